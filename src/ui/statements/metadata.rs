//! What is known about a statement.

use yew::prelude::*;

use crate::ui::intake::paste::form_buttons;
use crate::ui::parts::field::{Field, FieldKind, field};
use crate::ui::parts::hooks::{use_dispatch, use_selector};
use crate::ui::parts::modal::Modal;
use crate::ui::words::en::dialogs as words;
use annotator_app::msg::Msg;
use annotator_app::statements::StatementsMsg;
use annotator_core::project::id::StatementId;
use annotator_core::project::statement::Metadata;

/// One field of the form.
struct Entry {
    id: &'static str,
    label: &'static str,
    hint: Option<&'static str>,
    kind: FieldKind,
    get: fn(&mut Metadata) -> &mut String,
}

impl Entry {
    const fn line(
        id: &'static str,
        label: &'static str,
        get: fn(&mut Metadata) -> &mut String,
    ) -> Self {
        Self { id, label, hint: None, kind: FieldKind::Line, get }
    }
}

const ENTRIES: [Entry; 11] = [
    Entry::line("metadata-title", words::TITLE, |m| &mut m.title),
    Entry::line("metadata-speaker", words::SPEAKER, |m| &mut m.speaker),
    Entry::line("metadata-role", words::ROLE, |m| &mut m.role),
    Entry::line("metadata-delegation", words::DELEGATION, |m| &mut m.delegation),
    Entry::line("metadata-organ", words::ORGAN, |m| &mut m.organ),
    Entry::line("metadata-occasion", words::OCCASION, |m| &mut m.occasion),
    Entry::line("metadata-topic", words::TOPIC, |m| &mut m.topic),
    Entry {
        hint: Some(words::DATE_HINT),
        kind: FieldKind::Day,
        ..Entry::line("metadata-date", words::DATE, |m| &mut m.date)
    },
    Entry {
        hint: Some(words::LANGUAGE_HINT),
        ..Entry::line("metadata-language", words::LANGUAGE, |m| &mut m.language)
    },
    Entry::line("metadata-source", words::SOURCE, |m| &mut m.source_url),
    Entry::line("metadata-symbol", words::SYMBOL, |m| &mut m.symbol),
];

/// Properties of [`MetadataDialog`].
#[derive(Properties, PartialEq)]
pub struct MetadataDialogProps {
    /// The statement.
    pub id: StatementId,
}

/// The dialog.
#[component]
pub fn MetadataDialog(props: &MetadataDialogProps) -> Html {
    let dispatch = use_dispatch();
    let id = props.id;
    let stored = use_selector(move |model| {
        let statement = model.open.as_ref()?.project.statement(id)?;
        Some(statement.metadata.clone())
    });
    let draft = use_state_eq(|| stored.unwrap_or_default());
    let onsubmit = {
        let (dispatch, draft) = (dispatch.clone(), draft.clone());
        move |event: SubmitEvent| {
            event.prevent_default();
            dispatch.emit(Msg::Statements(StatementsMsg::MetadataChanged(
                id,
                Box::new((*draft).clone()),
            )));
            dispatch.emit(Msg::DialogClosed);
        }
    };
    let change = |get: fn(&mut Metadata) -> &mut String| {
        let draft = draft.clone();
        Callback::from(move |typed: String| {
            let mut changed = (*draft).clone();
            *get(&mut changed) = typed;
            draft.set(changed);
        })
    };
    let value = |get: fn(&mut Metadata) -> &mut String| get(&mut (*draft).clone()).clone();
    html! {
        <Modal title={words::METADATA_TITLE}>
            <form class="dialog-form" {onsubmit}>
                <p class="hint">{ words::METADATA_HINT }</p>
                <div class="dialog-form__columns">
                    for entry in &ENTRIES {
                        { field(&Field {
                            id: entry.id,
                            label: entry.label,
                            kind: entry.kind,
                            hint: entry.hint.map(AttrValue::from),
                            value: value(entry.get).into(),
                            oninput: change(entry.get),
                            first: entry.label == words::TITLE,
                            ..Field::default()
                        }) }
                    }
                </div>
                { form_buttons(words::SAVE, true, &dispatch) }
            </form>
        </Modal>
    }
}
