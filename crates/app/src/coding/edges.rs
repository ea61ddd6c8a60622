//! Changing the passage of the chosen annotation.

use std::rc::Rc;

use super::selecting::{is_long, moved_end, spoken, spoken_end};
use crate::effect::{Effect, FocusTarget};
use crate::hints::Hint;
use crate::input::DomPoint;
use crate::notice::{Announcement, Reason};
use crate::work::Work;
use annotator_core::edit::AnnotationChange;
use annotator_core::edit::history::StepKind;
use annotator_core::text::Text;
use annotator_core::text::boundaries::{Snap, StepUnit, snap, step};
use annotator_core::text::span::{Span, Spans};
use annotator_core::text::units::ByteOffset;

impl Work<'_> {
    pub(crate) fn take_passage(&mut self) {
        if !self.may_change() {
            return;
        }
        let Some(selection) = self.model.open.as_ref().and_then(|open| open.selection) else {
            self.model.notify(Reason::NothingSelected);
            return;
        };
        self.clear_selection();
        self.resize(&Spans::one(selection.span));
        self.effects.push(Effect::Focus(FocusTarget::Text));
    }

    pub(crate) fn step_edge(&mut self, end: bool, unit: StepUnit, forward: bool) {
        let target = |text: &Text, hull: Span| {
            let edge = if end { hull.end() } else { hull.start() };
            Some(step(text, edge, unit, forward))
        };
        self.move_edge(end, true, target);
    }

    pub(crate) fn drag_edge(&mut self, end: bool, point: DomPoint, free: bool) {
        let at = self.offset(point);
        self.move_edge(end, free, |_, _| at);
    }

    /// Moves one edge of the chosen annotation. An edge that would cross the other one is not
    /// moved.
    fn move_edge(
        &mut self,
        end: bool,
        free: bool,
        target: impl FnOnce(&Text, Span) -> Option<ByteOffset>,
    ) {
        let Some(annotation) = self.chosen_annotation() else { return };
        let Some(statement) = self.model.open.as_ref().and_then(|open| open.statement()) else {
            return;
        };
        let text = Rc::clone(&statement.text);
        let hull = annotation.spans.hull();
        let Some(at) = target(&text, hull) else { return };
        let (start, stop) = if end { (hull.start(), at) } else { (at, hull.end()) };
        if start >= stop {
            return;
        }
        let words = self.model.settings.snap_to_words && !free;
        let mode = if words { Snap::Words } else { Snap::Graphemes };
        let Some(span) = snap(&text, start, stop, mode) else { return };
        // Snapping must not move the other edge.
        let kept = if end {
            text.span(hull.start(), span.end())
        } else {
            text.span(span.start(), hull.end())
        };
        if let Ok(new) = kept
            && let Some(spans) = with_hull(&annotation.spans, new)
        {
            self.resize(&spans);
        }
    }

    pub(super) fn resize(&mut self, spans: &Spans) {
        let Some(annotation) = self.chosen_annotation() else { return };
        if annotation.spans == *spans {
            return;
        }
        let name = self.code_name(&annotation.code);
        self.model.heed(|hint| matches!(hint, Hint::Ends(_)));
        let change = vec![AnnotationChange::Resize(spans.clone())];
        if self.change_or_join(&annotation, StepKind::Resize, &name, change) {
            self.say_resized(name, &annotation.spans, spans);
        }
    }

    /// Announces the new passage, or the end that moved if the passage is long.
    fn say_resized(&mut self, code: String, before: &Spans, after: &Spans) {
        let Some(statement) = self.model.open.as_ref().and_then(|open| open.statement()) else {
            return;
        };
        let quote = after.quote(statement.text.as_str());
        let said = match moved_end(before.hull(), after.hull()) {
            Some(end) if is_long(&quote) => {
                Announcement::EdgeMoved { code, end, text: spoken_end(&quote, end) }
            }
            _ => {
                let parts = after.parts().len();
                Announcement::Resized { code, parts, quote: spoken(&quote) }
            }
        };
        self.announce(said);
    }
}

/// The same parts with the outer edges of `hull`; `None` if a part would be lost.
#[must_use]
pub fn with_hull(spans: &Spans, hull: Span) -> Option<Spans> {
    let last = spans.parts().len().checked_sub(1)?;
    let parts = spans.parts().iter().enumerate().map(|(index, part)| {
        let start = if index == 0 { hull.start() } else { part.start() };
        let end = if index == last { hull.end() } else { part.end() };
        Span::between(start, end)
    });
    Spans::new(parts.collect::<Option<Vec<_>>>()?).ok()
}
