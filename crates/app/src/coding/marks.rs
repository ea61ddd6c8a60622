//! How annotations are shown: the marks in the text, and the chips beside a paragraph.

use std::rc::Rc;

use crate::input::DomPoint;
use annotator_core::codebook::{Codebook, Look, Looks, Paint};
use annotator_core::project::annotation::Annotation;
use annotator_core::project::annotation_set::{AnnotationSet, Difference};
use annotator_core::project::id::{AnnotationId, AnnotatorId};
use annotator_core::small_map::{SmallMap, SmallSet, sort_by};
use annotator_core::text::Text;
use annotator_core::text::segments::lanes;
use annotator_core::text::span::{Span, Spans};
use annotator_core::text::units::{ByteOffset, Utf16Offset};

/// A way to mark a passage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    /// A tint behind the text.
    Tint {
        look: Look,
        /// Whether another annotator made it.
        theirs: bool,
    },
    /// A line under the text.
    Line {
        look: Look,
        /// The line's lane, counted from 0 next to the text.
        lane: u8,
        /// Whether another annotator made it.
        theirs: bool,
    },
    /// A passage that supports a field of the chosen annotation.
    Evidence,
    /// The annotation whose chip the pointer is on.
    Hover,
    /// The pending selection.
    Pending,
    /// The passage that undo or redo led to.
    Flash,
    /// What a search has found.
    Hit,
    /// The hit that was gone to.
    HitNow,
    /// A passage that could be coded.
    Suggested,
    /// The words that are the reason.
    Cue,
    /// The suggestion that is looked at.
    SuggestedNow,
}

/// The other annotators whose annotations look different from one's own, with their initials.
pub type Others = SmallMap<AnnotatorId, String>;

/// A passage and its mark.
pub type Marked = (AnnotationId, Mark, Spans);

/// What to repaint between two states of the annotations.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Repaint {
    /// Annotations whose marks are removed.
    pub gone: Vec<AnnotationId>,
    /// Annotations with a new mark, or with one that may have changed.
    pub marks: Vec<Marked>,
}

/// The marks of the annotations that share a byte with `span`. Annotations whose code is not in the
/// codebook get none.
#[must_use]
pub fn marks_in(
    set: &AnnotationSet,
    codebook: &Codebook,
    others: &Others,
    span: Span,
) -> Vec<Marked> {
    let paints = codebook.looks();
    let is_line = |annotation: &Annotation| is_line(annotation, &paints);
    let mut tints = set.overlapping(span);
    tints.retain(|annotation| !is_line(annotation));
    // The lane of a line depends on overlapping lines outside `span` as well.
    let mut marks = marks_of(&cluster(set, span, is_line).0, &paints, others);
    marks.retain(|(_, _, spans)| spans.touch(span));
    marks.extend(marks_of(&tints, &paints, others));
    marks
}

/// What to repaint after an edit. The cost depends on the size of the change, not on the number of
/// annotations.
#[must_use]
pub fn repaint(
    before: &AnnotationSet,
    after: &AnnotationSet,
    codebook: &Codebook,
    others: &Others,
) -> Repaint {
    let Difference { gone, come } = before.difference(after);
    let paints = codebook.looks();
    let is_line = |annotation: &Annotation| is_line(annotation, &paints);
    let changed: SmallSet<_> = come.iter().map(|annotation| annotation.id).collect();
    let mut marks =
        marks_of(&come.iter().filter(|item| !is_line(item)).collect::<Vec<_>>(), &paints, others);
    // A changed line may move the lines that overlap it to other lanes, and those may move others.
    let mut lines: Vec<Span> = gone
        .iter()
        .chain(&come)
        .filter(|item| is_line(item))
        .map(|item| item.spans.hull())
        .collect();
    sort_by(&mut lines, Ord::cmp);
    let mut done = ByteOffset(0);
    for line in lines {
        if line.end() > done {
            let (cluster, end) = cluster(after, line, is_line);
            marks.extend(marks_of(&cluster, &paints, others));
            done = end;
        }
    }
    let gone = gone.iter().map(|item| item.id).filter(|id| !changed.contains(id)).collect();
    Repaint { gone, marks }
}

