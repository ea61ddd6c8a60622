//! Published versions of a codebook: a readable number for a revision, and a word on what changed.
//!
//! A version is a document of the project ([`attachment`](crate::project::attachment)) with the
//! whole codebook in it, so that it can be compared and restored whatever became of the codebook.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::Codebook;
use crate::edit::Edit;
use crate::project::Project;
use crate::project::attachment::{Attachments, document, parse_document, read_document};
use crate::project::foreign::Fields;
use crate::project::hash::RevisionId;
use crate::small_map::SmallMap;
use crate::stored::file::iso::IsoTime;

/// The start of the names of versions.
pub const VERSIONS: &str = "codebook-version/";

/// The most characters of a number.
const LONGEST_NUMBER: usize = 16;

/// A published version of the codebook.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Version {
    /// The number that people read: `2`, `2.1`.
    pub number: String,
    /// The revision that it names.
    pub revision: RevisionId,
    /// When it was published.
    pub published: IsoTime,
    /// Who published it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub by: String,
    /// A word on what changed.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub changed: String,
    /// The codebook.
    pub codebook: Rc<Codebook>,
    /// Fields of newer minor versions.
    #[serde(flatten)]
    pub foreign: Fields,
}

/// The name of the document of a version.
#[must_use]
pub fn version_name(number: &str) -> String {
    format!("{VERSIONS}{number}")
}

impl Version {
    /// The edit that publishes it.
    #[must_use]
    pub fn publish(&self) -> Edit {
        Edit::SetAttachment { name: version_name(&self.number), document: Some(document(self)) }
    }
}

/// The numbers between the dots; `None` if it is not a number of a version.
fn parts(number: &str) -> Option<Vec<u32>> {
    if number.len() > LONGEST_NUMBER {
        return None;
    }
    let part = |part: &str| {
        let digits = !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        part.parse().ok().filter(|_| digits)
    };
    number.split('.').map(part).collect()
}

/// Whether it can be the number of a version: digits, with dots between them.
#[must_use]
pub fn is_version_number(number: &str) -> bool {
    parts(number).is_some()
}

/// The numbers of the published versions, the oldest first.
#[must_use]
pub fn version_numbers(attachments: &Attachments) -> Vec<String> {
    let names = attachments.keys().filter_map(|name| name.strip_prefix(VERSIONS));
    let mut numbers: Vec<_> =
        names.filter_map(|name| Some((parts(name)?, name.to_owned()))).collect();
    numbers.sort();
    numbers.into_iter().map(|(_, number)| number).collect()
}

/// The published versions, the oldest first. Documents of another structure are left out.
#[must_use]
pub fn versions(attachments: &Attachments) -> Vec<Version> {
    let numbers = version_numbers(attachments);
    numbers.iter().filter_map(|it| read_document(attachments, &version_name(it))).collect()
}

/// The numbers of published revisions. The codebooks in the documents are not read.
pub fn published_numbers<'a>(
    documents: impl Iterator<Item = &'a str>,
) -> SmallMap<RevisionId, String> {
    #[derive(Deserialize)]
    struct Published {
        number: String,
        revision: RevisionId,
    }
    let read = documents.filter_map(parse_document::<Published>);
    read.map(|version| (version.revision, version.number)).collect()
}

/// The number for the next version: the whole number after the highest one.
#[must_use]
pub fn next_number(attachments: &Attachments) -> String {
    let numbers = version_numbers(attachments);
    let highest = numbers.iter().filter_map(|number| parts(number)?.first().copied()).max();
    highest.unwrap_or_default().saturating_add(1).to_string()
}

/// The number under which a revision was last published.
#[must_use]
pub fn number_of(versions: &[Version], revision: RevisionId) -> Option<&str> {
    let found = versions.iter().rev().find(|version| version.revision == revision);
    found.map(|version| version.number.as_str())
}

