//! The annotations that the list counts.

use annotator_core::codebook::Codebook;
use annotator_core::project::annotation_set::AnnotationSet;
use annotator_core::project::id::CodeId;

pub struct Counted<'a> {
    pub set: &'a AnnotationSet,
    pub codebook: &'a Codebook,
    /// How many annotations pass the filter.
    pub shown: usize,
    /// The code that the list is filtered by.
    pub code: Option<&'a CodeId>,
}
