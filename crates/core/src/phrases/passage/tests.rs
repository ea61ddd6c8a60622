use super::*;
use crate::starter;
use crate::text::marked::marked;

/// The proposals for a passage in square brackets, as `field: words`.
fn read_from(with_marks: &str, metadata: &Metadata) -> Vec<String> {
    let (content, spans) = marked(with_marks);
    let text = Text::new(content);
    let book = starter::codebook();
    let layer = book.layers.iter().find(|layer| layer.id.as_str() == "commitment").unwrap();
    let passage = Spans::new(spans).unwrap();
    let found = proposals(&layer.attributes, &text, &passage, metadata);
    for proposal in &found {
        let definition = layer.attribute(&proposal.attribute).unwrap();
        assert_eq!(proposal.value.check(definition), Ok(()));
        assert!(passage.hull().covers(proposal.evidence.hull()), "evidence is in the passage");
    }
    let line = |it: &Proposal| format!("{}: {}", it.attribute, it.evidence.quote(text.as_str()));
    found.iter().map(line).collect()
}

fn almora() -> Metadata {
    Metadata {
        delegation: "Republic of Almora".into(),
        date: "2026-11-12".into(),
        language: "en".into(),
        ..Metadata::default()
    }
}

#[test]
fn the_commitments_of_the_sample_are_read() {
    for (passage, expected) in [
        (
            "[Today we pledge a further 12 million euros to the International Organization for \
             Migration, to be paid by the end of this month], for the safe return",
            &[
                "actor: we",
                "recipient: the International Organization for Migration",
                "amount: a further 12 million euros",
                "deadline: by the end of this month",
            ][..],
        ),
        (
            "[Together with UNODC, we will train three hundred border officials of neighbouring \
             States before the end of 2030.]",
            &[
                "actor: we",
                "action: train three hundred border officials of neighbouring States",
                "deadline: before the end of 2030",
            ],
        ),
        (
            "[If the parties agree on a humanitarian corridor, Almora will open two border \
             crossings to relief convoys next year.]",
            &[
                "actor: Almora",
                "action: open two border crossings to relief convoys",
                "deadline: next year",
            ],
        ),
        (
            "[We urge Member States to publish their lists of importers by 30 June 2027.]",
            &[
                "actor: Member States",
                "action: publish their lists of importers",
                "deadline: by 30 June 2027",
            ],
        ),
        (
            "[The sanctions committee must name those who buy from the armed groups]",
            &["actor: The sanctions committee", "action: name those who buy from the armed groups"],
        ),
        (
            "[Last year we ratified the Protocol to the Forced Labour Convention]",
            &["actor: we", "deadline: Last year"],
        ),
        (
            "[we are ready to consider a contribution of up to 3 million dollars over the next \
             three years]",
            &[
                "actor: we",
                "action: consider a contribution of up to 3 million dollars",
                "amount: up to 3 million dollars",
                "deadline: over the next three years",
            ],
        ),
        (
            "[Almora will not return anyone to a place where bondage awaits them]",
            &["actor: Almora"],
        ),
        ("[My Government is now opening shelters in all six provinces]", &["actor: My Government"]),
        ("[We reaffirm our commitment to the 2030 Agenda]", &["actor: We"]),
        (
            "[Resolution 2917, which was adopted last December, calls upon all States to make \
             companies disclose the origin of their minerals.]",
            &[],
        ),
    ] {
        assert_eq!(read_from(passage, &almora()), expected, "{passage}");
    }
}

#[test]
fn what_can_be_read_in_two_ways_is_not_proposed() {
    for (passage, expected) in [
        ("[We pledge 3 million euros, of which 1 million euros for Kesh]", &["actor: We"][..]),
        (
            "[We pledge 3 million euros to UNICEF and WFP]",
            &["actor: We", "amount: 3 million euros"],
        ),
        (
            "[We pledge 3 million euros to the relief fund]",
            &["actor: We", "amount: 3 million euros"],
        ),
        (
            "[We will report on the work by March 2027 and by June 2028]",
            &["actor: We", "action: report on the work"],
        ),
        ("[Our courts have since convicted eleven traders]", &[]),
        ("[Almora companies will pay for their lists]", &[]),
        ("[Norway and Almora will pay for the roads]", &[]),
        ("[On behalf of the African Union, we will pay for the roads]", &[]),
        ("[We call on Norway and Japan to pay for the roads]", &[]),
        ("[We ask those who buy the metal to stop]", &[]),
        ("[In 2030 Agenda debates we are heard]", &[]),
        ("[12,5 and 3 million euros]", &[]),
        ("[]", &[]),
    ] {
        if passage != "[]" {
            assert_eq!(read_from(passage, &almora()), expected, "{passage}");
        }
    }
}

