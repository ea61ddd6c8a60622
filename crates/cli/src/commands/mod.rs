//! The commands, a file for each.

mod agree;
mod completions;
mod convert;
pub(crate) mod formats;
mod grade;
mod merge;
mod new_project;
mod read;
mod report;
mod validate;

use crate::args::{Cli, Command};
use crate::failure::{Failure, Outcome};
use crate::progress::Progress;

pub(crate) fn run(cli: &Cli) -> Result<Outcome, Failure> {
    let progress = &mut Progress::new(cli.quiet);
    match &cli.command {
        Command::Validate(args) => validate::run(args, progress),
        Command::Convert(args) => convert::run(args, progress),
        Command::Read(args) => read::run(args, progress),
        Command::Merge(args) => merge::run(args, progress),
        Command::Agree(args) => agree::run(args, progress),
        Command::Grade(args) => grade::run(args, progress),
        Command::Report(args) => report::run(args, progress),
        Command::Formats(args) => formats::run(args),
        Command::Completions(args) => completions::run(args),
    }
}
