import Benchmark
import CrossEntropy
import DataFiles
import Insight
import Lessons

/// A CSV file of a million points in memory, and what the lesson then computes of them.
func readingBenchmarks() {
  Benchmark(
    "reading a million rows of x,y", configuration: configuration(budget: "-", iterations: 20),
    closure: { benchmark, bytes in
      for _ in benchmark.scaledIterations { blackHole(try readDataFile(bytes: bytes, name: "points")) }
    },
    setup: { millionRows() })
  Benchmark(
    "all facts of a million rows", configuration: configuration(budget: "-", iterations: 20),
    closure: { benchmark, data in
      for _ in benchmark.scaledIterations { blackHole(try Facts(data, Experiment(data))) }
    },
    setup: { LessonData(.points, try readDataFile(bytes: millionRows(), name: "points").observations) })
}

/// Points with five decimals, their labels drawn from a sigmoid.
private func millionRows() -> [UInt8] {
  var generator = SplitMix64(seed: 0)
  var text: [UInt8] = Array("x,y\n".utf8)
  text.reserveCapacity(12_000_000)
  for _ in 0..<1_000_000 {
    let hundredThousandths = Int.random(in: -500_000...500_000, using: &generator)
    let x = Double(hundredThousandths) / 100_000
    let isPositive = Double.random(in: 0..<1, using: &generator) < sigmoid(0.9 * x + 0.4)
    text += "\(x),\(isPositive ? 1 : 0)\n".utf8
  }
  return text
}
