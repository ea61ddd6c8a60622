//! Moving codes in the tree: to other places among their siblings, below other codes, and to other
//! layers.

use std::rc::Rc;

use super::{Code, Codebook};
use crate::project::id::{CodeId, LayerId};

/// A place in the tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TreePlace {
    /// The layer to belong to.
    pub layer: LayerId,
    /// The code to be under; `None` for the top of the layer.
    pub parent: Option<CodeId>,
    /// The sibling to come before; `None` for the last place.
    pub before: Option<CodeId>,
}

/// A short way to move in the tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TreeStep {
    /// Before the previous sibling.
    Up,
    /// After the next sibling.
    Down,
    /// Under the previous sibling, as its last code.
    In,
    /// After the parent, as its sibling.
    Out,
}

impl Codebook {
    /// The codes in the order of the tree: layer by layer, each code followed by the codes under it.
    #[must_use]
    pub fn in_tree_order(&self) -> Vec<Rc<Code>> {
        let mut ordered = Vec::with_capacity(self.codes.len());
        for layer in &self.layers {
            self.add_below(&layer.id, None, &mut ordered);
        }
        ordered
    }

    fn add_below(&self, layer: &LayerId, parent: Option<&CodeId>, ordered: &mut Vec<Rc<Code>>) {
        for code in self.children(layer, parent) {
            ordered.push(Rc::clone(code));
            self.add_below(layer, Some(&code.id), ordered);
        }
    }

    /// Those of the codes that are not under another one of them, in the order of the tree. What
    /// happens to them happens to the codes under them.
    #[must_use]
    pub fn topmost(&self, codes: &[CodeId]) -> Vec<CodeId> {
        let is_under = |code: &Code| self.above(&code.id).any(|above| codes.contains(&above.id));
        let ordered = self.in_tree_order();
        let chosen = ordered.iter().filter(|code| codes.contains(&code.id) && !is_under(code));
        chosen.map(|code| code.id.clone()).collect()
    }

    /// The codebook with codes moved to a place, together and in the order of the tree, and with the
    /// codes under them. `None` if the place does not exist or is under one of them, or if they are
    /// there already.
    #[must_use]
    pub fn with_moved(&self, codes: &[CodeId], to: &TreePlace) -> Option<Self> {
        self.layer(&to.layer)?;
        let tops = self.topmost(codes);
        let is_moved = |id: &CodeId| tops.iter().any(|top| self.is_within(id, top));
        if let Some(parent) = &to.parent
            && (is_moved(parent) || self.code(parent)?.layer != to.layer)
        {
            return None;
        }
        let before = self.in_tree_order();
        let (mut moved, mut rest): (Vec<_>, Vec<_>) =
            before.iter().cloned().partition(|code| is_moved(&code.id));
        for code in &mut moved {
            let is_top = tops.contains(&code.id);
            let parent = if is_top { to.parent.clone() } else { code.parent.clone() };
            if code.parent != parent || code.layer != to.layer {
                let code = Rc::make_mut(code);
                code.parent = parent;
                code.layer = to.layer.clone();
            }
        }
        let at = self.place_among(&rest, to, &is_moved)?;
        rest.splice(at..at, moved);
        (rest != before && !tops.is_empty()).then(|| Self { codes: rest, ..self.clone() })
    }

    /// The index in `rest`, which is in the order of the tree, of what comes to a place.
    fn place_among(
        &self,
        rest: &[Rc<Code>],
        to: &TreePlace,
        is_moved: &impl Fn(&CodeId) -> bool,
    ) -> Option<usize> {
        if let Some(before) = &to.before {
            let siblings = self.children(&to.layer, to.parent.as_ref());
            let mut from_there = siblings.skip_while(|code| code.id != *before).peekable();
            from_there.peek()?;
            // What is moved itself cannot be the mark: then it is the next one that stays.
            if let Some(stays) = from_there.find(|code| !is_moved(&code.id)) {
                return rest.iter().position(|code| code.id == stays.id);
            }
        }
        let belongs = |code: &Rc<Code>| match &to.parent {
            Some(parent) => self.is_within(&code.id, parent),
            None => code.layer == to.layer,
        };
        if let Some(last) = rest.iter().rposition(belongs) {
            return Some(last + 1);
        }
        let earlier = self.layers.iter().take_while(|layer| layer.id != to.layer);
        let earlier: Vec<_> = earlier.map(|layer| &layer.id).collect();
        Some(rest.iter().filter(|code| earlier.contains(&&code.layer)).count())
    }

