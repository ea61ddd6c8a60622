//! What the state machine needs from outside: the time, new ids, the language of the page, and whether
//! the page is a local file.

use uuid::Uuid;

use annotator_core::project::annotation::Timestamp;

pub trait Ports {
    fn now(&self) -> Timestamp;
    /// A new random UUID (version 4).
    fn uuid(&mut self) -> Uuid;
    /// Whether the page is a local file, not from a server.
    fn is_local_file(&self) -> bool;
    /// The language of the page (BCP 47).
    fn language(&self) -> &'static str;
}

/// For tests: a clock that stands still until it is set, and ids that count up.
#[derive(Debug, Default)]
pub struct FixedPorts {
    pub now: Timestamp,
    /// The number of ids made so far.
    pub ids: u128,
    pub local_file: bool,
    /// English if there is none.
    pub language: Option<&'static str>,
}

impl Ports for FixedPorts {
    fn now(&self) -> Timestamp {
        self.now
    }

    fn uuid(&mut self) -> Uuid {
        self.ids += 1;
        uuid::Builder::from_u128(self.ids).with_version(uuid::Version::Random).into_uuid()
    }

    fn is_local_file(&self) -> bool {
        self.local_file
    }

    fn language(&self) -> &'static str {
        self.language.unwrap_or("en")
    }
}
