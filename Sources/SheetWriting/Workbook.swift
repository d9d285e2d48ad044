internal import CXLSXWriter
import Glibc

/// One Excel workbook being made.
///
/// Use it from one thread; any number of workbooks may be made on other threads at the same time. It is put together in memory
/// and in the temporary folder (`TMPDIR`), and reaches its path only whole, by ``write(to:)``. Dropped unwritten, it leaves nothing.
///
/// ```swift
/// let book = try Workbook(WorkbookProperties(title: "Daftar", author: "Pemkab", created: 1_789_000_000))
/// let sheet = try book.sheet("Daftar")
/// try sheet.text("=1+1", row: 0, column: 0, try book.format(CellStyle()))
/// try book.write(to: "out/daftar.xlsx")
/// ```
public final class Workbook {
    /// `nil` once the library has freed it.
    private var handle: UnsafeMutablePointer<lxw_workbook>?
    private let memory: Int32
    private let properties: WorkbookProperties
    private var formats: [CellStyle: CellFormat] = [:]

    /// - Parameter streaming: rows are written downward and go to the temporary folder at once; memory stays flat, texts are
    ///   not shared between cells.
    /// - Throws: ``SheetError``, `cannotAssemble` for want of memory.
    public init(_ properties: WorkbookProperties, streaming: Bool = false) throws(SheetError) {
        memory = ikrar_memory_file("workbook")
        guard memory >= 0 else { throw SheetError(.cannotAssemble, systemError: errno) }
        self.properties = properties
        var options = lxw_workbook_options(constant_memory: streaming ? 1 : 0, tmpdir: nil, use_zip64: 0)
        handle = workbook_new_opt("/proc/self/fd/\(memory)", &options)
        guard handle != nil else { throw SheetError(.cannotAssemble, systemError: errno) }
        setProperties()
    }

    deinit {
        if let handle { lxw_workbook_free(handle) }
        if memory >= 0 { close(memory) }
    }

    /// Adds a sheet at the right.
    ///
    /// - Throws: ``SheetError``, `sheetName` when Excel does not accept it.
    public func sheet(_ name: String) throws(SheetError) -> Sheet {
        let workbook = open
        guard !name.isEmpty, workbook_validate_sheet_name(workbook, name) == LXW_NO_ERROR,
            let sheet = workbook_add_worksheet(workbook, name)
        else { throw SheetError(.sheetName, sheet: name) }
        return Sheet(workbook: self, handle: sheet, name: name)
    }

    /// The format of a style; asking twice gives the same one.
    public func format(_ style: CellStyle) throws(SheetError) -> CellFormat {
        if let known = formats[style] { return known }
        let made = try CellFormat(style, in: open)
        formats[style] = made
        return made
    }

    /// Finishes the workbook and puts it at `path`: first whole beside it, then by rename, so that a reader finds the old file or
    /// the new one. The workbook cannot be used any more, also when this throws.
    ///
    /// - Throws: ``SheetError`` with `path`, and `systemError` where the system said why.
    public func write(to path: String) throws(SheetError) {
        let workbook = open
        handle = nil
        formats = [:]
        let outcome = ClosingTurn.take(created: properties.created) { workbook_close(workbook) }
        guard outcome == LXW_NO_ERROR else { throw SheetError(.cannotAssemble, path: path, systemError: errno) }
        try MemoryFile(descriptor: memory).publish(to: path)
    }

    /// - Precondition: not written yet.
    var open: UnsafeMutablePointer<lxw_workbook> {
        guard let handle else { preconditionFailure("this workbook has been written") }
        return handle
    }

    private func setProperties() {
        let title = strdup(String(properties.title.prefix(255)))
        let author = strdup(String(properties.author.prefix(255)))
        defer {
            free(title)
            free(author)
        }
        var document = lxw_doc_properties()
        document.title = title
        document.author = author
        document.created = properties.created
        workbook_set_properties(open, &document)
    }
}
