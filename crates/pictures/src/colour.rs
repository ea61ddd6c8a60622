//! The colours of paints, for light and for dark paper. Those of themes are the ones of
//! `styles/tokens.css`.

use crate::scene::{Paint, Pattern};

type Rgb = [u8; 3];

const SLOTS: [Rgb; 12] = [
    [0x3d, 0x85, 0xf4],
    [0xb8, 0x30, 0x3f],
    [0x9d, 0x86, 0x01],
    [0x59, 0x2d, 0xa6],
    [0x50, 0x94, 0x62],
    [0x1d, 0x97, 0x91],
    [0x85, 0x28, 0x79],
    [0x93, 0x4c, 0x04],
    [0x16, 0x89, 0xbc],
    [0x97, 0x39, 0x5f],
    [0x7b, 0x2b, 0x16],
    [0x77, 0x8f, 0x42],
];

const DARK_SLOTS: [Rgb; 12] = [
    [0x68, 0x97, 0xdf],
    [0xde, 0x4c, 0x65],
    [0xf7, 0xcb, 0x0e],
    [0x88, 0x6f, 0xf0],
    [0x94, 0xde, 0x8f],
    [0x53, 0xeb, 0xe1],
    [0xb2, 0x75, 0xa5],
    [0xde, 0x84, 0x0e],
    [0x6f, 0xd7, 0xfe],
    [0xfb, 0x90, 0xa9],
    [0xe5, 0x63, 0x47],
    [0xbe, 0xda, 0x64],
];

/// The colour as `#rrggbb`, or `none`. A pattern is not in it; see [`fill`].
pub fn colour(paint: Paint, dark: bool) -> String {
    match rgb(paint, dark) {
        Some([r, g, b]) => format!("#{r:02x}{g:02x}{b:02x}"),
        None => "none".to_owned(),
    }
}

/// The value of `fill`: a colour, `none`, or the `url()` of one of [`pattern_of`].
pub fn fill(paint: Paint, dark: bool) -> String {
    match pattern_of(paint, dark) {
        Some(pattern) => format!("url(#{})", pattern.id),
        None => colour(paint, dark),
    }
}

/// What a `<pattern>` is made of: a square of the colour `ground` with a path upon it. The same id
/// always has the same content.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PatternDef {
    pub id: String,
    /// The side of the square.
    pub size: u8,
    pub ground: String,
    pub stroke: String,
    pub path: &'static str,
    pub thickness: &'static str,
}

/// The pattern of a paint, if it has one.
pub fn pattern_of(paint: Paint, dark: bool) -> Option<PatternDef> {
    let Paint::Slot { slot, below, pattern } = paint else { return None };
    let (word, path, thickness) = match pattern {
        Pattern::Plain => return None,
        Pattern::Hatched => ("hatched", "M-1 1L1 -1M0 6L6 0M5 7L7 5", "1.6"),
        Pattern::Dotted => ("dotted", "M2 3H4", "2"),
        Pattern::Crossed => ("crossed", "M0 3H6M3 0V6", "1.2"),
        Pattern::Dashed => ("dashed", "M3 0V6", "2"),
    };
    let shade = if below { "-below" } else { "" };
    let paper = if dark { "-dark" } else { "" };
    Some(PatternDef {
        id: format!("slot-{}{shade}-{word}{paper}", slot % 12),
        size: 6,
        ground: colour(paint, dark),
        stroke: colour(Paint::Paper, dark),
        path,
        thickness,
    })
}

fn rgb(paint: Paint, dark: bool) -> Option<Rgb> {
    Some(match paint {
        Paint::Nothing => return None,
        Paint::Share(share) => share_colour(share, dark),
        Paint::Diverging(value) => diverging_colour(value, dark),
        Paint::Slot { slot, below, .. } => slot_colour(slot, below, dark),
        Paint::SlotText { slot } => mix(slot_colour(slot, false, dark), plain(paint, dark), 0.58),
        Paint::OnShare(share) => ink_on(share_colour(share, dark)),
        Paint::OnDiverging(value) => ink_on(diverging_colour(value, dark)),
        Paint::OnSlot { slot, below } => ink_on(slot_colour(slot, below, dark)),
        _ => plain(paint, dark),
    })
}

