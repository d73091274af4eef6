### De woorden bij de feiten, in eenvoudig Arabisch. Korte zinnen, enkelvoud; eerst het recht, dan de voorwaarde.
### Nederlandse schoolwoorden blijven staan zoals scholen en brieven ze schrijven, met Arabische uitleg erbij.
### FSI en PDI (U+2068, U+2069) staan alleen rond schooljaren (2023-24) en "21+", die anders omdraaien, en rond het
### Nederlandse begin van een naam: zonder die tekens loopt een rij namen van links naar rechts.
### De sleutels volgen de ids in de bestanden hiernaast; een punt in een id wordt een koppelteken.

## Programmes: node-<id> is the short name, as schools say it; node-<id>-about says what it is.

node-po = ⁨basisschool⁩ (مدرسة ابتدائية)
node-po-about = أنت في المدرسة الابتدائية، من groep 1 إلى groep 8. في groep 8 (السنة الأخيرة) تحصل على توصية المدرسة (schooladvies).
node-so-sbo = ⁨speciaal (basis)onderwijs⁩ (تعليم خاص)
node-so-sbo-about = مدرسة للأطفال الذين يحتاجون إلى مساعدة إضافية. هنا أيضًا تحصل على توصية المدرسة (schooladvies).
node-isk = ⁨ISK⁩ (صف لتعلّم الهولندية)
node-isk-about = أنت جديد في هولندا وتتعلم هنا اللغة الهولندية. اسم الصف internationale schakelklas. بعد ذلك تذهب إلى مدرسة أخرى.
node-pro = ⁨praktijkonderwijs⁩ (تعليم عملي)
node-pro-about = تتعلم بالعمل والتجربة أكثر من الكتب. لديك خطة خاصة بك. تراجعها المدرسة معك كل سنة.
node-vso-arb = ⁨vso⁩: العمل (تعليم ثانوي خاص)
node-vso-arb-about = مدرسة ثانوية مع مساعدة إضافية (voortgezet speciaal onderwijs). تستعد فيها للعمل.
node-vso-dag = ⁨vso⁩: مكان نهاري (تعليم ثانوي خاص)
node-vso-dag-about = مدرسة ثانوية مع مساعدة إضافية (voortgezet speciaal onderwijs). تستعد فيها لمكان ثابت في النهار (dagbesteding).
node-vso-ver = ⁨vso⁩: متابعة الدراسة (تعليم ثانوي خاص)
node-vso-ver-about = مدرسة ثانوية مع مساعدة إضافية (voortgezet speciaal onderwijs). تحصل فيها على نفس الشهادة كما في المدرسة العادية.
node-vo-brug = ⁨brugklas⁩ (أول صف ثانوي)
node-vo-brug-about = أول صف في المدرسة الثانوية. أحيانًا تكون فيه عدة مستويات معًا. يتم اختيار مستواك لاحقًا.
node-vmbo-bb = ⁨vmbo-basis⁩ (مهني أساسي)
node-vmbo-bb-about = مسار basisberoepsgerichte leerweg (bb) في vmbo. تستعد فيه للمستوى 2 من mbo.
node-vmbo-kb = ⁨vmbo-kader⁩ (مهني متوسط)
node-vmbo-kb-about = مسار kaderberoepsgerichte leerweg (kb) في vmbo. بهذه الشهادة يمكنك الذهاب إلى المستوى 2 أو 3 أو 4 من mbo.
node-vmbo-gl = ⁨vmbo-gemengd⁩ (مسار مختلط)
node-vmbo-gl-about = المسار المختلط gemengde leerweg (gl) في vmbo. تتعلم مواد نظرية وجزءًا عمليًا.
node-vmbo-tl = ⁨vmbo-tl (mavo)⁩ نظري
node-vmbo-tl-about = المسار النظري theoretische leerweg (tl) في vmbo. كثير من المدارس تسميه mavo.
node-havo = ⁨havo⁩ (ثانوي عام)
node-havo-about = مدرسة ثانوية مدتها خمس سنوات. بعدها يمكنك الذهاب إلى hbo أو vwo أو mbo.
node-vwo = ⁨vwo⁩ (ثانوي يحضّر للجامعة)
node-vwo-about = مدرسة ثانوية مدتها ست سنوات: atheneum أو gymnasium. بعدها يمكنك الذهاب إلى الجامعة أو إلى hbo.
node-vavo = ⁨vavo⁩ (تعليم الكبار)
node-vavo-about = هنا يمكنك أن تحصل لاحقًا على شهادة vmbo-tl أو havo أو vwo. ويمكنك أيضًا أن تدرس مادة واحدة أو بضع مواد فقط.
node-mbo-1 = ⁨mbo niveau 1, entree⁩ (تعليم مهني)
node-mbo-1-about = دراسة entree (بداية التعليم المهني) مدتها سنة. يمكنك أن تبدأ بدون شهادة.
node-mbo-2 = ⁨mbo niveau 2⁩ (تعليم مهني)
node-mbo-2-about = تتعلم مهنة في سنة أو سنتين. بهذه الشهادة يكون لديك مؤهل البداية (startkwalificatie).
node-mbo-3 = ⁨mbo niveau 3⁩ (تعليم مهني)
node-mbo-3-about = الدراسة المهنية (vakopleiding). تتعلم مهنة في سنتين أو ثلاث سنوات.
node-mbo-4 = ⁨mbo niveau 4⁩ (تعليم مهني)
node-mbo-4-about = دراسة مهنية للكوادر (middenkaderopleiding). مدتها غالبًا ثلاث سنوات. بعدها يمكنك أن تعمل أو تذهب إلى hbo.
node-mbo-4s = ⁨mbo niveau 4, specialist⁩ (تخصص)
node-mbo-4s-about = دراسة التخصص (specialistenopleiding) مدتها سنة. تتعلم المزيد عن المهنة التي تعلمتها من قبل.
node-hbo-ad = ⁨hbo, Associate degree⁩ (سنتان)
node-hbo-ad-about = شهادة hbo في سنتين. بعدها يمكنك أن تعمل أو تكمل البكالوريوس (bachelor).
node-hbo-ba = ⁨hbo-bachelor⁩ (بكالوريوس مهني)
node-hbo-ba-about = دراسة في hogeschool (معهد عالٍ)، مدتها غالبًا أربع سنوات. تدرس لتتعلم مهنة.
node-hbo-ma = ⁨hbo-master⁩ (ماجستير مهني)
node-hbo-ma-about = دراسة بعد البكالوريوس، في hogeschool (معهد عالٍ). مدتها سنة أو سنتان.
node-wo-ba = ⁨universiteit, bachelor⁩ (بكالوريوس)
node-wo-ba-about = أول ثلاث سنوات في الجامعة. بعدها يأتي غالبًا الماجستير (master).
node-premaster = ⁨pre-master⁩ (سنة تحضير للماجستير)
node-premaster-about = تتعلم ما ينقصك لدراسة الماجستير. تسمى أيضًا schakeljaar. مدتها من نصف سنة إلى سنة.
node-premaster-passed = النجاح في ⁨pre-master⁩ (سنة تحضير للماجستير)
node-wo-ma = ⁨universiteit, master⁩ (ماجستير)
node-wo-ma-about = الدراسة بعد البكالوريوس. مدتها سنة أو سنتان أو ثلاث سنوات.
node-phd = ⁨promotieonderzoek⁩ (دكتوراه)
node-phd-about = تقوم ببحث علمي لمدة أربع سنوات تقريبًا. هذا في الغالب عمل بأجر.
node-nt2 = ⁨NT2⁩ (الهولندية كلغة ثانية)
node-nt2-about = تتعلم الهولندية وتقدّم امتحان الدولة (staatsexamen). البرنامج 1 للمستوى 3 من mbo، والبرنامج 2 للتعليم العالي.
node-evc = ⁨EVC⁩ (الاعتراف بما تعرفه)
node-evc-about = تُظهر ما تعلمته من قبل، في عملك أيضًا. وتحصل على إثبات بذلك.
node-21plus = ⁨toelatingstoets 21+⁩ (اختبار قبول)
node-21plus-about = هل عمرك 21 سنة أو أكثر؟ يمكنك أن تدرس إذا نجحت في اختبار، بدون الشهادة المطلوبة عادة.
node-21plus-passed = النجاح في ⁨toelatingstoets 21+⁩ (اختبار قبول)
node-dst = ⁨Doorstroompunt⁩ (مساعدة الشباب)
node-dst-about = مكان في منطقتك يساعدك على التقدم حتى عمر 27 سنة. مثلًا إذا لم تكن لديك شهادة.
node-work = ⁨werk⁩ (عمل)
node-work-about = لديك عمل أو شركة خاصة بك. يمكنك أن تعود إلى التعلّم لاحقًا.
node-day_activity = ⁨dagbesteding⁩ (مكان ثابت في النهار)
node-day_activity-about = لديك في النهار مكان ثابت يناسبك. ترتّب البلدية أو جهة الرعاية هذا معك.
node-abroad = مدرسة في بلد آخر
node-abroad-about = كنت في مدرسة في بلد آخر. توجد جهة يمكنها أن تقارن شهادتك بشهادة هولندية.

## Parts of the education chain

stage-po = المدرسة الابتدائية (basisschool)
stage-vo = المدرسة الثانوية (middelbare school)
stage-mbo = ⁨mbo⁩ (التعليم المهني)
stage-ho = hbo والجامعة
stage-adult = تعلّم الكبار
stage-other = العمل والمساعدة

## Profiles

profile-nt = ⁨Natuur en techniek⁩ (الطبيعة والتقنية)
profile-ng = ⁨Natuur en gezondheid⁩ (الطبيعة والصحة)
profile-em = ⁨Economie en maatschappij⁩ (الاقتصاد والمجتمع)
profile-cm = ⁨Cultuur en maatschappij⁩ (الثقافة والمجتمع)
profile-v-bwi = ⁨Bouwen, wonen en interieur⁩ (البناء والسكن والتصميم الداخلي)
profile-v-pie = ⁨Produceren, installeren en energie⁩ (الإنتاج والتركيب والطاقة)
profile-v-mt = ⁨Mobiliteit en transport⁩ (المركبات والنقل)
profile-v-mvi = ⁨Media, vormgeving en ICT⁩ (الإعلام والتصميم والحاسوب)
profile-v-mat = ⁨Maritiem en techniek⁩ (الملاحة والتقنية)
profile-v-zw = ⁨Zorg en welzijn⁩ (الرعاية والخدمة الاجتماعية)
profile-v-eo = ⁨Economie en ondernemen⁩ (الاقتصاد وريادة الأعمال)
profile-v-hbr = ⁨Horeca, bakkerij en recreatie⁩ (المطاعم والمخابز والترفيه)
profile-v-gr = ⁨Groen⁩ (الزراعة والطبيعة)
profile-v-dp = ⁨Dienstverlening en producten⁩ (الخدمات والمنتجات)
profile-t-tech = ⁨Techniek⁩ (التقنية)
profile-t-zw = ⁨Zorg en welzijn⁩ (الرعاية والخدمة الاجتماعية)
profile-t-eco = ⁨Economie⁩ (الاقتصاد)
profile-t-land = ⁨Landbouw⁩ (الزراعة)

## Exam subjects

subject-wia = ⁨wiskunde A⁩ (رياضيات A)
subject-wib = ⁨wiskunde B⁩ (رياضيات B)
subject-wic = ⁨wiskunde C⁩ (رياضيات C)
subject-wid = ⁨wiskunde D⁩ (رياضيات D)
subject-nat = ⁨natuurkunde⁩ (فيزياء)
subject-schk = ⁨scheikunde⁩ (كيمياء)
subject-biol = ⁨biologie⁩ (أحياء)
subject-nlt = ⁨natuur, leven en technologie⁩ (الطبيعة والحياة والتقنية)
subject-inf = ⁨informatica⁩ (علوم الحاسوب)
subject-anw = ⁨algemene natuurwetenschappen⁩ (علوم طبيعية عامة)
subject-econ = ⁨economie⁩ (اقتصاد)
subject-beco = ⁨bedrijfseconomie⁩ (اقتصاد الشركات)
subject-ak = ⁨aardrijkskunde⁩ (جغرافيا)
subject-gs = ⁨geschiedenis⁩ (تاريخ)
subject-maw = ⁨maatschappijwetenschappen⁩ (علوم المجتمع)
subject-fil = ⁨filosofie⁩ (فلسفة)
subject-netl = ⁨Nederlands⁩ (اللغة الهولندية)
subject-entl = ⁨Engels⁩ (اللغة الإنجليزية)
subject-2emvt = ⁨tweede moderne vreemde taal⁩ (لغة أجنبية ثانية)
subject-fatl = ⁨Frans⁩ (اللغة الفرنسية)
subject-dutl = ⁨Duits⁩ (اللغة الألمانية)
subject-spatl = ⁨Spaans⁩ (اللغة الإسبانية)
subject-rutl = ⁨Russisch⁩ (اللغة الروسية)
subject-ittl = ⁨Italiaans⁩ (اللغة الإيطالية)
subject-artl = ⁨Arabisch⁩ (اللغة العربية)
subject-tutl = ⁨Turks⁩ (اللغة التركية)
subject-chtl = ⁨Chinees⁩ (اللغة الصينية)
subject-fritl = ⁨Fries⁩ (اللغة الفريزية)
subject-latl = ⁨Latijn⁩ (اللغة اللاتينية)
subject-grtl = ⁨Grieks⁩ (اللغة اليونانية)
subject-kunst = ⁨kunst⁩ (فن، مثل الرسم أو الموسيقى أو المسرح أو الرقص)
subject-bsm = ⁨bewegen, sport en maatschappij⁩ (الحركة والرياضة والمجتمع)

