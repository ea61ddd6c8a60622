//! The sample statement must yield its own metadata and layout.

use annotator_core::project::id::StatementId;
use annotator_core::project::statement::Metadata;
use annotator_core::starter::sample;
use uuid::Uuid;

use super::understand;

#[test]
fn the_sample_yields_its_own_metadata_and_layout() {
    let statement = sample(StatementId(Uuid::from_u128(2))).unwrap();
    let understood = understand(&statement.text, &[], &Metadata::default(), "");
    assert_eq!(understood.metadata, statement.metadata);
    assert_eq!(Some(understood.body), statement.layout.body);
    assert_eq!(understood.kinds, statement.layout.kinds);
}
