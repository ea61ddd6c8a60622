//! A document as a Word document (ECMA-376, transitional). Word, LibreOffice and Pages open it.
//!
//! It has only what the text needs: named styles, so that a reader can restyle it and build a table
//! of contents, two lists, tables, pictures and comments.

use super::{Block, Comment, Document, Picture, Piece, Run};
use crate::export::OutFile;
use crate::shared::colours::PALE;
use annotator_words::{Language, language};
use annotator_xml::XmlOut;

const MAIN: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DRAWING: &str = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
const GRAPHIC: &str = "http://schemas.openxmlformats.org/drawingml/2006/main";
const PICTURE: &str = "http://schemas.openxmlformats.org/drawingml/2006/picture";
const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// How many levels lists have.
const LEVELS: usize = 9;
/// English Metric Units, of which an inch has 914,400.
const EMU_OF_PIXEL: u64 = 9525;
/// How wide the text is: a page of A4 without its margins.
const EMU_OF_TEXT: u64 = 9298 * 635;
/// The numbers of the two lists.
const BULLETS: &str = "1";
const NUMBERS: &str = "2";

/// The parts of a document that others relate to: the kind of the relation, and the path in `word/`.
/// Pictures are the last ones.
fn parts(document: &Document) -> Vec<(&'static str, String)> {
    let mut parts = vec![("styles", "styles.xml".into()), ("numbering", "numbering.xml".into())];
    if !document.comments.is_empty() {
        parts.push(("comments", "comments.xml".into()));
    }
    let pictures = pictures(document).enumerate();
    parts.extend(pictures.map(|(at, _)| ("image", format!("media/image{}.png", at + 1))));
    parts
}

fn pictures(document: &Document) -> impl Iterator<Item = &Picture> {
    document.blocks.iter().filter_map(|block| match block {
        Block::Picture(picture) if !picture.png.is_empty() => Some(picture),
        _ => None,
    })
}

pub(crate) fn write(document: &Document) -> Vec<OutFile> {
    let file = |path: &str, content: String| OutFile {
        path: path.to_owned(),
        content: content.into_bytes(),
    };
    let parts = parts(document);
    let mut files = vec![
        file("[Content_Types].xml", content_types(&parts)),
        file("_rels/.rels", relations(&[("officeDocument", "word/document.xml".into())])),
        file("word/document.xml", body(document, &parts)),
        file("word/styles.xml", styles()),
        file("word/numbering.xml", numbering()),
        file("word/_rels/document.xml.rels", relations(&parts)),
    ];
    if !document.comments.is_empty() {
        files.push(file("word/comments.xml", comments(&document.comments)));
    }
    files.extend(pictures(document).enumerate().map(|(at, picture)| OutFile {
        path: format!("word/media/image{}.png", at + 1),
        content: picture.png.clone(),
    }));
    files
}

