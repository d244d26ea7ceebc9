#!/bin/sh
# Starts the Commonweal of this archive, as ./commonweal does that of a checkout.
set -eu
unset CDPATH
self=$0
while [ -L "$self" ]; do
    link=$(readlink "$self")
    case $link in
        /*) self=$link ;;
        *) self=$(dirname "$self")/$link ;;
    esac
done

# Names of files and texts with accents need an encoding that has them, which the locale C has not.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in
    C | POSIX) export LC_ALL=C.UTF-8 ;;
esac
exec "$(dirname "$self")/bin/commonweal" "$@"
