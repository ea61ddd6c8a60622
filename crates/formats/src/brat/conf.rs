//! brat's configuration: which types there are, and how they are shown.

use std::collections::HashSet;

use super::names;
use super::record::{Header, line};
use crate::shared::code_tree::in_tree;
use crate::shared::colours::PALE;
use annotator_core::codebook::Codebook;
use annotator_core::exchange::imported::{ImportedCode, Incoming};
use annotator_core::json::from_text;
use annotator_core::project::Project;
use annotator_core::small_map::SmallMap;

/// Comes before the JSON of the header. brat ignores lines that begin with `#`.
const HEADER: &str = "# Statement Annotator: ";

/// The types, as a group for each layer with its tree of codes, and the attributes that have a
/// fixed list of values.
pub(super) fn annotation_conf(project: &Project, header: &Header) -> String {
    let mut conf = format!("{HEADER}{}\n\n[entities]\n", line(header));
    let codebook = &project.codebook;
    for layer in &codebook.layers {
        conf.push_str(&format!("!{}\n", names::layer(&layer.id)));
        for (depth, code) in in_tree(codebook, &layer.id) {
            let indent = "\t".repeat(depth.saturating_add(1));
            let group = if code.selectable { "" } else { "!" };
            conf.push_str(&format!("{indent}{group}{}\n", names::code(&code.id)));
        }
    }
    conf.push_str("\n[relations]\n");
    conf.push_str("<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>\n");
    conf.push_str("\n[events]\n\n[attributes]\n");
    conf.push_str(&format!("{}\tArg:<ENTITY>, Value:high|medium|low\n", names::CONFIDENCE));
    for layer in &codebook.layers {
        let codes = codebook.codes.iter().filter(|it| it.layer == layer.id && it.selectable);
        let codes: Vec<String> = codes.map(|code| names::code(&code.id)).collect();
        if codes.is_empty() {
            continue;
        }
        for attribute in layer.attributes.iter().filter(|it| names::can_represent(it)) {
            let name = names::attribute(codebook, layer, &attribute.id);
            let values = names::values(attribute).join("|");
            conf.push_str(&format!("{name}\tArg:{}, Value:{values}\n", codes.join("|")));
        }
    }
    conf
}

/// The display names and colours of the types.
pub(super) fn visual_conf(codebook: &Codebook) -> String {
    let mut conf = String::from("[labels]\n");
    let mut label = |name: String, shown: &str| {
        let shown = shown_name(shown);
        if !shown.is_empty() {
            conf.push_str(&format!("{name} | {shown}\n"));
        }
    };
    for layer in &codebook.layers {
        label(names::layer(&layer.id), &layer.name);
        for attribute in layer.attributes.iter().filter(|it| names::can_represent(it)) {
            label(names::attribute(codebook, layer, &attribute.id), &attribute.name);
        }
    }
    for code in &codebook.codes {
        label(names::code(&code.id), &code.name);
    }
    conf.push_str(
        "\n[drawing]\nSPAN_DEFAULT\tfgColor:black, bgColor:#dddddd, borderColor:darken\n",
    );
    conf.push_str("ARC_DEFAULT\tcolor:black, arrowHead:triangle-5\n");
    for code in &codebook.codes {
        if let Some(colour) = PALE.get(usize::from(code.slot)) {
            conf.push_str(&format!("{}\tbgColor:{colour}\n", names::code(&code.id)));
        }
    }
    conf
}

/// A name without the characters that have a meaning in the configuration.
fn shown_name(name: &str) -> String {
    let own = |c: char| c.is_control() || "|<>".contains(c);
    let plain: String = name.chars().map(|c| if own(c) { ' ' } else { c }).collect();
    let words: Vec<&str> = plain.split_whitespace().collect();
    words.join(" ").trim_start_matches(['!', ' ']).to_owned()
}

/// The content of the configuration files.
#[derive(Default)]
pub(super) struct Conf {
    /// The header that we write; `None` in files of other programs.
    pub header: Option<Header>,
    /// The folder of the configuration with our header.
    pub folder: String,
    /// The types.
    pub codes: Vec<ImportedCode>,
}

