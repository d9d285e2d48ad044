// swift-tools-version: 6.2

import PackageDescription

let package = Package(
    name: "ikrar",
    products: [
        .executable(name: "ikrar", targets: ["ikrar"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-asn1", from: "1.7.4"),
        .package(url: "https://github.com/apple/swift-certificates", from: "1.21.1"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0", traits: ["YAML"]),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0", traits: []),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        // The domain.
        .target(name: "IkrarRegistry", dependencies: [.product(name: "Crypto", package: "swift-crypto")]),
        .testTarget(
            name: "IkrarRegistryTests",
            dependencies: [
                "IkrarRegistry", "RegistryPostgres", "RegistrySQLite", "RegistryStorage", "RosterFiles",
                "TestRegistries",
                "TestServers",
                .product(name: "Crypto", package: "swift-crypto"),
            ],
        ),
        // A morning at the gates over a network that loses, repeats, delays and reorders.
        .testTarget(name: "GateSimulationTests", dependencies: ["IkrarRegistry", "RegistryStorage", "TestRegistries"]),
        // The invented registry that tests of the domain and of the server share.
        .target(
            name: "TestRegistries",
            dependencies: ["IkrarRegistry", "RegistryPostgres", "RegistrySQLite", "RegistryStorage", "TestServers"],
            path: "Tests/TestRegistries",
        ),

        // Where it is kept.
        .target(
            name: "RegistryStorage",
            dependencies: ["IkrarRegistry", .product(name: "Crypto", package: "swift-crypto")],
        ),
        .target(name: "CSQLite", linkerSettings: [.linkedLibrary("sqlite3")]),
        .target(
            name: "RegistrySQLite",
            dependencies: [
                "CSQLite", "IkrarRegistry", "RegistryStorage", .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ],
        ),
        .systemLibrary(name: "CPostgreSQL", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .target(name: "RegistryPostgres", dependencies: ["IkrarRegistry", "RegistryStorage", "CPostgreSQL"]),
        .testTarget(
            name: "RegistryStorageTests",
            dependencies: [
                "IkrarRegistry", "RegistryStorage", "RegistrySQLite", "RegistryPostgres", "CPostgreSQL", "TestServers",
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ],
        ),

        // The engine and the server that tests of whole registries run on.
        .target(name: "TestServers", dependencies: ["CPostgreSQL"], path: "Tests/TestServers"),

        // Lists in.
        .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
        .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        .target(name: "RosterFiles", dependencies: ["CExpat", "CZip"]),
        .testTarget(name: "RosterFilesTests", dependencies: ["RosterFiles", "CZip"]),

        // Pages: where things stand on them, and their drawing.
        .target(name: "PageLayout"),
        .testTarget(name: "PageLayoutTests", dependencies: ["PageLayout"]),
        .systemLibrary(
            name: "CCairoPango",
            pkgConfig: "pangocairo",
            providers: [.apt(["libcairo2-dev", "libpango1.0-dev", "libturbojpeg0-dev", "zlib1g-dev"])],
        ),
        .target(name: "PageDrawing", dependencies: ["PageLayout", "CCairoPango"]),
        .testTarget(name: "PageDrawingTests", dependencies: ["PageDrawing", "PageLayout", "CCairoPango"]),

        // What an office prints, from templates that it may change.
        .target(name: "OfficePaper", dependencies: ["PageLayout", "Yams"]),
        .testTarget(name: "OfficePaperTests", dependencies: ["OfficePaper", "PageLayout"]),

        // Signed sheets in.
        .systemLibrary(name: "CZBar", pkgConfig: "zbar", providers: [.apt(["libzbar-dev"])]),
        .systemLibrary(name: "CLibPNG", pkgConfig: "libpng", providers: [.apt(["libpng-dev"])]),
        .target(name: "PaperReading", dependencies: ["CLibPNG", "CZBar"]),
        .testTarget(name: "PaperReadingTests", dependencies: ["PaperReading", "CLibPNG", "QRSymbol"]),

        // Badges and rosters out; badges in.
        .target(name: "CQREncode", linkerSettings: [.linkedLibrary("qrencode"), .linkedLibrary("z")]),
        .target(name: "QRSymbol", dependencies: ["CQREncode"]),
        .testTarget(name: "QRSymbolTests", dependencies: ["QRSymbol", "CLibPNG"]),
        .target(name: "QRReader"),
        .testTarget(name: "QRReaderTests", dependencies: ["QRReader", "QRSymbol"]),
        .systemLibrary(name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
        .target(name: "SheetWriting", dependencies: ["CXLSXWriter"]),
        .testTarget(name: "SheetWritingTests", dependencies: ["SheetWriting"]),
        .target(
            name: "RegistryDocuments",
            dependencies: ["IkrarRegistry", "OfficePaper", "PageDrawing", "PageLayout", "QRSymbol", "SheetWriting"],
        ),
        .testTarget(
            name: "RegistryDocumentsTests",
            dependencies: [
                "RegistryDocuments", "IkrarRegistry", "OfficePaper", "PageDrawing", "PageLayout", "QRSymbol",
                "SheetWriting",
            ],
        ),

        // What people read.
        .target(
            name: "IkrarTexts",
            dependencies: [
                "IkrarRegistry", "InventedRegency", "OfficePaper", "PageDrawing", "PageLayout", "PaperReading",
                "QRSymbol",
                "RegistryDocuments", "RegistryStorage", "RosterFiles", "SheetWriting",
            ],
        ),
        .testTarget(
            name: "IkrarTextsTests",
            dependencies: [
                "IkrarTexts", "IkrarRegistry", "InventedRegency", "OfficePaper", "PageDrawing", "PageLayout",
                "PaperReading", "QRSymbol", "RegistryDocuments", "RegistryStorage", "RosterFiles", "SheetWriting",
            ],
        ),

        // What the system says of files.
        .target(name: "FileFacts"),

        // Answers for programs.
        .target(name: "PlainJSON"),

        // A hub's way to the office.
        .target(
            name: "OfficeLink",
            dependencies: [
                "IkrarRegistry", "IkrarTexts", "PlainJSON",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
            ],
        ),

        // HR's lists as plans, for commands and pages alike.
        .target(name: "DirectoryLists", dependencies: ["IkrarRegistry", "IkrarTexts", "PlainJSON", "RosterFiles"]),

        // The office on a page.
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .target(
            name: "IkrarWeb",
            dependencies: [
                "CZip", "CZlib", "DirectoryLists", "FileFacts", "IkrarRegistry", "IkrarTexts", "OfficePaper",
                "PageLayout", "PlainJSON", "QRSymbol", "RegistryDocuments",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "HummingbirdHTTP2", package: "hummingbird"),
                .product(name: "HummingbirdTLS", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Mustache", package: "swift-mustache"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "NIOTLS", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "SwiftASN1", package: "swift-asn1"),
                .product(name: "X509", package: "swift-certificates"),
            ],
        ),

        .testTarget(
            name: "IkrarWebTests",
            dependencies: [
                "CZlib", "DirectoryLists", "IkrarRegistry", "IkrarTexts", "IkrarWeb", "OfficeLink", "PlainJSON",
                "RegistryDocuments", "TestRegistries",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "HummingbirdHTTP2", package: "hummingbird"),
                .product(name: "HummingbirdTLS", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOEmbedded", package: "swift-nio"),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "X509", package: "swift-certificates"),
            ],
        ),

        // A regency to try it all on.
        .target(name: "InventedRegency"),
        .testTarget(name: "InventedRegencyTests", dependencies: ["InventedRegency"]),

        // The program, which alone knows all of them.
        .executableTarget(
            name: "ikrar",
            dependencies: [
                "DirectoryLists", "FileFacts", "IkrarRegistry", "IkrarTexts", "IkrarWeb", "InventedRegency",
                "OfficeLink", "OfficePaper", "PageDrawing", "PageLayout", "PaperReading", "PlainJSON", "QRSymbol",
                "RegistryDocuments",
                "RegistryPostgres", "RegistrySQLite", "RegistryStorage", "RosterFiles", "SheetWriting",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "SystemPackage", package: "swift-system"),
            ],
        ),
        .testTarget(
            name: "ikrarTests",
            dependencies: [
                "ikrar", "IkrarRegistry", "InventedRegency", "OfficeLink", "TestServers",
                .product(name: "Crypto", package: "swift-crypto"),
            ],
        ),

        // Measuring.
        .executableTarget(
            name: "RegistryBenchmarks",
            dependencies: [
                "IkrarRegistry", "InventedRegency", "OfficePaper", "PageLayout", "QRReader", "QRSymbol",
                "RegistryDocuments", "RegistryPostgres", "RegistrySQLite", "RegistryStorage", "RosterFiles",
                "SheetWriting",
            ],
            path: "Benchmarks/RegistryBenchmarks",
        ),
        .executableTarget(
            name: "WebinarScore",
            dependencies: ["IkrarRegistry", "RosterFiles"],
            path: "Benchmarks/WebinarScore",
        ),
    ],
    swiftLanguageModes: [.v6],
)

// One block for all: CI sets IKRAR_STRICT, so that a new compiler's warnings stop us and not an office that builds from source.
let strict: [SwiftSetting] = Context.environment["IKRAR_STRICT"] == nil ? [] : [.treatAllWarnings(as: .error)]
let settings: [SwiftSetting] =
    strict + [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("InternalImportsByDefault"),
    ]
for target in package.targets where target.type != .system && !["CQREncode", "CSQLite"].contains(target.name) {
    target.swiftSettings = settings
}
