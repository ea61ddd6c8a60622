//! The table: its header, the rows in view, and what the keys do. It is one tab stop; the arrow
//! keys move through its cells. Only the rows in view are drawn, so that a long table is as fast
//! as a short one.

use std::rc::Rc;

use web_sys::HtmlElement;
use yew::prelude::*;

use super::cell::{Subject, suggestion_lists, variable_list};
use super::keys::{grid_key, may_edit};
use super::row::{RowView, cell_id, is_variable, subject_of};
use crate::browser::focus::focus_id;
use crate::browser::list::{set_more_columns, show_cell};
use crate::browser::store::Store;
use crate::ui::parts::hooks::{use_effect_on, use_store};
use crate::ui::parts::row_window::use_row_window;
use crate::ui::words::passages as words;
use annotator_app::msg::Msg;
use annotator_app::passages::steps::{Extent, GridKey, Spot, Step};
use annotator_app::statements::TableMsg;
use annotator_app::statements::table::{Column, Row, Table, values};
use annotator_app::statements::variables::VariablesMsg;
use annotator_core::project::id::StatementId;
use annotator_core::project::variables::Variables;

/// The id of the table.
pub const GRID_ID: &str = "statements-table";
/// The height of a row in rem, as in `styles/passages.css`.
pub const ROW: f64 = 2.25;

/// The cell that the keys are about. Without a statement, it is in the header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    pub row: Option<StatementId>,
    /// 0 is the box that chooses the row; then come the columns.
    pub cell: usize,
}

/// What was done in a row.
#[derive(Clone, Debug, PartialEq)]
pub enum Did {
    /// A cell was clicked, with or without Shift.
    Pointed(Place, bool),
    /// A cell was edited, or that was given up.
    Edited(StatementId, Subject, Option<String>, Step),
}

#[derive(Properties, PartialEq)]
pub struct GridProps {
    /// The rows to show.
    pub rows: Rc<Vec<Row>>,
    pub table: Table,
    pub variables: Rc<Variables>,
}

/// What the keys and clicks change.
#[derive(Clone)]
struct Control {
    store: Store,
    rows: Rc<Vec<Row>>,
    columns: Rc<[Column]>,
    place: UseStateHandle<Place>,
    editing: UseStateHandle<bool>,
    /// The row that a range of chosen rows starts at.
    anchor: UseStateHandle<Option<StatementId>>,
}

#[component]
pub fn Grid(props: &GridProps) -> Html {
    let store = use_store();
    let place = use_state_eq(|| Place { row: first(&props.rows), cell: 1 });
    let editing = use_state_eq(|| false);
    let anchor = use_state_eq(|| None);
    let ids: Vec<_> = props.rows.iter().map(|row| row.statement.id).collect();
    use_effect_on(ids, {
        let store = store.clone();
        move |ids| store.dispatch(Msg::Table(TableMsg::Shown(ids.clone())))
    });
    let columns: Rc<[Column]> = Column::shown(&props.variables).into();
    let control = Control {
        store,
        rows: Rc::clone(&props.rows),
        columns: Rc::clone(&columns),
        place: place.clone(),
        editing: editing.clone(),
        anchor,
    };
    let at = control.row();
    let cell = place.cell.min(columns.len());
    let now = Place { row: at.and_then(|at| control.id(at)), cell };
    let scroller = use_node_ref();
    let (window, onscroll, space, drawn) = use_row_window(ROW, props.rows.len(), at, &scroller);
    use_effect_on((), |()| focus_id(GRID_ID));
    let more = columns.len().saturating_sub(Column::ALL.len());
    use_effect_on((more, scroller.clone()), |(more, scroller)| {
        if let Some(grid) = scroller.cast::<HtmlElement>() {
            set_more_columns(&grid, *more);
        }
    });
    use_effect_on((now, *editing), |(now, _)| show_cell(&cell_id(*now)));
    let latest = use_mut_ref(|| control.clone());
    *latest.borrow_mut() = control.clone();
    let did = use_callback((), move |did: Did, ()| {
        let control = latest.borrow().clone();
        control.take(did);
    });
    let onkeydown = {
        let control = control.clone();
        Callback::from(move |event: KeyboardEvent| control.key(&event))
    };
    let rows = Rc::clone(&props.rows);
    html! {
        <div class="grid" id={GRID_ID} ref={scroller} role="grid" tabindex="0"
            aria-label={words::table()} aria-multiselectable="true"
            aria-rowcount={(rows.len() + 1).to_string()} aria-colcount={(columns.len() + 1).to_string()}
            aria-activedescendant={cell_id(now)} aria-describedby="grid-hint"
            {onscroll} {onkeydown}>
            { header(props, &columns, now, &did) }
            <div class="grid__space" role="rowgroup" ref={space}>
                <div class="grid__drawn" role="presentation" ref={drawn}>
                    for at in window {
                        if let Some(row) = rows.get(at) {
                            <RowView key={row.statement.id.to_string()} row={row.clone()} {at}
                                columns={Rc::clone(&columns)}
                                chosen={props.table.chosen.contains(&row.statement.id)}
                                active={(now.row == Some(row.statement.id)).then_some(now.cell)}
                                editing={*editing} did={did.clone()} />
                        }
                    }
                </div>
            </div>
            <p id="grid-hint" hidden=true>{ words::edit_hint() }</p>
            if *editing {
                { lists(&rows, columns.get(now.cell.wrapping_sub(1)).copied()) }
            }
        </div>
    }
}

