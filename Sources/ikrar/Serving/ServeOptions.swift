import ArgumentParser
import Configuration
import Glibc
import IkrarTexts
import IkrarWeb
import SystemPackage

/// How to serve: each value by its option, else by its variable (`IKRAR_HOST`), else in the file of `--config`.
struct ServeOptions: ParsableArguments {
    @Option(help: ArgumentHelp(Help.serve["host"], valueName: "address"))
    var host: String?

    @Option(help: ArgumentHelp(Help.serve["port"], valueName: "number"))
    var port: Int?

    @Option(help: ArgumentHelp(Help.serve["address"], valueName: "https://…"))
    var address: String?

    @Option(help: ArgumentHelp(Help.serve["trusted-proxy"], valueName: "address[/bits]"))
    var trustedProxy: [String] = []

    @Option(help: ArgumentHelp(Help.serve["tls-cert"], valueName: "file.pem"))
    var tlsCert: String?

    @Option(help: ArgumentHelp(Help.serve["tls-key"], valueName: "file.pem"))
    var tlsKey: String?

    @Flag(help: ArgumentHelp(Help.serve["tls-lan"]))
    var tlsLan = false

    @Option(help: ArgumentHelp(Help.serve["templates"], valueName: "folder"))
    var templates: String?

    @Option(name: .customLong("public"), help: ArgumentHelp(Help.serve["public"], valueName: "folder"))
    var publicFolder: String?

    @Option(help: ArgumentHelp(Help.serve["config"], valueName: "file.yaml"))
    var config: String?

    /// - Throws: ``InputError`` for a value that cannot be, and where it stands.
    func settings(beside place: RegistryPlace) async throws -> WebSettings {
        let reader = try await reader()
        let certificates = tlsCert ?? reader.string(forKey: "tls-cert")
        let key = tlsKey ?? reader.string(forKey: "tls-key")
        let isLocal = tlsLan || reader.bool(forKey: "tls-lan", default: false)
        let transport: WebSettings.Transport
        switch (certificates, key, isLocal) {
        case (nil, nil, false): transport = .plain
        case (let certificates?, let key?, false): transport = .files(certificates: certificates, key: key)
        case (nil, nil, true): transport = .local(folder: place.authorityFolder)
        case (_, _, true): throw InputError(Say.tlsTwice)
        case (_, nil, false), (nil, _, false): throw InputError(Say.tlsHalf)
        }
        let host = host ?? reader.string(forKey: "host") ?? "127.0.0.1"
        let port = port ?? reader.int(forKey: "port", default: transport.usualPort)
        guard (0...65_535).contains(port) else { throw InputError(Say.badPort("\(port)")) }
        let address = address ?? reader.string(forKey: "address")
        if let address, !address.hasPrefix("https://"), !address.hasPrefix("http://") {
            throw InputError(Say.badServeAddress(address))
        }
        return WebSettings(
            host: host,
            port: port,
            publicAddress: address.map(Self.withoutSlash) ?? transport.address(of: host, port: port),
            transport: transport,
            templates: templates ?? reader.string(forKey: "templates") ?? ShippedFolder.templates,
            assets: publicFolder ?? reader.string(forKey: "public") ?? ShippedFolder.public,
            trustedProxies: try proxies(reader),
        )
    }

    private func proxies(_ reader: ConfigReader) throws -> [NetworkRange] {
        // In a file one may stand alone, without being a list.
        let kept = reader.stringArray(forKey: "trusted-proxy") ?? reader.string(forKey: "trusted-proxy").map { [$0] }
        return try (trustedProxy.isEmpty ? kept ?? [] : trustedProxy).map { text in
            guard let range = NetworkRange(text) else { throw InputError(Say.badProxy(text)) }
            return range
        }
    }

    private func reader() async throws -> ConfigReader {
        let environment = EnvironmentVariablesProvider().prefixKeys(with: "ikrar")
        guard let path = config ?? ikrar.environment("IKRAR_CONFIG") else { return ConfigReader(provider: environment) }
        do {
            let file = try await FileProvider<YAMLSnapshot>(filePath: FilePath(path))
            return ConfigReader(providers: [environment, file])
        } catch {
            throw InputError(Say.badConfig(path, reason: "\(error)"))
        }
    }

    private static func withoutSlash(_ address: String) -> String {
        address.hasSuffix("/") ? String(address.dropLast()) : address
    }
}

extension WebSettings.Transport {
    fileprivate var usualPort: Int {
        switch self {
        case .plain: 8080
        case .files, .local: 8443
        }
    }

    fileprivate func address(of host: String, port: Int) -> String {
        // An address that means all of the machine's is none that a phone could open.
        let isAll = host == "0.0.0.0" || host == "::"
        let own = isAll ? MachineNames.current().onNetwork ?? host : host
        let name = own.contains(":") ? "[\(own)]" : own
        switch self {
        case .plain: return "http://\(name):\(port)"
        case .files, .local: return "https://\(name):\(port)"
        }
    }
}
