//! A chip, which is a small button for one annotation, in the margin and in the list of "+n".

use yew::prelude::*;

use crate::ui::words::document as words;
use annotator_app::coding::CodingMsg;
use annotator_app::coding::marks::Chip;
use annotator_app::msg::Msg;
use annotator_core::codebook::Paint;
use annotator_core::project::id::AnnotationId;

/// An annotation as a button.
pub struct ChipButton<'a> {
    pub chip: &'a Chip,
    /// Whether it is the chosen annotation.
    pub pressed: bool,
    /// Called with the annotation under the pointer.
    pub hover: &'a Callback<Option<AnnotationId>>,
    /// Called when it was chosen.
    pub on_chosen: Option<&'a Callback<()>>,
    /// Whether the Tab key stops at it. Not in the margin, which may have hundreds; there F8 and
    /// the list lead to each.
    pub tabbable: bool,
}

/// Draws an annotation as a button with its code's name.
pub fn chip_button(props: &ChipButton, dispatch: &Callback<Msg>) -> Html {
    let chip = props.chip;
    let onclick = {
        let (id, hover, dispatch) = (chip.id, props.hover.clone(), dispatch.clone());
        let chosen = props.on_chosen.cloned();
        move |_: MouseEvent| {
            hover.emit(None);
            if let Some(chosen) = &chosen {
                chosen.emit(());
            }
            dispatch.emit(Msg::Coding(CodingMsg::AnnotationChosen(id)));
        }
    };
    let id = chip.id;
    let (enter, leave) = (props.hover.reform(move |_| Some(id)), props.hover.reform(|_| None));
    let (focus, blur) = (props.hover.reform(move |_| Some(id)), props.hover.reform(|_| None));
    let short = Some(&chip.short_name).filter(|short| !short.is_empty() && !props.tabbable);
    html! {
        <button key={id.to_string()} type="button" class="chip" {onclick}
            tabindex={if props.tabbable { "0" } else { "-1" }}
            data-slot={chip.look.slot.to_string()} data-step={chip.look.step.to_string()}
            data-line={chip.look.pattern.name()} data-paint={paint_name(chip.paint)}
            data-continued={chip.continued.to_string()}
            aria-pressed={props.pressed.to_string()}
            aria-label={words::chip(chip)}
            data-name={chip.name.clone()} data-short={short.is_some().to_string()}
            onpointerenter={enter} onpointerleave={leave} onfocus={focus} onblur={blur}>
            <span class="chip__name" dir="auto">{ short.unwrap_or(&chip.name) }</span>
            if !chip.by.is_empty() {
                <span class="chip__by" data-by={chip.by.clone()} />
            }
        </button>
    }
}

/// The value of the attribute `data-paint` for the style sheet.
pub fn paint_name(paint: Paint) -> &'static str {
    match paint {
        Paint::Tint => "tint",
        Paint::Underline => "line",
    }
}
