//! A codebook as a page of HTML: one file without scripts that loads nothing else.

use super::document::{Block, Document, Run};
use crate::html::out::Html;

const CSS: &str = include_str!("codebook.css");

pub(super) fn write(document: &Document) -> String {
    let mut html = Html::default();
    html.begin(&document.title, CSS).raw("<main>\n<h1 dir=\"auto\">").text(&document.title);
    html.raw("</h1>\n");
    let mut lists: Vec<bool> = Vec::new();
    for block in &document.blocks {
        if let Block::Item { depth, number, runs } = block {
            item(&mut html, &mut lists, *depth, *number, runs);
            continue;
        }
        close(&mut html, &mut lists, 0);
        match block {
            Block::Heading(level, text) => {
                html.raw(&format!("<h{level} dir=\"auto\">")).text(text);
                html.raw(&format!("</h{level}>\n"));
            }
            Block::Paragraph(text) => {
                html.raw("<p dir=\"auto\">");
                runs(&mut html, text);
                html.raw("</p>\n");
            }
            Block::Quote(text, source) => {
                html.raw("<blockquote dir=\"auto\">").text(text);
                if !source.is_empty() {
                    html.raw("<footer>").text(source).raw("</footer>");
                }
                html.raw("</blockquote>\n");
            }
            Block::Table(rows) => table(&mut html, rows),
            Block::Item { .. } => {}
        }
    }
    close(&mut html, &mut lists, 0);
    html.raw("</main>\n</body>\n</html>\n");
    html.finish().0
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
