//! Where codes come that are dragged to a row of the tree.

use crate::codebook::tree::RowId;
use annotator_core::codebook::{Codebook, TreePlace};

/// The part of a row that something is dragged over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowPart {
    /// Its upper edge: the place before it.
    Before,
    /// Its middle: the place under it.
    On,
    /// Its lower edge: the place after it.
    After,
}

impl RowPart {
    /// The part at a height of the row, from 0 to 1.
    #[must_use]
    pub fn at(height: f64) -> Self {
        if height < 0.3 {
            Self::Before
        } else if height > 0.7 {
            Self::After
        } else {
            Self::On
        }
    }
}

/// Where something goes that is dropped on a part of a row. `open` says whether rows below it are shown: then the
/// place after it is the first one under it.
#[must_use]
pub fn place_at(codebook: &Codebook, row: &RowId, part: RowPart, open: bool) -> Option<TreePlace> {
    let first = |layer, parent| {
        let first = codebook.children(layer, parent).next();
        first.map(|code| code.id.clone())
    };
    match row {
        RowId::RecentHead | RowId::Recent(_) => None,
        RowId::Layer(layer) => {
            let before = if part == RowPart::After { first(layer, None) } else { None };
            Some(TreePlace { layer: layer.clone(), parent: None, before })
        }
        RowId::Code(id) => {
            let code = codebook.code(id)?;
            let (layer, parent) = (code.layer.clone(), code.parent.clone());
            Some(match part {
                RowPart::Before => TreePlace { layer, parent, before: Some(id.clone()) },
                RowPart::On => TreePlace { layer, parent: Some(id.clone()), before: None },
                RowPart::After if open => {
                    let before = first(&layer, Some(id));
                    TreePlace { layer, parent: Some(id.clone()), before }
                }
                RowPart::After => {
                    let before = codebook.after(code).map(|next| next.id.clone());
                    TreePlace { layer, parent, before }
                }
            })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::page::slug;
    use annotator_core::starter;

    #[test]
    fn an_edge_is_a_place_beside_a_row_and_its_middle_one_under_it() {
        let book = starter::codebook();
        let codes: Vec<_> =
            book.codes.iter().filter(|code| code.layer == slug("commitment")).collect();
        let row = RowId::Code(codes[1].id.clone());
        let place = |height, open| {
            let place = place_at(&book, &row, RowPart::at(height), open).unwrap();
            (place.parent, place.before)
        };
        assert_eq!(place(0.1, false), (None, Some(codes[1].id.clone())));
        assert_eq!(place(0.5, false), (Some(codes[1].id.clone()), None));
        assert_eq!(place(0.9, false), (None, Some(codes[2].id.clone())));
        assert_eq!(place(0.9, true), (Some(codes[1].id.clone()), None));
        let head = RowId::Layer(slug("commitment"));
        let at_head = |part| place_at(&book, &head, part, true).unwrap().before;
        assert_eq!(
            (at_head(RowPart::After), at_head(RowPart::On)),
            (Some(codes[0].id.clone()), None)
        );
    }
}
