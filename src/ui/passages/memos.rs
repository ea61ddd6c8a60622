//! The report of all memos and notes: by kind, filtered by words, with a link to each.

use std::rc::Rc;

use yew::prelude::*;

use super::memo_files::{MemoFile, written};
use crate::ui::parts::draft::use_mirrored;
use crate::ui::parts::field::value_of;
use crate::ui::parts::hooks::{use_dispatch, use_selector};
use crate::ui::parts::menu::{Menu, menu, menu_item};
use crate::ui::words::{memos as words, statements};
use annotator_app::dialog::Dialog;
use annotator_app::model::Model;
use annotator_app::msg::Msg;
use annotator_app::passages::memos::{ReportItem, Written, memo_report};
use annotator_app::passages::{PassagesMsg, PlaceLine, TagPlace};
use annotator_core::project::annotation_set::AnnotationSet;
use annotator_core::project::attachment::Attachments;
use annotator_core::project::id::{AnnotatorId, StatementId};
use annotator_core::project::memo::MemoOf;
use annotator_core::project::statement::Statement;
use annotator_core::small_map::{SmallMap, SmallSet};

/// How many items are shown at first, and how many more with each click.
const MOST: usize = 200;
pub const MEMOS_ID: &str = "memo-report";

/// What the report is made of. It is cheap to compare.
#[derive(Clone, PartialEq)]
struct MemoSource {
    statements: Vec<Rc<Statement>>,
    sets: SmallMap<StatementId, Rc<AnnotationSet>>,
    attachments: Attachments,
    hidden: SmallSet<AnnotatorId>,
    revision: annotator_core::project::hash::RevisionId,
    name: String,
}

fn look(model: &Model) -> Option<MemoSource> {
    let open = model.open.as_ref()?;
    let project = &open.project;
    Some(MemoSource {
        statements: project.statements.clone(),
        sets: project.annotations.clone(),
        attachments: project.attachments.clone(),
        hidden: open.hidden.clone(),
        revision: project.revision,
        name: project.name.clone(),
    })
}

/// An item with the words that it is shown with.
#[derive(Clone, PartialEq)]
pub struct NamedItem {
    pub item: ReportItem,
    /// What it is about.
    pub about: String,
    /// The statement of a note.
    pub place: String,
    /// The heading of all items of its kind.
    pub heading: &'static str,
}

fn named(model: &Model, typed: &str) -> Vec<NamedItem> {
    let Some(open) = &model.open else { return Vec::new() };
    let items = memo_report(open, typed).into_iter();
    let named = items.map(|item| NamedItem {
        about: words::about_written(&open.project, &item.about),
        place: match &item.about {
            Written::Note(statement, _) => statements::name(statement),
            Written::Memo(_) => String::new(),
        },
        heading: words::heading(&item.about),
        item,
    });
    named.collect()
}

/// The report.
#[component]
pub fn MemoReport() -> Html {
    let store = crate::ui::parts::hooks::use_store();
    let dispatch = use_dispatch();
    let source = use_selector(look);
    let typed = use_state_eq(String::new);
    let most = use_state_eq(|| MOST);
    let field = use_node_ref();
    use_mirrored(&field, (*typed).clone().into());
    let items =
        use_memo((source, (*typed).clone()), |(_, typed)| store.read(|model| named(model, typed)));
    let oninput = {
        let (typed, most) = (typed.setter(), most.setter());
        Callback::from(move |event: InputEvent| {
            typed.set(value_of(&event));
            most.set(MOST);
        })
    };
    let memo_on_project =
        dispatch.reform(|_: MouseEvent| Msg::DialogOpened(Dialog::Memo(MemoOf::Project)));
    let has_one = items.iter().any(|it| it.item.about == Written::Memo(MemoOf::Project));
    let more = {
        let most = most.clone();
        Callback::from(move |_: MouseEvent| most.set(*most + MOST))
    };
    let nothing = items.is_empty() && typed.trim().is_empty();
    let left = items.len().saturating_sub(*most);
    html! {
        <>
            <div class="passages__filters" role="search">
                <input class="field passages__words" type="search" id="memo-search" ref={field}
                    autocomplete="off" aria-label={words::search()} placeholder={words::search()}
                    {oninput} />
                <span class="passages__space" />
                if !has_one {
                    <button type="button" class="button" onclick={memo_on_project}>
                        { words::write_project_memo() }
                    </button>
                }
                { save_menu(&items, &dispatch) }
            </div>
            <section class="memos" id={MEMOS_ID} tabindex="-1" aria-label={words::report()}>
                { sections(items.get(..items.len().min(*most)).unwrap_or_default(), &dispatch) }
                if left > 0 {
                    <button type="button" class="button" onclick={more}>
                        { words::show_more(left.min(MOST)) }
                    </button>
                }
                if nothing {
                    <p class="hint">{ words::nothing_written() }</p>
                }
            </section>
            <p class="passages__foot">
                <span role="status">{ if nothing { String::new() } else { words::found(items.len()) } }</span>
            </p>
        </>
    }
}

fn sections(items: &[NamedItem], dispatch: &Callback<Msg>) -> Html {
    html! {
        for group in items.chunk_by(|one, other| one.heading == other.heading) {
            <h2>{ group.first().map_or("", |it| it.heading) }</h2>
            <ul class="memos__list">
                for it in group { { item(it, dispatch) } }
            </ul>
        }
    }
}

fn item(named: &NamedItem, dispatch: &Callback<Msg>) -> Html {
    let NamedItem { item, about, place, .. } = named;
    let (label, button, msg) = match &item.about {
        Written::Memo(of) => {
            let open = Msg::DialogOpened(Dialog::Memo(of.clone()));
            (words::edit_memo(about), words::edit_word(), open)
        }
        Written::Note(statement, tag) => {
            let id = (statement.id, tag.id);
            let place = TagPlace { line: PlaceLine::Row(id), cell: 2 };
            let open = PassagesMsg::TagOpened(id, place).send();
            (words::open_tag().to_owned(), words::open_tag(), open)
        }
    };
    let onclick = dispatch.reform(move |_: MouseEvent| msg.clone());
    html! {
        <li class="memos__item">
            <p class="memos__about">
                <strong dir="auto">{ about }</strong>
                <span class="hint" dir="auto">{ place }</span>
                <button type="button" class="link" aria-label={label} {onclick}>{ button }</button>
            </p>
            <p class="memos__text" dir="auto">{ &item.text }</p>
        </li>
    }
}

fn save_menu(items: &Rc<Vec<NamedItem>>, dispatch: &Callback<Msg>) -> Html {
    let save = |file: MemoFile| {
        let items = Rc::clone(items);
        dispatch.reform(move |()| written(file, &items))
    };
    menu(Menu {
        id: "memo-files".into(),
        label: words::save_as().into(),
        button_label: None,
        button_class: "button",
        button: html! { { words::save_as() } },
        children: html! {
            <>
                { menu_item(words::save_html(), None, true, save(MemoFile::Html)) }
                { menu_item(words::save_markdown(), None, false, save(MemoFile::Markdown)) }
                { menu_item(words::save_csv(), None, false, save(MemoFile::Csv)) }
            </>
        },
    })
}
