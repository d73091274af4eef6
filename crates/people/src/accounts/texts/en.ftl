# Signing in, your account, and links that you get.

## Signing in
accounts-sign-in-title = Sign in
accounts-sign-in-at = You sign in at { $organisation }.
accounts-sign-in-other = Choose another school
accounts-sign-in-which = Which school do you belong to?
accounts-sign-in-none = There is no school here yet. Whoever runs this website can make one.
accounts-sign-in-do = Sign in
accounts-sign-in-refused = Your name and your password do not belong together. Check them and try again.
accounts-order-name = In order of name.
accounts-school = Your school
accounts-school-missing = Choose your school.
accounts-login = Name to sign in with
accounts-login-hint = Your e-mail address, or the name you chose yourself.
accounts-password = Password
accounts-help-title = Not working?
accounts-help-code = I have a letter with a code
accounts-help-forgotten = Forgot your password? Ask the administrator of your school. Together with a colleague they let you in again.
accounts-help-without = You can see a lot without an account too.
accounts-help-begin = See your doors

## A code
accounts-code-title = Type your code
accounts-code-intro = Open the app with codes on your phone. Type the six digits that you see now.
accounts-code = Code
accounts-code-hint = Or type a spare code from paper.
accounts-code-do = Go on
accounts-code-wrong = This code is not right. Each code works once. Wait for the next one and type that.
accounts-code-lost-title = Lost your phone?
accounts-code-lost = Use a spare code from paper. Do you not have those either? Ask the administrator of your school.

## Setting codes up
accounts-set-up-title = Set up codes
accounts-set-up-must = You see data of other people. That is why you sign in with a password and a code. You do this once.
accounts-set-up-may = With a code nobody else can get into your account. Not even with your password.
accounts-set-up-app = Put an app for codes on your phone. For example Aegis, 2FAS, Google Authenticator or Microsoft Authenticator.
accounts-set-up-scan = Scan this picture with that app.
accounts-set-up-same-device = Are you on your phone now?
accounts-set-up-open = Open the app
accounts-set-up-type = Or copy this into the app:
accounts-set-up-first = Type the six digits that the app shows below.
accounts-set-up-code-hint = Six digits.
accounts-set-up-do = Done
accounts-spare-title = Spare codes
accounts-spare-once = You see these codes only once. Print them, or write them down.
accounts-spare-what = Lost your phone? Then you sign in with your password and one of these codes. Each code works once. Cross it out afterwards.
accounts-spare-keep = Keep this paper at home, in a place that only you know. Not with your phone.
accounts-spare-print = Print the codes
accounts-spare-onward = I have them. Go on

## Choosing a password
accounts-choose-confirm = Make your account
accounts-choose-confirm-intro = Hello { $name }. { $organisation } has made an account for you. Choose how you sign in.
accounts-choose-confirm-do = Make my account
accounts-choose-recover = Choose a new password
accounts-choose-recover-intro = Hello { $name }. Your old password, your codes and every place where you are signed in end now.
accounts-choose-recover-do = Use this password
accounts-choose-change = Change your password
accounts-choose-change-intro = After that you are signed out on all other devices.
accounts-choose-change-do = Change my password
accounts-choose-login-hint = Your e-mail address, or a name that you remember. Without spaces.
accounts-choose-elsewhere = Do you think somebody knows your password? Change it in other places where you use it too.
accounts-password-old = Your password now
accounts-password-new = New password
accounts-password-hint = At least { $shortest } characters. Choose a few words that have nothing to do with each other. Spaces are fine.
accounts-password-short = This password is too short. Add a word.
accounts-password-long = This password is too long. Keep it under 129 characters.
accounts-password-common = Many people use this password. Choose a few words that have nothing to do with each other.
accounts-password-leaked = This password is on a list of leaked passwords. Choose another one.
accounts-password-guessed = This password is guessed quickly. Add two words that have nothing to do with it.
accounts-password-own = This password is almost only your name or your school. Choose something that nobody knows about you.
accounts-password-same = This is your old password. Choose another one.
accounts-password-wrong = This is not your password. Type it again.
accounts-login-length = Choose a name of 3 to 254 characters.
accounts-login-signs = Use only letters, digits, full stops, hyphens and an at sign.
accounts-login-taken = This name belongs to somebody else. Choose another one.

