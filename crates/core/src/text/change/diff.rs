//! The change that leads from one text to another, word by word, so that passages around the changed
//! words keep their edges.

use unicode_segmentation::UnicodeSegmentation as _;

use super::{Replacement, TextChange};

/// The most words that may differ. Beyond, everything between the first and the last difference
/// becomes one change.
const MOST: usize = 1_000;

impl TextChange {
    /// A change from `old` to `new` that replaces few words.
    ///
    /// ```
    /// use annotator_core::text::change::TextChange;
    ///
    /// let change = TextChange::between("We pledge 5 milion euros.", "We pledge 5 million euros!");
    /// let parts: Vec<_> = change.parts().iter().map(|it| (&*it.removed, &*it.inserted)).collect();
    /// assert_eq!(parts, [("milion", "million"), (".", "!")]);
    /// ```
    #[must_use]
    pub fn between(old: &str, new: &str) -> Self {
        let (before, after) = (words(old), words(new));
        let front = before.iter().zip(&after).take_while(|(a, b)| a == b).count();
        let rest = |all: &[&str]| all.len().saturating_sub(front);
        let shorter = rest(&before).min(rest(&after));
        let ends = before.iter().rev().zip(after.iter().rev()).take(shorter);
        let back = ends.take_while(|(a, b)| a == b).count();
        let middle = |all: &[&str]| front..all.len().saturating_sub(back);
        let old_middle = before.get(middle(&before)).unwrap_or_default();
        let new_middle = after.get(middle(&after)).unwrap_or_default();
        let start = before.iter().take(front).map(|word| word.len()).sum::<usize>();
        let parts = match same_words(old_middle, new_middle) {
            Some(same) => parts(old_middle, new_middle, &same, start),
            None => vec![replacement(start, old_middle, new_middle)],
        };
        // They are in order: each begins after the one before it.
        Self::of_parts(parts).unwrap_or_default()
    }
}

/// The words of a text, with what is between them.
fn words(text: &str) -> Vec<&str> {
    text.split_word_bounds().collect()
}

fn replacement(start: usize, removed: &[&str], inserted: &[&str]) -> Replacement {
    let start = u32::try_from(start).unwrap_or(u32::MAX);
    Replacement::at(start, &removed.concat(), &inserted.concat())
}

/// The replacements between words that stay. `same` has their places in both texts, in order.
fn parts(old: &[&str], new: &[&str], same: &[(usize, usize)], start: usize) -> Vec<Replacement> {
    let mut parts = Vec::new();
    let (mut at, mut from) = (start, (0, 0));
    for &(here, there) in same.iter().chain([&(old.len(), new.len())]) {
        let removed = old.get(from.0..here).unwrap_or_default();
        let inserted = new.get(from.1..there).unwrap_or_default();
        if !removed.is_empty() || !inserted.is_empty() {
            parts.push(replacement(at, removed, inserted));
        }
        let passed = old.get(from.0..=here).unwrap_or(removed);
        at += passed.iter().map(|word| word.len()).sum::<usize>();
        from = (here + 1, there + 1);
    }
    parts
}

/// The places of a longest list of words that both have in this order (E. Myers, "An O(ND)
/// Difference Algorithm and Its Variations", 1986); `None` if too many differ.
fn same_words(old: &[&str], new: &[&str]) -> Option<Vec<(usize, usize)>> {
    let (old_len, new_len) = (i64::try_from(old.len()).ok()?, i64::try_from(new.len()).ok()?);
    // How far each diagonal reaches in the old text, for each number of differences.
    let mut reached: Vec<Vec<i64>> = Vec::new();
    for count in 0..=i64::try_from(MOST).ok()? {
        let mut now = Vec::with_capacity(usize::try_from(count).ok()? + 1);
        for diagonal in diagonals(count) {
            let mut x = reached.last().map_or(0, |before| begin(before, count, diagonal).0);
            let mut y = x - diagonal;
            while x < old_len && y < new_len && word(old, x) == word(new, y) {
                (x, y) = (x + 1, y + 1);
            }
            now.push(x);
            if x >= old_len && y >= new_len {
                reached.push(now);
                return Some(trace(&reached, old_len, new_len));
            }
        }
        reached.push(now);
    }
    None
}

fn word<'a>(all: &[&'a str], at: i64) -> Option<&'a str> {
    all.get(usize::try_from(at).ok()?).copied()
}

/// The diagonals that this many differences can lead to.
fn diagonals(count: i64) -> impl Iterator<Item = i64> {
    (0..=count).map(move |step| 2 * step - count)
}

/// How far a diagonal was reached with one difference fewer.
fn on(before: &[i64], count: i64, diagonal: i64) -> Option<i64> {
    let at = usize::try_from((diagonal + count - 1).div_euclid(2)).ok()?;
    before.get(at).copied()
}

