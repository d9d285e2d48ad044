public import PageLayout

/// A value in a template.
///
/// Whoever reads it asks for what it is to be. What it is not is noted, and said with everything else when the file is
/// read (`TemplateFile.read`); the answer is `nil` then, and reading goes on with whatever it likes.
public struct TemplateNode {
    /// Under which it stands; that of its list when it stands on one.
    public let key: String?
    let value: TemplateValue
    let proof: TemplateProof

    init(_ value: TemplateValue, key: String?, proof: TemplateProof) {
        self.value = value
        self.key = key
        self.proof = proof
    }

    public var line: Int { value.place.line }
    public var column: Int { value.place.column }

    /// Notes that this value cannot be used.
    public func note(
        _ code: TemplateError.Code, key: String? = nil, value: String? = nil, choices: [String] = []
    ) {
        note(code, at: self.value.place, key: key, value: value, choices: choices)
    }

    func note(
        _ code: TemplateError.Code, at place: TemplatePlace, key: String? = nil, value: String? = nil,
        choices: [String] = []
    ) {
        proof.note(
            TemplateError(
                code, path: proof.path, line: place.line, column: place.column, key: key ?? self.key, value: value,
                choices: choices))
    }

    /// A text as it stands there, `007` and `yes` too; without blanks and line breaks at its end.
    public func text() -> String? {
        guard let text = scalar else {
            // `{event}` without quotes is a mapping to YAML.
            if case .mapping = value.content, proof.text.character(at: value.place) == "{" {
                note(.bareField)
            } else {
                note(.wrongKind, choices: ["text"])
            }
            return nil
        }
        for character in text.unicodeScalars where character.isUnprintable {
            let digits = String(character.value, radix: 16, uppercase: true)
            note(
                .controlCharacter, value: "U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)")
            return nil
        }
        let end = text.lastIndex { !$0.isWhitespace }
        return end.map { String(text[...$0]) } ?? ""
    }

    /// A number with a point, if any: `12`, `0.5`.
    public func number(in bounds: ClosedRange<Double>) -> Double? {
        guard let text = scalar, !text.isEmpty, text.utf8.allSatisfy({ "+-.0123456789".utf8.contains($0) }),
            let number = Double(text), bounds.contains(number)
        else {
            note(.wrongNumber, value: scalar, choices: [bounds.lowerBound.plainText, bounds.upperBound.plainText])
            return nil
        }
        return number
    }

    public func count(in bounds: ClosedRange<Int>) -> Int? {
        guard let text = scalar, let number = Int(text), bounds.contains(number) else {
            note(.wrongNumber, value: scalar, choices: [String(bounds.lowerBound), String(bounds.upperBound)])
            return nil
        }
        return number
    }

    /// `yes` or `no`; `true` or `false`.
    public func flag() -> Bool? {
        switch scalar {
        case "yes", "true": return true
        case "no", "false": return false
        default:
            note(.wrongChoice, value: scalar, choices: ["yes", "no"])
            return nil
        }
    }

    /// By the raw values of an enumeration.
    public func choice<Choice>(_ type: Choice.Type = Choice.self) -> Choice?
    where Choice: RawRepresentable<String> & CaseIterable {
        choice(among: Array(Choice.allCases))
    }

    /// By the raw values of some cases of an enumeration.
    public func choice<Choice: RawRepresentable<String>>(among choices: [Choice]) -> Choice? {
        if let text = scalar, let choice = choices.first(where: { $0.rawValue == text }) { return choice }
        note(.wrongChoice, value: scalar, choices: choices.map(\.rawValue).nearest(to: scalar))
        return nil
    }

    /// `#RRGGBB`, which has to be in quotes: to YAML `#` begins a comment.
    public func colour() -> Ink? {
        if let text = scalar, let ink = Ink(hex: text) { return ink }
        note(.wrongColour, value: scalar)
        return nil
    }

    public func list() -> [TemplateNode]? {
        guard case .list(let values) = value.content else {
            note(.wrongKind, choices: ["list"])
            return nil
        }
        return values.map { TemplateNode($0, key: key, proof: proof) }
    }

    /// What `body` makes of the keys; those that it never asks for are noted.
    public func mapping<Value>(_ body: (TemplateMapping) -> Value) -> Value? {
        guard case .mapping(let entries) = value.content else {
            note(.wrongKind, choices: ["mapping"])
            return nil
        }
        let mapping = TemplateMapping(entries, of: self)
        let value = body(mapping)
        mapping.noteUnasked()
        return value
    }

    /// Keys that the file's writer is free to choose, in the file's order.
    public func entries() -> [(key: TemplateNode, value: TemplateNode)]? {
        guard case .mapping(let entries) = value.content else {
            note(.wrongKind, choices: ["mapping"])
            return nil
        }
        return entries.map { entry in
            let key = TemplateNode(entry.key, key: nil, proof: proof)
            return (key, TemplateNode(entry.value, key: key.scalar, proof: proof))
        }
    }

    public var isText: Bool { scalar != nil }
    public var isMapping: Bool { if case .mapping = value.content { true } else { false } }

    /// Whether nothing stands behind its key.
    public var isEmpty: Bool { if case .nothing = value.content { true } else { false } }

    var scalar: String? { if case .text(let text) = value.content { text } else { nil } }
}

extension Unicode.Scalar {
    /// Line feeds can be.
    var isUnprintable: Bool { properties.generalCategory == .control && self != "\n" && self != "\t" }
}

extension Double {
    /// `12`, `0.5`.
    var plainText: String { self == rounded() ? String(Int(self)) : String(self) }
}
