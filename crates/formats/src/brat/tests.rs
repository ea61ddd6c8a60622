use proptest::prelude::*;

use super::*;
use crate::export::{Exported, export};
use crate::import::places::chars;
use annotator_core::exchange::about::Options;
use annotator_core::exchange::imported::*;
use annotator_core::project::Project;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::value::{Attribute, Value};
use annotator_core::testing::generate::{self, projects, rich_project};
use annotator_core::testing::shared_data;

fn exported(project: &Project) -> Exported {
    export(&FORMAT, project, &Options::default(), &mut |_| {})
}

fn incoming(exported: &Exported) -> Incoming {
    let files = exported.files.iter();
    let files = files.map(|it| InFile { path: it.path.clone(), content: it.content.clone() });
    Incoming { files: files.collect() }
}

fn files(files: &[(&str, &str)]) -> Incoming {
    let files = files.iter();
    let files = files.map(|(path, text)| InFile { path: (*path).into(), content: (*text).into() });
    Incoming { files: files.collect() }
}

fn reads(incoming: &Incoming) -> Imported {
    let reader = FORMAT.read.as_ref().unwrap();
    assert!((reader.recognise)(incoming));
    (reader.read)(incoming).unwrap()
}

fn content<'a>(exported: &'a Exported, path: &str) -> &'a str {
    let file = exported.files.iter().find(|file| file.path == path).unwrap();
    std::str::from_utf8(&file.content).unwrap()
}

/// Python's `str.splitlines`, except that it counts CR LF as two ends and not as one.
fn split_lines(text: &str) -> Vec<&str> {
    const ENDS: [char; 11] = [
        '\n', '\r', '\x0b', '\x0c', '\x1c', '\x1d', '\x1e', '\u{85}', '\u{2028}', '\u{2029}', '\n',
    ];
    text.split(ENDS).filter(|line| !line.is_empty()).collect()
}

/// What brat itself checks in an annotation file.
fn check_as_brat_does(text: &str, annotations: &str) {
    let text: Vec<char> = text.chars().collect();
    let mut ids = std::collections::HashSet::new();
    for line in split_lines(annotations) {
        let (id, tail) = line.split_once('\t').unwrap();
        assert!(ids.insert(id), "{id} is used twice");
        let (data, words) = tail.split_once('\t').unwrap_or((tail, ""));
        match &id[..1] {
            "T" => {
                let (name, spans) = data.split_once(' ').unwrap();
                assert!(name.chars().all(|c| c.is_ascii_alphanumeric() || "_-".contains(c)));
                let mut last = 0;
                let fragments: Vec<String> = spans
                    .split(';')
                    .map(|span| {
                        let (start, end) = span.split_once(' ').unwrap();
                        let (start, end): (usize, usize) =
                            (start.parse().unwrap(), end.parse().unwrap());
                        assert!(last <= start && start < end && end <= text.len(), "{line:?}");
                        last = end;
                        text[start..end].iter().collect()
                    })
                    .collect();
                assert_eq!(words, fragments.join(" "));
            }
            "A" => assert_eq!(data.split(' ').count(), 3, "{line:?}"),
            "#" => assert_eq!(data.split(' ').count(), 2, "{line:?}"),
            _ => panic!("{line:?}"),
        }
    }
}

