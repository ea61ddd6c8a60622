//! A button that asks for one file.

use std::rc::Rc;

use wasm_bindgen::JsCast as _;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::browser::files::read_one;
use crate::ui::parts::file_button::{choose_files, files_of};
use crate::ui::parts::hooks::use_store;
use annotator_app::classroom::giving::GivingMsg;
use annotator_app::input::FileBytes;
use annotator_app::msg::Msg;
use annotator_app::statements::joining::JoinMsg;

/// What the browser offers first. The user can still choose any file.
const TABLES: &str = ".csv,.tsv,.txt,.xls,text/csv,text/plain,text/tab-separated-values";

/// The same with workbooks, which platforms do not take.
const WITH_WORKBOOKS: &str = ".csv,.tsv,.txt,.xlsx,text/csv,text/plain,text/tab-separated-values";

#[derive(PartialEq, Properties)]
pub struct OneFileProps {
    pub name: &'static str,
    #[prop_or_default]
    pub primary: bool,
    pub asks_for: AsksFor,
}

/// What a file is asked for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum AsksFor {
    /// The grade sheet to fill.
    Sheet,
    /// People for the class list.
    People,
    /// A table that is joined to statements.
    Variables,
}

impl AsksFor {
    fn msg(self, file: FileBytes) -> Msg {
        match self {
            Self::Sheet => GivingMsg::SheetCame(Rc::new(file)).into(),
            Self::People => GivingMsg::ListCame(Rc::new(file)).into(),
            Self::Variables => JoinMsg::Came(Rc::new(file)).into(),
        }
    }

    fn accept(self) -> &'static str {
        match self {
            Self::Sheet | Self::People => TABLES,
            Self::Variables => WITH_WORKBOOKS,
        }
    }
}

#[component]
pub fn OneFile(props: &OneFileProps) -> Html {
    let store = use_store();
    let node = use_node_ref();
    let asks_for = props.asks_for;
    let onchange = Callback::from(move |event: Event| {
        let input = event.target().and_then(|it| it.dyn_into::<HtmlInputElement>().ok());
        let Some(input) = input else { return };
        read_one(&store, files_of(input.files()), move |file| asks_for.msg(file));
        // Without this, the same file could not be chosen again.
        input.set_value("");
    });
    let onclick = {
        let node = node.clone();
        Callback::from(move |_: MouseEvent| choose_files(&node))
    };
    html! {
        <>
            <button type="button" class="button" data-kind={props.primary.then_some("primary")} {onclick}>
                { props.name }
            </button>
            <input type="file" hidden=true accept={asks_for.accept()} ref={node} {onchange} />
        </>
    }
}
