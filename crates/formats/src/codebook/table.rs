//! Codes as a table (CSV): the path of each code, what it means, and what else is known.
//!
//! The names in a path are separated by `/` or `>`. In our files it is `/`; a `/` within a name has
//! a backslash before it, and a backslash has another one.

use std::rc::Rc;

use annotator_core::codebook::{COLOUR_SLOTS, Code, Codebook, Layer, Paint};
use annotator_core::exchange::codebook::CodebookUnread;
use annotator_core::phrases::fold::fold;
use annotator_core::project::Project;
use annotator_core::project::id::{CodeId, LayerId};
use annotator_core::small_map::{SmallMap, SmallSet};
use annotator_words::report as words;

use super::read::UNNAMED_LAYER;
use crate::shared::code_tree::{in_tree, path};
use crate::shared::report::labelled;

/// The columns of our files.
const COLUMNS: [&str; 12] = [
    "path",
    "description",
    "include",
    "exclude",
    "examples",
    "short_name",
    "key",
    "colour_slot",
    "selectable",
    "layer",
    "id",
    "annotations",
];

/// What a column holds.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Column {
    Path,
    Parent,
    Description,
    Include,
    Exclude,
    Examples,
    ShortName,
    Key,
    Slot,
    Selectable,
    Layer,
    Id,
    /// A count, which is not part of a codebook.
    Count,
    /// Something else, which is kept in the description.
    Other,
}

pub(super) fn write(project: &Project) -> String {
    let codebook = &project.codebook;
    let counts = project.code_counts();
    let mut out = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(vec![]);
    // Writing to memory does not fail.
    let _ = out.write_record(COLUMNS);
    for layer in &codebook.layers {
        for (_, code) in in_tree(codebook, &layer.id) {
            let names: Vec<String> = path(codebook, code).into_iter().map(escaped).collect();
            let count = counts.get(&code.id).copied().unwrap_or_default();
            let _ = out.write_record([
                names.join("/").as_str(),
                &code.definition,
                &code.include.join("\n"),
                &code.exclude.join("\n"),
                &code.examples.join("\n"),
                &code.short_name,
                code.key.as_deref().unwrap_or_default(),
                &code.slot.to_string(),
                if code.selectable { "true" } else { "false" },
                &layer.name,
                code.id.as_str(),
                &count.to_string(),
            ]);
        }
    }
    // Spreadsheets need the mark to read UTF-8.
    let bytes = out.into_inner().unwrap_or_default();
    format!("\u{feff}{}", String::from_utf8_lossy(&bytes))
}

fn escaped(name: &str) -> String {
    name.replace('\\', "\\\\").replace('/', "\\/").replace('>', "\\>")
}

/// The columns with their names, and the rows.
type TableRead = (Vec<(Column, String)>, Vec<csv::StringRecord>);

fn table_of(text: &str) -> Option<TableRead> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let first = text.lines().next()?;
    let count = |delimiter: char| first.matches(delimiter).count();
    let delimiter = *[b',', b';', b'\t'].iter().max_by_key(|it| count(char::from(**it)))?;
    let mut reader = csv::ReaderBuilder::new();
    reader.delimiter(delimiter).flexible(true);
    let mut reader = reader.from_reader(text.as_bytes());
    let names = reader.headers().ok()?.clone();
    let columns: Vec<_> = names.iter().map(|name| (column(name), name.to_owned())).collect();
    let rows = reader.records().take(MOST_ROWS).collect::<Result<Vec<_>, _>>().ok()?;
    Some((columns, rows))
}

/// The most codes that are read.
const MOST_ROWS: usize = 20_000;

fn column(name: &str) -> Column {
    let name = fold(name.trim()).replace([' ', '-', '.'], "_");
    match name.as_str() {
        "path" | "code_path" | "code" | "name" | "code_name" | "tag" => Column::Path,
        "parent" | "parent_path" | "parent_code" => Column::Parent,
        "description" | "definition" | "memo" | "comment" => Column::Description,
        "include" | "inclusion" | "also" => Column::Include,
        "exclude" | "exclusion" | "not" => Column::Exclude,
        "examples" | "example" => Column::Examples,
        "short_name" => Column::ShortName,
        "key" => Column::Key,
        "colour_slot" | "color_slot" => Column::Slot,
        "selectable" => Column::Selectable,
        "layer" | "layer_name" => Column::Layer,
        "id" | "code_id" => Column::Id,
        "annotations" | "count" | "number_of_highlights" => Column::Count,
        _ => Column::Other,
    }
}

/// Reads a table of codes.
pub(super) fn read(text: &str) -> Result<Codebook, CodebookUnread> {
    let (columns, rows) = table_of(text).ok_or(CodebookUnread::NotACodebook)?;
    // `path` is the path if there is also a column `name`.
    let by_name = |wanted: &str| columns.iter().position(|(_, name)| fold(name.trim()) == wanted);
    let at = by_name("path").or_else(|| columns.iter().position(|it| it.0 == Column::Path));
    let at = at.ok_or(CodebookUnread::NotACodebook)?;
    let paths = rows.iter().filter_map(|row| row.get(at));
    let between = separator(paths);
    let mut made = Made::default();
    for row in &rows {
        made.row(row, &columns, at, between);
    }
    if made.codebook.codes.is_empty() { Err(CodebookUnread::NoCodes) } else { Ok(made.codebook) }
}

/// The sign between the names of paths.
fn separator<'a>(paths: impl Iterator<Item = &'a str>) -> char {
    let (mut slashes, mut angles) = (0_usize, 0_usize);
    for path in paths {
        slashes += usize::from(parts(path, '/').len() > 1);
        angles += usize::from(parts(path, '>').len() > 1);
    }
    if angles > slashes { '>' } else { '/' }
}

