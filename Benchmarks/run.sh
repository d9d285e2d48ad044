#!/bin/sh
# Measures speed and size side by side with what else an office could use, and writes Benchmarks/RESULTS.md.
#
#   Benchmarks/run.sh                 what `make bench` runs; under ten minutes
#   FULL=1 Benchmarks/run.sh          1,150,000 ASN too; some gigabytes of disk and many minutes more
#   ONLY=checkin,start …/run.sh       some subjects: start lists checkin engines replay rosters badges
#                                     paper reader growth
#   ROUNDS=5 Benchmarks/run.sh        rounds of every comparison, 3 unless told
#   PRETIX=…/bin/python Benchmarks/run.sh
#                                     that Python has pretix and gunicorn: its API is measured beside ours; minutes more
#   STATIC=1 Benchmarks/run.sh        also builds the program with Swift's libraries in it, and times its start
#
# Peers come from pip (into a folder of their own, .build-bench/venv) and from what is installed; a peer that is not to be had
# is told in the table and stops nothing. So is PostgreSQL: a server of the measurements' own, with its files beside all others.
set -eu
cd "$(dirname "$0")/.."
home=$PWD
build=$home/.build-bench
peers=$home/Benchmarks/peers
results=${RESULTS:-$home/Benchmarks/RESULTS.md}
# One file system for all: the program's and the peers' files, and not one in memory.
scratch=$build/scratch-$$

if [ -z "${PROGRAM:-}" ]; then
    swift build --configuration release --product ikrar
    swift build --configuration release --product RegistryBenchmarks
    PROGRAM=$home/.build/release/ikrar
    TOOL=$home/.build/release/RegistryBenchmarks
fi
if [ "${STATIC:-0}" = 1 ]; then
    swift build --configuration release --product ikrar --static-swift-stdlib --scratch-path "$build/static"
    STATIC_PROGRAM=$build/static/release/ikrar
    export STATIC_PROGRAM
fi

# What its manual wants besides its Python.
if [ -n "${PRETIX:-}" ]; then
    missing=
    for need in redis-server wrk curl; do command -v "$need" >/dev/null || missing="$missing $need"; done
    "$PRETIX" -c 'import gunicorn, pretix' 2>/dev/null || missing="$missing pretix-or-gunicorn"
    if [ -n "$missing" ]; then
        echo "bench: PRETIX is set, but this is not here:$missing; that line is skipped" >&2
        unset PRETIX
    fi
fi

mkdir -p "$scratch"
trap 'rm -rf "$scratch"' EXIT
trap 'exit 130' INT TERM

cc=${CC:-cc}
$cc -O2 "$peers/badge_cloop.c" -o "$scratch/badge_cloop" -lqrencode -lpng
$cc -O2 "$peers/sqlite_commits.c" -o "$scratch/sqlite_commits" -lsqlite3
# shellcheck disable=SC2046 # several words
$cc -O2 "$peers/list_cloop.c" -o "$scratch/list_cloop" $(pkg-config --cflags --libs pangocairo)

python=$build/venv/bin/python
modules='import cv2, numpy, openpyxl, pandas, PIL, python_calamine, pyzbar, reportlab, segno, zxingcpp'
if ! "$python" -c "$modules" 2>/dev/null; then
    if python3 -m venv "$build/venv" && "$build/venv/bin/pip" install --quiet python-calamine openpyxl pandas reportlab segno \
        numpy opencv-python-headless pillow pyzbar zxing-cpp; then
        :
    else
        echo 'bench: no Python with the peers (see above); those lines are skipped' >&2
        python=
    fi
fi

scripts/build-wasm "$scratch/reader.wasm"

beside_server() { TMPDIR=$scratch scripts/with-postgres --durable "$@"; }
set -- "$TOOL" run "$PROGRAM" "$scratch" "$peers" "$results" "$python"
if beside_server true; then
    beside_server "$@"
else
    echo 'bench: no PostgreSQL server; those lines are skipped' >&2
    "$@"
fi
