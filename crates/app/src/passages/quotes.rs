//! A tag that is copied and becomes a tag of another project with the same text.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use crate::coding::unfit_attributes;
use crate::effect::Effect;
use crate::model::Open;
use crate::notice::Reason;
use crate::room::Room;
use crate::work::Work;
use annotator_core::codebook::{Code, Codebook};
use annotator_core::edit::history::StepKind;
use annotator_core::edit::{AnnotationChange, Edit};
use annotator_core::phrases::fold::fold;
use annotator_core::project::annotation::{Annotation, Origin, Stamp};
use annotator_core::project::hash::Sha256;
use annotator_core::project::id::{AnnotationId, AttributeId, CodeId, StatementId};
use annotator_core::project::statement::Statement;
use annotator_core::project::value::{Attribute, Value};
use annotator_core::small_map::SmallMap;
use annotator_core::text::anchor::{Anchor, anchor};
use annotator_core::text::span::{Span, Spans};
use annotator_core::text::units::ByteOffset;

/// How much of the text before and after a passage goes with it, in characters.
const CONTEXT: usize = 40;

/// A tag on the clipboard.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct QuotedTag {
    /// The text that the offsets are in.
    text: Sha256,
    parts: Vec<QuotedPart>,
    code: CodeId,
    code_name: String,
    note: String,
    values: SmallMap<AttributeId, Value>,
}

/// A part of its passage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct QuotedPart {
    /// The first byte in the text.
    start: u32,
    words: String,
    before: String,
    after: String,
}

/// The chosen tag for the clipboard; `None` if none is chosen.
#[must_use]
pub fn tag_to_copy(open: &Open) -> Option<String> {
    let (tag, statement) = (open.chosen_annotation()?, open.statement()?);
    let text = statement.text.as_str();
    let part = |span: &Span| {
        let (start, end) = (span.start().get(), span.end().get());
        let before: Vec<char> = text.get(..start)?.chars().rev().take(CONTEXT).collect();
        Some(QuotedPart {
            start: span.start().0,
            words: text.get(start..end)?.to_owned(),
            before: before.into_iter().rev().collect(),
            after: text.get(end..)?.chars().take(CONTEXT).collect(),
        })
    };
    let code = open.project.codebook.code(&tag.code);
    let values = tag.attributes.iter().map(|(field, it)| (field.clone(), it.value.clone()));
    let quoted = QuotedTag {
        text: statement.text.sha256(),
        parts: tag.spans.parts().iter().map(part).collect::<Option<_>>()?,
        code: tag.code.clone(),
        code_name: code.map(|code| code.name.clone()).unwrap_or_default(),
        note: tag.note.clone(),
        values: values.collect(),
    };
    serde_json::to_string(&quoted).ok()
}

impl QuotedTag {
    /// Where the passage is in this project: in the same text, or else where its words are, if they
    /// are at one place only.
    fn place(&self, open: &Open) -> Option<(Rc<Statement>, Spans)> {
        let statements = &open.project.statements;
        let same = statements.iter().find(|it| it.text.sha256() == self.text);
        if let Some(statement) = same
            && let Some(spans) = self.spans(|part| {
                let end = part.start.checked_add(u32::try_from(part.words.len()).ok()?)?;
                let span =
                    Span::new(statement.text.as_str(), ByteOffset(part.start), ByteOffset(end));
                span.ok().filter(|span| span.of(statement.text.as_str()) == part.words)
            })
        {
            return Some((Rc::clone(statement), spans));
        }
        let mut places = statements.iter().filter_map(|statement| {
            let spans = self.spans(|part| {
                match anchor(&statement.text, &part.words, &part.before, &part.after, None) {
                    Anchor::At(span) => Some(span),
                    Anchor::Ambiguous(_) | Anchor::Lost => None,
                }
            })?;
            Some((Rc::clone(statement), spans))
        });
        let found = places.next()?;
        places.next().is_none().then_some(found)
    }

    fn spans(&self, find: impl Fn(&QuotedPart) -> Option<Span>) -> Option<Spans> {
        Spans::new(self.parts.iter().map(find).collect::<Option<_>>()?).ok()
    }

    /// The code with the same id, or else with the same name.
    fn code<'a>(&self, codebook: &'a Codebook) -> Option<&'a Rc<Code>> {
        let by_name = || codebook.codes.iter().find(|it| fold(&it.name) == fold(&self.code_name));
        codebook.code(&self.code).or_else(by_name)
    }

    /// The tag in this project, with the values that its layer has.
    fn tag(&self, open: &Open, id: AnnotationId, made: Made) -> Annotation {
        let values = self.values.iter();
        let values = values.map(|(field, it)| (field.clone(), Attribute::new(it.clone(), vec![])));
        let mut tag = Annotation {
            id,
            statement: made.statement.id,
            text: made.statement.text.sha256(),
            spans: made.spans,
            code: made.code.id.clone(),
            attributes: values.collect(),
            note: self.note.clone(),
            confidence: None,
            annotator: open.annotator,
            created: made.stamp.modified,
            stamp: made.stamp,
            origin: Origin::Imported,
        };
        let layer = open.project.codebook.layer(&made.code.layer).map(Rc::as_ref);
        for change in unfit_attributes(&tag, layer) {
            if let AnnotationChange::SetAttribute(field, _) = change {
                tag.attributes.remove(&field);
            }
        }
        tag
    }
}

