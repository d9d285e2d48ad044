import IkrarRegistry
import IkrarTexts
import QRSymbol

/// A session's screen: what stands there, and what of it changes.
struct SelfCheckInScreenView {
    let screen: SelfCheckInScreen
    /// What phones call this server.
    let address: String
    let language: Language

    /// Six digits as people read them aloud.
    static func grouped(_ code: String) -> String { "\(code.prefix(3)) \(code.suffix(3))" }

    var live: LiveValues {
        var live = LiveValues()
        live[LiveValues.shapeKey] = shape
        live["came"] = Wording.count(screen.came, language)
        guard let code = screen.code else { return live }
        live["code"] = Self.grouped(code)
        live["left"] = String(screen.secondsLeft)
        live["symbol"] = symbol(code).path
        return live
    }

    var values: [String: Any] {
        var values: [String: Any] = [
            "event": EventView.row(screen.event, language), "shape": shape,
            "v": live.texts, "is_on": screen.isOn,
        ]
        if screen.session.title != screen.event.title { values["session"] = screen.session.title }
        if let code = screen.code {
            values["shown"] = ["side": symbol(code).side, "address": address]
        } else if screen.isOn {
            let zone = screen.event.zone
            values["waiting"] = PageWords.selfCheckInWaits(
                opens: Wording.moment(screen.session.opens, in: zone, language),
                closes: Wording.moment(screen.session.closes, in: zone, language))(language)
        }
        return values
    }

    /// Whether there is a code: then the page has other places.
    private var shape: String { screen.code != nil ? "kode" : screen.isOn ? "tunggu" : "tutup" }

    /// All codes are as long as one another, and so is the symbol's side.
    private func symbol(_ code: String) -> (path: String, side: Int) {
        let target = address + Route.screenCode.path(["code": code])
        return (try? QRPicture.path(of: target)) ?? ("", 8)
    }
}
