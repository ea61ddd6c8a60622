//! What a user can do by name: the palette lists it, and the list of keys has the same names.

use crate::codebook::whole::WholeDialog;
use crate::coders::packages::PackagesMsg;
use crate::coding::CodingMsg;
use crate::coding::paint_filter::PaintFilter;
use crate::coding::passage::PassageMsg;
use crate::dialog::{DetailField, Dialog};
use crate::find::{FindMsg, can_find};
use crate::keeping::KeepingMsg;
use crate::keeping::storage::{Settings, ToFile};
use crate::keys::{Chord, KEYS, Topic};
use crate::model::{Given, Model, Open};
use crate::msg::Msg;
use crate::passages::{PassagesMsg, PassagesTab};
use crate::room::Room;
use crate::statements::StatementsMsg;
use annotator_core::project::memo::MemoOf;

/// Something to do in an open project.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    /// Opens the list of all commands.
    Palette,
    Undo,
    Redo,
    /// Goes to the next record with open fields.
    NextRecord,
    NextTag,
    PreviousTag,
    AddSecondCode,
    ReplacePassage,
    /// Makes the selected words part of the chosen annotation's passage, or takes them off it.
    AddWords,
    TakeOffWords,
    /// Makes two annotations of the chosen one.
    SplitTag,
    /// Joins the chosen annotation with the next one of its code.
    JoinTags,
    /// Unites the chosen annotation with one of its code that overlaps it.
    UniteTags,
    RemoveTag,
    /// Copies the chosen tag with its source.
    CopyQuote,
    /// Stops keeping a code active.
    EndKept,
    /// Paints all tags in the text again.
    PaintAll,
    NextStatement,
    PreviousStatement,
    /// Opens the search.
    Find,
    NextHit,
    PreviousHit,
    /// Sets the bookmark at the caret, or takes it away.
    SetBookmark,
    GoToBookmark,
    /// Opens what is known about the statement shown.
    Details,
    /// Copies a link to the selection or the chosen annotation.
    CopyLink,
    /// Corrects the text of the statement shown.
    CorrectText,
    /// The statement proper begins with this paragraph.
    BeginsHere,
    /// The statement proper ends with this paragraph.
    EndsHere,
    /// Defines variables of statements.
    Variables,
    /// Opens the memo on the statement shown.
    StatementMemo,
    ProjectMemo,
    OpenFile,
    PasteText,
    AddCode,
    Export,
    SaveToFile,
    /// Downloads a project file.
    KeepCopy,
    /// Takes the project over from another window.
    EditHere,
    Read,
    /// Shows the table of all annotations.
    Passages,
    Statements,
    /// Shows the report of memos and notes.
    Memos,
    /// Goes to the room of the codebook.
    Codebook,
    /// Goes to the room of the coders.
    Coders,
    /// Shows the numbers of what was coded.
    Insight,
    /// Divides the texts among coders.
    GiveOut,
    /// Shows how to code with the codebook.
    Guidelines,
    /// Pins the list of statements above the codes, or takes it away.
    PinStatements,
    UnpinStatements,
    /// Shows or hides the codebook in a narrow window.
    TurnCodebook,
    /// Shows or hides the record and the list of tags in a narrow window.
    TurnRecord,
    Messages,
    Annotators,
    /// Changes the names of the project and the annotator.
    Names,
    Settings,
    Keys,
    NewProject,
    AllProjects,
}

/// How a command is carried out.
#[derive(Clone, Debug, PartialEq)]
pub enum Deed {
    Send(Msg),
    /// Only the page can do it.
    Show(Part),
}

/// A part of the page that a command shows or hides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The column with the codebook.
    Codebook,
    /// The column with the record and the list of tags.
    Record,
    /// The list of messages.
    Messages,
    Annotators,
    /// The browser's window to choose files.
    FileChooser,
    /// The clipboard, with the chosen tag.
    Clipboard,
}

use Command::{
    AddCode, AddSecondCode, AddWords, AllProjects, Annotators, BeginsHere, Codebook, CopyLink,
    CorrectText, Details, EditHere, EndKept, EndsHere, Export, Find, Guidelines, JoinTags,
    KeepCopy, Keys, Messages, Names, NewProject, NextHit, NextRecord, NextStatement, NextTag,
    OpenFile, PaintAll, Palette, Passages, PasteText, PinStatements, PreviousHit,
    PreviousStatement, PreviousTag, Read, Redo, RemoveTag, ReplacePassage, SaveToFile, SplitTag,
    Statements, TakeOffWords, TurnCodebook, TurnRecord, Undo, UniteTags, UnpinStatements,
};

