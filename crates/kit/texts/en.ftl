# The texts of the house itself: what surrounds every page, errors, dates and components.

## Around the page
kit-skip = Go to the content
kit-home = to the first page
kit-tagline = Your way through education
kit-menu = Menu
kit-language = Language
kit-read-aloud = Read aloud
kit-read-stop = Stop reading
kit-print = Print this page
kit-copy-link = Copy the link
kit-left = { $count } characters left
kit-over = { $count } characters too many. Make it shorter, then nothing gets lost.
kit-copied = The link is copied
kit-printed-on = Printed on { $date }
kit-footer = About Kansrijk
kit-no-account = You do not need an account. We keep nothing about you.
kit-sign-in = Sign in
kit-kept-by = You are signed in. { $organisation } keeps what is here about you.
kit-sources = All rules come from the law and public sources. Always check the source too.
kit-licence = Kansrijk is open. Everybody may use it and improve it. Licence: EUPL-1.2.
kit-accessibility = Accessibility
kit-privacy = Privacy
kit-back = Back
kit-next = Next
kit-skip-question = Skip this question
kit-change = Change
kit-optional = optional
kit-more = Read more
kit-why = Why?
kit-gallery = Components
kit-breadcrumb = Where you are
kit-source = Source

## Dates, numbers and money
kit-date = { $day } { $month } { $year }
kit-eur = €{ $amount }
kit-school-year = school year { $years }
kit-range = { $from }–{ $to }
kit-month-1 = January
kit-month-2 = February
kit-month-3 = March
kit-month-4 = April
kit-month-5 = May
kit-month-6 = June
kit-month-7 = July
kit-month-8 = August
kit-month-9 = September
kit-month-10 = October
kit-month-11 = November
kit-month-12 = December

## What a door can be
kit-verdict-right = The school may not refuse you
kit-verdict-right-if = Only if …
kit-verdict-discretion = The school decides
kit-verdict-selection = Limited number of places
kit-verdict-closed = Still closed
kit-condition-met = Already true
kit-condition-todo = Still to do
kit-condition-missing = Still needed
kit-condition-depends = It depends on this
kit-condition-unknown = You know this yourself
kit-condition-impossible = This is no longer possible
kit-condition-opens = This opens the door
kit-conditions = What counts
kit-deadline = No later than { $date }
kit-deadline-passed = This was possible until { $date }
kit-check-at = Check this with { $name }

## Questions and forms
kit-question-of = Question { $number } of { $total }
kit-step-done = done
kit-step-skipped = skipped
kit-step-now = now
kit-step-later = later
kit-errors-title = Something is not right
kit-error-prefix = Error:

## Time line and table
kit-time-past = past
kit-time-now = now
kit-time-coming = still to come

## Errors
kit-not-found-title = This page does not exist
kit-not-found = The address may have changed, or it has a typing mistake. Start again at the first page.
kit-bad-request-title = This address is not right
kit-bad-request = There is something in the address or the form that we do not understand. Go back and try again.
kit-method-title = That is not possible here
kit-method = You can only look at this page. Go back and try again.
kit-too-long-title = This address is too long
kit-too-long = The address of the page is longer than we accept. Start again at the first page.
kit-too-large-title = This is too much at once
kit-too-large = You are sending more than we accept at once. Make it shorter and try again.
kit-forbidden-title = That is not possible like this
kit-forbidden = This form did not come from a page of Kansrijk. Nothing was changed. Go back and try again.
kit-too-often-title = That was too often in a row
kit-too-often = You have tried this too often. Wait a quarter of an hour and try again.
kit-unknown-field = There is something in this form that does not belong there. Nothing was changed.
kit-already = It stood so already. Nothing has changed.
kit-conflict-title = Somebody was before you
kit-conflict = Somebody else has just changed this. Load the page again and see what it says now.
kit-unavailable-title = It does not work right now
kit-unavailable = It is too busy, or we are working on it. Did you fill something in? Take it that it was not saved. Wait a minute and try again.
kit-internal-title = Something went wrong on our side
kit-internal = This is not your fault. Try again in a few minutes.
kit-request-id = Number of this error: { $id }
kit-to-start = To the first page
