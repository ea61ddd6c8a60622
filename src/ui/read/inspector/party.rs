//! A State, organisation or group: its text, kind and country.

use yew::prelude::*;

use super::control::Control;
use super::lists::COUNTRIES_ID;
use super::typed::{TypedPart, ValuePart};
use crate::ui::parts::select::{Entry, Select};
use crate::ui::words::inspector as words;
use annotator_app::coding::form::{Input, ParseAs, country_name};
use annotator_core::project::value::{Party, PartyKind, Value};

const KINDS: [(PartyKind, &str); 5] = [
    (PartyKind::SpeakerState, "speaker"),
    (PartyKind::OtherState, "state"),
    (PartyKind::Organisation, "organisation"),
    (PartyKind::Group, "group"),
    (PartyKind::Unspecified, "unspecified"),
];

pub fn party_control(props: &Control) -> Html {
    let party = match &props.value {
        Some(Value::Party(party)) => party.clone(),
        _ => Party::default(),
    };
    let kind = KINDS.iter().find(|(kind, _)| Some(*kind) == party.party).map_or("", |(_, id)| id);
    let entries: Vec<Entry> = [Entry::new("", words::empty())]
        .into_iter()
        .chain(KINDS.map(|(kind, id)| Entry::new(id, words::party_kind(kind))))
        .collect();
    let onchoose = props.inputs().reform(|chosen: String| {
        Input::PartyKind(KINDS.iter().find(|(_, id)| *id == chosen).map(|(kind, _)| *kind))
    });
    let (kind_id, country_id) = (format!("{}-kind", props.id), format!("{}-country", props.id));
    html! {
        <>
            <TypedPart
                id={props.id.clone()}
                value={party.text.clone()}
                placeholder={words::as_written()}
                describedby={props.describedby()}
                attribute={props.definition.id.clone()}
                part={ValuePart::PartyText}
                send={props.send.clone()}
            />
            <div class="two">
                <div>
                    <label for={kind_id.clone()}>{ words::party_kind_word() }</label>
                    <Select id={kind_id} value={kind} {entries} {onchoose} />
                </div>
                <div hidden={!has_country(&party)}>
                    <label for={country_id.clone()}>{ words::country() }</label>
                    <TypedPart
                        id={country_id}
                        value={party.iso3.as_deref().map(country_name).unwrap_or_default()}
                        parse_as={ParseAs::Country}
                        problem={words::not_a_country()}
                        list={COUNTRIES_ID}
                        attribute={props.definition.id.clone()}
                        part={ValuePart::PartyCountry}
                        send={props.send.clone()}
                    />
                </div>
            </div>
        </>
    }
}

/// Whether the party can have a country: States do, and parties of unknown kind.
fn has_country(party: &Party) -> bool {
    let state = matches!(party.party, None | Some(PartyKind::SpeakerState | PartyKind::OtherState));
    state || party.iso3.is_some()
}
