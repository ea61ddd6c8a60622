"""Matrices, networks and pictures of the coded speeches, counted again with pandas and networkx.

    ./dev prove insight

insight_matrices.py CODED TEXTS BINARIES PACKAGES FIGURES

BINARIES has the examples `query` and `write-insight`, PACKAGES has vega and vega-lite, and FIGURES is
the file whose section is written.

Everything is counted from the tables that the page exports. Only where sentences and paragraphs begin
and end is taken from the program. `prove` does all of it.
"""

import copy
import json
import math
import subprocess
import sys
import tempfile
import unicodedata
from collections import Counter
from datetime import date
from functools import cache
from hashlib import sha256
from pathlib import Path

import networkx as nx
import numpy as np
import pandas as pd

NUMBERS = ["counts", "row-share", "residuals", "text-share"]
WEIGHTS = ["average_activity", "jaccard", "cosine"]
SECTION = "## Matrices and networks"
# Files have ten decimals.
NEAR = 1e-10
# So many codes have a line at most.
MOST_LINES = 12
# So many values of records have a row or a column at most.
MOST_VALUES = 40
OURSELVES = {"we", "us", "our", "i", *(f"{a} {b}" for a in ("my", "our") for b in
             ("country", "government", "delegation", "nation"))}
STATES = {"Bangladesh": "BGD", "Brazil": "BRA", "Canada": "CAN", "Estonia": "EST", "Germany": "DEU",
          "Ireland": "IRL", "Japan": "JPN", "Jordan": "JOR", "Kenya": "KEN", "Lesotho": "LSO",
          "Norway": "NOR", "Peru": "PER", "Qatar": "QAT"}


class Tally:
    """How much was compared under each heading, and what differs."""

    def __init__(self):
        self.compared, self.different, self.wrong = Counter(), Counter(), []

    def same(self, heading, where, expected, found):
        self.compared[heading] += 1
        if not is_same(expected, found):
            self.different[heading] += 1
            self.wrong.append(f"{where}: {found!r} instead of {expected!r}")

    def same_table(self, heading, where, expected, found):
        """Compares data frames cell by cell."""
        self.same("heads", f"{where}, rows", list(expected.index), list(found.index))
        self.same("heads", f"{where}, columns", list(expected.columns), list(found.columns))
        if expected.shape == found.shape:
            for (row, column), value in np.ndenumerate(expected.to_numpy()):
                place = f"{where}, {expected.index[row]}, {expected.columns[column]}"
                self.same(heading, place, value, found.iat[row, column])

    def same_dict(self, heading, where, expected, found):
        for key in sorted(expected.keys() | found.keys()):
            self.same(heading, f"{where}, {key}", expected.get(key), found.get(key))


def is_same(one, other):
    numbers = (int, float, np.number)
    if isinstance(one, numbers) and isinstance(other, numbers):
        return abs(one - other) <= NEAR or (math.isnan(one) and math.isnan(other))
    return one == other


def read(path):
    return pd.read_csv(path, dtype=str, keep_default_na=False, encoding="utf-8-sig")


def read_numbers(path):
    """A table of numbers that the page saves: rows are ids of codes."""
    table = read(path)
    table = table.set_index(table.columns[0])
    return table.drop(columns="name").replace("", "nan").astype(float)


