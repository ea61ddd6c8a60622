use proptest::prelude::*;

use super::*;

/// One letter for the kind of each paragraph that is not blank, with `.` for plain ones.
pub(super) fn letters(text: &Text, kinds: &[(u32, ParagraphKind)]) -> String {
    let paragraphs = (0..).zip(text.paragraphs()).filter(|(_, paragraph)| !paragraph.is_blank());
    let letter = |at| match kinds.iter().find(|(paragraph, _)| *paragraph == at) {
        None => '.',
        Some((_, ParagraphKind::Heading)) => 'H',
        Some((_, ParagraphKind::ListItem)) => 'I',
        Some((_, ParagraphKind::Quote)) => 'Q',
        Some((_, ParagraphKind::Note)) => 'N',
        Some((_, ParagraphKind::Furniture)) => 'F',
        Some((_, ParagraphKind::Address)) => 'A',
        Some((_, ParagraphKind::Closing)) => 'C',
        Some((_, ParagraphKind::TitleBlock)) => 'T',
    };
    paragraphs.map(|(at, _)| letter(at)).collect()
}

/// The same for the detected kinds of a text.
pub(super) fn letters_of(content: &str) -> String {
    let text = Text::new(content.into());
    letters(&text, &understand(&text, &[], &Metadata::default(), "").kinds)
}

#[test]
fn symbols_are_found() {
    let symbol =
        |line: &str| symbol::find_symbol(line).and_then(|at| line.get(at)).map(str::to_owned);
    for (line, expected) in [
        ("S/PV.7898", "S/PV.7898"),
        ("(A/C.3/73/L.5)", "A/C.3/73/L.5"),
        ("New York (see S/2017/123).", "S/2017/123"),
        ("A/RES/70/1,", "A/RES/70/1"),
        ("A/72/PV.3 (Resumption 1)", "A/72/PV.3"),
        ("文件：A/HRC/49/L.6/Rev.1", "A/HRC/49/L.6/Rev.1"),
        ("E/CN.6/2020/L.1", "E/CN.6/2020/L.1"),
    ] {
        assert_eq!(symbol(line).as_deref(), Some(expected), "{line}");
    }
    for line in ["", "and/or", "A/H1N1", "24/7", "N/A", "A/B", "http://a/1", "S/"] {
        assert_eq!(symbol(line), None, "{line}");
    }
}

#[test]
fn languages_are_detected_by_letters_and_words() {
    let language = |text: &str| language::find_language(text).map(|found| found.language);
    assert_eq!(language("We thank you for this debate, and we will not forget it."), Some("en"));
    assert_eq!(language("Nous vous remercions pour ce débat, qui est une promesse."), Some("fr"));
    assert_eq!(
        language("Agradecemos la convocatoria de este debate por su país y los niños."),
        Some("es")
    );
    assert_eq!(
        language("Мы благодарим Вас за созыв этого заседания и не забудем об этом."),
        Some("ru")
    );
    assert_eq!(language("نشكركم على عقد هذه الجلسة التي دعت إليها بلادكم من أجل السلام"), Some("ar"));
    assert_eq!(language("主席先生，我感谢你召集今天的会议。"), Some("zh"));
    assert_eq!(language("私たちはこの会議に感謝します。"), Some("ja"));
    assert_eq!(language("우리는 이 회의에 감사합니다."), Some("ko"));
    assert_eq!(language("យើងសូមថ្លែងអំណរគុណចំពោះការប្រជុំនេះ"), Some("km"));
    assert_eq!(language("ང་ཚོས་ཚོགས་འདུ་འདིར་ཐུགས་རྗེ་ཆེ་ཞུ"), Some("bo"));
    assert_eq!(language("हम इस बैठक के लिए आभारी हैं और शांति का समर्थन करते हैं।"), Some("hi"));
    assert_eq!(language("ይህ ስብሰባ ለሰላም ነው እና ሁሉ ሰው መብት አለው።"), Some("am"));
    assert_eq!(
        language("Chúng tôi cảm ơn các vị và những người đã tổ chức cuộc họp này cho hòa bình"),
        Some("vi")
    );
    for text in ["", "12 34", "Xyzzy plugh", "😀"] {
        assert_eq!(language(text), None, "{text}");
    }
}

#[test]
fn the_declared_language_is_used_if_the_text_agrees() {
    let declared = |language: &str| Metadata { language: language.into(), ..Metadata::default() };
    let text = Text::new("We thank you for this debate, and we will not forget it.".into());
    let language = |tag: &str| understand(&text, &[], &declared(tag), "").metadata.language;
    assert_eq!(language("en_GB"), "en-GB");
    assert_eq!(language("fr"), "en");
    assert_eq!(language(""), "en");
    let text = Text::new("12 34".into());
    assert_eq!(understand(&text, &[], &declared("mt"), "").metadata.language, "mt");
}

