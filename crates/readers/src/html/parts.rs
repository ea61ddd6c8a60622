//! What the elements of a page mean: which are shown, which are blocks, and which belong to the
//! site and not to the statement.

use super::dom::Element;

/// A constant, because `tests/tidy.rs` forbids the literal in a call: pages must not set the
/// attribute.
const STYLE: &str = "style";

/// Whether an element never contains text for readers. Leaving it out needs no remark.
pub(crate) fn is_machinery(name: &str) -> bool {
    let machinery = ["head", "script", "style", "noscript", "template", "title", "xml", "meta"];
    let media = ["svg", "canvas", "audio", "video", "object", "embed", "iframe", "map", "rp"];
    machinery.contains(&name) || media.contains(&name) || name == "annotation-xml"
}

/// Whether an element is hidden, or serves to navigate the site.
pub(crate) fn is_left_out(element: &Element) -> bool {
    let name = element.name();
    let control = ["nav", "button", "select", "textarea", "input", "datalist", "label", "search"];
    let hidden = element.attribute("hidden").is_some()
        || element.attribute("aria-hidden").is_some_and(|value| value.trim() == "true")
        || (name == "dialog" && element.attribute("open").is_none())
        || ["rt", "rtc", "annotation"].contains(&name);
    let roles = ["navigation", "banner", "search", "dialog", "alertdialog", "menu", "menubar"];
    control.contains(&name)
        || hidden
        || has_role(element, &roles)
        || is_hidden_by_style(element)
        || is_running_head(element)
        || has_class(element, &["sr-only", "visually-hidden", "screen-reader-text", "skip-link"])
}

/// Whether this is a header or footer of a printed page, as LibreOffice writes them, or a comment
/// mark.
fn is_running_head(element: &Element) -> bool {
    let title = element.attribute("title").unwrap_or_default();
    (element.name() == "div" && ["header", "footer"].contains(&title))
        || has_class(element, &["MsoCommentReference"])
}

fn is_hidden_by_style(element: &Element) -> bool {
    let Some(style) = style_of(element) else { return false };
    const HIDDEN: &[&str] = &[
        "display:none",
        "visibility:hidden",
        "mso-hide:all",
        "mso-element:comment-list",
        "mso-element:header",
        "mso-element:footer",
    ];
    HIDDEN.iter().any(|hidden| has_declaration(&style, hidden))
}

/// The `style` attribute, in lower case and without white space.
fn style_of(element: &Element) -> Option<String> {
    let style = element.attribute(STYLE)?;
    Some(style.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_ascii_lowercase())
}

/// Whether an element is the number or bullet of a list item, as Word writes it into a page.
pub(crate) fn is_word_marker(element: &Element) -> bool {
    style_of(element).is_some_and(|style| has_declaration(&style, "mso-list:ignore"))
}

/// Whether a block holds the large first letter of the next one.
pub(crate) fn is_cap(element: &Element) -> bool {
    let styled = style_of(element).is_some_and(|style| style.contains("mso-element:dropcap"));
    is_block(element) && (styled || has_class(element, &["dropcap", "drop-cap"]))
}

/// Whether this is a field of a form that somebody has filled in.
pub(crate) fn is_filled_in(element: &Element) -> bool {
    let kind = element.attribute("type").unwrap_or("text").to_ascii_lowercase();
    let value = element.attribute("value").unwrap_or_default().trim();
    let typed = ["text", "date", "number", "email", "tel", "url"].contains(&kind.as_str());
    element.name() == "input"
        && ((typed && !value.is_empty()) || element.attribute("checked").is_some())
}

/// The value of `list-style` or `list-style-type` in the `style` attribute.
pub(crate) fn list_style(element: &Element) -> Option<String> {
    let style = element.attribute(STYLE)?.to_ascii_lowercase();
    let (_, value) = style
        .split(';')
        .filter_map(|known| known.split_once(':'))
        .rfind(|(name, _)| ["list-style", "list-style-type"].contains(&name.trim()))?;
    Some(value.trim().replace("!important", ""))
}

/// Whether the class of a list suggests that its items have no numbers.
pub(crate) fn is_called_plain_list(element: &Element) -> bool {
    let classes =
        ["list-unstyled", "unstyled", "list-none", "no-bullet", "no-bullets", "list-inline"];
    has_class(element, &classes)
}

fn has_declaration(style: &str, declaration: &str) -> bool {
    style.split(';').any(|known| known.strip_suffix("!important").unwrap_or(known) == declaration)
}

/// Whether an element is the number of a footnote, in the text or at the note, or the link back.
/// Notes are marked by their kind; the numbers would be stray digits in the middle of sentences.
pub(crate) fn is_reference_mark(element: &Element) -> bool {
    let roles = ["doc-noteref", "doc-backlink"];
    let classes = [
        "footnote-ref",
        "footnote-back",
        "footnote-backref",
        "sdfootnoteanc",
        "sdfootnotesym",
        "sdendnoteanc",
        "sdendnotesym",
        "MsoFootnoteReference",
        "MsoEndnoteReference",
    ];
    let link = |href: &str| {
        ["#_ftn", "#_edn", "#sdfootnote", "#sdendnote"].iter().any(|start| href.starts_with(start))
    };
    has_role(element, &roles)
        || has_epub_type(element, &["noteref", "backlink"])
        || has_class(element, &classes)
        || (element.name() == "a" && element.attribute("href").is_some_and(link))
}

