//! Running heads, running feet and page numbers.

use super::line::Line;
use super::segments::on_one_line;

/// How many rows at the top and at the bottom of a page may be furniture.
const MAX_ROWS: usize = 4;

/// The widest line spacing of text, in font sizes.
const WIDEST: f32 = 2.2;

/// Removes furniture from the tops and bottoms of pages. Returns how many rows were removed.
/// `heights` are the heights of the pages.
pub(crate) fn take_out(lines: &mut Vec<Line>, heights: &[f32]) -> usize {
    let pages = heights.len();
    let mut outer: Vec<[Vec<Row>; 2]> = (0..pages).map(|page| outer_rows(lines, page)).collect();
    let mut taken_rows: Vec<[Vec<Row>; 2]> = vec![Default::default(); pages];
    for end in [0, 1] {
        for _ in 0..MAX_ROWS {
            let firsts: Vec<Option<&Row>> = outer
                .iter()
                .map(|ends| ends.get(end).and_then(|rows: &Vec<Row>| rows.first()))
                .collect();
            let taken: Vec<bool> =
                (0..pages).map(|page| is_furniture(&firsts, page, heights, end)).collect();
            if !taken.contains(&true) {
                break;
            }
            for (page, _) in taken.iter().enumerate().filter(|(_, taken)| **taken) {
                let rows = outer.get_mut(page).and_then(|ends| ends.get_mut(end));
                let found = taken_rows.get_mut(page).and_then(|ends| ends.get_mut(end));
                if let (Some(rows), Some(found)) = (rows, found) {
                    found.push(rows.remove(0));
                }
            }
        }
    }
    let mut rows: Vec<Row> = taken_rows.into_iter().flatten().flat_map(without_text).collect();
    // A page with few rows has the same ones at its top and at its bottom.
    rows.sort_by(|a, b| a.lines.cmp(&b.lines));
    rows.dedup_by(|a, b| a.lines == b.lines);
    let count = rows.len();
    let mut found: Vec<usize> = rows.into_iter().flat_map(|row| row.lines).collect();
    found.sort_unstable();
    let mut at = 0;
    lines.retain(|_| {
        at += 1;
        found.binary_search(&(at - 1)).is_err()
    });
    count
}

/// Furniture without the rows next to the text that are only repeated words, as close to the text
/// as its lines are to each other: several pages may begin with the same sentence.
fn without_text(mut rows: Vec<Row>) -> Vec<Row> {
    while rows.last().is_some_and(|row| {
        !row.set_off
            && !row.artifact
            && page_number(&row.text).is_none()
            && !is_print_out(&row.text)
            && !row.key.contains('#')
    }) {
        rows.pop();
    }
    rows
}

/// Lines side by side.
#[derive(Clone, Debug)]
struct Row {
    text: String,
    /// The text in lower case, with `#` for each number.
    key: String,
    y: f32,
    /// The distance to the next row, in font sizes.
    apart: f32,
    size: f32,
    /// Whether the next row is farther away than rows of the text are, or of another size.
    set_off: bool,
    artifact: bool,
    lines: Vec<usize>,
}

/// The outermost rows at the top and at the bottom of a page, from the edge inwards.
fn outer_rows(lines: &[Line], page: usize) -> [Vec<Row>; 2] {
    let mut here: Vec<(usize, &Line)> =
        lines.iter().enumerate().filter(|(_, line)| line.page == page).collect();
    here.sort_by(|a, b| b.1.y.total_cmp(&a.1.y).then(a.1.left.total_cmp(&b.1.left)));
    let mut rows: Vec<Row> = Vec::new();
    for (at, line) in here {
        match rows.last_mut() {
            Some(row) if on_one_line(row.y, row.size, line.y, line.size) => {
                row.text.push(' ');
                row.text.push_str(&line.text);
                row.artifact &= line.artifact;
                row.lines.push(at);
            }
            last => {
                if let Some(row) = last {
                    row.apart = (row.y - line.y) / row.size.max(line.size);
                }
                rows.push(Row {
                    text: line.text.clone(),
                    key: String::new(),
                    y: line.y,
                    apart: f32::INFINITY,
                    size: line.size,
                    set_off: true,
                    artifact: line.artifact,
                    lines: vec![at],
                });
            }
        }
    }
    for row in &mut rows {
        row.key = key(&row.text);
    }
    let usual = usual_distance(&rows);
    let head = from_the_edge(rows.iter().cloned(), usual);
    let aparts: Vec<f32> = rows.iter().map(|row| row.apart).collect();
    for (row, above) in rows.iter_mut().skip(1).zip(aparts) {
        row.apart = above;
    }
    let foot = from_the_edge(rows.into_iter().rev(), usual);
    [head, foot]
}

