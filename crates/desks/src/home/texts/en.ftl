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
home-task-d01 = Ask your child: what goes well at school, and what do you want to learn? Write it down together. Take it to the talk about the advice. Ask there: why this advice, and what does the test say?
home-task-d02 = Look at two schools together. Ask each school: can my child still go to a higher level here later?
home-task-d03 = Ask your child: which subject went better than you thought? Find the rules of the school together: what is needed for one level up?
home-task-d04 = Look at the profiles together. Ask: which work would you like to try for a day? Also ask school about the extra subject. With it your child may go to havo later.
home-task-d05 = Ask your child: which study or work do you still want to be able to choose later? See together which subjects are needed.
home-task-d06 = Choose two programmes to look at together. Put 1 April in the calendar: who has applied by then has a right to a place.
home-task-d07 = Ask your child: with whom who already studies do you want to talk? Put 1 May in the calendar. For some studies it is 15 January.
home-task-d12 = Make a list together: whom can we call after the diploma when it does not work out? School has to give a name.
home-task-other = Ask your child: what do you want to know about this, and whom can we ask? Listen most of all.
