//! Undo and redo: what a step did, and where.

#[cfg(test)]
mod tests;

use crate::effect::Effect;
use crate::model::{Chosen, Flash, Model, Open};
use crate::notice::{Announcement, Reason};
use crate::room::Room;
use crate::work::{NotDone, Work};
use annotator_core::edit::Edit;
use annotator_core::edit::history::{Record, Step, StepKind, StepName};
use annotator_core::project::annotation::{Annotation, Timestamp};
use annotator_core::project::id::{AnnotationId, CodeId, StatementId};
use annotator_core::text::span::Spans;

/// The most steps that the list of steps shows.
pub const LISTED: usize = 20;

/// How far above a place the text is scrolled, in paragraphs, when another statement is shown.
const ABOVE: usize = 2;

/// What a step did, for people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepWords {
    pub name: StepName,
    /// The code of the annotation whose field was set.
    pub code: Option<String>,
    /// The number of the paragraph in which the passage begins.
    pub paragraph: Option<u32>,
    /// How many statements it added, removed or changed.
    pub statements: usize,
}

/// A step in the list of steps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedStep {
    pub words: StepWords,
    pub time: Timestamp,
}

/// Where a step was made.
struct StepPlace {
    statement: StatementId,
    passage: Option<Passage>,
}

struct Passage {
    annotation: AnnotationId,
    code: CodeId,
    spans: Spans,
}

impl Passage {
    fn of(annotation: &Annotation) -> Self {
        let Annotation { id, code, spans, .. } = annotation;
        Self { annotation: *id, code: code.clone(), spans: spans.clone() }
    }
}

impl Model {
    /// The last steps that can be undone, the newest first.
    #[must_use]
    pub fn last_steps(&self) -> Vec<ListedStep> {
        let Some(open) = &self.open else { return Vec::new() };
        let steps = open.history.done().iter().rev().take(LISTED);
        steps.map(|step| ListedStep { words: open.step_words(step), time: step.time }).collect()
    }
}

impl Open {
    fn step_words(&self, step: &Step) -> StepWords {
        let place = self.step_place(step);
        let passage = place.as_ref().and_then(|place| place.passage.as_ref());
        let code = passage.filter(|_| step.name.kind == StepKind::SetAttribute);
        let code = code.and_then(|passage| self.project.codebook.code(&passage.code));
        let paragraph = place
            .as_ref()
            .zip(passage)
            .and_then(|(place, passage)| self.paragraph_number(place.statement, &passage.spans));
        let statements = step.edits.iter().filter(|edit| is_about_statement(edit)).count();
        let code = code.map(|code| code.name.clone());
        StepWords { name: step.name.clone(), code, paragraph, statements }
    }

    /// The number of the paragraph in which a passage begins. Statements that were not shown yet
    /// have no numbers.
    #[must_use]
    pub fn paragraph_number(&self, statement: StatementId, spans: &Spans) -> Option<u32> {
        let (statement, outline) = self.outlines.get(&statement)?;
        outline.number(statement.text.paragraph_at(spans.start()))
    }

    /// Where a step was made. What it did to a passage counts before what it did to a statement.
    fn step_place(&self, step: &Step) -> Option<StepPlace> {
        let edits = step.edits.iter().chain(&step.inverses);
        let mut places = edits.filter_map(|edit| self.edit_place(edit));
        let first = places.next()?;
        if first.passage.is_some() {
            return Some(first);
        }
        Some(places.find(|place| place.passage.is_some()).unwrap_or(first))
    }

    fn edit_place(&self, edit: &Edit) -> Option<StepPlace> {
        let (statement, annotation) = match edit {
            Edit::AddAnnotations { statement, annotations } => {
                (*statement, Some(annotations.first()?))
            }
            Edit::ChangeAnnotation { statement, annotation, .. } => {
                (*statement, Some(self.project.annotation(*statement, *annotation)?))
            }
            Edit::AddStatement { statement, .. } => (statement.id, None),
            Edit::RemoveStatement { statement }
            | Edit::SetMetadata { statement, .. }
            | Edit::SetLayout { statement, .. }
            | Edit::SetDone { statement, .. } => (*statement, None),
            Edit::ReplaceText(change) => (change.statement, None),
            // The inverse says more.
            Edit::RemoveAnnotations { .. }
            | Edit::RenameProject { .. }
            | Edit::AddAnnotator { .. }
            | Edit::RemoveAnnotator { .. }
            | Edit::RenameAnnotator { .. }
            | Edit::AddCode { .. }
            | Edit::RemoveCode { .. }
            | Edit::ChangeCode { .. }
            | Edit::ReplaceCodebook { .. }
            | Edit::SetForeign { .. }
            | Edit::SetAttachment { .. } => return None,
        };
        let passage = annotation.map(|annotation| {
            // It may have changed since the edit.
            let now = self.project.annotation(statement, annotation.id);
            Passage::of(now.unwrap_or(annotation))
        });
        Some(StepPlace { statement, passage })
    }
}

