//! The table of the key's items.

use annotator_core::classroom::key::{ItemKind, Key, KeyItem, KeySpan};
use annotator_core::classroom::key_name;
use annotator_core::project::Project;
use annotator_formats::lms::items::{ItemRow, items_csv};
use annotator_jobs::class::{ClassReport, Fault, ItemReport, NoCorrelation};

/// A row for each item of the report. Words in it are English in every language, like the titles.
pub(super) fn table(project: &Project, report: &ClassReport) -> String {
    let key = Key::attached(project, &key_name(report.exercise));
    let items = key.map(|key| key.items).unwrap_or_default();
    let rows = report.items.iter().filter_map(|figures| {
        Some(row(items.iter().find(|item| item.id == figures.item)?, figures))
    });
    items_csv(&rows.collect::<Vec<_>>())
}

fn row(item: &KeyItem, figures: &ItemReport) -> ItemRow {
    ItemRow {
        item: item.id,
        passage: KeySpan::quote(&item.spans),
        code: item.code.as_str().to_owned(),
        kind: match item.kind {
            ItemKind::Core => "core",
            ItemKind::Bonus => "bonus",
            ItemKind::Trap => "trap",
        },
        outcomes: [
            figures.found,
            figures.edges,
            figures.other_code,
            figures.edges_and_code,
            figures.missed,
        ],
        correlation: figures.correlation.ok(),
        no_correlation: figures.correlation.err().map_or("", |why| match why {
            NoCorrelation::FewWorks => "few_works",
            NoCorrelation::AllFound => "all_found",
            NoCorrelation::NobodyFound => "nobody_found",
            NoCorrelation::SameTotals => "same_totals",
        }),
        groups: figures
            .best
            .zip(figures.others)
            .map(|((found, best), (others_found, others))| [found, best, others_found, others]),
        fault: match &figures.fault {
            None => String::new(),
            Some(Fault::BestMissIt) => "best_miss_it".to_owned(),
            Some(Fault::OtherCode(code, _)) => format!("other_code: {code}"),
            Some(Fault::OtherEdges(_)) => "other_edges".to_owned(),
        },
    }
}
