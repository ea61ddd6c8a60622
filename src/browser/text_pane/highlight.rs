//! Paints passages with the CSS Custom Highlight API, without touching the text.
//!
//! The style rules for the names in the registry are in `rules.rs`. All panes of a page
//! share the names: a highlight holds the ranges of every pane, and its name is deleted with the
//! last painter that used it. Names begin with `sa-` and are deleted one by one, because a browser
//! extension may have its own highlights in the registry. Without the API, boxes are drawn.

use std::cell::RefCell;
use std::rc::{Rc, Weak};

use wasm_bindgen::prelude::*;
use web_sys::{AbstractRange, StaticRange, StaticRangeInit};

use super::others::place_in;
use super::{TextPane, rules};
use annotator_app::coding::marks::{Mark, Marked, Repaint};
use annotator_core::codebook::Look;
use annotator_core::project::id::AnnotationId;
use annotator_core::small_map::{SmallMap, SmallSet, sort_by};
use annotator_core::text::Text;
use annotator_core::text::segments::{Piece, pieces_within};
use annotator_core::text::span::{Span, Spans};

// web-sys has these only behind an unstable flag.
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
    #[wasm_bindgen(method, setter)]
    fn set_priority(this: &Highlight, priority: i32);
}

/// The name of a mark in the registry and in the style sheet.
/// The end of the name of another annotator's mark.
fn whose(theirs: bool) -> &'static str {
    if theirs { "-theirs" } else { "" }
}

fn name(mark: Mark) -> String {
    match mark {
        Mark::Tint { look, theirs } => {
            format!("sa-tint-{}-{}{}", look.slot, look.step, whose(theirs))
        }
        Mark::Line { look: Look { slot, step, pattern }, lane, theirs } => {
            format!("sa-line-{slot}-{step}-{}-{lane}{}", pattern.name(), whose(theirs))
        }
        Mark::Evidence => "sa-evidence".to_owned(),
        Mark::Hover => "sa-hover".to_owned(),
        Mark::Pending => "sa-pending".to_owned(),
        Mark::Flash => "sa-flash".to_owned(),
        Mark::Hit => "sa-hit".to_owned(),
        Mark::HitNow => "sa-hit-now".to_owned(),
        Mark::Suggested => "sa-suggested".to_owned(),
        Mark::Cue => "sa-cue".to_owned(),
        Mark::SuggestedNow => "sa-suggested-now".to_owned(),
    }
}

/// Marks with a higher priority are painted over marks with a lower one.
fn priority(mark: Mark) -> i32 {
    match mark {
        Mark::Tint { .. } => 0,
        Mark::Line { .. } => 1,
        Mark::Evidence => 2,
        Mark::Hover => 3,
        Mark::Pending => 4,
        Mark::Flash => 5,
        Mark::Hit => 6,
        Mark::HitNow => 7,
        Mark::Suggested => 8,
        Mark::Cue => 9,
        Mark::SuggestedNow => 10,
    }
}

/// One annotation's mark in one row.
struct Painted {
    id: AnnotationId,
    mark: Mark,
    spans: Spans,
    ranges: Vec<StaticRange>,
}

/// A highlight in the registry, with its style rule. Dropping it deletes both.
struct Registered {
    highlight: Highlight,
    name: String,
}

impl Registered {
    fn new(registry: &Registry, mark: Mark) -> Self {
        let (highlight, name) = (Highlight::new(), name(mark));
        highlight.set_priority(priority(mark));
        rules::add(mark, &name);
        registry.set(&name, &highlight);
        Self { highlight, name }
    }
}

impl Drop for Registered {
    fn drop(&mut self) {
        if let Some(registry) = registry() {
            registry.remove(&self.name);
            rules::remove(&self.name);
        }
    }
}

fn registry() -> Option<Registry> {
    CSS.with(|css| css.as_ref().and_then(Css::highlights))
}

thread_local! {
    /// The highlights in the registry, which all panes of the document share.
    static REGISTERED: RefCell<SmallMap<Mark, Weak<Registered>>> = RefCell::default();
}

/// The highlight of a mark, made if there is none. It stays in the registry as long as somebody
/// holds it.
fn registered(registry: &Registry, mark: Mark) -> Rc<Registered> {
    REGISTERED.with_borrow_mut(|all| {
        if let Some(known) = all.get(&mark).and_then(Weak::upgrade) {
            return known;
        }
        let new = Rc::new(Registered::new(registry, mark));
        all.insert(mark, Rc::downgrade(&new));
        new
    })
}

/// A row near the window, with its marks.
struct NearRow {
    span: Span,
    painted: Vec<Painted>,
}

