//! Footnotes: small print at the bottom of columns that starts with a mark or number.

use super::line::Line;

/// A footnote with the mark that refers to it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Note {
    pub mark: String,
    pub lines: Vec<Line>,
}

/// The part of a page, from the bottom, in which a note may have a number that no text refers to.
const FOOT: f32 = 0.25;

/// Removes the footnotes from the lines and returns them in order. `body` is the font size of the
/// text, `heights` are the heights of the pages.
pub(crate) fn take_out(lines: &mut Vec<Line>, body: f32, heights: &[f32]) -> Vec<Note> {
    let mut notes: Vec<Note> = Vec::new();
    let mut kept: Vec<Line> = Vec::with_capacity(lines.len());
    let mut last_page = None;
    let referred: Vec<String> = lines
        .iter()
        .flat_map(|line| line.raised.iter().filter_map(|(start, end)| line.text.get(*start..*end)))
        .map(str::to_owned)
        .collect();
    let mark_of = |line: &Line| {
        let height = heights.get(line.page).copied().unwrap_or_default();
        mark_of(line, &referred).filter(|(mark, _)| {
            line.y < FOOT * height || referred.iter().any(|other| other == mark)
        })
    };
    for column in lines.chunk_by(|a, b| a.page == b.page && a.column == b.column) {
        let small = column.iter().rev().take_while(|line| line.size <= 0.93 * body).count();
        let (text, foot) = column.split_at(column.len() - small);
        let page = column.first().map(|line| line.page);
        let follows =
            last_page.is_some() && page.zip(last_page).is_some_and(|(p, l)| p == l || p == l + 1);
        let begins = foot.iter().position(|line| mark_of(line).is_some());
        let start = match begins {
            Some(0) => 0,
            _ if follows && !text.is_empty() && !foot.is_empty() => 0,
            Some(at) => at,
            None => foot.len(),
        };
        let (before, foot) = foot.split_at(start);
        kept.extend_from_slice(text);
        kept.extend_from_slice(before);
        if !foot.is_empty() {
            last_page = page;
        }
        for line in foot {
            add(&mut notes, line, mark_of(line));
        }
    }
    *lines = kept;
    let marks: Vec<&str> = notes.iter().map(|note| note.mark.as_str()).collect();
    lines.iter_mut().for_each(|line| drop_references(line, &marks));
    notes
}

fn add(notes: &mut Vec<Note>, line: &Line, mark: Option<(String, String)>) {
    match (mark, notes.last_mut()) {
        (Some((mark, text)), _) => {
            notes.push(Note { mark, lines: vec![Line { text, ..line.clone() }] });
        }
        (None, Some(last)) => last.lines.push(line.clone()),
        (None, None) => notes.push(Note { mark: String::new(), lines: vec![line.clone()] }),
    }
}

/// The mark that a note starts with, and the rest. `referred`: the marks that are raised in the
/// text. A note may start with one of these without a space after it.
fn mark_of(line: &Line, referred: &[String]) -> Option<(String, String)> {
    if !line.mark.is_empty() {
        return Some((line.mark.clone(), line.text.clone()));
    }
    let digits = line.text.find(|c: char| !c.is_numeric()).unwrap_or_default();
    if let Some((mark, rest)) = line.text.split_at_checked(digits)
        && referred.iter().any(|other| other == mark)
    {
        return Some((mark.to_owned(), rest.trim_start().to_owned()));
    }
    let sign = |c: char| "*†‡§¶".contains(c);
    let end = line.text.find(|c: char| !sign(c)).unwrap_or(line.text.len());
    if end > 0 {
        let (mark, rest) = line.text.split_at_checked(end)?;
        return Some((mark.to_owned(), rest.trim_start().to_owned()));
    }
    let (first, rest) = line.text.split_once([' ', '\u{a0}'])?;
    let mark = first.trim_matches(|c| "[]().".contains(c));
    let is_number = (1..=3).contains(&mark.len()) && mark.bytes().all(|b| b.is_ascii_digit());
    is_number.then(|| (mark.to_owned(), rest.trim_start().to_owned()))
}

/// Removes raised marks that refer to a note.
fn drop_references(line: &mut Line, marks: &[&str]) {
    for (start, end) in std::mem::take(&mut line.raised).into_iter().rev() {
        if line.text.get(start..end).is_some_and(|raised| marks.contains(&raised)) {
            line.text.replace_range(start..end, "");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pdf::testing::line;

    fn small(text: &str, mark: &str, page: usize) -> Line {
        Line { size: 8.0, mark: mark.to_owned(), page, column: page, ..line(text, 0.0, 20.0) }
    }

    fn text(text: &str, page: usize) -> Line {
        Line { page, column: page, ..line(text, 0.0, 100.0) }
    }

    #[test]
    fn notes_are_removed_from_the_bottom() {
        let mut lines = vec![
            Line { raised: vec![(3, 4)], ..text("aid1 and", 0) },
            small("See the", "1", 0),
            small("report.", "", 0),
            text("peace", 1),
            small("goes on", "", 1),
            small("2 Another", "", 1),
        ];
        let notes = take_out(&mut lines, 10.0, &[400.0; 2]);
        let texts: Vec<&str> = lines.iter().map(|line| line.text.as_str()).collect();
        assert_eq!(texts, ["aid and", "peace"]);
        let notes: Vec<(&str, Vec<&str>)> = notes
            .iter()
            .map(|n| (n.mark.as_str(), n.lines.iter().map(|l| l.text.as_str()).collect()))
            .collect();
        assert_eq!(notes, [("1", vec!["See the", "report.", "goes on"]), ("2", vec!["Another"])]);
    }

    #[test]
    fn a_date_in_small_print_is_a_note_only_at_the_foot_or_if_its_number_is_raised() {
        let read = |raised: Vec<(usize, usize)>, y: f32| {
            let date = Line { y, ..small("25 September", "", 0) };
            let mut lines = vec![Line { raised, ..text("Almora25", 0) }, date];
            take_out(&mut lines, 10.0, &[400.0]).len()
        };
        assert_eq!(read(Vec::new(), 180.0), 0);
        assert_eq!(read(Vec::new(), 20.0), 1);
        assert_eq!(read(vec![(6, 8)], 180.0), 1);
    }

    #[test]
    fn small_print_without_a_mark_is_text() {
        let mut lines = vec![text("peace", 0), small("Embargoed", "", 0)];
        assert!(take_out(&mut lines, 10.0, &[400.0; 2]).is_empty());
        assert_eq!(lines.len(), 2);
    }
}
