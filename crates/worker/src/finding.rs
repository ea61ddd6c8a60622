//! Searches in the texts of the page. The texts are kept, so that each is sent once.

use std::collections::BTreeMap;

use annotator_analysis::find::{Finder, Folded, Folding, Progress, part_end};
use annotator_core::project::hash::Sha256;
use annotator_core::text::Text;
use annotator_core::text::span::Span;
use annotator_core::text::units::ByteOffset;
use annotator_jobs::find::{FindJob, FindState, Found, Search, Searched};
use annotator_jobs::{Broken, Reply};

use crate::File;

/// The most hits of a search. Nobody looks at more, and each takes memory.
pub const MOST_HITS: usize = 100_000;
/// How many bytes are searched before the first reply, and before each later one: a few hundredths
/// of a second.
const FIRST: usize = 100_000;
const EACH: usize = 1_000_000;
/// How many hits a reply has at most.
const HITS: usize = 2_000;

/// The texts, and the search that can go on.
#[derive(Default)]
pub struct Finding {
    texts: BTreeMap<Sha256, Kept>,
    running: Option<Running>,
}

/// A text, ready to be searched.
enum Kept {
    /// As it came.
    Raw(String),
    Ready {
        text: Box<Text>,
        folded: Box<Folded>,
        folding: Folding,
    },
}

struct Running {
    finder: Finder,
    texts: Vec<Searched>,
    /// The text that is searched, and the passage in it.
    at: (usize, usize),
    /// Where in the text the next part begins; `None` before the text or passage.
    part: Option<(ByteOffset, Progress)>,
    /// How many hits there were.
    hits: usize,
}

impl Finding {
    /// Does a job about a search.
    pub fn work(&mut self, job: FindJob, files: &[File]) -> Reply {
        match job {
            FindJob::Begin(search) => {
                for File { name, bytes } in files {
                    let content = String::from_utf8(bytes.to_vec());
                    if let (Some(sha256), Ok(content)) = (Sha256::parse(name), content) {
                        self.texts.insert(sha256, Kept::Raw(content));
                    }
                }
                self.begin(search)
            }
            FindJob::GoOn => self.go_on(EACH),
        }
    }

    fn begin(&mut self, Search { query, texts }: Search) -> Reply {
        self.running = None;
        if texts.iter().any(|searched| !self.texts.contains_key(&searched.text)) {
            return Reply::Broken(Broken::Stopped);
        }
        match Finder::new(&query) {
            Err(problem) => Reply::BadExpression(problem.what, problem.at),
            Ok(None) => Reply::Hits(Found::default()),
            Ok(Some(finder)) => {
                let (at, part) = ((0, 0), None);
                self.running = Some(Running { finder, texts, at, part, hits: 0 });
                self.go_on(FIRST)
            }
        }
    }

    fn go_on(&mut self, bytes: usize) -> Reply {
        let mut found = Found::default();
        if let Some(running) = &mut self.running {
            found.state = running.go_on(&mut self.texts, bytes, &mut found.hits);
            if found.state != FindState::More {
                self.running = None;
            }
        }
        Reply::Hits(found)
    }
}

impl Running {
    /// Searches about this many bytes.
    fn go_on(
        &mut self,
        texts: &mut BTreeMap<Sha256, Kept>,
        mut bytes: usize,
        found: &mut Vec<(u32, Vec<(u32, u32)>)>,
    ) -> FindState {
        let mut room = HITS.min(MOST_HITS.saturating_sub(self.hits));
        while let Some(searched) = self.texts.get(self.at.0) {
            if bytes == 0 || room == 0 {
                return FindState::More;
            }
            let Some((text, folded)) = texts.get_mut(&searched.text).and_then(|kept| {
                kept.prepare(self.finder.folding());
                kept.ready()
            }) else {
                self.at = (self.at.0 + 1, 0);
                continue;
            };
            let Some((start, end)) = passage(searched, text, self.at.1) else {
                self.at = (self.at.0 + 1, 0);
                continue;
            };
            let (from, mut progress) =
                self.part.take().unwrap_or_else(|| (start, Progress::at(text, folded, start)));
            let until = part_end(text, from, bytes).min(end);
            let mut hits = Vec::new();
            let done = self.finder.go_on(text, folded, &mut progress, until, room, &mut hits);
            room -= hits.len().min(room);
            self.hits += hits.len();
            add(found, self.at.0, &hits);
            if self.hits >= MOST_HITS {
                return FindState::TooMany;
            }
            // Preparing a short text takes time, too.
            bytes = bytes.saturating_sub(until.since(from.min(until)) as usize + 100);
            if !done {
                self.part = Some((from, progress));
            } else if until < end {
                self.part = Some((until.plus(1), progress));
            } else {
                self.at.1 += 1;
            }
        }
        FindState::Done
    }
}

impl Kept {
    /// Indexes and folds the text, unless that was done for a query like this.
    fn prepare(&mut self, wanted: Folding) {
        let text = match self {
            Self::Ready { folding, .. } if *folding == wanted => return,
            Self::Ready { text, folded, folding } => {
                **folded = Folded::new(text.as_str(), wanted);
                *folding = wanted;
                return;
            }
            Self::Raw(content) => Text::new(std::mem::take(content)),
        };
        let folded = Box::new(Folded::new(text.as_str(), wanted));
        *self = Self::Ready { text: Box::new(text), folded, folding: wanted };
    }

    fn ready(&self) -> Option<(&Text, &Folded)> {
        match self {
            Self::Raw(_) => None,
            Self::Ready { text, folded, .. } => Some((text, folded)),
        }
    }
}

