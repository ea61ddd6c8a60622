//! The buttons above a text in CommonMark: what they do with the selection.
//!
//! Positions are UTF-16 units, as in the page's text fields.

use std::ops::Range;

/// What a button does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Bold,
    Italic,
    Heading,
    List,
    Quote,
    Link,
}

impl Format {
    /// All of them, in the order shown.
    pub const ALL: [Self; 6] =
        [Self::Bold, Self::Italic, Self::Heading, Self::List, Self::Quote, Self::Link];
}

/// A change of the text: `words` in place of `range`, and what is selected then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub range: Range<usize>,
    pub words: String,
    pub select: Range<usize>,
}

/// Where a link leads before its address was typed.
const ADDRESS: &str = "https://";

/// What a button does with the selection. Pressed again, it takes the marks away.
#[must_use]
pub fn format(text: &str, selection: Range<usize>, format: Format) -> Change {
    let units: Vec<u16> = text.encode_utf16().collect();
    let end = selection.end.min(units.len());
    let start = selection.start.min(end);
    match format {
        Format::Bold => mark(&units, start..end, "**"),
        Format::Italic => mark(&units, start..end, "*"),
        Format::Heading => lines(&units, start..end, "## "),
        Format::List => lines(&units, start..end, "- "),
        Format::Quote => lines(&units, start..end, "> "),
        Format::Link => link(&units, start..end),
    }
}

fn words(units: &[u16], range: &Range<usize>) -> String {
    String::from_utf16_lossy(units.get(range.clone()).unwrap_or_default())
}

fn length(words: &str) -> usize {
    words.encode_utf16().count()
}

/// The range without white space at its ends: marks next to white space would be letters.
fn trimmed(units: &[u16], range: Range<usize>) -> Range<usize> {
    let all = words(units, &range);
    let start = range.start + length(&all) - length(all.trim_start());
    let end = start + length(all.trim());
    start..end
}

const STAR: u16 = b'*' as u16;

/// Puts the mark around the selection, or takes it away.
fn mark(units: &[u16], selection: Range<usize>, mark: &str) -> Change {
    let range = trimmed(units, selection);
    let before = units.get(..range.start).unwrap_or_default();
    let after = units.get(range.end..).unwrap_or_default();
    let stars = before.iter().rev().take_while(|unit| **unit == STAR).count();
    let stars = stars.min(after.iter().take_while(|unit| **unit == STAR).count());
    let is_marked = if mark.len() == 2 { stars >= 2 } else { stars % 2 == 1 };
    let inside = words(units, &range);
    let (size, width) = (mark.len(), length(&inside));
    if is_marked {
        let start = range.start - size;
        return Change {
            range: start..range.end + size,
            words: inside,
            select: start..start + width,
        };
    }
    let start = range.start + size;
    Change { range, words: format!("{mark}{inside}{mark}"), select: start..start + width }
}

/// Puts the sign before the lines of the selection, or takes it away: items of a list, headings, or
/// a quote.
fn lines(units: &[u16], selection: Range<usize>, sign: &str) -> Change {
    let newline = u16::from(b'\n');
    let before = units.get(..selection.start).unwrap_or_default();
    let start = before.iter().rposition(|unit| *unit == newline).map_or(0, |at| at + 1);
    let after = units.get(selection.end..).unwrap_or_default();
    let end = after.iter().position(|unit| *unit == newline).unwrap_or(after.len());
    let range = start..selection.end + end;
    let all = words(units, &range);
    let has_sign = all.lines().all(|line| line.starts_with(sign) || line.trim().is_empty())
        && !all.trim().is_empty();
    let lines = all.split('\n').map(|line| match line.strip_prefix(sign) {
        Some(rest) if has_sign => rest.to_owned(),
        None if !has_sign && (!line.trim().is_empty() || all.is_empty()) => format!("{sign}{line}"),
        _ => line.to_owned(),
    });
    let words = lines.collect::<Vec<_>>().join("\n");
    let end = start + length(&words);
    let select = if selection.is_empty() { end..end } else { start..end };
    Change { range, words, select }
}

