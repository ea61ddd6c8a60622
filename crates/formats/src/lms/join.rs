//! Finds whose submission is whose: by id, then by a name that fits exactly one person. Nothing is
//! guessed; what fits several people, or fits by id and contradicts by name, is listed.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

use super::Platform;
use super::roster::Roster;
use super::sheet::Person;
use super::submissions::{Submission, Submissions};
use annotator_core::phrases::fold::fold;

/// Who handed in what. People are indices of [`Roster::people`], submissions of
/// [`Submissions::found`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Joined {
    /// The people of whom there is something, in the order of the roster.
    pub pairs: Vec<Pair>,
    /// What may be of somebody, but nobody can say so for certain.
    pub ambiguous: Vec<Ambiguous>,
    /// What is of nobody in the roster. Each list is of one person of the download.
    pub unknown: Vec<Vec<usize>>,
    /// The people of whom there is nothing.
    pub missing: Vec<usize>,
}

/// A person, and what is of this person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pair {
    /// The person.
    pub person: usize,
    /// The submissions.
    pub submissions: Vec<usize>,
}

/// Submissions of one person of a download, and the people who this may be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ambiguous {
    /// The submissions.
    pub submissions: Vec<usize>,
    /// The people.
    pub people: Vec<usize>,
}

/// Finds whose submission is whose.
#[must_use]
pub fn join(roster: &Roster, submissions: &Submissions) -> Joined {
    let mut joined = Joined::default();
    let mut by_id: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    let mut by_name: BTreeMap<usize, Vec<&Vec<usize>>> = BTreeMap::new();
    let search = Search::new(roster, submissions);
    for (who, own) in &search.whos {
        match search.find(who) {
            Found::ById(person) => by_id.entry(person).or_default().extend(own),
            Found::ByName(person) => by_name.entry(person).or_default().push(own),
            Found::Several(people) => joined.doubt(own, people),
            Found::Nobody => joined.unknown.push(own.clone()),
        }
    }
    for (person, found) in by_name {
        match found.as_slice() {
            [own] if !by_id.contains_key(&person) => {
                by_id.insert(person, (*own).clone());
            }
            // Somebody else has the id, or two people of the download have forms of the name.
            several => several.iter().for_each(|own| joined.doubt(own, vec![person])),
        }
    }
    joined.missing = (0..roster.people.len()).filter(|it| !by_id.contains_key(it)).collect();
    joined.ambiguous.sort_by(|a, b| a.submissions.cmp(&b.submissions));
    joined.unknown.sort_unstable();
    let pairs = by_id.into_iter().map(|(person, mut submissions)| {
        submissions.sort_unstable();
        Pair { person, submissions }
    });
    joined.pairs = pairs.collect();
    joined
}

impl Joined {
    fn doubt(&mut self, submissions: &[usize], people: Vec<usize>) {
        self.ambiguous.push(Ambiguous { submissions: submissions.to_vec(), people });
    }
}

enum Found {
    ById(usize),
    ByName(usize),
    Several(Vec<usize>),
    Nobody,
}

/// A person as a download names them: id and name.
type Who<'a> = (&'a str, &'a str);

struct Search<'a> {
    roster: &'a Roster,
    platform: Option<Platform>,
    /// The people of the download, with their submissions.
    whos: BTreeMap<Who<'a>, Vec<usize>>,
    /// The people of the roster by what the download may call them.
    by_name: BTreeMap<String, Vec<usize>>,
    /// How many people of the download have a name.
    names: BTreeMap<String, usize>,
}

impl<'a> Search<'a> {
    fn new(roster: &'a Roster, submissions: &'a Submissions) -> Self {
        let platform = submissions.platform;
        let mut whos: BTreeMap<Who, Vec<usize>> = BTreeMap::new();
        for (at, it) in submissions.found.iter().enumerate() {
            whos.entry(who(it)).or_default().push(at);
        }
        let mut by_name: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (at, person) in roster.people.iter().enumerate() {
            for name in names(person, platform) {
                by_name.entry(name).or_default().push(at);
            }
        }
        let mut names: BTreeMap<String, usize> = BTreeMap::new();
        for (_, name) in whos.keys() {
            *names.entry(plain(name)).or_default() += 1;
        }
        Self { roster, platform, whos, by_name, names }
    }

    fn find(&self, who: &Who) -> Found {
        let (id, name) = *who;
        let by_id = self.by_id(id);
        match by_id.as_slice() {
            [] => self.by_name(name),
            [person] if self.contradicts(*person, name) => Found::Several(vec![*person]),
            [person] => Found::ById(*person),
            _ => Found::Several(by_id),
        }
    }