## Domains of mbo

domain-bouw-en-infra = ⁨Bouw en infra⁩ (البناء والطرق)
domain-afbouw-hout-en-onderhoud = ⁨Afbouw, hout en onderhoud⁩ (التشطيب والخشب والصيانة)
domain-techniek-en-procesindustrie = ⁨Techniek en procesindustrie⁩ (التقنية والصناعة)
domain-ambacht-laboratorium-en-gezondheidstechniek = ⁨Ambacht, laboratorium en gezondheidstechniek⁩ (الحرف والمختبر والتقنية الصحية)
domain-media-en-vormgeving = ⁨Media en vormgeving⁩ (الإعلام والتصميم)
domain-informatie-en-communicatietechnologie = ⁨Informatie- en communicatietechnologie⁩ (تقنية المعلومات والاتصال)
domain-mobiliteit-en-voertuigen = ⁨Mobiliteit en voertuigen⁩ (التنقل والمركبات)
domain-transport-scheepvaart-en-logistiek = ⁨Transport, scheepvaart en logistiek⁩ (النقل والسفن والخدمات اللوجستية)
domain-handel-en-ondernemerschap = ⁨Handel en ondernemerschap⁩ (التجارة وريادة الأعمال)
domain-economie-en-administratie = ⁨Economie en administratie⁩ (الاقتصاد والإدارة)
domain-veiligheid-en-sport = ⁨Veiligheid en sport⁩ (الأمن والرياضة)
domain-uiterlijke-verzorging = ⁨Uiterlijke verzorging⁩ (العناية بالمظهر)
domain-horeca-en-bakkerij = ⁨Horeca en bakkerij⁩ (المطاعم والمخابز)
domain-toerisme-en-recreatie = ⁨Toerisme en recreatie⁩ (السياحة والترفيه)
domain-zorg-en-welzijn = ⁨Zorg en welzijn⁩ (الرعاية والخدمة الاجتماعية)
domain-voedsel-natuur-en-leefomgeving = ⁨Voedsel, natuur en leefomgeving⁩ (الغذاء والطبيعة والبيئة)

## Steps: may the school refuse, and why? The steps e018-*, e080-* and e081-* share one text each.

edge-e001-why = على المدرسة أن تلتزم بتوصيتك (advies)، ولا يحق لها أن تطلب اختبارًا خاصًا بها. يحق لها أن ترفضك فقط إذا كانت ممتلئة أو بسبب توجهها الديني.
edge-e002-why = يمكنك دخول praktijkonderwijs (التعليم العملي) بتوصيتك وبتصريح من رابطة المدارس (samenwerkingsverband).
edge-e003-why = هذا ممكن بتصريح من رابطة المدارس (samenwerkingsverband). أسبوع التسجيل العادي لا ينطبق هنا.
edge-e004-why = تنظر المدرسة الجديدة إلى مستواك ولغتك الهولندية، ثم تقرر.
edge-e005-why = تقرر المدرسة حسب قواعد الانتقال عندها (overgangsregels). هذه القواعد موجودة في دليل المدرسة (schoolgids).
edge-e005b-why = بعد السنة 2 تقرر المدرسة حسب قواعد الانتقال عندها (overgangsregels). وهي موجودة في دليل المدرسة (schoolgids).
edge-e010-why = لا يوجد حق في هذه الخطوة: المدرسة تقرر إن كان يمكنك الانتقال إلى vmbo-kader.
edge-e011-why = لا يوجد حق في هذه الخطوة: المدرسة تقرر إن كانت تقبلك.
edge-e012-why = لا يحق لمدرسة havo أن ترفضك إذا قدّمت الامتحان في مادة إضافية (extra vak). ولا يحق لها أن تنظر إلى الدرجات أو الحماس أو مجموعة المواد (profiel).
edge-e013-why = بدون مادة إضافية يحق لمدرسة havo أن تضع شروطها الخاصة، مثل الدرجات أو توصية.
edge-e014-why = لا يحق لمدرسة havo أن ترفضك إذا كان في امتحانك مادة عامة إضافية (extra algemeen vak). ولا يحق لها أن تنظر إلى الدرجات أو الحماس أو مجموعة المواد (profiel).
edge-e014b-why = بدون مادة عامة إضافية يحق لمدرسة havo أن تضع شروطها الخاصة، مثل الدرجات.
edge-e015-why = لا يحق للمدرسة أن ترفضك: شهادة havo تكفي.
edge-e016-why = بعد السنة 3 تقرر المدرسة حسب قواعد الانتقال عندها (overgangsregels) إن كنت تدخل السنة 4 من vwo.
edge-e016b-why = بعد السنة 3 تقرر المدرسة حسب قواعد الانتقال عندها (overgangsregels) إن كنت تدخل السنة 4 من havo.
edge-e017-why = تقرر المدرسة إن كان يمكنك الانتقال بعد السنة 4 من vwo إلى السنة 5 من havo.
edge-e017b-why = تقرر المدرسة إن كان يمكنك الانتقال بعد السنة 5 من vwo إلى السنة 5 من havo.
edge-e018-why = القانون لا يشترط دراسة سابقة. إذا كان عمرك 16 أو 17 سنة، فيتم ذلك عن طريق مدرستك.
edge-e080-why = تقرر المدرسة حسب قواعد الانتقال عندها (overgangsregels) إن كان يمكنك الصعود إلى مستوى أعلى.
edge-e081-why = تقرر المدرسة حسب قواعد الانتقال عندها (overgangsregels) إن كنت تنزل إلى مستوى أدنى.
edge-e020-why = يحق لك دخول entree بدون شهادة إذا كان عمرك 16 سنة في 1 أغسطس. توجد استثناءات، مثل قلة الأماكن أو شروط إضافية.
edge-e021-why = يحق لك الانتقال من praktijkonderwijs أو من التعليم الخاص إلى entree إذا كان عمرك 16 سنة. توجد استثناءات، مثل قلة الأماكن أو شروط إضافية.
edge-e022-why = لا يحق للمدرسة أن ترفضك بسبب درجاتك إذا سجّلت في الموعد. بشهادة vmbo-basis يحق لك دخول المستوى 2. توجد استثناءات، مثل قلة الأماكن أو شروط إضافية.
edge-e023-why = لا يحق للمدرسة أن ترفضك بسبب درجاتك إذا سجّلت في الموعد. شهادتك تعطيك الحق في دخول المستوى 2 و3 و4. توجد استثناءات، مثل قلة الأماكن أو شروط إضافية.
edge-e024-why = لا يحق للمدرسة أن ترفضك بسبب درجاتك إذا سجّلت في الموعد. يجب أن تكون قد نجحت في السنوات الثلاث الأولى من havo أو vwo. توجد استثناءات، مثل قلة الأماكن أو شروط إضافية.
edge-e025-why = لا يحق للمدرسة أن ترفضك بسبب درجاتك إذا سجّلت في الموعد. بشهادة havo أو vwo يحق لك دخول mbo. توجد استثناءات، مثل قلة الأماكن أو شروط إضافية.
edge-e025s-why = المدرسة هي التي تقرر إن كان يمكنك إنهاء الدراسة في وقت أقصر.
edge-e026-why = لا يحق للمدرسة أن ترفضك بسبب درجاتك إذا سجّلت في الموعد. بشهادة entree يحق لك دخول المستوى 2. توجد استثناءات، مثل قلة الأماكن أو شروط إضافية.
edge-e027-why = لا يحق للمدرسة أن ترفضك بسبب درجاتك إذا سجّلت في الموعد. من المستوى 2 يحق لك الانتقال مباشرة إلى المستوى 4. توجد استثناءات، مثل قلة الأماكن أو شروط إضافية.
edge-e027b-why = لا يحق للمدرسة أن ترفضك بسبب درجاتك إذا سجّلت في الموعد. بشهادة المستوى 2 يحق لك دخول المستوى 3. توجد استثناءات، مثل قلة الأماكن أو شروط إضافية.
edge-e028-why = لا يحق للمدرسة أن ترفضك بسبب درجاتك إذا سجّلت في الموعد. بشهادة المستوى 3 يحق لك دخول المستوى 4. توجد استثناءات، مثل قلة الأماكن أو شروط إضافية.
edge-e028s-why = المدرسة هي التي تقرر إن كان يمكنك إنهاء المستوى 4 في وقت أقصر.
edge-e029-why = بشهادة المستوى 3 في المهنة نفسها يحق لك دراسة التخصص (specialist). توجد استثناءات، مثل قلة الأماكن أو شروط إضافية.
edge-e030-why = بدون شهادة مناسبة يمكن للمدرسة أن تختبرك في حالة خاصة.
edge-e031-why = بعد توصية دراسية سلبية (negatief studieadvies) يجب على المدرسة أن تساعدك على الانتقال إلى دراسة أخرى. موعد 1 أبريل لا ينطبق عندها.
edge-e032-why = اتفقت المدارس على أن تدرس vmbo-basis ثم المستوى 2 من mbo في مسار واحد.
edge-e032b-why = اتفقت المدارس على أن تدرس vmbo-kader ثم المستوى 3 من mbo في مسار واحد.
edge-e032c-why = اتفقت المدارس على أن تدرس vmbo ثم المستوى 4 من mbo في مسار واحد.
edge-e040-why = لا يحق للمعهد العالي (hogeschool) أن يرفضك إذا سجّلت في الموعد. تحتاج إلى havo وإلى المواد المطلوبة. إذا كان عدد الأماكن محددًا أو كانت هناك شروط إضافية، يتم الاختيار بين المتقدمين.
edge-e040b-why = لا يحق للمعهد العالي (hogeschool) أن يرفضك إذا سجّلت في الموعد. تحتاج إلى havo وإلى المواد المطلوبة. إذا كان عدد الأماكن محددًا أو كانت هناك شروط إضافية، يتم الاختيار بين المتقدمين.
edge-e041-why = لا يحق للجامعة أن ترفضك إذا سجّلت في الموعد. تحتاج إلى vwo وإلى المواد المطلوبة. إذا كان عدد الأماكن محددًا أو كانت هناك شروط إضافية، يتم الاختيار بين المتقدمين.
edge-e041b-why = لا يحق للمعهد العالي (hogeschool) أن يرفضك إذا سجّلت في الموعد. تحتاج إلى vwo وإلى المواد المطلوبة. إذا كان عدد الأماكن محددًا أو كانت هناك شروط إضافية، يتم الاختيار بين المتقدمين.
edge-e042-why = بشهادة المستوى 4 من mbo يحق لك دخول hbo، بدون شروط على مجموعة موادك (profiel). في بعض الدراسات يهم تخصص شهادتك من mbo. تأكد من إدارة الدراسة. بعض الدراسات عدد أماكنها محدد. ودراسة pabo (إعداد معلمي الابتدائي) لها اختبارات خاصة.
edge-e042b-why = بشهادة المستوى 4 من mbo يحق لك دخول hbo-bachelor، بدون شروط على مجموعة موادك (profiel). في بعض الدراسات يهم تخصص شهادتك من mbo. تأكد من إدارة الدراسة. بعض الدراسات عدد أماكنها محدد. ودراسة pabo (إعداد معلمي الابتدائي) لها اختبارات خاصة.
edge-e043-why = يقرر المعهد العالي (hogeschool) أي مواد من البكالوريوس لا تحتاج إلى دراستها.
edge-e044-why = تقرر الجامعة إن كان يمكنك أن تبدأ بعد سنتك الأولى في hbo.
edge-e045-why = شهادة hbo تفتح لك باب الجامعة. لكن يحق للجامعة أن تسأل إن كنت تعرف المواد المطلوبة.
edge-e046-why = تقرر الجامعة إن كان يمكنك دراسة سنة التحضير (pre-master).
edge-e046b-why = إذا نجحت في سنة التحضير (pre-master)، يحق لك دخول الماجستير الذي تحضّر له هذه السنة.
edge-e047-why = إدارة الدراسة تضع شروطها الخاصة، وتقرر إن كان يمكنك أن تبدأ.
edge-e048-why = بعد البكالوريوس يجب أن يكون مفتوحًا لك ماجستير واحد على الأقل يكمل دراستك.
edge-e049-why = يمكنك دراسة الدكتوراه إذا وُجد مكان ووُجد من يشرف عليك.
edge-e050-why = تقرر المدرسة إن كان يمكنك تقديم الاختبار بدون شهادة.
edge-e050b-why = إذا نجحت في الاختبار، يمكن للمدرسة أن تقبلك بدون شهادة.
edge-e050c-why = شهادتك وحدها لا تفتح لك hbo أو الجامعة. تقرر المدرسة إن كان يمكنك تقديم الاختبار.
edge-e051-why = تتم مقارنة شهادتك بشهادة هولندية. بعد ذلك تقرر المدرسة.
edge-e052-why = يقرر المعهد العالي (hogeschool) إن كان يمكنك أن تبدأ، وما الذي يُحسب لك من دراستك السابقة.
edge-e053-why = لدى بعض المعاهد العالية (hogescholen) دراسة أقصر لمن عنده vwo. وهي التي تقرر.
edge-e065-why = يمكنك أن تعود من العمل إلى التعلّم. المدرسة تقرر إن كان يمكنك أن تبدأ.
edge-e065b-why = مدرسة vavo تقرر إن كان يمكنك أن تبدأ. القانون لا يشترط دراسة سابقة.
edge-e065c-why = مدرسة اللغة تقرر إن كان يمكنك أن تبدأ.
edge-e070-why = تضعك المدرسة في مستوى توصيتك (advies) أو أعلى.
edge-e070b-why = هذا ممكن بتصريح من رابطة المدارس (samenwerkingsverband).
edge-e071-why = لا يحق للمدرسة أن ترفضك بسبب درجاتك إذا سجّلت في الموعد. شهادتك شهادة عادية. توجد استثناءات، مثل قلة الأماكن أو شروط إضافية.
edge-e071b-why = بشهادة من مستوى vmbo-kader أو أعلى يحق لك دخول المستوى 3 و4. توجد استثناءات، مثل قلة الأماكن أو شروط إضافية.
edge-e071c-why = لا يحق لمدرسة havo أن ترفضك إذا قدّمت الامتحان في مادة إضافية (extra vak). شهادتك شهادة عادية.
edge-e071d-why = لا يحق للمدرسة أن ترفضك إذا كانت عندك شهادة havo. شهادتك شهادة عادية.
edge-e071e-why = لا يحق للمعهد العالي (hogeschool) أن يرفضك إذا سجّلت في الموعد. تحتاج إلى havo وإلى المواد المطلوبة. شهادتك شهادة عادية.
edge-e072-why = بشهادة مدرستك (schooldiploma) يحق لك دخول entree إذا كان عمرك 16 سنة. توجد استثناءات، مثل قلة الأماكن أو شروط إضافية.
edge-e073-why = تتفق معك البلدية أو جهة الرعاية الطويلة على مكان لك.
edge-e074-why = لا يحق لمدرسة havo أن ترفضك إذا كانت عندك شهادة vmbo-tl من vavo ومادة إضافية (extra vak). حسب القانون، شهادة vavo لها نفس قيمة شهادة المدرسة.
edge-e074b-why = لا يحق للمدرسة أن ترفضك إذا كانت عندك شهادة havo من vavo. حسب القانون، شهادة vavo لها نفس قيمة شهادة المدرسة.
edge-e074c-why = لا يحق للمدرسة أن ترفضك بسبب درجاتك إذا سجّلت في الموعد. حسب القانون، شهادة vavo لها نفس قيمة شهادة المدرسة. توجد استثناءات، مثل قلة الأماكن أو شروط إضافية.
edge-e074d-why = لا يحق للمعهد العالي (hogeschool) أن يرفضك إذا سجّلت في الموعد. تحتاج إلى شهادة havo أو vwo من vavo وإلى المواد المطلوبة. إذا كان عدد الأماكن محددًا أو كانت هناك شروط إضافية، يتم الاختيار بين المتقدمين.
edge-e074e-why = لا يحق للجامعة أن ترفضك إذا سجّلت في الموعد. تحتاج إلى شهادة vwo من vavo وإلى المواد المطلوبة. إذا كان عدد الأماكن محددًا أو كانت هناك شروط إضافية، يتم الاختيار بين المتقدمين.
edge-e075-why = مدرسة vavo تقرر إن كان يمكنك أن تدرس عندها المادة التي تنقصك.
edge-e076-why = تقرر المدرسة إن كانت لغتك الهولندية ودراستك السابقة كافية.
edge-e077-why = لجنة الامتحانات (examencommissie) تقرر أي أجزاء لا تحتاج إلى دراستها.
edge-e078-why = يتفق Doorstroompunt معك على خطة.
edge-e079-why = كل طفل في هولندا يجب أن يذهب إلى المدرسة. ولذلك من حقه أيضًا أن يذهب إلى المدرسة.

