//! The heat map: the texts with a shade for how many students marked the words, and below each
//! paragraph what the class said about its passages.

use std::rc::Rc;

use yew::prelude::*;

use super::passage::PassagePanel;
use super::teacher::{Teacher, use_teacher};
use super::{ReportProps, View};
use crate::ui::classroom::class::items::bar;
use crate::ui::parts::lang::lang;
use crate::ui::parts::mark::mark_among;
use crate::ui::parts::memo::memo;
use crate::ui::words::{number, statements, teaching as words};
use annotator_app::classroom::heat::{SHADES, passages_in, pieces, shade};
use annotator_app::classroom::teaching::TeachingMsg;
use annotator_core::codebook::Codebook;
use annotator_core::project::hash::Sha256;
use annotator_core::project::outline::Outline;
use annotator_core::project::statement::{Statement, with_sha256};
use annotator_core::text::Paragraph;
use annotator_core::text::direction::is_rtl;
use annotator_jobs::class::{ClassReport, Look, PassageReport, TextReport};

/// The id of the paragraph in which the passage is that is looked at.
pub const CHOSEN: &str = "heat-chosen";

/// A text with what the class marked in it. Comparing it is quick.
#[derive(Clone, PartialEq)]
struct Marked {
    statement: Rc<Statement>,
    codebook: Rc<Codebook>,
    report: Rc<ClassReport>,
    /// Its place in the report.
    at: usize,
    /// The passage that is looked at: its bytes.
    chosen: Option<(u32, u32)>,
    students: u32,
    teacher: Teacher,
}

#[component]
pub fn OnText(props: &ReportProps) -> Html {
    let teacher = use_teacher();
    let ReportProps { view, report } = props;
    let students = report.rows.iter().filter(|row| row.counts).count();
    let several = report.texts.len() > 1;
    html! {
        <div class="class__sides">
            <section class="class__texts" aria-label={words::text_of_class()}>
                { legend(students) }
                for (at, text) in report.texts.iter().enumerate() {
                    if let Some(statement) = statement_of(view, text.text) {
                        if several { <h2 dir="auto">{ statements::name(&statement) }</h2> }
                        { memo(
                            Marked {
                                statement,
                                codebook: Rc::clone(&view.project.codebook),
                                report: Rc::clone(report),
                                at,
                                chosen: chosen_in(view, text.text),
                                students: u32::try_from(students).unwrap_or(u32::MAX),
                                teacher: teacher.clone(),
                            },
                            draw,
                        ) }
                    }
                }
            </section>
            <PassagePanel view={view.clone()} report={report.clone()} />
        </div>
    }
}

fn statement_of(view: &View, text: Sha256) -> Option<Rc<Statement>> {
    with_sha256(&view.project.statements, text).cloned()
}

fn chosen_in(view: &View, text: Sha256) -> Option<(u32, u32)> {
    match &view.shown.look {
        Some(Look::Passage(of, start, end)) if *of == text => Some((*start, *end)),
        _ => None,
    }
}

fn legend(students: usize) -> Html {
    html! {
        <p class="class__legend">
            { words::heat_of(students) }
            <span class="class__shades" aria-hidden="true">
                for at in 1..=SHADES { <span key={at} data-heat={at.to_string()}></span> }
            </span>
        </p>
    }
}

fn draw(marked: &Marked) -> Html {
    let Some(report) = marked.report.texts.get(marked.at) else { return Html::default() };
    let text = &marked.statement.text;
    if report.passages.is_empty() {
        return html! { <p class="hint">{ words::no_passages() }</p> };
    }
    let language = lang(&marked.statement.metadata.language);
    let direction = if is_rtl(text.as_str()) { "rtl" } else { "ltr" };
    let outline = Outline::of(text, &marked.statement.layout);
    let paragraphs = text.paragraphs().iter().enumerate().filter(|(_, it)| !it.is_blank());
    html! {
        <div class="heat" lang={language} dir={direction}>
            for (at, paragraph) in paragraphs {
                { one(paragraph, (at, outline.number(at)), report, marked) }
            }
        </div>
    }
}

/// A paragraph, with its index and its number.
fn one(
    paragraph: &Paragraph,
    (at, shown): (usize, Option<u32>),
    report: &TextReport,
    marked: &Marked,
) -> Html {
    let text = marked.statement.text.as_str();
    let range = paragraph.byte_range();
    let pieces = pieces(report, paragraph);
    let passages: Vec<_> = passages_in(report, paragraph).collect();
    let has_chosen = marked.chosen.is_some_and(|(from, _)| range.contains(&(from as usize)));
    html! {
        <div class="heat__block" key={at} id={has_chosen.then_some(CHOSEN)}>
            <span class="heat__number" aria-hidden="true">{ shown.map(number) }</span>
            <p class="heat__paragraph">
                for piece in pieces {
                    <span data-heat={shade(piece.students, marked.students).to_string()}
                        data-chosen={is_chosen(piece.start, piece.end, marked.chosen).to_string()}>
                        { text.get(piece.start..piece.end).unwrap_or_default() }
                    </span>
                }
            </p>
            if !passages.is_empty() {
                <ul class="list heat__passages">
                    for (place, passage) in passages {
                        <li key={place}>{ button(passage, report, marked) }</li>
                    }
                </ul>
            }
        </div>
    }
}

fn is_chosen(start: usize, end: usize, chosen: Option<(u32, u32)>) -> bool {
    chosen.is_some_and(|(from, to)| start < to as usize && end > from as usize)
}

fn button(passage: &PassageReport, report: &TextReport, marked: &Marked) -> Html {
    let look = Look::Passage(report.text, passage.start, passage.end);
    let open = marked.chosen == Some((passage.start, passage.end));
    let onclick = marked.teacher.on(move || TeachingMsg::LookWanted((!open).then(|| look.clone())));
    let first = passage.codes.first();
    let looks = marked.codebook.looks();
    html! {
        <button type="button" class="heat__passage" dir="auto" aria-pressed={open.to_string()}
            data-key={passage.item.is_some().to_string()} {onclick}>
            { first.map(|(code, _)| mark_among(&looks, code)) }
            <span>{ words::said(passage, &marked.codebook) }</span>
            if passage.item.is_some() {
                <span class="heat__key">{ words::in_key() }</span>
            }
            { bar(marked.students.saturating_sub(passage.nothing), marked.students) }
        </button>
    }
}
