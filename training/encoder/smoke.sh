#!/bin/sh
# All steps on a tiny sample: smoke.sh DATA BASE VOCABULARY; under two minutes. Fails where a step fails.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
python=${PYTHON:-python3}
run=$(mktemp -d)
trap 'rm -rf "$run"' EXIT
"$python" "$here/train.py" --data "$1" --base "$2" --vocabulary "$3" --hand "$here/hand" --run "$run" \
    --layers 0,1,2,3,4,5,6,7 --epochs 1 --sample 3 --share ud=1,polnear=1,names=1
"$python" "$here/events.py" --run "$run" --events "$here/../events/sentences" --vocabulary "$3" --out "$run/events.pt" \
    --copies 1 --epochs 1 --sample 40
"$python" "$here/export.py" --run "$run" --events "$run/events.pt" --out "$run/reader.onnx"
"$python" "$here/parity.py" --model "$run/reader.onnx" --vocabulary "$3" | tail -n 5
echo "smoke: all steps ran"
