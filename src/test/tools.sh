#!/usr/bin/env bash
# Installs what the tests of the pages need beside JDK and Maven, and only where it is missing:
# programs as Debian packages, the rest from npm into target/tools/node_modules. Run it before mvn verify -Ppages.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

# Each program, and the Debian package that brings it.
programs=(
  "chromium chromium"
  "chromedriver chromium-driver"
  "node nodejs"
  "npm npm"
  "cmark-gfm cmark-gfm"
  "hugo hugo"
  "jekyll jekyll"
  "mkdocs mkdocs"
)

fail() {
  echo "tools.sh: $*" >&2
  exit 1
}

install_programs() {
  local missing=() packages=() program package
  for line in "${programs[@]}"; do
    read -r program package <<<"$line"
    if ! command -v "$program" >/dev/null; then
      missing+=("$program")
      packages+=("$package")
    fi
  done
  if [ ${#packages[@]} -eq 0 ]; then
    echo "tools.sh: all programs are there"
    return
  fi
  command -v apt-get >/dev/null || fail "these programs are missing, and there is no apt-get to install them: ${missing[*]}"
  local root=()
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || fail "these programs are missing, and installing them needs root or sudo: ${missing[*]}"
    root=(sudo)
  fi
  echo "tools.sh: installing ${packages[*]}"
  ${root[@]+"${root[@]}"} apt-get update -qq || fail "apt-get update did not work"
  ${root[@]+"${root[@]}"} env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends "${packages[@]}" >/dev/null ||
    fail "apt-get could not install ${packages[*]}"
  for program in "${missing[@]}"; do
    command -v "$program" >/dev/null || fail "$program is still missing after the installation"
  done
}

install_node_modules() {
  local from=src/test/npm to=target/tools
  # npm writes the second file when it is done.
  if [ -f "$to/node_modules/.package-lock.json" ] && cmp -s "$from/package-lock.json" "$to/package-lock.json"; then
    echo "tools.sh: $to/node_modules is there"
    return
  fi
  echo "tools.sh: installing $to/node_modules"
  rm -rf "$to"
  mkdir -p "$to"
  cp "$from/package.json" "$from/package-lock.json" "$to/"
  (cd "$to" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error) ||
    fail "npm could not install what $from/package-lock.json lists"
}

# A lock file without the registry's addresses loses packages that are for one system only, of which this one has some.
install_vitepress() {
  local version=1.6.4 to=target/tools/vitepress
  if [ -f "$to/node_modules/.package-lock.json" ]; then
    echo "tools.sh: $to is there"
    return
  fi
  echo "tools.sh: installing $to"
  mkdir -p "$to"
  echo '{"private": true}' >"$to/package.json"
  (cd "$to" && npm install --ignore-scripts --no-save --no-audit --no-fund --loglevel=error "vitepress@$version") >/dev/null ||
    fail "npm could not install vitepress $version"
}

install_programs
install_node_modules
install_vitepress
