//! Tables: those with data become lines, those that only place what is in them become blocks.

use super::{Block, Style};

/// Cells longer than this, in bytes and on average, hold prose and not data.
const PROSE: usize = 200;

/// A table as it is read.
#[derive(Debug)]
pub(super) struct Table {
    /// Whether it is known to only place what is in it.
    pub(super) layout: bool,
    pub(super) rows: Vec<Vec<Vec<Block>>>,
}

impl Table {
    /// Adds a cell to the last row.
    pub(super) fn push(&mut self, cell: Vec<Block>) {
        match self.rows.last_mut() {
            Some(row) => row.push(cell),
            None => self.rows.push(vec![cell]),
        }
    }

    /// Its blocks, and whether it holds data.
    pub(super) fn into_blocks(self) -> (Vec<Block>, bool) {
        if self.places() {
            return (self.rows.into_iter().flatten().flatten().collect(), false);
        }
        let mut lines = Vec::new();
        let mut kinds = Vec::new();
        for row in &self.rows {
            let cells: Vec<_> = row.iter().map(|cell| in_one_line(cell)).collect();
            let line = cells.join("\t");
            if !line.trim().is_empty() {
                lines.push(line.trim_end().to_owned());
            }
            kinds.extend(row.iter().flatten().map(|block| block.style.kind));
        }
        let first = kinds.first().copied().flatten();
        let kind = first.filter(|_| kinds.iter().all(|kind| *kind == first));
        let text = lines.join("\n");
        let style = Style { kind, list: None };
        let blocks = if text.is_empty() { Vec::new() } else { vec![Block { style, text }] };
        (blocks, true)
    }

    /// One column, or prose in its cells.
    fn places(&self) -> bool {
        let filled = |row: &Vec<Vec<Block>>| row.iter().filter(|cell| !cell.is_empty()).count();
        if self.layout || self.rows.iter().map(filled).max().unwrap_or_default() <= 1 {
            return true;
        }
        let cells = || self.rows.iter().flatten().filter(|cell| !cell.is_empty());
        let many = cells().any(|cell| cell.len() > 3);
        let bytes: usize = cells().flatten().map(|block| block.text.len()).sum();
        many || bytes > PROSE.saturating_mul(cells().count())
    }
}

fn in_one_line(cell: &[Block]) -> String {
    let texts: Vec<_> = cell.iter().map(|block| block.text.replace(['\n', '\t'], " ")).collect();
    texts.join(" ")
}
