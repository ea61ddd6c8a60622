//! Projects survive an export and an import, except for what the format declares as lost.

use proptest::prelude::*;

use super::export::{Format, export};
use crate::FORMATS;
use crate::import::merge::{Choices, codes_of, merge};
use crate::import::place::place;
use annotator_core::exchange::about::{Feature, Options, Remedy, Shape};
use annotator_core::exchange::import::CodeChoice;
use annotator_core::exchange::imported::{InFile, Incoming};
use annotator_core::project::Project;
use annotator_core::project::annotation::{Annotation, Timestamp};
use annotator_core::project::attachment::document;
use annotator_core::project::hash::Sha256;
use annotator_core::project::variables::{VARIABLES, Values, VariableKind, Variables, values_name};
use annotator_core::testing::generate;
use annotator_core::text::span::Span;

fn loses(format: &Format, feature: Feature) -> Option<Remedy> {
    format.losses.iter().find(|(known, _)| *known == feature).map(|(_, remedy)| *remedy)
}

/// The exported files, as files to import.
fn written(format: &Format, project: &Project) -> Incoming {
    let exported = export(format, project, &Options::default(), &mut |_| ());
    let name = |path: String| match (format.about)().shape {
        Shape::File => format!("project.{}", (format.about)().ending),
        Shape::Package | Shape::Sealed => path,
    };
    let files = exported.files.into_iter();
    let mut files: Vec<_> =
        files.map(|file| InFile { path: name(file.path), content: file.content }).collect();
    files.sort_by(|one, other| one.path.cmp(&other.path));
    Incoming { files }
}

/// A project with the same codebook, and with the statements if the format contains no texts.
fn receiving(format: &Format, project: &Project) -> Project {
    let mut empty = generate::empty_project();
    empty.set_codebook((*project.codebook).clone());
    if loses(format, Feature::Text).is_some() {
        empty.statements.clone_from(&project.statements);
    }
    empty
}

fn read_back(format: &Format, project: &Project) -> Project {
    let incoming = written(format, project);
    let reader = format.read.as_ref().unwrap();
    let id = &(format.about)().id;
    assert!((reader.recognise)(&incoming), "{id} does not recognise its own files");
    let imported = (reader.read)(&incoming).unwrap_or_else(|why| panic!("{id}: {why:?}"));
    let mut project = receiving(format, project);
    let placed = place(&imported, &project, None);
    for (annotation, passage) in imported.annotations.iter().zip(&placed.passages) {
        assert!(passage.is_ok(), "{id}: {annotation:?}: {passage:?}");
    }
    let codes = codes_of(&imported, &project).into_iter();
    let choices = Choices {
        codes: codes.map(|code| (code.key, code.suggestion)).collect(),
        ..Choices::default()
    };
    assert!(!choices.codes.values().any(|choice| *choice == CodeChoice::LeaveOut));
    let merged = merge(&imported, &placed, &project, &choices, Timestamp(5));
    for edit in merged.edits {
        edit.apply(&mut project).unwrap();
    }
    assert_eq!(project.problems(), [], "{id}");
    project
}

/// Whether a text survives: it is not blank, has no CR, no byte-order mark, and no characters that
/// the format replaces.
fn comes_back(format: &Format, text: &str) -> bool {
    let forbidden = |c: char| {
        (c.is_ascii_control() && c != '\t' && c != '\n') || matches!(c, '\u{fffe}' | '\u{ffff}')
    };
    let blanked = loses(format, Feature::ForbiddenCharacters).is_some() && text.contains(forbidden);
    !text.chars().all(char::is_whitespace)
        && !text.contains('\r')
        && !text.starts_with('\u{feff}')
        && !blanked
}

/// Text, code and spans of each annotation: one entry for each part if the format divides them, or
/// the hull if it joins them.
fn claims(
    format: &Format,
    project: &Project,
    original: &Project,
) -> Vec<(Sha256, String, Vec<Span>)> {
    let divided = loses(format, Feature::SeveralParts);
    let annotations = annotations(format, project, original);
    let claim = |annotation: &Annotation, spans: Vec<Span>| {
        (annotation.text, annotation.code.to_string(), spans)
    };
    let mut claims: Vec<_> = annotations
        .flat_map(|annotation| match divided {
            Some(Remedy::Divided) => {
                annotation.spans.parts().iter().map(|part| claim(annotation, vec![*part])).collect()
            }
            Some(_) => vec![claim(annotation, vec![annotation.spans.hull()])],
            None => vec![claim(annotation, annotation.spans.parts().to_vec())],
        })
        .collect();
    claims.sort_by_key(|(text, code, spans)| {
        (
            *text,
            code.clone(),
            spans.iter().map(|span| (span.start(), span.end())).collect::<Vec<_>>(),
        )
    });
    claims.dedup();
    claims
}

