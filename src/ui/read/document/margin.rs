//! The margin, which has a small button for each annotation of the paragraphs near the window, and
//! the ticks where the passages of themes begin.
//!
//! Portals put both into the rows, so that the text is never rendered again. They do not affect the
//! height of a row. `placed.rs` gives each its place once it is drawn; "+n" opens a list with the
//! chips that do not fit.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, Event, KeyboardEvent};
use yew::prelude::*;

use crate::browser::page::document;
use crate::browser::text_pane::{Near, PER_SECTION, Room};
use crate::ui::parts::hooks::{sender, use_effect_on, use_selector, use_store};
use crate::ui::parts::memo::memo;
use crate::ui::read::document::chip::{ChipButton, chip_button};
use crate::ui::read::document::chip_list::{ChipList, OpenList};
use crate::ui::read::document::painting::Painting;
use crate::ui::read::document::placed::use_placed;
use crate::ui::words::document as words;
use annotator_app::coding::marks::{Chip, Chips, Others, chips};
use annotator_app::model::{Model, Open};
use annotator_app::msg::Msg;
use annotator_core::codebook::{Codebook, Paint};
use annotator_core::project::annotation_set::AnnotationSet;
use annotator_core::project::id::AnnotationId;
use annotator_core::small_map::{SmallMap, SmallSet};
use annotator_core::text::Text;

#[derive(Properties, PartialEq)]
pub struct MarginsProps {
    pub text: Rc<Text>,
    /// Shows in the text which annotation the pointer is on.
    pub painting: Painting,
    /// A number that grows when the lines of the text have moved.
    pub layout: u32,
}

/// The annotations and the codebook, compared by address: both are replaced and never changed in
/// place.
#[derive(Clone)]
struct Sources(Rc<AnnotationSet>, Rc<Codebook>, Others);

impl PartialEq for Sources {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0) && Rc::ptr_eq(&self.1, &other.1) && self.2 == other.2
    }
}

/// The margins of all sections near the window.
#[component]
pub fn Margins(props: &MarginsProps) -> Html {
    let near = use_near(&props.painting, props.layout);
    use_closed_names(&props.painting);
    let opened = use_state_eq(|| None::<OpenList>);
    let on_more = use_callback(opened.setter(), |chips: OpenList, opened| opened.set(Some(chips)));
    let on_closed = use_callback(opened.setter(), |(), opened| opened.set(None));
    html! {
        <div class="margins">
            <div hidden=true>
                for (section, rooms) in near.iter() {
                    <SectionMargin key={*section} section={*section} rooms={Rc::clone(rooms)}
                        text={Rc::clone(&props.text)} painting={props.painting.clone()}
                        layout={props.layout} on_more={on_more.clone()} />
                }
            </div>
            <ChipList opened={(*opened).clone()} {on_closed} painting={props.painting.clone()} />
        </div>
    }
}

/// Escape closes the whole name of a chip, until the pointer or the focus moves on. Whatever else the
/// key does, it does too: the pointer may rest on a chip by chance.
#[hook]
fn use_closed_names(painting: &Painting) {
    use_effect_on(painting.clone(), |painting| {
        let pane = painting.pane();
        let close = move |event: &Event| {
            if event.dyn_ref::<KeyboardEvent>().is_some_and(|event| event.key() == "Escape") {
                pane.close_names(true);
            }
        };
        let listener = document().map(|document| {
            let options = EventListenerOptions::run_in_capture_phase();
            EventListener::new_with_options(&document, "keydown", options, close)
        });
        move || drop(listener)
    });
}

/// Chips are drawn after this pause in scrolling, in milliseconds. During fast scrolling nobody
/// needs them.
const REST_MS: u32 = 150;

