# Turns the page that argument-parser's generate-manual writes into the sections of the commands: a subsection a
# command, and nothing said twice. Needs sentences.awk.

# The commands stand in a list, whose items have lists of their own.
/^\.Bl / { depth++; paragraph = 0; if (depth > 1) list = $0; next }
/^\.El/ { depth--; end_list(); if (depth == 0) exit; next }
depth == 0 { next }

# What each of them has, and the command that only repeats --help.
/^\.It Fl -version$/ || /^\.It Fl h , -help$/ { skipping = 1; next }
/^\.It / { skipping = 0 }
depth == 1 && /^\.It Em / { begin($3); next }
!has_begun || is_help || skipping { next }

/^\.Pp$/ || /^$/ { paragraph = 1; next }
/^\./ { paragraph = 0; begin_list(); print; next }
{ flush(); print_sentences($0) }

function begin(name) {
  has_begun = 1
  is_help = name == "help"
  paragraph = 0
  if (!is_help) print ".Ss logloss " name
}

# A paragraph is begun where one follows.
function flush() {
  if (paragraph) print ".Pp"
  paragraph = 0
}

# A list is begun where it has an item.
function begin_list() {
  if (list != "") { print list; is_open = 1 }
  list = ""
}

function end_list() {
  if (is_open) print ".El"
  is_open = 0
  list = ""
  paragraph = 0
}
