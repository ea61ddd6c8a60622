//! The words of an exercise as a student works on it.

pub use annotator_words::student::*;

use time::OffsetDateTime;

use super::{export, number, quoted, statements};
use annotator_app::classroom::checking::{Check, LackFound, Place};
use annotator_app::classroom::working::SavedHandIn;
use annotator_core::classroom::check::{Lack, LayerCount};
use annotator_core::classroom::exercise::LayerTask;
use annotator_core::codebook::Codebook;
use annotator_core::project::annotation::Timestamp;
use annotator_core::project::id::{AttributeId, LayerId};
use annotator_core::text::direction::visible;

/// How many places a sentence names.
const MOST_PLACES: usize = 4;

const MINUTE: i64 = 60_000;

/// The name of a layer of codes.
pub fn layer_name(codebook: &Codebook, layer: &LayerId) -> String {
    codebook.layer(layer).map_or_else(|| layer.to_string(), |layer| visible(&layer.name))
}

/// How far the work in a layer is, in words. `None` if no number of passages is asked for.
pub fn layer_progress(layer: &str, task: &LayerTask, count: &LayerCount) -> Option<String> {
    let least = task.least?;
    let required = task.fields.iter().any(|field| field.required);
    let has = count.complete;
    Some(if required {
        count_complete(layer, has, least)
    } else {
        count_in_words(layer, has, least)
    })
}

/// Something that lacks: in a few words, in a sentence, and on the button that leads there.
pub struct LackWords {
    pub what: String,
    pub details: String,
    pub leads_to: String,
}

/// The words for something that lacks.
pub fn lack(found: &LackFound, check: &Check) -> LackWords {
    let codebook = &*check.codebook;
    let LackFound { lack, places } = found;
    // They are the same for all layers, so only the first one names them.
    let is_too_few = |it: &&LackFound| matches!(it.lack, Lack::TooFew { .. });
    let named = check.lacks.iter().find(is_too_few) == Some(found);
    let bare = if named { places.as_slice() } else { &[] };
    match lack {
        Lack::TooFew { layer, has, least } => LackWords {
            what: more_passages(&layer_name(codebook, layer), least.saturating_sub(*has)),
            details: too_few(*has, *least, bare, check.several),
            leads_to: match places.first().and_then(|place| place.paragraph) {
                Some(paragraph) => to_paragraph(paragraph),
                None => to_text().to_owned(),
            },
        },
        Lack::TooMany { layer, has, most } => LackWords {
            what: fewer_passages(&layer_name(codebook, layer), has.saturating_sub(*most)),
            details: asked_at_most(*has, *most),
            leads_to: to_text().to_owned(),
        },
        Lack::Empty { attribute, annotations } => LackWords {
            what: field_in_records(&field_name(attribute, places, codebook), annotations.len()),
            details: required_and_empty(&listed(places, check)),
            leads_to: one_or_first(annotations.len(), to_field()),
        },
        Lack::Outside { annotations } => LackWords {
            what: outside_passages(annotations.len()),
            details: outside_places(&listed(places, check)),
            leads_to: one_or_first(annotations.len(), to_passage()),
        },
    }
}

fn one_or_first(count: usize, one: &'static str) -> String {
    if count == 1 { one.to_owned() } else { to_first().to_owned() }
}

fn too_few(has: u32, least: u32, bare: &[Place], several: bool) -> String {
    let asked = asked_at_least(has, least);
    let numbers = bare.iter().filter_map(|place| place.paragraph);
    let numbers: Vec<_> = numbers.map(number).collect();
    let Some(first) = bare.first().filter(|_| !numbers.is_empty()) else { return asked };
    let count = numbers.len();
    let list = some(numbers);
    let without = if several {
        paragraphs_of_text_without(count, &list, &statements::name(&first.statement))
    } else {
        paragraphs_without(count, &list)
    };
    annotator_words::common::two_sentences(&asked, &without)
}

/// The name of a field as it is in the record of the first place, in quotation marks.
fn field_name(attribute: &AttributeId, places: &[Place], codebook: &Codebook) -> String {
    let code = places.first().and_then(|place| place.code.as_ref());
    let name = code.and_then(|code| {
        let field = codebook.layer_of(code)?.attribute(attribute)?;
        Some(codebook.field_name(field, code))
    });
    quoted(name.unwrap_or(attribute.as_str()))
}

/// The passages as a list.
fn listed(places: &[Place], check: &Check) -> String {
    some(places.iter().map(|it| place_name(it, check)).collect())
}

fn place_name(it: &Place, check: &Check) -> String {
    let code = it.code.as_ref().and_then(|code| check.codebook.code(code));
    let code = visible(code.map(|code| code.name.as_str()).unwrap_or_default());
    let text = statements::name(&it.statement);
    match it.paragraph {
        Some(paragraph) if check.several => place_of_text(&code, &text, paragraph),
        Some(paragraph) => place(&code, paragraph),
        None if check.several => place_of_text_only(&code, &text),
        None => code,
    }
}

