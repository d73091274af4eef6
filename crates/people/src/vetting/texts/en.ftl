# Certificates of conduct: seen, and given back.

vetting-title = Certificate seen
vetting-why = Whoever comes from outside and meets young people first shows a certificate of conduct (VOG). Without one that counts now, that person sees nobody.
vetting-order = The newest comes first.
vetting-none = No certificate has been seen yet.
vetting-seen = seen by { $who } on { $day }
vetting-not-now = does not count now
vetting-certificate-vog = VOG
vetting-certificate-foreign = Certificate of another country
vetting-new = A certificate that you see now
vetting-give-back = Look at the certificate and give it back. We do not keep it; nobody uploads it.
vetting-which-one = Which certificate?
vetting-given = Given out on
vetting-until = Counts up to and including
vetting-until-hint = At most three years after the day it was given out. Check with the programme which term holds.
vetting-save = I have seen it
vetting-which = Choose which certificate you saw.
vetting-day = Write a day like this: 2026-11-26.
vetting-future = This day has not come yet.
vetting-old = This certificate is older than a year. Ask for a new one.
vetting-over = This day has passed, or is today. Choose a later day.
vetting-long = A certificate counts for three years at most. Choose an earlier day.
vetting-own = You show your own certificate to somebody else.
vetting-stop = Does this one no longer count?
vetting-stop-why = Use this if the certificate is not right, or if you hear that somebody may not meet pupils any more. Without another certificate that person sees nobody from now on.
vetting-stop-now = This one counts no more
