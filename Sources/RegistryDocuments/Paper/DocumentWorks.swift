import IkrarRegistry
import OfficePaper
import PageDrawing
import PageLayout
import QRSymbol

/// Turns an order into documents: what the registry says becomes what a form takes.
struct DocumentWorks: Sendable {
    let printer: DocumentPrinter
    let naming: DocumentNaming
    /// What people pledge with their paktas.
    let pledge: DocumentFields

    private var audience: DocumentAudience { printer.audience }
    private var event: EventSummary { printer.event }
    private var words: OutcomeWording { OutcomeWording(printer.kind) }
    private var agency: AgencyTemplate {
        audience == .hr ? printer.templates.agency : printer.templates.agency.withoutNIP
    }

    /// - Parameter fonts: To lay out what all documents of a form have in common.
    func works(of order: DocumentOrder, _ fonts: FontShelf) -> [DocumentWork] {
        switch order {
        case .blankLists(let lists): blankLists(lists, form(.blankList, fonts))
        case .filledLists(let rosters): filledLists(rosters, form(.filledList, fonts))
        case .recaps(let recap, let rosters):
            (recap.map { [total($0, rosters, form(.recap, fonts))] } ?? [])
                + (rosters.isEmpty ? [] : recaps(rosters, form(.officeRecap, fonts)))
        case .minutes(let recap, let rosters): [minutes(recap, rosters, form(.minutes, fonts))]
        case .pledges(let rosters, let numbers, let selection):
            // Filed by number: people of the same rank stand otherwise in lists.
            personal(.pledge, rosters.map { $0.sorted(by: numbers) }, selection, form(.pledge, fonts)) {
                numbers[$0.nip]
            }
        case .certificates(let rosters, let numbers, let selection):
            personal(.certificate, rosters, selection, form(.certificate, fonts)) {
                $0.came ? numbers[$0.nip] : nil
            }
        }
    }

    private func form(_ kind: DocumentKind, _ fonts: FontShelf) -> DocumentForm {
        let agency = agency
        var fields = DocumentFields(event, printer.kind, printer.particulars, place: agency.place)
        if printer.particulars.number.isEmpty, !kind.leavesRoomForNumber { fields["number"] = "" }
        // What is common to all is set once: a number that each page has of its own is not.
        if printer.particulars.isNumbered { fields["number"] = nil }
        if kind == .pledge { fields = fields.adding(pledge) }
        return DocumentForm(
            printer.templates.document(kind).printed(of: printer.kind, printer.event), agency: agency,
            paper: printer.paper,
            common: fields, fonts)
    }

    // MARK: Lists

    private func blankLists(_ lists: [SigningList], _ form: DocumentForm) -> [DocumentWork] {
        zip(lists, naming.stems).map { list, stem in
            let roster = list.roster
            let people = zip(roster.rows, list.rows).enumerated().map { place, row in
                PersonLine(toSign: row.0, number: place + 1, code: row.1, for: audience)
            }
            let content = content(of: roster, people: people)
            return work(stem, roster.opd, words.listTitle, weight: roster.rows.count) { fonts, body in
                let pages = try form.sheets(of: content, fonts) { page in
                    let sheet = try list.sheet(
                        page.number, of: page.pages, rows: page.rows, geometry: page.geometry.text)
                    let symbol = try QRSymbol(sheet.text, level: .medium, content: .alphanumeric)
                    return ModuleGrid(width: symbol.width) { symbol[$0, $1] }
                }
                for page in pages { try body(page) }
            }
        }
    }

    private func filledLists(_ rosters: [Roster], _ form: DocumentForm) -> [DocumentWork] {
        zip(rosters, naming.stems).map { roster, stem in
            work(stem, roster.opd, words.listTitle, weight: roster.rows.count) { [event, audience] fonts, body in
                let people = roster.byUnit.rows.enumerated().map { place, row in
                    PersonLine(row, number: place + 1, of: event, for: audience)
                }
                for page in form.pages(of: content(of: roster, people: people), fonts) { try body(page) }
            }
        }
    }

    // MARK: Sums

    private func total(_ recap: Recap, _ rosters: [Roster], _ form: DocumentForm) -> DocumentWork {
        let content = content(of: recap, rosters)
        return work(naming.ofAll ?? "", "", words.recapTitle, weight: recap.opds.count) { fonts, body in
            for page in form.pages(of: content, fonts) { try body(page) }
        }
    }

    private func recaps(_ rosters: [Roster], _ form: DocumentForm) -> [DocumentWork] {
        zip(rosters, naming.stems).map { roster, stem in
            work(stem, roster.opd, words.recapTitle, weight: 1) { fonts, body in
                for page in form.pages(of: content(of: roster, people: []), fonts) { try body(page) }
            }
        }
    }

    private func minutes(_ recap: Recap, _ rosters: [Roster], _ form: DocumentForm) -> DocumentWork {
        var content = content(of: recap, rosters)
        let leader = printer.particulars.leader
        if !leader.isEmpty {
            content.leader = agency.signatory(called: leader) ?? Signatory(position: "", name: leader)
        }
        return work(naming.ofAll ?? "", "", DocumentTitle.minutes, weight: 1) { [content] fonts, body in
            for page in form.pages(of: content, fonts) { try body(page) }
        }
    }

