//! Asks how to merge codes, and says in numbers what that does.

use std::rc::Rc;

use yew::prelude::*;

use crate::ui::codebook::code_select::{CodeSelect, code_select};
use crate::ui::dialogs::confirm::decision_buttons;
use crate::ui::parts::hooks::{use_dispatch, use_selector};
use crate::ui::parts::mark::mark_of;
use crate::ui::parts::modal::Modal;
use crate::ui::words::{codebook as words, dialogs, number, quoted};
use annotator_app::codebook::merging::{MergeKeep, MergePlan, MergeProblem, Merging};
use annotator_app::codebook::room::RoomMsg;
use annotator_app::model::Model;
use annotator_core::codebook::{Code, Codebook};
use annotator_core::project::id::CodeId;

#[derive(Properties, PartialEq)]
pub struct MergeProps {
    /// The codes that go, or all that were chosen to be merged.
    pub from: Vec<CodeId>,
    /// The code that stays, if it was said.
    pub stays: Option<CodeId>,
}

#[derive(Clone, PartialEq)]
struct Planned {
    codebook: Rc<Codebook>,
    plan: Option<Result<MergePlan, MergeProblem>>,
}

fn look(model: &Model, merging: Option<&Merging>) -> Option<Planned> {
    let open = model.open.as_ref()?;
    let plan = merging.map(|merging| open.plan_merge(merging));
    Some(Planned { codebook: Rc::clone(&open.project.codebook), plan })
}

/// The merge of these codes into one, which may be one of them.
fn merging_of(codes: &[CodeId], into: &CodeId, keep: MergeKeep) -> Merging {
    let from = codes.iter().filter(|code| *code != into).cloned().collect();
    Merging { from, into: into.clone(), keep }
}

#[component]
pub fn MergeDialog(props: &MergeProps) -> Html {
    let dispatch = use_dispatch();
    let chosen = use_state_eq(|| (props.from.clone(), props.stays.clone()));
    let keep = use_state_eq(MergeKeep::default);
    let (from, into) = &*chosen;
    let merging = into.as_ref().map(|into| merging_of(from, into, *keep));
    let planned = use_selector({
        let merging = merging.clone();
        move |model| look(model, merging.as_ref())
    });
    let Some(Planned { codebook, plan }) = planned else { return Html::default() };
    let onchoose = {
        let chosen = chosen.clone();
        Callback::from(move |into| chosen.set((chosen.0.clone(), into)))
    };
    let plan = plan.as_ref();
    let done = plan.and_then(|plan| plan.as_ref().ok()).cloned();
    let onmerge = {
        let (dispatch, merging, ready) = (dispatch.clone(), merging.clone(), done.is_some());
        move |_: MouseEvent| {
            if let Some(merging) = merging.clone().filter(|_| ready) {
                dispatch.emit(RoomMsg::Merged(merging).into());
            }
        }
    };
    html! {
        <Modal key="merge-codes" title={words::merge_title()}>
            <div class="dialog-form">
                { line(&codebook, &chosen, &onchoose) }
                { outcome(&codebook, merging.as_ref(), plan) }
                if let Some(plan) = &done { { kept(&keep, plan) } }
                <p class="hint">{ words::merge_one_step() }</p>
                { decision_buttons(&dispatch, false, html! {
                    <button type="button" class="button" data-kind="primary" disabled={done.is_none()}
                        onclick={onmerge}>
                        { words::merge_do(done.map_or(0, |plan| plan.after())) }
                    </button>
                }) }
            </div>
        </Modal>
    }
}

type Chosen = UseStateHandle<(Vec<CodeId>, Option<CodeId>)>;

