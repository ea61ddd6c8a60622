//! The position of a popover: beside its anchor, and inside the window.

/// A rectangle in CSS pixels from the window's upper left corner, y downwards.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Area {
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
}

/// Room between a popover and its anchor, in CSS pixels.
const GAP: f64 = 8.0;
/// Room between the popover and the window's edges, in CSS pixels.
const MARGIN: f64 = 8.0;

/// Room below words that are scrolled into view, in CSS pixels.
const ROOM: f64 = 24.0;

/// A popover that does not fit beside its anchor is made no lower than this, in CSS pixels. The
/// picker then has its search field and three rows.
const LEAST_HEIGHT: f64 = 190.0;

/// Whether a popover can be above or below `anchor` in a window of this height without covering it.
#[must_use]
pub fn has_room(anchor: Area, height: f64) -> bool {
    let above = anchor.y - GAP - MARGIN;
    let below = height - MARGIN - (anchor.y + anchor.height + GAP);
    above.max(below) >= LEAST_HEIGHT
}

/// The position of a popover of `size` (width, height) beside `anchor` in a window of `window`
/// (width, height); all in CSS pixels.
///
/// It is below the anchor if it fits there, else above, else made lower and put on the roomier
/// side. It is always inside the window, even if the anchor was scrolled out of it.
#[must_use]
pub fn beside(anchor: Area, size: (f64, f64), window: (f64, f64)) -> Area {
    let room_above = anchor.y - GAP - MARGIN;
    let room_below = window.1 - MARGIN - (anchor.y + anchor.height + GAP);
    let below = room_below >= size.1 || (room_above < size.1 && room_below >= room_above);
    let room = if below { room_below } else { room_above };
    let height = size.1.min(room.max(LEAST_HEIGHT)).min(window.1 - 2.0 * MARGIN).max(0.0);
    let y = if below { anchor.y + anchor.height + GAP } else { anchor.y - GAP - height };
    Area {
        x: inside(anchor.x, size.0, window.0),
        y: inside(y, height, window.1),
        width: size.0,
        height,
    }
}

/// How far to scroll a text that can be seen from `top` to `bottom`, so that the sentences of a
/// passage are in view; or the passage alone, if there is no room for its sentences. At least the
/// beginning of the passage stays in view.
#[must_use]
pub fn to_uncover(sentences: Area, passage: Area, top: f64, bottom: f64) -> f64 {
    let fits = sentences.height + ROOM <= bottom - top;
    let area = if fits { sentences } else { passage };
    let covered = area.y + area.height + ROOM - bottom;
    covered.min(area.y - top).max(0.0)
}

/// Moves `at` so that `length` fits between the margins. If it does not fit, its start stays
/// inside.
fn inside(at: f64, length: f64, room: f64) -> f64 {
    at.min(room - MARGIN - length).max(MARGIN)
}

#[cfg(test)]
mod tests {
    use super::*;

    const WINDOW: (f64, f64) = (1000.0, 800.0);
    const SIZE: (f64, f64) = (300.0, 400.0);

    fn line(x: f64, y: f64) -> Area {
        Area { x, y, width: 100.0, height: 20.0 }
    }

    fn placed(anchor: Area, size: (f64, f64)) -> (f64, f64, f64) {
        let area = beside(anchor, size, WINDOW);
        (area.x, area.y, area.height)
    }

    #[test]
    fn popovers_prefer_below_then_above_then_less_height() {
        assert_eq!(placed(line(200.0, 100.0), SIZE), (200.0, 128.0, 400.0));
        assert_eq!(placed(line(200.0, 600.0), SIZE), (200.0, 192.0, 400.0));
        let tall = (300.0, 600.0);
        assert_eq!(placed(line(200.0, 300.0), tall), (200.0, 328.0, 464.0));
        assert_eq!(placed(line(200.0, 500.0), tall), (200.0, 8.0, 484.0));
        // If neither side has room, the popover covers its anchor.
        let text = Area { x: 200.0, y: 50.0, width: 100.0, height: 700.0 };
        assert_eq!(placed(text, tall), (200.0, 602.0, 190.0));
    }

    #[test]
    fn there_is_room_where_a_popover_need_not_cover_its_anchor() {
        assert!(has_room(line(200.0, 500.0), 600.0));
        assert!(has_room(line(200.0, 300.0), 600.0));
        assert!(!has_room(Area { height: 250.0, ..line(200.0, 180.0) }, 600.0));
    }

    #[test]
    fn a_text_scrolls_to_the_sentences_or_where_they_are_too_long_to_the_passage() {
        let lines = |y: f64, height: f64| Area { y, height, ..line(20.0, y) };
        let scrolled = |sentences, passage| to_uncover(sentences, passage, 50.0, 150.0);
        assert_eq!(scrolled(lines(60.0, 60.0), lines(80.0, 20.0)), 0.0);
        assert_eq!(scrolled(lines(200.0, 60.0), lines(200.0, 20.0)), 134.0);
        // 200 pixels do not fit in 100.
        assert_eq!(scrolled(lines(100.0, 200.0), lines(120.0, 20.0)), 14.0);
        // Neither fits: the passage begins at the top.
        assert_eq!(scrolled(lines(100.0, 300.0), lines(120.0, 200.0)), 70.0);
        assert_eq!(scrolled(lines(0.0, 300.0), lines(20.0, 200.0)), 0.0);
    }

    #[test]
    fn popovers_stay_in_the_window() {
        assert_eq!(placed(line(950.0, 100.0), SIZE).0, 692.0);
        assert_eq!(placed(line(-50.0, 100.0), SIZE).0, 8.0);
        // The anchor was scrolled out of the window.
        assert_eq!(placed(line(200.0, -900.0), SIZE).1, 8.0);
        assert_eq!(placed(line(200.0, 2900.0), SIZE).1, 392.0);
        // In a window smaller than the popover, its start is visible.
        let area = beside(line(200.0, 10.0), SIZE, (200.0, 200.0));
        assert_eq!((area.x, area.y, area.height), (8.0, 8.0, 184.0));
    }
}
