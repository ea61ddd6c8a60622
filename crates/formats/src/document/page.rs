//! A document as a page of HTML: one file without scripts that loads nothing else.

use super::{Block, Document, Picture, Run, words};
use crate::html::out::Html;
use annotator_core::base64::letters;

const CSS: &str = include_str!("page.css");

pub(crate) fn write(document: &Document) -> String {
    let mut html = Html::default();
    html.begin(&document.title, CSS).raw("<main>\n<h1 dir=\"auto\">").text(&document.title);
    html.raw("</h1>\n");
    blocks(&mut html, &document.blocks);
    html.raw("</main>\n</body>\n</html>\n");
    html.finish().0
}

/// Adds the parts of a document.
pub(crate) fn blocks(html: &mut Html, blocks: &[Block]) {
    let mut lists: Vec<bool> = Vec::new();
    for block in blocks {
        if let Block::Item { depth, number, runs } = block {
            item(html, &mut lists, *depth, *number, runs);
            continue;
        }
        close(html, &mut lists, 0);
        match block {
            Block::Heading(level, text) => {
                html.raw(&format!("<h{level} dir=\"auto\">")).text(text);
                html.raw(&format!("</h{level}>\n"));
            }
            Block::Paragraph(text) => {
                html.raw("<p dir=\"auto\">");
                runs(html, text);
                html.raw("</p>\n");
            }
            Block::Quote(text, source) => {
                html.raw("<blockquote dir=\"auto\">").text(text);
                if !source.is_empty() {
                    html.raw("<footer>").text(source).raw("</footer>");
                }
                html.raw("</blockquote>\n");
            }
            Block::Table(rows) => table(html, rows),
            Block::Picture(picture) => image(html, picture),
            Block::Coded(pieces) => {
                html.raw("<p dir=\"auto\">").text(&words(pieces)).raw("</p>\n");
            }
            Block::Item { .. } => {}
        }
    }
    close(html, &mut lists, 0);
}

/// An image that is part of the page: several pictures as elements would share their ids.
fn image(html: &mut Html, picture: &Picture) {
    let Picture { alt, svg, width, height, .. } = picture;
    html.raw("<img src=\"data:image/svg+xml;base64,").raw(&letters(svg.as_bytes()));
    html.raw(&format!("\" width=\"{width}\" height=\"{height}\" alt=\"")).text(alt);
    html.raw("\">\n");
}

fn runs(html: &mut Html, runs: &[Run]) {
    for run in runs {
        let marks = [(run.bold, "strong"), (run.italic, "em")];
        for (_, mark) in marks.iter().filter(|(on, _)| *on) {
            html.raw(&format!("<{mark}>"));
        }
        lines(html, &run.text);
        for (_, mark) in marks.iter().rev().filter(|(on, _)| *on) {
            html.raw(&format!("</{mark}>"));
        }
    }
}

fn lines(html: &mut Html, text: &str) {
    for (at, line) in text.split('\n').enumerate() {
        if at > 0 {
            html.raw("<br>");
        }
        html.text(line);
    }
}

/// An item, in lists that are opened and closed as its depth needs.
fn item(html: &mut Html, lists: &mut Vec<bool>, depth: usize, number: Option<u64>, text: &[Run]) {
    close(html, lists, depth + 1);
    if lists.len() == depth + 1 && lists.last() != Some(&number.is_some()) {
        close(html, lists, depth);
    }
    if lists.len() == depth + 1 {
        html.raw("</li>\n");
    }
    while lists.len() <= depth {
        match number.filter(|_| lists.len() == depth) {
            Some(first) => html.raw(&format!("<ol start=\"{first}\">\n")),
            None => html.raw("<ul>\n"),
        };
        if lists.len() < depth {
            html.raw("<li>");
        }
        lists.push(number.is_some() && lists.len() == depth);
    }
    html.raw("<li dir=\"auto\">");
    runs(html, text);
}

/// Closes the lists that are deeper.
fn close(html: &mut Html, lists: &mut Vec<bool>, depth: usize) {
    while lists.len() > depth {
        let numbered = lists.pop().unwrap_or_default();
        html.raw(if numbered { "</li>\n</ol>\n" } else { "</li>\n</ul>\n" });
    }
}

fn table(html: &mut Html, rows: &[Vec<String>]) {
    html.raw("<table>\n");
    for (at, row) in rows.iter().enumerate() {
        let (start, end) =
            if at == 0 { ("<th scope=\"col\">", "</th>") } else { ("<td dir=\"auto\">", "</td>") };
        html.raw("<tr>");
        for cell in row {
            html.raw(start);
            lines(html, cell);
            html.raw(end);
        }
        html.raw("</tr>\n");
    }
    html.raw("</table>\n");
}
