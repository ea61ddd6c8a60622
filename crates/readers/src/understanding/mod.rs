//! Finds out where a statement begins and ends on its page, what its paragraphs are, and what its
//! title block says, in the six languages of the United Nations.
//!
//! Nothing is made up: fields that the text does not mention stay empty. Each filled field names
//! the passage it was taken from, so that it can be checked and corrected.

mod block;
mod chinese;
mod days;
mod delegation;
mod first_words;
mod fold;
mod kinds;
mod label;
mod labels;
mod language;
mod meeting;
mod organ;
mod page;
mod people;
mod person;
mod phrase;
mod russian;
mod salutation;
mod symbol;
mod titles;
mod who;
mod words;
mod zone;

use std::ops::Range;

use annotator_core::phrases::day::{self, day_given};
use annotator_core::project::statement::Metadata;
use annotator_core::project::statement::ParagraphKind;
use annotator_core::reading::{Field, Source, Understanding};
use annotator_core::text::Text;
use fold::{FoundValue, Line, squeeze};
use page::Paragraphs;

/// The most lines below a statement that are examined.
const MAX_BELOW: usize = 60;

/// Analyses a text. `kinds` are the kinds that the file gives to paragraphs, ordered by index, and
/// `declared` is the file's own metadata. `file_name` is empty for pasted text.
#[must_use]
pub fn understand(
    text: &Text,
    kinds: &[(u32, ParagraphKind)],
    declared: &Metadata,
    file_name: &str,
) -> Understanding {
    let paragraphs = Paragraphs { text, kinds };
    let front = zone::find_front(&paragraphs);
    let start = first_not_blank(&paragraphs, front.as_ref().map_or(0, |front| front.body));
    let body = start..zone::find_back(&paragraphs, start).max(start);
    let found = kinds::find(&paragraphs, front.as_ref(), &body);
    let mut taken = Taken::default();
    if let Some(front) = &front {
        let below: Vec<Line> = (body.end..paragraphs.count())
            .filter(|index| !paragraphs.is_blank(*index))
            .take(MAX_BELOW)
            .filter(|index| text.paragraph_text(*index).len() <= 1000)
            .map(|index| Line::of(text, index))
            .collect();
        let opening = opening(&paragraphs, start);
        for (field, found) in block::read(front, &below, opening.as_ref()).into_iter() {
            taken.set(field, found.value, Source::Passage(found.span));
        }
    } else if let Some((speaker, delegation)) =
        opening(&paragraphs, start).as_ref().and_then(who::in_record)
    {
        taken.set(Field::Speaker, speaker.value, Source::Passage(speaker.span));
        if let Some(FoundValue { value, span }) = delegation {
            taken.set(Field::Delegation, value, Source::Passage(span));
        }
    }
    take_declared(&mut taken, declared);
    take_language(&mut taken, &paragraphs, &body, declared);
    take_title(&mut taken, &paragraphs, &found, declared, file_name);
    let index = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    Understanding {
        body: index(body.start)..index(body.end),
        kinds: (0..).zip(found).filter_map(|(at, kind)| Some((at, kind?))).collect(),
        metadata: taken.metadata,
        sources: taken.sources,
    }
}

#[derive(Default)]
struct Taken {
    metadata: Metadata,
    sources: Vec<(Field, Source)>,
}

impl Taken {
    fn set(&mut self, field: Field, value: String, source: Source) {
        if value.is_empty() {
            return;
        }
        *field.of_mut(&mut self.metadata) = value;
        self.sources.retain(|(other, _)| *other != field);
        self.sources.push((field, source));
    }
}

fn first_not_blank(paragraphs: &Paragraphs, from: usize) -> usize {
    (from..paragraphs.count()).find(|index| !paragraphs.is_blank(*index)).unwrap_or(from)
}

/// The first line of the statement, which in a verbatim record names the speaker.
fn opening<'a>(paragraphs: &Paragraphs<'a>, start: usize) -> Option<Line<'a>> {
    (start < paragraphs.count() && paragraphs.line(start).len() <= 20_000)
        .then(|| Line::of(paragraphs.text, start))
}

/// Takes over the file's own metadata, such as columns that the user chose. It overrides what was
/// found in the text, except for the date: a date above the statement is when it was made, but the
/// date of a file is only when it was written.
fn take_declared(taken: &mut Taken, declared: &Metadata) {
    for field in Field::ALL {
        let value = squeeze(field.of(declared));
        let dated = field == Field::Date && !taken.metadata.date.is_empty();
        if matches!(field, Field::Title | Field::Language) || dated || value.is_empty() {
            continue;
        }
        let value = match field {
            Field::Date => day_given(&value).map(|day| day.to_string()).unwrap_or_default(),
            _ => value,
        };
        taken.set(field, value, Source::File);
    }
}

/// Sets the language. The file's own is used if the text agrees or does not show its language.
fn take_language(
    taken: &mut Taken,
    paragraphs: &Paragraphs,
    body: &Range<usize>,
    declared: &Metadata,
) {
    let end = |index: usize| {
        let paragraph =
            index.checked_sub(1).and_then(|last| paragraphs.text.paragraphs().get(last));
        paragraph.map_or(0, |paragraph| paragraph.byte_range().end)
    };
    let start = paragraphs.text.paragraphs().get(body.start).map_or(0, |p| p.byte_range().start);
    let spoken = paragraphs.text.as_str().get(start..end(body.end)).unwrap_or_default();
    let found = language::find_language(spoken);
    let primary = |tag: &str| tag.split(['-', '_']).next().unwrap_or_default().to_lowercase();
    let declared = declared.language.trim();
    match found {
        Some(found) if primary(declared) != found.language => {
            let source = if found.by_script { Source::Script } else { Source::FrequentWords };
            taken.set(Field::Language, found.language.to_owned(), source);
        }
        _ => taken.set(Field::Language, declared.replace('_', "-"), Source::File),
    }
}

/// Sets a title if there is no headline: the file's own title, else the name of the file, else the
/// first words. These come last because they are often the same in all statements.
fn take_title(
    taken: &mut Taken,
    paragraphs: &Paragraphs,
    kinds: &[Option<ParagraphKind>],
    declared: &Metadata,
    file_name: &str,
) {
    if !taken.metadata.title.is_empty() {
        return;
    }
    let own = squeeze(&declared.title);
    if first_words::is_title(&own) {
        taken.set(Field::Title, own, Source::File);
    } else if let Some(stem) = first_words::file_stem(file_name) {
        taken.set(Field::Title, stem, Source::FileName);
    } else {
        let filled = || (0..paragraphs.count()).filter(|index| !paragraphs.is_blank(*index));
        let plain = filled().find(|index| kinds.get(*index) == Some(&None));
        let line = plain.or_else(|| filled().next()).map(|index| paragraphs.line(index));
        let line = line.unwrap_or_default();
        taken.set(Field::Title, first_words::first_words(line), Source::FirstWords);
    }
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))] // reads files
mod key_tests;
#[cfg(test)]
mod sample_tests;
#[cfg(test)]
mod structure_tests;
#[cfg(test)]
mod tests;
