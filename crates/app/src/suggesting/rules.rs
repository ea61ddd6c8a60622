//! The table of rules: what is used, rules of one's own, and trying one on all texts.

use std::collections::HashSet;
use std::rc::Rc;

use super::asking::{for_worker, is_same};
use super::{SuggestFocus, SuggestMsg, SuggestNews};
use crate::codebook::room::{CodebookTab, RoomMsg};
use crate::effect::Effect;
use crate::input::FileBytes;
use crate::model::Open;
use crate::room::Room;
use crate::work::Work;
use annotator_core::edit::history::StepKind;
use annotator_core::project::statement::Statement;
use annotator_core::project::suggestion_rules::{
    LANGUAGES, OwnRule, RULES, SuggestionRules, language_of,
};
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
    /// Whether the project does not have it yet.
    pub is_new: bool,
}

impl Draft {
    /// Where the focus goes when it is closed.
    fn opener(&self) -> SuggestFocus {
        match &self.replaces {
            Some(id) => SuggestFocus::Rule(id.clone()),
            None if self.is_new => SuggestFocus::AddRule,
            None => SuggestFocus::Rule(self.rule.id.clone()),
        }
    }
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
    /// The languages of the statements that have rules. Rules of others are not listed, but for one's
    /// own.
    pub languages: Vec<&'static str>,
    /// The document that the rows follow from, once they were listed.
    listed: Option<Option<Rc<str>>>,
    job: Option<(JobNumber, Asked)>,
}

