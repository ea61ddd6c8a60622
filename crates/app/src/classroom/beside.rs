//! A work beside the key: what is painted in its texts, and which items belong to a paragraph.

use std::rc::Rc;

use crate::classroom::showing::Showing;
use annotator_core::classroom::exercise::Exercise;
use annotator_core::classroom::feedback::{Feedback, FeedbackItem};
use annotator_core::classroom::key::KeySpan;
use annotator_core::codebook::Codebook;
use annotator_core::project::Project;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::id::AnnotationId;
use annotator_core::project::outline::Outline;
use annotator_core::project::statement::{Statement, with_sha256};
use annotator_core::small_map::SmallMap;
use annotator_core::text::Text;
use annotator_core::text::segments::LANES;
use annotator_core::text::span::{Span, Spans};
use annotator_core::text::units::ByteOffset;

/// A work and its comparison with the key, with all that is needed to show them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    pub feedback: Feedback,
    /// The texts of the exercise, in its order.
    pub statements: Vec<Rc<Statement>>,
    pub codebook: Rc<Codebook>,
    /// The student's annotation of each item, where there is one.
    pub annotations: Vec<Option<Rc<Annotation>>>,
}

/// A text beside the key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextBeside {
    pub statement: Rc<Statement>,
    pub outline: Outline,
    pub paragraphs: Vec<Rc<Paragraph>>,
}

/// A paragraph that is not blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paragraph {
    /// Its index in the text.
    pub index: usize,
    /// All of its words, cut where something begins or ends.
    pub pieces: Vec<Piece>,
    /// The places of the items that begin in it, in the order of the text.
    pub items: Vec<usize>,
}

/// A stretch of a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    pub words: String,
    /// The items whose passage it is in the student's work, the longest first, and the lane of the
    /// underline.
    pub own: Vec<(usize, u8)>,
    /// The items whose passage it is in the key only.
    pub framed: Vec<Framed>,
    /// The items that begin here.
    pub begins: Vec<usize>,
}

/// Words that are in the key, and not in the student's passage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Framed {
    pub item: usize,
    /// Whether the frame begins here, and whether it ends here.
    pub ends: (bool, bool),
}

/// A part of the passage of an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    pub words: String,
    pub own: bool,
    pub key: bool,
    /// Whether something is left out before it.
    pub gap: bool,
}

impl Comparison {
    /// A comparison whose texts and annotations are in a project. `id` is the id that an annotation
    /// of the hand-in has there.
    #[must_use]
    pub fn new(
        feedback: Feedback,
        exercise: &Exercise,
        project: &Project,
        id: impl Fn(AnnotationId) -> AnnotationId,
    ) -> Self {
        let own = |item: &FeedbackItem| item.own.as_ref().map(|own| id(own.annotation));
        let mut wanted: SmallMap<AnnotationId, Option<Rc<Annotation>>> =
            feedback.items.iter().filter_map(own).map(|id| (id, None)).collect();
        for annotation in project.annotations.values().flat_map(|set| set.iter()) {
            if let Some(found) = wanted.get_mut(&annotation.id) {
                *found = Some(Rc::clone(annotation));
            }
        }
        let annotations = feedback.items.iter();
        let annotations =
            annotations.map(|item| wanted.get(&own(item)?).cloned().flatten()).collect();
        let texts = exercise.texts.iter();
        let statements = texts.filter_map(|text| with_sha256(&project.statements, text.sha256));
        Self {
            annotations,
            statements: statements.cloned().collect(),
            codebook: Rc::clone(&project.codebook),
            feedback,
        }
    }

    /// The student's note on an item; empty without one.
    #[must_use]
    pub fn note(&self, item: usize) -> &str {
        let annotation = self.annotations.get(item).and_then(Option::as_ref);
        annotation.map(|annotation| annotation.note.trim()).unwrap_or_default()
    }

    /// The text of an item.
    #[must_use]
    pub fn statement(&self, item: &FeedbackItem) -> Option<&Rc<Statement>> {
        with_sha256(&self.statements, item.text)
    }

    /// The texts with what is painted in them.
    #[must_use]
    pub fn texts(&self, showing: &Showing) -> Vec<TextBeside> {
        self.statements.iter().map(|statement| self.text(statement, showing)).collect()
    }

