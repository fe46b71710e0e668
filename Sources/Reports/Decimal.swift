/// A number as reports write it: at most three digits after the point, no exponent: `0.85`.
enum Decimal {
  /// What is no finite number is 0.
  static func text(_ value: Double, digits: Int = 3) -> String {
    // Larger ones are no scores; they would trap below.
    guard value.isFinite, abs(value) < 1e12 else { return "0" }
    var scale = 1
    for _ in 0..<digits { scale *= 10 }
    let parts = Int((abs(value) * Double(scale)).rounded())
    var fraction = digits == 0 ? "" : String(parts % scale)
    fraction = String(repeating: "0", count: digits - fraction.utf8.count) + fraction
    while fraction.utf8.last == UInt8(ascii: "0") { fraction.removeLast() }
    let whole = (value < 0 && parts > 0 ? "-" : "") + String(parts / scale)
    return fraction.isEmpty ? whole : "\(whole).\(fraction)"
  }

  /// `71 %`
  static func percent(_ share: Double) -> String { text(share * 100, digits: 0) + " %" }
}