/// The lines that overlap a stretch of text, the lines that overlap those, and so on; and where the
/// last of them ends. No other line overlaps one of these.
fn cluster(
    set: &AnnotationSet,
    mut stretch: Span,
    is_line: impl Fn(&Annotation) -> bool,
) -> (Vec<&Rc<Annotation>>, ByteOffset) {
    loop {
        let mut lines = set.around(stretch);
        lines.retain(|annotation| is_line(annotation));
        let hulls = lines.iter().map(|line| line.spans.hull());
        let wider = hulls.fold(stretch, |wide, hull| {
            let (start, end) = (wide.start().min(hull.start()), wide.end().max(hull.end()));
            Span::between(start, end).unwrap_or(wide)
        });
        if wider == stretch {
            return (lines, stretch.end());
        }
        stretch = wider;
    }
}

/// The marks of `annotations`, which must be in text order and must not overlap any other line.
fn marks_of(annotations: &[&Rc<Annotation>], paints: &Looks<'_>, others: &Others) -> Vec<Marked> {
    let lines = annotations.iter().copied().filter(|item| is_line(item, paints));
    let mut lanes = lanes(lines).into_iter();
    let mark = |annotation: &&Rc<Annotation>| {
        let (look, paint) = *paints.get(&annotation.code)?;
        let theirs = others.contains_key(&annotation.annotator);
        let mark = match paint {
            Paint::Tint => Mark::Tint { look, theirs },
            Paint::Underline => {
                let lane = lanes.next().map_or(0, |(_, lane)| lane);
                Mark::Line { look, lane, theirs }
            }
        };
        Some((annotation.id, mark, annotation.spans.clone()))
    };
    annotations.iter().filter_map(mark).collect()
}

/// Whether an annotation is marked with a line under the text.
fn is_line(annotation: &Annotation, paints: &Looks<'_>) -> bool {
    paints.get(&annotation.code).is_some_and(|(_, paint)| *paint == Paint::Underline)
}

/// An annotation beside a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chip {
    pub id: AnnotationId,
    pub name: String,
    /// A shorter name, for a narrow margin; empty if there is none.
    pub short_name: String,
    pub look: Look,
    /// The initials of whoever made it; empty for one's own.
    pub by: String,
    /// How the code's layer is painted.
    pub paint: Paint,
    /// The first words of the passage.
    pub quote: String,
    /// Whether the passage begins in an earlier paragraph.
    pub continued: bool,
    /// Where the passage begins in the paragraph, or 0 if it began before.
    pub start: Utf16Offset,
}

/// The most characters of a passage that a chip shows.
const QUOTE_CHARS: usize = 60;

/// The chips beside one paragraph.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chips {
    /// At most the number that was asked for, in text order.
    pub first: Vec<Chip>,
    /// All annotations that touch the paragraph, including those without a chip.
    of: Vec<Rc<Annotation>>,
}

impl Chips {
    /// How many annotations touch the paragraph.
    #[must_use]
    pub fn all(&self) -> usize {
        self.of.len()
    }

    /// Whether these are the chips of the annotations `here`, for the same codebook.
    fn show(&self, here: &[&Rc<Annotation>]) -> bool {
        let same = |(one, other): (&Rc<Annotation>, &&Rc<Annotation>)| Rc::ptr_eq(one, other);
        self.of.len() == here.len() && self.of.iter().zip(here).all(same)
    }
}

