import Benchmark
import CrossEntropy
import Insight
import Lessons

/// The logistic regression of the ten points, C = 1.
func fitBenchmark() {
  let chapters = (try? Library.chapters()) ?? []
  let observations = chapters.first?.data.observations ?? []
  Benchmark("fit of the ten points", configuration: configuration(budget: "0.02")) { benchmark in
    for _ in benchmark.scaledIterations {
      blackHole(try fitLogisticRegression(observations, inverseRegularization: .finite(1)))
    }
  }
}

/// The articles' training runs, every epoch scored on the rows kept aside.
func trainingBenchmarks() {
  trainingBenchmark(.circles, "circles network, 200 epochs", budget: "30")
  trainingBenchmark(.spam, "spam network, 10 epochs", budget: "-")
}

private func trainingBenchmark(_ data: TrainingData, _ name: String, budget: String) {
  Benchmark(
    name, configuration: configuration(budget: budget),
    closure: { benchmark, task in
      for _ in benchmark.scaledIterations {
        var run = TrainingRun(task: task, seed: 1)
        for _ in 0..<task.defaultEpochs { run.trainEpoch() }
        blackHole(run.history)
      }
    },
    setup: { try data.task() })
}

/// The mean loss of ten million predictions in two arrays.
func meanLossBenchmark() {
  Benchmark(
    "mean loss of 10 million pairs", configuration: configuration(budget: "30"),
    closure: { benchmark, pairs in
      for _ in benchmark.scaledIterations {
        blackHole(try meanLogLoss(probabilities: pairs.probabilities, labels: pairs.labels))
      }
    },
    setup: { Pairs(count: 10_000_000) })
}

/// Predictions, and labels that fall as predicted.
private struct Pairs {
  var probabilities: [Double] = []
  var labels: [Label] = []

  init(count: Int) {
    var generator = SplitMix64(seed: 0)
    probabilities.reserveCapacity(count)
    labels.reserveCapacity(count)
    for _ in 0..<count {
      let probability = Double.random(in: 0.001..<0.999, using: &generator)
      probabilities.append(probability)
      labels.append(Double.random(in: 0..<1, using: &generator) < probability ? .positive : .negative)
    }
  }
}