    fn text(&self, statement: &Rc<Statement>, showing: &Showing) -> TextBeside {
        let text = &statement.text;
        let sha256 = text.sha256();
        let items = self.feedback.items.iter().enumerate();
        let shown = items.filter(|(_, item)| item.text == sha256 && showing.shows(item));
        let mut placed: Vec<Placed> =
            shown.filter_map(|(at, item)| Placed::new(at, item, statement)).collect();
        give_lanes(&mut placed);
        let mut of_paragraphs: Vec<Marks> = Vec::new();
        of_paragraphs.resize_with(text.paragraphs().len(), Marks::default);
        for item in &placed {
            item.mark(statement, &mut of_paragraphs);
        }
        let paragraphs = text.paragraphs().iter().zip(of_paragraphs).enumerate();
        let paragraphs = paragraphs.filter(|(_, (paragraph, _))| !paragraph.is_blank());
        let paragraphs = paragraphs.map(|(index, (paragraph, marks))| {
            let pieces = marks.pieces(text.as_str(), paragraph.start().byte, paragraph.end());
            Rc::new(Paragraph { index, pieces, items: marks.items })
        });
        TextBeside {
            statement: Rc::clone(statement),
            outline: Outline::of(text, &statement.layout),
            paragraphs: paragraphs.collect(),
        }
    }

    /// The places of the items that are shown and have no place in the texts. This happens only if
    /// somebody has changed the file.
    #[must_use]
    pub fn without_place(&self, showing: &Showing) -> Vec<usize> {
        let items = self.feedback.items.iter().enumerate().filter(|(_, item)| showing.shows(item));
        let lost = items.filter(|(at, item)| {
            self.statement(item).and_then(|it| Placed::new(*at, item, it)).is_none()
        });
        lost.map(|(at, _)| at).collect()
    }

    /// The passage of an item: the student's words and the key's in the order of the text.
    #[must_use]
    pub fn passage(&self, item: &FeedbackItem) -> Vec<Part> {
        let Some(statement) = self.statement(item) else { return Vec::new() };
        let Some(placed) = Placed::new(0, item, statement) else { return Vec::new() };
        let mut cuts: Vec<ByteOffset> =
            placed.own.iter().chain(&placed.key).flat_map(|it| [it.start(), it.end()]).collect();
        cuts.sort_unstable();
        cuts.dedup();
        let mut parts = Vec::new();
        let mut gap = false;
        for (start, end) in cuts.iter().zip(cuts.iter().skip(1)) {
            let Some(span) = Span::between(*start, *end) else { continue };
            let is_in = |spans: &[Span]| spans.iter().any(|it| it.covers(span));
            let (own, key) = (is_in(&placed.own), is_in(&placed.key));
            if own || key {
                let words = statement.text.slice(span).to_owned();
                parts.push(Part { words, own, key, gap });
            }
            gap = !own && !key;
        }
        parts
    }
}

/// An item with its place in the text.
struct Placed {
    item: usize,
    own: Vec<Span>,
    key: Vec<Span>,
    lane: u8,
}

impl Placed {
    fn new(item: usize, said: &FeedbackItem, statement: &Statement) -> Option<Self> {
        let spans = |list: Option<&Vec<KeySpan>>| match list {
            Some(list) => KeySpan::spans(list, &statement.text).map(|it| it.parts().to_vec()),
            None => Some(Vec::new()),
        };
        let own = spans(said.own.as_ref().map(|own| &own.spans))?;
        let key = spans(said.key.as_ref().map(|key| &key.spans))?;
        (!own.is_empty() || !key.is_empty()).then_some(Self { item, own, key, lane: 0 })
    }

    fn start(&self) -> ByteOffset {
        let starts = [self.own.first(), self.key.first()].into_iter().flatten();
        starts.map(|span| span.start()).min().unwrap_or_default()
    }

    /// The words that only the key has.
    fn framed(&self, text: &Text) -> Vec<Span> {
        let without = |spans: Vec<Span>, own: &Span| {
            let around = |span: Span| {
                if !span.overlaps(*own) {
                    return [Some(span), None];
                }
                [Span::between(span.start(), own.start()), Span::between(own.end(), span.end())]
            };
            spans.into_iter().flat_map(around).flatten().collect()
        };
        let framed = self.own.iter().fold(self.key.clone(), without);
        framed.into_iter().filter_map(|span| without_blanks(span, text)).collect()
    }

