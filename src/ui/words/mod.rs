//! The text of the interface: which message of the catalogues describes what happened. Does not
//! depend on components or on the browser, so it can be tested natively. The messages are in
//! `crates/words/catalogues`; each module here belongs to one file and adds the functions that
//! decide.

pub mod adding;
pub mod agreement;
pub mod all_tags;
pub mod annotators;
pub mod calibration;
pub mod class;
pub mod codebook;
pub mod coders;
pub mod commands;
pub mod correct;
pub mod dialogs;
pub mod differences;
pub mod document;
pub mod encodings;
pub mod export;
pub mod feedback;
pub mod find;
pub mod giving;
pub mod import;
pub mod insight;
pub mod insight_actors;
pub mod insight_filter;
pub mod inspector;
pub mod intake;
pub mod memos;
pub mod notices;
pub mod packages;
pub mod panels;
pub mod passages;
pub mod peer_review;
pub mod project_file;
pub mod query;
pub mod requests;
pub mod rubric;
pub mod rules;
pub mod scorm;
pub mod self_check;
pub mod sequence;
pub mod settle;
pub mod statements;
pub mod student;
pub mod suggest;
pub mod tags;
pub mod teaching;
pub mod tools;
pub mod variables;
pub mod whole_codebook;

pub use annotator_sentences::quoted;
pub use annotator_words::{item_analysis, key_changes, library, number, work_summary};
