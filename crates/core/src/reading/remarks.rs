//! The remarks on how a statement's file was read, as they are kept with the project: a document
//! (`remarks/STATEMENT`) without sentences, so that they can be said in any language.

use serde::{Deserialize, Serialize};

use super::{Format, Remark};
use crate::edit::Edit;
use crate::project::attachment::{Attachments, document, read_document};
use crate::project::id::StatementId;

/// What did not come along when the file of a statement was read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct KeptRemarks {
    /// The remarks, in the order in which they were shown.
    pub remarks: Vec<KeptRemark>,
}

/// The stored form of a [`Remark`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct KeptRemark {
    /// What happened, such as `letters_unreadable`.
    pub kind: String,
    /// How much of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<usize>,
    /// On which pages, counted from 1.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pages: Vec<usize>,
    /// The encoding or format that it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// The start of the names of such documents.
const REMARKS: &str = "remarks/";

/// Whether a document has the remarks on a statement, by its name.
#[must_use]
pub fn is_about_reading(name: &str) -> bool {
    name.starts_with(REMARKS)
}

/// The name of the document with the remarks on a statement.
#[must_use]
pub fn remarks_name(statement: StatementId) -> String {
    format!("{REMARKS}{statement}")
}

/// The remarks on a statement.
#[must_use]
pub fn remarks_of(attachments: &Attachments, statement: StatementId) -> Vec<KeptRemark> {
    let kept: Option<KeptRemarks> = read_document(attachments, &remarks_name(statement));
    kept.unwrap_or_default().remarks
}

/// The edit that keeps the remarks on a statement; `None` if there are none.
#[must_use]
pub fn keep_remarks(statement: StatementId, remarks: &[Remark]) -> Option<Edit> {
    if remarks.is_empty() {
        return None;
    }
    let kept = KeptRemarks { remarks: remarks.iter().map(KeptRemark::of).collect() };
    Some(Edit::SetAttachment { name: remarks_name(statement), document: Some(document(&kept)) })
}

impl KeptRemark {
    /// The stored form of a remark.
    #[must_use]
    pub fn of(remark: &Remark) -> Self {
        let kind = |kind: &str| Self { kind: kind.to_owned(), ..Self::default() };
        let counted = |name: &str, count: usize| Self { count: Some(count), ..kind(name) };
        let on = |name: &str, count: usize, pages: &[usize]| Self {
            pages: pages.to_vec(),
            ..counted(name, count)
        };
        match remark {
            Remark::EncodingGuessed => kind("encoding_guessed"),
            Remark::EncodingMisdeclared(name) => {
                Self { name: Some(name.clone()), ..kind("encoding_misdeclared") }
            }
            Remark::Undecodable(count) => counted("undecodable", *count),
            Remark::PrivateCharacters(count) => counted("private_characters", *count),
            Remark::RunningHeadsLeftOut(count) => counted("running_heads_left_out", *count),
            Remark::Columns => kind("columns"),
            Remark::PagesWithoutText(pages) => on("pages_without_text", pages.len(), pages),
            Remark::LettersUnreadable { letters, pages } => {
                on("letters_unreadable", *letters, pages)
            }
            Remark::TurnedLeftOut { letters, pages } => on("turned_left_out", *letters, pages),
            Remark::LineNumbersLeftOut(count) => counted("line_numbers_left_out", *count),
            Remark::Recovered => kind("recovered"),
            Remark::FieldsLeftOut { fields, pages } => on("fields_left_out", *fields, pages),
            Remark::NotesMoved(count) => counted("notes_moved", *count),
            Remark::TrackedChanges => kind("tracked_changes"),
            Remark::CommentsLeftOut(count) => counted("comments_left_out", *count),
            Remark::PartsLeftOut(count) => counted("parts_left_out", *count),
            Remark::NotesLeftOut => kind("notes_left_out"),
            Remark::Tables(count) => counted("tables", *count),
            Remark::HiddenLeftOut => kind("hidden_left_out"),
            Remark::NameMisleads(format) => {
                let name = serde_json::to_value(format).unwrap_or_default();
                Self { name: name.as_str().map(str::to_owned), ..kind("name_misleads") }
            }
        }
    }

