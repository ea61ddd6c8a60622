//! The passages that fit a query.

use std::cell::OnceCell;
use std::collections::HashSet;

use annotator_core::insight::filter::{GroupMembers, StatementIs};
use annotator_core::insight::query::{
    Clause, Condition, Query, QueryHit, QueryQuestion, Relation, Says,
};
use annotator_core::phrases::decimal::Decimal;
use annotator_core::phrases::fold::fold_for_search;
use annotator_core::project::Project;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::attachment::Attachments;
use annotator_core::project::id::{AttributeId, CodeId};
use annotator_core::project::statement::Statement;
use annotator_core::project::value::Value;
use annotator_core::project::variables::{Values, values_of};
use annotator_core::text::boundaries::{all_sentences, filled_paragraphs};
use annotator_core::text::span::Span;

use super::matrix::{passage, statements};

/// The longest context before and after a passage, in characters.
const CONTEXT: usize = 160;

/// The passages that fit, in the order of statements and texts. `progress` is told how many statements
/// are done, and of how many.
#[must_use]
pub fn query(
    project: &Project,
    question: &QueryQuestion,
    progress: &mut dyn FnMut(usize, usize),
) -> Vec<QueryHit> {
    let annotators: HashSet<_> = question.annotators.iter().copied().collect();
    let of = question.statements.len();
    let asked = Asked::new(project, &question.query);
    let mut found = Vec::new();
    for (done, statement) in statements(project, &question.statements).enumerate() {
        let all = project.annotations.get(&statement.id).into_iter().flat_map(|set| set.iter());
        let all: Vec<&Annotation> =
            all.filter(|it| annotators.contains(&it.annotator)).map(|it| &**it).collect();
        let material = Material::new(project, (statement, all), &question.groups);
        let fitting = material.all.iter().filter(|it| asked.fits(&material, it));
        found.extend(fitting.map(|it| material.hit(it)));
        progress(done + 1, of);
    }
    found
}

/// A query with its codes and those below them, and its words folded.
struct Asked<'q> {
    codes: Option<HashSet<CodeId>>,
    any_of: Vec<Vec<Ready<'q>>>,
}

/// A clause that is ready to be asked about passages.
struct Ready<'q> {
    clause: &'q Clause,
    codes: Option<HashSet<CodeId>>,
    words: Vec<String>,
}

fn folded_words(words: &str) -> Vec<String> {
    words.split_whitespace().map(fold_for_search).filter(|word| !word.is_empty()).collect()
}

impl<'q> Asked<'q> {
    fn new(project: &Project, query: &'q Query) -> Self {
        let with_below = |codes: &[CodeId]| {
            let all = codes.iter().flat_map(|code| project.codebook.with_below(code));
            (!codes.is_empty()).then(|| all.collect::<HashSet<_>>())
        };
        let ready = |clause: &'q Clause| Ready {
            codes: match &clause.is {
                Condition::Related { codes, .. } => with_below(codes),
                _ => None,
            },
            words: match &clause.is {
                Condition::Words { words, .. }
                | Condition::Field { says: Says::Words(words), .. } => folded_words(words),
                _ => Vec::new(),
            },
            clause,
        };
        let any_of = query.any_of.iter().map(|all| all.iter().map(ready).collect()).collect();
        Self { codes: with_below(&query.codes), any_of }
    }

    fn fits(&self, material: &Material, annotation: &Annotation) -> bool {
        has_code(self.codes.as_ref(), annotation)
            && (self.any_of.is_empty()
                || self.any_of.iter().any(|all| {
                    all.iter().all(|it| it.holds(material, annotation) != it.clause.not)
                }))
    }
}

fn has_code(codes: Option<&HashSet<CodeId>>, annotation: &Annotation) -> bool {
    codes.is_none_or(|codes| codes.contains(&annotation.code))
}