## Guidance that you have a right to, or may get

support-e060-title = سنة من المساعدة بعد شهادة mbo
support-e060-text = يجب على مدرستك أن تساعدك في إيجاد عمل أو متابعة الدراسة. تبدأ المساعدة أثناء دراستك. وتستمر حتى سنة بعد شهادتك. في المستوى 2 ينطبق هذا بعد المسار المدرسي (bol).
support-e061-title = مساعدة ممكنة بعد شهادة mbo
support-e061-text = يمكن لمدرستك أن تساعدك بعد شهادتك. ويجب عليها أن تكتب ما تفعله. هذا موجود في نظام حقوق الطلاب (studentenstatuut). وينطبق هذا أيضًا على المستوى 2 بعد مسار العمل (bbl).
support-e062-title = سنتان من المساعدة بعد مدرستك
support-e062-text = يجب على مدرستك أن تساعدك سنتين بعد خروجك منها. تساعدك في العمل أو الدراسة أو إيجاد مكان ثابت في النهار.
support-e063-title = مساعدة من Doorstroompunt
support-e063-text = هل عمرك أقل من 27 سنة وليس لديك مؤهل البداية (startkwalificatie)؟ وهو شهادة havo أو vwo أو المستوى 2 من mbo على الأقل. عندها يتصل بك Doorstroompunt. ويساعدك على العودة إلى المدرسة أو إيجاد عمل أو مساعدة أخرى.
support-e064-title = مساعدة من البلدية
support-e064-text = هل تحتاج إلى مساعدة أكثر؟ يمكن للبلدية (gemeente) أن تساعدك إذا كنت موافقًا. تكتب مدرستك ما تحتاج إليه في وثيقة الانتقال (overgangsdocument).

## Conditions: condition-<id> is the condition, condition-<id>-how what you can do

condition-diploma = عندك هذه الشهادة: { $node }.
condition-diploma-how = احصل أولًا على هذه الشهادة: { $node }. يساعدك مربي الصف (mentor) أو مرشد الاختيار الدراسي (decaan) في التخطيط.
condition-programme-passed = نجحت في هذا: { $node }.
condition-programme-passed-how = انجح أولًا في هذا: { $node }. مستشار الدراسة (studieadviseur) أو مرشد الاختيار الدراسي (decaan) يساعدك في التخطيط.
condition-year-passed = نجحت في السنة { $year }: { $node }.
condition-year-passed-how = عليك أولًا أن تنجح في السنة { $year }: { $node }. اسأل مربي الصف (mentor) عن وضعك الآن.
condition-admission-policy = تستوفي شروط المدرسة الجديدة.
condition-admission-policy-how = اطلب من المدرسة قواعد القبول عندها. أحيانًا تطلب درجات أو توصية.
condition-advice = توصية مدرستك (schooladvies) هي لهذا المستوى أو أعلى.
condition-advice-how = تكلم مع معلمك عن التوصية. إذا كانت نتيجة اختبارك أعلى، ترتفع التوصية في الغالب.
condition-below-advice = هذا المستوى أدنى من التوصية (advies). لا يمكن إلا إذا أردتم ذلك أنتم والمدرسة معًا.
condition-below-advice-how = تحدث عن ذلك مع والديك ومعلمك. إذا لم ترغب في هذا، فالتوصية (advies) هي التي تُحتسب.
condition-age-16 = عمرك 16 سنة أو أكثر في 1 أغسطس.
condition-age-16-how = هل أنت أصغر من ذلك؟ اسأل مربي الصف (mentor) ماذا يمكنك أن تفعل حتى ذلك الوقت.
condition-age-18-or-own-school = عمرك 18 سنة أو أكثر، أو تسجّل عن طريق مدرستك.
condition-age-18-or-own-school-how = هل عمرك 16 أو 17 سنة؟ اسأل مدرستك إن كان يمكنك الذهاب عن طريقها إلى vavo.
condition-age-21 = عمرك 21 سنة أو أكثر.
condition-age-21-how = هل أنت أصغر من ذلك؟ احصل على شهادة تفتح لك هذا الباب، مثلًا عن طريق vavo.
condition-applied = تسجّل في الموعد.
condition-applied-how = سجّل في التاريخ المكتوب عند هذه الخطوة أو قبله. يحق لك أن تسجّل في أكثر من مدرسة.
condition-compulsory-schooling-over = انتهى عندك التعليم الإلزامي (leerplicht).
condition-compulsory-schooling-over-how = التعليم الإلزامي من عمر 5 إلى 16 سنة. اسأل مدرستك متى ينتهي بالنسبة لك.
condition-connecting-master = الماجستير يكمل البكالوريوس الذي درسته.
condition-connecting-master-how = اسأل إدارة دراستك أي ماجستير يكمل دراستك. يجب أن يكون واحد منها على الأقل مفتوحًا لك.
condition-cooperation-agreement = مدرستك تتعاون في هذا مع مدرسة mbo.
condition-cooperation-agreement-how = اسأل مرشد الاختيار الدراسي (decaan) إن كان في مدرستك مسار متصل كهذا (doorlopende leerroute).
condition-diploma-at-havo = شهادتك هي شهادة havo.
condition-diploma-at-havo-how = انظر إلى شهادتك. اسأل مدرستك إذا لم تكن متأكدًا.
condition-diploma-at-kb = شهادتك من vmbo-kader أو من مستوى أعلى.
condition-diploma-at-kb-how = انظر إلى المستوى المكتوب على شهادتك. اسأل مدرستك إذا لم تكن متأكدًا.
condition-diploma-at-tl = شهادتك من vmbo-gemengd أو vmbo-tl.
condition-diploma-at-tl-how = انظر إلى المستوى المكتوب على شهادتك. اسأل مدرستك إذا لم تكن متأكدًا.
condition-employer = تعمل في شركة تدريب معترف بها (erkend leerbedrijf).
condition-employer-how = اسأل صاحب العمل إن كانت الشركة معترفًا بها للتدريب (erkend leerbedrijf). يمكن للمدرسة أيضًا أن تتأكد من ذلك.
condition-entrance-test = تنجح في اختبار القبول (toelatingstoets).
condition-entrance-test-how = اسأل المدرسة ماذا يجب أن تعرف. يختلف الاختبار من مدرسة إلى أخرى ومن دراسة إلى أخرى.
condition-exemptions = تحدد إدارة الدراسة ما لا تحتاج إلى دراسته.
condition-exemptions-how = خذ معك شهادتك ودرجاتك. اطلب من إدارة الدراسة إعفاءات (vrijstellingen).
condition-extra-subject = قدّمت الامتحان في مادة إضافية واحدة (extra vak).
condition-extra-subject-how = عند اختيار المواد اختر مادة إضافية واحدة. اسأل مرشد الاختيار الدراسي (decaan) إن كانت مدرستك تقدّم ذلك.
condition-fixed-places = هل عدد الأماكن محدد؟ عندها تسجّل في 15 يناير على الأكثر.
condition-fixed-places-how = اسأل إدارة الدراسة إن كان عدد الأماكن محددًا. التسجيل يكون في Studielink. هذا التاريخ من صفحات عن اختيار الدراسة؛ تأكد منه عند إدارة الدراسة.
condition-intake = تشارك في لقاء التعارف (intake).
condition-intake-how = في لقاء intake تتعرف أنت والمدرسة على بعضكما. لا تستطيع الحضور؟ اطلب من المدرسة يومًا آخر.
condition-language = تعرف لغة الدراسة بشكل جيد يكفي.
condition-language-how = اسأل المدرسة ما مستوى اللغة المطلوب. واسأل أين يمكنك أن تتعلم اللغة.
condition-level = ترى المدرسة أنك قادر على هذا المستوى.
condition-level-how = اسأل المدرسة ماذا يجب أن تتقن. واسأل من يساعدك في ذلك.
condition-missing-subject = تنجح في المادة التي تنقصك.
condition-missing-subject-how = هذا ممكن في vavo أو بدورة أو باختبار. اسأل الجهة التي ستدرس عندها ماذا يُحسب.
condition-municipality-agrees = ترتّب البلدية أو جهة الرعاية الطويلة المكان معك.
condition-municipality-agrees-how = اطلب من مدرستك مقابلة. خذ معك شخصًا يعرفك جيدًا.
condition-negative-study-advice = حصلت في سنتك الأولى على توصية دراسية سلبية (negatief studieadvies).
condition-negative-study-advice-how = اطلب من مدرستك المساعدة في إيجاد دراسة أخرى. يجب على المدرسة أن تساعدك.
condition-no-follow-up = لست مسجّلًا في دراسة تالية.
condition-no-follow-up-how = أخبر مدرستك أنه ليست لديك خطة بعد. واسأل من هو الشخص الثابت الذي تتواصل معه.
condition-no-higher-entry = ليست لديك شهادة تسمح لك بأن تبدأ في مستوى أعلى.
condition-no-higher-entry-how = هل لديك شهادة كهذه؟ عندها يحق لك دخول المستوى 2 أو 3 أو 4.
condition-partnership-declaration = لديك تصريح من رابطة المدارس (samenwerkingsverband).
condition-partnership-declaration-how = هي مدارس ترتّب المساعدة معًا. اسأل مدرستك كيف تحصل على التصريح (verklaring).
condition-plan = تضعون خطة معًا.
condition-plan-how = خذ موعدًا مع Doorstroompunt. أخبرهم بما تريده أنت.
condition-programme-demands = تستوفي شروط الدراسة.
condition-programme-demands-how = ابحث عن شروط الدراسة. اسأل إدارة الدراسة ماذا ينقصك بعد.
condition-promotion-norms = تستوفي قواعد الانتقال في المدرسة (overgangsregels).
condition-promotion-norms-how = القواعد موجودة في دليل المدرسة (schoolgids). اسأل مربي الصف (mentor) ماذا تحتاج بعد.
condition-recognition = تمت مقارنة شهادتك بشهادة هولندية.
condition-recognition-how = اطلب مقارنة شهادتك (diplomavergelijking) من SBB أو Nuffic. هاتان الجهتان تقارنان الشهادات.
condition-related-programme = دراستك تناسب هذا الماجستير.
condition-related-programme-how = اسأل الجامعة إن كانت دراستك مناسبة. أحيانًا تُحسب أيضًا الدرجات أو الإنجليزية أو الرياضيات.
condition-same-occupation = شهادتك هي للمهنة نفسها أو لمجموعة المهن نفسها.
condition-same-occupation-how = اسأل المدرسة إن كانت شهادتك مناسبة لهذا.
condition-school-age = تعيش في هولندا وعمرك هو عمر الذهاب إلى المدرسة.
condition-school-age-how = اذهب إلى مدرسة قريبة منك أو اطلب المساعدة من البلدية.
condition-school-agrees = المدرسة توافق.
condition-school-agrees-how = اطلب مقابلة مع مرشد الاختيار الدراسي (decaan). اشرح له لماذا تريد هذا.
condition-shortened = تعرض عليك المدرسة دراسة أقصر.
condition-shortened-how = اسأل في لقاء التعارف (intake) إن كانت شهادتك توفّر لك وقتًا.
condition-shortened-offered = لهذه الدراسة شكل أقصر لمن عنده vwo.
condition-shortened-offered-how = ابحث إن كان هذا موجودًا في دراستك. اسأل عنه في اليوم المفتوح (open dag).
condition-subject-demands = لديك مجموعة المواد (profiel) والمواد التي تطلبها الدراسة.
condition-subject-demands-how = ابحث عن شروط الدراسة. المادة التي تنقصك يمكنك غالبًا أن تدرسها لاحقًا.
condition-subject-knowledge = تعرف المواد التي تطلبها الدراسة.
condition-subject-knowledge-how = اسأل الجامعة أي مواد تُحسب. المادة التي تنقصك يمكنك غالبًا أن تدرسها لاحقًا.
condition-suitability-test = تختبرك المدرسة وتجد أنك مناسب.
condition-suitability-test-how = هذا ممكن فقط في حالة خاصة. اطلبه أنت من المدرسة.
condition-university-agrees = الجامعة توافق.
condition-university-agrees-how = اسأل ما المطلوب. غالبًا تُطلب مواد إضافية أو درجة معيّنة.
condition-vacancy = يوجد مكان ويوجد من يشرف عليك.
condition-vacancy-how = ابحث عن وظيفة بحث شاغرة في مجالك. تكلم مع أستاذ يقوم ببحوث علمية.
condition-vavo-diploma-level = حصلت في vavo على الشهادة المطلوبة لهذا.
condition-vavo-diploma-level-how = انظر إلى شهادتك: vmbo-tl أو havo أو vwo. كل شهادة تعطي حقوقًا مختلفة.
condition-vavo-diploma-tl = حصلت في vavo على شهادة vmbo-tl.
condition-vavo-diploma-tl-how = انظر إلى شهادتك. لست متأكدًا؟ اسأل مدرسة vavo.
condition-vavo-diploma-havo = حصلت في vavo على شهادة havo أو vwo.
condition-vavo-diploma-havo-how = انظر إلى شهادتك. لست متأكدًا؟ اسأل مدرسة vavo.
condition-vavo-diploma-vwo = حصلت في vavo على شهادة vwo.
condition-vavo-diploma-vwo-how = انظر إلى شهادتك. لست متأكدًا؟ اسأل مدرسة vavo.
condition-your-consent = أنت موافق.
condition-your-consent-how = تسألك المدرسة أولًا. لا يحدث شيء بدون موافقتك.

