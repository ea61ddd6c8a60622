//! Controls that several views have.

use yew::prelude::*;

use super::{ViewProps, use_send};
use crate::ui::parts::field::value_of;
use crate::ui::parts::select::{Select, by_place};
use crate::ui::words::{insight as words, insight_filter as filter_words, variables};
use annotator_app::insight::InsightMsg;
use annotator_core::insight::filter::Range;
use annotator_core::project::variables::read_number;
use annotator_core::text::direction::visible;

/// A list with its name before it.
pub(super) fn chosen<T: Clone + PartialEq + 'static>(
    id: &'static str,
    label: &'static str,
    all: Vec<(T, AttrValue)>,
    now: &T,
    onchoose: Callback<T>,
) -> Html {
    let (entries, value, onchoose) = by_place(all, now, onchoose);
    html! {
        <span class="insight__control">
            <label for={id}>{ label }</label>
            <Select {id} {value} {entries} {onchoose} />
        </span>
    }
}

/// Whose annotations count, if there are several annotators.
#[component]
pub(super) fn Annotators(ViewProps { view }: &ViewProps) -> Html {
    let send = use_send();
    let people = view.project.coders();
    let mut all: Vec<_> = people.map(|it| (Some(it.id), visible(&it.name).into())).collect();
    if all.len() < 2 {
        return Html::default();
    }
    all.insert(0, (None, words::everybody().into()));
    let onchoose = send.reform(InsightMsg::AnnotatorChosen);
    chosen("insight-annotator", words::annotator(), all, &view.room.asked.annotator, onchoose)
}

/// That a passage which several annotators tagged is there several times, if everybody's count.
pub(super) fn several(view: &super::View) -> Html {
    match view.room.asked.annotators(&view.project).len() {
        0 | 1 => Html::default(),
        count => html! { <p class="hint">{ words::several_annotators(count) }</p> },
    }
}

/// The list, with what is chosen now at its end if it is not there any more.
pub(super) fn with_now<T: Clone + PartialEq>(mut all: Vec<T>, now: &T) -> Vec<T> {
    if !all.contains(now) {
        all.push(now.clone());
    }
    all
}

/// A field that is typed in.
pub(super) struct TypedField<'a> {
    pub(super) id: String,
    /// The type of the input.
    pub(super) kind: &'static str,
    pub(super) label: &'static str,
    /// Whether only readers of the screen's text have the label.
    pub(super) is_label_hidden: bool,
    pub(super) now: &'a str,
    /// What is wrong with what was typed.
    pub(super) problem: Option<&'static str>,
    pub(super) ontyped: Callback<String>,
}

/// The field with its label, and what is wrong with it beside it.
pub(super) fn typed_field(field: TypedField<'_>) -> Html {
    let TypedField { id, kind, label, is_label_hidden, now, problem, ontyped } = field;
    let oninput = ontyped.reform(|event: InputEvent| value_of(&event));
    let described = format!("{id}-problem");
    html! {
        <>
            <label class={is_label_hidden.then_some("visually-hidden")} for={id.clone()}>{ label }</label>
            <input class="field" {id} type={kind} autocomplete="off" dir="auto" value={now.to_owned()}
                aria-invalid={problem.map(|_| "true")} aria-describedby={described.clone()} {oninput} />
            <span class="insight__problem" id={described} role="alert" hidden={problem.is_none()}>
                { problem.unwrap_or_default() }
            </span>
        </>
    }
}

/// What was typed at an end of a range.
pub(super) struct RangeEdit {
    is_last: bool,
    typed: String,
}

impl RangeEdit {
    /// Makes the change.
    pub(super) fn make(self, range: &mut Range) {
        let end = if self.is_last { &mut range.to } else { &mut range.from };
        *end = (!self.typed.is_empty()).then_some(self.typed);
    }
}

/// The ends of a range of days or numbers.
pub(super) fn range_fields(
    id: &str,
    is_number: bool,
    now: &Range,
    onedit: &Callback<RangeEdit>,
) -> Html {
    let end = |is_last: bool| {
        let typed = if is_last { &now.to } else { &now.from };
        let typed = typed.as_deref().unwrap_or_default();
        let is_unread =
            is_number && !typed.trim().is_empty() && read_number(typed.trim()).is_none();
        typed_field(TypedField {
            id: format!("{id}-{}", if is_last { "to" } else { "from" }),
            kind: if is_number { "text" } else { "date" },
            label: if is_last { filter_words::to() } else { filter_words::from() },
            is_label_hidden: false,
            now: typed,
            problem: is_unread.then(variables::bad_number),
            ontyped: onedit.reform(move |typed| RangeEdit { is_last, typed }),
        })
    };
    html! { <>{ end(false) }{ end(true) }</> }
}

/// How many more there are than are shown, and a button that shows the next ones.
pub(super) fn more(rest: usize, shown: &UseStateHandle<usize>, step: usize) -> Html {
    if rest == 0 {
        return Html::default();
    }
    let shown = shown.clone();
    let onclick = move |_: MouseEvent| shown.set(*shown + step);
    html! {
        <p>
            <span class="hint">{ words::more(rest) }</span>{ " " }
            <button type="button" class="link" {onclick}>{ words::show_more() }</button>
        </p>
    }
}

/// A button that is pressed while what it names holds.
pub(super) fn toggle(
    name: &'static str,
    is_now: bool,
    title: Option<&'static str>,
    onclick: Callback<MouseEvent>,
) -> Html {
    html! {
        <button type="button" class="toggle" aria-pressed={is_now.to_string()} {title} {onclick}>
            { name }
        </button>
    }
}
