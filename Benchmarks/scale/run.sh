#!/usr/bin/env bash
# Loads a registry as a ministry would have it, works on it with the program, and tells what the server did: sizes, the plans of all
# statements, and how long a gate waits. Fails when a path that a gate or a page waits for reads through a table that grows.
#
#   Benchmarks/scale/run.sh                  1,000,000 people, 5 events, 5,000,000 scans: ten minutes and 12 GB of disk
#   PEOPLE=50000 OPDS=90 …/run.sh            another size
#   KEEP=FOLDER …/run.sh                     keeps the loaded server's files there, and takes them up again when they are there
#   STEPS="work gates" KEEP=FOLDER …/run.sh  some steps only: load sizes work gates search; and copy, with gates: on SQLite, too
#   PROGRAM=…/ikrar …/run.sh                 a program that is built already
#
# The server is PostgreSQL's from Debian, started in a folder of its own on a socket, as an unprivileged user, and stopped at the end.
# While it is loaded it waits for no disk; while anything is measured it does.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)

people=${PEOPLE:-1000000}
opds=${OPDS:-1500}
gates=${GATES:-500}
events=${EVENTS:-5}
steps=${STEPS:-load sizes work gates}
program=${PROGRAM:-$root/.build/release/ikrar}

refuse() {
    echo "scale: $1" >&2
    exit 69
}
say() { printf '%s  %s\n' "$(date +%T)" "$*" >&2; }
wants() { [[ " $steps " == *" $1 "* ]]; }

