import Glibc

/// How many files and connections the process may hold at once.
enum OpenFileLimit {
    /// As many as the system lets us. Shells begin with 1,024, for programs that cannot take more.
    static func raise() {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
        limit.rlim_cur = limit.rlim_max
        setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    }
}
