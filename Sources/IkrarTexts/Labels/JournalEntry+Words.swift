public import IkrarRegistry

/// What entries hold in codes of the registry, as people read it; what stands in somebody's own words stays as it is.
extension JournalEntry {
    /// What was there before, or after.
    public func label(ofState state: String) -> Text {
        guard !state.isEmpty else { return Text("", "") }
        switch action {
        case .rosterVerify, .rosterWithdraw, .rosterClose: return SignOff.State(rawValue: state)?.label ?? Text(state)
        case .correctionPropose, .correctionDecide: return AttendanceStatus(rawValue: state)?.label ?? Text(state)
        case .excuseSet, .excuseWithdraw: return Text(words: state) { ExcuseKind(rawValue: $0)?.label }
        case .accountAdd, .accountReset, .accountRole, .accountDisable, .accountEnable:
            return Text(words: state) { $0 == "disabled" ? Self.disabled : Role(rawValue: $0)?.label }
        case .selfCheckInSet, .hallCounting, .webinarMinimum, .webinarSettle: return Text(words: state, Self.label)
        case .pledgeText, .pledgeRecord, .pledgeSign, .circularPublish, .circularAcknowledge:
            return Text("versi \(state)", "version \(state)")
        default: return Text(state)
        }
    }

    /// What it is about besides.
    public var detailLabel: Text {
        let words = detail.split(separator: " ").map(String.init)
        switch action {
        case .annul: return Annulment.label(of: detail)
        case .importDirectory: return Self.counts(words, of: Self.people) ?? Text(detail)
        case .importUnits: return Self.counts(words, of: Self.units) ?? Text(detail)
        case .badgeIssue: return Self.counts(words, of: [Text("badge", "badges")]) ?? Text(detail)
        case .linkHandOut: return Self.counts(words, of: [Text("tautan", "links")]) ?? Text(detail)
        case .pledgeWithdraw:
            guard let count = Self.counts(Array(words.suffix(1)), of: [Text("ikrar", "pledges")]) else {
                return Text(detail)
            }
            return Self.list(words.dropLast().map { Text($0) } + [count])
        case .strangersErase:
            return Self.counts(words, of: [Text("peserta", "participants"), Text("berkas", "files")]) ?? Text(detail)
        case .pledgeRecord, .pledgeSign:
            guard words.count == 3, let manner = PledgeManner(rawValue: words[1]), let people = Int(words[2]) else {
                return Text(detail)
            }
            return Self.list([Text(words[0]), manner.label, Self.people(people)])
        case .circularAcknowledge:
            guard words.count >= 2, let manner = Acknowledgement.Manner(rawValue: words[0]), let people = Int(words[1])
            else { return Text(detail) }
            let document = words.dropFirst(2).joined(separator: " ")
            return Self.list([manner.label] + (document.isEmpty ? [] : [Text(document)]) + [Self.people(people)])
        case .correctionDecide: return Correction.Verdict(rawValue: detail).map(Self.label) ?? Text(detail)
        default: return Text(detail)
        }
    }

    private static let disabled = Text("(dinonaktifkan)", "(disabled)")
    private static let people = [
        Text("baru", "new"), Text("berubah", "changed"), Text("pindah", "moved"),
        Text("tidak lagi terdaftar", "no longer listed"),
    ]
    private static let units = [Text("unit baru", "new units"), Text("unit dikenali", "units recognised")]

    private static func label(of word: String) -> Text? {
        switch word {
        case "on": Text("dibuka", "open")
        case "off": Text("ditutup", "closed")
        case "true": Text("dihitung", "counted")
        case "false": Text("tidak dihitung", "not counted")
        case "any": Text("berapa pun", "any time")
        case "minutes": Text("menit", "minutes")
        case "percent": Text("persen", "percent")
        case FiledParticipant.State.queued.rawValue: Text("dalam antrean", "queued")
        case FiledParticipant.State.unknown.rawValue: Text("tidak dikenal", "unknown")
        case FiledParticipant.State.nobody.rawValue: Text("bukan pegawai di daftar", "nobody on the lists")
        default: nil
        }
    }

    private static func label(of verdict: Correction.Verdict) -> Text {
        switch verdict {
        case .approved: Text("disetujui", "approved")
        case .rejected: Text("ditolak", "rejected")
        }
    }

    private static func people(_ count: Int) -> Text {
        Text(Wording.people(count, .indonesian), Wording.people(count, .english))
    }

    /// Numbers, each behind signs that are nobody's language, with what they count; `nil` where they are not these.
    private static func counts(_ words: [String], of names: [Text]) -> Text? {
        let numbers = words.compactMap { Int($0.drop { !$0.isNumber }) }
        guard words.count == names.count, numbers.count == names.count else { return nil }
        return list(
            zip(numbers, names).map { number, name in
                Text(
                    "\(Wording.count(number, .indonesian)) \(name.indonesian)",
                    "\(Wording.count(number, .english)) \(name.english)")
            })
    }

    private static func list(_ texts: [Text]) -> Text {
        Text(texts.map(\.indonesian).joined(separator: ", "), texts.map(\.english).joined(separator: ", "))
    }
}

extension Text {
    /// What is the same in every language.
    fileprivate init(_ words: String) { self.init(words, words) }

    /// Word by word: beside what has a label stand numbers and names.
    fileprivate init(words: String, _ label: (String) -> Text?) {
        let texts = words.split(separator: " ", omittingEmptySubsequences: false)
            .map { label(String($0)) ?? Text(String($0)) }
        self.init(
            texts.map(\.indonesian).joined(separator: " "), texts.map(\.english).joined(separator: " "))
    }
}
