internal import CPostgreSQL

/// What a server warns of. None of it goes to standard error.
///
/// One warning changes what an answer is worth: a `COMMIT` whose wait for a synchronous standby was cut short is kept on this
/// server only.
final class ServerWarnings {
    /// The wait was ended by an administrator, or by a cancellation, whose warning has the plain code of all warnings.
    private static let shortened = ["57P01", "57014", "01000"]

    private(set) var hasShortenedCommit = false

    func forget() { hasShortenedCommit = false }

    /// As long as the connection lives, so must this.
    func receive(from handle: OpaquePointer) {
        let receiver: PQnoticeReceiver = { context, result in
            let sqlstate = Int32(UInt8(ascii: "C"))
            guard let context, let result, let state = PQresultErrorField(result, sqlstate) else { return }
            if ServerWarnings.shortened.contains(String(cString: state)) {
                Unmanaged<ServerWarnings>.fromOpaque(context).takeUnretainedValue().hasShortenedCommit = true
            }
        }
        _ = PQsetNoticeReceiver(handle, receiver, Unmanaged.passUnretained(self).toOpaque())
    }
}
