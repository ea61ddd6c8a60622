//! The field that edits a cell.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::browser::keyboard::is_of_ime;
use crate::ui::parts::field::value_of;
use crate::ui::parts::hooks::use_effect_on;
use crate::ui::words::{intake, passages as words, variables};
use annotator_app::passages::steps::Step;
use annotator_app::statements::table::{Row, typed_value, used_values};
use annotator_core::phrases::states::countries;
use annotator_core::project::variables::Variable;
use annotator_core::reading::Field;
use annotator_core::text::direction::visible;

/// What a key does that ends the editing of a cell: whether what is in it is kept, and where to go. The
/// keys of the table are not for what is typed in a cell, so none goes on to it.
pub fn ended_by(event: &KeyboardEvent) -> Option<(bool, Step)> {
    event.stop_propagation();
    if is_of_ime(event) {
        return None;
    }
    let ended = match (event.key().as_str(), event.shift_key()) {
        ("Enter", false) => (true, Step::Down),
        ("Enter", true) => (true, Step::Up),
        ("Tab", false) => (true, Step::Next),
        ("Tab", true) => (true, Step::Back),
        ("Escape", _) => (false, Step::Stay),
        _ => return None,
    };
    event.prevent_default();
    Some(ended)
}

/// The id of the list of values that a field offers.
pub fn suggestions(field: Field) -> Option<&'static str> {
    match field {
        Field::Delegation => Some("known-delegations"),
        Field::Organ => Some("known-organs"),
        Field::Occasion => Some("known-meetings"),
        _ => None,
    }
}

/// The lists that [`suggestions`] names. States are offered as delegations.
pub fn suggestion_lists(values: impl Fn(Field) -> Vec<String>) -> Html {
    let list = |field: Field, more: Vec<String>| {
        let mut all = values(field);
        all.extend(more);
        html! {
            <datalist id={suggestions(field)}>
                for value in all { <option {value} /> }
            </datalist>
        }
    };
    let states = countries().map(|(_, name)| name.to_owned()).collect();
    html! {
        <>
            { list(Field::Delegation, states) }
            { list(Field::Organ, Vec::new()) }
            { list(Field::Occasion, Vec::new()) }
        </>
    }
}

/// Says what is wrong with typed words, if anything.
pub type Problem = Callback<String, Option<String>>;

/// What is edited: a field of what is known about statements, or a variable.
#[derive(Clone, Debug, PartialEq)]
pub enum Subject {
    Field(Field),
    Variable(Rc<Variable>),
}

impl From<Field> for Subject {
    fn from(field: Field) -> Self {
        Self::Field(field)
    }
}

impl Subject {
    pub fn name(&self) -> String {
        match self {
            Self::Field(field) => intake::field(*field).to_owned(),
            Self::Variable(variable) => visible(&variable.name),
        }
    }

    /// The id of the list of values that it offers.
    pub fn suggestions(&self) -> Option<AttrValue> {
        match self {
            Self::Field(field) => suggestions(*field).map(AttrValue::from),
            Self::Variable(variable) => Some(format!("known-variable-{}", variable.id).into()),
        }
    }

    /// Says what is wrong with typed words.
    pub fn problems(&self) -> Problem {
        let subject = self.clone();
        Callback::from(move |typed: String| subject.problem(&typed))
    }

    /// What is wrong with what was typed.
    pub fn problem(&self, typed: &str) -> Option<String> {
        match self {
            Self::Field(Field::Date) => {
                typed_value(Field::Date, typed).is_none().then(|| words::no_day().to_owned())
            }
            Self::Field(_) => None,
            Self::Variable(variable) => {
                variable.read(typed).is_none().then(|| variables::no_value(variable))
            }
        }
    }
}

/// The list of values that a variable offers: those to choose from, or those of other statements.
pub fn variable_list(variable: &Variable, rows: &[Row]) -> Html {
    let mut values = variable.choices.clone();
    if values.is_empty() {
        values = used_values(rows, variable);
    }
    html! {
        <datalist id={format!("known-variable-{}", variable.id)}>
            for value in values { <option {value} /> }
        </datalist>
    }
}

#[derive(Properties, PartialEq)]
pub struct EditorProps {
    /// The name of the field.
    pub label: AttrValue,
    /// The id of the list of values that it offers.
    #[prop_or_default]
    pub list: Option<AttrValue>,
    /// What the cell shows.
    pub value: String,
    pub problem: Problem,
    /// Called with what was typed, unless it was given up, and where to go next.
    pub ondone: Callback<(Option<String>, Step)>,
}

/// A text field with the focus. Enter saves and goes down, Tab goes on, Escape gives up, and
/// leaving the field saves.
#[component]
pub fn Editor(props: &EditorProps) -> Html {
    let node = use_node_ref();
    let wrong = use_state_eq(|| None::<String>);
    let closed = use_mut_ref(|| false);
    // Not an attribute: drawing the field again would drop what was typed.
    use_effect_on((node.clone(), props.value.clone()), |(node, value)| {
        if let Some(input) = node.cast::<HtmlInputElement>() {
            input.set_value(value);
            // `focus` does not throw.
            let _ = input.focus();
            input.select();
        }
    });
    let leave = {
        let (closed, wrong, ondone) = (closed, wrong.setter(), props.ondone.clone());
        let problem = props.problem.clone();
        move |typed: Option<String>, step: Step| {
            let found = typed.as_ref().and_then(|typed| problem.emit(typed.clone()));
            if step != Step::Away && found.is_some() {
                wrong.set(found);
                return;
            }
            // Removing a field that has the focus also leaves it.
            if !closed.replace(true) {
                ondone.emit((typed, step));
            }
        }
    };
    let onkeydown = {
        let leave = leave.clone();
        Callback::from(move |event: KeyboardEvent| {
            if let Some((keeps, step)) = ended_by(&event) {
                leave(keeps.then(|| value_of(&event)), step);
            }
        })
    };
    let onblur = Callback::from(move |event: FocusEvent| leave(Some(value_of(&event)), Step::Away));
    html! {
        <>
            <input class="field grid__input" ref={node} dir="auto"
                autocomplete="off" aria-label={props.label.clone()} list={props.list.clone()}
                aria-invalid={wrong.as_ref().map(|_| "true")} {onkeydown} {onblur} />
            if let Some(problem) = &*wrong {
                <span class="grid__problem" role="alert">{ problem }</span>
            }
        </>
    }
}
