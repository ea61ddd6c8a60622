//! The codings of one statement, side by side: what is painted in the text, and what is in the
//! lanes beside a paragraph.

use std::cmp::Reverse;
use std::rc::Rc;

use super::CodersRoom;
use super::cases::{CaseId, Cases, OneCase, cases_of};
use crate::classroom::strip::{Block, strip};
use crate::model::Open;
use annotator_core::classroom::exercise::TextPart;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::id::{AnnotatorId, CodeId};
use annotator_core::project::outline::Outline;
use annotator_core::project::statement::Statement;
use annotator_core::text::span::Span;
use annotator_core::text::units::ByteOffset;

/// The statement with the codings of all lanes.
#[derive(Clone, Debug, PartialEq)]
pub struct Lanes {
    pub statement: Rc<Statement>,
    pub outline: Outline,
    pub coders: Vec<Lane>,
    pub paragraphs: Vec<Rc<LaneParagraph>>,
    /// The cases, in the order of the text.
    pub cases: Rc<Cases>,
    /// How many cases differ.
    pub differ: usize,
}

/// A coder's lane.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lane {
    pub coder: AnnotatorId,
    /// How many annotations they have here.
    pub count: usize,
}

/// A paragraph that is not blank.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaneParagraph {
    /// Its index in the text.
    pub index: usize,
    /// All of its words, cut where something begins or ends. With two panes there are as many lists
    /// as lanes, otherwise one.
    pub panes: Vec<Vec<Piece>>,
    /// What begins in it, for each lane.
    pub chips: Vec<Vec<Chip>>,
    /// How many cases that begin in it differ.
    pub differ: usize,
    /// How it is drawn in the strip, from the start of the text.
    pub block: Option<Extent>,
}

/// Where a paragraph is in the strip along the text, in parts of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Extent {
    pub start: f64,
    pub size: f64,
}

/// A stretch of a paragraph.
#[derive(Clone, Debug, PartialEq)]
pub struct Piece {
    pub words: String,
    /// What it is marked as, the longest passage first.
    pub marks: Vec<Mark>,
    /// The cases that begin here.
    pub begins: Vec<usize>,
}

/// A stretch of a case.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// The case, by its place.
    pub case: usize,
    pub kind: MarkKind,
    /// The code, if those who marked these words have one.
    pub code: Option<CodeId>,
}

/// Who marked some words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarkKind {
    /// All, with the same code.
    Same,
    /// Only the coder in the first lane.
    First,
    /// Only others.
    Others,
    /// The first and some others, not all.
    Some,
    /// All, with another code.
    Clash,
}

/// An annotation in a lane.
#[derive(Clone, Debug, PartialEq)]
pub struct Chip {
    pub case: usize,
    pub code: CodeId,
    pub differs: bool,
}

impl MarkKind {
    pub const ALL: [Self; 5] = [Self::Same, Self::First, Self::Others, Self::Some, Self::Clash];

    /// Its name in style sheets.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::First => "first",
            Self::Others => "others",
            Self::Some => "some",
            Self::Clash => "clash",
        }
    }
}

impl Open {
    /// The cases of the statement shown; `None` before it was compared.
    #[must_use]
    pub fn cases_shown(&self, room: &CodersRoom) -> Option<Rc<Cases>> {
        cases_of(self, room, Some(self.compared_statement(room)?)).into_iter().next()
    }
}

/// A statement with its lanes.
#[must_use]
pub fn lanes(cases: &Rc<Cases>, only_differences: bool, two_panes: bool) -> Lanes {
    let shown: Vec<(usize, &OneCase)> = cases
        .all()
        .enumerate()
        .filter(|(_, case)| !only_differences || case.case.differs())
        .map(|(at, case)| (at, &**case))
        .collect();
    let statement = Rc::clone(&cases.statement);
    let text = &statement.text;
    let panes: Vec<Option<usize>> =
        if two_panes { (0..cases.annotators.len()).map(Some).collect() } else { vec![None] };
    let mut of_paragraphs: Vec<Vec<(usize, &OneCase)>> = vec![Vec::new(); text.paragraphs().len()];
    for (at, case) in shown {
        for index in paragraphs_of(&statement, case) {
            if let Some(list) = of_paragraphs.get_mut(index) {
                list.push((at, case));
            }
        }
    }
    let mut blocks = strip(&statement, &TextPart::Everything).into_iter();
    let paragraphs = text.paragraphs().iter().zip(of_paragraphs).enumerate();
    let paragraphs = paragraphs.filter(|(_, (it, _))| !it.is_blank());
    let paragraphs = paragraphs.map(|(index, (paragraph, here))| {
        let ends = (paragraph.start().byte, paragraph.end());
        let begin =
            here.iter().filter(|(_, case)| first_paragraph(&statement, case) == Some(index));
        let begin: Vec<(usize, &OneCase)> = begin.copied().collect();
        let pane = |pane: &Option<usize>| pieces(&statement, ends, &here, cases, *pane);
        Rc::new(LaneParagraph {
            index,
            panes: panes.iter().map(pane).collect(),
            chips: (0..cases.annotators.len()).map(|lane| chips(&begin, lane)).collect(),
            differ: begin.iter().filter(|(_, case)| case.case.differs()).count(),
            block: blocks.next().map(|Block { x, width, .. }| Extent { start: x, size: width }),
        })
    });
    let count = |lane: usize| {
        let has = |case: &&Rc<OneCase>| case.codings.get(lane).is_some_and(Option::is_some);
        cases.all().filter(has).count()
    };
    let coders = cases.annotators.iter().enumerate();
    Lanes {
        outline: Outline::of(text, &statement.layout),
        coders: coders.map(|(at, coder)| Lane { coder: *coder, count: count(at) }).collect(),
        paragraphs: paragraphs.collect(),
        differ: cases.all().filter(|case| case.case.differs()).count(),
        cases: Rc::clone(cases),
        statement: Rc::clone(&statement),
    }
}

