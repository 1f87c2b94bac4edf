#!/bin/sh
# Make a virtual environment: venv.sh PYTHON FOLDER. Says what to do where Python is missing, too old or lacks venv.
set -eu
python=$1
folder=$2
if ! command -v "$python" >/dev/null 2>&1; then
    echo "Sitrep needs Python 3.11 or newer, and '$python' was not found. Install it, or name it: make run PYTHON=/path/to/python3" >&2
    exit 1
fi
if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
    echo "Sitrep needs Python 3.11 or newer; '$python' is $("$python" -V 2>&1). Name a newer one: make run PYTHON=python3.12" >&2
    exit 1
fi
if ! "$python" -c 'import ensurepip, venv' >/dev/null 2>&1; then
    echo "'$python' cannot make virtual environments. On Debian or Ubuntu: sudo apt install python3-venv. Then run make again." >&2
    exit 1
fi
echo "Making a virtual environment in $folder with $("$python" -V 2>&1) ..."
"$python" -m venv "$folder"
