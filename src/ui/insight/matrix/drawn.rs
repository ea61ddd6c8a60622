//! The numbers with their names, as table and pictures draw them.

use yew::prelude::*;

use super::super::filters::with_filters;
use super::FoundProps;
use crate::ui::parts::mark::mark_among;
use crate::ui::words::insight as words;
use annotator_app::insight::Found;
use annotator_app::insight::asked::{ColumnHeads, Form, Numbers};
use annotator_app::insight::numbers::Shown;
use annotator_core::codebook::Looks;
use annotator_core::insight::Sums;
use annotator_core::project::id::CodeId;

/// What is drawn. Statements and values are lines and codes are columns, because there are more of
/// the former.
pub(super) struct Drawn<'a> {
    pub(super) found: &'a Found,
    pub(super) looks: Looks<'a>,
    pub(super) title: String,
    /// What is counted, and the filters.
    pub(super) about: String,
    pub(super) form: Form,
    pub(super) numbers: Numbers,
    pub(super) sums: Sums,
    pub(super) cells: Vec<Shown>,
    pub(super) rows: Vec<String>,
    pub(super) columns: Vec<String>,
    /// Whether the codes of a layer are counted with one another, so that every pair is there twice.
    pub(super) within: bool,
    /// Whether lines are the columns of the matrix.
    pub(super) turned: bool,
    pub(super) open: Option<(usize, usize)>,
}

impl<'a> Drawn<'a> {
    pub(super) fn of(FoundProps { view, found }: &'a FoundProps) -> Self {
        let (numbers, sums) = (view.room.asked.numbers, found.matrix.sums());
        let mut drawn = Self {
            found,
            about: String::new(),
            looks: view.project.codebook.looks(),
            title: words::heading(&view.project, &view.room.asked),
            form: view.room.asked.form,
            numbers,
            cells: numbers.shown(&found.matrix, &sums),
            sums,
            rows: words::row_names(&view.project, found),
            columns: words::column_names(&view.project, found),
            within: view.room.asked.is_within_layer(&view.project.codebook),
            turned: found.matrix.is_turned(),
            open: view.room.looking.as_ref().map(|it| (it.row, it.column)),
        };
        drawn.about = with_filters(view, words::what(found, drawn.n()));
        drawn
    }

    /// How many are counted: of codes of one layer, each pair once.
    pub(super) fn n(&self) -> u64 {
        if !self.within {
            return self.sums.all;
        }
        let places = self.found.matrix.places().filter(|(row, column)| row < column);
        places.map(|(row, column)| u64::from(self.found.matrix.cell(row, column).count)).sum()
    }

    /// How often the code of a line comes together with others.
    pub(super) fn sum_with_others(&self, line: usize) -> u64 {
        self.sum(line).saturating_sub(u64::from(self.found.matrix.cell(line, line).count))
    }

    pub(super) fn lines(&self) -> &[String] {
        if self.turned { &self.columns } else { &self.rows }
    }

    pub(super) fn across(&self) -> &[String] {
        if self.turned { &self.rows } else { &self.columns }
    }

    /// The row and column of the matrix.
    pub(super) fn place(&self, line: usize, across: usize) -> (usize, usize) {
        if self.turned { (across, line) } else { (line, across) }
    }

    pub(super) fn sum(&self, line: usize) -> u64 {
        if self.turned { self.sums.column(line) } else { self.sums.row(line) }
    }

    pub(super) fn sum_below(&self, across: usize) -> u64 {
        if self.turned { self.sums.row(across) } else { self.sums.column(across) }
    }

    /// The number in a line.
    pub(super) fn shown(&self, line: usize, across: usize) -> Option<&Shown> {
        let (row, column) = self.place(line, across);
        self.cells.get(row * self.found.matrix.columns + column)
    }

    /// The code of a line or of what goes across, if it is one.
    pub(super) fn code(&self, in_lines: bool, at: usize) -> Option<&CodeId> {
        let heads = &self.found.heads;
        match &heads.columns {
            _ if in_lines != self.turned => heads.rows.get(at),
            ColumnHeads::Codes(codes) => codes.get(at),
            _ => None,
        }
    }

    pub(super) fn mark(&self, in_lines: bool, at: usize) -> Html {
        self.code(in_lines, at).map(|code| mark_among(&self.looks, code)).unwrap_or_default()
    }

    /// Whether values of records are counted.
    pub(super) fn is_of_records(&self) -> bool {
        self.found.matrix.records.is_some()
    }

    /// Whether a line is that of statements of which a value is not known.
    pub(super) fn is_without_value(&self, line: usize) -> bool {
        match &self.found.heads.columns {
            ColumnHeads::Values(values) => values.get(line).is_some_and(String::is_empty),
            _ => false,
        }
    }
}
