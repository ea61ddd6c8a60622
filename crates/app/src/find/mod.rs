//! Finding words in the texts of the project, going from hit to hit, and tagging what was found.

mod plan;
mod rows;
mod searching;
mod tagging;
#[cfg(test)]
mod tests;
mod walking;

use std::rc::Rc;

use crate::effect::{Effect, FocusTarget};
use crate::later::Later;
use crate::model::{Model, Open};
use crate::msg::Msg;
use crate::room::Room;
use crate::work::Work;
use annotator_core::project::id::{CodeId, StatementId};
use annotator_core::query::{BadExpression, Query};
use annotator_core::small_map::{SmallMap, SmallSet};
use annotator_core::text::Text;
use annotator_core::text::span::Span;
use annotator_jobs::{Broken, JobNumber};

pub use plan::{Fate, PlanCounts, TextPlan};
pub use rows::{HitWords, Row};
use searching::Basis;

/// The longest selection that is searched for, in bytes.
const LONGEST: usize = 200;

/// Something that happened to the search. The first module knows only of the keys.
#[derive(Clone, Debug, PartialEq)]
pub enum FindMsg {
    /// The search is wanted.
    Wanted,
    /// The next or the previous hit is wanted.
    Stepped(bool),
    /// The user closes the drawer.
    Left,
    Did(Later<FindAct>),
}

/// What was done in the drawer.
#[derive(Clone, Debug, PartialEq)]
pub enum FindAct {
    /// Something else is looked for.
    Asked(Query),
    ScopeChosen(Scope),
    UnitChosen(Unit),
    /// The code to tag all hits with.
    CodeChosen(Option<CodeId>),
    /// A hit was pointed at.
    HitChosen(StatementId, Span),
    /// A character was typed while the list of hits had the focus.
    KeyPressed(String),
    /// The user ticks a hit, or takes the tick away.
    HitTicked(StatementId, Span, bool),
    /// All hits are, or none.
    AllTicked(bool),
    /// Tags all hits that are ticked.
    AllTagged,
}

/// Where to search.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Scope {
    /// In the statement shown.
    This,
    #[default]
    All,
    /// In passages with a code, or with one under it.
    Within(CodeId),
}

/// What of the text is tagged.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Unit {
    /// The words of the hit.
    #[default]
    Words,
    Sentence,
    Paragraph,
}

/// How far the search is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FindState {
    #[default]
    Done,
    Searching,
    /// It stopped after very many hits.
    TooMany,
    /// The regular expression is wrong at a character, counted from 1.
    Bad(BadExpression, usize),
    /// The worker failed.
    Failed(Broken),
}

/// The search, and what it has found.
#[derive(Clone, Debug, Default)]
pub struct Find {
    /// Grows whenever it is opened, so that the field takes the focus.
    pub opened: u32,
    pub query: Query,
    pub scope: Scope,
    pub unit: Unit,
    /// The code to tag all hits with.
    pub code: Option<CodeId>,
    pub state: FindState,
    /// The texts with hits, in the order of the project.
    pub texts: Vec<Rc<TextHits>>,
    /// What tagging all would do, for each of these texts.
    pub plans: Vec<Rc<TextPlan>>,
    /// The hit that was gone to last.
    pub now: Option<(StatementId, Span)>,
    /// What is not tagged with the others.
    left_out: SmallMap<StatementId, Rc<SmallSet<Span>>>,
    /// What the hits were found in, and by what; `None` if it has to be searched again.
    basis: Option<Basis>,
    job: Option<JobNumber>,
    /// Whether the hits are those of an earlier search.
    stale: bool,
    /// The texts that the worker has.
    sent: SmallSet<annotator_core::project::hash::Sha256>,
}

/// The hits in a text.
#[derive(Clone, Debug)]
pub struct TextHits {
    pub statement: StatementId,
    pub text: Rc<Text>,
    /// In text order; they do not overlap.
    pub hits: Vec<Span>,
}

impl Find {
    /// Something else is looked for.
    fn forget_hits(&mut self) {
        self.left_out = SmallMap::new();
        self.now = None;
    }

    /// The number of hits in all texts.
    #[must_use]
    pub fn count(&self) -> usize {
        self.texts.iter().map(|text| text.hits.len()).sum()
    }