impl Command {
    /// All commands that the palette lists, in its order.
    pub const LISTED: &[Self] = &[
        Undo,
        Redo,
        NextRecord,
        NextTag,
        PreviousTag,
        AddSecondCode,
        ReplacePassage,
        AddWords,
        TakeOffWords,
        SplitTag,
        JoinTags,
        UniteTags,
        RemoveTag,
        Self::CopyQuote,
        EndKept,
        PaintAll,
        NextStatement,
        PreviousStatement,
        Find,
        NextHit,
        PreviousHit,
        Self::SetBookmark,
        Self::GoToBookmark,
        Details,
        CopyLink,
        CorrectText,
        BeginsHere,
        EndsHere,
        Self::Variables,
        Self::StatementMemo,
        Self::ProjectMemo,
        OpenFile,
        PasteText,
        AddCode,
        Export,
        SaveToFile,
        KeepCopy,
        EditHere,
        Read,
        Passages,
        Statements,
        Self::Memos,
        Codebook,
        Self::Insight,
        Self::Coders,
        Self::GiveOut,
        Guidelines,
        PinStatements,
        UnpinStatements,
        TurnCodebook,
        TurnRecord,
        Messages,
        Annotators,
        Names,
        Self::Settings,
        Keys,
        NewProject,
        AllProjects,
    ];

