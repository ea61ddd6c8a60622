//! The words of a calibration.

pub use annotator_words::calibration::*;

pub use super::all_tags::code_name;
use super::statements;
use annotator_app::classroom::calibrating::CalibrationView;
use annotator_core::classroom::calibration::Calibrated;
use annotator_core::classroom::self_check::NoKey;
use annotator_core::codebook::Codebook;
use annotator_core::project::id::CodeId;

/// Why no passages are shown.
pub fn no_key(why: NoKey) -> &'static str {
    match why {
        NoKey::Missing => key_missing(),
        NoKey::Changed => key_changed(),
    }
}

/// The codes that are right.
pub fn right_codes(codebook: &Codebook, codes: &[CodeId]) -> String {
    let names: Vec<String> = codes.iter().map(|code| code_name(codebook, code)).collect();
    right_code(&annotator_words::list(&names))
}

/// How far a try is: `Passage 2 of 4 · 1 right, 0 wrong so far`.
pub fn progress(view: &CalibrationView, number: u32) -> String {
    let place = passage_of(number, view.of);
    let far = statements::parts(&place, &so_far(view.right, view.mistakes));
    if view.number > 1 { statements::parts(&try_number(view.number), &far) } else { far }
}

/// How a try ended: how many were right, and how many are needed if that was not enough.
pub fn result(best: &Calibrated, needed_right: u32) -> String {
    let counted = right_of(best.of, best.right);
    if best.passed { counted } else { format!("{counted} {}", needed(needed_right)) }
}

/// What the class shows of a calibration.
pub fn in_class(calibrated: &Calibrated) -> String {
    let Calibrated { tries, right, of, finished, passed } = *calibrated;
    let said = match (passed, finished) {
        (true, _) => class_passed(right, of),
        (false, true) => class_not_passed(right, of),
        (false, false) => class_unfinished(right, of),
    };
    if tries > 1 { statements::parts(&said, &class_tries(tries)) } else { said }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_class_says_whether_it_is_passed_and_after_how_many_tries() {
        let best = Calibrated { tries: 1, right: 3, of: 4, finished: true, passed: true };
        let said = |calibrated: Calibrated| annotator_words::plain(&in_class(&calibrated));
        assert_eq!(said(best), "passed · 3 of 4");
        let failed = Calibrated { tries: 2, right: 2, passed: false, ..best };
        assert_eq!(said(failed), "not passed · 2 of 4 · 2 tries");
        assert_eq!(
            said(Calibrated { finished: false, tries: 1, ..failed }),
            "not finished · 2 of 4"
        );
        let plain = |best: &Calibrated| annotator_words::plain(&result(best, 3));
        assert_eq!(plain(&best), "3 of 4 are right.");
        assert_eq!(plain(&failed), "2 of 4 are right. 3 are needed.");
    }
}
