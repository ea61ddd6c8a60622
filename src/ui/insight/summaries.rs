//! The grid of summaries: what each statement says on each code, with the passages that a summary is
//! about.

use std::rc::Rc;

use yew::prelude::*;

use super::cells::move_by_key;
use super::change::{Change, use_change};
use super::controls::{Annotators, chosen, more, several, toggle};
use super::outputs::{FileTable, as_csv, copied};
use super::{View, ViewProps, use_send};
use crate::browser::focus::{focus_id, focus_opener};
use crate::ui::dialogs::memo::MemoField;
use crate::ui::parts::hooks::{use_dispatch, use_effect_on};
use crate::ui::parts::lang::lang_of;
use crate::ui::parts::mark::mark_among;
use crate::ui::words::all_tags::code_name;
use crate::ui::words::{insight as names, memos as memo_words, statements};
use annotator_app::insight::InsightMsg;
use annotator_app::insight::summaries::{
    Summaries as Found, SummariesAsked, SummaryCell, SummaryRow, summaries, summary_passages,
};
use annotator_app::passages::PassagesMsg;
use annotator_core::codebook::Looks;
use annotator_core::insight::report::ReportTable;
use annotator_core::project::Project;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::id::{CodeId, LayerId, StatementId};
use annotator_core::project::memo::{MemoOf, memos};
use annotator_core::project::statement::Statement;
use annotator_core::text::direction::visible;
use annotator_words::insight_summaries as words;

/// How many statements are drawn at first, and how many more each time.
const MOST: usize = 50;
const FIELD_ID: &str = "summary-text";

/// A statement and a code.
type Place = (StatementId, CodeId);

#[derive(Clone, PartialEq, Properties)]
struct FoundProps {
    view: Rc<View>,
    found: Rc<Found>,
}

#[component]
pub(super) fn Summaries(ViewProps { view }: &ViewProps) -> Html {
    let change = use_summaries();
    let found = use_memo(Rc::clone(view), |view| {
        let annotators = view.room.asked.annotators(&view.project);
        summaries(&view.project, &view.room.summaries, &annotators)
    });
    let content = if found.codes.is_empty() || found.rows.is_empty() {
        html! {
            <div class="insight__none">
                <h2>{ names::nothing_yet() }</h2>
                <p>{ names::nothing_yet_why() }</p>
            </div>
        }
    } else {
        html! {
            <div class="insight__parts">
                <Grid view={Rc::clone(view)} found={Rc::clone(&found)} />
                <Writing view={Rc::clone(view)} {found} />
            </div>
        }
    };
    html! {
        <>
            { controls(view, &change) }
            <h1 class="insight__title">{ words::summaries() }</h1>
            { several(view) }
            { content }
        </>
    }
}

/// Changes of which summaries are shown.
#[hook]
fn use_summaries() -> Change<SummariesAsked> {
    use_change(|room| room.summaries.clone(), |asked| InsightMsg::SummariesAsked(Box::new(asked)))
}

fn controls(view: &Rc<View>, change: &Change<SummariesAsked>) -> Html {
    let (asked, codebook) = (&view.room.summaries, &view.project.codebook);
    let Some(now) = asked.layer_of(codebook) else { return Html::default() };
    let layers = codebook.layers.iter();
    let all: Vec<(LayerId, AttrValue)> =
        layers.map(|layer| (layer.id.clone(), visible(&layer.name).into())).collect();
    let onchoose = change.to(|asked, layer| {
        *asked = SummariesAsked { layer: Some(layer), below: asked.below, open: None };
    });
    let onclick = change.to(|asked, _: MouseEvent| {
        asked.below = !asked.below;
        asked.open = None;
    });
    html! {
        <div class="insight__controls">
            { chosen("insight-layer", names::layer(), all, &now, onchoose) }
            { toggle(names::with_below(), asked.below, None, onclick) }
            <Annotators view={Rc::clone(view)} />
        </div>
    }
}