    /// The hits in a statement.
    #[must_use]
    pub fn hits_in(&self, statement: StatementId) -> Option<&Rc<TextHits>> {
        self.texts.iter().find(|text| text.statement == statement)
    }

    /// The place of a hit among all, counted from 0.
    #[must_use]
    pub fn place(&self, statement: StatementId, span: Span) -> Option<usize> {
        let mut before = 0;
        for text in &self.texts {
            if text.statement == statement {
                return Some(before + text.hits.binary_search(&span).ok()?);
            }
            before += text.hits.len();
        }
        None
    }

    /// The hit at a place among all.
    #[must_use]
    pub fn hit(&self, mut place: usize) -> Option<(&TextHits, Span)> {
        for text in &self.texts {
            match text.hits.get(place) {
                Some(span) => return Some((text, *span)),
                None => place -= text.hits.len(),
            }
        }
        None
    }
}

impl Open {
    /// The search, while it is shown.
    #[must_use]
    pub fn shown_find(&self) -> Option<&Find> {
        self.find.as_deref().filter(|_| self.finding)
    }
}

impl From<FindAct> for Msg {
    fn from(act: FindAct) -> Self {
        Self::Find(FindMsg::Did(Later::new(act)))
    }
}

impl Work<'_> {
    pub(crate) fn take_find(&mut self, msg: FindMsg) {
        match msg {
            FindMsg::Wanted => self.open_find(),
            FindMsg::Stepped(forward) => self.step_hit(forward),
            FindMsg::Left => self.close_find(),
            FindMsg::Did(act) => self.take_find_act(act.take()),
        }
    }

    fn take_find_act(&mut self, act: FindAct) {
        match act {
            FindAct::Asked(query) => self.with_find(|find| {
                if find.query != query {
                    find.forget_hits();
                }
                find.query = query;
            }),
            FindAct::ScopeChosen(scope) => self.with_find(|find| find.scope = scope),
            FindAct::UnitChosen(unit) => {
                self.with_find(|find| find.unit = unit);
                self.select_hit();
            }
            FindAct::CodeChosen(code) => self.with_find(|find| find.code = code),
            FindAct::HitChosen(statement, span) => self.show_hit(statement, span),
            FindAct::KeyPressed(key) => self.press_key_on_hit(&key),
            FindAct::HitTicked(statement, span, ticked) => {
                self.with_find(|find| find.tick(statement, span, ticked));
            }
            FindAct::AllTicked(ticked) => self.with_find(|find| find.tick_all(ticked)),
            FindAct::AllTagged => self.tag_all(),
        }
    }

    fn with_find(&mut self, change: impl FnOnce(&mut Find)) {
        self.with_open(|open| {
            if let Some(find) = &mut open.find {
                change(find.make_mut());
            }
        });
    }

    /// Opens the drawer with the selected words, or with what was looked for last.
    fn open_find(&mut self) {
        let Some(open) = self.model.open.as_ref().filter(|open| can_find(self.model, open)) else {
            return;
        };
        // What was found is no new question.
        let selected = open.selected_text().filter(|_| !open.is_hit_selected());
        let selected = selected.map(str::trim).unwrap_or_default();
        let selected = Some(selected)
            .filter(|words| !words.is_empty() && words.len() <= LONGEST && !words.contains('\n'))
            .map(str::to_owned);
        self.with_open(|open| {
            open.picker = None;
            open.finding = true;
            let find = open.find.get_or_insert_default().make_mut();
            find.opened += 1;
            if let Some(words) = selected {
                find.query.words = words;
                find.query.regex = false;
                find.forget_hits();
            }
        });
    }

    fn close_find(&mut self) {
        self.with_open(|open| open.finding = false);
        self.with_find(|find| {
            find.basis = None;
            find.job = None;
            find.stale = true;
        });
        self.effects.push(Effect::Focus(FocusTarget::Text));
    }
}

/// Whether there is a text to search, and the drawer has a place.
pub(crate) fn can_find(model: &Model, open: &Open) -> bool {
    model.room == Room::Read && open.current.is_some() && !open.is_only_read()
}
