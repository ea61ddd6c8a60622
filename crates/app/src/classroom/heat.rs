//! What a class marked, cut into what is drawn of a paragraph.

use annotator_core::text::Paragraph;
use annotator_jobs::class::{PassageReport, TextReport};

/// How many shades there are.
pub const SHADES: u32 = 5;

/// A piece of a paragraph: bytes of the text, and by how many students it was marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece {
    pub start: usize,
    pub end: usize,
    pub students: u32,
}

/// The pieces of a paragraph without its line end, in order. Together they are all of it.
#[must_use]
pub fn pieces(report: &TextReport, paragraph: &Paragraph) -> Vec<Piece> {
    let range = paragraph.byte_range();
    let mut pieces = Vec::new();
    let mut from = range.start;
    // The first segment that ends after the start of the paragraph.
    let first = report.heat.partition_point(|(_, end, _)| *end as usize <= range.start);
    for (start, end, students) in report.heat.get(first..).unwrap_or_default() {
        let (start, end) = ((*start as usize).max(from), (*end as usize).min(range.end));
        if start >= range.end {
            break;
        }
        if start > from {
            pieces.push(Piece { start: from, end: start, students: 0 });
        }
        if end > start {
            pieces.push(Piece { start, end, students: *students });
            from = end;
        }
    }
    if from < range.end {
        pieces.push(Piece { start: from, end: range.end, students: 0 });
    }
    pieces
}

/// The shade of words that this many of all students marked: 0 for nobody, else 1 to [`SHADES`].
#[must_use]
pub fn shade(students: u32, of: u32) -> u32 {
    if students == 0 {
        return 0;
    }
    (students * SHADES).div_ceil(of.max(1)).clamp(1, SHADES)
}

/// The passages that begin in a paragraph, with their places in the report.
pub fn passages_in<'r>(
    report: &'r TextReport,
    paragraph: &Paragraph,
) -> impl Iterator<Item = (usize, &'r PassageReport)> {
    let range = paragraph.byte_range();
    let passages = report.passages.iter().enumerate();
    passages.filter(move |(_, passage)| range.contains(&(passage.start as usize)))
}

/// The places of the passages about which the students disagree, the most disputed first.
#[must_use]
pub fn disputed(texts: &[TextReport]) -> Vec<(usize, usize)> {
    let mut all = places(texts, |passage| passage.dispute > 0);
    all.sort_by_key(|(.., passage)| std::cmp::Reverse(passage.dispute));
    all.into_iter().map(|(text, at, _)| (text, at)).collect()
}

/// The places of the key's passages that students missed, the most missed first.
#[must_use]
pub fn missed(texts: &[TextReport]) -> Vec<(usize, usize)> {
    let mut all = places(texts, |passage| passage.item.is_some() && passage.nothing > 0);
    all.sort_by_key(|(.., passage)| std::cmp::Reverse(passage.nothing));
    all.into_iter().map(|(text, at, _)| (text, at)).collect()
}

fn places(
    texts: &[TextReport],
    is_meant: fn(&PassageReport) -> bool,
) -> Vec<(usize, usize, &PassageReport)> {
    let texts = texts.iter().enumerate();
    let all = texts.flat_map(|(text, report)| {
        let passages = report.passages.iter().enumerate();
        passages.map(move |(at, passage)| (text, at, passage))
    });
    all.filter(|(.., passage)| is_meant(passage)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use annotator_core::text::Text;
    use proptest::prelude::*;

    fn report(text: &Text, heat: Vec<(u32, u32, u32)>) -> TextReport {
        TextReport { text: text.sha256(), heat, passages: Vec::new() }
    }

    fn passage(start: u32, item: Option<u32>, nothing: u32, dispute: u32) -> PassageReport {
        PassageReport { start, end: start + 1, item, codes: Vec::new(), nothing, dispute }
    }

    #[test]
    fn paragraphs_are_cut_where_the_marks_change() {
        let text = Text::new("We 😀 pledge.\r\n\r\nسلام e\u{301}t.".to_owned());
        let heat = vec![(3, 7, 2), (7, 14, 1), (14, 23, 3), (31, 32, 1)];
        let report = report(&text, heat);
        let shown = |at: usize| {
            let pieces = pieces(&report, &text.paragraphs()[at]);
            let words = |it: &Piece| (text.as_str()[it.start..it.end].to_owned(), it.students);
            pieces.iter().map(words).collect::<Vec<_>>()
        };
        let own = |words: &str, students| (words.to_owned(), students);
        assert_eq!(shown(0), [own("We ", 0), own("😀", 2), own(" pledge", 1), own(".\r", 3)]);
        assert_eq!(shown(1), [own("\r", 3)]);
        assert_eq!(shown(2)[0], own("سل", 3));
    }

    #[test]
    fn shades_are_shares_of_the_class() {
        let shades = [0, 1, 6, 7, 30, 31].map(|students| shade(students, 30));
        assert_eq!(shades, [0, 1, 1, 2, 5, 5]);
        assert_eq!(shade(1, 0), SHADES);
    }

    #[test]
    fn the_most_disputed_and_the_most_missed_come_first() {
        let text = Text::new("We pledge.".to_owned());
        let mut one = report(&text, Vec::new());
        one.passages = vec![passage(0, Some(1), 4, 0), passage(3, None, 9, 500)];
        let mut other = report(&text, Vec::new());
        other.passages = vec![passage(0, Some(2), 7, 900), passage(3, Some(3), 0, 500)];
        let texts = [one, other];
        assert_eq!(disputed(&texts), [(1, 0), (0, 1), (1, 1)]);
        assert_eq!(missed(&texts), [(1, 0), (0, 0)]);
        let paragraph = &text.paragraphs()[0];
        let here: Vec<_> = passages_in(&texts[0], paragraph).map(|(at, _)| at).collect();
        assert_eq!(here, [0, 1]);
    }

    proptest! {
        #[test]
        fn the_pieces_are_the_whole_paragraph(
            words in "[a-zé😀 \n]{0,40}",
            cuts in prop::collection::btree_set(0_u32..60, 0..8),
        ) {
            let text = Text::new(words);
            let inside = |at: &u32| text.as_str().is_char_boundary(*at as usize);
            let cuts: Vec<u32> = cuts.into_iter().filter(inside).collect();
            let heat = cuts.windows(2).map(|pair| (pair[0], pair[1], pair[1] % 3 + 1)).collect();
            let report = report(&text, heat);
            for paragraph in text.paragraphs() {
                let pieces = pieces(&report, paragraph);
                let joined: String =
                    pieces.iter().map(|it| &text.as_str()[it.start..it.end]).collect();
                prop_assert_eq!(joined, &text.as_str()[paragraph.byte_range()]);
            }
        }
    }
}
