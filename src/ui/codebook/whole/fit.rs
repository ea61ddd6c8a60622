//! Says which recorded values do not fit a changed codebook, and asks what becomes of them.

use yew::prelude::*;

use crate::ui::dialogs::confirm::decision_buttons;
use crate::ui::parts::hooks::use_dispatch;
use crate::ui::parts::modal::Modal;
use crate::ui::parts::select::{Entry, Select};
use crate::ui::words::{quoted, whole_codebook as words};
use annotator_app::codebook::fitting::{Fate, Fates, Misfit, Misfitting};
use annotator_app::codebook::whole::{Fit, WholeMsg};
use annotator_core::codebook::Choice;
use annotator_core::project::id::ChoiceId;

#[derive(Properties, PartialEq)]
pub struct FitProps {
    pub fit: Fit,
}

#[component]
pub fn FitDialog(props: &FitProps) -> Html {
    let dispatch = use_dispatch();
    let fit = &props.fit;
    let fates = use_state_eq(|| first_fates(fit));
    let values = fit.misfits.iter().map(|misfit| misfit.values).sum::<usize>();
    let onconfirm = {
        let fates = fates.clone();
        dispatch.reform(move |_: MouseEvent| WholeMsg::Fitted((*fates).clone()).into())
    };
    html! {
        <Modal key="fit" title={words::fit_title()}>
            <div class="dialog-form">
                <p>{ words::fit_lead(values, &fit.what) }</p>
                for misfit in &fit.misfits { { one(misfit, &fates) } }
                { decision_buttons(&dispatch, true, html! {
                    <button type="button" class="button" data-kind="primary" onclick={onconfirm}>
                        { words::fit_confirm() }
                    </button>
                }) }
            </div>
        </Modal>
    }
}

/// What is chosen first: nothing is lost.
fn first_fates(fit: &Fit) -> Fates {
    let fate = |misfit: &Misfit| match misfit.why {
        Misfitting::OtherKind(_) if misfit.turned > 0 => Fate::Turn,
        _ => Fate::Note,
    };
    fit.misfits.iter().map(|misfit| (misfit.field.clone(), fate(misfit))).collect()
}

fn one(misfit: &Misfit, fates: &UseStateHandle<Fates>) -> Html {
    let name = format!("fit-{}-{}", misfit.field.0, misfit.field.1);
    let fate = fates.get(&misfit.field).cloned().unwrap_or(Fate::Note);
    let set = |fate: Fate| {
        let (fates, field) = (fates.clone(), misfit.field.clone());
        Callback::from(move |()| {
            let mut changed = (*fates).clone();
            changed.insert(field.clone(), fate.clone());
            fates.set(changed);
        })
    };
    let answer = |words: String, on: bool, fate: Fate| {
        let onchange = set(fate).reform(|_: Event| ());
        html! {
            <label class="switch__label">
                <input type="radio" name={name.clone()} checked={on} {onchange} />
                <span>{ words }</span>
            </label>
        }
    };
    let counted = |(code, count): &(String, usize)| words::fit_code(code, *count);
    let codes: Vec<String> = misfit.codes.iter().map(counted).collect();
    let samples: Vec<String> = misfit.samples.iter().map(|it| quoted(it)).collect();
    html! {
        <fieldset class="ways" key={name.clone()}>
            <legend>{ words::fit_field(&misfit.name, misfit.values) }</legend>
            <p class="hint">
                { words::fit_codes(&annotator_words::list(&codes)) }{ " " }
                { words::fit_samples(&annotator_words::list(&samples)) }
                if misfit.of_others > 0 { { " " }{ words::fit_of_others(misfit.of_others) } }
            </p>
            if let (Misfitting::OtherKind(_), 1..) = (&misfit.why, misfit.turned) {
                { answer(turn_words(misfit), fate == Fate::Turn, Fate::Turn) }
            }
            if let Misfitting::ChoiceGone(choices) = &misfit.why {
                { replacement(choices, &fate, &answer, fates, misfit) }
            }
            { answer(words::fit_note().to_owned(), fate == Fate::Note, Fate::Note) }
            { answer(words::fit_remove().to_owned(), fate == Fate::Remove, Fate::Remove) }
        </fieldset>
    }
}

fn turn_words(misfit: &Misfit) -> String {
    match misfit.values.saturating_sub(misfit.turned) {
        0 => words::fit_turn_all().to_owned(),
        rest => words::fit_turn_some(misfit.turned, rest),
    }
}

/// The choice of another choice for those that are gone.
fn replacement(
    choices: &[Choice],
    fate: &Fate,
    answer: &dyn Fn(String, bool, Fate) -> Html,
    fates: &UseStateHandle<Fates>,
    misfit: &Misfit,
) -> Html {
    let Some(first) = choices.first() else { return Html::default() };
    let chosen = match fate {
        Fate::Replace(id) => Some(id),
        _ => None,
    };
    let onchoose = {
        let (fates, field) = (fates.clone(), misfit.field.clone());
        Callback::from(move |id: String| {
            if let Some(id) = ChoiceId::parse(&id) {
                let mut changed = (*fates).clone();
                changed.insert(field.clone(), Fate::Replace(id));
                fates.set(changed);
            }
        })
    };
    let entry = |choice: &Choice| Entry::new(choice.id.to_string(), choice.name.clone());
    let entries: Vec<Entry> = choices.iter().map(entry).collect();
    let by = Fate::Replace(chosen.unwrap_or(&first.id).clone());
    html! {
        <>
            { answer(words::fit_replace().to_owned(), chosen.is_some(), by) }
            if let Some(id) = chosen {
                <div class="ways__more">
                    <Select id={format!("fit-by-{}", misfit.field.1)} value={id.to_string()} {entries}
                        label={words::fit_replacement()} {onchoose} />
                </div>
            }
        </>
    }
}
