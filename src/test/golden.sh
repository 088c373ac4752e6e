#!/usr/bin/env bash
# Shows what a change does to every page, report and message: writes them all as an older version did and as this folder does,
# and compares. Needs what `mvn verify` needs.
#
#   src/test/golden.sh REVISION [FOLDER OF MORE FILES …]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
revision=${1:?which version to compare with, such as HEAD~1}
shift
work=$(mktemp -d)
trap 'git worktree remove --force "$work/before"; rm -rf "$work"' EXIT
git worktree add --quiet --detach "$work/before" "$revision"

write() { # TO: what the version in this folder writes of the same files
  mvn -B -q -DskipTests prepare-package dependency:build-classpath -Dmdep.outputFile=target/classpath.txt
  java -Duser.language=en -Duser.country=GB -Dfile.encoding=UTF-8 -cp "target/classes:target/test-classes:$(cat target/classpath.txt)" \
    org.privacyyml.maven.Golden "$@"
}
folders=(src/test/resources/fixtures/law src/test/resources/fixtures/format src/test/resources/fixtures/page src/test/resources/seeds src/examples it "$@")
write "$work/now" "${folders[@]}"
(cd "$work/before" && write "$work/then" "${folders[@]}")
diff -r "$work/then" "$work/now" && echo "The same: $(find "$work/now" -type f | wc -l) files."
