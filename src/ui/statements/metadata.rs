//! The dialog with what is known about a statement.

use std::rc::Rc;

use yew::prelude::*;

use crate::ui::dialogs::memo::MemoField;
use crate::ui::intake::paste::form_buttons;
use crate::ui::parts::field::{Field, FieldKind, field, value_of};
use crate::ui::parts::hooks::{use_dispatch, use_selector};
use crate::ui::parts::modal::Modal;
use crate::ui::words::{dialogs as words, intake, memos, variables};
use annotator_app::dialog::DetailField;
use annotator_app::model::Model;
use annotator_app::msg::Msg;
use annotator_app::statements::variables::VariablesMsg;
use annotator_core::project::id::StatementId;
use annotator_core::project::memo::MemoOf;
use annotator_core::project::statement::Metadata;
use annotator_core::project::variables::{Values, Variable, Variables, values_of};
use annotator_core::reading::remarks::remarks_of;
use annotator_core::text::direction::visible;

/// A field of the form.
struct Entry {
    id: &'static str,
    label: &'static str,
    hint: Option<&'static str>,
    kind: FieldKind,
    get: fn(&mut Metadata) -> &mut String,
}

impl Entry {
    fn line(id: &'static str, label: &'static str, get: fn(&mut Metadata) -> &mut String) -> Self {
        Self { id, label, hint: None, kind: FieldKind::Line, get }
    }
}

fn entries() -> [Entry; 11] {
    [
        Entry::line("metadata-title", words::title(), |m| &mut m.title),
        Entry::line("metadata-speaker", words::speaker(), |m| &mut m.speaker),
        Entry::line("metadata-role", words::role(), |m| &mut m.role),
        Entry::line("metadata-delegation", words::delegation(), |m| &mut m.delegation),
        Entry::line("metadata-organ", words::organ(), |m| &mut m.organ),
        Entry::line("metadata-occasion", words::occasion(), |m| &mut m.occasion),
        Entry::line("metadata-topic", words::topic(), |m| &mut m.topic),
        Entry {
            hint: Some(words::date_hint()),
            kind: FieldKind::Day,
            ..Entry::line("metadata-date", words::date(), |m| &mut m.date)
        },
        Entry {
            hint: Some(words::language_hint()),
            ..Entry::line("metadata-language", words::language(), |m| &mut m.language)
        },
        Entry::line("metadata-source", words::source(), |m| &mut m.source_url),
        Entry::line("metadata-symbol", words::symbol(), |m| &mut m.symbol),
    ]
}

#[derive(Properties, PartialEq)]
pub struct MetadataDialogProps {
    pub id: StatementId,
    /// The field that gets the focus.
    pub field: DetailField,
}

fn id_of(field: DetailField) -> &'static str {
    match field {
        DetailField::Title => "metadata-title",
        DetailField::Speaker => "metadata-speaker",
        DetailField::Delegation => "metadata-delegation",
        DetailField::Organ => "metadata-organ",
        DetailField::Topic => "metadata-topic",
        DetailField::Date => "metadata-date",
    }
}

