import Drawing

/// A text as it stands between tags or in an attribute of XML and HTML: what would end it or begin a tag is spelled out,
/// and no sign is in it that XML does not know.
func markup(_ text: String) -> String {
  var result = ""
  for character in text {
    switch character {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    case "\n", "\t": result += " "
    default: result.append(printable(character))
    }
  }
  return result
}
