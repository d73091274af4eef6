# At home: what a parent sees.

home-title = The way of
home-card = What is coming, your rights, and something small to do at home.
home-open = See what is coming
home-intro = This is coming at school. You do not need to know the system. A quarter of an hour of talking helps already.
home-task = A quarter of an hour at home
home-do = We did this
home-did = Done on
home-told = Thank you. School sees that you talked about it, and not what you said.
home-told-title = Talked about at home
home-all = All dates and rights
home-letter = The letter to print
home-unknown = School has not said yet in which programme and year your child is. Ask the tutor.
home-see-title = What do you see here?
home-see = You see what is coming and which rights there are. What your child did or wrote, your child tells. From 18 your child decides who sees this.
