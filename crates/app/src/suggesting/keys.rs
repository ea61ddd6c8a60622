//! What keys do in the text while suggestions are gone through.

use super::SuggestMsg;
use crate::coding::CodingMsg;
use crate::keys::{Press, character_key, code_for_key, is_letter_key};
use crate::model::Model;
use crate::msg::Msg;

/// What a key does while suggestions are gone through; `None` leaves it to the other keys. A code's
/// key accepts the suggestion with that code.
#[must_use]
pub fn walk_key(press: &Press<'_>, model: &Model) -> Option<Msg> {
    let suggesting = model.suggesting()?;
    let (_, now) = suggesting.now()?;
    let edges = suggesting.walk.as_ref()?.edges;
    let open = model.open.as_ref()?;
    if press.ctrl || press.alt || press.meta || open.picker.is_some() {
        return None;
    }
    // A tag that was chosen comes first, and so do words that were selected for something else.
    if open.chosen_annotation().is_some() || (open.selection.is_some() && !edges) {
        return None;
    }
    let letters = model.settings.code_keys;
    let is = |letter: &str| letters && is_letter_key(press, letter);
    let msg = match press.key {
        "Enter" if !press.shift => SuggestMsg::Accepted,
        "Escape" if edges => SuggestMsg::EdgesLeft,
        "Escape" => SuggestMsg::Stopped,
        _ if is("n") && !edges => SuggestMsg::Walked(!press.shift),
        _ if press.shift => return None,
        _ if is("x") && !edges => SuggestMsg::Rejected,
        _ if is("e") && !edges => SuggestMsg::EdgesWanted,
        _ if is("r") && !edges && !open.is_exercise() => SuggestMsg::RuleWanted,
        _ => {
            let Msg::Coding(CodingMsg::CodeKeyPressed(key)) = character_key(press, model)? else {
                return None;
            };
            let code = code_for_key(&open.project.codebook, &key).filter(|_| letters)?;
            let same = code.id == now.code;
            if same { SuggestMsg::Accepted } else { SuggestMsg::AcceptedAs(code.id.clone()) }
        }
    };
    Some(msg.into())
}