    /// The people with this id. The ids of two platforms have nothing to do with each other; user
    /// names and the numbers of students belong to the school.
    fn by_id(&self, id: &str) -> Vec<usize> {
        if id.is_empty() {
            return Vec::new();
        }
        let same = self.platform == self.roster.platform && self.platform.is_some();
        let fits = |person: &Person| match self.platform {
            Some(Platform::Moodle | Platform::Canvas) => same && person.id == id,
            Some(Platform::Blackboard) => {
                (same && person.id == id) || person.login == id || person.number == id
            }
            None => keys(person).contains(&id),
        };
        let people = self.roster.people.iter().enumerate();
        people.filter(|(_, person)| fits(person)).map(|(at, _)| at).collect()
    }

    /// The person with this name, if both the roster and the download have only one.
    fn by_name(&self, name: &str) -> Found {
        let name = plain(name);
        let people = self.by_name.get(&name).filter(|_| !name.is_empty());
        let alone = self.names.get(&name) == Some(&1);
        match people.map(Vec::as_slice) {
            None | Some([]) => Found::Nobody,
            Some([person]) if alone => Found::ByName(*person),
            Some(people) => Found::Several(people.to_vec()),
        }
    }

    /// Whether a download of Moodle gives the person a name that has nothing in common with the
    /// one in the roster. The numbers of groups look like those of people. In blind marking all
    /// have the same name.
    fn contradicts(&self, person: usize, name: &str) -> bool {
        let known = self.roster.people.get(person).map_or("", |it| it.name.as_str());
        let blind = self.names.len() == 1 && self.whos.len() > 1;
        if self.platform != Some(Platform::Moodle) || known.is_empty() || blind {
            return false;
        }
        let (known, name) = (words(known), words(name));
        !known.is_empty() && !known.iter().any(|word| name.contains(word))
    }
}

fn who(submission: &Submission) -> Who<'_> {
    (&submission.id, &submission.student)
}

/// The words of a name without accents. `_` and signs are between words, as in file names.
fn words(name: &str) -> Vec<String> {
    let folded = fold(name);
    let words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}

/// What may be in the place of an id.
fn keys(person: &Person) -> [&str; 4] {
    [&person.id, &person.login, &person.number, &person.email]
}

/// What a download may call a person: the name, the name with the first name first, and the
/// pseudonym, each as the platform writes it. Where a pattern finds a name, a teacher may have
/// asked for an id.
fn names(person: &Person, platform: Option<Platform>) -> Vec<String> {
    let mut all = vec![person.name.clone(), person.pseudonym.clone()];
    if let Some((last, first)) = person.name.split_once(',').filter(|(_, it)| !it.contains(',')) {
        all.push(format!("{} {}", first.trim(), last.trim()));
    }
    if platform.is_none() {
        all.extend(keys(person).map(str::to_owned));
    }
    let written = |name: &String| match platform {
        Some(Platform::Moodle) => moodle(name),
        Some(Platform::Canvas) => canvas(name),
        Some(Platform::Blackboard) | None => plain(name),
    };
    let mut written: Vec<String> = all.iter().map(written).filter(|it| !it.is_empty()).collect();
    written.sort_unstable();
    written.dedup();
    written
}

/// A name with single blanks. Some systems write `ü` as two characters.
fn plain(name: &str) -> String {
    let words: Vec<&str> = name.split_whitespace().collect();
    words.join(" ").nfc().collect()
}

/// A name as in Moodle's download: `_` is a blank, and signs that some systems do not allow in file
/// names are left out.
fn moodle(name: &str) -> String {
    const LEFT_OUT: [char; 10] = ['&', '<', '>', '"', '`', '|', '\'', ':', '\\', '/'];
    let name: String = name.replace('_', " ").chars().filter(|c| !LEFT_OUT.contains(c)).collect();
    plain(&name)
}

