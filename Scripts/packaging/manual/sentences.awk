# Prints text for a page of the manual: each sentence on lines of its own, none longer than 78 columns.
function print_sentences(text,   count, words, i, line, ends) {
  text = plain(text)
  count = split(text, words, " ")
  for (i = 1; i <= count; i++) {
    if (line != "" && (ends || length(line) + length(words[i]) > 77)) { print line; line = "" }
    # A point at its beginning would make a line a macro.
    line = line (line == "" ? words[i] ~ /^[.']/ ? "\\&" : "" : " ") words[i]
    ends = words[i] ~ /[.?!][)]?$/ && words[i] !~ /^.$/
  }
  if (line != "") print line
}

# Signs as the manual writes them.
function plain(text) {
  gsub(/\\/, "\\e", text)
  gsub(/→/, "\\(->", text)
  gsub(/←/, "\\(<-", text)
  gsub(/↑/, "\\(ua", text)
  gsub(/↓/, "\\(da", text)
  gsub(/−/, "\\(mi", text)
  gsub(/ · /, "; ", text)
  gsub(/`/, "", text)
  gsub(/--/, "\\-\\-", text)
  return text
}
