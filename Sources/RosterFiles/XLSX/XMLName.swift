import Glibc

/// Names as expat gives them, told apart without making Strings.
///
/// Prefixes are left out of account: writers differ in them (`c`, `x:c`), and the strict and the transitional form of
/// ISO/IEC 29500 differ in the namespaces behind them, not in the names read here.
enum XMLName {
    typealias Characters = UnsafePointer<CChar>
    typealias Attributes = UnsafeMutablePointer<UnsafePointer<CChar>?>

    /// `name` without its prefix.
    @inline(__always)
    static func local(_ name: Characters) -> Characters {
        // The commonest names are one letter long.
        if name[1] == 0 { return name }
        guard let colon = strchr(name, 0x3A) else { return name }
        return UnsafePointer(colon + 1)
    }

    @inline(__always)
    static func isLetter(_ name: Characters, _ letter: UInt8) -> Bool {
        name[0] == CChar(bitPattern: letter) && name[1] == 0
    }

    @inline(__always)
    static func equal(_ name: Characters, _ other: StaticString) -> Bool {
        strcmp(name, UnsafeRawPointer(other.utf8Start).assumingMemoryBound(to: CChar.self)) == 0
    }
}
