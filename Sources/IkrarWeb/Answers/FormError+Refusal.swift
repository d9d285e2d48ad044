import IkrarTexts

extension FormError {
    /// As it is told to whoever sent the form.
    var refusal: WebError {
        switch code {
        case .tooManyBytes, .fieldTooLong, .fileTooLong:
            WebError(.bodyTooLarge, subject: Wording.size(bytes: limit ?? 0))
        case .severalValues, .badText: WebError(.fieldBroken, subject: field ?? code.rawValue)
        case .tooMany, .badEscape, .nameMissing, .boundaryMissing, .headersTooLong, .badHeaders, .badBoundary,
            .cutShort:
            WebError(.bodyBroken, subject: code.rawValue)
        case .cannotStore: WebError(.cannotStore)
        }
    }
}
