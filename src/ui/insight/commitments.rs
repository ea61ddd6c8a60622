//! The table of commitments, what is due when, and sums by currency.

use std::rc::Rc;

use yew::prelude::*;

use super::change::{Change, use_change};
use super::controls::{Annotators, chosen, more, several};
use super::due::{Timeline, timeline};
use super::filters::with_filters;
use super::outputs::{FileTable, Outputs, outputs};
use super::scene::Picture;
use super::{View, ViewProps, use_send};
use crate::browser::clock::now;
use crate::ui::parts::hooks::use_dispatch;
use crate::ui::parts::lang::lang_of;
use crate::ui::parts::mark::mark_among;
use crate::ui::words::all_tags::{code_name, record_of, value};
use crate::ui::words::{insight as words, number, panels, statements};
use annotator_app::insight::InsightMsg;
use annotator_app::insight::commitments::{
    Commitments as Found, CommitmentsAsked, Sums, columns, commitments, date_of, day_of, field_of,
};
use annotator_app::passages::TagColumn;
use annotator_app::passages::row::TagRow;
use annotator_core::codebook::{AttributeDefinition, AttributeKind, Looks};
use annotator_core::insight::report::ReportTable;
use annotator_core::phrases::date::parse_day;
use annotator_core::phrases::number::Numbers;
use annotator_core::project::id::{CodeId, LayerId};
use annotator_core::text::direction::visible;

/// How many rows are drawn at first, and how many more each time.
const MOST: usize = 200;

/// What is shown.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct ShownProps {
    pub(super) view: Rc<View>,
    pub(super) found: Rc<Found>,
    /// The day that deadlines are compared with, `YYYY-MM-DD`.
    pub(super) as_of: AttrValue,
}

#[component]
pub(super) fn Commitments(ViewProps { view }: &ViewProps) -> Html {
    let change = use_commitments();
    let content = match shown(view) {
        Some(shown) if !shown.found.rows.is_empty() => html! { <Shown ..shown /> },
        Some(_) => html! { <p class="insight__none">{ words::commitments_none() }</p> },
        None => html! { <p class="insight__none">{ words::commitments_no_layer() }</p> },
    };
    html! {
        <>
            { controls(view, &as_of(view), &change) }
            <h1 class="insight__title">{ words::commitments() }</h1>
            { several(view) }
            { content }
        </>
    }
}

/// The day that deadlines are compared with, `YYYY-MM-DD`.
fn as_of(view: &View) -> String {
    let chosen = view.room.commitments.as_of.clone();
    chosen.filter(|day| parse_day(day).is_some()).unwrap_or_else(|| now().date().to_string())
}

/// What is shown; `None` if the codebook has no layer with records.
pub(super) fn shown(view: &Rc<View>) -> Option<ShownProps> {
    let annotators = view.room.asked.annotators(&view.project);
    let as_of = as_of(view);
    let asked = &view.room.commitments;
    let found = commitments(&view.project, asked, &annotators, &as_of, record_of)?;
    Some(ShownProps { view: Rc::clone(view), found: Rc::new(found), as_of: as_of.into() })
}

/// Changes of which commitments are shown.
#[hook]
fn use_commitments() -> Change<CommitmentsAsked> {
    use_change(
        |room| room.commitments.clone(),
        |asked| InsightMsg::CommitmentsAsked(Box::new(asked)),
    )
}

fn controls(view: &Rc<View>, as_of: &str, change: &Change<CommitmentsAsked>) -> Html {
    let asked = &view.room.commitments;
    let Some(layer) = asked.layer_of(&view.project) else { return Html::default() };
    let codebook = &view.project.codebook;
    let codes = codebook.codes.iter().filter(|code| code.layer == layer.id);
    let mut all: Vec<(Option<CodeId>, AttrValue)> = vec![(None, words::every_code().into())];
    all.extend(codes.map(|code| (Some(code.id.clone()), code_name(codebook, &code.id).into())));
    let onchoose = change.to(|asked, code| asked.code = code);
    let onchange = change.to(|asked, event: Event| {
        let typed = event.target_unchecked_into::<web_sys::HtmlInputElement>().value();
        asked.as_of = Some(typed).filter(|day| !day.is_empty());
    });
    html! {
        <div class="insight__controls">
            { layers(view, change) }
            { chosen("insight-code", words::code(), all, &asked.code, onchoose) }
            <Annotators view={Rc::clone(view)} />
            <span class="insight__control">
                <label for="insight-as-of">{ words::as_of() }</label>
                <input class="field" id="insight-as-of" type="date" value={as_of.to_owned()} {onchange} />
            </span>
        </div>
    }
}

