//! The review of many files as a list: what to add, with what is known about it. It is one tab
//! stop; the arrow keys move through its cells.

use annotator_app::later::Later;

use yew::prelude::*;

use super::names::Names;
use super::{Buttons, first_codes, submit};
use crate::browser::focus::focus_id;
use crate::browser::list::show_cell;
use crate::ui::parts::hooks::{use_effect_on, use_selector};
use crate::ui::passages::bulk::{COMMON_FIELDS, Question};
use crate::ui::passages::cell::{Editor, Subject, suggestion_lists};
use crate::ui::passages::keys::grid_key;
use crate::ui::words::{dialogs, intake as words, panels, passages};
use annotator_app::intake::{Draft, Intake, IntakeItem, IntakeMsg, Outcome};
use annotator_app::passages::steps::{Extent, GridKey, Spot, Step};
use annotator_core::reading::Field;
use annotator_core::small_map::SmallSet;

/// The fields that can be edited in the list.
const EDITED: [Field; 5] =
    [Field::Delegation, Field::Speaker, Field::Date, Field::Organ, Field::Occasion];
/// The cell with the title. The box comes first, then the fields that can be edited.
const TITLE: usize = EDITED.len() + 1;
const ID: &str = "found-table";

/// A row and a cell in it. The header is not a row.
type Place = (usize, usize);

#[derive(Properties, PartialEq)]
pub struct ListProps {
    pub intake: Later<Intake>,
    pub dispatch: Callback<IntakeMsg>,
}

/// What was found, to choose from.
#[component]
pub fn List(props: &ListProps) -> Html {
    let ListProps { intake, dispatch } = props;
    let place = use_state_eq(|| (0, 1));
    let editing = use_state_eq(|| false);
    let asked = use_state_eq(|| None::<Field>);
    let into = use_selector(|model| {
        let project = &model.open.as_ref()?.project;
        (!project.statements.is_empty()).then(|| project.name.clone())
    });
    let new = use_selector(|model| model.open.is_none());
    let (drafts, wanted) = (intake.drafts().count(), intake.wanted());
    let failed =
        intake.found.iter().filter(|found| matches!(found.outcome, Outcome::Failed(_))).count();
    let cancel = dispatch.reform(|_: MouseEvent| IntakeMsg::GivenUp);
    let ready = wanted > 0 && !intake.is_under_way();
    let now: Place = *place;
    use_effect_on((now, *editing), |(now, _)| show_cell(&cell_id(*now)));
    let control = Control {
        intake: intake.clone(),
        dispatch: dispatch.clone(),
        place,
        editing: editing.clone(),
    };
    html! {
        <div class="found">
            <p class="hint" role="status">
                { words::two_sentences(&words::found(drafts, failed), words::hint_many()) }
            </p>
            <div class="found__tools">
                if !intake.is_under_way() {
                    <Names intake={intake.clone()} dispatch={dispatch.clone()} />
                }
                <span class="found__bulk">
                    { bulk(wanted, &asked, dispatch) }
                </span>
            </div>
            <div class="found__scroll" role="region" aria-label={words::statements_found()}>
                <table class="found__table" id={ID} role="grid" tabindex="0"
                    aria-label={words::statements_found()} aria-activedescendant={cell_id(now)}
                    onkeydown={control.keys()}>
                    { head(drafts, wanted, dispatch) }
                    <tbody>
                        for (at, found) in intake.found.iter().enumerate() {
                            { control.row(at, found) }
                        }
                    </tbody>
                </table>
            </div>
            if *editing {
                { suggestion_lists(|field| values(intake, field)) }
            }
            <form class="dialog-form" onsubmit={submit(dispatch, IntakeMsg::Accepted)}>
                if let Some(project) = into {
                    { where_to(&project, intake.apart, dispatch) }
                }
                if intake.apart || new {
                    { first_codes(intake, dispatch) }
                }
                <Buttons go={words::add_many(wanted)} {ready} back={dialogs::cancel()}
                    onback={cancel} />
            </form>
        </div>
    }
}

