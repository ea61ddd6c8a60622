//! The title of a page: the heading that the page's own title repeats, else the heading nearest
//! before the statement, else the page's own title. Lines of a menu are none.

use annotator_core::project::statement::{Metadata, ParagraphKind};
use annotator_core::reading::{Document, Field, Source, Understanding};
use annotator_core::text::Text;
use annotator_core::text::span::Span;
use annotator_core::text::units::ByteOffset;

/// What separates the title of a page from the name of its site.
const SEPARATORS: [&str; 8] = [" | ", " – ", " — ", " - ", " :: ", " » ", " · ", " • "];

/// A title shorter than this, in bytes, may begin any heading.
const MIN_BEGINNING: usize = 15;

/// What the head of a page says about its title.
#[derive(Debug, Default)]
pub(super) struct OwnTitles {
    /// The content of `title`.
    pub title: String,
    /// The title that the page has for other sites (`og:title`).
    pub graph: String,
    /// The name of the site (`og:site_name`).
    pub site: String,
}

/// How much the title of a page repeats a heading, from the least.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Likeness {
    /// Each may have words that the other has not.
    Mostly,
    /// Between separators.
    Part,
    Whole,
}

/// Sets the title of a document to the heading that its page repeats, else to the page's own title.
pub(super) fn set(document: &mut Document, own: &OwnTitles) {
    let site = folded(&own.site);
    let mut best: Option<(Likeness, String)> = None;
    for heading in headings(document) {
        if folded(&heading.text) == site {
            continue;
        }
        let likeness = [&own.graph, &own.title]
            .iter()
            .filter_map(|title| likeness(&heading.text, title))
            .max();
        if let Some(likeness) = likeness
            && best.as_ref().is_none_or(|(known, _)| likeness >= *known)
        {
            best = Some((likeness, heading.text));
        }
    }
    let given = if own.graph.is_empty() { &own.title } else { &own.graph };
    let title = best.map_or_else(|| without_site(given, &site), |(_, heading)| heading);
    document.metadata = Metadata { title, ..std::mem::take(&mut document.metadata) };
}

/// Sets the title of a statement that was on a page, once it is known where it begins.
pub(crate) fn choose(document: &Document, text: &Text, understood: &mut Understanding) {
    let title = &document.metadata.title;
    let headings = headings(document);
    let repeated = headings.iter().rfind(|heading| heading.text == *title);
    let before = |heading: &&Heading| heading.first <= understood.body.start as usize;
    let nearest = || headings.iter().filter(before).rfind(|heading| says_something(&heading.text));
    let (title, source) = match repeated.or_else(nearest) {
        Some(heading) => match heading.span(text) {
            Some(span) => (heading.text.clone(), Source::Passage(span)),
            None => return,
        },
        None if is_written_by_people(title) => (title.clone(), Source::File),
        None => return,
    };
    understood.metadata.title = title;
    understood.sources.retain(|(field, _)| *field != Field::Title);
    understood.sources.insert(0, (Field::Title, source));
}

/// A heading: its lines, by index, and their text in one line.
struct Heading {
    first: usize,
    last: usize,
    text: String,
}

impl Heading {
    fn span(&self, text: &Text) -> Option<Span> {
        let range = |at: usize| text.paragraphs().get(at).map(|paragraph| paragraph.byte_range());
        let offset = |at: usize| u32::try_from(at).ok().map(ByteOffset);
        Span::between(offset(range(self.first)?.start)?, offset(range(self.last)?.end)?)
    }
}

/// The headings of a document, in order.
fn headings(document: &Document) -> Vec<Heading> {
    let lines: Vec<&str> = document.text.split('\n').collect();
    let mut headings: Vec<Heading> = Vec::new();
    for (at, kind) in &document.kinds {
        let at = *at as usize;
        let Some(line) = lines.get(at).filter(|_| *kind == ParagraphKind::Heading) else {
            continue;
        };
        match headings.last_mut() {
            Some(last) if last.last + 1 == at => {
                last.last = at;
                last.text = format!("{} {}", last.text, squeezed(line));
            }
            _ => headings.push(Heading { first: at, last: at, text: squeezed(line) }),
        }
    }
    headings
}

