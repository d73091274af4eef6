# Words of a young person about their mentor.

young-title = My mentor
young-your-mentor = your mentor
young-with = You and
young-none-title = You have no mentor now
young-none = A mentor is somebody who thinks along with you. Say what matters to you, and we look.
young-wish-go = Ask for a mentor
young-wish-look = Look at your wish
young-proposed = There is a mentor for you
young-agreed = You both said yes
young-agreed-text = This is what we still wait for. Then you hear when the first meeting is.
young-fields = Knows the work
young-ways = Went this way
young-languages = Speaks
young-answer-before = Answer by
young-answer-free = You may say no. You then keep your place in the queue.
young-said-yes = You said yes. Your mentor answers by
young-yes = Yes, please
young-no = No, rather not
young-no-sure = Are you sure? This mentor is then not proposed again. You keep your place in the queue.
young-no-go = Yes, I say no
young-next = Next meeting
young-no-next = There is no new meeting yet. Ask your mentor when it suits.
young-step = Your step
young-messages =
    { $count ->
        [0] Messages
        [one] Messages (1 new)
       *[other] Messages ({ $count } new)
    }
young-agenda = Put in my calendar
young-agenda-name = Mentor
young-agenda-what = Meeting with mentor
young-days = This is still to come
young-meetings = Your meetings
young-wrong = Is something wrong?
young-wrong-text = Say it. Your mentor does not get to see it. Somebody at school helps you.
young-wrong-go = Say that something is wrong
young-alumni-title = Become a mentor yourself now?
young-alumni = You know now what it is like. That helps somebody else.
young-alumni-go = Read what a mentor does
young-over = Before
young-first-again = If you want another mentor, you come first.
young-done-ja = You said yes.
young-done-nee = You said no. You stay in the queue for somebody else.
young-done-bewaard = Saved.
young-done-gestopt = Stopped. Thank you for saying so.
young-done-gestopt-gemeld = Stopped. The safeguarding officer reads within two days that it was not all right. The other does not read this.
young-done-gemeld = Reported. Somebody at school reads it.
young-done-eerst-praten = The coordinator talks with you first. Until then home hears nothing.
young-done-klas-ja = You said yes. As soon as there is a mentor, you hear it here.
young-done-klas-nee = You said no. That is fine.
