import Glibc

/// What phones on the same network can call this machine.
public struct MachineNames: Hashable, Sendable {
    /// DNS names in small letters, sorted.
    public let hosts: [String]
    /// Sorted by their text.
    public let addresses: [NetworkAddress]

    /// `localhost` and the loopback addresses always belong to them; so does `NAME.local` (RFC 6762) for a machine's name.
    ///
    /// - Parameter host: What the machine calls itself, alone or with a domain. What is no DNS name is left out.
    public init(host: String, addresses: [NetworkAddress]) {
        var hosts: Set = ["localhost"]
        let name = host.lowercased()
        if Self.isDNSName(name) {
            hosts.insert(name)
            hosts.insert(name.prefix { $0 != "." } + ".local")
        }
        self.hosts = hosts.sorted()
        let loopbacks = [[127, 0, 0, 1], [UInt8](repeating: 0, count: 15) + [1]].compactMap(NetworkAddress.init)
        self.addresses = Set(addresses.filter { !$0.isLinkLocalIPv6 } + loopbacks)
            .sorted { $0.description < $1.description }
    }

    /// Asked of the system: its name, and the addresses of all interfaces that are up.
    public static func current() -> MachineNames {
        var host = [CChar](repeating: 0, count: 256)
        gethostname(&host, host.count - 1)
        return MachineNames(
            host: String(decoding: host.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self),
            addresses: interfaceAddresses(),
        )
    }

    /// What others on the network reach it by: an IPv4 address, rather one of a house; `nil` for a machine without a network.
    public var onNetwork: String? {
        let known = addresses.filter { $0.bytes.count == 4 && $0.bytes[0] != 127 }
        let ofHouse = known.first { address in NetworkRange.ofHouses.contains { $0.contains(address) } }
        return (ofHouse ?? known.first)?.description
    }

    private static func interfaceAddresses() -> [NetworkAddress] {
        var list: UnsafeMutablePointer<ifaddrs>?
        guard getifaddrs(&list) == 0 else { return [] }
        defer { freeifaddrs(list) }
        var addresses: [NetworkAddress] = []
        var next = list
        while let interface = next?.pointee {
            next = interface.ifa_next
            guard interface.ifa_flags & UInt32(IFF_UP) != 0, let address = interface.ifa_addr else { continue }
            let length: Int
            switch Int32(address.pointee.sa_family) {
            case AF_INET: length = MemoryLayout<sockaddr_in>.size
            case AF_INET6: length = MemoryLayout<sockaddr_in6>.size
            default: continue
            }
            var text = [CChar](repeating: 0, count: Int(NI_MAXHOST))
            let size = socklen_t(text.count)
            guard getnameinfo(address, socklen_t(length), &text, size, nil, 0, NI_NUMERICHOST) == 0 else { continue }
            // Behind a `%` stands an interface of this machine.
            let digits = text.prefix { $0 != 0 && $0 != CChar(UInt8(ascii: "%")) }.map(UInt8.init(bitPattern:))
            if let known = NetworkAddress(String(decoding: digits, as: UTF8.self)) { addresses.append(known) }
        }
        return addresses
    }

    private static func isDNSName(_ name: String) -> Bool {
        let labels = name.split(separator: ".", omittingEmptySubsequences: false)
        let isNumber = labels.last?.utf8.allSatisfy { (48...57).contains($0) } ?? true
        return name.utf8.count <= 253 && !isNumber
            && labels.allSatisfy { label in
                (1...63).contains(label.utf8.count) && label.first != "-" && label.last != "-"
                    && label.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
            }
    }
}
