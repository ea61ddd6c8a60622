//! What the tree of codes remembers: the search, what is folded, and which row the keys act on.

use std::rc::Rc;

use yew::Reducible;

use annotator_app::codebook::tree::{Folded, RowId};
use annotator_app::placing::Area;
use annotator_core::project::id::CodeId;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TreeState {
    pub query: String,
    pub folded: Folded,
    /// The row that the keys act on.
    pub active: Option<RowId>,
    /// The row whose menu is open, and where it is.
    pub asked: Option<(RowId, Area)>,
    /// The code whose description is shown.
    pub about: Option<RowId>,
}

/// What can happen to it.
pub enum Act {
    Typed(String),
    /// A row became the active one.
    Go(RowId),
    /// A row was folded or unfolded.
    Turn(RowId),
    /// Rows were all folded (`true`) or all unfolded.
    TurnAll(Vec<RowId>, bool),
    /// The menu of a row was asked for, or closed.
    Ask(Option<(RowId, Area)>),
    /// The description of a code was asked for, or closed.
    About(RowId),
    /// A code must be seen, below these rows.
    Reveal(CodeId, Vec<RowId>),
}

impl Reducible for TreeState {
    type Action = Act;

    fn reduce(self: Rc<Self>, act: Act) -> Rc<Self> {
        let mut state = (*self).clone();
        match act {
            Act::Typed(query) => {
                state.query = query;
                state.active = None;
            }
            Act::Go(row) => state.active = Some(row),
            Act::Turn(row) => {
                if !state.folded.remove(&row) {
                    state.folded.insert(row);
                }
            }
            Act::TurnAll(rows, fold) => {
                for row in rows {
                    if fold {
                        state.folded.insert(row)
                    } else {
                        state.folded.remove(&row)
                    };
                }
            }
            Act::Ask(row) => state.asked = row,
            Act::About(row) => {
                state.about = if state.about.as_ref() == Some(&row) { None } else { Some(row) };
            }
            Act::Reveal(code, above) => {
                state.query = String::new();
                for row in above {
                    state.folded.remove(&row);
                }
                state.active = Some(RowId::Code(code));
            }
        }
        Rc::new(state)
    }
}
