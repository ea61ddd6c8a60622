//! Recognises files that cannot be read.

use crate::shared::lines::first_value;
use crate::shared::tree::list;
use crate::{cas_json, xmi};
use annotator_core::exchange::imported::{InFile, Incoming};

/// How many bytes of a file are searched for words that only one program writes.
const SEARCHED: usize = 4_000_000;

/// A project of INCEpTION or WebAnno in which the annotations are only in Java's own form.
pub(super) fn inception_project(incoming: &Incoming) -> bool {
    let is_list = |file: &&InFile| {
        let name = file.path.rsplit('/').next().unwrap_or_default();
        name.starts_with("exportedproject") && file.has_ending("json")
    };
    incoming.files.iter().any(|file| is_list(&file))
        && !xmi::recognise(incoming)
        && !cas_json::recognise(incoming)
}

pub(super) fn taguette(incoming: &Incoming) -> bool {
    databases(incoming).any(|file| holds(file, "highlight_tags"))
}

pub(super) fn qualcoder(incoming: &Incoming) -> bool {
    databases(incoming).any(|file| holds(file, "code_text"))
}

fn databases(incoming: &Incoming) -> impl Iterator<Item = &InFile> {
    incoming.files.iter().filter(|file| file.content.starts_with(b"SQLite format 3\0"))
}

fn holds(file: &InFile, word: &str) -> bool {
    let start = file.content.get(..SEARCHED).unwrap_or(&file.content);
    start.windows(word.len()).any(|window| window == word.as_bytes())
}

/// A project of NVivo, MAXQDA or ATLAS.ti in that program's own form.
pub(super) fn qualitative_project(incoming: &Incoming) -> bool {
    let endings =
        ["nvp", "nvpx", "nvcx", "atlproj", "hpr7", "mx12", "mx18", "mx20", "mx22", "mx24"];
    incoming.files.iter().any(|file| endings.iter().any(|ending| file.has_ending(ending)))
}

/// Annotations that CATMA exports as TEI.
pub(super) fn catma(incoming: &Incoming) -> bool {
    incoming.ending("xml").any(|file| {
        let is_tei = file.text().is_some_and(|text| text.contains("<TEI"));
        is_tei && (holds(file, "catma_displaycolor") || holds(file, "catma_markupauthor"))
    })
}

/// Documents in spaCy's binary form, which is compressed with zlib.
pub(super) fn doc_bin(incoming: &Incoming) -> bool {
    incoming.ending("spacy").any(|file| file.content.first() == Some(&0x78))
}

/// The training data of spaCy 2 in JSON, in which words have labels.
pub(super) fn spacy_training(incoming: &Incoming) -> bool {
    incoming.ending("json").any(|file| {
        let document = first_value(file);
        let paragraphs = document.as_ref().map(|it| list(it.field("paragraphs")));
        let first = paragraphs.and_then(<[_]>::first);
        first.is_some_and(|first| first.field("sentences").is_some())
    })
}