/// What becomes part of what.
fn line(codebook: &Codebook, chosen: &Chosen, onchoose: &Callback<Option<CodeId>>) -> Html {
    let (from, into) = &**chosen;
    let going = from.iter().filter(|code| Some(*code) != into.as_ref());
    let going: Vec<&Rc<Code>> = going.filter_map(|code| codebook.code(code)).collect();
    let swap = match (going.as_slice(), into) {
        ([one], Some(into)) => {
            let (chosen, swapped) = (chosen.clone(), (vec![into.clone()], Some(one.id.clone())));
            Some(move |_: MouseEvent| chosen.set(swapped.clone()))
        }
        _ => None,
    };
    let several = from.len() > 1;
    let can_stay = |code: &&Rc<Code>| !code.set_aside && (several || !from.contains(&code.id));
    let others = Codebook {
        codes: codebook.codes.iter().filter(can_stay).cloned().collect(),
        ..codebook.clone()
    };
    html! {
        <div class="merge__line">
            <ul class="list">
                for code in going {
                    <li key={code.id.as_str()}>{ mark_of(codebook, code) }<span dir="auto">{ &code.name }</span></li>
                }
            </ul>
            <span>{ words::merge_becomes() }</span>
            { code_select(&CodeSelect {
                id: "merge-into",
                codebook: &others,
                value: into.as_ref(),
                none: Some(dialogs::none_chosen()),
                with_groups: true,
                label: Some(words::merge_into()),
                onchoose: onchoose.clone(),
            }) }
            if let Some(swap) = swap {
                <button type="button" class="text-button" onclick={swap}>{ words::merge_swap() }</button>
            }
        </div>
    }
}

/// The sum that will be true afterwards, or why it cannot be.
fn outcome(
    codebook: &Codebook,
    merging: Option<&Merging>,
    plan: Option<&Result<MergePlan, MergeProblem>>,
) -> Html {
    let (Some(merging), Some(plan)) = (merging, plan) else {
        return html! { <p class="hint" role="status">{ words::merge_choose() }</p> };
    };
    let plan = match plan {
        Ok(plan) => plan,
        Err(problem) => {
            let why = words::merge_problem(problem);
            return html! { <p class="hint" data-problem="true" role="alert">{ why }</p> };
        }
    };
    let name = |id: &CodeId| quoted(codebook.code(id).map_or("", |code| &code.name));
    let from: Vec<String> = merging.from.iter().map(name).collect();
    let counts = &plan.counts;
    let row = |number: String, words: String, total: bool| {
        html! {
            <tr data-total={total.to_string()}><td>{ number }</td><td>{ words }</td></tr>
        }
    };
    html! {
        <>
            <table class="merge__sum">
                <caption class="visually-hidden">{ words::sum_title() }</caption>
                <tbody>
                    { row(number(plan.there), words::sum_there(plan.there, &name(&merging.into)), false) }
                    { row(format!("+ {}", number(counts.annotations)),
                        words::sum_come(&annotator_words::list(&from)), false) }
                    if counts.joined > 0 {
                        { row(format!("− {}", number(counts.joined)), words::sum_joined(counts.joined), false) }
                    }
                    { row(number(plan.after()), words::sum_after(plan.statements), true) }
                </tbody>
            </table>
            for (at, cost) in words::merge_costs(plan).into_iter().enumerate() {
                <p class="hint" key={at}>{ cost }</p>
            }
        </>
    }
}

fn kept(keep: &UseStateHandle<MergeKeep>, plan: &MergePlan) -> Html {
    let answer = |name: String, on: bool, set: fn(&mut MergeKeep, bool)| {
        let keep = keep.clone();
        let onchange = move |_: Event| {
            let mut changed = *keep;
            set(&mut changed, !on);
            keep.set(changed);
        };
        html! {
            <label class="switch__label">
                <input type="checkbox" checked={on} {onchange} /><span>{ name }</span>
            </label>
        }
    };
    let words = |words: &str| words.to_owned();
    html! {
        <fieldset class="ways">
            <legend>{ words::merge_keep() }</legend>
            { answer(words(words::keep_names()), keep.names, |keep, on| keep.names = on) }
            { answer(words(words::keep_definitions()), keep.definitions, |keep, on| keep.definitions = on) }
            { answer(words(words::keep_examples()), keep.examples, |keep, on| keep.examples = on) }
            if plan.counts.joined > 0 {
                { answer(words::keep_notes(plan.counts.joined_notes), keep.notes, |keep, on| keep.notes = on) }
            }
        </fieldset>
    }
}