class Coded:
    """What the exported tables say, and where sentences and paragraphs are."""

    def __init__(self, folder, texts):
        self.annotations = read(folder / "annotations.csv").astype({"start": int, "end": int})
        self.statements = read(folder / "statements.csv").set_index("statement_id")
        self.codes = read(folder / "codebook.csv").set_index("code")
        self.units = json.loads((folder / "units.json").read_text())
        self.texts = {
            id: (texts / f"{name.replace(' ', '_')}.txt").read_bytes().decode()
            for id, name in self.statements.delegation.items()
        }

    def root(self, code):
        above = self.codes.parent[code]
        return self.root(above) if above else code

    def heads(self, layer, below):
        """The codes of a layer that are rows or columns."""
        used = {code if below else self.root(code) for code in self.annotations.code}
        return [code for code in self.codes.index[self.codes.layer == layer] if code in used]

    def groups(self, columns):
        """For each statement, which column it is in, and the columns in order."""
        if columns == "statements":
            return self.statements.index.to_series(), list(self.statements.index)
        known = {"delegations": "delegation", "organs": "organ", "years": "date"}
        group = self.statements[known.get(columns, f"variable_{columns}")].str.strip()
        group = group.str[:4] if columns == "years" else group
        return group, sorted(group.unique(), key=lambda it: (it == "", it))

    @cache
    def overlapping(self):
        """All ordered pairs of two annotations that share a character."""
        some = self.annotations[["statement_id", "annotation", "start", "end"]]
        pairs = some.merge(some, on="statement_id", suffixes=("", "_2"))
        share = np.maximum(pairs.start, pairs.start_2) < np.minimum(pairs.end, pairs.end_2)
        pairs = pairs.loc[share & (pairs.annotation != pairs.annotation_2), ["annotation", "annotation_2"]]
        return pairs.assign(pair=[" ".join(sorted(it)) for it in pairs.to_numpy()])

    @cache
    def in_units(self, kind):
        """Which annotations share a character with which sentence or paragraph."""
        bounds = [
            (id, f"{id} {at}", *unit)
            for id, units in self.units.items()
            for at, unit in enumerate(units[kind])
        ]
        bounds = pd.DataFrame(bounds, columns=["statement_id", "unit", "from", "to"])
        both = self.annotations.merge(bounds, on="statement_id")
        touching = np.maximum(both.start, both["from"]) < np.minimum(both.end, both["to"])
        return both.loc[touching, ["annotation", "unit"]]


