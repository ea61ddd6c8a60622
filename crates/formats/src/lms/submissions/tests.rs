use proptest::prelude::*;

use super::*;
use SubmissionKind::{File, Link, Receipt, Text};

pub(in crate::lms) fn names(paths: &[&str]) -> Vec<FileName> {
    let name = |path: &&str| FileName { path: (*path).to_owned(), doubtful: false };
    paths.iter().map(name).collect()
}

/// Student, id, file and kind.
type Row = (String, String, String, SubmissionKind);

/// Which platform made a download, and what is in it.
fn read(paths: &[&str]) -> (Option<Platform>, Vec<Row>) {
    let found = Submissions::of_names(&names(paths));
    let row = |it: Submission| (it.student, it.id, it.file, it.kind);
    (found.platform, found.found.into_iter().map(row).collect())
}

fn row(student: &str, id: &str, file: &str, kind: SubmissionKind) -> Row {
    (student.to_owned(), id.to_owned(), file.to_owned(), kind)
}

#[test]
fn moodle_names_people_and_numbers_in_folders() {
    for (path, expected) in [
        (
            "Gül Işık_7_assignsubmission_file/hand-in.json",
            row("Gül Işık", "7", "hand-in.json", File),
        ),
        (
            "Ada Adler_8_assignsubmission_file_/a b/c_d.json",
            row("Ada Adler", "8", "a b/c_d.json", File),
        ),
        (
            "Ada Adler_8_assignsubmission_file_my_work.json",
            row("Ada Adler", "8", "my_work.json", File),
        ),
        (
            "Ada_8_assignsubmission_onlinetext/onlinetext.html",
            row("Ada", "8", "onlinetext.html", Text),
        ),
        (
            "Ada_8_assignsubmission_onlinetext_onlinetext.html",
            row("Ada", "8", "onlinetext.html", Text),
        ),
        ("Participant_9_assignsubmission_file/x.json", row("Participant", "9", "x.json", File)),
        ("Group A_3_assignsubmission_file/x.json", row("Group A", "3", "x.json", File)),
        ("Default group_assignsubmission_file/x.json", row("Default group", "", "x.json", File)),
        ("Course-Essay-12\\Ada_8_assignsubmission_file\\x.json", row("Ada", "8", "x.json", File)),
        ("a/b/محمد علي_10_assignsubmission_file/عمل.json", row("محمد علي", "10", "عمل.json", File)),
    ] {
        assert_eq!(read(&[path]), (Some(Platform::Moodle), vec![expected]), "{path}");
    }
}

#[test]
fn canvas_names_ids_of_people_and_files() {
    for (name, expected) in [
        ("adlerada_7101_880100_hand-in.json", row("adlerada", "7101", "hand-in.json", File)),
        (
            "kuckuckkai_uwe_7106_880101_a_7_b.json",
            row("kuckuckkai_uwe", "7106", "a_7_b.json", File),
        ),
        ("folder/işıkgül_LATE_7102_880102_é.json", row("işıkgül", "7102", "é.json", File)),
        ("adlerada_7101_text.html", row("adlerada", "7101", "adlerada_7101_text.html", Text)),
        (
            "adlerada_LATE_7101_link.html",
            row("adlerada", "7101", "adlerada_LATE_7101_link.html", Link),
        ),
        ("anon_aB3xZ_880100_hand-in.json", row("aB3xZ", "aB3xZ", "hand-in.json", File)),
        ("LATE_anon_aB3xZ_880100_hand-in.json", row("aB3xZ", "aB3xZ", "hand-in.json", File)),
        ("anon_7101_880100_hand-in.json", row("anon", "7101", "hand-in.json", File)),
    ] {
        assert_eq!(read(&[name]), (Some(Platform::Canvas), vec![expected]), "{name}");
        let found = Submissions::of_names(&names(&[name]));
        assert_eq!(found.found[0].late, name.contains("LATE"), "{name}");
    }
}

#[test]
fn blackboard_names_users_and_times() {
    let stamp = "attempt_2026-11-18-08-00-11";
    let name = |who: &str, file: &str| format!("My_essay 1_{who}_{stamp}{file}");
    let paths = [name("aadler", "_my_work.json"), name("aadler", ".txt"), name("b_7_b", "_x.json")];
    let paths: Vec<&str> = paths.iter().map(String::as_str).collect();
    let expected = vec![
        row("aadler", "aadler", "my_work.json", File),
        row("aadler", "aadler", paths[1], Receipt),
        row("b_7_b", "b_7_b", "x.json", File),
    ];
    assert_eq!(read(&paths), (Some(Platform::Blackboard), expected));
    let found = Submissions::of_names(&names(&paths));
    assert!(found.found.iter().all(|it| it.time.as_deref() == Some("2026-11-18T08:00:11")));
    // In another language, and with numbers that look like Canvas'.
    let other = "Oblig_1_2_user_forsøk_2026-11-18-08-00-11_x.json";
    assert_eq!(read(&[other]).1, [row("user", "user", "x.json", File)]);
}

