use annotator_core::project::value::{Party, Value};
use annotator_core::testing::generate::codebook;
use annotator_core::text::Text;
use annotator_core::text::marked::{mark, marked};
use proptest::prelude::*;

use super::*;
use crate::scoring::{ItemId, Key, KeyItem};
use crate::testing::{MIXED, Own, coded, codings, id_of, items, own, owned, slug};

/// Twenty words of one letter: the word `n` is the character `2n`.
const WORDS: &str = "a b c d e f g h i j k l m n o p q r s t";

/// Texts without a key.
fn work<'a>(rulers: &'a [Ruler<'a>], coded: [&'a [Coded<'a>]; 2]) -> Vec<Work<'a>> {
    let both = rulers.iter().zip(coded);
    both.map(|(ruler, coded)| Work { ruler, coded, scored: None }).collect()
}

#[test]
fn a_row_says_where_somebody_worked_and_what_is_open() {
    let texts =
        [Text::new(WORDS.into()), Text::new("One two. 三四 خمسة 👩🏻‍🚒 e\u{301}te\u{301}".into())];
    let rulers = texts.each_ref().map(Ruler::new);
    assert_eq!(rulers.each_ref().map(Ruler::words), [20, 6]);
    let first = own(&rulers[0], "4-7 trade, 12-13 pledge");
    let second = own(&rulers[1], "0-3+9-11 pledge, 5-6 unheard_of");
    let japan = Value::Party(Party { text: "Japan".into(), party: None, iso3: None });
    let blank = Value::Party(Party { text: " ".into(), party: None, iso3: None });
    let actor = slug("actor");
    let (first, mut second) = (coded(&first), coded(&second));
    second[0].values = vec![(&actor, &japan)];
    let codebook = codebook();
    let task = Task::new(&codebook);
    let row = summary(&work(&rulers, [&first, &second]), &task);
    assert_eq!(row.marked, 4);
    let uses: Vec<_> = row.by_code.iter().map(|(code, it)| (code.as_str(), it.marked)).collect();
    assert_eq!(uses, [("pledge", 2), ("trade", 1), ("unheard_of", 1)]);
    // Words 2, 6, 20 and 21 of 26.
    assert_eq!(row.spread, [1, 0, 1, 0, 0, 0, 0, 1, 1, 0]);
    let gap = row.longest_gap.unwrap();
    assert_eq!((gap.text, gap.words), (0, 13));
    let shown = mark(WORDS, &[gap.span]);
    assert_eq!(shown, "a b c d e f g [h i j k l m n o p q r s t]");
    assert_eq!(row.open_fields, [(id_of(1), slug("actor"))]);
    assert_eq!((row.outcomes, row.fields), Default::default());
    let fields = u32::try_from(task.scored(Some(&slug("commitment"))).len()).unwrap();
    assert_eq!(row.filled, (1, 2 * fields), "of both pledges");

    second[0].values = vec![(&actor, &blank)];
    assert_eq!(
        summary(&work(&rulers, [&first, &second]), &task).open_fields.len(),
        2,
        "blank is open"
    );
    assert_eq!(summary(&work(&rulers, [&first, &second]), &task).filled.0, 0, "and not filled");
    let theme = slug("theme");
    let row =
        summary(&work(&rulers, [&first, &second]), &Task::new(&codebook).with_layers([&theme]));
    assert_eq!((row.marked, row.open_fields.len()), (1, 0), "only what belongs to the task");
    let commitment = slug("commitment");
    let none = Task::new(&codebook).with_required(&commitment, Vec::new());
    assert!(summary(&work(&rulers, [&first, &second]), &none).open_fields.is_empty());

    let row = summary(&work(&rulers, [&[], &[]]), &task);
    assert_eq!(row.longest_gap.map(|gap| (gap.text, gap.words)), Some((0, 20)));
    assert_eq!(summary(&[], &task), PersonRow::default());
    let empty = Text::new(String::new());
    let ruler = Ruler::new(&empty);
    let row = summary(&[Work { ruler: &ruler, coded: &[], scored: None }], &task);
    assert_eq!(row.longest_gap, None);
}

/// Six passages: found, other code, one word off, both, missed, and a bonus item; then what a person
/// marked, with one extra annotation.
fn a_bit_of_everything(ruler: &Ruler) -> (Vec<Own>, Vec<Own>) {
    let key =
        own(ruler, "0-3 pledge, 4-7 pledge, 8-11 pledge, 12-15 pledge, 16-19 pledge, 20-23 pledge");
    let given =
        own(ruler, "0-3 pledge, 4-7 call, 8-9 pledge, 12-13 call, 20-23 pledge, 30-31 trade");
    (key, given)
}

#[test]
fn a_row_counts_what_became_of_the_key() {
    let text = Text::new(WORDS.into());
    let ruler = Ruler::new(&text);
    let (key, given) = a_bit_of_everything(&ruler);
    let [weak, strong] = ["weak", "strong"].map(|id| Value::Choice { choice: slug::<_>(id) });
    let (actor, strength, means, remark) =
        (slug("actor"), slug("strength"), slug("means"), slug("remark"));
    let words = |words: &str| Value::Text { text: words.into() };
    let (aid, help) = (words("aid"), words("help"));
    let mut items = items(&key);
    items[5].kind = ItemKind::Bonus;
    items[0].values = vec![(&actor, &weak), (&strength, &weak), (&means, &weak), (&remark, &aid)];
    let mut coded = coded(&given);
    coded[0].values = vec![(&strength, &strong), (&means, &weak), (&remark, &help)];
    let codebook = codebook();
    let task = Task::new(&codebook);
    let scored = Key::new(&ruler, &task, items).score(&coded);
    let row = summary(&[Work { ruler: &ruler, coded: &coded, scored: Some(&scored) }], &task);
    let expected = Outcomes {
        found: 1,
        other_code: 1,
        boundary: 1,
        boundary_and_code: 1,
        missed: 1,
        bonus: 1,
        extra: 1,
        traps: 0,
    };
    assert_eq!((row.outcomes, row.outcomes.core()), (expected, 5));
    let fields = FieldCounts { right: 1, wrong: 1, missing: 1, to_be_judged: 1 };
    assert_eq!((row.fields, row.fields.asked()), (fields, 4));
    let pledge = row.by_code.iter().find(|(code, _)| code.as_str() == "pledge").unwrap().1;
    assert_eq!(pledge, CodeCounts { marked: 3, in_key: 5, found: 1 });
    let layers: Vec<_> = row.by_layer.iter().map(|(layer, _)| layer.as_str()).collect();
    assert_eq!(layers, ["commitment", "theme"]);
    assert_eq!(row.by_layer[0].1.strict.recall().unwrap().value(), 0.2);
    assert_eq!(row.by_layer[1].1.strict.spurious, 1);
    assert_eq!((row.scores.strict.actual(), row.scores.strict.possible()), (6, 5));
}

#[test]
fn points_are_a_sum_with_a_floor_and_a_ceiling() {
    let text = Text::new(WORDS.into());
    let ruler = Ruler::new(&text);
    let (key, given) = a_bit_of_everything(&ruler);
    let mut items = items(&key);
    items[0].weight = 2000;
    items[5].kind = ItemKind::Bonus;
    let given = coded(&given);
    let codebook = codebook();
    let task = Task::new(&codebook);
    let scored = Key::new(&ruler, &task, items).score(&given);
    let points = |formula: &Formula| grade(&[&scored], formula, None).points.0;
    let plain = Formula::default();
    for (formula, expected) in [
        (plain, 3500),
        (Formula { per_core: Points(1500), ..plain }, 4750),
        (Formula { per_bonus: Points(250), ..plain }, 2750),
        (Formula { boundary_share: Points(0), ..plain }, 3000),
        (Formula { other_code_share: Points(200), ..plain }, 3800),
        (Formula { minus_extra: Points(300), ..plain }, 3200),
        (Formula { minus_trap: Points(300), ..plain }, 3500),
        (Formula { minus_extra: Points(9000), ..plain }, 0),
        (Formula { max: Points(3000), ..plain }, 3000),
        (Formula { rounding: Points(1000), ..plain }, 4000),
        (Formula { per_core: Points(1100), rounding: Points(500), ..plain }, 4000),
        (Formula { per_core: Points(u32::MAX), ..plain }, u32::MAX),
    ] {
        assert_eq!(points(&formula), expected, "{formula:?}");
    }
    let decided = grade(&[&scored], &plain, Some(Points(4000)));
    assert_eq!((decided.points, decided.computed), (Points(4000), Points(3500)));
    assert_eq!(
        (decided.core, decided.bonus, decided.lost),
        (Points(2500), Points(1000), Points(0))
    );
    assert!(decided.is_overridden());
    assert_eq!(grade(&[&scored, &scored], &plain, None).points, Points(7000));
}

#[test]
fn a_share_of_the_points_depends_on_the_fields() {
    let text = Text::new(WORDS.into());
    let ruler = Ruler::new(&text);
    let key = own(&ruler, "0-3 pledge, 4-7 pledge, 8-11 pledge");
    let fields = ["actor", "strength", "means"].map(slug);
    let weak = Value::Choice { choice: slug("weak") };
    let with = |number: usize| fields.iter().take(number).map(|field| (field, &weak)).collect();
    let (mut items, mut given) = (items(&key), coded(&key));
    for (item, coded) in items.iter_mut().zip(&mut given) {
        (item.values, coded.values) = (with(3), with(1));
    }
    let codebook = codebook();
    let task = Task::new(&codebook);
    let formula = |share| Formula { attributes_share: Points(share), ..Formula::default() };
    let scored = Key::new(&ruler, &task, items.clone()).score(&given);
    let points = |share| grade(&[&scored], &formula(share), None).points.0;
    assert_eq!(points(0), 3000);
    assert_eq!(points(1000), 1000, "three times a third is one");
    assert_eq!(points(300), 2400);
    let remark = slug("remark");
    let [aid, help] = ["aid", "help"].map(|text| Value::Text { text: text.into() });
    items[0].values = vec![(&remark, &aid)];
    given[0].values = vec![(&remark, &help)];
    let scored = Key::new(&ruler, &task, items.clone()).score(&given);
    assert_eq!(grade(&[&scored], &formula(300), None).points.0, 2600, "free text is left out");
    items[0].values.clear();
    let scored = Key::new(&ruler, &task, items).score(&given);
    assert_eq!(grade(&[&scored], &formula(300), None).points.0, 2600, "no fields, nothing to lose");
}

#[test]
fn punctuation_at_the_edges_costs_nothing() {
    let (text, key) = marked("We [pledge aid].");
    let (_, given) = marked("We[ pledge aid.]");
    let text = Text::new(text);
    let ruler = Ruler::new(&text);
    let (pledge, codebook) = (slug("pledge"), codebook());
    let task = Task::new(&codebook);
    let key = Key::new(&ruler, &task, vec![KeyItem::new(ItemId(1), &key, &pledge)]);
    let coded = Coded { id: id_of(1), spans: &given, code: &pledge, values: Vec::new() };
    let scored = key.score(&[coded]);
    assert_eq!(grade(&[&scored], &Formula::default(), None).points, Points(1000));
    assert_eq!(scored.counts(Scheme::Strict, None).pairs().correct, 0);
}

#[test]
fn the_items_that_most_persons_missed_come_first() {
    let text = Text::new(WORDS.into());
    let ruler = Ruler::new(&text);
    let (key, given) = a_bit_of_everything(&ruler);
    let mut items = items(&key);
    items[5].kind = ItemKind::Bonus;
    let codebook = codebook();
    let task = Task::new(&codebook);
    let key = Key::new(&ruler, &task, items);
    let given = coded(&given);
    let class = [key.score(&given), key.score(&given[..2]), key.score(&[])];
    let class = || class.iter().zip(0..).map(|(scored, person)| (Person(person), scored));
    let figures = item_figures(class());
    assert_eq!(figures.len(), 6);
    assert_eq!(figures[0].found, [(Person(0), id_of(0)), (Person(1), id_of(0))]);
    assert_eq!(figures[1].other_code, [(Person(0), id_of(1)), (Person(1), id_of(1))]);
    assert_eq!(figures[2].boundary, [(Person(0), id_of(2))]);
    assert_eq!(figures[3].boundary_and_code, [(Person(0), id_of(3))]);
    assert_eq!(figures[4].missed, [Person(0), Person(1), Person(2)]);
    assert_eq!(figures[4].missed_share().unwrap().value(), 1.0);
    let order: Vec<_> = most_missed(&figures).iter().map(|figures| figures.item.0).collect();
    assert_eq!(order, [4, 2, 3, 1, 0], "the bonus item is not among them");

    let confusion = Confusion::of(class());
    let (pledge, call, trade) = (slug("pledge"), slug("call"), slug("trade"));
    let cases = |expected, given| confusion.cases(expected, given).len();
    assert_eq!(cases(Some(&pledge), Some(&pledge)), 4);
    assert_eq!(cases(Some(&pledge), Some(&call)), 3);
    assert_eq!(cases(Some(&pledge), None), 9, "the bonus item is missed without a mistake");
    let extra = Case { person: Person(0), item: None, annotation: Some(id_of(5)) };
    assert_eq!(confusion.cases(None, Some(&trade)), [extra]);
    let sizes: Vec<_> = confusion.most_frequent().iter().map(|(.., cases)| cases.len()).collect();
    assert_eq!(sizes, [9, 3, 1]);
}

proptest! {
    #[test]
    fn the_figures_of_a_class_add_up(all in prop::collection::vec(codings(), 1..5), key in codings()) {
        let text = Text::new(MIXED.into());
        let ruler = Ruler::new(&text);
        let codebook = codebook();
        let task = Task::new(&codebook);
        let own: Vec<_> = all.iter().map(|codings| owned(&ruler, codings)).collect();
        let coded: Vec<_> = own.iter().map(|own| coded(own)).collect();
        let own_key = owned(&ruler, &key);
        let key = Key::new(&ruler, &task, items(&own_key));
        let scored: Vec<_> = coded.iter().map(|coded| key.score(coded)).collect();
        let rows: Vec<_> = coded.iter().zip(&scored).map(|(coded, scored)| {
            summary(&[Work { ruler: &ruler, coded, scored: Some(scored) }], &task)
        }).collect();
        for (row, coded) in rows.iter().zip(&coded) {
            prop_assert_eq!(row.marked as usize, coded.len());
            prop_assert_eq!(row.spread.iter().sum::<u32>(), row.marked);
            prop_assert_eq!(row.by_code.iter().map(|(_, it)| it.marked).sum::<u32>(), row.marked);
            prop_assert_eq!(row.by_code.iter().map(|(_, it)| it.found).sum::<u32>(), row.outcomes.found);
            prop_assert_eq!(row.outcomes.core() as usize, own_key.len());
            prop_assert_eq!(row.outcomes.found, row.scores.strict.pairs().correct);
            prop_assert_eq!(row.outcomes.extra, row.scores.strict.spurious);
            let mut layers = Scores::default();
            row.by_layer.iter().for_each(|(_, scores)| layers.add(scores));
            prop_assert_eq!(layers, row.scores);
        }
        let class = || scored.iter().zip(0..).map(|(scored, person)| (Person(person), scored));
        let figures = item_figures(class());
        prop_assert!(figures.iter().all(|figures| figures.persons() == all.len()));
        let found = figures.iter().map(|figures| figures.found.len()).sum::<usize>();
        prop_assert_eq!(found as u32, rows.iter().map(|row| row.outcomes.found).sum::<u32>());
        let confusion = Confusion::of(class());
        let cases: usize = confusion.cells().map(|(.., cases)| cases.len()).sum();
        let extras: u32 = rows.iter().map(|row| row.outcomes.extra).sum();
        prop_assert_eq!(cases, own_key.len() * all.len() + extras as usize);
    }
}
