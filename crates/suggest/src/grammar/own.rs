//! Who "we" are: the names of the speaker's State in a sentence.

use annotator_core::phrases::fold::fold;
use annotator_core::phrases::{party, states};
use annotator_core::project::statement::Metadata;

use super::words::{Break, Sentence, Word};
use crate::lexicon::Classes;

/// The most words of a State's name.
const LONGEST_NAME: usize = 12;

/// The speaker's State.
#[derive(Clone, Debug, Default)]
pub(crate) struct Own {
    /// The code of a State in the table.
    code: Option<String>,
    /// The name as it was given, folded.
    name: String,
    /// Adjectives of the name, folded: "Norwegian".
    adjectives: Vec<&'static str>,
}

const ADJECTIVES: &str = include_str!("../lexicon/adjectives.txt");

impl Own {
    pub(crate) fn of(metadata: &Metadata) -> Self {
        let delegation = metadata.delegation.as_str();
        let code = party::recognise("we", delegation).iso3;
        let name = fold(delegation);
        let name = name.strip_prefix("the ").unwrap_or(&name).trim().to_owned();
        let line = ADJECTIVES.lines().find_map(|line| {
            let (known, adjectives) = line.split_once(' ')?;
            (Some(known) == code.as_deref()).then_some(adjectives)
        });
        let adjectives = line.map(|line| line.split('|').collect()).unwrap_or_default();
        Self { code, name, adjectives }
    }

    /// The names of the State in a sentence: the first and the last word of each.
    pub(crate) fn names(&self, sentence: &Sentence, in_name: Classes) -> Vec<(usize, usize)> {
        let mut names = Vec::new();
        let mut at = 0;
        while at < sentence.words.len() {
            match self.name_at(sentence, at, in_name) {
                Some(last) => {
                    names.push((at, last));
                    at = last + 1;
                }
                None => at += 1,
            }
        }
        names
    }

    /// The last word of the longest name that starts at a word.
    fn name_at(&self, sentence: &Sentence, at: usize, in_name: Classes) -> Option<usize> {
        let first = sentence.get(at).filter(|word| word.is_capital)?;
        if self.name.is_empty() && self.code.is_none() {
            return None;
        }
        let mut joined = fold(&first.text);
        let mut found = self.is_name(&joined).then_some(at);
        for next in at + 1..at + LONGEST_NAME {
            let Some(before) = sentence.get(next - 1) else { break };
            let Some(word) = sentence.get(next).filter(|_| before.after == Break::None) else {
                break;
            };
            if !word.is_capital && !word.classes.has(in_name) {
                break;
            }
            // "the Lao People's Democratic Republic"
            joined.push_str(match before {
                _ if before.is_possessive => "'s ",
                _ if before.text.ends_with('\'') => "",
                _ => " ",
            });
            joined.push_str(&fold(&word.text));
            found = if self.is_name(&joined) { Some(next) } else { found };
        }
        found
    }

    fn is_name(&self, name: &str) -> bool {
        match (&self.code, states::code_of(name)) {
            (Some(own), Some(code)) => own == code,
            _ => name == self.name,
        }
    }

    /// Whether a word is the adjective of the State's name.
    pub(crate) fn is_adjective(&self, word: &Word) -> bool {
        word.is_capital && self.adjectives.contains(&word.text.as_str())
    }
}
