//! How far the coders agree: what is asked, what the figures say, and where the coders differ.

mod agenda;
mod confusion;
mod controls;
mod fields;
mod history;
mod methods;
mod pairs;
mod passages;
mod rounds;
mod table;

use std::rc::Rc;

use yew::prelude::*;

use crate::ui::parts::hooks::{use_dispatch, use_selector};
use crate::ui::parts::roving::move_focus;
use crate::ui::words::{agreement as words, coders};
use annotator_app::coders::agreement::{
    Agreement, AgreementMsg, AgreementPage, Found, Look, Looking, Shown,
};
use annotator_app::later::Later;
use annotator_app::model::{Model, Open};
use annotator_app::msg::Msg;
use annotator_core::project::Project;
use annotator_core::project::id::{AnnotatorId, LayerId};
use confusion::ConfusionPage;
use controls::Controls;
use fields::FieldsPage;
use history::HistoryPage;
use methods::MethodsPage;
use pairs::Pairs;
use passages::Disputes;
use rounds::RoundsPage;
use table::ByCode;

/// What the tab shows.
#[derive(Clone)]
pub struct View {
    state: Later<Agreement>,
    project: Project,
    /// Everybody who can be compared.
    comparable: Vec<AnnotatorId>,
    /// The layer that is asked about; `None` for all.
    layer: Option<LayerId>,
}

impl PartialEq for View {
    fn eq(&self, other: &Self) -> bool {
        self.state == other.state
            && self.project.is_same(&other.project)
            && self.comparable == other.comparable
    }
}

impl View {
    fn of(open: &Open) -> Self {
        let state = open.agreement();
        Self {
            layer: open.layer_asked(&state.asked.codes),
            comparable: open.coders_compared(),
            project: open.project.clone(),
            state,
        }
    }

    /// The name of a coder, by the place in the question.
    fn coder(&self, found: &Found, at: usize) -> String {
        words::coder(&self.project, &self.state.groups, found, at)
    }

    fn looking(&self) -> Option<&Looking> {
        self.state.looking.as_ref()
    }
}

/// What most parts of the tab show: figures, and what they are about.
#[derive(Clone, Properties, PartialEq)]
pub struct FoundProps {
    pub view: Rc<View>,
    pub found: Rc<Found>,
}

/// Sends messages of the tab.
#[hook]
fn use_send() -> Callback<AgreementMsg> {
    use_dispatch().reform(Msg::from)
}

fn look(model: &Model) -> Option<Rc<View>> {
    model.open.as_ref().map(|open| Rc::new(View::of(open)))
}

#[component]
pub fn AgreementTab() -> Html {
    let view = use_selector(look);
    let send = use_send();
    let Some(view) = view else { return Html::default() };
    let page = view.state.shown.page;
    html! {
        <div class="agreement">
            <h1 class="visually-hidden">{ coders::agreement() }</h1>
            <Pages shown={view.state.shown} />
            if page != AgreementPage::History {
                <Controls view={Rc::clone(&view)} />
                { working(&view, &send) }
            }
            { content(&view, page) }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct PagesProps {
    shown: Shown,
}

/// The pages of the tab.
#[component]
fn Pages(props: &PagesProps) -> Html {
    let send = use_send();
    let shown = props.shown;
    let onkeydown = Callback::from(|event: KeyboardEvent| {
        if let Some(page) = move_focus(&event, "button") {
            page.click();
        }
    });
    let page = |page: AgreementPage| {
        let on = page == shown.page;
        let choose = send.reform(move |_: MouseEvent| AgreementMsg::Shown(Shown { page, ..shown }));
        html! {
            <button type="button" class="agreement__page"
                aria-current={on.then_some("page")} tabindex={if on { "0" } else { "-1" }}
                onclick={choose}>
                { words::page(page) }
            </button>
        }
    };
    html! {
        <nav class="agreement__pages" aria-label={words::pages()} {onkeydown}>
            { for AgreementPage::ALL.into_iter().map(page) }
        </nav>
    }
}

/// How far the work is, or what went wrong.
fn working(view: &View, send: &Callback<AgreementMsg>) -> Html {
    let state = &view.state;
    let again = send.reform(|_: MouseEvent| AgreementMsg::Again);
    if state.busy {
        let (done, of) = state.progress;
        let said = if of == 0 { words::beginning().to_owned() } else { words::measuring(done, of) };
        let stop = send.reform(|_: MouseEvent| AgreementMsg::Stopped);
        return html! {
            <div class="agreement__working">
                <progress max={of.max(1).to_string()} value={done.to_string()}
                    aria-label={words::beginning()} />
                <span>{ said }</span>
                <button type="button" class="button" onclick={stop}>{ words::stop() }</button>
            </div>
        };
    }
    let said = if state.failed.is_some() {
        words::not_measured()
    } else if state.is_stopped() {
        words::stopped()
    } else {
        return Html::default();
    };
    html! {
        <div class="agreement__working" role="status">
            <span>{ said }</span>
            <button type="button" class="button" onclick={again}>{ words::again() }</button>
        </div>
    }
}

fn nothing(title: &'static str, lead: &'static str) -> Html {
    html! {
        <div class="agreement__none">
            <h2>{ title }</h2>
            <p>{ lead }</p>
        </div>
    }
}

fn content(view: &Rc<View>, page: AgreementPage) -> Html {
    if page == AgreementPage::History {
        return html! { <HistoryPage view={Rc::clone(view)} /> };
    }
    let Some(found) = &view.state.found else {
        let compared = view.comparable.iter().filter(|id| !view.state.asked.without.contains(id));
        return if compared.count() < 2 {
            nothing(words::one_coder(), words::one_coder_lead())
        } else {
            Html::default()
        };
    };
    if found.answer.statements.is_empty() {
        return nothing(words::nothing_twice(), words::nothing_twice_lead());
    }
    if found.answer.overall.given == 0 {
        return nothing(words::nothing_given(), words::nothing_given_lead());
    }
    let (view, found) = (Rc::clone(view), Rc::clone(found));
    match page {
        AgreementPage::Codes => by_code(view, found),
        AgreementPage::Confusion => html! { <ConfusionPage {view} {found} /> },
        AgreementPage::Fields => html! { <FieldsPage {view} {found} /> },
        AgreementPage::Rounds => html! { <RoundsPage {view} {found} /> },
        AgreementPage::Methods => html! { <MethodsPage {view} {found} /> },
        AgreementPage::History => Html::default(),
    }
}

fn by_code(view: Rc<View>, found: Rc<Found>) -> Html {
    let measure = view.state.shown.measure;
    let reading = words::reading_of(&view.project, view.layer.as_ref(), &found, measure);
    let look = view.looking().map(|it| &it.look);
    let disputed = matches!(look, Some(Look::Disputes(_) | Look::Spans(_)));
    html! {
        <div class="agreement__sides">
            <div>
                <p class="agreement__reading" role="status">{ reading }</p>
                <ByCode view={Rc::clone(&view)} found={Rc::clone(&found)} />
            </div>
            <div class="agreement__side">
                if disputed {
                    <Disputes view={Rc::clone(&view)} found={Rc::clone(&found)} />
                }
                <Pairs {view} {found} />
            </div>
        </div>
    }
}
