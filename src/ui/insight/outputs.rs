//! What can be taken from a figure: its numbers as a table, and pictures.

use yew::prelude::*;

use crate::browser::clipboard::copy;
use crate::browser::png::download_png;
use crate::ui::words::insight as words;
use annotator_app::insight::InsightMsg;
use annotator_app::insight::networks::{Network, edge_list, graphml};
use annotator_app::msg::Msg;
use annotator_app::passages::PassagesMsg;
use annotator_app::passages::table_files::{csv, tsv};
use annotator_core::project::Project;
use annotator_pictures::{Scene, SvgOptions, svg};

/// The head and the rows of a table.
pub(super) type FileTable = (Vec<String>, Vec<Vec<String>>);

/// How the files of a figure are made of what it shows. That is done when they are wanted, not each
/// time the figure is drawn.
#[derive(Clone, Copy)]
pub(super) struct Outputs<P> {
    /// The end of the files' names.
    pub(super) of: &'static str,
    pub(super) project: fn(&P) -> &Project,
    pub(super) table: fn(&P) -> FileTable,
    pub(super) scene: fn(&P) -> Scene,
    pub(super) spec: Option<fn(&P) -> String>,
    /// The same as nodes and edges, for programs that draw networks.
    pub(super) network: Option<fn(&P) -> Network>,
}

/// A button for each file, and one that copies the table.
pub(super) fn outputs<P: Clone + 'static>(
    props: &P,
    how: &'static Outputs<P>,
    dispatch: &Callback<Msg>,
) -> Html {
    let save =
        |ending: &'static str, media_type: &'static str, of: fn(&P, &Outputs<P>) -> String| {
            let props = props.clone();
            dispatch.reform(move |_: MouseEvent| {
                let content = of(&props, how);
                PassagesMsg::FileWanted { of: how.of, ending, media_type, content }.send()
            })
        };
    let copied = copied(props, how.table);
    let table = save("csv", "text/csv", |props, how| as_csv((how.table)(props)));
    let drawing =
        save("svg", "image/svg+xml", |props, how| svg(&(how.scene)(props), &SvgOptions::default()));
    let spec = how.spec.map(|_| {
        save("vl.json", "application/json", |props, how| {
            how.spec.map(|spec| spec(props)).unwrap_or_default()
        })
    });
    let network = how.network.map(|_| {
        let graph = save("graphml", "application/xml", |props, how| {
            how.network.map(|network| graphml(&network(props))).unwrap_or_default()
        });
        let edges = save("edges.csv", "text/csv", |props, how| {
            let list = how.network.map(|network| edge_list(&network(props)));
            as_csv(list.unwrap_or_default())
        });
        (graph, edges)
    });
    html! {
        <div class="insight__actions" role="group" aria-label={words::actions()}>
            <button type="button" class="button" onclick={copied}>{ words::copy_table() }</button>
            <button type="button" class="button" onclick={drawing}>{ words::save_svg() }</button>
            <button type="button" class="button" onclick={save_png(props, how, dispatch)}>{ words::save_png() }</button>
            <button type="button" class="button" onclick={table}>{ words::save_csv() }</button>
            if let Some(onclick) = spec {
                <button type="button" class="button" {onclick}>{ words::save_vega() }</button>
            }
            if let Some((graph, edges)) = network {
                <>
                    <button type="button" class="button" onclick={graph}>{ words::save_graphml() }</button>
                    <button type="button" class="button" onclick={edges}>{ words::save_edges() }</button>
                </>
            }
        </div>
    }
}

/// Copies a table that is made when it is wanted.
pub(super) fn copied<P: Clone + 'static>(
    props: &P,
    table: fn(&P) -> FileTable,
) -> Callback<MouseEvent> {
    let props = props.clone();
    Callback::from(move |_: MouseEvent| {
        let (head, rows) = table(&props);
        copy(&tsv(&head, &rows));
    })
}

pub(super) fn as_csv((head, rows): FileTable) -> String {
    csv(&head, rows.into_iter())
}

fn save_png<P: Clone + 'static>(
    props: &P,
    how: &'static Outputs<P>,
    dispatch: &Callback<Msg>,
) -> Callback<MouseEvent> {
    let (props, dispatch) = (props.clone(), dispatch.clone());
    Callback::from(move |_: MouseEvent| {
        let name = annotator_app::insight::files::name(&(how.project)(&props).name, how.of, "png");
        let dispatch = dispatch.clone();
        let saved = name.clone();
        download_png(&(how.scene)(&props), name, move |made| {
            dispatch.emit(InsightMsg::PictureSaved(made.then_some(saved)).into());
        });
    })
}
