//! Reads brat standoff files: ours, brat's own, and those that other programs write for it.
//!
//! Relations, events and equivalences cannot be imported and are listed as left out. A
//! normalisation becomes an attribute named after its type.

use super::conf::Conf;
use super::names;
use super::record::{Place, Record};
use annotator_core::exchange::imported::{
    Imported, ImportedAnnotation, ImportedAttribute, ImportedText, ImportedValue, InFile, Incoming,
    NotImported, Part, Unit, Unread, WhyUnread,
};
use annotator_core::project::annotation::Confidence;
use annotator_core::project::statement::Metadata;
use annotator_core::small_map::SmallMap;

/// Whether there is an annotation file whose first non-blank line is in brat's form, or a blank one
/// next to a text.
pub(super) fn recognise(incoming: &Incoming) -> bool {
    incoming.ending("ann").any(|file| {
        let text = file.text().unwrap_or_default();
        match text.lines().find(|line| !line.trim().is_empty()) {
            Some(line) => is_line(line),
            None => text_of(incoming, file).is_some(),
        }
    })
}

/// Whether a line starts as in brat: `T1`, `#2` or `*`, then a TAB.
fn is_line(line: &str) -> bool {
    let Some((id, _)) = line.split_once('\t') else { return false };
    let number = id.trim_start_matches(|c: char| c.is_ascii_alphabetic() || "#*".contains(c));
    let prefix = id.len() > number.len();
    prefix && number.bytes().all(|b| b.is_ascii_digit())
}

pub(super) fn read(incoming: &Incoming) -> Result<Imported, NotImported> {
    if incoming.ending("ann").next().is_none() {
        return Err(NotImported::Missing(".ann".to_owned()));
    }
    let conf = Conf::read(incoming);
    let mut imported = Imported { unit: Some(Unit::CodePoints), ..Imported::default() };
    // For brat, a text without an annotation file is not a document.
    let (documents, others): (Vec<_>, Vec<_>) =
        documents(incoming).into_iter().partition(|document| document.annotations.is_some());
    // In our own packages the only other text is the list of what the format leaves out.
    if conf.header.is_none() {
        for file in others.iter().filter_map(|it| it.text) {
            let (place, what) = (String::new(), file.path.clone());
            imported.left_out.push(Unread { place, what, reason: WhyUnread::NoSuchThing });
        }
    }
    // The same text in several folders is one text with several annotators.
    let mut texts: SmallMap<TextKey, (usize, usize)> = SmallMap::new();
    for document in &documents {
        let next = imported.texts.len();
        let (index, times) = texts.entry_or_insert_with(document.key(), || (next, 0));
        *times = times.saturating_add(1);
        if *index == next {
            imported.texts.push(document.imported(&conf, &mut imported.left_out));
        }
    }
    for document in &documents {
        let Some((index, times)) = texts.get(&document.key()) else { continue };
        let Some(file) = document.annotations else { continue };
        let mut lines = Lines {
            conf: &conf,
            path: &file.path,
            text: *index,
            annotator: document.annotator(&conf, *times > 1),
            passages: SmallMap::new(),
            imported: &mut imported,
        };
        match std::str::from_utf8(&file.content) {
            Ok(content) => lines.read(content.strip_prefix('\u{feff}').unwrap_or(content)),
            Err(_) => lines.unread("", &file.path, WhyUnread::Misshapen),
        }
    }
    imported.codes = conf.codes;
    Ok(imported)
}

/// Identifies a text: its name without folders, and its content.
type TextKey<'a> = (&'a str, Option<&'a [u8]>);

/// A text with its annotations.
struct Document<'a> {
    /// The path without its extension.
    stem: &'a str,
    text: Option<&'a InFile>,
    annotations: Option<&'a InFile>,
}

fn stem(file: &InFile) -> &str {
    file.path.rsplit_once('.').map_or(file.path.as_str(), |(stem, _)| stem)
}

fn text_of<'a>(incoming: &'a Incoming, annotations: &InFile) -> Option<&'a InFile> {
    incoming.ending("txt").find(|file| stem(file) == stem(annotations))
}

