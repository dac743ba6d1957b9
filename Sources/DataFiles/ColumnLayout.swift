import CrossEntropy

/// Which fields of a record are which.
struct ColumnLayout {
  /// What the file is read for.
  let quantity: DataFormat.Role
  /// Indices of fields, from 0.
  let value: Int
  let label: Int
  let weight: Int?
  /// What the weights say; nil without any.
  let weightMeaning: WeightMeaning?
  /// How many fields a record has.
  let count: Int
  /// The names of the columns; nil without a header line.
  let header: [String]?

  /// What a column is called in sentences.
  func name(of column: Int) -> String {
    guard let header, header.indices.contains(column) else { return "\(column + 1)" }
    return header[column]
  }

  /// The layout of a file without a header line, whose first record has this many fields.
  init(numbers: [DataFormat.Role: Int], count: Int) throws(LayoutFlaw) {
    for number in numbers.values.sorted() where number > count {
      throw .init(.unknownNumber(number, count: count))
    }
    quantity = try theQuantity(in: numbers.keys.filter(\.isQuantity), known: [])
    guard let value = numbers[quantity], let label = numbers[.y] else {
      throw .init(.missingColumn(.y, known: []))
    }
    self.value = value - 1
    self.label = label - 1
    weightMeaning = numbers[.count] != nil ? .count : numbers[.weight] != nil ? .importance : nil
    weight = (numbers[.count] ?? numbers[.weight]).map { $0 - 1 }
    self.count = count
    header = nil
  }

  /// The layout of a file with a header line.
  init(names: [DataFormat.Role: String], header: [String]) throws(LayoutFlaw) {
    let given = names.keys.filter(\.isQuantity)
    let candidates =
      given.isEmpty
      ? DataFormat.Role.allCases.filter { $0.isQuantity && header.contains($0.rawValue) } : Array(given)
    quantity = try theQuantity(in: candidates, known: header)
    value = try index(of: quantity, names: names, header: header)
    label = try index(of: .y, names: names, header: header)
    let weighing: DataFormat.Role? = names[.count] != nil ? .count : names[.weight] != nil ? .weight : nil
    weightMeaning = weighing.map { $0 == .count ? .count : .importance }
    weight = try weighing.map { (role) throws(LayoutFlaw) in try index(of: role, names: names, header: header)
    }
    count = header.count
    self.header = header
  }
}

/// What is wrong with the header; the place is always the first line.
struct LayoutFlaw: Error {
  let problem: DataFileError.Problem

  init(_ problem: DataFileError.Problem) { self.problem = problem }
}

private func theQuantity(in roles: [DataFormat.Role], known: [String]) throws(LayoutFlaw) -> DataFormat.Role {
  guard let role = roles.first else { throw .init(.missingQuantity(known: known)) }
  guard roles.count == 1 else { throw .init(.ambiguousColumns(roles)) }
  return role
}

private func index(
  of role: DataFormat.Role, names: [DataFormat.Role: String], header: [String]
) throws(LayoutFlaw) -> Int {
  let name = names[role] ?? role.rawValue
  guard let index = header.firstIndex(of: name) else {
    throw .init(
      names[role] == nil ? .missingColumn(role, known: header) : .unknownColumn(name, known: header))
  }
  guard header.lastIndex(of: name) == index else { throw .init(.repeatedColumn(name)) }
  return index
}
