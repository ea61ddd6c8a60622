//! Where the keys go in a table that is one tab stop.

/// How many lines Page Up and Page Down move.
const PAGE: usize = 12;

/// What a key does in a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GridKey {
    Down,
    Up,
    PageDown,
    PageUp,
    RowStart,
    RowEnd,
    First,
    Last,
    /// To the next cell of the row.
    Forth,
    Back,
    All,
    Space,
    Enter,
    Edit,
    Escape,
}

/// Where to go when a cell was edited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Stay,
    Down,
    Up,
    Next,
    Back,
    /// The focus is elsewhere already.
    Away,
}

/// A cell of a table: its line, which is `None` for the header, and its place there.
pub type Spot = (Option<usize>, usize);

/// How large a table is: its lines, and the last cell of each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Extent {
    pub lines: usize,
    pub last_cell: usize,
}

impl Extent {
    /// The cell that is nearest to this one.
    #[must_use]
    pub fn within(self, (at, cell): Spot) -> Spot {
        let at = at.filter(|_| self.lines > 0).map(|at| at.min(self.lines.saturating_sub(1)));
        (at, cell.min(self.last_cell))
    }

    /// Where a key goes from a cell; `None` if it does not go anywhere.
    #[must_use]
    pub fn moved(self, key: GridKey, (at, cell): Spot) -> Option<Spot> {
        let to = match key {
            GridKey::Down => (Some(at.map_or(0, |at| at + 1)), cell),
            GridKey::Up => (at.and_then(|at| at.checked_sub(1)), cell),
            GridKey::PageDown => (Some(at.unwrap_or_default() + PAGE), cell),
            GridKey::PageUp => (at.map(|at| at.saturating_sub(PAGE)), cell),
            GridKey::RowStart => (at, 0),
            GridKey::RowEnd => (at, self.last_cell),
            GridKey::First => (Some(0), cell),
            GridKey::Last => (Some(self.lines), cell),
            GridKey::Forth => (at, cell + 1),
            GridKey::Back => (at, cell.saturating_sub(1)),
            GridKey::All | GridKey::Space | GridKey::Enter | GridKey::Edit | GridKey::Escape => {
                return None;
            }
        };
        Some(self.within(to))
    }

    /// Where to go from a cell that was edited.
    #[must_use]
    pub fn stepped(self, step: Step, (at, cell): Spot) -> Spot {
        let to = match step {
            Step::Stay | Step::Away => (at, cell),
            Step::Down => (at.map(|at| at + 1), cell),
            Step::Up => (at.map(|at| at.saturating_sub(1)), cell),
            Step::Next => (at, cell + 1),
            Step::Back => (at, cell.saturating_sub(1)),
        };
        self.within(to)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: Extent = Extent { lines: 30, last_cell: 4 };

    fn goes(key: GridKey, from: Spot) -> Spot {
        TABLE.moved(key, from).unwrap()
    }

    #[test]
    fn arrows_go_from_cell_to_cell_and_into_the_header() {
        assert_eq!(goes(GridKey::Down, (None, 2)), (Some(0), 2));
        assert_eq!(goes(GridKey::Down, (Some(29), 2)), (Some(29), 2), "the last line");
        assert_eq!(goes(GridKey::Up, (Some(1), 2)), (Some(0), 2));
        assert_eq!(goes(GridKey::Up, (Some(0), 2)), (None, 2));
        assert_eq!(goes(GridKey::Up, (None, 2)), (None, 2));
        assert_eq!(goes(GridKey::Forth, (None, 4)), (None, 4));
        assert_eq!(goes(GridKey::Back, (Some(3), 0)), (Some(3), 0));
    }

    #[test]
    fn further_keys_go_to_the_ends() {
        assert_eq!(goes(GridKey::PageDown, (None, 1)), (Some(12), 1));
        assert_eq!(goes(GridKey::PageDown, (Some(25), 1)), (Some(29), 1));
        assert_eq!(goes(GridKey::PageUp, (Some(5), 1)), (Some(0), 1));
        assert_eq!(goes(GridKey::PageUp, (None, 1)), (None, 1));
        assert_eq!(goes(GridKey::RowStart, (Some(5), 3)), (Some(5), 0));
        assert_eq!(goes(GridKey::RowEnd, (None, 0)), (None, 4));
        assert_eq!(goes(GridKey::First, (Some(5), 3)), (Some(0), 3));
        assert_eq!(goes(GridKey::Last, (Some(5), 3)), (Some(29), 3));
        assert_eq!(TABLE.moved(GridKey::Enter, (Some(5), 3)), None);
    }

    #[test]
    fn after_an_edit_one_goes_on_and_stays_in_the_table() {
        assert_eq!(TABLE.stepped(Step::Down, (Some(5), 3)), (Some(6), 3));
        assert_eq!(TABLE.stepped(Step::Up, (Some(0), 3)), (Some(0), 3), "not into the header");
        assert_eq!(TABLE.stepped(Step::Next, (Some(5), 4)), (Some(5), 4));
        assert_eq!(TABLE.stepped(Step::Back, (Some(5), 3)), (Some(5), 2));
        assert_eq!(TABLE.stepped(Step::Away, (Some(5), 3)), (Some(5), 3));
    }

    #[test]
    fn in_an_empty_table_there_is_only_the_header() {
        let empty = Extent { lines: 0, last_cell: 4 };
        assert_eq!(empty.moved(GridKey::Down, (None, 1)), Some((None, 1)));
        assert_eq!(empty.moved(GridKey::Last, (None, 1)), Some((None, 1)));
    }
}