impl Lanes {
    /// The place of the chosen case.
    #[must_use]
    pub fn chosen(&self, case: Option<CaseId>) -> Option<usize> {
        let case = case?;
        self.cases.all().position(|it| it.is(case))
    }

    /// The most differences that a paragraph has.
    #[must_use]
    pub fn most(&self) -> usize {
        self.paragraphs.iter().map(|paragraph| paragraph.differ).max().unwrap_or_default()
    }

    /// The paragraph in which a case begins.
    #[must_use]
    pub fn paragraph_of(&self, case: &OneCase) -> Option<usize> {
        first_paragraph(&self.statement, case)
    }
}

/// The paragraphs in which a case has words.
fn paragraphs_of(statement: &Statement, case: &OneCase) -> Vec<usize> {
    let text = &statement.text;
    let mut all: Vec<usize> = Vec::new();
    for span in case.annotations().flat_map(|it| it.spans.parts()) {
        let first = text.paragraph_at(span.start());
        let after = text.paragraphs().iter().enumerate().skip(first);
        let inside = after.take_while(|(_, it)| it.start().byte < span.end());
        all.extend(inside.map(|(index, _)| index));
    }
    all.sort_unstable();
    all.dedup();
    all
}

/// A passage may begin with an empty line.
fn first_paragraph(statement: &Statement, case: &OneCase) -> Option<usize> {
    let is_blank =
        |index: &usize| statement.text.paragraphs().get(*index).is_none_or(|it| it.is_blank());
    paragraphs_of(statement, case).into_iter().find(|index| !is_blank(index))
}

fn chips(begin: &[(usize, &OneCase)], lane: usize) -> Vec<Chip> {
    let chip = |(at, case): &(usize, &OneCase)| {
        let annotation = case.codings.get(lane)?.as_ref()?;
        Some(Chip { case: *at, code: annotation.code.clone(), differs: case.case.differs() })
    };
    begin.iter().filter_map(chip).collect()
}

/// The pieces of a paragraph: for all lanes, or for the pane of one.
fn pieces(
    statement: &Statement,
    (start, end): (ByteOffset, ByteOffset),
    here: &[(usize, &OneCase)],
    cases: &Cases,
    pane: Option<usize>,
) -> Vec<Piece> {
    let of_pane = |lane: usize| pane.is_none_or(|pane| pane == lane);
    let codings = |case: &'_ OneCase| -> Vec<Rc<Annotation>> {
        let lanes = case.codings.iter().enumerate().filter(|(lane, _)| of_pane(*lane));
        lanes.filter_map(|(_, coding)| coding.clone()).collect()
    };
    let mut cuts = vec![start, end];
    let mut begins: Vec<(ByteOffset, usize)> = Vec::new();
    for (at, case) in here {
        let spans: Vec<Span> =
            codings(case).iter().flat_map(|it| it.spans.parts().to_vec()).collect();
        cuts.extend(spans.iter().flat_map(|span| [span.start(), span.end()]));
        if let Some(first) = spans.iter().map(|span| span.start()).min() {
            begins.push((first.max(start), *at));
        }
    }
    cuts.retain(|at| start <= *at && *at <= end);
    cuts.sort_unstable();
    cuts.dedup();
    let piece = |(from, to): (&ByteOffset, &ByteOffset)| {
        let span = Span::between(*from, *to)?;
        let marks = here.iter().filter_map(|(at, case)| {
            let kind = mark(case, span, cases, pane)?;
            Some((case.case.end - case.case.start, kind, *at))
        });
        let mut marks: Vec<_> = marks.collect();
        marks.sort_by_key(|(len, _, at)| (Reverse(*len), *at));
        let begins = begins.iter().filter(|(at, _)| at == from);
        Some(Piece {
            words: span.of(statement.text.as_str()).to_owned(),
            marks: marks
                .into_iter()
                .map(|(_, (kind, code), case)| Mark { case, kind, code })
                .collect(),
            begins: begins.map(|(_, case)| *case).collect(),
        })
    };
    cuts.iter().zip(cuts.iter().skip(1)).filter_map(piece).collect()
}

/// How a case marks some words.
fn mark(
    case: &OneCase,
    span: Span,
    cases: &Cases,
    pane: Option<usize>,
) -> Option<(MarkKind, Option<CodeId>)> {
    let covers = |annotation: &Annotation| annotation.spans.touch(span);
    let lanes: Vec<(usize, &CodeId)> = case
        .codings
        .iter()
        .enumerate()
        .filter_map(|(lane, it)| Some((lane, &it.as_ref().filter(|it| covers(it))?.code)))
        .collect();
    let (first, code) = match pane {
        Some(pane) => *lanes.iter().find(|(lane, _)| *lane == pane)?,
        None => *lanes.first()?,
    };
    let one_code = lanes.iter().all(|(_, other)| *other == code);
    let all = lanes.len() == cases.active.iter().filter(|active| **active).count();
    let kind = match (all, one_code) {
        (true, true) => MarkKind::Same,
        (true, false) => MarkKind::Clash,
        (false, _) if lanes.len() == 1 && first == 0 => MarkKind::First,
        (false, _) if lanes.iter().all(|(lane, _)| *lane > 0) => MarkKind::Others,
        (false, _) => MarkKind::Some,
    };
    let shown = pane.is_some() || one_code;
    Some((kind, shown.then(|| code.clone())))
}
