//! What was added, and what differs.

use std::rc::Rc;

use yew::prelude::*;

use super::coder;
use crate::ui::parts::modal::Modal;
use crate::ui::words::{adding as words, annotators, differences as said};
use annotator_app::exchange::adding::{Adding, AddingMsg};
use annotator_app::exchange::differences::DifferenceMsg;
use annotator_app::msg::Msg;
use annotator_core::merge::MergeReport;
use annotator_core::project::Project;
use annotator_core::project::id::StatementId;

/// A longer list helps nobody to read it.
const MOST_ROWS: usize = 100;

pub(super) fn report(
    adding: &Adding,
    report: &Rc<MergeReport>,
    open: &Rc<Project>,
    tell: &Callback<AddingMsg>,
    say: &Callback<Msg>,
    close: &Callback<MouseEvent>,
) -> Html {
    let coder = coder(adding, report);
    let nothing = report.is_nothing();
    let save = {
        let files: Vec<String> = adding.files.iter().map(|file| file.name().to_owned()).collect();
        let (open, report) = (Rc::clone(open), Rc::clone(report));
        say.reform(move |_: MouseEvent| {
            let files: Vec<&str> = files.iter().map(String::as_str).collect();
            Msg::from(DifferenceMsg::ReportWanted(said::report_page(&open, &files, &report)))
        })
    };
    let undo = tell.reform(|_: MouseEvent| AddingMsg::UndoChosen);
    html! {
        <Modal key="added" title={words::report_title(coder.as_deref(), nothing)}>
            <p class="hint" role="status">{ summary(report, nothing) }</p>
            <ul class="report">{ added(report, open) }{ differences(report, open) }</ul>
            <div class="dialog-form__buttons">
                if !nothing {
                    <button type="button" class="button report__undo" onclick={undo}>{ words::undo() }</button>
                }
                <button type="button" class="button" onclick={save}>{ words::save_report() }</button>
                <button type="button" class="button" data-kind="primary" autofocus=true onclick={close.clone()}>
                    { words::go_on() }
                </button>
            </div>
        </Modal>
    }
}

fn summary(report: &MergeReport, nothing: bool) -> String {
    let added = report.added_annotations();
    let all = added + report.conflicts.len() + report.not_added.len();
    match nothing {
        true if report.has_differences() => words::nothing_added_summary().to_owned(),
        true => words::nothing_new_summary().to_owned(),
        false if added == 0 && report.updated > 0 => words::updated_summary(report.updated),
        false => words::added_summary(added, all),
    }
}

fn added(report: &MergeReport, open: &Project) -> Html {
    let alike = report.alike;
    let title = |id: &StatementId| title(open, *id);
    let codes = report.codes.iter().filter_map(|id| open.codebook.code(id));
    let codes: Vec<&str> = codes.map(|code| code.name.as_str()).collect();
    let titles: Vec<&str> = report.statements.iter().map(title).collect();
    html! {
        <>
            for (at, (id, tags)) in report.added.iter().enumerate() {
                { row("ok", words::added_under(*tags, &annotators::name(name(open, *id))),
                    (at + 1 == report.added.len() && alike > 0).then(|| words::alike(alike))) }
            }
            if report.updated > 0 {
                { row("ok", words::updated(report.updated), Some(words::updated_hint().to_owned())) }
            }
            if report.same > 0 {
                { row("ok", words::same_already(report.same), None) }
            }
            { also(report, open) }
            if !titles.is_empty() {
                { row("ok", words::statements_added(titles.len(), &words::named(titles.iter().copied())), None) }
            }
            if !codes.is_empty() {
                { row("ok", words::codes_added(codes.len(), &words::named(codes.iter().copied())), None) }
            }
        </>
    }
}

