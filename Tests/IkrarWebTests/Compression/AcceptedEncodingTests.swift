import Testing

@testable import IkrarWeb

@Suite struct AcceptedEncodingTests {
    @Test(arguments: [
        "gzip", "GZIP", "x-gzip", "br, gzip", "gzip;q=1.0", "gzip; q=0.001", "*", "br;q=1, *;q=0.1",
        "identity;q=0.5, gzip",
        "identity;q=0, gzip;q=0.1", "deflate, gzip;q=1.0, *;q=0.5",
    ])
    func `gzip is welcome`(_ header: String) { #expect(AcceptedEncoding.welcomesGzip(header)) }

    @Test(arguments: [
        nil, "", "br", "identity", "gzip;q=0", "gzip;q=0.000", "*;q=0", "gzip;q=0, *", "identity, gzip;q=0.5",
        "gzip;q=2",
        "gzip;q=1.001", "gzip;q=x", "gzip;w=1", "gzipped", "gzip;q=0.1234", "gzip;q=1;q=1", "gzip;q=-1",
    ])
    func `gzip is not welcome`(_ header: String?) { #expect(!AcceptedEncoding.welcomesGzip(header)) }
}
