import HTTPTypes
import Hummingbird

/// What every answer tells a browser beside its content.
enum SecurityHeaders {
    /// No script but our own files, no frame around us, nothing from elsewhere.
    static let policy = [
        "default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "style-src 'self'", "img-src 'self' data:",
        "font-src 'self'", "connect-src 'self'", "manifest-src 'self'", "worker-src 'self'", "form-action 'self'",
        "base-uri 'none'", "frame-ancestors 'none'",
    ].joined(separator: "; ")

    /// Made once: every answer carries them.
    private static let fields: [HTTPField] = [
        HTTPField(name: .contentSecurityPolicy, value: policy),
        HTTPField(name: .xContentTypeOptions, value: "nosniff"),
        HTTPField(name: .referrerPolicy, value: "no-referrer"),
        HTTPField(name: .crossOriginOpener, value: "same-origin"),
        HTTPField(name: .crossOriginResource, value: "same-origin"),
        HTTPField(name: .permissionsPolicy, value: "camera=(self), geolocation=(), microphone=()"),
    ]
    private static let onlyOverTLS = HTTPField(name: .strictTransportSecurity, value: "max-age=31536000")
    private static let notKept = HTTPField(name: .cacheControl, value: "no-store")

    /// - Parameter response: Has none of them yet, but may say how long it may be kept.
    static func add(to response: inout Response, isSecure: Bool) {
        if response.headers[.cacheControl] == nil { response.headers.append(notKept) }
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
