//! Reads tables of annotations.

use ::csv::{ReaderBuilder, StringRecord};

use super::columns::{Attribute, Columns, Role};
use crate::shared::flat::value;
use annotator_core::exchange::imported::{
    Imported, ImportedAnnotation, ImportedAttribute, ImportedCode, ImportedText, ImportedValue,
    InFile, Incoming, NotImported, Part, Unit, Unread, WhyUnread,
};
use annotator_core::json::Json;
use annotator_core::project::annotation::{Confidence, Timestamp};
use annotator_core::project::hash::Sha256;
use annotator_core::project::statement::Metadata;
use annotator_core::small_map::{SmallMap, SmallSet};
use annotator_core::spreadsheet::without_guard;
use annotator_core::stored::file::iso::parse;

/// Whether a table of annotations is among the files.
pub(super) fn is_table(incoming: &Incoming) -> bool {
    only_tables(incoming)
        && tables(incoming).any(|file| columns(file).is_some_and(|columns| columns.has_places()))
}

/// Whether all files are tables. Packages of other formats contain tables, too.
fn only_tables(incoming: &Incoming) -> bool {
    tables(incoming).count() == incoming.files.len()
}

/// Whether one of our tables for spreadsheets is among the files.
pub(super) fn is_for_spreadsheets(incoming: &Incoming) -> bool {
    only_tables(incoming)
        && tables(incoming)
            .any(|file| has_mark(file) && columns(file).is_some_and(|columns| columns.ours))
}

fn tables(incoming: &Incoming) -> impl Iterator<Item = &InFile> {
    incoming.files.iter().filter(|file| file.has_ending("csv") || file.has_ending("tsv"))
}

fn has_mark(file: &InFile) -> bool {
    file.content.starts_with("\u{feff}".as_bytes())
}

fn columns(file: &InFile) -> Option<Columns> {
    let text = file.text()?;
    let header = reader(text).into_records().next()?.ok()?;
    Some(Columns::of(&header.iter().collect::<Vec<_>>()))
}

fn reader(text: &str) -> ::csv::Reader<&[u8]> {
    let mut builder = ReaderBuilder::new();
    builder.has_headers(false).flexible(true).delimiter(delimiter(text));
    builder.from_reader(text.as_bytes())
}

/// The separator of the columns: the one that occurs most often in the first line.
pub(crate) fn delimiter(text: &str) -> u8 {
    let line = text.lines().next().unwrap_or_default();
    let mut best = (b',', 0);
    for sign in [b',', b';', b'\t', b'|'] {
        let mut quoted = false;
        let mut count = 0_usize;
        for byte in line.bytes() {
            quoted ^= byte == b'"';
            count = count.saturating_add(usize::from(byte == sign && !quoted));
        }
        if count > best.1 {
            best = (sign, count);
        }
    }
    best.0
}

pub(super) fn read(incoming: &Incoming) -> Result<Imported, NotImported> {
    let mut imported = Imported::default();
    let mut any = false;
    let mut ours = true;
    for file in tables(incoming) {
        let text = file.text().ok_or_else(|| NotImported::Damaged(file.path.clone()))?;
        let table = Table::of(file, text, &mut imported.left_out);
        if !table.columns.has_codings() {
            let (place, what) = (String::new(), file.path.clone());
            imported.left_out.push(Unread { place, what, reason: WhyUnread::Misshapen });
            continue;
        }
        any = true;
        ours &= table.columns.ours;
        Rows {
            table: &table,
            texts: SmallMap::new(),
            codes: SmallSet::new(),
            imported: &mut imported,
        }
        .read();
    }
    if !any {
        return Err(NotImported::Missing("quote, code".to_owned()));
    }
    imported.unit = ours.then_some(Unit::CodePoints);
    imported.ours = ours;
    Ok(imported)
}

/// A table with its rows.
struct Table<'a> {
    path: &'a str,
    text: &'a str,
    columns: Columns,
    rows: Vec<StringRecord>,
    /// Whether text that a spreadsheet would run as a formula starts with a `'`.
    guarded: bool,
}

impl<'a> Table<'a> {
    fn of(file: &'a InFile, text: &'a str, left_out: &mut Vec<Unread>) -> Self {
        let mut records = reader(text).into_records();
        let header = records.next().and_then(Result::ok).unwrap_or_default();
        let columns = Columns::of(&header.iter().collect::<Vec<_>>());
        let guarded = columns.ours && has_mark(file);
        let mut table = Self { path: &file.path, text, columns, rows: Vec::new(), guarded };
        for record in records {
            match record {
                Ok(record) if record.iter().all(|cell| cell.trim().is_empty()) => {}
                Ok(record) => table.rows.push(record),
                Err(error) => left_out.push(Unread {
                    place: table.path.to_owned(),
                    what: error.to_string(),
                    reason: WhyUnread::Misshapen,
                }),
            }
        }
        table.find_whole_texts();
        table
    }

