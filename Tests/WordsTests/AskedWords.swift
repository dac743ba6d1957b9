import Foundation

/// A place in the sources where a text of the catalogue is asked for.
struct AskedWord: Hashable {
  /// Nil where it is not written out.
  var key: String?
  /// The names of the places that are filled in, those with a count apart.
  var texts: Set<String> = []
  var counts: Set<String> = []
  var file: String
}

/// The files of the project that these tests read.
enum ProjectFiles {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized

  /// The Swift files of the program by their paths within `Sources`, taken apart.
  static let sources: [(path: String, tokens: [SwiftToken])] = files(in: "Sources", ending: "swift")
    .map { ($0.path, swiftTokens($0.text)) }

  /// The entries of the catalogue by their keys, as they stand in the files.
  static let words: [(key: String, line: String)] = files(in: "Assets/words", ending: "yaml").flatMap {
    file in
    let area = file.path.dropLast(".yaml".count)
    return file.text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      ("\(area).\(line.prefix { $0 != ":" })", String(line))
    }
  }

  private static func files(in folder: String, ending: String) -> [(path: String, text: String)] {
    let folder = root.appending(path: folder)
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return paths.filter { $0.hasSuffix("." + ending) }.sorted().map { path in
      (path, (try? String(contentsOf: folder.appending(path: path), encoding: .utf8)) ?? "")
    }
  }
}

/// Everything that the sources ask the catalogue for, and the literals that they ask with.
func askedWords(_ tokens: [SwiftToken], in file: String) -> (asked: [AskedWord], literals: Set<Int>) {
  var asked: [AskedWord] = []
  var literals: Set<Int> = []
  for index in tokens.indices where tokens[index] == .name("wording") && sign(tokens, index + 1) == "(" {
    // The functions themselves.
    if index > 0, tokens[index - 1] == .name("func") { continue }
    var word = AskedWord(file: file)
    if case .literal(let key)? = tokens.at(index + 2) {
      word.key = key
      literals.insert(index + 2)
    }
    if sign(tokens, index + 3) == ",", sign(tokens, index + 4) == "[" {
      readFillings(tokens, from: index + 5, into: &word, &literals)
    }
    asked.append(word)
  }
  return (asked, literals)
}

private func readFillings(
  _ tokens: [SwiftToken], from start: Int, into word: inout AskedWord, _ literals: inout Set<Int>
) {
  var depth = 1
  for index in start..<tokens.count where depth > 0 {
    switch tokens[index] {
    case .sign(let sign) where "([{".contains(sign): depth += 1
    case .sign(let sign) where ")]}".contains(sign): depth -= 1
    case .literal(let name) where depth == 1 && sign(tokens, index + 1) == ":":
      literals.insert(index)
      if tokens.at(index + 2) == .name("Count") { word.counts.insert(name) } else { word.texts.insert(name) }
    default: break
    }
  }
}

private func sign(_ tokens: [SwiftToken], _ index: Int) -> Character? {
  if case .sign(let sign)? = tokens.at(index) { sign } else { nil }
}

extension Array {
  func at(_ index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
