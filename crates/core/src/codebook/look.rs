//! How a code looks: its hue, how dark it is, and the pattern of its lines.

use super::{COLOUR_SLOTS, Code, Codebook, Paint};
use crate::project::id::{CodeId, LayerId};
use crate::small_map::SmallMap;

/// The pattern of a line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Pattern {
    /// One line.
    #[default]
    Solid,
    /// Strokes.
    Dashed,
    /// Dots.
    Dotted,
    /// Two thin lines.
    Double,
}

/// The patterns, in the order in which codes of one hue take them.
const PATTERNS: [Pattern; 4] = [Pattern::Solid, Pattern::Dashed, Pattern::Dotted, Pattern::Double];

/// The pattern of an underline by slot, as a place in [`PATTERNS`]. Hues that are used together
/// differ in it, so that no line is known by its colour alone.
const OF_LINES: [usize; COLOUR_SLOTS as usize] = [1, 0, 2, 3, 1, 0, 2, 1, 3, 2, 0, 1];

impl Pattern {
    /// The name in a style sheet.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Solid => "solid",
            Self::Dashed => "dashed",
            Self::Dotted => "dotted",
            Self::Double => "double",
        }
    }

    /// The pattern of a code with this slot after `turn` others of its layer.
    fn after(slot: u8, paint: Paint, turn: usize) -> Self {
        let first = match paint {
            Paint::Tint => 0,
            Paint::Underline => OF_LINES.get(usize::from(slot)).copied().unwrap_or_default(),
        };
        PATTERNS.get((first + turn) % PATTERNS.len()).copied().unwrap_or_default()
    }
}

/// How each code looks, and how its layer is painted.
pub type Looks<'a> = SmallMap<&'a CodeId, (Look, Paint)>;

/// How a code looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Look {
    /// The slot of its hue.
    pub slot: u8,
    /// 1 for a code under another, which is a step darker (on dark paper: lighter); else 0.
    pub step: u8,
    /// The pattern of its lines, ticks and bars.
    pub pattern: Pattern,
}

impl Look {
    /// The look of the first code at the top with this slot.
    #[must_use]
    pub fn first_of(slot: u8, paint: Paint) -> Self {
        Self { slot, step: 0, pattern: Pattern::after(slot, paint, 0) }
    }
}

impl Codebook {
    /// How a code looks. Codes at the top that share a hue differ in their pattern; the codes below
    /// them have the same pattern.
    #[must_use]
    pub fn look(&self, code: &Code) -> Look {
        let looks = self.looks();
        let first = Look { slot: code.slot, ..Look::default() };
        looks.get(&code.id).map_or(first, |(look, _)| *look)
    }

    /// The looks of all codes. Faster than asking for each code.
    #[must_use]
    pub fn looks(&self) -> Looks<'_> {
        let mut looks = SmallMap::new();
        let mut used: SmallMap<(&LayerId, u8), usize> = SmallMap::new();
        for code in &self.codes {
            let Some(layer) = self.layer(&code.layer) else { continue };
            let parent: Option<(Look, Paint)> =
                code.parent.as_ref().and_then(|parent| looks.get(parent).copied());
            let pattern = match parent {
                Some((parent, paint)) if parent.slot == code.slot && paint == layer.paint => {
                    parent.pattern
                }
                _ => {
                    let turn = used.entry_or_insert_with((&code.layer, code.slot), || 0);
                    let pattern = Pattern::after(code.slot, layer.paint, *turn);
                    *turn += usize::from(code.parent.is_none());
                    pattern
                }
            };
            let look = Look { slot: code.slot, step: u8::from(code.parent.is_some()), pattern };
            looks.insert(&code.id, (look, layer.paint));
        }
        looks
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codebook::Layer;
    use crate::project::id::CodebookId;
    use std::rc::Rc;
    use uuid::Uuid;

    fn book(paint: Paint, codes: &[(&str, Option<&str>, u8)]) -> Codebook {
        let layer = LayerId::parse("layer").unwrap();
        let code = |(id, parent, slot): &(&str, Option<&str>, u8)| Code {
            slot: *slot,
            parent: parent.map(|parent| CodeId::parse(parent).unwrap()),
            ..Code::new(CodeId::parse(id).unwrap(), layer.clone(), "Name".into())
        };
        Codebook {
            layers: vec![Rc::new(Layer::new(layer.clone(), String::new(), paint))],
            codes: codes.iter().map(code).map(Rc::new).collect(),
            ..Codebook::new(CodebookId(Uuid::nil()), String::new())
        }
    }

    fn look(book: &Codebook, id: &str) -> (u8, u8, &'static str) {
        let look = book.look(book.code(&CodeId::parse(id).unwrap()).unwrap());
        (look.slot, look.step, look.pattern.name())
    }

    #[test]
    fn codes_below_another_are_a_step_darker() {
        let book = book(Paint::Tint, &[("a", None, 4), ("b", Some("a"), 4), ("c", Some("b"), 4)]);
        assert_eq!(look(&book, "a"), (4, 0, "solid"));
        assert_eq!((look(&book, "b"), look(&book, "c")), ((4, 1, "solid"), (4, 1, "solid")));
    }

    #[test]
    fn a_hue_that_is_used_again_has_another_pattern() {
        let codes = [("a", None, 4), ("x", None, 5), ("b", None, 4), ("c", Some("b"), 4)];
        let themes = book(Paint::Tint, &codes);
        assert_eq!((look(&themes, "a").2, look(&themes, "b").2), ("solid", "dashed"));
        assert_eq!(look(&themes, "c"), (4, 1, "dashed"));
        let lines = book(Paint::Underline, &codes);
        assert_eq!((look(&lines, "a").2, look(&lines, "b").2), ("dashed", "dotted"));
        let many: Vec<_> = ["a", "b", "c", "d", "e"].map(|id| (id, None, 0)).into();
        let book = book(Paint::Tint, &many);
        assert_eq!(["d", "e"].map(|id| look(&book, id).2), ["double", "solid"]);
    }

    #[test]
    fn a_circle_of_parents_ends() {
        let book = book(Paint::Tint, &[("a", Some("b"), 1), ("b", Some("a"), 1)]);
        assert_eq!(look(&book, "a").1, 1);
    }
}
