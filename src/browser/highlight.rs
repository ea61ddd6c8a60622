//! Paints passages with the CSS Custom Highlight API: the text itself is never touched.
//!
//! The names in the registry begin with `sa-` and are deleted one by one, because a
//! browser extension may keep highlights of its own there. The rules for them stand in
//! `styles/highlights.css`. Where the API is missing, [`crate::browser::boxes`] draws.

use std::collections::HashMap;

use wasm_bindgen::prelude::*;
use web_sys::{AbstractRange, StaticRange, StaticRangeInit};

use crate::app::marks::{Mark, Repaint};
use crate::browser::boxes;
use crate::browser::paragraphs::text_node;
use crate::core::id::AnnotationId;
use crate::core::segments::{Piece, pieces};
use crate::core::sorted::{SortedMap, sort_by};
use crate::core::span::Spans;
use crate::core::text::Text;

// web-sys has these only behind a compiler flag of its own.
#[wasm_bindgen]
extern "C" {
    type Css;
    #[wasm_bindgen(thread_local_v2, js_name = CSS)]
    static CSS: Option<Css>;
    #[wasm_bindgen(method, getter)]
    fn highlights(this: &Css) -> Option<Registry>;

    type Registry;
    #[wasm_bindgen(method)]
    fn set(this: &Registry, name: &str, highlight: &Highlight);
    #[wasm_bindgen(method, js_name = delete)]
    fn remove(this: &Registry, name: &str) -> bool;

    type Highlight;
    #[wasm_bindgen(constructor)]
    fn new() -> Highlight;
    #[wasm_bindgen(method)]
    fn add(this: &Highlight, range: &AbstractRange);
    #[wasm_bindgen(method, js_name = delete)]
    fn remove(this: &Highlight, range: &AbstractRange) -> bool;
    #[wasm_bindgen(method)]
    fn clear(this: &Highlight);
    #[wasm_bindgen(method, setter)]
    fn set_priority(this: &Highlight, priority: i32);
}

/// The name of a mark in the registry and in the stylesheet.
fn name(mark: Mark) -> String {
    match mark {
        Mark::Tint { slot } => format!("sa-tint-{slot}"),
        Mark::Line { slot, lane } => format!("sa-line-{slot}-{lane}"),
        Mark::Evidence => "sa-evidence".to_owned(),
        Mark::Hover => "sa-hover".to_owned(),
        Mark::Selected => "sa-selected".to_owned(),
        Mark::Pending => "sa-pending".to_owned(),
    }
}

/// Higher ones are painted over lower ones.
fn priority(mark: Mark) -> i32 {
    match mark {
        Mark::Tint { .. } => 0,
        Mark::Line { .. } => 1,
        Mark::Evidence => 2,
        Mark::Selected => 3,
        Mark::Hover => 4,
        Mark::Pending => 5,
    }
}

/// What is painted for one annotation.
struct Painted {
    mark: Mark,
    spans: Spans,
    ranges: Vec<StaticRange>,
}

/// Paints one text. Dropping it takes all its marks away.
pub struct Painter {
    registry: Option<Registry>,
    highlights: SortedMap<Mark, Highlight>,
    annotations: HashMap<AnnotationId, Painted>,
    passages: SortedMap<Mark, Vec<Piece>>,
}

impl Default for Painter {
    fn default() -> Self {
        Self {
            registry: CSS.with(|css| css.as_ref().and_then(Css::highlights)),
            highlights: SortedMap::new(),
            annotations: HashMap::new(),
            passages: SortedMap::new(),
        }
    }
}

impl Painter {
    /// Whether the browser can paint highlights; otherwise boxes are drawn.
    #[must_use]
    pub fn has_highlights(&self) -> bool {
        self.registry.is_some()
    }

    /// Paints what changed, and nothing else: an edit costs the same however many annotations
    /// there are.
    pub fn repaint(&mut self, text: &Text, repaint: Repaint) {
        for id in &repaint.gone {
            let gone = self.annotations.remove(id);
            self.unpaint(gone);
        }
        for (id, mark, spans) in repaint.marks {
            let before = self.annotations.get(&id);
            if before.is_some_and(|painted| painted.mark == mark && painted.spans == spans) {
                continue;
            }
            let before = self.annotations.remove(&id);
            self.unpaint(before);
            let ranges = self.add(mark, &pieces(text, &spans));
            self.annotations.insert(id, Painted { mark, spans, ranges });
        }
    }

    /// Gives these pieces this mark, and no others.
    pub fn paint_passage(&mut self, mark: Mark, pieces: Vec<Piece>) {
        if self.passages.get(&mark).is_some_and(|before| *before == pieces) {
            return;
        }
        if let Some(highlight) = self.highlights.get(&mark) {
            highlight.clear();
        }
        self.add(mark, &pieces);
        self.passages.insert(mark, pieces);
    }

    /// Draws boxes for what lies in these paragraphs, where highlights are missing.
    pub fn draw_boxes(&self, text: &Text, paragraphs: &[usize]) {
        if self.has_highlights() {
            return;
        }
        let mut wanted: Vec<(Mark, Piece)> = Vec::new();
        for painted in self.annotations.values() {
            wanted.extend(pieces(text, &painted.spans).into_iter().map(|p| (painted.mark, p)));
        }
        for (mark, pieces) in &self.passages {
            wanted.extend(pieces.iter().map(|piece| (*mark, *piece)));
        }
        wanted.retain(|(_, piece)| paragraphs.binary_search(&piece.paragraph).is_ok());
        sort_by(&mut wanted, |(a, _), (b, _)| priority(*a).cmp(&priority(*b)));
        boxes::draw(&wanted);
    }

    fn add(&mut self, mark: Mark, pieces: &[Piece]) -> Vec<StaticRange> {
        let Some(registry) = &self.registry else { return Vec::new() };
        let ranges: Vec<StaticRange> = pieces.iter().filter_map(static_range).collect();
        if ranges.is_empty() {
            return ranges;
        }
        let highlight = self.highlights.entry_or_insert_with(mark, || {
            let highlight = Highlight::new();
            highlight.set_priority(priority(mark));
            registry.set(&name(mark), &highlight);
            highlight
        });
        for range in &ranges {
            highlight.add(range);
        }
        ranges
    }

    fn unpaint(&self, painted: Option<Painted>) {
        let Some(painted) = painted else { return };
        let Some(highlight) = self.highlights.get(&painted.mark) else { return };
        for range in &painted.ranges {
            highlight.remove(range);
        }
    }
}

impl Drop for Painter {
    fn drop(&mut self) {
        let Some(registry) = &self.registry else { return };
        for mark in self.highlights.keys() {
            registry.remove(&name(*mark));
        }
    }
}

/// Static ranges, because the text never changes and live ones cost with every change
/// of the page.
fn static_range(piece: &Piece) -> Option<StaticRange> {
    let node = text_node(piece.paragraph)?;
    let init = StaticRangeInit::new(&node, piece.end.0, &node, piece.start.0);
    StaticRange::new(&init).ok()
}
