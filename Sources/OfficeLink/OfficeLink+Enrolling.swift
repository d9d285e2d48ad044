public import IkrarRegistry
import PlainJSON

/// An invitation that the office has made for one device.
public struct OfficeInvitation: Sendable, Hashable {
    public var token: String
    /// ``BadgeKeyRing/mark`` of the office's registry.
    public var keys: String
}

/// A device that the office has enrolled.
public struct OfficeDevice: Sendable, Hashable {
    public var device: Gate.DeviceID
    public var token: String
}

extension OfficeLink {
    private struct Invited: Decodable {
        var token: String
        var keys: String
    }

    /// - Parameters:
    ///   - token: Of the API, of an account that may invite.
    ///   - trace: Of the registry that asks: an office that holds it invites nobody and notes nothing.
    /// - Throws: ``OfficeError`` `ownRegistry`, `tokenRefused`, `tokenNotAllowed`, `eventUnknown`, `sessionUnknown`, `eventSealed`, `refused`,
    ///   and as every call.
    public func invite(
        to event: Event.ID, gate: String, session: Session.ID?, trace: RegistryTrace? = nil, token: String
    ) async throws -> OfficeInvitation {
        var body = JSONWriter()
        body.object {
            $0.field("gate", gate)
            $0.field("session", session?.rawValue)
            if let trace {
                $0.key("trace")
                $0.object {
                    $0.field("scan", trace.scan)
                    $0.field("receivedAt", Int(trace.receivedAt))
                    $0.field("notedAt", Int(trace.notedAt))
                    $0.field("action", trace.action)
                }
            }
        }
        let answer = try await post("/api/v1/events/\(event)/invitations", body.bytes, token: token)
        guard answer.status == 201 else {
            switch (answer.status, try answer.problem(from: address.text)) {
            case (401, _): throw OfficeError(.tokenRefused, subject: address.text)
            case (403, _): throw OfficeError(.tokenNotAllowed, subject: address.text)
            case (_, "ownRegistry"): throw OfficeError(.ownRegistry, subject: address.text)
            case (_, "noSuchEvent"): throw OfficeError(.eventUnknown, subject: event.rawValue, detail: address.text)
            case (_, "noSuchSession"):
                throw OfficeError(.sessionUnknown, subject: session?.rawValue ?? "", detail: event.rawValue)
            case (_, "eventSealed"): throw OfficeError(.eventSealed, subject: event.rawValue)
            case (_, let code): throw OfficeError(.refused, subject: address.text, detail: code)
            }
        }
        let invited = try answer.read(Invited.self, from: address.text)
        return OfficeInvitation(token: invited.token, keys: invited.keys)
    }

    private struct Enrolled: Decodable {
        var deviceId: String
        var deviceToken: String
    }

    /// - Throws: ``OfficeError`` `eventSealed`, `refused`, and as every call.
    public func enrol(token: String, name: String, gate: String) async throws -> OfficeDevice {
        var body = JSONWriter()
        body.object {
            $0.field("token", token)
            $0.field("name", name)
            $0.field("gate", gate)
        }
        let answer = try await post("/api/v1/devices/enrol", body.bytes, token: nil)
        guard answer.status == 200 else {
            let code = try answer.problem(from: address.text)
            throw OfficeError(code == "eventSealed" ? .eventSealed : .refused, subject: address.text, detail: code)
        }
        let enrolled = try answer.read(Enrolled.self, from: address.text)
        return OfficeDevice(device: Gate.DeviceID(enrolled.deviceId), token: enrolled.deviceToken)
    }
}
