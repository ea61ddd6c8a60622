//! Names in Russian phrases, which follow the office without a comma.

use std::ops::Range;

use super::delegation;
use super::fold::Line;
use super::who::starts_of_words;
use super::words::is_capitalised;

/// In Russian a name directly follows its office: two capitalised words after the name of the
/// State.
pub(super) fn name_after_state(line: &Line, range: &Range<usize>) -> Option<Range<usize>> {
    let text = line.part(range.clone());
    let words: Vec<(usize, &str)> = starts_of_words(text)
        .map(|(at, _)| {
            (at, text.get(at..).and_then(|rest| rest.split(' ').next()).unwrap_or_default())
        })
        .collect();
    let [.., (state_at, state), (first_at, first), (second_at, second)] = words.as_slice() else {
        return None;
    };
    let raw = line.raw(range.clone());
    let cyrillic =
        second.chars().any(|c| ('а'..='я').contains(&c)) && raw.chars().any(char::is_lowercase);
    let capital = |at: usize| is_capitalised(line, &(range.start + at..range.end));
    let state_word = state.starts_with("республик")
        || state.starts_with("федераци")
        || delegation::is_state(state);
    let name = !delegation::is_state(first)
        && !delegation::is_state(second)
        && !first.starts_with("республик");
    (cyrillic
        && state_word
        && name
        && capital(*first_at)
        && capital(*second_at)
        && capital(*state_at))
    .then(|| *first_at..text.trim_end().len())
}

/// The name at the end of "… А.С.Лазарева", "… А. С. Лазарева" or "… Лазарев А.С.", or after "при
/// ООН".
pub(super) fn name(text: &str) -> Option<Range<usize>> {
    let text = text.trim_end_matches([' ', ',']);
    let cyrillic = |word: &str| word.chars().any(|c| ('а'..='я').contains(&c));
    let initials = |word: &str| {
        word.ends_with('.')
            && word.chars().count() <= 5
            && word.split('.').all(|part| part.chars().count() <= 1)
    };
    for at in [" при оон ", " при организации объединенных наций "]
    {
        if let Some((before, name)) = text.split_once(at) {
            let start = before.len() + at.len();
            let words = name.split(' ').count();
            return (words <= 4 && !name.contains(',')).then_some(start..text.len());
        }
    }
    let words: Vec<&str> = text.split(' ').collect();
    let place = |count: usize| {
        let tail: usize = words.iter().rev().take(count).map(|word| word.len() + 1).sum();
        (text.len() + 1).saturating_sub(tail)..text.len()
    };
    let [.., before, last] = words.as_slice() else { return None };
    let joined = last.rsplit_once('.').is_some_and(|(first, name)| {
        name.chars().count() >= 3 && first.split('.').all(|part| part.chars().count() <= 1)
    });
    if joined && cyrillic(last) {
        return Some(place(1));
    }
    (cyrillic(last) && (initials(before) || initials(last))).then(|| place(2))
}
