#!/bin/sh
# Badge symbols with zint's batch mode, one process: badge_zint.sh CODES FOLDER
#
# Prints `name images seconds`. A module is 2 X-dimensions of zint's, so --scale=6 gives 12 pixels.
set -eu
codes=$1
folder=$2
mkdir -p "$folder"
codes=$(realpath "$codes")
cd "$folder"
start=$(date +%s.%N)
zint --batch --barcode=QRCODE --vers=2 --secure=3 --scale=6 --quietzones --input="$codes" --output='~~~~~~.png'
end=$(date +%s.%N)
echo "zint $(wc -l <"$codes") $(awk "BEGIN { printf \"%.3f\", $end - $start }")"
