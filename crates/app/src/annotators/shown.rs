//! Which annotations are shown: by whom they may be, and which of these are painted in the text.
//! Nothing here depends on the number of annotations, except when somebody is shown or hidden, when
//! others have to be painted, or when another statement is opened.

use std::rc::Rc;

use crate::model::Open;
use annotator_core::project::AnnotatorKind;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::annotation_set::AnnotationSet;
use annotator_core::project::id::{AnnotatorId, CodeId};
use annotator_core::small_map::{SmallMap, SmallSet};

/// Some of the annotations of a statement.
#[derive(Clone, Debug)]
pub struct ShownSet {
    /// Those to choose from.
    all: Rc<AnnotationSet>,
    which: Which,
    shown: Rc<AnnotationSet>,
}

/// Which annotations are shown.
#[derive(Clone, Debug, PartialEq)]
pub enum Which {
    NotBy(SmallSet<AnnotatorId>),
    By(AnnotatorId),
    With(SmallSet<CodeId>),
}

impl Which {
    fn has(&self, annotation: &Annotation) -> bool {
        match self {
            Self::NotBy(hidden) => !hidden.contains(&annotation.annotator),
            Self::By(annotator) => annotation.annotator == *annotator,
            Self::With(codes) => codes.contains(&annotation.code),
        }
    }
}

impl ShownSet {
    fn new(all: &Rc<AnnotationSet>, which: Which) -> Self {
        let shown = all.iter().filter(|annotation| which.has(annotation));
        let shown = Rc::new(AnnotationSet::new(shown.cloned().collect()));
        Self { all: Rc::clone(all), which, shown }
    }

    /// The set after an edit. Costs as much as the edit changed.
    fn after(&self, all: &Rc<AnnotationSet>) -> Self {
        let change = self.all.difference(all);
        let mut shown = (*self.shown).clone();
        for gone in change.gone {
            shown.remove(gone.id);
        }
        for come in change.come {
            if self.which.has(&come) {
                shown.insert(come);
            } else {
                shown.remove(come.id);
            }
        }
        Self { all: Rc::clone(all), which: self.which.clone(), shown: Rc::new(shown) }
    }

    /// Whether the sets belong to the same statement.
    fn is_same_statement(&self, all: &AnnotationSet) -> bool {
        let of = |set: &AnnotationSet| set.at(0).map(|annotation| annotation.statement);
        of(&self.all) == of(all)
    }

    /// Chooses from `all`, with what is known if that is still right.
    fn update(known: &mut Option<Self>, all: &Rc<AnnotationSet>, which: Option<Which>) {
        let Some(which) = which else {
            *known = None;
            return;
        };
        *known = Some(match known.take().filter(|known| known.which == which) {
            Some(known) if Rc::ptr_eq(&known.all, all) => known,
            Some(known) if known.is_same_statement(all) => known.after(all),
            _ => Self::new(all, which),
        });
    }
}

impl Open {
    /// The annotations of the statement shown, by the annotators who are shown.
    #[must_use]
    pub fn annotations(&self) -> Rc<AnnotationSet> {
        let all = self.all_annotations();
        if self.hidden.is_empty() {
            return all;
        }
        match self.shown.as_ref().filter(|known| Rc::ptr_eq(&known.all, &all)) {
            Some(known) => Rc::clone(&known.shown),
            None => ShownSet::new(&all, Which::NotBy(self.hidden.clone())).shown,
        }
    }

    /// Those of them that are painted in the text.
    #[must_use]
    pub fn painted(&self) -> Rc<AnnotationSet> {
        let all = self.annotations();
        match self.painted.as_ref().filter(|known| Rc::ptr_eq(&known.all, &all)) {
            Some(known) => Rc::clone(&known.shown),
            None => match self.paint_filter.which(&self.project.codebook) {
                Some(which) => ShownSet::new(&all, which).shown,
                None => all,
            },
        }
    }

    fn all_annotations(&self) -> Rc<AnnotationSet> {
        self.current.map(|id| self.project.annotations_of(id)).unwrap_or_default()
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
    /// statement shown and of what is shown.
    pub(crate) fn update_shown(&mut self) {
        let hidden = (!self.hidden.is_empty()).then(|| Which::NotBy(self.hidden.clone()));
        let all = self.all_annotations();
        ShownSet::update(&mut self.shown, &all, hidden);
        let (all, which) = (self.annotations(), self.paint_filter.which(&self.project.codebook));
        ShownSet::update(&mut self.painted, &all, which);
    }
}