/// A list in words, which says how many more there are instead of naming too many.
fn some(mut names: Vec<String>) -> String {
    let more = names.len().saturating_sub(MOST_PLACES);
    if more > 1 {
        names.truncate(MOST_PLACES);
        names.push(further(more));
    }
    annotator_words::list(&names)
}

/// What is as it should be; `None` if there is nothing to say.
pub fn as_it_should_be(check: &Check) -> Option<String> {
    let outside = check.lacks.iter().any(|found| matches!(found.lack, Lack::Outside { .. }));
    let inside = (check.passages > 0 && !outside).then(|| all_in_speech(check.passages));
    let notes = (check.notes > 0).then(|| notes_to_teacher(check.notes));
    match (inside, notes) {
        (Some(inside), Some(notes)) => Some(statements::parts(&inside, &notes)),
        (inside, notes) => inside.or(notes),
    }
}

/// How long it is until the work is due, or since then.
pub fn due(due: Timestamp, now: Timestamp) -> String {
    let left = due.0.saturating_sub(now.0);
    let span = span(left.abs());
    if left >= 0 { due_in(&span) } else { late_by(&span) }
}

/// A span of time in its two largest units, `3 days and 7 hours`, or in many days.
fn span(milliseconds: i64) -> String {
    let all = milliseconds / MINUTE;
    let (whole_days, whole_hours, rest) = (all / (24 * 60), all / 60 % 24, all % 60);
    let parts = if whole_days > 0 {
        let shown = if whole_days < 7 { whole_hours } else { 0 };
        [(whole_days, days(whole_days)), (shown, hours(shown))]
    } else {
        [(whole_hours, hours(whole_hours)), (rest, minutes(rest))]
    };
    let named: Vec<_> = parts.into_iter().filter(|(count, _)| *count > 0).map(|it| it.1).collect();
    if named.is_empty() { minutes(0_i64) } else { annotator_words::list(&named) }
}

/// What a saved file is: its size, its passages by layer, and when it was saved.
pub fn saved_file(saved: &SavedHandIn, codebook: &Codebook, at: OffsetDateTime) -> String {
    let mut facts = vec![export::size(saved.content.len() as u64)];
    let count = |it: &LayerCount| count_in_layer(&layer_name(codebook, &it.layer), it.passages);
    facts.extend(saved.said.counts.iter().map(count));
    facts.push(annotator_words::time(at.hour(), at.minute()));
    facts.into_iter().reduce(|line, part| statements::parts(&line, &part)).unwrap_or_default()
}

/// What is in a saved file. `begun` and `handed_in` are in the student's time.
pub fn contents(saved: &SavedHandIn, begun: OffsetDateTime, handed_in: OffsetDateTime) -> String {
    let when = |at: OffsetDateTime| super::inspector::when(at);
    let time = annotator_words::time(handed_in.hour(), handed_in.minute());
    let end = if begun.date() == handed_in.date() { time } else { when(handed_in) };
    let (name, attempt) = (saved.said.pseudonym.trim(), saved.said.attempt);
    if name.is_empty() {
        file_contents_nameless(attempt, &when(begun), &end)
    } else {
        file_contents(&quoted(name), attempt, &when(begun), &end)
    }
}

/// Where to hand the file in. `place` is what the teacher wrote.
pub fn upload(place: &str) -> String {
    let place = place.trim();
    if place.is_empty() { upload_it().to_owned() } else { upload_to(&visible(place)) }
}

/// The name of the button that shows the student's name.
pub fn name_button(name: &str) -> String {
    if name.is_empty() { no_name().to_owned() } else { change_name(&visible(name)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_span_of_time_has_its_two_largest_units() {
        let now = Timestamp(1_000_000_000);
        let after = |minutes: i64| due(Timestamp(now.0 + minutes * MINUTE), now);
        assert_eq!(after(3 * 24 * 60 + 7 * 60 + 5), "Due in 3 days and 7 hours");
        assert_eq!(after(24 * 60 + 5), "Due in 1 day");
        assert_eq!(after(40 * 24 * 60 + 7 * 60), "Due in 40 days");
        assert_eq!(after(5 * 60 + 10), "Due in 5 hours and 10 minutes");
        assert_eq!(after(0), "Due in 0 minutes");
        assert_eq!(after(-61), "Late by 1 hour and 1 minute");
    }

    #[test]
    fn a_long_list_says_how_many_more_there_are() {
        let names = |count: u32| some((1..=count).map(number).collect());
        assert_eq!(names(1), "1");
        assert_eq!(names(5), "1, 2, 3, 4 and 5");
        assert_eq!(names(9), "1, 2, 3, 4 and 5 more");
    }
}