/// The different values of a field.
fn values(intake: &Intake, field: Field) -> Vec<String> {
    let values = intake.drafts().map(|draft| field.of(&draft.metadata).to_owned());
    let values: SmallSet<String> = values.filter(|value| !value.is_empty()).collect();
    values.into_iter().collect()
}

/// What is done with all statements that are added.
fn bulk(
    wanted: usize,
    asked: &UseStateHandle<Option<Field>>,
    dispatch: &Callback<IntakeMsg>,
) -> Html {
    if let Some(field) = **asked {
        let (asked, dispatch) = (asked.setter(), dispatch.clone());
        let answered = Callback::from(move |answer: Option<String>| {
            if let Some(answer) = answer {
                dispatch.emit(IntakeMsg::FieldTypedForWanted(field, answer));
            }
            asked.set(None);
            focus_id(ID);
        });
        return html! { <Question subject={Subject::Field(field)} count={wanted} {answered} /> };
    }
    let ask = |field: Field| {
        let asked = asked.setter();
        Callback::from(move |_: MouseEvent| asked.set(Some(field)))
    };
    html! {
        <>
            <span class="hint">{ passages::chosen(wanted) }</span>
            for field in COMMON_FIELDS {
                <button type="button" class="button" disabled={wanted == 0} onclick={ask(field)}>
                    { passages::set_field(field) }
                </button>
            }
        </>
    }
}

/// Whether the statements go into the open project or into a new one.
fn where_to(project: &str, apart: bool, dispatch: &Callback<IntakeMsg>) -> Html {
    let choice = |label: String, value: bool| {
        let onchange = dispatch.reform(move |_: Event| IntakeMsg::ApartChosen(value));
        html! {
            <label>
                <input type="radio" name="where-to" checked={apart == value} {onchange} />
                { label }
            </label>
        }
    };
    let into = match project.trim() {
        "" => words::into_this_project().to_owned(),
        named => words::into_project(named),
    };
    html! {
        <fieldset class="found__where">
            <legend class="found__legend">{ words::where_to() }</legend>
            { choice(into, false) }
            { choice(words::new_project().to_owned(), true) }
        </fieldset>
    }
}

fn head(drafts: usize, wanted: usize, dispatch: &Callback<IntakeMsg>) -> Html {
    let all = dispatch.reform(move |_: Event| IntakeMsg::AllWanted(wanted < drafts));
    html! {
        <thead>
            <tr>
                <th scope="col" class="reading__choose">
                    <input type="checkbox" aria-label={words::all()} onchange={all}
                        checked={drafts > 0 && wanted == drafts} />
                </th>
                for field in EDITED {
                    <th scope="col">{ words::field(field) }</th>
                }
                <th scope="col">{ words::statement() }</th>
                <th scope="col">{ words::file() }</th>
                <th scope="col">{ words::remarks() }</th>
            </tr>
        </thead>
    }
}

fn cell_id((row, cell): Place) -> String {
    format!("found-{row}-{cell}")
}

/// What the keys and clicks change.
#[derive(Clone)]
struct Control {
    intake: Later<Intake>,
    dispatch: Callback<IntakeMsg>,
    place: UseStateHandle<Place>,
    editing: UseStateHandle<bool>,
}

impl Control {
    fn extent(&self) -> Extent {
        Extent { lines: self.intake.found.len(), last_cell: TITLE }
    }

    fn go(&self, (row, cell): Spot) {
        self.place.set((row.unwrap_or_default(), cell));
    }

    /// What Enter or a click does: chooses, edits, or shows the text.
    fn act(&self, (row, cell): Place) {
        let Some(draft) = self.intake.draft(row) else { return };
        match cell {
            0 => self.dispatch.emit(IntakeMsg::Wanted(row, !draft.wanted)),
            TITLE => self.dispatch.emit(IntakeMsg::Shown(Some(row))),
            _ => self.editing.set(true),
        }
    }

    fn edited(&self, (row, cell): Place, field: Field, typed: Option<String>, step: Step) {
        self.editing.set(false);
        self.go(self.extent().stepped(step, (Some(row), cell)));
        if step != Step::Away {
            focus_id(ID);
        }
        if let Some(typed) = typed {
            self.dispatch.emit(IntakeMsg::FieldTyped(row, field, typed));
        }
    }

