//! The margin: beside each paragraph near the window, its annotations as small buttons.
//!
//! They are put into the rows by portals, so that the text is never rendered again, and
//! take no part in the height of a row: what has no room goes into a list behind "+n".

use std::rc::Rc;

use yew::prelude::*;

use crate::app::marks::{Chip, chips};
use crate::app::msg::Msg;
use crate::browser::near::{NearSections, Room, room};
use crate::browser::paragraphs::{PER_SECTION, margin};
use crate::core::annotation::AnnotationSet;
use crate::core::codebook::{Codebook, Paint};
use crate::core::id::AnnotationId;
use crate::core::sorted::{SortedMap, SortedSet};
use crate::core::text::Text;
use crate::ui::document::chip_list::{ChipList, Opened};
use crate::ui::document::painting::Painting;
use crate::ui::hooks::{use_dispatch, use_effect_on, use_selector};
use crate::ui::words::en::document as words;

/// What [`Margins`] depends on.
#[derive(Properties, PartialEq)]
pub struct MarginsProps {
    /// The text.
    pub text: Rc<Text>,
    /// Where hovering is shown.
    pub painting: Painting,
    /// Rises when the lines of the text have moved.
    pub layout: u32,
}

/// The annotations and the codebook, compared by address: both are replaced, never
/// changed in place.
#[derive(Clone)]
struct Sources(Rc<AnnotationSet>, Rc<Codebook>);

impl PartialEq for Sources {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0) && Rc::ptr_eq(&self.1, &other.1)
    }
}

/// All margins near the window.
#[component]
pub fn Margins(props: &MarginsProps) -> Html {
    let near = use_near(&props.painting);
    let opened = use_state_eq(|| None::<Opened>);
    let on_more = use_callback(opened.setter(), |chips: Opened, opened| opened.set(Some(chips)));
    let on_closed = use_callback(opened.setter(), |(), opened| opened.set(None));
    html! {
        <div class="margins">
            <div hidden=true>
                for section in near.iter().copied() {
                    <SectionMargin key={section} {section} text={Rc::clone(&props.text)}
                        painting={props.painting.clone()} layout={props.layout}
                        on_more={on_more.clone()} />
                }
            </div>
            <ChipList opened={(*opened).clone()} {on_closed} painting={props.painting.clone()} />
        </div>
    }
}

/// The sections near the window. Tells the painter, too.
#[hook]
fn use_near(painting: &Painting) -> Rc<SortedSet<usize>> {
    let near = use_state_eq(|| Rc::new(SortedSet::new()));
    let setter = near.setter();
    use_effect_on(painting.clone(), move |painting| {
        let painting = painting.clone();
        let watch = NearSections::new(move |sections| {
            let rows = |section: &usize| section * PER_SECTION..(section + 1) * PER_SECTION;
            painting.show(sections.iter().flat_map(rows).collect());
            setter.set(Rc::new(sections));
        });
        move || drop(watch)
    });
    (*near).clone()
}

#[derive(Properties, PartialEq)]
struct SectionMarginProps {
    section: usize,
    text: Rc<Text>,
    painting: Painting,
    layout: u32,
    on_more: Callback<Opened>,
}

#[component]
fn SectionMargin(props: &SectionMarginProps) -> Html {
    let sources = use_selector(|model| {
        let open = model.open.as_ref()?;
        Some(Sources(open.annotations(), Rc::clone(&open.project.codebook)))
    });
    let chosen = use_selector(|model| Some(model.open.as_ref()?.chosen.as_ref()?.id));
    let section = props.section;
    let rows = use_memo((sources, Rc::clone(&props.text), section), |(sources, text, section)| {
        sources.as_ref().map(|sources| rows_of(sources, text, *section)).unwrap_or_default()
    });
    let rooms = use_memo((Rc::clone(&rows), props.layout), |(rows, _)| {
        rows.keys().map(|paragraph| (*paragraph, room(*paragraph))).collect::<SortedMap<_, _>>()
    });
    let hover = use_callback(props.painting.clone(), |id, painting| painting.hover(id));
    html! {
        <div>
            for (paragraph, chips) in rows.iter() {
                <key={*paragraph}>
                    if let Some(host) = margin(*paragraph) {
                        { create_portal(html! {
                            <RowMargin chips={Rc::clone(chips)} {chosen} hover={hover.clone()}
                                room={rooms.get(paragraph).copied().unwrap_or_default()}
                                on_more={props.on_more.clone()} />
                        }, host.into()) }
                    }
                </>
            }
        </div>
    }
}

/// The chips of the paragraphs of a section that have any.
fn rows_of(sources: &Sources, text: &Text, section: usize) -> SortedMap<usize, Rc<Vec<Chip>>> {
    let paragraphs = section * PER_SECTION..(section + 1) * PER_SECTION;
    paragraphs
        .map(|paragraph| (paragraph, chips(&sources.0, &sources.1, text, paragraph)))
        .filter(|(_, chips)| !chips.is_empty())
        .map(|(paragraph, chips)| (paragraph, Rc::new(chips)))
        .collect()
}

