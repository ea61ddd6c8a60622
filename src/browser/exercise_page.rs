//! The page as one file with an exercise in it.

/// Offers the page with an exercise in it as a download.
pub fn download(_name: &str, _exercise: &str) {}
