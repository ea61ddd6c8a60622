//! What is true of all projects.

use annotator_core::agreement::*;
use annotator_core::testing::generate::projects;
use proptest::prelude::*;

use super::tests::go_on;
use super::*;

fn figures(answer: &Answer) -> Vec<Measured> {
    let all = |it: &Figures| {
        let u = &it.unitizing;
        [
            it.percent,
            it.kappa,
            it.fleiss,
            it.alpha,
            it.masi,
            it.f1,
            it.f1_overlap,
            it.boundary,
            u.alpha,
            u.marks,
            u.codes,
            u.code,
        ]
    };
    let codes = answer.codes.iter().map(|(_, figures)| figures);
    std::iter::once(&answer.overall).chain(codes).flat_map(all).collect()
}

fn near(one: &[Measured], other: &[Measured]) -> Result<(), TestCaseError> {
    for (one, other) in one.iter().zip(other) {
        match (one, other) {
            (Ok(one), Ok(other)) => prop_assert!((one.value() - other.value()).abs() < 1e-9),
            _ => prop_assert_eq!(one, other),
        }
    }
    Ok(())
}

proptest! {
    #[test]
    fn figures_are_at_most_1_or_have_a_reason_whatever_the_order(
        project in projects(),
        unit in prop::sample::select(vec![Unit::Sentence, Unit::Paragraph, Unit::Character]),
        everything: bool,
        with_parents: bool,
        suggestions: bool,
    ) {
        let seen = if everything { Seen::All } else { Seen::Annotated };
        let drawing = Drawing { samples: 20, ..Drawing::default() };
        let usual = Question::of(&project, None);
        let coders = project.annotators.iter().map(|it| Coder::one(it.id)).collect();
        let question = Question { coders, unit, seen, with_parents, suggestions, drawing, ..usual };
        let found = measure(&project, &question, go_on).unwrap();
        for figure in figures(&found).into_iter().flatten() {
            prop_assert!(figure.value() <= 1.0 + 1e-9, "{}", figure.value());
        }
        for (low, high) in [found.overall.interval, found.overall.masi_interval].into_iter().flatten() {
            prop_assert!(low <= high);
        }

        let mut turned = question.clone();
        turned.coders.reverse();
        let other = measure(&project, &turned, go_on).unwrap();
        near(&figures(&found), &figures(&other))?;
        prop_assert_eq!(found.overall.interval, other.overall.interval);
        // Where two annotations fit equally well, the first side decides which of them is matched.
        let matched = |it: &Answer| it.fields.iter().map(|field| field.matched).collect::<Vec<_>>();
        prop_assert_eq!(matched(&found), matched(&other));

        let mut moved = project.clone();
        moved.statements.reverse();
        let other = measure(&moved, &question, go_on).unwrap();
        near(&figures(&found), &figures(&other))?;

        let all = confusion(&project, &question, None);
        for cell in &all.cells {
            prop_assert!(cell.units <= all.units);
            prop_assert_eq!(cell.annotations.is_empty(), cell.one.is_none() && cell.other.is_none());
        }
        for dispute in disputes(&project, &question, None) {
            prop_assert!(dispute.start < dispute.end && dispute.dispute > 0);
        }
    }
}
