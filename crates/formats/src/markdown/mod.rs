//! Markdown for people: the coded passages by code, each with where it stands, its note and what
//! is recorded about it (CommonMark, <https://spec.commonmark.org/0.31.2/>).

mod escape;
#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::rc::Rc;

use crate::export::{Export, Format, Written};
use crate::import::places::chars;
use crate::shared::code_tree::{in_tree, path};
use crate::shared::flat::word;
use annotator_core::codebook::{AttributeDefinition, Code, Layer};
use annotator_core::exchange::about::{About, Feature, Group, Remedy, Shape};
use annotator_core::project::Project;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::id::{ChoiceId, CodeId};
use annotator_core::project::statement::{Metadata, Statement};
use annotator_core::project::value::{DateValue, Money, Party, Value};
use annotator_core::small_map::SmallMap;
use annotator_core::text::span::Spans;

use escape::{inline, lines};

/// See the module.
pub(crate) static FORMAT: Format = Format {
    about: About {
        id: Cow::Borrowed("markdown"),
        name: Cow::Borrowed("Markdown"),
        programs: Cow::Borrowed("Obsidian, Pandoc, any editor"),
        group: Group::Reading,
        ending: Cow::Borrowed("md"),
        media_type: Cow::Borrowed("text/markdown"),
        shape: Shape::File,
        reads: false,
        splits: false,
        negatives: false,
    },
    losses: &[
        (Feature::Attributes, Remedy::AsText),
        (Feature::Evidence, Remedy::AsText),
        (Feature::History, Remedy::LeftOut),
        (Feature::Layout, Remedy::LeftOut),
        (Feature::Text, Remedy::LeftOut),
        (Feature::WhiteSpace, Remedy::Collapsed),
        (Feature::ForbiddenCharacters, Remedy::Blanked),
    ],
    write,
    read: None,
};

type Passages<'a> = Vec<(&'a Statement, Rc<Annotation>)>;

fn write(export: &mut Export) -> Written {
    let project = export.project;
    let mut by_code: SmallMap<CodeId, Passages> = SmallMap::new();
    let mut page = Page { project, out: String::new(), forbidden: 0 };
    page.paragraph(&format!("# {}", inline(&project.name)));
    let guidelines = &project.codebook.guidelines;
    page.paragraph(&lines(guidelines));
    for (done, statement) in project.statements.iter().enumerate() {
        for annotation in project.annotations_of(statement.id).iter() {
            let passages = by_code.entry_or_default(annotation.code.clone());
            passages.push((statement, Rc::clone(annotation)));
        }
        (export.progress)(done.saturating_add(1));
    }
    let none = Vec::new();
    for layer in &project.codebook.layers {
        page.paragraph(&format!("## {}", inline(&layer.name)));
        for (_, code) in in_tree(&project.codebook, &layer.id) {
            page.code(code, layer, by_code.get(&code.id).unwrap_or(&none));
        }
    }
    page.statements();
    let mut written = Written::file(page.out);
    written.meet(Feature::ForbiddenCharacters, page.forbidden);
    written
}

struct Page<'a> {
    project: &'a Project,
    out: String,
    /// Quotes with characters that Markdown does not take.
    forbidden: usize,
}

impl Page<'_> {
    /// Adds lines that belong together, and a blank one.
    fn paragraph(&mut self, lines: &str) {
        if !lines.is_empty() {
            self.out.push_str(lines);
            self.out.push_str("\n\n");
        }
    }

    fn code(&mut self, code: &Code, layer: &Layer, passages: &Passages) {
        let names = path(&self.project.codebook, code);
        let names: Vec<String> = names.into_iter().map(inline).collect();
        self.paragraph(&format!("### {}", names.join(" › ")));
        self.paragraph(&lines(&code.definition));
        let mut rules = String::new();
        for (name, rules_of) in
            [("Include", &code.include), ("Exclude", &code.exclude), ("Example", &code.examples)]
        {
            for rule in rules_of {
                rules.push_str(&format!("- *{name}:* {}\n", inline(rule)));
            }
        }
        self.paragraph(rules.trim_end());
        for (statement, annotation) in passages {
            self.passage(statement, annotation, layer);
        }
    }

    fn passage(&mut self, statement: &Statement, annotation: &Annotation, layer: &Layer) {
        let text = statement.text.as_str();
        let parts = annotation.spans.parts().iter();
        if parts.clone().any(|part| part.of(text).contains(escape::is_forbidden)) {
            self.forbidden = self.forbidden.saturating_add(1);
        }
        let quote: Vec<String> = parts.map(|part| lines(part.of(text))).collect();
        let quote = quote.join(" \\[…\\] ");
        let quote: Vec<String> = quote.lines().map(|line| format!("> {line}")).collect();
        self.paragraph(&quote.join("\n"));
        self.paragraph(&self.place(statement, annotation));
        let mut facts = String::new();
        if let Some(confidence) = annotation.confidence {
            facts.push_str(&format!("- **Confidence:** {}\n", word(confidence)));
        }
        for definition in &layer.attributes {
            facts.push_str(&fact(statement, annotation, definition));
        }
        if !annotation.note.is_empty() {
            let note = lines(&annotation.note).replace('\n', "\n  ");
            facts.push_str(&format!("- **Note:** {note}\n"));
        }
        self.paragraph(facts.trim_end());
    }

    /// `— *Title*, paragraph 3, characters 120–140 (Annotator)`
    fn place(&self, statement: &Statement, annotation: &Annotation) -> String {
        let text = &statement.text;
        let paragraph = text.paragraph_at(annotation.spans.start());
        let filled = text.paragraphs().iter().take(paragraph.saturating_add(1));
        let number = filled.filter(|it| !it.is_blank()).count().max(1);
        let range = chars(text, annotation.spans.hull());
        let title = match inline(&statement.metadata.title) {
            title if title.is_empty() => "—".to_owned(),
            title => format!("— *{title}*"),
        };
        let mut place =
            format!("{title}, paragraph {number}, characters {}–{}", range.start, range.end);
        if self.project.annotators.len() > 1
            && let Some(annotator) = self.project.annotator(annotation.annotator)
        {
            place.push_str(&format!(" ({})", inline(&annotator.name)));
        }
        place
    }

    /// What is known of the statements.
    fn statements(&mut self) {
        self.paragraph("## Statements");
        let statements = self.project.statements.iter();
        for (number, statement) in (1_usize..).zip(statements) {
            let title = inline(&statement.metadata.title);
            self.paragraph(format!("### {number}\\. {title}").trim_end());
            let mut facts = String::new();
            for (name, value) in known(&statement.metadata) {
                if !value.is_empty() {
                    facts.push_str(&format!("- **{name}:** {}\n", inline(value)));
                }
            }
            facts.push_str(&format!("- **SHA-256:** {}\n", statement.text.sha256()));
            self.paragraph(facts.trim_end());
        }
    }
}

