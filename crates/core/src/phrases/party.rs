//! Recognises whom a name refers to: the speaking State, another State, an organisation, a group.

use super::fold;
use super::states::{code_of, is_union};
use crate::project::value::{Party, PartyKind};

/// Organisations and their organs besides unions of States, by the names that statements use, folded.
const ORGANISATIONS: &str = "\
united nations|un|organization|security council|un security council|unsc|council|general assembly\
|assembly|un general assembly|unga|economic and social council|ecosoc|human rights council\
|secretariat|un secretariat|secretary-general|un secretary-general|peacebuilding commission\
|peacebuilding fund|international law commission|trusteeship council|conference on disarmament\
|first committee|second committee|third committee|fourth committee|fifth committee|sixth committee\
|sanctions committee|central emergency response fund|cerf|global counter-terrorism forum\
|united nations office on drugs and crime|unodc|international organization for migration|iom\
|office of the united nations high commissioner for refugees|unhcr|unicef|undp|wfp\
|world food programme|who|world health organization|fao|food and agriculture organization|ilo\
|international labour organization|unesco|unep|un-women|un women|unfpa|ocha|ohchr|unrwa|unaids\
|unido|unctad|unops|un-habitat|itu|icao|imo|wmo|wipo|ifad|iaea|international atomic energy agency\
|opcw|ctbto|icc|international criminal court|icj|international court of justice|imf\
|international monetary fund|world bank|wto|world trade organization|interpol|icrc\
|international committee of the red cross|ifrc|green climate fund|african union|au\
|african union commission|european commission|asean|ecowas|igad|sadc|oas\
|organization of american states|osce|nato|league of arab states|arab league|oic\
|organization of islamic cooperation|gulf cooperation council|gcc|caricom|pacific islands forum\
|council of europe|commonwealth|oecd|g7|g20|financial action task force|fatf|african development bank\
|asian development bank";

/// Groups of States and people, folded and without `all`, `other` and the like.
const GROUPS: &str = "\
member states|states|state|state members|states members|member state|states members of the united nations\
|member states of the united nations|states parties|state parties|states parties to the convention\
|international community|parties|parties to the conflict|parties to conflict|countries|country|neighbouring states\
|neighbouring countries|neighbours\
|nations|governments|government|donors|donor countries|donor community|partners|stakeholders\
|developing countries|developed countries|least developed countries|ldcs|small island developing states\
|sids|permanent members|council members|members of the council|members of the security council\
|members|delegations|group of 77|group of 77 and china|g77|non-aligned movement|african group\
|arab group|nordic countries|civil society|private sector|companies|businesses|banks|armed groups\
|actors|peoples|humanity|of us";

/// Names that speakers use for the State that they speak for.
const OURSELVES: &str = "\
we|us|our|i|my country|our country|my government|our government|my delegation|our delegation\
|my nation|our nation|this delegation|my state|my own country";

/// Recognises whom `text` names, in a statement by `delegation` (empty if unknown).
///
/// `text` is kept as given. If the name is not known, everything else is `None`.
#[must_use]
pub fn recognise(text: &str, delegation: &str) -> Party {
    let name = bare(text);
    let speaker = bare(delegation);
    let (party, iso3) = if is_ourselves(text) {
        (Some(PartyKind::SpeakerState), state(&speaker))
    } else if same_state(&name, &speaker) {
        (Some(PartyKind::SpeakerState), state(&name))
    } else if let Some(iso3) = state(&name) {
        (Some(PartyKind::OtherState), Some(iso3))
    } else if is_one_of(ORGANISATIONS, &name) || is_union(&name) || is_un_entity(&name) {
        (Some(PartyKind::Organisation), None)
    } else if is_one_of(GROUPS, without_quantity(&name)) {
        (Some(PartyKind::Group), None)
    } else {
        (None, None)
    };
    Party { text: text.to_owned(), party, iso3: iso3.map(str::to_owned) }
}

/// Whether the text is a word for the speaker's own State, such as `we` or `my Government`.
#[must_use]
pub fn is_ourselves(text: &str) -> bool {
    // In capitals, "US" is the country and not the pronoun.
    !text.contains("US") && is_one_of(OURSELVES, &bare(text))
}

fn is_one_of(list: &str, name: &str) -> bool {
    !name.is_empty() && list.split('|').any(|entry| entry == name)
}

/// The code of the State with this folded name. The name is tried as it is, and then without
/// "Republic of", "Kingdom of" and so on.
fn state(name: &str) -> Option<&'static str> {
    // Without "Republic of" this would be the wrong State.
    if name == "republic of china" {
        return None;
    }
    let rest = without_form_of_state(name);
    code_of(name).or_else(|| if rest == name { None } else { code_of(rest) })
}

fn same_state(name: &str, speaker: &str) -> bool {
    if name.is_empty() || speaker.is_empty() {
        return false;
    }
    match (state(name), state(speaker)) {
        (None, None) => without_form_of_state(name) == without_form_of_state(speaker),
        (name, speaker) => name == speaker,
    }
}

/// Whether it is `united nations` followed by a word for an office or programme.
fn is_un_entity(name: &str) -> bool {
    const KINDS: [&str; 9] = [
        "office",
        "programme",
        "fund",
        "mission",
        "force",
        "agency",
        "university",
        "entity",
        "system",
    ];
    let rest = ["united nations ", "un "].iter().find_map(|start| name.strip_prefix(start));
    rest.is_some_and(|rest| rest.split(' ').any(|word| KINDS.contains(&word)))
}

