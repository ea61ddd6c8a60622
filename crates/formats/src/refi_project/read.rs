//! Reads a project.

use super::codings::{Codings, OwnCodebook};
use super::sources::file_text;
use super::{CODEBOOK_NOTE, VARIABLES};
use crate::shared::record::Record;
use crate::shared::refi::{Meaning, read_codes, same_guid};
use annotator_core::codebook::Codebook;
use annotator_core::exchange::imported::{
    Imported, ImportedAnnotation, ImportedCode, ImportedText, InFile, Incoming, NotImported, Part,
    Unit, Unread, WhyUnread,
};
use annotator_core::json::from_text;
use annotator_core::project::id::LayerId;
use annotator_core::project::statement::Metadata;
use annotator_core::small_map::{SmallMap, SmallSet};
use annotator_xml::{Element, Tree, blanked};

fn project_file(incoming: &Incoming) -> Option<&InFile> {
    incoming.ending("qde").next()
}

pub(super) fn recognise(incoming: &Incoming) -> bool {
    project_file(incoming).is_some()
}

pub(super) fn read(incoming: &Incoming) -> Result<Imported, NotImported> {
    let missing = || NotImported::Missing("project.qde".to_owned());
    let file = project_file(incoming).ok_or_else(missing)?;
    let damaged = || NotImported::Damaged(file.path.clone());
    let tree = Tree::read(&file.content).ok_or_else(damaged)?;
    let root = tree.root().filter(|root| root.local() == "Project").ok_or_else(damaged)?;
    let mut reader = ProjectReader::new(incoming, &tree, root);
    reader.codes(root);
    let sources = tree.child(root, "Sources");
    sources.into_iter().flat_map(|it| tree.children(it)).for_each(|it| reader.any_source(it));
    reader.rest(root);
    Ok(reader.imported)
}

struct ProjectReader<'a> {
    incoming: &'a Incoming,
    tree: &'a Tree,
    imported: Imported,
    /// Names of users by GUID; the GUID itself if the name is blank or not unique.
    users: SmallMap<String, String>,
    variables: SmallMap<String, String>,
    /// Elements by GUID.
    notes: SmallMap<String, &'a Element>,
    used_notes: SmallSet<String>,
    known: Option<OwnCodebook>,
    /// The annotations that have a record, by text and id.
    joined: SmallMap<(usize, String), usize>,
}

