//! Feedback as a page for a student: it opens by double-click, can be printed, and needs nothing
//! but itself. It has the text with the student's passages and the key's, what is said about each,
//! and the points.

use std::collections::BTreeSet;

use annotator_core::classroom::exercise::Exercise;
use annotator_core::classroom::feedback::{
    Agrees, Feedback, FeedbackItem, FieldResult, Outcome, WorkSummary,
};
use annotator_core::classroom::key::{ItemKind, KeySpan};
use annotator_core::classroom::request::Decision;
use annotator_core::classroom::rubric::LevelGiven;
use annotator_core::codebook::Codebook;
use annotator_core::project::hash::Sha256;
use annotator_core::project::id::CodeId;
use annotator_core::project::statement::Statement;
use annotator_core::project::value::Value;
use annotator_core::stored::file::iso::{IsoTime, iso_8601};
use annotator_core::text::Paragraph;
use annotator_core::text::span::Span;
use annotator_core::text::units::ByteOffset;
use annotator_formats::page::{Html, gap, value};
use annotator_words::{
    giving as words, key_changes as changes, peer_review as peers, requests, rubric as in_rubric,
    thousandths, work_summary,
};

use super::feedback_words::{edges, outcome, since_lines};
use super::hand_ins::OpenHandIn;
use super::summary::lines;

const CSS: &str = include_str!("feedback_page.css");

/// The page.
pub(super) fn page(hand_in: &OpenHandIn, feedback: &Feedback, exercise: &Exercise) -> String {
    let page = Page { hand_in, feedback, exercise, codebook: &hand_in.project.codebook };
    let mut html = Html::default();
    page.write(&mut html);
    html.finish().0
}

struct Page<'a> {
    hand_in: &'a OpenHandIn,
    feedback: &'a Feedback,
    exercise: &'a Exercise,
    codebook: &'a Codebook,
}

/// A passage in the text.
struct Mark {
    span: Span,
    /// The number of the item.
    number: usize,
    /// Whether it is the student's, not the key's.
    own: bool,
    tone: &'static str,
}

