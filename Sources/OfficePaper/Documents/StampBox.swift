internal import PageLayout

/// The room for a stamp of duty beside a signature, as the law on stamp duty (UU 10/2020) wants one of Rp10.000.
enum StampBox {
    static let size = Size(width: 24, height: 18)
    /// Said on the paper, whatever language the program speaks.
    private static let wording = "Meterai\nRp10.000"

    static func block(_ style: TextStyle, _ ruler: some TextRuler) -> Block {
        var block = Block(size: size)
        block.marks = [.box(Box(size), fill: nil, border: Stroke(width: 0.2, dash: 0.8))]
        let text = TextFitting(Paragraph(wording, style.sized(min(8, style.points)), .centre))
        block.add(text.block(in: size, ruler), at: .origin)
        return block
    }
}
