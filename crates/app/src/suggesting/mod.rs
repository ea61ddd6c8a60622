//! Suggestions: passages that could be coded, each with its reason. They are off until they are
//! switched on, and part of nothing until they are accepted.

mod asking;
mod deciding;
mod keys;
pub mod learning;
mod left;
mod order;
mod queue;
pub mod rules;
#[cfg(test)]
mod rules_tests;
#[cfg(test)]
mod tests;
mod walking;

use std::rc::Rc;

use crate::effect::Effect;
use crate::later::Later;
use crate::model::{Model, Open};
use crate::msg::Msg;
use crate::work::Work;
use annotator_core::phrases::passage::Proposal;
use annotator_core::project::id::{CodeId, StatementId};
use annotator_core::project::suggestions::SuggestedBy;
use annotator_core::small_map::SmallMap;
use annotator_core::text::span::Span;
use annotator_jobs::suggest::BecauseKind;
use annotator_jobs::{Broken, JobNumber};

use asking::{Asked, FoundIn, ShownFrom};
use deciding::CountedFrom;
use learning::Learning;
use rules::{RulesMsg, RulesRoom};

pub use deciding::Record;
pub use keys::walk_key;
pub use order::LAST_DECISIONS;

/// Something that happened to suggestions.
#[derive(Clone, Debug, PartialEq)]
pub enum SuggestMsg {
    /// Commitments are to be suggested, or not any more.
    CommitmentsTurned(bool),
    /// The codes of other layers are.
    ThemesTurned(bool),
    /// The next or the previous suggestion is wanted.
    Walked(bool),
    /// One was pointed at.
    Chosen(Key),
    Accepted,
    /// It was accepted with another code.
    AcceptedAs(CodeId),
    Rejected,
    /// Its passage is to be changed before it is accepted.
    EdgesWanted,
    EdgesLeft,
    /// All of one rule in the statement shown are listed, before they are accepted.
    RuleListed(String),
    /// One of the list is taken out, or put back.
    Ticked(Key, bool),
    /// The list was closed.
    ListClosed,
    /// Everything that is ticked in the list is accepted.
    ListAccepted,
    /// Those of all texts are gone through, one text after the other.
    QueueBegun,
    /// The user stops going through them.
    Stopped,
    /// Asks the worker again, after it failed.
    Again,
    /// The F1 below which learned codes are not suggested, in hundredths.
    MarkChosen(u8),
    /// The rule of the suggestion that is looked at is wanted.
    RuleWanted,
    /// About the table of rules.
    Rules(RulesMsg),
}

/// Where the focus goes when what had it is not drawn any more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SuggestFocus {
    /// The list of suggestions.
    List,
    /// The list of all suggestions of a rule.
    RuleList,
    /// The button that opens that list.
    AllOfRule,
    /// The field that filters the table of rules.
    RulesFilter,
    /// The button that begins a new rule.
    AddRule,
    /// The rule that is being written.
    Draft,
    /// A rule in the table, by its id.
    Rule(String),
}

/// What users are told.
#[derive(Clone, Debug, PartialEq)]
pub enum SuggestNews {
    /// A suggestion was accepted or rejected.
    Decided {
        /// The code's name.
        code: String,
        accepted: bool,
    },
    /// All suggestions of a rule were accepted.
    AllAccepted {
        /// The code's name.
        code: String,
        count: usize,
    },
    /// Nothing more is suggested in any text.
    QueueDone,
    /// Rules were read from a file; how many differ from those that were there.
    RulesRead { count: usize },
    /// A file has no rules; the line where it goes wrong, if it is known.
    RulesNotRead { line: Option<u64> },
}

impl From<SuggestNews> for crate::notice::Reason {
    fn from(news: SuggestNews) -> Self {
        Self::Suggestions(news)
    }
}

impl From<SuggestMsg> for Msg {
    fn from(msg: SuggestMsg) -> Self {
        Self::Suggesting(Later::new(msg))
    }
}

/// Which suggestion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    pub statement: StatementId,
    pub code: CodeId,
    pub passage: Span,
}

