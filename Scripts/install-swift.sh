# Sourced by prepare.sh: installs Swift for this user with swiftly, after a yes. What was downloaded and does not verify is
# never run, and an installation that fails leaves nothing behind.

# The Swift that is installed: the one with which all tests were passed.
swift_release=6.3.1

# How large it is, and where it goes.
swift_size="about 1 GB is downloaded, and 3.5 GB are kept in $swiftly_home"

# Where swiftly and the keys of its signature are to be had.
swiftly_url=${LOGLOSS_SWIFTLY_URL:-https://download.swift.org/swiftly/linux}
swift_keys_url=${LOGLOSS_SWIFT_KEYS_URL:-https://www.swift.org/keys/all-keys.asc}

# Says what would be installed, asks, and installs it; $complaint says why that is needed.
offer_swift() {
  local missing as_root instead
  instead="install Swift $(needed_swift) or later from https://www.swift.org/install, put it first in PATH and try again."
  [ -n "$(swiftly_archive)" ] || fail "$complaint; $instead"
  find_missing "${install_packages[@]}" "${build_packages[@]}"
  require_installers
  can_ask || fail "$complaint; \"$0 --yes\" installs Swift $swift_release for you" \
    "($swift_size), or $instead"
  say "$complaint."
  say "Swift $swift_release can be installed for you alone, with swiftly, the installer of swift.org: $swift_size."
  [ ${#missing[@]} -eq 0 ] || say "Before it, apt-get installs ${missing[*]} for everybody${as_root[*]:+, with sudo}."
  agreed "Install all that?" || fail "nothing was installed; $instead"
  require_packages "${install_packages[@]}" "${build_packages[@]}"
  install_swift
  swiftly_has_swift || fail "$complaint, though it was just installed; $instead"
  say "Swift $swift_release is installed; these scripts find it, and your shell too with $swiftly_programs in its PATH."
}

# What the installation itself needs.
install_packages=("${swift_packages[@]}" curl gnupg=gpg)

# Fails where a program for the installation is missing and no package brings it.
require_installers() {
  local program
  for program in curl gpg tar; do
    command -v "$program" >/dev/null 2>&1 || command -v apt-get >/dev/null 2>&1 ||
      fail "$complaint, and to install it $program is needed; install $program and try again, or $instead"
  done
}

# The name of swiftly's archive for this machine, or nothing.
swiftly_archive() {
  case "$(uname -s) $(uname -m)" in
  "Linux x86_64") echo swiftly-x86_64.tar.gz ;;
  "Linux aarch64") echo swiftly-aarch64.tar.gz ;;
  esac
}

# In a shell of its own, whose end removes what was only needed for the installation, and all of it if that failed.
install_swift() {
  local new=() parents=() path
  for path in "$swiftly_home" "$swiftly_programs" "$swiftly_programs/swiftly" "$swiftly_toolchains/$swift_release"; do
    [ -e "$path" ] || new+=("$path")
    while path=$(dirname "$path") && [ ! -e "$path" ]; do parents+=("$path"); done
  done
  (
    # Not in /tmp, which may be small.
    workshop=$(mktemp -d "${TMPDIR:-/var/tmp}/logloss-swift.XXXXXX") || fail "no temporary folder could be made."
    trap clean_up EXIT
    trap 'exit 130' INT TERM HUP
    # The keys are for this installation alone, and swiftly keeps what it downloads in the workshop too.
    export GNUPGHOME=$workshop/keys TMPDIR=$workshop
    export SWIFTLY_HOME_DIR=$swiftly_home SWIFTLY_BIN_DIR=$swiftly_programs SWIFTLY_TOOLCHAINS_DIR=$swiftly_toolchains
    mkdir -m 700 "$GNUPGHOME"
    swiftly=$swiftly_programs/swiftly
    [ -x "$swiftly" ] || { fetch_swiftly && set_up_swiftly; }
    install_release
    new=() parents=()
  ) || exit 1
}

# Others may have put something into a folder on the way: it goes only if it is empty.
clean_up() {
  rm -rf "$workshop" "${new[@]+"${new[@]}"}"
  [ ${#parents[@]} -eq 0 ] || rmdir "${parents[@]}" 2>/dev/null || true
}

# MARK: Within the installation

again="nothing was installed; try again, or install Swift by hand from https://www.swift.org/install."

# Downloads $1 as the file $2; further arguments are for curl.
download() {
  curl --fail --location --silent --show-error --proto-redir =https --connect-timeout 30 "${@:3}" \
    --output "$2" "$1" || fail "$1 could not be downloaded completely; $again"
}

# Fetches swiftly, and unpacks it only if swift.org has signed it.
fetch_swiftly() {
  local archive
  archive=$(swiftly_archive)
  say "downloading swiftly from $swiftly_url"
  download "$swift_keys_url" "$workshop/keys.asc" --compressed
  download "$swiftly_url/$archive.sig" "$workshop/$archive.sig"
  download "$swiftly_url/$archive" "$workshop/$archive"
  is_signed "$workshop/$archive" ||
    fail "$swiftly_url/$archive does not bear a valid signature by a key of $swift_keys_url; $again"
  tar -xzf "$workshop/$archive" -C "$workshop" && [ -x "$workshop/swiftly" ] || fail "$archive holds no swiftly; $again"
}

# Whether the file $1 is as somebody with one of the keys signed it, and the key is still good.
is_signed() {
  local status
  gpg --batch --quiet --import "$workshop/keys.asc" 2>/dev/null &&
    status=$(gpg --batch --status-fd 1 --verify "$1.sig" "$1" 2>/dev/null) &&
    grep -q '^\[GNUPG:\] GOODSIG ' <<<"$status"
}

# Gives swiftly its place. It refuses systems newer than itself, for which the toolchain of an older one is tried.
set_up_swiftly() {
  local options=(--assume-yes --skip-install --no-modify-profile --quiet-shell-followup)
  "$workshop/swiftly" init "${options[@]}" >&2 ||
    "$workshop/swiftly" init "${options[@]}" --platform "$(nearest_platform)" >&2 ||
    fail "swiftly could not be set up, as it says above; $again"
}

nearest_platform() {
  case " $(. /etc/os-release 2>/dev/null && echo "${ID-} ${ID_LIKE-}") " in
  *" ubuntu "*) echo ubuntu24.04 ;;
  *) echo debian12 ;;
  esac
}

# Downloads, verifies and unpacks the toolchain. What it needs of the system is known, and installed.
install_release() {
  say "installing Swift $swift_release"
  "$swiftly" install "$swift_release" --assume-yes --post-install-file "$workshop/post-install.sh" >&2 ||
    fail "Swift $swift_release could not be installed, as swiftly says above; $again"
  [ -x "$swiftly_toolchains/$swift_release/usr/bin/swift" ] ||
    fail "swiftly installed no Swift $swift_release in $swiftly_toolchains; $again"
}
