//! Whose a hand-in is, by the name of its file.

use super::tests::{KEY, collect_into, hands_in, report, teacher};
use annotator_core::classroom::class::{Class, Member};
use annotator_core::classroom::class_name;
use annotator_core::project::attachment::document;
use annotator_core::text::marked::marked;

#[test]
fn the_names_of_files_of_another_platform_are_read_by_a_pattern() {
    let (mut project, exercise, _) = teacher();
    let nothing = marked(KEY).0;
    let (heron, wren) = (hands_in("Heron", 2, &nothing, &[]), hands_in("Wren", 3, &nothing, &[]));
    let files = [
        ("work of Ada Adler (42).json", heron.as_bytes()),
        ("work of محمد علي (43).json", wren.as_bytes()),
    ];
    collect_into(&mut project, &files);
    let member =
        |number: u32, name: &str| Member { number, name: name.into(), ..Member::default() };
    let mut decided = Class::new(exercise.id);
    decided.roster.members = vec![member(1, "محمد علي"), member(2, "Ada Adler")];
    let mut members = |file_names: &str| {
        file_names.clone_into(&mut decided.file_names);
        project.attachments.insert(class_name(exercise.id), document(&decided));
        let said = report(&project);
        (said.members, said.bad_pattern)
    };
    assert_eq!(members(""), (vec![None, None], String::new()));
    let found = (vec![Some(1), Some(0)], String::new());
    assert_eq!(members(" work of {student} ({id}).json"), found);
    let (none, why) = members("{file}.json");
    assert_eq!(
        (none, why.as_str()),
        (vec![None, None], "Say where the student is: with {student} or {id}.")
    );
    for bad in ["{student", "{student}{id}", "{student}-{student}", "{teacher}-{id}"] {
        assert!(!members(bad).1.is_empty(), "{bad}");
    }
    assert!(members(&"a".repeat(300)).1.contains("200"));
}
