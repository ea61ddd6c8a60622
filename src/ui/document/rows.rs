//! The paragraphs. Drawn once per statement: tagging does not come here.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::drawing::{Row, draw};
use crate::ui::document::painting::Painting;
use annotator_core::structure::{Outline, Role};
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
    let role = outline.roles.get(index).copied().unwrap_or(Role::Body);
    Row {
        role: role_name(role),
        number: outline.number(index),
        heading: role == Role::Heading,
        text: text.paragraph_text(index),
    }
}

fn role_name(role: Role) -> &'static str {
    match role {
        Role::Blank => "blank",
        Role::Furniture => "furniture",
        Role::TitleBlock => "title",
        Role::Address => "address",
        Role::Heading => "heading",
        Role::Body => "body",
        Role::Closing => "closing",
        Role::ListItem => "item",
        Role::Quote => "quote",
        Role::Note => "note",
    }
}