/// The layer, if several have records.
fn layers(view: &View, change: &Change<CommitmentsAsked>) -> Html {
    let layers = view.project.codebook.layers.iter().filter(|layer| layer.has_record());
    let all: Vec<(LayerId, AttrValue)> =
        layers.map(|layer| (layer.id.clone(), visible(&layer.name).into())).collect();
    let now = view.room.commitments.layer_of(&view.project);
    let Some(now) = now.filter(|_| all.len() > 1) else { return Html::default() };
    let onchoose = change.to(|asked: &mut CommitmentsAsked, layer| {
        // Codes and fields are those of a layer.
        *asked = CommitmentsAsked {
            layer: Some(layer),
            as_of: asked.as_of.take(),
            ..Default::default()
        };
    });
    chosen("insight-layer", words::layer(), all, &now.id, onchoose)
}

const OUTPUTS: Outputs<ShownProps> = Outputs {
    of: "commitments",
    project: |props| &props.view.project,
    table,
    scene: |props| timeline(props).scene,
    spec: None,
    network: None,
};

#[component]
fn Shown(props: &ShownProps) -> Html {
    let (send, dispatch) = (use_send(), use_dispatch());
    let change = use_commitments();
    let most = use_state_eq(|| MOST);
    let found = &props.found;
    let rest = found.rows.len().saturating_sub(*most);
    let said = about(props);
    html! {
        <div class="insight__figure">
            <p class="hint">{ said }</p>
            { due_picture(props, &send) }
            <div class="insight__scroll">{ rows(props, *most, &change, &send) }</div>
            { more(rest, &most, MOST) }
            { foot(found, &props.as_of) }
            { outputs(props, &OUTPUTS, &dispatch) }
        </div>
    }
}

/// What is counted, and the filters.
fn about(ShownProps { view, found, .. }: &ShownProps) -> String {
    let counted =
        words::commitments_about(&number(found.rows.len()), &words::speakers(found.speakers));
    with_filters(view, counted)
}

/// What is due when, if anything is.
fn due_picture(props: &ShownProps, send: &Callback<InsightMsg>) -> Html {
    let Timeline { scene, rows, rest } = timeline(props);
    if rows.is_empty() {
        return Html::default();
    }
    let found = Rc::clone(&props.found);
    let reading = scene.about.clone();
    let send = send.clone();
    let onopen = Callback::from(move |hit: usize| {
        let row = rows.get(hit).and_then(|row| found.rows.get(*row));
        if let Some(row) = row {
            send.emit(InsightMsg::PassageOpened(row.statement.id, row.annotation.id));
        }
    });
    html! {
        <>
            <Picture {scene} {reading} {onopen} />
            if rest > 0 { <p class="hint">{ words::more_dates(rest) }</p> }
        </>
    }
}

fn rows(
    props: &ShownProps,
    most: usize,
    change: &Change<CommitmentsAsked>,
    send: &Callback<InsightMsg>,
) -> Html {
    let ShownProps { view, found, as_of } = props;
    let looks = view.project.codebook.looks();
    let fields: Vec<&AttributeDefinition> = columns(&found.layer).collect();
    let mut heads = vec![
        (TagColumn::Passage, words::passage().to_owned()),
        (TagColumn::Code, words::code().to_owned()),
    ];
    heads.extend(fields.iter().map(|field| {
        (TagColumn::Field(found.layer.id.clone(), field.id.clone()), visible(&field.name))
    }));
    let heads = heads.into_iter().map(|it| head(&view.room.commitments, it, change));
    let lines =
        found.rows.iter().take(most).map(|row| line(view, (row, as_of), &fields, &looks, send));
    html! {
        <table class="insight__list">
            <caption class="visually-hidden">{ words::commitments() }</caption>
            <thead><tr>{ for heads }</tr></thead>
            <tbody>{ for lines }</tbody>
        </table>
    }
}

fn head(
    asked: &CommitmentsAsked,
    (column, name): (TagColumn, String),
    change: &Change<CommitmentsAsked>,
) -> Html {
    let down = asked.sort.as_ref().filter(|(by, _)| *by == column).map(|(_, down)| *down);
    let sorted = down.map(|down| if down { "descending" } else { "ascending" });
    let sign = down.map(|down| if down { " ↓" } else { " ↑" });
    let onclick = change.to(move |asked: &mut CommitmentsAsked, _: MouseEvent| {
        asked.sort = column.next_sort(asked.sort.as_ref());
    });
    html! {
        <th scope="col" aria-sort={sorted}>
            <button type="button" {onclick}>{ name }<span aria-hidden="true">{ sign }</span></button>
        </th>
    }
}

fn line(
    view: &View,
    (row, as_of): (&TagRow, &str),
    fields: &[&AttributeDefinition],
    looks: &Looks<'_>,
    send: &Callback<InsightMsg>,
) -> Html {
    let (statement, annotation) = (row.statement.id, row.annotation.id);
    let open = send.reform(move |_: MouseEvent| InsightMsg::PassageOpened(statement, annotation));
    let cells = fields.iter().map(|field| {
        let past = is_past(row, field, as_of);
        html! {
            <td dir="auto">
                { said(row, field) }
                if past { <>{ " · " }<b class="insight__past">{ words::past() }</b></> }
            </td>
        }
    });
    html! {
        <tr key={annotation.0.to_string()}>
            <td>
                <button type="button" class="insight__quote" dir="auto" title={words::open_passage()} onclick={open}>
                    <span lang={lang_of(&row.statement)}>{ visible(&row.quote()) }</span>
                </button>
                <span class="hint" dir="auto">{ statements::name(&row.statement) }</span>
            </td>
            <td dir="auto">
                { mark_among(looks, &row.annotation.code) }{ " " }
                { code_name(&view.project.codebook, &row.annotation.code) }
            </td>
            { for cells }
        </tr>
    }
}

