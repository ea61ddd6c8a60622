//! A text on the page: its paragraphs, the marks in it, the places in it and how it is scrolled.
//!
//! All of this belongs to one [`TextPane`], so a page can have several. A pane stays when another text
//! is drawn in it, and finds what is of its own text only.

mod boxes;
mod drawing;
mod highlight;
mod lines;
mod near;
mod paragraphs;
mod scroll;
mod selection;

use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

use gloo::events::EventListener;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlElement};

use crate::browser::page::document;
use near::Unskipped;

pub use drawing::Row;
pub use highlight::Painter;
pub use lines::CaretPlace;
pub use near::{InSight, Near, NearSections, Room};
pub use paragraphs::PER_SECTION;

/// One text on the page. Cheap to clone, equal to its clones only.
#[derive(Clone)]
pub struct TextPane(Rc<Inner>);

struct Inner {
    ids: Ids,
    drawn: RefCell<Drawn>,
    /// What the browser says of the sections drawn last, where it says that.
    unskipped: RefCell<Option<(Rc<Unskipped>, EventListener)>>,
}

/// The ids of the elements of a pane.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ids {
    /// Holds the text and takes the keys.
    pub text: String,
    /// Scrolls it.
    pub scroller: String,
    /// The layer of the boxes that stand in for highlights.
    pub boxes: String,
    /// Says how to select with keys.
    pub hint: String,
}

/// The text drawn last.
#[derive(Default)]
struct Drawn {
    sections: Vec<Section>,
    /// How many paragraphs there are in all.
    count: usize,
}

/// A section as it was drawn.
struct Section {
    element: Element,
    /// Its paragraphs, once one of them was asked for. To walk down to one from the page would take six calls.
    paragraphs: OnceCell<Vec<HtmlElement>>,
}

impl PartialEq for TextPane {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl TextPane {
    /// A pane without a text yet. `name` is the id of the element that holds the text; the other
    /// elements' ids begin with it, so no two panes of a page may share a name.
    #[must_use]
    pub fn new(name: &str) -> Self {
        let of = |part: &str| format!("{name}-{part}");
        let ids = Ids {
            text: name.to_owned(),
            scroller: of("scroller"),
            boxes: of("boxes"),
            hint: of("hint"),
        };
        Self(Rc::new(Inner { ids, drawn: RefCell::default(), unskipped: RefCell::default() }))
    }

    /// The ids of its elements.
    #[must_use]
    pub fn ids(&self) -> &Ids {
        &self.0.ids
    }

    /// The element that holds the text and takes the keys.
    #[must_use]
    pub fn text(&self) -> Option<HtmlElement> {
        element(&self.0.ids.text)
    }

    /// The element that scrolls the text.
    #[must_use]
    pub fn scroller(&self) -> Option<HtmlElement> {
        element(&self.0.ids.scroller)
    }
}

fn element(id: &str) -> Option<HtmlElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}
