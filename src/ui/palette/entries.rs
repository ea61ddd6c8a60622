//! The entries of the palette, as options of a listbox.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::keyboard::is_mac;
use crate::ui::parts::lang::lang;
use crate::ui::parts::mark::mark_of;
use crate::ui::words::{commands as words, document, inspector, panels, statements};
use annotator_app::coding::picker::path;
use annotator_app::commands::Command;
use annotator_app::keys::own::OwnKeys;
use annotator_app::model::Model;
use annotator_app::palette::texts::Passage;
use annotator_app::palette::{Entry, Names, named};
use annotator_core::codebook::{Code, Codebook};
use annotator_core::phrases::find::Typed;
use annotator_core::project::statement::Statement;
use annotator_core::text::direction::visible;

const NAMES: Names = Names { command: words::name, statement: statements::searched };

/// Everything that was found.
#[derive(Clone, Default, PartialEq)]
pub struct Found {
    commands: Vec<CommandEntry>,
    codes: Vec<Rc<Code>>,
    codebook: Option<Rc<Codebook>>,
    /// With the number of annotations of each.
    statements: Vec<(Rc<Statement>, usize)>,
    /// All statements of the project, for the names of those that have the words.
    all: Vec<Rc<Statement>>,
    texts: Vec<Passage>,
    own: OwnKeys,
}

#[derive(Clone, PartialEq)]
struct CommandEntry {
    command: Command,
    detail: Option<String>,
}

impl Found {
    /// What is found by its name. `narrow` says whether the sides of the text open and close.
    pub fn named(model: &Model, narrow: bool, typed: &str) -> Self {
        let Some(open) = &model.open else { return Self::default() };
        let named = named(model, narrow, typed, NAMES);
        let command = |command| CommandEntry { command, detail: words::detail(command, model) };
        let statement = |statement: Rc<Statement>| {
            let annotations = open.project.annotations_of(statement.id).len();
            (statement, annotations)
        };
        Self {
            own: OwnKeys::of(&model.settings),
            commands: named.commands.into_iter().map(command).collect(),
            codes: named.codes,
            codebook: Some(Rc::clone(&open.project.codebook)),
            statements: named.statements.into_iter().map(statement).collect(),
            all: open.project.statements.clone(),
            texts: Vec::new(),
        }
    }

    pub fn with(self, texts: Vec<Passage>) -> Self {
        Self { texts, ..self }
    }

    pub fn is_empty(&self) -> bool {
        let named = self.commands.is_empty() && self.codes.is_empty() && self.statements.is_empty();
        named && self.texts.is_empty()
    }

    /// All entries, in the order in which they are drawn.
    pub fn entries(&self) -> Vec<Entry> {
        let commands = self.commands.iter().map(|entry| Entry::Command(entry.command));
        let codes = self.codes.iter().map(|code| Entry::Code(code.id.clone()));
        let statements = self.statements.iter().map(|(it, _)| Entry::Statement(it.id));
        let texts = self.texts.iter().map(entry_of);
        commands.chain(codes).chain(statements).chain(texts).collect()
    }
}

fn entry_of(passage: &Passage) -> Entry {
    Entry::Words(passage.statement, passage.span)
}

/// The DOM id of an entry.
pub fn entry_id(entry: &Entry) -> String {
    match entry {
        Entry::Command(command) => format!("palette-{command:?}"),
        Entry::Code(code) => format!("palette-code-{code}"),
        Entry::Statement(id) => format!("palette-statement-{id}"),
        Entry::Words(id, span) => format!("palette-words-{id}-{}", span.start().0),
    }
}

/// Called with an entry that was clicked.
type OnChoose = Callback<(Entry, MouseEvent)>;

/// What all entries have in common.
struct Drawing<'a> {
    typed: Option<Typed>,
    at: Option<&'a Entry>,
    onchoose: &'a OnChoose,
    own: &'a OwnKeys,
}

