//! Reads the lines of a title block: who spoke, where, about what and when.

use super::fold::{FoundValue, Line};
use super::page::{Front, Signal, is_phrase, signals};
use super::who::{self, Who};
use super::{Field, chinese, day, days, delegation, label, meeting, symbol, words};

/// The values found so far, by field.
#[derive(Default)]
pub(super) struct Fields {
    found: Vec<(Field, FoundValue)>,
    /// The group that the speaker represents, for when no State is named.
    group: Option<FoundValue>,
    /// The State that the speaker's office names.
    of_role: Option<FoundValue>,
}

impl Fields {
    /// Sets a field, unless it is already set.
    pub(super) fn set(&mut self, field: Field, found: Option<FoundValue>) {
        if let Some(found) = found.filter(|found| !found.value.is_empty())
            && !self.has(field)
        {
            self.found.push((field, found));
        }
    }

    fn set_group(&mut self, group: Option<FoundValue>) {
        self.group = self.group.take().or(group);
    }

    pub(super) fn has(&self, field: Field) -> bool {
        self.found.iter().any(|(other, _)| *other == field)
    }

    pub(super) fn into_iter(self) -> impl Iterator<Item = (Field, FoundValue)> {
        self.found.into_iter()
    }
}

/// Reads the lines above a statement. `below` are the lines after it.
pub(super) fn read(front: &Front, below: &[Line], opening: Option<&Line>) -> Fields {
    let (around, block) = front.lines.split_at_checked(front.around).unwrap_or((&[], &[]));
    let lines = run_on(block);
    let block: Vec<&Line> = lines.iter().collect();
    let mut fields = Fields::default();
    read_labels(&block, &mut fields);
    let record = opening.and_then(who::in_record);
    // The head of a verbatim record describes the meeting, not the statement.
    if record.is_none() || lines.iter().any(is_headline) {
        fields.set(Field::Title, title(&lines));
    }
    if let Some((speaker, delegation)) = record {
        fields.set(Field::Speaker, Some(speaker));
        fields.set(Field::Delegation, delegation);
    }
    let used = read_people(&block, &mut fields);
    read_delegation(&block, around, below, &mut fields);
    let unused: Vec<&Line> =
        block.iter().zip(&used).filter(|(_, used)| !**used).map(|(l, _)| *l).collect();
    read_meeting(&unused, &mut fields);
    let days = || {
        block.iter().find_map(|line| {
            let (date, place) = days::find_day(&line.folded)?;
            let found = line.found(place)?;
            Some(FoundValue { value: date.to_string(), ..found })
        })
    };
    fields.set(Field::Date, days());
    let symbols = || block.iter().copied().chain(around).chain(below).find_map(symbol_in);
    fields.set(Field::Symbol, symbols());
    fields
}

fn symbol_in(line: &Line) -> Option<FoundValue> {
    let written = line.written();
    let place = symbol::find_symbol(written)?;
    let symbol = written.get(place)?;
    let folded = symbol.to_lowercase();
    let at = line.folded.find(&folded)?;
    line.found(at..at + folded.len()).map(|found| FoundValue { value: symbol.to_owned(), ..found })
}

/// Joins lines that belong to one sentence.
fn run_on<'a>(block: &[Line<'a>]) -> Vec<Line<'a>> {
    let mut lines: Vec<Line> = Vec::new();
    for line in block {
        let joins = lines.last().is_some_and(|last| runs_on(last, line));
        match lines.pop() {
            Some(last) if joins => lines.push(last.join(line)),
            last => lines.extend(last.into_iter().chain([line.clone()])),
        }
    }
    lines
}

fn runs_on(last: &Line, next: &Line) -> bool {
    const CONTINUES: &str =
        "of the|of|to the|and|de la|de l'|de los|del|du|des|de|ante|aupres|при|لدي|по вопросу|и";
    let (before, after) = (last.folded.as_str(), next.folded.as_str());
    if last.chars() + next.chars() > 400 || words::is_note(after) || words::is_note(before) {
        return false;
    }
    let dated = day::is_mostly_day(after) || day::is_mostly_day(before);
    // A headline in large print: "STATEMENT", "BY", a name.
    let open = words::is_bare(before)
        || [" by", " par", " por", " of", " de", " del", " du"]
            .iter()
            .any(|by| before.ends_with(by));
    if open && !dated {
        let statement = words::after(after, words::STATEMENT).is_some();
        let person = words::after_honorific(after).is_some()
            || words::names_office(after)
            || words::is_bare(after)
            || words::after_by_first(after).is_some()
            || words::after(after, "de|del|du|of|by").is_some()
            || delegation::named(next, &(0..after.len())).is_some();
        let ends_with_by = !words::after(before, words::STATEMENT).is_some_and(str::is_empty);
        return !statement && (person || ends_with_by);
    }
    let quoted = before.matches('"').count() % 2 == 1
        && (after.contains('"') || before.starts_with('"') || label::of(last).is_some());
    let goes_on = words::after(after, CONTINUES).is_some()
        || words::ends_open(before)
        || words::splits(before, after);
    let joins = goes_on
        && !after.contains(" : ")
        && !dated
        && !is_headline(next)
        && label::of(next).is_none();
    quoted || joins
}