class Counted:
    """A view, counted again."""

    def __init__(self, coded, view):
        self.view = view
        self.rows = coded.heads(view["rows"], view["below"])
        some = coded.annotations
        if view["annotator"]:
            some = some[some.annotator == view["annotator"]]
        some = some.assign(counted=some.code if view["below"] else some.code.map(coded.root))
        self.is_codes = view["columns"] in set(coded.codes.layer)
        self.units_with = self.characters = self.lengths = None
        if not self.is_codes:
            self.in_groups(coded, some)
            return
        self.columns = coded.heads(view["columns"], view["below"])
        self.column_names = [coded.codes.code_name[code] for code in self.columns]
        if view["together"] == "overlap":
            counts = self.pairs(coded, some)
        else:
            counts = self.in_same_units(coded, some)
        self.counts = self.whole(counts)

    def whole(self, table):
        return table.reindex(index=self.rows, columns=self.columns, fill_value=0)

    def pairs(self, coded, some):
        """A pair counts once in a cell, also where each of its two fits the row and the column."""
        some = some[["annotation", "counted"]]
        pairs = coded.overlapping().merge(some, on="annotation")
        pairs = pairs.merge(some.add_suffix("_2"), on="annotation_2")
        pairs = pairs.drop_duplicates(["pair", "counted", "counted_2"])
        return pd.crosstab(pairs.counted, pairs.counted_2)

    def in_same_units(self, coded, some):
        units = coded.in_units(self.view["together"]).merge(some, on="annotation")
        has = (pd.crosstab(units.unit, units.counted) > 0).astype(int)
        self.units_with = has.sum()
        return has.T @ has

    def in_groups(self, coded, some):
        group_of, self.columns = coded.groups(self.view["columns"])
        self.column_names = [self.group_name(coded, it) for it in self.columns]
        some = some.assign(group=some.statement_id.map(group_of))
        self.counts = self.whole(pd.crosstab(some.counted, some.group))
        places = (range(*it) for it in zip(some.start, some.end))
        marked = some.assign(place=list(places)).groupby(["counted", "group", "statement_id"]).place
        characters = marked.agg(lambda all: len(set().union(*all))).groupby(["counted", "group"]).sum()
        self.characters = self.whole(characters.unstack(fill_value=0))
        self.lengths = pd.Series(coded.texts).map(len).groupby(group_of).sum()

    def group_name(self, coded, group):
        if self.view["columns"] != "statements":
            return group or "not said"
        statement = coded.statements.loc[group]
        if not statement.date:
            return statement.delegation
        return f"{statement.delegation} · {pd.Timestamp(statement.date):%-d %b %Y}"

    def numbers(self, kind):
        """Shares are from 0 to 1. A row is a code, or a statement or group of statements."""
        counts, of_row, of_column = self.counts, self.counts.sum(axis=1), self.counts.sum(axis=0)
        if kind == "counts":
            return counts
        if kind == "row-share":
            return counts.div(of_row, axis=0) if self.is_codes else counts.div(of_column, axis=1)
        if kind == "text-share":
            return self.characters.div(self.lengths[self.columns], axis=1)
        of_row, of_column = of_row.to_numpy()[:, None], of_column.to_numpy()[None, :]
        n = counts.to_numpy().sum()
        with np.errstate(divide="ignore", invalid="ignore"):
            expected = of_row * of_column / n
            variance = expected * (1 - of_row / n) * (1 - of_column / n)
            residuals = (counts - expected) / np.sqrt(variance)
        return residuals.where(np.isfinite(residuals))

    def network(self, coded):
        """Nodes and edges with all that is known of them."""
        nodes = {f"code:{code}": (coded.codes.code_name[code], "code") for code in self.rows}
        ends = [f"code:{code}" for code in self.columns]
        is_within = self.view["rows"] == self.view["columns"]
        if self.view["columns"] == "statements":
            ends = [f"statement:{id}" for id in self.columns]
        elif not self.is_codes:
            ends = [f"group:{at + 1}" for at in range(len(self.columns))]
        kind = "code" if self.is_codes else ends[0].split(":")[0]
        nodes |= {end: (name, kind) for end, name in zip(ends, self.column_names)}
        edges = {}
        for (row, column), count in np.ndenumerate(self.counts.to_numpy()):
            if count > 0 and (row < column or not is_within):
                edge = edges[edge_of(f"code:{self.rows[row]}", ends[column])] = {"weight": count}
                if is_within and self.units_with is not None:
                    edge |= weights(count, *self.units_with[[self.rows[row], self.columns[column]]])
        return nodes, edges


def folded(text):
    """Without regard to case, marks and spaces."""
    plain = unicodedata.normalize("NFKD", text.replace("’", "'").replace("‘", "'").lower())
    plain = plain.replace("“", '"').replace("”", '"').replace("–", "-").replace("—", "-")
    return " ".join("".join(it for it in plain if not unicodedata.combining(it)).split())


