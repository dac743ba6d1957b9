# Turns CHANGELOG.md into a changelog of Debian: an entry a version, what is not released yet within the first.
# Variables: version and date of the package (2026-11-21), and its maintainer.
function flush() { if (item != "") wrap(item); item = "" }

function wrap(text,   count, words, i, line, margin) {
  count = split(text, words, " ")
  line = "  *"
  for (i = 1; i <= count; i++) {
    if (length(line) + length(words[i]) > 78) { print line; line = "   " }
    line = line " " words[i]
  }
  print line
}

function begin(name) {
  end_entry()
  entry = name
  printf "logloss (%s) unstable; urgency=medium\n", name
}

function end_entry(   command, when) {
  flush()
  if (entry == "") return
  command = "LC_ALL=C date -u -R -d \"" day "\""
  command | getline when
  close(command)
  printf "\n -- %s  %s\n\n", maintainer, when
}

/^## \[Unreleased\]/ { begin(version); day = date; unreleased = 1; next }
/^## \[/ {
  name = $2
  gsub(/[][]/, "", name)
  # What is not released stands in the packages all the same, under the version that they have.
  if (!(unreleased && name == version)) begin(name); else flush()
  day = $4
  unreleased = 0
  next
}
entry == "" { next }
/^### / { flush(); printf "\n  [ %s ]\n", $2; next }
/^- / { flush(); item = substr($0, 3); next }
/^  / { item = item " " substr($0, 3); next }
/^$/ { flush(); next }
{ flush(); item = $0 }
END { end_entry() }
