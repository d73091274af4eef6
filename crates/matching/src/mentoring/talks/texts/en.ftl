# Words of messages.

talks-title = Messages
talks-back = Mentor
talks-other = the other
talks-intro = Here you write each other. Nothing disappears, and nobody else reads along. If you report something, the safeguarding officer reads it.
talks-order = The last message is at the bottom.
talks-none = There are no messages yet.
talks-group-title = Messages of the group
talks-group-intro = Here the whole group writes. Who takes part reads everything. The coordinator does not read along. If you report something, the safeguarding officer reads it.
talks-group-who = Who reads along? ({ $count })
talks-group-order = Mentors first, then young people, by first name.
talks-group-mentor = mentor
talks-group-since = You read what was written since { $day }. That is when you joined.
talks-group-none = Nothing was written since you joined. Write the first message.
talks-group-gone = somebody who is no longer in the group
talks-group-open =
    { $count ->
        [0] Messages of the group
        [one] Messages of the group (1 new)
       *[other] Messages of the group ({ $count } new)
    }
talks-take-back = Take back
talks-taken = This message was taken back.
talks-taken-own = You took this back. The group does not read it any more.
talks-taken-why = What you wrote, you can take back. Then only the safeguarding officer reads it, after a report.
talks-earlier = Earlier messages
talks-latest = To the latest messages
talks-waits = Arrives at 7 in the morning.
talks-night = It is late. What you write now arrives at 7 in the morning.
talks-write = Your message
talks-write-hint = Stay here: no telephone numbers, mail addresses, links or other apps.
talks-send = Send
talks-report = Report this message
talks-report-any = Something is wrong
talks-danger = Is there danger now? Call 112. You can always talk to the Kindertelefoon: 0800-0432.
talks-done-verstuurd = Your message was sent.
talks-done-morgen = Your message is kept. It arrives at 7 in the morning.
talks-done-terug = Taken back. The group does not read it any more.
talks-done-gemeld = Thank you. The safeguarding officer reads it within two days. The other does not hear of this.
talks-done-afgehandeld = What you did is written down.
talks-done-bewaard = Kept. The report stays open.
talks-own = What you reported
talks-own-order = Only you and the safeguarding officer read this. The newest is at the top.
talks-own-sent = sent
talks-own-read = read
talks-own-working = somebody works on it
talks-own-closed = closed on
talks-wrong-empty = Write something first.
talks-wrong-long = Your message is too long. Make it two.
talks-wrong-phone = This looks like a telephone number. We do not pass it on. That way somebody can always help.
talks-wrong-mail = This looks like a mail address. We do not pass it on. Write each other here.
talks-wrong-link = There is a link here. We do not pass it on. Say in words what you mean.
talks-wrong-elsewhere = This is about going on in another app. Do not do that. Talk here or at school.
talks-wrong-house = This is about meeting at somebody's home. We do not do that. Choose school, the library or a place with others.
talks-wrong-over = This pairing does not run. You can read here, and not write.
talks-wrong-alone = There is no mentor in the group now, or nobody else. You can read here, and not write.
talks-wrong-many = You sent a lot today. Tomorrow you can again.
talks-reporting = Something is wrong
talks-reporting-intro = Good that you say it. The safeguarding officer of the school reads this. The other does not see it.
talks-reporting-intro-group = Good that you say it. The safeguarding officer of the school reads this. The group does not see it.
talks-reporting-around = The messages around it go along, so that it can be followed.
talks-reporting-which = What is it?
talks-reporting-said = Tell it in your own words
talks-reporting-go = Report it
talks-sort-feeling = It does not feel right
talks-sort-elsewhere = Wants my number, a picture or another app
talks-sort-secret = Wants to meet without anybody knowing
talks-sort-words = Ugly words
talks-sort-happened = Something happened
talks-sort-stopped = Stopped because it was not all right
talks-sort-other = Something else
talks-report-which = Choose what it is. If you do not know, choose "Something else".
talks-report-long = That is too long. Make it shorter.
