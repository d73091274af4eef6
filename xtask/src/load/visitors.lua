-- For wrk: asks the pages of a file in turn; on each line what the browser carries and a path, with a tab between them.
local asked, n, bad = {}, 0, 0
function init(args)
  for line in io.lines(args[1]) do
    local cookie, path = line:match("^(.-)\t(.+)$")
    asked[#asked + 1] = wrk.format("GET", path, {["Cookie"] = cookie})
  end
end
function request() n = n + 1; return asked[n % #asked + 1] end
function response(status) if status ~= 200 then bad = bad + 1 end end
function done(s, l) io.write(string.format("RESULT rps %.2f p50 %.2f ms p99 %.2f ms errors %d\n", s.requests / (s.duration / 1e6), l:percentile(50) / 1000, l:percentile(99) / 1000, s.errors.status + s.errors.connect + s.errors.timeout)) end
