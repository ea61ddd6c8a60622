//! Codes whose names are nearly the same, which may be one code that was made twice.

use std::rc::Rc;

use crate::work::Work;
use annotator_core::codebook::different::DifferentCodes;
use annotator_core::codebook::{Code, Codebook};
use annotator_core::edit::history::StepKind;
use annotator_core::phrases::fold::fold_for_search;
use annotator_core::project::id::CodeId;
use annotator_core::small_map::SmallSet;

/// The pairs of codes of one layer with nearly the same names, without those in `different`.
#[must_use]
pub fn near_names(
    codebook: &Codebook,
    different: &SmallSet<(CodeId, CodeId)>,
) -> Vec<(CodeId, CodeId)> {
    let folded = |code: &Rc<Code>| {
        let name: Vec<char> =
            fold_for_search(&code.name).chars().filter(|it| it.is_alphanumeric()).collect();
        (Rc::clone(code), name)
    };
    let named: Vec<_> = codebook.codes.iter().map(folded).collect();
    let mut pairs = Vec::new();
    for (at, (one, name)) in named.iter().enumerate() {
        for (other, other_name) in named.iter().skip(at + 1) {
            let pair = (one.id.clone(), other.id.clone());
            let same_layer = one.layer == other.layer;
            if same_layer && is_near(name, other_name) && !different.contains(&pair) {
                pairs.push(pair);
            }
        }
    }
    pairs
}

impl Work<'_> {
    /// Keeps with the project that two codes are different.
    pub(super) fn keep_different(&mut self, one: &CodeId, other: &CodeId) {
        let Some(open) = self.model.open.as_ref() else { return };
        let known = DifferentCodes::read(&open.project.attachments);
        let names = [one, other].map(|code| self.code_name(code)).join(", ");
        let edit = known.with(one.clone(), other.clone());
        self.perform_or_say(StepKind::ReplaceCodebook, names, vec![edit]);
    }
}

/// Whether names differ in so few letters that one may be a slip. Short names are often one letter
/// apart and mean different things.
fn is_near(one: &[char], other: &[char]) -> bool {
    let (one, other) = (without_plural(one), without_plural(other));
    let most = match one.len().min(other.len()) {
        0 => return false,
        1..=6 => 0,
        7..=11 => 1,
        _ => 2,
    };
    one.len().abs_diff(other.len()) <= most && distance(one, other) <= most
}

/// The name without an s at its end.
fn without_plural(name: &[char]) -> &[char] {
    match name {
        [start @ .., 's'] if start.len() > 3 => start,
        _ => name,
    }
}

/// How many letters must be put in, taken out or changed to make one name the other.
fn distance(one: &[char], other: &[char]) -> usize {
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (at, letter) in one.iter().enumerate() {
        let mut next = Vec::with_capacity(row.len());
        let mut last = at + 1;
        next.push(last);
        for (pair, other) in row.windows(2).zip(other) {
            let [corner, above] = *pair else { continue };
            last = (corner + usize::from(letter != other)).min(above + 1).min(last + 1);
            next.push(last);
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codebook::room::RoomMsg;
    use crate::testing::page::*;
    use annotator_core::project::id::LayerId;
    use annotator_core::starter;

    fn near(one: &str, other: &str) -> bool {
        let mut book = starter::codebook();
        let layer = LayerId::parse("theme").unwrap();
        book.codes.clear();
        for (id, name) in [("a", one), ("b", other)] {
            let id = CodeId::parse(id).unwrap();
            book.codes.push(Rc::new(Code::new(id, layer.clone(), name.into())));
        }
        !near_names(&book, &SmallSet::new()).is_empty()
    }

    #[test]
    fn names_that_differ_by_a_slip_are_near() {
        for (one, other) in [
            ("Trafficking", "Traficking"),
            ("Trafficking", "TRAFFICKING."),
            ("Debt bondage", "Debt-bondage"),
            ("Réunion", "reunion"),
            ("Pledge", "Pledges"),
        ] {
            assert!(near(one, other), "{one} {other}");
        }
        for (one, other) in [
            ("Aid", "Aids"),
            ("Peace", "Trade"),
            ("War", "Law"),
            ("", ""),
            ("Rights", "Rights of the child"),
        ] {
            assert!(!near(one, other), "{one} {other}");
        }
    }

    #[test]
    fn the_starter_has_no_near_names_and_different_pairs_are_left_out() {
        assert_eq!(near_names(&starter::codebook(), &SmallSet::new()), []);
        let mut book = starter::codebook();
        let first = book.codes[0].clone();
        let twin = Code { id: CodeId::parse("twin").unwrap(), ..(*first).clone() };
        book.codes.push(Rc::new(twin));
        let pair = (first.id.clone(), CodeId::parse("twin").unwrap());
        assert_eq!(near_names(&book, &SmallSet::new()), std::slice::from_ref(&pair));
        assert_eq!(near_names(&book, &[pair].into_iter().collect()), []);
    }

    #[test]
    fn that_two_codes_are_different_is_kept_with_the_project() {
        let mut page = Page::with_statement();
        let before = page.open().project.clone();
        let [one, other] = ["pledge", "intent"].map(|id| CodeId::parse(id).unwrap());
        page.send(RoomMsg::FoundDifferent(one.clone(), other.clone()).into());
        let kept = |page: &Page| DifferentCodes::read(&page.open().project.attachments).pairs;
        assert!(kept(&page).contains(&(one, other)));
        page.reload();
        assert_eq!(kept(&page).len(), 1);
        page.send(Msg::UndoChosen);
        assert_eq!(page.open().project, before);
    }
}
