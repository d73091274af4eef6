# Het register: wat we met welke gegevens doen, en waarom.

processing-title = Wat doen we met gegevens?
processing-intro = Hier staat per soort gegevens waarvoor we ze gebruiken, wie erbij mag en hoe lang we ze bewaren.
processing-made = Deze lijst maakt het programma zelf, uit de regels waar het zich aan houdt. Een jurist moet nog nakijken welk artikel van de privacywet (AVG) bij elke regel past.
processing-order = Op volgorde van waarvoor we ze gebruiken.
processing-class = Welke gegevens
processing-purpose = Waarvoor
processing-sees = Wie het ziet
processing-changes = Wie het verandert of doet
processing-bases = Waarom het mag
processing-kept = Hoe lang
processing-kept-log = Regels in het logboek blijven. Na het wissen leiden ze naar niemand meer.
processing-kept-plan = Zolang de school het wil. Er staat niemand in.
processing-kept-not = Dit bewaren we niet.
