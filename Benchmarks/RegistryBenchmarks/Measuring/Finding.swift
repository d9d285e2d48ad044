/// One line of the table: ours beside a peer's, and what was wanted.
struct Finding {
    enum Verdict: String {
        case met, missed
        /// Told for comparison; nothing was promised.
        case told = ""
        case skipped
    }

    /// A peer's figures, round by round.
    typealias Series = (name: String, values: [Double])

    var what: String
    var ours: String
    var peer: String
    var ratio: String
    var target: String
    var verdict: Verdict

    /// - Parameters:
    ///   - ratio: of each round, ours to the peer's within the round; the median counts.
    ///   - atLeast: the target, if there is one.
    static func faster(
        _ what: String,
        ours: [Double],
        unit: String,
        than peer: Series,
        atLeast: Double? = nil
    ) -> Finding {
        let ratio = zip(ours, peer.values).map { $0 / $1 }.median
        return Finding(
            what: what,
            ours: "\(ours.median.shown) \(unit)",
            peer: "\(peer.name): \(peer.values.median.shown) \(unit)",
            ratio: "\(ratio.shown) ×",
            target: atLeast.map { "≥ \($0.shown) ×" } ?? "",
            verdict: atLeast.map { ratio >= $0 ? .met : .missed } ?? .told,
        )
    }

    /// Where less is better: seconds.
    static func shorter(
        _ what: String,
        ours: [Double],
        unit: String = "s",
        than peer: Series,
        atMost: Double? = nil
    ) -> Finding {
        let ratio = zip(ours, peer.values).map { $0 / $1 }.median
        return Finding(
            what: what,
            ours: "\(ours.median.shown) \(unit)",
            peer: "\(peer.name): \(peer.values.median.shown) \(unit)",
            ratio: "\(ratio.shown) ×",
            target: atMost.map { "≤ \($0.shown) ×" } ?? "",
            verdict: atMost.map { ratio <= $0 ? .met : .missed } ?? .told,
        )
    }

    static func atMost(_ what: String, _ values: [Double], unit: String, limit: Double) -> Finding {
        Finding(
            what: what,
            ours: "\(values.median.shown) \(unit)",
            peer: "",
            ratio: "",
            target: "< \(limit.shown) \(unit)",
            verdict: values.median < limit ? .met : .missed,
        )
    }

    static func atLeast(_ what: String, _ values: [Double], unit: String, limit: Double) -> Finding {
        Finding(
            what: what,
            ours: "\(values.median.shown) \(unit)",
            peer: "",
            ratio: "",
            target: "≥ \(limit.shown) \(unit)",
            verdict: values.median >= limit ? .met : .missed,
        )
    }

    static func told(_ what: String, _ ours: String, peer: String = "") -> Finding {
        Finding(what: what, ours: ours, peer: peer, ratio: "", target: "", verdict: .told)
    }

    static func skipped(_ what: String, why: String) -> Finding {
        Finding(what: what, ours: "", peer: why, ratio: "", target: "", verdict: .skipped)
    }
}