fn known(metadata: &Metadata) -> [(&'static str, &str); 10] {
    [
        ("Speaker", &metadata.speaker),
        ("Role", &metadata.role),
        ("Delegation", &metadata.delegation),
        ("Organ", &metadata.organ),
        ("Occasion", &metadata.occasion),
        ("Topic", &metadata.topic),
        ("Date", &metadata.date),
        ("Language", &metadata.language),
        ("Source", &metadata.source_url),
        ("Symbol", &metadata.symbol),
    ]
}

/// An attribute as an item of a list, with its evidence under it; nothing where it has no value.
fn fact(
    statement: &Statement,
    annotation: &Annotation,
    definition: &AttributeDefinition,
) -> String {
    let Some(attribute) = annotation.attributes.get(&definition.id) else { return String::new() };
    let value = value_text(definition, &attribute.value);
    let value = lines(&value).replace('\n', "\n  ");
    let mut fact = format!("- **{}:** {value}\n", inline(&definition.name));
    for evidence in &attribute.evidence {
        fact.push_str(&format!("  - “{}”\n", quote(statement, evidence)));
    }
    fact
}

fn quote(statement: &Statement, spans: &Spans) -> String {
    let text = statement.text.as_str();
    let parts: Vec<String> = spans.parts().iter().map(|part| inline(part.of(text))).collect();
    parts.join(" \\[…\\] ")
}

/// A value in words, not escaped yet.
fn value_text(definition: &AttributeDefinition, value: &Value) -> String {
    let name = |id: &ChoiceId| {
        let choice = definition.values.iter().find(|choice| choice.id == *id);
        choice.map_or_else(|| id.to_string(), |choice| choice.name.clone())
    };
    match value {
        Value::Text { text } => text.clone(),
        Value::Choice { choice } => name(choice),
        Value::MultipleChoice { choices } => {
            let names: Vec<String> = choices.iter().map(name).collect();
            names.join(", ")
        }
        Value::Number { number } => number.clone(),
        Value::YesNo { yes } => (if *yes { "yes" } else { "no" }).to_owned(),
        Value::Date(date) => with(&date.text, &date_words(date)),
        Value::Money(money) => with(&money.text, &money_words(money)),
        Value::Party(party) => with(&party.text, &party_words(party)),
    }
}

/// What was written, and in brackets what it was understood as.
fn with(text: &str, understood: &[String]) -> String {
    match (text.is_empty(), understood.is_empty()) {
        (_, true) => text.to_owned(),
        (true, false) => understood.join(", "),
        (false, false) => format!("{text} ({})", understood.join(", ")),
    }
}

fn date_words(date: &DateValue) -> Vec<String> {
    let day = date.day.as_ref().map(|day| format!("last day {day}"));
    let precision = date.precision.map(|it| format!("to the {}", word(it)));
    let anchor = date.anchor.map(|it| format!("anchor {}", word(it)));
    date.edtf.clone().into_iter().chain(day).chain(precision).chain(anchor).collect()
}

fn money_words(money: &Money) -> Vec<String> {
    let approximate = money.approximate.then(|| "about".to_owned());
    let amount = [&money.currency, &money.amount].map(|it| it.clone().unwrap_or_default());
    let amount = amount.join(" ").trim().to_owned();
    let amount = (!amount.is_empty()).then_some(amount);
    let min = money.min.as_ref().map(|min| format!("at least {min}"));
    let max = money.max.as_ref().map(|max| format!("at most {max}"));
    approximate.into_iter().chain(amount).chain(min).chain(max).collect()
}

fn party_words(party: &Party) -> Vec<String> {
    let kind = party.party.map(|kind| word(kind).replace('_', " "));
    kind.into_iter().chain(party.iso3.clone()).collect()
}
