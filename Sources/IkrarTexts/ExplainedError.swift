/// An error that has its words in this catalogue: what is wrong, where, and what to do next.
public protocol ExplainedError: Error {
    var text: Text { get }
}
