//! How far coders agree: what can be asked about a project, and the figures that answer it.
//!
//! `annotator_analysis::agreement::project` calculates the answer. The types are here because page,
//! worker and command line pass them on.

mod answer;
mod figure;
mod question;

pub use answer::{
    Answer, Cell, Coded, Confusion, Dispute, FieldFigures, Figures, Given, Pair, Scale,
    SliceFigures, Unitizing,
};
pub use figure::{Figure, Interval, Measured, Unmeasured};
pub use question::{Coder, Drawing, Part, Question, Seen, Slice, Unit, When};
