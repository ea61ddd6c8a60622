//! Our own table of what each student got, for spreadsheets and statistics.

use annotator_core::classroom::class::{Class, Measure};
use annotator_core::classroom::exercise::Exercise;
use annotator_core::classroom::exercise_name;
use annotator_core::classroom::feedback::Feedback;
use annotator_core::classroom::review::grades::{NoGrade, PeerGrade, peer_grades};
use annotator_core::classroom::review::taken::Reviews;
use annotator_core::phrases::decimal::Decimal;
use annotator_core::project::Project;
use annotator_core::project::attachment::read_document;
use annotator_formats::lms::results::{ResultRow, results_csv};
use annotator_jobs::class::{ClassRow, Measured};

use super::marking::Marked;
use super::sheet::decimal;

/// The table of the hand-ins that count. Names in it are those that students use in hand-ins.
pub(super) fn table(project: &Project, marked: &Marked) -> String {
    let exercise = marked.report.exercise;
    let known: Option<Exercise> = read_document(&project.attachments, &exercise_name(exercise));
    let title = known.map(|it| it.title).unwrap_or_default();
    let class = Class::of(project, exercise);
    let measure = class.measure;
    let round = class.peer_review.as_ref().and_then(|it| it.round.as_ref());
    let peers = round.map(|round| {
        (round.rubric.most(), peer_grades(round, &Reviews::of(project, exercise), &class))
    });
    let rows = marked.report.rows.iter().zip(&marked.feedback).filter(|(row, _)| row.counts);
    let rows: Vec<ResultRow> = rows
        .flat_map(|(row, feedback)| {
            let by_peers = peers.as_ref().and_then(|(most, grades)| {
                let own = grades.iter().find(|grade| grade.hand_in == row.hand_in)?;
                Some(peer_criteria(own, *most))
            });
            let all = criteria(row, feedback, measure).into_iter();
            all.chain(by_peers.into_iter().flatten()).map(|criterion| ResultRow {
                exercise: title.clone(),
                pseudonym: row.pseudonym.clone(),
                ..criterion
            })
        })
        .collect();
    results_csv(&rows)
}

fn criterion(name: &str, score: Option<Decimal>, max: Option<Decimal>) -> ResultRow {
    ResultRow {
        exercise: String::new(),
        pseudonym: String::new(),
        criterion: name.to_owned(),
        score,
        max,
        comment: String::new(),
    }
}

/// The grades from peer review. What is undefined has no number, and a comment that says why.
fn peer_criteria(grade: &PeerGrade, most: u32) -> [ResultRow; 3] {
    let why = |none: NoGrade| match none {
        NoGrade::NoReviews => "no complete review",
        NoGrade::NoWeight => "all reviewers as far from the teacher as can be",
        NoGrade::NothingToCompare => "nobody else reviewed these works",
        NoGrade::NoPoints => "no level is worth points",
    };
    let said = |row: ResultRow, grade: Result<u32, NoGrade>| ResultRow {
        comment: grade.err().map(why).unwrap_or_default().to_owned(),
        ..row
    };
    let work =
        criterion("peer_review_work", grade.points(most).ok().and_then(decimal), decimal(most));
    let reviewing =
        criterion("peer_review_reviewing", grade.reviewing.ok().and_then(share), Some(1.into()));
    let reviews = u32::try_from(grade.reviews).unwrap_or(u32::MAX);
    [
        said(work, grade.work),
        criterion("peer_review_reviews", Some(reviews.into()), None),
        said(reviewing, grade.reviewing),
    ]
}

/// What a student got for each criterion. Their names are English in every language, like those of
/// columns.
fn criteria(row: &ClassRow, feedback: &Feedback, measure: Measure) -> Vec<ResultRow> {
    let count = |name: &str, count: u32| criterion(name, Some(count.into()), None);
    let mut all = vec![
        count("passages", row.passages),
        criterion("records_complete", Some(row.records.1.into()), Some(row.records.0.into())),
        count("open_fields", row.open_fields),
        count("codes_used", row.codes),
        count("longest_gap_words", row.longest_gap),
    ];
    if let Some(score) = row.score {
        let outcomes = [
            ("found", score.found),
            ("edges", score.edges),
            ("other_code", score.other_code),
            ("edges_and_code", score.edges_and_code),
            ("missed", score.missed),
        ];
        let items = outcomes.iter().fold(0_u32, |sum, (_, count)| sum.saturating_add(*count));
        let of_items =
            |(name, count): (&str, u32)| criterion(name, Some(count.into()), Some(items.into()));
        all.extend(outcomes.map(of_items));
        all.extend([count("bonus", score.bonus), count("not_in_key", score.extra)]);
        let fields = Some(score.fields.into());
        all.push(criterion("fields", Some(score.fields_right.into()), fields));
        let Measured { precision, recall, f1 } = score.by(measure);
        let shares = [("precision", precision), ("recall", recall), ("f1", f1)];
        all.extend(
            shares.map(|(name, value)| criterion(name, value.and_then(share), Some(1.into()))),
        );
    }
    all.extend(feedback.rubric.iter().map(|row| {
        let name = format!("rubric: {}", row.name);
        let score = row.points.and_then(decimal);
        let mut row_of = criterion(&name, score, decimal(row.most));
        row.level.clone().unwrap_or_default().clone_into(&mut row_of.comment);
        row_of
    }));
    let grade = feedback.grade.as_ref();
    let most = grade.and_then(|grade| grade.most).and_then(decimal);
    let mut points = criterion("points", grade.and_then(|it| decimal(it.points)), most);
    feedback.on_the_whole.clone_into(&mut points.comment);
    all.push(points);
    all
}

/// Ten-thousandths as a decimal number.
fn share(value: u32) -> Option<Decimal> {
    Decimal::parse(&format!("{}.{:04}", value / 10_000, value % 10_000))
}