impl Page<'_> {
    fn write(&self, html: &mut Html) {
        html.begin(&annotator_words::plain(&self.title()), CSS).raw("<main class=\"page\">\n");
        self.head(html);
        self.since(html);
        self.summary(html);
        self.rubric(html);
        self.reviews(html);
        for text in &self.exercise.texts {
            self.text(html, text.sha256);
        }
        self.items(html);
        html.raw("</main>\n</body>\n</html>\n");
    }

    fn title(&self) -> String {
        let title = self.exercise.title.trim();
        if title.is_empty() {
            words::feedback_untitled().to_owned()
        } else {
            words::feedback_on(title)
        }
    }

    fn head(&self, html: &mut Html) {
        let said = &self.hand_in.said;
        html.raw("<header>\n<h1 dir=\"auto\">").text(&self.title()).raw("</h1>\n");
        let when = moment(said.handed_in);
        html.raw("<p class=\"about\">");
        if said.pseudonym.trim().is_empty() {
            html.text(&words::feedback_to_nobody(said.attempt, &when));
        } else {
            let words = words::feedback_to(&gap(0), said.attempt, &when);
            html.message(&words, &[said.pseudonym.trim()]);
        }
        let given = day(self.feedback.given);
        html.raw("</p>\n<p class=\"about\">");
        html.text(&words::feedback_given(&given, self.feedback.revision));
        html.raw("</p>\n</header>\n");
    }

    fn summary(&self, html: &mut Html) {
        if let Some(grade) = &self.feedback.grade {
            let own = thousandths(grade.points);
            let own = grade
                .most
                .map_or_else(|| own.clone(), |most| words::points_of(&own, &thousandths(most)));
            html.raw("<p class=\"grade\"><span class=\"soft\">").text(words::points());
            html.raw("</span> ").text(&own).raw("</p>\n");
            said(html, "", &grade.reason);
        }
        said(html, words::on_the_whole(), &self.feedback.on_the_whole);
        if let Some(summary) = &self.feedback.summary {
            self.work_in_short(html, summary);
        }
        if self.feedback.key_revision.is_none() {
            return;
        }
        html.raw("<h2>").text(words::in_short()).raw("</h2>\n<ul class=\"short\">\n");
        for line in self.counts() {
            html.raw("<li>").text(&line).raw("</li>\n");
        }
        html.raw("</ul>\n");
    }

    /// What has changed since the feedback before.
    fn since(&self, html: &mut Html) {
        let Some(since) = &self.feedback.since else { return };
        html.raw("<h2>").text(&changes::since_title(since.revision)).raw("</h2>\n");
        html.raw("<ul class=\"short\">\n");
        for line in since_lines(since) {
            html.raw("<li>").text(&line).raw("</li>\n");
        }
        html.raw("</ul>\n");
    }

    /// The rubric with the levels that were reached.
    fn rubric(&self, html: &mut Html) {
        if self.feedback.rubric.is_empty() {
            return;
        }
        levels(html, in_rubric::rubric(), &self.feedback.rubric);
    }

    /// What other students say about the work.
    fn reviews(&self, html: &mut Html) {
        if self.feedback.reviews.is_empty() {
            return;
        }
        html.raw("<h2>").text(peers::received()).raw("</h2>\n");
        for (review, number) in self.feedback.reviews.iter().zip(1_usize..) {
            html.raw("<h3>").text(&peers::review_number(number)).raw("</h3>\n");
            said(html, "", &review.on_the_whole);
            if !review.rows.is_empty() {
                levels(html, &peers::review_number(number), &review.rows);
            }
        }
    }

    /// What the work looks like, where that is given instead of points.
    fn work_in_short(&self, html: &mut Html, summary: &WorkSummary) {
        html.raw("<h2>").text(work_summary::in_short()).raw("</h2>\n<ul class=\"short\">\n");
        for (label, value) in lines(summary, self.codebook) {
            let line = work_summary::labelled(label, &value);
            html.raw("<li dir=\"auto\">").text(&line).raw("</li>\n");
        }
        html.raw("</ul>\n");
    }

    /// How many items came out how. What is zero is left out, except for what was found.
    fn counts(&self) -> Vec<String> {
        let items = &self.feedback.items;
        let count = |is: &dyn Fn(&FeedbackItem) -> bool| items.iter().filter(|it| is(it)).count();
        let core = |it: &FeedbackItem| it.item.is_some() && it.kind == ItemKind::Core;
        let found = count(&|it| core(it) && it.outcome == Outcome::Found);
        let edges = count(&|it| core(it) && matches!(it.outcome, Outcome::Edges(_)));
        let other = count(&|it| core(it) && it.outcome == Outcome::OtherCode);
        let both = count(&|it| core(it) && matches!(it.outcome, Outcome::EdgesAndCode(_)));
        let missed = count(&|it| core(it) && it.outcome == Outcome::Missed);
        let bonus = count(&|it| it.kind == ItemKind::Bonus && it.outcome != Outcome::Missed);
        let extra = count(&|it| it.item.is_none());
        let of = found + edges + other + both + missed;
        let others = [
            (edges, words::edges_items(edges)),
            (other, words::other_code_items(other)),
            (both, words::edges_and_code_items(both)),
            (missed, words::missed_items(missed)),
            (bonus, words::bonus_items(bonus)),
            (extra, words::extra_items(extra)),
        ];
        let others = others.into_iter().filter(|(count, _)| *count > 0).map(|(_, line)| line);
        std::iter::once(words::found_items(found, of)).chain(others).collect()
    }

    /// The items with their numbers from 1.
    fn numbered(&self) -> impl Iterator<Item = (usize, &FeedbackItem)> {
        self.feedback.items.iter().enumerate().map(|(at, item)| (at.saturating_add(1), item))
    }

    fn text(&self, html: &mut Html, sha256: Sha256) {
        let statements = &self.hand_in.project.statements;
        let Some(statement) = statements.iter().find(|it| it.text.sha256() == sha256) else {
            return;
        };
        let marks = self.marks(statement);
        let title = statement.metadata.title.trim();
        let title = if title.is_empty() { words::a_text() } else { title };
        html.raw("<article>\n<h2 dir=\"auto\">").text(title).raw("</h2>\n<div class=\"text\"");
        let tag = statement.metadata.language.trim();
        if !tag.is_empty() {
            html.raw(" lang=\"").text(tag).raw("\"");
        }
        html.raw(">\n");
        for paragraph in statement.text.paragraphs() {
            let blank = if paragraph.is_blank() { " class=\"blank\"" } else { "" };
            html.raw("<p").raw(blank).raw(" dir=\"auto\">");
            self.paragraph(html, statement, &marks, paragraph);
            html.raw("</p>\n");
        }
        html.raw("</div>\n</article>\n");
    }

    fn marks(&self, statement: &Statement) -> Vec<Mark> {
        let sha256 = statement.text.sha256();
        let mut marks = Vec::new();
        for (number, item) in self.numbered().filter(|(_, item)| item.text == sha256) {
            let own = item.own.as_ref().map(|own| (&own.spans, true));
            let key = item.key.as_ref().filter(|_| !item.outcome.is_right());
            let key = key.map(|key| (&key.spans, false));
            for (spans, own) in own.into_iter().chain(key) {
                let spans = KeySpan::spans(spans, &statement.text);
                let parts = spans.iter().flat_map(|spans| spans.parts());
                let tone = tone(item.outcome);
                marks.extend(parts.map(|span| Mark { span: *span, number, own, tone }));
            }
        }
        marks
    }

    fn paragraph(
        &self,
        html: &mut Html,
        statement: &Statement,
        marks: &[Mark],
        paragraph: &Paragraph,
    ) {
        let (start, end) = (paragraph.start().byte, paragraph.end());
        let near = |mark: &&Mark| mark.span.start() < end && mark.span.end() > start;
        let near: Vec<&Mark> = marks.iter().filter(near).collect();
        let mut cuts: BTreeSet<ByteOffset> = BTreeSet::from([start, end]);
        cuts.extend(near.iter().flat_map(|mark| [mark.span.start(), mark.span.end()]));
        let cuts: Vec<ByteOffset> =
            cuts.into_iter().filter(|at| start <= *at && *at <= end).collect();
        for (at, next) in cuts.iter().zip(cuts.iter().skip(1)) {
            let Some(piece) = Span::between(*at, *next) else { continue };
            let covering = || near.iter().filter(|mark| mark.span.contains(*at));
            let own = covering().find(|mark| mark.own);
            let key = covering().any(|mark| !mark.own);
            // Passages that touch have a bar between them.
            let from = if covering().any(|mark| mark.span.start() == *at) { " from" } else { "" };
            let class = match (own, key) {
                (Some(own), true) => format!("own key {}{from}", own.tone),
                (Some(own), false) => format!("own {}{from}", own.tone),
                (None, true) => format!("key{from}"),
                (None, false) => String::new(),
            };
            let words = statement.text.slice(piece);
            if class.is_empty() {
                html.text(words);
            } else {
                html.raw("<span class=\"").raw(&class).raw("\">").text(words).raw("</span>");
            }
            self.references(html, marks, &near, *next);
        }
    }

    /// The numbers of the items whose last passage ends here.
    fn references(&self, html: &mut Html, all: &[Mark], near: &[&Mark], at: ByteOffset) {
        let ending = near.iter().filter(|mark| mark.span.end() == at).map(|mark| mark.number);
        for number in ending.collect::<BTreeSet<usize>>() {
            let own = all.iter().filter(|mark| mark.number == number);
            let last = own.map(|mark| mark.span.end()).max();
            let item = self.feedback.items.get(number.saturating_sub(1));
            let Some(item) = item.filter(|_| last == Some(at)) else { continue };
            let label = words::passage_number(number, outcome(item));
            html.raw(&format!(
                "<a class=\"ref\" id=\"r{number}\" href=\"#n{number}\" data-ref=\"{number}"
            ));
            html.raw(sign(item.outcome)).raw("\" aria-label=\"").text(&label).raw("\"></a>");
        }
    }

    fn items(&self, html: &mut Html) {
        if self.feedback.items.is_empty() {
            html.raw("<p>").text(words::nothing_marked()).raw("</p>\n");
            return;
        }
        html.raw("<h2>").text(words::how_to_read()).raw("</h2>\n<ul class=\"signs\">\n");
        for (class, name) in [
            ("own right", words::sample_own()),
            ("key", words::sample_key()),
            ("own key other", words::sample_both()),
        ] {
            html.raw("<li><span class=\"sample ").raw(class).raw("\">").text(name);
            html.raw("</span></li>\n");
        }
        html.raw("</ul>\n<p class=\"soft\">").text(words::numbers_lead()).raw("</p>\n<h2>");
        html.text(words::one_by_one()).raw("</h2>\n<ol class=\"items\">\n");
        for (number, item) in self.numbered() {
            self.item(html, number, item);
        }
        html.raw("</ol>\n");
    }

    fn item(&self, html: &mut Html, number: usize, item: &FeedbackItem) {
        html.raw(&format!("<li id=\"n{number}\" class=\"{}\">\n<h3>", tone(item.outcome)));
        html.raw(&format!("<a href=\"#r{number}\">"));
        html.text(&words::passage_number(number, outcome(item))).raw("</a></h3>\n");
        if let Some(own) = &item.own {
            self.passage(html, words::your_passage(), &own.spans, &own.code);
        }
        if let Some(key) = item.key.as_ref().filter(|_| !item.outcome.is_right()) {
            self.passage(html, words::key_passage(), &key.spans, &key.code);
        }
        let edges = match item.outcome {
            Outcome::Edges(off) | Outcome::EdgesAndCode(off) => edges(off),
            _ => Vec::new(),
        };
        if !edges.is_empty() {
            html.raw("<ul>\n");
            for line in edges {
                html.raw("<li>").text(&line).raw("</li>\n");
            }
            html.raw("</ul>\n");
        }
        self.fields(html, item);
        said(html, words::the_key_says(), &item.words);
        said(html, words::teacher_says(), &item.comment);
        if let Some(own) = &item.own {
            for (number, words) in self.feedback.reviews_of(own.annotation) {
                said(html, &peers::review_says(number), words);
            }
        }
        if let Some(asked) = &item.request {
            said(html, requests::you_asked(), &asked.reason);
            let decided = match asked.decision {
                Decision::Granted => requests::was_granted(),
                Decision::Declined => requests::was_declined(),
            };
            let answer = asked.answer.trim();
            said(html, decided, if answer.is_empty() { requests::no_words() } else { answer });
        }
        html.raw("</li>\n");
    }

    fn passage(&self, html: &mut Html, lead: &str, spans: &[KeySpan], code: &CodeId) {
        let code = self.codebook.code(code).map_or(code.as_str(), |code| &code.name);
        html.raw("<p>").text(lead).raw(" <q dir=\"auto\">").text(&KeySpan::quote(spans));
        html.raw("</q> ").message(&words::the_code(&gap(0)), &[code]).raw("</p>\n");
    }

    fn fields(&self, html: &mut Html, item: &FeedbackItem) {
        if item.fields.is_empty() {
            return;
        }
        html.raw("<table>\n<caption>").text(words::record()).raw("</caption>\n<thead><tr>");
        let titles = [words::field(), words::compared(), words::your_value(), words::key_value()];
        for title in titles {
            html.raw("<th scope=\"col\">").text(title).raw("</th>");
        }
        html.raw("</tr></thead>\n<tbody>\n");
        for field in &item.fields {
            self.field(html, item, field);
        }
        html.raw("</tbody>\n</table>\n");
    }

    fn field(&self, html: &mut Html, item: &FeedbackItem, field: &FieldResult) {
        let code = item.own.as_ref().map(|own| &own.code);
        let code = code.or_else(|| item.key.as_ref().map(|key| &key.code));
        let layer = code.and_then(|code| self.codebook.layer_of(code));
        let definition = layer.and_then(|layer| layer.attribute(&field.attribute));
        let name = definition.zip(code).map_or(field.attribute.as_str(), |(definition, code)| {
            self.codebook.field_name(definition, code)
        });
        let agrees = match field.agrees {
            Agrees::Yes => words::field_right(),
            Agrees::No => words::field_other(),
            Agrees::Empty => words::field_empty(),
            Agrees::ToBeJudged => words::field_judged(),
        };
        html.raw("<tr><th scope=\"row\" dir=\"auto\">").text(name).raw("</th><td>").text(agrees);
        let written = |known: &Option<Value>| {
            known.as_ref().map(|known| value(known, definition)).unwrap_or_default()
        };
        for known in [&field.own, &field.key] {
            html.raw("</td><td dir=\"auto\">").text(&written(known));
        }
        html.raw("</td></tr>\n");
    }
}

