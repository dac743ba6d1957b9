import Drawing

/// A text as it stands between tags or in an attribute of XML and HTML: what would end it or begin a tag is spelled out,
/// and no sign is in it that XML does not know.
func markup(_ text: String) -> String {
  var result = ""
  for character in text {
    guard character != "\n", character != "\t", character != "\r\n" else {
      result += " "
      continue
    }
    // A sign that begins a tag may be joined to others in one character.
    for scalar in printable(character).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
  return result
}