fn first(rows: &[Row]) -> Option<StatementId> {
    rows.first().map(|row| row.statement.id)
}

/// The values that the field offers in which a cell of this column is edited.
fn lists(rows: &[Row], column: Option<Column>) -> Html {
    let subject = column.zip(rows.first()).and_then(|(column, row)| subject_of(column, row));
    match subject {
        Some(Subject::Variable(variable)) => variable_list(&variable, rows),
        _ => suggestion_lists(|field| values(rows, field)),
    }
}

fn header(props: &GridProps, columns: &[Column], now: Place, did: &Callback<Did>) -> Html {
    let GridProps { rows, table, variables } = props;
    let all = !rows.is_empty() && rows.iter().all(|row| table.chosen.contains(&row.statement.id));
    let active = |cell: usize| (now == Place { row: None, cell }).to_string();
    let pointed = |cell: usize| {
        did.reform(move |_: MouseEvent| Did::Pointed(Place { row: None, cell }, false))
    };
    let id = |cell: usize| cell_id(Place { row: None, cell });
    html! {
        <div class="grid__head" role="rowgroup">
            <div class="grid__row" role="row" aria-rowindex="1">
                <span class="grid__cell grid__box" role="columnheader" id={id(0)}
                    data-active={active(0)} onclick={pointed(0)}>
                    <input type="checkbox" tabindex="-1" checked={all}
                        aria-label={words::choose_all()} />
                </span>
                for (column, cell) in columns.iter().copied().zip(1..) {
                    <span class="grid__cell" role="columnheader" id={id(cell)}
                        data-column={cell.to_string()} data-active={active(cell)}
                        data-variable={is_variable(Some(column))}
                        aria-sort={sorted(table, column)} onclick={pointed(cell)}>
                        <button type="button" tabindex="-1">{ words::column(column, variables) }</button>
                    </span>
                }
            </div>
        </div>
    }
}

fn sorted(table: &Table, column: Column) -> &'static str {
    match table.sort {
        Some((by, false)) if by == column => "ascending",
        Some((by, true)) if by == column => "descending",
        _ => "none",
    }
}

impl Control {
    /// The row that the keys are about; `None` in the header. If it is not shown, the first one.
    fn row(&self) -> Option<usize> {
        let row = self.place.row?;
        let at = self.rows.iter().position(|shown| shown.statement.id == row);
        at.or_else(|| (!self.rows.is_empty()).then_some(0))
    }

    fn id(&self, at: usize) -> Option<StatementId> {
        self.rows.get(at).map(|row| row.statement.id)
    }

    /// The column of a cell; `None` for the box that chooses the row.
    fn column(&self, cell: usize) -> Option<Column> {
        self.columns.get(cell.checked_sub(1)?).copied()
    }

    fn extent(&self) -> Extent {
        Extent { lines: self.rows.len(), last_cell: self.columns.len() }
    }

    fn go(&self, (at, cell): Spot) {
        self.place.set(Place { row: at.and_then(|at| self.id(at)), cell });
    }

    fn send(&self, msg: TableMsg) {
        self.store.dispatch(Msg::Table(msg));
    }

    fn take(&self, did: Did) {
        match did {
            Did::Pointed(place, shift) => {
                self.place.set(place);
                focus_id(GRID_ID);
                let at = place
                    .row
                    .and_then(|id| self.rows.iter().position(|row| row.statement.id == id));
                match place.cell {
                    0 => self.choose(at, shift),
                    _ => self.act(at, place.cell),
                }
            }
            Did::Edited(id, subject, typed, step) => self.edited(id, subject, typed, step),
        }
    }

