import IkrarRegistry
import IkrarTexts

/// A board as a page: the places that it has, and what stands in them now.
struct BoardView {
    let board: Board
    let language: Language

    /// Everything that changes while people watch.
    var live: LiveValues {
        var live = LiveValues()
        live[LiveValues.shapeKey] = shape
        writePeople(to: &live)
        writeReadiness(to: &live)
        for (place, opd) in board.opds.enumerated() { write(opd, at: place, to: &live) }
        for (place, gate) in board.gates.enumerated() {
            live["g\(place)p"] = count(gate.people)
            live["g\(place)s"] = count(gate.scansLastMinute)
        }
        for (place, device) in board.devices.enumerated() { write(device, at: place, to: &live) }
        return live
    }

    var values: [String: Any] {
        let live = live
        return [
            "event": EventView.row(board.event, language), "shape": shape, "v": live.texts,
            "ready_lines": live.lines("ready"), "opds": opds(live), "devices": devices(live),
            "has_devices": !board.devices.isEmpty, "density": density,
            "opd_columns": "c\(min(13, max(10, (board.opds.count + 4) / 5)))",
        ]
    }

    private var density: String {
        switch board.devices.count {
        case ...12: "loose"
        case ...17: "dense"
        case ...22: "tight"
        default: "packed"
        }
    }

    /// Which OPDs, gates and devices there are: the page's places.
    private var shape: String {
        var mark: UInt64 = 0xcbf2_9ce4_8422_2325
        func mix(_ text: String) {
            for byte in text.utf8 + [0] { mark = (mark ^ UInt64(byte)) &* 0x100_0000_01b3 }
        }
        for opd in board.opds { mix(opd.name) }
        for gate in board.gates { mix(gate.gate) }
        for device in board.devices {
            mix(device.id.rawValue)
            mix(device.name)
            mix(device.gate)
        }
        return String(mark, radix: 36)
    }

    func count(_ number: Int) -> String { Wording.count(number, language) }
    func word(_ key: String) -> String { PageWords.word(key, language) }

    private func write(_ opd: OPDCount, at place: Int, to live: inout LiveValues) {
        let expected = opd.obliged - opd.excused
        live["o\(place)n"] = "\(count(opd.present))/\(count(opd.obliged))"
        live["o\(place)b"] = String(expected > 0 ? opd.present * 100 / expected : 100)
        live["o\(place)c"] = opd.notYet == 0 ? "opd whole" : "opd"
    }

    private func write(_ device: DeviceStatus, at place: Int, to live: inout LiveValues) {
        let words = DeviceWords(device: device, now: board.at, zone: board.event.zone, language: language)
        live["d\(place)c"] = words.contact
        live["d\(place)u"] = words.unsynced
        live["d\(place)r"] = words.roster
        live["d\(place)t"] = words.clock
        live["d\(place)k"] = words.stateCode
        live["d\(place)s"] = words.state
    }

    private func opds(_ live: LiveValues) -> [[String: String]] {
        board.opds.enumerated().map { place, opd in
            [
                "place": String(place), "name": opd.name, "numbers": live["o\(place)n"], "bar": live["o\(place)b"],
                "class": live["o\(place)c"],
            ]
        }
    }

    /// Devices by gate, those in service first; a gate's own numbers stand beside its first device.
    private func devices(_ live: LiveValues) -> [[String: Any]] {
        var shown: Set<String> = []
        let places = board.devices.enumerated().filter { $0.element.revokedAt == nil }
        let ordered = places.filter(\.element.isInService) + places.filter { !$0.element.isInService }
        return ordered.map { place, device in
            var row: [String: Any] = [
                "place": String(place), "device": device.name, "gate": device.gate, "contact": live["d\(place)c"],
                "unsynced": live["d\(place)u"], "roster": live["d\(place)r"], "clock": live["d\(place)t"],
                "class": live["d\(place)k"], "state": live["d\(place)s"],
            ]
            if shown.insert(device.gate).inserted,
                let gate = board.gates.firstIndex(where: { $0.gate == device.gate })
            {
                row["numbers"] = ["at": String(gate), "people": live["g\(gate)p"], "scans": live["g\(gate)s"]]
            }
            return row
        }
    }
}
