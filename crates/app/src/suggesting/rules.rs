//! The table of rules: what is used, rules of one's own, and trying one on all texts.

use std::rc::Rc;

use super::asking::{is_same, rules_only};
use super::{SuggestMsg, SuggestNews};
use crate::codebook::room::{CodebookTab, RoomMsg};
use crate::effect::Effect;
use crate::input::FileBytes;
use crate::model::Open;
use crate::room::Room;
use crate::work::Work;
use annotator_core::edit::history::StepKind;
use annotator_core::project::suggestion_rules::{OwnRule, RULES, SuggestionRules};
use annotator_jobs::rules::{RuleHit, RuleProblem, RuleRow, RulesFound, RulesJob};
use annotator_jobs::{Broken, Job, JobNumber, Lane, Reply};

/// The start of the ids of new rules.
const MINE: &str = "mine-";

/// Something that happened in the table of rules.
#[derive(Clone, Debug, PartialEq)]
pub enum RulesMsg {
    FilterTyped(String),
    ShownChosen(RulesShown),
    Turned(String, bool),
    /// A new rule is begun.
    DraftBegun,
    /// A rule is to be changed; of one of the program, a copy is.
    DraftOf(String),
    Drafted(OwnRule),
    DraftLeft,
    /// The rule being written is tried on all texts.
    Tried,
    Kept,
    Removed(String),
    FileWanted {
        /// Whether as a table, not as JSON.
        table: bool,
        name: String,
    },
    FileRead(FileBytes),
}

impl From<RulesMsg> for crate::msg::Msg {
    fn from(msg: RulesMsg) -> Self {
        SuggestMsg::Rules(msg).into()
    }
}

/// Which rules are listed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RulesShown {
    #[default]
    All,
    On,
    Off,
    Mine,
}

/// A rule that is being written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    pub rule: OwnRule,
    /// The rule of the program that is switched off when this one is kept.
    pub replaces: Option<String>,
}

/// What a rule that was tried would suggest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tried {
    pub rule: OwnRule,
    pub found: Result<Vec<RuleHit>, RuleProblem>,
}

/// The table of rules.
#[derive(Clone, Debug, Default)]
pub struct RulesRoom {
    pub rows: Rc<[RuleRow]>,
    pub filter: String,
    pub shown: RulesShown,
    pub draft: Option<Draft>,
    pub tried: Option<Tried>,
    pub failed: Option<Broken>,
    /// The document that the rows follow from, once they were listed.
    listed: Option<Option<Rc<str>>>,
    job: Option<(JobNumber, Asked)>,
}

#[derive(Clone, Debug)]
enum Asked {
    List(Option<Rc<str>>),
    Try(OwnRule),
    Read,
    Write,
}

impl RulesRoom {
    /// The rows that are listed.
    pub fn listed(&self) -> impl Iterator<Item = &RuleRow> {
        let words = self.filter.to_lowercase();
        self.rows.iter().filter(move |row| {
            let rule = &row.rule;
            let fits = match self.shown {
                RulesShown::All => true,
                RulesShown::On => rule.on,
                RulesShown::Off => !rule.on,
                RulesShown::Mine => row.own,
            };
            let said = format!("{} {} {} {}", rule.id, rule.pattern, rule.kind, rule.example);
            fits && said.to_lowercase().contains(words.trim())
        })
    }

    /// How many there are of a kind.
    #[must_use]
    pub fn count(&self, shown: RulesShown) -> usize {
        let all = Self { shown, rows: Rc::clone(&self.rows), ..Self::default() };
        all.listed().count()
    }

    #[must_use]
    pub fn is_waiting(&self) -> bool {
        self.job.is_some()
    }
}

fn rules_document(open: &Open) -> Option<Rc<str>> {
    open.project.attachments.get(RULES).cloned()
}

