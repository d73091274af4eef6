# People: classes, one person, and the list for whoever keeps it.

people-slug = Use 2 to 40 small letters, digits and hyphens, such as the-compass.
people-slug-taken = Another school has this word already. Choose another.

persons-desk = My place
persons-save = Save
persons-saved = Saved.
persons-unknown = not known
persons-seen-as = You see this as
persons-seen-kept = That you looked is written down.
persons-order = { $count ->
    [one] One young person, in alphabetical order.
   *[other] { $count } young people, in alphabetical order.
}
persons-group-empty = Nobody is in this group now.
persons-waiting = Waits for a class
persons-year = year { $year }
persons-year-label = Year or group
persons-track = Education
persons-track-title = What kind of class is this?
persons-track-why = Then each young person in this class sees the right doors at once. What a young person said themselves stays.
persons-track-none = I do not know
persons-track-unknown = We do not know this kind of education or year.
persons-track-po = primary school
persons-track-so-sbo = special primary school
persons-track-isk = international bridging class
persons-track-vso-arb = vso towards work
persons-track-vso-dag = vso towards day activities
persons-track-vso-ver = vso towards further education
persons-track-vo-brug = bridge class
persons-track-pro = practical training
persons-track-vmbo-bb = vmbo basic
persons-track-vmbo-kb = vmbo kader
persons-track-vmbo-gl = vmbo mixed
persons-track-vmbo-tl = vmbo theoretical (mavo)
persons-track-havo = havo
persons-track-vwo = vwo

persons-part-young = Young person
persons-part-staff = Works here
persons-part-home = Parent or guardian
persons-part-outside = From outside the school
persons-parts-young = Young people
persons-parts-staff = Who works here
persons-parts-home = At home
persons-parts-outside = From outside

persons-stand = Where this young person stands
persons-stand-unknown = We do not know in which education and year this is. The young person can say so.
persons-stand-ask = Answer the questions together
persons-extra-yes = with an extra subject
persons-extra-no = without an extra subject
persons-said-roster = The list of the school says so.
persons-said-school = The school said so.
persons-said-self = The young person said so.
persons-doors = See the doors from here

persons-kept = Details
persons-email = Mail
persons-born = Born on
persons-presence = Is here
persons-presence-here = yes
persons-presence-left = no longer
persons-presence-erased = erased
persons-account = Account, invitation and help with signing in
persons-vetting = Certificates of conduct
persons-relations = Tasks and who belongs to them
persons-ask-relation = Ask for a task
persons-done-bewaard = Saved.
persons-done-gevraagd = Asked. A second person looks at it now.
persons-done-beeindigd = The task has ended.

persons-list-title = People
persons-list-who = Whom do you look for?
persons-list-name = Name or mail
persons-list-find = Search
persons-list-order = Ordered by family name. At most 50 on a page.
persons-list-back = Previous page
persons-list-on = Next page
persons-list-nobody = Nobody found. See whether the name is right, or search with a part of it.