#[component]
pub fn MetadataDialog(props: &MetadataDialogProps) -> Html {
    let dispatch = use_dispatch();
    let id = props.id;
    let stored = use_selector(move |model| Stored::of(model, id)).unwrap_or_default();
    let draft = use_state_eq(|| stored.metadata.clone());
    let values = use_state_eq(|| stored.values.clone());
    let typed = *draft != stored.metadata || *values != stored.values;
    let problems: Vec<_> = stored
        .variables
        .variables
        .iter()
        .map(|variable| {
            let typed = values.get(&variable.id).map_or("", String::as_str);
            variable.read(typed).is_none().then(|| variables::no_value(variable))
        })
        .collect();
    let ready = problems.iter().all(Option::is_none);
    let onsubmit = {
        let (dispatch, draft, values) = (dispatch.clone(), draft.clone(), values.clone());
        let all = Rc::clone(&stored.variables);
        move |event: SubmitEvent| {
            event.prevent_default();
            // What was emptied is taken away.
            let typed = all.variables.iter().map(|variable| {
                let value = values.get(&variable.id).cloned().unwrap_or_default();
                (variable.id.clone(), value)
            });
            let (metadata, typed) = (Box::new((*draft).clone()), typed.collect());
            dispatch.emit(VariablesMsg::DetailsChanged(id, metadata, typed).into());
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
        <Modal title={words::metadata_title()} {typed}>
            <form class="dialog-form" {onsubmit}>
                <p class="hint">{ words::metadata_hint() }</p>
                <div class="dialog-form__columns">
                    for entry in &entries() {
                        { field(&Field {
                            id: entry.id,
                            label: entry.label,
                            kind: entry.kind,
                            hint: entry.hint.map(AttrValue::from),
                            value: value(entry.get).into(),
                            oninput: change(entry.get),
                            first: entry.id == id_of(props.field),
                            ..Field::default()
                        }) }
                    }
                    for (variable, problem) in stored.variables.variables.iter().zip(problems) {
                        { variable_field(variable, problem, &values) }
                    }
                </div>
                <div class="field-row">
                    <span>{ memos::statement_memo() }</span>
                    <MemoField about={MemoOf::Statement(id)} />
                </div>
                <Reading id={id} />
                { form_buttons(words::save(), ready, &dispatch) }
            </form>
        </Modal>
    }
}

/// What is stored about a statement.
#[derive(Clone, Default, PartialEq)]
struct Stored {
    metadata: Metadata,
    variables: Rc<Variables>,
    values: Values,
}

impl Stored {
    fn of(model: &Model, id: StatementId) -> Option<Self> {
        let project = &model.open.as_ref()?.project;
        Some(Self {
            metadata: project.statement(id)?.metadata.clone(),
            variables: Rc::new(Variables::of(&project.attachments)),
            values: values_of(&project.attachments, id),
        })
    }
}

/// The field of a variable. One with a list of values offers them.
fn variable_field(
    variable: &Variable,
    problem: Option<String>,
    values: &UseStateHandle<Values>,
) -> Html {
    let id = format!("metadata-variable-{}", variable.id);
    let (hint, list) = (format!("{id}-hint"), format!("{id}-list"));
    let oninput = {
        let (values, variable) = (values.clone(), variable.id.clone());
        Callback::from(move |event: InputEvent| {
            let mut changed = (*values).clone();
            let typed = value_of(&event);
            if typed.is_empty() {
                changed.remove(&variable);
            } else {
                changed.insert(variable.clone(), typed);
            }
            values.set(changed);
        })
    };
    html! {
        <div key={id.clone()} class="field-row">
            <label for={id.clone()} dir="auto">{ visible(&variable.name) }</label>
            <input class="field" {id} type="text" autocomplete="off" dir="auto" {oninput}
                value={values.get(&variable.id).cloned().unwrap_or_default()}
                list={(!variable.choices.is_empty()).then(|| list.clone())}
                aria-invalid={problem.as_ref().map(|_| "true")} aria-describedby={hint.clone()} />
            if !variable.choices.is_empty() {
                <datalist id={list}>
                    for choice in &variable.choices { <option value={choice.clone()} /> }
                </datalist>
            }
            <p class="hint" id={hint} data-problem="true" hidden={problem.is_none()}>
                { problem.unwrap_or_default() }
            </p>
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct ReadingProps {
    id: StatementId,
}

/// What did not come along when the statement's file was read.
#[component]
fn Reading(props: &ReadingProps) -> Html {
    let id = props.id;
    let read = use_selector(move |model| {
        let project = &model.open.as_ref()?.project;
        let file = project.statement(id)?.provenance.file_name.clone();
        Some((file, remarks_of(&project.attachments, id)))
    });
    let Some((file, remarks)) = read.filter(|(_, remarks)| !remarks.is_empty()) else {
        return Html::default();
    };
    html! {
        <section aria-labelledby="metadata-reading">
            <h3 id="metadata-reading">{ intake::how_read(&file) }</h3>
            if !file.is_empty() {
                <p class="hint" dir="auto">{ &file }</p>
            }
            <ul class="remarks">
                for (at, remark) in remarks.iter().enumerate() {
                    <li key={at}>{ intake::kept_remark(remark) }</li>
                }
            </ul>
        </section>
    }
}
