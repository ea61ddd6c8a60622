//! A list of codes, to which some are added and from which some are removed.

use yew::prelude::*;

use super::super::View;
use crate::browser::focus::focus_id;
use crate::ui::parts::mark::mark_among;
use crate::ui::parts::select::{Select, by_place};
use crate::ui::words::all_tags::code_name;
use crate::ui::words::query as words;
use annotator_core::project::id::CodeId;

/// A code that is added, or removed.
pub(super) struct CodeEdit {
    code: CodeId,
    add: bool,
}

impl CodeEdit {
    /// Makes the change.
    pub(super) fn make(self, codes: &mut Vec<CodeId>) {
        codes.retain(|code| *code != self.code);
        if self.add {
            codes.push(self.code);
        }
    }
}

/// The codes as buttons that remove them, and a list that adds one.
pub(super) fn codes(
    view: &View,
    id: &str,
    label: &str,
    now: &[CodeId],
    onedit: &Callback<CodeEdit>,
) -> Html {
    let codebook = &view.project.codebook;
    let looks = codebook.looks();
    let chips = now.iter().map(|code| {
        let name = words::name_of_code(codebook, code);
        let (list, removed) = (id.to_owned(), code.clone());
        let onclick = onedit.reform(move |_: MouseEvent| {
            focus_id(&list);
            CodeEdit { code: removed.clone(), add: false }
        });
        html! {
            <button type="button" class="query__chip" key={code.to_string()} aria-label={words::remove_code(&name)} {onclick}>
                { mark_among(&looks, code) }<span dir="auto">{ name }</span><span aria-hidden="true">{ "✕" }</span>
            </button>
        }
    });
    let prompt = if now.is_empty() { words::any_code() } else { words::another_code() };
    let mut all: Vec<(Option<CodeId>, AttrValue)> = vec![(None, prompt.into())];
    let others = codebook.codes.iter().filter(|code| !now.contains(&code.id));
    all.extend(others.map(|code| (Some(code.id.clone()), code_name(codebook, &code.id).into())));
    let onedit = onedit.clone();
    let added = Callback::from(move |code: Option<CodeId>| {
        if let Some(code) = code {
            onedit.emit(CodeEdit { code, add: true });
        }
    });
    let (entries, value, onchoose) = by_place(all, &None, added);
    html! {
        <>
            { for chips }
            <label class="visually-hidden" for={id.to_owned()}>{ label }</label>
            <Select id={id.to_owned()} {value} {entries} {onchoose} />
        </>
    }
}
