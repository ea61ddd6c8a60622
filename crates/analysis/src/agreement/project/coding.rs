//! What coders marked, in code points.

use std::collections::HashMap;

use annotator_core::agreement::{Coded, Coder, Part, Question, Seen, When};
use annotator_core::codebook::Codebook;
use annotator_core::project::Project;
use annotator_core::project::annotation::{Annotation, Origin};
use annotator_core::project::id::{CodeId, StatementId};
use annotator_core::project::statement::Statement;
use annotator_core::text::Text;
use annotator_core::text::boundaries::{all_sentences, filled_paragraphs};
use annotator_core::text::span::Span;

use super::count;
use super::joined::joined;
use crate::ranges::Ranges;
use crate::ruler::Ruler;

/// What a question is about, read from a project.
pub(super) struct Material<'p> {
    /// The codes; all others here are indexes into this list.
    pub(super) codes: Vec<&'p CodeId>,
    /// For each code the codes above it, of those that were asked for.
    pub(super) above: Vec<Vec<u32>>,
    pub(super) coders: usize,
    pub(super) texts: Vec<CodedText<'p>>,
}

/// A statement and what the coders marked in it.
pub(super) struct CodedText<'p> {
    pub(super) id: StatementId,
    pub(super) ruler: Ruler<'p>,
    /// The part that counts, in code points.
    pub(super) part: (u32, u32),
    /// The marks of each coder, in text order; `None` for one who has not coded it.
    pub(super) coders: Vec<Option<Vec<Mark<'p>>>>,
}

/// An annotation that counts.
pub(super) struct Mark<'p> {
    pub(super) annotation: &'p Annotation,
    pub(super) code: u32,
    /// Its characters within the part that counts.
    pub(super) chars: Ranges,
}

impl<'p> Material<'p> {
    pub(super) fn read(project: &'p Project, question: &'p Question) -> Self {
        let codes: Vec<&CodeId> = unique(&question.codes);
        let numbers: HashMap<&CodeId, u32> = codes.iter().copied().zip(0..).collect();
        let wanted =
            |statement: &&std::rc::Rc<Statement>| question.statements.contains(&statement.id);
        let statements = project.statements.iter().filter(wanted);
        let texts = statements.map(|it| CodedText::read(project, question, it, &numbers)).collect();
        let above = codes.iter().map(|code| above(&project.codebook, code, &numbers)).collect();
        Self { codes, above, coders: question.coders.len(), texts }
    }

    pub(super) fn code_count(&self) -> usize {
        self.codes.len()
    }

    /// The statements that at least two coders have coded.
    pub(super) fn compared(&self) -> Vec<StatementId> {
        let compared = self.texts.iter().filter(|text| text.present().nth(1).is_some());
        compared.map(|text| text.id).collect()
    }

    /// How many coders have a statement in common with another one.
    pub(super) fn comparing(&self) -> u32 {
        let mut with_others = vec![false; self.coders];
        for text in self.texts.iter().filter(|text| text.present().nth(1).is_some()) {
            for (coder, _) in text.present() {
                if let Some(flag) = with_others.get_mut(coder) {
                    *flag = true;
                }
            }
        }
        count(with_others.into_iter().filter(|it| *it).count())
    }

    pub(super) fn coded(&self) -> Vec<Coded> {
        let mut coded = vec![Coded::default(); self.coders];
        for text in &self.texts {
            for (coder, marks) in text.present() {
                if let Some(coded) = coded.get_mut(coder) {
                    coded.statements.push(text.id);
                    coded.annotations += count(marks.len());
                }
            }
        }
        coded
    }

    /// Each two coders, the first one before the second.
    pub(super) fn pairs(&self) -> impl Iterator<Item = (usize, usize)> + use<> {
        let coders = self.coders;
        (0..coders).flat_map(move |one| (one + 1..coders).map(move |other| (one, other)))
    }
}

