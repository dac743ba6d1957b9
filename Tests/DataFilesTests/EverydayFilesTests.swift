import CrossEntropy
import Testing

@testable import DataFiles

/// One table of three predictions, 0.9 for a positive and 0.2 and 0.75, as everyday programs write it.
@Suite("A file of the same three predictions is read at the first try") struct EverydayFilesTests {
  @Test(
    "with whatever parts its fields",
    arguments: [
      "y,p\n1,0.9\n0,0.2\n1,0.75\n", "y;p\n1;0.9\n0;0.2\n1;0.75\n", "y\tp\n1\t0.9\n0\t0.2\n1\t0.75\n",
      "y|p\n1|0.9\n0|0.2\n1|0.75\n", "y p\n1 0.9\n0 0.2\n1 0.75\n", "y  p\n 1  0.9\n 0  0.2 \n 1 \t0.75\n",
      "\"y\" \"p\"\n\"1\" \"0.9\"\n\"0\" \"0.2\"\n\"1\" \"0.75\"\n",
      "y, \"p\"\n1, \"0.9\"\n0, \"0.2\"\n1, \"0.75\"\n",
      "sep=;\ny;p\n1;0.9\n0;0.2\n1;0.75\n", "\"sep=|\"\r\ny|p\r\n1|0.9\r\n0|0.2\r\n1|0.75\r\n",
      "SEP=,\ny,p,note\n1,0.9,a;b\n0,0.2,c;d\n1,0.75,e;f\n",
    ])
  func separators(text: String) throws { try expectTheThree(text) }

  @Test(
    "with decimal commas and with percentages",
    arguments: [
      "y;p\n1;0,9\n0;0,2\n1;0,75\n", "y\tp\n1\t0,9\n0\t0,2\n1\t0,75\n", "y p\n1 0,9\n0 0,2\n1 0,75\n",
      "y|p\n1|,9\n0|2,0e-1\n1|0,75\n", "y,p\n1,\"0,9\"\n0,\"0,2\"\n1,\"0,75\"\n",
      "y,p\n1,90%\n0,20%\n1,75%\n", "y,p\n1,90 %\n0,20.0 %\n1,75%\n", "y;p\n1;90,0%\n0;20 %\n1;75%\n",
    ])
  func numbers(text: String) throws { try expectTheThree(text) }

  @Test(
    "with comments, names in a comment, rows without values, and separators behind the last value",
    arguments: [
      "# model: baseline, fold 3\n# made by \"a script\ny,p\n1,0.9\n0,0.2\n1,0.75\n",
      "# y,p\n1,0.9\n0,0.2\n1,0.75\n", "#y p\n1.0e+00 9.0e-01\n0 2.0e-01\n1 7.5e-01\n",
      "# made by a script\n# y,p\n1,0.9\n0,0.2\n1,0.75\n", "# a\ny,p\n1,0.9\n# b,c\n0,0.2\n1,0.75\n# end",
      "y,p\n1,0.9\n0,0.2\n1,0.75\n,\n,\n", "y,p\n1,0.9,\n0,0.2,\n1,0.75,\n",
      "y,p,\n1,0.9,\n0,0.2,\n1,0.75,\n",
      "y,p\n1,0.9,,,\n0,0.2\n1,0.75, ,\n",
    ])
  func lines(text: String) throws { try expectTheThree(text) }

  @Test(
    "with names of rows that have no name themselves",
    arguments: [
      "\"y\" \"p\"\n\"1\" 1 0.9\n\"2\" 0 0.2\n\"3\" 1 0.75\n", "y,p\n0,1,0.9\n1,0,0.2\n2,1,0.75\n",
      "\"y\",\"p\"\n\"ann\",1,0.9\n\"bob\",0,0.2\n\"eve\",1,0.75\n", ",y,p\n0,1,0.9\n1,0,0.2\n2,1,0.75\n",
    ])
  func rowNames(text: String) throws { try expectTheThree(text) }

  @Test(
    "with names in any case, and with those that people usually give",
    arguments: [
      "Y,P\n1,0.9\n0,0.2\n1,0.75\n", "y_true,y_pred\n1,0.9\n0,0.2\n1,0.75\n",
      "Label;Probability\n1;0.9\n0;0.2\n1;0.75\n", "target,model,y_score\n1,7,0.9\n0,8,0.2\n1,9,0.75\n",
      "outcome,prob_0,prob_1\n1,0.1,0.9\n0,0.8,0.2\n1,0.25,0.75\n", "actual,.pred_1\n1,0.9\n0,0.2\n1,0.75\n",
      "class,predict_proba\nyes,0.9\nno,0.2\nyes,0.75\n", "y,P(y=1)\n1,0.9\n0,0.2\n1,0.75\n",
    ])
  func names(text: String) throws { try expectTheThree(text) }

  @Test("with a column beside it that is not UTF-8, which is not looked at")
  func otherBytes() throws {
    let text = Array("y,p,Stra".utf8) + [0xDF] + Array("e\n1,0.9,M".utf8) + [0xFC] + Array("ller\n".utf8)
    try expectTheThree(text + Array("0,0.2,a\n1,0.75,b\n".utf8))
    // Its name can be chosen all the same.
    let named = Array("y,gr".utf8) + [0xF6] + Array("sse\n1,0.9\n0,0.2\n1,0.75\n".utf8)
    try expectTheThree(named, columns: "p=grösse")
  }

  @Test("as rows without names, once their numbers are given")
  func numbered() throws {
    try expectTheThree(Array("1,0.9\n0,0.2\n1,0.75\n".utf8), columns: "y=1,p=2")
    try expectTheThree(Array("1.0e+00 9.0e-01\n0 2.0e-01\n1 7.5e-01\n".utf8), columns: "y=1,p=2")
    try expectTheThree(
      Array("\"y\" \"p\"\n\"1\" 1 0.9\n\"2\" 0 0.2\n\"3\" 1 0.75\n".utf8), columns: "y=2,p=3")
  }

  private func expectTheThree(_ text: String) throws { try expectTheThree(Array(text.utf8)) }

  private func expectTheThree(_ bytes: [UInt8], columns: String? = nil) throws {
    let columns = try columns.map { try DataFormat.columns($0) } ?? [:]
    let file = try readDataFile(bytes: bytes, name: "a.csv", format: DataFormat(columns: columns))
    let given = try #require(file.given)
    #expect(given.count == 3 && (0..<3).map { given[$0] } == [0.9, 0.2, 0.75])
    #expect(file.observations.map(\.label) == [.positive, .negative, .positive])
    #expect(!file.hasWeights)
  }
}
