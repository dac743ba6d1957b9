import Benchmark

/// Everything that is measured. The budget in milliseconds stands with each figure, as a tag that
/// Scripts/benchmark prints beside it; "-" is none.
let benchmarks: @Sendable () -> Void = {
  viewBenchmarks()
  fitBenchmark()
  trainingBenchmarks()
  readingBenchmarks()
}

/// Wall-clock time only, for about two seconds.
func configuration(budget: String, iterations: Int = 100_000) -> Benchmark.Configuration {
  Benchmark.Configuration(
    metrics: [.wallClock], tags: ["budget": budget], timeUnits: .nanoseconds, warmupIterations: 3,
    maxDuration: .seconds(2), maxIterations: iterations)
}
