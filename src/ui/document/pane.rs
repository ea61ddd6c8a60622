//! The pane: the statement's title and its text.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::paragraphs::{SCROLLER_ID, TEXT_ID};
use crate::core::statement::Statement;
use crate::core::structure::Outline;
use crate::ui::document::painting::use_painting;
use crate::ui::document::rows::StatementText;
use crate::ui::hooks::use_selector;
use crate::ui::words::en::document as words;

/// The statement shown, in a scrolling pane that fills its parent.
#[component]
pub fn DocumentPane() -> Html {
    let shown = use_selector(|model| {
        let open = model.open.as_ref()?;
        Some((Rc::clone(open.statement()?), Rc::clone(open.outline()?)))
    });
    html! {
        <div id={SCROLLER_ID} class="document">
            if let Some((statement, outline)) = shown {
                <StatementView key={statement.id.to_string()} statement={statement.clone()}
                    {outline} />
            }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct StatementViewProps {
    statement: Rc<Statement>,
    outline: Rc<Outline>,
}

/// One statement.
///
/// The text has the role `document`: a screen reader reads it in its own way, paragraph
/// by paragraph, and meets the buttons of the margin where they belong. Because it can be
/// focused, the page's keys reach it as soon as browse mode is off, and what they do is
/// spoken by the live region. `application` or `textbox` would take reading away.
#[component]
fn StatementView(props: &StatementViewProps) -> Html {
    let metadata = &props.statement.metadata;
    let painting = use_painting(&props.statement.text);
    let _ = painting;
    let title = Some(metadata.title.trim()).filter(|title| !title.is_empty());
    let language = Some(metadata.language.clone()).filter(|language| !language.is_empty());
    html! {
        <article class="document-page">
            <header class="document-head" lang={language.clone()}>
                <h1 dir="auto">{ title.unwrap_or(words::UNTITLED) }</h1>
                <p class="document-meta" dir="auto">{ words::meta_line(metadata) }</p>
            </header>
            <p id="text-hint" hidden=true>{ words::TEXT_HINT }</p>
            <div id={TEXT_ID} class="text" role="document" tabindex="0" lang={language}
                aria-label={words::TEXT_NAME} aria-describedby="text-hint">
                <StatementText text={Rc::clone(&props.statement.text)}
                    outline={Rc::clone(&props.outline)} />
            </div>
        </article>
    }
}
