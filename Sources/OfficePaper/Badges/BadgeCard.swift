public import PageLayout

/// What is another on every badge, as texts that are printed as they are.
public struct BadgeCard: Hashable, Sendable {
    /// With titles.
    public var name: String
    public var position: String
    public var opd: String
    public var unit: String
    /// Empty when the badge is for all events.
    public var event: String
    /// In the form that may be seen, or empty; printed only by a layout that asks for it (``BadgeLayout/showsNIP``).
    public var nip: String
    /// What a person types when the symbol cannot be read.
    public var typedCode: String
    public var symbol: ModuleGrid

    public init(
        name: String,
        position: String = "",
        opd: String = "",
        unit: String = "",
        event: String = "",
        nip: String = "",
        typedCode: String,
        symbol: ModuleGrid
    ) {
        self.name = name
        self.position = position
        self.opd = opd
        self.unit = unit
        self.event = event
        self.nip = nip
        self.typedCode = typedCode
        self.symbol = symbol
    }

    subscript(field: BadgeText.Field) -> String {
        switch field {
        case .name: name
        case .position: position
        case .opd: opd
        case .unit: unit
        case .nip: nip
        case .event: event
        case .typedCode: typedCode
        }
    }

    /// For wordings.
    var fields: [String: String] {
        var fields: [String: String] = [:]
        for field in BadgeText.Field.allCases { fields[field.rawValue] = self[field] }
        return fields
    }
}
