//! Finds out from the names of a table's columns what they hold.

use super::table::{LABEL, SUGGESTION};
use crate::shared::flat::endings;
use crate::shared::tables::VARIABLE;
use annotator_core::codebook::AttributeKind;

/// What a column can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Quote,
    Code,
    CodeName,
    Start,
    End,
    Document,
    Sha256,
    Text,
    Annotator,
    Layer,
    Note,
    Confidence,
    Id,
    Created,
    Modified,
    Origin,
    /// The ids of attributes whose values were proposed and accepted.
    Proposed,
}

/// Column names in our files and in those of other programs, the most certain first. Case does not
/// matter, nor do spaces, hyphens and dots.
const NAMES: [(Role, &[&str]); 16] = [
    (
        Role::Quote,
        &[
            "quote",
            "quotation",
            "quoted_text",
            "exact",
            "excerpt",
            "segment",
            "snippet",
            "highlight",
            "passage",
            "covered_text",
            "coded_text",
            "span_text",
            "content",
            "mention",
            "span",
            "text",
        ],
    ),
    (Role::CodeName, &["code_name"]),
    (
        Role::Code,
        &[
            "code",
            "code_id",
            "label",
            "tag",
            "theme",
            "category",
            "codes",
            "labels",
            "tags",
            "annotation",
        ],
    ),
    (
        Role::Start,
        &[
            "start",
            "start_offset",
            "start_char",
            "char_start",
            "offset_start",
            "start_position",
            "begin",
            "from",
        ],
    ),
    (
        Role::End,
        &["end", "end_offset", "end_char", "char_end", "offset_end", "end_position", "stop", "to"],
    ),
    (
        Role::Document,
        &[
            "statement",
            "document",
            "doc_id",
            "document_id",
            "doc",
            "document_name",
            "document_title",
            "file_name",
            "filename",
            "file",
            "text_id",
            "title",
            "source",
        ],
    ),
    (Role::Sha256, &["statement_sha256", "text_sha256", "sha256"]),
    (Role::Text, &["full_text", "document_text", "text"]),
    (
        Role::Annotator,
        &["annotator", "coder", "coded_by", "annotated_by", "user", "author", "creator"],
    ),
    (Role::Layer, &["layer"]),
    (Role::Note, &["note", "memo", "comment", "remark", "notes", "comments"]),
    (Role::Confidence, &["confidence"]),
    (Role::Id, &["annotation_id", "highlight_id", "span_id", "id", "uuid"]),
    (Role::Created, &["created", "created_at"]),
    (Role::Modified, &["modified", "modified_at", "updated_at"]),
    (Role::Origin, &["origin"]),
];

/// The name and the columns of an attribute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Attribute {
    pub name: String,
    /// `None` for a single column, whose name does not show the kind.
    pub kind: Option<AttributeKind>,
    pub first: usize,
    pub count: usize,
}

/// The columns of a table.
pub(super) struct Columns {
    roles: Vec<(Role, usize)>,
    pub attributes: Vec<Attribute>,
    /// Whether we wrote the table.
    pub ours: bool,
    headers: Vec<String>,
}

impl Columns {
    pub(super) fn of(headers: &[&str]) -> Self {
        let headers: Vec<String> = headers.iter().map(|header| normal(header)).collect();
        let find = |name: &str| headers.iter().position(|header| header == name);
        let ours = ["statement_sha256", "start_utf16", "quote", "codebook_revision"];
        let ours = ours.iter().all(|name| find(name).is_some());
        let mut roles: Vec<(Role, usize)> = Vec::new();
        let mut passed: Vec<usize> = Vec::new();
        if ours {
            roles.extend(find("annotation").map(|at| (Role::Id, at)));
            roles.extend(find("proposed").map(|at| (Role::Proposed, at)));
            // Positions that `start` and `end` give as well, and a revision of a codebook that is
            // not here.
            passed.extend(
                ["start_utf16", "end_utf16", "codebook_revision"].map(find).into_iter().flatten(),
            );
            // An attribute of an older table can have one of the names, but not all.
            let suggestion: Option<Vec<usize>> = SUGGESTION.into_iter().map(find).collect();
            passed.extend(suggestion.unwrap_or_default());
            let variables = headers.iter().enumerate().rev();
            let variables = variables.take_while(|(_, name)| name.starts_with(VARIABLE));
            passed.extend(variables.map(|(at, _)| at));
            // Older tables have neither metadata of statements nor names of choices.
            if find("statement_id").is_some() {
                let known = ["statement_id", "delegation", "speaker", "date"].map(find);
                passed.extend(known.into_iter().flatten());
                passed.extend(labels(&headers));
            }
        }
        for (role, names) in NAMES {
            let taken = |at: &usize| roles.iter().any(|(_, other)| other == at);
            let known = roles.iter().any(|(other, _)| *other == role);
            let found = names.iter().filter_map(|name| find(name)).find(|at| !taken(at));
            if !known && let Some(at) = found {
                roles.push((role, at));
            }
        }
        let mut columns = Self { roles, attributes: Vec::new(), ours, headers };
        columns.find_attributes(&passed);
        columns
    }

