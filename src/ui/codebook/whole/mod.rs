//! The codebook as a whole: tabs of its room, and dialogs.

mod adopt;
mod adopt_tree;
mod compare;
mod field_default;
mod field_form;
mod field_names;
pub mod fields;
mod fit;
pub mod guidelines;
mod layer_form;
pub mod menu;
pub mod new_project;
mod publish;
pub mod versions;

use std::rc::Rc;

use yew::prelude::*;

use crate::ui::parts::hooks::use_selector;
use annotator_app::codebook::whole::WholeDialog;
use annotator_app::later::Later;
use annotator_core::codebook::Codebook;

#[derive(Properties, PartialEq)]
pub struct WholeProps {
    pub dialog: Later<WholeDialog>,
}

/// The dialog about the codebook as a whole that is open.
#[component]
pub fn WholeDialogs(props: &WholeProps) -> Html {
    match &*props.dialog {
        WholeDialog::Layer(id) => html! { <layer_form::LayerForm id={id.clone()} /> },
        WholeDialog::Field(layer, id) => {
            html! { <field_form::FieldForm layer={layer.clone()} id={id.clone()} /> }
        }
        WholeDialog::Fit(fit) => html! { <fit::FitDialog fit={fit.clone()} /> },
        WholeDialog::Publish => html! { <publish::PublishDialog /> },
        WholeDialog::Adopt(found) => html! { <adopt::AdoptDialog found={found.clone()} /> },
        WholeDialog::NewProject => html! { <new_project::NewProjectDialog /> },
        WholeDialog::Guidelines => html! { <guidelines::GuidelinesDialog /> },
    }
}

/// The codebook of the open project.
#[hook]
pub fn use_codebook() -> Option<Rc<Codebook>> {
    use_selector(|model| Some(Rc::clone(&model.open.as_ref()?.project.codebook)))
}
