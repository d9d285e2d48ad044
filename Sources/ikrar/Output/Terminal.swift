import Glibc

/// One of the program's output streams. Results go to standard output, everything else to standard error.
struct Terminal: Sendable {
    static let standardOutput = Terminal(descriptor: STDOUT_FILENO)
    static let standardError = Terminal(descriptor: STDERR_FILENO)

    let descriptor: Int32
    /// Somebody is looking, and not a file or a pipe.
    let isInteractive: Bool

    init(descriptor: Int32) {
        self.descriptor = descriptor
        isInteractive = isatty(descriptor) == 1
    }

    /// Whether to colour: interactive, and nobody said NO_COLOR (no-color.org) or a dumb terminal.
    var hasColour: Bool {
        isInteractive && getenv("NO_COLOR") == nil && getenv("TERM").map { strcmp($0, "dumb") != 0 } ?? true
    }

    var columns: Int {
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }

    func line(_ text: String) {
        write(text + "\n")
    }

    /// Writes all of it, whatever the system takes at a time. Whoever stopped reading (a closed pipe) ends the program.
    func write(_ text: String) {
        var text = text
        text.withUTF8 { bytes in
            var rest = bytes[...]
            while !rest.isEmpty {
                let written = Glibc.write(descriptor, UnsafeRawPointer(rest.baseAddressInSlice), rest.count)
                if written < 0 {
                    guard errno == EINTR || errno == EAGAIN else { exit(errno == EPIPE ? 0 : 74) }
                } else {
                    rest = rest.dropFirst(written)
                }
            }
        }
    }
}

extension Slice where Base == UnsafeBufferPointer<UInt8> {
    fileprivate var baseAddressInSlice: UnsafePointer<UInt8>? {
        base.baseAddress.map { $0 + startIndex }
    }
}
