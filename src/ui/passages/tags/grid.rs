//! The table of all annotations as a grid: one tab stop, of which only the lines in view are drawn.

use std::cell::Cell;
use std::rc::Rc;

use yew::prelude::*;

use super::Shared;
use super::cells::{CellLook, column_kind, is_editable};
use super::line::{GroupLine, TagDid, TagRowView, group_line, tag_cell_id};
use super::saving::copy_table;
use crate::browser::focus::focus_id;
use crate::browser::list::{scroll_to_line, show_cell};
use crate::browser::store::Store;
use crate::ui::parts::hooks::{use_effect_on, use_store};
use crate::ui::parts::mark::mark_of;
use crate::ui::parts::row_window::use_row_window;
use crate::ui::passages::grid::ROW;
use crate::ui::passages::keys::{grid_key, may_edit};
use crate::ui::words::all_tags as words;
use annotator_app::passages::changes::TagChange;
use annotator_app::passages::lister::{GroupKey, TagGroup, TagLine, TagLister};
use annotator_app::passages::steps::{Extent, GridKey, Spot, Step};
use annotator_app::passages::{PassagesMsg, PlaceLine, TagColumn, TagId, TagPlace};

/// The id of the table.
pub const TAG_GRID_ID: &str = "tags-table";

#[derive(Properties, PartialEq)]
pub struct TagGridProps {
    pub shared: Shared,
}

/// What the keys and clicks change.
#[derive(Clone)]
struct TagControl {
    store: Store,
    shared: Shared,
    place: UseStateHandle<TagPlace>,
    editing: UseStateHandle<bool>,
    /// The row that a range of chosen rows starts at.
    anchor: UseStateHandle<Option<TagId>>,
    /// The line that the keys were about last: where to be if it is gone.
    last: Rc<Cell<usize>>,
}

#[component]
pub fn TagGrid(props: &TagGridProps) -> Html {
    let shared = &props.shared;
    let control = TagControl {
        store: use_store(),
        shared: shared.clone(),
        place: use_state_eq(|| first_place(shared)),
        editing: use_state_eq(|| false),
        anchor: use_state_eq(|| None),
        last: (*use_memo((), |()| Rc::new(Cell::new(0)))).clone(),
    };
    let (count, at) = (control.count(), control.at());
    control.last.set(at.unwrap_or_default());
    let now = TagPlace { line: control.line(at), cell: control.place.cell };
    let scroller = use_node_ref();
    let (window, onscroll, space, drawn) = use_row_window(ROW, count, at, &scroller);
    let came_back = shared.room.place.is_some();
    use_effect_on((), {
        let scroller = scroller.clone();
        move |()| {
            focus_id(TAG_GRID_ID);
            if let (true, Some(at)) = (came_back, at) {
                scroll_to_line(&scroller, ROW, at);
            }
        }
    });
    let editing = *control.editing;
    use_effect_on((now.clone(), editing), |(now, _)| show_cell(&tag_cell_id(&now.line, now.cell)));
    let look = {
        let shared = shared.clone();
        let deps =
            (Rc::clone(shared.codebook()), shared.source.annotators.clone(), shared.naming.clone());
        use_memo(deps, move |_| CellLook::of(&shared))
    };
    let latest = use_mut_ref(|| control.clone());
    *latest.borrow_mut() = control.clone();
    let did = use_callback((), move |did: TagDid, ()| {
        let control = latest.borrow().clone();
        control.take(did);
    });
    let onkeydown = {
        let control = control.clone();
        Callback::from(move |event: KeyboardEvent| control.key(&event))
    };
    html! {
        <div class="grid tag-grid" id={TAG_GRID_ID} ref={scroller} role="grid" tabindex="0"
            aria-label={words::table()} aria-multiselectable="true"
            aria-rowcount={(count + 1).to_string()}
            aria-colcount={(shared.columns.len() + 1).to_string()}
            aria-activedescendant={tag_cell_id(&now.line, now.cell)}
            aria-describedby="tags-hint" {onscroll} {onkeydown}>
            { header(shared, &now, &did) }
            <div class="grid__space" role="rowgroup" ref={space}>
                <div class="grid__drawn" role="presentation" ref={drawn}>
                    for at in window { { control.draw(at, &now, &look, &did) } }
                </div>
            </div>
            <p id="tags-hint" hidden=true>{ words::edit_hint() }</p>
        </div>
    }
}

