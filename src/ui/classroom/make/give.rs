//! The page that shows what students see, and gives the exercise out.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::maker::{Maker, use_maker};
use super::next::NextExercise;
use super::{Head, PageProps, View};
use crate::browser::clipboard::copy;
use crate::browser::exercise_link::{LONGEST, link};
use crate::browser::exercise_page::size;
use crate::browser::origin::is_local_file;
use crate::ui::classroom::brief::brief;
use crate::ui::parts::hooks::use_effect_on;
use crate::ui::words::{calibration, class as words, export, scorm, self_check, sequence};
use annotator_app::classroom::making::{GivenAs, MakingMsg, MakingPage, given_name};
use annotator_core::classroom::given::given_file;
use annotator_core::classroom::platform::Scorm;
use annotator_core::classroom::sequence::Unlock;
use annotator_core::stored::file::export::export_project;

/// What was found out about the page as one file, or about the link.
#[derive(Clone, PartialEq)]
enum Answer<T> {
    Waiting,
    None,
    Some(T),
}

impl<T> From<Option<T>> for Answer<T> {
    fn from(found: Option<T>) -> Self {
        found.map_or(Self::None, Self::Some)
    }
}

#[component]
pub fn Give(props: &PageProps) -> Html {
    let view = &props.view;
    let deps = (view.project.clone(), view.exercise.clone(), view.key.clone());
    let file =
        use_memo(deps, |(project, exercise, key)| given_file(project, exercise, key.as_ref()));
    html! {
        <div class="making__content" data-wide="true">
            <Head title={words::what_students_see()} lead={words::give_lead()} />
            <div class="making__sides" data-kind="give">
                <div class="making__card">
                    if let Some(file) = &*file {
                        { brief(&view.exercise, file, "h2") }
                    }
                </div>
                <div class="making__give">
                    <h2>{ words::give_to_class() }</h2>
                    <Lacking view={Rc::clone(view)} />
                    <NextExercise view={Rc::clone(view)} />
                    if let Some(file) = file.as_ref().clone().filter(|it| !it.statements.is_empty()) {
                        <Ways view={Rc::clone(view)} json={AttrValue::from(export_project(&file))} />
                    }
                </div>
            </div>
        </div>
    }
}

/// What the exercise lacks, with the page on which it can be added.
#[component]
fn Lacking(props: &PageProps) -> Html {
    let maker = use_maker();
    let View { exercise, key, .. } = &*props.view;
    let no_key = exercise.self_check.is_some() && key.is_none();
    let no_gold = exercise.calibration.is_some() && key.is_none();
    let opens_passed = exercise.next.is_some_and(|next| next.after == Unlock::Passed);
    let none_to_pass = opens_passed && !exercise.carries_key();
    let lacks = [
        (exercise.texts.is_empty(), words::lacks_texts(), MakingPage::Texts),
        (exercise.codes.iter().next().is_none(), words::lacks_codes(), MakingPage::Codebook),
        (exercise.title.trim().is_empty(), words::lacks_title(), MakingPage::Task),
        (no_key, self_check::lacks_key(), MakingPage::Key),
        (no_gold, calibration::lacks_key(), MakingPage::Key),
        (none_to_pass, sequence::nothing_to_pass(), MakingPage::Key),
        (exercise.instructions.trim().is_empty(), words::lacks_instructions(), MakingPage::Task),
    ];
    let lacks = lacks.into_iter().filter(|(lacks, ..)| *lacks);
    html! {
        <ul class="list making__lacks">
            for (_, name, page) in lacks {
                <li>
                    <button type="button" class="link" onclick={
                        open(&maker, page)
                    }>{ name }</button>
                </li>
            }
        </ul>
    }
}

fn open(maker: &Maker, page: MakingPage) -> Callback<MouseEvent> {
    let maker = maker.clone();
    Callback::from(move |_: MouseEvent| maker.open(page))
}

#[derive(PartialEq, Properties)]
struct WaysProps {
    view: Rc<View>,
    /// The exercise's file.
    json: AttrValue,
}