    fn keys(&self) -> Callback<KeyboardEvent> {
        let control = self.clone();
        Callback::from(move |event: KeyboardEvent| control.key(&event))
    }

    fn key(&self, event: &KeyboardEvent) {
        let Some(key) = grid_key(event) else { return };
        let (row, cell) = *self.place;
        match key {
            GridKey::Space => self.act((row, 0)),
            GridKey::Enter | GridKey::Edit => self.act((row, cell)),
            _ => match self.extent().moved(key, (Some(row), cell)) {
                Some(to) => self.go(to),
                None => return,
            },
        }
        event.prevent_default();
    }

    fn row(&self, at: usize, found: &IntakeItem) -> Html {
        let name = words::file_name(&found.name);
        match &found.outcome {
            Outcome::Draft(draft) => self.draft_row(at, &name, draft),
            Outcome::AlreadyThere(title) => {
                other_row(at, &name, title, words::already_there().to_owned())
            }
            Outcome::Failed(failure) => other_row(at, &name, "", words::failed(failure)),
        }
    }

    fn draft_row(&self, at: usize, name: &str, draft: &Draft) -> Html {
        let wanted = draft.wanted;
        let title = &draft.metadata.title;
        let want = self.dispatch.reform(move |_: Event| IntakeMsg::Wanted(at, !wanted));
        html! {
            <tr key={at} data-wanted={wanted.to_string()}>
                <td class="reading__choose" id={cell_id((at, 0))} data-active={self.active((at, 0))}>
                    <input type="checkbox" tabindex="-1" checked={wanted} onchange={want}
                        aria-label={words::add_one(title)} />
                </td>
                for (field, cell) in EDITED.into_iter().zip(1..) {
                    { self.field((at, cell), field, draft) }
                }
                <td id={cell_id((at, TITLE))} data-active={self.active((at, TITLE))}>
                    <button type="button" class="link" tabindex="-1" dir="auto"
                        onclick={self.pointed((at, TITLE))}>
                        { title }
                    </button>
                </td>
                <td dir="auto" class="found__file">{ name.to_owned() }</td>
                <td>
                    for (at, remark) in draft.remarks.iter().enumerate() {
                        <p key={at}>{ words::remark(remark) }</p>
                    }
                </td>
            </tr>
        }
    }

    fn active(&self, place: Place) -> String {
        (*self.place == place).to_string()
    }

    fn pointed(&self, place: Place) -> Callback<MouseEvent> {
        let control = self.clone();
        Callback::from(move |_| {
            control.place.set(place);
            control.act(place);
        })
    }

    fn field(&self, place: Place, field: Field, draft: &Draft) -> Html {
        let value = field.of(&draft.metadata);
        let offered = draft.offered.filter(|_| field == Field::Delegation && value.is_empty());
        let shown = match field {
            Field::Date => panels::stored_date(value),
            _ => offered.unwrap_or(value).to_owned(),
        };
        let content = if *self.editing && *self.place == place {
            let control = self.clone();
            let ondone = Callback::from(move |(typed, step)| {
                control.edited(place, field, typed, step);
            });
            let subject = Subject::Field(field);
            html! {
                <Editor label={subject.name()} list={subject.suggestions()}
                    problem={subject.problems()} value={shown} {ondone} />
            }
        } else {
            let (words, missing) = match offered {
                Some(state) => (words::perhaps(state), true),
                None if shown.is_empty() => (passages::add().to_owned(), true),
                None => (shown, false),
            };
            html! {
                <button type="button" class="found__cell" tabindex="-1" dir="auto"
                    data-missing={missing.to_string()} onclick={self.pointed(place)}>
                    { words }
                </button>
            }
        };
        html! {
            <td id={cell_id(place)} data-active={self.active(place)}>{ content }</td>
        }
    }
}

fn other_row(at: usize, name: &str, title: &str, why: String) -> Html {
    html! {
        <tr key={at} class="reading__other">
            <td></td>
            <td colspan={EDITED.len().to_string()}></td>
            <td dir="auto">{ title.to_owned() }</td>
            <td dir="auto" class="found__file">{ name.to_owned() }</td>
            <td>{ why }</td>
        </tr>
    }
}
