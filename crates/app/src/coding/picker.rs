//! The code picker: search and highlight.

use std::rc::Rc;

use annotator_core::codebook::{Code, Codebook};
use annotator_core::phrases::fold::fold;
use annotator_core::project::id::CodeId;
use annotator_core::small_map::sort_by;

/// The open picker.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Picker {
    pub query: String,
    pub highlighted: Option<CodeId>,
}

/// The codes that match `query`, best match first.
///
/// Without a query, all codes are returned in codebook order, with groups so that the tree can be
/// read. Case and accents are ignored. In this order, a query matches the start of the name, the
/// start of a word in it, anything in it, the parent's name, or the definition. Groups are left out
/// of search results.
#[must_use]
pub fn entries(codebook: &Codebook, query: &str) -> Vec<Rc<Code>> {
    let query = fold(query);
    if query.is_empty() {
        return codebook.codes.clone();
    }
    let mut found: Vec<(u8, Rc<Code>)> = codebook
        .codes
        .iter()
        .filter(|code| code.selectable)
        .filter_map(|code| Some((rank(codebook, code, &query)?, Rc::clone(code))))
        .collect();
    // A stable sort keeps codebook order among equals.
    sort_by(&mut found, |(a, _), (b, _)| a.cmp(b));
    found.into_iter().map(|(_, code)| code).collect()
}

fn rank(codebook: &Codebook, code: &Code, query: &str) -> Option<u8> {
    let name = fold(&code.name);
    if name.starts_with(query) {
        return Some(0);
    }
    if name.split(|c: char| !c.is_alphanumeric()).any(|word| word.starts_with(query)) {
        return Some(1);
    }
    if name.contains(query) {
        return Some(2);
    }
    let parent = code.parent.as_ref().and_then(|id| codebook.code(id));
    if parent.is_some_and(|parent| fold(&parent.name).contains(query)) {
        return Some(3);
    }
    fold(&code.definition).contains(query).then_some(4)
}

impl Picker {
    /// Opens a picker. The first code that can be applied is highlighted.
    #[must_use]
    pub fn open(codebook: &Codebook) -> Self {
        let mut picker = Self::default();
        picker.search(codebook, String::new());
        picker
    }

    /// Sets the query and highlights its best match.
    pub fn search(&mut self, codebook: &Codebook, query: String) {
        self.query = query;
        self.highlighted = selectable(codebook, &self.query).first().map(|code| code.id.clone());
    }

    /// Moves the highlight by `rows`, wrapping at the ends.
    pub fn step(&mut self, codebook: &Codebook, rows: i32) {
        let codes = selectable(codebook, &self.query);
        let Ok(count) = i32::try_from(codes.len()) else { return };
        if count == 0 {
            self.highlighted = None;
            return;
        }
        let now = codes.iter().position(|code| Some(&code.id) == self.highlighted.as_ref());
        let now = now.and_then(|at| i32::try_from(at).ok()).unwrap_or(0);
        let next = usize::try_from((now + rows).rem_euclid(count)).unwrap_or(0);
        self.highlighted = codes.get(next).map(|code| code.id.clone());
    }
}

fn selectable(codebook: &Codebook, query: &str) -> Vec<Rc<Code>> {
    entries(codebook, query).into_iter().filter(|code| code.selectable).collect()
}
