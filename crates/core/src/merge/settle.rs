//! What the user decides about differences before files are added, and what becomes of them.
//!
//! The project's version stays unless something else was chosen. A choice is about two versions: if
//! one of them is another one by the time the files are added, it is not followed.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{CodeDifference, Conflict, Merging, NameDifference, Part, WordsDifference, conflict};
use crate::codebook::Code;
use crate::edit::Edit;
use crate::project::annotation::{Annotation, Claim};
use crate::project::id::{AnnotationId, CodeId, StatementId};
use crate::small_map::SmallMap;

/// What separates words that are joined.
const BETWEEN: &str = "\n\n";

/// Which of two versions is taken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Side {
    /// The project's.
    #[default]
    Ours,
    /// The file's.
    Theirs,
    /// Both, one after the other.
    Both,
}

/// How two versions of an annotation are settled.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Choice {
    /// The project's version stays.
    #[default]
    Ours,
    /// The file's version is taken.
    Theirs,
    /// The file's version is another annotation beside the project's.
    Both,
    /// The project's version stays, but for these parts.
    Parts(#[serde(with = "pairs")] SmallMap<Part, Side>),
}

/// A map whose keys are no strings, as a list of pairs.
mod pairs {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    use super::{Part, Side, SmallMap};

    pub(super) fn serialize<S: Serializer>(
        map: &SmallMap<Part, Side>,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        map.iter().collect::<Vec<_>>().serialize(to)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<SmallMap<Part, Side>, D::Error> {
        Vec::deserialize(from).map(|pairs| pairs.into_iter().collect())
    }
}

/// What was decided.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settling {
    /// The project's codes for codes of the files that it lacks.
    pub codes: SmallMap<CodeId, CodeId>,
    tags: BTreeMap<AnnotationId, Vec<Conflict>>,
    wordings: BTreeMap<CodeId, Vec<CodeDifference>>,
    names: Vec<NameDifference>,
    words: Vec<WordsDifference>,
}

impl Settling {
    /// Only these codes are decided: the project's for those of the files.
    #[must_use]
    pub fn with_codes(codes: SmallMap<CodeId, CodeId>) -> Self {
        Self { codes, ..Self::default() }
    }

    /// Decides about two versions of an annotation.
    pub fn settle_tag(&mut self, conflict: &Conflict, choice: Choice) {
        let known = self.tags.entry(conflict.ours.id).or_default();
        known.retain(|it| !it.is_about(conflict));
        if choice != Choice::Ours {
            known.push(Conflict { choice, ..conflict.clone() });
        }
    }

    /// Decides about the words of a code.
    pub fn settle_code(&mut self, difference: &CodeDifference, choice: Side) {
        let known = self.wordings.entry(difference.ours.id.clone()).or_default();
        known.retain(|it| it.theirs != difference.theirs);
        known.push(CodeDifference { choice, ..difference.clone() });
    }

    /// Decides about the name of an annotator.
    pub fn settle_name(&mut self, difference: &NameDifference, choice: Side) {
        self.names.retain(|it| it.annotator != difference.annotator);
        self.names.push(NameDifference { choice, ..difference.clone() });
    }

    /// Decides about a memo or a value.
    pub fn settle_words(&mut self, difference: &WordsDifference, choice: Side) {
        self.words.retain(|it| it.of != difference.of || it.theirs != difference.theirs);
        self.words.push(WordsDifference { choice, ..difference.clone() });
    }

    /// What was decided about two versions of an annotation.
    #[must_use]
    pub fn of_tag(&self, conflict: &Conflict) -> Choice {
        let known = self.tags.get(&conflict.ours.id);
        let known = known.and_then(|all| all.iter().find(|it| it.is_about(conflict)));
        known.map(|it| it.choice.clone()).unwrap_or_default()
    }

    /// What was decided about the words of a code.
    #[must_use]
    pub fn of_code(&self, difference: &CodeDifference) -> Side {
        let known = self.wordings.get(&difference.ours.id);
        let same =
            |it: &&CodeDifference| it.ours == difference.ours && it.theirs == difference.theirs;
        let known = known.and_then(|all| all.iter().find(same));
        known.map(|it| it.choice).unwrap_or_default()
    }

    /// What was decided about the name of an annotator.
    #[must_use]
    pub fn of_name(&self, difference: &NameDifference) -> Side {
        let same = |it: &&NameDifference| {
            it.annotator == difference.annotator
                && it.ours == difference.ours
                && it.theirs == difference.theirs
        };
        self.names.iter().find(same).map(|it| it.choice).unwrap_or_default()
    }

    /// What was decided about a memo or a value.
    #[must_use]
    pub fn of_words(&self, difference: &WordsDifference) -> Side {
        let same = |it: &&WordsDifference| {
            it.of == difference.of && it.ours == difference.ours && it.theirs == difference.theirs
        };
        self.words.iter().find(same).map(|it| it.choice).unwrap_or_default()
    }

