//! The review of many files as a list.

use std::rc::Rc;

use yew::prelude::*;

use super::{Buttons, submit};
use crate::ui::words::{dialogs, intake as words};
use annotator_app::intake::{Draft, Intake, IntakeItem, IntakeMsg, Outcome};

/// What was found, to choose from.
pub fn table(intake: &Rc<Intake>, dispatch: &Callback<IntakeMsg>) -> Html {
    let (drafts, wanted) = (intake.drafts().count(), intake.wanted());
    let failed =
        intake.found.iter().filter(|found| matches!(found.outcome, Outcome::Failed(_))).count();
    let all = dispatch.reform(move |_: Event| IntakeMsg::AllWanted(wanted < drafts));
    let cancel = dispatch.reform(|_: MouseEvent| IntakeMsg::GivenUp);
    let ready = wanted > 0 && !intake.is_under_way();
    html! {
        <form class="dialog-form" onsubmit={submit(dispatch, IntakeMsg::Accepted)}>
            <p class="hint" role="status">
                { words::two_sentences(&words::found(drafts, failed), words::hint_many()) }
            </p>
            <div class="misfits__scroll" tabindex="0" role="region" aria-label={words::statements_found()}>
                <table class="table">
                    <thead>
                        <tr>
                            <th scope="col" class="reading__choose">
                                <input type="checkbox" aria-label={words::all()} onchange={all}
                                    checked={drafts > 0 && wanted == drafts} />
                            </th>
                            <th scope="col">{ words::statement() }</th>
                            <th scope="col">{ words::speaker() }</th>
                            <th scope="col">{ words::date() }</th>
                            <th scope="col">{ words::file() }</th>
                            <th scope="col">{ words::remarks() }</th>
                        </tr>
                    </thead>
                    <tbody>
                        for (at, found) in intake.found.iter().enumerate() {
                            { row(at, found, dispatch) }
                        }
                    </tbody>
                </table>
            </div>
            <Buttons go={words::add_many(wanted)} {ready} back={dialogs::cancel()} onback={cancel} />
        </form>
    }
}

fn row(at: usize, found: &IntakeItem, dispatch: &Callback<IntakeMsg>) -> Html {
    let name = words::file_name(&found.name);
    match &found.outcome {
        Outcome::Draft(draft) => draft_row(at, &name, draft, dispatch),
        Outcome::AlreadyThere(title) => {
            other_row(at, &name, title, words::already_there().to_owned())
        }
        Outcome::Failed(failure) => other_row(at, &name, "", words::failed(failure)),
    }
}

fn draft_row(at: usize, name: &str, draft: &Draft, dispatch: &Callback<IntakeMsg>) -> Html {
    let wanted = draft.wanted;
    let known = &draft.metadata;
    let want = dispatch.reform(move |_: Event| IntakeMsg::Wanted(at, !wanted));
    let look = dispatch.reform(move |_: MouseEvent| IntakeMsg::Shown(Some(at)));
    html! {
        <tr key={at}>
            <td class="reading__choose"><input type="checkbox" checked={wanted} onchange={want}
                aria-label={words::add_one(&known.title)} /></td>
            <td><button type="button" class="link" dir="auto" onclick={look}>{ &known.title }</button></td>
            <td dir="auto">{ words::speakers(&known.speaker, &known.delegation) }</td>
            <td>{ &known.date }</td>
            <td dir="auto">{ name.to_owned() }</td>
            <td>
                for (at, remark) in draft.remarks.iter().enumerate() {
                    <p key={at}>{ words::remark(remark) }</p>
                }
            </td>
        </tr>
    }
}

fn other_row(at: usize, name: &str, title: &str, why: String) -> Html {
    html! {
        <tr key={at} class="reading__other">
            <td></td>
            <td dir="auto">{ title.to_owned() }</td>
            <td></td>
            <td></td>
            <td dir="auto">{ name.to_owned() }</td>
            <td>{ why }</td>
        </tr>
    }
}
