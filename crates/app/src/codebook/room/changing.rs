//! Changing one code, field by field. Each change is one step.

use std::rc::Rc;

use crate::codebook::draft::CodeDraft;
use crate::codebook::draft_check::{KeyProblem, key_problem, same_name};
use crate::notice::Reason;
use crate::work::{NotDone, Work};
use annotator_core::codebook::{Code, Codebook, Labels, Link};
use annotator_core::edit::Edit;
use annotator_core::edit::history::StepKind;
use annotator_core::project::foreign::Fields;
use annotator_core::project::id::CodeId;

/// A change of one field of a code. Lists are typed with one entry a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CodeChange {
    Name(String),
    ShortName(String),
    Key(String),
    Definition(String),
    Include(String),
    Exclude(String),
    /// Adds an example.
    ExampleAdded(String),
    /// Takes an example away.
    ExampleRemoved(String),
    /// `UNBIS: 01.02.03` a line.
    Links(String),
    /// `fr: Aide` a line.
    Labels(String),
    Slot(u8),
    /// Whether it can be applied.
    Selectable(bool),
}

/// A field of a code that is typed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodePart {
    Name,
    ShortName,
    Key,
    Definition,
    Include,
    Exclude,
    Links,
    Labels,
}

impl CodePart {
    /// The change that what was typed makes.
    #[must_use]
    pub fn typed(self, text: String) -> CodeChange {
        match self {
            Self::Name => CodeChange::Name(text),
            Self::ShortName => CodeChange::ShortName(text),
            Self::Key => CodeChange::Key(text),
            Self::Definition => CodeChange::Definition(text),
            Self::Include => CodeChange::Include(text),
            Self::Exclude => CodeChange::Exclude(text),
            Self::Links => CodeChange::Links(text),
            Self::Labels => CodeChange::Labels(text),
        }
    }
}

/// Why what was typed cannot be saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ChangeProblem {
    NoName,
    /// A code with this name is beside it.
    SameName(String),
    Key(KeyProblem),
    /// A line has no colon.
    NoColon,
}

/// The lines that are not empty.
fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

/// Lines of the form `name: value`; `None` if one is of another form.
fn pairs(text: &str) -> Option<Vec<(String, String)>> {
    let pair = |line: String| {
        let (name, value) = line.split_once(':')?;
        let (name, value) = (name.trim(), value.trim());
        (!name.is_empty() && !value.is_empty()).then(|| (name.to_owned(), value.to_owned()))
    };
    lines(text).into_iter().map(pair).collect()
}

