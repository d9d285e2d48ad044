import Logging
import PlainJSON

extension JSONWriter {
    /// What swift-log knows of an event besides its message, in order of the keys.
    mutating func value(_ metadata: Logger.Metadata) {
        object { writer in
            for member in metadata.sorted(by: { $0.key < $1.key }) {
                writer.key(member.key)
                writer.value(member.value)
            }
        }
    }

    private mutating func value(_ metadata: Logger.MetadataValue) {
        switch metadata {
        case .string(let text): value(text)
        case .stringConvertible(let convertible): value(String(describing: convertible))
        case .array(let values): array { writer in for value in values { writer.value(value) } }
        case .dictionary(let members): value(members)
        }
    }
}
