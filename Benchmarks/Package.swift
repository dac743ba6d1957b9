// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that nobody who builds logloss carries the library that measures it.
let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v14)],
  dependencies: [
    .package(name: "logloss", path: ".."),
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
  ],
  targets: [
    .executableTarget(
      name: "LoglossBenchmarks",
      dependencies: [
        .product(name: "CrossEntropy", package: "logloss"),
        .product(name: "DataFiles", package: "logloss"),
        .product(name: "Drawing", package: "logloss"),
        .product(name: "Lessons", package: "logloss"),
        .product(name: "Explainer", package: "logloss"),
        .product(name: "Benchmark", package: "benchmark"),
      ],
      path: "LoglossBenchmarks",
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
  ],
  swiftLanguageModes: [.v6]
)
