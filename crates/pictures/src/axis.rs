//! Round steps of a scale, and labels along it.

use crate::canvas::{Canvas, Writing, baseline};
use crate::scene::{Anchor, Role};
use crate::text;

/// A place on a scale, with its value in the reader's language.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tick {
    pub value: f64,
    pub written: String,
}

/// Three to five round values from 0 to `most` or just above it.
pub fn round_ticks(most: f64) -> Vec<f64> {
    let most = if most.is_finite() && most > 0.0 { most.clamp(1e-6, 1e15) } else { 1.0 };
    let mut power = 1e-7;
    loop {
        for factor in [1.0, 2.0, 5.0] {
            let step: f64 = power * factor;
            let count = (most / step - 1e-9).ceil();
            if count <= 4.0 {
                return (0..=count as u32).map(|it| tidy(f64::from(it) * step)).collect();
            }
        }
        power *= 10.0;
    }
}

/// The value without what calculating added to it.
fn tidy(value: f64) -> f64 {
    if value < 1e6 { (value * 1e7).round() / 1e7 } else { value.round() }
}

/// Labels below a level axis, centred at their places but inside `width`. One that would touch the
/// one before it is left out.
pub(crate) fn level_labels(canvas: &mut Canvas, labels: &[(f64, &str)], (y, width): (f64, f64)) {
    let mut free = 0.0;
    for (x, label) in labels {
        let label = text::shorten(label, Role::Soft, 130.0);
        let half = text::width(&label, Role::Soft) / 2.0;
        let x = x.min(width - half).max(half);
        if x - half >= free {
            let how = Writing::new(Anchor::Middle, Role::Soft);
            canvas.write((x, baseline(y, Role::Soft)), &label, how);
            free = x + half + 12.0;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_are_round_and_three_to_five() {
        assert_eq!(round_ticks(26.0), [0.0, 10.0, 20.0, 30.0]);
        assert_eq!(round_ticks(100.0), [0.0, 50.0, 100.0]);
        assert_eq!(round_ticks(0.3), [0.0, 0.1, 0.2, 0.3]);
        for most in 1..2000 {
            let most = f64::from(most) / 7.0;
            let ticks = round_ticks(most);
            assert!((3..=5).contains(&ticks.len()), "{most}: {ticks:?}");
            assert!(ticks.last().is_some_and(|it| *it >= most), "{most}: {ticks:?}");
        }
        for most in [0.0, -1.0, f64::NAN, f64::INFINITY, 1e300, 1e-300] {
            assert!((2..=5).contains(&round_ticks(most).len()), "{most}");
        }
    }
}
