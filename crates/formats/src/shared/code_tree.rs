//! The codes of a codebook as a tree.

use annotator_core::codebook::{Code, Codebook};
use annotator_core::project::id::{CodeId, LayerId};

/// The codes of a layer with their depth. Children come after their parent.
#[must_use]
pub(crate) fn in_tree<'a>(codebook: &'a Codebook, layer: &'a LayerId) -> Vec<(usize, &'a Code)> {
    let children = |parent: Option<&'a CodeId>, depth: usize| {
        let mut children: Vec<_> =
            codebook.children(layer, parent).map(|code| (depth, &**code)).collect();
        children.reverse();
        children
    };
    let mut found = Vec::new();
    let mut open = children(None, 0);
    while let Some((depth, code)) = open.pop() {
        found.push((depth, code));
        open.extend(children(Some(&code.id), depth.saturating_add(1)));
    }
    found
}

/// The names of a code and of the codes above it, the topmost first.
#[must_use]
pub(crate) fn path<'a>(codebook: &'a Codebook, code: &'a Code) -> Vec<&'a str> {
    let above = codebook.above(&code.id).map(|above| above.name.as_str());
    let mut names: Vec<&str> = std::iter::once(code.name.as_str()).chain(above).collect();
    names.reverse();
    names
}

#[cfg(test)]
mod tests {
    use super::*;
    use annotator_core::testing::generate::codebook;

    #[test]
    fn children_come_after_their_parent() {
        let mut codebook = codebook();
        let terrorism = codebook.codes.remove(1);
        codebook.codes.insert(2, terrorism);
        let layer = &codebook.layers[0].id;
        let tree: Vec<_> =
            in_tree(&codebook, layer).iter().map(|(depth, it)| (*depth, it.id.as_str())).collect();
        assert_eq!(tree, [(0, "security"), (1, "terrorism"), (0, "trade")]);
        assert_eq!(path(&codebook, &codebook.codes[2]), ["Code security", "Code terrorism"]);
    }
}
