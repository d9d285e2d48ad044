import HTTPTypes
import Hummingbird

/// What every answer tells a browser beside its content.
enum SecurityHeaders {
    /// No script but our own files, no frame around us, nothing from elsewhere.
    static let policy = (common + ["script-src 'self'"]).joined(separator: "; ")

    /// The gate's page besides has a reader in WebAssembly, in a worker, and can be installed.
    static let scannerPolicy =
        (common + [
            "script-src 'self' 'wasm-unsafe-eval'", "worker-src 'self'", "manifest-src 'self'",
        ]).joined(separator: "; ")

    /// A worker has the policy that its own file comes with; on a page, a file's policy says nothing.
    static let filePolicy = (common + ["script-src 'self' 'wasm-unsafe-eval'"]).joined(separator: "; ")

    private static let common = [
        "default-src 'none'", "style-src 'self'", "img-src 'self' data:", "font-src 'self'", "connect-src 'self'",
        "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'",
    ]

    /// Made once: every answer carries them.
    private static let usual = fields(policy, camera: "()")
    private static let scanner = fields(scannerPolicy, camera: "(self)")
    private static let file = fields(filePolicy, camera: "()")
    private static let onlyOverTLS = HTTPField(name: .strictTransportSecurity, value: "max-age=31536000")
    private static let notKept = HTTPField(name: .cacheControl, value: "no-store")

    private static func fields(_ policy: String, camera: String) -> [HTTPField] {
        [
            HTTPField(name: .contentSecurityPolicy, value: policy),
            HTTPField(name: .xContentTypeOptions, value: "nosniff"),
            HTTPField(name: .referrerPolicy, value: "no-referrer"),
            HTTPField(name: .crossOriginOpener, value: "same-origin"),
            HTTPField(name: .crossOriginResource, value: "same-origin"),
            HTTPField(name: .permissionsPolicy, value: "camera=\(camera), geolocation=(), microphone=()"),
        ]
    }

    /// - Parameter response: Has none of them yet, but may say how long it may be kept.
    static func add(to response: inout Response, for route: Route, isSecure: Bool) {
        if response.headers[.cacheControl] == nil { response.headers.append(notKept) }
        let fields =
            switch route {
            case .scanner: scanner
            case .scannerWorker, .asset, .folderAsset: file
            default: usual
            }
        for field in fields { response.headers.append(field) }
        if isSecure { response.headers.append(onlyOverTLS) }
    }
}

extension HTTPField.Name {
    static let referrerPolicy = HTTPField.Name("Referrer-Policy")!
    static let crossOriginOpener = HTTPField.Name("Cross-Origin-Opener-Policy")!
    static let crossOriginResource = HTTPField.Name("Cross-Origin-Resource-Policy")!
    static let permissionsPolicy = HTTPField.Name("Permissions-Policy")!
}
