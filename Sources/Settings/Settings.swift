import Yams
func x(_ text: String) throws -> Int? { try Yams.compose(yaml: text)?.mark?.line }
