//! Compiles Fluent catalogues (`catalogues/LANGUAGE/*.ftl`, <https://projectfluent.org>) to the
//! patterns of `src/signs.rs`. `build.rs` and `examples/write-catalogues.rs` use it; it is not part
//! of the program.
//!
//! The supported parts of Fluent are messages, terms, comments, choices by an argument,
//! `{ $argument }`, `{ -term }`, `{ message }` and `{ "text" }`. A line break within a message is a
//! space.

pub mod pseudo;
#[path = "../src/signs.rs"]
#[allow(dead_code)] // some are only read
mod signs;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::parser;
use signs::{ARGUMENT, KEY_ENDS, MESSAGE_ENDS, SELECT, SELECT_ENDS, SUBJECT_ENDS, VARIANT};

/// The subjects of one language, sorted by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Catalogues {
    pub subjects: Vec<Subject>,
}

/// The messages of one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    /// The file name without the extension.
    pub name: String,
    /// The messages, in the order of the file.
    pub messages: Vec<Message>,
}

/// One message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Its key, as in the file: `add-code`.
    pub key: String,
    /// The comment for translators.
    pub comment: Option<String>,
    /// Its arguments, in the order of their first use.
    pub arguments: Vec<String>,
    /// Its pieces.
    pub pieces: Vec<Piece>,
}

/// A piece of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Unchanged text.
    Text(String),
    /// An argument, by name.
    Argument(String),
    /// A choice by an argument: the variants with their keys. The last one, `*`, is for everything
    /// else.
    Choice(String, Vec<(String, Vec<Piece>)>),
}

/// Reads the catalogues of one language.
///
/// # Errors
/// Describes what cannot be read, and where.
pub fn read(folder: &Path) -> Result<Catalogues, String> {
    let mut files: Vec<_> = fs::read_dir(folder)
        .map_err(|error| format!("{}: {error}", folder.display()))?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|ending| ending == "ftl"))
        .collect();
    files.sort();
    let mut subjects = Vec::new();
    for file in files {
        let name = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let source = fs::read_to_string(&file).map_err(|error| format!("{name}: {error}"))?;
        let messages = messages(&source).map_err(|error| format!("{}: {error}", file.display()))?;
        subjects.push(Subject { name, messages });
    }
    Ok(Catalogues { subjects })
}

/// The messages of a file.
///
/// # Errors
/// Describes the first thing in it that is not supported.
pub fn messages(source: &str) -> Result<Vec<Message>, String> {
    let resource = parser::parse(source).map_err(|(_, errors)| {
        let first = errors.first();
        let line = first.map_or(0, |error| source[..error.pos.start].lines().count());
        format!("line {line}: {}", first.map(ToString::to_string).unwrap_or_default())
    })?;
    let mut known = Known::default();
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                if !message.attributes.is_empty() {
                    return Err(format!("{}: attributes are not used here", message.id.name));
                }
                let Some(value) = &message.value else { continue };
                let twice = known.messages.insert(message.id.name, value);
                if twice.is_some() {
                    return Err(format!("{}: is there twice", message.id.name));
                }
            }
            Entry::Term(term) => drop(known.terms.insert(term.id.name, &term.value)),
            Entry::Junk { content } => return Err(format!("not understood: {content}")),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
        }
    }
    let mut messages = Vec::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let Some(value) = &message.value else { continue };
        let key = message.id.name.to_owned();
        let pieces = known.pieces(value, 0).map_err(|error| format!("{key}: {error}"))?;
        let mut arguments = Vec::new();
        collect_arguments(&pieces, &mut arguments);
        let comment = message.comment.as_ref().map(|comment| comment.content.join(" "));
        messages.push(Message { key, comment, arguments, pieces });
    }
    Ok(messages)
}

/// The messages and terms of a file, by name.
#[derive(Default)]
struct Known<'a> {
    messages: BTreeMap<&'a str, &'a Pattern<&'a str>>,
    terms: BTreeMap<&'a str, &'a Pattern<&'a str>>,
}

/// How deep messages may refer to each other. Anything deeper is a circle.
const DEEPEST: usize = 8;

