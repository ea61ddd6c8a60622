# shellcheck shell=bash
# What passed and has not changed is not run again. Sourced by steps.sh and test-once.
#
# Each thing that passed has a file in target/passed/, named after a hash of all that it depends on.
# The file has the lines that the step counts. Delete the folder, or set CI, to run everything.

PASSED=$ROOT/target/passed

# once KEY COMMAND...: runs the command unless it passed before under the same key. With an empty
# key it always runs.
once() {
    local key=$1 memory out code
    memory=$PASSED/$(printf '%s' "$*" | sha256sum | cut -c 1-32)
    shift
    if [ -n "$key" ] && [ -z "${CI:-}" ] && [ -e "$memory" ]; then
        echo "unchanged since it passed"
        cat "$memory"
        return
    fi
    mkdir -p "$PASSED"
    out=$(mktemp "$PASSED/.now.XXXXXX")
    "$@" 2>&1 | tee "$out"
    code=${PIPESTATUS[0]}
    if [ "$code" = 0 ] && [ -n "$key" ]; then
        { grep -E '^(test result|journeys|interop|skipped): ' "$out" || true; } >"$memory"
    fi
    rm -f "$out"
    return "$code"
}

# hash_of PATH...: of the content of all files there that Git does not ignore; fails without Git.
hash_of() {
    (cd "$ROOT" && git ls-files -z --cached --others --exclude-standard -- "$@" | xargs -0 sha256sum | sha256sum) 2>/dev/null
}

# hash_folder FOLDER: of the content of all files in it, ignored ones as well.
hash_folder() { (cd "$1" 2>/dev/null && find . -type f -print0 | sort -z | xargs -0 sha256sum) | sha256sum; }

# Real material is large, so names, sizes and times stand for its content.
hash_shared_data() {
    (cd "$ROOT" && find -L "${STATEMENT_DATA:-../shared/data}" -type f -printf '%p %s %T@\n' 2>/dev/null | sort) | sha256sum
}
