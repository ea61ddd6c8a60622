//! The room with all statements as a table: sorted, filtered, edited in place and many at once.

pub mod bulk;
pub mod cell;
mod filters;
mod grid;
mod own;
mod row;

use std::rc::Rc;

use yew::prelude::*;

use crate::ui::parts::file_button::{choose_files, file_input};
use crate::ui::parts::hooks::{sender, use_selector, use_store};
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::read::document::keys::use_keys;
use crate::ui::shell::bar::Bar;
use crate::ui::shell::status::status;
use crate::ui::words::{panels, passages as words, variables};
use annotator_app::dialog::Dialog;
use annotator_app::model::Model;
use annotator_app::msg::Msg;
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

/// The room.
#[component]
pub fn Passages() -> Html {
    let shown = use_selector(look);
    use_keys();
    let unused = use_node_ref();
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
        <div class="workspace" data-room="passages">
            <a class="skip" href="#statements-table">{ words::skip_to_table() }</a>
            <Bar left=false right=false left_button={unused.clone()} right_button={unused}
                on_left={Callback::noop()} on_right={Callback::noop()} />
            <main class="passages" aria-labelledby="passages-title">
                <Head statements={rows.len()} />
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
            </main>
            { status() }
        </div>
    }
}

fn has(rows: &[Row], id: StatementId) -> bool {
    rows.iter().any(|row| row.statement.id == id)
}

fn chosen(rows: &[Row], table: &Table) -> Vec<Rc<Statement>> {
    let chosen = rows.iter().filter(|row| table.chosen.contains(&row.statement.id));
    chosen.map(|row| Rc::clone(&row.statement)).collect()
}

#[derive(Properties, PartialEq)]
struct HeadProps {
    statements: usize,
}

/// The heading, and the button that adds statements.
#[component]
fn Head(props: &HeadProps) -> Html {
    let store = use_store();
    let input = use_node_ref();
    let choose = {
        let input = input.clone();
        Callback::from(move |_: MouseEvent| choose_files(&input))
    };
    let define = sender(&store).reform(|_: MouseEvent| Msg::DialogOpened(Dialog::Variables));
    html! {
        <div class="passages__head">
            <h1 id="passages-title">{ words::statements_count(props.statements) }</h1>
            <span class="passages__grow"></span>
            <button type="button" class="button" onclick={define}>{ variables::variables_of() }</button>
            <button type="button" class="button" onclick={choose}>
                { icon(Icon::Plus) }<span>{ words::add_statements() }</span>
            </button>
            { file_input(&input, &store) }
        </div>
    }
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
