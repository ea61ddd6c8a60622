//! Our own table of results, and the names.

use std::rc::Rc;

use yew::prelude::*;

use super::super::View;
use super::super::teacher::use_teacher;
use super::feedback::wait;
use crate::ui::parts::hooks::use_dispatch;
use crate::ui::words::giving as words;
use annotator_app::classroom::giving::{Giving, GivingMsg, WrittenFile};
use annotator_app::later::Later;

#[derive(PartialEq, Properties)]
pub struct ResultsProps {
    pub giving: Later<Giving>,
}

#[component]
pub fn Results(props: &ResultsProps) -> Html {
    let dispatch = use_dispatch();
    let giving = &props.giving;
    html! {
        <section class="giving__card" aria-labelledby="giving-results">
            <h2 id="giving-results">{ words::results_title() }</h2>
            <p class="giving__lead">{ words::results_lead() }</p>
            if giving.failed.is_some() && giving.writing.is_none() {
                <p class="hint" data-problem="true" role="alert">{ words::not_written() }</p>
            }
            <div class="giving__foot">
                { wait(giving, WrittenFile::Results) }
                <button type="button" class="button" disabled={giving.writing.is_some()}
                    onclick={dispatch.reform(|_: MouseEvent| GivingMsg::ResultsWanted.into())}>
                    { words::save_results() }
                </button>
            </div>
        </section>
    }
}

#[derive(PartialEq, Properties)]
pub struct NamesProps {
    pub view: Rc<View>,
}

#[component]
pub fn Names(props: &NamesProps) -> Html {
    let teacher = use_teacher();
    let shown = props.view.class.names_shown;
    let (said, button) = if shown {
        (words::names_shown_now(), words::hide_names_again())
    } else {
        (words::names_hidden_now(), words::release_names())
    };
    let onclick = Callback::from(move |_: MouseEvent| {
        teacher.change(None, |class| class.names_shown = !shown);
    });
    html! {
        <section class="giving__card" aria-labelledby="giving-names">
            <h2 id="giving-names">{ words::names_title() }</h2>
            <p class="giving__lead">{ said }</p>
            <div class="giving__foot">
                <button type="button" class="button" {onclick}>{ button }</button>
            </div>
        </section>
    }
}