impl<'p> CodedText<'p> {
    fn read(
        project: &'p Project,
        question: &Question,
        statement: &'p Statement,
        codes: &HashMap<&CodeId, u32>,
    ) -> Self {
        let text: &Text = &statement.text;
        let ruler = Ruler::new(text);
        let body = match question.part {
            Part::Body => statement.layout.body_span(text),
            Part::All => None,
        };
        let part = match body.and_then(|span| bounds(&ruler, span)) {
            Some(part) => part,
            None => (0, text.end().char.0),
        };
        let all = || project.annotations.get(&statement.id).into_iter().flat_map(|set| set.iter());
        let coders = question.coders.iter().map(|coder| {
            let own = || all().filter(|it| is_by(it, coder) && is_wanted(it, question));
            let seen = question.seen == Seen::All || own().next().is_some();
            let mark =
                |annotation| Mark::of(annotation, codes, &ruler, part, question.forgive_spaces);
            let marks = || own().filter_map(|annotation| mark(annotation)).collect();
            seen.then(|| if coder.annotators.len() > 1 { joined(marks()) } else { marks() })
        });
        let coders = coders.collect();
        Self { id: statement.id, ruler, part, coders }
    }

    /// The coders who have coded it, with their marks.
    pub(super) fn present(&self) -> impl Iterator<Item = (usize, &[Mark<'p>])> {
        let coders = self.coders.iter().enumerate();
        coders.filter_map(|(coder, marks)| Some((coder, marks.as_deref()?)))
    }

    /// A coder's marks, if this coder has coded it.
    pub(super) fn of(&self, coder: usize) -> Option<&[Mark<'p>]> {
        self.coders.get(coder)?.as_deref()
    }

    /// The sentences in the part that counts, in code points.
    pub(super) fn sentences(&self) -> Vec<(u32, u32)> {
        self.within(all_sentences(self.ruler.text()))
    }

    /// The paragraphs with words in the part that counts.
    pub(super) fn paragraphs(&self) -> Vec<(u32, u32)> {
        self.within(filled_paragraphs(self.ruler.text()))
    }

    fn within(&self, spans: impl Iterator<Item = Span>) -> Vec<(u32, u32)> {
        let (from, to) = self.part;
        let cut = |(start, end): (u32, u32)| (start.max(from), end.min(to));
        let found = spans.filter_map(|span| bounds(&self.ruler, span)).map(cut);
        found.filter(|(start, end)| start < end).collect()
    }
}

impl<'p> Mark<'p> {
    /// `None` for another code, or what is outside of the part that counts.
    fn of(
        annotation: &'p Annotation,
        codes: &HashMap<&CodeId, u32>,
        ruler: &Ruler,
        (from, to): (u32, u32),
        forgive: bool,
    ) -> Option<Self> {
        let code = *codes.get(&annotation.code)?;
        let text = ruler.text();
        let parts = annotation.spans.parts().iter();
        let parts = parts.map(|part| if forgive { trimmed(text, *part) } else { *part });
        let parts: Vec<Span> = parts.collect();
        let chars = ruler.characters(&parts);
        let cut = chars.iter().map(|(start, end)| (start.max(from), end.min(to)));
        let chars = Ranges::of(cut);
        if chars.is_empty() {
            return None;
        }
        Some(Self { annotation, code, chars })
    }
}

fn is_by(annotation: &Annotation, coder: &Coder) -> bool {
    let in_time = match &coder.when {
        When::Always => true,
        When::Revisions(revisions) => revisions.contains(&annotation.stamp.revision),
        When::Before(time) => annotation.created < *time,
        When::From(time) => annotation.created >= *time,
    };
    in_time && coder.annotators.contains(&annotation.annotator)
}

fn is_wanted(annotation: &Annotation, question: &Question) -> bool {
    match annotation.origin {
        Origin::Suggestion => question.suggestions,
        Origin::Adjudicated => question.adjudicated,
        Origin::Manual | Origin::TagAll | Origin::Imported => true,
    }
}

/// A part of a passage without the spaces at its edges.
fn trimmed(text: &Text, span: Span) -> Span {
    let words = text.slice(span);
    let start = words.len() - words.trim_start().len();
    let end = words.trim_end().len();
    let at =
        |offset: usize| annotator_core::text::units::ByteOffset(span.start().0 + count(offset));
    Span::between(at(start), at(end)).unwrap_or(span)
}

fn bounds(ruler: &Ruler, span: Span) -> Option<(u32, u32)> {
    let chars = ruler.characters(&[span]);
    Some((chars.start()?, chars.end()?))
}

fn unique(codes: &[CodeId]) -> Vec<&CodeId> {
    let mut unique: Vec<&CodeId> = Vec::new();
    for code in codes {
        if !unique.contains(&code) {
            unique.push(code);
        }
    }
    unique
}

fn above(codebook: &Codebook, code: &CodeId, numbers: &HashMap<&CodeId, u32>) -> Vec<u32> {
    codebook.above(code).filter_map(|above| numbers.get(&above.id).copied()).collect()
}
