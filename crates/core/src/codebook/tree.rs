//! Codes above and below each other.

use std::rc::Rc;

use super::{AttributeDefinition, Code, Codebook};
use crate::project::id::{CodeId, LayerId};
use crate::small_map::SmallMap;

impl Codebook {
    /// The codes directly under `parent`; without a parent, the top ones of a layer.
    pub fn children<'a>(
        &'a self,
        layer: &'a LayerId,
        parent: Option<&'a CodeId>,
    ) -> impl Iterator<Item = &'a Rc<Code>> {
        self.codes.iter().filter(move |code| code.layer == *layer && code.parent.as_ref() == parent)
    }

    /// The codes above the one with this id, the nearest first.
    pub fn above<'a>(&'a self, id: &CodeId) -> impl Iterator<Item = &'a Rc<Code>> + use<'a> {
        let parent = |code: &Rc<Code>| self.code(code.parent.as_ref()?);
        // Parents come before their children in a valid codebook. The limit ends a circle in
        // others.
        std::iter::successors(self.code(id).and_then(parent), move |code| parent(code))
            .take(self.codes.len())
    }

    /// How many parents are above the code; 0 at the top.
    #[must_use]
    pub fn depth(&self, id: &CodeId) -> usize {
        self.above(id).count()
    }

    /// Whether a code is the other one or under it.
    #[must_use]
    pub fn is_within(&self, id: &CodeId, other: &CodeId) -> bool {
        id == other || self.above(id).any(|code| code.id == *other)
    }

    /// Whether neither the code nor one under it is still offered, so that there is no use in
    /// listing it.
    #[must_use]
    pub fn is_over(&self, code: &Code) -> bool {
        let goes_on = |other: &Rc<Code>| !other.set_aside && self.is_within(&other.id, &code.id);
        code.set_aside && !self.codes.iter().any(goes_on)
    }

    /// A code and all codes under it, a parent before its children.
    #[must_use]
    pub fn with_below(&self, id: &CodeId) -> Vec<CodeId> {
        let mut found = vec![id.clone()];
        for code in &self.codes {
            if code.parent.as_ref().is_some_and(|parent| found.contains(parent)) {
                found.push(code.id.clone());
            }
        }
        found
    }

    /// The label of a field for annotations with this code: the one for the code or for the nearest
    /// code above it that has one, or else the field's own name.
    #[must_use]
    pub fn field_name<'a>(&'a self, field: &'a AttributeDefinition, code: &CodeId) -> &'a str {
        self.nearest(&field.names_by_code, code).unwrap_or(&field.name)
    }

    /// The sentence on how to decide, found like [`Codebook::field_name`]. It may be empty.
    #[must_use]
    pub fn field_help<'a>(&'a self, field: &'a AttributeDefinition, code: &CodeId) -> &'a str {
        self.nearest(&field.help_by_code, code).unwrap_or(&field.help)
    }

    /// What is given for the code or for the nearest code above it.
    fn nearest<'a>(
        &'a self,
        by_code: &'a SmallMap<CodeId, String>,
        code: &CodeId,
    ) -> Option<&'a str> {
        if by_code.is_empty() {
            return None;
        }
        let above = || self.above(code).find_map(|code| by_code.get(&code.id));
        by_code.get(code).or_else(above).map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::generate::codebook;

    #[test]
    fn codes_know_what_is_above_and_below_them() {
        let mut book = codebook();
        let [security, terrorism, trade] =
            ["security", "terrorism", "trade"].map(|id| CodeId::parse(id).unwrap());
        let above = |id| book.above(id).map(|code| &code.id).collect::<Vec<_>>();
        assert_eq!((above(&terrorism), above(&security)), (vec![&security], vec![]));
        assert!(book.is_within(&terrorism, &security) && book.is_within(&trade, &trade));
        assert!(!book.is_within(&security, &terrorism));
        assert_eq!(book.with_below(&security), [security.clone(), terrorism.clone()]);
        assert_eq!((book.depth(&security), book.depth(&terrorism)), (0, 1));
        for code in &mut book.codes {
            if code.id == security {
                Rc::make_mut(code).parent = Some(terrorism.clone());
            }
        }
        assert!(book.depth(&terrorism) <= book.codes.len(), "a circle ends");
    }

    #[test]
    fn names_and_help_of_a_field_follow_the_code_or_the_nearest_above() {
        let mut book = codebook();
        let [pledge, security, terrorism] =
            ["pledge", "security", "terrorism"].map(|id| CodeId::parse(id).unwrap());
        let mut field = book.layers[1].attributes[7].clone();
        field.help = "Who acts.".into();
        field.names_by_code.insert(security.clone(), "Who secures".into());
        field.help_by_code.insert(security.clone(), "Who makes it safe.".into());
        let of = |book: &Codebook, code: &CodeId| {
            (book.field_name(&field, code).to_owned(), book.field_help(&field, code).to_owned())
        };
        let secured = ("Who secures".to_owned(), "Who makes it safe.".to_owned());
        assert_eq!((of(&book, &security), of(&book, &terrorism)), (secured.clone(), secured));
        assert_eq!(of(&book, &pledge), ("The actor".to_owned(), "Who acts.".to_owned()));
        book.codes.clear();
        assert_eq!(of(&book, &terrorism).0, "The actor");
    }
}
