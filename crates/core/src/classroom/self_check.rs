//! A key that an exercise carries, so that students can check their answers themselves.
//!
//! The key is scrambled, so that nobody reads it by accident. It is not secret: whoever wants to read
//! it finds here how.

use serde::{Deserialize, Serialize};

use super::exercise::Exercise;
use super::feedback::{Feedback, Outcome};
use super::hand_in::is_zero;
use super::key::{ItemKind, Key};
use super::{CHECKS, HIDDEN_KEY};
use crate::base64;
use crate::project::Project;
use crate::project::attachment::{Attachments, parse_document, read_document};
use crate::project::hash::Sha256;
use crate::project::id::ExerciseId;
use crate::stored::file::iso::IsoTime;

/// That students may check their answers, and what they see then.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct SelfCheck {
    /// What they see.
    pub level: CheckLevel,
    /// How often they may check; `None` for as often as they like.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attempts: Option<u32>,
}

/// What students see of a check. Each level has what those before it have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum CheckLevel {
    /// How many there are of each outcome.
    #[default]
    Counts,
    /// In which paragraphs something is not as in the key.
    Where,
    /// What became of each passage, with the key's words about it.
    Item,
    /// The key's passages and codes.
    Solution,
}

/// What a check found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Checked {
    /// When, by the student's clock.
    pub at: IsoTime,
    /// How many items have to be found.
    pub of: u32,
    /// How many of them were found.
    pub found: u32,
    /// How many have other edges.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub edges: u32,
    /// How many have another code.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub other_code: u32,
    /// How many have other edges and another code.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub edges_and_code: u32,
    /// How many passages belong to no item.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub extra: u32,
}

/// The checks that a student has made, the latest last.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Checks {
    /// All of them.
    pub made: Vec<Checked>,
}

/// A key in an exercise, scrambled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct HiddenKey {
    /// The key, scrambled, in base64.
    pub key: String,
    /// The SHA-256 of the key as it was.
    pub sha256: Sha256,
}

/// Why a key that an exercise should carry cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoKey {
    /// It is not there.
    Missing,
    /// It was changed, or belongs to another exercise.
    Changed,
}

impl HiddenKey {
    /// Hides a key.
    #[must_use]
    pub fn hide(key: &Key) -> Self {
        let plain = serde_json::to_string(key).unwrap_or_default();
        let sha256 = Sha256::of(plain.as_bytes());
        Self { key: base64::letters(&scrambled(plain.as_bytes(), key.exercise)), sha256 }
    }

    /// The key that an exercise carries.
    ///
    /// # Errors
    /// Returns why it cannot be used.
    pub fn in_exercise(attachments: &Attachments, exercise: &Exercise) -> Result<Key, NoKey> {
        let document = attachments.get(HIDDEN_KEY).ok_or(NoKey::Missing)?;
        let hidden: Option<Self> = parse_document(document);
        hidden.and_then(|hidden| hidden.shown(exercise.id)).ok_or(NoKey::Changed)
    }

    fn shown(&self, exercise: ExerciseId) -> Option<Key> {
        let plain = scrambled(&base64::bytes(&self.key)?, exercise);
        let key: Key = serde_json::from_slice(&plain).ok()?;
        (Sha256::of(&plain) == self.sha256 && key.exercise == exercise).then_some(key)
    }
}

/// Scrambles bytes, or brings them back. Each exercise does it in its own way.
pub(super) fn scrambled(bytes: &[u8], exercise: ExerciseId) -> Vec<u8> {
    let masks =
        (0_u32..).map(|number| Sha256::of(format!("{exercise} {number}").as_bytes()).bytes());
    bytes.iter().zip(masks.flatten()).map(|(byte, mask)| byte ^ mask).collect()
}

impl Checks {
    /// The checks that were made in a student's project.
    #[must_use]
    pub fn of(project: &Project) -> Self {
        read_document(&project.attachments, CHECKS).unwrap_or_default()
    }

    /// How many more checks there may be; `None` for as many as one likes.
    #[must_use]
    pub fn left(&self, allowed: &SelfCheck) -> Option<u32> {
        let made = u32::try_from(self.made.len()).unwrap_or(u32::MAX);
        allowed.attempts.map(|attempts| attempts.saturating_sub(made))
    }
}

