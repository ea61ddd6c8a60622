//! The report: what is in it, in which order, and its files.

mod compose;

use std::rc::Rc;

use yew::prelude::*;

use super::change::{Change, use_change};
use super::controls::{Annotators, chosen};
use super::working::failed;
use super::{View, ViewProps, use_send};
use crate::browser::focus::focus_id;
use crate::ui::words::{insight as names, statements};
use annotator_app::insight::InsightMsg;
use annotator_app::insight::report::{BlockKind, ReportAsked, ReportBlock, Texts};
use annotator_core::insight::report::ReportForm;
use annotator_core::text::direction::visible;
use annotator_words::{insight_report as words, insight_summaries as summaries};

#[component]
pub(super) fn Report(ViewProps { view }: &ViewProps) -> Html {
    let change = use_change(
        |room| room.report.asked.clone(),
        |asked| InsightMsg::ReportAsked(Box::new(asked)),
    );
    let send = use_send();
    let asked = &view.room.report.asked;
    let parts = asked.blocks.iter().enumerate().filter(|(_, block)| is_there(view, &block.kind));
    let places: Vec<usize> = parts.map(|(at, _)| at).collect();
    let lines = places.iter().filter_map(|at| {
        let block = asked.blocks.get(*at)?;
        Some(part(view, block, *at, &places, &change))
    });
    let names_of_coders =
        change.to(|asked, event: Event| asked.names_of_coders = is_checked(&event));
    html! {
        <div class="insight__report">
            <h1 class="insight__title">{ words::report() }</h1>
            <p class="hint">{ words::report_lead() }</p>
            <div class="insight__controls">
                { title_field(view, &change) }
                { texts(view, &change) }
                <Annotators view={Rc::clone(view)} />
            </div>
            <h2>{ words::blocks() }</h2>
            <ol class="insight__blocks">{ for lines }</ol>
            <p class="hint">{ words::move_hint() }</p>
            <p>
                <label>
                    <input type="checkbox" checked={asked.names_of_coders} onchange={names_of_coders} />
                    { " " }{ words::names_of_coders() }
                </label>
            </p>
            { failed(&view.room, &send).unwrap_or_default() }
            { saving(view, &send) }
        </div>
    }
}

fn is_checked(event: &Event) -> bool {
    event.target_unchecked_into::<web_sys::HtmlInputElement>().checked()
}

/// Whether a part can be in the report of this project.
fn is_there(view: &View, kind: &BlockKind) -> bool {
    match kind {
        BlockKind::Agreement => view.agreed.is_some(),
        BlockKind::Commitments | BlockKind::Due => {
            view.room.commitments.layer_of(&view.project).is_some()
        }
        _ => true,
    }
}

fn title_field(view: &View, change: &Change<ReportAsked>) -> Html {
    let oninput = change.to(|asked, event: InputEvent| {
        asked.title = event.target_unchecked_into::<web_sys::HtmlInputElement>().value();
    });
    html! {
        <span class="insight__control">
            <label for="report-title">{ words::title_label() }</label>
            <input class="field" id="report-title" value={view.room.report.asked.title.clone()}
                placeholder={visible(&view.project.name)} dir="auto" {oninput} />
        </span>
    }
}

fn texts(view: &View, change: &Change<ReportAsked>) -> Html {
    let mut all: Vec<(Texts, AttrValue)> =
        vec![(Texts::Open, words::text_open().into()), (Texts::All, words::text_all().into())];
    let each = view.project.statements.iter();
    all.extend(each.map(|it| (Texts::One(it.id), statements::name(it).into())));
    let onchoose = change.to(|asked, texts| asked.texts = texts);
    let now = view.room.report.asked.texts_in(&view.project);
    chosen("report-texts", words::texts_label(), all, &now, onchoose)
}

/// The name of a part.
fn name(view: &View, kind: &BlockKind) -> String {
    match kind {
        BlockKind::Methods => words::methods().to_owned(),
        BlockKind::Texts => words::texts().to_owned(),
        BlockKind::Figure(asked) => {
            words::figure(&names::heading(&view.project, asked), names::form_name(asked.form))
        }
        BlockKind::Portraits => names::portraits().to_owned(),
        BlockKind::Commitments => names::commitments().to_owned(),
        BlockKind::Due => names::due_title().to_owned(),
        BlockKind::Agreement => words::agreement().to_owned(),
        BlockKind::Codebook => words::codebook().to_owned(),
        BlockKind::Summaries => summaries::summaries().to_owned(),
        BlockKind::Memos => words::memos().to_owned(),
    }
}