impl Work<'_> {
    pub(super) fn take_rules(&mut self, msg: RulesMsg) {
        match msg {
            RulesMsg::FilterTyped(words) => self.with_rules(|it| it.filter = words),
            RulesMsg::ShownChosen(shown) => self.with_rules(|it| it.shown = shown),
            RulesMsg::Turned(id, on) => {
                self.change_rules(&id, |changes| changes.turn(&id, on));
            }
            RulesMsg::DraftBegun => self.begin_draft(None),
            RulesMsg::DraftOf(id) => self.begin_draft(Some(&id)),
            RulesMsg::Drafted(rule) => self.with_rules(|it| {
                if let Some(draft) = &mut it.draft {
                    draft.rule = rule;
                }
            }),
            RulesMsg::DraftLeft => self.with_rules(|it| (it.draft, it.tried) = (None, None)),
            RulesMsg::Tried => self.try_rule(),
            RulesMsg::Kept => self.keep_draft(),
            RulesMsg::Removed(id) => {
                let done = self.change_rules(&id, |changes| changes.own.retain(|it| it.id != id));
                if done {
                    self.with_rules(|it| (it.draft, it.tried) = (None, None));
                }
            }
            RulesMsg::FileWanted { table, name } => {
                self.ask_about_rules(RulesJob::Write { table, name }, Asked::Write, Vec::new());
            }
            RulesMsg::FileRead(file) => {
                self.ask_about_rules(RulesJob::Read, Asked::Read, vec![Rc::new(file)]);
            }
        }
    }

    fn with_rules(&mut self, change: impl FnOnce(&mut RulesRoom)) {
        self.with_suggesting(|it| change(&mut it.rules));
    }

    /// Shows a rule in the table.
    pub(super) fn show_rule(&mut self, id: &str) {
        if self.model.open.as_ref().is_none_or(Open::is_exercise) {
            return;
        }
        self.with_rules(|it| {
            it.filter = id.to_owned();
            it.shown = RulesShown::All;
        });
        self.take_codebook_room(&RoomMsg::TabChosen(CodebookTab::Rules));
        self.show_room(Room::Codebook);
    }

    /// Runs after each message. Lists the rules while they are shown, whenever the project changes
    /// them.
    pub(crate) fn keep_rules(&mut self) {
        let Some(open) = &self.model.open else { return };
        let shown =
            self.model.room == Room::Codebook && open.codebook_room().tab == CodebookTab::Rules;
        let room = open.suggesting.as_ref().map(|it| it.rules.clone()).unwrap_or_default();
        if !shown || room.job.is_some() || room.failed.is_some() {
            return;
        }
        let document = rules_document(open);
        if room.listed.as_ref().is_none_or(|listed| !is_same(listed.as_ref(), document.as_ref())) {
            self.ask_about_rules(RulesJob::List, Asked::List(document), Vec::new());
        }
    }

    fn ask_about_rules(&mut self, job: RulesJob, asked: Asked, files: Vec<Rc<FileBytes>>) {
        let Some(open) = &self.model.open else { return };
        let mut project = open.project.clone();
        if !matches!(asked, Asked::Try(_)) {
            project.statements = Vec::new();
            project.annotations = Default::default();
        }
        project.archive = Default::default();
        project.attachments = rules_only(rules_document(open).as_ref());
        self.effects.push(Effect::SendProject(Lane::Suggest, Box::new(project)));
        let job = self.run(Job::Rules(job), files);
        self.with_rules(|it| {
            it.job = Some((job, asked));
            it.failed = None;
        });
    }

    /// Takes a reply about rules. Returns whether the job was about them.
    pub(crate) fn rules_replied(&mut self, job: JobNumber, reply: &Reply) -> bool {
        let suggesting = self.model.open.as_ref().and_then(|open| open.suggesting.as_ref());
        let asked = suggesting.and_then(|it| it.rules.job.clone());
        let Some((_, asked)) = asked.filter(|(number, _)| *number == job) else { return false };
        self.with_rules(|it| it.job = None);
        match (reply, asked) {
            (Reply::Rules(found), asked) => self.take_rules_found(found, asked),
            (Reply::Broken(why), _) => self.with_rules(|it| it.failed = Some(*why)),
            _ => {} // the file was offered
        }
        true
    }

    fn take_rules_found(&mut self, found: &RulesFound, asked: Asked) {
        match (found, asked) {
            (RulesFound::Listed(rows), Asked::List(document)) => self.with_rules(|it| {
                it.rows = rows.clone().into();
                it.listed = Some(document);
            }),
            (RulesFound::Tried(found), Asked::Try(rule)) => self.with_rules(|it| {
                it.tried = Some(Tried { rule, found: found.clone() });
            }),
            (RulesFound::Read { own, off }, Asked::Read) => {
                let count = own.len() + off.len();
                self.change_rules("", |changes| {
                    own.iter().for_each(|rule| changes.put(rule.clone()));
                    off.iter().for_each(|id| changes.turn(id, false));
                });
                self.model.notify(SuggestNews::RulesRead { count }.into());
            }
            (RulesFound::NotRead { line }, Asked::Read) => {
                self.model.notify(SuggestNews::RulesNotRead { line: *line }.into());
            }
            _ => {}
        }
    }

    /// Changes the project's rules in one step. Returns whether it was done.
    fn change_rules(&mut self, name: &str, change: impl FnOnce(&mut SuggestionRules)) -> bool {
        let Some(open) = &self.model.open else { return false };
        let before = SuggestionRules::read(&open.project.attachments);
        let mut rules = before.clone();
        change(&mut rules);
        if rules == before || !self.may_change() {
            return false;
        }
        self.perform_or_say(StepKind::SetRules, name, vec![rules.write()])
    }

    fn begin_draft(&mut self, id: Option<&str>) {
        let Some(open) = &self.model.open else { return };
        let rows = open.suggesting.as_ref().map(|it| Rc::clone(&it.rules.rows)).unwrap_or_default();
        let new_id = || {
            let is_free = |id: &String| rows.iter().all(|row| row.rule.id != *id);
            (1..).map(|number| format!("{MINE}{number}")).find(is_free).unwrap_or_default()
        };
        let known = id.and_then(|id| rows.iter().find(|row| row.rule.id == id));
        let draft = match known {
            Some(row) if row.own => Draft { rule: row.rule.clone(), replaces: None },
            Some(row) => Draft {
                rule: OwnRule { id: new_id(), on: true, ..row.rule.clone() },
                replaces: Some(row.rule.id.clone()),
            },
            None => Draft {
                rule: OwnRule {
                    id: new_id(),
                    about: "own".to_owned(),
                    pattern: String::new(),
                    kind: "intent".to_owned(),
                    strength: "intention".to_owned(),
                    on: true,
                    example: String::new(),
                    description: String::new(),
                },
                replaces: None,
            },
        };
        self.with_rules(|it| (it.draft, it.tried) = (Some(draft), None));
    }

    fn draft(&self) -> Option<Draft> {
        self.model.open.as_ref()?.suggesting.as_ref()?.rules.draft.clone()
    }

    fn try_rule(&mut self) {
        if let Some(Draft { rule, .. }) = self.draft() {
            self.ask_about_rules(
                RulesJob::Try(Box::new(rule.clone())),
                Asked::Try(rule),
                Vec::new(),
            );
        }
    }

    fn keep_draft(&mut self) {
        let Some(Draft { rule, replaces }) = self.draft() else { return };
        if rule.pattern.trim().is_empty() {
            return;
        }
        let done = self.change_rules(&rule.id.clone(), |changes| {
            changes.put(rule);
            if let Some(id) = &replaces {
                changes.turn(id, false);
            }
        });
        if done {
            self.with_rules(|it| (it.draft, it.tried) = (None, None));
        }
    }
}
