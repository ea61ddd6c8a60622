//! A field for typing.

use yew::prelude::*;

use crate::ui::parts::draft::{Draft, use_draft};
use annotator_app::coding::form::{Input, MoneyNumber, ParseAs};
use annotator_core::project::id::AttributeId;

/// Receives what is typed or chosen: in the named field, or in the note.
pub type Send = Callback<(Option<AttributeId>, Input)>;

/// Which part of a value is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValuePart {
    Text,
    Number,
    DateText,
    DateDay,
    MoneyText,
    MoneyNumber(MoneyNumber),
    MoneyCurrency,
    PartyText,
    PartyCountry,
}

impl ValuePart {
    fn input(self, typed: String) -> Input {
        match self {
            Self::Text => Input::Text(typed),
            Self::Number => Input::Number(typed),
            Self::DateText => Input::DateText(typed),
            Self::DateDay => Input::DateDay(typed),
            Self::MoneyText => Input::MoneyText(typed),
            Self::MoneyNumber(which) => Input::MoneyNumber(which, typed),
            Self::MoneyCurrency => Input::MoneyCurrency(typed),
            Self::PartyText => Input::PartyText(typed),
            Self::PartyCountry => Input::PartyCountry(typed),
        }
    }
}

#[derive(Clone, PartialEq, Properties)]
pub struct TypedPartProps {
    pub id: AttrValue,
    /// The model's value in the form that is shown.
    pub value: AttrValue,
    /// What is shown while it is not being typed, if that differs from the value.
    #[prop_or_default]
    pub resting: Option<AttrValue>,
    /// How typed text is read.
    #[prop_or_default]
    pub parse_as: ParseAs,
    /// The message for text that means no value.
    #[prop_or_default]
    pub problem: Option<AttrValue>,
    /// How many lines are visible; 0 for an input of only one line.
    #[prop_or_default]
    pub rows: u8,
    #[prop_or_default]
    pub inputmode: Option<AttrValue>,
    #[prop_or_default]
    pub placeholder: Option<AttrValue>,
    /// Whether a record without it is incomplete.
    #[prop_or_default]
    pub required: bool,
    /// The id of a list of suggestions.
    #[prop_or_default]
    pub list: Option<AttrValue>,
    #[prop_or_default]
    pub describedby: Option<AttrValue>,
    /// The field that it belongs to; `None` for the note.
    #[prop_or_default]
    pub attribute: Option<AttributeId>,
    pub part: ValuePart,
    /// Must stay the same for the same annotation, see [`use_draft`].
    pub send: Send,
}

/// An input or text area, with a message if what was typed cannot be read.
#[component]
pub fn TypedPart(props: &TypedPartProps) -> Html {
    let unread = use_state(|| false);
    let send = {
        let field = (props.send.clone(), props.attribute.clone(), props.part);
        let deps = (field, props.parse_as, unread.setter());
        use_callback(deps, |text: String, ((send, attribute, part), parse_as, unread)| {
            unread.set(!text.trim().is_empty() && parse_as.same(&text, ""));
            send.emit((attribute.clone(), part.input(text)));
        })
    };
    let draft = use_draft(props.value.clone(), props.resting.clone(), props.parse_as, send);
    let unread = *unread && props.value.is_empty() && props.problem.is_some();
    if props.rows > 0 { area(props, draft) } else { input(props, draft, unread) }
}

fn area(props: &TypedPartProps, draft: Draft) -> Html {
    html! {
        <textarea
            class="field"
            id={props.id.clone()}
            rows={props.rows.to_string()}
            placeholder={props.placeholder.clone()}
            dir="auto"
            aria-required={props.required.then_some("true")}
            aria-describedby={props.describedby.clone()}
            ref={draft.node}
            oninput={draft.oninput}
            onfocus={draft.onfocus}
            onblur={draft.onblur}
            onkeydown={draft.onkeydown}
        />
    }
}

fn input(props: &TypedPartProps, draft: Draft, unread: bool) -> Html {
    let problem_id = format!("{}-problem", props.id);
    let help = props.describedby.as_ref().map(ToString::to_string);
    let described = match (help, unread) {
        (Some(help), true) => Some(format!("{help} {problem_id}")),
        (None, true) => Some(problem_id.clone()),
        (help, false) => help,
    };
    html! {
        <>
            <input
                class="field"
                id={props.id.clone()}
                type="text"
                dir="auto"
                title={props.resting.clone()}
                inputmode={props.inputmode.clone()}
                placeholder={props.placeholder.clone()}
                list={props.list.clone()}
                autocomplete="off"
                aria-required={props.required.then_some("true")}
                aria-describedby={described}
                aria-invalid={unread.then_some("true")}
                ref={draft.node}
                oninput={draft.oninput}
                onfocus={draft.onfocus}
                onblur={draft.onblur}
                onkeydown={draft.onkeydown}
            />
            if unread {
                <p class="form__problem hint" id={problem_id}>
                    { props.problem.clone().unwrap_or_default() }
                </p>
            }
        </>
    }
}
