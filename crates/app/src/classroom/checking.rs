//! What a student sees before handing in: what the work lacks, and where.

use std::rc::Rc;

use crate::model::{Model, Open};
use annotator_core::classroom::check::{Lack, bare_paragraphs, counts, lacks};
use annotator_core::codebook::Codebook;
use annotator_core::project::annotation::{Annotation, Timestamp};
use annotator_core::project::id::{AnnotationId, CodeId, StatementId};
use annotator_core::project::outline::Outline;
use annotator_core::project::statement::Statement;

/// The work before it is handed in.
#[derive(Clone, Debug, PartialEq)]
pub struct Check {
    pub lacks: Vec<LackFound>,
    pub passages: u32,
    /// Notes to the teacher, on passages and on whole texts.
    pub notes: usize,
    /// When to hand in.
    pub due: Option<Timestamp>,
    pub codebook: Rc<Codebook>,
    /// Whether there are several texts, so that a place names its own.
    pub several: bool,
}

/// Something that lacks, with the places where it does.
#[derive(Clone, Debug, PartialEq)]
pub struct LackFound {
    pub lack: Lack,
    /// Where a passage or a field lacks. Passages could be added in other paragraphs, too.
    pub places: Vec<Place>,
}

/// A paragraph, or a passage in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    pub statement: Rc<Statement>,
    /// The number beside the paragraph.
    pub paragraph: Option<u32>,
    /// The code of the passage.
    pub code: Option<CodeId>,
}

impl Model {
    /// The work of a student before it is handed in; `None` without an exercise.
    #[must_use]
    pub fn check(&self) -> Option<Check> {
        let open = self.open.as_ref()?;
        let exercise = open.exercise()?;
        let lacks = lacks(&open.project, exercise, open.annotator);
        let found = |lack| LackFound { places: open.places(&lack), lack };
        let passages = counts(&open.project, exercise, open.annotator);
        Some(Check {
            lacks: lacks.into_iter().map(found).collect(),
            passages: passages.iter().map(|count| count.passages).sum(),
            notes: open.notes_to_teacher(),
            due: exercise.due.as_ref().and_then(|due| due.at()),
            codebook: Rc::clone(&open.project.codebook),
            several: open.project.statements.len() > 1,
        })
    }
}

impl Open {
    fn places(&self, lack: &Lack) -> Vec<Place> {
        match lack {
            Lack::TooFew { .. } => self.first_bare_paragraphs().unwrap_or_default(),
            Lack::TooMany { .. } => Vec::new(),
            Lack::Empty { annotations, .. } | Lack::Outside { annotations } => {
                annotations.iter().filter_map(|id| self.place_of(*id)).collect()
            }
        }
    }

    /// The paragraphs without a passage in the first text that has such paragraphs.
    fn first_bare_paragraphs(&self) -> Option<Vec<Place>> {
        let bare = bare_paragraphs(&self.project, self.annotator);
        let (id, bare) = bare.into_iter().find(|(_, paragraphs)| !paragraphs.is_empty())?;
        let statement = self.project.statement(id)?;
        let outline = self.outline_of(id)?;
        let place = |index: u32| Place {
            statement: Rc::clone(statement),
            paragraph: outline.number(index as usize),
            code: None,
        };
        Some(bare.into_iter().map(place).collect())
    }

    fn place_of(&self, id: AnnotationId) -> Option<Place> {
        let annotation = self.project.annotations.values().find_map(|set| set.get(id))?;
        let statement = self.project.statement(annotation.statement)?;
        let at = statement.text.paragraph_at(annotation.spans.start());
        Some(Place {
            statement: Rc::clone(statement),
            paragraph: self.outline_of(statement.id)?.number(at),
            code: Some(annotation.code.clone()),
        })
    }

    /// The structure of a statement, which is known if it was shown.
    fn outline_of(&self, id: StatementId) -> Option<Rc<Outline>> {
        if let Some((_, outline)) = self.outlines.get(&id) {
            return Some(Rc::clone(outline));
        }
        let statement = self.project.statement(id)?;
        Some(Rc::new(Outline::of(&statement.text, &statement.layout)))
    }

    fn notes_to_teacher(&self) -> usize {
        let has_note = |it: &&Rc<Annotation>| self.is_own(it) && !it.note.trim().is_empty();
        let sets = self.project.annotations.values();
        let on_passages: usize = sets.map(|set| set.iter().filter(has_note).count()).sum();
        on_passages + self.work().map_or(0, |work| work.notes.len())
    }
}
