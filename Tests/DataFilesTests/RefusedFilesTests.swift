import CrossEntropy
import Testing

@testable import DataFiles

@Suite("A file that may mean two things is refused") struct RefusedFilesTests: ReadsText {
  @Test("where a comma may part thousands, unless another number shows that it is a decimal mark")
  func thousands() throws {
    #expect(
      failure("x;y\n950;0\n1,200;0\n2,300;1\n")
        == DataFileError(file: "a.csv", line: 3, column: "x", .decimalOrThousands("1,200")))
    #expect(problem("x;y\n1,200;0\n2,5;1\n") == nil)
    #expect(problem("x;y\n1,200,300;0\n2;1\n") == .notANumber("1,200,300"))
    #expect(problem("x;y\n\"1.200,5\";0\n2;1\n") == .notANumber("1.200,5"))
  }

  @Test("where some decimals have a point and some a comma")
  func marks() {
    #expect(problem("y;p\n1;0.9\n0;0,2\n") == .mixedMarks("0,2"))
    #expect(problem("y;p\n1;0,9\n0;0.2\n") == .mixedMarks("0.2"))
    #expect(problem("y;p;w\n1;0,9;1.5\n0;0,2;2\n", columns: "weight=w") == .mixedMarks("1.5"))
    // Whole numbers have no mark.
    #expect(problem("y;p\n1;1\n0;0,2\n1;1\n") == nil)
  }

  @Test("where some probabilities have a percent sign and some have none; other numbers never do")
  func percent() {
    #expect(problem("y,p\n1,0.9\n0,20%\n") == .mixedPercent("20%"))
    #expect(problem("y,p\n1,90%\n0,1\n") == .mixedPercent("1"))
    #expect(problem("y,p\n1,120%\n") == .notAProbability("120%"))
    #expect(problem("y,x\n1,90%\n") == .notANumber("90%"))
    #expect(problem("y,p\n1,9e1%\n") == .notANumber("9e1%") && problem("y,p\n1,%\n") == .notANumber("%"))
  }

  @Test("where several names speak of one thing, all being named")
  func severalNames() {
    #expect(
      problem("y,y_pred,y_prob\n1,1,0.9\n0,0,0.2\n") == .severalColumns(.p, names: ["y_pred", "y_prob"]))
    #expect(problem("label,target,p\n1,0,0.9\n") == .severalColumns(.y, names: ["label", "target"]))
    #expect(problem("x,y,score\n1,0,0.5\n") == .ambiguousColumns([.x, .p]))
    // The very name settles it, and so does a choice.
    #expect(problem("y,label,p,score\n1,0,0.5,0.5\n") == nil && problem("Y,P,p\n1,7,0.5\n") == nil)
    #expect(problem("label,target,p\n1,0,0.9\n", columns: "y=target") == nil)
    #expect(problem("label,score,p_hat\n1,0.2,0.9\n", columns: "p=p_hat") == nil)
  }

  @Test("where a column is called a prediction and may hold nothing but predicted classes")
  func classes() {
    let error = failure("y_true,y_pred\n1,1\n0,0\n1,0\n")
    #expect(error?.problem == .predictedClasses && error?.suggestedColumns == "p=y_pred")
    #expect(problem("y_true,y_pred\n1,1\n0,0\n1,0.5\n") == nil)
    #expect(
      problem("y_true,y_pred\n1,1\n0,0\n1,0\n", columns: "p=y_pred") == nil
        && problem("y,p\n1,1\n0,0\n") == nil)
  }

  @Test("where its names stand below a title, with the line on which they do")
  func preamble() {
    let table = "y,p\n1,0.9\n0,0.2\n"
    #expect(
      failure("Predictions of the model\n\n" + table)
        == DataFileError(file: "a.csv", line: 1, .preamble(namesLine: 3)))
    #expect(problem("run,7\nmade by,me\n" + table) == .preamble(namesLine: 3))
  }

  @Test("where no name is known, with the choice that the rows leave no doubt about")
  func suggestion() {
    let unnamed = failure("id,survived,model\n7,1,0.9\n8,0,0.2\n9,1,0.75\n")
    #expect(unnamed?.suggestedColumns == "y=survived,p=model")
    #expect(failure("7,1,0.9\n8,0,0.2\n")?.suggestedColumns == "y=2,p=3")
    #expect(failure("a,the model's\n1,0.9\n0,0.2\n")?.suggestedColumns == "y=a,p=#2")
    #expect(failure("a,b,c\n1,0.9,0.1\n0,0.2,0.8\n")?.suggestedColumns == nil)
    #expect(failure("a,b\n1,1\n0,0\n")?.suggestedColumns == nil)
  }

  @Test("where rows differ in length, unless nothing stands in what is too much")
  func ragged() {
    #expect(problem("y,p\n1,0.9,x\n0,0.2,\n") == .raggedRow(fields: 3, expected: 2))
    #expect(problem("y,p\n1\n") == .raggedRow(fields: 1, expected: 2))
    // These are no names of rows.
    #expect(problem("y,p\n1,1,0\n1,0,1\n") == .raggedRow(fields: 3, expected: 2))
    #expect(problem("y,p\n5,1,0\n9,0,1\n") == .raggedRow(fields: 3, expected: 2))
  }

  @Test("where a column that is used is not UTF-8")
  func otherBytes() {
    let bytes = Array("y,p\nM".utf8) + [0xE4] + Array("dchen,0.5\n".utf8)
    #expect(throws: DataFileError(file: "a.csv", line: 2, column: "y", .notUTF8)) {
      try readDataFile(bytes: bytes, name: "a.csv", format: DataFormat(positive: "Mädchen"))
    }
  }
}
