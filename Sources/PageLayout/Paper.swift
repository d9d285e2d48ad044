/// What pages are printed on.
public enum Paper: String, Hashable, Sendable, CaseIterable {
    /// 210 × 297 mm, usual in central offices.
    case a4
    /// 215 × 330 mm, folio, usual in regional offices.
    case f4

    /// Upright.
    public var size: Size {
        switch self {
        case .a4: Size(width: 210, height: 297)
        case .f4: Size(width: 215, height: 330)
        }
    }
}
