import HTTPTypes
import IkrarRegistry
import IkrarTexts

/// A session at which the person of a page checks in, or has, as their page shows it.
struct SelfCheckInForm {
    let values: [String: Any]

    init(_ invitation: SelfCheckInInvitation, _ visit: Visit, _ fault: SelfCheckInFault?) throws {
        let (event, session, language) = (invitation.event, invitation.session, visit.language)
        var values: [String: Any] = [
            "title": event.title, "session": session.title, "has_session": session.title != event.title,
            "place": "\(event.id)-\(session.id)",
        ]
        if let opening = invitation.opening {
            values["form"] = [
                "opening": opening,
                "action": Route.checkInSelf.path([
                    "link": try visit.part("link"), "event": event.id.rawValue, "session": session.id.rawValue,
                ]),
            ]
        }
        if let done = invitation.done {
            values["done"] = [
                "at": Wording.moment(done.at, in: event.zone, language), "standing": done.standing.label(language),
                "class": done.standing.isGood ? "notice" : "warn",
            ]
        }
        if let fault, fault.isAbout(invitation) { values["own_fault"] = fault.text }
        self.values = values
    }
}

/// Why a code that was typed did not put somebody on record.
struct SelfCheckInFault {
    let event: Event.ID
    let session: Session.ID
    let text: String
    let status: HTTPResponse.Status

    func isAbout(_ invitation: SelfCheckInInvitation) -> Bool {
        event == invitation.event.id && session == invitation.session.id
    }

    /// `nil` for a code that did.
    init?(
        _ verdict: SelfCheckInVerdict, _ event: Event.ID, _ session: Session.ID, _ site: Site, _ language: Language
    ) async throws {
        (self.event, self.session) = (event, session)
        switch verdict {
        case .recorded: return nil
        case .already, .notOpen, .notTheirs, .refused: status = .conflict
        case .wrongCode, .codePast, .pageTooOld: status = .unprocessableContent
        case .tooMany: status = .tooManyRequests
        }
        text = verdict.text(in: try await site.registry.event(event).event.zone)(language)
    }
}

extension SelfCheckIn.Standing {
    /// Whether it counts, or will when the report has come.
    fileprivate var isGood: Bool {
        switch self {
        case .counted, .needsMinutes: true
        case .sharedDevice, .annulled, .rejected: false
        }
    }
}
