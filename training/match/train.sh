#!/bin/sh
# All steps of README.md. usage, from the checkout's root after a start of ./parallax: training/match/train.sh DATA OUT
#   DATA   folder with X-docs.jsonl and X-mentions.jsonl of ecb-train and gvc-train
#   OUT    takes all files; reader.onnx, pair-trees.tsv and word-weights.tsv of it are those to ship
#   PYTHON with torch, onnx and lightgbm (default: python3), JAVA_HOME a JDK 25, LIB the program's jars
set -eu
data=$1 out=$2 here=training/match names="ecb-train gvc-train" parts="0 1 2 3"
python=${PYTHON:-python3} java=$JAVA_HOME/bin lib=${LIB:-target/app/lib/*}
shipped=core/src/main/resources/parallax/language/encoder/reader.onnx
mkdir -p "$out/classes"
"$java/javac" -nowarn -proc:none -cp "$lib" -d "$out/classes" $here/*.java

# A reader in the class path's first folder takes the place of the one that ships.
table() {
    first=$1
    shift
    "$java/java" -Xmx2g --enable-native-access=ALL-UNNAMED ${NATIVE:+-Donnxruntime.native.path=$NATIVE} \
        -cp "$first:$out/classes:$lib" parallax.compare.match.MatchTable "$@"
}

# attach MODEL FOLDER
attach() {
    mkdir -p "$2/parallax/language/encoder"
    "$python" $here/attach.py --model "$1" --reader "$shipped" --out "$2/parallax/language/encoder/reader.onnx"
}

"$python" $here/attach.py --reader "$shipped" --out "$out/depths.onnx"
table "$out/classes" weights "$out/word-weights.tsv" "$data/ecb-train-mentions.jsonl" "$data/gvc-train-mentions.jsonl"
for name in $names; do
    "$java/java" -cp "$lib" parallax.cli.Main eval stories --gold "$data/$name-docs.jsonl" --out "$out/$name.stories.tsv"
    table "$out/classes" pairs "$out/$name" "$data/$name-mentions.jsonl" "$out/$name.stories.tsv"
    table "$out/classes" vectors "$out/$name" "$data/$name-mentions.jsonl" "$out/depths.onnx"
done
all="$out/ecb-train $out/gvc-train"
"$python" $here/fit.py --out "$out/model.npz" $all
attach "$out/model.npz" "$out/whole"
cp "$out/whole/parallax/language/encoder/reader.onnx" "$out/reader.onnx"
unseen=
for part in $parts; do
    "$python" $here/fit.py --without "$part" --unlike 0.45 --out "$out/without-$part.npz" $all
    attach "$out/without-$part.npz" "$out/without-$part"
    for name in $names; do
        table "$out/without-$part" pairs "$out/$name-$part" "$data/$name-mentions.jsonl" "$out/$name.stories.tsv"
        unseen="$unseen $part:$out/$name-$part"
    done
done
"$python" $here/trees.py --out "$out/pair-trees.tsv" $unseen
