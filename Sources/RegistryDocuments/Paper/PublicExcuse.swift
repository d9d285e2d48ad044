import IkrarRegistry

/// What anybody may read of why somebody need not have come: who is ill and who has leave is told alike, and a legal standing,
/// or leave that may follow from one, as something else that prevents and no more.
enum PublicExcuse: CaseIterable {
    case leaveOrSickness, dinasLuar, diklat, other

    init(_ kind: ExcuseKind) {
        self =
            switch kind {
            case .izin, .sakit: .leaveOrSickness
            case .dinasLuar: .dinasLuar
            case .diklat: .diklat
            case .cuti, .tugasBelajar, .kedudukan: .other
            }
    }

    var label: String {
        switch self {
        case .leaveOrSickness: "\(RosterWording.label(.izin))/\(RosterWording.label(.sakit))"
        case .dinasLuar: RosterWording.label(.dinasLuar)
        case .diklat: RosterWording.label(.diklat)
        case .other: RosterWording.otherwiseExcused
        }
    }
}

extension RosterWording {
    /// The status, with the kind of excuse as far as those readers may know it.
    static func label(_ row: RosterRow, at kind: Event.Kind, for audience: DocumentAudience) -> String {
        switch audience {
        case .hr: label(row, at: kind)
        case .public: publicLabel(row, at: kind)
        case .auditor: row.status == .excused ? excused : label(row, at: kind)
        }
    }

    /// The status, with the kind of excuse as far as anybody may read it.
    static func publicLabel(_ row: RosterRow, at kind: Event.Kind = .apel) -> String {
        guard row.status == .excused, let excuse = row.excuse?.kind else { return label(row, at: kind) }
        return PublicExcuse(excuse).label
    }
}
