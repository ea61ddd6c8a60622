//! What a class marked in a text: how many persons, as what, and where they disagree.

use std::collections::BTreeMap;
use std::ops::Range;

use annotator_core::project::id::{AnnotationId, CodeId};
use annotator_core::text::boundaries::all_sentences;
use annotator_core::text::span::Span;

use crate::class::Person;
use crate::ruler::Ruler;
use crate::scoring::Coded;

/// The codings of one text by several persons, cut where the coverage changes.
#[derive(Clone, Debug, Default)]
pub struct Heat {
    persons: Vec<Person>,
    codes: Vec<CodeId>,
    /// All annotations, sorted by code, then by person.
    marks: Vec<Mark>,
    segments: Vec<Segment>,
    /// What the ranges of the segments refer to: numbers of marks, and numbers of codes with how many
    /// persons gave them.
    covering: Vec<u32>,
    given: Vec<(u32, u32)>,
}

/// One annotation, to go from a figure to what it counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Who made it.
    pub person: Person,
    /// The annotation.
    pub annotation: AnnotationId,
    /// The number of its code.
    code: u32,
}

/// A stretch of text that is covered by the same annotations throughout.
#[derive(Clone, Debug, PartialEq)]
pub struct Segment {
    /// The stretch.
    pub span: Span,
    /// How many persons marked it.
    pub persons: u32,
    /// How much the persons disagree, in bits; see [`Heat::most_disputed`].
    pub dispute: f64,
    /// The same stretch in code points.
    chars: (u32, u32),
    given: Range<usize>,
    covering: Range<usize>,
}

/// A passage about which persons disagree.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Disputed {
    /// The passage.
    pub span: Span,
    /// How much they disagree, in bits.
    pub dispute: f64,
}

/// Who marked something in a passage.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// For each code, who gave it, and with which annotations; first the code that most persons gave.
    pub by_code: Vec<(CodeId, Vec<(Person, AnnotationId)>)>,
    /// Who marked nothing.
    pub nothing: Vec<Person>,
}

impl Heat {
    /// Adds up the codings of one text. Everyone who coded it is listed, also those who marked
    /// nothing; nobody is listed twice.
    #[must_use]
    pub fn new(ruler: &Ruler, class: &[(Person, &[Coded])]) -> Self {
        let all = || class.iter().flat_map(|(person, coded)| coded.iter().map(|it| (*person, it)));
        let mut codes: Vec<CodeId> = all().map(|(_, coded)| coded.code.clone()).collect();
        codes.sort_unstable();
        codes.dedup();
        let number = |code: &CodeId| count(codes.partition_point(|other| other < code));
        let mark = |(person, coded): (Person, &Coded)| {
            let mark = Mark { person, annotation: coded.id, code: number(coded.code) };
            (mark, ruler.characters(coded.spans))
        };
        let mut placed: Vec<_> = all().map(mark).collect();
        placed.sort_by_key(|(mark, _)| (mark.code, mark.person, mark.annotation));

        let mut ends = Vec::new();
        for ((_, passage), number) in placed.iter().zip(0..) {
            for (start, end) in passage.iter() {
                ends.push((start, true, number));
                ends.push((end, false, number));
            }
        }
        ends.sort_unstable();
        let mut heat = Self {
            persons: class.iter().map(|(person, _)| *person).collect(),
            codes,
            marks: placed.into_iter().map(|(mark, _)| mark).collect(),
            ..Self::default()
        };
        heat.cut(ruler, &ends);
        heat
    }

    /// Cuts the text at the places where annotations start (`true`) or end.
    fn cut(&mut self, ruler: &Ruler, ends: &[(u32, bool, u32)]) {
        let mut answers = Answers::new(count(self.persons.len()));
        let mut open: Vec<u32> = Vec::new();
        let mut from = 0;
        for (at, starts, number) in ends {
            if *at > from && !open.is_empty() {
                self.add_segment(ruler, (from, *at), &open, &answers);
            }
            from = *at;
            let place = open.partition_point(|other| other < number);
            if *starts {
                open.insert(place, *number);
            } else if open.get(place) == Some(number) {
                open.remove(place);
            }
            if let Some(mark) = self.marks.get(*number as usize) {
                answers.change(mark.person, mark.code, *starts);
            }
        }
    }

