//! Lines of known geometry, and the paragraphs that they are.

use super::*;
use crate::pdf::testing::line;

/// Splits lines into paragraphs. Each row has a text, a left edge and a step down.
fn split(rows: &[(&str, f32, f32)], rtl: bool) -> Vec<String> {
    let mut y = 700.0;
    let mut lines: Vec<Line> = Vec::new();
    for (text, left, step) in rows {
        y -= step;
        lines.push(line(text, *left, y));
    }
    let frames = Frames::new(&lines, rtl);
    paragraphs(lines, &frames)
        .iter()
        .map(|p| p.iter().map(|l| l.text.as_str()).collect::<Vec<_>>().join("/"))
        .collect()
}

// Forty characters fill a line. A capital may start a sentence.
const FULL: &str = "Aaaa aaaa aaaa aaaa aaaa aaaa aaaa aaaaa";

const INDENTED: &str = "Aaaa aaaa aaaa aaaa aaaa aaaa aaaaa";

#[test]
fn a_gap_starts_a_paragraph() {
    let rows = [
        (FULL, 0.0, 12.0),
        ("aaa aaa aaa aaa aaa aaa aaa", 0.0, 12.0),
        (FULL, 0.0, 20.0),
        (FULL, 0.0, 12.0),
        (FULL, 0.0, 20.0),
        ("aa", 0.0, 12.0),
        (FULL, 0.0, 20.0),
        (FULL, 0.0, 12.0),
    ];
    let lengths: Vec<usize> = split(&rows, false).iter().map(|p| p.split('/').count()).collect();
    assert_eq!(lengths, [2, 2, 2, 2]);
}

#[test]
fn an_indent_starts_a_paragraph() {
    let rows = [
        (FULL, 0.0, 12.0),
        (FULL, 0.0, 12.0),
        (INDENTED, 20.0, 12.0),
        (FULL, 0.0, 12.0),
        (FULL, 0.0, 12.0),
        (INDENTED, 20.0, 12.0),
        (FULL, 0.0, 12.0),
        // Two paragraphs that only the indent separates, the first with a single line.
        (INDENTED, 20.0, 12.0),
        (INDENTED, 20.0, 12.0),
        (FULL, 0.0, 12.0),
    ];
    let lengths: Vec<usize> = split(&rows, false).iter().map(|p| p.split('/').count()).collect();
    assert_eq!(lengths, [2, 3, 2, 1, 2]);
}

#[test]
fn a_short_line_ends_a_paragraph() {
    let rows = [
        (FULL, 0.0, 12.0),
        ("bbbb bbbb", 0.0, 12.0),
        (FULL, 0.0, 12.0),
        (FULL, 0.0, 12.0),
        ("bbbb bbbb bbbb bbbb", 0.0, 12.0),
        (FULL, 0.0, 12.0),
    ];
    let lengths: Vec<usize> = split(&rows, false).iter().map(|p| p.split('/').count()).collect();
    assert_eq!(lengths, [2, 3, 1]);
}

#[test]
fn hanging_lines_belong_to_their_item() {
    let rows = [
        (FULL, 0.0, 12.0),
        ("• bbbb bbbb bbbb bbbb bbbb bbbb bbbbbb", 0.0, 12.0),
        ("bbbb", 10.0, 12.0),
        ("• bbbb", 0.0, 12.0),
        ("1. bbbb bbbb bbbb bbbb bbbb bbbb bbbbbb", 0.0, 12.0),
        ("bbbb", 15.0, 12.0),
    ];
    let lengths: Vec<usize> = split(&rows, false).iter().map(|p| p.split('/').count()).collect();
    assert_eq!(lengths, [1, 2, 1, 2]);
}

/// How many lines each paragraph has.
fn lengths(rows: &[(&str, f32, f32)]) -> Vec<usize> {
    split(rows, false).iter().map(|paragraph| paragraph.split('/').count()).collect()
}

#[test]
fn numbers_may_hang_beside_justified_text() {
    let first = "1. Aaaa aaaa aaaa aaaa aaaa aaaa aaaa aaaaaa";
    for gap in [12.0, 24.0] {
        let paragraph = [(first, 0.0, gap), (FULL, 20.0, 12.0), ("Bbbb.", 20.0, 12.0)];
        let shorter = [(first, 0.0, gap), ("Bbbb bbbb bbbb.", 20.0, 12.0)];
        let rows = [&paragraph[..], &shorter, &paragraph, &shorter, &paragraph].concat();
        assert_eq!(lengths(&rows), [3, 2, 3, 2, 3], "{gap}");
    }
}

#[test]
fn lines_after_the_first_may_be_indented() {
    let full = "Aaaa aaaa aaaa aaaa aaaa aaaa aaaa aaaa aaaa";
    for gap in [12.0, 24.0] {
        let paragraph = [(full, 0.0, gap), (FULL, 20.0, 12.0), ("Bbbb bbb.", 20.0, 12.0)];
        let longer = [&paragraph[..2], &[(FULL, 20.0, 12.0)], &paragraph[2..]].concat();
        let rows = [&paragraph[..], &longer, &paragraph, &longer].concat();
        assert_eq!(lengths(&rows), [3, 4, 3, 4], "{gap}");
    }
}

