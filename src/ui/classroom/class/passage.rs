//! A passage of the heat map closely: as what the class marked it, and who did.

use std::rc::Rc;

use yew::prelude::*;

use super::ReportProps;
use super::View;
use super::cases::Cases;
use super::items::bar;
use super::on_text::CHOSEN;
use super::teacher::{Teacher, use_teacher};
use crate::browser::frame::after_frame;
use crate::browser::list::show_row;
use crate::ui::parts::hooks::use_effect_on;
use crate::ui::parts::lang::lang_of;
use crate::ui::parts::mark::mark_among;
use crate::ui::words::{quoted, teaching as words};
use annotator_app::classroom::heat::{disputed, missed};
use annotator_app::classroom::teaching::TeachingMsg;
use annotator_core::classroom::key::KeyItem;
use annotator_core::project::id::CodeId;
use annotator_core::project::statement::{Statement, with_sha256};
use annotator_core::text::direction::visible;
use annotator_jobs::class::{ClassReport, Look, PassageReport};

/// The passage that is looked at.
struct Place<'a> {
    passage: &'a PassageReport,
    quote: &'a str,
    statement: &'a Statement,
    item: Option<&'a KeyItem>,
}

/// The passage that is looked at, and the ways to the most disputed and the most missed ones.
#[component]
pub fn PassagePanel(props: &ReportProps) -> Html {
    let teacher = use_teacher();
    let ReportProps { view, report } = props;
    let node = use_node_ref();
    use_effect_on(view.shown.look.clone(), |look| {
        if look.is_some() {
            after_frame(|| show_row(CHOSEN));
        }
    });
    let place = place(view, report);
    html! {
        <aside class="class__panel" ref={node} aria-label={words::as_what()}>
            <div class="class__walk">
                { walk(&disputed(&report.texts), props, &teacher, true) }
                { walk(&missed(&report.texts), props, &teacher, false) }
            </div>
            if let Some(place) = place {
                { shown(&place, view, report, &teacher) }
            } else {
                <p class="hint">{ words::choose_a_passage() }</p>
            }
        </aside>
    }
}

fn place<'a>(view: &'a View, report: &'a ClassReport) -> Option<Place<'a>> {
    let Some(Look::Passage(text, start, end)) = &view.shown.look else { return None };
    let of_text = report.texts.iter().find(|it| it.text == *text)?;
    let is_it = |it: &&PassageReport| (it.start, it.end) == (*start, *end);
    let passage = of_text.passages.iter().find(is_it)?;
    let statement = with_sha256(&view.project.statements, *text)?;
    let quote = statement.text.as_str().get(*start as usize..*end as usize)?;
    let items = view.key.iter().flat_map(|key| &key.items);
    let item = items.into_iter().find(|item| Some(item.id) == passage.item);
    Some(Place { passage, quote, statement, item })
}

/// A button that goes to the next passage of a list, with the place in it.
fn walk(
    places: &[(usize, usize)],
    props: &ReportProps,
    teacher: &Teacher,
    is_disputed: bool,
) -> Html {
    let looks: Vec<Look> = places
        .iter()
        .filter_map(|(text, at)| {
            let text = props.report.texts.get(*text)?;
            let passage = text.passages.get(*at)?;
            Some(Look::Passage(text.text, passage.start, passage.end))
        })
        .collect();
    if looks.is_empty() {
        return Html::default();
    }
    let now = looks.iter().position(|look| props.view.shown.look.as_ref() == Some(look));
    let next = now.map_or(0, |now| (now + 1) % looks.len());
    let look = looks.get(next).cloned();
    let of = looks.len();
    let (name, at) = if is_disputed {
        (words::next_disputed(), now.map(|now| words::disputed_at(now + 1, of)))
    } else {
        (words::next_missed(), now.map(|now| words::missed_at(now + 1, of)))
    };
    html! {
        <span>
            <button type="button" class="button"
                onclick={teacher.on(move || TeachingMsg::LookWanted(look.clone()))}>{ name }</button>
            if let Some(at) = at { { " " }<span class="hint">{ at }</span> }
        </span>
    }
}

fn shown(place: &Place, view: &Rc<View>, report: &ClassReport, teacher: &Teacher) -> Html {
    let Place { passage, quote, statement, item } = place;
    let students = report.rows.iter().filter(|row| row.counts).count();
    let students = u32::try_from(students).unwrap_or(u32::MAX);
    html! {
        <>
            <blockquote class="class__passage" dir="auto" lang={lang_of(statement)}>{ visible(quote) }</blockquote>
            <h2>{ words::as_what() }</h2>
            <table class="class-table" data-kind="small">
                <tbody>
                    for (code, count) in &passage.codes {
                        { said(code, *count, students, *item, view, teacher) }
                    }
                    <tr>
                        <th scope="row">{ words::nobody_tagged() }</th>
                        <td>{ bar(passage.nothing, students) }</td>
                        <td></td>
                    </tr>
                </tbody>
            </table>
            <h2>{ words::cases_of() }</h2>
            <Cases view={view.clone()} />
        </>
    }
}

fn said(
    code: &CodeId,
    count: u32,
    students: u32,
    item: Option<&KeyItem>,
    view: &View,
    teacher: &Teacher,
) -> Html {
    let name = words::code_of(&view.project.codebook, Some(code));
    let is_right = item.is_some_and(|item| {
        item.code == *code || item.accept.iter().any(|it| it.code.as_ref() == Some(code))
    });
    let accept = item.filter(|_| !is_right).map(|item| {
        let (item, code) = (item.id, code.clone());
        let onclick = teacher.on(move || TeachingMsg::CodeAccepted(item, code.clone()));
        html! {
            <button type="button" class="text-button" title={words::accept_hint()}
                aria-label={words::accept_code(&quoted(&name))} {onclick}>
                { words::accept_here() }
            </button>
        }
    });
    html! {
        <tr key={code.to_string()}>
            <th scope="row">
                <span class="making-table__code">
                    { mark_among(&view.project.codebook.looks(), code) }{ &name }
                </span>
            </th>
            <td>{ bar(count, students) }</td>
            <td>
                if is_right { <span class="heat__key">{ words::in_key() }</span> }
                { accept }
            </td>
        </tr>
    }
}