fn documents(incoming: &Incoming) -> Vec<Document<'_>> {
    let mut found: Vec<Document> = Vec::new();
    let mut places: SmallMap<&str, usize> = SmallMap::new();
    for file in &incoming.files {
        let (text, annotations) = (file.has_ending("txt"), file.has_ending("ann"));
        if !text && !annotations {
            continue;
        }
        let stem = stem(file);
        let next = found.len();
        let place = *places.entry_or_insert_with(stem, || next);
        if place == next {
            found.push(Document { stem, text: None, annotations: None });
        }
        if let Some(document) = found.get_mut(place) {
            let slot = if text { &mut document.text } else { &mut document.annotations };
            *slot = Some(file);
        }
    }
    found
}

impl<'a> Document<'a> {
    /// Its name without folders.
    fn name(&self) -> &'a str {
        self.stem.rsplit(['/', '\\']).next().unwrap_or(self.stem)
    }

    fn key(&self) -> TextKey<'a> {
        (self.name(), self.text.map(|file| file.content.as_slice()))
    }

    fn imported(&self, conf: &Conf, left_out: &mut Vec<Unread>) -> ImportedText {
        // brat's offsets count a byte-order mark, so it remains in the text.
        let content = self.text.map(|file| (file, std::str::from_utf8(&file.content)));
        if let Some((file, Err(_))) = content {
            let what = file.path.clone();
            left_out.push(Unread { place: String::new(), what, reason: WhyUnread::Misshapen });
        }
        let statements = conf.header.as_ref().map(|header| header.statements.as_slice());
        let known = statements.unwrap_or_default().iter().find(|it| it.file == self.name());
        ImportedText {
            name: known
                .map(|it| it.metadata.title.as_str())
                .filter(|title| !title.is_empty())
                .unwrap_or(self.name())
                .to_owned(),
            text: content.and_then(|(_, text)| text.ok()).map(str::to_owned),
            sha256: None,
            markup: false,
            metadata: known.map_or_else(Metadata::default, |it| it.metadata.clone()),
        }
    }

    /// Whose annotations these are. If the same text is in several folders, the folder names the
    /// annotator.
    fn annotator(&self, conf: &Conf, several: bool) -> Option<String> {
        let folder = self.stem.rsplit_once(['/', '\\']).map_or("", |(folder, _)| folder);
        let last = folder.rsplit(['/', '\\']).next().unwrap_or_default();
        let own = if folder == conf.folder { "" } else { last };
        let annotators = conf.header.as_ref().map(|header| header.annotators.as_slice());
        let known = annotators.unwrap_or_default().iter().find(|it| it.folder == own);
        match known {
            Some(known) => Some(known.name.clone()),
            None => (several && !last.is_empty()).then(|| last.to_owned()),
        }
    }
}

/// Reads the lines of a file.
struct Lines<'a, 'b> {
    conf: &'a Conf,
    path: &'a str,
    text: usize,
    annotator: Option<String>,
    /// The indexes of the annotations, by their ids in the file.
    passages: SmallMap<&'b str, usize>,
    imported: &'a mut Imported,
}

/// A line: its number, its three fields, and the whole of it.
#[derive(Clone, Copy)]
struct Line<'a> {
    number: usize,
    id: &'a str,
    what: &'a str,
    words: &'a str,
    whole: &'a str,
}

impl<'a> Line<'a> {
    fn of(number: usize, whole: &'a str) -> Self {
        let mut fields = whole.splitn(3, '\t');
        let mut next = || fields.next().unwrap_or_default();
        Self { number, id: next().trim(), what: next().trim(), words: next(), whole }
    }
}

