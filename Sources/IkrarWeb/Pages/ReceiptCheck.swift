import IkrarRegistry
import IkrarTexts

/// A form in which a receipt is verified, with what was typed into it and what that is worth.
struct ReceiptCheck {
    /// How receipts of this kind begin.
    let mark: String
    /// The page that has the form.
    let here: String
    private var typed = ""
    private var verdict: (text: String, isGenuine: Bool)?

    init(mark: String, here: String) {
        (self.mark, self.here) = (mark, here)
    }

    mutating func verify(_ visit: Visit, _ verify: (String) async throws -> any ReceiptVerdict) async throws {
        guard let receipt = visit.typedQuery("tanda"), !receipt.isEmpty else { return }
        typed = receipt
        let found = try await verify(receipt)
        verdict = (found.text(visit.language), found.isGenuine)
    }

    /// For the template `receipt-check`.
    var values: [String: Any] {
        var values: [String: Any] = ["receipt_mark": mark, "here": here, "receipt_typed": typed]
        if let verdict { values["verdict"] = ["text": verdict.text, "is_genuine": verdict.isGenuine] as [String: Any] }
        return values
    }
}

/// What a receipt is worth.
protocol ReceiptVerdict {
    var isGenuine: Bool { get }
    func text(_ language: Language) -> String
}

extension PledgeVerdict: ReceiptVerdict {
    var isGenuine: Bool { if case .genuine = self { true } else { false } }
}

extension AcknowledgementVerdict: ReceiptVerdict {
    var isGenuine: Bool { if case .genuine = self { true } else { false } }
}
