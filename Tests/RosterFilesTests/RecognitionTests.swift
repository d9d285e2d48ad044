import Glibc
import Testing

@testable import RosterFiles

@Suite("recognising files")
struct RecognitionTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test(
        "an empty file is refused, a byte order mark alone too",
        arguments: [[], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE]] as [[UInt8]])
    func empty(bytes: [UInt8]) throws {
        let path = try folder.file(bytes)
        let error = try #require(try refusal(of: path))
        #expect(error.code == .empty)
        #expect(error.file == path)
    }

    @Test("a file that isn't there is refused")
    func noSuchFile() throws {
        #expect(try refusal(of: folder.path("tidak-ada.csv"))?.code == .noSuchFile)
    }

    @Test("a folder is refused")
    func directory() throws {
        #expect(try refusal(of: folder.path(""))?.code == .isDirectory)
    }

    @Test("a device or a pipe is refused")
    func notRegularFile() throws {
        #expect(try refusal(of: "/dev/null")?.code == .notRegularFile)
        let pipe = folder.path("pipa")
        #expect(mkfifo(pipe, 0o600) == 0)
        #expect(try refusal(of: pipe)?.code == .notRegularFile)
    }

    @Test("a file that may not be read is refused", .enabled(if: geteuid() != 0, "the superuser may read everything"))
    func notPermitted() throws {
        let path = try folder.file("a,b\n")
        #expect(chmod(path, 0) == 0)
        #expect(try refusal(of: path)?.code == .notPermitted)
    }

    @Test(
        "what the system says is told apart",
        arguments: [
            (EACCES, RosterFileError.Code.notPermitted), (EPERM, .notPermitted), (ENOENT, .noSuchFile),
            (ENOTDIR, .noSuchFile),
            (EISDIR, .isDirectory), (EIO, .unreadable), (EMFILE, .unreadable),
        ])
    func systemErrors(number: Int32, code: RosterFileError.Code) {
        let error = RosterFileError(systemError: number, file: "x")
        #expect(error.code == code)
        #expect(error.systemError == number)
    }

    @Test("a file that can't be read, though it can be opened, is refused")
    func unreadable() throws {
        // The memory of a process has nothing at address 0.
        let error = try #require(try refusal(of: "/proc/self/mem"))
        #expect(error.code == .unreadable)
        #expect(error.systemError == EIO)
    }

    @Test(
        "other kinds of files are named, whatever they are called",
        arguments: [
            (Array("%PDF-1.7\n".utf8), ForeignFormat.pdf), ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .png),
            ([0xFF, 0xD8, 0xFF, 0xE0], .jpeg), (Array("GIF89a".utf8), .gif), (Array("RIFF\0\0\0\0WEBP".utf8), .webp),
            ([0x49, 0x49, 0x2A, 0x00], .tiff), ([0x1F, 0x8B, 0x08, 0x00], .gzip), (Array("{\\rtf1".utf8), .rtf),
            (Array("Rar!\u{1A}\u{7}".utf8), .rar), ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .sevenZip),
            (Array("SQLite format 3\0".utf8), .sqlite), (Array("\n <!DOCTYPE HTML><html>".utf8), .html),
            (Array("\u{FEFF}<TABLE border=1>".utf8), .html), (Array("<?xml version=\"1.0\"?>".utf8), .xml),
        ] as [([UInt8], ForeignFormat)], ["list.xlsx", "list.csv"])
    func foreign(sample: ([UInt8], ForeignFormat), name: String) throws {
        let error = try #require(try refusal(of: folder.file(sample.0 + Array("\nx".utf8), named: name)))
        #expect(error.code == .foreignFormat)
        #expect(error.looksLike == sample.1)
    }

    @Test(
        "compound files are told apart by their directory",
        arguments: [
            ("Workbook", .foreignFormat, .xls), ("WordDocument", .foreignFormat, .doc),
            ("EncryptedPackage", .encrypted, nil),
        ] as [(String, RosterFileError.Code, ForeignFormat?)])
    func compoundFiles(entry: String, code: RosterFileError.Code, format: ForeignFormat?) throws {
        var bytes = [UInt8](repeating: 0, count: 200 << 10)
        bytes.replaceSubrange(0..<8, with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
        let name = entry.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let start = (150 << 10) + 128
        bytes.replaceSubrange(start..<start + name.count, with: name)
        let error = try #require(try refusal(of: folder.file(bytes, named: "list.xlsx")))
        #expect(error.code == code)
        #expect(error.looksLike == format)
    }

    @Test("CSV is told by its content, whatever its name")
    func wrongName() throws {
        let file = try RosterFile(path: folder.file("a;b\n1;2\n", named: "list.xlsx"))
        #expect(file.format == .csv(CSVDialect(delimiter: .semicolon)))
        #expect(file.producer == nil)
        #expect(file.sheets.isEmpty)
    }
}
