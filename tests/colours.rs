//! The colours in `styles/tokens.css`: hues that nobody confuses, lines and text that everybody sees.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::indexing_slicing)] // this is how a test fails

use std::collections::BTreeMap;

const TOKENS: &str = include_str!("../styles/tokens.css");
const HUES: usize = 12;

/// The tokens of one theme by name, without the dashes before it.
struct Theme {
    name: &'static str,
    tokens: BTreeMap<String, String>,
}

/// Linear light, red, green and blue.
type Light = [f64; 3];

impl Theme {
    fn both() -> [Self; 2] {
        let (light, dark) =
            TOKENS.split_once("@media screen and (prefers-color-scheme: dark)").unwrap();
        let first = declared(light.split_once(":root {").unwrap().1);
        let mut second = first.clone();
        second.extend(declared(dark.split_once(":root {").unwrap().1));
        [Self { name: "light", tokens: first }, Self { name: "dark", tokens: second }]
    }

    fn hex(&self, token: &str) -> [f64; 3] {
        let hex = self.tokens[token].trim_start_matches('#');
        [0, 2, 4].map(|at| f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()) / 255.0)
    }

    fn share(&self, token: &str) -> f64 {
        self.tokens[token].trim_end_matches('%').parse::<f64>().unwrap() / 100.0
    }

    fn light(&self, token: &str) -> Light {
        linear(self.hex(token))
    }

    fn hue(&self, slot: usize) -> Light {
        self.light(&format!("c{slot}"))
    }

    /// The colour of the lines and ticks of a code under another.
    fn below(&self, slot: usize) -> Light {
        mix_oklab(self.hue(slot), self.light("ink"), self.share("below"))
    }

    /// A tint on a ground.
    fn tint(&self, slot: usize, share: &str, ground: [f64; 3]) -> [f64; 3] {
        let hue = mix_oklab(self.hue(slot), [0.0; 3], self.share("tint-hue"));
        over(gamma(hue), self.share(share), ground)
    }

    /// The grounds on which text and lines are.
    fn grounds(&self) -> [(&'static str, [f64; 3]); 4] {
        ["paper", "panel", "raised", "accent-wash"].map(|name| (name, self.hex(name)))
    }
}

fn declared(block: &str) -> BTreeMap<String, String> {
    let block = block.split_once('}').unwrap().0;
    let lines = block.split(';').filter_map(|line| line.rsplit_once("--")?.1.split_once(':'));
    lines.map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned())).collect()
}

fn linear(colour: [f64; 3]) -> Light {
    colour.map(|it| if it <= 0.04045 { it / 12.92 } else { ((it + 0.055) / 1.055).powf(2.4) })
}

fn gamma(light: Light) -> [f64; 3] {
    light.map(|it| {
        let it = it.clamp(0.0, 1.0);
        if it <= 0.003_130_8 { it * 12.92 } else { 1.055 * it.powf(1.0 / 2.4) - 0.055 }
    })
}

fn times(matrix: [[f64; 3]; 3], of: [f64; 3]) -> [f64; 3] {
    matrix.map(|row| row[0] * of[0] + row[1] * of[1] + row[2] * of[2])
}

/// `color-mix(in oklab, one share, other)`, with the matrices of CSS Color 4.
fn mix_oklab(one: Light, other: Light, share: f64) -> Light {
    let (one, other) = (oklab(one), oklab(other));
    let mixed: [f64; 3] = std::array::from_fn(|at| one[at] * share + other[at] * (1.0 - share));
    let cubes = times(
        [
            [1.0, 0.396_337_777_4, 0.215_803_757_3],
            [1.0, -0.105_561_345_8, -0.063_854_172_8],
            [1.0, -0.089_484_177_5, -1.291_485_548],
        ],
        mixed,
    )
    .map(|it| it.powi(3));
    times(
        [
            [4.076_741_662_1, -3.307_711_591_3, 0.230_969_929_2],
            [-1.268_438_004_6, 2.609_757_401_1, -0.341_319_396_5],
            [-0.004_196_086_3, -0.703_418_614_7, 1.707_614_701],
        ],
        cubes,
    )
}