    /// The remark; `None` for a kind of a newer version.
    #[must_use]
    pub fn remark(&self) -> Option<Remark> {
        let (count, pages) = (self.count.unwrap_or_default(), self.pages.clone());
        let name = || self.name.clone().unwrap_or_default();
        Some(match self.kind.as_str() {
            "encoding_guessed" => Remark::EncodingGuessed,
            "encoding_misdeclared" => Remark::EncodingMisdeclared(name()),
            "undecodable" => Remark::Undecodable(count),
            "private_characters" => Remark::PrivateCharacters(count),
            "running_heads_left_out" => Remark::RunningHeadsLeftOut(count),
            "columns" => Remark::Columns,
            "pages_without_text" => Remark::PagesWithoutText(pages),
            "letters_unreadable" => Remark::LettersUnreadable { letters: count, pages },
            "turned_left_out" => Remark::TurnedLeftOut { letters: count, pages },
            "line_numbers_left_out" => Remark::LineNumbersLeftOut(count),
            "recovered" => Remark::Recovered,
            "fields_left_out" => Remark::FieldsLeftOut { fields: count, pages },
            "notes_moved" => Remark::NotesMoved(count),
            "tracked_changes" => Remark::TrackedChanges,
            "comments_left_out" => Remark::CommentsLeftOut(count),
            "parts_left_out" => Remark::PartsLeftOut(count),
            "notes_left_out" => Remark::NotesLeftOut,
            "tables" => Remark::Tables(count),
            "hidden_left_out" => Remark::HiddenLeftOut,
            "name_misleads" => {
                let format: Format = serde_json::from_value(name().into()).ok()?;
                Remark::NameMisleads(format)
            }
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::attachment::parse_document;

    /// One remark of each kind.
    fn all() -> Vec<Remark> {
        vec![
            Remark::EncodingGuessed,
            Remark::EncodingMisdeclared("windows-1252".into()),
            Remark::Undecodable(2),
            Remark::PrivateCharacters(3),
            Remark::RunningHeadsLeftOut(4),
            Remark::Columns,
            Remark::PagesWithoutText(vec![1, 5]),
            Remark::LettersUnreadable { letters: 40, pages: vec![2, 3] },
            Remark::TurnedLeftOut { letters: 6, pages: vec![4] },
            Remark::LineNumbersLeftOut(7),
            Remark::Recovered,
            Remark::FieldsLeftOut { fields: 8, pages: vec![1, 2] },
            Remark::NotesMoved(9),
            Remark::TrackedChanges,
            Remark::CommentsLeftOut(10),
            Remark::PartsLeftOut(11),
            Remark::NotesLeftOut,
            Remark::Tables(12),
            Remark::HiddenLeftOut,
            Remark::NameMisleads(Format::Docx),
        ]
    }

    #[test]
    fn remarks_come_back_as_they_were() {
        let id = StatementId(uuid::Uuid::from_u128(7));
        let Some(Edit::SetAttachment { name, document: Some(text) }) = keep_remarks(id, &all())
        else {
            panic!("there are remarks")
        };
        assert_eq!(name, "remarks/00000000-0000-0000-0000-000000000007");
        let kept = remarks_of(&Attachments::from([(name, text)]), id);
        assert_eq!(kept.iter().filter_map(KeptRemark::remark).collect::<Vec<_>>(), all());
        assert_eq!(keep_remarks(id, &[]), None);
    }

    #[test]
    fn the_stored_form_has_no_sentences() {
        let lost = Remark::LettersUnreadable { letters: 40, pages: vec![2, 3] };
        assert_eq!(
            &*document(&KeptRemark::of(&lost)),
            r#"{"count":40,"kind":"letters_unreadable","pages":[2,3]}"#
        );
        let misled = KeptRemark::of(&Remark::NameMisleads(Format::Docx));
        assert_eq!(&*document(&misled), r#"{"kind":"name_misleads","name":"docx"}"#);
    }

    #[test]
    fn a_kind_of_a_newer_version_is_kept_but_not_understood() {
        let kept: KeptRemarks =
            parse_document(r#"{"remarks":[{"kind":"ink_faded","count":2,"shade":"grey"}]}"#)
                .unwrap();
        assert_eq!(kept.remarks[0].kind, "ink_faded");
        assert_eq!(kept.remarks[0].remark(), None);
    }

    #[test]
    fn the_page_on_the_file_lists_every_kind() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/file-format.md");
        let page = std::fs::read_to_string(path).unwrap();
        for remark in all() {
            let kind = KeptRemark::of(&remark).kind;
            assert!(page.contains(&format!("`{kind}`")), "{kind}");
        }
    }
}
