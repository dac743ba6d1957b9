# Sourced by prepare.sh: finds a Swift that will do, in PATH or where swiftly puts it.

# The oldest Swift that will do, as Package.swift names it: the one place where it stands.
needed_swift() {
  sed -nE '1s/.*swift-tools-version: *([0-9]+\.[0-9]+).*/\1/p' "$root/Package.swift"
}

# What the program called swift says of its version, and the builder, a program of its own, of its. They may be others
# than the compiler's, so they get no input and not for ever.
swift_says() {
  local limit=()
  command -v timeout >/dev/null 2>&1 && limit=(timeout -k 5 60)
  { "${limit[@]+"${limit[@]}"}" swift --version && "${limit[@]+"${limit[@]}"}" swift build --version; } \
    </dev/null 2>&1 || true
}

# Whether the version $1 is $2 or later, each with two numbers.
is_at_least() {
  [ "${1%%.*}" -gt "${2%%.*}" ] || { [ "${1%%.*}" -eq "${2%%.*}" ] && [ "${1#*.}" -ge "${2#*.}" ]; }
}

# The message of a program that does not start for want of a library.
missing_library() { grep -m 1 'error while loading shared libraries' <<<"$1"; }

# Libraries of the system that Swift is linked with; curl and libxml2-utils bring theirs under whatever name.
swift_packages=('curl=libcurl4*' libncurses-dev libsqlite3-0 libxml2-utils=libxml2)

# Whether the swift that PATH finds will do, and if not, why, in $complaint.
swift_will_do() {
  local says version library
  command -v swift >/dev/null 2>&1 || { complaint="Swift is missing" && return 1; }
  says=$(swift_says)
  if missing_library "$says" >/dev/null; then
    require_packages "${swift_packages[@]}" "${build_packages[@]}"
    says=$(swift_says)
    ! library=$(missing_library "$says") ||
      fail "Swift cannot start ($library); install what https://www.swift.org/install lists for it and try again."
  fi
  version=$(sed -nE '/^(.* )?Swift version ([0-9]+\.[0-9]+).*/{s//\2/p;q;}' <<<"$says")
  if [ -z "$version" ]; then
    complaint="$(command -v swift) is another program than the Swift compiler"
  elif is_at_least "$version" "$(needed_swift)"; then
    return 0
  else
    complaint="Swift $version is too old"
  fi
  return 1
}

# MARK: Swiftly

# Where swiftly keeps what it installs, unless its variables say otherwise.
swiftly_home=${SWIFTLY_HOME_DIR:-~/.local/share/swiftly}
swiftly_programs=${SWIFTLY_BIN_DIR:-$swiftly_home/bin}
swiftly_toolchains=${SWIFTLY_TOOLCHAINS_DIR:-$swiftly_home/toolchains}

# Whether swiftly has installed one that will do; for this script it then stands first in PATH.
swiftly_has_swift() {
  local programs path=$PATH first=$complaint
  for programs in "$swiftly_toolchains/$swift_release/usr/bin" "$swiftly_toolchains"/*/usr/bin; do
    [ -x "$programs/swift" ] || continue
    export PATH=$programs:$path
    swift_will_do && return
  done
  export PATH=$path
  complaint=$first
  return 1
}

require_swift() {
  local complaint=
  swift_will_do || swiftly_has_swift || offer_swift
}
