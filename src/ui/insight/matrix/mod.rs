//! Numbers in rows and columns, as a table or a picture, and the passages of each.

mod controls;
mod drawn;
mod flows;
mod passages;
mod pictures;
mod quotes;
mod record_controls;
mod table;

use std::rc::Rc;

use yew::prelude::*;

use super::controls::toggle;
use super::outputs::{Outputs, outputs};
use super::scene::Picture;
use super::working::working;
use super::{View, ViewProps, use_send};
use crate::ui::parts::hooks::use_dispatch;
use crate::ui::words::{insight as words, insight_actors, number};
use annotator_app::insight::asked::{Asked, Form, Numbers};
use annotator_app::insight::files::table as file_table;
use annotator_app::insight::networks::{Names, network};
use annotator_app::insight::numbers::largest;
use annotator_app::insight::{Found, InsightMsg, InsightRoom};
use annotator_core::insight::report::ReportTable;
use annotator_pictures::Scene;
use annotator_words::insight_report as report;
use controls::Controls;
use drawn::Drawn;
use passages::CellPassages;
use quotes::{Quotes, quote_actions};
use table::{MOST, table};

/// What most parts show: numbers, and the project they are about.
#[derive(Clone, Properties, PartialEq)]
struct FoundProps {
    view: Rc<View>,
    found: Rc<Found>,
}

/// What is asked, and the numbers that answer it.
#[component]
pub(super) fn Matrix(ViewProps { view }: &ViewProps) -> Html {
    let send = use_send();
    html! {
        <>
            <Controls view={Rc::clone(view)} />
            <h1 class="insight__title" dir="auto">{ words::heading(&view.project, &view.room.asked) }</h1>
            { content(view, &send) }
        </>
    }
}

fn content(view: &Rc<View>, send: &Callback<InsightMsg>) -> Html {
    let room = &view.room;
    let found = room.found.clone().filter(|found| found.matrix.rows() > 0);
    let numbers = match found {
        Some(found) => html! {
            <div class="insight__parts">
                <Figure view={Rc::clone(view)} found={Rc::clone(&found)} />
                <CellPassages view={Rc::clone(view)} {found} />
            </div>
        },
        None if room.busy || room.failed.is_some() || room.found.is_none() => Html::default(),
        None => html! {
            <div class="insight__none">
                <h2>{ words::nothing_yet() }</h2>
                <p>{ words::nothing_yet_why() }</p>
            </div>
        },
    };
    html! { <>{ working(room, send) }{ numbers }</> }
}

const OUTPUTS: Outputs<FoundProps> = Outputs {
    of: "insight",
    project: |props| &props.view.project,
    table: |FoundProps { view, found }| {
        let columns = words::column_names(&view.project, found);
        file_table(&view.project.codebook, found, view.room.asked.numbers, &columns)
    },
    scene: |props| pictures::scene(&Drawn::of(props)),
    spec: Some(|props| pictures::spec(&Drawn::of(props))),
    network: Some(|FoundProps { view, found }| {
        let (rows, columns) =
            (words::row_names(&view.project, found), words::column_names(&view.project, found));
        network(found, &Names { rows: &rows, columns: &columns })
    }),
};

/// A figure of a report: its picture, what it says, and its numbers.
pub(super) struct ReportFigure {
    pub(super) scene: Scene,
    pub(super) reading: String,
    pub(super) table: ReportTable,
}

/// The numbers as a figure of a report.
pub(super) fn figure(view: &Rc<View>, asked: &Asked, found: &Rc<Found>) -> ReportFigure {
    let mut view = View::clone(view);
    view.room.make_mut().asked = asked.fitting(&view.project);
    let props = FoundProps { view: Rc::new(view), found: Rc::clone(found) };
    let drawn = Drawn::of(&props);
    let line = |(line, name): (usize, &String)| {
        let values = (0..drawn.across().len()).map(|across| {
            drawn.shown(line, across).map(|it| words::value(it.value)).unwrap_or_default()
        });
        std::iter::once(name.clone()).chain(values).collect()
    };
    let head = std::iter::once(String::new()).chain(drawn.across().iter().cloned()).collect();
    let lines = drawn.lines().iter().enumerate().map(line);
    ReportFigure {
        scene: pictures::scene(&drawn),
        reading: reading(&props, &drawn),
        table: ReportTable {
            about: drawn.about.clone(),
            lines: std::iter::once(head).chain(lines).collect(),
            notes: notes(&props, &drawn),
            ..ReportTable::default()
        },
    }
}