impl Ready<'_> {
    fn holds(&self, material: &Material, annotation: &Annotation) -> bool {
        match &self.clause.is {
            Condition::Related { how, within, .. } => material.all.iter().any(|other| {
                other.id != annotation.id
                    && has_code(self.codes.as_ref(), other)
                    && material.related(annotation, other, *how, *within as usize)
            }),
            Condition::Words { within, .. } => {
                material.have_words(annotation, *within as usize, &self.words)
            }
            Condition::Field { field, says } => says_so(annotation, field, says, &self.words),
            Condition::Annotator(id) => annotation.annotator == *id,
            Condition::Note => !annotation.note.trim().is_empty(),
            Condition::Confidence(sure) => annotation.confidence == *sure,
            Condition::Statement(is) => material.is_known(is),
        }
    }
}

/// A statement and the annotations that count in it.
struct Material<'p> {
    statement: &'p Statement,
    all: Vec<&'p Annotation>,
    sentences: Vec<Span>,
    // What only some conditions need is made when it is needed.
    paragraphs: OnceCell<Vec<Span>>,
    /// The sentences, folded.
    folded: OnceCell<Vec<String>>,
    values: OnceCell<Values>,
    attachments: &'p Attachments,
    groups: &'p [GroupMembers],
}

impl<'p> Material<'p> {
    fn new(
        project: &'p Project,
        (statement, all): (&'p Statement, Vec<&'p Annotation>),
        groups: &'p [GroupMembers],
    ) -> Self {
        let sentences: Vec<Span> =
            if all.is_empty() { Vec::new() } else { all_sentences(&statement.text).collect() };
        Self {
            statement,
            all,
            sentences,
            paragraphs: OnceCell::new(),
            folded: OnceCell::new(),
            values: OnceCell::new(),
            attachments: &project.attachments,
            groups,
        }
    }

    fn paragraphs(&self) -> &[Span] {
        self.paragraphs.get_or_init(|| filled_paragraphs(&self.statement.text).collect())
    }

    fn folded(&self) -> &[String] {
        let text = &self.statement.text;
        let folded = || self.sentences.iter().map(|it| fold_for_search(text.slice(*it))).collect();
        self.folded.get_or_init(folded)
    }

    /// The first and the last of the units that have a part of an annotation. Between two units, the
    /// one after it.
    fn places(units: &[Span], annotation: &Annotation) -> (usize, usize) {
        let (start, end) = (annotation.spans.start(), annotation.spans.end());
        let first = units.partition_point(|unit| unit.end() <= start);
        let last = units.partition_point(|unit| unit.start() < end).saturating_sub(1);
        (first, last.max(first))
    }

    fn related(&self, one: &Annotation, other: &Annotation, how: Relation, within: usize) -> bool {
        let shares = || one.spans.parts().iter().any(|part| other.spans.touch(*part));
        let inside = |one: &Annotation, of: &Annotation| {
            let parts = of.spans.parts();
            one.spans.parts().iter().all(|it| parts.iter().any(|part| part.covers(*it)))
        };
        let away = |first: &Annotation, then: &Annotation| {
            let from = Self::places(&self.sentences, first).1;
            let to = Self::places(&self.sentences, then).0;
            first.spans.end() <= then.spans.start() && to.saturating_sub(from) <= within
        };
        match how {
            Relation::Overlaps => shares(),
            Relation::Inside => inside(one, other),
            Relation::Contains => inside(other, one),
            Relation::SameSentence => both_in_one(&self.sentences, one, other),
            Relation::SameParagraph => both_in_one(self.paragraphs(), one, other),
            Relation::Before => away(one, other),
            Relation::After => away(other, one),
            Relation::Near => {
                away(one, other)
                    || away(other, one)
                    || one.spans.hull().overlaps(other.spans.hull())
            }
        }
    }

    fn have_words(&self, annotation: &Annotation, within: usize, words: &[String]) -> bool {
        let (first, last) = Self::places(&self.sentences, annotation);
        let from = first.saturating_sub(within);
        let to = last.saturating_add(within).saturating_add(1);
        let near = self.folded().iter().skip(from).take(to - from);
        let near: Vec<&String> = near.collect();
        words.iter().all(|word| near.iter().any(|sentence| sentence.contains(word.as_str())))
    }

