"""Figures of agreement beside those of other programs: see tests/prove/agreement.mjs.

    compare.py make CASES             writes what both sides measure
    compare.py check CASES OURS CODED OURS_CODED CELLS RESULTS EXAMPLES
"""

import itertools
import json
import math
import random
import sys
import time
import warnings
from pathlib import Path

warnings.filterwarnings("ignore")

# Coders in rows, units in columns, . for a missing value; the published number of each measure.
PUBLISHED = [
    ("Krippendorff 2011, A", ["0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0"], {"nominal": 0.095}),
    ("Krippendorff 2011, B", ["a a b b d c c c e d d a", "b a b b b c c c e d d d"], {"nominal": 0.692}),
    (
        "Krippendorff 2011, C",
        [
            "1 2 3 3 2 1 4 1 2 . . .",
            "1 2 3 3 2 2 4 1 2 5 . 3",
            ". 3 3 3 2 3 4 2 2 5 1 .",
            "1 2 3 3 2 4 4 1 2 5 1 .",
        ],
        {"nominal": 0.743, "ordinal": 0.815, "interval": 0.849, "ratio": 0.797},
    ),
    (
        "Wikipedia, three coders",
        [
            ". . . . . 3 4 1 2 1 1 3 3 . 3",
            "1 . 2 1 3 3 4 3 . . . . . . .",
            ". . 2 1 3 4 4 . 2 1 1 3 3 . 4",
        ],
        {"nominal": 0.691, "interval": 0.811},
    ),
]
TABLES = [
    ("Artstein and Poesio 2008, first table", [[20, 20], [10, 50]], {"percent": 0.7, "s": 0.4, "pi": 0.341, "kappa": 0.348}),
    ("Artstein and Poesio 2008, second table", [[46, 6, 0], [0, 32, 0], [0, 6, 10]], {"kappa": 0.801, "nominal": 0.801}),
]
FLEISS = [
    [0, 0, 0, 0, 14], [0, 2, 6, 4, 2], [0, 0, 3, 5, 6], [0, 3, 9, 2, 0], [2, 2, 8, 1, 1],
    [7, 7, 0, 0, 0], [3, 2, 6, 3, 0], [2, 5, 3, 2, 2], [6, 5, 2, 1, 0], [0, 2, 2, 3, 7],
]
SEGMENTS = [([5, 5], [5, 5], 1.0), ([5, 5], [4, 6], 0.5), ([5, 5], [2, 8], 0.0), ([2, 3, 6], [5, 6], 0.5)]
HEARST = ([2, 3, 3, 1, 3, 6, 3], [2, 8, 2, 4, 2, 3])


def units_of(rows):
    """Values by unit, from coders in rows."""
    value = lambda it: None if it == "." else float(int(it, 36))
    return [list(unit) for unit in zip(*([value(it) for it in row.split()] for row in rows))]


def from_table(table):
    return [[float(i), float(j)] for i, row in enumerate(table) for j, times in enumerate(row) for _ in range(times)]


def boundaries(masses):
    places, at = [], 0
    for mass in masses[:-1]:
        at += mass
        places.append(at)
    return places


def random_cases():
    dice = random.Random(20261201)
    cases = []
    for number in range(1000):
        coders, units, values = dice.randint(2, 6), dice.randint(2, 40), dice.randint(1, 5)
        gaps = dice.choice([0, 0, 0.1, 0.4])
        agree = dice.random()
        rows = []
        for _ in range(units):
            usual = dice.randint(1, values)
            row = [usual if dice.random() < agree else dice.randint(1, values) for _ in range(coders)]
            rows.append([None if dice.random() < gaps else float(it) for it in row])
        cases.append({"kind": "values", "name": f"random {number}", "units": rows})
    for number in range(300):
        one, other = (sorted(dice.sample(range(1, 40), dice.randint(0, 8))) for _ in range(2))
        cases.append({"kind": "boundary", "name": f"division {number}", "one": one, "other": other, "length": 40})
    for number in range(300):
        sets = [[sorted(dice.sample(range(5), dice.randint(0, 3))) for _ in range(dice.choice([2, 2, 3]))] for _ in range(dice.randint(2, 20))]
        width = max(map(len, sets))
        sets = [row + [None] * (width - len(row)) for row in sets]
        cases.append({"kind": "sets", "name": f"sets {number}", "units": sets})
    return cases


