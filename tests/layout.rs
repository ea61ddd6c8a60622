//! From the reader to the page: the page shows the kind of paragraph that was recognised.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::panic)] // this is how a test fails

use annotator_app::intake::Draft;
use annotator_core::project::outline::Outline;
use annotator_core::project::statement::ParagraphKind;
use annotator_core::reading::Choice;
use annotator_jobs::Reply;

/// What the page gets for a text, including the replies' way through JSON.
fn draft(text: &str) -> Draft {
    let mut drafts = Vec::new();
    annotator_worker::reading::read(
        "statement.txt",
        &Choice::default(),
        text.as_bytes(),
        &mut |reply| {
            let reply: Reply =
                serde_json::from_str(&serde_json::to_string(&reply).unwrap()).unwrap();
            if let Reply::Read(document, understood) = reply {
                drafts.push(Draft::of(*document, *understood));
            }
        },
    );
    let [draft] = <[Draft; 1]>::try_from(drafts).unwrap();
    draft
}

/// A line that addresses somebody, a sentence, and thanks, in the six languages of the United
/// Nations.
const STATEMENTS: &[[&str; 3]] = &[
    ["Madam President,", "We support the text of the resolution.", "I thank you."],
    ["Monsieur le Président,", "Nous soutenons le texte de la résolution.", "Je vous remercie."],
    ["Señora Presidenta:", "Mi país apoya el texto de la resolución.", "Muchas gracias."],
    ["Господин Председатель,", "Мы поддерживаем текст этой резолюции.", "Благодарю за внимание."],
    ["السيد الرئيس،", "تؤيد بلادي نص مشروع القرار المعروض علينا اليوم.", "وشكراً السيد الرئيس."],
    ["主席先生，", "我国支持安理会今天审议的这项决议草案。", "谢谢主席先生。"],
];

#[test]
fn address_lines_and_thanks_are_recognised_in_six_languages() {
    for lines in STATEMENTS {
        let draft = draft(&lines.join("\n\n"));
        let outline = Outline::of(&draft.text, &draft.layout());
        let kinds = [0, 2, 4].map(|paragraph| outline.kind(paragraph));
        let expected = [Some(ParagraphKind::Address), None, Some(ParagraphKind::Closing)];
        assert_eq!(kinds, expected, "{lines:?}");
        let numbers = [0, 2, 4].map(|paragraph| outline.number(paragraph));
        assert_eq!(numbers, [Some(1), Some(2), Some(3)]);
    }
}

#[test]
fn a_french_title_block_is_recognised_without_the_page_around_it() {
    let page = "Accueil | Presse\n\nDéclaration de Mme Awa Sow\n\
        Représentante permanente du Sénégal auprès des Nations Unies\n15 mars 2017\n\n\
        Monsieur le Président,\n\nNous vous remercions pour ce débat, qui est utile.\n\n\
        Je vous remercie.\n\nwww.mission.example\n";
    let draft = draft(page);
    let outline = Outline::of(&draft.text, &draft.layout());
    let kinds = [0, 2, 3, 4, 6, 8, 10, 12].map(|paragraph| outline.kind(paragraph));
    use ParagraphKind::{Address, Closing, Furniture, TitleBlock};
    let block = [Some(Furniture), Some(TitleBlock), Some(TitleBlock), Some(TitleBlock)];
    assert_eq!(kinds[..4], block);
    assert_eq!(kinds[4..], [Some(Address), None, Some(Closing), Some(Furniture)]);
}
