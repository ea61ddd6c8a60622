//! Suggests what could be coded in the statements of a project.

use annotator_core::codebook::{AttributeKind, Codebook, Layer};
use annotator_core::project::Project;
use annotator_core::project::hash::Sha256;
use annotator_core::project::id::{ChoiceId, CodeId};
use annotator_core::project::statement::Statement;
use annotator_core::project::suggestions::SuggestedBy;
use annotator_core::project::value::Value;
use annotator_core::text::Text;
use annotator_core::text::boundaries::sentences_of;
use annotator_core::text::span::Span;
use annotator_core::text::units::ByteOffset;
use annotator_jobs::Reply;
use annotator_jobs::suggest::{
    Because, BecauseKind, FoundField, FoundPassage, SuggestJob, Suggested, TextSuggestions,
};
use annotator_suggest::rules::{Rule, Rules, table};
use annotator_suggest::themes::{Definitions, Readiness};
use annotator_suggest::{Cue, CueKind, Model, Suggestion, suggest};

use crate::rules::rules_of;

/// How many digits of a digest name the rules and the model.
const REVISION_DIGITS: usize = 12;

/// What all statements are asked about with.
struct Engine<'a> {
    codebook: &'a Codebook,
    rules: &'a Rules,
    model: &'a Model,
    /// Layers without codes of rules.
    definitions: Vec<Definitions>,
}

/// Suggests in all statements of the project. It says how far it is after each.
pub fn suggest_all(project: &Project, job: &SuggestJob, say: &mut dyn FnMut(Reply)) -> Reply {
    let codebook = &project.codebook;
    let own = rules_of(project);
    let rules = own.as_ref().unwrap_or_else(|| Rules::english());
    let others = codebook.layers.iter().filter(|layer| job.themes && !has_rules(codebook, layer));
    let definitions = others.map(|layer| Definitions::of(codebook, layer.id.as_str())).collect();
    let engine = Engine { codebook, rules, model: Model::english(), definitions };
    let of = project.statements.len();
    let mut texts = Vec::with_capacity(of);
    for (at, statement) in project.statements.iter().enumerate() {
        let mut found = Vec::new();
        if job.commitments {
            found.extend(engine.commitments(statement));
        }
        found.extend(engine.themes(&statement.text));
        found.sort_by_key(|one| one.passage);
        texts.push(TextSuggestions { statement: statement.id, found });
        if of > 1 {
            say(Reply::Progress { done: at + 1, of });
        }
    }
    let not_yet = engine.definitions.iter().flat_map(not_ready).collect();
    Reply::Suggested(Box::new(Suggested { texts, revision: revision(rules), not_yet }))
}

/// Whether rules suggest codes of the layer.
fn has_rules(codebook: &Codebook, layer: &Layer) -> bool {
    let codes = codebook.codes.iter().filter(|code| code.layer == layer.id);
    let mut ids = codes.map(|code| code.id.as_str());
    ids.any(|id| Rules::english().iter().any(|rule| rule.kind.code() == Some(id)))
}

fn not_ready(definitions: &Definitions) -> Vec<CodeId> {
    let needs = |(_, state): &&(CodeId, Readiness)| *state == Readiness::NeedsExamples;
    definitions.readiness().iter().filter(needs).map(|(code, _)| code.clone()).collect()
}

/// Names the rules and the model.
fn revision(rules: &Rules) -> String {
    let rules: Vec<Rule> = rules.iter().cloned().collect();
    let all = format!("{}\n{}", table::to_csv(&rules), Model::english_weights());
    Sha256::of(all.as_bytes()).to_string().chars().take(REVISION_DIGITS).collect()
}

fn place(span: Span) -> (u32, u32) {
    (span.start().0, span.end().0)
}

