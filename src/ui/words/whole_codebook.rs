//! The words for the codebook as a whole.

use super::quoted;
use annotator_app::codebook::fields::DraftProblem;
use annotator_app::codebook::fitting::{YesNo, text_of};
use annotator_app::codebook::whole::{Source, WholeNews};
use annotator_core::codebook::compare::{About, Change, Difference, Part, Sort};
use annotator_core::codebook::{AttributeDefinition, AttributeKind, Choice, Paint};
use annotator_core::exchange::codebook::{CodebookForm, CodebookUnread};
use annotator_core::starter::Preset;
use annotator_jobs::Broken;

pub use annotator_words::whole_codebook::*;

/// The words for yes and no in notes and texts.
pub fn yes_no() -> YesNo {
    YesNo { yes: yes(), no: no() }
}

pub fn form(form: CodebookForm) -> &'static str {
    match form {
        CodebookForm::Json => form_json(),
        CodebookForm::Csv => form_csv(),
        CodebookForm::Refi => form_refi(),
        CodebookForm::Html => form_html(),
        CodebookForm::Docx => form_docx(),
        CodebookForm::Markdown => form_markdown(),
    }
}

pub fn preset(preset: Preset) -> &'static str {
    match preset {
        Preset::Mini => preset_mini(),
        Preset::SecurityCouncil => preset_security_council(),
        Preset::Full => preset_full(),
        Preset::Empty => preset_empty(),
    }
}

/// A choice, with its score if it has one.
pub fn choice(choice: &Choice) -> String {
    match choice.score() {
        Some(score) => choice_with_score(&choice.name, score),
        None => choice.name.clone(),
    }
}

/// What new tags get in a field.
pub fn default_value(field: &AttributeDefinition) -> Option<String> {
    let value = field.default_value()?;
    Some(default_is(&text_of(&value, field, &yes_no())))
}

/// A preset with the number of its codes.
pub fn first_codes_of(it: Preset, codes: usize) -> String {
    if it == Preset::Empty {
        preset_empty().to_owned()
    } else {
        first_codes_named(preset(it), codes)
    }
}

/// Whom a preset is for.
pub fn about_preset(preset: Preset) -> &'static str {
    match preset {
        Preset::Mini => about_mini(),
        Preset::SecurityCouncil => about_security_council(),
        Preset::Full => about_full(),
        Preset::Empty => about_empty(),
    }
}

pub fn source(source: &Source) -> String {
    match source {
        Source::File(name) => quoted(name),
        Source::Preset(it) => preset(*it).to_owned(),
    }
}

pub fn paint(paint: Paint) -> &'static str {
    match paint {
        Paint::Tint => paint_tint(),
        Paint::Underline => paint_underline(),
    }
}

pub fn kind_of_values(kind: AttributeKind) -> &'static str {
    match kind {
        AttributeKind::Text => kind_text(),
        AttributeKind::Choice => kind_choice(),
        AttributeKind::MultipleChoice => kind_multiple_choice(),
        AttributeKind::Number => kind_number(),
        AttributeKind::YesNo => kind_yes_no(),
        AttributeKind::Date => kind_date(),
        AttributeKind::Money => kind_money(),
        AttributeKind::Party => kind_party(),
    }
}

pub fn problem(problem: DraftProblem) -> &'static str {
    match problem {
        DraftProblem::NoName => no_name(),
        DraftProblem::SameName => same_name(),
        DraftProblem::NoChoices => no_choices(),
        DraftProblem::SameChoice => same_choice(),
        DraftProblem::NoScore => no_score(),
        DraftProblem::NoNumber => no_number(),
    }
}

