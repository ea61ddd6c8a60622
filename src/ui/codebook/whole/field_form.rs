//! The form for a field of a layer.

use std::rc::Rc;

use yew::prelude::*;

use super::field_default::default_field;
use super::field_names::names;
use super::use_codebook;
use crate::browser::focus::focus_id;
use crate::browser::frame::after_frame;
use crate::ui::intake::paste::form_buttons;
use crate::ui::parts::field::{Field, FieldKind, field, value_of};
use crate::ui::parts::hooks::use_dispatch;
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::parts::modal::Modal;
use crate::ui::parts::select::{Entry, Select};
use crate::ui::parts::track::{Track, track};
use crate::ui::words::whole_codebook as words;
use annotator_app::codebook::fields::{ChoiceDraft, DraftProblem, FieldDraft, has_choices};
use annotator_app::codebook::whole::WholeMsg;
use annotator_core::codebook::{AttributeKind, Codebook};
use annotator_core::project::id::{AttributeId, LayerId};

/// The kinds of values, in the order shown.
const KINDS: [AttributeKind; 8] = [
    AttributeKind::Text,
    AttributeKind::Choice,
    AttributeKind::MultipleChoice,
    AttributeKind::YesNo,
    AttributeKind::Number,
    AttributeKind::Date,
    AttributeKind::Money,
    AttributeKind::Party,
];

#[derive(Properties, PartialEq)]
pub struct FieldFormProps {
    pub layer: LayerId,
    /// `None` for a new field.
    pub id: Option<AttributeId>,
}

/// The draft, and how to change it.
#[derive(Clone)]
pub struct Form {
    pub draft: UseStateHandle<FieldDraft>,
    pub codebook: Rc<Codebook>,
    pub layer: LayerId,
}

impl Form {
    pub fn set(&self, change: impl FnOnce(&mut FieldDraft)) {
        let mut changed = (*self.draft).clone();
        change(&mut changed);
        self.draft.set(changed);
    }

    pub fn typed(&self, change: fn(&mut FieldDraft, String)) -> Callback<String> {
        let form = self.clone();
        Callback::from(move |typed| form.set(|draft| change(draft, typed)))
    }

    /// Does something on a click, and moves the focus to the element with this id afterwards.
    pub fn clicked(
        &self,
        focus: Option<String>,
        change: impl Fn(&mut FieldDraft) + 'static,
    ) -> Callback<MouseEvent> {
        let form = self.clone();
        Callback::from(move |_| {
            form.set(&change);
            if let Some(id) = focus.clone() {
                after_frame(move || focus_id(&id));
            }
        })
    }
}

#[component]
pub fn FieldForm(props: &FieldFormProps) -> Html {
    let codebook = use_codebook();
    let dispatch = use_dispatch();
    let layer = codebook.as_ref().and_then(|book| book.layer(&props.layer)).cloned();
    let known = layer.as_ref().zip(props.id.as_ref());
    let first = FieldDraft::of(known.and_then(|(layer, id)| layer.attribute(id)));
    let draft = use_state_eq(|| first.clone());
    let Some((codebook, layer)) = codebook.zip(layer) else { return Html::default() };
    let problem = draft.problem(&layer);
    let onsubmit = {
        let (dispatch, draft, layer) = (dispatch.clone(), draft.clone(), layer.id.clone());
        move |event: SubmitEvent| {
            event.prevent_default();
            if problem.is_none() {
                let (layer, draft) = (layer.clone(), (*draft).clone());
                dispatch.emit(WholeMsg::FieldSaved(layer, draft, words::yes_no()).into());
            }
        }
    };
    let title = match &props.id {
        Some(_) => words::edit_field().to_owned(),
        None => words::new_field(&layer.name),
    };
    let of_name = problem.filter(|problem| *problem == DraftProblem::SameName);
    let typed = *draft != first;
    let form = Form { draft, codebook, layer: layer.id.clone() };
    html! {
        <Modal key="field" {title} {typed}>
            <form class="dialog-form" {onsubmit}>
                { field(&Field {
                    id: "field-name",
                    label: words::field_name(),
                    value: form.draft.name.clone().into(),
                    first: true,
                    problem: of_name.map(|it| words::problem(it).into()),
                    oninput: form.typed(|draft, typed| draft.name = typed),
                    ..Field::default()
                }) }
                { field(&Field {
                    id: "field-help",
                    label: words::field_help(),
                    hint: Some(words::field_help_hint().into()),
                    value: form.draft.help.clone().into(),
                    oninput: form.typed(|draft, typed| draft.help = typed),
                    kind: FieldKind::Lines(2),
                    ..Field::default()
                }) }
                { kinds(&form) }
                if has_choices(form.draft.kind) {
                    { choices(&form, problem) }
                }
                { default_field(&form, problem) }
                { asked(&form) }
                { names(&form) }
                { form_buttons(words::save(), problem.is_none(), &dispatch) }
            </form>
        </Modal>
    }
}