## What to do when a school refuses anyway: one step on each line

refusal-vo-title = هل رفضتك المدرسة الثانوية؟
refusal-vo-steps =
    اطلب من المدرسة سبب الرفض مكتوبًا.
    ضع توصية مدرستك (schooladvies) بجانبه. لا يحق للمدرسة أن تطلب اختبارًا خاصًا بها.
    تكلم مع معلمك في المدرسة الابتدائية. اطلب المساعدة في التسجيل.
    السبب غير صحيح؟ قدّم شكوى إلى المدرسة.
    لم ينفع ذلك؟ اذهب إلى لجنة الشكاوى في المدرسة (klachtencommissie).
refusal-school-title = هل رفضتك المدرسة؟
refusal-school-steps =
    اطلب من المدرسة سبب الرفض مكتوبًا.
    اسأل عن قواعد القبول عندها (toelatingsregels). قارنها بشهادتك ودرجاتك.
    اطلب من مرشد الاختيار الدراسي (decaan) أو من مربي الصف (mentor) أن يتكلم مع المدرسة.
    اسأل أيضًا مدرسة أخرى قريبة.
    هل المدرسة لا تلتزم بقواعدها؟ قدّم شكوى. بعد ذلك اذهب إلى لجنة الشكاوى في المدرسة (klachtencommissie).
refusal-norms-title = ألا يُسمح لك بالمستوى الذي تريده؟
refusal-norms-steps =
    اطلب من المدرسة السبب مكتوبًا.
    ابحث عن قواعد الانتقال (overgangsregels) في دليل المدرسة (schoolgids). ضع تقرير درجاتك (rapport) بجانبها.
    اسأل مربي الصف (mentor) ماذا تحتاج لتصعد إلى مستوى أعلى.
    القواعد غير صحيحة؟ قدّم شكوى إلى المدرسة.
    لم ينفع ذلك؟ اذهب إلى لجنة الشكاوى في المدرسة (klachtencommissie).
refusal-havo-title = هل رفضتك مدرسة havo؟
refusal-havo-steps =
    اطلب من المدرسة سبب الرفض مكتوبًا.
    هل قدّمت الامتحان في مادة إضافية (extra vak)؟ أظهر ذلك.
    اذكر القانون Wet gelijke kans op doorstroom (Staatsblad 2020, 171).
    اطلب من مرشد الاختيار الدراسي (decaan) أن يتكلم مع مدرسة havo.
    ما زالت ترفض؟ قدّم شكوى. بعد ذلك اذهب إلى لجنة الشكاوى في المدرسة (klachtencommissie).
refusal-vwo-title = هل رفضتك مدرسة vwo؟
refusal-vwo-steps =
    اطلب من المدرسة سبب الرفض مكتوبًا.
    أظهر شهادة havo. لا يحق للمدرسة أن تطلب أكثر من ذلك.
    اذكر القانون Wet gelijke kans op doorstroom (Staatsblad 2020, 171).
    اطلب من مرشد الاختيار الدراسي (decaan) أن يتكلم مع مدرسة vwo.
    ما زالت ترفض؟ قدّم شكوى. بعد ذلك اذهب إلى لجنة الشكاوى في المدرسة (klachtencommissie).
refusal-vavo-title = هل رفضتك مدرسة vavo؟
refusal-vavo-steps =
    اطلب من مدرسة vavo سبب الرفض مكتوبًا.
    القانون لا يشترط دراسة سابقة لدخول vavo. اذكر المادة 8.2.1 من قانون Wet educatie en beroepsonderwijs.
    هل عمرك 16 أو 17 سنة؟ اطلب المساعدة من مدرستك.
    اسأل إن كان هناك مكان في مدرسة vavo أخرى قريبة.
    لا توافق؟ اذهب إلى لجنة الشكاوى في المدرسة (klachtencommissie).
refusal-mbo-title = هل رفضتك مدرسة mbo؟
refusal-mbo-steps =
    اطلب من المدرسة سبب الرفض مكتوبًا.
    أظهر أنك سجّلت في الموعد وأنك حضرت لقاء التعارف (intake).
    اذكر حقك في القبول: المواد من 8.0.1 إلى 8.2.1 من قانون Wet educatie en beroepsonderwijs.
    اسأل أي استثناء تستخدمه المدرسة، مثل قلة الأماكن أو شروط إضافية.
    ما زالت ترفض؟ اذهب إلى لجنة الشكاوى في المدرسة (klachtencommissie). يساعدك مرشد الاختيار الدراسي (decaan) أو Doorstroompunt.
refusal-ho-title = هل رفضك المعهد العالي (hbo) أو الجامعة؟
refusal-ho-steps =
    اطلب من إدارة الدراسة سبب الرفض مكتوبًا.
    ضع شهادتك وموادك بجانب شروط الدراسة.
    هل تنقصك مادة؟ اسأل كيف ومتى يمكنك أن تدرسها.
    تكلم مع مرشد الاختيار الدراسي (decaan). اسأل أيضًا عن دراسة تشبهها.
    السبب غير صحيح؟ قدّم شكوى إلى المعهد العالي (hogeschool) أو الجامعة.
refusal-municipality-title = ألا تحصل على مساعدة من البلدية؟
refusal-municipality-steps =
    اطلب السبب مكتوبًا.
    اسأل ماذا يمكنك أن تحصل عليه، ومتى.
    خذ معك وثيقة الانتقال (overgangsdocument) من المدرسة. فيها مكتوب ما تحتاج إليه.
    اطلب من مدرستك القديمة أن تذهب معك. هي تعرفك.
    لا توافق؟ قدّم شكوى إلى البلدية (gemeente).

## Decision moments: title, what is chosen, who decides, rights, what often goes wrong, what helps, what to know

