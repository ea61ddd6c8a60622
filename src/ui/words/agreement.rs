//! The words of the tab with the measures of agreement.

pub use annotator_words::agreement::*;

use super::all_tags::{code_name, field_name, layer_name, value_of_tag};
use super::{number, statements};
use annotator_app::coders::agreement::figures::{Measure, Verdict, too_low as low_codes};
use annotator_app::coders::agreement::files::{What, name_of};
use annotator_app::coders::agreement::question::SliceName;
use annotator_app::coders::agreement::{AgreementPage, Found, Look};
use annotator_core::agreement::{Figure, Given, Measured, Part, Unit, Unmeasured};
use annotator_core::codebook::Codebook;
use annotator_core::codebook::version::{Version, number_of};
use annotator_core::coders::groups::{CoderGroups, OfGroups};
use annotator_core::project::Project;
use annotator_core::project::id::{AttributeId, CodeId, LayerId};
use annotator_core::project::statement::Statement;
use annotator_core::text::boundaries::RULE_VERSION;
use annotator_core::text::direction::visible;

/// The most names in a sentence.
const MOST_NAMES: usize = 3;

/// The name of a page.
pub fn page(page: AgreementPage) -> &'static str {
    match page {
        AgreementPage::Codes => page_codes(),
        AgreementPage::Confusion => page_confusion(),
        AgreementPage::Fields => page_fields(),
        AgreementPage::Rounds => page_rounds(),
        AgreementPage::Methods => page_methods(),
        AgreementPage::History => page_history(),
    }
}

/// The name of a measure.
pub fn measure_name(measure: Measure) -> &'static str {
    match measure {
        Measure::Alpha => measure_alpha(),
        Measure::Masi => measure_masi(),
        Measure::Kappa => measure_kappa(),
        Measure::Fleiss => measure_fleiss(),
        Measure::Percent => measure_percent(),
        Measure::Unitizing => measure_unitizing(),
        Measure::Boundary => measure_boundary(),
    }
}

/// Its short name.
pub fn short(measure: Measure) -> &'static str {
    match measure {
        Measure::Alpha => short_alpha(),
        Measure::Masi => short_masi(),
        Measure::Kappa => short_kappa(),
        Measure::Fleiss => short_fleiss(),
        Measure::Percent => short_percent(),
        Measure::Unitizing => short_unitizing(),
        Measure::Boundary => short_boundary(),
    }
}

pub fn unit_name(unit: Unit) -> &'static str {
    match unit {
        Unit::Sentence => unit_sentence(),
        Unit::Paragraph => unit_paragraph(),
        Unit::Character => unit_character(),
        Unit::Passage => unit_passage(),
    }
}

pub fn part_name(part: Part) -> &'static str {
    match part {
        Part::Body => part_body(),
        Part::All => part_all(),
    }
}

pub fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Reliable => reliable(),
        Verdict::Tentative => tentative(),
        Verdict::TooLow => too_low(),
    }
}

/// Why a measure has no value.
pub fn why(why: Unmeasured) -> &'static str {
    match why {
        Unmeasured::NothingToCompare => why_nothing(),
        Unmeasured::OneValue => why_one_value(),
        Unmeasured::UnequalCoders => why_unequal(),
        Unmeasured::Overlap => why_overlap(),
        Unmeasured::NotMeant => why_not_meant(),
        Unmeasured::TooFew => why_too_few(),
        Unmeasured::MostlyUndefined => why_mostly(),
        Unmeasured::TooManySets => why_sets(),
        Unmeasured::NotAsked => why_not_asked(),
    }
}

/// A figure with two decimals, without a zero before them, as such figures are printed.
pub fn figure(figure: Figure) -> String {
    let hundredths = figure.hundredths();
    let sign = if hundredths < 0 { "−" } else { "" };
    let (whole, rest) = (hundredths.abs() / 100, hundredths.abs() % 100);
    let whole = if whole > 0 { whole.to_string() } else { String::new() };
    format!("{sign}{whole}.{rest:02}")
}

/// A figure, or that there is none.
pub fn measured(measured: Measured) -> String {
    measured.map_or_else(|_| undefined().to_owned(), figure)
}

/// Units with their number.
pub fn units(unit: Unit, count: u32) -> String {
    match unit {
        Unit::Sentence => units_sentences(count),
        Unit::Paragraph => units_paragraphs(count),
        Unit::Character | Unit::Passage => units_characters(count),
    }
}

