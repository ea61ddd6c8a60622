//! What people read, as data: catalogues by language and subject, and the lookup of a message with
//! its arguments.
//!
//! Nothing is here yet: the English sentences are in `src/ui/words`. It depends on nothing of ours,
//! so that formats, the worker and a command line can use it, too.

#![warn(missing_docs)]
