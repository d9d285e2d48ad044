@testable import IkrarRegistry

/// What a seal says to whoever has a badge; nothing, to whoever has another.
struct SealVector: Encodable {
    var code: String
    var digest: String
    var sealed: String
    var name: String?
    var unit: String?
    var position: String?
    var opd: String?

    static func all() throws -> [SealVector] {
        let codes = CodeVector.numbers.map { BadgeCode(number: $0, key: CodeVector.key) }
        let opened = try zip(codes, contents).map { code, contents in
            SealVector(
                code: code.text,
                digest: BadgeSeal.digest(of: code),
                sealed: try BadgeSeal.seal(contents, with: code),
                name: contents.name,
                unit: contents.unit,
                position: contents.position,
                opd: contents.opd.rawValue,
            )
        }
        let closed = zip(opened, opened.dropFirst()).map { seal, other in
            SealVector(code: other.code, digest: other.digest, sealed: seal.sealed)
        }
        let broken = opened.prefix(4).map { seal in
            SealVector(code: seal.code, digest: seal.digest, sealed: String(seal.sealed.reversed()))
        }
        let none = ["", "AAAA", "bukan segel"].map { text in
            SealVector(code: opened[0].code, digest: opened[0].digest, sealed: text)
        }
        return opened + closed + broken + none
    }

    private static let contents: [BadgeSeal.Contents] = [
        ("Drs. Hasan Basri, M.Si.", "Dinas \"Sosial\"", "Kepala"), ("A", "U", ""), ("Ni Luh Ayu", "Bidang I", "Analis"),
        ("Nuraʼini \u{1}\t\\\"/ 🙂", "Seksi Pelayanan", "Staf"), ("", "", ""),
        (String(repeating: "Panjang ", count: 40), "Sekretariat", "Kasubbag"), ("Añá", "李", "ß"),
    ].enumerated().map { place, texts in
        BadgeSeal.Contents(name: texts.0, unit: texts.1, position: texts.2, opd: OrgUnit.ID("opd-\(place)"))
    }
}