    /// The first key of the command on this system.
    #[must_use]
    pub fn key(self, mac: bool) -> Option<&'static Chord> {
        let row = KEYS.iter().find(|row| row.topic == Topic::Command(self))?;
        row.on(mac).first().map(|(chord, _)| chord)
    }

    /// What the command does now; `None` if it makes no sense. `sides_open` says whether the window
    /// is so narrow that the sides of the text open and close.
    #[must_use]
    pub fn deed(self, model: &Model, sides_open: bool) -> Option<Deed> {
        let open = model.open.as_ref().filter(|open| self.is_there(model, open))?;
        let show = |part: Part, is_there: bool| is_there.then_some(Deed::Show(part));
        let reading = model.room == Room::Read && open.current.is_some();
        match self {
            TurnCodebook => show(Part::Codebook, sides_open && reading),
            TurnRecord => show(Part::Record, sides_open && reading),
            Messages => show(Part::Messages, true),
            Annotators => show(Part::Annotators, true),
            OpenFile => show(Part::FileChooser, true),
            Self::CopyQuote => show(Part::Clipboard, reading && open.chosen_annotation().is_some()),
            _ => self.msg(model, open, reading).map(Deed::Send),
        }
    }

    /// Whether the page has it. In an exercise, a student only works on the exercise.
    fn is_there(self, model: &Model, open: &Open) -> bool {
        match self {
            CopyLink | CorrectText | BeginsHere | EndsHere | Self::Variables => {
                !open.is_exercise() && !open.is_only_read()
            }
            Details
            | Self::StatementMemo
            | Self::ProjectMemo
            | OpenFile
            | PasteText
            | Export
            | KeepCopy
            | Read
            | Passages
            | Statements
            | Self::Memos
            | Annotators
            | Names
            | NewProject
            | Codebook => !open.is_exercise(),
            Self::GiveOut => open.can_give_out(),
            Self::Insight => !open.is_exercise() && !open.is_only_read(),
            Self::Coders => open.has_coders() && !open.is_exercise() && !open.is_only_read(),
            AddCode => !open.is_codebook_locked(),
            AllProjects => model.given != Given::Only,
            Palette
            | Undo
            | Redo
            | NextRecord
            | NextTag
            | PreviousTag
            | AddSecondCode
            | ReplacePassage
            | AddWords
            | TakeOffWords
            | SplitTag
            | JoinTags
            | UniteTags
            | RemoveTag
            | Self::CopyQuote
            | EndKept
            | PaintAll
            | NextStatement
            | PreviousStatement
            | Find
            | NextHit
            | PreviousHit
            | Self::SetBookmark
            | Self::GoToBookmark
            | SaveToFile
            | EditHere
            | PinStatements
            | UnpinStatements
            | TurnCodebook
            | TurnRecord
            | Guidelines
            | Messages
            | Self::Settings
            | Keys => true,
        }
    }

    fn msg(self, model: &Model, open: &Open, reading: bool) -> Option<Msg> {
        let coding = |msg: CodingMsg, makes_sense: bool| {
            (reading && makes_sense).then_some(Msg::Coding(msg))
        };
        let passage =
            |msg: PassageMsg, makes_sense: bool| coding(CodingMsg::Passage(msg), makes_sense);
        let dialog = |dialog: Dialog| Some(Msg::DialogOpened(dialog));
        let chosen = open.chosen_annotation().is_some();
        let tagged = || !open.annotations().is_empty();
        match self {
            Undo => model.undo_name().map(|_| Msg::UndoChosen),
            Redo => model.redo_name().map(|_| Msg::RedoChosen),
            NextRecord => coding(CodingMsg::RecordStepped, open.project.annotation_count() > 0),
            NextTag => coding(CodingMsg::AnnotationStepped(true), tagged()),
            PreviousTag => coding(CodingMsg::AnnotationStepped(false), tagged()),
            AddSecondCode => coding(CodingMsg::AnotherCodeWanted, chosen),
            ReplacePassage => coding(CodingMsg::PassageTaken, chosen && open.selection.is_some()),
            AddWords => passage(PassageMsg::WordsAdded, open.passage_with_words().is_some()),
            TakeOffWords => {
                passage(PassageMsg::WordsTakenOff, open.passage_without_words().is_some())
            }
            SplitTag => passage(PassageMsg::Split, open.halves().is_some()),
            JoinTags => passage(PassageMsg::JoinedWithNext, open.next_of_code().is_some()),
            UniteTags => passage(PassageMsg::United, open.same_code_again().is_some()),
            RemoveTag => coding(CodingMsg::AnnotationRemoved, chosen),
            PaintAll => {
                let all = PaintFilter::All;
                coding(CodingMsg::PaintChosen(all.clone()), open.paint_filter != all)
            }
            EndKept => coding(CodingMsg::KeptEnded, open.kept.is_some()),
            NextStatement => step_statement(open, true),
            PreviousStatement => step_statement(open, false),
            Find => can_find(model, open).then_some(Msg::Find(FindMsg::Wanted)),
            NextHit => step_hit(model, open, true),
            PreviousHit => step_hit(model, open, false),
            Self::SetBookmark => reading.then_some(Msg::Statements(StatementsMsg::BookmarkSet)),
            Self::GoToBookmark => {
                let there = reading && open.bookmarked_paragraph().is_some();
                there.then_some(Msg::Statements(StatementsMsg::BookmarkWanted))
            }
            Details => dialog(Dialog::Metadata(open.current?, DetailField::Title)),
            CopyLink if reading => {
                open.passage_to_link().map(|_| Msg::Statements(StatementsMsg::LinkWanted))
            }
            CorrectText if reading => dialog(Dialog::CorrectText(open.current?)),
            BeginsHere | EndsHere if reading => {
                Some(Msg::Statements(StatementsMsg::EdgeHere(self == EndsHere)))
            }
            CopyLink | CorrectText | BeginsHere | EndsHere => None,
            Self::Variables => open.current.and_then(|_| dialog(Dialog::Variables)),
            Self::StatementMemo => dialog(Dialog::Memo(MemoOf::Statement(open.current?))),
            Self::ProjectMemo => dialog(Dialog::Memo(MemoOf::Project)),
            PasteText => dialog(Dialog::Paste),
            AddCode => {
                let layer = open.project.codebook.layers.first()?.id.clone();
                dialog(Dialog::NewCode { layer, parent: None, name: String::new() })
            }
            Export => dialog(Dialog::Export),
            SaveToFile => Some(Msg::Keeping(KeepingMsg::ToFileChosen(ToFile::Same))),
            KeepCopy => Some(Msg::ExportChosen),
            EditHere => open.read_only.map(|_| Msg::Keeping(KeepingMsg::TakeOverChosen)),
            Read => (model.room != Room::Read).then_some(Msg::RoomWanted(Room::Read)),
            Passages => show_table(model, open, PassagesTab::Tags),
            Statements => show_table(model, open, PassagesTab::Statements),
            Self::Memos => show_table(model, open, PassagesTab::Memos),
            Codebook => (model.room != Room::Codebook).then_some(Msg::RoomWanted(Room::Codebook)),
            Self::GiveOut => Some(PackagesMsg::Wanted.into()),
            Self::Insight => {
                (model.room != Room::Insight).then_some(Msg::RoomWanted(Room::Insight))
            }
            Self::Coders => (model.room != Room::Coders).then_some(Msg::RoomWanted(Room::Coders)),
            Guidelines => {
                let some = !open.project.codebook.guidelines.trim().is_empty();
                some.then(|| Msg::DialogOpened(WholeDialog::Guidelines.into()))
            }
            PinStatements => pin_statements(&model.settings, true),
            UnpinStatements => pin_statements(&model.settings, false),
            Names => dialog(Dialog::Project),
            Self::Settings => dialog(Dialog::Settings),
            Keys => dialog(Dialog::Keys),
            NewProject => Some(Msg::Statements(StatementsMsg::NewProjectChosen)),
            AllProjects => Some(Msg::Keeping(KeepingMsg::ProjectClosed)),
            Palette => dialog(Dialog::Palette),
            // The page does these.
            OpenFile | Self::CopyQuote | TurnCodebook | TurnRecord | Messages | Annotators => None,
        }
    }
}