fn oklab(light: Light) -> [f64; 3] {
    let roots = times(
        [
            [0.412_221_470_8, 0.536_332_536_3, 0.051_445_992_9],
            [0.211_903_498_2, 0.680_699_545_1, 0.107_396_956_6],
            [0.088_302_461_9, 0.281_718_837_6, 0.629_978_700_5],
        ],
        light,
    )
    .map(f64::cbrt);
    times(
        [
            [0.210_454_255_3, 0.793_617_785, -0.004_072_046_8],
            [1.977_998_495_1, -2.428_592_205, 0.450_593_709_9],
            [0.025_904_037_1, 0.782_771_766_2, -0.808_675_766],
        ],
        roots,
    )
}

/// `colour` with this opacity on an opaque ground, as browsers blend: without linear light.
fn over(colour: [f64; 3], share: f64, ground: [f64; 3]) -> [f64; 3] {
    std::array::from_fn(|at| colour[at] * share + ground[at] * (1.0 - share))
}

fn luminance(light: Light) -> f64 {
    0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2]
}

/// The contrast of WCAG 2.
fn contrast(one: Light, other: Light) -> f64 {
    let (one, other) = (luminance(one) + 0.05, luminance(other) + 0.05);
    one.max(other) / one.min(other)
}

/// CIE L*a*b* under D65.
fn lab(light: Light) -> [f64; 3] {
    let xyz = times(
        [
            [0.412_456_4, 0.357_576_1, 0.180_437_5],
            [0.212_672_9, 0.715_152_2, 0.072_175],
            [0.019_333_9, 0.119_192, 0.950_304_1],
        ],
        light,
    );
    let white = [0.950_47, 1.0, 1.088_83];
    let part: [f64; 3] = std::array::from_fn(|at| {
        let it = (xyz[at] / white[at]).max(0.0);
        if it > 0.008_856 { it.cbrt() } else { 7.787 * it + 16.0 / 116.0 }
    });
    [116.0 * part[1] - 16.0, 500.0 * (part[0] - part[1]), 200.0 * (part[1] - part[2])]
}

fn difference(one: Light, other: Light) -> f64 {
    let (one, other) = (lab(one), lab(other));
    (0..3).map(|at| (one[at] - other[at]).powi(2)).sum::<f64>().sqrt()
}

/// What somebody sees: everything, without red receptors, without green receptors (Machado and
/// others 2009, complete).
const EYES: [(&str, [[f64; 3]; 3]); 3] = [
    ("all colours", [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]),
    (
        "protanopia",
        [
            [0.152_286, 1.052_583, -0.204_868],
            [0.114_503, 0.786_281, 0.099_216],
            [-0.003_882, -0.048_116, 1.051_998],
        ],
    ),
    (
        "deuteranopia",
        [
            [0.367_322, 0.860_646, -0.227_968],
            [0.280_085, 0.672_501, 0.047_413],
            [-0.011_82, 0.042_94, 0.968_881],
        ],
    ),
];

fn seen(matrix: [[f64; 3]; 3], light: Light) -> Light {
    times(matrix, light).map(|it| it.clamp(0.0, 1.0))
}

#[test]
fn no_two_hues_are_confused_whatever_colours_somebody_sees() {
    for theme in Theme::both() {
        for (eyes, matrix) in EYES {
            for one in 0..HUES {
                for other in one + 1..HUES {
                    let apart =
                        difference(seen(matrix, theme.hue(one)), seen(matrix, theme.hue(other)));
                    assert!(apart >= 10.0, "{} {eyes}: {one} and {other}: {apart:.1}", theme.name);
                }
            }
        }
    }
}

