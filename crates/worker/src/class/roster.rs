//! Reads people from a list or a grade sheet, and adds them to those who are known.

use annotator_core::classroom::class::{Class, Member, Roster};
use annotator_core::project::Project;
use annotator_core::project::id::ExerciseId;
use annotator_formats::lms::Platform;
use annotator_formats::lms::roster::Roster as ListedRoster;
use annotator_formats::lms::sheet::Person;
use annotator_jobs::Reply;
use annotator_jobs::giving::RosterRead;
use annotator_words::giving as words;

use super::sentences;
use crate::File;

/// Reads a file and adds its people to the roster of a class.
pub(super) fn read(project: &Project, exercise: ExerciseId, files: &[File]) -> Reply {
    let bytes = files.first().map(|file| file.bytes).unwrap_or_default();
    let listed = match ListedRoster::read(bytes) {
        Ok(listed) => listed,
        Err(problem) => return Reply::RosterRead(Err(sentences::unreadable(&problem))),
    };
    if listed.people.is_empty() {
        return Reply::RosterRead(Err(words::roster_nobody().to_owned()));
    }
    let class = Class::of(project, exercise);
    let (roster, new) = with_people(&class, &listed);
    let problems = listed.problems.iter().map(sentences::roster_problem).collect();
    Reply::RosterRead(Ok(RosterRead { roster, new, problems }))
}

/// The roster of the class with these people, and how many are new.
fn with_people(class: &Class, listed: &ListedRoster) -> (Roster, usize) {
    let mut roster = class.roster.clone();
    let platform = listed.platform.map_or("", platform_name);
    let known_platform = roster.platform.clone();
    if !platform.is_empty() && platform != known_platform {
        // The ids belong to another platform, where they mean somebody else.
        roster.members.iter_mut().for_each(|member| member.platform_id.clear());
        platform.clone_into(&mut roster.platform);
    }
    let known = roster.members.clone();
    let mut taken = vec![false; known.len()];
    let settled = class.whose.values().copied();
    let numbers = known.iter().map(|member| member.number).chain(settled);
    let mut last = numbers.max().unwrap_or_default();
    let mut new = 0;
    for person in &listed.people {
        let place = place_of(&known, &taken, listed, person);
        match place.and_then(|at| Some((roster.members.get_mut(at)?, taken.get_mut(at)?))) {
            Some((member, is_taken)) => {
                update(member, person);
                *is_taken = true;
            }
            None => {
                last = last.saturating_add(1);
                let mut member = Member { number: last, ..Member::default() };
                update(&mut member, person);
                roster.members.push(member);
                new += 1;
            }
        }
    }
    (roster, new)
}

/// The member that a person of the list is: by the platform's id, or by the only such name.
fn place_of(
    known: &[Member],
    taken: &[bool],
    listed: &ListedRoster,
    person: &Person,
) -> Option<usize> {
    let free = |at: usize| taken.get(at) == Some(&false);
    let both = |one: &str, other: &str| !one.is_empty() && !other.is_empty();
    let name = person.name.trim();
    // The numbers of participants in Moodle mean somebody else in each task.
    let by_id = known.iter().position(|member| {
        both(&member.platform_id, &person.id)
            && member.platform_id == person.id
            && (!both(&member.name, name) || member.name == name)
    });
    if by_id.is_some_and(free) {
        return by_id;
    }
    let label = |one: &Person| if one.name.is_empty() { &one.pseudonym } else { &one.name }.clone();
    let own = label(person);
    let of_name = |member: &Member| {
        let name = if member.name.is_empty() { &member.pseudonym } else { &member.name };
        *name == own && !(both(&member.platform_id, &person.id) && member.platform_id != person.id)
    };
    let mut by_name = known.iter().enumerate().filter(|(at, member)| free(*at) && of_name(member));
    let first = by_name.next().map(|(at, _)| at);
    let alone = listed.people.iter().filter(|it| label(it) == own).count() == 1;
    first.filter(|_| by_name.next().is_none() && alone)
}

