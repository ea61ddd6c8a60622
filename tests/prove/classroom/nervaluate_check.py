"""Compares our scores with those of nervaluate, and explains each difference.

    python nervaluate_check.py SCORED RESULTS EXAMPLES

SCORED is what examples/score-pairs writes. RESULTS gets the table, EXAMPLES the first cases with
nervaluate's counts, for a test that needs no Python.

Of each case it checks that
* our counts follow from our pairs, counted here once more with sets of characters;
* no other pairs gain more, by scipy's solver of the assignment problem;
* with nervaluate's pairs our rules count what nervaluate counts;
* precision, recall and F1 are nervaluate's, where the counts are.

Where our pairs give other counts than nervaluate's, there must be a reason (see `reason`).
"""

import json
import random
import sys
from collections import Counter
from fractions import Fraction
from pathlib import Path

import numpy
from nervaluate import Evaluator
from nervaluate.entities import Entity
from nervaluate.strategies import (
    EntityTypeEvaluation,
    ExactEvaluation,
    PartialEvaluation,
    StrictEvaluation,
)
from scipy.optimize import linear_sum_assignment

SCHEMES = {
    "strict": StrictEvaluation(),
    "exact": ExactEvaluation(),
    "partial": PartialEvaluation(),
    "type": EntityTypeEvaluation(),
}
REASONS = ["order", "hundredth", "parts", "pairs"]
EXAMPLES = 60


def entity(coding):
    """nervaluate's ends are inclusive, and it has no passages in parts."""
    return Entity(coding["code"], coding["parts"][0][0], coding["parts"][-1][1] - 1)


def counts(result):
    return [result.correct, result.incorrect, result.partial, result.missed, result.spurious]


def nervaluate(key, given):
    """Counts and figures by scheme, as its users get them."""
    codes = sorted({coding["code"] for coding in key + given})
    listed = [[[vars(entity(coding)) for coding in codings]] for codings in (key, given)]
    overall = Evaluator(*listed, tags=codes, loader="dict").evaluate()["overall"]
    results = [overall["ent_type" if scheme == "type" else scheme] for scheme in SCHEMES]
    return [(counts(it), [it.precision, it.recall, it.f1]) for it in results]


def one_scheme(scheme, key, given):
    """The counts of a scheme alone: this is asked often."""
    result, _ = SCHEMES[scheme].evaluate(list(map(entity, key)), list(map(entity, given)), [])
    return counts(result)


def characters(coding):
    return {at for start, end in coding["parts"] for at in range(start, end)}


def counted(scheme, key, given, pairs):
    """COR, INC, PAR, MIS, SPU by the definitions."""
    found = Counter()
    for item, annotation in pairs:
        one, other = key[item], given[annotation]
        same_passage = characters(one) == characters(other)
        same_code = one["code"] == other["code"]
        right = {
            "strict": same_passage and same_code,
            "exact": same_passage,
            "partial": same_passage,
            "type": same_code,
        }[scheme]
        found["correct" if right else "partial" if scheme == "partial" else "incorrect"] += 1
    three = [found[name] for name in ("correct", "incorrect", "partial")]
    return [*three, len(key) - len(pairs), len(given) - len(pairs)]


def gain(item, annotation):
    """The share of the characters that both have, twice if the code is the same."""
    one, other = characters(item), characters(annotation)
    share = Fraction(len(one & other), len(one | other))
    return 2 * share if item["code"] == annotation["code"] else share


def most(key, given):
    """What the best pairs gain."""
    if not key or not given:
        return 0.0
    gains = numpy.array([[float(gain(item, coded)) for coded in given] for item in key])
    return gains[linear_sum_assignment(gains, maximize=True)].sum()


def is_scrap(item, annotation):
    """Whether nervaluate sees no overlap, because it is less than a hundredth of the item."""
    both = len(characters(item) & characters(annotation))
    return 100 * both < len(characters(item))


def orders(key, given, pairs):
    """Ways to list the same codings: in the order of our pairs, the right ones first; then any."""

    def rightness(pair):
        item, annotation = key[pair[0]], given[pair[1]]
        same = characters(item) == characters(annotation), item["code"] == annotation["code"]
        return [not all(same), not same[0], not same[1]]

    for sort_by in (rightness, lambda pair: rightness(pair)[::-1]):
        first = sorted(pairs, key=sort_by)
        items = [item for item, _ in first]
        annotations = [annotation for _, annotation in first]
        items += [at for at in range(len(key)) if at not in items]
        annotations += [at for at in range(len(given)) if at not in annotations]
        yield [key[at] for at in items], [given[at] for at in annotations]
    shuffled = random.Random(2013)
    for _ in range(200):
        yield shuffled.sample(key, len(key)), shuffled.sample(given, len(given))


