//! Where the page itself came from.

/// Whether it is a file on this computer and not from a server.
#[must_use]
pub fn is_local_file() -> bool {
    web_sys::window().and_then(|window| window.location().protocol().ok()).as_deref()
        == Some("file:")
}