/// The passage of a text to search, by its number.
fn passage(searched: &Searched, text: &Text, number: usize) -> Option<(ByteOffset, ByteOffset)> {
    match &searched.within {
        None => (number == 0).then_some((ByteOffset(0), text.end().byte)),
        Some(passages) => {
            let (start, end) = *passages.get(number)?;
            let end = ByteOffset(end).min(text.end().byte);
            Some((text.floor_boundary(ByteOffset(start)).min(end), text.floor_boundary(end)))
        }
    }
}

fn add(found: &mut Vec<(u32, Vec<(u32, u32)>)>, text: usize, hits: &[Span]) {
    let Ok(text) = u32::try_from(text) else { return };
    if hits.is_empty() {
        return;
    }
    let hits = hits.iter().map(|hit| (hit.start().0, hit.end().0));
    match found.last_mut().filter(|(last, _)| *last == text) {
        Some((_, all)) => all.extend(hits),
        None => found.push((text, hits.collect())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use annotator_core::query::{BadExpression, Query};

    const ALMORA: &str = "We pledge ships.\nWe pledge aid.\n";
    const VERIA: &str = "Nothing.\nVeria pledges boats.\n";

    type Within = Option<Vec<(u32, u32)>>;

    fn search(words: &str, texts: &[(&str, Within)]) -> FindJob {
        let texts = texts.iter().map(|(text, within)| Searched {
            text: Sha256::of(text.as_bytes()),
            within: within.clone(),
        });
        let query = Query { words: words.to_owned(), ..Query::default() };
        FindJob::Begin(Search { query, texts: texts.collect() })
    }

    /// A worker that has these texts.
    fn with_texts(texts: &[&str]) -> Finding {
        let mut finding = Finding::default();
        let names: Vec<_> =
            texts.iter().map(|text| Sha256::of(text.as_bytes()).to_string()).collect();
        let files: Vec<_> = texts
            .iter()
            .zip(&names)
            .map(|(text, name)| File { name, bytes: text.as_bytes() })
            .collect();
        let reply = finding.work(search("", &[]), &files);
        assert_eq!(reply, Reply::Hits(Found::default()));
        finding
    }

    /// All hits, and the number of replies.
    fn all(finding: &mut Finding, job: FindJob) -> (Vec<(u32, u32, u32)>, usize, FindState) {
        let (mut hits, mut replies) = (Vec::new(), 0);
        let mut next = job;
        loop {
            let Reply::Hits(found) = finding.work(next, &[]) else { panic!("found nothing") };
            replies += 1;
            hits.extend(
                found.hits.iter().flat_map(|(text, all)| all.iter().map(|(a, b)| (*text, *a, *b))),
            );
            if found.state != FindState::More {
                return (hits, replies, found.state);
            }
            next = FindJob::GoOn;
        }
    }

    #[test]
    fn texts_that_came_once_are_searched_again_and_again() {
        let mut finding = with_texts(&[ALMORA, VERIA]);
        let both = [(VERIA, None), (ALMORA, None)];
        let (hits, ..) = all(&mut finding, search("pledge", &both));
        assert_eq!(hits, [(0, 15, 21), (1, 3, 9), (1, 20, 26)]);
        let (hits, ..) = all(&mut finding, search("AID", &both[1..]));
        assert_eq!(hits, [(0, 27, 30)]);
        let unknown = finding.work(search("aid", &[("other", None)]), &[]);
        assert_eq!(unknown, Reply::Broken(Broken::Stopped));
    }

    #[test]
    fn only_passages_are_searched_if_that_is_wanted() {
        let mut finding = with_texts(&[ALMORA]);
        let within = |passages: &[(u32, u32)]| {
            let mut finding = with_texts(&[ALMORA]);
            all(&mut finding, search("pledge", &[(ALMORA, Some(passages.to_vec()))])).0
        };
        assert_eq!(within(&[(17, 30)]), [(0, 20, 26)]);
        assert_eq!(within(&[(0, 8), (21, 31)]), [], "a hit is in the passage with all its letters");
        assert_eq!(within(&[(3, 9), (20, 26)]), [(0, 3, 9), (0, 20, 26)]);
        assert_eq!(within(&[(0, 900)]).len(), 2);
        assert_eq!(within(&[]), []);
        assert!(matches!(finding.work(FindJob::GoOn, &[]), Reply::Hits(_)));
    }

    #[test]
    fn hits_come_bit_by_bit_and_another_search_ends_the_first() {
        let long = "We pledge ships.\n".repeat(200_000);
        let mut finding = with_texts(&[&long, ALMORA]);
        let texts = [(long.as_str(), None), (ALMORA, None)];
        let Reply::Hits(first) = finding.work(search("pledge", &texts), &[]) else {
            panic!("nothing");
        };
        assert_eq!((first.state, first.hits[0].1.len()), (FindState::More, HITS));
        let (hits, ..) = all(&mut finding, search("aid", &texts));
        assert_eq!(hits, [(1, 27, 30)]);
        let (hits, replies, state) = all(&mut finding, search("pledge", &texts));
        assert_eq!((hits.len(), state), (MOST_HITS, FindState::TooMany));
        assert!((50..70).contains(&replies), "{replies}");
        let starts: Vec<_> = hits.iter().map(|hit| hit.1).collect();
        assert!(starts.windows(2).all(|pair| pair[0] + 17 == pair[1]), "none is missing");
    }

    #[test]
    fn a_bad_expression_is_refused_with_its_place() {
        let mut finding = with_texts(&[ALMORA]);
        let FindJob::Begin(mut bad) = search("a(b", &[(ALMORA, None)]) else { return };
        bad.query.regex = true;
        let reply = finding.work(FindJob::Begin(bad), &[]);
        assert_eq!(reply, Reply::BadExpression(BadExpression::OpenGroup, 2));
    }
}
