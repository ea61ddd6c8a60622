# shellcheck shell=bash
# Installs what a verb of ./dev needs if it is missing. Sourced by ./dev.
#
# Our own tools go into one cache folder that all clones share, each in a folder named after its
# version. Nothing is written into ~/.cargo/bin. An unfinished install is in a temporary folder and
# is deleted. Packages of the distribution are installed with apt-get.

CACHE=${XDG_CACHE_HOME:-$HOME/.cache}/statement-annotator
LOGS=$CACHE/logs
mkdir -p "$LOGS"

# shellcheck source=.ci/versions.sh
. "$ROOT/.ci/versions.sh"

say() { printf '%s\n' "$*" >&2; }

stop() {
    say ""
    say "Cannot go on: $*"
    exit 1
}

have() { command -v "$1" >/dev/null 2>&1; }

# at_least HAVE WANTED: is version HAVE equal to WANTED or newer?
at_least() { [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]; }

# logged NAME COMMAND...: runs a long command, and shows the end of its log if it fails.
logged() {
    local log="$LOGS/$1.log"
    shift
    "$@" >"$log" 2>&1 </dev/null && return
    say "This failed: $*"
    tail -n 15 "$log" | sed 's/^/    /' >&2
    say "    (all of it: $log)"
    return 1
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif have sudo && { [ -t 0 ] || sudo -n true 2>/dev/null; }; then
        sudo "$@" # asks for the password on the terminal
    else
        stop "this needs root, and there is neither root nor a sudo that works here: $*"
    fi
}

# ---- distribution packages -------------------------------------------------------------------

apt_fresh=
apt_update() {
    [ -z "$apt_fresh" ] || return 0
    say "Reading the package lists (half a minute) ..."
    # An unreadable list (of another source on this machine) is no reason to stop.
    logged apt-update as_root apt-get update -q || true
    apt_fresh=yes
}

packaged() { # is there such a package, also in a list that was never read on this machine?
    [ -n "$(apt-cache policy "$1" 2>/dev/null | sed -n '/Candidate: [^(]/p')" ]
}

packaged_version() { apt-cache policy "$1" | sed -n 's/^  Candidate: //p'; }

# apt_install WHAT-FOR PACKAGE...: never removes an installed package.
apt_install() {
    local what=$1
    shift
    have apt-get || stop "$what is missing, and installing it is only known for Debian and Ubuntu. Please install it and run this again."
    apt_update
    say "Installing $what ($*), a minute or two, once ..."
    logged apt-install as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -q -y --no-install-recommends --no-remove "$@"
}

# ---- Rust ------------------------------------------------------------------------------------

rust_new_enough() { at_least "$(rustc --version 2>/dev/null | cut -d ' ' -f 2)" "$RUST_AT_LEAST"; }

# Only compiling proves it: files may be left over from an older compiler.
compiles_for_browser() {
    local dir ok=1
    dir=$(mktemp -d)
    echo 'fn main() {}' >"$dir/a.rs"
    rustc --target wasm32-unknown-unknown -o "$dir/a.wasm" "$dir/a.rs" >/dev/null 2>&1 && ok=0
    rm -rf "$dir"
    return $ok
}

rust_ready() { have cargo && rust_new_enough && compiles_for_browser; }

need_rust() {
    # Calling rustc must never start a download.
    export RUSTUP_AUTO_INSTALL=0
    # A rustup that is installed but not on the path yet.
    if ! have rustup && [ -x "${CARGO_HOME:-$HOME/.cargo}/bin/rustup" ]; then
        PATH=${CARGO_HOME:-$HOME/.cargo}/bin:$PATH
    fi
    rust_ready && return
    # The distribution's compiler, if an earlier run has set it up.
    local chosen=${RUSTUP_TOOLCHAIN-}
    use_distribution_rust && rust_ready && return
    if [ -n "$chosen" ]; then export RUSTUP_TOOLCHAIN=$chosen; else unset RUSTUP_TOOLCHAIN; fi

    if have rustup && rust_from_rustup; then return; fi
    rust_from_distribution
}

