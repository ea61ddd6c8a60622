//! What is tagged with what, all at once.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::browser::frame::after_frame;
use crate::ui::codebook::code_select::{CodeSelect, code_select};
use crate::ui::parts::hooks::{sender, use_store};
use crate::ui::parts::select::{Entry, Select};
use crate::ui::words::find as words;
use annotator_app::find::{Find, FindAct, Unit};
use annotator_app::later::Later;
use annotator_app::msg::Msg;
use annotator_core::codebook::Codebook;

/// From this number on, the page offers to save a project file first, and says that it is working.
const MANY: usize = 1_000;
const UNITS: [(Unit, &str); 3] =
    [(Unit::Words, "words"), (Unit::Sentence, "sentence"), (Unit::Paragraph, "paragraph")];

#[derive(PartialEq, Properties)]
pub struct TagAllProps {
    pub find: Later<Find>,
    pub codebook: Rc<Codebook>,
}

#[component]
pub fn TagAll(props: &TagAllProps) -> Html {
    let store = use_store();
    let dispatch = sender(&store);
    let working = use_state_eq(|| false);
    let find = &props.find;
    let counts = find.counts();
    let can_tag = find.code.is_some() && counts.ticked > 0 && !*working;
    let tag = {
        let working = working.clone();
        Callback::from(move |_: MouseEvent| {
            if !can_tag {
                return;
            }
            let (store, working) = (store.clone(), working.clone());
            let done = working.setter();
            working.set(true);
            // The page says that it works before it does.
            after_frame(move || {
                after_frame(move || {
                    store.dispatch(FindAct::AllTagged.into());
                    done.set(false);
                });
            });
        })
    };
    let button = if *working && counts.ticked >= MANY {
        words::tagging(counts.ticked)
    } else {
        words::tag_all(counts.ticked)
    };
    html! {
        <div class="find__row find__tag">
            { all_box(find, &dispatch) }
            <span class="find__planned" role="status">{ words::planned(counts) }</span>
            if counts.ticked >= MANY && find.code.is_some() {
                <button type="button" class="quiet-button"
                    onclick={dispatch.reform(|_: MouseEvent| Msg::ExportChosen)}>
                    { words::keep_copy_first() }
                </button>
            }
            { unit_select(find.unit, &dispatch) }
            { code_select(&CodeSelect {
                id: "find-code",
                codebook: &props.codebook,
                value: find.code.as_ref(),
                none: Some(words::choose_code()),
                with_groups: false,
                label: Some(words::tag_with()),
                onchoose: dispatch.reform(|code| FindAct::CodeChosen(code).into()),
            }) }
            <button type="button" class="button" data-kind={can_tag.then_some("primary")}
                aria-disabled={(!can_tag).to_string()} onclick={tag}>
                { button }
            </button>
        </div>
    }
}

/// The box that takes all hits, or none.
fn all_box(find: &Find, dispatch: &Callback<Msg>) -> Html {
    let all = find.counts().left_out == 0;
    let onchange = dispatch.reform(|event: Event| {
        let ticked = event.target_dyn_into::<HtmlInputElement>().is_some_and(|it| it.checked());
        FindAct::AllTicked(ticked).into()
    });
    html! {
        <span class="hits__box">
            <input type="checkbox" checked={all} aria-label={words::tick_all()}
                title={words::tick_all()} {onchange} />
        </span>
    }
}

fn unit_select(unit: Unit, dispatch: &Callback<Msg>) -> Html {
    let value = UNITS.iter().find(|(known, _)| *known == unit).map_or("", |(_, value)| value);
    let entries: Vec<_> =
        UNITS.iter().map(|(unit, value)| Entry::new(*value, words::unit(*unit))).collect();
    let onchoose = dispatch.reform(|value: String| {
        let unit = UNITS.iter().find(|(_, known)| *known == value).map(|(unit, _)| *unit);
        FindAct::UnitChosen(unit.unwrap_or_default()).into()
    });
    html! {
        <Select id="find-take" {value} {entries} label={Some(AttrValue::from(words::take()))}
            {onchoose} />
    }
}
