//! The fields that edit a cell of the table.

use std::rc::Rc;

use yew::prelude::*;

use super::cells::{CellLook, field_of};
use super::several::SeveralEditor;
use crate::browser::focus::focus_id;
use crate::ui::codebook::code_select::{CodeSelect, code_select};
use crate::ui::parts::hooks::use_effect_on;
use crate::ui::parts::select::{Entry, Select};
use crate::ui::passages::cell::{Editor, Problem, ended_by};
use crate::ui::words::{all_tags as words, inspector};
use annotator_app::coding::form::Input;
use annotator_app::passages::TagColumn;
use annotator_app::passages::changes::TagChange;
use annotator_app::passages::row::TagRow;
use annotator_app::passages::steps::Step;
use annotator_core::codebook::{AttributeDefinition, AttributeKind, Codebook};
use annotator_core::phrases::number::Numbers;
use annotator_core::project::annotation::Confidence;
use annotator_core::project::id::{AttributeId, ChoiceId, CodeId, LayerId};
use annotator_core::project::value::Value;
use annotator_core::small_map::SmallSet;

const SELECT_ID: &str = "tag-cell";

/// Called with the change, unless it was given up, and where to go next.
pub type OnDone = Callback<(Option<TagChange>, Step)>;

/// The field for a cell.
pub fn cell_editor(row: &Rc<TagRow>, column: &TagColumn, look: &CellLook, done: OnDone) -> Html {
    let label: AttrValue = words::column(column, &look.codebook).into();
    match column {
        TagColumn::Note => {
            let ondone = done
                .reform(|(typed, step): (Option<String>, Step)| (typed.map(TagChange::Note), step));
            let value = row.annotation.note.clone();
            html! { <Editor {label} {value} problem={Problem::from(|_| None)} {ondone} /> }
        }
        TagColumn::Code => {
            let value = row.annotation.code.to_string();
            let codebook = Rc::clone(&look.codebook);
            html! { <ChoiceEditor {label} {value} codebook={Some(codebook)} {done} /> }
        }
        TagColumn::Confidence => {
            let value = confidence_value(row.annotation.confidence);
            html! { <ChoiceEditor {label} {value} entries={confidence_entries()}
            made={Made::Confidence} {done} /> }
        }
        TagColumn::Field(layer, field) => match field_of(&look.codebook, row, layer, field) {
            Some(definition) => field_editor(row, layer, definition, label, done),
            None => Html::default(),
        },
        _ => Html::default(),
    }
}

fn field_editor(
    row: &Rc<TagRow>,
    layer: &LayerId,
    definition: &AttributeDefinition,
    label: AttrValue,
    done: OnDone,
) -> Html {
    let value = row.annotation.attributes.get(&definition.id).map(|it| &it.value);
    let made = Made::Field(layer.clone(), definition.id.clone(), definition.kind);
    if definition.kind == AttributeKind::MultipleChoice {
        let chosen = match value {
            Some(Value::MultipleChoice { choices }) => choices.clone(),
            _ => SmallSet::new(),
        };
        let (layer, definition) = (layer.clone(), definition.clone());
        return html! { <SeveralEditor {label} {layer} {definition} {chosen} {done} /> };
    }
    if is_chosen(definition.kind) {
        let value = chosen_value(value);
        let entries = field_entries(definition);
        return html! { <ChoiceEditor {label} {value} {entries} {made} {done} /> };
    }
    let numbers = Numbers::of(&row.statement.metadata.language);
    let number = definition.kind == AttributeKind::Number;
    let problem = Problem::from(move |typed: String| {
        let wrong = number && !typed.trim().is_empty() && numbers.read(&typed).is_none();
        wrong.then(|| words::no_number().to_owned())
    });
    let shown = value.map(|it| typed_value(it, numbers)).unwrap_or_default();
    let ondone = done.reform(move |(typed, step): (Option<String>, Step)| {
        (typed.and_then(|typed| made.change(&typed)), step)
    });
    html! { <Editor {label} value={shown} {problem} {ondone} /> }
}

/// Whether a field of this kind is chosen from a list.
pub fn is_chosen(kind: AttributeKind) -> bool {
    matches!(kind, AttributeKind::Choice | AttributeKind::YesNo)
}

/// The words of a value, to type them again.
fn typed_value(value: &Value, numbers: Numbers) -> String {
    match value {
        Value::Text { text } => text.clone(),
        Value::Number { number } => numbers.write(number),
        Value::Date(date) => date.text.clone(),
        Value::Money(money) => money.text.clone(),
        Value::Party(party) => party.text.clone(),
        Value::Choice { .. } | Value::MultipleChoice { .. } | Value::YesNo { .. } => String::new(),
    }
}

fn chosen_value(value: Option<&Value>) -> String {
    match value {
        Some(Value::Choice { choice }) => choice.to_string(),
        Some(Value::YesNo { yes }) => yes.to_string(),
        _ => String::new(),
    }
}

