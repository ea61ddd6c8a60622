//! The tab of the codes: the tree, and beside it one code or what can be done with several.

use yew::prelude::*;

use super::code_page::{CodePage, LayerPage, SeveralPage};
use super::tree::CodeTree;
use crate::ui::classroom::copied::{Copied, use_project};
use crate::ui::parts::hooks::use_selector;
use crate::ui::words::codebook as words;
use annotator_app::codebook::room::CodebookRoom;
use annotator_app::codebook::tree::RowId;
use annotator_app::later::Later;
use annotator_app::model::Model;

/// What the tab shows.
#[derive(Clone, PartialEq, Properties)]
pub struct CodesProps {
    pub project: Copied,
    pub room: Later<CodebookRoom>,
}

fn look(model: &Model) -> Option<Later<CodebookRoom>> {
    model.open.as_ref()?.codebook_room.clone()
}

#[component]
pub fn Codes() -> Html {
    let project = use_project();
    let fresh = use_memo((), |()| Later::<CodebookRoom>::default());
    let room = use_selector(look).unwrap_or_else(|| (*fresh).clone());
    let Some(project) = project else { return Html::default() };
    html! {
        <div class="codes" data-opened={room.opened.to_string()}>
            <CodeTree project={project.clone()} room={room.clone()} />
            <section class="codes__page" aria-live="off">
                { page(&project, &room) }
            </section>
        </div>
    }
}

fn page(project: &Copied, room: &Later<CodebookRoom>) -> Html {
    let codebook = &project.codebook;
    if room.chosen.len() > 1 {
        return html! { <SeveralPage project={project.clone()} codes={room.codes()} /> };
    }
    let none = || html! { <p class="codes__none hint">{ words::no_code() }</p> };
    match &room.active {
        Some(RowId::Code(id)) => codebook.code(id).map_or_else(none, |code| {
            html! { <CodePage key={id.as_str()} project={project.clone()} code={code.clone()} /> }
        }),
        Some(RowId::Layer(id)) => codebook.layer(id).map_or_else(none, |layer| {
            html! { <LayerPage key={id.as_str()} project={project.clone()} layer={layer.clone()} /> }
        }),
        _ => none(),
    }
}
