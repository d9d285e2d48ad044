import IkrarRegistry
import PlainJSON

extension Manifest {
    /// As docs/gate-api.md says.
    var json: [UInt8] {
        var writer = JSONWriter(capacity: 256 * badges.count + 4096)
        writer.object { writer in
            writer.field("cursor", cursor)
            writer.field("serverTime", serverTime.iso(in: event.zone))
            writer.field("complete", isComplete)
            writer.key("event")
            writer.object {
                $0.field("id", event.id.rawValue)
                $0.field("kind", event.kind.rawValue)
                $0.field("title", event.title)
                $0.field("place", event.place)
                $0.field("starts", event.starts.iso(in: event.zone))
                $0.field("zone", event.zone.rawValue)
                $0.field("state", event.state.rawValue)
                $0.field("closedAt", event.closedAt?.iso(in: event.zone))
            }
            writer.key("sessions")
            writer.array { writer in for session in sessions { session.write(to: &writer, zone: event.zone) } }
            writer.key("badges")
            writer.array { writer in
                for badge in badges {
                    writer.object {
                        $0.field("digest", badge.digest)
                        $0.field("sealed", badge.sealed)
                    }
                }
            }
            writer.key("revoked")
            writer.array { writer in for digest in revoked { writer.value(digest) } }
            writer.key("present")
            writer.array { writer in
                for present in present {
                    writer.object {
                        $0.field("digest", present.digest)
                        $0.field("at", present.at.iso(in: event.zone))
                        $0.field("gate", present.gate)
                    }
                }
            }
        }
        return writer.bytes
    }
}

extension Session {
    func write(to writer: inout JSONWriter, zone: Zone) {
        writer.object { writer in
            writer.field("id", id.rawValue)
            writer.field("title", title)
            writer.field("place", place)
            writer.field("opens", opens.iso(in: zone))
            writer.field("starts", starts.iso(in: zone))
            writer.field("lateAfter", lateAfter?.iso(in: zone))
            writer.field("closes", closes.iso(in: zone))
            writer.key("opds")
            writer.array { writer in for opd in opds.sorted() { writer.value(opd.rawValue) } }
        }
    }
}
