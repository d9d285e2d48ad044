/// Memory that is asked for once and used again for every frame.
struct Store<Element: BitwiseCopyable>: ~Copyable {
    private(set) var base: UnsafeMutablePointer<Element>
    private(set) var count: Int

    init(_ count: Int, of element: Element) {
        self.count = count
        base = .allocate(capacity: count)
        base.initialize(repeating: element, count: count)
    }

    deinit { base.deallocate() }

    /// Makes room for `count` elements. What was in it is lost when there was not enough.
    mutating func reserve(_ count: Int, of element: Element) {
        guard count > self.count else { return }
        base.deallocate()
        self.count = count
        base = .allocate(capacity: count)
        base.initialize(repeating: element, count: count)
    }

    subscript(index: Int) -> Element {
        get {
            assert(index >= 0 && index < count)
            return base[index]
        }
        nonmutating set {
            assert(index >= 0 && index < count)
            base[index] = newValue
        }
    }
}
