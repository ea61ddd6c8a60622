# shellcheck shell=bash
# The steps of the checks, and how they are counted. Sourced by ./dev.

WASM=wasm32-unknown-unknown
# Tests that run in a browser: those beside the code and those in tests/browser*.rs.
BROWSER=(--lib --test 'browser*')

# shellcheck source=.ci/once.sh
. .ci/once.sh

check_format() { cargo fmt --all --check; }
check_host() { cargo clippy --quiet --workspace --all-targets -- -D warnings; }
check_browser() {
    cargo clippy --quiet --target $WASM "${BROWSER[@]}" --bins -- -D warnings &&
        cargo clippy --quiet --target $WASM --lib --features split,bench -- -D warnings &&
        cargo clippy --quiet --target $WASM -p annotator-worker --bins -- -D warnings
}
check_docs() { RUSTDOCFLAGS="-D warnings" cargo doc --quiet --workspace --no-deps --lib; }

# Cargo starts each test program through .ci/test-once.
export TEST_LOGS=$LOGS/tests
test_core() {
    local runner
    runner=CARGO_TARGET_$(rustc -vV | sed -n 's/^host: //p' | tr a-z- A-Z_)_RUNNER
    # Examples are not tests; the proofs build those that they need.
    local failed=0 kinds
    for kinds in "--lib --bins --tests" --doc; do
        # shellcheck disable=SC2086 # several words
        env "PATH=$ROOT/.ci:$PATH" "$runner=test-once" \
            cargo test --workspace $kinds --no-fail-fast -- --show-output || failed=1
    done
    return $failed
}

# Trunk rejects values of NO_COLOR that other programs accept.
trunk() { env -u NO_COLOR trunk "$@"; }

test_in_browser() {
    PATH=$ROOT/.ci:$PATH \
        CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER="test-once wasm-bindgen-test-runner" \
        WASM_BINDGEN_TEST_WEBDRIVER_JSON="$ROOT/.ci/webdriver.json" \
        WASM_BINDGEN_TEST_TIMEOUT=120 \
        cargo test --target $WASM --no-fail-fast "${BROWSER[@]}" "$@"
}

# The release is split into modules (.ci/split/wasm-bindgen), which needs information from the
# linker.
# build_split FEATURES [option of trunk ...]
build_split() {
    (
        PATH=$ROOT/.ci/split:$PATH
        export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS=-Clink-args=--emit-relocs
        trunk build --release --locked --features "$@"
    )
}
build_release() { build_split split; }

# Code that is only in release builds shows its warnings only here.
build_release_without_warnings() {
    build_release 2>&1 | tee "$LOGS/release.log"
    [ "${PIPESTATUS[0]}" = 0 ] && ! grep -q '^warning: ' "$LOGS/release.log"
}

# Builds the release only if its sources have changed, or the folder it is in.
build_release_once() {
    local sources made=$ROOT/target/passed-release
    sources=$(hash_of src crates styles index.html Cargo.toml Cargo.lock Trunk.toml .ci) &&
        sources+=$(rustc --version) || sources=
    if [ -n "$sources" ] && [ -z "${CI:-}" ] && [ "$(cat "$made" 2>/dev/null)" = "$sources$(hash_folder dist)" ]; then
        echo "unchanged since it was built"
        touch dist/index.html # newer than its sources, for is_older
        return
    fi
    build_release_without_warnings || return
    echo "$sources$(hash_folder dist)" >"$made"
}

# The release is built beside other steps: for half of its time it uses one processor.
start_release() {
    release_log=$ROOT/target/release-beside.log release_code=$ROOT/target/release-beside.code
    rm -f "$release_code"
    (
        build_release_once
        echo $? >"$release_code"
    ) >"$release_log" 2>&1 &
    release=$!
}
# Shows what the build said, and returns whether it succeeded. It is asked for by a shell below the one
# that started it, which therefore cannot `wait`.
end_release() {
    while [ ! -e "$release_code" ] && kill -0 "$release" 2>/dev/null; do sleep 1; done
    cat "$release_log"
    return "$(cat "$release_code" 2>/dev/null || echo 1)"
}

check_page() { node .ci/check-page.mjs dist; }
check_licences() { node .ci/licences.mjs; }
check_size() { node .ci/size.mjs dist; }
# The scripts that finish a build.
test_scripts() { node --test --test-reporter=dot .ci; }

# is_older PAGE: is a built page missing, or older than its sources?
is_older() {
    [ ! -e "$1" ] || [ -n "$(find src crates styles index.html Cargo.toml Trunk.toml .ci/*.mjs .ci/split -newer "$1" -print -quit)" ]
}

# run_journeys [debug] [firefox | webkit] [NAME...]: first builds what is older than its sources.
run_journeys() {
    local dist=dist
    local -a words=()
    for word in "$@"; do
        case $word in debug) dist=target/page ;; *) words+=("$word") ;; esac
    done
    case " ${words[*]} " in
        *" firefox "*) need_firefox ;;
        *" webkit "*) need_webkit ;;
        *) need_chromium ;;
    esac
    if is_older $dist/index.html; then
        if [ $dist = dist ]; then
            build_release || return
        else
            mkdir -p $dist
            trunk build --dist $dist --no-sri=true || return
        fi
    fi
    PAGE=$dist node tests/journeys/run.mjs "${words[@]}"
}