impl Conf {
    /// Reads all configuration files.
    pub(super) fn read(incoming: &Incoming) -> Self {
        let mut conf = Self::default();
        let mut visual = Visual::default();
        let called = |path: &str, name: &str| {
            path.rsplit(['/', '\\']).next().is_some_and(|own| own.eq_ignore_ascii_case(name))
        };
        for file in incoming.files.iter().filter(|file| called(&file.path, "visual.conf")) {
            visual.read(file.text().unwrap_or_default());
        }
        let mut known = HashSet::new();
        for file in incoming.files.iter().filter(|file| called(&file.path, "annotation.conf")) {
            let text = file.text().unwrap_or_default();
            if conf.header.is_none()
                && let Some(json) = text.lines().next().and_then(|line| line.strip_prefix(HEADER))
            {
                conf.header = from_text(json).ok();
                conf.folder = file.path.rsplit_once('/').map_or("", |(path, _)| path).to_owned();
            }
            let codes = entities(text, conf.header.is_some(), &visual);
            conf.codes.extend(codes.into_iter().filter(|code| known.insert(code.key.clone())));
        }
        conf
    }

    /// The key of the code that has this name in the files.
    pub(super) fn key<'a>(&self, name: &'a str) -> &'a str {
        if self.header.is_some() { names::id(name) } else { name }
    }
}

/// Display names and colours, by type.
#[derive(Default)]
struct Visual {
    shown: SmallMap<String, String>,
    colours: SmallMap<String, String>,
}

impl Visual {
    fn read(&mut self, text: &str) {
        for (section, line) in sections(text) {
            if section == "labels" {
                let mut names = line.split('|').map(str::trim);
                if let (Some(name), Some(shown)) = (names.next(), names.next()) {
                    self.shown.insert(name.to_owned(), shown.to_owned());
                }
            } else if section == "drawing"
                && let Some((name, rest)) = line.trim().split_once(char::is_whitespace)
                && let Some((_, colour)) = rest.split_once("bgColor:")
            {
                let colour = colour.split([',', ' ', '\t']).next().unwrap_or_default();
                let hex = colour.strip_prefix('#').unwrap_or_default();
                if hex.len() == 6 && hex.bytes().all(|b| b.is_ascii_hexdigit()) {
                    self.colours.insert(name.to_owned(), colour.to_ascii_lowercase());
                }
            }
        }
    }
}

/// The lines with content, each with its section.
fn sections(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut section = "";
    text.lines().filter_map(move |line| {
        let plain = line.trim();
        if let Some(name) = plain.strip_prefix('[').and_then(|it| it.strip_suffix(']')) {
            section = name;
            return None;
        }
        let has_content = !plain.is_empty() && !plain.starts_with('#') && !plain.starts_with('-');
        has_content.then_some((section, line))
    })
}

/// The types of a configuration. A type belongs under the last one that is indented less.
fn entities(text: &str, ours: bool, visual: &Visual) -> Vec<ImportedCode> {
    let mut codes = Vec::new();
    // By depth: the parent and the layer of its children.
    let mut above: Vec<(usize, Option<String>, Option<String>)> = Vec::new();
    for (section, line) in sections(text) {
        let body = line.trim_start();
        if section != "entities" || body.starts_with('<') {
            continue;
        }
        let depth = line.len().saturating_sub(body.len());
        above.retain(|(other, _, _)| *other < depth);
        let terms = body.split_whitespace().next().unwrap_or_default();
        let group = terms.starts_with('!') || terms.contains("|!");
        let name = terms.trim_start_matches('!').split('|').next().unwrap_or_default();
        let (parent, layer) =
            above.last().map_or((None, None), |(_, key, layer)| (key.clone(), layer.clone()));
        if ours && depth == 0 && name.starts_with(names::LAYER) {
            above.push((depth, None, Some(names::id(name).to_owned())));
            continue;
        }
        let key = if ours { names::id(name) } else { name }.to_owned();
        above.push((depth, Some(key.clone()), layer.clone()));
        codes.push(ImportedCode {
            name: visual.shown.get(name).unwrap_or(&key).clone(),
            colour: visual.colours.get(name).cloned(),
            key,
            parent,
            layer,
            definition: String::new(),
            group,
        });
    }
    codes
}
