//! What is painted of a work beside the key.

use std::rc::Rc;

use super::beside::{Comparison, Part, Piece};
use super::showing::{Kind, Showing, Tally};
use annotator_core::classroom::feedback::{
    Agrees, Feedback, FeedbackItem, FieldResult, KeyCoding, Off, Outcome, OwnCoding,
};
use annotator_core::classroom::key::{ItemKind, KeySpan};
use annotator_core::codebook::Codebook;
use annotator_core::project::id::{
    AnnotationId, CodebookId, ExerciseId, HandInId, Slug, StatementId,
};
use annotator_core::project::statement::Statement;
use annotator_core::text::read::read_pasted;
use annotator_core::text::span::Spans;
use annotator_core::text::units::ByteOffset;
use uuid::Uuid;

/// An emoji, combining marks, Arabic, a space that does not break, and line ends of Windows.
const TEXT: &str = "Madam President,\r\n\r\nWe pledge 12\u{a0}million 😀 to the fund e\u{301}te\u{301}.\r\nسلام\u{301} to all of you.";

fn statement() -> Rc<Statement> {
    let (text, read) = read_pasted(TEXT).unwrap();
    Rc::new(Statement::new(StatementId(Uuid::nil()), Rc::new(text), read))
}

fn spans(statement: &Statement, quotes: &[&str]) -> Vec<KeySpan> {
    let text = &statement.text;
    let span = |quote: &&str| {
        let at = text.as_str().find(*quote).expect(quote);
        let offset = |at: usize| ByteOffset(u32::try_from(at).unwrap());
        text.span(offset(at), offset(at + quote.len())).unwrap()
    };
    KeySpan::list(text, &Spans::new(quotes.iter().map(span).collect()).unwrap())
}

/// An item with the student's passage and the key's; an empty one is not there.
fn item(statement: &Statement, outcome: Outcome, own: &[&str], key: &[&str]) -> FeedbackItem {
    let code = || Slug::parse("pledge").unwrap();
    let annotation = AnnotationId(Uuid::nil());
    let has = |quotes: &[&str]| (!quotes.is_empty()).then(|| spans(statement, quotes));
    FeedbackItem {
        text: statement.text.sha256(),
        outcome,
        item: None,
        kind: ItemKind::Core,
        own: has(own).map(|spans| OwnCoding { annotation, spans, code: code() }),
        key: has(key).map(|spans| KeyCoding { spans, code: code() }),
        fields: Vec::new(),
        words: String::new(),
        comment: String::new(),
        request: None,
    }
}

fn work(items: impl FnOnce(&Statement) -> Vec<FeedbackItem>) -> Comparison {
    let statement = statement();
    let items = items(&statement);
    let feedback = Feedback {
        key_revision: Some(1),
        ..Feedback::new(ExerciseId(Uuid::nil()), HandInId(Uuid::nil()), items)
    };
    Comparison {
        annotations: vec![None; feedback.items.len()],
        feedback,
        statements: vec![statement],
        codebook: Rc::new(Codebook::new(CodebookId(Uuid::nil()), String::new())),
    }
}

/// Each paragraph with its marks: `[own]`, `{frame}`, both with the item's place, and `|item` where an
/// item begins.
fn drawn(work: &Comparison, showing: &Showing) -> Vec<String> {
    let texts = work.texts(showing);
    let paragraphs = texts.iter().flat_map(|text| &text.paragraphs);
    let piece = |piece: &Piece| {
        let begins: String = piece.begins.iter().map(|item| format!("|{item}")).collect();
        let framed = piece.framed.iter().fold(piece.words.clone(), |words, framed| {
            let (start, end) = framed.ends;
            let (open, close) = (if start { "{" } else { "(" }, if end { "}" } else { ")" });
            format!("{open}{}:{words}{close}", framed.item)
        });
        let own = piece.own.iter().rev();
        let own = own.fold(framed, |words, (item, lane)| format!("[{item}/{lane}:{words}]"));
        format!("{begins}{own}")
    };
    paragraphs.map(|it| it.pieces.iter().map(piece).collect()).collect()
}

const OFF: Off = Off { start: 0, end: 0, words: 3 };