/// Whether the line states the type of a statement, such as "Statement by ...".
fn is_headline(line: &Line) -> bool {
    let folded = line.folded.as_str();
    if words::is_path(folded) {
        return false;
    }
    if chinese::is_headline(folded) || words::is_whole_headline(folded) {
        return true;
    }
    // "Statements", "Выступления" and the like are links, and so is a single word.
    words::after_statement(folded).is_some() && folded.contains(' ') && !words::is_note(folded)
}

/// The headline: the line that states the type of the statement, or else the first line without any
/// other information.
fn title(lines: &[Line]) -> Option<FoundValue> {
    let free =
        || lines.iter().filter(|line| label::of(line).is_none() && !words::is_path(&line.folded));
    let plain = |line: &&Line| {
        let only = [
            Signal::Date,
            Signal::Note,
            Signal::Mission,
            Signal::Symbol,
            Signal::Occasion,
            Signal::Office,
        ];
        let signals = signals(line);
        let bare = words::is_bare(&line.folded) || words::is_page_furniture(&line.folded);
        !bare && !signals.iter().any(|signal| only.contains(signal))
    };
    if let Some(line) = free().find(|line| is_headline(line)) {
        // A line such as "We must do more for peace", with the speaker in the line below.
        let person =
            words::after_by(&line.folded).is_some_and(|who| words::after_honorific(who).is_some());
        let above =
            free().take_while(|other| other.first < line.first).find(|line| is_phrase(line));
        return above.filter(|line| person && plain(line)).unwrap_or(line).whole();
    }
    let bare = || free().find(|line| words::is_bare(&line.folded) && line.chars() > 3);
    let office = || free().find(|line| signals(line).contains(&Signal::Office));
    free().find(plain).or_else(bare).or_else(office).and_then(Line::whole)
}

fn read_labels(block: &[&Line], fields: &mut Fields) {
    for line in block {
        let Some((field, value)) = label::of(line) else { continue };
        match field {
            Field::Speaker => {
                let who = who::read_person(line, value);
                set_who(fields, who);
            }
            Field::Topic => fields.set(Field::Topic, meeting::value(line, value)),
            Field::Date | Field::Symbol => {}
            Field::Role => fields.set(Field::Role, who::role(line, value)),
            Field::Delegation => {
                let start = words::without_article(&line.folded, value.start);
                fields.set(Field::Delegation, line.found(start..value.end));
            }
            other => fields.set(other, line.found(value)),
        }
    }
}

fn set_who(fields: &mut Fields, who: Who) {
    fields.set(Field::Speaker, who.speaker);
    fields.set(Field::Role, who.role);
    fields.set(Field::Delegation, who.delegation);
    if fields.of_role.is_none() {
        fields.of_role = who.of_role;
    }
}

/// Finds the speaker and the office. Returns for each line whether it is used up by them.
fn read_people(block: &[&Line], fields: &mut Fields) -> Vec<bool> {
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

fn read_delegation(block: &[&Line], around: &[Line], below: &[Line], fields: &mut Fields) {
    if fields.has(Field::Delegation) {
        return;
    }
    let named = fields.of_role.take();
    // "Lao PDR" in the office, and the full name on a line of its own.
    let alone = block.iter().find_map(|line| delegation::alone(line));
    let fuller = alone.filter(|alone| {
        named.as_ref().is_some_and(|named| delegation::is_fuller(&alone.value, &named.value))
    });
    fields.set(Field::Delegation, fuller);
    fields.set(Field::Delegation, named);
    // The office was found in a line of the block; look for the State there.
    for line in block {
        if !fields.has(Field::Role) || fields.has(Field::Delegation) {
            break;
        }
        fields.set(Field::Delegation, of_role(line, fields));
    }
    fields.set(Field::Delegation, block.iter().find_map(|line| delegation::of_possessive(line)));
    let everywhere = || block.iter().copied().chain(around).chain(below);
    fields.set(
        Field::Delegation,
        block.iter().find_map(|line| delegation::named(line, &(0..line.folded.len()))),
    );
    fields.set(Field::Delegation, everywhere().find_map(delegation::of_mission));
    fields.set(Field::Delegation, everywhere().find_map(delegation::alone));
    let group = fields.group.take().or_else(|| block.iter().find_map(|line| who::group(line)));
    fields.set(Field::Delegation, group);
}

/// The State that the speaker's office names, if the office is in this line.
fn of_role(line: &Line, fields: &Fields) -> Option<FoundValue> {
    let (_, role) = fields.found.iter().find(|(field, _)| *field == Field::Role)?;
    let folded = super::fold::fold(&role.value);
    let start = line.folded.find(&folded)?;
    delegation::of_role(line, &(start..start + folded.len()))
}

fn read_meeting(lines: &[&Line], fields: &mut Fields) {
    let by = |line: &Line| {
        words::after_by(&line.folded).is_some()
            || chinese::is_headline(&line.folded)
            || is_headline(line)
    };
    let letterhead = |line: &&&Line| {
        if words::is_path(&line.folded) {
            return false;
        }
        !words::names_mission(&line.folded)
            || by(line)
            || words::names_meeting(&line.folded)
            || super::organ::names_organ(&line.folded)
    };
    let lines: Vec<&Line> = lines.iter().filter(letterhead).copied().collect();
    fields.set(Field::Occasion, meeting::occasion(&lines, by));
    fields.set(Field::Organ, meeting::organ(&lines));
    fields.set(Field::Topic, meeting::topic(&lines, by));
}