/// Where the user was, or else the first passage.
fn first_place(shared: &Shared) -> TagPlace {
    shared.room.place.clone().unwrap_or_else(|| {
        let line = shared.listed.read(|lister| lister.line(0).map(|line| line_place(&line)));
        let passage = shared.columns.iter().position(|column| *column == TagColumn::Passage);
        TagPlace { line: line.unwrap_or(PlaceLine::Header), cell: passage.map_or(1, |at| at + 1) }
    })
}

fn line_place(line: &TagLine) -> PlaceLine {
    match line {
        TagLine::Group(group) => PlaceLine::Group(group.key.clone()),
        TagLine::Row(row) => PlaceLine::Row(row.id()),
    }
}

fn header(shared: &Shared, now: &TagPlace, did: &Callback<TagDid>) -> Html {
    let chosen = &shared.room.chosen;
    let all = shared.listed.read(|lister| {
        let shown = lister.shown();
        shown > 0 && chosen.len() >= shown && lister.rows().all(|row| chosen.contains(&row.id()))
    });
    let place = |cell: usize| TagPlace { line: PlaceLine::Header, cell };
    let active = |cell: usize| (*now == place(cell)).to_string();
    let pointed =
        |cell: usize| did.reform(move |_: MouseEvent| TagDid::Pointed(place(cell), false));
    html! {
        <div class="grid__head" role="rowgroup">
            <div class="grid__row" role="row" aria-rowindex="1">
                <span class="grid__cell grid__box" role="columnheader"
                    id={tag_cell_id(&PlaceLine::Header, 0)} data-active={active(0)}
                    onclick={pointed(0)}>
                    <input type="checkbox" tabindex="-1" checked={all}
                        aria-label={words::choose_all()} />
                </span>
                for (column, cell) in shared.columns.iter().zip(1..) {
                    <span class="grid__cell" role="columnheader"
                        id={tag_cell_id(&PlaceLine::Header, cell)}
                        data-kind={column_kind(column)} data-active={active(cell)}
                        aria-sort={sorted(shared, column)} onclick={pointed(cell)}>
                        <button type="button" tabindex="-1">
                            { words::column(column, shared.codebook()) }
                        </button>
                    </span>
                }
            </div>
        </div>
    }
}

fn sorted(shared: &Shared, column: &TagColumn) -> &'static str {
    match &shared.room.view.sort {
        Some((by, false)) if by == column => "ascending",
        Some((by, true)) if by == column => "descending",
        _ => "none",
    }
}

impl TagControl {
    fn count(&self) -> usize {
        self.shared.listed.read(TagLister::line_count)
    }

    /// The line that the keys are about; `None` in the header. If it is gone, the one in its place.
    fn at(&self) -> Option<usize> {
        let found = self.shared.listed.read(|lister| match &self.place.line {
            PlaceLine::Header => None,
            PlaceLine::Group(key) => Some(lister.line_of_group(key)),
            PlaceLine::Row(id) => Some(lister.line_of(*id)),
        });
        let count = self.count();
        found.filter(|_| count > 0).map(|at| at.unwrap_or(self.last.get()).min(count - 1))
    }

    fn line(&self, at: Option<usize>) -> PlaceLine {
        let line = at.and_then(|at| {
            self.shared.listed.read(|lister| lister.line(at).map(|line| line_place(&line)))
        });
        line.unwrap_or(PlaceLine::Header)
    }

    fn draw(&self, at: usize, now: &TagPlace, look: &Rc<CellLook>, did: &Callback<TagDid>) -> Html {
        let shared = &self.shared;
        shared.listed.read(|lister| match lister.line(at) {
            Some(TagLine::Row(row)) => {
                let id = row.id();
                let active = (now.line == PlaceLine::Row(id)).then_some(now.cell);
                html! {
                    <TagRowView key={id.1.to_string()} row={Rc::clone(row)} {at}
                        chosen={shared.room.chosen.contains(&id)} {active}
                        editing={*self.editing} columns={Rc::clone(&shared.columns)}
                        look={Rc::clone(look)} did={did.clone()} />
                }
            }
            Some(TagLine::Group(group)) => self.group(group, at, now, did),
            None => Html::default(),
        })
    }

