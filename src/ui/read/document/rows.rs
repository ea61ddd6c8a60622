//! The paragraphs. They are drawn once per statement, and tagging does not affect them.

use std::rc::Rc;

use web_sys::Node;
use yew::prelude::*;

use crate::browser::text_pane::ParagraphRow;
use crate::ui::read::document::painting::Painting;
use annotator_core::project::outline::{Outline, Zone};
use annotator_core::project::statement::ParagraphKind;
use annotator_core::text::Text;

#[derive(Properties, PartialEq)]
pub struct StatementTextProps {
    pub text: Rc<Text>,
    /// What each paragraph is.
    pub outline: Rc<Outline>,
    pub painting: Painting,
}

/// The paragraphs of a statement. They are not part of the virtual tree, which would store and
/// compare thousands of them although they never change.
pub struct StatementText {
    drawn: Option<Node>,
}

impl Component for StatementText {
    type Message = ();
    type Properties = StatementTextProps;

    fn create(context: &Context<Self>) -> Self {
        Self { drawn: draw(context.props()) }
    }

    fn changed(&mut self, context: &Context<Self>, old: &StatementTextProps) -> bool {
        let now = context.props();
        if now.text == old.text && now.outline == old.outline && now.painting == old.painting {
            return false;
        }
        self.drawn = draw(now);
        true
    }

    fn view(&self, _: &Context<Self>) -> Html {
        self.drawn.clone().map(Html::VRef).unwrap_or_default()
    }
}

/// Draws the paragraphs and paints their marks before they are put into the page. Effects may run a
/// frame later, and the text would first appear without its marks.
fn draw(props: &StatementTextProps) -> Option<Node> {
    let rows = (0..props.text.paragraphs().len()).map(|at| row(&props.text, &props.outline, at));
    let drawn = props.painting.pane().draw(Rc::clone(&props.text), rows);
    props.painting.sync();
    drawn.map(Node::from)
}

fn row<'a>(text: &'a Text, outline: &Outline, index: usize) -> ParagraphRow<'a> {
    let kind = outline.kind(index);
    let blank = text.paragraphs().get(index).is_some_and(|paragraph| paragraph.is_blank());
    let plain = if blank { "blank" } else { "body" };
    ParagraphRow {
        role: kind.map_or(plain, kind_name),
        number: outline.number(index),
        heading: kind == Some(ParagraphKind::Heading),
        zone: outline.zone(index).map(zone_name),
        text: text.paragraph_text(index),
    }
}

/// The name of a zone in the style sheets.
fn zone_name(zone: Zone) -> &'static str {
    match zone {
        Zone::Front => "front",
        Zone::Back => "back",
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
