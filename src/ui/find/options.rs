//! What is looked for, and where: toggles and a list.

use yew::prelude::*;

use crate::ui::codebook::code_select::groups;
use crate::ui::parts::select::{Entry, Select};
use crate::ui::words::find as words;
use annotator_app::find::{FindAct, Scope};
use annotator_app::msg::Msg;
use annotator_core::codebook::Codebook;
use annotator_core::project::id::CodeId;
use annotator_core::query::Query;

/// No code has this id.
const THIS: &str = "/this";

/// A toggle: what is on it, its name if that is another, what it means, and what it changes.
struct Toggle {
    sign: &'static str,
    name: Option<&'static str>,
    hint: &'static str,
    on: bool,
    flip: fn(&mut Query),
}

/// The toggles, each a button that is pressed or not.
pub fn toggles(query: &Query, dispatch: &Callback<Msg>) -> Html {
    let plain = |sign, hint, on, flip| Toggle { sign, name: None, hint, on, flip };
    let case = words::match_case();
    let all = [
        plain(words::whole_word(), words::whole_word(), query.whole_words, |it: &mut Query| {
            it.whole_words ^= true;
        }),
        Toggle {
            sign: words::case_sign(),
            name: Some(case),
            hint: case,
            on: query.case,
            flip: |it| it.case ^= true,
        },
        plain(words::match_accents(), words::match_accents_hint(), query.accents, |it| {
            it.accents ^= true;
        }),
        plain(words::match_signs(), words::match_signs_hint(), query.typography, |it| {
            it.typography ^= true;
        }),
        plain(words::regex(), words::regex_hint(), query.regex, |it| it.regex ^= true),
    ];
    all.into_iter().map(|toggle| button(&toggle, query, dispatch)).collect()
}

fn button(toggle: &Toggle, query: &Query, dispatch: &Callback<Msg>) -> Html {
    let mut next = query.clone();
    (toggle.flip)(&mut next);
    let onclick = dispatch.reform(move |_: MouseEvent| FindAct::Asked(next.clone()).into());
    html! {
        <button key={toggle.sign} type="button" class="find__toggle"
            aria-pressed={toggle.on.to_string()} aria-label={toggle.name} title={toggle.hint}
            {onclick}>
            { toggle.sign }
        </button>
    }
}

/// Where to search: in this text, in all, or in passages with a code.
pub fn scope_select(
    scope: &Scope,
    statements: usize,
    codebook: &Codebook,
    dispatch: &Callback<Msg>,
) -> Html {
    let value = match scope {
        Scope::All => String::new(),
        Scope::This => THIS.to_owned(),
        Scope::Within(code) => code.to_string(),
    };
    let onchoose = dispatch.reform(|value: String| {
        let scope = match value.as_str() {
            THIS => Scope::This,
            value => CodeId::parse(value).map_or(Scope::All, Scope::Within),
        };
        FindAct::ScopeChosen(scope).into()
    });
    let mut entries = vec![Entry::new("", words::in_all_texts(statements))];
    // The only text is not offered twice.
    if statements > 1 || *scope == Scope::This {
        entries.push(Entry::new(THIS, words::in_this_text()));
    }
    html! {
        <Select id="find-where" {value} {entries} groups={groups(codebook, true)}
            label={Some(AttrValue::from(words::search_in()))} {onchoose} />
    }
}