    fn group(&self, group: &TagGroup, at: usize, now: &TagPlace, did: &Callback<TagDid>) -> Html {
        let shared = &self.shared;
        let mark = match &group.key {
            GroupKey::Code(code) => {
                shared.codebook().code(code).map(|it| mark_of(shared.codebook(), it))
            }
            _ => None,
        };
        group_line(GroupLine {
            key: &group.key,
            name: words::group_name(&group.key, &shared.source),
            mark: mark.unwrap_or_default(),
            rows: group.len(),
            at,
            folded: shared.room.folded.contains(&group.key),
            active: now.line == PlaceLine::Group(group.key.clone()),
            columns: shared.columns.len() + 1,
            did,
        })
    }

    fn send(&self, msg: PassagesMsg) {
        self.store.dispatch(msg.send());
    }

    fn extent(&self) -> Extent {
        Extent { lines: self.count(), last_cell: self.shared.columns.len() }
    }

    fn go(&self, (at, cell): Spot) {
        self.place.set(TagPlace { line: self.line(at), cell });
    }

    fn take(&self, did: TagDid) {
        match did {
            TagDid::Pointed(place, shift) => {
                self.place.set(place.clone());
                focus_id(TAG_GRID_ID);
                match (&place.line, place.cell) {
                    (PlaceLine::Group(key), _) => self.fold(key),
                    (_, 0) => self.choose(&place.line, shift),
                    (PlaceLine::Header, cell) => self.sort(cell),
                    (PlaceLine::Row(id), cell) => self.act(*id, cell, true),
                }
            }
            TagDid::Edited(id, change, step) => self.edited(id, change, step),
        }
    }

    fn edited(&self, id: TagId, change: Option<TagChange>, step: Step) {
        self.editing.set(false);
        // Before the change, which may move the row.
        let (at, cell) = (self.at(), self.place.cell);
        self.go(self.extent().stepped(step, (at, cell)));
        if step != Step::Away {
            focus_id(TAG_GRID_ID);
        }
        if let Some(change) = change {
            self.send(PassagesMsg::TagsChanged(vec![id], Box::new(change)));
        }
    }

    /// Chooses rows or leaves them: one, with Shift all from the last one that was chosen, those of a
    /// group, or in the header all that are shown.
    fn choose(&self, line: &PlaceLine, range: bool) {
        let ids: Vec<TagId> = match line {
            PlaceLine::Header => self.all(),
            PlaceLine::Group(key) => self.shared.listed.read(|lister| {
                let group = lister.line_of_group(key).and_then(|at| lister.line(at));
                match group {
                    Some(TagLine::Group(group)) => group.ids().collect(),
                    _ => Vec::new(),
                }
            }),
            PlaceLine::Row(id) => {
                let from = (*self.anchor).filter(|_| range);
                let range = from.and_then(|from| self.between(from, *id));
                if let Some(range) = range {
                    return self.send(PassagesMsg::TagsChosen(range, true));
                }
                self.anchor.set(Some(*id));
                vec![*id]
            }
        };
        let chosen = &self.shared.room.chosen;
        let all = ids.iter().all(|id| chosen.contains(id));
        self.send(PassagesMsg::TagsChosen(ids, !all));
    }

    fn all(&self) -> Vec<TagId> {
        self.shared.listed.read(|lister| lister.rows().map(|row| row.id()).collect())
    }

    /// The rows from one to the other.
    fn between(&self, from: TagId, to: TagId) -> Option<Vec<TagId>> {
        self.shared.listed.read(|lister| {
            let (from, to) = (lister.line_of(from)?, lister.line_of(to)?);
            let lines = from.min(to)..=from.max(to);
            let rows = lines.filter_map(|at| match lister.line(at)? {
                TagLine::Row(row) => Some(row.id()),
                TagLine::Group(_) => None,
            });
            Some(rows.collect())
        })
    }

