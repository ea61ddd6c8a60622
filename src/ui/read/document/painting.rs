//! Paints the model's marks in the text, without rendering anything.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use crate::browser::store::Store;
use crate::browser::text_pane::{Painter, TextPane};
use crate::ui::parts::hooks::{use_effect_on, use_store};
use annotator_app::coding::marks::{Mark, Others, marks_in, repaint};
use annotator_app::model::{Flash, Model, Open, Selection};
use annotator_core::codebook::Codebook;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::annotation_set::AnnotationSet;
use annotator_core::project::id::AnnotationId;
use annotator_core::small_map::SmallSet;
use annotator_core::text::Text;
use annotator_core::text::span::{Span, Spans};

/// The painter of the statement shown. Equal only to its clones.
#[derive(Clone)]
pub struct Painting(Rc<RefCell<PaintState>>);

impl PartialEq for Painting {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

struct PaintState {
    store: Store,
    text: Rc<Text>,
    painter: Painter,
    seen: Option<PaintInput>,
    hovered: Option<AnnotationId>,
    dragged: Option<Spans>,
    near: SmallSet<usize>,
    /// Whether all rows are painted, for printing.
    printing: bool,
}

/// What was painted last, to see quickly whether anything changed.
#[derive(Clone)]
struct PaintInput {
    set: Rc<AnnotationSet>,
    codebook: Rc<Codebook>,
    others: Others,
    chosen: Option<Rc<Annotation>>,
    selection: Option<Selection>,
    hovered: Option<AnnotationId>,
    dragged: Option<Spans>,
    flash: Option<Flash>,
}

/// Many spans as one passage, which is painted faster. They may overlap, in any order.
pub fn together(mut spans: Vec<Span>) -> Vec<Spans> {
    spans.sort_unstable();
    let mut parts: Vec<Span> = Vec::with_capacity(spans.len());
    for span in spans {
        match parts.last_mut() {
            Some(last) if last.end() > span.start() => {
                *last = Span::between(last.start(), last.end().max(span.end())).unwrap_or(*last);
            }
            _ => parts.push(span),
        }
    }
    Spans::new(parts).into_iter().collect()
}

/// The rows that are probably in view, before the browser has reported any.
fn first_near(open: &Open) -> SmallSet<usize> {
    let place = open.current.and_then(|id| open.paragraphs.get(&id)).copied().unwrap_or(0);
    (place.saturating_sub(8)..place + 32).collect()
}

impl Painting {
    fn new(store: Store, text: Rc<Text>) -> Self {
        Self(Rc::new(RefCell::new(PaintState {
            painter: store.pane().painter(),
            store,
            text,
            seen: None,
            hovered: None,
            dragged: None,
            near: SmallSet::new(),
            printing: false,
        })))
    }

    pub fn pane(&self) -> TextPane {
        self.0.borrow().store.pane().clone()
    }

    /// Marks this annotation's passage as the one under the pointer, or none. Its chip may show the
    /// whole name again.
    pub fn hover(&self, id: Option<AnnotationId>) {
        self.pane().close_names(false);
        self.0.borrow_mut().hovered = id;
        self.sync();
    }

    /// Shows where the chosen annotation would end while one of its edges is dragged.
    pub fn preview(&self, spans: Option<Spans>) {
        self.0.borrow_mut().dragged = spans;
        self.sync();
    }

    /// Paints passages with a mark that does not follow from the model's annotations.
    pub fn paint_passage(&self, mark: Mark, spans: Vec<Spans>) {
        let mut state = self.0.borrow_mut();
        let text = Rc::clone(&state.text);
        state.painter.paint_passage(&text, mark, spans);
        state.draw_boxes();
    }

    /// Sets the rows near the window, which are the only ones painted.
    pub fn show(&self, rows: &SmallSet<usize>) {
        let mut state = self.0.borrow_mut();
        state.near = rows.clone();
        state.show_rows();
        state.draw_boxes();
    }

    /// Paints rows again whose nodes something has replaced.
    pub fn renew(&self, rows: &SmallSet<usize>) {
        let mut state = self.0.borrow_mut();
        state.painter.forget(rows);
        state.show_rows();
        state.draw_boxes();
    }

