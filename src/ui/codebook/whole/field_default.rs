//! The part of a field's form with what new annotations get.

use yew::prelude::*;

use super::field_form::Form;
use crate::ui::parts::field::{Field, field};
use crate::ui::parts::select::{Entry, Select};
use crate::ui::words::whole_codebook as words;
use annotator_app::codebook::fields::{DraftProblem, FieldDraft};
use annotator_core::codebook::AttributeKind;

/// The default, as it is given for the kind of the field.
pub fn default_field(form: &Form, problem: Option<DraftProblem>) -> Html {
    match form.draft.kind {
        AttributeKind::Choice => one_of(form),
        AttributeKind::MultipleChoice => several_of(form),
        AttributeKind::YesNo => {
            let entries = [("true", words::yes()), ("false", words::no())];
            let entries = entries.map(|(value, name)| Entry::new(value, name)).to_vec();
            let onchoose = form.typed(|draft, typed| draft.default = typed);
            select(form.draft.default.clone(), entries, onchoose)
        }
        AttributeKind::Text
        | AttributeKind::Number
        | AttributeKind::Date
        | AttributeKind::Money
        | AttributeKind::Party => {
            let wrong = problem.filter(|it| *it == DraftProblem::NoNumber);
            field(&Field {
                id: "field-default",
                label: words::default(),
                hint: Some(words::default_hint().into()),
                value: form.draft.default.clone().into(),
                problem: wrong.map(|it| words::problem(it).into()),
                oninput: form.typed(|draft, typed| draft.default = typed),
                ..Field::default()
            })
        }
    }
}

/// The choices with a name, each with its index.
fn named(draft: &FieldDraft) -> impl Iterator<Item = (usize, &str)> {
    let names = draft.choices.iter().map(|choice| choice.name.trim()).enumerate();
    names.filter(|(_, name)| !name.is_empty())
}

fn one_of(form: &Form) -> Html {
    let entries = named(&form.draft).map(|(at, name)| Entry::new(at.to_string(), name.to_owned()));
    let at = form.draft.choices.iter().position(|choice| choice.is_default);
    let onchoose = form.typed(|draft, typed| {
        for (at, choice) in draft.choices.iter_mut().enumerate() {
            choice.is_default = at.to_string() == typed;
        }
    });
    select(at.map(|at| at.to_string()).unwrap_or_default(), entries.collect(), onchoose)
}

fn select(value: String, mut entries: Vec<Entry>, onchoose: Callback<String>) -> Html {
    entries.insert(0, Entry::new("", words::default_none()));
    html! {
        <div class="field-row">
            <label for="field-default">{ words::default() }</label>
            <Select id="field-default" {value} {entries} describedby="field-default-hint" {onchoose} />
            <p class="hint" id="field-default-hint">{ words::default_hint() }</p>
        </div>
    }
}

fn several_of(form: &Form) -> Html {
    let one = |(at, name): (usize, &str)| {
        let checked = form.draft.choices.get(at).is_some_and(|choice| choice.is_default);
        let onchange = {
            let form = form.clone();
            move |_: Event| {
                form.set(|draft| {
                    if let Some(choice) = draft.choices.get_mut(at) {
                        choice.is_default = !checked;
                    }
                });
            }
        };
        html! {
            <label class="switch__label" key={at}>
                <input type="checkbox" {checked} {onchange} />
                <span dir="auto">{ name.to_owned() }</span>
            </label>
        }
    };
    html! {
        <fieldset class="ways" aria-describedby="field-default-hint">
            <legend>{ words::default() }</legend>
            for choice in named(&form.draft) { { one(choice) } }
            <p class="hint" id="field-default-hint">{ words::default_hint() }</p>
        </fieldset>
    }
}
