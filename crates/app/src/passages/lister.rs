//! Makes the rows of the table of annotations.
//!
//! Rows are made once. A change of some annotations makes only their rows again and puts them in
//! their places, so that its cost does not grow with the project.

use std::cmp::Ordering;
use std::rc::Rc;

use annotator_core::phrases::fold::fold;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::annotation_set::AnnotationSet;
use annotator_core::project::id::{AnnotatorId, CodeId, StatementId};
use annotator_core::project::statement::Statement;
use annotator_core::small_map::{SmallMap, SmallSet, sort_by};

use super::TagId;
use super::filter::{Asked, GroupBy, TagView};
use super::row::{RecordInWords, TagRow};
use super::sorting::{SortKey, sort_key};
use super::source::TagSource;

/// How many changed annotations are put in their places one by one. More are sorted again.
const FEW: usize = 64;

/// What the rows of a group have in common.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum GroupKey {
    /// There is only one group, without a heading.
    All,
    Code(CodeId),
    Statement(StatementId),
    Delegation(String),
    Annotator(AnnotatorId),
}

/// A group of rows.
#[derive(Debug)]
pub struct TagGroup {
    pub key: GroupKey,
    entries: Vec<Entry>,
}

impl TagGroup {
    /// How many rows it has.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    pub fn ids(&self) -> impl Iterator<Item = TagId> {
        self.entries.iter().map(|entry| entry.row.id())
    }
}

#[derive(Debug)]
struct Entry {
    key: SortKey,
    /// The place of the statement in the project.
    place: usize,
    row: Rc<TagRow>,
}

