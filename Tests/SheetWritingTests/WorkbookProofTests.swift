import Foundation
import Testing

@testable import SheetWriting

@Suite("The proof of a workbook")
struct WorkbookProofTests {
    private let sheet = "<?xml version=\"1.0\"?>\n<worksheet xmlns=\"x\"><row/></worksheet>"

    @Test("accepts parts that close the element they open")
    func whole() {
        #expect(isWhole(archive(["<?xml version=\"1.0\"?>\n<a/>", sheet, sheet + "\n"])))
    }

    @Test("rejects a part that lost its end", arguments: 1...11)
    func cut(by count: Int) {
        #expect(!isWhole(archive([sheet, String(sheet.dropLast(count)), sheet])))
    }

    @Test("rejects a part that ends with another's tag")
    func foreignTag() {
        #expect(!isWhole(archive([sheet.replacingOccurrences(of: "</worksheet>", with: "</sheet>")])))
    }

    @Test("rejects an archive that lost its end, at every length")
    func cutArchive() {
        let bytes = archive([sheet, sheet])
        #expect(isWhole(bytes))
        for length in 0..<bytes.count { #expect(!isWhole(Array(bytes[..<length]))) }
    }

    private func isWhole(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBytes { WorkbookProof($0).partsAreWhole }
    }

    /// A zip archive whose parts are deflated as single stored blocks.
    private func archive(_ parts: [String]) -> [UInt8] {
        var bytes: [UInt8] = []
        var directory: [UInt8] = []
        for part in parts {
            let length = part.utf8.count
            let block = [1] + little(length, 2) + little(~length & 0xFFFF, 2) + Array(part.utf8)
            let sizes = little(0, 4) + little(block.count, 4) + little(length, 4)
            let common = little(0, 2) + little(8, 2) + little(0, 4) + sizes + little(1, 2) + little(0, 2)
            directory += little(0x0201_4b50, 4) + little(20, 2) + little(20, 2) + common
            directory += little(0, 2) + little(0, 2) + little(0, 2) + little(0, 4) + little(bytes.count, 4) + [0x61]
            bytes += little(0x0403_4b50, 4) + little(20, 2) + common + [0x61] + block
        }
        let counts = little(0, 2) + little(0, 2) + little(parts.count, 2) + little(parts.count, 2)
        return bytes + directory + little(0x0605_4b50, 4) + counts + little(directory.count, 4)
            + little(bytes.count, 4) + little(0, 2)
    }

    private func little(_ number: Int, _ width: Int) -> [UInt8] {
        (0..<width).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }
}
