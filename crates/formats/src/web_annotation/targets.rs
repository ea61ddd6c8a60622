//! Reads the targets of annotations.

use crate::shared::tree::{number, one_or_more, text};
use annotator_core::exchange::imported::{Part, WhyUnread};
use annotator_core::json::Json;

/// A part of a text, as a target describes it.
#[derive(Debug, PartialEq)]
pub(super) struct Place<'a> {
    /// The target's name for the text.
    pub source: Option<&'a str>,
    pub part: Part,
}

/// How deep `items` and `refinedBy` are followed.
const MOST_STEPS: usize = 8;

/// The places that the targets of an annotation select, in order, and the targets that select none,
/// with the reason.
pub(super) fn places<'a>(
    target: Option<&'a Json<'a>>,
) -> (Vec<Place<'a>>, Vec<(&'a Json<'a>, WhyUnread)>) {
    let mut found = TargetPlaces { places: Vec::new(), others: Vec::new() };
    for target in one_or_more(target) {
        found.target(target, 0);
    }
    (found.places, found.others)
}

struct TargetPlaces<'a> {
    places: Vec<Place<'a>>,
    others: Vec<(&'a Json<'a>, WhyUnread)>,
}

impl<'a> TargetPlaces<'a> {
    fn target(&mut self, target: &'a Json<'a>, steps: usize) {
        if steps < MOST_STEPS
            && let Some(items) = target.field("items")
        {
            for item in one_or_more(Some(items)) {
                self.target(item, steps + 1);
            }
            return;
        }
        let selectors = one_or_more(target.field("selector"));
        let source = source(target);
        // Recogito's own form: each selector is a part, without a type.
        let native = selectors.iter().filter(|selector| selector.field("quote").is_some());
        let native: Vec<Place> =
            native.map(|selector| Place { source, part: native_part(selector) }).collect();
        if !native.is_empty() {
            self.places.extend(native);
            return;
        }
        match part(selectors) {
            Some(part) => self.places.push(Place { source, part }),
            None => self.others.push((target, why(target, selectors))),
        }
    }
}

fn native_part(selector: &Json) -> Part {
    Part {
        range: number(selector.field("start")).zip(number(selector.field("end"))),
        quote: selector.field("quote").and_then(Json::text).map(str::to_owned),
        ..Part::default()
    }
}

/// The target's name for the text: an address or a name.
fn source<'a>(target: &'a Json<'a>) -> Option<&'a str> {
    let source = target.field("source")?;
    source.text().or_else(|| text(source, "id")).filter(|source| !source.is_empty())
}

/// The part that several selectors of the same thing select.
fn part(selectors: &[Json]) -> Option<Part> {
    let mut part = Part::default();
    for selector in selectors {
        refine(selector, &mut part);
    }
    (part.range.is_some() || part.quote.is_some()).then_some(part)
}

/// Follows a selector to the words that it selects. After a selector of something else, positions
/// count within that and say nothing about the whole text.
fn refine(selector: &Json, part: &mut Part) {
    let mut selector = Some(selector);
    for step in 0..MOST_STEPS {
        let Some(this) = selector else { return };
        match kind(this) {
            "TextQuoteSelector" if part.quote.is_none() => quote(this, part),
            "TextPositionSelector" if part.range.is_none() && step == 0 => {
                let range = number(this.field("start")).zip(number(this.field("end")));
                part.range = range;
            }
            _ => {}
        }
        selector = this.field("refinedBy");
    }
}

fn quote(selector: &Json, part: &mut Part) {
    let own = |field| selector.field(field).and_then(Json::text).map(str::to_owned);
    part.quote = own("exact").filter(|exact| !exact.is_empty());
    if part.quote.is_some() {
        part.prefix = own("prefix").unwrap_or_default();
        part.suffix = own("suffix").unwrap_or_default();
    }
}

/// The type, without the prefix of its vocabulary.
pub(super) fn kind<'a>(json: &'a Json<'a>) -> &'a str {
    let kind = json.field("type").or_else(|| json.field("@type"));
    let kind = one_or_more(kind).iter().find_map(Json::text).unwrap_or_default();
    kind.strip_prefix("oa:").unwrap_or(kind)
}

/// Why a target selects no words of a text.
fn why(target: &Json, selectors: &[Json]) -> WhyUnread {
    let media = |kind: &str| matches!(kind, "Image" | "Video" | "Audio" | "Sound");
    let fragment = |selector: &Json| {
        text(selector, "value").is_some_and(|value| {
            value.starts_with("xywh=") || value.starts_with("t=") || value.starts_with("pct:")
        })
    };
    let drawn = selectors.iter().any(|it| kind(it) == "SvgSelector" || fragment(it));
    let source = target.field("source").map_or("", kind);
    if media(kind(target)) || media(source) || drawn {
        WhyUnread::NotText
    } else if target.text().is_some() || matches!(target, Json::Object(_)) {
        WhyUnread::NoSuchThing
    } else {
        WhyUnread::Misshapen
    }
}
