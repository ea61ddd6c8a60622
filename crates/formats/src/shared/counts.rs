//! Counts what a format may not be able to represent.

use super::overlaps::overlapping;
use annotator_core::exchange::about::Feature;
use annotator_core::project::Project;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::statement::Metadata;
use annotator_core::project::variables::{is_about_variables, values_name};
use annotator_core::reading::remarks::{is_about_reading, remarks_name};

/// How often a project has a feature. 0 for what only a format can count, such as passages that cut
/// its words.
#[must_use]
pub(crate) fn count(project: &Project, feature: Feature) -> usize {
    let annotations = |is: &dyn Fn(&Annotation) -> bool| {
        let all = project.annotations.values().flat_map(|set| set.iter());
        all.filter(|annotation| is(annotation)).count()
    };
    let codes = &project.codebook.codes;
    let statements = &project.statements;
    match feature {
        Feature::Annotations => project.annotation_count(),
        Feature::SeveralParts => annotations(&|it| it.spans.parts().len() > 1),
        Feature::Overlaps => project.annotations.values().map(|set| overlapping(set)).sum(),
        Feature::Attributes => annotations(&|it| !it.attributes.is_empty()),
        Feature::Evidence => {
            let all = project.annotations.values().flat_map(|set| set.iter());
            let attributes = all.flat_map(|annotation| annotation.attributes.values());
            attributes.map(|attribute| attribute.evidence.len()).sum()
        }
        Feature::Proposed => {
            let all = project.annotations.values().flat_map(|set| set.iter());
            let attributes = all.flat_map(|annotation| annotation.attributes.values());
            attributes.filter(|attribute| attribute.proposed).count()
        }
        Feature::Notes => annotations(&|it| !it.note.is_empty()),
        Feature::Confidence => annotations(&|it| it.confidence.is_some()),
        Feature::Annotators => {
            let first = project.annotators.first().map(|annotator| annotator.id);
            annotations(&|it| Some(it.annotator) != first)
        }
        Feature::History => project.annotation_count(),
        Feature::Definitions => {
            let has_text = |code: &&std::rc::Rc<annotator_core::codebook::Code>| {
                !code.definition.is_empty()
                    || !code.include.is_empty()
                    || !code.exclude.is_empty()
                    || !code.examples.is_empty()
                    || !code.short_name.is_empty()
                    || code.set_aside
            };
            codes.iter().filter(has_text).count()
        }
        Feature::FieldRules => {
            let fields = || project.codebook.layers.iter().flat_map(|layer| &layer.attributes);
            let choices = fields().flat_map(|field| &field.values);
            fields().filter(|field| field.default_value().is_some()).count()
                + choices.filter(|choice| choice.score().is_some()).count()
        }
        Feature::CodeTree => codes.iter().filter(|code| code.parent.is_some()).count(),
        Feature::Layers => project.codebook.layers.len().saturating_sub(1),
        Feature::UnusedCodes => {
            let used = project.code_counts();
            codes.iter().filter(|code| code.selectable && !used.contains_key(&code.id)).count()
        }
        Feature::Metadata => {
            let known = |metadata: &Metadata| {
                *metadata != Metadata { title: metadata.title.clone(), ..Metadata::default() }
            };
            statements.iter().filter(|statement| known(&statement.metadata)).count()
        }
        Feature::Layout => statements.iter().filter(|it| !it.layout.is_empty()).count(),
        Feature::Done => statements.iter().filter(|it| it.done).count(),
        Feature::Variables => {
            let names = || statements.iter().map(|it| values_name(it.id));
            names().filter(|name| project.attachments.contains_key(name)).count()
        }
        Feature::Remarks => {
            let names = statements.iter().map(|it| remarks_name(it.id));
            names.filter(|name| project.attachments.contains_key(name)).count()
        }
        Feature::Attachments => {
            let others = |name: &&String| !is_about_variables(name) && !is_about_reading(name);
            project.attachments.keys().filter(others).count()
        }
        Feature::UntaggedStatements => {
            statements.iter().filter(|it| project.annotations_of(it.id).is_empty()).count()
        }
        Feature::Text | Feature::WhiteSpace => statements.len(),
        Feature::WithinWords
        | Feature::WithinSentences
        | Feature::AcrossLines
        | Feature::ForbiddenCharacters
        | Feature::LongTexts => 0,
    }
}