moment-d01-title = توصية مدرستك (schooladvies)
moment-d01-choice = أي مستوى يناسبك في المدرسة الثانوية؟ تحصل أولًا على توصية مؤقتة (voorlopig advies)، ثم اختبار، ثم التوصية النهائية.
moment-d01-who = معلمو مدرستك الابتدائية يقررون معًا.
moment-d01-rights = التوصية تكون مكتوبة ومعها السبب. هل نتيجة اختبارك أعلى من توصيتك؟ عندها ترتفع توصيتك. رفعها ليس واجبًا إذا كان ذلك يضرّك. عندها تكتب المدرسة السبب. توصيتك لا تنخفض أبدًا. لا توافق؟ قدّم شكوى إلى المدرسة، ثم إلى لجنة الشكاوى (klachtencommissie). تنظر اللجنة إن كان العمل قد تم بعناية. لا يمكنها أن تغيّر التوصية بنفسها.
moment-d01-wrong = التوصية الأولى تكون أحيانًا أقل مما يجب. يحدث هذا أكثر في العائلات التي لديها مال أقل أو تعليم أقل. ويحدث أكثر للبنات وفي الريف ولمن هم من أصول مهاجرة. كثير من الأهل لا يعرفون القواعد.
moment-d01-helps = احضر من groep 7 (السنة قبل الأخيرة) اللقاء الذي يُشرح فيه للأهل. اكتب قائمة أسئلة لمقابلة التوصية (adviesgesprek). اطلب أن ينظر شخص آخر أيضًا إلى النتائج. تكلم مع شخص سار في هذا الطريق. اختر صفًا أول واسع المستويات (brede brugklas) إذا كان يمكنك أن تتقدم أكثر.
moment-d01-information = نتائجك في السنوات الماضية ونتيجة الاختبار (toetsadvies). رأيك أنت ورأي أهلك. يمكن أن تكون التوصية لمستويين.
moment-d02-title = التسجيل في المدرسة الثانوية
moment-d02-choice = إلى أي مدرسة ثانوية تريد أن تذهب؟ يمكنك أيضًا أن تختار صفًا أول واسع المستويات (brede brugklas).
moment-d02-who = والداك أو من يرعاك يسجّلونك. اختاروا معًا.
moment-d02-rights = لا يحق للمدرسة أن ترفضك إلا لسبب من القانون. الجميع يسجّلون في الأسبوع نفسه.
moment-d02-wrong = المدرسة التي فيها مستوى واحد فقط قد تغلق عليك طرقًا فيما بعد.
moment-d02-helps = قارن بين المدارس. انظر كم طريقًا يبقى مفتوحًا، ولا تنظر إلى المسافة فقط.
moment-d02-information = الأيام المفتوحة (open dagen) ونوع الصف الأول (brugklas). قواعد الانتقال إلى الصف التالي. طول الطريق إلى المدرسة.
moment-d03-title = مستواك في السنوات الأولى
moment-d03-choice = هل تنتقل إلى السنة التالية، وإلى أي مستوى أو صف؟
moment-d03-who = المدرسة تقرر حسب قواعد الانتقال عندها (overgangsregels).
moment-d03-rights = قواعد الانتقال موجودة في دليل المدرسة (schoolgids). يحق للجميع أن يقرؤوها. لا توافق؟ قدّم شكوى.
moment-d03-wrong = يقلّ الصعود إلى مستوى أعلى ويكثر النزول إلى مستوى أدنى. في صف بمستوى واحد يكون الصعود صعبًا.
moment-d03-helps = اسأل ماذا تحتاج بالضبط لتصعد إلى مستوى أعلى. اطلب مساعدة في الواجبات أو مدرّبًا شخصيًا.
moment-d03-information = قواعد الانتقال وتقرير درجاتك (rapport).
moment-d04-title = اتجاهك وموادك في vmbo
moment-d04-choice = أي مجموعة مواد (profiel) تختار، وأي مواد معها؟ وهل تريد مادة إضافية (extra vak) حتى يحق لك دخول havo؟
moment-d04-who = أنت تختار مع أهلك. يساعدك مربي الصف (mentor) أو مرشد الاختيار الدراسي (decaan).
moment-d04-rights = تتكلم المدرسة عن الاختيار مع أهلك أيضًا. في vmbo-basis وkader وgemengd المساعدة في الاختيار جزء من امتحانك. وملف المستقبل المهني (loopbaandossier) تعمله في vmbo-tl أيضًا.
moment-d04-wrong = عمرك 14 سنة وقد تختار بسرعة ما تعرفه فقط. بدون مادة إضافية لا يكون لك فيما بعد حق في دخول havo.
moment-d04-helps = شارك في أيام التجربة وزُر الشركات. تكلم مع موجّه (mentor). خذ أهلك معك.
moment-d04-information = ما الذي تفتحه كل مجموعة مواد. وهل تقدّم مدرستك المادة الإضافية.
moment-d05-title = مجموعة موادك في havo أو vwo
moment-d05-choice = أي مجموعة مواد (profiel) تختار، وأي مواد معها؟ اختر أيضًا نوع الرياضيات (wiskunde) الذي تدرسه.
moment-d05-who = أنت تختار مع أهلك. يساعدك مربي الصف (mentor) أو مرشد الاختيار الدراسي (decaan).
moment-d05-rights = لا يحق للمدرسة أن تمنعك من مجموعة المواد (profiel) التي تختارها إلا حسب قواعدها هي.
moment-d05-wrong = من يترك الرياضيات والعلوم يغلق باب الدراسات التقنية والصحية.
moment-d05-helps = انظر مع كل اختيار أي دراسات تبقى مفتوحة وأيها تُغلق.
moment-d05-information = المواد التي تطلبها الدراسات التي تعجبك.
moment-d06-title = بعد vmbo: إلى mbo أو havo
moment-d06-choice = أي دراسة mbo تختار، وأي مستوى؟ هل تريد أن يكون أكثر وقتك في المدرسة (bol) أم في العمل (bbl)؟ أم تذهب إلى havo؟
moment-d06-who = أنت تختار. إذا كان عمرك أقل من 18 سنة، فأهلك يقررون معك.
moment-d06-rights = إذا سجّلت في الموعد ولديك الشهادة المطلوبة وحضرت لقاء التعارف (intake)، فلا يحق للمدرسة أن تختار حسب الدرجات أو الحماس. توجد استثناءات، مثل قلة الأماكن أو شروط إضافية. يحق لك أن تطلب نصيحة في اختيارك. لست مجبرًا على اتباع هذه النصيحة. يحق لك أن تسجّل في أكثر من دراسة وأن تغيّر لاحقًا.
moment-d06-wrong = بعضهم يسجّل متأخرًا. كثير من التلاميذ يختارون ما يختاره أهل حيّهم. قليلون يختارون التقنية والرعاية.
moment-d06-helps = اكتب قائمة بالأماكن التي سجّلت فيها. تدرّب على لقاء التعارف (intake). تكلم مع ناس يعملون في هذه المهنة. اسأل إن كانت مدرستك تتكلم مع المدرسة الجديدة.
moment-d06-information = ما الذي تحتاجه لتبدأ. كيف يكون لقاء التعارف (intake) والتدريب العملي (stage). فرصة إيجاد عمل، والتكاليف.
moment-d07-title = اختيار hbo أو الجامعة أو شيء آخر
moment-d07-choice = هل تدرس في hbo أو في الجامعة؟ أم تختار سنة راحة بين دراستين (tussenjaar)، أو mbo أو vwo؟
moment-d07-who = أنت تختار بنفسك.
moment-d07-rights = يحق لك فحص اختيار الدراسة (studiekeuzecheck) إذا سجّلت في الموعد. لست مجبرًا على اتباع نصيحته. يحق لك أن تغيّر حتى تبدأ الدراسة. للدراسات التي عدد أماكنها محدد موعد أبكر. يحق لك أن تختار منها اثنتين على الأكثر.
moment-d07-wrong = أكثر الذين توقفوا كانت عندهم صورة خاطئة عن الدراسة. الانتقال بعد جمع الشهادات صعب غالبًا في السنة الأولى. بعدها ينجحون مثل غيرهم.
moment-d07-helps = احضر يوم تجربة (proefdag). تكلم مع طالب سار في طريقك. اطلب المساعدة في سنتك الأولى.
moment-d07-information = المواد التي تطلبها الدراسة. أرقام عن الدراسة. كم تكلّف وكم من المال تحصل عليه.
moment-d08-title = مكان تدريبك العملي (stage)
moment-d08-choice = في أي شركة تقوم بالتدريب العملي؟
moment-d08-who = أنت ومدرستك والشركة تقررون معًا.
moment-d08-rights = يجب على المدرسة أن تضمن وجود مكان للتدريب. وعليها أيضًا أن تجهّز اتفاقية التدريب (stageovereenkomst). حدثت مشكلة في الشركة؟ عندها تجد المدرسة لك شيئًا آخر.
moment-d08-wrong = بعض الطلاب لا يُعاملون بعدل. من يعرف ناسًا قليلين يجد مكانًا بصعوبة أكبر. شركات كثيرة لا تجيب.
moment-d08-helps = اطلب من المدرسة أن توزّع الأماكن، أو أن يكون الاختيار بدون أسماء. تدرّب على طلب العمل. اذهب إلى مكتب التدريب (stagebureau). بلّغ عن المعاملة غير العادلة لدى مركز البلاغات (meldpunt).
moment-d08-information = قائمة شركات التدريب المعترف بها (erkende leerbedrijven). طول الطريق إلى المكان. وهل تحصل على أجر.
moment-d09-title = توصية الدراسة في السنة الأولى من mbo
moment-d09-choice = هل يمكنك أن تكمل دراستك؟ تعطيك المدرسة توصية دراسية مُلزمة (bindend studieadvies).
moment-d09-who = المدرسة هي التي تقرر.
moment-d09-rights = تحذّرك المدرسة أولًا كتابةً. وتحصل على وقت لتحسين نتائجك. هل التوصية سلبية؟ عندها تساعدك المدرسة على الانتقال إلى دراسة أخرى. يمكنك أن تطعن في القرار (beroep) خلال أسبوعين.
moment-d09-wrong = تأتي التوصية في كثير من الأحيان كمفاجأة. ولا تكون هناك خطة بديلة.
moment-d09-helps = اطلب مقابلة مبكرًا إذا كانت الأمور لا تسير جيدًا. اكتب من الآن قائمة بخطة بديلة.
moment-d09-information = وضعك الآن في الدراسة. وهل وصلتك رسالة تحذير.
moment-d10-title = توصية الدراسة في السنة الأولى من التعليم العالي
moment-d10-choice = هل يمكنك أن تكمل دراستك؟ تحصل على توصية دراسية (studieadvies) في نهاية السنة 1.
moment-d10-who = المعهد العالي (hogeschool) أو الجامعة يقرر.
moment-d10-rights = تحذّرك إدارة الدراسة أولًا. ويجب عليها أن تراعي ظروف حياتك. لا توافق؟ يمكنك أن تطعن في القرار (beroep).
moment-d10-wrong = الانتقال من mbo إلى hbo خطوة كبيرة. من بين القادمين من mbo في 2017 توقف أكثر من واحد من كل 5 في السنة الأولى.
moment-d10-helps = ابحث عن موجّه (mentor) وعن مجموعة تدرس معها. تكلم مع مشرفك في الوقت المناسب.
moment-d10-information = كم نقطة تحتاج. هذا موجود في قواعد دراستك.
moment-d11-title = بعد المستوى 4 من mbo: عمل أو hbo
moment-d11-choice = هل تعمل أم تكمل في hbo؟
moment-d11-who = أنت تختار بنفسك.
moment-d11-rights = بشهادة المستوى 4 من mbo يحق لك دخول hbo. في بعض الدراسات يهم تخصص شهادتك من mbo. تأكد من إدارة الدراسة. يجب على المدرسة أن تقول أي مساعدة تقدّمها بعد شهادتك.
moment-d11-wrong = بعضهم يخاف من الديون. أو لم يفعل ذلك أحد في العائلة من قبل.
moment-d11-helps = احضر درسًا تجريبيًا في hbo، أحيانًا تحصل به على نقاط دراسية. احسب كم يكلّف وماذا تكسب.
moment-d11-information = كم يكلّف hbo. هل تناسبك دراسة Associate degree التي مدتها سنتان. ما الذي يمكنك أن تتخطاه.
moment-d12-title = الخروج من المدرسة بعد التعليم العملي أو الخاص أو المستوى 1 و2 من mbo
moment-d12-choice = هل تعمل، أم تكمل التعلّم، أم تذهب إلى مكان ثابت في النهار (dagbesteding)؟
moment-d12-who = أنت تختار بنفسك.
moment-d12-rights = بعد التعليم العملي (praktijkonderwijs) أو التعليم الثانوي الخاص تساعدك مدرستك سنتين. بعد المستوى 1 من mbo، وبعد المستوى 2 في المسار المدرسي (bol)، تكون المساعدة سنة واحدة. هذا إذا لم تتابع الدراسة.
moment-d12-wrong = بعد المدرسة لا يبقى غالبًا من يسأل عن حالك.
moment-d12-helps = اطلب شخصًا ثابتًا لك. اتفق معه أن يتصل بك بعد شهر واحد، وبعد 3 أشهر، وبعد 6 أشهر، وبعد 12 شهرًا.
moment-d12-information = ما الموجود في منطقتك. أين يقع Doorstroompunt القريب منك.
moment-d13-title = بعد البكالوريوس (bachelor)
moment-d13-choice = هل تختار الماجستير، أو سنة التحضير (schakeljaar)، أو العمل؟
moment-d13-who = أنت تختار بنفسك.
moment-d13-rights = هل درست البكالوريوس في الجامعة؟ عندها يكون ماجستير واحد على الأقل مفتوحًا لك ويكمل دراستك.
moment-d13-wrong = كثير من طلاب hbo لا يعرفون سنة التحضير (schakeljaar).
moment-d13-helps = ضع الطرق بجانب بعضها، مع الوقت والتكاليف.
moment-d13-information = ما الذي ينقصك بعد لدراسة الماجستير، وموعد التسجيل.
moment-d14-title = الدراسة لا تناسبك: التغيير أو التوقف
moment-d14-choice = هل تغيّر دراستك، أم تأخذ استراحة، أم تعود لاحقًا؟
moment-d14-who = أنت تقرر بنفسك.
moment-d14-rights = هل تتوقف عن mbo؟ اطلب وثيقة mbo-verklaring. فيها مكتوب ما نجحت فيه. أحيانًا يُعاد إليك بعض المال.
moment-d14-wrong = كثير من الناس يشعرون بالخجل. أو يخسرون سنوات من تمويل الدراسة.
moment-d14-helps = تكلم بسرعة مع شخص في المدرسة. ويساعدك Doorstroompunt أيضًا.
moment-d14-information = ما الذي تأخذه معك إلى دراسة أخرى. ماذا يحدث لمالك. هل يمكنك أن تبدأ في منتصف السنة.
moment-d15-title = ترك المدرسة قبل عمر 18 سنة
moment-d15-choice = هل تغيب كثيرًا، أو تريد أن تترك المدرسة؟
moment-d15-who = المدرسة والبلدية تقرران.
moment-d15-rights = موظف التعليم الإلزامي (leerplichtambtenaar) يستمع إليك أولًا. حتى عمر 18 سنة يجب أن تذهب إلى المدرسة إذا لم يكن لديك مؤهل البداية (startkwalificatie). وهو شهادة havo أو vwo أو المستوى 2 من mbo على الأقل.
moment-d15-wrong = الجميع يتكلمون معك، لكن لا أحد يعمل مع الآخر.
moment-d15-helps = اطلب خطة واحدة فيها كل المساعدة.
moment-d15-information = ماذا يطلب القانون منك حتى عمر 18 سنة.
moment-d16-title = العودة إلى التعلّم وأنت كبير
moment-d16-choice = هل تريد أن تعود إلى المدرسة؟ هذا ممكن عن طريق vavo أو entree أو التعلّم مع العمل (bbl) أو اختبار ⁨21+⁩.
moment-d16-who = أنت تقرر بنفسك.
moment-d16-rights = هل عمرك 21 سنة أو أكثر؟ عندها يمكنك أن تقدّم اختبارًا بدون الشهادة المطلوبة. ويمكنك أن تطلب توثيق ما تتقنه من قبل (EVC).
moment-d16-wrong = كثير من الناس لا يعرفون هذه الطرق.
moment-d16-helps = احفظ إثباتاتك في ملف خاص بك.
moment-d16-information = ما الذي تعلمته من قبل، وهل يُحسب لك. ومن يمكنه أن يشارك في الدفع.

## Dates: rule-<id> is what happens, event-<id> the same in one school year

