#!/bin/sh
# Installs logloss into ~/.local, or into the folder that is given: ./install.sh --prefix /usr/local
# What it installs it writes down, so that the uninstall beside it, which it installs too, can take all of it away.
set -eu
here=$(cd "$(dirname "$0")" && pwd)

say() { printf 'install.sh: %s\n' "$*"; }
fail() {
  say "$*" >&2
  exit 1
}

prefix=${HOME:-}/.local
case ${1:-} in
  '') [ -n "${HOME:-}" ] || fail "HOME is not set; say where to with --prefix DIR." ;;
  --prefix) [ $# = 2 ] && [ -n "$2" ] || fail "--prefix needs one folder: ./install.sh --prefix DIR"; prefix=$2 ;;
  --prefix=?*) prefix=${1#--prefix=} ;;
  *) fail "there is no $1; it is ./install.sh, or ./install.sh --prefix DIR." ;;
esac
case $prefix in /*) ;; *) prefix=$PWD/$prefix ;; esac

list=$prefix/share/logloss/installed
# An older version goes first, with whatever it had that this one has not.
[ ! -f "$list" ] || sh "$prefix/share/logloss/uninstall" --prefix "$prefix" >/dev/null

files=$(cd "$here" && find bin share -type f | sort)
for file in $files; do
  [ ! -e "$prefix/$file" ] ||
    fail "$prefix/$file is there already, and not from here; move it away, or choose another folder with --prefix DIR."
done

made=$(mktemp)
trap 'rm -f "$made"' EXIT
make_folder() {
  [ -d "$1" ] && return
  make_folder "$(dirname "$1")"
  mkdir "$1" 2>/dev/null || fail "the folder $1 cannot be made; choose another with --prefix DIR."
  printf '%s\n' "$1" >>"$made"
}
make_folder "$prefix/share/logloss"
: >"$list" 2>/dev/null || fail "nothing can be written into $prefix; choose another folder with --prefix DIR."
cat "$made" >"$list"
# From here on the list holds all that was made, so that a half installation can be taken away as well.
install_file() {
  make_folder "$(dirname "$prefix/$1")"
  cat "$made" >"$list"
  printf '%s\n' "$prefix/$1" >>"$made"
  cat "$made" >"$list"
  cp "$here/$1" "$prefix/$1" || fail "$prefix/$1 cannot be written; take what is there away with $prefix/share/logloss/uninstall."
}
for file in $files; do install_file "$file"; done

say "logloss stands in $prefix/bin; $prefix/share/logloss/uninstall takes it away."
case :${PATH:-}: in *:"$prefix/bin":*) ;; *) say "put $prefix/bin into your PATH to call it by its name." ;; esac