def make(path):
    cases = [{"kind": "values", "name": n, "units": units_of(rows), "published": p} for n, rows, p in PUBLISHED]
    cases += [{"kind": "values", "name": n, "units": from_table(t), "published": p} for n, t, p in TABLES]
    fleiss = [[float(v) for v, times in enumerate(row) for _ in range(times)] for row in FLEISS]
    cases.append({"kind": "values", "name": "Fleiss 1971", "units": fleiss, "published": {"fleiss": 0.20993, "percent": 0.378}})
    for one, other, published in [*SEGMENTS, (*HEARST, 0.5)]:
        name = f"Fournier 2013: {one} and {other}"
        cases.append({"kind": "boundary", "name": name, "one": boundaries(one), "other": boundaries(other), "length": sum(one), "published": {"b": published}})
    cases += random_cases()
    Path(path).write_text(json.dumps(cases))


# ---- the other programs ------------------------------------------------------------------------


def krippendorff_alpha(units, level):
    import krippendorff
    import numpy as np

    data = np.array([[math.nan if it is None else it for it in row] for row in zip(*units)])
    try:
        value = float(krippendorff.alpha(reliability_data=data, level_of_measurement=level))
    except (ValueError, AssertionError):
        return None
    return None if math.isnan(value) else value


def others_values(units):
    """What other programs say, by program and measure."""
    from nltk.metrics.agreement import AnnotationTask
    from sklearn.metrics import cohen_kappa_score

    found = {}
    for level in ["nominal", "ordinal", "interval", "ratio"]:
        found["krippendorff", level] = krippendorff_alpha(units, level)
    complete = all(it is not None for row in units for it in row)
    width = max(map(len, units))
    if complete and all(len(row) == width for row in units) and len({it for row in units for it in row}) > 1:
        if width <= 6:
            data = [(coder, unit, it) for unit, row in enumerate(units) for coder, it in enumerate(row)]
            task = AnnotationTask(data=data)
            found["nltk", "nominal"] = task.alpha()
            if width == 2:
                found["nltk", "percent"] = task.avg_Ao()
                found["nltk", "kappa"] = task.kappa()
                found["nltk", "pi"] = task.pi()
                found["nltk", "s"] = task.S()
        if width == 2:
            one, other = zip(*units)
            value = cohen_kappa_score([str(it) for it in one], [str(it) for it in other])
            found["scikit-learn", "kappa"] = None if math.isnan(value) else float(value)
    return found


def others_boundary(case):
    import segeval

    masses = lambda places: tuple(b - a for a, b in zip([0, *places], [*places, case["length"]]))
    try:
        value = float(segeval.boundary_similarity(masses(case["one"]), masses(case["other"])))
    except ValueError:  # neither division has a boundary
        value = None
    return {("segeval", "b"): value}


def others_sets(units):
    from nltk.metrics import masi_distance
    from nltk.metrics.agreement import AnnotationTask

    if any(it is None for row in units for it in row):
        return {}
    data = [(coder, unit, frozenset(it)) for unit, row in enumerate(units) for coder, it in enumerate(row)]
    if len({it for _, _, it in data}) < 2:
        return {}
    # nltk divides by 0 if both sets are empty. Two empty sets are equal.
    distance = lambda a, b: 0.0 if a == b else masi_distance(a, b)
    try:
        return {("nltk", "masi"): AnnotationTask(data=data, distance=distance).alpha()}
    except ZeroDivisionError:
        return {}


def known_reason(program, measure, case, theirs, ours):
    """Why a difference is right, or None."""
    if isinstance(ours, str):
        if ours == "OneValue":
            return "all decisions are the same: not defined here, 1 or nothing there"
        if ours == "NothingToCompare" and case["kind"] == "boundary":
            return "no division has a boundary: not defined here, 1 there"
        return f"not defined here ({ours})"
    if measure == "s" and program == "nltk":
        return "the same, but for values that no coder gave"
    return None


