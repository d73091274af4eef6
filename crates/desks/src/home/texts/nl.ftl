# Thuis: wat een ouder ziet.

home-title = De reis van
home-card = Wat er komt, welke rechten er zijn, en iets kleins om thuis te doen.
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