/// The ways to give the exercise out.
#[component]
fn Ways(props: &WaysProps) -> Html {
    let maker = use_maker();
    let View { exercise, key, .. } = &*props.view;
    let page = use_state_eq(|| Answer::Waiting);
    let address = use_state_eq(|| (AttrValue::default(), Answer::Waiting));
    use_effect_on((), {
        let page = page.setter();
        move |()| spawn_local(async move { page.set(size().await.into()) })
    });
    use_effect_on(props.json.clone(), {
        let address = address.setter();
        move |json| {
            let json = json.clone();
            spawn_local(async move {
                let made = link(&json).await;
                address.set((json, made.into()));
            });
        }
    });
    // A link to what the exercise was before does not count.
    let address = if address.0 == props.json { address.1.clone() } else { Answer::Waiting };
    let name = |given: GivenAs| words::save_file(&given_name(exercise, given));
    let save = |given: GivenAs| {
        let (maker, id) = (maker.clone(), exercise.id);
        Callback::from(move |_: MouseEvent| maker.send(MakingMsg::FileWanted(id, given)))
    };
    let json = props.json.len();
    html! {
        <>
            { one_file(&page, json, name(GivenAs::Page), save(GivenAs::Page)) }
            { by_link(&address, &save(GivenAs::Link)) }
            <article class="give">
                <h3>{ words::json_file() }</h3>
                <p>{ words::json_what(&export::size(json as u64)) }</p>
                <button type="button" class="button" onclick={save(GivenAs::Json)}>
                    { name(GivenAs::Json) }
                </button>
            </article>
            <article class="give">
                <h3>{ scorm::package() }</h3>
                if exercise.carries_key() && key.is_some() {
                    <p>{ scorm::package_what() }</p>
                    <p>{ scorm::package_which() }</p>
                    if exercise.next.is_some() {
                        <p>{ sequence::not_in_package() }</p>
                    }
                    if *page != Answer::None {
                        <div class="give__buttons">
                            for version in [Scorm::V12, Scorm::V2004] {
                                <button key={version.number()} type="button" class="button"
                                    onclick={save(GivenAs::Package(version))}>
                                    { name(GivenAs::Package(version)) }
                                </button>
                            }
                        </div>
                    } else {
                        <p>{ words::no_one_file() }</p>
                    }
                } else {
                    <p>{ scorm::package_needs_check() }</p>
                    <button type="button" class="button" onclick={open(&maker, MakingPage::Key)}>
                        { scorm::allow_checks() }
                    </button>
                }
            </article>
            <article class="give">
                <h3>{ words::your_key() }</h3>
                if let Some(key) = key.as_ref().map(|key| key.asked(exercise)) {
                    <p>{ words::key_what(key.items.len(), key.revision) }</p>
                    <button type="button" class="button" onclick={save(GivenAs::Key)}>
                        { name(GivenAs::Key) }
                    </button>
                } else {
                    <p>{ words::no_key_yet() }</p>
                    <button type="button" class="button" onclick={open(&maker, MakingPage::Key)}>
                        { words::make_key() }
                    </button>
                }
            </article>
        </>
    }
}

fn one_file(
    page: &Answer<usize>,
    json: usize,
    name: String,
    onclick: Callback<MouseEvent>,
) -> Html {
    html! {
        <article class="give" data-kind="first">
            <h3>{ words::one_file() }</h3>
            if *page == Answer::None {
                <p>{ words::no_one_file() }</p>
            } else {
                <p>
                    { words::one_file_what() }
                    if let Answer::Some(page) = page {
                        { " " }{ export::size((page + json) as u64) }
                    }
                </p>
                <button type="button" class="button" data-kind="primary" {onclick}>
                    { name }
                </button>
            }
        </article>
    }
}

fn by_link(address: &Answer<String>, copied: &Callback<MouseEvent>) -> Html {
    let said = match address {
        Answer::Waiting => String::new(),
        Answer::None if is_local_file() => words::no_link_here().to_owned(),
        Answer::None => words::no_link().to_owned(),
        Answer::Some(link) if link.len() > LONGEST => words::link_too_long(link.len(), LONGEST),
        Answer::Some(link) => words::link_length(link.len()),
    };
    let short = match address {
        Answer::Some(link) if link.len() <= LONGEST => Some(link.clone()),
        _ => None,
    };
    html! {
        <article class="give">
            <h3>{ words::a_link() }</h3>
            <p>{ said }</p>
            if let Some(link) = short {
                <button type="button" class="button" onclick={
                    copied.reform(move |event: MouseEvent| {
                        copy(&link);
                        event
                    })
                }>{ words::copy_link() }</button>
            }
        </article>
    }
}
