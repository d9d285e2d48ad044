-- wrk: each request hands in one scan, as a gate that is online does.
--
--   wrk … -s scans.lua URL -- TOKENS CODES EVENT
--
-- TOKENS: a device's token a line; CODES: a badge's code a line. Every thread takes devices and codes of its own. Ends as
-- ending.lua says.

local threads = 0

function setup(thread)
    thread:set("number", threads)
    threads = threads + 1
end

local function lines(path, step, from)
    local found, number = {}, 0
    for line in io.lines(path) do
        if number % step == from then found[#found + 1] = line end
        number = number + 1
    end
    return found
end

function init(arguments)
    tokens = lines(arguments[1], 2, number)
    codes = lines(arguments[2], 2, number)
    path = "/api/v1/events/" .. arguments[3] .. "/scans"
    math.randomseed(os.time() * 4 + number)
    run = string.format("%08x", math.random(0, 2 ^ 31 - 1))
    sequence = os.time() % 1000000 * 1000000
    count, failed = 0, 0
end

function request()
    count = count + 1
    local now = os.date("!%Y-%m-%dT%H:%M:%SZ")
    local body = string.format(
        '{"deviceTime":"%s","roundTripMilliseconds":4,"scans":[{"id":"%s-%04x-7000-8000-%012x","seq":%d,"code":"%s",' ..
        '"scannedAt":"%s","channel":"hid","mode":"online"}]}',
        now, run, number, count, sequence + count, codes[count % #codes + 1], now)
    return wrk.format("POST", path, {
        ["Content-Type"] = "application/json", ["Authorization"] = "Bearer " .. tokens[count % #tokens + 1],
    }, body)
end

function response(status, headers, body)
    if status ~= 200 or string.find(body, '"busy"', 1, true) then
        failed = failed + 1
        if failed == 1 then io.stderr:write(status .. " " .. body .. "\n") end
    end
end

dofile(debug.getinfo(1, "S").source:match("^@(.*/)") .. "ending.lua")
