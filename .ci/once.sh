# shellcheck shell=bash
# Does not run again what passed and has not changed. Sourced by steps.sh and test-once.
#
# For everything that passed there is a file in target/passed/, named by a hash of all that it
# depends on. The file has the lines that the step counts. Delete the folder, or set CI, to run
# everything.

PASSED=$ROOT/target/passed

# once KEY COMMAND...: runs the command unless it passed before with the same key. With an empty key
# it always runs.
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
        { grep -E '^(test result|journeys|interop|python|skipped): ' "$out" || true; } >"$memory"
    fi
    rm -f "$out"
    return "$code"
}

# hash_of PATH...: hash of the content of all files that Git does not ignore; fails without Git.
hash_of() {
    (cd "$ROOT" && git ls-files -z --cached --others --exclude-standard -- "$@" | xargs -0 sha256sum | sha256sum) 2>/dev/null
}

# hash_folder FOLDER: hash of the content of all files in it, including ignored ones.
hash_folder() { (cd "$1" 2>/dev/null && find . -type f -print0 | sort -z | xargs -0 sha256sum) | sha256sum; }

# The test data is large, so this hashes names, sizes and times instead of the content.
hash_shared_data() {
    (cd "$ROOT" && find -L "${STATEMENT_DATA:-../shared/data}" -type f -printf '%p %s %T@\n' 2>/dev/null | sort) | sha256sum
}