    /// Whether something of the files is taken where the project has another version.
    #[must_use]
    pub fn takes_something(&self) -> bool {
        let taken = |side: Side| side != Side::Ours;
        self.tags.values().any(|all| !all.is_empty())
            || self.wordings.values().flatten().any(|it| taken(it.choice))
            || self.names.iter().any(|it| taken(it.choice))
            || self.words.iter().any(|it| taken(it.choice))
    }
}

impl Conflict {
    /// Whether it is about the same two versions.
    #[must_use]
    pub fn is_about(&self, other: &Self) -> bool {
        self.ours == other.ours && self.theirs == other.theirs
    }

    /// Whether both versions can stand beside each other: they do not say that the same passage has
    /// the same code from the same annotator.
    #[must_use]
    pub fn can_be_both(&self) -> bool {
        self.ours.statement != self.theirs.statement || !self.ours.claims(&self.theirs.claim())
    }
}

/// The words of both sides: one after the other, unless one has the other already.
#[must_use]
pub fn joined(ours: &str, theirs: &str) -> String {
    if ours.contains(theirs) {
        ours.to_owned()
    } else if theirs.contains(ours) {
        theirs.to_owned()
    } else {
        [ours, theirs].join(BETWEEN)
    }
}

/// `ours` with these parts of `theirs`.
fn with_parts(ours: &Annotation, theirs: &Annotation, sides: &dyn Fn(&Part) -> Side) -> Annotation {
    let mut made = ours.clone();
    let takes = |part: &Part| sides(part) != Side::Ours;
    if takes(&Part::Statement) {
        made.statement = theirs.statement;
    }
    // A passage is a place in the text of its statement.
    if takes(&Part::Passage) || takes(&Part::Statement) {
        (made.text, made.spans) = (theirs.text, theirs.spans.clone());
    }
    if takes(&Part::Annotator) {
        made.annotator = theirs.annotator;
    }
    if takes(&Part::Code) {
        made.code = theirs.code.clone();
    }
    let fields = ours.attributes.keys().chain(theirs.attributes.keys());
    for field in fields.filter(|field| takes(&Part::Attribute((*field).clone()))) {
        match theirs.attributes.get(field) {
            Some(value) => made.attributes.insert(field.clone(), value.clone()),
            None => made.attributes.remove(field),
        };
    }
    match sides(&Part::Note) {
        Side::Ours => {}
        Side::Theirs => made.note.clone_from(&theirs.note),
        Side::Both => made.note = joined(&ours.note, &theirs.note),
    }
    if takes(&Part::Confidence) {
        made.confidence = theirs.confidence;
    }
    if theirs.stamp.modified > made.stamp.modified {
        made.stamp = theirs.stamp;
    }
    made
}

/// The version of a file as an annotation of its own. Its id depends on nothing but the version, so
/// that adding the file again does not make another one.
fn beside(theirs: &Annotation) -> Annotation {
    let spans = theirs.spans.parts().iter();
    let spans: Vec<_> = spans.map(|part| (part.start().0, part.end().0)).collect();
    let said = format!("{} {spans:?} {} {}", theirs.statement, theirs.code, theirs.annotator);
    let id = Uuid::new_v5(&theirs.id.0, said.as_bytes());
    Annotation { id: AnnotationId(id), ..theirs.clone() }
}

/// What settling changes in the annotations.
#[derive(Default)]
struct Settled {
    removed: BTreeMap<StatementId, BTreeSet<AnnotationId>>,
    added: BTreeMap<StatementId, BTreeMap<AnnotationId, Rc<Annotation>>>,
    claims: BTreeMap<(StatementId, Claim), AnnotationId>,
}

