-- wrk: each request redeems another ticket at pretix, as its scanners do.
--
--   wrk -t1 … -s redeem.lua URL -- FOLDER
--
-- Ends as Benchmarks/web/ending.lua says; pretix answers 400 for a ticket that was in already, which counts as failed there.

function init(arguments)
    local lines = io.lines(arguments[1] .. "/gate.txt")
    token, list, tickets = lines(), lines(), tonumber(lines())
    math.randomseed(os.time())
    count = math.random(0, tickets - 1)
    run = string.format("%08x%04x", os.time(), math.random(0, 65535))
end

function request()
    count = count + 1
    local body = string.format(
        '{"secret":"ticket%08d","source_type":"barcode","lists":[%s],"force":false,"ignore_unpaid":true,"nonce":"%s%08x"}',
        count % tickets, list, run, count)
    return wrk.format("POST", "/api/v1/organizers/wanasari/checkinrpc/redeem/", {
        ["Content-Type"] = "application/json", ["Authorization"] = "Token " .. token,
    }, body)
end

function response(status, headers, body)
    -- 201: let in; 400 with a reason: was in already.
    if status ~= 201 and not string.find(body, "already_redeemed", 1, true) then
        io.stderr:write(status .. " " .. string.sub(body, 1, 300) .. "\n")
    end
end

dofile(debug.getinfo(1, "S").source:match("^@(.*/)") .. "../../web/ending.lua")