impl Engine<'_> {
    fn commitments(&self, statement: &Statement) -> Vec<FoundPassage> {
        let Statement { text, metadata, .. } = statement;
        let found = suggest(text, metadata, self.codebook, self.rules, self.model);
        found.into_iter().map(|one| self.commitment(one)).collect()
    }

    fn commitment(&self, found: Suggestion) -> FoundPassage {
        let strength = self.strength(&found);
        let fields = found.fields.into_iter().map(|field| FoundField {
            attribute: field.attribute,
            value: field.value,
            evidence: place(field.evidence.hull()),
        });
        let fields = fields.chain(strength).collect();
        FoundPassage {
            code: found.code,
            passage: place(found.passage.hull()),
            by: SuggestedBy::Rule,
            rule: found.rule,
            score: found.score,
            because: found.because.into_iter().map(because).collect(),
            fields,
        }
    }

    /// The choice that says how firm it is, in the field that has it.
    fn strength(&self, found: &Suggestion) -> Option<FoundField> {
        let layer = self.codebook.layer_of(&found.code)?;
        let choice = ChoiceId::parse(found.strength.choice())?;
        let has_it = layer.attributes.iter().find(|field| {
            field.kind == AttributeKind::Choice && field.values.iter().any(|it| it.id == choice)
        })?;
        let cue = found.because.iter().find(|cue| cue.kind == CueKind::Words)?;
        let (attribute, value) = (has_it.id.clone(), Value::Choice { choice });
        Some(FoundField { attribute, value, evidence: place(cue.span) })
    }

    fn themes(&self, text: &Text) -> Vec<FoundPassage> {
        let mut found = Vec::new();
        if self.definitions.is_empty() {
            return found;
        }
        for paragraph in 0..text.paragraphs().len() {
            for sentence in sentences_of(text, paragraph) {
                for definitions in &self.definitions {
                    let themes = definitions.suggest(text.slice(sentence)).into_iter();
                    found.extend(themes.filter_map(|(code, score, stems)| {
                        let because = words_with(text, sentence, &stems);
                        (!because.is_empty()).then(|| FoundPassage {
                            code,
                            passage: place(sentence),
                            by: SuggestedBy::Definition,
                            rule: String::new(),
                            score,
                            because,
                            fields: Vec::new(),
                        })
                    }));
                }
            }
        }
        found
    }
}

fn because(cue: Cue) -> Because {
    let kind = match cue.kind {
        CueKind::Subject => BecauseKind::Subject,
        CueKind::Words => BecauseKind::Words,
        CueKind::Sum => BecauseKind::Sum,
        CueKind::Date => BecauseKind::Date,
    };
    Because { kind, words: cue.words, at: place(cue.span) }
}

