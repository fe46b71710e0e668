import Markup

/// `#!Workflow`: the states of tickets, which Trac draws.
enum WorkflowProcessor {
  static let processor = Processor("Workflow", becomes: "a fence with its source") { call in
    Diagram.report(call.name, in: call.context, at: call.range)
    return call.code(language: "ini")
  }
}
