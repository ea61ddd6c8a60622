//! Items that are faults of the key are found, and others are not.

use std::fmt::Write as _;

use annotator_core::random::Random;
use annotator_core::testing::generate::codebook;
use annotator_core::text::Text;
use proptest::prelude::*;

use super::*;
use crate::scoring::Key;
use crate::testing::{Own, coded, items, own, slug};

const ITEMS: u32 = 14;
const STUDENTS: u32 = 30;

/// Numbers that are the same for the same seed.
struct Dice(Random);

impl Dice {
    fn new(seed: u64) -> Self {
        Self(Random(seed << 32))
    }

    /// Whether something happens that has this chance in a hundred.
    fn falls(&mut self, percent: u32) -> bool {
        self.0.next() % 100 < u64::from(percent)
    }
}

/// Words of one letter: the word `n` is the character `2n`. Each item has four words, and room.
fn text() -> Text {
    let letters = ('a'..='z').cycle().take(ITEMS as usize * 8);
    Text::new(letters.flat_map(|letter| [letter, ' ']).collect())
}

fn passage(item: u32, off: u32) -> String {
    format!("{}-{}", item * 16 + 2 * off, item * 16 + 7)
}

/// What is wrong with the planted item.
#[derive(Clone, Copy, Debug)]
enum Planted {
    /// The key has a code that the codebook does not want, so that only the others give it.
    WrongCode,
    /// The key has words that do not belong to the passage, so that the best leave them out.
    WrongEdges,
    /// The key has a passage that only those mark who mark what they should not.
    NoPassage,
}

/// What a student marked who knows what to do in so many of a hundred cases.
fn student(dice: &mut Dice, ability: u32, faulty: u32, planted: Option<Planted>) -> String {
    let mut codings = String::new();
    let mut mark = |item: u32, off: u32, code: &str| {
        let comma = if codings.is_empty() { "" } else { ", " };
        let _ = write!(codings, "{comma}{} {code}", passage(item, off));
    };
    for item in 0..ITEMS {
        // Some items are harder than others.
        let is_faulty = planted.is_some() && item == faulty;
        let knows = dice.falls(ability.saturating_sub(if is_faulty { 0 } else { item * 2 }));
        match (planted.filter(|_| item == faulty), knows) {
            (None, true) | (Some(Planted::WrongCode | Planted::WrongEdges), false) => {
                mark(item, 0, "pledge");
            }
            (Some(Planted::WrongCode), true) => mark(item, 0, "call"),
            (Some(Planted::WrongEdges), true) => mark(item, 1, "pledge"),
            (Some(Planted::NoPassage), true) => {}
            (Some(Planted::NoPassage), false) => mark(item, 0, "pledge"),
            (_, false) if dice.falls(50) => {}
            (_, false) if dice.falls(50) => mark(item, 1, "pledge"),
            (_, false) if dice.falls(50) => mark(item, 2, "pledge"),
            (_, false) => mark(item, 0, "call"),
        }
    }
    codings
}

fn class(seed: u64, faulty: u32, planted: Option<Planted>) -> Vec<ItemAnalysis> {
    let mut dice = Dice::new(seed);
    let text = text();
    let ruler = Ruler::new(&text);
    let all: Vec<String> = (0..ITEMS).map(|item| format!("{} pledge", passage(item, 0))).collect();
    let of_key = own(&ruler, &all.join(", "));
    let codebook = codebook();
    let task = Task::new(&codebook);
    let key = Key::new(&ruler, &task, items(&of_key));
    let works: Vec<Vec<Own>> = (0..STUDENTS)
        .map(|number| student(&mut dice, 20 + number * 80 / STUDENTS, faulty, planted))
        .map(|codings| if codings.is_empty() { Vec::new() } else { own(&ruler, &codings) })
        .collect();
    let works: Vec<_> = works.iter().map(|work| coded(work)).collect();
    let scored: Vec<_> = works.iter().map(|work| key.score(work)).collect();
    analysis(scored.iter().zip(0..).map(|(scored, person)| (Person(person), scored)))
}

fn flagged(all: &[ItemAnalysis]) -> Vec<u32> {
    all.iter().filter(|it| it.fault.is_some()).map(|it| it.item.0).collect()
}

const PLANTED: [Planted; 3] = [Planted::WrongCode, Planted::WrongEdges, Planted::NoPassage];

#[test]
fn a_planted_fault_is_found_and_nothing_else() {
    for seed in 1..=12 {
        let faulty = u32::try_from(seed).unwrap() * 5 % ITEMS;
        for planted in PLANTED {
            let all = class(seed, faulty, Some(planted));
            assert_eq!(flagged(&all), [faulty], "{planted:?}, seed {seed}: {all:#?}");
        }
        assert_eq!(flagged(&class(seed, 0, None)), [0; 0], "seed {seed}");
    }
    let all = class(3, 4, Some(Planted::WrongCode));
    let Some(Fault::OtherCode(code, times)) = &all[4].fault else { panic!("{:?}", all[4]) };
    assert_eq!(*code, slug("call"));
    assert!(*times > 5);
}

