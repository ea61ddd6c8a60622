//! Links to passages. A link is the fragment of an address, so no server ever sees it: it names the
//! project, the text, the place and the words, and any copy of the project understands it.

use std::fmt::Write as _;

use crate::effect::Effect;
use crate::model::Open;
use crate::notice::Reason;
use crate::room::Room;
use crate::work::Work;
use annotator_core::project::id::{ProjectId, StatementId};
use annotator_core::text::Text;
use annotator_core::text::span::{Span, Spans};
use annotator_core::text::units::{ByteOffset, CharOffset};

/// How the fragment of a link begins.
pub const START: &str = "#view=";

/// How much of the digest of a text a link has, in characters.
const DIGEST: usize = 16;

/// The most characters of the words that a link has.
const QUOTED: usize = 60;

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PassageLink {
    pub project: ProjectId,
    /// The start of the digest of the text.
    pub digest: String,
    /// The first and the last code point of the passage, as in our files.
    pub start: u32,
    pub end: u32,
    /// The start of its words.
    pub quote: String,
}

impl PassageLink {
    /// The link to a passage of the statement shown.
    #[must_use]
    pub fn to(open: &Open, span: Span) -> Option<Self> {
        let text = &open.statement()?.text;
        let digest = text.sha256().to_string().chars().take(DIGEST).collect();
        let place = |at| text.char_from_byte(at).map(|at: CharOffset| at.0);
        Some(Self {
            project: open.project.id,
            digest,
            start: place(span.start())?,
            end: place(span.end())?,
            quote: text.slice(span).chars().take(QUOTED).collect(),
        })
    }

    /// The fragment of the address.
    #[must_use]
    pub fn fragment(&self) -> String {
        let Self { project, digest, start, end, quote } = self;
        format!("{START}{project}.{digest}.{start}-{end}.{}", escaped(quote))
    }

    /// The link in a fragment; `None` if it is no link or damaged.
    #[must_use]
    pub fn parse(fragment: &str) -> Option<Self> {
        let mut parts = fragment.strip_prefix(START)?.splitn(4, '.');
        let project = ProjectId::parse(parts.next()?)?;
        let digest = parts.next()?.to_ascii_lowercase();
        let (start, end) = parts.next()?.split_once('-')?;
        let (start, end) = (start.parse().ok()?, end.parse().ok()?);
        let quote = unescaped(parts.next()?)?;
        let fits = digest.len() == DIGEST && digest.bytes().all(|it| it.is_ascii_hexdigit());
        (fits && start < end && !quote.is_empty()).then_some(Self {
            project,
            digest,
            start,
            end,
            quote,
        })
    }

    /// The passage in a text with this digest.
    fn in_same_text(&self, text: &Text) -> Option<Span> {
        if !text.sha256().to_string().starts_with(&self.digest) {
            return None;
        }
        let place = |at| text.byte_from_char(CharOffset(at));
        let span = text.span(place(self.start)?, place(self.end)?).ok()?;
        text.slice(span).starts_with(&self.quote).then_some(span)
    }

    /// The words of the link in another text, if they are there once.
    fn in_other_text(&self, text: &Text) -> Option<Span> {
        let mut found = text.as_str().match_indices(&self.quote);
        let (at, words) = found.next().filter(|_| found.next().is_none())?;
        let end = at.checked_add(words.len())?;
        let offset = |at: usize| u32::try_from(at).ok().map(ByteOffset);
        text.span(offset(at)?, offset(end)?).ok()
    }

    /// Where the passage is in a project, and whether the text is the same as when the link was made.
    fn find(&self, open: &Open) -> Option<(StatementId, Span, bool)> {
        let statements = &open.project.statements;
        let same = statements.iter().find_map(|it| Some((it.id, self.in_same_text(&it.text)?)));
        if let Some((id, span)) = same {
            return Some((id, span, true));
        }
        let mut others =
            statements.iter().filter_map(|it| Some((it.id, self.in_other_text(&it.text)?)));
        let (id, span) = others.next().filter(|_| others.next().is_none())?;
        Some((id, span, false))
    }
}

