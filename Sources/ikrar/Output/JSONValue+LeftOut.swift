import IkrarRegistry
import PlainJSON

extension JSONValue {
    /// Whom an act has left out, and why.
    static func leftOut(_ people: [(nip: NIP, name: String, reason: String)]) -> JSONValue {
        .array(
            people.map { person in
                .object([
                    "nip": .text(person.nip.digits), "name": .text(person.name), "reason": .text(person.reason),
                ])
            })
    }
}
