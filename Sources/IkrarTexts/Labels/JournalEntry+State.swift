public import IkrarRegistry

extension JournalEntry {
    /// What was there before or after, as people read it; what the entry holds in words of its own stays as it is.
    public func label(ofState state: String) -> Text {
        switch action {
        case .rosterVerify, .rosterWithdraw, .rosterClose: SignOff.State(rawValue: state)?.label ?? Text(state, state)
        case .correctionPropose, .correctionDecide: AttendanceStatus(rawValue: state)?.label ?? Text(state, state)
        case .excuseSet, .excuseWithdraw: Self.label(of: state) { ExcuseKind(rawValue: $0)?.label }
        case .accountAdd, .accountReset, .accountRole, .accountDisable, .accountEnable:
            Self.label(of: state) { $0 == "disabled" ? Self.disabled : Role(rawValue: $0)?.label }
        default: Text(state, state)
        }
    }

    private static let disabled = Text("(dinonaktifkan)", "(disabled)")

    /// Word by word: beside what has a label stand numbers and names.
    private static func label(of state: String, _ word: (String) -> Text?) -> Text {
        let words = state.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
            .map { word($0) ?? Text($0, $0) }
        return Text(
            words.map(\.indonesian).joined(separator: " "), words.map(\.english).joined(separator: " "))
    }
}