class Recorded(Counted):
    """A view of what records say, counted again from the exported columns of the fields."""

    def __init__(self, coded, view):
        self.view, self.is_codes = view, True
        self.is_of_values = view["columns"] != "codes"
        some = coded.annotations[coded.annotations.layer == "commitment"]
        if view["annotator"]:
            some = some[some.annotator == view["annotator"]]
        self.some = some
        keys, self.rows, self.row_names = self.values(some, view["rows"])
        if self.is_of_values:
            columns, self.columns, self.column_names = self.values(some, view["columns"])
        else:
            self.columns = coded.heads("commitment", view["below"])
            columns = some.code if view["below"] else some.code.map(coded.root)
            self.column_names = [coded.codes.code_name[code] for code in self.columns]
        self.placed = some.assign(from_key=keys, to_key=columns)
        self.counts = self.whole(pd.crosstab(self.placed.from_key, self.placed.to_key))

    def values(self, some, field):
        """For each annotation the key of its value, and the keys and names of the rows or columns."""
        said = [self.value(it, field) for it in some.to_dict("records")]
        spellings = {}
        for key, name in (it for it in said if it):
            spellings.setdefault(key, Counter())[name] += 1
        name_of = {key: min(all, key=lambda it: (-all[it], it)) for key, all in spellings.items()}
        order = sorted(name_of, key=lambda it: (-spellings[it].total(), name_of[it], it))
        own, rest = order[:MOST_VALUES], order[MOST_VALUES:]
        keys = ["missing" if it is None else it[0] if it[0] in own else "other" for it in said]
        names = [name_of[it] for it in own]
        if rest:
            own, names = [*own, "other"], [*names, f"other ({len(rest)} value{'s' if len(rest) > 1 else ''})"]
        if None in said:
            own, names = [*own, "missing"], [*names, "not said"]
        return keys, own, names

    def value(self, it, field):
        """The key and the spelling of what an annotation says in a field."""
        if field == "action":
            text, state = it["action"], ""
        else:
            text, state = it[f"{field}_text"], it[f"{field}_iso3"]
            said = " ".join(text.split())
            is_speaker = folded(said).removeprefix("the ") in OURSELVES and "US" not in said
            if is_speaker or (field == "actor" and not said):
                text, state = it["delegation"], STATES[it["delegation"]]
        name = " ".join(text.split())
        if not name:
            return None
        return (f"state:{state}" if state else f"words:{folded(name)}"), name

    def network(self, coded):
        nodes, ids = {}, {}

        def place(side, key, name):
            kind = key if key in ("other", "missing") else "value"
            known = (key if kind == "value" else (side, key))
            if known not in ids:
                ids[known] = f"{kind}:{len(nodes) + 1}"
                nodes[ids[known]] = (name, kind)
            return ids[known]

        rows = [place("row", *it) for it in zip(self.rows, self.row_names)]
        if self.is_of_values:
            columns = [place("column", *it) for it in zip(self.columns, self.column_names)]
        else:
            columns = [f"code:{code}" for code in self.columns]
            nodes |= {id: (name, "code") for id, name in zip(columns, self.column_names)}
        edges = {}
        of_row, of_column = self.counts.sum(axis=1), self.counts.sum(axis=0)
        parts = self.placed.groupby(["from_key", "to_key"])
        for (row, column), count in np.ndenumerate(self.counts.to_numpy()):
            if count > 0:
                part = parts.get_group((self.rows[row], self.columns[column]))
                edges[rows[row], columns[column]] = {
                    "weight": count,
                    **weights(count, of_row.iloc[row], of_column.iloc[column]),
                    "qualifier": "; ".join(sorted(set(part.code))),
                    "date": "; ".join(sorted(set(part.date) - {""})),
                }
        return nodes, edges, parts


def compare_flows(tally, recorded, coded, folder):
    """The network of records: directed, unless it joins values with codes."""
    nodes, edges, parts = recorded.network(coded)
    graph = nx.read_graphml(folder / "network.graphml")
    kind = "DiGraph" if recorded.is_of_values else "Graph"
    tally.same("flows", folder.name, kind, type(graph).__name__)
    found = {id: (node["label"], node["kind"]) for id, node in graph.nodes(data=True)}
    tally.same_dict("nodes of flows", folder.name, nodes, found)
    found = {(one, other): edge for one, other, edge in graph.edges(data=True)}
    if not recorded.is_of_values:
        found = {ends if ends in edges else ends[::-1]: edge for ends, edge in found.items()}
    tally.same_dict("edges of flows", folder.name, dict.fromkeys(edges, True), dict.fromkeys(found, True))
    for edge in edges.keys() & found.keys():
        tally.same_dict("weights of flows", f"{folder.name}, {edge}", edges[edge], found[edge])

    listed = read(folder / "edges.csv").astype({"weight": int, "edge_weight": int})
    by_part = Counter()
    for key in parts.groups:
        for _, it in parts.get_group(key).iterrows():
            by_part[(*key, it.code, it.date)] += 1
    tally.same("parts of flows", folder.name, len(by_part), len(listed))
    tally.same("parts of flows", f"{folder.name}, counts", sorted(by_part.values()), sorted(listed.weight))
    for (source, target), group in listed.groupby(["source", "target"]):
        edge = edges.get((source, target), {})
        where = f"{folder.name}, list, {source} {target}"
        tally.same("parts of flows", where, edge.get("weight"), group.weight.sum())
        tally.same("parts of flows", where, {edge.get("weight")}, set(group.edge_weight))
        tally.same("parts of flows", where, edge.get("qualifier"), "; ".join(sorted(set(group.qualifier))))
        tally.same("parts of flows", where, edge.get("jaccard"), float(group.jaccard.iloc[0]))