/// The annotations of those texts of `original` that survive.
fn annotations<'a>(
    format: &Format,
    project: &'a Project,
    original: &Project,
) -> impl Iterator<Item = &'a std::rc::Rc<Annotation>> {
    let kept = original.statements.iter().filter(|it| comes_back(format, it.text.as_str()));
    let kept: Vec<Sha256> = kept.map(|statement| statement.text.sha256()).collect();
    let all = project.annotations.values().flat_map(|set| set.iter());
    all.filter(move |annotation| kept.contains(&annotation.text))
}

/// The annotations with their attributes, sorted.
fn recorded(format: &Format, project: &Project, original: &Project) -> Vec<String> {
    let mut all: Vec<_> = annotations(format, project, original)
        .map(|it| format!("{} {} {:?} {:?}", it.text, it.code, it.spans, it.attributes))
        .collect();
    all.sort();
    all
}

fn check(format: &Format, project: &Project) {
    let back = read_back(format, project);
    if loses(format, Feature::Annotations).is_some() {
        return;
    }
    let id = &(format.about)().id;
    let approximate =
        [Feature::Overlaps, Feature::WithinWords, Feature::AcrossLines, Feature::WhiteSpace];
    if approximate.iter().all(|feature| loses(format, *feature).is_none()) {
        assert_eq!(claims(format, &back, project), claims(format, project, project), "{id}");
    }
    let kept = |feature| matches!(loses(format, feature), None | Some(Remedy::AsJson));
    if [Feature::Attributes, Feature::Evidence, Feature::SeveralParts].into_iter().all(kept)
        && loses(format, Feature::SeveralParts).is_none()
    {
        assert_eq!(recorded(format, &back, project), recorded(format, project, project), "{id}");
    }
}

fn readable() -> impl Iterator<Item = &'static Format> {
    FORMATS.iter().copied().filter(|format| format.read.is_some())
}

#[test]
fn formats_that_declare_to_read_have_a_reader() {
    for format in FORMATS {
        assert_eq!((format.about)().reads, format.read.is_some(), "{}", (format.about)().id);
    }
}

#[test]
fn a_rich_project_survives_a_round_trip() {
    for format in readable() {
        check(format, &generate::rich_project());
    }
}

/// The rich project with variables of its first statement.
pub(crate) fn with_variables() -> Project {
    let mut project = generate::rich_project();
    let mut variables = Variables::default();
    let region = variables.add("Region", VariableKind::Choice).id.clone();
    let year = variables.add("Year", VariableKind::Number).id.clone();
    let values = Values::from([(region, "=Asia 😀".to_owned()), (year, "2017".to_owned())]);
    project.attachments.insert(VARIABLES.to_owned(), document(&variables));
    project.attachments.insert(values_name(project.statements[0].id), document(&values));
    project
}

#[test]
fn variables_of_statements_do_not_become_fields_of_annotations() {
    let project = with_variables();
    for format in readable() {
        check(format, &project);
    }
    for format in FORMATS {
        let id = (format.about)().id;
        let exported = export(format, &project, &Options::default(), &mut |_| ());
        let lost = exported.losses.iter().find(|loss| loss.feature == Feature::Variables);
        assert_eq!(
            lost.map(|loss| loss.count),
            loses(format, Feature::Variables).map(|_| 1),
            "{id}"
        );
        assert!(exported.losses.iter().all(|loss| loss.feature != Feature::Attachments), "{id}");
    }
}

#[test]
fn no_format_recognises_the_files_of_another() {
    let project = generate::rich_project();
    for format in FORMATS {
        let incoming = written(format, &project);
        let known: Vec<_> = readable()
            .filter(|other| (other.read.as_ref().unwrap().recognise)(&incoming))
            .collect();
        let id = (format.about)().id;
        let first = known.first().map(|known| (known.about)().id);
        assert!(
            first.is_none()
                || first.as_ref() == Some(&id)
                || id.starts_with("csv")
                || id == "tables",
            "{id} is recognised as {first:?}"
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn any_project_survives_a_round_trip(project in generate::projects()) {
        prop_assume!(!project.statements.is_empty());
        for format in readable() {
            if project.statements.iter().all(|it| comes_back(format, it.text.as_str())) {
                check(format, &project);
            }
        }
    }
}
