internal import CPostgreSQL
internal import IkrarRegistry

/// What went wrong beneath a transaction, before it is told to anybody.
struct PostgresFault: Error {
    enum Kind: Equatable {
        /// No server, or not one that can be written to: there may be one in a moment.
        case lost
        /// A server that can only be read: another may have taken over from it.
        case standby
        /// The server undid the transaction for another's sake.
        case undone
        /// A prepared statement no longer fits what the tables are like.
        case stale
        case final(RegistryError.Code)
    }

    var kind: Kind
    /// The server's primary message and SQLSTATE, or libpq's reason. Never an argument: those hold personal numbers.
    var detail: String

    static func lost(_ reason: String) -> Self { Self(kind: .lost, detail: reason) }

    init(kind: Kind, detail: String) {
        self.kind = kind
        self.detail = detail
    }

    /// From an answer that is an error.
    init(_ result: OpaquePointer) {
        func field(_ code: Character) -> String? {
            PQresultErrorField(result, Int32(code.asciiValue ?? 0)).map { String(cString: $0) }
        }
        guard let state = field("C") else {
            // libpq's own words: the connection broke.
            self = .lost(Self.lastLine(String(cString: PQresultErrorMessage(result))))
            return
        }
        // Messages of class 22 repeat the value that did not fit; DETAIL and CONTEXT repeat whole keys.
        let message = state.hasPrefix("22") ? nil : field("M")
        self.init(kind: Self.kind(ofState: state), detail: message.map { "\($0) (\(state))" } ?? "SQLSTATE \(state)")
    }

    /// Whether the same transaction may end well when it is tried again.
    var isPassing: Bool {
        if case .final = kind { false } else { true }
    }

    /// What a statement names is not there.
    var isMissingTable: Bool { detail.hasSuffix("(42P01)") }

    func told(of address: PostgresAddress) -> RegistryError {
        let code: RegistryError.Code =
            switch kind {
            case .lost, .standby: .registryUnreachable
            case .undone: .registryLocked
            case .stale: .registryBroken
            case .final(let code): code
            }
        return RegistryError(code, subject: address.redacted, detail: detail)
    }

    /// What a state means to us. The states are those of PostgreSQL's manual, appendix A.
    static func kind(ofState state: String) -> Kind {
        switch state {
        case "40001", "40P01": .undone
        case "0A000", "26000": .stale
        case "25006": .standby
        // Too many connections, a session that was idle for too long, a server that stops or starts.
        case "53300", "25P03", "57P01", "57P02", "57P03", "57P05": .lost
        case "55P03", "57014": .final(.registryLocked)
        case "53100": .final(.diskFull)
        case "3D000", "3F000": .final(.registryMissing)
        case "42501": .final(.registryRefused)
        case "42P07": .final(.registryExists)
        case "22021", "22P05": .final(.textRefused)
        default:
            switch state.prefix(2) {
            case "08": .lost
            case "23": .final(.registryChanged)
            case "28": .final(.registryRefused)
            default: .final(.registryBroken)
            }
        }
    }

    /// libpq tells every address it tried, a line each; the last is the one to act on.
    static func lastLine(_ message: String) -> String {
        let lines = message.split(whereSeparator: \.isNewline)
        let telling = lines.filter { !$0.hasPrefix("\t") && !$0.hasPrefix("LOCATION") }
        return telling.last.map { String($0.drop { $0 == " " }) } ?? "the connection was lost"
    }
}
