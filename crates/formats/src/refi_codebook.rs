//! A REFI-QDA codebook (`.qdc`), which NVivo, MAXQDA, ATLAS.ti, QualCoder, Taguette and others
//! exchange.
//!
//! Source: QDA-XML 1.0, Codebook.xsd of 18 March 2019 (<https://www.qdasoftware.org>). In our files
//! each layer is a code that groups others, and a set lists the codes that represent values of
//! attributes.

use std::borrow::Cow;

use crate::export::{Export, Format, Reader, Written};
use crate::shared::refi::{
    Coded, Meaning, ORIGIN, guid, meanings, read_codes, same_guid, write_codes,
};
use annotator_core::exchange::about::{About, Feature, Group, Remedy, Shape};
use annotator_core::exchange::imported::{
    Imported, ImportedCode, InFile, Incoming, NotImported, Unread, WhyUnread,
};
use annotator_core::small_map::{SmallMap, SmallSet};
use annotator_words::formats as words;
use annotator_xml::{Element, Tree, XmlOut};

pub(crate) static FORMAT: Format = Format {
    about: || About {
        id: Cow::Borrowed("refi-codebook"),
        name: Cow::Borrowed(words::refi_codebook()),
        programs: Cow::Borrowed(words::refi_codebook_programs()),
        group: Group::Qualitative,
        ending: Cow::Borrowed("qdc"),
        media_type: Cow::Borrowed("application/xml"),
        shape: Shape::File,
        reads: true,
        splits: false,
        negatives: false,
    },
    losses: &[
        (Feature::Annotations, Remedy::LeftOut),
        (Feature::Text, Remedy::LeftOut),
        (Feature::Definitions, Remedy::AsText),
        (Feature::FieldRules, Remedy::LeftOut),
        (Feature::ForbiddenCharacters, Remedy::Blanked),
    ],
    write,
    read: Some(Reader { recognise, read }),
};

/// The namespace of codebooks.
const NAMESPACE: &str = "urn:QDA-XML:codebook:1.0";
/// The set of the codes that represent attributes and their values.
const ATTRIBUTES: &str = "Attributes";

fn write(export: &mut Export) -> Written {
    let codebook = &export.project.codebook;
    let tree = meanings(codebook);
    let mut out = XmlOut::new();
    out.start("CodeBook").attribute("xmlns", NAMESPACE).attribute("origin", ORIGIN);
    write_codes(&mut out, &tree);
    let is_attribute =
        |code: &&Coded| matches!(code.meaning, Meaning::Attribute(..) | Meaning::Value(..));
    let members: Vec<&Coded> = tree.iter().filter(is_attribute).collect();
    if !members.is_empty() {
        let set = guid(codebook.id.0, "set", ATTRIBUTES);
        out.line("Sets").line("Set").attribute("guid", &set).attribute("name", ATTRIBUTES);
        for member in members {
            out.line("MemberCode").attribute("guid", &member.guid).end();
        }
        out.end_line().end_line();
    }
    let blanked = out.blanked;
    let mut written = Written::file(out.finish());
    written.count_lost(Feature::ForbiddenCharacters, blanked);
    written
}

fn recognise(incoming: &Incoming) -> bool {
    codebook_file(incoming).is_some()
}

fn codebook_file(incoming: &Incoming) -> Option<&InFile> {
    incoming.ending("qdc").next()
}

fn read(incoming: &Incoming) -> Result<Imported, NotImported> {
    let missing = || NotImported::Missing("CodeBook".to_owned());
    let file = codebook_file(incoming).ok_or_else(missing)?;
    let damaged = || NotImported::Damaged(file.path.clone());
    let tree = Tree::read(&file.content).ok_or_else(damaged)?;
    let root = tree.root().filter(|root| root.local() == "CodeBook").ok_or_else(damaged)?;
    let codes = tree.child(root, "Codes").ok_or_else(missing)?;
    let mut imported = Imported { codes: read_codes(&tree, codes), ..Imported::default() };
    let ours = root.attribute("origin") == Some(ORIGIN);
    if ours {
        layers_apart(&mut imported.codes);
    }
    let sets = tree.child(root, "Sets").into_iter().flat_map(|it| tree.children(it));
    for set in sets {
        let name = set.attribute("name").unwrap_or_default();
        if ours && name == ATTRIBUTES {
            attributes_apart(&mut imported, &tree, set);
        } else {
            imported.left_out.push(unread(name));
        }
    }
    Ok(imported)
}

fn unread(what: &str) -> Unread {
    let reason = WhyUnread::NoSuchThing;
    Unread { place: "Sets".to_owned(), what: what.to_owned(), reason }
}

