//! Commitments of two statements or years: which are repeated, new and dropped, and what the user
//! decided about pairs of them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::codebook::{Codebook, Layer};
use crate::edit::Edit;
use crate::phrases::fold::fold;
use crate::project::Project;
use crate::project::attachment::{Attachments, document, parse_document, read_document};
use crate::project::id::{AnnotationId, AnnotatorId, CodeId, StatementId};
use crate::stored::file::iso::IsoTime;

/// The start of the names of the documents with decisions.
const COMPARED: &str = "compared/";
/// The id of the code for what others should do, in the starter codebook.
const CALL: &str = "call_on_others";

/// Which commitments are compared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CompareQuestion {
    /// The statements of the earlier side.
    pub earlier: Vec<StatementId>,
    /// The statements of the later side. One that is on both sides does not count at all.
    pub later: Vec<StatementId>,
    /// The codes that count.
    pub codes: Vec<CodeId>,
    /// Whose annotations count.
    pub annotators: Vec<AnnotatorId>,
    /// Whether pairs are only proposed within a delegation, because a side may have several.
    pub within_delegations: bool,
}

/// An annotation, and the statement that it is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Commitment {
    /// The statement.
    pub statement: StatementId,
    /// The annotation.
    pub annotation: AnnotationId,
}

/// Two sides compared. Every commitment that counts is in exactly one of the lists.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Comparison {
    /// Those that are on both sides, in the order of the earlier side.
    pub repeated: Vec<Repeated>,
    /// Those only on the later side.
    pub new: Vec<Commitment>,
    /// Those only on the earlier side.
    pub dropped: Vec<Commitment>,
}

/// A commitment that is on both sides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Repeated {
    /// The one of the earlier side.
    pub earlier: Commitment,
    /// The one of the later side.
    pub later: Commitment,
    /// How similar they are, from 0 to 1000.
    pub similarity: u32,
    /// Whether the user decided that they are the same; else they are only proposed.
    pub is_decided: bool,
}

/// What was decided about pairs of a statement's commitments and those of other statements, each pair
/// in the document of the statement with the smaller id.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct PairDecisions {
    /// In the order in which they were made.
    #[serde(default)]
    pub decisions: Vec<PairDecision>,
}

/// A decision about a pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct PairDecision {
    /// The commitment of the statement whose document this is.
    pub annotation: AnnotationId,
    /// The other one.
    pub with: Commitment,
    /// Whether they are the same commitment, or are not.
    pub same: bool,
    /// Who decided.
    pub by: AnnotatorId,
    /// When.
    pub at: IsoTime,
}

/// Two commitments without an order: the one with the smaller ids is first.
pub type Pair = (Commitment, Commitment);

/// The two commitments as a pair.
#[must_use]
pub fn pair(one: Commitment, other: Commitment) -> Pair {
    (one.min(other), one.max(other))
}

impl PairDecisions {
    /// The name of the document of a statement.
    #[must_use]
    pub fn document_name(statement: StatementId) -> String {
        format!("{COMPARED}{statement}")
    }

    /// The decisions in the document of a statement.
    #[must_use]
    pub fn read(attachments: &Attachments, statement: StatementId) -> Self {
        read_document(attachments, &Self::document_name(statement)).unwrap_or_default()
    }

    /// All decisions by their pairs.
    #[must_use]
    pub fn all(attachments: &Attachments) -> BTreeMap<Pair, PairDecision> {
        let documents = attachments.iter().filter_map(|(name, text)| {
            let statement = StatementId::parse(name.strip_prefix(COMPARED)?)?;
            Some((statement, parse_document::<Self>(text)?))
        });
        let decisions = documents.flat_map(|(statement, it)| {
            it.decisions.into_iter().map(move |decision| (decision.pair(statement), decision))
        });
        decisions.collect()
    }

    /// Keeps them with the project.
    #[must_use]
    pub fn write(&self, statement: StatementId) -> Edit {
        let document = (!self.decisions.is_empty()).then(|| document(self));
        Edit::SetAttachment { name: Self::document_name(statement), document }
    }

    /// Adds a decision in the place of an earlier one about the same pair.
    pub fn put(&mut self, decision: PairDecision) {
        self.remove(&decision);
        self.decisions.push(decision);
        self.decisions.sort_by_key(|it| (it.at, it.annotation, it.with));
    }

    fn remove(&mut self, about: &PairDecision) {
        self.decisions.retain(|it| (it.annotation, it.with) != (about.annotation, about.with));
    }
}

impl PairDecision {
    /// The pair that it is about, in the document of a statement.
    #[must_use]
    pub fn pair(&self, statement: StatementId) -> Pair {
        pair(Commitment { statement, annotation: self.annotation }, self.with)
    }
}

impl Commitment {
    /// Whether the project has it.
    #[must_use]
    pub fn is_in(&self, project: &Project) -> bool {
        project.annotation(self.statement, self.annotation).is_some()
    }
}

