//! Whose a hand-in is: by what the teacher said, by the folder or name of the file as the learning
//! platform wrote it, or by the name in the hand-in. Nothing is guessed.

use std::collections::BTreeSet;

use annotator_core::classroom::class::{Class, Member};
use annotator_core::phrases::fold::fold;
use annotator_formats::lms::Platform;
use annotator_formats::lms::join::join;
use annotator_formats::lms::roster::Roster;
use annotator_formats::lms::sheet::Person;
use annotator_formats::lms::submissions::{FileName, NamePattern, PatternProblem, Submissions};

use super::hand_ins::OpenHandIn;

/// Whose a hand-in is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Whose {
    /// The index in the roster.
    pub member: Option<usize>,
    /// The indices of those whose it may be, if nobody can say for certain.
    pub may_be: Vec<usize>,
}

/// Whose each hand-in is.
pub(super) fn whose(class: &Class, hand_ins: &[OpenHandIn]) -> Vec<Whose> {
    let members = &class.roster.members;
    let files: Vec<&str> = hand_ins.iter().map(|it| it.collected.file_name.as_str()).collect();
    let by_file = by_file(&roster(class), class, &files);
    let find = |(hand_in, by_file): (&OpenHandIn, Whose)| {
        let said = class.whose.get(&hand_in.collected.hand_in.id);
        let number = |number: &u32| members.iter().position(|member| member.number == *number);
        if let Some(member) = said.and_then(number) {
            return Whose { member: Some(member), may_be: Vec::new() };
        }
        if by_file.member.is_some() {
            return by_file;
        }
        match by_name(members, &hand_in.said.pseudonym).as_slice() {
            [member] => Whose { member: Some(*member), may_be: Vec::new() },
            [] => by_file,
            several => Whose { member: None, may_be: several.to_vec() },
        }
    };
    hand_ins.iter().zip(by_file).map(find).collect()
}

/// The roster as the files of platforms know it. Rows are indices of members.
pub(super) fn roster(class: &Class) -> Roster {
    let platform = match class.roster.platform.as_str() {
        "moodle" => Some(Platform::Moodle),
        "canvas" => Some(Platform::Canvas),
        "blackboard" => Some(Platform::Blackboard),
        _ => None,
    };
    let person = |(member, row): (&Member, usize)| Person {
        row,
        id: member.platform_id.clone(),
        name: member.name.clone(),
        email: member.email.clone(),
        login: member.login.clone(),
        number: member.school_number.clone(),
        group: member.group.clone(),
        pseudonym: member.pseudonym.clone(),
    };
    let people = class.roster.members.iter().zip(0..).map(person).collect();
    Roster { platform, people, problems: Vec::new() }
}

/// Whose hand-ins are by the names of their files. Several may have the same name, if they are from
/// different downloads.
pub(super) fn by_file(roster: &Roster, class: &Class, files: &[&str]) -> Vec<Whose> {
    let mut found = vec![Whose::default(); files.len()];
    let submissions = submissions(class, files);
    let joined = join(roster, &submissions);
    let mut say = |of: &[usize], said: &dyn Fn(&mut Whose)| {
        let paths = of.iter().filter_map(|at| submissions.found.get(*at)).map(|it| &it.path);
        let paths: BTreeSet<&str> = paths.map(String::as_str).collect();
        let own = files.iter().zip(&mut found).filter(|(file, _)| paths.contains(*file));
        own.for_each(|(_, whose)| said(whose));
    };
    for pair in &joined.pairs {
        say(&pair.submissions, &|whose| whose.member = Some(pair.person));
    }
    for doubt in &joined.ambiguous {
        say(&doubt.submissions, &|whose| whose.may_be.clone_from(&doubt.people));
    }
    found
}

/// The files of hand-ins, as a platform named them, or as the teacher says that they are named.
pub(super) fn submissions(class: &Class, files: &[&str]) -> Submissions {
    let name = |it: &&str| FileName { path: (*it).to_owned(), doubtful: false };
    let names: Vec<FileName> = files.iter().map(name).collect();
    match pattern(class) {
        Some(Ok(pattern)) => Submissions::by_pattern(&names, &pattern),
        Some(Err(_)) | None => Submissions::of_names(&names),
    }
}

/// The pattern for names of files, or what is wrong with it; `None` without one.
pub(super) fn pattern(class: &Class) -> Option<Result<NamePattern, PatternProblem>> {
    let pattern = class.file_names.trim();
    (!pattern.is_empty()).then(|| NamePattern::parse(pattern))
}

/// The members that a hand-in may name.
fn by_name(members: &[Member], name: &str) -> Vec<usize> {
    let name = fold(name.trim());
    let is = |member: &Member| {
        let mut known = [&member.pseudonym, &member.name, &member.login].into_iter();
        !name.is_empty() && known.any(|known| fold(known.trim()) == name)
    };
    members.iter().enumerate().filter(|(_, member)| is(member)).map(|(at, _)| at).collect()
}