fn content_types(parts: &[(&'static str, String)]) -> String {
    let mut out = XmlOut::new();
    out.start("Types").attribute("xmlns", &format!("{PACKAGE}/content-types"));
    let rels = "application/vnd.openxmlformats-package.relationships+xml";
    for (ending, kind) in [("rels", rels), ("xml", "application/xml"), ("png", "image/png")] {
        out.line("Default").attribute("Extension", ending).attribute("ContentType", kind).end();
    }
    let xml = parts.iter().filter(|(kind, _)| *kind != "image");
    let xml = xml.map(|(kind, path)| (*kind, path.as_str()));
    for (kind, path) in std::iter::once(("document.main", "document.xml")).chain(xml) {
        out.line("Override")
            .attribute("PartName", &format!("/word/{path}"))
            .attribute("ContentType", &format!("{WORD}.{kind}+xml"))
            .end();
    }
    out.end_line();
    out.finish()
}

fn relations(parts: &[(&'static str, String)]) -> String {
    let mut out = XmlOut::new();
    out.start("Relationships").attribute("xmlns", &format!("{PACKAGE}/relationships"));
    for (at, (kind, target)) in parts.iter().enumerate() {
        out.line("Relationship")
            .attribute("Id", &relation(at))
            .attribute("Type", &format!("{OFFICE}/{kind}"))
            .attribute("Target", target)
            .end();
    }
    out.end_line();
    out.finish()
}

/// The id of the relation to a part.
fn relation(at: usize) -> String {
    format!("rId{}", at + 1)
}

/// An element with one attribute `w:val`.
fn value(out: &mut XmlOut, name: &str, value: &str) {
    out.start(name).attribute("w:val", value).end();
}

fn body(document: &Document, parts: &[(&'static str, String)]) -> String {
    let mut out = XmlOut::new();
    let mut images = (0..parts.len()).filter(|at| parts.get(*at).is_some_and(|it| it.0 == "image"));
    out.start("w:document").attribute("xmlns:w", MAIN).attribute("xmlns:r", OFFICE);
    out.line("w:body");
    paragraph(&mut out, "Title", None, &[Run { text: document.title.clone(), ..Run::default() }]);
    for block in &document.blocks {
        let text = |text: &String| [Run { text: text.clone(), ..Run::default() }];
        match block {
            Block::Heading(level, words) => {
                // The title is the first level.
                let style = format!("Heading{}", level.saturating_sub(1).max(1));
                paragraph(&mut out, &style, None, &text(words));
            }
            Block::Paragraph(runs) => paragraph(&mut out, "Normal", None, runs),
            Block::Quote(words, source) => {
                paragraph(&mut out, "Quote", None, &text(words));
                if !source.is_empty() {
                    paragraph(&mut out, "Source", None, &text(source));
                }
            }
            Block::Item { depth, number, runs } => {
                let list = if number.is_some() { NUMBERS } else { BULLETS };
                let place = (list, (*depth).min(LEVELS - 1));
                paragraph(&mut out, "ListParagraph", Some(place), runs);
            }
            Block::Table(rows) => table(&mut out, rows),
            Block::Picture(picture) if picture.png.is_empty() => {}
            Block::Picture(picture) => {
                if let Some(at) = images.next() {
                    drawing(&mut out, picture, at);
                }
            }
            Block::Coded(pieces) => coded(&mut out, pieces),
        }
    }
    out.line("w:sectPr");
    out.line("w:pgSz").attribute("w:w", "11906").attribute("w:h", "16838").end();
    out.line("w:pgMar");
    for side in ["top", "right", "bottom", "left"] {
        out.attribute(&format!("w:{side}"), "1304");
    }
    for side in ["header", "footer"] {
        out.attribute(&format!("w:{side}"), "708");
    }
    out.attribute("w:gutter", "0").end();
    out.end_line().end_line().end_line();
    out.finish()
}

fn paragraph(out: &mut XmlOut, style: &str, list: Option<(&str, usize)>, runs: &[Run]) {
    begin_paragraph(out, style, list);
    for run in runs {
        one_run(out, run);
    }
    out.end();
}

fn begin_paragraph(out: &mut XmlOut, style: &str, list: Option<(&str, usize)>) {
    out.line("w:p").start("w:pPr");
    value(out, "w:pStyle", style);
    if let Some((list, depth)) = list {
        out.start("w:numPr");
        value(out, "w:ilvl", &depth.to_string());
        value(out, "w:numId", list);
        out.end();
    }
    if language().right_to_left {
        out.start("w:bidi").end();
    }
    out.end();
}

/// A paragraph with shaded passages, and the places of the comments on them.
fn coded(out: &mut XmlOut, pieces: &[Piece]) {
    begin_paragraph(out, "Normal", None);
    for piece in pieces {
        match piece {
            Piece::Words(words, slot) => {
                out.start("w:r");
                if let Some(colour) = slot.and_then(|slot| PALE.get(usize::from(slot))) {
                    out.start("w:rPr").start("w:shd").attribute("w:val", "clear");
                    out.attribute("w:color", "auto");
                    out.attribute("w:fill", colour.trim_start_matches('#')).end().end();
                }
                lines(out, words);
                out.end();
            }
            Piece::Begin(comment) => {
                out.start("w:commentRangeStart").attribute("w:id", &comment.to_string()).end();
            }
            Piece::End(comment) => {
                let id = comment.to_string();
                out.start("w:commentRangeEnd").attribute("w:id", &id).end();
                out.start("w:r").start("w:commentReference").attribute("w:id", &id).end().end();
            }
        }
    }
    out.end();
}

fn comments(comments: &[Comment]) -> String {
    let mut out = XmlOut::new();
    out.start("w:comments").attribute("xmlns:w", MAIN);
    for (at, Comment { author, lines }) in comments.iter().enumerate() {
        let initials: String =
            author.split_whitespace().filter_map(|word| word.chars().next()).collect();
        out.line("w:comment").attribute("w:id", &at.to_string());
        out.attribute("w:author", author).attribute("w:initials", &initials);
        for (at, line) in lines.iter().enumerate() {
            let run = Run { text: line.clone(), bold: at == 0, italic: false };
            paragraph(&mut out, "CommentText", None, &[run]);
        }
        out.end_line();
    }
    out.end_line();
    out.finish()
}

/// A picture in a paragraph of its own, no wider than the text.
fn drawing(out: &mut XmlOut, picture: &Picture, at: usize) {
    let (width, height) = (u64::from(picture.width.max(1)), u64::from(picture.height));
    let wide = (width * EMU_OF_PIXEL).min(EMU_OF_TEXT);
    let (wide, high) = (wide.to_string(), (height * wide / width).to_string());
    let id = at.to_string();
    begin_paragraph(out, "Normal", None);
    out.start("w:r").start("w:drawing").start("wp:inline").attribute("xmlns:wp", DRAWING);
    out.start("wp:extent").attribute("cx", &wide).attribute("cy", &high).end();
    out.start("wp:docPr").attribute("id", &id).attribute("name", &format!("Picture {id}"));
    out.attribute("descr", &picture.alt).end();
    out.start("a:graphic").attribute("xmlns:a", GRAPHIC);
    out.start("a:graphicData").attribute("uri", PICTURE);
    out.start("pic:pic").attribute("xmlns:pic", PICTURE);
    out.start("pic:nvPicPr").start("pic:cNvPr").attribute("id", &id);
    out.attribute("name", &format!("image{id}.png")).end().start("pic:cNvPicPr").end().end();
    out.start("pic:blipFill").start("a:blip").attribute("r:embed", &relation(at)).end();
    out.start("a:stretch").start("a:fillRect").end().end().end();
    out.start("pic:spPr").start("a:xfrm");
    out.start("a:off").attribute("x", "0").attribute("y", "0").end();
    out.start("a:ext").attribute("cx", &wide).attribute("cy", &high).end().end();
    out.start("a:prstGeom").attribute("prst", "rect").start("a:avLst").end().end().end();
    // The picture, its data, the graphic, the place in the line, the drawing and the run.
    out.end().end().end().end().end().end();
    out.end();
}

fn one_run(out: &mut XmlOut, run: &Run) {
    out.start("w:r");
    if run.bold || run.italic {
        out.start("w:rPr");
        for (_, mark) in [(run.bold, "w:b"), (run.italic, "w:i")].iter().filter(|(on, _)| *on) {
            out.start(mark).end();
        }
        out.end();
    }
    lines(out, &run.text);
    out.end();
}

/// Text, with a break for each end of a line.
fn lines(out: &mut XmlOut, text: &str) {
    for (at, line) in text.split('\n').enumerate() {
        if at > 0 {
            out.start("w:br").end();
        }
        out.start("w:t").attribute("xml:space", "preserve").text(line).end();
    }
}

fn table(out: &mut XmlOut, rows: &[Vec<String>]) {
    let columns = rows.first().map_or(0, Vec::len).max(1);
    out.line("w:tbl").start("w:tblPr");
    value(out, "w:tblStyle", "TableGrid");
    out.start("w:tblW").attribute("w:w", "5000").attribute("w:type", "pct").end();
    out.end();
    out.start("w:tblGrid");
    for _ in 0..columns {
        out.start("w:gridCol").attribute("w:w", &(9298 / columns).to_string()).end();
    }
    out.end();
    for (at, row) in rows.iter().enumerate() {
        out.line("w:tr");
        if at == 0 {
            out.start("w:trPr").start("w:tblHeader").end().end();
        }
        for cell in row {
            out.start("w:tc");
            let run = Run { text: cell.clone(), bold: at == 0, italic: false };
            paragraph(out, "TableText", None, &[run]);
            out.end();
        }
        out.end_line();
    }
    out.end_line();
    // Word needs a paragraph after a table.
    paragraph(out, "Normal", None, &[]);
}

/// A style: its id, its name, the size in half points, whether it is bold, the space before and
/// after in twentieths of a point, and its place in the outline.
type Style = (&'static str, &'static str, &'static str, bool, &'static str, &'static str);

const STYLES: [Style; 12] = [
    ("Title", "Title", "44", true, "0", "160"),
    ("Heading1", "heading 1", "32", true, "480", "120"),
    ("Heading2", "heading 2", "26", true, "320", "80"),
    ("Heading3", "heading 3", "24", true, "240", "60"),
    ("Heading4", "heading 4", "22", true, "200", "40"),
    ("Heading5", "heading 5", "22", true, "160", "40"),
    ("Quote", "Quote", "22", false, "60", "60"),
    ("Source", "Source", "18", false, "0", "100"),
    ("ListParagraph", "List Paragraph", "22", false, "0", "40"),
    ("CommentText", "annotation text", "20", false, "0", "20"),
    ("TableText", "Table Text", "20", false, "30", "30"),
    ("Normal", "Normal", "22", false, "0", "100"),
];

fn styles() -> String {
    let mut out = XmlOut::new();
    out.start("w:styles").attribute("xmlns:w", MAIN);
    let Language { tag, .. } = language();
    out.line("w:docDefaults").start("w:rPrDefault").start("w:rPr");
    out.start("w:rFonts");
    for script in ["ascii", "hAnsi", "cs"] {
        out.attribute(&format!("w:{script}"), "Calibri");
    }
    out.end();
    value(&mut out, "w:sz", "22");
    out.start("w:lang").attribute("w:val", tag).end();
    out.end().end().end_line();
    for (id, name, size, bold, before, after) in STYLES {
        out.line("w:style").attribute("w:type", "paragraph").attribute("w:styleId", id);
        out.attribute_if("w:default", if id == "Normal" { "1" } else { "" });
        value(&mut out, "w:name", name);
        if id != "Normal" {
            value(&mut out, "w:basedOn", "Normal");
        }
        out.start("w:pPr");
        if let Some(level) = id.strip_prefix("Heading") {
            out.start("w:keepNext").end();
            spacing(&mut out, before, after);
            let level = level.parse::<u8>().unwrap_or(1).saturating_sub(1);
            value(&mut out, "w:outlineLvl", &level.to_string());
        } else {
            spacing(&mut out, before, after);
            if matches!(id, "Quote" | "Source") {
                out.start("w:ind").attribute("w:left", "400").attribute("w:right", "400").end();
            }
        }
        out.end().start("w:rPr");
        if bold {
            out.start("w:b").end();
        }
        if id == "Quote" {
            out.start("w:i").end();
        }
        value(&mut out, "w:sz", size);
        out.end().end_line();
    }
    table_style(&mut out);
    out.end_line();
    out.finish()
}

fn spacing(out: &mut XmlOut, before: &str, after: &str) {
    out.start("w:spacing").attribute("w:before", before).attribute("w:after", after).end();
}

fn table_style(out: &mut XmlOut) {
    out.line("w:style").attribute("w:type", "table").attribute("w:styleId", "TableGrid");
    value(out, "w:name", "Table Grid");
    out.start("w:tblPr").start("w:tblBorders");
    for side in ["top", "left", "bottom", "right", "insideH", "insideV"] {
        out.start(&format!("w:{side}"));
        for (name, value) in [("val", "single"), ("sz", "4"), ("space", "0"), ("color", "808080")] {
            out.attribute(&format!("w:{name}"), value);
        }
        out.end();
    }
    out.end().end().end_line();
}

fn numbering() -> String {
    let mut out = XmlOut::new();
    out.start("w:numbering").attribute("xmlns:w", MAIN);
    for list in [BULLETS, NUMBERS] {
        out.line("w:abstractNum").attribute("w:abstractNumId", list);
        for level in 0..LEVELS {
            out.line("w:lvl").attribute("w:ilvl", &level.to_string());
            value(&mut out, "w:start", "1");
            let numbered = list == NUMBERS;
            value(&mut out, "w:numFmt", if numbered { "decimal" } else { "bullet" });
            let text = if numbered { format!("%{}.", level + 1) } else { "•".to_owned() };
            value(&mut out, "w:lvlText", &text);
            value(&mut out, "w:lvlJc", "left");
            let left = (level + 1) * 360;
            out.start("w:pPr").start("w:ind").attribute("w:left", &left.to_string());
            out.attribute("w:hanging", "300").end().end().end_line();
        }
        out.end_line();
    }
    for list in [BULLETS, NUMBERS] {
        out.line("w:num").attribute("w:numId", list);
        value(&mut out, "w:abstractNumId", list);
        out.end();
    }
    out.end_line();
    out.finish()
}
