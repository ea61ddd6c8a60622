//! What was recognised about a statement, field by field, with its source.

use std::rc::Rc;

use yew::prelude::*;

use crate::ui::parts::field::{Field, FieldKind, field};
use crate::ui::words::intake as words;
use annotator_app::intake::{Draft, IntakeMsg};
use annotator_core::reading::{Field as Known, Source};

/// All fields of a draft.
pub fn fields(at: usize, draft: &Draft, dispatch: &Callback<IntakeMsg>) -> Html {
    let fields = Known::ALL.iter().map(|known| {
        let known = *known;
        let metadata = draft.metadata.clone();
        let oninput = dispatch.reform(move |typed| {
            let mut changed = metadata.clone();
            *known.of_mut(&mut changed) = typed;
            IntakeMsg::MetadataTyped(at, Rc::new(changed))
        });
        field(&Field {
            id: id(known),
            label: words::field(known),
            kind: if known == Known::Date { FieldKind::Day } else { FieldKind::Line },
            value: known.of(&draft.metadata).to_owned().into(),
            hint: Some(source(draft, known).into()),
            oninput,
            ..Field::default()
        })
    });
    fields.collect()
}

/// Says where the value of a field comes from.
fn source(draft: &Draft, known: Known) -> String {
    if known.of(&draft.metadata) != known.of(&draft.understood.metadata) {
        return words::corrected().to_owned();
    }
    let source = draft.understood.sources.iter().find(|(field, _)| *field == known);
    match source.map(|(_, source)| source) {
        Some(Source::Passage(span)) => words::from_passage(draft.text.slice(*span)),
        Some(Source::File) => words::from_file().to_owned(),
        Some(Source::FileName) => words::from_name().to_owned(),
        Some(Source::FirstWords) => words::from_first_words().to_owned(),
        Some(Source::Script | Source::FrequentWords) => words::from_letters().to_owned(),
        None => words::not_found().to_owned(),
    }
}

fn id(known: Known) -> &'static str {
    match known {
        Known::Title => "reading-title",
        Known::Speaker => "reading-speaker",
        Known::Role => "reading-role",
        Known::Delegation => "reading-delegation",
        Known::Organ => "reading-organ",
        Known::Occasion => "reading-occasion",
        Known::Topic => "reading-topic",
        Known::Date => "reading-date",
        Known::Language => "reading-language",
        Known::SourceUrl => "reading-source",
        Known::Symbol => "reading-symbol",
    }
}
