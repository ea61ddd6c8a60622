//! A text on the page: its paragraphs, marks, positions and scrolling.
//!
//! All of this belongs to one [`TextPane`], and a page can have several. A pane can draw one text
//! after the other, and finds only elements of its own text.

mod boxes;
mod drawing;
pub mod frame;
mod highlight;
mod lines;
mod near;
mod others;
mod paragraphs;
mod rules;
mod scroll;
mod selection;

use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

use gloo::events::EventListener;
use web_sys::{Element, HtmlElement};

use crate::browser::page::element;
use annotator_core::text::Text;
use near::Unskipped;

pub use drawing::ParagraphRow;
pub use highlight::Painter;
pub use lines::CaretPlace;
pub use near::{Near, NearRows, NearSections, Room};
pub use others::Changes;
pub use paragraphs::PER_SECTION;

/// One text on the page. It is cheap to clone, and equal only to its clones.
#[derive(Clone)]
pub struct TextPane(Rc<Inner>);

struct Inner {
    ids: Ids,
    drawn: RefCell<Drawn>,
    /// Which sections of the last text the browser skips, if it reports that.
    unskipped: RefCell<Option<(Rc<Unskipped>, EventListener)>>,
}

/// The ids of a pane's elements.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ids {
    /// The element with the text, which receives the keys.
    pub text: String,
    /// The element that scrolls the text.
    pub scroller: String,
    /// The layer for boxes, which replace highlights.
    pub boxes: String,
    /// The line around the chosen passage.
    pub frame: String,
    /// The hint on how to select with the keyboard.
    pub hint: String,
}

/// The text drawn last.
#[derive(Default)]
struct Drawn {
    /// The statement's words.
    text: Option<Rc<Text>>,
    sections: Vec<Section>,
    /// The number of all paragraphs.
    count: usize,
}

/// A section as drawn.
struct Section {
    element: Element,
    /// The section's paragraphs, cached because finding one from the page takes six calls.
    paragraphs: OnceCell<Vec<HtmlElement>>,
}

impl PartialEq for TextPane {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl TextPane {
    /// A pane without a text. `name` is the id of the element that holds the text, and the ids of
    /// the other elements begin with it. No two panes of a page may have the same name.
    #[must_use]
    pub fn new(name: &str) -> Self {
        let of = |part: &str| format!("{name}-{part}");
        let ids = Ids {
            text: name.to_owned(),
            scroller: of("scroller"),
            boxes: of("boxes"),
            frame: of("frame"),
            hint: of("hint"),
        };
        Self(Rc::new(Inner { ids, drawn: RefCell::default(), unskipped: RefCell::default() }))
    }

    #[must_use]
    pub fn ids(&self) -> &Ids {
        &self.0.ids
    }

    /// The element with the text, which receives the keys.
    #[must_use]
    pub fn text(&self) -> Option<HtmlElement> {
        element(&self.0.ids.text)
    }

    #[must_use]
    pub fn scroller(&self) -> Option<HtmlElement> {
        element(&self.0.ids.scroller)
    }

    /// Closes the whole name that a chip shows for the pointer and the focus, or lets it open.
    pub fn close_names(&self, closed: bool) {
        if let Some(text) = self.text() {
            // Every element accepts this attribute.
            let _ = text.toggle_attribute_with_force("data-names-closed", closed);
        }
    }
}