#[derive(Properties, PartialEq)]
struct RowMarginProps {
    chips: Rc<Vec<Chip>>,
    chosen: Option<AnnotationId>,
    room: Room,
    hover: Callback<Option<AnnotationId>>,
    on_more: Callback<Opened>,
}

/// The height of a chip with the gap below it, in rem; as in `styles/document.css`.
const CHIP_STEP: f64 = 1.4;

/// Margins narrower than this, in rem, are a gutter.
const GUTTER: f64 = 4.0;

/// The margin beside one paragraph.
#[component]
fn RowMargin(props: &RowMarginProps) -> Html {
    let gutter = props.room.width < GUTTER * props.room.rem;
    html! {
        <div class="chips">
            if gutter {
                <Gutter chips={Rc::clone(&props.chips)} chosen={props.chosen} room={props.room} />
            } else {
                { labelled(props) }
            }
        </div>
    }
}

/// As many chips as fit, the last line shared with the button for the rest.
fn labelled(props: &RowMarginProps) -> Html {
    let lines = lines(&props.room, CHIP_STEP);
    let shown = props.chips.len().min(lines);
    let rest = props.chips.len() - shown;
    let on_more = {
        let (on_more, chips) = (props.on_more.clone(), Rc::clone(&props.chips));
        move |event: MouseEvent| on_more.emit(Opened::at(&event, Rc::clone(&chips)))
    };
    html! {
        <ul class="chips__list">
            for chip in props.chips.iter().take(shown) {
                <li key={chip.id.to_string()}>
                    <ChipButton chip={chip.clone()} pressed={props.chosen == Some(chip.id)}
                        hover={props.hover.clone()} />
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

/// What [`ChipButton`] shows.
#[derive(Properties, PartialEq)]
pub struct ChipButtonProps {
    /// The annotation.
    pub chip: Chip,
    /// Whether it is the chosen one.
    pub pressed: bool,
    /// Told which annotation the pointer is on.
    pub hover: Callback<Option<AnnotationId>>,
    /// Called when it was chosen.
    #[prop_or_default]
    pub on_chosen: Callback<()>,
    /// Whether the Tab key stops at it. In the margin it does not, since there may be
    /// hundreds; F8 and the list lead to each.
    #[prop_or_default]
    pub tabbable: bool,
}

/// One annotation as a button with its code's name.
#[component]
pub fn ChipButton(props: &ChipButtonProps) -> Html {
    let dispatch = use_dispatch();
    let chip = &props.chip;
    let onclick = {
        let (id, hover, chosen) = (chip.id, props.hover.clone(), props.on_chosen.clone());
        move |_: MouseEvent| {
            hover.emit(None);
            chosen.emit(());
            dispatch.emit(Msg::AnnotationChosen(id));
        }
    };
    let (id, enter, leave) = (chip.id, props.hover.clone(), props.hover.clone());
    html! {
        <button type="button" class="chip" {onclick}
            tabindex={if props.tabbable { "0" } else { "-1" }}
            data-slot={chip.slot.to_string()} data-paint={paint_name(chip.paint)}
            data-continued={chip.continued.to_string()}
            aria-pressed={props.pressed.to_string()}
            aria-label={words::chip_name(&chip.name, &chip.quote)}
            onpointerenter={move |_: PointerEvent| enter.emit(Some(id))}
            onpointerleave={move |_: PointerEvent| leave.emit(None)}>
            <span class="chip__name" dir="auto">{ &chip.name }</span>
        </button>
    }
}

#[derive(Properties, PartialEq)]
struct GutterProps {
    chips: Rc<Vec<Chip>>,
    chosen: Option<AnnotationId>,
    room: Room,
}

/// The height of a tick with the gap below it, in rem; as in `styles/document.css`.
const TICK_STEP: f64 = 0.6;

/// One button for all annotations of a paragraph, where there is no room for names.
#[component]
fn Gutter(props: &GutterProps) -> Html {
    let dispatch = use_dispatch();
    let first = props.chips.first().map(|chip| chip.id);
    let onclick = move |_: MouseEvent| {
        if let Some(id) = first {
            dispatch.emit(Msg::AnnotationChosen(id));
        }
    };
    let names: Vec<String> = props.chips.iter().map(|chip| chip.name.clone()).collect();
    // The number below the ticks takes the room of two.
    let ticks = lines(&props.room, TICK_STEP).saturating_sub(3).max(1);
    let pressed = props.chips.iter().any(|chip| props.chosen == Some(chip.id));
    html! {
        <button type="button" class="gutter" tabindex="-1" {onclick}
            aria-label={words::gutter_name(&names)} aria-pressed={pressed.to_string()}>
            for chip in props.chips.iter().take(ticks) {
                <span key={chip.id.to_string()} class="tick" data-slot={chip.slot.to_string()}
                    data-paint={paint_name(chip.paint)}></span>
            }
            <span key="count" class="gutter__count">{ names.len() }</span>
        </button>
    }
}

fn paint_name(paint: Paint) -> &'static str {
    match paint {
        Paint::Tint => "tint",
        Paint::Underline => "line",
    }
}
