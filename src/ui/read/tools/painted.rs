//! The choice of what is painted in the text.

use std::rc::Rc;

use yew::prelude::*;

use crate::ui::codebook::code_select::{CodeSelect, code_select};
use crate::ui::parts::hooks::{use_dispatch, use_selector};
use crate::ui::words::{annotators, number, tools as words};
use annotator_app::coding::CodingMsg;
use annotator_app::coding::paint_filter::PaintFilter;
use annotator_app::model::{Model, Open};
use annotator_app::msg::Msg;
use annotator_core::codebook::Codebook;
use annotator_core::project::Annotator;
use annotator_core::project::annotation_set::AnnotationSet;
use annotator_core::project::id::{AnnotatorId, CodeId};

/// The name of what alone is painted; `None` if everything is.
pub fn name(open: &Open, filter: &PaintFilter) -> Option<String> {
    let (project, book) = (&open.project, &open.project.codebook);
    match filter {
        PaintFilter::All => None,
        PaintFilter::Layer(layer) => Some(book.layer(layer)?.name.clone()),
        PaintFilter::Code(code) => Some(book.code(code)?.name.clone()),
        PaintFilter::By(id) => Some(by_whom(open, project.annotator(*id)?)),
    }
}

/// The name of an annotator among the choices.
fn by_whom(open: &Open, annotator: &Annotator) -> String {
    if annotator.id == open.annotator {
        words::your_own().to_owned()
    } else {
        annotators::name(&annotator.name)
    }
}

#[derive(Clone, PartialEq)]
struct Content {
    filter: PaintFilter,
    codebook: Rc<Codebook>,
    all: Rc<AnnotationSet>,
    painted: usize,
    /// The annotators, if there are several, with their names.
    annotators: Vec<(AnnotatorId, String)>,
    /// The code to begin with.
    code: Option<CodeId>,
}

fn look(model: &Model) -> Option<Content> {
    let open = model.open.as_ref()?;
    let (all, codebook) = (open.annotations(), &open.project.codebook);
    let chosen = open.chosen_annotation().map(|annotation| annotation.code.clone());
    let used = || codebook.codes.iter().find(|code| all.counts().contains_key(&code.id));
    let first = || used().or(codebook.codes.first()).map(|code| code.id.clone());
    let annotators = open.project.annotators.iter();
    let annotators: Vec<_> = annotators.map(|it| (it.id, by_whom(open, it))).collect();
    Some(Content {
        filter: open.paint_filter.clone(),
        codebook: Rc::clone(codebook),
        painted: open.painted().len(),
        annotators: if annotators.len() > 1 { annotators } else { Vec::new() },
        code: chosen.or_else(first),
        all,
    })
}

/// The content of the popover.
#[component]
pub fn PaintedContent() -> Html {
    let dispatch = use_dispatch();
    let Some(content) = use_selector(look) else { return Html::default() };
    let choose = dispatch.reform(|filter| Msg::Coding(CodingMsg::PaintChosen(filter)));
    let Content { filter, codebook, all, painted, annotators, code } = &content;
    let layer = |layer: &_| {
        let codes = codebook.codes.iter().filter(|code| code.layer == *layer);
        codes.filter_map(|code| all.counts().get(&code.id)).sum::<usize>()
    };
    let chosen = match filter {
        PaintFilter::Code(code) => Some(code),
        _ => None,
    };
    let by = |id: AnnotatorId| all.iter().filter(|it| it.annotator == id).count();
    html! {
        <>
            <fieldset class="painted">
                <legend class="painted__title">{ words::painted() }</legend>
                { way(PaintFilter::All, filter, words::all(), Some(all.len()), &choose) }
                for it in &codebook.layers {
                    { way(PaintFilter::Layer(it.id.clone()), filter, &words::only(&it.name),
                        Some(layer(&it.id)), &choose) }
                }
                for (id, name) in annotators {
                    { way(PaintFilter::By(*id), filter, &words::only(name), Some(by(*id)), &choose) }
                }
                if let Some(code) = chosen.or(code.as_ref()) {
                    { way(PaintFilter::Code(code.clone()), filter, words::one_code(), None, &choose) }
                }
            </fieldset>
            if chosen.is_some() {
                { code_select(&CodeSelect {
                    id: "painted-code",
                    codebook,
                    value: chosen,
                    none: None,
                    with_groups: true,
                    label: Some(words::which_code()),
                    onchoose: choose.reform(|code: Option<CodeId>| {
                        code.map_or(PaintFilter::All, PaintFilter::Code)
                    }),
                }) }
            }
            <p class="hint" role="status">
                if *filter != PaintFilter::All {
                    { words::how_many_painted(*painted, all.len()) }
                }
            </p>
        </>
    }
}

/// One of the choices, with the number of tags it paints.
fn way(
    this: PaintFilter,
    now: &PaintFilter,
    name: &str,
    tags: Option<usize>,
    choose: &Callback<PaintFilter>,
) -> Html {
    let checked = this == *now;
    let onchange = choose.reform(move |_: Event| this.clone());
    html! {
        <label class="painted__way">
            <input type="radio" name="painted" {checked} {onchange} />
            <span dir="auto">{ name.to_owned() }</span>
            <span class="num">{ tags.map(number).unwrap_or_default() }</span>
        </label>
    }
}
