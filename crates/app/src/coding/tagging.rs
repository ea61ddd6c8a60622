//! The picker, and applying codes to the selection.

use std::rc::Rc;

use super::selecting::spoken;
use crate::coding::picker::Picker;
use crate::effect::{Effect, FocusTarget};
use crate::hints::Hint;
use crate::model::{Caret, Chosen};
use crate::notice::{Announcement, Reason};
use crate::work::Work;
use annotator_core::codebook::Code;
use annotator_core::edit::Edit;
use annotator_core::edit::history::StepKind;
use annotator_core::project::annotation::{Annotation, Origin};
use annotator_core::project::id::{AnnotationId, CodeId};
use annotator_core::small_map::SmallMap;
use annotator_core::text::span::Spans;

impl Work<'_> {
    pub(crate) fn open_picker(&mut self) {
        let Some(open) = &mut self.model.open else { return };
        if open.selection.is_none() {
            self.model.notify(Reason::NothingSelected);
            return;
        }
        if !self.may_change() || self.fill_target() {
            return;
        }
        let Some(open) = &mut self.model.open else { return };
        open.picker = Some(Picker::open(&open.project.codebook));
        self.effects.push(Effect::Focus(FocusTarget::Picker));
    }

    pub(crate) fn close_picker(&mut self) {
        self.with_open(|open| open.picker = None);
        self.effects.push(Effect::Focus(FocusTarget::Text));
    }

    pub(crate) fn search_picker(&mut self, query: String) {
        self.with_open(|open| {
            if let Some(picker) = &mut open.picker {
                picker.search(&open.project.codebook, query);
            }
        });
    }

    pub(crate) fn step_picker(&mut self, rows: i32) {
        self.with_open(|open| {
            if let Some(picker) = &mut open.picker {
                picker.step(&open.project.codebook, rows);
            }
        });
    }

    pub(crate) fn point_picker(&mut self, code: CodeId) {
        self.with_open(|open| {
            if let Some(picker) = &mut open.picker {
                picker.highlighted = Some(code);
            }
        });
    }

    pub(crate) fn apply_picked(&mut self, keep: bool) {
        let picker = self.model.open.as_ref().and_then(|open| open.picker.as_ref());
        if let Some(code) = picker.and_then(|picker| picker.highlighted.clone()) {
            self.apply_code(&code, keep);
        }
    }

    pub(crate) fn press_code_key(&mut self, key: &str) {
        if !self.model.settings.code_keys {
            return;
        }
        let Some(open) = &self.model.open else { return };
        let Some(code) = open.project.codebook.code_for_key(key).map(|code| code.id.clone()) else {
            return;
        };
        if open.selection.is_none() {
            self.model.notify(Reason::NothingSelected);
            return;
        }
        self.model.settings.hints_seen.key = true;
        self.apply_code(&code, false);
        self.model.heed(|hint| matches!(hint, Hint::Key { .. }));
    }

    /// Applies a code to the selection. With `keep` the picker stays open, to give the passage
    /// another code.
    pub(crate) fn apply_code(&mut self, code: &CodeId, keep: bool) {
        if !self.may_change() {
            return;
        }
        let Some(annotation) = self.new_annotation(code) else { return };
        let Some(open) = &self.model.open else { return };
        let set = open.annotations();
        let hull = annotation.spans.hull();
        let overlaps = set.overlapping(hull).len();
        let name = self.code_name(code);
        let statement = annotation.statement;
        let (id, spans) = (annotation.id, annotation.spans.clone());
        let edit = Edit::AddAnnotations { statement, annotations: vec![Rc::new(annotation)] };
        if let Err(why) = self.perform(StepKind::Tag, name.clone(), vec![edit], false) {
            self.refuse(why);
            return;
        }
        let quote = self.model.open.as_ref().and_then(|open| open.statement());
        let quote = quote.map(|s| spans.quote(s.text.as_str())).unwrap_or_default();
        self.announce(Announcement::Tagged { code: name.clone(), quote: spoken(&quote), overlaps });
        let paragraph = self.paragraph_number(&spans);
        self.model.notify(Reason::Tagged { code: name, paragraph });
        self.with_open(|open| {
            let set = open.annotations();
            let stack = set.covering(spans.start()).iter().map(|other| other.id).collect();
            open.chosen = Some(Chosen { id, stack, clicked: false });
            if keep {
                open.picker = Some(Picker::open(&open.project.codebook));
                return;
            }
            open.picker = None;
            open.selection = None;
            open.caret = Caret { at: spans.end(), anchor: None };
        });
        self.hint_after_tagging(code);
        if !keep {
            self.effects.push(Effect::ClearNativeSelection);
            self.focus_after_tagging();
        }
    }

    /// A new annotation with `code` on the selection. If there can be none, notifies the user why.
    fn new_annotation(&mut self, code: &CodeId) -> Option<Annotation> {
        let stamp = self.stamp()?;
        let open = self.model.open.as_ref()?;
        let found = Rc::clone(open.project.codebook.code(code)?);
        if !found.selectable {
            self.model.notify(Reason::GroupOnly { code: found.name.clone() });
            return None;
        }
        let Some(selection) = open.selection else {
            self.model.notify(Reason::NothingSelected);
            return None;
        };
        let statement = Rc::clone(open.statement()?);
        let spans = Spans::one(selection.span);
        if let Some(reason) = self.exclusive_reason(&found, &spans, None) {
            self.model.notify(reason);
            return None;
        }
        let annotator = self.model.open.as_ref()?.annotator;
        Some(Annotation {
            id: AnnotationId(self.ports.uuid()),
            statement: statement.id,
            text: statement.text.sha256(),
            spans,
            code: code.clone(),
            attributes: SmallMap::new(),
            note: String::new(),
            confidence: None,
            annotator,
            created: stamp.modified,
            stamp,
            origin: Origin::Manual,
        })
    }

    /// Why an exclusive layer does not allow `code` on this passage: the annotator has another code
    /// of the layer on an overlapping passage. The annotation `but` is ignored.
    pub(crate) fn exclusive_reason(
        &self,
        code: &Code,
        spans: &Spans,
        but: Option<AnnotationId>,
    ) -> Option<Reason> {
        let open = self.model.open.as_ref()?;
        let codebook = &open.project.codebook;
        let layer = codebook.layer(&code.layer).filter(|layer| layer.exclusive)?;
        let set = open.annotations();
        let other = spans.parts().iter().flat_map(|part| set.overlapping(*part)).find(|other| {
            Some(other.id) != but
                && other.annotator == open.annotator
                && codebook.layer_of(&other.code).is_some_and(|known| known.id == layer.id)
        })?;
        Some(Reason::ExclusiveLayer {
            layer: layer.name.clone(),
            code: self.code_name(&other.code),
        })
    }
}
