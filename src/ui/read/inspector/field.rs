//! One field of the record: a row with its label, its control and a mark for its evidence; below it,
//! while it is in use, what helps to fill it.

use yew::prelude::*;

use super::control::Control;
use super::controls::control;
use super::details::details;
use super::subject::Subject;
use super::typed::Send;
use crate::ui::parts::fresh::fresh;
use crate::ui::parts::hooks::use_store;
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::parts::lang::lang;
use crate::ui::words::inspector as words;
use annotator_app::coding::CodingMsg;
use annotator_app::coding::form::{Input, changed, choice_help};
use annotator_app::coding::record::is_filled_from_text;
use annotator_app::model::Model;
use annotator_app::msg::Msg;
use annotator_core::codebook::{AttributeDefinition, AttributeKind};
use annotator_core::phrases::passage::Proposal;
use annotator_core::project::id::{AnnotationId, AttributeId};
use annotator_core::project::value::{Attribute, Value};

pub struct Fields {
    /// Receives what is typed or chosen.
    pub send: Send,
    pub dispatch: Callback<Msg>,
    /// The field in use.
    pub current: Option<AttributeId>,
}

pub fn field(definition: &AttributeDefinition, shown: &Subject, fields: &Fields) -> Html {
    let id: AttrValue = format!("field-{}", definition.id).into();
    let attribute = shown.annotation.attributes.get(&definition.id);
    let name = shown.codebook.field_name(definition, &shown.annotation.code);
    let proposal = shown.proposals.iter().find(|it| it.attribute == definition.id);
    let is_current = fields.current.as_ref() == Some(&definition.id);
    let is_target = shown.target.as_ref() == Some(&definition.id);
    let control = control(&Control {
        id: id.clone(),
        definition,
        value: attribute.map(|attribute| &attribute.value),
        proposed: proposal.map(|it| &it.value),
        numbers: shown.numbers,
        delegation: &shown.delegation,
        send: fields.send.clone(),
    });
    html! {
        <div
            key={definition.id.as_str()}
            class="fact"
            role="group"
            aria-labelledby={format!("{id}-label")}
            data-field={definition.id.to_string()}
            data-kind={kind_name(definition.kind)}
            data-current={is_current.to_string()}
            data-waiting={is_target.to_string()}
            data-proposed={proposal.is_some().to_string()}
        >
            { label(&id, name, definition, attribute.is_some(), shown.exercise) }
            <div class="fact__control">{ control }</div>
            <div class="fact__act">
                { proposal.map(|it| answers(it, name, fields)).unwrap_or_default() }
                { mark(definition, name, attribute, shown, fields) }
            </div>
            <div class="fact__help" id={format!("{id}-help")} hidden={!is_current}>
                if is_current {
                    { help(definition, attribute, is_target, shown, fields) }
                }
            </div>
        </div>
    }
}

/// The name of the field, as a label element if the control is a single element.
/// An exercise says in words what is required.
fn label(
    id: &AttrValue,
    name: &str,
    definition: &AttributeDefinition,
    filled: bool,
    exercise: bool,
) -> Html {
    let own = format!("{id}-label");
    let needed = (definition.required && !filled).then(words::required);
    let content = html! {
        <>
            { name }
            if let Some(needed) = needed {
                if exercise {
                    { " " }<span class="fact__required">{ needed }</span>
                } else {
                    <span class="fact__needed" title={needed} aria-hidden="true">{ "*" }</span>
                }
            }
        </>
    };
    // A new element for each name, see `fresh`.
    let key = format!("{name} {filled}");
    if is_choice(definition.kind) {
        html! { <span {key} class="fact__label" id={own}>{ content }</span> }
    } else {
        html! { <label {key} class="fact__label" id={own} for={id.clone()}>{ content }</label> }
    }
}

