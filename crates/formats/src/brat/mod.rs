//! brat standoff: a text and a file of annotations for each statement, and the types as brat's
//! configuration (<http://brat.nlplab.org/standoff.html>).
//!
//! Numbers count code points. brat reads the annotations line by line and ends a line wherever
//! Python's `str.splitlines` does, so no passage may contain a line end. A passage is split into
//! fragments at each one, and its words are the fragments joined with a space.
//!
//! A brat note of the type `Record` holds as JSON what brat cannot represent, and the first line of
//! `annotation.conf` holds the annotators and the metadata of the statements. Our own import
//! understands both; brat ignores them.

mod conf;
mod names;
mod read;
mod record;
#[cfg(test)]
mod tests;
mod write;

use std::borrow::Cow;

use crate::export::{Format, Reader};
use annotator_core::exchange::about::{About, Feature, Group, Remedy, Shape};
use annotator_words::formats as words;

pub(crate) static FORMAT: Format = Format {
    about: || About {
        id: Cow::Borrowed("brat"),
        name: Cow::Borrowed(words::brat()),
        programs: Cow::Borrowed(words::brat_programs()),
        group: Group::Annotation,
        ending: Cow::Borrowed("ann"),
        media_type: Cow::Borrowed("text/plain"),
        shape: Shape::Package,
        reads: true,
        splits: false,
        negatives: false,
    },
    losses: &[
        (Feature::AcrossLines, Remedy::Parted),
        (Feature::Attributes, Remedy::AsJson),
        (Feature::Evidence, Remedy::AsJson),
        (Feature::Proposed, Remedy::AsJson),
        (Feature::Notes, Remedy::AsJson),
        (Feature::Annotators, Remedy::FilesEach),
        (Feature::History, Remedy::LeftOut),
        (Feature::Definitions, Remedy::LeftOut),
        (Feature::FieldRules, Remedy::LeftOut),
        (Feature::Metadata, Remedy::AsJson),
        (Feature::Layout, Remedy::LeftOut),
        (Feature::Done, Remedy::LeftOut),
        (Feature::Variables, Remedy::LeftOut),
        (Feature::Remarks, Remedy::LeftOut),
        (Feature::Attachments, Remedy::LeftOut),
        (Feature::ForbiddenCharacters, Remedy::LeftOut),
    ],
    write: write::write,
    read: Some(Reader { recognise: read::recognise, read: read::read }),
};

/// Whether brat ends a line at this character.
fn ends_line(c: char) -> bool {
    matches!(c, '\n'..='\r' | '\u{1c}'..='\u{1e}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// JSON on one line, by brat's rules. JSON itself escapes all line ends except for these three.
fn on_one_line(json: &str) -> String {
    json.replace('\u{85}', "\\u0085").replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029")
}
