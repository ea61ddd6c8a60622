//! Finds out what the numbers of a file count.
//!
//! Words decide, if the file has some. Otherwise each way to count is tried, and the one whose
//! passages start and end between words is taken if it is clearly better than every other one. What
//! is still in doubt is for the user to decide.

use std::rc::Rc;

use super::counted::{Counted, says};
use super::place::PlacedText;
use annotator_core::exchange::import::{Certainty, Counting, Form};
use annotator_core::exchange::imported::{Imported, Part, Unit};
use annotator_core::text::Text;
use annotator_core::text::boundaries::cuts;
use annotator_core::text::span::Span;

/// How many annotations are enough to find out what the numbers count.
const ENOUGH: usize = 2_000;

/// Texts in the form that is counted; `None` for missing ones.
pub(super) type CountedTexts = Rc<[Option<Counted>]>;

/// A way to count, and where it leads.
pub(super) struct Way {
    pub counting: Counting,
    pub texts: CountedTexts,
    /// The passage of each part of the sample.
    pub places: Vec<Option<Span>>,
    /// How many quotes and names fit.
    fit: usize,
    /// For each part of the sample, how many of its ends are wrong: within a word or on the wrong
    /// side of white space. A part that is outside of the text counts three.
    pub wrong: Vec<usize>,
}

/// What was found out.
pub(super) struct Decision {
    pub certainty: Certainty,
    /// The ways that lead to different passages, the best one first. There is at least one.
    pub ways: Vec<Way>,
    /// The index of the text of each part of the sample.
    pub texts: Vec<usize>,
}

/// The parts by which ways are compared.
struct Parts<'a> {
    /// Those with numbers, each with the index of its text.
    all: Vec<(&'a Part, usize)>,
    texts: &'a [PlacedText],
}

/// Finds out what the numbers of a file count.
pub(super) fn decide(imported: &Imported, texts: &[PlacedText]) -> Decision {
    let sample = imported.annotations.iter().take(ENOUGH);
    let all = sample.flat_map(|annotation| {
        let ranged = annotation.parts.iter().filter(|part| part.range.is_some());
        ranged.map(|part| (part, annotation.text))
    });
    let parts = Parts { all: all.collect(), texts };
    let ways = parts.ways(imported);
    let most = ways.iter().map(|way| way.fit).max().unwrap_or_default();
    let several = ways.len() > 1;
    let mut fitting: Vec<Way> = ways.into_iter().filter(|way| way.fit == most).collect();
    let certainty = match (&fitting[..], most) {
        ([_], _) if !several => Certainty::NoDifference,
        ([_], _) => Certainty::Words,
        _ if imported.ours => Certainty::Defined,
        _ if parts.all.iter().all(|(part, _)| part.quote.is_some()) => Certainty::Words,
        _ => by_borders(&mut fitting, imported.unit.is_some()),
    };
    let texts = parts.all.iter().map(|(_, text)| *text).collect();
    Decision { certainty, ways: fitting, texts }
}

/// Moves the way that fits best to the front. The first one is what the format says, if it
/// says something.
fn by_borders(ways: &mut [Way], defined: bool) -> Certainty {
    let usual = |way: &&Way| is_usual(way.counting);
    // A way that few programs count in must be clearly better.
    let best = ways.iter().filter(usual).min_by_key(|way| way.all_wrong());
    let unusual = ways.iter().filter(|way| !usual(way)).min_by_key(|way| way.all_wrong());
    let best = match (best, unusual) {
        (Some(best), Some(unusual)) if unusual.is_clearly_better(best) => unusual,
        (Some(best), _) => best,
        (None, _) => return Certainty::Unknown,
    };
    let counting = best.counting;
    let clear = ways.iter().all(|way| {
        let unlikely = is_usual(counting) && !is_usual(way.counting);
        way.counting == counting
            || best.is_clearly_better(way)
            || (unlikely && best.all_wrong() <= way.all_wrong())
    });
    let said = ways.first().filter(|_| defined);
    if said.is_some_and(|said| said.counting != counting && !best.is_clearly_better(said)) {
        return Certainty::Defined;
    }
    let is_said = said.is_some_and(|said| said.counting == counting);
    let at = ways.iter().position(|way| way.counting == counting).unwrap_or_default();
    if let Some(before) = ways.get_mut(..=at) {
        before.rotate_right(1);
    }
    match (clear, is_said) {
        (true, _) => Certainty::WordBorders,
        (false, true) => Certainty::Defined,
        (false, false) => Certainty::Unknown,
    }
}

