//! Finds the lines of a title block that name people, and reads them.

use super::block::{Fields, set_who};
use super::fold::Line;
use super::who::{self, Who};
use super::{Field, chinese, day, delegation, label, words};

/// Finds the speaker and the office. Returns for each line whether it is used up by them.
pub(super) fn read(block: &[&Line], fields: &mut Fields) -> Vec<bool> {
    let mut people = People { used: vec![false; block.len()], ..People::default() };
    for (at, line) in block.iter().enumerate() {
        if let Some(headline) = chinese::read(line) {
            fields.set(Field::Speaker, headline.speaker);
            fields.set(Field::Role, headline.role);
            fields.set(Field::Delegation, headline.delegation);
        } else if label::of(line).is_some_and(|(field, _)| field != Field::Speaker) {
            people.mark(at);
        } else if words::after_by(&line.folded).is_some() {
            people.add_by(block, at);
        }
    }
    if people.disagree() {
        // One wrote the statement and another one read it out: in doubt, neither is offered.
        return people.used;
    }
    for (at, line) in block.iter().enumerate() {
        let free = label::of(line).is_none() && words::after_by(&line.folded).is_none();
        let person = words::after_honorific(&line.folded).is_some();
        if free
            && !people.covers(at)
            && (person || words::names_office(&line.folded))
            && !people.has_speaker()
        {
            people.add_unled(block, at, person);
        }
    }
    people.add_office_beside(block);
    for who in people.found {
        fields.set_group(who.group.clone());
        set_who(fields, who);
    }
    people.used
}

/// The people that a title block names.
#[derive(Default)]
struct People {
    found: Vec<Who>,
    /// The lines that are used up.
    used: Vec<bool>,
    /// The lines that a phrase about a person takes up.
    covered: Vec<usize>,
    speaker_at: Option<usize>,
}

impl People {
    fn mark(&mut self, at: usize) {
        if let Some(used) = self.used.get_mut(at) {
            *used = true;
        }
    }

    fn covers(&self, at: usize) -> bool {
        self.covered.contains(&at)
    }

    fn has_speaker(&self) -> bool {
        self.found.iter().any(|who| who.speaker.is_some())
    }

    /// Whether two phrases name different speakers.
    fn disagree(&self) -> bool {
        let names = self.found.iter().filter_map(|who| who.speaker.as_ref());
        let mut names = names.map(|name| super::fold::fold(&name.value));
        names.next().is_some_and(|first| names.any(|other| other != first))
    }

    /// Reads "Statement by …" at this line, which may go on over the next lines.
    fn add_by(&mut self, block: &[&Line], at: usize) {
        let Some(line) = region(block, at) else { return };
        let Some(who) = words::after_by(&line.folded).filter(|who| !who.is_empty()) else { return };
        let from = line.folded.len() - who.len();
        let who = who::read_by(&line, from);
        self.add(block, at, &line, who);
    }

    /// Reads a line that starts with a form of address or names an office.
    fn add_unled(&mut self, block: &[&Line], at: usize, person: bool) {
        let Some(line) = region(block, at) else { return };
        let who = who::read_person(&line, 0..who::end_of_phrase(&line, 0));
        if who.speaker.is_none() || (!person && who.role.is_none()) {
            return;
        }
        if block.get(at).is_some_and(|line| !names_meeting(line)) {
            self.mark(at);
        }
        self.add(block, at, &line, who);
    }

    fn add(&mut self, block: &[&Line], at: usize, line: &Line, who: Who) {
        if who.speaker.is_some() && self.speaker_at.is_none() {
            self.speaker_at = Some(at);
        }
        for next in (at + 1..block.len()).take(MAX_PERSON_LINES) {
            let ended = line.breaks.get(next - at - 1).is_none_or(|start| *start >= who.end);
            if ended {
                break;
            }
            self.covered.push(next);
            if block.get(next).is_some_and(|line| !names_meeting(line)) {
                self.mark(next);
            }
        }
        self.found.push(who);
    }

    /// Takes the office from the line before or after the name.
    fn add_office_beside(&mut self, block: &[&Line]) {
        let Some(at) = self.speaker_at.filter(|_| self.found.iter().all(|who| who.role.is_none()))
        else {
            return;
        };
        for place in [Some(at + 1), at.checked_sub(1)].into_iter().flatten() {
            let Some(line) = block.get(place).filter(|line| is_office_line(line)) else { continue };
            let range = 0..who::end_of_phrase(line, 0);
            let of_role = delegation::of_role(line, &range);
            self.found.push(Who { role: who::role(line, range), of_role, ..Who::default() });
            self.mark(place);
            break;
        }
    }
}

/// The most lines that a name and an office run over.
const MAX_PERSON_LINES: usize = 6;

/// The line joined with those after it that may go on about the same person.
fn region<'a>(block: &[&Line<'a>], at: usize) -> Option<Line<'a>> {
    let mut region = (*block.get(at)?).clone();
    for next in block.get(at + 1..)?.iter().take(MAX_PERSON_LINES) {
        if !may_be_of_person(next) {
            break;
        }
        region = region.join(next);
    }
    Some(region)
}

fn names_meeting(line: &Line) -> bool {
    words::names_meeting(&line.folded) || super::organ::names_organ(&line.folded)
}

fn may_be_of_person(line: &Line) -> bool {
    let folded = line.folded.as_str();
    let meets = words::after(folded, words::AT).is_some_and(who::names_meeting_soon);
    let office = words::names_office(folded);
    let meeting = (words::names_meeting(folded) || super::organ::names_organ(folded)) && !office;
    let letterhead = words::names_mission(folded) && !office;
    let quoted = folded.starts_with('"');
    let other =
        words::after_by(folded).is_some() || words::is_note(folded) || label::of(line).is_some();
    let letters = folded.chars().any(char::is_alphabetic);
    let dated = day::find_day(folded).is_some();
    letters
        && !(meets
            || meeting
            || letterhead
            || quoted
            || other
            || dated
            || words::is_page_furniture(folded))
}

/// Whether the line names the office of the speaker and nothing else.
fn is_office_line(line: &Line) -> bool {
    let folded = line.folded.as_str();
    let letterhead = words::after(folded, "permanent mission|mission|mission permanente|mision permanente\
|постоянное представительство|البعثه الدائمه|ministry|ministere|ministerio|министерство|وزاره|embassy|delegation|delegacion")
    .is_some();
    let meeting = words::after(folded, words::AT).is_some_and(who::names_meeting_soon);
    words::names_office(folded)
        && !letterhead
        && !meeting
        && label::of(line).is_none()
        && words::after_by(folded).is_none()
        && !words::is_note(folded)
}