/// The rows of a rubric with their levels.
fn levels(html: &mut Html, caption: &str, rows: &[LevelGiven]) {
    html.raw("<table>\n<caption>").text(caption).raw("</caption>\n<thead><tr>");
    for title in [in_rubric::criterion(), in_rubric::level(), in_rubric::points()] {
        html.raw("<th scope=\"col\">").text(title).raw("</th>");
    }
    html.raw("</tr></thead>\n<tbody>\n");
    for row in rows {
        html.raw("<tr><th scope=\"row\" dir=\"auto\">").text(&row.name);
        if !row.description.trim().is_empty() {
            html.raw("<br><span class=\"soft\">").text(&row.description).raw("</span>");
        }
        let level = row.level.as_deref().unwrap_or_else(|| in_rubric::not_decided());
        html.raw("</th><td dir=\"auto\">").text(level);
        if !row.reason.trim().is_empty() {
            html.raw("<br><span class=\"soft\">").text(&row.reason).raw("</span>");
        }
        let points = row.points.map_or_else(|| changes::none_yet().to_owned(), thousandths);
        html.raw("</td><td>").text(&in_rubric::points_of(&points, &thousandths(row.most)));
        html.raw("</td></tr>\n");
    }
    html.raw("</tbody>\n</table>\n");
}

