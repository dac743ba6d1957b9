/// A message as it travels: one line with a kind and named fields, a tab before each, `kind⇥name=value⇥name=value`. A name
/// may come several times.
struct Record: Sendable, Hashable {
  /// A name and its value.
  struct Field: Sendable, Hashable {
    let name: String
    let value: String
  }

  /// What is said.
  let kind: String
  /// In the order in which they were added.
  private(set) var fields: [Field] = []

  init(_ kind: String) { self.kind = kind }

  /// Reads a line without its end; nil where it is none of ours.
  init?(line: [UInt8]) {
    guard let text = String(validating: line, as: UTF8.self) else { return nil }
    let parts = text.split(separator: "\t", omittingEmptySubsequences: false)
    guard let kind = parts.first, !kind.isEmpty, kind.allSatisfy({ $0.isASCII && $0.isLetter }) else {
      return nil
    }
    self.init(String(kind))
    for part in parts.dropFirst() {
      guard let sign = part.firstIndex(of: "="), let value = unescaped(part[part.index(after: sign)...])
      else {
        return nil
      }
      fields.append(Field(name: String(part[..<sign]), value: value))
    }
  }

  mutating func add(_ name: String, _ value: String) { fields.append(Field(name: name, value: value)) }

  mutating func add(_ name: String, _ value: Int) { add(name, "\(value)") }

  /// The first value of a name.
  func text(_ name: String) -> String? { fields.first { $0.name == name }?.value }

  /// The first value of a name, where it is a whole number.
  func number(_ name: String) -> Int? { text(name).flatMap { Int($0) } }

  /// The first value of a name, where it is a number.
  func real(_ name: String) -> Double? {
    text(name).flatMap { Double($0) }.flatMap { $0.isFinite ? $0 : nil }
  }

  /// The message with the end of its line.
  var line: String {
    kind + fields.map { "\t\($0.name)=" + escaped($0.value) }.joined() + "\n"
  }
}

private func escaped(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: { escapes.keys.contains($0) }) else { return text }
  return text.unicodeScalars.reduce(into: "") { $0 += escapes[$1] ?? String($1) }
}

/// nil where a backslash is followed by nothing that it stands before.
private func unescaped(_ text: Substring) -> String? {
  guard text.unicodeScalars.contains("\\") else { return String(text) }
  var plain = ""
  var isEscaped = false
  for scalar in text.unicodeScalars {
    if isEscaped {
      guard let meant = escapes.first(where: { $0.value == "\\\(scalar)" })?.key else { return nil }
      plain.unicodeScalars.append(meant)
    } else if scalar != "\\" {
      plain.unicodeScalars.append(scalar)
    }
    isEscaped = scalar == "\\" && !isEscaped
  }
  return isEscaped ? nil : plain
}

private let escapes: [Unicode.Scalar: String] = ["\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"]
