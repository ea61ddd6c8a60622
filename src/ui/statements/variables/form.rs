//! The form for a new variable, or for one that is changed.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::NEW_NAME;
use crate::browser::keyboard::is_of_ime;
use crate::ui::parts::field::value_of;
use crate::ui::parts::hooks::{use_dispatch, use_effect_on, use_store};
use crate::ui::parts::select::{Entry, Select};
use crate::ui::words::{dialogs, variables as words};
use annotator_app::statements::variables::VariablesMsg;
use annotator_core::phrases::fold::fold;
use annotator_core::project::variables::{Variable, VariableKind, Variables};

const KINDS: [VariableKind; 3] = [VariableKind::Text, VariableKind::Number, VariableKind::Choice];

#[derive(Properties, PartialEq)]
pub struct FormProps {
    /// The variable that is changed; `None` for a new one.
    #[prop_or_default]
    pub variable: Option<Variable>,
    /// All variables.
    pub all: Rc<Variables>,
    /// Called after it was saved or given up.
    pub closed: Callback<()>,
}

/// What was typed.
#[derive(Clone, Debug, Default, PartialEq)]
struct Typed {
    name: String,
    kind: VariableKind,
    choices: String,
}

impl Typed {
    fn of(variable: &Variable, used: &[String]) -> Self {
        let choices = if variable.choices.is_empty() { used } else { &variable.choices };
        Self { name: variable.name.clone(), kind: variable.kind, choices: choices.join("\n") }
    }

    /// The values of the list, without repetitions.
    fn choices(&self) -> Vec<String> {
        let mut found: Vec<String> = Vec::new();
        let lines = self.choices.lines().map(|line| line.split_whitespace().collect::<Vec<_>>());
        for line in lines.map(|words| words.join(" ")).filter(|line| !line.is_empty()) {
            if !found.iter().any(|known| fold(known) == fold(&line)) {
                found.push(line);
            }
        }
        if self.kind == VariableKind::Choice { found } else { Vec::new() }
    }

    fn problem(&self, variable: Option<&Variable>, all: &Variables) -> Option<&'static str> {
        if self.name.trim().is_empty() {
            return Some(words::name_needed());
        }
        let other = all.named(&self.name);
        if other.is_some_and(|other| variable.is_none_or(|variable| variable.id != other.id)) {
            return Some(words::name_taken());
        }
        let empty = self.kind == VariableKind::Choice && self.choices().is_empty();
        empty.then(words::choices_needed)
    }
}