/// The edit that keeps a decision about a pair: the same, not the same, or, without, none any more.
/// Decisions about commitments that are not there any more are left out of the document.
#[must_use]
pub fn decide(
    project: &Project,
    about: Pair,
    same: Option<bool>,
    (by, at): (AnnotatorId, IsoTime),
) -> Edit {
    let (first, other) = pair(about.0, about.1);
    let mut decisions = PairDecisions::read(&project.attachments, first.statement);
    decisions.decisions.retain(|it| {
        let (one, other) = it.pair(first.statement);
        one.is_in(project) && other.is_in(project)
    });
    let annotation = first.annotation;
    let decision = PairDecision { annotation, with: other, same: same == Some(true), by, at };
    match same {
        Some(_) => decisions.put(decision),
        None => decisions.remove(&decision),
    }
    decisions.write(first.statement)
}

/// The codes of a layer for what the speaker commits to: all but calls on others, with the codes below
/// them. Calls have the id of the starter codebook's code or, where no code has it, a name that
/// begins with the word "call".
#[must_use]
pub fn own_codes(codebook: &Codebook, layer: &Layer) -> Vec<CodeId> {
    let of_layer = || codebook.codes.iter().filter(|code| code.layer == layer.id);
    let marked: Vec<&CodeId> =
        of_layer().map(|code| &code.id).filter(|id| id.as_str() == CALL).collect();
    let is_named = |name: &str| {
        let name = fold(name);
        name.split(' ').next().is_some_and(|word| word == "call" || word == "calls")
    };
    let calls = if marked.is_empty() {
        of_layer().filter(|code| is_named(&code.name)).map(|code| &code.id).collect()
    } else {
        marked
    };
    let left_out: Vec<CodeId> = calls.into_iter().flat_map(|id| codebook.with_below(id)).collect();
    of_layer().map(|code| code.id.clone()).filter(|id| !left_out.contains(id)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::annotation::Timestamp;
    use crate::project::id::Slug;
    use crate::starter::codebook;
    use crate::testing::generate::rich_project;

    fn commitments(project: &Project) -> Vec<Commitment> {
        let all = project.annotations.values().flat_map(|set| set.iter());
        all.map(|it| Commitment { statement: it.statement, annotation: it.id }).collect()
    }

    #[test]
    fn decisions_are_kept_with_the_project_and_taken_back() {
        let mut project = rich_project();
        let me = project.annotators[0].id;
        let all = commitments(&project);
        let (one, other) = (all[0], all[1]);
        let now = |at| (me, IsoTime(Timestamp(at)));
        let kept = |project: &Project| PairDecisions::all(&project.attachments);
        for (at, same) in [(1, true), (2, false)] {
            decide(&project, (other, one), Some(same), now(at)).apply(&mut project).unwrap();
            assert_eq!(kept(&project).len(), 1, "there is one decision about a pair");
            assert_eq!(kept(&project)[&pair(one, other)].same, same);
        }
        decide(&project, (one, other), None, now(3)).apply(&mut project).unwrap();
        assert!(kept(&project).is_empty());
        assert!(project.attachments.keys().all(|name| !name.starts_with(COMPARED)));
    }

    #[test]
    fn decisions_about_what_is_not_there_any_more_are_left_out_with_the_next_one() {
        let mut project = rich_project();
        let now = (project.annotators[0].id, IsoTime(Timestamp(1)));
        let all = commitments(&project);
        let gone = AnnotationId(uuid::Uuid::from_u128(12_345));
        let gone = Commitment { statement: all[0].statement, annotation: gone };
        decide(&project, (all[0], gone), Some(true), now).apply(&mut project).unwrap();
        assert_eq!(PairDecisions::all(&project.attachments).len(), 1);
        decide(&project, (all[0], all[1]), Some(true), now).apply(&mut project).unwrap();
        let pairs: Vec<Pair> = PairDecisions::all(&project.attachments).into_keys().collect();
        assert_eq!(pairs, [pair(all[0], all[1])]);
    }

    #[test]
    fn calls_on_others_are_told_by_their_id_and_else_by_their_name() {
        let mut book = codebook();
        let layer = book.layers.iter().find(|it| it.has_record()).unwrap().clone();
        let own = own_codes(&book, &layer);
        assert!(own.len() > 5 && own.iter().all(|id| id.as_str() != CALL));
        let place = book.codes.iter().position(|code| code.id.as_str() == CALL).unwrap();
        let mut other = (*book.codes[place]).clone();
        other.id = Slug::parse("demand").unwrap();
        let mut below = other.clone();
        below.id = Slug::parse("demand_money").unwrap();
        below.name = "Money".into();
        below.parent = Some(other.id.clone());
        book.codes[place] = other.into();
        book.codes.push(below.into());
        assert_eq!(own_codes(&book, &layer), own, "with those below it");
    }
}