rule-fees-fixed = يحدد الوزير مبالغ السنة القادمة
rule-test-register = تسجّل المدرسة الابتدائية لاختبار الانتقال (doorstroomtoets)
rule-provisional-advice = التوصية المؤقتة للمدرسة (voorlopig schooladvies)
rule-nf-apply = آخر يوم للتسجيل في الدراسات التي عدد أماكنها محدد
rule-test-window = اختبار الانتقال (doorstroomtoets) في groep 8 (آخر سنة ابتدائية)
rule-test-paper = اختبار الانتقال (doorstroomtoets) على الورق
rule-mbo-publish = مدارس mbo تعلن كيف يكون لقاء التعارف (intake) وهل تختار بين المتقدمين
rule-test-results = نتيجة اختبار الانتقال (doorstroomtoets) عند المدرسة
rule-final-advice = آخر يوم للتوصية النهائية (definitief schooladvies)
rule-vo-apply = أسبوع التسجيل (aanmeldweek) في المدرسة الثانوية
rule-mbo-apply = آخر يوم للتسجيل في mbo مع الحق في القبول
rule-nf-rank = صدور أرقام الترتيب (rangnummer) للدراسات التي عدد أماكنها محدد
rule-ho-apply = آخر يوم للتسجيل في hbo أو الجامعة مع الحق في studiekeuzecheck (لقاء اختيار الدراسة)
rule-ma-apply = التسجيل للماجستير: لكل دراسة موعد خاص، غالبًا 1 مايو أو 1 يونيو
rule-exams-1 = الامتحانات النهائية (eindexamens)، الفترة الأولى (من مايو إلى منتصف يونيو)
rule-exams-2 = الامتحانات النهائية (eindexamens)، الفترة الثانية (في يونيو)
rule-mbo-start = تبدأ السنة الجديدة في mbo؛ في هذا اليوم يُحسب عمر 16 وعمر 18
rule-ho-last-switch = آخر يوم يمكنك فيه تغيير الدراسة
rule-ho-start = تبدأ الدراسة في hbo أو الجامعة
event-fees-fixed-2026 = { rule-fees-fixed }
event-test-register-2026 = { rule-test-register }
event-provisional-advice-2027 = { rule-provisional-advice }
event-nf-apply-2027 = { rule-nf-apply }
event-test-window-2027 = { rule-test-window }
event-test-paper-2027 = { rule-test-paper }
event-mbo-publish-2027 = { rule-mbo-publish }
event-test-results-2027 = { rule-test-results }
event-final-advice-2027 = { rule-final-advice }
event-mbo-apply-2027 = { rule-mbo-apply }
event-ho-apply-2027 = { rule-ho-apply }
event-mbo-start-2027 = { rule-mbo-start }
event-ho-last-switch-2027 = { rule-ho-last-switch }
event-ho-start-2027 = { rule-ho-start }
event-vo-apply-2027 = { rule-vo-apply }. يقع عيد الفصح (Pasen) في هذا الأسبوع: المدرسة تقول في أي أيام يمكن التسجيل.
event-nf-rank-2027 = { rule-nf-rank }. بعد ذلك هناك أسبوعان للموافقة.
event-exams-1-2027 = { rule-exams-1 }. تأتي النتيجة في منتصف يونيو. المدرسة تحدد الأيام بدقة.
event-exams-2-2027 = { rule-exams-2 }. المدرسة تحدد الأيام بدقة.

## Costs and grants: the words of an item, shared by all its rows

cost-item-school-gratis = الذهاب إلى المدرسة
cost-item-school-gratis-note = المدرسة الابتدائية والمدرسة الثانوية مجانيتان.
cost-item-ouderbijdrage = مساهمة الأهل الاختيارية (vrijwillige ouderbijdrage)
cost-item-ouderbijdrage-note = لا يحق للمدرسة أن تستبعد أي طفل لأن أهله لا يدفعون. الدفع مسموح، لكنه ليس واجبًا.
cost-item-schoolboeken = الكتب المدرسية (schoolboeken)
cost-item-schoolboeken-note = الكتب مجانية في المدرسة الثانوية.
cost-item-tegemoetkoming-scholieren = مساعدة مالية للتلاميذ (tegemoetkoming scholieren)
cost-item-tegemoetkoming-scholieren-note = لمن عمره 18 سنة أو أكثر، في المدرسة الثانوية أو vavo. اسأل DUO (هيئة التعليم والمنح).
cost-item-lesgeld-bol = رسوم mbo في المسار المدرسي bol (lesgeld)
cost-item-lesgeld-bol-note = تدفع هذا إذا كان عمرك 18 سنة أو أكثر في 1 أغسطس. تدفع إلى DUO. يمكنك الدفع على ست دفعات.
cost-item-cursusgeld-bbl-12 = رسوم mbo للمستوى 1 و2 في مسار العمل bbl (cursusgeld)
cost-item-cursusgeld-bbl-12-note = تدفع هذا إذا كان عمرك 18 سنة أو أكثر في 1 أغسطس. تدفع إلى المدرسة. يمكن لصاحب العمل أيضًا أن يدفعه.
cost-item-cursusgeld-bbl-34 = رسوم mbo للمستوى 3 و4 في مسار العمل bbl (cursusgeld)
cost-item-cursusgeld-bbl-34-note = تدفع هذا إذا كان عمرك 18 سنة أو أكثر في 1 أغسطس. تدفع إلى المدرسة. يمكن لصاحب العمل أيضًا أن يدفعه.
cost-item-schoolkosten-mbo = تكاليف أخرى في mbo
cost-item-schoolkosten-mbo-note = لا يحق للمدرسة أن تطلب إلا مساهمة اختيارية. ولا يجوز أن يتوقف تسجيلك على دفع مال غير الذي يحدده القانون.
cost-item-mbo-studentenfonds = صندوق طلاب mbo (mbo-studentenfonds)
cost-item-mbo-studentenfonds-note = هل عمرك أقل من 18 سنة، وتدرس في bol، والمال قليل؟ عندها يمكن للمدرسة أن تدفع ثمن الأدوات. يمكن أيضًا أن تحصل على مساعدة إذا تأخرت بسبب مرض أو حمل أو ظروف عائلية أو إعاقة. هل أنت عضو في مجلس الطلاب (studentenraad)؟ هذا ممكن عندها أيضًا.
cost-item-basisbeurs-mbo-12 = المنحة الأساسية (basisbeurs) للمستوى 1 و2 من mbo
cost-item-basisbeurs-mbo-12-note = ابتداءً من عمر 18 سنة، في المسار المدرسي (bol). هذه هبة (gift): لا تعيد منها شيئًا. اسأل DUO عن المبلغ.
cost-item-basisbeurs-mbo-34 = المنحة الأساسية (basisbeurs) للمستوى 3 و4 من mbo
cost-item-basisbeurs-mbo-34-note = ابتداءً من عمر 18 سنة، في المسار المدرسي (bol). هل تحصل على شهادتك خلال عشر سنوات؟ عندها لا تعيد شيئًا. اسأل DUO عن المبلغ.
cost-item-stagevergoeding = أجر التدريب العملي (stagevergoeding)
cost-item-stagevergoeding-note = اتفقت المدارس والشركات على أن التدريب العملي لا يكلّفك مالًا. هذا اتفاق وليس قانونًا. اسأل شركة التدريب ماذا تحصل عليه.
cost-item-collegegeld = رسوم الدراسة القانونية (wettelijk collegegeld)
cost-item-collegegeld-note = تدفع هذا لدراسة بدوام كامل (voltijd) في hbo أو الجامعة. منذ سبتمبر 2024 لم يعد هناك تخفيض في السنة الأولى.
cost-item-collegegeld-deeltijd = رسوم الدراسة بدوام جزئي أو مع العمل (deeltijd of duaal)
cost-item-collegegeld-deeltijd-note = كل معهد عالٍ (hogeschool) أو جامعة يختار المبلغ بنفسه، بين حدين.
cost-item-instellingscollegegeld = رسوم تحددها الجامعة أو المعهد (instellingscollegegeld)
cost-item-instellingscollegegeld-note = هذا أعلى من الرسوم القانونية. تدفعه غالبًا عند دراسة شهادة ثانية. أحيانًا تؤثر جنسيتك أيضًا. اسأل إدارة دراستك ماذا ينطبق عليك.
cost-item-basisbeurs-ho = المنحة الأساسية (basisbeurs) في hbo والجامعة
cost-item-basisbeurs-ho-note = هل لم تعد تسكن مع أهلك؟ عندها تحصل على أكثر. هي منحة مرتبطة بالشهادة (prestatiebeurs): إذا حصلت على الشهادة لا تعيد شيئًا.
cost-item-aanvullende-beurs-ho = المنحة الإضافية (aanvullende beurs) في hbo والجامعة
cost-item-aanvullende-beurs-ho-note = تحصل على هذه الزيادة إذا كان دخل والديك أقل. في عام 2023 كان الحد حوالي 70,000 يورو. اسأل DUO عن مبلغك.
cost-item-studentenreisproduct = بطاقة سفر الطلاب (studentenreisproduct)
cost-item-studentenreisproduct-note = تسافر مجانًا في المواصلات العامة. في mbo ينطبق هذا على المسار المدرسي (bol)، في أي عمر.
cost-item-toeslagen = الإعانات (toeslagen) وإعانات الأطفال (kindgebonden budget)
cost-item-toeslagen-note = قد يكون لوالديك أو لك حق في إعانة (toeslag). اسأل DUO أو مصلحة الضرائب (Belastingdienst).
cost-living-home = { $what }، إذا كنت تسكن مع أهلك
cost-living-away = { $what }، إذا لم تعد تسكن مع أهلك

## Rates: rate-<id> is what is counted, rate-<id>-population among whom and when

