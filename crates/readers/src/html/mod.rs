//! Web pages, and rich text from the clipboard, which is a fragment of HTML.

mod charset;
mod dom;
mod ordered;
mod parts;
mod survey;
#[cfg(test)]
mod tests;
pub(crate) mod title;
mod walk;
mod xhtml;

pub(crate) use self::charset::Declared;
use self::dom::{Data, Dom, ROOT};
use self::title::OwnTitles;
use self::walk::{Options, Summary};
use super::blocks::{Blocks, Source, Style};
use super::encoding::{Decoded, decode};
use annotator_core::project::statement::Metadata;
use annotator_core::reading::{Document, Failure, Remark};
use encoding_rs::UTF_8;

/// Reads a web page. `chosen` is the encoding that the user chose.
///
/// # Errors
/// [`Failure::Empty`], [`Failure::TooDeep`] or the failures of decoding.
pub(crate) fn read(bytes: &[u8], name: &str, chosen: Option<&str>) -> Result<Document, Failure> {
    read_declared(bytes, name, chosen, None)
}

/// Like [`read`], for a page whose encoding may be `declared` outside it.
///
/// # Errors
/// Same as [`read`].
pub(crate) fn read_declared(
    bytes: &[u8],
    name: &str,
    chosen: Option<&str>,
    declared: Option<Declared>,
) -> Result<Document, Failure> {
    let (decoded, misdeclared) = decoded(bytes, chosen, declared)?;
    let dom = parsed(&decoded.text, name)?;
    let mut blocks = Blocks::default();
    let options = Options { moves_notes: false, style: Style::default() };
    let summary = walk::take(&dom, options, &mut blocks);
    let (metadata, own) = metadata(&dom);
    let source = Source {
        name,
        media_type: "text/html",
        encoding: decoded.encoding,
        byte_order_mark: decoded.byte_order_mark,
        metadata,
        remarks: remarks(&decoded, misdeclared, summary),
    };
    let mut document = blocks.document(source)?;
    title::set(&mut document, &own);
    Ok(document)
}

/// Adds the text of a page that is part of a document in another format. Its notes are moved after
/// all other text. Returns whether something was left out.
///
/// # Errors
/// Same as [`read`], except for [`Failure::Empty`].
pub(crate) fn take_part(
    bytes: &[u8],
    declared: Option<Declared>,
    blocks: &mut Blocks,
) -> Result<bool, Failure> {
    let (decoded, _) = decoded(bytes, None, declared)?;
    take_chapter(&decoded.text, blocks)
}

/// Adds the text of a chapter of a book. Its notes are moved after all chapters. Returns whether
/// something was left out.
///
/// # Errors
/// [`Failure::TooDeep`].
pub(crate) fn take_chapter(page: &str, blocks: &mut Blocks) -> Result<bool, Failure> {
    let dom = parsed(page, ".xhtml")?;
    let options = Options { moves_notes: true, style: Style::default() };
    Ok(walk::take(&dom, options, blocks).left_out)
}

/// Adds the text of a piece of HTML inside another format, such as Markdown.
///
/// # Errors
/// [`Failure::TooDeep`].
pub(crate) fn take_piece(piece: &str, style: Style, blocks: &mut Blocks) -> Result<(), Failure> {
    let dom = dom::parse(piece)?;
    walk::take(&dom, Options { moves_notes: false, style }, blocks);
    Ok(())
}

fn parsed(page: &str, name: &str) -> Result<Dom, Failure> {
    if xhtml::is_xml(page, name)
        && let Some(dom) = xhtml::parse(page)?
    {
        return Ok(dom);
    }
    dom::parse(page)
}

