# The page of a class.

class-asks = wants to talk with you
class-by-members = The school gave this class no education and year. Most young people of this class stand here.
class-unplaced = This class has no education and year yet
class-unplaced-ask = So we do not know what comes for this class, and it counts in no year. Ask the administrator to fill it in.
class-unplaced-keep = So we do not know what comes for this class, and it counts in no year. Fill it in below.
class-more-tracks = Are young people of more than one track together here? Then choose bridge class.
class-no-such-year = { $track } has { $most } years. Choose a year that exists.
class-no-year = There is no education with this year. The highest is { $most }.
class-other-stage-po = The other classes of this school are secondary education. A class of primary school does not belong there. Choose something else, or tick the box below.
class-other-stage-vo = The other classes of this school are primary education. A class of secondary education does not belong there. Choose something else, or tick the box below.
class-sure = It is right: this school has both.
class-assignment = Give an assignment
