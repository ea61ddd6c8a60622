//! What the model sees of a find.

use crate::find::{Found, Read};
use crate::grammar::predicate::Subject;
use crate::rules::{Language, Type};

/// A text that was read, with what is true of all of it.
pub(crate) struct Context<'a> {
    read: &'a Read,
    /// The share of finds that are calls on everybody: such a speaker's "we" is often everybody.
    calls: f32,
    /// The share of finds whose subject is the State's name.
    named: f32,
}

impl<'a> Context<'a> {
    pub(crate) fn of(read: &'a Read) -> Self {
        let share = |is: &dyn Fn(&Found) -> bool| {
            let count = read.found.iter().filter(|found| is(found)).count();
            // Both are small numbers.
            #[expect(clippy::cast_precision_loss, reason = "counts of finds in one text")]
            let share = (count as f32 + 1.0) / (read.found.len() as f32 + 4.0);
            share
        };
        let calls = share(&|found: &Found| found.rule == "must-we" || found.rule == "need-we");
        let named = share(&|found: &Found| found.subject == Some(Subject::State));
        Self { read, calls, named }
    }

    pub(super) fn language(&self) -> Language {
        self.read.language
    }

    /// The names of the features that a find has.
    pub(crate) fn features(&self, found: &Found) -> Vec<String> {
        let kind = if found.kind == Type::CallOnOthers { "call" } else { "own" };
        let mut names = vec![kind.to_owned(), format!("rule={}", found.rule)];
        let mut add = |name: &str, is: bool| {
            if is {
                names.push(format!("{kind}:{name}"));
            }
        };
        let subject = match found.subject {
            Some(Subject::Me) => "me",
            Some(Subject::We) => "we",
            Some(Subject::State) => "state",
            Some(Subject::Thing) => "thing",
            Some(Subject::Other) => "other",
            None => "words",
        };
        add(subject, true);
        let frame = found.frame;
        add("subordinate", frame.is_subordinate);
        add("relative", frame.is_relative);
        add("shared", frame.is_shared);
        add("joined", found.is_joined);
        add("sum", found.has_sum);
        add("number", found.has_number);
        add("first", found.before <= 3);
        add("far", found.before > 12);
        add("short", found.length < 6);
        add("long", found.length > 25);
        add("many-calls", subject == "we" && self.calls > 0.35);
        add("few-calls", subject == "we" && self.calls < 0.12);
        add("often-named", subject == "we" && self.named > 0.25);
        add("seldom-named", subject == "we" && self.named < 0.08);
        if let Some(sentence) = self.read.sentences.get(found.sentence) {
            let classes = &self.read.names;
            add("own-words", sentence.count(classes.own_words) > 0);
            let world = sentence.count(classes.world_words);
            add("world-words", world > 0);
            add("many-world-words", world > 2);
            add("time-words", sentence.count(classes.time_words) > 0);
        }
        let near = |offset: usize, up: bool| {
            let other = if up {
                found.sentence.checked_add(offset)
            } else {
                found.sentence.checked_sub(offset)
            };
            other.is_some_and(|other| {
                self.read.found.iter().any(|one| {
                    one.sentence == other
                        && (one.kind == Type::CallOnOthers) == (found.kind == Type::CallOnOthers)
                })
            })
        };
        add("same-before", near(1, false));
        add("same-after", near(1, true));
        names.push(format!("verb={}", found.verb));
        names
    }
}