/// The distance between most rows of a page, in font sizes.
fn usual_distance(rows: &[Row]) -> f32 {
    let mut aparts: Vec<f32> = rows.iter().map(|row| row.apart).filter(|a| a.is_finite()).collect();
    aparts.sort_by(f32::total_cmp);
    aparts.get(aparts.len().saturating_sub(1) / 2).copied().unwrap_or(WIDEST).min(WIDEST)
}

/// The outermost of these rows, with what sets each off from the next one.
fn from_the_edge(rows: impl Iterator<Item = Row>, usual: f32) -> Vec<Row> {
    let rows: Vec<Row> = rows.take(MAX_ROWS + 1).collect();
    let mut outer = rows.clone();
    for (row, next) in outer.iter_mut().zip(rows.iter().skip(1)) {
        let other_size = (row.size - next.size).abs() > 0.08 * row.size.max(next.size);
        row.set_off = row.apart > 1.2 * usual || other_size;
    }
    // The last row of a short page is as close to the text as the one before it.
    if let [.., before, last] = outer.as_mut_slice() {
        last.set_off = before.set_off;
    }
    outer.truncate(MAX_ROWS);
    outer
}

fn key(text: &str) -> String {
    let mut key = String::new();
    for word in text.split_whitespace() {
        if !key.is_empty() {
            key.push(' ');
        }
        for c in word.chars().flat_map(char::to_lowercase) {
            match (c.is_numeric(), key.ends_with('#')) {
                (true, true) => {}
                (true, false) => key.push('#'),
                (false, _) => key.push(c),
            }
        }
    }
    key
}

/// Whether a row is furniture. `end`: 0 at the top of the pages, 1 at the bottom.
fn is_furniture(rows: &[Option<&Row>], page: usize, heights: &[f32], end: usize) -> bool {
    let Some(row) = rows.get(page).copied().flatten() else { return false };
    let height = heights.get(page).copied().unwrap_or_default();
    let in_margin = if end == 0 { row.y > 0.8 * height } else { row.y < 0.2 * height };
    if !in_margin {
        return false;
    }
    let others = || rows.iter().enumerate().filter_map(|(at, row)| Some((at, (*row)?)));
    let beside = |other: &Row| (other.y - row.y).abs() < 12.0;
    let same = others()
        .filter(|(at, o)| o.key == row.key && beside(o) && in_step(&row.text, page, &o.text, *at))
        .count();
    if let Some(number) = page_number(&row.text) {
        let shift = |at: usize, number: usize| number.wrapping_sub(at);
        let in_step = others()
            .filter(|(at, o)| {
                page_number(&o.text).is_some_and(|n| shift(*at, n) == shift(page, number))
            })
            .count();
        return in_step >= 2 || (number == page + 1 && row.apart > 1.5);
    }
    // A salutation at the top of a page is part of the text.
    let addresses = row.text.ends_with([',', ':', ';', '،', '，', '：', '!']);
    let enough = !addresses && same >= 2 && (same * 3 >= heights.len() || same >= 3);
    let letters = row.key.chars().any(|c| c != '#');
    (enough && letters) || (row.artifact && row.apart > 1.5) || is_print_out(&row.text)
}

