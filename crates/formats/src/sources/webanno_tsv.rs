//! Reads WebAnno TSV 3, which WebAnno and INCEpTION export: a line for each token, with a column for
//! each feature of each layer. A number in brackets joins the tokens of one annotation.
//!
//! The text is put together from the sentences, each at the position of its first token. Positions
//! count UTF-16 units.

use crate::shared::cas::{CODES, annotator_of, short};
use crate::{cas_json, xmi};
use annotator_core::exchange::imported::{
    Imported, ImportedAnnotation, ImportedAttribute, ImportedText, ImportedValue, InFile, Incoming,
    NotImported, Part, Unit, Unread, WhyUnread,
};
use annotator_core::small_map::SmallMap;

/// What the first line starts with.
const FORMAT: &str = "#FORMAT=WebAnno TSV 3";

pub(super) fn recognise(incoming: &Incoming) -> bool {
    // In a project whose annotations are a CAS, such a file is only a source.
    files(incoming).next().is_some() && !xmi::recognise(incoming) && !cas_json::recognise(incoming)
}

fn files(incoming: &Incoming) -> impl Iterator<Item = &InFile> {
    incoming.files.iter().filter(|file| file.text().is_some_and(|text| text.starts_with(FORMAT)))
}

pub(super) fn read(incoming: &Incoming) -> Result<Imported, NotImported> {
    let mut imported = Imported { unit: Some(Unit::Utf16), ..Imported::default() };
    for file in files(incoming) {
        let mut reader = FileReader::new(file);
        let text = file.text().unwrap_or_default();
        for (line, number) in text.lines().zip(1_usize..) {
            reader.line(line, number);
        }
        reader.finish(&mut imported);
    }
    Ok(imported)
}

/// A layer: its type and the columns of its features.
struct Layer {
    kind: String,
    features: Vec<String>,
    /// Whether its annotations are passages, and not relations or chains.
    is_span: bool,
}

/// Identifies an annotation: its layer, and its number or else its line and place.
type Key = (usize, Result<u32, (usize, usize)>);

struct FileReader<'a> {
    file: &'a InFile,
    layers: Vec<Layer>,
    text: String,
    /// The length of the text in UTF-16 units.
    length: u32,
    /// The lines of the sentence whose first token comes next.
    sentence: Vec<String>,
    annotations: Vec<ImportedAnnotation>,
    known: SmallMap<Key, usize>,
    left_out: Vec<Unread>,
}

impl<'a> FileReader<'a> {
    fn new(file: &'a InFile) -> Self {
        Self {
            file,
            layers: Vec::new(),
            text: String::new(),
            length: 0,
            sentence: Vec::new(),
            annotations: Vec::new(),
            known: SmallMap::new(),
            left_out: Vec::new(),
        }
    }

    fn line(&mut self, line: &str, number: usize) {
        if let Some(sentence) = line.strip_prefix("#Text=") {
            self.sentence.push(unescaped(sentence));
        } else if let Some((kind, layer)) =
            line.strip_prefix("#T_").and_then(|it| it.split_once('='))
        {
            self.layers.push(Layer::of(kind, layer));
        } else if !line.starts_with('#') && !line.trim().is_empty() {
            let cells: Vec<&str> = line.split('\t').collect();
            if self.token(&cells, number).is_none() {
                self.leave_out(number, line, WhyUnread::Misshapen);
            }
        }
    }

    fn leave_out(&mut self, number: usize, what: &str, reason: WhyUnread) {
        let (place, what) = (format!("{}:{number}", self.file.path), what.to_owned());
        self.left_out.push(Unread { place, what, reason });
    }

    /// Reads the line of a token, or of a part of one. `None` if it is not as the format says.
    fn token(&mut self, cells: &[&str], number: usize) -> Option<()> {
        let [_, range, token, columns @ ..] = cells else { return None };
        let (start, end) = range.split_once('-')?;
        let (start, end) = (start.parse::<u32>().ok()?, end.parse::<u32>().ok()?);
        self.begin_sentence(start);
        let mut columns = columns.iter();
        for layer in 0..self.layers.len() {
            let count = self.layers.get(layer).map_or(0, |it| it.features.len().max(1));
            let cells: Vec<Vec<(String, Option<u32>)>> =
                columns.by_ref().take(count).map(|cell| values(cell)).collect();
            let most = cells.iter().map(Vec::len).max().unwrap_or_default();
            for at in 0..most {
                let own: Vec<(String, Option<u32>)> =
                    cells.iter().map(|cell| cell.get(at).cloned().unwrap_or_default()).collect();
                self.value((layer, at), &own, (start, end), token, number);
            }
        }
        Some(())
    }

    /// Adds the sentence that starts with a token at this position.
    fn begin_sentence(&mut self, start: u32) {
        if self.sentence.is_empty() {
            return;
        }
        let sentence = std::mem::take(&mut self.sentence).join("\n");
        let gap = start.saturating_sub(self.length);
        // Of the text between sentences only the length is known. A wrong number would take too
        // much memory; then the words of the passages do not fit, and are reported.
        for _ in 0..gap.min(MOST_BETWEEN) {
            self.text.push('\n');
        }
        self.length = self.length.saturating_add(gap.min(MOST_BETWEEN));
        let units = sentence.encode_utf16().count();
        self.length = self.length.saturating_add(u32::try_from(units).unwrap_or(u32::MAX));
        self.text.push_str(&sentence);
    }