## A link
accounts-link-title = You have been given a link
accounts-link-intro = Press the button to go on.
accounts-link-do = Go on
accounts-link-yours = This link is only for you. Do not send it on.
accounts-link-dead = This link does not work
accounts-link-dead-why = A link works once, and for a few days. Perhaps it has been used already.
accounts-link-dead-help = Ask whoever gave it to you for a new one.
accounts-link-code-title = Type the code from your letter
accounts-link-code-intro = Your letter from school has a code of twelve characters.
accounts-link-code = The code
accounts-link-code-hint = Capitals and hyphens make no difference.
accounts-link-code-do = Go on
accounts-link-code-wrong = This code does not work. Check whether you typed it right. Is your letter old? Then ask for a new one.

## An account that is closed
accounts-closed-suspended = Your account has been stopped for now
accounts-closed-suspended-why = { $organisation } has stopped your account. What is yours is kept.
accounts-closed-unconfirmed = Your account is not ready yet
accounts-closed-unconfirmed-why = First open the invitation that you got from { $organisation }.
accounts-closed-ended = Your account has ended
accounts-closed-ended-why = You no longer have an account at { $organisation }.
accounts-closed-help = Do you want to know why? Ask the administrator of { $organisation }.
accounts-sign-out = Sign out

## Where you are signed in
accounts-mine-title = Signing in and safety
accounts-away = Leave quickly
accounts-away-what = Is somebody watching? ‘Leave quickly’ takes you to the weather at once. You are then signed out here.
accounts-places-title = You are signed in here
accounts-places-order = The one used last is on top.
accounts-places-end = Sign out everywhere else
accounts-places-strange = Is there a device you do not know? Sign it out and change your password.
accounts-place-here = here, now
accounts-place-since = Since { $date }, { $time }.
accounts-place-seen = Last seen on { $date }, { $time }.
accounts-place-end = Sign out here
accounts-device-unknown = Unknown device
accounts-way-passkey = With a key on the device.
accounts-way-password = With your password.
accounts-way-vouched = Through another website.
accounts-way-link = With a link.
accounts-way-demo = In the demo.
accounts-mine-link = You came with a link. You have no password here.
accounts-password-since = You have had this password since { $date }.
accounts-codes-title = Codes
accounts-codes-on = You sign in with a password and a code.
accounts-codes-off = You sign in with a password alone. With a code your account is much safer.
accounts-codes-must = You see data of other people. That is why codes cannot be turned off.
accounts-codes-other = Set up another phone
accounts-spare-left =
    { $left ->
        [0] You have no spare codes left.
        [one] You have one spare code left.
       *[other] You have { $left } spare codes left.
    }
accounts-spare-few = Make new spare codes in time.
accounts-spare-new = Make new spare codes
accounts-done-wachtwoord = Your password has been changed. You are signed out on other devices.
accounts-done-codes-weg = You now sign in without a code.
accounts-done-sessie = That device has been signed out.
accounts-done-sessies = You are signed out on all other devices.

## Your password first
accounts-prove-why = So that we know it is you.
accounts-prove-begin = Set up codes
accounts-prove-begin-what = After that you sign in with your password and a code from your phone.
accounts-prove-begin-do = Go on
accounts-prove-end = Stop using codes
accounts-prove-end-what = After that you sign in with your password alone. Your spare codes no longer work then.
accounts-prove-end-do = Stop using codes
accounts-prove-spare = Make new spare codes
accounts-prove-spare-what = Your old spare codes no longer work after that.
accounts-prove-spare-do = Make new codes