/// Words that are a reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    pub kind: BecauseKind,
    pub words: String,
    pub span: Span,
}

/// A passage that could be coded.
#[derive(Clone, Debug, PartialEq)]
pub struct Suggestion {
    pub statement: StatementId,
    pub code: CodeId,
    pub passage: Span,
    /// The words of the passage.
    pub quote: String,
    pub by: SuggestedBy,
    /// The id of the rule; empty if no rule made it.
    pub rule: String,
    /// How certain it is, from 0 to 1.
    pub score: f32,
    pub because: Vec<Reason>,
    /// Values for the fields of the record.
    pub fields: Vec<Proposal>,
}

impl Suggestion {
    #[must_use]
    pub fn key(&self) -> Key {
        Key { statement: self.statement, code: self.code.clone(), passage: self.passage }
    }
}

/// What an announced suggestion says.
#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    pub suggestion: Rc<Suggestion>,
    /// The name of the code.
    pub code: String,
    /// Its place in the order in which they are gone through, from 1.
    pub place: usize,
    pub of: usize,
}

/// A suggestion that is looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Walk {
    pub at: Key,
    /// Whether its passage is being changed.
    pub edges: bool,
}

/// The suggestions of one rule, before all of them are accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleList {
    pub rule: String,
    /// What is not accepted with the others.
    pub left_out: Vec<Key>,
}

/// The suggestions for the open project.
#[derive(Clone, Debug, Default)]
pub struct Suggesting {
    pub commitments: bool,
    pub themes: bool,
    /// What the worker found, by statement.
    found: SmallMap<StatementId, Rc<FoundIn>>,
    asked: Option<(JobNumber, Asked)>,
    /// Why the worker could not answer.
    pub failed: Option<Broken>,
    from: Option<ShownFrom>,
    /// The suggestions of the statement shown that are not decided, in the order in which they are
    /// gone through.
    pub shown: Rc<[Rc<Suggestion>]>,
    /// How the last decisions went.
    pub record: Rc<Record>,
    counted: CountedFrom,
    /// Codes that cannot be suggested yet, because they have neither a definition nor examples.
    pub not_yet: Rc<[CodeId]>,
    /// Which rules and which model made the suggestions.
    revision: String,
    pub walk: Option<Walk>,
    /// The texts that were gone through, while all of them are.
    pub queue: Option<Vec<StatementId>>,
    pub list: Option<RuleList>,
    /// The table of rules.
    pub rules: RulesRoom,
    /// What was learned from one's own coding.
    pub learning: Learning,
}

impl Suggesting {
    /// Whether anything is suggested.
    #[must_use]
    pub fn is_on(&self) -> bool {
        self.commitments || self.themes
    }

    #[must_use]
    pub fn is_waiting(&self) -> bool {
        self.asked.is_some()
    }

    /// Whether the passage of a suggestion is being changed.
    #[must_use]
    pub fn changes_edges(&self) -> bool {
        self.walk.as_ref().is_some_and(|walk| walk.edges)
    }

    /// The suggestion that is looked at, and its place.
    #[must_use]
    pub fn now(&self) -> Option<(usize, &Rc<Suggestion>)> {
        let at = &self.walk.as_ref()?.at;
        self.shown.iter().enumerate().find(|(_, one)| one.key() == *at)
    }

    fn get(&self, key: &Key) -> Option<&Rc<Suggestion>> {
        self.shown.iter().find(|one| one.key() == *key)
    }

    /// The suggestions of a rule, in the order of the text.
    #[must_use]
    pub fn of_rule(&self, rule: &str) -> Vec<Rc<Suggestion>> {
        let mut all: Vec<_> = self.shown.iter().filter(|one| one.rule == rule).cloned().collect();
        all.sort_by_key(|one| one.passage);
        all
    }
}

