//! The laws of merging: when differences are settled, and when files come one after the other.

use super::*;

/// Decides about everything that differs, by these numbers.
fn decide(report: &MergeReport, numbers: &[u8]) -> Settling {
    let mut settling = Settling::default();
    let mut numbers = numbers.iter().copied().cycle();
    let mut side = || match numbers.next().unwrap_or_default() % 3 {
        0 => Side::Ours,
        1 => Side::Theirs,
        _ => Side::Both,
    };
    for conflict in &report.conflicts {
        let choice = match (side(), side()) {
            (Side::Theirs, Side::Both) => {
                let parts = conflict.parts().into_iter().map(|part| (part, side()));
                Choice::Parts(parts.collect())
            }
            (Side::Ours, _) => Choice::Ours,
            (Side::Theirs, _) => Choice::Theirs,
            (Side::Both, _) => Choice::Both,
        };
        settling.settle_tag(conflict, choice);
    }
    report.other_codes.iter().for_each(|it| settling.settle_code(it, side()));
    report.other_names.iter().for_each(|it| settling.settle_name(it, side()));
    report.words.iter().for_each(|it| settling.settle_words(it, side()));
    settling
}

fn numbers() -> impl Strategy<Value = Vec<u8>> {
    prop::collection::vec(any::<u8>(), 1..24)
}

/// Colleagues who each code the same texts under their own name, some passages twice.
fn colleagues() -> impl Strategy<Value = (Project, Vec<Project>)> {
    const WORDS: [&str; 5] = ["Aid 😀", "aid again.", "=1+1", "Aid", "again"];
    const CODES: [&str; 2] = ["trade", "pledge"];
    let tags = prop::collection::vec((0..WORDS.len(), 0..CODES.len()), 0..8);
    prop::collection::vec(tags, 2..5).prop_map(|all| {
        let project = rich_project();
        let files = all.into_iter().enumerate().map(|(who, mut tags)| {
            tags.sort_unstable();
            tags.dedup();
            let tags: Vec<_> =
                tags.iter().map(|(word, code)| (CODES[*code], WORDS[*word])).collect();
            colleague(&project, 31 + who as u128, &tags)
        });
        let files = files.collect();
        (project, files)
    })
}

/// What a project says, whatever the order in which it came.
fn content(project: &Project) -> impl PartialEq + std::fmt::Debug + use<> {
    let mut statements: Vec<_> = project.statements.iter().map(|it| it.id).collect();
    statements.sort_unstable();
    let mut annotators: Vec<_> =
        project.annotators.iter().map(|it| (it.id, it.name.clone())).collect();
    annotators.sort_unstable();
    let mut codes: Vec<_> = project.codebook.codes.iter().map(|it| it.id.clone()).collect();
    codes.sort_unstable();
    (statements, annotators, codes, annotations(project), project.attachments.clone())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn settled_files_that_are_added_again_change_nothing(
        (project, files) in cases(), numbers in numbers()
    ) {
        let settling = decide(&merged(&project, &files).report, &numbers);
        let (after, _) = settled(&project, &files, &settling);
        let again = merged_settled(&after, &files, &settling);
        prop_assert_eq!(again.edits, []);
        prop_assert_eq!(merged(&after, &files).edits, []);
    }

    #[test]
    fn settling_does_not_depend_on_the_order_of_the_files(
        (project, mut files) in cases(), numbers in numbers()
    ) {
        let settling = decide(&merged(&project, &files).report, &numbers);
        let first = of_any_file(merged_settled(&project, &files, &settling));
        files.rotate_left(1);
        prop_assert_eq!(&of_any_file(merged_settled(&project, &files, &settling)), &first);
        files.swap(0, 1);
        prop_assert_eq!(&of_any_file(merged_settled(&project, &files, &settling)), &first);
    }

    #[test]
    fn what_nobody_decided_stays_as_it_is((project, files) in cases()) {
        let report = merged(&project, &files).report;
        let settling = decide(&report, &[0]);
        prop_assert_eq!(merged_settled(&project, &files, &settling), merged(&project, &files));
        prop_assert_eq!(report.settled(), 0);
    }

    #[test]
    fn files_of_colleagues_can_be_added_in_any_order_and_grouping((project, files) in colleagues()) {
        let together = content(&added(&project, &files).0);
        let one_by_one = |files: &[Project]| {
            files.iter().fold(project.clone(), |project, file| {
                added(&project, std::slice::from_ref(file)).0
            })
        };
        prop_assert_eq!(content(&one_by_one(&files)), together);
        let backwards: Vec<Project> = files.iter().rev().cloned().collect();
        let again = content(&one_by_one(&backwards));
        prop_assert_eq!(again, content(&added(&project, &files).0));
        // First those of the others among themselves, then all of it here.
        let others = added(&files[0], &files[1..]).0;
        let grouped = content(&added(&project, &[others]).0);
        prop_assert_eq!(grouped, content(&added(&project, &files).0));
    }
}
