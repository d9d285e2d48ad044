import SheetWriting

/// What rosters are printed on.
public enum RosterPaper: String, Sendable, CaseIterable {
    /// 210 × 297 mm, usual in central offices.
    case a4
    /// 215 × 330 mm, usual in regional offices.
    case f4

    var sheet: PageSetup.Paper {
        switch self {
        case .a4: .a4
        case .f4: .f4
        }
    }
}
