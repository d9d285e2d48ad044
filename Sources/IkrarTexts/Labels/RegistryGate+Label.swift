public import IkrarRegistry

extension RegistryGate {
    /// As people read it beside the time.
    public var label: Text {
        switch self {
        case .selfCheckIn: Text(name, "Self check-in")
        case .hall(let place): Text(name, "Watched together: \(place)")
        }
    }

    /// What a gate is called: as it is kept, unless it is the registry's own.
    public static func label(of gate: String) -> Text { RegistryGate(gate)?.label ?? Text(gate, gate) }
}