/// The links as lines, to be changed.
#[must_use]
pub fn link_lines(links: &[Link]) -> String {
    let line = |link: &Link| format!("{}: {}", link.scheme, link.id);
    links.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// The names in other languages as lines, to be changed.
#[must_use]
pub fn label_lines(labels: &Labels) -> String {
    let line = |(language, name): (&String, &String)| format!("{language}: {name}");
    labels.iter().map(line).collect::<Vec<_>>().join("\n")
}

impl CodeChange {
    /// Why it cannot be saved.
    #[must_use]
    pub fn problem(&self, codebook: &Codebook, code: &Code) -> Option<ChangeProblem> {
        match self {
            Self::Name(name) if name.trim().is_empty() => Some(ChangeProblem::NoName),
            Self::Name(name) => {
                let draft = CodeDraft { name: name.clone(), ..CodeDraft::of(code) };
                same_name(codebook, &draft).map(ChangeProblem::SameName)
            }
            Self::Key(key) => {
                let draft = CodeDraft { key: key.trim().to_owned(), ..CodeDraft::of(code) };
                key_problem(codebook, &draft).map(ChangeProblem::Key)
            }
            Self::Links(text) | Self::Labels(text) => {
                pairs(text).is_none().then_some(ChangeProblem::NoColon)
            }
            Self::ShortName(_)
            | Self::Definition(_)
            | Self::Include(_)
            | Self::Exclude(_)
            | Self::ExampleAdded(_)
            | Self::ExampleRemoved(_)
            | Self::Slot(_)
            | Self::Selectable(_) => None,
        }
    }

    /// The code with the change.
    #[must_use]
    pub fn of(&self, code: &Code) -> Code {
        let mut code = code.clone();
        match self {
            Self::Name(name) => name.trim().clone_into(&mut code.name),
            Self::ShortName(name) => name.trim().clone_into(&mut code.short_name),
            Self::Key(key) => {
                code.key = Some(key.trim().to_owned()).filter(|key| !key.is_empty());
            }
            Self::Definition(text) => text.trim().clone_into(&mut code.definition),
            Self::Include(text) => code.include = lines(text),
            Self::Exclude(text) => code.exclude = lines(text),
            Self::ExampleAdded(text) => {
                let text = text.trim();
                if !text.is_empty() && !code.examples.iter().any(|known| known == text) {
                    code.examples.push(text.to_owned());
                }
            }
            Self::ExampleRemoved(text) => code.examples.retain(|known| known != text),
            Self::Links(text) => code.links = links(&code.links, text),
            Self::Labels(text) => {
                code.labels = pairs(text).unwrap_or_default().into_iter().collect();
            }
            Self::Slot(slot) => code.slot = *slot,
            Self::Selectable(selectable) => code.selectable = *selectable,
        }
        code
    }
}

/// The links of the lines. Those that were there keep what a newer version added to them.
fn links(before: &[Link], text: &str) -> Vec<Link> {
    let link = |(scheme, id): (String, String)| {
        let known = before.iter().find(|link| link.scheme == scheme && link.id == id);
        known.cloned().unwrap_or(Link { scheme, id, foreign: Fields::new() })
    };
    pairs(text).unwrap_or_default().into_iter().map(link).collect()
}

/// Codes under another one that have its hue get the new one as well.
fn recoloured_below(codebook: &Codebook, code: &Code, slot: u8) -> impl Iterator<Item = Edit> {
    let below = codebook.codes.iter().filter(|below| {
        below.id != code.id && below.slot == code.slot && codebook.is_within(&below.id, &code.id)
    });
    below.map(move |below| Edit::ChangeCode { code: Rc::new(Code { slot, ..(**below).clone() }) })
}

impl Work<'_> {
    /// Changes a field of a code. What cannot be saved changes nothing; the field says why.
    pub(crate) fn change_code(&mut self, id: &CodeId, change: &CodeChange) {
        let Some(open) = &self.model.open else { return };
        let codebook = &open.project.codebook;
        let Some(old) = codebook.code(id) else { return };
        if change.problem(codebook, old).is_some() {
            return;
        }
        let code = change.of(old);
        if code == **old {
            return;
        }
        let name = old.name.clone();
        let mut edits = vec![Edit::ChangeCode { code: Rc::new(code) }];
        if let CodeChange::Slot(slot) = change {
            edits.extend(recoloured_below(codebook, old, *slot));
        }
        match self.perform(StepKind::ChangeCode, name, edits, false) {
            Ok(()) => {}
            Err(NotDone::Edit(error)) => self.model.notify(Reason::CodeRefused(error)),
            Err(why) => self.refuse(why),
        }
    }

    /// Sets codes aside with all codes under them, so that they are no longer offered, or takes them
    /// back. Their annotations stay.
    pub(super) fn set_aside(&mut self, codes: &[CodeId], aside: bool) {
        let Some(open) = &self.model.open else { return };
        let codebook = &open.project.codebook;
        let concerned = |code: &Code| codes.iter().any(|top| codebook.is_within(&code.id, top));
        let changed: Vec<_> = codebook
            .codes
            .iter()
            .filter(|code| code.set_aside != aside && concerned(code))
            .map(|code| Rc::new(Code { set_aside: aside, ..(**code).clone() }))
            .collect();
        let Some(first) = codes.first().filter(|_| !changed.is_empty()) else { return };
        let (name, number) = (self.code_name(first), changed.len());
        let ids: Vec<CodeId> = changed.iter().map(|code| code.id.clone()).collect();
        let edits = changed.into_iter().map(|code| Edit::ChangeCode { code }).collect();
        if self.perform_or_say(StepKind::ChangeCode, name.clone(), edits) {
            self.with_open(|open| open.kept = open.kept.take().filter(|kept| !ids.contains(kept)));
            self.model.notify(Reason::CodesSetAside { name, codes: number, aside });
        }
    }
}