    /// The values of one annotation at a token.
    fn value(
        &mut self,
        (layer, at): (usize, usize),
        values: &[(String, Option<u32>)],
        (start, end): (u32, u32),
        token: &str,
        number: usize,
    ) {
        let Some(Layer { kind, features, is_span }) = self.layers.get(layer) else { return };
        let joined = values.iter().find_map(|(_, joined)| *joined);
        let key: Key = (layer, joined.ok_or((number, at)));
        if let Some(earlier) = self.known.get(&key).and_then(|at| self.annotations.get_mut(*at)) {
            // The words from the first token to this one.
            if let Some(part) = earlier.parts.first_mut()
                && let Some((_, before)) = &mut part.range
            {
                *before = end.max(*before);
                part.name = format!("{}…", part.name.trim_end_matches('…'));
            }
            return;
        }
        let named = features.iter().zip(values);
        let named = named.filter(|(_, (value, _))| !value.is_empty());
        let named: Vec<(&str, &str)> =
            named.map(|(name, (value, _))| (name.as_str(), value.as_str())).collect();
        let code =
            CODES.iter().find_map(|code| named.iter().find(|(name, _)| name == code)).copied();
        let others = named.iter().filter(|(name, _)| code.is_none_or(|(code, _)| code != *name));
        let attributes = others.map(|(name, value)| {
            let value = ImportedValue::Words(vec![(*value).to_owned()]);
            ImportedAttribute::new(*name, value)
        });
        let annotation = ImportedAnnotation {
            id: format!("{}:{number}", self.file.path),
            parts: vec![Part {
                range: Some((start, end)),
                name: unescaped(token),
                ..Part::default()
            }],
            code: code.map_or(short(kind), |(_, value)| value).to_owned(),
            attributes: attributes.collect(),
            ..ImportedAnnotation::default()
        };
        if !is_span {
            let what = annotation.code;
            return self.leave_out(number, &what, WhyUnread::NoSuchThing);
        }
        self.known.insert(key, self.annotations.len());
        self.annotations.push(annotation);
    }

    /// Adds what was read. A text in several files is one text.
    fn finish(self, imported: &mut Imported) {
        let path = self.file.path.as_str();
        let annotator = annotator_of(path);
        let folder = path.rsplit('/').nth(1).filter(|_| annotator.is_some());
        let file = path.rsplit('/').next().unwrap_or(path);
        let name = folder.unwrap_or_else(|| file.rsplit_once('.').map_or(file, |(stem, _)| stem));
        let text = ImportedText {
            name: name.to_owned(),
            text: Some(self.text),
            ..ImportedText::default()
        };
        let known = imported.texts.iter().position(|other| *other == text);
        let at = known.unwrap_or(imported.texts.len());
        if known.is_none() {
            imported.texts.push(text);
        }
        imported.left_out.extend(self.left_out);
        imported.annotations.extend(self.annotations.into_iter().map(|annotation| {
            ImportedAnnotation { text: at, annotator: annotator.map(str::to_owned), ..annotation }
        }));
    }
}

/// How many line ends there can be between two sentences.
const MOST_BETWEEN: u32 = 1_000;

impl Layer {
    /// A layer as the head of the file declares it: `T_SP` for passages, `T_RL` for relations, `T_CH`
    /// for chains.
    fn of(kind: &str, declared: &str) -> Self {
        let mut names = declared.split('|').map(str::to_owned);
        let layer = names.next().unwrap_or_default();
        Self { kind: layer, features: names.collect(), is_span: kind == "SP" }
    }
}

/// The values in a cell, each with the number that joins the tokens of its annotation. `_` is no
/// annotation, `*` is one without a value.
fn values(cell: &str) -> Vec<(String, Option<u32>)> {
    if cell == "_" || cell.is_empty() {
        return Vec::new();
    }
    let value = |value: &str| {
        let numbered = value.strip_suffix(']').and_then(|it| it.rsplit_once('['));
        let numbered = numbered.and_then(|(value, id)| Some((value, id.parse().ok()?)));
        let (value, id) = numbered.map_or((value, None), |(value, id)| (value, Some(id)));
        (if value == "*" { String::new() } else { unescaped(value) }, id)
    };
    split(cell).into_iter().map(value).collect()
}

/// The parts of a cell between `|` that are not escaped.
fn split(cell: &str) -> Vec<&str> {
    let (mut parts, mut from, mut escaped) = (Vec::new(), 0, false);
    for (at, sign) in cell.char_indices() {
        if sign == '|' && !escaped {
            parts.extend(cell.get(from..at));
            from = at.saturating_add(1);
        }
        escaped = sign == '\\' && !escaped;
    }
    parts.extend(cell.get(from..));
    parts
}

/// Text without the backslashes that the format puts before its own signs.
fn unescaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut signs = text.chars();
    while let Some(sign) = signs.next() {
        match sign {
            '\\' => plain.extend(signs.next().map(|next| match next {
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                other => other,
            })),
            sign => plain.push(sign),
        }
    }
    plain
}
