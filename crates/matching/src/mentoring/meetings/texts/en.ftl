# Words of meetings, for both sides.

meetings-state-planned = planned
meetings-state-held = took place
meetings-state-missed = somebody did not come
meetings-state-cancelled = called off
meetings-minutes = { $minutes } minutes
meetings-step = Next step