fn kinds(form: &Form) -> Html {
    let entries = KINDS
        .iter()
        .zip(0..)
        .map(|(kind, at)| Entry::new(at.to_string(), words::kind_of_values(*kind)));
    let at = KINDS.iter().position(|kind| *kind == form.draft.kind).unwrap_or_default();
    let onchoose = form.typed(|draft, at| {
        let kind = at.parse::<usize>().ok().and_then(|at| KINDS.get(at));
        draft.kind = kind.copied().unwrap_or(draft.kind);
        if has_choices(draft.kind) && draft.choices.is_empty() {
            draft.choices = vec![ChoiceDraft::default(), ChoiceDraft::default()];
        }
    });
    html! {
        <div class="field-row">
            <label for="field-kind">{ words::field_kind() }</label>
            <Select id="field-kind" value={at.to_string()} entries={entries.collect::<Vec<_>>()}
                {onchoose} />
        </div>
    }
}

fn choices(form: &Form, problem: Option<DraftProblem>) -> Html {
    let all = &form.draft.choices;
    let next = format!("choice-{}", all.len());
    let onadd = form.clicked(Some(next), |draft| draft.choices.push(ChoiceDraft::default()));
    let told = match problem {
        Some(
            problem @ (DraftProblem::SameChoice | DraftProblem::NoChoices | DraftProblem::NoScore),
        ) => words::problem(problem),
        _ => "",
    };
    html! {
        <fieldset class="whole__choices">
            <legend>{ words::choices() }</legend>
            <ol class="list">
                for (at, choice) in all.iter().enumerate() { { one_choice(form, choice, at) } }
            </ol>
            <p class="hint" id="choice-scores">{ words::choice_score_hint() }</p>
            <p class="hint" data-problem="true" role="status">{ told }</p>
            <button type="button" class="quiet-button" onclick={onadd}>
                { icon(Icon::Plus) }<span>{ words::add_choice() }</span>
            </button>
        </fieldset>
    }
}

fn one_choice(form: &Form, choice: &ChoiceDraft, at: usize) -> Html {
    let id = format!("choice-{at}");
    let oninput = |change: fn(&mut ChoiceDraft, String)| {
        let form = form.clone();
        Callback::from(move |event: InputEvent| {
            let typed = value_of(&event);
            form.set(|draft| {
                if let Some(choice) = draft.choices.get_mut(at) {
                    change(choice, typed);
                }
            });
        })
    };
    let last = form.draft.choices.len().saturating_sub(1);
    let name = match choice.name.trim() {
        "" => words::nameless_choice(at + 1),
        name => name.to_owned(),
    };
    let place = |to: usize| {
        form.clicked(Some(format!("choice-{to}")), move |draft| {
            if at < draft.choices.len() && to < draft.choices.len() {
                draft.choices.swap(at, to);
            }
        })
    };
    let focus = format!("choice-{}", at.saturating_sub(1));
    let remove = form.clicked(Some(focus), move |draft| {
        if at < draft.choices.len() {
            draft.choices.remove(at);
        }
    });
    html! {
        <li class="whole__choice" key={at}>
            <input class="field" {id} value={choice.name.clone()} autocomplete="off" dir="auto"
                aria-label={words::choice_name(at + 1)}
                oninput={oninput(|choice, typed| choice.name = typed)} />
            <input class="field" value={choice.help.clone()} autocomplete="off" dir="auto"
                aria-label={words::choice_help_of(&name)} placeholder={words::choice_help()}
                oninput={oninput(|choice, typed| choice.help = typed)} />
            <input class="field whole__score" value={choice.score.clone()} autocomplete="off"
                inputmode="decimal" aria-label={words::choice_score_of(&name)}
                placeholder={words::choice_score()} aria-describedby="choice-scores"
                oninput={oninput(|choice, typed| choice.score = typed)} />
            <button type="button" class="icon-button whole__up" disabled={at == 0}
                aria-label={words::up_named(&name)} title={words::up()}
                onclick={place(at.saturating_sub(1))}>{ icon(Icon::Down) }</button>
            <button type="button" class="icon-button" disabled={at == last}
                aria-label={words::down_named(&name)} title={words::down()}
                onclick={place(at + 1)}>{ icon(Icon::Down) }</button>
            <button type="button" class="icon-button" aria-label={words::remove_named(&name)}
                title={words::remove()} onclick={remove}>{ icon(Icon::Close) }</button>
        </li>
    }
}

fn asked(form: &Form) -> Html {
    let value = match (form.draft.required, form.draft.rare) {
        (true, _) => "required",
        (false, true) => "rare",
        (false, false) => "usual",
    };
    let choices =
        [("usual", words::usual()), ("required", words::required()), ("rare", words::rare())];
    let onchoose = form.typed(|draft, asked| {
        (draft.required, draft.rare) = (asked == "required", asked == "rare");
    });
    html! {
        <div class="field-row">
            <span class="whole__label" id="field-asked">{ words::when_asked() }</span>
            { track(&Track {
                name: "field-asked".into(),
                labelledby: "field-asked".into(),
                value,
                choices: choices.map(|(value, words)| (value.into(), words.into())).to_vec(),
                onchoose: onchoose.reform(|asked: AttrValue| asked.to_string()),
            }) }
        </div>
    }
}
