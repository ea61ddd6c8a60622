//! Chooses which annotations of a code get a new one.

use std::rc::Rc;

use yew::prelude::*;

use super::used::annotations_with;
use crate::ui::classroom::copied::use_project;
use crate::ui::intake::paste::form_buttons_named;
use crate::ui::parts::field::{Field, field, value_of};
use crate::ui::parts::hooks::use_dispatch;
use crate::ui::parts::lang::lang_of;
use crate::ui::parts::modal::Modal;
use crate::ui::words::{codebook as words, dialogs, quoted, statements};
use annotator_app::codebook::draft_check::{is_complete, same_name};
use annotator_app::codebook::room::RoomMsg;
use annotator_app::codebook::splitting::Splitting;
use annotator_core::phrases::fold::fold;
use annotator_core::project::id::{AnnotationId, CodeId, StatementId};
use annotator_core::small_map::SmallSet;

/// How many passages are shown at once. A filter finds the others.
const MOST: usize = 200;

#[derive(Properties, PartialEq)]
pub struct SplitProps {
    pub code: CodeId,
}

/// An annotation of the code.
#[derive(Clone, PartialEq)]
struct Passage {
    id: (StatementId, AnnotationId),
    quote: String,
    lang: Option<AttrValue>,
    statement: String,
}

type Ticked = SmallSet<(StatementId, AnnotationId)>;

#[component]
pub fn SplitDialog(props: &SplitProps) -> Html {
    let dispatch = use_dispatch();
    let project = use_project();
    let (name, below) = (use_state_eq(String::new), use_state_eq(|| true));
    let (query, ticked) = (use_state_eq(String::new), use_state_eq(Ticked::new));
    let passages = use_memo((project.clone(), props.code.clone()), |(project, code)| {
        let Some(project) = project else { return Vec::new() };
        let passage = |(statement, annotation): (&Rc<_>, Rc<_>)| passage_of(statement, &annotation);
        annotations_with(project, code).map(passage).collect()
    });
    let Some(project) = project else { return Html::default() };
    let codebook = &project.codebook;
    let Some(code) = codebook.code(&props.code) else { return Html::default() };
    let splitting = Splitting {
        code: props.code.clone(),
        name: (*name).clone(),
        below: *below,
        annotations: ticked.iter().copied().collect(),
    };
    let draft = splitting.draft(codebook);
    let problem = draft.as_ref().and_then(|draft| same_name(codebook, draft));
    let ready = draft.as_ref().is_some_and(|draft| is_complete(codebook, draft));
    let onsubmit = {
        let dispatch = dispatch.clone();
        let splitting = splitting.clone();
        move |event: SubmitEvent| {
            event.prevent_default();
            if ready && !splitting.annotations.is_empty() {
                dispatch.emit(RoomMsg::Split(splitting.clone()).into());
            }
        }
    };
    let oninput = {
        let name = name.setter();
        Callback::from(move |typed: String| name.set(typed))
    };
    let chosen = splitting.annotations.len();
    html! {
        <Modal key="split-code" title={words::split_title(&quoted(&code.name))} typed={!name.is_empty()}>
            <form class="dialog-form split" {onsubmit}>
                { field(&Field {
                    id: "split-name",
                    label: words::split_name(),
                    value: (*name).clone().into(),
                    first: true,
                    problem: problem.map(|name| dialogs::name_taken(&name).into()),
                    oninput,
                    ..Field::default()
                }) }
                { place(&below) }
                { list(&passages, &query, &ticked) }
                { form_buttons_named(words::split_do(chosen), ready && chosen > 0, &dispatch) }
            </form>
        </Modal>
    }
}

fn passage_of(
    statement: &annotator_core::project::statement::Statement,
    annotation: &annotator_core::project::annotation::Annotation,
) -> Passage {
    Passage {
        id: (statement.id, annotation.id),
        quote: annotation.spans.quote(statement.text.as_str()),
        lang: lang_of(statement),
        statement: statements::name(statement),
    }
}

/// Where the new code comes.
fn place(below: &UseStateHandle<bool>) -> Html {
    let answer = |value: bool, name: &'static str| {
        let set = below.setter();
        html! {
            <label class="switch__label">
                <input type="radio" name="split-place" checked={**below == value}
                    onchange={move |_: Event| set.set(value)} />
                <span>{ name }</span>
            </label>
        }
    };
    html! {
        <fieldset class="ways">
            <legend>{ words::split_where() }</legend>
            { answer(true, words::split_below()) }
            { answer(false, words::split_beside()) }
        </fieldset>
    }
}

/// The passages, to be ticked.
fn list(
    passages: &[Passage],
    query: &UseStateHandle<String>,
    ticked: &UseStateHandle<Ticked>,
) -> Html {
    let wanted = fold(query);
    let fits = |it: &&Passage| {
        let all = fold(&format!("{}\n{}", it.quote, it.statement));
        wanted.split_whitespace().all(|word| all.contains(word))
    };
    let shown: Vec<&Passage> = passages.iter().filter(fits).take(MOST).collect();
    let all_on = !shown.is_empty() && shown.iter().all(|it| ticked.contains(&it.id));
    let all = {
        let (ticked, ids): (_, Vec<_>) = (ticked.clone(), shown.iter().map(|it| it.id).collect());
        move |_: Event| {
            let mut now = (*ticked).clone();
            for id in &ids {
                if all_on {
                    now.remove(id)
                } else {
                    now.insert(*id)
                };
            }
            ticked.set(now);
        }
    };
    let oninput = {
        let query = query.setter();
        move |event: InputEvent| query.set(value_of(&event))
    };
    html! {
        <fieldset class="split__passages">
            <legend>{ words::split_which() }</legend>
            <div class="split__tools">
                <label class="switch__label">
                    <input type="checkbox" checked={all_on} onchange={all} />
                    <span>{ words::split_all() }</span>
                </label>
                <input class="field" type="search" autocomplete="off" value={(**query).clone()}
                    aria-label={words::split_filter()} placeholder={words::split_filter()} {oninput} />
                <span class="hint" role="status">{ words::split_shown(shown.len(), passages.len()) }</span>
            </div>
            <ul class="list split__list">
                for passage in shown { { tick(passage, ticked) } }
            </ul>
        </fieldset>
    }
}

fn tick(passage: &Passage, ticked: &UseStateHandle<Ticked>) -> Html {
    let on = ticked.contains(&passage.id);
    let onchange = {
        let (ticked, id) = (ticked.clone(), passage.id);
        move |_: Event| {
            let mut now = (*ticked).clone();
            if on {
                now.remove(&id)
            } else {
                now.insert(id)
            };
            ticked.set(now);
        }
    };
    html! {
        <li key={passage.id.1.to_string()}>
            <label class="switch__label">
                <input type="checkbox" checked={on} {onchange} />
                <span dir="auto" lang={passage.lang.clone()}>{ quoted(&passage.quote) }</span>
                <span class="hint">{ &passage.statement }</span>
            </label>
        </li>
    }
}
