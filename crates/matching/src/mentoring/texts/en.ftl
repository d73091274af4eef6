# Words of mentoring that stand in several places.

mentoring-kind-student = student
mentoring-kind-professional = somebody who works
mentoring-kind-alumnus = former pupil of this school
mentoring-kind-older-pupil = pupil of a higher year
mentoring-kind-former-participant = had a mentor in this programme
mentoring-topic-choice = choosing: subject, profile, study
mentoring-topic-work = what work is really like
mentoring-topic-school = school and planning
mentoring-topic-switch = changing school or study
mentoring-topic-apply = applying and internships
mentoring-topic-confidence = getting surer of yourself
mentoring-topic-network = getting to know people
mentoring-topic-money = money for your study
mentoring-topic-else = something else
