import HTTPTypes
import Hummingbird
import IkrarRegistry
import NIOCore

extension Entrance {
    /// Answers a scan as ``respond(_:_:_:_:)`` does, with what Hummingbird adds to every answer.
    func answer(_ scan: ScanLane.Arrived, _ answering: @escaping RouteBook.Answering, _ date: HTTPDate) async
        -> ScanLane.Answer
    {
        var context = WebContext(source: ApplicationRequestContextSource(channel: scan.channel, logger: site.log))
        context.coreContext.parameters["event"] = scan.event
        let request = Request(head: scan.head, body: RequestBody(buffer: scan.body))
        var response = await respond(.scans, answering, request, context)
        response.headers[.date] = date.text(at: site.registry.now)
        response.headers[.server] = WebServer.name
        let body = WholeBody()
        // Into memory: it cannot fail.
        try? await response.body.write(body)
        return ScanLane.Answer(head: response.head, body: body.bytes)
    }
}