impl<'b> Lines<'_, 'b> {
    fn read(&mut self, content: &'b str) {
        let lines = content.split('\n').map(|line| line.strip_suffix('\r').unwrap_or(line));
        let lines = lines.enumerate().filter(|(_, line)| !line.trim().is_empty());
        let lines: Vec<Line> =
            lines.map(|(at, line)| Line::of(at.saturating_add(1), line)).collect();
        // Lines about a passage may come before it.
        for line in lines.iter().filter(|line| line.id.starts_with('T')) {
            self.passage(*line);
        }
        for line in lines.iter().filter(|line| !line.id.starts_with('T')) {
            if let Err(reason) = self.other(*line) {
                self.unread(&line.number.to_string(), line.whole, reason);
            }
        }
    }

    fn unread(&mut self, line: &str, what: &str, reason: WhyUnread) {
        let place = if line.is_empty() { String::new() } else { format!("{}:{line}", self.path) };
        self.imported.left_out.push(Unread { place, what: what.to_owned(), reason });
    }

    /// `T1<TAB>Type 0 5;16 23<TAB>words`
    fn passage(&mut self, line: Line<'b>) {
        let (name, ranges) = line.what.split_once(char::is_whitespace).unwrap_or_default();
        let ranges: Option<Vec<(u32, u32)>> = ranges.split(';').map(range).collect();
        let ranges = ranges.filter(|_| !name.is_empty() && !self.passages.contains_key(line.id));
        let Some(ranges) = ranges else {
            self.unread(&line.number.to_string(), line.whole, WhyUnread::Misshapen);
            return;
        };
        self.passages.insert(line.id, self.imported.annotations.len());
        self.imported.annotations.push(ImportedAnnotation {
            id: format!("{}:{}", self.path, line.id),
            text: self.text,
            parts: parts(&ranges, line.words),
            code: self.conf.key(name).to_owned(),
            annotator: self.annotator.clone(),
            ..ImportedAnnotation::default()
        });
    }

    /// Any line except a passage.
    fn other(&mut self, line: Line<'b>) -> Result<(), WhyUnread> {
        match line.id.chars().next() {
            Some('A' | 'M') => self.attribute(line),
            Some('N') => self.normalisation(line),
            Some('#') => self.remark(line),
            Some('R' | 'E' | '*') => Err(WhyUnread::NoSuchThing),
            _ => Err(WhyUnread::Misshapen),
        }
    }

    /// The annotation that a line is about.
    fn target(&mut self, id: &str) -> Result<&mut ImportedAnnotation, WhyUnread> {
        if !id.starts_with('T') {
            // About a relation or an event.
            return Err(WhyUnread::NoSuchThing);
        }
        let place = *self.passages.get(id).ok_or(WhyUnread::Dangling)?;
        self.imported.annotations.get_mut(place).ok_or(WhyUnread::Dangling)
    }

    /// `A1<TAB>type T1 value`, or `A1<TAB>type T1` for a mark.
    fn attribute(&mut self, line: Line<'b>) -> Result<(), WhyUnread> {
        let mut words = line.what.splitn(3, char::is_whitespace);
        let (Some(name), Some(id)) = (words.next(), words.next()) else {
            return Err(WhyUnread::Misshapen);
        };
        let value = words.next().map(str::trim);
        let ours = self.conf.header.is_some();
        let key = self.conf.key(name);
        let target = self.target(id)?;
        if ours && name == names::CONFIDENCE {
            target.confidence = Some(match value {
                Some("high") => Confidence::High,
                Some("medium") => Confidence::Medium,
                Some("low") => Confidence::Low,
                _ => return Err(WhyUnread::Misshapen),
            });
            return Ok(());
        }
        // An attribute without a value is a flag: if it is present, it is set.
        add_value(target, key, value.unwrap_or(names::YES));
        Ok(())
    }

    /// `N1<TAB>type T1 source:id<TAB>words`
    fn normalisation(&mut self, line: Line<'b>) -> Result<(), WhyUnread> {
        let mut words = line.what.splitn(3, char::is_whitespace);
        let (Some(name), Some(id), Some(term)) = (words.next(), words.next(), words.next()) else {
            return Err(WhyUnread::Misshapen);
        };
        let value = format!("{term} {}", line.words);
        add_value(self.target(id)?, name, value.trim());
        Ok(())
    }

    /// `#1<TAB>type T1<TAB>words`
    fn remark(&mut self, line: Line<'b>) -> Result<(), WhyUnread> {
        let (kind, id) = line.what.split_once(char::is_whitespace).ok_or(WhyUnread::Misshapen)?;
        let target = self.target(id.trim())?;
        if kind == names::RECORD
            && let Some(record) = Record::read(line.words)
        {
            return apply_record(target, &record);
        }
        if !target.note.is_empty() {
            target.note.push('\n');
        }
        target.note.push_str(line.words);
        Ok(())
    }
}