    fn add_segment(&mut self, ruler: &Ruler, chars: (u32, u32), open: &[u32], answers: &Answers) {
        let Some(span) = ruler.span(chars.0, chars.1) else { return };
        let (given, covering) = (self.given.len(), self.covering.len());
        self.given.extend(answers.given.iter().map(|(code, persons)| (*code, *persons)));
        self.covering.extend(open);
        self.segments.push(Segment {
            span,
            persons: answers.persons_with_code(),
            dispute: answers.entropy(),
            chars,
            given: given..self.given.len(),
            covering: covering..self.covering.len(),
        });
    }

    /// Everyone who coded the text.
    #[must_use]
    pub fn persons(&self) -> &[Person] {
        &self.persons
    }

    /// What somebody marked, in text order. What nobody marked is left out.
    #[must_use]
    pub fn segments(&self) -> &[Segment] {
        &self.segments
    }

    /// The codes of a segment, and how many persons gave them.
    pub fn codes(&self, segment: &Segment) -> impl Iterator<Item = (&CodeId, u32)> {
        let given = self.given.get(segment.given.clone()).into_iter().flatten();
        given.filter_map(|(code, persons)| Some((self.codes.get(*code as usize)?, *persons)))
    }

    /// The annotations of a segment, sorted by code and person.
    pub fn marks(&self, segment: &Segment) -> impl Iterator<Item = &Mark> {
        let covering = self.covering.get(segment.covering.clone()).into_iter().flatten();
        covering.filter_map(|mark| self.marks.get(*mark as usize))
    }

    /// The code of an annotation.
    #[must_use]
    pub fn code_of(&self, mark: &Mark) -> Option<&CodeId> {
        self.codes.get(mark.code as usize)
    }

    /// Who marked something in a passage, and as what. One character is enough.
    #[must_use]
    pub fn tally(&self, ruler: &Ruler, passage: Span) -> Tally {
        let mut numbers: Vec<u32> = Vec::new();
        for (start, end) in ruler.characters(&[passage]).iter() {
            let covering = self.within(start, end).map(|segment| segment.covering.clone());
            numbers.extend(covering.filter_map(|range| self.covering.get(range)).flatten());
        }
        numbers.sort_unstable();
        numbers.dedup();
        let mut tally = Tally { nothing: self.persons.clone(), ..Tally::default() };
        for mark in numbers.iter().filter_map(|number| self.marks.get(*number as usize)) {
            let Some(code) = self.code_of(mark) else { continue };
            if tally.by_code.last().is_none_or(|(last, _)| last != code) {
                tally.by_code.push((code.clone(), Vec::new()));
            }
            if let Some((_, given)) = tally.by_code.last_mut() {
                given.push((mark.person, mark.annotation));
            }
        }
        let given = tally.by_code.iter().flat_map(|(_, given)| given);
        let mut marked: Vec<Person> = given.map(|(person, _)| *person).collect();
        marked.sort_unstable();
        tally.nothing.retain(|person| marked.binary_search(person).is_err());
        let persons = |given: &[(Person, AnnotationId)]| {
            given.chunk_by(|(one, _), (other, _)| one == other).count()
        };
        tally.by_code.sort_by_key(|(_, given)| std::cmp::Reverse(persons(given)));
        tally
    }

    /// The passages about which the persons disagree, those with most dispute first.
    ///
    /// The dispute about a character is the entropy of the persons' answers, in bits: −Σ p log₂ p over
    /// all different answers, where an answer is the set of codes that a person gave to the character
    /// (or none), and p is the share of the persons with this answer. It is 0 if all say the same, and
    /// 1 if one half says this and the other that. The dispute about a passage is the mean of its
    /// characters, so that an edge that is one word off weighs little.
    #[must_use]
    pub fn most_disputed(
        &self,
        ruler: &Ruler,
        passages: impl IntoIterator<Item = Span>,
    ) -> Vec<Disputed> {
        let dispute = |span: Span| {
            let chars = ruler.characters(&[span]);
            let (start, end) = (chars.start()?, chars.end()?);
            let sum: f64 = self
                .within(start, end)
                .map(|segment| {
                    let (from, to) = (segment.chars.0.max(start), segment.chars.1.min(end));
                    f64::from(to.saturating_sub(from)) * segment.dispute
                })
                .sum();
            Some(Disputed { span, dispute: sum / f64::from(end - start) })
        };
        let found = passages.into_iter().filter_map(dispute);
        let mut disputed: Vec<_> = found.filter(|found| found.dispute > 0.0).collect();
        disputed.sort_by(|a, b| {
            b.dispute.total_cmp(&a.dispute).then_with(|| a.span.start().cmp(&b.span.start()))
        });
        disputed
    }

