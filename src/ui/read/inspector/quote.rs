//! A quote with its source, for the clipboard.

use crate::browser::clipboard::{TAG_TYPE, copy_as};
use crate::browser::store::Store;
use crate::ui::words::document as words;
use annotator_app::model::Model;
use annotator_app::passages::quotes::tag_to_copy;
use annotator_app::passages::table_files::escape;

/// The chosen tag as text, as HTML, and as a tag for another project; nothing if none is chosen.
pub fn quote_parts(store: &Store) -> Vec<(&'static str, String)> {
    store.read(parts).unwrap_or_default()
}

fn parts(model: &Model) -> Option<Vec<(&'static str, String)>> {
    let open = model.open.as_ref()?;
    let (tag, statement) = (open.chosen_annotation()?, open.statement()?);
    let quote = tag.spans.quote(statement.text.as_str());
    let paragraph = open.paragraph_number(statement.id, &tag.spans);
    let source = annotator_words::plain(&words::source(statement, paragraph));
    let html = format!("<blockquote>{}</blockquote><p>{}</p>", escape(&quote), escape(&source));
    Some(vec![
        ("text/plain", words::quote_to_copy(&quote, &source)),
        ("text/html", html),
        (TAG_TYPE, tag_to_copy(open)?),
    ])
}

/// Copies the chosen tag.
pub fn copy_quote(store: &Store) {
    let parts = quote_parts(store);
    if !parts.is_empty() {
        copy_as(&parts);
    }
}
