#!/usr/bin/env bash
# Measures the scan on the API documentation of JDK 17 (about ten thousand pages) against reading the bytes, a plain
# jsoup parse, the same site twice, and linkinator. Fetches Debian's openjdk-17-doc and npm's linkinator into target/bench.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

bench=$PWD/target/bench
site=$bench/doc/usr/share/doc/openjdk-17-jre-headless/api
mkdir -p "$bench"
if [[ ! -d $site ]]; then
  (cd "$bench" && apt-get download openjdk-17-doc && dpkg -x openjdk-17-doc_*.deb doc)
fi
if [[ ! -d $bench/twice ]]; then
  mkdir "$bench/twice"
  cp -al "$site" "$bench/twice/one"
  cp -al "$site" "$bench/twice/two"
fi
if [[ ! -x $bench/node_modules/.bin/linkinator ]]; then
  npm install --silent --prefix "$bench" linkinator@6.3.0
fi
mvn -q -B -ntp -Pbenchmark verify -DskipTests -Dbenchmark.main=org.privacyyml.bench.ScanBenchmark \
  "-Dbenchmark.arguments=$site $bench/twice $bench/node_modules/.bin/linkinator"
