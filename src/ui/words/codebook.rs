//! The words of the room of the codebook.

pub use annotator_words::codebook::*;

use super::{dialogs, quoted};
use annotator_app::codebook::draft_check::KeyProblem;
use annotator_app::codebook::merging::{MergePlan, MergeProblem};
use annotator_app::codebook::room::changing::{ChangeProblem, CodeChange};
use annotator_app::codebook::room::listing::{CodesShown, CodesSorted};
use annotator_app::notice::Reason;

/// What happened to the codebook; empty for what is not about it.
pub fn codebook_notice(reason: &Reason) -> String {
    match reason {
        Reason::CodesMerged { from, into, annotations, joined } => {
            let names: Vec<String> = from.iter().map(|name| quoted(name)).collect();
            let names = annotator_words::list(&names);
            if *joined == 0 {
                merged(&names, &quoted(into), *annotations)
            } else {
                merged_joined(&names, &quoted(into), *annotations, *joined)
            }
        }
        Reason::NotMerged(problem) => merge_problem(problem),
        Reason::CodeSplit { code, new, annotations } => {
            was_split(*annotations, &quoted(code), &quoted(new))
        }
        Reason::CodesSetAside { name, codes, aside } => match (aside, codes) {
            (true, 1) => was_set_aside(&quoted(name)),
            (true, codes) => were_set_aside(*codes),
            (false, 1) => was_taken_back(&quoted(name)),
            (false, codes) => were_taken_back(*codes),
        },
        Reason::CodesSorted => no_moving_while_sorted().to_owned(),
        Reason::LayerRefuses { layer, annotations } => layer_refuses(*annotations, &quoted(layer)),
        Reason::IsSetAside { code } => is_set_aside(&quoted(code)),
        _ => String::new(),
    }
}

/// Why codes cannot be merged.
pub fn merge_problem(problem: &MergeProblem) -> String {
    match problem {
        MergeProblem::Nothing => merge_nothing().to_owned(),
        MergeProblem::GroupOnly(name) => merge_group_only(&quoted(name)),
        MergeProblem::OtherLayer(name) => merge_other_layer(&quoted(name)),
        MergeProblem::Blocked(annotations) => merge_blocked(*annotations),
    }
}

/// Why what was typed in a field of a code is not saved.
pub fn change_problem(problem: &ChangeProblem, change: &CodeChange) -> String {
    match (problem, change) {
        (ChangeProblem::NoName, _) => name_needed().to_owned(),
        (ChangeProblem::SameName(name), _) => dialogs::name_taken(name),
        (ChangeProblem::NoColon, _) => no_colon().to_owned(),
        (ChangeProblem::Key(problem), CodeChange::Key(key)) => match problem {
            KeyProblem::NotOneCharacter => dialogs::key_too_long().to_owned(),
            KeyProblem::Reserved => dialogs::key_reserved(key),
            KeyProblem::Taken(code) => dialogs::key_taken(key, code),
        },
        (ChangeProblem::Key(_), _) => String::new(),
    }
}

pub fn shown_name(shown: CodesShown) -> &'static str {
    match shown {
        CodesShown::All => show_all_codes(),
        CodesShown::Used => show_used(),
        CodesShown::Unused => show_unused(),
        CodesShown::SetAside => show_set_aside(),
    }
}

pub fn sort_name(sorted: CodesSorted) -> &'static str {
    match sorted {
        CodesSorted::Own => sort_own(),
        CodesSorted::Name => sort_by_name(),
        CodesSorted::Count => sort_by_count(),
        CodesSorted::Colour => sort_by_colour(),
    }
}

/// What a merge costs, a sentence each.
pub fn merge_costs(plan: &MergePlan) -> Vec<String> {
    let counts = &plan.counts;
    let mut costs = Vec::new();
    if plan.children > 0 {
        costs.push(merge_children(plan.children));
    }
    if counts.clashes > 0 {
        costs.push(merge_clashes(counts.clashes));
    }
    if counts.losses > 0 {
        costs.push(merge_losses(counts.losses));
    }
    costs
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(reason: &Reason) -> String {
        annotator_words::plain(&codebook_notice(reason))
    }

    #[test]
    fn a_merge_says_what_became_of_the_tags() {
        let merged = |joined| Reason::CodesMerged {
            from: vec!["Debt bondage".into()],
            into: "Trafficking".into(),
            annotations: 11,
            joined,
        };
        assert_eq!(said(&merged(0)), "Merged “Debt bondage” into “Trafficking”, with 11 tags");
        assert_eq!(
            said(&merged(3)),
            "Merged “Debt bondage” into “Trafficking”, with 11 tags; 3 became one with a tag on the \
             same words"
        );
        let blocked = Reason::NotMerged(MergeProblem::Blocked(1));
        assert!(said(&blocked).contains("1 passage has"), "{}", said(&blocked));
    }

    #[test]
    fn setting_aside_says_how_many() {
        let aside = |codes, aside| Reason::CodesSetAside { name: "Pledge".into(), codes, aside };
        assert_eq!(said(&aside(1, true)), "Set aside “Pledge”. Its tags stay");
        assert_eq!(said(&aside(4, true)), "Set aside 4 codes. Their tags stay");
        assert_eq!(said(&aside(1, false)), "“Pledge” is offered again");
    }
}
