//! Codebooks to begin with. They share the ids of the starter codebook, so that what was coded with
//! a small one fits a larger one.

use crate::codebook::Codebook;
use crate::project::id::CodeId;

/// A codebook to begin with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Preset {
    /// A few themes and commitments, for a first hour.
    Mini,
    /// What is said in the Security Council.
    SecurityCouncil,
    /// The whole starter codebook.
    #[default]
    Full,
    /// The layers without codes and fields, for those who make their own. Unlike the others it has
    /// an id of its own once a project begins with it.
    Empty,
}

impl Preset {
    /// Those with codes, the smallest first.
    pub const ALL: [Self; 3] = [Self::Mini, Self::SecurityCouncil, Self::Full];

    /// What a project can begin with, the usual one first.
    pub const FOR_PROJECTS: [Self; 4] =
        [Self::Full, Self::SecurityCouncil, Self::Mini, Self::Empty];

    /// The codes that it has; `None` for all.
    fn codes(self) -> Option<&'static [&'static str]> {
        match self {
            Self::Mini => Some(&MINI),
            Self::SecurityCouncil => Some(&SECURITY_COUNCIL),
            Self::Full => None,
            Self::Empty => Some(&[]),
        }
    }

    /// The fields that it has; `None` for all.
    fn fields(self) -> Option<&'static [&'static str]> {
        match self {
            Self::Mini => Some(&["actor", "action", "deadline"]),
            Self::SecurityCouncil => Some(&[
                "geo",
                "actor",
                "action",
                "recipient",
                "amount",
                "financial_status",
                "deadline",
                "strength",
                "specificity",
                "conditionality",
                "condition_text",
                "beneficiary",
                "instrument",
            ]),
            Self::Full => None,
            Self::Empty => Some(&[]),
        }
    }

    /// The codebook.
    #[must_use]
    pub fn codebook(self) -> Codebook {
        let mut codebook = super::codebook();
        if self == Self::Empty {
            codebook.title.clear();
            codebook.guidelines.clear();
        }
        if let Some(codes) = self.codes() {
            codebook.codes.retain(|code| codes.contains(&code.id.as_str()));
        }
        if let Some(fields) = self.fields() {
            let stays = |code: &CodeId| self.codes().is_none_or(|it| it.contains(&code.as_str()));
            for layer in &mut codebook.layers {
                let layer = std::rc::Rc::make_mut(layer);
                layer.attributes.retain(|field| fields.contains(&field.id.as_str()));
                for field in &mut layer.attributes {
                    field.names_by_code.retain(|code, _| stays(code));
                    field.help_by_code.retain(|code, _| stays(code));
                }
            }
        }
        codebook
    }
}

const MINI: [&str; 8] = [
    "peace_security",
    "human_rights",
    "humanitarian",
    "law_justice",
    "development",
    "pledge",
    "call_on_others",
    "intent",
];

const SECURITY_COUNCIL: [&str; 34] = [
    "peace_security",
    "threat_to_peace",
    "terrorism",
    "conflict_resolution",
    "peacekeeping_poc",
    "wps_crsv",
    "children_armed_conflict",
    "disarmament",
    "human_rights",
    "trafficking_slavery",
    "humanitarian",
    "refugees_migrants_idps",
    "victim_protection",
    "humanitarian_access",
    "law_justice",
    "organized_crime",
    "treaties_legal_frameworks",
    "law_enforcement_capacity",
    "accountability",
    "sanctions",
    "multilateralism",
    "security_council_role",
    "un_agencies",
    "partnership",
    "situation",
    "procedural",
    "pledge",
    "ongoing",
    "reaffirmation",
    "support",
    "call_on_others",
    "report_past",
    "intent",
    "refusal",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_preset_is_valid_and_has_all_that_it_names() {
        for preset in Preset::FOR_PROJECTS {
            let codebook = preset.codebook();
            assert_eq!(codebook.problems(), [], "{preset:?}");
            assert_eq!(codebook.guidelines.is_empty(), preset == Preset::Empty);
            if let Some(codes) = preset.codes() {
                assert_eq!(codebook.codes.len(), codes.len(), "{preset:?}");
            }
            let fields = codebook.layers.iter().flat_map(|layer| &layer.attributes);
            for field in preset.fields().into_iter().flatten() {
                assert!(fields.clone().any(|known| known.id.as_str() == *field), "{field}");
            }
        }
        assert_eq!(Preset::Full.codebook(), crate::starter::codebook());
    }
}
