//! From a project to an exercise, a hand-in and a key.

use std::rc::Rc;

use super::check::{Lack, bare_paragraphs, counts, lacks};
use super::exercise::{Exercise, ExerciseText, FieldTask, Helps, LayerTask, TextPart};
use super::given::{exercise_file, key_file};
use super::hand_in::{HandIn, HandedIn, Intact, Work, exercise_of_file, hand_in, is_intact};
use super::key::{ItemKind, Key, KeySpan};
use crate::project::Project;
use crate::project::annotation::{Annotation, Timestamp};
use crate::project::annotation_set::AnnotationSet;
use crate::project::attachment::{document, read_document};
use crate::project::id::{ExerciseId, HandInId, Slug};
use crate::small_map::SmallSet;
use crate::stored::file::FileKind;
use crate::stored::file::export::export_project;
use crate::stored::file::import::{OpenedFile, read_file};
use crate::stored::file::iso::IsoTime;
use crate::testing::generate::{annotator, rich_project};
use crate::text::Text;
use crate::text::span::Spans;
use proptest::prelude::*;
use uuid::Uuid;

pub(super) fn slug<K>(id: &str) -> Slug<K> {
    Slug::parse(id).unwrap()
}

/// An exercise on the first text of [`rich_project`]: pledges with two fields, and one theme.
pub(super) fn exercise(project: &Project) -> Exercise {
    let field = |id, required| FieldTask { attribute: slug(id), required };
    let layer = |id, least, fields| LayerTask { layer: slug(id), least, most: Some(3), fields };
    Exercise {
        id: ExerciseId(Uuid::from_u128(900)),
        revision: 1,
        title: "What is pledged? 😀".into(),
        course: String::new(),
        instructions: "Read, *then* tag.".into(),
        hand_in_to: String::new(),
        language: String::new(),
        texts: vec![ExerciseText {
            sha256: project.statements[0].text.sha256(),
            part: TextPart::Everything,
        }],
        codes: SmallSet::from([slug("pledge"), slug("terrorism")]),
        open_codebook: false,
        layers: vec![
            layer("theme", Some(2), Vec::new()),
            layer("commitment", Some(1), vec![field("amount", false), field("deadline", true)]),
        ],
        due: None,
        helps: Helps { keys: false, ..Helps::default() },
        given: false,
        practice: false,
        self_check: None,
        calibration: None,
        next: None,
    }
}

/// A student's project: the exercise with the worked annotations of its text.
pub(super) fn work() -> (Project, Exercise) {
    let teacher = rich_project();
    let exercise = exercise(&teacher);
    let mut project = exercise_file(&teacher, &exercise).unwrap();
    project.annotators = vec![annotator(11), annotator(12)];
    let id = project.statements[0].id;
    let (book, revision) = (Rc::clone(&project.codebook), project.revision);
    let annotations = teacher.annotations_of(id);
    let kept = annotations.iter().filter(|it| book.code(&it.code).is_some());
    let kept = kept.map(|it| {
        let mut kept = (**it).clone();
        let layer = book.layer_of(&kept.code).unwrap();
        kept.attributes.retain(|name, _| layer.attribute(name).is_some());
        kept.stamp.revision = revision;
        Rc::new(kept)
    });
    project.annotations.insert(id, Rc::new(AnnotationSet::new(kept.collect())));
    assert_eq!(project.problems(), []);
    (project, exercise)
}

pub(super) fn handed_in() -> HandedIn {
    HandedIn { id: HandInId(Uuid::from_u128(901)), at: IsoTime(Timestamp(2_000)) }
}

pub(super) fn read(json: &str) -> Project {
    match read_file(json.as_bytes()).unwrap() {
        OpenedFile::Project(project) => *project,
        OpenedFile::NeedsAnswer(question) => panic!("{question:?}"),
    }
}

#[test]
fn students_see_the_chosen_codes_and_fields() {
    let (project, _) = work();
    let codes = project.codebook.codes.iter().map(|it| (it.id.as_str(), it.selectable));
    assert_eq!(
        codes.collect::<Vec<_>>(),
        [("security", false), ("terrorism", true), ("pledge", true)]
    );
    let fields = project.codebook.layers[1].attributes.iter();
    let fields: Vec<_> = fields.map(|it| (it.id.as_str(), it.required, it.rare)).collect();
    assert_eq!(fields, [("deadline", true, false), ("amount", false, false)]);
    assert!(project.codebook.codes.iter().all(|code| code.key.is_none()));
    assert_eq!(project.codebook.id, rich_project().codebook.id);
}

