import CrossEntropy
import Testing

@testable import DataFiles

/// A file that somebody might bring, made from what it says.
private struct RandomFile {
  /// What each row says.
  var values: [String] = []
  var labels: [Label] = []
  var weights: [String] = []
  /// The text, and how it is to be read.
  var text = ""
  var columns: String?
  var positive: String?
  var header: Bool?
  var quantity: DataFormat.Role = .p
  var weighs: WeightMeaning?

  init(_ generator: inout SplitMix64) {
    quantity = [.p, .p, .logit, .x].randomElement(using: &generator) ?? .p
    weighs = [nil, nil, .importance, .count].randomElement(using: &generator) ?? nil
    let count = Int.random(in: 1...9, using: &generator)
    let words = labelWords(&generator)
    var labelTexts: [String] = []
    for _ in 0..<count {
      values.append(number(&generator))
      let label: Label = Bool.random(using: &generator) ? .positive : .negative
      labels.append(label)
      labelTexts.append(words[label.rawValue].randomElement(using: &generator) ?? "")
      weights.append(
        weighs == .importance
          ? "\(Double.random(in: 0.1...9, using: &generator))"
          : "\(Int.random(in: 1...900, using: &generator))")
    }
    write(labelTexts, &generator)
  }

  /// A number as people and programs write it.
  private func number(_ generator: inout SplitMix64) -> String {
    let value =
      quantity == .p
      ? Double.random(in: 0...1, using: &generator) : Double.random(in: -30...30, using: &generator)
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: return "\(Int(value.rounded()))"
    case 1: return "\(value)e-\(Int.random(in: 0...20, using: &generator))"
    case 2:
      let digits = (0..<Int.random(in: 15...40, using: &generator)).map { _ in
        "\(Int.random(in: 0...9, using: &generator))"
      }
      return "0." + digits.joined()
    case 3: return String("\(value)".prefix(5))
    default: return "\(value)"
    }
  }

  /// How negative and positive labels are written.
  private mutating func labelWords(_ generator: inout SplitMix64) -> [[String]] {
    switch Int.random(in: 0..<8, using: &generator) {
    case 0: return [["-1"], ["1", "+1"]]
    case 1: return [["0.0"], ["1.0"]]
    case 2: return [["false", "False"], ["True"]]
    case 3: return [["no"], ["YES"]]
    case 4:
      positive = "spam"
      return [["ham", "Ham"], ["Spam", "spam"]]
    case 5:
      positive = "2"
      return [["1", "1.0"], ["2", "2.0"]]
    default: return [["0"], ["1"]]
    }
  }

  private mutating func write(_ labelTexts: [String], _ generator: inout SplitMix64) {
    var table: [(role: DataFormat.Role?, name: String, texts: [String])] = [
      (.y, "y", labelTexts), (quantity, quantity.rawValue, values),
    ]
    if let weighs {
      let role: DataFormat.Role = weighs == .count ? .count : .weight
      table.append((role, role.rawValue, weights))
    } else if Bool.random(using: &generator) {
      table.append((nil, "weight", weights))
    }
    for extra in 0..<Int.random(in: 0...2, using: &generator) {
      table.append((nil, ["id", "fold"][extra], values.indices.map { "\($0)" }))
    }
    table.shuffle(using: &generator)
    var choices: [String] = []
    var names = table.map(\.name)
    let style = [0, 0, 1, 1, 2, 2, 4, 4, 3].randomElement(using: &generator) ?? 0
    for index in table.indices {
      if style == 2 || style == 3 { names[index] = "\(index)" }
      if style == 1 { names[index] = "column \(index)" }
      guard let role = table[index].role else { continue }
      switch style {
      case 0: if role == .weight || role == .count { choices.append("\(role.rawValue)=\(names[index])") }
      case 1: choices.append("\(role.rawValue)=\(names[index])")
      case 2: choices.append("\(role.rawValue)=\"\(names[index])\"")
      default: choices.append("\(role.rawValue)=\(index + 1)")
      }
    }
    if !choices.isEmpty { columns = choices.joined(separator: ",") }
    var lines = values.indices.map { row in table.map { $0.texts[row] } }
    if style != 4 { lines.insert(names, at: 0) }
    let separator = [",", ";", "\t"].randomElement(using: &generator) ?? ","
    let end = Bool.random(using: &generator) ? "\n" : "\r\n"
    text =
      lines.map { line in
        line.map { Int.random(in: 0..<9, using: &generator) == 0 ? "\"\($0)\"" : $0 }.joined(
          separator: separator)
      }.joined(separator: end) + (Bool.random(using: &generator) ? end : "")
  }
}

struct RandomFilesTests {
  @Test("Files that somebody might bring are read for what they say, to the last bit, or refused")
  func files() throws {
    var generator = SplitMix64(seed: 5)
    var readCount = 0
    for _ in 0..<2_000 {
      let file = RandomFile(&generator)
      let columns = try file.columns.map { try DataFormat.columns($0) } ?? [:]
      let format = DataFormat(columns: columns, positive: file.positive)
      do throws(DataFileError) {
        let read = try readDataFile(bytes: Array(file.text.utf8), name: "a.csv", format: format)
        readCount += 1
        check(read, file)
      } catch {
        continue
      }
    }
    #expect(readCount > 1_600, "\(readCount)")
  }

  private func check(_ read: DataFile, _ file: RandomFile) {
    let numbers = file.values.map { Double($0) ?? .nan }
    let values =
      read.given.map { given in read.observations.indices.map { given[$0] ?? .nan } }
      ?? read.observations.map(\.x)
    #expect(values.map(\.magnitude.bitPattern) == numbers.map(\.magnitude.bitPattern), "\(file.text)")
    #expect(read.observations.map(\.label) == file.labels, "\(file.text) \(file.columns ?? "")")
    let weights = file.weighs == nil ? file.values.map { _ in 1 } : file.weights.map { Double($0) ?? .nan }
    #expect(read.observations.map(\.sampleWeight) == weights, "\(file.text) \(file.columns ?? "")")
    #expect(read.weightMeaning == file.weighs, "\(file.text) \(file.columns ?? "")")
  }
}
