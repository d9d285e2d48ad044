-- How every script for wrk ends: `wrk ANSWERED SECONDS P50 P99 FAILED`, the two before the last in milliseconds.
function done(summary, latency)
    local errors = summary.errors
    print(string.format("wrk %d %f %f %f %d", summary.requests, summary.duration / 1e6, latency:percentile(50) / 1e3,
        latency:percentile(99) / 1e3,
        errors.connect + errors.read + errors.write + errors.timeout + errors.status))
end
