# Sourced by prepare.sh: installs packages of Debian or Ubuntu that are missing.
#
# A package is there if a program of its name is, or if it is installed; "g++=libstdc++-*-dev" names one, and what else
# is as good.

is_there() {
  command -v "${1%%=*}" >/dev/null 2>&1 ||
    dpkg-query -W -f '${Status}\n' "${1#*=}" 2>/dev/null | grep -q 'ok installed'
}

# Names in $missing the packages that are, and in $as_root the command for the rights to install them; fails where
# nobody has these, with what else is to complain of. Elsewhere than on Debian and Ubuntu the system's own libraries are
# used.
find_missing() {
  local package
  missing=() as_root=()
  command -v apt-get >/dev/null 2>&1 || return 0
  for package in "$@"; do
    is_there "$package" || is_listed "${package%%=*}" || missing+=("${package%%=*}")
  done
  [ ${#missing[@]} -gt 0 ] && [ "$(id -u)" != 0 ] || return 0
  command -v sudo >/dev/null 2>&1 ||
    fail "${complaint:+$complaint, and }${missing[*]} must be installed, for which you need the rights of root; $(by_hand)"
  as_root=(sudo)
}

is_listed() { case " ${missing[*]-} " in *" $1 "*) ;; *) return 1 ;; esac }

by_hand() { printf 'have somebody with those rights run "apt-get install %s" and try again.' "${missing[*]}"; }

require_packages() {
  local missing as_root
  find_missing "$@"
  [ ${#missing[@]} -gt 0 ] || return 0
  say "installing ${missing[*]} with apt-get"
  "${as_root[@]+"${as_root[@]}"}" apt-get update -qq >&2 &&
    "${as_root[@]+"${as_root[@]}"}" env DEBIAN_FRONTEND=noninteractive \
      apt-get install -y -qq "${missing[@]}" >/dev/null ||
    fail "${missing[*]} could not be installed; $(by_hand)"
}