impl<'a> ProjectReader<'a> {
    fn new(incoming: &'a Incoming, tree: &'a Tree, root: &'a Element) -> Self {
        let listed = |list: &str| -> Vec<&'a Element> {
            tree.child(root, list).into_iter().flat_map(|it| tree.children(it)).collect()
        };
        let by_guid = |it: &&'a Element| same_guid(it.attribute("guid").unwrap_or_default());
        let name = |it: &&'a Element| it.attribute("name").unwrap_or_default().to_owned();
        let users = listed("Users");
        let user_name = |user: &&'a Element| {
            let own = name(user);
            let same = users.iter().filter(|other| name(other) == own).count();
            if same == 1 && !own.trim().is_empty() { own } else { by_guid(user) }
        };
        let notes: SmallMap<_, _> = listed("Notes").iter().map(|it| (by_guid(it), *it)).collect();
        let mut reader = Self {
            incoming,
            tree,
            // The standard says code points, but some programs count UTF-16 units.
            imported: Imported::default(),
            users: users.iter().map(|it| (by_guid(it), user_name(it))).collect(),
            variables: listed("Variables").iter().map(|it| (by_guid(it), name(it))).collect(),
            notes,
            used_notes: SmallSet::new(),
            known: None,
            joined: SmallMap::new(),
        };
        reader.own_codebook();
        reader
    }

    /// Reads our codebook, if we wrote the project.
    fn own_codebook(&mut self) {
        let named = |note: &&Element| note.attribute("name") == Some(CODEBOOK_NOTE);
        let Some((guid, note)) = self.notes.iter().find(|(_, it)| named(it)) else { return };
        let (guid, text) = (guid.clone(), self.note_text(note));
        let codebook: Option<Codebook> = from_text(&text).ok();
        if let Some(codebook) = codebook.filter(|it| it.problems().is_empty()) {
            self.used_notes.insert(guid);
            self.imported.codebook = Some(codebook.clone());
            (self.imported.unit, self.imported.ours) = (Some(Unit::CodePoints), true);
            self.known = Some(OwnCodebook::new(codebook));
        }
    }

    /// Reads the codes. In a project of ours, reads only those that were added in another program.
    fn codes(&mut self, root: &Element) {
        let codebook = self.tree.child(root, "CodeBook");
        let Some(codes) = codebook.and_then(|it| self.tree.child(it, "Codes")) else { return };
        for code in read_codes(self.tree, codes) {
            let known = self.known.as_ref().is_some_and(|it| it.meanings.contains_key(&code.key));
            if !known {
                let code = self.under_known(code);
                self.imported.codes.push(code);
            }
        }
    }

    fn under_known(&self, code: ImportedCode) -> ImportedCode {
        let parent = code.parent.as_ref().and_then(|it| self.known.as_ref()?.meanings.get(it));
        let (parent, layer): (Option<String>, Option<&LayerId>) = match parent {
            None => return code,
            Some(Meaning::Layer(layer)) => (None, Some(layer)),
            Some(Meaning::Code(parent)) => (Some(parent.to_string()), None),
            Some(Meaning::Attribute(layer, _) | Meaning::Value(layer, ..)) => (None, Some(layer)),
        };
        ImportedCode { parent, layer: layer.map(LayerId::to_string), ..code }
    }

    fn leave_out(&mut self, place: &str, what: &str, reason: WhyUnread) {
        let (place, what) = (place.to_owned(), what.to_owned());
        self.imported.left_out.push(Unread { place, what, reason });
    }

    /// Reads a source of any kind. One that is not text may contain a text: that of a PDF, or a
    /// transcript.
    fn any_source(&mut self, source: &'a Element) {
        if source.local() == "TextSource" {
            return self.text_source(source, source);
        }
        let texts = ["TextDescription", "Representation", "Transcript"];
        let mut covered = SmallSet::new();
        for child in self.tree.children(source) {
            if texts.contains(&child.local()) {
                self.text_source(source, child);
                let selections = self.tree.children(child);
                covered.extend(selections.filter_map(|it| it.attribute("guid")).map(same_guid));
            }
        }
        let name = name_of(source);
        let mut empty = true;
        for child in self.tree.children(source) {
            let guid = child.attribute("guid").map(same_guid).unwrap_or_default();
            empty &= !texts.contains(&child.local());
            if child.local().ends_with("Selection") && !covered.contains(&guid) {
                empty = false;
                self.leave_out(name, name_of(child), WhyUnread::NotText);
            }
        }
        if empty {
            self.leave_out(name, source.local(), WhyUnread::NotText);
        }
    }

    /// Reads a text. If it has no name, it gets that of `source`.
    fn text_source(&mut self, source: &'a Element, element: &'a Element) {
        let name = [name_of(element), name_of(source)].into_iter().find(|it| !it.is_empty());
        let name = name.unwrap_or_default();
        let points = sync_points(self.tree, element);
        let children = || self.tree.children(element);
        let place = self.imported.texts.len();
        let metadata = self.metadata(element, name);
        let text = self.raw_text(element);
        self.imported.texts.push(ImportedText {
            name: name.to_owned(),
            text,
            sha256: None,
            markup: false,
            metadata,
        });
        for selection in children().filter(|it| it.local().ends_with("Selection")) {
            match part(selection, &points) {
                Ok(part) => self.selection(name, selection, place, &part),
                Err(reason) => self.leave_out(name, name_of(selection), reason),
            }
        }
        for coding in children().filter(|it| it.local() == "Coding") {
            let code = self.tree.child(coding, "CodeRef");
            let code =
                same_guid(code.and_then(|it| it.attribute("targetGUID")).unwrap_or_default());
            let known = self.imported.codes.iter().find(|it| it.key == code);
            let code = known.map_or(code, |it| it.name.clone());
            self.leave_out(name, &code, WhyUnread::NoSuchThing);
        }
    }

    fn raw_text(&self, element: &Element) -> Option<String> {
        let inline = self.tree.child(element, "PlainTextContent").map(|it| it.text.clone());
        let file = || file_text(self.incoming, element.attribute("plainTextPath")?);
        inline.or_else(|| file().map(std::borrow::Cow::into_owned))
    }

    /// The metadata in the variables of a source. Variables without a field of ours are left out.
    fn metadata(&mut self, element: &Element, name: &str) -> Metadata {
        let mut metadata = Metadata { title: name.to_owned(), ..Metadata::default() };
        let values = self.tree.children(element).filter(|it| it.local() == "VariableValue");
        for value in values {
            let reference = self.tree.child(value, "VariableRef");
            let guid = reference.and_then(|it| it.attribute("targetGUID")).map(same_guid);
            let variable = guid.and_then(|it| self.variables.get(&it).cloned()).unwrap_or_default();
            let mut contents = self.tree.children(value).filter(|it| it.local().ends_with("Value"));
            let text = contents.next().map_or("", |it| it.text.as_str());
            match field(&mut metadata, &variable.to_lowercase()) {
                Some(field) => text.clone_into(field),
                None => {
                    let what = format!("{variable}: {text}");
                    self.leave_out(name, &what, WhyUnread::NoSuchThing);
                }
            }
        }
        metadata
    }

    fn selection(&mut self, source: &str, selection: &'a Element, text: usize, part: &Part) {
        let description = self.tree.child_text(selection, "Description");
        let record = Record::read(description);
        let codings =
            Codings { tree: self.tree, selection, users: &self.users, known: self.known.as_ref() };
        let (annotations, recorded) = codings.annotations(record.as_ref());
        let mut notes = self.note_texts(selection);
        if record.is_none() && !description.is_empty() {
            notes.insert(0, description.to_owned());
        }
        if annotations.is_empty() {
            let what = [name_of(selection), &notes.join("\n")].join(" ");
            return self.leave_out(source, what.trim(), WhyUnread::NoSuchThing);
        }
        let mut notes = Some(notes.join("\n\n")).filter(|notes| !notes.is_empty());
        for (at, mut annotation) in annotations.into_iter().enumerate() {
            if let Some(note) = notes.take().filter(|note| *note != blanked(&annotation.note)) {
                annotation.note = note;
            }
            annotation.text = text;
            annotation.parts.push(part.clone());
            self.keep(annotation, recorded && at == 0);
        }
    }

    /// Adds an annotation. The parts of one that was divided are joined.
    fn keep(&mut self, annotation: ImportedAnnotation, recorded: bool) {
        let key = (annotation.text, annotation.id.clone());
        if recorded
            && let Some(earlier) = self.joined.get(&key)
            && let Some(earlier) = self.imported.annotations.get_mut(*earlier)
        {
            earlier.parts.extend(annotation.parts);
            return;
        }
        if recorded {
            self.joined.insert(key, self.imported.annotations.len());
        }
        self.imported.annotations.push(annotation);
    }

    /// The texts of the notes on a selection and on its codings.
    fn note_texts(&mut self, selection: &Element) -> Vec<String> {
        let tree = self.tree;
        let codings = tree.children(selection).filter(|it| it.local() == "Coding");
        let all = tree.children(selection).chain(codings.flat_map(|it| tree.children(it)));
        let references = all.filter(|it| it.local() == "NoteRef");
        let guids: Vec<String> =
            references.filter_map(|it| it.attribute("targetGUID")).map(same_guid).collect();
        let mut texts = Vec::new();
        for guid in guids {
            let text = self.notes.get(&guid).map(|note| self.note_text(note));
            texts.extend(text.filter(|text| !text.is_empty()));
            self.used_notes.insert(guid);
        }
        texts
    }

    fn note_text(&self, note: &Element) -> String {
        let text = self.raw_text(note).filter(|text| !text.trim().is_empty());
        text.unwrap_or_else(|| self.tree.child_text(note, "Description").to_owned())
    }

    /// Lists what cannot be imported: notes on unknown things, cases, links, sets, drawings.
    fn rest(&mut self, root: &'a Element) {
        let notes: Vec<&Element> = self
            .notes
            .iter()
            .filter(|(guid, _)| !self.used_notes.contains(*guid))
            .map(|(_, note)| *note)
            .collect();
        for note in notes {
            self.leave_out("Notes", name_of(note), WhyUnread::NoSuchThing);
        }
        for list in ["Cases", "Links", "Sets", "Graphs"] {
            let elements = self.tree.child(root, list).into_iter();
            for element in elements.flat_map(|it| self.tree.children(it)) {
                self.leave_out(list, name_of(element), WhyUnread::NoSuchThing);
            }
        }
    }
}

