//! A quote with its source, for the clipboard.

use crate::browser::clipboard::{TAG_TYPE, copy_as};
use crate::browser::store::Store;
use crate::ui::passages::table_files::escape;
use crate::ui::words::document as words;
use annotator_app::model::Model;
use annotator_app::passages::quotes::tag_to_copy;

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
        ("text/plain", with_source(&quote, &source)),
        ("text/html", html),
        (TAG_TYPE, tag_to_copy(open)?),
    ])
}

/// The quote exactly as the text has it, and its source. Elsewhere, marks of the writing direction would
/// be part of the words.
fn with_source(quote: &str, source: &str) -> String {
    const PLACE: &str = "\u{fffc}";
    annotator_words::plain(&words::quote_with_source(PLACE, source)).replacen(PLACE, quote, 1)
}

/// Copies the chosen tag.
pub fn copy_quote(store: &Store) {
    let parts = quote_parts(store);
    if !parts.is_empty() {
        copy_as(&parts);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quote_keeps_its_own_marks_and_gets_no_others() {
        let quote = "a \u{2068}سلام\u{2069} 😀";
        assert_eq!(with_source(quote, "Veria, par. 2"), format!("“{quote}” (Veria, par. 2)"));
        assert_eq!(with_source("سلام", "Veria, par. 2"), "“سلام” (Veria, par. 2)");
    }
}
