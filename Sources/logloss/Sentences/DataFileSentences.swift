import CrossEntropy
import DataFiles
import Numerals
import Words

/// What is wrong with a data file, with the place in front.
func sentence(for error: DataFileError) -> String {
  place(of: error) + ": " + words(for: error.problem)
}

private func place(of error: DataFileError) -> String {
  let line = error.line.map { wording("errors.data.line", ["line": "\($0)"]) }
  let column = error.column.map { wording("errors.data.column", ["column": $0]) }
  return [error.file ?? wording("errors.data.standard-input"), line, column].compactMap(\.self).joined(
    separator: ", ")
}

private func words(for problem: DataFileError.Problem) -> String {
  switch problem {
  case .missing: wording("errors.data.missing")
  case .isDirectory: wording("errors.data.is-directory")
  case .noPermission: wording("errors.data.no-permission")
  case .unreadable(let reason): wording("errors.data.unreadable", ["reason": reason])
  case .empty: wording("errors.data.empty")
  case .noRows: wording("errors.data.no-rows")
  case .binary: wording("errors.data.binary")
  case .notUTF8: wording("errors.data.not-utf8")
  case .lineTooLong: wording("errors.data.line-too-long")
  case .unclosedQuote: wording("errors.data.unclosed-quote")
  case .textAfterQuote:
    wording("errors.data.text-after-quote")
  case .noHeader: wording("errors.data.no-header")
  case .namesOrRow(let text):
    wording("errors.data.names-or-row", ["text": text])
  case .missingColumn(let role, let known):
    wording("errors.data.missing-column", ["role": role.rawValue, "known": list(known)])
  case .missingQuantity(let known):
    wording("errors.data.missing-quantity", ["known": list(known)])
  case .nameOrNumber(let text, let names):
    wording(
      "errors.data.name-or-number", ["text": text, "number": "\((names.firstIndex(of: text) ?? 0) + 1)"])
  case .sharedColumn(let name, let roles):
    wording(
      "errors.data.shared-column",
      ["name": name, "roles": roles.map(\.rawValue).joined(separator: wording("errors.data.and-for"))])
  case .ambiguousColumns(let roles):
    wording(
      "errors.data.ambiguous-columns",
      [
        "roles": roles.map(\.rawValue).joined(separator: wording("errors.data.and")),
        "choice": roles.last.map { "\($0.rawValue)=\($0.rawValue)" } ?? "p=p",
      ])
  case .unknownColumn(let name, let known):
    wording("errors.data.unknown-column", ["name": name, "known": list(known)])
  case .unknownKey(let key, let known):
    wording("errors.data.unknown-key", ["key": quoted(key), "known": list(known)])
  case .unknownNumber(let number, let count):
    wording("errors.data.unknown-number", ["number": "\(number)", "count": "\(count)"])
  case .repeatedColumn(let name):
    wording("errors.data.repeated-column", ["name": name])
  case .raggedRow(let fields, let expected):
    wording("errors.data.ragged-row", ["fields": Count(digits: fields), "expected": "\(expected)"])
  case .noValue: wording("errors.data.no-value")
  case .notANumber(let text): sentenceOfNoNumber(text)
  case .notFinite(let text): wording("errors.data.not-finite", ["text": text])
  case .notAProbability(let text): wording("errors.data.not-a-probability", ["text": text])
  case .invalidWeight(let text): wording("errors.data.invalid-weight", ["text": text])
  case .invalidCount(let text):
    wording("errors.data.invalid-count", ["text": text])
  case .allWeightsZero: wording("errors.data.all-weights-zero")
  case .allCountsZero: wording("errors.data.all-counts-zero")
  case .weightsTooFarApart: wording("errors.data.weights-too-far-apart")
  case .missingLabel(let text): wording("errors.data.missing-label", ["text": text])
  case .absentLabel(let word, let known):
    wording("errors.data.absent-label", ["word": word, "known": list(known)])
  case .sameButForCase(let words):
    wording("errors.data.same-but-for-case", ["words": list(words)])
  case .unknownLabel(let text) where isShare(text):
    wording("errors.data.share-as-label", ["text": text])
  case .unknownLabel(let text):
    wording("errors.data.unknown-label", ["text": text])
  case .thirdLabel(let text, let words):
    wording(
      "errors.data.third-label",
      ["text": text, "words": words.map { "\"\($0)\"" }.joined(separator: wording("errors.data.and"))])
  case .unusable(.singleClass(let label)):
    wording("errors.data.unusable", ["label": "\(label.rawValue)"])
  case .unusable(let error): uncapitalized(sentence(for: error))
  case .labelsDiffer(let line, let key?):
    wording("errors.data.labels-differ-with-key", ["line": "\(line)", "key": key])
  case .labelsDiffer(let line, nil): wording("errors.data.labels-differ", ["line": "\(line)"])
  case .labelsOfKeyDiffer(let key, let line):
    wording("errors.data.labels-of-key-differ", ["key": quoted(key), "line": "\(line)"])
  case .weightsDiffer(let line):
    wording("errors.data.weights-differ", ["line": "\(line)"])
  case .countsDiffer(let line): wording("errors.data.counts-differ", ["line": "\(line)"])
  case .countedAlone: wording("errors.data.counted-alone")
  case .repeatedKey(let key, let line):
    wording("errors.data.repeated-key", ["key": quoted(key), "line": "\(line)"])
  case .missingKey(let key):
    wording("errors.data.missing-key", ["key": quoted(key)])
  case .otherOrder(let key?): wording("errors.data.other-order-with-key", ["key": key])
  case .otherOrder(nil): wording("errors.data.other-order")
  case .otherRows:
    wording("errors.data.other-rows")
  case .noPartner(let count):
    wording("errors.data.no-partner", ["rows": Count(digits: count)])
  }
}

