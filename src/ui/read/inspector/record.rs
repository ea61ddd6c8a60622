//! The record: a form made from the attribute definitions of the code's layer.

use yew::prelude::*;

use super::field::{Fields, field};
use super::segments::{Segment, Segments, segments};
use super::subject::Subject;
use super::typed::{TypedPart, ValuePart};
use crate::ui::parts::fresh::fresh;
use crate::ui::words::{inspector as words, student};
use annotator_app::coding::CodingMsg;
use annotator_app::coding::form::{Completeness, ParseAs, completeness};
use annotator_app::msg::Msg;
use annotator_core::codebook::{AttributeDefinition, Layer};
use annotator_core::project::annotation::Confidence;

pub fn record(shown: &Subject, layer: &Layer, more: bool, fields: &Fields) -> Html {
    let field = |definition: &AttributeDefinition| field(definition, shown, fields);
    let of = |rare: bool| layer.attributes.iter().filter(move |definition| definition.rare == rare);
    let accept = |_: MouseEvent| Msg::Coding(CodingMsg::ProposalsAccepted);
    html! {
        <section aria-label={words::record()}>
            if !shown.proposals.is_empty() {
                <div class="record__read">
                    <h3 id="record-read">{ words::read_from_passage() }</h3>
                    <button
                        class="button record__accept"
                        data-kind="primary"
                        id="accept-all"
                        type="button"
                        aria-describedby="record-read"
                        onclick={fields.dispatch.reform(accept)}
                    >
                        { words::accept_all() }
                        <kbd aria-hidden="true">{ words::key_enter() }</kbd>
                    </button>
                </div>
            }
            <div class="record__fields">
                for definition in of(false) { { field(definition) } }
            </div>
            if more {
                <div class="record__fields record__rare" id="record-rare">
                    for definition in of(true) { { field(definition) } }
                </div>
            }
        </section>
    }
}

const DEGREES: [Confidence; 3] = [Confidence::High, Confidence::Medium, Confidence::Low];

/// The note, and how sure the annotator is.
pub fn last_row(shown: &Subject, fields: &Fields) -> Html {
    let now = shown.annotation.confidence;
    let degree = |value: &str| DEGREES.into_iter().find(|degree| id(*degree) == value);
    let onchoose = fields.dispatch.reform(move |(value, on): (AttrValue, bool)| {
        Msg::Coding(CodingMsg::ConfidenceChosen(degree(&value).filter(|_| on)))
    });
    let degrees = DEGREES.map(|degree| Segment {
        value: id(degree).into(),
        name: words::confidence(degree).into(),
        sign: None,
        help: AttrValue::default(),
        chosen: now == Some(degree),
    });
    let (label, placeholder) = if shown.exercise {
        (student::note_to_teacher(), student::note_example())
    } else {
        (words::note(), words::note())
    };
    html! {
        <div class="last-row" data-exercise={shown.exercise.to_string()}>
            <label class={if shown.exercise { "last-row__note" } else { "visually-hidden" }}
                for="inspector-note">
                { label }
            </label>
            <TypedPart id="inspector-note" value={shown.annotation.note.clone()}
                parse_as={ParseAs::Text} rows=1 {placeholder}
                part={ValuePart::Text} send={fields.send.clone()} />
            <span class="last-row__label" id="inspector-confidence-label">{ words::sure() }</span>
            { segments(&Segments {
                id: "inspector-confidence".into(),
                labelledby: "inspector-confidence-label".into(),
                describedby: None,
                multiple: false,
                segments: &degrees,
                onchoose,
            }) }
        </div>
    }
}

fn id(degree: Confidence) -> &'static str {
    match degree {
        Confidence::High => "high",
        Confidence::Medium => "medium",
        Confidence::Low => "low",
    }
}

/// How much is filled in, the rare fields, and the way to the next record.
pub fn foot(
    shown: &Subject,
    layer: &Layer,
    (more, onmore): (bool, &Callback<bool>),
    dispatch: &Callback<Msg>,
) -> Html {
    let Completeness { filled, all, missing } =
        completeness(&shown.codebook, layer, &shown.annotation);
    let complete = filled == all && missing.is_empty();
    let rare = layer.attributes.iter().filter(|definition| definition.rare);
    let (rare, set) = rare.fold((0_usize, 0_usize), |(count, set), definition| {
        let is_set = shown.annotation.attributes.contains_key(&definition.id);
        (count + 1, set + usize::from(is_set))
    });
    let onclick = onmore.reform(move |_: MouseEvent| !more);
    let next = |_: MouseEvent| Msg::Coding(CodingMsg::RecordStepped);
    html! {
        <div class="foot">
            if all > 0 {
                <span class="foot__filled" data-complete={complete.to_string()}>
                    { fresh(words::completeness(filled, all, &missing)) }
                </span>
            }
            if rare > 0 {
                <button class="foot__more" type="button" aria-expanded={more.to_string()} {onclick}>
                    { fresh(words::more_or_less(more, rare, set)) }
                </button>
            }
            if all > 0 {
                <button class="foot__next" id="next-record" type="button"
                    title={words::next_record_what()} onclick={dispatch.reform(next)}>
                    { words::next_record() }
                    <kbd aria-hidden="true">{ words::key_ctrl_enter() }</kbd>
                </button>
            }
        </div>
    }
}