/// Paints the text of a pane. Dropping a painter removes its own marks and no others.
///
/// Only the rows near the window are painted. Whenever the page changes, the browser checks all
/// ranges and redraws every row with one of them.
pub struct Painter {
    pane: TextPane,
    registry: Option<Registry>,
    highlights: SmallMap<Mark, Rc<Registered>>,
    rows: SmallMap<usize, NearRow>,
    passages: SmallMap<Mark, Passage>,
    framed: Framed,
}

/// The chosen passage, which keeps its marks and gets a frame.
#[derive(Default)]
struct Framed {
    spans: Option<Spans>,
    /// The parts in the rows shown.
    pieces: Vec<Piece>,
}

/// Passages with a mark that does not belong to an annotation, such as the selection.
#[derive(Default)]
struct Passage {
    spans: Vec<Spans>,
    /// The parts of the passages that are in the rows shown. Only these are painted.
    pieces: Vec<Piece>,
    ranges: Vec<StaticRange>,
}

impl TextPane {
    /// A painter for the text drawn last.
    #[must_use]
    pub fn painter(&self) -> Painter {
        Painter {
            pane: self.clone(),
            registry: registry(),
            highlights: SmallMap::new(),
            rows: SmallMap::new(),
            passages: SmallMap::new(),
            framed: Framed::default(),
        }
    }
}

impl Painter {
    /// Whether the browser can paint highlights. If not, boxes are drawn.
    #[must_use]
    pub fn has_highlights(&self) -> bool {
        self.registry.is_some()
    }

    /// Paints these rows and no others. `marks_in` returns the marks in a stretch of text.
    pub fn show(
        &mut self,
        text: &Text,
        rows: &SmallSet<usize>,
        marks_in: impl Fn(Span) -> Vec<Marked>,
    ) {
        for (row, shown) in std::mem::take(&mut self.rows) {
            if rows.contains(&row) {
                self.rows.insert(row, shown);
            } else {
                for painted in &shown.painted {
                    self.unpaint(painted.mark, &painted.ranges);
                }
            }
        }
        for row in rows.iter().copied() {
            if !self.rows.contains_key(&row)
                && let Some(paragraph) = text.paragraphs().get(row)
                && let Some(span) = Span::between(paragraph.start().byte, paragraph.end())
            {
                let painted =
                    marks_in(span).into_iter().map(|marked| self.painted(text, span, marked));
                let painted = painted.collect();
                self.rows.insert(row, NearRow { span, painted });
            }
        }
        for (mark, passage) in std::mem::take(&mut self.passages) {
            let passage = self.painted_passage(text, mark, passage);
            self.passages.insert(mark, passage);
        }
        self.frame(text, self.framed.spans.clone());
    }

    /// Draws a frame around this passage and around no other.
    pub fn frame(&mut self, text: &Text, spans: Option<Spans>) {
        let mut pieces = Vec::new();
        if let Some(spans) = &spans {
            for shown in self.rows.values() {
                pieces.extend(pieces_within(text, spans, shown.span));
            }
        }
        let same = self.framed.pieces == pieces;
        self.framed = Framed { spans, pieces };
        if !same {
            self.pane.draw_frame(&self.framed.pieces);
        }
    }

    /// Forgets what is painted in these rows, because something has replaced their nodes. The next
    /// [`show`](Self::show) paints it again.
    pub fn forget(&mut self, rows: &SmallSet<usize>) {
        for row in rows.iter() {
            if let Some(shown) = self.rows.remove(row) {
                for painted in &shown.painted {
                    self.unpaint(painted.mark, &painted.ranges);
                }
            }
        }
        for (mark, mut passage) in std::mem::take(&mut self.passages) {
            if passage.pieces.iter().any(|piece| rows.contains(&piece.paragraph)) {
                self.unpaint(mark, &passage.ranges);
                passage.ranges.clear();
                passage.pieces.clear();
            }
            self.passages.insert(mark, passage);
        }
        self.framed.pieces.clear();
    }

    /// Unpaints everything. The next [`show`](Self::show) paints the passages again.
    pub fn clear(&mut self, text: &Text) {
        self.show(text, &SmallSet::new(), |_| Vec::new());
    }