/// A part. `places` are those of all parts that are shown.
fn part(
    view: &View,
    block: &ReportBlock,
    at: usize,
    places: &[usize],
    change: &Change<ReportAsked>,
) -> Html {
    let name = name(view, &block.kind);
    let shown = places.iter().position(|place| *place == at).unwrap_or_default();
    let above = shown.checked_sub(1).and_then(|it| places.get(it)).copied();
    let below = places.get(shown + 1).copied();
    let onchange = change.to(move |asked, event: Event| {
        if let Some(block) = asked.blocks.get_mut(at) {
            block.on = is_checked(&event);
        }
    });
    let up = above.map(|to| moved(at, to, "up", change));
    let down = below.map(|to| moved(at, to, "down", change));
    let onkeydown = by_key(&up, &down);
    let click = |to: &Option<Callback<()>>| to.clone().map(|to| to.reform(|_: MouseEvent| ()));
    let out = matches!(block.kind, BlockKind::Figure(_)).then(|| {
        change.to(move |asked: &mut ReportAsked, _: MouseEvent| {
            asked.remove(at);
            focus_id("report-title");
        })
    });
    html! {
        <li key={at} {onkeydown}>
            <label>
                <input type="checkbox" checked={block.on} {onchange} />
                { " " }<span dir="auto">{ &name }</span>
            </label>
            <span class="insight__moves">
                <button type="button" class="button" id={format!("report-up-{at}")} disabled={up.is_none()}
                    aria-label={words::move_up(&name)} onclick={click(&up)}>{ "↑" }</button>
                <button type="button" class="button" id={format!("report-down-{at}")} disabled={down.is_none()}
                    aria-label={words::move_down(&name)} onclick={click(&down)}>{ "↓" }</button>
                if let Some(onclick) = out {
                    <button type="button" class="link" aria-label={words::take_out(&name)} {onclick}>
                        { words::take_out_short() }
                    </button>
                }
            </span>
        </li>
    }
}

/// Puts a part at the place of another one, and the focus with it.
fn moved(at: usize, to: usize, way: &'static str, change: &Change<ReportAsked>) -> Callback<()> {
    change.to(move |asked: &mut ReportAsked, ()| {
        asked.swap(at, to);
        focus_id(&format!("report-{way}-{to}"));
    })
}

/// Alt and an arrow move the part in which the focus is.
fn by_key(up: &Option<Callback<()>>, down: &Option<Callback<()>>) -> Callback<KeyboardEvent> {
    let (up, down) = (up.clone(), down.clone());
    Callback::from(move |event: KeyboardEvent| {
        let to = match event.key().as_str() {
            "ArrowUp" => &up,
            "ArrowDown" => &down,
            _ => return,
        };
        if event.alt_key() {
            event.prevent_default();
            if let Some(to) = to {
                to.emit(());
            }
        }
    })
}

fn saving(view: &Rc<View>, send: &Callback<InsightMsg>) -> Html {
    let report = &view.room.report;
    let blocks = report.asked.blocks.iter().filter(|it| it.on && is_there(view, &it.kind));
    let is_empty = blocks.count() == 0;
    let said = match () {
        () if is_empty => words::nothing_ticked(),
        () if report.is_writing() => words::writing(),
        () if report.is_ready() || view.room.failed.is_some() => "",
        () => words::counting_figures(),
    };
    let disabled = is_empty || !report.is_ready();
    let save = |form: ReportForm| {
        let view = Rc::clone(view);
        send.reform(move |_: MouseEvent| {
            let (report, pixels) = compose::compose(&view, form);
            InsightMsg::ReportWanted(Box::new(report), form, pixels)
        })
    };
    html! {
        <>
            <div class="insight__actions">
                <button type="button" class="button" data-kind="primary" {disabled} onclick={save(ReportForm::Html)}>
                    { words::save_page() }
                </button>
                <button type="button" class="button" {disabled} onclick={save(ReportForm::Docx)}>
                    { words::save_word() }
                </button>
            </div>
            <p class="hint" role="status">{ said }</p>
        </>
    }
}
