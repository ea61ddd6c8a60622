//! Agreement between annotators, suggestions, searches and figures: pure functions of projects.
//!
//! Nothing is here yet. A folder a subject (`agreement/`, `suggest/`, `search/`, `insight/`); the
//! worker calls them as jobs, a command line calls them directly. Compiled for speed, not for size.

#![warn(missing_docs)]
