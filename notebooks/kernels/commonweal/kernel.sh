#!/bin/sh
# The kernel of a notebook, which Jupyter starts. Paths in cells are those of the folder of Commonweal, as on its command
# line; JAVA_OPTS is passed to java.
set -eu
unset CDPATH
cd "$(dirname "$0")/../../.."
java=java
if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then
    java=$JAVA_HOME/bin/java
fi
# shellcheck disable=SC2086 # JAVA_OPTS is a list of options
exec "$java" -Xmx1g -XX:+UseSerialGC -Djava.awt.headless=true -Dfile.encoding=UTF-8 -Dslf4j.internal.verbosity=ERROR \
    ${JAVA_OPTS:-} -Dcommonweal.home="$PWD" -cp "notebooks/target/lib/*" org.commonweal.notebooks.KernelMain "$1"
