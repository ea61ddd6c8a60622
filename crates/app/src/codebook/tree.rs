//! The codebook as the tree in the left column: which rows there are, and where keys lead.

use std::rc::Rc;

use crate::coding::CodingMsg;
use crate::model::Open;
use annotator_core::codebook::{Code, Codebook, Layer};
use annotator_core::phrases::fold::fold;
use annotator_core::project::id::{CodeId, LayerId};
use annotator_core::small_map::SmallSet;

/// Layers with more codes start with their groups folded, so that the layers below stay in view.
const MANY_CODES: usize = 24;

/// What identifies a row.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RowId {
    /// The heading of the codes used last.
    RecentHead,
    /// A code used last.
    Recent(CodeId),
    /// The heading of a layer.
    Layer(LayerId),
    Code(CodeId),
}

impl RowId {
    /// The code of the row, if it is one.
    #[must_use]
    pub fn code(&self) -> Option<&CodeId> {
        match self {
            Self::Recent(code) | Self::Code(code) => Some(code),
            Self::RecentHead | Self::Layer(_) => None,
        }
    }
}

/// What a row shows.
#[derive(Clone, Debug, PartialEq)]
pub enum Shown {
    RecentHead,
    Layer(Rc<Layer>),
    Code(Rc<Code>),
}

/// A row of the tree.
#[derive(Clone, Debug, PartialEq)]
pub struct TreeRow {
    pub id: RowId,
    pub shown: Shown,
    /// How many rows are above it in the tree: 0 for headings.
    pub depth: usize,
    /// Whether the rows below it are shown; `None` if there are none.
    pub open: Option<bool>,
}

impl TreeRow {
    /// The name to search by letters.
    #[must_use]
    pub fn name(&self) -> &str {
        match &self.shown {
            Shown::RecentHead => "",
            Shown::Layer(layer) => &layer.name,
            Shown::Code(code) => &code.name,
        }
    }
}

/// The rows that are folded.
pub type Folded = SmallSet<RowId>;

/// What is folded at the beginning: the groups of layers with many codes.
#[must_use]
pub fn folded_at_first(codebook: &Codebook) -> Folded {
    let large = |layer: &LayerId| {
        codebook.codes.iter().filter(|code| code.layer == *layer).count() > MANY_CODES
    };
    let parents = codebook.codes.iter().filter_map(|code| code.parent.as_ref());
    let groups = parents.filter_map(|id| codebook.code(id)).filter(|code| large(&code.layer));
    groups.map(|code| RowId::Code(code.id.clone())).collect()
}

/// The groups of a layer: its codes that have codes below them.
#[must_use]
pub fn groups_of(codebook: &Codebook, layer: &LayerId) -> Vec<RowId> {
    let parents = codebook.codes.iter().filter(|code| code.layer == *layer);
    let mut groups: Vec<RowId> =
        parents.filter_map(|code| code.parent.clone()).map(RowId::Code).collect();
    groups.sort();
    groups.dedup();
    groups
}

/// The rows to draw, in order, without codes that were set aside. With words in `query`, all codes that have them and the codes above
/// those, and nothing is folded.
#[must_use]
pub fn rows(codebook: &Codebook, recent: &[CodeId], folded: &Folded, query: &str) -> Vec<TreeRow> {
    let query = fold(query);
    let mut rows = Vec::new();
    if query.trim().is_empty() && !recent.is_empty() {
        let open = !folded.contains(&RowId::RecentHead);
        rows.push(head(RowId::RecentHead, Shown::RecentHead, open));
        let codes = recent.iter().filter(|_| open).filter_map(|id| codebook.code(id));
        rows.extend(codes.map(|code| TreeRow {
            id: RowId::Recent(code.id.clone()),
            shown: Shown::Code(Rc::clone(code)),
            depth: 1,
            open: None,
        }));
    }
    let found = found(codebook, &query);
    if codebook.codes.iter().any(|code| code.set_aside) {
        let mut codes = codebook.codes.clone();
        codes.retain(|code| !codebook.is_over(code));
        let offered = Codebook { codes, ..codebook.clone() };
        rows.extend(rows_of(&offered, folded, found.as_ref()));
    } else {
        rows.extend(rows_of(codebook, folded, found.as_ref()));
    }
    rows
}

