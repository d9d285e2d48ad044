# shellcheck shell=bash
# A primary and its standby on this machine, for Tests/failover/run. Everything lies in the folder $place, belongs to the
# user $owner and ends with the script. Unlike the servers of other tests these wait for the disk, as those of an office do.
#
# Servers are called by the names of their folders: their data in $place/NAME, their socket in $place/NAME-socket.
place=
owner=$(id -un)
programs=
password=
as_owner=(setpriv)
as_server=(setpriv --pdeathsig=QUIT)
# By server: its process, and its port.
declare -A process=() port=()

say() { echo "failover: $1" >&2; }
refuse() {
    say "$1"
    exit 69
}

# Finds PostgreSQL and makes the folder that all lies in.
prepare_place() {
    # Debian keeps the servers' programs, by version, out of the PATH.
    programs=$(find /usr/lib/postgresql/*/bin -name initdb -printf '%h\n' 2>/dev/null | sort --version-sort | tail -n 1)
    [[ -n $programs ]] || programs=$(dirname "$(command -v initdb || echo /)")
    local program
    for program in initdb postgres psql pg_basebackup; do
        [[ -x $programs/$program ]] || refuse "there is no $program here; scripts/setup test installs PostgreSQL"
    done
    for program in pgrep python3 setpriv; do
        command -v "$program" >/dev/null || refuse "there is no $program here"
    done
    # PostgreSQL refuses to run as root.
    if [[ $(id -u) -eq 0 ]]; then
        owner=postgres
        id "$owner" >/dev/null 2>&1 || refuse "there is no user $owner here; scripts/setup test installs PostgreSQL"
        local identity=(--reuid="$owner" --regid="$(id -g "$owner")" --clear-groups)
        as_owner+=("${identity[@]}")
        as_server+=("${identity[@]}")
    else
        as_owner=()
    fi
    place=$(mktemp --directory "${TMPDIR:-/tmp}/ikrar-failover.XXXXXX")
    [[ ${#place} -le 80 ]] || refuse "$place is too long a name for a socket's folder; set TMPDIR to a shorter one"
    password=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
    echo "$password" >"$place/password"
    chown -R "$owner" "$place"
    # The owner may not be allowed to stand where we do.
    cd "$place" || exit
}

# Whatever happens, no server and no file is left.
clear_place() {
    local name
    for name in "${!process[@]}"; do power_off "$name"; done
    if [[ -n $place ]]; then rm -rf "$place"; fi
}

new_cluster() { # NAME
    "${as_owner[@]}" "$programs/initdb" --pgdata="$place/$1" --username=postgres --pwfile="$place/password" \
        --encoding=UTF8 --locale=C.UTF-8 --auth-local=trust --auth-host=scram-sha-256 \
        >"$place/$1-log" 2>&1 || fail_with "$1" "initdb could not make a database"
}

fail_with() { # NAME TEXT
    cat "$place/$1-log" >&2
    refuse "$2"
}

ask() { # NAME, statements by standard input
    PGOPTIONS=-csynchronous_commit=local "$programs/psql" -X --quiet --no-align --tuples-only --set=ON_ERROR_STOP=1 \
        --host="$place/$1-socket" --port="${port[$1]}" --username=postgres "${2:-postgres}"
}

# Waits until a question is answered with t.
wait_for() { # NAME QUESTION
    local waited answer
    for ((waited = 0; waited < 1200; waited++)); do
        answer=$(ask "$1" <<<"$2" 2>/dev/null) || answer=
        [[ $answer != t ]] || return 0
        kill -0 "${process[$1]}" 2>/dev/null || break
        sleep 0.05
    done
    return 1
}

# On a free port of the loopback and on a socket in a folder that only the owner may enter.
start_server() { # NAME
    local name=$1 tries
    "${as_owner[@]}" mkdir -p "$place/$name-socket"
    for ((tries = 0; tries < 8; tries++)); do
        # Below the ports that the system hands out of itself.
        port[$name]=$((20000 + RANDOM % 12000))
        # Nothing may be left in the system's memory when a server is killed: hence mmap.
        "${as_server[@]}" setsid "$programs/postgres" -D "$place/$name" -c port="${port[$name]}" \
            -c listen_addresses=127.0.0.1 -c unix_socket_directories="$place/$name-socket" -c cluster_name="$name" \
            -c fsync=on -c synchronous_commit=on -c dynamic_shared_memory_type=mmap -c timezone=UTC \
            -c log_min_messages=warning -c wal_receiver_status_interval=1s </dev/null >"$place/$name-log" 2>&1 &
        process[$name]=$!
        if wait_for "$name" 'SELECT true'; then return 0; fi
        power_off "$name"
        grep -q 'already in use' "$place/$name-log" || break
    done
    fail_with "$name" "the server $name did not start"
}

stop_server() { # NAME
    kill -INT "${process[$1]}"
    wait "${process[$1]}" || true
    unset "process[$1]"
}

# Ends all processes of a server in one moment: none of them hears of it, none of them tidies up.
power_off() { # NAME
    local postmaster=${process[$1]-} children=() key
    [[ -n $postmaster ]] || return 0
    unset "process[$1]"
    # Standing still, it makes no more of them while they are counted.
    kill -STOP "$postmaster" 2>/dev/null || return 0
    mapfile -t children < <(pgrep --parent "$postmaster")
    kill -KILL "$postmaster" "${children[@]}" 2>/dev/null || true
    wait "$postmaster" 2>/dev/null || true
    # A few bytes of shared memory that PostgreSQL knows its own folder by; the folder is never used again.
    key=$(sed -n '7s/.* //p' "$place/$1/postmaster.pid" 2>/dev/null) || key=
    if [[ -n $key ]]; then ipcrm --shmem-id "$key" 2>/dev/null || true; fi
}

# Stops all processes of a server and leaves its connections open: nobody is told that it is gone.
freeze() { # NAME
    local postmaster=${process[$1]} children
    kill -STOP "$postmaster"
    mapfile -t children < <(pgrep --parent "$postmaster")
    kill -STOP "${children[@]}"
}

# Makes a standby of a running primary. Every commit on the primary waits until the standby has it on its disk.
add_standby() { # PRIMARY STANDBY (synchronous | asynchronous)
    "${as_owner[@]}" "$programs/pg_basebackup" --pgdata="$place/$2" --write-recovery-conf --checkpoint=fast \
        --dbname="host=$place/$1-socket port=${port[$1]} user=postgres application_name=$2" \
        >"$place/$2-log" 2>&1 || fail_with "$2" "the primary could not be copied"
    start_server "$2"
    if [[ $3 == synchronous ]]; then
        # Said after copying, so that the standby itself waits for nobody once it is promoted.
        ask "$1" <<<"ALTER SYSTEM SET synchronous_standby_names = 'FIRST 1 ($2)'"
        ask "$1" <<<'SELECT pg_reload_conf()' >/dev/null
    fi
    wait_for "$1" "SELECT EXISTS (SELECT FROM pg_stat_replication
        WHERE state = 'streaming' AND (sync_state = 'sync') = ('$3' = 'synchronous'))" \
        || fail_with "$2" "the standby does not follow the primary"
}

promote() { # NAME
    ask "$1" <<<'SELECT pg_promote(wait => true)' >/dev/null
    wait_for "$1" 'SELECT NOT pg_is_in_recovery()' || fail_with "$1" "the standby could not be promoted"
}

# The process of a server that the primary sends its log with, or the standby receives it.
part_of() { # NAME walsender|walreceiver
    pgrep --parent "${process[$1]}" --full "$2"
}

# An address of both servers in one, for libpq: whichever can be written to.
address_of_both() { # tcp|socket ONE OTHER
    local ports=${port[$2]},${port[$3]} hosts
    if [[ $1 == tcp ]]; then
        echo "postgres://ikrar:$password@127.0.0.1:${port[$2]},127.0.0.1:${port[$3]}/ikrar?target_session_attrs=read-write"
        return
    fi
    hosts=$place/$2-socket,$place/$3-socket
    hosts=${hosts//%/%25}
    hosts=${hosts//&/%26}
    echo "postgres://ikrar@/ikrar?host=${hosts//\//%2F}&port=$ports&target_session_attrs=read-write"
}