def reason(scheme, case, scored, theirs, their_pairs):
    """Why nervaluate counts something else:

    order      it pairs in the order of its lists; listed in another order, it counts what we count
    hundredth  the same, but for overlaps of less than a hundredth of the item, which it takes for none
    parts      a passage is in parts, which it cannot have; it is given from start to end
    pairs      it pairs once for each scheme; our pairs, the same for all schemes, gain more together
    """
    key, given, pairs = case["key"], case["given"], scored["pairs"]
    ours = scored["counts"][list(SCHEMES).index(scheme)]
    for items, annotations in orders(key, given, pairs):
        if one_scheme(scheme, items, annotations) == ours:
            return "order"
    if any(len(coding["parts"]) > 1 for coding in key + given):
        return "parts"
    rest = [pair for pair in pairs if not is_scrap(key[pair[0]], given[pair[1]])]
    if len(rest) < len(pairs):
        without = counted(scheme, key, given, rest)
        for items, annotations in [(key, given), *orders(key, given, rest)]:
            if one_scheme(scheme, items, annotations) == without:
                return "hundredth"
    if total(key, given, pairs) > total(key, given, their_pairs):
        return "pairs"
    return None


def total(key, given, pairs):
    """What pairs gain together: what decides if shares are equal, follows."""
    strict, codes, passages, share = 0, 0, 0, Fraction(0)
    for item, annotation in pairs:
        same_code = key[item]["code"] == given[annotation]["code"]
        same_passage = characters(key[item]) == characters(given[annotation])
        share += gain(key[item], given[annotation])
        strict, codes = strict + (same_code and same_passage), codes + same_code
        passages += same_passage
    return share, strict, codes, passages, len(pairs)


def figures_agree(ours, theirs):
    """Where we say that something is undefined, nervaluate says 0."""
    return all(
        abs(there) < 1e-12 if here is None else abs(here - there) < 1e-12
        for here, there in zip(ours, theirs)
    )


def check(entry, results):
    case, scored = entry["case"], entry["ours"]
    key, given, pairs = case["key"], case["given"], scored["pairs"]

    def wrong(what):
        results["wrong"].append(f"{case['name']}: {what}")

    ours_gain = float(total(key, given, pairs)[0])
    if abs(ours_gain - most(key, given)) > 1e-9:
        wrong(f"other pairs gain more than {ours_gain}")
    all_theirs, all_equal = nervaluate(key, given), True
    for at, (scheme, (theirs, figures)) in enumerate(zip(SCHEMES, all_theirs)):
        ours, (in_order, their_pairs) = scored["counts"][at], entry["in_order"][at]
        if counted(scheme, key, given, pairs) != ours:
            wrong(f"{scheme}: our counts do not follow from our pairs")
        if in_order != theirs:
            wrong(f"{scheme}: with nervaluate's pairs we count {in_order}, and it {theirs}")
        if ours == theirs:
            results["schemes"][scheme]["equal"] += 1
            results["undefined"] += sum(figure is None for figure in scored["figures"][at])
            if not figures_agree(scored["figures"][at], figures):
                wrong(f"{scheme}: {scored['figures'][at]} and {figures}")
            continue
        all_equal = False
        why = reason(scheme, case, scored, theirs, their_pairs)
        if why is None:
            wrong(f"{scheme}: {ours} and {theirs}, without a reason")
            continue
        results["schemes"][scheme][why] += 1
        results["differences"].append(
            {
                "case": case,
                "scheme": scheme,
                "why": why,
                "ours": ours,
                "theirs": theirs,
                "our_pairs": pairs,
                "their_pairs": their_pairs,
                "gains": [float(total(key, given, some)[0]) for some in (pairs, their_pairs)],
            }
        )
    results["alike"] += all_equal
    return {"case": case, "nervaluate": [found for found, _ in all_theirs], "alike": all_equal}


def main(scored, out, examples):
    entries = json.loads(Path(scored).read_text(encoding="utf-8"))
    results = {
        "cases": len(entries),
        "alike": 0,
        "undefined": 0,
        "schemes": {scheme: dict.fromkeys(["equal", *REASONS], 0) for scheme in SCHEMES},
        "differences": [],
        "wrong": [],
    }
    checked = [check(entry, results) for entry in entries]
    Path(out).write_text(json.dumps(results), encoding="utf-8")
    lines = ",\n".join(json.dumps(found) for found in checked[:EXAMPLES])
    Path(examples).write_text(f"[\n{lines}\n]\n", encoding="utf-8")
    for line in results["wrong"]:
        print(line, file=sys.stderr)
    right = len(entries) - len({line.split(":")[0] for line in results["wrong"]})
    print(f"classroom: {right} passed, {len(entries) - right} failed")
    return 1 if results["wrong"] else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
