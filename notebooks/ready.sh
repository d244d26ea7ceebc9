# Makes ready what notebooks need, for start and execute, which read this file: Jupyter, and the kernel.
# shellcheck shell=sh disable=SC2034 # jupyter is used by whoever reads this file
unset CDPATH
home=$(cd "$(dirname "$0")/.." && pwd -P)
lib=$home/notebooks/target/lib

need() {
    echo "$1 Maybe: $2" >&2
    exit 2
}

# The folder of the programs of Jupyter, as far as notebooks need them.
find_jupyter() {
    for folder in $(echo "$PATH:/usr/bin" | tr ':' ' '); do
        if [ -x "$folder/jupyter-notebook" ] && [ -x "$folder/jupyter-nbconvert" ]; then
            jupyter=$folder
            return
        fi
    done
    return 1
}

install_jupyter() {
    command -v apt-get >/dev/null 2>&1 || need "Jupyter is not installed." "pip install notebook nbconvert"
    sudo=
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null 2>&1 || need "Jupyter is not installed." "apt-get install jupyter-notebook jupyter-nbconvert, as root"
        sudo=sudo
    fi
    echo "Installing Jupyter, once (Debian's packages jupyter-notebook, jupyter-nbconvert and jupyter-client) ..." >&2
    $sudo apt-get update -qq
    $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
        jupyter-notebook jupyter-nbconvert jupyter-client >/dev/null
}

# Whether the kernel is younger than everything that it is made of.
is_built() {
    [ -f "$lib/built" ] && [ -z "$(cd "$home" && find pom.xml ./*/pom.xml ./*/src/main -type f -newer "$lib/built" | head -n 1)" ]
}

find_jupyter || { install_jupyter && find_jupyter; } || need "Jupyter could not be installed." "install it by hand"
if ! is_built; then
    command -v mvn >/dev/null 2>&1 || need "The kernel is built by Maven 3.8 or later." "apt-get install maven"
    echo "Building the kernel (2 minutes at first, later half a minute) ..." >&2
    (cd "$home" && mvn -B -q -pl notebooks -am -Dmaven.test.skip=true -Dspotless.check.skip=true package)
fi
# Here, and nowhere in the folders of the user, Jupyter finds the kernel.
export JUPYTER_PATH="$home/notebooks${JUPYTER_PATH:+:$JUPYTER_PATH}"