    fn is_known(&self, is: &StatementIs) -> bool {
        let values = self.values.get_or_init(|| values_of(self.attachments, self.statement.id));
        is.holds((self.statement.id, &self.statement.metadata), values, self.groups)
    }

    fn hit(&self, annotation: &Annotation) -> QueryHit {
        let text = &self.statement.text;
        let (first, last) = Self::places(&self.sentences, annotation);
        let before = self.sentences.get(first).map(|it| it.start());
        let before = before.and_then(|start| Span::between(start, annotation.spans.start()));
        let after = self.sentences.get(last).map(|it| it.end());
        let after = after.and_then(|end| Span::between(annotation.spans.end(), end));
        QueryHit {
            passage: passage(self.statement, annotation),
            before: before.map(|it| ending(text.slice(it))).unwrap_or_default(),
            after: after.map(|it| beginning(text.slice(it))).unwrap_or_default(),
        }
    }
}

fn both_in_one(units: &[Span], one: &Annotation, other: &Annotation) -> bool {
    let (first, last) = Material::places(units, one);
    let within = units.get(first..=last).unwrap_or_default();
    within.iter().any(|unit| one.touches(*unit) && other.touches(*unit))
}

fn beginning(text: &str) -> String {
    let mut shown: String = text.chars().take(CONTEXT).collect();
    if shown.len() < text.len() {
        shown.push('…');
    }
    shown
}

fn ending(text: &str) -> String {
    let skipped = text.chars().count().saturating_sub(CONTEXT);
    let shown: String = text.chars().skip(skipped).collect();
    if skipped > 0 { format!("…{shown}") } else { shown }
}

fn says_so(annotation: &Annotation, field: &AttributeId, says: &Says, words: &[String]) -> bool {
    let value = annotation.attributes.get(field).map(|it| &it.value);
    let Some(value) = value else { return *says == Says::Nothing };
    match says {
        Says::Anything => true,
        Says::Nothing => false,
        Says::Choice(id) => match value {
            Value::Choice { choice } => choice == id,
            Value::MultipleChoice { choices } => choices.contains(id),
            _ => false,
        },
        Says::YesNo(yes) => matches!(value, Value::YesNo { yes: said } if said == yes),
        Says::Words(_) => {
            let said = fold_for_search(text_of(value));
            words.iter().all(|word| said.contains(word.as_str()))
        }
        Says::Before(day) => day_of(value).is_some_and(|of| of < day.as_str()),
        Says::After(day) => day_of(value).is_some_and(|of| of > day.as_str()),
        Says::AtLeast(least) => {
            let number = Decimal::parse(least.number.trim());
            amount_of(value, &least.currency, true).zip(number).is_some_and(|(of, it)| of >= it)
        }
        Says::AtMost(most) => {
            let number = Decimal::parse(most.number.trim());
            amount_of(value, &most.currency, false).zip(number).is_some_and(|(of, it)| of <= it)
        }
    }
}

fn text_of(value: &Value) -> &str {
    match value {
        Value::Text { text } => text,
        Value::Number { number } => number,
        Value::Date(date) => &date.text,
        Value::Money(money) => &money.text,
        Value::Party(party) => &party.text,
        Value::Choice { .. } | Value::MultipleChoice { .. } | Value::YesNo { .. } => "",
    }
}

fn day_of(value: &Value) -> Option<&str> {
    match value {
        Value::Date(date) => date.day.as_deref(),
        _ => None,
    }
}

/// The number, or the sum if it is in the currency; of a range its least or its largest.
fn amount_of(value: &Value, currency: &str, least: bool) -> Option<Decimal> {
    let currency = currency.trim();
    let amount = match value {
        Value::Number { number } if currency.is_empty() => Some(number),
        Value::Money(money)
            if money.currency.as_deref().unwrap_or_default().eq_ignore_ascii_case(currency) =>
        {
            money.amount.as_ref().or(if least { money.min.as_ref() } else { money.max.as_ref() })
        }
        _ => None,
    };
    amount.and_then(|amount| Decimal::parse(amount))
}
