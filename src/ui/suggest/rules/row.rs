//! A rule in the table.

use yew::prelude::*;

use crate::browser::focus::rule_id;
use crate::ui::parts::mark::mark_of;
use crate::ui::words::{number, rules as words};
use annotator_app::msg::Msg;
use annotator_app::suggesting::Record;
use annotator_app::suggesting::rules::RulesMsg;
use annotator_core::codebook::Codebook;
use annotator_core::project::suggestion_rules::{NOTHING, OwnRule};
use annotator_jobs::rules::RuleRow;

pub fn row(
    row: &RuleRow,
    now: bool,
    several: bool,
    record: &Record,
    codebook: &Codebook,
    dispatch: &Callback<Msg>,
) -> Html {
    let rule = &row.rule;
    let of_rule = record.rules.iter().find(|(id, ..)| *id == rule.id);
    let (decided, accepted) = of_rule.map_or((0, 0), |(_, all, right)| (*all, *right));
    let (id, on) = (rule.id.clone(), rule.on);
    let turn = dispatch.reform(move |_: Event| RulesMsg::Turned(id.clone(), !on).into());
    let id = rule.id.clone();
    let edit = dispatch.reform(move |_: MouseEvent| RulesMsg::DraftOf(id.clone()).into());
    html! {
        <tr key={rule.id.clone()} aria-current={now.then_some("true")}>
            <td>
                <input type="checkbox" role="switch" class="switch" checked={on}
                    aria-label={words::use_rule(&rule.id)} onchange={turn} />
            </td>
            <th scope="row">
                <button type="button" class="rules-table__pattern" id={rule_id(&rule.id)} onclick={edit}
                    title={words::edit_rule(&rule.id)}>
                    { tokens(rule) }
                </button>
                if let Some(problem) = &row.problem {
                    <p class="rules-table__problem">{ words::problem(problem) }</p>
                }
            </th>
            <td>{ suggests(rule, codebook) }</td>
            <td class="num">{ number(decided) }</td>
            <td class="num">{ number(accepted) }</td>
            <td class="rules-table__from">
                { from(row, several) }
            </td>
        </tr>
    }
}

/// Whose rule it is: the user's, or the program's for a language.
fn from(row: &RuleRow, several: bool) -> String {
    let language = words::language(&row.rule.language);
    match (row.own, several) {
        (false, _) => language.to_owned(),
        (true, true) => words::from_you_in(language),
        (true, false) => words::from_you().to_owned(),
    }
}

/// Who acts, and the parts of the pattern.
fn tokens(rule: &OwnRule) -> Html {
    html! {
        <>
            <span class="token" data-who="true">{ words::about(&rule.about) }</span>
            for part in rule.pattern.split_whitespace() {
                { " " }<span class="token" dir="auto">{ part.replace('|', ", ") }</span>
            }
        </>
    }
}

fn suggests(rule: &OwnRule, codebook: &Codebook) -> Html {
    let code = codebook.codes.iter().find(|code| code.id.as_str() == rule.kind);
    match code {
        Some(code) => html! {
            <span class="rules-table__code">{ mark_of(codebook, code) }{ " " }{ &code.name }</span>
        },
        None if rule.kind == NOTHING => html! { <span class="hint">{ words::nothing() }</span> },
        None => html! { <span class="hint">{ words::no_such_code() }</span> },
    }
}
