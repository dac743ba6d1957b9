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
  /// Some columns are numbers, others names.
  case mixed
  /// Numbers are given, but not for y and one of x, p and logit.
  case incompleteNumbers
}

extension DataFormat.Columns {
  /// Columns as they are typed: `y=label,p=score`, or `y=1,p=2` for a file without a header line.
  ///
  /// A name in double quotes may hold commas and be a number: `y="7",p="a, b"`; quotes inside are doubled.
  ///
  /// - Throws: ``ColumnsError``.
  public init(_ text: String) throws(ColumnsError) {
    var names: [DataFormat.Role: String] = [:]
    var numbers: [DataFormat.Role: Int] = [:]
    for part in try parts(of: text) {
      guard let role = DataFormat.Role(rawValue: part.role) else { throw .unknownRole(part.role) }
      guard names[role] == nil, numbers[role] == nil else { throw .repeatedRole(role) }
      if !part.isQuoted, let number = Int(part.column), number > 0 {
        numbers[role] = number
      } else {
        names[role] = part.column
      }
    }
    guard names.isEmpty || numbers.isEmpty else { throw .mixed }
    let quantities = Set(names.keys).union(numbers.keys).count(where: \.isQuantity)
    guard quantities <= 1 else { throw .severalQuantities }
    if numbers.isEmpty {
      self = .named(names)
    } else {
      guard quantities == 1, numbers[.y] != nil else { throw .incompleteNumbers }
      self = .numbered(numbers)
    }
  }
}

private struct Part {
  var role: String
  var column: String
  var isQuoted: Bool
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
  let isQuoted = rest.first == "\""
  let column = isQuoted ? takeQuoted(from: &rest) : takePlain(from: &rest)
  guard let column, !column.isEmpty else { throw .malformed(whole) }
  if rest.first == "," {
    rest.removeFirst()
    guard !rest.isEmpty else { throw .malformed(whole) }
  } else if !rest.isEmpty {
    throw .malformed(whole)
  }
  return Part(role: role, column: column, isQuoted: isQuoted)
}

private func takePlain(from rest: inout Substring) -> String? {
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