/// The colours that carry no value.
fn plain(paint: Paint, dark: bool) -> Rgb {
    match (paint, dark) {
        (Paint::Soft, false) => [0x4f, 0x56, 0x60],
        (Paint::Soft, true) => [0xb0, 0xb6, 0xbe],
        (Paint::Rule, false) => [0xd9, 0xd9, 0xd9],
        (Paint::Rule, true) => [0x3a, 0x3f, 0x48],
        (Paint::Paper, false) => [0xff, 0xff, 0xff],
        (Paint::Paper, true) => [0x15, 0x17, 0x1b],
        (Paint::Panel, false) => [0xf3, 0xf3, 0xf2],
        (Paint::Panel, true) => [0x1e, 0x21, 0x26],
        (Paint::Accent, false) => [0x0a, 0x5a, 0xa8],
        (Paint::Accent, true) => [0x86, 0xbd, 0xf2],
        (Paint::Warn, false) => [0xa3, 0x26, 0x2a],
        (Paint::Warn, true) => [0xf0, 0x86, 0x8a],
        (_, false) => [0x1d, 0x21, 0x26],
        (_, true) => [0xe8, 0xe4, 0xdc],
    }
}

fn slot_colour(slot: u8, below: bool, dark: bool) -> Rgb {
    let slots = if dark { &DARK_SLOTS } else { &SLOTS };
    let hue = slots.get(usize::from(slot % 12)).copied().unwrap_or_default();
    if below { mix(hue, plain(Paint::Ink, dark), 0.74) } else { hue }
}

fn share_colour(share: f64, dark: bool) -> Rgb {
    let share = if share.is_finite() { share.clamp(0.0, 1.0) } else { 0.0 };
    if dark {
        mix([0x9c, 0xc4, 0xf2], [0x22, 0x2c, 0x3a], share)
    } else {
        mix([0x4c, 0x7f, 0xc4], [0xe9, 0xee, 0xf5], share)
    }
}

fn diverging_colour(value: f64, dark: bool) -> Rgb {
    let value = if value.is_finite() { value.clamp(-1.0, 1.0) } else { 0.0 };
    let end = match (value < 0.0, dark) {
        (false, false) => [0x4c, 0x7f, 0xc4],
        (true, false) => [0xcf, 0x7a, 0x30],
        (false, true) => [0x7f, 0xb0, 0xea],
        (true, true) => [0xd9, 0x8a, 0x45],
    };
    let middle = if dark { [0x26, 0x2a, 0x30] } else { [0xf0, 0xf0, 0xef] };
    mix(end, middle, value.abs())
}

/// `share` of the first colour, the rest of the second.
fn mix(first: Rgb, second: Rgb, share: f64) -> Rgb {
    let [r, g, b] = first;
    let [s, h, c] = second;
    let channel = |a: u8, z: u8| (f64::from(a) * share + f64::from(z) * (1.0 - share)).round();
    [channel(r, s) as u8, channel(g, h) as u8, channel(b, c) as u8]
}

/// Black or white: one of them always has a contrast of more than 4.5.
fn ink_on(ground: Rgb) -> Rgb {
    let dark = [0x11, 0x11, 0x11];
    if contrast(ground, dark) >= 4.5 {
        dark
    } else if contrast(ground, [255; 3]) >= 4.5 {
        [255; 3]
    } else {
        [0; 3]
    }
}

/// The contrast of two colours as WCAG defines it, from 1 to 21.
fn contrast(one: Rgb, other: Rgb) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn luminance([r, g, b]: Rgb) -> f64 {
    let linear = |channel: u8| {
        let part = f64::from(channel) / 255.0;
        if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_on_every_ground_has_a_contrast_of_4_5() {
        for dark in [false, true] {
            for step in 0..=100 {
                let share = f64::from(step) / 100.0;
                for ground in [share_colour(share, dark), diverging_colour(share * 2.0 - 1.0, dark)]
                {
                    assert!(contrast(ground, ink_on(ground)) >= 4.5, "{ground:?}");
                }
            }
            for slot in 0..12 {
                let ground = slot_colour(slot, true, dark);
                assert!(contrast(ground, ink_on(ground)) >= 4.5, "{slot}");
                let text = rgb(Paint::SlotText { slot }, dark).unwrap();
                assert!(contrast(text, plain(Paint::Paper, dark)) >= 4.5, "{slot} {dark}");
            }
        }
    }

    #[test]
    fn a_greater_share_is_further_from_the_paper() {
        for dark in [false, true] {
            let paper = plain(Paint::Paper, dark);
            let steps = (0..=20).map(|it| share_colour(f64::from(it) / 20.0, dark));
            let steps: Vec<f64> = steps.map(|it| contrast(it, paper)).collect();
            assert!(steps.is_sorted_by(|a, b| a < b), "{steps:?}");
        }
    }
}
