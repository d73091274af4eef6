# The record: what we do with which data, and why.

processing-title = What do we do with data?
processing-intro = For each kind of data this says what we use it for, who may see it and how long we keep it.
processing-made = The program makes this list itself, from the rules that it keeps. A lawyer has still to check which article of the privacy law (GDPR) fits each rule.
processing-order = In the order of what we use it for.
processing-class = Which data
processing-purpose = What for
processing-sees = Who sees it
processing-changes = Who changes or does it
processing-bases = Why that is allowed
processing-kept = How long
processing-kept-log = Lines in the log stay. After erasing they lead to nobody any more.
processing-kept-plan = As long as the school wants it. Nobody is named in it.
processing-kept-not = This is not kept.