    /// Where a step leads codes; `None` if it leads nowhere. They all come to where it leads the
    /// first of them, or on the way down the last.
    #[must_use]
    pub fn step_place(&self, codes: &[CodeId], step: TreeStep) -> Option<TreePlace> {
        let tops = self.topmost(codes);
        let lead = if step == TreeStep::Down { tops.last()? } else { tops.first()? };
        let code = self.code(lead)?;
        let siblings: Vec<_> = self
            .children(&code.layer, code.parent.as_ref())
            .filter(|it| it.id == *lead || !tops.contains(&it.id))
            .collect();
        let at = siblings.iter().position(|it| it.id == *lead)?;
        let id_at = |at: usize| siblings.get(at).map(|code| code.id.clone());
        let (layer, parent) = (code.layer.clone(), code.parent.clone());
        match step {
            TreeStep::Up => Some(TreePlace { layer, parent, before: id_at(at.checked_sub(1)?) }),
            TreeStep::Down => {
                id_at(at + 1)?;
                Some(TreePlace { layer, parent, before: id_at(at + 2) })
            }
            TreeStep::In => {
                let parent = id_at(at.checked_sub(1)?);
                Some(TreePlace { layer, parent, before: None })
            }
            TreeStep::Out => {
                let parent = self.code(code.parent.as_ref()?)?;
                Some(TreePlace {
                    layer,
                    parent: parent.parent.clone(),
                    before: self.after(parent).map(|next| next.id.clone()),
                })
            }
        }
    }