/// The numbers, what they say, and what can be done with them.
#[component]
fn Figure(props: &FoundProps) -> Html {
    let (send, dispatch) = (use_send(), use_dispatch());
    let most = use_state_eq(|| MOST);
    let drawn = Drawn::of(props);
    let said = reading(props, &drawn);
    html! {
        <div class="insight__figure">
            <p class="hint">{ &drawn.about }</p>
            if drawn.numbers == Numbers::Passages {
                <Quotes ..props.clone() />
            } else if drawn.form == Form::Table {
                { table(&drawn, &most, &send) }
            } else {
                { picture(&drawn, &said, &send) }
            }
            <p class="insight__reading" dir="auto">{ said }</p>
            { for notes(props, &drawn).into_iter().map(|note| html! { <p class="hint" dir="auto">{ note }</p> }) }
            if drawn.numbers == Numbers::Passages {
                { quote_actions(props, &dispatch) }
            } else {
                { outputs(props, &OUTPUTS, &dispatch) }
                { in_report(&props.view.room, &send) }
            }
        </div>
    }
}

/// Whether the figure is in the report.
fn in_report(room: &InsightRoom, send: &Callback<InsightMsg>) -> Html {
    let asked = room.asked.clone();
    let is_in = room.report.asked.has(&asked);
    let onclick =
        send.reform(move |_: MouseEvent| InsightMsg::FigureToggled(Box::new(asked.clone())));
    html! { <p>{ toggle(report::in_report(), is_in, None, onclick) }</p> }
}

fn picture(drawn: &Drawn, reading: &str, send: &Callback<InsightMsg>) -> Html {
    let columns = drawn.found.matrix.columns;
    let onopen = send.reform(move |hit: usize| {
        InsightMsg::CellWanted(hit.checked_div(columns).zip(hit.checked_rem(columns)))
    });
    let scene = pictures::scene(drawn);
    if drawn.is_of_records() && scene.items.is_empty() {
        return html! { <p>{ insight_actors::arrows_none() }</p> };
    }
    html! { <Picture {scene} reading={reading.to_owned()} {onopen} /> }
}

/// What has to be known of values of records.
fn notes(FoundProps { view, found }: &FoundProps, drawn: &Drawn) -> Vec<String> {
    let codebook = &view.project.codebook;
    let records = view.room.asked.columns.records();
    let Some((records, heads)) = records.zip(found.matrix.records.as_ref()) else {
        return Vec::new();
    };
    let mut notes = insight_actors::notes(codebook, records, heads);
    if drawn.form == Form::Network {
        let (rows, columns) = insight_actors::field_names(codebook, records);
        notes.push(insight_actors::arrows(&rows, &columns, pictures::MOST_NODES));
    }
    notes
}

/// What the numbers say.
fn reading(props: &FoundProps, drawn: &Drawn) -> String {
    let records = props.view.room.asked.columns.records();
    let Some((row, column)) = largest(&drawn.found.matrix, drawn.within) else {
        let nothing = records.map_or_else(words::no_overlap, |_| insight_actors::reading_none());
        return nothing.to_owned();
    };
    let (Some(row_name), Some(column_name)) = (drawn.rows.get(row), drawn.columns.get(column))
    else {
        return String::new();
    };
    let counted = drawn.found.matrix.cell(row, column).count;
    if let Some(records) = records {
        let codebook = &props.view.project.codebook;
        let names = (row_name.as_str(), column_name.as_str());
        return insight_actors::largest_said(codebook, records, drawn.found, names, counted);
    }
    let count = number(counted);
    if drawn.turned {
        let of = number(drawn.sums.row(row));
        words::reading_statements(row_name, column_name, &count, &of)
    } else {
        words::reading(row_name, column_name, &count, &number(drawn.n()))
    }
}
