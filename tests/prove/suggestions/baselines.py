"""Simple ways to find commitments, which the rules are compared with."""

import re

TRIGGERS = re.compile(
    r"\b(pledge|commit|undertake|will|shall|intend|plan|decide to|announce|allocate|contribute|provide|step up|"
    r"redouble|reaffirm|reiterate|stand ready|provided|contributed|hosted|adopted|ratified|look forward|hope)\w*",
    re.I,
)
CUE = (
    r"(will|shall|pledge\w*|commit\w*|undertake\w*|intend\w*|plan\w*|continue\w*|reaffirm\w*|stand\w* ready|"
    r"(?:has|have) \w+(?:ed|en)|(?:is|are|am) \w+ing|look\w* forward)"
)
CALLS = re.compile(r"\b(must|should|need to|needs to|calls? (?:up)?on|urges?|encourages?|invites?|let us)\b", re.I)


def has_trigger(text, name):
    return bool(TRIGGERS.search(text))


def has_subject_and_cue(text, name):
    """R1: an own subject within six words of a cue."""
    subject = rf"(we|I|(?:my|our) (?:country|Government|delegation)|{re.escape(name)})"
    return bool(re.search(rf"\b{subject}\b(?:\W+\w+){{0,6}}?\W+{CUE}\b", text))


def is_call(text, name):
    return bool(CALLS.search(text))


def learned(train, wanted, test):
    """Logistic regression on tf-idf of words 1-3 and characters 3-5; None without scikit-learn."""
    try:
        from sklearn.feature_extraction.text import TfidfVectorizer
        from sklearn.linear_model import LogisticRegression
        from sklearn.pipeline import make_pipeline, make_union
    except ImportError:
        return None
    both = make_union(
        TfidfVectorizer(ngram_range=(1, 3), sublinear_tf=True),
        TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), sublinear_tf=True),
    )
    model = make_pipeline(both, LogisticRegression(class_weight="balanced", max_iter=1000))
    return model.fit(train, wanted).predict(test)