/// The codes that are asked about.
pub fn codes(project: &Project, layer: Option<&LayerId>) -> String {
    match layer {
        Some(layer) => all_codes_of(&layer_name(&project.codebook, layer)),
        None => all_layers().to_owned(),
    }
}

/// What the figures say, in a sentence or two.
pub fn reading_of(
    project: &Project,
    layer: Option<&LayerId>,
    found: &Found,
    measure: Measure,
) -> String {
    let (answer, question) = (&found.answer, &found.question);
    let overall = &answer.overall;
    let (value, interval) = measure.of(overall);
    let codes = codes(project, layer);
    let name = short(measure);
    let said = match (value, interval) {
        (Err(reason), _) => return reading_undefined(&codes, name, why(reason)),
        (Ok(value), Ok((low, high))) => {
            reading_interval(&codes, name, &figure(value), &figure(low), &figure(high))
        }
        (Ok(value), Err(_)) => reading(&codes, name, &figure(value)),
    };
    let coders = answer.coded.iter().filter(|coded| !coded.statements.is_empty()).count();
    let base = reading_base(
        &said,
        &coders_count(coders),
        &units(question.unit, overall.units),
        &statements_count(answer.statements.len()),
    );
    if !measure.has_thresholds() {
        return base;
    }
    let (low, all) = low_codes(answer, measure);
    if all == 0 {
        return base;
    }
    let names = low
        .iter()
        .take(MOST_NAMES)
        .map(|(code, value)| code_figure(&code_name(&project.codebook, code), &figure(*value)));
    let names = annotator_words::list(&names.collect::<Vec<_>>());
    let rest =
        if low.is_empty() { too_low_none(all) } else { too_low_some(low.len(), all, &names) };
    format!("{base} {rest}")
}

/// The name of a slice.
pub fn slice_name(name: &SliceName, versions: &[Version]) -> String {
    match name {
        SliceName::Round(revision) => match number_of(versions, *revision) {
            Some(number) => visible(number),
            None => revision.to_string().chars().take(8).collect(),
        },
        SliceName::Coders(of) => of_groups(of),
        SliceName::Group(name) => visible(name),
        SliceName::Value(variable, value) => value_of(&visible(variable), &visible(value)),
    }
}

/// What is measured about groups of coders.
pub fn of_groups(of: &OfGroups) -> String {
    match of {
        OfGroups::Within(name) => within_group(&visible(name)),
        OfGroups::Between(names) => {
            let names: Vec<String> = names.iter().map(|name| visible(name)).collect();
            between_groups(&annotator_words::list(&names))
        }
    }
}

/// A code, or nothing.
pub fn code_or_nothing(project: &Project, code: Option<&CodeId>) -> String {
    code.map_or_else(|| nothing_marked().to_owned(), |code| code_name(&project.codebook, code))
}

/// The heading of what is looked at closely.
pub fn look(codebook: &Codebook, look: &Look) -> String {
    match look {
        Look::Disputes(None) => disputes_all().to_owned(),
        Look::Disputes(Some(code)) => disputes_of(&code_name(codebook, code)),
        Look::Spans(None) => spans_all().to_owned(),
        Look::Spans(Some(code)) => spans_of(&code_name(codebook, code)),
        Look::Field(layer, field) => field_of(&field_name(codebook, layer, field)),
        Look::Confusion(_) => page_confusion().to_owned(),
    }
}

/// What a coder gave to a passage: codes, or the value of a field that is looked at.
pub fn given(project: &Project, look: &Look, statement: &Statement, given: &Given) -> String {
    if let Look::Field(layer, field) = look {
        return value_given(project, (layer, field), statement, given);
    }
    if given.codes.is_empty() {
        return nothing_marked().to_owned();
    }
    let names = given.codes.iter().map(|code| code_name(&project.codebook, code));
    annotator_words::list(&names.collect::<Vec<_>>())
}

fn value_given(
    project: &Project,
    (layer, field): (&LayerId, &AttributeId),
    statement: &Statement,
    given: &Given,
) -> String {
    let layer = project.codebook.layer(layer);
    let Some(definition) = layer.and_then(|layer| layer.attribute(field)) else {
        return no_value().to_owned();
    };
    let value = |id: &_| {
        let annotation = project.annotation(statement.id, *id)?;
        let value = &annotation.attributes.get(field)?.value;
        let said = value_of_tag(statement, value, definition);
        (!said.trim().is_empty()).then_some(said)
    };
    let values: Vec<String> = given.annotations.iter().filter_map(value).collect();
    if values.is_empty() { no_value().to_owned() } else { annotator_words::list(&values) }
}

