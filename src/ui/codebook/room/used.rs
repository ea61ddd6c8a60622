//! The examples of a code, and the passages that have it.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::browser::store::Store;
use crate::ui::classroom::copied::Copied;
use crate::ui::parts::hooks::use_store;
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::parts::lang::lang_of;
use crate::ui::words::{codebook as words, quoted, statements};
use annotator_app::codebook::room::RoomMsg;
use annotator_app::codebook::room::changing::CodeChange;
use annotator_core::codebook::Code;
use annotator_core::project::Project;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::id::CodeId;
use annotator_core::project::statement::Statement;

/// How many passages are listed here. A button lists all.
const MOST: usize = 12;

fn change(store: &Store, code: &Code, change: CodeChange) -> Callback<MouseEvent> {
    let (store, id) = (store.clone(), code.id.clone());
    Callback::from(move |_: MouseEvent| {
        store.dispatch(RoomMsg::CodeChanged(id.clone(), change.clone()).into());
    })
}

#[derive(Properties, PartialEq)]
pub struct ExamplesProps {
    pub code: Rc<Code>,
}

/// The examples, with a field for a new one.
#[component]
pub fn Examples(props: &ExamplesProps) -> Html {
    let store = use_store();
    let node = use_node_ref();
    let code = &props.code;
    let add = {
        let (store, id, node) = (store.clone(), code.id.clone(), node.clone());
        Callback::from(move |()| {
            let Some(input) = node.cast::<HtmlInputElement>() else { return };
            let change = CodeChange::ExampleAdded(input.value());
            store.dispatch(RoomMsg::CodeChanged(id.clone(), change).into());
            input.set_value("");
        })
    };
    let onsubmit = move |event: SubmitEvent| {
        event.prevent_default();
        add.emit(());
    };
    html! {
        <section class="codes__examples" aria-labelledby="room-examples">
            <h2 id="room-examples">{ words::examples() }</h2>
            <ul class="list">
                for example in &code.examples {
                    <li key={example.clone()}>
                        <span dir="auto">{ example }</span>
                        <button type="button" class="icon-button"
                            aria-label={words::example_remove(&quoted(example))}
                            onclick={change(&store, code, CodeChange::ExampleRemoved(example.clone()))}>
                            { icon(Icon::Close) }
                        </button>
                    </li>
                }
            </ul>
            <form class="codes__new-example" {onsubmit}>
                <input class="field" type="text" autocomplete="off" dir="auto" ref={node}
                    aria-label={words::example_new()} placeholder={words::example_new()} />
                <button type="submit" class="button">{ words::example_add() }</button>
            </form>
        </section>
    }
}

/// The annotations with a code, in the order of the statements.
pub fn annotations_with<'a>(
    project: &'a Project,
    code: &'a CodeId,
) -> impl Iterator<Item = (&'a Rc<Statement>, Rc<Annotation>)> {
    project.statements.iter().flat_map(move |statement| {
        let set = project.annotations.get(&statement.id);
        let set = set.filter(|set| set.counts().contains_key(code));
        let found = set.into_iter().flat_map(|set| set.iter());
        found.filter(move |it| it.code == *code).map(move |it| (statement, Rc::clone(it)))
    })
}

#[derive(Properties, PartialEq)]
pub struct UsedProps {
    pub project: Copied,
    pub code: Rc<Code>,
}

#[component]
pub fn Used(props: &UsedProps) -> Html {
    let store = use_store();
    let UsedProps { project, code } = props;
    let tags = project.count_of(std::slice::from_ref(&code.id));
    let sets = project.annotations.values();
    let in_statements = sets.filter(|set| set.counts().contains_key(&code.id)).count();
    let all = {
        let (store, id) = (store.clone(), code.id.clone());
        move |_: MouseEvent| store.dispatch(RoomMsg::PassagesWanted(id.clone()).into())
    };
    html! {
        <section class="codes__used" aria-labelledby="room-passages">
            <div class="codes__used-head">
                <h2 id="room-passages">{ words::passages() }</h2>
                if tags > 0 {
                    <button type="button" class="text-button" onclick={all.clone()}>
                        { words::passages_count(tags, in_statements) }
                    </button>
                    <span class="hint">{ words::star_hint() }</span>
                } else {
                    <span class="hint">{ words::no_passages() }</span>
                }
            </div>
            <ul class="list">
                for (statement, annotation) in annotations_with(project, &code.id).take(MOST) {
                    { passage(&store, code, statement, &annotation) }
                }
            </ul>
            if tags > MOST {
                <button type="button" class="text-button" onclick={all}>{ words::list_all(tags) }</button>
            }
        </section>
    }
}

fn passage(store: &Store, code: &Code, statement: &Statement, annotation: &Annotation) -> Html {
    let quote = annotation.spans.quote(statement.text.as_str());
    let example = quote.split_whitespace().collect::<Vec<_>>().join(" ");
    let on = code.examples.contains(&example);
    let (label, to) = if on {
        (words::take_example(&quoted(&example)), CodeChange::ExampleRemoved(example))
    } else {
        (words::make_example(&quoted(&example)), CodeChange::ExampleAdded(example))
    };
    let go = {
        let (store, statement, id) = (store.clone(), statement.id, annotation.id);
        move |_: MouseEvent| store.dispatch(RoomMsg::PassageWanted(statement, id).into())
    };
    html! {
        <li key={annotation.id.to_string()}>
            <button type="button" class="icon-button codes__star" aria-pressed={on.to_string()}
                aria-label={label.clone()} title={label} onclick={change(store, code, to)}>
                <span aria-hidden="true">{ if on { "★" } else { "☆" } }</span>
            </button>
            <button type="button" class="text-button codes__quote" dir="auto" lang={lang_of(statement)}
                onclick={go}>
                { quoted(&quote) }
            </button>
            <span class="hint">{ statements::name(statement) }</span>
        </li>
    }
}