/// Where a diagonal begins after one more difference, and the diagonal that it comes from.
fn begin(before: &[i64], count: i64, diagonal: i64) -> (i64, i64) {
    let down = on(before, count, diagonal + 1).filter(|_| diagonal < count);
    let right = on(before, count, diagonal - 1).filter(|_| diagonal > -count);
    match (down, right) {
        (Some(down), Some(right)) if right < down => (down, diagonal + 1),
        (Some(down), None) => (down, diagonal + 1),
        (_, Some(right)) => (right + 1, diagonal - 1),
        (None, None) => (0, diagonal),
    }
}

/// Follows the way back from the ends of both texts.
fn trace(reached: &[Vec<i64>], old_len: i64, new_len: i64) -> Vec<(usize, usize)> {
    let mut same = Vec::new();
    let (mut x, mut y) = (old_len, new_len);
    for count in (0..i64::try_from(reached.len()).unwrap_or_default()).rev() {
        let before = count.checked_sub(1).and_then(|at| reached.get(usize::try_from(at).ok()?));
        let diagonal = x - y;
        let (begin_x, from) = before.map_or((0, 0), |before| begin(before, count, diagonal));
        let begin_y = begin_x - diagonal;
        while x > begin_x && y > begin_y {
            (x, y) = (x - 1, y - 1);
            if let (Ok(here), Ok(there)) = (usize::try_from(x), usize::try_from(y)) {
                same.push((here, there));
            }
        }
        // One word was inserted or removed.
        (x, y) = if from > diagonal { (begin_x, begin_y - 1) } else { (begin_x - 1, begin_y) };
    }
    same.reverse();
    same
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::generate::words as texts;
    use crate::text::marked::{mark, marked};
    use proptest::prelude::*;

    /// The passages after a text became another one.
    fn carried(before: &str, after: &str) -> String {
        let (text, spans) = marked(before);
        let change = TextChange::between(&text, after);
        let spans: Vec<_> = spans.into_iter().filter_map(|span| change.map_span(span)).collect();
        assert_eq!(change.apply(&text).unwrap(), after);
        mark(after, &spans)
    }

    #[test]
    fn passages_keep_their_edges_when_words_change() {
        for (before, after, expected) in [
            (
                "We [pledge 5 milion] euros.",
                "We pledge 5 million euros.",
                "We [pledge 5 million] euros.",
            ),
            (
                "We [pledge] [5 milion] euros.",
                "We pledge 5 million dollars.",
                "We [pledge] [5 million] dollars.",
            ),
            ("[One.] Two. [Three.]", "One. Three.", "[One.] [Three.]"),
            ("a [b] c", "x a b c", "x a [b] c"),
            ("سلام [عليكم] 😀", "سلام عليكمو 😀!", "سلام [عليكمو] 😀!"),
            ("我们[承诺]五百万", "我们承诺五千万", "我们[承诺]五千万"),
            ("[gone] stays", "stays", "stays"),
            ("[one two]", "one very new two", "[one very new two]"),
        ] {
            assert_eq!(carried(before, after), expected, "{before}");
        }
    }

    #[test]
    fn a_text_that_is_another_one_is_one_change() {
        let old: String = (0..3_000).map(|at| format!("a{at} ")).collect();
        let new: String = (0..3_000).map(|at| format!("b{at};")).collect();
        let change = TextChange::between(&format!("x {old}y"), &format!("x {new}y"));
        assert_eq!(change.parts().len(), 1);
        assert_eq!(change.parts()[0].start.0, 2);
        assert!(TextChange::between(&old, &old).is_empty());
    }

    #[test]
    fn a_few_changes_in_a_long_text_stay_a_few() {
        let old: String = (0..20_000).map(|at| format!("word{} ", at % 500)).collect();
        let new = old.replacen("word7 ", "wort7 ", 3).replacen("word499 ", "", 1);
        let change = TextChange::between(&old, &new);
        assert_eq!(change.apply(&old).unwrap(), new);
        assert!(change.parts().len() <= 5, "{}", change.parts().len());
    }

    proptest! {
        #[test]
        fn a_change_leads_to_the_other_text_and_back(old in texts(), new in texts()) {
            let change = TextChange::between(&old, &new);
            let changed = change.apply(&old).unwrap();
            prop_assert_eq!(&changed, &new);
            prop_assert_eq!(change.inverse().apply(&new).unwrap(), old);
        }

        #[test]
        fn what_both_begin_and_end_with_stays(front in texts(), back in texts(), middle in "[a-z]{1,8}") {
            let (old, new) = (format!("{front} {back}"), format!("{front} {middle} {back}"));
            let change = TextChange::between(&old, &new);
            prop_assert_eq!(change.apply(&old).unwrap(), new);
        }
    }
}
