//! Groups of coders, such as novices and experts, and what is measured about them.

use serde::{Deserialize, Serialize};

use crate::agreement::{Coder, Slice, When};
use crate::edit::Edit;
use crate::project::attachment::{Attachments, document, read_document};
use crate::project::id::AnnotatorId;

/// The name of the document with the groups.
const GROUPS: &str = "coders/groups";

/// The groups of a project's coders, in the order in which they were made.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct CoderGroups {
    /// The groups. A coder is in one at most.
    pub groups: Vec<CoderGroup>,
}

/// Coders who belong together.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct CoderGroup {
    /// What it is called.
    pub name: String,
    /// Who is in it.
    pub coders: Vec<AnnotatorId>,
}

/// What is measured about groups.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OfGroups {
    /// The coders of a group, each by themselves.
    Within(String),
    /// Groups, each of which counts as one coder.
    Between(Vec<String>),
}

impl CoderGroups {
    /// The groups of a project. In a file that was changed, a coder may be in several groups, and
    /// groups may be empty, without a name, or of the same name.
    #[must_use]
    pub fn of(attachments: &Attachments) -> Self {
        let written: Self = read_document(attachments, GROUPS).unwrap_or_default();
        let mut groups = Self::default();
        for group in &written.groups {
            group.coders.iter().for_each(|coder| groups.put(*coder, &group.name));
        }
        groups
    }

    /// The edit that keeps them in the project.
    #[must_use]
    pub fn keep(&self) -> Edit {
        let document = (!self.groups.is_empty()).then(|| document(self));
        Edit::SetAttachment { name: GROUPS.to_owned(), document }
    }

    /// Puts a coder into the group of this name, which is made if there is none; into none if the name
    /// is empty.
    pub fn put(&mut self, coder: AnnotatorId, name: &str) {
        let name = name.trim();
        if self.group_of(coder).is_some_and(|group| group.name == name) {
            return;
        }
        for group in &mut self.groups {
            group.coders.retain(|id| *id != coder);
        }
        match self.groups.iter_mut().find(|group| group.name == name) {
            Some(group) => group.coders.push(coder),
            None if name.is_empty() => {}
            None => self.groups.push(CoderGroup { name: name.to_owned(), coders: vec![coder] }),
        }
        self.groups.retain(|group| !group.coders.is_empty());
    }

    /// The group of a coder.
    #[must_use]
    pub fn group_of(&self, coder: AnnotatorId) -> Option<&CoderGroup> {
        self.groups.iter().find(|group| group.coders.contains(&coder))
    }

    /// The name of the group that is this coder; `None` for one annotator.
    #[must_use]
    pub fn name_of(&self, coder: &Coder) -> Option<&str> {
        let first = coder.annotators.first().filter(|_| coder.annotators.len() > 1);
        first.and_then(|id| self.group_of(*id)).map(|group| group.name.as_str())
    }

    /// Only these coders; groups without any are left out.
    fn among(&self, coders: &[AnnotatorId]) -> Self {
        let only = |group: &CoderGroup| CoderGroup {
            name: group.name.clone(),
            coders: group.coders.iter().filter(|id| coders.contains(id)).copied().collect(),
        };
        let groups = self.groups.iter().map(only);
        Self { groups: groups.filter(|group| !group.coders.is_empty()).collect() }
    }

    /// The coders with each group as one. Who is in no group stays as they are.
    #[must_use]
    pub fn as_one(&self, coders: &[AnnotatorId]) -> Vec<Coder> {
        let groups = self.among(coders);
        let mut all: Vec<Coder> = groups.groups.iter().map(CoderGroup::as_one).collect();
        let alone = coders.iter().filter(|id| groups.group_of(**id).is_none());
        all.extend(alone.map(|id| Coder::one(*id)));
        all
    }