impl Model {
    /// Whether suggestions can be switched on: not in an exercise that does not allow them, and only
    /// where tags can be changed.
    #[must_use]
    pub fn can_suggest(&self) -> bool {
        let open = self.open.as_ref().filter(|open| open.read_only.is_none());
        open.is_some_and(|open| {
            !open.is_only_read() && open.exercise().is_none_or(|it| it.helps.suggestions)
        })
    }

    /// The suggestions, while they are on.
    #[must_use]
    pub fn suggesting(&self) -> Option<&Later<Suggesting>> {
        let suggesting = self.open.as_ref()?.suggesting.as_ref();
        suggesting.filter(|it| it.is_on() && self.can_suggest())
    }
}

impl Open {
    /// Whether the passage of a suggestion is being changed.
    pub(crate) fn changes_edges(&self) -> bool {
        self.suggesting.as_ref().is_some_and(|it| it.changes_edges())
    }
}

impl Work<'_> {
    pub(crate) fn take_suggesting(&mut self, msg: SuggestMsg) {
        let msg = match msg {
            SuggestMsg::Rules(msg) => return self.take_rules(msg),
            msg if self.model.can_suggest() => msg,
            _ => return,
        };
        match msg {
            SuggestMsg::Rules(_) => {}
            SuggestMsg::RuleWanted => {
                let now = self.model.suggesting().and_then(|it| it.now());
                let rule = now.map(|(_, one)| one.rule.clone()).filter(|rule| !rule.is_empty());
                if let Some(rule) = rule {
                    self.show_rule(&rule);
                }
            }
            SuggestMsg::CommitmentsTurned(on) => self.turn_suggesting(|it| it.commitments = on),
            SuggestMsg::ThemesTurned(on) => self.turn_suggesting(|it| it.themes = on),
            SuggestMsg::Walked(forward) => self.walk_suggestions(forward),
            SuggestMsg::Chosen(key) => self.walk_to(key),
            SuggestMsg::Accepted => self.accept_suggestion(None),
            SuggestMsg::AcceptedAs(code) => self.accept_suggestion(Some(code)),
            SuggestMsg::Rejected => self.reject_suggestion(),
            SuggestMsg::EdgesWanted => self.change_edges(),
            SuggestMsg::EdgesLeft => self.leave_edges(),
            SuggestMsg::RuleListed(rule) => {
                self.with_suggesting(|it| it.list = Some(RuleList { rule, left_out: Vec::new() }));
                self.focus_suggesting(SuggestFocus::RuleList);
            }
            SuggestMsg::Ticked(key, ticked) => self.with_suggesting(|it| {
                if let Some(list) = &mut it.list {
                    list.left_out.retain(|known| *known != key);
                    if !ticked {
                        list.left_out.push(key);
                    }
                }
            }),
            SuggestMsg::ListClosed => {
                self.with_suggesting(|it| it.list = None);
                self.focus_suggesting(SuggestFocus::AllOfRule);
            }
            SuggestMsg::ListAccepted => self.accept_list(),
            SuggestMsg::MarkChosen(mark) => self.choose_mark(mark),
            SuggestMsg::QueueBegun => self.begin_queue(),
            SuggestMsg::Stopped => self.stop_walking(),
            SuggestMsg::Again => {
                self.with_suggesting(|it| it.failed = None);
                self.focus_suggesting(SuggestFocus::List);
            }
        }
    }

    fn focus_suggesting(&mut self, target: SuggestFocus) {
        self.effects.push(Effect::FocusSuggesting(target));
    }

    fn with_suggesting(&mut self, change: impl FnOnce(&mut Suggesting)) {
        self.with_open(|open| change(open.suggesting.get_or_insert_default().make_mut()));
    }

    fn turn_suggesting(&mut self, turn: impl FnOnce(&mut Suggesting)) {
        self.with_suggesting(|it| {
            turn(it);
            it.failed = None;
        });
        let on = self.model.suggesting().is_some();
        if !on && self.model.open.as_ref().is_some_and(|open| open.changes_edges()) {
            self.leave_edges();
        }
        if !on {
            self.with_suggesting(|it| (it.walk, it.list, it.queue) = (None, None, None));
        }
    }
}
