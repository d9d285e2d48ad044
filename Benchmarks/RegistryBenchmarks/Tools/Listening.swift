import Glibc

/// Many who watch one live page at once. Says `listening COUNT` when each has got its first message, then reads on until its
/// standard input ends, and says `listened MESSAGES`.
struct Listening {
    var port: Int
    var path: String
    var cookie: String
    var count: Int

    func run() throws {
        var places = [pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)]
        for _ in 0..<count { places.append(pollfd(fd: try connection(), events: Int16(POLLIN), revents: 0)) }
        var heard = [Int](repeating: 0, count: places.count)
        var hasTold = false
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            poll(&places, nfds_t(places.count), -1)
            for (number, place) in places.enumerated() where place.revents != 0 {
                let length = read(place.fd, &buffer, buffer.count)
                if place.fd == STDIN_FILENO {
                    print("listened \(heard.reduce(0, +))")
                    return
                }
                guard length > 0 else { throw Unheard() }
                // A message ends with an empty line.
                let text = buffer.prefix(length)
                heard[number] += zip(text, text.dropFirst()).count { $0 == 0x0A && $1 == 0x0A }
            }
            if !hasTold, heard.dropFirst().allSatisfy({ $0 > 0 }) {
                print("listening \(count)")
                fflush(nil)
                hasTold = true
            }
        }
    }

    private func connection() throws -> Int32 {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let status = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        let request = Array("GET \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nCookie: \(cookie)\r\n\r\n".utf8)
        guard status == 0, write(descriptor, request, request.count) == request.count else { throw Unheard() }
        return descriptor
    }

    /// A connection was refused, or ended.
    struct Unheard: Error {}
}
