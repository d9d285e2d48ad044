import ArgumentParser
import DirectoryLists
import IkrarRegistry
import IkrarTexts
import PlainJSON

/// People as a command names them: their NIPs, or one list that has them.
struct NamedPeople {
    let nips: [NIP]
    /// `nil` where people are named by their NIPs.
    let list: PeopleListReading?
    let file: String

    /// - Throws: ``InputError`` when nobody is named; `RosterFileError`, `ListFault`, `RegistryError`.
    init(_ arguments: [String], _ registry: Registry, for event: Event.ID) async throws {
        guard let first = arguments.first else {
            throw InputError(Say.hallPeopleMissing, status: ExitCode.validationFailure.rawValue)
        }
        if arguments.count == 1, !first.allSatisfy({ $0.isNumber || $0 == " " }) {
            let list = try await ListReading(registry: registry).people(of: ListSource(path: first), for: event)
            (self.list, nips, file) = (list, list.people, first)
        } else {
            (list, nips, file) = (nil, try arguments.map { try registry.nip($0) }, "")
        }
    }
}

extension [PeopleListReading.HeldRow] {
    func json(file: String) -> JSONValue {
        .array(
            map { row in
                .object([
                    "file": .text(file), "sheet": .optional(row.sheet), "line": .number(row.line),
                    "nip": .text(row.nip), "name": .text(row.name), "reason": .text(row.text.current),
                    "code": .text(row.reason.rawValue),
                ])
            })
    }

    func lines(file: String, _ language: Language) -> [String] {
        guard !isEmpty else { return [] }
        return [Say.quarantinedRows(language)]
            + map { "  \(file)\($0.sheet.map { " [\($0)]" } ?? ""):\($0.line)  \($0.whose): \($0.text(language))" }
    }
}