/// Whether an element holds one or more footnotes.
pub(crate) fn is_note(element: &Element) -> bool {
    let roles = ["doc-footnote", "doc-endnote", "doc-footnotes", "doc-endnotes"];
    let id = element.attribute("id").unwrap_or_default();
    let numbered = |start: &str| {
        id.strip_prefix(start)
            .is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_digit()))
    };
    has_role(element, &roles)
        || has_epub_type(element, &["footnote", "endnote", "footnotes", "endnotes", "rearnotes"])
        || (["section", "div", "aside"].contains(&element.name())
            && has_class(element, &["footnotes", "endnotes", "footnote"]))
        || ["sdfootnote", "sdendnote", "ftn", "edn"].into_iter().any(numbered)
}

pub(crate) fn is_quote(element: &Element) -> bool {
    element.name() == "blockquote" || has_class(element, &["MsoQuote", "MsoIntenseQuote"])
}

pub(crate) fn is_heading(element: &Element) -> bool {
    let name = element.name();
    (name.len() == 2 && name.starts_with('h') && name.ends_with(['1', '2', '3', '4', '5', '6']))
        || has_role(element, &["heading"])
        || has_class(element, &["MsoTitle", "MsoSubtitle"])
        || (name == "p" && has_class(element, &["title", "subtitle"]))
}

/// The number of the Word list that a paragraph is an item of.
pub(crate) fn word_list(element: &Element) -> Option<u32> {
    let style = style_of(element)?;
    let list = style.split(';').find_map(|known| known.strip_prefix("mso-list:"))?;
    let number = list.split("lfo").nth(1)?;
    // An offset keeps these numbers apart from those of HTML lists.
    number.parse::<u32>().ok().map(|number| number.saturating_add(1 << 30))
}

/// Whether an element keeps or collapses white space; `None` if it does not say.
pub(crate) fn keeps_space(element: &Element) -> Option<bool> {
    if ["pre", "listing", "plaintext", "xmp"].contains(&element.name()) {
        return Some(true);
    }
    let style = style_of(element)?;
    let value = style.split(';').find_map(|known| known.strip_prefix("white-space:"))?;
    Some(value.starts_with("pre") || value.starts_with("break-spaces"))
}

/// Whether an element starts on a new line.
pub(crate) fn is_block(element: &Element) -> bool {
    const BLOCKS: &[&str] = &[
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "caption",
        "center",
        "dd",
        "details",
        "dialog",
        "dir",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hgroup",
        "hr",
        "html",
        "legend",
        "li",
        "listing",
        "main",
        "menu",
        "ol",
        "p",
        "pre",
        "search",
        "section",
        "summary",
        "table",
        "ul",
        "plaintext",
        "xmp",
        "optgroup",
    ];
    if BLOCKS.contains(&element.name()) {
        return true;
    }
    element.name() == "span"
        && style_of(element).is_some_and(|s| has_declaration(&s, "display:block"))
}

/// Whether the class or id of an element suggests a notice about cookies or the like.
pub(crate) fn is_called_notice(element: &Element) -> bool {
    is_called(element, &["cookie", "cookies", "consent", "gdpr", "cookiebar", "cookiebanner"])
}

/// Whether the class or id of an element suggests that it holds the title.
pub(crate) fn is_called_title(element: &Element) -> bool {
    is_called(element, &["title"])
}

/// Whether the class or id of an element suggests that it belongs to the site.
pub(crate) fn is_called_furniture(element: &Element) -> bool {
    const WORDS: &[&str] = &[
        "breadcrumb",
        "breadcrumbs",
        "share",
        "sharing",
        "social",
        "addtoany",
        "pagination",
        "pager",
        "related",
        "newsletter",
        "subscribe",
        "menu",
        "nav",
        "navbar",
        "navigation",
        "footer",
        "masthead",
        "topbar",
        "copyright",
        "sidebar",
        "banner",
        "toolbar",
        "topnav",
        "sitemap",
    ];
    is_called(element, WORDS)
}

/// Whether the class or id of an element contains one of these as a whole word.
fn is_called(element: &Element, words: &[&str]) -> bool {
    let names = ["class", "id"].into_iter().filter_map(|name| element.attribute(name));
    names
        .flat_map(|value| value.split(|c: char| !c.is_ascii_alphanumeric()))
        .any(|word| words.iter().any(|known| known.eq_ignore_ascii_case(word)))
}

pub(crate) fn has_role(element: &Element, roles: &[&str]) -> bool {
    let role = element.attribute("role").unwrap_or_default();
    role.split_ascii_whitespace().any(|role| roles.contains(&role))
}

fn has_epub_type(element: &Element, types: &[&str]) -> bool {
    let value = element.attribute("epub:type").unwrap_or_default();
    value.split_ascii_whitespace().any(|value| types.contains(&value))
}

fn has_class(element: &Element, classes: &[&str]) -> bool {
    let value = element.attribute("class").unwrap_or_default();
    value.split_ascii_whitespace().any(|value| classes.contains(&value))
}
