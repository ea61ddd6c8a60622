//! Who codes what: texts divided among coders by length, some of them given to several coders.

use std::ops::Range;

use crate::classroom::exercise::TextPart;
use crate::project::Project;
use crate::project::id::StatementId;
use crate::project::statement::Statement;
use crate::random::Random;
use crate::text::boundaries::words_of;

/// How to divide the work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Division {
    /// How many coders there are.
    pub coders: usize,
    /// The share of the texts, in percent of their words, that several coders get.
    pub overlap: u8,
    /// Who gets these texts.
    pub shared_by: SharedBy,
    /// Texts with more words than this are divided by paragraphs, unless several coders get them.
    pub split_over: Option<usize>,
    /// The same seed gives the same division.
    pub seed: u64,
}

/// Who gets the texts that several coders get.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SharedBy {
    /// Everybody gets all of them.
    #[default]
    All,
    /// Each of them goes to two coders, so that all pairs get about as much.
    Pairs,
}

/// A text and its length.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Length {
    /// The statement.
    pub statement: StatementId,
    /// How many words each paragraph has; 0 outside the statement proper.
    pub words: Vec<usize>,
}

/// A text, or a part of it, that a coder gets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The statement.
    pub statement: StatementId,
    /// What is theirs to code.
    pub part: TextPart,
    /// How many words it has.
    pub words: usize,
    /// Whether others get it, too.
    pub shared: bool,
}

impl Length {
    /// The length of a statement.
    #[must_use]
    pub fn of(statement: &Statement) -> Self {
        let body = statement.layout.body.clone();
        let counted = |index: usize| {
            let inside = body
                .as_ref()
                .is_none_or(|body| u32::try_from(index).is_ok_and(|index| body.contains(&index)));
            if inside { words_of(&statement.text, index).len() } else { 0 }
        };
        let words = (0..statement.text.paragraphs().len()).map(counted).collect();
        Self { statement: statement.id, words }
    }

    /// The lengths of these statements, in the project's order.
    #[must_use]
    pub fn of_all(project: &Project, statements: &[StatementId]) -> Vec<Self> {
        let chosen = project.statements.iter().filter(|it| statements.contains(&it.id));
        chosen.map(|it| Self::of(it)).collect()
    }

    fn total(&self) -> usize {
        self.words.iter().sum()
    }

    fn whole(&self, shared: bool) -> Piece {
        let (statement, words) = (self.statement, self.total());
        Piece { statement, part: TextPart::Speech, words, shared }
    }

    /// This many ranges of paragraphs with about as many words each, or fewer.
    fn parts(&self, most: usize) -> Vec<Range<usize>> {
        let each = self.total().div_ceil(most.max(1)).max(1);
        let mut parts: Vec<Range<usize>> = Vec::new();
        let (mut begin, mut so_far, mut all) = (None, 0, 0);
        for (index, words) in self.words.iter().enumerate().filter(|(_, words)| **words > 0) {
            let start = *begin.get_or_insert(index);
            so_far += words;
            all += words;
            if all >= each * (parts.len() + 1) || all == self.total() {
                parts.push(start..index + 1);
                (begin, so_far) = (None, 0);
            }
        }
        debug_assert_eq!(so_far, 0, "the last paragraph ends the last part");
        parts
    }
}

/// What each coder gets, in the order of the texts.
#[must_use]
pub fn divide(texts: &[Length], division: &Division) -> Vec<Vec<Piece>> {
    let mut shares = Shares::new(division.coders);
    if division.coders == 0 {
        return Vec::new();
    }
    let mut random = Random(division.seed);
    let mut order: Vec<usize> = (0..texts.len()).collect();
    random.shuffle(&mut order);
    // Whoever is first when several have as much.
    let mut ranks: Vec<usize> = (0..division.coders).collect();
    random.shuffle(&mut ranks);
    let total: usize = texts.iter().map(Length::total).sum();
    let wanted = if division.coders > 1 { total * usize::from(division.overlap) / 100 } else { 0 };
    let (shared, mut rest) = taken_until(texts, &order, wanted);
    for at in shared {
        let Some(text) = texts.get(at) else { continue };
        let coders = match division.shared_by {
            SharedBy::All => (0..division.coders).collect(),
            SharedBy::Pairs => shares.next_pair(&ranks, text.total()),
        };
        coders.into_iter().for_each(|coder| shares.give(coder, at, text.whole(true)));
    }
    // The longest first, so that the short ones make up for what is uneven.
    rest.sort_by_key(|at| std::cmp::Reverse(texts.get(*at).map_or(0, Length::total)));
    for at in rest {
        let Some(text) = texts.get(at) else { continue };
        for piece in pieces(text, division) {
            let coder = shares.least(&ranks, text.statement);
            shares.give(coder, at, piece);
        }
    }
    shares.in_order()
}

