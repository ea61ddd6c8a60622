"""A dataset of 100,000 statements in shards, loaded by DuckDB and `datasets`.

    ./dev prove datasets [STATEMENTS]

Makes a project file with so many short statements, three passages each, exports it with the command
line as a dataset in shards, and loads the shards. Everything is counted and every quote compared,
by each of the programs. The examples for DuckDB, Python and R in docs/command-line.md are run on it,
too. With the usual number of statements, the figures go to docs/figures/datasets.md.
"""

from __future__ import annotations

import datetime
import hashlib
import json
import os
import random
import re
import resource
import shutil
import subprocess
import sys
import uuid
from pathlib import Path

os.environ["HF_DATASETS_DISABLE_PROGRESS_BARS"] = "1"

import datasets  # noqa: E402
import duckdb  # noqa: E402

USUAL = 100_000
ROOT = Path(__file__).parent.parent.parent
CLI = os.environ["STATEMENT_ANNOTATOR"]
WORK = ROOT / "target" / "prove" / "datasets"
WORDS = (
    "We pledge ten million to the relief fund and call on all States to help civilians in need "
    "before winter comes while our region hopes for peace and trade"
).split()
PASSAGES = 3


def run(*words: str | Path, code: int = 0) -> None:
    done = subprocess.run([CLI, "--quiet", *map(str, words)], cwd=WORK)
    assert done.returncode == code, f"{words}: {done.returncode}"


def make(count: int) -> Path:
    """A project file with so many statements. Every text is different, and has an emoji in it."""
    (WORK / "first.txt").write_text("We thank you.\n")
    run("read", "first.txt", "--seed", "1", "-o", "first.json")
    project = json.loads((WORK / "first.json").read_text("utf-8"))
    codes = [code["id"] for code in project["codebook"]["codes"] if code["layer"] == "theme"][:20]
    first = project["statements"][0]
    annotator = project["annotators"][0]["id"]
    chance = random.Random(7)
    project["statements"], project["annotations"] = [], []
    for at in range(count):
        id = str(uuid.uuid5(uuid.NAMESPACE_OID, f"statement {at}"))
        text = f"Statement {at} 😀. {' '.join(chance.choice(WORDS) for _ in range(40))}."
        emoji = text.index("😀")

        def span(start: int, end: int) -> dict[str, int]:
            units = [it + (it > emoji) for it in (start, end)]
            return {"start": start, "end": end, "start_utf16": units[0], "end_utf16": units[1]}

        whole = span(0, len(text))
        length = {"code_points": len(text), "utf16": whole["end_utf16"], "bytes": len(text.encode())}
        project["statements"].append(
            first
            | {
                "id": id,
                "sha256": hashlib.sha256(text.encode()).hexdigest(),
                "text": text,
                "length": length,
                "metadata": {"title": f"Statement {at}"},
                "paragraphs": [whole],
                "zones": [],
            }
        )
        for start in sorted(chance.sample(range(emoji + 3, len(text) - 30), PASSAGES)):
            end = start + chance.randrange(5, 25)
            project["annotations"].append(
                {
                    "id": str(uuid.uuid5(uuid.NAMESPACE_OID, f"{at} {start}")),
                    "statement": id,
                    "code": chance.choice(codes),
                    "layer": "theme",
                    "spans": [
                        span(start, end)
                        | {
                            "quote": text[start:end],
                            "prefix": text[max(0, start - 32) : start],
                            "suffix": text[end : end + 32],
                        }
                    ],
                    "attributes": {},
                    "note": "",
                    "annotator": annotator,
                    "created": "2026-01-01T00:00:00.000Z",
                    "modified": "2026-01-01T00:00:00.000Z",
                    "origin": "manual",
                    "codebook_revision": project["codebook"]["revision"],
                }
            )
    made = WORK / "project.json"
    with made.open("w", encoding="utf-8") as file:
        json.dump(project, file, ensure_ascii=False)
    return made


def examples() -> dict[str, str]:
    """The examples of docs/command-line.md, by their languages."""
    page = (ROOT / "docs" / "command-line.md").read_text("utf-8")
    return dict(re.findall(r"^```(sql|python|r)\n(.*?)^```$", page, re.DOTALL | re.MULTILINE))


def processor_seconds() -> float:
    """Of this process and of the programs that it ran."""
    return sum(os.times()[:4])


def timed(what: str, rows: list[tuple[str, float]], work):  # type: ignore[no-untyped-def]
    start = processor_seconds()
    result = work()
    rows.append((what, processor_seconds() - start))
    print(f"{rows[-1][1]:6.1f} s  {what}", flush=True)
    return result