/// The table. It is one tab stop: the arrow keys go through its cells.
#[component]
fn Grid(props: &FoundProps) -> Html {
    let dispatch = use_dispatch();
    let change = use_summaries();
    let most = use_state_eq(|| MOST);
    let FoundProps { view, found } = props;
    let codebook = &view.project.codebook;
    let looks = codebook.looks();
    let rest = found.rows.len().saturating_sub(*most);
    let heads = found.codes.iter().map(|code| {
        html! {
            <th scope="col" key={code.to_string()} dir="auto">
                { mark_among(&looks, code) }{ " " }{ code_name(codebook, code) }
            </th>
        }
    });
    let rows = found.rows.iter().enumerate().take(*most);
    let rows = rows.map(|(line, row)| line_of(props, line, row, &change));
    let (written, missing) = found.counts();
    html! {
        <div class="insight__figure">
            <p class="hint">{ words::lead() }</p>
            <div class="insight__scroll">
                <table class="insight__list" data-list="summaries">
                    <caption class="visually-hidden">{ words::summaries() }</caption>
                    <thead>
                        <tr><th scope="col">{ annotator_words::all_tags::statement() }</th>{ for heads }</tr>
                    </thead>
                    <tbody onkeydown={Callback::from(|event| move_by_key(&event))}>{ for rows }</tbody>
                </table>
            </div>
            { more(rest, &most, MOST) }
            <p role="status">{ words::about(&words::written(written), &words::missing(missing)) }</p>
            { files(props, &dispatch) }
        </div>
    }
}

fn line_of(
    props: &FoundProps,
    line: usize,
    row: &SummaryRow,
    change: &Change<SummariesAsked>,
) -> Html {
    let statement = statements::name(&row.statement);
    let cells = props.found.codes.iter().zip(&row.cells).enumerate();
    let cells = cells
        .map(|(across, (code, cell))| cell_of(props, (line, across), (row, code, cell), change));
    html! {
        <tr key={row.statement.id.to_string()}>
            <th scope="row" dir="auto">{ statement }</th>
            { for cells }
        </tr>
    }
}

fn cell_of(
    FoundProps { view, found }: &FoundProps,
    (line, across): (usize, usize),
    (row, code, cell): (&SummaryRow, &CodeId, &SummaryCell),
    change: &Change<SummariesAsked>,
) -> Html {
    let place: Place = (row.statement.id, code.clone());
    let open = view.room.summaries.open.as_ref();
    let is_open = open == Some(&place);
    let is_first = match open {
        Some(_) => is_open,
        None => found.rows.first().is_some_and(|it| it.statement.id == place.0) && across == 0,
    };
    let said = if cell.text.is_empty() { passages(cell.passages) } else { visible(&cell.text) };
    let label = words::cell(
        &code_name(&view.project.codebook, code),
        &statements::name(&row.statement),
        &said,
    );
    let onclick = change.to(move |asked: &mut SummariesAsked, _: MouseEvent| {
        asked.open = (asked.open.as_ref() != Some(&place)).then(|| place.clone());
    });
    html! {
        <td key={across}>
            <button type="button" class="summary" dir="auto" aria-label={label} aria-expanded={is_open.to_string()}
                tabindex={if is_first { "0" } else { "-1" }} data-cell={format!("{line}-{across}")} {onclick}>
                if cell.text.is_empty() {
                    <span class="hint">{ if cell.passages == 0 { "·".to_owned() } else { said } }</span>
                } else {
                    { said }
                }
            </button>
        </td>
    }
}

fn passages(count: usize) -> String {
    if count == 0 { words::no_passages().to_owned() } else { words::passages(count) }
}

fn files(props: &FoundProps, dispatch: &Callback<annotator_app::msg::Msg>) -> Html {
    let saved = {
        let props = props.clone();
        dispatch.reform(move |_: MouseEvent| {
            let content = as_csv(table(&props));
            let (of, ending, media_type) = ("summaries", "csv", "text/csv");
            PassagesMsg::FileWanted { of, ending, media_type, content }.send()
        })
    };
    html! {
        <div class="insight__actions" role="group" aria-label={names::actions()}>
            <button type="button" class="button" onclick={copied(props, table)}>{ names::copy_table() }</button>
            <button type="button" class="button" onclick={saved}>{ words::save_csv() }</button>
        </div>
    }
}

/// The grid as a table to save. Its first head is English in every language, for programs that read it.
fn table(FoundProps { view, found }: &FoundProps) -> FileTable {
    let codes = found.codes.iter().map(|code| code_name(&view.project.codebook, code));
    let head = std::iter::once("statement".to_owned()).chain(codes).collect();
    let rows = found.rows.iter().map(|row| {
        let cells = row.cells.iter().map(|cell| cell.text.clone());
        std::iter::once(statements::name(&row.statement)).chain(cells).collect()
    });
    (head, rows.collect())
}