#[test]
fn forms_of_address_and_thanks_are_recognised_in_six_languages() {
    for line in [
        "Monsieur le Président,",
        "Madame la Présidente, Excellences,",
        "Excellences, chers collègues,",
        "Mesdames et Messieurs les chefs d’État et de gouvernement,",
        "Señor Presidente:",
        "Señoras y señores:",
        "Distinguidos delegados,",
        "Господин Председатель,",
        "Г-н Председатель,",
        "Уважаемый господин Председатель!",
        "Дамы и господа,",
        "السيد الرئيس،",
        "أصحاب المعالي والسعادة،",
        "بسم الله الرحمن الرحيم",
        "主席先生，",
        "主席女士，各位同事：",
    ] {
        assert!(phrase::is_address(line), "{line}");
    }
    for line in [
        "Señor Presidente, mi país apoya el texto.",
        "Monsieur le Président a parlé.",
        "主席先生，我感谢你召集今天的会议。",
        "我们呼吁各方：",
        "السيد سامي",
        "Госпожа министр ушла.",
        "",
    ] {
        assert!(!phrase::is_address(line), "{line}");
    }
    for line in [
        "Je vous remercie.",
        "Je vous remercie de votre attention.",
        "Merci, Monsieur le Président.",
        "Muchas gracias.",
        "Gracias, señora Presidenta.",
        "Благодарю за внимание.",
        "Спасибо, госпожа Председатель.",
        "شكراً السيد الرئيس",
        "وشكراً السيد الرئيس.",
        "والسلام عليكم ورحمة الله وبركاته.",
        "谢谢主席先生。",
        "谢谢大家！",
        "I thank you, Mr. President.",
    ] {
        assert!(phrase::is_closing(line), "{line}");
    }
    for line in [
        "Merci d’avoir convoqué ce débat.",
        "Gracias por convocar esta reunión.",
        "Благодарим Вас за созыв заседания. Мы согласны.",
        "谢谢主席先生。我们同意。",
        "Thank you, Mr. President. I agree.",
    ] {
        assert!(!phrase::is_closing(line), "{line}");
    }
}

#[test]
fn an_office_ends_before_a_state_on_a_line_of_its_own_and_goes_on_after_an_open_end() {
    for (head, role, delegation) in [
        (
            "Statement by\nH.E. Mr. Tenzin Rabgye\nMinister for Transport\nKingdom of Bhutan\n\
             at the General Assembly",
            "Minister for Transport",
            "Kingdom of Bhutan",
        ),
        (
            "Déclaration de\nS.E. Mme Awa Diop\nMinistre des Finances\nRépublique du Sénégal",
            "Ministre des Finances",
            "République du Sénégal",
        ),
        (
            "Statement by\nH.E. Ms. Ana Ruiz\nMinister for Foreign Affairs of the\nRepublic of Peru",
            "Minister for Foreign Affairs of the Republic of Peru",
            "Republic of Peru",
        ),
        (
            "Statement by\nH.E. Ms. Ana Ruiz\nPermanent Representative of\nPeru to the United Nations",
            "Permanent Representative of Peru to the United Nations",
            "Peru",
        ),
    ] {
        let text = format!("{head}\n\nMr. President,\n\nWe met and we agreed.\n\nI thank you.");
        let found = understand(&Text::new(text), &[], &Metadata::default(), "").metadata;
        assert_eq!((found.role.as_str(), found.delegation.as_str()), (role, delegation), "{head}");
    }
}

#[test]
fn kinds_from_the_file_win() {
    let content = "Menu\nStatement by Fiji\n12 May 2021\nMr. President,\nOne.\nTwo\nThree\nI thank you.\nFoot\nNote";
    let text = Text::new(content.into());
    let kinds = [
        (0, ParagraphKind::Furniture),
        (1, ParagraphKind::Heading),
        (5, ParagraphKind::ListItem),
        (6, ParagraphKind::Heading),
        (9, ParagraphKind::Note),
    ];
    let understood = understand(&text, &kinds, &Metadata::default(), "");
    assert_eq!(letters(&text, &understood.kinds), "FTTA.IHCFN");
}

#[test]
fn lists_quotations_and_headings_are_recognised() {
    let content = "Mr. President,\n\nWe ask for three things:\n\n• a report;\n• a seat.\n\n\
        The wording matters\n\n“All States shall refrain from the threat or use of force against others.”\n\n\
        1. First point.\n2. Second point.\n\n- a dash alone\n\nWe will.\n\nI thank you.";
    let understood = understand(&Text::new(content.into()), &[], &Metadata::default(), "x.txt");
    assert_eq!(letters_of(content), "A.IIHQII..C");
    assert_eq!(understood.metadata.title, "x");
    assert_eq!(understood.sources.first(), Some(&(Field::Language, Source::FrequentWords)));
}