/// The rows of the layers and their codes. With codes that were found, only those, and nothing is
/// folded.
#[must_use]
pub fn rows_of(
    codebook: &Codebook,
    folded: &Folded,
    found: Option<&SmallSet<CodeId>>,
) -> Vec<TreeRow> {
    let mut rows = Vec::with_capacity(codebook.codes.len() + codebook.layers.len());
    for layer in &codebook.layers {
        let codes: Vec<_> =
            codebook.codes.iter().filter(|code| code.layer == layer.id).cloned().collect();
        if found.is_some() && !codes.iter().any(|code| is_found(found, &code.id)) {
            continue;
        }
        let id = RowId::Layer(layer.id.clone());
        let open = found.is_some() || !folded.contains(&id);
        rows.push(head(id, Shown::Layer(Rc::clone(layer)), open));
        if open {
            add_codes(&mut rows, &codes, None, 1, folded, found);
        }
    }
    rows
}

fn head(id: RowId, shown: Shown, open: bool) -> TreeRow {
    TreeRow { id, shown, depth: 0, open: Some(open) }
}

/// Adds the codes under `parent`, each followed by those under it.
fn add_codes(
    rows: &mut Vec<TreeRow>,
    codes: &[Rc<Code>],
    parent: Option<&CodeId>,
    depth: usize,
    folded: &Folded,
    found: Option<&SmallSet<CodeId>>,
) {
    for code in codes.iter().filter(|code| code.parent.as_ref() == parent) {
        if !is_found(found, &code.id) {
            continue;
        }
        let id = RowId::Code(code.id.clone());
        let below = |other: &Rc<Code>| {
            other.parent.as_ref() == Some(&code.id) && is_found(found, &other.id)
        };
        let has_codes = codes.iter().any(below);
        let open = found.is_some() || !folded.contains(&id);
        rows.push(TreeRow {
            id,
            shown: Shown::Code(Rc::clone(code)),
            depth,
            open: has_codes.then_some(open),
        });
        if has_codes && open {
            add_codes(rows, codes, Some(&code.id), depth + 1, folded, found);
        }
    }
}

fn is_found(found: Option<&SmallSet<CodeId>>, code: &CodeId) -> bool {
    found.is_none_or(|found| found.contains(code))
}

/// The codes whose name or definition has all words, and the codes above them; `None` without
/// words.
pub(crate) fn found(codebook: &Codebook, query: &str) -> Option<SmallSet<CodeId>> {
    let words: Vec<&str> = query.split_whitespace().collect();
    if words.is_empty() {
        return None;
    }
    let mut found = SmallSet::new();
    for code in &codebook.codes {
        let all = fold(&format!("{}\n{}", code.name, code.definition));
        if words.iter().all(|word| all.contains(word)) {
            found.insert(code.id.clone());
            found.extend(codebook.above(&code.id).map(|above| above.id.clone()));
        }
    }
    Some(found)
}

/// Where a key leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lead {
    /// To another row.
    To(RowId),
    /// Folds or unfolds the row.
    Turn(RowId),
}

/// Where a key leads from a row, as the tree pattern of the ARIA practices has it; `None` if the
/// key means nothing here. The keys are named as in the browser; the side arrows are already turned
/// in a language that is written from right to left.
#[must_use]
pub fn lead(rows: &[TreeRow], at: &RowId, key: &str) -> Option<Lead> {
    let place = rows.iter().position(|row| row.id == *at)?;
    let row = rows.get(place)?;
    let to = |place: usize| rows.get(place).map(|row| Lead::To(row.id.clone()));
    match key {
        "ArrowDown" => to(place + 1),
        "ArrowUp" => to(place.checked_sub(1)?),
        "Home" => to(0),
        "End" => to(rows.len().checked_sub(1)?),
        "ArrowRight" => match row.open? {
            true => to(place + 1),
            false => Some(Lead::Turn(row.id.clone())),
        },
        "ArrowLeft" if row.open == Some(true) => Some(Lead::Turn(row.id.clone())),
        "ArrowLeft" => to(rows.get(..place)?.iter().rposition(|above| above.depth < row.depth)?),
        _ => to(by_letter(rows, place, key)?),
    }
}