#[test]
fn words_that_only_the_key_has_are_framed() {
    let work = work(|text| {
        let edges = Outcome::Edges(OFF);
        vec![
            item(
                text,
                edges,
                &["pledge 12\u{a0}million"],
                &["We pledge 12\u{a0}million 😀 to the fund"],
            ),
            item(text, Outcome::Missed, &[], &["سلام\u{301}"]),
        ]
    });
    assert_eq!(
        drawn(&work, &Showing::default()),
        [
            "Madam President,",
            "|0{0:We} [0/0:pledge 12\u{a0}million] {0:😀 to the fund} e\u{301}te\u{301}.",
            "|1{1:سلام\u{301}} to all of you.",
        ]
    );
    let items: Vec<_> =
        work.texts(&Showing::default())[0].paragraphs.iter().map(|it| it.items.clone()).collect();
    assert_eq!(items, [vec![], vec![0], vec![1]]);
}

#[test]
fn passages_that_overlap_have_lanes_and_go_on_in_the_next_paragraph() {
    let work = work(|text| {
        let whole = "We pledge 12\u{a0}million 😀 to the fund e\u{301}te\u{301}.\nسلام\u{301}";
        vec![
            item(text, Outcome::Extra { trap: false }, &[whole], &[]),
            item(text, Outcome::Extra { trap: false }, &["the fund"], &[]),
            item(text, Outcome::Missed, &[], &["fund e\u{301}te\u{301}.\nسلام\u{301} to"]),
        ]
    });
    assert_eq!(
        drawn(&work, &Showing::default())[1..],
        [
            "|0[0/0:We pledge 12\u{a0}million 😀 to ]|1[0/0:[1/1:the ]]|2[0/0:[1/1:{2:fund)]][0/0:(2: e\u{301}te\u{301}.}]",
            "[0/0:{2:سلام\u{301})](2: to} all of you.",
        ]
    );
}

#[test]
fn only_what_is_shown_is_painted() {
    let work = work(|text| {
        vec![
            item(text, Outcome::Found, &["the fund"], &["the fund"]),
            item(text, Outcome::OtherCode, &["all of you"], &["all of you"]),
        ]
    });
    let wrong = Showing { only_wrong: true, ..Showing::default() };
    let plain = |showing: &Showing| drawn(&work, showing).concat().matches('[').count();
    assert_eq!((plain(&Showing::default()), plain(&wrong)), (2, 1));
    assert_eq!(plain(&wrong.turned(Kind::Missed)), 0);
}

#[test]
fn a_passage_in_parts_has_a_gap() {
    let work = work(|text| {
        vec![item(
            text,
            Outcome::Edges(OFF),
            &["We pledge", "the fund"],
            &["pledge 12\u{a0}million", "the fund"],
        )]
    });
    let parts = work.passage(&work.feedback.items[0]);
    let part = |words: &str, own, key, gap| Part { words: words.into(), own, key, gap };
    assert_eq!(
        parts,
        [
            part("We ", true, false, false),
            part("pledge", true, true, false),
            part(" 12\u{a0}million", false, true, false),
            part("the fund", true, true, true),
        ]
    );
}

#[test]
fn an_item_whose_words_are_not_there_has_no_place() {
    let mut work = work(|text| vec![item(text, Outcome::Found, &["the fund"], &["the fund"])]);
    assert!(work.without_place(&Showing::default()).is_empty());
    work.feedback.items[0].own.as_mut().unwrap().spans[0].quote = "another".into();
    assert_eq!(work.without_place(&Showing::default()), [0]);
    assert_eq!(drawn(&work, &Showing::default()).concat().matches('[').count(), 0);
    assert!(work.passage(&work.feedback.items[0]).is_empty());
    work.statements.clear();
    assert_eq!(work.without_place(&Showing::default()), [0]);
}

#[test]
fn items_are_counted_by_what_became_of_them() {
    let work = work(|text| {
        let mut bonus = item(text, Outcome::Missed, &[], &["to"]);
        bonus.kind = ItemKind::Bonus;
        let mut fields = item(text, Outcome::Found, &["the fund"], &["the fund"]);
        let attribute = Slug::parse("deadline").unwrap();
        fields.fields =
            vec![FieldResult { attribute, agrees: Agrees::Empty, own: None, key: None }];
        vec![
            item(text, Outcome::Found, &["We"], &["We"]),
            fields,
            bonus,
            item(text, Outcome::EdgesAndCode(OFF), &["pledge"], &["pledge 12\u{a0}million"]),
            item(text, Outcome::Extra { trap: true }, &["all"], &[]),
        ]
    });
    let tally = Tally::of(&work.feedback);
    assert_eq!((tally.all, tally.wrong, tally.of_key), (5, 3, 3));
    let counts = Kind::ALL.map(|kind| tally.count(kind));
    assert_eq!(counts, [2, 0, 0, 1, 0, 1, 1]);
}
