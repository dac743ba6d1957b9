import Foundation

/// What libFuzzer, which brings the program's `main`, calls with one input after the other; which of the targets gets them
/// stands in the environment.
@_cdecl("LLVMFuzzerTestOneInput")
public func tryInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  target(Array(UnsafeBufferPointer(start: bytes, count: count)))
  return 0
}

private let target: @Sendable ([UInt8]) -> Void =
  switch ProcessInfo.processInfo.environment["FUZZ_TARGET"] {
  case "number": tryNumber
  case "csv": tryDataFile
  case "yaml": tryYAML
  case "template": tryTemplate
  default: fatalError("FUZZ_TARGET is one of number, csv, yaml and template")
  }

/// Ends the process where something is not so; the fuzzer then keeps the input.
func hold(_ isSo: Bool, _ claim: @autoclosure () -> String) {
  if !isSo { fatalError("not so: \(claim())") }
}