impl Known<'_> {
    fn pieces(&self, pattern: &Pattern<&str>, depth: usize) -> Result<Vec<Piece>, String> {
        if depth > DEEPEST {
            return Err("refers to itself".into());
        }
        let mut pieces = Vec::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => push_text(&mut pieces, &joined(value)),
                PatternElement::Placeable { expression } => {
                    self.push_expression(expression, depth, &mut pieces)?;
                }
            }
        }
        Ok(pieces)
    }

    fn push_expression(
        &self,
        expression: &Expression<&str>,
        depth: usize,
        pieces: &mut Vec<Piece>,
    ) -> Result<(), String> {
        match expression {
            Expression::Inline(inline) => self.push_inline(inline, depth, pieces),
            Expression::Select { selector, variants } => {
                let InlineExpression::VariableReference { id } = selector else {
                    return Err("only an argument can choose".into());
                };
                let variants = self.variants(variants, depth)?;
                pieces.push(Piece::Choice(id.name.to_owned(), variants));
                Ok(())
            }
        }
    }

    fn push_inline(
        &self,
        inline: &InlineExpression<&str>,
        depth: usize,
        pieces: &mut Vec<Piece>,
    ) -> Result<(), String> {
        match inline {
            InlineExpression::StringLiteral { value } => {
                push_text(pieces, &fluent_syntax::unicode::unescape_unicode_to_string(value));
            }
            InlineExpression::NumberLiteral { value } => push_text(pieces, value),
            InlineExpression::VariableReference { id } => {
                pieces.push(Piece::Argument(id.name.to_owned()));
            }
            InlineExpression::MessageReference { id, attribute: None } => {
                let pattern = self.messages.get(id.name);
                let pattern = pattern.ok_or_else(|| format!("there is no {}", id.name))?;
                self.push_pattern(pattern, depth, pieces)?;
            }
            InlineExpression::TermReference { id, attribute: None, arguments: None } => {
                let pattern = self.terms.get(id.name);
                let pattern = pattern.ok_or_else(|| format!("there is no -{}", id.name))?;
                self.push_pattern(pattern, depth, pieces)?;
            }
            InlineExpression::Placeable { expression } => {
                self.push_expression(expression, depth, pieces)?;
            }
            InlineExpression::MessageReference { .. }
            | InlineExpression::TermReference { .. }
            | InlineExpression::FunctionReference { .. } => {
                return Err(
                    "attributes, functions and terms with arguments are not used here".into()
                );
            }
        }
        Ok(())
    }

    fn push_pattern(
        &self,
        pattern: &Pattern<&str>,
        depth: usize,
        pieces: &mut Vec<Piece>,
    ) -> Result<(), String> {
        for piece in self.pieces(pattern, depth + 1)? {
            push(pieces, piece);
        }
        Ok(())
    }

    fn variants(
        &self,
        variants: &[Variant<&str>],
        depth: usize,
    ) -> Result<Vec<(String, Vec<Piece>)>, String> {
        let mut keyed = Vec::new();
        let mut fallback = None;
        for variant in variants {
            let pieces = self.pieces(&variant.value, depth + 1)?;
            let key = match &variant.key {
                VariantKey::Identifier { name } => *name,
                VariantKey::NumberLiteral { value } => *value,
            };
            if variant.default {
                fallback = Some(pieces);
            } else {
                keyed.push((key.to_owned(), pieces));
            }
        }
        keyed.push(("*".into(), fallback.ok_or("a choice has no variant for all else")?));
        Ok(keyed)
    }
}

fn push(pieces: &mut Vec<Piece>, piece: Piece) {
    match piece {
        Piece::Text(text) => push_text(pieces, &text),
        other => pieces.push(other),
    }
}

fn push_text(pieces: &mut Vec<Piece>, text: &str) {
    if let Some(Piece::Text(last)) = pieces.last_mut() {
        last.push_str(text);
    } else if !text.is_empty() {
        pieces.push(Piece::Text(text.to_owned()));
    }
}

/// The text on one line.
fn joined(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\n', " ")
}

fn collect_arguments(pieces: &[Piece], arguments: &mut Vec<String>) {
    for piece in pieces {
        let (name, variants) = match piece {
            Piece::Text(_) => continue,
            Piece::Argument(name) => (name, &[][..]),
            Piece::Choice(name, variants) => (name, &variants[..]),
        };
        if !arguments.contains(name) {
            arguments.push(name.clone());
        }
        for (_, pieces) in variants {
            collect_arguments(pieces, arguments);
        }
    }
}

