//! Rules as a project keeps them: with the words of the table.

use annotator_core::project::suggestion_rules::{NOTHING, OwnRule};

use super::{About, Language, Rule, Strength, Type};

impl About {
    const ALL: [Self; 6] =
        [Self::Own, Self::We, Self::Thing, Self::Other, Self::Anybody, Self::Words];

    /// The word of the table.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::We => "we",
            Self::Thing => "thing",
            Self::Other => "other",
            Self::Anybody => "anybody",
            Self::Words => "words",
        }
    }
}

impl Type {
    const ALL: [Self; 8] = [
        Self::Pledge,
        Self::Ongoing,
        Self::Reaffirmation,
        Self::CallOnOthers,
        Self::ReportPast,
        Self::Intent,
        Self::Refusal,
        Self::Nothing,
    ];

    /// The word of the table.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.code().unwrap_or(NOTHING)
    }
}

impl Strength {
    const ALL: [Self; 4] =
        [Self::Aspirational, Self::Intention, Self::Undertaking, Self::BindingOrDone];
}

impl From<&Rule> for OwnRule {
    fn from(rule: &Rule) -> Self {
        Self {
            id: rule.id.clone(),
            about: rule.about.name().to_owned(),
            pattern: rule.pattern.clone(),
            kind: rule.kind.name().to_owned(),
            strength: rule.strength.choice().to_owned(),
            on: rule.on,
            example: rule.example.clone(),
            description: rule.description.clone(),
            language: rule.language.code().to_owned(),
        }
    }
}

impl Rule {
    /// A rule of a project; `None` if a word is none that the table has.
    #[must_use]
    pub fn of(rule: &OwnRule) -> Option<Self> {
        Some(Self {
            id: rule.id.clone(),
            about: About::ALL.into_iter().find(|it| it.name() == rule.about)?,
            pattern: rule.pattern.clone(),
            kind: Type::ALL.into_iter().find(|it| it.name() == rule.kind)?,
            strength: Strength::ALL.into_iter().find(|it| it.choice() == rule.strength)?,
            on: rule.on,
            example: rule.example.clone(),
            description: rule.description.clone(),
            language: Language::ALL.into_iter().find(|it| it.code() == rule.language)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::Rules;

    #[test]
    fn words_are_those_of_json_and_lead_back() {
        for rule in Rules::shipped_table() {
            let own = OwnRule::from(&rule);
            assert_eq!(Rule::of(&own).as_ref(), Some(&rule));
            let json = serde_json::to_value(&rule).unwrap();
            assert_eq!(serde_json::from_value::<OwnRule>(json).unwrap(), own);
        }
        let rule = OwnRule::from(&Rules::table_of(Language::English)[0]);
        assert_eq!(Rule::of(&OwnRule { about: "nobody".into(), ..rule.clone() }), None);
        assert_eq!(Rule::of(&OwnRule { kind: "wish".into(), ..rule.clone() }), None);
        assert_eq!(Rule::of(&OwnRule { strength: "firm".into(), ..rule }), None);
        let as_json = |value: serde_json::Value| value.as_str().map(str::to_owned);
        for about in About::ALL {
            assert_eq!(
                as_json(serde_json::to_value(about).unwrap()).as_deref(),
                Some(about.name())
            );
        }
        for kind in Type::ALL {
            assert_eq!(as_json(serde_json::to_value(kind).unwrap()).as_deref(), Some(kind.name()));
        }
    }
}
