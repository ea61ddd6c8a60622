//! Annotators: who codes here, under which name, and whose annotations are shown.
//!
//! Somebody who opens another person's project becomes an annotator of their own. They are added to
//! the project with their first annotation, so that reading changes nothing.

pub mod shown;
#[cfg(test)]
mod tests;

use std::rc::Rc;

use crate::coding::marks::Others;
use crate::effect::{Effect, FocusTarget};
use crate::model::{Chosen, Model, Open};
use crate::notice::{Announcement, Reason};
use crate::work::{NotDone, Work};
use annotator_core::classroom::WORK;
use annotator_core::coders::packages::Package;
use annotator_core::edit::Edit;
use annotator_core::edit::history::StepKind;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::id::{AnnotationId, AnnotatorId, CodeId};
use annotator_core::project::{Annotator, AnnotatorKind, Project};

/// Something that happened to the annotators.
#[derive(Clone, Debug, PartialEq)]
pub enum AnnotatorsMsg {
    /// The user gave or changed their own name.
    NameGiven(String),
    /// The user does not want to give a name now.
    NameSkipped,
    /// The user is this annotator of the project.
    IsMe(AnnotatorId),
    /// Shows or hides an annotator's annotations.
    Shown(AnnotatorId, bool),
    /// The user wants a copy of the chosen annotation, which is another annotator's.
    CopyWanted,
}

/// Why the user is asked for their name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NameQuestion {
    /// They made their first annotation.
    FirstTag,
    /// The project comes from a file, and this annotator made annotations in it.
    Others(AnnotatorId),
}