/// The name of a coder or of a group that counts as one, by the place in the question.
pub fn coder(project: &Project, groups: &CoderGroups, found: &Found, at: usize) -> String {
    let coder = found.question.coders.get(at);
    if let Some(group) = coder.and_then(|coder| groups.name_of(coder)) {
        return visible(group);
    }
    let names = coder.into_iter().flat_map(|coder| &coder.annotators);
    let names = names.map(|id| visible(&name_of(project, *id)));
    annotator_words::list(&names.collect::<Vec<_>>())
}

/// What was done.
pub fn deed(project: &Project, what: &What) -> String {
    let title = |id| project.statement(id).map(|it| statements::title(it)).unwrap_or_default();
    match what {
        What::Tagged(code, statement) => {
            history_tagged(&code_name(&project.codebook, code), &title(*statement))
        }
        What::Changed(code, statement) => {
            history_changed(&code_name(&project.codebook, code), &title(*statement))
        }
        What::Step(name) => super::panels::step(name),
    }
}

/// The paragraph for a paper: what was compared and how, and every number.
pub fn methods(
    project: &Project,
    layer: Option<&LayerId>,
    found: &Found,
    measure: Measure,
) -> String {
    let (answer, question) = (&found.answer, &found.question);
    let overall = &answer.overall;
    let coders = answer.coded.iter().filter(|coded| !coded.statements.is_empty()).count();
    let mut said = vec![
        methods_coders(
            &coders_count(coders),
            &statements_count(answer.statements.len()),
            &units(question.unit, overall.units),
        ),
        methods_seen().to_owned(),
    ];
    let how = match question.unit {
        Unit::Sentence => methods_unit_sentence(),
        Unit::Paragraph => methods_unit_paragraph(),
        Unit::Character => methods_unit_character(),
        Unit::Passage => methods_unit_passage(),
    };
    let part = match question.part {
        Part::Body => methods_part_body(),
        Part::All => methods_part_all(),
    };
    let spaces = if question.forgive_spaces { methods_spaces() } else { methods_no_spaces() };
    let accepted =
        if question.suggestions { methods_suggestions() } else { methods_no_suggestions() };
    said.extend([how, part, spaces, accepted].map(str::to_owned));
    if question.with_parents {
        said.push(methods_parents().to_owned());
    }
    said.push(methods_measure(&codes(project, layer), found, measure));
    said.push(methods_all(
        &measured(overall.percent),
        &measured(overall.kappa),
        &measured(overall.alpha),
        &measured(overall.masi),
        &measured(overall.unitizing.alpha),
        &measured(overall.f1_overlap),
    ));
    said.extend(methods_of_groups(found, measure));
    said.push(methods_undefined().to_owned());
    let revision = project.revision.to_string();
    let rule = number(i64::from(RULE_VERSION));
    said.push(methods_revision(&visible(&project.codebook.title), &revision, &rule));
    said.join(" ")
}

/// What was measured about groups of coders, if there are any.
fn methods_of_groups(found: &Found, measure: Measure) -> Vec<String> {
    let slices = found.slices.iter().zip(&found.answer.slices);
    let mut said: Vec<String> = slices
        .filter_map(|(name, slice)| {
            let SliceName::Coders(of) = name else { return None };
            let (value, _) = measure.of(&slice.figures);
            Some(methods_group(&of_groups(of), measure_name(measure), &measured(value)))
        })
        .collect();
    let as_one = found.question.coders.iter().any(|coder| coder.annotators.len() > 1);
    if as_one || !said.is_empty() {
        said.push(methods_groups().to_owned());
    }
    if as_one {
        said.push(methods_as_one().to_owned());
    }
    said
}

fn methods_measure(codes: &str, found: &Found, measure: Measure) -> String {
    let (value, interval) = measure.of(&found.answer.overall);
    let said = methods_value(measure_name(measure), codes, &measured(value));
    let drawing = found.question.drawing;
    let Ok((low, high)) = interval else { return said };
    let (level, samples) = (i64::from(drawing.level / 10), i64::from(drawing.samples));
    let seed = drawing.seed.to_string();
    let drawn = methods_interval(level, &figure(low), &figure(high), samples, &seed);
    format!("{said} {drawn}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_have_two_decimals() {
        let shown = |value| figure(Figure::new(value).unwrap());
        assert_eq!(shown(0.744), ".74");
        assert_eq!(shown(1.0), "1.00");
        assert_eq!(shown(-0.056), "−.06");
        assert_eq!(shown(-0.001), ".00");
        assert_eq!(measured(Err(Unmeasured::OneValue)), "undefined");
    }
}