rate-advice_raised_when_test_higher = ارتفاع التوصية (advies)
rate-advice_raised_when_test_higher-population = تلاميذ كانت نتيجة اختبارهم أعلى من توصيتهم، العام الدراسي ⁨2023-24⁩.
rate-advice_raised_when_test_higher-year_before = ارتفاع التوصية (advies)، قبل أن يصبح ذلك واجبًا
rate-advice_raised_when_test_higher-year_before-population = تلاميذ كانت نتيجة اختبارهم أعلى من توصيتهم، العام الدراسي ⁨2022-23⁩.
rate-provisional_below_test-low_ses = توصية أولى أقل من نتيجة الاختبار
rate-provisional_below_test-low_ses-population = تلاميذ groep 8 (آخر سنة ابتدائية) من عائلات لديها مال وتعليم أقل، العام الدراسي ⁨2023-24⁩.
rate-provisional_below_test-high_ses = توصية أولى أقل من نتيجة الاختبار
rate-provisional_below_test-high_ses-population = تلاميذ groep 8 (آخر سنة ابتدائية) من عائلات لديها مال وتعليم أكثر، العام الدراسي ⁨2023-24⁩.
rate-advised_level-year4 = في السنة 4 في مستوى التوصية نفسه
rate-advised_level-year4-population = تلاميذ السنة الرابعة في المدرسة الثانوية. مجموعة أقدم، من خبر نُشر في يناير 2020.
rate-advised_level-year4_lower = في السنة 4 في مستوى أدنى من التوصية
rate-advised_level-year4_lower-population = تلاميذ السنة الرابعة في المدرسة الثانوية. مجموعة أقدم، من خبر نُشر في يناير 2020.
rate-advised_level-year4_higher = في السنة 4 في مستوى أعلى من التوصية
rate-advised_level-year4_higher-population = تلاميذ السنة الرابعة في المدرسة الثانوية. مجموعة أقدم، من خبر نُشر في يناير 2020.
rate-stack-tl_havo = الانتقال بعد vmbo-tl إلى havo
rate-stack-tl_havo-population = كل من حصل على شهادة vmbo-tl في العام الدراسي ⁨2019-20⁩.
rate-stack-gl_havo = الانتقال بعد vmbo-gemengd إلى havo
rate-stack-gl_havo-population = كل من حصل على شهادة vmbo-gemengd في العام الدراسي ⁨2019-20⁩.
rate-stack-havo_vwo = الانتقال بعد havo إلى vwo
rate-stack-havo_vwo-population = كل من حصل على شهادة havo في العام الدراسي ⁨2019-20⁩.
rate-stack-bb_kb = الانتقال بعد vmbo-basis إلى vmbo-kader
rate-stack-bb_kb-population = كل من حصل على شهادة vmbo-basis في العام الدراسي ⁨2019-20⁩.
rate-stack-kb_gt = الانتقال بعد vmbo-kader إلى vmbo-gemengd أو vmbo-tl
rate-stack-kb_gt-population = كل من حصل على شهادة vmbo-kader في العام الدراسي ⁨2019-20⁩.
rate-stack-tl_havo_since_2004 = الانتقال بعد vmbo-tl إلى havo، أدنى سنة وأعلى سنة
rate-stack-tl_havo_since_2004-population = كل من حصل على شهادة vmbo-tl في السنوات من 2004 إلى 2020.
rate-stack_success-tl_havo = الحصول على شهادة havo
rate-stack_success-tl_havo-population = من انتقلوا من vmbo-tl إلى havo، مجموعات من عام 2007 إلى 2010. أما من كانوا مباشرة في havo فكانت نسبتهم أكثر من 80 في المئة.
rate-stack_success-havo_vwo = الحصول على شهادة vwo
rate-stack_success-havo_vwo-population = من انتقلوا من havo إلى vwo، مجموعات من عام 2007 إلى 2010.
rate-stack_success-direct_vwo = الحصول على شهادة vwo
rate-stack_success-direct_vwo-population = من كانوا مباشرة في vwo، مجموعات من عام 2007 إلى 2010.
rate-exam_pass-vmbo = النجاح في الامتحان النهائي (eindexamen)
rate-exam_pass-vmbo-population = كل المتقدمين للامتحان في vmbo، العام الدراسي ⁨2022-23⁩.
rate-exam_pass-havo = النجاح في الامتحان النهائي (eindexamen)
rate-exam_pass-havo-population = كل المتقدمين للامتحان في havo، العام الدراسي ⁨2022-23⁩.
rate-exam_pass-vwo = النجاح في الامتحان النهائي (eindexamen)
rate-exam_pass-vwo-population = كل المتقدمين للامتحان في vwo، العام الدراسي ⁨2022-23⁩.
rate-direct-mbo4bol_hbo = الانتقال مباشرة إلى hbo
rate-direct-mbo4bol_hbo-population = من حصلوا على شهادة المستوى 4 من mbo في المسار المدرسي (bol)، عام 2016.
rate-direct-mbo4_hbo = الانتقال مباشرة إلى hbo
rate-direct-mbo4_hbo-population = كل من حصل على شهادة المستوى 4 من mbo. السنة غير مؤكدة، على الأرجح عام 2016.
rate-direct-havo_hbo = الانتقال مباشرة إلى hbo
rate-direct-havo_hbo-population = كل من حصل على شهادة havo في عام 2016.
rate-direct-havo_hbo_2014 = الانتقال مباشرة إلى hbo
rate-direct-havo_hbo_2014-population = كل من حصل على شهادة havo في عام 2014.
rate-direct-mbo4_hbo_migration_2005 = الانتقال مباشرة إلى hbo
rate-direct-mbo4_hbo_migration_2005-population = من حصلوا على شهادة المستوى 4 من mbo وهم من أصول مهاجرة، عام 2005.
rate-direct-mbo4_hbo_migration_2016 = الانتقال مباشرة إلى hbo
rate-direct-mbo4_hbo_migration_2016-population = من حصلوا على شهادة المستوى 4 من mbo وهم من أصول مهاجرة، عام 2016. الرقم مقرّب.
rate-wo_to_hbo = الانتقال من الجامعة إلى hbo
rate-wo_to_hbo-population = من بدؤوا في الجامعة بشهادة vwo. من خبر نُشر في عام 2018، رقم تقريبي.
rate-hbo_year1_dropout-all = التوقف في السنة الأولى من hbo
rate-hbo_year1_dropout-all-population = كل من بدأ في hbo في عام 2017.
rate-hbo_year1_dropout-mbo = التوقف في السنة الأولى من hbo
rate-hbo_year1_dropout-mbo-population = من انتقلوا من mbo إلى hbo في عام 2017.
rate-hbo_year1_dropout-havo = التوقف في السنة الأولى من hbo
rate-hbo_year1_dropout-havo-population = من انتقلوا من havo إلى hbo في عام 2017.
rate-hbo_year1_dropout-vwo = التوقف في السنة الأولى من hbo
rate-hbo_year1_dropout-vwo-population = من انتقلوا من vwo إلى hbo في عام 2017.
rate-hbo_year1_switch = تغيير الدراسة في السنة الأولى من hbo
rate-hbo_year1_switch-population = كل من بدأ في hbo في عام 2017.
rate-hbo_retained_year1-mbo = البقاء في hbo بعد السنة الأولى
rate-hbo_retained_year1-mbo-population = من جاؤوا من mbo في ⁨2020-21⁩. يذكر المصدر أيضًا من 80 إلى 86 في المئة.
rate-hbo_year1_left_2020-no_migration_first_gen = التوقف عن الدراسة أو تغييرها في السنة الأولى من hbo
rate-hbo_year1_left_2020-no_migration_first_gen-population = طلاب ليسوا من أصول مهاجرة وهم أول من يدرس في التعليم العالي في عائلتهم، عام 2020.
rate-hbo_year1_left_2020-no_migration_ho_parent = التوقف عن الدراسة أو تغييرها في السنة الأولى من hbo
rate-hbo_year1_left_2020-no_migration_ho_parent-population = طلاب ليسوا من أصول مهاجرة وأحد والديهم درس في التعليم العالي، عام 2020.
rate-hbo_year1_left_2020-non_western_first_gen = التوقف عن الدراسة أو تغييرها في السنة الأولى من hbo
rate-hbo_year1_left_2020-non_western_first_gen-population = طلاب هم أول من يدرس في التعليم العالي في عائلتهم، من أصول «غير غربية»، عام 2020. هذه الكلمة من المصدر.
rate-hbo_year1_left_2020-non_western_ho_parent = التوقف عن الدراسة أو تغييرها في السنة الأولى من hbo
rate-hbo_year1_left_2020-non_western_ho_parent-population = طلاب أحد والديهم درس في التعليم العالي، من أصول «غير غربية»، عام 2020. هذه الكلمة من المصدر.
rate-hbo_year1_left_2018-no_migration_first_gen = التوقف عن الدراسة أو تغييرها في السنة الأولى من hbo
rate-hbo_year1_left_2018-no_migration_first_gen-population = طلاب ليسوا من أصول مهاجرة وهم أول من يدرس في التعليم العالي في عائلتهم، عام 2018.
rate-hbo_year1_left_2018-no_migration_ho_parent = التوقف عن الدراسة أو تغييرها في السنة الأولى من hbo
rate-hbo_year1_left_2018-no_migration_ho_parent-population = طلاب ليسوا من أصول مهاجرة وأحد والديهم درس في التعليم العالي، عام 2018.
rate-hbo_year1_left_2018-non_western_first_gen = التوقف عن الدراسة أو تغييرها في السنة الأولى من hbo
rate-hbo_year1_left_2018-non_western_first_gen-population = طلاب هم أول من يدرس في التعليم العالي في عائلتهم، من أصول «غير غربية»، عام 2018. هذه الكلمة من المصدر.
rate-hbo_year1_left_2018-non_western_ho_parent = التوقف عن الدراسة أو تغييرها في السنة الأولى من hbo
rate-hbo_year1_left_2018-non_western_ho_parent-population = طلاب أحد والديهم درس في التعليم العالي، من أصول «غير غربية»، عام 2018. هذه الكلمة من المصدر.
rate-hbo_diploma_5y-all = الحصول على شهادة hbo خلال خمس سنوات
rate-hbo_diploma_5y-all-population = كل من بدأ في عام 2013.
rate-hbo_diploma_5y-vwo = الحصول على شهادة hbo خلال خمس سنوات
rate-hbo_diploma_5y-vwo-population = من بدؤوا في عام 2013 بشهادة vwo.
rate-hbo_diploma_5y-havo = الحصول على شهادة hbo خلال خمس سنوات
rate-hbo_diploma_5y-havo-population = من بدؤوا في عام 2013 بشهادة havo.
rate-hbo_diploma_5y-mbo = الحصول على شهادة hbo خلال خمس سنوات
rate-hbo_diploma_5y-mbo-population = من بدؤوا في عام 2013 بشهادة mbo.
rate-hbo_diploma_8y-all = الحصول على شهادة hbo خلال ثماني سنوات
rate-hbo_diploma_8y-all-population = كل من بدأ في عام 2010.
rate-vsv-total = ترك المدرسة بدون شهادة havo أو vwo أو المستوى 2 من mbo على الأقل
rate-vsv-total-population = كل التلاميذ والطلاب، العام الدراسي ⁨2023-24⁩.
rate-vsv-mbo = ترك المدرسة بدون شهادة havo أو vwo أو المستوى 2 من mbo على الأقل
rate-vsv-mbo-population = طلاب mbo، العام الدراسي ⁨2023-24⁩.
rate-vsv-vo = ترك المدرسة بدون شهادة havo أو vwo أو المستوى 2 من mbo على الأقل
rate-vsv-vo-population = تلاميذ المدرسة الثانوية، العام الدراسي ⁨2023-24⁩.
rate-neet-15_27 = بدون عمل وبدون دراسة
rate-neet-15_27-population = شباب من عمر 15 إلى 27 سنة، عام 2023.
rate-unemployed-entree_bol = بدون عمل بعد سنة ونصف من نهاية الدراسة
rate-unemployed-entree_bol-population = من تركوا المدرسة في ⁨2018-19⁩ بعد المستوى 1 من mbo (entree)، المسار المدرسي (bol).
rate-unemployed-entree_bbl = بدون عمل بعد سنة ونصف من نهاية الدراسة
rate-unemployed-entree_bbl-population = من تركوا المدرسة في ⁨2018-19⁩ بعد المستوى 1 من mbo (entree)، مسار العمل (bbl).
rate-unemployed-mbo2_bol = بدون عمل بعد سنة ونصف من نهاية الدراسة
rate-unemployed-mbo2_bol-population = من تركوا المدرسة في ⁨2018-19⁩ بعد المستوى 2 من mbo، المسار المدرسي (bol).
rate-unemployed-mbo2_bbl = بدون عمل بعد سنة ونصف من نهاية الدراسة
rate-unemployed-mbo2_bbl-population = من تركوا المدرسة في ⁨2018-19⁩ بعد المستوى 2 من mbo، مسار العمل (bbl).
rate-unemployed-mbo3_bol = بدون عمل بعد سنة ونصف من نهاية الدراسة
rate-unemployed-mbo3_bol-population = من تركوا المدرسة في ⁨2018-19⁩ بعد المستوى 3 من mbo، المسار المدرسي (bol).
rate-unemployed-mbo3_bbl = بدون عمل بعد سنة ونصف من نهاية الدراسة
rate-unemployed-mbo3_bbl-population = من تركوا المدرسة في ⁨2018-19⁩ بعد المستوى 3 من mbo، مسار العمل (bbl).
rate-unemployed-mbo4_bol = بدون عمل بعد سنة ونصف من نهاية الدراسة
rate-unemployed-mbo4_bol-population = من تركوا المدرسة في ⁨2018-19⁩ بعد المستوى 4 من mbo، المسار المدرسي (bol).
rate-unemployed-mbo4_bbl = بدون عمل بعد سنة ونصف من نهاية الدراسة
rate-unemployed-mbo4_bbl-population = من تركوا المدرسة في ⁨2018-19⁩ بعد المستوى 4 من mbo، مسار العمل (bbl).
rate-placement_discrimination-all = الشعور بالتمييز في التدريب العملي (stage)
rate-placement_discrimination-all-population = كل من حصل على شهادة mbo في المسار المدرسي (bol)، بحث من عام 2024.
rate-placement_discrimination-born_nl_parent_outside_europe = الشعور بالتمييز في التدريب العملي (stage)
rate-placement_discrimination-born_nl_parent_outside_europe-population = من درسوا في bol ووُلدوا هنا وأحد والديهم من خارج أوروبا، عام 2024.
rate-placement_discrimination-born_outside_europe = الشعور بالتمييز في التدريب العملي (stage)
rate-placement_discrimination-born_outside_europe-population = من درسوا في bol ووُلدوا خارج أوروبا، عام 2024.
rate-placement_discrimination-dutch = الشعور بالتمييز في التدريب العملي (stage)
rate-placement_discrimination-dutch-population = من درسوا في bol وهم من أصل هولندي، عام 2024.
rate-placement_discrimination_reported = تبليغ رسمي عن ذلك
rate-placement_discrimination_reported-population = من درسوا في bol وشعروا بالتمييز في التدريب العملي، عام 2024.
rate-placement_discrimination_no_step = عدم فعل أي شيء
rate-placement_discrimination_no_step-population = من درسوا في bol وشعروا بالتمييز في التدريب العملي، عام 2024.
rate-placement_applications_4plus-migration = تقديم أربعة طلبات أو أكثر للحصول على تدريب عملي (stage)
rate-placement_applications_4plus-migration-population = طلاب mbo من أصول مهاجرة، عام 2017.
rate-placement_applications_4plus-no_migration = تقديم أربعة طلبات أو أكثر للحصول على تدريب عملي (stage)
rate-placement_applications_4plus-no_migration-population = طلاب mbo ليسوا من أصول مهاجرة، عام 2017.

## How sure a fact is

confidence-L = قرأنا هذا في نص القانون.
confidence-R = قرأنا هذا في وثيقة من المصدر نفسه.
confidence-S = قرأنا هذا عند جهة تنقل عن مصدر رسمي.
confidence-D = حسبنا هذا بأنفسنا. تأكد منه.
confidence-K = نعرف هذا، لكننا لم نتحقق منه بعد. تأكد منه.

## Sources whose title is no name of a work

source-k1 = لم نبحث عنه في مصدر بعد
source-own1 = معيار Kansrijk الخاص، وليس من القانون
source-own2 = البرامج كما وصفتها الورقة التي بدأ منها Kansrijk
source-own3 = نصوصنا الخاصة عن العمل، وليست منقولة من مصدر

## What everybody should have had: entitlement-<id> says what, entitlement-<id>-why says why.