    /// The next sibling of a code.
    #[must_use]
    pub fn after(&self, code: &Code) -> Option<&Rc<Code>> {
        let is_sibling =
            |other: &&Rc<Code>| other.layer == code.layer && other.parent == code.parent;
        let siblings = self.codes.iter().filter(is_sibling);
        siblings.skip_while(|sibling| sibling.id != code.id).nth(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codebook::{Layer, Paint};
    use crate::project::id::CodebookId;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn id(id: &str) -> CodeId {
        CodeId::parse(id).unwrap()
    }

    fn layer(id: &str) -> LayerId {
        LayerId::parse(id).unwrap()
    }

    /// A codebook from lines: a code a line, which is under the line before it that is shifted less.
    fn book(layers: &[(&str, &str)]) -> Codebook {
        let mut book = Codebook::new(CodebookId(Uuid::nil()), String::new());
        for (name, lines) in layers {
            book.layers.push(Rc::new(Layer::new(layer(name), (*name).into(), Paint::Tint)));
            let mut above: Vec<CodeId> = Vec::new();
            for line in lines.lines() {
                above.truncate(line.len() - line.trim_start().len());
                let code = id(line.trim());
                let parent = above.last().cloned();
                let new = Code::new(code.clone(), layer(name), line.trim().into());
                book.codes.push(Rc::new(Code { parent, ..new }));
                above.push(code);
            }
        }
        assert_eq!(book.problems(), []);
        book
    }

    /// The lines of a layer.
    fn lines(book: &Codebook, name: &str) -> String {
        let ordered = book.in_tree_order();
        let of_layer = ordered.iter().filter(|code| code.layer == layer(name));
        let lines = of_layer.map(|code| " ".repeat(book.depth(&code.id)) + code.id.as_str());
        lines.collect::<Vec<_>>().join("\n")
    }

    fn place(name: &str, parent: Option<&str>, before: Option<&str>) -> TreePlace {
        TreePlace { layer: layer(name), parent: parent.map(id), before: before.map(id) }
    }

    fn moved(book: &Codebook, codes: &[&str], to: &TreePlace) -> Option<String> {
        let codes: Vec<_> = codes.iter().map(|code| id(code)).collect();
        let moved = book.with_moved(&codes, to)?;
        assert_eq!(moved.problems(), []);
        Some(lines(&moved, to.layer.as_str()))
    }

    const THEMES: &str = "a\n b\n c\n  d\ne\nf";

    #[test]
    fn codes_move_with_what_is_under_them() {
        let book = book(&[("t", THEMES)]);
        let to = |codes: &[&str], parent, before| moved(&book, codes, &place("t", parent, before));
        assert_eq!(to(&["c"], None, Some("a")).unwrap(), "c\n d\na\n b\ne\nf");
        assert_eq!(to(&["a"], Some("e"), None).unwrap(), "e\n a\n  b\n  c\n   d\nf");
        assert_eq!(to(&["f", "b"], Some("c"), Some("d")).unwrap(), "a\n c\n  b\n  f\n  d\ne");
        assert_eq!(to(&["a", "b", "d"], None, None).unwrap(), "e\nf\na\n b\n c\n  d");
        assert_eq!(to(&["e"], None, Some("e")), None, "it is there already");
        assert_eq!(to(&["e", "f"], None, Some("e")), None);
        assert_eq!(to(&["a"], Some("d"), None), None, "not under itself");
        assert_eq!(to(&["e"], Some("gone"), None), None);
        assert_eq!(to(&["e"], None, Some("b")), None, "b is elsewhere");
        assert_eq!(to(&[], None, None), None);
    }

    #[test]
    fn codes_change_the_layer_with_what_is_under_them() {
        let book = book(&[("t", THEMES), ("empty", ""), ("u", "x\ny")]);
        assert_eq!(
            moved(&book, &["a"], &place("u", Some("x"), None)).unwrap(),
            "x\n a\n  b\n  c\n   d\ny"
        );
        let in_empty = book.with_moved(&[id("x")], &place("empty", None, None)).unwrap();
        assert_eq!((lines(&in_empty, "empty"), lines(&in_empty, "u")), ("x".into(), "y".into()));
        assert_eq!(in_empty.codes.last().unwrap().id, id("y"), "layers keep their order");
        assert_eq!(moved(&book, &["a"], &place("t", Some("x"), None)), None, "of another layer");
    }

    #[test]
    fn steps_go_up_down_in_and_out() {
        let book = book(&[("t", THEMES)]);
        let step = |codes: &[&str], step| {
            let ids: Vec<_> = codes.iter().map(|code| id(code)).collect();
            moved(&book, codes, &book.step_place(&ids, step)?)
        };
        assert_eq!(step(&["c"], TreeStep::Up).unwrap(), "a\n c\n  d\n b\ne\nf");
        assert_eq!(step(&["b"], TreeStep::Down).unwrap(), "a\n c\n  d\n b\ne\nf");
        assert_eq!(step(&["e"], TreeStep::In).unwrap(), "a\n b\n c\n  d\n e\nf");
        assert_eq!(step(&["b"], TreeStep::Out).unwrap(), "a\n c\n  d\nb\ne\nf");
        assert_eq!(step(&["e", "f"], TreeStep::Up).unwrap(), "e\nf\na\n b\n c\n  d");
        assert_eq!(step(&["e", "f"], TreeStep::In).unwrap(), "a\n b\n c\n  d\n e\n f");
        assert_eq!(step(&["a", "e"], TreeStep::Down).unwrap(), "f\na\n b\n c\n  d\ne");
        for (codes, to) in
            [("a", TreeStep::Up), ("f", TreeStep::Down), ("b", TreeStep::In), ("a", TreeStep::Out)]
        {
            assert_eq!(step(&[codes], to), None, "{codes} {to:?}");
        }
    }

    proptest! {
        #[test]
        fn a_moved_tree_has_the_same_codes_and_stays_a_tree(
            chosen in prop::collection::vec(0..9_usize, 1..4),
            parent in prop::option::of(0..9_usize),
            before in prop::option::of(0..9_usize),
            second in any::<bool>(),
        ) {
            let book = book(&[("t", THEMES), ("u", "x\n y\nz")]);
            let code = |at: usize| book.codes[at].id.clone();
            let chosen: Vec<_> = chosen.into_iter().map(code).collect();
            let to = TreePlace {
                layer: layer(if second { "u" } else { "t" }),
                parent: parent.map(code),
                before: before.map(code),
            };
            let Some(after) = book.with_moved(&chosen, &to) else { return Ok(()) };
            prop_assert_eq!(after.problems(), []);
            prop_assert_eq!(&after.in_tree_order(), &after.codes, "each code is followed by its codes");
            let names = |book: &Codebook| {
                let mut ids: Vec<_> = book.codes.iter().map(|code| code.id.clone()).collect();
                ids.sort();
                ids
            };
            prop_assert_eq!(names(&after), names(&book));
            for top in book.topmost(&chosen) {
                prop_assert_eq!(&after.code(&top).unwrap().parent, &to.parent);
            }
            // The others keep their order and their parents.
            let rest = |book: &Codebook| {
                let is_rest = |code: &&Rc<Code>| !chosen.iter().any(|it| book.is_within(&code.id, it));
                book.codes.iter().filter(is_rest).cloned().collect::<Vec<_>>()
            };
            prop_assert_eq!(rest(&after), rest(&book));
        }
    }
}
