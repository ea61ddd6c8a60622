# shellcheck shell=bash
# What is checked, and the counting of it. Sourced by ./dev.

WASM=wasm32-unknown-unknown
# What is tested in a browser: the tests beside the code and those in tests/browser*.rs.
BROWSER=(--lib --test 'browser*')

check_format() { cargo fmt --all --check; }
check_host() { cargo clippy --quiet --workspace --all-targets -- -D warnings; }
check_browser() {
    cargo clippy --quiet --target $WASM "${BROWSER[@]}" --bins -- -D warnings &&
        cargo clippy --quiet --target $WASM --lib --features split,bench -- -D warnings &&
        cargo clippy --quiet --target $WASM --target-dir target/tools -p annotator-worker --bins -- -D warnings
}
check_docs() { RUSTDOCFLAGS="-D warnings" cargo doc --quiet --workspace --no-deps --lib; }

test_core() { cargo test --workspace --no-fail-fast "$@"; }

# Trunk refuses the values that others accept for NO_COLOR.
trunk() { env -u NO_COLOR trunk "$@"; }

test_in_browser() {
    CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER=wasm-bindgen-test-runner \
        WASM_BINDGEN_TEST_WEBDRIVER_JSON="$ROOT/.ci/webdriver.json" \
        WASM_BINDGEN_TEST_TIMEOUT=120 \
        cargo test --target $WASM --no-fail-fast "${BROWSER[@]}" "$@"
}

# The release is split in two (.ci/split/wasm-bindgen), which takes what the linker knew.
# build_split FEATURES [option of trunk ...]
build_split() {
    (
        PATH=$ROOT/.ci/split:$PATH
        export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS=-Clink-args=--emit-relocs
        trunk build --release --locked --features "$@"
    )
}
build_release() { build_split split; }

# Code that stands only in release builds warns only there.
build_release_without_warnings() {
    build_release 2>&1 | tee "$CACHE/logs/release.log"
    [ "${PIPESTATUS[0]}" = 0 ] && ! grep -q '^warning: ' "$CACHE/logs/release.log"
}

check_page() { node .ci/check-page.mjs dist; }
check_licences() { node .ci/licences.mjs; }
check_size() { node .ci/size.mjs dist; }

# is_older PAGE: is a built page older than its sources, or not there?
is_older() {
    [ ! -e "$1" ] || [ -n "$(find src crates styles index.html Cargo.toml Trunk.toml .ci/*.mjs .ci/split -newer "$1" -print -quit)" ]
}

# run_journeys [debug] [firefox] [NAME...]: builds first what is older than its sources.
run_journeys() {
    local dist=dist
    local -a words=()
    for word in "$@"; do
        case $word in debug) dist=target/page ;; *) words+=("$word") ;; esac
    done
    case " ${words[*]} " in *" firefox "*) need_firefox ;; *) need_chromium ;; esac
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

# run_proof NAME [...]: what takes too long for each run of the tests; tests/prove/NAME.mjs.
run_proof() {
    need_chromium
    if is_older dist/index.html; then build_release || return; fi
    node "tests/prove/$1.mjs" "${@:2}"
}
# prove_readers [FOLDER [WORD]]: see tests/prove/readers.mjs.
prove_readers() { node tests/prove/readers.mjs "$@"; }
# prove_interop [little | FOLDER]: see tests/prove/interop.mjs.
prove_interop() { node tests/prove/interop.mjs "$@"; }
# Without the readers of others, which take minutes to install, and without texts of others.
prove_interop_a_little() { prove_interop little; }
prove_kill_a_little() { run_proof kill 5; }

# run_bench [quick] [NAME...]: measures the release with the door that the harness comes in by
# (feature `bench`), built if it is older than its sources. bench/run.mjs knows the names.
run_bench() {
    local dist=target/bench-page
    # Its size is one of the figures.
    if is_older dist/index.html; then build_release || return; fi
    if is_older $dist/index.html; then
        mkdir -p $dist
        build_split split,bench --dist $dist || return
        # It would fetch all files once more in the middle of a measurement.
        rm -f $dist/service-worker.js
    fi
    if [ "${1:-}" = trace ]; then node bench/trace.mjs; else node bench/run.mjs "$@"; fi
}

# ---- counting --------------------------------------------------------------------------------

passed=0 failed=0

# step TITLE COMMAND...: a heading, the command, its duration. A command that prints how many of its
# tests passed and failed is counted by that, any other one as one check. A step that fails does not
# keep the others from running.
step() {
    local title=$1 out start=$SECONDS code good=0 bad=0 counts
    shift
    out=$(mktemp)
    printf '\n== %s\n' "$title"
    "$@" 2>&1 | tee "$out"
    code=${PIPESTATUS[0]}
    counts=$(sed -nE 's/^(test result: .*|journeys: *|interop: *)\b([0-9]+) passed[;,] ([0-9]+) failed.*/\2 \3/p' "$out")
    rm -f "$out"
    if [ -n "$counts" ]; then
        while read -r p f; do good=$((good + p)) bad=$((bad + f)); done <<<"$counts"
    elif [ "$code" = 0 ]; then
        good=1
    fi
    # Failed without saying how often: it did not compile, or ended before its last line.
    [ "$code" = 0 ] || [ "$bad" != 0 ] || bad=1
    passed=$((passed + good)) failed=$((failed + bad))
    printf -- '-- %s: %s, %d s\n' "$title" "$([ "$bad" = 0 ] && echo passed || echo FAILED)" $((SECONDS - start))
    [ "$bad" = 0 ]
}

report() {
    printf '\n%d passed, %d failed\n' "$passed" "$failed"
    [ "$failed" = 0 ]
}

check_all() {
    step "Format" check_format
    step "Lints, host" check_host
    step "Lints, browser" check_browser
    report
}

test_everything() {
    step "Format" check_format
    step "Lints, host" check_host
    step "Lints, browser" check_browser
    step "Documentation" check_docs
    step "Licences" check_licences
    step "Tests of the core" test_core
    step "Formats of other programs" prove_interop_a_little
    step "Tests in the browser" test_in_browser
    if step "Release build" build_release_without_warnings; then
        step "Policy of the page" check_page
        step "Size of the page" check_size
        step "Journeys" run_journeys
        step "Killed while working" prove_kill_a_little
    fi
    report
}