    /// A column of quotes that are longer than their positions holds whole texts; the positions
    /// define the quotes. A column named `text` next to a column of quotes holds whole texts only
    /// if the positions fit into them.
    fn find_whole_texts(&mut self) {
        if self.columns.ours {
            return; // they contain no texts
        }
        let texts = |at: &usize| self.holds_texts(*at);
        match self.columns.at(Role::Text) {
            Some(at) if texts(&at) => {}
            Some(at) => {
                // Another column that happens to have that name.
                self.columns.set_role(Role::Text, usize::MAX);
                self.columns.attributes.push(Attribute {
                    name: "text".to_owned(),
                    kind: None,
                    first: at,
                    count: 1,
                });
            }
            None => {
                if let Some(at) = self.columns.at(Role::Quote).filter(texts) {
                    self.columns.set_role(Role::Quote, usize::MAX);
                    self.columns.set_role(Role::Text, at);
                }
            }
        }
    }

    fn holds_texts(&self, column: usize) -> bool {
        let (Some(start), Some(end)) = (self.columns.at(Role::Start), self.columns.at(Role::End))
        else {
            return false;
        };
        let mut longer = false;
        let all = self.rows.iter().all(|row| {
            let cell = |at| row.get(at).unwrap_or_default();
            let (Some(start), Some(end)) = (number(cell(start)), number(cell(end))) else {
                return true;
            };
            let length = cell(column).len();
            longer |= cell(column).chars().count() > end.saturating_sub(start) as usize
                && cell(column).encode_utf16().count() > end.saturating_sub(start) as usize;
            length >= end as usize
        });
        all && longer
    }
}

/// Reads the rows of a table.
struct Rows<'a> {
    table: &'a Table<'a>,
    /// The indexes of the texts, by SHA-256, name and content.
    texts: SmallMap<(String, String, String), usize>,
    codes: SmallSet<(String, String)>,
    imported: &'a mut Imported,
}

impl Rows<'_> {
    fn read(&mut self) {
        for row in &self.table.rows {
            let row = Row { table: self.table, row };
            if let Err(reason) = self.row(&row) {
                self.imported.left_out.push(Unread {
                    place: format!("{}:{}", self.table.path, row.line()),
                    what: row.row.iter().collect::<Vec<_>>().join(" | "),
                    reason,
                });
            }
        }
    }

    fn row(&mut self, row: &Row) -> Result<(), WhyUnread> {
        let code = row.cell(Role::Code);
        let part = row.part()?;
        if code.trim().is_empty()
            || row.row.iter().skip(self.table.columns.len()).any(|it| !it.is_empty())
        {
            return Err(WhyUnread::Misshapen);
        }
        let text = self.text(row);
        let layer = row.cell(Role::Layer);
        self.code(&code, &row.cell(Role::CodeName), &layer);
        let mut annotation = ImportedAnnotation {
            id: row.cell(Role::Id),
            text,
            parts: vec![part],
            code,
            layer: filled(layer.clone()),
            attributes: row.attributes(&layer),
            note: row.cell(Role::Note),
            annotator: filled(row.cell(Role::Annotator)),
            ..ImportedAnnotation::default()
        };
        row.read_provenance(&mut annotation);
        self.imported.annotations.push(annotation);
        Ok(())
    }

    /// The index of the row's text, which is added if it is new.
    fn text(&mut self, row: &Row) -> usize {
        let next = self.imported.texts.len();
        let sha256 = row.cell(Role::Sha256);
        let (name, content) = (row.cell(Role::Document), row.cell(Role::Text));
        let key = (sha256.clone(), name.clone(), content.clone());
        let place = *self.texts.entry_or_insert_with(key, || next);
        if place == next {
            let title = if self.table.columns.ours { name.clone() } else { String::new() };
            self.imported.texts.push(ImportedText {
                name: filled(name).unwrap_or_else(|| self.table.path.to_owned()),
                text: filled(content),
                sha256: Sha256::parse(sha256.trim()),
                markup: false,
                metadata: Metadata { title, ..Metadata::default() },
            });
        }
        place
    }

    /// Adds a code if the table says more about it than its key.
    fn code(&mut self, key: &str, name: &str, layer: &str) {
        let says = !name.is_empty() || !layer.is_empty();
        if says && self.codes.insert((key.to_owned(), layer.to_owned())) {
            self.imported.codes.push(ImportedCode {
                key: key.to_owned(),
                name: if name.is_empty() { key } else { name }.to_owned(),
                layer: filled(layer.to_owned()),
                ..ImportedCode::default()
            });
        }
    }
}

struct Row<'a> {
    table: &'a Table<'a>,
    row: &'a StringRecord,
}

