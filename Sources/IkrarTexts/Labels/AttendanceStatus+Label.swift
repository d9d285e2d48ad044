public import IkrarRegistry
import RegistryDocuments

extension AttendanceStatus {
    /// In Indonesian as rosters have it.
    public var label: Text { Text(RosterWording.label(self), english) }

    /// As an event of that kind calls it: a circular is read, not attended.
    public func label(at kind: Event.Kind) -> Text {
        guard kind == .edaran else { return label }
        let read =
            switch self {
            case .present: "Read"
            case .late: "Read late"
            case .excused: english
            case .absent: "Not read"
            case .notYet: "Not read yet"
            }
        return Text(RosterWording.label(self, at: kind), read)
    }

    private var english: String {
        switch self {
        case .present: "Present"
        case .late: "Late"
        case .excused: "Excused"
        case .absent: "Absent"
        case .notYet: "Not yet here"
        }
    }

    /// Came, as far as an OPD declares it.
    public static let declaredLabel = Text(RosterWording.declaredWord, "Present (declared)")
}

extension RosterRow {
    /// The status, and whether it is only declared.
    public func statusLabel(at kind: Event.Kind) -> Text {
        isDeclared ? AttendanceStatus.declaredLabel : status.label(at: kind)
    }
}

extension PersonalPage.Attended {
    /// The status, and whether it is only declared.
    public var statusLabel: Text {
        hall?.counts == true ? AttendanceStatus.declaredLabel : status.label(at: event.kind)
    }
}
