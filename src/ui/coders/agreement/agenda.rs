//! The passages to talk about, as a page to print.

use super::FoundProps;
use super::passages::quote;
use crate::ui::words::{agreement as words, statements};
use annotator_app::coders::agreement::Look;
use annotator_app::passages::table_files::escape;
use annotator_core::agreement::Dispute;

/// How the page looks: plain, and no passage is divided between two sheets.
const STYLE: &str = "body{font:16px/1.5 Georgia,serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#1d2126;background:#fff}\
    h1{font-size:1.5rem}li{break-inside:avoid;margin-block-end:1.5rem}blockquote{margin:.5rem 0;padding-inline-start:.75rem;border-inline-start:3px solid #8a877f}\
    table{border-collapse:collapse;font:14px/1.4 sans-serif}th,td{text-align:start;padding:.15rem .75rem .15rem 0;vertical-align:top}\
    .line{border-block-end:1px solid #8a877f;block-size:1.75rem;font:14px sans-serif}small{color:#4f5660;font-family:sans-serif}";

/// The page.
pub fn agenda(props: &FoundProps, disputes: &[Dispute], look: &Look, title: &str) -> String {
    let items: String = disputes.iter().map(|it| item(props, look, it)).collect();
    let lead = words::agenda_lead(disputes.len(), &props.view.project.name);
    let language = annotator_words::language();
    let heading = escape(&annotator_words::plain(words::agenda_title()));
    format!(
        "<!DOCTYPE html><html lang=\"{}\"><head><meta charset=\"utf-8\"><title>{heading}</title>\
        <style>{STYLE}</style></head><body><h1>{heading}</h1><p>{}</p><h2>{}</h2><ol>{items}</ol></body></html>",
        escape(language.tag),
        escape(&lead),
        escape(title),
    )
}

fn item(props: &FoundProps, look: &Look, dispute: &Dispute) -> String {
    let (project, found) = (&props.view.project, &props.found);
    let Some(statement) = project.statement(dispute.statement) else { return String::new() };
    let rows: String = dispute
        .given
        .iter()
        .map(|given| {
            let coder = props.view.coder(found, given.coder);
            let said = words::given(project, look, statement, given);
            format!("<tr><th>{}</th><td>{}</td></tr>", escape(&coder), escape(&said))
        })
        .collect();
    format!(
        "<li><small>{}</small><blockquote dir=\"auto\">{}</blockquote><table>{rows}</table>\
        <p class=\"line\">{}</p></li>",
        escape(&statements::name(statement)),
        escape(&quote(statement, dispute.start, dispute.end)),
        escape(words::agenda_decision()),
    )
}