/// Turns the codes at the top into layers.
fn layers_apart(codes: &mut Vec<ImportedCode>) {
    let mut layers: SmallMap<String, String> = SmallMap::new();
    for code in codes.iter_mut() {
        let Some(parent) = &code.parent else {
            layers.insert(code.key.clone(), code.name.clone());
            continue;
        };
        // A parent comes before its children, so its layer is known.
        let layer = layers.get(parent).cloned();
        layers.insert(code.key.clone(), layer.clone().unwrap_or_default());
        code.layer = layer;
    }
    let tops: SmallSet<String> =
        codes.iter().filter(|code| code.parent.is_none()).map(|it| it.key.clone()).collect();
    codes.retain(|code| code.parent.is_some());
    for code in codes {
        code.parent = code.parent.take().filter(|parent| !tops.contains(parent));
    }
}

/// Removes the codes that represent attributes. A codebook alone does not say enough to define
/// them.
fn attributes_apart(imported: &mut Imported, tree: &Tree, set: &Element) {
    let guid = |member: &Element| member.attribute("guid").map(same_guid);
    let members: SmallSet<String> = tree.children(set).filter_map(guid).collect();
    let codes = std::mem::take(&mut imported.codes);
    for code in codes {
        if !members.contains(&code.key) {
            imported.codes.push(code);
        } else if code.group {
            imported.left_out.push(unread(&code.name));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::trip::{exported, round_trip};
    use annotator_core::project::Project;
    use annotator_core::testing::generate::{projects, rich_project};
    use proptest::prelude::*;

    /// Codes with their layers and parents, by name.
    fn known(project: &Project) -> Vec<(String, Option<String>, bool, String)> {
        let mut codes = Vec::new();
        for layer in &project.codebook.layers {
            let mut waiting: Vec<_> = project.codebook.children(&layer.id, None).collect();
            waiting.reverse();
            while let Some(code) = waiting.pop() {
                codes.push((
                    code.id.to_string(),
                    code.parent.as_ref().map(ToString::to_string),
                    !code.selectable,
                    layer.name.clone(),
                ));
                let mut below: Vec<_> =
                    project.codebook.children(&layer.id, Some(&code.id)).collect();
                below.reverse();
                waiting.extend(below);
            }
        }
        codes
    }

    fn read_back(project: &Project) -> Vec<(String, Option<String>, bool, String)> {
        let imported = round_trip(&FORMAT, project);
        let ids: SmallMap<String, String> = project
            .codebook
            .codes
            .iter()
            .map(|it| (guid(project.codebook.id.0, "code", it.id.as_str()), it.id.to_string()))
            .collect();
        let codes = imported.codes.into_iter().map(|code| {
            let parent = code.parent.map(|parent| ids.get(&parent).unwrap().clone());
            let id = ids.get(&code.key).unwrap().clone();
            (id, parent, code.group, code.layer.unwrap())
        });
        codes.collect()
    }

    #[test]
    fn a_codebook_survives_a_round_trip() {
        let project = rich_project();
        assert_eq!(read_back(&project), known(&project));
        let imported = round_trip(&FORMAT, &project);
        let left_out: Vec<_> = imported.left_out.iter().map(|it| it.what.as_str()).collect();
        assert_eq!(left_out, ["The strength", "The means", "The conditional"]);
        let code = &imported.codes[1];
        assert_eq!(
            (code.name.as_str(), code.colour.as_deref()),
            ("Code terrorism", Some("#592da6"))
        );
    }

    #[test]
    fn a_codebook_of_another_program_is_read() {
        let content = br##"<?xml version="1.0"?><CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Taguette"><Codes>
          <Code guid="{a0000000-0000-0000-0000-00000000000A}" name="a" isCodable="true" color="#F00"><Description>x &amp; y</Description>
            <Code guid="b0000000-0000-0000-0000-00000000000b" name="b" isCodable="true"/></Code>
          </Codes><Sets><Set guid="c0000000-0000-0000-0000-00000000000c" name="s"/></Sets></CodeBook>"##;
        let file = InFile { path: "X.QDC".into(), content: content.to_vec() };
        let incoming = Incoming { files: vec![file] };
        assert!(recognise(&incoming));
        let imported = read(&incoming).unwrap();
        let key = "A0000000-0000-0000-0000-00000000000A";
        assert_eq!(imported.codes[0].key, key);
        assert_eq!(imported.codes[0].definition, "x & y");
        assert_eq!(imported.codes[0].colour.as_deref(), Some("#ff0000"));
        assert_eq!(imported.codes[1].parent.as_deref(), Some(key));
        assert_eq!(imported.left_out, [unread("s")]);
        for broken in ["", "<CodeBook/>", "<a/>"] {
            let file = InFile { path: "x.qdc".into(), content: broken.into() };
            assert!(read(&Incoming { files: vec![file] }).is_err());
        }
    }

    proptest! {
        #[test]
        fn codebooks_survive_a_round_trip(project in projects()) {
            prop_assert_eq!(read_back(&project), known(&project));
            prop_assert_eq!(exported(&FORMAT, &project), exported(&FORMAT, &project));
        }
    }
}
