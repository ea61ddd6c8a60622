//! Where a popover stands: beside what it belongs to, and inside the window.

/// A rectangle in CSS pixels from the window's upper left corner, y downwards.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Area {
    /// Left edge.
    pub x: f64,
    /// Upper edge.
    pub y: f64,
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}

/// Room between the popover and what it belongs to, in CSS pixels.
const GAP: f64 = 8.0;
/// Room between the popover and the window's edges, in CSS pixels.
const MARGIN: f64 = 8.0;

/// The upper left corner of a popover of `size` (width, height) beside `anchor` in a
/// window of `window` (width, height); all in CSS pixels.
///
/// It stands below where it fits, else above, else on the roomier side; in any case
/// inside the window, even when the anchor was scrolled out of it.
#[must_use]
pub fn beside(anchor: Area, size: (f64, f64), window: (f64, f64)) -> (f64, f64) {
    let below = anchor.y + anchor.height + GAP;
    let above = anchor.y - GAP - size.1;
    let fits_below = below + size.1 <= window.1 - MARGIN;
    let roomier_below = window.1 - (anchor.y + anchor.height) >= anchor.y;
    let y = if fits_below || (above < MARGIN && roomier_below) { below } else { above };
    (inside(anchor.x, size.0, window.0), inside(y, size.1, window.1))
}

/// Moves `at` so that `length` fits between the margins; the start wins.
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

    #[test]
    fn below_then_above_then_the_roomier_side() {
        assert_eq!(beside(line(200.0, 100.0), SIZE, WINDOW), (200.0, 128.0));
        assert_eq!(beside(line(200.0, 600.0), SIZE, WINDOW), (200.0, 192.0));
        // Neither fits: it covers the anchor's side with more room, inside the window.
        let tall = (300.0, 600.0);
        assert_eq!(beside(line(200.0, 300.0), tall, WINDOW), (200.0, 192.0));
        assert_eq!(beside(line(200.0, 500.0), tall, WINDOW), (200.0, 8.0));
    }

    #[test]
    fn stays_in_the_window() {
        assert_eq!(beside(line(950.0, 100.0), SIZE, WINDOW).0, 692.0);
        assert_eq!(beside(line(-50.0, 100.0), SIZE, WINDOW).0, 8.0);
        // The anchor was scrolled away.
        assert_eq!(beside(line(200.0, -900.0), SIZE, WINDOW).1, 8.0);
        assert_eq!(beside(line(200.0, 2900.0), SIZE, WINDOW).1, 392.0);
        // A window smaller than the popover shows its start.
        assert_eq!(beside(line(200.0, 10.0), SIZE, (200.0, 200.0)), (8.0, 8.0));
    }
}