/// The name after `republic of`, `kingdom of the` and so on, which may have adjectives before them
/// ("islamic republic of").
fn without_form_of_state(name: &str) -> &str {
    const FORMS: [&str; 11] = [
        "republic",
        "kingdom",
        "state",
        "states",
        "federation",
        "commonwealth",
        "principality",
        "sultanate",
        "union",
        "emirate",
        "duchy",
    ];
    let Some((form, rest)) = name.split_once(" of ") else { return name };
    let words: Vec<&str> = form.split(' ').collect();
    let fits = words.len() <= 4 && words.last().is_some_and(|word| FORMS.contains(word));
    if fits { rest.strip_prefix("the ").unwrap_or(rest) } else { name }
}

fn without_quantity(name: &str) -> &str {
    const QUANTITIES: [&str; 9] =
        ["all", "other", "every", "each", "those", "these", "both", "fellow", "the"];
    let mut rest = name;
    while let Some((first, others)) = rest.split_once(' ')
        && QUANTITIES.contains(&first)
    {
        rest = others;
    }
    rest
}

/// Folds a name and drops its article, possessive ending, surrounding punctuation, and a leading
/// `government of` or the like.
fn bare(text: &str) -> String {
    let folded = fold::fold(text);
    let mut name = folded.trim_matches([',', ';', ':', '"', '!', '?', ' ']);
    if !name.contains('(') {
        name = name.trim_end_matches(')');
    }
    // The full stop at the end of "U.S." belongs to the name.
    if name.matches('.').count() == 1 {
        name = name.trim_end_matches('.');
    }
    name = name.strip_suffix("'s").or_else(|| name.strip_suffix('\'')).unwrap_or(name);
    for lead in
        ["the ", "government of ", "delegation of ", "people of ", "authorities of ", "the "]
    {
        name = name.strip_prefix(lead).unwrap_or(name);
    }
    name.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use PartyKind::{Group, Organisation, OtherState, SpeakerState};
    use proptest::prelude::*;

    #[test]
    fn names_are_recognised_in_a_statement_by_japan() {
        for (text, party, iso3) in [
            ("Japan", Some(SpeakerState), Some("JPN")),
            ("Japan’s", Some(SpeakerState), Some("JPN")),
            ("the Government of Japan", Some(SpeakerState), Some("JPN")),
            ("We", Some(SpeakerState), Some("JPN")),
            ("my\u{a0}delegation", Some(SpeakerState), Some("JPN")),
            ("Somalia", Some(OtherState), Some("SOM")),
            ("the United Kingdom", Some(OtherState), Some("GBR")),
            ("the U.S.", Some(OtherState), Some("USA")),
            ("US", Some(OtherState), Some("USA")),
            ("us", Some(SpeakerState), Some("JPN")),
            ("Côte d’Ivoire", Some(OtherState), Some("CIV")),
            ("Co\u{302}te d'Ivoire", Some(OtherState), Some("CIV")),
            ("Turkey", Some(OtherState), Some("TUR")),
            ("TÜRKİYE", Some(OtherState), Some("TUR")),
            ("the Islamic Republic of Iran", Some(OtherState), Some("IRN")),
            ("Iran (Islamic Republic of)", Some(OtherState), Some("IRN")),
            ("the People’s Republic of China", Some(OtherState), Some("CHN")),
            ("Republic of China", None, None),
            ("Republic of Korea", Some(OtherState), Some("KOR")),
            ("Democratic People’s Republic of Korea", Some(OtherState), Some("PRK")),
            ("Republic of the Congo", Some(OtherState), Some("COG")),
            ("Democratic Republic of the Congo", Some(OtherState), Some("COD")),
            ("Democratic Republic of Sao Tome and Principe", Some(OtherState), Some("STP")),
            ("State of Qatar,", Some(OtherState), Some("QAT")),
            ("UNODC", Some(Organisation), None),
            ("IOM’s", Some(Organisation), None),
            ("The Security Council", Some(Organisation), None),
            ("United Nations Mine Action Programme", Some(Organisation), None),
            ("the Member States", Some(Group), None),
            ("all States", Some(Group), None),
            ("all other Member States", Some(Group), None),
            ("the international community", Some(Group), None),
            ("Somalia and Djibouti", None, None),
            ("the briefers", None, None),
            ("", None, None),
            ("👩🏻\u{200d}🚒", None, None),
            ("اليابان", Some(SpeakerState), Some("JPN")),
            ("le Japon", None, None),
            ("Казахстана", Some(OtherState), Some("KAZ")),
            ("“Norway”", Some(OtherState), Some("NOR")),
        ] {
            let expected = Party { text: text.into(), party, iso3: iso3.map(str::to_owned) };
            assert_eq!(recognise(text, "Japan"), expected);
        }
    }

    #[test]
    fn an_unlisted_delegation_is_recognised_as_the_speaker() {
        let kind = |text, delegation| recognise(text, delegation).party;
        assert_eq!(kind("Almora", "Republic of Almora"), Some(SpeakerState));
        assert_eq!(kind("The Republic of Almora", "Almora"), Some(SpeakerState));
        assert_eq!(kind("we", "Almora"), Some(SpeakerState));
        assert_eq!(recognise("we", "").iso3, None);
        assert_eq!(kind("Almora", ""), None);
        assert_eq!(kind("the European Union", "European Union"), Some(SpeakerState));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(32))]
        #[test]
        fn the_text_is_kept(text in any::<String>(), delegation in any::<String>()) {
            prop_assert_eq!(recognise(&text, &delegation).text, text);
        }
    }
}
