# Finds what a build needs, or says in one line what to install. Sourced by the scripts beside it; $RELENG is this folder.
#
# find_jdk        sets JAVA_HOME to a JDK of version 21 or newer
# find_maven      sets MVN to a Maven of version 3.9.9 or newer, fetched as an artifact by an older one if need be
# want_debian     installs Debian packages for commands and libraries that are missing, when that is possible
# start_display   starts an X server that nobody sees, and sets DISPLAY

RELENG=${RELENG:?}
CACHE=$RELENG/.cache
MAVEN_VERSION=3.9.11

say() { printf '%s: %s\n' "${0##*/}" "$*" >&2; }
die() { say "$*"; exit 2; }

# The feature version of the JDK in folder $1, or 0; read from its release file, because starting a JVM takes longer.
jdk_version() {
    local line version=0
    if [ -x "$1/bin/javac" ] && [ -r "$1/release" ]; then
        while IFS= read -r line; do
            case $line in JAVA_VERSION=*) version=${line#*\"}; version=${version%%[!0-9]*} ;; esac
        done <"$1/release"
    fi
    printf %s "${version:-0}"
}

find_jdk() {
    local home on_path
    on_path=$(command -v java) && on_path=$(readlink -f "$on_path") && on_path=${on_path%/bin/java}
    for home in "${JAVA_HOME:-}" "${on_path:-}" /usr/lib/jvm/*; do
        if [ -n "$home" ] && [ "$(jdk_version "$home")" -ge 21 ]; then
            export JAVA_HOME=$home
            return
        fi
    done
    if [ -z "${1:-}" ] && can_install && apt_install openjdk-21-jdk-headless; then
        find_jdk again
        return
    fi
    die "needs a JDK 21 or newer: install one (Debian 13: apt-get install openjdk-21-jdk-headless) or set JAVA_HOME"
}

# Whether version $1 is at least version $2.
at_least() { [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]; }

find_maven() {
    local version fetched=$CACHE/apache-maven-$MAVEN_VERSION
    MVN=$fetched/bin/mvn
    [ ! -x "$MVN" ] || return 0
    if ! command -v mvn >/dev/null; then
        can_install && apt_install maven || die "needs Maven: install it (Debian: apt-get install maven)"
    fi
    version=$(mvn --version 2>/dev/null | sed -n 's/^[^A-Z]*Apache Maven \([0-9.]*\).*/\1/p')
    if at_least "${version:-0}" 3.9.9; then
        MVN=$(command -v mvn)
        return
    fi
    # Outside the tree, because an older Maven cannot load the extension in .mvn; moved as a whole, because others may be doing the same.
    local scratch log
    say "fetching Maven $MAVEN_VERSION"
    mkdir -p "$CACHE"
    scratch=$(mktemp -d)
    log=$CACHE/maven.log
    if (cd "$scratch" && mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.6.0:unpack \
            -Dartifact=org.apache.maven:apache-maven:$MAVEN_VERSION:zip:bin -DoutputDirectory="$scratch") >"$log" 2>&1; then
        chmod +x "$scratch/apache-maven-$MAVEN_VERSION/bin/mvn"
        cp -R "$scratch/apache-maven-$MAVEN_VERSION" "$fetched.$$"
        mv -T "$fetched.$$" "$fetched" 2>/dev/null || rm -rf "$fetched.$$"
        rm -rf "$scratch"
    else
        rm -rf "$scratch"
        tail -n 20 "$log" >&2
        die "could not fetch Maven $MAVEN_VERSION with the Maven $version on the PATH; install Maven 3.9.9 or newer"
    fi
}

can_install() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; }

apt_install() {
    local log=$CACHE/apt.log
    mkdir -p "$CACHE"
    say "installing $*"
    DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" >"$log" 2>&1 && return
    { DEBIAN_FRONTEND=noninteractive apt-get update && apt-get install -y --no-install-recommends "$@"; } >>"$log" 2>&1
}

# Whether there is a library of that name, e.g. libgtk-3.so.0, on the system's own search path; without ldconfig nobody can say.
has_library() {
    local ldconfig
    ldconfig=$(PATH=$PATH:/sbin:/usr/sbin command -v ldconfig) || return 0
    # Not grep -q, which would end ldconfig early.
    "$ldconfig" -p 2>/dev/null | grep -F "$1" >/dev/null
}

