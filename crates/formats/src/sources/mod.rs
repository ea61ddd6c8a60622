//! Formats of other programs that we do not write. Some are read. The others are only recognised, so
//! that people learn which export of the same program can be read.

mod hypothesis_csv;
mod medtator;
mod pub_annotation;
mod recognised;
mod webanno_tsv;

#[cfg(test)]
mod tests;

use annotator_core::exchange::imported::{Imported, Incoming, NotImported};
use annotator_words::formats as words;

use crate::FORMATS;

/// A format that we do not write.
pub struct Source {
    /// Its name, in the current language.
    pub name: fn() -> &'static str,
    /// Whether files look like this format, judged by their content more than by their names.
    pub recognise: fn(&Incoming) -> bool,
    /// What can be done with it.
    pub reading: Reading,
}

/// What can be done with a format that was recognised.
#[derive(Clone, Copy)]
pub enum Reading {
    /// It is read.
    Read(fn(&Incoming) -> Result<Imported, NotImported>),
    /// It cannot be read. A sentence says which export can, in the current language.
    Instead(fn() -> &'static str),
}

/// All formats that we do not write.
pub static SOURCES: &[Source] = &[
    Source {
        name: words::webanno_tsv,
        recognise: webanno_tsv::recognise,
        reading: Reading::Read(webanno_tsv::read),
    },
    Source {
        name: words::medtator,
        recognise: medtator::recognise,
        reading: Reading::Read(medtator::read),
    },
    Source {
        name: words::hypothesis_csv,
        recognise: hypothesis_csv::recognise,
        reading: Reading::Read(hypothesis_csv::read),
    },
    Source {
        name: words::pub_annotation,
        recognise: pub_annotation::recognise,
        reading: Reading::Read(pub_annotation::read),
    },
    Source {
        name: words::inception_project,
        recognise: recognised::inception_project,
        reading: Reading::Instead(words::inception_project_instead),
    },
    Source {
        name: words::taguette,
        recognise: recognised::taguette,
        reading: Reading::Instead(words::taguette_instead),
    },
    Source {
        name: words::qualcoder,
        recognise: recognised::qualcoder,
        reading: Reading::Instead(words::qualcoder_instead),
    },
    Source {
        name: words::qualitative_project,
        recognise: recognised::qualitative_project,
        reading: Reading::Instead(words::qualitative_project_instead),
    },
    Source {
        name: words::catma,
        recognise: recognised::catma,
        reading: Reading::Instead(words::catma_instead),
    },
    Source {
        name: words::doc_bin,
        recognise: recognised::doc_bin,
        reading: Reading::Instead(words::doc_bin_instead),
    },
    Source {
        name: words::spacy_training,
        recognise: recognised::spacy_training,
        reading: Reading::Instead(words::spacy_training_instead),
    },
];

/// A format that was recognised.
pub struct Recognised {
    /// Its name.
    pub name: String,
    /// What can be done with it.
    pub reading: Reading,
}

/// The format of files, if it is a known one.
#[must_use]
pub fn recognised(incoming: &Incoming) -> Option<Recognised> {
    if let Some(source) = SOURCES.iter().find(|source| (source.recognise)(incoming)) {
        return Some(Recognised { name: (source.name)().to_owned(), reading: source.reading });
    }
    FORMATS.iter().find_map(|format| {
        let reader = format.read.as_ref().filter(|reader| (reader.recognise)(incoming))?;
        let name = (format.about)().name.into_owned();
        Some(Recognised { name, reading: Reading::Read(reader.read) })
    })
}

/// The names of all formats that are read.
#[must_use]
pub fn readable() -> Vec<String> {
    let formats = FORMATS.iter().filter(|format| format.read.is_some());
    let formats = formats.map(|format| (format.about)().name.into_owned());
    let sources = SOURCES.iter().filter(|source| matches!(source.reading, Reading::Read(_)));
    formats.chain(sources.map(|source| (source.name)().to_owned())).collect()
}