def by_duckdb(count: int) -> dict[str, int]:
    """Counts and compares with DuckDB. Its substring counts characters from 1."""
    connection = duckdb.connect()
    rows = connection.sql(
        """
        SELECT span.label, count(*),
               count(*) FILTER (substring(text, span."start" + 1, span."end" - span."start") = span.quote)
        FROM (SELECT text, unnest(spans) AS span FROM read_json('dataset/data/*.jsonl'))
        GROUP BY 1
        """
    ).fetchall()
    assert all(all == fits for _, all, fits in rows), "a quote is somewhere else"
    (statements,) = connection.sql(
        "SELECT count(DISTINCT id) FROM read_json('dataset/data/*.jsonl')"
    ).fetchall()[0]
    assert statements == count, statements
    return {label: all for label, all, _ in rows}


def by_datasets(count: int) -> dict[str, int]:
    """Counts and compares with `datasets`, which takes the types from the data card."""
    cache = WORK / "cache"
    loaded = datasets.load_dataset("dataset", "statements", split="train", cache_dir=str(cache))
    assert loaded.num_rows == count, loaded.num_rows
    counts: dict[str, int] = {}
    for row in loaded:
        for span in row["spans"]:
            assert row["text"][span["start"] : span["end"]] == span["quote"]
            counts[span["label"]] = counts.get(span["label"], 0) + 1
    return counts


def by_r(example: str) -> bool:
    """Runs the example for R, if R is there. It is run on a small part."""
    if shutil.which("Rscript") is None:
        print("skipped: the example for R (there is no Rscript)")
        return False
    run("convert", "small.json", "--to", "tables", "--unpacked", "-o", "tables")
    folder = WORK / "r"
    folder.mkdir()
    (WORK / "tables").rename(folder / "tables")
    shutil.copy(WORK / "small.json", folder / "project.json")
    check = "stopifnot(all(words == both$quote), length(project$annotations) == nrow(annotations))\n"
    words = ["Rscript", "-e", f"{example}\n{check}"]
    subprocess.run(words, cwd=folder, check=True, stdout=subprocess.DEVNULL)
    return True


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else USUAL
    shutil.rmtree(WORK, ignore_errors=True)
    WORK.mkdir(parents=True)
    os.chdir(WORK)
    times: list[tuple[str, float]] = []
    made = make(count)
    size = made.stat().st_size
    shard = max(1, count // 10)
    words = ("convert", made, "--to", "hugging-face", "--shard", str(shard), "--unpacked", "-o", "dataset")
    timed(f"the command line exports it in files of {shard:,} statements", times, lambda: run(*words))
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024
    shards = sorted((WORK / "dataset" / "data").glob("*.jsonl"))
    assert len(shards) == -(-count // shard), shards
    timed("the command line validates it", times, lambda: run("validate", made))
    one = timed("DuckDB counts the codes and compares all quotes", times, lambda: by_duckdb(count))
    other = timed("`datasets` loads it, and Python compares all quotes", times, lambda: by_datasets(count))
    assert one == other and sum(one.values()) == PASSAGES * count, "the programs count differently"
    ours = examples()
    found = duckdb.sql(ours["sql"]).fetchall()
    assert {code: all for code, all, _ in found} == one, "the example for DuckDB counts differently"
    datasets.config.HF_DATASETS_CACHE = WORK / "cache"
    subprocess.run([sys.executable, "-c", ours["python"]], check=True, stdout=subprocess.DEVNULL)
    titles = [f"Statement {at}" for at in range(20)]
    run("convert", made, "-o", "small.json", "--statements", *titles)
    with_r = by_r(ours["r"])
    print(f"{count:,} statements, {sum(one.values()):,} passages: all counts and quotes are equal")
    if count == USUAL:
        write(count, size, memory, shards, sum(one.values()), times, with_r)


def write(
    count: int,
    size: int,
    memory: int,
    shards: list[Path],
    passages: int,
    times: list[tuple[str, float]],
    with_r: bool,
) -> None:
    data = sum(path.stat().st_size for path in shards)
    r = "and R" if with_r else "(there was no R)"
    lines = [
        "# A dataset in shards",
        "",
        f"Written by `./dev prove datasets` on {datetime.date.today()}, on a machine with "
        f"{os.cpu_count()} cores. Do not edit it.",
        "",
        f"A project file with {count:,} short statements and {passages:,} passages ({size / 1e6:,.0f} MB) is exported "
        f"by the command line as a dataset: {len(shards)} files of {count // len(shards):,} statements, "
        f"{data / 1e6:,.0f} MB. The command line needs {memory / 1e9:.1f} GB of memory for it. DuckDB {duckdb.__version__} and "
        f"`datasets` {datasets.__version__} then load all files as one table. Both count each code equally often, and find every quote at "
        "its place. The times are those of the processor, over all cores.",
        "",
        "| what | processor seconds |",
        "|---|---|",
        *(f"| {what} | {seconds:.1f} |" for what, seconds in times),
        "",
        f"The examples for DuckDB, Python {r} in [command-line.md](../command-line.md) were run on it and count the same.",
        "",
    ]
    (ROOT / "docs" / "figures" / "datasets.md").write_text("\n".join(lines), "utf-8")


if __name__ == "__main__":
    main()
