use proptest::prelude::*;

use super::*;
use crate::export::{Exported, export};
use annotator_core::exchange::about::{Options, Splits};
use annotator_core::testing::generate::{self, projects, rich_project, words};
use annotator_core::text::Text;

fn exported(project: &Project, options: &Options) -> Exported {
    export(&FORMAT, project, options, &mut |_| {})
}

fn negatives() -> Options {
    Options { negatives: true, ..Options::default() }
}

fn content<'a>(exported: &'a Exported, path: &str) -> &'a str {
    let file = exported.files.iter().find(|file| file.path == path).unwrap();
    std::str::from_utf8(&file.content).unwrap()
}

fn lost(exported: &Exported, feature: Feature) -> usize {
    exported.losses.iter().find(|loss| loss.feature == feature).map_or(0, |loss| loss.count)
}

#[test]
fn a_project_is_written_in_columns() {
    let exported = exported(&rich_project(), &Options::default());
    let paths: Vec<&str> = exported.files.iter().map(|file| file.path.as_str()).collect();
    assert_eq!(paths, ["theme.conll", "theme.tsv", "commitment.conll", "commitment.tsv"]);
    assert_eq!(
        content(&exported, "theme.conll"),
        "-DOCSTART- -X- O O\n\nAid -X- O B-trade\n😀 -X- O O\n, -X- O O\naid -X- O O\n\
         again -X- O B-trade\n. -X- O O\n\n= -X- O B-trade\n1 -X- O I-trade\n+ -X- O I-trade\n\
         1 -X- O I-trade\n\n"
    );
    assert_eq!(
        content(&exported, "commitment.tsv"),
        "👩🏻‍🚒\tO\nسلام\tB-pledge\nUS\tO\n$\tO\n23\tO\nmillion\tO\n\n"
    );
    assert_eq!(
        lost(&exported, Feature::WithinWords),
        0,
        "a space at the edge is not part of a word"
    );
    assert_eq!(lost(&exported, Feature::SeveralParts), 1);
    assert_eq!(lost(&exported, Feature::Text), 2);
}

#[test]
fn sentences_without_annotations_are_negatives_if_asked_for() {
    let project = rich_project();
    let without = exported(&project, &Options::default());
    let with = exported(&project, &negatives());
    let sentences =
        |exported: &Exported, path: &str| content(exported, path).matches("\n\n").count();
    assert_eq!(sentences(&without, "commitment.tsv"), 1);
    assert_eq!(sentences(&with, "commitment.tsv"), 5);
    assert_eq!(sentences(&with, "commitment.conll"), 5 + 2);
    assert_eq!(lost(&with, Feature::Text), 0);
    assert_eq!(lost(&with, Feature::WhiteSpace), 2);
}

#[test]
fn each_split_has_files() {
    let splits = Some(Splits { seed: 1, development: 0, test: 50 });
    let exported = exported(&rich_project(), &Options { splits, ..negatives() });
    let paths: Vec<&str> = exported.files.iter().map(|file| file.path.as_str()).collect();
    assert!(paths.contains(&"theme.train.conll") && paths.contains(&"theme.test.tsv"));
    let length = |path: &str| content(&exported, path).len();
    assert!(length("theme.train.conll") > 0 && length("theme.test.conll") > 0);
    assert_eq!(length("theme.dev.conll"), 0);
}

/// A project with one text, in which these passages have these codes.
fn coded(text: &str, passages: &[(&str, &str)]) -> Project {
    let mut project = generate::empty_project();
    let statement = generate::statement(100, text);
    project.statements.push(std::rc::Rc::clone(&statement));
    let template = rich_project();
    let template = template.annotations.values().next().unwrap().at(0).unwrap().clone();
    let annotations = passages.iter().zip(1..).map(|((quote, code), id)| {
        let start = text.find(quote).unwrap() as u32;
        let ends = [start, start + quote.len() as u32].map(annotator_core::text::units::ByteOffset);
        std::rc::Rc::new(Annotation {
            id: AnnotationId(uuid::Uuid::from_u128(id)),
            text: statement.text.sha256(),
            spans: annotator_core::text::span::Spans::one(Span::between(ends[0], ends[1]).unwrap()),
            code: annotator_core::project::id::Slug::parse(code).unwrap(),
            attributes: annotator_core::small_map::SmallMap::new(),
            ..(*template).clone()
        })
    });
    let set = annotator_core::project::annotation_set::AnnotationSet::new(annotations.collect());
    project.annotations.insert(statement.id, set.into());
    project
}

