# Finds what a build needs, or says in one line what to install. Sourced by the scripts beside it; $RELENG is this folder.
#
# find_jdk        sets JAVA_HOME to a JDK of version 21 or newer
# find_maven      sets MVN to a Maven of version 3.9.9 or newer, fetched as an artifact by an older one if need be
# require_debian  installs Debian packages for commands that are missing, when that is possible

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

# Arguments: COMMAND=PACKAGE, ...
require_debian() {
    local pair missing=()
    for pair in "$@"; do
        command -v "${pair%%=*}" >/dev/null || missing+=("${pair#*=}")
    done
    [ ${#missing[@]} = 0 ] || { can_install && apt_install "${missing[@]}"; } ||
        die "please install: ${missing[*]} (Debian: apt-get install --no-install-recommends ${missing[*]})"
}

# Maven with the arguments every build of this tree has in common.
maven() {
    MAVEN_OPTS="${MAVEN_OPTS:-} -XX:+IgnoreUnrecognizedVMOptions --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED" \
        "$MVN" -B -ntp "$@"
}