impl Merging<'_> {
    /// Follows the choices about annotations.
    pub(super) fn settle_tags(&mut self, settling: &Settling) {
        let mut conflicts = std::mem::take(&mut self.report.conflicts);
        let mut settled = Settled::default();
        for conflict in &mut conflicts {
            conflict.choice = settling.of_tag(conflict);
            if !self.settle(conflict, &mut settled) {
                conflict.choice = Choice::Ours;
                self.report.not_settled += 1;
            }
        }
        self.report.conflicts = conflicts;
        let removed = settled.removed.into_iter().map(|(statement, ids)| Edit::RemoveAnnotations {
            statement,
            annotations: ids.into_iter().collect(),
        });
        let added = settled.added.into_iter().map(|(statement, all)| Edit::AddAnnotations {
            statement,
            annotations: all.into_values().collect(),
        });
        let edits: Vec<Edit> = removed.chain(added).collect();
        if !edits.is_empty() && !self.make_all(edits) {
            for conflict in &mut self.report.conflicts {
                let chosen = std::mem::take(&mut conflict.choice);
                self.report.not_settled += usize::from(chosen != Choice::Ours);
            }
        }
    }

    /// Settles one conflict. Returns whether the choice could be followed.
    fn settle(&self, it: &Conflict, settled: &mut Settled) -> bool {
        let now = self.by_id(it.ours.id).cloned();
        let Some(now) = settled.find(it.ours.id).or(now) else {
            return it.choice == Choice::Ours;
        };
        let made = match &it.choice {
            Choice::Ours => return true,
            Choice::Theirs => with_parts(&now, &it.theirs, &|_| Side::Theirs),
            Choice::Both => {
                let made = beside(&it.theirs);
                return self.by_id(made.id).is_some() || self.put(settled, None, made);
            }
            Choice::Parts(parts) => {
                let side = |part: &Part| parts.get(part).copied().unwrap_or_default();
                with_parts(&now, &it.theirs, &side)
            }
        };
        let same = conflict(&now, &Rc::new(made.clone()), 0).parts().is_empty();
        same || self.put(settled, Some(&now), made)
    }

    /// Puts an annotation in the place of another one, or beside all others. Returns whether it fits.
    fn put(&self, settled: &mut Settled, old: Option<&Rc<Annotation>>, new: Annotation) -> bool {
        let Some(statement) = self.project.statement(new.statement) else { return false };
        let claim = new.claim();
        let set = self.project.annotations.get(&new.statement);
        let there = set.and_then(|set| set.with_claim(&claim)).map(|it| it.id);
        let coming = settled.claims.get(&(new.statement, claim.clone())).copied();
        let is_other = |id: AnnotationId| id != new.id;
        if there.into_iter().chain(coming).any(is_other)
            || self.project.annotation_problem(statement, &new).is_some()
        {
            return false;
        }
        if let Some(old) = old {
            settled.claims.remove(&(old.statement, old.claim()));
            settled.added.entry(old.statement).or_default().remove(&old.id);
            // It may be where an earlier choice put it, and not in the project there.
            if let Some(known) = self.by_id(old.id) {
                settled.removed.entry(known.statement).or_default().insert(old.id);
            }
        }
        settled.claims.insert((new.statement, claim), new.id);
        settled.added.entry(new.statement).or_default().insert(new.id, Rc::new(new));
        true
    }

    /// Follows the choices about the words of codes.
    pub(super) fn settle_codes(&mut self, settling: &Settling) {
        let mut codebook = (*self.project.codebook).clone();
        for difference in &mut self.report.other_codes {
            difference.choice = settling.of_code(difference);
            let id = &difference.ours.id;
            let ours = codebook.codes.iter_mut().find(|code| code.id == *id);
            if let Some(ours) = ours.filter(|_| difference.choice != Side::Ours) {
                *ours = Rc::new(reworded(ours, &difference.theirs, difference.choice));
            }
        }
        if codebook != *self.project.codebook
            && !self.make(Edit::ReplaceCodebook { codebook: Rc::new(codebook) })
        {
            self.report.not_settled += 1;
            self.report.other_codes.iter_mut().for_each(|it| it.choice = Side::Ours);
        }
    }

    /// Follows the choices about the names of annotators.
    pub(super) fn settle_names(&mut self, settling: &Settling) {
        let mut names = std::mem::take(&mut self.report.other_names);
        for it in &mut names {
            it.choice = settling.of_name(it);
            if it.choice != Side::Ours {
                let (annotator, name) = (it.annotator, it.theirs.clone());
                self.make(Edit::RenameAnnotator { annotator, name });
            }
        }
        self.report.other_names = names;
    }
}

impl Settled {
    /// The version of an annotation that an earlier choice made.
    fn find(&self, id: AnnotationId) -> Option<Rc<Annotation>> {
        self.added.values().find_map(|all| all.get(&id)).cloned()
    }
}

/// The code with the words of another version of it. Its place, layer, colour and key stay.
fn reworded(ours: &Code, theirs: &Code, side: Side) -> Code {
    let mut made = ours.clone();
    if side == Side::Both {
        made.definition = joined(&ours.definition, &theirs.definition);
        let more = |ours: &mut Vec<String>, theirs: &[String]| {
            let new: Vec<_> = theirs.iter().filter(|it| !ours.contains(it)).cloned().collect();
            ours.extend(new);
        };
        more(&mut made.include, &theirs.include);
        more(&mut made.exclude, &theirs.exclude);
    } else {
        made.name.clone_from(&theirs.name);
        made.definition.clone_from(&theirs.definition);
        made.include.clone_from(&theirs.include);
        made.exclude.clone_from(&theirs.exclude);
    }
    made
}