/// Shows a table, unless it is shown already.
fn show_table(model: &Model, open: &Open, tab: PassagesTab) -> Option<Msg> {
    let tags = open.project.annotation_count() > 0;
    let shown = model.room == Room::Passages && open.passages_room().tab(tags) == tab;
    (!shown).then(|| PassagesMsg::TableWanted(tab).send())
}

/// Goes to the statement beside the one shown, if there is one.
fn step_statement(open: &Open, forward: bool) -> Option<Msg> {
    open.beside(forward)?;
    Some(Msg::Statements(StatementsMsg::StatementStepped(forward)))
}

/// Goes to a hit of the search, if something was searched for.
fn step_hit(model: &Model, open: &Open, forward: bool) -> Option<Msg> {
    let searched = open.find.is_some() && can_find(model, open);
    searched.then_some(Msg::Find(FindMsg::Stepped(forward)))
}

fn pin_statements(settings: &Settings, pinned: bool) -> Option<Msg> {
    let changed = Settings { statements_pinned: pinned, ..settings.clone() };
    (settings.statements_pinned != pinned).then_some(Msg::SettingsChanged(changed))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::{Press, page_key};
    use crate::testing::page::*;

    fn now(page: &Page) -> Vec<Command> {
        let listed = Command::LISTED.iter().copied();
        listed.filter(|command| command.deed(&page.model, false).is_some()).collect()
    }

    #[test]
    fn only_what_makes_sense_now_is_listed() {
        let mut page = Page::with_statement();
        let before = now(&page);
        for command in [Export, Command::Settings, Keys, Statements, Codebook, KeepCopy] {
            assert!(before.contains(&command), "{command:?}");
        }
        for command in [Redo, NextTag, RemoveTag, NextStatement, Read, UnpinStatements, EditHere] {
            assert!(!before.contains(&command), "{command:?}");
        }
        assert_eq!(TurnCodebook.deed(&page.model, true), Some(Deed::Show(Part::Codebook)));
        assert_eq!(TurnCodebook.deed(&page.model, false), None, "both sides are in view");
        page.tag("raw material", "pledge");
        page.open_file("second.txt", b"Madam President,\n\nWe pledge ships.\n");
        let after = now(&page);
        assert!(after.contains(&PreviousStatement) && !after.contains(&NextStatement));
        page.send(Msg::UndoChosen);
        assert!(now(&page).contains(&Redo));
        page.send(Msg::Keeping(KeepingMsg::ProjectClosed));
        assert_eq!(now(&page), []);
    }

    #[test]
    fn a_command_does_what_its_key_does() {
        let mut page = Page::with_statement();
        page.open_file("second.txt", b"Madam President,\n\nWe pledge ships.\n");
        page.open_file("third.txt", b"Madam President,\n\nWe pledge boats.\n");
        page.send(Msg::Statements(StatementsMsg::StatementStepped(false)));
        page.tag("ships", "pledge");
        page.tag("We", "pledge");
        page.send(Msg::UndoChosen);
        page.send(Msg::Find(FindMsg::Wanted));
        for row in KEYS.iter().filter(|row| row.everywhere) {
            let Topic::Command(command) = row.topic else { continue };
            for (mac, (chord, _)) in
                row.keys.iter().map(|key| (false, key)).chain(row.mac.iter().map(|key| (true, key)))
            {
                let Chord { key, ctrl, alt, shift, meta } = *chord;
                let press = Press { key, code: "", shift, ctrl, alt, meta };
                let sent = page_key(&press, mac, &page.model).map(Deed::Send);
                assert_eq!(command.deed(&page.model, false), sent, "{command:?}");
                assert!(sent.is_some(), "{command:?}");
            }
        }
    }

    #[test]
    fn every_listed_command_is_listed_once() {
        for command in Command::LISTED {
            assert_eq!(Command::LISTED.iter().filter(|other| *other == command).count(), 1);
        }
        assert_eq!(Undo.key(true).map(|chord| chord.meta), Some(true));
        assert_eq!(Export.key(false), None);
    }
}