/// All summaries, statement by statement, as a table of a report; `None` if there are none.
pub(super) fn summaries_table(project: &Project) -> Option<ReportTable> {
    let mut written = Vec::new();
    for (about, text) in memos(&project.attachments) {
        let MemoOf::Summary(id, code) = about else { continue };
        let at = project.statements.iter().position(|it| it.id == id);
        let Some((at, place)) = at.zip(project.codebook.position(&code)) else { continue };
        written.push((
            at,
            place,
            [statements::name_of(project, id), code_name(&project.codebook, &code), visible(&text)],
        ));
    }
    if written.is_empty() {
        return None;
    }
    written.sort();
    let head = [annotator_words::all_tags::statement(), names::code(), memo_words::summary()]
        .map(str::to_owned);
    let lines = std::iter::once(head).chain(written.into_iter().map(|(.., line)| line));
    Some(ReportTable {
        title: words::summaries().to_owned(),
        lines: lines.map(|line| line.to_vec()).collect(),
        ..ReportTable::default()
    })
}

/// The field of the summary that is open, above the passages that it is about.
#[component]
fn Writing(FoundProps { view, found }: &FoundProps) -> Html {
    let send = use_send();
    let change = use_summaries();
    let open = view.room.summaries.open.clone();
    use_effect_on(open.clone(), |open| {
        if open.is_some() {
            focus_id(FIELD_ID);
        }
    });
    let statement = open.as_ref().and_then(|(id, _)| view.project.statement(*id));
    let (Some(place), Some(statement)) = (open, statement) else { return Html::default() };
    let codebook = &view.project.codebook;
    let annotators = view.room.asked.annotators(&view.project);
    let coded = summary_passages(&view.project, &view.room.summaries, &place, &annotators);
    let looks = codebook.looks();
    let about = MemoOf::Summary(place.0, place.1.clone());
    let title = memo_words::about(&view.project, &about);
    let next = found.next_missing(&place);
    let go_on = change.to(|asked: &mut SummariesAsked, next: Option<Place>| {
        asked.open = next;
    });
    let close = {
        let go_on = go_on.clone();
        Callback::from(move |()| {
            focus_opener(".insight");
            go_on.emit(None);
        })
    };
    let onkeydown = {
        let (next, go_on, close) = (next.clone(), go_on.clone(), close.clone());
        Callback::from(move |event: KeyboardEvent| match event.key().as_str() {
            "Enter" if event.ctrl_key() || event.meta_key() => {
                event.prevent_default();
                event.stop_propagation();
                if next.is_some() {
                    go_on.emit(next.clone());
                }
            }
            "Escape" => {
                event.stop_propagation();
                close.emit(());
            }
            _ => {}
        })
    };
    let has_next = next.is_some();
    let on_next = go_on.reform(move |_: MouseEvent| next.clone());
    let key = about.document_name();
    html! {
        <section class="insight__passages" aria-label={title.clone()}>
            <div class="insight__passages-head">
                <h2 dir="auto">{ title }</h2>
                <button type="button" class="link" onclick={close.reform(|_: MouseEvent| ())}>{ names::close() }</button>
            </div>
            <div {onkeydown}><MemoField {key} {about} id={FIELD_ID} /></div>
            <p class="hint">{ words::next_hint() }</p>
            <p>
                if has_next {
                    <button type="button" class="button" onclick={on_next}>{ words::next_missing() }</button>
                } else {
                    <span class="hint">{ words::all_written() }</span>
                }
            </p>
            <ol>{ for coded.iter().map(|it| passage(statement, &looks, it, &send)) }</ol>
        </section>
    }
}

fn passage(
    statement: &Statement,
    looks: &Looks<'_>,
    annotation: &Rc<Annotation>,
    send: &Callback<InsightMsg>,
) -> Html {
    let (id, of) = (annotation.id, statement.id);
    let open = send.reform(move |_: MouseEvent| InsightMsg::PassageOpened(of, id));
    let quote = annotation.spans.quote(statement.text.as_str());
    html! {
        <li key={id.0.to_string()}>
            { mark_among(looks, &annotation.code) }
            <button type="button" class="insight__quote" dir="auto" title={names::open_passage()} onclick={open}>
                <span lang={lang_of(statement)}>{ visible(&quote) }</span>
            </button>
        </li>
    }
}
