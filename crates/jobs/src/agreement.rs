//! How far coders agree.

use annotator_core::agreement::{Answer, Confusion, Dispute, Question};
use annotator_core::project::id::{AttributeId, CodeId, LayerId};
use serde::{Deserialize, Serialize};

/// What can be asked about the project that the worker has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AgreementJob {
    /// Calculate all figures. Answered by `Measured`, with `Progress` before it.
    Measure(Question),
    /// List the units about which coders disagree, with a code or with any. Answered by `Disputes`.
    Disputes(Question, Option<CodeId>),
    /// List the passages, with a code or with any, that another coder did not mark alike. Answered by
    /// `Disputes`.
    Spans(Question, Option<CodeId>),
    /// List the matched annotations with different values of a field. Answered by `Disputes`.
    Field(Question, LayerId, AttributeId),
    /// Count which codes two coders gave to the same units, or all pairs of coders. Answered by
    /// `Confusion`.
    Confusion(Question, Option<(usize, usize)>),
}

/// What the worker says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AgreementFound {
    Measured(Box<Answer>),
    Disputes(Vec<Dispute>),
    Confusion(Confusion),
}
