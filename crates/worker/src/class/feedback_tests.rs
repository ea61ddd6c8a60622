//! Feedback, results and exports, from hand-ins that were collected.

use super::desk::{Desk, NOW, hand_in_id, handed_in, moodle, unpacked};
use crate::File;
use annotator_core::classroom::class::{About, GradeByHand, Grading, Member};
use annotator_core::classroom::collect::collected;
use annotator_core::classroom::exercise::Exercise;
use annotator_core::classroom::feedback::{Feedback, Outcome};
use annotator_core::classroom::hand_in::HandIn;
use annotator_core::exchange::about::{Feature, Options, Remedy};
use annotator_core::stored::file::FileKind;
use annotator_core::stored::file::import::{OpenedFile, read_file};
use annotator_core::stored::file::iso::IsoTime;
use annotator_formats::FORMATS;
use annotator_formats::export::export;
use annotator_jobs::class::Refused;
use annotator_jobs::giving::FeedbackWith;
use annotator_jobs::{ClassJob, Reply};

#[test]
fn feedback_is_in_the_folders_of_the_platform() {
    let mut desk = moodle();
    desk.decide(|class| {
        class.given_back.insert(hand_in_id(2), 2);
        class.set_comment(hand_in_id(2), About::Work, "<script>alert(1)</script> مرحبا".to_owned());
        let reason = "<i>".to_owned();
        class.grades.insert(hand_in_id(2), GradeByHand { points: 8_250, reason });
    });
    let (files, report) = desk.given(FeedbackWith::default());
    let names: Vec<&str> = files.keys().map(String::as_str).collect();
    let folders = [
        "=1+1, Zoé_9_assignsubmission_file",
        "Gül Işık 😀_7_assignsubmission_file",
        "Lark",
        "محمد علي_8_assignsubmission_file",
    ];
    let expected: Vec<String> = folders
        .iter()
        .flat_map(|it| [format!("{it}/feedback.html"), format!("{it}/feedback.json")])
        .collect();
    assert_eq!(names, expected);
    let mut given = report.given.clone();
    given.sort_unstable();
    assert_eq!(
        given,
        [(1, 1), (2, 3), (3, 1), (4, 1)].map(|(id, revision)| (hand_in_id(id), revision))
    );
    assert_eq!(report.remarks.len(), 1);
    assert!(report.remarks[0].contains("Lark"), "{:?}", report.remarks);

    let json = &files["محمد علي_8_assignsubmission_file/feedback.json"];
    let OpenedFile::Project(opened) = read_file(json.as_bytes()).unwrap() else { panic!() };
    assert_eq!(FileKind::of(&opened.attachments), FileKind::Feedback);
    let feedback = Feedback::of(&opened).unwrap();
    assert_eq!(
        (feedback.hand_in, feedback.revision, feedback.given),
        (hand_in_id(2), 3, IsoTime(NOW))
    );
    assert_eq!(HandIn::of(&opened).unwrap().id, hand_in_id(2));
    assert_eq!(Exercise::of(&opened).unwrap().id, desk.exercise.id);
    assert_eq!(feedback.grade.unwrap().points, 8_250);

    let page = &files["محمد علي_8_assignsubmission_file/feedback.html"];
    for forbidden in ["<script", "<b>", "<i>", "javascript:", "\u{20}style=", "src=", "url("] {
        assert!(!page.contains(forbidden), "{forbidden}");
    }
    for expected in [
        "<html lang=\"en\">",
        "8.25",
        "&lt;script&gt;alert(1)&lt;/script&gt; مرحبا",
        "Missed: ",
        "revision 3",
    ] {
        assert!(page.contains(expected), "{expected}");
    }
    // Each number in the text leads to what is said, and back.
    let items = page.matches("<li id=\"n").count();
    assert_eq!(page.matches("<a class=\"ref\"").count(), items);
    assert_eq!(items, feedback.items.len());
    let ids = page.split(" id=\"").skip(1).map(|it| it.split('"').next().unwrap());
    let ids: Vec<&str> = ids.collect();
    for link in page.split(" href=\"#").skip(1).map(|it| it.split('"').next().unwrap()) {
        assert!(ids.contains(&link), "{link}");
    }
}