/// The chips of the annotations that touch a paragraph: at most `most` of them, and how many
/// annotations there are. Returns the `known` chips of the paragraph, made with the same `codebook`,
/// `others` and `most`, if they are still right. An edit changes few paragraphs, and cutting quotes takes
/// longer than everything else here.
#[must_use]
pub fn chips(
    set: &AnnotationSet,
    codebook: &Codebook,
    others: &Others,
    text: &Text,
    paragraph: usize,
    most: usize,
    known: Option<&Rc<Chips>>,
) -> Rc<Chips> {
    let Some(place) = text.paragraphs().get(paragraph) else { return Rc::default() };
    let Ok(span) = text.span(place.start().byte, place.end()) else { return Rc::default() };
    let here = set.overlapping(span);
    if let Some(known) = known.filter(|known| known.show(&here)) {
        return Rc::clone(known);
    }
    if here.is_empty() {
        return Rc::default();
    }
    let looks = codebook.looks();
    let chip = |annotation: &Rc<Annotation>| {
        let code = codebook.code(&annotation.code)?;
        let (look, paint) = *looks.get(&annotation.code)?;
        Some(Chip {
            id: annotation.id,
            name: code.name.clone(),
            short_name: code.short_name.clone(),
            look,
            by: others.get(&annotation.annotator).cloned().unwrap_or_default(),
            paint,
            quote: first_words(&annotation.spans, text.as_str()),
            continued: annotation.spans.start() < place.start().byte,
            start: DomPoint::of(text, begins_in(&annotation.spans, place.start().byte))
                .map_or(Utf16Offset(0), |point| point.offset),
        })
    };
    Rc::new(Chips {
        first: here.iter().copied().filter_map(chip).take(most).collect(),
        of: here.into_iter().cloned().collect(),
    })
}

/// Where a passage begins from an offset on, which may be between its parts.
fn begins_in(spans: &Spans, from: ByteOffset) -> ByteOffset {
    let part = spans.parts().iter().find(|part| part.end() > from);
    part.map_or(from, |part| part.start().max(from))
}

