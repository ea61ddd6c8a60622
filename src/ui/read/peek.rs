//! On a phone: the chosen annotation in one line below the text, so that the text stays in view.

use yew::prelude::*;

use crate::ui::parts::hooks::{use_dispatch, use_selector};
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::parts::lang::lang;
use crate::ui::parts::mark::{code_mark, paint_of};
use crate::ui::words::{inspector, tags as words};
use annotator_app::coding::CodingMsg;
use annotator_app::model::Model;
use annotator_app::msg::Msg;
use annotator_core::codebook::{Look, Paint};
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
    code: String,
    look: Look,
    paint: Paint,
    quote: String,
    language: String,
    /// Whether there is a record to fill in, and not only a note.
    record: bool,
    /// Whether it was just tagged.
    tagged: bool,
}

fn look(model: &Model) -> Option<Content> {
    let open = model.open.as_ref()?;
    let chosen = open.chosen_annotation()?;
    let book = &open.project.codebook;
    let code = book.code(&chosen.code)?;
    let layer = book.layer(&code.layer)?;
    let statement = open.statement()?;
    Some(Content {
        code: code.shortest_name().to_owned(),
        look: book.look(code),
        paint: paint_of(book, code),
        quote: visible(&chosen.spans.beginning(statement.text.as_str(), QUOTE)),
        language: statement.metadata.language.clone(),
        record: layer.has_record(),
        tagged: open.tagged == Some(chosen.id),
    })
}

#[component]
pub fn Peek(props: &PeekProps) -> Html {
    let dispatch = use_dispatch();
    let Some(content) = use_selector(look) else { return Html::default() };
    let close = dispatch.reform(|_: MouseEvent| Msg::Coding(CodingMsg::AnnotationLeft));
    let open = if content.record { words::open_record() } else { words::open_note() };
    html! {
        <section class="peek" aria-label={words::chosen_tag()}>
            { code_mark(content.look, content.paint) }
            <div class="peek__what">
                <strong class="peek__code" dir="auto">{ content.code }</strong>
                <span class="peek__quote" dir="auto" lang={lang(&content.language)}>
                    { content.quote }
                </span>
            </div>
            if content.tagged {
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