programs=$(find /usr/lib/postgresql/*/bin -name initdb -printf '%h\n' 2>/dev/null | sort --version-sort | tail -n 1)
[[ -n $programs ]] || refuse "there is no PostgreSQL server here; scripts/setup test installs it"
[[ -x $program ]] || refuse "there is no $program; swift build -c release --product ikrar makes it"
owner=$(id -un)
as_server=(setpriv --pdeathsig=INT)
if [[ $(id -u) -eq 0 ]]; then
    owner=postgres
    as_server+=(--reuid="$owner" --regid="$(id -g "$owner")" --clear-groups)
fi

if wants copy && [[ ! -x /usr/bin/time ]]; then refuse "there is no /usr/bin/time; Debian's package time brings it"; fi
if wants work; then
    read -r _ _ version _ < <("$programs/postgres" --version)
    [[ ${version%%[!0-9]*} -ge 15 ]] || refuse "this is PostgreSQL $version; plans are logged as JSON (jsonlog) from 15 on"
fi

if [[ -n ${KEEP:-} ]]; then
    place=$(realpath --canonicalize-missing "$KEEP")
    if [[ -e $place && ! -d $place/data ]]; then
        [[ -d $place ]] || refuse "$place is no folder"
        [[ -z $(ls -A "$place") ]] || refuse "$place holds something else; name a folder that is empty, or new"
    fi
    mkdir -p "$place"
else
    place=$(mktemp --directory "${TMPDIR:-/tmp}/ikrar-scale.XXXXXX")
fi
[[ ${#place} -le 90 ]] || refuse "$place is too long a name for a socket's folder"
server=
stop() {
    [[ -n $server ]] || return 0
    kill -INT "$server" 2>/dev/null || true
    wait "$server" 2>/dev/null || true
    server=
}
# shellcheck disable=SC2317 # the trap calls it
leave() {
    stop
    [[ -n ${KEEP:-} ]] || rm -rf "$place"
}
trap leave EXIT
trap 'exit 130' INT TERM

export PGHOST=$place PGUSER=postgres
sql() { "$programs/psql" -X --quiet --tuples-only --no-align --set=ON_ERROR_STOP=1 "$@"; }

# start SETTING…
start() {
    local setting settings=(
        -c unix_socket_directories="$place" -c listen_addresses= -c timezone=UTC -c max_connections=100
        -c shared_buffers="${SHARED_BUFFERS:-1GB}" -c max_wal_size=8GB -c checkpoint_timeout=30min -c random_page_cost=1.1
        -c effective_cache_size=8GB
    )
    for setting in "$@"; do settings+=(-c "$setting"); done
    (cd "$place" && exec "${as_server[@]}" "$programs/postgres" -D "$place/data" "${settings[@]}") \
        </dev/null >>"$place/log" 2>&1 &
    server=$!
    local waited
    for ((waited = 0; waited < 3000; waited++)); do
        if sql -d postgres -c 'SELECT 1' >/dev/null 2>&1; then return 0; fi
        kill -0 "$server" 2>/dev/null || break
        sleep 0.1
    done
    tail -n 20 "$place/log" >&2
    refuse "the server did not start"
}

if [[ ! -d $place/data ]]; then
    wants load || refuse "nothing is loaded in $place"
    touch "$place/log"
    # Made by us, or empty.
    chmod 700 "$place"
    chown "$owner" "$place" "$place/log"
    # As people sort, unless a column says otherwise.
    (cd "$place" && "${as_server[@]}" "$programs/initdb" --pgdata="$place/data" --username=postgres --encoding=UTF8 \
        --locale=C.UTF-8 --locale-provider=icu --icu-locale=id-ID --auth=trust --no-sync >"$place/log" 2>&1)
fi

# address NAME: the registry of a size.
address() { echo "postgresql://ikrar@/$1?host=${place//\//%2F}"; }
export IKRAR_LANG=en
# A registry NAME is a database of its own, with its keys beside.
ikrar() {
    local name=$1
    shift
    IKRAR_REGISTRY=$(address "$name") IKRAR_KEYS=$place/$name.keys "$program" "$@"
}

# shellcheck source-path=SCRIPTDIR disable=SC1091
. "$here/work.sh"

# load NAME PEOPLE OPDS GATES
load() {
    local name=$1
    shift
    local sizes=(--set=people="$1" --set=opds="$2" --set=gates="$3" --set=events="$events" --set=now="$(date +%s)000000")
    say "loading $1 people of $2 OPD"
    sql -d postgres -c "CREATE DATABASE $name OWNER ikrar"
    ikrar "$name" init --agency "Kementerian Percobaan"
    sizes+=(--set=key_id="$(tail -n 1 "$place/$name.keys" | cut -d ' ' -f 1)")
    sql -d "$name" "${sizes[@]}" --file="$here/people.sql"
    ikrar "$name" event create apel --kind apel --title Apel --starts 2020-01-01T07:30 --opens 2020-01-01T07:00 \
        --closes 2099-12-31T23:59
    say "opening an event for $1 people"
    time ikrar "$name" event open apel
    sql -d "$name" "${sizes[@]}" --file="$here/events.sql"
}

if wants load && [[ ! -e $place/loaded ]]; then
    start fsync=off full_page_writes=off
    sql -d postgres -c 'CREATE ROLE ikrar LOGIN'
    load besar "$people" "$opds" "$gates"
    load kecil "$((people < 11500 ? people : 11500))" 40 20
    touch "$place/loaded"
    stop
    sync
fi
[[ -e $place/loaded ]] || refuse "what is in $place was not loaded to the end; begin with another folder"

if wants sizes; then
    start
    say "sizes"
    sql -d besar --no-psqlrc -P tuples_only=off -P format=aligned --set=people="$people" --set=events="$events" --file="$here/sizes.sql"
    stop
fi

status=0
if wants work; then
    rm -rf "$place/data/plans"
    start session_preload_libraries=auto_explain auto_explain.log_min_duration=0 auto_explain.log_analyze=on \
        auto_explain.log_buffers=on auto_explain.log_nested_statements=on auto_explain.log_format=json logging_collector=on \
        log_destination=jsonlog log_directory=plans log_filename=plans.log log_rotation_size=0
    say "working on it"
    work besar
    stop
    python3 "$here/plans.py" "$place/data/plans/plans.json" || status=1
fi

# gate PLACE KEYS COMMAND…: a gate of the event that is open, as latency.py starts it.
gate_at() {
    printf '%s\n' "$program" checkin apel --gate "Gerbang 7" --device "${3:-gate-7}" --json --registry "$1" --keys "$2"
}

# Whom an earlier measurement let in has not come; and the badges of those who have not.
codes() {
    sql -d "$1" -c "DELETE FROM attendances WHERE event = 'apel' AND device LIKE 'gate-7%'"
    sql -d "$1" --file="$here/absent.sql" | python3 "$here/codes.py" "$place/$1.keys" >"$place/$1.codes"
}

# Each size in turn, so that whatever else the machine does hits both alike.
latency() {
    local name before arguments=()
    for name in kecil besar; do
        codes "$name"
        arguments+=(-- "$1 $name" "$place/$name.codes")
        if [[ $1 == SQLite ]]; then
            mapfile -t -O "${#arguments[@]}" arguments < <(gate_at "$place/$name.sqlite" "$place/$name.keys")
        else
            mapfile -t -O "${#arguments[@]}" arguments < <(gate_at "$(address "$name")" "$place/$name.keys")
        fi
    done
    before=$(sql -d postgres -c 'CHECKPOINT' -c 'SELECT pg_current_wal_lsn()')
    python3 "$here/latency.py" turns "${COUNT:-2000}" "${arguments[@]}"
    [[ $1 == SQLite ]] || sql -d postgres -c "SELECT 'bytes of WAL since a checkpoint, both: '
        || pg_size_pretty(pg_wal_lsn_diff(pg_current_wal_lsn(), '$before'))"
}

# Programs of their own, each with a connection of its own.
together() {
    local number each arguments=()
    codes besar
    each=$(($(wc -l <"$place/besar.codes") / $1))
    each=$((each < 1000 ? each : 1000))
    for ((number = 0; number < $1; number++)); do
        sed -n "$((number * each + 1)),$(((number + 1) * each))p" "$place/besar.codes" >"$place/codes.$number"
        arguments+=(-- "gate $number" "$place/codes.$number")
        mapfile -t -O "${#arguments[@]}" arguments < <(gate_at "$(address besar)" "$place/besar.keys" "gate-7$number")
    done
    python3 "$here/latency.py" together "$((each - 200))" "${arguments[@]}"
    rm -f "$place"/codes.*
}

if wants gates; then
    start
    say "how long a gate waits"
    latency PostgreSQL
    for count in 1 4 16; do together "$count"; done
    if wants copy; then
        for name in kecil besar; do
            rm -f "$place/$name.sqlite"*
            say "copying $name to SQLite"
            IKRAR_KEYS=$place/$name.keys /usr/bin/time --format '%e s, %M kB' \
                "$program" registry copy "$(address "$name")" "$place/$name.sqlite"
        done
        latency SQLite
    fi
    stop
fi
if wants search; then
    start
    for name in kecil besar; do
        say "how long the page waits on which people are looked up in $name"
        (cd "$root" && IKRAR_REGISTRY=$(address "$name") IKRAR_KEYS=$place/$name.keys \
            python3 "$here/search.py" "$program" "$place" "${COUNT:-100}")
    done
    stop
fi
exit "$status"