#[test]
fn bold_lines_within_a_sentence_do_not_start_a_paragraph() {
    let bold = |text: &str, y: f32| Line { bold: true, ..line(text, 0.0, y) };
    let lines = vec![
        bold("Aaaa aaaa", 724.0),
        line(FULL, 0.0, 712.0),
        bold("bbbb bbbb bbbb bbbb bbbb bbbb bbbb bbbbb", 700.0),
        line("bbbb bbbb bbbb bbbb bbbb bbbb bbbb bbbbb", 0.0, 688.0),
    ];
    let frames = Frames::new(&lines, false);
    let lengths: Vec<usize> = paragraphs(lines, &frames).iter().map(Vec::len).collect();
    assert_eq!(lengths, [1, 3]);
}

#[test]
fn a_dash_within_a_sentence_is_no_bullet_and_a_ruler_is_a_paragraph() {
    let rows = [
        (FULL, 0.0, 12.0),
        (FULL, 0.0, 12.0),
        ("– bbbb bbbb bbbb bbbb bbbb bbbb bbbb bbb", 0.0, 12.0),
        ("Bbbb.", 0.0, 12.0),
        ("____________", 0.0, 12.0),
        ("– Bbbb.", 0.0, 12.0),
        ("– Bbbb.", 0.0, 12.0),
    ];
    assert_eq!(lengths(&rows), [4, 1, 1, 1]);
}

#[test]
fn sizes_split_paragraphs_and_hyphens_continue_words() {
    let a = line("inter-", 0.0, 700.0);
    let b = line("national", 0.0, 688.0);
    assert!(hyphenated(&a, &b) && !hyphenated(&b, &a));
    let head = Line { size: 14.0, ..line("Peace", 0.0, 720.0) };
    let lines = vec![head, line(FULL, 0.0, 700.0), line(FULL, 0.0, 688.0)];
    let frames = Frames::new(&lines, false);
    assert_eq!(paragraphs(lines, &frames).len(), 2);
}

#[test]
fn superscripts_and_subscripts_may_widen_the_line_spacing() {
    // Six lines 12 apart, with 3.5 more before the third.
    let lengths = |change: fn(&mut Line, usize)| -> Vec<usize> {
        let mut lines: Vec<Line> = (0..6_u8)
            .map(|at| {
                let lower = if at < 2 { 0.0 } else { 3.5 };
                line(FULL, 0.0, 700.0 - 12.0 * f32::from(at) - lower)
            })
            .collect();
        lines.iter_mut().enumerate().for_each(|(at, line)| change(line, at));
        let frames = Frames::new(&lines, false);
        paragraphs(lines, &frames).iter().map(Vec::len).collect()
    };
    assert_eq!(lengths(|_, _| ()), [2, 4]);
    assert_eq!(lengths(|line, at| line.above = if at == 2 { 2.5 } else { 0.0 }), [6]);
    assert_eq!(lengths(|line, at| line.below = if at == 1 { 2.5 } else { 0.0 }), [6]);
    assert_eq!(lengths(|line, at| line.above = if at == 1 { 2.5 } else { 0.0 }), [2, 4]);
}

#[test]
fn right_to_left_lines_start_on_the_right() {
    let end = |text: &str, y: f32| line(text, 200.0 - 5.0 * text.chars().count() as f32, y);
    let lines = vec![end(FULL, 700.0), end("bbbb", 688.0), end(FULL, 676.0), end(FULL, 664.0)];
    let frames = Frames::new(&lines, true);
    assert_eq!(paragraphs(lines, &frames).len(), 2);
}

#[test]
fn a_narrow_line_at_the_end_of_a_page_ends_its_paragraph_wherever_it_is() {
    for (last, left, next, expected) in [
        ("New York, 4 May 2031", 100.0, "Madam President,", 2),
        ("New York, 4 May 2031", 0.0, "Madam President,", 2),
        ("نيويورك، 4 مايو 2031", 100.0, "السيد الرئيس،", 2),
        ("Cccc cccc cccc cccc cccc cccc cccc ccccc", 0.0, "Dddd dddd dddd", 1),
        ("Bbbb bbbb bbbb bbbb 😀", 100.0, "bbbb bbbb e\u{301}", 1),
    ] {
        let mut lines = vec![line(FULL, 0.0, 700.0), line(FULL, 0.0, 688.0)];
        lines.push(line(last, left, 660.0));
        lines.push(Line { page: 1, ..line(next, 0.0, 700.0) });
        lines.push(Line { page: 1, ..line(FULL, 0.0, 670.0) });
        let frames = Frames::new(&lines, false);
        let found = paragraphs(lines, &frames);
        let of = |text: &str| found.iter().position(|p| p.iter().any(|l| l.text == text)).unwrap();
        assert_eq!(1 + of(next) - of(last), expected, "{last} / {next}");
    }
}
