//! The list of annotations: of one text or of all, in text order or by code.

use std::rc::Rc;

use crate::model::Open;
use annotator_core::codebook::Code;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::id::AnnotationId;
use annotator_core::project::statement::Statement;

/// How the list is made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ListOptions {
    /// Whether it lists all statements, not only the one shown.
    pub all_texts: bool,
    /// Whether it is grouped by code.
    pub by_code: bool,
}

/// An annotation in the list.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    pub statement: Rc<Statement>,
    pub annotation: Rc<Annotation>,
}

/// What the annotations of a group have in common.
#[derive(Clone, Debug, PartialEq)]
pub enum Head {
    /// There is only one group.
    None,
    Code(Rc<Code>),
    Statement(Rc<Statement>),
}

/// Annotations below one heading.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    pub head: Head,
    pub items: Vec<Item>,
}

/// The list, with the filter applied.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Listing {
    pub groups: Vec<Group>,
    /// How many annotations there are without the filter.
    pub all: usize,
}

impl Listing {
    /// How many annotations are listed.
    #[must_use]
    pub fn len(&self) -> usize {
        self.groups.iter().map(|group| group.items.len()).sum()
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.groups.is_empty()
    }

    /// The annotations in the order of the list.
    pub fn items(&self) -> impl Iterator<Item = &Item> {
        self.groups.iter().flat_map(|group| &group.items)
    }

    /// The row of an annotation.
    #[must_use]
    pub fn position(&self, id: AnnotationId) -> Option<usize> {
        self.items().position(|item| item.annotation.id == id)
    }
}

/// The annotations to list.
#[must_use]
pub fn listing(open: &Open, options: ListOptions) -> Listing {
    let project = &open.project;
    let shown = project
        .statements
        .iter()
        .filter(|statement| options.all_texts || Some(statement.id) == open.current);
    let mut listing = Listing::default();
    for statement in shown {
        let set = project.annotations_of(statement.id);
        listing.all += set.len();
        let fitting = open.filter.apply(&set, &statement.text, &project.codebook);
        let items: Vec<_> = (0..fitting.len())
            .filter_map(|at| fitting.at(at))
            .map(|annotation| Item {
                statement: Rc::clone(statement),
                annotation: Rc::clone(annotation),
            })
            .collect();
        let head =
            if options.all_texts { Head::Statement(Rc::clone(statement)) } else { Head::None };
        if !items.is_empty() {
            listing.groups.push(Group { head, items });
        }
    }
    if options.by_code {
        listing.groups = by_code(open, listing.groups);
    }
    listing
}

/// The same annotations in groups by code, in the order of the codebook.
fn by_code(open: &Open, groups: Vec<Group>) -> Vec<Group> {
    let items: Vec<Item> = groups.into_iter().flat_map(|group| group.items).collect();
    let codebook = &open.project.codebook;
    let of = |code: &Rc<Code>| {
        let with = items.iter().filter(|item| item.annotation.code == code.id);
        Group { head: Head::Code(Rc::clone(code)), items: with.cloned().collect() }
    };
    let used = |code: &&Rc<Code>| items.iter().any(|item| item.annotation.code == code.id);
    codebook.codes.iter().filter(used).map(of).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::page::*;

    fn codes(listing: &Listing) -> Vec<String> {
        listing.items().map(|item| item.annotation.code.to_string()).collect()
    }

    fn two_texts() -> Page {
        let mut page = Page::with_statement();
        page.tag("dollars", "support");
        page.tag("Almora", "pledge");
        page.tag("raw material", "support");
        page.open_file("second.txt", b"Madam President,\n\nWe pledge ships.\n");
        page.tag("ships", "pledge");
        page
    }

    #[test]
    fn one_text_is_listed_in_its_order_and_all_texts_one_after_the_other() {
        let page = two_texts();
        let one = listing(page.open(), ListOptions::default());
        assert_eq!((codes(&one), one.all), (vec!["pledge".to_owned()], 1));
        let all = listing(page.open(), ListOptions { all_texts: true, by_code: false });
        assert_eq!(codes(&all), ["pledge", "support", "support", "pledge"]);
        assert_eq!((all.groups.len(), all.all), (2, 4));
    }

    #[test]
    fn groups_by_code_follow_the_codebook_and_the_filter_counts() {
        let mut page = two_texts();
        let options = ListOptions { all_texts: true, by_code: true };
        let all = listing(page.open(), options);
        assert_eq!(codes(&all), ["pledge", "pledge", "support", "support"]);
        assert_eq!(all.groups.len(), 2);
        page.send(Msg::Coding(CodingMsg::FilterTyped("ships".into())));
        let some = listing(page.open(), options);
        assert_eq!((some.len(), some.all), (1, 4));
        let id = some.items().next().unwrap().annotation.id;
        assert_eq!((some.position(id), all.position(id)), (Some(0), Some(1)));
    }

    #[test]
    fn an_annotation_of_another_text_leads_there() {
        let mut page = two_texts();
        let all = listing(page.open(), ListOptions { all_texts: true, by_code: false });
        let first = all.items().next().unwrap().clone();
        let msg = CodingMsg::AnnotationShown(first.statement.id, first.annotation.id);
        page.send(Msg::Coding(msg));
        assert_eq!(page.open().current, Some(first.statement.id));
        assert_eq!(page.chosen_code().as_deref(), Some("pledge"));
    }
}