/// The words of a sentence that begin with one of these stems, each once.
fn words_with(text: &Text, sentence: Span, stems: &[String]) -> Vec<Because> {
    let parts: Vec<&str> = stems.iter().flat_map(|stem| stem.split(' ')).collect();
    let slice = text.slice(sentence);
    let mut found: Vec<Because> = Vec::new();
    let mut start = None;
    let ends = slice.char_indices().map(|(at, c)| (at, c.is_alphanumeric()));
    for (at, is_word) in ends.chain([(slice.len(), false)]) {
        match (start, is_word) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                start = None;
                let Some(word) = slice.get(from..at) else { continue };
                let lower = word.to_lowercase();
                let is_known = found.iter().any(|one| one.words.to_lowercase() == lower);
                if is_known || !parts.iter().any(|stem| lower.starts_with(stem)) {
                    continue;
                }
                let of = |at: usize| u32::try_from(at).ok().map(|at| sentence.start().0 + at);
                if let (Some(from), Some(to)) = (of(from), of(at))
                    && text.span(ByteOffset(from), ByteOffset(to)).is_ok()
                {
                    let kind = BecauseKind::Words;
                    found.push(Because { kind, words: word.to_owned(), at: (from, to) });
                }
            }
            _ => {}
        }
    }
    found
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use annotator_core::testing::generate::rich_project;
    use std::rc::Rc;

    const BOTH: SuggestJob = SuggestJob { commitments: true, themes: true };

    pub(crate) fn project(texts: &[&str]) -> Project {
        let mut project = rich_project();
        project.codebook = Rc::new(annotator_core::starter::codebook());
        project.annotations = annotator_core::small_map::SmallMap::new();
        let first = (*project.statements[0]).clone();
        let statement = |(at, text): (usize, &&str)| {
            let mut statement = first.clone();
            let id = uuid::Uuid::from_u128(at as u128 + 100);
            statement.id = annotator_core::project::id::StatementId(id);
            statement.text = Rc::new(Text::new((*text).to_owned()));
            statement.metadata.delegation = "Norway".into();
            Rc::new(statement)
        };
        project.statements = texts.iter().enumerate().map(statement).collect();
        project
    }

    fn found(text: &str, job: SuggestJob) -> Vec<FoundPassage> {
        let project = project(&[text]);
        match suggest_all(&project, &job, &mut |reply| panic!("{reply:?}")) {
            Reply::Suggested(all) => all.texts[0].found.clone(),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_pledge_has_its_reason_its_fields_and_its_rule() {
        let text = "\u{1f30d} Norway will contribute 2 million euros to the fund by 2031.";
        let found = found(text, SuggestJob { commitments: true, themes: false });
        let one = &found[0];
        assert_eq!((one.code.as_str(), one.by), ("pledge", SuggestedBy::Rule));
        assert!(!one.rule.is_empty() && one.score > 0.3 && one.score <= 1.0, "{one:?}");
        let slice = |(from, to): (u32, u32)| &text[from as usize..to as usize];
        assert!(slice(one.passage).starts_with("Norway will contribute"));
        for why in &one.because {
            assert_eq!(slice(why.at).split_whitespace().collect::<Vec<_>>().join(" "), why.words);
        }
        let kinds: Vec<_> = one.because.iter().map(|why| why.kind).collect();
        assert!(kinds.contains(&BecauseKind::Subject) && kinds.contains(&BecauseKind::Sum));
        let is_choice = |field: &FoundField| matches!(field.value, Value::Choice { .. });
        assert!(one.fields.iter().any(is_choice), "{:?}", one.fields);
    }

    #[test]
    fn themes_are_suggested_only_when_asked_for_and_name_their_words() {
        let text = "Millions of refugees fled across the border.\r\nسلام\u{301} \u{a0}";
        assert_eq!(found(text, SuggestJob { commitments: true, themes: false }), []);
        let found = found(text, BOTH);
        let theme = found.iter().find(|it| it.code.as_str() == "refugees_migrants_idps").unwrap();
        assert!(theme.because.iter().any(|why| why.words == "refugees"), "{theme:?}");
        assert_eq!(theme.by, SuggestedBy::Definition);
    }

    #[test]
    fn progress_is_said_for_several_texts_and_revisions_are_stable() {
        let mut said = Vec::new();
        let project = project(&["We will train nurses.", "", "e\u{301}\u{a0}"]);
        let mut ask = || suggest_all(&project, &BOTH, &mut |reply| said.push(reply));
        let (one, other) = (ask(), ask());
        assert_eq!(one, other);
        let Reply::Suggested(all) = one else { panic!() };
        assert_eq!((all.texts.len(), all.revision.len()), (3, REVISION_DIGITS));
        assert_eq!(said.len(), 6);
    }

    #[test]
    fn a_code_without_definition_cannot_be_suggested_yet() {
        let mut project = project(&["We speak."]);
        let book = Rc::make_mut(&mut project.codebook);
        let bare = book.codes.iter_mut().find(|code| code.id.as_str() == "health").unwrap();
        let bare = Rc::make_mut(bare);
        (bare.definition, bare.include, bare.examples) = Default::default();
        let Reply::Suggested(all) = suggest_all(&project, &BOTH, &mut |_| {}) else { panic!() };
        assert_eq!(all.not_yet.iter().map(|it| it.as_str()).collect::<Vec<_>>(), ["health"]);
    }
}