    /// Repaints only the annotations that changed.
    pub fn repaint(&mut self, text: &Text, repaint: &Repaint) {
        let gone: SmallSet<_> = repaint.gone.iter().copied().collect();
        let marks: SmallMap<_, _> = repaint.marks.iter().map(|marked| (marked.0, marked)).collect();
        for (row, mut shown) in std::mem::take(&mut self.rows) {
            let mut kept = SmallSet::new();
            shown.painted.retain(|painted| {
                let stays = match marks.get(&painted.id) {
                    Some((id, mark, spans)) => {
                        let same = painted.mark == *mark && painted.spans == *spans;
                        same && kept.insert(*id)
                    }
                    None => !gone.contains(&painted.id),
                };
                if !stays {
                    self.unpaint(painted.mark, &painted.ranges);
                }
                stays
            });
            for marked in &repaint.marks {
                let (id, _, spans) = marked;
                if spans.touch(shown.span) && !kept.contains(id) {
                    shown.painted.push(self.painted(text, shown.span, marked.clone()));
                }
            }
            self.rows.insert(row, shown);
        }
    }

    fn painted(&mut self, text: &Text, window: Span, (id, mark, spans): Marked) -> Painted {
        let ranges = self.add(mark, &pieces_within(text, &spans, window));
        Painted { id, mark, spans, ranges }
    }

    /// Paints the mark on these passages, and removes it from any others.
    pub fn paint_passage(&mut self, text: &Text, mark: Mark, spans: Vec<Spans>) {
        let mut passage = self.passages.remove(&mark).unwrap_or_default();
        if passage.spans != spans {
            passage.spans = spans;
            passage = self.painted_passage(text, mark, passage);
        }
        self.passages.insert(mark, passage);
    }

    fn painted_passage(&mut self, text: &Text, mark: Mark, mut passage: Passage) -> Passage {
        let mut pieces = Vec::new();
        for shown in self.rows.values() {
            for spans in &passage.spans {
                pieces.extend(pieces_within(text, spans, shown.span));
            }
        }
        if passage.pieces != pieces {
            self.unpaint(mark, &passage.ranges);
            passage.ranges = self.add(mark, &pieces);
            passage.pieces = pieces;
        }
        passage
    }

    /// Measures the frame again, after the lines have moved.
    pub fn redraw_frame(&self) {
        self.pane.draw_frame(&self.framed.pieces);
    }

    /// Draws boxes in the rows shown if the browser has no highlights.
    pub fn draw_boxes(&self, text: &Text) {
        if self.has_highlights() {
            return;
        }
        let mut wanted: Vec<(Mark, Piece)> = Vec::new();
        for shown in self.rows.values() {
            for painted in &shown.painted {
                let pieces = pieces_within(text, &painted.spans, shown.span);
                wanted.extend(pieces.into_iter().map(|piece| (painted.mark, piece)));
            }
        }
        for (mark, passage) in &self.passages {
            wanted.extend(passage.pieces.iter().map(|piece| (*mark, *piece)));
        }
        sort_by(&mut wanted, |(a, _), (b, _)| priority(*a).cmp(&priority(*b)));
        self.pane.draw_boxes(&wanted);
    }

    fn add(&mut self, mark: Mark, pieces: &[Piece]) -> Vec<StaticRange> {
        let Some(registry) = &self.registry else { return Vec::new() };
        let ranges: Vec<StaticRange> =
            pieces.iter().filter_map(|piece| self.static_range(piece)).collect();
        if ranges.is_empty() {
            return ranges;
        }
        let registered = self.highlights.entry_or_insert_with(mark, || registered(registry, mark));
        for range in &ranges {
            registered.highlight.add(range);
        }
        ranges
    }

    fn unpaint(&self, mark: Mark, ranges: &[StaticRange]) {
        let Some(registered) = self.highlights.get(&mark) else { return };
        for range in ranges {
            registered.highlight.remove(range);
        }
    }

    /// The range is static because the text never changes, and a live range costs time whenever the
    /// page changes.
    fn static_range(&self, piece: &Piece) -> Option<StaticRange> {
        let paragraph = self.pane.drawn(piece.paragraph)?;
        let (start, from) = place_in(&paragraph, piece.start.0)?;
        let (end, to) = place_in(&paragraph, piece.end.0)?;
        let init = StaticRangeInit::new(&end, to, &start, from);
        StaticRange::new(&init).ok()
    }
}

impl Drop for Painter {
    fn drop(&mut self) {
        for (mark, registered) in self.highlights.iter() {
            // The last painter drops the whole highlight, so only the others must remove their
            // ranges.
            if Rc::strong_count(registered) > 1 {
                let rows = self.rows.values().flat_map(|row| &row.painted);
                let of_rows = rows.filter(|painted| painted.mark == *mark);
                of_rows.for_each(|painted| self.unpaint(*mark, &painted.ranges));
                if let Some(passage) = self.passages.get(mark) {
                    self.unpaint(*mark, &passage.ranges);
                }
            }
        }
    }
}
