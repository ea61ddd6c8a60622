//! The dialogs.

use std::rc::Rc;

use annotator_core::project::id::{CodeId, LayerId, ProjectId, StatementId};
use annotator_core::stored::file::import::Question;

/// A dialog.
#[derive(Clone, Debug, PartialEq)]
pub enum Dialog {
    /// Paste a text.
    Paste,
    /// Add a code to a layer, or under a code of it.
    NewCode {
        /// The layer.
        layer: LayerId,
        /// The code it is to stand under.
        parent: Option<CodeId>,
        /// A name to begin with.
        name: String,
    },
    /// Change a code.
    EditCode(CodeId),
    /// What is known about a statement.
    Metadata(StatementId),
    /// The project's name, the annotator's name, recent projects.
    Project,
    /// Export.
    Export,
    /// The file that the project is written to was changed by somebody else.
    FileChanged,
    /// Delete a stored project.
    DeleteProject(ProjectId),
    /// The keys.
    Keys,
    /// Settings.
    Settings,
    /// What was read of files, before it is added.
    Reading,
    /// What was read of another program's file, before it is taken in.
    Foreign,
    /// A project file asks for a decision.
    Import(Rc<PendingImport>),
}

impl Dialog {
    /// Whether there is nothing in it but a change to be made, so that a window that may not
    /// change the project does not open it. Others can be looked at.
    #[must_use]
    pub fn only_changes(&self) -> bool {
        match self {
            Self::Paste | Self::NewCode { .. } | Self::EditCode(_) => true,
            Self::Metadata(_)
            | Self::Project
            | Self::Export
            | Self::FileChanged
            | Self::DeleteProject(_)
            | Self::Keys
            | Self::Settings
            | Self::Reading
            | Self::Foreign
            | Self::Import(_) => false,
        }
    }
}

/// A project file that waits for the user's decision.
#[derive(Clone, Debug, PartialEq)]
pub struct PendingImport {
    /// The file's name.
    pub file: String,
    /// What is asked.
    pub question: Question,
}