rust_from_rustup() {
    if ! rust_new_enough; then
        export RUSTUP_TOOLCHAIN=stable
        if ! rust_new_enough; then
            say "Installing Rust's stable toolchain with rustup (about 2 minutes, once) ..."
            logged rustup-toolchain rustup toolchain install stable --profile minimal \
                -c clippy -c rustfmt || return
        fi
    fi
    if ! compiles_for_browser; then
        say "Adding Rust's wasm32-unknown-unknown target with rustup (about 20 seconds, once) ..."
        logged rustup-target rustup target add wasm32-unknown-unknown || return
    fi
    rust_ready
}

# Uses the distribution's rustc instead of rustup's, in this process only.
use_distribution_rust() {
    [ -x /usr/bin/rustc ] && [ -x /usr/bin/cargo ] || return
    at_least "$(/usr/bin/rustc --version | cut -d ' ' -f 2)" "$RUST_AT_LEAST" || return
    if have rustup; then
        rustup toolchain list 2>/dev/null | grep -q '^debian-web' ||
            rustup toolchain link debian-web /usr || return
        export RUSTUP_TOOLCHAIN=debian-web
    else
        PATH=/usr/bin:$PATH
    fi
    hash -r
}

rust_from_distribution() {
    have apt-get || stop "there is no Rust $RUST_AT_LEAST or newer with the target wasm32-unknown-unknown. Please install rustup (https://rustup.rs), then run this again."
    apt_update
    if packaged rustc-web && at_least "$(packaged_version rustc-web)" "$RUST_AT_LEAST"; then
        # Debian's newer compiler, packaged for building browsers.
        apt_install "Debian's Rust" rustc-web cargo-web rust-web-clippy rustfmt-web ||
            stop "Debian's Rust could not be installed (see above). If another Rust from Debian stands in its way, remove that one or install rustup (https://rustup.rs), then run this again."
        use_distribution_rust
        compiles_for_browser || build_standard_library
    elif packaged libstd-rust-dev-wasm32 && at_least "$(packaged_version rustc)" "$RUST_AT_LEAST"; then
        apt_install "Rust" rustc cargo rust-clippy rustfmt rust-llvm libstd-rust-dev-wasm32 ||
            stop "Rust could not be installed (see above). Installing rustup (https://rustup.rs) and running this again may help."
        use_distribution_rust
    elif packaged rustup && ! have rustup; then
        apt_install "rustup" rustup && rust_from_rustup
    fi
    rust_ready ||
        stop "no Rust $RUST_AT_LEAST with the target wasm32-unknown-unknown could be had here. Please install rustup (https://rustup.rs), check the network, and run this again."
}

