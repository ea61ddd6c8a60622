//! Changing the codebook.

pub mod adopting;
pub mod draft;
pub mod draft_check;
pub mod fields;
pub mod fitting;
pub mod merging;
mod moving;
pub mod recoding;
pub mod removal;
pub mod room;
pub(crate) mod speaking;
pub mod splitting;
pub mod tree;
pub mod whole;

use std::rc::Rc;

use crate::codebook::draft::CodeDraft;
use crate::codebook::removal::Removal;
use crate::codebook::room::RoomMsg;
use crate::later::Later;
use crate::model::Open;
use crate::notice::Reason;
use crate::room::Room;
use crate::work::{NotDone, Work};
use annotator_core::codebook::{Code, Codebook};
use annotator_core::edit::Edit;
use annotator_core::edit::history::StepKind;
use annotator_core::project::id::CodeId;

/// Something that happened to the codebook.
#[derive(Clone, Debug, PartialEq)]
pub enum CodebookMsg {
    /// The code dialog was confirmed.
    CodeSaved(CodeDraft),
    /// The user wants to remove codes, and is asked first if something depends on them.
    RemovalAsked(Vec<CodeId>),
    CodesRemoved(Removal),
    /// The user wants to see this code in the codebook.
    CodeWanted(CodeId),
    /// The code that was wanted is in view.
    CodeShown,
    /// Something happened in the room of the codebook.
    Room(Later<RoomMsg>),
}

impl Work<'_> {
    pub(crate) fn take_codebook(&mut self, msg: CodebookMsg) {
        if self.model.open.as_ref().is_some_and(Open::is_codebook_locked) {
            self.model.notify(Reason::CodebookLocked);
            return;
        }
        match msg {
            CodebookMsg::CodeSaved(draft) => self.save_code(draft),
            CodebookMsg::RemovalAsked(codes) => self.ask_to_remove_codes(codes),
            CodebookMsg::CodesRemoved(removal) => self.remove_codes(&removal),
            CodebookMsg::CodeWanted(code) => self.show_code(code),
            CodebookMsg::CodeShown => self.with_open(|open| open.wanted_code = None),
            CodebookMsg::Room(msg) => self.take_codebook_room(&msg),
        }
    }

    /// Has the codebook beside the text show a code.
    fn show_code(&mut self, code: CodeId) {
        self.show_room(Room::Read);
        self.with_open(|open| open.wanted_code = Some(code));
    }

    /// Adds or changes a code. If the draft is refused, the dialog stays open.
    pub(crate) fn save_code(&mut self, draft: CodeDraft) {
        let Some(open) = &self.model.open else { return };
        let codebook = Rc::clone(&open.project.codebook);
        let name = draft.name.trim().to_owned();
        let (kind, edit, added) = match &draft.id {
            Some(id) => {
                let Some(old) = codebook.code(id) else { return };
                let code = with_draft((**old).clone(), draft);
                if code == **old {
                    self.model.dialog = None;
                    return;
                }
                (StepKind::ChangeCode, Edit::ChangeCode { code: Rc::new(code) }, None)
            }
            None => {
                let at = place_for(&codebook, &draft);
                let id = free_id(open, &name);
                let code = with_draft(empty_code(id.clone(), &draft), draft);
                (StepKind::AddCode, Edit::AddCode { at, code: Rc::new(code) }, Some(id))
            }
        };
        match self.perform(kind, name, vec![edit], false) {
            Ok(()) => {
                self.model.dialog = None;
                if let Some(code) = added {
                    self.use_new_code(&code);
                }
            }
            Err(NotDone::Edit(error)) => self.model.notify(Reason::CodeRefused(error)),
            Err(why) => self.refuse(why),
        }
    }
}

fn with_draft(code: Code, draft: CodeDraft) -> Code {
    Code {
        name: draft.name.trim().to_owned(),
        short_name: draft.short_name.trim().to_owned(),
        definition: draft.definition.trim().to_owned(),
        slot: draft.slot,
        key: Some(draft.key).filter(|key| !key.is_empty()),
        ..code
    }
}

fn empty_code(id: CodeId, draft: &CodeDraft) -> Code {
    Code { parent: draft.parent.clone(), ..Code::new(id, draft.layer.clone(), String::new()) }
}

/// The id of a new code with this name.
pub(crate) fn free_id(open: &Open, name: &str) -> CodeId {
    // An id is never reused, so ids of earlier revisions count as taken.
    let archive = &open.project.archive;
    CodeId::from_name(name, |id| archive.values().any(|book| book.code(id).is_some()))
}

/// The place in the list after a code and all codes under it.
pub(crate) fn after_code(codebook: &Codebook, code: &CodeId) -> usize {
    let last = codebook.codes.iter().rposition(|it| codebook.is_within(&it.id, code));
    last.map_or(codebook.codes.len(), |at| at + 1)
}

/// The place of a new code: after its parent and all codes under the parent, or at the end of its
/// layer.
fn place_for(codebook: &Codebook, draft: &CodeDraft) -> usize {
    let belongs = |code: &Code| match &draft.parent {
        Some(parent) => codebook.is_within(&code.id, parent),
        None => code.layer == draft.layer,
    };
    let last = codebook.codes.iter().rposition(|code| belongs(code));
    last.map_or(codebook.codes.len(), |at| at + 1)
}
