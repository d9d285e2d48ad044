import HTTPTypes
import Hummingbird
import IkrarRegistry
import IkrarTexts
import OfficePaper

/// An event's pledges as Kesbangpol keeps them: the text, a pledge that was spoken, what was recorded, and taking it back.
struct PledgeActPages: RouteKeeper {
    let site: Site

    func write(into book: inout RouteBook) {
        book.answer(.pledgeActs) { try await page($0, fault: nil) }
        book.answer(.recordPledges, with: record)
        book.answer(.setPledgeText, with: setText)
        book.answer(.withdrawPledges, with: withdraw)
    }

    private func page(_ visit: Visit, fault: FormFault?) async throws -> Response {
        let id = try visit.event()
        let overview = try await site.registry.overview(of: id)
        // A circular is not pledged to; a receipt is verified wherever it is brought.
        guard overview.event.kind != .edaran || visit.typedQuery("tanda")?.isEmpty == false else {
            throw WebError(.noSuchPage)
        }
        let texts = try await site.registry.pledgeTexts(of: id)
        let acts = try await site.registry.pledgeActs(of: id)
        let counts = overview.event.state == .draft ? nil : try await site.registry.recap(of: id).pledges
        let shipped = texts.isEmpty ? try TemplateFolder(path: site.settings.templates).pledge() : ""
        var body = PledgeActView(
            overview: overview, texts: texts, acts: acts, counts: counts, shipped: shipped, visit: visit
        ).values
        var check = ReceiptCheck(mark: "IKR", here: Route.pledgeActs.path(["event": id.rawValue]))
        try await check.verify(visit) { try await site.registry.verifyReceipt($0) }
        body.merge(check.values) { $1 }
        if let fault { body["fault"] = fault.text }
        return try site.page(
            "pledge-acts", visit, title: PageWords.word("acts_title", visit.language), body, fault?.status ?? .ok)
    }

    private func done(_ visit: Visit, _ notice: String) throws -> Response {
        .see(Route.pledgeActs.path(["event": try visit.event().rawValue], query: [("kabar", notice)]))
    }

    private func record(_ visit: Visit) async throws -> Response {
        do {
            let event = try await site.registry.event(try visit.event()).event
            let nips = try TypedNIPs(visit.form.typed("nips"), site.registry)
            let recording: PledgeRecording
            do {
                recording = try await site.registry.recordSpokenPledges(
                    at: event.id, of: selection(visit.form, nips.all),
                    before: PledgeCeremony(
                        ledBy: visit.form.typed("led_by"), readBy: visit.form.typed("read_by"),
                        witnesses: visit.form.typed("witnesses").split(whereSeparator: \.isNewline)
                            .map(String.init)),
                    spokenAt: try moment(visit.form.typed("at"), of: event), by: try visit.user())
            } catch {
                throw await nips.explained(error, by: site.registry)
            }
            if recording.cameLater > 0 { return try done(visit, "notice_acts_later") }
            return try done(visit, recording.act == nil ? "notice_acts_nobody" : "notice_acts_recorded")
        } catch {
            return try await page(visit, fault: try Self.fault(error, visit.language))
        }
    }

    /// Those whose NIPs were typed; all who came only where nothing was: of an OPD, at a session.
    private func selection(_ form: FormFields, _ nips: [NIP]) -> PledgeSelection {
        guard nips.isEmpty else { return .these(nips) }
        let (opd, session) = (form.typed("opd"), form.typed("session"))
        return .present(
            opd: opd.isEmpty ? nil : OrgUnit.ID(opd), session: session.isEmpty ? nil : Session.ID(session))
    }

    private func moment(_ typed: String, of event: Event) throws -> Instant? {
        guard !typed.isEmpty else { return nil }
        guard let local = LocalTime(typed, on: event.starts.local(in: event.zone).date) else {
            throw WebError(.fieldBroken, subject: "spoken_at")
        }
        return local.instant(in: event.zone)
    }

    private func setText(_ visit: Visit) async throws -> Response {
        do {
            let wording = try PledgeWording(visit.form["wording"] ?? "")
            _ = try await site.registry.setPledgeText(wording, of: try visit.event(), by: try visit.user())
            return try done(visit, "notice_acts_text")
        } catch {
            return try await page(visit, fault: try Self.fault(error, visit.language))
        }
    }

    /// All of one act, or one person's, by their receipt.
    private func withdraw(_ visit: Visit) async throws -> Response {
        let (id, why) = (try visit.event(), visit.form.typed("reason"))
        do {
            let act = visit.form.typed("act")
            if act.isEmpty {
                let pledge = try await pledge(try visit.form.required("receipt"), at: id)
                _ = try await site.registry.withdrawPledge(pledge, why: why, by: try visit.user())
            } else {
                guard try await site.registry.pledgeActs(of: id).contains(where: { $0.act.id.rawValue == act }) else {
                    throw RegistryError(.noSuchPledge, subject: act)
                }
                _ = try await site.registry.withdrawPledges(
                    of: PledgeAct.ID(act), why: why, by: try visit.user())
            }
            return try done(visit, "notice_acts_withdrawn")
        } catch {
            return try await page(visit, fault: try Self.fault(error, visit.language))
        }
    }

    private func pledge(_ receipt: String, at event: Event.ID) async throws -> Pledge.ID {
        switch try await site.registry.verifyReceipt(receipt) {
        case .genuine(let found) where found.event.id == event, .altered(let found) where found.event.id == event:
            return found.pledge.id
        case .withdrawn(let found) where found.event.id == event:
            throw RegistryError(.pledgeWithdrawn, subject: found.pledge.id.rawValue)
        case .genuine, .altered, .withdrawn, .unknown: throw RegistryError(.noSuchPledge, subject: receipt)
        }
    }

    /// What was typed and does not exist is a mistake in the form, not a page that does not exist.
    static func fault(_ error: any Error, _ language: Language) throws -> FormFault {
        let ofForm: Set<RegistryError.Code> = [.noSuchPerson, .noSuchUnit, .noSuchSession, .noSuchPledge, .notOnRoster]
        guard let refused = error as? RegistryError, ofForm.contains(refused.code) else {
            return try FormFault(error, language)
        }
        return FormFault(text: refused.pageText(language))
    }
}
