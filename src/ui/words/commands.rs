//! The names of commands, and the words of the palette.

pub use annotator_words::commands::*;

use super::{
    annotators, dialogs, document, find, inspector, memos, notices, panels, tools, variables,
};
use annotator_app::commands::Command;
use annotator_app::model::Model;

/// The name of a command, in the palette and in the list of keys.
pub fn name(command: Command) -> &'static str {
    match command {
        Command::Palette => palette(),
        Command::Undo => panels::undo_word(),
        Command::Redo => panels::redo_word(),
        Command::NextRecord => next_record(),
        Command::NextTag => next_tag(),
        Command::PreviousTag => previous_tag(),
        Command::AddSecondCode => inspector::another_code(),
        Command::ReplacePassage => inspector::take_passage(),
        Command::AddWords => inspector::add_words(),
        Command::TakeOffWords => inspector::take_off_words(),
        Command::SplitTag => inspector::split_tag(),
        Command::JoinTags => inspector::join_tags(),
        Command::UniteTags => inspector::unite_tags(),
        Command::RemoveTag => remove_tag(),
        Command::CopyQuote => document::copy_quote(),
        Command::EndKept => stop_keeping(),
        Command::PaintAll => tools::paint_all(),
        Command::NextStatement => next_statement(),
        Command::PreviousStatement => previous_statement(),
        Command::Find => find::find(),
        Command::NextHit => find::next_hit(),
        Command::PreviousHit => find::previous_hit(),
        Command::SetBookmark => set_bookmark(),
        Command::GoToBookmark => go_to_bookmark(),
        Command::Details => dialogs::metadata_title(),
        Command::CopyLink => copy_link(),
        Command::CorrectText => correct_text(),
        Command::BeginsHere => begins_here(),
        Command::EndsHere => ends_here(),
        Command::Variables => variables::variables_title(),
        Command::StatementMemo => memos::statement_memo(),
        Command::ProjectMemo => memos::project_memo(),
        Command::OpenFile => panels::open_file(),
        Command::PasteText => panels::paste_text(),
        Command::AddCode => panels::add_code(),
        Command::Export => panels::export(),
        Command::SaveToFile => save_to_file(),
        Command::KeepCopy => dialogs::export_json(),
        Command::EditHere => panels::edit_here(),
        Command::Read => read(),
        Command::Passages => passages(),
        Command::Statements => statements(),
        Command::Memos => show_memos(),
        Command::Codebook => codebook(),
        Command::Insight => super::panels::insight(),
        Command::Coders => super::panels::coders(),
        Command::GiveOut => super::packages::give_out(),
        Command::Guidelines => super::whole_codebook::read_guidelines(),
        Command::PinStatements => pin_statements(),
        Command::UnpinStatements => unpin_statements(),
        Command::TurnCodebook => turn_codebook(),
        Command::TurnRecord => turn_record(),
        Command::Messages => notices::all_messages(),
        Command::Annotators => annotators::annotators(),
        Command::Names => panels::rename(),
        Command::Settings => panels::settings(),
        Command::Keys => panels::keys(),
        Command::NewProject => panels::new_project(),
        Command::AllProjects => panels::close_project(),
    }
}

/// What a command would do now, where its name does not say it.
pub fn detail(command: Command, model: &Model) -> Option<String> {
    let step = match command {
        Command::Undo => model.undo_name(),
        Command::Redo => model.redo_name(),
        _ => None,
    };
    step.map(panels::step)
}