fn squeezed(line: &str) -> String {
    line.split_whitespace().collect::<Vec<_>>().join(" ").replace('\u{ad}', "")
}

/// The words of a text in lower case, without punctuation.
fn folded(text: &str) -> String {
    let text = text.replace('\u{ad}', "").to_lowercase();
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// How much a title repeats a heading, if it does.
fn likeness(heading: &str, title: &str) -> Option<Likeness> {
    let (heading, whole) = (folded(heading), folded(title));
    if heading.is_empty() || whole.is_empty() {
        return None;
    }
    if heading == whole {
        return Some(Likeness::Whole);
    }
    if parts(title).iter().any(|part| folded(part) == heading) {
        return Some(Likeness::Part);
    }
    let holds = |long: &str, short: &str| {
        short.len() * 2 >= long.len() && format!(" {long} ").contains(&format!(" {short} "))
    };
    let cut = title.trim_end().ends_with(['…', '.'])
        && whole.len() >= MIN_BEGINNING
        && heading.starts_with(&whole);
    (cut || holds(&whole, &heading) || holds(&heading, &whole)).then_some(Likeness::Mostly)
}

/// The parts of a title between separators.
fn parts(title: &str) -> Vec<&str> {
    SEPARATORS.iter().fold(vec![title], |parts, separator| {
        parts.into_iter().flat_map(|part| part.split(separator)).collect()
    })
}

/// A title without the name of the site before or after it.
fn without_site(title: &str, site: &str) -> String {
    for separator in SEPARATORS {
        if let Some((before, after)) = title.rsplit_once(separator)
            && folded(after) == site
        {
            return before.trim().to_owned();
        }
        if let Some((before, after)) = title.split_once(separator)
            && folded(before) == site
        {
            return after.trim().to_owned();
        }
    }
    title.trim().to_owned()
}

/// Whether a heading can be a title: "Menu" and "Statements" say nothing.
fn says_something(heading: &str) -> bool {
    let words = heading.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric));
    words.count() >= 2 || heading.chars().filter(|c| *c >= '\u{2e80}').count() >= 4
}

/// Whether a title was written by a person and not by a program.
fn is_written_by_people(title: &str) -> bool {
    let lower = title.to_lowercase();
    let program = ["microsoft word", "untitled", "document", "doc1", "print"];
    let file = [".doc", ".docx", ".pdf", ".htm", ".html", ".txt"];
    title.chars().count() >= 3
        && !program.iter().any(|program| lower.starts_with(program))
        && !file.iter().any(|ending| lower.ends_with(ending))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_repeats_a_heading_in_whole_or_in_part() {
        for (heading, title, expected) in [
            ("Statement on peace", "Statement on Peace", Some(Likeness::Whole)),
            ("Statement on peace", "Statement on peace | Mission", Some(Likeness::Part)),
            ("Statement on peace", "Mission of Almora - Statement on peace", Some(Likeness::Part)),
            ("A statement on peace, by Almora", "A statement on peace…", Some(Likeness::Mostly)),
            (
                "Peace, said the President",
                "Peace, said the President of Almora",
                Some(Likeness::Mostly),
            ),
            ("Peace", "Statement by the President on peace and on security", None),
            ("Settings", "Statement by President Lind", None),
            ("", "Statement", None),
            ("Statement", "", None),
        ] {
            assert_eq!(likeness(heading, title), expected, "{heading} / {title}");
        }
    }

    #[test]
    fn the_name_of_the_site_is_no_part_of_the_title() {
        let site = "mission of almora";
        for (title, expected) in [
            ("On peace | Mission of Almora", "On peace"),
            ("Mission of Almora – On peace", "On peace"),
            ("On peace - a debate", "On peace - a debate"),
            ("", ""),
        ] {
            assert_eq!(without_site(title, site), expected);
        }
    }
}
