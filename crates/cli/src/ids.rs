//! Ids and the time. Both can be set, so that the same command writes the same bytes.

use std::env;
use std::time::{SystemTime, UNIX_EPOCH};

use annotator_core::project::annotation::Timestamp;
use annotator_core::project::hash::Sha256;
use uuid::{Builder, Uuid};

use crate::failure::Failure;

/// The environment variable with the time in seconds since 1970
/// (<https://reproducible-builds.org/docs/source-date-epoch/>).
const EPOCH: &str = "SOURCE_DATE_EPOCH";

/// Makes ids: random ones, or those that follow from a seed.
pub(crate) struct Ids {
    seed: Option<u64>,
    made: u64,
}

impl Ids {
    pub(crate) fn new(seed: Option<u64>) -> Self {
        Self { seed, made: 0 }
    }

    pub(crate) fn uuid(&mut self) -> Result<Uuid, Failure> {
        let mut bytes = [0; 16];
        match self.seed {
            Some(seed) => {
                let sum = Sha256::of(format!("{seed} {}", self.made).as_bytes()).to_string();
                self.made += 1;
                let number = sum.get(..32).and_then(|hex| u128::from_str_radix(hex, 16).ok());
                bytes = number.unwrap_or_default().to_be_bytes();
            }
            None => getrandom::fill(&mut bytes).map_err(|error| {
                Failure::File(format!("The system gives no random numbers: {error}. Use --seed."))
            })?,
        }
        Ok(Builder::from_random_bytes(bytes).into_uuid())
    }
}

/// The time: that of `SOURCE_DATE_EPOCH`, or the clock's.
pub(crate) fn now() -> Result<Timestamp, Failure> {
    let Ok(set) = env::var(EPOCH) else {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        return Ok(Timestamp(i64::try_from(since.as_millis()).unwrap_or(i64::MAX)));
    };
    let seconds = set.trim().parse::<i64>().ok().and_then(|it| it.checked_mul(1_000));
    seconds.map(Timestamp).ok_or_else(|| {
        Failure::Usage(format!("{EPOCH} is “{set}”, which is not a number of seconds since 1970."))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_makes_the_same_ids_and_none_twice() {
        let ids = |seed| {
            let mut ids = Ids::new(seed);
            [ids.uuid().unwrap(), ids.uuid().unwrap()]
        };
        assert_eq!(ids(Some(7)), ids(Some(7)));
        assert_ne!(ids(Some(7)), ids(Some(8)));
        assert_ne!(ids(Some(7))[0], ids(Some(7))[1]);
        assert_ne!(ids(None), ids(None));
        assert_eq!(ids(Some(7))[0].get_version_num(), 4);
    }
}