/// What became of a change of the rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Changed {
    Yes,
    /// The rules are so already.
    Same,
    /// It was refused, and the user was told why.
    Refused,
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
            let known = row.own || self.languages.contains(&rule.language.as_str());
            let said = format!("{} {} {} {}", rule.id, rule.pattern, rule.kind, rule.example);
            fits && known && said.to_lowercase().contains(words.trim())
        })
    }

    /// How many there are of a kind.
    #[must_use]
    pub fn count(&self, shown: RulesShown) -> usize {
        let all = Self {
            shown,
            rows: Rc::clone(&self.rows),
            languages: self.languages.clone(),
            ..Self::default()
        };
        all.listed().count()
    }

    #[must_use]
    pub fn is_waiting(&self) -> bool {
        self.job.is_some()
    }

    /// Whether the worker looks for what the rule being written would suggest.
    #[must_use]
    pub fn is_trying(&self) -> bool {
        matches!(self.job, Some((_, Asked::Try(_))))
    }

    /// Drops the hits of another rule than the one that is written now.
    fn drop_old_hits(&mut self) {
        let now = self.draft.as_ref().map(|draft| &draft.rule);
        if self.tried.as_ref().map(|tried| &tried.rule) != now {
            self.tried = None;
        }
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
                it.drop_old_hits();
            }),
            RulesMsg::DraftLeft => self.close_draft(None),
            RulesMsg::Tried => self.try_rule(),
            RulesMsg::Kept => self.keep_draft(),
            RulesMsg::Removed(id) => {
                let changed = self.change_rules(&id, |it| it.own.retain(|known| known.id != id));
                if changed != Changed::Refused {
                    self.close_draft(Some(SuggestFocus::AddRule));
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
        self.focus_suggesting(SuggestFocus::RulesFilter);
    }

    /// Runs after each message. Lists the rules while they are shown, whenever the project changes
    /// them.
    pub(crate) fn keep_rules(&mut self) {
        let Some(open) = &self.model.open else { return };
        let shown =
            self.model.room == Room::Codebook && open.codebook_room().tab == CodebookTab::Rules;
        if !shown {
            return;
        }
        self.keep_record_of_decisions();
        let Some(open) = &self.model.open else { return };
        let languages = languages_of(&open.project.statements);
        let is_known = |it: &super::Suggesting| it.rules.languages == languages;
        if !open.suggesting.as_deref().is_some_and(is_known) {
            self.with_rules(|it| it.languages = languages);
        }
        let Some(open) = &self.model.open else { return };
        let room = open.suggesting.as_ref().map(|it| &it.rules);
        if room.is_some_and(|it| it.job.is_some() || it.failed.is_some()) {
            return;
        }
        let document = rules_document(open);
        let listed = room.and_then(|it| it.listed.as_ref());
        if listed.is_none_or(|listed| !is_same(listed.as_ref(), document.as_ref())) {
            self.ask_about_rules(RulesJob::List, Asked::List(document), Vec::new());
        }
    }

    fn ask_about_rules(&mut self, job: RulesJob, asked: Asked, files: Vec<Rc<FileBytes>>) {
        let Some(open) = &self.model.open else { return };
        let mut project = for_worker(&open.project);
        if !matches!(asked, Asked::Try(_)) {
            project.statements = Vec::new();
            project.annotations = Default::default();
        }
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
                it.drop_old_hits();
            }),
            (RulesFound::Read { own, off }, Asked::Read) => {
                let mut count = 0;
                let changed = self.change_rules("", |changes| {
                    let new = own.iter().filter(|rule| !changes.own.contains(rule)).count();
                    count = new + off.iter().filter(|id| !changes.off.contains(id)).count();
                    own.iter().for_each(|rule| changes.put(rule.clone()));
                    off.iter().for_each(|id| changes.turn(id, false));
                });
                if changed != Changed::Refused {
                    self.model.notify(SuggestNews::RulesRead { count }.into());
                }
            }
            (RulesFound::NotRead { line }, Asked::Read) => {
                self.model.notify(SuggestNews::RulesNotRead { line: *line }.into());
            }
            _ => {}
        }
    }

    /// Changes the project's rules in one step.
    pub(super) fn change_rules(
        &mut self,
        name: &str,
        change: impl FnOnce(&mut SuggestionRules),
    ) -> Changed {
        let Some(open) = &self.model.open else { return Changed::Refused };
        let before = SuggestionRules::read(&open.project.attachments);
        let mut rules = before.clone();
        change(&mut rules);
        if rules == before {
            return Changed::Same;
        }
        let done =
            self.may_change() && self.perform_or_say(StepKind::SetRules, name, vec![rules.write()]);
        if done { Changed::Yes } else { Changed::Refused }
    }

    fn begin_draft(&mut self, id: Option<&str>) {
        let Some(open) = &self.model.open else { return };
        let rows = open.suggesting.as_ref().map(|it| Rc::clone(&it.rules.rows)).unwrap_or_default();
        let language = languages_of(&open.project.statements).first().copied().unwrap_or("en");
        let id_for_new = || free_id(&SuggestionRules::read(&open.project.attachments), &rows);
        let known = id.and_then(|id| rows.iter().find(|row| row.rule.id == id));
        let draft = match known {
            Some(row) if row.own => Draft { rule: row.rule.clone(), replaces: None, is_new: false },
            Some(row) => Draft {
                rule: OwnRule { id: id_for_new(), on: true, ..row.rule.clone() },
                replaces: Some(row.rule.id.clone()),
                is_new: true,
            },
            None => Draft {
                rule: OwnRule {
                    id: id_for_new(),
                    about: "own".to_owned(),
                    pattern: String::new(),
                    kind: "intent".to_owned(),
                    strength: "intention".to_owned(),
                    on: true,
                    example: String::new(),
                    description: String::new(),
                    language: language.to_owned(),
                },
                replaces: None,
                is_new: true,
            },
        };
        self.with_rules(|it| (it.draft, it.tried) = (Some(draft), None));
        self.focus_suggesting(SuggestFocus::Draft);
    }

    /// Closes the rule being written. The focus goes to `focus`, or back to what opened it.
    fn close_draft(&mut self, focus: Option<SuggestFocus>) {
        let Some(draft) = self.draft() else { return };
        self.with_rules(|it| (it.draft, it.tried) = (None, None));
        self.focus_suggesting(focus.unwrap_or_else(|| draft.opener()));
    }

    fn draft(&self) -> Option<Draft> {
        self.model.open.as_ref()?.suggesting.as_ref()?.rules.draft.clone()
    }

    fn try_rule(&mut self) {
        let Some(Draft { rule, replaces, .. }) = self.draft() else { return };
        self.with_rules(|it| it.tried = None);
        let job = RulesJob::Try { rule: Box::new(rule.clone()), replaces };
        self.ask_about_rules(job, Asked::Try(rule), Vec::new());
    }

    fn keep_draft(&mut self) {
        let Some(draft) = self.draft() else { return };
        let Draft { mut rule, replaces, is_new } = draft;
        if rule.pattern.trim().is_empty() {
            return;
        }
        let suggesting = self.model.open.as_ref().and_then(|open| open.suggesting.as_ref());
        let rows = suggesting.map(|it| Rc::clone(&it.rules.rows)).unwrap_or_default();
        let changed = self.change_rules(&rule.id.clone(), |changes| {
            // Another rule may have got the id while this one was written.
            if is_new && changes.own.iter().any(|known| known.id == rule.id) {
                rule.id = free_id(changes, &rows);
            }
            changes.put(rule);
            if let Some(id) = &replaces {
                changes.turn(id, false);
            }
        });
        if changed != Changed::Refused {
            self.close_draft(None);
        }
    }
}

/// The languages of the statements that have rules, in the order of the rules; English if there are
/// none.
#[must_use]
pub fn languages_of(statements: &[Rc<Statement>]) -> Vec<&'static str> {
    let codes = statements.iter().filter_map(|it| language_of(&it.metadata.language));
    let used: HashSet<&str> = codes.collect();
    let mut languages: Vec<&str> =
        LANGUAGES.into_iter().filter(|code| used.contains(code)).collect();
    if languages.is_empty() {
        languages.push("en");
    }
    languages
}

/// An id for a new rule that no other rule has, whether it is listed or not.
fn free_id(changes: &SuggestionRules, rows: &[RuleRow]) -> String {
    let is_free = |id: &String| {
        rows.iter().all(|row| row.rule.id != *id)
            && changes.own.iter().all(|rule| rule.id != *id)
            && !changes.off.contains(id)
    };
    (1..).map(|number| format!("{MINE}{number}")).find(is_free).unwrap_or_default()
}