def edge_of(one, other):
    return tuple(sorted((one, other)))


def weights(both, one, other):
    """The normalisations of Discourse Network Analyzer."""
    average, either = (one + other) / 2, one + other - both
    return dict(zip(WEIGHTS, (both / average, both / either, both / math.sqrt(one * other))))


def compare_matrices(tally, counted, folder):
    heading = counted.view["columns"]
    if counted.view["records"]:
        heading = f"records: {counted.view['rows']} × {heading}"
    elif counted.is_codes:
        heading = f"codes, {counted.view['together']}"
    for kind in NUMBERS:
        path = folder / f"{kind}.csv"
        is_there = not counted.is_codes or kind != "text-share"
        tally.same("heads", path, is_there, path.exists())
        if is_there:
            expected = counted.numbers(kind).set_axis(counted.column_names, axis=1)
            tally.same_table((heading, kind), f"{folder.name} {kind}", expected, read_numbers(path))


def compare_network(tally, counted, coded, folder):
    nodes, edges = counted.network(coded)
    graph = nx.read_graphml(folder / "network.graphml")
    tally.same("networks", folder.name, "Graph", type(graph).__name__)
    found = {id: (node["label"], node["kind"]) for id, node in graph.nodes(data=True)}
    tally.same_dict("nodes", folder.name, nodes, found)
    compare_edges(tally, f"{folder.name}, GraphML", edges, graph)

    listed = read(folder / "edges.csv")
    weights = listed.columns.intersection(["weight", *WEIGHTS])
    listed = listed.astype(dict.fromkeys(weights, float))
    for it in listed.itertuples():
        named = (nodes[it.source][0], nodes[it.target][0])
        tally.same("names", folder.name, named, (it.source_label, it.target_label))
    tally.same("networks", f"{folder.name}, list of edges", len(edges), len(listed))
    listed = nx.from_pandas_edgelist(listed, edge_attr=list(weights))
    compare_edges(tally, f"{folder.name}, list of edges", edges, listed)


def compare_edges(tally, where, edges, graph):
    found = {edge_of(one, other): edge for one, other, edge in graph.edges(data=True)}
    tally.same_dict("edges", where, dict.fromkeys(edges, True), dict.fromkeys(found, True))
    for edge in edges.keys() & found.keys():
        tally.same_dict("weights", f"{where}, {edge}", edges[edge], found[edge])


def expected_rows(counted, form, table):
    """What a specification has to show: a number of the table for each pair of names."""
    lines = table if counted.is_codes else table.T
    names = list(lines.index)
    if form in ("triangle", "network") and not counted.view["records"]:
        return {(a, b): lines.at[a, b] for at, a in enumerate(names) for b in names[:at]}
    across = list(lines.columns)
    if form == "lines":
        names.remove("not said")
        totals = dict(zip(across, counted.counts.sum(axis=1)))
        across = sorted(across, key=lambda it: -totals[it])[:MOST_LINES]
    return {(a, b): lines.at[a, b] for a in names for b in across}


def compare_specs(tally, counted, folder):
    for path in sorted(folder.glob("*.vl.json")):
        form, kind = path.name.removesuffix(".vl.json").split("-", 1)
        saved = read(folder / f"{kind}.csv")
        table = read_numbers(folder / f"{kind}.csv").set_axis(saved["name"], axis=0)
        expected = expected_rows(counted, form, table)
        compare_values(tally, f"{folder.name} {path.name}", expected, json.loads(path.read_text()))


