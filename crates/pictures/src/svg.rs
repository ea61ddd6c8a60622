//! A scene as an SVG file that needs nothing else: presentation attributes only, no styles, no
//! scripts.

use std::collections::BTreeSet;
use std::fmt::Write;

use crate::colour::{PatternDef, colour, fill, pattern_of};
use crate::scene::{Anchor, Direction, Item, Paint, Role, Scene, Stroke};

/// How a file is written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SvgOptions {
    /// A BCP 47 tag, for `lang`. It may be empty.
    pub language: String,
    /// Light on dark, instead of black on white.
    pub dark: bool,
}

/// The letters of pictures.
pub const SANS: &str = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";
/// The letters of titles.
pub const SERIF: &str = "'Noto Serif', 'Iowan Old Style', Palatino, Georgia, serif";

/// The free space around a picture that is a file, in its units.
pub const MARGIN: f64 = 24.0;

/// The picture as a file, with its title and the sentence about it drawn above it.
pub fn svg(scene: &Scene, options: &SvgOptions) -> String {
    let whole = scene.with_heading();
    let (width, height) = (whole.width + 2.0 * MARGIN, whole.height + 2.0 * MARGIN);
    let mut out = String::with_capacity(256 + whole.items.len() * 120);
    open(&mut out, &whole, (width, height), options);
    let (w, h) = (number(width), number(height));
    let paper = colour(Paint::Paper, options.dark);
    add(&mut out, format_args!("<rect width=\"{w}\" height=\"{h}\" fill=\"{paper}\"/>\n"));
    add(&mut out, format_args!("<g transform=\"translate({MARGIN} {MARGIN})\">\n"));
    for item in &whole.items {
        draw(&mut out, item, options.dark);
    }
    out.push_str("</g>\n</svg>\n");
    out
}

/// Writing to a string cannot fail.
fn add(out: &mut String, text: std::fmt::Arguments<'_>) {
    let _ = out.write_fmt(text);
}

fn open(out: &mut String, scene: &Scene, (width, height): (f64, f64), options: &SvgOptions) {
    let (w, h) = (number(width), number(height));
    add(
        out,
        format_args!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{w}\" height=\"{h}\" \
             viewBox=\"0 0 {w} {h}\" role=\"img\" aria-labelledby=\"title about\" \
             font-family=\"{SANS}\""
        ),
    );
    if !options.language.is_empty() {
        let language = escape(&options.language);
        add(out, format_args!(" lang=\"{language}\" xml:lang=\"{language}\""));
    }
    if scene.direction == Direction::RightToLeft {
        out.push_str(" direction=\"rtl\"");
    }
    let (title, about) = (escape(&scene.title), escape(&scene.about));
    add(out, format_args!(">\n<title id=\"title\">{title}</title>\n"));
    add(out, format_args!("<desc id=\"about\">{about}</desc>\n"));
    let patterns = patterns(scene, options.dark);
    if !patterns.is_empty() {
        out.push_str("<defs>\n");
        patterns.iter().for_each(|pattern| define(out, pattern));
        out.push_str("</defs>\n");
    }
}

/// The patterns that a scene uses, each once.
pub fn patterns(scene: &Scene, dark: bool) -> Vec<PatternDef> {
    let paints = scene.items.iter().map(|item| match item {
        Item::Rect { paint, .. } | Item::Circle { paint, .. } => *paint,
        Item::Line { .. } | Item::Polyline { .. } | Item::Text { .. } => Paint::Nothing,
    });
    let found: BTreeSet<_> = paints.filter_map(|paint| pattern_of(paint, dark)).collect();
    found.into_iter().collect()
}

fn define(out: &mut String, pattern: &PatternDef) {
    let PatternDef { id, size, ground, stroke, path, thickness } = pattern;
    add(
        out,
        format_args!(
            "<pattern id=\"{id}\" width=\"{size}\" height=\"{size}\" \
             patternUnits=\"userSpaceOnUse\"><rect width=\"{size}\" height=\"{size}\" \
             fill=\"{ground}\"/><path d=\"{path}\" stroke=\"{stroke}\" \
             stroke-width=\"{thickness}\" fill=\"none\"/></pattern>\n"
        ),
    );
}