fn differences(report: &MergeReport, open: &Project) -> Html {
    let codes: Vec<&str> = report.other_codes.iter().map(|it| it.ours.name.as_str()).collect();
    let texts: Vec<&str> = report.other_texts.iter().map(|id| title(open, *id)).collect();
    let text = |id| open.statement(id).map(|statement| Rc::clone(&statement.text));
    let conflicts = report.conflicts.iter().take(MOST_ROWS).map(|conflict| {
        let text = text(conflict.ours.statement);
        words::conflict_row(conflict, &open.codebook, text.as_deref())
    });
    let not_added = report.not_added.iter().take(MOST_ROWS);
    let not_added = not_added.map(|entry| words::not_added_row(entry, &open.codebook));
    html! {
        <>
            if !codes.is_empty() {
                { row("differs", words::codes_differ(codes.len(), &words::named(codes.iter().copied())),
                    Some(words::codes_differ_hint().to_owned())) }
            }
            for other in &report.other_names {
                { row("differs", words::names_differ(
                    &annotators::name(name(open, other.annotator)), &annotators::name(&other.theirs)),
                    Some(words::names_differ_hint().to_owned())) }
            }
            if !texts.is_empty() {
                { row("differs", words::texts_differ(texts.len(), &words::named(texts.iter().copied())),
                    Some(words::texts_differ_hint().to_owned())) }
            }
            if report.not_settled > 0 {
                { row("differs", words::not_settled(report.not_settled), Some(words::not_settled_hint().to_owned())) }
            }
            if !report.other_variables.is_empty() {
                { row("differs", words::variables_differ(report.other_variables.len(),
                    &words::named(report.other_variables.iter().map(String::as_str))), Some(words::variables_differ_hint().to_owned())) }
            }
            if !report.words.is_empty() {
                { row("differs", words::words_differ(report.words.len()), None) }
            }
            if !report.conflicts.is_empty() {
                { rows(words::conflicts(report.conflicts.len()),
                    (report.settled() == 0).then(words::conflicts_hint), conflicts.collect()) }
            }
            if !report.not_added.is_empty() {
                { rows(words::not_added(report.not_added.len()), None, not_added.collect()) }
            }
        </>
    }
}

/// What came along besides tags, and what was settled.
fn also(report: &MergeReport, open: &Project) -> Html {
    let some = |many: usize, words: String| {
        if many > 0 { row("ok", words, None) } else { Html::default() }
    };
    let moved: usize = report.moved.values().sum();
    let settled = report.settled();
    let mapped = report.mapped.values().filter_map(|id| open.codebook.code(id));
    let mapped: Vec<&str> = mapped.map(|code| code.name.as_str()).collect();
    let listed = |names: &[String]| words::named(names.iter().map(String::as_str));
    html! {
        <>
            { some(settled, words::conflicts_settled(settled)) }
            { some(moved, words::moved_tags(moved)) }
            { some(mapped.len(), words::codes_mapped(mapped.len(), &words::named(mapped.iter().copied()))) }
            { some(report.memos, words::memos_added(report.memos)) }
            { some(report.values, words::values_added(report.values)) }
            { some(report.settled_cases, words::settled_cases_added(report.settled_cases)) }
            { some(report.decisions, words::decisions_added(report.decisions)) }
            { some(report.suggestion_decisions, words::suggestion_decisions_added(report.suggestion_decisions)) }
            { some(report.pair_decisions, words::pair_decisions_added(report.pair_decisions)) }
            { some(report.variables.len(), words::variables_added(report.variables.len(), &listed(&report.variables))) }
            { some(report.versions.len(), words::versions_added(report.versions.len(), &listed(&report.versions))) }
        </>
    }
}

fn name(open: &Project, id: annotator_core::project::id::AnnotatorId) -> &str {
    open.annotator(id).map_or("", |annotator| &annotator.name)
}

fn title(open: &Project, id: StatementId) -> &str {
    open.statement(id).map_or("", |statement| &statement.metadata.title)
}

fn row(kind: &'static str, what: String, hint: Option<String>) -> Html {
    html! {
        <li class="report__row" data-kind={kind}>
            <span>{ what }</span>
            if let Some(hint) = hint {
                <span class="hint">{ hint }</span>
            }
        </li>
    }
}

/// A row with what it counts folded up below it.
fn rows(what: String, hint: Option<&'static str>, each: Vec<String>) -> Html {
    html! {
        <li class="report__row" data-kind="differs">
            <details>
                <summary>{ what }</summary>
                <ul class="remarks">
                    for (at, words) in each.into_iter().enumerate() {
                        <li key={at} dir="auto">{ words }</li>
                    }
                </ul>
            </details>
            if let Some(hint) = hint {
                <span class="hint">{ hint }</span>
            }
        </li>
    }
}