/// Adds a value to the attribute with this name.
fn add_value(annotation: &mut ImportedAnnotation, name: &str, value: &str) {
    let known = annotation.attributes.iter_mut().find(|attribute| attribute.name == name);
    if let Some(ImportedAttribute { value: ImportedValue::Words(words), .. }) = known {
        words.push(value.to_owned());
        return;
    }
    let value = ImportedValue::Words(vec![value.to_owned()]);
    annotation.attributes.push(ImportedAttribute::new(name, value));
}

/// Applies our own record to an annotation.
fn apply_record(annotation: &mut ImportedAnnotation, record: &Record) -> Result<(), WhyUnread> {
    let parts: Vec<Part> = record.parts.iter().map(Place::part).collect();
    // The passage may have been moved in brat after the export.
    if !parts.is_empty() && split_at_line_ends(&parts) == ranges(&annotation.parts) {
        annotation.parts = parts;
    }
    if !record.note.is_empty() {
        annotation.note.clone_from(&record.note);
    }
    let passages = |places: &Vec<Vec<Place>>| {
        places.iter().map(|parts| parts.iter().map(Place::part).collect()).collect()
    };
    for (id, recorded) in &record.attributes {
        annotation.attributes.push(ImportedAttribute {
            name: id.to_string(),
            value: ImportedValue::Known(recorded.value.clone()),
            evidence: passages(&recorded.evidence),
            proposed: false,
        });
    }
    let mut all_there = true;
    for (id, evidence) in &record.evidence {
        match annotation.attributes.iter_mut().find(|it| it.name == id.as_str()) {
            Some(attribute) => attribute.evidence = passages(evidence),
            None => all_there = false,
        }
    }
    for id in &record.proposed {
        match annotation.attributes.iter_mut().find(|it| it.name == id.as_str()) {
            Some(attribute) => attribute.proposed = true,
            None => all_there = false,
        }
    }
    if all_there { Ok(()) } else { Err(WhyUnread::Dangling) }
}

fn ranges(parts: &[Part]) -> Vec<(u32, u32)> {
    parts.iter().filter_map(|part| part.range).collect()
}

/// The ranges of parts after splitting them at line ends.
fn split_at_line_ends(parts: &[Part]) -> Vec<(u32, u32)> {
    let mut found = Vec::new();
    for part in parts {
        let Some((mut start, end)) = part.range else { continue };
        let mut at = start;
        for c in part.quote.as_deref().unwrap_or_default().chars() {
            if super::ends_line(c) {
                found.push((start, at));
                start = at.saturating_add(1);
            }
            at = at.saturating_add(1);
        }
        found.push((start, end));
    }
    found.retain(|(start, end)| start < end);
    found
}

fn range(text: &str) -> Option<(u32, u32)> {
    let (start, end) = text.trim().split_once(char::is_whitespace)?;
    let range: (u32, u32) = (start.parse().ok()?, end.trim().parse().ok()?);
    (range.0 < range.1).then_some(range)
}

/// The parts with their words, which the line joins with one space. If their length does not
/// fit the ranges, a part gets the words only if it is the only one.
fn parts(ranges: &[(u32, u32)], words: &str) -> Vec<Part> {
    let lengths = ranges.iter().map(|(start, end)| (end - start) as usize);
    let all = lengths.clone().fold(0, usize::saturating_add);
    let fits = words.chars().count() == all.saturating_add(ranges.len().saturating_sub(1));
    let mut rest = words.chars();
    let parts = ranges.iter().zip(lengths).map(|(range, length)| {
        let quote = if fits {
            let quote = rest.by_ref().take(length).collect();
            rest.next();
            Some(quote)
        } else {
            (ranges.len() == 1 && !words.is_empty()).then(|| words.to_owned())
        };
        Part { range: Some(*range), quote, ..Part::default() }
    });
    parts.collect()
}