/// The names in a path. What has a backslash before it is part of a name.
fn parts(path: &str, between: char) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut letters = path.chars();
    while let Some(letter) = letters.next() {
        let Some(part) = parts.last_mut() else { break };
        match letter {
            '\\' => match letters.next() {
                Some(next @ ('/' | '>' | '\\')) => part.push(next),
                Some(next) => part.extend(['\\', next]),
                None => part.push('\\'),
            },
            letter if letter == between => parts.push(String::new()),
            letter => part.push(letter),
        }
    }
    let parts = parts.iter().map(|part| part.trim().to_owned());
    parts.filter(|part| !part.is_empty()).collect()
}

/// The codebook that is made row by row.
struct Made {
    codebook: Codebook,
    /// The codes by layer and path.
    known: SmallMap<(LayerId, Vec<String>), CodeId>,
    /// The codes that had a row with an id. Another id with the same path is another code.
    identified: SmallSet<CodeId>,
}

impl Default for Made {
    fn default() -> Self {
        Self { codebook: super::read::empty(), known: SmallMap::new(), identified: SmallSet::new() }
    }
}

impl Made {
    fn row(
        &mut self,
        row: &csv::StringRecord,
        columns: &[(Column, String)],
        at: usize,
        between: char,
    ) {
        let cell = |wanted: Column| {
            let found = columns.iter().position(|(column, _)| *column == wanted);
            found.and_then(|at| row.get(at)).unwrap_or_default().trim()
        };
        let mut names = parts(cell(Column::Parent), between);
        names.extend(parts(row.get(at).unwrap_or_default(), between));
        if names.is_empty() {
            return;
        }
        let layer = self.layer(cell(Column::Layer));
        let id = CodeId::parse(cell(Column::Id));
        let Some(at) = self.code(&layer, &names, id.as_ref()) else { return };
        let Some(place) = self.codebook.codes.get_mut(at) else { return };
        let code = Rc::make_mut(place);
        let lines = |text: &str| {
            let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
            lines.map(str::to_owned).collect::<Vec<_>>()
        };
        code.definition = cell(Column::Description).to_owned();
        code.include = lines(cell(Column::Include));
        code.exclude = lines(cell(Column::Exclude));
        code.examples = lines(cell(Column::Examples));
        code.short_name = cell(Column::ShortName).to_owned();
        code.key = Some(cell(Column::Key).to_owned()).filter(|it| it.chars().count() == 1);
        code.selectable = !matches!(fold(cell(Column::Selectable)).as_str(), "false" | "no" | "0");
        let slot = cell(Column::Slot).parse().ok().filter(|slot| *slot < COLOUR_SLOTS);
        code.slot = slot.unwrap_or(code.slot);
        for ((column, name), text) in columns.iter().zip(row.iter()) {
            if *column == Column::Other && !text.trim().is_empty() {
                let line = format!("{} {}", labelled(name.trim()), text.trim());
                let before = std::mem::take(&mut code.definition);
                code.definition =
                    if before.is_empty() { line } else { format!("{before}\n{line}") };
            }
        }
    }

    fn layer(&mut self, name: &str) -> LayerId {
        let wanted = fold(name);
        let known = self.codebook.layers.iter();
        let mut known = known.filter(|it| match name {
            "" => it.id.as_str() == UNNAMED_LAYER,
            _ => it.id.as_str() != UNNAMED_LAYER && fold(&it.name) == wanted,
        });
        if let Some(layer) = known.next() {
            return layer.id.clone();
        }
        let layers = &self.codebook.layers;
        let taken = |id: &LayerId| {
            id.as_str() == UNNAMED_LAYER || layers.iter().any(|layer| layer.id == *id)
        };
        let unnamed = LayerId::parse(UNNAMED_LAYER).filter(|_| name.is_empty());
        let id = unnamed.unwrap_or_else(|| LayerId::from_name(name, taken));
        let name = if name.is_empty() { words::codes() } else { name };
        self.codebook.layers.push(Rc::new(Layer::new(id.clone(), name.to_owned(), Paint::Tint)));
        id
    }

    /// The place of the code with this path, which is made with those above it if it is not there.
    fn code(&mut self, layer: &LayerId, names: &[String], id: Option<&CodeId>) -> Option<usize> {
        let mut parent: Option<CodeId> = None;
        for depth in 1..=names.len() {
            let path = names.get(..depth)?;
            let key = (layer.clone(), path.iter().map(|name| fold(name)).collect::<Vec<_>>());
            let name = path.last()?;
            let codes = &self.codebook.codes;
            let taken = |id: &CodeId| codes.iter().any(|code| code.id == *id);
            let own = id.filter(|id| depth == names.len() && !taken(id)).cloned();
            let namesake = |known: &&CodeId| own.is_some() && self.identified.contains(*known);
            if let Some(known) = self.known.get(&key).filter(|known| !namesake(known)) {
                parent = Some(known.clone());
                continue;
            }
            if let Some(own) = &own {
                self.identified.insert(own.clone());
            }
            let own = own.unwrap_or_else(|| CodeId::from_name(name, taken));
            let above = parent.as_ref().and_then(|parent| self.codebook.code(parent));
            let next = codes.len() % usize::from(COLOUR_SLOTS);
            let slot = above.map_or_else(|| u8::try_from(next).unwrap_or_default(), |it| it.slot);
            let code = Code::new(own.clone(), layer.clone(), name.clone());
            self.codebook.codes.push(Rc::new(Code { parent, slot, ..code }));
            self.known.insert(key, own.clone());
            parent = Some(own);
        }
        self.codebook.position(&parent?)
    }
}
