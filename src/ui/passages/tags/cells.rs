//! What the cells of a row say.

use std::rc::Rc;

use yew::prelude::*;

use super::{Naming, Shared};
use crate::browser::clock::local_time;
use crate::ui::parts::lang::lang_of;
use crate::ui::parts::mark::code_mark;
use crate::ui::words::{all_tags as words, annotators, inspector, statements};
use annotator_app::passages::TagColumn;
use annotator_app::passages::row::TagRow;
use annotator_core::codebook::{AttributeDefinition, Codebook, Look, Paint};
use annotator_core::project::Annotator;
use annotator_core::project::annotation::Timestamp;
use annotator_core::project::id::{AnnotatorId, AttributeId, CodeId, LayerId};
use annotator_core::small_map::SmallMap;

/// What cells need to say what they say.
#[derive(Clone, PartialEq)]
pub struct CellLook {
    pub codebook: Rc<Codebook>,
    pub annotators: Vec<Annotator>,
    pub naming: Naming,
    me: AnnotatorId,
    looks: SmallMap<CodeId, (Look, Paint)>,
}

impl CellLook {
    pub fn of(shared: &Shared) -> Self {
        let codebook = Rc::clone(shared.codebook());
        let looks = codebook.looks();
        let looks = looks.iter().map(|(code, look)| ((*code).clone(), *look)).collect();
        Self {
            codebook,
            annotators: shared.source.annotators.clone(),
            naming: shared.naming.clone(),
            me: shared.me,
            looks,
        }
    }

    /// What a cell says.
    pub fn text(&self, row: &TagRow, column: &TagColumn) -> String {
        let tag = &*row.annotation;
        match column {
            TagColumn::Code => words::code_name(&self.codebook, &tag.code),
            TagColumn::Passage => row.quote().replace('\n', " "),
            TagColumn::Statement => statements::title(&row.statement),
            TagColumn::Delegation => row.statement.metadata.delegation.clone(),
            TagColumn::Date => words::day(row),
            TagColumn::Annotator => {
                let known = self.annotators.iter().find(|it| it.id == tag.annotator);
                let name = known.map_or("", |it| it.name.trim());
                let mine = name.is_empty() && tag.annotator == self.me;
                if mine { words::yourself().to_owned() } else { annotators::name(name) }
            }
            TagColumn::Record => row.record(&self.codebook, words::record_of).to_owned(),
            TagColumn::Confidence => {
                tag.confidence.map(inspector::confidence).unwrap_or_default().to_owned()
            }
            TagColumn::Note => tag.note.clone(),
            TagColumn::Origin => words::origin_of(tag.origin).to_owned(),
            TagColumn::Modified => when(tag.stamp.modified),
            TagColumn::Revision => self.naming.name(tag.stamp.revision),
            TagColumn::Field(layer, field) => {
                let definition = field_of(&self.codebook, row, layer, field);
                let value = tag.attributes.get(field).zip(definition);
                value.map(|(it, field)| words::value(row, &it.value, field)).unwrap_or_default()
            }
        }
    }

    /// The content of a cell.
    pub fn cell(&self, row: &TagRow, column: &TagColumn) -> Html {
        let text = self.text(row, column);
        match column {
            TagColumn::Code => {
                let known = self.looks.get(&row.annotation.code).copied();
                let (look, paint) = known.unwrap_or((Look::default(), Paint::Tint));
                html! { <>{ code_mark(look, paint) }<span dir="auto" title={text.clone()}>{ text }</span></> }
            }
            TagColumn::Passage => html! {
                <span class="grid__link tag-grid__passage" role="link" dir="auto"
                    lang={lang_of(&row.statement)} title={text.clone()}>{ text }</span>
            },
            _ if text.trim().is_empty() && is_editable(&self.codebook, row, column) => {
                html! { <span class="grid__missing">{ words::add() }</span> }
            }
            _ => html! { <span dir="auto" title={text.clone()}>{ text }</span> },
        }
    }
}

/// The field of a column, if the tag's layer has it.
pub fn field_of<'a>(
    codebook: &'a Codebook,
    row: &TagRow,
    layer: &LayerId,
    field: &AttributeId,
) -> Option<&'a AttributeDefinition> {
    let known = codebook.layer_of(&row.annotation.code)?;
    known.attribute(field).filter(|_| known.id == *layer)
}

/// Whether a cell can be edited in the table.
pub fn is_editable(codebook: &Codebook, row: &TagRow, column: &TagColumn) -> bool {
    match column {
        TagColumn::Code | TagColumn::Confidence | TagColumn::Note => true,
        TagColumn::Field(layer, field) => field_of(codebook, row, layer, field).is_some(),
        TagColumn::Passage
        | TagColumn::Statement
        | TagColumn::Delegation
        | TagColumn::Date
        | TagColumn::Annotator
        | TagColumn::Record
        | TagColumn::Origin
        | TagColumn::Modified
        | TagColumn::Revision => false,
    }
}

fn when(at: Timestamp) -> String {
    inspector::when(local_time(at))
}

/// The name of a column in styles.
pub fn column_kind(column: &TagColumn) -> &'static str {
    match column {
        TagColumn::Code => "code",
        TagColumn::Passage => "passage",
        TagColumn::Statement => "statement",
        TagColumn::Delegation | TagColumn::Annotator | TagColumn::Origin => "name",
        TagColumn::Date | TagColumn::Revision | TagColumn::Modified => "date",
        TagColumn::Record => "record",
        TagColumn::Note => "note",
        TagColumn::Confidence | TagColumn::Field(..) => "field",
    }
}
