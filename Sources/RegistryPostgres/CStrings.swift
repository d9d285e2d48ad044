internal import Glibc

/// Lends texts as C takes them: pointers with a null at the end.
func withCStrings<Value>(_ strings: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Value) -> Value {
    let copies = strings.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    let pointers = copies.map { UnsafePointer($0) } + [nil]
    return pointers.withUnsafeBufferPointer { lent in
        guard let start = lent.baseAddress else { preconditionFailure("there is always the null") }
        return body(start)
    }
}
