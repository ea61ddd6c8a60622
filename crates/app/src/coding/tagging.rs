//! The picker, and applying codes to the selection.

use std::rc::Rc;

use super::selecting::spoken;
use crate::coding::passage::PassageMsg;
use crate::coding::picker::{Picker, Purpose, Row};
use crate::dialog::Dialog;
use crate::effect::{Effect, FocusTarget};
use crate::hints::Hint;
use crate::keys::code_for_key;
use crate::model::{Caret, Chosen, Open};
use crate::notice::{Announcement, Reason};
use crate::work::Work;
use annotator_core::codebook::{Code, Codebook};
use annotator_core::edit::Edit;
use annotator_core::edit::history::StepKind;
use annotator_core::project::annotation::{Annotation, Origin};
use annotator_core::project::annotation_set::AnnotationSet;
use annotator_core::project::id::{AnnotationId, CodeId, StatementId};
use annotator_core::text::span::Spans;

impl Work<'_> {
    /// Opens the picker on the selection. While a code is kept active, the selection gets it.
    pub(crate) fn open_picker(&mut self) {
        let Some(open) = &self.model.open else { return };
        if open.selection.is_none() {
            self.model.notify(Reason::NothingSelected);
            return;
        }
        if !self.may_change() || self.fill_target() {
            return;
        }
        let kept = self.model.open.as_ref().and_then(|open| open.kept.clone());
        if let Some(code) = kept {
            self.apply_code(&code, false);
            return;
        }
        self.show_picker(Purpose::Tag);
    }

    /// Opens the picker to give the chosen annotation another code.
    pub(crate) fn want_other_code(&mut self) {
        if self.chosen_annotation().is_some() {
            self.show_picker(Purpose::Change);
        }
    }

    fn show_picker(&mut self, purpose: Purpose) {
        if !self.may_change() {
            return;
        }
        self.with_open(|open| open.picker = Some(Picker::open(purpose)));
        self.effects.push(Effect::Focus(FocusTarget::Picker));
    }

    pub(crate) fn close_picker(&mut self) {
        self.with_open(|open| open.picker = None);
        self.effects.push(Effect::Focus(FocusTarget::Text));
    }

    /// Closes the picker because the user went elsewhere. It stays below a dialog that it opened.
    pub(crate) fn leave_picker(&mut self) {
        if self.model.dialog.is_none() {
            self.with_open(|open| open.picker = None);
        }
    }

    /// Changes the open picker, which needs the project to know its rows.
    fn with_picker(&mut self, change: impl FnOnce(&mut Picker, &Open)) {
        let Some(open) = &mut self.model.open else { return };
        if let Some(mut picker) = open.picker.take() {
            change(&mut picker, open);
            open.picker = Some(picker);
        }
    }

    pub(crate) fn search_picker(&mut self, query: String) {
        self.with_picker(|picker, open| picker.search(open, query));
    }

    pub(crate) fn step_picker(&mut self, rows: i32) {
        self.with_picker(|picker, open| picker.step(open, rows));
    }

    pub(crate) fn point_picker(&mut self, row: Row) {
        self.with_picker(|picker, _| {
            picker.row = Some(row);
            picker.unchosen = false;
        });
    }

    /// Does what the chosen row says. With `keep` the picker stays open, to give the passage
    /// another code.
    pub(crate) fn apply_picked(&mut self, keep: bool) {
        let Some((row, purpose)) = self.picked() else { return };
        match (row, purpose) {
            (Row::Create, _) => self.create_picked(),
            (Row::Field(field), _) => {
                self.close_picker();
                self.take_evidence(&field);
            }
            (Row::Words(added), _) => self.take_passage_msg(if added {
                PassageMsg::WordsAdded
            } else {
                PassageMsg::WordsTakenOff
            }),
            (Row::Recent(code) | Row::Code(code), Purpose::Tag) => self.apply_code(&code, keep),
            (Row::Recent(code) | Row::Code(code), Purpose::Change) => {
                self.close_picker();
                self.recode(&code);
            }
        }
    }

    /// Keeps the chosen code active: it is applied now, and to every further selection.
    pub(crate) fn keep_picked(&mut self) {
        let Some((row, _)) = self.picked() else { return };
        let Some(code) = row.code().cloned() else {
            self.with_picker(|picker, _| picker.unchosen = true);
            return;
        };
        if !self.may_change() {
            return;
        }
        self.apply_picked(false);
        self.close_picker();
        self.with_open(|open| open.kept = Some(code));
    }

    pub(crate) fn end_kept(&mut self) {
        self.with_open(|open| open.kept = None);
        self.effects.push(Effect::Focus(FocusTarget::Text));
    }

    /// The chosen row of the open picker. If there is none, the picker says so.
    fn picked(&mut self) -> Option<(Row, Purpose)> {
        let picker = self.model.open.as_mut()?.picker.as_mut()?;
        picker.unchosen = picker.row.is_none();
        Some((picker.row.clone()?, picker.purpose))
    }

    /// Opens the dialog for a new code with the typed name.
    fn create_picked(&mut self) {
        let Some(open) = &self.model.open else { return };
        let Some(picker) = &open.picker else { return };
        let name = picker.new_name(open);
        if let Some(layer) = open.project.codebook.layers.first() {
            let layer = layer.id.clone();
            self.dialog_opened(Dialog::NewCode { layer, parent: None, name });
        }
    }

    /// A code that was added while something waits for a code is meant for that.
    pub(crate) fn use_new_code(&mut self, code: &CodeId) {
        let Some(open) = &self.model.open else { return };
        let purpose = open.picker.as_ref().map(|picker| picker.purpose);
        if purpose == Some(Purpose::Change) {
            self.close_picker();
            self.recode(code);
        } else if open.selection.is_some() {
            self.apply_code(code, false);
        }
    }

    /// A code's key tags the selection, or else changes the code of the chosen annotation.
    pub(crate) fn press_code_key(&mut self, key: &str) {
        if !self.model.settings.code_keys {
            return;
        }
        let Some(open) = &self.model.open else { return };
        let Some(code) = code_for_key(&open.project.codebook, key).map(|code| code.id.clone())
        else {
            return;
        };
        let changes = open.picker.as_ref().is_some_and(|it| it.purpose == Purpose::Change);
        if changes {
            self.close_picker();
            self.recode(&code);
        } else if open.selection.is_some() {
            self.knows_code_keys();
            self.apply_code(&code, false);
            self.model.heed(|hint| matches!(hint, Hint::Key { .. }));
        } else if open.chosen_annotation().is_some() {
            self.recode(&code);
        } else {
            self.model.notify(Reason::NothingSelected);
        }
    }

    /// Gives the chosen annotation's passage a second code.
    pub(crate) fn add_second_code(&mut self, code: &CodeId) {
        let Some(annotation) = self.chosen_annotation() else { return };
        self.tag(code, &annotation.spans, false);
    }

    /// Applies a code to the selection. With `keep` the picker stays open, to give the passage
    /// another code. After a hit of the search comes the next one.
    pub(crate) fn apply_code(&mut self, code: &CodeId, keep: bool) {
        let Some(open) = &self.model.open else { return };
        if !keep && open.finding && open.is_hit_selected() {
            return self.tag_hit(code);
        }
        match open.selection {
            Some(selection) => self.tag(code, &Spans::one(selection.span), keep),
            None => self.model.notify(Reason::NothingSelected),
        }
    }

    pub(crate) fn tag(&mut self, code: &CodeId, spans: &Spans, keep: bool) {
        if !self.may_change() {
            return;
        }
        let Some(annotation) = self.new_annotation(code, spans.clone()) else { return };
        let Some(open) = &self.model.open else { return };
        let overlaps = open.annotations().overlapping(spans.hull()).len();
        let name = self.code_name(code);
        let (statement, id) = (annotation.statement, annotation.id);
        let edit = Edit::AddAnnotations { statement, annotations: vec![Rc::new(annotation)] };
        if let Err(why) = self.perform(StepKind::Tag, name.clone(), vec![edit], false) {
            self.refuse(why);
            return;
        }
        let quote = self.model.open.as_ref().and_then(|open| open.statement());
        let quote = quote.map(|s| spans.quote(s.text.as_str())).unwrap_or_default();
        self.announce(Announcement::Tagged { code: name.clone(), quote: spoken(&quote), overlaps });
        let paragraph = self.paragraph_number(spans);
        let layer = self.model.open.as_ref().and_then(|it| it.project.codebook.layer_of(code));
        let note = Some(id).filter(|_| layer.is_none_or(|layer| !layer.has_record()));
        self.model.notify(Reason::Tagged { code: name, paragraph, note });
        self.with_open(|open| {
            let set = open.annotations();
            let stack = set.covering(spans.start()).iter().map(|other| other.id).collect();
            open.chosen = Some(Chosen { id, stack, clicked: false });
            open.tagged = Some(id);
            if keep {
                open.picker = Some(Picker::open(Purpose::Tag));
                return;
            }
            open.picker = None;
            open.selection = None;
            open.caret = Caret { at: spans.end(), anchor: None };
        });
        self.hint_after_tagging(id, code);
        if !keep {
            self.effects.push(Effect::ClearNativeSelection);
            self.focus_after_tagging();
        }
    }

    /// A new annotation with `code` on a passage. If there can be none, notifies the user why.
    pub(crate) fn new_annotation(&mut self, code: &CodeId, spans: Spans) -> Option<Annotation> {
        let stamp = self.stamp()?;
        let open = self.model.open.as_ref()?;
        let found = Rc::clone(open.project.codebook.code(code)?);
        let statement = Rc::clone(open.statement()?);
        if let Some(reason) = self.refusal(&found, statement.id, &spans, None) {
            self.model.notify(reason);
            return None;
        }
        let open = self.model.open.as_ref()?;
        let (annotator, attributes) = (open.annotator, open.project.codebook.default_values(code));
        Some(Annotation {
            id: AnnotationId(self.ports.uuid()),
            statement: statement.id,
            text: statement.text.sha256(),
            spans,
            code: code.clone(),
            attributes,
            note: String::new(),
            confidence: None,
            annotator,
            created: stamp.modified,
            stamp,
            origin: Origin::Manual,
        })
    }

    /// Why a passage cannot get a code. The annotation `but` is ignored.
    pub(crate) fn refusal(
        &self,
        code: &Code,
        statement: StatementId,
        spans: &Spans,
        but: Option<AnnotationId>,
    ) -> Option<Reason> {
        not_offered(code).or_else(|| self.exclusive_reason(code, statement, spans, but))
    }

    /// Why an exclusive layer does not allow `code` on this passage: the annotator has another code
    /// of the layer on an overlapping passage. The annotation `but` is ignored.
    pub(crate) fn exclusive_reason(
        &self,
        code: &Code,
        statement: StatementId,
        spans: &Spans,
        but: Option<AnnotationId>,
    ) -> Option<Reason> {
        let open = self.model.open.as_ref()?;
        let codebook = &open.project.codebook;
        let set = open.project.annotations_of(statement);
        let counts = |it: &Annotation| Some(it.id) != but && it.annotator == open.annotator;
        let other = in_the_way(codebook, &set, code, spans, counts)?;
        let layer = codebook.layer(&code.layer)?.name.clone();
        Some(Reason::ExclusiveLayer { layer, code: self.code_name(&other.code) })
    }
}

/// Why a code can be given to nothing: it only groups others, or is set aside.
pub(crate) fn not_offered(code: &Code) -> Option<Reason> {
    let name = code.name.clone();
    if !code.selectable {
        return Some(Reason::GroupOnly { code: name });
    }
    code.set_aside.then_some(Reason::IsSetAside { code: name })
}

/// The annotation that keeps a passage from getting a code: the code's layer allows one code on a
/// passage, and the annotation gives it another. Only those that `counts` names can be in the way.
pub(crate) fn in_the_way<'a>(
    codebook: &Codebook,
    set: &'a AnnotationSet,
    code: &Code,
    spans: &Spans,
    counts: impl Fn(&Annotation) -> bool,
) -> Option<&'a Rc<Annotation>> {
    let layer = codebook.layer(&code.layer).filter(|layer| layer.exclusive)?;
    let is_of_layer =
        |it: &Annotation| codebook.layer_of(&it.code).is_some_and(|known| known.id == layer.id);
    let mut others = spans.parts().iter().flat_map(|part| set.overlapping(*part));
    others.find(|other| counts(other) && is_of_layer(other))
}
