#!/bin/sh
# Puts everything in place that running (run) or developing (dev) needs; what is there is left alone.
set -eu
kind=${1:-run}
python=${PYTHON:-python3}

say() { printf '%s\n' "$*" >&2; }

is_installed() { dpkg-query -W -f='${Status}' "$1" 2>/dev/null | grep -q 'ok installed'; }

# System packages: installed as root, else named with the exact command.
# (Newer releases renamed some to NAMEt64 and let apt find them by the old name.)
need_packages() {
    missing=
    for package in "$@"; do
        is_installed "$package" || is_installed "${package}t64" || missing="$missing $package"
    done
    [ -z "$missing" ] && return 0
    if [ "$(id -u)" = 0 ]; then
        say "Installing$missing"
        apt-get update -qq >/dev/null
        # shellcheck disable=SC2086
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
    else
        say "Some system packages are missing; please run:"
        say "    sudo apt-get install$missing"
        return 1
    fi
}

if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
    say "Jingdu needs Python 3.11 or newer; please run:  sudo apt-get install python3 python3-venv"
    exit 1
fi
if command -v dpkg-query >/dev/null 2>&1; then
    qt="libegl1 libgl1 libxkbcommon0 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libdbus-1-3 libfontconfig1 libglib2.0-0"
    # shellcheck disable=SC2086
    need_packages $qt || exit 1
    if [ "$kind" = dev ]; then
        need_packages xvfb xdotool poppler-utils || exit 1
    fi
    if ! "$python" -c 'import ensurepip' 2>/dev/null; then
        need_packages python3-venv || exit 1
    fi
fi

[ -x .venv/bin/python ] || "$python" -m venv .venv
# uv comes first, by pip, pinned like everything else; it then fills the environment.
.venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-uv.lock
lock=requirements.lock
[ "$kind" = dev ] && lock=requirements-dev.lock
.venv/bin/uv pip install --quiet --python .venv/bin/python --require-hashes -r "$lock"
.venv/bin/python -m app.lexicon.index
if [ "$kind" = dev ]; then touch .venv/.ready-dev; fi
touch .venv/.ready-run
