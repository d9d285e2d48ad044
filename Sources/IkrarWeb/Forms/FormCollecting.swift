import NIOCore

/// Makes a form of what its body is taken apart into.
struct FormCollecting {
    struct Write: Sendable {
        let file: UploadFile
        let content: ByteBuffer
    }

    private struct Part {
        let header: PartHeader
        /// Nothing for a field, and for a file before its first byte.
        var file: UploadFile?
        var size = 0
        var text = ByteBuffer()
    }

    private let limits: MultipartReading.Limits
    private let parent: String
    private var folder: UploadFolder?
    private var part: Part?
    private var count = 0
    private var fields: [FormFields.Field] = []
    private var files: [MultipartForm.File] = []

    private let admit: (FormFields.Field?) throws -> Void

    /// - Parameter admit: As `MultipartReading.form(contentType:body:admit:)` has it.
    init(limits: MultipartReading.Limits, folder: String, admit: @escaping (FormFields.Field?) throws -> Void) {
        self.limits = limits
        parent = folder
        self.admit = admit
    }

    /// Adds to `writes` what is to be written to files, in order.
    mutating func take(_ event: MultipartParser.Event, into writes: inout [Write]) throws {
        switch event {
        case .part(let header):
            count += 1
            guard count <= limits.parts else { throw FormError(.tooMany, limit: limits.parts) }
            part = Part(header: header)
            if count == 1, header.filename != nil { try admit(nil) }
            // A file may be empty; with neither name nor content, it is a field in which nothing was chosen.
            if header.filename?.isEmpty == false { try store() }
        case .content(let content):
            try takeContent(content, into: &writes)
        case .partEnd:
            guard let part else { return }
            if let file = part.file {
                files.append(
                    MultipartForm.File(
                        field: part.header.name,
                        name: Self.shownName(part.header.filename ?? ""),
                        contentType: part.header.contentType,
                        path: file.path,
                        size: part.size,
                    )
                )
            } else if part.header.filename == nil {
                let text = try FormText.utf8(part.text.readableBytesView, field: part.header.name)
                let field = FormFields.Field(name: part.header.name, value: text)
                if count == 1 { try admit(field) }
                fields.append(field)
            }
            self.part = nil
        }
    }

    func form() throws -> MultipartForm {
        if count == 0 { try admit(nil) }
        return MultipartForm(fields: FormFields(fields), files: files, folder: try folder ?? UploadFolder(in: parent))
    }

    private mutating func takeContent(_ content: ByteBuffer, into writes: inout [Write]) throws {
        guard let header = part?.header else { return }
        part?.size += content.readableBytes
        let size = part?.size ?? 0
        if header.filename == nil {
            guard size <= limits.field else { throw FormError(.fieldTooLong, field: header.name, limit: limits.field) }
            part?.text.writeImmutableBuffer(content)
        } else {
            guard size <= limits.file else { throw FormError(.fileTooLong, field: header.name, limit: limits.file) }
            if part?.file == nil { try store() }
            if let file = part?.file { writes.append(Write(file: file, content: content)) }
        }
    }

    private mutating func store() throws {
        let folder = try folder ?? UploadFolder(in: parent)
        self.folder = folder
        part?.file = try folder.file()
    }

    private static func shownName(_ name: String) -> String {
        let last = name.split(omittingEmptySubsequences: true) { $0 == "/" || $0 == "\\" }.last ?? ""
        return String(String.UnicodeScalarView(last.unicodeScalars.prefix(200)))
    }
}
