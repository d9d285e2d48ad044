/// What of a client's address is counted: an IPv4 address, or the /64 network of an IPv6 address, of which one household has
/// more addresses than anybody could count.
enum ClientAddress {
    /// - Parameter text: As the server has it, an IPv6 address with or without a zone; another text counts as it is.
    static func counted(_ text: String) -> String {
        let address = text.prefix { $0 != "%" }.lowercased()
        guard address.contains(":") else { return address }
        if let dotted = address.split(separator: ":").last, dotted.contains(".") { return String(dotted) }
        let halves = address.components(partedBy: "::")
        let front = groups(halves[0])
        guard halves.count == 2 else { return network(front) }
        let back = groups(halves[1])
        return network(front + Array(repeating: 0, count: max(8 - front.count - back.count, 0)) + back)
    }

    private static func groups(_ text: some StringProtocol) -> [UInt16] {
        text.split(separator: ":").map { UInt16($0, radix: 16) ?? 0 }
    }

    private static func network(_ groups: [UInt16]) -> String {
        groups.prefix(4).map { String($0, radix: 16) }.joined(separator: ":") + "::/64"
    }
}

extension String {
    /// In two at the first place where the parting stands, or whole.
    fileprivate func components(partedBy parting: String) -> [Substring] {
        var place = startIndex
        while place < endIndex {
            if self[place...].hasPrefix(parting) {
                return [self[..<place], self[index(place, offsetBy: parting.count)...]]
            }
            place = index(after: place)
        }
        return [self[...]]
    }
}