/// Whether many programs count so: not bytes, and no line ends or marks that the text does not have.
fn is_usual(counting: Counting) -> bool {
    counting.unit != Unit::Bytes && !matches!(counting.form, Form::CrLf | Form::Marked)
}

impl Parts<'_> {
    /// The ways that lead to different passages, the likeliest first if nothing else is known.
    fn ways(&self, imported: &Imported) -> Vec<Way> {
        let units = match imported.unit {
            Some(Unit::Utf16) => [Unit::Utf16, Unit::CodePoints, Unit::Bytes],
            Some(Unit::Bytes) => [Unit::Bytes, Unit::CodePoints, Unit::Utf16],
            _ => [Unit::CodePoints, Unit::Utf16, Unit::Bytes],
        };
        let quoted = self.all.iter().filter(|(part, _)| part.quote.is_some()).count();
        let mut found: Vec<Way> = Vec::new();
        for form in forms(imported, quoted > 0) {
            let texts = counted(imported, self.texts, form);
            for unit in units {
                let way = self.way(Counting { unit, form }, &texts);
                if found.iter().all(|known| known.places != way.places) {
                    found.push(way);
                }
            }
            // If all words fit, no other form can be better.
            let fits = found.iter().any(|way| way.fit == self.all.len());
            if quoted == self.all.len() && fits {
                break;
            }
        }
        found
    }

    fn way(&self, counting: Counting, texts: &CountedTexts) -> Way {
        let (mut places, mut wrong, mut fit) = (Vec::new(), Vec::new(), 0);
        for (part, text) in &self.all {
            let counted = texts.get(*text).and_then(Option::as_ref);
            let ends = part.range.zip(counted);
            let span = ends.and_then(|(range, counted)| counted.span(range, counting.unit));
            let fits = span.zip(counted).is_some_and(|(span, it)| says(part, it.ours.slice(span)));
            fit += usize::from(fits);
            places.push(span);
            // Parts with words are checked by them.
            wrong.push(match (span, counted) {
                _ if part.quote.is_some() || fits => 0,
                (Some(span), Some(counted)) => wrong_ends(&counted.ours, span),
                (None, Some(_)) => 3,
                (_, None) => 0,
            });
        }
        Way { counting, texts: Rc::clone(texts), places, fit, wrong }
    }
}

impl Way {
    fn all_wrong(&self) -> usize {
        self.wrong.iter().sum()
    }

    /// Whether its passages are clearly likelier than those of another way. Passages that both
    /// lead to do not count.
    fn is_clearly_better(&self, other: &Self) -> bool {
        let (mut own, mut others) = (0_usize, 0_usize);
        let both = self.places.iter().zip(&self.wrong).zip(other.places.iter().zip(&other.wrong));
        for ((place, wrong), (other_place, other_wrong)) in both {
            if place != other_place {
                own = own.saturating_add(*wrong);
                others = others.saturating_add(*other_wrong);
            }
        }
        others >= own.saturating_add(2) && others >= own.saturating_mul(4)
    }
}

/// The forms that the texts of a file may have been counted in.
fn forms(imported: &Imported, quoted: bool) -> Vec<Form> {
    // With words, a form that the text does not have itself can be told from the others.
    let given = |text: &str| text.contains('\r') || text.starts_with('\u{feff}');
    let mut forms = vec![Form::Raw];
    if imported.texts.iter().any(|it| it.text.as_deref().is_some_and(given)) {
        forms.extend([Form::Unmarked, Form::LineFeeds, Form::Ours]);
    }
    if quoted || imported.texts.iter().any(|it| it.text.is_none()) {
        forms.extend([Form::CrLf, Form::Marked]);
    }
    forms
}

/// The texts in a form.
pub(super) fn counted(imported: &Imported, texts: &[PlacedText], form: Form) -> CountedTexts {
    let both = imported.texts.iter().zip(texts);
    both.map(|(text, placed)| Some(Counted::new(text, placed.text()?, form))).collect()
}

/// How many ends of a passage are within a word, or on the wrong side of white space.
fn wrong_ends(text: &Text, span: Span) -> usize {
    let words = text.slice(span);
    let start = cuts(text, span.start()) || words.starts_with(char::is_whitespace);
    let end = cuts(text, span.end()) || words.ends_with(char::is_whitespace);
    usize::from(start) + usize::from(end)
}

#[cfg(test)]
mod tests;
