# Sourced by the other scripts: finds Swift, and installs the Debian or Ubuntu packages that are named and missing.
# What is missing and cannot be installed is said in one sentence, and nothing is changed then.

say() { printf 'logloss: %s\n' "$*" >&2; }

fail() {
  say "$*"
  exit 1
}

# MARK: Swift

# The oldest Swift that will do, as Package.swift names it: the one place where it stands.
needed_swift() {
  sed -nE '1s/.*swift-tools-version: *([0-9]+\.[0-9]+).*/\1/p' "$root/Package.swift"
}

# What the program called swift says of its version. It may be another program than the compiler, so it gets no input
# and not for ever.
swift_says() {
  local limit=()
  command -v timeout >/dev/null 2>&1 && limit=(timeout -k 5 60)
  "${limit[@]+"${limit[@]}"}" swift --version </dev/null 2>&1
}

# Whether the version $1 is $2 or later, each with two numbers.
is_at_least() {
  [ "${1%%.*}" -gt "${2%%.*}" ] || { [ "${1%%.*}" -eq "${2%%.*}" ] && [ "${1#*.}" -ge "${2#*.}" ]; }
}

require_swift() {
  local needed says version library instead
  needed=$(needed_swift)
  instead="install Swift $needed or later from https://www.swift.org/install, put it first in PATH and try again."
  command -v swift >/dev/null 2>&1 || fail "Swift is missing; $instead"
  says=$(swift_says) || true
  version=$(sed -nE '/^(.* )?Swift version ([0-9]+\.[0-9]+).*/{s//\2/p;q;}' <<<"$says")
  if [ -n "$version" ]; then
    is_at_least "$version" "$needed" || fail "Swift $version is too old; $instead"
  elif library=$(grep -m 1 'error while loading shared libraries' <<<"$says"); then
    fail "Swift cannot start ($library); install what https://www.swift.org/install lists for it and try again."
  else
    fail "$(command -v swift) is another program than the Swift compiler; $instead"
  fi
}

# MARK: Packages

is_installed() { dpkg-query -W -f '${Status}' "$1" 2>/dev/null | grep -q 'ok installed'; }

require_packages() {
  command -v apt-get >/dev/null 2>&1 || return 0 # elsewhere the system's own libraries are used
  local package missing=() as_root=()
  for package in "$@"; do
    is_installed "$package" || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return
  local by_hand="have somebody with those rights run \"apt-get install ${missing[*]}\" and try again."
  if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null 2>&1 ||
      fail "${missing[*]} must be installed, for which you need the rights of root; $by_hand"
    as_root=(sudo)
  fi
  say "installing ${missing[*]} with apt-get"
  "${as_root[@]+"${as_root[@]}"}" apt-get update -qq >&2 &&
    "${as_root[@]+"${as_root[@]}"}" env DEBIAN_FRONTEND=noninteractive \
      apt-get install -y -qq "${missing[@]}" >/dev/null ||
    fail "${missing[*]} could not be installed; $by_hand"
}
