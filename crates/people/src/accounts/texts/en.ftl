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
accounts-handed-once = You see this link only once. Print it now, or copy it.
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
accounts-letters-once = You see these letters only once. Print them now: one sheet for each pupil.
accounts-class-title = Letters for { $class }
accounts-class-what =
    { $count ->
        [one] One pupil has no account yet and gets a letter.
       *[other] { $count } pupils have no account yet and get a letter.
    }
accounts-class-before = Did you make letters before? After this those no longer work.
accounts-class-do = Make the letters
accounts-class-all = Everybody in this class has an account.
accounts-class-empty = There is nobody in this class yet. First import the list of the school.
