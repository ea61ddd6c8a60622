//! The record's fields that are there in a clause, each with the words that it was read from.

use annotator_core::codebook::{AttributeDefinition, AttributeKind};
use annotator_core::phrases::number::Numbers;
use annotator_core::phrases::passage::{Proposal, one_line, proposals};
use annotator_core::phrases::{money, party};
use annotator_core::project::statement::Metadata;
use annotator_core::project::value::{PartyKind, Value};
use annotator_core::text::Text;
use annotator_core::text::span::{Span, Spans};

use crate::find::{Found, Read};
use crate::grammar::predicate::Subject;
use crate::rules::{Language, Type};
use crate::sums::sums;

/// What a passage says for the fields of a layer.
pub(crate) fn fields(
    text: &Text,
    metadata: &Metadata,
    attributes: &[AttributeDefinition],
    read: &Read,
    found: &Found,
) -> Vec<Proposal> {
    let mut fields = proposals(attributes, text, &Spans::one(found.passage), metadata);
    add_actor(&mut fields, text, metadata, attributes, (read, found));
    let has_sum = fields.iter().any(|field| matches!(field.value, Value::Money(_)));
    if read.language != Language::English && !has_sum {
        add_sum(&mut fields, text, metadata, attributes, read, found);
    }
    add_condition(&mut fields, text, attributes, found);
    add_number(&mut fields, text, metadata, attributes, read, found);
    fields
}

fn attribute<'a>(
    attributes: &'a [AttributeDefinition],
    id: &str,
    kind: AttributeKind,
) -> Option<&'a AttributeDefinition> {
    attributes.iter().find(|field| field.id.as_str() == id && field.kind == kind)
}

/// The only field of a kind that is not rare.
fn only_usual(
    attributes: &[AttributeDefinition],
    kind: AttributeKind,
) -> Option<&AttributeDefinition> {
    let mut usual = attributes.iter().filter(|field| field.kind == kind && !field.rare);
    usual.next().filter(|_| usual.next().is_none())
}

/// Who acts is whom the clause is about, except in calls.
fn add_actor(
    fields: &mut Vec<Proposal>,
    text: &Text,
    metadata: &Metadata,
    attributes: &[AttributeDefinition],
    (read, found): (&Read, &Found),
) {
    let acts = matches!(found.subject, Some(Subject::Me | Subject::We | Subject::State));
    let Some(named) = found.named.filter(|_| acts && found.kind != Type::CallOnOthers) else {
        return;
    };
    let Some(actor) = attribute(attributes, "actor", AttributeKind::Party) else { return };
    fields.retain(|field| field.attribute != actor.id);
    let mut party = party::recognise(&one_line(text.slice(named)), &metadata.delegation);
    if party.party.is_none() && read.language != Language::English {
        // "notre pays": the grammar knows whom it names.
        party.iso3 = party::recognise("we", &metadata.delegation).iso3;
        party.party = Some(PartyKind::SpeakerState);
    }
    fields.push(Proposal {
        attribute: actor.id.clone(),
        value: Value::Party(party),
        evidence: Spans::one(named),
    });
}

/// The only sum of the passage, if the layer has one usual field for money and core found none.
fn add_sum(
    fields: &mut Vec<Proposal>,
    text: &Text,
    metadata: &Metadata,
    attributes: &[AttributeDefinition],
    read: &Read,
    found: &Found,
) {
    let Some(field) = only_usual(attributes, AttributeKind::Money) else { return };
    let Some(sentence) = read.sentences.get(found.sentence) else { return };
    let sums = sums(text, sentence, Numbers::of(&metadata.language));
    let mut sums = sums.into_iter().filter(|(span, _)| found.passage.covers(*span));
    let (Some((span, sum)), None) = (sums.next(), sums.next()) else { return };
    fields.push(Proposal {
        attribute: field.id.clone(),
        value: Value::Money(sum),
        evidence: Spans::one(span),
    });
}

/// What it depends on, for the fields `condition_text` and `conditionality` of the starter codebook.
fn add_condition(
    fields: &mut Vec<Proposal>,
    text: &Text,
    attributes: &[AttributeDefinition],
    found: &Found,
) {
    let Some(condition) = found.condition else { return };
    let evidence = Spans::one(condition);
    if let Some(field) = attribute(attributes, "condition_text", AttributeKind::Text) {
        let value = Value::Text { text: one_line(text.slice(condition)) };
        fields.push(Proposal { attribute: field.id.clone(), value, evidence: evidence.clone() });
    }
    if let Some(field) = attribute(attributes, "conditionality", AttributeKind::Choice)
        && let Some(choice) = field.values.iter().find(|choice| choice.id.as_str() == "conditional")
    {
        let value = Value::Choice { choice: choice.id.clone() };
        fields.push(Proposal { attribute: field.id.clone(), value, evidence });
    }
}

/// The only number of the clause that is neither money nor a date, such as of troops, tons or per
/// cent, if the layer has one usual field for a number.
fn add_number(
    fields: &mut Vec<Proposal>,
    text: &Text,
    metadata: &Metadata,
    attributes: &[AttributeDefinition],
    read: &Read,
    found: &Found,
) {
    let Some(field) = only_usual(attributes, AttributeKind::Number) else { return };
    let is_read = |span: Span| {
        let read =
            fields.iter().filter(|field| matches!(field.value, Value::Money(_) | Value::Date(_)));
        read.into_iter().any(|field| field.evidence.hull().overlaps(span))
    };
    let mut numbers = numbers(read, found).into_iter().filter(|span| !is_read(*span));
    let (Some(span), None) = (numbers.next(), numbers.next()) else { return };
    // "5 millones" is not read as 5.
    let has_words = text.slice(span).contains(char::is_alphabetic);
    if has_words && read.language != Language::English {
        return;
    }
    // A number by itself is read like a sum without a currency.
    let sum = money::parse(
        one_line(text.slice(span)).trim_end_matches('%'),
        Numbers::of(&metadata.language),
    );
    if let Some(number) = sum.and_then(|sum| sum.amount) {
        fields.push(Proposal {
            attribute: field.id.clone(),
            value: Value::Number { number },
            evidence: Spans::one(span),
        });
    }
}

/// Numbers in the passage that are no sums, years or numbers of resolutions.
fn numbers(read: &Read, found: &Found) -> Vec<Span> {
    let Some(sentence) = read.sentences.get(found.sentence) else { return Vec::new() };
    let names = &read.names;
    let is_part = |at: usize| {
        sentence.get(at).is_some_and(|word| word.is_number() || word.classes.has(names.number))
            && !sentence.sums.iter().any(|(first, last)| (*first..=*last).contains(&at))
    };
    let mut numbers = Vec::new();
    let mut at = 0;
    while at < sentence.words.len() {
        if !is_part(at) {
            at += 1;
            continue;
        }
        let first = at;
        while is_part(at + 1) && sentence.after(at) == crate::grammar::words::Break::None {
            at += 1;
        }
        let numbered = first
            .checked_sub(1)
            .and_then(|before| sentence.get(before))
            .is_some_and(|word| word.classes.has(names.numbered));
        let is_year = first == at && sentence.get(at).is_some_and(|word| is_year(&word.text));
        let span = sentence.span_of(first, at).filter(|span| found.passage.covers(*span));
        numbers.extend(span.filter(|_| !numbered && !is_year));
        at += 1;
    }
    numbers
}

fn is_year(word: &str) -> bool {
    word.parse::<u16>().is_ok_and(|year| word.len() == 4 && (1900..2100).contains(&year))
}
