//! The annotator's note and confidence.

use yew::prelude::*;

use super::radio::{Radio, Radios, radios};
use super::typed::{Send, TypedPart, ValuePart};
use crate::ui::words::inspector as words;
use annotator_app::coding::CodingMsg;
use annotator_app::coding::form::ParseAs;
use annotator_app::msg::Msg;
use annotator_core::project::annotation::Confidence;

pub fn note_field(note: &str, send: &Send) -> Html {
    html! {
        <div class="form__row">
            <label for="inspector-note">{ words::note() }</label>
            <TypedPart id="inspector-note" value={note.to_owned()} parse_as={ParseAs::Text} rows=2
                part={ValuePart::Text} send={send.clone()} />
        </div>
    }
}

const DEGREES: [Confidence; 3] = [Confidence::High, Confidence::Medium, Confidence::Low];

pub fn confidence_field(confidence: Option<Confidence>, dispatch: &Callback<Msg>) -> Html {
    let degree = |value: &str| DEGREES.into_iter().find(|degree| id(*degree) == value);
    let onchoose = dispatch
        .reform(move |value: AttrValue| Msg::Coding(CodingMsg::ConfidenceChosen(degree(&value))));
    let degrees = DEGREES
        .into_iter()
        .map(|degree| Radio::new(id(degree), words::confidence(degree)))
        .chain([Radio::new("", words::empty())])
        .collect();
    let group = Radios {
        name: "inspector-confidence".into(),
        labelledby: "inspector-confidence-label".into(),
        describedby: None,
        value: confidence.map(id).unwrap_or_default().into(),
        radios: degrees,
        onchoose,
    };
    html! {
        <div class="form__row">
            <span class="form__label" id="inspector-confidence-label">{ words::confidence_word() }</span>
            { radios(&group) }
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
