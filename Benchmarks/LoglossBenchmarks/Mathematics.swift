import Benchmark
import CrossEntropy
import Insight
import Lessons

/// The logistic regression of the ten points, C = 1.
func fitBenchmark() {
  let chapters = (try? Library.chapters()) ?? []
  let observations = chapters.first?.data.observations ?? []
  Benchmark("fit of the ten points", configuration: configuration(budget: "0.005")) { benchmark in
    for _ in benchmark.scaledIterations {
      blackHole(try fitLogisticRegression(observations, inverseRegularization: .finite(1)))
    }
  }
}

/// The articles' training runs, every epoch scored on the rows kept aside.
func trainingBenchmarks() {
  trainingBenchmark(.circles, "circles network, 200 epochs", budget: "15")
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