    private func content(of recap: Recap, _ rosters: [Roster]) -> DocumentContent {
        DocumentContent(
            fields: DocumentFields().adding(recap.counts).adding([
                "guests": event.kind == .edaran ? "" : IndonesianNumber.dotted(recap.guests),
                "opds": IndonesianNumber.dotted(recap.opds.count),
                "pledges": RosterWording.pledges(recap.pledges) ?? "",
                "declared": RosterWording.declared(recap.declared) ?? "",
            ]),
            offices: OfficeLine.lines(of: recap),
            counts: CountLine.lines(
                of: recap.counts, at: event.kind, excuses: CountLine.excuses(of: rosters, for: audience)),
            bookmark: event.title,
        )
    }

    private func content(of roster: Roster, people: [PersonLine]) -> DocumentContent {
        DocumentContent(
            fields: DocumentFields([
                "opd": roster.opd, "pledges": RosterWording.pledges(roster.pledges) ?? "",
                "declared": RosterWording.declared(roster.declared) ?? "",
            ]).adding(roster.counts),
            people: people,
            offices: [OfficeLine(roster.opd, roster.counts, roster.pledges, number: 1)],
            counts: CountLine.lines(
                of: roster.counts, at: event.kind, excuses: CountLine.excuses(of: [roster], for: audience)),
            headOfOPD: Signatory(headOf: roster, for: audience),
            bookmark: roster.opd,
        )
    }

    // MARK: A page per person

    private func personal(
        _ kind: DocumentKind,
        _ rosters: [Roster],
        _ selection: PersonSelection,
        _ form: DocumentForm,
        number: (RosterRow) -> Int?
    ) -> [DocumentWork] {
        let title = kind == .pledge ? DocumentTitle.pledge : DocumentTitle.certificate
        var works: [DocumentWork] = []
        for (roster, stem) in zip(rosters, naming.stems) {
            let chosen = roster.rows.compactMap { row -> (row: RosterRow, serial: String)? in
                guard selection.holds(row, of: roster), let number = number(row) else { return nil }
                return (row, Self.padded(number))
            }
            guard !chosen.isEmpty else { continue }
            if selection.people.isEmpty {
                works.append(
                    work(stem, roster.opd, title, weight: chosen.count) { fonts, body in
                        for (row, serial) in chosen {
                            for page in form.pages(of: person(kind, row, of: roster, serial), fonts) { try body(page) }
                        }
                    }
                )
            } else {
                // Not in the OPD's file, which holds everybody's.
                works += chosen.map { row, serial in
                    work(naming.stem(of: row.name, serial: serial), "", "\(title) \(row.name)", weight: 1) {
                        fonts, body in
                        for page in form.pages(of: person(kind, row, of: roster, serial), fonts) { try body(page) }
                    }
                }
            }
        }
        return works
    }

    private func person(_ kind: DocumentKind, _ row: RosterRow, of roster: Roster, _ serial: String) -> DocumentContent
    {
        var fields = DocumentFields([
            "name": row.name,
            "nip": audience == .hr ? OfficialNIP.grouped(row.nip.digits) : row.nip.masked,
            "position": row.position,
            "unit": row.unit,
            "opd": roster.opd,
            "grade": row.grade,
            "attended-at": RosterWording.time(row, of: event),
            "serial": serial,
        ])
        if let pledge = row.pledge {
            fields["pledged-on"] = IndonesianDate.long(pledge.at.local(in: event.zone).date)
            // With a certificate, everybody's own: the text may have changed since.
            let text = event.pledgeTexts.first { $0.version == pledge.version }
            if kind == .certificate, let text { fields = fields.adding(DocumentFields(text)) }
        }
        if printer.particulars.isNumbered {
            fields["number"] = DocumentFields(["serial": serial]).filled(printer.particulars.number)
        }
        return DocumentContent(
            fields: fields,
            headOfOPD: countersigner(of: row, in: roster),
            person: Signatory(row, for: audience),
            bookmark: row.name,
        )
    }

    /// The head of the OPD; of the head's own page whom the agency names. Nobody signs for themselves: else there are dots.
    private func countersigner(of row: RosterRow, in roster: Roster) -> Signatory? {
        guard row.nip == roster.head?.nip else { return Signatory(headOf: roster, for: audience) }
        let isOwn = printer.templates.agency.superiorOfHeads?.nip == row.nip.digits
        return isOwn ? nil : agency.superiorOfHeads
    }

    /// `0017`
    private static func padded(_ serial: Int) -> String {
        let digits = String(serial)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    private func work(
        _ stem: String,
        _ opd: String,
        _ title: String,
        weight: Int,
        _ eachPage: @escaping @Sendable (FontShelf, (Page) throws -> Void) throws -> Void
    ) -> DocumentWork {
        DocumentWork(stem: stem, opd: opd, title: title, weight: weight, eachPage: eachPage)
    }
}

/// What documents are called in their properties, whatever they are of.
private enum DocumentTitle {
    static let minutes = "Berita Acara"
    static let pledge = "Pakta Integritas"
    static let certificate = "Sertifikat"
}

extension Roster {
    fileprivate func sorted(by numbers: RunningNumbers) -> Roster {
        var roster = self
        roster.rows.sort { (numbers[$0.nip] ?? .max) < (numbers[$1.nip] ?? .max) }
        return roster
    }
}
