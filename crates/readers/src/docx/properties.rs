//! The properties of paragraphs, of runs and of content controls.

use super::styles::Styles;
use crate::blocks::Style;
use annotator_core::project::statement::ParagraphKind;
use annotator_xml::{Error, Node, Tag, Xml};

/// A paragraph's properties, after its style has been looked up.
#[derive(Clone, Debug, Default)]
pub(crate) struct Paragraph {
    pub style: Style,
    /// The name of its style.
    pub name: String,
    /// The list that it is numbered in, which a heading may be as well.
    pub list: Option<u32>,
    /// Its level in the list, if it is said here.
    pub level: Option<usize>,
    /// Whether it is the large first letter of the next paragraph.
    pub drop_cap: bool,
    /// Whether the paragraph mark was deleted, so that the next paragraph continues this one.
    pub mark_deleted: bool,
}

/// The properties written on a paragraph itself.
#[derive(Debug, Default)]
struct OwnProperties {
    style: String,
    list: Option<u32>,
    level: Option<usize>,
    outline: bool,
    mark_deleted: bool,
    drop_cap: bool,
}

/// Reads the properties of a paragraph, whose element has just been opened.
///
/// # Errors
/// Same as [`Xml::next`].
pub(crate) fn paragraph(xml: &mut Xml<'_>, styles: &Styles) -> Result<Paragraph, Error> {
    let mut own = OwnProperties::default();
    each(xml, |tag| own.take(tag))?;
    Ok(own.paragraph(styles))
}

impl OwnProperties {
    fn take(&mut self, tag: &Tag<'_>) {
        let value = || tag.attribute("val").unwrap_or_default();
        match tag.local() {
            "pStyle" => self.style = value(),
            "numId" | "ilfo" => self.list = value().parse().ok(),
            "ilvl" => self.level = value().parse().ok(),
            "framePr" => {
                let cap = ["dropCap", "drop-cap"].iter().find_map(|name| tag.attribute(name));
                self.drop_cap = cap.is_some_and(|cap| cap != "none");
            }
            "outlineLvl" => self.outline = value().parse().is_ok_and(|level: u8| level < 9),
            "del" | "moveFrom" => self.mark_deleted = true,
            _ => {}
        }
    }

    fn paragraph(self, styles: &Styles) -> Paragraph {
        let kind = styles.kind(&self.style);
        let heading = self.outline.then_some(ParagraphKind::Heading);
        // List number 0 removes the paragraph from the list of its style.
        let list = self.list.or_else(|| styles.list(&self.style)).filter(|list| *list > 0);
        let item = list.map(|_| ParagraphKind::ListItem);
        let kind = kind.or(heading).or(item);
        let of_item = list.filter(|_| kind == Some(ParagraphKind::ListItem));
        Paragraph {
            style: Style { kind, list: of_item },
            level: self.level.or_else(|| styles.level(&self.style)),
            name: self.style,
            list,
            drop_cap: self.drop_cap,
            mark_deleted: self.mark_deleted,
        }
    }
}

/// Reads the properties of a run, whose element has just been opened, and returns whether it is
/// hidden.
///
/// # Errors
/// Same as [`Xml::next`].
pub(crate) fn is_run_hidden(xml: &mut Xml<'_>, styles: &Styles) -> Result<bool, Error> {
    let mut by_style = false;
    let mut directly = None;
    each(xml, |tag| {
        let value = tag.attribute("val").unwrap_or_default();
        match tag.local() {
            "vanish" => directly = Some(!matches!(value.as_str(), "0" | "false" | "off")),
            "rStyle" => by_style = styles.is_hidden(&value),
            _ => {}
        }
    })?;
    Ok(directly.unwrap_or(by_style))
}

/// Reads the properties of a content control, whose element has just been opened. Returns whether
/// the control is still unfilled and shows placeholder text.
///
/// # Errors
/// Same as [`Xml::next`].
pub(crate) fn is_placeholder(xml: &mut Xml<'_>) -> Result<bool, Error> {
    let mut found = false;
    each(xml, |tag| found |= tag.local() == "showingPlcHdr")?;
    Ok(found)
}

/// Reads a field of a form, whose element has just been opened, and returns what was chosen in it.
/// What was typed into a field is its result, which is text.
///
/// # Errors
/// Same as [`Xml::next`].
pub(crate) fn form_value(xml: &mut Xml<'_>) -> Result<Option<String>, Error> {
    let (mut default, mut checked, mut is_box) = (false, None, false);
    let (mut chosen, mut entries) = (0, Vec::new());
    each(xml, |tag| {
        let value = tag.attribute("val").unwrap_or_default();
        let is_on = !matches!(value.as_str(), "0" | "false" | "off");
        match tag.local() {
            "checkBox" => is_box = true,
            "default" => default = is_on,
            "checked" => checked = Some(is_on),
            "result" => chosen = value.parse().unwrap_or_default(),
            "listEntry" => entries.push(value),
            _ => {}
        }
    })?;
    if is_box {
        let mark = if checked.unwrap_or(default) { "\u{2612}" } else { "\u{2610}" };
        return Ok(Some(mark.to_owned()));
    }
    Ok(entries.into_iter().nth(chosen))
}

/// Calls `take` for each element inside the current one, except for properties from before a
/// tracked change.
fn each(xml: &mut Xml<'_>, mut take: impl FnMut(&Tag<'_>)) -> Result<(), Error> {
    let mut open = 1_usize;
    while open > 0 {
        match xml.next()? {
            Some(Node::Open(tag)) if tag.local().ends_with("Change") => xml.skip()?,
            Some(Node::Open(tag)) => {
                open += 1;
                take(&tag);
            }
            Some(Node::Close) => open -= 1,
            Some(Node::Text(_)) => {}
            None => break,
        }
    }
    Ok(())
}
