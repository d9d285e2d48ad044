internal import Glibc

extension PostgresAddress {
    /// The settings for each host, in the order they are to be tried.
    ///
    /// One attempt a host: libpq passes on to the next host by itself only when it waits by itself, without our deadline.
    var routes: [[Setting]] {
        let defaults = Self.defaults()
        func value(_ keyword: String) -> String? {
            settings.last { $0.keyword == keyword }?.value ?? defaults[keyword]
        }
        let hosts = (value("host") ?? "").split(separator: ",", omittingEmptySubsequences: false)
        let numbers = (value("hostaddr") ?? "").split(separator: ",", omittingEmptySubsequences: false)
        let ports = (value("port") ?? "").split(separator: ",", omittingEmptySubsequences: false)
        let count = max(hosts.count, numbers.count)
        let common = usual(several: count > 1)
        guard count > 1 else { return [common] }
        return (0..<count).map { place in
            var route = common.filter { !["host", "hostaddr", "port"].contains($0.keyword) }
            func add(_ keyword: String, _ list: [Substring]) {
                guard let one = list.count == 1 && keyword == "port" ? list[0] : list.dropFirst(place).first else {
                    return
                }
                if !one.isEmpty { route.append(Setting(keyword: keyword, value: String(one))) }
            }
            add("host", hosts)
            add("hostaddr", numbers)
            add("port", ports)
            return route
        }
    }

    /// Several hosts: one of them may just be taking over from another.
    var hasSeveralHosts: Bool { routes.count > 1 }

    /// `connect_timeout`, or five seconds, for each host.
    var connectTimeout: Duration {
        let given = settings.last { $0.keyword == "connect_timeout" }?.value ?? Self.defaults()["connect_timeout"]
        guard let seconds = given.flatMap({ Int64($0) }) else { return .seconds(5) }
        return seconds > 0 ? .seconds(max(seconds, 2)) : .seconds(3600)
    }

    /// What was given, and what makes a dead host be noticed within half a minute.
    private func usual(several: Bool) -> [Setting] {
        let given = Set(settings.map(\.keyword))
        var ours = [
            ("fallback_application_name", "ikrar"), ("keepalives_idle", "10"), ("keepalives_interval", "5"),
            ("keepalives_count", "3"), ("tcp_user_timeout", "15000"),
        ]
        if several, Self.defaults()["target_session_attrs"] ?? "any" == "any" {
            ours.append(("target_session_attrs", "read-write"))
        }
        return settings.filter { $0.keyword != "client_encoding" }
            + ours.filter { !given.contains($0.0) }.map { Setting(keyword: $0.0, value: $0.1) }
            + [Setting(keyword: "client_encoding", value: "UTF8")]
    }
}