    /// What is measured about the groups of these coders: within each group of two or more; between
    /// all groups, and between each two of them if there are more.
    #[must_use]
    pub fn slices(&self, coders: &[AnnotatorId]) -> Vec<(OfGroups, Slice)> {
        let groups = self.among(coders).groups;
        let slice = |coders| Slice { coders: Some(coders), ..Slice::default() };
        let within = groups.iter().filter(|group| group.coders.len() > 1).map(|group| {
            let coders = group.coders.iter().map(|id| Coder::one(*id)).collect();
            (OfGroups::Within(group.name.clone()), slice(coders))
        });
        let mut slices: Vec<(OfGroups, Slice)> = within.collect();
        let mut between = |groups: &[&CoderGroup]| {
            let names = groups.iter().map(|group| group.name.clone()).collect();
            let coders = groups.iter().map(|group| group.as_one()).collect();
            slices.push((OfGroups::Between(names), slice(coders)));
        };
        if groups.len() > 1 {
            between(&groups.iter().collect::<Vec<_>>());
        }
        if groups.len() > 2 {
            for (at, one) in groups.iter().enumerate() {
                for other in groups.iter().skip(at + 1) {
                    between(&[one, other]);
                }
            }
        }
        slices
    }
}

impl CoderGroup {
    fn as_one(&self) -> Coder {
        Coder { annotators: self.coders.clone(), when: When::Always }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn coder(number: u128) -> AnnotatorId {
        AnnotatorId(Uuid::from_u128(number))
    }

    #[test]
    fn a_coder_is_in_one_group_and_empty_groups_are_gone() {
        let mut groups = CoderGroups::default();
        groups.put(coder(1), " خبراء ");
        groups.put(coder(2), "خبراء");
        groups.put(coder(1), "Novices 🐣");
        assert_eq!(groups.group_of(coder(1)).unwrap().name, "Novices 🐣");
        groups.put(coder(2), "");
        assert_eq!(groups.groups.len(), 1);
        let mut attachments = Attachments::new();
        let Edit::SetAttachment { name, document } = groups.keep() else { panic!() };
        attachments.insert(name, document.unwrap());
        assert_eq!(CoderGroups::of(&attachments), groups);
        groups.put(coder(1), "");
        assert_eq!(groups.keep(), Edit::SetAttachment { name: GROUPS.into(), document: None });
    }

    #[test]
    fn who_is_in_the_group_already_stays_in_the_same_place() {
        let mut groups = CoderGroups::default();
        groups.put(coder(1), "A");
        groups.put(coder(2), "A");
        let before = groups.clone();
        groups.put(coder(1), " A ");
        assert_eq!(groups, before, "so there is nothing to undo");
    }

    #[test]
    fn groups_in_a_changed_file_have_each_coder_once() {
        let group = |name: &str, coders: &[u128]| CoderGroup {
            name: name.into(),
            coders: coders.iter().map(|number| coder(*number)).collect(),
        };
        let written = CoderGroups {
            groups: vec![
                group("A", &[1, 1, 2]),
                group(" ", &[2, 5]),
                group("B", &[1, 3]),
                group("A", &[4]),
                group("C", &[]),
            ],
        };
        let attachments = Attachments::from_iter([(GROUPS.to_owned(), document(&written))]);
        let expected = CoderGroups { groups: vec![group("B", &[1, 3]), group("A", &[4])] };
        assert_eq!(CoderGroups::of(&attachments), expected);
    }

    #[test]
    fn groups_are_measured_within_and_between() {
        let mut groups = CoderGroups::default();
        for (number, name) in [(1, "A"), (2, "A"), (3, "B"), (4, "C"), (9, "C")] {
            groups.put(coder(number), name);
        }
        let coders: Vec<AnnotatorId> = (1..=5).map(coder).collect();
        let slices = groups.slices(&coders);
        let names: Vec<OfGroups> = slices.iter().map(|(name, _)| name.clone()).collect();
        let between = |names: &[&str]| {
            OfGroups::Between(names.iter().map(|name| (*name).to_owned()).collect())
        };
        assert_eq!(
            names,
            [
                OfGroups::Within("A".into()),
                between(&["A", "B", "C"]),
                between(&["A", "B"]),
                between(&["A", "C"]),
                between(&["B", "C"]),
            ]
        );
        assert_eq!(slices[0].1.coders.as_ref().unwrap().len(), 2);
        assert_eq!(slices[2].1.coders.as_ref().unwrap()[0].annotators, [coder(1), coder(2)]);
        let all = groups.as_one(&coders);
        assert_eq!(all.len(), 4, "three groups, and one who is in none");
        assert_eq!(all[2].annotators, [coder(4)], "who is not asked about is not in the group");
        assert_eq!(all[3].annotators, [coder(5)]);
        let names: Vec<_> = all.iter().map(|it| groups.name_of(it)).collect();
        assert_eq!(names, [Some("A"), None, None, None], "one annotator has a name of their own");
    }
}