/// A line of the table.
#[derive(Clone, Debug)]
pub enum TagLine<'a> {
    Group(&'a TagGroup),
    Row(&'a Rc<TagRow>),
}

/// Groups in their order: a number, then words.
type GroupOrder = (usize, String);

/// What is known about a statement's rows.
#[derive(Debug)]
struct Known {
    statement: Rc<Statement>,
    set: Rc<AnnotationSet>,
    /// All rows of the statement, in text order.
    rows: Vec<Rc<TagRow>>,
}

/// The rows of the table.
#[derive(Debug)]
pub struct TagLister {
    words: RecordInWords,
    source: Option<TagSource>,
    view: Rc<TagView>,
    asked: Asked,
    places: SmallMap<StatementId, usize>,
    known: SmallMap<StatementId, Known>,
    groups: SmallMap<GroupOrder, TagGroup>,
    folded: SmallSet<GroupKey>,
    /// The first line of each group.
    starts: Vec<usize>,
    lines: usize,
    version: u64,
    /// How many statements have only rows that are prepared for a search.
    prepared: usize,
}

impl TagLister {
    #[must_use]
    pub fn new(words: RecordInWords) -> Self {
        Self {
            words,
            source: None,
            view: Rc::default(),
            asked: Asked::default(),
            places: SmallMap::new(),
            known: SmallMap::new(),
            groups: SmallMap::new(),
            folded: SmallSet::new(),
            starts: Vec::new(),
            lines: 0,
            version: 0,
            prepared: 0,
        }
    }

    /// Brings the rows up to date. Returns a number that differs whenever the lines may.
    pub fn update(
        &mut self,
        source: &TagSource,
        view: &Rc<TagView>,
        folded: &SmallSet<GroupKey>,
    ) -> u64 {
        let before = self.source.replace(source.clone());
        let same_view = self.view == *view;
        if before.as_ref() == Some(source) && same_view && self.folded == *folded {
            return self.version;
        }
        self.version += 1;
        self.prepared = 0;
        let all = before.as_ref().is_none_or(|before| before.makes_other_rows(source));
        if all {
            self.known = SmallMap::new();
        }
        let mut changed = Changed::default();
        self.renew_rows(source, &mut changed);
        if !same_view || all {
            self.asked = Asked::of(view);
            self.view = Rc::clone(view);
        }
        let places = source.statements.iter().map(|it| it.id).zip(0..).collect();
        let moved = self.places != places;
        self.places = places;
        if all || moved || !same_view || changed.len() > FEW {
            self.arrange(source);
        } else {
            self.put(&changed, source);
        }
        self.folded = folded.clone();
        self.count_lines();
        self.version
    }

    /// Prepares this many rows for a search, so that the first one is quick. Returns whether all are
    /// prepared.
    pub fn prepare(&mut self, mut rows: usize) -> bool {
        let Some(source) = &self.source else { return true };
        for known in self.known.values().skip(self.prepared) {
            for row in known.rows.iter().filter(|row| !row.is_prepared()) {
                if rows == 0 {
                    return false;
                }
                row.searched(&source.codebook, self.words);
                rows -= 1;
            }
            self.prepared += 1;
        }
        true
    }

    /// Makes the rows of what has changed.
    fn renew_rows(&mut self, source: &TagSource, changed: &mut Changed) {
        for statement in &source.statements {
            let set = source.sets.get(&statement.id).cloned().unwrap_or_default();
            let hidden = |it: &Annotation| source.hidden.contains(&it.annotator);
            match self.known.get_mut(&statement.id) {
                Some(known) if Rc::ptr_eq(&known.statement, statement) => {
                    known.renew(set, &hidden, changed);
                }
                _ => {
                    let shown = set.iter().filter(|it| !hidden(it));
                    let rows: Vec<_> =
                        shown.map(|it| Rc::new(TagRow::new(statement, it))).collect();
                    changed.come.extend(rows.iter().cloned());
                    let known = Known { statement: Rc::clone(statement), set, rows };
                    let before = self.known.insert(statement.id, known);
                    changed.gone.extend(before.into_iter().flat_map(|it| it.rows));
                }
            }
        }
        if self.known.len() > source.statements.len() {
            let there: SmallSet<StatementId> = source.statements.iter().map(|it| it.id).collect();
            // The order of the statements has changed, too, so that all rows are arranged again.
            self.known.retain(|id, _| there.contains(id));
        }
    }

    /// Arranges all rows in groups.
    fn arrange(&mut self, source: &TagSource) {
        let mut groups: SmallMap<GroupOrder, TagGroup> = SmallMap::new();
        for statement in &source.statements {
            let Some(known) = self.known.get(&statement.id) else { continue };
            for row in &known.rows {
                if self.asked.fits(row, &source.codebook, self.words) {
                    let (order, key) = group_of(row, self.view.group, source, &self.places);
                    let group = groups
                        .entry_or_insert_with(order, || TagGroup { key, entries: Vec::new() });
                    group.entries.push(self.entry(row, source));
                }
            }
        }
        // Without a column to sort by, they are in order already.
        if let Some((_, down)) = &self.view.sort {
            for group in groups.values_mut() {
                sort_by(&mut group.entries, |one, other| compare(one, other, *down));
            }
        }
        self.groups = groups;
    }

    /// Puts a few changed rows in their places.
    fn put(&mut self, changed: &Changed, source: &TagSource) {
        let down = self.view.sort.as_ref().is_some_and(|(_, down)| *down);
        for row in &changed.gone {
            let (order, _) = group_of(row, self.view.group, source, &self.places);
            let entry = self.entry(row, source);
            let Some(group) = self.groups.get_mut(&order) else { continue };
            if let Ok(at) = group.entries.binary_search_by(|it| compare(it, &entry, down)) {
                group.entries.remove(at);
            }
            if group.is_empty() {
                self.groups.remove(&order);
            }
        }
        for row in &changed.come {
            if !self.asked.fits(row, &source.codebook, self.words) {
                continue;
            }
            let (order, key) = group_of(row, self.view.group, source, &self.places);
            let entry = self.entry(row, source);
            let new = || TagGroup { key, entries: Vec::new() };
            let group = self.groups.entry_or_insert_with(order, new);
            if let Err(at) = group.entries.binary_search_by(|it| compare(it, &entry, down)) {
                group.entries.insert(at, entry);
            }
        }
    }

    fn entry(&self, row: &Rc<TagRow>, source: &TagSource) -> Entry {
        let key = match &self.view.sort {
            Some((column, _)) => sort_key(row, column, source, self.words),
            None => SortKey::Nothing,
        };
        let place = self.places.get(&row.statement.id).copied().unwrap_or(usize::MAX);
        Entry { key, place, row: Rc::clone(row) }
    }

    fn count_lines(&mut self) {
        self.starts.clear();
        self.lines = 0;
        for group in self.groups.values() {
            self.starts.push(self.lines);
            let head = usize::from(group.key != GroupKey::All);
            let rows = if self.folded.contains(&group.key) { 0 } else { group.len() };
            self.lines += head + rows;
        }
    }

    /// How many lines there are: rows that are not folded, and headings.
    #[must_use]
    pub fn line_count(&self) -> usize {
        self.lines
    }

    /// The line at this place.
    #[must_use]
    pub fn line(&self, at: usize) -> Option<TagLine<'_>> {
        if at >= self.lines {
            return None;
        }
        let number = self.starts.partition_point(|start| *start <= at).checked_sub(1)?;
        let group = self.groups.values().nth(number)?;
        let within = at - self.starts.get(number)?;
        let row = if group.key == GroupKey::All {
            within
        } else if within == 0 {
            return Some(TagLine::Group(group));
        } else {
            within - 1
        };
        group.entries.get(row).map(|entry| TagLine::Row(&entry.row))
    }

    /// The line of an annotation; `None` if it is not shown.
    #[must_use]
    pub fn line_of(&self, id: TagId) -> Option<usize> {
        let source = self.source.as_ref()?;
        let known = self.known.get(&id.0)?;
        let row = known.rows.get(known.place(known.set.get(id.1)?).ok()?)?;
        let (order, _) = group_of(row, self.view.group, source, &self.places);
        let number = self.groups.keys().position(|it| *it == order)?;
        let group = self.groups.get(&order).filter(|it| !self.folded.contains(&it.key))?;
        let down = self.view.sort.as_ref().is_some_and(|(_, down)| *down);
        let entry = self.entry(row, source);
        let within = group.entries.binary_search_by(|it| compare(it, &entry, down)).ok()?;
        Some(self.starts.get(number)? + usize::from(group.key != GroupKey::All) + within)
    }

    /// The line with the heading of a group.
    #[must_use]
    pub fn line_of_group(&self, key: &GroupKey) -> Option<usize> {
        let number = self.groups.values().position(|group| group.key == *key)?;
        self.starts.get(number).copied()
    }

    /// How many rows the filters leave, folded ones too.
    #[must_use]
    pub fn shown(&self) -> usize {
        self.groups.values().map(TagGroup::len).sum()
    }

    /// How many annotations there are.
    #[must_use]
    pub fn all(&self) -> usize {
        self.known.values().map(|known| known.rows.len()).sum()
    }

    /// Everything that the filters leave, in the order of the table.
    pub fn rows(&self) -> impl Iterator<Item = &Rc<TagRow>> {
        self.groups.values().flat_map(|group| group.entries.iter().map(|entry| &entry.row))
    }

    /// Whether an annotation exists, and whether the filters leave it.
    #[must_use]
    pub fn is_there(&self, id: TagId) -> Option<bool> {
        let source = self.source.as_ref()?;
        let known = self.known.get(&id.0)?;
        let row = known.rows.get(known.place(known.set.get(id.1)?).ok()?)?;
        Some(self.asked.fits(row, &source.codebook, self.words))
    }
}