/// What a field of a row says; empty if nothing.
pub(super) fn said(row: &TagRow, field: &AttributeDefinition) -> String {
    let attribute = row.annotation.attributes.get(&field.id);
    attribute.map(|it| value(row, &it.value, field)).unwrap_or_default()
}

fn is_past(row: &TagRow, field: &AttributeDefinition, as_of: &str) -> bool {
    date_of(row, &field.id).and_then(day_of).is_some_and(|day| day < as_of)
}

/// Sums, and how much is due.
fn foot(found: &Found, as_of: &str) -> Html {
    let sums = found.sums.as_ref().map(sums_said);
    let due = due_said(found, as_of);
    html! {
        <>
            if let Some(sums) = sums {
                <p class="insight__reading">{ words::sums() }{ " " }{ sums }</p>
            }
            if let Some(due) = due { <p class="insight__reading">{ due }</p> }
        </>
    }
}

fn due_said(found: &Found, as_of: &str) -> Option<String> {
    let due = found.due.as_ref()?;
    let (dated, past) = (number(due.dated), number(due.past));
    let without = number(due.undated);
    let said = words::due_about(&dated, &past, &panels::stored_date(as_of), &without);
    if due.unread == 0 {
        return Some(said);
    }
    Some(words::due_unread(&said, &number(due.unread)))
}

/// The table of a report: names instead of ids, and sums and dates below it.
pub(super) fn report_table(props: &ShownProps) -> ReportTable {
    let ShownProps { view, found, as_of } = props;
    let fields: Vec<&AttributeDefinition> = columns(&found.layer).collect();
    let mut head = [annotator_words::all_tags::statement(), words::code(), words::passage()]
        .map(str::to_owned)
        .to_vec();
    head.extend(fields.iter().map(|field| visible(&field.name)));
    let lines = found.rows.iter().map(|row| {
        let code = code_name(&view.project.codebook, &row.annotation.code);
        let mut cells = vec![statements::name(&row.statement), code, row.quote()];
        cells.extend(fields.iter().map(|field| said(row, field)));
        cells
    });
    let sums = found.sums.as_ref().map(|it| format!("{} {}", words::sums(), sums_said(it)));
    ReportTable {
        title: words::commitments().to_owned(),
        about: about(props),
        lines: std::iter::once(head).chain(lines).collect(),
        notes: sums.into_iter().chain(due_said(found, as_of)).collect(),
    }
}

fn sums_said(sums: &Sums) -> String {
    let numbers = Numbers::of(annotator_words::language().tag);
    let mut parts: Vec<String> = Vec::new();
    for (currency, sum) in sums.by_currency.iter() {
        let amount = numbers.write_grouped(&sum.amount.to_string());
        let currency = currency.as_deref().unwrap_or(words::no_currency());
        let (count, about) = (number(sum.count), sum.approximate);
        parts.push(if about > 0 {
            words::sum_about(currency, &amount, &count, &number(about))
        } else {
            words::sum_of(currency, &amount, &count)
        });
    }
    let rest =
        |count: usize, say: &dyn Fn(&str) -> String| (count > 0).then(|| say(&number(count)));
    parts.extend(rest(sums.ranges, &|count| words::sums_ranges(count)));
    parts.extend(rest(sums.unread, &|count| words::sums_unread(count)));
    parts.extend(rest(sums.without, &|count| words::sums_without(count)));
    parts.join(" · ")
}

/// The rows as they are shown, with the passages and their statements.
fn table(ShownProps { view, found, .. }: &ShownProps) -> FileTable {
    let fields: Vec<&AttributeDefinition> = columns(&found.layer).collect();
    let mut head = ["statement", "delegation", "date", "code"].map(str::to_owned).to_vec();
    head.extend(fields.iter().map(|field| field.id.to_string()));
    let date = field_of(&found.layer, AttributeKind::Date);
    head.extend(date.map(|field| format!("{}_day", field.id)));
    head.push("passage".to_owned());
    let rows =
        found.rows.iter().map(|row| {
            let metadata = &row.statement.metadata;
            let mut cells = vec![
                statements::name(&row.statement),
                metadata.delegation.clone(),
                metadata.date.clone(),
                code_name(&view.project.codebook, &row.annotation.code),
            ];
            cells.extend(fields.iter().map(|field| said(row, field)));
            cells.extend(date.map(|field| {
                date_of(row, &field.id).and_then(day_of).unwrap_or_default().to_owned()
            }));
            cells.push(row.quote());
            cells
        });
    (head, rows.collect())
}
