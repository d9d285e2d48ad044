import CExpat

/// The handlers of one kind of part. Each is given the parser, and finds its state by ``XMLStream/state(of:as:)``.
/// Nothing may be thrown beneath the parser: a handler that fails keeps its error and stops the parser.
struct XMLHandlers {
    var start: XML_StartElementHandler
    var end: XML_EndElementHandler?
    var text: XML_CharacterDataHandler?
}

/// A part of a workbook running through expat.
struct XMLStream: ~Copyable {
    private static let chunkSize: Int32 = 64 << 10

    private let parser: XML_Parser
    private var part: ZipPart
    private var fed = 0

    /// `state` must stay where it is for as long as the stream runs.
    init(_ part: consuming ZipPart, handlers: XMLHandlers, state: UnsafeMutableRawPointer) {
        self.part = part
        guard let parser = XML_ParserCreate(nil) else { fatalError("out of memory") }
        self.parser = parser
        XML_SetUserData(parser, state)
        XML_UseParserAsHandlerArg(parser)
        XML_SetElementHandler(parser, handlers.start, handlers.end)
        XML_SetCharacterDataHandler(parser, handlers.text)
        // No workbook declares a document type, and without one there are no entities to blow up or to fetch.
        XML_SetStartDoctypeDeclHandler(parser) { parser, _, _, _, _ in XMLStream.stop(parser) }
    }

    deinit { XML_ParserFree(parser) }

    /// Runs to the part's end. `onPause` is called, outside the parser, after each ``pause(_:)``;
    /// `failure` tells why a handler stopped the parser.
    mutating func run(failure: () -> (any Error)? = { nil }, onPause: () throws -> Void = {}) throws {
        while true {
            guard let buffer = XML_GetBuffer(parser, Self.chunkSize) else { fatalError("out of memory") }
            let length = try part.read(into: buffer, Int(Self.chunkSize))
            fed += length
            var status = XML_ParseBuffer(parser, Int32(length), length == 0 ? 1 : 0)
            while status == XML_STATUS_SUSPENDED {
                try onPause()
                status = XML_ResumeParser(parser)
            }
            if status == XML_STATUS_ERROR { throw failure() ?? fault() }
            if length == 0 { return }
            try checkUnfinishedToken()
        }
    }

    static func pause(_ parser: UnsafeMutableRawPointer?) {
        XML_StopParser(OpaquePointer(parser), 1)
    }

    static func stop(_ parser: UnsafeMutableRawPointer?) {
        XML_StopParser(OpaquePointer(parser), 0)
    }

    @inline(__always)
    static func state<State: ~Copyable>(of parser: UnsafeMutableRawPointer?, as: State.Type) -> UnsafeMutablePointer<
        State
    > {
        ikrar_expat_user_data(parser).assumingMemoryBound(to: State.self)
    }

    /// A tag or comment that has not ended yet is held whole by expat; no honest one is longer than a cell.
    private func checkUnfinishedToken() throws {
        let limit = part.archive.limits.cellBytes
        if fed - Int(XML_GetCurrentByteIndex(parser)) > limit + Int(Self.chunkSize) {
            throw part.archive.fault(.cellTooLong, part: part.name, limit: limit)
        }
    }

    private func fault() -> RosterFileError {
        let aborted = XML_GetErrorCode(parser) == XML_ERROR_ABORTED
        let line = Int(XML_GetCurrentLineNumber(parser))
        return part.archive.fault(aborted ? .declaresDocumentType : .malformedXML, part: part.name).with {
            $0.partLine = line
        }
    }
}
