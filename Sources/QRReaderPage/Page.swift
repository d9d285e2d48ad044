/// What a page calls: it asks for room for a frame, writes the pixels there, has them read, and takes the results.
///
/// Nothing here keeps a frame: the next one overwrites it.
nonisolated(unsafe) private let reader = SymbolReader()
nonisolated(unsafe) private var room: UnsafeMutablePointer<UInt8>?
nonisolated(unsafe) private var roomSize = 0
nonisolated(unsafe) private var answer: [UInt8] = []

/// Where a frame of so many pixels goes, one byte each, row by row; 0 when it is too large. The address holds until the next
/// call.
@_expose(wasm, "frame")
@_cdecl("qr_frame")
public func frame(_ width: Int32, _ height: Int32) -> UInt32 {
    let longest = Int32(GreyFrame.longestSide)
    guard width > 0, height > 0, width <= longest, height <= longest else { return 0 }
    let size = Int(width) * Int(height)
    if size > roomSize {
        room?.deallocate()
        room = .allocate(capacity: size)
        roomSize = size
    }
    return UInt32(UInt(bitPattern: room))
}

/// Reads the frame that lies at ``frame(_:_:)``'s address and answers where the results are, which hold until the next call.
///
/// The results are, little-endian, a 32-bit number of symbols, and for each symbol:
/// - the whole entry's length in bytes, a multiple of 4 (32 bits)
/// - version, level (0 L, 1 M, 2 Q, 3 H), flags (1 light on dark, 2 mirrored, 4 GS1's rules, 8 another industry's),
///   mended codewords up to 255 (8 bits each)
/// - the corners as x and y, upper left, upper right, lower right, lower left (8 times a 32-bit float)
/// - structured append: index, total (0 when it is none), parity, and the application indicator (8 bits each)
/// - numbers of stretches and of bytes (32 bits each)
/// - for each stretch mode, start, count and character set (-1 for none) (32 bits each)
/// - the bytes
@_expose(wasm, "read")
@_cdecl("qr_read")
public func read(_ width: Int32, _ height: Int32) -> UInt32 {
    answer.removeAll(keepingCapacity: true)
    var symbols: [ReadSymbol] = []
    if let room, width > 0, height > 0, Int(width) * Int(height) <= roomSize {
        let bytes = UnsafeBufferPointer(start: UnsafePointer(room), count: roomSize)
        if let grey = GreyFrame(bytes, width: Int(width), height: Int(height), stride: Int(width)) {
            symbols = reader.read(grey)
        }
    }
    append(UInt32(symbols.count))
    for symbol in symbols { append(symbol) }
    return answer.withUnsafeBufferPointer { UInt32(UInt(bitPattern: $0.baseAddress)) }
}

private func append(_ value: UInt32) {
    for shift in [UInt32(0), 8, 16, 24] { answer.append(UInt8(truncatingIfNeeded: value >> shift)) }
}

private func append(_ point: FramePoint) {
    append(point.x.bitPattern)
    append(point.y.bitPattern)
}

private func append(_ symbol: ReadSymbol) {
    let start = answer.count
    append(0)
    answer.append(UInt8(symbol.version))
    answer.append(symbol.level.rawValue)
    var flags: UInt8 = (symbol.isInverted ? 1 : 0) | (symbol.isMirrored ? 2 : 0)
    var indicator: UInt8 = 0
    switch symbol.text.industry {
    case .first: flags |= 4
    case .second(let value):
        flags |= 8
        indicator = value
    case nil: break
    }
    answer.append(flags)
    answer.append(UInt8(min(255, symbol.mended)))
    append(symbol.corners.0)
    append(symbol.corners.1)
    append(symbol.corners.2)
    append(symbol.corners.3)
    answer.append(UInt8(symbol.text.part?.index ?? 0))
    answer.append(UInt8(symbol.text.part?.total ?? 0))
    answer.append(symbol.text.part?.parity ?? 0)
    answer.append(indicator)
    append(UInt32(symbol.text.stretches.count))
    append(UInt32(symbol.bytes.count))
    for stretch in symbol.text.stretches {
        append(UInt32(stretch.mode.rawValue))
        append(UInt32(stretch.start))
        append(UInt32(stretch.count))
        append(UInt32(bitPattern: Int32(stretch.interpretation ?? -1)))
    }
    for byte in symbol.bytes { answer.append(byte) }
    while answer.count % 4 != 0 { answer.append(0) }
    let length = UInt32(answer.count - start)
    for index in 0..<4 { answer[start + index] = UInt8(truncatingIfNeeded: length >> UInt32(8 * index)) }
}