/// What happened to the codebook.
pub fn news(news: &WholeNews) -> String {
    match news {
        WholeNews::Changed(what) if what.is_empty() => news_changed_any().to_owned(),
        WholeNews::Changed(what) => news_changed(what),
        WholeNews::Published(number) => news_published(number),
        WholeNews::Restored(number) => news_restored(number),
        WholeNews::Adopted { added, updated: 0 } => news_added(*added),
        WholeNews::Adopted { added, updated } => news_updated(*added, *updated),
        WholeNews::NotRead { name, why: CodebookUnread::NoCodes } => news_no_codes(&quoted(name)),
        WholeNews::NotRead { name, why: CodebookUnread::NotACodebook } => {
            news_no_codebook(&quoted(name))
        }
        WholeNews::Broken(Broken::NoWorker) => news_no_worker().to_owned(),
        WholeNews::Broken(Broken::Stopped | Broken::TookTooLong { .. }) => {
            news_stopped().to_owned()
        }
    }
}

/// What a difference is about.
pub fn about_what(about: &About) -> String {
    match about {
        About::Codebook => about_codebook().to_owned(),
        About::Layer(_, name) => about_layer(name),
        About::Code(_, name) => name.clone(),
        About::Field(_, name) => about_field(name),
        About::Choice(field, choice) => about_choice(choice, field),
    }
}

/// One word on how something changed.
pub fn changed_how(change: Change) -> &'static str {
    match change {
        Change::Added => added(),
        Change::Removed => removed(),
        Change::Renamed => renamed(),
        Change::Moved => moved(),
        Change::Part(_) => changed(),
    }
}

/// Which part of it changed.
pub fn changed_part(change: Change) -> &'static str {
    let part = match change {
        Change::Added | Change::Removed => return part_whole(),
        Change::Renamed => return part_name(),
        Change::Moved => return part_place(),
        Change::Part(part) => part,
    };
    match part {
        Part::Definition => part_definition(),
        Part::Include => part_include(),
        Part::Exclude => part_exclude(),
        Part::Examples => part_examples(),
        Part::ShortName => part_short_name(),
        Part::Key => part_key(),
        Part::Colour => part_colour(),
        Part::Selectable => part_selectable(),
        Part::Paint => part_paint(),
        Part::Exclusive => part_exclusive(),
        Part::Help => part_help(),
        Part::Kind => part_kind(),
        Part::Required => part_required(),
        Part::Rare => part_rare(),
        Part::NamesByCode => part_names(),
        Part::Default => part_default(),
        Part::Score => part_score(),
        Part::Guidelines => part_guidelines(),
    }
}

/// The text before or after a change. Values that are stored as a word have words of their own.
pub fn said(difference: &Difference, text: &str) -> String {
    let Change::Part(part) = difference.change else { return text.to_owned() };
    match (part, text) {
        (Part::Colour, slot) => {
            slot.parse().map(|slot| super::dialogs::colour(slot).to_owned()).unwrap_or_default()
        }
        (Part::Paint, "tint") => paint_tint().to_owned(),
        (Part::Paint, "underline") => paint_underline().to_owned(),
        (Part::Kind, kind) => {
            let known = stored_kind(kind).map(kind_of_values);
            known.map_or_else(|| kind.to_owned(), str::to_owned)
        }
        (Part::Default, "true")
        | (Part::Selectable | Part::Exclusive | Part::Required | Part::Rare, "true") => {
            yes().to_owned()
        }
        (Part::Selectable | Part::Exclusive | Part::Required | Part::Rare, _) => no().to_owned(),
        _ => text.to_owned(),
    }
}

/// A kind by its name in files.
fn stored_kind(name: &str) -> Option<AttributeKind> {
    Some(match name {
        "text" => AttributeKind::Text,
        "choice" => AttributeKind::Choice,
        "multiple_choice" => AttributeKind::MultipleChoice,
        "number" => AttributeKind::Number,
        "yes_no" => AttributeKind::YesNo,
        "date" => AttributeKind::Date,
        "money" => AttributeKind::Money,
        "party" => AttributeKind::Party,
        _ => return None,
    })
}

/// A group of differences with its count.
pub fn sort(sort: Option<Sort>, count: usize) -> String {
    match sort {
        None => filter_all(count),
        Some(Sort::Meaning) => filter_meaning(count),
        Some(Sort::Added) => filter_added(count),
        Some(Sort::Moved) => filter_moved(count),
        Some(Sort::Removed) => filter_removed(count),
        Some(Sort::Other) => filter_other(count),
    }
}