def compare(cases, ours):
    rows, reasons, published, equal = {}, {}, [], True
    for case, own in zip(cases, ours):
        for measure, value in case.get("published", {}).items():
            near = abs(own[measure] - value) < 0.0006
            equal &= near
            published.append((case["name"], measure, value, own[measure], near))
        if case["kind"] == "values":
            theirs = others_values(case["units"])
        elif case["kind"] == "boundary":
            theirs = others_boundary(case)
        else:
            theirs = others_sets(case["units"])
        for (program, measure), value in theirs.items():
            row = rows.setdefault((program, measure), {"compared": 0, "equal": 0, "explained": 0, "largest": 0.0})
            row["compared"] += 1
            mine = own[measure]
            if value is None and isinstance(mine, str):
                row["equal"] += 1
            elif not isinstance(mine, str) and value is not None and abs(mine - value) <= 1e-9:
                row["equal"] += 1
                row["largest"] = max(row["largest"], abs(mine - value))
            else:
                why = known_reason(program, measure, case, value, mine)
                if why:
                    row["explained"] += 1
                    reasons[why] = reasons.get(why, 0) + 1
                else:
                    equal = False
                    print(f"not ok: {case['name']}: {measure}: {mine} here, {value} in {program}")
    return rows, reasons, published, equal


# ---- twice-coded speeches ----------------------------------------------------------------------

THEMES = ["peace_security", "human_rights", "development", "law_justice", "terrorism"]


def coded(folder, ours):
    """Our sentences with the themes of all passages that touch them, and how many lines the files have."""
    from sklearn.metrics import cohen_kappa_score

    cells = ours["cells"]
    names = ["Bangladesh", "Estonia", "Japan", "Kenya", "Norway"]
    lines = sum(len(Path(folder, f"{name}.jsonl").read_text().splitlines()) for name in names)
    rows, equal = [], True
    for theme in THEMES:
        units = [[float(theme in it) for it in row] for row in cells]
        alpha = krippendorff_alpha(units, "nominal")
        kappa = float(cohen_kappa_score([a for a, _ in units], [b for _, b in units]))
        own = ours["codes"][theme]
        same = abs(own["alpha"] - alpha) < 1e-9 and abs(own["kappa"] - kappa) < 1e-9
        equal &= same
        rows.append((theme, own["units"], own["alpha"], alpha, own["kappa"], kappa))
    sets = [[float(sum(1 << THEMES.index(it) for it in row_set)) for row_set in row] for row in cells]
    alpha = krippendorff_alpha(sets, "nominal")
    masi = others_sets([[[THEMES.index(it) for it in row_set] for row_set in row] for row in cells])["nltk", "masi"]
    own = ours["overall"]
    equal &= abs(own["alpha"] - alpha) < 1e-9 and abs(own["masi"] - masi) < 1e-9
    if not equal:
        print("not ok: the twice-coded speeches", rows, own, alpha, masi)
    return {"lines": lines, "sentences": len(cells), "rows": rows, "alpha": [own["alpha"], alpha], "masi": [own["masi"], masi]}, equal


def nervaluate_f1(folder, ours):
    """Span F1 of the speeches, where each theme of a sentence is a span."""
    from nervaluate import Evaluator

    true, pred = [], []
    for name in ["Bangladesh", "Estonia", "Japan", "Kenya", "Norway"]:
        lines = [json.loads(it) for it in Path(folder, f"{name}.jsonl").read_text().splitlines()]
        # nervaluate does not know several labels on one span: each theme is a document of its own.
        for theme in THEMES:
            for side, into in (("A", true), ("B", pred)):
                into.append([{"label": theme, "start": it["start"], "end": it["end"] - 1} for it in lines if theme in it[side]["themes"]])
    results = Evaluator(true, pred, tags=THEMES, loader="dict").evaluate()
    overall = results["overall"]["strict"]
    f1 = float(overall.f1 if hasattr(overall, "f1") else overall["f1"])
    same = abs(ours["overall"]["f1"] - f1) < 1e-9
    if not same:
        print("not ok: F1", ours["overall"]["f1"], "here,", f1, "in nervaluate")
    return [ours["overall"]["f1"], f1], same


