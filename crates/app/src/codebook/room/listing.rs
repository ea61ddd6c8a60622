//! The rows of the tree in the room of the codebook: filtered and sorted, with counts.

use std::rc::Rc;

use super::CodebookRoom;
use crate::codebook::tree::{TreeRow, found, rows_of};
use annotator_core::codebook::{Code, Codebook};
use annotator_core::phrases::fold::fold;
use annotator_core::project::Project;
use annotator_core::project::id::CodeId;
use annotator_core::small_map::{SmallMap, SmallSet, sort_by};

/// Which codes the tree shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CodesShown {
    #[default]
    All,
    /// Those that annotations have.
    Used,
    Unused,
    SetAside,
}

/// The order of codes that are beside each other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CodesSorted {
    /// That of the codebook.
    #[default]
    Own,
    Name,
    /// The code that is used most comes first.
    Count,
    Colour,
}

/// How many annotations a code has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CodeCount {
    pub own: usize,
    /// With those of the codes under it.
    pub with_below: usize,
}

pub type CodeCounts = SmallMap<CodeId, CodeCount>;

/// How many annotations each code has in the whole project. Codes without any are missing.
#[must_use]
pub fn code_counts(project: &Project) -> CodeCounts {
    let mut counts = CodeCounts::new();
    for set in project.annotations.values() {
        for (code, count) in set.counts() {
            let counted = counts.entry_or_default(code.clone());
            counted.own += count;
            counted.with_below += count;
        }
    }
    // A parent comes before its codes, so going backwards each count is complete when it is added.
    for code in project.codebook.codes.iter().rev() {
        if let (Some(parent), Some(count)) = (&code.parent, counts.get(&code.id).copied()) {
            counts.entry_or_default(parent.clone()).with_below += count.with_below;
        }
    }
    counts
}

/// The rows of the tree.
#[must_use]
pub fn room_rows(project: &Project, room: &CodebookRoom) -> Vec<TreeRow> {
    let counts = code_counts(project);
    let codebook = &project.codebook;
    let wanted = wanted(codebook, room, &counts);
    let folded = room.folded_in(codebook);
    match room.sorted {
        CodesSorted::Own => rows_of(codebook, &folded, wanted.as_ref()),
        by => rows_of(&sorted(codebook, by, &counts), &folded, wanted.as_ref()),
    }
}

/// The codes to show, with the codes above them; `None` for all.
fn wanted(
    codebook: &Codebook,
    room: &CodebookRoom,
    counts: &CodeCounts,
) -> Option<SmallSet<CodeId>> {
    let by_words = found(codebook, &fold(&room.query));
    if room.shown == CodesShown::All {
        return by_words;
    }
    let used = |code: &Code| counts.get(&code.id).is_some_and(|count| count.own > 0);
    let fits = |code: &&Rc<Code>| match room.shown {
        CodesShown::All => true,
        CodesShown::Used => used(code),
        CodesShown::Unused => code.selectable && !used(code),
        CodesShown::SetAside => code.set_aside,
    };
    let mut wanted = SmallSet::new();
    for code in codebook.codes.iter().filter(fits) {
        if by_words.as_ref().is_none_or(|found| found.contains(&code.id)) {
            wanted.insert(code.id.clone());
            wanted.extend(codebook.above(&code.id).map(|above| above.id.clone()));
        }
    }
    Some(wanted)
}

/// The codebook with its codes in another order. Only the rows are made from it.
fn sorted(codebook: &Codebook, by: CodesSorted, counts: &CodeCounts) -> Codebook {
    let mut codes = codebook.codes.clone();
    let count = |code: &Code| counts.get(&code.id).map_or(0, |count| count.with_below);
    match by {
        CodesSorted::Own => {}
        CodesSorted::Name => {
            let mut named: Vec<_> =
                codes.into_iter().map(|code| (fold(&code.name), code)).collect();
            sort_by(&mut named, |(one, _), (other, _)| one.cmp(other));
            codes = named.into_iter().map(|(_, code)| code).collect();
        }
        CodesSorted::Count => sort_by(&mut codes, |one, other| count(other).cmp(&count(one))),
        CodesSorted::Colour => sort_by(&mut codes, |one, other| one.slot.cmp(&other.slot)),
    }
    Codebook { codes, ..codebook.clone() }
}
