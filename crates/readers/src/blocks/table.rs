//! Tables. Those with data become lines, those that only arrange their contents become blocks.

use super::{Block, Style};

/// If cells are longer than this on average, in bytes, they hold prose, not data.
const PROSE: usize = 200;

#[derive(Debug)]
pub(super) struct Table {
    /// Whether the table is already known to only arrange its contents.
    pub(super) layout: bool,
    pub(super) rows: Vec<Vec<Vec<Block>>>,
}

impl Table {
    pub(super) fn push(&mut self, cell: Vec<Block>) {
        match self.rows.last_mut() {
            Some(row) => row.push(cell),
            None => self.rows.push(vec![cell]),
        }
    }

    /// Returns the blocks, and whether the table holds data.
    pub(super) fn into_blocks(self) -> (Vec<Block>, bool) {
        if self.is_layout() {
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

    /// Whether the table only arranges its contents: it has one column, or prose in its cells.
    fn is_layout(&self) -> bool {
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
