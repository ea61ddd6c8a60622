//! Where the statement proper begins and ends on the page that it was read from.

use std::ops::Range;

use crate::model::Open;
use crate::work::Work;
use annotator_core::edit::Edit;
use annotator_core::edit::history::StepKind;
use annotator_core::project::statement::{Layout, Statement};
use annotator_core::text::units::ByteOffset;

impl Open {
    /// The paragraphs of the statement proper; all with words if that is not known.
    #[must_use]
    pub fn body(&self) -> Option<Range<u32>> {
        let statement = self.statement()?;
        let known = statement.layout.body.clone();
        known.or_else(|| {
            let all = u32::try_from(statement.text.paragraphs().len()).ok()?;
            Layout::fitting(&statement.text, Some(0..all), Vec::new()).body
        })
    }

    /// The paragraph that a command about the text is about: where the selection or the chosen
    /// passage begins (`false`) or ends, or that of the caret.
    #[must_use]
    pub fn paragraph_here(&self, end: bool) -> Option<usize> {
        let chosen = self.chosen_annotation().map(|annotation| annotation.spans.hull());
        let span = self.selection.map(|selection| selection.span).or(chosen);
        let at = match span {
            Some(span) if end => ByteOffset(span.end().0.saturating_sub(1)),
            Some(span) => span.start(),
            None => self.caret.at,
        };
        Some(self.statement()?.text.paragraph_at(at))
    }

    /// The paragraph with words after or before this one.
    fn filled_beside(&self, paragraph: u32, forward: bool) -> Option<u32> {
        let paragraphs = self.statement()?.text.paragraphs();
        let filled = |at: &u32| paragraphs.get(*at as usize).is_some_and(|it| !it.is_blank());
        let all = u32::try_from(paragraphs.len()).ok()?;
        if forward {
            (paragraph.saturating_add(1)..all).find(filled)
        } else {
            (0..paragraph).rev().find(filled)
        }
    }
}

/// The layout after an edge of the statement was moved to a paragraph, and the other edge with it if
/// they would cross.
fn moved(statement: &Statement, body: &Range<u32>, end: bool, paragraph: u32) -> Layout {
    let after = paragraph.saturating_add(1);
    let body = if end { body.start.min(paragraph)..after } else { paragraph..body.end.max(after) };
    Layout::fitting(&statement.text, Some(body), statement.layout.kinds.clone())
}

impl Work<'_> {
    /// The statement begins (`false`) or ends with the paragraph that the user is at.
    pub(crate) fn set_edge_here(&mut self, end: bool) {
        let here = self.model.open.as_ref().and_then(|open| open.paragraph_here(end));
        if let Some(paragraph) = here.and_then(|at| u32::try_from(at).ok()) {
            self.move_zone_edge(end, paragraph);
        }
    }

    /// Moves an edge of the statement to the next paragraph with words, or the one before.
    pub(crate) fn step_zone_edge(&mut self, end: bool, forward: bool) {
        let Some(open) = &self.model.open else { return };
        let Some(body) = open.body() else { return };
        let edge = if end { body.end.saturating_sub(1) } else { body.start };
        if let Some(paragraph) = open.filled_beside(edge, forward) {
            self.move_zone_edge(end, paragraph);
        }
    }

    pub(crate) fn move_zone_edge(&mut self, end: bool, paragraph: u32) {
        if self.is_only_exercise() {
            return;
        }
        let Some(open) = &self.model.open else { return };
        let Some((statement, body)) = open.statement().zip(open.body()) else { return };
        let layout = moved(statement, &body, end, paragraph);
        if layout == statement.layout || layout.body.is_none() {
            return;
        }
        let (id, title) = (statement.id, statement.metadata.title.clone());
        self.perform_or_say(
            StepKind::SetLayout,
            title,
            vec![Edit::SetLayout { statement: id, layout }],
        );
    }
}

#[cfg(test)]
mod tests {
    use crate::commands::Command;
    use crate::testing::page::*;
    use annotator_core::project::outline::Zone;

    fn page() -> Page {
        let mut page = Page::new();
        page.open_file(
            "a.txt",
            b"Menu\nTitle\n\nMadam President,\n\nWe pledge ships.\nThank you.\n\nLinks\n",
        );
        page
    }

    /// The zone of each paragraph, as a letter.
    fn zones(page: &Page) -> String {
        let outline = page.open().outline().unwrap();
        let all = page.open().statement().unwrap().text.paragraphs().len();
        let letter = |at| match outline.zone(at) {
            None => 'b',
            Some(Zone::Front) => 'f',
            Some(Zone::Back) => 'k',
        };
        (0..all).map(letter).collect()
    }

    fn run(page: &mut Page, command: Command) {
        let Some(crate::commands::Deed::Send(msg)) = command.deed(&page.model, false) else {
            panic!("{command:?}");
        };
        page.send(msg);
    }

    fn moved(page: &mut Page, end: bool, paragraph: u32) {
        page.send(Msg::Statements(StatementsMsg::EdgeMoved { end, paragraph }));
    }

    #[test]
    fn the_statement_begins_and_ends_where_the_user_says() {
        let mut page = page();
        moved(&mut page, false, 0);
        moved(&mut page, true, 8);
        assert_eq!(zones(&page), "bbbbbbbbbb".replace("bbbbbbbbbb", "bbbbbbbbbk"));
        let before = page.open().project.clone();
        page.select("Madam President");
        run(&mut page, Command::BeginsHere);
        assert_eq!(zones(&page), "fffbbbbbbk");
        assert_eq!(page.open().outline().unwrap().number(3), Some(1), "it is counted from there");
        page.select("pledge ships");
        run(&mut page, Command::EndsHere);
        assert_eq!(zones(&page), "fffbbbkkkk");
        let step = |end, forward| Msg::Statements(StatementsMsg::EdgeStepped { end, forward });
        page.send(step(true, true));
        assert_eq!(zones(&page), "fffbbbbkkk");
        page.send(step(false, true));
        assert_eq!(zones(&page), "fffffbbkkk", "blank paragraphs are passed over");
        // The other edge goes along if they would cross.
        moved(&mut page, true, 1);
        assert_eq!(zones(&page), "fbkkkkkkkk");
        page.send(Msg::StepsUndone(5));
        assert_eq!(page.open().project, before);
        assert_eq!(zones(&page), "bbbbbbbbbk");
        page.send(Msg::StepsRedone(2));
        page.reload();
        assert_eq!(zones(&page), "fffbbbkkkk");
    }

    #[test]
    fn an_edge_stays_in_the_text_and_what_changes_nothing_is_no_step() {
        let mut page = page();
        moved(&mut page, false, 3);
        let steps = page.open().history.done().len();
        moved(&mut page, false, 3);
        moved(&mut page, false, 2);
        assert_eq!(page.open().history.done().len(), steps, "a blank line is no beginning");
        moved(&mut page, true, 99);
        page.send(Msg::Statements(StatementsMsg::EdgeStepped { end: true, forward: true }));
        assert_eq!(zones(&page).matches('k').count(), 1);
    }
}
