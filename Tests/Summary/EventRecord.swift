/// A line of the event stream that Swift Testing writes (`--event-stream-output-path`): a test, or something that
/// happened to one. Only what the summary needs.
///
/// https://github.com/swiftlang/swift-testing/blob/main/Documentation/ABI/JSON.md
struct EventRecord: Decodable {
  struct Instant: Decodable {
    /// Seconds on a clock that does not jump.
    var absolute: Double
  }

  struct Message: Decodable {
    var symbol: String
    var text: String
  }

  struct Issue: Decodable {
    var isKnown: Bool
  }

  struct Payload: Decodable {
    var kind: String
    var id: String?
    var testID: String?
    var instant: Instant?
    var issue: Issue?
    var messages: [Message]?
  }

  var kind: String
  var payload: Payload
}