/// A name as in Canvas' download: only letters, digits and `_`, in small letters.
fn canvas(name: &str) -> String {
    let letters: String = plain(name).to_lowercase();
    letters.chars().filter(|c| c.is_alphanumeric() || *c == '_').collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lms::submissions::{NamePattern, tests::names};

    /// A roster of ids and names.
    fn roster(platform: Option<Platform>, people: &[(&str, &str)]) -> Roster {
        let person = |(row, (id, name)): (usize, &(&str, &str))| Person {
            row,
            id: (*id).to_owned(),
            name: (*name).to_owned(),
            ..Person::default()
        };
        let people = people.iter().enumerate().map(person).collect();
        Roster { platform, people, problems: Vec::new() }
    }

    /// What is whose, whose the ambiguous ones may be, and how many are unknown.
    type Outcome = (Vec<(usize, Vec<usize>)>, Vec<Vec<usize>>, usize);

    fn joined(roster: &Roster, paths: &[&str]) -> Outcome {
        let joined = join(roster, &Submissions::of_names(&names(paths)));
        let pairs = joined.pairs.into_iter().map(|it| (it.person, it.submissions)).collect();
        let ambiguous = joined.ambiguous.into_iter().map(|it| it.people).collect();
        (pairs, ambiguous, joined.unknown.len())
    }

    const MOODLE: Option<Platform> = Some(Platform::Moodle);

    /// A file of a person in a download of Moodle.
    fn path(name: &str, id: &str) -> String {
        format!("{name}_{id}_assignsubmission_file/a.json")
    }

    #[test]
    fn ids_come_first() {
        let two = [("7", "Nora Nachtigall"), ("8", "Nora Nachtigall"), ("9", "Cem Çakır")];
        let paths = [
            "Nora Nachtigall_8_assignsubmission_file/a.json",
            "Nora Nachtigall_8_assignsubmission_onlinetext/onlinetext.html",
            "Nora Nachtigall_7_assignsubmission_file/a.json",
        ];
        let download = Submissions::of_names(&names(&paths));
        let found = join(&roster(MOODLE, &two), &download);
        let pair = |person, submissions| Pair { person, submissions };
        assert_eq!(found.pairs, [pair(0, vec![2]), pair(1, vec![0, 1])]);
        assert_eq!(found.missing, [2]);
    }

    #[test]
    fn a_name_counts_if_it_is_the_only_one_on_both_sides() {
        let class = [("", "Kai_Uwe O'Finch"), ("", "Nora"), ("", "Nora"), ("", "Ben")];
        let class = roster(None, &class);
        let one = path("Kai Uwe OFinch", "1");
        assert_eq!(joined(&class, &[&one]), (vec![(0, vec![0])], vec![], 0));
        // Two in the roster.
        let nora = path("Nora", "2");
        assert_eq!(joined(&class, &[&nora]), (vec![], vec![vec![1, 2]], 0));
        // Two in the download.
        let (ben, other) = (path("Ben", "3"), path("Ben", "4"));
        assert_eq!(joined(&class, &[&ben, &other]), (vec![], vec![vec![3], vec![3]], 0));
        // Nobody, also not somebody with other capitals.
        assert_eq!(joined(&class, &[&path("ben", "3")]), (vec![], vec![], 1));
    }

    #[test]
    fn names_are_compared_as_the_platform_writes_them() {
        let class = roster(None, &[("", "Jäger-Möwe, Jörg"), ("", "Adler, Ada")]);
        let paths = ["jägermöwejörg_1_2_a.json", "adlerada_3_text.html", "adler_4_5_a.json"];
        let expected = (vec![(0, vec![0]), (1, vec![1])], vec![], 1);
        assert_eq!(joined(&class, &paths), expected);
        // Both forms of a name are in the download, with two ids.
        let both = ["adlerada_3_4_a.json", "adaadler_5_6_a.json"];
        assert_eq!(joined(&class, &both), (vec![], vec![vec![1], vec![1]], 0));
        let decomposed = path("Jo\u{308}rg Ja\u{308}ger-Mo\u{308}we", "1");
        assert_eq!(joined(&class, &[&decomposed]).0, [(0, vec![0])]);
    }

    #[test]
    fn the_ids_of_another_platform_mean_nothing() {
        let class = roster(Some(Platform::Canvas), &[("7", "Adler, Ada")]);
        assert_eq!(joined(&class, &[&path("Ben Bussard", "7")]), (vec![], vec![], 1));
        assert_eq!(joined(&class, &["x_7_8_a.json"]), (vec![(0, vec![0])], vec![], 0));
    }

    #[test]
    fn the_id_of_a_group_is_not_taken_for_a_person() {
        let class = roster(MOODLE, &[("7", "Ada Adler"), ("8", "Ben Bussard")]);
        let (one, other) = (path("Group A", "7"), path("Group B", "9"));
        assert_eq!(joined(&class, &[&one, &other]), (vec![], vec![vec![0]], 1));
        // In blind marking all have the same name.
        let (one, other) = (path("Participant", "7"), path("Participant", "8"));
        assert_eq!(joined(&class, &[&one, &other]).0.len(), 2);
    }

    #[test]
    fn user_names_and_numbers_belong_to_the_school() {
        let mut class = roster(None, &[("", "Ada"), ("", "Ben")]);
        class.people[0].login = "aadler".to_owned();
        class.people[1].number = "B-2".to_owned();
        let path = |who: &str| format!("T_{who}_attempt_2026-11-18-08-00-11_a.json");
        let [ada, ben, other] = [path("aadler"), path("B-2"), path("x")];
        let expected = (vec![(0, vec![0]), (1, vec![1])], vec![], 1);
        assert_eq!(joined(&class, &[&ada, &ben, &other]), expected);
    }

    #[test]
    fn a_pattern_may_find_names_ids_or_pseudonyms() {
        let mut class = roster(None, &[("", "Ada Adler"), ("", "Ben"), ("", "Cem")]);
        class.people[1].pseudonym = "bird-2".to_owned();
        class.people[2].email = "cem@example.org".to_owned();
        let pattern = NamePattern::parse("{student}.json").unwrap();
        let paths = ["Ada  Adler.json", "bird-2.json", "cem@example.org.json", "bird-3.json"];
        let found = join(&class, &Submissions::by_pattern(&names(&paths), &pattern));
        assert_eq!(found.pairs.len(), 3);
        assert_eq!(found.unknown, [[3]]);
    }
}
