//! Imports files of other programs into a project.

use std::rc::Rc;

use annotator_core::edit::history::Record;
use annotator_core::exchange::import::{
    AttributeChoice, Certainty, CodeChoice, Counting, ImportSummary,
};
use annotator_core::exchange::imported::Unit;
use annotator_core::project::Project;
use annotator_core::project::annotation::Timestamp;
use annotator_core::project::id::{AttributeId, CodeId};
use annotator_core::stored::decode_record;
use annotator_core::text::Text;
use annotator_formats::import::merge::Choices;
use annotator_jobs::Reply;
use annotator_sentences::import as words;
use annotator_words::plain;
use annotator_worker::imports::read;

use crate::args::{Convert, CountingUnit};
use crate::failure::Failure;
use crate::input::Input;
use crate::progress::Progress;
use crate::project::apply;

/// Imports files that belong together. Returns whether something was left out.
pub(super) fn import(
    project: &mut Project,
    files: Vec<(&Input, Vec<u8>)>,
    replace_codes: bool,
    now: Timestamp,
    args: &Convert,
    progress: &mut Progress,
) -> Result<bool, Failure> {
    let name = files.first().map(|(input, _)| input.shown()).unwrap_or_default();
    let files = files.into_iter().map(|(input, bytes)| {
        let path = if args.import.together { input.inside.clone() } else { input.name().into() };
        (path.to_string_lossy().replace('\\', "/"), bytes)
    });
    let (import, found) =
        read(files.collect(), project).map_err(|reply| not_imported(&name, &reply))?;
    let choices = choices(project, &found, replace_codes, args)?;
    let counting = counting(&name, &found, args.import.counting)?;
    let reply = import.merged(project, &choices, counting, now);
    let Reply::Merged { record, texts, left_out, .. } = reply else {
        return Err(not_imported(&name, &reply));
    };
    add(project, &record, texts)?;
    for it in &left_out {
        let why = plain(&words::why(&it.reason));
        progress.note(&format!("{name}: {}: {}: {why}", it.place, it.what));
    }
    Ok(!left_out.is_empty())
}

/// Applies the edits of an import.
fn add(project: &mut Project, record: &str, texts: Vec<String>) -> Result<(), Failure> {
    let texts: Vec<Rc<Text>> = texts.into_iter().map(|text| Rc::new(Text::new(text))).collect();
    let known = project.statements.clone();
    let text = |sha256| {
        let known = known.iter().map(|statement| &statement.text);
        texts.iter().chain(known).find(|text| text.sha256() == sha256).cloned()
    };
    match decode_record(record, &text) {
        Ok(Record::Step { edits, .. }) => apply(project, &edits),
        _ => Err(Failure::File("What was imported cannot be understood.".to_owned())),
    }
}

/// Why files were not imported.
fn not_imported(name: &str, reply: &Reply) -> Failure {
    Failure::File(match reply {
        Reply::NotImported { format, place } => format!(
            "“{name}” was not imported: it looks like {format}, but is damaged or not complete \
             ({place}). Nothing was changed."
        ),
        Reply::ExportInstead { format, advice } => plain(&words::instead(name, format, advice)),
        Reply::NotRecognised { readable } => format!(
            "{} Several files that belong together need --together; documents without annotations \
             are for “read”.",
            plain(&words::none_recognised(name, readable))
        ),
        _ => format!("“{name}” was not imported. Nothing was changed."),
    })
}

/// What becomes of codes and attributes: what the page suggests, unless the user said something.
fn choices(
    project: &Project,
    found: &ImportSummary,
    replace_codes: bool,
    args: &Convert,
) -> Result<Choices, Failure> {
    let chosen = |wanted: &[(String, String)], key: &str| {
        wanted.iter().rev().find(|(own, _)| own == key).map(|(_, value)| value.clone())
    };
    let mut codes = Vec::new();
    for code in &found.codes {
        let wanted = chosen(&args.import.codes, &code.key);
        let wanted = wanted.or_else(|| chosen(&args.import.codes, &code.name));
        let choice = match wanted {
            None => code.suggestion.clone(),
            Some(none) if none.is_empty() => CodeChoice::LeaveOut,
            Some(id) => known_code(project, &id)?,
        };
        codes.push((code.key.clone(), choice));
    }
    let mut attributes = Vec::new();
    for (name, _) in &found.attributes {
        let choice = match chosen(&args.import.attributes, name).as_deref() {
            None | Some("note") => AttributeChoice::Note,
            Some("") => AttributeChoice::LeaveOut,
            Some(id) => known_field(project, id)?,
        };
        attributes.push((name.clone(), choice));
    }
    Ok(Choices {
        codes: codes.into_iter().collect(),
        attributes: attributes.into_iter().collect(),
        place_found: args.misfits.place_found,
        replace_codes,
    })
}

fn known_code(project: &Project, id: &str) -> Result<CodeChoice, Failure> {
    let code = CodeId::parse(id).filter(|code| project.codebook.code(code).is_some());
    code.map(CodeChoice::Known).ok_or_else(|| {
        Failure::Usage(format!("The codebook has no code “{id}”. “report --by code” lists them."))
    })
}

fn known_field(project: &Project, id: &str) -> Result<AttributeChoice, Failure> {
    let is_known = |field: &AttributeId| {
        project.codebook.layers.iter().any(|layer| layer.attribute(field).is_some())
    };
    let field = AttributeId::parse(id).filter(is_known);
    field.map(AttributeChoice::Known).ok_or_else(|| {
        Failure::Usage(format!("The codebook has no field “{id}”. “report --by field” lists them."))
    })
}

/// What positions count. If the file does not show it, the user must say so.
fn counting(
    name: &str,
    found: &ImportSummary,
    wanted: Option<CountingUnit>,
) -> Result<Option<Counting>, Failure> {
    let Some(positions) = &found.positions else { return Ok(None) };
    if let Some(wanted) = wanted {
        let unit = match wanted {
            CountingUnit::CodePoints => Unit::CodePoints,
            CountingUnit::Utf16 => Unit::Utf16,
            CountingUnit::Bytes => Unit::Bytes,
        };
        let way = positions.ways.iter().find(|way| way.counting.unit == unit);
        // If that unit leads to the same passages as another, it is not listed by itself.
        return Ok(way.or(positions.ways.first()).map(|way| way.counting));
    }
    if positions.certainty == Certainty::Unknown {
        let ways: Vec<String> =
            positions.ways.iter().map(|way| plain(&words::counted_way(way))).collect();
        return Err(Failure::File(format!(
            "“{name}” was not imported: it does not show what its positions count. Say so with \
             --counting. They may count {}.",
            ways.join("; or ")
        )));
    }
    Ok(positions.ways.first().map(|way| way.counting))
}