    /// The segments that overlap a range of code points, in text order.
    fn within(&self, start: u32, end: u32) -> impl Iterator<Item = &Segment> {
        let first = self.segments.partition_point(|segment| segment.chars.1 <= start);
        let from = self.segments.get(first..).unwrap_or_default().iter();
        from.take_while(move |segment| segment.chars.0 < end)
    }
}

/// The sentences of a text: the passages for which a dispute is usually shown.
#[must_use]
pub fn sentences(ruler: &Ruler) -> Vec<Span> {
    all_sentences(ruler.text()).collect()
}

/// What all persons say about a character.
struct Answers {
    /// The codes of each person who gave some, sorted, with how many annotations give them.
    of_person: BTreeMap<Person, Vec<(u32, u32)>>,
    /// How many persons gave each code.
    given: BTreeMap<u32, u32>,
    /// How many persons gave each set of codes.
    alike: BTreeMap<Vec<u32>, u32>,
    /// Σ n log₂ n over the sets, in units of 1/2²⁰: integers, so that nothing adds up to a rest.
    sum: i64,
    persons: u32,
}

impl Answers {
    fn new(persons: u32) -> Self {
        let mut answers = Self {
            of_person: BTreeMap::new(),
            given: BTreeMap::new(),
            alike: BTreeMap::new(),
            sum: 0,
            persons,
        };
        answers.alike.insert(Vec::new(), persons);
        answers.sum = n_log_n(persons);
        answers
    }

    /// An annotation starts or ends.
    fn change(&mut self, person: Person, code: u32, starts: bool) {
        let codes = self.of_person.entry(person).or_default();
        let before: Vec<u32> = codes.iter().map(|(code, _)| *code).collect();
        let place = codes.partition_point(|(other, _)| *other < code);
        match codes.get_mut(place).filter(|(other, _)| *other == code) {
            Some((_, times)) if starts => *times += 1,
            Some((_, times)) if *times > 1 => *times -= 1,
            Some(_) => {
                codes.remove(place);
            }
            None if starts => codes.insert(place, (code, 1)),
            None => {}
        }
        if before.len() == codes.len() {
            return;
        }
        let after = codes.iter().map(|(code, _)| *code).collect();
        let persons = self.given.entry(code).or_default();
        *persons = if starts { *persons + 1 } else { persons.saturating_sub(1) };
        if *persons == 0 {
            self.given.remove(&code);
        }
        self.count(before, false);
        self.count(after, true);
    }

    /// One person more or less gave this set of codes.
    fn count(&mut self, codes: Vec<u32>, more: bool) {
        let persons = self.alike.get(&codes).copied().unwrap_or_default();
        let now = if more { persons + 1 } else { persons.saturating_sub(1) };
        self.sum += n_log_n(now) - n_log_n(persons);
        if now == 0 {
            self.alike.remove(&codes);
        } else {
            self.alike.insert(codes, now);
        }
    }

    fn persons_with_code(&self) -> u32 {
        let without = self.alike.get(&Vec::new()).copied().unwrap_or_default();
        self.persons.saturating_sub(without)
    }

    /// −Σ p log₂ p = (N log₂ N − Σ n log₂ n) / N.
    #[allow(clippy::cast_precision_loss)] // far below 2⁵³
    fn entropy(&self) -> f64 {
        if self.persons == 0 {
            return 0.0;
        }
        (n_log_n(self.persons) - self.sum) as f64 / UNIT / f64::from(self.persons)
    }
}

const UNIT: f64 = (1 << 20) as f64;

/// n log₂ n, in units of 1/2²⁰.
#[allow(clippy::cast_possible_truncation)] // less than 2⁵⁸
fn n_log_n(n: u32) -> i64 {
    if n == 0 { 0 } else { (f64::from(n) * f64::from(n).log2() * UNIT).round() as i64 }
}

fn count(len: usize) -> u32 {
    u32::try_from(len).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests;
