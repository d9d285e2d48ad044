/// How a cell looks. Equal styles share one format in the workbook.
public struct CellStyle: Hashable, Sendable {
    public enum Alignment: Sendable { case general, left, center, right }
    public enum Line: Sendable { case none, hair, thin, medium }

    public var bold = false
    public var italic = false
    /// In points.
    public var size = 11.0
    /// `0xRRGGBB`; `nil` is automatic.
    public var color: UInt32?
    public var fill: UInt32?
    public var border = Line.none
    public var borderColor: UInt32?
    public var alignment = Alignment.general
    /// In the middle of the row's height rather than at its foot.
    public var centeredVertically = false
    public var wraps = false
    /// Excel's own notation: `@` keeps text as text, `#,##0`, `0.0%`.
    public var numberFormat: String?

    public init() {}

    /// This style with changes.
    public func with(_ change: (inout CellStyle) -> Void) -> CellStyle {
        var changed = self
        change(&changed)
        return changed
    }
}
