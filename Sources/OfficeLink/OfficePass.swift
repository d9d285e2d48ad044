import IkrarRegistry

/// What lets a hub's device hand in at an office as the device that it became there. Its token is a secret.
public struct OfficePass: Sendable, Hashable, Codable {
    /// ``OfficeAddress/text``.
    public var office: String
    public var event: String
    /// The hub's device, and the gate where it stood.
    public var device: String
    public var gate: String
    /// The device's own name, for people who look for it.
    public var name: String
    /// The office's name for it.
    public var officeDevice: String
    public var token: String

    public init(
        office: String, event: String, device: String, gate: String, name: String, officeDevice: String, token: String
    ) {
        self.office = office
        self.event = event
        self.device = device
        self.gate = gate
        self.name = name
        self.officeDevice = officeDevice
        self.token = token
    }

    init(_ device: ForwardedDevice, at office: OfficeAddress, as enrolled: OfficeDevice) {
        self.init(
            office: office.text,
            event: device.event.rawValue,
            device: device.device.rawValue,
            gate: device.gate,
            name: device.name,
            officeDevice: enrolled.device.rawValue,
            token: enrolled.token,
        )
    }

    func isOf(_ device: ForwardedDevice, at office: OfficeAddress) -> Bool {
        self.office == office.text && event == device.event.rawValue && self.device == device.device.rawValue
            && gate == device.gate
    }
}

/// Where a hub keeps its passes from one push to the next. What is lost costs an enrolment and no scan.
public struct PassKeeping: Sendable {
    public var load: @Sendable () throws -> [OfficePass]
    /// All of them are durable when it returns.
    public var save: @Sendable ([OfficePass]) throws -> Void

    public init(
        load: @escaping @Sendable () throws -> [OfficePass], save: @escaping @Sendable ([OfficePass]) throws -> Void
    ) {
        self.load = load
        self.save = save
    }
}