/// Takes over what the list says. What it does not say stays.
fn update(member: &mut Member, person: &Person) {
    let fields = [
        (&mut member.name, &person.name),
        (&mut member.pseudonym, &person.pseudonym),
        (&mut member.group, &person.group),
        (&mut member.email, &person.email),
        (&mut member.login, &person.login),
        (&mut member.school_number, &person.number),
        (&mut member.platform_id, &person.id),
    ];
    for (field, said) in fields {
        let said = said.trim();
        if !said.is_empty() {
            said.clone_into(field);
        }
    }
}

/// The name of a platform in a roster.
pub(super) fn platform_name(platform: Platform) -> &'static str {
    match platform {
        Platform::Moodle => "moodle",
        Platform::Canvas => "canvas",
        Platform::Blackboard => "blackboard",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn class() -> Class {
        Class::new(ExerciseId(Uuid::from_u128(900)))
    }

    fn added(class: &mut Class, list: &str) -> usize {
        let listed = ListedRoster::read(list.as_bytes()).unwrap();
        let (roster, new) = with_people(class, &listed);
        class.roster = roster;
        new
    }

    fn people(class: &Class) -> Vec<(u32, &str, &str, &str)> {
        let members = class.roster.members.iter();
        members.map(|it| (it.number, &*it.name, &*it.group, &*it.platform_id)).collect()
    }

    const SHEET: &str = "Identifier,Full name,Email address,Grade,Grade can be changed,Last modified (grade)\n\
        Participant 7,Nora Nachtigall,n@example.org,,Yes,-\n\
        Participant 8,Nora Nachtigall,o@example.org,,Yes,-\n\
        Participant 9,محمد علي,m@example.org,,Yes,-\n";

    #[test]
    fn people_are_added_and_keep_their_numbers() {
        let mut class = class();
        assert_eq!(added(&mut class, "Ada Adler\tA\r\nمحمد علي\tB\n👩‍🎓 Zoë"), 3);
        let first = [(1, "Ada Adler", "A", ""), (2, "محمد علي", "B", ""), (3, "👩‍🎓 Zoë", "", "")];
        assert_eq!(people(&class), first);
        // Again: nobody is new, and what is not said stays.
        assert_eq!(added(&mut class, "محمد علي\nAda Adler"), 0);
        assert_eq!(people(&class), first);
        assert_eq!(added(&mut class, SHEET), 2);
        assert_eq!(class.roster.platform, "moodle");
        assert_eq!(
            people(&class)[1..],
            [
                (2, "محمد علي", "B", "9"),
                (3, "👩‍🎓 Zoë", "", ""),
                (4, "Nora Nachtigall", "", "7"),
                (5, "Nora Nachtigall", "", "8"),
            ]
        );
        assert_eq!(added(&mut class, SHEET), 0);
        assert_eq!(class.roster.members.len(), 5);
    }

    #[test]
    fn numbers_are_not_used_again() {
        let mut class = class();
        added(&mut class, "Ada\nBen");
        class.whose.insert(annotator_core::project::id::HandInId(Uuid::from_u128(1)), 7);
        class.roster.members.pop();
        added(&mut class, "Cem");
        assert_eq!(people(&class), [(1, "Ada", "", ""), (8, "Cem", "", "")]);
    }

    #[test]
    fn a_number_of_another_task_is_nobody_here() {
        let mut class = class();
        added(&mut class, SHEET);
        let other = SHEET.replace("Participant 9,محمد علي", "Participant 9,Ada Adler");
        assert_eq!(added(&mut class, &other), 1);
        assert_eq!(people(&class)[2..], [(3, "محمد علي", "", "9"), (4, "Ada Adler", "", "9")]);
        let canvas = "Student,ID,SIS Login ID,Section,Essay (71)\nAda Adler,11,ada,A,\n";
        assert_eq!(added(&mut class, canvas), 0);
        assert_eq!(people(&class)[2..], [(3, "محمد علي", "", ""), (4, "Ada Adler", "A", "11")]);
    }

    #[test]
    fn two_of_one_name_are_not_mixed_up() {
        let mut class = class();
        assert_eq!(added(&mut class, "Nora;A\nNora;B"), 2);
        // Nobody can say which of them this is.
        assert_eq!(added(&mut class, "Nora;C"), 1);
        assert_eq!(class.roster.members.len(), 3);
    }
}
