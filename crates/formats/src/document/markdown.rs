//! A document as Markdown (CommonMark, with tables as on GitHub).

use super::{Block, Document, Run, words};
use crate::markdown::escape::{inline, lines};

pub(crate) fn write(document: &Document) -> String {
    let mut out = format!("# {}\n\n", inline(&document.title));
    let mut in_list = false;
    for block in &document.blocks {
        let is_item = matches!(block, Block::Item { .. });
        if in_list && !is_item {
            out.push('\n');
        }
        in_list = is_item;
        match block {
            Block::Heading(level, text) => {
                let marks = "#".repeat(usize::from(*level));
                out.push_str(&format!("{marks} {}\n\n", inline(text)));
            }
            Block::Paragraph(text) => out.push_str(&format!("{}\n\n", runs(text))),
            Block::Quote(text, source) => {
                let quote = lines(text);
                for line in quote.lines() {
                    out.push_str(&format!("> {line}\n"));
                }
                if !source.is_empty() {
                    out.push_str(&format!(">\n> — {}\n", inline(source)));
                }
                out.push('\n');
            }
            Block::Item { depth, number, runs: text } => {
                // Four spaces are enough for items below an item with a number.
                let space = "    ".repeat(*depth);
                let mark = number.map_or_else(|| "-".to_owned(), |number| format!("{number}."));
                out.push_str(&format!("{space}{mark} {}\n", runs(text)));
            }
            Block::Table(rows) => table(&mut out, rows),
            Block::Picture(picture) => out.push_str(&format!("{}\n\n", inline(&picture.alt))),
            Block::Coded(pieces) => out.push_str(&format!("{}\n\n", lines(&words(pieces)))),
        }
    }
    out
}

fn runs(runs: &[Run]) -> String {
    let run = |run: &Run| {
        let inside = lines(&run.text);
        let mark = match (run.bold, run.italic) {
            _ if inside.is_empty() => "",
            (true, true) => "***",
            (true, false) => "**",
            (false, true) => "*",
            (false, false) => "",
        };
        // Marks beside white space would be letters, so it is outside of them.
        let space = |is: bool| if is { " " } else { "" };
        let start = space(run.text.starts_with(char::is_whitespace));
        let end = space(run.text.ends_with(char::is_whitespace) && !inside.is_empty());
        format!("{start}{mark}{inside}{mark}{end}")
    };
    runs.iter().map(run).collect::<String>().trim().to_owned()
}

fn table(out: &mut String, rows: &[Vec<String>]) {
    for (at, row) in rows.iter().enumerate() {
        let cell = |cell: &String| {
            let lines: Vec<String> = cell.split('\n').map(inline).collect();
            lines.join("<br>")
        };
        let cells: Vec<String> = row.iter().map(cell).collect();
        out.push_str(&format!("| {} |\n", cells.join(" | ")));
        if at == 0 {
            out.push_str(&format!("|{}\n", " --- |".repeat(row.len())));
        }
    }
    out.push('\n');
}
