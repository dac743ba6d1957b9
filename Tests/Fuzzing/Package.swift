// swift-tools-version: 6.2
import PackageDescription

// A package of its own: what is built for the fuzzer is of no use to anybody else. `Scripts/hostile fuzz` builds it.
let package = Package(
  name: "Fuzzing",
  platforms: [.macOS(.v14)],
  dependencies: [.package(name: "logloss", path: "../..")],
  targets: [
    .executableTarget(
      name: "Fuzzing",
      dependencies: [
        .product(name: "CrossEntropy", package: "logloss"),
        .product(name: "DataFiles", package: "logloss"),
        .product(name: "Lessons", package: "logloss"),
        .product(name: "Numerals", package: "logloss"),
      ],
      path: "Fuzzing",
      swiftSettings: [.enableUpcomingFeature("MemberImportVisibility")])
  ],
  swiftLanguageModes: [.v6]
)