#[test]
fn lines_ticks_handles_and_focus_have_a_contrast_of_3() {
    for theme in Theme::both() {
        for (ground, colour) in theme.grounds() {
            let on = |what: &str, light: Light| {
                let found = contrast(light, linear(colour));
                assert!(found >= 3.0, "{} {what} on {ground}: {found:.2}", theme.name);
            };
            for slot in 0..HUES {
                on(&format!("hue {slot}"), theme.hue(slot));
                on(&format!("hue {slot} below"), theme.below(slot));
            }
            // Handles, the frame of the chosen passage, the caret and the focus ring.
            on("accent", theme.light("accent"));
            on("danger", theme.light("danger"));
            on("edge", theme.light("edge"));
        }
    }
}

#[test]
fn text_has_a_contrast_of_4_5_on_every_tint_and_in_every_state() {
    for theme in Theme::both() {
        let paper = theme.hex("paper");
        let (accent, ink) = (theme.hex("accent"), theme.hex("ink"));
        // The states of styles/highlights.css, as shares of a colour.
        let states = [
            ("plain", paper),
            ("selected", over(accent, 0.28, paper)),
            ("under the pointer", over(ink, 0.12, paper)),
            ("evidence", over(theme.hex("ok"), 0.2, paper)),
        ];
        for (state, ground) in states {
            let found = contrast(theme.light("ink"), linear(ground));
            assert!(found >= 4.5, "{} ink, {state}: {found:.2}", theme.name);
            for slot in 0..HUES {
                for share in ["tint", "tint-below"] {
                    let tinted = linear(theme.tint(slot, share, ground));
                    let found = contrast(theme.light("ink"), tinted);
                    assert!(
                        found >= 4.5,
                        "{} ink, {state}, {share} {slot}: {found:.2}",
                        theme.name
                    );
                }
            }
        }
        for slot in 0..HUES {
            for share in ["tint", "tint-below"] {
                let found =
                    contrast(theme.light("ink-soft"), linear(theme.tint(slot, share, paper)));
                assert!(found >= 4.5, "{} soft ink, {share} {slot}: {found:.2}", theme.name);
            }
        }
    }
}

#[test]
fn soft_ink_and_placeholders_have_a_contrast_of_4_5_on_every_ground() {
    for theme in Theme::both() {
        for (ground, colour) in theme.grounds() {
            for ink in ["ink", "ink-soft", "accent", "danger", "ok", "warn"] {
                let found = contrast(theme.light(ink), linear(colour));
                assert!(found >= 4.5, "{} {ink} on {ground}: {found:.2}", theme.name);
            }
        }
    }
}

#[test]
fn placeholders_are_in_an_ink_that_can_be_read() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/styles");
    let mut rules = Vec::new();
    for sheet in std::fs::read_dir(folder).unwrap() {
        let sheet = std::fs::read_to_string(sheet.unwrap().path()).unwrap();
        let found = sheet.lines().filter(|line| line.contains("::placeholder"));
        rules.extend(found.map(|line| line.trim().to_owned()));
    }
    let for_all = "::placeholder { color: var(--ink-soft); opacity: 1; }";
    assert!(rules.iter().any(|rule| rule == for_all), "{rules:?}");
    let inks = ["color: var(--ink-soft);", "color: var(--ink);"];
    for rule in rules {
        assert!(inks.iter().any(|ink| rule.contains(ink)), "{rule}");
    }
}

#[test]
fn pictures_have_the_hues_of_the_page() {
    use annotator_pictures::{Paint, Pattern, colour};
    for theme in Theme::both() {
        for slot in 0..HUES {
            let number = u8::try_from(slot).unwrap();
            let paint = Paint::Slot { slot: number, below: false, pattern: Pattern::Plain };
            let token = &theme.tokens[&format!("c{slot}")];
            assert_eq!(&colour(paint, theme.name == "dark"), token, "{} c{slot}", theme.name);
        }
    }
}
