internal import PageLayout

/// Where things stand on every page of a document, in millimetres.
struct PageArea: Hashable, Sendable {
    static let aboveFooter = 3.0
    /// Between the frame's inner line and what it frames.
    private static let frameRoom = 4.0
    private static let betweenFrameLines = 1.2

    let size: Size
    /// Within the margins, and within the frame.
    let content: Box
    /// The content without the footer: what elements fill.
    let body: Box
    /// Drawn beneath everything else.
    let frame: [Mark]

    init(_ template: DocumentTemplate, on paper: Paper, footerHeight: Double) {
        size = template.isLandscape ? paper.size.turned : paper.size
        var margins = template.margins
        if let edge = template.frame {
            let inner = edge + Self.betweenFrameLines
            let least = inner + Self.frameRoom
            margins = Edges(
                top: max(margins.top, least),
                right: max(margins.right, least),
                bottom: max(margins.bottom, least),
                left: max(margins.left, least),
            )
            frame = [
                .box(Box(size).inside(Edges(all: edge)), fill: nil, border: Stroke(width: 0.8)),
                .box(Box(size).inside(Edges(all: inner)), fill: nil, border: Stroke(width: 0.25)),
            ]
        } else {
            frame = []
        }
        content = Box(size).inside(margins)
        body = content.inside(Edges(bottom: footerHeight > 0 ? footerHeight + Self.aboveFooter : 0))
    }
}
