//! The words of queries.

pub use annotator_words::query::*;

use super::all_tags::{code_name, sure};
use super::insight_filter::{self, about_and_is};
use super::panels;
use annotator_app::insight::query::{Kind, finished};
use annotator_core::codebook::{AttributeDefinition, Codebook};
use annotator_core::insight::filter::StatementIs;
use annotator_core::insight::query::{Clause, Condition, Known, Query, Relation, Says};
use annotator_core::phrases::number::Numbers;
use annotator_core::project::Project;
use annotator_core::project::id::{AnnotatorId, AttributeId, CodeId};
use annotator_core::project::variables::Variables;
use annotator_core::text::direction::visible;

fn relation(how: Relation) -> &'static str {
    match how {
        Relation::Overlaps => overlaps(),
        Relation::Inside => inside(),
        Relation::Contains => contains(),
        Relation::SameSentence => same_sentence(),
        Relation::SameParagraph => same_paragraph(),
        Relation::Before => before(),
        Relation::After => after(),
        Relation::Near => near(),
    }
}

/// What may be known of a statement.
pub fn known(project: &Project, about: &Known) -> String {
    match about {
        Known::Delegation => delegation().to_owned(),
        Known::Organ => organ().to_owned(),
        Known::Language => language().to_owned(),
        Known::Year => year().to_owned(),
        Known::Variable(id) => {
            let variables = Variables::of(&project.attachments);
            let name = variables.get(id).map(|it| visible(&it.name));
            name.unwrap_or_else(|| insight_filter::variable_gone().to_owned())
        }
    }
}

fn definition<'p>(project: &'p Project, field: &AttributeId) -> Option<&'p AttributeDefinition> {
    project.codebook.layers.iter().find_map(|layer| layer.attribute(field))
}

fn field_name(project: &Project, field: &AttributeId) -> String {
    definition(project, field).map_or_else(|| field_gone().to_owned(), |it| visible(&it.name))
}

/// What a condition is about.
pub fn kind_name(project: &Project, kind: &Kind) -> String {
    match kind {
        Kind::Related(how) => relation(*how).to_owned(),
        Kind::Words => near_words().to_owned(),
        Kind::Field(field) => field_name(project, field),
        Kind::Annotator => made_by().to_owned(),
        Kind::Note => has_note().to_owned(),
        Kind::Confidence => how_sure().to_owned(),
        Kind::Statement(about) => known(project, about),
        Kind::Day => insight_filter::date().to_owned(),
        Kind::Group => insight_filter::group().to_owned(),
    }
}

/// What a field says, without words that are typed.
pub fn says_name(project: &Project, field: &AttributeId, says: &Says) -> String {
    match says {
        Says::Anything => says_anything().to_owned(),
        Says::Nothing => says_nothing().to_owned(),
        Says::Choice(id) => {
            let values = definition(project, field).into_iter().flat_map(|it| &it.values);
            let choice = values.into_iter().find(|choice| choice.id == *id);
            says_choice(
                &choice.map_or_else(|| choice_gone().to_owned(), |choice| visible(&choice.name)),
            )
        }
        Says::YesNo(true) => says_yes().to_owned(),
        Says::YesNo(false) => says_no().to_owned(),
        Says::Words(_) => says_words().to_owned(),
        Says::Before(_) => says_before().to_owned(),
        Says::After(_) => says_after().to_owned(),
        Says::AtLeast(_) => says_at_least().to_owned(),
        Says::AtMost(_) => says_at_most().to_owned(),
    }
}

/// A value of a statement; words for none.
pub fn known_value(value: &str) -> String {
    if value.is_empty() { not_known().to_owned() } else { visible(value) }
}

/// The name of an annotator; words for one who is not there any more.
pub fn annotator_name(project: &Project, id: AnnotatorId) -> String {
    let name = project.annotator(id).map(|it| visible(&it.name));
    name.unwrap_or_else(|| annotator_gone().to_owned())
}

/// The name of a code; words for one that is not there any more.
pub fn name_of_code(codebook: &Codebook, code: &CodeId) -> String {
    match codebook.code(code) {
        Some(_) => code_name(codebook, code),
        None => code_gone().to_owned(),
    }
}

