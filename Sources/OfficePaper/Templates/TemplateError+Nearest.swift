extension TemplateError {
    /// The one of `choices` that `value` is probably a misspelling of; `nil` when it looks like none of them.
    public var nearest: String? {
        guard let value, let first = choices.first, first.edits(to: value) <= Swift.max(2, value.count / 3) else {
            return nil
        }
        return first
    }
}
