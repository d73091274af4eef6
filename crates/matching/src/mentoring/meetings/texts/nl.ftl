# Woorden van afspraken, voor allebei de kanten.

meetings-state-planned = gepland
meetings-state-held = gehad
meetings-state-missed = iemand kwam niet
meetings-state-cancelled = afgezegd
meetings-minutes = { $minutes } minuten
meetings-step = Volgende stap
