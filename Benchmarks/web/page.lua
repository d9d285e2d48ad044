-- wrk: asks for one page again and again, as somebody who is signed in.
--
--   wrk … -s page.lua URL -- COOKIE
--
-- Ends with a line as scans.lua does.

function init(arguments)
    wrk.headers["Cookie"] = arguments[1]
    wrk.headers["Accept-Encoding"] = "gzip"
end

function done(summary, latency)
    local errors = summary.errors
    print(string.format("wrk %d %f %f %f %d", summary.requests, summary.duration / 1e6, latency:percentile(50) / 1e3,
        latency:percentile(99) / 1e3,
        errors.connect + errors.read + errors.write + errors.timeout + errors.status))
end