/// The beginning of a passage, on one line and cut after a whole word. A passage can be as long as
/// the text and appear beside every paragraph.
fn first_words(spans: &Spans, text: &str) -> String {
    let mut line = String::new();
    for word in spans.words(text) {
        if !line.is_empty() {
            line.push(' ');
        }
        line.extend(word.chars().take(QUOTE_CHARS + 1));
        if let Some((cut, _)) = line.char_indices().nth(QUOTE_CHARS) {
            let head = line.get(..cut).unwrap_or_default();
            let whole = head.rfind(' ').and_then(|space| head.get(..space)).unwrap_or(head);
            return format!("{whole}…");
        }
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;
    use annotator_core::codebook::{Code, Layer};
    use annotator_core::project::id::{CodeId, CodebookId};
    use annotator_core::testing::annotations::{annotation, any_annotation};
    use proptest::prelude::*;
    use uuid::Uuid;

    fn codebook() -> Codebook {
        let layer = |id: &str, paint| {
            let (id, name) =
                (annotator_core::project::id::LayerId::parse(id).unwrap(), String::new());
            Rc::new(Layer::new(id, name, paint))
        };
        let json = |id: &str, layer: &str, slot: u8| {
            let text = format!(r#"{{"id":"{id}","layer":"{layer}","name":"{id}!","slot":{slot}}}"#);
            Rc::new(serde_json::from_str(&text).unwrap())
        };
        Codebook {
            layers: vec![layer("theme", Paint::Tint), layer("promise", Paint::Underline)],
            codes: vec![json("aid", "theme", 3), json("pledge", "promise", 5)],
            ..Codebook::new(CodebookId(Uuid::nil()), String::new())
        }
    }

    #[test]
    fn themes_are_tints_and_commitments_lines_in_lanes() {
        let set = AnnotationSet::new(vec![
            annotation(1, &[(0, 9)], "aid"),
            annotation(2, &[(2, 9)], "pledge"),
            annotation(3, &[(4, 6)], "pledge"),
            annotation(4, &[(4, 6)], "gone"),
        ]);
        let found: Vec<Mark> =
            marks(&set, &codebook()).into_iter().map(|(_, mark, _)| mark).collect();
        let line =
            |lane| Mark::Line { look: Look { slot: 5, ..Look::default() }, lane, theirs: false };
        let tint = Look { slot: 3, ..Look::default() };
        assert_eq!(found, [Mark::Tint { look: tint, theirs: false }, line(0), line(1)]);
    }

    #[test]
    fn others_annotations_have_marks_of_their_own_and_initials() {
        let text = Text::new("one two".into());
        let set = AnnotationSet::new(vec![
            annotation(1, &[(0, 3)], "aid"),
            annotation(2, &[(4, 7)], "pledge"),
        ]);
        let who = set.at(0).unwrap().annotator;
        let others = Others::from([(who, "WR".to_owned())]);
        let all = text.span(ByteOffset(0), ByteOffset(7)).unwrap();
        let theirs = |others: &Others| {
            let marks = marks_in(&set, &codebook(), others, all).into_iter();
            let theirs = marks.map(|(_, mark, _)| match mark {
                Mark::Tint { theirs, .. } | Mark::Line { theirs, .. } => theirs,
                _ => false,
            });
            theirs.collect::<Vec<_>>()
        };
        assert_eq!((theirs(&others), theirs(&Others::new())), (vec![true; 2], vec![false; 2]));
        let chips = chips(&set, &codebook(), &others, &text, 0, 9, None);
        assert_eq!(chips.first.iter().map(|chip| &*chip.by).collect::<Vec<_>>(), ["WR"; 2]);
    }

    #[test]
    fn paragraphs_show_annotations_that_begin_or_continue_in_them() {
        let text = Text::new("one two\n \nthree".into());
        let set = AnnotationSet::new(vec![
            annotation(1, &[(4, 15)], "aid"),
            annotation(2, &[(10, 15)], "pledge"),
            annotation(3, &[(11, 15)], "pledge"),
        ]);
        let of = |paragraph| {
            let chips = chips(&set, &codebook(), &Others::new(), &text, paragraph, 2, None);
            let first = chips.first.iter().cloned().map(|c| (c.name, c.quote, c.continued));
            (first.collect::<Vec<_>>(), chips.all())
        };
        let aid = |continued| ("aid!".to_owned(), "two three".to_owned(), continued);
        assert_eq!(of(0), (vec![aid(false)], 1));
        assert_eq!(of(2), (vec![aid(true), ("pledge!".into(), "three".into(), false)], 3));
        assert_eq!(of(9), (vec![], 0));
    }

    #[test]
    fn a_chip_is_where_the_part_in_its_paragraph_begins() {
        let text = Text::new("one two\nthree four".into());
        let set = AnnotationSet::new(vec![annotation(1, &[(4, 7), (14, 18)], "aid")]);
        let starts = |paragraph| {
            let chips = chips(&set, &codebook(), &Others::new(), &text, paragraph, 2, None);
            chips.first.iter().map(|chip| (chip.start.0, chip.continued)).collect::<Vec<_>>()
        };
        assert_eq!((starts(0), starts(1)), (vec![(4, false)], vec![(6, true)]));
    }

    #[test]
    fn an_edit_replaces_only_the_chips_it_changes() {
        let text = Text::new("one two\nthree".into());
        let mut set = AnnotationSet::new(vec![
            annotation(1, &[(0, 3)], "aid"),
            annotation(2, &[(4, 7)], "aid"),
            annotation(3, &[(8, 13)], "aid"),
        ]);
        let all = |set: &AnnotationSet, known: &[Rc<Chips>]| {
            let of = |at| chips(set, &codebook(), &Others::new(), &text, at, 2, known.get(at));
            [of(0), of(1)]
        };
        let before = all(&set, &[]);
        for edit in 0..4 {
            match edit {
                0 => set.insert(annotation(4, &[(5, 6)], "aid")), // after the first two
                1 => set.insert(annotation(1, &[(0, 2)], "aid")),
                2 => set.insert(annotation(2, &[(4, 7)], "pledge")),
                _ => drop(set.remove(annotation(1, &[(0, 1)], "aid").id)),
            }
            let after = all(&set, &before);
            assert_eq!(after, all(&set, &[]), "{edit}");
            assert!(Rc::ptr_eq(&after[1], &before[1]) && after[0] != before[0], "{edit}");
        }
        let now = all(&set, &before);
        assert!(Rc::ptr_eq(&all(&set.clone(), &now)[0], &now[0]));
    }

    #[test]
    fn chips_change_even_if_annotations_before_them_have_none() {
        let text = Text::new("one two".into());
        let mut set = AnnotationSet::new(vec![
            annotation(1, &[(0, 1)], "gone"),
            annotation(2, &[(1, 2)], "gone"),
            annotation(3, &[(4, 6)], "aid"),
        ]);
        let before = chips(&set, &codebook(), &Others::new(), &text, 0, 2, None);
        set.insert(annotation(3, &[(4, 7)], "aid"));
        let after = chips(&set, &codebook(), &Others::new(), &text, 0, 2, Some(&before));
        assert_eq!(after.first.iter().map(|chip| &*chip.quote).collect::<Vec<_>>(), ["two"]);
    }

    #[test]
    fn long_quotes_are_cut_after_a_word() {
        let first_words = |text: &str| {
            let end = ByteOffset(u32::try_from(text.len()).unwrap());
            super::first_words(&Spans::one(Span::between(ByteOffset(0), end).unwrap()), text)
        };
        assert_eq!(first_words("a\n\u{a0}b"), "a b");
        let long = "سلام 👩🏻‍🚒 e\u{301} ".repeat(20);
        let cut = first_words(&long);
        assert!(cut.ends_with('…') && long.starts_with(cut.trim_end_matches('…')), "{cut}");
        assert!(cut.chars().count() <= QUOTE_CHARS + 1);
        assert_eq!(first_words(&"x".repeat(70)), format!("{}…", "x".repeat(60)));
    }

    /// All marks, computed in one go.
    fn marks(set: &AnnotationSet, codebook: &Codebook) -> Vec<Marked> {
        marks_of(&set.iter().collect::<Vec<_>>(), &codebook.looks(), &Others::new())
    }

    fn painted(marks: Vec<Marked>) -> SmallMap<AnnotationId, (Mark, Spans)> {
        marks.into_iter().map(|(id, mark, spans)| (id, (mark, spans))).collect()
    }

    proptest! {
        #[test]
        fn repainting_equals_painting_everything(
            start in prop::collection::vec(any_annotation(), 0..16),
            steps in prop::collection::vec((any_annotation(), prop::bool::weighted(0.6)), 1..5),
        ) {
            // Of the annotations' two codes, one is painted as a line and one as a tint.
            let mut book = codebook();
            book.codes[1] = Rc::new(Code { id: CodeId::parse("peace").unwrap(), ..(*book.codes[1]).clone() });
            let mut before = AnnotationSet::default();
            start.into_iter().for_each(|item| before.insert(item));
            let mut after = before.clone();
            for (item, inserts) in steps {
                if inserts { after.insert(item) } else { after.remove(item.id); }
            }
            let mut shown = painted(marks(&before, &book));
            let repaint = repaint(&before, &after, &book, &Others::new());
            repaint.gone.iter().for_each(|id| { shown.remove(id); });
            for (id, mark) in painted(repaint.marks) {
                shown.insert(id, mark);
            }
            prop_assert_eq!(shown, painted(marks(&after, &book)));
        }

        #[test]
        fn marks_of_a_part_equal_those_of_the_whole(
            items in prop::collection::vec(any_annotation(), 0..16), start in 0_u32..40,
        ) {
            let mut book = codebook();
            book.codes[1] =
                Rc::new(Code { id: CodeId::parse("peace").unwrap(), ..(*book.codes[1]).clone() });
            let mut set = AnnotationSet::default();
            items.into_iter().for_each(|item| set.insert(item));
            let span = Span::between(ByteOffset(start), ByteOffset(start + 5)).unwrap();
            let mut all = marks(&set, &book);
            all.retain(|(_, _, spans)| spans.touch(span));
            prop_assert_eq!(painted(marks_in(&set, &book, &Others::new(), span)), painted(all));
        }
    }
}