#[test]
fn the_text_of_the_page_is_the_statement() {
    let mut desk = moodle();
    let (files, _) = desk.given(FeedbackWith::default());
    let page = &files["Gül Işık 😀_7_assignsubmission_file/feedback.html"];
    let text = page.split_once("<div class=\"text\"").unwrap().1.split_once(">\n").unwrap().1;
    let text = text.split_once("</div>").unwrap().0;
    let mut words = String::new();
    for (at, piece) in text.split('<').enumerate() {
        words.push_str(if at == 0 { piece } else { piece.split_once('>').unwrap().1 });
    }
    let words = words
        .replace("&quot;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
    assert_eq!(words.trim_end(), desk.project.statements[0].text.as_str().trim_end());
}

#[test]
fn feedback_leaves_out_what_is_not_wanted() {
    let mut desk = moodle();
    desk.decide(|class| class.set_comment(hand_in_id(3), About::Work, "Well done".to_owned()));
    let folder = "=1+1, Zoé_9_assignsubmission_file";
    let with = FeedbackWith { key: false, comments: false, grades: false, reviews: false };
    let (files, _) = desk.given(with);
    let json = &files[&format!("{folder}/feedback.json")];
    let OpenedFile::Project(opened) = read_file(json.as_bytes()).unwrap() else { panic!() };
    let feedback = Feedback::of(&opened).unwrap();
    assert_eq!((feedback.grade, feedback.on_the_whole.as_str()), (None, ""));
    for item in &feedback.items {
        assert!(item.outcome != Outcome::Missed);
        assert!(item.key.is_none() || item.outcome == Outcome::Found);
        assert!(item.fields.iter().all(|field| field.key.is_none()));
    }
    assert!(
        !json.contains("Well done")
            && !files[&format!("{folder}/feedback.html")].contains("Well done")
    );
    let (files, _) = desk.given(FeedbackWith::default());
    assert!(files[&format!("{folder}/feedback.html")].contains("Well done"));
}

#[test]
fn feedback_is_not_collected_as_a_hand_in() {
    let mut desk = moodle();
    let (files, _) = desk.given(FeedbackWith::default());
    let json = files["Lark/feedback.json"].clone();
    let job = ClassJob::Collect { me: desk.project.annotators[0].id, now: NOW };
    let said = desk.ask(job, &[File { name: "feedback.json", bytes: json.as_bytes() }]);
    let [(Reply::Progress { .. }, _), (Reply::Collected(report), _)] = &said[..] else {
        panic!("{said:?}")
    };
    assert_eq!(report.refused, [("feedback.json".to_owned(), Refused::Feedback)]);
}

#[test]
fn a_summary_is_given_instead_of_a_number() {
    let mut desk = moodle();
    desk.decide(|class| class.grading = Grading::Summary);
    let (files, _) = desk.given(FeedbackWith::default());
    let of = |folder: &str| {
        let json = &files[&format!("{folder}/feedback.json")];
        let OpenedFile::Project(opened) = read_file(json.as_bytes()).unwrap() else { panic!() };
        Feedback::of(&opened).unwrap()
    };
    let heron = of("Gül Işık 😀_7_assignsubmission_file");
    let summary = heron.summary.unwrap();
    assert_eq!(heron.grade, None);
    let marked: u32 = summary.codes.iter().map(|code| code.passages).sum();
    assert_eq!(marked, summary.passages);
    assert_eq!(summary.spread.iter().sum::<u32>(), summary.passages);
    let used: Vec<u32> = summary.codes.iter().map(|code| code.passages).collect();
    assert!(used.is_sorted_by(|a, b| a >= b) && !used.contains(&0), "{used:?}");
    assert!(summary.codes_offered as usize >= used.len());
    assert!(summary.fields_filled > 0 && summary.fields_filled <= summary.fields);

    // Who marked nothing has one gap: the whole text.
    let lark = of("Lark").summary.unwrap();
    assert_eq!((lark.passages, lark.codes.len(), lark.fields), (0, 0, 0));
    let gap = lark.longest_gap.unwrap();
    let statement = &desk.project.statements[0];
    assert_eq!(gap.text, statement.text.sha256());
    assert!(gap.words > summary.longest_gap.unwrap().words);
    let words: Vec<&str> = statement.text.as_str().split_whitespace().take(8).collect();
    assert!(words.join(" ").contains(gap.begins.trim_start_matches('“')), "{}", gap.begins);

    let page = &files["Lark/feedback.html"];
    assert!(page.contains("The work in short") && page.contains("Codes used: none"), "{page}");
    assert!(!page.contains("class=\"grade\""));
    // It is left out as a grade is.
    let (files, _) = desk.given(FeedbackWith { grades: false, ..FeedbackWith::default() });
    assert!(!files["Lark/feedback.html"].contains("The work in short"));
    assert!(!files["Lark/feedback.json"].contains("\"summary\""));
}

#[test]
fn without_a_platform_each_student_has_a_folder() {
    let mut desk = Desk::with(&[
        ("one.json", handed_in("Heron", 1, 9)),
        ("two.json", handed_in("A/B: <ع>\u{301}", 2, 9)),
        ("three.json", handed_in(" ", 3, 9)),
    ]);
    let (files, report) = desk.given(FeedbackWith::default());
    assert_eq!((files.len(), report.given.len(), report.remarks.len()), (6, 3, 0));
    let folders: Vec<&str> = files.keys().map(|name| name.split('/').next().unwrap()).collect();
    assert!(folders.contains(&"Heron") && folders.contains(&"three"), "{folders:?}");
    assert!(files.keys().all(|name| name.matches('/').count() == 1), "{folders:?}");
}

#[test]
fn results_have_a_row_for_each_criterion() {
    let mut desk = moodle();
    let said = desk.ask(ClassJob::Results { name: "results.csv".to_owned() }, &[]);
    let Some((Reply::Packed { name, .. }, Some(bytes))) = said.last() else { panic!("{said:?}") };
    assert_eq!(name, "results.csv");
    let table = String::from_utf8(bytes.clone()).unwrap();
    let heron: Vec<&str> = table.lines().filter(|line| line.contains(",Heron,")).collect();
    let items = heron.iter().find(|line| line.contains(",found,")).unwrap();
    assert!(heron.iter().any(|line| line.contains(",f1,1,1,")), "{heron:#?}");
    assert!(heron.iter().any(|line| line.contains(",points,10,10,")), "{heron:#?}");
    let [.., found, of, _] = items.split(',').collect::<Vec<_>>()[..] else { panic!("{items}") };
    assert_eq!(found, of);
    assert_eq!(table.lines().count(), 1 + 4 * heron.len());
}

#[test]
fn a_hand_in_comes_back_as_it_came() {
    let mut desk = moodle();
    let said = desk.ask(ClassJob::HandInFile(hand_in_id(3)), &[]);
    let Some((Reply::Packed { name, media_type }, Some(bytes))) = said.last() else { panic!() };
    assert_eq!((name.as_str(), media_type.as_str()), ("hand-in.json", "application/json"));
    assert_eq!(*bytes, handed_in("Teal", 3, 3).into_bytes());
    let said = desk.ask(ClassJob::HandInFile(hand_in_id(77)), &[]);
    assert!(matches!(said.last(), Some((Reply::Broken(_), None))));
}

/// What is in a file, unpacked if it is an archive.
fn readable(content: &[u8]) -> String {
    if content.starts_with(b"PK\x03\x04") {
        unpacked(content).into_values().collect()
    } else {
        String::from_utf8_lossy(content).into_owned()
    }
}

#[test]
fn no_name_of_the_roster_is_in_an_export() {
    let mut desk =
        Desk::with(&[("Gül Işık_7_assignsubmission_file/a.json", handed_in("Heron", 1, 9))]);
    let secret = ["Quetzalcoatlus", "quetzal@example.org", "q-login", "q-number", "q-group"];
    desk.decide(|class| {
        let [name, email, login, school_number, group] = secret.map(str::to_owned);
        let pseudonym = "Heron".to_owned();
        let member = Member {
            number: 1,
            name,
            email,
            login,
            school_number,
            group,
            pseudonym,
            platform_id: "q-id".to_owned(),
        };
        class.roster.members = vec![member];
        class.set_comment(hand_in_id(1), About::Work, "q-comment".to_owned());
    });
    let hand_in = &collected(&desk.project)[0];
    assert_eq!(desk.project.annotator(hand_in.annotator).unwrap().name, "Heron");
    let mut with_pseudonym = 0;
    for format in FORMATS {
        let id = (format.about)().id;
        // A codebook alone.
        if format.losses.contains(&(Feature::Annotations, Remedy::LeftOut)) {
            continue;
        }
        assert!(format.losses.iter().any(|(feature, _)| *feature == Feature::Attachments), "{id}");
        let exported = export(format, &desk.project, &Options::default(), &mut |_| {});
        assert!(exported.losses.iter().any(|loss| loss.feature == Feature::Attachments), "{id}");
        let all: String = exported
            .files
            .iter()
            .map(|file| format!("{}\n{}", file.path, readable(&file.content)))
            .collect();
        with_pseudonym += usize::from(all.contains("Heron"));
        for secret in secret.iter().chain(&["q-id", "q-comment", "Gül Işık"]) {
            assert!(!all.contains(secret), "{id}: {secret}");
        }
    }
    assert!(with_pseudonym > 8, "{with_pseudonym}");
}
