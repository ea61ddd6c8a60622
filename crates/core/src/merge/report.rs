//! The report on adding files to a project.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::settle::{Choice, Side};
use crate::codebook::Code;
use crate::project::ProjectProblem;
use crate::project::annotation::Annotation;
use crate::project::id::{AnnotationId, AnnotatorId, AttributeId, CodeId, StatementId};
use crate::project::memo::MemoOf;
use crate::project::variables::VariableId;
use crate::small_map::SmallMap;
use crate::stored::parts::shared_annotation;

/// What was added to a project, what it had already, and what differs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MergeReport {
    /// The statements added.
    pub statements: Vec<StatementId>,
    /// The codes added.
    pub codes: Vec<CodeId>,
    /// The annotators added.
    pub annotators: Vec<AnnotatorId>,
    /// How many annotations of each annotator were added.
    pub added: SmallMap<AnnotatorId, usize>,
    /// How many of the added annotations equal one of another annotator: the same code on the same
    /// passage.
    pub alike: usize,
    /// How many annotations of other annotators were replaced by later versions of them.
    pub updated: usize,
    /// How many annotations the project has already, or in a later version from another file.
    pub same: usize,
    /// Statements with the id of one in a file, but with another text.
    pub other_texts: Vec<StatementId>,
    /// How many annotations were made on another text of a statement and found their words in the
    /// project's.
    pub moved: SmallMap<StatementId, usize>,
    /// Codes that read differently in a file. The project's version stays unless the user chose
    /// otherwise; so it is with names, annotations and words.
    pub other_codes: Vec<CodeDifference>,
    /// Annotators with another name in a file.
    pub other_names: Vec<NameDifference>,
    /// Annotations that differ.
    pub conflicts: Vec<Conflict>,
    /// Memos and values of variables that differ.
    pub words: Vec<WordsDifference>,
    /// How many choices could not be followed, because the result would not fit the project.
    pub not_settled: usize,
    /// What became of codes that the project lacks and the user has others for.
    pub mapped: SmallMap<CodeId, CodeId>,
    /// How many memos were added.
    pub memos: usize,
    /// How many values of variables were added.
    pub values: usize,
    /// How many cases were added that had been settled between annotators.
    pub settled_cases: usize,
    /// How many words for the codebook were added that had been kept when settling.
    pub decisions: usize,
    /// How many decisions about suggestions were added.
    pub suggestion_decisions: usize,
    /// How many decisions about pairs of commitments were added.
    pub pair_decisions: usize,
    /// The names of variables and of groups of statements that were added.
    pub variables: Vec<String>,
    /// The names of variables that are something else in a file. Their values were left out.
    pub other_variables: Vec<String>,
    /// The numbers of published versions of the codebook that were added.
    pub versions: Vec<String>,
    /// Annotations that have no place in the project.
    pub not_added: Vec<NotAdded>,
}

/// A code that reads differently in a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CodeDifference {
    /// The project's code.
    pub ours: Rc<Code>,
    /// The file's code.
    pub theirs: Rc<Code>,
    /// The files that have it, as their places among the files.
    pub files: Vec<usize>,
    /// Whose words are taken.
    pub choice: Side,
}

/// An annotator who has another name in a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NameDifference {
    /// The annotator.
    pub annotator: AnnotatorId,
    /// The name in the project.
    pub ours: String,
    /// The name in the file.
    pub theirs: String,
    /// The files that have it, as their places among the files.
    pub files: Vec<usize>,
    /// Which name is taken.
    pub choice: Side,
}

/// Words that differ in a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WordsDifference {
    /// What they are.
    pub of: WordsOf,
    /// The project's words.
    pub ours: String,
    /// The file's words.
    pub theirs: String,
    /// The files that have it, as their places among the files.
    pub files: Vec<usize>,
    /// Which of them are taken.
    pub choice: Side,
}

/// What words of a project are.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum WordsOf {
    /// A memo.
    Memo(MemoOf),
    /// The value of a variable of a statement.
    Value(StatementId, VariableId),
}

/// An annotation that the project and a file both have, with different content.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Conflict {
    /// The project's version.
    #[serde(with = "shared_annotation")]
    pub ours: Rc<Annotation>,
    /// The file's version, with its passage in the project's text.
    #[serde(with = "shared_annotation")]
    pub theirs: Rc<Annotation>,
    /// The file that has it, as its place among the files.
    pub file: usize,
    /// How it is settled.
    pub choice: Choice,
}

/// A part of an annotation.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Part {
    /// The statement it belongs to.
    Statement,
    /// Who made it.
    Annotator,
    /// The passage.
    Passage,
    /// The code.
    Code,
    /// A field of the record.
    Attribute(AttributeId),
    /// The note.
    Note,
    /// How sure the annotator is.
    Confidence,
}

/// An annotation that was not added.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NotAdded {
    /// The annotation as it is in the file.
    #[serde(with = "shared_annotation")]
    pub annotation: Rc<Annotation>,
    /// The project's statement.
    pub statement: StatementId,
    /// The index of the paragraph in which its passage begins, in the file's text.
    pub paragraph: usize,
    /// The words of its passage.
    pub quote: String,
    /// Why it was not added.
    pub why: Why,
}