/// Whether a number chooses between variants by this argument, in `pieces`.
fn counts(pieces: &[Piece], argument: &str) -> bool {
    pieces.iter().any(|piece| {
        let Piece::Choice(name, variants) = piece else { return false };
        let plural = |key: &str| {
            ["zero", "one", "two", "few", "many", "*"].contains(&key)
                || key.bytes().all(|it| it.is_ascii_digit())
        };
        let by_number = name == argument && variants.iter().all(|(key, _)| plural(key));
        by_number || variants.iter().any(|(_, pieces)| counts(pieces, argument))
    })
}

impl Message {
    /// Whether the message has plural forms by this argument, so that it has to be a number.
    #[must_use]
    pub fn is_count(&self, argument: &str) -> bool {
        counts(&self.pieces, argument)
    }

    /// The message as a pattern. Its arguments are numbered as in `arguments`.
    ///
    /// # Errors
    /// It has an argument that is not in the list.
    pub fn pattern(&self, arguments: &[String]) -> Result<String, String> {
        let mut out = String::new();
        write_pattern(&self.pieces, arguments, &mut out)?;
        Ok(out)
    }
}

fn write_pattern(pieces: &[Piece], arguments: &[String], out: &mut String) -> Result<(), String> {
    let letter = |name: &String| {
        let at = arguments.iter().position(|known| known == name);
        let at = at.ok_or_else(|| format!("there is no argument ${name}"))?;
        u8::try_from(at).map(|at| char::from(b'A' + at)).map_err(|error| error.to_string())
    };
    for piece in pieces {
        match piece {
            Piece::Text(text) => out.push_str(text),
            Piece::Argument(name) => out.extend([ARGUMENT, letter(name)?]),
            Piece::Choice(name, variants) => {
                out.extend([SELECT, letter(name)?]);
                for (key, pieces) in variants {
                    out.push(VARIANT);
                    out.push_str(key);
                    out.push(KEY_ENDS);
                    write_pattern(pieces, arguments, out)?;
                }
                out.push(SELECT_ENDS);
            }
        }
    }
    Ok(())
}

impl Subject {
    /// The messages of the file, in the form of `Subject::english` in the program.
    ///
    /// # Errors
    /// The same as for [`Message::pattern`].
    pub fn compiled(&self) -> Result<String, String> {
        let mut out = String::new();
        for message in &self.messages {
            let pattern = message.pattern(&message.arguments);
            out.push_str(&pattern.map_err(|error| format!("{}: {error}", message.key))?);
            out.push(MESSAGE_ENDS);
        }
        Ok(out)
    }
}

impl Catalogues {
    /// The language file for `set_language`, with the messages in the order of the English ones.
    ///
    /// # Errors
    /// Lists all keys that are missing, are not used, or have other arguments than in English.
    pub fn compiled_like(&self, english: &Self) -> Result<String, String> {
        let mut problems = Vec::new();
        let mut subjects = Vec::new();
        for source in &english.subjects {
            let own = self.subjects.iter().find(|subject| subject.name == source.name);
            let own = own.map_or(&[][..], |subject| &subject.messages);
            let mut out = String::new();
            for message in &source.messages {
                match own.iter().find(|own| own.key == message.key) {
                    None => problems.push(format!("{}.{}: missing", source.name, message.key)),
                    Some(own) => match like(own, message) {
                        Ok(pattern) => out.push_str(&pattern),
                        Err(why) => problems.push(format!("{}.{why}", source.name)),
                    },
                }
                out.push(MESSAGE_ENDS);
            }
            let unused = own.iter().filter(|own| !source.has(&own.key));
            problems.extend(unused.map(|own| format!("{}.{}: not used", source.name, own.key)));
            subjects.push(out);
        }
        let unused = self
            .subjects
            .iter()
            .filter(|own| english.subjects.iter().all(|source| source.name != own.name));
        problems
            .extend(unused.map(|own| format!("{}: there is no such file in English", own.name)));
        if problems.is_empty() {
            Ok(subjects.join(&SUBJECT_ENDS.to_string()))
        } else {
            Err(problems.join("\n"))
        }
    }
}

fn like(own: &Message, english: &Message) -> Result<String, String> {
    let (mut theirs, mut ours) = (own.arguments.clone(), english.arguments.clone());
    theirs.sort();
    ours.sort();
    if theirs != ours {
        return Err(format!("{}: has ${theirs:?} where English has ${ours:?}", own.key));
    }
    own.pattern(&english.arguments).map_err(|why| format!("{}: {why}", own.key))
}

impl Subject {
    fn has(&self, key: &str) -> bool {
        self.messages.iter().any(|message| message.key == key)
    }
}
