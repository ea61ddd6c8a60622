//! The menu of the room: codes from files and presets, and the codebook as a file.

use std::rc::Rc;

use wasm_bindgen::JsCast as _;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::browser::files::read_one;
use crate::ui::parts::file_button::{choose_files, files_of};
use crate::ui::parts::hooks::use_store;
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::parts::menu::{Menu, menu, menu_item};
use crate::ui::words::whole_codebook as words;
use annotator_app::codebook::whole::WholeMsg;
use annotator_app::input::FileBytes;
use annotator_app::msg::Msg;
use annotator_core::exchange::codebook::CodebookForm;
use annotator_core::starter::Preset;

/// What the browser offers first. The user can still choose any file.
const ACCEPT: &str = ".qdc,.csv,.tsv,.json,text/csv,application/json,application/xml";

/// The button with its menu.
#[component]
pub fn FileMenu() -> Html {
    let store = use_store();
    let node = use_node_ref();
    let onchange = {
        let store = store.clone();
        Callback::from(move |event: Event| {
            let input = event.target().and_then(|it| it.dyn_into::<HtmlInputElement>().ok());
            let Some(input) = input else { return };
            read_one(&store, files_of(input.files()), |file: FileBytes| {
                WholeMsg::FileCame(Rc::new(file)).into()
            });
            // Without this, the same file could not be chosen again.
            input.set_value("");
        })
    };
    let choose = {
        let node = node.clone();
        Callback::from(move |()| choose_files(&node))
    };
    let send = |msg: WholeMsg| {
        let store = store.clone();
        Callback::from(move |()| store.dispatch(Msg::from(msg.clone())))
    };
    html! {
        <>
            { menu(Menu {
                id: "codebook-files".into(),
                label: words::file_menu().into(),
                button_label: None,
                button_class: "text-button",
                button: html! { <>{ words::file_menu() }{ icon(Icon::Down) }</> },
                children: html! {
                    <>
                        { menu_item(words::import_file(), None, true, choose) }
                        for preset in Preset::ALL {
                            { menu_item(words::add_preset(words::preset(preset)), None, false,
                                send(WholeMsg::PresetWanted(preset))) }
                        }
                        for form in CodebookForm::ALL {
                            { menu_item(words::export_as(words::form(form)), None, false,
                                send(WholeMsg::FileWanted(form))) }
                        }
                    </>
                },
            }) }
            <input type="file" hidden=true accept={ACCEPT} ref={node} {onchange} />
        </>
    }
}
