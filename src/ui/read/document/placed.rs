//! Gives each chip and each tick its place, once the browser has drawn them.

use std::rc::Rc;

use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

use crate::browser::frame::measure_then;
use crate::browser::page::rem;
use crate::browser::pixels::px;
use crate::browser::text_pane::{CaretPlace, Room, TextPane};
use crate::ui::parts::hooks::use_effect_on;
use crate::ui::read::document::margin::Rows;
use annotator_app::coding::marks::{Chip, Chips};
use annotator_app::input::DomPoint;
use annotator_app::stacking::{ChipRow, ChipSize, Measures, Stack, stack};
use annotator_core::small_map::SmallMap;

/// How many chips fit beside each paragraph.
pub type Shown = SmallMap<usize, usize>;

/// The height of a line of a chip, and of the button for the others, in rem.
const CHIP_LINE: f64 = 1.25;
/// Between two chips, in rem.
const GAP: f64 = 0.1;
/// How far chips may be pushed past the end of their paragraph, in rem.
const DRIFT: f64 = 5.0;

/// Places the chips of a section whenever they or the lines of the text have changed: the rows of
/// the section, and the number of the layout. Returns how many fit.
#[hook]
pub fn use_placed(
    pane: &TextPane,
    section: usize,
    rows: &Rc<Rows>,
    lines: (&Rc<Vec<Room>>, u32),
) -> Shown {
    let shown = use_state_eq(Shown::new);
    let known = (*shown).clone();
    let setter = shown.setter();
    let before = use_mut_ref(Before::default);
    // Where lines begin can change although no row has another height: the column of chips may have
    // become narrow.
    let lines = (Rc::clone(lines.0), lines.1);
    let input = (pane.clone(), Rc::clone(rows), lines, known.clone());
    use_effect_on(input, move |(pane, rows, lines, _)| {
        let (pane, rows, lines) = (pane.clone(), Rc::clone(rows), lines.clone());
        measure_then(move || {
            let known = before.replace(Before::default()).for_lines(&lines);
            let margins = measure(&pane, section, &rows, &known);
            move || {
                setter.set(place(&margins));
                before.replace(Before::new(lines, margins));
            }
        });
    });
    known
}

/// The heights of the rows, and the number of the layout.
type Lines = (Rc<Vec<Room>>, u32);

/// What was placed last. An edit changes few rows, and the others need not be measured again.
#[derive(Default)]
struct Before {
    lines: Lines,
    margins: SmallMap<usize, Margin>,
}

impl Before {
    fn new(lines: Lines, margins: Vec<Margin>) -> Self {
        let margins = margins.into_iter().map(|margin| (margin.paragraph, margin)).collect();
        Self { lines, margins }
    }

    /// What of it is still right if the text has these lines now.
    fn for_lines(self, lines: &Lines) -> SmallMap<usize, Margin> {
        if self.lines == *lines { self.margins } else { SmallMap::new() }
    }
}

/// The margin beside one paragraph, and where its parts go.
struct Margin {
    paragraph: usize,
    chips: Rc<Chips>,
    host: HtmlElement,
    /// The top of the row in its section.
    top: f64,
    /// The place where each drawn chip's passage begins, relative to the margin.
    places: Vec<CaretPlace>,
    items: Vec<HtmlElement>,
    stack: Stack,
    /// Where the same chips are already.
    placed: Option<Stack>,
}