fn compare(one: &Entry, other: &Entry, down: bool) -> Ordering {
    one.key
        .compare(&other.key, down)
        .then_with(|| one.place.cmp(&other.place))
        .then_with(|| one.row.annotation.order().cmp(&other.row.annotation.order()))
}

/// Where the group of a row is among all groups, and what it is.
fn group_of(
    row: &TagRow,
    by: GroupBy,
    source: &TagSource,
    places: &SmallMap<StatementId, usize>,
) -> (GroupOrder, GroupKey) {
    let at = |place: Option<usize>| place.unwrap_or(usize::MAX);
    let by_name = |name: &str| (usize::from(name.is_empty()), format!("{}\n{name}", fold(name)));
    match by {
        GroupBy::Nothing => ((0, String::new()), GroupKey::All),
        GroupBy::Code => {
            let code = &row.annotation.code;
            let order = (at(source.codebook.position(code)), code.to_string());
            (order, GroupKey::Code(code.clone()))
        }
        GroupBy::Statement => {
            let id = row.statement.id;
            ((at(places.get(&id).copied()), String::new()), GroupKey::Statement(id))
        }
        GroupBy::Delegation => {
            let name = row.statement.metadata.delegation.trim();
            (by_name(name), GroupKey::Delegation(name.to_owned()))
        }
        GroupBy::Annotator => {
            let id = row.annotation.annotator;
            let (empty, name) = by_name(source.annotator(id));
            ((empty, format!("{name}\n{id}")), GroupKey::Annotator(id))
        }
    }
}

