//! The list of formats.

use annotator_core::exchange::about::Shape;
use annotator_core::exchange::codebook::CodebookForm;
use annotator_formats::FORMATS;
use annotator_formats::sources::readable;
use annotator_words::plain;
use serde_json::json;

use crate::args::Formats;
use crate::failure::{Failure, Outcome};
use crate::output::print;
use crate::table::{Format, Table, json};

/// Our own format.
pub(crate) const PROJECT: &str = "project";

/// The ids of everything that can be written.
pub(crate) fn targets() -> Vec<String> {
    let formats = FORMATS.iter().map(|format| (format.about)().id.into_owned());
    let codebooks = CodebookForm::ALL.iter().map(|form| codebook_id(*form));
    std::iter::once(PROJECT.to_owned()).chain(formats).chain(codebooks).collect()
}

/// The id of a form of the codebook by itself.
fn codebook_id(form: CodebookForm) -> String {
    format!("codebook-{}", form.ending())
}

/// The form with this id.
pub(crate) fn codebook_form(id: &str) -> Option<CodebookForm> {
    CodebookForm::ALL.into_iter().find(|form| codebook_id(*form) == id)
}

pub(super) fn run(args: &Formats) -> Result<Outcome, Failure> {
    let mut table = Table::new(&["id", "name", "files", "writes", "reads", "programs"]);
    let ours = [json!("JSON"), json!(".json"), json!(true), json!(true), json!("")];
    table.push(std::iter::once(json!(PROJECT)).chain(ours).collect());
    for format in FORMATS {
        let about = (format.about)();
        let files = match about.shape {
            Shape::Package => format!(".zip with .{}", about.ending),
            Shape::File | Shape::Sealed => format!(".{}", about.ending),
        };
        table.push(vec![
            json!(about.id),
            json!(plain(&about.name)),
            json!(files),
            json!(true),
            json!(about.reads),
            json!(plain(&about.programs)),
        ]);
    }
    let known: Vec<String> = FORMATS.iter().map(|it| (it.about)().name.into_owned()).collect();
    for name in readable().iter().filter(|name| !known.contains(name)) {
        let row = [json!(""), json!(plain(name)), json!(""), json!(false), json!(true), json!("")];
        table.push(row.to_vec());
    }
    for form in CodebookForm::ALL {
        let (id, files) = (codebook_id(form), format!(".{}", form.ending()));
        let reads = matches!(form, CodebookForm::Json | CodebookForm::Csv | CodebookForm::Refi);
        let name = "the codebook by itself";
        table.push(vec![
            json!(id),
            json!(name),
            json!(files),
            json!(true),
            json!(reads),
            json!(""),
        ]);
    }
    print(&match args.format {
        Format::Text => table.text(),
        Format::Json => json(&table.json()),
        Format::Csv => table.csv()?,
    })?;
    Ok(Outcome::Fine)
}