impl Work<'_> {
    pub(crate) fn take_annotators(&mut self, msg: AnnotatorsMsg) {
        match msg {
            AnnotatorsMsg::NameGiven(name) => self.give_name(&name),
            AnnotatorsMsg::NameSkipped => self.end_name_question(),
            AnnotatorsMsg::IsMe(id) => self.become_annotator(id),
            AnnotatorsMsg::Shown(id, shown) => self.show_annotator(id, shown),
            AnnotatorsMsg::CopyWanted => self.copy_annotation(),
        }
    }

    /// Names the annotator at work, and makes the name the default for new projects.
    pub(crate) fn give_name(&mut self, name: &str) {
        let name = name.trim().to_owned();
        let Some(open) = &mut self.model.open else { return };
        let question = open.name_question.take();
        let others = matches!(question, Some(NameQuestion::Others(_)));
        if others && !name.is_empty() {
            // Whoever gives a name in somebody else's project is not the one who coded it.
            open.annotator = AnnotatorId(self.ports.uuid());
        }
        let annotator = open.annotator;
        let known = open.project.annotator(annotator).map(|known| known.name.clone());
        if known.is_some_and(|known| known != name) {
            let edit = Edit::RenameAnnotator { annotator, name: name.clone() };
            if !self.perform_or_say(StepKind::RenameAnnotator, name.clone(), vec![edit]) {
                return;
            }
        }
        // On an exercise it may be a pseudonym, and the next one at the computer another student.
        if !self.model.open.as_ref().is_some_and(Open::is_exercise) {
            self.keep_name(name);
        }
        self.save_place();
        if question.is_some() {
            self.effects.push(Effect::Focus(FocusTarget::Text));
        }
    }

    fn keep_name(&mut self, name: String) {
        if self.model.settings.name != name {
            self.model.settings.name = name;
            self.effects.push(Effect::SaveSettings(self.model.settings.clone()));
        }
    }

    /// The question is not asked again until the project is opened the next time.
    fn end_name_question(&mut self) {
        let mut asked = false;
        self.with_open(|open| {
            asked = open.name_question.take().is_some();
            open.name_asked = true;
        });
        if asked {
            // What had the focus is gone with the question.
            self.effects.push(Effect::Focus(FocusTarget::Text));
        }
    }

    fn become_annotator(&mut self, id: AnnotatorId) {
        self.end_name_question();
        let Some(open) = &mut self.model.open else { return };
        let Some(known) = open.project.annotator(id).cloned() else { return };
        open.annotator = id;
        open.hidden.remove(&id);
        open.update_shown();
        if self.model.settings.name.is_empty() {
            self.keep_name(known.name);
        }
        self.save_place();
    }

    fn show_annotator(&mut self, id: AnnotatorId, shown: bool) {
        let Some(open) = &mut self.model.open else { return };
        if shown {
            open.hidden.remove(&id);
        } else if id != open.annotator {
            open.hidden.insert(id);
        }
        open.update_shown();
        self.mend_view();
    }

    /// Asks for a name after the first annotation, once.
    pub(crate) fn ask_name_after(&mut self, kind: StepKind) {
        let nameless = self.model.own_name().is_empty();
        self.with_open(|open| {
            // Whoever works on an exercise was asked before.
            if kind == StepKind::Tag && nameless && !open.name_asked && !open.is_exercise() {
                open.name_asked = true;
                open.name_question.get_or_insert(NameQuestion::FirstTag);
            }
        });
    }

    /// Decides which annotator the user is in a project that was opened from a file. `true` asks
    /// them.
    pub(crate) fn annotator_in_file(
        &mut self,
        project: &Project,
    ) -> (AnnotatorId, Option<NameQuestion>) {
        let name = self.model.settings.name.trim();
        let given = Package::of(&project.attachments).map(|package| package.coder);
        if let Some(coder) = given.and_then(|coder| project.annotator(coder)) {
            // A package of work is its coder's.
            return (coder.id, None);
        }
        let mut people =
            project.annotators.iter().filter(|person| person.kind == AnnotatorKind::Person);
        if project.attachments.contains_key(WORK)
            && let Some(student) = people.next()
        {
            return (student.id, None);
        }
        let by_name = people.clone().find(|person| !name.is_empty() && person.name.trim() == name);
        if let Some(me) = by_name {
            return (me.id, None);
        }
        let coded = |who: &&Annotator| {
            let mut all = project.annotations.values().flat_map(|set| set.iter());
            all.any(|annotation| annotation.annotator == who.id)
        };
        match people.find(coded) {
            // Nobody has coded it: whoever made it may have given it to many people.
            None => (AnnotatorId(self.ports.uuid()), None),
            // Most likely the user's own copy. They can say otherwise.
            Some(only)
                if name.is_empty()
                    && only.name.trim().is_empty()
                    && people.find(coded).is_none() =>
            {
                (only.id, Some(NameQuestion::Others(only.id)))
            }
            Some(other) => {
                let ask = name.is_empty() || other.name.trim().is_empty();
                (AnnotatorId(self.ports.uuid()), ask.then_some(NameQuestion::Others(other.id)))
            }
        }
    }

    /// The edits of a step, with the annotator at work added to the project before their first
    /// annotation.
    pub(crate) fn with_annotator(&self, mut edits: Vec<Edit>) -> Vec<Edit> {
        let Some(open) = &self.model.open else { return edits };
        let adds = edits.iter().any(|edit| {
            matches!(edit, Edit::AddAnnotations { annotations, .. }
                if annotations.iter().any(|it| it.annotator == open.annotator))
        });
        if adds && open.project.annotator(open.annotator).is_none() {
            let annotator = Annotator {
                id: open.annotator,
                name: self.model.settings.name.trim().to_owned(),
                kind: AnnotatorKind::Person,
            };
            edits.insert(0, Edit::AddAnnotator { annotator });
        }
        edits
    }

    /// Refuses to change or remove another person's annotation. Changes of the codebook may change
    /// everybody's.
    pub(crate) fn check_owner(&self, kind: StepKind, edits: &[Edit]) -> Result<(), NotDone> {
        let own = match kind {
            StepKind::Untag
            | StepKind::Recode
            | StepKind::Resize
            | StepKind::SetAttribute
            | StepKind::SetNote
            | StepKind::SetConfidence => true,
            StepKind::Tag
            | StepKind::AddStatement
            | StepKind::RemoveStatement
            | StepKind::SetMetadata
            | StepKind::RenameProject
            | StepKind::RenameAnnotator
            | StepKind::AddCode
            | StepKind::RemoveCode
            | StepKind::ChangeCode
            | StepKind::AddCoding
            | StepKind::ReplaceText
            | StepKind::ReplaceCodebook
            | StepKind::SetDone
            | StepKind::SetExercise
            | StepKind::Collect
            | StepKind::Grade
            | StepKind::WorkOnExercise
            | StepKind::SetVariables
            | StepKind::SetLayout
            | StepKind::Settle
            | StepKind::GiveOut
            | StepKind::CheckAnswers
            | StepKind::DecideSuggestion
            | StepKind::SetRules
            | StepKind::SetQueries
            | StepKind::ComparePairs
            | StepKind::GroupCoders => false,
        };
        let Some(open) = self.model.open.as_ref().filter(|_| own) else { return Ok(()) };
        let changed = edits.iter().flat_map(|edit| match edit {
            Edit::ChangeAnnotation { statement, annotation, .. } => vec![(*statement, *annotation)],
            Edit::RemoveAnnotations { statement, annotations } => {
                annotations.iter().map(|id| (*statement, *id)).collect()
            }
            _ => Vec::new(),
        });
        let mut changed =
            changed.filter_map(|(statement, id)| open.project.annotation(statement, id));
        match changed.find(|annotation| !open.is_own(annotation)) {
            Some(other) => Err(NotDone::Others(other.annotator)),
            None => Ok(()),
        }
    }

    /// Gives the passage of another annotator's annotation the same code and record under the
    /// user's own name.
    fn copy_annotation(&mut self) {
        let (Some(annotation), Some(stamp)) = (self.chosen_annotation(), self.stamp()) else {
            return;
        };
        let Some(open) = self.model.open.as_ref().filter(|open| !open.is_own(&annotation)) else {
            return;
        };
        let (statement, annotator) = (annotation.statement, open.annotator);
        let copy = Annotation {
            id: AnnotationId(self.ports.uuid()),
            annotator,
            created: stamp.modified,
            stamp,
            ..(*annotation).clone()
        };
        let name = self.code_name(&copy.code);
        let code = self.model.open.as_ref().and_then(|open| open.project.codebook.code(&copy.code));
        if let Some(reason) = code
            .cloned()
            .and_then(|code| self.exclusive_reason(&code, copy.statement, &copy.spans, None))
        {
            self.model.notify(reason);
            return;
        }
        let (id, spans) = (copy.id, copy.spans.clone());
        let edit = Edit::AddAnnotations { statement, annotations: vec![Rc::new(copy)] };
        if !self.perform_or_say(StepKind::Tag, name.clone(), vec![edit]) {
            return;
        }
        self.announce(Announcement::Copied { code: name });
        self.with_open(|open| {
            let set = open.annotations();
            let stack = set.covering(spans.start()).iter().map(|other| other.id).collect();
            open.chosen = Some(Chosen { id, stack, clicked: false });
        });
    }

    /// Gives the passage of another annotator's annotation a code under the user's own name.
    pub(crate) fn code_for_myself(&mut self, theirs: &Annotation, code: &CodeId) {
        self.tag(code, &theirs.spans, false);
    }

    /// Why a change to another annotator's annotation was refused.
    pub(crate) fn others_reason(&self, id: AnnotatorId) -> Reason {
        let open = self.model.open.as_ref();
        let name = open.and_then(|open| open.project.annotator(id)).map(|it| it.name.clone());
        Reason::OthersTag { name: name.unwrap_or_default() }
    }
}