/// The sections near the window, measured again when the lines have moved. The hook also reports
/// the rows near the window to the painter, and whether the page is being printed.
#[hook]
fn use_near(painting: &Painting, layout: u32) -> Rc<Near> {
    let near = use_state_eq(|| Rc::new(Near::new()));
    let sections = use_mut_ref(SmallSet::new);
    use_effect_on(painting.clone(), {
        let (setter, sections) = (near.setter(), Rc::clone(&sections));
        move |painting| {
            let painting = painting.clone();
            let resting = RefCell::new(None);
            let pane = painting.pane();
            let watch = pane.clone().watch_near(move |shown| {
                painting.show(&shown.rows);
                let now = shown.sections();
                let before = sections.replace(now.clone());
                if before == now {
                    return;
                }
                let first = before.is_empty();
                let (setter, sections) = (setter.clone(), Rc::clone(&sections));
                let pane = pane.clone();
                let draw = move || setter.set(Rc::new(pane.measure(&sections.borrow())));
                if first {
                    draw();
                } else {
                    resting.replace(Some(Timeout::new(REST_MS, draw)));
                }
            });
            move || drop(watch)
        }
    });
    use_effect_on(painting.clone(), {
        let (setter, sections) = (near.setter(), Rc::clone(&sections));
        move |painting| {
            let on = |name: &'static str, act: Rc<dyn Fn()>| {
                web_sys::window().map(|window| EventListener::new(&window, name, move |_| act()))
            };
            let (paper, screen) = (painting.clone(), painting.clone());
            // On paper all of the text has chips.
            let margins = |of: &Painting, all: bool| {
                let (setter, pane, sections) = (setter.clone(), of.pane(), Rc::clone(&sections));
                move || {
                    let count = pane.count().div_ceil(PER_SECTION);
                    let shown = if all { (0..count).collect() } else { sections.borrow().clone() };
                    setter.set(Rc::new(pane.measure(&shown)));
                }
            };
            let (all, some) = (margins(painting, true), margins(painting, false));
            let before = on(
                "beforeprint",
                Rc::new(move || {
                    paper.set_printing(true);
                    all();
                }),
            );
            let after = on(
                "afterprint",
                Rc::new(move || {
                    screen.set_printing(false);
                    some();
                }),
            );
            move || drop((before, after))
        }
    });
    use_effect_on(layout, {
        let (setter, pane) = (near.setter(), painting.pane());
        move |_| setter.set(Rc::new(pane.measure(&sections.borrow())))
    });
    (*near).clone()
}

#[derive(Properties, PartialEq)]
struct SectionMarginProps {
    section: usize,
    rooms: Rc<Vec<Room>>,
    text: Rc<Text>,
    painting: Painting,
    layout: u32,
    on_more: Callback<OpenList>,
}

/// The chips of the paragraphs in a section. Paragraphs without chips are left out.
pub(super) type Rows = SmallMap<usize, Rc<Chips>>;

/// The most chips beside one paragraph, however high the paragraph is.
const MOST: usize = 120;

/// The rows of a section. The component renders again only when something in the section changed.
#[hook]
fn use_rows(section: usize, text: &Rc<Text>) -> Rc<Rows> {
    let seen = use_mut_ref(|| None::<(Sources, Rc<Rows>)>);
    let text = Rc::clone(text);
    use_selector(move |model| {
        let Some(open) = &model.open else { return Rc::default() };
        let now = Sources(open.painted(), Rc::clone(&open.project.codebook), open.others());
        let mut seen = seen.borrow_mut();
        let known = seen.as_ref();
        if let Some((_, rows)) = known.filter(|(sources, _)| *sources == now) {
            return Rc::clone(rows);
        }
        let known =
            known.filter(|(sources, _)| Rc::ptr_eq(&sources.1, &now.1) && sources.2 == now.2);
        let rows = Rc::new(rows_of(&now, &text, section, known.map(|(_, rows)| &**rows)));
        *seen = Some((now, Rc::clone(&rows)));
        rows
    })
}

#[component]
fn SectionMargin(props: &SectionMarginProps) -> Html {
    let chosen = use_selector(|model| Some(model.open.as_ref()?.chosen.as_ref()?.id));
    let section = props.section;
    let rows = use_rows(section, &props.text);
    let room = |paragraph: usize| props.rooms.get(paragraph % PER_SECTION).copied();
    let store = use_store();
    let pane = store.pane().clone();
    let shown = use_placed(&pane, section, &rows, (&props.rooms, props.layout));
    let calls = Calls {
        dispatch: sender(&store),
        hover: {
            let painting = props.painting.clone();
            Callback::from(move |id| painting.hover(id))
        },
        on_more: props.on_more.clone(),
        all: {
            let text = Rc::clone(&props.text);
            Rc::new(move |paragraph| store.read(|model| all_chips(model, &text, paragraph)))
        },
    };
    // Each row is drawn again only when its content has changed. An edit changes few rows.
    let beside = |(&paragraph, chips): (&usize, &Rc<Chips>)| {
        let host = pane.margin(paragraph)?;
        let drawn = drawn(&room(paragraph).unwrap_or_default(), chips);
        let fit = shown.get(&paragraph).copied().unwrap_or(drawn).min(drawn);
        let beside = MarginContent {
            paragraph,
            chosen: chosen.filter(|id| chips.first.iter().any(|chip| chip.id == *id)),
            chips: Rc::clone(chips),
            drawn,
            rest: chips.all() - fit,
        };
        let calls = calls.clone();
        let draw = move |(host, beside): &(_, _)| {
            create_portal(row_margin(beside, &calls), Element::clone(host))
        };
        Some(html! { <key={paragraph}>{ memo((Element::from(host), beside), draw) }</> })
    };
    html! { <div>for row in rows.iter().filter_map(beside) { { row } }</div> }
}