/// Rows that are gone, and rows that have come. Of a changed annotation, there is one in each.
#[derive(Debug, Default)]
struct Changed {
    gone: Vec<Rc<TagRow>>,
    come: Vec<Rc<TagRow>>,
}

impl Changed {
    fn len(&self) -> usize {
        self.gone.len() + self.come.len()
    }
}

impl Known {
    /// The place of an annotation among the rows, or where it would be.
    fn place(&self, annotation: &Annotation) -> Result<usize, usize> {
        self.rows.binary_search_by(|row| row.annotation.order().cmp(&annotation.order()))
    }

    /// Takes over the statement's annotations.
    fn renew(
        &mut self,
        set: Rc<AnnotationSet>,
        hidden: &dyn Fn(&Annotation) -> bool,
        changed: &mut Changed,
    ) {
        if Rc::ptr_eq(&self.set, &set) {
            return;
        }
        let difference = self.set.difference(&set);
        self.set = set;
        if difference.gone.len() + difference.come.len() > FEW {
            return self.renew_all(hidden, changed);
        }
        for annotation in &difference.gone {
            if let Ok(at) = self.place(annotation) {
                changed.gone.push(self.rows.remove(at));
            }
        }
        for annotation in difference.come.iter().filter(|it| !hidden(it)) {
            if let Err(at) = self.place(annotation) {
                let row = Rc::new(TagRow::new(&self.statement, annotation));
                changed.come.push(Rc::clone(&row));
                self.rows.insert(at, row);
            }
        }
    }

    /// Goes through all annotations once and keeps the rows of those that are the same.
    fn renew_all(&mut self, hidden: &dyn Fn(&Annotation) -> bool, changed: &mut Changed) {
        let mut before = std::mem::take(&mut self.rows).into_iter().peekable();
        for annotation in self.set.iter().filter(|it| !hidden(it)) {
            let order = annotation.order();
            while let Some(gone) = before.next_if(|row| row.annotation.order() < order) {
                changed.gone.push(gone);
            }
            match before.next_if(|row| row.annotation.order() == order) {
                Some(row) if Rc::ptr_eq(&row.annotation, annotation) => self.rows.push(row),
                gone => {
                    changed.gone.extend(gone);
                    let row = Rc::new(TagRow::new(&self.statement, annotation));
                    changed.come.push(Rc::clone(&row));
                    self.rows.push(row);
                }
            }
        }
        changed.gone.extend(before);
    }
}
