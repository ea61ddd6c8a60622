//! The registry of formats: a line for each.

use super::export::Format;

macro_rules! formats {
    ($($(#[doc = $doc:literal])? $name:ident,)*) => {
        $($(#[doc = $doc])? mod $name;)*

        /// All formats, in the order in which they are shown.
        pub static FORMATS: &[&Format] = &[$(&$name::FORMAT),*];
    };
}

formats! {
    web_annotation,
    label_studio,
    brat,
    cas_json,
    xmi,
    doccano,
    refi_project,
    refi_codebook,
    spacy,
    hugging_face,
    conll,
    csv,
    csv_spreadsheet,
    xlsx,
    sentences,
    markdown,
    tei,
    html,
}

/// The format with this id.
#[must_use]
pub fn format(id: &str) -> Option<&'static Format> {
    FORMATS.iter().find(|format| format.about.id == id).copied()
}

#[cfg(test)]
mod tests;