## Somebody's account, for the administrator
accounts-account-title = The account of { $name }
accounts-account-own = This is your own account.
accounts-account-seen = { $name } can see that you looked here and what you did.
accounts-state-none = { $name } has no account yet.
accounts-state-unconfirmed = { $name } has been invited and has not made the account yet.
accounts-state-active = { $name } has an account.
accounts-state-suspended = The account of { $name } has been stopped for now.
accounts-state-ended = The account of { $name } has ended.
accounts-invite-title = Invite
accounts-invite-what = You get a letter with a link. You print it, or you copy the link. Kansrijk itself sends nothing. The link works for fourteen days.
accounts-invite-do = Make an invitation
accounts-invite-again = Make a new invitation
accounts-look-title = Looking without an account
accounts-look-what = With this link somebody can look once, for two hours. The link works for seven days.
accounts-look-do = Make a link to look
accounts-recover-title = { $name } cannot get in any more
accounts-recover-what = You ask a colleague to look along. If they say yes, you get a link for this person.
accounts-recover-waits = Your request is ready. A second person has to say yes.
accounts-recover-approved = A second person said yes. Give the link only to { $name } in person. Ask a young person to come to you.
accounts-recover-why = What is the matter?
accounts-recover-why-hint = Also write how you know that it is this person. Your colleague reads this.
accounts-recover-ask = Ask a second person
accounts-recover-hand = Make the link
accounts-why-length = Write in 10 to 500 characters what is the matter.
accounts-suspend-title = Stop the account for now
accounts-suspend-what = The person is signed out everywhere at once and cannot sign in any more. Nothing is lost.
accounts-suspend-do = Stop it
accounts-resume-title = Open the account again
accounts-resume-what = After that the person can sign in again.
accounts-resume-do = Open it again
accounts-done-stand = It has been changed.
accounts-done-gevraagd = Your request is ready. A second person has to say yes.
accounts-refused-left = This person is no longer here.
accounts-refused-has-account = This person already has an account. Can they not get in? Then let them in again.
accounts-refused-look = A link to look is for people at home or from outside without an account, who belong to somebody here now.
accounts-refused-nobody = This person belongs to nobody here now. First write down to whom.
accounts-refused-quota = You have made many links today. More than { $most } in a day is not possible. Go on tomorrow.
accounts-refused-state = That is not possible with this account now. See how it stands.
accounts-refused-staff-codes = You see data of other people. That is why codes cannot be turned off.
accounts-refused-no-codes = Set up codes first. After that you get spare codes.
accounts-refused-session = I do not know this device. Load the page again.

## The link on paper
accounts-handed-invitation = The invitation for { $name }
accounts-handed-recovery = The link for { $name }, to get in again
accounts-handed-look = The link to look for { $name }
accounts-handed-once = You can see this link for an hour, and only you. Print it now, or copy it.
accounts-handed-copy = The link
accounts-handed-copy-hint = Send it only to the person themselves.
accounts-letter-title-invitation = Your account at Kansrijk
accounts-letter-title-recovery = Signing in to Kansrijk again
accounts-letter-title-look = A look at Kansrijk
accounts-letter-invitation = With Kansrijk you see which doors are open for you, and when you choose. Your school has prepared an account for you.
accounts-letter-recovery = Scan the code and choose a new password. Your old password and codes no longer work then.
accounts-letter-look = Scan the code and see what is ready for you. You need no account. The link works once.
accounts-letter-scan = Scan this code with your phone.
accounts-letter-type = No camera? Go to this address and type the code:
accounts-letter-until = This works until { $date }, { $time }.
accounts-letter-yours = This letter is only for you. Show it to nobody and throw it away when you are done.
accounts-letter-print = Print the letter
accounts-letters-print = Print all letters
accounts-letters-once = You can see these letters for an hour, and only you. Print them now: one sheet for each pupil.
accounts-class-title = Letters for { $class }
accounts-class-what =
    { $count ->
        [one] One pupil has no account yet and gets a letter.
       *[other] { $count } pupils have no account yet and get a letter.
    }
accounts-class-before = Did you make letters before? After this those no longer work.
accounts-class-short = Invitations
accounts-desk = My place
accounts-class-do = Make the letters
accounts-class-all = Everybody in this class has an account.
accounts-class-empty = There is nobody in this class yet. First import the list of the school.

