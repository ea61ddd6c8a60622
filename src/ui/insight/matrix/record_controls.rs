//! Which fields of records are rows and columns.

use yew::prelude::*;

use super::super::controls::chosen;
use crate::ui::words::insight as words;
use crate::ui::words::insight_actors as record_words;
use annotator_app::insight::asked::{Across, Asked};
use annotator_app::insight::records::{RecordFields, RecordsAcross, RecordsAsked, record_layers};
use annotator_core::codebook::{AttributeDefinition, Layer};
use annotator_core::insight::records::is_countable;
use annotator_core::project::Project;
use annotator_core::text::direction::visible;

type Change = super::super::change::Change<Asked>;

/// The layer, if there are several, and its fields.
pub(super) fn record_controls(project: &Project, records: &RecordsAsked, change: &Change) -> Html {
    let codebook = &project.codebook;
    let Some(RecordFields { layer, rows, columns }) = records.fields(codebook) else {
        return Html::default();
    };
    let all: Vec<_> =
        record_layers(codebook).map(|it| (it.id.clone(), visible(&it.name).into())).collect();
    let layers = (all.len() > 1).then(|| {
        let onchoose = change.to(|asked, layer| {
            let of_layer = RecordsAsked { layer: Some(layer), ..RecordsAsked::default() };
            asked.columns = Across::Records(of_layer);
        });
        chosen("insight-layer", words::layer(), all, &layer.id, onchoose)
    });
    let mut across: Vec<(RecordsAcross, AttrValue)> = fields(&layer)
        .map(|it| (RecordsAcross::Field(it.id.clone()), visible(&it.name).into()))
        .collect();
    across.push((RecordsAcross::Codes, record_words::codes().into()));
    let now = columns.map_or(RecordsAcross::Codes, |field| RecordsAcross::Field(field.id));
    let down = fields(&layer).map(|it| (it.id.clone(), visible(&it.name).into())).collect();
    let choose_rows = change.to(|asked, id| {
        with_records(asked, |records| records.rows = Some(id));
    });
    let choose_columns = change.to(|asked, columns| {
        with_records(asked, |records| records.columns = Some(columns));
    });
    html! {
        <>
            { layers.unwrap_or_default() }
            { chosen("insight-rows", words::rows(), down, &rows.id, choose_rows) }
            { chosen("insight-columns", words::columns(), across, &now, choose_columns) }
        </>
    }
}

fn fields(layer: &Layer) -> impl Iterator<Item = &AttributeDefinition> {
    layer.attributes.iter().filter(|field| is_countable(field))
}

fn with_records(asked: &mut Asked, change: impl FnOnce(&mut RecordsAsked)) {
    if let Across::Records(records) = &mut asked.columns {
        change(records);
    }
}