    fn mark(&self, statement: &Statement, of_paragraphs: &mut [Marks]) {
        let text = &statement.text;
        let paragraphs = |span: Span| {
            let first = text.paragraph_at(span.start());
            let after = text.paragraphs().iter().enumerate().skip(first);
            after.take_while(move |(_, it)| it.start().byte < span.end()).map(|(index, _)| index)
        };
        for span in &self.own {
            for index in paragraphs(*span) {
                if let Some(marks) = of_paragraphs.get_mut(index) {
                    marks.own.push((*span, self.item, self.lane));
                }
            }
        }
        for span in self.framed(text) {
            for index in paragraphs(span) {
                if let Some(marks) = of_paragraphs.get_mut(index) {
                    marks.framed.push((span, self.item));
                }
            }
        }
        // A passage may begin with an empty line.
        let spans = self.own.iter().chain(&self.key);
        let indices = spans.flat_map(|span| paragraphs(*span));
        let is_blank = |index: usize| text.paragraphs().get(index).is_none_or(|it| it.is_blank());
        let Some(first) = indices.filter(|index| !is_blank(*index)).min() else { return };
        let paragraph = text.paragraphs().get(first).map(|it| it.start().byte);
        if let Some(marks) = of_paragraphs.get_mut(first) {
            marks.items.push(self.item);
            marks.begins.push((self.start().max(paragraph.unwrap_or_default()), self.item));
        }
    }
}

/// The span without blanks at its ends, so that a frame is around words.
fn without_blanks(span: Span, text: &Text) -> Option<Span> {
    let words = text.slice(span);
    let (before, after) = (words.trim_start(), words.trim_end());
    let lost = |kept: &str| u32::try_from(words.len().saturating_sub(kept.len())).ok();
    let start = span.start().0.checked_add(lost(before)?)?;
    let end = span.end().0.checked_sub(lost(after)?)?;
    Span::between(ByteOffset(start), ByteOffset(end))
}

/// Gives passages that overlap different lanes, as far as there are enough.
fn give_lanes(placed: &mut [Placed]) {
    placed.sort_by_key(|it| (it.start(), it.item));
    let mut taken_until = [ByteOffset(0); LANES as usize];
    for item in placed {
        let Ok(own) = Spans::new(item.own.clone()) else { continue };
        let hull = own.hull();
        let free = taken_until.iter().position(|until| *until <= hull.start());
        let lane = free.unwrap_or(taken_until.len() - 1);
        if let Some(until) = taken_until.get_mut(lane) {
            *until = hull.end().max(*until);
        }
        item.lane = u8::try_from(lane).unwrap_or(LANES - 1);
    }
}

/// What is marked in a paragraph.
#[derive(Default)]
struct Marks {
    own: Vec<(Span, usize, u8)>,
    framed: Vec<(Span, usize)>,
    items: Vec<usize>,
    begins: Vec<(ByteOffset, usize)>,
}

impl Marks {
    fn pieces(&self, text: &str, start: ByteOffset, end: ByteOffset) -> Vec<Piece> {
        let spans = self.own.iter().map(|it| it.0).chain(self.framed.iter().map(|it| it.0));
        let ends = spans.flat_map(|span| [span.start(), span.end()]);
        let mut cuts: Vec<ByteOffset> = ends.filter(|at| start < *at && *at < end).collect();
        cuts.extend([start, end]);
        cuts.sort_unstable();
        cuts.dedup();
        let pieces = cuts.iter().zip(cuts.iter().skip(1)).filter_map(|(from, to)| {
            let span = Span::between(*from, *to)?;
            let mut own: Vec<&(Span, usize, u8)> =
                self.own.iter().filter(|it| it.0.covers(span)).collect();
            own.sort_by_key(|it| (std::cmp::Reverse(it.0.len()), it.1));
            let framed = self.framed.iter().filter(|it| it.0.covers(span)).map(|(frame, item)| {
                let begins = frame.start().max(start) == *from;
                let ends = frame.end().min(end) == *to;
                Framed { item: *item, ends: (begins, ends) }
            });
            let begins = self.begins.iter().filter(|(at, _)| *at == *from);
            Some(Piece {
                words: span.of(text).to_owned(),
                own: own.into_iter().map(|(_, item, lane)| (*item, *lane)).collect(),
                framed: framed.collect(),
                begins: begins.map(|(_, item)| *item).collect(),
            })
        });
        pieces.collect()
    }
}
