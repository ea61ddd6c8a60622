//! Reports: what is in one, for page and worker.

use serde::{Deserialize, Serialize};

use crate::exchange::codebook::CodebookForm;
use crate::project::id::{AnnotatorId, StatementId};

/// What a report is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReportForm {
    /// One page without scripts, which loads nothing and can be printed.
    Html,
    /// A Word document.
    Docx,
}

/// A report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// Its name.
    pub title: String,
    /// A line below the title.
    pub about: String,
    /// In their order.
    pub parts: Vec<ReportPart>,
    /// Whose annotations count.
    pub annotators: Vec<AnnotatorId>,
    /// Whether it says who made an annotation.
    pub names_of_coders: bool,
}

/// A part of a report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReportPart {
    /// Paragraphs.
    Words {
        /// The heading.
        title: String,
        /// The paragraphs.
        paragraphs: Vec<String>,
    },
    /// Texts with their coded passages.
    Texts(Vec<StatementId>),
    /// Lines of cells.
    Table(ReportTable),
    /// A figure.
    Picture(ReportPicture),
    /// The whole codebook.
    Codebook,
    /// What was written about the project, its codes and its statements.
    Memos,
}

/// A table.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportTable {
    /// The heading; empty, if it belongs to the picture before it.
    pub title: String,
    /// A line below the title; empty for none.
    pub about: String,
    /// The first line has the heads.
    pub lines: Vec<Vec<String>>,
    /// Lines below the table.
    pub notes: Vec<String>,
}

/// A picture. A Word document has its pixels, which come with the question as files, one for each
/// picture and in their order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportPicture {
    /// The heading.
    pub title: String,
    /// What it says, also for those who do not see it.
    pub reading: String,
    /// The picture as an SVG file; empty where its pixels are used.
    pub svg: String,
    /// In CSS pixels.
    pub width: u32,
    /// In CSS pixels.
    pub height: u32,
}

impl ReportForm {
    /// The end of the file's name, without a dot.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Docx => "docx",
        }
    }

    /// The media type of the file.
    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Html => CodebookForm::Html.media_type(),
            Self::Docx => CodebookForm::Docx.media_type(),
        }
    }
}
