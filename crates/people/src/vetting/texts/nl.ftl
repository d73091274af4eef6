# Verklaringen omtrent het gedrag: gezien, en teruggegeven.

vetting-title = Verklaring gezien
vetting-why = Wie van buiten komt en leerlingen ontmoet, laat eerst een verklaring omtrent het gedrag (VOG) zien. Zonder verklaring die nu telt, ziet die persoon niemand.
vetting-order = De nieuwste staat bovenaan.
vetting-none = Er is nog geen verklaring gezien.
vetting-seen = gezien door { $who } op { $day }
vetting-not-now = telt nu niet
vetting-certificate-vog = VOG
vetting-certificate-foreign = Verklaring uit een ander land
vetting-new = Een verklaring die je nu ziet
vetting-give-back = Bekijk de verklaring en geef hem terug. Wij bewaren hem niet; niemand uploadt hem.
vetting-which-one = Welke verklaring?
vetting-given = Afgegeven op
vetting-until = Telt tot en met
vetting-until-hint = Hooguit drie jaar na de dag van afgifte. Controleer bij het programma welke termijn geldt.
vetting-save = Ik heb hem gezien
vetting-which = Kies welke verklaring je zag.
vetting-day = Schrijf een dag zo: 2026-11-26.
vetting-future = Deze dag is nog niet geweest.
vetting-old = Deze verklaring is ouder dan een jaar. Vraag een nieuwe.
vetting-over = Deze dag is al geweest, of is vandaag. Kies een latere dag.
vetting-long = Een verklaring telt hooguit drie jaar. Kies een eerdere dag.
vetting-own = Je eigen verklaring laat je aan een ander zien.
vetting-stop = Telt deze niet meer?
vetting-stop-why = Gebruik dit als de verklaring niet klopt, of als je hoort dat iemand geen leerlingen meer mag ontmoeten. Zonder andere verklaring ziet die persoon vanaf nu niemand meer.
vetting-stop-now = Deze telt niet meer
