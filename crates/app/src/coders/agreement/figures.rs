//! What the figures say, and in which order they are shown.

use annotator_core::agreement::{Answer, Figure, Figures, Interval, Measured, Pair, Unmeasured};
use annotator_core::project::id::CodeId;

/// What the table shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Measure {
    #[default]
    Alpha,
    /// Alpha with sets that agree in part; for a code by itself it is alpha.
    Masi,
    Kappa,
    Fleiss,
    Percent,
    /// u-alpha: passages as the coders chose them.
    Unitizing,
    /// Boundary similarity.
    Boundary,
}

/// A column of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    Code,
    Units,
    Measure,
    F1,
}

/// What a value is worth, by the thresholds that Krippendorff proposes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    TooLow,
    /// From .667: only tentative conclusions.
    Tentative,
    /// From .800.
    Reliable,
}

impl Measure {
    /// All, in the order shown.
    pub const ALL: [Self; 7] = [
        Self::Alpha,
        Self::Masi,
        Self::Kappa,
        Self::Fleiss,
        Self::Percent,
        Self::Unitizing,
        Self::Boundary,
    ];

    /// Whether it is corrected for chance, so that the thresholds mean something.
    #[must_use]
    pub fn has_thresholds(self) -> bool {
        !matches!(self, Self::Percent | Self::Boundary)
    }

    /// Its value and interval.
    pub fn of(self, figures: &Figures) -> (Measured, Interval) {
        let none = Err(Unmeasured::NotAsked);
        match self {
            Self::Alpha => (figures.alpha, figures.interval),
            Self::Masi if figures.masi == Err(Unmeasured::NotMeant) => {
                (figures.alpha, figures.interval)
            }
            Self::Masi => (figures.masi, figures.masi_interval),
            Self::Kappa => (figures.kappa, none),
            Self::Fleiss => (figures.fleiss, none),
            Self::Percent => (figures.percent, none),
            Self::Unitizing => (figures.unitizing.alpha, figures.unitizing.interval),
            Self::Boundary => (figures.boundary, none),
        }
    }

    /// Its value for two coders. Fleiss' kappa is not for pairs; Cohen's is shown then.
    pub fn of_pair(self, pair: &Pair) -> Measured {
        match self {
            Self::Alpha => pair.alpha,
            Self::Masi => pair.masi,
            Self::Kappa | Self::Fleiss => pair.kappa,
            Self::Percent => pair.percent,
            Self::Unitizing => pair.unitizing,
            Self::Boundary => pair.f1_overlap,
        }
    }
}

impl Verdict {
    /// What a value is worth. It is compared as it is, not as it is shown.
    #[must_use]
    pub fn of(figure: Figure) -> Self {
        match figure.ten_thousandths() {
            8000.. => Self::Reliable,
            6670.. => Self::Tentative,
            _ => Self::TooLow,
        }
    }
}

/// The places of the codes that somebody gave, in the order to show.
#[must_use]
pub fn sorted(answer: &Answer, measure: Measure, sort: Option<(Column, bool)>) -> Vec<usize> {
    let given = answer.codes.iter().enumerate().filter(|(_, (_, figures))| figures.given > 0);
    let mut places: Vec<usize> = given.map(|(at, _)| at).collect();
    let Some((column, down)) = sort else { return places };
    let key = |at: &usize| -> Option<i64> {
        let (_, figures) = answer.codes.get(*at)?;
        let number = |measured: Measured| measured.ok().map(Figure::ten_thousandths);
        match column {
            Column::Code => i64::try_from(*at).ok(),
            Column::Units => Some(figures.given.into()),
            Column::Measure => number(measure.of(figures).0),
            Column::F1 => number(figures.f1_overlap),
        }
    };
    places.sort_by(|one, other| {
        // What is not defined comes last, whatever the direction.
        match (key(one), key(other)) {
            (Some(one), Some(other)) if down => other.cmp(&one),
            (Some(one), Some(other)) => one.cmp(&other),
            (one, other) => other.is_some().cmp(&one.is_some()),
        }
    });
    places
}

/// The codes that are too low to rely on, the lowest first, and how many have a value.
#[must_use]
pub fn too_low(answer: &Answer, measure: Measure) -> (Vec<(CodeId, Figure)>, usize) {
    let of = |(code, figures): &(CodeId, Figures)| {
        (figures.given > 0).then(|| Some((code.clone(), measure.of(figures).0.ok()?))).flatten()
    };
    let measured: Vec<(CodeId, Figure)> = answer.codes.iter().filter_map(of).collect();
    let number = measured.len();
    let is_low = |(_, figure): &(CodeId, Figure)| Verdict::of(*figure) == Verdict::TooLow;
    let mut low: Vec<_> = measured.into_iter().filter(is_low).collect();
    low.sort_by_key(|(_, figure)| *figure);
    (low, number)
}
