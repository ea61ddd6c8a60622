/// Whether the page is a local file, not from a server.
#[must_use]
pub fn is_local_file() -> bool {
    web_sys::window().and_then(|window| window.location().protocol().ok()).as_deref()
        == Some("file:")
}
