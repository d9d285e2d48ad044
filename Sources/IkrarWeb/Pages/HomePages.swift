import Hummingbird
import IkrarRegistry

/// Where whoever signs in lands.
struct HomePages: RouteKeeper {
    let site: Site

    func write(into book: inout RouteBook) {
        book.answer(.home, with: home)
    }

    /// A head comes to their own OPD in the newest event that is open, or else in the newest that was; all others to the
    /// list of events.
    private func home(_ visit: Visit) async throws -> Response {
        guard let session = visit.visitor.session, !session.mayOnlyEnrol, let opd = session.account.opd else {
            return .see(Route.events.path())
        }
        let begun = try await site.registry.events().filter { $0.state != .draft }.reversed()
        for event in begun.filter({ $0.state == .open }) + begun.filter({ $0.state != .open }) {
            guard try await isListed(opd, in: event.id) else { continue }
            return .see(Route.office.path(["event": event.id.rawValue, "opd": opd.rawValue]))
        }
        return .see(Route.events.path())
    }

    /// Whether the event obliges anybody of the OPD.
    private func isListed(_ opd: OrgUnit.ID, in event: Event.ID) async throws -> Bool {
        do {
            _ = try await site.registry.officePage(event: event, opd: opd)
            return true
        } catch let error as RegistryError where error.code == .noSuchUnit {
            return false
        }
    }
}
