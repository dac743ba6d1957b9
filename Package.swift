// swift-tools-version: 6.2
import PackageDescription

#if os(macOS)
  let ncursesPkgConfig: String? = "ncursesw"
  let yamlPkgConfig: String? = "yaml-0.1"
  let zlibPkgConfig: String? = "zlib"
#else
  // On Linux pkg-config hands SwiftPM flags that it refuses with warnings; the module maps link the libraries.
  let ncursesPkgConfig: String? = nil
  let yamlPkgConfig: String? = nil
  let zlibPkgConfig: String? = nil
#endif

// The plugin that builds the documentation is fetched by those who want it alone: Scripts/docs.
let documentation: [Package.Dependency] =
  Context.environment["LOGLOSS_DOCS"] == nil
  ? [] : [.package(url: "https://github.com/swiftlang/swift-docc-plugin", exact: "1.5.0")]

let package = Package(
  name: "logloss",
  platforms: [.macOS(.v14)],
  products: [
    .executable(name: "logloss", targets: ["logloss"]),
    .library(name: "Numerals", targets: ["Numerals"]),
    .library(name: "CrossEntropy", targets: ["CrossEntropy"]),
    .library(name: "DataFiles", targets: ["DataFiles"]),
    .library(name: "Drawing", targets: ["Drawing"]),
    .library(name: "Insight", targets: ["Insight"]),
    .library(name: "Lessons", targets: ["Lessons"]),
    .library(name: "Explainer", targets: ["Explainer"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-numerics", exact: "1.1.1"),
    .package(url: "https://github.com/apple/swift-system", exact: "1.8.1"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2"),
  ] + documentation,
  targets: [
    .executableTarget(
      name: "logloss",
      dependencies: [
        "CFiles", "CSockets", "Curses", "Desk", "Doors", "Explainer", "Lessons", "Insight", "Drawing",
        "DataFiles",
        "CrossEntropy",
        "Words",
        "Numerals",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "SystemPackage", package: "swift-system"),
      ]),
    .systemLibrary(
      name: "CNcurses",
      pkgConfig: ncursesPkgConfig,
      providers: [.apt(["libncurses-dev"]), .brew(["ncurses"])]),
    .target(name: "CTerminal", dependencies: ["CNcurses"]),
    .target(name: "CFiles"),
    .target(name: "CSockets"),
    .target(name: "Curses", dependencies: ["CTerminal", "CNcurses", "Explainer", "Drawing"]),
    .target(name: "Desk", dependencies: ["Explainer", "Drawing", "Words", "Numerals"]),
    .target(
      name: "Doors",
      dependencies: ["Explainer", "Lessons", "Insight", "Drawing", "CrossEntropy", "Words", "Numerals"]),
    .target(
      name: "Explainer",
      dependencies: ["Lessons", "Insight", "Drawing", "CrossEntropy", "Words", "Numerals"]),
    .target(
      name: "Lessons",
      dependencies: [
        "CYAML", "Insight", "Drawing", "CrossEntropy", "Words", "Numerals",
        .product(name: "RealModule", package: "swift-numerics"),
        .product(name: "SystemPackage", package: "swift-system"),
      ]),
    .systemLibrary(
      name: "CYAML",
      pkgConfig: yamlPkgConfig,
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .target(name: "Drawing", dependencies: ["Words", "Numerals"]),
    .target(
      name: "DataFiles",
      dependencies: [
        "CZlib", "CrossEntropy", "Numerals", .product(name: "SystemPackage", package: "swift-system"),
      ]),
    .systemLibrary(
      name: "CZlib",
      pkgConfig: zlibPkgConfig,
      providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .target(
      name: "CrossEntropy",
      dependencies: [.product(name: "RealModule", package: "swift-numerics")]),
    .target(
      name: "Insight",
      dependencies: [
        "Assets", "CrossEntropy", "Words", "Numerals",
        .product(name: "RealModule", package: "swift-numerics"),
      ]),
    .target(name: "Words", dependencies: ["Assets", "Numerals"]),
    .target(
      name: "Numerals", dependencies: [.product(name: "RealModule", package: "swift-numerics")]),
    .target(
      name: "Assets", path: "Assets", exclude: ["lessons", "words", "data", "code", "export", "pictures"],
      sources: ["assets.c", "words.c"]),

    .target(
      name: "TestSupport", dependencies: ["Explainer", "Lessons", "Insight", "Drawing", "CrossEntropy"],
      path: "Tests/TestSupport", exclude: ["Reference"]),
    .testTarget(name: "CrossEntropyTests", dependencies: ["CrossEntropy", "TestSupport"]),
    .testTarget(name: "WordsTests", dependencies: ["Words"]),
    .testTarget(name: "NumeralsTests", dependencies: ["Numerals", "CrossEntropy"]),
    .testTarget(name: "DataFilesTests", dependencies: ["DataFiles", "CrossEntropy"]),
    .testTarget(name: "DrawingTests", dependencies: ["Drawing", "Numerals"]),
    .testTarget(
      name: "InsightTests", dependencies: ["Insight", "CrossEntropy", "Numerals", "TestSupport"]),
    .testTarget(
      name: "LessonsTests",
      dependencies: ["Lessons", "Insight", "Drawing", "CrossEntropy", "Words", "Numerals", "TestSupport"]),
    .testTarget(
      name: "ExplainerTests",
      dependencies: [
        "Explainer", "Lessons", "Insight", "Drawing", "CrossEntropy", "Numerals", "TestSupport",
      ]),
    .testTarget(
      name: "DeskTests",
      dependencies: ["Desk", "Explainer", "Lessons", "Drawing", "TestSupport"]),
    .testTarget(
      name: "DoorsTests",
      dependencies: [
        "Doors", "Explainer", "Lessons", "Insight", "Drawing", "CrossEntropy", "Words", "Numerals",
        "TestSupport",
      ]),
    .testTarget(
      name: "GoldenTests",
      dependencies: [
        "logloss", "Desk", "Explainer", "Lessons", "Insight", "Drawing", "CrossEntropy", "TestSupport",
      ],
      exclude: ["Frames"]),
    .testTarget(
      name: "CursesTests", dependencies: ["CTerminal", "CNcurses", "Curses", "Explainer", "Drawing"]),
    .testTarget(
      name: "LoglossTests",
      dependencies: [
        "logloss", "CSockets", "Desk", "Curses", "Explainer", "Lessons", "Insight", "Drawing", "DataFiles",
        "CrossEntropy", "TestSupport",
      ]),
    .testTarget(
      name: "ProgramTests",
      dependencies: [
        "logloss", "CSockets", "Doors", "Explainer", "Lessons", "Insight", "Drawing", "CrossEntropy",
        "TestSupport",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "SystemPackage", package: "swift-system"),
      ]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)

// Every file imports what it uses. What a module hands on is imported publicly; tests hand on nothing.
for target in package.targets where target.type != .system {
  target.swiftSettings = [.enableUpcomingFeature("MemberImportVisibility")]
  guard target.type != .test else { continue }
  target.swiftSettings?.append(.enableUpcomingFeature("InternalImportsByDefault"))
}

// Where the program is checked a warning is an error; a newer compiler may warn of more, and people can build all the same.
if Context.environment["LOGLOSS_STRICT"] != nil {
  for target in package.targets where target.type != .system {
    target.swiftSettings?.append(.treatAllWarnings(as: .error))
  }
}

// Under the address sanitizer everything is slow: there the program is optimised, which the tests themselves need not be.
if Context.environment["LOGLOSS_OPTIMIZED"] != nil {
  for target in package.targets where target.type != .system && target.type != .test {
    target.swiftSettings?.append(.unsafeFlags(["-O"]))
  }
}
