import HTTPTypes
import Hummingbird
import IkrarRegistry
import IkrarTexts

/// An event's gates: which devices scan, who may be enrolled, what becomes of a lost one.
struct GatePages: RouteKeeper {
    let site: Site

    func write(into book: inout RouteBook) {
        book.answer(.gates) { try await gates($0, fault: nil) }
        book.answer(.inviteDevice, with: invite)
        book.answer(.revokeInvitation, with: revokeInvitation)
        book.answer(.device) { try await device($0, fault: nil) }
        book.answer(.renameGate, with: rename)
        book.answer(.revokeDevice, with: revoke)
    }

    private func gates(_ visit: Visit, fault: FormFault?) async throws -> Response {
        let id = try visit.event()
        let registry = site.registry
        let (event, sessions) = try await registry.event(id)
        guard event.kind != .edaran else { throw WebError(.noSuchPage) }
        // One that was used is the device that it has made.
        let invitations = try await registry.invitations(of: id).filter { $0.usedAt == nil }
        let board = try await registry.board(of: id)
        let devices = board.devices
        let view = GateView(event: event, sessions: sessions, now: registry.now, language: visit.language)
        let mayInvite = visit.may(.inviteDevice) && event.state != .sealed
        var body: [String: Any] = [
            "event": EventView.row(event, visit.language), "devices": devices.map(view.device),
            "has_devices": !devices.isEmpty, "has_invitations": !invitations.isEmpty, "may_invite": mayInvite,
            "invitations": invitations.map { view.invitation($0, mayRevoke: visit.may(.revokeInvitation)) },
            "sessions": sessions.map { ["value": $0.id.rawValue, "label": "\($0.title) (\($0.id.rawValue))"] },
            "several_sessions": sessions.count > 1, "action": Route.inviteDevice.path(["event": id.rawValue]),
            "gate": visit.form.typed("gate"), "need": GateNeedView(visit, board: board).values,
            "proof": try QRPicture.svg(of: ScannerPages.proof),
        ]
        if let fault { body["fault"] = fault.text }
        return try site.page(
            "gates", visit, title: PageWords.word("gates_title", visit.language), body, fault?.status ?? .ok)
    }

    /// The token is told on this page and never again, so the page is the form's answer itself.
    private func invite(_ visit: Visit) async throws -> Response {
        let id = try visit.event()
        let session = visit.form.typed("session")
        do {
            let (invitation, token) = try await site.registry.inviteDevice(
                gate: try visit.form.required("gate"), event: id,
                session: session.isEmpty ? nil : Session.ID(session), by: try visit.user())
            let event = try await site.registry.event(id).event
            // Behind the sign that browsers keep to themselves: the token is in no log on the way.
            let address = "\(site.address.text)/gerbang#\(token)"
            return try site.page(
                "gate-invitation", visit, title: PageWords.word("gate_invitation_title", visit.language),
                [
                    "event": EventView.row(event, visit.language), "gate": invitation.gate, "token": token,
                    "address": address, "qr": try QRPicture.svg(of: address),
                    "expires": Wording.moment(invitation.expiresAt, in: event.zone, visit.language),
                    "back": Route.gates.path(["event": id.rawValue]),
                ])
        } catch {
            return try await gates(visit, fault: try FormFault(error, visit.language))
        }
    }

    private func revokeInvitation(_ visit: Visit) async throws -> Response {
        let id = try visit.event()
        let invitation = DeviceInvitation.ID(try visit.part("invitation"))
        guard try await site.registry.invitations(of: id).contains(where: { $0.id == invitation }) else {
            throw RegistryError(.noSuchInvitation, subject: invitation.rawValue)
        }
        try await site.registry.revokeInvitation(invitation, by: try visit.user())
        return .see(Route.gates.path(["event": id.rawValue], query: [("kabar", "notice_invitation_revoked")]))
    }

    /// The device that the address names, of this event.
    private func status(_ visit: Visit) async throws -> DeviceStatus {
        let id = Gate.DeviceID(try visit.part("device"))
        let devices = try await site.registry.devices(of: try visit.event())
        guard let device = devices.first(where: { $0.id == id && $0.isEnrolled }) else {
            throw RegistryError(.noSuchDevice, subject: id.rawValue)
        }
        return device
    }

    private func device(_ visit: Visit, fault: FormFault?) async throws -> Response {
        let device = try await status(visit)
        let (event, sessions) = try await site.registry.event(try visit.event())
        let view = GateView(event: event, sessions: sessions, now: site.registry.now, language: visit.language)
        let parts = ["event": event.id.rawValue, "device": device.id.rawValue]
        var body: [String: Any] = [
            "event": EventView.row(event, visit.language), "device": view.device(device),
            "may_change": visit.may(.revokeDevice) && device.revokedAt == nil,
            "rename": Route.renameGate.path(parts), "revoke": Route.revokeDevice.path(parts),
            "back": Route.gates.path(["event": event.id.rawValue]),
        ]
        if let fault { body["fault"] = fault.text }
        return try site.page("device", visit, title: device.name, body, fault?.status ?? .ok)
    }

    private func rename(_ visit: Visit) async throws -> Response {
        let device = try await status(visit)
        do {
            let name = try visit.form.required("gate")
            try await site.registry.renameGate(of: device.id, to: name, by: try visit.user())
        } catch {
            return try await self.device(visit, fault: try FormFault(error, visit.language))
        }
        return .see(path(of: device, try visit.event(), "notice_gate_renamed"))
    }

    private func revoke(_ visit: Visit) async throws -> Response {
        let device = try await status(visit)
        do {
            try await site.registry.revokeDevice(device.id, by: try visit.user(), why: visit.form.typed("why"))
        } catch {
            return try await self.device(visit, fault: try FormFault(error, visit.language))
        }
        return .see(path(of: device, try visit.event(), "notice_device_revoked"))
    }

    private func path(of device: DeviceStatus, _ event: Event.ID, _ notice: String) -> String {
        Route.device.path(
            ["event": event.rawValue, "device": device.id.rawValue], query: [("kabar", notice)])
    }
}