    /// The column of a role.
    pub(super) fn at(&self, role: Role) -> Option<usize> {
        self.roles.iter().find(|(known, _)| *known == role).map(|(_, at)| *at)
    }

    /// Gives a column this role in place of any other one.
    pub(super) fn set_role(&mut self, role: Role, column: usize) {
        self.roles.retain(|(known, at)| *known != role && *at != column);
        self.roles.push((role, column));
    }

    /// Whether there are quotes and codes.
    pub(super) fn has_codings(&self) -> bool {
        self.at(Role::Quote).is_some() && self.at(Role::Code).is_some()
    }

    /// Whether the table says where its quotes are: in which text, or at which position.
    pub(super) fn has_places(&self) -> bool {
        let roles = [Role::Document, Role::Sha256, Role::Start];
        self.has_codings() && roles.iter().any(|role| self.at(*role).is_some())
    }

    pub(super) fn len(&self) -> usize {
        self.headers.len()
    }

    /// All columns without a role are attributes. The columns of a date, a sum or a party belong
    /// together.
    fn find_attributes(&mut self, passed: &[usize]) {
        let mut at = 0;
        while let Some(header) = self.headers.get(at) {
            let has_role = self.roles.iter().any(|(_, column)| *column == at);
            if has_role || passed.contains(&at) || header.is_empty() {
                at = at.saturating_add(1);
                continue;
            }
            let several = [AttributeKind::Date, AttributeKind::Money, AttributeKind::Party];
            let several = several.into_iter().find_map(|kind| self.several(at, kind));
            let attribute = several.unwrap_or_else(|| Attribute {
                name: header.clone(),
                kind: None,
                first: at,
                count: 1,
            });
            at = at.saturating_add(attribute.count);
            self.attributes.push(attribute);
        }
    }

    /// The attribute of this kind whose columns start here.
    fn several(&self, first: usize, kind: AttributeKind) -> Option<Attribute> {
        let endings = endings(kind);
        let name = self.headers.get(first)?.strip_suffix(endings.first()?)?.to_owned();
        let mut pairs = (first..).zip(endings);
        let all = pairs.all(|(at, ending)| {
            self.headers.get(at).and_then(|header| header.strip_suffix(ending)) == Some(&name)
        });
        all.then_some(Attribute { name, kind: Some(kind), first, count: endings.len() })
    }

    /// The id of one of our attributes in an annotation of this layer. If the id alone was taken,
    /// the column name has the layer before it.
    pub(super) fn id<'a>(&self, attribute: &'a Attribute, layer: &str) -> &'a str {
        let alone = attribute.name.strip_prefix(layer).and_then(|rest| rest.strip_prefix('_'));
        let endings = attribute.kind.map_or(&[""][..], endings);
        let has = |header: &str| self.headers.iter().any(|known| known == header);
        let is_taken = |id: &str| {
            endings.iter().any(|end| has(&format!("{id}{end}")))
                || has(&format!("{id}{LABEL}"))
                || id.strip_suffix(LABEL).is_some_and(has)
        };
        match alone {
            Some(id) if self.ours && is_taken(id) => id,
            _ => &attribute.name,
        }
    }
}

/// The columns with the names of choices; each follows the column of their ids.
fn labels(headers: &[String]) -> impl Iterator<Item = usize> {
    let pairs = headers.windows(2).zip(1..);
    pairs.filter_map(|(pair, at)| match pair {
        [id, label] => (label.strip_suffix(LABEL) == Some(id)).then_some(at),
        _ => None,
    })
}

fn normal(header: &str) -> String {
    let plain = header.trim().trim_matches('"').to_lowercase();
    plain.replace([' ', '-', '.'], "_")
}
