//! Which annotations the table shows, and how they are sorted and grouped.

use annotator_core::codebook::Codebook;
use annotator_core::phrases::fold::fold_for_search;
use annotator_core::project::annotation::Confidence;
use annotator_core::project::hash::RevisionId;
use annotator_core::project::id::{
    AnnotatorId, AttributeId, ChoiceId, CodeId, LayerId, StatementId,
};
use annotator_core::project::value::Value;

use super::TagColumn;
use super::row::{RecordInWords, TagRow};

/// What an annotation must be like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Condition {
    /// It has this code, or one under it.
    Code(CodeId),
    Statement(StatementId),
    Delegation(String),
    Annotator(AnnotatorId),
    Layer(LayerId),
    /// Its layer has a field, which says this.
    Field(LayerId, AttributeId, FieldSays),
    Confidence(Option<Confidence>),
    /// Whether it has a note.
    Note(bool),
    /// The revision of the codebook it was made or last changed under.
    Revision(RevisionId),
}

/// What a field says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FieldSays {
    Nothing,
    Anything,
    Choice(ChoiceId),
    YesNo(bool),
    /// It has all these words.
    Words(String),
}

/// What the rows have in common below one heading.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum GroupBy {
    #[default]
    Nothing,
    Code,
    Statement,
    Delegation,
    Annotator,
}

/// What the table shows, and in which order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TagView {
    /// Words that a row must all have.
    pub words: String,
    /// Of conditions about the same thing one must hold, and of those about different things each.
    pub conditions: Vec<Condition>,
    /// The column that the rows are sorted by, and whether the largest comes first. Without one,
    /// they have the order of the statements and their texts.
    pub sort: Option<(TagColumn, bool)>,
    pub group: GroupBy,
}

impl TagView {
    /// Whether all rows are shown.
    #[must_use]
    pub fn shows_all(&self) -> bool {
        self.words.trim().is_empty() && self.conditions.is_empty()
    }

    /// Sorts by a column: first up, then down, then as in the texts.
    #[must_use]
    pub fn sorted_by(&self, column: &TagColumn) -> Self {
        Self { sort: column.next_sort(self.sort.as_ref()), ..self.clone() }
    }

    /// With one more condition, if it is not there already.
    #[must_use]
    pub fn with(&self, condition: Condition) -> Self {
        let mut view = self.clone();
        if !view.conditions.contains(&condition) {
            view.conditions.push(condition);
        }
        view
    }

    #[must_use]
    pub fn without(&self, condition: &Condition) -> Self {
        let mut view = self.clone();
        view.conditions.retain(|it| it != condition);
        view
    }
}

/// A view that is ready to be asked about rows.
#[derive(Debug, Default)]
pub(super) struct Asked {
    words: Vec<String>,
    /// Conditions about the same thing together.
    alternatives: Vec<Vec<Condition>>,
}

impl Asked {
    pub(super) fn of(view: &TagView) -> Self {
        let words = fold_for_search(&view.words);
        let mut alternatives: Vec<Vec<Condition>> = Vec::new();
        for condition in &view.conditions {
            let same = |others: &&mut Vec<Condition>| {
                others.first().is_some_and(|it| it.is_about_the_same(condition))
            };
            match alternatives.iter_mut().find(same) {
                Some(others) => others.push(condition.clone()),
                None => alternatives.push(vec![condition.clone()]),
            }
        }
        Self { words: words.split_whitespace().map(str::to_owned).collect(), alternatives }
    }

    pub(super) fn fits(&self, row: &TagRow, codebook: &Codebook, words: RecordInWords) -> bool {
        let holds = |any: &Vec<Condition>| any.iter().any(|it| it.holds(row, codebook));
        self.alternatives.iter().all(holds)
            && (self.words.is_empty() || {
                let searched = row.searched(codebook, words);
                self.words.iter().all(|word| searched.contains(word))
            })
    }
}

impl Condition {
    fn is_about_the_same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Field(layer, field, _), Self::Field(of, other, _)) => {
                layer == of && field == other
            }
            (one, other) => std::mem::discriminant(one) == std::mem::discriminant(other),
        }
    }

    fn holds(&self, row: &TagRow, codebook: &Codebook) -> bool {
        let (tag, statement) = (&*row.annotation, &*row.statement);
        match self {
            Self::Code(code) => codebook.is_within(&tag.code, code),
            Self::Statement(id) => statement.id == *id,
            Self::Delegation(name) => statement.metadata.delegation.trim() == name,
            Self::Annotator(id) => tag.annotator == *id,
            Self::Layer(layer) => codebook.code(&tag.code).is_some_and(|it| it.layer == *layer),
            Self::Field(layer, field, says) => {
                codebook.code(&tag.code).is_some_and(|code| code.layer == *layer)
                    && says.holds(tag.attributes.get(field).map(|it| &it.value))
            }
            Self::Confidence(confidence) => tag.confidence == *confidence,
            Self::Note(there) => tag.note.trim().is_empty() != *there,
            Self::Revision(revision) => tag.stamp.revision == *revision,
        }
    }
}

/// Whether a value that was typed has all these words, as it was written or as it was understood.
fn has_words(value: &Value, wanted: &str) -> bool {
    let parts: Vec<&str> = match value {
        Value::Text { text } => vec![text],
        Value::Number { number } => vec![number],
        Value::Date(date) => {
            let understood = [date.edtf.as_deref(), date.day.as_deref()];
            understood.into_iter().flatten().chain([date.text.as_str()]).collect()
        }
        Value::Money(money) => {
            let understood = [money.amount.as_deref(), money.currency.as_deref()];
            understood.into_iter().flatten().chain([money.text.as_str()]).collect()
        }
        Value::Party(party) => {
            party.iso3.as_deref().into_iter().chain([party.text.as_str()]).collect()
        }
        Value::Choice { .. } | Value::MultipleChoice { .. } | Value::YesNo { .. } => return false,
    };
    let searched = fold_for_search(&parts.join("\n"));
    fold_for_search(wanted).split_whitespace().all(|word| searched.contains(word))
}

impl FieldSays {
    fn holds(&self, value: Option<&Value>) -> bool {
        match (self, value) {
            (Self::Nothing, value) => value.is_none(),
            (Self::Anything, value) => value.is_some(),
            (Self::Choice(wanted), Some(Value::Choice { choice })) => choice == wanted,
            (Self::Choice(wanted), Some(Value::MultipleChoice { choices })) => {
                choices.contains(wanted)
            }
            (Self::YesNo(wanted), Some(Value::YesNo { yes })) => yes == wanted,
            (Self::Words(wanted), Some(value)) => has_words(value, wanted),
            (Self::Choice(_) | Self::YesNo(_) | Self::Words(_), _) => false,
        }
    }
}
