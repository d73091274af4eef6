# Język polski: tylko w listach do domu.

kit-date = { $day } { $month } { $year }
kit-range = { $from }–{ $to }
kit-school-year = rok szkolny { $years }
kit-month-1 = stycznia
kit-month-2 = lutego
kit-month-3 = marca
kit-month-4 = kwietnia
kit-month-5 = maja
kit-month-6 = czerwca
kit-month-7 = lipca
kit-month-8 = sierpnia
kit-month-9 = września
kit-month-10 = października
kit-month-11 = listopada
kit-month-12 = grudnia
