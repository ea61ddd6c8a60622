//! What can be written after `agree` and `grade`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::{Misfits, thousandths};
use crate::table::Format;

const AGREE: &str = "\
Examples:
  statement-annotator agree project.json
  statement-annotator agree mine.json hers.json --unit paragraph
  statement-annotator agree project.json --layer commitment --by code --format csv > codes.csv
  statement-annotator agree round-1/ --coders Ada Bo --samples 0
  statement-annotator agree all.json --group experts=Ada,Bo --group novices=Cy,Di --by group";

/// Says how far coders agree: percent, kappa, alpha, unitizing alpha, F1, boundary similarity.
///
/// For all codes together, for each code, for each two coders, and for the fields of records. Several
/// files are merged first. A measure that is not defined has no number, and a reason.
#[derive(Args)]
#[command(after_help = AGREE)]
pub(crate) struct Agree {
    /// Project files and folders.
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// Only these coders, by name or id; all persons and imported codings if it is not given.
    #[arg(long, value_name = "NAME", num_args = 1..)]
    pub coders: Vec<String>,
    /// A group of coders by name or id, such as experts=Ada,Bo; repeat it for each group. Replaces the
    /// groups of the project. Agreement is measured within each group, and between groups, each of
    /// which counts as one coder there.
    #[arg(long, value_name = "NAME=CODER,CODER", value_parser = group)]
    pub group: Vec<(String, Vec<String>)>,
    /// Count each group as one coder in all tables.
    #[arg(long)]
    pub groups_as_one: bool,
    /// Only the codes of this layer, by id or name.
    #[arg(long, value_name = "LAYER")]
    pub layer: Option<String>,
    /// Only these codes.
    #[arg(long, value_name = "CODE", num_args = 1.., conflicts_with = "layer")]
    pub codes: Vec<String>,
    /// What a coder decides about.
    #[arg(long, value_enum, default_value_t, value_name = "UNIT")]
    pub unit: AgreeUnit,
    /// Also count the page before and after what is said.
    #[arg(long)]
    pub whole_text: bool,
    /// Statements without annotations of a coder count as coded by this coder.
    #[arg(long)]
    pub all_statements: bool,
    /// Spaces at the edges of passages make a difference.
    #[arg(long)]
    pub exact_edges: bool,
    /// A code stands for the codes above it, too, so that a code and its parent agree in part.
    #[arg(long)]
    pub with_parents: bool,
    /// Accepted suggestions count.
    #[arg(long)]
    pub suggestions: bool,
    /// Decisions of an adjudication count.
    #[arg(long)]
    pub adjudicated: bool,
    /// How many samples are drawn for intervals; 0 for none.
    #[arg(long, value_name = "NUMBER", default_value_t = 1000, value_parser = clap::value_parser!(u32).range(0..=100_000))]
    pub samples: u32,
    /// The same seed draws the same samples.
    #[arg(long, value_name = "NUMBER", default_value_t = 1)]
    pub seed: u64,
    /// Only one table. CSV needs one; it is that of the codes if none is given.
    #[arg(long, value_enum, value_name = "TABLE")]
    pub by: Option<AgreeBy>,
    /// How it is printed.
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    pub format: Format,
    #[command(flatten)]
    pub misfits: Misfits,
}

/// A name and coders: `experts=Ada,Bo`.
fn group(typed: &str) -> Result<(String, Vec<String>), String> {
    let parts = typed.split_once('=').map(|(name, coders)| (name.trim(), coders));
    let Some((name, coders)) = parts.filter(|(name, _)| !name.is_empty()) else {
        return Err("write NAME=CODER,CODER".to_owned());
    };
    let coders = coders.split(',').map(str::trim).filter(|it| !it.is_empty());
    let coders: Vec<String> = coders.map(str::to_owned).collect();
    if coders.is_empty() {
        return Err(format!("the group “{name}” has no coders; write NAME=CODER,CODER"));
    }
    Ok((name.to_owned(), coders))
}

#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum AgreeUnit {
    /// A sentence has the codes of all annotations that touch it.
    #[default]
    Sentence,
    /// A paragraph has the codes of all annotations that touch it.
    Paragraph,
    /// A character.
    Character,
    /// The passages as the coders chose them.
    Passage,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum AgreeBy {
    /// All codes together, a row for each measure.
    All,
    /// A row for each code.
    Code,
    /// A row for each two coders.
    Pair,
    /// A row for each field of records.
    Field,
    /// A row for each group of coders, and for groups compared with each other.
    Group,
}

const GRADE: &str = "\
Examples:
  statement-annotator grade key.json hand-ins/
  statement-annotator grade key.json hand-ins.zip --points 10 --step 0.5 --format csv > grades.csv
  statement-annotator grade teacher.json --format json";

/// Compares hand-ins with a key, as the class of the page does.
///
/// The first file is a key, or the teacher’s project file with the exercise, the key, the class and
/// what was collected. The others are hand-ins, folders of them, or archives of a learning platform.
#[derive(Args)]
#[command(after_help = GRADE)]
pub(crate) struct Grade {
    /// A key, or the teacher’s project file.
    #[arg(value_name = "KEY")]
    pub key: PathBuf,
    /// Hand-ins, folders and archives.
    #[arg(value_name = "HAND-IN")]
    pub hand_ins: Vec<PathBuf>,
    /// The exercise, by title or id, if the project file has several.
    #[arg(long, value_name = "TITLE")]
    pub exercise: Option<String>,
    /// Give points by how much a work is like the key: this many for one that is just like it.
    #[arg(long, value_name = "POINTS", value_parser = thousandths)]
    pub points: Option<u32>,
    /// Points are rounded to multiples of this.
    #[arg(long, value_name = "POINTS", value_parser = thousandths, requires = "points", default_value = "0.5")]
    pub step: u32,
    /// What counts as found; what the class of the project file says if it is not given.
    #[arg(long, value_enum)]
    pub measure: Option<Measure>,
    /// Write the teacher’s project with the hand-ins to this file.
    #[arg(long, value_name = "FILE")]
    pub save: Option<PathBuf>,
    /// Overwrite a file that is there already.
    #[arg(long)]
    pub force: bool,
    /// How the table is printed. CSV is the table of results that the page saves.
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    pub format: Format,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Measure {
    /// The same code on a passage that overlaps.
    SameCode,
    /// The same code on the same passage.
    Strict,
    /// The same passage, whatever its code.
    SamePassage,
    /// A passage that overlaps, whatever its code; other edges count half.
    Partial,
}