#[test]
fn other_names_are_listed() {
    let mut given = names(&[
        "Ada_8_assignsubmission_file/x.json",
        "Ada_8_assignsubmission_file/",
        "Ada_b_assignsubmission_file/x.json",
        "_8_assignsubmission_file/x.json",
        "readme.txt",
    ]);
    given[0].doubtful = true;
    let read = Submissions::of_names(&given);
    assert_eq!(read.platform, Some(Platform::Moodle));
    assert_eq!(read.found.len(), 1);
    assert_eq!(read.unmatched, given[1..].iter().map(|it| it.path.clone()).collect::<Vec<_>>());
    assert_eq!(read.doubtful, [given[0].path.clone()]);
    let none =
        ["a.json", "adler_1.json", "adler_1_2", "_1_2_x.json", "T_u_attempt_2026-13-18-08-00-11_x"];
    let read = Submissions::of_names(&names(&none));
    assert_eq!((read.platform, read.found.len(), read.unmatched.len()), (None, 0, none.len()));
}

fn by(pattern: &str, path: &str) -> Option<[String; 5]> {
    let pattern = NamePattern::parse(pattern).unwrap();
    let read = Submissions::by_pattern(&names(&[path]), &pattern);
    assert_eq!(read.found.len() + read.unmatched.len(), 1);
    let it = read.found.into_iter().next()?;
    Some([it.student, it.id, it.group, it.file, it.time.unwrap_or_default()])
}

#[test]
fn a_pattern_finds_the_parts_of_a_name() {
    for (pattern, path, expected) in [
        ("{student}.json", "a/b/Ada Adler.json", ["Ada Adler", "", "", "Ada Adler.json", ""]),
        ("{student}_{file}", "ada_my_work.json", ["ada", "", "", "my_work.json", ""]),
        ("{student}/{file}", "x/Ada/work.json", ["Ada", "", "", "work.json", ""]),
        ("{group}/{student}/*.json", "G 1/Ada/w.json", ["Ada", "", "G 1", "w.json", ""]),
        ("*-{id}-{file}", "essay-12-w.json", ["", "12", "", "w.json", ""]),
        (
            "{student}_{time}_{file}",
            "ada_b_2026-11-18_0800_w_1.json",
            ["ada_b", "", "", "w_1.json", "2026-11-18T08:00:00"],
        ),
        (
            "Prüfung {student}.*",
            "Pru\u{308}fung Gu\u{308}l.json",
            ["Gül", "", "", "Prüfung Gül.json", ""],
        ),
        ("{student} (*).json", "Ada 🐦 (1).json", ["Ada 🐦", "", "", "Ada 🐦 (1).json", ""]),
    ] {
        assert_eq!(by(pattern, path), Some(expected.map(str::to_owned)), "{pattern}");
    }
    for (pattern, path) in [
        ("{student}.json", "Ada.txt"),
        ("{student}.json", ".json"),
        ("{student}/{file}", "work.json"),
        ("{student}_{time}.json", "ada_yesterday.json"),
        ("a{student}", "a/b"),
    ] {
        assert_eq!(by(pattern, path), None, "{pattern}");
    }
}

#[test]
fn a_text_that_is_no_pattern_is_refused() {
    use PatternProblem::*;
    let named = str::to_owned;
    for (text, problem) in [
        ("", NobodyNamed),
        ("{file}", NobodyNamed),
        ("{student", Unclosed),
        ("{name}", UnknownPart(named("name"))),
        ("{student}_{student}", Twice(named("student"))),
        ("{student}{file}", Touching(named("file"))),
        ("{student}*", Touching(named("student"))),
        ("*{student}", Touching(named("student"))),
        (&"*a".repeat(9), TooLong),
        (&"a".repeat(201), TooLong),
    ] {
        assert_eq!(NamePattern::parse(text), Err(problem), "{text}");
    }
    let pattern = NamePattern::parse("*_{student}_**.{file}").unwrap();
    assert_eq!(pattern.to_string(), "*_{student}_**.{file}");
}

#[test]
fn a_hard_pattern_is_soon_compared() {
    let pattern = format!("{{student}}{}b", "a*".repeat(7));
    assert_eq!(by(&pattern, &"a".repeat(400)), None);
    assert_eq!(by("{student}.json", &format!("{}.json", "a".repeat(500))), None);
}

proptest! {
    #[test]
    fn any_names_are_read_or_listed(
        paths in prop::collection::vec(prop_oneof![
            "[a-z0-9_/.-]{0,40}", "(a|_|1|LATE|anon|assignsubmission|file|/|attempt|2026-11-18-08-00-11){0,9}",
            any::<String>(),
        ], 0..6),
        pattern in prop_oneof!["([a_*/]|[{]student[}]|[{]file[}]|[{]time[}]){0,8}", any::<String>()],
    ) {
        let paths: Vec<&str> = paths.iter().map(String::as_str).collect();
        let given = names(&paths);
        let all = [Some(Submissions::of_names(&given)), NamePattern::parse(&pattern).ok().map(|it| {
            Submissions::by_pattern(&given, &it)
        })];
        for read in all.into_iter().flatten() {
            prop_assert_eq!(read.found.len() + read.unmatched.len(), given.len());
            for found in &read.found {
                prop_assert!(!found.file.is_empty() && !found.student.is_empty() || read.platform.is_none());
            }
        }
    }
}
