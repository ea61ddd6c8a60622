//! The report of memos and notes as a file.

use super::memos::NamedItem;
use crate::ui::words::memos as words;
use annotator_app::msg::Msg;
use annotator_app::passages::PassagesMsg;
use annotator_app::passages::table_files::{csv, escape};

/// A kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MemoFile {
    Html,
    Markdown,
    Csv,
}

/// The message that saves the report as a file.
pub fn written(file: MemoFile, items: &[NamedItem]) -> Msg {
    let (ending, media_type, content) = match file {
        MemoFile::Html => ("html", "text/html", html(items)),
        MemoFile::Markdown => ("md", "text/markdown", markdown(items)),
        MemoFile::Csv => ("csv", "text/csv", rows(items)),
    };
    PassagesMsg::FileWanted { of: words::file_memos(), ending, media_type, content }.send()
}

fn html(items: &[NamedItem]) -> String {
    let mut page = format!(
        "<!doctype html>\n<meta charset=\"utf-8\">\n<title>{0}</title>\n<h1>{0}</h1>\n",
        escape(words::report())
    );
    for group in items.chunk_by(|one, other| one.heading == other.heading) {
        page.push_str(&format!("<h2>{}</h2>\n", escape(group.first().map_or("", |it| it.heading))));
        for it in group {
            let place =
                if it.place.is_empty() { String::new() } else { format!(" ({})", it.place) };
            page.push_str(&format!(
                "<h3 dir=\"auto\">{}{}</h3>\n<p dir=\"auto\">{}</p>\n",
                escape(&it.about),
                escape(&place),
                escape(&it.item.text).replace('\n', "<br>")
            ));
        }
    }
    page
}

fn markdown(items: &[NamedItem]) -> String {
    let mut text = format!("# {}\n", words::report());
    for group in items.chunk_by(|one, other| one.heading == other.heading) {
        text.push_str(&format!("\n## {}\n", group.first().map_or("", |it| it.heading)));
        for it in group {
            let place =
                if it.place.is_empty() { String::new() } else { format!(" ({})", it.place) };
            let lines: Vec<String> = it.item.text.lines().map(|line| format!("> {line}")).collect();
            text.push_str(&format!("\n### {}{place}\n\n{}\n", it.about, lines.join("\n")));
        }
    }
    text
}

fn rows(items: &[NamedItem]) -> String {
    let head = ["kind", "about", "statement", "text"].map(str::to_owned).to_vec();
    let row = |it: &NamedItem| {
        vec![it.heading.to_owned(), it.about.clone(), it.place.clone(), it.item.text.clone()]
    };
    csv(&head, items.iter().map(row))
}
