import IkrarRegistry
import Testing

@testable import RegistryStorage

@Suite("who was seen lately, as a file's only writer remembers it")
struct SightingsTests {
    private static let event = Event.ID("apel")
    private let sightings = Sightings(most: 4)

    private static func at(_ seconds: Int64) -> Instant { Instant(microseconds: 0).adding(seconds: seconds) }

    private func add(_ person: String, at seconds: Int64, by device: String = "utara") {
        sightings.add(Person.ID(person), event: Self.event, by: Gate.DeviceID(device), at: Self.at(seconds))
    }

    private func wasSeen(_ person: String, near seconds: Int64, by device: String = "utara") -> Bool? {
        sightings.wasSeen(
            Person.ID(person), event: Self.event, by: Gate.DeviceID(device), near: Self.at(seconds), seconds: 10)
    }

    @Test("nothing is known of an event until its scans are remembered, nor of the time before")
    func begins() {
        add("budi", at: 100)
        #expect(wasSeen("budi", near: 100) == nil)
        sightings.begin(Self.event, after: Self.at(100))
        #expect(wasSeen("budi", near: 110) == nil)
        #expect(wasSeen("budi", near: 111) == false)
    }

    @Test("whoever was seen within the seconds was seen, by that device alone")
    func remembers() {
        sightings.begin(Self.event, after: Self.at(0))
        add("budi", at: 100)
        for seconds: Int64 in [90, 100, 110] { #expect(wasSeen("budi", near: seconds) == true) }
        #expect(wasSeen("budi", near: 111) == false)
        #expect(wasSeen("budi", near: 100, by: "selatan") == false)
        #expect(wasSeen("siti", near: 100) == false)
        let other = sightings.wasSeen(
            Person.ID("budi"), event: Event.ID("lain"), by: Gate.DeviceID("utara"), near: Self.at(100), seconds: 10)
        #expect(other == nil)
    }

    @Test("before the latest time that somebody was seen, it is not known whether they were")
    func keepsLatest() {
        sightings.begin(Self.event, after: Self.at(0))
        add("budi", at: 60)
        add("budi", at: 100)
        add("budi", at: 40)
        #expect(wasSeen("budi", near: 60) == nil)
        #expect(wasSeen("budi", near: 105) == true)
    }

    @Test("what is dropped because there are many is not known, and what is kept is")
    func drops() {
        sightings.begin(Self.event, after: Self.at(0))
        for number: Int64 in 1...9 { add("orang-\(number)", at: 100 * number) }
        // Twice four are full; the first four were dropped.
        #expect(wasSeen("orang-4", near: 400) == nil)
        #expect(wasSeen("orang-5", near: 410) == nil)
        #expect(wasSeen("orang-5", near: 500) == true)
        #expect(wasSeen("orang-9", near: 900) == true)
        #expect(wasSeen("orang-1", near: 900) == false)
    }

    @Test("what is forgotten is not known")
    func forgets() {
        sightings.begin(Self.event, after: Self.at(0))
        add("budi", at: 100)
        sightings.forget()
        #expect(wasSeen("budi", near: 100) == nil)
        sightings.begin(Self.event, after: Self.at(50))
        #expect(wasSeen("budi", near: 100) == false)
    }
}