impl Checked {
    /// What was found at a time.
    #[must_use]
    pub fn of(feedback: &Feedback, at: IsoTime) -> Self {
        let mut checked =
            Self { at, of: 0, found: 0, edges: 0, other_code: 0, edges_and_code: 0, extra: 0 };
        for item in &feedback.items {
            if let Outcome::Extra { .. } = item.outcome {
                checked.extra += 1;
                continue;
            }
            // A bonus is neither asked for nor too much.
            if item.kind != ItemKind::Core {
                continue;
            }
            checked.of += 1;
            match item.outcome {
                Outcome::Found => checked.found += 1,
                Outcome::Edges(_) => checked.edges += 1,
                Outcome::OtherCode => checked.other_code += 1,
                Outcome::EdgesAndCode(_) => checked.edges_and_code += 1,
                Outcome::Missed | Outcome::Extra { .. } => {}
            }
        }
        checked
    }

    /// How many items nothing was marked for.
    #[must_use]
    pub fn missed(&self) -> u32 {
        let marked = [self.found, self.edges, self.other_code, self.edges_and_code];
        marked.into_iter().fold(self.of, u32::saturating_sub)
    }

    /// Whether everything is as in the key.
    #[must_use]
    pub fn is_all_right(&self) -> bool {
        self.found == self.of && self.extra == 0
    }

