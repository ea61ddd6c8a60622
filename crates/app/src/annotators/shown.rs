//! Whose annotations are shown. Nothing here depends on the number of annotations, except when
//! somebody is shown or hidden, or another statement is opened.

use std::rc::Rc;

use crate::model::Open;
use annotator_core::project::AnnotatorKind;
use annotator_core::project::annotation_set::AnnotationSet;
use annotator_core::project::id::AnnotatorId;
use annotator_core::small_map::{SmallMap, SmallSet};

/// The annotations of a statement by the annotators who are shown.
#[derive(Clone, Debug)]
pub struct ShownSet {
    /// All annotations of the statement.
    all: Rc<AnnotationSet>,
    hidden: SmallSet<AnnotatorId>,
    shown: Rc<AnnotationSet>,
}

impl ShownSet {
    fn new(all: &Rc<AnnotationSet>, hidden: &SmallSet<AnnotatorId>) -> Self {
        let shown = all.iter().filter(|annotation| !hidden.contains(&annotation.annotator));
        let shown = Rc::new(AnnotationSet::new(shown.cloned().collect()));
        Self { all: Rc::clone(all), hidden: hidden.clone(), shown }
    }

    fn is_of(&self, all: &Rc<AnnotationSet>, hidden: &SmallSet<AnnotatorId>) -> bool {
        Rc::ptr_eq(&self.all, all) && self.hidden == *hidden
    }

    /// The set after an edit. Costs as much as the edit changed.
    fn after(&self, all: &Rc<AnnotationSet>) -> Self {
        let change = self.all.difference(all);
        let mut shown = (*self.shown).clone();
        for gone in change.gone {
            shown.remove(gone.id);
        }
        for come in change.come {
            if !self.hidden.contains(&come.annotator) {
                shown.insert(come);
            }
        }
        Self { all: Rc::clone(all), hidden: self.hidden.clone(), shown: Rc::new(shown) }
    }
}

impl Open {
    /// The annotations of the statement shown, by the annotators who are shown.
    #[must_use]
    pub fn annotations(&self) -> Rc<AnnotationSet> {
        let all = self.current.map(|id| self.project.annotations_of(id)).unwrap_or_default();
        if self.hidden.is_empty() {
            return all;
        }
        match self.shown.as_ref().filter(|known| known.is_of(&all, &self.hidden)) {
            Some(known) => Rc::clone(&known.shown),
            None => ShownSet::new(&all, &self.hidden).shown,
        }
    }

    /// The names of the annotators whose annotations are shown, if these are several. What came from
    /// another program's file looks like one's own.
    #[must_use]
    pub fn several_shown(&self) -> SmallMap<AnnotatorId, String> {
        let people = self.project.annotators.iter();
        let shown =
            people.filter(|it| it.kind != AnnotatorKind::Imported && !self.hidden.contains(&it.id));
        let names: SmallMap<_, _> = shown.map(|it| (it.id, it.name.clone())).collect();
        if names.len() > 1 { names } else { SmallMap::new() }
    }

    /// Brings the annotations to show up to date. Called after each change of the project, of the
    /// statement shown and of who is shown.
    pub(crate) fn update_shown(&mut self) {
        if self.hidden.is_empty() {
            self.shown = None;
            return;
        }
        let Some(id) = self.current else { return };
        let Some(all) = self.project.annotations.get(&id) else { return };
        self.shown = Some(match self.shown.take() {
            Some(known) if known.is_of(all, &self.hidden) => known,
            Some(known) if known.hidden == self.hidden && known.is_same_statement(all) => {
                known.after(all)
            }
            _ => ShownSet::new(all, &self.hidden),
        });
    }
}

impl ShownSet {
    /// Whether the sets belong to the same statement.
    fn is_same_statement(&self, all: &AnnotationSet) -> bool {
        let of = |set: &AnnotationSet| set.at(0).map(|annotation| annotation.statement);
        of(&self.all) == of(all)
    }
}
