#!/usr/bin/env bash
# Measures whole processes: `check` and `generate` on the complete GmbH of the integration tests, both pages in both
# languages, against a goal that does nothing and against the plugin's own help. All in turn, without network; the median counts.
#
#   src/bench/process.sh [runs]     9 runs by default; ends with 1 where generate takes more than 1.40 x nothing
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

runs=${1:-9}
limit=140
repository=$PWD/target/it-repo
project=$PWD/target/bench/project

mvn -q -B -ntp -DskipTests package invoker:install
mvn -q -B -ntp -f src/bench/nothing/pom.xml package
version=$(sed -n 's|^  <version>\(.*\)</version>|\1|p' pom.xml | head -1)
nothing=$repository/org/privacyyml/bench/nothing-maven-plugin/1-SNAPSHOT
mkdir -p "$nothing" "$project"
cp src/bench/nothing/pom.xml "$nothing/nothing-maven-plugin-1-SNAPSHOT.pom"
cp target/bench/nothing/nothing-maven-plugin-1-SNAPSHOT.jar "$nothing/"
# Both are snapshots of this machine: for these Maven reads one file more.
sed "s|org.privacyyml<|org.privacyyml.bench<|; s|privacy-maven-plugin|nothing-maven-plugin|; s|$version<|1-SNAPSHOT<|" \
  "$repository/org/privacyyml/privacy-maven-plugin/$version/maven-metadata-local.xml" >"$nothing/maven-metadata-local.xml"
cp it/complete-gmbh/privacy.yml "$project/"
cd "$project"

names=(nothing help check generate)
goals=(
  org.privacyyml.bench:nothing-maven-plugin:1-SNAPSHOT:nothing
  "org.privacyyml:privacy-maven-plugin:$version:help"
  "org.privacyyml:privacy-maven-plugin:$version:check"
  "org.privacyyml:privacy-maven-plugin:$version:generate"
)

maven() {
  mvn -q -B -ntp "-Dmaven.repo.local=$repository" "$@" >maven.log 2>&1 || { cat maven.log; exit 2; }
}

milliseconds() {
  local TIMEFORMAT=%3R seconds
  seconds=$({ time maven -o "$@"; } 2>&1)
  echo $((10#${seconds//[.,]/}))
}

median() {
  printf '%s\n' "$@" | sort -n | sed -n "$((($# + 1) / 2))p"
}

for goal in "${goals[@]}"; do
  maven "$goal"
done
times=("" "" "" "")
for ((run = 1; run <= runs; run++)); do
  for i in 0 1 2 3; do
    rm -rf target
    times[i]+=" $(milliseconds "${goals[i]}")"
  done
done

base=$(median ${times[0]})
printf '%-10s %8s %8s   %s\n' goal "median" ratio "all (ms)"
for i in 0 1 2 3; do
  mid=$(median ${times[i]})
  ratio=$((mid * 100 / base))
  printf '%-10s %5d ms %5d.%02d  %s\n' "${names[i]}" "$mid" $((ratio / 100)) $((ratio % 100)) "${times[i]}"
done
# Not the ratio that is printed: it is cut off behind two digits.
if ((mid * 100 > base * limit)); then
  echo "generate takes more than 1.40 x a goal that does nothing"
  exit 1
fi
