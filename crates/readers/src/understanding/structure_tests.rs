use super::understand;
use annotator_core::project::outline::Outline;
use annotator_core::project::statement::{Layout, Metadata, ReadAs};
use annotator_core::testing::shared_data;
use annotator_core::text::Text;
use annotator_core::text::read::read_bytes;
use proptest::prelude::*;

use super::phrase::is_address;
use super::tests::{letters, letters_of};

/// The layout that a new text gets automatically.
fn layout(text: &Text) -> Layout {
    let understood = understand(text, &[], &Metadata::default(), "");
    Layout::fitting(text, Some(understood.body), understood.kinds)
}

fn metadata(content: &str) -> Metadata {
    let text = Text::new(content.into());
    understood(&text)
}

fn understood(text: &Text) -> Metadata {
    understand(text, &[], &Metadata::default(), "").metadata
}

/// One of the shared statements, or `None` if they are missing.
fn real_text(name: &str) -> Option<Text> {
    let bytes = std::fs::read(shared_data(&format!("statements/{name}"))?).unwrap();
    Some(read_bytes(&bytes, name, ReadAs::File).unwrap().0)
}

#[test]
fn the_statement_of_japan_is_understood() {
    let Some(text) = real_text("japan-unsc-2017-03-15.txt") else { return };
    let layout = layout(&text);
    let body = layout.body_span(&text).unwrap();
    let chars = [body.start(), body.end()].map(|at| text.char_from_byte(at).unwrap().0);
    println!("body: code points {} to {}", chars[0], chars[1]);
    assert_eq!(chars, [287, 3552]);
    assert_eq!(letters(&text, &layout.kinds), "FTTTTTTA...A..A....A..CFFFFFFF");
    let outline = Outline::of(&text, &layout);
    assert_eq!(outline.number(19), Some(1));
    assert_eq!(outline.number(59), Some(16));
    assert_eq!(outline.number(0), None);
    assert_eq!(outline.number(999), None);
    let expected = Metadata {
        title: "Statement by H. E. Ambassador Koro Bessho".into(),
        speaker: "Koro Bessho".into(),
        role: "Permanent Representative of Japan to the United Nations".into(),
        delegation: "Japan".into(),
        organ: "Security Council".into(),
        occasion: "United Nations Security Council Open Debate".into(),
        topic: "Trafficking in Persons in Conflict Situations: Forced Labor, Slavery and Similar \
                Practices"
            .into(),
        date: "2017-03-15".into(),
        language: "en".into(),
        ..Metadata::default()
    };
    println!("{:#?}", understood(&text));
    assert_eq!(understood(&text), expected);
}

#[test]
fn speeches_of_the_general_debate_have_no_other_zones() {
    let Some(folder) = shared_data("statements/ungd2017") else { return };
    let entries: Vec<_> = std::fs::read_dir(folder).unwrap().collect();
    assert!(!entries.is_empty());
    for entry in entries {
        let name = format!("ungd2017/{}", entry.unwrap().file_name().to_string_lossy());
        let text = real_text(&name).unwrap();
        let understanding = understand(&text, &[], &Metadata::default(), "");
        let is_filled = |index: &usize| !text.paragraphs()[*index].is_blank();
        let count = text.paragraphs().len();
        let whole = (0..count).find(is_filled).unwrap()..(0..count).rfind(is_filled).unwrap() + 1;
        assert_eq!(understanding.body, whole.start as u32..whole.end as u32, "{name}");
        assert_eq!(understanding.metadata.language, "en", "{name}");
    }
}

