//! The page on which the key is made.

mod accept;
mod calibration;
mod item;
mod said;
mod self_check;

use std::rc::Rc;

use yew::prelude::*;

use self::item::Item;
use super::maker::{Maker, use_maker};
use super::{Head, PageProps, View};
use crate::ui::parts::track::{Track, track};
use crate::ui::words::class as words;
use annotator_app::classroom::accepting::paragraph_of;
use annotator_app::classroom::making::MakingMsg;
use annotator_core::classroom::collect::students;
use annotator_core::classroom::key::Key;
use annotator_core::project::id::AnnotatorId;
use annotator_core::text::direction::visible;

/// The value of the choice for no key, and for a key from elsewhere.
const NONE: &str = "none";
const KEPT: &str = "kept";

/// A coding that the key can be made from.
#[derive(Clone, PartialEq)]
struct Source {
    annotator: AnnotatorId,
    name: String,
    key: Key,
}

#[component]
pub fn KeyPage(props: &PageProps) -> Html {
    let maker = use_maker();
    let view = &props.view;
    let deps = (view.project.clone(), view.exercise.clone());
    let sources = use_memo(deps, |_| sources(view));
    let asked = view.key.as_ref().map(|key| key.asked(&view.exercise));
    let checked = view.exercise.carries_key();
    let lead = if checked { crate::ui::words::self_check::key_lead() } else { words::key_lead() };
    html! {
        <div class="making__content" data-wide="true">
            <Head title={words::what_is_right()} {lead} />
            { choose_source(view, &sources, &maker) }
            if let Some(key) = &asked {
                { changed(view, key, &sources, &maker) }
                if key.items.is_empty() {
                    <p class="hint">{ words::no_items() }</p>
                } else {
                    { items(key, view) }
                }
            } else if sources.is_empty() {
                <p class="hint">{ words::nothing_to_make_a_key_of() }</p>
            }
            if view.key.is_some() || checked {
                { self_check::self_check(&view.exercise, &maker) }
                { calibration::calibration(view, asked.as_ref(), &maker) }
            }
        </div>
    }
}

/// The annotators who have tagged what the exercise asks for, the one at work first. Students who
/// handed in are not among them: what is right in their work is accepted passage by passage.
fn sources(view: &View) -> Vec<Source> {
    let View { project, exercise, me, .. } = view;
    let students: Vec<_> = students(project).collect();
    let coders = project.annotators.iter().filter(|it| !students.contains(&it.id));
    let made = coders.map(|annotator| Source {
        annotator: annotator.id,
        name: annotator.name.clone(),
        key: Key::from_coding(project, exercise, annotator),
    });
    let mut sources: Vec<Source> = made.filter(|it| !it.key.items.is_empty()).collect();
    sources.sort_by_key(|it| it.annotator != *me);
    sources
}

/// The coding that the key was made from.
fn source_of<'a>(key: &Key, sources: &'a [Source]) -> Option<&'a Source> {
    sources.iter().find(|source| source.name == key.source)
}

fn choose_source(view: &View, sources: &[Source], maker: &Maker) -> Html {
    let mut choices: Vec<(AttrValue, AttrValue)> = sources
        .iter()
        .map(|source| {
            let items = source.key.items.len();
            let own = source.annotator == view.me;
            let words = if own {
                words::my_coding(items)
            } else {
                words::coding_of(&visible(&source.name), items)
            };
            (source.annotator.to_string().into(), words.into())
        })
        .collect();
    let value = match &view.key {
        None => NONE.to_owned(),
        Some(key) => match source_of(key, sources) {
            Some(source) => source.annotator.to_string(),
            None => {
                let words = words::coding_of(&visible(&key.source), key.items.len());
                choices.insert(0, (KEPT.into(), words.into()));
                KEPT.to_owned()
            }
        },
    };
    choices.push((NONE.into(), words::none_yet().into()));
    let id = view.exercise.id;
    let onchoose = {
        let maker = maker.clone();
        Callback::from(move |value: AttrValue| {
            if value == NONE {
                maker.send(MakingMsg::KeyRemoved(id));
            } else if let Some(annotator) = AnnotatorId::parse(&value) {
                maker.send(MakingMsg::KeyMade(id, annotator));
            }
        })
    };
    html! {
        <div class="making__row">
            <span id="key-from" class="making__label">{ words::key_from() }</span>
            { track(&Track {
                name: "key-from".into(), labelledby: "key-from".into(), value: &value, choices, onchoose,
            }) }
        </div>
    }
}

/// What has changed in the coding since the key was made from it.
fn changed(view: &View, key: &Key, sources: &[Source], maker: &Maker) -> Html {
    let Some(source) = source_of(key, sources) else { return Html::default() };
    let has = |key: &Key, item: &annotator_core::classroom::key::KeyItem| {
        key.items
            .iter()
            .any(|it| it.text == item.text && it.spans == item.spans && it.code == item.code)
    };
    let new = source.key.items.iter().filter(|item| !has(key, item)).count();
    let gone = key.items.iter().filter(|item| !has(&source.key, item)).count();
    if new == 0 && gone == 0 {
        return Html::default();
    }
    let (id, annotator) = (view.exercise.id, source.annotator);
    let onclick = {
        let maker = maker.clone();
        Callback::from(move |_: MouseEvent| maker.send(MakingMsg::KeyMade(id, annotator)))
    };
    html! {
        <p class="making__changed" role="status">
            <span>{ words::coding_changed(new, gone) }</span>
            <button type="button" class="button" {onclick}>{ words::update_key() }</button>
        </p>
    }
}

fn items(key: &Key, view: &Rc<View>) -> Html {
    html! {
        <table class="making-table" data-kind="key" role="table">
            <caption class="visually-hidden">{ words::items_table() }</caption>
            // In a narrow window the rows are no table rows for the browser.
            <thead role="rowgroup">
                <tr role="row">
                    <th scope="col" role="columnheader">{ words::passage() }</th>
                    <th scope="col" role="columnheader">{ words::code() }</th>
                    <th scope="col" role="columnheader">{ words::counts_as() }</th>
                    <th scope="col" role="columnheader">{ words::also_accepted() }</th>
                    <th scope="col" role="columnheader">{ words::said_about_it() }</th>
                </tr>
            </thead>
            for item in &key.items {
                <Item key={item.id} item={item.clone()} view={Rc::clone(view)}
                    paragraph={paragraph_of(&view.project, item)} />
            }
        </table>
    }
}