# run_proof NAME [...]: runs tests/prove/NAME.mjs, which takes too long for every test run.
run_proof() {
    need_chromium
    if is_older dist/index.html; then build_release || return; fi
    node "tests/prove/$1.mjs" "${@:2}"
}
# prove_readers [FOLDER [WORD]]: see tests/prove/readers.mjs.
prove_readers() { node tests/prove/readers.mjs "$@"; }
# prove_cases [WORD]: see tests/prove/cases.mjs.
prove_cases() { node tests/prove/cases.mjs "$@"; }
# prove_undocs [FOLDER] [-v]: see tests/prove/undocs.py.
prove_undocs() { python3 tests/prove/undocs.py "$@"; }
# prove_interop [little | FOLDER]: see tests/prove/interop.mjs.
prove_interop() { node tests/prove/interop.mjs "$@"; }
# prove_classroom: see tests/prove/classroom.mjs, and tests/prove/classroom/scorm.mjs.
prove_classroom() { run_proof classroom && run_proof classroom/scorm; }
# prove_suggestions [CODED TEXTS]: see tests/prove/suggestions.py.
prove_suggestions() {
    # With the options of the worker, which will make suggestions.
    cargo build --quiet --profile tools -p annotator-suggest --examples || return
    if [ $# -gt 0 ]; then
        "$AGREEMENT_PYTHON" tests/prove/suggestions.py "$@"
    else
        "$AGREEMENT_PYTHON" tests/prove/suggestions.py --write
    fi
}
# prove_insight: see tests/prove/insight_queries.py, insight_matrices.py, insight_report.py and insight_compare.py.
prove_insight() {
    local data=${STATEMENT_DATA:-../shared/data} failed=0
    if [ ! -d "$data/coded" ]; then
        echo "skipped: the coded speeches"
        return
    fi
    cargo build --quiet -p annotator-analysis --example query || return
    cargo build --quiet -p statement-annotator --example write-insight --example write-report \
        --example read-document --example compare-statements || return
    # The first writes the file, the others add their sections.
    python3 tests/prove/insight_queries.py "$data/coded" "$data/statements/ungd2017" \
        target/debug/examples/query docs/figures/insight.md || failed=1
    "$INSIGHT_PYTHON" tests/prove/insight_matrices.py "$data/coded" "$data/statements/ungd2017" \
        target/debug/examples "$INSIGHT_PACKAGES" docs/figures/insight.md || failed=1
    "$INSIGHT_PYTHON" tests/prove/insight_report.py "$data/coded" "$data/statements/ungd2017" \
        target/debug/examples docs/figures/insight.md || failed=1
    python3 tests/prove/insight_compare.py "$data/statements/ungd2017" "$data/undocs" \
        target/debug/examples docs/figures/insight-compare.md || failed=1
    return $failed
}
# prove_agreement: see tests/prove/agreement.mjs.
prove_agreement() { node tests/prove/agreement.mjs; }
# prove_webkit: see tests/prove/webkit.mjs.
prove_webkit() {
    if is_older dist/index.html; then build_release || return; fi
    node tests/prove/webkit.mjs
}
# Without the readers of other programs, which take minutes to install, and without real statements.
prove_interop_a_little() { prove_interop little; }
prove_kill_a_little() { run_proof kill 5; }
# A tenth of the pictures, and the main journeys, in languages that nobody speaks.
prove_languages_a_little() {
    local failed=0
    run_proof looks little || failed=1
    run_journeys en-XA annotate || failed=1
    run_journeys ar-XB reach || failed=1
    return $failed
}

# prove_datasets [STATEMENTS]: see tests/prove/in_shards.py.
prove_datasets() {
    build_cli && STATEMENT_ANNOTATOR=$CLI "$DATA_PYTHON" tests/prove/in_shards.py "$@"
}

# Like the worker's module: where the time goes, time matters more than size.
CLI=$ROOT/target/tools/statement-annotator
build_cli() { cargo build --quiet --profile tools -p annotator-cli && say "It is $CLI"; }

# Types and tests of the Python package. Without PyPI only what Python itself can do.
check_python() {
    local python=$PYTHON_CHECKERS
    if [ -z "$python" ]; then
        (cd python && PYTHONPATH=src python3 -c 'import statement_annotator as sa; sa.load("tests/sample.json")') || return
        echo "skipped: types and tests of the Python package (PyPI cannot be reached)"
        echo "python: 1 passed, 0 failed, 1 skipped"
        return
    fi
    cargo build --quiet -p annotator-cli || return
    (
        cd python || return
        export PYTHONDONTWRITEBYTECODE=1
        "$python" -m mypy --cache-dir "$ROOT/target/mypy" &&
            "$python" -m pytest -p no:cacheprovider -rs
    ) | count_pytest
    return "${PIPESTATUS[0]}"
}

# Passes on what pytest prints, with the lines that `step` counts.
count_pytest() {
    sed -E \
        -e 's/^SKIPPED \[[0-9]+\] [^ ]+ (.*)$/skipped: \1/' \
        -e '/^[0-9]+ (passed|failed)/{
            h
            s/^(([0-9]+) failed, )?(([0-9]+) passed)?(, ([0-9]+) skipped)?.*/python: 0\4 passed, 0\2 failed, 0\6 skipped/
            s/\b0+([0-9])/\1/g
            G
        }'
}

