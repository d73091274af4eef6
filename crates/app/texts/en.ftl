### complete
### The words of the command line: heads of tables, and what must be short to fit into one.

## Tables
cli-kind = refuse?
cli-kind-right = may not
cli-kind-right-if = may not, if
cli-kind-discretion = school decides
cli-kind-selection = few places
cli-kind-closed = closed now
cli-to = to
cli-deadline = by
cli-passed = passed
cli-conditions = what is still needed
cli-nothing-more = nothing more
cli-source = source
cli-check-with = check with
cli-start = start
cli-step = step
cli-option = option
cli-course = course
cli-later = { $years } years later
cli-right-later = school decides; by right { $years } years later
cli-date = date
cli-what = what
cli-sure = sure?
cli-sure-published = published
cli-sure-rule = so every year
cli-sure-check = check it

## Sentences
cli-pathways-to = { $count ->
    [0] I found no pathway to { $name }.
    [one] There is one pathway to { $name }.
   *[other] I found { $count } pathways to { $name }. Each is better at something. These differ most.
}
cli-at-least = or more
cli-why-not = Why not another way?
cli-courses-differ = { $differ } of { $count } courses are not equally open under every option.
cli-goal-several = { $written } can mean more than one thing. Choose one:
cli-goal-more = And { $count } more. Type a longer word to find those.
cli-goal-empty = Say with --to what you want to become or learn, for example: --to kapper.
cli-state-past = past
cli-state-now = now
cli-state-coming = coming

## De demo
demo-title = Who do you want to be?
demo-intro = This is the demo of { $school }. Click on somebody and you are that person. You may try everything: when you stop, it is all gone.
demo-made-up = Everybody here is made up. Do not use names of people who exist.
demo-untied = This person cannot sign in now: nothing ties them to a young person or the school today. Choose somebody else, or another day.

## Where something stands in a file
cli-at-line = {""}, line { $line }
cli-at-column = {""}, column '{ $column }'
