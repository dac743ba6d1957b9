import CrossEntropy
import DataFiles
import Numerals

/// What is wrong with a data file, with the place in front.
func sentence(for error: DataFileError) -> String {
  place(of: error) + ": " + words(for: error.problem)
}

private func place(of error: DataFileError) -> String {
  let line = error.line.map { "line \($0)" }
  let column = error.column.map { "column \"\($0)\"" }
  return [error.file ?? "standard input", line, column].compactMap(\.self).joined(separator: ", ")
}

private func words(for problem: DataFileError.Problem) -> String {
  switch problem {
  case .missing: "there is no such file."
  case .isDirectory: "this is a folder; give a file."
  case .noPermission: "you have no permission to read this file."
  case .unreadable(let reason): "the file cannot be read (\(reason))."
  case .empty: "the file is empty; it needs a header line and rows."
  case .noRows: "there are no rows below the header line."
  case .binary: "there is a zero byte here, so this is no text; save the file as CSV in UTF-8."
  case .notUTF8: "this is not UTF-8 text; save the file as UTF-8."
  case .lineTooLong: "the line is longer than 256 MB; is this a CSV file?"
  case .unclosedQuote: "a quote is opened here and never closed."
  case .textAfterQuote:
    "there is text between a closing quote and the next separator; double quotes inside quotes."
  case .noHeader: "there is no header line; choose columns by number with --columns, such as y=1,p=2."
  case .namesOrRow(let text):
    "\"\(text)\" may be a header line of numbers, or a row; say which with --header yes or --header no."
  case .missingColumn(let role, let known):
    "there is no column \(role.rawValue) among \(list(known)); choose one with --columns \(role.rawValue)=NAME, or by its number."
  case .missingQuantity(let known):
    "there is no column x, p or logit among \(list(known)); choose one with --columns, such as p=NAME, or by its number."
  case .nameOrNumber(let text, let names):
    "column \"\(text)\" may be column \((names.firstIndex(of: text) ?? 0) + 1), which is called so, or column \(text); "
      + "write #\((names.firstIndex(of: text) ?? 0) + 1) or #\(text)."
  case .sharedColumn(let name, let roles):
    "--columns takes \"\(name)\" for \(roles.map(\.rawValue).joined(separator: " and for ")); choose a column for each."
  case .ambiguousColumns(let roles):
    "there are columns \(roles.map(\.rawValue).joined(separator: " and ")); "
      + "choose one with --columns, such as \(roles.last.map { "\($0.rawValue)=\($0.rawValue)" } ?? "p=p")."
  case .unknownColumn(let name, let known):
    "there is no column \"\(name)\" as --columns wants; known are \(list(known))."
  case .unknownKey(let key, let known):
    "there is no column \(quoted(key)), which --key asks for; the columns are \(list(known))."
  case .unknownNumber(let number, let count): "--columns wants column \(number), but there are only \(count)."
  case .repeatedColumn(let name):
    "there is more than one column \"\(name)\"; choose one by its number, or rename all but one."
  case .raggedRow(let fields, let expected):
    "the row has \(fields) \(fields == 1 ? "field" : "fields"), but the first line has \(expected)."
  case .noValue: "nothing stands here; give a value or leave the row out."
  case .notANumber(let text):
    "\"\(text)\" is not a number\(correction(text))."
  case .notFinite(let text): "\"\(text)\" is not a finite number; correct it or leave the row out."
  case .notAProbability(let text): "\"\(text)\" is no probability; these lie between 0 and 1."
  case .invalidWeight(let text): "\"\(text)\" is no weight; weights are finite and not below zero."
  case .invalidCount(let text):
    "\"\(text)\" is no count, which is a whole number up to 9,007,199,254,740,991; weigh by the column with --columns "
      + "weight=NAME, or leave it out by choosing both other columns."
  case .allWeightsZero: "all weights are zero, so nothing counts."
  case .allCountsZero: "all counts are zero, so there is nothing to count."
  case .missingLabel(let text): "\"\(text)\" is no label; leave the row out, or give the class another name."
  case .absentLabel(let word, let known):
    "no label is \"\(word)\", which --positive asks for; the labels are \(list(known))."
  case .sameButForCase(let words):
    "the labels \(list(words)) differ only in the case of their letters; give each class a name of its own."
  case .unknownLabel(let text) where isShare(text):
    "the label \"\(text)\" is a share of a class; each row needs a label of one class."
  case .unknownLabel(let text):
    "the label \"\(text)\" is none of 0 and 1, -1 and 1, false and true, no and yes; say which is positive with --positive WORD."
  case .thirdLabel(let text, let words):
    "\"\(text)\" is a third label beside \(words.map { "\"\($0)\"" }.joined(separator: " and ")); there can be two."
  case .unusable(.singleClass(let label)):
    "all labels that count are \(label.rawValue), so no model can be fitted to x; both classes are needed."
  case .unusable(let error): uncapitalized(sentence(for: error))
  case .labelsDiffer(let line, let key):
    "the label differs from the other file's, line \(line); "
      + (key.map { "join the rows with --key \($0)." } ?? "both need the same rows in the same order.")
  case .labelsOfKeyDiffer(let key, let line):
    "the label differs from the other file's, line \(line), though both rows have the key \(quoted(key)); a key must stand for the same row in both files."
  case .weightsDiffer(let line):
    "the weight differs from the other file's, line \(line); both need the same rows."
  case .countsDiffer(let line):
    "the count differs from the other file's, line \(line); both need the same rows."
  case .countedAlone:
    "this column counts the rows, and nothing counts those of the other file; give both files their counts, or neither."
  case .repeatedKey(let key, let line):
    "the key \(quoted(key)) stands in line \(line) too; --key needs a column in which no two rows are alike."
  case .missingKey(let key):
    "no row of the other file has the key \(quoted(key)); both need the same rows."
  case .otherOrder(let key):
    "the values of this column stand in another order than in the other file; "
      + (key.map { "join the rows with --key \($0), or compare them" } ?? "sort both alike, or compare them")
      + " by their places with --by-position."
  case .otherRows:
    "the values of this column are not those of the other file; bring files of the same rows, or compare by places with --by-position."
  case .noPartner(let count):
    "this row has no partner, for the other file has \(count) \(count == 1 ? "row" : "rows"); both need the same."
  }
}

