//! One suggestion in the list, with its buttons while it is looked at.

use std::rc::Rc;

use yew::prelude::*;

use super::chips::why;
use crate::ui::parts::lang::lang;
use crate::ui::parts::mark::mark_of;
use crate::ui::words::{number, suggest as words};
use annotator_app::msg::Msg;
use annotator_app::suggesting::{SuggestMsg, Suggesting, Suggestion};
use annotator_core::codebook::Codebook;
use annotator_core::project::outline::Outline;
use annotator_core::project::statement::Statement;

/// What all entries have in common.
pub struct Entries<'a> {
    pub suggesting: &'a Suggesting,
    pub codebook: &'a Rc<Codebook>,
    pub statement: &'a Rc<Statement>,
    pub outline: &'a Outline,
    pub dispatch: &'a Callback<Msg>,
    /// Whether there is a table of rules: not in an exercise.
    pub has_rules: bool,
}

impl Entries<'_> {
    fn send(&self, msg: SuggestMsg) -> Callback<MouseEvent> {
        self.dispatch.reform(move |_: MouseEvent| msg.clone().into())
    }

    pub fn entry(&self, one: &Rc<Suggestion>) -> Html {
        let now = self.suggesting.now().is_some_and(|(_, now)| Rc::ptr_eq(now, one));
        let language = lang(&self.statement.metadata.language);
        let Some(code) = self.codebook.code(&one.code) else { return Html::default() };
        let score = words::score(one);
        html! {
            <li key={format!("{} {}", one.passage.start().0, one.code)} class="suggest-entry"
                aria-current={now.then_some("true")}>
                <button type="button" class="suggest-entry__choose"
                    onclick={self.send(SuggestMsg::Chosen(one.key()))}>
                    <span class="suggest-entry__top">
                        { mark_of(self.codebook, code) }
                        <span class="suggest-entry__code" dir="auto">{ &code.name }</span>
                        <span class="suggest-entry__place" title={words::score_name(&score)}>
                            { self.place(one, &score) }
                        </span>
                    </span>
                    <span class="suggest-entry__quote" dir="auto" lang={language}>{ &one.quote }</span>
                </button>
                <p class="suggest-entry__why">{ why(one) }</p>
                <p class="suggest-entry__source">{ self.source(one) }</p>
                if now {
                    { self.buttons(one) }
                }
            </li>
        }
    }

    fn place(&self, one: &Suggestion, score: &str) -> String {
        let paragraph = self.statement.text.paragraph_at(one.passage.start());
        match self.outline.number(paragraph) {
            Some(paragraph) => words::place_and_score(&number(paragraph), score),
            None => score.to_owned(),
        }
    }

    fn source(&self, one: &Suggestion) -> String {
        let mut rules = self.suggesting.record.rules.iter();
        let record = rules.find(|(rule, ..)| *rule == one.rule);
        words::source(one, record.map(|(_, decided, accepted)| (*decided, *accepted)))
    }

    fn buttons(&self, one: &Suggestion) -> Html {
        let edges = self.suggesting.changes_edges();
        let button =
            |name: &str, key: &'static str, kind: Option<&'static str>, msg: SuggestMsg| {
                html! {
                    <button type="button" class="button" data-kind={kind} aria-keyshortcuts={key}
                        onclick={self.send(msg)}>{ name }</button>
                }
            };
        if edges {
            return html! {
                <>
                    <p class="suggest-entry__why">{ words::change_edges_hint() }</p>
                    <div class="suggest-entry__buttons">
                        { button(words::accept_changed(), "Enter", Some("primary"), SuggestMsg::Accepted) }
                        { button(words::keep_edges(), "Escape", None, SuggestMsg::EdgesLeft) }
                    </div>
                </>
            };
        }
        let of_rule = self.suggesting.of_rule(&one.rule).len();
        let several = !one.rule.is_empty() && of_rule > 1;
        html! {
            <div class="suggest-entry__buttons">
                { button(words::accept(), "Enter", Some("primary"), SuggestMsg::Accepted) }
                { button(words::reject(), "x", None, SuggestMsg::Rejected) }
                { button(words::edges(), "e", None, SuggestMsg::EdgesWanted) }
                if !one.rule.is_empty() && self.has_rules {
                    <button type="button" class="link" aria-keyshortcuts="r"
                        onclick={self.send(SuggestMsg::RuleWanted)}>{ words::the_rule() }</button>
                }
                if several {
                    <button type="button" class="link" id="all-of-rule"
                        onclick={self.send(SuggestMsg::RuleListed(one.rule.clone()))}>
                        { words::all_of_rule(of_rule) }
                    </button>
                }
            </div>
        }
    }
}
