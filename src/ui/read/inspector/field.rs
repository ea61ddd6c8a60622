//! One field of the record: label, control, help, and the evidence for its value.

use yew::prelude::*;

use super::control::{Control, FEW_VALUES};
use super::controls::control;
use super::subject::Subject;
use super::typed::Send;
use crate::ui::parts::hooks::use_store;
use crate::ui::words::inspector as words;
use annotator_app::coding::CodingMsg;
use annotator_app::coding::form::{Input, changed, choice_help};
use annotator_app::model::Model;
use annotator_app::msg::Msg;
use annotator_core::codebook::{AttributeDefinition, AttributeKind};
use annotator_core::project::id::{AnnotationId, AttributeId};
use annotator_core::project::value::{Attribute, Value};

pub struct Fields {
    /// Receives what is typed or chosen.
    pub send: Send,
    pub dispatch: Callback<Msg>,
    /// The beginning of the selected passage; `None` if nothing is selected.
    pub selected: Option<AttrValue>,
}

pub fn field(
    definition: &AttributeDefinition,
    shown: &Subject,
    explained: bool,
    fields: &Fields,
) -> Html {
    let id: AttrValue = format!("field-{}", definition.id).into();
    let attribute = shown.annotation.attributes.get(&definition.id);
    let value = attribute.map(|attribute| &attribute.value);
    let help = choice_help(definition, value).to_owned();
    html! {
        <div
            key={definition.id.as_str()}
            class="form__row form__field"
            role="group"
            aria-labelledby={format!("{id}-label")}
            data-kind={kind_name(definition.kind)}
        >
            <div class="form__top">
                { label(&id, definition, shown) }
                <span class="form__needed" hidden={!definition.required || value.is_some()}>
                    { words::required() }
                </span>
                { take_words(definition, value.is_some(), fields) }
            </div>
            { control(&Control {
                id: id.clone(),
                definition,
                value,
                numbers: shown.numbers,
                send: fields.send.clone(),
            }) }
            <p class="form__chosen hint" id={format!("{id}-chosen")} hidden={help.is_empty()}>
                { help }
            </p>
            <p
                class="form__help hint"
                id={format!("{id}-help")}
                hidden={!explained || definition.help.is_empty()}
            >
                { &definition.help }
            </p>
            { evidence(definition, attribute, shown, fields) }
        </div>
    }
}

/// The name of the field, as a label element if the control is a single element.
fn label(id: &AttrValue, definition: &AttributeDefinition, shown: &Subject) -> Html {
    let name = shown.codebook.field_name(definition, &shown.annotation.code).to_owned();
    let own = format!("{id}-label");
    let one = match definition.kind {
        AttributeKind::YesNo | AttributeKind::MultipleChoice => false,
        AttributeKind::Choice => definition.values.len() > FEW_VALUES,
        _ => true,
    };
    if one {
        html! { <label class="form__label" id={own} for={id.clone()}>{ name }</label> }
    } else {
        html! { <span class="form__label" id={own}>{ name }</span> }
    }
}

/// Whether values are chosen. A passage can then only be evidence for a value chosen already.
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

/// Handles the inputs of an annotation's fields and note.
#[hook]
pub fn use_fields(annotation: AnnotationId) -> Send {
    let store = use_store();
    let deps = (store, annotation);
    use_callback(deps, |(attribute, input): (Option<AttributeId>, Input), (store, annotation)| {
        let annotation = *annotation;
        let Some(attribute) = attribute else {
            if let Input::Text(note) = input {
                store.dispatch(Msg::Coding(CodingMsg::NoteTyped(annotation, note)));
            }
            return;
        };
        // Reads the current value: another part of the same field may just have changed it.
        let value = store.read(|model| value_after(model, annotation, &attribute, input));
        if let Some(value) = value {
            store.dispatch(Msg::Coding(CodingMsg::AttributeChanged {
                annotation,
                attribute,
                value,
            }));
        }
    })
}

/// The field's value after an input; `None` if the annotation no longer exists.
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

/// The button that fills the field with the selected words, or adds them as evidence for a choice
/// already made. It is shown while words are selected and the field can use them.
fn take_words(definition: &AttributeDefinition, has_value: bool, fields: &Fields) -> Html {
    let attribute = definition.id.clone();
    let is_choice = is_choice(definition.kind);
    let selected = fields.selected.as_ref().filter(|_| has_value || !is_choice);
    let name = selected.map(|selected| words::take_words(selected, is_choice)).unwrap_or_default();
    let onclick = fields
        .dispatch
        .reform(move |_: MouseEvent| Msg::Coding(CodingMsg::EvidenceTaken(attribute.clone())));
    html! {
        <button class="form__take" type="button" disabled={selected.is_none()} {onclick}>
            { name }
        </button>
    }
}

/// The evidence for the value.
fn evidence(
    definition: &AttributeDefinition,
    attribute: Option<&Attribute>,
    shown: &Subject,
    fields: &Fields,
) -> Html {
    let text = shown.text.as_str();
    let spans = attribute.into_iter().flat_map(|attribute| &attribute.evidence);
    let quotes: Vec<String> = spans.map(|spans| spans.quote(text)).collect();
    let show = |at: usize| {
        let attribute = definition.id.clone();
        fields.dispatch.reform(move |_: MouseEvent| {
            Msg::Coding(CodingMsg::EvidenceShown(attribute.clone(), at))
        })
    };
    let give_up = |at: usize| {
        let attribute = definition.id.clone();
        fields.dispatch.reform(move |_: MouseEvent| {
            Msg::Coding(CodingMsg::EvidenceDropped(attribute.clone(), at))
        })
    };
    html! {
        <ul class="evidence" aria-label={words::evidence(shown.codebook.field_name(definition, &shown.annotation.code))} hidden={quotes.is_empty()}>
            for (at, quote) in quotes.iter().enumerate() {
                <li key={at}>
                    <button class="evidence__quote" type="button" dir="auto" onclick={show(at)}>
                        { words::evidence_quote(quote) }
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