/// Whether values are chosen. A passage can then only be evidence for a value chosen already.
fn is_choice(kind: AttributeKind) -> bool {
    !is_filled_from_text(kind)
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

/// The buttons to accept or reject what was read.
fn answers(proposal: &Proposal, name: &str, fields: &Fields) -> Html {
    let send = |msg: fn(AttributeId) -> CodingMsg| {
        let attribute = proposal.attribute.clone();
        fields.dispatch.reform(move |_: MouseEvent| Msg::Coding(msg(attribute.clone())))
    };
    let (accept, reject) = (words::accept(name), words::reject(name));
    html! {
        <>
            <button class="fact__button" data-kind="accept" type="button" aria-label={accept.clone()}
                title={accept} onclick={send(CodingMsg::ProposalAccepted)}>
                { icon(Icon::Check) }
            </button>
            <button class="fact__button" type="button" aria-label={reject.clone()} title={reject}
                onclick={send(CodingMsg::ProposalRejected)}>
                { icon(Icon::Close) }
            </button>
        </>
    }
}

/// The mark that leads to the first passage that shows the value.
fn mark(
    definition: &AttributeDefinition,
    name: &str,
    attribute: Option<&Attribute>,
    shown: &Subject,
    fields: &Fields,
) -> Html {
    let Some(spans) = attribute.and_then(|attribute| attribute.evidence.first()) else {
        return Html::default();
    };
    let quote = spans.quote(shown.text.as_str());
    let about = words::shown_by(name, &quote);
    let id = definition.id.clone();
    let onclick = fields
        .dispatch
        .reform(move |_: MouseEvent| Msg::Coding(CodingMsg::EvidenceShown(id.clone(), 0)));
    html! {
        <button class="fact__button fact__mark" type="button" aria-label={about.clone()}
            title={about} {onclick}>
            { icon(Icon::Quote) }
        </button>
    }
}

fn help(
    definition: &AttributeDefinition,
    attribute: Option<&Attribute>,
    is_target: bool,
    shown: &Subject,
    fields: &Fields,
) -> Html {
    let value = attribute.map(|attribute| &attribute.value);
    let chosen = choice_help(definition, value).to_owned();
    let help = shown.codebook.field_help(definition, &shown.annotation.code).to_owned();
    html! {
        <>
            if !help.is_empty() { <p>{ help }</p> }
            if !chosen.is_empty() { <p class="fact__chosen">{ fresh(chosen) }</p> }
            // It keeps its place while another field is pressed, so that nothing moves below.
            if !is_choice(definition.kind) {
                <p class="fact__wait" data-on={is_target.to_string()}>{ words::select_words() }</p>
            }
            { take_words(definition, value.is_some(), shown, fields) }
            { evidence(definition, attribute, shown, fields) }
            { details(definition, value, shown, fields) }
        </>
    }
}

/// The button that fills the field with the selected words, or adds them as evidence for a choice
/// already made. It is shown while words are selected and the field can use them.
fn take_words(
    definition: &AttributeDefinition,
    has_value: bool,
    shown: &Subject,
    fields: &Fields,
) -> Html {
    let is_choice = is_choice(definition.kind);
    let selected = shown.selected.as_ref().filter(|_| has_value || !is_choice);
    let Some(selected) = selected else { return Html::default() };
    let attribute = definition.id.clone();
    let onclick = fields
        .dispatch
        .reform(move |_: MouseEvent| Msg::Coding(CodingMsg::EvidenceTaken(attribute.clone())));
    html! {
        <button class="link fact__take" type="button" {onclick}>
            { words::take_words(selected, is_choice) }
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
    let send = |msg: fn(AttributeId, usize) -> CodingMsg, at: usize| {
        let attribute = definition.id.clone();
        fields.dispatch.reform(move |_: MouseEvent| Msg::Coding(msg(attribute.clone(), at)))
    };
    let name = shown.codebook.field_name(definition, &shown.annotation.code);
    html! {
        <ul class="evidence" aria-label={words::evidence(name)} hidden={quotes.is_empty()}>
            for (at, quote) in quotes.iter().enumerate() {
                <li key={format!("{at} {quote}")}>
                    <button class="evidence__quote" type="button" dir="auto"
                        lang={lang(&shown.language)}
                        onclick={send(CodingMsg::EvidenceShown, at)}>
                        { words::evidence_quote(quote) }
                    </button>
                    <button
                        class="fact__button"
                        type="button"
                        aria-label={words::drop_evidence(quote)}
                        title={words::drop_evidence(quote)}
                        onclick={send(CodingMsg::EvidenceDropped, at)}
                    >
                        { icon(Icon::Close) }
                    </button>
                </li>
            }
        </ul>
    }
}
