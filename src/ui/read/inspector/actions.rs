//! What can be done with the chosen annotation: the items of its menu, in the record and in the list.

use std::rc::Rc;

use yew::prelude::*;

use super::quote::copy_quote;
use super::subject::Subject;
use crate::browser::clock;
use crate::browser::store::Store;
use crate::ui::parts::fresh::fresh;
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::parts::menu::{Menu, menu, menu_item};
use crate::ui::words::{document, inspector as words};
use annotator_app::coding::CodingMsg;
use annotator_app::coding::passage::PassageMsg;
use annotator_app::model::Model;
use annotator_app::msg::Msg;
use annotator_core::project::annotation::Annotation;
use annotator_core::text::direction::visible;

/// The most characters of the passage that would be joined.
const NEXT: usize = 60;

/// What can be done now with the chosen annotation.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Offered {
    /// Whether the user may change it.
    own: bool,
    selected: bool,
    add: bool,
    take_off: bool,
    split: bool,
    /// The beginning of the next passage with the code.
    next: Option<String>,
    unite: bool,
}

impl Offered {
    /// Whether another annotation gives some of the words the same code.
    pub fn unites(&self) -> bool {
        self.unite
    }

    /// `None` if no annotation is chosen.
    pub fn of(model: &Model) -> Option<Self> {
        let open = model.open.as_ref()?;
        let chosen = open.chosen_annotation()?;
        let text = open.statement()?.text.as_str();
        let beginning = |it: Rc<Annotation>| visible(&it.spans.beginning(text, NEXT));
        Some(Self {
            own: open.is_own(chosen),
            selected: open.selection.is_some_and(|selection| !selection.dragging),
            add: open.passage_with_words().is_some(),
            take_off: open.passage_without_words().is_some(),
            split: open.halves().is_some(),
            next: open.next_of_code().map(beginning),
            unite: open.same_code_again().is_some(),
        })
    }
}

/// The button with the menu.
pub fn actions(shown: &Subject, store: &Store, dispatch: &Callback<Msg>) -> Html {
    let close = dispatch.reform(|()| Msg::Coding(CodingMsg::AnnotationLeft));
    menu(Menu {
        id: "chosen-menu".into(),
        label: words::tag_actions().into(),
        button_label: Some(words::tag_actions().into()),
        button_class: "icon-button",
        button: icon(Icon::More),
        children: html! {
            <>
                { menu_item(words::leave(), None, true, close) }
                { tag_items(&shown.offered, store, dispatch) }
                <p class="menu__title">{ fresh(made(&shown.annotation, &shown.annotator)) }</p>
            </>
        },
    })
}

/// The items for what can be done.
pub fn tag_items(offered: &Offered, store: &Store, dispatch: &Callback<Msg>) -> Html {
    let send = |msg: CodingMsg| dispatch.reform(move |()| Msg::Coding(msg.clone()));
    let store = store.clone();
    let oncopy = Callback::from(move |()| copy_quote(&store));
    let own = offered.own;
    html! {
        <>
            { menu_item(document::copy_quote(), None, false, oncopy) }
            { passage_items(offered, dispatch) }
            if offered.selected && own {
                { menu_item(words::take_passage(), None, false, send(CodingMsg::PassageTaken)) }
            }
            if own {
                { menu_item(words::another_code(), None, false, send(CodingMsg::AnotherCodeWanted)) }
                { menu_item(words::remove(), None, false, send(CodingMsg::AnnotationRemoved)) }
            }
        </>
    }
}

/// The items for the parts of the passage.
fn passage_items(offered: &Offered, dispatch: &Callback<Msg>) -> Html {
    let item = |offered: bool, name: &'static str, detail: Option<String>, msg: PassageMsg| {
        let send = dispatch.reform(move |()| Msg::Coding(CodingMsg::Passage(msg.clone())));
        if offered { menu_item(name, detail, false, send) } else { Html::default() }
    };
    let Offered { add, take_off, split, next, unite, .. } = offered;
    html! {
        <>
            { item(*add, words::add_words(), None, PassageMsg::WordsAdded) }
            { item(*take_off, words::take_off_words(), None, PassageMsg::WordsTakenOff) }
            { item(*split, words::split_tag(), None, PassageMsg::Split) }
            { item(next.is_some(), words::join_tags(), next.clone(), PassageMsg::JoinedWithNext) }
            { item(*unite, words::unite_tags(), None, PassageMsg::United) }
        </>
    }
}

fn made(annotation: &Annotation, annotator: &str) -> String {
    let created = words::when(clock::local_time(annotation.created));
    let changed = words::when(clock::local_time(annotation.stamp.modified));
    let changed = (changed != created).then_some(changed.as_str());
    words::made(annotator, &created, changed, annotation.origin)
}
