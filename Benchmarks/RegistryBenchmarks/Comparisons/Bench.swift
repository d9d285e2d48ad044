import Glibc

/// Where everything is that is measured, and a fresh place for every run.
///
/// Nothing is deleted while measuring: many files deleted at once slow the file system for the next half minute.
struct Bench {
    /// The `ikrar` program.
    var program: String
    /// This program, for what is measured in a process of its own.
    var tool: String
    /// Benchmarks/peers.
    var peers: String
    /// A Python with the peers' packages; `nil` when there is none.
    var python: String?
    /// A Python with pretix; `nil` when there is none.
    var pretix: String?
    /// Holds the peers made from C, and everything that is written.
    var scratch: String
    var rounds: Int
    /// The 1.15 million ASN too.
    var isFull: Bool
    /// `nil` when there is none.
    var server: PostgresServer?

    /// A folder that was not there before.
    func folder(_ name: String) throws -> String {
        for number in 1... {
            let path = "\(scratch)/\(name)-\(number)"
            if mkdir(path, 0o755) == 0 { return path }
            guard errno == EEXIST else { throw TextFile.Unwritable(path: path) }
        }
        throw TextFile.Unwritable(path: name)
    }

    /// What wrk is told to ask.
    var web: String { "\(peers)/../web" }

    @discardableResult
    func run(_ command: [String], input: String = "/dev/null") throws -> Child {
        try Child.run(command, input: input, scratch: scratch)
    }

    @discardableResult
    func ikrar(_ registry: String, _ words: [String], input: String = "/dev/null") throws -> Child {
        try run([program] + words + ["--registry", registry], input: input)
    }

    func lists(asn: Int) throws -> String {
        let folder = try folder("lists-\(asn)")
        note("lists of \(asn.grouped) ASN")
        try run([tool, "lists", folder, "\(asn)"])
        return folder
    }

    /// Whether a program that is a peer is here.
    func has(_ program: String) -> Bool {
        ["/usr/bin", "/usr/local/bin", "/bin"].contains { access("\($0)/\(program)", X_OK) == 0 }
    }

    func note(_ text: String) {
        TextFile.tell("bench: \(text)\n")
    }
}

/// A word of a line that a peer printed.
extension Child {
    /// The number at `place` of the last line that begins with `name`.
    func number(_ name: String, _ place: Int) -> Double? {
        let line = output.split(separator: "\n").last { $0.hasPrefix("\(name) ") }
        guard let words = line?.split(separator: " "), words.count > place else { return nil }
        return Double(words[place])
    }

    /// How many a second, of a peer that prints `name count seconds` and perhaps more.
    var perSecond: Double {
        guard let words = output.split(separator: "\n").last?.split(separator: " "), words.count >= 3,
            let count = Double(words[1]), let seconds = Double(words[2]), seconds > 0
        else { return 0 }
        return count / seconds
    }
}
