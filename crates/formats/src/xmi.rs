//! UIMA XMI with its type system, as INCEpTION, WebAnno and DKPro read and write it: a file for each
//! statement and annotator.
//!
//! Source: OMG XMI 2.0 as Apache UIMA writes it. Offsets are UTF-16 units.

use std::borrow::Cow;

use crate::export::{Export, Format, Reader, Written};
use crate::shared::cas::{Cas, CasReader, Field, SOFA, Sidecars, Structure, Type, package, short};
use annotator_core::exchange::about::{About, Feature, Group, Remedy, Shape};
use annotator_core::exchange::imported::{Imported, InFile, Incoming, NotImported, WhyUnread};
use annotator_core::small_map::{SmallMap, SmallSet};
use annotator_words::formats as words;
use annotator_xml::{Element, Tree, XmlOut};

pub(crate) static FORMAT: Format = Format {
    about: || About {
        id: Cow::Borrowed("xmi"),
        name: Cow::Borrowed(words::xmi()),
        programs: Cow::Borrowed(words::xmi_programs()),
        group: Group::Annotation,
        ending: Cow::Borrowed("xmi"),
        media_type: Cow::Borrowed("application/vnd.xmi+xml"),
        shape: Shape::Package,
        reads: true,
        splits: false,
        negatives: false,
    },
    losses: LOSSES,
    write,
    read: Some(Reader { recognise, read }),
};

/// The losses of every CAS, and control characters, which XML cannot represent.
const LOSSES: &[(Feature, Remedy)] = &[
    (Feature::SeveralParts, Remedy::Divided),
    (Feature::Evidence, Remedy::AsJson),
    (Feature::Proposed, Remedy::AsJson),
    (Feature::Annotators, Remedy::FilesEach),
    (Feature::History, Remedy::AsJson),
    (Feature::Definitions, Remedy::AsJson),
    (Feature::FieldRules, Remedy::AsJson),
    (Feature::CodeTree, Remedy::AsJson),
    (Feature::UnusedCodes, Remedy::AsJson),
    (Feature::Metadata, Remedy::AsJson),
    (Feature::Layout, Remedy::LeftOut),
    (Feature::Done, Remedy::LeftOut),
    (Feature::Variables, Remedy::LeftOut),
    (Feature::Remarks, Remedy::LeftOut),
    (Feature::Attachments, Remedy::LeftOut),
    (Feature::ForbiddenCharacters, Remedy::Blanked),
];

/// The namespace of XMI itself.
const XMI: &str = "http://www.omg.org/XMI";
/// The namespace of UIMA's own types.
const CAS: &str = "http:///uima/cas.ecore";
/// The package of types that have none.
const NO_PACKAGE: &str = "uima.noNamespace";

fn write(export: &mut Export) -> Written {
    package(export, "xmi", type_system, xmi)
}

/// A type system for UIMA: <https://uima.apache.org/d/uimaj-current/references.html#ugr.ref.xml.component_descriptor.type_system>.
pub(super) fn type_system(types: &[Type]) -> String {
    let mut out = XmlOut::new();
    out.start("typeSystemDescription")
        .attribute("xmlns", "http://uima.apache.org/resourceSpecifier")
        .line("types");
    for kind in types {
        out.line("typeDescription")
            .leaf("name", &kind.name)
            .leaf("description", &kind.description)
            .leaf("supertypeName", &kind.parent)
            .line("features");
        for (name, range) in &kind.features {
            out.line("featureDescription")
                .leaf("name", name)
                .leaf("description", "")
                .leaf("rangeTypeName", range)
                .end_line();
        }
        out.end_line().end_line();
    }
    out.finish()
}

