import Foundation
import PlainJSON
import TestRegistries
import Testing

/// Bytes to values, as Foundation reads them.
@Suite struct JSONReaderTests {
    @Test(arguments: [
        "null", " true ", "[]", "{}", "-0", "0.5", "1e3", "-12.25E-2", "9223372036854775807", "-9223372036854775808",
        #""""#, #""a\"b\\c\/d\b\f\n\r\té\u00e9\uD834\uDD1E""#, "[1,[2,[3,{}]],\"x\"]",
        "{\"a\":{\"b\":[null,false]},\n\t\"c\" : \"\\u0000\"}",
    ])
    func `what is JSON is read to the same values`(document: String) throws {
        let read = try Read(Array(document.utf8))
        #expect(read.isUnicode)
        #expect(read.value == (try Decoded.value(of: Array(document.utf8))))
    }

    @Test(arguments: [
        "", " ", "nul", "nulll", "tru", "[", "[1", "[1,", "[1,]", "[,1]", "{", "{\"a\"", "{\"a\":", "{\"a\":1,}",
        "{a:1}",
        "{\"a\" 1}", "{\"a\":1 \"b\":2}", "01", "-", "-a", "1.", ".5", "1e", "1e+", "+1", "0x1", "1 2", "\"", "\"a",
        "\"\n\"",
        #""\x""#, #""\u12""#, #""\u12G4""#, "'a'", "[1}", "{]", "\u{FEFF}1", "NaN", "1,", "//\n1",
    ])
    func `what is none is refused`(document: String) {
        #expect(throws: JSONFault.self) { try Read(Array(document.utf8)) }
    }

    @Test(arguments: [#""\uD834""#, #""\uDD1E\uD834""#, #""\uD834\uD834\uDD1E""#, #""\uD834\n""#])
    func `half a pair of surrogates makes no text, and breaks no document`(document: String) throws {
        #expect(try !Read(Array("[\(document),1]".utf8)).isUnicode)
    }

    @Test func `bytes that are no UTF-8 make no text`() throws {
        #expect(try !Read([0x22, 0xC3, 0x22]).isUnicode)
        #expect(try !Read([0x22, 0x5C, 0x6E, 0xFF, 0x22]).isUnicode)
    }

    @Test func `a number tells whether it is a whole one that fits`() throws {
        func number(_ text: String) throws -> JSONNumber {
            var text = text
            return try text.withUTF8 { try JSONReader.read(UnsafeRawBufferPointer($0)) { try $0.number() } }
        }
        #expect(try number("-9223372036854775808").whole == .min)
        #expect(try number("9223372036854775808").whole == nil)
        #expect(try number("7.0").whole == 7)
        #expect(try number("7e2").whole == 700)
        #expect(try number("7.5").whole == nil)
        #expect(try number("1e999").whole == nil)
        #expect(try number("1e999").rate == .infinity)
    }

    @Test func `a document that is too deep is refused before it fills the stack`() {
        let deep = String(repeating: "[", count: 100_000)
        #expect(throws: JSONFault.self) { try Read(Array(deep.utf8)) }
    }

    @Test(arguments: 0..<8)
    func `documents with mistakes in them are taken, read and refused as Foundation does`(part: Int) throws {
        var chances = SplitMix(seed: UInt64(part))
        let whole = Array(
            #"{"deviceTime":"2026-09-21T07:01:00+07:00","n":[1,-2.5,3e2,{"a":null,"b":[true,false]}],"t":"é\u00e9\n"}"#
                .utf8)
        let alphabet = Array("{}[]\",:\\u0123456789abcdefE+-. tn\n/é".utf8)
        var taken = 0
        for _ in 0..<1500 {
            var bytes = whole
            for _ in 0..<Int.random(in: 1...3, using: &chances) {
                let place = Int.random(in: 0..<bytes.count, using: &chances)
                switch Int.random(in: 0..<3, using: &chances) {
                case 0: bytes[place] = alphabet.randomElement(using: &chances)!
                case 1: bytes.insert(alphabet.randomElement(using: &chances)!, at: place)
                default: bytes.remove(at: place)
                }
            }
            let read = try? Read(bytes)
            if let read, !read.isUnicode { continue }
            let decoded = try? Decoded.value(of: bytes)
            // Of a key that comes twice, each takes the one it wants; numbers beyond all bounds are refused by Foundation.
            if let read, read.hasTwins || read.hasInfinities { continue }
            // Foundation minds no comma behind the last element.
            if read == nil, Self.hasCommaTooMany(bytes) { continue }
            // Foundation refuses an exponent behind a zero alone, which RFC 8259 allows.
            if decoded == nil, Self.hasRaisedZero(bytes) { continue }
            #expect(read?.value == decoded, "\(String(decoding: bytes, as: UTF8.self))")
            taken += read == nil ? 0 : 1
        }
        #expect(taken > 50)
    }

    private static func hasRaisedZero(_ bytes: [UInt8]) -> Bool {
        let text = String(decoding: bytes, as: UTF8.self)
        return text.contains("0e") || text.contains("0E")
    }

    private static func hasCommaTooMany(_ bytes: [UInt8]) -> Bool {
        let text = bytes.filter { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
        return zip(text, text.dropFirst()).contains { $0 == UInt8(ascii: ",") && [0x5D, 0x7D].contains($1) }
    }
}

/// All of a document.
private struct Read {
    private(set) var value = JSONValue.null
    private(set) var isUnicode = true
    private(set) var hasTwins = false
    private(set) var hasInfinities = false

    init(_ bytes: [UInt8]) throws {
        value = try bytes.withUnsafeBytes { try JSONReader.read($0) { try take(&$0) } }
    }

    private mutating func take(_ reader: inout JSONReader) throws -> JSONValue {
        switch try reader.kind() {
        case .null:
            try reader.null()
            return .null
        case .flag: return .flag(try reader.flag())
        case .number:
            let rate = try reader.number().rate
            hasInfinities = hasInfinities || rate.isInfinite
            return .rate(rate)
        case .text:
            guard let text = try reader.text() else {
                isUnicode = false
                return .null
            }
            return .text(text)
        case .array:
            var values: [JSONValue] = []
            try reader.array { values.append(try take(&$0)) }
            return .array(values)
        case .object:
            var members: [String: JSONValue] = [:]
            try reader.object { key, reader in
                isUnicode = isUnicode && !key.isEmpty
                hasTwins = hasTwins || members[key] != nil
                members[key] = try take(&reader)
            }
            return .object(members)
        }
    }
}

/// The same by Foundation.
private struct Decoded: Decodable {
    let value: JSONValue

    static func value(of bytes: [UInt8]) throws -> JSONValue {
        try JSONDecoder().decode(Self.self, from: Data(bytes)).value
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            value = .null
        } else if let flag = try? container.decode(Bool.self) {
            value = .flag(flag)
        } else if let rate = try? container.decode(Double.self) {
            value = .rate(rate)
        } else if let text = try? container.decode(String.self) {
            value = .text(text)
        } else if let values = try? container.decode([Decoded].self) {
            value = .array(values.map(\.value))
        } else {
            value = .object(try container.decode([String: Decoded].self).mapValues(\.value))
        }
    }
}