/// Whether the numbers in two rows are equal, or differ by as much as their page numbers.
/// Otherwise, as with `Article 12` on one page and `Article 19` on the next, they are headings.
fn in_step(text: &str, page: usize, other: &str, other_page: usize) -> bool {
    let pages = other_page.abs_diff(page);
    let (mine, others) = (numbers(text), numbers(other));
    let rises = |a: usize, b: usize| (a < b) == (page < other_page) && a.abs_diff(b) == pages;
    mine.len() == others.len()
        && mine
            .iter()
            .zip(&others)
            .all(|(a, b)| a == b || number(a).zip(number(b)).is_some_and(|(a, b)| rises(a, b)))
}

fn numbers(text: &str) -> Vec<&str> {
    text.split(|c: char| !c.is_numeric()).filter(|part| !part.is_empty()).collect()
}

/// Whether this is the footer that browsers print: address and page number.
fn is_print_out(text: &str) -> bool {
    let address = ["file://", "http://", "https://"].iter().any(|start| text.starts_with(start));
    let pages = text.rsplit(' ').next().unwrap_or_default();
    address && pages.split_once('/').is_some_and(|(a, b)| is_number(a) && is_number(b))
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.len() <= 12 && text.chars().all(char::is_numeric)
}

/// The page number, if the row has nothing else, as in `- 2 -`, `Page 2 of 9` or `iv`.
fn page_number(text: &str) -> Option<usize> {
    let trimmed = text.trim_matches(|c: char| c.is_whitespace() || "-–—|[]().·•".contains(c));
    let mut words =
        trimmed.split(|c: char| c.is_whitespace() || c == '/').filter(|w| !w.is_empty());
    let mut first = words.next()?;
    if PAGE_WORDS.contains(&first.trim_end_matches('.').to_lowercase().as_str()) {
        first = words.next()?;
    }
    let number = number(first)?;
    match (words.next(), words.next(), words.next()) {
        (None, ..) => Some(number),
        (Some(total), None, _) if is_number(total) => Some(number),
        (Some(of), Some(total), None) if of.chars().count() <= 4 && is_number(total) => {
            Some(number)
        }
        _ => None,
    }
}

const PAGE_WORDS: [&str; 13] = [
    "page",
    "p",
    "pg",
    "seite",
    "página",
    "pág",
    "pagina",
    "стр",
    "страница",
    "صفحة",
    "עמוד",
    "第",
    "sayfa",
];

fn number(text: &str) -> Option<usize> {
    let digits: Option<Vec<u32>> = text.chars().map(digit).collect();
    if let Some(digits) = digits
        && (1..=4).contains(&digits.len())
    {
        return Some(
            digits.into_iter().fold(0, |n, d| n * 10 + usize::try_from(d).unwrap_or_default()),
        );
    }
    roman(text)
}

fn digit(c: char) -> Option<u32> {
    ZEROS.iter().find_map(|zero| (c as u32).checked_sub(*zero as u32).filter(|digit| *digit < 10))
}

/// The zeros of these scripts: Latin, Arabic, Persian, N'Ko, Devanagari, Bengali, Gurmukhi,
/// Gujarati, Odia, Tamil, Telugu, Kannada, Malayalam, Sinhala, Thai, Lao, Tibetan, Myanmar, Khmer,
/// Mongolian, full-width and Adlam.
const ZEROS: [char; 22] = [
    '0',
    '\u{660}',
    '\u{6f0}',
    '\u{7c0}',
    '\u{966}',
    '\u{9e6}',
    '\u{a66}',
    '\u{ae6}',
    '\u{b66}',
    '\u{be6}',
    '\u{c66}',
    '\u{ce6}',
    '\u{d66}',
    '\u{de6}',
    '\u{e50}',
    '\u{ed0}',
    '\u{f20}',
    '\u{1040}',
    '\u{17e0}',
    '\u{1810}',
    '\u{ff10}',
    '\u{1e950}',
];

