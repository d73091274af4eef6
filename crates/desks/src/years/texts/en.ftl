# The years of a counsellor.

years-title = The years
years-short = Per year: what is coming, and who got nothing yet.
years-intro = Every year of your school, with the decision that comes first.
years-order = In the order of programme and year.
years-soon = within six weeks
years-unplaced = Classes without education and year
years-unplaced-text = The list of the school did not say what kind of classes these are, nor did most young people in them. So they stand in no year. Ask the administrator to fill it in for each class. Are young people of more than one track together? Then it is a bridge class.
years-asked = What everybody should get
years-at-risk = within six weeks
years-counts = offered nothing yet: { $nothing } · had everything: { $had } of { $people }
years-classes = The classes
years-classes-order = By the alphabet.
years-caption = How many young people of each class were offered nothing yet
years-numbers = The number is how many young people were offered nothing yet. Click on a class for the names.
years-owners = Who sees to what
years-owners-order = By the alphabet.
years-owners-none = Nobody has taken anything on in this year yet.
years-nearest = the first by
years-csv = Download the numbers (CSV)
years-csv-class = Class
years-csv-what = What everybody should get
years-csv-before = By
years-csv-people = Young people
years-csv-had = Had all
years-csv-nothing = Offered nothing yet
years-people = { $count ->
    [one] One young person
   *[other] { $count } young people
}
years-year-intro = { $count ->
    [one] One young person in this year.
   *[other] { $count } young people in this year.
}
years-silent = { $count ->
    [one] one did not answer
   *[other] { $count } did not answer
}
years-refused = { $count ->
    [one] one said no or did not come
   *[other] { $count } said no or did not come
}
years-people-unplaced = { $count ->
    [one] Of one young person we do not know where they stand.
   *[other] Of { $count } young people we do not know where they stand.
}
years-duties = { $count ->
    [one] one task
   *[other] { $count } tasks
}
years-passed = { $count ->
    [one] one late
   *[other] { $count } late
}
