//! Scripts for shells.

use clap::CommandFactory as _;

use crate::args::{Cli, Completions};
use crate::failure::{Failure, Outcome};
use crate::output::Target;

pub(super) fn run(args: &Completions) -> Result<Outcome, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Cli::command(), "statement-annotator", &mut script);
    Target::Stdout.write(&script)?;
    Ok(Outcome::Fine)
}
