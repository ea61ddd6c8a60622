//! Shared by the controls of all kinds of fields.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::typed::Send;
use annotator_app::coding::form::Input;
use annotator_core::codebook::AttributeDefinition;
use annotator_core::phrases::number::Numbers;
use annotator_core::project::value::Value;

pub struct Control<'a> {
    /// The id of the labelled element; other ids begin with it.
    pub id: AttrValue,
    pub definition: &'a AttributeDefinition,
    pub value: Option<&'a Value>,
    /// What was read from the passage for the empty field.
    pub proposed: Option<&'a Value>,
    /// How numbers are written in the statement's language.
    pub numbers: Numbers,
    /// Whose statement it is.
    pub delegation: &'a str,
    /// Receives what is typed or chosen in a field.
    pub send: Send,
}

impl Control<'_> {
    /// The id of the element that explains the control.
    pub fn describedby(&self) -> String {
        format!("{}-help", self.id)
    }

    /// Receives inputs of this field.
    pub fn inputs(&self) -> Callback<Input> {
        let id = self.definition.id.clone();
        self.send.reform(move |input| (Some(id.clone()), input))
    }
}

/// Whether the checkbox that changed is now checked.
pub fn is_checked(event: &Event) -> bool {
    event.target_dyn_into::<HtmlInputElement>().is_some_and(|checkbox| checkbox.checked())
}
