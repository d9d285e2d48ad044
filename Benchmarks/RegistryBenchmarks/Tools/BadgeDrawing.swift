import QRSymbol

/// Draws badge pictures to files, as the peers in Benchmarks/peers do: the symbol alone. Prints `name images seconds`.
struct BadgeDrawing {
    var codes: String
    var folder: String
    var threads: Int?
    /// Also the code that a person can type, as `ikrar badge issue` draws it.
    var drawsTypedCode = false

    func run() async throws {
        let images = TextFile(path: codes).lines(.max).enumerated().map { place, code in
            BadgeImage(
                path: "\(folder)/\(place).png",
                code: code,
                typedCode: drawsTypedCode ? "7K3M-9QXV-D" : nil,
            )
        }
        let style = BadgeImageStyle(drawsTypedCode: drawsTypedCode)
        let watch = Stopwatch()
        let outcome = try await BadgeImageWriter(style: style, threads: threads).write(images)
        print("ikrar \(outcome.written) \(watch.seconds)")
    }
}