/// A CAS as XMI, and the number of characters that were replaced.
fn xmi(cas: &Cas) -> (Vec<u8>, usize) {
    let mut out = XmlOut::new();
    let prefixes = prefixes(cas);
    out.start("xmi:XMI").attribute("xmlns:xmi", XMI).attribute("xmlns:cas", CAS);
    for (package, prefix) in &prefixes {
        let path = package.replace('.', "/");
        out.attribute(&format!("xmlns:{prefix}"), &format!("http:///{path}.ecore"));
    }
    out.attribute("xmi:version", "2.0");
    out.line("cas:NULL").attribute("xmi:id", "0").end();
    // UIMA writes the text last.
    let (sofas, others): (Vec<_>, Vec<_>) = cas.structures.iter().partition(|it| it.kind == SOFA);
    for structure in others.iter().chain(&sofas) {
        let prefix = prefixes.get(package_of(&structure.kind)).map_or("cas", String::as_str);
        out.line(&format!("{prefix}:{}", structure.short_kind()));
        out.attribute("xmi:id", &structure.id.to_string());
        for (name, field) in &structure.fields {
            out.attribute(name, &written(field));
        }
        out.end();
    }
    let members: Vec<String> = others.iter().map(|it| it.id.to_string()).collect();
    let sofa = sofas.first().map_or(0, |sofa| sofa.id).to_string();
    out.line("cas:View").attribute("sofa", &sofa).attribute("members", &members.join(" ")).end();
    let blanked = out.blanked;
    (out.finish().into_bytes(), blanked)
}

fn written(field: &Field) -> String {
    match field {
        Field::Text(text) => text.clone(),
        Field::Texts(texts) => texts.join(" "),
        Field::Number(number) => number.to_string(),
        Field::Yes(yes) => yes.to_string(),
        Field::Reference(id) => id.to_string(),
        Field::References(ids) => ids.iter().map(u64::to_string).collect::<Vec<_>>().join(" "),
    }
}

fn package_of(kind: &str) -> &str {
    kind.rsplit_once('.').map_or(NO_PACKAGE, |(package, _)| package)
}

/// A prefix for each package except UIMA's own: the last part of its name, with a number if it is
/// taken.
fn prefixes(cas: &Cas) -> SmallMap<String, String> {
    let packages: SmallSet<&str> = cas.structures.iter().map(|it| package_of(&it.kind)).collect();
    let mut taken: SmallSet<String> = ["cas", "xmi", "xmlns", "xml"].map(str::to_owned).into();
    let mut prefixes = SmallMap::new();
    for package in packages.iter().filter(|package| **package != package_of(SOFA)) {
        let wish = short(package);
        let mut prefix = wish.to_owned();
        let mut number = 2_u32;
        while !taken.insert(prefix.clone()) {
            prefix = format!("{wish}{number}");
            number = number.saturating_add(1);
        }
        prefixes.insert((*package).to_owned(), prefix);
    }
    prefixes
}

fn is_xmi(file: &InFile) -> bool {
    let head = file.content.get(..file.content.len().min(4_000)).unwrap_or_default();
    let head = String::from_utf8_lossy(head);
    file.has_ending("xmi") || (file.has_ending("xml") && head.contains(XMI))
}

pub(crate) fn recognise(incoming: &Incoming) -> bool {
    incoming.files.iter().any(is_xmi)
}

fn read(incoming: &Incoming) -> Result<Imported, NotImported> {
    let ranges = Ranges::of(incoming);
    let mut reader = CasReader::new(Sidecars::of(incoming));
    for file in incoming.files.iter().filter(|file| is_xmi(file)) {
        match Tree::read(&file.content).as_ref().and_then(|tree| cas(tree, &ranges)) {
            Some(cas) => reader.add(&file.path, &cas),
            None => reader.leave_out(&file.path, "", WhyUnread::Misshapen),
        }
    }
    reader.finish()
}

/// The types of features, by type and name, if the package contains a type system.
#[derive(Default)]
struct Ranges {
    parents: SmallMap<String, String>,
    features: SmallMap<(String, String), String>,
}

/// How many supertypes are followed.
const MAX_PARENTS: usize = 100;

