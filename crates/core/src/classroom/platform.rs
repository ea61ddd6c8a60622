//! An exercise as a package for a learning platform: SCORM 1.2 and SCORM 2004.
//!
//! A package is a ZIP file of the page, which has the exercise in it, and a manifest. The platform
//! keeps a score, a status and a short text for each student; the text is the work in a short form.

mod kept;
mod report;
#[cfg(test)]
mod tests;

pub use kept::{KeptWork, NotKept};
pub use report::Report;

use std::fmt::Write as _;

use serde::{Deserialize, Serialize};

use super::PLATFORM;
use super::exercise::Exercise;
use crate::project::Project;
use crate::project::attachment::{document, read_document};

/// A version of SCORM.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum Scorm {
    /// SCORM 1.2.
    #[serde(rename = "1.2")]
    V12,
    /// SCORM 2004, 3rd edition.
    #[serde(rename = "2004")]
    V2004,
}

/// That an exercise is in a package.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Package {
    /// What the platform speaks.
    pub scorm: Scorm,
}

/// The name of the page in a package.
pub const PAGE: &str = "index.html";
/// The name of the manifest in a package.
pub const MANIFEST: &str = "imsmanifest.xml";

impl Scorm {
    /// The most that a platform has to keep, in UTF-16 units.
    #[must_use]
    pub fn limit(self) -> usize {
        match self {
            Self::V12 => 4_096,
            Self::V2004 => 64_000,
        }
    }

    /// Its number, for names of files.
    #[must_use]
    pub fn number(self) -> &'static str {
        match self {
            Self::V12 => "1.2",
            Self::V2004 => "2004",
        }
    }
}

impl Package {
    /// The package that an exercise or the work on it is in.
    #[must_use]
    pub fn of(project: &Project) -> Option<Self> {
        read_document(&project.attachments, PLATFORM)
    }

    /// Says in the file of an exercise that it is in a package.
    pub fn mark(self, exercise: &mut Project) {
        exercise.attachments.insert(PLATFORM.to_owned(), document(&self));
    }
}

/// The manifest of a package with an exercise.
#[must_use]
pub fn manifest(scorm: Scorm, exercise: &Exercise) -> String {
    let title = exercise.title.trim();
    let title = escaped(if title.is_empty() { "Statement Annotator" } else { title });
    let id = format!("exercise-{}-{}", exercise.id, exercise.revision);
    let (attributes, schema, version, kind, sequencing) = match scorm {
        Scorm::V12 => (
            "xmlns=\"http://www.imsproject.org/xsd/imscp_rootv1p1p2\" \
             xmlns:adlcp=\"http://www.adlnet.org/xsd/adlcp_rootv1p2\"",
            "ADL SCORM",
            "1.2",
            "adlcp:scormtype",
            "",
        ),
        Scorm::V2004 => (
            "xmlns=\"http://www.imsglobal.org/xsd/imscp_v1p1\" \
             xmlns:adlcp=\"http://www.adlnet.org/xsd/adlcp_v1p3\" \
             xmlns:imsss=\"http://www.imsglobal.org/xsd/imsss\"",
            "ADL SCORM",
            "2004 3rd Edition",
            "adlcp:scormType",
            // The page says itself when it is completed.
            "        <imsss:sequencing>\n          <imsss:deliveryControls completionSetByContent=\"true\" \
             objectiveSetByContent=\"true\"/>\n        </imsss:sequencing>\n",
        ),
    };
    let mut xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned();
    // Writing to a string does not fail.
    let _ = write!(
        xml,
        "<manifest identifier=\"{id}\" version=\"1\" {attributes}>\n  \
         <metadata>\n    <schema>{schema}</schema>\n    <schemaversion>{version}</schemaversion>\n  \
         </metadata>\n  \
         <organizations default=\"organization\">\n    \
         <organization identifier=\"organization\">\n      \
         <title>{title}</title>\n      \
         <item identifier=\"item\" identifierref=\"page\">\n        \
         <title>{title}</title>\n{sequencing}      </item>\n    \
         </organization>\n  \
         </organizations>\n  \
         <resources>\n    \
         <resource identifier=\"page\" type=\"webcontent\" {kind}=\"sco\" href=\"{PAGE}\">\n      \
         <file href=\"{PAGE}\"/>\n    \
         </resource>\n  \
         </resources>\n\
         </manifest>\n"
    );
    xml
}

/// Text as XML has it. Characters that XML cannot have are left out.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\t' | '\n' | '\r' => escaped.push(' '),
            '\u{fffe}' | '\u{ffff}' => {}
            letter if letter.is_control() => {}
            letter => escaped.push(letter),
        }
    }
    escaped
}