impl Model {
    /// The name under which the user works; empty if they gave none.
    #[must_use]
    pub fn own_name(&self) -> &str {
        let known = self.open.as_ref().and_then(|open| open.project.annotator(open.annotator));
        known.map_or(&*self.settings.name, |known| &known.name).trim()
    }
}

impl Open {
    /// The other annotators of the project, with their initials. What came from another program's
    /// file looks like one's own.
    #[must_use]
    pub fn others(&self) -> Others {
        let others =
            self.project.annotators.iter().filter(|other| {
                other.id != self.annotator && other.kind != AnnotatorKind::Imported
            });
        others.map(|other| (other.id, initials(&other.name))).collect()
    }

    /// Whether the user may change an annotation: it is their own, or it came from another
    /// program's file.
    #[must_use]
    pub fn is_own(&self, annotation: &Annotation) -> bool {
        let other = || self.project.annotator(annotation.annotator);
        annotation.annotator == self.annotator
            || other().is_some_and(|other| other.kind == AnnotatorKind::Imported)
    }
}

/// One or two letters that stand for a name: of its first two words or, if there is only one, the
/// first two of that. A question mark without a name.
#[must_use]
pub fn initials(name: &str) -> String {
    let letters = |word: &str, most: usize| {
        let letters = word.chars().filter(|c| c.is_alphanumeric());
        letters.take(most).map(|c| c.to_ascii_uppercase()).collect::<String>()
    };
    let mut words = name.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric));
    match (words.next(), words.next()) {
        (None, _) => "?".to_owned(),
        (Some(only), None) => letters(only, 2),
        (Some(first), Some(second)) => letters(first, 1) + &letters(second, 1),
    }
}
