import HTTPTypes
public import IkrarTexts

/// Why a request cannot be answered, where it is the request's own fault and not a rule of the registry.
public struct WebError: Error, Sendable, Hashable {
    public enum Code: String, Sendable, Hashable, CaseIterable {
        case noSuchPage, methodRefused, signInNeeded, forbidden, strangeOrigin, staleForm
        case fieldMissing, fieldBroken, bodyTooLarge, bodyBroken, cannotStore, tooBusy, planGone, nothingToPrint
        case numberNotPrinted, lineWithoutNIP, unknownNIP, listAndNIPs, ownRegistry
        case routesUnanswered, templatesBroken, assetsMissing
    }

    public let code: Code
    /// A field's name, a limit, a route, templates' files, what was typed.
    public let subject: String

    public init(_ code: Code, subject: String = "") {
        self.code = code
        self.subject = subject
    }

    var status: HTTPResponse.Status {
        switch code {
        case .noSuchPage, .planGone: .notFound
        case .methodRefused: .methodNotAllowed
        case .signInNeeded: .unauthorized
        case .forbidden, .strangeOrigin, .staleForm: .forbidden
        case .fieldMissing, .fieldBroken, .nothingToPrint, .numberNotPrinted, .lineWithoutNIP, .unknownNIP,
            .listAndNIPs:
            .unprocessableContent
        case .ownRegistry: .conflict
        case .bodyTooLarge: .contentTooLarge
        case .bodyBroken: .badRequest
        case .cannotStore: HTTPResponse.Status(code: 507, reasonPhrase: "Insufficient Storage")
        case .tooBusy: .serviceUnavailable
        case .routesUnanswered, .templatesBroken, .assetsMissing: .internalServerError
        }
    }
}

extension WebError: ExplainedError {
    public var text: Text {
        switch code {
        case .noSuchPage: Say.noSuchPage
        case .methodRefused: Say.methodRefused
        case .signInNeeded: Say.signInNeeded
        case .forbidden: Say.roleRefused
        case .strangeOrigin: Say.strangeOrigin
        case .staleForm: Say.staleForm
        case .fieldMissing: Say.fieldMissing(subject)
        case .fieldBroken: Say.fieldBroken(subject)
        case .bodyTooLarge: Say.bodyTooLarge(subject)
        case .bodyBroken: Say.bodyBroken(subject)
        case .cannotStore: Say.uploadNotStored
        case .tooBusy: Say.serverBusy
        case .planGone: Say.planGone
        case .nothingToPrint: Say.nothingToPrint
        case .numberNotPrinted: Say.numberNotPrinted(subject)
        case .lineWithoutNIP: Say.lineWithoutNIP(subject)
        case .unknownNIP: Say.unknownNIP(subject)
        case .listAndNIPs: Say.listAndNIPs
        case .ownRegistry: Say.ownRegistry
        case .routesUnanswered: Say.routesUnanswered(subject)
        case .templatesBroken: Say.templatesBroken(subject)
        case .assetsMissing: Say.assetsMissing(subject)
        }
    }
}
