# shellcheck shell=bash disable=SC2154,SC2317 # run.sh sets place, here and the functions, and calls these
# Sourced by run.sh: what gates and offices do in a day, once on the registry $1. Each kind of work tells the server its name, by
# which plans.py groups the statements: a gate and a page have somebody waiting, an office's lists are of everything.

# as NAME COMMAND…
as() {
    local name=$1
    shift
    say "$name"
    PGAPPNAME=$name "$@" >>"$place/work.out" 2>&1 || refuse "$name: $(tail -n 3 "$place/work.out")"
}

# Lines as people hold badges up: each is a transaction of its own, and after five the server has made up its mind about a plan.
slowly() {
    local line
    while IFS= read -r line; do
        printf '%s\n' "$line"
        sleep 0.1
    done
}

work() {
    local registry=$1 folder opd nip scan common
    folder=$(mktemp --directory "$place/work.XXXXXX")
    : >"$place/work.out"
    find_out() { sql -d "$registry" -c "$1"; }
    gate() { ikrar "$registry" checkin apel --gate "Gerbang 7" --device "${device:-gate-7}"; }

    sql -d "$registry" --file="$here/absent.sql" >"$folder/absent"
    sed -n '1,12p' "$folder/absent" | python3 "$here/codes.py" "$place/$registry.keys" >"$folder/codes"
    sed -n '21,32p' "$folder/absent" | python3 "$here/codes.py" --typed >"$folder/typed"
    nips() { find_out "SELECT p.nip FROM badges b JOIN people p ON p.id = b.person WHERE b.number IN ($(
        sed -n "$1p" "$folder/absent" | sed "s/.*/'&'/" | paste -sd,))"; }
    nips 41,52 >"$folder/nips"
    find_out "SELECT s.nip FROM superseded_nips s JOIN people p ON p.id = s.person AND p.listed = 1 LIMIT 8" >"$folder/old-nips"
    find_out "SELECT name FROM people WHERE listed = 1 AND name LIKE '% % %' ORDER BY md5(id) LIMIT 8" >"$folder/names"
    common=$(find_out "SELECT initcap(word) FROM name_words GROUP BY word ORDER BY count(*) DESC LIMIT 2" | paste -sd' ')
    for _ in {1..8}; do echo "${common% *}"; done >"$folder/common-name"
    for _ in {1..8}; do echo "$common"; done >"$folder/common-names"
    sed -n '61,72p' "$folder/absent" | python3 "$here/codes.py" "$place/$registry.keys" |
        awk -v day="$(date +%F)" '{ print $0 "," day "T06:59:00+07:00,scale-" NR "-" day }' >"$folder/numbered"
    sed -n '101,700p' "$folder/absent" | python3 "$here/codes.py" "$place/$registry.keys" >"$folder/many"
    awk -v day="$(date +%F)" '{ print $0 "," day "T06:58:00+07:00" }' "$folder/many" >"$folder/memory"
    # The largest office.
    opd=$(find_out "SELECT u.name FROM units u JOIN (SELECT opd, count(*) AS size FROM obligations WHERE event = 'apel'
        GROUP BY opd) o ON o.opd = u.id ORDER BY size DESC LIMIT 1")
    nip=$(nips 801)

    as "gate: a badge" gate < <(slowly <"$folder/codes")
    as "gate: a typed code" gate < <(slowly <"$folder/typed")
    as "gate: a NIP" gate < <(slowly <"$folder/nips")
    as "gate: a NIP of before" gate < <(slowly <"$folder/old-nips")
    as "gate: a name" gate < <(slowly <"$folder/names")
    as "gate: the commonest name" gate < <(slowly <"$folder/common-name")
    as "gate: the two commonest names" gate < <(slowly <"$folder/common-names")
    as "gate: a badge again" gate < <(slowly <"$folder/codes")
    as "gate: a badge again elsewhere" env_device gate-9 gate < <(slowly <"$folder/codes")
    as "gate: a scan with its id" gate < <(slowly <"$folder/numbered")
    as "gate: a scan handed in again" gate < <(slowly <"$folder/numbered")
    as "gate: many lines waiting" gate <"$folder/many"
    as "gate: a memory of earlier scans" env_device memory-1 gate <"$folder/memory"

    as "page: a person" ikrar "$registry" asn show "$nip"
    as "page: people of an OPD" ikrar "$registry" asn list --opd "$opd"
    as "page: roster of an OPD" ikrar "$registry" roster apel --opd "$opd" --json
    as "page: badges of an OPD" ikrar "$registry" badge issue --opd "$opd" --out "$folder/badges"
    as "page: badge of a person" ikrar "$registry" badge issue "$nip" --out "$folder/badge"
    as "page: a lost badge" ikrar "$registry" badge reissue "$nip" --reason hilang --out "$folder/badge"
    as "page: an excuse" ikrar "$registry" excuse set apel "$nip" --kind sakit --document 800/1
    as "page: an excuse withdrawn" ikrar "$registry" excuse remove apel "$nip"
    as "page: events" ikrar "$registry" event list
    as "page: scans of a person" ikrar "$registry" scan list apel --nip "$(head -n 1 "$folder/nips")"
    scan=$(find_out "SELECT a.scan FROM attendances a JOIN people p ON p.id = a.person
        WHERE a.event = 'apel' AND p.nip = '$(head -n 1 "$folder/nips")'")
    as "page: a scan annulled" ikrar "$registry" scan annul "$scan" --reason "salah orang" --supervisor penyelia

    as "office: excuses of an event" ikrar "$registry" excuse list apel
    as "office: recap of an event" ikrar "$registry" recap apel
    as "office: all OPD" ikrar "$registry" opd list
    as "office: duties" ikrar "$registry" duty list
    rm -rf "$folder"
}

# env_device DEVICE COMMAND…
env_device() {
    local device=$1
    shift
    "$@"
}