def compare_values(tally, where, expected, spec):
    values = spec["data"]["values"]
    keys = {"part": ("group", "part"), "theme": ("point", "theme")}
    line, across = next((it for key, it in keys.items() if key in values[0]), ("row", "column"))
    found = {(it[line], it[across]): math.nan if it["value"] is None else it["value"] for it in values}
    tally.same("specifications", where, len(expected), len(values))
    tally.same_dict("values", where, expected, found)


def compare_portraits(tally, coded, spec):
    def row(it):
        name = coded.codes.code_name[coded.root(it.code)]
        return (it.delegation, name, it.start, it.end, int(it.layer == "commitment"))

    def shown(it):
        statement = it["statement"].split(" · ")[0]
        return (statement, it["code"], round(it["start"], 6), round(it["end"], 6), it["below"])

    expected = sorted(row(it) for it in coded.annotations.itertuples())
    found = sorted(shown(it) for it in spec["data"]["values"])
    tally.same("specifications", "portraits", len(expected), len(found))
    for one, other in zip(expected, found):
        tally.same("portraits", "portraits", one, other)


def compare_drawings(tally, folder, drawn):
    for path in folder.rglob("*.vl.json"):
        name = str(path.relative_to(folder))
        rows = len(json.loads(path.read_text())["data"]["values"])
        tally.same("drawn without a warning", name, [], drawn[name]["complaints"])
        tally.same("rows drawn", name, rows, drawn[name]["rows"])


def compare_bytes(tally, one, other):
    def files(folder):
        paths = (it for it in folder.rglob("*") if it.is_file())
        return {str(it.relative_to(folder)): sha256(it.read_bytes()).hexdigest() for it in paths}

    tally.same_dict("files written twice", "written twice", files(one), files(other))


def try_out(coded, counted, folder):
    """Each comparison must notice a difference; if one does not, nothing is shown by the others."""
    kinds = ["a cell", "names", "an undefined cell", "an edge", "a weight", "a value in a picture"]
    tables = [counted.numbers("residuals").copy() for _ in range(4)]
    tables[1].iat[0, 0] += 1e-9
    tables[2].columns = [*tables[2].columns[1:], tables[2].columns[0]]
    tables[3].iat[0, 0] = math.nan
    tallies = [Tally() for _ in range(7)]
    for tally, table in zip(tallies, tables):
        tally.same_table("cells", "", tables[0], table)
    _, edges = counted.network(coded)
    others = [copy.deepcopy(edges) for _ in range(2)]
    others[0].popitem()
    others[1][next(iter(edges))]["weight"] += 1
    for tally, other in zip(tallies[4:6], others):
        tally.same_dict("edges", "", edges, other)
    spec = json.loads((folder / "table-counts.vl.json").read_text())
    spec["data"]["values"][0]["value"] += 1
    path = folder / "counts.csv"
    table = read_numbers(path).set_axis(read(path)["name"], axis=0)
    compare_values(tallies[6], "", expected_rows(counted, "table", table), spec)
    noticed = [len(it.wrong) for it in tallies]
    if noticed[0] or any(it != 1 for it in noticed[1:]):
        raise SystemExit(f"the comparison does not notice one of {kinds}: {noticed}")
    return kinds


