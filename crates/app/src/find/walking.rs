//! Going from hit to hit, and tagging the one that was gone to.

use super::{Find, Unit};
use crate::effect::Effect;
use crate::input::Pointing;
use crate::keys::code_for_key;
use crate::model::{Caret, Open, Selection};
use crate::notice::Reason;
use crate::work::Work;
use annotator_core::project::id::{CodeId, StatementId};
use annotator_core::text::Text;
use annotator_core::text::boundaries::{
    Snap, StepUnit, paragraph_span, snap, step, with_sentences,
};
use annotator_core::text::span::{Span, Spans};

/// What is tagged for a hit.
pub(super) fn taken(text: &Text, hit: Span, unit: Unit) -> Span {
    match unit {
        Unit::Words => snap(text, hit.start(), hit.end(), Snap::Words).unwrap_or(hit),
        Unit::Sentence => with_sentences(text, hit),
        Unit::Paragraph => {
            let last = step(text, hit.end(), StepUnit::Character, false);
            let (first, last) = (paragraph_span(text, hit.start()), paragraph_span(text, last));
            let whole = first.zip(last).and_then(|(first, last)| {
                Span::between(first.start().min(hit.start()), last.end().max(hit.end()))
            });
            whole.unwrap_or(hit)
        }
    }
}

impl Open {
    /// The hit that was gone to, if its statement is shown: its passage, and what of it would be tagged.
    #[must_use]
    pub fn hit_shown(&self) -> Option<(Span, Span)> {
        let find = self.find.as_ref()?;
        let (statement, hit) = find.now.filter(|(id, _)| self.current == Some(*id))?;
        let hits = find.hits_in(statement)?;
        Some((hit, taken(&hits.text, hit, find.unit)))
    }

    /// Whether what is selected is the hit that was gone to.
    pub(crate) fn is_hit_selected(&self) -> bool {
        let selected = self.selection.map(|selection| selection.span);
        selected.is_some() && self.hit_shown().map(|(_, taken)| taken) == selected
    }
}

/// The place of the next hit among all. Before any hit was gone to, it is the next one from the
/// caret on. After the last one comes the first one.
fn next_place(open: &Open, find: &Find, forward: bool) -> Option<usize> {
    let count = find.count();
    let last = count.checked_sub(1)?;
    let now = find.now.and_then(|(statement, span)| find.place(statement, span));
    let Some(now) = now else {
        let after = first_after_caret(open, find);
        return Some(if forward { after % count } else { after.checked_sub(1).unwrap_or(last) });
    };
    Some(if forward { (now + 1) % count } else { now.checked_sub(1).unwrap_or(last) })
}

/// The place of the first hit after the caret; the number of hits if there is none.
fn first_after_caret(open: &Open, find: &Find) -> usize {
    let order = |id: StatementId| open.project.statements.iter().position(|it| it.id == id);
    let here = open.current.and_then(order);
    let mut before = 0;
    for text in &find.texts {
        let there = order(text.statement);
        if there > here {
            break;
        }
        before += if there == here {
            // The selection that was searched for is a hit itself.
            let caret = open.selection.map_or(open.caret.at, |selection| selection.span.start());
            text.hits.partition_point(|hit| hit.start() < caret)
        } else {
            text.hits.len()
        };
    }
    before
}

impl Work<'_> {
    /// Goes to the next or previous hit, in whichever statement it is. If the drawer is closed, opens
    /// it.
    pub(crate) fn step_hit(&mut self, forward: bool) {
        let Some(open) = &self.model.open else { return };
        let Some(find) = open.shown_find() else {
            return self.take_find(super::FindMsg::Wanted);
        };
        let next = next_place(open, find, forward).and_then(|place| find.hit(place));
        let Some((statement, span)) = next.map(|(text, span)| (text.statement, span)) else {
            return;
        };
        self.show_hit(statement, span);
    }

    /// Shows a hit and selects what a code would be given to. The focus stays where it is.
    pub(super) fn show_hit(&mut self, statement: StatementId, span: Span) {
        let Some(open) = &mut self.model.open else { return };
        let known = open.project.statement(statement).map(|it| it.text.paragraph_at(span.start()));
        let Some(paragraph) = known else { return };
        if open.current != Some(statement) {
            open.paragraphs.insert(statement, paragraph.saturating_sub(ABOVE));
            self.turn_to(statement);
        }
        self.with_find(|find| find.now = Some((statement, span)));
        self.select_hit();
        self.effects.push(Effect::ScrollToText(span.start()));
        self.say_selection();
    }

    /// Selects what a code would be given to.
    pub(super) fn select_hit(&mut self) {
        let Some(open) = &mut self.model.open else { return };
        let Some((_, span)) = open.hit_shown() else { return };
        open.selection = Some(Selection { span, by: Pointing::Keyboard, dragging: false });
        open.caret = Caret { at: span.end(), anchor: Some(span.start()) };
        open.picker = None;
        open.chosen = None;
    }

    /// A code's key was pressed in the list of hits.
    pub(super) fn press_key_on_hit(&mut self, key: &str) {
        let Some(open) = self.model.open.as_ref().filter(|_| self.model.settings.code_keys) else {
            return;
        };
        let Some(code) = code_for_key(&open.project.codebook, key).map(|code| code.id.clone())
        else {
            return;
        };
        if open.hit_shown().is_none() {
            return self.model.notify(Reason::NothingSelected);
        }
        self.select_hit();
        self.tag_hit(&code);
    }

    /// Tags the hit that is selected, and goes on to the next one. The focus stays, because the next
    /// thing is the next hit.
    pub(crate) fn tag_hit(&mut self, code: &CodeId) {
        let Some((_, span)) = self.model.open.as_ref().and_then(Open::hit_shown) else { return };
        let before = self.effects.len();
        self.tag(code, &Spans::one(span), false);
        // What was refused stays selected.
        if self.model.open.as_ref().is_none_or(|open| open.selection.is_some()) {
            return;
        }
        let mut at = 0;
        self.effects.retain(|effect| {
            at += 1;
            at <= before || !matches!(effect, Effect::Focus(_))
        });
        self.with_open(|open| open.tagged = None);
        self.step_hit(true);
    }
}

/// How far above a hit the text is scrolled, in paragraphs, when another statement is shown.
const ABOVE: usize = 2;
