//! The annotators: one's own name, and whose tags are shown. In the later module.

use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlInputElement};
use yew::prelude::*;

use crate::ui::parts::file_button::{choose_files, file_input};
use crate::ui::parts::hooks::{use_dispatch, use_selector, use_store};
use crate::ui::parts::menu::use_popover_open;
use crate::ui::shell::me::WHO;
use crate::ui::words::{annotators as words, dialogs};
use annotator_app::annotators::{AnnotatorsMsg, initials};
use annotator_app::model::Model;
use annotator_app::msg::Msg;
use annotator_core::project::Project;
use annotator_core::project::id::AnnotatorId;

/// An annotator as listed.
#[derive(Clone, PartialEq)]
struct Entry {
    id: AnnotatorId,
    name: String,
    shown: bool,
    tags: usize,
    statements: usize,
}

#[derive(Clone, Default, PartialEq)]
struct People {
    own: String,
    /// How many tags of one's own there are, in how many statements.
    counts: (usize, usize),
    others: Vec<Entry>,
}

fn look(model: &Model) -> People {
    let Some(open) = &model.open else { return People::default() };
    let project = &open.project;
    let others = project.annotators.iter().filter(|other| other.id != open.annotator);
    let others = others.map(|other| {
        let (tags, statements) = counts(project, other.id);
        let shown = !open.hidden.contains(&other.id);
        Entry { id: other.id, name: other.name.clone(), shown, tags, statements }
    });
    People {
        own: model.own_name().to_owned(),
        counts: counts(project, open.annotator),
        others: others.collect(),
    }
}

/// How many annotations somebody made, in how many statements.
fn counts(project: &Project, id: AnnotatorId) -> (usize, usize) {
    let each = project.annotations.values();
    let each = each.map(|set| set.iter().filter(|item| item.annotator == id).count());
    each.filter(|tags| *tags > 0).fold((0, 0), |(all, sets), tags| (all + tags, sets + 1))
}

/// The popover. Its content is drawn, and its tags are counted, only while it is open.
#[component]
pub fn Who() -> Html {
    let node = use_node_ref();
    let open = use_popover_open(&node);
    html! {
        <div ref={node} class="who" id={WHO} popover="auto" role="dialog" aria-label={words::annotators()}>
            if open {
                <WhoContent />
            }
        </div>
    }
}

#[component]
fn WhoContent() -> Html {
    let store = use_store();
    let dispatch = use_dispatch();
    let input = use_node_ref();
    let people = use_selector(look);
    let tell = dispatch.reform(Msg::Annotators);
    let choose = {
        let input = input.clone();
        move |_: MouseEvent| choose_files(&input)
    };
    html! {
        <>
            <section>
                <h2>{ words::code_as() }</h2>
                <div class="who__self">
                    <span class="me" data-size="large" data-initials={initials(&people.own)} />
                    <div>
                        <p class="who__name" dir="auto">
                            { if people.own.is_empty() { words::no_name_yet() } else { &people.own } }
                        </p>
                        <p class="hint">{ words::tags_in_statements(people.counts.0, people.counts.1) }</p>
                    </div>
                    { name_form("who-name", &people.own, "who__form", &tell) }
                </div>
            </section>
            if !people.others.is_empty() {
                <section>
                    <h2 id="who-others">{ words::others_shown() }</h2>
                    <ul class="who__list" aria-labelledby="who-others">
                        for other in &people.others { { row(other, &tell) } }
                    </ul>
                    <p class="hint">{ words::others_painted() }</p>
                </section>
            }
            <p class="who__more">
                <button type="button" class="link" onclick={choose}>{ words::add_file() }</button>
                { file_input(&input, &store) }
            </p>
        </>
    }
}

fn row(other: &Entry, tell: &Callback<AnnotatorsMsg>) -> Html {
    let id = other.id;
    let show = tell.reform(move |event: Event| {
        let input = event.target().and_then(|it| it.dyn_into::<HtmlInputElement>().ok());
        AnnotatorsMsg::Shown(id, input.is_some_and(|input| input.checked()))
    });
    let me = tell.reform(move |_: MouseEvent| AnnotatorsMsg::IsMe(id));
    let name = words::name(&other.name);
    html! {
        <li class="who__other" key={id.to_string()}>
            <label class="who__label">
                <input type="checkbox" checked={other.shown} onchange={show} />
                <span dir="auto">{ &name }</span>
                <span class="hint">{ words::tags_in_statements(other.tags, other.statements) }</span>
            </label>
            <button type="button" class="link" onclick={me}>{ words::it_is_me(&other.name) }</button>
        </li>
    }
}

/// A field for one's own name, with a button.
pub fn name_form(
    id: &'static str,
    name: &str,
    class: &'static str,
    tell: &Callback<AnnotatorsMsg>,
) -> Html {
    let tell = tell.clone();
    let onsubmit = move |event: SubmitEvent| {
        event.prevent_default();
        let form = event.target().and_then(|it| it.dyn_into::<Element>().ok());
        let field = form.and_then(|form| form.query_selector("input").ok().flatten());
        let field = field.and_then(|field| field.dyn_into::<HtmlInputElement>().ok());
        if let Some(name) = field.map(|field| field.value()).filter(|it| !it.trim().is_empty()) {
            tell.emit(AnnotatorsMsg::NameGiven(name));
        }
    };
    html! {
        <form {class} {onsubmit}>
            <input class="field" {id} aria-label={words::your_name()} placeholder={words::your_name()}
                autocomplete="nickname" dir="auto" value={name.to_owned()} />
            <button type="submit" class="button">{ dialogs::save() }</button>
        </form>
    }
}