/// Why an annotation was not added.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Why {
    /// The project has another text, and the words of the passage or of its evidence are not in it,
    /// or in several places.
    WordsNotFound,
    /// It would not be valid in the project, for example because the project has another kind of
    /// field under the same id.
    Invalid(ProjectProblem),
}

impl MergeReport {
    /// How many annotations were added.
    #[must_use]
    pub fn added_annotations(&self) -> usize {
        self.added.values().sum()
    }

    /// Whether the files changed nothing.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        let documents = self.memos + self.values + self.settled_cases + self.decisions;
        let documents = documents + self.suggestion_decisions + self.pair_decisions;
        self.added_annotations() + self.updated + self.settled() + documents == 0
            && self.variables.is_empty()
            && self.versions.is_empty()
            && self.statements.is_empty()
            && self.codes.is_empty()
            && self.annotators.is_empty()
    }

    /// Names files by their places in another order: `order` has the new place of each.
    pub(super) fn reorder_files(&mut self, order: &[usize]) {
        let renamed = |file: &mut usize| *file = order.get(*file).copied().unwrap_or(*file);
        self.conflicts.iter_mut().for_each(|it| renamed(&mut it.file));
        let codes = self.other_codes.iter_mut().map(|it| &mut it.files);
        let names = self.other_names.iter_mut().map(|it| &mut it.files);
        let words = self.words.iter_mut().map(|it| &mut it.files);
        for files in codes.chain(names).chain(words) {
            files.iter_mut().for_each(renamed);
            files.sort_unstable();
        }
    }

    /// Adds what a further pass found.
    pub(super) fn go_on_with(&mut self, further: &Self) {
        for (annotator, tags) in &further.added {
            *self.added.entry_or_default(*annotator) += tags;
        }
        self.alike += further.alike;
        self.memos += further.memos;
        self.values += further.values;
        self.settled_cases += further.settled_cases;
        self.decisions += further.decisions;
        self.suggestion_decisions += further.suggestion_decisions;
        self.pair_decisions += further.pair_decisions;
        self.updated += further.updated;
        // What the first pass compared and the further one added is not a conflict any more.
        let was_added = further.added_annotations() + further.updated;
        self.same = self.same.saturating_sub(was_added);
    }

    /// Whether there is something that the user should look at.
    #[must_use]
    pub fn has_differences(&self) -> bool {
        !self.other_texts.is_empty()
            || !self.other_codes.is_empty()
            || !self.other_names.is_empty()
            || !self.conflicts.is_empty()
            || !self.words.is_empty()
            || !self.other_variables.is_empty()
            || !self.not_added.is_empty()
    }

    /// How many differences there are for which the user can choose what is taken.
    #[must_use]
    pub fn to_settle(&self) -> usize {
        self.conflicts.len() + self.other_codes.len() + self.other_names.len() + self.words.len()
    }

    /// For how many of them something of the file was taken.
    #[must_use]
    pub fn settled(&self) -> usize {
        let taken = |side: Side| usize::from(side != Side::Ours);
        let codes = self.other_codes.iter().map(|it| taken(it.choice));
        let names = self.other_names.iter().map(|it| taken(it.choice));
        let words = self.words.iter().map(|it| taken(it.choice));
        let tags = self.conflicts.iter().map(|it| usize::from(it.choice != Choice::Ours));
        codes.chain(names).chain(words).chain(tags).sum()
    }
}

/// Adds a difference that a file has to those found so far. The same one in several files is one.
pub(super) fn add_difference<T>(
    all: &mut Vec<T>,
    new: T,
    same: impl Fn(&T, &T) -> bool,
    files: impl Fn(&mut T) -> &mut Vec<usize>,
) {
    let Some(known) = all.iter_mut().find(|it| same(it, &new)) else { return all.push(new) };
    let mut new = new;
    for file in files(&mut new).drain(..) {
        let known = files(known);
        if !known.contains(&file) {
            known.push(file);
        }
    }
}

impl Conflict {
    /// The annotation, as the project knows it.
    #[must_use]
    pub fn id(&self) -> AnnotationId {
        self.ours.id
    }

    /// What differs. Not when and how it was made.
    #[must_use]
    pub fn parts(&self) -> Vec<Part> {
        let (ours, theirs) = (&self.ours, &self.theirs);
        let mut parts = Vec::new();
        let mut compare = |same: bool, part: Part| {
            if !same {
                parts.push(part);
            }
        };
        compare(ours.statement == theirs.statement, Part::Statement);
        compare(ours.annotator == theirs.annotator, Part::Annotator);
        compare(ours.spans == theirs.spans, Part::Passage);
        compare(ours.code == theirs.code, Part::Code);
        for (id, attribute) in &ours.attributes {
            compare(theirs.attributes.get(id) == Some(attribute), Part::Attribute(id.clone()));
        }
        for id in theirs.attributes.keys() {
            compare(ours.attributes.contains_key(id), Part::Attribute(id.clone()));
        }
        compare(ours.note == theirs.note, Part::Note);
        compare(ours.confidence == theirs.confidence, Part::Confidence);
        parts
    }
}