fn name_of(element: &Element) -> &str {
    let name = element.attribute("name").filter(|name| !name.is_empty());
    name.or(element.attribute("plainTextPath")).or(element.attribute("guid")).unwrap_or_default()
}

/// The position of a selection in the text; `None` if it is unknown.
fn ends(selection: &Element, points: &SmallMap<String, u32>) -> Option<(u32, u32)> {
    let position = |name: &str, point: &str| match selection.attribute(name) {
        Some(position) => position.trim().parse().ok(),
        None => points.get(&same_guid(selection.attribute(point)?)).copied(),
    };
    Some((position("startPosition", "fromSyncPoint")?, position("endPosition", "toSyncPoint")?))
}

/// The positions of a transcript's synchronisation points, by GUID.
fn sync_points(tree: &Tree, transcript: &Element) -> SmallMap<String, u32> {
    let points = tree.children(transcript).filter(|it| it.local() == "SyncPoint");
    let points = points.filter_map(|it| {
        let position = it.attribute("position")?.trim().parse().ok()?;
        Some((same_guid(it.attribute("guid")?), position))
    });
    points.collect()
}

/// The part that a selection marks. Its name is usually its words, cut off after some of them.
fn part(selection: &Element, points: &SmallMap<String, u32>) -> Result<Part, WhyUnread> {
    let range = ends(selection, points).filter(|(start, end)| start <= end);
    let (start, end) = range.ok_or(WhyUnread::Misshapen)?;
    if start == end {
        return Err(WhyUnread::NoSuchThing);
    }
    let name = selection.attribute("name").unwrap_or_default().to_owned();
    Ok(Part { range: Some((start, end)), name, ..Part::default() })
}

fn field<'a>(metadata: &'a mut Metadata, variable: &str) -> Option<&'a mut String> {
    let at = VARIABLES.iter().position(|name| *name == variable)?;
    let fields = [
        &mut metadata.title,
        &mut metadata.speaker,
        &mut metadata.role,
        &mut metadata.delegation,
        &mut metadata.organ,
        &mut metadata.occasion,
        &mut metadata.topic,
        &mut metadata.date,
        &mut metadata.language,
        &mut metadata.source_url,
        &mut metadata.symbol,
    ];
    fields.into_iter().nth(at)
}
