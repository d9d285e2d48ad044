-- wrk: asks for one page again and again, as somebody who is signed in.
--
--   wrk … -s page.lua URL -- COOKIE
--
-- Ends as ending.lua says.

function init(arguments)
    wrk.headers["Cookie"] = arguments[1]
    wrk.headers["Accept-Encoding"] = "gzip"
end

dofile(debug.getinfo(1, "S").source:match("^@(.*/)") .. "ending.lua")
