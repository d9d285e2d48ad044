import IkrarRegistry
import TestRegistries

/// Wanasari at eight in the morning, with nothing published yet.
protocol CircularSuite: Sendable {
    var wanasari: Wanasari { get }
}

extension CircularSuite {
    var registry: Registry { wanasari.registry }

    static var letter: [UInt8] { Array("Jaga netralitas.\n".utf8) }

    static func inTheMorning() async throws -> Wanasari {
        let wanasari = try await Wanasari()
        wanasari.clock.set(Wanasari.time("08:00"))
        return wanasari
    }

    @discardableResult
    func publish(
        _ content: [UInt8] = letter, by other: Registry? = nil, number: String = "200/1",
        audience: Circular.Audience? = nil, until: String? = "10:00"
    ) async throws -> CircularPublishing {
        try await (other ?? registry).publishCircular(
            CircularDraft(
                number: number, file: "edaran.txt", content: content, audience: audience,
                until: until.map(Wanasari.time)),
            at: Wanasari.event, by: "uji")
    }
}
