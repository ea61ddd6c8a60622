//! The command line: what the page does with files, for thousands of them.
//!
//! It uses the crates of the page, so it writes the same bytes. Files, the clock and random numbers
//! are here and nowhere else: the crates get them as arguments.

mod args;
mod commands;
mod failure;
mod ids;
mod input;
mod output;
mod progress;
mod project;
mod table;

use std::process::ExitCode;

use clap::Parser as _;

use args::Cli;
use failure::Failure;

fn main() -> ExitCode {
    let cli = Cli::parse();
    match commands::run(&cli) {
        Ok(outcome) => ExitCode::from(outcome as u8),
        // Nobody reads what is printed: `statement-annotator report a.json | head`.
        Err(Failure::ClosedPipe) => ExitCode::SUCCESS,
        Err(failure) => {
            progress::say(&format!("error: {failure}"));
            ExitCode::from(failure.code())
        }
    }
}
