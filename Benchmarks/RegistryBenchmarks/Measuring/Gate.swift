/// Drives `ikrar checkin` as a scanner would: writes a line, waits for its answer, writes the next.
struct Gate {
    /// Answers a second, the first left out: before it the program starts.
    var perSecond: Double
    var medianMicroseconds: Double
    var p99Microseconds: Double

    init(_ command: [String], lines: [String]) throws {
        let program = try Conversation(command)
        var waits: [Double] = []
        waits.reserveCapacity(lines.count)
        var total = Stopwatch()
        for (number, line) in lines.enumerated() {
            if number == 1 { total = Stopwatch() }
            let wait = Stopwatch()
            try program.say(line)
            _ = try program.line()
            waits.append(wait.seconds)
        }
        let seconds = total.seconds
        try program.end()
        let answered = Array(waits.dropFirst())
        perSecond = Double(answered.count) / seconds
        medianMicroseconds = answered.median * 1e6
        p99Microseconds = answered.quantile(0.99) * 1e6
    }
}
