import Testing

@testable import DataFiles

struct LineNumbersTests {
  @Test("Lines come back row by row, with gaps where lines were skipped or rows were long")
  func gaps() {
    let lines = [2, 3, 4, 6, 9, 10, 11, 20]
    var numbers = LineNumbers()
    for line in lines { numbers.append(line) }
    #expect(numbers.count == 8)
    #expect(lines.indices.map { numbers[$0] } == lines)
  }
}