def prove(coded, texts, binaries, packages):
    """Compares everything. Returns the tally, and what the self-test noticed."""
    with tempfile.TemporaryDirectory() as folder:
        runs = [Path(folder) / it for it in ("first", "second")]
        for run in runs:
            run.mkdir()
            project = run / "project.json"
            subprocess.run([f"{binaries}/query", "project", coded, texts, project], check=True)
            subprocess.run([f"{binaries}/write-insight", project, run], check=True)
        first, tally = runs[0], Tally()
        draw = ["node", Path(__file__).parent / "insight/vega.mjs", packages, first, Path(folder) / "svg"]
        drawn = json.loads(subprocess.check_output(draw))
        ours = Coded(first, Path(texts))
        for it in ours.annotations.itertuples():
            quote = ours.texts[it.statement_id][it.start : it.end]
            tally.same("quotes", it.annotation, it.quote, quote)
        views = json.loads((first / "views.json").read_text())
        for view in views:
            kind = Recorded if view["records"] else Counted
            counted, where = kind(ours, view), first / view["name"]
            if view["name"] == "theme-theme-sentence":
                noticed = try_out(ours, counted, where)
            compare_matrices(tally, counted, where)
            compare = compare_flows if view["records"] else compare_network
            compare(tally, counted, ours, where)
            compare_specs(tally, counted, where)
        compare_portraits(tally, ours, json.loads((first / "portraits.vl.json").read_text()))
        compare_drawings(tally, first, drawn)
        compare_bytes(tally, *runs)
        tally.compared["views"] = len(views)
        return tally, noticed


def figures(tally, noticed):
    """The section of the file of figures."""
    columns = list(dict.fromkeys(it[0] for it in tally.compared if isinstance(it, tuple)))

    def line(heading):
        cells = [tally.compared[heading, kind] for kind in NUMBERS]
        different = sum(tally.different[heading, kind] for kind in NUMBERS)
        return f"| {heading} | {' | '.join(f'{it:,}' if it else '' for it in cells)} | {different} |"

    others = {
        "heads": "lists of rows and columns",
        "quotes": "quotes of annotations",
        "networks": "networks and lists of edges that have each edge once",
        "nodes": "nodes",
        "edges": "edges, in GraphML and in lists",
        "names": "names in lists of edges",
        "flows": "networks of records that have the right direction",
        "nodes of flows": "nodes of these",
        "edges of flows": "edges of these",
        "weights of flows": "counts, normalised weights, codes and dates of these edges",
        "parts of flows": "lists of these edges: counts by code and date",
        "weights": "counts and normalised weights of edges",
        "specifications": "Vega-Lite specifications: how many rows",
        "values": "numbers in specifications, beside the CSV",
        "portraits": "passages in the specification of portraits",
        "drawn without a warning": "specifications compiled and drawn without a warning",
        "rows drawn": "specifications of which every row was drawn",
        "files written twice": "files written twice: the same bytes",
    }
    verdict = "\n".join(f"* {it}" for it in tally.wrong[:20]) or "Nothing differs."
    if len(tally.wrong) > 20:
        verdict += f"\n* and {len(tally.wrong) - 20} more"
    lines = [
        SECTION,
        "",
        f"`./dev prove insight`, {date.today()}.",
        "",
        "The coded speeches are counted, drawn and written by `tests/prove/insight/write-insight.rs`, in",
        "all files that the page saves, and counted again by `tests/prove/insight_matrices.py` from the",
        "exported `annotations.csv`. Years and regions of the statements are made up, and so are the",
        "recipients of commitments.",
        "",
        f"Cells of {tally.compared['views']} matrices: themes and commitments with what the row says; with",
        "codes below others and without; of all annotators and of one. “Records” are values of fields.",
        "",
        "| columns | counts | row % | adjusted residuals | share of text | different |",
        "|---|---:|---:|---:|---:|---:|",
        *(line(it) for it in columns),
        "",
        "| also compared | | different |",
        "|---|---:|---:|",
        *(f"| {said} | {tally.compared[it]:,} | {tally.different[it]} |" for it, said in others.items()),
        "",
        f"Before that, the comparison noticed when this was changed on purpose: {', '.join(noticed)}.",
        "",
        verdict,
        "",
    ]
    return "\n".join(lines)


if __name__ == "__main__":
    result, tried = prove(*sys.argv[1:5])
    file = Path(sys.argv[5])
    before = file.read_text().split(SECTION)[0] if file.exists() else ""
    file.write_text(f"{before.rstrip()}\n\n{figures(result, tried)}")
    print("\n".join(map(str, result.wrong[:50])) or "everything is the same")
    print(f"{sum(result.compared.values()):,} compared, {len(result.wrong)} different")
    sys.exit(bool(result.wrong))
