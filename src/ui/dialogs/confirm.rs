//! Questions before something that cannot be taken back.

use yew::prelude::*;

use crate::ui::modal::Modal;
use crate::ui::project_menu::project_name;
use crate::ui::words::en::dialogs as words;
use annotator_app::msg::Msg;
use annotator_app::storage::{Recent, ToFile};

/// What to do with a file that somebody else has changed.
pub fn file_changed(file: &str, dispatch: &Callback<Msg>) -> Html {
    let answers = [
        (words::FILE_OVER, Msg::ToFileChosen(ToFile::Over)),
        (words::FILE_ANOTHER, Msg::ToFileChosen(ToFile::Another)),
    ];
    question(
        "file-changed",
        words::FILE_CHANGED_TITLE,
        words::file_changed(file),
        answers,
        dispatch,
    )
}

/// Whether to delete a project.
pub fn delete_project(recent: &Recent, dispatch: &Callback<Msg>) -> Html {
    let what = words::delete_project(&project_name(&recent.name), recent.annotations);
    let answers = [(words::DELETE, Msg::ProjectDeleted(recent.id))];
    question("delete-project", words::DELETE_TITLE, what, answers, dispatch)
}

/// A question; what does nothing comes first and has the focus.
fn question<const N: usize>(
    key: &'static str,
    title: &'static str,
    what: String,
    answers: [(&'static str, Msg); N],
    dispatch: &Callback<Msg>,
) -> Html {
    let button = |words: &'static str, msg: Msg, first: bool| {
        let onclick = dispatch.reform(move |_: MouseEvent| msg.clone());
        html! { <button type="button" class="button" autofocus={first} {onclick}>{ words }</button> }
    };
    html! {
        <Modal {key} {title}>
            <p>{ what }</p>
            <div class="dialog-form__buttons">
                { button(words::CANCEL, Msg::DialogClosed, true) }
                for (words, msg) in answers {
                    { button(words, msg, false) }
                }
            </div>
        </Modal>
    }
}
