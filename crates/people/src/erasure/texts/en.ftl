# Erasing somebody: asking, a second yes, and doing it.

erasure-title = Erase data
erasure-link = Erase the data of this person
erasure-waiting-title = Requests to erase
erasure-what = After this nothing of this person can be found: no name, no account and no tasks. It cannot be taken back. Only a code stays, so that the list of school does not bring this person back.
erasure-two = A second person of the school looks at it. After that you erase the data.
erasure-why = Why?
erasure-why-hint = The second person reads this. Write nothing about health or home.
erasure-why-length = Write why, in 10 to 500 characters.
erasure-ask = Ask to erase
erasure-waits = This was asked already. It waits for a second person.
erasure-approved = A second person said yes. Whoever asked can erase the data now.
erasure-go = To this person
erasure-yes = Yes, it may be done
erasure-do = Erase everything now
erasure-has-task = This person is an administrator or looks after privacy. End that task first.
erasure-done-goedgekeurd = Approved. Whoever asked can erase now.
erasure-done-geweigerd = Refused. Nothing was changed.
erasure-done-gewist = The data was erased.
erasure-two-short = Who is erased, and why. It takes two people.

let-in-title = Let somebody in again
let-in-link = Let somebody in again who was erased
let-in-what = Whoever was erased does not come back with the list of school by itself. Here you ask for that. What was erased stays away: they begin anew.
let-in-ask-title = Ask to let somebody in
let-in-number = Number in the list of school
let-in-number-hint = That is how the system of the school calls this person. It stands in the list that you hand in (sourcedId or key).
let-in-called = Write the number from the list of school.
let-in-nobody = Whoever is called so in the list of school is not kept out here. Check the number.
let-in-waits = This was asked already. It waits for a second person.
let-in-ask = Ask
let-in-yes = Yes, let them in
let-in-done-gevraagd = Asked. A second person looks at it.
let-in-done-goedgekeurd = Approved. With the next list of school this person comes in, as somebody new.
let-in-done-geweigerd = Refused. Nothing was changed.