#[test]
fn texts_without_a_title_block_are_plain_except_for_quotations() {
    for name in [
        "ungd2017/Bangladesh.txt",
        "ungd2017/Norway.txt",
        "ungd2017/Vatican_City.txt",
        "udhr/txt/udhr_arb.txt",
        "udhr/txt/udhr_cmn_hans.txt",
        "udhr/txt/udhr_eng.txt",
        "udhr/txt/udhr_tha.txt",
    ] {
        let Some(text) = real_text(name) else { continue };
        let kinds = letters(&text, &layout(&text).kinds);
        assert!(kinds.chars().all(|kind| matches!(kind, '.' | 'Q')), "{name}: {kinds}");
        let metadata = understood(&text);
        let Metadata { title, language, .. } = metadata.clone();
        assert!((1..=80).contains(&title.chars().count()), "{name}: {title}");
        assert_eq!(metadata, Metadata { title, language, ..Metadata::default() }, "{name}");
    }
}

#[test]
fn a_typical_mission_statement_is_understood() {
    let content = "Permanent Mission of the Republic of Kenya to the United Nations\n\n\
        Check against delivery\n\n\
        Statement by\nH.E. Ms. Zoë Mutiso, EBS\n\
        Deputy Permanent Representative of the Republic of Kenya\nto the United Nations\n\n\
        during the General Debate of the Third Committee\nAgenda item 27: Social development\n\n\
        New York, October 3rd, 2018 (A/C.3/73/L.5)\n\n\
        Thank you, Mr. Chair.\n\n\
        We align ourselves with the Group of 77.\n\n\
        Distinguished delegates, ladies and gentlemen,\n\n\
        Youth employment\n\n\
        Half of our people are under twenty.\n\n- 2 -\n\nWe will train them.\n\nThank you.\n\n3";
    assert_eq!(letters_of(content), "TFTTTTTTTA.AH.F.CF");
    let expected = Metadata {
        title: "Statement by H.E. Ms. Zoë Mutiso, EBS".into(),
        speaker: "Zoë Mutiso".into(),
        role: "Deputy Permanent Representative of the Republic of Kenya to the United Nations"
            .into(),
        delegation: "Republic of Kenya".into(),
        organ: "Third Committee".into(),
        occasion: "General Debate of the Third Committee".into(),
        topic: "Social development".into(),
        date: "2018-10-03".into(),
        language: "en".into(),
        symbol: "A/C.3/73/L.5".into(),
        ..Metadata::default()
    };
    assert_eq!(metadata(content), expected);
}

#[test]
fn speaker_role_and_delegation_are_found() {
    for (line, speaker, role, delegation) in [
        ("Statement by Norway", "", "", "Norway"),
        ("STATEMENT BY THE DELEGATION OF BRAZIL", "", "", "BRAZIL"),
        ("Statement by Almora", "", "", "Almora"),
        ("Remarks by Mr. Tomás Ibarra at the Security Council briefing", "Tomás Ibarra", "", ""),
        (
            "Statement by Ms. Li Na, Minister for Foreign Affairs of the Republic of Fiji",
            "Li Na",
            "Minister for Foreign Affairs of the Republic of Fiji",
            "Republic of Fiji",
        ),
        (
            "Statement by the Permanent Representative of Peru to the United Nations",
            "",
            "Permanent Representative of Peru to the United Nations",
            "Peru",
        ),
        ("Intervention by Jane Doe, Minister of State", "Jane Doe", "Minister of State", ""),
        ("Explanation of vote by Ireland on the draft resolution", "", "", "Ireland"),
        (
            "Norway\nStatement by H.E. Ambassador Nils Berg, Permanent Representative, in the \
             Security Council on the situation in the north, 12 May 2021.",
            "Nils Berg",
            "Permanent Representative",
            "Norway",
        ),
        (
            "STATEMENT\nBY\nH.E. MR. ILO VATU\nMINISTER FOR FOREIGN AFFAIRS OF THE REPUBLIC OF FIJI",
            "ILO VATU",
            "MINISTER FOR FOREIGN AFFAIRS OF THE REPUBLIC OF FIJI",
            "REPUBLIC OF FIJI",
        ),
    ] {
        let content = format!(
            "{line}\n12 May 2021\n\n– Check against delivery –\n\n{}",
            "President,\n\nWe agree."
        );
        let found = metadata(&content);
        assert_eq!(
            (found.speaker.as_str(), found.role.as_str(), found.delegation.as_str()),
            (speaker, role, delegation),
            "{line}"
        );
        assert_eq!(found.date, "2021-05-12");
    }
}