/// The entries under their headings.
pub fn groups(found: &Found, typed: &str, at: Option<&Entry>, onchoose: &OnChoose) -> Html {
    let drawing = Drawing { typed: Typed::new(typed), at, onchoose, own: &found.own };
    let commands = found.commands.iter().map(|entry| drawing.command(entry)).collect();
    let codes = found.codes.iter().map(|code| drawing.code(found, code)).collect();
    let texts = found.texts.iter().map(|passage| drawing.passage(found, passage)).collect();
    let each = found.statements.iter();
    let each = each.map(|(statement, tags)| drawing.statement(statement, *tags)).collect();
    html! {
        <>
            { group("do", words::group_do(), commands) }
            { group("codes", inspector::codes(), codes) }
            { group("statements", statements::statements(), each) }
            { group("texts", words::group_texts(), texts) }
        </>
    }
}

fn group(key: &'static str, heading: &'static str, entries: Vec<Html>) -> Html {
    if entries.is_empty() {
        return Html::default();
    }
    html! {
        <div {key} role="group" aria-label={heading}>
            <div class="palette__heading" aria-hidden="true">{ heading }</div>
            { entries }
        </div>
    }
}

impl Drawing<'_> {
    fn option(&self, entry: Entry, content: Html) -> Html {
        let id = entry_id(&entry);
        let selected = self.at == Some(&entry);
        let onclick = self.onchoose.reform(move |event: MouseEvent| (entry.clone(), event));
        html! {
            <div key={id.clone()} {id} class="palette__entry" role="option"
                aria-selected={selected.to_string()} {onclick}>
                { content }
            </div>
        }
    }

    fn command(&self, CommandEntry { command, detail }: &CommandEntry) -> Html {
        let mac = is_mac();
        let key = self.own.key_of(*command, mac);
        let key = key.map(|chord| document::press(&chord.press(), mac));
        let content = html! {
            <>
                <span class="palette__name">{ self.marked(words::name(*command)) }</span>
                <span class="palette__more">{ detail.clone().unwrap_or_default() }</span>
                { key.map(|key| html! { <kbd>{ key }</kbd> }).unwrap_or_default() }
            </>
        };
        self.option(Entry::Command(*command), content)
    }

    fn code(&self, found: &Found, code: &Code) -> Html {
        let Some(codebook) = &found.codebook else { return Html::default() };
        let above = path(codebook, code).pop().unwrap_or_default();
        let key = code.key.clone();
        let content = html! {
            <>
                { mark_of(codebook, code) }
                <span class="palette__name" dir="auto">{ self.marked(&code.name) }</span>
                <span class="palette__more" dir="auto">{ above }</span>
                { key.map(|key| html! { <kbd>{ key }</kbd> }).unwrap_or_default() }
            </>
        };
        self.option(Entry::Code(code.id.clone()), content)
    }

    fn statement(&self, statement: &Statement, tags: usize) -> Html {
        let content = html! {
            <>
                <span class="palette__name" dir="auto">{ self.marked(&statements::name(statement)) }</span>
                <span class="palette__more">{ panels::annotations(tags) }</span>
            </>
        };
        self.option(Entry::Statement(statement.id), content)
    }

    fn passage(&self, found: &Found, passage: &Passage) -> Html {
        let statement = found.all.iter().find(|it| it.id == passage.statement);
        let language = statement.and_then(|it| lang(&it.metadata.language));
        let name = || statement.map(|it| statements::name(it)).unwrap_or_default();
        let place = passage.paragraph.map_or_else(name, inspector::paragraph);
        let content = html! {
            <>
                <span class="palette__quote" dir="auto" lang={language}>
                    { visible(&passage.before) }<b>{ visible(&passage.words) }</b>
                    { visible(&passage.after) }
                </span>
                <span class="palette__where" dir="auto">{ place }</span>
            </>
        };
        self.option(entry_of(passage), content)
    }

    /// A name in which the typed letters are emphasised.
    fn marked(&self, name: &str) -> Html {
        let place = self.typed.as_ref().and_then(|typed| typed.first_in(name));
        let parts = place.and_then(|place| {
            let (before, after) = (name.get(..place.start)?, name.get(place.end..)?);
            Some((before, name.get(place)?, after))
        });
        match parts {
            Some((before, words, after)) => html! { <>{ before }<b>{ words }</b>{ after }</> },
            None => html! { name },
        }
    }
}
