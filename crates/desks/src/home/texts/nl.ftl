# Thuis: wat een ouder ziet.

home-title = De reis van
home-card = Wat er komt, uw rechten, en iets kleins om thuis te doen.
home-open = Bekijk wat er komt
home-intro = Dit komt eraan op school. U hoeft het systeem niet te kennen. Een kwartier praten helpt al.
home-task = Een kwartier thuis
home-do = Wij hebben dit gedaan
home-did = Gedaan op
home-told = Dank u. School ziet dat u erover sprak, en niet wat u zei.
home-told-title = Thuis over gepraat
home-all = Alle data en rechten
home-letter = De brief om te printen
home-unknown = School zei nog niet in welke opleiding en welk jaar uw kind zit. Vraag het de mentor.
home-see-title = Wat ziet u hier?
home-see = U ziet wat er komt en welke rechten er zijn. Wat uw kind deed of opschreef, vertelt uw kind zelf. Vanaf 18 jaar beslist uw kind wie dit ziet.
home-task-d01 = Vraag uw kind: wat lukt jou goed op school, en wat wil je leren? Schrijf het samen op. Neem het mee naar het gesprek over het advies. Vraag daar: waarom dit advies, en wat zegt de toets?
home-task-d02 = Kijk samen naar twee scholen. Vraag bij elke school: kan mijn kind hier later nog naar een hoger niveau?
home-task-d03 = Vraag uw kind: welk vak ging beter dan je dacht? Zoek samen de regels van school: wat is nodig voor een niveau hoger?
home-task-d04 = Kijk samen naar de profielen. Vraag: welk werk zou je een dag willen proberen? Vraag school ook naar het extra vak. Daarmee mag uw kind later naar de havo.
home-task-d05 = Vraag uw kind: welke studie of welk werk wil je later nog kunnen kiezen? Kijk samen welke vakken daarvoor nodig zijn.
home-task-d06 = Kies samen twee opleidingen om te bekijken. Zet 1 april in de kalender: wie zich dan heeft aangemeld, heeft recht op een plek.
home-task-d07 = Vraag uw kind: met wie die al studeert wil je praten? Zet 1 mei in de kalender. Voor sommige studies is het 15 januari.
home-task-d12 = Maak samen een lijst: wie kunnen we na het diploma bellen als het niet lukt? School moet een naam geven.
home-task-other = Vraag uw kind: wat wil je hierover weten, en wie kunnen we dat vragen? Luister vooral.