/// How many annotations were last changed under each version, in its order, and how many before the
/// first one.
///
/// An annotation belongs to the version with its revision. If its revision was never published, it
/// belongs to the last version that was published before it was changed.
#[must_use]
pub fn annotations_by_version(project: &Project, versions: &[Version]) -> (Vec<usize>, usize) {
    let by_revision: SmallMap<RevisionId, usize> =
        versions.iter().enumerate().map(|(at, version)| (version.revision, at)).collect();
    let (mut counts, mut before) = (vec![0_usize; versions.len()], 0_usize);
    for annotation in project.annotations.values().flat_map(|set| set.iter()) {
        let stamp = annotation.stamp;
        let known = by_revision.get(&stamp.revision).copied();
        let place = known.or_else(|| {
            let earlier = versions.iter().enumerate();
            let earlier = earlier.filter(|(_, version)| version.published.0 <= stamp.modified);
            earlier.max_by_key(|(_, version)| version.published.0).map(|(at, _)| at)
        });
        match place.and_then(|at| counts.get_mut(at)) {
            Some(count) => *count += 1,
            None => before += 1,
        }
    }
    (counts, before)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::annotation::Timestamp;
    use crate::testing::generate::rich_project;

    fn version(project: &Project, number: &str) -> Version {
        Version {
            number: number.to_owned(),
            revision: project.revision,
            published: IsoTime(Timestamp(5)),
            by: "Wren".to_owned(),
            changed: "Bondage apart".to_owned(),
            codebook: Rc::clone(&project.codebook),
            foreign: Fields::new(),
        }
    }

    #[test]
    fn versions_are_in_the_order_of_their_numbers() {
        let mut project = rich_project();
        assert_eq!(next_number(&project.attachments), "1");
        for number in ["10", "2", "1.1", "1", "1.10", "1.2"] {
            version(&project, number).publish().apply(&mut project).unwrap();
        }
        let known = versions(&project.attachments);
        let numbers: Vec<_> = known.iter().map(|version| version.number.as_str()).collect();
        assert_eq!(numbers, ["1", "1.1", "1.2", "1.10", "2", "10"]);
        assert_eq!(next_number(&project.attachments), "11");
        assert_eq!(number_of(&known, project.revision), Some("10"), "the last of several");
        assert_eq!(known[0], version(&project, "1"));
    }

    #[test]
    fn revisions_have_the_numbers_that_they_were_published_under() {
        let project = rich_project();
        let later = Version { revision: RevisionId::of(b"later"), ..version(&project, "2.1") };
        let documents = [version(&project, "1"), later].map(|it| document(&it));
        let numbers = published_numbers(documents.iter().map(|it| &**it).chain(["{}"]));
        assert_eq!(numbers.get(&project.revision).map(String::as_str), Some("1"));
        assert_eq!(numbers.get(&RevisionId::of(b"later")).map(String::as_str), Some("2.1"));
        assert_eq!(numbers.len(), 2);
    }

    #[test]
    fn a_number_has_digits_and_dots_between_them() {
        for number in ["1", "1.1", "0.9.12", "2031"] {
            assert!(is_version_number(number), "{number}");
        }
        for number in ["", ".", "1.", ".1", "1..2", "a", "1a", "+1", "-1", "1 2", "99999999999"] {
            assert!(!is_version_number(number), "{number}");
        }
    }

    #[test]
    fn annotations_belong_to_the_version_of_their_revision_or_to_the_last_one_before_them() {
        let mut project = rich_project();
        let all = project.annotation_count();
        assert!(all > 2);
        assert_eq!(annotations_by_version(&project, &[]), (vec![], all));
        let times: Vec<_> = {
            let sets = project.annotations.values();
            sets.flat_map(|set| set.iter()).map(|it| it.stamp.modified).collect()
        };
        let published = *times.iter().max().unwrap();
        let unknown = RevisionId::of(b"another");
        let first = Version { published: IsoTime(Timestamp(i64::MIN)), ..version(&project, "1") };
        let second =
            Version { published: IsoTime(published), revision: unknown, ..version(&project, "2") };
        let own = |annotation: &crate::project::annotation::Annotation| {
            annotation.stamp.revision == project.revision
        };
        let under_first = {
            let sets = project.annotations.values();
            sets.flat_map(|set| set.iter())
                .filter(|it| own(it) || it.stamp.modified < published)
                .count()
        };
        let (counts, before) = annotations_by_version(&project, &[first, second]);
        assert_eq!((counts, before), (vec![under_first, all - under_first], 0));
        project.annotations = SmallMap::new();
        assert_eq!(annotations_by_version(&project, &[]), (vec![], 0));
    }
}