/// A sentence that goes on after a colon.
private func uncapitalized(_ sentence: String) -> String {
  sentence.prefix(1).lowercased() + sentence.dropFirst()
}

/// Why what was given as `--columns` cannot be understood.
func sentence(for error: ColumnsError) -> String {
  switch error {
  case .malformed(let text): wording("errors.columns.malformed", ["text": text])
  case .unknownRole(let role): wording("errors.columns.unknown-role", ["role": role])
  case .repeatedRole(let role): wording("errors.columns.repeated-role", ["role": role.rawValue])
  case .severalQuantities: wording("errors.columns.several-quantities")
  case .weightAndCount: wording("errors.columns.weight-and-count")
  }
}

/// What is wrong with a number that is written in a way that is not read.
private func sentenceOfNoNumber(_ text: String) -> String {
  if text.wholeMatch(of: /[+-]?\d{1,3}([ ,'’_\u{A0}\u{202F}]\d{3})+(\.\d*)?/) != nil {
    return wording("errors.data.thousands-parted", ["text": text])
  }
  if text.hasPrefix("[") || text.hasPrefix("(") {
    return wording("errors.data.list-of-numbers", ["text": text])
  }
  return text.contains(",")
    ? wording("errors.data.decimal-comma", ["text": text])
    : wording("errors.data.not-a-number", ["text": text])
}

/// Whether a label lies between the classes.
private func isShare(_ text: String) -> Bool { readNumber(text).map { $0 > 0 && $0 < 1 } ?? false }

private func quoted(_ text: String) -> String { "\"\(text.count > 40 ? text.prefix(39) + "…" : text)\"" }

/// Names as a list that stays short.
private func list(_ names: [String]) -> String {
  let shown = names.prefix(8).enumerated().map {
    $1.isEmpty ? wording("errors.data.column-without-name", ["number": "\($0 + 1)"]) : quoted($1)
  }
  return shown.joined(separator: ", ")
    + (names.count > 8 ? wording("errors.data.and-more", ["count": "\(names.count - 8)"]) : "")
}
