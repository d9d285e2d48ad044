import Foundation
import Glibc

/// A port of the loopback at which somebody else listens, until it is let go.
final class HeldPort {
    let number: UInt16
    private let socket: Int32

    init() throws {
        let descriptor = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        socket = descriptor
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isHeld = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, length) == 0 && listen(descriptor, 1) == 0
                    && getsockname(descriptor, $0, &length) == 0
            }
        }
        number = UInt16(bigEndian: address.sin_port)
        guard isHeld else { throw POSIXError(.EADDRINUSE) }
    }

    /// Returns when somebody has connected and said something, who will wait for an answer.
    func awaitsSomebody() -> Bool {
        let connection = accept(socket, nil, nil)
        var byte: UInt8 = 0
        return connection >= 0 && recv(connection, &byte, 1, 0) == 1
    }

    deinit { close(socket) }
}
