//! The paragraphs. Drawn once per statement: tagging does not come here.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::paragraphs::PER_SECTION;
use crate::core::structure::{Outline, Role};
use crate::core::text::Text;

/// What [`StatementText`] shows.
#[derive(Properties, PartialEq)]
pub struct StatementTextProps {
    /// The text.
    pub text: Rc<Text>,
    /// What each paragraph is.
    pub outline: Rc<Outline>,
}

/// The paragraphs of a statement in sections, one text node each. The browser code finds
/// them by their place, see [`crate::browser::paragraphs`].
#[component]
pub fn StatementText(props: &StatementTextProps) -> Html {
    let count = props.text.paragraphs().len();
    html! {
        <div class="sections">
            for start in (0..count).step_by(PER_SECTION) {
                <div class="section" key={start}>
                    for index in start..count.min(start + PER_SECTION) {
                        { row(&props.text, &props.outline, index) }
                    }
                </div>
            }
        </div>
    }
}

fn row(text: &Text, outline: &Outline, index: usize) -> Html {
    let role = outline.roles.get(index).copied().unwrap_or(Role::Body);
    let number = outline.number(index).map(|number| number.to_string()).unwrap_or_default();
    let heading = role == Role::Heading;
    html! {
        <div class="row" key={index} data-role={role_name(role)}>
            <span class="row-number">{ number }</span>
            <p data-para={index.to_string()} dir="auto" translate="no"
                role={heading.then_some("heading")} aria-level={heading.then_some("2")}>
                { AttrValue::from(text.paragraph_text(index).to_owned()) }
            </p>
            <div class="row-margin"></div>
        </div>
    }
}

fn role_name(role: Role) -> &'static str {
    match role {
        Role::Blank => "blank",
        Role::Furniture => "furniture",
        Role::TitleBlock => "title",
        Role::Address => "address",
        Role::Heading => "heading",
        Role::Body => "body",
        Role::Closing => "closing",
    }
}
