# Woorden van een jongere over de eigen mentor.

young-title = Mijn mentor
young-your-mentor = je mentor
young-with = Jij en
young-none-title = Je hebt nu geen mentor
young-none = Een mentor is iemand die met je meedenkt. Zeg wat jij belangrijk vindt, dan zoeken wij.
young-wish-go = Vraag een mentor
young-wish-look = Bekijk je wens
young-proposed = Er is een mentor voor je
young-agreed = Jullie zeiden allebei ja
young-agreed-text = Hier wachten we nog op. Daarna hoor je wanneer de eerste afspraak is.
young-fields = Kent het werk
young-ways = Deed zelf
young-languages = Spreekt
young-answer-before = Antwoord vóór of op
young-answer-free = Nee zeggen mag. Je blijft dan op je plek in de rij.
young-said-yes = Jij zei ja. Je mentor antwoordt uiterlijk op
young-yes = Ja, graag
young-no = Nee, liever niet
young-no-sure = Weet je het zeker? Deze mentor wordt dan niet nog eens voorgesteld. Je houdt je plek in de rij.
young-no-go = Ja, ik zeg nee
young-next = Volgende afspraak
young-no-next = Er staat nog geen nieuwe afspraak. Vraag je mentor wanneer het kan.
young-step = Jouw stap
young-messages =
    { $count ->
        [0] Berichten
        [one] Berichten (1 nieuw)
       *[other] Berichten ({ $count } nieuw)
    }
young-agenda = Zet in mijn agenda
young-agenda-name = Mentor
young-agenda-what = Afspraak met mentor
young-days = Dit komt nog
young-meetings = Jullie afspraken
young-wrong = Er klopt iets niet?
young-wrong-text = Zeg het. Jouw mentor krijgt het niet te zien. Iemand van school helpt je.
young-wrong-go = Zeg dat er iets niet klopt
young-alumni-title = Nu zelf mentor worden?
young-alumni = Jij weet nu hoe het is. Een ander heeft daar iets aan.
young-alumni-go = Lees wat een mentor doet
young-over = Eerder
young-first-again = Wil je een andere mentor, dan ben je als eerste aan de beurt.
young-done-ja = Je zei ja.
young-done-nee = Je zei nee. Je blijft in de rij voor een ander.
young-done-bewaard = Bewaard.
young-done-gestopt = Gestopt. Dank dat je het zei.
young-done-gestopt-gemeld = Gestopt. De vertrouwenspersoon leest binnen twee dagen dat het niet in orde was. De ander leest dit niet.
young-done-gemeld = Gemeld. Iemand van school leest het.
young-done-eerst-praten = De coördinator praat eerst met je. Tot dan hoort thuis niets.
young-done-klas-ja = Je zei ja. Zodra er een mentor is, hoor je het hier.
young-done-klas-nee = Je zei nee. Dat is goed.