entitlement-talks-a-year = محادثتان عن مستقبلك كل سنة
entitlement-talks-a-year-why = المحادثة تفيدك أكثر من ورقة معلومات. تتحدث عن نفسك وليس عن الدرجات. في النهاية تختار خطوة صغيرة.
entitlement-encounters-by-18 = أن تلتقي أربع مرات بشخص يعمل، قبل أن تبلغ الثامنة عشرة
entitlement-encounters-by-18-why = ما تستطيع أن تتخيله يتعلق بمن تعرفه. لذلك تلتقي بأشخاص من ثلاثة مجالات عمل على الأقل.
entitlement-near-peer = أن تتحدث مع شخص أخذ هذه الخطوة قبل وقت قصير
entitlement-near-peer-why = من بدأ هناك حديثًا يخبرك كيف هو الأمر حقًا. يمكنك أن تسأله عن كل شيء.
entitlement-start = أربع مرات: كيف الحال في مكانك الجديد؟
entitlement-start-why = في الأسابيع الأولى قد تحدث مشكلات كثيرة. يسألك شخص في الأسبوع 1 و3 و6 و10 كيف حالك.
entitlement-guardian-group-7 = يعرف والداك في groep 7 كيف تعمل المدرسة الثانوية
entitlement-guardian-group-7-why = تأتي توصية المدرسة (schooladvies) مبكرًا في groep 8. من يعرف القواعد يستطيع أن يشارك في الوقت المناسب.
entitlement-fields-po = أن تتعرف على مجالَي عمل في المدرسة الابتدائية
entitlement-fields-po-why = لا تستطيع أن تختار إلا مما تعرفه. لذلك ترى مبكرًا أعمالًا لا تراها في البيت.
entitlement-advice-rights = شرح توصية المدرسة (schooladvies) وحقوقك
entitlement-advice-rights-why = هل نتيجة اختبارك أعلى من التوصية؟ إذن تُرفع التوصية. ولا يلزم ذلك إذا كان سيئًا لك.
entitlement-talk-d01 = محادثة عن توصية المدرسة (schooladvies)
entitlement-talk-d01-why = تخبر بنفسك ماذا تستطيع وماذا تريد. تسمع المدرسة ذلك قبل أن تعطي التوصية.
entitlement-guardian-d01 = تحدثنا مع والديك عن توصية المدرسة (schooladvies)
entitlement-guardian-d01-why = في البيت يعرفونك بشكل مختلف عن المدرسة. يحق لوالديك أن يشاركا في الحديث عن التوصية.
entitlement-talk-d02 = محادثة عن مدرستك الجديدة
entitlement-talk-d02-why = ليست كل مدرسة تترك لك طرقًا كثيرة مفتوحة. تنظران معًا أي مدرسة تناسبك.
entitlement-guardian-d02 = تحدثنا مع والديك عن مدرستك الجديدة
entitlement-guardian-d02-why = والداك يسجلانك، في أسبوع محدد. يجب أن يعرفا متى وكيف.
entitlement-open-days = أن ترى مدرستين من الداخل
entitlement-open-days-why = المدرسة تختلف عن صورتها في الإنترنت. قارن بين اثنتين على الأقل.
entitlement-talk-d03 = محادثة عن مستواك في السنة القادمة
entitlement-talk-d03-why = الصعود ممكن غالبًا إذا عرفت ما هو المطلوب. تسمع ذلك في الوقت المناسب.
entitlement-guardian-d03 = تحدثنا مع والديك عن مستواك في السنة القادمة
entitlement-guardian-d03-why = هكذا يعرف والداك ما المطلوب للصعود. ويعرفان أنه يحق لهما تقديم شكوى.
entitlement-fields-vmbo = أن تجرب ثلاثة مجالات عمل قبل اختيار الفرع (profiel)
entitlement-fields-vmbo-why = تختار وعمرك أربعة عشر. من الأفضل أن ترى قبل ذلك أكثر من عمل أهلك.
entitlement-talk-d04 = محادثة عن فرعك (profiel) وموادك
entitlement-talk-d04-why = تختار وأنت صغير، وغالبًا ما تعرفه من قبل. المحادثة توسّع اختيارك.
entitlement-guardian-d04 = تحدثنا مع والديك عن فرعك (profiel) وموادك
entitlement-guardian-d04-why = يجب على المدرسة أن تناقش هذا الاختيار مع والديك. ثم تكملون الحديث في البيت.
entitlement-extra-subject = شرح المادة الإضافية
entitlement-extra-subject-why = مع مادة إضافية في شهادتك يكون لك حق الانتقال إلى havo. بدونها يحق للمدرسة أن ترفض.
entitlement-fields-havo-vwo = أن تجرب ثلاثة مجالات عمل قبل اختيار الفرع (profiel)
entitlement-fields-havo-vwo-why = الفرع يفتح دراسات ويغلق أخرى. اختره بعد أن ترى أعمالًا حقيقية.
entitlement-talk-d05 = محادثة عن فرعك (profiel) والرياضيات
entitlement-talk-d05-why = بدون بعض المواد تُغلق دراسات فيما بعد. من الأفضل أن تعرف ذلك قبل أن تختار.
entitlement-guardian-d05 = تحدثنا مع والديك عن فرعك (profiel) والرياضيات
entitlement-guardian-d05-why = هكذا يرى والداك أي أبواب تبقى مفتوحة. عندها يستطيعان التفكير معك جيدًا.
entitlement-subjects = شرح: أي مادة تفتح أي دراسة
entitlement-subjects-why = ترك الرياضيات أو الفيزياء يغلق أحيانًا دراسة. تعرف ذلك قبل الاختيار.
entitlement-talk-d06 = محادثة عن دراستك في mbo
entitlement-talk-d06-why = سجّل في 1 أبريل على أبعد تقدير. عندها يكون حقك أقوى. من يتحدث في الوقت المناسب يختار بهدوء.
entitlement-guardian-d06 = تحدثنا مع والديك عن دراستك في mbo
entitlement-guardian-d06-why = يعرف والداك ما هي حقوقك في mbo. ولماذا 1 أبريل مهم.
entitlement-tasters-mbo = أن ترى دراستين في mbo عن قرب
entitlement-tasters-mbo-why = يوم واحد من المشاركة يقول أكثر من الاسم. اختر دراستين مختلفتين جدًا.
entitlement-intake = التدرب على مقابلة التعارف
entitlement-intake-why = بالتدريب تعرّف بنفسك بشكل أفضل. المقابلة ليست امتحانًا.
entitlement-talk-d07 = محادثة عن دراستك أو عملك بعد ذلك
entitlement-talk-d07-why = الصورة الخاطئة عن الدراسة هي غالبًا سبب التوقف. في المحادثة تتأكد من هذه الصورة.
entitlement-guardian-d07 = تحدثنا مع والديك عن دراستك أو عملك بعد ذلك
entitlement-guardian-d07-why = في البيت توجد أسئلة عن المال والسكن بعيدًا. هذه الأسئلة تحتاج جوابًا صادقًا.
entitlement-tasters-ho = أن تجرب دراستين
entitlement-tasters-ho-why = من يشارك يومًا يعرف كيف هي الدراسة حقًا. هذا يمنع بداية خاطئة.
entitlement-money = شرح التكاليف والمنحة والقرض
entitlement-money-why = الخوف من الديون يوقف الناس. بالمبالغ الحقيقية تستطيع أن تحسب بنفسك.
entitlement-placements-before-leaving = تدريبان في عملين مختلفين
entitlement-placements-before-leaving-why = تتعلم أكثر عندما تعمل بيدك. بعد مكانين تعرف أفضل ما يناسبك.
entitlement-talk-d12 = محادثة عن ماذا تفعل بعد هذه المدرسة
entitlement-talk-d12-why = بعد هذه المدرسة لا يسأل عنك أحد أحيانًا. لذلك تضعان الآن خطة معًا.
entitlement-guardian-d12 = تحدثنا مع والديك عن ماذا تفعل بعد هذه المدرسة
entitlement-guardian-d12-why = هكذا يعرف والداك من يساعدك بعد هذه المدرسة.
entitlement-after-leaving = شرح: إلى من تلجأ بعد الشهادة
entitlement-after-leaving-why = حتى بعد الشهادة لك أحيانًا حق في المساعدة. اطلب اسمًا ورقمًا.
entitlement-talk-d08 = محادثة عن تدريبك العملي (stage)
entitlement-talk-d08-why = المدرسة مسؤولة أيضًا عن وجود مكان لك. قل في الوقت المناسب عمّا تبحث وما هو الصعب.
entitlement-guardian-d08 = تحدثنا مع والديك عن تدريبك العملي (stage)
entitlement-guardian-d08-why = هكذا يعرف والداك ماذا يتطلب التدريب. ومن يساعد إذا لم يوجد مكان.
entitlement-placement-rights = شرح: ماذا يجب على المدرسة لتدريبك
entitlement-placement-rights-why = ألا يوجد مكان أم حدثت مشكلة؟ إذن يجب على المدرسة أن تساعدك في إيجاد مكان آخر.
entitlement-applying = التدرب على التقديم للعمل
entitlement-applying-why = الرسالة الجيدة والمقابلة المدروسة تعطيان الجميع فرصة أعدل.
entitlement-talk-d09 = محادثة عن البقاء أو اختيار شيء آخر
entitlement-talk-d09-why = هكذا لا يأتي القرار السلبي مفاجئًا أبدًا. ما زال بإمكانك أن تفعل شيئًا.
entitlement-guardian-d09 = تحدثنا مع والديك عن البقاء أو اختيار شيء آخر
entitlement-guardian-d09-why = يعرف والداك في الوقت المناسب كيف تسير الأمور. عندها ما زالت المساعدة ممكنة.
entitlement-talk-d10 = محادثة عن سنتك الدراسية الأولى
entitlement-talk-d10-why = معظم من يتوقفون يتوقفون في السنة الأولى. الحديث في الوقت المناسب يترك لك خيارًا.
entitlement-guardian-d10 = تحدثنا مع والديك عن سنتك الدراسية الأولى
entitlement-guardian-d10-why = ألم تبلغ الثامنة عشرة بعد؟ إذن يحق لوالديك أن يعرفا ماذا تتطلب هذه السنة منك.
entitlement-mentor-ho = أن تتعرف على طالب أقدم منك أو مرشد
entitlement-mentor-ho-why = من يعرف شخصًا يشعر بالراحة أسرع. ويستمر غالبًا.
entitlement-talk-d13 = محادثة عن ماذا تفعل بعد البكالوريوس
entitlement-talk-d13-why = العمل أو الماجستير أو سنة تحضيرية: لكل طريق مواعيده وتكاليفه.
entitlement-master-routes = شرح الطرق إلى الماجستير
entitlement-master-routes-why = الماجستير ممكن بعد hbo أيضًا. أحيانًا تلزم سنة تحضيرية.
entitlement-work-ad = أن ترى مجالَي عمل قبل شهادة Ad
entitlement-work-ad-why = الشهادة الواحدة تفتح طرقًا كثيرة. لا ترى ذلك إلا إذا كنت هناك.
entitlement-work-ho = أن ترى مجالَي عمل قبل نهاية البكالوريوس
entitlement-work-ho-why = الشهادة الواحدة تفتح طرقًا كثيرة. لا ترى ذلك إلا إذا كنت هناك.

## Fields of work

field-bouw = البناء والسكن
field-techniek = التقنية والتصنيع
field-ict = الحاسوب وتقنية المعلومات
field-media-en-kunst = الإعلام والفن والتصميم
field-vervoer = النقل والملاحة
field-handel = المتاجر والتجارة والعمل الخاص
field-kantoor-en-geld = المكتب والمال والتنظيم
field-veiligheid-en-sport = الأمن والرياضة
field-uiterlijke-verzorging = الشعر والتجميل
field-gastvrijheid = المطاعم والمخابز والسياحة
field-zorg = الرعاية والخدمة الاجتماعية
field-groen-en-voedsel = الحيوانات والطبيعة والغذاء
field-onderwijs = التعليم
field-recht-en-overheid = القانون والحكومة
field-onderzoek = البحث والعلوم

## Questions to look back with: question-<id>, by competency and by age (a: 10 to 12, b: 12 to 16, c: 16 and over)

question-strengths-a1 = ماذا نجحت في عمله هذا الأسبوع، وماذا فعلت من أجل ذلك؟
question-strengths-a2 = في أي شيء يطلب الآخرون مساعدتك؟
question-strengths-b1 = متى سار شيء أفضل مما توقعت؟ ماذا فعلت أنت بالضبط؟
question-strengths-b2 = ماذا سيقول شخص آخر عن ذلك اليوم؟
question-strengths-b3 = أي دليل ستعرضه على صاحب عمل؟
question-strengths-c1 = أي مهمة أعطوك إياها في المرة الثانية دون شرح؟
question-strengths-c2 = ماذا تستطيع الآن ولم تكن تستطيعه قبل سنة؟
question-strengths-c3 = على ماذا تريد أن تسمع رأيًا، وممّن؟
question-motives-a1 = ما الذي أنساك الوقت؟
question-motives-a2 = ما الذي أغضبك لأنه غير عادل؟
question-motives-b1 = أي يوم تودّ أن تعيشه مرة أخرى، وأي جزء منه؟
question-motives-b2 = ما الذي لا تريده أبدًا في عملك؟ لماذا؟
question-motives-b3 = ماذا يرون مهمًا في البيت، وأي شيء منه مهم لك أيضًا؟
question-motives-c1 = عن ماذا تتخلى إذا اخترت هذا؟ هل يستحق ذلك؟
question-motives-c2 = من يستفيد من عملك؟
question-motives-c3 = متى شعرت أنك تنتمي إلى مكان ما؟
question-work-a1 = أي عمل رأيته اليوم ولم تكن تعرفه؟
question-work-a2 = ماذا يفعل ذلك الشخص في يوم إثنين عادي؟
question-work-b1 = ما الذي كان مختلفًا عمّا تخيلته؟
question-work-b2 = ما هي ثلاث مهن أخرى تحتاج إلى هذا؟
question-work-b3 = ماذا يجب أن تتقن وتعرف وتجرؤ عليه في هذا العمل؟
question-work-c1 = ما الجميل فيه وما الصعب، ومن يقول ذلك؟
question-work-c2 = كيف سيكون هذا العمل بعد خمس سنوات؟
question-work-c3 = هل يناسب حياتك: الساعات والمكان والمال؟
question-steering-a1 = ماذا تريد أن تستطيع بعد شهر؟
question-steering-a2 = من يستطيع أن يساعدك في ذلك؟
question-steering-b1 = ما هي خطوتك الصغيرة القادمة، ومتى؟
question-steering-b2 = أي باب يُغلق إذا اخترت هذا، وأي باب يُفتح؟
question-steering-b3 = ما هي خطتك إذا سارت الأمور بشكل مختلف؟
question-steering-c1 = ما هو الموعد الذي يجب ألا يفوتك؟
question-steering-c2 = ماذا تحتاج لكي تستمر عندما تصعب الأمور؟
question-steering-c3 = أي اختيار تؤجله، وما ثمن ذلك؟
question-network-a1 = من تعرف ممّن يعمل عملًا يعجبك؟
question-network-a2 = ماذا تريد أن تسأله أو تسألها؟
question-network-b1 = مع من تحدثت من خارج عائلتك وصفك؟
question-network-b2 = ماذا تستطيع أن تقدم أنت لذلك الشخص؟
question-network-b3 = من يعرف شخصًا يعمل هذا؟
question-network-c1 = من هم ثلاثة أشخاص لا تعرفهم بعد لكنك تحتاجهم؟
question-network-c2 = متى تتواصل معهم مرة أخرى؟
question-network-c3 = من تستطيع أن تساعده الآن؟
