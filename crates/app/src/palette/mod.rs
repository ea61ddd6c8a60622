//! The palette: one field that finds commands, codes, statements and words in the texts.

pub mod texts;

#[cfg(test)]
mod tests;

use std::rc::Rc;

use crate::codebook::CodebookMsg;
use crate::codebook::tree::Press;
use crate::codebook::tree::press;
use crate::coding::CodingMsg;
use crate::coding::picker::code_rank;
use crate::commands::{Command, Deed};
use crate::effect::{Effect, FocusTarget};
use crate::model::Model;
use crate::msg::Msg;
use crate::room::Room;
use crate::statements::TableMsg;
use crate::work::Work;
use annotator_core::codebook::Code;
use annotator_core::phrases::find::{Fit, Typed};
use annotator_core::project::id::{CodeId, StatementId};
use annotator_core::project::statement::Statement;
use annotator_core::small_map::sort_by;
use annotator_core::text::span::{Span, Spans};

/// The most entries of a kind that are found by their names.
const MOST: usize = 8;

/// An entry of the palette.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
    Command(Command),
    Code(CodeId),
    Statement(StatementId),
    /// Words in the text of a statement.
    Words(StatementId, Span),
}

/// What was found by its name, the best first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Named {
    pub commands: Vec<Command>,
    pub codes: Vec<Rc<Code>>,
    pub statements: Vec<Rc<Statement>>,
}

/// The names of what is in the palette. They are in the language of the page.
#[derive(Clone, Copy)]
pub struct Names {
    pub command: fn(Command) -> &'static str,
    /// All by which a statement is found, its name first.
    pub statement: fn(&Statement) -> String,
}

/// What has the typed words in its name; all commands before anything is typed.
#[must_use]
pub fn named(model: &Model, sides_open: bool, typed: &str, names: Names) -> Named {
    let Some(open) = &model.open else { return Named::default() };
    let commands = Command::LISTED.iter().copied();
    let commands = commands.filter(|command| command.deed(model, sides_open).is_some());
    let Some(typed) = Typed::new(typed) else {
        return Named { commands: commands.collect(), ..Named::default() };
    };
    let codebook = &open.project.codebook;
    let codes = codebook.codes.iter().cloned();
    let statements = open.project.statements.iter().cloned();
    Named {
        commands: best(commands, |command| rank(&typed, (names.command)(*command))),
        codes: best(codes, |code| code_rank(codebook, code, &typed)),
        statements: best(statements, |statement| rank(&typed, &(names.statement)(statement))),
    }
}

/// The entries with the lowest ranks. Among equals the order stays.
fn best<T>(all: impl Iterator<Item = T>, rank: impl Fn(&T) -> Option<u8>) -> Vec<T> {
    let mut ranked: Vec<_> = all.filter_map(|entry| Some((rank(&entry)?, entry))).collect();
    sort_by(&mut ranked, |(a, _), (b, _)| a.cmp(b));
    ranked.into_iter().map(|(_, entry)| entry).take(MOST).collect()
}

fn rank(typed: &Typed, name: &str) -> Option<u8> {
    match typed.fit(name) {
        Some(Fit::Start) => Some(0),
        Some(Fit::Word) => Some(1),
        Some(Fit::Within) => Some(2),
        None => typed.has_words(name).then_some(3),
    }
}

/// What choosing an entry does.
#[must_use]
pub fn deed(model: &Model, sides_open: bool, entry: &Entry) -> Option<Deed> {
    let open = model.open.as_ref()?;
    let msg = match entry {
        Entry::Command(command) => return command.deed(model, sides_open),
        Entry::Code(id) => {
            let code = open.project.codebook.code(id)?;
            match press(open, code) {
                press @ (Press::Apply | Press::Recode) => Msg::Coding(press.msg(id.clone())),
                Press::Filter { .. } => Msg::Codebook(CodebookMsg::CodeWanted(id.clone())),
            }
        }
        Entry::Statement(id) => Msg::Table(TableMsg::Opened(*id)),
        Entry::Words(id, span) => Msg::Coding(CodingMsg::PassageWanted(*id, *span)),
    };
    Some(Deed::Send(msg))
}

impl Work<'_> {
    /// Goes to a passage of any statement and highlights it for a moment.
    pub(crate) fn go_to_passage(&mut self, statement: StatementId, span: Span) {
        let there = self.model.open.as_ref().and_then(|open| open.project.statement(statement));
        if there.is_none_or(|statement| statement.text.span(span.start(), span.end()).is_err()) {
            return;
        }
        self.show_room(Room::Read);
        self.show_passage(statement, Spans::one(span));
        self.with_open(|open| open.chosen = None);
        self.effects.push(Effect::Focus(FocusTarget::Text));
    }
}
