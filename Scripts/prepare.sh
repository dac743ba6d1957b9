# Sourced by the other scripts, which name their folder's parent in $root: finds or installs what a build needs. What is
# missing and cannot be installed is said in one sentence, and nothing is changed then.
#
# --yes as the first argument is for these scripts: whatever they would ask is answered with yes. All other arguments are
# left for the program that the script starts, also a later --yes.
answer=
if [ "${1-}" = --yes ]; then
  answer=yes
  shift
fi

say() { printf 'logloss: %s\n' "$*" >&2; }

fail() {
  say "$*"
  exit 1
}

# The question $1, answered by --yes or by a person at a terminal.
agreed() {
  [ -z "$answer" ] || return 0
  printf 'logloss: %s [y/N] ' "$1" >&2
  read -r answer || printf '\n' >&2
  case $answer in [Yy] | [Yy][Ee][Ss]) answer=yes ;; *) answer= && return 1 ;; esac
}

# Whether somebody is there to answer.
can_ask() { [ -n "$answer" ] || { [ -t 0 ] && [ -t 2 ]; }; }

source "$root/Scripts/install-packages.sh"
source "$root/Scripts/find-swift.sh"
source "$root/Scripts/install-swift.sh"

# What a build needs besides Swift itself: it fetches libraries, and links with what a C++ compiler brings along.
build_packages=(git ca-certificates 'g++=libstdc++-*-dev' libncurses-dev libyaml-dev zlib1g-dev)

# Everything for a build, and the packages that are named besides.
require_build() {
  build_packages+=("$@")
  require_swift
  require_packages "${build_packages[@]}"
}

# The tests run side by side and start programs: together they open more files than the 1024 that many systems allow until
# a program asks for more.
allow_many_files() {
  local allowed
  allowed=$(ulimit -n)
  [ "$allowed" = unlimited ] || [ "$allowed" -ge 8192 ] || ulimit -n 8192 2>/dev/null || ulimit -n "$(ulimit -Hn)"
}
