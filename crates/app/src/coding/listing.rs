//! The list of annotations: of one text or of all, in text order or by code.

use std::rc::Rc;

use crate::coding::filter::{Filter, coded_again};
use crate::model::Open;
use annotator_core::codebook::{Code, Codebook};
use annotator_core::project::annotation::Annotation;
use annotator_core::project::annotation_set::AnnotationSet;
use annotator_core::project::id::{AnnotationId, AnnotatorId};
use annotator_core::project::statement::Statement;
use annotator_core::small_map::SmallSet;

/// How the list is arranged.
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
    /// How many share words with another one of the same code and annotator.
    pub again: usize,
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

/// What the list is made from. It is cheap to get and to compare, so that the list is only made
/// again when something in it has changed.
#[derive(Clone, Debug, PartialEq)]
pub struct ListSource {
    texts: Vec<(Rc<Statement>, Rc<AnnotationSet>)>,
    hidden: SmallSet<AnnotatorId>,
    filter: Filter,
    codebook: Rc<Codebook>,
    options: ListOptions,
}

impl ListSource {
    #[must_use]
    pub fn of(open: &Open) -> Self {
        let Open { project, hidden, filter, list: options, .. } = open;
        let listed = project
            .statements
            .iter()
            .filter(|statement| options.all_texts || Some(statement.id) == open.current);
        Self {
            texts: listed.map(|it| (Rc::clone(it), project.annotations_of(it.id))).collect(),
            hidden: hidden.clone(),
            filter: filter.clone(),
            codebook: Rc::clone(&project.codebook),
            options: *options,
        }
    }

    /// The annotations to list.
    #[must_use]
    pub fn listing(&self) -> Listing {
        let mut listing = Listing::default();
        for (statement, set) in &self.texts {
            let shown = || set.iter().filter(|it| !self.hidden.contains(&it.annotator));
            listing.all += shown().count();
            let again = coded_again(set);
            listing.again += shown().filter(|it| again.contains(&it.id)).count();
            let listed = shown().filter(|it| !self.filter.again || again.contains(&it.id));
            let items = self.items(statement, listed);
            if !items.is_empty() {
                listing.groups.push(Group { head: self.head(statement), items });
            }
        }
        if self.options.by_code {
            listing.groups = by_code(&self.codebook, listing.groups);
        }
        listing
    }

    fn items<'a>(
        &self,
        statement: &Rc<Statement>,
        shown: impl Iterator<Item = &'a Rc<Annotation>>,
    ) -> Vec<Item> {
        let fitting = self.filter.apply(shown, &statement.text, &self.codebook);
        let item = |annotation| Item { statement: Rc::clone(statement), annotation };
        fitting.into_iter().map(item).collect()
    }

    fn head(&self, statement: &Rc<Statement>) -> Head {
        if self.options.all_texts { Head::Statement(Rc::clone(statement)) } else { Head::None }
    }
}

impl Open {
    /// The row of an annotation in the list as it is arranged; `None` if it is not listed.
    #[must_use]
    pub fn place_in_list(&self, id: AnnotationId) -> Option<usize> {
        ListSource::of(self).listing().position(id)
    }
}

/// The same annotations in groups by code, in the order of the codebook.
fn by_code(codebook: &Codebook, groups: Vec<Group>) -> Vec<Group> {
    let items: Vec<Item> = groups.into_iter().flat_map(|group| group.items).collect();
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

    fn arranged(page: &mut Page, all_texts: bool, by_code: bool) -> Listing {
        let options = ListOptions { all_texts, by_code };
        page.send(Msg::Coding(CodingMsg::ListArranged(options)));
        ListSource::of(page.open()).listing()
    }

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
        let mut page = two_texts();
        let one = arranged(&mut page, false, false);
        assert_eq!((codes(&one), one.all), (vec!["pledge".to_owned()], 1));
        let all = arranged(&mut page, true, false);
        assert_eq!(codes(&all), ["pledge", "support", "support", "pledge"]);
        assert_eq!((all.groups.len(), all.all), (2, 4));
    }

    #[test]
    fn groups_by_code_follow_the_codebook_and_the_filter_counts() {
        let mut page = two_texts();
        let all = arranged(&mut page, true, true);
        assert_eq!(codes(&all), ["pledge", "pledge", "support", "support"]);
        assert_eq!(all.groups.len(), 2);
        page.send(Msg::Coding(CodingMsg::FilterTyped("ships".into())));
        let some = ListSource::of(page.open()).listing();
        assert_eq!((some.len(), some.all), (1, 4));
        let id = some.items().next().unwrap().annotation.id;
        assert_eq!((some.position(id), all.position(id)), (Some(0), Some(1)));
    }

    #[test]
    fn an_annotation_of_another_text_leads_there() {
        let mut page = two_texts();
        let all = arranged(&mut page, true, false);
        let first = all.items().next().unwrap().clone();
        let msg = CodingMsg::AnnotationShown(first.statement.id, first.annotation.id);
        page.send(Msg::Coding(msg));
        assert_eq!(page.open().current, Some(first.statement.id));
        assert_eq!(page.chosen_code().as_deref(), Some("pledge"));
    }

    #[test]
    fn the_list_scrolls_to_the_row_as_it_is_arranged() {
        let mut page = two_texts();
        let ships = page.open().chosen.as_ref().unwrap().id;
        let places = [(false, false, 0), (true, false, 3), (true, true, 1)];
        for (all_texts, by_code, place) in places {
            arranged(&mut page, all_texts, by_code);
            assert_eq!(page.open().place_in_list(ships), Some(place));
        }
        page.send(Msg::Coding(CodingMsg::FilterTyped("dollars".into())));
        assert_eq!(page.open().place_in_list(ships), None);
    }

    #[test]
    fn tags_of_annotators_who_are_hidden_are_not_listed() {
        let mut page = two_texts();
        let me = page.open().annotator;
        page.model.open.as_mut().unwrap().hidden.insert(me);
        let all = arranged(&mut page, true, false);
        assert_eq!((all.len(), all.all), (0, 0));
    }
}