impl Row<'_> {
    /// The line on which the row starts, from 1.
    fn line(&self) -> usize {
        let byte = self.row.position().map_or(0, ::csv::Position::byte);
        let (before, after) = self
            .table
            .text
            .split_at_checked(usize::try_from(byte).unwrap_or(usize::MAX))
            .unwrap_or_default();
        // The reader counts the LF of a CR LF as part of the next row.
        let ends =
            before.matches('\n').count().saturating_add(usize::from(after.starts_with('\n')));
        ends.saturating_add(1)
    }

    fn cell(&self, role: Role) -> String {
        self.table.columns.at(role).map(|at| self.at(at)).unwrap_or_default()
    }

    fn at(&self, column: usize) -> String {
        let cell = self.row.get(column).unwrap_or_default();
        if self.table.guarded { without_guard(cell).to_owned() } else { cell.to_owned() }
    }

    fn part(&self) -> Result<Part, WhyUnread> {
        let quote = self.quote();
        let range = match [Role::Start, Role::End].map(|role| self.cell(role).trim().to_owned()) {
            [start, end] if start.is_empty() || end.is_empty() => None,
            [start, end] => {
                let range = number(&start).zip(number(&end));
                Some(range.filter(|(start, end)| start < end).ok_or(WhyUnread::Misshapen)?)
            }
        };
        if range.is_none() && quote.is_none() {
            return Err(WhyUnread::Misshapen);
        }
        Ok(Part { range, quote, ..Part::default() })
    }

    /// The quote. If it is not as long as its position says, it was joined from several parts. The
    /// position is more reliable then.
    fn quote(&self) -> Option<String> {
        let at = self.table.columns.at(Role::Quote)?;
        let quote = self.at(at);
        if !self.table.columns.ours {
            return filled(quote);
        }
        let place = number(&self.cell(Role::Start)).zip(number(&self.cell(Role::End)));
        let length = place.map(|(start, end)| end.saturating_sub(start) as usize);
        let raw = self.row.get(at).unwrap_or_default();
        // The length shows whether a `'` belongs to the quote or is ours.
        let all = [Some(quote.as_str()), Some(raw), Some(without_guard(raw))];
        let fits = |it: &&str| length.is_none_or(|length| it.chars().count() == length);
        all.into_iter().flatten().find(fits).map(str::to_owned).and_then(filled)
    }

    fn attributes(&self, layer: &str) -> Vec<ImportedAttribute> {
        let columns = &self.table.columns;
        let proposed = self.cell(Role::Proposed);
        let attributes = columns.attributes.iter().filter_map(|attribute| {
            let range = attribute.first..attribute.first.saturating_add(attribute.count);
            let cells: Vec<String> = range.map(|at| self.at(at)).collect();
            if cells.iter().all(String::is_empty) {
                return None;
            }
            let texts: Vec<&str> = cells.iter().map(String::as_str).collect();
            let known = attribute.kind.and_then(|kind| value(kind, &texts));
            let words = || cells.iter().filter(|cell| !cell.is_empty()).cloned().collect();
            let name = columns.id(attribute, layer);
            let value = known.map_or_else(|| ImportedValue::Words(words()), ImportedValue::Known);
            let proposed = proposed.split('|').any(|id| id == name);
            Some(ImportedAttribute { proposed, ..ImportedAttribute::new(name, value) })
        });
        attributes.collect()
    }

    /// Reads confidence, origin and times. A value that is not understood becomes an attribute with
    /// the name of its column.
    fn read_provenance(&self, annotation: &mut ImportedAnnotation) {
        let word = |role| Json::Text(self.cell(role).trim().to_lowercase().into());
        annotation.confidence = word(Role::Confidence).read::<Confidence>().ok();
        annotation.origin = word(Role::Origin).read().ok();
        annotation.created = time(&self.cell(Role::Created));
        annotation.modified = time(&self.cell(Role::Modified));
        let left = [
            (Role::Confidence, "confidence", annotation.confidence.is_some()),
            (Role::Origin, "origin", annotation.origin.is_some()),
            (Role::Created, "created", annotation.created.is_some()),
            (Role::Modified, "modified", annotation.modified.is_some()),
        ];
        for (role, name, understood) in left {
            let words = self.cell(role);
            if !understood && !words.trim().is_empty() {
                let value = ImportedValue::Words(vec![words]);
                annotation.attributes.push(ImportedAttribute::new(name, value));
            }
        }
    }
}

fn filled(text: String) -> Option<String> {
    Some(text).filter(|text| !text.is_empty())
}

/// A whole number, also in the form `12.0` that statistics programs write.
fn number(text: &str) -> Option<u32> {
    let text = text.trim();
    let whole = text.split_once('.').filter(|(_, rest)| rest.bytes().all(|b| b == b'0'));
    whole.map_or(text, |(whole, _)| whole).parse().ok()
}

/// A time. There may be a space in place of the `T`; without a time zone it is UTC.
fn time(text: &str) -> Option<Timestamp> {
    let text = text.trim();
    parse(text).or_else(|| parse(&format!("{}Z", text.replacen(' ', "T", 1))))
}