/// Decodes the page. The encoding is the chosen one, else that of the byte-order mark, else the
/// declared one, else the detected one. A text beyond ASCII that is valid UTF-8 is UTF-8 whatever
/// the page declares, which is then returned as well: servers and programs change the encoding of
/// pages and leave the declaration.
fn decoded(
    bytes: &[u8],
    chosen: Option<&str>,
    declared: Option<Declared>,
) -> Result<(Decoded, Option<String>), Failure> {
    let marked = bytes.starts_with(&[0xef, 0xbb, 0xbf])
        || bytes.starts_with(&[0xff, 0xfe])
        || bytes.starts_with(&[0xfe, 0xff]);
    let declared = declared.or_else(|| charset::declared(bytes)).filter(|_| !marked);
    let is_utf8 = !bytes.is_ascii() && std::str::from_utf8(bytes).is_ok();
    let is_wrong =
        |declared: &Declared| chosen.is_none() && is_utf8 && declared.name != UTF_8.name();
    let name = declared.as_ref().map(|it| if is_wrong(it) { UTF_8.name() } else { it.name });
    let decoded = decode(bytes, chosen.or(name))?;
    Ok((decoded, declared.filter(is_wrong).map(|declared| declared.label)))
}

fn remarks(decoded: &Decoded, misdeclared: Option<String>, summary: Summary) -> Vec<Remark> {
    let misdeclared = misdeclared.map(Remark::EncodingMisdeclared);
    let mut remarks: Vec<_> = misdeclared.into_iter().chain(decoded.remarks()).collect();
    if summary.left_out {
        remarks.push(Remark::HiddenLeftOut);
    }
    remarks
}

/// The language and address that a page declares, and its titles.
fn metadata(dom: &Dom) -> (Metadata, OwnTitles) {
    let mut metadata = Metadata::default();
    let mut own = OwnTitles::default();
    let mut canonical = None;
    let mut graph = None;
    let mut saved_from = None;
    let mut waiting = vec![ROOT];
    while let Some(at) = waiting.pop() {
        match dom.node(at).map(|node| &node.data) {
            Some(Data::Comment(comment)) => {
                let address = comment.trim().strip_prefix("saved from url=");
                saved_from = saved_from.or(address.and_then(|rest| rest.split(')').nth(1)));
            }
            Some(Data::Element(element)) => {
                let value = |name| element.attribute(name).unwrap_or_default();
                match element.name() {
                    "html" | "body" if metadata.language.is_empty() => {
                        metadata.language = value("lang").trim().to_owned();
                    }
                    "link" if value("rel").eq_ignore_ascii_case("canonical") => {
                        canonical = canonical.or(element.attribute("href"));
                    }
                    "meta" if value("property") == "og:url" => {
                        graph = graph.or(element.attribute("content"));
                    }
                    "meta" if value("property") == "og:title" && own.graph.is_empty() => {
                        own.graph = value("content").trim().to_owned();
                    }
                    "meta" if value("property") == "og:site_name" => {
                        own.site = value("content").trim().to_owned();
                    }
                    "title" if own.title.is_empty() => own.title = text_of(dom, at),
                    _ => {}
                }
                if !["p", "table", "svg"].contains(&element.name()) {
                    waiting.extend(dom.children(at).iter().rev());
                }
            }
            Some(Data::Other) => waiting.extend(dom.children(at).iter().rev()),
            Some(Data::Text(_)) | None => {}
        }
    }
    let addresses = [canonical, graph, saved_from].into_iter().flatten().map(str::trim);
    metadata.source_url =
        addresses.filter(|url| is_address(url)).map(str::to_owned).next().unwrap_or_default();
    (metadata, own)
}

/// Whether this is the absolute address of a web page.
pub(crate) fn is_address(url: &str) -> bool {
    url.starts_with("https://") || url.starts_with("http://")
}

/// The text directly in an element, with white space collapsed.
fn text_of(dom: &Dom, at: usize) -> String {
    let texts =
        dom.children(at).iter().filter_map(|child| match dom.node(*child).map(|n| &n.data) {
            Some(Data::Text(text)) => Some(text.as_str()),
            _ => None,
        });
    let words: Vec<_> = texts.flat_map(|text| text.split([' ', '\t', '\r', '\n'])).collect();
    words.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}
