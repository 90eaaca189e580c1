# What the scripts here have in common; they are started from anywhere, after `./mvnw verify` or
# `./mvnw -DskipTests package`.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
built=$root/cli/target
version=$(sed -n 's/.*String VERSION = "\(.*\)";/\1/p' "$root/core/src/main/java/org/centreline/Centreline.java")
zip=$built/centreline-$version.zip
# Everything here is dated as the jar and the zip are.
stamp=$(sed -n 's/.*<project.build.outputTimestamp>\(.*\)<.*/\1/p' "$root/pom.xml")
export SOURCE_DATE_EPOCH="${SOURCE_DATE_EPOCH:-$(date -u -d "$stamp" +%s)}"

die() {
  echo "$0: $*" >&2
  exit 1
}

# Unpacks the zip into folder $1, without the launcher of Windows.
unpack() {
  [ -f "$zip" ] || die "there is no $zip; build it: ./mvnw -DskipTests package"
  "$java/bin/jar" --version >/dev/null 2>&1 || die "needs a JDK: set JAVA_HOME"
  (cd "$1" && "$java/bin/jar" xf "$zip")
  rm "$1/centreline-$version/centreline.cmd"
  chmod 755 "$1/centreline-$version/centreline"
}

# Writes the completion of each shell and prints nothing: $1 is the jar, then shell and file by turns.
completions() {
  local jar=$1
  shift
  while [ $# -gt 0 ]; do
    mkdir -p "$(dirname "$2")"
    "$java/bin/java" -jar "$jar" generate-completion "$1" >"$2"
    shift 2
  done
}

# Gives all of folder $1 the same date, owner and rights on every machine.
settle() {
  chmod -R u=rwX,go=rX "$1"
  find "$1" -depth -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
}

java=${JAVA_HOME:-}
if [ -z "$java" ]; then
  java=$(dirname "$(dirname "$(readlink -f "$(command -v javac || echo /none/bin/javac)")")")
fi