fn roman(text: &str) -> Option<usize> {
    let mut value = 0;
    let mut last = usize::MAX;
    for c in text.chars() {
        let of_letter = match c {
            'i' => 1,
            'v' => 5,
            'x' => 10,
            'l' => 50,
            _ => return None,
        };
        value += of_letter;
        if of_letter > last {
            value = value.checked_sub(2 * last)?;
        }
        last = of_letter;
    }
    (value > 0).then_some(value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pdf::testing::line;

    fn left_over(pages: &[&[(&str, f32)]]) -> (Vec<String>, usize) {
        let mut lines: Vec<Line> = Vec::new();
        for (page, rows) in pages.iter().enumerate() {
            lines.extend(rows.iter().map(|(text, y)| Line { page, ..line(text, 0.0, *y) }));
        }
        let heights = vec![800.0; pages.len()];
        let count = take_out(&mut lines, &heights);
        (lines.into_iter().map(|line| line.text).collect(), count)
    }

    #[test]
    fn heads_feet_and_page_numbers_are_removed() {
        let (left, count) = left_over(&[
            &[("Statement of Almora 1", 780.0), ("One", 700.0), ("two", 688.0), ("- 1 -", 20.0)],
            &[("Statement of Almora 2", 780.0), ("three", 700.0), ("four", 688.0), ("- 2 -", 20.0)],
        ]);
        assert_eq!((left, count), (["One", "two", "three", "four"].map(String::from).to_vec(), 4));
    }

    #[test]
    fn text_in_the_margins_is_kept() {
        for rows in [
            vec![("We pledge", 700.0), ("12", 400.0)],
            vec![("Mr. President,", 700.0), ("I thank you.", 100.0)],
            vec![("One", 700.0), ("2017", 20.0)],
        ] {
            let (left, count) = left_over(&[&rows]);
            assert_eq!((left.len(), count), (2, 0), "{rows:?}");
        }
    }

    #[test]
    fn sentences_that_pages_begin_with_are_kept() {
        let page = [("We thank the fund.", 780.0), ("We pledge", 766.0), ("more.", 752.0)];
        let (left, count) = left_over(&[&page, &page, &page]);
        assert_eq!((left.len(), count), (9, 0));
        let address = [("Mr. President,", 780.0), ("We pledge", 740.0), ("more.", 726.0)];
        assert_eq!(left_over(&[&address, &address, &address]).1, 0);
        let with_head = [("Almora", 780.0), ("We pledge", 740.0), ("more.", 726.0)];
        assert_eq!(left_over(&[&with_head, &with_head, &with_head]).1, 3);
    }

    #[test]
    fn numbered_headings_are_kept() {
        for names in [
            ["Article 9", "Article 16", "Article 22"],
            ["አንቀጽ ፱፤", "አንቀጽ ፲፮፤", "አንቀጽ ፳፪፤"],
            ["មាត្រា ២", "មាត្រា ១០", "មាត្រា ២២"],
        ] {
            let pages = names.map(|name| [(name, 780.0), ("We pledge", 400.0)]);
            let (left, count) = left_over(&[&pages[0], &pages[1], &pages[2]]);
            assert_eq!((left.len(), count), (6, 0), "{names:?}");
        }
        let pages = ["Almora ១", "Almora ២", "Almora ៣"].map(|head| [(head, 780.0), ("We", 400.0)]);
        assert_eq!(left_over(&[&pages[0], &pages[1], &pages[2]]).1, 3);
    }

    #[test]
    fn page_numbers_are_recognised() {
        for (text, expected) in [
            ("3", Some(3)),
            ("- 12 -", Some(12)),
            ("Page 2 of 9", Some(2)),
            ("2 / 9", Some(2)),
            ("2/9", Some(2)),
            ("iv", Some(4)),
            ("٣", Some(3)),
            ("១២", Some(12)),
            ("፱", None),
            ("Seite 4 von 5", Some(4)),
            ("17-12345", None),
            ("of", None),
            ("3 peoples", None),
            ("mix", None),
            ("", None),
        ] {
            assert_eq!(page_number(text), expected, "{text}");
        }
    }
}
