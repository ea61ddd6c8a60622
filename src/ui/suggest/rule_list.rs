//! All suggestions of one rule, to look at before they are accepted together.

use std::rc::Rc;

use yew::prelude::*;

use super::entry::Entries;
use crate::ui::words::suggest as words;
use annotator_app::suggesting::{RuleList, SuggestMsg, Suggestion};

impl Entries<'_> {
    pub fn rule_list(&self, list: &RuleList) -> Html {
        let all = self.suggesting.of_rule(&list.rule);
        let ticked = all.iter().filter(|one| !list.left_out.contains(&one.key())).count();
        let accept = self.dispatch.reform(|_: MouseEvent| SuggestMsg::ListAccepted.into());
        let close = self.dispatch.reform(|_: MouseEvent| SuggestMsg::ListClosed.into());
        let name = words::list_of_rule(&list.rule);
        html! {
            <fieldset class="suggest-rule" id="suggest-rule">
                <legend>{ name }</legend>
                for one in &all {
                    { self.tick(one, !list.left_out.contains(&one.key())) }
                }
                <div class="suggest-entry__buttons">
                    <button type="button" class="button" data-kind="primary"
                        disabled={ticked == 0} onclick={accept}>{ words::accept_ticked(ticked) }</button>
                    <button type="button" class="button" onclick={close}>
                        { words::close_list() }
                    </button>
                </div>
            </fieldset>
        }
    }

    fn tick(&self, one: &Rc<Suggestion>, ticked: bool) -> Html {
        let key = one.key();
        let onchange =
            self.dispatch.reform(move |_: Event| SuggestMsg::Ticked(key.clone(), !ticked).into());
        html! {
            <label key={one.passage.start().0.to_string()} class="suggest-rule__one">
                <input type="checkbox" checked={ticked} {onchange} />
                <span dir="auto">{ &one.quote }</span>
            </label>
        }
    }
}
