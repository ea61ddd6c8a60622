//! A project file asks for a decision.

use yew::prelude::*;

use crate::app::model::PendingImport;
use crate::ui::modal::Modal;

/// Properties of [`ImportDialog`].
#[derive(Properties, PartialEq)]
pub struct ImportDialogProps {
    /// The file and what is asked.
    pub pending: PendingImport,
}

/// The dialog.
#[component]
pub fn ImportDialog(props: &ImportDialogProps) -> Html {
    html! { <Modal title={props.pending.file.clone()} /> }
}
