//! The margin, which has a small button for each annotation of the paragraphs near the window.
//!
//! Portals put the buttons into the rows, so that the text is never rendered again. The buttons do
//! not affect the height of a row: "+n" opens a list with those that do not fit.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use web_sys::Element;
use yew::prelude::*;

use crate::browser::text_pane::{Near, PER_SECTION, Room};
use crate::ui::parts::hooks::{sender, use_effect_on, use_selector, use_store};
use crate::ui::parts::memo::memo;
use crate::ui::read::document::chip::{ChipButton, chip_button, paint_name};
use crate::ui::read::document::chip_list::{ChipList, OpenList};
use crate::ui::read::document::painting::Painting;
use crate::ui::words::{document as words, number};
use annotator_app::coding::CodingMsg;
use annotator_app::coding::marks::{Chips, chips};
use annotator_app::model::{Model, Open};
use annotator_app::msg::Msg;
use annotator_core::codebook::Codebook;
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
struct Sources(Rc<AnnotationSet>, Rc<Codebook>);

impl PartialEq for Sources {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0) && Rc::ptr_eq(&self.1, &other.1)
    }
}

/// The margins of all sections near the window.
#[component]
pub fn Margins(props: &MarginsProps) -> Html {
    let near = use_near(&props.painting, props.layout);
    let opened = use_state_eq(|| None::<OpenList>);
    let on_more = use_callback(opened.setter(), |chips: OpenList, opened| opened.set(Some(chips)));
    let on_closed = use_callback(opened.setter(), |(), opened| opened.set(None));
    html! {
        <div class="margins">
            <div hidden=true>
                for (section, rooms) in near.iter() {
                    <SectionMargin key={*section} section={*section} rooms={Rc::clone(rooms)}
                        text={Rc::clone(&props.text)} painting={props.painting.clone()}
                        on_more={on_more.clone()} />
                }
            </div>
            <ChipList opened={(*opened).clone()} {on_closed} painting={props.painting.clone()} />
        </div>
    }
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
    use_effect_on(painting.clone(), |painting| {
        let on = |name: &'static str, act: Rc<dyn Fn()>| {
            web_sys::window().map(|window| EventListener::new(&window, name, move |_| act()))
        };
        let (paper, screen) = (painting.clone(), painting.clone());
        let before = on("beforeprint", Rc::new(move || paper.set_printing(true)));
        let after = on("afterprint", Rc::new(move || screen.set_printing(false)));
        move || drop((before, after))
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
    on_more: Callback<OpenList>,
}

/// The chips of the paragraphs in a section. Paragraphs without chips are left out.
type Rows = SmallMap<usize, Rc<Chips>>;

/// The most chips or ticks beside one paragraph, however high the paragraph is.
const MOST: usize = 120;

/// The rows of a section. The component renders again only when something in the section changed.
#[hook]
fn use_rows(section: usize, text: &Rc<Text>) -> Rc<Rows> {
    let seen = use_mut_ref(|| None::<(Sources, Rc<Rows>)>);
    let text = Rc::clone(text);
    use_selector(move |model| {
        let Some(open) = &model.open else { return Rc::default() };
        let now = Sources(open.annotations(), Rc::clone(&open.project.codebook));
        let mut seen = seen.borrow_mut();
        let known = seen.as_ref();
        if let Some((_, rows)) = known.filter(|(sources, _)| *sources == now) {
            return Rc::clone(rows);
        }
        let known = known.filter(|(sources, _)| Rc::ptr_eq(&sources.1, &now.1));
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
        let beside = MarginContent {
            paragraph,
            chosen: chosen.filter(|id| chips.first.iter().any(|chip| chip.id == *id)),
            chips: Rc::clone(chips),
            room: room(paragraph).unwrap_or_default(),
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
        chips(&open.annotations(), &open.project.codebook, text, paragraph, usize::MAX, None)
    };
    model.open.as_ref().map(all).unwrap_or_default()
}

/// The rows of a section. `known` rows, which must be from the same codebook, are reused if they
/// are still right.
fn rows_of(sources: &Sources, text: &Text, section: usize, known: Option<&Rows>) -> Rows {
    let Sources(set, codebook) = sources;
    let row = |paragraph| {
        let known = known.and_then(|rows| rows.get(&paragraph));
        (paragraph, chips(set, codebook, text, paragraph, MOST, known))
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
    room: Room,
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

/// The height of a chip and the gap below it in rem, as in `styles/document.css`.
const CHIP_STEP: f64 = 1.4;

/// A margin narrower than this, in rem, is drawn as a gutter.
const GUTTER: f64 = 4.0;

fn row_margin(props: &MarginContent, calls: &Calls) -> Html {
    let gutter = props.room.width < GUTTER * props.room.rem;
    html! {
        <div class="chips">
            if gutter {
                { gutter_button(props, &calls.dispatch) }
            } else {
                { labelled(props, calls) }
            }
        </div>
    }
}

/// As many chips as fit. The button for the rest is on the last line.
fn labelled(props: &MarginContent, calls: &Calls) -> Html {
    let lines = lines(&props.room, CHIP_STEP);
    let shown = props.chips.first.len().min(lines);
    let rest = props.chips.all() - shown;
    let (on_more, all, paragraph) = (calls.on_more.clone(), calls.all.clone(), props.paragraph);
    let on_more = move |event: MouseEvent| on_more.emit(OpenList::at(&event, all(paragraph)));
    html! {
        <ul class="chips__list">
            for chip in props.chips.first.iter().take(shown) {
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
            if rest > 0 {
                <li key="more" class="chips__more">
                    <button type="button" class="chip-more" tabindex="-1" onclick={on_more}
                        aria-label={words::more_name(rest)}>{ words::more(rest) }</button>
                </li>
            }
        </ul>
    }
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a small whole number
fn lines(room: &Room, step: f64) -> usize {
    let fitting = room.height / (step * room.rem);
    if fitting.is_finite() { (fitting as usize).max(1) } else { 1 }
}

/// The height of a tick and the gap below it in rem, as in `styles/document.css`.
const TICK_STEP: f64 = 0.6;

/// One button for all annotations of a paragraph, for margins that are too narrow for names.
fn gutter_button(props: &MarginContent, dispatch: &Callback<Msg>) -> Html {
    let dispatch = dispatch.clone();
    let first = props.chips.first.first().map(|chip| chip.id);
    let onclick = move |_: MouseEvent| {
        if let Some(id) = first {
            dispatch.emit(Msg::Coding(CodingMsg::AnnotationChosen(id)));
        }
    };
    let names: Vec<&str> = props.chips.first.iter().map(|chip| chip.name.as_str()).collect();
    // The padding and the number below the ticks take the room of three ticks.
    let ticks = lines(&props.room, TICK_STEP).saturating_sub(3).max(1);
    let pressed = props.chips.first.iter().any(|chip| props.chosen == Some(chip.id));
    html! {
        <button type="button" class="gutter" tabindex="-1" {onclick}
            aria-label={words::gutter_name(&names, props.chips.all())} aria-pressed={pressed.to_string()}>
            for chip in props.chips.first.iter().take(ticks) {
                <span key={chip.id.to_string()} class="tick" data-slot={chip.look.slot.to_string()}
                    data-step={chip.look.step.to_string()} data-line={chip.look.pattern.name()}
                    data-paint={paint_name(chip.paint)}></span>
            }
            <span key="count" class="gutter__count">{ number(props.chips.all()) }</span>
        </button>
    }
}
