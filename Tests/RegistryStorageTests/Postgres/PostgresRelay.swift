import Dispatch
import Foundation
import Glibc
import Synchronization

/// Stands between a driver and a server and cuts the connection where it hurts: around a `COMMIT`.
final class PostgresRelay: Sendable {
    enum Cut: Sendable {
        /// The server commits, and nobody hears of it.
        case answer
        /// The server never hears of the commit.
        case commit
    }

    /// A folder with the relay's socket: what libpq takes for a host.
    let folder: String
    private let listener: Int32
    private let server: sockaddr_un
    private let cuts = Mutex<[Cut]>([])
    private let accepted = Counter()
    private let refusing = Atomic(false)

    var connections: Int { accepted.value }

    /// - Parameter server: the path of the server's socket.
    init(to server: String) throws {
        folder = URL(fileURLWithPath: TemporaryPath.fresh("relay")).deletingLastPathComponent().path
        self.server = Self.address(server)
        listener = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        var own = Self.address("\(folder)/.s.PGSQL.5432")
        let code = withUnsafePointer(to: &own) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(listener, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        guard code == 0, listen(listener, 64) == 0 else { throw NotToBeHad(thing: "no relay") }
        Thread.detachNewThread { [self] in accept() }
    }

    /// The next commit that passes is cut off; the one after it by the next of these.
    func cut(_ cuts: [Cut]) { self.cuts.withLock { $0 = cuts } }

    /// Nobody gets through who comes from now on; those that are through stay.
    func refuse() { refusing.store(true, ordering: .sequentiallyConsistent) }

    func stop() { shutdown(listener, Int32(SHUT_RDWR)) }

    private static func address(_ path: String) -> sockaddr_un {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        return address
    }

    private func accept() {
        while true {
            let client = Glibc.accept(listener, nil, nil)
            guard client >= 0 else { return }
            accepted.add()
            guard !refusing.load(ordering: .sequentiallyConsistent) else {
                close(client)
                continue
            }
            let upstream = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
            var address = server
            _ = withUnsafePointer(to: &address) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    connect(upstream, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
                }
            }
            Thread.detachNewThread { [self] in carry(client, upstream) }
        }
    }

    private func carry(_ client: Int32, _ server: Int32) {
        var isCut = false
        var commits = CommitWatch()
        var buffer = [UInt8](repeating: 0, count: 65_536)
        defer {
            close(client)
            close(server)
        }
        while true {
            var ends = [
                pollfd(fd: client, events: Int16(POLLIN), revents: 0),
                pollfd(fd: server, events: Int16(POLLIN), revents: 0),
            ]
            guard poll(&ends, 2, -1) > 0 else { return }
            if ends[0].revents != 0 {
                let count = read(client, &buffer, buffer.count)
                guard count > 0 else { return }
                if commits.isCommit(Data(buffer[..<count])),
                    let cut = cuts.withLock({ $0.isEmpty ? nil : $0.removeFirst() })
                {
                    if cut == .commit { return }
                    isCut = true
                }
                guard write(server, buffer, count) == count else { return }
            }
            if ends[1].revents != 0 {
                let count = read(server, &buffer, buffer.count)
                // The answer has come, so the commit has happened.
                guard count > 0, !isCut, write(client, buffer, count) == count else { return }
            }
        }
    }
}

/// Recognises a commit among what goes to a server: by its text when it is prepared, and by its name from then on.
private struct CommitWatch {
    private var name: Data?

    mutating func isCommit(_ bytes: Data) -> Bool {
        if let text = bytes.range(of: Data("\u{0}COMMIT\u{0}".utf8)) {
            let start = bytes[..<text.lowerBound].lastIndex { $0 < 0x30 }.map { $0 + 1 } ?? bytes.startIndex
            name = Data([0]) + bytes[start..<text.lowerBound] + Data([0])
            return true
        }
        return name.map { bytes.range(of: $0) != nil } ?? false
    }
}
