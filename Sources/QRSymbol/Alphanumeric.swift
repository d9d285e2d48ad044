/// The 45 characters of the alphanumeric mode, ISO/IEC 18004, 7.4.4: two of them make one number of 11 bits.
enum Alphanumeric {
    static let characters = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:".utf8)

    private static let values: [UInt8] = {
        var values = [UInt8](repeating: .max, count: 256)
        for (value, character) in characters.enumerated() { values[Int(character)] = UInt8(value) }
        return values
    }()

    static func value(of character: UInt8) -> Int? {
        let value = values[Int(character)]
        return value == .max ? nil : Int(value)
    }
}