#[component]
pub fn VariableForm(props: &FormProps) -> Html {
    let dispatch = use_dispatch();
    let store = use_store();
    let variable = props.variable.as_ref();
    let used = use_memo(variable.map(|it| it.id.clone()), |id| {
        let look = |id| store.read(|model| model.open.as_ref().map(|open| open.values_in_use(id)));
        id.as_ref().and_then(look).unwrap_or_default()
    });
    let typed = use_state_eq(|| variable.map(|it| Typed::of(it, &used)).unwrap_or_default());
    let tried = use_state_eq(|| false);
    let node = use_node_ref();
    let is_new = variable.is_none();
    use_effect_on((node.clone(), is_new), |(node, is_new)| {
        if let Some(input) = node.cast::<HtmlInputElement>().filter(|_| !is_new) {
            // `focus` does not throw.
            let _ = input.focus();
        }
    });
    let problem = typed.problem(variable, &props.all);
    let changed = variable.map(|variable| Variable {
        name: typed.name.trim().to_owned(),
        kind: typed.kind,
        choices: typed.choices(),
        ..variable.clone()
    });
    let onsubmit = {
        let (typed, tried, changed) = (typed.clone(), tried.clone(), changed.clone());
        let (dispatch, closed) = (dispatch, props.closed.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            tried.set(problem.is_some());
            if problem.is_some() {
                return;
            }
            dispatch.emit(match &changed {
                Some(changed) => VariablesMsg::Changed(changed.clone()).into(),
                None => VariablesMsg::Added(typed.name.clone(), typed.kind, typed.choices()).into(),
            });
            typed.set(Typed::default());
            closed.emit(());
        })
    };
    let onkeydown = {
        let closed = props.closed.clone();
        Callback::from(move |event: KeyboardEvent| {
            if !is_new && event.key() == "Escape" && !is_of_ime(&event) {
                event.prevent_default();
                event.stop_propagation();
                closed.emit(());
            }
        })
    };
    let edit = |change: fn(&mut Typed, String)| {
        let typed = typed.clone();
        Callback::from(move |value: String| {
            let mut new = (*typed).clone();
            change(&mut new, value);
            typed.set(new);
        })
    };
    let prefix =
        variable.map_or_else(|| "new-variable".to_owned(), |it| format!("variable-{}", it.id));
    let name_id = if is_new { NEW_NAME.to_owned() } else { format!("{prefix}-name") };
    let refit = changed.as_ref().filter(|_| problem.is_none()).map(|changed| {
        store.read(|model| model.open.as_ref().map(|open| open.refit(changed))).unwrap_or_default()
    });
    let kinds = KINDS.iter().enumerate();
    let kinds =
        kinds.map(|(at, kind)| Entry::new(at.to_string(), words::kind(*kind))).collect::<Vec<_>>();
    let at = KINDS.iter().position(|kind| *kind == typed.kind).unwrap_or_default();
    let onkind = edit(|typed, at| {
        typed.kind =
            at.parse::<usize>().ok().and_then(|at| KINDS.get(at)).copied().unwrap_or_default();
    });
    html! {
        <form class="variables__form" {onsubmit} {onkeydown}>
            <div class="field-row">
                <label for={name_id.clone()}>{ words::variable_name() }</label>
                <input class="field" id={name_id} ref={node} type="text" autocomplete="off" dir="auto"
                    value={typed.name.clone()} aria-invalid={tried.then_some("true")}
                    aria-describedby={format!("{prefix}-problem")}
                    oninput={edit(|typed, name| typed.name = name).reform(|event: InputEvent| value_of(&event))} />
            </div>
            <div class="field-row">
                <label for={format!("{prefix}-kind")}>{ words::variable_kind() }</label>
                <Select id={format!("{prefix}-kind")} value={at.to_string()} entries={kinds} onchoose={onkind} />
            </div>
            if typed.kind == VariableKind::Choice {
                <div class="field-row variables__choices">
                    <label for={format!("{prefix}-choices")}>{ words::variable_choices() }</label>
                    <textarea class="field" id={format!("{prefix}-choices")} rows="4" dir="auto"
                        value={typed.choices.clone()} aria-describedby={format!("{prefix}-hint")}
                        oninput={edit(|typed, lines| typed.choices = lines).reform(|event: InputEvent| value_of(&event))} />
                    <p class="hint" id={format!("{prefix}-hint")}>{ words::variable_choices_hint() }</p>
                </div>
            }
            <p class="hint" id={format!("{prefix}-problem")} role="status"
                data-problem={tried.to_string()}>
                if *tried {
                    { problem.unwrap_or_default() }
                } else if let Some(refit) = refit {
                    if refit.removed > 0 { { words::values_removed(refit.removed) } }
                    { " " }
                    if refit.changed.len() > refit.removed {
                        { words::values_changed(refit.changed.len() - refit.removed) }
                    }
                }
            </p>
            <div class="variables__buttons">
                <button type="submit" class="button" data-kind={(!is_new).then_some("primary")}>
                    { if is_new { words::add_variable() } else { words::save() } }
                </button>
                if !is_new {
                    <button type="button" class="button"
                        onclick={props.closed.reform(|_: MouseEvent| ())}>{ dialogs::cancel() }</button>
                }
            </div>
        </form>
    }
}
