//! What the question about files offers besides: packages that come back, codes of other revisions,
//! and settling what differs.

use yew::prelude::*;

use crate::ui::words::{adding as words, annotators, differences as said, quoted};
use annotator_app::exchange::adding::Adding;
use annotator_app::exchange::differences::DifferenceMsg;
use annotator_app::msg::Msg;
use annotator_core::coders::packages::Packages;
use annotator_core::merge::{CodeProposal, MergeReport};
use annotator_core::project::Project;

/// The packages that the files bring back.
pub(super) fn returned(adding: &Adding, open: &Project) -> Html {
    let packages = Packages::of(&open.attachments);
    let coder = |id| {
        let given = packages.get(id)?;
        open.annotator(given.package.coder).map(|it| annotators::name(&it.name))
    };
    let title = match adding.returned.as_slice() {
        [] => return Html::default(),
        [one] => words::package_back(&coder(*one).unwrap_or_default()),
        all => words::packages_back(all.len()),
    };
    html! { <p class="offer"><b>{ title }</b>{ " " }<span class="hint">{ words::package_back_hint() }</span></p> }
}

/// Codes of the files that may be codes of the project under other ids.
pub(super) fn codes(adding: &Adding, open: &Project, say: &Callback<Msg>) -> Html {
    if adding.proposals.is_empty() {
        return Html::default();
    }
    html! {
        <fieldset class="offer">
            <legend>{ words::codes_of_others() }</legend>
            for proposal in &adding.proposals { { code(adding, proposal, open, say) } }
        </fieldset>
    }
}

fn code(adding: &Adding, proposal: &CodeProposal, open: &Project, say: &Callback<Msg>) -> Html {
    let ours = open.codebook.code(&proposal.ours).map_or("", |code| &code.name);
    let ours = quoted(ours);
    let used = adding.settling.codes.get(&proposal.theirs.id) == Some(&proposal.ours);
    let onchange = {
        let (theirs, ours) = (proposal.theirs.id.clone(), proposal.ours.clone());
        say.reform(move |_: Event| {
            DifferenceMsg::Mapped(theirs.clone(), (!used).then(|| ours.clone())).into()
        })
    };
    html! {
        <div key={proposal.theirs.id.to_string()} class="offer__code">
            <label>
                <input type="checkbox" checked={used} {onchange} />
                <span>{ words::use_code(&ours, &quoted(&proposal.theirs.name)) }</span>
            </label>
            <p class="hint">{ said::likeness(proposal, &ours) }{ " " }{ words::code_else_added() }</p>
        </div>
    }
}

/// How much differs, and the way to settle it.
pub(super) fn differences(adding: &Adding, report: &MergeReport, say: &Callback<Msg>) -> Html {
    let all = report.to_settle();
    if all == 0 {
        return Html::default();
    }
    let decided = decided(adding, report);
    let what = match decided {
        0 => words::differences_found(all),
        decided => words::differences_decided(decided, all),
    };
    let settle = say.reform(|_: MouseEvent| Msg::from(DifferenceMsg::Begun));
    html! {
        <div class="offer offer--settle">
            <p>{ what }</p>
            <button type="button" class="button" onclick={settle}>{ words::settle_button() }</button>
        </div>
    }
}

/// For how many differences the user wants something else than the version here.
pub(super) fn decided(adding: &Adding, report: &MergeReport) -> usize {
    use annotator_app::exchange::differences::Difference;
    use annotator_core::merge::Choice;
    let all = (0..report.to_settle()).filter_map(|at| Difference::at(report, at));
    all.filter(|it| it.chosen(&adding.settling) != Choice::Ours).count()
}