    fn sort(&self, cell: usize) {
        if let Some(column) = self.column(cell) {
            let view = self.shared.room.view.sorted_by(column);
            self.send(PassagesMsg::ViewChanged(Box::new(view)));
        }
    }

    fn fold(&self, key: &GroupKey) {
        let folded = self.shared.room.folded.contains(key);
        self.send(PassagesMsg::GroupFolded(key.clone(), !folded));
    }

    fn column(&self, cell: usize) -> Option<&TagColumn> {
        self.shared.columns.get(cell.checked_sub(1)?)
    }

    /// What Enter or a click does in a row: edits the cell, or opens the text. A click on what
    /// cannot be edited only goes there.
    fn act(&self, id: TagId, cell: usize, clicked: bool) {
        let passage = self.column(cell) == Some(&TagColumn::Passage);
        if self.is_editable(id, cell) {
            self.edit();
        } else if passage || !clicked {
            let place = TagPlace { line: PlaceLine::Row(id), cell };
            self.send(PassagesMsg::TagOpened(id, place));
        }
    }

    fn is_editable(&self, id: TagId, cell: usize) -> bool {
        let Some(column) = self.column(cell) else { return false };
        self.shared.listed.read(|lister| match lister.line_of(id).and_then(|at| lister.line(at)) {
            Some(TagLine::Row(row)) => is_editable(self.shared.codebook(), row, column),
            _ => false,
        })
    }

    fn edit(&self) {
        if may_edit(&self.store) {
            self.editing.set(true);
        }
    }

    fn key(&self, event: &KeyboardEvent) {
        if event.key() == "Delete" {
            event.prevent_default();
            return self.remove();
        }
        if event.key() == "c" && (event.ctrl_key() || event.meta_key()) && !event.shift_key() {
            event.prevent_default();
            return self.send(copy_table(&self.shared));
        }
        let Some(key) = grid_key(event) else { return };
        let at = self.at();
        event.prevent_default();
        if let Some(to) = self.extent().moved(key, (at, self.place.cell)) {
            return self.walk(event, key, to);
        }
        match key {
            GridKey::All => self.send(PassagesMsg::TagsChosen(self.all(), true)),
            GridKey::Escape => {
                let chosen = self.shared.room.chosen.iter().copied().collect();
                self.send(PassagesMsg::TagsChosen(chosen, false));
            }
            _ => self.press(key, at, event),
        }
    }

    /// Space, Enter or F2 in a line.
    fn press(&self, key: GridKey, at: Option<usize>, event: &KeyboardEvent) {
        let cell = self.place.cell;
        match (self.line(at), key) {
            (PlaceLine::Header, _) if cell > 0 => self.sort(cell),
            (PlaceLine::Group(key), GridKey::Enter) => self.fold(&key),
            (line, GridKey::Space) => self.choose(&line, event.shift_key()),
            (PlaceLine::Row(id), GridKey::Edit) => {
                if self.is_editable(id, cell) {
                    self.edit();
                }
            }
            (line @ PlaceLine::Row(_), _) if cell == 0 => self.choose(&line, false),
            (PlaceLine::Row(id), _) => self.act(id, cell, false),
            (line, _) => self.choose(&line, false),
        }
    }

    /// Removes the chosen rows, or the one that the keys are about.
    fn remove(&self) {
        let mut ids: Vec<TagId> = self.shared.room.chosen.iter().copied().collect();
        if let (true, PlaceLine::Row(id)) = (ids.is_empty(), self.line(self.at())) {
            ids.push(id);
        }
        if !ids.is_empty() {
            self.send(PassagesMsg::TagsChanged(ids, Box::new(TagChange::Remove)));
        }
    }

    /// Goes to a cell; with Shift and up or down, chooses the rows on the way.
    fn walk(&self, event: &KeyboardEvent, key: GridKey, to: Spot) {
        if event.shift_key() && matches!(key, GridKey::Up | GridKey::Down) {
            let rows = [self.line(self.at()), self.line(to.0)].into_iter();
            let rows = rows.filter_map(|line| match line {
                PlaceLine::Row(id) => Some(id),
                PlaceLine::Header | PlaceLine::Group(_) => None,
            });
            self.send(PassagesMsg::TagsChosen(rows.collect(), true));
        }
        self.go(to);
    }
}
