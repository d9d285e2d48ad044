import IkrarRegistry
import IkrarTexts

/// A circular as one person reads it: the document, its digest, the words to type, and the receipt.
struct CircularView {
    private let reading: CircularReading
    private let language: Language

    init(_ reading: CircularReading, _ language: Language) {
        self.reading = reading
        self.language = language
    }

    var values: [String: Any] {
        let (event, circular) = (reading.event, reading.circular)
        var values: [String: Any] = [
            "title": event.title, "number": circular.number, "digest": circular.digest,
            "published": Wording.moment(circular.publishedAt, in: event.zone, language),
            "version": Wording.count(circular.version, language), "name": circular.file,
            "may_acknowledge": reading.mayAcknowledge, "words": Acknowledgement.words,
            "acknowledgements": reading.acknowledgements.map(row),
            "is_new": reading.mayAcknowledge && !reading.acknowledgements.isEmpty,
        ]
        if let until = circular.until {
            values["until"] = Wording.moment(until, in: event.zone, language)
        }
        return values
    }

    private func row(_ own: Acknowledgement) -> [String: Any] {
        let zone = reading.event.zone
        let at =
            own.manner == .paper
            ? Wording.date(own.at.local(in: zone).date, language) : Wording.moment(own.at, in: zone, language)
        var values: [String: Any] = [
            "manner": own.manner.label(language), "at": at, "receipt": own.receipt.typed,
            "version": Wording.count(own.version, language),
        ]
        if reading.annulled.contains(own.id) { values["is_annulled"] = true }
        if !own.document.isEmpty { values["document"] = own.document }
        return values
    }
}
