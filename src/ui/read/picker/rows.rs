//! The picker's rows, as options of a listbox.

use std::rc::Rc;

use yew::prelude::*;

use super::open_picker::OpenPicker;
use crate::ui::parts::lang::lang;
use crate::ui::parts::mark::mark_among;
use crate::ui::words::{inspector as words, quoted};
use annotator_app::coding::picker::{Group, Heading, NewName, Row, path};
use annotator_app::coding::record::FieldForSelection;
use annotator_core::codebook::{Code, Codebook, Looks};
use annotator_core::project::id::CodeId;

/// Codes below this level show their path instead of a further indent.
const LEVELS: usize = 5;

/// The DOM id of a row.
pub fn row_id(row: &Row) -> String {
    match row {
        Row::Field(field) => format!("picker-field-{field}"),
        Row::Words(added) => format!("picker-words-{added}"),
        Row::Recent(code) => format!("picker-recent-{code}"),
        Row::Code(code) => format!("picker-code-{code}"),
        Row::Create => "picker-create".to_owned(),
    }
}

/// What all rows have in common.
pub struct Common<'a> {
    pub shown: &'a OpenPicker,
    pub looks: Looks<'a>,
    pub calls: Calls,
}

/// Callbacks of the rows.
pub struct Calls {
    /// The pointer is over a code.
    pub on_point: Callback<CodeId>,
    /// A row was clicked.
    pub on_apply: Callback<(Row, MouseEvent)>,
}

/// The rows under one heading.
pub fn group(group: &Group, common: &Common<'_>) -> Html {
    let heading = heading(&group.heading, &common.shown.codebook);
    let is_result = group.heading == Heading::Results;
    html! {
        <div key={heading.to_string()} class="picker__section" role="group" aria-label={heading.clone()}>
            <div class="picker__heading" aria-hidden="true" hidden={is_result}>{ heading }</div>
            <div role="presentation">
                for row in &group.rows {
                    { option(row, is_result, common) }
                }
            </div>
        </div>
    }
}

fn heading(heading: &Heading, codebook: &Codebook) -> AttrValue {
    match heading {
        Heading::Record => words::into_the_record().into(),
        Heading::Recent => words::recent().into(),
        Heading::Passage(code) => {
            let name = codebook.code(code).map(|code| code.name.as_str());
            words::passage_of(name.unwrap_or_default()).into()
        }
        Heading::Results => words::results().into(),
        Heading::Layer(layer) => {
            codebook.layer(layer).map(|layer| layer.name.clone()).unwrap_or_default().into()
        }
    }
}

fn option(row: &Row, is_result: bool, common: &Common<'_>) -> Html {
    let shown = common.shown;
    match row {
        Row::Field(id) => shown.field(id).map(|field| field_row(row, field, common)),
        Row::Words(added) => Some(words_row(row, *added, common)),
        Row::Recent(id) => shown.codebook.code(id).map(|code| {
            let above = path(&shown.codebook, code).pop().unwrap_or_default();
            code_row(row, code, &Placed { depth: 0, above }, common)
        }),
        Row::Code(id) => shown
            .codebook
            .code(id)
            .map(|code| code_row(row, code, &Placed::of(&shown.codebook, code, is_result), common)),
        Row::Create => None,
    }
    .unwrap_or_default()
}

/// How a code's row shows its place in the tree.
struct Placed {
    depth: usize,
    /// What is above it, if the indent does not say so.
    above: String,
}

impl Placed {
    fn of(codebook: &Codebook, code: &Code, is_result: bool) -> Self {
        let mut names = path(codebook, code);
        let depth = names.len();
        let above = if depth >= LEVELS {
            names.join(" › ")
        } else if is_result {
            names.pop().unwrap_or_default()
        } else {
            String::new()
        };
        Self { depth: if is_result { 0 } else { depth.min(LEVELS - 1) }, above }
    }
}

fn field_row(row: &Row, field: &FieldForSelection, common: &Common<'_>) -> Html {
    let shown = common.shown;
    html! {
        <div key={row_id(row)} class="picker__row" id={row_id(row)} role="option"
            aria-selected={(shown.picker.row.as_ref() == Some(row)).to_string()}
            onclick={on_click(row, &common.calls)}>
            <span class="picker__field">{ &field.name }</span>
            <span class="picker__words" dir="auto" lang={lang(&shown.language)}>{ &shown.words }</span>
            <kbd hidden={field.letter.is_none()}>{ field.letter.map(String::from).unwrap_or_default() }</kbd>
        </div>
    }
}

/// The row that adds the selected words to the chosen passage, or takes them off it.
fn words_row(row: &Row, added: bool, common: &Common<'_>) -> Html {
    let shown = common.shown;
    let (name, key) =
        if added { (words::add_words(), "+") } else { (words::take_off_words(), "-") };
    html! {
        <div key={row_id(row)} class="picker__row" id={row_id(row)} role="option"
            aria-selected={(shown.picker.row.as_ref() == Some(row)).to_string()}
            onclick={on_click(row, &common.calls)}>
            <span class="picker__field">{ name }</span>
            <span class="picker__words" dir="auto" lang={lang(&shown.language)}>{ &shown.words }</span>
            <kbd>{ key }</kbd>
        </div>
    }
}

fn code_row(row: &Row, code: &Rc<Code>, placed: &Placed, common: &Common<'_>) -> Html {
    let chosen = common.shown.picker.row.as_ref() == Some(row);
    let onpointermove = {
        let (id, point) = (code.id.clone(), common.calls.on_point.clone());
        Callback::from(move |_: PointerEvent| point.emit(id.clone()))
    };
    html! {
        <div
            key={row_id(row)}
            class="picker__row"
            id={row_id(row)}
            role="option"
            aria-selected={chosen.to_string()}
            aria-disabled={(!code.is_offered()).then_some("true")}
            aria-describedby={chosen.then_some("picker-definition")}
            data-depth={placed.depth.to_string()}
            onclick={code.is_offered().then(|| on_click(row, &common.calls))}
            {onpointermove}
        >
            { mark_among(&common.looks, &code.id) }
            <span class="picker__name" dir="auto">{ &code.name }</span>
            <span class="picker__parent" dir="auto">{ &placed.above }</span>
            <kbd hidden={code.key.is_none()}>{ code.key.clone().unwrap_or_default() }</kbd>
        </div>
    }
}

/// The row that offers a new code with the typed name, or says that there is one.
pub fn new_name_row(common: &Common<'_>) -> Html {
    let shown = common.shown;
    let row = Row::Create;
    match &shown.list.new_name {
        NewName::TooShort => Html::default(),
        NewName::Taken(name) => {
            html! { <p class="picker__found">{ words::code_taken(name) }</p> }
        }
        NewName::Free => html! {
            <div class="picker__row picker__create" id={row_id(&row)} role="option"
                aria-selected={(shown.picker.row.as_ref() == Some(&row)).to_string()}
                onclick={on_click(&row, &common.calls)}>
                if shown.picker.query.trim().is_empty() {
                    { words::create_from_words(&quoted(&shown.new_name)) }
                } else {
                    { words::create_code(&shown.new_name) }
                }
            </div>
        },
    }
}

fn on_click(row: &Row, calls: &Calls) -> Callback<MouseEvent> {
    let (row, apply) = (row.clone(), calls.on_apply.clone());
    Callback::from(move |event: MouseEvent| apply.emit((row.clone(), event)))
}
