//! Has the worker search, and takes what it has found.

use std::rc::Rc;

use super::{Find, FindState, Scope, TextHits};
use crate::input::FileBytes;
use crate::model::Open;
use crate::work::Work;
use annotator_core::project::annotation_set::AnnotationSet;
use annotator_core::project::hash::Sha256;
use annotator_core::project::id::{AnnotatorId, StatementId};
use annotator_core::query::Query;
use annotator_core::small_map::{SmallMap, SmallSet};
use annotator_core::text::Text;
use annotator_core::text::span::Span;
use annotator_core::text::units::ByteOffset;
use annotator_jobs::find::{self, FindJob, Found, Search, Searched};
use annotator_jobs::{Job, JobNumber, Reply};

type Sets = SmallMap<StatementId, Rc<AnnotationSet>>;

/// What hits depend on.
#[derive(Clone, Debug)]
pub(super) struct Basis {
    query: Query,
    scope: Scope,
    texts: Vec<(StatementId, Rc<Text>)>,
    /// The annotations whose passages are searched, and whose are left out.
    within: Option<(Sets, SmallSet<AnnotatorId>)>,
}

impl Basis {
    fn of(open: &Open, find: &Find) -> Self {
        let this = |id: StatementId| find.scope != Scope::This || open.current == Some(id);
        let statements = open.project.statements.iter().filter(|it| this(it.id));
        let within = matches!(find.scope, Scope::Within(_))
            .then(|| (open.project.annotations.clone(), open.hidden.clone()));
        Self {
            query: find.query.clone(),
            scope: find.scope.clone(),
            texts: statements.map(|it| (it.id, Rc::clone(&it.text))).collect(),
            within,
        }
    }

    fn is_same(&self, other: &Self) -> bool {
        let same_texts = || {
            let mut pairs = self.texts.iter().zip(&other.texts);
            pairs.all(|(one, other)| one.0 == other.0 && Rc::ptr_eq(&one.1, &other.1))
        };
        let same_within = || match (&self.within, &other.within) {
            (None, None) => true,
            (Some(one), Some(other)) => one.0.is_same(&other.0) && one.1 == other.1,
            _ => false,
        };
        self.query == other.query
            && self.scope == other.scope
            && self.texts.len() == other.texts.len()
            && same_texts()
            && same_within()
    }

    /// The passages of a statement that are searched; `None` for the whole text.
    fn passages(&self, open: &Open, statement: StatementId) -> Option<Vec<(u32, u32)>> {
        let (Scope::Within(code), Some((sets, hidden))) = (&self.scope, &self.within) else {
            return None;
        };
        let codebook = &open.project.codebook;
        let mut passages: Vec<(u32, u32)> = Vec::new();
        for annotation in sets.get(&statement).into_iter().flat_map(|set| set.iter()) {
            if codebook.is_within(&annotation.code, code) && !hidden.contains(&annotation.annotator)
            {
                let parts = annotation.spans.parts().iter();
                passages.extend(parts.map(|part| (part.start().0, part.end().0)));
            }
        }
        passages.sort_unstable();
        Some(united(passages))
    }
}

/// Passages that overlap, as one. They are sorted by where they start.
fn united(passages: Vec<(u32, u32)>) -> Vec<(u32, u32)> {
    let mut united: Vec<(u32, u32)> = Vec::with_capacity(passages.len());
    for (start, end) in passages {
        match united.last_mut().filter(|last| start <= last.1) {
            Some(last) => last.1 = last.1.max(end),
            None => united.push((start, end)),
        }
    }
    united
}

impl Work<'_> {
    /// Runs after each message. Searches again if something has changed on which the hits depend.
    pub(crate) fn keep_found(&mut self) {
        let Some(open) = &self.model.open else { return };
        let Some(find) = open.shown_find() else { return };
        let basis = Basis::of(open, find);
        if find.basis.as_ref().is_none_or(|before| !before.is_same(&basis)) {
            self.search(basis);
        }
        self.keep_plans();
    }

    fn search(&mut self, basis: Basis) {
        let Some(open) = &self.model.open else { return };
        let Some(find) = open.shown_find() else { return };
        let mut sent = find.sent.clone();
        let new = |(_, text): &&(StatementId, Rc<Text>)| sent.insert(text.sha256());
        let files = basis.texts.iter().filter(new).map(|(_, text)| as_file(text)).collect();
        let searched = basis
            .texts
            .iter()
            .map(|(id, text)| Searched { text: text.sha256(), within: basis.passages(open, *id) })
            .collect();
        let search = Search { query: basis.query.clone(), texts: searched };
        let job = self.run(Job::Find(FindJob::Begin(search)), files);
        self.with_find(|find| {
            find.sent = sent;
            find.job = Some(job);
            find.basis = Some(basis);
            find.stale = true;
            find.state = FindState::Searching;
        });
    }

    /// Takes a reply about a search. Returns whether the job was the search that is wanted now.
    pub(crate) fn find_replied(&mut self, job: JobNumber, reply: &Reply) -> bool {
        let find = self.model.open.as_ref().and_then(|open| open.find.as_ref());
        if find.is_none_or(|find| find.job != Some(job)) {
            return false;
        }
        match reply {
            Reply::Hits(found) => {
                let more = found.state == find::FindState::More;
                let next = more.then(|| self.run(Job::Find(FindJob::GoOn), Vec::new()));
                self.with_find(|find| {
                    find.take(found);
                    find.job = next;
                });
            }
            Reply::BadExpression(why, at) => self.with_find(|find| {
                find.end(FindState::Bad(*why, *at));
            }),
            Reply::Broken(why) => self.with_find(|find| {
                // The next worker has no texts.
                find.sent = SmallSet::new();
                find.end(FindState::Failed(*why));
            }),
            _ => {} // replies to other jobs
        }
        true
    }
}

impl Find {
    fn end(&mut self, state: FindState) {
        self.texts.clear();
        self.stale = false;
        self.job = None;
        self.state = state;
    }

    /// Adds hits. Those of an earlier search are shown until the first ones come.
    fn take(&mut self, found: &Found) {
        if std::mem::take(&mut self.stale) {
            self.texts.clear();
        }
        self.state = match found.state {
            find::FindState::More => FindState::Searching,
            find::FindState::Done => FindState::Done,
            find::FindState::TooMany => FindState::TooMany,
        };
        let Some(basis) = &self.basis else { return };
        for (at, hits) in &found.hits {
            let Some((statement, text)) = basis.texts.get(*at as usize) else { continue };
            let spans = hits
                .iter()
                .filter_map(|(start, end)| text.span(ByteOffset(*start), ByteOffset(*end)).ok());
            match self.texts.last_mut().filter(|last| last.statement == *statement) {
                Some(last) => Rc::make_mut(last).hits.extend(spans),
                None => self.texts.push(Rc::new(TextHits {
                    statement: *statement,
                    text: Rc::clone(text),
                    hits: spans.collect::<Vec<Span>>(),
                })),
            }
        }
    }
}

/// A text as the worker gets it, named by its digest.
fn as_file(text: &Text) -> Rc<FileBytes> {
    let sha256: Sha256 = text.sha256();
    Rc::new(FileBytes { name: sha256.to_string(), bytes: text.as_str().as_bytes().to_vec() })
}