/// The values of a field to choose from.
pub fn field_entries(definition: &AttributeDefinition) -> Vec<Entry> {
    let mut entries = vec![Entry::new("", words::nothing())];
    if definition.kind == AttributeKind::YesNo {
        entries
            .extend([Entry::new("true", inspector::yes()), Entry::new("false", inspector::no())]);
    }
    entries
        .extend(definition.values.iter().map(|it| Entry::new(it.id.to_string(), it.name.clone())));
    entries
}

/// The degrees of confidence to choose from.
pub fn confidence_entries() -> Vec<Entry> {
    let all = [Some(Confidence::High), Some(Confidence::Medium), Some(Confidence::Low), None];
    all.map(|it| Entry::new(confidence_value(it), words::sure(it))).to_vec()
}

fn confidence_value(confidence: Option<Confidence>) -> String {
    let value = match confidence {
        Some(Confidence::High) => "high",
        Some(Confidence::Medium) => "medium",
        Some(Confidence::Low) => "low",
        None => "",
    };
    value.to_owned()
}

/// What is made of a value that was chosen or typed.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Made {
    #[default]
    Code,
    Confidence,
    Field(LayerId, AttributeId, AttributeKind),
}

impl Made {
    /// The change; `None` if there is no such code.
    pub fn change(&self, value: &str) -> Option<TagChange> {
        Some(match self {
            Self::Code => TagChange::Recode(CodeId::parse(value)?),
            Self::Confidence => TagChange::Confidence(match value {
                "high" => Some(Confidence::High),
                "medium" => Some(Confidence::Medium),
                "low" => Some(Confidence::Low),
                _ => None,
            }),
            Self::Field(layer, field, kind) => {
                TagChange::Field(layer.clone(), field.clone(), input(*kind, value))
            }
        })
    }
}

/// What was entered in a field; `None` to clear it. Several choices have spaces between them.
fn input(kind: AttributeKind, value: &str) -> Option<Input> {
    if value.trim().is_empty() {
        return None;
    }
    let text = value.to_owned();
    match kind {
        AttributeKind::Text => Some(Input::Text(text)),
        AttributeKind::Number => Some(Input::Number(text)),
        AttributeKind::Date => Some(Input::DateText(text)),
        AttributeKind::Money => Some(Input::MoneyText(text)),
        AttributeKind::Party => Some(Input::PartyText(text)),
        AttributeKind::Choice => Some(Input::Choice(ChoiceId::parse(value))),
        AttributeKind::YesNo => Some(Input::YesNo(Some(value == "true"))),
        AttributeKind::MultipleChoice => {
            Some(Input::AllListed(value.split(' ').filter_map(ChoiceId::parse).collect()))
        }
    }
}

#[derive(Properties, PartialEq)]
struct ChoiceEditorProps {
    label: AttrValue,
    value: String,
    #[prop_or_default]
    entries: Vec<Entry>,
    /// The codebook, if a code is chosen.
    #[prop_or_default]
    codebook: Option<Rc<Codebook>>,
    #[prop_or_default]
    made: Made,
    done: OnDone,
}

/// A list with the focus. What is chosen counts when the list is left or Enter is pressed, so that
/// walking through it with the arrow keys is not many changes.
#[component]
fn ChoiceEditor(props: &ChoiceEditorProps) -> Html {
    let value = use_state_eq(|| props.value.clone());
    let closed = use_mut_ref(|| false);
    use_effect_on((), |()| focus_id(SELECT_ID));
    let latest = use_mut_ref(String::new);
    latest.borrow_mut().clone_from(&value);
    let leave = {
        let (done, before, made) = (props.done.clone(), props.value.clone(), props.made.clone());
        move |keeps: bool, step: Step| {
            if closed.replace(true) {
                return;
            }
            let now = latest.borrow().clone();
            let change = (keeps && now != before).then(|| made.change(&now)).flatten();
            done.emit((change, step));
        }
    };
    let onkeydown = {
        let leave = leave.clone();
        Callback::from(move |event: KeyboardEvent| {
            if let Some((keeps, step)) = ended_by(&event) {
                leave(keeps, step);
            }
        })
    };
    let onfocusout = Callback::from(move |_: FocusEvent| leave(true, Step::Away));
    let setter = value.setter();
    let list = match &props.codebook {
        Some(codebook) => code_select(&CodeSelect {
            id: SELECT_ID,
            codebook,
            value: CodeId::parse(&value).as_ref(),
            none: None,
            with_groups: false,
            label: Some(words::code()),
            onchoose: Callback::from(move |code: Option<CodeId>| {
                setter.set(code.map(|code| code.to_string()).unwrap_or_default());
            }),
        }),
        None => html! {
            <Select id={SELECT_ID} label={props.label.clone()} value={(*value).clone()}
                entries={props.entries.clone()}
                onchoose={Callback::from(move |it: String| setter.set(it))} />
        },
    };
    html! { <span class="tag-grid__editor" {onkeydown} {onfocusout}>{ list }</span> }
}
