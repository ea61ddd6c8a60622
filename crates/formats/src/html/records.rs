//! The list of annotations after a text: quotes, notes and records.

use std::rc::Rc;

use super::Article;
use super::out::Html;
use crate::shared::report::{self, gap};
use annotator_core::project::annotation::Annotation;
use annotator_core::project::id::AttributeId;
use annotator_core::project::value::Attribute;
use annotator_core::text::span::Spans;
use annotator_words::report as words;

impl Article<'_> {
    pub(super) fn records(&self, html: &mut Html, annotations: &[Rc<Annotation>]) {
        html.raw("<h3>").text(words::annotations()).raw("</h3>\n<ol class=\"notes\">\n");
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

    /// The annotator, if there are several, and the confidence.
    fn about(&self, html: &mut Html, annotation: &Annotation) {
        if self.project.annotators.len() > 1 {
            let who = self.project.annotator(annotation.annotator);
            let name = who.map_or("", |it| &it.name);
            html.raw(" <span class=\"soft\">").message(&words::aside(&gap(0)), &[name]);
            html.raw("</span>");
        }
        if let Some(confidence) = annotation.confidence {
            let confidence = words::confidence_is(report::confidence(confidence));
            html.raw(" <span class=\"soft\">").text(&words::aside(&confidence)).raw("</span>");
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
        let codebook = &self.project.codebook;
        let layer = codebook.layer_of(&annotation.code);
        let definition = layer.and_then(|layer| layer.attribute(id));
        let name = definition.map_or(id.as_str(), |it| codebook.field_name(it, &annotation.code));
        html.raw("<dt dir=\"auto\">").text(name).raw("</dt><dd dir=\"auto\">");
        html.text(&report::value(&attribute.value, definition));
        for spans in &attribute.evidence {
            html.raw(" <q dir=\"auto\">").text(&self.quote(spans)).raw("</q>");
        }
        html.raw("</dd>\n");
    }
}
