//! Where the chips go beside the text: each beside the line where its passage begins, and pushed
//! down by the one above it.

/// A chip, in CSS pixels from the top of its section.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ChipSize {
    /// Where it would be if there were no others.
    pub wanted: f64,
    pub height: f64,
}

/// The chips beside one paragraph.
#[derive(Clone, Debug, PartialEq)]
pub struct ChipRow {
    /// The end of the paragraph.
    pub bottom: f64,
    /// In text order.
    pub chips: Vec<ChipSize>,
    /// How many annotations have no chip.
    pub without: usize,
}

impl ChipRow {
    /// The row of a paragraph with `all` annotations, some of which have chips. The page may draw
    /// the chips of a later step already: then there are as many as are known here.
    #[must_use]
    pub fn new(bottom: f64, all: usize, chips: impl Iterator<Item = ChipSize>) -> Self {
        let chips: Vec<_> = chips.take(all).collect();
        Self { bottom, without: all.saturating_sub(chips.len()), chips }
    }
}

/// The measures of a section, in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measures {
    /// The end of the section. Nothing is drawn after it.
    pub end: f64,
    /// Between two chips.
    pub gap: f64,
    /// The height of the button for the chips that do not fit.
    pub more: f64,
    /// How far chips may be pushed past the end of their paragraph.
    pub drift: f64,
}

/// Where the chips of one paragraph go.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Stack {
    /// The tops of the chips that fit.
    pub tops: Vec<f64>,
    /// The top of the button for the others.
    pub more: Option<f64>,
}

/// Places the chips of a section.
#[must_use]
pub fn stack(rows: &[ChipRow], measures: Measures) -> Vec<Stack> {
    let Measures { end, gap, more, drift } = measures;
    let mut free = 0.0;
    let mut stacks = Vec::new();
    for (at, row) in rows.iter().enumerate() {
        // Each later paragraph has room for its button at least.
        #[allow(clippy::cast_precision_loss)] // few rows
        let later = (rows.len() - at - 1) as f64 * (more + gap);
        let limit = (row.bottom + drift).min(end - later);
        let mut found = Stack::default();
        for (index, chip) in row.chips.iter().enumerate() {
            let top = chip.wanted.max(free);
            let is_last = index + 1 == row.chips.len() && row.without == 0;
            let below = top + chip.height + if is_last { 0.0 } else { gap + more };
            if below > limit && !(is_last && index == 0) {
                break;
            }
            found.tops.push(top);
            free = top + chip.height + gap;
        }
        if found.tops.len() < row.chips.len() || row.without > 0 {
            let first = row.chips.get(found.tops.len()).map_or(free, |chip| chip.wanted.max(free));
            let top = first.min(limit - more).max(free);
            found.more = Some(top);
            free = top + more + gap;
        }
        stacks.push(found);
    }
    stacks
}

#[cfg(test)]
mod tests {
    use super::*;

    const MEASURES: Measures = Measures { end: 400.0, gap: 2.0, more: 20.0, drift: 40.0 };

    fn row(bottom: f64, wanted: &[f64]) -> ChipRow {
        let chip = |wanted: &f64| ChipSize { wanted: *wanted, height: 20.0 };
        ChipRow::new(bottom, wanted.len(), wanted.iter().map(chip))
    }

    fn tops(rows: &[ChipRow]) -> Vec<Vec<f64>> {
        stack(rows, MEASURES).into_iter().map(|stack| stack.tops).collect()
    }

    #[test]
    fn chips_are_beside_their_lines() {
        assert_eq!(tops(&[row(100.0, &[0.0, 32.0, 64.0])]), [[0.0, 32.0, 64.0]]);
    }

    #[test]
    fn a_chip_is_pushed_down_by_the_one_above_it() {
        assert_eq!(tops(&[row(100.0, &[0.0, 0.0, 30.0])]), [[0.0, 22.0, 44.0]]);
        // Also one of the next paragraph.
        let rows = [row(40.0, &[0.0, 0.0, 0.0]), row(80.0, &[40.0])];
        assert_eq!(tops(&rows), [vec![0.0, 22.0, 44.0], vec![66.0]]);
    }

    #[test]
    fn what_would_be_far_from_its_paragraph_is_behind_a_button() {
        let stacks = stack(&[row(40.0, &[0.0; 9]), row(400.0, &[40.0])], MEASURES);
        assert_eq!(stacks[0], Stack { tops: vec![0.0, 22.0], more: Some(44.0) });
        assert_eq!(stacks[1].tops, [66.0]);
    }

    #[test]
    fn annotations_without_a_chip_are_behind_the_button() {
        let row = ChipRow { without: 3, ..row(100.0, &[0.0]) };
        assert_eq!(stack(&[row], MEASURES), [Stack { tops: vec![0.0], more: Some(22.0) }]);
    }

    #[test]
    fn a_page_that_has_more_chips_than_are_known_is_no_error() {
        let chips = || [0.0, 20.0].into_iter().map(|wanted| ChipSize { wanted, height: 20.0 });
        assert_eq!(ChipRow::new(100.0, 1, chips()).chips.len(), 1);
        assert_eq!(ChipRow::new(100.0, 1, chips()).without, 0);
        assert_eq!(ChipRow::new(100.0, 5, chips()).without, 3);
    }

    #[test]
    fn nothing_is_drawn_after_the_end_of_the_section() {
        let rows: Vec<_> = (0..8)
            .map(|at| row(f64::from(at) * 50.0 + 50.0, &[f64::from(at) * 50.0; 12]))
            .collect();
        for stack in stack(&rows, MEASURES) {
            assert!(stack.more.is_some_and(|top| top + MEASURES.more <= MEASURES.end), "{stack:?}");
            assert!(stack.tops.iter().all(|top| top + 20.0 <= MEASURES.end), "{stack:?}");
        }
    }

    #[test]
    fn the_only_chip_of_a_paragraph_is_shown_even_if_it_is_high() {
        let rows =
            [ChipRow { chips: vec![ChipSize { wanted: 0.0, height: 34.0 }], ..row(20.0, &[]) }];
        let measures = Measures { end: 30.0, ..MEASURES };
        assert_eq!(stack(&rows, measures)[0].tops, [0.0]);
    }
}