def runs(row):
    """The lengths of the stretches of equal values."""
    return [len(list(group)) for _, group in itertools.groupby(row)]


def spans(row, label):
    """The stretches in which a code was given, as nervaluate takes them."""
    found, at = [], 0
    for given, group in itertools.groupby(row):
        end = at + len(list(group))
        if given:
            found.append({"label": label, "start": at, "end": end - 1})
        at = end
    return found


def timed(cells):
    """How long the other programs take for parts of what is measured, without intervals: what was done,
    the seconds, and how many times that everything takes which has to be measured."""
    import krippendorff
    import numpy as np
    import segeval
    from nervaluate import Evaluator
    from nltk.metrics import agreement
    from sklearn.metrics import cohen_kappa_score

    codes = sorted({code for unit in cells for row in unit for code in row})
    # By code, coders in rows and sentences in columns.
    data = [np.array([[float(code in row) for row in unit] for unit in cells]).T for code in codes]
    pairs = list(itertools.combinations(range(len(data[0])), 2))
    one, other = data[0][0], data[0][1]

    def all_alphas():
        for it in data:
            krippendorff.alpha(reliability_data=it, level_of_measurement="nominal")

    def kappas():
        for a, b in pairs:
            cohen_kappa_score(data[0][a], data[0][b])

    def alpha_of_code():
        triples = [(coder, unit, value) for coder, row in enumerate(data[0]) for unit, value in enumerate(row)]
        agreement.AnnotationTask(triples).alpha()

    def boundaries():
        segeval.boundary_similarity(runs(one), runs(other))

    def f1():
        true, pred = ([spans(it[coder], str(code)) for code, it in zip(codes, data)] for coder in (0, 1))
        Evaluator(true, pred, tags=[str(code) for code in codes], loader="dict").evaluate()

    rows = [
        (f"krippendorff: alpha of {len(codes)} codes", all_alphas, 1),
        ("nltk: alpha of one code", alpha_of_code, len(codes)),
        (f"scikit-learn: Cohen's kappa of one code, {len(pairs)} pairs", kappas, len(codes)),
        ("segeval: boundary similarity of one code, one pair", boundaries, len(codes) * len(pairs)),
        (f"nervaluate: span F1 of {len(codes)} codes, one pair", f1, len(pairs)),
    ]
    found = []
    for what, measure, times in rows:
        start = time.perf_counter()
        measure()
        found.append({"what": what, "seconds": time.perf_counter() - start, "times": times})
    return found


def main():
    if sys.argv[1] == "make":
        return make(sys.argv[2])
    cases_path, ours_path, folder, coded_path, cells_path, results, examples = sys.argv[2:9]
    cases, ours = (json.loads(Path(it).read_text()) for it in (cases_path, ours_path))
    rows, reasons, published, equal = compare(cases, ours)
    result = {
        "rows": [[*key, row] for key, row in rows.items()],
        "reasons": reasons,
        "published": published,
        "times": timed(json.loads(Path(cells_path).read_text())),
    }
    if coded_path != "-":
        own = json.loads(Path(coded_path).read_text())
        result["coded"], same = coded(folder, own)
        result["f1"], same_f1 = nervaluate_f1(folder, own)
        equal &= same and same_f1
    # A few cases for the tests that run without Python.
    chosen = [case for case in cases if case["kind"] == "values" and "published" not in case][:40]
    chosen += [case for case in cases if case["kind"] != "values" and "published" not in case][::30]
    expected = []
    for case in chosen:
        theirs = {"values": lambda: others_values(case["units"]), "sets": lambda: others_sets(case["units"]), "boundary": lambda: others_boundary(case)}[case["kind"]]()
        numbers = {measure: value for (_, measure), value in theirs.items() if value is not None and measure != "s"}
        expected.append({**case, "expected": numbers})
    Path(examples).write_text(json.dumps(expected, separators=(",", ":")) + "\n")
    result["equal"] = bool(equal)
    Path(results).write_text(json.dumps(result))
    sys.exit(0 if equal else 1)


main()
