# Sourced by the other scripts: finds Swift, and installs the Debian or Ubuntu packages that are named and missing.

say() { printf 'logloss: %s\n' "$*" >&2; }

require_swift() {
  command -v swift >/dev/null 2>&1 && return
  say "Swift is missing; install version 6.2 or later from https://www.swift.org/install and try again."
  exit 1
}

is_installed() { dpkg-query -W -f '${Status}' "$1" 2>/dev/null | grep -q 'ok installed'; }

require_packages() {
  command -v apt-get >/dev/null 2>&1 || return 0 # elsewhere the system's own ncurses is used
  local package missing=() as_root=()
  for package in "$@"; do
    is_installed "$package" || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return
  [ "$(id -u)" = 0 ] || as_root=(sudo)
  say "installing ${missing[*]} with apt-get"
  "${as_root[@]}" apt-get update -qq
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "${missing[@]}" >/dev/null
}
