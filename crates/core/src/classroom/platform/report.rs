//! What a platform is told about a student's work.

use super::Scorm;

/// How far a student is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Report {
    /// How much the work is like the key, from 0 to 100; `None` if it was not checked.
    pub percent: Option<u32>,
    /// Whether everything was found.
    pub passed: bool,
}

impl Scorm {
    /// The element that says how far a student is.
    #[must_use]
    pub fn status(self) -> &'static str {
        match self {
            Self::V12 => "cmi.core.lesson_status",
            Self::V2004 => "cmi.completion_status",
        }
    }

    /// Whether a status says that nothing was done yet.
    #[must_use]
    pub fn is_before_all(status: &str) -> bool {
        matches!(status, "not attempted" | "unknown" | "")
    }

    /// The elements to set after a check or a hand-in, with their values.
    #[must_use]
    pub fn told(self, report: Report) -> Vec<(&'static str, String)> {
        let mut told = Vec::new();
        let mut tell = |element, value: &str| told.push((element, value.to_owned()));
        if let Some(percent) = report.percent.map(|it| it.min(100)) {
            let raw = percent.to_string();
            match self {
                Self::V12 => {
                    tell("cmi.core.score.min", "0");
                    tell("cmi.core.score.max", "100");
                    tell("cmi.core.score.raw", &raw);
                }
                Self::V2004 => {
                    tell("cmi.score.min", "0");
                    tell("cmi.score.max", "100");
                    tell("cmi.score.raw", &raw);
                    let scaled = format!("{}.{:02}", percent / 100, percent % 100);
                    tell("cmi.score.scaled", &scaled);
                }
            }
        }
        match self {
            Self::V12 => {
                tell(self.status(), if report.passed { "passed" } else { "completed" });
            }
            Self::V2004 => {
                tell(self.status(), "completed");
                if report.passed {
                    tell("cmi.success_status", "passed");
                }
            }
        }
        told
    }

    /// The elements to set when the student leaves after so many milliseconds.
    #[must_use]
    pub fn left_after(self, milliseconds: u64) -> [(&'static str, String); 2] {
        let seconds = milliseconds / 1000;
        match self {
            Self::V12 => {
                let (hours, minutes) = (seconds / 3600, seconds / 60 % 60);
                let time = format!("{:04}:{minutes:02}:{:02}", hours.min(9999), seconds % 60);
                [("cmi.core.session_time", time), ("cmi.core.exit", "suspend".to_owned())]
            }
            Self::V2004 => {
                [("cmi.session_time", format!("PT{seconds}S")), ("cmi.exit", "suspend".to_owned())]
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(scorm: Scorm, percent: Option<u32>, passed: bool) -> String {
        let told = scorm.told(Report { percent, passed });
        told.iter().map(|(element, value)| format!("{element}={value} ")).collect()
    }

    #[test]
    fn each_version_has_its_own_elements() {
        assert_eq!(
            said(Scorm::V12, Some(71), false),
            "cmi.core.score.min=0 cmi.core.score.max=100 cmi.core.score.raw=71 \
             cmi.core.lesson_status=completed "
        );
        assert_eq!(
            said(Scorm::V2004, Some(5), false),
            "cmi.score.min=0 cmi.score.max=100 cmi.score.raw=5 cmi.score.scaled=0.05 \
             cmi.completion_status=completed "
        );
        assert!(said(Scorm::V12, Some(100), true).ends_with("cmi.core.lesson_status=passed "));
        let all = said(Scorm::V2004, Some(250), true);
        assert!(all.contains("scaled=1.00 ") && all.ends_with("cmi.success_status=passed "));
        assert_eq!(said(Scorm::V12, None, false), "cmi.core.lesson_status=completed ");
    }

    #[test]
    fn times_are_written_as_each_version_wants_them() {
        let time = |scorm: Scorm, ms| scorm.left_after(ms)[0].1.clone();
        assert_eq!(time(Scorm::V12, 3_725_999), "0001:02:05");
        assert_eq!(time(Scorm::V12, u64::MAX).len(), 10);
        assert_eq!(time(Scorm::V2004, 3_725_999), "PT3725S");
    }
}
