//! The paragraphs. Drawn once per statement: tagging does not come here.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::drawing::{Row, draw};
use crate::ui::document::painting::Painting;
use annotator_core::project::outline::Outline;
use annotator_core::project::statement::ParagraphKind;
use annotator_core::text::Text;

/// What [`StatementText`] shows.
#[derive(Properties, PartialEq)]
pub struct StatementTextProps {
    /// The text.
    pub text: Rc<Text>,
    /// What each paragraph is.
    pub outline: Rc<Outline>,
    /// What paints its marks.
    pub painting: Painting,
}

/// The paragraphs of a statement. They are no part of the virtual tree, which would hold
/// and compare each of thousands again: they never change.
#[component]
pub fn StatementText(props: &StatementTextProps) -> Html {
    let sources = (Rc::clone(&props.text), Rc::clone(&props.outline));
    let drawn = use_memo(sources, |(text, outline)| {
        let rows = (0..text.paragraphs().len()).map(|index| row(text, outline, index));
        let drawn = draw(rows);
        // Effects may run a frame later only, and the text would be seen without its marks.
        props.painting.sync();
        drawn
    });
    drawn.as_ref().clone().map(|node| Html::VRef(node.into())).unwrap_or_default()
}

fn row<'a>(text: &'a Text, outline: &Outline, index: usize) -> Row<'a> {
    let kind = outline.kind(index);
    let blank = text.paragraphs().get(index).is_some_and(|paragraph| paragraph.is_blank());
    let plain = if blank { "blank" } else { "body" };
    Row {
        role: kind.map_or(plain, kind_name),
        number: outline.number(index),
        heading: kind == Some(ParagraphKind::Heading),
        text: text.paragraph_text(index),
    }
}

/// The name of a kind of paragraph in the style sheets.
pub fn kind_name(kind: ParagraphKind) -> &'static str {
    match kind {
        ParagraphKind::Heading => "heading",
        ParagraphKind::ListItem => "item",
        ParagraphKind::Quote => "quote",
        ParagraphKind::Note => "note",
        ParagraphKind::Furniture => "furniture",
        ParagraphKind::Address => "address",
        ParagraphKind::Closing => "closing",
        ParagraphKind::TitleBlock => "title",
    }
}
