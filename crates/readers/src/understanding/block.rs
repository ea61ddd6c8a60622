//! Reads the lines of a title block: who spoke, where, about what and when.

use super::fold::{FoundValue, Line};
use super::page::{Front, Signal, is_phrase, signals};
use super::who::{self, Who};
use super::{Field, chinese, day, days, delegation, label, meeting, people, symbol, words};

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

    pub(super) fn set_group(&mut self, group: Option<FoundValue>) {
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
    let used = people::read(&block, &mut fields);
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
    let unnamed = words::after_by(before).is_none_or(str::is_empty);
    let by = unnamed
        && words::after(after, "by|par|por").is_some()
        && words::after(before, words::STATEMENT).is_some();
    if !dated && (by || words::ends_with_honorific(before)) {
        return true;
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

pub(super) fn set_who(fields: &mut Fields, who: Who) {
    fields.set(Field::Speaker, who.speaker);
    fields.set(Field::Role, who.role);
    fields.set(Field::Delegation, who.delegation);
    if fields.of_role.is_none() {
        fields.of_role = who.of_role;
    }
}

fn read_delegation(block: &[&Line], around: &[Line], below: &[Line], fields: &mut Fields) {
    if fields.has(Field::Delegation) {
        return;
    }
    let named = fields.of_role.take();
    // "Lao PDR" in the office, and the full name on a line of its own.
    let alone = around.iter().chain(block.iter().copied()).find_map(delegation::alone);
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