/// Whether an edit adds, removes or changes a whole statement.
fn is_about_statement(edit: &Edit) -> bool {
    matches!(
        edit,
        Edit::AddStatement { .. }
            | Edit::RemoveStatement { .. }
            | Edit::SetMetadata { .. }
            | Edit::SetDone { .. }
    )
}

impl Work<'_> {
    pub(crate) fn undo(&mut self, steps: usize) {
        self.travel(&Record::Undo, steps);
    }

    pub(crate) fn redo(&mut self, steps: usize) {
        self.travel(&Record::Redo, steps);
    }

    /// Undoes or redoes steps, then shows and says what the last of them was.
    fn travel(&mut self, record: &Record, steps: usize) {
        let undone = *record == Record::Undo;
        self.with_open(|open| open.typing = None);
        let mut made = 0;
        while made < steps {
            match self.record(record) {
                Ok(()) => made += 1,
                Err(NotDone::NoStep) => break,
                Err(why) => {
                    self.refuse(why);
                    break;
                }
            }
        }
        if made == 0 {
            // If another window has the project, the user was notified.
            let open = self.model.open.as_ref();
            if open.is_some_and(|open| open.read_only.is_none()) {
                self.announce(if undone {
                    Announcement::NothingToUndo
                } else {
                    Announcement::NothingToRedo
                });
            }
            return;
        }
        let words = self.show_last_step(undone);
        match (made, words) {
            (1, Some(step)) => self.model.notify(Reason::Travelled { step, undone }),
            (steps, _) => self.model.notify(Reason::SeveralTravelled { steps, undone }),
        }
    }

    /// Shows where the step was made that was undone or redone last.
    fn show_last_step(&mut self, undone: bool) -> Option<StepWords> {
        let open = self.model.open.as_ref()?;
        let steps = if undone { open.history.undone() } else { open.history.done() };
        // In the room of the codebook, the text that a step changed is not in view.
        let shown = self.model.room != Room::Codebook;
        let place = open.step_place(steps.last()?).filter(|_| shown);
        if let Some(place) = place {
            self.show_step_place(place);
        }
        let open = self.model.open.as_ref()?;
        let steps = if undone { open.history.undone() } else { open.history.done() };
        Some(open.step_words(steps.last()?))
    }

    /// Shows an annotation, wherever it is, and chooses it.
    pub(crate) fn go_to_annotation(&mut self, id: AnnotationId) {
        let Some(open) = &self.model.open else { return };
        let found = open.project.annotations.values().find_map(|set| set.get(id));
        let Some(annotation) = found else { return };
        let (statement, passage) = (annotation.statement, Some(Passage::of(annotation)));
        self.show_step_place(StepPlace { statement, passage });
    }

    fn show_step_place(&mut self, place: StepPlace) {
        let Some(passage) = place.passage else {
            self.show_statement(place.statement);
            return;
        };
        let start = passage.spans.start();
        self.show_passage(place.statement, passage.spans);
        self.with_open(|open| {
            let set = open.annotations();
            open.chosen = set.get(passage.annotation).map(|annotation| {
                let stack = set.covering(start).iter().map(|other| other.id).collect();
                Chosen { id: annotation.id, stack, clicked: false }
            });
        });
    }

    /// Shows a passage of a statement, and highlights it for a moment.
    pub(crate) fn show_passage(&mut self, statement: StatementId, spans: Spans) {
        let Some(open) = &mut self.model.open else { return };
        let Some(statement) = open.project.statement(statement).cloned() else { return };
        let start = spans.start();
        if open.current != Some(statement.id) {
            let paragraph = statement.text.paragraph_at(start);
            open.paragraphs.insert(statement.id, paragraph.saturating_sub(ABOVE));
            self.show_statement(statement.id);
        }
        self.with_open(|open| {
            open.caret.at = start;
            open.caret.anchor = None;
            open.selection = None;
            open.picker = None;
        });
        self.effects.push(Effect::ScrollToText(start));
        self.flash(spans);
    }

    /// Highlights a passage of the statement shown for a moment.
    fn flash(&mut self, spans: Spans) {
        let Some(open) = &mut self.model.open else { return };
        let number = open.flash.as_ref().map_or(0, |flash| flash.number + 1);
        open.flash = Some(Flash { number, spans });
        self.effects.push(Effect::EndFlashLater(number));
    }

    /// The highlight with this number has been seen.
    pub(crate) fn end_flash(&mut self, number: u64) {
        self.with_open(|open| {
            if open.flash.as_ref().is_some_and(|flash| flash.number == number) {
                open.flash = None;
            }
        });
    }
}