/// Words as part of an address (RFC 3986): everything but letters and digits is escaped, so that no
/// program that passes the link on takes its end for a full stop or a bracket.
fn escaped(words: &str) -> String {
    let mut escaped = String::with_capacity(words.len());
    for byte in words.bytes() {
        if byte.is_ascii_alphanumeric() {
            escaped.push(char::from(byte));
        } else {
            // Writing to memory does not fail.
            let _ = write!(escaped, "%{byte:02X}");
        }
    }
    escaped
}

fn unescaped(escaped: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(escaped.len());
    let mut rest = escaped.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'%' {
            bytes.push(byte);
            continue;
        }
        let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|it| u8::try_from(it).ok());
        let (high, low) = (digit(rest.next()?)?, digit(rest.next()?)?);
        bytes.push(high * 16 + low);
    }
    String::from_utf8(bytes).ok()
}

impl Open {
    /// The passage that a link would lead to: the selection, or the chosen annotation.
    #[must_use]
    pub fn passage_to_link(&self) -> Option<Span> {
        let chosen = self.chosen_annotation().map(|annotation| annotation.spans.hull());
        self.selection.map(|selection| selection.span).or(chosen)
    }
}

impl Work<'_> {
    /// Copies the link to the selection or the chosen annotation.
    pub(crate) fn copy_link(&mut self) {
        let Some(open) = &self.model.open else { return };
        let link = open.passage_to_link().and_then(|span| PassageLink::to(open, span));
        let Some(link) = link else { return self.model.notify(Reason::NothingSelected) };
        self.effects.push(Effect::CopyLink(link.fragment()));
        self.model.notify(Reason::PassageLinkCopied);
    }

    /// The page was opened with a link, or one was entered. It is followed once everything is read.
    pub(crate) fn link_came(&mut self, fragment: String) {
        if PassageLink::parse(&fragment).is_none() {
            return self.model.notify(Reason::LinkDamaged);
        }
        self.model.link = Some(fragment);
    }

    /// Runs after each message. Follows a link as soon as the project is open that it leads to.
    pub(crate) fn follow_link(&mut self) {
        if self.model.link.is_none() || !self.model.started || self.model.opening.is_some() {
            return;
        }
        let Some(link) = self.model.link.take().and_then(|it| PassageLink::parse(&it)) else {
            return;
        };
        let found = self.model.open.as_ref().and_then(|open| link.find(open));
        if let Some((id, span, same)) = found {
            self.show_room(Room::Read);
            self.show_passage(id, Spans::one(span));
            if !same {
                self.model.notify(Reason::LinkToOtherText);
            }
            return;
        }
        let here = self.model.open.as_ref().map(|open| open.project.id);
        let mut recents = self.model.recents.iter();
        let stored = recents.find(|recent| recent.project == Some(link.project));
        match stored.map(|recent| recent.id) {
            Some(id) if here != Some(link.project) => {
                self.recent_chosen(id);
                if self.model.opening == Some(id) {
                    self.model.link = Some(link.fragment());
                }
            }
            _ => self.model.notify(Reason::LinkNotFound {
                quote: link.quote,
                project_here: here == Some(link.project),
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::page::*;
    use proptest::prelude::*;

    fn copied(page: &mut Page) -> String {
        page.storage.others.clear();
        page.send(Msg::Statements(StatementsMsg::LinkWanted));
        let others = std::mem::take(&mut page.storage.others);
        others
            .into_iter()
            .find_map(|effect| match effect {
                Effect::CopyLink(link) => Some(link),
                _ => None,
            })
            .expect("a link")
    }

    fn follow(page: &mut Page, link: &str) {
        page.send(Msg::Statements(StatementsMsg::LinkCame(link.to_owned())));
    }

    fn flashed(page: &Page) -> Option<String> {
        let open = page.open();
        let text = open.statement().unwrap().text.as_str();
        open.flash.as_ref().map(|flash| flash.spans.quote(text))
    }

    #[test]
    fn a_link_leads_to_its_passage_in_another_window_and_another_statement() {
        let mut page = Page::with_statement();
        page.select("😊. We pledge 12\u{a0}million");
        let link = copied(&mut page);
        assert!(link.is_ascii() && link.starts_with(START), "{link}");
        page.open_file("second.txt", b"Another statement. We pledge a harbour.\n");
        follow(&mut page, &link);
        assert_eq!(flashed(&page).as_deref(), Some("😊. We pledge 12\u{a0}million"));
        assert_eq!(page.open().place(), Some((1, 2)));
        let mut other = page.another_window();
        follow(&mut other, &link);
        assert_eq!(flashed(&other).as_deref(), Some("😊. We pledge 12\u{a0}million"));
    }

    #[test]
    fn the_project_of_a_link_is_opened_if_it_is_here() {
        let mut page = Page::with_statement();
        page.tag("raw material", "pledge");
        let link = copied(&mut page);
        page.send(Msg::Statements(StatementsMsg::ProjectMade(NewProject::default())));
        follow(&mut page, &link);
        assert_eq!(flashed(&page).as_deref(), Some("raw material"));
        page.send(Msg::Keeping(KeepingMsg::ProjectClosed));
        follow(&mut page, &link);
        assert_eq!(flashed(&page).as_deref(), Some("raw material"));
    }

    #[test]
    fn a_link_that_leads_nowhere_says_what_lacks() {
        let mut page = Page::with_statement();
        page.select("raw material");
        let link = copied(&mut page);
        let mut empty = Page::new();
        follow(&mut empty, &link);
        let lacks =
            |project_here| Reason::LinkNotFound { quote: "raw material".into(), project_here };
        assert_eq!(empty.reasons().last(), Some(&&lacks(false)));
        let id = page.open().current.unwrap();
        page.send(Msg::Statements(StatementsMsg::StatementsRemoved(vec![id])));
        follow(&mut page, &link);
        assert_eq!(page.reasons().last(), Some(&&lacks(true)));
        for damaged in ["#view=", "#view=1.2.3", &link.replace('-', "~"), &link[..link.len() - 1]] {
            if PassageLink::parse(damaged).is_none() {
                follow(&mut page, damaged);
                assert_eq!(page.reasons().last(), Some(&&Reason::LinkDamaged), "{damaged}");
            }
        }
    }

    #[test]
    fn a_link_to_a_text_that_was_corrected_is_found_by_its_words() {
        let mut page = Page::with_statement();
        page.select("raw material");
        let link = copied(&mut page);
        let statement = page.open().statement().unwrap().clone();
        let text = statement.text.as_str().replace("Mr. President", "Madam President");
        page.send(Msg::Statements(StatementsMsg::TextCorrected(statement.id, text)));
        follow(&mut page, &link);
        assert_eq!(flashed(&page).as_deref(), Some("raw material"));
        assert_eq!(page.reasons().last(), Some(&&Reason::LinkToOtherText));
    }

    proptest! {
        #[test]
        fn a_link_is_read_as_it_was_written(quote in "\\PC{1,40}", start in 0..9_u32, long in 1..9_u32) {
            let link = PassageLink {
                project: ProjectId(uuid::Uuid::from_u128(7)),
                digest: "0123456789abcdef".into(),
                start,
                end: start + long,
                quote,
            };
            prop_assert_eq!(PassageLink::parse(&link.fragment()), Some(link));
        }

        #[test]
        fn no_fragment_makes_it_panic(fragment in "(#view=)?\\PC{0,60}", bytes in "#view=[0-9a-f.%-]{0,60}") {
            let _ = (PassageLink::parse(&fragment), PassageLink::parse(&bytes));
        }
    }
}