## A key on a device
accounts-keys-title = Keys on your devices
accounts-keys-what = With a key you sign in without a password. You use your finger, your face or the code of your device. A key is also called a passkey.
accounts-keys-order = The oldest is at the top.
accounts-keys-none = You have no key yet.
accounts-key-title = Your key
accounts-key-nameless = Key without a name
accounts-key-since = Made on { $date }.
accounts-key-used = Last used on { $date }, { $time }.
accounts-key-unused = Not used yet.
accounts-key-change = View
accounts-key-name = Name of the key
accounts-key-name-hint = A name by which you know this device.
accounts-key-rename = Save the name
accounts-key-new = Make a key
accounts-key-new-intro = Your device makes a key for you. After that you sign in with it, without a password.
accounts-key-new-own = Only do this on a device of your own. Not on a computer at school.
accounts-key-new-stays = Your finger or face stays on your device. We never get to see it.
accounts-key-new-others = After this you are signed out on other devices.
accounts-key-new-do = Make the key
accounts-key-new-failed = The key was not made. Try again and follow what your device says.
accounts-key-new-there = This device already has a key of yours. You can sign in with it.
accounts-key-not-here = It cannot be done here. Use a recent browser, with scripts on, at the usual address of this website.
accounts-key-again = Sign in again first. Make your key within ten minutes after that.
accounts-key-not-made = The key was not made. Load the page again and try once more.
accounts-key-end = Remove the key
accounts-key-end-what = After this you cannot sign in with this key any more. On other devices you are signed out.
accounts-key-use-title = With a key
accounts-key-use-do = Sign in with a key
accounts-key-use-what = You use your finger, your face or the code of your device.
accounts-key-use-or = Or with your password
accounts-key-use-failed = Signing in with a key was stopped. Try again, or use your password.
accounts-key-refused = This key does not let you in here. Try again, or use your password. Still no luck? Ask the administrator of your school.
accounts-done-sleutel = Your key is ready. On other devices you are signed out.
accounts-done-sleutel-naam = The name of your key is saved.
accounts-done-sleutel-weg = The key is gone. On other devices you are signed out.
accounts-refused-key-account = You have no account here to make a key for.
accounts-refused-key-many = You already have { $most } keys. Remove one first.
accounts-refused-key-last = You see data of others. So your last key cannot go. Set up codes first, or make another key.

## Through another party
accounts-party-use-title = Through another party
accounts-party-use-do = Sign in with { $party }
accounts-party-instead = Or choose no password
accounts-party-going = You are going to { $party }
accounts-party-going-what = You sign in there. After that you come back here.
accounts-party-going-do = Go to { $party }
accounts-parties-title = Signing in through another party
accounts-parties-what = Link your account to a party that knows you. After that you sign in through it.
accounts-parties-order = In the order of the administrator of this website.
accounts-party-since = Linked since { $date }.
accounts-party-not = Not linked.
accounts-party-out = When you sign out here, you are still signed in with that other party. Sign out there too.
accounts-party-again = Sign in again first. Then it can be done within ten minutes.
accounts-party-bind-what = You go to { $party } and sign in there. After that, that account belongs to your account here.
accounts-party-bind = Link { $party }
accounts-party-end-what = After this you cannot sign in with { $party } any more. On other devices you are signed out.
accounts-party-end = Stop using { $party }
accounts-not-in-unknown = We do not know this account yet
accounts-not-in-unknown-why = You are signed in with that party. But that account does not belong to an account here yet.
accounts-not-in-unknown-help = Do you have an account here? Sign in another way and link them under ‘Signing in and safety’. Do you have an invitation? Open that first.
accounts-not-in-refused = You cannot come in this way
accounts-not-in-refused-why = What that party told us does not fit this school or this account. Nothing has changed.
accounts-not-in-refused-help = Try again, or sign in another way. Still no luck? Ask the administrator of your school.
accounts-not-in-down = The other party does not answer
accounts-not-in-down-why = This is not your fault. Nothing has changed and nothing is lost.
accounts-not-in-down-help = Try again in a few minutes, or sign in another way.
accounts-not-in-stopped = You are not signed in
accounts-not-in-stopped-why = You stopped at the other party, or it did not let you in.
accounts-not-in-stopped-help = Try again, or sign in another way.
accounts-not-in-again = To signing in
accounts-done-partij = The link is made. On other devices you are signed out.
accounts-done-partij-weg = The link is gone. On other devices you are signed out.
accounts-refused-party-last = You have nothing else to sign in with. Make a key first, or ask the administrator of your school for help.