#[test]
fn the_text_around_and_within_may_be_of_any_kind() {
    for (passage, expected) in [
        (
            "👩🏻\u{200d}🚒 سلام [We pledge 12\u{a0}million euros to\u{a0}UNODC 😀, by 31\u{a0}March 2027]",
            &[
                "actor: We",
                "recipient: UNODC",
                "amount: 12\u{a0}million euros",
                "deadline: by 31\u{a0}March 2027",
            ][..],
        ),
        (
            "é\r\n[Almora will\r\ntrain border officials\r\nbefore the end\r\nof 2030]\r\n",
            &[
                "actor: Almora",
                "action: train\r\nborder officials",
                "deadline: before the end\r\nof 2030",
            ],
        ),
        ("[تتعهد اليابان بمبلغ 12 مليون دولار]", &[]),
        ("[😀😀😀]", &[]),
        ("[ \u{a0} ]", &[]),
    ] {
        let expected: Vec<String> = expected.iter().map(|it| (*it).to_owned()).collect();
        let expected: Vec<String> =
            expected.iter().map(|it| it.replace("train\r\nborder", "train border")).collect();
        assert_eq!(read_from(passage, &almora()), expected, "{passage}");
    }
}

#[test]
fn values_say_what_the_words_mean() {
    let (content, spans) = marked(
        "[We pledge approximately 23 million US dollars to UNODC, to be paid by the end of this\u{a0}month]",
    );
    let book = starter::codebook();
    let layer = book.layers.iter().find(|layer| layer.id.as_str() == "commitment").unwrap();
    let found = proposals(&layer.attributes, &Text::new(content), &Spans::one(spans[0]), &almora());
    let value = |id: &str| {
        found.iter().find(|it| it.attribute.as_str() == id).map(|it| it.value.clone()).unwrap()
    };
    assert!(matches!(value("actor"), Value::Party(party)
        if party.party == Some(PartyKind::SpeakerState) && party.text == "We"));
    assert!(matches!(value("recipient"), Value::Party(party)
        if party.party == Some(PartyKind::Organisation)));
    assert!(matches!(value("amount"), Value::Money(sum)
        if sum.amount.as_deref() == Some("23000000") && sum.approximate
            && sum.currency.as_deref() == Some("USD")));
    assert!(matches!(value("deadline"), Value::Date(date)
        if date.edtf.as_deref() == Some("2026-11-30") && date.text == "by the end of this month"));
}

#[test]
fn known_languages_and_usual_fields_are_read() {
    let passage = "[We pledge 12 million euros]";
    let swahili = Metadata { language: "sw".into(), ..almora() };
    assert!(read_from(passage, &swahili).is_empty());
    let unknown = Metadata { language: String::new(), ..almora() };
    assert_eq!(read_from(passage, &unknown).len(), 2);
    let (content, spans) = marked(passage);
    let mut fields = starter::codebook().layers[1].attributes.clone();
    let second = AttributeDefinition { id: fields[0].id.clone(), ..fields[3].clone() };
    fields.push(second);
    let found = proposals(&fields, &Text::new(content), &Spans::one(spans[0]), &almora());
    assert!(found.iter().all(|it| it.value.kind() != AttributeKind::Money), "two sums of a record");
}

#[test]
fn the_sum_and_the_day_are_read_in_every_language() {
    for (language, passage, expected) in [
        (
            "fr",
            "[Nous verserons 2,5 millions d'euros d'ici à la fin de 2027]",
            ["amount: 2,5 millions d'euros", "deadline: d'ici à la fin de 2027"],
        ),
        (
            "es",
            "[Aportaremos 500 000 euros antes de fin de año]",
            ["amount: 500 000 euros", "deadline: antes de fin de año"],
        ),
        (
            "ru",
            "[Мы внесем 2 млн евро до конца этого года]",
            ["amount: 2 млн евро", "deadline: до конца этого года"],
        ),
        (
            "ar",
            "[سنقدم مليون يورو بحلول عام 2030]",
            ["amount: مليون يورو", "deadline: بحلول عام 2030"],
        ),
        ("zh", "[到2030年我们将提供5亿美元]", ["amount: 5亿美元", "deadline: 到2030年"]),
    ] {
        let statement = Metadata { language: language.into(), ..almora() };
        assert_eq!(read_from(passage, &statement), expected, "{language}");
    }
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(64))]
    #[test]
    fn any_passage_can_be_read(
        content in "(?s)(We |Almora |will |\r\n|[0-9]{1,4} |million |euros |to |by |31 March |😀|،|.){0,40}"
    ) {
        let text = Text::new(content);
        if let Some(hull) = Span::between(ByteOffset(0), text.end().byte) {
            let layer = &starter::codebook().layers[1];
            for it in proposals(&layer.attributes, &text, &Spans::one(hull), &almora()) {
                proptest::prop_assert!(text.as_str().get(
                    it.evidence.start().get()..it.evidence.end().get()).is_some());
            }
        }
    }
}