#[test]
fn the_file_of_an_exercise_contains_nothing_else_of_the_project() {
    let teacher = rich_project();
    let file = exercise_file(&teacher, &exercise(&teacher)).unwrap();
    let json = export_project(&file);
    assert!(json.contains("\"kind\": \"exercise\""));
    assert!(!json.contains(&teacher.name) && !json.contains("Annotator 11"));
    assert!(!json.contains("Aid 😀, aid again"), "the text that is not part of it");
    assert_eq!(file.annotation_count(), 0);
    assert_eq!(read(&json), file);
    assert_eq!(Exercise::of(&file), Some(exercise(&teacher)));
    assert_eq!(FileKind::of(&file.attachments), FileKind::Exercise);

    let mut other = teacher.clone();
    other.statements.remove(0);
    assert_eq!(exercise_file(&other, &exercise(&teacher)), None);
}

#[test]
fn only_the_chosen_paragraphs_are_the_body() {
    let teacher = rich_project();
    let mut exercise = exercise(&teacher);
    exercise.texts[0].part = TextPart::Paragraphs { first: 1, last: 1 };
    let file = exercise_file(&teacher, &exercise).unwrap();
    assert_eq!(file.statements[0].layout.body, Some(1..2));
    assert_eq!(file.statements[0].text, teacher.statements[0].text);
}

#[test]
fn what_the_work_lacks_is_listed() {
    let (mut project, mut exercise) = work();
    let own = annotator(11).id;
    let pledge = project.annotations_of(project.statements[0].id).at(0).unwrap().id;
    let themes = counts(&project, &exercise, own)[0].passages;
    assert!(themes < 2);
    let too_few = Lack::TooFew { layer: slug("theme"), has: themes, least: 2 };
    let empty = Lack::Empty { attribute: slug("deadline"), annotations: vec![pledge] };
    assert_eq!(lacks(&project, &exercise, own), [too_few, empty]);
    // Somebody else's work does not count.
    assert_eq!(counts(&project, &exercise, annotator(12).id)[1].passages, 0);

    exercise.layers[0].least = None;
    exercise.layers[1].most = Some(0);
    Rc::make_mut(&mut project.statements[0]).layout.body = Some(1..2);
    let lacks = lacks(&project, &exercise, own);
    assert_eq!(lacks[0], Lack::TooMany { layer: slug("commitment"), has: 1, most: 0 });
    assert!(matches!(&lacks[2], Lack::Outside { annotations } if annotations.contains(&pledge)));
}

#[test]
fn paragraphs_without_a_passage_are_found() {
    let (project, _) = work();
    let id = project.statements[0].id;
    let none = bare_paragraphs(&project, annotator(12).id);
    assert_eq!(none, [(id, vec![0, 1])]);
    let [(_, own)] = &bare_paragraphs(&project, annotator(11).id)[..] else { panic!() };
    assert!(!own.contains(&0));
}

#[test]
fn a_hand_in_has_the_students_own_work_and_a_checksum() {
    let (project, exercise) = work();
    let work = Work::begun(Timestamp(1_000));
    let (said, json) = hand_in(&project, &exercise, annotator(11).id, &work, handed_in());
    assert_eq!((said.attempt, said.parent, said.exercise), (1, None, exercise.id));
    let file = read(&json);
    assert_eq!(HandIn::of(&file), Some(said.clone()));
    assert_eq!(FileKind::of(&file.attachments), FileKind::HandIn);
    assert_eq!(file.annotators, [annotator(11)]);
    assert_eq!(file.annotations, project.annotations);
    assert_eq!(said.counts, counts(&project, &exercise, annotator(11).id));
    assert_eq!(is_intact(json.as_bytes(), &said), Intact::Yes);

    let again = Work { handed_in: vec![handed_in()], ..work };
    let other = HandedIn { id: HandInId(Uuid::from_u128(902)), ..handed_in() };
    let (second, _) = hand_in(&project, &exercise, annotator(11).id, &again, other);
    assert_eq!((second.attempt, second.parent), (2, Some(handed_in().id)));
}

