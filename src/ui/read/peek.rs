//! On a phone: the chosen annotation in one line below the text, so that the text stays in view.

use std::rc::Rc;

use yew::prelude::*;

use crate::ui::parts::hooks::{use_dispatch, use_selector};
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::parts::lang::lang;
use crate::ui::parts::mark::mark_of;
use crate::ui::words::{inspector, tags as words};
use annotator_app::coding::CodingMsg;
use annotator_app::model::Model;
use annotator_app::msg::Msg;
use annotator_core::codebook::Codebook;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::statement::Statement;
use annotator_core::text::direction::visible;

/// The most characters of the passage.
const QUOTE: usize = 80;

#[derive(Clone, Properties, PartialEq)]
pub struct PeekProps {
    /// Called to open the record.
    pub on_open: Callback<()>,
}

#[derive(Clone, PartialEq)]
struct Content {
    annotation: Rc<Annotation>,
    statement: Rc<Statement>,
    codebook: Rc<Codebook>,
    /// Whether it was just tagged.
    tagged: bool,
}

fn look(model: &Model) -> Option<Content> {
    let open = model.open.as_ref()?;
    let chosen = open.chosen_annotation()?;
    Some(Content {
        annotation: Rc::clone(chosen),
        statement: Rc::clone(open.statement()?),
        codebook: Rc::clone(&open.project.codebook),
        tagged: open.tagged == Some(chosen.id),
    })
}

#[component]
pub fn Peek(props: &PeekProps) -> Html {
    let dispatch = use_dispatch();
    let Some(content) = use_selector(look) else { return Html::default() };
    let Content { annotation, statement, codebook, tagged } = content;
    let Some(code) = codebook.code(&annotation.code) else { return Html::default() };
    let quote = visible(&annotation.spans.beginning(statement.text.as_str(), QUOTE));
    // Whether there is a record to fill in, and not only a note.
    let record = codebook.layer(&code.layer).is_some_and(|layer| layer.has_record());
    let close = dispatch.reform(|_: MouseEvent| Msg::Coding(CodingMsg::AnnotationLeft));
    let open = if record { words::open_record() } else { words::open_note() };
    html! {
        <section class="peek" aria-label={words::chosen_tag()}>
            { mark_of(&codebook, code) }
            <div class="peek__what">
                <strong class="peek__code" dir="auto">{ code.shortest_name().to_owned() }</strong>
                <span class="peek__quote" dir="auto" lang={lang(&statement.metadata.language)}>
                    { quote }
                </span>
            </div>
            if tagged {
                <button type="button" class="button"
                    onclick={dispatch.reform(|_: MouseEvent| Msg::UndoChosen)}>
                    { words::undo_tag() }
                </button>
            }
            <button type="button" class="button" data-kind="primary"
                onclick={props.on_open.reform(|_: MouseEvent| ())}>
                { open }
            </button>
            <button type="button" class="icon-button" aria-label={inspector::leave()} onclick={close}>
                { icon(Icon::Close) }
            </button>
        </section>
    }
}
