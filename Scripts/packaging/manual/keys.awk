# Turns the tables of keys under the README's headings "Keys" and "For teachers" into lists of the manual. Needs sentences.awk.
/^## / { inside = $0 == "## Keys" || $0 == "## For teachers"; next }
!inside { next }
/^\| keys / || /^\|---/ { next }
/^\|/ {
  if (!in_table) begin_table()
  split($0, cells, " *[|] *")
  print ".It \"" plain(cells[2]) "\""
  print_sentences(cells[3])
  next
}
in_table { print ".El"; in_table = 0 }
# The sentence before a table says when its keys count; all else is told in the README alone.
{ before = $0 == "" ? before : $0 }

function begin_table() {
  if (before != "") { print ".Pp"; print_sentences(before) }
  print ".Bl -tag -width 18n"
  in_table = 1
}
END { if (in_table) print ".El" }
