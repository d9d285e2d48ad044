import IkrarRegistry
import IkrarTexts
import OfficeLink
import PlainJSON

/// What was handed on to the office, or with no report what would be.
struct PushAnswer: Answer {
    var office: String
    var forwardings: [Forwarding]
    var report: PushReport?
    var zone: Zone

    /// For people; programs get all of them.
    private static let shownDifferences = 20

    private var paper: Int { forwardings.reduce(0) { $0 + $1.paper } }
    private var reports: Int { forwardings.reduce(0) { $0 + $1.reports } }
    private var planned: [PushedDevice] { forwardings.flatMap(\.devices).map(PushedDevice.init) }
    private var devices: [PushedDevice] { report?.devices ?? planned }

    var json: JSONValue {
        .object([
            "office": .text(office), "dryRun": .flag(report == nil), "paper": .number(paper),
            "reports": .number(reports),
            "clockOffset": .optional(report?.clockOffset.map { Int($0) }),
            "devices": .array(devices.map { .object($0.json(zone)) }),
            "totals": .object(devices.reduce(into: PushTotals()) { $0.add($1) }.json),
        ])
    }

    func text(_ language: Language) -> String {
        guard !devices.isEmpty || paper + reports > 0 else { return Say.pushNothing(language) }
        let totals = devices.reduce(into: PushTotals()) { $0.add($1) }
        var lines: [String] = []
        if !devices.isEmpty { lines.append(table(language)) }
        if report == nil {
            lines.append(Say.pushPlanned(scans: totals.scans, to: office)(language))
        } else {
            lines.append(
                Say.pushed(scans: totals.scans, taken: totals.taken, known: totals.known, to: office)(language))
            lines += differences(totals.differing, language)
            if totals.review > 0 { lines.append(Say.pushReview(totals.review)(language)) }
            for device in devices {
                lines += device.annulmentsLeft.map { Say.pushAnnulmentLeft($0.scan, reason: $0.reason)(language) }
            }
        }
        if paper > 0 { lines.append(Say.pushPaper(paper)(language)) }
        if reports > 0 { lines.append(Say.pushReports(reports)(language)) }
        return lines.joined(separator: "\n")
    }

    private func table(_ language: Language) -> String {
        var table = TextTable(report == nil ? Array(Say.pushHeader.prefix(4)) : Say.pushHeader)
        for device in devices {
            let names = [device.event.rawValue, device.name, device.gate]
            let counts =
                report == nil
                ? [device.scans]
                : [device.scans, device.taken, device.known, device.differences.count, device.review]
            table.add(names + counts.map { Wording.count($0, language) })
        }
        return table.text
    }

    private func differences(_ count: Int, _ language: Language) -> [String] {
        guard count > 0 else { return [] }
        let shown = devices.flatMap { device in
            device.differences.map { difference in
                Say.pushDifference(
                    at: difference.at.shown(in: zone), gate: device.gate, name: difference.name, hub: difference.hub,
                    office: difference.office)(language)
            }
        }.prefix(Self.shownDifferences)
        let more = count - shown.count
        return [Say.pushDiffering(count)(language)] + shown + (more > 0 ? [Say.pushMoreDiffering(more)(language)] : [])
    }
}

/// Sums over all devices.
private struct PushTotals {
    var (scans, taken, known, review, differing) = (0, 0, 0, 0, 0)
    var (annulled, annulmentsLeft) = (0, 0)

    mutating func add(_ device: PushedDevice) {
        scans += device.scans
        taken += device.taken
        known += device.known
        review += device.review
        differing += device.differences.count
        annulled += device.annulled
        annulmentsLeft += device.annulmentsLeft.count
    }

    var json: [String: JSONValue] {
        [
            "scans": .number(scans), "taken": .number(taken), "known": .number(known), "review": .number(review),
            "differing": .number(differing), "annulled": .number(annulled),
            "annulmentsLeft": .number(annulmentsLeft),
        ]
    }
}

extension PushedDevice {
    fileprivate func json(_ zone: Zone) -> [String: JSONValue] {
        [
            "event": .text(event.rawValue), "device": .text(device.rawValue), "name": .text(name), "gate": .text(gate),
            "scans": .number(scans), "taken": .number(taken), "known": .number(known), "review": .number(review),
            "differing": .array(
                differences.map { difference in
                    .object([
                        "scan": .text(difference.scan), "at": .text(difference.at.iso(in: zone)),
                        "name": .optional(difference.name), "hub": .text(difference.hub.rawValue),
                        "office": .text(difference.office.rawValue),
                    ])
                }),
            "annulled": .number(annulled),
            "annulmentsLeft": .array(
                annulmentsLeft.map { left in
                    .object(["scan": .text(left.scan), "reason": .text(left.reason), "code": .text(left.code)])
                }),
            "refused": .optional(refusal?.rawValue),
        ]
    }
}