/// In some classes the best make the mistakes of the key by chance, and sometimes others seem to.
#[test]
fn faults_are_mostly_found_and_hardly_ever_seen_where_there_are_none() {
    let seeds = || 100..200_u64;
    for (planted, at_least) in PLANTED.into_iter().zip([90, 90, 75]) {
        let found = seeds().filter(|seed| {
            let faulty = u32::try_from(*seed).unwrap() % ITEMS;
            flagged(&class(*seed, faulty, Some(planted))).contains(&faulty)
        });
        let found = found.count();
        assert!(found >= at_least, "{planted:?}: {found} of 100");
    }
    let none = seeds().filter(|seed| !flagged(&class(*seed, 0, None)).is_empty()).count();
    assert!(none <= 8, "{none} of 100 classes, which have {ITEMS} items each");
}

/// Who found which item, as rows of `1` and `0`.
fn of_rows(rows: &[&str], kinds: &[ItemKind]) -> Vec<ItemAnalysis> {
    let text = text();
    let ruler = Ruler::new(&text);
    let count = u32::try_from(kinds.len()).unwrap();
    let all: Vec<String> = (0..count).map(|item| format!("{} pledge", passage(item, 0))).collect();
    let of_key = own(&ruler, &all.join(", "));
    let codebook = codebook();
    let task = Task::new(&codebook);
    let mut key = items(&of_key);
    key.iter_mut().zip(kinds).for_each(|(item, kind)| item.kind = *kind);
    let key = Key::new(&ruler, &task, key);
    let works = rows.iter().map(|row| {
        let marked = all.iter().zip(row.chars()).filter(|(_, found)| *found == '1');
        let marked: Vec<&str> = marked.map(|(coding, _)| coding.as_str()).collect();
        if marked.is_empty() { Vec::new() } else { own(&ruler, &marked.join(", ")) }
    });
    let works: Vec<_> = works.collect();
    let works: Vec<_> = works.iter().map(|work| coded(work)).collect();
    let scored: Vec<_> = works.iter().map(|work| key.score(work)).collect();
    analysis(scored.iter().zip(0..).map(|(scored, person)| (Person(person), scored)))
}

const CORE: [ItemKind; 4] = [ItemKind::Core; 4];

#[test]
fn the_correlation_is_that_of_the_item_with_the_others() {
    let all = of_rows(&["1110", "1100", "0110", "1001", "0000", "1111"], &CORE);
    // By hand: 1 1 0 1 0 1 with 2 1 2 1 0 3: (6·7 − 4·9) / √(8 · (6·19 − 81)).
    assert_eq!(all[0].correlation, Ok(3_693));
    assert_eq!((all[0].works, all[0].found), (6, 4));
    // A bonus item is compared with all core items: 1 0 1 0 with 2 1 2 0.
    let bonus = [ItemKind::Core, ItemKind::Core, ItemKind::Bonus];
    let all = of_rows(&["111", "010", "111", "000"], &bonus);
    assert_eq!(all[2].correlation, Ok(9_045));
}

#[test]
fn what_cannot_be_said_has_a_reason() {
    let correlations = |rows: &[&str]| of_rows(rows, &CORE).remove(0).correlation;
    for (rows, expected) in [
        (&["1000", "0111"][..], NoCorrelation::FewWorks),
        (&["1000", "1100", "1110"], NoCorrelation::AllFound),
        (&["0000", "0100", "0110"], NoCorrelation::NobodyFound),
        (&["1100", "0010", "1001"], NoCorrelation::SameTotals),
    ] {
        assert_eq!(correlations(rows), Err(expected), "{rows:?}");
    }
    assert_eq!(of_rows(&[], &CORE), []);
    let one = of_rows(&["1", "0", "1"], &[ItemKind::Core]);
    assert_eq!(one[0].correlation, Err(NoCorrelation::SameTotals), "there are no other items");
    assert_eq!(one[0].best, None, "nobody is best");
}

#[test]
fn few_works_and_bonus_items_have_no_faults() {
    let good = ["0111", "0110", "0101"];
    let rest = ["1000", "1000", "1000", "1000", "1000"];
    let rows: Vec<&str> = good.iter().chain(&rest).copied().collect();
    assert_eq!(flagged(&of_rows(&rows, &CORE)), [0; 0], "eight works are too few");
    let rows: Vec<&str> = rows.into_iter().chain(["1000"]).collect();
    let all = of_rows(&rows, &CORE);
    assert_eq!((all[0].best, all[0].others), (Some((0, 3)), Some((6, 6))));
    assert_eq!(all[0].fault, Some(Fault::BestMissIt));
    assert_eq!(flagged(&all), [0]);
    let bonus = [ItemKind::Bonus, ItemKind::Core, ItemKind::Core, ItemKind::Core];
    assert_eq!(flagged(&of_rows(&rows, &bonus)), [0; 0]);
}

proptest! {
    #[test]
    fn the_order_of_the_works_does_not_matter(
        rows in prop::collection::vec("[01]{4}", 0..20).prop_shuffle(),
    ) {
        let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
        let mut sorted = rows.clone();
        sorted.sort_unstable();
        let all = of_rows(&rows, &CORE);
        prop_assert_eq!(&all, &of_rows(&sorted, &CORE));
        for item in all {
            prop_assert!(item.correlation.is_ok_and(|r| r.abs() <= 10_000) || item.correlation.is_err());
            if let (Some(best), Some(others)) = (item.best, item.others) {
                prop_assert_eq!(best.1 + others.1, item.works);
                prop_assert_eq!(best.0 + others.0, item.found);
                prop_assert!(best.1 > 0 && 2 * best.1 <= item.works);
            }
        }
    }
}