#[test]
fn a_project_is_written_as_brat_standoff() {
    let exported = exported(&rich_project());
    let paths: Vec<&str> = exported.files.iter().map(|file| file.path.as_str()).collect();
    assert_eq!(
        paths,
        [
            "annotation.conf",
            "visual.conf",
            "Statement-100.txt",
            "Statement-100.ann",
            "Statement-101.txt",
            "Statement-101.ann"
        ]
    );
    assert_eq!(
        content(&exported, "Statement-101.ann"),
        "T1\ttrade 0 3;11 16\tAid again\nT2\ttrade 25 29\t=1+1\n"
    );
    let first = content(&exported, "Statement-100.ann");
    assert!(
        first
            .starts_with("T1\tpledge 4 9\t سلام\nA1\tannotator-confidence T1 low\n#1\tRecord T1\t{")
    );
    assert!(first.contains(r#""note":"=SUM(A1)\nsecond, \"line\"""#), "{first}");
    assert_eq!(split_lines(first).len(), 3);
    let conf = content(&exported, "annotation.conf");
    let conf = &conf[conf.find("\n\n").unwrap()..];
    assert_eq!(
        conf,
        "\n\n[entities]\n!layer-theme\n\t!security\n\t\tterrorism\n\ttrade\n!layer-commitment\n\
         \tpledge\n\tcall\n\n[relations]\n\
         <OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>\n\n[events]\n\n[attributes]\n\
         annotator-confidence\tArg:<ENTITY>, Value:high|medium|low\n\
         strength\tArg:pledge|call, Value:weak|strong\n\
         conditional\tArg:pledge|call, Value:yes|no\n"
    );
    let visual = content(&exported, "visual.conf");
    assert!(visual.contains("\nterrorism | Code terrorism\n"));
    assert!(visual.contains("\nterrorism\tbgColor:#bdabdb\n"));
}

#[test]
fn passages_are_split_wherever_python_ends_a_line() {
    let ends = "a\nb\r\nc\u{b}d\u{c}e\u{1c}f\u{1d}g\u{1e}h\u{85}i\u{2028}j\u{2029}k\tl";
    let mut project = generate::empty_project();
    let statement = generate::statement(100, ends);
    project.statements.push(std::rc::Rc::clone(&statement));
    let text = &statement.text;
    let all = text.span(annotator_core::text::units::ByteOffset(0), text.end().byte).unwrap();
    let template = rich_project();
    let template = template.annotations.values().next().unwrap().at(0).unwrap().clone();
    let annotation = Annotation {
        text: text.sha256(),
        spans: annotator_core::text::span::Spans::one(all),
        attributes: annotator_core::small_map::SmallMap::new(),
        ..(*template).clone()
    };
    let set = annotator_core::project::annotation_set::AnnotationSet::new(vec![annotation.into()]);
    project.annotations.insert(statement.id, set.into());
    let exported = exported(&project);
    let ann = content(&exported, "Statement-100.ann");
    assert!(ann.starts_with(
        "T1\tpledge 0 1;2 3;5 6;7 8;9 10;11 12;13 14;15 16;17 18;19 20;21 24\t\
         a b c d e f g h i j k\tl\n"
    ));
    check_as_brat_does(ends, ann);
    let imported = reads(&incoming(&exported));
    assert_eq!(imported.annotations[0].parts.len(), 1, "our own import joins the fragments");
    assert_eq!(imported.annotations[0].parts[0].quote.as_deref(), Some(ends));

    // If the passage was moved in brat, its line counts and not our record.
    let moved = incoming(&exported);
    let moved = moved.files.into_iter().map(|mut file| {
        if file.path.ends_with(".ann") {
            let text = String::from_utf8(file.content).unwrap();
            file.content = text.replace(" 0 1;", " 2 3;").replacen("2 3;2 3", "2 3", 1).into();
        }
        file
    });
    let imported = reads(&Incoming { files: moved.collect() });
    assert_eq!(imported.annotations[0].parts.len(), 10);
}

#[test]
fn files_of_other_programs_are_read() {
    let imported = reads(&files(&[
        ("corpus/annotation.conf", "[entities]\n# a remark\n!Place\n\tCity|Town\nPerson\n-----\n"),
        ("corpus/VISUAL.conf", "[labels]\nCity | A city | C\n[drawing]\nCity bgColor:#AABBCC\n"),
        (
            "corpus/a.ANN",
            "#1\tAnnotatorNotes T1\tfirst\nT1\tCity 3 8;9 12\tParis😀 yes\r\n\
             A1\tNegation T1\nA2\tLevel T1 L2\nM1\tSpeculation T9\nR1\tIn Arg1:T1 Arg2:T2\n\
             E1\tMove:T1 Who:T2\n*\tEquiv T1 T2\nN1\tReference T1 Wikidata:Q90\tParis\n\
             #2\tAnnotatorNotes E1\tof an event\n#3\tAnnotatorNotes T1\tsecond\nT2\tPerson x y\tz\n\
             T1\tCity 1 2\tx\nnonsense\n",
        ),
        ("corpus/a.txt", "In Pari\u{301}s😀yes\n"),
        ("corpus/readme.txt", "Hello"),
    ]));
    assert_eq!(imported.texts.len(), 1);
    assert_eq!(imported.texts[0].name, "a");
    assert_eq!(imported.annotations.len(), 1);
    let annotation = &imported.annotations[0];
    assert_eq!(annotation.note, "first\nsecond");
    assert_eq!((annotation.code.as_str(), annotation.parts.len()), ("City", 2));
    let words = |name: &str| {
        let found = annotation.attributes.iter().find(|it| it.name == name).unwrap();
        match &found.value {
            ImportedValue::Words(words) => words.join("+"),
            ImportedValue::Known(_) => panic!(),
        }
    };
    assert_eq!(words("Negation"), "yes");
    assert_eq!(words("Level"), "L2");
    assert_eq!(words("Reference"), "Wikidata:Q90 Paris");
    let codes: Vec<_> = imported.codes.iter().map(|it| (&*it.key, &*it.name, it.group)).collect();
    assert_eq!(
        codes,
        [("Place", "Place", true), ("City", "A city", false), ("Person", "Person", false)]
    );
    assert_eq!(imported.codes[1].parent.as_deref(), Some("Place"));
    assert_eq!(imported.codes[1].colour.as_deref(), Some("#aabbcc"));
    let left: Vec<_> = imported.left_out.iter().map(|it| (&*it.what, it.reason)).collect();
    assert_eq!(left.len(), 9);
    for expected in [
        ("corpus/readme.txt", WhyUnread::NoSuchThing),
        ("M1\tSpeculation T9", WhyUnread::Dangling),
        ("R1\tIn Arg1:T1 Arg2:T2", WhyUnread::NoSuchThing),
        ("E1\tMove:T1 Who:T2", WhyUnread::NoSuchThing),
        ("*\tEquiv T1 T2", WhyUnread::NoSuchThing),
        ("#2\tAnnotatorNotes E1\tof an event", WhyUnread::NoSuchThing),
        ("T2\tPerson x y\tz", WhyUnread::Misshapen),
        ("T1\tCity 1 2\tx", WhyUnread::Misshapen),
        ("nonsense", WhyUnread::Misshapen),
    ] {
        assert!(left.contains(&expected), "{expected:?} in {left:?}");
    }
}

#[test]
fn the_same_text_in_two_folders_has_two_annotators() {
    let imported = reads(&files(&[
        ("ada/a.ann", "T1\tX 0 1\ta\n"),
        ("ada/a.txt", "ab"),
        ("bob/a.ann", "T1\tX 1 2\tb\n"),
        ("bob/a.txt", "ab"),
        ("bob/b.ann", "T1\tX 0 1\tc\n"),
        ("bob/b.txt", "cd"),
    ]));
    assert_eq!(imported.texts.len(), 2);
    let who: Vec<_> = imported.annotations.iter().map(|it| it.annotator.as_deref()).collect();
    assert_eq!(who, [Some("ada"), Some("bob"), None]);
}

#[test]
fn ids_are_found_in_names() {
    let codebook = {
        let mut codebook = generate::codebook();
        let mut layer = (*codebook.layers[1]).clone();
        layer.id = annotator_core::project::id::Slug::parse("2nd").unwrap();
        codebook.layers.push(layer.into());
        codebook
    };
    let strength = annotator_core::project::id::Slug::parse("strength").unwrap();
    let first = names::attribute(&codebook, &codebook.layers[1], &strength);
    let second = names::attribute(&codebook, &codebook.layers[2], &strength);
    assert_eq!((first.as_str(), second.as_str()), ("strength", "of-2nd-strength"));
    assert_eq!(names::id(&second), "strength");
    assert_eq!(
        names::code(&annotator_core::project::id::CodeId::parse("2nd").unwrap()),
        "label-2nd"
    );
    assert_eq!(names::id("label-2nd"), "2nd");
}

/// The value that the reader should return for an attribute.
fn returned(project: &Project, code: &str, id: &str, attribute: &Attribute) -> ImportedValue {
    let slug = annotator_core::project::id::Slug::parse(code).unwrap();
    let layer = project.codebook.layer_of(&slug).unwrap();
    let definition = layer.attributes.iter().find(|it| it.id.as_str() == id).unwrap();
    match &attribute.value {
        Value::Choice { choice } if names::can_represent(definition) => {
            ImportedValue::Words(vec![choice.to_string()])
        }
        Value::YesNo { yes } => {
            ImportedValue::Words(vec![if *yes { "yes" } else { "no" }.to_owned()])
        }
        value => ImportedValue::Known(value.clone()),
    }
}

fn check_annotation(project: &Project, annotation: &Annotation, back: &ImportedAnnotation) {
    let statement = project.statement(annotation.statement).unwrap();
    let parts = |spans: &annotator_core::text::span::Spans| -> Vec<Part> {
        let parts = spans.parts().iter().map(|part| {
            let range = chars(&statement.text, *part);
            let quote = Some(statement.text.slice(*part).to_owned());
            Part { range: Some((range.start, range.end)), quote, ..Part::default() }
        });
        parts.collect()
    };
    assert_eq!(back.parts, parts(&annotation.spans));
    assert_eq!(back.code, annotation.code.as_str());
    assert_eq!(back.note, annotation.note);
    assert_eq!(back.confidence, annotation.confidence);
    let who = project.annotator(annotation.annotator).map(|it| it.name.clone());
    assert_eq!(back.annotator, who);
    assert_eq!(back.attributes.len(), annotation.attributes.len());
    for (id, attribute) in &annotation.attributes {
        let found = back.attributes.iter().find(|it| it.name == id.as_str()).unwrap();
        let value = returned(project, annotation.code.as_str(), id.as_str(), attribute);
        assert_eq!(found.value, value);
        let evidence: Vec<_> = attribute.evidence.iter().map(parts).collect();
        assert_eq!(found.evidence, evidence);
    }
}

fn check(project: &Project) {
    let exported = exported(project);
    for file in exported.files.iter().filter(|file| file.path.ends_with(".ann")) {
        let text = content(&exported, &file.path.replace(".ann", ".txt"));
        check_as_brat_does(text, std::str::from_utf8(&file.content).unwrap());
    }
    if project.statements.is_empty() {
        return;
    }
    let imported = (FORMAT.read.as_ref().unwrap().read)(&incoming(&exported)).unwrap();
    assert_eq!(imported.left_out, []);
    assert_eq!(imported.codes.len(), project.codebook.codes.len());
    for back in &imported.codes {
        let find = project.codebook.codes.iter().find(|it| it.id.as_str() == back.key).unwrap();
        assert_eq!(find.selectable, !back.group);
        assert_eq!(find.parent.as_ref().map(ToString::to_string), back.parent);
        assert_eq!(Some(find.layer.to_string()), back.layer);
    }
    let mut texts: Vec<_> = project.statements.iter().map(|it| it.text.as_str()).collect();
    let mut back: Vec<_> = imported.texts.iter().map(|it| it.text.as_deref().unwrap()).collect();
    texts.sort_unstable();
    back.sort_unstable();
    assert_eq!(texts, back);
    let passed_over = exported.losses.iter().find(|it| it.feature == Feature::ForbiddenCharacters);
    let passed_over = passed_over.map_or(0, |loss| loss.count);
    assert_eq!(imported.annotations.len() + passed_over, project.annotation_count());
    for (index, text) in imported.texts.iter().enumerate() {
        let statement = project
            .statements
            .iter()
            .find(|it| {
                Some(it.text.as_str()) == text.text.as_deref() && it.metadata == text.metadata
            })
            .unwrap();
        let set = project.annotations_of(statement.id);
        let written: Vec<_> = project
            .annotators
            .iter()
            .flat_map(|who| {
                set.iter()
                    .filter(|it| {
                        it.annotator == who.id
                            && it
                                .spans
                                .quote(statement.text.as_str())
                                .chars()
                                .any(|c| !ends_line(c))
                            && it.spans.parts().iter().any(|part| {
                                statement.text.slice(*part).chars().any(|c| !ends_line(c))
                            })
                    })
                    .cloned()
                    .collect::<Vec<_>>()
            })
            .collect();
        let back: Vec<_> = imported.annotations.iter().filter(|it| it.text == index).collect();
        if project
            .statements
            .iter()
            .filter(|it| it.text == statement.text && it.metadata == statement.metadata)
            .count()
            > 1
        {
            continue;
        }
        assert_eq!(written.len(), back.len());
        for annotation in &written {
            let same = |it: &&&ImportedAnnotation| {
                let range =
                    annotation.spans.parts().first().map(|part| chars(&statement.text, *part));
                it.code == annotation.code.as_str()
                    && it.annotator
                        == project.annotator(annotation.annotator).map(|it| it.name.clone())
                    && it.parts[0].range == range.map(|it| (it.start, it.end))
                    && it.note == annotation.note
                    && it.parts.len() == annotation.spans.parts().len()
                    && it.parts.last().unwrap().range
                        == annotation.spans.parts().last().map(|part| {
                            let it = chars(&statement.text, *part);
                            (it.start, it.end)
                        })
            };
            let found = back.iter().find(same);
            let found = found.unwrap_or_else(|| panic!("{annotation:?} is not in {back:?}"));
            check_annotation(project, annotation, found);
        }
    }
}

#[test]
fn a_rich_project_survives_a_round_trip() {
    check(&rich_project());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn projects_survive_a_round_trip(project in projects()) {
        check(&project);
    }

    #[test]
    fn no_file_makes_the_reader_panic(lines in prop::collection::vec("[TARENM#*]?[0-9]{0,2}\t?[a-zA-Z ]{0,6}[0-9; ]{0,8}\t?.{0,9}", 0..12), text in ".*") {
        let ann = lines.join("\n");
        let incoming = files(&[("a.txt", &text), ("a.ann", &ann), ("annotation.conf", &ann)]);
        let _ = (FORMAT.read.as_ref().unwrap().recognise)(&incoming);
        let _ = (FORMAT.read.as_ref().unwrap().read)(&incoming);
    }
}

/// In the corpora that come with brat, every passage is read with its words.
#[cfg(not(target_arch = "wasm32"))]
#[test]
fn the_samples_of_brat_are_read() {
    let Some(root) = shared_data("brat") else { return };
    let mut incoming = Incoming::default();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let content = std::fs::read(&path).unwrap();
            let path = path.strip_prefix(&root).unwrap().to_string_lossy().into_owned();
            incoming.files.push(InFile { path, content });
        }
    }
    incoming.files.sort_by(|a, b| a.path.cmp(&b.path));
    let imported = reads(&incoming);
    assert_eq!(imported.annotations.len(), 816);
    assert_eq!(imported.codes.len(), 4);
    for annotation in &imported.annotations {
        let text: Vec<char> =
            imported.texts[annotation.text].text.as_deref().unwrap().chars().collect();
        for part in &annotation.parts {
            let (start, end) = part.range.unwrap();
            let slice: String = text[start as usize..end as usize].iter().collect();
            assert_eq!(Some(slice), part.quote);
        }
    }
}