#[test]
fn nothing_is_made_up() {
    let content = "Mr. President,\n\nOn 15 March 2017 the Security Council met.\n\nI thank you.";
    assert_eq!(letters_of(content), "A.C");
    let title = "On 15 March 2017 the Security Council met.".to_owned();
    assert_eq!(metadata(content), Metadata { title, ..Metadata::default() });
    // Thanks in the middle, with more prose after them, are not a closing.
    let prose = "A long sentence about the matter ".repeat(5);
    let content = format!("One.\n\nThank you.\n\n{prose}.\n\nTwo.");
    assert_eq!(letters_of(&content), "....");
    assert_eq!(letters_of("Thank you."), "A");
    // Thanks followed by another sentence are part of the speech, and so is an opening courtesy.
    let content = "Thank you, Mr. President. I agree.\n\nWe all do.\n\nThank you.\n\n###";
    assert_eq!(letters_of(content), "..CF");
    let content = "We thank Peru for convening this meeting.\n\nMr. President,\n\nWe agree.";
    assert_eq!(letters_of(content), ".A.");
    assert_eq!(letters_of(" \n\u{a0}"), "");
    assert_eq!(metadata(" \n"), Metadata::default());
}

#[test]
fn the_meeting_may_be_in_one_line_with_the_speaker() {
    let by = "Statement by Ms. Ana Ruiz in the Security Council on the north, 12 May 2021";
    let found = metadata(&format!("{by}\n\nPresident,\n\nWe agree."));
    assert_eq!(found.occasion, "Security Council");
    assert_eq!(found.organ, "Security Council");
    assert_eq!(found.title, by);
}

#[test]
fn english_forms_of_address_are_recognised() {
    for line in [
        "Mr. President,",
        "Madam President,\u{a0}",
        "Mister Chairman:",
        "Madam Acting President, Excellencies,",
        "Excellencies, distinguished colleagues, ladies and gentlemen,",
        "Mr. President of the General Assembly,",
        "Distinguished members of the Council,",
    ] {
        assert!(is_address(line.trim()), "{line}");
    }
    for line in
        ["", ",", "Mr. Speaker spoke first,", "Mr. President, we agree.", "Friends of peace"]
    {
        assert!(!is_address(line), "{line}");
    }
}

#[test]
fn titles_are_cut_between_words_or_graphemes() {
    assert_eq!(metadata("Two\u{a0} words").title, "Two words");
    let title = metadata(&"word ".repeat(40)).title;
    assert!(title.ends_with("word…") && title.chars().count() <= 80, "{title}");
    let title = metadata(&"安全理事会".repeat(40)).title;
    assert_eq!(title.chars().count(), 80, "{title}");
    let firefighter = "👩🏻\u{200d}🚒";
    let title = metadata(&firefighter.repeat(60)).title;
    assert_eq!(title.trim_end_matches('…').replace(firefighter, ""), "");
}

proptest! {
    #[test]
    fn paragraphs_with_words_are_counted_without_a_gap(content in "(Mr\\. President,|Thank you\\.|Statement by X Y|[a-z .]{0,40}|15 March 2017|\u{a0}|é\u{301}😀ع|\r|\n){0,20}") {
        let text = Text::new(content);
        let layout = layout(&text);
        let outline = Outline::of(&text, &layout);
        for (at, paragraph) in text.paragraphs().iter().enumerate() {
            if paragraph.is_blank() {
                prop_assert_eq!((outline.kind(at), outline.number(at)), (None, None));
            }
        }
        let numbers: Vec<u32> =
            (0..text.paragraphs().len()).filter_map(|index| outline.number(index)).collect();
        prop_assert!(numbers.iter().copied().eq(1..=u32::try_from(numbers.len()).unwrap()));
        prop_assert_eq!(layout.body_span(&text).is_some(), !numbers.is_empty());
    }
}
