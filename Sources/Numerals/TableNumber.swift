/// A number in a column of a table: six decimals, so that points stand under each other; very small and very large
/// ones take a power of ten, and a dash stands where there is none.
public func tableNumber(_ value: Double?) -> String {
  guard let value else { return "–" }
  let size = abs(value)
  let isPlain = size == 0 || (size >= 1e-4 && size < 1e6)
  return isPlain ? fixed(value, 6) : trimmed(value, 0)
}
