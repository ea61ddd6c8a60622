//! A file of another program on its way into the project: read, looked at, accepted.

use std::rc::Rc;

use crate::msg::FileBytes;
use annotator_core::exchange::order::{AttributeChoice, CodeChoice, ExportFailure, Found, LeftOut};
use annotator_core::project::Project;

/// The file, while its dialog is open.
#[derive(Clone, Debug, PartialEq)]
pub struct Importing {
    /// Its name; of several files that of the first.
    pub name: String,
    /// How far it is.
    pub state: ImportState,
    /// What each of its codes is to be here, by its key.
    pub codes: Vec<(String, CodeChoice)>,
    /// What each of its attributes that is not known here is to be, by its name.
    pub attributes: Vec<(String, AttributeChoice)>,
    /// Whether passages whose words stand at one other place are put there.
    pub place_found: bool,
    /// The project that is begun for it; `None` where one is open.
    pub(super) begun: Option<Box<Project>>,
}

impl Importing {
    /// The project that is begun for it; `None` where one is open.
    #[must_use]
    pub fn begun(&self) -> Option<&Project> {
        self.begun.as_deref()
    }
}

/// How far an import is.
#[derive(Clone, Debug, PartialEq)]
pub enum ImportState {
    /// It is being read.
    Reading,
    /// It was read; the user decides.
    Found(Rc<Found>),
    /// It is being taken in.
    Merging(Rc<Found>),
    /// It is in the project, but for this.
    Done(Rc<[LeftOut]>),
    /// It cannot go on.
    Failed(ExportFailure),
}

/// Something that happened to an import.
#[derive(Clone, Debug, PartialEq)]
pub enum ImportMsg {
    /// Files of another program were recognised.
    Came(Vec<Rc<FileBytes>>),
    /// A code of the file is to be this, by its key.
    CodeChosen(String, CodeChoice),
    /// An attribute of the file is to be this, by its name.
    AttributeChosen(String, AttributeChoice),
    /// Passages whose words stand at one other place are put there, or not.
    PlaceFound(bool),
    /// It is to be taken in.
    Accepted,
    /// The list of what was left out is to be saved as a file.
    ReportWanted {
        /// The file's name.
        name: &'static str,
        /// Its content.
        content: String,
    },
}
