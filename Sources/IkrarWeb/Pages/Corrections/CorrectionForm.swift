import IkrarRegistry

/// A correction as it is proposed: of whom, what the roster is to say, by which letter, why.
struct CorrectionForm {
    static let present = "hadir"
    static let absent = "tanpa-keterangan"

    let nip: String
    let kind: String
    let clock: String
    let document: String
    let why: String

    init(_ form: FormFields) {
        nip = form.typed("nip")
        kind = form.typed("kind")
        clock = form.typed("clock")
        document = form.typed("document")
        why = form.typed("why")
    }

    /// - Throws: ``WebError`` `fieldMissing`, `fieldBroken`.
    func person() throws -> NIP {
        guard !nip.isEmpty else { throw WebError(.fieldMissing, subject: "nip") }
        guard let person = NIP.stored(nip) else { throw WebError(.fieldBroken, subject: "nip") }
        return person
    }

    /// - Parameter event: On whose day the clock time is.
    /// - Throws: ``WebError`` `fieldMissing`, `fieldBroken`; ``RegistryError`` `badTime`.
    func correction(of event: Event) throws -> Correction.Kind {
        switch kind {
        case "": throw WebError(.fieldMissing, subject: "kind")
        case Self.present: return .present(at: try time(of: event))
        case Self.absent: return .absent
        default:
            guard let excuse = ExcuseKind(rawValue: kind), ExcuseKind.byLetter.contains(excuse) else {
                throw WebError(.fieldBroken, subject: "kind")
            }
            return .excused(excuse)
        }
    }

    private func time(of event: Event) throws -> Instant? {
        guard !clock.isEmpty else { return nil }
        let day = event.starts.local(in: event.zone).date
        guard let time = LocalTime(clock, on: day), time.date == day else {
            throw RegistryError(.badTime, subject: clock)
        }
        return time.instant(in: event.zone)
    }
}