#[test]
fn a_file_says_whether_it_is_a_hand_in_and_of_which_exercise() {
    let (project, exercise) = work();
    let work = Work::begun(Timestamp(1_000));
    let (_, json) = hand_in(&project, &exercise, annotator(11).id, &work, handed_in());
    assert_eq!(exercise_of_file(json.as_bytes()), Some(exercise.id));
    let with_mark = format!("\u{feff}{json}");
    assert_eq!(exercise_of_file(with_mark.as_bytes()), Some(exercise.id));
    for other in [export_project(&project).as_str(), "", "{", "{\"attachments\": 1}", "سلام"] {
        assert_eq!(exercise_of_file(other.as_bytes()), None);
    }
    assert_eq!(exercise_of_file(&json.as_bytes()[..json.len() / 2]), None);
}

#[test]
fn line_ends_may_change_but_nothing_else() {
    let (project, exercise) = work();
    let work = Work::begun(Timestamp(1_000));
    let (said, json) = hand_in(&project, &exercise, annotator(11).id, &work, handed_in());
    let intact = |json: &str| is_intact(json.as_bytes(), &said);
    assert_eq!(intact(&json.replace('\n', "\r\n")), Intact::Yes);
    assert_eq!(intact(&format!("\u{feff}{json}")), Intact::Yes);
    for (old, new) in [("\"pledge\"", "\"terrorism\""), ("  ", " "), ("سلام", "سلا")] {
        assert!(json.contains(old));
        assert_eq!(intact(&json.replacen(old, new, 1)), Intact::Changed, "{old}");
    }
    let cut = &json[..json.len() / 2];
    assert_eq!(is_intact(cut.as_bytes(), &said), Intact::Changed);
}

#[test]
fn a_key_is_made_from_a_coding_and_fits_the_text_again() {
    let teacher = rich_project();
    let exercise = exercise(&teacher);
    let key = Key::from_coding(&teacher, &exercise, &annotator(11));
    let text = &teacher.statements[0].text;
    assert!(!key.items.is_empty());
    for (item, id) in key.items.iter().zip(1..) {
        assert_eq!((item.id, item.kind), (id, ItemKind::Core));
        assert!(exercise.codes.contains(&item.code));
        let spans = KeySpan::spans(&item.spans, text).unwrap();
        let set = teacher.annotations_of(teacher.statements[0].id);
        assert!(set.iter().any(|it: &Rc<Annotation>| it.spans == spans && it.code == item.code));
        // Fields that are not asked for are not part of the key.
        assert!(item.values.keys().all(|id| ["amount", "deadline"].contains(&id.as_str())));
    }
    let file = key_file(&teacher, &exercise, &key).unwrap();
    assert_eq!(FileKind::of(&file.attachments), FileKind::Key);
    assert_eq!(Key::attached(&read(&export_project(&file)), super::KEY), Some(key));
}

proptest! {
    #[test]
    fn a_passage_is_found_again_by_code_points_and_quote(
        words in crate::testing::generate::words(),
        picks in any::<[prop::sample::Index; 2]>(),
    ) {
        let text = Text::new(words);
        let mut ends: Vec<u32> = text.as_str().char_indices().map(|(at, _)| at as u32).collect();
        ends.push(text.end().byte.0);
        let mut cut = picks.map(|pick| *pick.get(&ends));
        cut.sort_unstable();
        prop_assume!(cut[0] < cut[1]);
        use crate::text::units::ByteOffset;
        let span = text.span(ByteOffset(cut[0]), ByteOffset(cut[1])).unwrap();
        let mut list = KeySpan::list(&text, &Spans::one(span));
        prop_assert_eq!(KeySpan::spans(&list, &text), Some(Spans::one(span)));
        list[0].quote.push('x');
        prop_assert_eq!(KeySpan::spans(&list, &text), None);
    }

    #[test]
    fn a_document_is_read_as_it_was_written(title in ".*", revision in any::<u32>()) {
        let teacher = rich_project();
        let exercise = Exercise { title, revision, ..exercise(&teacher) };
        let mut project = teacher;
        project.attachments.insert("exercise".into(), document(&exercise));
        prop_assert_eq!(Exercise::of(&project), Some(exercise));
        let read_again = read(&export_project(&project));
        prop_assert_eq!(&read_again.attachments, &project.attachments);
        prop_assert_eq!(read_document::<Exercise>(&project.attachments, "none"), None);
    }
}
