//! The list of annotations behind a text: quotes, notes and records.

use std::rc::Rc;

use super::Article;
use super::out::Html;
use annotator_core::codebook::AttributeDefinition;
use annotator_core::project::annotation::{Annotation, Confidence};
use annotator_core::project::id::{AttributeId, ChoiceId};
use annotator_core::project::value::{
    Attribute, DateAnchor, DateValue, Money, Party, PartyKind, Value,
};
use annotator_core::text::span::Spans;

impl Article<'_> {
    pub(super) fn records(&self, html: &mut Html, annotations: &[Rc<Annotation>]) {
        html.raw("<h3>Annotations</h3>\n<ol class=\"notes\">\n");
        for (place, annotation) in annotations.iter().enumerate() {
            self.record(html, place, annotation);
        }
        html.raw("</ol>\n");
    }

    fn record(&self, html: &mut Html, place: usize, annotation: &Annotation) {
        let Some(look) = self.legend.look(&annotation.code) else { return };
        let color = look.class.rsplit(' ').next().unwrap_or_default();
        html.raw(&format!("<li id=\"{}\" class=\"{color}\">", self.id('n', place)));
        html.raw(&format!("<a href=\"#{}\">{}</a> ", self.id('r', place), place + 1));
        look.sample(html);
        self.about(html, annotation);
        html.raw("\n<blockquote dir=\"auto\">").text(&self.quote(&annotation.spans));
        html.raw("</blockquote>\n");
        if !annotation.note.is_empty() {
            html.raw("<p class=\"note\" dir=\"auto\">").text(&annotation.note).raw("</p>\n");
        }
        if !annotation.attributes.is_empty() {
            html.raw("<dl>\n");
            for (id, attribute) in &annotation.attributes {
                self.attribute(html, annotation, id, attribute);
            }
            html.raw("</dl>\n");
        }
        html.raw("</li>\n");
    }

    /// Who, where there are several, and how sure.
    fn about(&self, html: &mut Html, annotation: &Annotation) {
        if self.project.annotators.len() > 1 {
            let who = self.project.annotator(annotation.annotator);
            html.raw(" <span class=\"soft\">· <bdi>").text(who.map_or("", |it| &it.name));
            html.raw("</bdi></span>");
        }
        if let Some(confidence) = annotation.confidence {
            html.raw(match confidence {
                Confidence::High => " <span class=\"soft\">· sure</span>",
                Confidence::Medium => " <span class=\"soft\">· rather sure</span>",
                Confidence::Low => " <span class=\"soft\">· in doubt</span>",
            });
        }
    }

    fn quote(&self, spans: &Spans) -> String {
        let text = &self.statement.text;
        let parts: Vec<&str> = spans.parts().iter().map(|part| text.slice(*part)).collect();
        parts.join(" … ")
    }

    fn attribute(
        &self,
        html: &mut Html,
        annotation: &Annotation,
        id: &AttributeId,
        attribute: &Attribute,
    ) {
        let layer = self.project.codebook.layer_of(&annotation.code);
        let definition = layer.and_then(|layer| layer.attribute(id));
        let name = definition.map_or(id.as_str(), |definition| &definition.name);
        html.raw("<dt dir=\"auto\">").text(name).raw("</dt><dd dir=\"auto\">");
        html.text(&shown(&attribute.value, definition));
        for spans in &attribute.evidence {
            html.raw(" <q dir=\"auto\">").text(&self.quote(spans)).raw("</q>");
        }
        html.raw("</dd>\n");
    }
}

/// A value in words.
fn shown(value: &Value, definition: Option<&AttributeDefinition>) -> String {
    let choice = |id: &ChoiceId| {
        let known = definition.and_then(|it| it.values.iter().find(|choice| choice.id == *id));
        known.map_or_else(|| id.to_string(), |choice| choice.name.clone())
    };
    match value {
        Value::Text { text } => text.clone(),
        Value::Choice { choice: id } => choice(id),
        Value::MultipleChoice { choices } => {
            choices.iter().map(choice).collect::<Vec<_>>().join(", ")
        }
        Value::Number { number } => number.clone(),
        Value::YesNo { yes } => (if *yes { "yes" } else { "no" }).to_owned(),
        Value::Date(date) => dated(date),
        Value::Money(money) => sum(money),
        Value::Party(party) => named(party),
    }
}

/// What was written, and in brackets what it stands for.
fn with_meaning(text: &str, meaning: &[String]) -> String {
    let meaning: Vec<&str> =
        meaning.iter().map(String::as_str).filter(|it| !it.is_empty()).collect();
    match (text.is_empty(), meaning.is_empty()) {
        (_, true) => text.to_owned(),
        (true, false) => meaning.join(", "),
        (false, false) => format!("{text} ({})", meaning.join(", ")),
    }
}

fn dated(date: &DateValue) -> String {
    let edtf = date.edtf.clone().unwrap_or_default();
    let day = date.day.as_ref().filter(|day| **day != edtf);
    let anchor = match date.anchor {
        Some(DateAnchor::Document) => "counted from the statement’s date",
        Some(DateAnchor::Manual) => "set by hand",
        Some(DateAnchor::Absolute) | None => "",
    };
    let day = day.map(|day| format!("until {day}")).unwrap_or_default();
    with_meaning(&date.text, &[edtf, day, anchor.to_owned()])
}

fn sum(money: &Money) -> String {
    let text = |part: &Option<String>| part.clone().unwrap_or_default();
    let amount = [text(&money.amount), text(&money.currency)].join(" ").trim().to_owned();
    let bound = |word: &str, part: &Option<String>| {
        part.as_ref().map(|amount| format!("{word} {amount}")).unwrap_or_default()
    };
    let about = if money.approximate { "approximate" } else { "" };
    let (min, max) = (bound("at least", &money.min), bound("at most", &money.max));
    with_meaning(&money.text, &[amount, about.to_owned(), min, max])
}

fn named(party: &Party) -> String {
    let kind = match party.party {
        Some(PartyKind::SpeakerState) => "the speaker’s State",
        Some(PartyKind::OtherState) => "another State",
        Some(PartyKind::Organisation) => "an organisation",
        Some(PartyKind::Group) => "a group",
        Some(PartyKind::Unspecified) => "unspecified",
        None => "",
    };
    with_meaning(&party.text, &[kind.to_owned(), party.iso3.clone().unwrap_or_default()])
}
