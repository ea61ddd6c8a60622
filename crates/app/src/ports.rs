//! What the state machine needs from outside: the time and new ids.

use uuid::Uuid;

use annotator_core::project::annotation::Timestamp;

/// The clock and the source of ids.
pub trait Ports {
    /// The time now.
    fn now(&self) -> Timestamp;
    /// A new random UUID (version 4).
    fn uuid(&mut self) -> Uuid;
    /// Whether the page is a file on this computer and not from a server.
    fn is_local_file(&self) -> bool;
}

/// A clock that stands still until told, and ids that count up: for tests.
#[derive(Debug, Default)]
pub struct FixedPorts {
    /// The time it says.
    pub now: Timestamp,
    /// How many ids it has given.
    pub ids: u128,
    /// Whether the page is a file.
    pub local_file: bool,
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
}
