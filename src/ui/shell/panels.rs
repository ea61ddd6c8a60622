//! Which side panels are open, and which tab of the right one is shown.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::focus::focus_id;
use crate::browser::frame::after_frame;
use crate::browser::page::document;
use crate::browser::popover::is_narrow;
use crate::browser::store::Store;
use crate::ui::parts::hooks::{use_effect_on, use_selector, use_store};
use annotator_app::model::Model;
use annotator_core::project::id::AnnotationId;

/// A tab of the right panel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tab {
    /// The chosen annotation.
    #[default]
    Record,
    /// The list of annotations.
    Text,
    /// What is suggested.
    Suggestions,
}

impl Tab {
    /// The id of the tab's element.
    pub fn id(self) -> &'static str {
        match self {
            Self::Record => "tab-record",
            Self::Text => "tab-text",
            Self::Suggestions => "tab-suggestions",
        }
    }
}

/// What is open. In a wide window both sides always are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Panels {
    /// The codebook.
    pub left: bool,
    /// Record and list.
    pub right: bool,
    pub tab: Tab,
    /// The tab to go back to when the annotation is left.
    before: Tab,
}

/// What changes it.
pub enum PanelAct {
    Left(bool),
    Right(bool),
    /// The user chose a tab.
    Tab(Tab),
    /// The list must be seen.
    ShowList,
    /// The record must be seen.
    ShowRecord,
    /// An annotation was chosen; whether a narrow window opens the panel for it.
    Chosen {
        open: bool,
    },
    /// The annotation was left; whether the panel stays open in a narrow window.
    NoneChosen {
        open: bool,
    },
}

impl Reducible for Panels {
    type Action = PanelAct;

    fn reduce(self: Rc<Self>, act: PanelAct) -> Rc<Self> {
        let now = *self;
        Rc::new(match act {
            PanelAct::Left(left) => Self { left, ..now },
            PanelAct::Right(right) => Self { left: false, right, ..now },
            PanelAct::Tab(tab) => Self { tab, before: tab, ..now },
            PanelAct::ShowList => {
                Self { left: false, right: true, tab: Tab::Text, before: Tab::Text }
            }
            PanelAct::ShowRecord => Self { left: false, right: true, tab: Tab::Record, ..now },
            PanelAct::Chosen { open } => {
                Self { left: now.left && !open, right: now.right || open, tab: Tab::Record, ..now }
            }
            PanelAct::NoneChosen { open } => {
                Self { right: now.right && open, tab: now.before, ..now }
            }
        })
    }
}

/// A new project begins with the record, which says how to tag; one with tags, with their list.
fn at_first(store: &Store) -> Panels {
    let tagged =
        store.read(|model| model.open.as_ref().is_some_and(|open| !open.annotations().is_empty()));
    let tab = if tagged { Tab::Text } else { Tab::Record };
    Panels { tab, before: tab, ..Panels::default() }
}

/// The chosen annotation, and whether a narrow window opens the panel for it: after tagging, only
/// if there is a record to fill in.
fn chosen(model: &Model) -> Option<(AnnotationId, bool)> {
    let open = model.open.as_ref()?;
    let chosen = open.chosen_annotation()?;
    let layer = open.project.codebook.layer_of(&chosen.code);
    let has_record = layer.is_some_and(|layer| layer.has_record());
    Some((chosen.id, has_record || open.tagged != Some(chosen.id)))
}

/// The state of the panels. It follows the chosen annotation and the filter of the list.
#[hook]
pub fn use_panels() -> UseReducerHandle<Panels> {
    let store = use_store();
    let panels = use_reducer_eq(move || at_first(&store));
    let chosen = use_selector(chosen);
    let filter = use_selector(|model| model.open.as_ref()?.filter.code.clone());
    use_effect_on(chosen, {
        let send = panels.dispatcher();
        move |chosen| match chosen {
            // Arrow keys in the list choose one annotation after the other.
            Some(_) if has_focus("annotation-list") => {}
            Some((_, open)) => send.dispatch(PanelAct::Chosen { open: *open && !is_narrow() }),
            None => send.dispatch(PanelAct::NoneChosen { open: has_focus("right-panel") }),
        }
    });
    use_effect_on(filter, {
        let send = panels.dispatcher();
        move |filter| {
            if filter.is_some() && !has_focus("right-panel") {
                send.dispatch(PanelAct::ShowList);
                // The list covers what had the focus.
                if is_narrow() {
                    after_frame(|| focus_id(Tab::Text.id()));
                }
            }
        }
    });
    panels
}

/// Whether the focus is inside the element with this id.
pub fn has_focus(id: &str) -> bool {
    let focused = document().and_then(|document| document.active_element());
    let panel = focused.and_then(|element| element.closest(&format!("#{id}")).ok().flatten());
    panel.is_some()
}
