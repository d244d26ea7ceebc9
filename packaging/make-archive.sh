#!/bin/sh
# Makes one archive of Commonweal, with a Java of its own, for the kind of machine that this one is:
#
#     packaging/make-archive.sh [JAR]       writes target/commonweal-VERSION-PLATFORM.tar.gz
#
# Without JAR it packs the program of ./commonweal, which is built first when that is due. It needs a JDK 17 or later
# and, on Linux, objcopy (apt-get install binutils). Tried on Linux.
set -eu
unset CDPATH
home=$(cd "$(dirname "$0")/.." && pwd -P)
work=$home/target/archive

need() {
    echo "$1 Maybe: $2" >&2
    exit 2
}

case $(uname -s) in
    Linux) system=linux native=linux ;;
    Darwin) system=macos native=osx ;;
    *) need "There is no recipe for $(uname -s) here." "use Linux or macOS" ;;
esac
case $(uname -m) in
    x86_64 | amd64) machine=x64 native=${native}_amd64 ;;
    aarch64 | arm64) machine=arm64 native=${native}_arm64 ;;
    *) need "DuckDB has no library for $(uname -m)." "use a machine of x86_64 or arm64" ;;
esac
[ "$system" = linux ] || native=osx_universal

# The tools of the JDK that JAVA_HOME names, or of the one on the PATH.
tools=
[ -z "${JAVA_HOME:-}" ] || [ ! -x "$JAVA_HOME/bin/jpackage" ] || tools=$JAVA_HOME/bin/
command -v "${tools}jpackage" >/dev/null 2>&1 || need "There is no jpackage." "apt-get install openjdk-17-jdk-headless"
[ "$system" != linux ] || command -v objcopy >/dev/null 2>&1 || need "There is no objcopy." "apt-get install binutils"

if [ $# -gt 0 ]; then
    jar=$1
    [ -f "$jar" ] || need "There is no file $jar." "leave it out: then the program is built"
else
    "$home/commonweal" --version >/dev/null
    jar=$home/scenarios/target/commonweal.jar
fi
version=$(sed -n 's:^  <version>\(.*\)</version>.*:\1:p' "$home/pom.xml" | head -n 1)
archive=$home/target/commonweal-$version-$system-$machine.tar.gz

# What is packed: the program with the native library of one platform, beside all that it reads.
rm -rf "$work"
input=$work/input
mkdir -p "$input/scenarios"
cp "$jar" "$input/commonweal.jar"
"${tools}java" "$home/packaging/OnePlatform.java" "$input/commonweal.jar" "$native"
for part in calibration experiments library places schema targets; do
    cp -R "$home/scenarios/$part" "$input/scenarios"
done
cp -R "$home/docs" "$home/README.md" "$home/LICENSE" "$home/NOTICE" "$home/CITATION.cff" "$input"

# Whether there is a screen is found out at the start, because the live view needs one.
"${tools}jpackage" --type app-image --name commonweal --app-version "$version" --dest "$work/image" \
    --input "$input" --main-jar commonweal.jar --main-class org.commonweal.scenarios.cli.Main \
    --add-modules "$(tr -d ' \n' <"$home/packaging/modules")" \
    --java-options -Xmx1g --java-options -XX:+UseSerialGC --java-options -Dfile.encoding=UTF-8
[ "$system" != linux ] || cp "$home/packaging/start.sh" "$work/image/commonweal/commonweal"

tar -C "$work/image" -czf "$archive.new" .
mv "$archive.new" "$archive"
rm -rf "$input"
echo "$archive"