/// What a pasted tag is made of.
struct Made {
    statement: Rc<Statement>,
    spans: Spans,
    code: Rc<Code>,
    stamp: Stamp,
}

impl Work<'_> {
    /// Makes a tag of what was copied as one. If that is not possible, says why.
    pub(crate) fn paste_tag(&mut self, copied: &str) {
        if !self.may_change() {
            return;
        }
        let (Ok(quoted), Some(open)) =
            (serde_json::from_str::<QuotedTag>(copied), &self.model.open)
        else {
            return self.model.notify(Reason::TagNotPasted);
        };
        let Some((statement, spans)) = quoted.place(open) else {
            return self.model.notify(Reason::TagNotPasted);
        };
        let Some(code) = quoted.code(&open.project.codebook).cloned() else {
            return self.model.notify(Reason::NoSuchCode { code: quoted.code_name });
        };
        if let Some(reason) = self.refusal(&code, statement.id, &spans, None) {
            return self.model.notify(reason);
        }
        let Some(stamp) = self.stamp() else { return };
        let id = AnnotationId(self.ports.uuid());
        let name = code.name.clone();
        let made = Made { statement: Rc::clone(&statement), spans, code, stamp };
        let Some(open) = &self.model.open else { return };
        let tag = quoted.tag(open, id, made);
        self.add_pasted(statement.id, tag, name);
    }

    fn add_pasted(&mut self, statement: StatementId, tag: Annotation, name: String) {
        let (id, at) = (tag.id, tag.spans.start());
        let edit = Edit::AddAnnotations { statement, annotations: vec![Rc::new(tag)] };
        if !self.perform_or_say(StepKind::Tag, name.clone(), vec![edit]) {
            return;
        }
        self.turn_to(statement);
        self.show_room(Room::Read);
        self.choose_annotation(id);
        self.effects.push(Effect::ScrollToText(at));
        let paragraph = self.chosen_annotation().and_then(|tag| self.paragraph_number(&tag.spans));
        self.model.notify(Reason::Tagged { code: name, paragraph, note: None });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codebook::room::RoomMsg;
    use crate::testing::page::*;

    fn copied(page: &Page) -> String {
        tag_to_copy(page.open()).unwrap()
    }

    fn paste(page: &mut Page, copied: &str) {
        page.send(Msg::Statements(StatementsMsg::TagPasted(copied.to_owned())));
    }

    #[test]
    fn a_copied_tag_is_a_tag_again_in_a_project_with_the_same_text() {
        let mut page = Page::with_statement();
        page.tag("raw material", "pledge");
        let id = page.open().chosen.as_ref().unwrap().id;
        page.send(Msg::Coding(CodingMsg::NoteTyped(id, "ask".into())));
        let tag = copied(&page);
        let mut other = Page::with_statement();
        paste(&mut other, &tag);
        assert_eq!(other.quotes(), [pair("pledge", "raw material")]);
        assert_eq!(other.open().chosen_annotation().unwrap().note, "ask");
        paste(&mut other, &tag);
        assert!(matches!(other.reasons().last(), Some(Reason::SameCodeThere { .. })));
        other.send(Msg::UndoChosen);
        assert_eq!(other.quotes(), []);
    }

    #[test]
    fn in_another_text_its_words_are_looked_for_and_nothing_is_guessed() {
        let mut page = Page::with_statement();
        page.tag("A person is not a raw material", "pledge");
        let tag = copied(&page);
        let mut other = Page::new();
        other.open_file(
            "other.txt",
            b"We pay by the end of this month.\n\nA person is not a raw material, we say.\n",
        );
        paste(&mut other, &tag);
        assert_eq!(other.quotes(), [pair("pledge", "A person is not a raw material")]);
        let mut none = Page::new();
        none.open_file("none.txt", b"Mr. Chair,\n\nWe thank you.\n");
        paste(&mut none, &tag);
        assert_eq!(none.reasons().last(), Some(&&Reason::TagNotPasted));
        paste(&mut none, "{}");
        assert_eq!(none.reasons().last(), Some(&&Reason::TagNotPasted));
        assert_eq!(none.quotes(), []);
    }

    #[test]
    fn what_cannot_be_tagged_cannot_be_pasted() {
        let mut page = Page::with_statement();
        page.tag("raw material", "pledge");
        let tag = copied(&page);
        let mut other = Page::with_statement();
        other.send(RoomMsg::SetAside(vec![slug("pledge")], true).into());
        paste(&mut other, &tag);
        assert_eq!(other.reasons().last(), Some(&&Reason::IsSetAside { code: "Pledge".into() }));
        other.send(Msg::UndoChosen);
        let open = other.model.open.as_mut().unwrap();
        let codebook = Rc::make_mut(&mut open.project.codebook);
        codebook.layers.iter_mut().for_each(|layer| Rc::make_mut(layer).exclusive = true);
        other.tag("not a raw material", "support");
        paste(&mut other, &tag);
        assert_eq!(other.quotes(), [pair("support", "not a raw material")]);
        assert!(matches!(other.reasons().last(), Some(Reason::ExclusiveLayer { .. })));
    }

    #[test]
    fn a_code_that_is_not_there_is_named() {
        let mut page = Page::with_statement();
        page.tag("raw material", "pledge");
        let tag = copied(&page).replace("\"pledge\"", "\"other\"").replace("Pledge", "Other code");
        paste(&mut page, &tag);
        let code = "Other code".to_owned();
        assert_eq!(page.reasons().last(), Some(&&Reason::NoSuchCode { code }));
    }
}
