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
  /// Whether nobody has said that the column weighs or counts.
  let assumesCount: Bool
  let key: Int?
  /// How many fields a record has.
  let count: Int
  /// The names of the columns; nil without a header line.
  let header: [String]?
  /// Whether nobody has said that the column holds probabilities, and its name is not p.
  let isAssumedProbability: Bool

  /// What a column is called in sentences.
  func name(of column: Int) -> String {
    guard let header, header.indices.contains(column), !header[column].isEmpty else { return "\(column + 1)" }
    return header[column]
  }

  /// The columns that are taken for something.
  var used: [Int] { [value, label] + [weight].compactMap(\.self) }

  /// The columns that are taken for nothing.
  var unused: [Int] { (0..<count).filter { !used.contains($0) } }

  /// The layout of a file without a header line, whose first record has this many fields.
  init(_ format: DataFormat, fieldCount: Int) throws(LayoutFlaw) {
    try self.init(format, columns: UnnamedColumns(count: fieldCount))
  }

  /// The layout of a file with a header line.
  init(_ format: DataFormat, header: [String]) throws(LayoutFlaw) {
    try self.init(format, columns: NamedColumns(header))
  }

  private init(_ format: DataFormat, columns: some ColumnFinding) throws(LayoutFlaw) {
    let assumed = columns.assumedRoles(format)
    let roles = try Array(format.columns.keys).addingQuantity(columns, format) + assumed
    let indices = try columns.indices(of: roles, format)
    guard let quantity = roles.first(where: \.isQuantity), let value = indices[quantity],
      let label = indices[.y]
    else { throw .init(.missingColumn(.y, known: columns.header ?? [])) }
    (self.quantity, self.value, self.label) = (quantity, value, label)
    weight = indices[.count] ?? indices[.weight]
    weightMeaning = indices[.count] != nil ? .count : indices[.weight] != nil ? .importance : nil
    assumesCount = assumed.contains(.count)
    key = try format.key.map { (key) throws(LayoutFlaw) in try columns.checkedIndex(ofKey: key) }
    count = columns.count
    header = columns.header
    isAssumedProbability =
      format.columns[.p] == nil && header.map { isUsualName($0[value], of: .p) } ?? false
    try checkDistinct(indices)
  }

  private func checkDistinct(_ indices: [DataFormat.Role: Int]) throws(LayoutFlaw) {
    var roles: [Int: DataFormat.Role] = [:]
    for role in DataFormat.Role.allCases {
      guard let index = indices[role] else { continue }
      if let other = roles[index] { throw .init(.sharedColumn(name(of: index), [other, role])) }
      roles[index] = role
    }
  }
}

/// What is wrong with the choice of columns; the place is always the first line.
struct LayoutFlaw: Error {
  let problem: DataFileError.Problem

  init(_ problem: DataFileError.Problem) { self.problem = problem }
}

/// Columns, and where those that are chosen lie.
private protocol ColumnFinding {
  var count: Int { get }
  var header: [String]? { get }
  /// Which of x, p and logit have columns of their names, or of such as people give them.
  func quantities(_ format: DataFormat) -> [DataFormat.Role]
  /// Roles that nobody has given, which the names leave no doubt about.
  func assumedRoles(_ format: DataFormat) -> [DataFormat.Role]
  func indices(of roles: [DataFormat.Role], _ format: DataFormat) throws(LayoutFlaw) -> [DataFormat.Role: Int]
  func index(ofKey key: DataFormat.Column) throws(LayoutFlaw) -> Int
}

extension ColumnFinding {
  /// The same, with a sentence of its own where there is no such column.
  fileprivate func checkedIndex(ofKey key: DataFormat.Column) throws(LayoutFlaw) -> Int {
    do throws(LayoutFlaw) {
      return try index(ofKey: key)
    } catch {
      switch error.problem {
      case .unknownColumn, .unknownNumber, .noHeader:
        throw .init(.unknownKey(key.text, known: header ?? (1...count).map { "#\($0)" }))
      default: throw error
      }
    }
  }
}

extension DataFormat.Column {
  fileprivate var text: String {
    switch self {
    case .name(let name), .digits(let name): name
    case .number(let number): "#\(number)"
    }
  }
}

extension [DataFormat.Role] {
  /// With the label and exactly one of x, p and logit.
  fileprivate func addingQuantity(
    _ columns: some ColumnFinding, _ format: DataFormat
  ) throws(LayoutFlaw) -> Self {
    let others = filter { !$0.isQuantity && $0 != .y }
    let candidates = contains(where: \.isQuantity) ? filter(\.isQuantity) : columns.quantities(format)
    guard let quantity = candidates.first else {
      throw .init(columns.header.map { .missingQuantity(known: $0) } ?? .noHeader)
    }
    guard candidates.count == 1 else { throw .init(.ambiguousColumns(candidates)) }
    return [quantity, .y] + others
  }
}

/// Columns that have numbers only.
private struct UnnamedColumns: ColumnFinding {
  let count: Int
  var header: [String]? { nil }
  func quantities(_ format: DataFormat) -> [DataFormat.Role] { [] }

  func assumedRoles(_ format: DataFormat) -> [DataFormat.Role] { [] }

  func indices(of roles: [DataFormat.Role], _ format: DataFormat) throws(LayoutFlaw) -> [DataFormat.Role: Int]
  {
    var indices: [DataFormat.Role: Int] = [:]
    for role in roles {
      guard let column = format.columns[role] else { throw .init(.noHeader) }
      indices[role] = try index(column)
    }
    return indices
  }

