"""Themes from definitions and from coding, and how fast the learner learns."""

import json
import random
import subprocess


def run(root, train, test, **choices):
    given = {
        "train": [{"text": row["text"], "codes": codes(row), "group": group} for _, group, row in train],
        "test": [{"text": row["text"]} for _, _, row in test],
        **choices,
    }
    binary = root / "target/tools/examples/themes"
    out = subprocess.run([binary], input=json.dumps(given), check=True, capture_output=True, text=True).stdout
    return json.loads(out)


def codes(row):
    return row.get("codes") or sorted(row["codings"][0]["themes"])


def micro(predicted, rows, themes):
    """Precision, recall and F1 over all themes. Where two coders differ, either is right."""
    right = wrong = missed = 0
    for said, (_, _, row) in zip(predicted, rows):
        gold = [set(coding["themes"]) for coding in row["codings"]]
        for theme in themes:
            is_any = any(theme in one for one in gold)
            right += theme in said and is_any
            wrong += theme in said and not is_any
            missed += theme not in said and all(theme in one for one in gold)
    precision = right / max(right + wrong, 1)
    recall = right / max(right + missed, 1)
    return precision, recall, 2 * precision * recall / max(precision + recall, 1e-9)


def from_definitions(answer, mapping):
    theme = {code: name for name, codes in mapping["themes"].items() for code in codes}
    return [{theme[code] for code, _ in found if code in theme} for found in answer["definitions"]]


def tfidf(train, test, themes):
    try:
        from sklearn.feature_extraction.text import TfidfVectorizer
        from sklearn.linear_model import LogisticRegression
    except ImportError:
        return None
    vectors = TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True)
    seen = vectors.fit_transform([row["text"] for _, _, row in train])
    new = vectors.transform([row["text"] for _, _, row in test])
    said = [set() for _ in test]
    for theme in themes:
        is_theme = [theme in row["codings"][0]["themes"] for _, _, row in train]
        if sum(is_theme) < 3:
            continue
        model = LogisticRegression(class_weight="balanced", max_iter=1000).fit(seen, is_theme)
        for at, yes in enumerate(model.predict(new)):
            if yes:
                said[at].add(theme)
    return said


def report(report, train, test, mapping, root):
    rows = train + test
    themes, percent = known_themes(rows, mapping), three
    report.add("", f"## Themes ({len(themes)} with 20 sentences or more)")
    answer = run(root, train, test, hints=True, seed=1)
    plain = run(root, train, test, hints=False, seed=1)
    said = lambda answer: [{code for code, _ in found} for found in answer["learned"]]
    on_train = run(root, train[:10], train, hints=False, seed=1)
    table = [
        ["definitions alone, development", *percent(micro(from_definitions(on_train, mapping), train, themes))],
        ["**definitions alone, test**", *percent(micro(from_definitions(answer, mapping), test, themes))],
        ["**learner on development, test**", *percent(micro(said(answer), test, themes))],
        ["learner without definitions, test", *percent(micro(said(plain), test, themes))],
    ]
    predicted = tfidf(train, test, themes)
    if predicted is not None:
        table.append(["tf-idf and logistic regression, test", *percent(micro(predicted, test, themes))])
    report.table(["what", "precision", "recall", "F1"], table)
    report.add(f"Training on {len(train)} sentences, with its test, took {answer['milliseconds']:.0f} ms.")
    big = [(name, group + copy * 100, row) for copy in range(7) for name, group, row in train][:5000]
    report.add(f"Training on {len(big)} sentences, with its test, took {run(root, big, test[:1], hints=True)['milliseconds']:.0f} ms.")
    curve(report, test, mapping, root, themes, percent)
    # The development speeches, so that nothing is learned about the others.
    shuffled(report, train, root)


def curve(report, test, mapping, root, themes, percent):
    """F1 on the rest of two test speeches after some decisions."""
    names = sorted({name for name, _, _ in test})
    sizes = {name: sum(1 for one in test if one[0] == name) for name in names}
    two = sorted(names, key=lambda name: -sizes[name])[:2]
    rows = [one for one in test if one[0] in two]
    random.Random(1).shuffle(rows)
    table = []
    for decisions in (50, 100, 200, 400):
        known, rest = rows[:decisions], rows[decisions:]
        if len(rest) < 20:
            known, rest = rows[: len(rows) - 40], rows[-40:]
        answer = run(root, known, rest, hints=True, seed=1)
        said = [{code for code, _ in found} for found in answer["learned"]]
        first = [a or b for a, b in zip(said, from_definitions(answer, mapping))]
        table.append([len(known), *percent(micro(said, rest, themes)), percent(micro(first, rest, themes))[2]])
    report.add("", f"After some decisions on {' and '.join(two)} ({sum(sizes[name] for name in two)} sentences in a seeded order):")
    report.table(["decisions", "precision", "recall", "F1", "F1, with definitions where the learner says nothing"], table)


def shuffled(report, rows, root, runs=40, decisions=30):
    """How many codes stay on after some decisions whose labels were shuffled."""
    on = muted = few = bad = 0
    for run_number in range(runs):
        order = random.Random(run_number)
        known = [(name, group, dict(row)) for name, group, row in order.sample(rows, decisions)]
        labels = [codes(row) for _, _, row in known]
        order.shuffle(labels)
        for (_, _, row), label in zip(known, labels):
            row["codes"] = label or ["none"]
        states = [one[5] for one in run(root, known, rows[-1:], hints=True, seed=run_number)["reports"]]
        on += states.count("On")
        bad += "On" in states
        muted += states.count("Muted")
        few += states.count("TooFew")
    report.add(
        f"With shuffled labels, after {decisions} decisions, in {runs} runs: {on} of {on + muted} codes with enough "
        f"examples are suggested (in {bad} runs), {muted} are muted; {few} have too few examples."
    )


def development(report, rows, mapping, root):
    """The same on the development speeches alone: learned from all but two."""
    themes, percent = known_themes(rows, mapping), three
    names = sorted({name for name, _, _ in rows})
    train = [one for one in rows if one[0] not in names[-2:]]
    test = [one for one in rows if one[0] in names[-2:]]
    said = lambda answer: [{code for code, _ in found} for found in answer["learned"]]
    answer = run(root, train, rows, hints=True, seed=1)
    held = run(root, train, test, hints=True, seed=1)
    report.add("", "## Themes, development alone")
    report.table(
        ["what", "precision", "recall", "F1"],
        [
            ["definitions alone, all eight", *percent(micro(from_definitions(answer, mapping), rows, themes))],
            [f"learner, {' and '.join(names[-2:])} left out", *percent(micro(said(held), test, themes))],
        ],
    )
    curve(report, test, mapping, root, themes, percent)
    shuffled(report, rows, root)


def known_themes(rows, mapping):
    count = lambda theme: sum(theme in row["codings"][0]["themes"] for _, _, row in rows)
    return [theme for theme in mapping["themes"] if count(theme) >= 20]


def three(figures):
    return [f"{number:.3f}".lstrip("0") for number in figures]