#[test]
fn metadata_from_the_file_is_used() {
    let declared = Metadata {
        title: "Remarks at the summit".into(),
        speaker: "Ana Ruiz".into(),
        date: "March 15, 2017".into(),
        source_url: "https://mission.example/1".into(),
        ..Metadata::default()
    };
    let text = Text::new("We met and we agreed that this is not the end.".into());
    let understood = understand(&text, &[], &declared, "1.html");
    assert_eq!(understood.metadata.date, "2017-03-15");
    assert_eq!(understood.metadata.title, "Remarks at the summit");
    assert!(understood.sources.contains(&(Field::SourceUrl, Source::File)));
    let junk = Metadata { title: "Microsoft Word - a.docx".into(), ..Metadata::default() };
    assert_eq!(understand(&text, &[], &junk, "a.pdf").metadata.title, "a");
}

#[test]
fn awkward_texts_are_handled() {
    for content in [
        "",
        "\n",
        "\u{a0}",
        "😀",
        "e\u{301}",
        "Statement by",
        "BY",
        "by\nby\nby",
        "在的发言",
        "年月日",
        "”“",
        "(",
        "Mr. (): x",
    ] {
        check(&Text::new(content.into()));
    }
}

fn check(text: &Text) {
    let understood = understand(text, &[], &Metadata::default(), "");
    let count = text.paragraphs().len();
    let at: Vec<u32> = understood.kinds.iter().map(|(at, _)| *at).collect();
    assert!(at.is_sorted_by(|before, at| before < at));
    assert!(at.iter().all(|at| !text.paragraphs()[*at as usize].is_blank()));
    assert!(understood.body.start <= understood.body.end);
    assert!(understood.body.end as usize <= count);
    for (field, source) in &understood.sources {
        assert!(!field.of(&understood.metadata).is_empty());
        if let Source::Passage(span) = source {
            assert_eq!(text.span(span.start(), span.end()), Ok(*span), "{field:?}");
        }
    }
    for field in Field::ALL {
        let sourced = understood.sources.iter().filter(|(other, _)| *other == field).count();
        assert_eq!(sourced, usize::from(!field.of(&understood.metadata).is_empty()), "{field:?}");
    }
}

const PIECES: &str = "(Statement by |STATEMENT|BY|H\\.E\\. Mr\\. Ilo Vatu|, Minister of Fiji|15 March 2017|S/PV\\.1|\
Mr\\. President,|Thank you\\.|Déclaration de la |M\\. X|le 1er mars 2017|Señor Presidente:|выступление |А\\.С\\.Лазарева|\
при ООН|بيان |سعادة السفير |لدى الأمم المتحدة|١٥ آذار/مارس ٢٠١٧|常驻联合国代表陈思远大使在|安理会|的发言|二〇一七年三月十五日|“|”|:|\\(|\\)|\
at the General Assembly|on |Topic: |İ|ß|œ|\u{200f}|\u{a0}|e\u{301}|😀|\r|\n|\n|[a-z .]{0,20}){0,24}";

proptest! {
    #[test]
    fn any_mix_of_phrases_is_handled(content in PIECES) {
        check(&Text::new(content));
    }

    #[test]
    fn any_characters_are_handled(content in any::<String>()) {
        check(&Text::new(content));
    }
}

/// Each takes a few seconds in a debug build. A quadratic algorithm would take many minutes.
#[test]
fn the_cost_grows_linearly() {
    const MOST: std::time::Duration = std::time::Duration::from_secs(60);
    let prose = "We thank the Secretary-General for his report, and we will read it with care. ";
    let paragraphs = vec![prose.repeat(3).trim_end().to_owned(); 10_000].join("\n");
    let thanks = vec!["Thank you, Mr. President."; 4_000].join("\n");
    let addresses = vec!["Monsieur le Président,"; 4_000].join("\n");
    let items = vec!["- a short item"; 6_000].join("\n");
    let one_line = "a \"(: ".repeat(300_000);
    for content in [paragraphs, thanks, addresses, items, one_line, "\n".repeat(500_000)] {
        let text = Text::new(content);
        let start = std::time::Instant::now();
        std::hint::black_box(understand(&text, &[], &Metadata::default(), ""));
        let took = start.elapsed();
        println!("{} bytes: {took:?}", text.as_str().len());
        assert!(took < MOST, "{} bytes: {took:?}", text.as_str().len());
    }
}
