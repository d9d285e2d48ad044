#!/bin/sh
# Badge symbols with the qrencode program, a process an image: badge_qrencode.sh CODES FOLDER [MODULE_PIXELS]
#
# Prints `name images seconds`.
set -eu
codes=$1
folder=$2
pixels=${3:-12}
mkdir -p "$folder"
number=0
start=$(date +%s.%N)
while read -r code; do
    number=$((number + 1))
    qrencode --output="$folder/$number.png" --level=Q --symversion=2 --size="$pixels" --margin=4 --dpi=305 "$code"
done <"$codes"
end=$(date +%s.%N)
echo "qrencode $number $(awk "BEGIN { printf \"%.3f\", $end - $start }")"
