/// A place in a template's text, counted from 1. A column is a Unicode scalar, as libyaml counts them.
struct TemplatePlace: Hashable, Comparable, Sendable {
    var line: Int
    var column: Int

    static func < (one: TemplatePlace, other: TemplatePlace) -> Bool {
        (one.line, one.column) < (other.line, other.column)
    }
}