# rustc-web has no standard library for the browser, but has its source.
build_standard_library() {
    apt_install "the source of Rust's standard library" rust-web-src rust-web-llvm || return
    # rust-lld is a link to a linker, for instance lld-22, whose package has the same name.
    have rust-lld || apt_install "Rust's linker" "$(basename "$(readlink /usr/bin/rust-lld)")" || return
    say "Building Rust's standard library for the browser (about a minute, once) ..."
    local dir lib=/usr/lib/rustlib/wasm32-unknown-unknown/lib
    dir=$(mktemp -d "$CACHE/.std.XXXXXX")
    mkdir "$dir/src"
    printf '[package]\nname = "empty"\nversion = "0.0.0"\nedition = "2021"\n[workspace]\n' >"$dir/Cargo.toml"
    touch "$dir/src/lib.rs"
    # Without bitcode, link-time optimisation of the release build fails.
    logged build-std env -C "$dir" RUSTC=/usr/bin/rustc RUSTC_BOOTSTRAP=1 RUSTFLAGS=-Cembed-bitcode=yes \
        /usr/bin/cargo build -Zbuild-std=std,panic_abort,test --target wasm32-unknown-unknown --release &&
        as_root mkdir -p "$lib" &&
        as_root rm -f "$lib"/*.rlib &&
        as_root cp "$dir"/target/wasm32-unknown-unknown/release/deps/*.rlib "$lib/"
    rm -rf "$dir"
}

need_lints() {
    { cargo fmt --version && cargo clippy --version; } >/dev/null 2>&1 && return
    if have rustup && [ "${RUSTUP_TOOLCHAIN:-}" != debian-web ]; then
        say "Adding clippy and rustfmt with rustup (about 20 seconds, once) ..."
        logged rustup-lints rustup component add clippy rustfmt && return
    elif dpkg -s rustc-web >/dev/null 2>&1; then
        apt_install "clippy and rustfmt" rust-web-clippy rustfmt-web && return
    elif have apt-get; then
        apt_install "clippy and rustfmt" rust-clippy rustfmt && return
    fi
    stop "clippy and rustfmt are missing and could not be installed."
}

# ---- tools written in Rust -------------------------------------------------------------------

# need_cargo_tool FOLDER CRATE VERSION PROGRAM MINUTES [option of cargo install ...]
need_cargo_tool() {
    local home="$CACHE/$1-$3" crate=$2 version=$3 program=$4 minutes=$5
    shift 5
    if [ ! -x "$home/bin/$program" ]; then
        # Use the user's own copy if it has the same version.
        case " $("$program" --version 2>/dev/null) " in *" $version "*) return ;; esac
        say "Installing $crate $version (about $minutes minutes, once) ..."
        local tmp
        tmp=$(mktemp -d "$CACHE/.$crate.XXXXXX")
        # A tool that runs for seconds is not worth minutes of optimisation.
        if logged "$crate" env CARGO_TARGET_DIR="$tmp/target" CARGO_PROFILE_RELEASE_LTO=off \
            CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 CARGO_PROFILE_RELEASE_OPT_LEVEL=1 \
            CARGO_PROFILE_RELEASE_DEBUG=false \
            cargo install --root "$tmp/root" "$@" "$crate@$version"; then
            rm -rf "$home"
            mv "$tmp/root" "$home"
            rm -rf "$tmp"
        else
            rm -rf "$tmp"
            stop "$crate $version could not be installed. If this machine is offline, connect it and run this again."
        fi
    fi
    PATH=$home/bin:$PATH
}

# Its own lock file is not used, because it may have versions that are not in the registry yet.
need_wasm_bindgen() { need_cargo_tool wasm-bindgen wasm-bindgen-cli "$WASM_BINDGEN" wasm-bindgen-test-runner 3; }
need_wasm_split() { need_cargo_tool wasm-split wasm_split_cli_support "$WASM_SPLIT" wasm-split-cli 2 --locked --features build-binary; }
need_trunk() { need_cargo_tool trunk trunk "$TRUNK" trunk 5 --locked --no-default-features; }

need_basics() {
    [ -e /etc/ssl/certs/ca-certificates.crt ] || [ ! -e /etc/debian_version ] ||
        apt_install "certificates" ca-certificates || stop "certificates for https are missing."
    have cc || apt_install "a C compiler and linker" gcc libc6-dev || stop "there is no C compiler (cc)."
}

# A full disk ends a build with messages about something else.
need_space() {
    local free
    free=$(df -Pk "$ROOT" | awk 'NR == 2 { print int($4 / 1024 / 1024) }')
    [ "${free:-99}" -ge "$GIGABYTES_AT_LEAST" ] ||
        say "Only $free GB are free on this disk, and all checks need about $GIGABYTES_AT_LEAST. They may fail for want of space."
}

# ---- Node and the npm packages ---------------------------------------------------------------

need_node() {
    if ! have node || ! have npm; then
        apt_install "Node.js" nodejs npm || stop "Node.js could not be installed (see above)."
    fi
    at_least "$(node --version | tr -d v)" "$NODE_AT_LEAST" ||
        stop "Node.js $(node --version) is too old; $NODE_AT_LEAST or newer is needed. Please install a newer one and run this again."
    local home
    home=$(npm_packages "$ROOT/.ci" "wasm-opt and the browser-test tools") || exit
    link_packages "$home" "$ROOT/node_modules"
    PATH=$home/node_modules/binaryen/bin:$PATH
}

# The libraries that ./dev bench compares with the page.
need_rivals() {
    local home
    home=$(npm_packages "$ROOT/bench" "the libraries to compare with") || exit
    link_packages "$home" "$ROOT/bench/node_modules"
}

# npm_packages FOLDER WHAT: installs the packages in the folder's package.json; prints where.
npm_packages() {
    local key home
    key=$(cat "$1/package.json" "$1/package-lock.json" | sha256sum | cut -c 1-12)
    home=$CACHE/npm-$key
    if [ ! -d "$home" ]; then
        say "Installing $2 from npm (about a minute, once) ..."
        local tmp
        tmp=$(mktemp -d "$CACHE/.npm.XXXXXX")
        cp "$1/package.json" "$1/package-lock.json" "$tmp/"
        if logged npm npm ci --prefix "$tmp" --ignore-scripts --no-audit --no-fund; then
            mv "$tmp" "$home"
        else
            rm -rf "$tmp"
            stop "the npm packages could not be installed. If this machine is offline, connect it and run this again."
        fi
    fi
    echo "$home"
}

link_packages() {
    if [ -e "$2" ] && [ ! -L "$2" ]; then
        stop "$2 is a folder of its own; it should be a link made by ./dev. Please move it away."
    fi
    ln -sfn "$1/node_modules" "$2"
}

# ---- browsers --------------------------------------------------------------------------------

first_of() {
    local program
    for program in "$@"; do command -v "$program" 2>/dev/null && return; done
    return 1
}

find_chromium() {
    CHROMIUM=${CHROMIUM:-$(first_of chromium google-chrome google-chrome-stable chromium-browser /snap/bin/chromium)} || return
    CHROMEDRIVER=${CHROMEDRIVER:-$(first_of chromedriver /snap/bin/chromium.chromedriver)} || return
    export CHROMIUM CHROMEDRIVER
}

need_chromium() {
    find_chromium && return
    have apt-get && apt_update
    # On Ubuntu these two install a snap. The fonts are for screenshots of texts in other scripts.
    if packaged chromium; then
        apt_install "Chromium for the browser tests" chromium chromium-driver fonts-noto-core
    else
        apt_install "Chromium for the browser tests" chromium-browser chromium-chromedriver fonts-noto-core
    fi
    find_chromium || stop "the browser tests need Chromium and its driver (chromium, chromedriver), and they could not be installed."
}

need_firefox() {
    FIREFOX=${FIREFOX:-$(first_of firefox-esr firefox)} || {
        apt_install "Firefox for the browser tests" firefox-esr fonts-noto-core
        FIREFOX=$(first_of firefox-esr firefox) || stop "these tests need Firefox, and it could not be installed."
    }
    export FIREFOX
}

# WebKit's driver, which brings its browser, and a screen for it that nobody sees.
need_webkit() {
    local program package
    local -a wanted=()
    for program in WebKitWebDriver:webkit2gtk-driver Xvfb:xvfb xvfb-run:xvfb xauth:xauth; do
        package=${program#*:}
        have "${program%%:*}" || [[ " ${wanted[*]-} " = *" $package "* ]] || wanted+=("$package")
    done
    [ ${#wanted[@]} -eq 0 ] || apt_install "WebKit for the browser tests" "${wanted[@]}" fonts-noto-core ||
        stop "these tests need WebKitGTK's driver (webkit2gtk-driver) and a screen without a monitor (xvfb), and they could not be installed. Only Linux has this driver; on a Mac, Safari itself must be tried by hand."
}

# The programs that ./dev prove readers makes documents with, and fonts for their scripts.
need_documents() {
    local program package
    local -a wanted=()
    for program in soffice:libreoffice-writer-nogui pandoc:pandoc gropdf:groff pdflatex:texlive-latex-recommended \
        xelatex:texlive-xetex; do
        have "${program%%:*}" || wanted+=("${program#*:}")
    done
    if have dpkg-query; then
        for package in lmodern texlive-fonts-recommended texlive-lang-french texlive-lang-spanish \
            texlive-lang-arabic hyphen-en-us hyphen-fr hyphen-es fonts-dejavu-core fonts-noto-core fonts-wqy-zenhei; do
            dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q '^install ok' || wanted+=("$package")
        done
    fi
    [ ${#wanted[@]} -eq 0 ] || apt_install "the programs to make documents with" "${wanted[@]}" ||
        stop "./dev prove readers needs LibreOffice, pandoc, groff and LaTeX, and they could not be installed."
}

# python_packages NAME WHAT MINUTES FOLDER: an environment with the packages that FOLDER/*.txt list;
# prints its Python.
python_packages() {
    local what=$2 folder=$4 home tmp
    home=$CACHE/$1-$(cat "$folder"/*.txt | sha256sum | cut -c 1-12)
    if [ ! -x "$home/bin/python" ]; then
        python3 -c 'import ensurepip, venv' 2>/dev/null ||
            apt_install "Python's environments" python3-venv || stop "for $what Python's venv is needed."
        say "Installing $what with pip (about $3 minutes, once) ..."
        tmp=$(mktemp -d "$CACHE/.$1.XXXXXX")
        if logged venv python3 -m venv "$tmp" && pip_install "$tmp/bin/python" "$folder"; then
            mv "$tmp" "$home"
        else
            rm -rf "$tmp"
            stop "$what could not be installed. If this machine is offline, connect it and run this again."
        fi
    fi
    echo "$home/bin/python"
}

# pip_install PYTHON FOLDER: what requirements.txt asks for with all that it needs, what other lists
# ask for without.
pip_install() {
    local list
    for list in "$2"/*.txt; do
        case $list in
            */requirements.txt) logged pip "$1" -m pip install --no-input --requirement "$list" ;;
            *) logged pip-alone "$1" -m pip install --no-input --no-deps --requirement "$list" ;;
        esac || return
    done
}