    fn edited(&self, id: StatementId, subject: Subject, typed: Option<String>, step: Step) {
        self.editing.set(false);
        // Before the change, which may move the row.
        let at = self.rows.iter().position(|row| row.statement.id == id).unwrap_or_default();
        let cell = self.place.cell;
        self.go(self.extent().stepped(step, (Some(at), cell)));
        if step != Step::Away {
            focus_id(GRID_ID);
        }
        if let Some(typed) = typed {
            self.store.dispatch(match subject {
                Subject::Field(field) => Msg::Table(TableMsg::Typed(id, field, typed)),
                Subject::Variable(variable) => {
                    VariablesMsg::Typed(id, variable.id.clone(), typed).into()
                }
            });
        }
    }

    /// Chooses a row or leaves it; with Shift, all rows from the last one that was chosen. In the
    /// header, all rows.
    fn choose(&self, at: Option<usize>, range: bool) {
        let table = self.store.read(|model| model.open.as_ref().map(|open| open.table.clone()));
        let Some(table) = table else { return };
        let is_chosen = |id: &StatementId| table.chosen.contains(id);
        let Some(at) = at else {
            let all: Vec<_> = self.rows.iter().map(|row| row.statement.id).collect();
            let chosen = !all.iter().all(is_chosen);
            return self.send(TableMsg::RowsChosen(all, chosen));
        };
        let Some(id) = self.id(at) else { return };
        let from = self
            .anchor
            .filter(|_| range)
            .and_then(|anchor| self.rows.iter().position(|row| row.statement.id == anchor));
        let Some(from) = from else {
            self.anchor.set(Some(id));
            return self.send(TableMsg::RowsChosen(vec![id], !is_chosen(&id)));
        };
        let range = from.min(at)..=from.max(at);
        self.send(TableMsg::RowsChosen(range.filter_map(|at| self.id(at)).collect(), true));
    }

    /// What Enter or a click does: sorts, opens, edits, or marks as done.
    fn act(&self, at: Option<usize>, cell: usize) {
        let Some(column) = self.column(cell) else {
            return self.choose(at, false);
        };
        let Some(row) = at.and_then(|at| self.rows.get(at)) else {
            return self.send(TableMsg::Sorted(column));
        };
        match column {
            Column::Title => self.open(row.statement.id),
            Column::Done => {
                let done = !row.statement.done;
                self.send(TableMsg::DoneSet(vec![row.statement.id], done));
            }
            Column::Tags | Column::Records | Column::Progress => {}
            _ => self.edit(),
        }
    }

    fn open(&self, id: StatementId) {
        self.send(TableMsg::Opened(id));
    }

    fn edit(&self) {
        if may_edit(&self.store) {
            self.editing.set(true);
        }
    }

    fn key(&self, event: &KeyboardEvent) {
        let Some(key) = grid_key(event) else { return };
        let (at, cell) = (self.row(), self.place.cell);
        if let Some(to) = self.extent().moved(key, (at, cell)) {
            event.prevent_default();
            return self.walk(event, key, to);
        }
        match key {
            GridKey::All => self.choose(None, false),
            GridKey::Space => match at {
                Some(_) if self.column(cell) == Some(Column::Done) => self.act(at, cell),
                None if cell > 0 => self.act(None, cell),
                _ => self.choose(at, event.shift_key()),
            },
            GridKey::Enter => self.act(at, cell),
            GridKey::Edit => {
                let row = at.and_then(|at| self.rows.get(at));
                let subject =
                    row.and_then(|row| self.column(cell).and_then(|it| subject_of(it, row)));
                if subject.is_none() {
                    return;
                }
                self.edit();
            }
            // Keys that go somewhere were taken already.
            _ => return,
        }
        event.prevent_default();
    }

    /// Goes to a cell; with Shift and up or down, chooses the rows on the way.
    fn walk(&self, event: &KeyboardEvent, key: GridKey, to: Spot) {
        if event.shift_key() && matches!(key, GridKey::Up | GridKey::Down) {
            let both = [self.row(), to.0].into_iter().flatten().filter_map(|at| self.id(at));
            self.send(TableMsg::RowsChosen(both.collect(), true));
        }
        self.go(to);
    }
}