    /// How much the work is like the key, from 0 to 100: F1, where other edges count half.
    #[must_use]
    pub fn percent(&self) -> u32 {
        // The numbers may come from a file, and then they may be anything.
        let (of, found, edges) = (u64::from(self.of), u64::from(self.found), u64::from(self.edges));
        let others = [self.other_code, self.edges_and_code, self.extra].map(u64::from);
        let marked = found + edges + others.into_iter().sum::<u64>();
        // Of both sides together, counted in halves.
        let (right, all) = (4 * found + 2 * edges, 2 * (of + marked));
        let percent = (200 * right + all).checked_div(2 * all);
        percent.and_then(|it| u32::try_from(it).ok()).map_or(100, |it| it.min(100))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::classroom::feedback::{FeedbackItem, Off};
    use crate::classroom::given::given_file;
    use crate::classroom::tests::exercise;
    use crate::classroom::{EXERCISE, KEY};
    use crate::project::annotation::Timestamp;
    use crate::project::attachment::document;
    use crate::project::id::HandInId;
    use crate::stored::file::FileKind;
    use crate::stored::file::export::export_project;
    use crate::testing::generate::{annotator, rich_project};
    use std::rc::Rc;

    fn key(project: &Project, exercise: &Exercise) -> Key {
        let mut key = Key::from_coding(project, exercise, &annotator(11));
        assert!(!key.items.is_empty());
        for item in &mut key.items {
            item.words.missed = "Look for سلام 😀 again.".to_owned();
        }
        key
    }

    #[test]
    fn a_key_comes_back_and_is_not_read_by_accident() {
        let project = rich_project();
        let mut exercise = exercise(&project);
        exercise.self_check = Some(SelfCheck::default());
        let key = key(&project, &exercise);
        let file = given_file(&project, &exercise, Some(&key)).unwrap();
        assert_eq!(FileKind::of(&file.attachments), FileKind::Exercise);
        assert_eq!(HiddenKey::in_exercise(&file.attachments, &exercise), Ok(key.asked(&exercise)));
        let json = export_project(&file);
        assert!(!json.contains("Look for") && !file.attachments.contains_key(KEY));
    }

    #[test]
    fn an_exercise_that_is_not_checked_has_no_key() {
        let project = rich_project();
        let exercise = exercise(&project);
        let key = key(&project, &exercise);
        let file = given_file(&project, &exercise, Some(&key)).unwrap();
        assert_eq!(file.attachments.keys().collect::<Vec<_>>(), [EXERCISE]);
        let missing = HiddenKey::in_exercise(&file.attachments, &exercise);
        assert_eq!(missing, Err(NoKey::Missing));
    }

    #[test]
    fn numbers_of_a_damaged_file_do_no_harm() {
        let most = Checked {
            at: IsoTime(Timestamp(0)),
            of: u32::MAX,
            found: u32::MAX,
            edges: u32::MAX,
            other_code: u32::MAX,
            edges_and_code: u32::MAX,
            extra: u32::MAX,
        };
        assert!(most.percent() <= 100);
        assert_eq!(most.missed(), 0);
        let none =
            Checked { found: 0, edges: 0, other_code: 0, edges_and_code: 0, extra: 0, ..most };
        assert_eq!((none.percent(), none.missed()), (0, u32::MAX));
        assert_eq!(Checked { of: 0, ..none }.percent(), 100);
    }

    #[test]
    fn a_changed_key_is_not_used() {
        let project = rich_project();
        let exercise = exercise(&project);
        let hidden = HiddenKey::hide(&key(&project, &exercise));
        let changed = |change: &dyn Fn(&mut HiddenKey)| {
            let mut hidden = hidden.clone();
            change(&mut hidden);
            let documents = Attachments::from([(HIDDEN_KEY.to_owned(), document(&hidden))]);
            HiddenKey::in_exercise(&documents, &exercise)
        };
        assert!(changed(&|_| {}).is_ok());
        assert_eq!(changed(&|it| it.key.replace_range(..4, "AAAA")), Err(NoKey::Changed));
        assert_eq!(changed(&|it| it.key.truncate(40)), Err(NoKey::Changed));
        assert_eq!(changed(&|it| it.key.push('é')), Err(NoKey::Changed));
        assert_eq!(changed(&|it| it.sha256 = Sha256::of(b"")), Err(NoKey::Changed));
        let other = Exercise { id: ExerciseId(uuid::Uuid::from_u128(7)), ..exercise.clone() };
        let documents = Attachments::from([(HIDDEN_KEY.to_owned(), document(&hidden))]);
        assert_eq!(HiddenKey::in_exercise(&documents, &other), Err(NoKey::Changed));
        let damaged = Attachments::from([(HIDDEN_KEY.to_owned(), Rc::from("[1]"))]);
        assert_eq!(HiddenKey::in_exercise(&damaged, &exercise), Err(NoKey::Changed));
    }

    #[test]
    fn what_was_found_is_counted() {
        let item = |outcome, kind| FeedbackItem {
            text: Sha256::of(b""),
            outcome,
            item: Some(1),
            kind,
            own: None,
            key: None,
            fields: Vec::new(),
            words: String::new(),
            comment: String::new(),
            request: None,
        };
        let outcomes = [
            (Outcome::Found, ItemKind::Core),
            (Outcome::Found, ItemKind::Core),
            (Outcome::Edges(Off::default()), ItemKind::Core),
            (Outcome::OtherCode, ItemKind::Core),
            (Outcome::Missed, ItemKind::Core),
            (Outcome::Found, ItemKind::Bonus),
            (Outcome::Missed, ItemKind::Bonus),
            (Outcome::Extra { trap: true }, ItemKind::Core),
        ];
        let items = outcomes.map(|(outcome, kind)| item(outcome, kind)).to_vec();
        let nil = uuid::Uuid::nil();
        let mut feedback = Feedback::new(ExerciseId(nil), HandInId(nil), items);
        let checked = Checked::of(&feedback, IsoTime(Timestamp(5)));
        assert_eq!((checked.found, checked.of, checked.extra), (2, 5, 1));
        assert_eq!((checked.edges, checked.other_code, checked.missed()), (1, 1, 1));
        // Both have 5: twice 2.5 of 10.
        assert_eq!((checked.percent(), checked.is_all_right()), (50, false));
        feedback.items.truncate(2);
        let all = Checked::of(&feedback, IsoTime(Timestamp(5)));
        assert_eq!((all.percent(), all.is_all_right()), (100, true));
        feedback.items.clear();
        assert_eq!(Checked::of(&feedback, IsoTime(Timestamp(5))).percent(), 100);
    }

    #[test]
    fn checks_that_are_left_are_never_below_none() {
        let one = Checked {
            at: IsoTime(Timestamp(0)),
            of: 1,
            found: 0,
            edges: 0,
            other_code: 0,
            edges_and_code: 0,
            extra: 0,
        };
        let checks = Checks { made: vec![one; 3] };
        let left = |attempts| checks.left(&SelfCheck { attempts, ..SelfCheck::default() });
        assert_eq!([left(Some(5)), left(Some(3)), left(Some(1))], [Some(2), Some(0), Some(0)]);
        assert_eq!(left(None), None);
        assert_eq!((one.missed(), one.percent()), (1, 0));
    }
}