  func index(ofKey key: DataFormat.Column) throws(LayoutFlaw) -> Int { try index(key) }

  private func index(_ column: DataFormat.Column) throws(LayoutFlaw) -> Int {
    switch column {
    case .name: throw .init(.noHeader)
    case .number(let number): return try index(number)
    case .digits(let text):
      guard let number = columnNumber(text) else { throw .init(.noHeader) }
      return try index(number)
    }
  }

  private func index(_ number: Int) throws(LayoutFlaw) -> Int {
    guard number <= count else { throw .init(.unknownNumber(number, count: count)) }
    return number - 1
  }
}

/// Columns that a header line names.
private struct NamedColumns: ColumnFinding {
  let names: [String]
  /// Where a name stands; nil where it stands twice.
  private let places: [String: Int?]

  init(_ names: [String]) {
    self.names = names
    places = Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { _, _ in nil })
  }

  var count: Int { names.count }
  var header: [String]? { names }

  func quantities(_ format: DataFormat) -> [DataFormat.Role] {
    DataFormat.Role.allCases.filter { $0.isQuantity && !candidates($0, format).isEmpty }
  }

  /// The columns that may be meant for a role, of those that nobody has chosen for another.
  private func candidates(_ role: DataFormat.Role, _ format: DataFormat) -> [Int] {
    let chosen = format.columns.filter { $0.key != role }.values.compactMap { column in
      do throws(LayoutFlaw) {
        return try reading(column).only
      } catch {
        // What is wrong with a choice is said where the choice is made use of.
        return nil
      }
    }
    return DataFiles.candidates(for: role, among: names, free: Set(names.indices).subtracting(chosen))
  }

  /// A file of just a label, a quantity and a count is one of counted rows, such as a database makes.
  func assumedRoles(_ format: DataFormat) -> [DataFormat.Role] {
    let isCounted =
      count == 3 && quantities(format).count == 1 && candidates(.y, format).count == 1
      && candidates(.count, format).count == 1
    return isCounted && format.columns.isEmpty ? [.count] : []
  }

  func indices(of roles: [DataFormat.Role], _ format: DataFormat) throws(LayoutFlaw) -> [DataFormat.Role: Int]
  {
    var readings: [DataFormat.Role: ColumnReading] = [:]
    for role in roles { readings[role] = try reading(of: role, format) }
    return try readings.settled(names)
  }

  /// The key is called the same in two files if only the case of letters differs.
  func index(ofKey key: DataFormat.Column) throws(LayoutFlaw) -> Int {
    if case .name(let name) = key, places[name] == nil {
      let alike = names.indices.filter { names[$0].lowercased() == name.lowercased() }
      if alike.count == 1 { return alike[0] }
    }
    let reading = try reading(key)
    guard let index = reading.only else { throw .init(.nameOrNumber(reading.text, names: names)) }
    return index
  }

  private func reading(of role: DataFormat.Role, _ format: DataFormat) throws(LayoutFlaw) -> ColumnReading {
    if let column = format.columns[role] { return try reading(column) }
    let found = candidates(role, format)
    guard let index = found.first else { throw .init(.missingColumn(role, known: names)) }
    guard found.count == 1 else {
      let alike = found.map { names[$0] }
      throw .init(Set(alike).count == 1 ? .repeatedColumn(alike[0]) : .severalColumns(role, names: alike))
    }
    return ColumnReading(text: names[index], asName: index)
  }

  private func reading(_ column: DataFormat.Column) throws(LayoutFlaw) -> ColumnReading {
    switch column {
    case .name(let name):
      guard let index = try index(of: name) else { throw .init(.unknownColumn(name, known: names)) }
      return ColumnReading(text: name, asName: index)
    case .number(let number):
      guard number <= count else { throw .init(.unknownNumber(number, count: count)) }
      return ColumnReading(text: "#\(number)", asNumber: number - 1)
    case .digits(let text):
      let number = columnNumber(text).flatMap { $0 <= count ? $0 - 1 : nil }
      let reading = ColumnReading(text: text, isDigits: true, asName: try index(of: text), asNumber: number)
      if reading.asName != nil || number != nil { return reading }
      throw .init(Int(text).map { .unknownNumber($0, count: count) } ?? .unknownColumn(text, known: names))
    }
  }

  private func index(of name: String) throws(LayoutFlaw) -> Int? {
    guard let place = places[name] else { return nil }
    guard let place else { throw .init(.repeatedColumn(name)) }
    return place
  }
}

/// What a choice of a column can mean.
private struct ColumnReading {
  let text: String
  var isDigits = false
  var asName: Int?
  var asNumber: Int?

  /// The column, where there is no doubt.
  var only: Int? {
    guard let asName, let asNumber else { return asName ?? asNumber }
    return asName == asNumber ? asName : nil
  }
}

extension [DataFormat.Role: ColumnReading] {
  /// One column for each role. Digits that may be a name or a number are what the whole choice allows: all of them
  /// names, or all of them numbers, but no column taken twice.
  func settled(_ names: [String]) throws(LayoutFlaw) -> [DataFormat.Role: Int] {
    guard let doubtful = sorted(by: { $0.key.rawValue < $1.key.rawValue }).first(where: { $1.only == nil })
    else { return compactMapValues(\.only) }
    let readings = [\ColumnReading.asName, \.asNumber].map { kind in
      compactMapValues { $0.isDigits ? $0[keyPath: kind] : $0.only }
    }.filter { Set($0.values).count == count }
    guard readings.count == 1 else { throw .init(.nameOrNumber(doubtful.value.text, names: names)) }
    return readings[0]
  }
}
