import Glibc

/// What was measured on, and with which versions.
struct Machine {
    var bench: Bench

    var lines: [String] {
        let cpu = TextFile(path: "/proc/cpuinfo").lines(200).first { $0.hasPrefix("model name") }
        let memory = TextFile(path: "/proc/meminfo").lines(1).first?.split(separator: " ").dropFirst().first
        let system = TextFile(path: "/etc/os-release").lines(20).first { $0.hasPrefix("PRETTY_NAME=") }
        let load = TextFile(path: "/proc/loadavg").lines(1).first?.split(separator: " ").first
        return [
            "CPU: \(cpu?.split(separator: ":").last?.trimmed ?? "unknown"), \(sysconf(Int32(_SC_NPROCESSORS_ONLN))) cores",
            "Memory: \((memory.flatMap { Int($0) } ?? 0) / 1_048_576) GB",
            "System: \(system?.split(separator: "=").last?.filter { $0 != "\"" } ?? "unknown")",
            "Load when it began: \(load ?? "unknown") (above 0.5, other work took part of the machine: figures are too low, "
                + "and a ratio flatters whoever waits less for the disk)",
            "Versions: \(versions.joined(separator: ", "))",
        ]
    }

    static var today: String {
        var now = time(nil)
        var parts = tm()
        gmtime_r(&now, &parts)
        var text = [CChar](repeating: 0, count: 64)
        let length = strftime(&text, text.count, "%Y-%m-%d %H:%M UTC", &parts)
        return String(decoding: text.prefix(length).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    private var versions: [String] {
        var versions = [said([bench.program, "--version"], "ikrar")]
        if let python = bench.python {
            let script = """
                import platform
                from importlib.metadata import version
                names = ["python-calamine", "openpyxl", "pandas", "segno", "zxing-cpp", "opencv-python-headless"]
                print(", ".join(["python " + platform.python_version()] + [n + " " + version(n) for n in names]))
                """
            versions.append(said([python, "-c", script], "python"))
        }
        if bench.has("sqlite3") {
            versions.append("SQLite " + said(["/bin/sh", "-c", "sqlite3 --version | cut -d ' ' -f 1"], ""))
        }
        if bench.server != nil {
            let server = said(["/bin/sh", "-c", "pgbench --version"], "PostgreSQL")
            versions.append("\(server), fsync and synchronous_commit on")
        }
        if bench.has("zint") { versions.append(said(["/bin/sh", "-c", "zint --version | head -1"], "zint")) }
        if bench.has("qrencode") {
            versions.append(said(["/bin/sh", "-c", "qrencode --version 2>&1 | head -1"], "qrencode"))
        }
        return versions
    }

    private func said(_ command: [String], _ name: String) -> String {
        (try? bench.run(command).output)?.split(separator: "\n").first?.trimmed ?? "\(name) unknown"
    }
}

extension Substring {
    fileprivate var trimmed: String {
        split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