/// Makes the selection a link. What is missing of it, the words or the address, is selected.
fn link(units: &[u16], selection: Range<usize>) -> Change {
    let range = trimmed(units, selection);
    let inside = words(units, &range);
    let start = range.start;
    if inside.starts_with("http://") || inside.starts_with(ADDRESS) {
        let at = start + 1;
        return Change { range, words: format!("[]({inside})"), select: at..at };
    }
    let at = start + length(&inside) + "[](".len();
    let select = if inside.is_empty() { start + 1..start + 1 } else { at..at + ADDRESS.len() };
    Change { range, words: format!("[{inside}]({ADDRESS})"), select }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Presses a button for the words between `[` and `]`, and shows the result in the same way.
    fn pressed(marked: &str, button: Format) -> String {
        let start = length(marked.split('{').next().unwrap());
        let end = length(marked.split('}').next().unwrap()) - 1;
        let text = marked.replace(['{', '}'], "");
        let change = format(&text, start..end, button);
        let (units, select) = (applied(&text, &change), change.select);
        let part = |range: Range<usize>| String::from_utf16(&units[range]).unwrap();
        let (start, end) = (select.start, select.end);
        format!("{}{{{}}}{}", part(0..start), part(start..end), part(end..units.len()))
    }

    fn applied(text: &str, change: &Change) -> Vec<u16> {
        let mut units: Vec<u16> = text.encode_utf16().collect();
        units.splice(change.range.clone(), change.words.encode_utf16());
        units
    }

    #[test]
    fn marks_are_put_around_the_selection_and_taken_away() {
        for (before, button, after) in [
            ("tag {themes} now", Format::Bold, "tag **{themes}** now"),
            ("tag **{themes}** now", Format::Bold, "tag {themes} now"),
            ("tag {themes} now", Format::Italic, "tag *{themes}* now"),
            ("tag **{themes}** now", Format::Italic, "tag ***{themes}*** now"),
            ("tag ***{themes}*** now", Format::Italic, "tag **{themes}** now"),
            ("😀 {é😀 }x", Format::Bold, "😀 **{é😀}** x"),
            ("{}", Format::Bold, "**{}**"),
        ] {
            assert_eq!(pressed(before, button), after, "{before} {button:?}");
        }
    }

    #[test]
    fn lines_become_items_and_lines_again() {
        for (before, after) in [
            ("a\n{b\nc}\nd", "a\n{- b\n- c}\nd"),
            ("a\n{- b\n- c}\nd", "a\n{b\nc}\nd"),
            ("a\nb{}", "a\n- b{}"),
            ("{}", "- {}"),
            ("{a\n\nb}", "{- a\n\n- b}"),
        ] {
            assert_eq!(pressed(before, Format::List), after, "{before}");
        }
    }

    #[test]
    fn lines_become_headings_or_quotes() {
        assert_eq!(pressed("a\n{b}\nc", Format::Heading), "a\n{## b}\nc");
        assert_eq!(pressed("{> b\n> c}", Format::Quote), "{b\nc}");
    }

    #[test]
    fn a_link_selects_what_is_missing() {
        for (before, after) in [
            ("see {here}.", "see [here]({https://})."),
            ("see {https://b.org}.", "see [{}](https://b.org)."),
            ("{}", "[{}](https://)"),
        ] {
            assert_eq!(pressed(before, Format::Link), after, "{before}");
        }
    }

    proptest! {
        #[test]
        fn every_button_works_on_every_selection(
            text in "[a* \n\\-é😀]{0,20}",
            start in 0_usize..24,
            length in 0_usize..24,
            button in prop::sample::select(Format::ALL.to_vec()),
        ) {
            let change = format(&text, start..start + length, button);
            let units = applied(&text, &change);
            prop_assert!(change.select.start <= change.select.end);
            prop_assert!(change.select.end <= units.len());
        }
    }
}
