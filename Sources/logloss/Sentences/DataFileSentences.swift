import CrossEntropy
import DataFiles

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
  case .header(let text):
    "\"\(text)\" is not a number; a file with a header line wants --columns with names in place of numbers."
  case .missingColumn(let role, let known):
    "there is no column \(role.rawValue) among \(list(known)); choose one with --columns \(role.rawValue)=NAME."
  case .missingQuantity(let known):
    "there is no column x, p or logit among \(list(known)); choose one with --columns, such as p=NAME."
  case .ambiguousColumns(let roles):
    "there are columns \(roles.map(\.rawValue).joined(separator: " and ")); "
      + "choose one with --columns, such as \(roles.last.map { "\($0.rawValue)=\($0.rawValue)" } ?? "p=p")."
  case .unknownColumn(let name, let known):
    "there is no column \"\(name)\" as --columns wants; known are \(list(known))."
  case .unknownNumber(let number, let count): "--columns wants column \(number), but there are only \(count)."
  case .repeatedColumn(let name): "there is more than one column \"\(name)\"; rename all but one."
  case .raggedRow(let fields, let expected):
    "the row has \(fields) \(fields == 1 ? "field" : "fields"), but the first line has \(expected)."
  case .noValue: "nothing stands here; give a value or leave the row out."
  case .notANumber(let text):
    "\"\(text)\" is not a number" + (text.contains(",") ? "; write decimals with a point." : ".")
  case .notFinite(let text): "\"\(text)\" is not a finite number; correct it or leave the row out."
  case .notAProbability(let text): "\"\(text)\" is no probability; these lie between 0 and 1."
  case .invalidWeight(let text): "\"\(text)\" is no weight; weights are finite and not below zero."
  case .allWeightsZero: "all weights are zero, so nothing counts."
  case .unknownLabel(let text):
    "the label \"\(text)\" is none of 0 and 1, false and true, no and yes; say which is positive with --positive WORD."
  case .thirdLabel(let text, let words):
    "\"\(text)\" is a third label beside \(words.map { "\"\($0)\"" }.joined(separator: " and ")); there can be two."
  case .unusable(.singleClass(let label)):
    "all labels that count are \(label.rawValue), so no model can be fitted to x; both classes are needed."
  case .unusable(let error): uncapitalized(sentence(for: error))
  case .labelsDiffer(let line):
    "the label differs from the other file's, line \(line); both need the same rows."
  case .weightsDiffer(let line):
    "the weight differs from the other file's, line \(line); both need the same rows."
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
  case .mixed:
    "--columns takes names, or numbers for a file without a header line, but not both; put a name of digits in quotes."
  case .incompleteNumbers: "--columns by number needs y and one of x, p and logit."
  }
}

/// Names as a list that stays short.
private func list(_ names: [String]) -> String {
  let shown = names.prefix(8).map { "\"\($0.count > 40 ? $0.prefix(39) + "…" : $0)\"" }
  return shown.joined(separator: ", ") + (names.count > 8 ? " and \(names.count - 8) more" : "")
}
