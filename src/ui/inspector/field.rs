//! One field of the record: label, control, help, and the passages that show its value.

use std::rc::Rc;

use yew::prelude::*;

use super::chosen::has_selection;
use super::control::Control;
use crate::app::form::{Input, changed, choice_help};
use crate::app::model::Model;
use crate::app::msg::Msg;
use crate::core::codebook::{AttributeDefinition, AttributeKind};
use crate::core::id::{AnnotationId, AttributeId};
use crate::core::value::{Attribute, Value};
use crate::ui::hooks::{use_dispatch, use_selector, use_selector_with, use_store};
use crate::ui::words::en::inspector as words;

/// Properties of [`Field`].
#[derive(Clone, PartialEq, Properties)]
pub struct FieldProps {
    pub annotation: AnnotationId,
    pub definition: Rc<AttributeDefinition>,
    pub attribute: Option<Attribute>,
    /// Whether the help is shown.
    pub explained: bool,
}

/// Lists with no more values than this are shown side by side.
pub const FEW_VALUES: usize = 3;

/// The field.
#[component]
pub fn Field(props: &FieldProps) -> Html {
    let definition = &props.definition;
    let send = use_field(props.annotation, definition.id.clone());
    let id: AttrValue = format!("field-{}", definition.id).into();
    let value = props.attribute.as_ref().map(|attribute| attribute.value.clone());
    let help = choice_help(definition, value.as_ref()).to_owned();
    html! {
        <div
            class="form__row form__field"
            role="group"
            aria-labelledby={format!("{id}-label")}
            data-kind={kind_name(definition.kind)}
        >
            <div class="form__top">
                { label(&id, definition) }
                <span class="form__needed" hidden={!definition.required || value.is_some()}>
                    { words::NEEDED }
                </span>
                <TakeText
                    attribute={definition.id.clone()}
                    possible={value.is_some() || !is_choice(definition.kind)}
                />
            </div>
            <Control id={id.clone()} definition={Rc::clone(definition)} {value} {send} />
            <p class="form__chosen hint" id={format!("{id}-chosen")} hidden={help.is_empty()}>
                { help }
            </p>
            <p
                class="form__help hint"
                id={format!("{id}-help")}
                hidden={!props.explained || definition.help.is_empty()}
            >
                { &definition.help }
            </p>
            <Evidence
                annotation={props.annotation}
                attribute={definition.id.clone()}
                field={definition.name.clone()}
            />
        </div>
    }
}

/// The name of the field; a label where the control is one element.
fn label(id: &AttrValue, definition: &AttributeDefinition) -> Html {
    let own = format!("{id}-label");
    let one = match definition.kind {
        AttributeKind::YesNo | AttributeKind::MultipleChoice => false,
        AttributeKind::Choice => definition.values.len() > FEW_VALUES,
        _ => true,
    };
    if one {
        html! { <label class="form__label" id={own} for={id.clone()}>{ &definition.name }</label> }
    } else {
        html! { <span class="form__label" id={own}>{ &definition.name }</span> }
    }
}

/// Whether values are chosen, so that a passage can only support what is chosen already.
fn is_choice(kind: AttributeKind) -> bool {
    matches!(kind, AttributeKind::Choice | AttributeKind::MultipleChoice | AttributeKind::YesNo)
}

fn kind_name(kind: AttributeKind) -> &'static str {
    match kind {
        AttributeKind::Text => "text",
        AttributeKind::Choice => "choice",
        AttributeKind::MultipleChoice => "choices",
        AttributeKind::Number => "number",
        AttributeKind::YesNo => "yes-no",
        AttributeKind::Date => "date",
        AttributeKind::Money => "money",
        AttributeKind::Party => "party",
    }
}

/// Takes the inputs of one field of one annotation in.
#[hook]
fn use_field(annotation: AnnotationId, attribute: AttributeId) -> Callback<Input> {
    let deps = (use_store(), annotation, attribute);
    use_callback(deps, |input: Input, (store, annotation, attribute)| {
        // The value as it is now: another part of the same field may just have changed.
        let value = store.read(|model| value_after(model, *annotation, attribute, input));
        if let Some(value) = value {
            store.dispatch(Msg::AttributeChanged {
                annotation: *annotation,
                attribute: attribute.clone(),
                value,
            });
        }
    })
}

/// The field's value after an input; `None` where the annotation is gone.
fn value_after(
    model: &Model,
    annotation: AnnotationId,
    attribute: &AttributeId,
    input: Input,
) -> Option<Option<Value>> {
    let project = &model.open.as_ref()?.project;
    let annotation = project.annotations.values().find_map(|set| set.get(annotation))?;
    let statement = project.statement(annotation.statement)?;
    let old = annotation.attributes.get(attribute).map(|attribute| &attribute.value);
    Some(changed(old, input, &statement.metadata))
}

#[derive(Clone, PartialEq, Properties)]
struct TakeTextProps {
    attribute: AttributeId,
    /// Whether a passage can do something for the field.
    possible: bool,
}

/// Fills the field with the selected text; seen while there is some.
#[component]
fn TakeText(props: &TakeTextProps) -> Html {
    let selected = use_selector(has_selection);
    let attribute = props.attribute.clone();
    let onclick = use_dispatch().reform(move |_: MouseEvent| Msg::EvidenceTaken(attribute.clone()));
    html! {
        <button class="form__take" type="button" disabled={!selected || !props.possible} {onclick}>
            { words::TAKE_TEXT }
        </button>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct EvidenceProps {
    annotation: AnnotationId,
    attribute: AttributeId,
    /// The field's name.
    field: String,
}

fn evidence(model: &Model, id: AnnotationId, attribute: &AttributeId) -> Option<Vec<String>> {
    let open = model.open.as_ref()?;
    let attribute = open.project.annotation(open.current?, id)?.attributes.get(attribute)?;
    let text = open.statement()?.text.as_str();
    Some(attribute.evidence.iter().map(|spans| spans.quote(text)).collect())
}

/// The passages that show the value.
#[component]
fn Evidence(props: &EvidenceProps) -> Html {
    let deps = (props.annotation, props.attribute.clone());
    let quotes = use_selector_with(deps, |model, (id, attribute)| evidence(model, *id, attribute));
    let quotes = quotes.unwrap_or_default();
    let dispatch = use_dispatch();
    let show = |at: usize| {
        let attribute = props.attribute.clone();
        dispatch.reform(move |_: MouseEvent| Msg::EvidenceShown(attribute.clone(), at))
    };
    let give_up = |at: usize| {
        let attribute = props.attribute.clone();
        dispatch.reform(move |_: MouseEvent| Msg::EvidenceDropped(attribute.clone(), at))
    };
    html! {
        <ul class="evidence" aria-label={words::evidence(&props.field)} hidden={quotes.is_empty()}>
            for (at, quote) in quotes.iter().enumerate() {
                <li key={at}>
                    <button class="evidence__quote" type="button" dir="auto" onclick={show(at)}>
                        { format!("“{quote}”") }
                    </button>
                    <button
                        class="evidence__drop"
                        type="button"
                        aria-label={words::drop_evidence(quote)}
                        onclick={give_up(at)}
                    >
                        { "×" }
                    </button>
                </li>
            }
        </ul>
    }
}
