internal import Glibc

/// What the statements of one connection are called on the server, found by the texts that the registry wrote them in.
struct PreparedNames: ~Copyable {
    /// A name is a number in hexadecimal digits, as C takes it.
    struct Name {
        let number: Int
        let text: UnsafePointer<CChar>
    }

    private struct Recent {
        var sql: String
        var name: Name
    }

    private var known: [String: Name] = [:]

    /// What was asked for lately, at the place that the address of its text gives: see the same in RegistrySQLite. A text of
    /// the program lies at one address, and a string is compared with itself in no time; hashing it takes longer than
    /// loading its arguments.
    private var recent = [Recent?](repeating: nil, count: 128)
    private var lastNumber = 0

    deinit {
        for name in known.values { free(UnsafeMutablePointer(mutating: name.text)) }
    }

    var count: Int { known.count }

    mutating func name(of sql: String) -> Name? {
        let place = Self.place(of: sql)
        if let recent = recent[place], recent.sql == sql { return recent.name }
        guard let name = known[sql] else { return nil }
        recent[place] = Recent(sql: sql, name: name)
        return name
    }

    /// A name that no statement of the connection ever had.
    mutating func add(_ sql: String) -> Name {
        lastNumber += 1
        guard let text = strdup("s" + String(lastNumber, radix: 16)) else { fatalError("no memory for ten bytes") }
        let name = Name(number: lastNumber, text: text)
        known[sql] = name
        return name
    }

    mutating func forget(_ number: Int) {
        guard let place = known.firstIndex(where: { $0.value.number == number }) else { return }
        let name = known.remove(at: place).value
        for place in recent.indices where recent[place]?.name.number == number { recent[place] = nil }
        free(UnsafeMutablePointer(mutating: name.text))
    }

    mutating func forgetAll() {
        for name in known.values { free(UnsafeMutablePointer(mutating: name.text)) }
        known.removeAll()
        for place in recent.indices { recent[place] = nil }
    }

    private static func place(of sql: String) -> Int {
        let address = sql.utf8.withContiguousStorageIfAvailable { UInt(bitPattern: $0.baseAddress) } ?? 0
        return Int(((address >> 4) &* 0x9E37_79B9_7F4A_7C15) >> 57)
    }
}