# The wheel, after all checks, also those with pandas, spaCy and datasets.
build_python() {
    local python=$PYTHON_CHECKERS
    [ -n "$python" ] || stop "mypy and pytest could not be installed. Connect this machine and run this again."
    check_python || return
    say "Testing with pandas, spaCy and datasets ..."
    (cd python && PYTHONDONTWRITEBYTECODE=1 "$DATA_PYTHON" -m pytest -p no:cacheprovider -rs) || return
    mkdir -p target/python
    "$python" -m pip wheel --quiet --no-deps --no-build-isolation --wheel-dir target/python ./python &&
        rm -rf python/build python/src/*.egg-info && ls target/python/*.whl
}

# run_bench [quick] [NAME...]: measures the release with the interface for the harness (feature
# `bench`), built if it is older than its sources. The names are those of bench/run.mjs.
run_bench() {
    local dist=target/bench-page
    # Its size is one of the figures.
    if is_older dist/index.html; then build_release || return; fi
    if is_older $dist/index.html; then
        mkdir -p $dist
        build_split split,bench --dist $dist || return
        # It would fetch all files again in the middle of a measurement.
        rm -f $dist/service-worker.js
    fi
    if [ "${1:-}" = trace ]; then node bench/trace.mjs; else node bench/run.mjs "$@"; fi
}

# ---- counting --------------------------------------------------------------------------------

passed=0 failed=0 skipped=0 durations=

# step TITLE COMMAND...: a heading, the command, its duration. If the command prints how many of its
# tests passed, failed and were skipped, these are counted; otherwise it counts as one check. After
# a failed step the others still run.
step() {
    local title=$1 out start=$SECONDS code good=0 bad=0 left=0 counts
    shift
    out=$(mktemp)
    printf '\n== %s\n' "$title"
    "$@" 2>&1 | tee "$out"
    code=${PIPESTATUS[0]}
    counts=$(sed -nE 's/^(test result: .*|journeys: *|interop: *|cases: *|looks: *|python: *)\b([0-9]+) passed[;,] ([0-9]+) failed([;,] ([0-9]+) (skipped|ignored))?.*/\2 \3 \5/p' "$out")
    rm -f "$out"
    if [ -n "$counts" ]; then
        while read -r p f s; do good=$((good + p)) bad=$((bad + f)) left=$((left + ${s:-0})); done <<<"$counts"
    elif [ "$code" = 0 ]; then
        good=1
    fi
    # It failed without counts: it did not compile, or ended before its last line.
    [ "$code" = 0 ] || [ "$bad" != 0 ] || bad=1
    durations+=$(printf '%6d s  %s' $((SECONDS - start)) "$title")$'\n'
    passed=$((passed + good)) failed=$((failed + bad)) skipped=$((skipped + left))
    printf -- '-- %s: %d passed, %d failed, %d skipped, %d s\n' "$title" "$good" "$bad" "$left" $((SECONDS - start))
    [ "$bad" = 0 ]
}

report() {
    printf '\nWhere the time went:\n%s\n' "$(sort -rn <<<"$durations")"
    printf '\n%d passed, %d failed, %d skipped\n' "$passed" "$failed" "$skipped"
    [ "$failed" = 0 ]
}

check_all() {
    step "Format" check_format
    step "Lints, host" check_host
    step "Lints, browser" check_browser
    report
}

test_everything() {
    local page tools data
    step "Format" check_format
    step "Lints, host" check_host
    step "Lints, browser" check_browser
    step "Documentation" check_docs
    step "Licences" check_licences
    step "Scripts of the build" test_scripts
    # Without Git the state of the sources is unknown. The keys stay empty, and everything runs.
    data=$(hash_shared_data)
    tools=$("$CHROMIUM" --version 2>/dev/null)$(node --version)$WASM_BINDGEN
    READ_BY_TESTS=$(hash_of README.md docs crates tests ':!*.rs' ':!*.mjs') && READ_BY_TESTS+=$data$tools
    export READ_BY_TESTS
    step "Tests of the core" test_core
    start_release
    step "Formats of other programs" once "$(hash_of crates docs tests/prove Cargo.toml Cargo.lock)" prove_interop_a_little
    step "Python package" once "$(hash_of crates python Cargo.toml Cargo.lock)" check_python
    step "Tests in the browser" test_in_browser
    if step "Release build" end_release; then
        page=$(hash_of .ci tests ':!*.rs') && page+=$(hash_folder dist)$tools
        step "Policy of the page" check_page
        step "Size of the page" once "$page" check_size
        step "Journeys" once "${page:+$page$data}" run_journeys
        step "Longer words, and from right to left" once "$page" prove_languages_a_little
        step "Killed while working" once "$page" prove_kill_a_little
    fi
    report
}
