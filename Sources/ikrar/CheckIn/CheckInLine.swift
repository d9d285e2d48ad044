import Glibc
import IkrarRegistry
import IkrarTexts

/// The work of one gate on the command line: lines in, answers out, until the input ends.
struct CheckInLine {
    let registry: Registry
    let desk: CheckInDesk
    let screen: GateScreen
    let memoryClock: ScanAttempt.Clock
    let supervisor: String?
    /// What a supervisor's `!` would admit.
    private var refused: ScanAttempt?
    private var tally = GateTally()
    private let wait = GateWait()

    /// What may be over when the same badge is held up again.
    private static let passing: Set<RegistryError.Code> = [
        .registryLocked, .registryUnreachable, .registryUnwritable, .diskFull, .registryBroken,
    ]

    /// Scans of one transaction at most: what is there already is made durable together, nobody waits for a full group.
    private static let group = 128

    init(
        registry: Registry,
        desk: CheckInDesk,
        screen: GateScreen,
        memoryClock: ScanAttempt.Clock,
        supervisor: String?
    ) {
        self.registry = registry
        self.desk = desk
        self.screen = screen
        self.memoryClock = memoryClock
        self.supervisor = supervisor
    }

    func greet(_ event: Event, _ sessions: [Session]) {
        guard isatty(STDIN_FILENO) == 1 else { return }
        let windows = sessions.map { session in
            "\(session.opens.shown(in: event.zone))–\(session.closes.local(in: event.zone).clock(seconds: false))"
        }
        Terminal.standardError.line(
            Say.gateReady(
                event.title,
                gate: desk.gate.name,
                state: event.state.label,
                windows: windows,
                hasSupervisor: supervisor != nil,
            ).current,
        )
    }

    /// - Returns: False when some scans could not be kept and have to be scanned again.
    mutating func serve(_ source: LineSource) async throws -> Bool {
        while case let lines = try source.next(), !lines.isEmpty {
            var start = lines.startIndex
            while start < lines.endIndex {
                let end = min(start + Self.group, lines.endIndex)
                try await answer(lines[start..<end])
                start = end
            }
        }
        screen.close(tally)
        return tally.busy == 0
    }

    private mutating func answer(_ lines: ArraySlice<LineSource.Line>) async throws {
        var attempts: [(line: Int, scan: ScanAttempt)] = []
        let now = registry.now
        for line in lines {
            let isBlank = line.text.utf8.allSatisfy { $0 <= 0x20 }
            guard !isBlank else { continue }
            if line.text.utf8.lazy.filter({ $0 > 0x20 }).elementsEqual("!".utf8) {
                // The admission concerns what was answered before it, so that has to be answered first.
                try await settle(&attempts)
                guard let supervisor else {
                    Terminal.standardError.line(Say.admissionNeedsSupervisor.current)
                    continue
                }
                if let admitted = admission(by: supervisor) { attempts.append((line.number, admitted)) }
                continue
            }
            let read = ScanLine(line.text, zone: screen.zone)
            if let time = read.unreadableTime {
                Terminal.standardError.line(Say.timeUnreadable(line: line.number, time).current)
            }
            let scan = read.attempt(
                event: desk.gate.event,
                device: desk.gate.device,
                now: now,
                memoryClock: memoryClock,
                registry: registry,
            )
            attempts.append((line.number, scan))
        }
        try await settle(&attempts)
    }

    private func admission(by supervisor: String) -> ScanAttempt? {
        guard var scan = refused else {
            Terminal.standardError.line(Say.nobodyToAdmit.current)
            return nil
        }
        scan.id = ScanAttempt.ID(UniqueID.named("\(scan.id)\u{1F}!").text)
        scan.admission = ScanAttempt.Admission(supervisor: supervisor, reason: "")
        return scan
    }

    private mutating func settle(_ attempts: inout [(line: Int, scan: ScanAttempt)]) async throws {
        guard !attempts.isEmpty else { return }
        let answers = try await check(attempts.map(\.scan))
        for (attempt, answer) in zip(attempts, answers) {
            let isAdmissible = answer.outcome == .notObliged || answer.outcome == .otherSession
            refused = isAdmissible ? attempt.scan : nil
            tally.count(answer)
        }
        screen.show(zip(attempts, answers).map { ($0.line, $1) })
        attempts.removeAll()
    }

    /// A registry that is locked, a disk that is full or a server that nobody has replaced yet is no reason to stop the gate:
    /// the scans are answered `busy` and have to be scanned again.
    private func check(_ scans: [ScanAttempt]) async throws -> [ScanAnswer] {
        let received = registry.now
        do {
            return try await wait.during { try await desk.check(scans, received: received) }
        } catch let error as RegistryError where Self.passing.contains(error.code) {
            Terminal.standardError.line(error.text.current)
            return scans.map { ScanAnswer(id: $0.id, outcome: .busy, at: received) }
        }
    }
}

/// How many scans a gate answered, and how. Scans, not people.
struct GateTally {
    var scans = 0
    var accepted = 0
    var noticed = 0
    var refused = 0
    var busy = 0
    var replayed = 0

    mutating func count(_ answer: ScanAnswer) {
        scans += 1
        if answer.replay { replayed += 1 }
        switch answer.disposition {
        case .accept: accepted += 1
        case .notice: noticed += 1
        case .refuse: refused += 1
        case .retry: busy += 1
        }
    }
}
