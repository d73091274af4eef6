# Woorden van mentoring die op meer plekken staan.

mentoring-kind-student = student
mentoring-kind-professional = iemand die werkt
mentoring-kind-alumnus = oud-leerling van deze school
mentoring-kind-older-pupil = leerling uit een hogere klas
mentoring-kind-former-participant = had zelf een mentor in dit programma
mentoring-topic-choice = kiezen: vak, profiel, opleiding
mentoring-topic-work = hoe werk echt is
mentoring-topic-school = school en plannen
mentoring-topic-switch = overstappen
mentoring-topic-apply = solliciteren en stage
mentoring-topic-confidence = zekerder worden
mentoring-topic-network = mensen leren kennen
mentoring-topic-money = geld voor je studie
mentoring-topic-else = iets anders
