//! Writes the data card.

use std::fmt::Write as _;

use super::Data;
use super::rows::Rows;
use super::shape::{Field, SENTENCES, STATEMENTS, Type};
use crate::export::Export;
use crate::shared::report::{fill, gap, rules, rules_on_a_line};
use annotator_core::codebook::version::{number_of, versions};
use annotator_core::codebook::{Code, Codebook};
use annotator_core::exchange::about::Splits;
use annotator_core::project::Project;
use annotator_core::small_map::SmallSet;
use annotator_core::text::boundaries::RULE_VERSION;
use annotator_words::{data_card as words, number};

/// `README.md`: first the part for the hub and the library, then the part for people.
pub(super) fn card(export: &Export, rows: &Rows, data: &[Data]) -> String {
    let mut card = String::from("---\n");
    head(&mut card, export.project);
    configs(&mut card, data);
    features(&mut card, export.project, rows, data);
    card.push_str("---\n\n");
    body(&mut card, export, data);
    card
}

fn head(card: &mut String, project: &Project) {
    let _ = writeln!(card, "pretty_name: {}", yaml(&project.name));
    let languages: SmallSet<String> =
        project.statements.iter().filter_map(|it| language(&it.metadata.language)).collect();
    if !languages.is_empty() {
        card.push_str("language:\n");
        languages.iter().for_each(|language| {
            let _ = writeln!(card, "- {}", yaml(language));
        });
    }
    card.push_str("license: unknown\nannotations_creators:\n- expert-generated\n");
    card.push_str("task_categories:\n- token-classification\n- text-classification\n");
    let size = match project.statements.len() {
        0..1_000 => "n<1K",
        1_000..10_000 => "1K<n<10K",
        10_000..100_000 => "10K<n<100K",
        _ => "100K<n<1M",
    };
    let _ = writeln!(card, "size_categories:\n- {size}");
}

/// The language without script and region.
fn language(tag: &str) -> Option<String> {
    let language = tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    let fits = (2..=3).contains(&language.len())
        && language.bytes().all(|letter| letter.is_ascii_lowercase());
    fits.then_some(language)
}

fn configs(card: &mut String, data: &[Data]) {
    if data.is_empty() {
        return;
    }
    card.push_str("configs:\n");
    for config in [STATEMENTS, SENTENCES] {
        let mut files = data.iter().filter(|file| file.config == config).peekable();
        if files.peek().is_none() {
            continue;
        }
        let _ = writeln!(card, "- config_name: {config}");
        if config == STATEMENTS {
            card.push_str("  default: true\n");
        }
        card.push_str("  data_files:\n");
        let files: Vec<&Data> = files.collect();
        for own in files.chunk_by(|one, next| one.split == next.split) {
            let path = match own {
                [only] => only.path.clone(),
                // All files of the split, by the pattern of their names.
                [first, ..] => {
                    let start = first.path.split('-').next().unwrap_or_default();
                    format!("{start}-*.jsonl")
                }
                [] => continue,
            };
            let split = own.first().map_or("train", |file| file.split);
            let _ = writeln!(card, "  - split: {split}\n    path: {path}");
        }
    }
}

fn features(card: &mut String, project: &Project, rows: &Rows, data: &[Data]) {
    if data.is_empty() {
        return;
    }
    card.push_str("dataset_info:\n");
    for (config, fields) in [(STATEMENTS, &rows.statements), (SENTENCES, &rows.sentences)] {
        if data.iter().any(|file| file.config == config) {
            let _ = writeln!(card, "- config_name: {config}\n  features:");
            fields_of(card, &project.codebook, fields, 2);
        }
    }
}

/// Writes fields as a YAML list with this indentation.
fn fields_of(card: &mut String, codebook: &Codebook, fields: &[Field], indent: usize) {
    let space = " ".repeat(indent);
    for Field { name, kind } in fields {
        let _ = writeln!(card, "{space}- name: {}", yaml(name));
        let _ = match kind {
            Type::Text => writeln!(card, "{space}  dtype: string"),
            Type::Whole => writeln!(card, "{space}  dtype: int32"),
            Type::Truth => writeln!(card, "{space}  dtype: bool"),
            Type::Texts => writeln!(card, "{space}  list: string"),
            Type::Codes => {
                let _ =
                    writeln!(card, "{space}  list:\n{space}    class_label:\n{space}      names:");
                let codes = codebook.codes.iter().filter(|code| code.selectable);
                for (code, number) in codes.zip(0_u32..) {
                    let _ = writeln!(card, "{space}        '{number}': {}", yaml(code.id.as_str()));
                }
                Ok(())
            }
            Type::Objects(inner) => {
                let _ = writeln!(card, "{space}  list:");
                fields_of(card, codebook, inner, indent + 2);
                Ok(())
            }
        };
    }
}

/// A text as a double-quoted YAML string.
fn yaml(text: &str) -> String {
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            ' '..='~'
            | '\u{a0}'..='\u{2027}'
            | '\u{202f}'..='\u{d7ff}'
            | '\u{e000}'..='\u{fefe}'
            | '\u{ff00}'..='\u{fffd}'
            | '\u{10000}'.. => quoted.push(c),
            c => {
                let _ = write!(quoted, "\\u{:04x}", u32::from(c));
            }
        }
    }
    quoted.push('"');
    quoted
}