# The programs that ./dev prove interop reads exports with.
need_format_readers() {
    INTEROP_PYTHON=$(python_packages format-readers "the programs that read exports" 3 \
        "$ROOT/tests/prove/interop") || exit
    export INTEROP_PYTHON
}

# The programs whose scores ./dev prove classroom compares with ours.
need_scorers() {
    SCORERS_PYTHON=$(python_packages scorers "the programs that score codings" 1 \
        "$ROOT/tests/prove/classroom") || exit
    export SCORERS_PYTHON
}

# What the Python package is checked with; empty if it is not there and cannot be fetched.
need_python_checkers() {
    PYTHON_CHECKERS=$(python_packages python-checkers "mypy and pytest" 1 "$ROOT/python/checkers") || PYTHON_CHECKERS=
    export PYTHON_CHECKERS
}

# The programs that read data: DuckDB, pandas, spaCy, datasets.
need_data_readers() {
    DATA_PYTHON=$(python_packages data-readers "DuckDB, pandas, spaCy and datasets" 3 \
        "$ROOT/tests/prove/data-readers") || exit
    export DATA_PYTHON
}

# The programs whose figures ./dev prove agreement compares with ours.
need_agreement_programs() {
    AGREEMENT_PYTHON=$(python_packages agreement "the programs that measure agreement" 2 \
        "$ROOT/tests/prove/agreement") || exit
    export AGREEMENT_PYTHON
}

# The programs that ./dev prove insight counts and draws with once more.
need_insight_programs() {
    INSIGHT_PYTHON=$(python_packages insight "pandas, networkx and python-docx" 1 "$ROOT/tests/prove/insight") || exit
    INSIGHT_PACKAGES=$(npm_packages "$ROOT/tests/prove/insight" "Vega and Vega-Lite") || exit
    export INSIGHT_PYTHON INSIGHT_PACKAGES
}

# A search beside ours. Without it, that part of ./dev prove desk says so and is left out.
need_ripgrep() {
    have rg || (apt_install "ripgrep" ripgrep) || say "ripgrep could not be installed, so nothing is compared with it."
}

need_python() { have python3 || apt_install "Python" python3 || stop "these tests need python3."; }

# ---- one set-up at a time --------------------------------------------------------------------

# set_up NEED...: if two clones are set up at once, the second waits for the first.
set_up() {
    exec 9>"$CACHE/lock"
    flock -n 9 || { say "Waiting for another set-up to finish ..."; flock 9; }
    # Left over from an interrupted install.
    rm -rf "$CACHE"/.??*.??????
    local need
    for need in "$@"; do "need_$need"; done
    exec 9>&-
}