fn all_chips(model: &Model, text: &Text, paragraph: usize) -> Rc<Chips> {
    let all = |open: &Open| {
        chips(
            &open.painted(),
            &open.project.codebook,
            &open.others(),
            text,
            paragraph,
            usize::MAX,
            None,
        )
    };
    model.open.as_ref().map(all).unwrap_or_default()
}

/// The rows of a section. `known` rows, which must be from the same codebook, are reused if they
/// are still right.
fn rows_of(sources: &Sources, text: &Text, section: usize, known: Option<&Rows>) -> Rows {
    let Sources(set, codebook, others) = sources;
    let row = |paragraph| {
        let known = known.and_then(|rows| rows.get(&paragraph));
        (paragraph, chips(set, codebook, others, text, paragraph, MOST, known))
    };
    let paragraphs = section * PER_SECTION..(section + 1) * PER_SECTION;
    paragraphs.map(row).filter(|(_, chips)| chips.all() > 0).collect()
}

/// The content of the margin beside one paragraph.
#[derive(PartialEq)]
struct MarginContent {
    paragraph: usize,
    chips: Rc<Chips>,
    /// The chosen annotation, if it has a chip here.
    chosen: Option<AnnotationId>,
    /// How many chips are drawn, most of which should fit.
    drawn: usize,
    /// How many annotations have no chip that fits.
    rest: usize,
}

/// Callbacks of the margins.
#[derive(Clone)]
struct Calls {
    dispatch: Callback<Msg>,
    /// Called with the annotation under the pointer.
    hover: Callback<Option<AnnotationId>>,
    on_more: Callback<OpenList>,
    /// Returns all chips of a paragraph.
    all: Rc<dyn Fn(usize) -> Rc<Chips>>,
}

/// The least height of a chip with the gap below it, in rem.
const CHIP_STEP: f64 = 1.35;

/// How many more chips are drawn than have room beside their own paragraph.
const PUSHED: usize = 5;

/// How many chips are drawn beside a paragraph.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a small whole number
fn drawn(room: &Room, chips: &Chips) -> usize {
    let fitting = room.height / (CHIP_STEP * room.rem);
    let fitting = if fitting.is_finite() { fitting as usize } else { 0 };
    chips.first.len().min(fitting + PUSHED)
}

fn row_margin(props: &MarginContent, calls: &Calls) -> Html {
    let (on_more, all, paragraph) = (calls.on_more.clone(), calls.all.clone(), props.paragraph);
    let on_more = move |event: MouseEvent| on_more.emit(OpenList::at(&event, all(paragraph)));
    let begins = |(_, chip): &(usize, &Chip)| chip.paint == Paint::Tint && !chip.continued;
    html! {
        <div class="chips">
            for (at, chip) in props.chips.first.iter().take(props.drawn).enumerate().filter(begins) {
                <span key={format!("tick-{}", chip.id)} class="start-tick"
                    data-chip={at.to_string()} data-slot={chip.look.slot.to_string()}
                    data-step={chip.look.step.to_string()} data-line={chip.look.pattern.name()}></span>
            }
            <ul key="chips" class="chips__list">
                for chip in props.chips.first.iter().take(props.drawn) {
                    <li key={chip.id.to_string()}>
                        { chip_button(&ChipButton {
                            chip,
                            pressed: props.chosen == Some(chip.id),
                            hover: &calls.hover,
                            on_chosen: None,
                            tabbable: false,
                        }, &calls.dispatch) }
                    </li>
                }
                if props.rest > 0 {
                    <li key="more" class="chips__more">
                        <button type="button" class="chip-more" tabindex="-1" onclick={on_more}
                            aria-label={words::more_name(props.rest)}>{ words::more(props.rest) }</button>
                    </li>
                }
            </ul>
        </div>
    }
}
