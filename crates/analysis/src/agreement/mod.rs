//! How far annotators agree, by the measures that are usual in content analysis and linguistics.
//!
//! * [`ratings`] holds the values that coders gave to units, such as sentences;
//! * [`alpha`] is Krippendorff's alpha for such values, [`chance`] has percent agreement, S, pi, kappa
//!   and Fleiss' kappa, and [`masi`] compares sets of values;
//! * [`bootstrap`] says how certain alpha is;
//! * [`unitizing`] has the alphas for passages that coders chose themselves;
//! * [`boundary`] compares only where passages begin and end;
//! * [`project`] asks all of them about a project.
//!
//! A measure that is not defined for some data has a reason ([`Unmeasured`]) and never 0 or 1 instead.
//!
//! ```
//! use annotator_analysis::agreement::Unmeasured;
//! use annotator_analysis::agreement::alpha::{Metric, alpha};
//! use annotator_analysis::agreement::ratings::Ratings;
//!
//! // Two coders, four sentences; the last one was seen by only one of them.
//! let of = |one, other| vec![one, other];
//! let rows = [
//!     of(Some(1.0), Some(1.0)),
//!     of(Some(0.0), Some(1.0)),
//!     of(Some(0.0), Some(0.0)),
//!     of(Some(1.0), None),
//! ];
//! let found = alpha(&Ratings::new(&rows), Metric::Nominal).unwrap();
//! assert!((found - 0.444_444_444).abs() < 1e-9);
//!
//! let same = [of(Some(1.0), Some(1.0)), of(Some(1.0), Some(1.0))];
//! assert_eq!(alpha(&Ratings::new(&same), Metric::Nominal), Err(Unmeasured::OneValue));
//! ```

pub mod alpha;
pub mod bootstrap;
pub mod boundary;
pub mod chance;
pub mod masi;
pub mod project;
pub mod ratings;
#[cfg(test)]
mod testing;
pub mod unitizing;

pub use annotator_core::agreement::Unmeasured;
