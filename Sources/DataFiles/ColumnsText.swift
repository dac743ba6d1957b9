/// Why a choice of columns cannot be understood.
public enum ColumnsError: Error, Sendable, Hashable {
  /// A part is not `role=column`.
  case malformed(String)
  /// A word that is none of the roles.
  case unknownRole(String)
  /// A role that is given two columns.
  case repeatedRole(DataFormat.Role)
  /// More than one of x, p and logit.
  case severalQuantities
  /// Both weight and count.
  case weightAndCount
}

extension DataFormat {
  /// Columns as they are typed: `y=label,p=score`, or by their numbers, `y=1,p=2`.
  ///
  /// A name in double quotes may hold commas and be a number: `y="7",p="a, b"`; quotes inside are doubled. A number
  /// after # is never a name: `p=#3`.
  ///
  /// - Throws: ``ColumnsError``.
  public static func columns(_ text: String) throws(ColumnsError) -> [Role: Column] {
    let models = try models(text)
    guard models.count > 1 else { return models[0] }
    let quantities = models.flatMap { $0.keys.filter(\.isQuantity) }
    throw Set(quantities).count == 1 ? .repeatedRole(quantities[0]) : .severalQuantities
  }

  /// The columns of several models whose predictions stand in one file: `y=label,p=first,p=second`.
  ///
  /// - Returns: What ``columns(_:)`` would return for each of them, in the order of the text; just one where there are
  ///   no several predictions.
  /// - Throws: ``ColumnsError``.
  public static func models(_ text: String) throws(ColumnsError) -> [[Role: Column]] {
    var shared: [Role: Column] = [:]
    var quantities: [(role: Role, column: Column)] = []
    for part in try parts(of: text) {
      guard let role = Role(rawValue: part.role) else { throw .unknownRole(part.role) }
      if role.isQuantity {
        quantities.append((role, part.column))
      } else {
        guard shared[role] == nil else { throw .repeatedRole(role) }
        shared[role] = part.column
      }
    }
    guard quantities.count <= 1 || !quantities.contains(where: { $0.role == .x }) else {
      throw quantities.allSatisfy { $0.role == .x } ? .repeatedRole(.x) : .severalQuantities
    }
    guard shared[.weight] == nil || shared[.count] == nil else { throw .weightAndCount }
    return quantities.isEmpty ? [shared] : quantities.map { shared.merging([$0.role: $0.column]) { $1 } }
  }
}

extension DataFormat.Column {
  /// A column as it is typed: its name, its name in double quotes, its number, or its number after #.
  ///
  /// - Throws: ``ColumnsError/malformed(_:)``.
  public init(_ text: String) throws(ColumnsError) {
    var rest = text[...]
    guard let column = firstColumn(of: &rest), rest.isEmpty else { throw .malformed(text) }
    self = column
  }

  fileprivate init(plain text: String) {
    if text.first == "#", let number = columnNumber(text.dropFirst()) {
      self = .number(number)
    } else {
      self = text.isDigits ? .digits(text) : .name(text)
    }
  }
}

/// A number that a column can have; nil for other texts.
func columnNumber(_ text: some StringProtocol) -> Int? {
  guard text.isDigits, let number = Int(text), number > 0 else { return nil }
  return number
}

extension StringProtocol {
  /// Whether there are digits, and nothing else.
  var isDigits: Bool { !isEmpty && utf8.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") } }
}

private struct Part {
  var role: String
  var column: DataFormat.Column
}

private func parts(of text: String) throws(ColumnsError) -> [Part] {
  var parts: [Part] = []
  var rest = text[...]
  repeat {
    parts.append(try firstPart(of: &rest))
  } while !rest.isEmpty
  return parts
}

/// Takes `role=column` and the comma after it off the front.
private func firstPart(of rest: inout Substring) throws(ColumnsError) -> Part {
  let whole = String(rest)
  guard let equals = rest.firstIndex(of: "=") else { throw .malformed(whole) }
  let role = String(rest[..<equals].filter { $0 != " " })
  rest = rest[rest.index(after: equals)...]
  guard let column = firstColumn(of: &rest) else { throw .malformed(whole) }
  if rest.first == "," {
    rest.removeFirst()
    guard !rest.isEmpty else { throw .malformed(whole) }
  } else if !rest.isEmpty {
    throw .malformed(whole)
  }
  return Part(role: role, column: column)
}

/// nil where there is none.
private func firstColumn(of rest: inout Substring) -> DataFormat.Column? {
  if rest.first == "\"" { return takeQuoted(from: &rest).flatMap { $0.isEmpty ? nil : .name($0) } }
  let name = takePlain(from: &rest)
  return name.isEmpty ? nil : DataFormat.Column(plain: name)
}

private func takePlain(from rest: inout Substring) -> String {
  let column = rest.prefix { $0 != "," }
  rest = rest[column.endIndex...]
  return String(column)
}

/// nil where the closing quote is missing.
private func takeQuoted(from rest: inout Substring) -> String? {
  var column = ""
  rest.removeFirst()
  while let character = rest.popFirst() {
    if character != "\"" {
      column.append(character)
    } else if rest.first == "\"" {
      column.append(rest.removeFirst())
    } else {
      return column
    }
  }
  return nil
}