/// Somebody's words, if there are any.
fn said(html: &mut Html, who: &str, words: &str) {
    let words = words.trim();
    if words.is_empty() {
        return;
    }
    html.raw("<p class=\"said\" dir=\"auto\">");
    if !who.is_empty() {
        html.raw("<strong>").text(who).raw("</strong> ");
    }
    html.text(words).raw("</p>\n");
}

/// The class that colours an outcome.
fn tone(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Found => "right",
        Outcome::Edges(_) | Outcome::OtherCode | Outcome::EdgesAndCode(_) => "other",
        Outcome::Missed => "missed",
        Outcome::Extra { .. } => "extra",
    }
}

/// The sign after the number of an item, for readers who do not see colours.
fn sign(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Found => " ✓",
        Outcome::Edges(_) => " ↔",
        Outcome::OtherCode | Outcome::EdgesAndCode(_) => " ≠",
        Outcome::Missed => " ○",
        Outcome::Extra { .. } => " +",
    }
}

/// The numbers of an ISO time: year, month, day, hour, minute.
fn parts(time: IsoTime) -> [u16; 5] {
    let iso = iso_8601(time.0);
    let mut numbers = iso.split(|c: char| !c.is_ascii_digit()).map(|it| it.parse().unwrap_or(0));
    std::array::from_fn(|_| numbers.next().unwrap_or(0))
}

fn small(number: u16) -> u8 {
    u8::try_from(number).unwrap_or(0)
}

fn day(time: IsoTime) -> String {
    let [year, month, day, ..] = parts(time);
    annotator_words::day(i32::from(year), small(month), small(day))
}

fn moment(time: IsoTime) -> String {
    let [.., hour, minute] = parts(time);
    words::when_in_utc(&day(time), &annotator_words::time(small(hour), small(minute)))
}
