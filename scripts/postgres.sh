#!/bin/sh
# Find PostgreSQL's server programs for the store's tests; install Debian's where that is allowed, otherwise say what to do.
set -eu
if ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || command -v initdb >/dev/null 2>&1; then
    exit 0
fi
if command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
    echo "Installing PostgreSQL for the store's tests ..."
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends postgresql >/dev/null
    exit 0
fi
echo "The tests of the store on PostgreSQL need its server. Install it (Debian, Ubuntu: sudo apt install postgresql)." >&2
exit 1