#[test]
fn passages_are_split_at_sentences_and_widened_to_words() {
    let project = coded(
        "We will pay. Soon enough. Never!",
        &[("pay. So", "pledge"), ("ever", "trade"), ("Never!", "terrorism"), ("will", "call")],
    );
    let exported = exported(&project, &Options::default());
    assert_eq!(
        content(&exported, "commitment.tsv"),
        "We\tO\nwill\tB-call\npay\tB-pledge\n.\tI-pledge\n\nSoon\tB-pledge\nenough\tO\n.\tO\n\n"
    );
    assert_eq!(content(&exported, "theme.tsv"), "Never\tB-terrorism\n!\tI-terrorism\n\n");
    assert_eq!(lost(&exported, Feature::AcrossLines), 1);
    assert_eq!(lost(&exported, Feature::WithinWords), 2);
    assert_eq!(lost(&exported, Feature::Overlaps), 1);
}

/// The passages that a reader of IOB2 finds in a file, as label and words.
fn entities(pairs: &str) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    for sentence in pairs.split("\n\n").filter(|sentence| !sentence.is_empty()) {
        let mut open = false;
        for line in sentence.lines() {
            let (form, tag) = line.split_once('\t').unwrap();
            assert!(!form.is_empty() && !form.contains(tokens::is_space), "{line:?}");
            match tag.split_once('-') {
                None => {
                    assert_eq!(tag, "O");
                    open = false;
                }
                Some(("B", label)) => {
                    found.push((label.to_owned(), form.to_owned()));
                    open = true;
                }
                Some(("I", label)) => {
                    let last = found.last_mut().unwrap();
                    assert!(open && last.0 == label, "{line:?}");
                    last.1.push_str(form);
                }
                _ => panic!("{line:?}"),
            }
        }
    }
    found
}

fn ink(text: &str) -> String {
    text.chars().filter(|c| !tokens::is_space(*c)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn tokens_are_the_text_without_its_white_space(content in words(), wild in ".*") {
        for content in [content, wild] {
            let text = Text::new(content.clone());
            let tokens: Vec<Span> = tokens::sentences(&text).into_iter().flatten().collect();
            let all: String = tokens.iter().map(|token| text.slice(*token)).collect();
            prop_assert_eq!(all, ink(&content));
            for pair in tokens.windows(2) {
                prop_assert!(pair[0].end() <= pair[1].start());
            }
        }
    }

    #[test]
    fn only_coded_passages_are_tagged(project in projects()) {
        let exported = exported(&project, &negatives());
        let texts: String = project.statements.iter().map(|it| ink(it.text.as_str())).collect();
        let mut kept = 0;
        for folder in folders(&project) {
            for layer in &project.codebook.layers {
                let name = layer.id.as_str();
                let pairs = content(&exported, &folder.path(&format!("{name}.tsv")));
                let forms: String = pairs.lines().filter_map(|it| Some(it.split_once('\t')?.0)).collect();
                prop_assert_eq!(&forms, &texts);
                for (label, words) in entities(pairs) {
                    kept += 1;
                    let code = annotator_core::project::id::Slug::parse(&label).unwrap();
                    prop_assert_eq!(&project.codebook.code(&code).unwrap().layer, &layer.id);
                    let near = project.statements.iter().any(|statement| {
                        project.annotations_of(statement.id).iter().any(|annotation| {
                            annotation.code == code && annotation.spans.parts().iter().any(|part| {
                                let own = ink(statement.text.slice(*part));
                                own.contains(&words) || words.contains(&own)
                                    || words.chars().any(|c| own.contains(c))
                            })
                        })
                    });
                    prop_assert!(near, "{label} {words:?}");
                }
            }
        }
        let ends = project.annotations.values().flat_map(|set| set.iter()).count();
        prop_assert!(kept > 0 || ends == 0 || lost(&exported, Feature::WhiteSpace) > 0);
    }
}