fn code_names(project: &Project, codes: &[CodeId]) -> String {
    let names = codes.iter().map(|code| name_of_code(&project.codebook, code));
    names.reduce(|all, name| codes_or(&all, &name)).unwrap_or_else(|| any_code().to_owned())
}

/// The query as a sentence. Conditions that say nothing yet are left out, as they are in the answer.
pub fn sentence(project: &Project, query: &Query) -> String {
    let query = finished(query);
    let all = |clauses: &Vec<Clause>| {
        let said = clauses.iter().map(|it| clause(project, it));
        said.reduce(|all, it| both(&all, &it)).unwrap_or_default()
    };
    let conditions = query.any_of.iter().map(all).reduce(|all, it| either(&all, &it));
    let codes = code_names(project, &query.codes);
    match (query.codes.is_empty(), conditions) {
        (true, None) => sentence_any().to_owned(),
        (true, Some(conditions)) => sentence_any_that(&conditions),
        (false, None) => annotator_words::query::sentence(&codes),
        (false, Some(conditions)) => sentence_that(&codes, &conditions),
    }
}

/// Either of two sentences.
fn either_way(not: bool, said: String, negated: String) -> String {
    if not { negated } else { said }
}

fn clause(project: &Project, Clause { not, is }: &Clause) -> String {
    let not = *not;
    match is {
        Condition::Related { how, codes, within: count } => {
            let (how_said, codes) = (relation(*how), code_names(project, codes));
            match how {
                Relation::Before | Relation::After | Relation::Near => {
                    let within = within(*count);
                    let negated = not_within(how_said, &codes, &within);
                    either_way(not, said_within(how_said, &codes, &within), negated)
                }
                _ => {
                    let negated = not_related(how_said, &codes);
                    either_way(not, said_related(how_said, &codes), negated)
                }
            }
        }
        Condition::Words { words, within: count } => {
            let (words, within) = (visible(words.trim()), within(*count));
            let negated = not_words(near_words(), &words, &within);
            either_way(not, said_words(near_words(), &words, &within), negated)
        }
        Condition::Field { field, says } => condition_of_field(project, (field, says), not),
        Condition::Annotator(id) => {
            let name = annotator_name(project, *id);
            either_way(not, said_annotator(&name), not_annotator(&name))
        }
        Condition::Note => (if not { no_note() } else { has_note() }).to_owned(),
        Condition::Confidence(said) => {
            either_way(not, said_sure(sure(*said)), not_sure_so(sure(*said)))
        }
        Condition::Statement(is) => condition_of_statement(project, is, not),
    }
}

fn condition_of_field(
    project: &Project,
    (field, says): (&AttributeId, &Says),
    not: bool,
) -> String {
    let (name, said) = (field_name(project, field), says_name(project, field, says));
    let value = match says {
        Says::Anything => return either_way(not, said_recorded(&name), not_recorded(&name)),
        Says::Nothing => return either_way(not, not_recorded(&name), said_recorded(&name)),
        Says::Choice(_) | Says::YesNo(_) => {
            return either_way(not, said_field(&name, &said), not_field(&name, &said));
        }
        Says::Before(day) | Says::After(day) => panels::stored_date(day),
        Says::Words(text) => visible(text),
        Says::AtLeast(amount) | Says::AtMost(amount) => {
            let number =
                Numbers::of(annotator_words::language().tag).write_grouped(amount.number.trim());
            visible(format!("{} {number}", amount.currency).trim())
        }
    };
    let negated = not_field_value(&name, &said, &value);
    either_way(not, said_field_value(&name, &said, &value), negated)
}

fn condition_of_statement(project: &Project, is: &StatementIs, not: bool) -> String {
    let (about, values) = about_and_is(project, is);
    match is {
        StatementIs::Days(_) => either_way(not, said_days(&values), not_days(&values)),
        StatementIs::Group(_) => either_way(not, said_group(&values), not_group(&values)),
        StatementIs::Numbers { .. } | StatementIs::Among { .. } => {
            either_way(not, said_known(&about, &values), not_known_so(&about, &values))
        }
    }
}
