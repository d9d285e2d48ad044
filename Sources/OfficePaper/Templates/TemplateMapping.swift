/// The keys of a mapping in a template. Keys that are never asked for are unknown ones.
public final class TemplateMapping {
    /// Of the mapping itself, to note what is wrong with all of it.
    public let node: TemplateNode
    private let entries: [(key: TemplateValue, value: TemplateValue)]
    private var asked: [String] = []

    init(_ entries: [(key: TemplateValue, value: TemplateValue)], of node: TemplateNode) {
        self.entries = entries
        self.node = node
    }

    /// What stands under a key; `nil` when the key is not there, or nothing stands behind it.
    public func optional(_ key: String) -> TemplateNode? {
        asked.append(key)
        for entry in entries {
            guard case .text(key) = entry.key.content else { continue }
            if case .nothing = entry.value.content {
                if let colour = node.proof.text.commentedColour(behindKeyAt: entry.key.place) {
                    TemplateNode(entry.value, key: key, proof: node.proof).note(
                        .bareColour, at: colour.place, value: colour.text)
                }
                return nil
            }
            return TemplateNode(entry.value, key: key, proof: node.proof)
        }
        return nil
    }

    /// What stands under a key that has to be there.
    public func required(_ key: String) -> TemplateNode? {
        let value = optional(key)
        if value == nil { node.note(.missingKey, key: key) }
        return value
    }

    func noteUnasked() {
        for entry in entries where !node.proof.isFull {
            let key = TemplateNode(entry.key, key: nil, proof: node.proof)
            guard let text = key.scalar else {
                key.note(.wrongKind, choices: ["text"])
                continue
            }
            if !asked.contains(text) { key.note(.unknownKey, key: text, value: text, choices: asked.nearest(to: text)) }
        }
    }
}
