//! The table of all statements, with its filters and with what can be done with many at once.

use std::rc::Rc;

use yew::prelude::*;

use super::{bulk, filters, grid};
use crate::ui::parts::hooks::use_selector;
use crate::ui::words::{panels, passages as words};
use annotator_app::model::Model;
use annotator_app::statements::table::{Counter, Row, Table};
use annotator_core::codebook::Codebook;
use annotator_core::project::annotation_set::AnnotationSet;
use annotator_core::project::attachment::Attachments;
use annotator_core::project::id::StatementId;
use annotator_core::project::statement::Statement;
use annotator_core::project::variables::VariableCache;
use annotator_core::small_map::SmallMap;

/// What the rows are made of.
#[derive(Clone, PartialEq)]
struct Source {
    statements: Vec<Rc<Statement>>,
    sets: SmallMap<StatementId, Rc<AnnotationSet>>,
    codebook: Rc<Codebook>,
    documents: Attachments,
}

fn look(model: &Model) -> Option<(Source, Table)> {
    let open = model.open.as_ref()?;
    let source = Source {
        statements: open.project.statements.clone(),
        sets: open.project.annotations.clone(),
        codebook: Rc::clone(&open.project.codebook),
        documents: open.project.attachments.clone(),
    };
    Some((source, open.table.clone()))
}

/// The table with its filters and with what can be done.
#[component]
pub fn StatementTable() -> Html {
    let shown = use_selector(look);
    let counter = use_mut_ref(Counter::default);
    let known = use_mut_ref(VariableCache::default);
    let Some((source, table)) = shown else { return Html::default() };
    let mut rows = counter.borrow_mut().rows(&source.statements, &source.sets, &source.codebook);
    Row::add_variables(&mut rows, &source.documents, &mut known.borrow_mut());
    let variables = known.borrow_mut().variables(&source.documents);
    let rows = Rc::new(rows);
    let visible = Rc::new(table.apply(&rows, &panels::stored_date));
    let hidden = table.chosen.iter().filter(|id| !has(&visible, **id)).count();
    html! {
        <>
            { filters::filters(&table.filter, &rows, &variables) }
            <grid::Grid rows={Rc::clone(&visible)} table={table.clone()}
                variables={Rc::clone(&variables)} />
            if visible.is_empty() {
                <p class="passages__none hint">{ words::none_fits() }</p>
            }
            { foot(&rows, visible.len()) }
            if !table.chosen.is_empty() {
                <bulk::Bulk rows={chosen(&rows, &table)} all={Rc::clone(&rows)} {hidden}
                    {variables} />
            }
        </>
    }
}

fn has(rows: &[Row], id: StatementId) -> bool {
    rows.iter().any(|row| row.statement.id == id)
}

fn chosen(rows: &[Row], table: &Table) -> Vec<Rc<Statement>> {
    let chosen = rows.iter().filter(|row| table.chosen.contains(&row.statement.id));
    chosen.map(|row| Rc::clone(&row.statement)).collect()
}

/// How many rows are shown, and how many statements are done.
fn foot(rows: &[Row], shown: usize) -> Html {
    let done = rows.iter().filter(|row| row.statement.done).count();
    html! {
        <p class="passages__foot">
            <span role="status">{ words::shown_of(shown, rows.len()) }</span>
            <span>{ words::done_of(done, rows.len()) }</span>
            <progress class="meter" aria-hidden="true" max={rows.len().max(1).to_string()}
                value={done.to_string()} />
        </p>
    }
}