/// The value of `stroke-dasharray`, if there is one.
pub fn dashes(stroke: Stroke, thickness: f64) -> Option<String> {
    let (dash, gap) = match stroke {
        Stroke::Solid | Stroke::Double => return None,
        Stroke::Dashed => (thickness.max(2.0) * 1.6, thickness.max(2.0) * 0.8),
        Stroke::Dotted => (thickness, thickness.max(1.5) * 0.7),
    };
    Some(format!("{} {}", number(dash), number(gap)))
}

fn draw(out: &mut String, item: &Item, dark: bool) {
    match item {
        Item::Rect { x, y, width, height, radius, paint, name, .. } => {
            let (x, y, w, h) = (number(*x), number(*y), number(*width), number(*height));
            let (rx, fill) = (number(*radius), fill(*paint, dark));
            add(out, format_args!("<rect x=\"{x}\" y=\"{y}\" width=\"{w}\" height=\"{h}\""));
            add(out, format_args!(" rx=\"{rx}\" fill=\"{fill}\""));
            close(out, "rect", name);
        }
        Item::Circle { x, y, radius, paint, name, .. } => {
            let (x, y, r) = (number(*x), number(*y), number(*radius));
            let fill = fill(*paint, dark);
            add(out, format_args!("<circle cx=\"{x}\" cy=\"{y}\" r=\"{r}\" fill=\"{fill}\""));
            close(out, "circle", name);
        }
        Item::Line { from, to, thickness, paint, stroke, name, .. } => {
            let (x1, y1, x2, y2) = (number(from.0), number(from.1), number(to.0), number(to.1));
            add(out, format_args!("<line x1=\"{x1}\" y1=\"{y1}\" x2=\"{x2}\" y2=\"{y2}\""));
            stroke_of(out, (*paint, *stroke, *thickness), dark);
            close(out, "line", name);
        }
        Item::Polyline { points, thickness, paint, stroke, name } => {
            let points = points.iter().map(|(x, y)| format!("{},{}", number(*x), number(*y)));
            let points = points.collect::<Vec<_>>().join(" ");
            add(out, format_args!("<polyline points=\"{points}\" fill=\"none\""));
            out.push_str(" stroke-linejoin=\"round\"");
            stroke_of(out, (*paint, *stroke, *thickness), dark);
            close(out, "polyline", name);
        }
        Item::Text { .. } => draw_text(out, item, dark),
    }
}

fn stroke_of(out: &mut String, (paint, stroke, thickness): (Paint, Stroke, f64), dark: bool) {
    let (colour, thick) = (colour(paint, dark), number(thickness));
    add(out, format_args!(" stroke=\"{colour}\" stroke-width=\"{thick}\""));
    if let Some(dashes) = dashes(stroke, thickness) {
        add(out, format_args!(" stroke-dasharray=\"{dashes}\""));
    }
}

/// Ends an element, with its name as a tooltip.
fn close(out: &mut String, element: &str, name: &str) {
    if name.is_empty() {
        out.push_str("/>\n");
    } else {
        add(out, format_args!("><title>{}</title></{element}>\n", escape(name)));
    }
}

fn draw_text(out: &mut String, item: &Item, dark: bool) {
    let Item::Text { x, y, text, anchor, role, paint, whole, .. } = item else { return };
    let (x, y, size) = (number(*x), number(*y), number(role.size()));
    let fill = colour(*paint, dark);
    add(out, format_args!("<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\" fill=\"{fill}\""));
    match anchor {
        Anchor::Start => {}
        Anchor::Middle => out.push_str(" text-anchor=\"middle\""),
        Anchor::End => out.push_str(" text-anchor=\"end\""),
    }
    if role.is_bold() {
        out.push_str(" font-weight=\"bold\"");
    }
    if *role == Role::Title {
        add(out, format_args!(" font-family=\"{SERIF}\""));
    }
    out.push('>');
    if !whole.is_empty() {
        add(out, format_args!("<title>{}</title>", escape(whole)));
    }
    add(out, format_args!("{}</text>\n", escape(text)));
}

/// A length with at most two decimals, the same on every machine.
pub fn number(value: f64) -> String {
    let rounded = (value * 100.0).round() / 100.0;
    if rounded == 0.0 || !rounded.is_finite() { "0".to_owned() } else { rounded.to_string() }
}

/// Text for content and attributes. Characters that XML does not allow are left out.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' | '\r' => out.push(' '),
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
            _ => out.push(c),
        }
    }
    out
}
