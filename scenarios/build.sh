# Builds the program, for ./commonweal, which reads this file when a build is due.
#
# It is built from a copy of the sources: what was compiled before, which Maven would judge by the times of files, is
# never part of it, and neither is what is changed meanwhile. The program appears whole by being moved into place, and
# its stamp after it, so a build that is killed at any moment leaves the program before it or none.
# shellcheck shell=sh disable=SC2154 # home, target, jar, stamp, classes and java are those of ./commonweal

lock=$target/build.lock
work=$target/build
log=$target/build.log
openjdk="apt-get install openjdk-17-jdk-headless"
child=
mine=

say() {
    echo "$1" >&2
}

pause() {
    sleep 0.3 2>/dev/null || sleep 1 # parts of a second are not everywhere
}

check_tools() {
    command -v "$java" >/dev/null 2>&1 || need "Commonweal needs a JDK 17 or later." "$openjdk"
    compiler=${java%java}javac
    command -v "$compiler" >/dev/null 2>&1 || need "Commonweal needs a JDK, not only a Java runtime." "$openjdk"
    version=$("$compiler" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
    [ "${version:-0}" -ge 17 ] || need "Commonweal needs a JDK 17 or later; $compiler is ${version:-older}." "$openjdk, or set JAVA_HOME"
    command -v mvn >/dev/null 2>&1 || need "Commonweal needs Maven 3.8 or later to be built." "apt-get install maven"
    { mkdir -p "$target" && touch "$log"; } 2>/dev/null \
        || need "Commonweal is to be built, and nothing can be written in $target." "its owner starts it once, or copy the folder to a place of your own"
}

# When a living process started: with its number, who it is. Nothing for one that has ended.
born() {
    if [ -r /proc/self/stat ]; then
        sed -n 's/.*) \([^Z] \)/\1/p' "/proc/$1/stat" 2>/dev/null | cut -d' ' -f20
    else
        ps -o stat= -o lstart= -p "$1" 2>/dev/null | sed -n 's/^ *[^Z ][^ ]* *//p' | tr ' ' _
    fi
}

identity() {
    echo "$(uname -n) $1 $(born "$1")"
}

# Whether the process of an identity is at work: on this machine it lives, on another its build shows signs of life.
is_at_work() {
    owner=${1#* }
    if [ "${1%% *}" = "$(uname -n)" ]; then
        [ "$(identity "${owner%% *}")" = "$1" ]
        return
    fi
    pulse=$(cat "$lock.pulse" 2>/dev/null || :)
    [ "$pulse" = "$last_pulse" ] || silence=0
    last_pulse=$pulse
    silence=$((silence + 1))
    [ "$silence" -lt 60 ]
}

# A link that names its owner appears at once, whole, on every disk. One of an owner that is dead is moved away first,
# with what it was running.
take_lock() {
    last_pulse= silence=0 told= tries=0
    mine=$(identity $$)
    until ln -s "$mine" "$lock" 2>/dev/null; do
        tries=$((tries + 1))
        if ! holder=$(readlink "$lock"); then
            [ "$tries" -lt 9 ] || need "The link $lock cannot be made, so nothing is built." "its folder is read-only; copy it to a place of your own"
        elif is_at_work "$holder"; then
            [ -n "$told" ] || say "Commonweal is being built by another start (process $(echo "$holder" | cut -d' ' -f2)); waiting for it ..."
            told=yes tries=0
            sleep 1
        elif mv "$lock" "$lock.$$" 2>/dev/null; then
            moved=$(readlink "$lock.$$")
            rm -f "$lock.$$"
            if [ "$moved" = "$holder" ]; then
                end_left_child
            else
                ln -s "$moved" "$lock" 2>/dev/null || :
            fi
        fi
    done
}

end_left_child() {
    left=$(cat "$work/child" 2>/dev/null || :)
    pid=$(echo "$left" | cut -d' ' -f2)
    while [ -n "$left" ] && [ "$(identity "$pid")" = "$left" ]; do
        kill -9 "$pid" 2>/dev/null || break
        sleep 1
    done
}

drop_lock() {
    [ "$(readlink "$lock" 2>/dev/null)" != "$mine" ] || rm -f "$lock" "$lock.pulse"
}

copy_sources() {
    rm -rf "$work" # what a build that was killed has left
    mkdir -p "$work/scenarios/examples" "$work/spark" "$work/notebooks"
    for module in scenarios/examples spark notebooks; do
        cp "$home/$module/pom.xml" "$work/$module"
    done
    cp "$home/pom.xml" "$work"
    for module in sim-core results scenarios; do
        mkdir -p "$work/$module/src"
        cp "$home/$module/pom.xml" "$work/$module"
        cp -R "$home/$module/src/main" "$work/$module/src"
    done
}

# Runs a command in the folder of the build, beside this script, which can then be stopped and tell how far it is. It does
# not outlive this start: even when that is killed, somebody watches.
begin() {
    (cd "$work" && exec "$@") </dev/null >>"$log" 2>&1 &
    child=$!
    identity "$child" >"$work/child" || :
    (while kill -0 $$; do sleep 1; done; kill -9 "$child") </dev/null >/dev/null 2>&1 &
    watch=$!
}

end() {
    status=0
    wait "$child" || status=$?
    child=
    kill "$watch" 2>/dev/null || :
    return "$status"
}

# However the build ends: the child writes no more, and what it has written is gone.
clear_away() {
    trap '' INT TERM HUP
    if [ -n "$child" ]; then
        kill "$child" "$watch" 2>/dev/null || :
        for try in 1 2 3 4 5; do
            [ -n "$(born "$child")" ] || break
            [ "$try" -lt 5 ] || kill -9 "$child" 2>/dev/null || :
            sleep 1
        done
    fi
    rm -rf "$work"
    drop_lock
}

stopped() {
    say ""
    say "Stopped: the program was not built; the next start builds it."
    exit "$1"
}

# How far Maven is, from what it says: one line that moves on a terminal, a line for each step elsewhere.
progress() {
    step=$(sed -n 's/^\[INFO\] Building \(Commonweal.*\) [0-9][0-9.]* *\[\([0-9]*\)\/\([0-9]*\)\].*/step \2 of \3, \1/p' "$log" | tail -n 1)
    if [ -t 2 ]; then
        fetched=$(grep -c '^Downloaded' "$log" || :)
        [ "$fetched" -eq 0 ] || step="$step; $fetched files fetched"
        printf '\r  %-76.76s' "${step:-starting}, $(($(date +%s) - started)) s" >&2
    elif [ "$step" != "$shown" ]; then
        say "  $step"
        shown=$step
    fi
}

run_maven() {
    beats=0 shown= started=$(date +%s)
    rm -f "$log"
    begin mvn -B -Dstyle.color=never -pl scenarios -am -Dmaven.test.skip=true -Dspotless.check.skip=true package
    while [ -n "$(born "$child")" ]; do
        beats=$((beats + 1))
        echo "$beats" >"$lock.pulse"
        progress
        pause
    done
    [ ! -t 2 ] || printf '\r%78s\r' "" >&2
    end && [ -s "$work/scenarios/target/commonweal.jar" ]
}

# Classes are stored so that they need not be read and checked at every start; a start without them is only slower.
store_classes() {
    begin "$java" -XX:+UseSerialGC -XX:ArchiveClassesAtExit="$work/classes" -Dcommonweal.home="$home" -cp "$jar" \
        org.commonweal.scenarios.cli.Main describe levers
    if end && [ -s "$work/classes" ]; then
        mv "$work/classes" "$classes" && wc -c <"$classes" >"$classes.size" || :
    fi
}

build() {
    if [ -f "$jar" ]; then
        say "Building Commonweal again, because its sources have changed (half a minute) ..."
    else
        say "Building Commonweal, once: about 2 minutes. Maven fetches about 143 MB of libraries if it has not got them yet,"
        say "which needs the network. What it says is in $log."
    fi
    copy_sources
    if ! run_maven; then
        grep '^\[ERROR\]' "$log" | tr -d '\033' | head -n 20 >&2 || :
        need "Commonweal could not be built; all that Maven said is in $log." \
            "the network is away (Maven fetches its libraries on a first run), or the disk is full"
    fi
    rm -f "$stamp" "$classes" "$classes.size"
    mv "$work/scenarios/target/commonweal.jar" "$jar"
    stamp_of "$(fingerprint "$work")" >"$stamp.new"
    mv "$stamp.new" "$stamp"
    store_classes
}

without_maven() {
    [ -f "$jar" ] && ! command -v mvn >/dev/null 2>&1 || return 1
    if [ ! -f "$stamp" ]; then
        say "Maven is not on the PATH: $jar is taken as it is, although it may not be of these sources."
        return
    fi
    need "The sources of Commonweal have changed since it was built, and Maven, which builds it, is not on the PATH." \
        "apt-get install maven. The program as it was built: java -jar $jar"
}

if ! without_maven; then
    check_tools
    take_lock
    trap clear_away EXIT
    trap 'stopped 129' HUP
    trap 'stopped 130' INT
    trap 'stopped 143' TERM
    if ! is_good; then
        build
    fi
    trap - HUP INT TERM EXIT
    clear_away
    trap - HUP INT TERM
fi