/// The next row whose name begins with what was typed.
fn by_letter(rows: &[TreeRow], place: usize, key: &str) -> Option<usize> {
    if key.chars().count() != 1 || key.trim().is_empty() {
        return None;
    }
    let typed = fold(key);
    let begins = |at: &usize| rows.get(*at).is_some_and(|row| fold(row.name()).starts_with(&typed));
    (place + 1..rows.len()).chain(0..place).find(begins)
}

/// What choosing a code in the tree does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Press {
    /// Tags the selected passage.
    Apply,
    /// Changes the code of the chosen annotation.
    Recode,
    /// Shows only the annotations with the code, or all again.
    Filter {
        /// Whether the list is filtered by the code.
        on: bool,
    },
}

/// What choosing this code does now.
#[must_use]
pub fn press(open: &Open, code: &Code) -> Press {
    let selected = open.selection.is_some_and(|selection| !selection.dragging);
    if selected && code.is_offered() {
        return Press::Apply;
    }
    let chosen = open.chosen_annotation().filter(|chosen| chosen.code != code.id);
    if chosen.is_some() && code.is_offered() {
        return Press::Recode;
    }
    Press::Filter { on: open.filter.code.as_ref() == Some(&code.id) }
}

impl Press {
    /// The message for it.
    #[must_use]
    pub fn msg(self, code: CodeId) -> CodingMsg {
        match self {
            Self::Apply => CodingMsg::CodeApplied(code),
            Self::Recode => CodingMsg::Recoded(code),
            Self::Filter { on } => CodingMsg::FilterCodeChosen((!on).then_some(code)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::page::*;
    use annotator_core::starter;

    fn code(id: &str) -> RowId {
        RowId::Code(CodeId::parse(id).unwrap())
    }

    fn names(rows: &[TreeRow]) -> Vec<&str> {
        rows.iter().map(TreeRow::name).collect()
    }

    /// A code with others under it, and the first of those.
    fn family(codebook: &Codebook) -> (CodeId, CodeId) {
        let child = codebook.codes.iter().find(|code| code.parent.is_some()).unwrap();
        (child.parent.clone().unwrap(), child.id.clone())
    }

    #[test]
    fn folded_rows_hide_what_is_below_them() {
        let book = starter::codebook();
        let (parent, child) = family(&book);
        let all = rows(&book, &[], &Folded::new(), "");
        assert_eq!(all.len(), book.codes.len() + book.layers.len());
        let folded: Folded = [RowId::Code(parent.clone())].into_iter().collect();
        let some = rows(&book, &[], &folded, "");
        assert!(some.iter().all(|row| row.id != RowId::Code(child.clone())));
        let row = some.iter().find(|row| row.id == RowId::Code(parent.clone())).unwrap();
        assert_eq!((row.open, row.depth), (Some(false), 1));
        let layer = RowId::Layer(book.layers[0].id.clone());
        let folded: Folded = [layer].into_iter().collect();
        assert_eq!(rows(&book, &[], &folded, "")[0].open, Some(false));
        let second = rows(&book, &[], &folded, "")[1].id.clone();
        assert_eq!(second, RowId::Layer(book.layers[1].id.clone()));
    }

    #[test]
    fn the_codes_used_last_come_first_and_are_rows_of_their_own() {
        let book = starter::codebook();
        let pledge = CodeId::parse("pledge").unwrap();
        let rows = rows(&book, std::slice::from_ref(&pledge), &Folded::new(), "");
        assert_eq!(rows[0].id, RowId::RecentHead);
        assert_eq!(rows[1].id, RowId::Recent(pledge.clone()));
        assert_eq!(rows.iter().filter(|row| row.id.code() == Some(&pledge)).count(), 2);
    }

    #[test]
    fn a_search_shows_what_is_found_with_the_codes_above_it_even_if_folded() {
        let book = starter::codebook();
        let folded = folded_at_first(&book);
        let found = rows(&book, &[], &folded, "TRAFFICKING slavery");
        let names = names(&found);
        assert_eq!(names.len(), 3, "{names:?}");
        assert!(names[2].starts_with("Trafficking"));
        assert_eq!(rows(&book, &[], &folded, "no such words at all"), []);
    }

    #[test]
    fn arrows_move_through_the_tree_and_fold_it() {
        let book = starter::codebook();
        let (parent, child) = family(&book);
        let (parent, child) = (RowId::Code(parent), RowId::Code(child));
        let open = rows(&book, &[], &Folded::new(), "");
        assert_eq!(lead(&open, &parent, "ArrowRight"), Some(Lead::To(child.clone())));
        assert_eq!(lead(&open, &parent, "ArrowDown"), Some(Lead::To(child.clone())));
        assert_eq!(lead(&open, &child, "ArrowUp"), Some(Lead::To(parent.clone())));
        assert_eq!(lead(&open, &child, "ArrowLeft"), Some(Lead::To(parent.clone())));
        assert_eq!(lead(&open, &child, "ArrowRight"), None);
        assert_eq!(lead(&open, &parent, "ArrowLeft"), Some(Lead::Turn(parent.clone())));
        let folded: Folded = [parent.clone()].into_iter().collect();
        let closed = rows(&book, &[], &folded, "");
        assert_eq!(lead(&closed, &parent, "ArrowRight"), Some(Lead::Turn(parent.clone())));
        let head = RowId::Layer(book.layers[0].id.clone());
        assert_eq!(lead(&closed, &parent, "ArrowLeft"), Some(Lead::To(head.clone())));
        assert_eq!(lead(&open, &child, "Home"), Some(Lead::To(head.clone())));
        assert_eq!(lead(&open, &head, "ArrowUp"), None);
        assert_eq!(lead(&open, &head, "End"), open.last().map(|row| Lead::To(row.id.clone())));
    }

    #[test]
    fn a_letter_leads_to_the_next_name_that_begins_with_it() {
        let book = starter::codebook();
        let rows = rows(&book, &[], &folded_at_first(&book), "");
        let head = rows[0].id.clone();
        let Some(Lead::To(first)) = lead(&rows, &head, "r") else { panic!("nothing found") };
        let Some(Lead::To(second)) = lead(&rows, &first, "R") else { panic!("nothing found") };
        assert_ne!(first, second);
        assert_eq!(lead(&rows, &code("pledge"), "Enter"), None);
        assert_eq!(lead(&rows, &code("pledge"), " "), None);
    }

    #[test]
    fn a_code_tags_the_selection_or_changes_the_chosen_annotation_or_filters() {
        let mut page = Page::with_statement();
        let pressed = |page: &Page, id: &str| {
            let code = page.open().project.codebook.code(&slug(id)).unwrap().clone();
            press(page.open(), &code)
        };
        assert_eq!(pressed(&page, "pledge"), Press::Filter { on: false });
        page.select("raw material");
        assert_eq!(pressed(&page, "pledge"), Press::Apply);
        page.send(Msg::Coding(Press::Apply.msg(slug("pledge"))));
        assert_eq!(page.chosen_code().as_deref(), Some("pledge"));
        assert_eq!(pressed(&page, "support"), Press::Recode);
        assert_eq!(pressed(&page, "pledge"), Press::Filter { on: false }, "it has that code");
        page.send(Msg::Coding(Press::Filter { on: false }.msg(slug("pledge"))));
        assert_eq!(pressed(&page, "pledge"), Press::Filter { on: true });
        page.send(Msg::Coding(Press::Filter { on: true }.msg(slug("pledge"))));
        assert!(page.open().filter.is_empty());
    }
}
