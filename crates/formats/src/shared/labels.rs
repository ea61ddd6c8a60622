//! Makes unique names that are safe in formats with narrow rules.

use annotator_core::small_map::SmallSet;

/// Names that Windows reserves for devices, with any extension.
const DEVICES: [&str; 22] = [
    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8",
    "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
];

/// Makes names safe and unique. The same names in the same order give the same result.
#[derive(Default)]
pub(crate) struct Labels {
    taken: SmallSet<String>,
}

impl Labels {
    /// A label of ASCII letters, digits, `-` and `_` that starts with a letter. It differs from all
    /// earlier ones in more than case.
    pub(crate) fn safe(&mut self, wish: &str) -> String {
        self.unique(&slug(wish, "label"))
    }

    /// A file name without extension that is safe on every system and differs from all earlier
    /// ones.
    pub(crate) fn file(&mut self, wish: &str) -> String {
        let mut stem = String::new();
        for c in wish.chars().take(60) {
            if c.is_alphanumeric() {
                stem.push(c);
            } else if !stem.is_empty() && !stem.ends_with('-') {
                stem.push('-');
            }
        }
        let stem = stem.trim_end_matches('-');
        let device = DEVICES.iter().any(|device| stem.eq_ignore_ascii_case(device));
        self.unique(&match stem {
            "" => "statement".to_owned(),
            stem if device => format!("statement-{stem}"),
            stem => stem.to_owned(),
        })
    }

    /// This label, with a number if it was used before.
    pub(crate) fn unique(&mut self, label: &str) -> String {
        let mut found = label.to_owned();
        let mut number = 2_u32;
        while !self.taken.insert(found.to_lowercase()) {
            found = format!("{label}-{number}");
            number = number.saturating_add(1);
        }
        found
    }
}

fn slug(wish: &str, otherwise: &str) -> String {
    let safe = |c: char| if c.is_ascii_alphanumeric() || c == '_' { c } else { '-' };
    let slug: String = wish.chars().map(safe).collect();
    let slug = slug.trim_matches('-');
    match slug.chars().next() {
        None => otherwise.to_owned(),
        Some(first) if first.is_ascii_alphabetic() => slug.to_owned(),
        Some(_) => format!("{otherwise}-{slug}"),
    }
}

/// The text, if it has the form of a language tag (BCP 47), otherwise nothing.
#[must_use]
pub(crate) fn language_tag(text: &str) -> &str {
    let letters = |part: &str| part.bytes().all(|byte| byte.is_ascii_alphabetic());
    let mut parts = text.split('-');
    let first = parts.next().is_some_and(|it| (2..=8).contains(&it.len()) && letters(it));
    let is_part = |part: &str| {
        (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    if first && parts.all(is_part) { text } else { "" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_safe_and_unique() {
        let mut labels = Labels::default();
        let names = ["pledge", "Pledge", "call for action!", "مرحبا", "", "2nd"];
        let safe = names.map(|name| labels.safe(name));
        assert_eq!(
            safe,
            ["pledge", "Pledge-2", "call-for-action", "label", "label-2", "label-2nd"]
        );
    }

    #[test]
    fn only_language_tags_are_accepted() {
        for tag in ["en", "ar", "zh-Hant-TW"] {
            assert_eq!(language_tag(tag), tag);
        }
        for other in ["", "e n", "x", "en-", "123", "\" onclick"] {
            assert_eq!(language_tag(other), "");
        }
    }

    #[test]
    fn file_names_keep_other_scripts() {
        let mut labels = Labels::default();
        let names = ["بيان", "a/../b", "***", "A b", "Aux"].map(|name| labels.file(name));
        assert_eq!(names, ["بيان", "a-b", "statement", "A-b-2", "statement-Aux"]);
    }
}
