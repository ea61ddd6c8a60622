"""What the formats declare not to carry, counted once more from the project."""

from truth import Result

# What only a writer can count: where its words, lines and sentences end, and which notes it has no place for.
BY_WRITER = {"within_words", "within_sentences", "across_lines", "forbidden_characters", "long_texts"}
# What is not in truth.json.
BY_WRITER |= {"layout"}
IN_PART = {("brat", "notes"), ("conll", "overlaps")}


def share_text(one, other):
    return one is not other and one["statement"] == other["statement"] and any(
        a["chars"][0] < b["chars"][1] and b["chars"][0] < a["chars"][1] for a in one["spans"] for b in other["spans"]
    )


def counted(truth):
    every, codes = truth.annotations, truth.codes.values()
    used = {one["code"] for one in every}
    return {
        "several_parts": sum(len(one["spans"]) > 1 for one in every),
        "overlaps": sum(any(share_text(one, other) for other in every) for one in every),
        "attributes": sum(bool(one["attributes"]) for one in every),
        "evidence": sum(len(value["evidence"]) for one in every for value in one["attributes"].values()),
        "proposed": sum(bool(value.get("proposed")) for one in every for value in one["attributes"].values()),
        "notes": sum(bool(one["note"]) for one in every),
        "confidence": sum(bool(one["confidence"]) for one in every),
        "annotators": sum(one["annotator_id"] != truth.annotators[0]["id"] for one in every),
        "history": len(every),
        "annotations": len(every),
        "definitions": sum(any(code.get(part) for part in ["definition", "include", "exclude", "examples"]) for code in codes),
        "code_tree": sum("parent" in code for code in codes),
        "layers": len(truth.codebook["layers"]) - 1,
        "unused_codes": sum(code.get("selectable", True) and code["id"] not in used for code in codes),
        "metadata": sum(set(one["metadata"]) > {"title"} for one in truth.statements),
        "untagged_statements": sum(all(one["statement"] != home["id"] for one in every) for home in truth.statements),
        "text": len(truth.statements),
        "white_space": len(truth.statements),
    }


def little(truth):
    result = Result("declared losses", "check_losses.py")
    wanted, seen = counted(truth), 0
    for form in truth.formats:
        for feature, loss in truth.losses(form).items():
            seen += 1
            if (form, feature) in IN_PART:
                result.check(0 < loss["count"] <= wanted[feature], f"{form}: {feature} {loss['count']} of {wanted[feature]}")
            elif feature not in BY_WRITER:
                result.equal(loss["count"], wanted[feature], f"{form}: {feature}")
    result.also.append(f"{seen} losses, counted again")
    yield result