fn body(card: &mut String, export: &Export, data: &[Data]) {
    let project = export.project;
    let _ = writeln!(card, "# {}\n\n{}\n", inline(&project.name), words::description());
    let selectable = project.codebook.codes.iter().filter(|code| code.selectable).count();
    let counts = [
        (words::statements(), project.statements.len()),
        (words::annotations(), project.annotation_count()),
        (words::annotators(), project.annotators.len()),
        (words::layers(), project.codebook.layers.len()),
        (words::codes(), selectable),
    ];
    table_head(card, &counts.map(|(name, _)| name));
    let _ = writeln!(card, "| {} |\n", counts.map(|(_, count)| number(count)).join(" | "));
    files(card, export, data);
    let _ = writeln!(card, "## {}\n\n{}\n", words::positions_title(), words::positions());
    codebook(card, project);
    let _ = writeln!(card, "## {}\n", words::annotators_title());
    for annotator in &project.annotators {
        let mine = project.annotations.values().flat_map(|set| set.iter());
        let mine = mine.filter(|annotation| annotation.annotator == annotator.id).count();
        let line = words::annotator(&gap(0), mine);
        let _ = writeln!(card, "* {}", fill(&line, &[&inline(&annotator.name)]));
    }
    let _ = writeln!(card, "\n## {}\n\n{}", words::limits_title(), words::limits());
}

/// The first two lines of a table.
fn table_head(card: &mut String, columns: &[&str]) {
    let line = "|---".repeat(columns.len());
    let _ = writeln!(card, "| {} |\n{line}|", columns.join(" | "));
}

fn files(card: &mut String, export: &Export, data: &[Data]) {
    let _ = writeln!(card, "## {}\n", words::files_title());
    table_head(card, &[words::file(), words::rows()]);
    for file in data {
        let rows = file.content.matches('\n').count();
        let rows = if file.config == STATEMENTS {
            words::statement_rows(rows)
        } else {
            words::sentence_rows(rows)
        };
        let _ = writeln!(card, "| `{}` | {rows} |", file.path);
    }
    let annotations = words::annotation_rows(export.project.annotation_count());
    let _ = writeln!(card, "| `annotations.csv` | {annotations} |");
    let _ = writeln!(card, "| `codebook.json` | {} |\n", words::the_codebook());
    let folder = "`sentences/`";
    let untagged = if export.options.negatives {
        words::untagged_included(folder)
    } else {
        words::untagged_left_out(folder)
    };
    let sentences = words::cut_by_rules(&gap(0), &RULE_VERSION.to_string());
    let _ = writeln!(card, "{}", fill(&sentences, &[&untagged]));
    if let Some(Splits { seed, development, test }) = export.options.splits {
        let divided = words::divided(&seed.to_string(), u32::from(development), u32::from(test));
        let _ = writeln!(card, "{divided}");
    }
    card.push('\n');
}

fn codebook(card: &mut String, project: &Project) {
    let codebook = &project.codebook;
    let title = fill(&words::codebook_title(&gap(0)), &[&inline(&codebook.title)]);
    let published = versions(&project.attachments);
    let revision = match number_of(&published, project.revision) {
        Some(number) => words::version(number, &gap(0)),
        None => words::revision(&gap(0)),
    };
    let revision = fill(&revision, &[&format!("`{}`", project.revision)]);
    let _ = writeln!(card, "## {title}\n\n{revision}\n");
    if !codebook.guidelines.is_empty() {
        let _ = writeln!(card, "{}\n", quoted(&codebook.guidelines));
    }
    let columns =
        [words::code(), words::name(), words::parent(), words::annotations(), words::meaning()];
    let counts = project.code_counts();
    for layer in &codebook.layers {
        let _ = writeln!(card, "### {}\n", inline(&layer.name));
        table_head(card, &columns);
        for code in codebook.codes.iter().filter(|code| code.layer == layer.id) {
            let count = number(counts.get(&code.id).copied().unwrap_or_default());
            let parent = code.parent.as_ref().map_or("", |parent| parent.as_str());
            let (name, meaning) = (inline(&code.name), inline(&meaning(code)));
            let _ = writeln!(card, "| `{}` | {name} | {parent} | {count} | {meaning} |", code.id);
        }
        card.push('\n');
    }
}

/// Definition, rules and examples of a code.
fn meaning(code: &Code) -> String {
    let message = words::meaning_and_rules(&gap(0), &gap(1));
    rules(code).fold(code.definition.clone(), |meaning, (title, list)| {
        fill(&message, &[&meaning, &rules_on_a_line(title, list)])
    })
}

/// A text for a line or a table cell of Markdown, escaped.
fn inline(text: &str) -> String {
    let mut inline = String::new();
    for c in text.chars() {
        match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '#' | '!' => inline.extend(['\\', c]),
            '<' => inline.push_str("&lt;"),
            '&' => inline.push_str("&amp;"),
            c if c.is_control() || c == '\u{2028}' || c == '\u{2029}' => inline.push(' '),
            c => inline.push(c),
        }
    }
    inline
}

/// A text as a Markdown quotation.
fn quoted(text: &str) -> String {
    let lines = text.lines().map(|line| format!("> {}", inline(line)));
    lines.collect::<Vec<_>>().join("\n")
}