# Arguments: COMMAND=PACKAGE or LIBRARY=PACKAGE, ... Installs the packages of what is missing where it can. Where it cannot, tests that
# need them are skipped, except in continuous integration.
want_debian() {
    local pair missing=()
    for pair in "$@"; do
        case $pair in
            lib*.so*) has_library "${pair%%=*}" ;;
            *) command -v "${pair%%=*}" >/dev/null ;;
        esac || missing+=("${pair#*=}")
    done
    [ ${#missing[@]} = 0 ] || { can_install && apt_install "${missing[@]}"; } ||
        say "some tests cannot run, please install: ${missing[*]} (Debian: apt-get install --no-install-recommends ${missing[*]})"
}

# Starts an X server in memory, with a window manager if there is one, for the tests in the workbench; both end with the calling script.
# False if there is no server to start.
start_display() {
    local number
    command -v Xvfb >/dev/null && has_library libgtk-3.so.0 || return 1
    exec 8<> <(:)
    Xvfb -displayfd 8 -screen 0 1600x1000x24 -nolisten tcp >"$CACHE/display.log" 2>&1 9>&- &
    trap "kill $! 2>/dev/null" EXIT
    read -r -t 20 number <&8 || return 1
    exec 8>&-
    unset WAYLAND_DISPLAY
    export DISPLAY=:$number GDK_BACKEND=x11
    if command -v openbox >/dev/null; then openbox >>"$CACHE/display.log" 2>&1 9>&- & fi
}

# Maven with the arguments every build of this tree has in common. A build is over before the optimising compiler has paid for itself:
# without it a build takes less than half the processor time.
maven() {
    local options="-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
    options+=" -XX:+IgnoreUnrecognizedVMOptions --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
    MAVEN_OPTS="$options ${MAVEN_OPTS:-}" "$MVN" -B -ntp "$@"
}

# One build at a time in this tree.
lock_build() {
    mkdir -p "$CACHE"
    exec 9>"$CACHE/lock"
    flock -n 9 || { say "waiting for another build"; flock 9; }
}

unlock_build() { exec 9>&-; }

# Runs Maven quietly: says $1, shows how far it is on a terminal, and the end of the log when it fails.
build() {
    local what=$1 log=$CACHE/build.log progress= status=0
    shift
    if [ -t 2 ]; then
        show_progress "$what" "$log" &
        progress=$!
    else
        say "$what (log: $log)"
    fi
    maven "$@" >"$log" 2>&1 </dev/null 9>&- || status=$?
    if [ -n "$progress" ]; then
        kill "$progress" 2>/dev/null
        wait "$progress" 2>/dev/null
        printf '\r\033[K' >&2
    fi
    if [ $status != 0 ]; then
        sed -n -e '/^\[ERROR\].*\[Help 1\]/q' -e '/^\[ERROR\]/p' "$log" | head -n 40 >&2
        say "the build failed, see $log"
    fi
    return $status
}

show_progress() {
    local what=$1 log=$2 step start=$SECONDS
    while :; do
        step=$(sed -n 's/^\[INFO\] Building \(.*[^ ]\) 0\.[0-9.]*-SNAPSHOT *\[\(.*\)\]$/\2 \1/p' "$log" 2>/dev/null | tail -n 1)
        printf '\r\033[K%s: %s ... %d s  %s' "${0##*/}" "$what" $((SECONDS - start)) "$step" >&2
        sleep 0.5
    done
}

# Unpacks the distribution that was just built to where releng/ridgeline finds it; $1 is a file as old as the start of the build.
# A command that runs meanwhile keeps its files: the switch is one rename, and the build before stays.
install_cli() {
    local fresh archive
    archive=$(echo "$RELENG"/org.ridgeline.distribution/target/ridgeline-*.tar.gz)
    fresh=$CACHE/cli.$(date +%s).$$
    mkdir -p "$fresh"
    tar -xzf "$archive" --strip-components 1 -C "$fresh"
    # The first run of the command keeps an archive of the classes it used: let that be a run that uses most of them.
    "$fresh/bin/ridgeline" export "$fresh/examples/qemu-virt/virtio-iommu.topology" -o "$fresh/trained" >"$CACHE/train.log" 2>&1 </dev/null || true
    rm -rf "$fresh/trained"
    mv "$1" "$fresh/stamp"
    ln -s "${fresh##*/}" "$CACHE/cli.new.$$"
    mv -T "$CACHE/cli.new.$$" "$CACHE/cli"
    ls -dt "$CACHE"/cli.[0-9]* | tail -n +3 | xargs -r rm -rf
}

# Copies the workbench that was just built for this machine to where releng/ridgeline-ide finds it, and switches to it as install_cli does.
install_ide() {
    local fresh
    fresh=$CACHE/ide.$(date +%s).$$
    cp -R "$RELENG/org.ridgeline.product/target/products/org.ridgeline.workbench/linux/gtk/$(uname -m)" "$fresh"
    mv "$1" "$fresh/stamp"
    ln -s "${fresh##*/}" "$CACHE/ide.new.$$"
    mv -T "$CACHE/ide.new.$$" "$CACHE/ide"
    ls -dt "$CACHE"/ide.[0-9]* | tail -n +3 | xargs -r rm -rf
}