/// A sentence that goes on after a colon.
private func uncapitalized(_ sentence: String) -> String {
  sentence.prefix(1).lowercased() + sentence.dropFirst()
}

/// Why what was given as `--columns` cannot be understood.
func sentence(for error: ColumnsError) -> String {
  switch error {
  case .malformed(let text): "\"\(text)\" is not of the form y=NAME,p=NAME, which --columns needs."
  case .unknownRole(let role): "--columns knows x, y, p, logit, weight and count, but not \"\(role)\"."
  case .repeatedRole(let role): "--columns gives \(role.rawValue) twice."
  case .severalQuantities: "--columns takes only one of x, p and logit."
  case .weightAndCount: "--columns takes weight or count, but not both."
  }
}

/// What to do with a number that is written in a way that is not read.
private func correction(_ text: String) -> String {
  if text.wholeMatch(of: /[+-]?\d{1,3}([ ,'’_\u{A0}\u{202F}]\d{3})+(\.\d*)?/) != nil {
    return "; leave out what parts the thousands"
  }
  if text.hasPrefix("[") || text.hasPrefix("(") {
    return ", but a list; give each number a column of its own"
  }
  return text.contains(",") ? "; write decimals with a point" : ""
}

/// Whether a label lies between the classes.
private func isShare(_ text: String) -> Bool { readNumber(text).map { $0 > 0 && $0 < 1 } ?? false }

private func quoted(_ text: String) -> String { "\"\(text.count > 40 ? text.prefix(39) + "…" : text)\"" }

/// Names as a list that stays short.
private func list(_ names: [String]) -> String {
  let shown = names.prefix(8).enumerated().map { $1.isEmpty ? "column \($0 + 1) without a name" : quoted($1) }
  return shown.joined(separator: ", ") + (names.count > 8 ? " and \(names.count - 8) more" : "")
}