/// The first texts that together have about this many words, and the others.
fn taken_until(texts: &[Length], order: &[usize], wanted: usize) -> (Vec<usize>, Vec<usize>) {
    let (mut taken, mut rest, mut sum) = (Vec::new(), Vec::new(), 0);
    for at in order {
        let words = texts.get(*at).map_or(0, Length::total);
        // Nearer with it than without it; at least one if any is wanted.
        let nearer = sum + words / 2 <= wanted || taken.is_empty();
        if sum < wanted && nearer {
            taken.push(*at);
            sum += words;
        } else {
            rest.push(*at);
        }
    }
    (taken, rest)
}

/// A text as a whole, or by paragraphs if it is long.
fn pieces(text: &Length, division: &Division) -> Vec<Piece> {
    let parts = division.split_over.filter(|most| text.total() > *most).map(|most| {
        let parts = text.total().div_ceil(most.max(1));
        text.parts(parts.min(division.coders))
    });
    let Some(parts) = parts.filter(|parts| parts.len() > 1) else {
        return vec![text.whole(false)];
    };
    let piece = |part: Range<usize>| {
        let number = |index: usize| u32::try_from(index).unwrap_or(u32::MAX);
        let words = text.words.get(part.clone()).unwrap_or_default().iter().sum();
        let (first, last) = (number(part.start), number(part.end.saturating_sub(1)));
        let part = TextPart::Paragraphs { first, last };
        Piece { statement: text.statement, part, words, shared: false }
    };
    parts.into_iter().map(piece).collect()
}

/// What was given so far.
struct Shares {
    pieces: Vec<Vec<(usize, Piece)>>,
    words: Vec<usize>,
    /// Pairs of coders, and how many words they have in common.
    pairs: Vec<(usize, usize, usize)>,
}

impl Shares {
    fn new(coders: usize) -> Self {
        let pairs = (0..coders).flat_map(|one| (one + 1..coders).map(move |two| (one, two, 0)));
        Self { pieces: vec![Vec::new(); coders], words: vec![0; coders], pairs: pairs.collect() }
    }

    fn give(&mut self, coder: usize, at: usize, piece: Piece) {
        if let (Some(pieces), Some(words)) = (self.pieces.get_mut(coder), self.words.get_mut(coder))
        {
            *words += piece.words;
            pieces.push((at, piece));
        }
    }

    /// The pair with the least in common, which then has this much more.
    fn next_pair(&mut self, ranks: &[usize], words: usize) -> Vec<usize> {
        let had = |coder: usize| self.words.get(coder).copied().unwrap_or_default();
        let rank = |coder: usize| ranks.get(coder).copied().unwrap_or_default();
        let order = |(one, two, common): (usize, usize, usize)| {
            (common, had(one) + had(two), rank(one) + rank(two), one, two)
        };
        let least =
            (0..self.pairs.len()).min_by_key(|at| self.pairs.get(*at).map(|pair| order(*pair)));
        match least.and_then(|at| self.pairs.get_mut(at)) {
            Some((one, two, common)) => {
                *common += words.max(1);
                vec![*one, *two]
            }
            None => vec![0],
        }
    }

    /// The coder with the least to do, if possible one who has no part of this statement: the parts
    /// of one coder would have others' paragraphs between them.
    fn least(&self, ranks: &[usize], statement: StatementId) -> usize {
        let coders = 0..self.pieces.len();
        let has = |coder: usize| {
            let pieces = self.pieces.get(coder).map(Vec::as_slice).unwrap_or_default();
            pieces.iter().any(|(_, piece)| piece.statement == statement)
        };
        let order = |coder: &usize| {
            let words = self.words.get(*coder).copied().unwrap_or_default();
            (has(*coder), words, ranks.get(*coder).copied())
        };
        coders.min_by_key(order).unwrap_or_default()
    }

    fn in_order(self) -> Vec<Vec<Piece>> {
        let sorted = self.pieces.into_iter().map(|mut pieces| {
            pieces.sort_by_key(|(at, _)| *at);
            pieces.into_iter().map(|(_, piece)| piece).collect()
        });
        sorted.collect()
    }
}