fn measure(
    pane: &TextPane,
    section: usize,
    rows: &Rows,
    known: &SmallMap<usize, Margin>,
) -> Vec<Margin> {
    let Some(around) = pane.section(section).map(|it| it.get_bounding_client_rect()) else {
        return Vec::new();
    };
    let rem = rem().unwrap_or(16.0);
    let line = CHIP_LINE * rem;
    let (mut margins, mut wishes) = (Vec::new(), Vec::new());
    for (&paragraph, chips) in rows {
        let known = known.get(&paragraph);
        let Some(margin) = measure_row(pane, (paragraph, chips), around.top(), known) else {
            continue;
        };
        let size = |(item, place): (&HtmlElement, &CaretPlace)| ChipSize {
            wanted: (margin.top + place.top + (place.height - line) / 2.0).max(0.0),
            height: f64::from(item.offset_height()),
        };
        let bottom = margin.top + f64::from(margin.host.offset_height());
        let sizes = margin.items.iter().zip(&margin.places).map(size);
        wishes.push(ChipRow::new(bottom, chips.all(), sizes));
        margins.push(margin);
    }
    let measures =
        Measures { end: around.height(), gap: GAP * rem, more: line, drift: DRIFT * rem };
    for (margin, found) in margins.iter_mut().zip(stack(&wishes, measures)) {
        margin.stack = found;
    }
    margins
}

fn measure_row(
    pane: &TextPane,
    (paragraph, chips): (usize, &Rc<Chips>),
    above: f64,
    known: Option<&Margin>,
) -> Option<Margin> {
    let host = pane.margin(paragraph)?;
    let items = all(&host, ".chips__list > li:not(.chips__more)");
    let origin = host.get_bounding_client_rect();
    let is_same =
        |it: &&Margin| Rc::ptr_eq(&it.chips, chips) && it.host == host && it.items == items;
    let known = known.filter(is_same);
    let place = |chip: &Chip| {
        let found = pane.caret_place(DomPoint { paragraph, offset: chip.start })?;
        Some(CaretPlace { x: found.x - origin.left(), top: found.top - origin.top(), ..found })
    };
    let places = match known {
        Some(known) => known.places.clone(),
        None => chips.first.iter().take(items.len()).map(place).collect::<Option<_>>()?,
    };
    let top = origin.top() - above;
    let (chips, stack) = (Rc::clone(chips), Stack::default());
    let placed = known.map(|known| known.stack.clone());
    Some(Margin { paragraph, chips, host, top, places, items, stack, placed })
}

/// Moves everything to its place that is not there yet. Returns how many chips fit.
fn place(margins: &[Margin]) -> Shown {
    let mut shown = Shown::new();
    for margin in margins {
        let Margin { stack, top, .. } = margin;
        if margin.placed.as_ref() != Some(stack) {
            for (at, item) in margin.items.iter().enumerate() {
                put(item, stack.tops.get(at).map(|found| found - top));
            }
            for tick in all(&margin.host, ".start-tick") {
                put_tick(&tick, margin);
            }
        }
        // It comes only when it is known how many chips fit.
        for more in all(&margin.host, ".chips__more") {
            put(&more, stack.more.map(|found| found - top));
        }
        shown.insert(margin.paragraph, stack.tops.len());
    }
    shown
}

/// Shows an item at this height, or not at all.
fn put(item: &HtmlElement, top: Option<f64>) {
    // Setting fails only on a read-only style; an element's own is writable.
    let _ = item.style().set_property("top", &px(top.unwrap_or_default()));
    // Every element accepts this attribute.
    let _ = item.toggle_attribute_with_force("data-placed", top.is_some());
}

fn put_tick(tick: &HtmlElement, margin: &Margin) {
    let chip = tick.get_attribute("data-chip").and_then(|at| at.parse::<usize>().ok());
    let Some(place) = chip.and_then(|at| margin.places.get(at)) else { return };
    let style = tick.style();
    // As above.
    let _ = style.set_property("left", &px(place.x));
    let _ = style.set_property("top", &px(place.top));
    let _ = style.set_property("height", &px(place.height));
    let _ = tick.set_attribute("data-placed", "");
}

fn all(host: &Element, selector: &str) -> Vec<HtmlElement> {
    let Ok(found) = host.query_selector_all(selector) else { return Vec::new() };
    (0..found.length()).filter_map(|at| found.get(at)?.dyn_into().ok()).collect()
}
