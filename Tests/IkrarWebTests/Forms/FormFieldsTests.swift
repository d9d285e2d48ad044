import NIOCore
import TestRegistries
import Testing

@testable import IkrarWeb

@Suite struct FormFieldsTests {
    private func fields(_ text: String, _ limits: FormFields.Limits = .init()) throws -> FormFields {
        try FormFields(ByteBuffer(string: text), limits: limits)
    }

    @Test func `escapes and pluses become what was typed`() throws {
        let form = try fields(
            "nama=Ni+Luh+Ayu&unit=Dinas%20Pekerjaan%20Umum+%26+Tata%2BRuang&tanda=%E2%9C%93&kosong=&ya")
        #expect(try form.value("nama") == "Ni Luh Ayu")
        #expect(try form.value("unit") == "Dinas Pekerjaan Umum & Tata+Ruang")
        #expect(try form.value("tanda") == "✓")
        #expect(try form.value("kosong") == "")
        #expect(try form.value("ya") == "")
        #expect(try form.value("tidak") == nil)
    }

    @Test func `a value may hold an equals sign`() throws {
        #expect(try fields("a=b=c").value("a") == "b=c")
    }

    @Test func `a name that stands several times has several values, in order`() throws {
        let form = try fields("opd=3&opd=1&opd=2")
        #expect(form.values("opd") == ["3", "1", "2"])
        #expect(throws: FormError(.severalValues, field: "opd")) { try form.value("opd") }
    }

    @Test func `an empty body is a form without fields`() throws {
        #expect(try fields("").all.isEmpty)
    }

    @Test(arguments: [
        ("a=%", FormError.Code.badEscape), ("a=%4", .badEscape), ("a=%zz", .badEscape), ("a=%+1", .badEscape),
        ("a=%FF", .badText), ("a=%C0%80", .badText), ("a=%ED%A0%80", .badText), ("a=%00", .badText),
        ("a=b c", .badText),
        ("a=é", .badText), ("=x", .nameMissing), ("a=1&&b=2", .nameMissing), ("&", .nameMissing),
        ("a=1&", .nameMissing),
    ])
    func `what no browser sends is refused`(_ text: String, _ code: FormError.Code) {
        let error = #expect(throws: FormError.self) { try fields(text) }
        #expect(error?.code == code)
    }

    @Test func `more fields or bytes than are allowed are refused`() throws {
        #expect(try fields("a=1&b=2", .init(bytes: 7, fields: 2)).all.count == 2)
        #expect(throws: FormError(.tooMany, limit: 1)) { try fields("a=1&b=2", .init(fields: 1)) }
        #expect(throws: FormError(.tooManyBytes, limit: 6)) { try fields("a=1&b=2", .init(bytes: 6)) }
    }

    @Test func `any text survives being escaped and read`() throws {
        var random = SplitMix(seed: 7)
        for _ in 0..<400 {
            let written = (0..<Int.random(in: 1...6, using: &random)).map { _ in
                FormFields.Field(name: "n" + random.text(), value: random.text())
            }
            let body = written.map { random.escaped($0.name) + "=" + random.escaped($0.value) }.joined(separator: "&")
            #expect(try fields(body).all == written)
        }
    }

    @Test func `no bytes at all make the reader stop the program`() {
        var random = SplitMix(seed: 8)
        let alphabet = Array("%%%&&==++aF0".utf8) + [0, 0xFF, 0xC3, 0xA9]
        var refused = 0
        for _ in 0..<4000 {
            let bytes = (0..<Int.random(in: 0...24, using: &random)).map { _ in alphabet.randomElement(using: &random)!
            }
            do { _ = try FormFields(ByteBuffer(bytes: bytes)) } catch { refused += error is FormError ? 1 : 100_000 }
        }
        #expect((1..<4000).contains(refused))
    }
}