    /// Paints all of the text, for printing, or only what is near the window.
    pub fn set_printing(&self, printing: bool) {
        let mut state = self.0.borrow_mut();
        state.printing = printing;
        state.show_rows();
        state.draw_boxes();
    }

    /// Draws the frame and the boxes again after the lines have moved.
    pub fn redraw(&self) {
        let state = self.0.borrow();
        state.painter.redraw_frame();
        state.draw_boxes();
    }

    /// Paints the model's current marks.
    pub fn sync(&self) {
        let mut state = self.0.borrow_mut();
        let store = state.store.clone();
        store.read(|model| state.paint(model));
    }
}

impl PaintState {
    fn paint(&mut self, model: &Model) {
        let Some(open) = &model.open else { return };
        // While another statement is being drawn, this text's marks stay.
        if open.statement().is_none_or(|statement| statement.text != self.text) {
            return;
        }
        let now = self.look(open);
        let before = self.seen.replace(now.clone());
        let alike = |before: &PaintInput| {
            Rc::ptr_eq(&before.codebook, &now.codebook) && before.others == now.others
        };
        match before.filter(alike) {
            Some(before) if Rc::ptr_eq(&before.set, &now.set) => {}
            Some(before) => {
                let repaint = repaint(&before.set, &now.set, &now.codebook, &now.others);
                self.painter.repaint(&self.text, &repaint);
            }
            None => {
                self.painter.clear(&self.text);
                if self.near.is_empty() {
                    self.near = first_near(open);
                }
                self.show_rows();
            }
        }
        for (mark, spans) in self.passages(&now) {
            self.painter.paint_passage(&self.text, mark, spans);
        }
        let chosen = now.chosen.as_ref().map(|annotation| annotation.spans.clone());
        self.painter.frame(&self.text, now.dragged.clone().or(chosen));
        self.draw_boxes();
    }

    fn look(&self, open: &Open) -> PaintInput {
        PaintInput {
            set: open.painted(),
            codebook: Rc::clone(&open.project.codebook),
            others: open.others(),
            chosen: open.chosen_annotation().cloned(),
            selection: open.selection,
            hovered: self.hovered,
            dragged: self.dragged.clone(),
            flash: open.flash.clone(),
        }
    }

    fn passages(&self, now: &PaintInput) -> [(Mark, Vec<Spans>); 4] {
        let one = |span: Option<Span>| span.into_iter().map(Spans::one).collect();
        let of = |annotation: Option<&Rc<Annotation>>| {
            annotation.map(|annotation| annotation.spans.clone()).into_iter().collect()
        };
        let evidence = now.chosen.iter().flat_map(|annotation| annotation.attributes.values());
        let evidence = evidence.flat_map(|attribute| attribute.evidence.iter().cloned());
        [
            (Mark::Evidence, evidence.collect()),
            (Mark::Hover, of(now.hovered.and_then(|id| now.set.get(id)))),
            (Mark::Pending, one(now.selection.map(|selection| selection.span))),
            (Mark::Flash, now.flash.iter().map(|flash| flash.spans.clone()).collect()),
        ]
    }

    fn show_rows(&mut self) {
        let Some(seen) = &self.seen else { return };
        let marks = |span| marks_in(&seen.set, &seen.codebook, &seen.others, span);
        if self.printing {
            let all = (0..self.text.paragraphs().len()).collect();
            self.painter.show(&self.text, &all, marks);
        } else {
            self.painter.show(&self.text, &self.near, marks);
        }
    }

    fn draw_boxes(&self) {
        self.painter.draw_boxes(&self.text);
    }
}

/// The painter of a statement's text. It follows the model until the text changes.
#[hook]
pub fn use_painting(text: &Rc<Text>) -> Painting {
    let store = use_store();
    let painting =
        use_memo((store.clone(), Rc::clone(text)), |(s, t)| Painting::new(s.clone(), t.clone()));
    use_effect_on((store, (*painting).clone()), |(store, painting)| {
        painting.sync();
        let followed = painting.clone();
        let subscription = store.subscribe(move || followed.sync());
        let renewed = painting.clone();
        let changes = store.pane().watch_changes(move |rows| renewed.renew(rows));
        move || drop((subscription, changes))
    });
    (*painting).clone()
}
