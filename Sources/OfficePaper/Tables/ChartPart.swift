internal import PageLayout

/// A part of an OPD's bar. Parts differ in black-and-white print, and the largest one as a rule takes least ink.
enum ChartPart: CaseIterable, Sendable {
    case onTime
    case late
    case excused
    case absent
    case notYet

    /// Between the lines of a hatched part, in millimetres.
    private static let hatch = 1.0
    private static let outline = Stroke(width: 0.15)

    func share(of shares: OfficeShares) -> Double {
        switch self {
        case .onTime: shares.onTime
        case .late: shares.late
        case .excused: shares.excused
        case .absent: shares.absent
        case .notYet: shares.notYet
        }
    }

    func name(_ wording: TableWording) -> String {
        switch self {
        case .onTime: wording.onTime
        case .late: wording.late
        case .excused: wording.excused
        case .absent: wording.absent
        case .notYet: wording.notYet
        }
    }

    /// Light grey, dark grey, hatched, black, white.
    func marks(in box: Box) -> [Mark] {
        switch self {
        case .onTime: [.box(box, fill: Ink(red: 222, green: 222, blue: 222), border: Self.outline)]
        case .late: [.box(box, fill: Ink(red: 140, green: 140, blue: 140), border: Self.outline)]
        case .excused: [.box(box, fill: .white, border: Self.outline)] + Self.hatching(box)
        case .absent: [.box(box, fill: .black, border: Self.outline)]
        case .notYet: [.box(box, fill: .white, border: Self.outline)]
        }
    }

    private static func hatching(_ box: Box) -> [Mark] {
        stride(from: box.x + hatch / 2, to: box.right, by: hatch).map { x in
            .line(from: Point(x: x, y: box.y), to: Point(x: x, y: box.bottom), outline)
        }
    }
}