impl Ranges {
    fn of(incoming: &Incoming) -> Self {
        let mut ranges = Self::default();
        for file in incoming.ending("xml").filter(|file| !is_xmi(file)) {
            let tree = Tree::read(&file.content);
            if let Some(tree) = tree.filter(|it| it.root().is_some_and(is_type_system)) {
                ranges.add(&tree);
            }
        }
        ranges
    }

    fn add(&mut self, tree: &Tree) {
        let types = tree.root().and_then(|root| tree.child(root, "types"));
        for kind in types.into_iter().flat_map(|types| tree.children(types)) {
            let name = tree.child_text(kind, "name").trim();
            let parent = tree.child_text(kind, "supertypeName").trim();
            self.parents.insert(name.to_owned(), parent.to_owned());
            let features = tree.child(kind, "features");
            for feature in features.into_iter().flat_map(|it| tree.children(it)) {
                let key = (name.to_owned(), tree.child_text(feature, "name").trim().to_owned());
                let range = tree.child_text(feature, "rangeTypeName").trim().to_owned();
                self.features.insert(key, range);
            }
        }
    }

    /// Whether a feature refers to other structures.
    fn points(&self, kind: &str, feature: &str) -> bool {
        let mut kind = kind.to_owned();
        for _ in 0..MAX_PARENTS {
            if let Some(range) = self.features.get(&(kind.clone(), feature.to_owned())) {
                return !is_plain(range);
            }
            match self.parents.get(&kind) {
                Some(parent) => kind.clone_from(parent),
                None => return false,
            }
        }
        false
    }
}

fn is_type_system(root: &Element) -> bool {
    root.local() == "typeSystemDescription"
}

/// Whether values of a type are texts or numbers, or lists of them.
fn is_plain(range: &str) -> bool {
    let plain = ["String", "Integer", "Boolean", "Byte", "Short", "Long", "Float", "Double"];
    range.strip_prefix("uima.cas.").is_some_and(|name| {
        let name = name.strip_suffix("Array").or(name.strip_suffix("List")).unwrap_or(name);
        plain.contains(&name)
    })
}

fn cas(tree: &Tree, ranges: &Ranges) -> Option<Cas> {
    let root = tree.root().filter(|root| root.local() == "XMI")?;
    let structures = tree.children(root).filter(|it| !["View", "NULL"].contains(&it.local()));
    let structures = structures.map(|element| structure(tree, element, ranges)).collect();
    Some(Cas { types: Vec::new(), structures })
}

fn structure(tree: &Tree, element: &Element, ranges: &Ranges) -> Structure {
    let id = element.attribute("xmi:id").and_then(|id| id.parse().ok()).unwrap_or_default();
    let mut structure = Structure::new(id, &kind(tree, element));
    for (name, value) in &element.attributes {
        if name == "xmi:id" || name.starts_with("xmlns") {
            continue;
        }
        let points = ranges.points(&structure.kind, name);
        let ids = value.split_whitespace().filter_map(|id| id.parse().ok());
        let field = match points {
            true => Field::References(ids.collect()),
            false => Field::Text(value.clone()),
        };
        structure.fields.push((name.clone(), field));
    }
    // A list of texts: an element for each.
    for child in tree.children(element) {
        let own = structure.fields.iter_mut().find(|(name, _)| name == child.local());
        match own {
            Some((_, Field::Texts(texts))) => texts.push(child.text.clone()),
            _ => structure
                .fields
                .push((child.local().to_owned(), Field::Texts(vec![child.text.clone()]))),
        }
    }
    structure
}

/// The full name of an element's type. Its namespace contains the package as a path.
fn kind(tree: &Tree, element: &Element) -> String {
    let prefix = element.name.rsplit_once(':').map_or("", |(prefix, _)| prefix);
    let uri = tree.namespaces.iter().find(|(known, _)| known == prefix).map(|(_, uri)| uri);
    let path = uri.and_then(|uri| uri.strip_prefix("http:///")?.strip_suffix(".ecore"));
    match path.map(|path| path.replace('/', ".")) {
        Some(package) if package != NO_PACKAGE => format!("{package}.{}", element.local()),
        _ => element.local().to_owned(),
    }
}
