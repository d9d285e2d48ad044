#!/usr/bin/env bash
# Measures how many check-ins pretix' API takes, on PostgreSQL and Redis, as its manual has it installed: gunicorn with two
# workers a core. What it leaves to its task queue is put there and not done meanwhile. Says `pretix CONNECTIONS ANSWERED
# SECONDS P50 P99`, the last two in milliseconds, and `memory MEGABYTES`.
#
#   measure.sh PYTHON DATABASE FOLDER TICKETS SECONDS
#
# Needs wrk, curl and redis-server. PYTHON has pretix and gunicorn (pip); DATABASE is an empty one's URL; FOLDER is for its
# files. Making pretix' tables takes minutes.
set -euo pipefail
python=$1 database=$2 folder=$3 tickets=$4 seconds=$5
here=$(dirname "$(realpath "$0")")
port=8345
cache=8346
part() {
    "$python" -c 'import sys, psycopg2.extensions as e; print(e.parse_dsn(sys.argv[1]).get(sys.argv[2], ""))' "$database" "$1"
}
mkdir -p "$folder/data"
cat >"$folder/pretix.cfg" <<SETTINGS
[pretix]
instance_name=bench
url=http://127.0.0.1:$port
datadir=$folder/data
[database]
backend=postgresql
name=$(part dbname)
user=$(part user)
password=$(part password)
host=$(part host)
port=$(part port)
[redis]
location=redis://127.0.0.1:$cache/0
[celery]
backend=redis://127.0.0.1:$cache/1
broker=redis://127.0.0.1:$cache/2
[django]
secret=of-a-measurement
SETTINGS
redis-server --port $cache --bind 127.0.0.1 --save '' --dir "$folder" >"$folder/redis.log" 2>&1 &
redis=$!
server=
trap 'kill $server $redis 2>/dev/null; wait 2>/dev/null || true' EXIT
export PRETIX_CONFIG_FILE=$folder/pretix.cfg DJANGO_SETTINGS_MODULE=pretix.settings
"$python" -m pretix migrate >"$folder/migrate.log" 2>&1
"$python" "$here/event.py" "$folder" "$tickets" >"$folder/event.log" 2>&1
"$python" -m gunicorn pretix.wsgi --bind "127.0.0.1:$port" --workers "$(($(nproc) * 2))" --max-requests 100000 \
    >"$folder/serve.log" 2>&1 &
server=$!
for _ in $(seq 300); do
    curl -s -o "$folder/answer" "http://127.0.0.1:$port/healthcheck/" && break
    sleep 0.2
done
# Every worker has answered before anything is measured.
wrk -t1 -c4 -d3s -s "$here/redeem.lua" "http://127.0.0.1:$port" -- "$folder" >/dev/null
for connections in 1 32; do
    wrk -t1 -c$connections -d"${seconds}s" --timeout 30s -s "$here/redeem.lua" "http://127.0.0.1:$port" -- "$folder" |
        sed -n "s/^wrk /pretix $connections /p"
done
# shellcheck disable=SC2009 # pgrep tells no memory
ps -o rss= --ppid $server -p $server | awk '{ sum += $1 } END { print "memory", sum / 1024 }'
