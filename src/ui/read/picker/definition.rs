//! What a code means and how often it is used, beside the list.

use std::rc::Rc;

use yew::prelude::*;

use crate::ui::parts::hooks::use_selector;
use crate::ui::parts::mark::mark_of;
use crate::ui::words::inspector as words;
use annotator_app::coding::picker::use_of;
use annotator_core::codebook::Code;
use annotator_core::project::id::CodeId;

#[derive(PartialEq, Properties)]
pub struct DefinitionProps {
    /// The chosen code, or the one under the pointer.
    pub code: Option<CodeId>,
}

/// The definition of a code; empty without one.
#[component]
pub fn Definition(props: &DefinitionProps) -> Html {
    let id = props.code.clone();
    let shown = use_selector(move |model| {
        let open = model.open.as_ref()?;
        let codebook = &open.project.codebook;
        let code = codebook.code(id.as_ref()?)?;
        let used = open.shows_code_counts().then(|| use_of(open, &code.id));
        Some((Rc::clone(code), Rc::clone(codebook), used))
    });
    html! {
        <div class="picker__definition" id="picker-definition" hidden={shown.is_none()}>
            if let Some((code, codebook, used)) = shown {
                <p class="picker__title" dir="auto">{ mark_of(&codebook, &code) }{ &code.name }</p>
                <p dir="auto">{ &code.definition }</p>
                { rules(&code) }
                for example in code.examples.iter().take(1) {
                    <p class="picker__example" dir="auto">{ words::evidence_quote(example) }</p>
                }
                if let Some(used) = used {
                    <p class="picker__used">
                        { words::use_of_code(used) }
                    </p>
                }
            }
        </div>
    }
}

fn rules(code: &Code) -> Html {
    let rules = [(words::includes(), &code.include), (words::excludes(), &code.exclude)];
    html! {
        <dl class="picker__rules">
            for (name, items) in rules {
                if !items.is_empty() {
                    <dt>{ name }</dt>
                    <dd dir="auto">{ words::joined(items) }</dd>
                }
            }
        </dl>
    }
}
