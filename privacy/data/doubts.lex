# What words say of the words beside them; `python -m bench deid-doubts` writes it.
[after]
and word	5
be [phone]	-4
be function	-7
before-noun [unknown]	8
before-noun function	8
before-noun none	6
before-noun verb	8
before-noun word	11
clock [time]	-9
clock function	1
clock in-place	1
clock joint	3
clock number	13
clock unit	-1
clock word	-6
function [address]	32
function [age]	-13
function [date]	8
function [email]	-1
function [name]	14
function [nationality]	-33
function [number]	-10
function [phone]	-8
function [place]	-1
function [reference]	-2
function [school]	6
function [status]	11
function [time]	9
function [unknown]	11
function be	-3
function edge	-1
function function	-16
function generic	-20
function hour-part	24
function in-place	-14
function joint	-31
function kin	-38
function kin'	7
function kins	-39
function kins'	10
function landmark	-14
function landmark-before	11
function maybe	-27
function maybe-place	-2
function none	62
function not-name	-6
function not-name'	-2
function number	14
function old	8
function ordinal	5
function particle	-13
function school	-5
function street	-2
function street-before	17
function surname	-12
function title	-20
function trading	-11
function unit	-6
function verb	-42
function word	-24
function word'	9
function workplace	4
function workplace'	-5
function workplace-before	11
function' [age]	-7
function' [name]	15
function' [reference]	7
function' edge	18
function' in-place	1
function' kin	12
function' none	9
function' verb	-6
function' word'	-6
generic [address]	-6
generic [employer]	9
generic [name]	-2
generic [number]	-5
generic [phone]	-11
generic [place]	7
generic [plate]	-12
generic [reference]	-10
generic [school]	12
generic [unknown]	5
generic function	-18
generic generic	-13
generic in-place	-9
generic joint	-3
generic kin	-11
generic kins	-12
generic maybe	7
generic maybe'	5
generic maybe-place	4
generic none	44
generic not-name	-5
generic number	-15
generic ordinal	8
generic particle	6
generic school	-2
generic street	11
generic title	-2
generic unit	-4
generic verb	-33
generic word	-10
generic workplace	16
generic' function	4
hour-part [date]	3
hour-part [time]	-1
hour-part [unknown]	7
hour-part clock	3
hour-part edge	-2
hour-part function	25
hour-part hour-part	7
hour-part in-place	4
hour-part none	8
hour-part not-name	-3
hour-part number	12
hour-part unit	-5
hour-part word	4
in-place [address]	-5
in-place [age]	-8
in-place [date]	-4
in-place [employer]	-15
in-place [name]	27
in-place [nationality]	10
in-place [phone]	5
in-place [place]	-26
in-place [postcode]	-3
in-place [school]	-28
in-place [status]	4
in-place [unknown]	-20
in-place edge	-1
in-place function	-20
in-place function'	-1
in-place generic	-12
in-place kin'	8
in-place kins	-5
in-place landmark	-13
in-place month	30
in-place month'	-2
in-place none	48
in-place none'	8
in-place number	10
in-place old	8
in-place ordinal	22
in-place particle	-19
in-place school	-13
in-place street	-5
in-place street-before	-6
in-place surname	-10
in-place trading	-9
in-place unit	21
in-place unit'	8
in-place verb	-8
in-place word	-16
in-place word'	23
in-place workplace	-40
in-place workplace-before	-23
in-place' edge	2
in-place' function	2
joint [date]	-6
joint [time]	-4
joint [unknown]	-4
joint function	-2
joint in-place	-11
joint none	7
joint word	-6
joint workplace-before	5
kin [address]	-8
kin [age]	-13
kin [employer]	-14
kin [name]	-29
kin [nationality]	-15
kin [place]	-11
kin [postcode]	2
kin [school]	-7
kin edge	-2
kin function	-12
kin generic	-18
kin in-place	-7
kin kin	-15
kin kins	-6
kin maybe	20
kin month	-5
kin none	51
kin not-name'	-4
kin number	-3
kin old	-4
kin ordinal	-7
kin particle	3
kin street-before	3
kin surname	-7
kin title	-33
kin verb	-24
kin word	-10
kin workplace	17
kin' [name]	12
kin' edge	3
kin' in-place	6
kin' kin	2
kin' not-name	-7
kin' word	5
kins [name]	-14
kins [place]	7
kins function	-37
kins generic	-8
kins in-place	-30
kins kin	-9
kins maybe	-6
kins month	2
kins not-name	-6
kins particle	-5
kins verb	-20
kins word	-29
landmark [name]	16
landmark [number]	5
landmark [place]	-9
landmark function	2
landmark in-place	-7
landmark joint	-3
landmark kin	16
landmark maybe'	2
landmark not-name	1
landmark number	-14
landmark street	17
landmark word	5
landmark-before [address]	-2
landmark-before [place]	-9
landmark-before edge	-3
landmark-before function	-6
landmark-before in-place	-1
landmark-before maybe'	4
landmark-before none	13
landmark-before number	3
landmark-before ordinal	19
landmark-before word	3
maybe [address]	-13
maybe [age]	6
maybe [date]	-3
maybe [email]	3
maybe [employer]	5
maybe [place]	3
maybe [school]	-2
maybe [time]	-16
maybe [unknown]	9
maybe be	1
maybe edge	-9
maybe function	8
maybe generic	-4
maybe in-place	1
maybe kin	44
maybe maybe	-12
maybe maybe-place	8
maybe none	33
maybe not-name	2
maybe number	-2
maybe particle	16
maybe school	18
maybe street	8
maybe surname	11
maybe unit	11
maybe verb	20
maybe weekday	1
maybe word	-17
maybe workplace	22
maybe' [age]	4
maybe' function	32
maybe' in-place	11
maybe' kin	2
maybe' verb	17
maybe' word	20
maybe-place [time]	-1
maybe-place edge	-7
maybe-place function	-29
maybe-place in-place	-25
maybe-place landmark	17
maybe-place maybe	14
maybe-place maybe-place	5
maybe-place none	42
maybe-place school	17
maybe-place street	22
maybe-place title	-2
maybe-place verb	-8
maybe-place word	6
maybe-place workplace	22
maybe-place' function	2
month [address]	-5
month [date]	-3
month [employer]	3
month [place]	-2
month [status]	-14
month [time]	23
month edge	-5
month function	22
month in-place	22
month kin	4
month kins	2
month maybe	-9
month none	56
month number	36
month ordinal	34
month particle	2
month school	-6
month verb	14
month word	3
none [address]	-11
none [place]	-5
none [school]	9
none [time]	13
none edge	-10
none function	-16
none in-place	1
none kin	-13
none none	27
none particle	-5
none surname	-2
none verb	-5
none word	-27
none' function	4
not-name [address]	15
not-name [handle]	-3
not-name [name]	-1
not-name [nationality]	7
not-name [reference]	-4
not-name [unknown]	3
not-name function	-19
not-name generic	1
not-name kin	-10
not-name landmark	5
not-name maybe	-7
not-name none	19
not-name not-name	-5
not-name particle	-16
not-name street	20
not-name surname	5
not-name title	-4
not-name verb	-7
not-name word	-17
not-name' [date]	-4
not-name' [reference]	-14
not-name' [status]	-3
not-name' edge	-2
not-name' function	-13
not-name' kin	-1
not-name' not-name	-4
not-name' not-name'	-27
not-name' ordinal	-5
not-name' verb	-1
not-name' word	-21
number [date]	2
number [nationality]	-8
number [phone]	-1
number [place]	23
number [postcode]	29
number [school]	4
number [unknown]	7
number be	-1
number clock	30
number edge	40
number function	25
number generic	-8
number hour-part	20
number in-place	27
number joint	-1
number kins	-34
number maybe	-18
number maybe-place	1
number month	75
number none	29
number not-name	2
number number	34
number old	65
number ordinal	30
number particle	33
number street-before	8
number surname	-1
number trading	-1
number unit	-33
number verb	-10
number word	-10
number workplace	-2
number workplace-before	6
old [age]	-38
old [email]	3
old function	9
old kin	9
old old	16
old verb	11
old word	4
ordinal [date]	9
ordinal [reference]	-10
ordinal [school]	-12
ordinal edge	11
ordinal function	17
ordinal in-place	28
ordinal kin	-11
ordinal maybe	-7
ordinal month	76
ordinal none	16
ordinal ordinal	12
ordinal particle	33
ordinal unit	-2
ordinal word	-11
ordinal workplace	-3
particle [address]	5
particle [date]	14
particle [employer]	11
particle [nationality]	-3
particle [number]	1
particle [place]	-3
particle [unknown]	2
particle be	-1
particle function	-36
particle generic	-12
particle hour-part	14
particle in-place	-18
particle kin	-17
particle kin'	4
particle kins	-2
particle landmark	-2
particle landmark-before	-2
particle maybe	2
particle maybe'	8
particle month	33
particle none	52
particle none'	9
particle not-name	-6
particle number	15
particle old	-2
particle ordinal	17
particle particle	-5
particle school	-14
particle street-before	-1
particle surname	-1
particle trading	-2
particle verb	-19
particle word	-23
particle workplace	-28
school [place]	-8
school [school]	3
school [unknown]	-9
school function	2
school generic	1
school in-place	4
school maybe-place	-12
school none	14
school not-name	7
school school	22
school verb	16
school word	2
street [address]	7
street [date]	3
street [name]	1
street [number]	3
street [place]	22
street [postcode]	30
street function	15
street in-place	2
street kin	8
street none	17
street verb	10
street word	-3
street-before [place]	6
street-before edge	-12
street-before function	-14
street-before generic	1
street-before maybe-place	5
street-before none	50
street-before not-name	2
street-before particle	8
street-before verb	-6
street-before word	7
surname [bank]	-7
surname [name]	1
surname [nationality]	-2
surname [number]	9
surname [place]	2
surname [school]	-8
surname [status]	2
surname function	6
surname kin	-2
surname kins	-1
surname none	7
surname not-name	-4
surname number	-3
surname particle	-8
surname unit	-2
surname word	-8
surname workplace	8
surname' function	10
surname' verb	5
title [employer]	2
title [name]	-40
title function	-14
title in-place	-4
title kin	-4
title maybe	21
title none	16
title weekday	4
title word	18
title' [name]	-19
trading [address]	-5
trading [name]	12
trading edge	4
trading function	-2
trading in-place	-7
trading maybe	-6
trading none	3
trading particle	1
trading word	-4
trading workplace-before	21
unit [address]	-1
unit [date]	-19
unit [status]	-1
unit [time]	-7
unit generic	-18
unit in-place	4
unit kin	-12
unit month	21
unit none	28
unit number	3
unit particle	3
unit unit	21
unit verb	-6
unit word	-21
unit' function	1
verb [address]	-3
verb [date]	-13
verb [employer]	11
verb [nationality]	-7
verb [number]	-8
verb be	-13
verb edge	-48
verb function	-38
verb generic	-9
verb hour-part	5
verb in-place	-33
verb kin	-29
verb kins	-11
verb maybe	21
verb month	7
verb none	19
verb not-name	-10
verb number	-23
verb old	2
verb ordinal	-4
verb particle	-22
verb school	-4
verb surname	10
verb trading	-1
verb verb	-42
verb weekday	-2
verb word	-39
verb workplace	-7
weekday [address]	-3
weekday [name]	-2
weekday [place]	-4
weekday [time]	-3
weekday [unknown]	-5
weekday function	-18
weekday generic	-2
weekday in-place	-6
weekday kin	-14
weekday none	42
weekday number	58
weekday ordinal	33
weekday particle	15
weekday word	-29
word [address]	-4
word [age]	19
word [card]	-22
word [date]	-9
word [email]	-11
word [employer]	-6
word [handle]	-32
word [link]	-27
word [name]	-4
word [nationality]	9
word [number]	-19
word [phone]	-17
word [place]	8
word [plate]	-23
word [postcode]	-14
word [reference]	-32
word [school]	-11
word [status]	4
word [time]	-12
word [unknown]	-11
word be	1
word clock	-4
word edge	-14
word function	-11
word function'	-2
word generic	-2
word generic'	6
word hour-part	-8
word in-place	-8
word kin	-1
word kins	-16
word landmark	49
word landmark'	3
word landmark-before	-14
word maybe	-9
word maybe-place	2
word month	-27
word none	72
word none'	20
word not-name	-9
word not-name'	-12
word number	-12
word old	-5
word ordinal	-9
word particle	-23
word school	48
word school'	1
word street	52
word street'	7
word street-before	-7
word surname	10
word title	-12
word trading	2
word unit	1
word verb	-18
word weekday	-5
word word	-21
word word'	1
word workplace	24
word workplace'	2
word workplace-before	5
word' [address]	-3
word' [age]	3
word' [nationality]	4
word' [reference]	-18
word' [unknown]	8
word' edge	33
word' function	29
word' in-place	34
word' kin	29
word' kin'	6
word' kins	6
word' none	55
word' none'	4
word' not-name	11
word' not-name'	5
word' particle	14
word' verb	23
word' word	34
word' word'	11
workplace [date]	2
workplace [employer]	-16
workplace [name]	-3
workplace [nationality]	1
workplace [place]	17
workplace [postcode]	6
workplace [status]	-3
workplace [unknown]	20
workplace edge	8
workplace function	-1
workplace generic	-4
workplace in-place	4
workplace landmark	-9
workplace maybe-place	4
workplace none	24
workplace number	-11
workplace school	3
workplace street	5
workplace surname	9
workplace verb	-18
workplace word	-8
workplace workplace'	-3
workplace' [employer]	-5
workplace' [reference]	-1
workplace' function	-7
workplace' workplace'	-15
workplace-before [address]	10
workplace-before [employer]	-16
workplace-before [name]	3
workplace-before [school]	-4
workplace-before [unknown]	4
workplace-before edge	-24
workplace-before generic	-9
workplace-before in-place	14
workplace-before kin	3
workplace-before maybe	16
workplace-before none	35
workplace-before not-name	11
workplace-before number	-1
workplace-before particle	-2
workplace-before street-before	14
workplace-before surname	9
workplace-before title	21
workplace-before trading	6
workplace-before verb	-23
workplace-before word	3
[before]
[address] function	8
[address] generic	-9
[address] kin	-1
[address] kins	17
[address] maybe	-6
[address] none	-4
[address] number	4
[address] ordinal	13
[address] particle	-10
[address] title	2
[address] verb	-14
[address] word	1
[address] word'	6
[address] workplace	23
[age] function	7
[age] in-place	-11
[age] kin	-5
[age] number	10
[age] old	-30
[age] unit	-1
[bank] function	-2
[card] word	-5
[date] before-noun	5
[date] function	-2
[date] generic	-5
[date] hour-part	7
[date] in-place	-5
[date] joint	-9
[date] kin	-2
[date] maybe-place	8
[date] street	-5
[date] title'	-6
[date] verb	2
[date] word	-4
[email] function	-16
[email] kin	-2
[email] ordinal	3
[email] word	-26
[employer] function	-12
[employer] in-place	11
[employer] joint	13
[employer] kin	-3
[employer] kins	3
[employer] maybe	9
[employer] not-name	13
[employer] number	-6
[employer] particle	-29
[employer] school	11
[employer] verb	-11
[employer] weekday	-4
[employer] word	-5
[employer] workplace	-7
[handle] function	-11
[handle] word	-24
[ip] word	-1
[link] function	-3
[link] function'	-11
[link] maybe	-2
[link] word	-4
[link] word'	-10
[name] function	-6
[name] generic	-9
[name] in-place	-29
[name] joint	8
[name] kin	7
[name] kin'	-5
[name] maybe	2
[name] maybe-place	-6
[name] not-name	-20
[name] number	36
[name] old	-5
[name] ordinal	-7
[name] particle	5
[name] school	-4
[name] surname	5
[name] verb	-27
[name] word	-4
[name] workplace	7
[name] workplace-before	1
[nationality] function	-2
[nationality] generic	-3
[nationality] kin	-7
[nationality] number	4
[nationality] particle	-7
[nationality] word'	-2
[number] function	-1
[number] in-place	-5
[number] maybe	10
[number] number	-7
[number] ordinal	1
[number] particle	8
[number] street	-5
[number] unit	-4
[number] weekday	-3
[number] word	3
[number] word'	4
[phone] function	-23
[phone] maybe	-3
[phone] verb	-2
[place] function'	5
[place] generic	14
[place] in-place	5
[place] kin	-8
[place] kins	-1
[place] landmark	5
[place] month	-3
[place] not-name	-3
[place] number	-10
[place] particle	-12
[place] street	1
[place] surname	8
[place] trading	-2
[place] verb	-11
[place] word	-6
[plate] function	-24
[plate] generic	-3
[plate] weekday	5
[postcode] function	-6
[postcode] maybe	-3
[postcode] month	-8
[postcode] word	-19
[reference] function	-11
[reference] generic	-7
[reference] kin	-3
[reference] maybe	7
[reference] month	2
[reference] not-name	-1
[reference] number	-9
[reference] workplace	-7
[school] function	8
[school] generic	-4
[school] maybe	-1
[school] number	1
[school] title	1
[school] verb	-6
[school] word	-22
[status] function	16
[status] generic	-10
[status] in-place	-24
[status] kin	-10
[status] month	-3
[status] number	-16
[status] particle	-6
[status] verb	30
[status] word'	1
[status] workplace	-1
[time] function	-12
[time] in-place	-4
[time] joint	7
[time] none	-1
[time] old	4
[time] unit	19
[time] verb	-3
[time] weekday	-2
[time] word	-13
[time] workplace	-4
[unknown] and	5
[unknown] clock	-8
[unknown] function	-15
[unknown] generic	13
[unknown] in-place	-23
[unknown] kin	7
[unknown] maybe	15
[unknown] not-name	12
[unknown] number	13
[unknown] ordinal	-4
[unknown] school	1
[unknown] surname	2
[unknown] unit	-3
[unknown] verb	-13
[unknown] word	7
[unknown] workplace	6
[unknown] workplace-before	1
and word	5
and workplace	3
be function	-13
be number	5
be particle	-6
be word	-9
be word'	-5
before-noun word	5
clock function	3
clock joint	4
clock number	12
clock word	-11
edge function	-5
edge hour-part	4
edge in-place	-9
edge kin	-26
edge kins	1
edge landmark	-22
edge maybe	13
edge month	-18
edge not-name	6
edge number	-2
edge ordinal	8
edge school	-24
edge street	-21
edge title	-19
edge word	9
edge workplace	-35
function be	5
function before-noun	11
function clock	-10
function function	-7
function function'	-9
function generic	-8
function hour-part	24
function in-place	2
function joint	-30
function kin	-16
function kin'	2
function kins	-35
function landmark	-17
function landmark-before	9
function maybe	3
function maybe'	22
function maybe-place	5
function month	-1
function none	-3
function not-name	-19
function not-name'	-17
function number	25
function old	14
function ordinal	14
function particle	-11
function school	-15
function street	-12
function street-before	15
function surname	-13
function surname'	2
function title'	-4
function trading	-18
function unit	-15
function verb	-24
function weekday	4
function word	-14
function word'	27
function workplace	-1
function workplace'	-4
function workplace-before	9
function' surname	-2
function' word	-9
function' word'	-9
generic function	-15
generic function'	-3
generic generic	-13
generic in-place	-30
generic kin	-37
generic kins	-9
generic landmark	-4
generic maybe	6
generic maybe'	3
generic maybe-place	2
generic none	4
generic not-name	-13
generic not-name'	-5
generic ordinal	1
generic particle	-7
generic street	1
generic surname	-4
generic trading	11
generic unit	-8
generic verb	-37
generic word	-11
generic word'	5
generic workplace	24
hour-part clock	9
hour-part function	28
hour-part hour-part	1
hour-part in-place	8
hour-part number	2
hour-part word	7
in-place clock	-2
in-place function	-15
in-place generic	3
in-place generic'	2
in-place hour-part	-1
in-place in-place	16
in-place kin	2
in-place kin'	9
in-place kins	-16
in-place landmark	-9
in-place landmark-before	-10
in-place maybe	8
in-place maybe'	7
in-place maybe-place	2
in-place maybe-place'	7
in-place month	-2
in-place none	-9
in-place not-name	-1
in-place not-name'	-7
in-place number	19
in-place ordinal	11
in-place particle	-16
in-place school	-23
in-place street	-23
in-place street-before	-12
in-place surname	-10
in-place title	18
in-place trading	-1
in-place unit	11
in-place unit'	7
in-place verb	19
in-place weekday	11
in-place word	2
in-place word'	52
in-place workplace	-32
in-place workplace'	-13
in-place workplace-before	7
joint generic	-7
joint hour-part	4
joint kin	3
joint maybe	24
joint not-name	1
joint number	-1
joint verb	-1
joint word	-21
kin be	-3
kin before-noun	7
kin function	-32
kin generic	-33
kin hour-part	-2
kin in-place	-42
kin kin	-13
kin kins	-19
kin maybe	100
kin maybe'	34
kin maybe-place	-3
kin none	-1
kin not-name	6
kin number	42
kin old	-5
kin ordinal	-29
kin particle	-18
kin school	-8
kin surname	1
kin surname'	14
kin title	-16
kin trading	15
kin verb	-58
kin weekday	14
kin word	18
kin word'	40
kin workplace	-5
kin' function	-2
kins function	-21
kins generic	-3
kins hour-part	13
kins in-place	-17
kins maybe	7
kins not-name	-1
kins particle	-1
kins verb	-14
kins word	-2
kins word'	2
landmark function	-1
landmark number	-5
landmark street	32
landmark word	-2
landmark-before landmark-before	2
landmark-before ordinal	11
landmark-before word	7
maybe function	-4
maybe in-place	-10
maybe kin	18
maybe kins	-5
maybe maybe	-20
maybe maybe-place	6
maybe not-name	2
maybe number	1
maybe particle	7
maybe street	15
maybe surname	1
maybe verb	-16
maybe word	-10
maybe workplace	16
maybe' word	12
maybe-place function	-14
maybe-place in-place	-18
maybe-place landmark	10
maybe-place maybe	3
maybe-place not-name	2
maybe-place school	18
maybe-place street	29
maybe-place word	9
maybe-place workplace	24
month function	31
month in-place	33
month kin	-2
month maybe	-10
month number	19
month ordinal	41
month particle	3
month school	-3
month verb	15
month word	-7
month' word	-3
none and	3
none clock	6
none function	63
none function'	54
none generic	37
none hour-part	12
none in-place	52
none in-place'	8
none kin	43
none kins	8
none landmark	62
none landmark-before	9
none maybe	33
none maybe-place	21
none month	89
none none	9
none none'	4
none not-name	41
none number	12
none old	10
none ordinal	22
none particle	29
none school	66
none street	78
none street-before	13
none surname	31
none title	2
none trading	11
none unit	15
none verb	3
none word	59
none word'	35
none workplace	70
none' function	11
none' function'	4
none' street	3
none' word	36
none' word'	64
not-name function	-20
not-name function'	1
not-name generic	15
not-name in-place	-12
not-name kin	5
not-name landmark	8
not-name maybe	1
not-name maybe-place	-2
not-name month	2
not-name not-name	-3
not-name number	1
not-name particle	-10
not-name street	10
not-name surname	4
not-name title	-3
not-name verb	-15
not-name weekday	1
not-name word	-12
not-name word'	11
not-name' not-name'	-29
not-name' ordinal	-1
not-name' verb	-5
not-name' word	-14
number clock	38
number function	32
number generic	-18
number hour-part	29
number in-place	18
number joint	-8
number kin	-5
number kins	-16
number maybe	-36
number month	74
number none	-5
number number	27
number old	56
number ordinal	25
number particle	48
number street-before	12
number surname	-2
number trading	-1
number unit	-12
number verb	-16
number weekday	-1
number word	-22
number workplace	-1
old function	3
old generic	-1
old number	52
old word	3
ordinal function	6
ordinal generic	-1
ordinal in-place	25
ordinal kin	-13
ordinal maybe	-16
ordinal month	80
ordinal number	-3
ordinal ordinal	2
ordinal particle	30
ordinal word	-6
particle function	2
particle generic	-6
particle hour-part	11
particle in-place	-4
particle kin'	7
particle kins	-6
particle landmark	-3
particle landmark-before	-5
particle maybe	1
particle maybe-place	-5
particle month	32
particle none'	1
particle not-name	-5
particle not-name'	-7
particle number	25
particle old	-2
particle ordinal	13
particle particle	5
particle school	-10
particle street-before	-9
particle surname	-6
particle trading	-3
particle word	-8
particle word'	12
particle workplace	-28
particle workplace-before	-4
school function	-16
school maybe-place	-9
school particle	1
school school	39
school street	6
school word	3
street function	30
street in-place	-6
street number	6
street street	11
street word	-9
street workplace	12
street-before not-name	7
street-before number	-4
street-before particle	11
street-before street-before	6
street-before word	20
street-before' particle	1
surname function	4
surname generic	-2
surname in-place	-1
surname maybe	6
surname not-name	-8
surname particle	-3
surname verb	-7
surname workplace	13
title before-noun	7
title in-place	-8
title kin	-7
title maybe	41
title not-name	7
title surname	3
title word	68
trading generic	5
trading in-place	-1
trading kin	2
trading maybe	-7
trading surname	-5
trading word	5
trading workplace-before	14
unit function	-3
unit generic	-14
unit hour-part	3
unit kin	-21
unit kin'	3
unit maybe	3
unit maybe-place	-5
unit month	18
unit number	31
unit ordinal	22
unit verb	-2
unit word	-25
unit workplace	-2
verb be	-5
verb before-noun	6
verb function	-38
verb generic	-8
verb hour-part	-4
verb in-place	-23
verb joint	-3
verb kin	-32
verb kin'	2
verb kins	-17
verb maybe	-4
verb maybe-place	-3
verb month	1
verb not-name	-27
verb not-name'	-1
verb number	-11
verb ordinal	-7
verb particle	-23
verb street	-5
verb surname	-9
verb trading	-11
verb unit	-3
verb verb	-21
verb word	-36
verb word'	6
verb workplace	-19
weekday function	-11
weekday generic	-2
weekday kin	-7
weekday landmark-before	-1
weekday number	9
weekday ordinal	17
weekday particle	19
weekday word	-6
word be	-5
word clock	-4
word function	-28
word function'	6
word generic	-11
word hour-part	-6
word in-place	-17
word joint	-18
word kin	-19
word kin'	4
word kins	-28
word landmark	17
word maybe	-21
word maybe'	11
word maybe-place	-10
word month	-27
word none	-17
word not-name	-12
word not-name'	-30
word number	-16
word old	-10
word ordinal	-13
word particle	-31
word school	37
word street	47
word street-before	14
word title	-8
word title'	-3
word trading	2
word verb	-46
word weekday	-8
word word	-30
word word'	32
word workplace	15
word workplace-before	6
word' function	7
word' function'	4
word' in-place	28
word' kin'	8
word' particle	17
word' word	7
word' word'	15
workplace function	-10
workplace generic	10
workplace landmark	-5
workplace maybe	2
workplace maybe-place	10
workplace not-name	-5
workplace number	-8
workplace ordinal	2
workplace street	9
workplace surname	6
workplace verb	-8
workplace word	4
workplace workplace	4
workplace' workplace'	-15
workplace-before function	12
workplace-before generic	4
workplace-before in-place	1
workplace-before kin	6
workplace-before maybe	14
workplace-before maybe-place	1
workplace-before not-name	9
workplace-before number	-14
workplace-before particle	6
workplace-before street-before	5
workplace-before surname	8
workplace-before title	8
workplace-before trading	11
workplace-before verb	-8
workplace-before word	-1
workplace-before workplace-before	12
[both]
[address] function [address]	26
[address] function [number]	-2
[address] function [place]	-5
[address] function [unknown]	5
[address] function function	-3
[address] function generic	-2
[address] function in-place	-4
[address] function kin	-4
[address] function not-name	8
[address] function street	3
[address] function word	-7
[address] generic word	-1
[address] in-place [address]	1
[address] in-place [place]	14
[address] in-place function	-3
[address] in-place word	-2
[address] kins [place]	12
[address] maybe word	-5
[address] number function	1
[address] number word	7
[address] ordinal unit	-1
[address] ordinal word	15
[address] particle [address]	5
[address] particle ordinal	-10
[address] verb function	-1
[address] word [address]	15
[address] word [date]	-2
[address] word [number]	1
[address] word [place]	3
[address] word [postcode]	-3
[address] word edge	4
[address] word function	9
[address] word generic	-8
[address] word in-place	-5
[address] word kin	-5
[address] word month	-3
[address] word not-name	-4
[address] word number	1
[address] word verb	1
[address] word word	-6
[address] workplace function	12
[address] workplace in-place	3
[age] function [unknown]	3
[age] function old	3
[age] function verb	2
[age] in-place word	-5
[age] number word	8
[age] old function	-14
[age] old in-place	-4
[age] word [age]	5
[age] word [school]	6
[age] word function	-2
[age] word generic	-1
[age] word in-place	-1
[age] word kin	-2
[age] word particle	-10
[age] word school	3
[bank] word [bank]	11
[bank] word workplace	-2
[date] function [date]	33
[date] function function	-17
[date] function maybe-place	-1
[date] function verb	-2
[date] function word	-26
[date] function workplace	-1
[date] generic word	-2
[date] hour-part [unknown]	3
[date] hour-part none	1
[date] maybe [time]	-3
[date] maybe-place function	2
[date] street word	-4
[date] surname word	-3
[date] title' [name]	-6
[date] verb word	6
[date] word [address]	9
[date] word [plate]	4
[date] word [time]	-7
[date] word [unknown]	-1
[date] word in-place	-7
[date] word kin	-3
[date] word none	-3
[date] word ordinal	8
[date] word surname	-2
[date] word trading	5
[date] word verb	-9
[date] word word	5
[email] function word	-3
[email] word function	-9
[email] word word	-6
[employer] function [address]	7
[employer] function [place]	2
[employer] function [unknown]	4
[employer] function function	-29
[employer] function kin	16
[employer] function kin'	3
[employer] function none	-5
[employer] function number	-3
[employer] function word	-16
[employer] function workplace	-14
[employer] generic function	3
[employer] generic verb	-7
[employer] generic word	3
[employer] in-place [address]	11
[employer] in-place [employer]	4
[employer] in-place [name]	11
[employer] in-place kin'	4
[employer] in-place landmark-before	4
[employer] in-place month	-3
[employer] in-place word	-10
[employer] joint word	3
[employer] kin [name]	-1
[employer] kins function	3
[employer] maybe word	5
[employer] not-name [unknown]	11
[employer] not-name not-name	5
[employer] number unit	-2
[employer] particle function	-2
[employer] particle kin	-3
[employer] particle word	-9
[employer] school function	3
[employer] verb function	-7
[employer] word [unknown]	4
[employer] word kin	12
[employer] word none	3
[employer] word not-name	1
[employer] word verb	-14
[employer] word word	-12
[handle] kin word	-1
[handle] word in-place	-5
[handle] word word	-6
[link] function' [age]	-7
[link] maybe generic	-2
[link] word word	-5
[link] word' word	-10
[name] function [name]	9
[name] function [place]	-1
[name] function [unknown]	4
[name] function function	-12
[name] function generic	-3
[name] function in-place	-8
[name] function kin	-10
[name] function kin'	2
[name] function kins'	7
[name] function not-name	1
[name] function verb	-12
[name] function word	4
[name] generic word	-1
[name] in-place word	-5
[name] kin function	12
[name] kin kin	1
[name] kin word	-5
[name] kin workplace	3
[name] kin' not-name	-5
[name] month word	-1
[name] not-name function	-4
[name] number [unknown]	-1
[name] number edge	6
[name] number function	6
[name] number kin	-1
[name] number number	-5
[name] number old	9
[name] number word	21
[name] old [age]	-2
[name] ordinal [school]	-4
[name] particle kin	17
[name] verb function	-7
[name] verb word	-13
[name] word [address]	4
[name] word [email]	14
[name] word [postcode]	-5
[name] word [unknown]	3
[name] word edge	7
[name] word function	7
[name] word generic	-6
[name] word in-place	19
[name] word kin	-5
[name] word maybe	-8
[name] word not-name	-5
[name] word particle	5
[name] word verb	-4
[name] word word	-8
[name] word workplace	-1
[name] workplace-before [name]	3
[nationality] function function	13
[nationality] function word	-4
[nationality] maybe function	2
[nationality] word function	5
[nationality] word kin	4
[nationality] word verb	9
[nationality] word word	-2
[nationality] word' function	-4
[number] function function	1
[number] maybe word	2
[number] number in-place	-1
[number] ordinal word	3
[number] street word	-5
[number] word [address]	7
[number] word edge	4
[number] word function	-13
[number] word verb	5
[number] word word	4
[phone] function function	-2
[phone] function word	-2
[phone] maybe function	-1
[phone] word function	-4
[phone] word number	5
[phone] word word	12
[place] function [address]	37
[place] function [employer]	2
[place] function function	-20
[place] function in-place	-1
[place] function kin	-6
[place] function maybe	2
[place] function number	-6
[place] function street	6
[place] function word	-11
[place] function word'	2
[place] generic function	7
[place] generic particle	2
[place] in-place [name]	7
[place] in-place [place]	11
[place] in-place function	-2
[place] in-place street	-6
[place] in-place word	7
[place] landmark kin	5
[place] maybe unit	5
[place] month word	-1
[place] number [place]	2
[place] number kin	-5
[place] number none	-3
[place] number not-name	-1
[place] number number	7
[place] number unit	-1
[place] number word	-10
[place] particle function	-1
[place] surname function	4
[place] trading verb	-2
[place] word [name]	4
[place] word [nationality]	2
[place] word [postcode]	-1
[place] word function	6
[place] word generic	-2
[place] word in-place	2
[place] word kin	-6
[place] word none	-10
[plate] function word	-3
[plate] weekday number	3
[plate] word edge	4
[plate] word word	-4
[postcode] maybe word	-1
[postcode] month school	-6
[postcode] word word	-7
[reference] function function	-6
[reference] function word	-3
[reference] generic not-name	-1
[reference] maybe function	1
[reference] word edge	11
[reference] word function	-18
[reference] word in-place	7
[reference] word word	-9
[reference] workplace function	-7
[school] function [address]	4
[school] function [name]	12
[school] function function	-3
[school] function school	1
[school] function word	1
[school] number kin	1
[school] verb word	-1
[school] word [unknown]	6
[school] word function	-14
[school] word in-place	-2
[status] function [unknown]	11
[status] function function	22
[status] function in-place	7
[status] function month	-1
[status] function none	-2
[status] function number	-10
[status] in-place month	-21
[status] kin edge	-6
[status] maybe function	4
[status] month edge	-1
[status] number function	-4
[status] number kin	-4
[status] number unit	-4
[status] verb function	20
[status] verb in-place	3
[status] verb word	11
[status] word edge	-12
[status] word function	4
[status] word kin	1
[status] word word	4
[time] function [address]	10
[time] function clock	-3
[time] function function	-5
[time] function word	-6
[time] in-place word	-7
[time] joint function	-9
[time] joint word	6
[time] maybe function	3
[time] unit function	10
[time] unit unit	12
[time] word edge	-1
[time] word function	-3
[time] word in-place	-2
[time] word kin	9
[time] word number	-4
[time] word particle	-2
[time] word word	-4
[time] workplace word	-3
[unknown] clock word	-6
[unknown] function [school]	2
[unknown] function [unknown]	4
[unknown] function function	-11
[unknown] function number	-7
[unknown] function word	-2
[unknown] function workplace	2
[unknown] generic [school]	13
[unknown] generic in-place	4
[unknown] generic word	-10
[unknown] in-place word	-1
[unknown] kin function	5
[unknown] maybe [unknown]	3
[unknown] maybe verb	-4
[unknown] maybe word	8
[unknown] not-name not-name	11
[unknown] number function	4
[unknown] number word	1
[unknown] ordinal word	-6
[unknown] school [school]	1
[unknown] word [address]	-7
[unknown] word [date]	11
[unknown] word [email]	20
[unknown] word [name]	3
[unknown] word [postcode]	-2
[unknown] word edge	11
[unknown] word in-place	14
[unknown] word month	-1
[unknown] word verb	-1
[unknown] word word	-15
[unknown] workplace function	5
and word in-place	1
be function word	-4
be word [reference]	-4
be word' [reference]	-4
clock function number	6
clock word word	-7
edge function [date]	3
edge function [employer]	-1
edge function [status]	7
edge function function	7
edge function generic	-4
edge function in-place	-6
edge function kin	-8
edge function verb	3
edge function workplace	2
edge generic function	13
edge generic generic	-2
edge generic landmark	-2
edge generic word	-2
edge generic workplace	-12
edge hour-part word	2
edge in-place [employer]	-3
edge in-place number	3
edge in-place word	4
edge in-place workplace	-5
edge kin function	-6
edge kin kin	1
edge kin maybe	1
edge kin word	-13
edge kins word	1
edge landmark function	-10
edge landmark in-place	-8
edge maybe function	9
edge maybe generic	-2
edge maybe in-place	1
edge maybe kin	22
edge maybe maybe	-7
edge maybe not-name	-7
edge maybe verb	9
edge maybe word	-14
edge maybe workplace	4
edge month [status]	-2
edge month function	-4
edge month in-place	-12
edge month none	5
edge month number	4
edge month word	-9
edge not-name function	12
edge not-name not-name	-3
edge not-name word	-1
edge number clock	4
edge number function	4
edge number in-place	3
edge number kin	-5
edge number kins	-7
edge number month	16
edge number word	-23
edge ordinal in-place	1
edge ordinal kin	-8
edge ordinal month	16
edge ordinal unit	1
edge ordinal word	-5
edge particle [date]	1
edge particle kin	-3
edge particle none	1
edge particle word	-6
edge school function	-10
edge school in-place	-1
edge school maybe-place	-1
edge street in-place	-12
edge street word	-4
edge title [name]	-2
edge title function	-6
edge weekday function	-2
edge weekday none	2
edge word [date]	21
edge word [status]	5
edge word [unknown]	-2
edge word function	4
edge word generic'	3
edge word in-place	-10
edge word kin	25
edge word kins	4
edge word maybe	-10
edge word month	-2
edge word none	6
edge word not-name	-12
edge word number	3
edge word particle	-9
edge word surname	-1
edge word verb	3
edge word word	-14
edge word word'	4
edge word workplace	16
edge word workplace'	5
edge workplace function	-9
edge workplace in-place	-8
edge workplace maybe-place	5
edge workplace word	-2
edge workplace workplace	-14
function be word	3
function clock [time]	-4
function clock number	3
function clock word	-3
function function [address]	-13
function function [age]	-9
function function [employer]	-8
function function [name]	-4
function function [nationality]	-2
function function [place]	4
function function [school]	3
function function [status]	7
function function [unknown]	-13
function function be	-1
function function edge	10
function function hour-part	-5
function function in-place	-5
function function joint	-4
function function kin	-2
function function kins	-8
function function maybe-place	5
function function month	6
function function none	43
function function number	2
function function old	2
function function ordinal	-3
function function particle	-10
function function school	-8
function function street	-17
function function unit	8
function function verb	-8
function function workplace	-6
function function workplace-before	5
function function' function	-4
function function' verb	-1
function generic [employer]	1
function generic [name]	-12
function generic [phone]	-5
function generic [plate]	-7
function generic [unknown]	3
function generic edge	-3
function generic generic	-1
function generic in-place	-4
function generic kin	7
function generic maybe	2
function generic none	8
function generic not-name	-3
function generic number	-1
function generic ordinal	6
function generic verb	-5
function generic word	-3
function generic workplace	13
function hour-part function	13
function hour-part in-place	7
function hour-part not-name	-3
function hour-part number	13
function hour-part unit	-6
function in-place [address]	-1
function in-place [employer]	-12
function in-place [nationality]	15
function in-place [place]	-21
function in-place [school]	-2
function in-place [status]	5
function in-place [unknown]	-2
function in-place generic	-8
function in-place in-place	4
function in-place joint	1
function in-place kin	-3
function in-place landmark	-1
function in-place month	1
function in-place none	22
function in-place number	3
function in-place old	7
function in-place ordinal	3
function in-place particle	-11
function in-place unit	12
function in-place workplace	-8
function in-place workplace-before	-1
function joint function	-1
function joint generic	-3
function joint none	2
function joint word	-12
function kin [address]	-2
function kin [age]	1
function kin [employer]	-2
function kin [name]	-3
function kin [nationality]	-2
function kin function	-3
function kin generic	-6
function kin in-place	5
function kin maybe	2
function kin none	15
function kin not-name	-6
function kin number	1
function kin particle	9
function kin street-before	3
function kin title	-1
function kin verb	-16
function kin word	-7
function kin' kin	1
function kins [name]	-2
function kins edge	-3
function kins function	-18
function kins verb	-4
function kins word	-4
function landmark function	-12
function landmark street	1
function landmark-before [place]	-1
function landmark-before ordinal	13
function landmark-before verb	5
function maybe [status]	1
function maybe [time]	-2
function maybe [unknown]	6
function maybe edge	-5
function maybe function	-8
function maybe generic	7
function maybe in-place	-7
function maybe kin	22
function maybe kins	2
function maybe maybe-place	1
function maybe none	7
function maybe not-name	6
function maybe particle	4
function maybe school	6
function maybe surname	2
function maybe verb	12
function maybe word	-13
function maybe' function	4
function maybe-place function	-9
function maybe-place generic	2
function maybe-place in-place	-14
function maybe-place landmark	3
function maybe-place maybe	3
function maybe-place none	8
function maybe-place street	6
function maybe-place word	1
function maybe-place workplace	1
function month [employer]	1
function month [status]	-3
function month function	-9
function month in-place	7
function month maybe	-6
function month none	13
function month number	1
function month ordinal	6
function month particle	2
function month verb	-4
function month word	-4
function none [school]	5
function none edge	-3
function none function	-1
function none kin	-1
function none none	12
function none not-name	2
function none word	-8
function not-name edge	-7
function not-name function	-8
function not-name in-place	-1
function not-name maybe	-4
function not-name none	6
function not-name not-name	-3
function not-name street	2
function not-name verb	2
function not-name word	1
function not-name' [status]	-3
function not-name' function	-2
function not-name' not-name'	-9
function number [address]	-1
function number [name]	-9
function number [nationality]	-2
function number [phone]	-1
function number [unknown]	1
function number edge	17
function number function	1
function number generic	-13
function number hour-part	2
function number in-place	3
function number joint	-3
function number kin	8
function number kins	-17
function number maybe	-18
function number month	26
function number none	19
function number number	8
function number old	22
function number particle	21
function number unit	5
function number verb	-1
function number word	-8
function old [email]	3
function old function	4
function ordinal in-place	8
function ordinal kin	-2
function ordinal maybe	-9
function ordinal month	18
function ordinal none	6
function ordinal particle	10
function ordinal word	-10
function particle [date]	3
function particle [employer]	11
function particle [nationality]	-6
function particle [place]	-3
function particle function	-13
function particle generic	-15
function particle hour-part	5
function particle kin	-4
function particle month	3
function particle none	13
function particle not-name	-4
function particle number	4
function particle ordinal	11
function particle school	-6
function particle word	-9
function particle workplace	-4
function school function	-9
function school maybe-place	-7
function street [address]	9
function street [postcode]	3
function street function	-12
function street in-place	-7
function street none	1
function street word	-3
function street-before [place]	5
function street-before edge	-4
function street-before function	-6
function street-before generic	1
function street-before none	15
function street-before word	-1
function surname [name]	1
function surname edge	-4
function surname function	6
function surname generic	-6
function surname kin	-1
function surname particle	-1
function surname verb	-4
function surname word	-11
function title [name]	-10
function title function	-5
function title maybe	3
function trading function	-6
function trading word	-8
function unit edge	-4
function unit function	-4
function unit month	5
function unit verb	-1
function unit word	-2
function verb [employer]	3
function verb function	-14
function verb in-place	-16
function verb kin	2
function verb maybe	13
function verb month	6
function verb none	4
function verb number	-7
function verb particle	-5
function weekday function	-2
function weekday kin	-4
function weekday none	11
function weekday number	18
function weekday ordinal	6
function weekday particle	3
function weekday word	-11
function word [address]	4
function word [bank]	-17
function word [email]	-26
function word [employer]	-9
function word [handle]	-2
function word [link]	-2
function word [name]	10
function word [number]	-7
function word [phone]	-1
function word [place]	5
function word [plate]	-9
function word [postcode]	-13
function word [reference]	-9
function word [status]	14
function word [time]	1
function word [unknown]	12
function word be	7
function word edge	-15
function word hour-part	-9
function word in-place	-7
function word kin	3
function word kins	5
function word landmark	28
function word landmark-before	-8
function word maybe	-9
function word maybe-place	6
function word month	-13
function word none	25
function word not-name	-3
function word number	-11
function word ordinal	-4
function word particle	-4
function word school	7
function word street	23
function word surname	2
function word title	-2
function word trading	8
function word unit	7
function word weekday	1
function word workplace	5
function word workplace-before	8
function word' [reference]	-1
function word' in-place	2
function word' none	7
function word' word	12
function workplace [place]	10
function workplace [unknown]	7
function workplace function	-15
function workplace generic	6
function workplace in-place	6
function workplace number	-2
function workplace surname	7
function workplace word	-14
function workplace workplace	7
function workplace-before [address]	1
function workplace-before function	15
function workplace-before none	7
function workplace-before word	-6
function' surname word	-2
function' word edge	-4
function' word function	-4
function' word' function	-8
function' word' verb	-6
generic function [employer]	2
generic function [name]	-9
generic function [unknown]	-4
generic function function	-17
generic function in-place	-8
generic function kin	-12
generic function not-name	4
generic function verb	3
generic function word	2
generic function workplace	5
generic generic [name]	5
generic generic function	-5
generic generic generic	-3
generic generic in-place	-8
generic generic verb	-5
generic generic workplace	5
generic in-place word	-11
generic in-place workplace	-1
generic kin [name]	-1
generic kin function	-9
generic kin in-place	-2
generic kins function	-1
generic landmark joint	-3
generic maybe word	3
generic not-name function	-6
generic not-name' not-name'	-4
generic number [place]	1
generic number number	-1
generic number word	-10
generic particle [address]	-1
generic surname [school]	-2
generic trading kin	4
generic unit function	-2
generic verb function	-5
generic verb in-place	-1
generic verb word	-1
generic word [address]	-20
generic word [age]	-1
generic word [employer]	-1
generic word [number]	3
generic word [place]	-11
generic word [postcode]	-5
generic word [reference]	-1
generic word [unknown]	-11
generic word edge	6
generic word function	3
generic word generic	-2
generic word in-place	22
generic word kin	-15
generic word not-name	-8
generic word particle	6
generic word school	1
generic word surname	3
generic word verb	-6
generic word workplace	7
generic workplace edge	2
generic workplace function	1
generic workplace generic	-3
generic workplace in-place	4
generic workplace verb	-1
generic workplace word	19
generic workplace workplace	9
hour-part function function	7
hour-part function generic	2
hour-part function word	6
hour-part in-place number	13
hour-part in-place word	-1
hour-part number unit	-3
hour-part word edge	2
hour-part word function	1
in-place function [address]	-9
in-place function [employer]	1
in-place function [name]	21
in-place function [place]	9
in-place function [school]	2
in-place function [status]	-2
in-place function edge	-11
in-place function function	-13
in-place function hour-part	7
in-place function in-place	-4
in-place function landmark-before	1
in-place function maybe	-2
in-place function maybe-place	-1
in-place function number	8
in-place function particle	-7
in-place function school	-6
in-place function unit	5
in-place function verb	-1
in-place function word	-3
in-place function workplace	-16
in-place function workplace-before	-1
in-place function' [name]	8
in-place function' word'	-5
in-place generic [address]	-3
in-place generic [school]	7
in-place generic function	-23
in-place generic generic	1
in-place generic none	6
in-place generic verb	-4
in-place generic word	11
in-place hour-part word	-5
in-place in-place [address]	9
in-place in-place [employer]	5
in-place in-place none	8
in-place in-place street	2
in-place kin [name]	3
in-place kin function	5
in-place kin in-place	-5
in-place kin none	1
in-place kin verb	-3
in-place kins function	-5
in-place kins word	-2
in-place landmark [name]	9
in-place landmark function	-6
in-place landmark number	-2
in-place landmark-before [place]	-23
in-place landmark-before number	10
in-place landmark-before verb	-2
in-place maybe [place]	1
in-place maybe edge	-4
in-place maybe function	-4
in-place maybe maybe	3
in-place maybe none	5
in-place maybe verb	17
in-place maybe word	2
in-place maybe-place edge	-6
in-place maybe-place function	-10
in-place maybe-place none	9
in-place maybe-place word	4
in-place maybe-place workplace	2
in-place month edge	-29
in-place month function	-7
in-place month in-place	13
in-place month none	8
in-place month number	1
in-place month particle	12
in-place none [school]	1
in-place none edge	-4
in-place none function	-2
in-place none none	4
in-place none particle	-1
in-place not-name [unknown]	-1
in-place not-name edge	-5
in-place not-name function	3
in-place not-name surname	3
in-place not-name word	-1
in-place number [name]	2
in-place number [reference]	1
in-place number function	3
in-place number in-place	3
in-place number kin	5
in-place number month	1
in-place number particle	12
in-place number unit	13
in-place number word	-15
in-place old [age]	-2
in-place ordinal function	13
in-place ordinal month	2
in-place ordinal unit	1
in-place ordinal word	-8
in-place particle [employer]	6
in-place particle [unknown]	2
in-place particle function	3
in-place particle generic	-1
in-place particle landmark	-2
in-place particle none	5
in-place particle school	-3
in-place particle street-before	-1
in-place particle workplace	-20
in-place particle workplace-before	-2
in-place school [unknown]	-4
in-place school function	-17
in-place school in-place	-5
in-place school none	3
in-place street [address]	-3
in-place street function	-15
in-place street-before edge	-3
in-place street-before function	-10
in-place street-before none	12
in-place street-before verb	-6
in-place street-before word	-3
in-place surname [bank]	-6
in-place surname [nationality]	-2
in-place surname edge	-1
in-place surname maybe	3
in-place surname word	4
in-place title [name]	14
in-place trading function	-1
in-place trading in-place	-3
in-place trading word	1
in-place trading workplace-before	1
in-place unit [time]	-2
in-place unit function	5
in-place unit none	6
in-place verb [unknown]	4
in-place verb maybe	9
in-place verb none	2
in-place verb school	-4
in-place verb surname	8
in-place weekday none	5
in-place weekday number	4
in-place word [address]	-21
in-place word [date]	-3
in-place word [handle]	-8
in-place word [name]	2
in-place word [number]	-2
in-place word [place]	5
in-place word [postcode]	6
in-place word [school]	-14
in-place word [status]	2
in-place word [unknown]	7
in-place word edge	-11
in-place word function	8
in-place word generic	19
in-place word kin	5
in-place word kins	11
in-place word landmark	16
in-place word landmark-before	2
in-place word maybe	16
in-place word maybe-place	-4
in-place word none	27
in-place word not-name	1
in-place word number	-7
in-place word ordinal	-5
in-place word particle	-19
in-place word school	25
in-place word street	12
in-place word street-before	-3
in-place word surname	20
in-place word verb	-9
in-place word word	1
in-place word word'	-2
in-place word workplace	12
in-place word workplace-before	6
in-place word' function	11
in-place word' kin	3
in-place word' particle	1
in-place word' word	3
in-place workplace [address]	4
in-place workplace [employer]	-4
in-place workplace [place]	1
in-place workplace function	-17
in-place workplace in-place	-5
in-place workplace landmark	-10
in-place workplace none	16
in-place workplace verb	-6
in-place workplace word	-10
in-place workplace workplace	-7
in-place workplace' [employer]	-5
in-place workplace' workplace'	-6
in-place workplace-before [employer]	-16
in-place workplace-before edge	-8
in-place workplace-before generic	-6
in-place workplace-before in-place	12
in-place workplace-before maybe	8
in-place workplace-before none	19
in-place workplace-before street-before	3
in-place workplace-before surname	1
in-place workplace-before title	8
in-place workplace-before trading	2
in-place workplace-before verb	-10
in-place workplace-before word	3
joint generic generic	-1
joint maybe verb	8
joint maybe word	7
joint number [date]	-1
joint number function	4
joint number unit	-6
joint word generic	-4
joint word verb	-8
joint word word	-6
kin before-noun function	1
kin function [address]	-1
kin function [place]	4
kin function [unknown]	-11
kin function edge	1
kin function function	-3
kin function generic	-1
kin function in-place	1
kin function not-name	-4
kin function number	2
kin function word	-4
kin function workplace	-9
kin generic [name]	-12
kin generic [school]	-3
kin generic function	-11
kin in-place [address]	-4
kin in-place [age]	-3
kin in-place [place]	-8
kin in-place [school]	-3
kin in-place unit	10
kin in-place word	-10
kin kin [name]	2
kin kin generic	-3
kin kin in-place	-1
kin kin kin	-4
kin kins [name]	-2
kin kins word	-2
kin maybe function	37
kin maybe in-place	15
kin maybe verb	19
kin maybe word	41
kin maybe' function	7
kin maybe' verb	4
kin maybe' word	1
kin maybe-place function	-2
kin month word	-5
kin not-name in-place	-3
kin not-name not-name	1
kin not-name title	-4
kin not-name word	13
kin number function	5
kin number number	6
kin number old	3
kin number unit	7
kin number verb	-2
kin number word	25
kin number workplace	-4
kin old [age]	-5
kin ordinal function	-12
kin ordinal word	-14
kin particle [employer]	-4
kin particle function	-13
kin particle kin	-3
kin particle maybe	1
kin particle word	1
kin school word	-4
kin surname trading	-2
kin surname verb	1
kin surname' verb	1
kin title [name]	-36
kin title function	3
kin title maybe	8
kin trading word	11
kin verb edge	-3
kin verb function	-23
kin verb kin	-4
kin verb particle	-2
kin verb verb	-2
kin verb word	-24
kin weekday function	5
kin weekday word	1
kin word [address]	-9
kin word [age]	14
kin word [date]	-8
kin word [email]	-2
kin word [employer]	8
kin word [name]	-21
kin word [nationality]	20
kin word [phone]	3
kin word [place]	8
kin word [school]	-4
kin word [time]	8
kin word [unknown]	-14
kin word edge	-10
kin word function	13
kin word generic	12
kin word in-place	13
kin word joint	16
kin word kin	7
kin word kins	-6
kin word none	11
kin word number	7
kin word old	11
kin word particle	6
kin word surname	-3
kin word title	-6
kin word trading	-3
kin word verb	16
kin word word	-2
kin word' function	13
kin word' verb	10
kin word' word	3
kins function function	-1
kins function in-place	-1
kins function word	-13
kins hour-part word	2
kins in-place number	-1
kins kin number	-3
kins maybe [address]	-6
kins maybe function	14
kins maybe particle	3
kins not-name word	-2
kins number function	2
kins number word	-4
kins word [nationality]	-3
kins word edge	10
kins word function	9
kins word particle	4
kins word word	-19
landmark function function	1
landmark street function	8
landmark word word	-3
landmark-before landmark-before word	2
landmark-before number function	2
landmark-before ordinal word	8
landmark-before word function	-4
landmark-before word in-place	1
landmark-before word verb	2
landmark-before word word	15
maybe function [address]	3
maybe function [employer]	8
maybe function [unknown]	3
maybe function edge	-1
maybe function function	-12
maybe function maybe	-2
maybe generic workplace	7
maybe in-place function	-7
maybe in-place none	6
maybe kin function	9
maybe kin none	3
maybe kin word	3
maybe maybe function	-7
maybe maybe word	-9
maybe not-name word	1
maybe number function	-5
maybe particle word	8
maybe surname function	8
maybe verb function	-2
maybe word [address]	7
maybe word [name]	-3
maybe word [nationality]	5
maybe word [status]	-2
maybe word edge	-1
maybe word function	-9
maybe word generic	4
maybe word in-place	4
maybe word kin	1
maybe word not-name	-5
maybe word number	-1
maybe word particle	-2
maybe word surname	-2
maybe word verb	-2
maybe word word	-3
maybe word workplace	16
maybe workplace function	6
maybe workplace in-place	5
maybe-place function word	-12
maybe-place in-place word	-8
maybe-place not-name not-name	2
maybe-place school word	2
maybe-place street in-place	2
maybe-place word function	7
maybe-place word in-place	-3
maybe-place word number	-1
maybe-place word word	4
maybe-place workplace function	5
maybe-place workplace in-place	1
month function [status]	-9
month function none	11
month function number	38
month function ordinal	15
month function word	-6
month in-place none	13
month in-place ordinal	24
month maybe [place]	-1
month number word	1
month ordinal function	10
month ordinal word	15
month particle none	2
month verb function	3
month verb word	5
month word function	-3
month word in-place	-2
month word word	-4
none and word	2
none function edge	4
none function function	26
none function in-place	8
none function none	9
none function number	-3
none function street	4
none function word	24
none function workplace	2
none function' edge	15
none function' function	12
none function' kin	6
none function' word	9
none generic function	7
none generic word	15
none hour-part word	2
none in-place month	18
none in-place word	39
none in-place' edge	2
none in-place' function	2
none kin function	18
none kin in-place	1
none kin not-name	1
none kin word	18
none kins word	2
none landmark function	24
none landmark in-place	7
none landmark kin	5
none landmark not-name	2
none landmark word	8
none landmark-before none	3
none maybe function	7
none maybe word	9
none maybe-place function	3
none month edge	16
none month function	30
none month in-place	7
none month kin	3
none month verb	8
none month word	18
none not-name edge	2
none not-name function	15
none not-name not-name	1
none not-name verb	3
none not-name word	9
none number function	3
none number unit	-6
none number word	10
none old in-place	3
none ordinal word	6
none particle month	4
none particle none	4
none particle word	16
none school function	25
none school in-place	2
none school school	2
none school verb	2
none school word	16
none street [place]	2
none street function	27
none street in-place	9
none street word	15
none street-before none	4
none street-before word	1
none surname word	14
none trading function	1
none unit none	15
none verb function	1
none verb word	3
none word [date]	2
none word [place]	-2
none word edge	13
none word function	16
none word generic	1
none word in-place	10
none word kins	-6
none word maybe	1
none word none	5
none word not-name	3
none word number	6
none word particle	3
none word street	1
none word verb	21
none word word	14
none word' edge	2
none word' function	3
none workplace function	18
none workplace generic	6
none workplace in-place	15
none workplace word	17
none' function kin	3
none' function' none	1
none' word function	13
none' word in-place	1
none' word verb	2
none' word word	8
none' word' edge	7
none' word' function	20
none' word' in-place	3
none' word' kin	2
none' word' word	9
not-name function function	5
not-name function generic	-1
not-name function kin	-1
not-name function none	-3
not-name function not-name	-4
not-name function unit	2
not-name function word	9
not-name function workplace	-2
not-name generic function	9
not-name generic particle	7
not-name in-place word	-2
not-name kin word	5
not-name landmark [number]	5
not-name maybe [unknown]	2
not-name maybe function	-7
not-name maybe in-place	9
not-name maybe verb	4
not-name not-name [address]	24
not-name not-name [name]	-2
not-name not-name [nationality]	6
not-name not-name function	-9
not-name not-name in-place	1
not-name not-name none	8
not-name not-name particle	-2
not-name not-name verb	-6
not-name not-name word	-17
not-name not-name workplace	4
not-name number number	1
not-name number word	1
not-name title [name]	-3
not-name word [address]	-1
not-name word [employer]	7
not-name word [reference]	-1
not-name word [unknown]	-1
not-name word edge	-12
not-name word function	-12
not-name word generic	-3
not-name word in-place	-6
not-name word maybe	-3
not-name word none	4
not-name word not-name	-1
not-name word particle	1
not-name word trading	-1
not-name word verb	8
not-name word word	3
not-name' not-name' edge	-2
not-name' not-name' function	-13
not-name' not-name' kin	-1
not-name' not-name' word	-13
not-name' verb word	-5
not-name' word verb	-2
number clock function	15
number clock in-place	4
number function [employer]	3
number function [status]	-1
number function [unknown]	3
number function edge	4
number function function	2
number function hour-part	1
number function in-place	6
number function kin	2
number function maybe	-9
number function number	20
number function unit	-6
number function word	9
number generic number	-9
number generic word	-1
number hour-part function	4
number hour-part word	6
number in-place [employer]	-3
number in-place generic	5
number in-place maybe	8
number in-place month	17
number in-place number	14
number in-place word	-6
number joint word	-4
number kin edge	4
number kin function	-7
number kin generic	5
number kin number	-2
number kins function	-16
number kins generic	-4
number kins hour-part	3
number kins in-place	-9
number kins maybe	-2
number kins month	4
number kins number	1
number kins verb	-5
number kins word	1
number maybe [unknown]	-5
number maybe edge	-2
number maybe function	-11
number maybe in-place	-11
number maybe word	-2
number month edge	13
number month function	27
number month in-place	10
number month kin	4
number month word	11
number none surname	-2
number none word	-2
number not-name not-name	-3
number not-name street	2
number number edge	21
number number function	-5
number number generic	-3
number number in-place	2
number number kin	19
number number number	9
number number unit	-22
number number verb	-8
number number word	17
number old function	22
number old in-place	1
number old kin	8
number old old	6
number old verb	2
number old word	3
number ordinal function	3
number particle function	32
number particle number	16
number particle word	10
number street-before function	3
number surname verb	-2
number unit [address]	-1
number unit generic	-13
number unit in-place	5
number unit kin	-11
number unit number	3
number unit unit	6
number unit verb	-4
number unit word	-12
number verb function	-5
number word [name]	-5
number word [plate]	3
number word [unknown]	-7
number word edge	-7
number word function	-12
number word generic	1
number word in-place	-12
number word kin	-6
number word not-name	-1
number word not-name'	-1
number word number	14
number word old	3
number word ordinal	15
number word particle	-9
number word surname	-5
number word workplace	1
old function word	5
old number function	1
old number kin	9
old number word	19
old word function	-11
old word in-place	4
old word word	3
ordinal function month	11
ordinal function word	2
ordinal in-place kin	4
ordinal in-place month	25
ordinal kin word	-3
ordinal maybe [address]	-5
ordinal maybe word	-7
ordinal month [time]	3
ordinal month edge	13
ordinal month function	23
ordinal month in-place	7
ordinal month kin	5
ordinal month verb	5
ordinal month word	17
ordinal number unit	-4
ordinal particle function	9
ordinal particle month	13
ordinal unit function	-1
ordinal unit month	19
ordinal unit word	-2
ordinal word [address]	10
ordinal word function	-8
ordinal word in-place	-14
ordinal word none	3
ordinal word word	7
particle function generic	-2
particle function in-place	7
particle function particle	2
particle function verb	-6
particle generic [unknown]	7
particle generic function	-1
particle generic in-place	-6
particle generic none	3
particle generic particle	-7
particle generic word	3
particle generic workplace	-10
particle hour-part function	5
particle in-place word	-3
particle kin function	7
particle kin generic	-2
particle kin in-place	1
particle kin kin	-4
particle kin word	-4
particle kin' function	1
particle kins function	1
particle kins word	-1
particle maybe function	4
particle maybe in-place	-4
particle maybe kin	-3
particle maybe word	9
particle maybe-place function	-1
particle month function	12
particle month in-place	2
particle not-name not-name	4
particle not-name word	-1
particle not-name workplace	-3
particle not-name' not-name'	-7
particle number edge	3
particle number function	10
particle number in-place	11
particle number kins	-15
particle number none	2
particle number ordinal	1
particle number particle	4
particle number unit	-1
particle ordinal function	4
particle ordinal particle	14
particle ordinal word	-8
particle particle [date]	9
particle particle function	-4
particle particle kin	-7
particle particle ordinal	1
particle school function	-4
particle street-before function	-8
particle verb function	7
particle verb word	-7
particle weekday function	-5
particle weekday particle	7
particle word [name]	-3
particle word [postcode]	3
particle word be	-2
particle word edge	1
particle word function	-4
particle word in-place	1
particle word maybe	8
particle word particle	-19
particle word verb	7
particle word word	-1
particle workplace function	-6
particle workplace generic	-8
particle workplace-before [school]	-3
school function maybe-place	-1
school maybe-place function	-3
school maybe-place in-place	-3
school particle word	1
school school function	14
school school in-place	6
school school not-name	3
school school word	5
school word generic	11
street function function	10
street function generic	2
street function month	-6
street function none	1
street function word	13
street function workplace	17
street word [number]	-2
street word number	-3
street word verb	4
street workplace function	7
street-before number verb	-5
street-before particle [address]	7
street-before street-before function	3
street-before word [address]	-3
street-before word edge	4
street-before word function	10
street-before word kin	-3
street-before word landmark-before	-3
street-before word verb	4
street-before word word	18
street-before' particle none'	1
surname function function	-6
surname function word	13
surname maybe function	4
surname not-name edge	-4
surname verb word	-1
surname word edge	7
surname word function	-7
surname word in-place	2
surname word joint	-2
surname word kin	-6
surname word not-name'	-4
surname word number	7
surname word surname	3
surname word verb	5
surname word word	3
surname workplace function	5
surname workplace-before function	-2
title before-noun verb	6
title function word	1
title in-place word	-3
title kin kin	-5
title maybe function	10
title maybe verb	5
title maybe word	12
title word edge	4
title word function	20
title word in-place	7
title word verb	23
title word word	27
trading function word	-4
trading maybe verb	-10
trading word in-place	5
trading word word	-3
trading workplace-before function	3
unit function function	4
unit function hour-part	2
unit function in-place	7
unit function none	-5
unit function number	2
unit function old	-1
unit function particle	4
unit function word	-15
unit generic word	-7
unit in-place not-name	10
unit in-place word	-5
unit kin [name]	-1
unit kin function	-9
unit maybe-place word	-3
unit month function	3
unit number function	5
unit number joint	4
unit number word	4
unit ordinal function	5
unit particle hour-part	2
unit particle word	-2
unit weekday word	-1
unit word [address]	-2
unit word [unknown]	1
unit word function	-1
unit word in-place	-1
unit word kin	5
unit word number	-1
unit word surname	-1
unit word verb	-4
unit word word	-10
verb function [address]	-3
verb function [name]	1
verb function [status]	14
verb function [time]	6
verb function function	-14
verb function generic	-6
verb function maybe	-6
verb function none	1
verb function not-name	2
verb function particle	-3
verb function verb	-4
verb function word	-9
verb generic maybe	2
verb hour-part function	-7
verb in-place [name]	2
verb in-place [time]	6
verb in-place function	-5
verb in-place number	2
verb in-place word	-12
verb kin [name]	-2
verb kin function	-11
verb kin' [name]	1
verb kins function	-2
verb kins word	-2
verb maybe edge	-1
verb maybe function	1
verb maybe in-place	9
verb maybe none	5
verb maybe particle	3
verb maybe verb	-12
verb maybe word	-8
verb maybe-place in-place	-3
verb month in-place	-4
verb month word	2
verb not-name function	-3
verb not-name in-place	-3
verb not-name word	-7
verb not-name' not-name'	-3
verb number edge	-6
verb number function	6
verb number number	-16
verb number old	2
verb number unit	-1
verb number verb	-2
verb number word	-4
verb ordinal [reference]	-1
verb ordinal month	11
verb ordinal verb	-2
verb ordinal word	-4
verb particle word	-16
verb street in-place	-3
verb surname word	-6
verb trading word	-4
verb verb function	-12
verb verb in-place	-4
verb weekday none	4
verb weekday number	5
verb weekday verb	-2
verb word [age]	5
verb word [date]	-4
verb word [name]	-4
verb word [postcode]	-1
verb word [unknown]	1
verb word edge	-4
verb word function	-3
verb word generic	-12
verb word joint	-2
verb word kin	-6
verb word landmark	1
verb word landmark'	1
verb word number	-13
verb word ordinal	-3
verb word surname	-6
verb word verb	-16
verb word word	2
verb word workplace	-6
verb workplace in-place	-11
verb workplace workplace	-1
weekday function kin	-2
weekday generic school	-2
weekday ordinal month	1
weekday ordinal word	1
weekday particle ordinal	19
weekday word edge	-3
weekday word function	9
weekday word in-place	-6
word clock function	-3
word function [address]	-26
word function [age]	6
word function [date]	-16
word function [employer]	-5
word function [name]	7
word function [nationality]	-4
word function [phone]	-2
word function [place]	-14
word function [status]	10
word function [time]	2
word function [unknown]	-1
word function edge	-12
word function function	5
word function generic	2
word function hour-part	1
word function joint	-2
word function kin	-8
word function kins	-14
word function maybe	-1
word function maybe-place	2
word function none	20
word function not-name	-12
word function number	-15
word function ordinal	-7
word function particle	5
word function title	-4
word function unit	-9
word function verb	-1
word function word	-2
word function workplace	21
word function workplace'	-6
word function workplace-before	3
word function' function	-6
word function' verb	-2
word generic [reference]	-2
word generic edge	3
word generic function	-3
word generic generic	-1
word generic kin	-9
word generic kins	-2
word generic none	9
word generic verb	-2
word generic word	-7
word generic workplace	2
word hour-part edge	-7
word hour-part word	-5
word in-place [address]	-4
word in-place [date]	-7
word in-place [employer]	4
word in-place [name]	1
word in-place [phone]	6
word in-place [place]	-6
word in-place function	-1
word in-place kin	5
word in-place maybe	-2
word in-place month	5
word in-place none	5
word in-place number	-4
word in-place particle	-7
word in-place word	8
word in-place word'	6
word in-place workplace	-4
word joint edge	-1
word joint function	-1
word kin [age]	-1
word kin [name]	-2
word kin edge	-6
word kin function	-10
word kin kin	-1
word kin none	18
word kin not-name	3
word kin verb	-4
word kin workplace	5
word kins edge	1
word kins in-place	-3
word kins verb	-3
word kins word	-18
word landmark [name]	3
word landmark function	13
word landmark in-place	-1
word landmark-before [place]	2
word landmark-before function	-5
word maybe [nationality]	2
word maybe [number]	-3
word maybe function	-12
word maybe generic	-5
word maybe kin	5
word maybe maybe	-1
word maybe none	3
word maybe not-name	2
word maybe number	-2
word maybe verb	-2
word maybe word	-17
word maybe-place [time]	-1
word maybe-place edge	-5
word maybe-place function	-9
word maybe-place none	3
word maybe-place title	-2
word month [address]	-6
word month [place]	-4
word month [unknown]	-1
word month edge	-2
word month function	-9
word month in-place	-4
word month kin	-8
word month none	14
word month number	6
word month ordinal	2
word month particle	-3
word none [address]	-4
word none [place]	-3
word none [time]	6
word none function	-1
word none verb	-1
word none word	-3
word not-name [address]	-1
word not-name edge	17
word not-name function	-8
word not-name generic	9
word not-name in-place	3
word not-name kin	-9
word not-name kins	1
word not-name maybe	-3
word not-name not-name	-19
word not-name particle	-6
word not-name verb	-7
word not-name' not-name'	-18
word not-name' ordinal	-3
word not-name' word	-2
word number [date]	5
word number [postcode]	10
word number [reference]	-1
word number clock	4
word number edge	-3
word number function	-2
word number generic	1
word number joint	-2
word number kin	-21
word number kins	-2
word number maybe	-10
word number month	14
word number number	18
word number old	9
word number ordinal	5
word number particle	-4
word number street-before	3
word number surname	-1
word number unit	-20
word number verb	13
word number word	-21
word number workplace-before	1
word old [age]	-4
word ordinal [school]	-5
word ordinal edge	-8
word ordinal function	-4
word ordinal month	13
word ordinal unit	-7
word ordinal word	-2
word particle [address]	-1
word particle [date]	5
word particle function	-25
word particle generic	6
word particle in-place	-9
word particle none	6
word particle number	1
word particle particle	-12
word particle word	-17
word school [school]	1
word school function	13
word school generic	1
word school school	3
word street [postcode]	1
word street function	13
word street in-place	10
word street kin	1
word street word	-1
word street-before none	5
word surname [number]	1
word surname edge	14
word surname function	-4
word surname generic	9
word surname kin	-1
word surname surname	-4
word surname unit	-2
word surname word	-6
word surname workplace-before	-2
word title [name]	-9
word title' [name]	-4
word trading [address]	-3
word trading [name]	8
word trading function	3
word trading in-place	-2
word trading particle	1
word trading verb	2
word trading word	-3
word trading workplace-before	4
word unit in-place	5
word unit none	4
word verb [date]	-1
word verb [employer]	1
word verb be	-3
word verb edge	-17
word verb function	5
word verb generic	-1
word verb hour-part	7
word verb in-place	-2
word verb kin	-13
word verb kins	-2
word verb maybe	-1
word verb month	-5
word verb none	2
word verb verb	-16
word verb word	-12
word weekday [unknown]	-1
word weekday function	-5
word weekday in-place	-1
word weekday none	2
word weekday number	15
word weekday ordinal	11
word word [address]	-6
word word [age]	6
word word [bank]	12
word word [card]	-6
word word [date]	-9
word word [email]	-18
word word [employer]	-7
word word [handle]	-7
word word [ip]	-2
word word [link]	-8
word word [name]	-8
word word [nationality]	-2
word word [number]	-3
word word [plate]	-11
word word [postcode]	-2
word word [reference]	-20
word word [status]	-3
word word [time]	-7
word word [unknown]	-11
word word edge	2
word word function	-4
word word generic	-9
word word in-place	-4
word word kin	-6
word word kins	-20
word word landmark	7
word word maybe	-11
word word month	-11
word word none	21
word word none'	5
word word not-name	13
word word not-name'	-5
word word number	2
word word old	-11
word word ordinal	-8
word word school	7
word word school'	1
word word street	3
word word street'	2
word word surname	6
word word title	-3
word word trading	-3
word word unit	-6
word word verb	-16
word word weekday	-10
word word word'	4
word word' [address]	-4
word word' [reference]	-5
word word' none	22
word workplace [date]	4
word workplace [employer]	-5
word workplace [place]	4
word workplace edge	1
word workplace function	16
word workplace generic	10
word workplace in-place	-14
word workplace not-name	4
word workplace verb	-4
word workplace workplace	17
word workplace workplace'	-4
word workplace-before [address]	1
word workplace-before edge	-11
word workplace-before function	-2
word workplace-before not-name	6
word workplace-before street-before	2
word workplace-before verb	-5
word workplace-before word	9
word' function function	-1
word' function word	1
word' function word'	6
word' in-place [name]	6
word' in-place unit'	8
word' in-place word'	2
word' particle kin'	2
word' particle maybe'	1
word' word word	1
word' word' function	1
workplace function [address]	-2
workplace function edge	3
workplace function function	11
workplace function generic	-3
workplace function word	-7
workplace generic generic	-1
workplace generic verb	-1
workplace generic word	6
workplace generic workplace	11
workplace in-place [place]	-5
workplace in-place function	16
workplace landmark number	-6
workplace maybe-place function	2
workplace surname word	4
workplace word [place]	-1
workplace word [postcode]	6
workplace word [unknown]	6
workplace word edge	-15
workplace word generic	4
workplace word in-place	5
workplace word kin	-7
workplace word not-name	-1
workplace word particle	2
workplace word workplace	3
workplace workplace word	2
workplace' workplace' function	-10
workplace-before function [address]	11
workplace-before function [employer]	-3
workplace-before function [name]	-7
workplace-before function [status]	-3
workplace-before function function	5
workplace-before function landmark-before	7
workplace-before function street-before	12
workplace-before function word	-14
workplace-before in-place function	4
workplace-before in-place street-before	1
workplace-before in-place word	-6
workplace-before in-place workplace'	2
workplace-before kin word	1
workplace-before not-name not-name	8
workplace-before number function	-13
workplace-before particle none	2
workplace-before street-before none	1
workplace-before surname word	2
workplace-before title word	2
workplace-before trading workplace-before	2
workplace-before verb function	-1
workplace-before word [address]	-1
workplace-before word [link]	-6
workplace-before word [name]	2
workplace-before word edge	-1
workplace-before word function	-3
workplace-before word generic	-1
workplace-before word in-place	-2
workplace-before word landmark-before	-2
workplace-before word none	1
workplace-before word particle	3
workplace-before word surname	2
workplace-before word verb	-6
workplace-before word word	10
[capital]
0	8 14 -31 23 12
1	47 71 123 60 42
2	7 4 -15 -7 -5
3	8 0 53 39 5
[chip]
[address]	0 4 0 5 9
[age]	2 -16 0 -20 -6
[bank]	-2 -13 0 -5 0
[card]	-23 -32 0 -20 -7
[date]	-12 -10 0 -15 -4
[email]	-7 -10 0 -42 -6
[employer]	0 -12 0 -8 -5
[handle]	-25 -52 0 -47 -11
[ip]	-5 -9 0 -6 -2
[link]	-25 -36 0 -37 -11
[name]	-11 -15 0 -14 2
[nationality]	-5 -7 0 -16 0
[number]	-19 -21 0 -5 -2
[phone]	-15 -42 0 -30 -11
[place]	10 7 0 -15 -8
[plate]	-32 -48 0 -14 9
[postcode]	6 25 0 -39 -5
[reference]	-37 -61 0 -26 -2
[school]	6 -13 0 -25 -14
[status]	5 6 0 1 -17
[time]	-6 -12 0 -17 -21
[unknown]	3 10 0 14 -2
[class]
addressed	1 6 -12 1 -7
after-name	4 52 9 0 -4
age-year	10 45 -10 -4 1
and	3 15 12 4 -1
be	2 7 -38 11 14
before-noun	-10 -10 -6 -17 -3
clock	27 71 59 40 37
clock-before	-8 -14 -13 24 17
firm	1 15 0 31 15
function	-8 -19 -44 -29 -3
generic	13 12 0 -1 10
home-unit	12 6 13 32 22
hour-part	42 54 66 56 24
in-place	2 -3 -23 9 10
joint	-9 -6 -34 -10 -10
kin	1 -15 -50 13 8
kins	-17 -26 -28 -22 -19
landmark	18 39 28 10 0
landmark-before	0 -2 0 14 0
landmark-kept	-11 -7 -35 -20 -10
maybe	-3 8 50 16 6
maybe-place	0 11 32 18 16
month	66 92 83 43 40
month-word	11 26 48 19 1
name	86 105 0 115 109
nation	20 38 0 26 6
not-firm	2 -8 -27 -15 -3
not-name	-4 -15 -26 -14 -5
number	33 34 77 41 44
old	37 37 19 45 19
ordinal	33 35 61 33 41
particle	11 9 48 24 25
place	70 70 0 78 71
place-part	34 29 59 40 19
school	48 40 36 11 8
school-before	-6 -18 21 50 47
school-strong	61 53 48 32 5
spell	7 2 44 6 0
status	47 47 0 63 67
street	76 93 82 39 62
street-before	35 24 44 26 20
street-weak	27 29 41 15 6
surname	9 7 19 -6 0
title	-5 -6 7 57 6
trading	35 25 20 9 14
unit	-19 -37 -23 -21 -4
verb	-7 -13 -43 -23 -19
weekday	-5 -5 0 -3 1
word	-19 -7 -2 -7 -20
work-in	0 1 -4 29 16
workplace	52 28 13 0 16
workplace-before	-2 -9 -1 33 51
workplace-strong	27 38 56 38 46
year	0 1 -19 -9 -2
[edge]
	-17 -8 0 -34 -19
[floor]
	-31
[gap]
	-5 10 6 -2 -6
 	-1 -8 -6 -8 -5
!	-25 -28 9 -3 6
"	-20 -31 -19 -23 0
'	-11 0 -3 -22 -10
(	-4 -5 2 -1 -7
)	-1 10 -20 -4 1
,	-13 -10 -30 -8 -6
-	0 9 20 -7 3
.	-7 -5 -9 13 13
/	139 118 78 70 43
:	-35 -42 -17 -13 9
?	-1 -15 0 0 0
_	25 32 54 50 21
[last ar]
08	0 0 0 0 1
82	12 0 0 0 0
99	2 4 0 0 0
am	11 4 4 1 1
at	16 8 10 5 10
bs	0 0 0 3 0
co	0 0 4 0 0
eh	3 0 0 0 0
er	0 0 2 2 6
et	1 0 5 0 0
gv	0 0 0 7 7
h	0 0 0 0 1
id	0 0 3 0 0
in	0 0 16 4 4
le	15 27 23 28 38
m	0 0 12 0 0
ma	0 0 0 6 0
me	0 9 1 0 0
om	9 11 17 0 0
ot	10 21 12 18 0
ps	0 0 12 0 0
r	0 0 6 0 0
re	0 22 15 12 7
rg	16 3 3 0 0
se	0 0 0 0 2
ss	0 0 7 7 0
t	0 0 9 1 0
uk	0 7 7 0 0
اء	2 4 9 0 11
اب	-10 -16 -10 -5 4
ات	9 6 -4 6 14
اج	0 2 3 0 0
اد	1 0 0 -2 0
ار	-5 -3 0 2 5
اس	0 0 0 -5 -5
اش	-2 0 -3 0 0
اص	9 0 0 0 0
اض	0 0 0 0 3
اغ	4 0 0 0 0
اف	10 0 -2 0 0
ال	-6 0 -3 14 0
ام	-10 -19 13 5 0
ان	-7 0 31 0 -10
اه	-2 0 -7 -8 -2
او	1 2 0 0 0
اي	2 3 11 -17 1
ب	0 -3 11 -2 7
بت	0 3 -5 -7 0
بح	-5 2 -4 0 -5
بخ	0 -2 -4 0 0
بر	0 0 7 0 0
بز	4 0 0 0 0
بس	0 11 -3 -5 0
بع	-1 -6 0 0 5
بق	0 5 -2 0 0
بل	0 7 -3 0 1
بن	0 -1 -8 -12 -1
به	-8 0 -5 -4 -10
بو	0 14 5 7 -2
بي	-3 -13 1 -7 -2
تب	0 0 -2 0 0
تت	0 0 0 0 -4
تح	0 0 0 0 -3
تر	2 0 7 0 0
تش	0 0 -3 0 0
تق	0 0 5 0 0
تن	0 13 19 0 0
ته	0 0 -15 -14 -8
تو	4 0 -3 -8 -1
تي	-7 -17 -14 0 7
ج	0 0 10 0 0
جر	0 -6 -7 0 0
جع	0 0 0 -7 4
جل	0 0 0 0 7
جي	0 0 -10 -8 1
حب	0 0 0 -7 -9
حت	-2 0 -5 -7 0
حج	-2 0 0 0 0
حد	-5 -12 -28 -14 -18
حر	3 5 0 0 0
حك	0 0 -2 0 0
حل	0 0 0 -2 -2
حي	0 0 -1 -5 0
خت	0 0 0 0 6
خد	0 5 0 0 0
خذ	8 -1 -12 -11 -7
خو	0 0 0 0 4
خي	0 -2 -1 4 0
دا	-13 0 0 0 -3
دت	0 0 0 -4 0
دد	0 0 -2 0 0
دس	-1 0 0 -2 0
دع	0 0 0 0 3
دق	0 -4 0 -4 -2
دك	-1 0 -2 0 0
دل	0 0 0 6 0
دم	0 0 -6 0 0
ده	-4 0 3 8 1
دو	0 1 0 0 0
دي	0 14 9 -5 0
ذا	-5 -6 0 -4 -8
را	-3 2 0 -1 -4
رب	0 0 -2 -3 7
رت	-1 0 6 5 0
رج	0 0 0 0 -4
رح	7 1 0 0 -11
رخ	6 2 -1 0 3
رد	9 4 0 0 0
رس	0 8 -4 0 0
رع	0 3 20 13 2
رف	-2 0 -3 0 2
رق	0 0 5 0 6
رك	0 0 0 0 5
ره	-8 -5 -5 1 -8
رو	0 0 0 -8 0
ري	0 -6 3 0 0
زا	-4 0 0 0 0
زب	0 0 0 6 0
زل	-2 0 0 -4 0
زه	0 0 -2 0 0
زي	0 -8 0 7 0
سا	5 0 0 0 0
ست	4 0 -2 0 0
سخ	0 0 -2 0 0
سر	-3 -1 -6 -9 -1
سش	0 0 -2 0 0
سك	0 3 0 0 0
سل	0 -2 0 0 0
سم	0 -1 0 9 7
سه	0 0 10 0 6
سي	-1 0 4 1 0
شد	0 -2 0 0 0
شر	5 0 18 0 5
شك	0 0 0 -1 0
شه	-6 0 0 0 0
شي	0 -8 -7 -9 -10
صب	0 2 -6 0 0
صف	0 0 0 0 -5
صل	0 -4 -1 -4 0
صه	0 0 0 0 -3
ضا	0 4 12 0 0
ضت	2 0 0 0 -2
ضه	0 2 19 9 0
ضي	3 -5 -6 0 -7
طع	0 -4 0 0 0
طه	0 -3 -11 1 0
طي	0 0 0 14 0
ظف	-2 0 0 0 5
ع	-10 -10 -14 9 17
عب	0 0 -4 0 0
عت	-2 -10 -4 -5 1
عد	4 11 0 6 0
عر	0 0 0 -1 0
عش	0 -2 4 0 0
عض	2 0 0 -2 0
عن	0 3 0 0 0
عه	0 -12 0 -3 -3
عو	0 0 -4 -2 0
عي	2 -7 -1 2 2
غط	0 0 0 0 3
غل	4 0 -6 20 15
ف	0 0 -5 6 9
فت	-4 -3 -8 0 0
فع	0 0 -2 0 0
فل	0 1 0 0 0
فه	0 -1 -16 -4 -8
فو	0 5 0 0 0
في	6 0 -25 17 9
قد	0 -2 -3 -4 -3
قع	0 2 0 0 0
قم	0 -1 -1 0 -1
قه	0 22 0 6 0
قي	-2 2 -3 11 -4
كر	12 0 3 0 0
كز	0 0 0 2 0
كل	-11 -15 -20 -15 -5
كم	0 0 -3 0 0
كن	-1 2 -10 17 15
كه	0 0 6 12 0
كو	0 0 12 0 0
كي	0 -3 -6 0 0
لا	0 -6 0 -15 -11
لب	-8 -1 18 -5 -4
لت	-4 0 -5 0 -5
لث	0 0 6 0 0
لد	0 0 -5 -2 -1
لع	0 -4 0 0 -5
لف	0 1 -5 0 0
لق	-5 -9 0 0 0
له	0 -14 0 0 -8
لو	7 4 0 -2 -10
لي	-5 -19 -6 -2 6
ما	1 9 -4 -11 -20
مت	11 0 0 0 0
مر	0 1 8 0 0
مز	0 3 -1 0 0
مس	1 0 17 0 0
مع	-2 0 -10 0 10
مك	0 -3 0 0 0
مل	1 0 -2 -7 -11
مم	0 0 -1 0 0
من	-4 -5 -2 4 -13
مه	2 0 0 16 0
مو	3 5 0 9 -5
مي	-3 2 0 0 0
نا	0 -16 -22 -3 -9
نب	0 0 -2 -8 0
نت	0 0 1 27 11
ند	-7 -6 -6 6 11
نذ	0 7 0 0 0
نص	0 -6 -11 -4 0
نغ	0 0 28 0 0
نك	0 0 0 4 7
نه	13 14 23 5 0
نو	0 -9 0 0 3
ني	-4 -5 -32 -19 -12
ها	11 0 -28 12 3
هب	0 0 -1 0 0
هر	0 -2 -11 -12 -5
هم	-10 -11 -3 0 -3
هو	0 -4 0 0 7
هي	0 0 -2 0 2
و	0 0 0 -2 0
وا	0 -6 -11 -14 -10
وب	-4 0 0 -2 3
وت	8 9 17 11 0
وج	0 0 0 0 -8
وح	0 0 0 2 0
ود	0 0 9 13 0
ور	2 1 0 -2 0
وز	0 0 0 2 0
وس	0 -8 0 -6 0
وش	0 2 2 0 0
وص	0 0 14 0 0
وع	-3 0 -3 0 0
وف	-2 -6 -4 0 0
وق	0 0 -7 0 7
وك	2 0 3 8 0
ول	-5 0 -5 0 -4
وم	4 8 3 -1 -5
ون	-6 0 7 0 -8
وه	0 -6 -3 2 6
وي	1 7 13 -6 -3
يا	0 0 7 2 -9
يب	6 8 6 0 3
يت	0 -4 1 5 0
يث	7 6 3 0 0
يح	6 3 0 0 3
يخ	0 -2 -5 0 0
يد	0 0 -3 9 -4
ير	0 -2 -3 -16 2
يز	0 0 7 0 0
يط	0 0 3 0 -1
يف	3 0 12 -1 -1
يق	0 0 0 4 0
يك	0 5 14 2 5
يل	-7 0 0 2 8
يم	0 -2 1 0 0
ين	-8 4 0 0 6
يه	-16 0 1 18 -9
يو	8 0 2 0 0
يي	0 0 0 0 -2
چي	0 9 0 0 0
گف	0 0 0 0 3
[last ar-latn]
0g	0 2 3 0 0
10	0 0 5 0 0
11	0 0 15 3 0
14	0 0 9 0 0
3	9 0 0 0 0
3a	0 0 0 2 1
54	2 3 0 0 0
6	0 0 0 0 8
62	0 0 0 2 3
a	1 7 0 -10 -6
ab	7 -4 -1 0 0
ac	-3 -7 -3 8 -3
ad	-3 0 0 -16 -1
af	0 3 0 -5 -1
ag	0 0 -3 0 -4
ah	0 -8 -7 -8 -9
ak	0 -6 -2 5 -3
al	5 4 22 10 13
am	-9 2 4 -13 0
an	5 4 18 18 19
ar	-9 -11 -17 -5 4
as	-4 13 14 4 10
at	0 -6 -15 -1 -5
au	0 0 -5 1 10
ax	0 0 1 3 3
az	-8 1 0 -3 0
b	1 -15 -14 -2 8
b5	0 0 0 11 0
ba	-7 -2 -10 3 2
bh	0 -3 0 0 0
bn	-3 0 0 0 3
bt	0 0 0 -4 0
bu	0 0 17 8 0
ca	-6 -2 -3 -5 -3
da	0 0 -15 -9 0
du	0 0 7 7 1
fa	11 -7 -4 2 12
fr	0 0 15 12 0
fu	0 0 -1 0 0
ga	-11 -5 -6 -9 0
gl	0 0 0 0 -5
gt	0 0 6 8 0
gu	0 -9 -3 0 0
ha	4 -2 -15 2 -4
hd	0 0 11 0 0
hr	19 18 20 0 0
ht	7 0 4 5 0
ka	-2 -6 -21 -8 -5
l	-14 0 -7 3 -1
la	0 -6 8 12 0
lb	-10 -12 -7 0 0
le	18 17 12 15 18
lk	0 0 6 0 0
lt	0 6 0 0 0
lu	-2 -8 -1 -4 -7
m	14 4 1 0 0
ma	-2 -6 -8 0 -15
mn	0 0 0 8 0
mu	0 7 0 0 0
na	-2 6 -23 -15 -2
nd	3 -6 -4 0 16
ng	0 0 0 0 8
nt	0 -2 0 -6 0
nu	1 1 0 0 -6
od	0 0 3 0 0
ot	15 30 24 32 6
oy	0 0 0 4 9
ra	4 2 -8 -1 11
rb	0 0 -1 0 0
rd	0 0 8 0 0
rg	0 2 5 0 0
rs	-2 0 11 0 0
rt	0 0 11 0 0
ru	0 1 -1 0 0
sa	0 -5 0 5 -6
sb	0 0 -1 0 0
se	0 0 0 0 1
sg	0 3 0 0 4
sm	0 0 0 4 0
st	0 0 0 -1 -6
t	9 0 3 3 0
ta	0 1 7 11 1
tr	4 9 0 0 0
ts	0 0 2 0 0
tu	1 -4 -8 -4 -4
u	0 0 -8 -10 -17
ua	0 4 8 3 -4
ub	0 0 -8 -3 -3
uf	0 -1 -2 0 0
uh	0 -5 -7 4 0
ul	0 0 0 -7 -7
um	6 16 29 2 1
un	1 6 0 0 -3
ur	0 0 -3 0 0
us	0 2 6 0 0
ut	1 29 26 11 10
x	0 8 4 0 0
xa	0 0 0 0 -1
za	19 0 0 0 0
[last bn]
18	0 0 0 3 5
99	4 0 0 0 0
am	0 0 0 0 7
at	14 20 27 20 16
bi	2 0 0 0 0
di	0 0 5 5 0
er	3 5 0 2 1
ik	0 0 2 6 2
il	5 8 7 7 12
in	0 0 0 0 4
ji	0 0 5 7 4
k	0 0 0 2 0
le	9 14 9 11 11
me	0 7 6 0 0
na	0 0 0 0 4
om	14 19 29 0 0
oo	7 5 0 1 4
ot	16 12 15 26 9
re	0 0 0 7 5
rg	9 7 10 0 0
s	0 2 6 2 0
t	0 0 7 6 0
ts	0 0 1 0 1
w	0 3 4 0 0
ংক	0 0 0 6 2
অফ	0 0 1 0 0
আট	0 0 -6 0 0
আর	-6 2 6 -1 1
আল	0 0 7 2 0
ইট	7 0 0 0 0
ইম	0 0 1 0 0
ইর	0 0 0 0 -4
ইল	7 5 13 20 28
ইশ	0 0 8 0 0
ইস	0 0 5 0 0
এ	4 19 -7 -5 -16
এই	-3 -2 0 0 0
এক	0 -2 -2 0 -4
এর	1 0 0 0 6
ও	0 0 0 3 2
ওই	0 7 0 0 6
ওর	0 0 -1 0 -2
কম	4 10 24 0 0
কা	0 0 -12 -4 -7
কি	0 11 -17 0 0
কে	13 27 -8 -9 -4
খন	0 0 0 5 0
খা	0 0 0 8 0
খি	0 0 -5 0 0
খে	0 0 -4 -3 0
গত	0 0 -8 -2 0
গল	0 0 0 4 0
গা	10 0 0 4 0
গি	0 0 0 -5 -4
গে	-1 0 -3 0 4
ঘর	0 0 -1 0 0
চা	-4 -1 -5 -12 -3
চে	0 0 13 0 0
ছর	0 -11 0 0 0
ছা	0 0 5 0 0
ছি	3 0 -21 9 7
ছু	-3 0 0 0 -1
ছে	-8 -31 -46 -4 14
জন	0 0 -5 6 -2
জব	0 5 0 0 0
জা	0 0 0 8 0
জি	0 5 2 0 0
ঝি	9 0 0 0 0
টন	0 0 22 2 0
টর	0 0 0 2 0
টল	0 0 4 0 0
টা	3 -11 -13 -4 -5
টি	-6 0 4 -4 -13
টে	0 -10 -16 -18 -3
ঠে	0 0 0 -2 0
ডট	15 17 24 36 0
ডন	0 0 1 0 0
ড়	0 0 -13 -6 3
ডি	5 0 0 0 0
ডে	0 0 23 0 0
তন	-4 0 0 0 0
তা	-2 -3 -6 0 0
তি	-2 -1 -11 0 0
তু	8 0 0 0 0
তে	1 -7 -4 -30 -10
তো	-2 0 0 0 13
থা	0 -9 -12 -2 0
থে	0 1 0 0 0
দর	0 0 -1 0 0
দা	0 0 -10 0 0
দি	-6 -3 0 0 0
দে	2 -2 -6 5 0
ধর	0 0 -4 0 0
নদ	-2 0 0 0 0
না	-14 -11 -17 0 0
নি	-5 0 0 1 0
নী	0 5 4 0 0
নু	0 0 0 -1 0
নে	-2 0 -10 -10 -10
পর	0 -2 0 0 0
পল	0 0 7 0 0
পা	0 0 -10 -6 0
পি	0 -4 -6 0 -3
পে	-8 0 -3 0 0
বং	0 0 0 0 5
বউ	3 0 0 4 0
বর	10 9 0 0 0
বল	0 3 6 7 0
বশ	0 -6 -3 0 -1
বা	0 0 0 0 3
বি	0 0 -6 3 0
বে	0 -10 -7 0 11
বো	0 0 -3 0 0
মা	-3 -5 0 0 0
মি	-2 5 0 -2 -2
মু	-4 0 0 0 -8
মে	6 0 -3 -15 -1
য়	-10 -3 -6 -12 1
যা	-1 -1 -6 0 0
যে	7 0 0 0 -3
রন	0 0 0 0 9
রম	0 2 -2 -4 0
রল	-2 0 0 0 0
রা	-13 12 13 22 -10
রি	-11 0 -16 0 1
রে	-7 -22 -16 -12 0
রো	2 1 25 7 5
লক	0 0 0 0 -1
লন	0 0 11 0 0
লা	-11 -11 -12 -14 -6
লি	-6 7 20 -1 -6
লু	0 0 3 0 0
লে	-5 -8 -18 -18 -16
লো	7 -13 -2 0 -10
শপ	0 0 4 4 0
শা	0 0 0 0 -1
শি	0 0 15 0 0
শু	0 -4 0 0 0
শে	-6 -7 0 -4 -1
ষি	0 0 -7 -10 0
সন	0 3 12 0 0
সব	0 4 0 0 -3
সা	-1 0 0 5 0
সি	0 0 -5 0 0
সে	-5 3 -11 0 0
হল	0 0 0 6 0
হু	0 0 0 0 4
হে	0 6 0 0 -5
়স	-2 -1 -2 14 0
়া	-1 -9 0 -22 -5
়ি	0 0 -12 10 -2
়ে	4 6 -13 -10 -3
াই	0 -19 -5 0 -5
াও	-2 -3 -7 0 0
াক	0 0 0 0 -1
াখ	0 -4 0 0 0
াগ	0 -4 0 0 0
াজ	-4 3 0 -7 0
াট	1 10 1 11 17
াত	0 -3 -16 -2 0
ান	0 1 17 3 0
াপ	0 -2 -2 -6 0
াব	0 0 0 -1 0
াম	3 -9 0 8 1
ায	0 5 0 0 0
ার	-4 5 -5 0 13
াল	0 2 0 13 5
াশ	0 8 22 6 0
াস	-5 -8 0 -8 0
াহ	0 0 3 0 0
িং	4 11 3 4 0
িও	-2 0 0 1 1
িখ	0 0 3 0 0
িচ	0 0 -2 0 0
িট	0 2 8 0 0
িত	0 3 0 0 0
িদ	0 0 0 -2 0
িন	5 0 22 -1 -7
িপ	0 0 4 0 0
িফ	0 0 0 1 2
িব	0 -4 0 0 8
িম	0 0 5 0 0
ির	7 -3 0 -14 0
িল	-3 -5 19 5 7
িশ	10 3 17 -2 4
িস	0 7 0 12 0
ুই	0 1 10 4 -11
ুখ	0 0 -5 0 0
ুড	0 0 0 2 6
ুব	6 4 0 -1 0
ুম	-6 -11 -11 0 0
ুর	0 0 0 10 0
ুল	1 -2 -9 0 0
ূপ	0 0 0 2 0
েই	0 -1 0 -6 -1
েউ	4 0 0 0 0
েও	-5 -8 -9 -2 0
েজ	0 0 0 0 -3
েট	0 0 0 5 0
েন	0 -2 0 2 -2
েফ	0 0 0 1 0
েব	0 0 1 0 0
ের	0 0 -9 -12 20
েল	9 0 9 0 0
েস	-7 0 -5 0 0
োক	0 0 5 4 9
োজ	3 0 0 -5 -4
োড	7 2 0 0 0
োন	2 5 -5 7 0
োর	1 0 0 0 -6
্জ	0 0 4 0 0
্ট	0 0 -7 -2 -5
্ড	7 0 0 10 0
্ত	0 0 -7 -2 0
্থ	0 0 -6 0 0
্দ	-3 0 -1 -6 -2
্ধ	0 0 0 0 1
্ন	2 11 5 0 1
্য	0 -1 0 0 5
্র	3 4 0 0 0
্স	0 0 2 0 0
[last bn-latn]
88	0 1 0 0 0
99	5 0 0 0 0
ab	0 0 -5 -11 0
ad	0 0 3 0 0
ag	-1 0 -6 0 0
ai	-1 -15 -1 9 0
ak	0 0 0 -6 0
al	-5 0 -3 7 -6
am	0 0 0 4 9
an	0 0 0 5 0
ar	0 9 4 -6 2
at	0 -2 -8 1 0
aw	0 0 0 0 -2
ay	0 7 0 -3 0
b	0 0 0 2 4
ba	0 0 0 0 7
be	0 -4 0 0 0
bi	0 -2 -2 1 0
bo	0 -2 0 0 0
ce	0 0 4 2 0
ch	0 0 -1 -3 3
ck	0 3 0 0 0
de	12 0 0 0 0
e	11 10 -11 -9 -3
eb	0 4 0 0 0
ed	0 0 9 0 0
ef	0 0 0 0 -8
ek	1 -3 0 0 0
el	0 0 0 2 0
en	0 6 9 0 7
eo	0 0 0 0 2
er	4 1 2 0 -1
es	0 5 3 0 0
ey	-11 -12 -11 0 5
fb	0 0 0 0 8
ge	2 -2 -7 0 0
ha	0 0 -8 -2 -6
he	0 -3 -11 -9 -6
hi	0 0 -8 0 0
ia	1 0 0 0 0
il	-2 0 -1 0 3
is	0 0 5 0 0
ja	0 1 -1 2 0
jo	0 0 2 0 0
ka	0 0 -2 0 -1
ke	3 9 -3 -6 0
kh	0 -13 -6 0 0
ki	3 0 -2 0 4
la	-4 -5 -3 0 0
ld	0 0 9 0 0
le	-11 -10 -3 2 1
li	0 0 7 -1 0
ma	0 3 0 0 0
me	0 15 5 0 0
mi	-2 0 0 12 2
mo	6 7 0 0 0
mu	0 0 2 0 0
na	-8 -7 -4 0 -8
ne	0 0 0 1 0
ng	4 0 4 0 0
ni	0 0 2 0 0
ob	0 4 0 0 0
od	0 0 10 0 0
oi	0 0 0 -1 0
oj	0 3 0 0 0
ol	0 4 5 0 0
om	13 9 8 0 0
on	2 0 12 -2 0
or	1 4 -7 5 1
ot	2 7 9 12 2
ou	0 0 0 -1 0
ow	0 0 8 0 0
ra	0 0 18 0 0
rd	1 0 0 0 0
re	-7 -11 -11 -6 -4
ri	0 -1 -7 17 0
rs	0 2 5 0 0
rt	0 1 0 0 0
ry	2 9 9 10 0
se	5 -1 -6 6 3
sh	4 -6 -2 5 0
st	0 0 -1 -2 0
t	0 0 4 5 0
ta	2 0 -2 0 -1
te	15 0 -25 -10 -12
ti	0 0 0 6 0
to	0 -2 -7 -7 0
ty	-7 0 6 0 0
ub	8 12 0 -1 0
ui	0 0 5 0 0
um	0 0 3 0 0
ur	0 0 1 0 0
us	0 0 -3 0 0
ya	0 -8 0 -12 -5
ye	6 2 -4 5 8
[last ckb]
19	8 0 0 0 0
5a	0 0 0 0 4
91	0 0 0 0 1
a	0 1 21 13 5
at	1 4 6 2 0
ax	0 0 0 0 1
ce	0 0 0 3 0
co	3 1 6 12 0
er	3 5 4 5 0
et	0 0 3 0 0
go	4 0 0 0 -1
il	0 0 1 7 14
k	0 1 0 0 4
le	9 23 19 26 22
ls	5 5 7 0 0
ma	0 0 0 0 4
me	0 6 3 0 5
no	0 0 0 8 12
ok	0 0 0 1 0
om	12 17 24 0 0
or	0 2 0 0 0
ot	6 5 7 13 4
re	0 1 2 0 0
rg	7 3 5 0 0
sh	0 0 1 2 0
ss	0 0 0 0 2
t	0 0 7 5 5
uk	0 6 12 0 0
اب	0 0 -1 0 0
ات	0 -6 4 29 18
اد	0 0 4 0 0
ار	8 -4 0 1 8
از	0 0 14 0 0
اس	0 0 -6 0 0
اش	0 0 1 0 0
اك	0 -1 17 0 -1
ال	0 0 -5 -3 0
ام	-12 -3 1 -15 -16
ان	-4 -1 -16 -9 -6
اه	0 0 10 0 0
او	-5 -2 -1 0 8
اي	0 12 32 23 16
اڕ	0 0 -9 0 0
اڵ	5 0 22 10 0
با	0 3 -4 0 0
به	9 0 2 4 -8
بو	0 0 7 8 0
بي	0 3 6 0 1
بۆ	2 -8 1 6 0
بێ	-5 -8 10 5 -3
تا	5 6 3 5 0
تر	8 5 1 0 -2
تم	-7 -10 -18 -19 5
تن	0 4 8 0 0
ته	0 0 0 6 -2
تي	-1 6 9 8 5
تۆ	0 0 0 5 0
تێ	-11 -10 -13 -7 -6
جي	0 0 16 11 0
جڵ	0 0 7 0 0
دا	-5 -15 0 -6 -14
دز	0 0 3 0 0
دم	-10 -6 -14 -1 0
دن	0 0 5 0 0
ده	0 -1 -14 -19 -3
دي	-5 7 1 -4 0
را	-8 1 0 -2 0
رت	7 -9 0 0 0
رد	2 -4 -6 0 -1
رس	0 0 5 0 0
رك	0 0 14 0 0
رم	0 -1 -3 -5 -8
ره	0 -7 7 0 -7
ري	1 20 11 3 -1
رۆ	0 0 4 0 0
رێ	0 -5 -9 0 -7
زم	0 0 -2 0 0
زه	0 0 10 4 0
زي	5 -2 7 -3 0
سا	0 0 -3 0 0
ست	1 0 -8 14 14
سز	-5 0 0 0 0
سم	4 8 -4 0 0
سن	0 0 1 0 0
سه	-2 -8 -3 1 -2
سي	0 1 -8 0 -3
سێ	0 0 -6 3 5
شا	0 -5 0 0 0
شت	-9 0 -8 2 -3
شم	0 -3 -5 -7 -9
شه	0 0 -7 0 -3
شي	2 -3 5 4 11
شێ	-1 0 0 0 0
فر	0 0 6 0 0
في	-2 0 19 0 20
قي	0 0 0 0 -2
قۆ	8 0 0 0 -2
كا	0 -8 -6 0 3
كر	0 14 15 0 0
كم	0 0 -4 -9 0
كه	1 -6 -1 -3 -1
كي	20 8 0 8 5
لا	0 0 2 0 0
لم	0 3 0 3 2
له	-6 -7 -7 3 4
لي	0 0 0 0 6
لۆ	0 0 0 4 0
لێ	-6 -20 -4 -12 -12
م	-4 10 0 -8 -9
ما	0 -2 0 0 0
مل	0 0 -1 0 7
من	5 0 0 9 9
مه	0 0 14 4 1
مي	2 -1 -15 -9 -11
نا	4 0 7 0 0
نت	0 0 9 0 0
نج	0 -6 -11 -7 5
ند	-1 -3 8 0 0
نم	4 -4 -4 -3 0
نه	1 0 -7 0 -9
ني	5 18 10 23 8
نگ	0 0 13 0 0
نێ	0 9 -13 -3 0
ه	-2 10 0 0 0
هت	12 0 -7 8 24
هر	10 17 13 -3 -3
هس	2 -8 -5 -5 -7
هش	0 4 0 -3 9
هف	0 0 -2 0 0
هك	3 0 5 0 2
هم	5 -1 -19 7 2
هن	0 5 -9 -9 -4
هه	0 0 7 0 0
هو	-2 -2 -6 6 0
هي	-8 5 -23 0 2
هگ	0 0 -2 0 0
هڵ	0 0 -4 8 3
و	-4 0 5 6 3
وا	-8 -4 0 0 0
وت	20 0 0 0 -7
ود	3 0 0 1 0
ور	0 0 -9 -4 -3
وز	2 0 0 0 0
وس	0 0 4 0 0
وش	0 0 4 0 0
وك	5 2 13 0 0
وم	-4 4 -25 0 -17
ون	0 -1 0 0 0
وه	-5 -20 -15 -9 -18
وو	5 0 -16 2 -1
وي	7 6 -11 11 0
وڕ	0 -4 0 -5 0
وڵ	0 0 5 3 0
وێ	8 5 0 -4 3
ي	13 1 0 -6 -5
يا	1 -7 -3 0 0
يت	10 11 6 -6 -2
يز	0 0 -1 2 0
يس	0 2 3 12 0
يش	0 0 -10 -1 0
يك	0 0 6 13 0
يل	0 7 0 0 0
يم	-1 0 -5 11 13
ين	0 6 25 -3 4
يه	14 10 31 0 -14
يپ	0 0 5 0 0
يچ	0 0 3 3 0
يژ	2 0 0 0 0
يڤ	0 0 3 0 0
يڵ	0 0 3 15 14
پم	-2 0 0 0 0
په	0 2 0 0 8
پي	0 0 0 0 9
پێ	0 -6 0 0 0
چم	0 0 0 0 -3
چي	0 4 -5 0 -10
ڕا	0 0 -2 0 0
ڕم	0 -3 -5 -4 0
ڕي	0 0 -3 0 2
ڕۆ	4 -6 -9 4 -4
ڕێ	0 0 0 0 1
ژم	6 0 -9 0 -6
ژه	0 0 -3 0 0
ژي	0 8 -10 -5 -3
گا	0 -1 -12 -4 0
گت	4 4 0 0 0
گز	0 0 -4 0 -1
گه	0 17 14 -1 0
گي	-5 8 -6 7 -4
ڵد	0 0 3 0 0
ڵم	2 0 -14 0 0
ڵه	6 2 4 0 0
ڵي	0 0 12 6 4
ڵۆ	0 0 5 0 0
ڵێ	0 0 0 0 -6
ۆت	7 0 19 14 0
ۆد	8 5 5 0 0
ۆر	2 8 -1 0 -7
ۆز	0 0 3 0 0
ۆش	0 5 -9 0 0
ۆك	1 2 8 0 -3
ۆم	0 0 9 -5 -8
ۆن	0 0 6 0 0
ۆو	0 0 1 0 0
ۆي	7 0 11 0 0
ۆژ	-1 0 -1 0 0
ۆڵ	4 3 0 0 0
ێت	-9 -5 -15 -22 6
ێر	0 0 13 0 0
ێك	-4 2 -17 -19 -9
ێل	0 0 -6 -1 0
ێم	-8 4 -10 -3 -7
ێن	-3 3 0 5 -10
ێو	0 0 -5 0 0
ێي	0 16 7 0 13
ێژ	0 -6 0 0 0
[last en]
'm	0 0 0 -8 0
's	0 0 11 0 0
14	0 0 0 4 0
17	0 0 0 0 6
22	0 0 0 0 6
34	0 0 0 0 4
3a	0 0 0 0 4
6	0 0 0 6 16
77	0 0 0 0 4
9	0 2 0 2 14
a	0 0 -3 -9 -7
ab	0 0 -7 -1 -1
ac	0 2 0 6 0
ad	0 0 0 -9 8
ag	1 0 0 0 0
ak	0 0 0 0 5
al	2 10 17 -4 0
am	-5 -4 9 -5 -7
an	0 -1 32 -8 1
ap	0 1 0 0 0
ar	0 -10 0 0 0
as	4 2 0 13 10
at	0 -3 -13 5 7
au	0 0 3 0 0
aw	-3 5 -8 9 -6
ay	-7 0 -2 3 0
b	0 0 3 7 0
bd	0 0 4 0 0
be	0 0 0 -5 0
bo	0 4 0 0 0
bs	0 15 1 0 0
by	-1 0 0 6 12
ce	-16 4 13 3 9
ch	0 -1 -10 6 1
ck	-5 -8 -2 -11 -1
cy	-4 -4 5 0 0
de	0 -4 10 16 18
dl	0 0 4 0 0
do	0 0 0 -6 -4
dr	0 0 -1 0 0
ds	9 6 -2 0 -9
dy	8 13 14 2 0
ed	-3 6 -21 3 -7
ee	0 5 -13 -3 6
ef	4 2 0 0 1
eg	-5 0 0 0 0
ek	0 -5 -1 0 0
el	2 1 20 10 8
em	-11 -5 0 -1 -1
en	0 -6 8 8 -2
ep	0 0 -1 -9 -12
er	-1 -7 -6 -3 5
es	-1 6 0 -2 10
et	-7 0 0 -6 -7
ew	-2 0 17 0 3
ex	3 0 0 4 0
ey	9 1 -12 0 0
fa	0 0 3 0 0
fe	0 0 4 0 -6
ff	0 -8 1 9 0
ft	0 8 0 0 0
g	0 0 5 0 0
ge	-2 11 -2 3 0
gh	-6 0 1 -1 0
go	-7 -3 6 0 0
gs	0 -2 -13 0 -4
ha	0 0 3 0 0
he	3 7 -18 -21 -8
hi	0 0 -5 0 0
ho	0 7 0 0 2
hs	0 0 -3 0 0
ht	-1 -4 3 -3 2
i	2 -2 -37 -30 -8
ia	0 0 10 0 0
id	-6 0 0 -3 -7
if	3 0 0 0 0
il	6 0 0 0 12
im	2 0 0 1 -4
in	6 0 9 13 6
ip	7 0 -2 0 -1
is	1 -5 -8 12 8
it	7 -9 0 -9 0
ix	1 0 13 -2 0
ke	0 -1 0 0 -5
ki	0 0 -9 0 -4
ks	0 14 6 0 0
ky	0 0 4 0 0
ld	3 -4 9 -7 -3
le	8 18 22 27 13
lf	0 0 -7 0 0
lk	0 0 -4 0 0
ll	8 4 1 0 0
lm	0 3 0 0 4
lp	0 0 11 9 11
ls	-8 0 -2 0 -3
lt	0 0 -1 0 -2
ly	-3 -1 -10 0 10
m	0 6 13 0 0
me	1 2 -14 0 6
mr	0 -1 -9 7 0
ms	0 -4 0 0 3
my	-3 -4 -11 -12 2
na	0 0 15 0 0
nd	0 -2 0 21 10
ne	1 9 8 1 0
ng	3 12 1 0 4
nk	0 0 -6 0 0
no	-6 -1 3 -4 -8
ns	0 12 0 7 0
nt	6 -8 -13 -16 -2
ny	-1 0 11 0 7
o	0 0 1 0 0
od	0 0 6 0 0
of	7 0 1 15 6
og	0 0 0 -3 0
oh	4 6 22 16 17
ok	-10 0 0 0 0
ol	-9 -4 -12 0 0
om	-8 6 -3 6 14
on	-4 3 13 21 10
op	-6 -15 0 0 7
or	-3 0 -11 6 10
ot	26 31 16 20 0
ou	-4 0 0 0 0
ow	-6 5 -7 -9 0
ox	0 0 0 2 1
oy	0 -2 13 0 0
pe	0 0 11 0 0
pp	0 0 -5 0 0
ps	0 6 0 0 0
py	0 0 -1 0 1
qs	0 0 4 0 0
rd	0 -2 3 6 0
re	17 10 11 9 13
rf	-3 0 0 0 0
rg	0 0 4 0 0
ri	1 0 0 0 0
rk	0 -2 -7 0 -8
rl	0 0 7 12 16
rn	5 2 -3 0 -1
ro	0 0 4 0 0
rs	0 4 3 -8 0
rt	0 0 8 -1 1
ry	-8 0 0 -8 -10
sa	0 15 20 2 0
se	-1 10 13 15 5
sh	0 -3 4 15 -9
sk	11 7 9 0 0
so	0 13 0 -7 1
ss	0 0 0 9 -6
st	-9 3 16 11 0
sy	0 0 21 26 3
t	0 0 11 8 4
ta	0 0 16 19 0
te	6 -9 7 8 -6
th	14 19 34 22 21
ti	0 0 -1 0 0
to	4 2 4 6 3
ts	0 6 -1 10 0
ty	0 8 12 21 0
ue	0 0 0 -3 0
uk	3 1 7 0 0
um	0 11 9 0 5
up	0 0 0 -1 5
ur	-6 -11 7 -7 -6
us	-6 -4 0 -4 -1
ut	-5 6 -15 -8 -14
ve	0 7 0 7 5
we	5 9 0 0 1
wn	0 0 0 -2 0
wo	0 -7 -13 -3 0
ws	0 0 0 0 -4
ww	0 0 3 0 0
x	0 5 12 0 0
xt	0 0 -4 -11 0
ya	0 0 3 0 0
ym	0 0 2 0 0
ys	1 0 -8 -9 -6
zy	0 0 -3 0 0
[last es]
's	0 0 0 2 0
23	0 5 0 0 0
24	4 7 0 0 0
25	0 0 0 0 8
34	0 0 0 0 7
36	0 0 0 8 0
4	0 3 0 0 0
71	0 0 0 0 4
74	0 0 0 0 1
77	0 0 0 0 4
90	3 0 0 4 0
a	0 -6 5 4 0
ad	16 15 6 0 0
al	-8 -10 0 0 0
am	0 0 0 2 0
an	-6 0 0 0 -5
ar	0 0 -9 0 -4
as	3 -12 -25 -3 -15
at	0 0 3 0 0
b	0 0 4 0 0
ba	0 0 1 10 0
be	0 0 0 2 0
bé	0 -2 0 0 0
ca	0 0 0 0 -1
ce	0 8 0 -4 0
co	0 17 10 -4 0
da	2 -5 -12 -11 -2
de	0 0 0 7 9
do	-2 -4 -19 0 10
ds	4 5 0 0 0
el	-1 7 16 6 3
en	5 -2 -10 9 -1
eo	0 0 0 0 5
er	0 0 0 0 4
es	0 -12 0 13 6
et	0 0 4 0 0
ex	0 0 0 3 0
ez	0 0 4 0 2
ga	0 2 2 3 1
ge	0 0 3 0 0
gh	0 0 2 0 0
go	5 5 -8 5 0
he	0 0 -2 0 0
ho	6 0 0 0 0
ht	0 0 13 0 0
ia	4 0 0 0 4
il	0 0 10 0 0
io	0 0 -9 -5 0
is	0 0 4 0 0
ió	2 0 0 0 0
ja	0 0 12 -1 0
je	0 0 0 0 2
jo	-4 -3 -8 2 4
la	3 3 12 -3 6
le	16 29 26 9 6
li	0 0 5 0 0
ll	0 0 3 0 0
lo	-4 13 0 0 0
ma	-4 0 0 2 8
me	0 7 0 0 -2
mi	1 0 -10 -8 15
mo	8 1 -4 2 2
na	9 0 8 -7 -9
nd	0 0 5 6 0
ne	4 1 0 5 0
ng	7 2 12 0 0
no	0 4 17 0 -8
nt	0 0 0 5 6
ok	0 0 0 3 9
ol	0 0 2 0 0
om	13 10 19 9 4
on	-10 7 14 16 9
or	9 6 0 9 7
os	-11 -6 -19 -5 -10
oy	2 0 0 6 -1
po	-4 0 0 0 0
ps	0 0 9 0 0
ra	0 -9 -6 1 9
re	5 5 2 0 -5
ro	0 -5 6 9 -5
rs	0 4 10 0 0
rt	0 0 6 0 0
ry	0 0 1 0 0
sa	0 0 4 1 9
se	-6 7 6 8 14
ss	0 0 0 3 0
st	0 0 8 0 0
su	0 2 0 0 9
t	0 0 2 4 5
ta	3 5 0 6 8
te	3 -11 -9 -5 -11
to	6 8 -1 0 0
tó	0 0 0 0 -4
ue	-1 -4 0 2 0
ui	0 0 0 0 -1
un	-10 0 -13 -13 -13
ur	0 -1 -3 0 0
us	0 0 10 0 0
ve	0 0 11 0 0
vo	0 0 0 -1 0
xo	0 0 -1 0 0
y	0 0 -15 -10 -10
yo	2 0 0 0 0
za	0 0 -7 0 0
zo	0 0 0 3 0
ña	-1 -2 1 8 6
ño	7 0 0 0 0
[last fa]
14	0 0 0 6 0
18	0 0 0 1 0
2ب	0 0 0 3 6
8	2 6 0 0 0
82	0 1 0 1 2
a	0 0 0 -6 0
an	0 0 2 0 0
ar	0 0 0 0 1
at	1 0 1 2 7
d	10 9 7 0 0
e	0 0 -6 0 0
eh	0 0 6 5 6
el	10 0 0 0 0
ha	0 0 0 8 0
hi	0 0 0 0 5
id	0 0 0 3 0
il	0 11 9 7 12
in	0 0 7 10 10
kh	0 0 0 0 8
le	1 6 7 11 12
lp	0 3 0 0 0
m	6 5 9 9 5
me	0 8 14 0 0
n	0 0 3 0 1
om	14 15 18 0 0
on	0 0 0 8 0
ot	1 2 7 12 0
ox	0 3 0 0 0
sh	0 0 0 0 1
t	0 0 11 8 1
um	0 0 8 0 0
ww	0 0 3 0 0
اب	0 -3 -14 -3 0
ات	35 34 37 41 24
اج	-1 0 -1 0 0
اد	10 -7 -7 -7 3
ار	5 18 4 -5 6
از	-6 -2 -13 0 0
اس	0 0 2 0 0
اش	9 0 0 0 0
اغ	0 9 1 0 0
اق	0 0 -11 -4 0
اك	0 1 4 8 10
ال	0 8 21 12 0
ام	19 31 -2 -21 1
ان	0 0 28 16 16
اه	0 0 -8 0 -2
اي	0 10 28 25 0
اپ	8 0 0 0 0
اچ	0 -2 -1 0 0
با	0 7 -2 -20 -14
بت	0 0 -2 -1 0
بح	0 0 0 -1 -8
بر	-2 7 3 0 0
بس	0 -7 -6 0 0
بش	1 0 0 7 2
بع	0 3 0 2 0
بم	0 2 -10 9 0
به	-3 -1 9 -5 -10
بو	0 0 -5 0 0
بي	-1 -2 22 0 7
تا	-3 -14 5 0 -5
تت	0 -6 -11 0 0
تر	7 9 1 -2 4
تش	6 0 -10 0 0
تف	0 -8 -7 -4 -5
تك	0 -4 -10 -1 0
تل	0 0 -13 -4 0
تم	4 2 -11 -5 -6
تن	3 -11 -5 -7 -3
ته	-4 0 0 3 4
تو	2 0 -20 0 2
تي	0 6 9 0 0
ثل	0 3 0 0 0
جا	0 1 -6 0 -3
جر	0 -3 0 -2 0
جش	-1 0 0 0 0
جه	0 0 5 5 0
جو	0 0 14 0 0
حب	0 5 0 0 0
حت	0 0 -1 0 0
حد	0 0 11 9 11
حش	0 0 -6 0 0
حل	0 0 -5 0 0
خب	0 0 -2 0 0
خت	-6 -10 -8 -7 0
خر	0 0 -1 7 0
خش	0 3 -1 -2 0
خط	0 9 13 11 9
خم	0 0 -1 0 0
خه	0 0 0 0 3
دا	0 0 -3 -8 -1
دت	0 0 2 0 0
در	9 0 -16 8 3
دش	0 5 0 0 0
دك	0 0 12 0 8
دل	0 0 5 0 0
دم	7 -12 -23 13 6
دن	-14 -18 -4 -9 -6
ده	0 -10 -5 0 8
دو	2 0 -6 0 -4
دي	-7 -4 1 -3 0
ذه	0 0 6 0 0
را	0 -9 0 -3 0
رت	-7 -4 -2 0 -3
رج	0 0 13 0 6
رخ	0 0 3 0 0
رد	2 -11 3 0 -13
رس	6 5 4 0 0
رش	6 0 1 0 0
رغ	0 0 -1 0 0
رف	0 0 -11 0 0
رك	0 0 0 3 7
رم	5 -3 -35 -1 -2
ره	2 3 0 3 16
رو	-1 1 -10 -18 0
ري	0 -8 10 0 6
رپ	0 0 12 0 0
رگ	0 0 5 0 0
زا	0 0 4 0 0
زد	3 -19 -8 -6 -20
زل	0 5 20 9 0
زم	0 0 0 0 -8
زن	-8 0 7 -7 -1
زه	0 0 1 -8 -10
زي	-6 -7 -1 -6 0
سا	6 6 9 0 0
ست	10 29 18 11 6
سر	-2 0 0 0 6
سم	0 -1 -16 6 0
سن	0 2 0 0 0
سه	-6 0 0 3 18
سي	0 1 0 0 5
سگ	0 1 -2 0 0
شب	0 0 15 -4 0
شت	0 6 4 16 0
شد	-4 -3 2 0 0
شم	-2 -7 -5 0 -1
شن	0 0 11 2 0
شه	3 0 9 0 -5
شو	-8 -11 -21 -1 6
شي	0 0 0 2 0
صد	0 -3 0 0 0
صف	0 2 0 0 0
ضي	0 0 -1 2 0
طل	9 0 0 0 0
طم	0 0 0 0 2
طه	0 6 5 6 0
عت	-6 -6 -1 1 0
عد	3 3 0 13 16
عه	4 0 0 0 0
فا	0 4 0 0 0
فت	-4 0 0 4 8
فر	0 0 4 0 0
فل	0 0 0 2 0
فم	0 0 -2 0 0
فه	0 5 0 0 0
قت	0 0 -3 0 0
قش	-5 0 0 3 0
قم	-4 0 -16 3 0
قه	0 3 17 8 4
قو	0 0 -3 0 0
كت	0 0 0 1 11
كر	0 0 13 0 0
كس	0 0 1 0 0
كف	0 0 4 0 0
كم	1 0 0 0 0
كن	0 0 -2 -5 -2
كه	4 15 -4 -3 13
كي	0 0 -4 -7 0
لا	0 0 0 7 1
لت	0 2 0 0 0
لج	0 0 4 0 0
لر	5 0 0 0 0
لش	0 0 0 0 4
لم	9 5 -8 13 8
له	0 0 5 0 -4
لو	0 0 0 0 -4
لي	0 15 16 -6 -4
م	-1 -3 15 0 0
ما	0 3 13 12 0
مت	-1 12 5 14 0
مد	0 7 3 8 0
مش	1 0 -7 8 -4
مع	3 6 6 0 0
مم	0 8 -10 -7 0
من	-2 5 0 9 2
مه	2 10 -1 0 0
مو	5 0 -19 -16 -4
نب	0 0 -2 0 0
نت	0 7 19 13 0
نج	0 1 0 0 0
ند	0 0 0 -7 0
نش	10 0 0 0 0
نك	0 0 0 0 2
نم	-9 -7 -41 -1 3
نن	0 -1 -9 -2 3
نه	0 -5 0 -10 5
نو	0 5 -3 0 4
ني	0 3 12 0 -1
نگ	-4 1 0 -8 4
ه	0 0 -2 0 0
ها	0 0 0 -4 8
هت	13 7 0 0 0
هد	-1 0 0 17 7
هر	0 6 0 -20 -6
هش	0 -2 -8 7 13
هل	-1 0 20 12 0
هم	-5 9 -14 -12 6
هه	0 -7 -3 -4 0
هي	0 0 13 21 0
و	9 13 15 9 4
وب	0 0 12 0 0
وج	0 0 2 9 0
ود	7 16 11 0 0
ور	0 1 6 0 0
وز	8 3 22 6 12
وس	0 0 -8 4 0
وض	0 0 -1 0 0
وغ	0 0 -2 0 0
وق	0 1 -1 -3 0
وك	8 9 17 5 2
ول	0 -5 -1 0 -3
وم	4 3 0 0 6
ون	3 8 15 20 0
وو	0 0 0 3 3
وي	0 0 -3 1 -2
يا	-3 0 21 0 0
يب	0 0 0 0 4
يت	3 5 21 0 6
يج	1 0 4 4 0
يد	0 -12 -9 0 -4
ير	2 -4 -5 0 3
يز	0 0 3 0 0
يس	0 -6 18 -3 -1
يش	-8 0 -4 1 -1
يف	0 0 -8 2 0
يك	0 2 14 21 0
يل	0 1 21 0 11
يم	7 28 0 12 -3
ين	16 -1 27 -2 -5
يه	0 0 -12 -15 -10
يو	4 0 14 0 0
يي	0 16 14 5 0
يچ	0 0 4 0 0
يگ	0 0 6 11 0
پر	0 0 1 0 0
پز	0 0 0 0 -2
پس	0 0 1 0 0
پل	21 15 9 9 14
چم	9 3 -5 0 0
چه	-1 0 1 0 2
چي	0 3 -2 0 0
گت	0 0 -5 0 0
گر	0 0 0 0 -7
گز	0 0 2 0 0
گش	0 0 -5 0 0
گن	-9 -5 -11 5 0
گه	13 0 -15 -10 -14
گي	4 21 -2 0 -3
گگ	0 3 0 0 0
[last fa-af]
19	0 0 0 3 0
30	0 4 0 0 0
an	8 3 0 0 0
at	3 8 12 8 10
eb	0 0 0 8 2
er	0 0 0 0 1
es	-1 0 0 0 -4
il	0 1 0 6 8
k	0 2 8 7 2
le	8 10 8 10 9
me	0 4 0 0 0
nu	0 0 0 1 0
ok	8 7 2 4 8
om	14 16 25 0 0
ot	12 9 11 17 1
ps	0 0 3 0 0
qa	0 0 0 2 8
ra	0 0 6 7 1
re	0 0 2 8 7
t	0 0 5 0 0
us	0 0 0 3 0
w	0 2 5 1 0
اب	0 0 -12 -12 -5
ات	32 34 40 43 18
اج	5 7 1 0 0
اح	0 0 3 3 0
اخ	0 0 3 4 0
اد	2 0 -2 0 0
ار	2 3 -19 -20 -15
از	2 0 -1 8 2
اس	13 14 -4 -12 4
اش	0 2 -5 -4 0
اغ	0 -5 0 0 0
اق	0 0 -3 -1 0
اك	0 6 0 0 -2
ال	0 0 0 -3 0
ام	8 10 -5 15 -16
ان	0 -9 8 10 13
اه	-15 -9 -1 9 0
او	13 0 0 1 19
اي	-3 -1 24 13 2
با	-4 -7 -6 -10 2
بد	0 0 0 -4 0
بر	18 13 0 0 1
بز	0 5 7 0 0
بس	2 0 0 -4 0
بل	0 8 10 0 0
بم	0 0 -7 0 0
به	-1 0 -17 -6 -7
بي	0 14 22 2 5
تا	0 0 -3 0 -2
تب	6 -4 5 9 5
تت	4 0 0 0 0
تر	4 0 -9 -6 -1
تس	0 0 4 5 0
تش	0 0 0 0 2
تف	-2 -3 -7 0 0
تل	-2 0 -14 -4 -3
تم	0 4 -28 -6 4
تن	0 -4 1 12 0
ته	-29 -20 -25 -9 -5
تو	0 0 1 7 0
تي	0 13 -6 -1 -15
جد	0 1 0 1 0
جر	0 0 0 0 -1
جه	9 0 0 2 0
جي	2 8 0 7 0
حب	0 -3 -16 0 2
حل	0 0 6 0 0
خت	0 -3 0 0 2
خط	0 0 8 3 0
خم	-5 0 0 0 0
خو	0 -5 0 0 3
خي	-4 0 2 0 0
د	1 3 0 -1 0
دا	0 -6 -17 -8 0
دت	0 0 9 0 0
در	0 0 -5 13 10
دش	-2 0 -1 9 0
دك	0 0 0 0 2
دم	15 -13 -16 18 18
دن	-14 -11 13 0 8
ده	-9 -23 -3 3 -7
دو	-4 -2 -11 -5 -11
دي	0 2 -5 -3 0
را	3 0 0 -9 0
رب	0 9 5 0 0
رت	4 9 -12 -5 0
رث	6 2 5 0 0
رخ	-6 0 0 0 0
رد	4 0 27 5 3
رز	6 0 0 0 0
رس	0 2 -10 3 7
رش	-2 -2 -4 -3 0
رغ	0 0 0 2 10
رك	12 4 5 5 4
رم	0 -4 -36 -2 4
رن	2 0 0 1 0
ره	10 -5 -12 0 0
رو	8 0 0 2 7
ري	1 25 30 0 0
رچ	0 0 0 0 1
زا	0 0 0 0 7
زد	-8 -16 -6 1 6
زر	0 1 0 0 0
زك	0 0 -1 0 0
زل	14 14 19 13 14
زم	0 -5 0 0 0
زن	0 -5 0 -6 -2
زه	0 5 15 22 2
زو	0 0 0 0 3
زي	0 -2 1 0 0
ست	0 7 -1 -7 6
سد	4 4 4 0 0
سر	-5 1 5 -5 1
سل	0 0 9 0 0
سم	2 0 0 0 0
سن	0 0 1 0 0
سه	5 0 -2 0 0
سي	1 6 0 -8 0
سگ	0 0 -6 0 0
شب	0 0 7 0 0
شت	0 5 2 18 0
شد	0 -12 0 0 0
شش	5 8 2 0 0
شم	4 -2 -11 -1 -3
شن	0 1 0 0 -2
شه	0 -4 -8 -11 -5
شو	3 -3 2 -3 -9
شي	0 7 20 9 2
صت	0 0 0 0 6
صد	0 7 0 0 0
صش	-2 0 0 4 0
صف	0 0 -3 2 3
صل	0 0 1 0 2
طع	0 -2 0 0 0
طه	0 13 6 0 4
طو	0 0 0 0 -1
ظر	0 0 4 0 0
عت	0 -8 -3 7 11
عه	-6 -5 0 0 0
غا	0 20 27 0 0
غم	0 0 -2 0 0
فت	1 4 -8 1 1
فر	16 -1 -10 -1 0
فل	-3 -4 -7 -9 0
فه	0 -2 6 0 0
في	0 0 13 0 0
قت	0 0 -6 -2 0
قط	0 0 0 0 -7
قل	0 0 3 0 0
قم	3 5 -5 2 0
قه	13 15 14 0 0
كا	0 0 35 3 0
كت	0 3 11 0 0
كد	-7 -25 -16 0 -6
كر	0 0 3 6 9
كش	-4 0 -3 0 0
كل	0 0 -7 0 0
كم	3 0 7 8 5
كه	0 0 -12 5 5
كو	0 -9 -6 0 -3
كي	11 0 2 -3 -1
لا	1 0 4 6 4
لب	0 0 -4 0 6
لت	0 -8 -17 0 -1
لج	0 0 10 5 0
لر	0 0 1 0 0
لط	0 0 -2 0 0
لف	0 -8 -2 0 0
لم	0 0 -11 -4 5
له	-6 24 21 0 10
لو	0 0 7 0 0
لي	0 0 16 5 6
لپ	0 1 0 0 0
ما	4 -1 -1 19 10
مد	0 9 15 0 -2
مر	0 0 0 0 -1
مش	11 0 -4 6 3
مك	10 12 12 0 0
مل	0 0 3 0 0
مم	-5 0 -8 0 -5
من	0 0 0 0 12
مه	-7 -3 -30 0 6
مو	0 0 0 0 6
مي	0 0 6 0 0
مپ	3 0 -3 0 0
نا	0 0 4 0 0
نت	6 0 1 2 0
نج	1 0 3 1 7
ند	-16 -18 5 8 3
نز	7 8 8 0 0
نش	0 0 -5 2 5
نف	0 0 -3 0 0
نم	9 -30 -39 -13 -9
نن	2 -11 -3 0 8
نه	0 -17 -13 -2 13
نو	0 0 0 0 7
ني	5 0 24 0 0
نگ	0 -3 -13 -4 0
ها	0 0 0 -4 -5
هت	0 9 8 0 0
هد	0 9 -8 0 0
هر	5 5 0 -3 -8
هم	7 10 21 1 0
هه	-2 0 0 0 0
هو	0 1 2 5 7
و	2 12 10 11 3
وب	0 25 12 -3 0
وت	10 0 0 5 0
ود	8 20 14 1 -4
ور	5 8 16 0 -10
وز	-6 -4 -11 -10 -6
وس	0 0 5 9 0
وش	-4 -1 -2 0 -1
وغ	14 13 0 0 0
ول	0 15 18 0 0
وم	2 12 3 13 11
ون	8 7 10 0 0
وه	0 0 -5 0 0
وي	0 0 13 0 16
يا	0 0 12 0 -2
يب	0 0 4 0 0
يت	0 4 14 0 9
يج	0 0 7 0 0
يخ	0 0 -1 0 0
يد	0 5 0 0 -1
ير	-2 3 4 8 0
يز	0 0 1 0 0
يس	0 -2 0 3 -9
يش	0 9 -20 5 3
يغ	0 0 -5 0 0
يف	0 10 -2 0 0
يق	0 10 0 0 0
يك	10 10 6 5 -7
يل	0 0 3 7 20
يم	11 -1 -22 9 4
ين	19 -2 0 -11 -9
يه	5 0 0 7 5
يو	0 0 7 0 0
يي	8 9 5 5 0
يچ	2 0 8 0 0
پس	0 0 0 0 -6
پل	14 11 6 0 9
چا	0 1 0 0 0
چه	0 -7 0 -2 3
چپ	0 0 -2 0 0
گر	0 2 0 0 0
گل	13 9 22 2 0
گم	0 0 -1 0 9
گن	6 17 0 0 0
گه	12 0 -7 -15 -5
گو	0 1 1 0 0
گي	0 10 -10 0 0
گپ	0 4 -9 0 -2
[last fa-latn]
3b	4 0 0 0 0
aa	0 3 0 0 0
ab	0 0 -2 -7 0
ad	0 -5 0 -1 0
ah	0 4 14 2 0
ak	-3 -2 -6 0 0
al	0 7 0 12 11
am	12 3 -20 1 5
an	2 -9 3 2 -3
ar	5 6 -1 -5 7
at	17 23 27 18 31
az	0 -3 0 0 0
ba	7 -2 0 -11 -7
be	0 -7 0 1 0
bi	0 0 17 4 3
ce	0 -1 0 5 7
ck	6 0 0 0 0
da	0 -2 -4 0 -4
de	1 0 -3 0 -4
di	6 0 0 0 0
do	0 0 0 8 0
e	7 20 0 0 14
ek	0 0 19 0 3
el	20 18 4 14 0
em	-4 0 -2 -1 3
er	0 0 17 0 0
et	5 0 -1 -5 -4
ey	0 3 14 9 0
fl	0 -3 0 0 0
fr	0 0 8 0 0
ft	2 3 0 6 -5
ga	0 1 0 0 0
ge	2 6 -3 -3 8
gh	0 3 -2 0 0
ha	-3 0 0 0 0
he	0 -3 4 0 3
hi	0 6 17 7 0
hm	0 7 9 0 0
ho	0 -1 -3 0 3
hr	0 1 2 0 0
ht	1 0 0 0 0
ia	0 5 4 0 0
id	-1 0 -13 -3 -3
ii	0 0 0 1 0
il	10 17 0 17 11
im	0 0 -14 24 10
in	1 3 4 -5 -6
ir	0 0 8 0 0
is	8 6 8 0 0
ja	0 -1 -3 0 0
je	0 0 6 0 0
ji	0 0 0 0 2
le	4 8 6 1 9
li	0 3 0 -3 0
ll	0 0 5 4 0
lo	0 0 0 0 2
lz	0 3 7 0 0
ma	-15 -3 0 11 3
me	-6 2 2 5 16
mi	0 2 0 0 0
mo	0 0 -17 -5 -1
na	0 -5 0 0 0
nd	-3 -4 0 0 -2
ne	0 -15 -11 -16 -6
ng	16 0 0 0 0
ni	0 0 1 -6 0
nj	5 0 6 0 6
nk	9 9 8 0 0
o	4 13 9 3 7
ob	0 0 0 0 2
od	0 0 0 0 7
of	0 0 -2 0 0
oh	0 7 2 0 0
ok	0 0 0 0 3
ol	3 0 0 0 0
om	11 0 7 6 11
on	2 0 11 9 8
oo	14 17 0 3 6
or	0 3 16 6 0
ot	23 19 20 29 8
oz	2 0 20 0 0
ra	0 -4 0 -3 0
rd	0 -16 -10 -4 9
re	0 5 10 5 9
rg	0 0 1 0 0
ri	0 0 -9 -1 0
ro	0 2 7 2 4
rs	0 1 -4 0 0
rt	3 0 2 0 0
ru	0 -6 0 0 0
s	0 0 1 0 0
se	-3 0 0 -2 0
sh	7 0 6 7 0
si	0 0 0 0 -1
ss	1 0 0 0 0
st	6 21 0 0 0
t	0 0 1 2 0
ta	5 -2 0 0 0
te	-3 0 -2 3 2
ti	6 10 -4 2 0
to	0 -5 -6 5 10
tu	0 -2 0 -13 -4
ud	0 3 0 0 0
um	0 0 0 0 -2
un	0 -3 -3 0 0
ut	0 0 -2 -2 0
uz	3 0 0 0 0
va	7 2 12 0 0
ve	0 0 7 0 0
y	0 0 0 1 0
ya	0 0 0 0 2
ye	0 8 -3 0 -6
yi	0 9 2 0 0
ze	0 0 -4 0 0
[last fr]
'a	-5 7 0 6 9
's	0 0 10 0 0
'à	0 -2 0 0 0
19	0 3 0 0 0
2	9 0 0 1 3
77	0 0 0 0 4
a	-2 16 10 -8 -5
ab	11 1 0 0 0
ai	2 4 -1 0 5
al	-2 0 4 2 0
am	0 0 4 0 0
an	-1 -7 0 0 0
ar	0 -5 6 0 -1
as	-10 4 -1 0 0
at	3 -4 0 0 2
au	-4 -8 -1 0 -3
be	0 0 -1 0 0
c	0 0 15 0 0
ce	1 0 9 -5 11
ch	0 13 16 0 0
cs	0 0 0 0 3
cé	5 0 0 0 0
de	0 0 -4 0 0
di	0 -2 0 0 5
do	0 0 11 5 0
ds	0 0 0 9 2
du	0 -3 0 5 12
dy	0 5 0 1 1
dé	1 0 0 0 0
ec	0 0 -7 0 -10
ed	0 0 -3 0 0
ef	0 -1 0 0 0
el	-6 0 0 0 0
en	0 -10 0 0 0
er	-1 0 -7 -1 -5
es	-4 -6 -3 -19 13
et	0 6 0 9 -5
eu	0 6 7 0 0
ex	0 0 4 4 13
ez	-7 -10 10 17 12
fr	0 0 4 0 0
ge	-5 -2 -4 0 0
gt	0 4 0 0 2
gé	-1 0 0 0 0
he	2 0 0 8 0
hé	2 0 -2 0 -6
i	0 0 -1 0 0
id	0 0 3 0 0
ie	13 10 0 1 4
il	0 0 -6 10 -5
im	0 0 -2 0 0
in	0 -5 10 0 -3
ir	8 2 11 5 5
is	2 -5 3 6 -2
it	16 7 -4 -6 -11
ix	-4 -4 -5 0 5
ié	0 0 7 0 0
je	3 -5 -19 -19 -5
jà	2 0 0 0 0
ke	3 0 0 0 0
la	-8 -8 -10 -10 -5
le	10 5 -10 0 3
lo	0 0 0 4 13
ls	10 20 19 -1 -5
lu	8 0 0 0 0
lé	0 0 6 12 0
m	0 0 5 0 0
ma	0 7 18 6 14
me	3 2 1 -1 -1
mi	0 0 0 -3 0
nd	1 0 -4 0 -3
ne	-12 2 12 0 -6
ng	0 0 3 -1 0
no	0 -2 0 0 0
nq	0 0 3 6 3
ns	-4 0 0 -2 -8
nt	0 6 0 2 7
nu	0 0 0 0 2
né	10 5 0 8 0
of	4 0 1 3 0
oi	-3 0 -1 -12 6
ok	0 0 1 2 0
ol	1 0 -1 0 0
om	0 14 13 0 1
on	11 4 -7 -7 17
or	0 -1 0 0 0
os	-7 -3 -6 -8 -1
ou	6 0 0 0 0
ow	0 0 5 5 0
pe	-4 0 0 0 0
pi	0 0 10 13 0
ps	1 0 0 0 -2
pt	0 0 0 0 7
rd	-2 -1 0 -2 0
re	0 0 -16 0 0
rg	0 2 10 0 0
ri	0 2 0 2 0
ro	2 -6 0 0 0
rs	-7 8 2 0 0
rt	0 4 3 0 8
ry	0 0 4 0 0
ré	0 4 1 3 0
s	0 0 0 0 5
sa	4 3 26 8 16
se	15 4 0 2 20
si	8 0 0 0 20
st	0 1 0 3 -1
sé	0 0 -4 0 -3
t	0 0 5 6 5
ta	0 0 5 0 0
te	-5 0 -6 2 2
th	0 0 19 0 0
ti	3 0 0 0 0
to	0 0 0 7 0
ts	-7 -11 -5 1 -7
ty	0 0 1 0 0
té	0 0 -7 -3 -3
ue	1 7 3 5 -5
uf	0 6 7 4 0
ui	11 4 -6 0 1
uk	0 0 5 0 0
ul	0 6 4 0 0
un	0 -7 -14 -10 -13
up	0 0 0 0 -6
ur	0 -9 -1 17 16
us	-14 -11 -12 -9 -17
ut	0 -5 0 0 0
ux	0 -8 -12 -2 0
ve	0 3 7 0 0
vé	1 0 -9 0 6
w	0 0 14 8 0
xx	5 4 10 0 0
y	0 8 -1 0 -2
ye	0 0 0 0 -4
ze	1 0 5 10 5
à	1 -1 -4 5 12
ça	0 -1 0 0 -1
ès	-1 -3 0 0 2
ée	0 -6 -23 -3 -5
és	-1 -1 -3 0 0
ïc	0 0 4 0 0
ôt	0 0 0 3 2
[last hi]
07	0 0 0 0 2
3	0 0 0 0 11
77	0 4 0 0 0
ab	0 0 7 0 0
al	0 0 0 0 2
an	0 0 -2 0 0
as	0 0 0 0 2
at	0 2 7 3 10
ch	0 0 3 0 0
dn	5 0 5 0 0
el	0 0 2 11 0
er	-2 0 0 0 0
et	0 0 1 0 0
fy	0 0 5 0 5
il	8 4 3 11 9
ju	0 0 0 1 1
k	0 0 2 0 0
la	3 0 0 0 0
le	9 17 7 11 17
li	0 0 2 0 0
lo	0 0 0 3 0
m	0 0 2 0 0
ma	0 2 2 5 0
me	0 7 2 0 0
mm	0 0 8 0 0
ng	0 4 0 4 0
ni	1 0 0 0 0
ny	0 0 3 0 0
ok	0 0 0 3 5
om	23 20 30 0 0
ot	8 2 10 18 4
ps	0 0 11 0 0
rv	0 0 0 8 0
se	0 1 1 0 0
t	0 0 7 2 0
ta	0 0 0 2 0
uk	0 2 11 0 0
um	0 0 2 0 0
un	0 0 0 2 11
अब	0 0 0 7 0
अल	0 0 9 0 0
आई	0 -1 0 0 0
आए	3 0 0 0 0
आख	9 0 0 0 0
आठ	-1 0 -2 0 0
आर	0 0 10 0 0
ईज	0 0 0 -1 0
ईट	0 0 -5 0 0
ईन	0 1 4 0 0
ईम	0 0 0 0 3
ईल	0 0 -2 0 0
ईस	10 4 15 0 0
ऊ	1 0 0 1 0
ऊड	0 1 0 -1 0
ऊर	0 4 0 0 0
ऊस	0 0 0 3 2
एक	0 -8 -5 -8 -1
एट	3 12 8 9 11
एम	0 0 5 0 0
ऐट	4 2 0 0 0
ऐप	0 -1 0 0 0
ओ	0 0 0 0 -6
ओक	0 0 8 0 0
और	0 4 -12 0 17
कट	2 0 0 0 0
कर	0 -7 -3 -12 -2
कल	0 3 0 0 0
कह	0 8 0 0 0
का	0 15 1 3 8
की	10 22 10 3 3
कू	0 0 0 -1 0
के	-1 1 -3 -11 -11
को	2 0 -16 6 2
खा	2 -5 -13 -7 -6
खो	0 0 0 0 1
गई	-2 -8 0 0 0
गए	-3 -7 0 -6 -4
गल	-3 0 0 0 6
गह	1 0 0 9 0
गा	-12 -12 -8 0 0
गी	-3 0 -9 1 0
गे	2 -7 -3 0 0
घर	0 -11 3 9 0
चन	0 0 0 0 1
चर	12 1 0 -7 0
चा	0 -1 -9 -9 -5
ची	0 0 0 -2 0
चे	-1 -2 -4 -5 -9
छह	0 0 2 0 0
छा	0 0 -2 0 0
छी	-4 0 -2 7 -3
छे	2 0 0 0 4
जज	0 0 -2 0 0
जत	0 2 -1 0 0
जन	0 0 2 0 0
जर	10 3 0 12 0
जह	0 0 0 0 12
ज़	0 0 9 0 0
जा	0 0 15 16 11
जी	12 9 13 0 0
जे	13 0 9 0 0
जो	0 0 0 -3 0
झे	1 2 -3 1 -3
टन	2 0 15 0 0
टर	0 0 18 2 0
टल	0 -4 2 5 0
टा	-1 0 -12 0 0
टी	0 0 -6 0 0
टे	-4 -5 -4 0 0
ठी	0 0 12 12 0
ठे	0 0 0 0 4
डन	0 0 4 0 1
डल	0 0 7 0 0
डा	-5 -4 -4 -3 0
डी	-10 -6 -5 -6 3
डे	0 0 -2 0 0
तक	3 0 0 0 0
तन	3 0 0 0 0
तल	0 0 -4 -3 0
ता	-5 -27 -15 -12 -2
ती	0 -9 -10 11 0
ते	-9 0 -32 -3 -10
तो	0 -2 0 -4 -3
था	0 5 -3 0 0
थी	-2 0 0 7 9
थे	0 0 -10 0 0
दद	1 0 0 0 0
दर	4 0 1 0 0
दल	0 0 1 0 0
दह	0 3 0 3 0
दा	0 0 -1 0 0
दी	-10 -6 -12 0 -17
दे	-2 7 7 0 -1
दो	-1 -1 -15 -8 0
नई	0 0 32 5 0
नट	1 3 7 0 0
नद	0 0 0 2 0
नर	0 0 3 4 1
नल	0 0 1 0 0
ना	14 11 9 -11 -4
नी	-2 -1 4 0 -7
ने	2 -5 -22 4 4
नौ	3 0 0 1 0
पड	0 -1 -5 0 0
पर	-2 0 0 0 0
पल	0 0 -5 0 0
पा	0 0 0 -3 0
पी	0 0 2 0 0
पे	-1 1 -12 -11 -1
फट	0 -5 0 0 0
फल	0 11 7 5 0
बद	-3 0 0 0 0
बर	7 8 1 6 2
बल	0 0 11 0 0
बह	0 16 8 0 0
बी	0 4 5 5 0
बू	0 0 7 0 0
बे	0 0 0 0 6
भर	0 0 -1 -6 0
भी	11 3 0 -9 -10
मई	0 0 0 10 16
मक	0 4 0 0 0
मग	0 5 4 0 0
मन	0 0 0 -4 0
मर	-4 -4 -12 0 0
मा	0 1 5 0 0
मी	0 -1 -7 -5 0
मे	11 8 -17 -11 -1
मै	1 0 0 -2 0
यन	0 0 4 0 0
यर	8 3 7 0 0
या	-13 -4 4 -7 0
यू	0 0 0 1 0
यो	0 0 -4 8 0
रत	0 -8 -4 -7 5
रन	0 0 11 1 10
रल	0 0 3 0 0
रह	1 0 2 0 0
रा	0 1 -7 0 10
री	6 1 -8 0 -1
रे	0 0 -25 -1 4
रो	1 -7 -1 0 0
लत	0 9 -2 0 0
लन	0 0 -1 0 0
लर	0 -5 -4 0 0
लस	0 0 0 -1 0
ला	-5 0 -8 -7 -3
ली	-4 2 2 0 0
लू	0 0 5 0 0
ले	11 17 0 17 13
लो	0 0 -5 0 -1
वत	6 1 0 0 0
वन	0 4 7 0 0
वर	0 0 -1 0 -4
वा	-5 -8 -4 -7 5
वी	0 6 0 0 0
वे	-4 -5 0 0 0
वो	2 -6 -7 12 8
शक	0 0 -2 0 0
शन	4 0 3 0 0
शा	0 0 0 -9 0
शी	0 0 0 0 -2
सच	0 0 14 20 17
सन	3 0 11 5 0
सब	0 0 0 10 8
सर	0 -2 4 0 0
सल	0 0 -2 0 0
सा	0 3 -2 0 0
सी	-1 5 0 0 0
से	-5 5 -12 -10 -7
सै	0 0 0 6 -2
ह	0 0 -3 0 0
हब	0 0 -3 0 0
हम	-6 -1 -15 10 0
हर	2 4 0 0 -4
हा	5 -10 -1 -11 0
ही	0 -18 -8 -14 -9
हू	2 -3 -6 0 4
हे	-4 -13 -2 0 4
है	0 -3 -23 -3 -3
हो	-3 -3 -2 0 0
ाई	-3 -4 11 14 0
ाऊ	0 0 5 0 0
ाए	0 -5 -7 0 0
ाक	0 0 -2 0 0
ाख	0 0 -1 0 0
ाग	0 -6 -1 0 0
ाच	1 0 1 3 0
ाज	1 0 0 0 0
ाट	0 -2 11 0 11
ाड	0 0 0 4 2
ात	13 2 -13 -10 -4
ाथ	6 0 0 0 9
ाद	4 -1 0 0 0
ान	4 -1 -8 -7 -5
ाप	0 0 3 0 0
ाब	0 13 0 -2 0
ाम	-2 0 -4 0 3
ार	-13 8 0 -11 -4
ाल	-9 13 0 -9 -3
ाळ	0 0 0 0 5
ाव	0 0 0 9 5
ाश	0 0 3 0 0
ास	0 0 0 0 1
ाह	0 0 1 0 0
िल	0 0 1 2 0
ीए	-13 -8 -2 -3 0
ीक	0 0 0 9 0
ीख	0 0 0 0 2
ीग	0 0 37 -3 0
ीच	3 0 0 0 0
ीज	0 0 18 0 0
ीट	6 5 1 0 0
ीठ	0 0 0 -2 -2
ीत	0 0 -1 0 4
ीन	6 0 -3 3 0
ीप	0 0 1 0 0
ीफ	0 0 1 0 0
ीय	0 0 5 0 0
ीर	0 0 -5 10 0
ील	5 -11 -7 2 -5
ीश	0 0 10 10 0
ीस	-2 3 8 1 0
ूआ	0 0 -3 -6 -2
ूई	1 0 0 0 0
ूए	0 0 0 -3 0
ूक	0 0 0 0 9
ूट	0 0 0 0 -2
ूत	0 0 0 -2 0
ून	-6 -3 -1 0 5
ूप	4 0 2 0 0
ूम	0 0 -4 0 0
ूर	0 0 4 0 0
ूल	0 0 -4 0 -3
ूस	0 0 -1 0 0
ूह	-1 0 0 0 0
ेई	0 0 7 0 0
ेज	5 3 -9 -5 -1
ेट	-10 -6 -7 8 7
ेन	0 0 7 4 0
ेफ	0 0 -3 0 0
ेब	0 0 0 7 0
ेम	0 0 0 6 0
ेर	-1 0 0 0 0
ेल	0 0 1 21 4
ेश	0 0 6 0 0
ेस	0 0 -1 0 0
ैक	0 0 6 0 0
ैट	15 10 19 9 3
ैड	0 0 11 4 0
ैप	0 0 0 2 0
ैर	0 0 0 -2 0
ैश	0 3 0 0 0
ॉक	-1 -8 1 8 1
ॉट	7 17 23 27 0
ॉन	0 0 14 0 0
ॉल	0 0 18 0 0
ॉश	0 -6 -9 0 0
ॉस	0 0 0 0 3
ोई	6 2 3 0 0
ोग	0 -5 -5 -10 0
ोच	0 6 0 0 0
ोज	0 16 4 4 -5
ोट	0 0 1 0 0
ोड	0 6 0 10 0
ोन	-6 -4 0 0 -4
ोम	0 0 -2 0 0
ोर	0 0 -8 0 2
ोश	0 0 -1 0 0
ौन	2 0 0 0 0
्क	0 3 0 0 0
्ट	0 5 -19 -1 -1
्ड	0 4 7 0 0
्त	14 0 0 10 0
्प	0 0 6 0 0
्म	1 7 0 0 0
्र	0 0 0 1 5
्स	0 17 26 0 4
्ह	0 0 0 -2 0
[last kmr]
4	0 0 0 0 7
8ê	0 1 0 0 0
a	2 0 0 0 1
ad	0 0 4 0 0
af	4 0 0 0 0
al	1 1 0 0 -1
am	0 0 -13 -6 -4
an	-10 -12 -11 -1 0
ap	0 0 0 1 0
ar	0 -14 -8 -2 -5
at	20 10 29 4 20
av	0 -1 0 0 0
az	0 0 20 0 0
b	7 0 0 0 0
ba	0 0 0 -4 0
be	0 -5 0 0 0
bi	-4 -4 0 -6 0
bo	-4 0 0 0 0
bû	5 11 12 0 -7
ca	0 0 0 3 0
ce	-9 -13 -9 0 0
co	7 4 5 8 0
da	-8 -2 0 0 0
de	0 -9 -12 -2 0
du	0 -5 -3 -1 -2
dê	0 0 15 0 -5
e	0 0 0 0 -1
ef	0 0 0 -3 0
eh	0 -1 0 0 6
ek	0 10 6 0 0
em	-3 15 0 1 6
er	13 7 6 -8 -7
es	0 0 -6 0 0
et	3 3 10 5 9
ew	0 -1 0 -1 0
ez	1 -8 -13 1 -3
eş	3 2 0 0 0
ha	0 0 7 2 0
hs	0 1 3 0 0
hê	0 1 1 1 0
if	-3 0 -4 0 0
ik	0 0 -6 0 -4
il	9 13 7 11 10
im	-7 1 -36 -18 -8
in	-8 -16 -8 3 -6
ir	-3 -15 -11 -4 -6
iz	0 0 2 0 0
ja	0 0 15 18 16
je	0 0 0 3 5
ji	-6 -2 1 -4 -13
jî	-1 0 0 0 0
k	8 3 8 10 9
ka	-1 0 -2 0 0
ke	-1 -10 -9 1 -4
kê	0 -5 -12 -5 -2
kî	-11 -12 -10 -7 0
la	5 0 -10 -8 0
le	6 18 2 24 29
li	0 10 16 0 -6
lê	0 1 0 -9 0
lî	7 8 0 0 0
ma	0 0 -6 0 0
me	0 0 -3 -4 0
mê	0 0 4 0 0
mî	0 0 16 0 0
na	0 2 -7 -6 -1
nd	-14 -8 -11 -4 -6
ne	1 0 -3 -10 -9
ng	5 0 0 0 0
ns	0 0 3 7 4
nê	-4 -9 -8 -10 -3
nî	0 -8 -8 1 0
ok	0 6 0 -3 0
om	9 8 24 0 0
on	5 0 0 0 -2
or	6 5 20 0 0
ot	0 17 0 4 -3
pa	0 0 0 0 5
pê	0 0 0 -1 0
qe	0 0 5 0 0
ra	-7 -3 -10 -8 0
rd	11 11 15 0 0
re	-4 -4 -4 0 -2
rg	2 0 6 0 0
rn	5 0 0 0 0
rt	0 0 0 -2 0
rê	14 5 -19 -2 -2
rî	0 -6 0 -10 -5
sa	0 0 -6 3 0
so	0 0 4 0 0
st	-5 0 10 13 -5
sê	0 -3 -6 -11 0
t	0 0 11 6 0
ta	7 0 23 16 18
te	2 1 3 3 0
ts	0 5 7 4 5
tê	-3 -8 -8 -8 -3
tî	0 -1 -10 -4 -1
uk	4 5 8 0 0
ve	0 -4 -3 0 0
vê	0 -10 -7 0 -4
we	-9 -12 -5 -6 -7
wê	0 -1 0 0 0
wî	0 -9 -3 7 4
xe	0 0 0 0 -5
xê	0 0 -2 -3 0
ya	0 3 -11 0 6
ye	4 0 -1 -1 -11
yê	0 0 -13 -6 -4
yî	0 0 7 0 0
za	0 0 10 7 4
ze	-4 -1 0 0 0
zê	3 0 -5 0 0
zî	0 0 0 0 -1
zû	3 0 0 0 0
ça	0 0 0 0 1
ê	0 0 -4 -10 -12
êm	-4 -1 0 0 0
ên	-2 0 -5 0 0
êr	-1 0 -3 0 0
êt	0 -3 0 0 0
îd	4 0 0 0 0
îm	4 0 0 0 5
în	-3 0 0 0 -3
îz	0 0 2 0 0
û	10 11 24 5 4
ûk	0 -2 0 0 0
[last pa-arab]
01	0 0 0 0 1
19	14 8 0 0 3
30	10 0 0 0 0
52	0 5 0 0 0
56	5 0 0 0 0
92	0 0 0 1 0
a	0 0 5 0 0
ac	0 0 4 9 0
at	0 4 0 7 3
ba	0 0 0 4 4
c	0 0 0 0 4
ck	0 0 -1 0 0
de	0 23 20 0 0
ds	0 7 0 0 0
et	0 0 -2 0 0
gh	0 0 0 9 0
ha	0 0 5 0 0
le	8 12 14 19 23
lt	0 0 0 0 1
m	0 0 4 4 3
me	13 8 6 1 0
nd	1 0 0 0 0
om	4 8 18 0 0
ot	4 3 3 9 0
ps	0 0 14 2 6
rt	0 0 15 19 0
sh	-1 0 0 0 0
ss	0 0 9 0 0
st	6 8 4 0 0
t	0 14 8 7 2
uk	3 4 13 0 0
um	0 0 13 8 0
ا	0 0 0 -6 0
اب	-4 0 -9 0 0
ات	9 -5 -7 0 -2
اح	0 0 1 0 0
اد	0 0 3 0 0
ار	3 3 4 0 -10
از	0 0 3 0 0
اغ	0 0 3 2 0
اق	0 0 0 0 -3
اك	0 -8 -8 0 3
ال	11 17 0 -6 -8
ام	6 16 18 5 2
ان	0 5 24 1 -2
اه	0 1 -10 -1 3
اي	1 7 -29 3 6
اٹ	17 29 28 37 8
اپ	8 0 2 0 0
اڑ	0 0 -1 0 0
اں	-4 -1 -40 1 0
با	0 0 0 -6 0
بر	-9 0 0 8 0
به	0 4 0 0 0
بو	0 0 3 0 0
بي	0 -12 1 -11 0
بگ	0 0 5 2 0
تا	0 -2 -17 0 0
تر	0 0 -4 13 12
تن	2 14 -6 0 0
ته	-3 0 0 -5 0
تو	0 0 -3 0 0
تي	0 12 -18 -7 2
جا	4 0 0 -2 0
جر	0 7 -7 1 0
جم	0 -1 0 0 0
جو	0 0 11 0 0
جي	0 -7 4 6 8
حب	0 0 10 0 0
دا	11 -6 -48 -17 -2
دس	0 0 0 5 0
دل	0 0 -2 0 0
دن	0 0 0 -1 -5
ده	0 0 -10 2 -2
دو	0 0 17 11 0
دي	5 2 -14 -10 11
را	9 6 3 9 6
رب	0 0 0 -3 0
رت	0 -8 0 0 0
رز	1 13 18 0 0
رش	0 0 -5 0 0
رض	0 0 0 0 4
رك	0 -3 0 0 0
رم	0 0 -3 -6 0
ره	0 0 5 0 0
رو	0 -9 -6 2 2
ري	0 -2 -8 -2 4
رٹ	3 0 -6 -14 -3
رڈ	0 9 20 14 0
زل	0 0 -5 0 5
سا	0 0 6 0 0
ست	0 3 0 0 0
سج	0 -4 0 0 0
سر	0 0 -1 0 0
سس	0 0 -3 0 0
سن	0 -3 -4 0 -4
سي	-5 7 7 -3 0
سٹ	-1 0 0 0 0
شت	-4 0 0 -1 0
شه	0 0 0 0 5
صل	0 4 0 0 5
صم	0 0 0 6 0
عا	0 0 -8 0 0
غر	0 0 2 0 0
فٹ	0 0 0 2 0
قت	0 0 8 0 0
كا	0 0 -9 -3 19
كر	1 -12 -6 0 -5
كس	0 0 0 3 0
كل	0 1 -5 -9 -11
كم	1 -2 -1 -6 -9
كه	0 -4 -22 -7 0
كي	-28 -10 -4 -11 -1
لا	0 0 -12 12 0
لت	-3 0 -5 0 0
لر	0 0 1 0 0
لز	0 0 0 5 0
لس	0 0 0 -3 -1
لك	0 1 -1 0 11
لم	0 0 13 0 0
له	0 0 1 5 0
لو	1 0 0 0 0
لي	0 14 4 0 15
لگ	0 0 0 0 4
مب	0 0 5 0 0
مر	0 0 -6 10 -1
مز	0 0 5 0 0
مي	0 0 15 8 10
نا	1 10 10 0 6
نت	0 0 2 0 0
نج	0 20 13 8 15
ند	-11 -6 -9 0 -4
نز	0 3 0 0 0
نك	0 0 -3 7 1
نه	5 0 0 0 0
نو	0 0 0 -5 0
ني	6 1 6 -18 -21
نٹ	17 14 17 17 0
نڈ	0 11 2 17 1
نگ	4 0 3 0 0
ها	-2 -8 0 -7 0
هر	6 -3 -14 6 -5
هم	0 2 7 0 0
هن	-8 -10 -14 -15 5
هه	0 0 0 -8 0
هو	-1 0 6 6 8
هي	-4 -11 -13 3 0
هٹ	-3 0 0 0 0
وا	0 0 19 4 0
وت	0 0 4 8 0
ود	0 0 0 4 0
ور	-8 0 5 7 0
وز	0 4 1 0 -7
وس	0 0 0 6 0
وش	0 -7 0 0 0
وك	0 0 7 0 0
ول	0 0 2 -3 0
وم	4 0 9 0 0
ون	-8 0 2 0 -11
وه	7 -4 -13 2 0
وي	0 -9 -13 -11 0
وٹ	0 0 1 2 7
وچ	6 14 -8 -13 -1
وڈ	9 6 4 5 4
وڑ	0 0 -1 0 0
وں	3 12 0 0 3
يا	2 -23 -23 1 7
يخ	-7 -6 -3 0 0
يد	0 1 12 1 0
ير	-3 0 6 12 12
يز	0 0 4 0 0
يس	0 -2 14 0 0
يش	0 0 0 2 4
يف	2 2 9 0 0
يل	7 20 28 24 20
يم	3 0 11 0 0
ين	4 0 8 0 -9
يه	3 0 0 0 -7
يو	9 4 0 -1 4
يي	0 -16 0 1 16
يٹ	15 15 11 33 23
يچ	3 0 0 0 0
يڈ	8 -1 -5 0 9
يں	0 -33 -38 0 0
ٹا	0 0 18 0 2
ٹر	-3 0 4 7 0
ٹس	8 0 7 0 0
ٹل	-4 0 0 0 5
ٹن	0 0 24 0 0
ٹه	-1 0 0 0 0
ٹو	4 0 0 0 0
ٹي	-1 0 -8 10 0
ٹٹ	0 -3 0 0 0
پا	0 0 8 0 0
پر	-3 0 0 0 0
پس	12 3 3 1 0
پل	0 0 19 15 15
پي	0 0 0 0 -1
چ	0 0 0 -3 0
چا	0 0 14 10 0
چن	0 0 1 0 0
چه	0 0 3 -1 0
چي	3 0 0 -1 0
چپ	0 0 -3 0 0
ڈا	0 6 0 11 9
ڈر	0 0 -5 0 0
ڈز	0 1 0 0 0
ڈك	-5 0 0 0 0
ڈل	0 0 4 0 0
ڈن	1 5 13 4 0
ڈه	-1 -3 -8 -5 -9
ڈو	0 0 7 0 0
ڈي	0 14 23 5 4
ڈگ	-1 0 0 0 2
ڑا	0 0 -3 0 0
ڑه	0 0 0 0 5
ڑي	0 0 -14 -2 0
گا	-4 -9 -16 3 -3
گل	5 -4 -6 0 -3
گه	-3 0 0 0 0
گي	-12 -13 -8 -6 0
گٹ	4 0 0 0 0
[last pa-guru]
21	5 2 0 0 0
22	6 0 0 0 0
51	7 0 0 0 0
6	7 0 0 0 0
88	10 0 0 0 0
ac	0 0 0 4 0
ad	0 0 3 0 0
am	2 2 0 0 0
ar	0 1 0 0 0
at	0 5 7 4 7
co	2 0 2 10 12
ds	0 10 4 0 0
ed	1 0 0 0 0
er	3 0 0 0 0
et	0 4 9 0 0
ex	1 0 0 0 0
il	0 0 0 4 8
le	13 18 21 17 22
ly	0 0 5 4 1
me	0 10 9 7 0
my	0 0 0 0 1
om	0 4 9 0 0
ot	11 10 21 26 10
ox	0 0 0 4 8
pb	2 0 0 0 0
s	0 0 4 0 0
ss	0 0 0 3 0
t	0 0 10 9 7
ta	0 1 0 0 0
uk	13 13 20 0 0
um	0 0 10 8 0
ਅਦ	0 0 0 0 6
ਅਨ	0 0 7 0 0
ਅਰ	0 0 -4 0 0
ਆ	5 -2 -17 -2 -1
ਆਈ	9 0 0 0 0
ਆਏ	-4 0 -5 0 0
ਆਰ	0 0 5 0 0
ਆਹ	3 0 0 0 0
ਇਆ	12 0 -13 0 0
ਇਕ	-11 -6 -1 -6 -6
ਇਰ	0 0 1 0 0
ਇਸ	0 0 15 0 0
ਈਟ	0 0 2 7 0
ਈਨ	3 0 2 0 0
ਉਨ	-1 0 0 0 0
ਉਸ	0 0 0 0 7
ਉਹ	-5 -3 -2 13 14
ਏ	0 0 0 2 0
ਐ	0 0 -1 0 7
ਐਟ	6 11 14 17 23
ਐਸ	0 0 0 0 1
ਓਹ	0 0 -1 10 0
ਕਟ	0 0 14 0 7
ਕਢ	-1 0 0 0 0
ਕਰ	0 -2 0 0 6
ਕਲ	0 9 0 0 -5
ਕਾ	0 0 0 -7 0
ਕਿ	0 0 0 2 -1
ਕੀ	-10 -1 1 -13 0
ਕੂ	0 0 -3 0 0
ਕੇ	-6 -18 -7 -12 0
ਖਨ	0 0 3 0 0
ਖਾ	0 -1 -4 0 0
ਖੋ	1 0 0 0 -1
ਗਈ	0 -3 0 0 0
ਗਏ	-9 -10 -2 -1 0
ਗਮ	0 0 4 0 0
ਗਲ	6 -1 -2 0 0
ਗਾ	0 -8 -9 0 0
ਗੀ	0 -8 0 1 0
ਗੇ	-4 -11 -7 -13 -7
ਘਰ	2 -5 0 0 -2
ਚ	4 14 -15 -6 -5
ਚੀ	0 0 0 0 -6
ਚੇ	0 0 0 -13 -4
ਚੋ	0 -3 0 -1 0
ਛਡ	0 1 0 0 0
ਛੇ	0 0 0 4 5
ਜਜ	0 0 -3 0 -4
ਜਰ	1 0 -6 0 0
ਜ਼	0 4 16 0 0
ਜਾ	1 14 4 4 12
ਜੀ	0 -3 8 9 8
ਜੇ	4 5 0 0 0
ਜੋ	0 8 0 0 0
ਟਨ	0 0 24 0 0
ਟਰ	0 0 -6 0 0
ਟਲ	4 6 4 0 0
ਟਸ	0 7 10 0 0
ਟੀ	9 -11 3 0 -7
ਟੂ	0 0 6 0 3
ਟੇ	-1 -7 -6 0 -1
ਠਾ	-6 0 6 7 0
ਡਨ	0 2 0 0 0
ਡਮ	0 0 -2 0 0
ਡਰ	0 0 -1 0 3
ਡਾ	0 3 -5 10 1
ਡੀ	-6 8 0 0 24
ਡੇ	0 -6 -22 -21 -2
ਤਕ	9 3 -1 0 0
ਤਾ	-10 -25 -14 -10 0
ਤੀ	-5 -3 -2 2 2
ਤੇ	0 2 -15 -7 -1
ਤੋ	-5 14 0 0 -9
ਥਾ	0 0 -3 0 0
ਥੀ	0 0 0 -1 0
ਥੇ	10 0 -2 0 0
ਦਰ	0 0 8 0 0
ਦਾ	0 -16 -38 -10 7
ਦੀ	10 0 -10 6 0
ਦੇ	-5 0 -27 -7 -5
ਦੋ	0 0 -6 -4 0
ਧੀ	0 0 -5 -3 0
ਨਕ	-2 0 0 0 0
ਨਤ	0 0 -5 0 0
ਨਰ	0 0 0 8 0
ਨਾ	0 9 -2 0 -4
ਨੀ	-3 -13 0 0 8
ਨੂ	3 -1 -27 -2 -17
ਨੇ	0 7 -13 -3 -3
ਨੋ	0 -4 0 0 0
ਨੌ	0 0 7 0 0
ਪਏ	0 -5 0 0 0
ਪਗ	0 0 -3 0 0
ਪਰ	-5 0 0 -6 0
ਪਲ	1 0 21 1 0
ਪਾ	0 -6 0 0 0
ਪੀ	6 0 0 0 0
ਪੈ	-2 -2 0 0 0
ਪੜ	0 3 0 0 0
ਫਰ	0 0 3 1 0
ਫੀ	0 0 3 0 0
ਬਨ	0 -5 3 0 0
ਬਰ	-4 12 0 0 0
ਬੀ	4 11 29 15 9
ਮਦ	5 0 0 0 0
ਮਨ	0 0 9 0 0
ਮਲ	0 0 0 3 0
ਮਾ	0 0 -4 1 0
ਮੀ	-2 0 -5 0 0
ਮੈ	-1 -4 -2 4 8
ਮੋ	0 0 2 0 0
ਯੋ	0 0 3 0 0
ਰਚ	2 0 0 0 1
ਰਜ	0 10 11 0 0
ਰਟ	0 3 -7 -6 0
ਰਡ	-3 0 1 0 0
ਰਨ	0 0 6 0 0
ਰਮ	0 0 5 0 0
ਰਸ	0 4 0 0 0
ਰਾ	-4 0 0 -5 4
ਰੀ	5 0 -8 0 0
ਰੂ	0 0 0 0 -4
ਰੇ	-3 3 -19 0 2
ਰੋ	0 -1 0 2 0
ਲਈ	0 -5 0 0 -1
ਲਏ	-2 0 0 0 0
ਲਕ	3 0 0 7 0
ਲਖ	0 -7 -5 0 0
ਲਗ	0 -1 -5 -1 -6
ਲਟ	0 0 -4 0 -3
ਲਡ	0 0 0 1 0
ਲਤ	0 0 -3 0 0
ਲਮ	0 0 6 0 0
ਲਾ	-7 0 -10 1 3
ਲੀ	4 7 1 9 10
ਲੂ	0 0 6 0 0
ਲੇ	3 11 0 1 2
ਵਜ	0 0 0 0 6
ਵਰ	0 0 2 4 0
ਵਲ	2 0 0 0 0
ਵਾ	0 0 17 17 0
ਵੀ	0 0 -9 -12 -3
ਵੇ	0 4 1 0 0
ਸਟ	0 0 0 2 3
ਸਤ	0 10 7 4 0
ਸਨ	0 0 -10 4 12
ਸਭ	0 0 0 0 -3
ਸਮ	0 0 7 0 0
ਸਸ	0 0 0 -3 -1
ਸਹ	0 4 0 17 0
ਸਾ	0 0 -11 0 -2
ਸੀ	8 13 2 0 -5
ਸੇ	0 0 -9 -1 0
ਸੋ	-1 0 0 0 0
ਹਠ	0 0 1 0 0
ਹਥ	-6 0 -4 -4 -5
ਹਨ	0 0 0 0 1
ਹਮ	0 0 10 0 0
ਹਰ	-1 0 0 -5 -9
ਹਾ	7 0 -14 2 4
ਹਿ	0 -5 0 0 0
ਹੀ	1 -22 -14 -10 -10
ਹੇ	-1 -3 -3 0 1
ਹੈ	4 8 0 0 0
ਹੋ	-3 -2 0 0 0
ਾਈ	0 -5 0 0 1
ਾਕ	0 0 0 -3 0
ਾਜ	3 0 0 0 0
ਾਟ	0 5 11 12 0
ਾਤ	0 0 4 2 0
ਾਦ	0 11 9 0 0
ਾਨ	0 11 16 2 0
ਾਪ	0 0 0 2 0
ਾਬ	0 3 -8 0 0
ਾਮ	0 1 0 0 0
ਾਰ	0 -3 0 -12 -3
ਾਲ	0 19 2 -5 0
ਾਸ	0 0 -5 0 0
ਾਹ	-11 1 -13 -7 0
ਿਆ	-11 -23 -32 -5 9
ਿਓ	0 0 -1 10 0
ਿਕ	0 0 13 0 0
ਿਗ	0 0 5 5 0
ਿਚ	1 2 -12 -4 -4
ਿਜ	0 0 0 3 0
ਿਟ	0 10 16 0 0
ਿਡ	0 0 -8 8 0
ਿਨ	0 -3 -2 0 0
ਿਰ	0 0 7 15 6
ਿਲ	-5 0 0 0 5
ਿਸ	-2 0 9 0 3
ੀਆ	-5 -8 -11 -15 -3
ੀਓ	0 0 -1 1 2
ੀਕ	-10 0 -6 0 0
ੀਟ	-4 0 2 0 8
ੀਤ	0 0 21 0 0
ੀਦ	0 0 -1 0 0
ੀਨ	0 0 2 0 0
ੀਪ	0 0 10 0 0
ੀਰ	0 0 17 0 0
ੀਲ	1 0 0 0 0
ੁਕ	0 0 -8 0 -3
ੁਖ	0 0 5 0 0
ੁਟ	0 -2 -2 0 -2
ੁਤ	0 0 -3 -1 0
ੁਨ	0 0 0 -8 -5
ੁਪ	7 0 -4 0 0
ੁਰ	0 0 8 0 0
ੁਲ	0 0 0 2 0
ੂਦ	0 0 2 0 0
ੂਨ	-1 -1 -8 0 0
ੂਪ	0 0 5 0 0
ੂਰ	0 0 -6 0 0
ੂਲ	0 0 15 -5 -2
ੂਹ	0 0 0 0 -5
ੇਟ	0 0 0 0 -2
ੇਨ	0 0 10 0 0
ੇਮ	0 0 1 0 0
ੇਰ	0 5 0 1 4
ੇਲ	0 3 4 10 15
ੇਸ	15 11 6 0 0
ੈਟ	9 0 31 2 6
ੈਡ	0 0 12 0 0
ੈਥ	0 0 7 0 0
ੈਦ	4 0 0 0 0
ੈਨ	1 0 -7 7 8
ੈਪ	0 0 0 1 0
ੋਆ	4 0 1 3 12
ੋਈ	0 -3 0 0 0
ੋਕ	0 -1 0 0 0
ੋਜ	0 1 4 -1 0
ੋਟ	1 0 3 0 0
ੋਡ	4 5 6 2 8
ੋਤ	0 0 0 8 3
ੋਨ	0 0 -5 0 0
ੋਫ	0 0 4 0 0
ੋਮ	0 0 1 1 0
ੋਰ	0 2 1 0 0
ੋਲ	0 21 -5 0 -4
ੋਹ	0 0 2 0 0
ੋੜ	0 -1 0 0 0
ੌਟ	6 10 11 25 3
ੌਨ	0 0 -3 0 0
ੌਮ	0 1 11 0 0
ੌਰ	0 -1 0 0 0
ੌਸ	0 0 22 0 0
ੜਾ	0 -4 -15 -2 0
ੜੀ	-1 0 -14 0 0
ੜੇ	-2 0 -8 -3 0
ੰਜ	0 0 -3 -3 -1
ੰਤ	0 0 2 0 0
ੰਦ	-8 0 -8 -3 -4
ੰਮ	2 0 -5 -5 0
ੱਡ	0 0 7 0 0
ੱਲ	0 0 8 0 0
ੱਸ	0 4 0 0 0
[last pl]
87	14 6 0 0 2
a	0 -8 -1 -1 -1
aj	0 -2 0 -2 0
ak	-5 -2 0 0 -1
am	-12 -7 -8 -10 0
an	0 0 0 1 0
as	0 -7 0 -7 -4
at	0 12 0 0 0
az	-2 -3 0 0 0
ać	0 0 0 0 -1
ał	0 -15 -13 -8 -10
bo	0 -2 0 0 0
bę	0 0 -6 -3 0
ca	0 2 -2 -2 -6
ce	0 -3 -1 -7 0
ch	-10 -6 -20 -12 -8
ci	0 -3 -6 0 0
cu	-5 -4 0 0 0
cy	0 0 -3 -1 -4
cę	0 0 -2 0 0
do	-1 -5 -4 -4 -5
dł	0 0 0 2 0
eb	0 0 -1 0 0
ec	0 0 0 -4 0
ej	-6 0 0 -2 0
ek	-2 0 -3 0 0
el	0 0 0 5 0
em	-5 -11 -15 -8 -11
er	0 0 0 1 0
ew	0 0 0 0 -2
ez	0 0 0 -4 0
gi	-4 0 -1 0 0
go	0 -2 4 -3 0
gę	-1 0 0 0 0
hu	0 0 -2 0 0
i	-5 -13 -22 -20 -26
ia	-4 -5 0 8 0
ic	0 0 -2 0 0
ie	-1 -13 -23 -22 -27
ik	0 0 1 0 0
il	0 0 0 4 0
in	0 0 -1 0 0
iu	0 0 -10 0 0
ią	0 0 -1 0 0
ić	0 0 -3 0 0
ię	-9 -13 -4 -2 -8
ił	-4 0 -7 -3 -9
ja	-3 0 -5 0 0
je	-3 -8 -18 -10 -4
ju	0 0 0 -3 -1
ją	0 -2 -6 -4 -3
ję	-2 0 -4 0 0
ka	12 20 16 14 1
ki	0 -5 0 0 -4
ko	-1 0 0 -2 0
ku	0 -9 0 0 -4
ką	0 -1 -3 0 0
kę	-5 -3 -9 0 -3
la	0 0 -8 0 0
ld	0 0 0 -1 0
le	14 10 4 19 20
li	-9 -4 -3 -2 -6
lo	0 0 0 0 -1
lu	0 0 -3 -3 0
ma	3 -1 -4 4 0
me	0 5 0 0 0
mi	-12 -11 0 -11 -11
mu	-1 0 0 0 0
my	1 9 -4 0 -8
na	0 -18 -3 -12 -8
nd	0 0 0 4 8
ne	0 0 -6 -3 0
ni	0 0 6 6 0
no	0 -3 -9 0 0
ns	0 0 8 0 0
ny	0 0 1 0 0
nę	0 0 0 0 -2
o	0 0 2 0 -1
oc	0 -1 4 5 3
od	0 -6 0 -17 -10
om	2 9 12 0 -3
on	-1 -3 0 0 4
or	0 0 0 -4 0
ow	0 -5 0 0 0
pa	0 14 18 17 17
pl	0 0 6 0 0
po	-2 -6 -3 -8 -3
ra	0 0 -2 0 0
rd	2 0 0 0 0
rg	9 8 12 0 0
ro	0 0 0 0 5
ru	0 0 -3 0 -3
ry	-2 0 0 -2 0
rz	0 0 -3 0 -1
rą	0 0 -3 0 -4
si	-1 0 0 0 0
st	0 0 0 7 0
t	0 0 7 2 0
ta	0 10 0 0 0
te	0 0 0 0 -5
to	-6 -12 0 -6 -9
ty	0 0 -3 -2 0
u	-1 0 0 0 0
ur	0 0 0 5 8
w	-13 -11 -7 -9 -10
wa	-9 0 -5 0 0
we	0 -2 0 -2 -3
wi	1 0 0 0 0
wp	0 4 0 0 6
wą	0 0 -2 0 0
xx	0 0 2 0 0
yd	0 0 -2 0 0
ym	-5 -6 -11 -15 -10
yć	0 0 0 -1 0
ył	-1 -2 -2 0 0
z	-7 2 2 -17 -14
za	0 -8 0 -12 -5
ze	0 0 -11 -8 -9
zi	0 0 -5 -1 0
zy	0 8 0 -9 -6
zę	0 0 0 3 0
ój	0 0 2 -3 0
ów	-4 -3 0 0 0
ąt	0 -2 0 0 0
ął	-2 0 -2 0 0
ęć	0 -2 0 0 0
ła	-8 -7 -15 -3 0
ło	-6 -3 0 0 0
ły	0 0 -3 0 0
łą	0 0 -2 0 0
że	-4 -3 0 0 -4
ży	-3 0 -2 0 0
[last ps]
al	4 4 0 0 0
am	0 0 0 0 -6
an	9 0 0 0 0
at	0 0 6 2 7
ck	-6 0 0 0 0
es	0 0 0 3 0
hs	0 0 -2 0 0
k	0 0 0 5 0
la	0 0 0 4 6
ld	0 0 5 0 0
le	11 20 19 22 30
lp	3 0 0 0 0
me	0 8 4 0 0
na	0 10 13 0 0
ng	-6 0 0 0 0
om	9 12 9 0 0
ot	6 12 7 16 0
ox	0 0 0 3 2
rg	8 6 7 0 0
rt	0 0 0 -1 0
t	0 0 8 4 0
te	0 0 -1 0 0
va	0 0 0 0 5
xi	0 0 6 0 0
z	0 0 0 1 0
اب	0 0 0 5 2
ات	0 0 0 3 16
ار	0 0 12 1 -1
اس	-1 0 -3 0 -2
اك	0 -3 0 0 0
ال	3 0 0 0 3
ام	17 0 1 0 -1
ان	0 0 12 0 -1
اه	0 4 1 2 15
او	-12 0 -7 -1 -1
اي	1 -3 0 0 -1
اټ	6 9 13 15 3
اپ	0 0 -3 0 0
اڼ	0 0 4 0 0
بر	0 11 0 8 5
بل	0 0 0 0 -2
به	1 -3 -12 -6 0
بو	0 0 0 2 0
بي	0 0 27 5 11
تر	0 2 0 0 0
تل	0 -2 0 0 0
تم	-3 2 -1 4 0
ته	6 3 -19 0 -4
تو	0 -3 -11 0 0
تي	3 -10 -12 -2 0
جر	0 0 0 5 0
خر	0 0 0 3 0
خك	0 0 -2 0 0
خه	0 1 0 -6 -7
خي	0 -4 -11 0 0
د	6 0 -11 -5 -7
دا	5 0 -2 0 0
در	0 0 13 4 5
ده	9 -12 -2 0 -8
دو	0 0 -2 0 0
دي	5 0 0 -3 -5
رت	0 0 -4 0 0
رز	0 1 0 0 0
رك	3 0 12 0 0
ره	0 3 -13 -10 -5
رو	0 0 7 0 0
ري	-9 17 2 21 2
رټ	3 0 -8 0 0
رځ	2 0 -2 0 1
رچ	0 2 0 0 0
رډ	0 0 14 0 0
زا	0 0 -2 0 0
زر	0 0 -7 0 0
زه	0 0 15 6 0
زي	0 0 0 -2 0
ست	0 0 6 0 0
سر	7 0 -7 0 -5
سم	0 0 2 6 0
سه	0 0 -4 0 0
سو	7 0 5 0 0
سي	1 -5 -12 -7 0
شر	0 0 0 -1 0
شن	0 3 0 0 0
شه	0 -2 0 0 3
شو	6 0 2 0 0
شي	-3 -1 0 -3 0
طه	5 10 11 12 4
غه	0 0 -1 0 5
غي	0 0 -1 0 0
فر	6 0 0 0 -3
فو	0 0 5 0 0
قي	0 0 11 0 0
كا	0 0 26 -4 0
كه	-5 -16 -13 -11 0
كي	6 4 -31 -20 -15
كټ	-2 0 -1 0 0
كړ	-5 -9 -4 1 11
كۍ	-1 0 -4 0 0
لا	0 0 -1 0 0
لج	0 0 -5 0 0
لس	0 0 12 0 0
لف	0 0 0 0 3
لك	-11 -7 0 -10 14
لل	0 0 0 3 0
لم	-4 -7 0 3 0
لن	1 22 4 0 6
له	-2 0 -1 -10 -5
لو	0 -10 -1 -3 0
لي	-11 0 4 12 0
لټ	-4 0 -3 2 0
لۍ	0 0 0 -2 0
ما	-16 6 -8 -9 -12
مت	-1 -2 6 0 0
مخ	0 0 -6 -6 0
مر	0 0 1 0 0
مل	0 0 -3 0 0
مه	22 38 25 9 -5
مو	-5 8 10 6 8
مي	-8 0 6 14 1
مړ	-3 0 0 0 0
نا	0 0 6 0 4
نج	0 0 -1 0 0
ند	0 0 5 4 7
نز	0 0 2 0 0
نس	0 0 -4 0 0
نك	0 0 -2 0 0
نم	0 0 -3 0 8
نن	0 0 0 -1 0
نه	-3 -3 -8 0 -4
نو	15 0 -13 -2 -8
ني	1 0 5 0 0
نټ	0 0 5 3 0
نګ	0 0 -7 0 0
نۍ	0 0 6 0 14
هر	0 4 0 0 -1
هم	7 0 7 -4 0
هه	0 0 5 0 0
هي	0 4 0 0 -1
و	0 0 0 0 -3
وا	0 1 0 0 0
وت	0 0 0 -2 0
ور	0 0 -7 -11 15
وس	0 0 4 0 0
وك	-3 -2 0 0 0
ول	-6 -7 -2 -1 0
وم	-2 -21 -22 -4 0
ون	0 4 0 0 3
وه	0 0 0 0 -1
وي	-13 -19 -17 -5 0
وټ	-1 0 0 0 0
وپ	0 -3 0 0 0
وډ	0 0 6 0 0
وړ	-4 -12 -11 0 0
وږ	9 -2 -6 -9 5
يا	4 0 0 0 5
يب	0 0 16 8 0
يت	0 -2 0 0 0
يخ	0 0 -1 0 0
ير	1 1 -5 0 0
يف	0 4 1 0 0
يل	7 0 1 0 0
يم	7 4 0 0 12
ين	0 0 13 0 0
يه	0 0 -6 0 0
يو	-2 0 -17 -9 -1
يي	-2 -4 -9 -3 0
يټ	0 0 0 0 3
ټر	2 -3 -8 -7 0
ټك	0 0 -2 0 0
ټل	0 0 -6 0 0
ټن	0 0 10 0 0
ټه	-2 0 -13 0 0
ټي	0 0 20 0 0
پر	15 9 20 0 0
پل	-2 0 17 21 24
په	3 5 -3 -9 4
پي	0 0 -9 0 0
پۍ	0 0 -3 0 0
ځم	-4 0 0 0 0
ځه	7 0 -4 -11 -6
ځي	0 -7 -2 0 -15
چا	0 0 0 -5 0
چي	-6 1 -6 9 5
چپ	1 1 0 0 0
ډن	0 0 9 0 0
ډه	0 0 -8 0 0
ډي	0 0 0 0 5
ډۍ	2 3 -5 0 0
ړس	0 0 5 0 0
ړل	0 -5 -3 0 0
ړم	0 -7 -5 0 0
ړه	0 6 0 -11 0
ړو	5 -2 -3 0 0
ړي	-15 -7 -14 0 -8
ږم	14 1 -13 0 0
ږه	-2 0 0 0 0
ږو	0 -1 0 -2 0
ږي	-6 0 -17 4 8
ښه	0 -2 -3 0 0
ښي	0 3 -7 0 0
ڼه	0 0 0 0 3
[last pt]
'm	0 0 0 -7 0
's	0 0 18 4 0
10	5 0 0 0 0
4	0 0 0 8 0
5	1 8 0 0 0
66	6 0 0 0 9
77	0 0 0 0 2
a	0 -6 -7 -3 -8
ad	0 0 3 0 0
al	0 0 15 2 0
am	-8 -9 -14 3 2
an	0 0 12 0 0
ao	0 0 -5 -8 0
ar	-16 0 -21 -9 -2
as	-5 -8 -8 1 -1
at	0 -1 0 0 4
az	0 0 4 0 0
ba	27 29 22 14 15
be	1 0 0 0 0
bo	0 0 15 13 0
c	0 0 18 0 0
ca	-6 6 -8 0 0
ce	0 0 1 0 0
co	0 0 -7 0 4
da	-2 1 -3 0 -4
de	6 1 7 3 0
do	-1 -10 -8 -5 2
ds	0 0 8 0 0
dy	0 10 2 0 0
e	0 -1 -17 -10 -12
ed	9 6 0 0 0
ei	0 -8 -22 -11 -11
el	0 0 10 -4 -5
em	5 -3 -17 10 0
eo	0 0 0 0 5
er	-5 -1 0 -11 0
es	14 -9 0 -3 -8
et	0 0 5 0 0
eu	-5 -5 -20 -10 5
ex	0 0 0 0 -3
ez	0 0 0 1 5
ga	0 0 8 14 -1
go	0 0 0 2 0
ha	0 0 -12 0 11
ho	0 1 4 11 5
ht	0 0 4 0 0
ia	1 4 -1 11 0
id	0 0 0 0 4
il	0 0 -2 2 8
io	0 4 0 0 0
ir	0 0 -2 0 -1
is	0 0 0 -1 6
iu	-12 2 -13 -5 -4
iz	0 9 0 0 0
jo	0 0 4 0 0
já	0 -3 0 0 0
la	0 -3 7 2 9
le	19 10 1 22 19
li	0 0 5 0 0
ll	0 0 1 0 0
lo	4 0 -4 0 0
lp	2 0 0 0 0
m	0 6 0 0 0
ma	-3 -16 -25 -16 0
me	5 -8 -8 -5 -3
mo	0 0 -6 4 0
mã	0 0 0 2 0
na	-5 -7 -12 1 4
ng	9 5 14 0 0
no	-6 -1 9 -9 -5
ns	0 -3 -3 0 0
o	2 5 15 13 0
oa	0 0 2 4 0
of	10 1 0 0 0
oi	12 16 0 0 14
om	3 -5 20 -7 -1
on	0 0 17 3 0
or	2 -1 0 8 12
os	-2 0 -9 -12 3
ou	0 5 -40 3 -6
pa	0 1 -7 9 9
po	0 3 0 10 9
ps	0 0 16 5 0
pt	1 0 1 0 0
pé	0 0 -3 0 5
ra	-5 0 0 0 2
re	10 10 5 15 4
ro	10 15 3 -4 0
rs	0 11 13 0 0
ru	4 0 0 0 0
ry	0 0 3 0 0
sa	-5 -3 -9 0 1
se	-4 9 14 1 2
so	0 0 -8 0 -4
só	0 0 0 0 -4
t	0 16 14 7 0
ta	-4 -11 -13 0 -7
te	-3 -4 9 0 3
th	15 11 0 0 0
to	22 12 14 14 3
té	0 -3 0 0 -5
tô	0 0 -1 0 0
ua	0 0 0 -2 4
ue	-2 -2 0 9 -8
ui	-2 0 0 -4 0
um	-8 0 0 0 0
ur	0 0 10 2 0
us	-4 0 0 0 0
uz	0 10 6 1 5
va	6 0 0 0 -4
ve	0 0 3 2 7
vo	0 0 -2 0 0
vó	0 7 7 0 0
xe	6 0 0 0 0
xo	0 0 0 0 -5
xt	0 0 4 0 0
ze	0 0 15 0 0
à	0 -6 -1 0 0
às	8 0 0 0 0
ão	-3 0 4 0 -1
ça	-3 -5 -4 0 0
ço	0 8 -2 0 0
é	-2 -5 0 11 4
ém	-3 3 0 0 0
és	0 0 8 11 9
ês	0 0 7 3 7
ôs	0 4 0 0 0
[last ro]
09	0 0 0 0 1
10	0 0 0 10 0
20	0 0 0 0 1
3	0 0 0 3 0
30	0 0 0 1 0
31	0 1 0 0 0
4	0 6 0 0 0
49	0 0 0 1 0
75	1 0 0 0 0
77	0 0 0 0 5
90	6 0 0 0 0
a	1 7 18 9 -7
ad	5 0 11 0 0
ai	-17 -11 0 -10 -8
aj	0 5 -1 0 0
al	0 0 11 0 0
am	4 -18 -19 -9 -12
an	-5 -4 16 -5 0
ar	0 2 -10 -16 -1
as	-8 -3 0 0 0
at	0 -10 -13 -18 -17
au	4 -12 -15 0 0
az	0 0 -5 0 0
ba	0 -1 -2 0 0
ca	-4 4 -1 -16 -8
ce	0 -4 -4 -10 1
ch	0 5 12 0 0
ci	-8 -8 0 0 0
ck	0 0 9 0 0
ct	15 25 19 25 14
cu	0 -10 -12 -3 0
d	0 0 7 0 0
da	0 -5 -7 0 0
de	0 2 -9 -10 -5
ds	0 12 20 3 0
du	-1 0 1 0 0
dy	0 8 0 0 0
e	-3 0 0 3 0
ea	-5 -15 -3 0 -3
eb	6 0 0 0 0
eg	-3 0 0 0 2
ei	0 -6 5 0 0
el	0 0 0 -3 13
em	0 3 0 -5 1
en	0 2 4 6 0
er	-2 0 3 11 3
es	0 0 9 0 0
eu	-1 -2 -12 12 0
ez	0 0 -4 0 8
fa	-2 0 -4 0 0
ga	0 0 -2 12 -1
gh	0 0 3 0 0
go	0 -4 0 0 0
gă	-1 0 0 0 0
he	0 11 22 10 9
hi	0 0 -3 0 0
ht	0 0 6 0 0
i	0 -4 -5 -3 -4
ia	1 13 -3 1 0
ic	-4 0 -5 -1 0
ie	3 -1 -19 -9 0
ii	15 0 3 0 0
il	3 0 7 0 11
in	0 3 8 6 0
is	0 0 0 -8 8
it	-8 -7 -12 -7 -4
l	10 8 -9 0 -2
la	-8 -13 -8 -5 3
le	2 0 9 5 0
ll	0 0 8 0 0
ls	0 0 5 0 0
lu	0 26 21 0 0
m	-11 1 -5 -7 -12
ma	-14 -1 -9 -2 -5
me	0 -1 -4 0 6
mi	2 9 2 0 -5
mă	0 0 0 -8 -5
na	0 0 -8 -13 -1
nd	11 10 3 0 6
ne	3 4 -3 -4 -17
ng	0 0 -5 0 0
nh	0 0 7 0 0
ni	2 0 -3 6 0
nr	0 0 -1 0 0
ns	0 -1 0 0 -3
nt	0 -7 0 0 -1
nu	3 0 0 6 -6
nă	0 0 -1 0 0
o	-10 -1 -3 -8 -9
od	0 0 0 0 3
of	8 0 0 0 0
oi	-6 -4 0 7 0
ok	0 0 0 6 7
ol	0 0 -4 0 0
om	0 7 19 5 6
on	0 0 7 -2 0
or	0 8 -7 0 0
ot	-6 0 0 0 0
ow	0 0 8 0 0
ox	8 7 11 1 5
pa	0 0 0 10 7
pe	-6 -6 -7 1 -5
pi	0 0 0 2 7
pt	8 11 6 3 5
ra	-1 2 -4 8 5
re	0 0 -15 0 -2
ri	-1 0 -13 -9 -8
rm	-1 -1 -1 0 -1
ro	12 4 5 0 9
rs	0 0 2 0 0
rt	0 7 8 0 0
ru	6 -4 0 7 16
ry	0 9 19 9 5
ră	0 -2 -1 -1 -5
s	-1 0 0 -3 0
sa	-25 -27 -17 0 -20
sc	0 0 -6 -6 -7
se	-2 -3 11 0 1
sf	9 0 0 0 0
sh	-1 0 5 15 0
si	-7 -7 -19 -8 -8
ss	-3 0 0 0 0
st	0 0 6 0 0
su	0 0 6 0 0
sy	0 0 2 3 2
t	0 0 3 3 6
ta	2 0 -5 0 3
te	1 -5 -7 -15 0
ti	2 14 0 6 -5
to	0 12 14 0 0
tr	0 -3 -5 -2 0
ts	0 0 0 9 0
tu	11 1 0 0 0
tă	0 0 -7 0 0
ua	0 0 0 0 1
ui	0 -14 -10 0 11
ul	0 0 -18 11 14
um	0 3 7 0 0
un	-6 -8 -15 -15 -9
ur	3 0 16 0 0
us	3 -3 0 0 0
ut	-5 -2 0 0 2
uă	0 0 6 5 10
va	0 0 0 0 -11
xt	0 0 9 0 0
za	0 3 0 0 0
zi	7 4 0 8 7
în	0 -2 0 0 0
şi	-6 -6 -8 -3 -3
[last ru]
41	0 0 0 0 2
59	0 0 0 2 0
a	0 0 2 0 0
an	0 0 10 0 0
ch	9 0 0 0 0
eg	3 0 0 1 5
et	6 7 14 0 0
k	0 0 0 2 0
ka	4 0 0 0 4
le	9 19 16 23 23
lp	0 0 7 0 0
me	15 3 0 0 0
na	0 0 7 1 1
ol	0 0 4 0 0
om	0 5 10 0 0
on	0 0 0 4 0
ot	0 9 0 0 0
ps	0 0 15 4 0
rg	12 2 8 0 0
t	0 17 7 0 0
ue	0 0 9 0 0
uk	0 0 2 0 0
za	0 0 0 0 2
а	0 -7 0 0 -4
ай	0 0 0 0 -2
ак	-3 -2 0 0 0
ал	2 6 -17 -17 -8
ам	-5 -11 0 1 -3
ан	0 -4 -1 0 0
ас	5 0 8 0 9
ах	0 -1 -10 -6 -2
аю	-3 -1 -6 -4 0
ая	-1 0 0 8 0
бя	0 0 0 1 0
в	0 -12 -16 -12 -5
ва	0 2 8 0 0
во	0 0 -1 0 0
ву	0 0 -4 0 -2
вь	0 0 0 -3 -3
го	-4 -4 0 0 0
да	-1 -5 -1 0 -3
де	0 0 0 -1 2
до	-9 -6 0 -3 0
ду	0 -8 -1 0 0
ды	0 0 -3 0 0
ев	0 1 0 0 0
ее	-8 0 0 0 -2
ез	0 -2 11 -3 1
ей	0 -2 -6 6 -5
ек	0 0 3 0 0
ел	0 8 0 2 0
ем	1 -3 -11 -5 -2
ер	2 0 -8 0 0
ет	-11 0 -28 -8 -10
ец	0 0 15 0 0
же	0 0 -1 0 -3
жу	0 0 0 0 -1
за	-7 -11 -4 -5 0
зу	0 2 3 0 0
зя	0 0 0 -4 0
и	-6 -13 -12 -12 -3
ив	0 0 0 -2 0
ие	0 0 8 0 0
из	-4 -2 2 0 7
ий	-2 -2 0 0 -2
ик	0 0 -10 0 0
ил	0 -6 -9 0 0
им	0 0 -5 -1 -4
ин	0 -4 0 -6 0
ир	10 0 0 0 0
ис	9 -1 0 0 0
ит	-5 0 -15 0 0
их	-1 0 0 0 -3
йл	0 0 0 8 2
йя	0 0 0 -2 0
к	-2 0 0 -3 0
ка	9 3 22 13 3
ке	-4 0 14 -8 -10
ки	-3 5 0 0 0
ку	-5 -6 -13 -10 0
ла	-10 0 -19 -10 -5
ле	0 0 -5 -3 0
ли	-9 -11 -16 -12 -17
ло	0 -6 -12 0 0
лы	0 0 7 0 0
ль	-7 0 0 0 0
лю	-4 0 -4 -2 -1
ля	0 0 0 0 3
ма	0 -4 -3 0 -3
ми	0 -8 2 0 0
мо	0 0 0 0 8
му	0 -6 -1 0 -6
мы	-1 -1 0 0 0
мь	0 0 4 0 0
на	-9 -23 -15 4 -7
нд	0 0 16 0 0
не	0 0 0 3 -3
ни	0 0 -2 0 -5
но	-4 -5 -9 -5 -10
нт	0 -3 0 0 -2
ну	-3 -3 -1 0 0
нь	-3 0 -5 -1 0
ню	-4 0 0 0 -1
ня	-4 -6 0 -10 -9
ов	-7 -6 -9 0 0
од	-3 0 0 0 0
ое	0 -2 -7 0 -2
ой	-6 -9 -24 -6 -9
ок	-6 0 -11 -6 0
ом	-11 -2 -1 -6 0
он	0 -3 -4 0 -4
ор	0 0 -3 -3 -1
от	0 -8 -4 -3 5
ою	0 0 0 -1 0
оя	0 4 0 0 0
по	-2 -6 8 -1 0
ра	0 0 -5 0 1
ре	-1 0 -8 0 0
ри	0 0 1 0 0
ры	0 0 -1 0 -5
рь	-3 0 -4 -7 -5
с	-7 -16 -6 -14 -17
са	0 12 17 0 0
се	0 0 0 0 -2
ст	0 0 -2 -2 3
сь	0 0 -16 -6 -4
ся	-8 2 -25 -10 0
та	0 -2 0 0 0
те	0 0 -6 -8 -4
ти	-5 8 0 3 -3
то	-3 0 -10 -11 0
ты	0 0 -4 1 -1
ть	-9 -14 -4 -9 -10
у	0 -10 -7 0 0
ул	-1 0 -2 -4 -3
ут	4 0 0 2 16
ую	2 0 0 0 0
ха	-1 0 0 0 0
ца	0 5 0 0 0
це	0 0 -4 -1 -1
цо	0 0 -2 0 0
цы	0 0 -7 0 0
чи	5 9 -1 0 0
чу	0 0 -2 0 0
ша	0 4 0 0 0
ши	0 0 6 0 0
ще	0 0 0 3 0
ын	0 -1 0 0 0
ью	0 0 -6 0 0
ья	0 3 0 0 0
ют	4 -1 -7 -3 -5
я	-6 -5 0 0 -8
ят	0 -2 4 0 0
ёт	0 0 0 -2 -6
[last ru-latn]
14	0 0 0 3 10
9	0 0 0 4 0
a	0 -1 0 0 0
ah	0 0 -4 0 0
ai	0 0 -2 0 0
ak	0 -2 0 0 0
al	0 0 0 -4 -16
am	0 0 -3 0 0
ar	0 0 0 5 0
as	-3 0 0 0 -2
at	-4 -1 0 -3 -8
ch	0 0 0 -1 0
da	0 -1 0 0 0
di	0 0 0 -3 -3
ds	0 0 8 0 0
ed	0 3 8 0 0
ee	0 5 0 0 0
ei	3 0 -3 0 0
ek	0 -1 0 0 0
el	3 7 0 0 1
em	0 1 0 0 -1
en	0 0 0 3 9
er	0 -3 0 1 0
et	1 7 -4 1 0
ez	0 -5 0 -3 0
go	0 -6 2 6 0
ha	4 1 0 0 0
he	0 0 -7 -7 -1
hi	0 9 0 0 0
hu	0 0 -2 -1 0
i	1 -10 0 0 0
ia	-9 -10 -3 -6 -9
ik	0 0 1 0 0
il	0 0 -7 0 -2
in	0 8 9 0 -3
io	0 0 0 0 -1
ir	0 0 0 3 0
it	4 -5 -9 0 0
iu	-5 -8 -17 -9 1
iz	0 2 0 0 2
k	0 0 0 -2 0
ka	6 14 32 19 9
ke	0 0 0 -2 0
ki	-7 -5 0 0 0
ku	-3 0 -11 0 0
la	0 -7 -10 0 -3
le	4 0 1 9 17
li	-4 -2 -12 -9 11
lk	0 3 10 0 0
lm	0 0 3 10 0
lo	0 0 -1 0 0
me	0 0 3 0 0
mi	12 0 0 0 0
na	-13 -5 -3 2 -5
ne	-5 1 0 6 3
ni	-2 0 0 0 0
no	-1 -4 -12 -5 5
nu	0 0 -2 0 0
od	0 0 5 0 0
oe	0 -1 0 0 -1
oi	0 -5 -15 -12 -5
ok	0 0 0 1 0
ol	0 0 8 0 0
om	3 4 0 -6 -6
on	9 11 0 -4 -10
or	0 0 8 0 0
ot	0 0 0 -6 0
ov	0 -4 1 0 0
po	0 -5 5 -7 -1
ra	0 12 9 4 -2
ri	0 0 -6 0 0
s	-8 -4 0 -1 0
sa	0 1 7 0 0
se	0 0 -3 -2 -4
si	0 0 -4 0 0
ta	0 0 0 2 0
te	0 -2 -8 -1 0
ti	-8 2 -2 0 0
to	0 -5 0 -9 0
u	-3 -3 12 11 5
ug	0 3 0 0 0
uk	0 4 0 0 0
ul	-5 0 -2 -1 -1
us	-1 0 -1 0 0
ut	0 -10 -7 -3 -9
v	-3 -8 -16 -4 -2
va	-7 0 0 0 0
za	0 -6 0 -6 0
zu	0 0 1 0 0
[last so]
6	0 3 0 0 0
8	0 1 0 0 0
88	4 0 0 0 0
a	0 0 2 0 0
aa	3 2 -16 9 0
ac	-2 0 0 0 0
ad	10 7 0 -7 -5
ag	0 0 0 -4 0
ah	0 -1 -13 0 0
al	7 16 20 0 10
an	-7 0 -12 -5 -2
ar	0 9 4 -5 12
at	0 14 27 9 15
aw	0 3 0 0 0
ay	-8 -27 -37 -3 -2
ba	0 0 -12 -9 -9
be	0 0 11 0 0
bi	0 0 -3 0 0
bo	-5 0 -6 0 -6
c	0 0 0 1 0
ca	0 0 -2 0 0
ce	0 0 -3 2 0
ci	0 0 6 4 0
co	3 8 3 8 12
da	0 -2 22 0 0
di	0 0 1 0 0
do	-7 0 -4 0 0
du	0 0 -12 -1 0
eb	0 0 -1 -3 0
ed	0 -4 -4 0 0
eh	-5 0 0 0 0
en	0 -7 -6 -7 0
er	0 -6 0 0 0
ex	0 -6 -6 0 0
ey	0 3 0 0 0
ga	-8 0 0 -10 -5
ge	0 1 0 0 0
gu	-4 -11 -21 -13 -7
ha	0 -8 -15 -12 -13
hi	0 0 -5 10 0
i	-3 -7 -2 -15 4
ib	0 -2 17 0 0
ic	11 0 0 7 4
id	3 3 0 3 0
ie	0 0 5 0 0
ii	1 0 -2 -14 -9
il	16 7 0 5 7
in	3 0 -13 0 -2
ir	0 0 4 0 0
is	-2 -4 17 0 0
jo	2 0 -7 0 0
ka	-2 -7 -25 -9 -2
kh	0 2 -1 0 0
ku	-13 5 7 0 3
la	1 12 16 6 16
le	3 9 0 9 0
li	-1 0 7 0 0
lo	2 4 -3 0 0
ma	-7 -14 0 -12 -1
mb	0 1 0 0 0
me	0 2 0 0 0
mo	5 14 0 0 15
na	0 -4 2 0 -5
ne	2 0 0 0 0
no	0 0 -10 -7 -5
ob	0 0 -5 -2 0
od	-8 -16 -8 -11 0
of	0 0 5 0 0
om	8 10 39 0 0
on	3 8 3 0 0
oo	-3 4 -6 0 0
ot	14 18 24 27 12
ow	2 -3 0 0 3
qo	0 0 0 3 0
re	0 0 7 0 7
ri	0 0 12 15 0
rk	0 2 0 0 0
sa	5 0 3 0 0
se	0 1 18 0 6
si	1 -4 -7 -1 0
su	0 -9 -13 0 0
t	0 0 2 0 0
ta	0 -3 -19 -18 -10
ti	0 0 15 0 0
to	0 -5 4 -3 -12
tu	0 0 -2 0 0
u	0 -4 0 -3 1
uc	0 3 0 11 0
uk	4 8 13 0 0
ul	-5 -7 -11 0 0
un	2 0 -2 0 0
ur	0 -4 -5 -4 0
us	0 0 7 0 0
uu	-6 -8 -9 -27 -2
ve	7 3 3 1 4
wo	0 0 6 0 0
x	0 0 0 3 0
xa	0 0 -2 0 0
xo	0 0 8 3 2
ya	0 0 0 -1 -6
yd	-2 0 0 13 2
yn	0 0 0 2 0
yo	0 0 18 14 4
[last sq]
12	0 0 0 2 0
19	7 0 0 1 0
63	0 0 0 2 0
72	0 0 0 0 2
9	0 0 0 2 6
a	0 0 5 0 0
ai	-6 -6 -3 0 0
aj	0 -15 -2 0 0
ak	-2 -7 -10 -1 -2
al	0 0 -8 -8 -5
am	3 0 -8 2 2
an	0 0 8 0 -3
ap	2 5 3 0 0
ar	0 6 0 -1 0
as	0 0 -3 -4 -8
at	4 12 10 14 16
be	-3 0 -2 0 0
bi	4 0 0 5 0
bë	0 0 0 0 2
ca	0 0 1 8 0
cc	0 4 0 0 0
ce	-11 -9 -8 0 0
co	6 4 3 9 12
d	0 3 14 0 0
da	0 0 -5 0 0
dh	0 0 -3 0 0
di	0 0 0 0 2
do	-5 0 -9 -10 -6
dy	0 -1 -3 -5 0
e	0 8 16 6 -2
ef	0 5 8 0 0
eh	-1 0 0 0 0
ej	0 -1 1 -4 -5
em	-2 -11 -17 -3 12
en	-7 -16 -13 -18 -15
ep	0 0 0 -2 0
er	0 2 5 0 0
es	0 2 1 1 0
et	1 -3 -8 3 15
fë	0 0 -1 0 -4
ga	3 1 9 0 0
ge	7 0 -4 0 0
go	-2 0 0 0 0
gu	0 0 6 0 0
gë	0 0 -5 0 -3
ha	0 -8 0 0 -1
he	4 -2 -22 -11 10
hi	5 12 2 1 1
ht	0 0 -2 1 -6
i	-5 7 8 8 0
ia	-6 0 0 0 1
id	0 0 0 -2 0
ij	-5 0 0 8 6
ik	0 0 4 0 0
il	4 11 2 12 18
im	-1 -9 2 16 18
in	-4 -6 -23 -13 -6
ir	0 0 1 0 0
is	0 0 -2 0 0
it	6 13 2 2 1
iu	0 0 6 0 0
iz	0 0 15 15 0
ja	-5 11 0 0 -3
je	-5 -7 -14 -9 0
ji	-6 -2 -5 0 0
jn	0 0 0 0 3
jt	0 0 -3 0 0
jë	-12 -3 0 0 -10
k	0 0 0 3 0
ka	13 10 32 14 4
ke	0 -3 -8 -11 -7
ku	0 0 -12 -2 -7
kë	8 2 0 18 3
la	0 -3 -7 0 -1
le	3 13 7 11 10
li	-4 -4 0 0 9
ll	-6 -7 -1 -4 0
lë	0 0 -6 0 0
m	0 0 1 0 0
ma	0 0 16 0 -9
me	-8 -5 0 0 0
mi	0 -5 14 1 3
ms	0 0 3 0 0
më	-2 0 0 6 1
na	1 4 3 0 6
nd	0 -3 0 0 0
ne	-3 -13 -7 -13 3
ni	0 -7 -7 -3 0
në	-5 0 -14 -8 1
oi	-6 0 -4 0 -3
oj	0 0 -27 -8 0
ok	7 9 4 7 11
om	15 16 23 0 0
on	20 10 6 7 19
or	-2 0 1 -7 -7
ot	11 14 23 24 0
oz	0 0 -3 0 0
p	0 1 0 0 0
pa	0 -3 4 0 -2
pe	7 0 0 0 0
pi	0 0 -11 -12 19
po	0 -3 -2 -2 -6
py	0 0 4 0 0
pë	0 0 0 0 -1
qe	-2 -2 -4 0 -2
qi	0 0 0 0 -7
që	-4 0 0 -1 -2
ra	-5 0 9 6 2
rd	0 0 6 0 0
re	-4 -3 6 0 5
rg	8 5 5 0 0
ri	-11 -1 -2 -6 -12
rr	3 0 0 -3 0
rt	0 0 4 0 0
rë	-13 -11 -10 -10 -9
sa	0 0 9 5 -5
se	-14 -16 -3 4 0
sh	-6 -4 -8 -3 0
si	-4 6 0 0 0
sy	0 0 -4 0 0
së	0 0 0 5 2
t	0 0 12 7 3
ta	-6 -17 -1 0 0
te	0 -12 0 9 6
th	0 0 0 1 -8
ti	5 17 9 0 5
to	4 0 0 0 0
ty	0 0 -1 0 0
të	2 10 8 2 -10
u	0 -2 0 0 0
ua	0 0 0 2 0
uk	14 13 14 0 0
um	0 0 -2 0 -4
un	-3 0 -5 -3 0
up	0 0 -6 0 0
ur	-12 -2 -23 -15 -5
us	0 0 5 6 10
ut	0 -6 -3 0 0
va	0 0 -15 -6 -9
ve	2 0 -5 0 3
vë	0 0 -3 0 0
za	0 -1 0 -2 6
ze	0 0 10 0 0
zo	0 0 5 8 0
zë	0 9 2 0 0
ël	-1 0 0 0 0
ëm	0 0 0 0 4
ën	-14 -6 -8 2 5
ër	0 -1 0 -3 0
ës	0 -9 0 -12 0
ët	0 0 0 0 -2
[last ta]
07	0 0 0 0 4
20	8 0 0 0 0
30	0 2 0 0 0
54	0 0 0 2 0
7	0 1 0 0 0
76	0 0 0 0 2
a	0 0 2 0 0
am	3 0 0 0 0
at	0 9 9 4 6
ce	0 0 -4 0 0
ck	0 3 0 0 -2
co	0 0 3 7 8
d	0 0 2 0 0
de	0 21 12 0 12
er	0 0 0 0 -3
fb	0 5 0 0 0
ha	0 0 0 1 4
il	6 6 0 7 3
le	1 4 3 9 11
me	0 7 5 0 0
nd	12 0 0 0 0
nt	13 0 13 0 -3
om	17 16 24 0 0
oo	5 6 1 3 7
ot	11 13 18 27 15
ow	0 -2 -5 0 0
ps	0 0 5 0 0
r	0 7 11 13 9
rt	0 0 20 15 0
t	0 0 9 5 0
uk	3 7 8 0 0
vi	0 0 0 2 0
ya	0 0 0 0 5
ஐ	0 0 0 0 1
கர	0 0 -3 -6 -1
கல	0 -3 -4 -2 0
கி	-4 0 -14 -2 -1
கு	-4 7 1 -3 -2
கை	-10 -14 -7 -6 7
க்	-8 -10 13 0 1
ங்	0 0 4 0 0
சா	0 0 0 0 6
சி	-7 -1 0 2 0
சீ	0 0 12 0 0
சு	-8 -7 -22 -13 -13
சை	0 0 8 6 5
ச்	0 1 8 0 0
ஜா	0 0 3 0 0
ஜ்	0 0 -5 -2 0
டா	-2 -7 -3 -11 -4
டி	-9 -5 0 -4 -9
டு	-5 -3 -20 -14 -12
டை	0 0 -4 1 2
ட்	12 8 21 29 18
தா	0 0 1 0 0
தி	0 16 14 4 -9
து	-5 -6 -19 -10 -4
தெ	0 5 0 -2 0
தை	0 -7 -7 -1 -1
த்	10 2 3 -8 0
னா	0 -4 -3 -6 0
னி	2 16 7 1 0
னு	-7 -8 8 -2 6
னெ	-2 5 0 0 0
னை	0 0 -16 -1 1
ன்	2 -4 2 15 0
பல	0 0 0 0 2
பா	9 0 0 2 0
பி	0 -1 -5 -9 0
பு	-1 -9 -9 0 -1
ப்	0 0 -1 -17 -11
மா	6 -8 -10 1 0
மி	0 2 6 7 0
மெ	0 0 0 -1 0
மை	2 0 -5 0 0
ம்	3 9 -1 -1 -8
யல	0 0 0 4 0
யா	0 3 0 0 -8
யெ	0 2 -6 -2 0
யை	-5 -9 -22 -12 -15
ய்	0 0 -7 0 0
ரல	-4 -5 -2 -1 0
ரா	0 0 0 0 -10
ரி	0 0 -7 -6 0
ரீ	0 0 2 0 0
ரு	4 0 1 0 11
ரெ	0 0 -4 -1 0
ரை	-2 0 -5 -1 -3
ர்	2 -4 -10 0 -3
ல	0 8 -11 -8 0
லா	0 0 6 0 0
லி	0 -9 -2 9 -7
லு	0 11 11 4 -2
லெ	-1 0 0 0 0
லை	-3 -5 -20 -6 0
ல்	0 -12 -5 -12 8
ள்	0 -1 -5 0 0
வ	0 -2 0 0 0
வட	0 -2 0 0 1
வி	-1 14 0 0 -3
வு	1 -9 0 0 -2
வெ	0 0 15 12 13
வை	0 -2 -1 0 0
ஷ்	0 0 5 0 0
ஸ்	1 0 17 11 0
ாக	0 0 -11 0 7
ாத	0 -5 0 -3 0
ான	0 0 0 -2 0
ால	0 -3 0 -5 -6
ிய	0 -1 10 0 0
ிர	16 4 0 15 15
ில	0 -2 -1 -18 -17
ீல	15 11 13 4 0
ுல	7 2 9 -4 2
ூட	0 2 0 0 0
ெர	-7 0 -2 -6 -1
ைய	0 0 0 0 2
ைல	0 0 4 0 0
ொன	-2 0 -2 0 3
ொர	0 0 -4 -1 0
்க	-6 -20 -33 12 -1
்ட	5 0 -4 -8 2
்த	0 -1 0 0 15
்ன	-1 0 0 0 0
்ப	0 0 0 0 -4
்ய	-9 0 -1 -7 -2
்ர	10 16 0 -6 10
்ல	2 -14 5 -23 0
[last ti]
'የ	0 0 -4 0 0
18	0 0 0 0 5
21	0 2 0 0 0
22	0 0 0 0 2
3	0 1 0 0 0
3b	0 0 0 0 1
40	0 3 0 0 0
9	4 0 0 0 2
ad	0 0 1 0 0
at	0 4 7 7 6
ch	0 0 1 0 0
da	0 0 3 4 0
em	0 0 4 1 0
er	3 3 0 0 0
et	0 2 7 0 0
fe	0 0 13 7 4
ha	7 0 0 0 0
il	0 0 3 9 15
it	0 6 0 5 0
le	18 19 12 17 24
ma	0 0 6 0 5
me	0 8 5 0 0
ns	0 0 0 3 0
oi	0 0 0 6 0
ok	0 3 0 0 3
om	13 19 34 0 0
oo	7 4 1 2 8
ot	6 8 9 16 0
re	0 0 2 0 0
rg	12 7 14 0 0
sh	0 0 0 2 0
t	4 1 11 11 3
u7	0 1 0 0 0
ud	0 0 0 2 9
uk	6 0 5 0 0
wa	0 0 0 0 3
x	0 0 6 0 0
xi	0 13 7 4 1
xt	0 1 0 0 0
ለስ	-2 0 0 0 0
ለቃ	0 0 0 6 0
ለኒ	-17 -11 -20 0 -7
ለና	0 -3 -3 -2 0
ለን	-3 -9 0 -2 -7
ለኩ	-3 -15 -16 -14 0
ለኪ	-1 0 -8 0 0
ለካ	0 -2 0 -4 -4
ለዎ	0 2 0 0 0
ለይ	-14 -15 -29 -6 -9
ሉል	0 0 -2 0 0
ሉኒ	-1 -14 -9 -1 0
ሊም	-6 -1 -3 0 -5
ሊስ	2 -9 -19 0 -4
ሊት	0 -2 -11 0 0
ሊዑ	0 -2 0 0 0
ሊጡ	2 0 0 0 0
ሊፕ	0 0 5 0 0
ላም	-2 -4 -3 -5 -1
ላሴ	0 0 11 0 0
ላት	5 0 10 5 0
ላይ	0 0 -3 0 0
ላፊ	0 0 0 -4 -1
ሌን	6 0 0 0 0
ልቡ	0 0 -1 0 0
ልቢ	0 2 -4 0 0
ልተ	2 -5 0 0 -11
ልቲ	1 13 5 0 -5
ልና	0 -8 0 -4 0
ልኩ	0 0 0 0 -2
ልኪ	0 -5 0 0 0
ልዎ	-1 -4 0 0 0
ልዑ	-2 -5 0 -12 -4
ልዓ	-1 0 -1 -3 0
ልዩ	0 -3 0 0 0
ልደ	0 0 4 0 0
ልፊ	0 0 0 -2 0
ሎም	-14 -8 -3 0 -2
ሑኒ	-4 0 -1 0 0
ሒል	2 0 0 0 0
ሒቃ	2 0 0 0 0
ሒዘ	0 0 0 -1 0
ሒዙ	0 -2 0 -5 0
ሒፉ	0 0 0 1 3
ሓል	0 35 0 -9 1
ሓም	0 0 11 0 0
ሓር	4 21 -3 0 0
ሓሰ	8 0 3 0 0
ሓቡ	0 -2 0 0 0
ሓኒ	0 0 -11 0 0
ሓን	0 0 11 0 0
ሓዮ	0 4 0 0 0
ሓደ	-13 -6 9 7 -7
ሓጂ	0 0 1 0 0
ሓፍ	0 0 0 0 -3
ሔር	0 0 3 0 0
ሕሪ	10 20 27 24 12
ሕቅ	0 5 -1 1 0
ሕቲ	0 0 5 5 2
ሕን	0 1 0 0 0
ሕዝ	0 -2 -4 0 0
ሕጂ	0 -2 0 -7 7
ሖም	1 0 0 0 0
መታ	0 3 0 -2 0
መት	0 0 -4 0 -2
መኒ	0 -8 -11 -8 -6
መይ	-11 -14 -11 2 -7
መጥ	1 -4 0 0 0
ሙም	2 0 0 0 0
ሙኒ	7 -6 0 0 -12
ሙን	0 0 0 0 -3
ሙጣ	0 -1 -2 0 0
ሚራ	0 0 0 -3 0
ሚኡ	0 0 0 0 2
ሚዑ	-3 0 0 0 0
ሚዓ	-3 0 0 0 0
ሚዩ	0 0 -1 0 0
ማሊ	0 -3 0 0 -5
ማቅ	-2 -3 -1 -1 -4
ማታ	0 0 0 2 0
ማን	0 0 3 0 0
ማይ	-3 0 10 -1 -2
ምስ	0 -4 -2 9 -7
ምቲ	6 6 0 0 0
ምኒ	-14 -12 -19 0 -9
ምና	0 0 -5 0 0
ምዎ	0 0 -1 0 0
ምዑ	3 0 0 0 0
ምዒ	0 0 0 0 7
ምዚ	0 -1 0 0 0
ሞዝ	-3 0 -1 -3 -4
ረስ	0 0 0 0 -5
ረቃ	0 0 0 -2 0
ረብ	-1 0 0 0 0
ረት	-3 0 -9 0 0
ረኒ	-4 -2 -4 -4 0
ረን	0 0 6 0 0
ረያ	0 7 0 0 0
ረይ	0 2 -17 -9 -3
ረጃ	1 -1 -2 0 0
ሩም	-1 0 0 0 0
ሩኒ	-2 -8 -9 -8 -5
ሩዋ	0 0 -1 0 0
ሪሓ	0 0 -6 0 0
ሪረ	0 -1 -2 0 0
ሪስ	0 0 3 0 0
ሪቲ	0 0 0 3 0
ሪት	-1 0 0 0 -4
ሪን	0 0 7 0 0
ሪካ	0 0 1 0 0
ሪዓ	0 0 0 4 12
ሪዝ	0 0 10 0 0
ሪጅ	0 0 1 0 0
ሪጸ	0 -3 -1 0 0
ሪጹ	0 0 -4 0 0
ራሕ	2 0 -1 -6 0
ራም	0 -1 0 0 0
ራት	0 0 -4 0 0
ራን	0 10 6 0 0
ራዊ	0 0 3 0 0
ራይ	-6 -4 -12 -7 0
ራጅ	0 0 1 0 0
ሬት	0 1 0 -3 0
ርላ	0 0 1 0 0
ርሒ	-5 -5 -15 -9 0
ርሓ	0 8 0 0 0
ርሕ	16 23 -15 -3 3
ርማ	0 0 -2 0 0
ርም	0 -4 -2 0 -5
ርሲ	0 3 4 0 0
ርስ	-6 0 10 0 0
ርቂ	-6 -8 -5 0 0
ርቢ	0 13 9 0 0
ርተ	0 0 10 12 0
ርቲ	-8 -13 -10 -4 0
ርት	-8 0 0 0 0
ርና	2 0 0 0 0
ርኢ	0 0 0 -2 0
ርኩ	4 0 0 0 0
ርክ	0 0 4 0 0
ርዎ	0 6 0 0 0
ርዓ	0 5 3 0 0
ርዝ	0 0 2 0 0
ርዞ	14 25 0 0 0
ርያ	0 0 -7 -1 0
ርዲ	-2 0 -2 -4 0
ርድ	0 3 10 0 0
ርግ	-3 0 0 0 0
ሮም	-9 -9 -2 0 4
ሮሞ	0 0 -1 0 0
ሮቭ	0 0 3 0 0
ሮድ	13 0 0 4 3
ሰር	0 0 1 0 0
ሰብ	-8 -6 -2 0 -3
ሰት	0 0 0 0 6
ሰን	0 0 4 0 0
ሰይ	-2 -11 -17 -17 -8
ሰዳ	0 4 0 0 0
ሱኒ	0 -1 -5 0 -2
ሱዋ	0 0 -2 0 0
ሲቫ	0 0 3 0 0
ሲድ	0 0 -4 0 -4
ሳብ	-1 0 -10 10 -4
ሳና	0 0 0 0 6
ሳይ	0 -3 0 -4 7
ስለ	2 5 0 -3 -7
ስሙ	0 0 0 0 -1
ስቅ	0 3 0 -2 0
ስተ	-1 -3 0 0 5
ስቲ	0 0 0 0 -1
ስኒ	-1 0 0 0 0
ስኪ	0 -1 2 2 0
ስዳ	0 8 0 0 0
ስዶ	1 0 0 0 0
ስጋ	0 0 1 0 8
ስፋ	0 1 0 -8 -4
ሸት	0 0 0 0 1
ሸይ	0 0 -2 0 0
ሻል	0 0 0 0 6
ሻሒ	0 0 -4 -1 0
ሻም	0 0 2 0 0
ሻይ	0 -1 7 8 0
ሽሕ	0 0 -4 0 0
ሽተ	-3 2 1 0 0
ሽቶ	0 0 0 0 -4
ሽነ	0 0 -4 0 0
ሽጢ	0 0 -1 0 0
ቀስ	0 3 0 0 -2
ቀት	-6 -2 0 0 0
ቀይ	-7 2 0 0 3
ቁኒ	-4 -5 -6 0 1
ቂሰ	0 0 -1 0 0
ቂቅ	0 0 2 0 0
ቂዑ	0 0 3 0 0
ቃስ	0 0 -3 0 0
ቅላ	-2 -2 -8 0 0
ቅስ	-7 0 -1 -1 0
ቅዓ	6 0 0 0 0
ቆኣ	0 -3 -1 0 0
ቆይ	0 0 -1 0 0
በለ	0 -4 0 -3 0
በሉ	-1 -4 0 -4 0
በሊ	0 0 -4 0 0
በል	0 8 0 0 0
በረ	0 0 0 1 0
በሪ	0 0 6 0 0
በት	0 -4 6 0 0
በቶ	2 0 -7 -3 0
በኒ	0 0 0 0 9
በኪ	0 0 -1 0 0
በይ	-11 -12 -17 -16 -8
በድ	0 0 0 0 -3
ቡር	0 0 -8 0 0
ቡስ	0 0 -9 -2 0
ቡኒ	-2 -5 -4 0 0
ቡና	0 0 2 0 0
ቡን	1 14 24 0 0
ቢሩ	0 0 -4 0 0
ቢት	6 2 5 0 0
ቢዩ	0 -1 0 0 0
ባሕ	0 0 0 -4 -5
ባር	0 0 4 0 4
ባቀ	0 0 4 0 0
ባት	-1 -6 0 -4 0
ባይ	-3 0 22 0 0
ቤተ	0 0 -4 -2 0
ቤታ	0 0 0 6 0
ቤት	0 0 -2 -1 -9
ብ	-4 0 0 0 0
ብሉ	-2 -3 0 -1 0
ብሊ	0 0 16 0 0
ብላ	-4 0 0 0 0
ብል	-15 -12 -6 -1 -3
ብሪ	0 0 5 7 0
ብር	3 14 -17 -8 -2
ብቲ	3 0 -4 10 4
ብታ	-2 0 0 16 10
ብን	0 0 2 0 0
ብኡ	0 0 0 0 -1
ብዋ	0 0 -2 0 0
ብዚ	0 -6 0 7 0
ብዩ	0 -2 -5 5 2
ብያ	1 0 0 -2 0
ቦማ	0 6 0 0 0
ቦት	3 5 5 0 0
ቦይ	0 0 -2 0 2
ቪዛ	3 0 19 15 0
ቫን	0 0 0 0 -3
ተሎ	6 0 0 0 0
ተር	0 0 5 10 0
ተን	7 7 41 11 0
ተኛ	0 0 7 1 0
ተው	0 0 2 1 0
ተይ	-10 -6 -30 -10 -18
ቱኒ	0 0 -1 0 0
ቲሉ	-4 0 -6 0 0
ቲት	0 0 2 0 0
ቲፕ	0 2 0 0 0
ታል	-1 -4 -6 0 0
ታቲ	0 0 0 1 0
ታት	-1 0 -5 -4 0
ታይ	0 0 0 0 -2
ቴል	-1 0 -6 0 0
ትል	0 0 4 8 0
ትሕ	0 -1 -3 0 0
ትም	-1 0 -7 0 0
ትሪ	0 4 0 -4 -3
ትራ	0 0 7 0 0
ትሽ	4 0 0 -2 0
ትት	0 0 -2 0 -3
ትኒ	-13 -14 -22 -3 -3
ትና	-4 0 -11 0 -2
ትን	0 0 -3 0 0
ትዩ	-7 0 0 -3 0
ቶም	1 -1 0 0 -1
ቶን	0 0 9 0 0
ነቲ	-3 0 0 0 0
ነን	-4 0 0 0 0
ነዚ	0 2 0 0 0
ነይ	-3 -6 -14 -6 -2
ኑይ	0 0 0 -1 -3
ኒት	0 0 -6 0 -1
ኒክ	0 3 14 -3 0
ናብ	0 -4 -13 -1 -15
ናት	15 -6 -2 0 2
ናኒ	-3 0 0 -1 3
ናን	0 0 0 -4 0
ናኡ	-1 0 0 0 0
ናዊ	0 0 12 0 0
ናዕ	-2 0 -8 5 1
ናይ	-7 2 5 5 -2
ናፕ	0 0 -1 0 0
ኔሎ	0 0 -2 0 0
ንሱ	4 -4 0 0 0
ንሲ	0 0 -2 0 0
ንሳ	-5 0 0 0 5
ንተ	0 -9 0 0 -4
ንቲ	-2 -4 -7 0 -12
ንት	0 1 1 5 0
ንና	0 -2 0 -4 0
ንን	0 -5 -2 -8 -7
ንኩ	-5 1 -1 -4 -6
ንኪ	-4 0 -7 0 -1
ንካ	0 6 6 -3 0
ንኮ	5 5 0 0 0
ንዳ	18 20 34 25 5
ንድ	0 0 18 0 0
ንግ	0 0 1 0 0
ንጻ	3 4 4 0 0
ኖት	0 0 9 0 0
ኡኒ	6 0 -9 -4 0
ኢለ	0 -2 -4 -2 0
ኢሉ	-12 -9 -2 -7 6
ኢላ	-3 -5 0 0 0
ኢነ	-2 -9 -5 0 0
ኢና	-3 1 -3 0 -1
ኢን	12 0 0 0 0
ኢኪ	0 1 0 0 0
ኢዳ	0 0 -2 0 0
ኣላ	0 -4 -2 -1 3
ኣሎ	2 -7 -1 0 -7
ኣብ	-1 -1 5 1 -4
ኣት	20 15 16 11 21
ኣነ	3 0 0 0 7
ኣኒ	-5 -3 -8 0 0
ኣን	0 0 0 0 2
ኣያ	0 3 0 -9 4
ኣይ	-4 3 6 -6 -9
ኣደ	0 -1 0 0 0
ኣጋ	0 0 0 -3 0
ኣፕ	0 -3 0 0 0
ኤ	0 4 0 0 0
ኤል	0 0 4 0 0
ኤን	1 0 0 0 0
እለ	5 10 -3 -1 0
እሊ	0 -3 0 0 -2
እሳ	0 0 -6 0 0
እቲ	-8 -3 0 -8 -2
እታ	0 -7 0 0 -3
እን	1 0 0 0 0
እኩ	11 1 0 0 0
እዚ	3 0 0 0 0
እዛ	0 0 0 0 -2
እየ	-5 -8 -16 -8 -4
እዩ	2 6 -10 -7 -3
እያ	0 5 0 -8 3
ኦም	-7 -6 0 0 -4
ከም	0 -3 -1 -5 -4
ከር	0 0 3 6 0
ከት	0 4 0 0 0
ከን	11 7 1 3 6
ከይ	-1 6 -11 -1 -1
ኩሉ	8 14 0 -7 -1
ኩም	0 -5 -10 -2 0
ኩስ	-3 0 0 0 0
ኩን	-7 -3 0 0 0
ኩካ	0 0 1 0 0
ኩክ	1 6 0 0 0
ኪመ	0 3 0 0 0
ኪም	-4 0 0 -9 0
ኪበ	1 0 0 0 0
ኪና	-4 -7 -8 -3 0
ኪዲ	-4 -2 0 0 0
ካል	3 2 5 0 0
ካራ	6 3 -1 0 0
ካር	0 0 0 -5 0
ካብ	0 -4 -8 5 -7
ክሊ	1 0 0 0 0
ክል	0 0 2 0 0
ክር	1 0 -6 0 0
ክሲ	2 0 0 0 -3
ክስ	1 0 0 0 0
ክብ	-2 -3 0 0 -3
ክዎ	0 0 0 3 0
ክዩ	0 0 -4 0 0
ክፋ	7 0 0 0 0
ኮት	-9 -2 -8 -8 0
ኮነ	4 0 0 0 0
ኮይ	0 0 0 10 0
ኳን	-5 -6 -1 2 0
ወር	0 0 1 0 0
ወኒ	0 0 -1 0 0
ወይ	0 -8 5 5 -2
ወዲ	0 -2 14 0 0
ወዳ	0 0 0 -4 0
ዉኒ	0 0 -1 0 0
ዊላ	0 0 0 -2 0
ዊት	0 0 20 10 0
ዋና	-1 0 0 0 0
ዋዕ	0 0 0 0 2
ዋይ	7 0 6 4 2
ውስ	0 0 3 0 0
ውት	0 0 -2 0 -3
ውን	-8 0 0 -10 0
ውጹ	0 -2 -2 0 0
ዎም	0 -3 0 0 -2
ዑም	0 0 12 8 0
ዑኒ	12 0 0 0 0
ዑይ	0 0 0 -4 -1
ዒት	0 -1 -3 0 0
ዓል	0 0 -2 -7 16
ዓሳ	0 0 2 4 0
ዓሻ	0 0 -3 -3 0
ዓቢ	0 0 2 0 0
ዓተ	0 4 13 0 0
ዓት	0 -4 -8 16 0
ዓኒ	-4 -13 -14 -8 0
ዓኣ	0 0 0 -4 0
ዓኪ	0 3 1 0 0
ዓይ	2 0 5 14 4
ዓፈ	0 0 5 0 0
ዕሊ	0 5 0 0 0
ዕል	-2 0 0 0 0
ዕሶ	0 0 0 0 -1
ዕባ	0 0 -3 0 -1
ዕተ	0 0 -4 -4 0
ዕና	0 0 -4 -2 0
ዕን	-6 -3 0 0 0
ዕዋ	-3 0 0 0 0
ዕዎ	0 0 0 0 -7
ዕዳ	0 0 -4 0 -8
ዕጾ	0 4 0 -2 -1
ዖም	0 0 -6 0 0
ዘላ	9 2 3 10 19
ዘሎ	15 5 25 28 24
ዘብ	5 0 -6 -1 -1
ዘይ	0 0 -1 -7 -2
ዙሕ	0 4 0 0 0
ዙኒ	0 0 -1 0 0
ዛና	-4 0 0 2 0
ዛኡ	0 2 0 0 0
ዛኣ	-1 -4 0 0 0
ዛይ	0 -3 0 19 0
ዜሮ	0 0 7 0 10
ዝሚ	0 -1 -8 0 0
ዝና	0 -6 -6 0 0
ዝን	0 0 0 1 0
ዝእ	-1 -4 0 -1 -1
ዝዎ	-4 -7 0 0 0
ዝያ	5 4 5 0 0
የላ	0 -2 13 0 0
የኒ	-6 -1 -6 0 0
የይ	1 -4 -10 2 -7
የዮ	0 -2 0 0 0
ዩኒ	0 16 12 0 0
ያት	0 -3 -6 -7 -4
ያቶ	3 0 0 0 0
ያኒ	0 0 3 0 0
ያን	0 -2 0 1 0
ያዊ	0 0 21 6 0
ይለ	0 0 8 0 0
ይል	0 0 24 28 10
ይሕ	0 3 8 9 0
ይም	0 0 6 0 0
ይረ	9 6 0 0 -1
ይሩ	-5 -12 -14 -12 -6
ይቲ	5 0 1 -4 -8
ይታ	3 8 13 0 0
ይት	0 4 0 0 3
ይነ	0 0 -3 -5 -10
ይኑ	0 6 -3 0 0
ይና	6 0 0 0 0
ይን	-2 -6 0 -5 -3
ይዎ	0 -3 -6 0 10
ይዛ	0 0 0 1 0
ይድ	0 -2 -4 0 0
ይፊ	0 9 0 0 0
ዮም	-8 -12 -17 0 0
ዮሞ	0 1 -2 0 0
ደሊ	0 -10 -13 -10 1
ደል	0 -3 -2 0 0
ደሚ	0 -1 0 0 0
ደም	0 -10 -4 -3 0
ደቂ	0 0 0 0 -2
ደቃ	4 0 0 0 0
ደቅ	0 -1 0 -4 0
ደኒ	0 0 -1 0 0
ደና	9 0 -3 12 10
ደን	0 7 15 0 0
ደው	0 -2 0 0 0
ደይ	0 -11 -20 -16 -11
ደገ	-1 0 -13 0 0
ዱላ	0 -4 0 0 0
ዱል	0 0 6 0 0
ዱኒ	1 0 0 0 0
ዲረ	-1 -1 0 0 0
ዲዱ	-2 -5 -2 0 0
ዳር	1 0 5 0 0
ዳት	-2 0 0 0 0
ዳቶ	9 0 0 0 4
ዳነ	0 0 3 0 0
ዳኛ	0 0 -1 -1 0
ዳይ	0 0 5 0 0
ዴና	0 0 0 8 0
ድሚ	0 0 -5 -4 -3
ድማ	-8 3 0 0 0
ድም	0 0 0 0 10
ድሪ	0 10 7 1 0
ድራ	0 0 0 0 -1
ድስ	0 0 9 0 0
ድሽ	0 0 0 3 -4
ድና	-3 0 0 0 0
ድን	0 3 0 0 0
ድዮ	0 0 -2 0 0
ድድ	3 0 -5 0 -2
ዶት	4 0 0 7 0
ጀር	0 0 -1 0 0
ጂም	0 0 2 0 0
ጅስ	0 0 3 0 0
ገና	0 0 0 3 0
ገዛ	-3 -12 -12 -8 -8
ገይ	0 0 -2 -3 0
ገዲ	4 0 0 0 2
ጉሪ	0 0 -5 0 10
ጉራ	0 0 0 -2 0
ጉሰ	0 0 2 0 0
ጊሩ	0 0 0 0 -1
ጊኡ	0 0 -3 0 0
ጊድ	0 13 6 6 5
ጌት	0 3 3 0 0
ግሖ	0 0 -1 0 0
ግሩ	0 8 0 -1 -2
ግቢ	0 0 0 -9 0
ግን	0 -7 0 -2 7
ግእ	0 0 -5 0 -6
ግዜ	0 -4 -2 -6 0
ግጽ	0 0 0 0 3
ጓል	0 0 0 -2 0
ጓሚ	0 0 -1 0 0
ጡኒ	0 0 0 0 1
ጡፍ	-5 0 -6 -2 0
ጥቃ	4 0 1 6 2
ጥቢ	10 20 24 34 2
ጥን	0 0 0 -2 -6
ጨይ	0 0 0 -1 0
ጫማ	-4 0 0 0 0
ጫይ	0 2 -5 -7 0
ጸይ	-2 0 -10 -4 -2
ጹም	0 0 7 0 0
ጹኒ	0 -1 -2 -3 0
ጺላ	-2 0 0 0 0
ጺን	0 0 -3 -2 0
ጺኡ	0 12 0 0 0
ጺኣ	14 1 0 0 -5
ጻን	0 -2 0 0 -1
ጽሕ	0 0 -3 0 0
ጽሩ	0 0 0 -8 0
ጽሪ	4 -4 3 0 -1
ጽእ	0 0 -7 -9 -6
ጽኪ	0 0 -4 0 0
ጽው	0 -7 -1 0 0
ጾና	0 0 -2 0 0
ጾይ	0 0 -6 -4 -5
ፈራ	0 0 9 0 0
ፈኒ	2 -5 -14 0 -9
ፈና	0 0 -6 -6 0
ፈይ	0 0 -7 -7 -7
ፉኒ	-2 -9 -14 -4 -1
ፊረ	0 -1 0 0 0
ፌት	-2 0 0 0 0
ፍሊ	0 -2 -6 -11 0
ፍሪ	1 0 0 0 0
ፍቲ	-3 0 -5 0 -2
ፎም	0 0 0 0 6
ፒዛ	0 0 0 0 1
ፕል	0 2 0 0 0
[last tr]
'e	0 0 0 3 0
10	9 0 0 0 0
3	2 0 0 0 0
34	0 2 0 0 0
3a	0 0 0 0 7
88	1 0 0 0 0
9b	0 0 0 0 6
a	1 10 9 5 3
ab	0 0 0 1 0
ah	4 0 0 9 0
ak	-4 0 -14 -9 -1
am	-2 -14 -1 -10 4
an	0 -11 -24 -14 -17
ap	1 10 0 0 0
ar	-15 -10 -32 -3 -3
at	1 8 31 25 17
ay	0 0 -2 -3 0
az	2 0 -6 0 0
ağ	0 6 0 0 0
aş	0 0 -5 0 0
ba	-3 0 0 0 0
be	0 0 -4 -1 0
bi	3 -6 0 -6 0
c	0 0 3 0 0
ca	0 0 -2 -7 0
ce	4 0 -15 0 -9
ci	0 0 9 11 0
cu	0 13 31 0 0
cı	0 0 8 0 0
da	2 7 0 -24 0
de	4 11 0 -20 0
di	-11 -17 -18 -11 -10
du	-12 -7 -17 4 -2
dü	-9 -8 -9 0 -3
dı	-14 -18 -29 0 7
ec	0 6 0 6 0
ee	2 0 0 0 0
ek	0 0 -3 5 0
el	0 9 8 0 0
em	-9 0 -15 -7 0
en	-12 -15 -1 -20 -6
er	0 0 -17 0 -3
es	0 0 -1 0 0
et	0 0 6 -1 5
ex	0 0 0 0 8
ey	0 2 0 0 0
eç	0 0 -1 0 0
eş	-1 -1 0 -3 0
gi	0 0 7 0 0
hı	1 0 0 0 0
ih	0 0 0 0 3
ik	6 -5 -4 -4 -7
il	-3 0 0 0 -1
im	-10 -7 -13 2 0
in	-7 -11 0 -1 -8
ip	-3 -5 -7 0 0
ir	0 -9 -2 -11 -8
is	-10 0 -3 -8 0
it	3 -2 0 0 0
iz	0 0 -2 -1 -7
iç	0 0 -1 0 0
iş	-2 0 9 15 15
ja	8 3 0 0 0
k	0 9 0 0 0
ka	0 0 18 18 0
ke	0 0 1 0 0
ki	-2 0 13 12 11
la	-3 -11 -13 -19 0
ld	0 0 9 0 0
le	0 8 3 7 10
li	0 -5 -8 5 3
ll	0 0 4 0 0
lt	0 0 0 0 2
lu	0 -2 0 0 1
lı	12 -2 14 0 0
ma	-8 -8 -18 -9 7
me	0 -5 -10 -11 4
mi	-7 -2 0 -6 0
mm	5 0 0 0 0
mu	-9 -2 -10 -5 2
mü	0 0 -4 0 0
mı	-1 -2 -19 -17 -5
na	1 -3 -11 -9 0
nd	0 0 -2 0 0
ne	-10 -3 -3 -5 0
ni	0 -1 -12 -13 -15
nk	0 0 0 3 1
ns	0 0 0 0 4
nu	0 -3 0 0 0
nç	0 0 -4 0 -2
nü	0 0 -2 -4 0
nı	-8 -17 -14 -8 -5
o	1 0 0 0 -2
ok	0 0 19 20 0
om	3 9 18 0 0
on	-1 -12 -9 -6 -15
or	-18 -24 -35 9 -4
ot	4 5 5 11 0
ps	2 0 0 0 0
pu	0 0 -5 0 0
ra	0 -2 0 0 0
rd	0 0 4 2 0
re	15 10 5 0 -2
rg	10 9 19 0 0
ri	2 -11 0 -5 0
rk	0 0 6 0 0
rn	0 6 5 0 0
rs	0 0 2 0 0
rt	0 0 0 -11 0
rı	0 0 -11 -7 0
sa	0 1 0 0 0
se	1 4 0 -6 0
si	-1 -8 0 0 2
st	-2 0 8 0 2
su	0 0 3 0 0
sı	-8 -2 -8 0 0
t	0 0 6 3 2
ta	0 8 12 0 -5
te	0 -3 2 -8 -9
ti	-8 -8 -2 0 0
to	0 15 22 0 5
ts	0 0 2 0 0
tt	0 3 8 0 0
tu	0 -4 -3 0 0
tü	0 1 11 0 0
tı	-15 -9 2 3 0
uk	2 0 0 -12 -4
um	2 -13 -29 -1 -12
un	-10 0 0 -8 0
ur	-4 0 3 0 0
us	0 0 -3 0 0
ut	-1 0 0 0 -2
uz	13 0 -10 0 3
uş	0 -2 -3 0 6
ve	-3 -14 -8 -2 0
ya	2 -2 -13 0 -2
ye	-5 -4 0 -17 -1
yi	0 0 -6 -3 0
yo	-7 -14 -26 0 -1
yı	0 -5 -2 0 0
za	0 0 0 -2 0
zi	0 -4 0 0 0
zı	0 0 -9 0 -2
çü	0 0 8 0 0
çı	-2 0 -2 0 -4
ör	0 1 0 0 0
öz	0 -4 -5 -6 -5
ük	0 0 -2 0 -2
üm	-2 -2 0 0 -1
ün	0 0 -3 0 -3
ür	-4 0 0 -3 -3
ğu	0 -7 13 7 0
ğı	2 0 -7 -1 0
ık	-8 0 0 -1 -4
ım	8 -5 -28 -1 3
ın	0 -8 -2 -3 -3
ıp	0 0 -2 -3 -4
ır	0 -6 -1 -4 0
ıs	0 0 -9 0 0
ız	11 0 0 -5 -5
ış	0 0 0 1 -2
şe	5 0 0 0 0
şi	-4 -5 -6 -2 0
şı	-4 -5 0 0 0
[last uk]
'є	-4 0 0 0 -2
by	0 0 0 2 3
et	0 3 9 0 0
go	0 0 9 6 1
le	17 14 16 24 19
ly	0 0 0 0 3
ma	0 0 0 0 2
me	0 14 8 1 0
ok	0 0 1 0 0
om	5 6 11 0 0
ps	1 0 5 0 0
rg	7 8 14 0 0
t	0 0 3 1 0
ta	1 0 0 0 0
ts	0 0 3 3 0
uk	8 4 3 0 0
vk	0 5 0 0 0
а	0 -7 -2 -5 -8
ав	-1 7 -16 -15 -9
ад	0 0 0 0 1
ай	0 0 9 0 0
ак	-7 -2 0 0 0
ас	0 6 0 -5 -2
аю	-4 0 0 -6 0
ає	-15 -14 -14 -11 -10
б	0 0 8 0 0
би	0 -4 0 0 0
бо	0 -3 0 0 -4
в	-14 -5 -8 -14 -4
ва	0 0 -5 0 0
ву	-3 0 4 0 4
ві	0 -3 -5 -3 -4
ги	0 0 0 0 5
го	-10 0 -1 0 0
ди	6 -3 -4 -5 -4
до	-3 -3 0 -6 -5
дь	4 0 0 0 0
ез	-4 0 -7 -1 0
ей	0 0 -3 0 0
ем	0 0 -6 0 0
ер	-1 -9 -7 -7 -7
ет	-2 0 -3 0 0
ею	0 0 -2 0 0
же	-8 -5 -9 -6 -12
жу	4 8 -8 0 0
з	2 -12 0 -8 -2
за	-6 -7 -8 -4 -13
зи	-5 -5 0 0 0
зу	0 4 5 0 0
зі	0 2 0 0 0
ив	0 -1 -11 -7 -12
ий	-5 -9 -14 0 -1
ик	0 -1 -1 0 0
ин	0 -4 -4 -8 -5
их	0 0 -1 0 0
й	0 -1 0 -2 0
йл	0 0 0 11 9
ка	12 15 28 16 13
ки	-6 -3 0 -10 -8
ко	0 0 2 0 -4
ку	-7 -17 -18 -13 0
ла	-13 -3 -10 -9 -12
ли	-13 -14 -18 -4 -19
ло	0 0 -2 0 0
лу	0 3 0 0 0
ль	0 0 0 0 2
лю	0 0 -2 0 0
ма	0 0 -5 0 0
ми	0 0 0 6 -7
мо	0 12 -5 0 0
му	-4 -8 -6 -1 -6
мі	0 0 -1 -4 3
на	-17 -10 -11 -9 -9
не	-5 -5 0 -8 -8
ни	2 22 28 0 0
нк	0 0 0 3 0
но	-4 -2 -7 0 0
ну	-8 -4 -13 -2 -7
нь	0 -9 0 -5 -5
ню	0 0 -1 0 0
ня	0 -1 0 0 -2
ні	-8 -9 -17 -1 0
о	-5 -2 -6 3 -2
ов	0 0 0 -2 0
ок	13 0 0 0 1
ом	-2 0 -16 0 -9
он	0 0 0 9 12
ох	3 0 0 0 0
ою	-5 0 -13 -11 -11
ої	0 0 0 0 1
по	-2 -6 8 -5 0
пі	0 0 -4 4 0
ра	0 0 -2 0 0
рг	0 0 -3 0 -4
ре	0 0 0 -4 0
ри	-5 0 -3 -3 -5
рс	0 -4 0 0 0
рт	0 0 8 -1 0
рі	-2 -1 -6 0 0
са	3 0 -6 0 0
си	0 -1 -2 0 0
сь	-6 0 -3 -6 -10
ся	-8 -8 -20 -6 -7
та	0 0 6 1 0
ти	-9 -13 -19 -10 -6
то	-2 -9 -3 -5 0
ту	0 -9 -2 -15 -8
ть	-15 -15 -11 -10 -15
ті	-6 -4 -9 -2 -9
у	-9 -13 -6 -14 -5
уб	0 0 0 -2 0
ув	-5 -11 -11 -3 -4
уш	0 -5 0 0 0
ує	0 0 -3 0 -1
це	0 -4 0 0 0
ць	0 0 -5 0 0
цю	0 0 -1 -3 0
ці	0 -7 0 -6 2
чи	0 0 0 0 -3
чя	0 0 -2 0 0
чі	-8 0 -8 -3 -5
ше	0 0 0 -1 0
ші	0 0 0 3 0
що	-2 -8 0 -8 0
я	-12 -7 0 -8 -11
як	0 -1 0 0 -3
ят	0 0 -1 0 0
ях	0 0 -2 0 0
яє	0 0 -5 0 0
єї	0 0 0 -2 0
і	-4 -10 7 2 -7
ів	-3 -5 -9 -1 0
ід	0 -2 2 -11 -5
із	0 2 0 0 0
ій	0 0 -6 0 -2
ік	0 0 -6 -4 -4
ім	0 1 8 0 0
ін	-5 -4 0 0 0
ір	0 0 10 0 3
іт	0 0 -7 0 0
ію	0 0 0 0 -1
ія	-6 -4 -8 0 0
ії	0 0 -1 0 0
їй	0 0 0 -1 0
[last ur]
22	1 0 0 0 0
ak	0 0 1 2 0
al	3 2 0 0 0
am	0 -3 0 0 0
at	10 14 14 8 0
az	2 0 0 0 0
b	0 0 0 0 1
er	0 0 0 2 0
et	7 0 0 0 0
ge	1 0 0 0 0
i	0 0 -3 0 0
il	0 0 0 1 0
k	1 6 8 7 4
ks	0 0 0 0 1
la	0 0 0 4 5
le	13 23 19 25 24
ll	-5 0 0 0 0
lp	0 0 0 0 -3
me	13 8 7 9 3
na	1 0 0 0 0
of	0 1 0 0 0
ok	0 7 1 0 0
om	8 4 4 0 0
on	1 0 0 0 0
or	0 0 1 0 0
ot	7 17 14 16 9
ps	0 0 21 8 0
ra	1 0 0 0 0
rg	5 0 7 0 0
se	0 3 0 0 0
so	-3 0 0 0 0
t	0 13 14 11 7
th	0 0 1 0 0
up	6 3 0 0 0
ww	0 0 8 0 0
ا	-2 -1 0 0 0
اب	0 -4 -9 -1 1
ات	14 0 0 0 -11
ار	3 0 0 -4 -8
از	0 1 11 0 0
اس	20 0 -16 0 -12
اف	7 0 2 0 0
اك	0 0 0 12 0
ال	1 2 -5 0 7
ام	-7 12 11 8 1
ان	3 -2 -2 0 -4
اه	0 4 0 0 -7
او	0 -4 19 4 0
اي	0 -8 -3 -6 8
اٹ	0 0 10 18 0
اپ	0 -2 -3 2 7
اں	0 3 -9 0 0
بج	0 0 0 0 5
بح	0 0 -4 0 -4
بر	0 -6 0 0 0
بس	0 -2 0 -4 0
بل	0 0 8 0 0
بو	0 0 -1 -3 0
بي	0 -2 -4 0 0
تا	-7 -7 -29 -10 4
تر	0 0 0 5 10
تك	0 0 0 3 -4
تل	0 0 0 -1 -2
تم	3 0 0 0 9
ته	0 11 0 -5 -13
تو	-10 -8 0 -4 2
تي	-4 -24 -35 -20 3
جر	0 0 -1 0 0
جس	0 0 0 0 1
جو	0 12 0 3 0
جي	9 6 10 0 0
دا	0 16 8 0 -3
دد	-1 0 0 0 0
دن	0 0 0 3 0
دو	4 0 -11 -7 -10
دي	-3 0 -13 -5 0
را	4 13 -8 -6 2
رت	0 0 0 0 4
رد	0 -1 -1 0 0
رز	2 1 1 0 0
رس	0 6 -1 0 0
رك	0 0 13 0 0
رم	0 0 -6 -6 -4
رن	0 0 13 0 0
ره	0 4 8 -3 -9
رو	0 -8 -8 -5 4
ري	11 16 23 0 4
رٹ	8 0 1 0 0
رڈ	0 0 -5 -1 -2
زا	0 1 0 0 0
زت	3 1 0 6 18
زل	8 0 0 14 7
زن	0 0 0 1 0
زو	-1 0 0 0 0
سب	7 0 0 0 7
ست	0 0 0 5 0
سر	0 0 -7 0 0
سل	0 0 0 0 -1
سن	0 0 1 0 0
سه	0 0 6 0 1
سو	0 2 -4 -1 0
سي	-1 6 3 -5 -4
سٹ	-6 0 0 0 0
شت	0 0 -3 -7 0
شم	0 0 15 0 0
شن	0 0 0 1 0
شي	0 0 0 0 -5
عي	0 0 0 0 2
قي	0 0 4 0 0
كا	10 0 7 0 9
كر	-10 -17 -8 -9 4
كس	0 0 10 0 0
كل	0 -1 0 -1 0
كه	-10 -19 -14 -18 1
كو	7 0 -1 8 0
كي	7 11 -4 -3 -6
كٹ	0 0 0 0 10
لا	-1 1 -6 -19 -13
لج	0 0 7 0 0
لر	0 0 4 0 0
لك	0 0 -1 0 0
لم	0 0 7 1 3
له	0 0 3 0 -1
لي	4 7 6 0 3
ما	0 0 3 0 0
مر	0 0 -5 0 -3
مس	0 0 0 0 2
مي	0 0 4 0 0
نا	0 0 0 -5 0
ند	-6 -4 -8 7 7
نر	0 10 11 0 0
نز	0 0 9 0 0
نس	0 0 0 0 3
نك	-2 3 0 10 7
نم	0 0 6 0 0
نه	-10 -8 -6 -6 0
نو	0 9 5 0 0
ني	3 2 1 12 16
نٹ	0 7 20 0 3
نچ	0 0 0 -1 -3
نڈ	0 0 1 0 0
نگ	0 9 9 0 0
ها	12 -2 0 5 -6
هت	0 0 0 -3 0
هر	16 1 -12 6 -1
هم	-5 -1 6 6 0
هن	0 0 0 0 3
هو	6 1 12 24 2
هي	6 8 2 -5 -6
وا	0 0 -1 0 0
وب	0 0 0 0 3
ور	-3 4 0 0 16
وز	3 3 2 0 0
وش	0 0 9 0 0
ول	0 0 5 0 0
وم	0 -2 10 0 -1
ون	0 0 -6 1 0
وه	0 -4 -10 17 0
وي	-5 -1 -2 5 0
وٹ	-1 0 8 0 0
وپ	0 0 8 0 0
وچ	-2 0 3 -4 -2
وڈ	1 7 1 0 0
وڑ	0 1 -5 0 0
وگ	-3 -8 -3 0 0
وں	3 -9 -45 -10 7
يا	-7 -5 14 -4 6
يد	8 0 0 0 0
ير	15 1 0 0 0
يز	0 3 0 0 0
يس	12 3 0 2 0
يش	2 0 0 0 0
يف	0 1 3 6 0
يك	-5 0 5 3 0
يل	0 7 0 7 3
يم	0 4 3 6 0
ين	0 -3 -2 0 5
يه	0 0 5 0 0
يو	0 2 6 14 14
يي	2 -17 18 -5 -3
يٹ	4 12 15 18 5
يں	12 0 -29 1 -3
ٹر	0 -4 0 2 0
ٹس	0 4 4 0 0
ٹن	0 10 12 0 0
ٹه	0 0 -2 -7 0
ٹو	1 0 0 0 0
ٹي	10 0 -6 1 0
پر	6 12 0 -9 -12
پس	0 0 -7 -8 0
په	0 -2 0 -13 -6
پڑ	0 0 -1 0 0
چك	0 0 0 -5 0
چل	9 5 0 0 4
چه	0 0 4 2 15
چي	-6 0 -5 0 11
چپ	0 0 0 0 5
ڈر	9 0 -9 0 0
ڈم	0 0 0 -3 0
ڈن	0 0 13 1 0
ڈي	0 0 2 0 0
ڑا	0 4 0 0 0
ڑه	0 0 1 0 0
ڑي	-7 -8 -11 0 -3
گا	-2 -13 -14 0 1
گر	0 0 0 0 8
گل	-1 -1 0 3 0
گن	0 0 0 2 0
گي	-2 0 -7 -2 0
[last ur-latn]
ab	-9 1 -15 1 -3
ad	0 4 11 11 3
ah	10 12 11 6 0
ai	7 2 0 0 -2
aj	0 0 0 0 1
ak	-3 0 -2 -2 0
al	-5 4 4 0 3
am	0 0 9 6 2
an	15 0 9 2 0
ao	0 0 -5 0 -1
ap	0 0 -1 0 12
aq	0 0 -3 -2 -1
ar	6 11 -2 0 -9
as	14 9 0 3 0
at	2 7 14 1 5
au	0 5 1 0 0
ay	0 -8 -8 -8 2
az	0 0 4 0 0
b	0 0 0 0 7
ba	0 1 6 1 6
bi	0 0 0 0 6
bu	0 0 0 0 1
by	0 0 3 0 0
c	6 3 8 0 0
ca	0 0 2 0 0
ce	1 7 2 0 0
ch	6 1 0 -3 0
ck	6 12 21 3 0
co	0 5 9 0 0
cy	6 0 0 0 0
da	-5 -4 -15 -8 0
de	0 -3 -14 -6 0
dh	1 0 0 0 0
di	2 -16 -12 -17 -5
dl	0 0 3 0 0
do	0 -9 -3 0 -7
dy	0 0 14 8 0
ec	0 0 9 0 0
ed	0 -7 -6 5 -1
ef	2 0 0 0 14
ei	0 10 0 0 3
ek	0 0 0 -5 -6
el	1 3 -9 0 0
em	0 0 3 0 0
en	9 4 1 2 7
eo	0 0 0 0 6
er	7 15 8 16 10
es	0 16 19 15 2
et	0 7 7 0 0
ey	0 0 4 0 0
fe	0 3 0 0 0
g	6 0 1 0 0
ga	-12 -13 -18 0 1
ge	12 -13 -5 0 2
gh	0 0 16 4 0
gi	13 0 -6 -1 -7
go	0 0 0 0 -5
gs	0 0 2 0 0
gt	2 3 0 0 0
h	7 0 0 0 0
ha	8 0 -15 -5 0
he	0 0 -10 0 19
hi	0 -10 -3 -14 1
hn	0 0 0 6 0
ho	3 -5 -1 7 -1
hu	-1 -3 -3 14 5
ia	0 -5 0 0 0
ik	-2 0 0 -6 0
il	-3 2 0 23 16
im	-2 0 0 -10 0
in	18 8 -18 7 2
ip	0 0 5 0 0
iq	0 0 0 0 1
ir	11 0 0 10 -1
is	0 0 15 0 0
it	0 3 0 0 0
ja	1 0 0 0 0
je	10 2 11 0 0
ji	0 15 17 2 0
k	0 11 19 2 -2
ka	0 7 0 -3 6
ke	-7 6 12 11 4
kh	-2 0 -7 -3 0
ki	0 4 -7 -12 -12
ko	11 4 -5 -7 0
ky	0 0 13 4 0
la	-10 0 -2 -20 -17
ld	0 0 1 0 0
le	23 28 15 13 23
li	0 0 -8 -8 -11
ll	1 4 0 -2 0
ls	0 13 10 0 0
ly	0 0 5 4 0
ma	0 0 0 -3 -3
me	18 11 0 5 -8
mi	0 -4 -5 -2 0
na	0 0 3 -13 -16
nd	-3 -5 0 6 -8
ne	3 -1 -24 -9 -10
ng	0 0 11 2 0
ni	0 -6 6 -4 2
nk	0 0 -1 0 0
no	0 -4 -16 0 0
np	0 0 -5 0 0
ns	0 9 4 -2 0
nt	2 0 -7 0 0
ny	0 0 7 10 0
ob	0 0 0 7 8
od	0 0 0 0 -6
of	0 3 0 0 0
oh	10 0 0 16 13
oi	0 0 0 -3 0
ok	0 0 0 0 1
ol	0 -5 -2 -9 0
om	8 16 14 0 0
on	-2 9 20 0 0
oo	2 1 3 0 4
op	0 0 22 17 0
or	-5 16 5 0 0
ot	21 23 19 34 12
ow	0 0 7 0 0
oz	0 11 0 -13 -6
pa	0 0 -1 0 0
pe	0 5 -17 -19 -12
pi	0 0 0 -5 0
qt	0 0 1 0 0
qu	0 0 -3 0 0
ra	5 -5 0 -6 2
rd	-5 1 3 0 -4
re	0 5 0 -8 2
ri	4 -4 0 -1 14
rk	0 3 -2 0 0
ro	12 0 -7 0 0
rs	0 0 11 12 0
rt	0 0 0 -7 -1
ry	5 14 18 0 0
sa	5 16 21 12 9
se	-3 7 7 1 2
sh	0 13 13 18 0
si	0 2 0 4 -4
so	0 0 -17 0 0
st	0 0 15 11 4
ta	-6 -13 -36 -1 0
te	11 0 -14 -2 -6
th	-5 -4 0 0 -2
ti	0 -12 -11 6 7
to	-1 0 0 -4 0
ts	2 0 0 0 0
tu	0 0 4 4 2
ty	0 0 3 1 0
u	0 0 0 1 0
ui	4 0 0 0 0
um	0 0 -1 19 5
un	-5 -2 1 1 0
up	0 0 0 2 0
ur	0 6 0 0 9
us	0 0 -1 -5 0
ut	0 0 0 4 0
va	0 0 7 0 0
ve	0 0 3 0 2
wa	0 0 -4 0 0
wo	0 0 -1 13 3
xi	3 0 0 0 0
xt	0 0 0 0 3
ya	-2 -16 4 4 8
ye	2 -13 -10 -1 0
yi	-10 -11 -11 0 -1
za	0 0 12 0 0
zi	3 5 3 2 0
[last vi]
07	0 3 0 0 0
1	0 2 0 3 0
10	0 5 0 0 0
18	5 0 0 0 0
2	0 5 0 0 0
20	6 0 0 0 7
3	0 3 0 0 0
30	0 0 0 7 0
31	0 0 0 2 0
4	0 3 0 0 0
5	0 15 0 0 0
61	3 0 0 0 0
84	0 6 0 0 0
a	5 5 16 8 9
ai	5 -3 -13 5 -6
am	0 0 -5 0 4
an	3 0 0 0 0
ao	0 0 22 0 0
ap	0 0 -2 0 0
at	0 0 0 0 -4
ay	0 0 -2 0 0
ba	0 14 32 0 -3
bo	0 0 7 0 0
bà	0 0 0 4 0
bị	-6 0 0 0 -6
ca	0 0 -1 0 0
ce	-7 -12 -10 0 0
ch	0 0 0 -2 -3
có	0 6 0 0 0
cư	-1 0 0 0 0
cổ	0 -5 0 0 0
em	-4 -7 -3 -3 0
en	-2 0 6 0 0
es	0 0 4 9 5
gì	0 0 4 0 0
ho	0 0 0 3 4
hu	-2 0 0 -4 0
hó	0 -4 -4 0 0
hư	-1 -3 -8 -1 -3
hỉ	-3 0 0 -5 -6
họ	0 0 0 0 -7
hồ	0 0 -8 -6 -2
hộ	-3 -1 -4 -1 0
hờ	1 0 0 0 -5
hủ	0 0 0 0 2
hứ	0 -3 0 0 0
ik	0 0 0 0 4
il	0 -5 -3 8 12
im	0 0 0 0 3
in	0 -3 2 0 0
ip	0 0 0 0 1
iờ	0 10 15 0 0
ke	0 0 3 0 0
le	16 29 18 25 18
ll	0 0 5 0 0
lo	0 0 0 0 2
là	0 0 0 -1 -3
lý	0 0 -2 0 0
me	0 -5 -10 -10 0
mà	0 -2 0 0 0
mì	0 0 1 0 0
mở	1 0 0 0 0
ng	1 1 0 -4 0
nh	-9 -10 -10 -11 -4
nó	-4 0 0 0 0
nợ	0 0 0 0 -6
o	-4 -1 0 0 0
oa	0 0 8 0 0
oi	0 0 4 12 0
om	18 13 19 2 0
on	21 1 2 17 11
oà	-6 0 0 0 0
p	0 6 0 0 0
ps	0 0 7 0 0
ra	0 -1 -4 -8 -2
rg	7 0 0 0 0
rl	0 0 0 3 0
rả	3 0 0 -5 0
sa	0 0 1 0 3
so	0 4 0 -2 0
sĩ	-2 0 0 0 0
sơ	0 -8 -7 -4 0
số	-3 0 -11 -3 -7
sợ	5 0 -1 0 0
ta	-1 0 0 2 0
tị	4 0 1 2 0
tờ	5 5 9 0 0
từ	-8 -8 0 0 0
tự	0 1 0 0 0
uc	0 0 6 0 0
un	0 0 -1 0 0
uá	0 -1 0 0 0
uê	0 0 0 7 0
ve	0 0 0 0 -1
vo	0 0 0 0 5
và	0 2 0 0 0
xe	0 0 0 -2 0
xế	0 -1 0 0 0
ài	-4 0 -4 0 0
àm	-7 -4 -6 -9 -9
ào	0 -2 0 0 0
ày	-3 2 0 0 0
ác	0 -2 0 0 0
ái	0 -6 -4 0 0
ám	-1 0 0 0 0
áo	0 0 -5 0 -4
át	0 -4 0 0 0
áu	0 0 -1 0 0
ân	0 0 -8 -9 -3
ây	0 0 -3 0 0
ãy	0 0 -2 0 -1
én	0 0 0 0 2
êm	-2 -5 0 0 0
ên	0 -5 -8 -1 0
ìn	-9 -7 -1 0 0
ín	1 8 0 0 0
ít	0 0 -4 -4 0
òn	-1 0 0 0 0
óa	-2 -4 0 0 0
óc	2 3 0 0 0
ói	0 0 0 0 5
óp	0 0 -4 0 0
ôi	-3 -1 -6 6 0
ôm	0 0 0 5 6
ùa	0 0 0 -2 0
ùi	0 -4 -5 0 0
úc	-8 0 0 11 7
ăm	17 0 -9 0 4
ăn	-3 0 -4 -3 0
đi	-1 0 2 0 -2
để	0 -3 0 0 0
đỏ	0 0 2 0 0
đồ	0 0 -4 -3 0
ơi	0 12 1 1 0
ại	-13 -4 -8 0 -3
ạn	5 1 0 0 2
ản	0 0 -1 0 0
ảy	0 6 4 6 4
ấm	8 10 14 19 9
ấn	0 0 0 3 1
ất	-6 0 0 0 0
ấy	11 5 8 6 4
ầm	0 -3 0 0 0
ần	0 -2 -6 0 -3
ầy	0 0 0 -3 0
ẩn	-2 0 0 0 0
ập	0 0 -2 -4 0
ật	0 0 -1 0 0
ậu	0 2 0 0 0
ắn	0 -3 0 0 -4
ắt	-2 0 0 -8 -8
ặt	0 0 0 0 -2
ếp	0 0 0 0 2
ết	0 0 0 -8 0
ếu	-2 -1 -3 0 0
ểm	0 0 0 -3 -7
ểu	0 -5 0 0 0
ệm	-4 -4 -10 -4 -6
ện	-1 -4 -7 -6 0
ọa	-7 -4 0 0 -4
ọc	0 0 -4 -7 -10
ọi	0 0 0 -6 -8
ốc	0 0 -1 0 0
ối	0 3 0 0 4
ốn	0 0 6 0 12
ổi	0 6 0 0 0
ỗi	0 0 0 0 -4
ột	0 0 4 0 2
ớp	0 0 0 -1 0
ời	6 -1 8 10 0
ở	6 2 -2 2 0
ủa	0 -1 0 0 8
ửi	0 -2 -2 -6 0
[last zh]
10	0 0 0 1 0
14	0 0 0 8 0
15	0 0 0 6 0
19	0 0 0 3 0
63	0 0 0 0 1
74	0 0 0 1 0
77	4 0 0 0 0
88	0 0 0 0 5
a	1 6 -1 -2 0
ac	3 2 1 4 0
al	0 0 -1 0 -1
at	2 4 9 4 8
aw	0 0 12 7 6
b	6 2 0 6 0
ce	0 -7 -7 0 0
co	7 0 0 3 11
d	0 0 1 0 0
ee	0 2 3 6 0
ei	0 0 4 2 3
er	0 0 0 -1 0
et	0 1 4 0 0
he	0 0 3 0 0
hs	0 0 -8 0 0
il	3 6 0 8 15
in	-5 0 0 0 0
ip	-1 0 0 0 0
le	5 23 24 23 20
ll	6 6 1 1 5
me	0 5 -5 0 0
nd	5 0 0 5 0
nt	0 6 7 0 0
om	19 15 23 0 0
oo	6 5 6 0 0
ot	9 8 12 17 5
pa	0 0 0 8 0
pp	0 0 -8 -5 -3
ps	0 0 8 0 0
re	0 0 3 2 1
rt	0 0 -6 0 0
so	2 0 0 0 0
ss	0 0 0 0 11
t	0 0 4 0 0
uk	3 10 18 0 0
us	0 0 0 0 8
一	0 -5 -26 -11 -10
一个	6 0 3 10 0
一位	5 8 -3 0 0
一名	0 0 -5 0 0
一家	0 7 2 0 0
一样	0 5 0 0 0
一点	0 0 2 1 0
一直	-2 -2 0 -5 -1
一针	0 -1 0 -1 0
丁	0 0 9 0 0
丁汉	0 0 3 0 0
七	2 0 -10 -5 0
万	-12 -16 -17 -10 -4
万里	0 0 4 11 0
丈夫	0 0 0 2 -2
三	12 -1 -14 -8 -4
三个	0 0 0 0 -2
三十	0 0 7 3 0
三次	0 0 0 -1 0
上	0 4 0 -1 -2
上三	0 0 0 0 2
上班	0 9 -7 -5 0
上面	0 3 0 0 0
下	0 6 0 0 0
下室	0 4 1 0 0
下来	-4 -1 0 0 0
下班	0 0 -10 0 0
不	0 0 0 -6 -14
不好	0 0 -7 0 0
不敢	4 8 0 0 -4
不是	1 0 0 0 0
不着	-2 -6 -7 0 0
不管	0 0 -3 0 0
不能	0 0 4 3 2
不让	-1 0 -2 -2 -5
两	0 -14 -21 -17 -6
两个	-1 -7 -5 -5 -1
两份	0 -2 0 0 0
两次	1 0 0 0 0
个	-6 -9 -4 7 10
个人	-6 -16 -13 -8 1
个仔	-2 0 0 0 -1
个头	0 0 -1 0 0
个女	-7 -8 -2 0 0
个旧	0 0 -1 0 0
个月	0 -4 7 4 1
中	-3 0 21 11 0
中国	0 0 9 0 0
中学	0 4 0 0 0
中旬	0 -5 0 0 0
举报	6 0 0 0 0
之前	-6 -7 0 0 4
之味	0 0 2 0 0
乐	0 6 0 0 0
乘客	0 4 0 0 0
九	5 0 0 0 0
乞儿	6 0 0 0 0
也	-8 2 -4 -8 -10
乡下	0 4 -1 0 0
买	-2 0 -6 -7 0
了	-6 -12 -5 -19 -11
二	15 4 -6 0 -7
二层	10 15 19 0 0
二牛	0 0 7 0 0
五	14 14 3 7 9
五个	0 -2 0 0 -3
亚人	0 0 12 0 0
交界	0 0 8 0 0
交车	0 -3 -7 0 0
亮	5 0 0 0 0
亲	0 7 4 7 0
亲人	2 0 0 0 0
人	0 -5 -20 -3 0
人人	0 22 33 0 0
人住	0 2 0 0 0
人命	0 4 0 0 0
人家	0 -2 0 0 0
人敬	0 -4 0 0 0
人理	0 0 0 -4 0
人院	0 0 -2 0 0
今	0 0 0 2 0
今年	0 1 0 13 0
介绍	3 0 0 0 0
从	-3 -2 -5 10 -7
仓库	-1 -1 0 -4 0
他	7 3 -16 -8 0
他们	-9 -1 -3 0 8
以前	-2 3 0 0 0
以后	1 0 0 0 0
仲	-10 -8 0 -5 -4
伊登	0 0 5 0 0
伤口	0 0 0 0 -1
住	4 0 0 15 10
住在	-2 -2 -2 15 9
何	0 0 8 0 0
作废	0 1 0 0 0
佢	0 1 -7 -10 -4
保安	0 0 2 0 0
保险	0 -3 0 0 0
信给	0 0 0 5 0
修	0 1 2 0 0
修车	1 0 0 0 0
俺	0 -1 0 0 -12
做	10 12 0 -3 0
做事	0 5 0 0 0
做工	0 5 0 0 0
做过	0 4 0 0 0
偷看	0 2 0 0 0
儿园	0 2 5 0 0
儿媳	0 0 0 3 0
儿子	0 0 0 -4 0
儿所	0 5 9 0 0
先	0 3 -1 -7 -5
先生	6 4 0 -13 0
全是	0 -2 0 -4 0
全部	-4 0 0 0 0
八	-15 6 -7 -12 -12
公共	0 17 15 17 0
公司	0 0 -3 0 0
公园	0 8 12 0 0
公寓	0 1 0 0 1
六	0 0 0 1 0
养人	0 0 2 3 0
冇	0 3 0 0 0
写	-7 0 0 -5 -6
农历	0 0 8 0 0
冬月	0 0 13 7 0
冷	0 0 0 0 1
冻	0 0 -2 0 0
凌晨	0 1 0 0 0
几	0 0 0 -6 -10
几个	0 0 -4 0 -5
几岁	0 0 17 0 0
出	-2 1 0 -2 -6
出去	1 4 0 0 0
出所	0 0 -4 0 0
出来	1 0 0 0 0
刀	-3 0 -7 0 0
分	-2 -8 3 0 0
分子	0 0 -1 0 0
分钟	0 0 0 0 2
划线	13 7 6 0 6
刚	0 0 0 2 0
初一	0 0 5 0 0
初七	0 4 9 0 0
初三	0 7 12 0 0
初九	4 8 13 0 0
初五	0 7 7 0 0
初八	0 7 11 0 0
到	-15 -13 -14 -14 -14
刷墙	-4 -3 0 0 0
剪	0 6 8 7 0
加	-3 -1 -9 -5 -7
务员	1 0 0 0 0
勒	0 0 -1 0 0
北门	0 0 0 0 6
区	0 0 1 0 0
医生	0 0 -2 0 0
医院	0 8 -18 -5 2
十	0 -11 -16 -6 6
十分	0 0 5 0 0
十天	0 0 2 0 0
千	0 0 -4 0 0
半夜	-1 0 0 0 0
卖	0 -2 -10 -2 0
卖店	0 0 -1 0 0
南人	0 0 6 0 0
南达	0 0 3 0 0
卡	0 0 -1 -4 0
厕所	0 0 -2 0 0
厨师	0 0 0 4 0
去	4 -8 0 5 -2
参考	3 5 0 0 0
又	-1 5 0 -5 0
叉口	0 3 9 0 0
反锁	0 0 -2 0 -7
发	-5 0 0 0 0
发到	0 0 0 5 0
发帖	0 0 0 3 0
发抖	-2 -1 -6 0 0
取消	3 3 0 0 -3
受	0 0 0 1 2
受伤	6 0 0 0 0
口水	-2 0 0 0 0
口音	0 0 0 3 0
只	0 0 -1 -5 0
叫	0 0 0 7 0
叫他	0 0 0 8 0
叫我	-4 -10 0 -10 0
可以	-3 0 0 0 0
可是	0 0 0 0 -2
号	9 -6 -2 0 0
号叫	0 0 0 2 0
号楼	0 0 6 0 0
号码	0 -5 0 0 0
司机	-4 0 0 0 0
吃狗	0 8 0 4 0
合法	0 15 8 10 0
同	-1 3 -5 0 -5
同乡	0 0 0 2 0
同事	1 -7 0 0 0
同学	-6 0 0 0 -6
同屋	0 7 0 0 5
同志	0 0 -3 0 0
后	0 3 3 0 0
后厨	0 0 -1 0 0
后来	0 0 0 0 17
后面	2 14 17 9 14
吐	0 5 0 0 0
吓得	0 0 -1 -2 0
听	-2 0 0 0 0
听见	0 0 -1 0 0
听话	-1 -4 0 0 0
告诉	-1 0 0 0 0
周五	0 0 -3 -1 0
和	0 0 0 10 12
咗	2 0 -3 -4 0
咬我	-4 -6 0 -2 0
哋	0 0 0 -4 -12
哥哥	-1 0 0 4 0
哭	-5 -4 0 0 0
哭了	0 0 -2 0 -1
唔	0 -2 -5 0 -3
唔敢	0 -3 0 0 0
唔畀	-4 0 0 0 0
唔识	0 0 0 0 1
啲	0 -5 0 0 0
喉咙	0 0 0 -3 0
喊	-3 0 0 5 0
喝酒	0 -3 0 0 0
喷漆	0 -2 0 0 0
喺	4 -3 -9 10 -4
嘅	2 0 0 0 0
嘉欣	0 0 7 0 0
嘛	0 2 0 0 0
噩梦	0 0 -1 0 0
嚟	0 4 0 0 0
四	5 0 0 0 0
四个	-8 -10 -5 -4 -1
回	0 0 0 11 0
回去	0 5 -5 0 0
回家	-6 -3 0 0 -4
回族	0 0 6 0 0
回来	0 -4 0 0 0
国人	0 0 9 0 0
国际	0 0 11 0 0
图鸦	-3 0 0 0 0
圈	6 0 6 10 7
圣	0 0 5 0 0
在	2 0 3 17 7
地址	0 9 0 0 0
地方	0 0 5 0 0
地毯	0 0 0 6 0
坊巷	0 0 3 0 0
坐	0 -5 0 -1 -6
坐坐	1 5 0 0 0
块	0 -8 -7 -5 0
垃圾	0 0 -2 0 0
堂	0 7 12 0 0
堂街	0 0 0 0 4
堵我	6 0 0 0 0
墙上	0 -7 -3 0 -2
外人	0 0 0 0 1
外号	0 0 0 2 0
外面	0 0 -6 0 0
多	0 1 2 0 0
夜班	7 0 -1 0 3
夜里	0 0 0 -3 -1
大卫	0 0 11 0 0
大哥	-4 0 0 0 0
大家	0 0 9 4 8
大门	9 8 4 5 5
天天	0 -2 -18 -11 -8
天干	-2 -2 -8 -9 -4
太	0 1 0 0 0
太太	0 0 0 -4 0
头	0 -3 -8 6 0
头发	0 2 0 0 2
头巾	0 -5 -9 0 0
女儿	0 3 -9 0 8
女士	0 0 0 -9 0
女性	-2 0 0 0 0
奶奶	0 0 5 0 0
奶茶	0 2 9 0 0
她	0 3 -13 -8 0
好	3 0 0 -5 0
好几	0 0 1 0 0
好惊	2 0 -4 0 0
好运	0 0 5 0 0
妈	0 0 0 -2 4
妈妈	1 0 0 -2 -6
妈的	0 0 -6 0 0
妹	0 0 0 -1 0
妹妹	0 0 0 1 0
姆斯	0 0 4 0 0
姓	5 0 -1 9 -3
婆	0 0 -2 0 0
婆家	0 -3 -2 -1 0
嫁	0 0 -3 0 -2
嫁给	0 3 0 0 5
字	-4 -1 0 0 0
孙仔	1 0 0 0 0
孙女	-3 0 0 0 0
学	0 0 22 13 5
学校	0 0 -8 0 0
学生	0 -5 0 7 1
学院	3 9 0 0 0
孩子	-3 -8 -13 -11 0
定位	0 0 0 0 -3
实习	0 0 -3 0 0
客	-1 0 -1 0 0
客人	1 1 0 -6 -8
室	0 0 13 0 0
室友	0 0 0 9 0
害怕	0 0 -9 0 0
家	0 6 0 0 0
家在	0 0 0 2 6
家政	0 0 3 0 0
家里	0 0 -6 -2 0
对面	0 13 11 0 3
寻日	-8 -7 0 0 0
小	2 0 18 11 4
小学	0 6 1 0 0
小孩	0 -3 0 -10 0
小时	-12 -10 -9 -4 -2
小翠	0 0 2 0 0
小腿	-2 0 0 0 0
小雨	0 0 10 0 0
少	-1 0 0 0 0
尔逊	0 0 4 0 0
就	-2 -12 -4 -10 -2
就是	0 -2 0 0 0
就要	4 0 0 0 0
屁	0 -3 0 0 0
屁股	0 0 0 1 0
层	0 0 0 0 2
居留	0 23 34 0 0
屋	0 0 -1 0 0
屋邨	0 14 17 0 0
展鹏	0 0 1 0 0
岁	0 6 7 0 0
崖	0 6 10 0 0
工	0 0 2 2 0
工作	0 1 4 4 0
工地	0 -5 -5 0 0
工头	0 -1 0 9 0
工资	0 0 -11 -2 0
工钱	0 0 0 0 -1
左手	0 0 3 8 14
差	3 0 0 0 0
已经	-2 0 0 0 0
巴克	0 0 0 6 2
巴兰	0 0 6 0 0
希望	0 -2 0 0 0
帮人	-3 0 0 0 0
帮忙	0 7 0 0 0
帮我	0 15 0 0 0
干	0 0 -8 -8 -4
干活	4 0 -4 -1 0
平时	0 0 0 -4 -4
平板	0 -1 0 0 0
年	-16 -15 -15 0 3
并	0 -1 0 0 0
庇护	19 28 29 29 23
店	0 -4 -6 -3 6
店主	0 0 0 9 0
度假	0 8 7 8 0
座	0 0 2 0 0
廿	2 0 0 0 0
开	0 0 -6 0 0
开车	4 14 0 0 0
弄	0 -3 -5 -6 0
张	4 4 0 0 0
彩礼	-5 -8 -5 0 0
影	-3 0 0 0 0
往	0 -2 0 0 0
很	1 -3 -1 -5 0
律师	0 0 0 -5 0
得	-1 -10 -10 -8 0
微信	0 0 0 -3 0
德	0 0 8 0 0
心脏	-2 0 0 0 0
志强	0 0 3 0 0
快	0 4 9 12 18
怀孕	0 0 -6 0 0
怂包	0 0 -3 0 0
怕	14 0 0 0 0
思远	0 0 2 0 0
性别	0 -2 0 0 0
恩典	0 0 7 12 0
想	0 -1 0 0 0
愣子	0 0 2 0 0
慕容	0 0 2 0 0
成日	0 8 0 0 -6
我	0 -4 -29 -4 -1
我们	4 13 -8 -2 0
我哋	0 0 -5 0 0
我家	0 0 -14 -5 -4
戴	0 0 -6 -8 0
户	5 12 15 0 0
房	0 1 1 0 0
房东	0 0 0 8 0
房子	2 1 0 0 -2
房间	0 0 -2 0 0
所以	0 -3 0 0 0
手	0 0 -11 -8 -2
手指	-5 0 -5 0 0
手机	-6 0 -9 -2 -7
手背	0 0 -1 0 0
手臂	0 0 -3 -2 0
才	0 0 -11 5 1
扎	-4 -2 0 0 0
打	-8 -4 -6 -5 -5
打俾	0 3 0 0 0
打工	0 5 3 0 2
打我	4 -7 0 0 0
打扫	2 3 0 0 0
打断	0 8 -2 0 0
扔	0 -5 -1 -5 0
扣	0 1 -7 0 0
找人	0 0 -2 0 0
找到	0 0 0 0 -2
把	-6 0 -14 -12 -19
投	0 0 7 4 7
抖	0 0 -5 0 0
护士	0 -4 0 -3 0
护工	-2 0 0 0 0
护照	-2 0 -8 5 0
护车	0 0 -3 0 -5
报	0 2 -9 -1 -5
报案	3 0 0 0 4
报警	8 11 0 0 0
抽我	-2 -7 0 0 0
拉货	0 5 0 0 0
拎	0 0 0 0 -6
拐	0 0 1 0 0
拐角	0 0 0 0 6
拒	15 16 22 22 0
拖	0 0 -4 0 0
拖车	0 0 0 0 7
拜克	0 0 0 4 0
拿	0 0 0 -7 0
拿枪	0 -1 0 0 0
持	0 0 0 1 2
挂	0 0 0 7 5
指着	-1 0 0 0 0
按	0 -6 0 -1 0
掐我	6 0 -1 -6 -4
排	1 6 6 7 0
接	0 1 0 0 -2
推	0 0 0 0 -4
揿住	0 0 -1 0 0
搭车	0 4 0 0 0
攞	0 0 0 1 0
攞住	0 0 0 2 0
支那	0 -5 0 0 0
放	-3 -1 -12 -9 -6
政部	0 1 0 0 0
教	0 5 0 0 0
教会	0 0 -4 0 0
教堂	0 0 -1 0 0
敢	0 0 0 0 5
敢说	0 0 0 -2 0
敦路	0 0 0 1 5
敲	0 -3 -4 0 0
文人	0 7 6 0 0
断	0 0 -4 0 0
斯特	0 0 2 0 0
斯通	0 0 4 0 0
新冠	-5 0 0 0 0
新潮	0 0 5 0 0
旁边	0 3 0 0 9
日	0 0 10 0 0
旧历	0 0 11 0 0
旧年	0 0 3 0 0
早	0 0 0 0 2
早上	8 4 -1 0 0
早就	2 0 10 12 0
时候	-6 0 0 0 0
星星	0 0 0 1 0
星期	0 0 -2 0 0
昨天	0 0 0 0 -1
是	-9 0 0 9 9
晕倒	0 6 -6 0 0
晚	0 16 0 0 0
晚上	3 0 -7 0 0
普森	0 0 4 0 0
最	0 0 4 3 10
最后	0 1 3 4 0
最近	0 2 0 0 0
月	12 9 8 20 20
月初	0 0 31 19 0
月娥	0 0 0 3 0
有	1 0 0 -2 0
有个	-4 -10 -9 0 -2
有人	0 -5 -1 0 -6
朋友	0 0 0 4 -2
期	3 5 5 0 0
期二	4 0 0 0 0
期天	8 7 9 0 0
本应	6 0 0 0 0
条	0 -6 -9 -7 0
来	19 1 2 0 7
来往	4 0 0 0 0
林	0 0 8 0 0
果树	0 0 7 0 0
枪	0 0 -2 0 3
枫树	0 0 1 0 0
柜	0 0 0 1 0
查	0 0 -1 0 0
栋	13 0 0 0 0
树山	0 0 1 0 0
校长	-5 0 0 0 0
格比	0 0 3 0 0
案	0 0 0 -2 0
案件	0 -1 0 0 0
梓睿	0 0 3 0 0
楼	20 19 29 23 30
楼上	0 17 15 7 14
楼下	0 0 0 11 0
楼梯	0 0 -6 -1 -1
橡树	0 1 16 0 0
欠他	0 0 0 -10 -8
欣怡	0 0 4 0 0
欧	0 0 7 0 0
欧阳	0 0 2 0 0
正	0 0 2 0 0
正月	0 0 5 10 0
死	0 0 0 0 -1
每	0 0 3 0 0
每天	0 2 -5 -6 -3
比高	0 0 4 6 0
民国	0 0 11 0 0
民局	0 4 1 3 0
气	0 0 -1 0 0
汽	0 0 2 2 0
沈	0 0 8 0 0
没	11 8 17 16 11
没有	9 -2 26 27 19
油漆	0 0 0 2 0
波特	0 0 8 0 0
泰勒	0 0 7 0 0
泼	0 0 0 0 2
泼我	0 0 0 -3 0
洗碗	0 0 -2 0 3
洗车	0 4 0 0 0
洛什	0 0 2 0 0
浩浩	0 0 4 0 0
混	0 -2 0 0 0
混蛋	0 0 0 5 5
清洁	0 3 4 0 0
港口	0 0 4 14 0
游	0 0 9 0 0
滚	0 0 -6 0 4
滴	0 0 0 0 8
漏水	0 0 0 7 0
灯笼	0 0 12 0 0
灰	0 0 0 0 2
炸	0 -1 0 0 0
点	18 21 23 27 26
点半	0 0 2 0 0
热	-2 0 -5 -3 -2
父母	-6 -2 0 0 0
爸	0 0 0 0 -3
牙	0 0 -2 0 0
牛顿	0 0 1 0 0
狗	-1 -4 -8 -2 -2
狗肉	-2 -1 -1 0 0
猪	0 0 -5 0 0
现在	8 0 0 -3 -2
玻璃	-1 -4 -2 0 -1
班上	0 0 0 1 0
理	0 1 0 0 0
理员	-2 0 0 0 0
琴日	0 0 0 0 4
用	-3 -5 -5 -13 -7
甲店	-2 0 0 0 0
申请	0 0 19 10 12
电话	-2 -1 -6 0 0
男	0 0 -9 -2 0
男人	-1 0 0 0 0
男友	0 0 0 6 0
畀我	-2 -2 0 0 -2
留	0 0 0 0 -1
畜生	0 0 -6 4 -1
疼	-4 -3 -5 0 0
病房	0 13 0 -2 -1
病毒	0 0 -2 0 0
瘦三	0 0 4 0 0
白	0 0 0 5 0
白人	0 0 0 0 1
白街	0 0 0 0 4
百	7 -5 -11 -6 0
百家	0 0 4 0 0
的	9 5 6 7 10
皇冠	0 0 8 0 0
皮猪	0 0 0 7 0
相好	0 0 0 8 0
看	0 -2 -1 0 0
看到	4 11 -10 0 0
看看	0 0 -1 0 0
看着	4 0 0 0 0
看见	0 0 -7 -1 0
真名	0 8 0 0 0
真的	0 0 0 -2 -3
眯眼	-4 0 0 0 0
着	0 0 0 -2 0
睡觉	-6 -4 -7 0 0
知道	5 2 0 0 -3
石头	0 -1 -9 0 0
石桥	0 0 14 17 0
砖头	0 -3 -4 0 -2
砸	-5 -6 0 0 0
砸墙	0 -1 0 0 0
碎	0 -5 0 0 0
社工	0 0 0 1 0
福德	0 0 3 2 0
租	0 -4 -3 -3 0
穿	0 0 0 0 6
窗	0 0 -5 0 0
窗户	0 8 3 13 0
笑我	0 0 0 0 4
第	0 0 2 6 0
等	-3 -7 21 14 17
签	0 30 26 7 5
签证	32 25 36 15 15
管	-2 0 0 0 0
系	0 -7 0 0 3
红	9 10 12 8 13
纳德	0 0 6 0 0
结果	11 8 11 0 0
给	0 0 0 10 0
给他	0 0 0 -1 -4
给我	8 0 0 -1 -4
续签	0 0 7 0 0
编号	-4 -2 0 0 0
缝	0 0 -1 0 0
缝了	0 -8 -9 -15 -11
网上	0 0 -3 0 0
网站	-3 0 0 3 0
罗网	0 0 0 0 -7
美	6 10 10 0 0
群里	0 0 -1 0 0
老	-7 -11 -11 -4 -13
老乡	0 0 0 -5 0
老人	0 0 -2 0 0
老公	-3 -1 -5 -4 -1
老头	0 0 0 0 -1
老婆	-1 -3 0 0 -3
老子	0 0 0 -1 0
老家	-8 0 0 5 -3
老师	0 7 0 -3 0
老板	2 2 1 0 5
老金	0 0 -1 0 0
而家	0 0 0 0 2
聋	0 0 -9 -1 0
肋骨	4 -2 -8 -1 0
肚子	-7 0 -6 -4 -2
肯尼	0 0 3 0 0
肯郡	0 0 2 0 0
肿	0 0 -4 0 0
胳膊	-3 0 -1 0 0
胸口	0 0 -2 0 0
脖子	-4 0 0 0 0
脚	0 0 -1 0 0
脸	0 0 -3 0 0
腊月	0 0 11 9 0
腿	-5 0 -10 0 0
膝头	0 0 0 -1 0
膝盖	0 0 0 0 -3
自己	0 0 -4 -4 -4
自杀	0 0 -1 0 0
臭	0 0 -8 0 0
舍姆	0 0 12 0 0
船上	0 0 -5 0 0
艾特	0 0 1 3 10
花板	0 -1 0 0 0
花臂	0 0 14 0 0
若昂	0 0 4 0 0
英国	0 0 8 4 -1
草莓	0 0 0 0 1
莉莉	0 0 6 0 0
菜刀	0 0 -5 0 0
蓉蓉	0 0 3 0 0
蓝天	0 0 8 11 0
蓝色	0 9 8 4 5
藏	0 0 0 -1 -2
街	-5 -9 -7 5 19
街上	0 0 -4 0 0
街口	0 0 7 0 0
街角	0 6 9 0 0
街边	0 0 -4 0 0
衣店	0 0 3 0 0
衣架	0 -1 0 0 0
被	5 -3 3 6 4
被关	0 0 -6 0 0
装	0 0 -13 0 0
裸照	0 0 -7 0 3
西路	0 0 0 3 9
要	-1 6 0 -3 -4
规矩	0 0 0 1 0
警	-3 0 -7 0 0
警号	3 -2 0 0 0
警官	0 4 0 0 0
警察	0 0 -8 2 -2
警局	0 4 0 0 0
让	9 9 0 0 -2
讲话	0 0 -5 0 0
诊所	0 0 -3 -7 -5
话	-2 0 0 0 0
话我	0 0 0 -6 4
说	0 -4 -6 0 5
说是	0 -3 0 -3 -3
请	-5 0 0 0 0
读书	0 5 0 0 -1
账号	-3 -3 0 0 0
货	5 0 0 0 0
贱	4 0 0 0 0
资格	3 0 0 0 0
资金	14 12 14 0 0
走	0 -5 0 0 0
趁	0 7 0 0 0
跑	0 0 0 0 11
跟	0 0 3 4 6
跪	0 0 -2 0 0
路	0 0 -7 -9 0
路上	0 0 0 0 3
路口	0 7 16 0 0
跳	0 0 -4 0 0
踢我	3 0 0 0 0
踪我	0 -2 0 0 0
身上	0 0 0 -3 -5
身份	18 15 20 0 0
躺	0 0 0 0 -2
车	0 -5 -9 0 6
车上	0 0 -5 -4 0
车场	0 0 7 1 0
车牌	0 0 0 0 -4
车站	0 9 8 9 10
车里	0 0 -1 -4 0
转角	0 0 6 0 0
软	-1 0 0 0 0
辱骂	-1 0 0 0 0
边	2 8 10 14 15
边个	0 2 0 0 0
过	7 5 12 4 7
过去	0 0 0 -1 0
过嚟	0 3 0 0 0
过我	0 4 0 0 0
过期	8 23 30 24 0
运来	0 0 18 0 0
返	0 0 0 13 0
返工	0 0 0 0 -2
还	1 1 0 -6 3
还在	0 0 6 9 5
还有	3 3 0 0 0
还没	0 13 10 9 0
还要	0 0 0 -1 0
这	0 0 0 -5 0
这些	0 0 0 0 1
这里	12 0 0 0 0
进	-3 0 -1 6 0
进来	-2 0 0 0 0
连	0 -1 0 0 0
迟到	0 0 -2 0 0
迪夫	0 0 1 0 0
迫我	7 0 0 0 0
送	0 0 0 3 -4
送到	0 2 -1 6 -4
逼我	-4 0 0 -4 0
逾期	0 0 21 14 0
遣返	0 0 0 0 10
那	13 10 11 6 5
那个	5 4 7 4 13
那天	0 0 -4 -4 -1
那家	1 0 0 5 0
那边	0 5 -2 0 0
那里	0 0 0 -2 -3
那间	6 10 21 13 17
邮件	0 0 0 0 1
邮箱	0 0 -5 16 14
邮编	0 8 -11 0 0
邻居	0 0 -2 8 0
都	-10 -6 -6 -12 -7
酒店	-6 0 -6 0 0
里	0 -11 -7 -12 -11
里面	-5 0 0 9 11
金谷	0 0 7 0 0
针	-7 -14 -15 -10 -10
钟	-1 0 0 0 0
钱	-2 -9 -12 0 -1
铁头	0 0 2 0 0
锁	0 0 0 0 -9
镑	-18 -22 -17 -4 0
门	8 11 8 11 19
门上	0 -5 -4 0 -1
门口	0 -3 -10 -9 0
门框	0 0 0 0 7
门铃	-2 0 0 0 0
问我	0 0 0 4 7
间房	0 0 0 0 -1
闹	6 0 0 0 0
闹我	0 -5 -5 -3 -6
阜新	0 0 4 0 0
阳光	0 0 9 0 0
阿姨	-1 0 0 -1 0
阿婆	0 0 2 0 0
阿訇	-3 0 0 0 -4
院友	0 0 -1 0 0
陪	0 0 -2 0 0
隔壁	0 0 -5 0 -1
难受	0 0 -3 0 0
雨	0 0 1 0 0
零	0 0 0 2 11
雷丁	0 0 8 0 0
霸住	0 0 -6 -9 -7
靠	0 0 0 3 11
面试	11 11 14 0 0
顺水	0 0 14 0 0
风顺	0 0 12 0 0
饭的	0 -3 0 0 0
香	0 9 13 0 0
马路	0 0 0 7 0
骂我	-2 -11 -3 -9 -3
骗	0 0 0 3 0
高峰	0 0 3 0 0
高街	0 0 3 8 0
鬼	0 -4 -6 -2 0
鱼店	0 0 13 10 10
鲜行	0 0 -5 0 0
鸡店	0 0 3 0 0
麻雀	0 0 11 0 0
黄	0 0 0 -2 0
黑夜	0 0 0 0 5
黑工	0 0 16 0 0
默德	0 0 3 0 0
𠮶日	2 0 0 0 0
[lasts ar]
08	0 0 0 0 1
aeh	3 0 0 0 0
ain	0 0 16 4 4
are	0 0 3 0 0
at	13 8 10 5 9
co	0 0 4 0 0
com	9 11 17 0 0
dot	10 21 12 18 0
f82	12 0 0 0 0
g99	2 4 0 0 0
h	0 0 0 0 1
ham	11 4 4 1 1
hgv	0 0 0 7 7
ima	0 0 0 6 0
m	0 0 12 0 0
me	0 9 1 0 0
mid	0 0 3 0 0
net	1 0 5 0 0
obs	0 0 0 3 0
ore	0 17 9 8 2
org	16 3 3 0 0
oss	0 0 7 7 0
ple	15 28 24 29 38
r	0 0 6 0 0
rse	0 0 0 0 3
t	0 0 9 1 0
ter	0 0 0 3 0
tps	0 0 12 0 0
uk	0 7 7 0 0
اب	3 7 16 0 0
ابس	0 5 0 0 3
ابع	0 -6 0 4 6
ابق	0 5 -2 0 0
ابن	0 -1 -6 -12 -1
ابه	-4 2 4 0 0
ابو	0 7 9 3 0
ابي	-9 -4 -7 0 -4
ات	1 0 2 15 16
اتب	0 0 -6 0 0
اته	4 -1 -4 -4 -1
اتي	0 0 -5 -3 0
احب	0 0 0 -6 -8
احد	0 -11 -24 -7 -15
اخت	0 0 0 0 6
اخذ	8 -1 -12 -11 -7
اخي	0 -2 -1 4 0
ادس	-1 0 0 -2 0
ادل	0 0 0 6 0
اده	0 6 21 14 0
ادي	0 7 13 -4 0
اذا	-2 -6 0 -1 -8
اذه	0 0 0 0 1
ارا	-4 12 8 0 0
ارح	1 3 0 0 -8
ارع	0 3 20 13 2
ارو	0 0 2 0 0
اري	-5 0 5 -6 0
ازا	0 -1 0 0 0
ازي	0 -4 -1 0 0
اسش	0 0 -2 0 0
اسم	0 -2 1 0 9
اسي	0 0 -5 0 0
اشر	1 0 11 0 1
اشي	0 -4 0 0 0
اصه	0 0 0 0 -3
اضه	0 0 21 6 0
اضي	0 -4 -2 0 0
اطه	0 0 0 -2 0
اعد	2 6 0 8 0
اعه	-2 0 -14 -3 -2
اعي	5 0 0 0 3
افت	0 2 0 0 0
افو	0 3 0 0 0
اقل	0 0 1 0 0
اكر	12 0 0 0 0
اكل	-3 -4 -7 0 -4
اكن	0 4 0 0 13
الا	0 0 0 -3 0
الت	0 4 0 0 0
الع	0 0 0 0 -2
الم	0 0 3 0 0
اله	3 0 0 0 0
الي	0 0 12 1 1
ام	0 0 25 1 0
اما	0 8 0 0 0
امر	0 0 4 0 0
امس	3 0 11 0 0
امل	0 0 0 -6 -1
امه	7 0 0 0 0
ان	0 2 3 0 0
انا	6 -1 -2 4 0
انت	0 0 0 18 8
انه	5 0 0 0 0
اني	-10 4 10 4 7
اها	9 4 0 0 0
اول	0 0 2 0 -2
اوي	0 0 9 2 0
ايح	9 0 0 6 4
اير	0 0 0 0 -3
ايف	0 1 0 0 0
ايق	0 0 0 3 0
ايك	0 0 2 0 0
اگف	0 0 0 0 3
ب	0 -3 11 -2 7
باب	-13 -21 -11 -13 0
باح	0 1 -2 0 0
باص	2 0 -4 0 0
بان	0 0 -3 0 0
بتن	0 13 14 0 0
بته	0 0 0 0 -3
بتي	0 0 0 1 0
بحج	-2 0 0 0 0
بدا	-6 0 0 0 0
برا	-1 0 0 0 -2
برق	0 0 6 0 0
بره	0 5 4 0 0
بس	0 5 0 0 -1
بعت	0 0 0 0 5
بعد	0 3 0 0 0
بعه	1 0 23 2 0
بعي	0 0 0 1 0
بكي	0 0 -3 -1 0
بله	0 -4 -3 0 0
بنت	0 -10 0 0 0
بني	0 2 -7 5 1
بها	0 5 0 0 0
بور	1 0 0 0 0
بوس	5 1 0 0 0
بوع	-1 0 0 0 0
بوي	-4 0 0 -5 0
بيت	-11 -2 0 13 0
بير	0 0 -4 0 0
بيك	0 2 5 0 0
بيه	0 0 0 0 4
بچي	0 9 0 0 0
تار	0 0 2 0 0
تبت	0 0 0 0 4
تبه	0 0 -4 0 -2
تبي	0 0 0 -1 0
تحر	3 5 0 0 0
تصف	0 0 8 4 0
تصل	0 -5 0 -3 0
تغل	6 0 -6 19 15
تفل	0 8 0 0 0
تلي	3 0 0 0 0
تمن	0 0 0 -1 0
تني	0 4 0 0 0
تها	5 0 -2 0 0
تور	3 0 0 0 0
تون	0 0 6 0 0
تير	0 -1 0 0 0
تين	4 0 15 0 2
ثلث	0 0 1 0 0
ج	0 0 10 0 0
جاء	0 7 0 0 11
جاب	0 0 -1 0 0
جار	0 1 5 4 0
جاي	1 0 0 0 0
جتي	0 0 0 3 0
جره	-5 0 0 0 0
جعت	0 -6 0 0 0
جعو	0 0 0 -1 0
جلي	0 0 0 6 0
جمه	0 0 4 5 0
جنب	0 0 -2 -8 0
جوز	0 0 -1 2 0
جوم	0 3 3 0 0
جيب	4 4 0 0 0
جيت	0 1 -2 0 3
جين	0 0 -3 0 0
حاج	0 1 0 0 0
حار	0 0 0 4 0
حاض	0 0 0 0 3
حتي	0 0 0 -6 0
حدا	-3 0 0 0 -2
حدد	0 5 0 0 0
حده	0 -2 -13 0 0
حرك	0 0 0 0 5
حطه	0 -11 -10 0 0
حلب	0 0 8 0 0
حنا	0 0 0 0 2
حوت	0 1 7 0 0
حون	-3 0 0 0 0
حيث	7 5 0 0 0
خان	0 0 23 0 0
خبز	4 0 0 0 0
ختي	0 0 0 -3 0
خد	0 3 0 0 0
خده	0 2 0 0 0
خدو	0 5 0 0 0
خدي	-1 0 0 0 0
خرت	-2 0 0 0 0
خرج	0 0 0 0 -2
خلف	0 1 0 0 0
خمس	0 0 1 0 0
خوف	0 -1 -5 0 0
خوه	0 -4 0 0 0
خوي	0 0 0 -1 0
خيط	0 0 5 4 0
دار	0 0 0 -4 0
دام	-5 -10 0 1 1
دتي	0 0 -2 2 0
ددت	0 0 0 -4 0
درج	0 0 -2 0 0
درس	0 7 0 0 0
دفع	0 0 0 1 0
دمم	0 0 -1 0 0
دمه	3 0 -1 0 0
دني	8 0 -10 -5 -3
دها	-3 0 0 0 0
دوت	0 6 8 14 0
دون	0 -1 3 0 0
دي	0 0 17 0 1
ديب	0 2 3 0 0
ديد	0 0 -3 7 0
دير	0 0 0 0 7
ديك	0 0 0 0 7
ديل	0 0 7 0 0
دين	-4 7 0 -2 -3
ديه	0 0 0 12 0
ديو	6 0 0 0 0
ذهب	0 0 -1 0 0
راء	0 2 8 0 0
راق	0 2 0 0 0
رام	0 0 -6 5 0
ران	-2 0 -6 -6 -5
راي	0 3 0 -4 0
ربت	2 0 0 0 0
ربي	0 0 12 0 0
رته	2 0 0 -4 0
رتو	0 0 0 -2 -3
رتي	0 0 11 0 -1
رجع	0 0 0 -7 5
رجل	0 0 0 0 7
رحت	0 1 0 -1 0
رد	5 0 0 0 0
رسل	0 -4 0 0 0
رسه	0 0 0 0 2
رضت	0 0 0 0 -1
رضه	0 4 0 8 0
رضي	4 0 0 0 -1
رطه	-2 -4 -7 0 0
رطي	0 0 0 15 0
رعب	0 0 -4 0 0
رفه	-2 -13 -10 0 -3
رقم	0 -1 -1 0 -1
ركز	0 0 0 2 0
ركن	0 -4 -3 5 3
ركه	0 0 7 13 0
رما	0 11 8 0 0
رمت	0 1 0 0 0
رمز	0 3 -1 0 0
رمو	4 3 0 0 -1
رمي	-2 0 0 0 0
رنا	0 0 0 -2 0
رنت	0 0 4 8 0
رني	0 0 0 1 0
رها	1 0 0 18 0
رهم	0 0 0 0 3
روا	4 0 0 0 0
روح	0 0 0 2 0
رود	0 0 9 14 0
ريا	0 0 10 0 0
ريب	0 0 -1 0 6
ريت	0 0 5 0 0
ريف	0 0 13 0 0
رين	0 0 4 0 3
ريه	0 0 7 0 0
زبل	0 0 -3 0 0
زله	0 0 18 0 0
زوج	0 0 0 0 -8
زين	1 0 3 0 0
ساب	0 0 -4 15 7
سار	0 0 -5 0 0
ستر	0 0 6 0 0
ستق	0 0 5 0 0
سته	-2 0 -2 0 0
ستو	5 0 0 0 0
سرو	0 0 -2 -1 0
سعه	0 0 7 0 0
سكن	0 3 0 8 0
سكو	0 0 12 0 0
سلم	0 0 -1 0 0
سلو	0 0 3 0 0
سمه	-2 0 0 10 3
سمو	0 1 0 12 0
سنا	0 -2 0 0 0
سنه	0 5 13 0 -2
سني	-6 -2 -6 0 0
سها	0 0 0 0 -7
سوق	0 0 -4 0 0
سوي	0 0 0 0 -2
سي	0 0 20 0 0
سيت	0 0 10 0 0
سيد	0 0 -2 0 0
شاف	4 0 0 0 0
شال	0 0 0 -5 0
شام	0 1 8 3 0
شحت	0 0 0 0 -1
شد	0 -2 0 0 0
شرد	0 4 0 0 0
شعر	0 0 0 -1 0
شفت	-2 -7 -4 0 4
شفع	0 0 -2 0 0
شفي	0 -3 0 0 0
شقه	0 12 0 7 0
شهر	0 -2 -11 -12 -5
شوف	0 -1 0 0 0
شوه	0 0 0 0 -1
شي	0 0 0 -5 -8
شيخ	0 -2 -4 0 0
شيه	0 0 0 0 -4
صبح	-5 2 -4 0 -5
صرخ	6 2 -1 0 3
صور	0 7 0 0 0
صوص	0 0 14 0 0
صيح	0 3 0 -3 0
صيه	0 0 0 0 1
ضات	0 0 0 0 1
ضاح	0 0 5 0 0
ضال	0 0 2 3 0
ضرب	0 0 -6 0 0
ضغط	0 0 0 0 3
ضني	0 0 -5 0 0
طار	-2 0 0 0 0
طان	0 0 1 0 0
طبخ	0 -2 -4 0 0
طتي	2 0 0 0 0
طحت	0 0 0 0 1
طعش	0 0 4 0 0
طعم	0 0 0 7 8
طقه	0 10 0 0 0
طلع	0 -3 0 0 0
طيب	0 0 2 0 0
ع	-10 -10 -14 9 17
عاء	7 0 2 0 0
عاد	7 0 0 0 0
عاف	6 0 0 0 0
عان	0 0 9 0 0
عاه	0 2 0 0 0
عتت	0 0 0 0 -4
عتي	1 0 0 0 0
عدي	4 0 0 0 0
عرس	3 0 0 0 0
عرف	-3 0 0 0 3
عزب	0 0 0 6 0
عشر	0 0 5 0 2
عض	2 0 0 -1 0
عقد	0 0 -2 -4 0
علي	3 -16 -24 3 -2
عم	0 0 0 -8 -2
عمل	3 -1 -3 0 -7
عمي	0 -1 -2 0 0
عن	0 3 0 0 0
عنا	0 0 0 0 -1
عند	-2 -6 -2 11 20
عنك	0 0 0 0 2
عنو	0 -2 0 0 1
عني	-3 -4 -9 -5 0
عوا	0 0 0 -1 0
عيد	0 1 0 0 0
عين	0 0 2 0 0
غال	0 0 0 16 2
غاو	2 1 0 0 0
غرب	0 0 4 0 8
غصب	0 2 -6 0 0
غير	0 0 0 -5 1
ف	0 0 -5 6 9
فان	0 0 11 9 0
فتش	0 0 -2 0 0
فتو	0 0 0 -1 0
فتي	0 -2 0 0 0
فجر	0 -5 -7 0 0
فرق	0 0 0 0 8
فضت	2 0 0 0 0
فعت	0 0 0 0 2
فعه	3 0 0 0 0
فلي	0 0 0 0 6
فور	0 0 2 0 0
فوق	-2 0 0 0 8
في	8 4 -16 16 9
فيس	0 -1 0 0 0
فيه	0 1 16 3 -1
قال	0 3 0 0 -9
قبل	0 5 0 0 2
قتي	-1 3 0 2 2
قد	0 -3 0 0 -3
قرد	0 0 -1 0 0
قسم	0 0 0 6 0
قطع	0 -3 0 0 0
قطه	0 9 7 10 0
قفل	0 -2 0 0 0
قلب	-1 0 0 0 0
قلت	-1 0 0 2 0
قما	9 0 0 0 0
قمه	0 0 13 3 0
قمي	1 3 0 0 0
قني	0 1 -5 0 0
قول	0 0 -8 -9 0
قيف	1 0 0 0 0
كال	0 -3 0 0 0
كبت	3 0 0 0 0
كسر	0 0 -5 -9 0
كل	-4 -10 -11 -10 -19
كلب	0 0 -8 -2 -6
كله	0 0 0 0 5
كمه	-4 0 -4 0 0
كنت	0 14 0 3 3
كنه	3 1 -2 4 3
كني	4 3 0 0 0
كول	0 -4 -1 0 0
كوم	1 5 9 0 0
كوي	6 0 0 0 0
لا	1 1 0 0 0
لات	0 3 -15 0 0
لاد	-1 0 -4 0 0
لاص	3 0 5 0 0
لاغ	4 0 0 0 0
لام	0 0 5 0 7
لاه	0 0 -6 -7 0
لبت	0 6 0 0 0
لتي	0 0 0 -1 10
لحد	-1 -1 0 -1 0
لحي	2 0 0 0 0
لدي	4 0 0 0 2
لسه	0 -2 0 0 0
لشي	2 0 0 0 0
لصف	0 0 -8 -5 0
لكل	0 0 0 0 18
لله	2 0 -1 -9 -5
للي	-4 0 -3 -1 6
لما	-1 -4 0 0 0
لمه	0 5 -5 0 0
لني	0 4 0 0 0
لها	0 0 0 0 8
لهم	0 -1 0 0 0
لو	2 4 0 -3 0
لوا	0 -1 -2 -2 -5
لوس	0 -7 0 -1 0
لوك	3 0 4 8 0
لي	-8 -1 0 -11 -12
ليا	1 0 0 0 -1
ليت	7 0 0 0 0
ليز	0 0 7 0 0
ليل	-4 -3 -8 -2 0
لين	-2 0 0 0 0
ليه	-6 -6 -7 0 -3
ليي	0 0 0 -3 -2
ما	3 -1 -13 -4 -13
مام	0 -7 -6 0 0
مان	-1 7 9 0 0
ماي	0 0 -4 -6 0
محل	0 0 0 -2 -2
مره	0 -1 0 0 0
مري	15 0 -3 10 0
مسا	5 0 0 0 0
مسك	0 4 0 0 0
مسه	0 0 10 0 0
مع	0 0 -6 0 11
معه	0 -4 -6 0 0
معي	0 -3 0 0 0
ملو	8 4 0 0 0
ملي	3 0 0 0 0
من	-3 -3 -5 8 -10
منذ	0 7 0 0 0
منه	0 0 19 0 0
مني	0 -1 8 0 0
مها	-2 -4 -2 0 10
مود	0 0 1 0 0
موه	0 0 0 7 0
ميس	0 4 0 0 0
ميل	0 0 -2 10 3
مين	0 0 0 0 9
ميه	0 0 0 6 4
ميي	0 0 0 6 0
نات	4 0 0 0 0
ناس	0 0 0 -5 -4
نام	0 -6 -5 -7 -8
نتر	2 0 0 0 0
نتي	-3 -7 -5 6 14
نده	-2 0 0 0 3
ندي	0 20 0 -1 0
نزل	-2 0 0 -4 0
نشر	3 0 0 0 0
نص	0 -5 -11 -4 -1
نظف	-2 0 0 0 1
نلي	0 0 4 0 0
ننا	6 0 0 1 0
نور	0 0 4 0 0
نون	0 0 0 7 0
نين	0 7 -9 10 4
نيه	0 0 0 0 -7
هاد	0 0 6 0 0
هار	0 0 0 0 8
هام	0 0 11 0 0
هاي	0 0 20 0 0
هبه	0 0 1 0 0
هدد	0 0 -2 0 0
هلق	-2 -6 0 0 0
همي	0 5 6 0 0
هود	1 0 0 0 0
هور	0 -7 0 0 0
هوم	0 0 -1 0 0
هون	0 0 0 -2 0
هوه	0 0 0 0 9
هوي	0 11 9 0 0
و	0 0 0 -2 0
وات	2 7 0 0 0
واق	0 0 0 0 1
وان	0 0 -3 1 0
وبه	0 0 -3 0 -9
وتن	0 0 3 0 0
وجي	0 0 0 -2 0
ود	0 0 -5 0 0
ودع	0 0 0 0 3
ورا	0 0 -6 0 0
ورت	0 0 14 14 0
وره	0 0 -2 0 -5
ورو	0 0 0 -3 0
وري	2 0 0 0 8
وزي	0 0 0 7 0
وشك	0 0 0 -1 0
وعم	0 3 0 0 0
وقع	0 3 0 0 0
وكر	0 0 3 0 0
وكل	0 0 0 -4 0
وكي	0 0 0 0 4
ولا	-2 -4 0 -5 -5
ولد	0 0 -8 -2 -1
ولو	0 -1 0 0 0
ولي	-1 0 -3 0 0
وما	-3 3 0 0 0
ومت	7 0 0 0 0
وند	-3 0 -5 -2 -6
ونه	0 2 0 2 0
وني	1 -16 -7 -8 -10
وهو	0 0 0 0 8
وهي	1 3 0 0 6
وود	0 0 7 0 0
وول	0 0 0 10 0
ويه	0 0 0 8 0
يا	1 0 0 3 -1
يات	0 0 3 0 0
يال	0 0 0 10 3
يبي	0 0 0 0 3
يتي	0 -4 0 0 0
يجي	0 -1 0 0 6
يدق	0 0 0 -4 -2
يدي	0 -9 -6 0 -2
يره	0 -2 -3 0 0
يزا	-3 0 0 0 0
يزي	0 0 4 0 0
يسه	0 3 4 0 0
يسي	0 0 0 1 0
يضا	0 4 12 0 0
يفه	0 8 -5 -5 -2
يقي	0 2 0 14 0
يلا	0 -3 0 0 0
يله	-1 0 -5 17 -8
يلي	0 -1 0 0 6
ينا	0 -1 0 -8 -4
ينج	0 2 0 0 0
ينغ	0 0 28 0 0
ينك	0 0 0 5 0
يني	0 -4 -10 -9 -14
يها	0 0 0 0 -1
يوت	0 0 0 0 1
يوم	2 0 -2 0 -6
يين	0 0 -3 0 0
چلب	0 0 20 0 0
گني	0 0 0 0 7
[lasts ar-latn]
0g	0 2 3 0 0
10	0 0 5 0 0
11	0 0 10 0 0
14	0 0 9 0 0
3	9 0 0 0 0
3a	0 0 0 2 1
462	0 0 0 2 3
6	0 0 0 0 8
754	2 3 0 0 0
a	1 7 0 -10 -6
ab	0 0 -5 0 0
aba	-3 3 -10 -12 0
abn	-3 0 0 0 3
abt	0 0 0 -4 0
abu	0 0 19 9 0
ac	0 -3 0 0 0
aca	0 0 0 -5 -2
ad	0 0 0 0 8
ada	0 0 -8 0 13
adu	0 0 8 7 0
afa	5 -2 -1 0 0
afr	0 0 15 12 0
afu	0 0 -1 0 0
aga	-6 0 0 -3 0
aha	0 -2 0 0 0
ahr	19 18 20 0 0
aht	0 0 4 9 0
al	6 5 33 25 7
ala	-9 -10 14 14 8
alb	-10 -12 -7 0 0
alk	0 0 6 0 0
alt	0 6 0 0 0
alu	0 -6 -3 -5 -1
am	-8 -10 -3 -8 -1
ama	0 0 -1 1 -3
amu	4 6 0 0 0
ana	0 0 7 -9 5
and	0 -6 -3 0 9
ang	0 0 7 4 0
ant	0 -2 0 -5 0
anu	0 0 0 0 -5
ar	0 0 -6 0 0
ara	4 13 14 1 14
arb	0 0 -1 0 0
aru	0 3 0 0 0
asa	0 -2 6 6 -2
asb	0 0 -1 0 0
asm	0 0 0 4 0
at	22 17 15 6 17
ata	15 15 20 18 11
atr	4 9 0 0 0
atu	0 0 -6 0 0
au	0 0 0 0 8
aum	8 0 0 11 9
aun	4 4 0 0 0
az	0 9 8 0 0
b	1 -15 -14 -2 8
ba	-5 -4 0 18 7
bab	0 -9 0 0 0
bac	0 0 0 8 0
bad	-5 1 13 0 0
bal	1 -11 0 -18 -6
bas	-6 0 -4 -2 -6
bax	0 0 3 4 5
bb5	0 0 0 11 0
bka	-1 0 -2 -5 0
bla	0 0 -1 0 0
bna	-3 11 -7 0 -7
bnu	1 3 0 0 0
boy	0 0 0 4 9
bta	-6 -3 -4 0 0
buh	0 -2 -1 0 0
cal	2 3 0 0 0
cam	0 0 4 0 0
can	0 4 7 0 0
car	0 0 -4 0 0
cfa	0 -2 -1 0 0
cra	0 0 0 0 2
cuf	1 0 0 0 0
daf	0 0 8 0 0
dak	0 0 0 0 5
dal	0 0 2 0 0
dam	0 0 0 0 11
dan	0 3 16 0 0
dar	0 0 2 2 10
das	4 8 3 0 0
dat	0 0 0 -4 -9
daz	-2 -1 0 0 0
dna	-1 0 0 0 0
dot	15 30 24 32 6
dra	9 2 1 0 0
dta	0 0 0 5 0
fa	4 0 0 11 19
fak	0 -5 0 0 0
fal	0 8 16 0 0
far	0 0 0 2 0
fsa	0 0 0 0 -2
gal	-10 3 -14 -10 8
gam	0 4 6 0 0
gar	0 0 0 -4 0
gat	0 0 -2 0 0
gba	0 0 0 1 0
gla	0 0 0 0 1
gma	0 0 0 2 0
gra	0 0 -8 0 0
gt	0 0 6 8 0
gtu	0 -3 0 0 0
gud	0 0 3 0 0
ha	0 5 0 0 0
hab	0 0 0 1 0
had	0 0 -11 -10 0
hag	2 1 0 0 0
hak	0 0 0 0 -7
hal	0 14 0 0 0
har	0 1 -4 0 0
hat	-4 0 -3 -3 -1
hd	0 0 11 0 0
hda	-3 0 -10 -10 -1
hla	0 0 0 0 5
hra	-1 0 0 0 0
hum	-4 0 0 0 -1
hut	0 17 19 0 0
ing	0 0 -7 -1 4
k11	0 0 2 3 0
ka	0 0 -5 0 0
kaf	0 7 0 0 0
kal	1 -8 -4 -4 -2
kam	0 0 0 3 0
kan	4 0 0 10 9
kar	0 0 1 0 0
kat	2 1 0 0 0
kta	-8 0 0 0 -6
kul	0 0 0 0 -1
kum	3 6 10 0 0
l	-14 0 -7 3 -1
la	-2 -11 -9 -2 -6
lab	0 0 -4 0 0
lac	0 0 -1 0 0
lad	0 0 0 -3 -4
lag	0 0 0 0 -3
lal	0 0 -11 0 0
lam	0 0 -6 -9 -9
las	0 0 -4 0 0
lat	-2 -6 -11 0 0
lda	0 0 0 0 -7
lfa	0 0 0 0 -1
lha	0 0 0 0 -1
lna	3 0 0 0 0
m	14 4 1 0 0
ma	0 -4 0 0 -3
mal	9 0 -1 21 20
mam	0 -1 0 0 0
man	0 -8 -3 7 0
mat	-7 0 -13 -10 -4
mn	0 0 0 8 0
mna	-5 -4 -7 0 1
mra	-4 -4 0 0 0
mru	0 0 0 1 0
msg	0 3 0 0 4
mta	12 7 11 8 4
muh	0 0 0 4 0
nab	0 6 0 0 0
nak	0 0 0 1 0
nam	0 -3 0 0 0
nan	0 1 0 0 5
nar	-7 -12 -8 0 0
nat	0 -6 15 11 7
nd	5 0 0 0 4
nta	-4 0 -8 -4 -8
nus	0 5 9 0 0
nut	0 12 7 13 11
nza	6 0 0 0 0
ood	0 0 3 0 0
ord	0 0 1 0 0
ose	0 0 0 0 1
ple	15 13 6 15 18
rab	-3 -3 5 0 0
rah	0 0 0 -6 -1
rak	3 0 0 2 2
ral	0 0 7 0 0
ram	9 14 7 0 0
ran	11 10 1 9 0
ras	0 9 25 15 28
rfa	0 0 0 -3 0
rga	0 -1 0 0 0
rgu	0 -8 0 0 0
rha	2 0 0 0 0
rma	0 0 0 -3 0
rta	0 -2 -7 0 0
rtu	5 0 0 0 0
rub	0 0 0 -2 -2
ruh	0 0 -1 0 0
rum	0 8 23 -2 0
sab	0 0 0 -5 0
san	0 2 4 0 8
sar	0 0 0 -2 -2
sat	0 0 6 0 0
sra	0 0 8 0 0
sta	-4 -3 0 2 0
t	9 0 3 3 0
tab	7 0 2 7 0
tac	0 0 0 0 -2
taf	0 0 -3 0 0
tal	0 0 0 2 0
tam	0 0 8 0 0
tan	0 0 -2 0 0
tar	0 -3 -6 -4 0
tau	0 0 0 6 7
tht	7 0 0 0 -3
tla	3 4 17 6 -3
tna	0 0 -3 0 0
tra	0 0 -2 0 0
tua	0 0 1 0 0
tun	0 0 3 0 0
u	0 0 -8 -10 -17
uan	0 -1 3 0 0
uat	-4 -2 0 7 0
ubh	0 -3 0 0 0
ugl	0 0 0 0 -5
ula	19 15 -3 0 0
uma	-1 -4 -1 -4 -3
una	1 8 -9 -7 -13
ura	0 -3 -17 -10 -3
urd	0 0 3 0 0
urg	0 2 5 0 0
urs	0 0 12 0 0
urt	0 2 13 0 0
ust	0 0 0 -1 -6
uta	2 0 0 0 0
uza	12 0 0 0 0
x	0 8 4 0 0
xad	2 0 -4 0 0
xat	2 0 -6 0 0
xta	0 0 0 -8 0
xua	0 4 0 6 0
xud	0 0 0 0 -1
zak	0 0 -6 0 0
zan	0 0 2 0 0
zaz	-2 0 -1 0 0
zna	0 0 -1 0 0
[lasts bn]
118	0 0 0 1 5
a99	4 0 0 0 0
ail	5 8 7 7 12
at	10 16 20 13 12
bdi	0 0 0 1 0
com	14 19 29 0 0
dot	16 12 15 26 9
hin	0 0 0 0 1
hoo	7 5 0 1 4
hts	0 0 1 0 1
ina	0 0 0 0 2
k	0 0 0 2 0
lam	0 0 0 0 7
me	0 7 6 0 0
oat	0 0 7 5 0
obi	2 0 0 0 0
ore	0 0 0 7 5
org	9 7 10 0 0
ple	7 14 9 11 11
s	0 2 6 2 0
t	0 0 7 6 0
ter	3 5 0 2 1
uji	0 0 5 7 4
w	0 3 4 0 0
wik	0 0 2 6 2
ংরা	0 6 0 0 -3
অফ	0 0 1 0 0
অবশ	0 -6 -3 0 -1
আগে	0 0 0 1 3
আছি	2 0 0 0 0
আট	0 0 -6 0 0
আমি	-1 5 0 0 0
আর	-6 2 6 -1 1
আল	0 0 7 2 0
আশা	0 0 0 0 -1
আসে	-3 -4 -1 -3 0
ইকা	0 2 0 0 0
ইচে	0 0 14 0 0
ইছে	-3 -4 -5 -4 1
ইট	7 0 0 0 0
ইডি	6 0 0 0 0
ইতে	-4 -4 -10 -2 0
ইবো	0 1 -1 0 0
ইরা	-9 -9 -8 -7 0
ইলে	0 0 -1 -3 -1
উনি	0 4 0 1 0
উরি	-2 0 0 0 0
এ	4 19 -7 -5 -16
এই	-3 -2 0 0 0
এক	0 -2 -2 0 -4
এখন	0 0 0 5 0
এনে	0 0 0 -2 0
এবং	0 0 0 0 5
এর	1 0 0 0 6
এসে	-1 7 0 0 0
ও	0 0 0 3 2
ওই	0 7 0 0 6
ওর	0 0 0 0 -2
ওরা	0 3 0 0 -5
কজন	0 0 0 11 0
কটা	9 0 -4 3 -9
কটি	0 5 0 0 0
কতে	-6 0 0 0 4
কথা	-1 -4 -1 0 0
কম	4 10 24 0 0
কমা	0 0 7 0 0
কমু	0 0 0 0 -1
কয়	0 8 0 0 0
করি	-7 1 -17 -5 8
করে	9 -15 -2 9 9
কাও	0 -1 0 0 0
কাজ	-3 3 0 -6 0
কান	0 0 -3 0 0
কার	0 -2 -7 1 0
কাল	-2 4 -1 0 0
কাশ	0 8 11 0 0
কিব	0 0 3 0 0
কুল	0 0 -3 0 0
কে	0 4 0 0 0
কেউ	4 0 0 0 0
কের	0 5 0 0 0
কেস	0 0 -5 0 0
কোড	0 0 -6 0 0
ক্ত	0 0 -2 0 0
খছে	0 0 -1 -7 0
খতে	0 0 0 -3 0
খুন	0 0 -2 0 0
খুব	6 4 0 -1 0
খের	2 0 -8 0 0
গছে	0 -3 0 0 0
গত	0 0 -8 -2 0
গরম	0 3 0 -3 0
গলা	0 0 -5 0 0
গুড	0 0 4 3 7
গে	0 0 -4 0 0
গ্ন	0 0 0 -3 0
ঘর	0 0 -1 0 0
ঘরে	-1 -4 0 -5 -2
ঘরো	0 0 0 0 2
ঘলা	0 0 1 0 0
ঘুম	-3 0 0 0 0
ঙুল	0 0 -6 -3 0
চড়	0 0 -2 0 0
চাই	0 -4 0 0 0
চান	0 0 0 7 0
চার	12 -7 -4 -2 0
চুল	1 0 -2 0 0
চোট	6 0 0 0 0
ছটা	0 0 5 0 0
ছবি	0 0 -5 -1 0
ছয়	0 2 -9 0 1
ছিল	0 -7 -9 0 2
ছোট	-2 0 0 0 0
জন	0 0 -2 0 0
জব	0 5 0 0 0
জয়	0 0 4 0 0
জার	0 0 0 9 0
জিম	0 0 7 0 0
জুই	0 0 3 0 0
জোর	0 0 0 -1 0
ঝি	2 0 0 0 0
ঞেস	-5 0 0 0 0
ঞ্জ	0 0 4 0 0
টনে	0 0 1 0 0
টায	0 5 0 0 0
টার	-6 0 6 0 0
টির	0 -1 0 -1 0
টের	0 2 -8 0 0
টোক	0 0 10 0 0
ডট	15 17 24 36 0
ড়া	-2 -11 -10 -8 -5
ড়ি	0 0 -12 10 -2
ড়ে	10 0 0 0 0
ডার	0 0 0 14 0
ডিও	-2 0 0 0 0
ডিন	0 0 3 0 0
ডেন	0 0 0 2 0
ডেল	0 0 5 0 0
তাম	2 -8 -3 1 0
তার	3 0 0 0 3
তাশ	0 0 9 0 0
তিন	1 0 0 0 0
তিফ	0 0 0 1 2
তেল	4 0 0 0 0
তো	0 4 0 0 0
ত্র	4 3 0 0 0
দতে	0 0 -7 -5 0
দবি	0 0 0 2 0
দাও	0 0 -6 0 0
দাগ	0 -3 0 0 0
দিও	0 0 0 2 2
দিন	1 -5 13 -5 -6
দিব	0 -4 -6 0 8
দিল	-1 0 0 0 0
দুই	0 2 7 4 -2
দেন	0 -4 0 0 0
দ্দ	-3 0 -3 -6 -2
ধবি	0 0 0 3 0
ধরে	0 -2 0 0 0
নছি	1 0 0 0 6
নটা	0 1 -1 0 -1
নতে	-2 0 0 0 0
নদি	0 0 3 0 0
ননদ	-2 0 0 0 0
নয়	0 0 26 2 0
নলে	0 2 0 0 0
নসন	0 0 6 0 0
না	-7 0 -8 0 0
নাই	0 -6 0 -12 -5
নাম	0 -1 0 6 0
নার	0 0 0 -5 0
নিং	0 4 3 7 0
নিল	0 0 25 5 1
নিশ	0 0 3 0 0
নেও	-2 -2 -5 0 0
নেড	0 0 2 0 0
নের	0 0 -6 -3 3
ন্ট	0 0 8 0 0
ন্ড	4 0 0 11 0
ন্ধ	0 0 0 0 1
ন্য	0 0 0 0 9
পড়	0 0 -4 0 0
পদে	3 0 0 0 0
পরে	-6 0 0 0 4
পলা	0 0 3 0 0
পসে	0 0 6 0 0
পা	1 0 -7 -4 0
পাই	0 0 -1 0 0
পিং	3 5 0 0 0
প্ন	0 0 -1 0 0
ফিশ	0 0 3 0 6
ফিস	0 4 0 10 0
ফুর	0 0 0 5 0
ফোন	2 7 -3 0 0
বউ	3 0 0 4 0
বছর	0 -11 0 0 0
বজি	0 5 5 0 0
বড়	0 0 0 0 5
বরে	-2 0 0 0 0
বলি	0 0 8 0 0
বলে	0 0 0 0 4
বসে	-3 0 -2 -1 0
বাপ	0 0 0 -5 0
বার	-9 0 -14 -4 -1
বের	0 -6 0 0 -3
বোন	0 0 0 6 0
ভয়	0 0 -1 0 0
ভাই	0 -7 0 5 0
ভার	0 -1 0 0 0
ভেন	4 1 0 0 0
মতো	0 0 0 3 8
মদা	0 0 -5 0 0
মনে	-3 0 0 0 0
ময়	0 0 -5 0 0
মরা	0 2 0 30 0
মরি	0 0 -5 0 0
মহল	0 0 0 7 0
মা	-1 -2 0 -4 0
মান	1 0 -2 -1 0
মার	1 17 -12 -16 1
মাস	-4 -12 0 -2 0
মির	9 0 0 0 0
মিস	-2 0 0 0 0
মের	0 0 4 0 0
মেল	0 0 0 0 1
যথা	0 0 -6 0 0
য়স	-2 -1 -2 14 0
য়া	0 0 2 -11 0
য়ে	0 9 -21 -10 -5
যা	0 -2 -2 0 0
যাই	3 0 -1 0 0
যাট	1 10 3 13 18
যান	0 0 0 -1 0
যাল	0 0 0 0 8
যে	3 0 0 0 -3
যের	0 0 10 4 0
রছে	0 -8 -3 -4 -2
রতে	1 -5 -3 0 0
রধর	0 0 -4 0 0
রপর	0 -1 0 0 0
রবে	0 -2 0 0 0
রলে	-2 0 0 -4 0
রশু	0 -4 0 0 0
রাত	-4 0 0 8 1
রার	0 -6 0 0 0
রাল	0 0 8 8 0
রিখ	0 0 3 0 0
রিচ	0 0 -2 0 0
রিট	0 3 9 0 0
রিত	0 4 0 0 0
রির	0 0 8 -1 0
রিশ	0 0 3 0 0
রিস	0 0 1 0 0
রুম	0 -7 -7 0 0
রুল	0 0 3 0 0
রূপ	0 0 0 2 0
রেন	0 0 -3 0 -2
রের	0 0 -4 0 4
রোজ	2 0 0 -5 -4
রোড	2 0 5 0 0
র্ট	5 0 -6 0 0
র্ড	0 0 -3 0 0
র্য	0 0 2 0 0
লছি	0 0 0 0 2
লছে	0 -6 0 7 0
লাই	2 0 -3 3 0
লাখ	0 -4 0 0 0
লাম	0 -3 0 2 6
লার	0 0 2 0 0
লাল	0 0 0 5 -4
লাহ	0 0 6 0 0
লিশ	7 0 0 0 0
লোক	0 0 0 4 9
ল্ড	1 0 1 0 0
শটা	0 0 0 -3 0
শনে	0 3 0 0 0
শেফ	0 0 0 1 0
শের	1 0 0 -4 8
ষ্ট	-1 0 -6 0 0
সছি	-4 1 0 0 0
সছে	3 0 0 0 0
সব	0 4 0 0 -3
সরা	0 1 0 0 0
সাত	2 0 0 0 0
সার	0 0 11 3 10
সির	-1 0 -1 0 0
সিল	0 0 1 0 0
সুখ	0 0 -4 0 0
সুর	0 0 0 8 0
সে	2 2 -2 16 7
সেজ	0 0 0 0 -2
স্থ	0 0 -6 0 0
হবে	0 0 0 0 9
হয়	-5 0 0 0 0
হলো	0 0 0 10 0
হাত	0 -3 -6 -4 0
হাম	0 0 7 0 0
হার	0 5 11 11 3
হে	0 1 0 10 0
হেড	0 0 -1 0 0
হেব	0 0 1 0 0
হ্ন	5 11 11 3 1
়গা	10 0 0 4 0
়গি	0 0 0 -4 -3
়না	0 -2 -6 0 0
়াই	0 0 21 4 0
়াজ	0 0 3 0 0
়ান	2 0 25 0 0
়ার	6 3 -1 -5 10
়াল	0 0 -1 0 0
়েও	0 0 0 -2 0
়েন	0 0 1 0 0
়ের	0 0 -2 -4 0
াইম	0 0 1 0 0
াইর	0 0 0 0 -4
াইল	0 0 15 0 0
াইস	0 0 5 0 0
াকা	0 0 -3 0 0
াকি	0 13 -12 2 2
াকে	1 14 0 0 -3
াগে	0 -4 0 0 0
াছে	6 12 0 3 9
াজা	0 0 4 5 0
াটি	0 0 0 0 -4
াতি	0 0 -4 0 0
াতে	0 0 -2 0 0
াতো	0 0 0 0 2
াদা	0 0 -1 0 0
াদি	0 -2 0 0 0
াদে	0 0 0 6 0
ানা	0 0 0 0 6
ানী	0 5 4 0 0
ানে	0 -6 -17 4 0
াপল	0 0 7 0 0
াপি	0 -1 -4 0 0
াপে	-3 5 0 0 0
াবল	0 3 0 0 0
াবা	-3 0 0 0 4
াবি	0 1 0 0 0
াবে	3 0 0 0 0
ামা	0 0 0 3 0
ামি	0 0 0 -6 0
ামু	-3 0 0 0 0
ামে	8 12 0 0 0
ায়	0 -1 -12 -16 1
ারন	0 0 0 0 9
ারা	0 0 21 0 0
ারি	0 -4 -6 4 0
ারে	0 1 0 -10 -4
ারো	0 0 1 0 0
ালা	0 0 -9 -3 0
ালি	-4 10 16 0 0
ালে	0 0 -3 -2 -3
ালো	10 0 0 0 -3
াশে	-3 0 0 0 0
াসা	0 0 0 6 0
াসি	0 0 -3 0 0
াসে	-4 -5 -14 -1 -2
াহু	0 0 0 0 4
াহে	0 0 0 -7 -5
িংক	0 0 0 9 3
িকা	0 0 2 0 0
িকে	0 1 0 -5 0
িছু	-3 0 0 0 -1
িছে	-20 -13 0 0 9
িটল	0 0 4 0 0
িটি	0 0 3 0 0
িঠে	0 1 0 -2 0
িতে	7 -2 4 -9 -4
িনা	0 0 1 0 0
িনে	0 -11 0 -11 -9
িপে	0 -3 0 0 0
িয়	0 0 2 6 0
িরো	2 0 5 3 0
িলন	0 0 12 0 0
িলা	-1 0 0 0 0
িশপ	0 0 0 4 0
িসা	0 0 0 0 1
ুকে	0 0 -4 5 0
ুখে	0 3 0 0 0
ুঝি	2 0 0 0 0
ুটন	0 0 5 0 0
ুটি	-2 -3 -2 -2 -3
ুনু	0 0 0 -1 0
ুমে	0 -8 -2 -9 -1
ুলা	0 0 0 -1 0
ুলি	0 0 -1 0 0
ুলে	-1 -2 0 0 0
ুলো	0 -4 -6 0 0
ুষি	0 0 -6 0 0
ুুল	0 0 0 3 0
েইল	1 5 0 21 29
েইশ	0 0 4 0 0
েকে	10 10 0 -7 0
েখা	0 0 0 8 0
েখি	0 0 -1 0 0
েখে	0 -2 0 -3 0
েছি	0 0 0 3 0
েছে	7 -8 0 0 6
েটে	0 -6 -15 -8 0
েতন	-4 0 0 0 0
েতে	7 15 5 0 -1
েনে	0 3 -4 0 0
েবর	10 0 0 0 0
েবল	0 0 1 6 0
েয়	-9 -21 -19 -3 -2
েরা	0 8 0 0 0
েরো	0 0 11 0 0
েলে	4 -4 0 -1 0
েশি	0 0 13 0 0
েশে	0 -8 0 -12 -1
েসা	0 0 3 0 0
োটা	0 0 -2 0 0
োডে	1 0 0 0 0
োতে	0 0 11 0 0
োনে	0 2 0 0 0
োয়	0 5 0 0 0
োলা	0 -1 0 0 0
োলো	0 0 0 -2 0
ৌনে	0 0 1 0 0
্কা	0 0 -8 0 0
্কে	2 1 9 0 0
্গল	0 0 0 4 0
্চা	-4 0 -4 -12 -3
্টন	0 0 14 0 0
্টর	0 0 0 2 0
্টা	0 -9 -6 -6 7
্টি	0 0 4 0 0
্টে	0 0 0 -7 -3
্ডে	0 0 15 0 0
্তা	-2 -2 -3 0 0
্তি	0 0 -5 0 0
্তু	7 0 0 0 0
্থি	0 0 2 0 0
্দি	-3 0 -4 0 0
্দে	0 0 -1 0 0
্ধু	0 0 0 3 0
্না	0 0 0 0 -3
্বর	0 11 0 0 0
্বা	2 0 0 0 0
্রি	0 2 3 9 0
্লক	0 0 0 0 -1
্লব	0 0 3 0 0
্লু	0 0 3 0 0
্ষি	0 0 0 -1 0
[lasts bn-latn]
a99	5 0 0 0 0
aam	2 0 0 0 0
aat	-1 0 -9 0 0
aba	0 0 0 0 7
abi	0 -2 0 1 0
ach	0 0 0 -1 3
age	0 -4 -5 0 0
ail	-1 0 0 0 0
akh	0 -9 0 0 0
aki	4 0 -2 0 4
ala	-4 -2 -1 4 5
ali	0 0 4 -1 0
ame	0 8 0 0 0
ami	-2 0 0 11 2
aon	0 0 5 0 0
ara	0 0 21 6 0
ard	1 0 0 0 0
are	2 0 0 0 0
ari	0 0 -2 10 0
ars	0 3 7 0 0
ary	0 5 2 5 0
at	0 0 2 4 9
ate	8 0 0 -2 -4
ati	0 0 -1 7 0
aye	0 0 -3 -2 0
b	0 0 0 2 4
ber	0 -2 0 0 0
bow	0 0 6 0 0
bus	0 0 -3 0 0
cab	0 0 -2 -2 0
cha	0 5 -5 0 0
che	0 0 0 -1 2
com	4 9 12 0 0
den	0 9 8 0 0
deo	0 0 0 0 2
dey	-10 -11 -8 0 6
dot	2 7 9 12 2
dui	0 0 5 0 0
e	11 10 -11 -9 -3
ean	0 1 0 0 0
eed	0 0 4 0 0
een	0 0 0 0 5
ek	0 -1 -3 0 0
eke	1 6 0 0 0
ele	-1 -5 0 13 0
er	0 0 0 0 -6
ese	7 0 0 0 0
ete	1 -7 -2 0 1
eye	2 0 0 14 9
fb	0 0 0 0 8
fur	0 0 5 0 0
ger	0 0 0 7 0
gse	0 0 -5 0 0
hai	0 0 3 3 0
hat	0 -2 -1 0 0
hay	-1 0 0 0 0
heb	0 4 0 0 0
hob	0 4 0 0 0
hor	3 0 -5 7 0
hse	5 0 0 0 0
hub	8 12 0 -1 0
ice	0 0 4 2 0
ile	-5 0 0 0 0
imu	0 0 2 0 0
ine	3 0 3 5 0
ing	4 0 0 0 0
ise	-11 0 0 -1 0
ish	1 0 0 0 0
itu	0 0 1 0 0
ity	-7 0 6 0 0
iya	0 -8 0 -8 -2
iye	2 3 0 0 0
ja	0 0 0 5 0
jab	0 0 0 -4 0
jay	0 0 -5 0 0
jid	1 0 0 0 0
kaw	0 0 0 0 -2
kil	0 0 0 0 4
koi	0 0 0 -1 0
koy	0 0 0 0 1
kta	5 0 0 0 0
lai	0 -2 -2 0 0
lal	0 0 0 0 -9
ler	0 6 0 0 0
lle	0 0 0 -2 -2
lse	-4 -1 -1 -1 1
lue	0 0 1 0 0
ma	0 3 0 0 0
mai	0 -5 0 5 0
mar	0 15 0 -5 0
me	0 4 5 0 0
na	-2 -2 0 0 -7
nai	4 -4 0 0 0
nak	0 0 0 -5 0
ner	0 0 4 0 0
nes	0 5 3 0 0
nmo	6 7 0 0 0
nna	0 0 -3 0 0
noy	0 0 1 1 0
nse	0 6 0 0 0
nte	1 0 0 0 0
o88	0 1 0 0 0
oad	0 0 3 0 0
obi	0 0 -1 0 0
ode	12 0 0 0 0
ood	0 0 10 0 0
ooj	0 3 0 0 0
ool	0 4 5 0 0
oom	4 0 0 0 0
ore	-10 -10 -11 -7 -2
ori	9 -6 0 0 0
osh	1 -6 0 9 0
ost	0 0 0 -2 0
oti	0 1 0 0 0
ple	0 2 4 9 12
por	0 0 0 -4 7
ram	0 0 0 4 5
ref	0 0 0 0 -7
ris	0 0 3 0 0
rjo	0 0 3 0 0
rle	0 0 -1 0 0
rry	0 0 2 0 0
rse	0 0 0 13 0
say	0 1 0 0 0
sha	0 0 0 0 -2
she	-4 -2 -4 0 -7
shi	0 0 -3 0 0
sil	0 5 0 0 0
sse	0 0 0 0 3
t	0 0 4 5 0
tal	-5 0 -2 0 0
tam	0 0 -3 0 0
tan	0 0 -2 0 0
tar	0 0 11 0 8
tay	3 1 8 0 0
te	4 14 0 0 -8
tel	0 0 -8 0 0
ter	6 5 0 0 0
tha	0 0 -5 0 0
the	12 0 0 -4 0
ton	0 0 4 0 0
tor	0 3 -1 0 -3
tti	0 0 1 0 0
uke	0 0 0 -2 -1
ukh	0 0 -2 0 0
uri	-2 2 0 2 0
urt	0 2 0 0 0
use	5 0 10 0 0
yer	0 0 4 0 0
[lasts ckb]
19	8 0 0 0 0
5a	0 0 0 0 4
a	0 1 21 13 5
ail	0 0 1 7 14
ama	0 0 0 0 4
are	0 1 2 0 0
at	1 4 6 2 0
bax	0 0 0 0 1
co	3 1 6 12 0
com	12 17 24 0 0
dot	6 5 7 13 4
esh	0 0 1 2 0
go	4 0 0 0 -1
hno	0 0 0 1 6
ice	0 0 0 3 0
ile	-2 0 0 0 0
ino	0 0 0 1 4
k	0 1 0 0 4
k91	0 0 0 0 1
ler	3 5 5 7 0
me	0 7 5 5 7
net	0 0 4 0 0
ome	0 0 0 -1 0
ook	0 0 0 1 0
org	7 3 5 0 0
oss	0 0 0 0 2
ple	16 26 21 27 22
rls	5 5 7 0 0
t	0 0 7 5 5
uk	0 6 12 0 0
ابه	18 0 14 19 0
اتر	0 0 0 3 0
اته	0 0 -6 -2 0
اتي	12 0 12 11 10
اتێ	-5 -6 -5 -4 -4
اجي	0 0 14 9 0
ارا	0 0 4 0 0
ارد	9 3 0 0 0
ارك	0 0 11 0 0
ارم	0 0 -4 -2 0
اره	1 -7 0 0 -5
اري	4 5 0 8 0
ارۆ	0 0 1 0 0
ارێ	2 0 -2 0 0
اسم	0 3 0 0 0
اسي	0 4 -2 0 0
اشي	0 0 15 22 0
افي	0 0 26 1 23
الم	0 4 0 0 0
امه	0 0 12 2 -3
انا	0 0 9 0 0
انم	0 2 -14 -5 -9
انه	-3 -10 -11 1 -7
اني	1 8 14 10 0
انێ	0 5 0 0 0
اوس	0 0 4 0 0
اوم	-13 0 -5 2 0
اوه	0 -15 -2 0 2
اوي	8 7 0 14 4
ايز	0 0 0 3 0
ايه	0 -1 -7 -8 -7
اڵم	4 2 -4 1 0
اڵه	7 0 0 0 0
اڵي	0 0 15 9 4
با	0 0 -1 0 0
باش	-2 0 0 0 0
باي	0 0 0 0 5
ببا	0 6 0 0 0
بده	0 0 0 0 1
بكه	0 -2 0 0 0
به	-1 -1 -14 -7 -5
بهر	0 0 -7 -5 7
بهش	0 4 0 -3 7
بوو	15 1 -2 5 2
بي	0 3 5 0 3
بين	0 0 11 0 0
بڕا	0 0 -2 0 0
بڕۆ	0 0 0 6 0
بۆ	2 -8 0 6 0
بۆي	0 0 0 0 -4
بێ	-5 -6 10 6 0
بێت	1 -3 0 0 -2
تا	0 1 0 0 -6
تار	0 0 3 0 0
تان	0 17 0 0 -1
تاي	0 0 22 0 0
تفي	-3 0 0 0 0
تنم	0 0 4 0 0
تني	0 -4 0 0 0
توو	0 -7 -8 0 0
تيت	0 4 0 0 0
تين	0 -6 0 0 0
تيڤ	0 0 3 0 0
تگا	0 0 0 4 0
تگه	2 14 11 0 0
تۆ	0 0 0 5 0
تۆر	0 0 0 0 -1
تۆك	0 0 4 0 0
تۆم	0 0 5 0 0
تۆن	0 0 0 0 2
تێ	0 -2 0 0 0
تێت	5 1 0 0 0
تێل	0 0 -6 0 0
جهم	0 4 -3 0 0
جهي	0 0 0 -2 0
خاڵ	0 4 3 0 0
خته	0 0 4 3 0
خست	0 -3 -4 0 3
خوا	-5 -2 -2 0 0
خۆت	0 -7 0 -1 0
خۆش	0 6 -6 0 0
خۆم	0 -1 0 0 -8
خۆي	0 0 0 0 1
دا	0 -8 0 0 -2
دات	-5 -8 -3 6 0
دام	-1 -6 2 -3 -9
دزه	0 0 0 0 1
دزي	2 0 0 0 0
دزێ	0 0 1 0 0
ده	1 -1 -22 -8 0
دهم	0 0 -1 14 5
دهن	1 0 0 0 2
دهه	0 0 4 0 0
دهي	0 6 9 0 0
دوو	2 -2 -6 1 -2
ديم	0 0 3 0 0
ديپ	0 0 5 0 0
دڕي	0 0 -4 0 0
دگا	0 0 0 -5 0
دڵم	0 -2 0 0 0
دۆت	10 11 22 20 0
دۆڵ	4 3 0 0 0
دێك	7 4 0 0 0
دێن	0 5 0 0 0
رام	0 1 5 0 1
رتم	0 -8 0 0 -1
رتي	0 0 -2 0 0
ردا	-1 -2 -6 -1 -1
ردم	-1 0 -2 -1 0
رده	-4 -3 -4 -6 -4
ردي	0 0 2 0 2
رزم	0 0 -6 0 0
رزي	0 -2 -2 0 0
رسا	0 0 -3 0 0
رسم	5 3 -5 0 0
ركي	0 0 0 4 0
رهف	0 0 -2 0 0
رهم	1 3 0 -1 2
رهي	-4 -2 -17 -25 -5
روو	0 0 3 0 0
ري	0 9 18 0 0
ريا	3 0 0 0 0
ريت	3 0 6 0 0
ريس	0 0 18 0 0
ريم	0 0 3 0 0
رين	0 0 13 0 0
ريه	0 0 5 0 0
رۆز	0 0 3 0 0
رێت	0 -10 -3 0 9
رێش	0 1 0 0 0
رێك	0 0 0 -1 0
زاب	0 0 -3 0 0
زات	0 0 24 22 12
زار	0 -12 -9 -2 0
زاي	0 0 4 5 15
زاڕ	0 0 -9 0 0
زده	0 3 0 0 0
زرا	0 0 -7 0 0
زيك	0 0 0 6 0
زۆر	4 7 0 -3 0
سان	0 0 0 -2 0
ساڵ	0 0 17 10 1
ستا	6 4 9 3 4
ستم	0 -2 -7 0 0
سته	0 0 0 0 -2
ستي	0 -2 14 13 0
سري	0 0 6 9 18
سفر	0 0 4 0 0
سكم	0 0 -2 0 0
سكي	0 0 -5 -6 0
سنم	0 0 4 0 0
سهر	11 14 28 5 -4
سهم	0 0 -2 0 0
سهگ	0 0 -2 0 0
سي	0 0 -3 0 0
سيم	0 0 -7 -7 0
سين	0 0 3 0 0
سێ	0 0 -2 3 3
سێك	-8 0 0 0 0
سێو	0 0 -1 0 0
سێي	0 0 2 4 0
شام	0 -5 -1 0 0
شان	2 0 0 0 7
شاه	0 0 8 0 0
شت	-1 -1 -2 0 0
شتم	0 -1 -7 -4 0
شتي	0 0 0 0 3
شكا	0 -4 -4 0 0
شكم	1 0 0 0 0
شكه	0 0 0 0 -3
شهم	0 2 0 0 0
شهو	0 0 0 2 0
شهي	0 -1 -1 0 0
شوو	-3 0 0 0 0
شيم	0 -1 0 0 0
شين	0 0 -3 -1 0
شێت	0 0 -2 0 0
عات	0 -5 -3 7 0
عهي	0 0 0 0 7
فهر	0 0 -4 0 0
فيس	0 -1 0 0 0
فێي	0 0 10 6 5
قام	0 -2 -1 0 0
قته	0 1 9 15 0
قسه	0 -2 0 0 -2
قۆي	0 0 0 0 2
كات	7 -14 -7 -5 0
كار	16 -10 0 0 0
كاك	0 0 17 0 -1
كان	-5 0 -1 -6 -7
كرد	-1 -12 0 -5 -4
كنێ	0 0 -5 -1 0
كه	-12 3 0 0 0
كهت	0 0 0 0 1
كهر	0 0 -2 0 0
كهس	2 -8 -8 -5 -7
كهم	9 -14 -9 9 0
كهن	-1 -7 0 2 0
كهي	3 8 -21 6 -6
كوا	0 0 0 1 0
كوڕ	0 -4 0 -5 0
كي	0 0 11 8 0
كچم	0 0 0 0 -2
كچي	0 10 0 0 0
كۆم	0 11 14 0 0
كێر	0 0 2 0 0
كێك	0 0 -6 0 0
لام	0 0 2 0 0
لاي	0 6 8 9 0
له	-2 -5 -4 3 3
ليس	0 -1 -8 8 -2
لين	0 0 4 0 0
لێ	-6 -20 -6 -12 -12
لێر	0 0 11 0 0
لێي	6 0 0 0 0
م	-4 10 0 -8 -9
مار	0 0 4 0 0
مان	-1 -3 -12 0 0
ماڵ	6 0 0 0 0
مرد	0 1 0 0 0
مسز	-5 0 0 0 0
مل	0 0 -1 0 7
ملي	0 0 -1 0 0
ممه	0 2 12 -3 0
من	5 0 -5 11 3
منه	11 11 12 0 0
مهي	0 1 0 0 -1
موز	2 0 0 0 0
موو	0 10 0 -5 -10
نا	3 0 0 0 0
نار	0 2 2 0 0
ناز	0 0 8 0 0
ناك	0 0 2 0 0
ناو	0 0 0 0 11
ندا	0 0 10 0 0
ندم	-4 -5 -3 0 0
ندن	0 0 5 0 0
ندي	0 12 0 0 0
نكي	0 0 -2 0 0
نمي	0 -2 0 -7 -3
نهم	0 0 0 0 -6
نهي	1 0 0 1 6
نيا	0 0 0 0 2
نيت	3 8 0 0 0
نيم	0 0 -7 0 0
نين	-3 0 1 0 -1
نيه	0 -4 11 0 0
نگت	4 5 0 0 0
نگز	0 0 -4 0 -1
نگه	-6 -6 -5 -3 0
نگي	-4 7 0 8 -3
نۆك	2 2 0 0 -3
نۆم	0 -1 0 0 0
نێت	0 0 0 0 -2
ه	-2 10 0 0 0
هات	0 9 -4 0 -4
هام	0 0 10 0 0
هاي	0 0 0 2 0
هبو	0 0 7 8 0
هته	0 2 0 0 0
هتي	-5 2 -1 0 0
هتۆ	0 0 2 0 0
هرت	6 0 0 0 0
هرم	0 0 6 0 0
هري	0 0 -1 0 0
هست	0 0 -5 0 0
هسه	0 -3 0 3 0
هشت	0 0 -3 0 0
هشم	0 0 -2 -2 0
هشي	0 0 1 -7 13
هقي	0 0 -1 0 -2
هقۆ	8 0 0 0 -2
هكا	0 0 0 0 3
هكر	0 14 15 0 0
هكه	11 -9 0 -2 1
هكي	7 18 0 0 0
هلي	0 0 0 0 1
همن	0 0 0 0 5
همه	0 0 -1 13 0
همي	5 0 -15 -5 0
هنم	-2 -9 -1 0 14
هني	-1 15 -2 0 0
هنگ	0 0 5 0 0
هنێ	0 0 -1 0 0
هوا	0 0 3 0 0
هوت	18 0 7 2 -4
هوم	-3 -4 0 0 0
هوه	0 -8 -9 -4 -17
هوو	0 0 0 6 7
هوێ	6 0 -4 -5 4
هيت	0 0 0 -2 -2
هيس	0 0 1 0 0
هيك	1 0 0 0 0
هيل	0 7 0 0 0
هيم	0 3 0 0 0
هين	0 0 -7 5 1
هيه	0 5 13 5 -4
هيچ	0 0 0 3 0
هيڵ	0 0 3 15 14
هڕم	0 0 -1 0 0
هڕۆ	3 0 -3 0 -1
هژي	0 8 0 0 0
هڵۆ	0 0 5 0 0
هڵێ	0 0 0 0 -5
هۆش	0 0 -1 0 0
هۆم	0 0 -1 0 0
و	-4 0 5 6 3
وار	0 13 -2 8 15
واز	0 0 4 0 0
وام	0 6 -4 0 0
وان	-2 0 17 0 0
واو	0 0 0 1 0
وت	6 0 0 -2 0
وتم	0 0 -4 -7 1
وتي	-1 8 -6 -2 0
وست	2 0 0 0 0
وكم	1 0 0 -3 0
ومه	0 0 -3 0 5
ونم	0 0 8 0 0
وني	0 0 0 15 0
وهر	0 5 0 0 0
وهش	0 0 -5 0 0
وهك	0 -6 0 -4 0
وهم	1 1 0 0 0
وهن	1 13 0 -16 -2
وهي	-3 0 0 7 0
وود	3 0 0 1 0
وور	0 0 -9 -5 -3
ووك	5 2 13 0 0
ووم	8 14 -12 0 -13
ووه	-5 0 0 0 -4
ووي	0 0 -5 0 -2
وين	-1 0 0 0 0
ويژ	2 0 0 0 0
وڕم	0 0 0 0 2
وڕي	0 3 0 0 9
وژم	7 0 -8 0 -6
وڵه	0 0 1 0 0
وێت	-1 -8 -2 -2 0
وێك	1 0 0 -3 -3
وێم	0 0 0 5 0
وێن	-1 0 -2 0 -6
وێژ	0 -5 0 0 0
ي	13 1 0 -6 -5
يات	0 1 4 3 4
يار	0 7 5 0 -1
يال	0 0 -5 -3 0
يام	5 5 -5 0 0
يان	0 -9 -21 0 -2
ياو	-3 -3 0 0 0
يتر	9 3 0 0 -1
يجڵ	0 0 7 0 0
يرم	0 0 0 0 -2
يزه	0 0 6 5 0
يزي	0 0 15 0 0
يست	0 3 0 17 8
يسي	0 0 3 0 0
يشت	0 5 2 5 0
يكم	-1 0 0 -8 2
يكي	0 0 0 -2 0
يلم	0 0 0 4 2
يله	-4 0 0 0 0
يلۆ	0 0 0 4 0
يمه	-3 0 0 0 0
يمي	0 0 1 0 0
ينا	0 0 3 0 0
ينم	0 0 6 0 0
ينه	0 2 0 0 0
يني	7 10 0 4 7
ينگ	0 0 3 0 0
يه	0 0 0 2 0
يهت	14 0 0 9 22
يهك	1 11 3 0 2
يهم	0 0 2 0 0
يهن	0 2 0 0 -6
يهو	-1 0 -4 2 6
يوش	0 0 4 0 0
يوه	0 0 -1 0 0
ييش	5 0 -1 0 0
ييه	13 4 21 0 0
يۆي	7 0 -4 0 0
پاك	0 -1 0 0 0
په	0 3 0 0 8
پيس	0 8 -4 0 0
پێ	0 -6 0 0 0
پێي	-1 2 0 0 10
چمه	6 0 0 0 -1
چهي	0 0 -2 0 0
ڕام	0 -2 0 0 0
ڕهش	0 0 6 0 0
ڕيم	2 -1 -3 4 3
ڕين	2 15 13 0 0
ڕگي	0 0 -4 0 0
ڕۆ	0 -2 0 0 0
ڕۆد	8 0 9 0 0
ڕۆو	0 0 1 0 0
ڕۆژ	-1 0 -1 0 0
ڕێم	0 14 0 -4 0
ڕێي	0 11 0 -8 0
ژني	0 0 0 -3 0
ژيم	0 8 0 8 6
ژين	0 2 -6 0 13
ڤين	0 0 9 0 0
گاي	0 9 0 8 -1
گرت	0 -8 -1 0 0
گرێ	-2 0 0 0 -1
گه	0 12 8 0 0
گهر	0 0 0 -6 -8
گهي	0 -2 5 0 7
گهڵ	0 0 -2 9 4
گوت	0 -2 -3 -1 -1
گوێ	0 1 0 0 0
ڵات	0 0 0 0 5
ڵام	-3 5 0 0 0
ڵرا	-7 0 0 0 0
ڵكي	14 0 0 32 16
ڵهم	0 -2 0 0 0
ڵۆي	0 0 20 0 0
ڵێت	-12 16 0 -9 6
ڵێن	0 0 0 6 0
ۆرس	0 0 2 0 0
ۆري	0 0 -4 -4 -6
ۆشت	0 0 -1 0 0
ۆشم	0 -1 0 0 -3
ۆشه	0 0 -3 0 0
ۆشي	0 0 -1 0 0
ۆكي	0 0 3 0 0
ۆمه	0 2 3 0 0
ۆمي	0 0 0 0 -1
ۆني	0 3 0 0 0
ۆيه	0 8 0 0 0
ۆپي	0 0 0 0 5
ۆڕي	0 0 0 0 -2
ۆژي	0 0 -6 -3 -2
ێته	0 0 0 -2 0
ێدا	0 -3 0 0 0
ێرا	0 0 4 0 0
ێرم	1 0 0 0 0
ێري	0 9 3 0 -10
ێرێ	0 0 -2 0 0
ێشا	0 -5 0 0 0
ێشت	-4 0 0 0 0
ێشێ	-1 0 0 0 0
ێكي	0 -5 -3 -7 -9
ێمه	0 -2 0 0 0
ێنا	2 0 -5 0 0
ێنت	0 0 4 4 0
ێنج	0 -4 -11 -7 5
ێنم	2 -1 -8 -2 -2
ێنێ	5 8 -4 0 0
ێوم	0 0 -1 0 0
ێوه	0 -4 0 0 -1
ێوي	0 0 -1 0 0
ێيه	0 0 0 2 0
ێڕم	0 0 0 0 -1
ێگا	0 0 -8 -2 0
[lasts en]
've	0 0 -4 0 0
17	0 0 0 0 6
3a	0 0 0 0 4
6	0 0 0 6 16
834	0 0 0 0 2
9	0 2 0 2 14
a	0 0 -3 -9 -7
ac	0 2 0 6 0
ace	-6 0 0 0 0
ach	0 0 -3 0 0
ack	-1 -3 0 -2 -1
ade	0 0 12 0 0
ads	4 0 0 0 0
ady	4 10 5 0 1
afe	0 0 6 6 0
aff	0 0 9 13 0
age	0 1 -10 3 0
aid	-6 0 -7 -2 -4
ail	0 0 -1 2 11
ain	0 0 0 9 8
air	0 0 -3 0 0
ake	0 0 0 1 0
aki	0 0 -9 0 -4
alf	0 0 -6 0 0
alk	0 0 -4 0 0
all	2 1 -14 -1 -1
am	-9 -3 -3 -12 -12
ame	20 17 0 39 27
an	0 0 -4 0 0
and	3 -1 1 9 4
ang	-6 0 0 0 0
ant	-1 -6 -10 -4 0
app	0 0 -4 0 0
ard	0 -4 -6 0 -6
are	3 0 2 0 7
arf	-3 0 0 0 0
ark	0 -1 0 0 0
arl	0 0 8 15 18
ars	1 0 8 0 0
art	1 0 0 0 0
ary	0 0 11 0 0
as	9 0 0 0 0
ash	-2 -1 -6 0 -9
ass	4 0 0 0 0
ast	-5 0 0 0 0
at	0 -5 -7 0 1
ate	5 0 2 5 0
ave	2 0 8 13 0
ays	0 0 -9 -1 0
b	0 0 3 7 0
bab	0 0 -4 0 0
bat	-3 0 -2 0 0
be	0 0 0 -5 0
bed	-2 -2 -3 0 -3
ber	0 -8 -8 0 0
bin	0 0 3 0 0
ble	3 9 12 14 8
box	0 0 0 2 1
boy	0 -2 0 0 0
bus	0 0 -11 -5 0
but	1 2 0 0 0
bwe	0 0 5 0 0
by	0 0 0 5 9
car	4 -7 0 0 0
cau	0 0 3 0 0
cel	0 3 0 0 3
ces	0 8 16 0 0
cks	0 5 13 0 0
cle	0 0 -3 8 0
com	8 7 20 4 7
cow	0 -2 0 0 0
cry	0 0 -1 0 0
cum	0 0 -2 0 0
cut	0 0 -2 -1 0
dad	0 0 0 -4 0
dam	0 0 -1 0 0
day	-2 -4 -1 3 11
den	0 0 0 8 0
der	0 0 -7 0 0
des	9 0 0 0 0
dge	0 8 7 0 0
do	0 0 0 -6 -3
dog	0 0 0 -2 0
don	0 0 0 2 0
dor	0 0 0 8 0
dot	29 14 24 35 9
dow	0 0 0 0 3
eak	0 0 0 0 5
ean	0 0 9 0 3
ear	-5 -4 -6 0 -6
edy	0 0 7 0 0
eed	0 0 0 -2 0
eek	0 -5 -1 0 0
een	12 0 35 8 5
eep	0 0 0 -9 -11
ees	0 15 16 0 0
eft	0 11 0 0 0
eld	0 0 7 0 0
ell	0 3 0 8 3
elm	0 3 0 0 4
elp	0 0 11 9 11
elt	0 0 -1 0 -2
ena	0 0 9 0 0
end	-11 -1 -5 15 0
ens	0 12 0 0 0
ent	5 0 0 0 0
eps	0 7 0 0 0
ere	12 6 0 1 0
ers	0 10 0 -2 0
ery	0 -4 0 -5 -1
ese	0 0 2 0 0
esh	0 0 16 17 0
esk	14 8 10 0 4
ess	0 0 0 2 0
est	0 0 5 0 0
eth	0 5 0 0 0
ets	0 6 0 1 0
ex	3 0 0 4 0
ext	0 0 -4 -11 0
eys	0 8 0 0 0
fee	0 0 -2 0 0
for	0 0 -1 0 9
fri	1 0 0 0 0
fry	0 1 8 0 0
fth	0 1 0 0 0
fty	0 0 0 4 0
g	0 0 5 0 0
g's	0 0 1 0 0
gal	0 0 12 0 0
gel	0 0 5 9 3
ger	0 0 -2 0 0
ges	-6 0 0 0 0
get	-1 0 0 0 0
ght	-1 -4 3 -3 2
go	-8 -5 0 0 0
got	0 5 0 0 0
gry	-1 0 -4 0 0
had	0 0 0 -1 6
ham	0 0 13 0 0
han	0 0 10 0 0
hat	2 0 0 6 5
hby	0 0 0 0 1
he	5 4 -21 -13 6
hed	0 3 0 0 0
hef	0 0 0 0 1
hem	-11 -3 0 0 0
hen	-6 -5 -3 5 -1
her	0 -2 -5 -11 -5
hes	-7 -9 -8 3 4
hey	8 3 -6 0 0
him	5 0 0 6 -2
his	16 0 -9 -14 -11
hit	5 0 0 0 0
hop	-7 -12 -1 0 5
hot	2 0 0 -5 0
hts	-2 -3 -1 0 0
hut	0 0 0 0 -1
i	2 -2 -37 -30 -8
i'm	0 0 0 -8 0
iam	0 0 3 0 0
ian	0 0 26 0 0
ice	-6 0 4 8 4
ick	0 0 0 -1 0
ide	0 -3 0 16 17
idl	0 0 4 0 0
ids	5 0 -2 2 -2
ied	0 0 -2 0 0
ies	6 0 0 -1 -2
if	3 0 0 0 0
ifa	0 0 3 0 0
ife	0 0 -3 -8 -5
igh	0 0 8 0 0
ike	0 -1 0 0 0
ile	-3 0 -6 0 0
ill	7 8 14 -3 0
ily	0 0 -4 0 10
im	0 0 0 -1 0
ime	-6 0 0 0 0
in	7 0 11 3 1
ind	0 0 0 2 2
ine	16 12 22 15 7
ing	12 14 -10 -3 1
ino	0 0 4 0 0
ion	0 10 12 0 0
ips	0 0 0 2 0
ird	0 0 9 7 0
ire	0 1 0 0 0
irs	0 0 -3 0 0
is	-12 -9 0 25 18
isa	5 14 18 2 0
ise	0 0 8 7 0
ish	5 0 0 0 0
iss	-3 0 0 3 0
ist	0 0 -7 0 0
it	4 -7 -4 -3 5
ite	0 -12 10 1 -5
ith	0 -4 -4 2 2
its	0 3 -1 10 0
ity	0 0 11 8 0
ius	0 0 5 0 0
ive	0 0 0 -3 0
jab	0 0 -5 -2 -3
jan	0 0 1 0 0
jaw	0 0 0 0 -3
jid	0 0 6 0 0
joy	0 0 13 0 0
ken	0 0 -8 0 0
ker	0 0 -3 1 2
key	2 0 -5 0 0
khi	0 0 -5 0 0
kle	0 0 8 0 0
kye	0 0 3 0 0
lag	3 0 0 0 0
lam	0 0 2 0 0
lan	4 6 4 0 0
lap	0 3 0 0 0
lat	0 4 0 0 3
law	-2 -7 -2 10 0
lds	0 4 2 0 0
led	-4 0 3 6 -6
lks	0 1 0 0 0
lls	0 0 -1 0 0
lor	0 0 0 0 1
lot	0 4 0 0 0
lps	0 0 0 0 2
lso	0 6 0 0 3
lta	0 0 6 9 0
lum	0 2 16 0 1
lve	0 5 0 0 0
m	0 6 13 0 0
man	-1 -5 -10 -7 4
may	2 7 4 0 0
mbo	0 4 0 0 0
me	0 -8 2 -16 -7
med	0 5 0 0 0
mer	2 0 -3 -1 -1
mes	0 0 -4 0 0
mmy	0 0 1 0 0
mr	0 -1 -9 7 0
mrs	0 0 8 0 2
mum	0 9 0 0 1
my	-3 -6 -21 -14 2
nce	0 10 21 0 5
ncy	-3 -4 0 0 0
ndy	0 0 2 0 0
ned	0 0 -4 6 0
ner	-3 0 0 0 13
net	0 0 11 0 0
new	-1 0 18 0 8
ney	-3 0 0 0 0
ngo	0 0 8 0 0
ngs	0 0 -1 0 0
nks	0 2 0 0 0
nly	0 0 0 -2 0
nny	0 0 0 1 5
no	-6 -1 0 -4 -8
not	-3 6 -5 -6 0
now	-1 8 -3 0 0
nth	6 0 13 0 0
nts	1 0 0 0 0
nty	1 10 14 3 0
o	0 0 1 0 0
o77	0 0 0 0 1
oad	0 6 10 0 0
obs	0 13 1 0 0
ody	0 0 0 0 -4
oes	0 0 0 0 9
of	8 0 1 15 6
off	0 -8 -5 0 0
ogs	0 0 -3 0 0
oh	4 6 22 16 17
oha	0 0 3 0 0
oke	1 0 0 0 0
old	0 -4 5 -6 0
ole	-2 0 0 -1 0
oll	0 -12 0 0 0
ome	-17 0 -22 -14 -5
on	-7 -4 -6 9 8
ond	0 0 6 0 0
one	-8 0 9 -4 -8
ong	0 0 21 4 0
ons	0 0 0 3 0
ont	4 0 0 -7 0
ony	0 0 10 0 0
ood	0 0 6 0 0
ook	-10 0 0 0 0
ool	-8 -4 -9 0 1
oom	-6 -9 -15 0 0
oon	0 1 0 0 0
oor	0 0 -2 5 -2
oot	0 0 0 0 -3
ope	0 0 18 0 0
or	0 0 0 -1 0
ord	0 0 0 0 2
ore	0 9 11 5 10
org	0 0 4 0 0
ork	0 0 -15 0 -6
ort	0 0 9 0 0
ose	2 0 0 3 0
oss	0 0 4 0 -6
ost	0 2 0 10 0
osy	0 0 6 11 0
oti	0 0 -1 0 0
ots	0 0 2 0 0
our	-6 -9 3 -7 -6
ous	0 0 9 0 0
out	-6 0 0 2 0
ove	-4 1 -4 3 9
own	0 0 0 -2 0
ows	0 0 0 0 -4
oys	0 -4 -1 0 0
pan	0 0 -3 0 0
pay	0 0 -3 -5 -12
pen	0 0 0 0 -4
ple	18 14 16 20 15
ppy	0 0 -1 0 1
pur	0 0 4 0 0
put	0 9 -10 -11 -8
que	0 0 0 -5 0
ram	0 0 0 5 3
ran	1 0 1 0 0
rch	0 -1 0 0 0
rcy	0 0 9 0 0
red	-7 0 -9 -1 0
ree	0 0 -1 -2 7
ref	4 2 0 0 0
rer	0 0 0 0 4
res	-1 0 0 0 -2
rit	0 0 5 0 0
rks	0 0 0 0 1
rls	-3 0 0 0 0
rol	0 0 0 0 -3
rom	-11 7 -12 3 5
ron	0 0 3 7 0
row	0 4 0 -4 0
rqs	0 0 4 0 0
rry	-7 0 -2 0 0
rse	0 3 0 0 0
rth	7 13 21 1 2
rty	0 0 -8 0 0
saw	0 15 0 0 0
say	-11 3 -1 4 0
sed	0 6 1 0 0
sey	0 0 0 4 0
she	8 10 -1 -1 0
sia	0 0 4 0 0
sin	0 0 0 2 0
sip	4 0 0 0 0
six	1 0 13 -2 0
sky	0 0 4 0 0
so	0 5 0 -7 0
son	5 0 0 0 0
sta	0 0 8 9 0
sym	0 0 2 0 0
t	0 0 11 8 4
tal	1 10 1 -8 -2
tan	0 0 9 0 0
tar	0 0 5 0 0
tay	-9 0 0 0 -4
tch	0 0 -8 11 3
ted	7 3 -2 -4 0
tee	0 3 -1 0 0
tel	0 0 3 0 0
ten	4 0 -2 0 0
ter	1 5 14 15 0
tes	3 0 0 0 0
the	-8 -4 -7 -10 -14
til	6 0 0 0 0
tin	0 0 0 3 0
tle	0 0 0 0 -3
to	4 2 0 7 4
ton	0 0 8 6 0
try	0 1 0 0 0
tte	0 0 -3 0 0
two	0 -7 -13 -3 0
u14	0 0 0 4 0
udy	0 0 0 0 3
ugh	-1 0 -1 -1 0
uk	3 1 7 0 0
uld	9 0 0 0 0
ums	0 0 0 0 4
und	0 0 -1 0 0
une	0 -1 -20 0 0
up	0 1 0 0 7
urn	5 1 -3 0 -3
urt	0 0 0 0 2
us	-9 -5 -4 -3 -3
use	-6 6 0 0 6
ust	0 0 15 5 0
usy	0 0 15 16 0
uth	0 2 0 6 2
uts	0 4 0 0 0
van	0 -3 -3 0 0
vbd	0 0 4 0 0
ved	4 0 0 12 8
ven	0 0 1 -7 0
ver	0 -4 -3 0 0
ves	0 0 -9 0 18
wan	0 0 6 0 0
was	-1 0 0 13 12
way	5 0 0 0 2
we	5 10 -9 -1 2
wer	0 0 20 0 0
who	0 8 0 0 2
www	0 0 3 0 0
x	0 5 12 0 0
yal	0 0 5 0 0
yin	0 -2 0 0 0
you	-4 0 0 0 0
yre	0 -5 0 0 0
zel	0 0 1 0 0
[lasts es]
023	0 5 0 0 0
024	4 7 0 0 0
074	0 0 0 0 1
25	0 0 0 0 8
36	0 0 0 8 0
4	0 3 0 0 0
71	0 0 0 0 4
834	0 0 0 0 7
90	3 0 0 4 0
a	0 -6 5 4 0
ace	2 0 0 -1 0
aco	0 17 18 0 0
ada	3 0 0 -1 0
ado	5 0 0 0 14
ajo	0 -3 0 0 2
al	-6 -7 0 -4 0
ama	-4 0 0 3 10
amo	0 0 0 6 0
ana	4 0 10 2 0
and	0 0 5 6 0
ant	0 0 0 5 6
ara	0 0 0 6 0
ars	0 5 7 0 0
asa	-6 0 3 0 7
ato	0 0 -2 -2 0
b	0 0 4 0 0
bio	0 0 0 0 -1
bió	0 1 0 0 0
bre	0 1 6 3 0
cal	0 0 3 0 0
cas	0 0 0 0 -2
cen	0 0 -2 -5 0
che	0 -3 -6 0 0
cho	6 0 0 0 0
cia	6 0 0 0 0
com	13 10 19 9 4
con	-6 -5 0 8 0
da	-2 0 0 -1 0
dad	0 7 0 0 0
de	0 3 0 6 4
del	0 8 1 6 0
dio	9 0 0 0 0
don	0 13 5 8 0
dos	-5 -8 -4 0 -2
ear	0 0 -1 -4 0
ebé	0 0 0 0 1
eda	9 0 0 0 0
edo	0 0 -2 0 0
eds	4 5 0 0 0
een	0 0 0 2 0
ege	0 0 2 0 0
ego	0 0 -5 3 0
eis	0 0 8 0 0
eja	0 0 10 0 0
eje	0 0 0 0 2
el	0 1 4 0 3
ela	0 0 2 0 0
en	4 -3 -3 17 0
ene	5 2 0 5 0
era	0 0 0 0 2
ero	2 0 25 11 0
es	0 0 0 20 15
est	0 0 8 0 0
eve	0 0 2 0 0
ex	0 0 0 3 0
exo	0 0 -1 0 0
eña	0 0 2 0 2
eño	11 0 0 0 0
fue	0 0 0 0 4
fui	0 0 0 0 -1
g's	0 0 0 2 0
gel	0 0 4 0 0
ght	0 0 13 0 0
ian	0 0 2 0 0
iar	0 0 0 0 1
ias	0 0 -2 0 0
ibe	0 0 0 5 0
ice	0 3 0 0 0
ico	0 0 2 0 0
ien	1 0 0 0 -2
iez	0 0 4 0 2
iga	0 3 4 8 0
ija	2 0 0 0 0
ijo	-1 0 0 6 0
ilo	4 2 0 0 0
ina	15 0 14 0 0
ing	7 2 12 0 0
ino	0 5 5 0 0
ion	0 0 0 0 8
ira	0 0 3 0 0
iro	0 0 0 0 -4
iss	0 0 0 2 0
ita	2 7 1 9 0
ive	0 0 7 0 0
jar	0 0 0 0 -1
kle	0 0 13 0 0
la	0 0 7 -7 10
lad	12 6 4 0 0
lar	0 0 0 4 0
las	6 0 0 3 0
lat	0 0 3 0 0
lce	0 0 1 0 0
le	0 10 0 -2 0
ler	0 0 0 0 3
les	6 3 0 0 0
lla	3 3 4 3 0
llo	0 6 2 0 0
lo	0 8 0 0 0
los	0 -2 -12 -12 0
lta	0 0 3 7 0
me	-1 7 3 0 -1
mi	1 0 -10 -8 15
mil	0 0 3 0 0
nca	0 5 13 8 0
nco	0 0 -9 -2 0
nde	0 -1 -1 0 0
ndo	-7 0 -9 -2 0
nen	0 0 0 0 1
net	0 0 4 0 0
ngo	1 6 0 2 0
no	0 0 3 0 -3
nos	0 9 17 0 0
nse	-2 0 0 0 0
nta	0 0 0 0 15
nte	2 -7 -9 -2 -5
nto	14 10 7 12 0
nza	0 0 -3 0 0
o77	0 0 0 0 4
oba	0 0 3 9 5
oja	0 0 7 0 0
oma	0 0 1 0 0
omo	1 5 0 0 2
ono	0 0 -2 0 0
ook	0 0 0 2 9
ora	0 0 -2 0 0
oro	0 -4 -3 0 0
ort	0 0 6 0 0
our	0 -1 -3 0 0
oña	0 0 0 1 0
ple	12 17 9 18 8
por	3 9 0 8 4
que	-1 -3 0 1 -1
ram	0 0 0 2 0
ran	0 2 0 1 0
ras	0 -4 -8 0 0
rda	-2 -1 -7 0 -2
reo	0 0 0 0 6
ria	0 0 0 0 8
ron	0 0 0 0 6
ros	0 0 0 0 -1
rro	-2 0 -3 0 0
rta	0 0 -6 -3 0
rto	-2 0 -6 -5 -2
rtó	0 0 0 0 -1
rzo	0 0 0 5 0
sai	0 0 1 0 0
sas	1 0 0 0 0
sde	3 0 0 0 5
se	-1 5 17 10 15
ses	0 -7 0 0 0
sor	3 0 0 0 0
soy	0 0 0 10 0
sta	0 1 0 0 0
su	0 2 0 0 9
sus	0 0 13 0 0
t	0 0 2 4 5
ter	0 0 5 0 0
tle	0 5 6 0 0
ton	0 0 7 0 0
tos	-2 0 -2 0 0
toy	0 1 0 0 0
tps	0 0 10 0 0
tra	0 0 0 0 11
ugh	0 0 2 0 0
un	-10 -5 -13 -13 -13
una	-6 0 -16 -15 -8
uno	0 1 13 0 0
upo	-4 0 0 0 0
ura	0 0 -2 0 0
vio	0 0 0 0 1
voy	0 0 0 0 -1
y	0 0 -15 -10 -10
yo	2 0 0 0 0
ñol	0 0 2 0 0
ños	0 0 -6 1 -2
[lasts fa]
114	0 0 0 5 0
18	0 0 0 1 0
2ب	0 0 0 3 6
8	2 6 0 0 0
a	0 0 0 -6 0
ail	0 11 9 7 12
ash	0 0 0 0 1
at	1 0 1 2 7
box	0 3 0 0 0
cel	6 0 0 0 0
com	14 15 18 0 0
d	10 9 7 0 0
del	0 0 0 1 0
dot	1 2 7 12 0
e	0 0 -6 0 0
elp	0 3 0 0 0
far	0 0 0 0 1
hin	0 0 6 10 9
kh	0 0 0 0 8
l82	0 1 0 1 2
m	6 5 9 9 5
me	0 8 14 0 0
mum	0 0 8 0 0
n	0 0 3 0 1
neh	0 0 6 5 6
pid	0 0 0 3 0
ple	1 6 7 11 12
ran	0 0 1 0 0
sha	0 0 0 8 0
t	0 0 11 8 1
ton	0 0 0 8 0
uhi	0 0 0 0 5
www	0 0 3 0 0
ابت	0 0 -2 -1 0
ابم	-5 0 -2 10 0
ابه	0 0 3 0 0
ابي	0 0 5 0 0
ات	24 21 14 11 17
اتو	0 0 0 -6 0
اجر	0 0 0 -2 0
احب	0 5 0 0 0
احت	0 0 -1 0 0
احد	0 0 11 9 11
اخت	-6 -5 -3 -5 0
ادك	0 0 11 0 0
اده	-1 0 -7 0 0
ارد	2 0 0 0 0
ارش	0 0 3 2 0
ارك	0 0 -1 0 0
ارم	3 -2 -10 -11 -16
اره	-6 2 -3 0 2
ارو	7 0 0 -4 9
اري	0 -2 -2 0 6
از	-6 -7 -21 2 8
ازن	-3 0 0 0 0
ازه	0 0 0 -8 -4
ازي	-3 -2 0 0 0
است	0 13 0 0 0
اسم	0 -3 -3 11 0
اسه	-2 0 0 0 0
اشي	0 0 5 1 1
اطل	12 0 0 0 0
اطم	0 0 0 0 2
اعت	-6 -6 -1 1 0
افت	0 0 0 0 3
افه	0 3 0 0 0
اقم	0 0 -3 0 0
اقو	0 0 -2 0 0
الا	0 0 -5 2 2
الت	0 0 -1 0 0
الج	0 0 4 0 0
الم	0 3 0 0 0
اله	0 1 5 6 0
الي	0 0 10 0 0
ام	3 4 -2 -2 0
اما	0 0 -1 -4 0
امت	0 14 14 17 0
امه	0 0 -1 0 0
ان	5 5 6 -1 0
انب	0 0 -2 0 0
انم	1 11 0 1 0
انه	0 0 19 0 0
اني	0 1 16 1 0
اهد	-1 0 0 0 0
اهل	0 0 25 4 0
اهه	0 -7 -1 -3 0
اي	1 0 0 0 0
ايد	0 0 1 0 2
ايم	-7 0 0 0 0
اين	1 0 0 0 -8
ايي	0 8 8 2 0
اچ	0 -2 -1 0 0
اگه	11 0 0 0 0
با	0 1 -8 -16 -4
بات	0 0 -4 0 0
بار	0 0 0 -5 0
بام	0 1 0 0 0
بان	4 0 0 1 4
بخش	0 0 0 -2 0
برج	0 0 12 0 6
برم	0 -1 0 0 0
بره	-1 0 0 0 0
برو	-1 0 0 0 0
بري	1 0 18 0 0
بعد	3 3 0 13 16
بقم	-4 0 -1 10 0
بقه	0 0 11 7 4
بم	4 0 0 0 0
بمو	1 5 0 0 0
بند	0 0 0 0 6
به	-5 0 5 -2 -5
بهش	0 -1 0 0 10
بهم	-6 3 0 0 1
بو	0 0 -1 0 0
بود	-6 7 -12 -3 1
بوس	0 0 -8 4 0
بون	3 0 -5 0 0
بيا	0 0 4 0 0
بيز	0 0 5 0 0
بيل	0 0 22 0 0
بيگ	0 0 6 11 0
بچم	0 1 0 0 0
بچه	-4 0 0 0 4
تا	-6 -13 8 0 -1
تار	0 0 0 -5 0
تاق	0 0 -5 -1 0
تام	0 0 -2 0 0
تان	-6 -1 -1 7 5
تاپ	0 0 2 0 0
تتم	0 0 0 3 0
ترس	0 0 8 0 0
ترم	0 4 0 7 14
تري	0 -2 -1 0 0
تزا	0 0 4 0 0
تشه	0 -2 0 6 0
تف	0 -8 -7 -4 -5
تلر	5 0 0 0 0
تلي	0 0 2 0 0
تمع	3 6 6 0 0
تمو	4 0 -1 0 0
تو	4 0 -19 3 3
تور	0 0 0 0 2
تون	0 19 33 3 -4
تي	0 6 19 0 0
تيم	2 4 -7 0 -2
تين	0 0 2 0 0
ثيف	0 0 -1 0 0
جا	-4 0 0 0 0
جاه	0 0 0 0 -4
جلو	0 0 0 0 -4
جون	-3 -6 -11 0 -1
حبس	0 -7 -6 0 0
حبش	1 0 0 0 0
حرف	0 -2 -4 0 0
حكم	0 3 0 0 0
حله	0 -3 -2 0 0
خب	0 0 -2 0 0
ختر	0 0 0 0 2
خدا	0 0 0 -2 0
خر	0 0 0 5 0
خط	0 9 13 11 9
خون	-5 -4 -3 0 0
خيه	0 -1 0 0 0
دات	14 16 24 31 0
داد	1 -9 -4 0 -9
داغ	0 7 0 0 0
دام	0 4 3 0 0
دان	0 4 -3 0 0
داي	0 0 -3 0 0
در	7 0 -15 8 4
درس	7 2 0 2 1
درم	0 0 0 1 0
دست	12 5 16 17 14
دلم	0 0 0 -3 0
دم	0 0 0 22 8
دند	0 1 0 0 0
دنم	-2 0 -4 0 0
دنن	0 7 0 0 0
ده	0 0 1 0 0
دها	0 0 0 0 11
دهت	10 4 2 0 0
دهم	0 0 4 0 0
دو	0 0 -7 0 -3
دوم	0 0 3 0 0
دون	0 3 10 3 0
ديد	8 0 -4 0 0
ديس	0 0 22 0 0
ديش	0 -2 0 0 0
ديك	0 0 0 8 0
ديم	0 1 0 0 0
دگي	5 13 -11 0 -4
ذاي	0 0 7 6 0
را	0 -5 0 0 0
رار	0 0 -8 0 -1
راش	0 0 2 0 0
رام	0 0 -12 0 6
ران	0 0 11 0 0
ربع	0 3 0 2 0
ربي	0 -4 0 -2 4
رتت	0 0 -3 0 0
رتش	0 0 -7 0 0
رتم	0 1 -11 -5 -6
رخه	0 0 0 0 3
رد	0 0 0 4 0
ردك	0 0 0 0 4
ردم	0 -5 -6 0 -2
ردن	0 0 4 0 0
رده	0 -11 -3 -1 0
رزه	0 -1 0 0 0
رست	0 3 24 0 0
رسم	5 0 0 0 0
رسن	0 4 0 0 0
رسه	0 0 1 5 16
رفت	-3 -9 0 0 7
ركت	0 0 0 4 0
ركي	0 1 0 0 0
رمم	0 11 0 0 4
رمه	0 -4 -4 0 -1
رنت	0 0 3 0 0
رنه	0 0 0 0 6
ره	7 0 0 0 0
رهي	0 0 0 -4 0
رو	-4 1 -17 -15 -14
رود	0 6 19 0 -1
روز	10 0 -8 -5 0
روغ	0 0 -2 0 0
روم	7 0 0 -3 6
رون	6 0 1 -2 0
روي	0 2 0 4 0
ريا	0 0 -1 0 0
ريت	0 1 12 0 9
ريج	1 0 5 4 0
ريخ	2 0 0 0 0
ريف	0 0 -3 4 0
ريه	0 -1 0 0 0
رگت	0 0 -5 0 0
رگر	0 0 0 0 -7
زات	0 0 10 5 4
زاي	0 0 19 20 0
زد	4 -12 -1 0 -19
زدن	-3 -7 -8 -4 -5
زده	1 0 11 2 0
زل	0 5 20 9 0
زن	0 0 0 -6 0
زنش	6 0 0 0 0
زنم	0 0 0 2 7
زنن	0 -5 -3 0 0
زنه	-9 -10 0 3 0
زني	0 0 0 1 0
زنگ	-4 0 -5 0 5
زود	4 0 0 0 0
زيك	0 0 0 -2 0
زيه	0 0 -1 0 0
ساب	0 0 -5 0 0
سال	0 8 28 17 0
ساي	0 5 0 0 0
ستش	3 0 0 0 0
ستم	4 0 -1 0 -13
سته	-12 0 0 3 0
ستي	0 0 -12 0 0
سر	0 0 0 0 4
سرم	0 0 -4 0 0
سره	0 0 0 0 7
سمش	5 0 0 1 -6
سمم	0 0 0 -1 0
سمو	0 7 0 0 0
سنت	0 0 12 15 0
سه	0 0 4 0 0
سهي	0 0 -5 0 4
سور	0 0 -3 0 0
سوم	0 1 2 1 3
سون	0 3 3 0 0
سي	0 0 0 0 6
سيد	0 0 -3 0 0
سيل	0 0 -2 0 0
سيم	0 0 0 -2 -6
سين	0 0 2 0 0
سگ	0 1 -2 0 0
سگش	0 0 -5 0 0
شان	0 -2 8 0 0
شاپ	7 0 0 0 0
شب	0 0 15 -3 -2
شبا	0 2 -6 -3 -7
شتر	0 0 0 0 -2
شتن	1 0 0 0 -1
شته	-1 0 0 0 3
شد	-3 -3 2 0 0
شدم	5 -6 0 1 0
شرف	0 0 -2 0 0
ششم	0 0 3 0 0
شما	0 0 0 12 0
شمت	0 0 -5 0 0
شمم	0 0 -1 0 0
شو	-2 -2 0 0 6
شون	13 0 0 0 0
شي	0 -2 0 0 0
شيد	0 -5 0 0 0
شيش	0 -5 0 0 0
شيم	0 0 0 -2 3
شين	11 0 0 0 0
شپز	0 0 0 0 -2
صبح	0 0 0 -1 -8
طرف	0 0 0 2 0
طفا	0 4 0 0 0
ظرف	5 5 0 0 0
علي	0 0 7 0 0
عهه	1 0 0 0 0
عهي	0 0 5 0 0
عوض	0 0 -1 0 0
عيل	0 0 1 0 0
غال	0 0 -4 -1 0
غلي	0 -1 0 0 0
غيب	0 0 0 0 4
غير	0 -3 0 0 0
فتت	0 -5 -2 0 0
فتم	0 9 0 -10 0
فتن	1 -10 0 -2 0
فته	7 0 -4 -4 0
فحش	0 0 -6 0 0
فعه	4 0 0 0 0
فمو	0 0 -1 0 0
قاي	-3 0 -2 3 0
قطه	0 6 5 6 0
قفل	0 0 -1 0 0
قوق	0 1 0 -3 0
كار	7 12 -15 -10 6
كام	1 4 15 0 0
كاي	0 0 1 0 0
كتر	5 11 0 0 4
كتك	0 -3 -10 -1 0
كدل	0 0 1 0 0
كرد	-1 -15 6 6 0
كست	0 -3 0 0 0
كشي	0 0 0 0 -2
كله	0 0 8 0 0
كن	0 0 0 -4 -1
كنم	-6 -21 -21 -3 -1
كنن	-1 -6 0 0 10
كنه	-2 -29 -29 -12 -4
كني	0 -2 -1 -5 0
كه	3 16 -2 3 8
لاك	0 1 2 8 10
لان	-1 0 0 0 0
لاي	0 0 14 0 0
لبم	0 5 -3 0 0
لشه	4 12 16 0 0
لكت	0 0 0 0 7
للي	0 0 -3 0 0
لمه	-2 7 5 0 0
لند	0 -1 0 0 0
لنگ	0 7 6 0 0
لهي	0 0 -1 0 0
لوك	9 10 14 5 2
لوو	0 0 0 4 3
ليد	0 0 -3 0 0
ليس	0 -1 0 0 0
ليم	0 12 12 4 0
م	-1 -3 15 0 0
ما	0 5 19 4 0
مار	0 0 1 0 0
ماز	0 0 0 -2 -2
مان	0 0 0 0 3
ماه	0 7 4 0 0
مبر	0 8 4 0 0
متم	0 0 8 7 8
مثل	0 3 0 0 0
محل	0 0 -5 0 0
مده	7 0 0 0 0
مدي	0 0 0 0 -5
مرد	1 0 0 -7 -1
مرغ	0 0 -1 0 0
مزد	0 -3 0 -1 0
مزه	0 1 0 0 0
مست	5 0 0 0 0
مشو	0 0 0 1 3
مكف	0 3 6 1 0
مكم	4 0 0 0 0
مله	0 0 0 0 -2
ملي	0 0 0 -1 0
ممد	0 0 8 7 0
من	-2 5 0 8 2
مند	0 0 3 -1 0
منو	4 8 0 0 0
مه	6 0 0 0 0
مهد	0 0 0 18 8
مو	0 0 7 0 0
موج	0 0 2 9 0
موم	0 0 0 14 0
مون	0 -2 -17 16 17
ميد	0 0 0 0 -2
ميل	0 0 0 0 9
مين	3 -2 16 0 0
مپل	15 4 0 3 14
مچم	8 0 -4 0 0
نار	0 14 18 15 0
نام	0 3 0 0 0
نبش	0 0 0 7 3
نبه	0 0 0 -1 -1
نت	0 0 3 0 0
نجا	6 0 -2 0 0
ندم	6 0 0 0 0
ندن	0 -2 0 0 0
نده	0 1 -9 6 12
نرم	-5 0 0 2 0
نسم	0 0 -1 0 -3
نفل	0 5 0 5 0
نمم	-1 0 0 0 0
نمه	0 0 0 3 0
ننه	4 0 0 -5 0
نه	-4 2 20 5 11
نهم	0 -2 -1 0 5
نهي	0 0 17 20 0
نوز	0 8 32 18 14
نوم	0 0 -7 -4 0
نون	0 0 4 7 0
نيا	0 0 19 0 0
نيد	0 -8 0 0 0
نيم	13 9 8 0 0
نين	0 0 10 0 0
نگز	0 0 2 0 0
نگي	0 7 3 0 0
نگگ	0 3 0 0 0
ه	0 0 -2 0 0
هار	0 0 0 5 7
هاش	5 0 0 0 0
هام	16 12 11 0 -3
هتل	0 0 -17 -6 0
هجو	0 0 14 0 0
هر	-2 7 -7 -10 -10
هرم	0 -4 -1 0 0
هست	0 7 0 0 -1
هشت	0 0 2 11 0
هفت	0 0 8 7 0
هل	0 0 -4 0 0
هم	0 8 -9 -5 0
همه	1 13 0 0 0
همو	0 -2 0 0 0
هنم	0 0 0 -1 0
هنه	3 4 0 0 0
هها	0 0 1 0 0
و	9 13 15 9 4
واب	0 0 -2 0 0
واد	0 0 0 0 1
وار	0 -3 -3 -2 0
وام	1 0 -6 0 0
وان	0 0 6 0 0
وبي	0 0 15 0 0
وجه	0 0 7 7 0
ودم	-2 2 0 0 14
ودي	0 0 0 0 6
ورت	0 0 -2 0 -1
ورد	-7 2 9 0 -7
ورش	9 0 0 0 0
ورم	4 0 0 0 0
وره	0 -2 0 0 0
ورپ	0 0 12 0 0
وست	0 6 0 0 0
وسم	0 2 0 0 0
وشن	0 0 3 3 0
وضي	0 0 -2 3 0
وفر	0 0 6 0 0
وقم	0 0 0 0 4
ول	0 -1 0 0 0
ولا	0 0 4 0 0
ولم	7 0 0 0 0
ولي	0 7 0 0 0
ومد	0 7 0 0 0
ومم	0 0 1 0 0
ونا	2 0 0 0 0
ونت	0 2 0 0 0
وند	0 0 0 0 -2
ونه	5 13 -2 -10 -1
ونو	0 0 -1 0 1
وهر	0 0 0 0 2
وهم	0 0 0 0 4
وهي	0 0 5 8 0
وود	13 3 1 0 0
وون	-1 0 0 0 0
ويا	0 0 0 2 0
ويو	4 0 5 0 0
ويي	0 6 5 0 0
وچه	0 1 5 2 -3
يا	-5 0 0 0 0
ياب	0 0 -2 0 0
ياد	4 2 0 -2 4
يار	0 0 4 0 0
يام	-4 1 -9 -3 0
يان	0 0 4 0 0
ياه	0 -2 -8 0 0
يجش	-1 0 0 0 0
يخت	0 -2 0 0 0
يخش	0 4 0 0 0
يدش	0 7 0 0 0
يدم	-3 0 0 0 0
يدن	0 -4 0 0 0
يده	-4 -8 0 0 0
يذه	0 0 6 0 0
يرد	6 0 0 0 0
يرم	3 4 0 -1 0
يره	14 11 3 9 12
يري	0 0 0 -2 0
يزن	0 0 10 0 0
يسا	6 5 6 0 0
يست	0 0 -7 0 0
يسه	0 0 -7 -1 0
يشب	0 0 0 0 4
يشم	0 -1 0 0 0
يشن	0 0 3 0 0
يشه	0 0 0 -2 0
يقش	-5 0 0 3 0
يقه	0 0 5 0 0
يك	0 0 21 14 -4
يكر	0 0 13 0 0
يكه	0 0 0 -9 2
يكي	1 0 0 -1 3
يلم	12 4 0 27 14
يلي	-2 1 0 0 0
يمه	0 0 -1 0 0
يمو	0 -4 -8 -7 0
ينش	2 0 0 0 0
ينك	0 0 0 0 2
ينم	0 4 -1 1 0
ينن	3 0 0 0 0
يني	2 0 0 0 0
ينگ	0 0 1 0 0
يه	0 2 -10 -11 -11
يهم	0 0 -1 0 0
يوب	0 0 10 0 0
يين	2 8 0 0 0
يپل	0 3 0 0 0
يچي	0 4 -3 0 0
يگن	-9 -5 -11 5 0
يگه	3 0 -7 -4 -7
پاس	0 0 2 0 0
پام	0 0 -2 0 3
پرت	-3 -8 0 0 0
پسر	0 0 -1 1 1
پشت	0 5 4 6 0
پل	0 0 3 0 0
پنج	0 1 0 0 0
پول	0 -4 0 -1 0
پي	3 0 0 0 0
پيش	0 7 0 1 -3
پيك	0 0 0 3 3
چاق	0 0 0 0 6
چه	0 0 0 0 2
چهل	0 0 0 6 5
ژيك	0 0 4 0 0
گار	0 0 6 0 0
گاز	0 3 0 0 0
گاه	4 0 -2 0 3
گرد	2 1 -5 0 0
گشو	2 0 -1 0 0
گفت	-4 7 -7 0 0
گيم	0 0 0 7 4
[lasts fa-af]
19	0 0 0 2 0
30	0 4 0 0 0
ail	0 1 0 6 8
anu	0 0 0 1 0
at	3 8 12 8 10
bus	0 0 0 3 0
com	14 16 25 0 0
dot	12 9 11 17 1
heb	0 0 0 8 2
hes	-1 0 0 0 -4
hra	0 0 2 5 1
ips	0 0 3 0 0
iqa	0 0 0 2 8
k	0 2 8 7 2
kan	8 2 0 0 0
me	0 5 0 0 0
ner	0 0 0 0 1
ook	8 7 2 4 8
ore	0 0 2 8 7
ple	8 10 8 10 9
t	0 0 5 0 0
w	0 2 5 1 0
ابت	0 0 1 0 0
ابي	0 0 0 2 0
ات	18 17 18 16 22
اجي	0 6 0 1 0
احب	0 -3 -16 0 2
اخت	0 0 0 0 -1
ادا	0 -1 -4 0 0
ادت	0 0 9 0 0
ادر	0 -1 -5 0 10
ادم	0 0 0 2 0
ادن	0 -1 0 0 0
اده	0 0 1 0 0
ادي	0 0 -2 0 0
ار	0 0 3 0 0
ارد	0 -3 2 0 0
ارك	0 0 0 3 0
ارم	-1 -11 -8 -14 2
ارن	0 -2 0 0 0
اره	4 -12 0 -6 0
اري	0 11 6 0 0
از	6 0 -1 5 0
ازد	-3 0 0 0 0
ازم	0 -1 0 0 0
ازه	-1 2 -3 -1 0
ازو	0 0 0 0 3
ازي	0 0 -3 0 0
اس	13 14 -12 -12 4
است	11 12 0 -2 6
اسد	4 4 4 0 0
اسه	0 4 0 0 0
اشم	0 -6 -5 0 0
اعت	0 -8 -3 7 11
اغا	0 20 27 0 0
افي	0 0 10 0 0
اقم	2 0 0 0 0
اكا	0 0 35 3 0
الا	0 -3 12 13 0
الب	0 0 -4 0 6
الج	0 0 10 5 0
اله	2 30 16 0 0
الي	-3 -1 11 0 7
ام	0 -3 -12 0 0
امد	0 8 -5 0 -2
امش	4 1 0 7 0
ان	-1 0 0 0 0
انا	0 0 7 0 0
اند	-16 -6 15 0 -3
انش	0 0 0 6 5
انم	0 -15 -16 -3 0
انه	9 12 -15 0 7
اني	0 0 12 0 0
اهد	0 9 -8 0 0
اهه	-1 0 0 0 0
اهو	0 1 2 5 7
او	13 0 0 0 14
اوت	0 0 1 0 0
اور	0 0 2 0 0
اول	0 0 0 1 0
اي	-4 0 0 -9 0
ايد	0 0 0 0 -2
ايش	0 10 0 -3 0
ايم	8 -11 -11 0 0
اين	0 0 1 0 8
ايه	6 0 6 13 2
ايي	3 6 5 0 0
اگه	5 0 0 0 0
با	-2 -5 -1 -8 3
بار	0 0 0 0 -2
باز	-1 0 1 5 0
بال	0 0 -1 0 0
بام	0 0 -3 -1 0
بان	0 0 -2 0 0
بجه	0 0 0 5 0
بد	0 0 0 -4 0
بدل	0 0 2 0 0
برد	1 12 0 0 0
برش	-1 0 0 0 0
برو	5 0 0 1 1
بري	0 0 0 2 0
بس	2 0 0 -4 0
بلا	0 0 0 0 2
بله	0 1 0 0 0
بند	0 0 -8 0 0
به	0 6 -10 -16 -3
بوت	2 0 -2 0 0
بود	0 4 -13 -5 -6
بي	0 13 21 0 10
بيچ	3 0 8 0 0
بچا	0 1 0 0 0
بچه	-1 -3 -2 0 0
تا	0 0 0 0 -2
تاد	2 9 0 0 10
تاق	0 0 -4 0 0
تان	0 1 5 2 9
تخم	-5 0 0 0 0
ترا	4 0 0 0 0
ترس	0 0 -9 0 0
ترم	0 0 0 0 1
تري	0 0 3 0 0
تف	-2 -3 -7 0 0
تو	0 0 0 8 0
تون	0 2 18 0 0
تير	0 -6 -8 0 0
تيم	3 13 -4 -2 0
تين	4 0 0 0 0
ثيف	0 14 -2 1 0
جاب	0 5 0 0 0
جان	0 0 2 2 0
جده	0 0 1 0 0
جمل	0 0 3 0 0
جون	0 2 0 0 0
جيب	0 0 6 0 0
حان	0 0 3 0 0
حرا	0 0 5 0 0
حشه	0 0 -3 0 0
حصل	0 0 0 0 2
حكم	3 0 0 0 0
حمد	0 0 21 0 0
حوت	4 0 0 0 0
حيم	0 0 0 2 0
خبر	7 1 -10 0 0
ختر	0 0 0 -3 0
ختن	0 -2 0 0 0
خدا	0 0 0 -2 0
خره	7 0 0 0 0
خرچ	0 0 0 0 1
خشت	0 0 -2 0 -2
خط	0 0 8 3 0
خو	0 -5 0 0 3
خوب	0 17 20 0 0
خود	0 -5 0 0 0
خون	0 0 -11 0 0
د	1 3 0 -1 0
دات	19 16 19 30 1
داد	0 -1 5 0 -2
دار	0 -5 0 0 -3
داغ	0 -5 0 0 0
دام	0 0 0 5 0
دان	0 0 -6 0 1
در	0 1 -8 16 0
درت	0 0 -4 -4 0
درد	0 -1 -5 0 0
درس	0 2 -3 0 1
درش	1 0 0 0 0
درم	10 -3 -6 6 0
دره	0 0 5 7 0
دست	0 0 -7 0 -3
دفه	0 -1 0 0 0
دكه	-2 0 0 0 0
دلم	-3 0 -2 0 0
دم	0 0 0 11 5
دمش	0 0 0 0 2
دند	0 0 0 0 6
ده	-8 -4 -19 0 -2
دهم	0 4 15 14 0
دو	-9 -2 -11 -5 -11
دوم	2 0 0 3 8
دون	1 0 3 0 0
دي	0 0 2 0 0
ديد	0 4 0 0 0
دير	0 0 0 0 -7
ديك	1 4 0 0 0
ديل	0 0 1 0 0
ديم	2 3 -1 0 4
دين	0 0 10 0 0
دگي	0 11 -9 0 0
را	3 0 0 -3 0
رام	0 0 -5 0 0
راه	0 0 0 2 0
رتت	6 0 0 0 0
رتس	0 0 4 5 0
رتش	0 0 0 0 4
رخ	-3 0 0 0 0
رد	1 0 0 10 0
ردم	0 -5 0 1 7
ردن	0 1 0 0 0
رده	-6 -7 -3 0 -3
رزه	1 0 -3 0 0
رست	0 0 13 0 0
رسل	0 0 7 0 0
رسم	2 0 0 0 0
رسه	0 0 11 5 2
رفت	-1 -9 0 -5 -3
ركت	0 3 11 0 0
رما	0 0 0 -6 4
رمه	0 3 0 0 0
ره	-14 -16 -16 0 0
رود	7 17 23 12 0
روز	-5 -5 -14 -9 -6
روغ	14 13 0 0 0
روي	0 0 3 1 1
ريت	0 0 6 -2 7
ريج	0 0 7 0 0
ريم	12 0 0 0 0
رين	4 9 0 0 0
رگل	0 0 4 0 0
زاب	0 0 -6 -2 -2
زار	0 0 0 -2 0
زحل	0 0 6 0 0
زد	-1 -16 -4 0 -1
زدم	1 0 0 1 0
زدن	0 -6 0 0 0
زده	2 -5 24 5 5
زن	0 -5 0 -5 -3
زنن	0 -7 0 0 0
زنه	-7 -11 0 0 0
زني	5 0 0 0 0
زنگ	0 -3 -5 0 0
زهت	0 9 8 0 0
زهم	0 0 10 0 0
زور	0 0 -2 0 0
زير	0 9 10 0 0
زيز	0 0 11 0 0
زيم	0 0 3 0 0
ساب	0 0 -7 0 0
سال	0 0 4 0 0
سان	3 0 0 0 0
سبز	0 5 7 0 0
ستا	0 0 -3 0 0
ستر	0 0 -5 3 0
ستم	4 0 -25 0 0
ستن	3 0 0 2 0
سته	0 -3 0 0 0
ستي	0 8 0 0 0
سجد	0 1 0 1 0
سخي	0 0 3 0 0
سر	-5 1 5 -4 1
سرك	6 1 2 1 5
سرم	-9 0 0 -2 0
سطه	0 6 0 0 0
سكر	0 0 0 4 0
سكي	0 0 4 0 0
سلو	0 0 6 0 0
سلپ	0 1 0 0 0
سنت	2 0 7 8 0
سنز	5 4 3 0 0
سني	3 4 18 0 0
سنگ	0 0 -1 0 2
سه	0 -3 -12 -7 0
سوم	0 5 0 3 0
سي	0 5 1 0 0
سيم	0 0 0 1 0
سيه	-1 0 -6 0 0
سگ	0 0 -6 0 0
شاخ	0 0 4 4 0
شاد	0 0 1 0 0
شال	0 3 0 0 0
شان	0 -4 -3 0 0
شاه	0 0 0 4 0
شاو	0 0 0 0 2
شب	0 0 7 0 0
شتم	-3 0 0 -4 0
شته	-2 0 0 0 0
شد	0 -12 0 0 0
شدم	0 2 0 0 1
شدن	0 -1 0 0 3
شده	0 0 9 0 0
شش	6 8 0 0 0
شصت	0 0 0 0 6
شفت	0 0 -3 0 0
شما	0 0 0 22 0
شنه	-4 0 0 0 0
شو	3 -4 5 -2 -3
شوي	0 0 0 -8 8
شي	0 0 0 2 0
شيا	0 0 4 0 0
شيد	0 0 5 0 0
شير	0 2 -10 0 0
صد	0 5 0 0 0
صدا	0 -1 0 0 0
صف	0 0 0 3 3
صلا	4 0 0 0 2
صنف	0 0 -3 0 0
صوب	2 4 0 0 0
صور	0 0 19 0 0
ضيه	2 0 0 0 0
طرف	0 0 0 1 0
طفل	-2 -2 -4 -8 0
عاش	0 3 -3 0 0
عرب	0 6 2 0 0
علم	0 0 0 -2 0
علي	0 0 2 0 0
غان	0 0 11 0 0
غلط	0 0 -2 0 0
غم	0 0 -2 0 0
غور	0 0 -1 0 0
فاق	0 1 0 0 0
فتم	0 14 0 0 4
فتن	-5 -2 0 0 0
فته	-4 0 0 -2 -5
فقط	0 0 0 0 -7
فكر	0 0 0 0 9
فلت	0 0 -4 0 0
فود	0 0 4 0 0
فون	0 0 -7 -5 0
فيق	0 7 0 0 0
قاي	0 0 0 6 0
قت	0 0 -1 0 0
قتي	1 0 0 0 -4
قطع	0 -2 0 0 0
قطه	0 5 3 0 2
قعه	-6 0 -4 0 0
قلف	0 -8 -2 0 0
قند	0 0 2 10 0
كاح	0 0 3 3 0
كار	10 8 -16 -11 -4
كام	9 14 25 0 0
كتب	6 -4 5 9 5
كد	-6 -21 -15 0 -3
كدش	-2 0 0 0 0
كدم	2 -3 0 2 3
كدن	0 -5 3 0 0
كده	-5 -8 0 0 0
كر	0 0 5 0 0
كرد	-4 -3 21 0 0
كزي	0 0 4 0 0
كسي	0 0 0 -9 -5
كش	-4 0 0 -1 0
كل	0 0 -6 0 0
كم	0 3 15 13 9
كمر	0 0 0 0 -1
كمك	2 0 0 0 0
كمم	-4 0 -6 0 0
كمه	0 0 -4 0 0
كمپ	3 0 -3 0 0
كنج	0 0 0 1 4
كند	-3 -1 0 0 5
كنم	13 -19 -17 -1 -4
كنن	1 -10 -1 0 9
كنه	-1 -24 -5 -5 5
كه	1 2 -3 6 6
كو	0 -5 -4 0 -3
كوب	-3 0 0 0 0
كول	0 13 16 0 0
كي	8 1 4 0 0
كير	0 0 3 4 5
كيس	0 0 3 0 0
كيش	0 2 0 10 0
كيل	0 0 -2 0 0
كين	7 0 0 0 0
لات	0 0 3 0 0
لاج	4 5 0 0 0
لاد	0 -2 -12 -3 -2
لاك	7 8 16 6 0
لام	0 0 1 0 0
لاي	2 0 0 0 0
لبل	0 8 3 0 0
لبم	0 0 -2 0 0
لت	0 -10 -11 0 -4
لرز	5 0 0 0 0
لصش	-2 0 0 4 0
لله	0 0 12 0 0
لما	0 2 0 0 0
لوي	0 8 0 0 0
ليس	0 0 -16 3 -9
ليم	0 0 19 0 0
ليه	0 4 -6 0 0
ما	7 -7 -15 6 8
مام	0 -5 -4 0 0
مان	5 0 16 10 2
ماه	-6 -2 0 0 -2
مبر	9 10 4 0 0
مرد	0 0 -1 -2 1
مرغ	0 0 0 2 10
مرم	2 4 -4 0 0
مره	8 13 -4 10 11
مري	0 0 11 0 0
مشت	0 0 -6 0 -1
مشه	0 0 -2 0 0
معه	0 0 3 0 0
ملا	0 0 -5 -2 0
من	0 0 0 0 12
مه	0 -14 -17 9 9
موس	0 0 0 7 0
موي	0 0 -1 0 0
مي	0 0 8 0 0
ميت	0 0 11 0 0
ميد	0 2 -2 0 0
مير	0 0 20 8 0
ميل	0 0 0 6 21
مپل	0 0 0 1 9
مگه	4 0 0 0 0
نات	0 3 0 1 0
ناز	1 0 0 0 0
ناك	0 0 -6 0 -4
نام	0 11 -12 1 -4
نان	0 0 7 10 7
نبه	0 -3 -3 4 0
نتن	0 0 0 4 0
نجه	9 0 0 0 -2
ندر	1 0 6 0 0
ندم	3 0 0 0 0
ندن	0 0 9 3 6
نده	0 0 -11 0 0
ندي	0 0 -3 0 0
نرس	0 0 0 6 0
نزد	0 0 0 4 18
نزل	14 14 19 13 14
نظر	0 0 2 0 0
نفر	12 -8 -10 0 0
نقل	0 0 3 0 0
نمك	4 13 15 0 0
نمه	-1 0 -3 0 1
نه	-2 0 15 5 0
نها	0 0 2 0 0
نو	0 0 0 0 7
نور	2 0 1 0 0
نون	0 0 0 -3 0
نوي	0 0 0 0 3
ني	-1 0 0 0 0
نيا	0 0 4 0 0
نيس	0 0 1 0 0
نيش	0 0 -6 0 0
نيك	1 0 11 0 0
نيم	0 -14 -17 7 0
نين	0 -7 -8 -1 -12
نگر	0 0 1 0 0
ها	0 0 0 -2 -2
هار	0 0 4 0 0
هام	0 0 1 11 0
هاي	0 0 36 20 3
هر	5 5 -4 -5 -9
هرش	0 0 0 -2 0
هرم	8 0 0 1 0
هشت	0 0 11 6 2
هفت	0 0 4 0 0
هم	6 0 -8 -3 0
همه	0 0 0 -2 0
همو	0 0 0 0 5
هنم	0 0 -5 0 0
هوم	0 8 7 5 2
هيز	0 0 -1 0 0
هگل	0 0 4 0 0
و	2 12 10 11 3
وار	0 0 -2 0 0
وال	0 0 -2 0 0
وان	0 -11 -13 -10 0
وتر	0 -2 -4 0 0
وتل	-2 0 -13 -5 -3
وجي	0 0 -1 0 0
وخت	1 0 0 0 9
ودش	0 1 0 7 0
ودك	0 0 0 0 3
ودم	0 0 -1 -4 0
وده	0 0 0 0 -4
ورت	9 14 -3 0 0
ورث	6 2 3 0 0
ورد	7 0 11 0 0
ورن	0 0 0 1 0
وري	0 0 8 0 0
وزا	0 0 0 0 4
وست	-1 -5 -1 0 0
وشت	0 2 6 6 0
وشه	0 0 8 0 0
وشي	0 5 25 4 0
وطن	0 0 -3 0 0
ولي	0 0 7 3 0
وند	0 -5 -1 0 0
وود	0 0 4 0 0
وي	0 0 14 0 0
ويت	0 0 -2 0 0
ويس	0 0 1 0 0
ويش	1 0 0 2 0
ويم	-4 0 -15 0 0
ويي	1 0 0 1 0
وچه	0 0 0 -3 0
وگه	1 0 0 0 0
يار	0 8 0 -1 -1
ياس	0 0 2 0 0
يام	0 -1 -9 0 0
يان	0 0 -3 0 0
ياه	-6 0 0 0 0
يته	-9 -13 -3 0 0
يدم	3 -3 0 0 0
يده	0 -4 0 0 0
يرت	0 0 -4 0 0
يرم	0 1 0 0 0
يره	5 13 0 -1 -3
يرو	0 0 0 0 2
يري	0 0 -7 0 0
يزر	0 1 0 0 0
يزك	0 0 -1 0 0
يزه	0 5 28 26 4
يزي	0 -2 0 0 0
يست	0 1 0 0 10
يسه	3 0 0 0 -3
يسي	0 0 -2 0 6
يشن	0 2 0 0 -1
يشه	0 0 -8 -6 0
يصل	0 0 3 0 0
يفه	0 0 7 0 0
يقم	0 9 0 2 0
يقه	13 15 17 0 0
يك	2 4 0 2 -14
يكد	0 -1 0 0 0
يكي	0 0 -2 0 -1
يلا	0 3 0 0 0
يلر	0 0 1 0 0
يلم	5 1 -3 0 3
يله	-6 -3 0 0 8
يما	0 0 6 0 0
يمه	0 0 0 -1 0
ينم	0 4 0 0 0
ينه	3 0 0 0 0
يوه	0 0 -4 0 0
ييه	0 13 7 0 0
يگم	0 0 0 0 17
يگن	6 17 0 0 0
يگه	0 0 -1 -6 -3
پاي	-7 0 0 0 0
پتن	0 2 0 0 0
پس	0 0 0 0 -6
پشت	0 2 2 6 0
پل	9 7 3 0 0
پنج	1 0 0 0 0
پوت	0 0 0 1 0
پور	0 2 0 0 0
پيش	-2 0 0 -1 0
پيم	0 0 0 0 1
چار	0 0 -3 0 0
چرا	-2 0 0 0 0
چشم	0 4 0 0 0
چطو	0 0 0 0 -1
چكس	0 2 0 0 0
چوب	0 2 0 0 0
چون	7 0 0 0 0
چيغ	0 0 -5 0 0
چيم	-6 0 0 9 0
چپ	0 0 -2 0 0
ژده	2 0 0 0 0
گاه	0 0 -1 0 0
گدا	0 0 -1 0 0
گري	0 11 10 0 0
گفت	2 9 -10 6 3
گل	13 9 11 2 0
گم	0 0 0 0 -3
گو	0 1 1 0 0
گيم	0 7 0 0 0
گپ	0 4 -9 0 -2
[lasts fa-latn]
3b	4 0 0 0 0
aad	-1 0 0 0 0
abi	0 0 10 5 4
ade	4 0 0 0 0
age	5 0 0 0 0
ahe	0 -1 -2 0 0
ahi	0 0 4 8 0
ail	10 17 0 16 11
ain	0 3 20 0 0
aji	0 0 0 0 2
ale	0 0 0 -1 0
am	0 0 0 4 6
ama	0 0 7 0 0
ame	0 0 0 -4 0
ami	0 1 0 0 0
amo	0 0 -10 -3 -7
and	0 0 0 0 -2
ane	0 -5 0 0 0
ang	16 0 0 -2 0
ani	0 0 12 0 0
anj	5 0 6 0 6
ank	9 9 8 0 0
ard	-2 -15 -11 -4 7
are	0 0 6 10 8
ari	0 0 -3 0 0
ars	0 1 -5 0 0
aru	0 0 0 0 1
ase	0 -1 0 0 0
ash	1 0 0 1 0
ast	6 10 -14 -9 0
at	10 14 19 16 17
ato	1 0 0 0 0
aye	10 8 16 9 0
ayi	0 9 1 0 0
az	0 -3 0 0 0
ba	7 -2 0 -9 -7
bak	0 0 0 3 0
bam	0 8 -1 -2 0
be	0 -8 0 0 0
bin	0 0 0 0 -6
bsh	0 0 0 2 0
bud	0 3 0 0 0
cal	0 0 5 7 0
car	1 0 1 0 0
cel	12 15 15 20 0
che	-2 0 0 -3 0
chi	0 0 6 0 0
com	15 15 22 0 0
da	0 -1 0 0 -3
dad	-2 -2 -1 0 0
dah	0 6 0 4 0
dam	7 -1 -7 0 0
dan	0 -5 0 0 -5
dar	0 0 0 0 -7
did	0 1 0 0 0
dii	0 0 0 1 0
do	0 0 0 8 0
don	0 0 1 0 0
dot	23 20 21 30 8
e	7 20 0 0 14
ede	-8 0 -1 0 -2
eet	4 5 5 0 0
efr	0 0 8 0 0
ega	0 1 0 0 0
ehr	0 1 1 0 0
ell	0 0 0 3 0
esh	2 0 -9 -4 0
ess	1 0 0 0 0
eye	0 0 -3 0 0
fat	0 0 -2 0 0
gah	0 0 6 0 0
gan	0 0 0 13 0
ghe	0 0 22 2 11
gim	0 0 0 7 3
gin	0 0 0 0 -1
gom	0 4 2 2 0
hab	0 0 -1 -1 0
had	8 0 0 0 0
ham	1 3 -5 -6 0
har	0 3 -9 -5 -4
hat	0 0 -1 -6 0
hem	-2 0 -2 0 7
hir	0 0 7 0 0
hod	0 0 2 0 6
hoo	0 3 0 0 0
hsh	0 0 14 5 0
hte	0 0 0 1 3
iad	0 0 0 0 -3
ibi	0 0 2 0 0
ice	0 -1 0 5 7
ide	5 0 0 0 0
ige	0 7 0 0 4
ilz	0 3 7 0 0
imo	0 0 -2 0 0
ion	5 3 0 0 0
ire	0 0 0 -5 0
ist	0 7 0 1 0
ive	0 0 7 0 0
kar	6 7 -5 0 1
ket	0 -7 -7 0 0
lam	-3 -6 -4 0 -1
lan	0 0 0 8 14
lat	9 3 0 0 0
ley	0 3 14 9 0
lis	8 6 3 0 0
loo	0 0 0 0 1
ma	-4 0 -1 12 4
mad	1 0 0 0 0
mal	0 0 2 0 0
mam	0 0 -1 0 0
man	0 -2 0 -7 -3
mat	0 1 7 0 0
met	6 0 0 0 0
min	0 0 -4 0 0
mol	4 0 0 0 0
nam	6 -1 10 1 13
nan	5 0 0 0 0
nia	0 1 0 0 0
nja	0 -4 0 2 0
noh	0 7 2 0 0
o	4 13 9 3 7
oad	-3 6 12 0 0
ock	7 0 0 0 0
ode	0 6 0 0 0
odi	6 0 0 0 0
ofl	0 -3 0 0 0
oft	1 2 -5 4 -5
oje	0 0 6 0 0
om	0 -4 -1 0 0
oma	-7 0 0 0 0
ome	0 5 6 12 17
ona	0 0 0 0 3
one	2 -5 0 0 0
oni	0 0 -4 -1 0
ook	0 0 0 0 3
oom	0 -1 -12 0 0
oon	0 -2 -13 0 0
oor	0 0 7 9 0
ooz	3 0 20 0 0
org	0 0 1 0 0
ort	6 0 2 0 0
oye	0 2 0 0 0
par	0 0 3 0 0
per	0 0 11 0 0
ple	5 10 8 8 15
ra	-3 -3 0 0 0
rad	0 0 2 13 1
ram	0 -3 -1 4 -4
ria	0 0 3 0 0
rim	0 0 0 10 0
rin	0 1 0 0 0
ro	-3 5 7 3 6
rom	0 0 0 4 6
rse	0 5 0 0 0
rut	0 0 -2 -2 0
rye	0 1 -2 0 0
rze	0 0 -4 0 0
s	0 0 1 0 0
sal	0 0 -4 4 8
sam	4 2 0 0 0
san	0 0 3 1 0
sar	0 0 0 0 4
sat	0 0 12 14 15
se	-1 0 0 0 0
she	8 0 -2 0 -1
shi	0 8 0 0 0
shm	0 7 9 0 0
sho	0 -1 -3 0 3
sht	4 0 0 0 0
si	0 0 0 0 3
sid	0 0 -1 -1 -5
sme	-2 0 0 0 0
sor	0 8 10 0 0
sta	8 0 0 0 1
ste	0 0 -1 0 0
sti	7 12 -3 3 0
t	0 0 1 2 0
ta	0 0 0 0 -1
tad	0 0 0 0 9
tam	0 3 -8 3 12
tan	0 -2 -3 -9 -6
tar	0 0 13 9 13
tel	6 1 -10 -3 0
tem	0 0 -1 0 0
tim	0 0 -2 4 10
to	-1 0 -6 8 11
tof	0 0 -2 0 0
ton	0 0 17 8 7
too	12 14 0 4 0
tre	0 5 7 0 0
tu	0 -1 0 -12 -3
und	0 -7 0 0 0
une	-1 -3 -5 -9 -7
ust	0 0 8 0 0
va	7 2 10 0 0
vom	0 -1 0 0 0
y	0 0 0 1 0
ya	0 0 0 0 4
yad	6 0 0 -2 0
ye	-6 -2 -15 -15 -2
yek	0 0 19 0 3
yli	0 2 0 0 0
zad	0 -9 0 0 -9
zam	0 0 0 -1 -1
zar	0 0 -5 0 0
zat	0 0 5 0 0
[lasts fr]
'ai	7 7 1 4 7
'au	0 4 0 0 0
'on	0 0 0 0 1
1er	0 0 8 0 0
2	9 0 0 1 3
a	-2 16 10 -8 -5
ace	10 12 16 0 0
ach	0 14 8 0 0
ady	0 5 0 1 1
age	-1 0 -16 0 -5
ail	1 0 0 14 12
aim	0 0 -2 0 0
air	0 3 5 0 0
ais	7 4 3 4 -7
ait	2 -1 -18 -11 -8
ala	0 0 7 0 0
ale	0 0 -9 -10 0
ame	-4 -5 0 -3 -4
and	0 0 0 -1 -1
ang	0 0 -4 0 0
ans	-8 0 -6 -12 -23
ant	-2 -11 -23 -9 7
ari	0 0 0 3 0
art	2 7 8 0 0
ase	27 13 2 8 20
ata	0 0 4 0 0
au	-4 -9 0 0 -1
aul	0 6 4 0 0
aux	1 0 0 0 0
ave	0 3 5 0 0
aye	0 0 0 0 -4
bab	11 1 0 0 0
bre	0 0 0 -3 -1
c	0 0 15 0 0
cal	0 0 22 0 0
cat	5 0 0 0 1
cdo	0 0 4 0 0
ce	-1 0 0 0 0
ces	0 0 0 0 3
che	0 0 0 4 0
ché	2 0 -2 0 -6
clo	0 0 0 4 13
clé	0 0 10 14 0
com	0 14 13 0 1
cou	-2 0 -3 0 0
de	-3 -4 -7 -2 0
des	0 0 -5 -22 0
dit	7 0 0 0 -5
dix	0 -1 0 0 9
dos	-4 0 0 0 0
du	0 -2 1 8 18
ear	0 -1 0 0 0
eau	0 -2 -3 0 0
edi	0 -3 0 3 1
edo	0 0 0 5 0
elé	1 0 0 0 0
en	2 -2 0 5 1
end	0 0 -1 0 0
ens	0 0 0 0 2
ent	0 12 -3 -15 1
enu	0 0 0 0 2
ept	0 0 0 0 7
ere	0 7 0 1 0
ers	0 11 10 2 1
est	0 1 0 3 -1
et	0 6 -1 12 -2
eté	0 0 0 0 -3
eue	0 10 11 0 0
euf	0 6 7 4 0
eur	2 -1 -7 0 -3
eux	-5 -6 -10 0 0
far	0 2 0 0 0
fil	0 0 17 15 0
fle	19 7 0 0 0
flé	-1 0 0 0 0
fr	0 0 4 0 0
fui	10 0 0 0 0
g's	0 0 10 0 0
gne	0 0 0 2 0
gné	5 7 0 0 -2
gue	6 0 13 16 0
hez	-3 -9 27 24 13
hir	0 0 9 8 12
i	0 0 -1 0 0
ice	0 -3 0 0 18
ide	-1 0 0 5 0
ied	0 0 -7 0 0
ien	-5 0 0 0 0
ier	6 2 1 2 -6
ike	0 1 0 0 0
il	0 0 -29 -19 -12
ile	0 6 -3 9 7
ils	10 20 19 -1 -5
in	0 0 22 0 0
ine	0 5 6 11 -1
ing	0 0 10 0 0
inq	0 0 3 6 3
ins	6 7 8 4 4
int	9 21 27 38 0
ipe	0 0 -2 0 0
ire	0 0 -7 -4 -8
iré	0 0 8 0 0
isa	3 5 26 12 15
ise	0 0 15 0 -3
ita	0 0 0 1 0
ite	0 0 5 14 5
ith	0 0 6 0 0
its	0 0 0 0 -5
ity	0 0 1 0 0
ité	0 0 0 0 -3
ivé	2 0 -8 0 7
jai	-6 -1 0 -2 0
je	3 -5 -19 -19 -5
l'a	0 0 0 17 13
la	-8 -8 -21 -11 -5
lat	0 -8 0 0 0
le	-1 2 -4 -6 -5
les	0 -10 0 -3 7
leu	0 8 9 0 0
lez	0 3 -6 0 0
lie	13 12 12 0 0
lle	-11 -6 0 0 0
lou	0 -1 2 0 0
lui	0 0 0 0 8
lus	0 0 0 0 -8
lée	0 0 -5 0 0
m	0 0 5 0 0
m'a	-3 9 0 -9 0
ma	0 7 18 6 14
mai	0 0 -2 0 0
man	-2 -1 0 2 0
me	3 9 4 0 3
mer	0 0 -3 0 4
mes	-6 -4 0 0 0
met	-1 0 0 0 0
min	0 -1 8 0 0
mir	0 0 -3 0 0
mis	0 0 -7 -3 0
mme	0 -6 -1 -4 0
moi	0 -11 -4 -1 7
mon	8 2 -4 -8 16
mte	0 0 0 0 2
mée	0 -2 0 0 3
nal	0 0 -3 4 0
nce	0 0 0 0 -2
ncé	4 0 0 0 1
nde	1 8 9 7 -2
ndi	0 0 4 0 0
nds	0 0 0 3 3
nes	0 -6 0 0 0
nez	-1 0 0 0 0
nge	0 0 10 7 5
ngt	0 4 0 0 2
nne	-3 0 18 6 0
nné	0 0 0 10 2
nre	4 0 0 0 0
nse	0 0 1 0 0
nte	0 -1 -10 0 -5
nts	-5 -10 -7 0 0
nut	0 0 0 1 5
nze	0 0 2 7 6
o77	0 0 0 0 4
of	5 0 1 1 0
oie	0 0 0 -3 0
oir	8 1 1 0 -1
ois	0 -7 11 5 2
oit	0 2 0 0 0
oix	0 0 -2 0 0
ole	0 0 -15 -7 -4
ome	0 0 -1 -1 0
on	0 1 0 0 2
one	0 0 1 0 0
ons	0 -3 0 0 0
ont	-5 -14 -4 -13 0
ook	0 0 1 2 0
ord	0 0 4 0 0
org	0 2 10 0 0
ors	-6 0 0 -2 -4
ort	-1 0 0 0 4
oré	0 10 13 0 0
ou	13 4 0 0 0
oup	0 0 0 0 -6
our	3 4 9 11 10
ous	-10 -3 -7 -2 -2
out	0 -5 -3 0 -3
oux	0 0 0 0 2
oïc	0 0 4 0 0
par	0 -8 0 0 -2
pas	-5 6 0 0 0
per	0 0 2 0 0
ple	21 13 22 21 22
pôt	0 0 0 3 2
que	-5 0 -14 -6 -4
qui	0 2 0 0 -5
rai	0 1 5 0 0
ras	0 0 -2 0 0
rde	2 1 -3 0 0
rdi	0 0 0 -1 0
res	1 17 16 14 8
rie	0 0 0 7 13
ris	-1 -1 0 -1 -5
rit	5 0 0 0 2
rle	0 0 0 0 -2
rme	0 5 2 0 0
roi	0 9 0 0 0
ron	0 0 0 1 0
ros	0 0 0 -3 0
rre	0 0 -5 0 0
rré	0 0 -4 0 0
rte	-7 -2 -5 0 -1
rti	3 0 0 0 0
rès	-1 -3 0 0 0
s	0 0 0 0 5
sa	0 0 -3 0 0
se	0 0 0 0 1
see	0 0 1 0 0
ser	0 0 -3 0 0
ses	0 0 -2 0 -4
sex	0 0 5 4 10
si	0 -2 0 0 15
sin	0 0 0 4 0
six	-1 0 -2 0 0
sol	2 0 0 0 0
son	5 1 0 -5 1
ssa	0 0 5 0 0
sse	-3 -10 -13 0 10
ssi	11 0 0 0 4
ssé	0 0 -4 0 -3
ste	0 0 -1 0 3
sto	0 0 0 4 0
sur	-5 -13 0 12 7
t	0 0 5 6 5
tal	0 0 -5 0 -2
tar	0 0 4 0 0
te	0 0 0 -4 0
tel	-6 0 -4 0 0
ter	-4 0 -1 0 0
tes	0 0 -3 0 0
the	2 0 0 0 0
til	0 0 -1 0 0
tin	3 0 -2 0 0
tit	1 17 11 5 2
tié	0 0 7 0 0
toi	0 0 0 -4 0
ton	0 0 4 0 0
tow	0 0 2 0 0
tre	-8 2 0 5 10
tré	0 0 0 3 0
tte	0 9 12 0 0
tée	0 0 0 0 -6
u'à	0 -2 0 0 0
uai	0 0 -6 0 0
ucs	0 0 0 0 3
uds	0 0 0 3 0
ues	0 0 -2 0 0
uil	0 0 0 0 -3
uin	0 0 -2 0 0
uis	0 0 -9 0 -5
uit	0 0 7 0 0
uk	0 0 5 0 0
ule	0 0 -5 0 0
ulu	8 0 0 0 0
un	0 -6 -13 -10 -13
une	-5 0 -8 -10 -4
ups	1 0 0 0 -2
ure	-4 3 0 8 0
uri	0 3 0 0 0
uré	0 0 -3 0 0
use	-1 0 0 0 0
ute	0 -1 -5 -1 0
uth	0 0 12 0 0
vec	0 1 -5 0 -10
vid	0 0 2 0 0
vis	0 0 4 13 16
w	0 0 14 8 0
xx	5 4 10 0 0
y	0 8 -1 0 -2
yée	3 0 0 0 0
à	1 -1 -4 5 12
âce	0 0 4 0 0
ça	0 -1 0 0 -1
ème	0 -1 6 0 0
ère	7 -10 0 0 0
éjà	2 0 0 0 0
épi	0 0 10 13 0
éro	2 -2 0 0 1
été	0 0 0 0 2
ême	7 5 0 11 0
ête	0 0 0 2 0
œil	0 0 -3 0 0
œur	0 0 0 -1 0
[lasts hi]
3	0 0 0 0 11
a77	0 4 0 0 0
ach	0 0 3 0 0
ail	8 4 3 11 9
ala	3 0 0 0 0
ali	0 0 2 0 0
at	0 2 8 2 8
ber	-2 0 0 0 0
cab	0 0 7 0 0
com	23 20 30 0 0
dni	1 0 0 0 0
dot	8 2 10 18 4
ffy	0 0 5 0 5
hma	0 1 0 0 0
ilo	0 0 0 3 0
ing	0 4 0 4 0
ita	0 0 0 2 0
jal	0 0 0 0 2
jas	0 0 0 0 2
k	0 0 2 0 0
k07	0 0 0 0 2
ldn	5 0 5 0 0
m	0 0 2 0 0
me	0 7 2 0 0
mm	0 0 8 0 0
mum	0 0 2 0 0
net	0 0 1 0 0
nju	0 0 0 1 1
nny	0 0 3 0 0
ook	0 0 0 3 5
ple	9 17 9 11 17
rma	0 0 0 4 0
rse	0 1 1 0 0
t	0 0 7 2 0
tps	0 0 11 0 0
tun	0 0 0 2 11
uk	0 2 11 0 0
urv	0 0 0 8 0
van	0 0 -2 0 0
vel	0 0 2 11 0
ंदर	0 0 3 0 0
अऊर	0 4 0 0 0
अछी	-1 0 0 0 0
अब	0 0 0 7 0
अबे	0 0 0 0 6
अभी	0 5 0 0 0
अल	0 0 9 0 0
आई	0 -1 0 0 0
आए	3 0 0 0 0
आकर	0 0 0 -3 0
आख	9 0 0 0 0
आठ	-1 0 -2 0 0
आती	3 0 0 0 0
आया	3 14 3 0 0
आले	0 0 0 -2 0
आशा	0 0 4 0 0
ईज	0 0 0 -2 0
ईजत	0 2 -1 0 0
ईजर	0 0 0 6 0
ईट	0 0 -5 0 0
ईन	0 0 3 0 0
ईना	14 20 18 0 0
ईनी	-2 0 0 0 0
ईस	0 0 -1 0 0
ऊ	1 0 0 1 0
ऊपर	0 0 0 0 1
ऊमग	0 5 4 0 0
ऊस	0 0 0 2 1
ऊसे	0 0 -1 0 0
एक	0 -8 -5 -8 -1
एगे	6 0 0 0 0
एट	3 12 8 9 11
ऐट	4 2 0 0 0
ऐप	0 -1 0 0 0
ओ	0 0 0 0 -6
ओक	0 0 8 0 0
ओनर	0 0 0 4 2
और	0 4 -12 0 17
औरत	0 -3 0 -7 0
कता	0 0 0 0 -6
कभी	4 0 0 0 0
कमर	0 0 -6 0 0
कर	0 -8 -1 0 0
करत	0 0 0 0 4
करा	7 0 0 0 0
करी	0 -5 -5 0 0
करे	0 -3 0 0 0
कह	0 8 0 0 0
कहा	5 0 0 0 0
का	4 10 12 4 0
काए	0 -3 0 0 0
काट	0 -2 -2 0 10
कान	0 -4 -3 0 0
काम	-6 -4 -7 0 4
कार	-3 0 -8 -5 0
काल	0 0 0 0 -2
काश	0 0 5 0 0
की	6 13 24 16 3
कीग	0 0 1 0 0
कीन	-1 1 0 1 0
कील	0 0 0 5 0
कीस	0 0 -6 0 0
कूल	0 0 -5 0 -3
के	0 9 0 0 -13
केस	0 0 -3 0 0
को	3 5 -16 0 0
कोच	0 7 0 0 0
कोड	0 0 0 4 0
क्स	0 3 4 0 0
खडी	-3 0 0 0 0
खती	1 0 0 0 0
खून	-3 -2 0 0 0
गई	-2 -8 0 0 0
गए	-3 -7 0 -6 -4
गदे	0 0 0 0 -1
गया	0 -13 -2 0 0
गला	0 0 0 -4 0
गले	0 0 0 0 2
गार	0 5 0 0 0
गाळ	0 0 0 0 5
गाव	0 0 0 3 0
गेट	-5 -6 -4 0 10
घटे	0 -4 0 0 0
घर	0 -11 3 9 0
घाट	0 0 18 0 0
चडे	2 0 0 0 0
चते	0 0 0 0 1
चपल	0 0 -6 0 0
चवी	0 6 3 0 0
चार	0 0 0 0 1
चूप	4 0 -5 -6 0
चेन	0 0 0 5 0
छह	0 0 2 0 0
छीन	0 0 -3 0 0
छूत	0 0 0 0 2
जगह	1 0 0 9 0
जज	0 0 -2 0 0
जना	0 0 9 0 0
जरी	0 5 0 0 0
जहा	0 0 0 -3 0
जान	0 0 -4 0 0
जाब	0 0 -3 0 0
जार	2 7 4 0 0
जील	0 -3 -7 0 0
जूस	1 0 0 0 0
जो	0 0 0 -4 0
जौन	2 0 0 0 0
टता	0 -3 0 0 0
टती	-5 0 0 0 0
टना	0 3 0 0 0
टीग	0 0 2 0 0
टील	7 0 0 0 0
टूट	0 0 0 0 -2
टोन	0 0 7 0 0
डका	0 0 0 6 2
डकी	0 19 0 0 0
डको	0 -1 0 0 0
डी	0 0 3 0 0
डीग	3 0 5 0 0
डैश	0 3 0 0 0
डॉट	7 17 23 27 0
ड्स	0 3 0 0 0
तक	3 0 0 0 0
ताप	0 0 8 0 0
तीन	0 0 -2 0 0
तीय	0 0 7 0 0
तीस	0 0 25 2 0
तो	0 -2 0 -4 0
त्म	0 4 0 0 0
त्र	0 0 -2 3 0
थपड	0 0 -3 0 0
था	0 3 0 0 0
थी	-2 0 0 0 5
थे	0 0 -6 0 0
दमा	0 0 -1 0 0
दया	0 0 0 0 6
दात	0 0 -5 -7 0
दार	0 0 -4 0 0
दी	-9 -8 -2 2 -2
दीए	-2 0 0 0 0
दीन	4 -1 0 0 0
दीश	0 0 2 10 0
देब	0 0 0 7 0
दो	-1 -1 -15 -8 0
धका	0 1 0 0 0
नई	0 0 32 5 0
नकी	6 0 0 0 0
नके	0 -2 0 0 0
ननद	0 0 0 1 0
नबर	6 5 0 0 0
नही	0 -5 0 -5 -3
नाम	0 0 -3 -1 0
नाव	0 0 0 2 4
नीस	2 1 6 0 0
ने	-3 10 0 1 0
नेट	0 0 3 0 0
नेम	0 0 0 6 0
नेल	0 0 0 2 0
नैप	0 0 0 2 0
नोज	0 0 5 7 0
नौ	3 0 0 1 0
न्स	0 0 2 0 0
पड	0 -3 0 0 0
पता	5 0 -1 0 0
पती	0 0 0 11 4
पपी	0 0 3 0 0
पया	0 0 0 -6 0
पर	-1 0 -3 0 -2
पहर	7 0 0 0 0
पाई	0 -1 -4 0 0
पाच	1 0 1 3 0
पार	0 0 4 0 0
पीठ	0 0 0 -2 -2
पे	-1 1 -11 -11 -1
पेट	0 0 -6 0 0
पैर	0 0 0 -2 0
फट	0 -5 0 0 0
फल	0 11 7 5 0
फीर	0 0 0 13 2
फोन	-5 0 -9 0 -4
फ्ट	0 0 -2 0 0
बगल	0 0 0 0 6
बचा	0 0 0 -7 0
बचे	0 -1 -1 -4 -7
बजे	4 3 14 0 0
बता	0 2 0 0 0
बद	-3 0 0 0 0
बदर	4 0 0 0 0
बरन	0 0 0 -1 8
बरो	0 0 7 0 0
बली	0 0 3 0 0
बात	0 0 0 -1 0
बाब	0 5 5 0 0
बार	-5 -8 -5 0 0
बीट	4 0 0 0 0
बूक	0 0 0 0 10
बैक	0 0 6 0 0
बॉस	0 0 0 0 3
भर	0 0 -1 -6 0
भाई	0 0 7 6 0
भी	4 0 -3 -13 -6
भेज	0 3 0 0 0
मई	0 0 0 10 16
मका	0 0 0 -1 0
मकी	-6 0 -10 0 8
मको	0 0 0 10 0
मता	0 0 6 0 0
मती	0 0 0 2 0
मदद	1 0 0 0 0
मन	0 0 -5 -4 0
मने	0 0 0 0 -2
ममी	0 0 0 -4 0
मर	-3 -2 -1 0 0
मरी	0 0 0 7 0
मरे	-2 0 -4 0 -1
मा	1 1 0 0 0
माद	5 0 0 0 0
मान	2 0 0 0 0
मार	0 4 3 -1 0
मीस	0 0 -4 0 0
मूह	-1 0 0 0 0
मे	11 8 -19 -11 -1
मेट	0 0 -4 6 0
मेल	0 0 0 11 4
मै	1 0 0 -2 0
म्र	0 0 0 0 6
म्ह	0 0 0 -2 0
याई	0 0 9 0 0
यान	0 0 0 0 -2
यूज	0 0 4 0 0
रखा	0 -4 -4 -2 0
रता	-6 -10 -8 0 6
रती	0 -3 0 0 0
रते	0 -3 0 0 0
रवा	0 -4 -2 0 6
रह	0 -1 -6 0 0
रहा	0 -2 0 0 0
रही	0 -6 0 0 0
रहे	-1 -11 0 0 5
राज	2 0 0 0 0
रात	6 0 -4 0 0
राब	0 2 0 0 0
राम	0 0 5 0 0
रीख	0 0 12 0 4
रीग	0 0 4 0 0
रीज	0 0 19 0 0
रीट	0 5 3 0 0
रीत	0 0 0 0 5
रीन	0 0 1 0 0
रीश	0 0 1 0 0
रीस	0 0 2 0 0
रूप	0 0 10 0 0
रूम	0 0 -1 2 0
रेड	0 0 0 2 0
रैड	0 0 5 0 0
रो	0 -8 -11 -3 0
रोई	0 0 -3 0 0
रोज	0 16 0 0 -5
रोड	0 9 11 5 3
र्क	0 5 0 0 0
र्ट	5 9 -5 0 0
र्ड	0 6 7 0 0
र्प	0 0 6 0 0
र्म	0 0 -6 0 0
र्स	0 0 7 -1 0
लआर	0 0 7 0 0
लगा	0 -1 0 0 0
लता	0 0 0 0 12
लते	0 10 0 0 -2
लाई	0 0 0 2 0
लाऊ	0 0 6 0 0
लाख	0 0 -1 0 0
लीए	-8 0 0 -1 0
लीक	0 0 0 10 -1
लीग	0 0 10 0 0
ले	0 3 -1 -3 0
लेज	0 0 -1 0 0
लैट	15 11 19 9 3
लॉक	0 -6 3 8 3
लो	0 0 -5 0 0
लोग	0 -5 -5 -10 0
लोर	3 0 0 0 0
ल्ट	0 0 -6 0 0
ल्ड	0 0 0 0 1
वजह	0 0 0 0 12
वबर	0 0 0 2 0
वरी	0 0 1 0 0
वहा	0 0 0 0 5
वाई	-3 0 0 0 0
वीस	0 0 3 0 0
वेई	0 0 7 0 0
वॉन	0 0 8 0 0
वॉश	0 -6 -9 0 0
वो	2 -6 -8 12 8
शक	0 0 -2 0 0
शनी	0 0 3 0 0
शबू	0 0 3 0 0
शमा	0 0 2 0 0
शरन	0 0 8 7 0
शाड	0 0 0 6 3
शान	0 0 -5 0 0
शाम	3 0 0 0 0
शी	0 0 0 0 -2
शॉन	0 0 4 0 0
सका	0 3 0 0 6
सकी	11 0 0 0 0
सको	0 0 0 0 2
सच	0 0 14 20 17
सने	0 0 0 0 -1
सब	0 0 0 10 8
सर	0 -1 5 0 0
सरा	0 0 0 0 -1
सरी	5 15 10 0 0
सात	4 6 0 0 0
साथ	11 0 0 0 12
साल	-3 15 0 0 0
सी	0 6 12 9 0
सीग	0 0 10 -6 0
सीफ	0 0 1 0 0
सील	-4 0 0 0 0
सूज	0 0 -1 0 0
सून	0 0 0 0 1
से	-7 6 0 -4 0
सेज	7 0 0 -3 0
सेफ	0 0 -2 0 0
सै	0 0 0 6 -2
सॉल	0 0 10 0 0
सोई	9 6 13 0 0
स्ट	0 0 -1 0 0
स्त	14 0 0 10 0
ह	0 0 -3 0 0
हते	0 0 0 -2 0
हने	0 0 0 0 9
हम	-6 -6 -15 10 0
हरी	0 0 8 13 0
हलस	0 0 0 -2 0
हली	0 0 -1 0 0
हले	0 0 0 14 7
हाई	0 0 0 4 0
हाथ	-1 0 0 0 0
हान	0 0 1 0 0
हिल	0 0 1 2 0
हील	0 0 -4 0 0
हीस	-9 0 0 0 0
हू	2 -4 -11 1 7
हूआ	0 0 -2 -5 -2
हूई	1 0 0 0 0
हूए	0 0 0 -3 0
हूत	0 1 0 -1 0
हेज	0 0 -8 0 0
है	0 -2 -22 -3 -3
हो	-3 -3 -1 0 0
होम	0 0 -2 0 0
होश	0 0 -1 0 0
ाईम	0 0 0 0 3
ाईल	0 0 -2 0 0
ाईस	11 8 20 0 0
ाऊड	0 2 0 -1 0
ाऊस	0 0 2 0 0
ाकी	0 0 -8 0 0
ाकू	0 0 0 -2 0
ाके	0 -9 -4 0 0
ागल	-3 0 0 0 0
ाचा	-1 0 0 0 0
ाज़	0 0 2 0 0
ाजा	0 0 3 6 5
ाजे	5 0 0 0 0
ाडी	0 0 -2 0 0
ाता	-2 -7 0 0 0
ाती	-3 -4 0 0 0
ाथी	0 0 0 5 2
ादल	0 0 2 0 0
ादी	0 0 -8 0 -14
ादे	0 15 13 0 0
ाना	16 0 -3 0 0
ानी	0 0 -3 0 0
ाने	2 -14 -7 -1 0
ापा	0 0 0 -3 0
ामा	0 0 5 0 0
ामी	0 0 -3 0 0
ायर	2 1 2 0 0
ाया	-5 0 -11 0 0
ारह	1 6 0 0 0
ारा	-6 0 0 0 0
ारी	3 -8 -14 -6 0
ालत	0 0 -4 0 0
ाला	0 1 -5 5 0
ाली	0 0 9 4 0
ालू	0 0 3 0 0
ाले	0 11 4 11 0
ावन	0 0 5 0 0
ावर	0 0 -7 0 -2
ासल	0 0 -2 0 0
ाहब	0 0 -3 0 0
ीकट	2 0 0 0 0
ीकर	3 0 0 0 0
ीकी	0 0 6 0 0
ीखा	2 0 0 0 0
ीखो	0 0 0 0 1
ीचर	12 1 0 -6 0
ीचा	0 0 0 0 -2
ीची	0 0 0 -1 0
ीछा	0 0 -1 0 0
ीछे	2 0 0 0 4
ीजा	0 3 12 9 5
ीटर	0 0 2 0 0
ीटल	0 0 21 0 0
ीटा	-4 0 -1 0 1
ीठी	0 0 14 12 0
ीडे	0 0 0 2 0
ीनट	1 3 7 0 0
ीना	0 0 -2 0 0
ीने	0 0 0 6 4
ीयन	0 0 4 0 0
ीया	-8 -6 2 0 0
ीयो	0 0 -4 9 0
ीरो	0 0 2 0 0
ीवी	0 0 0 0 1
ीसी	-1 0 0 0 0
ूका	0 0 -6 0 -1
ूखे	3 0 0 0 0
ूगा	-4 -5 -4 2 0
ूगी	0 0 -4 3 0
ूछी	0 0 -1 7 -3
ूझे	1 2 -3 1 -3
ूटी	0 0 -7 -11 0
ूडी	0 0 0 0 1
ूता	0 0 0 -1 0
ूबह	0 16 8 0 0
ूशी	0 0 1 0 0
ेका	0 0 1 0 4
ेगे	-2 -2 -3 0 0
ेजर	10 4 0 1 0
ेटा	0 0 0 2 0
ेटी	0 0 0 11 0
ेता	-1 -10 -1 0 0
ेती	-1 0 0 0 0
ेते	0 0 0 4 0
ेबल	0 0 9 0 0
ेमी	-2 0 0 0 0
ेरा	2 8 -5 6 12
ेरी	0 0 -20 -19 0
ेरे	9 5 0 -2 10
ेली	0 0 0 0 1
ेवन	0 3 0 0 0
ेशन	4 0 9 0 0
ैटल	0 0 0 2 0
ैने	0 0 0 5 0
ैरी	0 0 3 0 0
ैरो	0 0 5 0 0
ैसा	0 3 -1 0 -2
ैसे	0 0 0 -2 -3
ोटल	-1 -5 -17 0 0
ोतल	0 0 -4 -3 0
ोता	0 0 0 0 -4
ोना	-5 0 -3 0 0
ोनी	0 0 4 0 0
ोने	2 0 0 0 0
ोरे	0 4 0 0 0
ोलत	0 10 0 0 0
ोला	0 0 0 -7 2
ोली	0 4 0 0 0
ोले	2 0 0 -4 -1
ोवत	0 1 0 0 0
ौदह	0 3 0 3 0
ौने	0 0 0 0 2
्जी	13 10 16 0 0
्टन	0 0 9 0 0
्टर	0 0 17 4 0
्टा	0 2 0 0 0
्डन	0 0 2 0 1
्तन	3 0 0 0 0
्ता	0 0 4 0 0
्ती	5 0 0 0 0
्बी	0 0 2 5 0
्या	0 0 14 0 0
्यू	0 0 0 1 0
्रह	0 0 11 0 0
्री	0 -4 0 0 0
्लर	0 -5 -5 0 0
्ले	0 0 0 9 0
्वर	0 0 4 0 0
्शन	0 0 -1 0 0
्शा	0 0 0 -6 0
्सन	3 0 8 2 0
[lasts kmr]
4	0 0 0 0 7
8ê	0 1 0 0 0
a	2 0 0 0 1
abû	0 9 12 0 0
aet	0 0 0 0 3
ail	4 8 3 9 10
akî	0 0 -1 0 0
ala	3 0 -9 -7 -6
alê	1 4 0 -6 0
alî	10 9 0 0 0
ama	0 0 -5 0 0
amî	0 0 9 0 0
ana	0 0 -1 0 0
and	-10 -1 -9 -3 -6
anê	0 0 -1 -5 0
anî	0 -6 -6 3 0
apa	0 0 0 0 5
ara	-5 -4 -6 -6 0
arê	10 0 -3 0 0
arî	0 0 -1 0 0
at	0 0 2 5 7
ata	6 0 36 25 23
atê	0 0 -3 0 0
avê	0 -3 0 0 0
axê	0 0 -2 -3 0
aya	0 0 -1 0 0
ayê	0 0 0 0 5
aze	-4 -1 0 0 0
azî	0 0 0 0 -1
b	7 0 0 0 0
ba	0 0 0 -4 0
ber	0 0 -1 0 -4
bi	-4 -4 0 -6 0
bim	0 0 0 -6 0
bo	-4 0 0 0 0
bê	-3 0 0 0 0
bû	4 0 0 0 -7
cam	0 0 -5 0 0
can	0 0 3 0 0
co	7 4 5 8 0
com	9 11 26 0 0
da	-6 -3 0 0 0
dam	0 0 -2 -1 0
dan	0 -6 -8 0 0
dar	0 0 2 0 0
de	0 0 -1 -3 -1
deh	0 0 0 0 1
din	-2 0 -3 0 9
dot	2 15 10 15 0
du	-4 -5 -3 -1 -2
e	0 0 0 0 -1
ecî	0 0 -3 0 0
eha	0 0 7 3 0
ehê	0 3 0 0 0
ekî	-9 -6 -4 -7 0
em	-2 0 0 0 0
ema	0 3 0 0 0
emê	0 0 6 0 0
emî	0 0 7 0 0
eng	5 0 0 0 0
eqe	0 0 5 0 0
ere	0 0 0 -5 -8
erê	0 0 -2 0 0
erî	0 0 0 0 2
est	0 0 -3 0 0
et	3 4 8 4 0
eta	0 0 0 -4 0
ets	0 5 7 4 5
eve	0 -4 -1 0 0
evê	0 -1 0 0 0
ew	0 -1 0 0 7
eya	1 0 0 4 6
eye	0 0 0 0 -5
eyê	-5 0 -7 0 -6
eyî	0 0 7 0 0
ez	2 -8 -11 2 -2
eça	0 0 0 0 1
fon	5 0 0 0 0
ftê	0 0 0 -5 0
ger	0 -4 0 -3 0
gin	0 0 7 0 0
got	0 1 -6 -5 -8
hat	5 12 2 0 0
her	0 0 0 0 -3
hûn	0 0 0 3 0
ibe	0 -3 0 0 0
ica	0 0 0 2 0
ice	-8 -13 -9 0 0
ide	0 -2 -3 0 0
ike	-1 -8 -5 2 0
ikê	0 0 -2 0 0
ila	0 0 0 0 7
im	3 12 0 0 0
in	0 6 0 0 0
ina	7 0 0 -3 0
ins	0 0 5 7 4
inê	0 -7 -4 -3 0
irî	0 -3 0 0 0
ist	0 0 0 0 -2
iya	-3 1 -10 0 0
iye	0 0 -5 0 0
iyê	13 2 -2 0 0
ji	-6 -2 1 -4 -13
jim	-8 -1 0 0 0
jin	0 -1 0 0 0
jor	0 7 19 0 0
jî	-3 0 0 0 0
jîm	0 0 0 0 5
k	8 3 8 10 9
kan	0 0 -7 -2 0
kar	3 0 -1 0 0
kem	0 6 0 0 0
kes	0 0 -6 0 0
kim	0 -6 -4 0 0
kin	0 0 -2 0 0
kir	-9 -13 -13 0 -6
krd	0 7 0 0 0
lal	0 0 8 4 0
lat	12 0 24 0 8
lek	0 0 0 0 4
li	0 10 16 0 -6
lê	-4 0 0 0 0
maf	4 0 0 0 0
mal	0 0 -5 0 0
me	3 4 6 0 0
mek	2 0 0 0 0
min	-12 -15 4 3 0
nan	0 -2 -4 0 0
nap	0 0 0 1 0
nar	0 0 0 -4 0
ncî	0 0 3 0 0
neh	0 0 0 0 2
nim	-4 0 -3 -5 0
nin	0 0 -9 0 -4
oma	0 0 0 0 3
ome	0 -8 -13 -9 0
org	2 0 6 0 0
ort	0 0 0 -2 0
orê	0 0 -4 0 0
orî	0 0 0 -2 -7
oza	0 0 10 7 4
ozê	4 0 0 0 0
par	0 -3 -4 0 0
phs	0 2 5 0 0
ple	9 20 15 18 24
pîs	0 0 0 0 3
qte	8 12 10 11 8
ran	-6 0 0 0 0
rdu	4 0 0 0 0
rdê	0 -2 14 0 0
re	0 0 1 1 3
rin	13 1 7 0 0
rok	0 6 0 -3 0
rsa	0 0 -4 0 0
rta	0 0 -2 0 0
rtî	0 0 -2 0 0
sal	0 4 -1 0 0
sar	0 0 -2 0 0
ser	16 17 13 -4 0
sim	0 3 -1 0 0
sin	0 0 1 0 0
st	0 0 8 5 0
sta	0 0 -3 0 0
ste	0 0 0 2 0
stî	0 0 -2 0 0
sê	0 -3 -2 -10 0
sî	0 0 0 2 0
t	0 0 11 6 0
tan	0 3 0 9 11
te	-2 -6 -2 -10 -6
tif	-3 0 -4 0 0
tin	-6 0 -8 1 -8
tor	7 0 0 0 0
uk	4 5 8 0 0
ule	0 0 8 3 7
und	0 -8 0 0 0
une	0 0 0 0 -3
urd	11 0 9 0 0
urn	5 0 0 0 0
van	0 0 3 0 -3
vir	4 0 0 0 0
vîm	5 0 0 0 0
wan	0 0 0 3 3
waz	0 0 20 0 0
wek	0 0 0 -4 -2
wê	0 -1 0 0 0
wî	0 -9 -3 7 4
xwe	-9 -12 -4 -6 -7
yan	0 0 0 -3 0
ye	3 2 3 0 -1
yek	0 7 6 5 0
yem	0 10 0 4 7
yet	0 0 7 0 0
zad	0 0 4 0 0
zar	0 -3 -9 0 0
zil	2 2 0 0 0
zû	3 0 0 0 0
çar	0 0 2 0 0
çik	0 0 -5 0 -2
çûk	0 -2 0 0 0
çûm	2 0 0 0 0
ê	0 0 -4 -10 -12
êja	0 0 18 18 17
êje	0 1 0 3 5
êne	0 0 4 0 0
êrê	8 2 0 0 0
îne	0 0 -13 -10 -6
îre	0 0 -6 0 -3
îsa	0 0 0 4 0
îst	0 3 10 9 0
û	10 11 24 5 4
ûkê	4 0 0 0 0
ûrî	0 0 11 0 0
şeş	3 0 0 0 0
ştê	0 0 -3 0 0
[lasts pa-arab]
01	0 0 0 0 1
19	14 8 0 0 3
30	10 0 0 0 0
56	5 0 0 0 0
92	0 0 0 1 0
a	0 0 5 0 0
aba	0 0 0 4 4
ac	0 0 4 9 0
ads	0 7 0 0 0
agh	0 0 0 9 0
at	0 4 4 3 3
c	0 0 0 0 4
cha	0 0 5 0 0
com	4 8 18 0 0
dot	4 3 3 9 0
ind	1 0 0 0 0
lat	-2 0 0 0 0
m	0 0 4 4 3
me	14 8 7 2 0
ock	0 0 -1 0 0
ode	0 23 20 0 0
ort	0 0 15 19 0
oss	0 0 9 0 0
ost	0 0 0 0 1
ple	8 12 15 22 23
r52	0 5 0 0 0
rst	2 6 2 0 0
rum	0 0 13 8 0
t	0 14 8 7 2
tps	0 0 14 2 6
uk	3 4 13 0 0
ult	0 0 0 0 1
ا	0 0 0 -6 0
ابا	0 0 0 -5 0
ابي	0 0 10 0 0
اته	0 0 -6 -4 0
اتي	8 4 10 -1 0
احب	0 0 10 0 0
ار	0 16 10 0 0
ارز	1 8 9 0 0
ارش	0 0 -5 0 0
ارك	0 -3 0 0 0
اري	-10 -25 -18 1 1
ارڈ	0 8 10 13 0
اسي	-1 -6 -6 5 -11
اصل	0 4 0 0 5
اقت	0 0 4 0 0
اك	0 -7 -7 0 3
اكا	1 0 0 0 0
اكي	0 0 -4 0 0
الا	0 5 0 17 -1
الك	0 0 -2 -10 5
اله	0 0 3 0 0
الي	24 27 21 7 17
امي	0 0 0 8 5
ان	0 0 1 0 0
انا	0 0 0 0 6
انت	0 0 5 0 0
انو	0 1 0 0 0
اني	0 1 23 0 -4
اهر	4 0 0 3 -3
اهم	0 0 2 0 0
اهو	1 0 0 0 7
اوس	0 0 0 6 0
اون	0 0 6 0 0
اوه	13 0 -8 4 0
اوٹ	0 0 2 0 7
اي	1 7 -29 3 6
ايا	8 0 -3 0 8
ايس	0 0 9 3 0
ايف	2 2 10 0 0
ايل	0 11 17 6 4
اين	0 0 4 0 0
ايه	3 0 0 -3 -6
ايي	10 2 16 9 9
ايٹ	9 13 11 18 17
ايپ	-1 0 0 0 0
ايچ	5 0 2 0 0
اٹه	0 0 0 0 3
اپا	0 0 10 0 1
اچا	0 0 0 5 0
اڈي	0 3 -2 -8 -5
اڑي	0 0 -8 -7 0
اگي	0 0 0 -1 0
اں	-7 -11 -12 12 12
بال	-1 0 0 -5 0
بده	0 0 0 4 0
بدي	0 0 -1 0 0
بلڈ	0 0 -4 -2 0
بند	-9 -5 0 0 0
بهن	0 0 0 0 3
بي	0 -8 -8 -10 0
بيل	4 0 0 0 0
بٹن	0 0 5 0 0
بچي	4 0 0 0 0
بگ	0 0 5 2 0
تال	0 0 -4 0 0
تاں	9 -8 -11 0 0
تتا	0 6 0 0 0
ترا	0 0 0 4 0
ترم	0 0 0 -5 0
تري	0 -1 0 0 0
تن	2 14 -6 0 0
تهي	0 0 -4 11 2
توں	5 22 11 -5 -1
تي	2 12 -10 -2 -4
تيں	3 0 0 -4 0
جا	8 0 0 0 0
جان	0 -4 -10 0 0
جاں	0 0 14 0 0
جم	0 -1 0 0 0
جوت	0 0 5 0 0
جي	0 0 27 10 5
حبه	0 4 0 0 0
حبو	0 0 4 0 0
خاه	0 0 0 0 3
خصم	0 0 0 6 0
خول	0 0 0 0 4
خون	-1 0 0 0 0
دا	18 9 0 3 10
دار	6 0 5 0 -3
دان	0 0 6 0 0
دتا	-6 -10 -9 2 -1
دتي	-2 -4 0 0 8
درز	0 0 1 0 0
دس	0 0 0 5 0
دعا	0 0 -8 0 0
دكه	0 0 0 9 0
دل	0 0 -2 0 0
دمي	0 0 0 0 1
دن	0 0 0 -3 -3
دها	0 0 5 0 5
دهي	0 0 0 -1 6
دو	0 0 17 11 0
دي	18 12 23 0 2
ذات	6 0 -1 0 0
رات	0 -3 -2 0 -1
راغ	0 0 3 2 0
راں	0 -2 2 1 0
رت	0 -3 0 0 0
رتو	0 0 -3 0 0
رجو	0 0 11 0 0
ردا	-10 -11 -6 -3 -10
ردي	-5 -6 -5 0 6
رلز	0 0 0 5 0
رنا	0 0 -1 0 0
رني	0 -1 0 0 -5
رهن	0 0 0 0 6
رهي	-6 -12 -3 -6 -3
رو	0 -3 -6 0 0
روز	0 4 1 0 -7
روم	5 -1 0 0 0
روڈ	6 7 10 5 5
ريا	0 -1 17 11 18
ريت	0 0 1 0 0
ريخ	-7 -6 -4 0 0
ريز	0 0 3 0 0
ريٹ	6 3 1 1 1
رٹس	8 0 7 1 0
زاب	0 0 -4 0 0
زار	1 0 0 0 0
زيڈ	8 0 0 2 10
زڈن	0 0 6 0 0
سال	0 23 -7 0 1
ساه	0 0 -3 0 0
ساں	0 -2 -9 9 0
ستي	0 0 -6 0 0
سج	0 -3 0 0 0
سدا	0 0 0 1 0
سر	0 0 -7 0 0
سس	0 0 -3 0 0
سن	0 -3 -3 0 -4
سهم	0 1 0 0 0
سوا	0 0 17 9 0
سور	0 0 -4 0 0
سول	0 0 6 0 0
سي	0 12 17 -8 0
سيا	0 -5 -2 1 0
سٹ	-1 0 -4 0 0
سٹر	0 0 4 0 0
سٹن	0 0 6 0 0
سٹي	0 0 6 3 2
سچا	0 0 14 0 0
شان	0 0 8 0 0
شاپ	8 1 3 0 0
شاں	0 0 6 0 0
شرم	0 0 -4 0 0
شفٹ	0 0 0 3 0
صغر	0 0 2 0 0
ضيه	0 0 0 2 0
عرض	0 0 0 0 4
عمر	0 0 0 13 0
عيد	0 0 1 0 0
غرب	0 0 0 -1 0
فتي	0 -3 0 0 0
فدر	0 0 2 0 0
فون	-4 -3 -5 0 -9
فير	0 0 0 11 12
كام	7 16 17 0 0
كان	0 7 0 5 0
كاں	-5 0 0 0 0
كتا	6 0 -1 0 0
كتي	0 0 -3 0 0
كدا	0 0 0 -3 0
كدي	-1 2 0 2 4
كر	-9 -11 0 0 -2
كرم	0 0 4 0 0
كرو	0 -5 -4 5 0
كري	0 0 6 0 0
كسي	-5 0 0 -1 0
ككي	0 0 -1 0 0
كل	0 3 0 -8 -9
كلي	0 0 -6 0 0
كم	1 0 0 -5 -9
كه	-7 0 -4 -7 1
كها	-7 0 -3 0 0
كهو	0 0 0 4 0
كهي	0 0 -9 0 0
كول	0 0 0 -1 0
كي	-21 -7 4 0 -10
كيا	0 0 -9 0 0
كيش	0 0 0 0 4
كٹ	0 -1 0 0 0
كٹر	-3 0 0 4 0
كڈه	0 0 0 -2 0
كڑي	0 0 0 0 11
لاق	0 0 0 0 -3
لال	0 0 0 5 0
لام	0 0 0 5 0
لاں	-4 0 -7 -6 0
لت	-1 0 0 0 0
لدي	0 0 0 0 3
لك	0 5 0 9 3
لكه	5 0 -9 -9 0
لله	0 0 7 4 0
لنك	0 1 0 3 0
لهه	0 0 0 0 1
لو	3 0 0 0 0
لوي	0 0 0 0 5
لوں	2 0 0 0 10
لي	0 3 0 3 2
ليا	4 -5 -7 2 1
ليو	0 4 0 0 0
ليي	-5 -2 -4 -2 10
ليٹ	0 0 0 8 4
لڈل	0 0 4 0 0
لڈو	0 0 6 0 0
لگ	0 0 0 0 4
لگا	4 -3 -3 0 0
لگي	-4 -8 -2 0 0
مار	0 -6 -1 0 0
مام	0 0 0 0 4
ماں	2 0 0 0 -8
مبر	-8 0 0 8 0
مري	0 0 6 0 -3
مكا	-2 0 0 0 10
مكي	0 0 -4 0 0
مله	0 0 -3 0 0
ملي	-4 -1 0 0 0
منٹ	19 14 16 12 0
مي	0 0 16 0 0
ميل	1 7 0 21 18
مين	6 4 0 0 0
ميٹ	0 1 2 0 0
ميں	-4 -8 -13 9 2
نا	0 11 8 0 0
ناب	0 0 0 3 0
نال	10 5 2 0 -8
ناں	2 10 -9 18 9
نتي	0 2 0 0 0
نجر	0 4 -8 0 0
نجي	0 0 -6 0 0
ندا	-9 0 -17 -10 -7
ندر	0 0 -2 0 0
نده	0 0 -7 0 -2
ندي	-10 5 -24 -8 -11
نزل	0 0 -5 0 5
نشه	0 0 0 0 5
نك	0 0 -4 0 0
نكا	0 0 0 0 6
نكر	12 0 0 0 0
نه	7 0 0 -2 0
نهه	0 0 -4 -7 -4
نو	0 0 -5 -3 0
نور	0 0 3 0 0
نوں	0 -1 -2 4 0
ني	0 8 -5 -12 -4
نيل	0 0 -1 -3 0
نيں	0 -6 -7 0 0
نڈا	0 7 0 7 5
نڈن	0 0 4 5 0
نڈي	0 2 0 6 6
نگل	0 0 -1 0 0
نگه	-3 0 0 0 0
هان	0 0 1 0 0
هاں	-1 3 0 -6 -5
هدا	11 -3 -18 -14 -3
هدي	10 -9 -23 -13 5
هر	0 0 0 -6 -10
هرا	6 15 11 11 -1
هري	0 0 -7 -1 -3
هكا	0 0 -1 0 0
هلي	-15 -7 0 -3 0
هن	-3 0 -1 -2 0
هني	17 0 -5 0 0
هو	-3 0 0 0 0
هوش	0 -7 0 0 0
هوم	0 0 9 0 0
هوں	0 1 -2 0 7
هيا	4 -3 -8 -12 -7
هير	-2 0 0 0 0
هيڈ	0 -1 -7 0 0
هٹي	0 0 0 -1 0
هڈن	1 9 0 0 0
هڑي	0 0 -7 0 -1
وار	0 0 -3 -1 0
وان	0 0 3 0 0
واه	0 6 0 0 2
واں	0 -6 -14 -7 0
وبر	0 0 3 0 0
وتي	-5 6 1 0 9
وجا	0 0 0 0 -3
وجي	11 4 -5 0 0
ورا	0 0 0 0 3
وري	4 0 0 0 0
ورٹ	3 0 -6 -14 -3
ورڈ	0 0 10 0 0
وسي	0 0 -2 0 0
وشت	-3 0 0 0 0
وكي	0 1 8 0 12
ولي	0 0 -1 0 0
ومب	0 0 5 0 0
ونا	0 0 4 0 0
ونو	0 0 5 0 0
وني	0 0 5 5 0
وهي	0 0 0 0 -3
وون	0 0 1 0 0
وي	2 -6 -18 -18 -8
ويا	0 -2 2 0 0
ويد	0 0 3 0 0
وير	0 0 1 0 0
ويو	0 0 3 0 0
ويي	-5 -5 0 -2 0
ويں	4 0 0 -6 0
وٹا	0 0 8 0 0
وٹل	0 0 -6 0 4
وٹي	0 0 -9 0 -2
وپي	-2 0 0 0 0
وچ	8 14 -12 -13 -1
وڈا	0 0 0 4 0
وڈه	0 0 -4 0 -6
وڑي	0 0 -1 0 0
يار	0 0 6 0 0
يان	0 0 7 0 0
ياں	-5 9 -20 -12 -3
يتا	0 0 0 0 9
يجي	-3 -7 -6 0 0
يرا	2 -7 -10 -3 8
يرت	0 -1 0 0 0
يرن	0 0 9 0 0
يره	0 0 6 0 0
يري	7 8 0 -2 5
يزا	0 0 0 0 1
يسج	1 0 0 0 0
يسي	2 3 0 0 7
يسٹ	0 0 2 1 0
يشن	0 0 -2 0 0
يشي	0 0 -2 0 0
يكس	0 0 0 4 0
يكه	2 0 0 0 0
يكي	0 0 0 -1 0
يلا	1 0 0 0 4
يلر	0 0 1 0 0
يلم	0 0 6 0 0
يلي	0 -7 -8 -2 -3
يلڈ	0 0 6 0 0
يمز	0 0 5 0 0
ينا	4 4 0 1 0
ينك	0 0 0 6 4
ينه	0 0 0 4 5
يني	0 0 3 0 0
ينڈ	2 13 8 3 0
يور	0 0 0 4 0
يوں	-3 0 0 0 0
يير	0 0 2 5 0
ييں	0 -15 -4 -6 0
يٹه	-1 0 0 0 0
يٹي	0 0 -5 1 0
يچن	0 0 1 0 0
ٹدا	0 -1 -3 0 8
ٹري	0 1 -5 0 1
ٹها	2 0 0 0 0
ٹهه	0 0 5 0 0
ٹهي	0 -4 -1 0 0
ٹور	0 3 3 0 0
ٹي	0 7 9 10 0
ٹيا	0 0 0 -1 -3
ٹيم	3 0 0 0 0
ٹٹ	0 -3 0 0 0
پتر	0 0 0 11 11
پر	-3 0 0 -6 0
پل	0 0 16 15 14
پلس	0 0 0 -3 -1
پنا	2 6 0 0 0
پنج	0 20 13 9 15
پني	0 0 -6 -2 0
پنڈ	0 0 0 12 6
پي	4 0 0 0 -1
پيا	-5 0 -6 0 0
پير	0 0 -4 0 0
پيو	5 0 -1 -6 0
پيي	0 -1 -5 0 0
پٹي	0 0 -6 0 0
پڑه	0 0 0 0 5
چ	0 0 0 -3 0
چار	0 0 -2 3 -5
چدا	6 0 0 5 0
چنگ	4 0 0 0 0
چه	0 0 4 0 0
چهو	0 0 8 0 0
چهي	13 20 16 12 13
چود	0 0 0 4 0
چوں	0 -3 0 0 0
چٹا	0 0 15 0 0
چپ	0 0 -3 0 0
چپس	14 6 6 4 0
ڈاٹ	18 32 32 38 10
ڈر	0 0 -6 0 0
ڈري	1 0 0 0 0
ڈسا	0 0 6 0 0
ڈك	-5 0 0 0 0
ڈمي	3 0 0 0 0
ڈهي	0 -6 0 2 -6
ڈي	0 10 5 5 0
ڈيل	0 0 12 0 0
ڈيو	0 0 0 7 0
ڈگ	-1 0 0 0 2
ڑهي	0 0 0 -6 0
گا	-14 0 0 1 -2
گست	0 1 0 0 0
گل	7 -1 -2 -1 -9
گهر	2 -3 -11 8 8
گوت	0 0 0 8 0
گيا	0 4 0 3 0
گيي	0 -12 0 1 1
گيٹ	0 -3 -10 0 0
گٹ	4 0 0 0 0
گٹي	0 0 -1 0 0
گڈي	0 -1 26 2 0
[lasts pa-guru]
21	5 2 0 0 0
22	6 0 0 0 0
51	7 0 0 0 0
6	7 0 0 0 0
88	10 0 0 0 0
ac	0 0 0 4 0
ads	0 10 8 0 0
ail	0 0 0 4 8
at	0 5 7 4 7
box	0 0 0 4 8
co	2 0 2 10 12
com	0 4 9 0 0
dot	11 10 21 26 10
ex	1 0 0 0 0
ily	0 0 5 4 1
lad	0 0 3 0 0
me	0 10 9 7 0
my	0 0 0 0 1
ner	4 0 0 0 0
net	0 4 9 0 0
pb	2 0 0 0 0
ple	13 18 21 17 23
ram	2 2 0 0 0
rum	0 0 10 8 0
s	0 0 4 0 0
sed	1 0 0 0 0
sta	0 1 0 0 0
t	0 0 10 9 7
ter	0 3 0 0 0
uk	13 13 20 0 0
war	0 1 0 0 0
ਂਪਲ	6 1 0 0 0
ਅਗਮ	0 0 4 0 0
ਅਗੇ	0 -3 0 0 0
ਅਤੇ	0 0 0 9 8
ਅਮਨ	0 0 6 0 0
ਅਸਹ	0 4 0 17 0
ਅਸੀ	0 0 0 7 0
ਆ	5 -2 -17 -2 -1
ਆਇਆ	5 0 0 0 0
ਆਈ	4 0 0 0 0
ਆਏ	-4 0 -5 0 0
ਆਜ਼	0 0 6 0 0
ਆਰ	0 0 5 0 0
ਆਰਾ	0 0 18 0 0
ਆਲਾ	0 -1 0 0 0
ਆਲੀ	0 0 0 5 0
ਆਲੇ	0 0 -1 -5 0
ਇਕ	-11 -6 -1 -6 -6
ਇਥੇ	0 2 0 0 0
ਇਰਾ	6 0 0 0 0
ਈਜਰ	0 0 0 1 0
ਈਟਸ	0 7 7 0 0
ਈਲਮ	0 0 4 0 0
ਈਲਾ	-3 0 0 0 0
ਈਵਰ	0 0 0 6 0
ਉਤੇ	0 0 0 -2 0
ਉਥੇ	3 0 0 0 0
ਉਦਾ	12 0 -5 0 2
ਉਦੀ	0 -2 -1 0 0
ਉਦੇ	0 0 -5 0 0
ਉਸ	0 0 0 0 7
ਉਹ	-5 -3 -2 13 14
ਏ	0 0 0 2 0
ਐ	0 0 -1 0 7
ਐਟ	6 11 14 17 23
ਓਥੇ	5 0 0 0 0
ਓਲੂ	0 0 2 0 0
ਓਹ	0 0 -1 10 0
ਕਢ	-1 0 0 0 0
ਕਤੀ	0 0 0 0 8
ਕਦਾ	0 0 0 -2 0
ਕਦੀ	0 0 0 10 0
ਕਰ	-5 -5 0 0 0
ਕਰਨ	0 -2 -1 0 0
ਕਰਾ	0 0 -1 0 0
ਕਰੋ	0 0 0 4 0
ਕਲ	0 1 0 0 -6
ਕਲੀ	0 0 -1 0 0
ਕਸੀ	14 13 2 0 0
ਕਹਮ	0 0 10 0 0
ਕਹਿ	0 -3 0 0 0
ਕਾਨ	4 17 6 0 0
ਕਾਰ	0 0 0 -2 0
ਕਿ	0 0 0 0 -1
ਕਿਆ	1 0 -3 0 0
ਕਿਗ	0 0 3 0 0
ਕੀ	0 0 0 -5 -1
ਕੀਆ	1 0 0 0 0
ਕੂਲ	0 0 13 -5 -2
ਕੇ	-9 -14 -2 -5 4
ਕੈਦ	4 0 0 0 0
ਕੋਲ	0 11 0 0 -2
ਕੌਮ	0 1 11 0 0
ਕੰਮ	3 0 -4 -5 0
ਖਦਾ	-2 0 0 0 0
ਖਾ	0 0 -4 0 0
ਖਾਨ	0 0 10 0 0
ਖਾਹ	-5 0 0 0 0
ਖਿਆ	6 -2 0 0 1
ਖੋਲ	0 1 0 0 0
ਖੋਹ	0 0 -2 0 0
ਗਈ	0 -3 0 0 0
ਗਏ	-9 -10 -2 -1 0
ਗਡੀ	0 0 0 0 9
ਗਲ	6 0 -1 0 0
ਗਲਾ	0 0 0 -2 0
ਗਾਰ	0 0 8 0 0
ਗਿਆ	-4 -7 0 0 12
ਗਿਲ	0 0 1 0 0
ਗੀਆ	-2 0 0 0 0
ਗੁਰ	0 0 3 0 0
ਗੁਲ	0 0 0 2 0
ਗੇਟ	0 0 -8 0 -3
ਗੋਤ	0 0 0 8 3
ਗੰਦ	-4 6 0 0 0
ਘਰ	2 -2 -11 0 -2
ਚ	4 14 -15 -6 -5
ਚਰਚ	0 0 0 0 1
ਚਾਰ	7 13 0 0 0
ਚੁਕ	0 0 -4 -4 -4
ਚੁਪ	7 0 -4 0 0
ਚੋ	0 -1 0 -1 0
ਛਡ	0 1 0 0 0
ਜਜ	0 0 -3 0 -4
ਜਨੇ	-2 -11 -6 0 0
ਜਲੀ	0 0 -5 0 0
ਜਾ	0 4 0 0 0
ਜਾਕ	0 0 0 0 3
ਜਾਨ	0 -3 0 0 0
ਜਿਲ	0 0 0 0 7
ਜਿਸ	0 0 0 0 1
ਜੀ	-2 -4 -1 0 0
ਜੀਆ	0 0 0 3 0
ਜੀਤ	0 0 10 0 0
ਜੂਨ	0 0 -5 0 0
ਜੈਡ	0 0 14 0 0
ਜੋ	0 8 0 0 0
ਟਦਾ	0 0 -1 0 0
ਟਨਰ	0 0 0 1 0
ਟਰੀ	0 0 0 0 3
ਟਿਆ	0 0 -6 -1 -2
ਟੀਆ	0 0 -1 0 0
ਟੂ	0 0 0 0 3
ਟੋਆ	4 0 0 3 10
ਟੋਫ	0 0 4 0 0
ਟੋਰ	0 0 2 0 0
ਡਬਲ	0 0 -2 0 0
ਡਰਜ	0 5 2 0 0
ਡਰੀ	0 2 0 0 0
ਡਾਟ	0 8 12 12 0
ਡਿਗ	0 0 -2 0 0
ਡੀ	0 7 6 0 0
ਡੀਆ	2 0 0 0 0
ਡੀਓ	1 0 -1 1 2
ਡੈਟ	5 0 0 0 0
ਡੌਟ	6 10 12 25 3
ਢਦਾ	0 -1 0 0 0
ਤਕ	9 3 -1 0 0
ਤਰਨ	0 0 5 3 0
ਤਵਾ	0 0 -3 0 0
ਤਾ	-5 -12 -4 -5 -7
ਤਾਲ	-4 0 0 0 0
ਤਿਨ	0 0 -5 -4 0
ਤੀ	-5 0 0 0 0
ਤੇ	3 7 -3 -7 -1
ਤੋ	-4 14 0 0 -9
ਦਸਾ	0 0 -6 0 0
ਦਾ	7 -4 6 0 2
ਦਾਜ	3 0 -1 0 0
ਦਿਓ	0 0 0 2 0
ਦਿਨ	-2 -3 0 8 6
ਦੀ	13 13 21 5 0
ਦੀਆ	-3 -4 -10 -3 0
ਦੀਪ	0 0 10 0 0
ਦੇ	6 13 7 6 3
ਦੋ	0 0 -9 -7 0
ਧੀ	2 0 0 0 0
ਧੌਨ	0 0 -3 0 0
ਨਰਸ	0 4 0 0 0
ਨਵਾ	0 0 21 14 0
ਨਹੀ	6 -14 -2 -1 -5
ਨਾ	5 8 -8 0 -8
ਨਾਮ	0 6 0 0 0
ਨਾਲ	4 2 -7 -2 -1
ਨਿਆ	0 0 -4 0 -1
ਨੀ	2 -2 -2 -8 14
ਨੀਆ	0 0 16 0 0
ਨੀਦ	0 0 -4 0 0
ਨੂ	6 -6 -11 -11 -8
ਨੇ	0 8 -2 0 0
ਨੈਪ	0 0 0 1 0
ਨੌ	0 0 7 0 0
ਪਏ	0 -5 0 0 0
ਪਗ	0 0 -3 0 0
ਪਟਨ	0 0 2 0 0
ਪਟੀ	4 0 0 0 0
ਪਤਾ	-6 0 0 0 0
ਪਤੀ	1 4 6 5 0
ਪਰ	-4 0 0 -7 0
ਪਰਮ	0 0 2 0 0
ਪਾ	0 -6 0 0 0
ਪਾਲ	0 0 1 0 0
ਪਿਓ	0 0 0 4 0
ਪਿਡ	-1 0 -4 8 0
ਪੀ	7 0 0 0 0
ਪੈ	-2 -2 0 0 0
ਪੋਹ	0 0 5 2 0
ਪੜੇ	0 0 0 -1 0
ਪੰਜ	0 0 -3 -3 -1
ਫਤੇ	0 -6 -2 0 -2
ਫਸੀ	0 0 7 0 0
ਫਿਰ	0 0 0 10 0
ਫਿਸ	0 0 0 0 2
ਫੇਰ	0 0 0 1 4
ਫੋਨ	0 0 -8 0 0
ਬਚੇ	0 0 0 -13 -4
ਬਾਨ	0 0 -1 0 0
ਬਾਹ	0 0 0 -2 0
ਬੀ	5 3 21 9 10
ਬੀਰ	0 0 3 0 0
ਬੇਨ	0 0 4 0 0
ਬੇਸ	14 6 0 0 0
ਬੈਥ	0 0 7 0 0
ਬੋਲ	0 4 0 0 0
ਬੌਸ	0 0 22 0 0
ਬੰਦ	0 -5 -3 0 0
ਭਦੀ	0 0 -2 0 0
ਭਰਾ	-1 0 0 0 0
ਭਰੇ	0 0 0 -2 0
ਭੈਨ	0 0 0 10 5
ਮਕੀ	-2 0 0 0 0
ਮਖਨ	0 0 4 0 0
ਮਘਰ	0 0 8 0 0
ਮਦ	5 0 0 0 0
ਮਨੇ	0 9 12 8 2
ਮਰਾ	0 0 9 0 0
ਮਰੇ	0 0 0 0 2
ਮਾਨ	0 0 0 3 0
ਮਾਰ	0 -4 -8 -3 0
ਮਿਟ	0 10 16 0 0
ਮੀਟ	0 0 0 -1 0
ਮੁਖ	0 0 7 0 0
ਮੂਦ	0 0 2 0 0
ਮੂਹ	0 0 0 0 -6
ਮੇਲ	2 5 1 14 16
ਮੈ	-1 -4 -2 4 8
ਰਕੇ	2 0 0 0 0
ਰਜੀ	0 0 0 5 9
ਰਤੀ	0 0 1 1 0
ਰਦਾ	0 -9 -12 1 4
ਰਦੀ	-3 -2 -8 4 0
ਰਦੇ	-5 -4 -4 0 0
ਰਨਰ	0 0 0 3 0
ਰਬਰ	0 1 4 0 0
ਰਬੀ	0 0 5 0 0
ਰਮਨ	0 0 1 0 0
ਰਸੋ	-1 0 0 0 0
ਰਾਤ	0 0 -10 2 0
ਰਾਬ	0 1 0 0 0
ਰਾਮ	-2 0 0 0 0
ਰਾਹ	0 0 1 0 0
ਰਿਆ	0 0 -5 0 1
ਰਿਸ	0 0 5 0 0
ਰੀਆ	0 5 -1 -7 0
ਰੀਕ	-10 -1 -7 0 0
ਰੀਟ	0 0 2 4 9
ਰੀਤ	0 0 12 0 0
ਰੂਪ	0 0 5 0 0
ਰੇਟ	0 0 3 0 0
ਰੋਕ	0 -1 0 0 0
ਰੋਜ	0 1 3 -1 0
ਰੋਡ	4 5 8 2 8
ਰੋਨ	0 1 0 0 0
ਰੋਮ	0 0 0 2 0
ਰੰਗ	0 0 -1 0 0
ਲਈ	0 -5 0 0 -1
ਲਏ	-2 0 0 0 0
ਲਕੀ	0 0 4 0 0
ਲਖ	0 -7 -7 0 0
ਲਗ	0 -1 -2 0 -3
ਲਗਾ	3 0 0 0 0
ਲਗੀ	0 -2 0 3 0
ਲਤ	0 0 -2 0 0
ਲਤਾ	0 0 -6 -1 0
ਲਸਾ	0 0 0 2 0
ਲਾਈ	0 -3 0 0 0
ਲਾਹ	0 -2 0 0 0
ਲਿਆ	-3 -11 -6 -6 0
ਲਿਗ	0 0 4 0 0
ਲਿਸ	0 0 2 0 0
ਲੀਨ	0 0 2 0 0
ਲੈਟ	0 0 32 1 6
ਲੱਸ	0 4 0 0 0
ਵਜ	0 0 0 0 6
ਵਜੇ	2 20 1 0 0
ਵਤੀ	0 0 -2 0 0
ਵਰੀ	4 0 0 0 0
ਵਾਕ	0 0 0 -3 -1
ਵਾਦ	0 11 9 0 0
ਵਾਰ	-8 -5 0 -8 0
ਵਾਹ	0 11 0 0 0
ਵਿਚ	1 2 -9 -3 -4
ਵੀ	0 0 -7 -10 -2
ਵੀਰ	0 0 7 0 0
ਵੇਰ	0 7 0 0 0
ਵੈਨ	2 0 -4 0 0
ਵੰਤ	0 0 2 0 0
ਸਕਟ	0 0 17 0 0
ਸਟ	0 0 0 0 4
ਸਟਨ	0 0 11 0 0
ਸਤ	0 10 4 0 0
ਸਦਾ	0 0 0 0 -3
ਸਨ	0 0 0 0 2
ਸਬਰ	0 0 -2 0 0
ਸਭ	0 0 0 0 -3
ਸਰਮ	0 0 -2 0 0
ਸਸ	0 0 0 -3 -1
ਸਾਤ	0 0 17 0 0
ਸਾਪ	0 0 0 2 0
ਸਾਬ	0 0 -4 0 0
ਸਾਮ	1 0 0 0 0
ਸਾਲ	0 28 0 0 0
ਸਾਹ	0 0 -9 0 0
ਸਿਗ	0 0 0 8 0
ਸੀ	0 3 -5 -7 -3
ਸੀਰ	0 0 2 0 0
ਸੂਰ	0 0 -6 0 0
ਸੇਟ	0 0 2 0 0
ਸੇਮ	0 0 1 0 0
ਹਡੀ	0 1 0 0 0
ਹਥ	-6 0 -4 -4 -5
ਹਥਾ	0 0 -1 0 0
ਹਦਾ	0 0 0 -2 18
ਹਦੀ	0 0 0 0 2
ਹਦੇ	0 3 2 0 0
ਹਨ	0 0 0 0 2
ਹਨਾ	0 0 0 0 -2
ਹਨੀ	0 0 7 0 0
ਹਰੀ	0 0 5 7 0
ਹਾ	3 0 -9 6 7
ਹਾਈ	0 0 3 0 1
ਹਾਰ	0 0 1 0 0
ਹਾਲ	0 0 6 0 0
ਹਿਕ	0 0 3 0 0
ਹਿਰ	0 0 10 4 5
ਹੁਤ	0 0 0 -4 0
ਹੁਨ	0 0 0 -8 -4
ਹੈ	4 8 0 0 0
ਹੋ	-3 -2 0 0 0
ਹੋਈ	-2 -2 0 0 0
ਹੜੇ	0 0 -2 0 0
ਾਅਦ	0 0 0 0 6
ਾਇਆ	7 -2 -10 -7 -1
ਾਇਰ	0 0 1 0 0
ਾਈਟ	0 0 0 7 0
ਾਈਨ	3 0 0 0 0
ਾਉਨ	-1 0 0 0 0
ਾਕਰ	0 0 4 0 0
ਾਕੀ	0 0 -4 -3 0
ਾਕੂ	0 0 -3 0 0
ਾਗੇ	0 -7 -8 -4 0
ਾਜ਼	0 0 4 0 0
ਾਡਾ	0 0 0 5 0
ਾਡੇ	0 0 -7 -10 1
ਾਦਾ	-1 0 0 1 0
ਾਦੀ	0 0 -2 0 0
ਾਨਾ	0 19 20 0 0
ਾਨੀ	0 0 0 3 3
ਾਨੂ	9 0 0 3 0
ਾਨੋ	0 -4 0 0 0
ਾਬਨ	0 0 4 0 0
ਾਬੀ	0 3 0 0 0
ਾਮਾ	0 0 0 2 0
ਾਮੀ	-1 0 0 0 0
ਾਯੋ	0 0 3 0 0
ਾਰਚ	3 0 0 0 0
ਾਰਜ	0 0 1 0 0
ਾਰਡ	-3 0 1 0 0
ਾਰਨ	0 3 1 0 0
ਾਰਮ	0 0 6 0 0
ਾਰਾ	0 0 -1 -7 -3
ਾਰੀ	-9 -14 -14 -1 -14
ਾਰੇ	-8 6 1 4 4
ਾਲਕ	5 0 0 7 0
ਾਲਾ	-4 16 -6 0 0
ਾਲੀ	14 18 29 10 18
ਾਲੇ	11 13 6 15 0
ਾਹਰ	0 0 0 -3 -7
ਾਹੀ	0 0 -1 0 0
ਾੜੀ	3 3 -1 0 0
ਿਆਈ	1 0 0 0 0
ਿਆਹ	3 0 0 0 0
ਿਕਟ	0 0 0 0 8
ਿਕੀ	0 0 7 0 0
ਿਖੋ	1 0 0 0 -1
ਿਚੀ	0 0 0 0 -1
ਿਛੇ	0 0 0 3 1
ਿਜਾ	0 8 0 0 3
ਿਟੀ	2 0 16 6 0
ਿਠਾ	-2 0 9 8 0
ਿਤਾ	0 -4 0 0 4
ਿਦਰ	0 0 12 0 0
ਿਦਾ	-9 5 -10 -1 -17
ਿਦੀ	5 2 -9 1 -3
ਿਦੇ	-5 0 -19 -11 -10
ਿਨਾ	-1 0 -5 0 0
ਿਨੇ	0 10 -3 0 0
ਿਫਰ	0 0 3 1 0
ਿਮੋ	0 0 2 0 0
ਿਰੀ	0 0 -4 0 0
ਿਲਾ	3 -3 0 0 0
ਿਲੀ	0 0 -9 -1 -6
ਿਲੇ	0 0 0 0 8
ਿਸੇ	0 0 0 0 -1
ਿਹਾ	3 0 0 0 0
ਿੰਗ	0 0 6 0 0
ਿੱਲ	0 0 4 0 0
ੀਅਨ	0 0 7 0 0
ੀਕਲ	0 4 0 0 0
ੀਜਾ	4 0 6 4 4
ੀਜੀ	6 0 0 0 0
ੀਜੇ	0 -4 0 0 0
ੀਟਰ	0 0 -1 0 0
ੀਡਰ	0 0 0 0 5
ੀਨਾ	0 -3 0 0 0
ੀਨੇ	0 -6 0 0 0
ੀਪਲ	0 0 20 0 0
ੀਰੋ	0 0 6 0 0
ੀਲਡ	0 0 0 1 0
ੀਲਾ	0 0 8 0 0
ੁਕਰ	0 0 0 0 6
ੁਟੀ	0 -5 -3 -7 -3
ੁਡਾ	0 2 -8 4 3
ੁਡੇ	0 -2 0 -6 -6
ੁਤਾ	0 0 -1 0 0
ੁਤੀ	0 -3 -1 0 0
ੁਤੇ	0 0 -1 0 0
ੁਦੇ	6 0 0 0 2
ੁਰੇ	1 0 0 0 0
ੁੜੀ	-5 0 0 0 0
ੂਜਾ	0 0 0 0 2
ੂਜੀ	0 -2 4 0 0
ੂਹੇ	-1 0 0 0 3
ੇਅਰ	0 0 -4 0 0
ੇਟਨ	0 0 5 0 0
ੇਮਲ	0 0 0 3 0
ੇਰਾ	-6 0 0 2 11
ੇਰੀ	4 1 -9 -11 5
ੇਰੇ	0 5 -4 -4 -4
ੇਲੀ	0 0 0 2 0
ੇਵਾ	0 0 1 10 0
ੇਸਨ	0 0 -3 9 11
ੇੜਾ	0 0 -2 0 0
ੈਟਰ	4 0 0 0 0
ੈਡਮ	0 0 -2 0 0
ੈਡੀ	0 0 0 1 14
ੈਦਾ	-2 0 0 0 0
ੈਦੀ	0 0 0 -3 0
ੈਨੂ	-6 5 -4 6 -4
ੈਲਟ	0 0 -6 0 -3
ੈਲਾ	0 0 0 7 9
ੈਵਲ	2 0 0 0 0
ੈਸੇ	0 0 0 0 1
ੈੱਡ	0 0 7 0 0
ੋਇਆ	0 0 0 7 0
ੋਗੀ	0 0 4 0 0
ੋਗੇ	0 0 5 0 0
ੋਟਲ	4 6 5 0 0
ੋਟੀ	0 0 -3 0 0
ੋਤਾ	0 0 0 0 2
ੋਦੀ	5 0 -3 0 0
ੋਨਾ	0 0 0 0 6
ੋਨੇ	4 0 0 0 0
ੋਫੀ	0 0 3 0 0
ੋਰਟ	0 3 -7 -7 0
ੋਰੀ	0 0 0 5 0
ੋਰੇ	0 0 -7 0 5
ੋਲੀ	-1 0 0 0 0
ੋਸਟ	0 0 4 0 0
ੋੜੀ	0 0 -1 0 0
ੌਇਸ	0 0 15 0 0
ੌਦਾ	0 0 4 0 0
ੌਲਾ	0 0 0 0 3
ੌਸਮ	0 0 7 0 0
ੜਦੀ	0 3 0 0 0
ੜਦੇ	0 0 -1 0 0
ੜਿਆ	0 0 5 11 13
ੰਗੀ	0 0 -2 0 0
ੰਜਰ	4 0 -5 0 0
ੰਟੇ	0 -6 -3 0 0
ੰਡੇ	0 0 -2 0 0
ੰਥੀ	0 0 0 -1 0
ੰਦਾ	7 0 -2 0 0
ੰਦੇ	0 0 0 0 -3
ੰਬਰ	-4 6 -1 0 0
ੰਸੀ	0 0 0 2 0
[lasts pl]
187	14 6 0 0 2
a	0 -8 -1 -1 -1
ach	-5 0 -7 0 0
acu	-5 0 0 0 0
aje	0 0 0 -5 0
aki	0 -1 0 0 -2
ala	0 0 -3 0 -4
ali	0 -3 0 0 -1
ami	0 -6 -5 0 0
amy	5 0 0 0 0
ana	0 0 -1 0 0
and	0 0 0 4 8
ane	0 0 -1 0 0
ano	0 -3 -2 0 0
anę	0 0 0 0 -1
arz	0 0 -3 0 -1
ata	0 10 0 0 0
ała	-1 -3 -7 0 0
bo	0 -2 0 0 0
chu	0 0 -2 0 0
cia	0 0 -5 0 0
cie	-3 -1 1 0 -1
ciu	0 0 -8 0 0
cił	0 0 0 0 -1
cja	0 -3 -2 0 0
cko	0 0 0 -1 0
com	4 9 13 0 0
czy	0 0 -1 0 0
czę	0 0 0 4 0
dał	0 -3 -4 0 0
dem	7 7 0 0 0
dno	0 0 -1 0 0
do	-1 -5 -3 -4 -5
dom	0 0 0 0 -3
dwa	-3 0 0 0 0
dzi	-1 0 -3 -1 0
ech	0 0 -4 0 0
eci	0 -1 -3 0 0
ego	0 0 6 0 0
elu	0 0 -1 -3 0
est	0 0 0 7 0
gil	0 0 0 2 4
i	-5 -13 -22 -20 -26
iał	0 -1 0 0 -3
ich	0 0 0 -1 0
icę	0 0 -1 0 0
iec	0 0 0 -4 0
iel	0 0 0 1 0
iem	-6 0 -4 0 -5
ije	0 0 0 0 -3
ile	0 0 0 4 0
ili	0 0 0 -2 -6
imy	0 0 0 0 -7
ins	0 0 7 0 0
iąt	0 -2 0 0 0
ięć	0 -2 0 0 0
ja	-1 0 0 0 0
jak	-1 -1 0 0 0
jce	0 0 0 0 1
jej	-2 0 0 0 0
lat	0 12 0 0 0
leb	0 0 -1 0 0
lił	0 0 0 0 -3
lni	0 0 16 9 0
lpa	0 0 0 1 0
ma	4 -1 0 7 0
mam	0 0 0 -2 -2
me	0 7 2 0 0
mer	0 0 0 1 0
mi	-6 -3 7 -8 -10
mie	0 0 0 -2 0
moc	0 0 8 7 3
mur	0 0 0 4 0
mój	0 0 2 -3 0
na	0 -17 -4 -11 -5
nam	2 0 0 -1 0
nas	0 -5 0 -6 -4
nia	0 -5 0 1 0
nie	0 -6 -10 -10 -15
noc	0 -1 0 0 0
nym	-3 0 0 0 0
nął	-2 0 -1 0 0
o	0 0 2 0 -1
ocy	0 0 -2 0 -1
od	0 -1 0 -14 0
oju	-1 0 0 -3 0
oku	0 -6 0 0 0
oma	0 0 -3 0 0
on	-2 -3 0 0 8
ony	0 0 4 5 0
ook	0 0 1 0 0
ord	2 0 0 0 0
org	9 8 12 0 0
osy	0 0 -1 0 0
ota	2 0 0 0 0
owi	2 0 0 0 0
ową	0 0 -2 0 0
pan	0 0 0 1 0
pię	0 0 0 0 -2
pka	19 20 21 29 10
pl	0 0 6 0 0
ple	18 14 15 19 20
po	-2 -6 -3 -8 -2
pod	0 -1 1 -1 -6
raj	0 -1 0 -2 0
rał	4 0 0 0 0
rem	0 -2 0 0 0
rew	0 0 0 0 -2
rka	0 0 0 -1 0
rze	-3 -2 -1 -3 0
rzy	0 8 0 0 -1
sek	0 4 0 0 0
sem	0 0 -2 -1 0
sie	4 0 -2 0 0
się	-6 -12 0 0 0
sku	0 0 4 0 0
smy	0 7 0 0 0
szę	0 0 -1 0 0
t	0 0 7 2 0
tam	-3 0 0 0 0
tek	0 -1 -1 0 0
tem	0 -6 0 0 -1
tki	-1 0 6 0 0
to	-7 -9 0 -5 -5
ton	0 0 1 0 0
tow	0 0 0 0 -1
twa	0 0 0 4 0
tyd	0 0 -2 0 0
tym	0 0 -3 0 -3
u	-1 0 0 0 0
uca	0 2 0 0 0
uch	0 0 -1 0 0
uje	-1 0 -4 0 0
uro	0 0 0 0 4
w	-13 -11 -7 -9 -10
wal	0 1 0 0 0
wał	-1 0 0 0 0
we	0 0 0 0 -2
wie	0 0 -1 0 0
wp	0 4 0 0 6
wów	-2 0 0 0 0
xx	0 0 2 0 0
ybę	0 0 -6 -2 0
ych	0 0 -4 0 0
ysy	0 0 2 0 0
yło	-4 -2 0 0 0
z	-7 2 2 -17 -14
za	0 -7 0 -9 -5
ze	3 4 0 0 -6
zez	0 0 0 -1 0
ził	-2 0 0 0 0
zka	0 0 0 -1 -4
zle	0 0 -2 0 0
zył	0 -1 0 0 0
ącu	0 -3 0 0 0
ąży	-3 0 0 0 0
ęty	0 0 -1 0 0
ęła	0 0 -1 0 0
łam	-3 -1 0 0 4
łką	0 0 -1 0 0
łpa	0 12 18 13 15
że	-3 -2 0 0 0
żur	0 0 0 0 4
[lasts ps]
ala	0 0 0 4 6
ana	0 0 10 0 0
at	0 0 6 2 7
ate	0 0 -1 0 0
axi	0 0 6 0 0
box	0 0 0 3 2
com	9 14 23 0 0
dal	4 4 0 0 0
dam	0 0 0 0 -6
dot	6 12 7 16 0
ees	0 0 0 3 0
elp	3 0 0 0 0
ild	0 0 5 0 0
ina	0 10 0 0 0
ing	-6 0 0 0 0
iva	0 0 0 0 5
k	0 0 0 5 0
man	6 0 0 0 0
me	0 8 4 0 0
nhs	0 0 -2 0 0
ock	-6 0 0 0 0
oom	0 0 -6 0 0
org	8 6 7 0 0
ple	11 20 19 22 30
rak	0 0 0 0 1
st	0 0 3 0 0
t	0 0 8 4 0
urt	0 0 0 -1 0
z	0 0 0 1 0
ابو	0 0 4 4 0
ابي	0 1 0 0 0
ات	0 0 0 5 10
اته	0 14 4 -6 0
اتي	6 0 0 0 0
ارك	3 0 15 0 0
اره	0 0 -14 0 0
اري	0 20 15 18 1
ارډ	0 0 3 0 0
ازه	0 5 5 11 0
اسي	0 0 -4 0 0
اشه	-4 0 0 0 0
افر	5 0 0 0 -4
افو	0 0 5 0 0
اكا	0 0 24 -4 0
اكه	0 -3 0 -2 0
اكۍ	0 0 -1 0 0
الج	0 0 -5 0 0
الك	-4 -1 0 0 0
الو	3 0 0 0 0
الي	0 0 5 0 0
امو	0 -4 -1 0 0
انا	0 0 0 0 4
انك	0 0 -2 0 0
انو	15 0 -10 0 -3
اني	0 0 6 0 0
انۍ	0 0 11 0 0
اهم	0 0 4 0 0
او	-12 0 -14 -3 -1
اوس	0 0 0 2 0
اوه	-3 0 0 0 4
ايت	0 -2 0 0 0
ايل	0 0 -2 0 0
ايو	0 4 0 0 0
ايي	12 5 -2 6 9
اځي	-2 0 0 0 0
اډي	0 0 -9 0 0
اډۍ	5 5 0 0 0
اړس	0 0 5 0 0
اړم	6 0 0 0 0
اړه	-4 0 -9 0 0
اړي	-12 0 0 2 -1
اښي	0 0 0 0 -1
بسم	0 0 4 7 0
بسو	0 0 11 0 0
بل	0 0 0 0 -2
به	10 0 -3 0 0
بهر	0 -1 0 2 0
بوت	0 0 0 -2 0
بي	0 0 8 5 10
بيا	4 0 0 0 5
تان	0 0 3 0 0
تره	0 0 0 0 2
تلي	-6 -1 -1 0 0
تمه	8 16 11 10 0
تني	0 0 0 2 0
ته	6 -5 0 4 -4
تو	0 -3 -11 0 0
تور	0 0 0 0 4
جلۍ	0 0 0 -2 0
جوس	0 0 2 0 0
خان	0 0 4 0 0
خبر	0 6 0 0 0
ختر	0 2 0 0 0
خر	0 0 0 4 0
خلك	0 0 0 0 9
خلي	0 0 -1 0 -3
خوا	0 1 0 0 0
خير	8 3 0 0 0
خپل	-2 0 0 -3 0
د	6 0 -11 -5 -7
دا	7 0 0 0 0
دام	9 3 6 0 0
دان	0 0 5 0 0
دري	0 -1 -1 -1 0
دلي	0 0 -6 0 0
دمت	-1 -2 0 0 0
ده	11 -6 6 0 -5
دوه	0 0 -7 -3 -6
دي	6 9 1 8 -2
راڼ	0 0 4 0 0
ربي	0 0 13 0 0
رته	-2 4 -10 0 -3
رده	0 0 -2 0 0
رقي	0 0 11 0 0
رمت	0 0 4 0 0
رمه	0 0 0 0 -1
رنګ	0 0 -3 0 0
رنۍ	0 0 0 0 8
رور	1 7 0 0 6
رون	0 0 0 0 1
روپ	0 -3 0 0 0
روډ	0 0 3 0 0
ريل	0 3 5 0 0
ريم	0 -4 -10 -6 0
رين	0 0 5 0 0
ريټ	0 0 1 0 0
رځي	1 0 0 0 -2
زاب	0 0 -1 0 0
زار	0 0 -6 0 0
زر	0 0 -7 0 0
زره	0 -9 -10 -2 0
زما	-11 8 -8 -10 -8
زه	-1 -3 0 -8 -4
زون	0 0 3 0 0
زوي	0 0 -6 -2 9
ساب	0 0 0 2 0
سار	0 0 5 0 0
ساپ	0 0 -3 0 0
سته	0 0 -5 0 0
سر	7 0 -6 0 -3
سره	0 14 16 10 -5
سلو	0 0 5 0 0
سمه	5 15 16 4 0
سوه	0 0 0 0 4
سيب	0 0 3 8 0
سيف	0 4 1 0 0
سپي	0 0 -8 0 0
سړي	2 0 0 0 -5
شتي	0 -8 0 0 0
شنه	0 0 11 12 0
شو	6 0 2 0 0
شوم	0 0 0 -6 0
شوه	0 0 2 12 0
شپه	0 0 0 0 6
شپي	1 0 0 0 0
علي	0 0 4 0 0
غلل	0 0 0 3 0
غلي	0 2 11 17 0
فكس	0 0 2 0 0
فلټ	-4 0 -3 2 0
فون	0 0 -3 0 0
قطه	5 10 11 12 4
قلف	0 0 0 0 3
قول	0 0 4 0 0
قيب	0 0 9 0 0
كار	-4 0 0 0 0
كال	4 0 0 0 3
كره	0 5 0 0 1
كزي	0 0 4 0 0
كسي	0 -2 0 0 0
كلن	1 22 4 0 6
كور	0 -6 -13 -11 -3
كول	0 -1 -7 0 0
كوم	-5 -8 -1 0 -3
كوي	-3 -13 -8 -4 -9
كي	8 8 -24 -18 -19
كټ	-1 0 0 0 0
كټر	7 0 0 0 0
كړ	-3 0 0 2 12
كړل	0 -4 0 0 0
كړم	-4 -3 0 0 0
كړه	1 0 3 0 0
كړي	-6 -9 -6 0 -1
كښي	1 5 0 0 0
لاب	0 0 2 0 0
لار	0 0 0 -2 -7
لاس	-6 0 -13 0 -3
لته	7 0 0 3 0
لكه	0 -5 0 -3 0
لله	0 10 17 0 0
للي	6 0 0 0 0
لمي	0 0 12 0 0
لنه	6 17 0 0 0
له	0 -8 -7 -9 -7
لور	0 -2 -4 0 10
ليم	0 0 6 0 0
ما	-4 0 0 0 -3
مات	0 0 0 0 2
مان	0 0 -2 -1 -3
مبر	0 2 -5 6 4
مخ	0 0 -6 -6 0
مخي	0 -4 -11 0 0
مشر	0 0 0 -1 0
مله	0 0 0 0 5
مو	-5 15 16 7 8
مور	0 0 -1 -2 0
موږ	9 -2 -3 -8 7
مي	-9 -16 0 15 4
ميل	0 0 0 2 1
مړ	-3 0 0 0 0
مړه	0 0 -1 0 0
نان	0 0 0 0 4
ناه	0 4 2 3 16
نبه	-4 0 0 0 0
ندر	0 0 13 4 5
ندي	2 -12 0 -8 0
نس	0 0 -5 0 0
نكي	-5 0 0 0 0
نكړ	0 0 -1 0 0
نن	0 0 0 -1 0
نه	-11 -8 -20 -11 0
نهه	0 0 8 0 0
نوم	1 0 -2 0 3
نځه	0 0 0 -5 0
نځي	0 -5 -4 0 0
نډي	0 0 7 0 8
هار	0 0 9 10 0
هر	0 9 0 0 0
هره	6 1 0 -1 -2
هغه	0 0 -1 0 5
هلك	-1 0 0 -7 4
هم	7 0 0 -5 0
و	0 0 0 0 -3
وار	0 0 7 0 0
واش	1 0 0 0 0
وان	0 0 3 7 0
وبو	0 0 -5 0 0
وتر	0 1 0 0 0
وره	0 0 0 -6 0
ورو	0 0 4 0 0
وري	-5 1 0 2 0
ورټ	3 0 -8 0 0
ورځ	2 0 -2 0 1
ورډ	0 0 8 0 0
ورۍ	0 0 0 1 0
وست	0 0 6 0 0
وسه	0 0 -1 0 0
وكړ	-2 -5 0 0 0
ولس	0 0 7 0 0
وله	-1 0 -9 0 0
ولي	3 0 0 0 0
وم	1 0 0 0 0
ومي	0 14 -1 0 0
ونج	0 0 -1 0 0
وند	0 0 0 1 4
ونه	2 0 0 0 -3
وني	0 0 6 0 0
ونۍ	0 0 0 0 4
وه	3 0 0 0 0
وهي	0 4 0 0 -1
وور	0 0 6 0 0
ويل	0 0 0 0 -3
وټر	-2 -3 -8 -8 0
وټل	0 0 -8 0 0
وټه	-2 0 -7 0 0
وټي	0 0 20 0 0
وپر	0 0 0 4 0
وپۍ	0 0 -3 0 0
وړه	0 9 9 0 0
وړو	5 0 -1 0 0
وړي	0 -1 0 0 0
وږه	-2 0 0 0 0
وږي	0 -5 -11 0 0
وښه	0 -1 0 0 0
يجر	0 0 0 6 0
يخك	0 0 -2 0 0
يدل	0 1 0 0 0
يده	5 0 0 0 0
يره	0 -3 -1 -4 -1
يري	0 0 -1 0 0
يزا	0 0 -2 0 0
يزه	0 0 12 12 12
يسو	0 0 -1 0 0
يسي	7 0 0 0 0
يشن	0 3 0 0 0
يكه	-3 -4 -4 0 0
يكي	7 0 0 0 0
يلم	0 0 3 4 0
يله	0 0 4 0 0
يم	6 7 2 11 13
يمه	11 14 5 0 0
يمي	0 0 4 0 0
ينا	0 0 4 0 0
يني	0 0 -1 0 0
يو	-4 -5 -13 -6 -2
يوه	0 0 2 -9 -2
يي	-11 -10 -1 -10 -8
يټن	0 0 5 0 0
يټه	0 0 -3 0 0
يډه	0 0 -4 0 0
يړه	0 0 0 -1 3
يږم	14 1 -13 0 0
يږي	-7 5 -5 6 8
يښت	0 0 1 0 0
ټاك	0 -3 0 0 0
ټك	0 0 -2 0 0
ټور	0 0 4 0 0
ټيل	1 0 0 0 0
پته	0 0 0 0 3
پر	15 8 20 -3 0
پسو	10 0 0 0 0
پل	0 0 19 26 21
پلي	0 0 0 0 5
په	4 7 0 -10 0
پوړ	-2 -12 -10 0 0
پين	0 0 8 1 0
ځاي	1 -3 0 0 0
ځلو	-3 -3 -4 0 0
ځلي	-7 0 0 0 0
ځي	0 0 0 0 -4
څخه	1 1 0 -6 -7
څوك	-3 0 0 0 0
چا	0 0 0 -5 0
چوي	0 0 0 4 0
چي	-6 2 -4 9 6
چپ	1 1 0 0 0
ډاټ	6 9 13 15 3
ډير	-1 0 0 0 0
ژنم	0 0 -3 0 8
ښام	9 0 0 0 0
ښځه	9 0 0 0 0
ګره	0 0 -1 0 1
ګري	0 0 0 6 0
ګست	0 0 0 1 0
[lasts pt]
4	0 0 0 8 0
466	6 0 0 0 9
5	1 8 0 0 0
a	0 -6 -7 -3 -8
aba	0 2 0 0 0
abo	0 0 12 13 0
ace	0 0 3 0 0
aco	0 0 -1 0 0
ada	-5 0 -3 -3 -6
ade	6 10 14 0 0
ado	13 0 0 -5 2
ady	0 10 2 0 0
ael	0 0 8 0 0
aia	0 0 14 0 0
ail	0 0 0 10 12
ali	0 0 3 0 0
ama	0 0 -5 0 0
ana	0 5 6 0 0
ano	0 8 14 0 0
ao	-3 0 0 -6 0
aos	0 0 0 -3 0
apo	0 4 0 0 1
ara	0 0 0 4 6
ars	0 12 12 0 0
as	10 -6 -1 0 0
asa	0 0 0 4 5
ate	0 0 7 0 0
ato	0 0 -1 0 0
até	0 -3 0 0 -5
avó	0 7 7 0 0
aço	0 0 0 1 0
bio	0 0 3 0 0
bis	0 0 6 0 0
bor	0 0 11 13 17
bra	-1 0 0 0 0
bre	1 0 0 0 0
bro	4 12 16 0 0
bém	0 7 0 0 0
c	0 0 18 0 0
cal	0 0 16 0 0
car	0 0 1 0 0
ceu	0 0 0 0 13
cha	0 1 0 0 0
che	0 0 0 0 1
cia	13 3 0 0 0
cid	0 0 0 0 4
coa	0 0 2 0 0
com	3 -5 20 -7 -1
cos	0 0 -2 0 0
cou	0 0 -2 -2 0
da	0 1 8 7 3
dar	0 1 -4 0 0
das	0 -8 7 17 0
de	1 -2 0 4 0
deo	0 0 0 0 5
des	2 0 1 0 0
deu	0 0 -5 0 0
dez	0 0 0 1 4
dia	0 7 -5 0 1
diu	-3 0 0 0 0
diz	0 6 0 0 0
do	-6 -4 0 0 8
dor	0 -2 0 0 0
dos	-2 -8 -7 0 -5
dre	0 0 0 2 0
e	0 -1 -17 -10 -12
e's	0 0 0 4 0
ebe	1 0 0 0 0
eca	0 0 5 0 5
edo	0 0 -4 -3 0
eia	0 0 -3 0 -4
eio	1 1 0 0 0
eis	-4 0 -1 0 0
ela	0 0 15 7 7
ele	2 0 -10 2 10
elo	0 0 -4 0 0
elp	2 0 0 0 0
em	3 4 0 16 3
ens	0 -2 0 0 0
era	-4 0 0 0 9
ero	0 0 0 1 1
eru	4 0 0 0 0
esa	0 0 -5 0 0
ete	1 3 6 0 3
eu	0 -1 -7 -8 -2
eve	0 0 0 0 8
evo	0 0 0 0 -5
ex	0 0 0 0 -3
ext	0 0 4 0 0
eça	0 0 -3 0 0
eço	0 3 0 0 0
foi	12 16 0 0 14
fui	-2 0 0 -4 0
g's	0 0 18 0 0
gas	-2 0 0 0 0
gem	0 0 0 0 3
gos	0 0 13 0 3
gou	2 5 0 2 0
gue	0 0 -4 0 0
ha	2 0 0 -1 0
han	0 0 1 0 0
has	0 4 2 0 0
hei	0 0 0 -3 0
her	0 0 0 0 2
hão	9 8 4 1 6
i'm	0 0 0 -7 0
iar	0 0 0 0 8
ias	0 0 0 3 0
ica	0 2 -7 -5 0
ida	0 0 -8 -1 -9
ido	-1 0 0 2 0
ied	0 0 -3 0 0
iga	0 0 11 18 0
ilo	7 2 0 0 0
ima	0 0 -2 0 0
imo	0 0 0 7 -2
ina	0 0 -11 -5 0
ing	9 5 14 0 0
ino	-1 9 9 -2 1
ipa	0 0 0 -3 0
ira	0 0 1 -4 0
iro	1 4 10 0 0
ita	0 0 1 0 0
ite	-3 -3 -12 0 0
ith	12 11 0 0 0
ito	6 9 8 10 5
ivo	0 0 0 0 7
ixo	0 0 0 0 -4
já	0 -3 0 0 0
lar	0 0 -2 0 0
las	0 -2 -4 0 0
lat	0 0 0 0 4
led	7 6 0 0 0
lha	0 0 0 0 12
lho	-6 0 0 -4 -3
lor	0 0 -1 0 0
los	0 0 -5 0 0
lpa	4 2 -3 0 0
lso	0 0 -3 0 0
lta	0 0 10 11 0
luz	0 10 6 1 5
lês	0 0 3 0 0
m	0 6 0 0 0
mam	0 0 0 8 -1
mar	-4 0 0 0 0
mas	0 0 0 0 3
me	7 -6 0 0 0
mei	0 4 0 0 0
mem	-6 -6 -2 0 -1
meu	-3 -2 0 0 2
mil	0 0 -5 0 0
mos	1 0 -10 -11 4
mou	0 0 0 0 -4
mão	-3 0 0 0 0
mês	0 0 3 5 0
na	-4 -13 -13 7 4
nao	0 0 0 0 3
nas	0 0 -5 -7 0
nca	0 6 0 5 0
nco	0 0 -3 0 0
nda	0 1 -2 0 0
ndo	0 0 0 -1 -7
nem	0 -1 0 -1 0
net	0 0 5 0 0
ngo	0 0 0 3 2
nha	0 -15 -7 0 0
nho	3 0 8 15 14
njo	0 0 4 0 0
no	-4 -24 -23 -6 -8
nos	0 8 4 0 0
nse	0 8 17 0 0
nta	0 0 0 1 0
nte	1 -1 8 0 0
nto	17 17 3 25 4
num	0 0 -2 -7 0
nze	0 0 2 0 0
o	2 5 15 13 0
o77	0 0 0 0 2
oas	0 0 -1 0 0
oba	25 25 23 14 15
oca	0 0 -2 0 0
oco	-4 0 -6 0 0
oda	0 0 0 -1 0
ods	0 0 5 0 0
of	10 1 0 0 0
ois	2 3 -4 0 7
ola	0 0 -8 -2 0
ome	0 0 -9 0 -2
ono	1 0 0 0 0
or	0 0 0 0 6
ora	0 0 -3 0 0
ore	6 13 8 11 3
oro	6 0 -6 -1 -6
os	5 0 0 0 0
oto	0 -2 0 0 0
ou	0 -2 0 0 0
our	0 0 10 2 0
ova	4 0 5 1 0
ove	0 0 4 5 0
oço	0 0 -2 0 0
pa	0 0 0 17 10
paz	0 0 4 0 0
piu	0 4 0 0 0
ple	17 12 14 19 8
por	0 0 0 -9 -5
pos	0 3 0 0 0
pou	0 2 -2 0 0
pra	0 -4 0 0 -5
pt	1 0 1 0 0
pé	0 0 0 0 5
pés	0 0 -3 0 0
pôs	0 4 0 0 0
que	0 0 8 9 -7
ram	-5 -6 -7 0 7
rar	0 0 -5 -2 0
ras	0 5 4 -1 0
rca	0 0 -2 0 0
rco	0 0 1 3 0
rda	4 0 -9 0 0
rdo	0 0 -3 0 0
rei	0 0 -4 0 0
res	4 0 0 0 0
ria	-4 -2 0 9 2
ril	0 2 2 0 0
rio	0 0 0 1 0
riu	0 -1 -8 -2 0
rmo	0 0 -1 0 0
rmã	0 0 0 2 0
roa	0 0 0 2 0
rra	10 11 11 5 0
rro	0 0 -9 0 -3
rta	-7 -7 -10 -8 -10
rte	-5 0 0 0 0
rto	0 -5 1 -10 -6
rua	0 0 -6 -5 0
rze	0 0 2 0 0
rão	-6 0 0 0 0
rça	0 -1 0 0 0
rço	0 1 0 0 0
rés	0 0 15 11 10
rês	0 0 0 0 7
se	0 0 0 4 9
ses	0 -3 0 0 0
smo	0 0 0 0 6
son	0 0 2 0 0
sos	-1 0 0 0 0
sou	0 0 0 19 12
ssa	0 -1 -1 0 0
sse	-3 0 0 0 -1
sso	0 0 0 0 -2
ste	0 0 0 7 0
sto	0 2 8 -3 1
são	0 0 7 4 -2
só	0 0 0 0 -4
t	0 16 14 7 0
tal	0 0 0 2 0
tas	0 0 -1 0 0
tel	0 0 -1 -1 -3
tem	6 0 0 11 0
tes	7 0 0 0 0
ton	0 0 8 0 0
tor	0 0 0 4 0
tos	-3 0 0 0 3
tou	0 0 -6 -5 -9
tps	0 0 16 5 0
tro	0 0 0 1 3
tua	0 0 0 0 6
tão	0 0 -3 0 -5
tô	0 0 -1 0 0
uas	-2 0 -7 0 0
uco	0 0 4 0 0
uda	0 0 11 1 1
uei	0 -7 -3 0 0
uem	3 0 0 0 -5
um	-9 0 4 2 -1
uma	0 -12 -9 -10 0
upo	0 0 0 7 0
uta	0 0 -8 0 0
uxe	7 0 0 0 0
uém	-3 0 0 0 0
veu	0 0 -2 -3 0
w10	5 0 0 0 0
wel	0 0 8 0 0
xou	0 0 0 0 -2
xta	0 0 -1 0 0
zes	0 -5 0 0 0
à	0 -6 -1 0 0
às	8 0 0 0 0
ãos	0 0 0 2 0
ção	0 0 3 -1 2
é	-2 -5 0 11 4
[lasts ro]
075	1 0 0 0 0
10	0 0 0 10 0
20	0 0 0 0 1
209	0 0 0 0 1
3	0 0 0 3 0
30	0 0 0 1 0
4	0 6 0 0 0
90	6 0 0 0 0
a	1 7 18 9 -7
aaa	0 0 1 0 0
aca	0 2 0 0 0
ack	0 0 9 0 0
ada	0 0 -3 0 0
ady	0 8 0 0 0
aie	0 0 -7 0 0
al	0 0 12 0 0
ala	0 0 -10 0 0
ale	0 0 0 0 4
am	0 -14 -13 -8 -14
ama	-5 0 -3 4 0
ame	0 0 0 0 7
amă	0 0 0 -7 0
ana	1 0 0 -5 -8
and	1 9 6 0 0
ang	0 0 -6 0 0
ani	7 -2 -9 -1 0
ara	4 2 0 0 0
are	-7 0 -18 0 0
ars	0 0 5 0 0
aru	0 -6 0 0 0
asa	-5 -14 -1 4 -11
ase	0 0 14 0 4
asi	0 0 6 0 0
ata	0 -1 -10 -6 2
ate	-7 -11 -7 -8 -2
ati	0 7 0 12 0
ată	0 0 -1 0 0
au	6 -6 0 5 0
aua	0 0 -2 0 0
b31	0 1 0 0 0
box	0 0 0 1 5
bra	0 0 9 12 7
ca	-7 -1 -14 -8 -15
cat	1 0 0 0 -4
caz	0 0 -2 0 0
cea	-1 0 0 0 0
che	0 10 6 0 0
chi	0 0 -3 0 0
cid	0 0 0 0 -4
com	0 8 19 6 6
cte	0 1 0 0 0
cu	0 -10 -12 -3 0
cum	0 3 0 0 0
cut	-5 0 0 0 0
d	0 0 7 0 0
dar	0 9 0 0 0
dat	0 0 0 -7 0
dau	0 0 -7 0 0
de	2 -1 -8 -9 -3
din	4 8 13 14 7
doi	0 0 2 11 4
dry	0 0 3 0 0
du	-1 0 0 0 0
dul	0 1 0 0 0
e	-3 0 0 3 0
ea	0 3 0 0 0
ean	0 0 2 0 0
eat	6 0 0 0 0
ece	0 0 -6 -1 1
eci	0 0 1 0 0
ect	0 8 0 0 0
een	0 0 1 0 0
ega	3 3 0 0 0
eia	0 10 6 7 9
el	0 0 0 0 8
ele	0 -7 -12 -9 -6
ena	0 0 0 0 2
eni	0 0 1 0 0
ept	8 7 0 5 7
era	0 1 -3 0 4
eri	0 3 0 0 0
ert	0 11 5 2 0
ery	0 0 0 0 1
esa	-7 -4 0 0 0
esc	0 0 -6 -6 -7
esh	0 0 10 15 0
esi	0 0 0 0 -1
est	0 0 6 0 0
eti	-3 0 -3 -1 0
etu	4 2 0 0 0
eu	0 3 0 -4 -3
eva	0 0 13 0 0
ext	0 0 9 0 0
fel	0 0 0 0 6
fon	0 0 -4 0 0
fox	8 7 9 0 0
ful	1 0 0 0 0
gat	-1 0 0 0 0
ght	0 0 6 0 0
go	0 -4 0 0 0
gow	0 0 6 0 0
gry	0 8 7 9 0
gur	3 0 1 0 0
hts	0 0 0 9 0
i	0 -4 -5 -3 -4
ian	0 0 14 0 0
ica	0 6 -5 0 0
ice	3 -2 0 0 0
ida	0 0 -6 0 0
ids	0 9 17 0 0
ier	-2 0 -1 0 4
ii	6 -5 -5 -5 0
iii	2 9 16 0 0
il	0 0 0 0 5
ils	0 0 6 0 0
ima	0 0 7 0 0
imi	4 3 0 0 -5
in	-3 0 1 3 -4
ina	0 0 -1 0 0
ine	0 5 -5 -2 -8
ing	0 0 5 0 0
inh	0 0 7 0 0
ini	0 0 0 10 0
ion	0 0 3 0 0
is	0 0 0 0 2
iss	-3 0 0 0 0
ita	1 -1 -2 0 4
iti	0 0 0 0 -1
iul	0 0 0 0 1
iva	0 0 0 0 -7
iza	0 4 5 0 0
kle	0 0 14 0 0
kul	0 0 -6 0 0
l	10 8 -9 0 -2
la	-6 -14 -1 -2 3
lad	1 0 0 0 0
laj	0 5 0 0 0
lat	0 0 3 0 0
leg	0 0 0 0 2
let	0 0 -1 0 0
lia	0 1 0 0 0
lie	0 0 2 0 0
lon	0 0 -4 0 0
lta	0 0 0 8 0
ltu	5 0 0 0 0
lu	0 26 22 0 0
lui	0 -13 -9 0 11
lul	0 0 -2 4 0
m	-11 1 -5 -7 -12
ma	-8 0 -18 -12 -9
mai	-8 -11 8 -8 -4
mar	0 -5 0 -7 0
mat	2 0 0 0 0
me	0 3 3 6 0
mea	0 -5 -1 5 0
meu	-7 -7 -10 18 0
mi	0 4 3 1 0
nas	0 0 4 0 0
nat	0 0 0 0 -5
nca	0 0 16 0 0
nci	-3 0 0 0 0
nct	15 15 18 25 14
nde	0 4 0 0 0
nds	0 0 0 3 0
ne	2 0 0 0 -4
net	0 0 5 0 0
nga	0 -4 0 12 0
ngă	-1 0 0 0 0
nii	6 4 0 3 0
noi	-1 0 -11 -4 0
nr	0 0 -1 0 0
ntr	0 -3 -5 -2 0
ntu	0 0 4 0 0
nu	1 0 5 6 -5
nul	0 0 4 2 0
nut	0 0 0 0 4
o	-10 -1 -3 -8 -9
o49	0 0 0 1 0
o77	0 0 0 0 5
of	8 0 0 0 0
ome	-4 -2 -10 -7 0
ond	10 0 0 0 10
ont	0 0 0 9 2
ood	0 0 0 0 3
ook	0 0 0 5 6
opa	0 1 0 9 22
opt	0 1 5 0 0
ora	-1 0 -6 0 0
ori	0 0 0 -8 -3
orm	-1 -1 -1 0 -1
oro	12 4 4 0 9
ort	0 0 1 0 0
oră	0 0 0 0 -2
oti	1 0 0 0 -2
oua	0 0 0 0 6
our	0 0 8 0 0
ouă	0 0 6 5 10
pe	-6 -6 -6 1 -5
pem	0 0 0 0 2
pi	0 0 0 2 7
pii	0 0 -3 0 0
ple	12 9 18 16 6
pot	-2 0 0 0 0
pre	3 5 5 4 0
psy	0 0 2 3 2
pus	3 0 0 0 2
rad	0 0 11 0 0
ram	3 0 0 0 1
rat	3 0 0 0 -4
rde	0 1 0 0 0
rea	0 -4 -3 0 0
reb	6 0 0 0 0
reg	-3 0 0 0 0
rei	1 0 11 0 4
res	0 0 7 0 0
rez	4 0 -2 0 10
rfa	0 0 -2 0 0
rie	7 0 0 0 0
ril	0 0 9 0 0
ris	0 0 0 0 9
rle	0 0 0 0 -4
rol	0 0 -4 0 0
rre	0 0 -6 0 0
rsu	0 0 6 0 0
rta	0 0 7 0 0
rul	0 0 4 7 0
rva	0 0 -4 0 0
rţi	0 0 0 1 0
s	-1 0 0 -3 0
sa	-1 -3 -6 -12 -9
sar	0 3 0 0 0
sat	-3 0 0 1 0
se	-4 -2 0 0 0
sf	9 0 0 0 0
si	-8 -7 -28 -6 -6
sta	3 7 0 0 0
ste	8 0 -11 0 4
sti	4 10 7 0 0
t	0 0 3 3 6
tai	-3 0 -2 0 0
tam	0 -4 0 0 0
tat	-3 0 0 0 0
tau	0 -1 0 0 0
te	0 -1 0 0 0
tea	0 -10 5 0 -4
tem	0 0 -2 -4 -1
the	0 0 15 10 9
tia	6 0 -10 0 -4
tie	0 0 -10 0 0
tii	0 0 0 0 8
tit	0 -1 -3 -3 0
ton	0 0 12 0 0
tor	0 5 0 0 0
tot	-3 0 0 0 0
tra	0 0 -1 0 0
tre	0 0 -2 0 0
tru	7 0 0 5 2
tul	-11 -3 -18 -2 12
uch	0 5 10 0 0
ugh	0 0 3 0 0
ull	0 0 7 0 0
ume	5 0 0 0 0
un	-1 -7 -15 -14 -4
una	-2 0 0 0 1
unt	0 0 0 -4 -7
unu	0 0 -5 0 0
upa	0 0 0 0 -1
ura	-2 0 0 0 0
ure	1 0 0 0 0
uri	-3 0 -5 0 0
uru	0 0 0 0 10
usa	0 0 -1 0 0
ute	0 3 12 0 0
uto	0 12 14 0 0
va	0 0 -1 0 0
vea	-1 0 0 0 0
vem	0 4 6 0 2
wer	0 0 9 12 0
yen	0 0 0 6 0
zda	0 0 3 0 0
zi	7 5 1 8 8
zil	2 0 0 0 0
zin	0 0 -6 -10 0
zis	0 0 0 -6 -1
zit	0 0 -1 0 0
âng	0 0 -2 0 0
în	0 -2 0 0 0
ătă	0 0 0 1 0
şi	-6 -6 -8 -3 -3
[lasts ru]
41	0 0 0 0 2
59	0 0 0 2 0
a	0 0 2 0 0
com	0 5 10 0 0
don	0 0 0 4 0
ech	9 0 0 0 0
elp	0 0 7 0 0
ian	0 0 10 0 0
ika	4 0 0 0 4
ina	0 0 3 0 0
iot	0 9 0 0 0
k	0 0 0 2 0
lol	0 0 4 0 0
me	15 4 0 0 0
neg	3 0 0 1 5
net	6 7 14 0 0
org	12 2 8 0 0
oza	0 0 0 0 2
ple	9 19 16 23 23
rue	0 0 9 0 0
t	0 17 7 0 0
tps	0 0 15 4 0
uk	0 0 2 0 0
а	0 -7 0 0 -4
ава	0 3 0 0 0
аде	0 0 0 0 -2
ает	-3 -6 -16 -8 -10
айл	0 0 0 3 0
айя	0 0 0 -2 0
ака	0 2 4 3 15
ала	0 0 -11 -8 0
али	0 -4 -1 0 -7
ало	0 0 -6 -4 0
ами	0 0 -7 0 0
аса	0 12 16 0 0
ась	0 0 -6 0 0
ать	-4 -9 -1 -2 0
аха	-1 0 0 0 0
аша	0 5 0 0 0
ают	0 -2 -2 0 0
аёт	0 0 0 -1 -6
без	0 -5 12 0 3
бек	0 0 6 0 0
бил	0 0 0 -2 0
в	0 -12 -16 -12 -5
вем	0 -2 -5 0 0
вке	0 0 -3 0 0
все	0 0 0 0 -1
вут	2 0 0 0 4
вью	0 0 -2 0 0
два	0 0 8 0 0
дин	0 0 -2 -2 0
дит	0 0 0 -3 0
для	0 0 0 0 4
дна	0 0 -3 0 0
дня	0 -9 0 0 0
до	-9 -6 0 -3 0
дом	0 1 10 1 8
ебя	0 0 0 1 0
его	-3 -6 -10 0 0
ее	-8 0 0 0 -2
ей	0 0 0 8 0
ела	-2 0 0 0 0
еле	0 0 0 -2 0
ель	-5 0 0 0 0
елю	-1 0 0 0 0
еми	0 0 22 0 0
емь	0 0 4 0 0
ени	0 0 0 0 -2
ент	0 -2 0 0 -2
ень	-3 0 0 0 0
еня	-5 0 0 -10 -9
ере	-2 0 0 0 0
ерь	-3 0 0 -6 -5
ест	0 0 -1 -1 4
жем	2 0 0 0 0
жет	0 0 -2 0 0
жил	0 0 0 9 0
жир	10 0 0 0 0
за	-5 -11 -5 -11 0
зал	0 0 -3 -3 0
зер	0 2 0 0 0
зин	0 -5 0 0 0
и	-6 -13 -12 -12 -3
из	-4 -2 2 0 7
изу	0 4 4 0 0
ика	0 0 0 0 -1
ики	0 0 6 0 0
ику	0 0 0 0 4
ила	0 0 -2 0 0
или	-4 2 0 -3 -1
ило	0 0 -4 0 0
ира	0 0 -1 0 0
ись	0 0 0 -1 0
ить	0 0 -2 0 0
ица	0 9 0 0 0
ице	0 0 0 -1 0
ицо	0 0 -2 0 0
йке	0 0 7 0 0
йся	0 3 0 0 0
йцы	0 0 -4 0 0
к	-2 0 0 -3 0
кие	0 0 6 0 0
кий	0 0 5 1 0
ков	0 0 -7 0 0
кой	-3 -6 -8 -2 -2
ком	0 -7 -8 -1 0
лам	0 -1 0 0 0
лев	0 0 1 0 0
лет	0 7 0 0 0
лый	-1 0 0 0 0
маю	0 0 0 -2 0
млю	0 0 -2 0 0
мне	6 6 -1 14 2
мой	-3 0 -2 -3 0
моя	0 4 0 0 0
мы	-1 -1 0 0 0
на	0 -11 0 0 -7
нас	0 0 0 0 9
не	-5 -11 0 0 -6
нет	0 0 3 0 0
нец	0 0 15 0 0
ник	0 0 -8 0 0
нка	0 0 8 0 0
нке	0 0 16 0 0
нно	0 0 0 0 -2
ной	3 0 0 0 0
нул	-1 0 -2 -4 -3
ный	1 -1 0 1 0
ову	0 0 -2 0 0
овь	0 0 0 -3 -3
ого	0 0 13 0 0
ода	-2 -1 0 0 0
оде	0 0 0 0 9
оду	0 0 0 -2 0
оей	0 0 0 0 -9
ому	0 -5 0 0 -7
он	-4 -3 0 0 -2
она	0 -3 0 12 0
ора	0 0 0 0 1
от	0 -6 -1 -2 0
оуд	0 0 1 0 0
очи	5 12 0 0 0
пал	0 0 0 0 -4
пит	0 3 0 0 0
по	-2 -6 8 -1 0
под	-4 0 0 0 0
ран	0 -3 0 0 0
рет	0 0 0 3 1
рил	2 0 0 0 0
рит	-1 -2 0 9 6
рню	-4 0 0 0 -1
рот	0 0 0 0 4
рти	0 6 0 0 0
рую	4 0 0 0 0
с	-7 -16 -6 -14 -17
сел	0 10 0 0 0
сис	10 -1 0 0 0
ски	0 7 3 0 0
сли	0 -3 0 0 0
сок	0 0 -4 0 0
сте	0 0 0 -9 -6
сто	0 5 -1 0 0
сть	0 0 0 0 -1
сын	0 -1 0 0 0
сят	0 0 8 6 0
таз	0 0 0 -1 0
так	-4 0 0 0 0
там	-1 0 0 0 0
таю	0 0 0 0 -2
тво	0 0 -1 0 0
тер	1 0 0 0 0
тив	0 0 0 -2 0
тий	0 -1 -7 0 0
тим	0 0 0 0 -1
то	-5 0 0 0 0
тов	-2 -5 0 0 0
ток	-5 0 -9 0 0
тра	0 3 0 0 0
три	0 0 2 1 0
тся	-7 0 -16 -4 0
тут	0 0 0 6 7
ты	0 0 0 3 0
тья	0 3 0 0 0
у	0 -10 -7 0 0
уже	0 0 0 -1 0
уки	0 0 -1 0 0
ули	0 -2 -2 -2 0
усь	0 4 0 0 0
хал	9 8 0 0 0
хлы	0 0 7 0 0
час	7 0 4 0 0
чка	16 15 13 25 0
чке	0 0 0 0 -3
что	3 -2 0 -1 3
шел	0 0 0 3 0
шет	0 0 0 0 1
шка	0 -9 0 0 0
шла	0 0 0 2 0
шли	0 0 0 0 1
шут	0 2 0 0 1
щих	0 0 0 0 -1
ыло	0 0 0 7 4
ына	-2 0 0 0 0
ыре	0 0 -3 0 0
ыры	0 0 0 0 -4
ыши	0 0 6 0 0
ьзя	0 0 0 -4 0
ьми	0 -3 -5 0 0
ьмо	0 0 0 0 8
ься	0 0 -4 0 0
ьют	4 0 0 0 0
энд	0 0 16 0 0
я	-6 -5 0 0 -8
яин	0 1 0 0 0
яти	0 7 0 4 0
[lasts ru-latn]
14	0 0 0 3 10
9	0 0 0 4 0
a	0 -1 0 0 0
ada	0 0 3 0 0
aet	1 -7 -10 0 2
aia	0 0 8 0 0
aiu	0 0 -3 0 8
aka	0 6 6 8 15
ala	-2 0 -3 0 0
ali	0 -3 -4 -6 -9
alk	0 3 10 0 0
ami	1 0 0 0 0
ana	0 0 3 1 2
ate	3 0 0 0 0
aza	0 0 -3 0 0
bez	0 -3 0 0 0
chi	0 9 0 0 0
com	8 14 22 0 0
den	0 0 0 0 8
din	0 0 -2 0 0
dir	0 0 0 3 0
dit	2 -2 0 0 0
dni	-1 0 0 0 0
dno	0 0 -3 0 0
dom	0 0 -7 0 0
dva	-6 0 0 0 0
ed	0 3 0 0 0
ee	0 5 0 0 0
ego	0 -6 0 0 0
eio	0 0 0 0 -1
elm	0 0 3 10 0
emu	0 0 0 1 0
eno	0 0 0 0 3
era	-1 3 6 3 0
est	0 0 4 0 0
eti	-6 0 0 -1 0
eto	0 0 0 -3 3
fon	7 0 0 0 0
gal	0 0 14 0 0
god	0 1 1 0 0
hal	0 0 0 0 -4
hdi	0 0 0 0 -1
hel	3 0 0 0 1
het	0 6 0 0 0
hka	6 7 20 15 0
hla	4 -5 0 0 0
hol	0 0 7 0 0
hta	0 0 0 2 0
hto	-1 0 0 0 -5
i	1 -10 0 0 0
ia	-10 -2 0 -2 0
ili	0 0 0 -1 9
ini	0 4 1 0 0
inu	0 0 -1 0 0
iom	0 0 0 0 -1
ius	0 0 -1 0 0
iut	0 -5 -2 -5 -4
iz	0 2 0 0 2
iza	0 0 1 0 0
izu	0 0 1 0 0
k	0 0 0 -2 0
kak	0 -2 0 0 0
kam	0 0 -2 0 0
ken	0 0 0 8 0
koi	0 -2 -8 0 -2
kto	7 0 0 0 0
lal	0 0 0 2 0
let	0 9 0 -1 0
lia	0 0 2 0 0
liu	0 -2 0 0 0
mer	0 -4 0 0 0
mi	8 0 0 0 0
mne	0 3 0 6 5
moi	0 0 0 -7 0
na	-9 -11 -5 2 -3
nas	-2 0 0 0 0
nia	0 -1 -6 0 0
nka	0 0 10 0 0
nov	0 0 3 0 0
nuk	0 4 0 0 0
nul	-5 0 -2 -1 -1
ods	0 0 8 0 0
ogo	0 0 4 6 0
oli	0 0 0 0 13
on	0 6 0 -4 -9
ona	0 0 0 0 -4
pat	0 -2 0 0 0
ple	6 6 8 14 22
po	0 -5 5 -7 -1
rai	0 0 -1 0 0
rer	0 0 5 0 0
ret	0 0 0 7 0
ril	0 3 0 0 0
rit	0 0 0 6 7
rka	0 0 -1 0 0
rlo	0 0 0 0 -5
roe	0 -1 0 0 0
roi	0 0 -1 0 0
rok	0 0 3 0 0
rov	0 0 -4 0 0
rta	0 1 0 0 0
rug	0 3 0 0 0
s	-8 -4 0 -1 0
sat	0 0 3 0 0
sem	0 0 0 1 0
sha	5 0 0 0 0
she	0 0 -3 0 0
sia	-1 -4 -19 0 -1
sin	0 9 9 0 0
siu	0 -2 0 -3 0
soi	0 0 1 0 0
som	0 0 0 0 -2
sov	0 0 5 0 0
tel	0 7 0 0 0
ti	0 7 0 7 0
tit	3 0 0 0 0
to	-3 0 0 0 0
toi	0 0 -1 0 0
ton	0 0 1 0 0
tor	0 0 6 0 0
tra	0 5 1 0 0
tsa	0 0 3 0 0
u	-3 -3 12 11 5
v	-3 -8 -16 -4 -2
var	0 0 0 5 0
vek	0 -1 0 0 0
vet	1 0 0 2 4
vno	0 0 -1 0 0
voe	2 0 0 0 0
vot	0 0 0 -5 0
za	0 -3 0 -3 0
zhe	0 0 -4 -4 0
zhu	0 0 -1 0 0
zle	0 -1 0 0 0
[lasts so]
6	0 3 0 0 0
8	0 1 0 0 0
88	4 0 0 0 0
9ka	0 2 0 0 0
a	0 0 2 0 0
aad	1 2 -8 0 -1
aag	0 0 0 -3 0
aah	0 0 -1 0 0
aal	8 17 20 0 10
aan	-1 0 -8 -9 0
aar	0 0 0 -6 10
aba	0 0 -11 -3 -8
abo	0 0 -1 0 -2
aca	0 0 -2 0 0
aco	0 1 0 0 0
ada	-1 0 -15 0 -1
adu	0 0 -2 0 0
aga	0 -4 -6 -7 0
agu	0 0 0 -11 0
ah	1 2 -14 0 0
aha	-2 -2 -5 -14 -10
ahi	0 0 0 2 0
ail	12 13 0 12 14
ajo	2 0 -7 0 0
akh	0 2 -1 0 0
ali	0 0 8 1 0
ama	0 0 0 -4 0
amb	0 1 0 0 0
an	2 0 0 0 0
ana	0 0 21 0 0
ano	0 0 -1 0 0
ark	0 2 0 0 0
at	1 14 22 12 12
ato	0 0 6 -2 -3
awo	0 0 6 0 0
axa	0 0 -2 0 0
axo	0 0 5 3 2
ay	0 0 0 -9 0
ayd	-2 0 0 13 2
ayn	0 0 0 2 0
ayo	0 0 -4 0 0
baa	0 0 0 -8 -4
bad	0 0 14 0 0
ban	0 0 -2 0 0
bar	0 15 6 0 0
bax	0 0 2 0 0
bic	11 0 0 7 4
bka	-1 0 0 3 0
bsi	0 0 -11 0 0
buc	0 3 0 11 0
c	0 0 0 1 0
cad	0 3 0 0 0
cay	0 0 0 7 0
co	3 1 4 8 13
com	8 10 39 0 0
da	0 0 -3 0 0
daa	0 0 -7 -2 0
dad	5 0 0 0 0
dan	0 0 7 0 0
day	7 4 4 0 -6
dda	0 -10 13 0 0
den	0 0 2 0 0
dex	0 -6 -5 0 0
dha	0 -5 0 0 0
dhi	0 0 -2 5 0
dii	0 0 6 0 -2
din	0 0 0 3 0
dka	0 0 -2 0 0
dna	0 0 0 0 -4
don	0 2 7 0 0
dot	14 18 24 27 12
dow	1 -4 -6 -1 0
eda	7 7 36 0 4
eed	0 -4 -4 0 0
een	0 -7 -20 -9 0
eer	0 -6 -5 0 0
eli	-1 0 0 0 0
ere	0 0 5 0 0
eya	0 0 0 0 -5
fin	0 0 0 0 2
fta	0 1 -4 0 0
gie	0 0 5 0 0
gii	0 0 0 7 0
gsi	0 0 2 0 0
gta	0 0 -4 0 0
haa	0 0 0 -2 -2
han	-9 0 0 0 0
haw	0 3 0 0 0
hay	1 -13 -9 5 -5
hid	1 0 0 0 0
hka	1 0 0 1 0
hoo	0 0 0 2 4
i	-3 -7 -2 -15 4
iga	-6 -10 11 -11 -15
ige	0 1 0 0 0
igu	-1 -3 0 -5 -8
ii	10 0 1 0 0
iib	0 -2 17 0 0
iil	0 -2 0 0 0
iin	0 0 0 -3 -2
iis	-2 -2 18 0 0
ima	0 -3 0 0 0
imo	5 14 0 0 14
ina	2 0 -4 0 0
iri	0 0 0 2 4
isa	5 0 0 0 0
isu	0 -9 -13 0 0
ius	0 0 7 0 0
ive	7 3 3 1 4
iyo	0 0 25 3 -9
ka	-3 -2 0 -5 7
kay	0 -5 0 0 0
kii	0 0 -11 -16 -5
kow	0 0 6 5 6
ku	-13 0 15 3 6
kuu	0 0 0 -5 0
la	3 14 18 8 20
laa	0 0 -1 0 0
lan	0 0 0 2 0
lat	0 0 4 0 0
lay	7 0 0 0 0
leh	-5 0 0 0 0
ley	0 0 2 0 0
lka	0 -6 -14 -2 -6
llo	3 5 0 0 0
lne	2 0 0 0 0
lul	-5 -5 -5 0 0
lyo	0 0 0 14 17
ma	-1 -6 0 -2 0
maa	4 0 0 0 0
mad	0 0 -3 0 0
mar	2 0 0 0 0
mce	0 0 0 2 0
me	0 2 0 0 0
mid	0 0 0 3 0
na	0 0 0 -5 0
naa	-1 0 -3 7 0
nay	0 0 0 9 9
nin	4 2 -4 0 0
nku	0 6 0 0 0
nta	0 -2 0 -1 -2
nto	0 -4 0 0 0
nuu	0 0 0 0 -1
oo	-1 5 -6 2 -6
oob	0 0 0 -2 0
ood	-8 -16 -8 -11 0
oon	0 0 -3 0 0
oqo	0 0 0 4 0
ore	0 0 0 0 4
ose	0 0 17 0 6
oti	0 0 10 0 0
ple	4 10 1 9 0
qof	0 0 3 0 0
qti	0 0 1 0 0
ran	0 7 0 0 0
ray	-2 0 -1 -1 0
rci	0 0 6 4 0
rey	0 4 0 0 0
rim	0 0 1 0 0
rka	-3 0 -9 -5 -5
rsi	1 0 0 0 0
rta	0 0 -4 -3 0
rtu	0 0 -1 0 0
saa	0 0 -4 5 0
sha	1 0 -4 0 0
sir	0 0 4 0 0
ska	5 2 -6 0 0
soo	-3 0 0 -4 0
t	0 0 2 0 0
taa	0 0 -3 11 0
tay	0 0 -7 10 1
tii	-2 -2 -5 -12 0
ton	0 0 4 0 0
u	0 -4 0 -3 1
ubi	0 0 -4 0 0
ugu	0 0 0 0 -1
uk	4 8 13 0 0
una	0 0 0 2 0
uqa	0 -1 -2 0 0
uri	0 0 17 11 0
uur	0 -4 -5 -4 0
waa	-6 1 19 16 19
way	-2 -9 0 -8 0
wuu	-5 -4 0 -11 -8
x	0 0 0 3 0
xaa	0 0 0 -2 -1
xay	0 0 0 -3 3
xda	3 0 0 5 0
xuu	0 2 0 0 9
yaa	6 8 -3 -1 -9
yay	-16 -2 -12 0 -3
ybe	0 0 12 0 0
yda	-4 -3 -4 -2 0
yga	-3 14 -9 2 7
ygu	0 -1 -11 0 0
yuu	-1 -7 0 -5 4
[lasts sq]
'me	0 0 0 -1 -3
12	0 0 0 2 0
319	7 0 0 0 0
63	0 0 0 2 0
72	0 0 0 0 2
9	0 0 0 2 6
a	0 0 5 0 0
acc	0 4 0 0 0
afë	0 0 -1 0 -4
agë	0 0 -4 0 0
ai	-5 0 0 0 2
ail	5 7 2 12 18
air	0 0 1 0 0
ake	0 0 3 0 0
ali	-3 -5 -5 0 0
all	-2 0 0 0 0
ana	4 0 0 0 0
ane	0 0 0 0 5
ani	0 0 0 3 14
anë	-3 1 0 0 0
api	0 0 0 0 10
aqe	0 0 -2 0 0
ara	0 -1 0 0 0
are	0 0 10 0 0
ash	0 -4 -3 0 1
at	14 20 20 20 27
ata	0 0 5 0 4
ati	-4 0 19 13 12
atë	0 -6 -7 0 0
au	0 0 0 1 0
ava	1 0 -4 0 -9
azi	0 0 0 0 1
bai	0 -5 0 0 0
bë	0 0 0 0 2
cdo	0 0 -5 -5 0
cid	0 0 0 -2 0
co	6 4 3 9 12
com	13 19 26 0 0
cët	0 0 2 4 0
d	0 3 14 0 0
der	3 0 0 3 0
dge	7 0 0 0 0
dhe	9 0 -12 -14 0
dhi	6 15 -7 0 1
dit	5 5 10 6 2
do	0 0 0 0 -1
dot	11 14 20 24 0
dut	0 -3 0 0 0
dy	0 -1 -3 -5 0
e	0 8 16 6 -2
een	0 0 8 0 0
ege	0 0 -4 0 0
eka	0 0 16 0 0
ela	3 0 0 0 0
eli	0 0 11 -2 0
emi	0 -1 0 0 -1
emë	0 -3 -1 -7 -10
epi	0 0 -4 -3 0
era	0 0 11 6 0
eri	0 -1 -8 0 -10
err	6 0 0 -1 0
erë	-2 0 0 -1 0
esa	0 0 10 0 -3
ese	0 -1 1 0 0
esh	0 -1 -7 -1 -1
esë	0 0 5 2 5
et	0 0 0 7 5
eta	-4 -16 -19 -6 0
ete	0 0 -3 -1 0
eth	0 0 0 2 0
eti	0 0 -4 0 0
etë	17 17 13 0 0
eve	8 3 0 0 0
eze	0 0 10 0 0
ezo	0 0 5 8 0
fja	0 0 6 0 0
fle	0 0 0 0 -1
fën	0 0 0 10 0
fër	0 0 0 -1 0
gen	0 0 -1 0 0
gim	0 0 2 0 0
gja	-1 0 0 0 0
gli	0 0 -3 0 0
go	-2 0 0 0 0
goi	-3 0 0 0 0
gël	-1 0 0 0 0
gën	-1 0 0 0 0
han	0 0 3 0 0
has	0 0 1 0 0
hef	0 5 8 0 0
hem	0 -6 -15 -2 3
hen	-2 0 0 0 0
hes	0 7 5 0 1
het	0 -4 -3 0 3
hiu	0 0 6 0 0
hon	-1 0 -3 0 0
hor	0 0 -3 0 0
hot	-1 0 0 0 0
hpi	0 0 0 0 9
hte	0 0 0 8 0
hti	0 0 2 0 0
htë	-2 -1 0 0 0
hup	0 0 -4 0 0
hur	0 0 0 0 1
i	-5 7 8 8 0
ica	0 0 2 8 0
ice	-10 -9 -8 0 0
ija	0 0 0 0 -5
ika	0 15 19 22 6
ike	0 -2 -11 -8 -6
iku	0 6 0 0 0
ikë	15 11 0 13 2
ili	0 0 0 0 10
im	0 -3 -2 20 16
ime	0 -5 -4 0 0
imi	0 0 0 0 2
ina	0 0 13 6 14
inë	-2 0 0 0 0
ion	3 0 5 0 0
ioz	0 0 -3 0 0
ira	0 0 13 3 0
isa	0 0 0 3 0
ish	0 0 0 -1 0
isi	0 10 0 0 0
ita	0 0 8 7 0
iti	0 7 0 0 0
iza	0 0 3 2 7
izë	0 10 3 0 0
jak	0 0 -1 0 0
jam	3 0 0 3 11
je	6 0 0 0 0
jem	0 0 0 0 8
jep	0 0 0 -2 0
jes	0 0 -3 0 0
jet	0 -4 -4 0 0
jin	0 0 0 0 -1
jit	4 0 0 0 0
jmë	0 0 0 7 6
jne	0 0 0 -5 0
jnë	0 0 -7 0 8
jti	0 0 0 -1 0
jza	0 -3 -6 -6 0
k	0 0 0 3 0
ka	13 -4 2 -5 -9
kam	0 0 -6 0 -9
kni	0 0 0 -1 0
koj	-3 0 0 0 0
kom	6 0 0 0 0
kon	1 0 0 0 0
kth	0 0 0 0 -6
ku	0 -8 -7 0 -2
kur	-5 0 0 0 0
kën	0 0 -2 0 0
kës	3 0 0 0 0
lak	0 -3 0 0 0
lin	3 4 0 1 3
lja	0 0 0 3 0
lla	0 0 -4 0 0
llë	0 0 -4 0 0
loj	0 0 0 0 3
lon	0 0 0 0 3
lës	0 -1 0 0 0
m	0 0 1 0 0
ma	1 2 -1 0 -9
maj	0 -1 -3 0 0
mbe	-3 0 -2 0 0
mbi	3 -1 0 6 0
me	0 2 10 3 0
mia	-1 0 0 0 0
min	0 0 -1 0 0
mje	0 -3 0 0 0
mra	0 0 -1 0 0
mri	0 0 0 -9 0
më	-2 8 11 7 4
na	0 5 0 -3 -1
nda	0 0 -5 0 0
ndi	4 0 0 0 2
ne	-4 -10 -14 -11 -2
nga	2 1 5 -1 0
ngu	0 0 7 0 0
nik	0 0 5 0 0
nin	0 -6 -4 0 0
nit	0 0 -2 0 0
nje	-8 -2 -9 -6 0
nji	-2 -3 -8 0 0
një	-9 -1 0 4 -6
noj	-3 0 -9 -6 -1
non	8 8 0 0 3
nti	14 0 -8 -5 0
nuk	7 0 0 0 0
nus	0 0 7 7 9
në	0 -3 -1 -5 -2
nën	-2 0 -4 0 1
oja	0 0 0 0 1
ojn	0 0 0 0 3
oku	0 0 -2 0 0
okë	0 -4 0 1 0
ola	0 0 0 0 -1
ole	-1 0 0 0 3
oma	-5 0 21 0 0
ome	-11 -11 -11 -10 0
one	0 0 10 -5 0
oni	0 -1 -7 -5 -4
onë	0 0 0 -5 -5
ook	7 9 4 8 11
opy	0 0 4 0 0
oqi	0 0 0 0 -6
ora	0 -4 -1 0 0
ore	0 -3 -4 0 0
org	8 5 6 0 0
ote	0 0 0 6 0
oto	5 0 0 0 0
otë	0 0 0 1 0
ova	-3 0 -5 0 -1
p	0 1 0 0 0
pa	1 0 6 0 -1
pas	2 0 0 0 -3
per	0 -8 -5 -4 0
ple	16 17 16 19 15
po	0 -3 -2 -1 -6
pur	0 0 -7 0 0
për	0 -2 0 0 0
qe	-2 -4 -1 -1 -5
qja	5 12 0 0 0
që	-4 0 0 -1 -2
ran	0 0 1 0 0
ras	0 0 -7 0 0
rat	-1 0 0 0 0
rej	0 0 1 -4 -4
ret	2 0 0 0 0
ria	0 0 0 0 5
rik	2 0 0 0 0
rin	-4 0 -4 -7 -3
rja	-1 7 2 1 0
rpe	7 0 0 0 0
rre	0 0 0 0 2
rri	-7 0 0 0 0
rta	0 0 0 0 2
rti	0 15 13 0 0
rua	0 0 0 1 0
rum	0 0 -2 0 -4
rve	0 0 -1 0 0
rvë	0 0 -1 0 0
rën	0 0 -4 0 -1
sa	-2 -1 0 0 0
saj	0 0 0 3 0
sap	4 6 3 0 0
se	-1 -4 0 7 0
sh	0 12 8 9 5
she	0 -3 0 0 1
sht	0 0 -1 2 -6
sit	0 0 2 0 0
sot	2 0 8 0 0
ste	0 0 -1 0 0
sy	0 0 -4 0 0
sën	0 0 7 8 10
t	0 0 12 7 3
ta	0 0 0 0 -6
tal	0 0 -5 -3 -4
tan	0 0 4 2 0
tar	0 0 2 0 0
te	-9 -15 6 2 4
ten	0 -14 -2 -4 0
ter	4 9 9 0 0
tes	0 0 0 6 0
tet	0 6 0 0 0
tha	1 0 0 0 -6
the	0 0 -1 0 3
tij	-8 2 2 9 6
tim	0 0 -1 0 0
tit	-7 0 -6 0 0
tje	0 0 0 0 2
toj	8 0 0 1 0
ton	10 0 9 14 19
tor	0 0 14 0 0
tra	0 6 3 0 7
tre	0 0 4 0 0
tri	-4 -3 -1 0 0
të	-10 2 12 0 -12
tëm	0 0 0 0 4
tën	0 -7 0 -7 0
tër	0 0 5 0 0
tës	0 0 0 -8 0
u	0 -2 0 0 0
uaj	0 -8 0 0 1
uan	1 0 0 0 -4
uar	0 5 0 0 0
ues	0 0 7 0 0
uga	0 0 2 3 0
uk	3 12 16 0 0
uka	0 0 0 6 8
umi	0 0 20 4 4
un	-1 0 -2 0 0
und	0 -3 0 0 0
une	0 0 -1 5 7
uni	0 -1 4 0 0
unë	0 4 2 5 10
urd	0 0 5 0 0
uri	0 0 12 0 0
urt	0 0 11 0 0
urë	0 0 0 0 -5
ush	-2 0 0 -2 0
ute	0 0 0 0 3
viz	0 0 15 15 0
xha	0 0 6 0 2
yms	0 0 3 0 0
yne	0 0 0 7 0
yre	-1 0 0 0 0
yti	0 0 -2 0 0
ytë	0 0 -2 0 0
zet	1 0 6 0 4
zhe	0 0 0 0 1
zhi	0 0 11 6 0
zën	0 4 4 0 0
ënë	0 0 -5 0 0
ërt	0 0 -1 0 0
ësh	0 -1 0 0 0
ëve	0 0 0 0 5
[lasts ta]
07	0 0 0 0 4
20	8 0 0 0 0
30	0 2 0 0 0
54	0 0 0 2 0
7	0 1 0 0 0
76	0 0 0 0 2
a	0 0 2 0 0
ail	0 0 0 6 3
and	13 0 0 0 0
at	0 9 9 4 6
avi	0 0 0 2 0
ber	0 0 0 0 -2
co	0 0 3 7 8
com	17 16 24 0 0
d	0 0 2 0 0
dot	11 13 18 27 15
dow	0 -2 -5 0 0
eck	0 4 0 0 0
fb	0 5 0 0 0
hoo	5 6 1 3 7
me	0 7 5 0 0
mil	2 3 0 0 0
nam	3 0 0 0 0
nce	0 0 -1 0 0
nya	0 0 0 0 5
ode	0 21 12 0 12
ort	0 0 20 15 0
ple	1 4 3 9 11
r	0 7 11 13 9
t	0 0 9 5 0
tha	0 0 0 1 4
tps	0 0 5 0 0
uk	3 7 8 0 0
unt	13 0 13 0 0
அட்	6 9 6 3 11
அவட	0 -2 0 0 1
ஆடி	0 0 2 0 0
ஆரு	0 0 16 0 0
ஆல்	1 0 0 0 0
இதெ	0 5 0 0 0
இரு	0 0 -7 0 0
இலை	0 8 8 0 0
ஊர்	4 0 -3 7 0
என்	1 12 -15 -13 1
எலு	0 10 0 3 -1
எலெ	-1 0 0 0 0
எவி	0 0 0 -3 0
ஐ	0 0 0 0 1
ஐயா	0 0 0 0 -2
ஒரு	12 6 17 1 1
ஒரெ	0 0 -5 -3 0
கக்	0 0 11 0 0
கடை	-1 0 0 9 8
கதி	0 0 5 0 0
கன்	0 10 6 2 0
கப்	-3 0 0 0 0
கம்	0 12 -7 -7 0
கரி	0 0 -3 -5 0
கலை	0 0 0 -3 -3
கல்	2 -3 -10 8 4
கள்	0 -1 -6 0 0
கிர	16 5 0 11 13
கீல	15 11 13 4 0
கூட	0 2 0 0 0
கை	0 -3 -1 0 -2
க்க	0 -7 0 0 0
ங்க	-4 -12 -30 13 0
சது	-3 0 -2 2 0
சன்	-1 0 31 11 0
சமா	0 -9 -2 1 2
சம்	-3 4 -3 0 0
சரி	0 0 1 0 0
சர்	-7 0 0 -3 0
சல்	4 -6 -7 0 0
சீ	0 0 12 0 0
ஜன்	0 0 0 4 0
ஜர்	2 0 0 1 0
ஜல்	0 0 2 0 0
டகை	0 -1 0 0 6
டனெ	-2 0 0 0 0
டன்	6 0 20 1 0
டம்	0 0 14 0 -1
டர்	4 0 0 0 0
டல்	0 0 0 1 4
டால	0 0 0 -1 0
டில	0 0 0 -5 0
டுல	8 0 9 0 10
டைல	0 0 5 0 0
ட்ட	9 0 0 -3 0
தன்	0 0 0 11 0
தப்	4 0 0 0 0
தம்	0 -10 -9 0 -9
தரல	0 -2 0 0 2
தர்	0 6 0 1 0
தல்	0 3 -3 0 0
தவி	0 2 0 0 0
திய	0 0 20 2 0
தில	5 5 5 0 0
துல	0 0 0 -4 -1
த்த	0 -3 0 0 0
நகை	0 0 -3 0 0
ந்த	0 0 0 0 15
னது	0 -3 0 0 0
னம்	0 0 0 0 -5
னர்	0 3 13 3 0
னால	0 0 0 0 -5
னு	0 -14 0 -2 0
னொட	0 0 0 0 1
ன்ட	0 0 -1 0 3
ன்ன	-1 0 0 0 0
ன்ர	7 17 0 -5 6
ன்ல	2 -3 0 -4 -5
பது	0 2 12 6 0
பன்	2 0 -3 0 -3
பர்	-6 0 0 1 4
பஸ்	4 -1 0 0 0
புல	2 0 0 0 0
பொன	-2 0 -2 0 3
பொர	0 0 -4 -1 0
ப்ப	0 0 0 0 -2
மனி	0 14 15 12 7
மல்	0 0 -1 -7 0
மாக	0 0 -7 0 8
மாத	0 0 0 -3 0
ம்	0 -1 0 0 0
ம்ப	1 3 0 0 0
ம்ல	-1 -4 0 0 0
யசு	0 6 0 0 10
யது	-3 -4 0 0 7
யனி	4 0 0 0 0
யன்	0 0 15 0 0
யமா	3 0 -3 0 0
யம்	0 -6 0 15 9
யர்	13 4 4 9 0
யல்	-10 0 -2 0 3
யால	0 -2 0 0 0
யில	-2 -9 -10 -3 -9
ய்ய	-9 0 -1 -7 -2
ரது	-1 0 0 0 0
ரனா	0 0 0 0 1
ரன்	-6 -6 0 6 6
ரம்	4 6 -9 7 13
ரவு	2 -3 -6 0 0
ர்ர	0 0 0 0 1
ர்ல	0 -2 0 0 0
ல	0 8 -11 -8 0
லன்	0 0 5 5 0
லமெ	0 0 0 -2 0
லம்	-11 -5 -4 0 0
லர்	0 0 9 0 0
லவி	0 6 0 0 0
லில	0 0 1 0 0
லைய	0 0 0 0 2
லைல	0 -3 0 0 0
ல்ல	5 -6 1 -15 0
வ	0 -2 0 0 0
வனை	0 0 0 4 0
வன்	3 0 0 0 0
வரி	0 0 4 0 0
வர்	4 0 -8 1 3
வலி	0 0 0 0 3
வல்	-2 -5 -2 0 0
வில	0 0 0 0 -1
வெர	-5 0 -1 -5 0
வெல	-3 0 0 0 0
ஷ்ல	0 0 -1 0 0
ாக்	0 -3 -6 -2 0
ாசு	0 0 -1 -1 -6
ாஜ்	0 0 -5 -3 0
ாடி	0 0 0 4 0
ாடு	0 0 -1 0 0
ாட்	3 5 5 19 0
ாதி	0 0 -7 0 0
ாது	1 0 0 0 -1
ாத்	0 0 9 0 0
ானி	0 0 5 0 0
ானெ	0 6 0 0 0
ான்	-6 -20 -39 -9 0
ாமி	0 0 3 3 0
ாம்	-5 18 13 0 0
ாயெ	0 1 0 0 0
ாயை	0 0 0 0 -3
ாய்	0 0 -7 0 0
ாரு	-1 -5 -5 0 2
ாரொ	0 0 0 0 -1
ார்	-12 -17 -31 -20 -12
ாலி	2 0 0 12 -7
ாலு	0 0 9 0 0
ாலை	0 -2 -9 14 0
ால்	0 9 -17 0 -4
ாஸ்	0 0 0 0 2
ிங்	0 0 4 0 0
ிசா	0 0 6 3 0
ிட்	0 0 -4 -3 0
ிதா	0 0 6 0 0
ிதி	0 1 0 0 0
ித்	0 -8 -5 0 1
ினி	-3 0 -6 0 0
ினை	4 0 0 0 0
ின்	2 0 3 0 0
ிமை	0 0 -2 0 0
ிம்	0 0 14 0 0
ியல	0 0 0 4 0
ியா	0 4 0 0 0
ியை	0 0 -4 -1 0
ிரி	0 2 -7 0 3
ிர்	0 0 0 0 6
ில்	7 -14 11 -12 0
ிஸ்	2 0 1 0 0
ீடு	-9 0 -7 -3 4
ீட்	0 0 0 0 2
ீது	0 2 0 0 0
ீம்	0 0 8 3 0
ீரா	0 0 6 0 0
ீர்	0 0 4 0 0
ீவு	0 0 8 0 0
ீஸ்	0 -2 -7 0 -7
ுகு	0 0 -1 -1 0
ுக்	0 0 2 0 5
ுசி	-1 0 0 1 0
ுச்	0 4 0 0 0
ுடி	0 0 4 0 0
ுதா	0 2 0 0 0
ுது	-9 -16 -12 -5 -6
ுப்	0 2 0 -3 0
ுமா	0 0 -6 0 0
ும்	8 -4 -9 -15 -1
ுரா	-3 0 -11 0 -6
ூடு	0 0 0 0 -1
ூனு	0 0 0 1 0
ூம்	0 0 -2 0 0
ூர்	0 0 1 0 0
ெக்	0 0 4 0 0
ெட்	0 0 0 10 0
ெதி	8 15 14 -3 0
ென்	0 -2 -28 6 0
ெரு	4 0 0 10 9
ெர்	0 -2 0 0 0
ெலி	-2 0 -3 0 0
ெலை	-2 -1 0 -6 8
ெல்	0 0 2 -3 0
ெஷ்	0 0 5 0 0
ெஸ்	-2 0 4 0 0
ேன்	0 0 -1 3 0
ைட்	4 -3 0 -4 -6
ைத்	15 12 0 0 0
ைன்	0 0 6 0 0
ைப்	0 -5 -12 -5 -8
ைமை	5 0 0 0 0
ையை	-2 -2 -10 0 -3
ைவி	0 2 0 0 0
ொசா	0 0 0 0 6
ொசை	0 0 0 0 5
ொச்	0 0 10 3 0
ொஜா	0 0 3 0 0
ொட்	0 1 -9 0 0
ொது	0 -3 0 0 0
ொனை	0 0 -2 0 0
ொன்	0 1 -2 0 1
ொம்	8 0 0 0 0
ொரு	0 2 -1 0 -5
ொலி	3 0 0 3 0
ொலை	1 0 0 0 0
ொல்	0 0 -4 -8 0
ொவை	0 0 0 6 3
்கர	0 0 -3 -6 -1
்கல	0 -3 -4 -2 0
்கி	-4 0 -14 0 -1
்கு	-5 7 6 -1 0
்கை	0 0 2 0 7
்க்	0 0 0 6 0
்சா	0 0 -1 0 0
்சி	0 1 0 0 0
்சு	-10 -12 -16 -12 -17
்சை	0 0 11 8 0
்டா	-2 -7 -3 -11 -4
்டி	-9 -11 -6 -10 -8
்டு	-1 -1 -10 -7 -14
்டை	4 0 -7 -4 -1
்ட்	-3 -3 21 5 9
்தா	0 -8 0 0 0
்தி	-8 0 11 18 0
்து	7 14 0 -10 0
்தை	-1 -3 -2 0 0
்னா	0 -2 -2 -6 -1
்னி	1 0 0 0 0
்னு	0 4 9 -2 5
்னை	0 5 -5 -2 5
்பல	0 0 0 0 2
்பா	9 0 0 2 0
்பி	-4 -7 -4 -9 0
்பு	-1 -9 -9 0 -1
்மா	0 0 1 0 0
்மி	0 2 0 0 0
்ரீ	0 0 2 0 0
்ரு	-9 -2 -4 -5 1
்லா	0 0 2 0 0
்லி	-4 -2 2 0 -1
்லை	-2 -8 -11 -5 0
்வெ	0 0 15 12 13
்ஸ்	0 16 16 9 0
[lasts ti]
'ውን	0 0 0 -5 0
18	0 0 0 0 5
3	0 1 0 0 0
3b	0 0 0 0 1
40	0 3 0 0 0
521	0 2 0 0 0
9	4 0 0 0 2
a22	0 0 0 0 1
ach	0 0 1 0 0
ail	0 0 3 9 15
ait	0 6 0 5 0
ama	0 0 6 0 5
ans	0 0 0 3 0
are	0 0 2 0 0
at	0 4 7 7 7
axi	0 13 7 4 1
boi	0 0 0 6 0
cad	0 0 1 0 0
com	13 19 34 0 0
dot	6 8 9 16 0
dud	0 0 0 0 6
eda	0 0 3 4 0
esh	0 0 0 2 0
ext	0 1 0 0 0
ger	3 4 0 0 0
hoo	7 4 1 2 8
hwa	0 0 0 0 3
lem	0 0 4 1 0
me	0 8 5 0 0
net	0 2 7 0 0
nfe	0 0 13 7 4
ook	0 3 0 0 3
org	12 7 14 0 0
ple	15 18 12 17 24
sha	7 0 0 0 0
t	4 1 11 11 3
tu7	0 1 0 0 0
uk	6 0 5 0 0
x	0 0 6 0 0
ለሰት	0 0 0 0 6
ለስተ	-1 -3 0 0 5
ለቃይ	0 0 0 0 -2
ለዋይ	0 0 6 4 0
ለይቲ	-6 -6 -8 -5 -11
ለይን	-1 -4 -4 -5 -4
ሉለይ	0 0 -3 0 0
ሊትል	0 0 5 8 0
ሊያኒ	0 0 3 0 0
ሊደይ	0 12 0 0 0
ሊድል	0 0 2 0 0
ላዕሊ	0 0 0 0 1
ሌተይ	0 7 0 -1 -1
ሌን	6 0 0 0 0
ልሳይ	0 -3 2 -1 0
ልስኪ	0 0 5 0 0
ልበይ	-5 -4 -7 -3 0
ልኣኒ	-2 0 -4 0 0
ልኣይ	0 2 6 2 0
ልከይ	0 1 -5 0 -2
ልኩን	-3 0 0 0 0
ልክዎ	0 0 0 4 0
ልዓኣ	0 0 0 -3 0
ልዓይ	0 0 0 6 0
ልጥን	0 0 0 -2 -6
ሎሪን	0 0 7 0 0
ሎኩካ	0 0 1 0 0
ሒል	2 0 0 0 0
ሒዘ	0 0 0 -1 0
ሒዙ	0 -2 0 -5 0
ሒዝዎ	-4 -7 0 0 0
ሒየይ	0 0 0 7 0
ሒዱል	0 0 2 0 0
ሒፎም	0 0 0 0 6
ሓለቃ	0 0 0 6 0
ሓላፊ	0 0 0 -4 -1
ሓማታ	0 0 0 2 0
ሓርማ	0 0 -2 0 0
ሓርም	0 -2 0 0 0
ሓቢሩ	0 0 -3 0 0
ሓባር	0 0 4 0 4
ሓታቲ	0 0 0 1 0
ሓትት	0 0 -2 0 -3
ሓኒት	0 0 -4 0 0
ሓንቲ	-2 -4 -6 0 -12
ሓኪመ	0 4 0 0 0
ሓኪም	-4 0 0 -9 0
ሓወይ	0 -10 -1 10 0
ሓውስ	0 0 2 0 0
ሓይለ	0 0 8 0 0
ሓደ	-12 -6 12 7 -7
ሓዲረ	0 -1 0 0 0
ሓድሽ	0 0 0 3 -4
ሓጂ	0 0 1 0 0
ሓጺን	0 0 -3 -2 0
ሕማቅ	-2 -3 -1 -1 -4
ሕረይ	0 0 -3 0 0
ሕሪት	-1 0 0 0 0
ሕርቲ	-4 -11 -9 -3 0
ሕርት	-7 0 0 0 0
ሕቆኣ	0 -3 -1 0 0
ሕቆይ	0 0 -1 0 0
ሕበኒ	0 0 0 0 7
ሕበይ	0 -2 -3 0 -4
ሕብሪ	0 0 10 12 0
ሕብዋ	0 0 -2 0 0
ሕንጻ	3 4 4 0 0
ሕዳር	1 0 5 0 0
ሕጂ	0 -2 0 -7 7
ሕጻን	0 -2 0 0 -1
ሖም	-1 0 0 0 0
ሖምኒ	0 0 0 6 0
ሖተል	0 0 -7 0 0
ሖቴል	-1 0 -6 0 0
መሓር	5 22 -2 0 0
መርዓ	0 5 3 0 0
መቀስ	0 4 0 0 -2
መተይ	-3 0 0 -1 0
መንት	0 0 0 5 0
መኪና	-4 -7 -8 -3 0
መውት	0 0 -2 0 -3
መይል	0 0 0 8 10
መግቢ	5 2 6 -7 0
መጫይ	0 0 -2 -4 0
መጺኡ	1 13 0 0 0
መጺኣ	8 0 0 0 -4
መጽእ	0 0 0 -2 -5
ሙሽተ	0 3 6 0 0
ማተይ	4 0 0 -2 0
ማንካ	0 3 7 -3 0
ማኖት	0 0 9 0 0
ማዕጾ	0 4 0 -2 -1
ማያዊ	0 0 3 6 0
ማይ	-2 -7 -3 0 -7
ምለስ	0 1 0 0 0
ምለይ	0 0 -1 -1 0
ምሓል	0 0 4 0 0
ምመኒ	-2 -1 0 0 0
ምሳና	0 0 0 0 6
ምሳይ	0 0 0 0 7
ምስ	0 -4 -8 9 -7
ምሸት	0 0 0 0 1
ምሻይ	0 0 1 3 0
ምበል	0 4 0 0 0
ምብሊ	0 0 10 0 0
ምዓኒ	3 0 0 -4 0
ምዕን	0 -1 0 0 0
ምድሪ	0 10 4 1 0
ምግቢ	-5 0 -3 -1 0
ሞዘይ	2 0 0 0 0
ሞይታ	3 10 0 0 0
ረቤት	1 0 0 0 0
ረታይ	0 1 0 0 0
ረከት	0 4 0 0 0
ረኪበ	1 0 0 0 0
ረክብ	-2 -3 0 0 0
ረግጽ	0 0 0 0 5
ረፈኒ	0 0 0 8 0
ረፍቲ	0 0 -4 0 -2
ሩም	-1 0 0 0 0
ሪሙኒ	8 -5 0 0 -5
ሪዱላ	0 -2 0 0 0
ሪፉኒ	-2 -6 -4 0 0
ራሻይ	0 -1 0 0 0
ራቫን	0 0 0 0 -3
ርሑኒ	0 0 0 0 2
ርሓኒ	-2 0 -5 0 0
ርሓን	0 0 11 0 0
ርሖም	7 0 0 0 0
ርመኒ	0 0 -1 0 0
ርሙጣ	0 -1 -2 0 0
ርብዩ	0 0 -3 0 0
ርተሎ	6 0 0 0 0
ርተን	0 0 2 0 0
ርተኛ	0 0 0 0 -2
ርተው	0 0 2 1 0
ርተይ	-4 2 -5 -1 0
ርትራ	0 0 7 0 0
ርትና	0 0 -4 0 0
ርናዕ	-2 0 -8 5 1
ርኔሎ	0 0 -2 0 0
ርእሳ	0 0 -6 0 0
ርእየ	0 0 -1 0 0
ርከር	0 0 0 6 0
ርከይ	-2 2 -3 0 0
ርኩም	0 0 -1 0 0
ርኩስ	-3 0 0 0 0
ርደይ	-1 -7 -5 0 0
ርጓሚ	0 0 -1 0 0
ርፈኒ	4 0 -9 -7 -9
ርፈና	0 0 -6 -6 0
ሮምኒ	0 2 0 0 0
ሮድ	13 0 0 4 3
ሮድን	0 4 0 0 0
ሰለይ	0 4 0 0 0
ሰላም	0 -3 0 0 0
ሰሙን	0 0 0 0 -3
ሰሚዑ	-3 0 0 0 0
ሰሚዓ	-3 0 0 0 0
ሰማይ	0 15 17 0 0
ሰምዑ	3 0 0 0 0
ሰርሓ	0 6 0 0 0
ሰርሕ	18 25 -7 -1 -2
ሰርተ	0 0 10 12 0
ሰባት	-1 -6 0 -4 0
ሰብ	-7 -4 0 0 -2
ሰኑይ	0 0 0 -1 -3
ሰንኪ	0 0 0 6 0
ሰካር	0 0 0 -6 0
ሰዓት	0 -2 -7 17 1
ሰያት	0 0 -1 -4 0
ሰይሩ	0 -8 -12 -8 -10
ሰይፊ	0 9 0 0 0
ሲቫ	0 0 3 0 0
ሲክስ	2 0 0 0 0
ሲዳቶ	0 0 0 0 4
ሳቶም	4 0 0 0 0
ሳይድ	0 0 0 1 0
ሳደይ	-2 -2 -8 -6 0
ስለ	2 5 0 -3 -7
ስላም	0 0 -2 0 0
ስላሴ	0 0 11 0 0
ስልኪ	4 0 0 0 0
ስሒቃ	2 0 0 0 0
ስሕቅ	0 5 -1 1 0
ስመይ	-3 0 0 3 -1
ስሙ	0 0 0 0 -1
ስምዒ	0 0 0 0 7
ስራሕ	3 0 0 -4 0
ስራን	0 10 6 0 0
ስርዞ	14 25 0 0 0
ስቅ	0 3 0 -2 0
ስተር	0 0 6 0 0
ስተን	0 0 2 0 0
ስቲፕ	0 2 0 0 0
ስናፕ	0 0 -1 0 0
ስኢነ	-2 -9 -5 0 0
ስእሊ	0 -3 0 0 -2
ስክር	1 0 -5 0 0
ስኮት	-9 -2 -8 -8 0
ስዕባ	0 0 -2 0 0
ስደን	0 1 0 0 0
ስድራ	0 0 0 0 -1
ስዶም	0 3 0 0 0
ስጊድ	0 13 6 6 5
ስጋ	0 0 1 0 8
ስፌት	-2 0 -2 0 0
ሶሻል	0 0 0 0 6
ሻሒ	0 0 -4 -1 0
ሻሸይ	0 0 -2 0 0
ሻቅላ	-2 -2 -8 0 0
ሻይን	0 0 3 0 0
ሽሕ	0 0 -4 0 0
ሽሻይ	0 0 4 0 0
ሽተን	9 0 0 0 0
ሽዓተ	0 0 13 0 0
ሽዓይ	0 0 6 4 4
ቀሊዑ	0 -2 0 0 0
ቀርም	0 0 0 0 -4
ቀበቶ	2 0 -7 -3 0
ቀቲሉ	-4 0 -6 0 0
ቀይሕ	0 3 8 9 0
ቀደም	6 0 0 0 0
ቁልና	0 -1 0 0 -3
ቁልፊ	0 0 0 -2 0
ቁጽሩ	0 0 0 -3 0
ቁጽሪ	3 -6 3 0 -1
ቂዑኒ	14 0 0 0 0
ቂዕዋ	-3 -1 0 0 0
ቃላት	-2 0 0 0 0
ቃነይ	0 0 -2 0 0
ቃዊት	0 0 6 11 0
ቃጺላ	-2 0 0 0 0
ቅመጥ	1 -4 0 0 0
ቅምቲ	9 7 2 0 0
ቅርሲ	0 4 6 0 0
ቅተይ	7 0 0 0 0
ቅዓኒ	-3 -8 -9 0 0
ቅዕዎ	0 0 0 0 -7
ቅድሚ	0 0 -5 -4 -3
ቅድም	0 0 0 0 10
ቆልዑ	-2 -5 0 -12 -4
ቆልዓ	-1 0 -1 -3 0
ቆሪጸ	0 -3 -1 0 0
ቆሪጹ	0 0 -4 0 0
በሊ	0 0 -4 0 0
በልኩ	0 0 0 0 -1
በሓል	0 31 -16 -9 1
በረት	0 0 0 6 7
በርኩ	5 0 0 0 0
በተይ	0 0 -1 0 0
በትሪ	0 4 0 -3 -3
በነት	0 0 1 0 0
በንን	0 -3 0 -2 0
በክዩ	0 0 -4 0 0
በዓል	0 0 0 -6 9
በየኒ	0 -1 -4 0 -2
በይቲ	0 0 -7 -5 0
ቡን	4 16 24 0 0
ቢቦማ	0 6 0 0 0
ባሕሪ	0 13 9 0 0
ባርያ	0 0 -7 -1 0
ባቡር	0 0 -8 0 0
ባንኪ	-2 0 -4 -4 0
ባንኮ	5 5 0 0 0
ባዕተ	0 0 -4 -4 0
ቤተ	0 0 -4 -2 0
ቤተይ	0 -4 0 8 0
ቤታ	0 0 0 6 0
ቤት	-4 0 -1 -1 -8
ብ	-4 0 0 0 0
ብለኒ	-14 -11 -6 -1 -2
ብለና	4 0 0 0 0
ብልዎ	0 -2 0 0 0
ብሓል	0 2 0 0 0
ብሔር	0 0 3 0 0
ብረት	0 0 -4 -3 0
ብሪካ	0 0 1 0 0
ብሪዝ	0 0 10 0 0
ብሪጅ	0 0 1 0 0
ብሰይ	3 0 0 -1 0
ብቂዑ	0 0 4 0 0
ብቪዛ	0 0 7 6 0
ብተይ	0 -7 -3 1 0
ብናይ	0 0 1 0 0
ብኣያ	0 3 0 -9 4
ብኣይ	-6 0 0 -9 -5
ብካራ	5 3 0 0 0
ብዓል	0 0 0 0 6
ብዓይ	0 0 1 3 2
ብዕን	0 3 13 0 0
ብዘይ	0 -1 0 -4 0
ብዙሕ	0 4 0 0 0
ብየላ	0 -1 0 0 0
ብየኒ	0 0 0 0 2
ብይዎ	0 -3 -5 0 0
ብዮም	0 -3 0 -2 0
ብደይ	10 0 -4 -6 -6
ብጫማ	-4 0 0 0 0
ብጽሕ	0 0 -3 0 0
ቪዛ	3 0 8 8 0
ቪዛይ	0 0 5 4 0
ቪድዮ	0 0 -2 0 0
ተለኒ	0 0 0 0 -5
ተረይ	2 0 0 0 0
ተርስ	0 0 0 5 0
ተስፋ	0 1 0 -8 -4
ተትኒ	0 0 -3 0 5
ተዋይ	4 0 0 0 0
ቲኣን	0 0 0 0 2
ታርስ	0 5 8 0 0
ታክሲ	2 0 0 0 -2
ትለኪ	-3 -3 -7 0 0
ትለይ	0 -1 0 0 0
ትሕቲ	0 0 12 5 0
ትማሊ	0 -3 0 0 -5
ትም	0 0 -7 0 0
ትራዊ	0 0 9 0 0
ትበኪ	3 0 0 0 0
ትኦም	0 0 6 0 0
ትካል	4 3 6 0 0
ትያን	0 -2 0 0 0
ቶቡስ	0 0 -9 -2 0
ቻፕል	0 2 0 0 0
ችወይ	0 0 4 0 0
ነሓሰ	8 0 3 0 0
ነርስ	-3 0 0 -5 0
ነበረ	0 0 0 1 0
ነብር	12 21 -14 -7 0
ነቲ	-3 0 0 0 0
ነዚ	0 2 0 0 0
ነይረ	9 6 0 0 -1
ነይሩ	-2 0 0 0 4
ነይቲ	0 0 8 0 0
ነዲዱ	-1 -2 0 0 0
ነድድ	4 0 -1 0 -1
ነጀር	0 0 -1 0 0
ነጊሩ	0 0 0 0 -1
ነጥቢ	10 20 24 34 2
ኑኤል	0 0 3 0 0
ኒቁኒ	0 -1 -3 0 2
ናሖም	0 0 9 0 0
ናበለ	0 -4 0 -1 0
ናበሉ	-1 -4 0 -4 0
ናባይ	0 -2 0 0 0
ናብ	1 -3 -10 -1 -14
ናይ	-6 2 2 4 -2
ንሱ	4 -4 0 0 0
ንሳ	-5 0 0 0 5
ንስቲ	0 0 -3 0 -1
ንስኪ	0 0 0 3 0
ንቀት	0 -3 0 0 0
ንበት	0 0 9 0 0
ንቦት	3 5 5 0 0
ንተይ	0 0 0 0 -2
ንከን	11 7 1 3 6
ንኩሉ	9 8 0 -1 0
ንክፋ	7 0 0 0 0
ንዓይ	3 0 0 0 0
ንዓፈ	0 0 5 0 0
ንዘብ	5 0 -6 -1 -1
ንየላ	0 0 14 0 0
ንደቅ	0 -1 0 -4 0
ንደን	0 0 5 0 0
ንድስ	0 0 1 0 0
ንገዲ	4 0 0 0 3
ንጨይ	0 0 0 -1 0
ኢለ	0 -2 -4 -2 0
ኢሉ	-12 -9 -2 -7 6
ኢሉኒ	0 -9 0 0 0
ኢላ	-3 -5 0 0 0
ኢሎም	-8 -4 0 0 -1
ኢማም	0 0 2 0 0
ኢና	-3 1 -3 0 -1
ኢን	12 0 0 0 0
ኢኪ	0 1 0 0 0
ኢደይ	0 -6 -10 -6 -1
ኢዳ	0 0 -2 0 0
ኣለና	-3 0 0 0 0
ኣለኩ	-1 -8 0 -2 0
ኣለካ	0 0 0 -3 -4
ኣለዎ	0 2 0 0 0
ኣላ	0 -4 -2 -1 3
ኣሎ	2 -7 -1 0 -7
ኣሲድ	0 0 -4 0 -4
ኣቢዩ	0 -1 0 0 0
ኣብ	-1 -1 3 1 -4
ኣብቲ	0 3 -3 10 5
ኣብታ	0 0 0 19 10
ኣብዚ	0 -6 0 7 0
ኣብዩ	0 0 0 7 5
ኣት	20 15 16 11 21
ኣትኒ	-1 0 -4 0 -3
ኣትዩ	-1 0 0 -3 0
ኣቶም	0 0 0 0 -2
ኣነ	3 0 0 0 7
ኣኮይ	0 0 0 10 0
ኣዝን	0 0 0 2 0
ኣየይ	3 0 -5 -1 -12
ኣይቲ	14 12 7 9 0
ኣደ	0 -1 0 0 0
ኣደይ	0 2 0 -9 0
ኣዴና	0 0 0 8 0
ኣጋ	0 0 0 -3 0
ኣፕ	0 -3 0 0 0
ኤ	0 4 0 0 0
ኤን	1 0 0 0 0
ኤንድ	0 0 19 0 0
እሕዝ	0 0 -3 0 0
እምኒ	-5 -2 -4 0 -2
እሰይ	-5 -6 -11 -9 -4
እሽቶ	0 0 0 0 -4
እቲ	-8 0 0 -6 -2
እታ	0 -7 0 0 -3
እትዩ	-3 0 0 0 0
እንተ	0 -9 0 -6 -5
እንዳ	18 20 27 26 5
እክሊ	1 0 0 0 0
እውን	-3 3 0 -3 0
እዚ	3 0 0 0 0
እዛ	0 0 0 0 -2
እየ	-3 -5 -11 -8 -4
እየዮ	0 -2 0 0 0
እዩ	2 8 -9 -7 -3
እያ	0 6 0 -5 6
እያቶ	3 0 0 0 0
እይዎ	0 0 0 0 10
እዮም	0 -2 -3 0 0
እደሊ	-3 -2 -2 -9 0
እግሩ	0 9 0 0 -2
ኦርላ	0 0 1 0 0
ከለና	0 0 0 -2 0
ከለኩ	-1 -7 -6 -5 0
ከልቡ	0 0 -1 0 0
ከልቢ	0 2 -4 0 0
ከም	0 -3 -1 -5 -4
ከምዚ	0 -1 0 0 0
ከሰይ	0 0 -1 -2 0
ከይድ	0 -2 -4 0 0
ከድና	-3 0 0 0 0
ኩሉ	0 5 0 -1 0
ኩሪቲ	0 0 0 3 0
ኩበይ	0 0 -2 0 -2
ኩክ	1 6 0 0 0
ኩዕሶ	0 0 0 0 -1
ኪሱዋ	0 0 -2 0 0
ኪናኡ	-1 0 0 0 0
ኪዲ	-4 -2 0 0 0
ኪዳነ	0 0 3 0 0
ኪፉኒ	0 0 -2 0 0
ካራይ	0 0 0 0 6
ካብ	0 -4 -8 5 -7
ካብቲ	2 0 0 0 0
ካብኡ	0 0 0 0 -1
ካኒክ	0 3 16 0 0
ክልተ	2 -5 0 0 -11
ክራይ	-2 0 -4 0 0
ክሰዳ	0 4 0 0 0
ክሳብ	0 0 -3 7 -5
ክሽነ	0 0 -4 0 0
ክብሉ	-2 0 0 0 0
ክብሪ	0 0 -2 -2 0
ክተር	0 0 0 10 0
ክፍሊ	0 -2 -6 -11 0
ኮንኩ	-5 1 0 -3 -5
ኮይነ	0 0 -2 0 -8
ኮይኑ	0 6 -2 0 0
ኳነይ	0 0 0 6 4
ወልደ	0 0 4 0 0
ወርሒ	-3 -6 -8 -1 0
ወስዳ	0 8 0 0 0
ወስዶ	1 0 0 0 0
ወቅዓ	6 0 0 0 0
ወናኒ	-3 0 0 -1 3
ወይ	0 2 16 0 0
ወደይ	-2 -3 0 14 0
ወዲ	0 -2 14 0 0
ወዳ	0 0 0 -4 0
ወዳት	-2 0 0 0 0
ወጊኡ	0 0 -3 0 0
ወጹን	0 0 0 0 2
ወጺኣ	3 0 0 0 0
ወጽእ	0 0 0 -3 0
ዊዮሞ	0 2 0 0 0
ዋእለ	5 10 -3 -1 0
ውሻም	0 0 2 0 0
ውሽጢ	0 0 -1 0 0
ውን	-5 -1 0 0 0
ውዑይ	0 0 0 -4 -1
ውዓል	0 1 0 0 0
ውዓተ	0 3 0 0 0
ውዕል	-2 0 0 0 0
ውጌት	0 3 0 0 0
ውግእ	0 0 -4 0 -6
ዎርዝ	0 0 2 0 0
ዓልቲ	1 13 5 0 -5
ዓመታ	0 3 0 -2 0
ዓመት	0 0 -3 0 -2
ዓርቢ	0 0 0 -2 -3
ዓሳ	0 0 2 4 0
ዓሻ	0 0 -3 -3 0
ዓቢ	0 0 2 0 0
ዓባይ	-3 0 26 0 0
ዓትኒ	0 0 -1 0 0
ዓጽው	0 -7 -1 0 0
ዕለት	0 0 2 0 0
ዕበድ	0 0 0 0 -3
ዕዳ	0 0 0 0 -5
ዕጾና	0 0 -2 0 0
ዕጾይ	0 0 -6 -4 -5
ዘለኒ	0 0 0 11 0
ዘላ	9 2 3 10 19
ዘሎ	15 5 25 28 24
ዘርኢ	0 0 0 -1 0
ዛረብ	-1 0 0 0 0
ዛንን	0 0 2 0 0
ዛዕባ	0 0 0 0 -1
ዜሮ	0 0 7 0 10
ዝሓል	0 0 8 0 0
ዝበሪ	0 0 7 0 0
ዝብል	-4 0 0 0 -3
ዝነይ	0 -1 -2 -2 -1
ዝኮነ	4 0 0 0 0
የለን	-3 -9 0 -2 -7
የልኪ	0 -1 0 0 0
የብላ	-2 0 0 0 0
ዩለይ	-6 -5 -1 0 0
ያቶም	0 0 0 0 1
ያዝያ	5 4 5 0 0
ያፌት	0 0 5 0 0
ይለይ	0 0 0 11 6
ይርዎ	0 6 0 0 0
ይሮም	-4 -6 -1 0 9
ይብሉ	0 0 0 -1 0
ይብል	-9 -6 0 0 0
ይተይ	0 0 0 -2 -5
ይታይ	0 0 0 5 0
ይነይ	0 0 0 -1 -1
ይንና	0 -3 0 0 0
ይውጹ	0 -2 0 0 0
ይደሊ	2 -3 -4 0 3
ይደሚ	0 -2 0 0 0
ደልዩ	0 -3 0 0 0
ደሚዩ	0 0 -1 0 0
ደም	-5 -8 -4 -2 0
ደሞዝ	-3 0 -1 -3 -4
ደረጃ	1 0 -1 0 0
ደርቢ	1 16 12 3 4
ደቀይ	-7 2 0 -1 0
ደቂ	0 0 0 0 -2
ደቂቅ	0 0 2 0 0
ደቃ	4 0 0 0 0
ደተኛ	0 0 9 3 0
ደዊላ	0 0 0 -2 0
ደው	0 -2 0 0 0
ደገ	-3 0 -1 0 0
ደገና	0 0 0 3 0
ደገይ	0 0 -2 0 0
ደፈራ	0 0 6 0 0
ዱለይ	0 -3 0 0 0
ዲተይ	0 0 0 2 0
ዲዱኒ	2 0 0 0 0
ዲዳቶ	9 0 0 0 0
ዳነይ	0 4 0 0 0
ዳናዊ	0 0 10 0 0
ዳኛ	0 0 -1 -1 0
ዳወይ	0 -2 -6 -3 0
ድሕሪ	10 5 18 20 12
ድመይ	-8 -9 -4 0 0
ድሚኡ	0 0 0 0 2
ድማ	-8 3 0 0 0
ድሪስ	0 0 3 0 0
ድሽተ	0 0 -2 0 0
ድቃስ	0 0 -3 0 0
ድቅስ	-6 0 -1 -1 0
ድኳን	-5 -6 -1 2 0
ዶምኒ	0 0 -1 -5 -2
ዶብሊ	0 0 3 0 0
ዶት	4 0 0 7 0
ጀሚራ	0 0 0 -3 0
ጂም	0 0 2 0 0
ጃበይ	0 0 -2 0 0
ገብረ	0 0 4 0 0
ገብር	-5 -1 0 0 0
ገዛ	-3 -12 -12 -8 -8
ገዛና	-4 0 0 2 0
ገዛኣ	-1 -4 0 0 0
ገዛይ	0 -2 -4 17 2
ገዝሚ	0 -1 -8 0 0
ገዝእ	-1 -4 0 -1 -1
ገይት	0 4 0 0 4
ገጸይ	-2 0 -10 -4 -2
ገጽኪ	0 0 -4 0 0
ገፈይ	0 0 -6 0 -7
ጉረይ	0 0 -6 -6 -3
ጉዳይ	0 0 2 0 0
ጊረያ	0 7 0 0 0
ጊኡኒ	3 0 -1 -2 0
ጊጹኒ	0 0 -2 -3 0
ጋሊት	0 0 -1 0 0
ጋራጅ	0 0 1 0 0
ጋቢት	6 2 1 0 0
ጋይም	0 0 6 0 0
ግራም	0 -1 0 0 0
ግሮቭ	0 0 3 0 0
ግተን	0 0 2 0 0
ግን	0 -7 0 -2 7
ግዜ	0 -4 -2 -6 0
ግደይ	0 0 10 0 0
ጎሓፍ	0 0 0 0 -3
ጎይታ	0 0 19 0 0
ጎደና	9 0 -3 12 10
ጓለይ	0 0 0 0 -1
ጓል	0 0 0 -1 0
ጠሪዓ	0 0 0 4 12
ጡፍ	-6 -2 -6 -1 0
ጢሉኒ	0 -5 0 0 2
ጢረይ	0 4 0 0 0
ጣብያ	3 0 0 -2 0
ጥራይ	-4 -5 -1 -4 -6
ጥቃ	4 0 1 6 2
ጥዑም	0 0 12 8 0
ጥዕና	0 0 -4 -2 0
ጨይቲ	4 4 0 3 0
ጵያዊ	0 0 15 0 0
ጸሊም	-6 -5 -6 0 -5
ጸላም	0 0 -1 0 0
ጸላይ	0 0 -5 -2 -2
ጸጉሪ	0 0 -5 0 10
ጸጉራ	0 0 0 -2 0
ጺልኪ	-1 0 0 0 0
ጺሓዮ	0 4 0 0 0
ጺሩኒ	0 -6 0 -7 -1
ጺኡኒ	0 0 0 0 1
ጺኦም	-2 -2 -6 0 -2
ጻናት	15 -6 -2 0 2
ጻእኩ	11 1 0 0 0
ጻዕዳ	0 0 -2 0 0
ጽሉል	0 0 -2 0 0
ጽሒፉ	0 0 0 1 0
ጽሙም	2 0 0 0 0
ጽረይ	0 -5 0 0 0
ጽሬት	0 1 -1 -1 0
ጽርግ	-3 0 0 0 0
ጽበኪ	0 0 3 0 0
ጽባሕ	0 0 0 -4 -5
ጽባቀ	0 0 4 0 0
ጽኣኒ	0 0 -1 0 0
ጽእን	1 0 0 0 0
ጽዩኒ	0 19 16 0 0
ጽዮም	0 -3 0 0 0
ጽፍሪ	1 0 0 0 0
ፈሊጡ	2 0 0 0 0
ፈረቃ	0 0 0 -2 0
ፈሪሓ	0 0 -6 0 0
ፈርሕ	0 0 -6 0 12
ፉለይ	1 0 0 0 -4
ፊሊፕ	0 0 5 0 0
ፊትና	0 0 0 2 0
ፋሰይ	-1 0 0 0 0
ፋትኒ	-3 0 0 0 -2
ፋይል	0 0 22 20 0
ፋይዛ	0 0 0 1 0
ፍሊት	0 0 -6 0 0
ፍላት	11 1 11 6 1
ፍርሒ	0 0 -6 -1 0
ፍርቂ	-6 -8 -5 0 0
ፍርዲ	0 0 -4 -3 0
ፍተይ	-3 0 0 0 0
ፍትሕ	0 -1 -3 0 0
ፍትሽ	4 0 0 -2 0
ፍዒት	0 0 -3 0 0
ፍደገ	0 0 -7 0 0
ፍጹም	0 0 7 0 0
ፎርድ	0 0 8 0 0
ፒታል	0 0 -7 0 0
ፒዛ	0 0 0 0 1
ፓተል	0 0 5 0 0
ፖሊስ	2 -9 -18 0 -4
[lasts tr]
'ın	0 0 16 16 0
3	2 0 0 0 0
3'e	0 0 0 3 0
3a	0 0 0 0 7
410	9 0 0 0 0
88	1 0 0 0 0
9b	0 0 0 0 6
a	1 10 9 5 3
aat	-8 -8 -9 -1 -2
acı	0 0 11 0 0
ada	-4 0 -6 -4 -4
adı	-6 -8 -11 0 -4
ahı	1 0 0 0 0
aja	8 3 0 0 0
aki	0 0 14 18 15
alt	0 0 0 0 2
alı	12 -2 0 0 0
ama	-2 0 -3 0 1
amı	0 0 0 -3 0
ana	0 -8 -2 -5 0
and	0 1 0 0 0
ane	0 2 4 0 0
ans	0 0 0 0 4
anı	0 -1 0 0 0
ara	-5 0 0 0 0
ark	0 0 1 0 0
arı	0 0 -11 -7 0
ast	0 0 6 0 0
ası	-8 -1 -7 0 0
at	13 14 19 16 16
ate	0 0 10 0 0
att	0 3 8 0 0
atı	0 16 11 0 0
avi	0 0 8 0 0
ay	0 0 -7 -3 0
aya	0 -7 -7 0 0
ağ	0 6 0 0 0
ağı	0 0 -6 0 0
aşı	-1 0 0 0 0
bah	4 0 0 10 0
bam	4 0 0 -4 0
bap	0 5 0 0 0
ben	0 0 0 1 3
beş	0 0 0 -1 0
bi	7 0 0 0 0
bim	0 0 0 -4 0
bir	-11 -7 0 -9 -8
biz	0 0 0 0 -3
bla	0 1 0 0 0
bun	0 0 0 0 3
c	0 0 3 0 0
cab	0 0 0 1 0
cak	0 0 -1 -1 0
cam	-6 -2 -1 -5 0
car	1 0 0 0 0
cek	0 0 0 8 4
ciz	1 0 0 0 0
com	4 12 20 0 0
da	7 -2 0 0 3
dam	-1 0 0 -11 0
dan	5 0 -12 -12 -6
den	-1 -4 -7 -10 -11
der	0 0 0 0 2
dik	7 0 0 0 0
dim	1 0 -14 -1 -3
dir	0 -4 0 -2 0
dit	6 0 0 0 0
dot	5 4 5 11 0
dra	2 2 0 0 0
dün	0 0 0 0 -1
dür	-3 0 0 -2 0
dım	8 0 -6 0 0
dın	-2 0 0 -8 -4
eat	0 0 25 5 0
ebe	0 0 -3 0 0
ece	7 2 -2 0 -6
ede	0 0 0 -4 0
edi	0 -5 -4 -3 -1
eld	0 0 9 0 0
eni	6 1 0 -1 -6
enç	0 0 -4 0 -2
ere	0 0 0 0 -5
eri	0 -3 -9 -7 -3
ern	0 6 5 0 0
ers	0 0 2 0 0
eta	0 0 6 0 0
eve	0 -4 -5 -1 0
evi	0 0 -5 0 0
ex	0 0 0 0 8
eye	0 0 -1 0 0
eyi	0 0 -2 -2 0
fsa	3 2 2 0 0
för	0 1 0 0 0
fır	0 0 5 0 0
gam	4 0 0 0 0
hat	5 0 0 0 0
her	6 4 0 0 -2
heç	0 0 -2 0 0
ibi	0 -6 0 -2 0
ica	0 0 4 0 0
iki	-6 0 0 0 -1
ile	0 -5 0 0 0
ili	0 0 0 3 6
ill	0 0 4 0 0
ime	0 -2 -2 0 7
imi	-2 -3 -12 -16 0
ine	0 -2 -1 0 2
ini	-1 -6 -7 -10 0
ink	0 0 0 3 0
ire	16 12 9 0 0
iri	5 -1 0 0 0
ise	2 5 -1 -6 0
isi	0 -7 0 0 4
ist	-1 0 0 0 0
iti	0 0 0 0 6
iye	-1 -1 4 -15 0
iyo	-6 -7 -7 4 -2
izi	0 -4 0 0 0
işe	5 0 0 0 0
işi	-4 -4 -6 -6 0
k	0 9 0 0 0
k34	0 2 0 0 0
kat	0 13 0 10 0
ken	0 0 -5 -1 0
ket	0 6 1 0 0
kiş	0 0 0 0 4
kla	0 0 -7 0 4
kle	0 0 -1 0 0
kli	0 0 0 0 -2
kta	7 11 12 7 3
kti	-4 -8 -2 0 0
ktı	0 -9 0 3 0
kuz	0 0 7 9 0
kız	0 0 0 -1 0
lam	0 0 0 0 1
lar	-24 -15 -29 0 0
lat	0 -3 13 0 6
lde	0 0 -5 0 0
ldi	-4 -7 0 -10 -9
ldu	-4 -3 -6 0 0
ldı	-6 -11 -10 -2 17
len	0 0 19 0 0
ler	-12 -6 -8 2 -4
let	3 0 0 0 0
lik	0 -1 0 0 0
lim	0 -1 -1 0 0
lin	-5 0 0 -4 0
lir	0 0 -2 0 0
lis	-4 0 0 0 0
lle	0 1 0 0 0
lli	0 0 -1 0 0
ltı	0 0 0 7 0
lun	-3 0 0 0 0
lık	-5 6 0 0 0
mak	0 0 -5 0 0
mbe	0 0 0 -1 0
mda	0 0 -3 0 -3
mdi	0 0 0 2 6
me	0 6 3 2 0
mek	0 -6 -6 0 0
mel	0 13 12 0 0
mem	0 -2 0 0 0
men	0 0 0 0 4
min	-1 0 0 0 0
mir	12 1 0 0 2
miş	-2 -12 -22 2 0
mle	0 -2 0 -5 -4
mme	0 0 0 0 -2
mur	0 0 7 0 0
mus	0 0 -3 0 0
mut	0 0 2 0 0
muş	0 0 -2 0 6
mın	0 -2 -7 -6 0
mış	0 0 -7 2 -1
nam	0 0 0 -3 0
nca	0 0 -1 0 0
nce	0 -4 -4 0 -3
nda	-1 1 -4 -5 3
nde	11 2 -9 -13 -2
ndi	0 0 -2 0 0
nem	-1 0 0 0 0
nen	0 0 0 -7 0
nim	-5 -5 0 0 0
nin	5 -1 3 13 0
nki	0 0 0 3 1
nme	0 3 0 0 0
nun	0 0 0 -3 -1
nın	0 0 -4 0 0
nız	3 0 0 0 0
o	1 0 0 0 -2
oca	0 0 -6 -5 -4
oda	0 0 0 -1 0
odu	0 0 -2 0 0
on	-1 -7 -8 -4 -16
onu	0 0 6 0 0
ook	0 0 2 0 0
oor	0 0 0 5 0
ord	0 0 4 2 0
org	10 9 19 0 0
osu	0 0 3 0 0
ota	1 0 0 0 0
oto	0 0 0 0 5
ots	0 0 2 0 0
oğu	0 0 17 15 0
pis	-1 0 -1 -3 0
ple	15 19 18 27 29
ptu	0 -3 -2 0 0
ptı	0 5 0 0 0
pçı	-2 0 -2 0 0
rak	0 3 0 0 -1
ram	0 0 8 15 17
rda	0 0 -4 0 0
rdi	0 -4 -6 0 0
rdu	-2 -2 0 4 0
rdü	-3 -3 -5 2 -1
rdı	0 0 -1 9 0
rec	0 6 0 6 0
rek	0 8 6 6 0
rih	0 0 0 0 3
rim	0 0 -11 0 -3
riş	0 15 28 12 11
rka	0 0 20 19 0
rla	0 -8 0 -9 0
rmi	0 0 7 4 0
ruk	0 0 0 0 -1
rum	4 0 -22 0 -7
ruz	15 0 -14 0 1
rım	0 -4 -14 -4 0
rış	0 0 6 0 0
sam	0 0 0 -6 0
san	0 0 -2 0 0
sem	0 0 0 0 2
sen	1 0 0 0 0
sim	0 0 0 5 7
siz	0 0 -4 0 0
smi	0 1 0 0 0
spu	0 0 -5 0 0
sta	0 -1 0 0 0
ste	0 0 -2 -1 -7
stü	0 4 13 0 0
söz	0 -4 -5 -6 -5
t	0 0 6 3 2
tan	0 0 -8 0 -4
taş	0 0 -6 0 0
tim	0 0 -9 4 2
tle	0 0 6 0 0
tlı	0 0 9 0 0
tma	0 0 2 1 0
to	0 15 23 0 0
tta	-10 -6 -3 -4 -6
ttı	-7 -14 -4 -4 -4
tüm	-1 0 0 0 0
tım	2 6 0 -3 0
uba	-1 0 0 0 0
ucu	0 13 31 0 0
uda	0 1 9 0 0
ude	0 0 1 0 0
uk	6 1 7 0 0
uma	-2 -2 -6 0 0
umu	-8 -2 -8 -5 2
und	0 -2 -2 0 0
unu	0 0 -7 -2 0
ups	2 0 0 0 0
urt	0 0 0 0 1
uyo	0 -1 0 0 0
uğu	0 -4 0 -3 0
van	0 0 3 0 0
vap	6 3 0 0 0
var	1 3 0 0 0
vde	0 0 0 0 5
ve	-1 -3 0 0 0
vey	3 4 0 0 0
vgi	0 0 8 0 0
vim	0 0 0 1 1
wok	0 0 15 20 0
ya	0 0 0 3 0
yak	0 0 0 0 3
yaz	9 0 0 0 0
ydu	-3 0 0 0 0
yer	0 2 0 0 0
yet	0 0 0 0 2
yim	-4 0 -11 -12 0
yiz	0 0 1 0 0
yla	0 -3 -4 0 0
yle	0 0 0 -3 0
yor	-18 -24 -33 7 -2
yri	0 0 13 0 7
yım	1 0 2 7 4
yın	0 0 -5 0 0
yıs	0 0 -8 0 0
zci	0 0 13 12 0
zet	0 0 9 0 0
zim	0 0 28 26 0
zli	0 0 0 4 3
zım	0 -2 0 0 0
çak	0 0 -5 0 0
çen	0 0 0 -4 0
çin	0 -3 0 0 0
çük	0 0 0 0 -2
ört	0 -4 0 -7 -3
üdü	-3 0 0 0 0
üme	0 -9 -5 -6 0
ümü	0 0 -4 0 0
üne	-5 0 -3 -1 0
ünü	0 0 -1 -4 0
üya	0 2 0 0 0
üçü	0 0 8 0 0
ğee	2 0 0 0 0
ğer	0 0 0 0 1
ğil	-3 0 0 0 -2
ğim	0 0 0 -1 0
ğlu	0 0 0 0 2
ğım	0 0 0 -5 0
ğır	0 0 0 -2 0
ğız	3 0 0 0 0
ıda	2 5 0 0 0
ıde	0 4 4 0 0
ıma	0 -1 -12 -10 0
ımm	6 0 0 0 0
ımı	-1 -5 -15 -11 -3
ına	0 0 -9 0 0
ını	-1 -7 -11 -10 -4
ıya	6 0 0 0 0
ıyo	0 0 -9 0 0
ıyı	0 -3 0 0 0
ıza	0 0 0 -2 0
ızı	0 0 -9 0 -2
ığı	2 0 0 0 0
şam	0 0 0 4 0
şek	0 0 -1 0 0
şim	0 -3 0 0 0
şım	0 0 -1 6 2
[lasts uk]
ama	0 0 0 0 2
bby	0 0 0 2 3
com	5 6 11 0 0
go	0 0 9 6 1
ily	0 0 0 0 3
me	0 3 1 0 0
net	0 3 9 0 0
nts	0 0 2 3 0
ome	0 8 3 0 -1
ook	0 0 1 0 0
org	7 8 14 0 0
ota	1 0 0 0 0
ple	17 14 16 24 19
t	0 0 3 1 0
tps	0 0 5 0 0
uk	8 4 3 0 0
ups	1 0 0 0 0
vk	0 5 0 0 0
а	0 -7 -2 -5 -8
аже	-2 0 0 0 -5
ака	11 13 13 13 15
ала	-8 0 -14 -4 -2
али	0 0 -4 -7 -13
ами	-3 0 2 0 -1
ань	0 0 8 0 0
ась	-2 0 0 0 0
ати	-8 -12 -7 -1 0
ату	0 -8 -3 -13 -6
аші	0 0 0 4 0
б	0 0 8 0 0
б'є	-4 0 0 0 -1
бай	0 0 4 0 0
без	-4 0 -7 0 -2
бо	0 -3 0 0 -1
брі	0 0 0 1 0
в	-14 -5 -8 -14 -4
вже	-6 0 -5 -7 -3
вко	0 0 5 0 0
вку	3 0 0 0 0
вох	3 0 0 0 0
вся	0 0 -2 0 -3
від	0 0 0 -1 0
віз	0 3 0 0 0
вій	0 0 0 2 0
вік	0 -6 0 -4 0
він	-5 -4 0 0 0
вір	0 0 11 0 0
віт	0 0 -1 0 0
гий	-2 -1 -6 -4 -1
гом	0 0 -1 0 0
дає	-3 0 0 0 0
дві	1 0 0 0 -1
джу	7 11 0 0 0
дин	0 -3 -1 -3 -3
дка	-2 0 0 0 0
до	-3 -3 0 -6 -5
дси	0 -1 -1 0 0
душ	0 -5 0 0 0
ейл	0 0 0 11 9
ель	0 0 0 0 2
ене	0 0 0 -9 -3
ень	0 -5 -3 -1 -5
ені	-6 -1 0 6 0
ере	0 0 0 -4 0
ері	-1 0 -3 0 0
еса	3 0 -5 0 0
еті	0 0 0 0 -3
ець	0 0 -4 0 0
жай	0 0 4 0 0
жко	0 0 0 0 -4
з	2 -12 0 -8 -2
за	-6 -6 -8 -8 -14
зав	4 3 0 -4 0
зає	-1 0 0 0 0
зуб	0 0 0 -2 0
зі	0 2 0 0 0
иву	0 0 0 0 6
ика	0 0 -4 0 0
ику	0 0 -2 -3 0
ила	0 -1 0 0 0
или	0 0 -4 0 0
имо	0 5 -2 0 0
ина	-5 0 -6 -3 0
ини	0 22 28 0 0
ину	-1 0 -5 0 -1
ині	-3 0 0 0 0
ира	0 2 0 0 0
ись	0 0 -1 0 -1
ися	-3 0 0 0 0
ить	-8 -13 -17 -6 -10
иха	0 0 0 1 0
ицю	0 0 -1 -3 0
й	0 -1 0 -2 0
кою	0 -1 -6 0 -5
кщо	0 -1 0 0 0
ків	0 4 0 0 0
лав	0 3 0 0 7
лад	0 0 0 0 1
лет	-2 0 -3 0 0
лий	0 -2 0 0 0
лок	7 0 0 0 0
маю	0 0 0 -4 0
мер	-7 -8 -1 -4 -2
ми	0 1 0 8 0
мно	0 0 -1 0 0
мої	0 0 0 0 1
на	-6 -6 -3 -10 -4
нас	0 7 0 -5 -2
наю	-2 0 0 0 0
не	-1 -5 0 0 -1
ник	0 0 0 4 0
них	0 0 -1 0 0
нка	0 0 18 -3 0
нок	0 0 -2 0 1
нти	0 -4 0 -3 0
нув	-6 -8 -8 -2 -4
нці	0 0 6 0 0
о	-5 -2 -6 3 -2
ова	0 0 -1 0 0
ову	0 0 9 0 0
оги	0 0 0 0 5
ого	-10 0 -1 0 0
олу	0 3 0 0 0
ому	0 -7 -5 0 -2
ора	0 0 -5 0 0
орг	0 0 -3 0 -4
орт	0 0 8 0 0
ось	-1 0 3 0 0
ота	0 0 1 0 0
очі	-7 0 -4 -2 -3
пав	0 3 0 0 0
пер	2 0 0 -4 -4
пка	11 9 10 19 0
по	-2 -6 8 -5 0
під	0 -6 3 -1 0
рав	3 0 0 0 0
рок	6 -2 0 0 0
рху	1 0 0 0 0
рік	0 3 0 0 0
ска	0 0 2 0 0
сом	0 0 -2 0 0
сон	0 0 0 4 12
сят	0 0 -1 0 0
сід	0 1 0 0 0
сім	0 2 7 0 0
так	-7 -2 0 0 0
тий	0 0 -7 0 0
тку	0 0 -4 0 -1
тла	0 0 7 0 0
тма	0 0 0 0 2
тня	0 0 1 0 0
ток	0 0 0 -3 -1
тон	0 0 0 3 0
три	-3 0 -4 -3 -3
тів	-3 -9 -5 0 0
у	-9 -13 -6 -14 -5
уди	9 0 0 0 0
удь	4 0 0 0 0
уки	0 0 5 0 0
уку	-1 -6 0 0 0
ули	-4 -6 -5 0 0
упі	0 0 0 4 0
хав	-1 0 0 0 -6
хні	6 0 0 0 0
це	0 -3 0 0 0
цях	0 0 -1 0 0
ців	0 0 0 -1 0
ція	-6 -4 -4 0 0
чав	0 0 0 -1 -2
чи	0 0 0 0 -3
чик	0 -1 0 0 0
чка	0 0 -2 0 0
чку	0 0 0 0 7
ччя	0 0 -2 0 0
що	0 -4 0 0 0
ька	0 -3 4 0 0
ься	-3 0 -9 0 0
ьці	0 0 0 0 4
ють	0 0 -10 0 0
я	-12 -7 0 -8 -11
як	0 -1 0 0 -2
ять	0 -3 16 -4 -3
яці	0 -6 -1 0 0
і	-4 -10 7 2 -7
ізу	0 4 5 0 0
іни	3 0 0 0 0
інк	0 0 0 3 0
іно	0 0 -1 0 0
інь	0 0 -2 0 0
іра	0 0 2 0 0
їмо	0 6 0 0 0
[lasts ur]
age	1 0 0 0 0
aks	0 0 0 0 1
all	-5 0 0 0 0
am	0 -3 0 0 0
ana	1 0 0 0 0
at	4 5 7 0 0
b	0 0 0 0 1
bal	3 2 0 0 0
com	8 4 4 0 0
dil	0 0 0 1 0
dot	7 17 14 16 9
elp	0 0 0 0 -3
h22	1 0 0 0 0
hak	0 0 3 2 0
i	0 0 -3 0 0
ila	0 0 0 4 5
ion	1 0 0 0 0
k	1 6 8 7 4
me	13 8 9 6 4
naz	2 0 0 0 0
net	8 0 2 0 0
of	0 1 0 0 0
org	5 0 7 0 0
oup	6 3 0 0 0
ple	13 23 19 25 24
so	-3 0 0 0 0
sra	1 0 0 0 0
t	0 13 14 11 7
tok	0 7 1 0 0
tor	0 0 1 0 0
tps	0 0 21 8 0
use	0 3 0 0 0
uth	0 0 1 0 0
www	0 0 8 0 0
zat	3 6 6 4 0
ا	-2 -1 0 0 0
اب	0 0 0 0 1
ابو	0 0 -1 -3 0
اتا	6 0 0 0 7
اته	0 0 -8 -11 -5
اتي	0 -3 -5 0 -5
اجي	0 2 0 0 0
ارا	-3 0 0 0 0
ارك	0 0 13 0 0
اره	0 4 0 -2 -7
اري	0 0 15 0 -4
ارڈ	0 0 -10 -1 -2
ازت	3 2 0 8 19
ازو	-1 0 0 0 0
اس	16 0 -26 -6 -10
اسي	0 0 0 4 0
اقي	0 0 4 0 0
اكه	0 -11 -12 -6 0
الا	0 10 0 0 -6
الج	0 0 7 0 0
الي	8 1 0 2 -1
امي	0 0 5 0 0
انا	3 0 0 0 -1
اني	0 0 2 0 0
انچ	0 0 0 -1 -2
او	0 0 24 9 0
اور	0 9 0 -3 11
اون	0 0 8 4 0
اي	0 -8 -3 -6 8
ايا	0 -4 -17 -5 0
ايك	-6 -1 6 2 0
اين	3 0 0 0 0
ايه	0 0 0 0 -1
ايي	0 0 6 -4 0
ايٹ	5 2 3 13 10
اٹه	0 0 -2 -3 0
اپس	0 0 -6 -8 0
بات	10 0 0 0 0
بار	0 0 0 -3 0
بال	0 0 1 0 0
باپ	0 0 0 3 3
بتا	0 0 0 -3 0
بج	0 0 0 0 5
بجي	9 3 6 0 0
برس	0 6 0 0 0
بس	0 -4 0 -4 0
بلو	0 0 4 1 0
بند	-5 -6 -7 0 0
بنم	0 0 6 0 0
بهت	0 0 0 -2 0
بهن	0 0 0 0 3
بهي	3 12 -10 -12 1
بي	0 -1 -3 0 0
بيس	10 0 0 1 0
بٹن	0 1 0 0 0
بچه	0 0 0 4 0
بچي	-2 -5 -2 -7 0
بڑا	4 7 2 0 0
تال	0 -2 -1 0 0
تره	0 0 2 0 0
تك	0 0 0 3 -4
تلي	0 0 0 0 2
تم	0 0 0 0 9
تها	1 7 0 0 -1
تهي	0 0 -1 8 0
تو	-10 -8 0 -4 2
تي	-6 0 -2 0 0
تيس	2 0 3 0 0
تين	0 -6 -12 -2 0
تيں	0 0 0 0 -8
جان	0 0 -8 0 0
جاو	0 -3 -6 -1 0
جري	0 0 7 0 0
جس	0 0 0 0 1
جسي	0 0 0 0 6
جلي	0 0 -1 0 0
جهي	4 17 0 7 1
جو	0 12 0 3 0
جوش	0 0 7 0 0
جي	0 0 7 0 0
حبه	0 0 -1 0 0
ختم	3 0 0 0 0
خون	0 0 -2 0 0
دمي	0 0 -3 3 0
دن	0 0 0 7 0
دو	4 0 -11 -6 -9
دوں	0 -5 0 0 1
دي	-9 -5 0 0 0
ديا	0 -10 -3 -1 1
ديں	0 -4 0 -2 0
راب	0 -2 0 0 0
رات	0 0 0 5 -1
راز	0 0 6 0 0
ران	7 0 5 0 0
راه	0 0 0 -4 -1
رتا	-8 -10 -9 -4 12
رته	0 10 15 7 0
رتي	0 -2 3 0 3
ردن	0 0 -4 0 0
رسل	0 0 2 0 0
رسه	0 0 6 0 3
رسٹ	-2 0 0 0 0
رلر	0 0 2 0 0
رنا	0 0 0 0 1
رنس	0 0 0 0 4
رنه	0 -2 0 0 6
رها	3 -8 -2 0 6
رهو	0 0 0 5 5
رهي	1 -10 -1 2 0
رو	0 -9 -10 0 0
روز	1 3 0 0 0
روپ	0 0 8 0 0
روڈ	2 7 7 1 2
رير	7 0 0 0 0
رين	0 0 2 0 0
ريٹ	0 0 3 0 0
ريں	0 0 0 0 3
رچي	0 8 0 4 0
زاب	0 0 -3 0 0
زار	0 3 0 0 0
ساس	0 0 0 -1 0
سال	0 11 -7 0 10
سب	7 0 0 0 7
ستي	0 0 -3 0 -2
سر	0 0 -5 0 0
سري	0 13 0 0 0
سنز	0 0 6 0 0
سني	0 0 2 0 0
سو	0 3 0 -1 0
سوا	0 0 8 0 0
سي	0 7 13 -12 -4
سٹر	0 -3 0 0 0
سٹي	5 0 0 0 0
سپر	0 0 2 0 0
شام	0 0 -5 0 0
شره	0 0 2 0 0
شني	0 0 5 0 0
شيف	0 0 0 1 0
صان	1 0 0 0 0
صبح	0 0 -4 0 -4
ظار	0 4 4 0 0
عني	0 0 -2 6 0
غام	0 0 0 7 2
فتر	0 0 0 3 10
فتي	0 -1 -4 0 0
فون	0 -3 -4 -2 -3
قوب	0 0 0 0 3
قيد	8 0 0 0 0
كا	4 0 0 6 8
كال	1 0 -2 0 0
كام	-2 4 16 6 2
كان	0 -4 -18 3 0
كاٹ	0 -1 0 0 0
كتا	0 14 0 6 0
كر	-8 -18 -7 -5 5
كرن	0 0 11 0 0
كرو	0 0 -4 -5 0
كزن	0 0 0 1 0
كسي	0 0 -6 0 0
كل	0 -1 0 0 0
كلا	0 -1 -1 0 0
كمر	0 0 -1 0 0
كه	-3 0 0 -4 0
كها	2 -5 -18 -1 -10
كهي	0 -2 -5 0 0
كو	7 0 -4 8 0
كول	0 0 0 1 0
كوٹ	0 4 14 0 0
كوڈ	0 0 0 0 -1
كوں	3 -3 0 0 0
كي	12 14 1 0 -3
كيا	-1 0 0 0 0
كيش	1 0 0 0 0
كيل	0 0 0 -3 0
كيي	0 1 13 0 0
كٹر	-1 0 0 0 0
لات	0 0 0 0 -1
لاف	7 0 0 0 0
لاك	0 0 0 12 0
لتا	0 0 0 0 -3
لتي	0 0 -1 0 6
لدي	3 0 0 0 0
لنك	0 0 0 8 4
لون	0 0 -7 0 0
لوگ	-3 -8 -3 0 0
لوں	4 0 -3 0 0
لي	1 9 12 0 4
ليا	0 0 0 0 8
ليز	0 3 0 0 0
ليس	0 4 -4 0 0
ليم	0 5 0 3 0
لين	0 0 0 2 0
ليو	0 0 3 0 0
ليي	-12 -12 -7 0 0
ليٹ	0 12 21 5 0
لچك	0 1 2 0 0
لگا	3 0 0 0 0
مار	0 0 -2 0 0
ماں	7 0 0 0 0
مبر	0 -4 -2 0 0
مدد	-1 0 0 0 0
مري	0 0 0 5 0
مس	0 0 0 0 2
معي	0 0 0 0 2
مكي	0 0 -2 0 0
مله	0 0 -2 0 0
منه	0 0 -4 0 0
منٹ	0 5 11 0 0
منگ	0 8 0 0 0
ميل	0 -1 -3 10 11
مين	-3 0 0 0 0
ميں	8 18 -17 8 6
مگر	0 -4 0 -4 0
ناب	0 0 0 2 0
نام	0 8 0 0 -1
نان	0 0 8 0 0
نجر	0 0 -1 0 0
ندا	0 0 -8 0 0
ندر	0 0 -3 0 0
ندن	0 0 5 0 0
ندي	0 7 -6 -5 0
نزل	8 0 0 14 7
نسل	0 0 0 0 -1
نسي	0 0 -2 0 0
نكه	0 0 0 0 6
نكي	0 0 -1 0 0
نند	0 0 0 2 0
نه	0 0 0 -2 0
نهي	0 0 12 3 0
نو	0 9 2 0 0
نوچ	0 0 -1 0 0
نوں	0 7 0 3 0
ني	6 13 0 7 7
نيا	0 0 2 0 0
نيس	0 0 2 0 0
نيل	0 0 -2 0 0
نيو	0 0 2 0 0
نيي	0 0 15 0 0
نگر	0 8 0 0 2
هاں	-4 0 0 3 0
هتا	1 0 -3 -1 -8
هته	0 0 0 0 -5
هتي	1 0 -4 -2 3
هدا	0 0 -2 0 0
هر	0 6 0 0 -2
هري	0 0 14 0 6
هشت	0 0 -1 -1 0
هكا	8 0 0 0 0
هلي	0 0 0 1 0
هم	-5 -1 -9 6 0
هو	7 3 14 19 0
هوا	0 0 -7 0 0
هوم	0 0 29 1 0
هوڑ	2 5 0 0 0
هوں	-6 -4 -11 -7 7
هي	1 0 12 -12 -6
هيں	8 -12 0 1 -4
هٹي	0 0 -6 -1 0
هپڑ	0 0 -1 0 0
وان	0 0 1 0 0
واه	0 3 -5 1 -5
واں	0 0 -1 0 0
وتا	0 0 0 0 2
وتل	0 0 0 -1 -1
وتي	10 0 -4 0 2
ودا	0 19 20 0 0
ورت	0 0 0 0 5
ورٹ	8 0 1 -1 0
وست	0 0 0 3 0
وسي	0 0 1 0 0
وشم	0 0 7 0 0
وكا	0 0 -12 0 0
ولا	0 -2 0 -1 0
ولي	0 -3 0 0 0
ولٹ	0 0 3 0 0
وند	0 0 0 6 7
ونر	0 10 11 0 0
وني	2 0 0 0 11
ونڈ	-1 -2 -3 0 0
وه	0 -4 -7 18 4
وهر	7 0 0 8 3
وهي	-1 0 0 0 0
وي	-5 0 0 0 0
ويي	0 -4 0 0 -8
ويں	0 0 -7 -10 0
وٹس	0 0 4 0 0
وٹل	0 0 -3 0 0
وٹي	7 0 0 0 0
وچ	0 0 12 0 -1
وڑي	0 0 -5 0 0
وگن	0 0 1 2 0
يام	0 0 5 0 0
ياں	0 6 -2 0 0
يتا	-2 -9 -5 0 4
يتي	-4 -6 -2 0 0
يده	0 0 1 0 0
يرا	8 12 -8 0 5
يرو	0 5 11 1 0
يري	4 3 -1 -6 7
يزا	0 1 0 0 0
يشم	0 0 7 0 0
يكا	0 0 26 0 0
يكس	0 0 5 0 0
يكٹ	0 0 0 0 10
يلم	0 0 4 1 3
يله	0 0 5 0 0
يلي	-4 0 0 0 -2
يلٹ	0 0 -4 0 0
ينك	0 4 0 0 0
ينه	0 -2 0 0 0
يني	-5 -14 0 0 0
ينٹ	0 3 15 0 4
ينڈ	5 5 8 0 0
يه	-1 0 0 0 5
يور	0 0 0 3 0
يون	0 1 0 0 2
يوه	0 0 0 0 -3
يوي	0 0 0 7 0
ييا	0 0 5 0 0
يير	7 0 0 0 0
ييں	0 0 0 0 -3
يٹن	0 5 0 0 0
يٹي	0 0 0 6 0
يچي	0 0 0 0 7
يڈم	0 0 0 -3 0
يڑه	0 0 3 0 0
ٹاپ	0 0 0 0 2
ٹاں	0 0 0 0 2
ٹري	0 0 -4 0 0
ٹو	1 0 0 0 0
ٹوا	0 8 0 0 0
ٹيل	0 0 6 0 0
پاس	5 0 0 4 -1
پته	0 0 -9 0 -3
پر	4 13 -2 -7 -12
پني	0 0 0 -1 0
په	0 -2 0 -13 -6
پول	0 0 8 0 0
پيل	0 10 0 0 0
پيٹ	0 0 -3 0 0
پڑي	0 -1 -5 0 0
چك	0 0 0 -5 0
چل	9 5 0 0 4
چه	0 1 4 0 18
چها	4 0 16 17 0
چوں	1 0 0 0 5
چپ	0 0 0 0 5
ڈاٹ	0 8 9 19 0
ڈبل	0 0 4 0 0
ڈر	9 0 -7 0 0
ڈلي	0 0 0 -3 0
ڈيو	0 0 0 6 12
ڑني	0 3 0 0 0
گا	-13 -7 -6 0 2
گتا	-1 -8 0 0 0
گرد	0 -1 0 0 0
گرم	0 0 0 -1 0
گل	0 0 0 3 0
گلا	0 0 -1 -1 0
گلي	0 0 -3 0 4
گهر	13 0 0 3 0
گهم	0 0 10 0 0
گي	0 0 -4 0 -2
گيا	-5 8 25 4 0
گيي	12 -3 -1 0 0
گيٹ	0 -4 -7 0 0
گڑي	-2 0 0 0 0
[lasts ur-latn]
aad	0 0 3 0 2
aak	0 0 -1 0 0
aal	0 0 -16 -7 9
aam	1 0 -2 3 -4
aan	9 0 -7 -2 0
aar	0 4 -5 -2 0
aas	10 0 0 0 0
aat	4 0 0 2 -6
aba	0 1 7 1 6
ach	0 0 4 0 0
ack	0 3 0 0 0
ada	-6 0 0 0 0
adi	3 0 -5 0 0
afe	0 3 0 0 0
age	1 -2 -6 0 0
agi	13 2 0 0 0
aha	-3 -7 0 0 9
ahe	0 -5 0 0 0
ahi	6 -15 0 -4 0
ahu	0 0 0 5 0
aik	-2 0 -6 -9 0
ail	0 0 -4 20 11
ain	5 -15 -18 13 14
air	4 0 0 0 0
ais	0 0 2 0 0
ait	2 4 2 0 0
aje	16 3 14 0 0
aki	0 0 -5 0 0
al	0 0 0 2 0
ala	-5 1 0 -3 0
ale	0 -1 -4 -8 -7
ali	4 1 0 -5 -6
all	1 2 0 -7 0
ame	2 0 0 0 0
ana	4 4 -4 0 0
and	-7 -3 10 16 0
ane	0 -10 -11 -5 -1
ang	0 0 13 1 0
ani	0 -6 0 0 0
anp	0 0 -5 0 0
ans	0 0 -7 0 0
ant	2 3 -6 0 0
aqu	0 0 -3 0 0
ara	-4 0 8 -7 0
ard	-5 1 -3 0 -3
are	0 12 9 -9 0
ari	0 -9 -14 -3 -7
ark	0 3 -2 0 0
aro	0 -3 0 0 0
ars	2 4 14 9 0
ast	0 0 4 0 0
at	18 25 24 12 16
ata	-1 0 -6 7 0
ate	0 0 -14 0 0
ath	-1 0 0 -1 0
ati	0 0 -13 2 -1
aur	0 6 0 0 9
ava	0 0 7 0 0
axi	3 0 0 0 0
aya	-1 0 0 0 -3
ayi	-9 -11 -7 0 0
azi	0 0 0 2 0
b	0 0 0 0 7
bah	0 0 0 2 0
baj	0 0 0 0 4
bar	17 9 10 0 0
bbu	0 0 0 0 1
ber	0 10 -2 3 0
bhi	-2 8 -5 -9 -1
ble	3 15 19 10 5
bus	0 0 -7 -5 0
c	6 3 8 0 0
cel	5 8 0 0 0
cha	9 2 -9 0 -4
che	0 0 -7 -8 -4
chi	-3 0 -2 -7 5
cky	0 0 11 4 0
co	0 5 5 0 0
com	9 16 23 0 0
dad	0 0 -6 0 0
dar	-3 0 0 0 0
das	1 7 0 3 1
day	0 0 -8 0 6
deo	0 0 0 0 6
der	0 0 5 0 0
dge	-1 0 0 0 0
di	-4 -9 -6 0 0
dia	0 0 0 0 3
din	-1 -1 0 0 0
dka	0 0 0 -4 0
dke	0 0 0 6 0
dmi	0 -4 0 0 0
do	0 -9 -3 0 -7
don	-1 0 26 0 0
dot	24 28 27 38 14
eal	0 0 2 3 0
eat	0 1 0 0 0
edy	0 0 13 10 0
eed	0 0 -4 0 0
eel	0 0 -2 0 0
een	0 0 -4 0 0
ees	0 11 10 15 0
eet	0 0 2 0 0
ege	0 -2 0 0 0
ehn	0 0 0 7 0
ein	10 20 -13 -7 -8
ek	0 0 0 -5 -5
eka	0 0 6 0 0
ekh	0 0 -3 0 0
ela	-4 0 0 0 0
eld	0 0 1 0 0
els	0 12 9 0 0
eni	0 0 0 0 5
era	1 -7 -8 -7 0
ere	0 0 0 -7 1
eri	3 4 0 -12 17
ero	0 7 7 0 1
ers	1 -1 0 0 0
esh	0 0 5 0 0
esi	0 4 7 0 0
est	0 0 1 0 0
eta	-2 -12 -3 0 0
eth	0 -1 0 0 0
eti	-5 0 -1 10 0
ets	3 0 0 0 0
ext	0 0 0 0 3
fte	11 0 0 0 0
g	6 0 1 0 0
gal	-2 0 0 0 0
gby	0 0 3 0 0
ger	8 4 2 1 -1
ggs	0 0 2 0 0
gon	0 5 4 0 0
gt	2 3 0 0 0
h	7 0 0 0 0
ha	0 0 0 -3 0
hai	2 -1 3 -12 0
hal	0 0 2 0 0
ham	0 0 7 0 0
han	-1 3 0 0 0
hao	0 0 -4 0 0
har	13 20 8 0 0
hat	0 -9 -10 -8 0
hay	0 0 1 -7 -2
hef	5 0 0 0 2
hhe	0 2 0 0 0
hip	0 0 6 0 0
hir	1 0 0 0 0
hle	0 0 -4 0 6
hli	0 3 0 0 0
hmi	0 0 -4 0 0
hni	0 0 6 0 0
ho	0 -5 0 10 0
hod	0 0 0 0 -1
hon	0 0 -2 0 0
hoo	4 2 0 0 4
hor	1 0 0 0 0
hta	10 2 -1 2 0
hte	5 8 -5 -1 -1
hti	13 -6 0 0 0
hu	0 -3 -4 7 7
hui	4 0 0 0 0
hum	0 0 -4 18 4
hun	-1 0 7 4 0
hup	0 0 0 2 0
ian	0 0 5 0 0
ice	1 6 2 0 0
igh	0 0 0 4 0
ika	-3 0 0 0 0
ily	0 0 4 4 0
im	-2 0 0 -9 0
ime	0 -6 0 0 0
in	0 0 9 0 0
ina	0 0 17 0 0
ine	4 3 0 7 0
ing	0 -3 0 0 0
ins	0 0 -1 0 0
iny	0 0 8 7 0
ion	2 0 -3 0 0
isa	8 16 20 14 11
ise	0 0 0 8 22
ish	0 15 11 21 0
isi	0 -2 0 0 0
ite	0 0 5 4 0
ity	0 0 3 0 0
ive	0 0 0 0 2
iya	-8 -15 2 0 11
iye	0 -10 -4 -3 0
ja	2 0 0 0 0
jan	0 0 0 1 0
jay	0 0 2 0 0
jde	0 0 -1 0 0
jhe	7 2 0 6 10
ji	0 16 17 2 0
jli	0 0 -5 0 0
job	0 0 0 7 8
k	0 11 19 2 -2
ka	15 11 5 0 -3
kan	4 0 0 -3 0
kar	-3 -4 -3 -2 0
kas	0 0 6 0 0
ke	-5 3 22 8 5
ked	0 0 4 6 0
kha	10 0 0 0 0
khi	0 0 0 0 5
ki	8 8 4 -4 -5
kin	10 0 0 2 0
kla	0 0 0 -1 0
ko	12 5 -3 -11 -2
koi	0 0 0 -3 0
lal	0 0 3 0 0
laq	0 0 -2 -1 0
lat	-2 -7 12 0 0
le	0 4 0 0 2
ley	0 0 5 0 0
lia	0 -2 0 0 0
lik	0 0 6 0 0
lta	0 0 0 0 2
lte	6 6 0 0 0
lti	0 -1 -3 0 2
lue	0 0 4 0 0
mai	12 14 0 15 -1
mar	0 -6 -10 1 -1
me	16 17 -14 -6 -4
mei	0 10 0 0 3
mki	-4 0 -4 -4 0
mma	0 0 0 0 -2
mrs	-2 0 -2 0 0
mza	0 0 5 0 0
na	0 0 0 0 -4
nap	0 0 0 0 1
nau	0 0 1 0 0
nca	0 0 1 0 0
nch	0 0 -8 -7 0
ncy	6 0 0 0 0
nde	0 0 0 -9 0
ndi	4 0 0 -2 0
ne	0 8 0 -3 -8
net	0 1 7 0 0
nga	-2 -3 -10 0 1
nge	10 -5 0 0 3
ngi	0 -3 0 0 -1
nka	0 0 0 0 1
nke	-1 0 0 0 0
nko	0 0 0 0 7
no	0 -4 -16 0 0
nse	-1 0 0 0 0
nth	0 0 0 4 0
nut	0 0 0 10 0
oad	0 5 9 0 0
ock	7 6 18 8 0
oda	0 0 -4 0 0
ode	0 0 -3 0 0
oes	0 0 0 0 1
of	0 3 0 0 0
oh	5 5 9 5 6
oin	5 -3 0 0 0
ola	-1 -7 0 -1 -4
ole	0 0 0 0 -3
ome	0 -3 9 14 0
ons	1 0 5 0 0
ood	0 0 4 0 0
ook	0 2 0 0 3
ool	0 -4 0 -2 0
oom	0 0 -7 0 0
oon	-4 0 0 0 0
oor	0 19 12 -3 0
oot	0 0 -3 0 0
opi	0 0 0 -4 0
or	-3 0 0 0 0
ord	0 0 11 0 0
ore	0 1 0 6 3
ori	0 -3 0 4 0
ort	0 0 0 -6 -1
ose	0 0 3 0 0
osi	0 0 0 8 0
ost	0 0 0 4 5
oti	0 0 0 -7 -1
otu	0 0 4 0 0
our	3 0 0 0 0
par	0 0 0 -1 1
pas	3 0 0 0 0
pe	0 5 -16 -19 -12
ple	19 18 12 18 22
pur	0 0 2 0 0
pya	3 0 0 0 0
rah	0 0 7 0 0
ral	0 0 13 0 0
ram	0 0 10 8 0
ran	0 0 12 0 0
ras	0 2 0 1 0
rat	-7 0 -2 0 0
raz	0 0 6 0 0
rch	8 0 0 2 0
rec	0 0 9 0 0
red	0 -6 -3 0 0
ref	0 0 0 0 10
rem	0 0 3 0 0
rha	-1 0 0 0 0
riq	0 0 0 0 1
rna	0 0 0 -6 0
rne	0 0 0 0 3
rns	0 8 12 0 0
ro	8 0 -11 -4 0
rol	0 0 0 -1 0
ron	0 0 -1 0 0
roz	0 11 0 -13 -6
rta	-2 -8 0 0 0
rte	0 -10 0 0 0
rti	0 -7 -1 0 4
rzi	0 4 4 0 0
sab	0 6 0 10 2
san	0 0 0 9 0
sap	0 0 0 0 7
sau	0 4 0 0 0
se	0 2 -11 -12 -9
sha	0 0 1 0 0
she	0 0 0 -2 0
shi	0 0 14 0 0
sir	0 0 0 4 0
ska	0 0 0 0 8
sne	6 0 0 -8 0
so	0 0 -17 0 0
son	0 0 10 0 0
sra	11 -3 1 7 1
sri	0 0 10 6 3
sry	3 8 9 0 0
st	0 0 3 0 0
sta	0 0 0 0 3
sti	0 0 0 -2 0
sun	0 0 -3 0 0
sur	0 0 0 -1 0
tad	0 0 11 15 0
tak	0 2 0 0 0
tal	0 3 -2 0 0
tam	0 3 0 0 10
tar	0 3 6 0 0
tay	0 0 0 0 1
te	0 -3 0 0 0
tel	0 0 -4 0 1
tha	0 7 0 0 -8
the	0 0 0 0 15
thi	0 0 0 7 1
tis	0 0 3 0 0
tle	0 0 3 0 3
to	0 0 0 -2 0
toh	0 -3 0 -8 0
ton	0 0 8 0 0
top	0 0 21 16 0
tor	0 0 -3 1 0
tre	0 -4 -6 0 0
tta	0 0 -1 -12 -2
tte	-3 0 0 0 0
tti	0 0 14 14 16
tu	0 0 0 4 2
u	0 0 0 1 0
ubi	0 0 0 0 6
udh	2 0 0 0 0
ugh	0 0 15 0 0
ula	2 1 -1 0 0
und	1 0 -2 -4 -1
upa	0 0 -1 0 0
uri	0 0 2 0 0
ury	0 0 1 0 0
use	0 4 13 4 0
usi	0 3 0 0 0
ute	0 5 5 0 0
var	0 0 0 0 1
ven	6 9 2 5 7
ver	0 0 10 11 12
wah	8 7 0 0 0
wat	0 0 -3 0 0
wo	0 0 -3 13 3
woh	4 0 0 20 6
ya	0 0 0 6 6
yan	0 0 -5 -2 0
yka	0 0 0 4 0
yon	0 0 -3 0 0
zab	-2 0 -1 0 0
zan	0 0 5 7 3
zil	0 8 6 3 8
zza	0 0 5 0 0
[lasts vi]
1	0 2 0 3 0
10	0 5 0 0 0
118	5 0 0 0 0
120	6 0 0 0 1
2	0 5 0 0 0
20	0 0 0 0 1
3	0 3 0 0 0
30	0 0 0 7 0
31	0 0 0 2 0
4	0 3 0 0 0
5	0 15 0 0 0
61	3 0 0 0 0
984	0 6 0 0 0
a	5 5 16 8 9
ai	5 0 0 0 0
ail	0 -5 -3 8 12
ake	0 0 3 0 0
all	0 0 4 0 0
alo	0 0 0 0 2
an	0 -9 -2 0 0
ang	11 0 0 0 -3
anh	0 -4 3 -2 0
ba	0 14 31 -1 -3
bao	0 0 25 0 0
bat	0 0 0 0 -4
bin	0 0 18 0 0
bo	0 0 7 0 0
bà	0 0 0 4 0
bác	0 -2 0 0 0
báo	0 0 0 0 -3
bóp	0 0 -4 0 0
bạn	0 0 0 -2 0
bảy	0 6 8 11 6
bẩn	-2 0 0 0 0
bắn	0 0 0 0 -3
bắt	0 0 0 -3 -6
bếp	0 0 1 0 2
bị	-6 0 0 0 -6
bốn	0 0 8 1 10
ca	0 0 -1 0 0
cho	0 0 0 4 5
chó	0 -4 -4 0 0
chỉ	-5 0 0 0 -4
chờ	1 0 0 0 -4
chủ	0 0 0 0 2
com	18 13 19 0 0
con	21 2 0 18 15
còn	-1 0 0 0 0
có	0 6 0 0 0
cư	-1 0 0 0 0
cắt	-1 0 0 0 0
cọc	0 0 0 0 -1
cổ	0 -5 0 0 0
của	0 -1 0 0 8
dân	0 0 -1 0 0
dây	0 0 -1 0 0
dọa	-7 -4 0 0 -4
em	-4 -7 -3 -3 0
giờ	0 10 15 0 0
gày	-3 3 0 0 0
gãy	0 0 -2 0 -1
gì	0 0 4 0 0
gọi	0 0 0 -5 -8
gốc	0 0 0 0 1
gửi	0 -1 -2 -5 0
hai	0 -2 -14 0 -4
ham	0 0 5 1 5
hoa	0 0 8 0 0
hoi	0 0 2 6 0
hui	3 0 0 0 0
hìn	-9 -7 -1 0 0
hín	3 9 1 0 0
hít	0 0 -3 -4 0
hóa	-2 -4 0 0 0
hóc	3 4 0 0 0
hôm	0 0 0 5 6
hăm	0 0 -3 0 0
hấm	8 12 15 20 9
hất	-4 0 0 0 0
hập	0 -1 0 0 0
hắn	0 -3 0 0 0
hết	0 0 0 -4 0
họ	0 0 0 0 -7
học	0 0 -4 -6 -3
hồ	0 0 -8 -6 -2
hộ	-3 -1 -4 -1 0
ice	-7 -12 -10 0 0
inh	0 0 0 0 -2
irl	0 0 0 3 0
isa	0 0 1 1 4
iáo	0 0 0 1 0
iấy	8 5 7 9 0
iết	0 0 0 0 2
iếu	-2 -1 -3 0 0
iền	0 0 0 0 -4
iểm	0 0 0 -3 -7
iểu	0 -5 0 0 0
iệm	-4 -4 -10 -4 -6
iện	0 -3 -5 -6 0
lam	0 0 -13 -1 0
lap	0 0 0 0 3
lik	0 0 0 0 4
lip	0 0 0 0 1
luc	0 0 6 0 0
là	0 0 0 -1 -3
làm	-7 -4 -1 -8 -9
lén	0 0 0 0 2
lúc	-5 0 0 12 8
lý	0 0 -2 0 0
lăm	2 0 0 0 0
lại	0 0 0 0 -4
lần	0 0 0 -1 -2
lậu	0 2 0 0 0
lớp	0 0 0 -1 0
mes	0 0 4 9 5
mà	0 -2 0 0 0
mì	0 0 1 0 0
mùi	0 -3 -4 0 0
mặt	0 0 0 0 -1
mỗi	0 0 0 0 -4
một	0 0 4 0 2
mở	1 0 0 0 0
n07	0 3 0 0 0
nap	0 0 0 4 0
net	0 0 4 0 0
nên	0 5 0 0 0
nó	-4 0 0 0 0
nói	0 1 0 0 0
năm	6 -5 -8 0 0
nạn	0 1 2 0 0
nợ	0 0 0 0 -6
o	-4 -1 0 0 0
ome	0 -7 -12 -10 0
ong	8 0 -9 -9 -9
org	7 0 0 0 0
oại	-1 -3 -5 0 0
p	0 6 0 0 0
ple	16 25 17 24 15
qua	0 0 0 0 1
quá	0 -1 0 0 0
quê	0 0 0 3 0
rai	0 0 0 6 0
run	0 0 -1 0 0
răm	2 0 0 0 0
rần	0 0 -2 0 0
so	0 4 0 -2 0
sàn	0 0 0 0 -3
sát	0 -4 0 0 0
sĩ	-2 0 0 0 0
sơ	0 -8 -7 -4 0
số	-3 0 -11 -3 -7
sợ	5 0 -1 0 0
ta	-1 0 0 2 0
thư	-1 -3 -6 0 0
tim	0 0 0 0 3
tin	0 0 -4 0 0
toi	-1 0 0 3 1
toà	-6 0 0 0 0
tps	0 0 7 0 0
tra	0 0 -3 -7 -4
trả	3 0 0 -5 0
tài	0 0 -3 0 0
tên	2 0 0 0 1
tôi	-3 0 -1 8 0
tại	-5 0 0 0 0
tị	4 0 1 2 0
tối	0 3 0 0 4
tờ	5 5 9 0 0
từ	-8 -8 0 0 0
tự	0 1 0 0 0
uan	6 2 0 0 0
ung	0 0 1 0 -6
uản	0 0 0 -4 0
uổi	0 6 0 0 0
ve	0 0 0 0 -1
vo	0 0 0 0 5
và	0 2 0 0 0
vào	0 -3 0 0 0
vấn	0 0 0 2 1
xe	0 0 0 -2 0
xế	0 -1 0 0 0
yen	0 0 6 0 0
yên	0 -6 -4 0 0
áng	0 0 23 2 17
òng	5 10 20 6 8
ông	0 1 11 4 5
ăn	-2 0 0 0 0
ăng	0 0 -2 0 6
đi	-1 0 2 0 -2
đêm	-2 -4 0 0 0
đói	0 0 0 0 5
để	0 -3 0 0 0
đỏ	0 0 2 0 0
đồ	0 0 -4 -3 0
ơng	0 0 -9 -4 -1
ươi	0 13 2 2 0
ười	6 0 10 13 0
ạnh	-2 0 -1 0 0
ảng	-5 -1 -3 0 0
ảnh	0 0 -5 0 0
ằng	0 0 0 -4 -8
ếng	-10 -8 -5 0 0
ịch	0 -2 0 0 -1
ỏng	0 0 0 0 2
ồng	0 2 0 0 1
ổng	0 2 0 0 0
ờng	0 0 -13 0 -4
ở	6 2 -2 2 0
[lasts zh]
10	0 0 0 1 0
14	0 0 0 2 0
15	0 0 0 5 0
19	0 0 0 3 0
63	0 0 0 0 1
74	0 0 0 1 0
a	1 6 -1 -2 0
ac	3 2 1 4 0
ail	3 6 0 8 15
ain	-5 0 0 0 0
app	0 0 -8 -5 -3
are	0 0 3 2 1
at	2 4 8 4 8
b	6 2 0 6 0
co	7 0 0 3 11
com	19 17 23 0 0
d	0 0 1 0 0
dot	8 8 12 18 6
end	5 0 0 5 0
ent	0 6 7 0 0
ess	0 0 0 0 5
g88	0 0 0 0 1
hoo	6 5 6 0 0
ice	0 -7 -7 0 0
ip	-1 0 0 0 0
law	0 0 12 7 6
lee	0 2 3 6 0
me	0 4 0 0 0
mei	0 0 4 2 3
ner	1 0 0 0 0
net	0 1 4 0 0
nhs	0 0 -8 0 0
ome	0 0 -7 0 0
ort	0 0 -5 0 0
p77	4 0 0 0 0
ple	6 23 24 22 20
so	2 0 0 0 0
spa	0 0 0 8 0
t	0 0 4 0 0
the	0 0 3 0 0
tps	0 0 8 0 0
tus	0 0 0 0 8
uk	3 10 18 0 0
ull	7 6 0 6 5
一	0 -5 -26 -11 -10
一个	4 -3 0 0 0
一位	5 8 -3 0 0
一名	0 0 -5 0 0
一家	0 7 2 0 0
一年级	0 3 1 0 0
一样	0 5 0 0 0
一点	0 0 2 1 0
一直	-2 -2 0 -5 -1
一针	0 -1 0 -1 0
丁	0 0 9 0 0
七	2 0 -10 -5 0
万	-12 -16 -17 -10 -4
万里	0 0 4 11 0
丈夫	0 0 0 2 -2
三	12 -1 -14 -8 -4
三个	0 0 -3 0 -2
三月初	0 0 16 8 0
上	0 4 0 -1 -2
上三	0 0 0 0 2
上个月	0 -3 3 5 2
上班	0 9 -7 -5 0
上面	0 3 0 0 0
下	0 6 0 0 0
下午	0 -3 0 0 0
下来	-5 -3 0 0 0
下班	0 0 -10 0 0
不	0 0 0 -6 -14
不听话	-1 -4 0 0 0
不敢	4 8 0 0 -4
不敢说	0 0 0 -2 0
不是	3 0 0 0 0
不管	0 0 -3 0 0
不能	0 0 4 3 2
不让	-1 0 -2 -2 -5
两	0 -14 -21 -17 -6
两个	-1 -7 -5 -5 -1
两份	0 -2 0 0 0
两次	1 0 0 0 0
个	-6 -9 -4 7 10
个人	-6 -16 -13 -8 1
个仔	-2 0 0 0 -1
个头	0 0 -1 0 0
个女	-7 -8 -2 0 0
个旧	0 0 -1 0 0
中	-3 0 21 11 0
中国	0 0 9 0 0
中国人	0 0 7 0 0
中学	0 4 0 0 0
中旬	0 -5 0 0 0
丹比高	0 0 4 6 0
举报	6 0 0 0 0
之前	-6 -7 0 0 4
乐	0 6 0 0 0
乘客	0 4 0 0 0
九	5 0 0 0 0
九月初	0 0 14 7 0
乞儿	6 0 0 0 0
也	-8 2 -4 -8 -10
乡下	0 5 0 0 0
买	-2 0 -6 -7 0
了	-6 -12 -5 -19 -11
二	15 4 -6 0 -7
二层	10 15 19 0 0
二愣子	0 0 2 0 0
五	14 14 3 7 9
五个	0 -2 0 0 -3
交叉口	0 3 9 0 0
交界	0 0 8 0 0
亮	5 0 0 0 0
亲	0 7 4 7 0
亲人	2 0 0 0 0
人	0 -5 -20 -3 0
人人	0 22 33 0 0
人人敬	0 -4 0 0 0
人住	0 2 0 0 0
人命	0 4 0 0 0
人理	0 0 0 -4 0
今	0 0 0 2 0
今年	0 1 0 13 0
介绍	3 0 0 0 0
从	-3 -2 -5 10 -7
仓库	-1 -1 0 -4 0
他	7 3 -16 -8 0
他们	-9 -1 -3 0 8
他妈的	0 0 -6 0 0
以前	-2 3 0 0 0
以后	1 0 0 0 0
仲	-10 -8 0 -5 -4
伤口	0 0 0 0 -1
伦敦路	0 0 0 1 5
住	4 0 0 15 10
住在	-2 -2 -2 15 9
何	0 0 8 0 0
作废	0 1 0 0 0
佢	0 1 -7 -10 -4
保安	0 0 2 0 0
保险	0 -3 0 0 0
修	0 1 2 0 0
修车	1 0 0 0 0
俺	0 -1 0 0 -12
做	10 12 0 -3 0
做事	0 5 0 0 0
做噩梦	0 0 -1 0 0
做头发	1 4 0 0 6
做工	0 5 0 0 0
做过	0 4 0 0 0
停车场	0 0 5 1 0
偷看	0 2 0 0 0
儿媳	0 0 0 3 0
儿子	0 0 0 -4 0
先	0 3 -1 -7 -5
先生	6 4 0 -13 0
克斯通	0 0 4 0 0
克波特	0 0 8 0 0
全是	0 -2 0 -4 0
全部	-4 0 0 0 0
八	-15 6 -7 -12 -12
公交车	0 -3 -7 0 0
公共	0 17 15 17 0
公司	0 0 -3 0 0
公园	0 8 12 0 0
公寓	0 1 0 0 1
公车上	0 0 -5 -4 0
六	0 0 0 1 0
养人	0 0 2 3 0
养老金	0 0 -1 0 0
内政部	0 1 0 0 0
冇	0 3 0 0 0
写	-7 0 0 -5 -6
写信给	0 0 0 5 0
农历	0 0 8 0 0
冬月	0 0 13 7 0
冷	0 0 0 0 1
冻	0 0 -2 0 0
凌晨	0 1 0 0 0
几	0 0 0 -6 -10
几个	0 0 -4 0 -4
出	-2 1 0 -2 -6
出去	1 4 0 0 0
出来	1 0 0 0 0
刀	-3 0 -7 0 0
分	-2 -8 3 0 0
划线	13 7 6 0 6
刚	0 0 0 2 0
初一	0 0 5 0 0
初七	0 4 9 0 0
初三	0 7 12 0 0
初九	4 8 13 0 0
初五	0 7 7 0 0
初八	0 7 11 0 0
到	-15 -13 -14 -14 -14
刷墙	-4 -3 0 0 0
前男友	0 0 0 6 0
剪	0 6 8 7 0
加	-3 -1 -9 -5 -7
加纳德	0 0 6 0 0
勒	0 0 -1 0 0
北门	0 0 0 0 6
区	0 0 1 0 0
医院	0 8 -18 -5 2
十	0 -11 -16 -6 6
十几岁	0 0 17 0 0
十分	0 0 5 0 0
十分钟	0 0 0 0 2
十天	0 0 2 0 0
千	0 0 -4 0 0
半夜	-1 0 0 0 0
卖	0 -2 -10 -2 0
卡	0 0 -1 -4 0
卡斯特	0 0 2 0 0
卡迪夫	0 0 1 0 0
厨师	0 0 0 4 0
去	4 -8 0 5 -2
参考	3 5 0 0 0
又	-1 5 0 -5 0
反锁	0 0 -2 0 -7
发	-5 0 0 0 0
发到	0 0 0 5 0
发帖	0 0 0 3 0
发抖	-2 -1 -6 0 0
取消	3 3 0 0 -3
受	0 0 0 1 2
受伤	6 0 0 0 0
口音	0 0 0 3 0
只	0 0 -1 -5 0
叫	0 0 0 7 0
叫他	0 0 0 8 0
叫我	-4 -10 0 -10 0
叫我们	0 2 0 0 0
可以	-3 0 0 0 0
可是	0 0 0 0 -2
号	9 -6 -2 0 0
号楼	0 0 6 0 0
号码	0 -5 0 0 0
司机	-4 0 0 0 0
吃狗	0 8 0 4 0
合法	0 15 8 10 0
同	-1 3 -5 0 -5
同乡	0 0 0 2 0
同事	1 -7 0 0 0
同学	-6 0 0 0 -6
同屋	0 7 0 0 5
同志	0 0 -3 0 0
后	0 3 3 0 0
后厨	0 0 -1 0 0
后来	0 0 0 0 17
后面	2 14 17 9 14
吐	0 5 0 0 0
吓得	0 0 -1 -2 0
听	-2 0 0 0 0
听见	0 0 -1 0 0
告诉	-1 0 0 0 0
周五	0 0 -3 -1 0
和	0 0 0 10 12
咗	2 0 -3 -4 0
咬我	-4 -6 0 -2 0
哋	0 0 0 -4 -12
哥哥	-1 0 0 4 0
哭	-5 -4 0 0 0
哭了	0 0 -2 0 -1
唔	0 -2 -5 0 -3
唔敢	0 -3 0 0 0
唔畀	-4 0 0 0 0
唔识	0 0 0 0 1
啲	0 -5 0 0 0
喉咙	0 0 0 -3 0
喊	-3 0 0 5 0
喝酒	0 -3 0 0 0
喷漆	0 -2 0 0 0
喺	4 -3 -9 10 -4
嘅	2 0 0 0 0
嘉欣	0 0 7 0 0
嘛	0 2 0 0 0
嘲笑我	0 0 0 0 4
嚟	0 4 0 0 0
四	5 0 0 0 0
四个	-8 -10 -5 -4 -1
回	0 0 0 11 0
回家	-6 -2 0 0 -4
回族	0 0 6 0 0
回来	0 -4 0 0 0
国际	0 0 11 0 0
图鸦	-3 0 0 0 0
圈	6 0 6 10 7
圣	0 0 5 0 0
在	2 0 3 17 7
地下室	0 4 1 0 0
地址	0 9 0 0 0
地毯	0 0 0 6 0
坐	0 -5 0 -1 -6
坐坐	1 5 0 0 0
块	0 -8 -7 -5 0
堂	0 7 12 0 0
堵我	6 0 0 0 0
堵过我	0 4 0 0 0
墙上	0 -7 -3 0 -2
外人	0 0 0 0 1
外卖店	0 0 -1 0 0
外号	0 0 0 2 0
外号叫	0 0 0 2 0
外面	0 0 -6 0 0
多	0 1 2 0 0
夜班	7 0 -1 0 3
夜里	0 0 0 -3 -1
大卫	0 0 11 0 0
大哥	-4 0 0 0 0
大家	0 0 9 4 8
大门	9 8 4 5 5
天天	0 -2 -18 -11 -8
天干	-2 -2 -8 -9 -4
天花板	0 -1 0 0 0
太	0 1 0 0 0
太太	0 0 0 -2 0
头	0 -3 -8 6 0
头巾	0 -5 -9 0 0
女儿	0 0 -3 0 4
女士	0 0 0 -9 0
女性	-2 0 0 0 0
奶奶	0 0 5 0 0
奶茶	0 2 9 0 0
她	0 3 -13 -8 0
好	3 0 0 -5 0
好几	0 0 1 0 0
好惊	2 0 -4 0 0
好运	0 0 5 0 0
好运来	0 0 18 0 0
妈	0 0 0 -2 4
妈妈	1 0 0 -2 -6
妹	0 0 0 -1 0
妹妹	0 0 0 1 0
姓	5 0 -1 9 -3
威尔逊	0 0 4 0 0
婆	0 0 -2 0 0
婆家	0 -3 -2 -1 0
嫁	0 0 -3 0 -2
嫁给	0 3 0 0 5
字	-4 -1 0 0 0
孙仔	1 0 0 0 0
孙女	-3 0 0 0 0
学	0 0 22 13 5
学校	0 0 -9 0 0
学生	0 -3 0 7 1
孩子	-2 -7 -8 -10 0
定位	0 0 0 0 -2
实习	0 0 -3 0 0
客	-1 0 -1 0 0
客人	1 1 0 -6 -8
室	0 0 13 0 0
室友	0 0 0 9 0
害怕	0 0 -9 0 0
家	0 6 0 0 0
家在	0 0 0 2 6
家政	0 0 3 0 0
家里	0 0 -6 -2 0
对面	0 12 9 0 0
寻日	-8 -7 0 0 0
小	2 0 18 11 4
小女儿	0 2 0 0 0
小学	0 6 0 0 0
小孩	0 -3 0 -10 0
小时	-12 -10 -9 -4 -2
小腿	-2 0 0 0 0
小雨	0 0 10 0 0
少	-1 0 0 0 0
尔南达	0 0 3 0 0
就	-2 -12 -4 -10 -2
就是	0 -2 0 0 0
就要	4 0 0 0 0
尹思远	0 0 2 0 0
屁	0 -3 0 0 0
屁股	0 0 0 1 0
层	0 0 0 0 2
居留	0 23 34 0 0
屋	0 0 -1 0 0
屋邨	0 14 17 0 0
展鹏	0 0 1 0 0
岁	0 6 7 0 0
崖	0 6 10 0 0
工	0 0 2 2 0
工作	0 1 4 4 0
工地	0 -5 -5 0 0
工头	0 -1 0 9 0
工资	0 0 -9 -4 0
工钱	0 0 0 0 -1
左手	0 0 3 8 14
差	3 0 0 0 0
已经	-2 0 0 0 0
巴克	0 0 0 6 2
巴兰	0 0 6 0 0
帆风顺	0 0 12 0 0
希望	0 -2 0 0 0
带孩子	0 0 0 0 3
帮人	-3 0 0 0 0
帮忙	0 7 0 0 0
帮我	0 16 0 0 0
干	0 0 -8 -8 -4
干活	4 0 -4 -1 0
平时	0 0 0 -4 -4
平板	0 -1 0 0 0
年	-16 -15 -15 0 3
年三十	0 0 7 3 0
年级	0 -6 0 0 0
并	0 -1 0 0 0
幼儿园	0 2 5 0 0
庇护	19 28 29 29 23
店	0 -4 -6 -3 6
店主	0 0 0 9 0
店门口	0 0 -1 0 0
庞二牛	0 0 7 0 0
庞小翠	0 0 2 0 0
度假	0 8 7 8 0
座	0 0 2 0 0
廿	2 0 0 0 0
开	0 0 -6 0 0
开车	4 14 0 0 0
弄	0 -3 -5 -6 0
张	4 4 0 0 0
强迫我	7 0 0 0 0
彩礼	-5 -8 -5 0 0
影	-3 0 0 0 0
往	0 -2 0 0 0
很	1 -3 -1 -5 0
律师	0 0 0 -5 0
得	-1 -10 -10 -8 0
微信	0 0 0 -3 0
德	0 0 8 0 0
心脏	-2 0 0 0 0
快	0 4 9 12 18
怀孕	0 0 -6 0 0
怂包	0 0 -3 0 0
怕	14 0 0 0 0
怖分子	0 0 -1 0 0
恩典	0 0 7 12 0
想	0 -1 0 0 0
慕容	0 0 2 0 0
成日	0 8 0 0 -6
我	0 -4 -29 -4 -1
我们	0 0 -8 0 0
我哋	0 0 -5 0 0
我家	0 0 -14 -5 -4
戴	0 0 -6 -8 0
户	5 12 15 0 0
房	0 1 1 0 0
房东	0 0 0 8 0
房子	2 1 0 0 -2
房间	0 0 -2 0 0
所以	0 -3 0 0 0
手	0 0 -11 -8 -2
手指	-5 0 -8 0 0
手机	-6 0 -9 -2 -7
手背	0 0 -1 0 0
手臂	0 0 -3 -2 0
才	0 0 -11 5 1
扎	-4 -2 0 0 0
打	-8 -4 -6 -5 -5
打俾	0 3 0 0 0
打工	0 5 3 0 2
打我	4 -7 0 0 0
打扫	2 3 0 0 0
打断	0 8 -2 0 0
扔	0 -5 -1 -5 0
托儿所	0 5 9 0 0
扣	0 1 -7 0 0
找人	0 0 -2 0 0
找到	0 0 0 0 -2
把	-6 0 -14 -12 -19
投	0 0 7 4 7
投罗网	0 0 0 0 -7
抖	0 0 -5 0 0
护士	0 -4 0 -3 0
护工	-2 0 0 0 0
护照	-2 0 -8 5 0
护理员	-2 0 0 0 0
报	0 2 -9 -1 -5
报案	3 0 0 0 4
报警	8 11 0 0 0
抽我	-2 -7 0 0 0
拉格比	0 0 3 0 0
拉货	0 5 0 0 0
拎	0 0 0 0 -6
拐	0 0 1 0 0
拐角	0 0 0 0 6
拒	15 16 22 22 0
拖	0 0 -4 0 0
拖车	0 0 0 0 7
拜克	0 0 0 4 0
拿	0 0 0 -7 0
拿枪	0 -1 0 0 0
持	0 0 0 1 2
挂	0 0 0 7 5
指着	-1 0 0 0 0
按	0 -6 0 -1 0
掐我	6 0 -1 -6 -4
排	1 6 6 7 0
接	0 1 0 0 -2
推	0 0 0 0 -4
揿住	0 0 -1 0 0
搭车	0 4 0 0 0
摘草莓	0 0 0 0 1
攞	0 0 0 1 0
攞住	0 0 0 2 0
支那	0 -5 0 0 0
放	-3 -1 -12 -9 -6
救护车	0 0 -3 0 -5
教	0 5 0 0 0
教会	0 0 -4 0 0
教堂	0 0 -1 0 0
教堂街	0 0 0 0 4
敢	0 0 0 0 5
敲	0 -3 -4 0 0
文人	0 7 6 0 0
断	0 0 -4 0 0
新冠	-5 0 0 0 0
新潮	0 0 5 0 0
旁边	0 3 0 0 9
日	0 0 10 0 0
旧历	0 0 11 0 0
旧年	0 0 3 0 0
早	0 0 0 0 2
早上	8 4 -1 0 0
早就	2 0 10 12 0
时候	-6 0 0 0 0
易舍姆	0 0 12 0 0
星星	0 0 0 1 0
星期二	4 0 0 0 0
星期天	8 7 9 0 0
昨天	0 0 0 0 -1
是	-9 0 0 9 9
晕倒	0 6 -6 0 0
晚	0 16 0 0 0
晚上	5 0 -5 0 0
最	0 0 4 3 10
最后	0 1 3 4 0
最近	0 2 0 0 0
月	12 9 8 20 20
有	1 0 0 -2 0
有个	-4 -10 -9 0 -2
有人	0 -5 -1 0 -6
有没有	0 0 14 12 13
服务员	1 0 0 0 0
期	3 5 5 0 0
本应	6 0 0 0 0
条	0 -6 -9 -7 0
来	19 1 2 0 7
来往	4 0 0 0 0
林	0 0 8 0 0
林肯郡	0 0 2 0 0
枪	0 0 -2 0 3
枫树	0 0 1 0 0
柜	0 0 0 1 0
查	0 0 -1 0 0
栋	13 0 0 0 0
校长	-5 0 0 0 0
校门口	0 0 -1 -2 0
案	0 0 0 -2 0
案件	0 -1 0 0 0
梓睿	0 0 3 0 0
楼	20 19 29 23 30
楼上	0 17 15 7 14
楼下	0 0 0 11 0
楼梯	0 0 -6 -1 -1
橡树	0 1 16 0 0
橡树山	0 0 1 0 0
欠他	0 0 0 -10 -8
欣怡	0 0 4 0 0
欧	0 0 7 0 0
欧阳	0 0 2 0 0
正	0 0 2 0 0
正月	0 0 5 10 0
死	0 0 0 0 -1
每	0 0 3 0 0
每天	0 2 -5 -6 -3
每星期	0 0 -1 0 0
民国	0 0 11 0 0
气	0 0 -1 0 0
汤普森	0 0 4 0 0
汽	0 0 2 2 0
沈	0 0 8 0 0
沈阿婆	0 0 2 0 0
没	11 8 17 16 11
没有	9 -2 13 17 7
油漆	0 0 0 2 0
泰勒	0 0 7 0 0
泼	0 0 0 0 2
泼我	0 0 0 -3 0
洗碗	0 0 -2 0 3
洗衣店	0 0 3 0 0
洗车	0 4 0 0 0
派出所	0 0 -4 0 0
浩浩	0 0 4 0 0
海之味	0 0 2 0 0
海鲜行	0 0 -5 0 0
混	0 -2 0 0 0
混蛋	0 0 0 5 5
清洁	0 3 4 0 0
港口	0 0 4 14 0
游	0 0 9 0 0
滚	0 0 -6 0 4
滚回去	0 5 -4 0 0
滴	0 0 0 0 8
漏水	0 0 0 7 0
火车站	0 5 0 0 0
灰	0 0 0 0 2
炸	0 -1 0 0 0
炸鱼店	0 0 3 0 0
炸鸡店	0 0 3 0 0
点	18 21 23 27 26
点半	0 0 2 0 0
热	-2 0 -5 -3 -2
父母	-6 -2 0 0 0
爸	0 0 0 0 -3
牙	0 0 -2 0 0
牛顿	0 0 1 0 0
狗	-1 -4 -8 -2 -2
狗肉	0 -1 0 0 0
猪	0 0 -5 0 0
现在	8 0 0 -3 -2
玻璃	-1 -4 -2 0 -1
班上	0 0 0 1 0
理	0 1 0 0 0
琴日	0 0 0 0 4
用	-3 -5 -5 -13 -7
申请	0 0 19 10 12
电话	-1 0 -5 0 0
男	0 0 -9 -2 0
男人	-1 0 0 0 0
畀我	-2 -2 0 0 -2
留	0 0 0 0 -1
畜生	0 0 -6 4 -1
疼	-4 -3 -5 0 0
病房	0 13 0 -2 -1
病毒	0 0 -2 0 0
瘦三	0 0 4 0 0
白	0 0 0 5 0
白人	0 0 0 0 1
百	7 -5 -11 -6 0
百家	0 0 4 0 0
的	9 5 6 7 10
皇冠	0 0 8 0 0
相好	0 0 0 8 0
看	0 -2 -1 0 0
看到	4 11 -10 0 0
看看	0 0 -1 0 0
看着	4 0 0 0 0
看见	0 0 -7 -1 0
真名	0 8 0 0 0
真的	0 0 0 -2 -3
眯眯眼	-4 0 0 0 0
着	0 0 0 -2 0
睡不好	0 0 -6 0 0
睡不着	-2 -6 -7 0 0
睡觉	-6 -4 -7 0 0
知道	5 2 0 0 -3
石头	0 -1 -9 0 0
石桥	0 0 14 17 0
砖头	0 -3 -4 0 -2
砸	-5 -6 0 0 0
砸墙	0 -1 0 0 0
碎	0 -5 0 0 0
磨坊巷	0 0 3 0 0
社工	0 0 0 1 0
租	0 -4 -3 -3 0
移民局	0 4 1 3 0
穿	0 0 0 0 6
窗	0 0 -5 0 0
窗户	0 8 3 13 0
第	0 0 2 6 0
第一个	0 8 7 9 0
等	-3 -7 21 14 17
签	0 30 26 7 5
签证	32 25 36 15 15
管	-2 0 0 0 0
米洛什	0 0 2 0 0
系	0 -7 0 0 3
红	9 10 12 8 13
红灯笼	0 0 12 0 0
经学院	0 7 0 0 0
结果	11 8 11 0 0
给	0 0 0 10 0
给他	0 0 0 -1 -4
给我	8 0 0 -1 -4
续签	0 0 7 0 0
编号	-4 -2 0 0 0
缝	0 0 -1 0 0
缝了	0 -8 -9 -15 -11
网上	0 0 -3 0 0
网站	-3 0 0 3 0
罕默德	0 0 3 0 0
罗伊登	0 0 5 0 0
美	6 10 10 0 0
美甲店	-2 0 0 0 0
群里	0 0 -1 0 0
老	-7 -11 -11 -4 -13
老乡	0 0 0 -5 0
老人	0 0 -2 0 0
老人院	0 0 -2 0 0
老公	-3 -1 -5 -4 -1
老地方	0 0 8 0 0
老头	0 0 0 0 -1
老婆	-1 -3 0 0 -3
老子	0 0 0 -1 0
老家	-6 0 0 5 -3
老师	0 7 0 -3 0
老板	2 2 1 0 5
而家	0 0 0 0 2
聋	0 0 -9 -1 0
肋骨	4 -2 -8 -1 0
肚子	-7 0 -6 -4 -2
肯尼	0 0 3 0 0
肿	0 0 -4 0 0
胳膊	-3 0 -1 0 0
胸口	0 0 -2 0 0
脖子	-4 0 0 0 0
脚	0 0 -1 0 0
脸	0 0 -3 0 0
腊月	0 0 11 9 0
腿	-5 0 -10 0 0
膝头	0 0 0 -1 0
膝盖	0 0 0 0 -3
自己	0 0 -4 -4 -4
自杀	0 0 -1 0 0
臭	0 0 -8 0 0
船上	0 0 -5 0 0
艾特	0 0 1 3 10
花臂	0 0 14 0 0
英国	0 0 8 4 -1
苹果树	0 0 7 0 0
莉莉	0 0 6 0 0
莎白街	0 0 0 0 4
菜刀	0 0 -5 0 0
蓉蓉	0 0 3 0 0
蓝天	0 0 8 11 0
蓝色	0 9 8 4 5
藏	0 0 0 -1 -2
街	-5 -9 -7 5 19
街上	0 0 -4 0 0
街口	0 0 7 0 0
街角	0 6 9 0 0
街边	0 0 -4 0 0
衣架	0 -1 0 0 0
被	5 -3 3 6 4
被关	0 0 -6 0 0
装	0 0 -13 0 0
裸照	0 0 -7 0 3
西亚人	0 0 12 0 0
西路	0 0 0 3 9
要	-1 6 0 -3 -4
要饭的	0 -3 0 0 0
规矩	0 0 0 1 0
警	-3 0 -7 0 0
警号	3 -2 0 0 0
警官	0 4 0 0 0
警察	0 0 -8 2 -2
警局	0 4 0 0 0
让	9 9 0 0 -2
讲话	0 0 -5 0 0
诊所	0 0 -3 -7 -5
话	-2 0 0 0 0
话我	0 0 0 -6 4
说	0 -4 -6 0 5
说是	0 -3 0 -3 -3
请	-5 0 0 0 0
诺丁汉	0 0 3 0 0
读书	0 5 0 0 -1
账号	-3 -3 0 0 0
货	5 0 0 0 0
贱	4 0 0 0 0
资格	3 0 0 0 0
资金	14 12 14 0 0
走	0 -5 0 0 0
趁	0 7 0 0 0
越南人	0 0 6 0 0
跑	0 0 0 0 11
跟	0 0 3 4 6
跟踪我	0 -2 0 0 0
跨性别	0 -2 0 0 0
跪	0 0 -2 0 0
路	0 0 -7 -9 0
路上	0 0 0 0 3
路口	0 7 16 0 0
跳	0 0 -4 0 0
踢我	3 0 0 0 0
身上	0 0 0 -3 -5
身份	16 14 20 0 0
躺	0 0 0 0 -2
车	0 -5 -9 0 6
车牌	0 0 0 0 -4
车站	0 0 8 7 8
车里	0 0 -1 -4 0
转角	0 0 6 0 0
软	-1 0 0 0 0
辱骂	-1 0 0 0 0
边	2 8 10 14 15
边个	0 2 0 0 0
过	7 5 12 4 7
过去	0 0 0 -1 0
过嚟	0 3 0 0 0
过期	8 23 30 24 0
返	0 0 0 13 0
返工	0 0 0 0 -2
还	1 1 0 -6 3
还在	0 0 6 9 5
还有	3 3 0 0 0
还没	0 13 10 9 0
还要	0 0 0 -1 0
这	0 0 0 -5 0
这些	0 0 0 0 1
这里	12 0 0 0 0
进	-3 0 -1 6 0
进来	-2 0 0 0 0
连	0 -1 0 0 0
迟到	0 0 -2 0 0
送	0 0 0 3 -4
送到	0 2 -1 6 -4
逼我	-4 0 0 -4 0
逾期	0 0 21 14 0
遣返	0 0 0 0 10
那	13 10 11 6 5
那个	5 4 7 4 13
那天	0 0 -4 -4 -1
那家	1 0 0 5 0
那边	0 5 -2 0 0
那里	0 0 0 -2 -3
那间	6 10 21 13 17
邮件	0 0 0 0 1
邮箱	0 0 -5 16 14
邮编	0 8 -11 0 0
邻居	0 0 -2 8 0
都	-10 -6 -6 -12 -7
酒店	-6 0 -6 0 0
里	0 -11 -7 -12 -11
里面	-5 0 0 9 11
金谷	0 0 7 0 0
针	-7 -14 -15 -10 -10
钟	-1 0 0 0 0
钱	-2 -9 -12 0 -1
铁头	0 0 2 0 0
锁	0 0 0 0 -9
镑	-18 -22 -17 -4 0
门	8 11 8 11 19
门上	0 -5 -4 0 -1
门口	0 -2 0 -1 0
门框	0 0 0 0 7
门铃	-2 0 0 0 0
问我	0 0 0 4 7
间房	0 0 0 0 -1
闹	6 0 0 0 0
闹我	0 -5 -5 -3 -6
阜新	0 0 4 0 0
阳光	0 0 6 0 0
阿姨	-1 0 0 -1 0
阿訇	-3 0 0 0 -4
陈月娥	0 0 0 3 0
院友	0 0 -1 0 0
陪	0 0 -2 0 0
隔壁	0 0 -5 0 -1
难受	0 0 -3 0 0
雨	0 0 1 0 0
零	0 0 0 2 11
雷丁	0 0 8 0 0
霸住	0 0 -6 -9 -7
靠	0 0 0 3 11
面试	11 11 14 0 0
风顺水	0 0 14 0 0
餐馆	0 0 0 -1 0
香	0 9 13 0 0
马路	0 0 0 7 0
骂我	-2 -11 -3 -9 -3
骂我们	7 15 0 0 0
骗	0 0 0 3 0
高峰	0 0 3 0 0
高街	0 0 3 8 0
鬼	0 -4 -6 -2 0
鱼店	0 0 6 10 10
麻雀	0 0 11 0 0
黄	0 0 0 -2 0
黄皮猪	0 0 0 7 0
黑夜	0 0 0 0 5
黑工	0 0 16 0 0
𠮶日	2 0 0 0 0
[length]
1	6 14 11 18 8
10	3 13 14 6 4
2	10 13 -5 11 7
3	6 6 -10 6 4
4	3 2 -12 7 3
5	2 3 -5 10 4
6	0 3 0 9 1
7	6 4 7 13 6
8	1 3 8 5 4
9	1 8 12 13 6
[phrase]
age-is begins	7 22 -1 -2 1
age-is ends	2 -13 -22 12 -5
at-hour begins	-2 3 2 9 7
at-hour ends	1 -1 0 12 10
date begins	3 41 107 84 67
date ends	66 88 113 34 19
day-is begins	0 -6 -7 3 8
day-is ends	-1 -1 -6 17 14
day-part begins	8 25 4 -10 -4
day-part ends	21 18 -3 -16 -7
firm begins	0 8 61 60 28
firm ends	32 52 64 11 3
handle-is begins	1 -3 -19 22 33
handle-is ends	0 0 -19 35 32
hour-more begins	3 36 53 50 33
hour-more ends	27 49 68 13 22
intro begins	5 11 -60 22 31
intro ends	0 -1 -65 88 25
intro-weak begins	-6 0 -32 8 10
intro-weak ends	-4 -13 -46 24 0
keep begins	0 0 -3 -14 -2
keep ends	9 -10 -11 0 -1
lives-in begins	7 17 -28 1 19
lives-in ends	1 -17 -7 38 22
name begins	0 0 62 59 1
name ends	14 59 59 0 0
nation begins	0 0 47 42 0
nation ends	0 48 41 0 0
place begins	43 35 104 93 55
place ends	62 89 98 30 36
reference-is begins	0 -6 -15 -8 2
reference-is ends	-4 -7 -18 8 10
status begins	41 68 199 163 130
status ends	131 165 199 84 67
time begins	13 29 76 58 52
time ends	55 73 84 27 16
worked begins	26 25 -42 -7 9
worked ends	5 -13 -39 0 20
worked-at begins	60 47 -12 -22 -10
worked-at ends	23 -43 -34 -8 -1
works-at begins	3 3 -31 -27 15
works-at ends	-9 -9 -11 69 61
[word ar]
08	0 0 0 0 1
adham	11 4 4 1 1
at	13 8 10 5 9
boss	0 0 7 7 0
brother	0 0 0 0 1
captain	0 0 11 4 4
care	0 0 3 0 0
co	0 0 4 0 0
com	9 11 17 0 0
dot	10 21 12 18 0
example	15 28 24 29 38
fadaeh	3 0 0 0 0
h	0 0 0 0 1
hgv	0 0 0 7 7
https	0 0 12 0 0
jobs	0 0 0 3 0
m	0 0 12 0 0
me	0 9 1 0 0
mid	0 0 3 0 0
mutarjima	0 0 0 6 0
net	1 0 5 0 0
nurse	0 0 0 0 3
org	16 3 3 0 0
r	0 0 6 0 0
sherif82	12 0 0 0 0
t	0 0 9 1 0
uk	0 7 7 0 0
underscore	0 17 9 8 2
walter	0 0 0 3 0
zainking99	2 0 0 0 0
اب	3 7 16 0 0
ابسرهم	0 0 0 0 3
ابعتولي	0 0 0 0 2
ابكي	0 0 -2 0 0
ابن	0 0 -1 -10 0
ابنتي	0 0 0 5 1
ابني	0 0 0 15 10
ابو	0 2 11 1 0
ابوي	-3 0 0 -3 0
ات	1 0 2 15 16
اتحرك	0 0 0 0 5
اجيب	4 4 0 0 0
احد	0 0 -6 -1 0
احنا	0 -2 0 0 7
اختي	0 0 0 -3 0
اخد	0 4 0 0 0
اخرج	0 0 0 0 -2
اخلاص	0 0 5 0 0
اخوه	0 -4 0 0 0
اخوي	0 0 0 -1 0
ادرس	0 7 0 0 0
اذا	0 -4 0 0 -7
اذبحج	-2 0 0 0 0
اربعه	0 0 0 0 2
ارجع	0 0 0 0 6
ارهابي	0 0 0 0 -2
ارهابيين	0 0 -7 0 0
ازا	0 -1 0 0 0
اسبوع	-3 0 0 0 0
استحملي	3 0 0 0 0
اسمه	-2 0 0 10 3
اسمها	0 0 0 2 0
اسمو	0 1 0 12 0
اطلع	0 -2 0 0 0
اعترضت	0 0 0 0 -1
الا	0 0 0 -3 0
الاربعاء	7 0 0 0 0
الارضي	4 0 0 0 -1
الاستاذه	0 0 0 0 1
الاسعاف	6 0 0 0 0
الاسلام	0 0 0 0 8
الاكل	-1 0 -5 0 0
الانكليز	0 0 7 0 0
الاول	0 0 7 3 2
الاولي	0 0 -6 0 0
الايميل	0 0 0 4 0
الباب	0 -4 -3 -4 1
الباسبور	1 0 0 0 0
الباص	0 0 -2 0 0
البحار	0 0 0 4 0
البركه	0 0 0 7 0
البلوك	3 0 0 0 0
البيت	-3 0 -5 -6 0
البيضا	0 4 12 0 0
الثاني	0 0 5 0 0
الجار	0 2 0 4 0
الجامه	6 0 0 0 0
الجديد	0 0 0 8 0
الجمعه	0 -2 0 0 0
الجيران	0 0 0 0 -2
الحاج	0 1 0 0 0
الحساب	0 0 0 8 0
الحوت	0 0 4 0 0
الحي	2 0 0 0 0
الخوف	0 -1 -5 0 0
الخيط	0 0 5 4 0
الدراري	-5 0 0 0 0
الدرج	0 0 -2 0 0
الدمم	0 0 -1 0 0
الديب	0 2 3 0 0
الدين	0 0 -4 0 0
الرابع	0 0 5 0 0
الرافدين	0 13 11 0 0
الرعب	0 0 -4 0 0
الرمز	0 3 0 0 0
السابع	0 -3 -4 0 0
السادس	-1 0 0 -2 0
الساعه	-1 0 -13 -4 -5
السايق	0 0 0 3 0
السجين	0 0 -2 0 0
السكن	0 0 0 2 0
السلطان	0 0 1 0 0
السوق	0 0 -4 0 0
الشام	0 1 0 0 0
الشاورما	0 11 8 0 0
الشرطه	0 -2 -5 0 0
الشرطي	0 0 0 15 0
الشفع	0 0 -2 0 0
الشكوي	6 0 0 0 0
الشهر	0 0 -4 -4 0
الصباح	0 2 0 0 0
الصبح	-5 2 -4 0 -5
الصغير	0 0 0 0 5
الصفعه	3 0 0 0 0
الصوص	0 0 14 0 0
الضغط	0 0 0 0 3
الطابق	0 5 0 0 0
الطلبيه	0 0 0 0 5
العاشر	0 -3 0 0 5
العجوز	0 0 0 8 0
العشيه	0 0 0 0 -3
العمال	-1 0 0 0 0
الفجر	0 -5 -7 0 0
الفيزا	-3 0 0 0 0
القطار	-2 0 0 0 0
القهوه	0 0 0 0 7
الكدمه	3 0 0 0 0
الكل	0 0 0 0 18
الكليه	0 0 0 0 -2
الكنيسه	0 1 5 0 0
اللقمه	0 0 13 3 0
الله	0 0 0 -1 -1
اللي	-3 0 -3 -1 9
الليله	0 -1 -2 7 0
المحل	0 0 0 -3 -1
المدير	0 0 0 0 7
المديره	0 0 0 1 0
المرحاض	0 0 0 0 3
المسا	5 0 0 0 0
المساعد	2 6 0 8 0
المسوول	0 0 0 10 0
المعزب	0 0 0 6 0
المغرب	0 0 4 0 8
المقابله	0 -2 -2 0 0
المكتبه	0 0 -4 -3 0
الملابس	0 0 -2 0 0
الممرضه	0 4 0 5 0
المنزله	0 0 18 0 0
النجار	0 0 6 0 0
النجوم	0 3 3 0 0
الهنيه	0 2 3 0 0
الورود	0 0 4 9 0
الولاد	0 0 0 0 2
الي	0 -2 0 8 8
الچلب	0 0 20 0 0
ام	0 0 25 1 0
امام	0 -2 -1 0 0
امبارح	0 2 0 0 -1
امس	7 0 0 0 0
امسك	0 4 0 0 0
امل	0 0 6 0 0
ان	0 2 3 0 0
انا	1 -9 0 7 4
انام	0 0 -1 0 0
انت	0 -1 0 2 0
انجليزي	0 0 4 0 0
انظف	-2 0 0 0 0
انه	5 0 0 0 0
اني	-1 0 0 0 10
اوراق	0 2 0 0 0
اوكوود	0 0 6 0 0
اوهارا	0 13 11 0 0
ايدي	0 -1 -10 0 -1
ايمان	0 0 4 0 0
ايميل	0 1 0 3 1
ايميله	0 1 0 1 3
ب	0 -3 11 -2 7
باب	-2 -3 -11 -11 0
باسبوري	4 0 0 0 0
باسم	0 0 0 0 1
باص	2 0 0 0 0
بالاسيد	0 0 -1 0 0
بالبيوت	0 0 0 0 1
بالحمام	0 0 0 0 -3
بالشارع	0 0 -4 -3 0
بالشهر	0 -2 0 0 -2
بالصف	0 0 -6 0 0
بالطابق	0 0 -1 0 0
بالغصب	0 2 0 0 0
بالقرد	0 0 -1 0 0
بالله	6 1 0 0 0
بالليل	-2 0 -5 0 0
بالمدرسه	0 0 0 0 -4
بالمنطقه	0 10 0 0 0
بالهجره	-5 0 0 0 0
باوسيت	0 0 7 0 0
باوند	-3 0 -5 -2 -6
بتاخدي	-1 0 0 0 0
بتخليني	0 -2 0 0 0
بتسجلني	0 6 0 0 0
بتشتغل	0 0 0 2 0
بتشوف	0 -1 0 0 0
بتفتش	0 2 0 0 0
بتوجعني	0 -1 0 0 0
برا	-1 0 0 0 -2
بروح	0 0 0 7 0
بس	0 5 0 0 -1
بشتغل	0 0 0 0 1
بطني	0 0 0 0 1
بعتت	0 0 0 0 -4
بعد	0 3 0 0 0
بعدين	-3 0 0 0 0
بعقد	0 0 -2 -4 0
بعيني	0 -1 0 0 0
بغاو	2 1 0 0 0
بغرفه	-5 -7 -4 0 0
بلاغ	4 0 0 0 0
بلوك	0 0 0 8 0
بمدرسه	0 0 0 0 6
بنت	0 -2 0 0 -5
بنتي	0 -5 0 0 12
بوابه	0 0 4 0 0
بوعلام	0 0 4 0 0
بيبدا	-6 0 0 0 0
بيت	-1 0 3 20 0
بيتي	0 -2 0 0 0
بيسال	1 0 0 0 0
بيشتغل	0 0 0 10 2
بيعطيني	0 0 0 0 -1
بيناديه	0 0 0 8 0
بيومين	0 0 0 0 10
تاعي	6 0 0 0 3
تخبروا	4 0 0 0 0
تخليت	7 0 0 0 0
تسعه	0 0 5 0 0
تسوي	0 0 0 0 -2
تشرين	0 0 1 2 0
تصرخ	0 0 0 0 5
تعرف	0 1 0 0 0
تعمل	5 0 0 0 -2
تفل	0 8 0 0 0
تلات	0 0 -9 0 0
تلاته	4 -1 -3 -3 0
تلمسني	0 0 0 0 3
تمرين	0 0 0 0 7
تمن	0 0 0 -1 0
تنتحر	3 5 0 0 0
تيسكو	0 0 12 0 0
ثانويه	0 0 0 5 0
ثلث	0 0 1 0 0
ج	0 0 10 0 0
جاء	0 7 0 0 11
جارتي	0 0 0 7 0
جارنا	0 0 0 -1 0
جاسم	0 0 3 0 0
جاي	0 0 0 0 1
جمادي	0 8 4 0 0
جمعه	0 0 -3 0 0
جنب	0 0 -2 -8 0
جنيه	0 0 -2 0 -6
جهاد	0 1 7 0 0
جوازي	0 -4 0 0 0
جوزي	0 0 0 7 0
جيت	0 1 -2 0 3
جيراننا	6 0 0 0 0
حابس	0 6 0 0 0
حاده	0 0 19 0 0
حامل	0 0 -6 -2 -4
حبسني	0 6 0 0 0
حتي	0 0 0 -5 0
حجابي	-5 0 0 0 0
حدا	-2 0 0 0 0
حداشر	1 0 4 0 0
حدد	0 5 0 0 0
حسابه	-3 2 0 0 0
حفاضات	0 0 0 0 1
حماتي	0 0 0 2 0
حيث	7 5 0 0 0
خامس	0 0 8 0 0
خان	0 0 21 0 0
خايفه	0 0 -8 -5 -2
خبز	4 0 0 0 0
خد	0 3 0 0 0
خمسه	0 0 10 0 0
خميس	0 4 0 0 0
خياطه	0 0 0 -2 0
خيرات	0 0 8 0 0
دارنت	0 0 1 3 0
دبوس	5 2 0 0 0
درمان	0 0 1 0 0
دعاء	0 0 3 0 0
دفعت	0 0 0 0 2
دكانه	0 0 0 7 1
دوارتي	0 0 14 0 0
دوت	0 6 8 14 0
دي	0 0 17 0 1
ديال	0 0 0 10 3
راتب	0 0 0 -1 0
راجلي	0 0 0 7 0
راسش	0 0 -2 0 0
راسي	0 0 -4 0 0
راي	0 3 0 0 0
رايح	9 0 0 6 4
ربعي	0 0 0 1 0
رجعت	0 -6 0 0 0
رجل	0 0 0 0 7
رحت	0 3 0 0 0
رد	5 0 0 0 0
رصاصه	0 0 0 0 -2
رفضت	2 0 0 0 0
رفيقتي	0 0 0 4 1
رقم	0 0 -1 0 -1
رقما	9 0 0 0 0
رقمها	0 0 0 0 6
رقمي	1 3 0 0 0
ركن	0 -4 -3 5 3
رماها	9 4 0 0 0
رمت	0 1 0 0 0
رمو	5 4 0 0 0
رود	0 0 0 1 0
رياضه	0 0 21 6 0
زباله	4 0 0 0 0
زهراء	0 0 1 0 0
زوجي	0 0 0 -2 0
زين	1 0 7 0 0
ساعدني	3 0 0 0 0
ساقي	0 0 -3 0 0
ساكن	0 0 0 0 13
ساكنه	4 3 0 4 4
ساكنين	-5 0 -3 12 11
سالتني	0 4 0 0 0
سالم	0 0 3 0 0
سامر	0 0 4 0 0
سانت	0 0 0 4 0
سبعه	1 0 17 3 0
سبورت	0 0 13 14 0
ستار	0 0 2 0 0
ستريت	0 0 5 0 0
سته	-2 0 -3 0 0
ستو	5 0 0 0 0
سددت	0 0 0 -4 0
سعيد	0 1 0 0 0
سكران	-3 -2 -10 -2 0
سلام	0 0 3 0 0
سماعتي	1 0 0 0 0
سمعان	0 0 9 0 0
سنتر	2 0 0 0 0
سنتين	4 0 14 0 0
سنه	0 0 13 0 -2
سنوات	2 7 0 0 0
سني	0 0 -3 0 0
سنين	5 0 0 0 0
سواق	0 0 0 0 2
سوداني	0 0 13 0 0
سوريا	0 0 10 0 0
سي	0 0 20 0 0
سيارات	0 0 -2 2 1
شارع	0 4 23 25 9
شاف	5 0 0 0 0
شافت	0 2 0 0 0
شافو	0 3 0 0 0
شاكر	3 0 0 0 0
شال	0 0 0 -5 0
شباب	-2 -3 -5 -7 0
شد	0 -2 0 0 0
شرد	0 4 0 0 0
شغال	0 0 0 16 2
شفتو	0 0 0 -1 0
شقه	0 12 0 7 0
شنطتها	4 0 0 0 0
شنطتي	2 0 0 0 0
شهود	1 0 0 0 0
شهور	0 -7 0 0 0
شوبينج	0 2 0 0 0
شوه	0 0 0 0 -1
شي	0 0 0 -5 -8
شيخ	0 -2 -4 0 0
صاحب	0 0 0 -6 -8
صاحبتي	0 0 0 5 0
صاحبها	0 6 0 0 0
صباح	0 0 -3 0 0
صديقي	0 3 0 12 0
صرخ	3 3 0 0 0
صلاه	0 0 -5 -6 0
صوره	0 0 0 0 -3
صوري	0 0 0 0 5
ضربني	0 13 0 -1 0
ضربوا	0 0 0 0 1
طالبته	0 0 0 0 -3
طالع	0 0 0 0 -2
طبرق	0 0 5 0 0
طحت	0 0 0 0 1
طلبت	0 6 0 0 0
طلعنا	0 0 0 0 -5
طليقي	0 0 0 1 0
طومان	0 9 0 0 0
ع	-10 -10 -14 9 17
عاد	7 0 0 0 0
عادل	0 0 0 6 0
عاده	0 2 0 10 0
عالحساب	0 0 0 3 4
عاوني	-3 0 0 0 0
عجوز	0 0 0 -1 0
عربي	0 0 12 0 0
عرس	3 0 0 0 0
عرف	0 0 0 0 4
عشر	0 1 0 0 3
عض	2 0 0 -1 0
علي	3 -16 -23 3 -2
عليكم	1 0 0 0 0
علينا	0 -6 0 0 0
عليي	0 0 0 -3 -2
عم	0 0 0 -8 -2
عماره	0 0 0 5 0
عمر	0 2 0 0 0
عمره	0 0 0 12 0
عمرها	0 0 0 5 0
عمري	16 0 0 6 0
عملو	8 4 0 0 0
عمها	0 -2 0 0 0
عمي	0 -1 -2 0 0
عن	0 3 0 0 0
عند	0 -4 -2 12 19
عنده	-2 0 0 0 3
عندها	0 0 0 2 0
عندي	0 12 0 -1 0
عنك	0 0 0 0 2
عنو	0 -2 0 0 1
غرفتي	0 -2 0 0 0
غرفه	0 -2 0 0 0
غصب	0 0 -4 0 0
ف	0 0 -5 6 9
فالي	0 4 22 0 0
فان	0 0 11 9 0
فستق	0 0 5 0 0
فلات	0 0 -3 0 0
فلوس	0 -3 0 -1 0
فهمي	0 5 6 0 0
فوق	-2 0 0 0 8
في	8 4 -16 16 9
فيديو	6 0 0 0 0
قال	0 8 0 0 -2
قالوا	0 0 0 0 -2
قبل	0 5 0 0 2
قد	0 -3 0 0 -3
قدام	0 -7 -3 -6 1
قريب	0 0 -1 0 6
قسم	0 0 0 6 0
قطع	0 -3 0 0 0
قلبي	0 0 -2 0 0
قلت	0 0 0 2 0
كابتن	0 13 14 0 0
كاتب	0 0 -2 0 0
كارته	4 0 0 0 0
كافيه	0 0 14 8 0
كان	0 0 0 6 0
كانت	0 0 0 5 9
كانون	0 0 0 7 0
كباب	0 0 13 11 0
كبت	3 0 0 0 0
كتبت	0 0 0 0 4
كتير	0 -1 0 0 0
كسر	0 0 0 -3 0
كل	-4 -10 -11 -10 -19
كلب	0 0 -7 -2 -5
كلشي	1 0 0 0 0
كله	0 0 0 0 5
كنت	0 14 0 3 3
كوم	1 5 9 0 0
كيضربني	0 1 0 0 0
لا	1 1 0 0 0
لحد	-1 -1 0 -1 0
لزلمه	0 0 -3 0 0
لسانين	0 4 1 0 0
لسه	0 -2 0 0 0
لعايله	0 0 0 2 -3
لكمه	-3 0 0 0 0
للتجاره	0 1 10 0 0
للدكتور	4 0 0 0 0
لما	0 -2 0 0 0
لمحطه	-2 -2 0 0 0
لو	2 4 0 -3 0
لي	-8 -1 0 -11 -12
ليا	5 0 0 0 0
ليدي	0 0 8 0 0
ليستر	0 0 6 0 0
ليسي	0 0 0 1 0
ليغريف	0 0 3 0 0
ليلا	0 -3 0 0 0
ليله	0 0 0 0 -8
لينغ	0 0 28 0 0
لينك	0 0 0 5 0
ما	3 -1 -13 -4 -13
مالتي	0 0 0 0 4
ماما	0 8 0 0 0
محطه	0 -4 -5 3 0
محمود	0 0 1 0 0
مدام	0 0 0 1 0
مدرسه	0 0 0 0 5
مراسلتي	0 0 0 0 5
مرته	0 0 0 -1 0
مرتو	0 0 0 -2 -3
مرعوبه	0 0 0 0 -8
مره	0 0 0 -8 0
مساعدي	4 0 0 0 0
مستر	0 0 -1 0 0
مستودع	0 0 0 0 3
مسلم	0 0 -1 0 0
مشاوي	0 0 5 2 0
مصاري	0 0 0 -2 0
مطعم	0 0 0 2 2
مع	0 0 -6 0 11
معاشي	0 -4 0 0 0
معي	0 -3 0 0 0
مغسله	0 0 0 0 2
مفرق	0 0 0 0 8
من	-3 -3 -5 8 -10
منتصف	0 0 8 4 0
منذ	0 7 0 0 0
منناديله	0 0 0 6 0
منه	0 0 19 0 0
منهون	0 0 0 -2 0
مني	0 0 7 0 0
ميي	0 0 0 6 0
ناصيه	0 0 0 0 1
ناكر	5 0 0 0 0
نجمه	0 0 3 2 0
نحنا	0 3 0 0 0
نسكن	0 0 0 6 0
نشحت	0 0 0 0 -1
نص	0 -5 -11 -4 -1
نضال	0 0 2 3 0
نعمل	0 0 -3 0 0
نفسها	0 0 0 0 -4
نقطه	0 9 7 10 0
ننام	0 -1 0 0 0
نهار	0 0 0 0 8
نور	0 0 1 0 0
نومت	7 0 0 0 0
هافلوك	0 0 1 0 0
هاي	0 0 20 0 0
هبه	0 0 3 0 0
هديك	0 0 0 0 7
هلق	-2 -4 0 0 0
هوي	0 11 9 0 0
هيشام	0 0 0 3 0
و	0 0 0 -2 0
واحد	0 -5 -11 0 -10
واحده	0 0 -10 0 0
واخت	0 0 0 0 4
واخده	0 2 0 0 0
واخي	0 0 0 3 0
واسم	0 -1 0 0 4
واعطاني	0 9 0 0 0
والابره	0 5 4 0 0
والبنت	0 -4 0 0 4
والتاني	0 0 0 5 0
والتليجرام	0 0 0 7 0
والشفت	0 -6 0 0 0
والعشرين	0 2 0 0 0
والمحاميه	0 0 0 4 0
والمعلمه	0 5 0 0 0
وانا	4 0 0 0 -5
واني	-1 -2 0 0 0
واگف	0 0 0 0 3
وبعت	0 0 0 0 5
وبعدين	0 0 0 -2 0
وبلكني	5 4 0 0 0
وبيبعتلي	4 0 0 0 0
وبيكتبو	0 1 0 0 0
وتوقف	0 1 0 0 0
وحماتي	0 0 -3 -5 0
وخايفه	0 2 0 0 0
ود	0 0 -5 0 0
ورا	1 0 -3 0 0
ورجلها	0 0 0 0 8
ورفيقتي	0 8 0 1 0
وسحبني	0 -1 0 0 0
وشارع	0 0 3 3 0
وشك	0 0 0 -1 0
وضاح	0 0 5 0 0
وطفلي	0 0 0 0 6
وعدني	0 0 0 0 1
وعضني	0 0 0 0 -1
وعم	0 3 0 0 0
وعمرها	3 0 0 10 0
وعندي	0 7 0 0 0
وقال	0 -1 0 0 -1
وقالت	0 1 0 0 0
وقدام	0 0 0 8 0
وقع	0 3 0 0 0
وكال	0 -3 0 0 0
وكسر	0 6 0 -4 0
وكل	0 0 0 -4 0
ولا	-2 -4 0 -5 -5
ولد	0 0 -7 0 0
ولدي	4 0 0 1 2
وما	-3 3 0 0 0
ومالي	5 0 0 0 0
ومرته	0 6 0 0 0
ومعاه	0 2 0 0 0
ونهارا	-3 0 0 0 0
وهددني	0 0 -5 0 0
وهو	0 0 0 0 8
وهي	1 3 0 0 6
وواحد	0 -4 0 -2 0
وياخدو	0 7 0 0 0
ويانه	0 0 0 -1 0
ويحرسنا	0 -2 0 0 0
ويدق	0 0 0 -2 0
ويسكن	0 4 0 0 -1
ويشتغل	0 0 0 4 0
ويقول	0 0 0 -1 0
ويكول	-3 0 0 0 0
ويلبيك	0 2 5 0 0
يا	1 0 0 3 -1
ياخذ	10 0 -9 -10 -4
يبچي	0 9 0 0 0
يتصل	0 -5 0 -3 0
يجي	0 -1 0 0 8
يجيني	1 1 0 0 0
يدفع	0 0 0 1 0
يديوني	1 0 0 0 0
يرجعو	0 0 0 -1 0
يرسل	0 -4 0 0 0
يزوج	0 0 0 0 -3
يسار	0 0 -5 0 0
يسمونه	0 0 0 2 0
يسموه	0 0 0 7 0
يشتغل	0 0 0 0 1
يصور	0 7 0 0 0
يصيح	0 4 0 0 0
يعرسها	0 0 0 0 -2
يعضني	0 0 -4 0 0
يفتح	1 0 0 0 0
يفتش	0 0 -1 0 0
يقول	0 8 0 0 0
يقيف	1 0 0 0 0
يكلم	0 0 0 0 4
يلاحگني	0 0 0 0 7
يلي	0 0 0 0 6
يمني	0 0 4 0 0
يناديني	0 0 0 -4 0
يناديها	0 0 0 4 0
ينشر	3 0 0 0 0
يورو	0 0 0 -3 0
يوم	3 0 -2 0 -5
[word ar-latn]
0g	0 2 3 0 0
10	0 0 5 0 0
11	0 0 10 0 0
14	0 0 9 0 0
3	9 0 0 0 0
3a	0 0 0 2 1
4462	0 0 0 2 3
6	0 0 0 0 8
7754	2 3 0 0 0
a	1 7 0 -10 -6
ab	0 0 -5 0 0
abad	0 4 15 0 0
abn	-3 0 0 0 3
abnu	1 3 0 0 0
abu	0 0 29 14 0
ac	0 -3 0 0 0
acra	0 0 0 0 2
acran	12 6 0 9 1
actar	0 0 0 0 8
acuf	1 0 0 0 0
ad	0 0 0 0 8
afak	0 -6 0 0 0
ahla	0 0 0 0 5
al	6 5 33 25 7
ala	-12 -10 0 0 10
alakum	0 0 -3 0 0
alatla	3 0 0 0 0
alula	0 4 0 0 0
am	-8 -10 -3 -8 -1
ama	0 0 0 6 0
amal	0 0 0 24 13
amala	0 -1 0 12 0
amam	0 -1 0 0 0
amsurt	0 0 3 0 0
ana	4 -2 0 -6 0
anadula	3 0 0 0 0
and	0 -6 -3 0 9
anglac	0 0 -1 0 0
anu	0 0 0 0 -3
ar	0 0 -6 0 0
arga	0 0 0 0 -1
argu	0 -8 0 0 0
asamuh	0 0 0 4 0
asm	0 0 0 4 0
at	22 17 15 6 17
atana	0 -8 0 0 0
au	0 0 0 0 8
auhbas	0 0 -3 0 0
aukrub	0 0 0 -2 -2
aum	9 0 0 11 9
aununa	-6 0 0 0 0
axad	2 0 -4 0 0
axat	2 0 0 0 0
axua	0 0 0 8 0
az	0 9 8 0 0
azan	0 0 2 0 0
azaz	-2 0 -1 0 0
b	1 -15 -14 -2 8
ba	-5 -4 0 18 7
bab	0 -7 0 0 0
baba	7 0 0 -4 0
babka	-1 0 -2 -5 0
bablag	0 0 0 0 -3
bac	0 0 0 8 0
bactagal	0 0 0 0 1
bactgal	-3 8 0 0 0
bad	-5 0 0 0 0
badan	0 3 0 0 0
badrubna	0 2 0 0 0
bakauruna	20 0 0 0 0
baksarula	4 15 -2 0 0
bal	0 -10 -11 -18 -7
baladak	0 0 0 0 2
bandas	0 9 8 0 0
bant	0 -2 0 0 0
banta	0 0 0 -3 0
barah	0 0 0 -1 0
baram	7 0 0 0 0
barkar	0 0 1 0 0
bas	-6 0 0 0 -6
basa	0 0 9 6 0
basbura	0 -2 -5 0 0
basra	0 0 7 0 0
bat	0 0 0 0 1
bata	0 0 0 0 9
batau	0 0 0 6 7
batula	7 0 0 0 0
bb5	0 0 0 11 0
blasa	0 -3 0 0 0
bluabal	0 0 11 0 0
bnam	0 -2 0 0 0
bnta	0 0 0 0 -10
brum	0 9 24 0 0
bta	0 -2 0 0 0
btahana	0 0 -1 0 12
building	0 0 -3 0 4
bulas	0 0 -3 0 0
bura	0 0 -7 0 0
cadat	0 0 0 -4 0
cahar	0 5 0 0 0
cahr	20 18 21 0 0
cal	2 3 0 0 0
canab	0 6 0 0 0
canta	0 -1 0 0 0
car	0 0 -4 0 0
cara	0 0 -5 0 0
caraf	0 0 3 0 0
cugl	0 0 0 0 -5
curta	0 -2 -6 0 0
dahra	-1 0 0 0 0
dalu	0 -4 0 0 0
dar	0 0 5 3 6
dara	-1 0 0 0 0
darabna	0 0 0 0 -2
darabuna	3 4 0 0 0
darb	0 0 -1 0 0
daxalt	0 3 0 0 0
daz	-2 -1 0 0 0
dot	15 30 24 32 6
drab	0 0 -2 0 0
example	15 13 6 15 18
fa	4 0 0 11 19
fada	0 3 0 0 0
fal	0 8 17 0 0
farmboy	0 0 0 4 9
fasa	0 1 0 0 0
fatar	0 0 0 -6 -5
flat	0 -4 -4 4 0
gabhata	0 0 -8 0 0
gabla	2 0 0 0 0
gadamna	0 -2 -2 0 2
gal	0 0 -5 -6 0
ganaral	0 0 7 0 0
gar	0 0 0 -5 0
gara	0 0 9 0 4
garna	0 2 0 2 0
gasb	0 0 -1 0 0
gat	0 0 -1 0 0
gau	3 0 0 0 0
gazuan	0 0 5 0 0
gmal	0 0 0 0 5
greenford	0 0 1 0 0
gt	0 0 6 8 0
gud	0 0 3 0 0
gurfa	0 0 0 -3 0
guza	12 1 0 1 0
ha	0 5 0 0 0
hacam	0 0 4 0 0
had	0 0 0 0 1
hada	2 0 0 4 0
hadaduna	0 3 0 0 0
hadanat	0 -6 17 0 5
hafada	0 0 0 0 5
hafadta	0 0 0 5 0
hag	2 1 0 0 0
hagam	0 5 6 0 0
hagra	0 0 -7 0 0
hal	0 14 0 0 0
hala	0 0 14 4 1
hamata	5 7 0 0 0
hanut	0 12 7 11 8
hasa	0 0 0 0 6
hasab	4 0 0 0 0
hat	-1 0 0 0 0
hata	4 6 4 11 13
hatam	0 0 1 0 0
haulaga	0 10 6 0 0
hd	0 0 11 0 0
hgaba	0 -4 0 0 3
hsabu	3 8 0 5 4
hum	-3 0 0 0 0
husan	0 0 0 0 8
hust	0 0 0 0 -6
hut	0 14 17 0 0
k11	0 0 2 3 0
ka	0 0 -5 0 0
kadrabna	0 2 0 0 0
kafr	0 0 15 12 0
kal	1 -8 -3 -4 -2
kalb	-7 -9 -5 0 0
kan	0 0 0 10 2
kanat	0 0 0 8 0
kasaru	0 3 0 0 0
katab	3 0 0 0 0
katcan	0 4 7 0 0
katsabna	0 3 0 0 0
ktar	3 0 0 0 0
kuang	0 0 9 7 0
kul	0 1 0 0 0
kum	4 12 18 0 0
kuna	4 5 0 0 0
l	-14 0 -7 3 -1
la	-2 -11 -9 -2 -6
lal	0 0 -12 0 0
lala	-2 0 0 0 0
lana	0 0 2 0 0
latla	0 0 9 8 0
laxdan	0 0 10 0 0
lmagrab	0 0 16 0 0
lxanza	6 0 0 0 0
m	14 4 1 0 0
ma	0 -4 0 0 -3
madrasta	-2 -2 0 2 0
madu	0 0 8 4 0
maktab	0 0 0 1 0
malam	0 0 0 0 -8
mamal	6 0 0 0 0
man	-4 -5 0 8 0
mara	14 15 22 2 0
markat	4 2 0 0 0
martu	5 0 0 -2 0
masaga	-1 0 0 0 0
masara	-9 0 -6 0 0
mat	0 0 -12 -10 -4
matam	0 0 3 1 0
matbax	0 0 3 0 0
maun	4 4 0 0 0
mcana	0 0 0 0 -2
mn	0 0 0 8 0
msg	0 3 0 0 4
mta	12 7 11 8 4
mubala	0 1 0 0 0
mustacfa	2 -1 0 0 0
mustafa	0 0 5 0 0
muturs	0 0 12 0 0
mxada	0 0 -3 0 0
nafsa	0 0 0 0 -2
nala	0 0 4 7 0
nalna	3 0 0 0 5
nar	-7 -12 -8 0 0
nauras	0 13 14 0 0
nd	5 0 0 0 4
nhar	-5 0 0 0 0
nsafar	0 0 0 2 0
nursara	2 0 0 0 0
nus	0 5 9 0 0
nuta	2 0 0 0 0
nxdam	0 0 0 0 4
purpose	0 0 0 0 1
ragab	0 0 5 0 0
rakam	0 0 0 3 0
ram	1 0 0 0 0
ramu	4 7 0 0 0
rana	0 0 10 0 0
ras	0 0 12 16 23
rasa	0 0 0 0 -8
rugba	0 0 0 1 0
ruh	0 0 0 2 0
sab	0 0 -3 -5 0
sadas	4 0 -1 0 0
sadra	0 0 1 0 0
sahab	0 0 0 2 2
sakan	4 0 0 0 0
sakna	0 0 0 0 3
sakta	0 0 0 0 -6
salam	0 0 -5 -2 0
salfa	0 0 0 0 -1
samana	5 14 0 0 0
santra	0 0 -2 0 0
sara	0 0 0 0 8
sartu	0 0 0 0 1
satr	4 9 0 0 0
snan	0 0 0 0 1
stafa	0 0 5 0 0
sturas	0 0 0 0 4
subh	0 -3 0 0 0
subuh	0 -2 -1 0 0
sudana	0 0 7 0 0
sura	0 0 0 -1 0
t	9 0 3 3 0
tab	0 2 3 3 0
taba	-5 6 0 -2 0
taf	0 0 -3 0 0
taht	0 0 4 9 0
tal	0 0 -4 0 0
tala	0 0 18 1 0
talata	0 0 17 17 14
talt	0 0 2 0 0
tamana	0 5 0 0 0
tana	0 -3 0 0 0
tanan	0 8 0 0 0
tandaf	0 0 8 0 0
tara	0 0 2 0 0
taxaram	0 15 12 0 0
tht	7 0 0 0 -3
tla	0 6 8 0 0
tlat	0 0 -1 0 0
tlata	0 0 1 0 0
tmana	0 0 0 3 8
transburt	0 0 8 0 0
tua	0 0 1 0 0
tubab	1 0 0 0 0
u	0 0 -8 -10 -17
uaduna	-7 0 0 0 0
uahad	0 0 -7 -9 -2
uahda	-3 0 -10 -10 -1
uakaf	0 7 0 0 0
ualada	1 4 0 0 3
ualk	0 0 8 0 0
uastgata	0 0 11 0 0
ulad	0 0 0 -5 -4
ulda	0 0 0 0 -6
uma	0 -1 -2 -3 0
umal	0 0 0 0 3
umra	0 -2 0 0 0
umru	0 0 0 1 0
urg	0 2 5 0 0
usat	0 0 9 0 0
uxta	0 0 0 -7 0
x	0 8 4 0 0
xafa	6 0 -2 0 0
xua	0 4 0 0 0
xudra	8 1 0 0 0
zauat	-4 -2 -1 5 0
zaugtu	0 -3 0 0 0
zbala	8 0 -2 -1 -1
[word bn]
118	0 0 0 1 5
abdi	0 0 0 1 0
akter	0 0 0 2 1
at	10 16 20 13 12
boat	0 0 7 5 0
chobi	2 0 0 0 0
com	14 19 29 0 0
dot	16 12 15 26 9
example	7 14 9 11 11
gmail	0 2 2 7 12
hotmail	3 1 0 0 0
jorina	0 0 0 0 2
k	0 0 0 2 0
kalam	0 0 0 0 7
me	0 7 6 0 0
nights	0 0 1 0 1
org	9 7 10 0 0
rater	0 4 0 0 0
ritwik	0 0 2 6 2
ruji	0 0 5 7 4
s	0 2 6 2 0
shahin	0 0 0 0 1
t	0 0 7 6 0
tara99	4 0 0 0 0
underscore	0 0 0 7 5
w	0 3 4 0 0
yahoo	7 5 0 1 4
অইলে	4 0 0 0 0
অফ	0 0 1 0 0
অফিস	0 4 0 10 0
অফিসার	0 0 0 0 9
অবশ	0 -6 -3 0 -1
অভিরূপ	0 0 0 2 0
অসুস্থ	0 0 -6 0 0
অ্যাট	2 6 6 9 19
অ্যান্ড	0 0 0 6 0
অ্যাপল	0 0 7 0 0
অ্যাবিফিল্ড	1 0 0 0 0
আইডি	6 0 0 0 0
আকাশ	0 8 11 0 0
আগস্টের	0 0 0 0 7
আগে	0 0 0 1 3
আঙুল	0 0 -6 -3 0
আছি	2 0 0 0 0
আছিল	1 0 0 0 0
আট	0 0 -6 0 0
আনিকা	0 0 2 0 0
আন্দ্রেয়া	0 0 1 0 0
আফায়	0 2 0 0 0
আবার	0 1 0 0 4
আব্বা	2 0 0 0 0
আমরা	0 2 0 25 1
আমাকে	0 5 0 -6 -4
আমাদের	0 0 0 0 -1
আমার	1 17 -12 -17 1
আমি	-1 5 0 0 0
আর	-6 2 6 -1 1
আর্চবিশপ	0 0 0 4 0
আল	0 0 7 2 0
আশা	0 0 0 0 -1
আসছি	-4 1 0 0 0
আসতেছিলাম	0 -2 0 0 0
আসে	-3 -4 -1 -3 0
ইট	7 0 0 0 0
ইমেইল	0 0 0 7 5
ইমেল	0 0 0 0 1
ইয়ার	0 0 0 0 10
ইয়াহু	0 0 0 0 4
ইস্কুলো	0 -4 -3 0 0
উনি	0 4 0 1 0
উনিশ	0 0 3 0 0
এ	4 19 -7 -5 -16
এই	-3 -2 0 0 0
এক	0 -2 -2 0 -4
একজন	0 0 0 7 0
একটা	0 0 -3 0 -6
একটি	0 5 0 0 0
একদিন	2 0 0 0 0
এখন	0 0 0 5 0
এখানে	0 6 0 2 0
এজেন্সির	-1 0 -1 0 0
এনে	0 0 0 -2 0
এনেছে	7 0 0 0 0
এবং	0 0 0 0 5
এর	1 0 0 0 6
এসে	-1 7 0 0 0
ও	0 0 0 3 2
ওই	0 7 0 0 6
ওড়না	-3 0 0 0 0
ওদের	0 0 0 0 8
ওনার	0 0 0 -1 0
ওয়াই	0 0 18 5 0
ওয়ার্কার	0 0 0 8 0
ওয়াশে	-1 0 0 0 0
ওয়েম্বলি	0 0 10 0 0
ওর	0 0 0 0 -2
ওরা	0 3 0 0 -5
ওল্ডহাম	0 0 4 0 0
কইরা	0 -4 0 0 0
কথা	-1 -4 -1 0 0
কভেন্ট্রি	0 0 2 0 0
কভেন্ট্রির	0 0 7 0 0
কম	4 10 24 0 0
কমু	0 0 0 0 -1
কম্পিউটার	0 2 0 0 0
কয়	0 8 0 0 0
কয়েকটা	0 0 0 0 -4
করছে	0 0 0 -2 0
করতাম	11 0 0 3 0
করতে	1 -5 0 0 0
করলে	0 0 0 -4 0
করায়	-8 0 0 0 0
করার	0 -5 0 0 0
করি	-8 -6 -17 -3 7
করে	9 -15 -2 9 9
কর্মচারি	0 0 0 6 0
কাইল	0 0 20 0 0
কাছে	6 12 0 3 9
কাজ	-3 3 0 -6 0
কাটি	0 0 0 0 -4
কাদতে	0 0 -7 -5 0
কানছি	1 0 0 0 6
কান্দে	0 0 -1 0 0
কান্না	0 0 -1 0 -3
কাপি	0 -1 -4 0 0
কাপে	-3 0 0 0 0
কার	0 -1 0 -1 0
কারন	0 0 0 0 9
কাল	-1 0 0 0 0
কালা	0 0 -3 -2 0
কালো	2 0 0 0 0
কিছু	-2 0 0 0 0
কিন্তু	7 0 0 0 0
কুত্তা	-1 -2 -3 0 0
কুনু	0 0 0 -1 0
কে	0 4 0 0 0
কেউ	4 0 0 0 0
কেড়ে	0 0 -2 0 0
কেবল	0 0 1 5 0
কেস	0 0 -5 0 0
কোর্টে	0 0 -2 -7 -3
কোর্টের	0 0 -8 -3 0
ক্যাফেতে	4 3 7 0 0
ক্যারাভানে	-2 0 0 0 0
খাটায়	0 0 0 8 0
খিদায়	0 0 0 -1 0
খুন	0 0 -2 0 0
খুব	6 4 0 -1 0
গত	0 0 -8 -2 0
গন্ধ	0 0 0 0 2
গফুর	0 0 0 5 0
গরম	0 3 0 -3 0
গলা	0 0 -5 0 0
গাড়ি	0 3 0 0 0
গায়ে	0 3 0 0 0
গালি	-3 0 -4 0 0
গিয়া	8 0 0 0 0
গুড	0 0 4 3 7
গে	0 0 -4 0 0
গেছি	1 0 0 3 0
গেছিল	0 0 0 0 4
গেছে	0 0 0 4 0
গেটে	0 0 -5 -2 -4
গেলাম	0 0 0 0 10
গোলাম	0 0 1 0 0
গ্রেগসের	0 0 2 0 0
ঘন্টা	0 -8 -6 -2 0
ঘর	0 0 -1 0 0
ঘরো	0 0 0 0 2
ঘাড়ে	0 3 0 0 0
ঘুম	-3 0 0 0 0
ঘুষি	0 0 -6 0 0
চট্টোপাধ্যায়	0 0 2 0 0
চড়	0 0 -2 0 0
চাই	0 -4 0 0 0
চাইলে	-1 0 0 0 0
চাকমা	0 0 7 0 0
চাকরি	0 10 0 0 0
চান	0 0 0 7 0
চায়	0 -2 0 0 8
চারটায়	0 0 2 0 0
চিপসে	0 0 6 0 0
চিহ্ন	5 11 11 3 1
চুল	1 0 -2 0 0
চোট	6 0 0 0 0
চোয়াল	0 0 -1 0 0
চৌদ্দ	0 0 -6 -5 -1
চৌষট্টি	0 0 2 0 0
ছটা	0 0 5 0 0
ছবি	0 0 -5 -1 0
ছয়	0 2 -9 0 1
ছিলাম	0 0 0 1 0
ছুটি	-2 -3 -2 -2 -3
ছুটির	0 -2 0 -1 0
ছুরি	0 0 -1 0 0
ছেলেকে	0 0 0 -2 0
ছোট	-2 0 0 0 0
জন	0 0 -2 0 0
জব	0 5 0 0 0
জয়	0 0 4 0 0
জানলে	0 2 0 0 0
জানালায়	0 7 0 0 0
জানে	1 2 0 0 0
জামাইর	0 0 0 0 -1
জায়গা	10 0 0 4 0
জিজ্ঞেস	-5 0 0 0 0
জিমেইল	2 3 4 9 15
জিরো	2 0 5 3 0
জুই	0 0 3 0 0
জেনে	0 4 0 0 0
জোন্স	0 0 1 0 0
জ্বালিয়ে	0 0 0 -5 0
জ্যাকেটে	0 0 0 0 8
ঝলসাইছে	0 -1 0 0 0
ঝি	2 0 0 0 0
টাকা	0 0 -2 0 0
টাকাও	0 -1 0 0 0
টিচার	2 -5 0 0 0
টিপে	0 -3 0 0 0
টেস্কোতে	0 0 10 0 0
ট্রি	0 4 0 0 0
ট্রিনিটি	0 0 3 0 0
ট্রেইনার	0 0 0 1 0
ট্রেনে	0 0 -3 0 0
ঠাট্টা	0 0 0 0 7
ঠান্ডায়	0 0 0 -7 -3
ঠিকমতো	0 0 0 3 0
ঠিকানা	0 0 0 0 4
ডট	15 17 24 36 0
ডাকে	0 4 0 0 0
ডাবল	0 3 0 0 0
ডিন	0 0 3 0 0
ড্রাইভার	0 -1 0 0 0
ঢুকতে	-4 0 0 0 0
তাকে	-3 0 0 0 0
তাজা	0 0 5 5 0
তান্দুরিতে	0 0 1 0 0
তার	4 0 -2 -2 1
তারপর	0 -1 0 0 0
তারা	0 0 19 0 0
তারিখ	0 0 3 0 0
তালা	0 0 -2 0 0
তিন	2 0 0 0 0
তিনটা	0 0 0 0 -1
তুয়ান	0 0 2 0 0
তৃতিয়	0 0 0 7 0
তেইশ	0 0 4 0 0
তেল	4 0 0 0 0
তো	0 4 0 0 0
তোদের	1 0 0 0 0
তোমরা	0 0 0 5 0
থইয়া	0 0 0 0 -4
থাইকা	0 5 0 0 0
থাকি	4 14 -7 5 5
থাকে	1 0 0 5 0
থাপ্পড়	0 0 -3 0 0
থামালো	6 0 0 0 0
থেকে	10 13 0 0 0
দশটায	0 5 0 0 0
দাও	0 0 -6 0 0
দাগ	0 -3 0 0 0
দালাল	0 0 0 3 -4
দালালের	0 4 0 0 0
দিও	0 0 0 2 2
দিকে	0 1 0 0 0
দিছে	-15 -9 0 0 7
দিন	0 -4 17 0 0
দিনটা	0 2 0 0 0
দিনে	-2 -10 0 -10 -9
দিনেও	-2 0 -1 0 0
দিব	0 -4 -6 0 8
দিয়া	-2 -10 0 0 0
দিয়ে	0 0 0 0 -2
দিল	-1 0 0 0 0
দুই	0 2 7 4 -2
দুইটার	0 0 4 0 0
দেখছে	9 0 0 0 8
দেখি	0 0 -1 0 0
দেন	0 -4 0 0 0
দেবর	10 0 0 0 0
দেয়	-8 -19 -15 -2 -8
দেয়ালো	0 0 0 0 -2
দেশে	0 -8 0 -11 -1
দেশের	3 -2 0 -4 0
দোকানে	1 -10 0 0 0
ধইরা	-4 0 0 0 0
ধরে	0 -2 0 0 0
ধরেছিল	0 0 0 0 1
ধাক্কা	0 0 -8 0 0
ধোয়া	-2 0 0 0 0
নখের	3 0 -7 0 0
নগ্ন	0 0 0 -3 0
নদি	0 0 3 0 0
ননদ	-2 0 0 0 0
নম্বর	0 12 0 0 0
নম্বরে	-2 0 0 0 0
নয়	0 0 24 2 0
না	-7 0 -8 0 0
নাই	0 -6 0 -12 -5
নাম	0 -1 0 6 0
নামে	5 13 0 0 0
নাম্বার	-2 -5 -3 0 -2
নিছে	-1 0 0 0 0
নিতাম	-4 -3 0 0 0
নিয়া	-2 9 0 0 5
নিয়ে	0 3 0 0 0
নিয়েও	0 0 0 -2 0
নিল	0 0 25 5 1
নেয়	0 0 0 0 3
নোংরা	0 6 0 0 -3
নোয়াখালি	0 0 10 0 0
পড়ি	12 0 -2 3 0
পড়ে	2 0 -6 0 0
পদবি	0 0 0 2 0
পনেরোয়	0 5 0 0 0
পপলারে	0 0 11 0 0
পরশু	0 -4 0 0 0
পরে	-6 0 0 0 4
পা	1 0 -7 -4 0
পাইছি	0 3 0 0 0
পাউন্ডল্যান্ডে	0 0 4 0 0
পাকি	0 0 -10 0 0
পারি	-8 -2 0 0 0
পারেন	0 0 -2 0 -1
পার্কে	2 1 9 0 0
পার্কের	0 4 4 0 0
পাশের	0 3 0 0 8
পাসপোর্ট	4 0 -3 0 0
পিওরজিম	0 0 7 0 0
পিটাইছে	0 0 0 0 11
পিঠে	0 1 0 -2 0
পুলিশ	7 0 -1 0 0
পেটে	0 0 -2 0 0
পোড়া	0 -2 0 0 0
পোয়াতি	0 0 -4 0 0
পোস্টকোড	1 0 -4 0 0
পৌনে	0 0 1 0 0
প্রতিদিন	0 0 -2 0 -1
প্রমান	1 0 0 0 0
প্রস্রাব	0 0 -1 0 0
প্রোটনমেইল	0 0 0 0 2
ফিশ	0 0 3 0 6
ফুয়ার	0 4 0 0 0
ফুরুত্তারে	0 0 -4 -3 0
ফেসবুকে	0 0 0 7 1
ফোন	2 7 -3 0 0
ফোনে	0 2 0 0 0
ফ্ল্যাটের	0 0 0 4 0
বইয়া	0 1 0 0 0
বউ	3 0 0 4 0
বছর	0 -11 0 0 0
বছরের	0 10 0 1 0
বড়	0 0 0 0 5
বন্দি	-2 0 -2 0 0
বন্ধু	0 0 0 3 0
বয়ফ্রেন্ড	0 0 0 1 4
বয়স	-2 -1 -2 14 0
বর্তমানে	0 0 0 5 0
বলছি	0 0 0 0 2
বলছে	0 0 0 9 0
বলে	0 0 0 0 4
বসে	-3 0 -2 -1 0
বাংলাদেশি	0 0 14 0 0
বাইড়াইছে	0 0 0 0 -2
বাইশটা	0 0 0 -4 0
বাচ্চা	-4 0 -3 -10 -3
বাচ্চার	6 0 0 -3 0
বাজারের	0 0 -2 0 0
বাড়ি	-3 0 -6 10 0
বাড়িতে	1 0 0 -1 -2
বাথরুমে	0 -6 0 -4 -1
বাদে	0 0 0 6 0
বান্ধবি	0 0 0 3 0
বাপ	0 0 0 -5 0
বাবা	-3 0 0 0 4
বার	-5 0 0 0 0
বার্টন	0 0 7 0 0
বাসা	0 0 0 6 0
বাসায়	2 -11 -3 -9 0
বাসার	0 0 0 2 0
বাসে	0 0 -2 -2 0
বিকাল	0 1 0 0 0
বিপদে	3 0 0 0 0
বিপ্লব	0 0 3 0 0
বিয়া	5 0 0 0 0
বিয়ার	4 0 0 0 0
বুঝি	2 0 0 0 0
বুড়া	0 0 0 -1 0
বুধবার	0 0 0 -2 0
বুলি	0 0 -1 0 0
বেঙ্গল	0 0 0 4 0
বেতন	-4 0 0 0 0
বেনসন	0 0 4 0 0
বের	0 -6 0 0 -3
বেরিতে	0 0 2 0 0
বেসিংস্টোক	0 0 7 0 0
বোন	0 0 0 6 0
ব্যথা	0 0 -6 0 0
ব্যবহার	0 5 11 11 3
ব্লক	0 0 0 0 -1
ব্লু	0 0 3 0 0
ভয়	0 0 -1 0 0
ভয়ে	0 -2 -6 -11 0
ভাই	0 -7 0 5 0
ভাইয়েরা	0 8 0 0 0
ভাবি	0 2 0 0 0
ভালোবাসি	0 0 -3 0 0
ভাসুর	0 0 0 8 0
ভিডিও	-2 0 0 0 0
ভিসা	0 0 0 0 1
ভিসার	0 0 15 0 0
ভ্যালি	0 12 3 0 0
মতো	0 0 0 0 8
মনে	-1 0 0 0 0
মরি	0 0 -5 0 0
মরিচ	0 0 -2 0 0
মর্নিং	0 4 3 7 0
মহিলা	-1 0 0 0 0
মা	-1 -2 0 -4 0
মাওলানা	0 0 -1 0 0
মাত্র	3 0 0 0 0
মাথায়	0 6 0 0 0
মানে	0 0 0 0 3
মামা	0 0 0 3 0
মারছে	0 -1 0 0 0
মারধর	0 0 -4 0 0
মারি	0 -5 -1 0 0
মারে	-1 0 0 0 0
মালিকের	0 0 -1 0 0
মাস	-4 -12 0 -2 0
মাসে	0 -6 -7 0 0
মাস্টর	0 0 0 2 0
মিয়া	0 2 12 0 0
মিলন	0 0 12 0 0
মিস	-2 0 0 0 0
মিস্টার	0 -1 0 0 0
মুখে	0 3 0 0 0
মুসলমান	0 0 -2 0 0
মেইল	0 0 -1 2 4
মেঘলা	0 0 1 0 0
মেয়ে	11 13 0 21 0
মেয়েদের	-1 0 0 0 0
মেয়ের	0 -2 -6 -4 0
মেসেজ	0 0 0 0 -2
মোড়ে	8 0 0 0 0
মোল্লাহ	0 0 6 0 0
ম্যানেজার	2 2 0 1 0
যা	0 -2 -2 0 0
যাই	3 0 -1 0 0
যাইতাম	0 -2 0 0 0
যাবে	3 0 0 0 0
যায়গি	0 0 0 -4 -3
যে	3 0 0 0 -3
যেখানে	0 -3 0 0 0
যেতে	2 7 0 0 0
রক্ত	0 0 -2 0 0
রচডেল	0 0 7 0 0
রাকিব	0 0 3 0 0
রাখছে	-5 0 0 0 0
রাজমহল	0 0 0 7 0
রাত	-2 0 0 8 1
রাতে	4 0 0 4 0
রান্নাঘরে	0 -4 0 -2 0
রামদা	0 0 -5 0 0
রায়ান	0 0 3 0 0
রুবিনা	0 0 1 0 0
রুম	0 -7 -7 0 0
রুমে	0 0 0 -1 0
রোজ	2 0 0 -5 -4
রোড	2 0 5 0 0
রোডে	1 0 0 0 0
রোমানিয়ান	0 0 11 0 0
লজ্জায়	8 0 0 0 0
লতিফ	0 0 0 1 2
লাইম	0 0 2 0 0
লাখ	0 -4 0 0 0
লাগে	0 -4 0 0 0
লিংক	0 0 0 9 3
লিখছে	0 0 0 -2 -3
লিখতে	0 0 0 -2 0
লিটল	0 0 4 0 0
লিডার	0 0 0 14 0
লুটন	0 0 5 0 0
লেখছে	0 0 0 -2 0
লেখা	0 0 0 8 0
লেখে	0 0 0 -3 0
লেটনে	0 0 1 0 0
লোক	0 0 0 4 9
লোকটা	4 0 0 4 0
ল্যাটিমারে	0 7 0 0 0
শপিং	3 5 0 0 0
শাড়িতে	2 0 0 0 0
শাপলা	0 0 3 0 0
শিমু	0 0 3 0 0
শুক্রবার	0 0 0 0 -1
শুন্য	0 0 1 0 10
শেফ	0 0 0 1 0
শ্বাসকষ্ট	0 0 -3 0 0
ষোলো	0 0 0 -2 0
ষোলোটা	0 0 -2 0 0
সকাল	0 0 0 1 0
সতেরো	0 0 5 0 0
সত্যের	0 0 10 4 0
সন্ধানী	0 1 4 0 0
সন্ধ্যায়	5 0 0 1 0
সপ্তাহে	0 0 0 -7 -5
সব	0 4 0 0 -3
সবজি	0 5 5 0 0
সময়	0 0 -4 0 0
সাক্ষি	0 0 0 -1 0
সাড়ে	0 0 21 0 0
সাত	2 0 0 0 0
সাতাশ	0 0 9 0 0
সামনে	0 1 0 0 0
সার্জারিত	0 4 0 0 0
সাহেব	0 0 1 0 0
সিনেড	0 0 2 0 0
সিন্দুকে	0 0 -1 0 0
সিস্টারের	0 0 0 0 7
সুপারড্রাগে	0 0 2 0 0
সুপারভাইজার	-1 -5 0 9 0
সুর্য	0 0 3 0 0
সে	2 2 -2 16 7
সেন্ট	0 0 9 0 0
সেন্ট্রাল	0 0 8 6 0
সেভেন	4 1 0 0 0
সেলাই	2 0 0 0 0
সোয়ান	2 0 0 0 0
সোশ্যাল	0 0 0 0 8
স্কুল	0 0 -3 0 0
স্কুুল	0 0 0 3 0
স্ট্রিট	0 3 9 0 0
স্ন্যাপে	0 10 0 0 0
স্পাইস	0 0 5 0 0
স্বামি	0 0 0 -6 0
স্বামির	9 0 0 0 0
স্যান্ডউইচে	0 0 14 0 0
হউরি	-2 0 0 0 0
হবে	0 0 0 0 9
হয়	-5 0 0 0 0
হয়েছে	0 0 0 0 1
হলো	0 0 0 10 0
হাত	0 -3 -6 -4 0
হাতে	0 -5 0 0 0
হাসছে	4 0 0 0 0
হে	0 1 0 10 0
হেড	0 0 -1 0 0
হেসা	0 0 3 0 0
হোটেলে	7 0 -1 0 0
[word bn-latn]
aat	0 0 -9 0 0
amar	0 15 0 -4 0
ami	-5 0 0 8 4
araitar	0 0 2 -4 0
asha	0 0 1 0 0
at	0 0 2 4 9
atshotti	0 0 1 0 0
b	0 0 0 2 4
baba	0 0 0 0 7
bari	0 0 0 3 0
basil	0 5 0 0 0
behala	0 0 3 0 0
ber	0 -3 0 0 0
beton	0 0 -1 0 0
bhabi	0 -2 0 2 0
bhai	0 0 3 4 0
bhangse	0 0 -5 0 0
bhashur	0 0 0 3 0
bipode	12 0 0 0 0
blue	0 0 1 0 0
bochor	0 0 0 3 4
bolle	0 0 0 0 -1
bolse	0 0 0 0 1
booking	3 0 0 0 0
bow	0 0 6 0 0
boyosh	1 -4 0 9 0
bus	0 0 -3 0 0
cars	0 3 7 0 0
chaile	-3 0 0 0 0
chalai	0 -2 -2 0 0
chele	0 0 0 13 0
cheler	0 6 0 0 0
chhuri	0 5 0 0 0
chilo	1 0 0 0 0
chobi	0 0 -1 0 0
com	4 9 12 0 0
court	0 2 0 0 0
cricklewood	0 0 7 0 0
dalal	0 0 0 0 -9
dekhaiya	5 0 0 0 0
dekhse	5 0 0 0 0
dey	-10 -11 -8 0 6
dhore	-2 0 0 0 0
dhuke	0 0 0 -2 -1
disse	0 0 0 0 3
diya	0 -8 0 -4 0
dot	2 7 9 12 2
dui	0 0 5 0 0
e	11 10 -11 -9 -3
ek	0 -1 -3 0 0
ekta	5 0 0 0 0
er	0 0 0 0 -6
example	0 2 4 9 12
fb	0 0 0 0 8
february	0 1 1 0 0
fish	1 0 2 0 0
garden	0 10 6 0 0
gari	0 0 0 4 0
gaye	0 0 -3 -2 0
gese	7 0 0 0 0
ghare	1 0 0 0 0
gofur	0 0 5 0 0
hat	0 -3 -2 0 0
hijab	0 0 0 -4 0
hospital	-5 0 0 0 0
hotel	0 0 -7 0 0
house	5 0 0 0 0
ja	0 0 0 5 0
jaitam	0 0 -1 0 0
jamai	0 -5 0 5 0
jante	3 0 0 0 0
jay	0 0 -5 0 0
jones	0 5 3 0 0
jonmo	6 7 0 0 0
kaam	2 0 0 0 0
kanna	0 0 -1 0 0
kati	0 0 -1 3 0
kaw	0 0 0 0 -2
kete	1 -4 0 0 0
khala	0 -1 0 0 0
khub	8 12 0 -1 0
koi	0 0 0 -1 0
kore	-7 -7 0 -1 0
korse	0 0 0 3 0
korteche	0 0 0 0 4
koy	0 0 0 0 1
lage	0 -4 -4 0 0
lakh	0 -9 0 0 0
limehouse	0 0 9 0 0
line	3 0 3 5 0
luton	0 0 6 0 0
ma	0 3 0 0 0
mach	0 0 0 -1 3
manager	0 0 0 5 0
marse	0 0 0 8 0
mary	0 0 0 5 0
me	0 4 5 0 0
meye	2 0 0 14 9
minicab	0 0 -1 -2 0
moshjid	1 0 0 0 0
mulberry	0 0 2 1 0
na	-2 -2 0 0 -7
nai	4 -4 0 0 0
nak	0 0 0 -5 0
name	0 8 0 0 0
nise	-9 0 0 0 0
niya	0 0 0 -1 0
niye	0 7 0 0 0
noy	0 0 1 1 0
ocean	0 1 0 0 0
office	0 0 -2 0 0
pacha	0 5 0 0 0
phone	0 1 0 0 0
pitay	3 0 0 0 0
pore	1 0 0 0 0
pori	8 0 0 0 0
post	0 0 0 -2 0
proti	0 1 0 0 0
queen	0 0 0 0 5
rate	5 0 0 -3 -4
rater	4 5 0 0 0
ref	0 0 0 0 -7
ritu	0 0 1 0 0
road	0 0 3 0 0
rooj	0 3 0 0 0
room	4 0 0 0 0
sara	0 0 10 3 0
sathe	4 0 0 0 0
sayeed	0 0 4 0 0
school	0 4 1 0 0
security	-7 0 2 0 0
shaheb	0 4 0 0 0
shaon	0 0 5 0 0
shashuri	0 0 0 4 0
shathe	5 0 0 0 0
shob	0 4 0 0 0
spice	0 0 10 6 0
star	0 0 4 3 7
store	0 0 0 0 -3
surjo	0 0 3 0 0
swami	0 0 0 2 0
t	0 0 4 5 0
tala	-3 0 -5 0 3
tan	0 0 -2 0 0
tar	0 0 0 0 2
tara	0 0 10 0 0
tara99	5 0 0 0 0
te	4 14 0 0 -8
telegram	0 0 0 4 5
thaki	9 0 0 0 4
thappor	0 0 0 0 8
theke	1 6 0 0 0
tor	0 0 -1 0 0
turner	0 0 7 0 0
ukil	0 0 0 0 4
uni	0 0 2 0 0
upor	0 0 0 -1 0
video	0 0 0 0 2
xo88	0 1 0 0 0
[word ckb]
19	8 0 0 0 0
5a	0 0 0 0 4
a	0 1 21 13 5
at	1 4 6 2 0
boss	0 0 0 0 2
care	0 1 2 0 0
co	3 1 6 12 0
com	12 17 24 0 0
dot	6 5 7 13 4
example	16 26 21 27 22
girls	5 5 7 0 0
gmail	0 0 1 7 14
go	4 0 0 0 -1
gulbax	0 0 0 0 1
hawler	3 5 5 7 0
home	0 0 0 -1 0
k	0 1 0 0 4
k91	0 0 0 0 1
me	0 7 5 5 7
mobile	-2 0 0 0 0
net	0 0 4 0 0
org	7 3 5 0 0
outlook	0 0 0 1 0
police	0 0 0 3 0
pritesh	0 0 1 2 0
shno	0 0 0 1 6
soranhama	0 0 0 0 4
t	0 0 7 5 5
uk	0 6 12 0 0
zhino	0 0 0 1 4
با	0 0 -1 0 0
باخچهي	0 0 0 2 0
بازاڕ	0 0 -9 0 0
باسكي	0 0 0 -5 0
باوكم	1 0 -3 -1 0
باوهش	0 0 -5 0 0
باڵهخانهي	0 0 0 0 3
ببا	0 6 0 0 0
بده	0 0 0 0 1
براكهم	5 0 0 15 1
براكهمهوه	2 0 0 -6 0
برام	0 0 0 0 1
براژنم	0 0 0 2 0
برديني	2 5 0 0 0
بكات	3 0 0 0 0
بكه	0 -2 0 0 0
بكهيت	0 0 -4 -1 0
بلۆكي	1 0 4 0 0
بمدات	0 0 0 0 2
به	-1 -1 -14 -7 -5
بهخته	0 0 4 3 0
بهر	1 0 -10 -5 0
بهردام	-1 0 0 0 0
بهردهداته	0 0 -5 -2 0
بهردهرگاي	0 0 0 1 0
بهردهم	0 0 0 4 0
بهرنامهيهكي	1 0 -11 0 0
بهستهوه	4 0 0 0 0
بهسهر	0 2 1 0 0
بهش	0 9 0 0 8
بهشي	0 0 0 -7 5
بهيانيان	0 1 0 0 0
بهيك	1 0 0 0 0
بهڵام	-3 4 0 0 0
بوو	15 5 0 11 11
بووم	8 9 0 0 -10
بووه	-5 0 4 0 0
بووهتهوه	0 -1 -1 0 0
بي	0 3 5 0 3
بيست	0 5 10 10 4
بيني	0 0 0 -1 4
بچمه	7 0 0 0 -1
بچووك	5 3 16 0 0
بچووكهكهم	0 0 0 -3 0
بڕا	0 0 -2 0 0
بڕياري	0 1 -3 0 0
بڕيم	2 -1 -3 4 3
بڕۆ	0 0 0 6 0
بۆ	2 -8 0 6 0
بۆي	0 0 0 0 -4
بۆيه	0 8 0 0 0
بێ	-5 -6 10 6 0
بێنێت	0 0 8 0 0
بێهۆش	0 0 -1 0 0
تا	0 1 0 0 -6
تابلۆكهم	14 0 0 0 0
تارا	0 0 4 0 0
تاوان	-2 0 0 0 0
تاونم	0 0 8 0 0
ترسا	0 0 -3 0 0
ترسان	0 0 -3 -2 0
ترسم	0 7 0 0 0
ترۆريست	0 0 0 7 0
تشريني	0 0 0 9 0
تفي	-3 0 0 0 0
تكايه	5 4 0 -2 -1
تهكسيم	0 0 -4 -2 0
تهلهفۆنهكهم	1 0 0 0 0
تهلهفۆني	0 3 0 0 0
تهمهنم	-2 -8 -1 0 14
تهمهني	0 5 0 0 0
تهنيشت	0 5 2 5 0
تهنگ	0 0 2 0 0
تهواو	0 0 0 1 0
تيرۆريست	0 0 -1 0 1
تۆ	0 0 0 5 0
تۆم	0 0 5 0 0
تێ	0 -2 0 0 0
جارێ	5 0 0 0 0
جانتاكهمي	1 0 0 0 0
جانتاكهيان	0 2 0 0 0
جنێوم	0 0 -1 0 0
جنێوي	0 0 -1 0 0
جيازي	1 0 0 0 0
جيازيت	0 0 0 0 1
جيمهيڵ	0 0 0 3 4
حاجي	0 1 6 0 0
حهمه	0 0 0 7 0
حهوت	2 4 5 3 0
خاتوو	0 0 -2 0 0
خانووهكه	5 0 0 0 2
خانووي	0 0 -2 0 -2
خاوهن	1 13 0 -16 -2
خاوهنهكه	0 -1 0 0 0
خاڵ	0 4 3 0 0
خاڵم	1 0 0 0 0
خسته	0 0 0 0 -2
خهتهنه	0 3 0 0 0
خهسووم	-3 -4 0 0 0
خهسوومه	0 0 0 0 6
خهڵكي	14 0 0 32 16
خوا	-4 -1 -1 0 0
خورماڵ	0 0 1 0 0
خوشكم	1 0 0 0 0
خوشكه	0 0 0 0 -3
خوشكهكهم	-1 -1 0 6 0
خوێن	-1 0 -1 0 -5
خوێنم	0 -3 -2 0 0
خۆت	0 -7 0 -1 0
خۆي	0 0 0 0 1
خێرا	0 0 4 0 0
خێزانهكهت	0 0 0 0 3
خێزانيم	-1 0 -6 1 0
دا	0 -8 0 0 -2
دادهخست	0 -1 0 0 0
دادگا	0 0 0 -5 0
دارتاشي	0 0 15 23 0
داريوش	0 0 4 0 0
دام	0 -7 -8 0 0
داماڵرا	-7 0 0 0 0
داناوم	-8 0 0 0 0
داناوه	0 -1 0 0 0
دانيشتووين	0 0 -1 0 0
دايكم	-1 0 0 -8 2
دايكي	0 0 0 -2 0
داگێنهام	0 0 6 0 0
دزه	0 0 0 0 1
دزي	2 0 0 0 0
دكتۆر	0 0 0 0 -1
ده	1 -1 -22 -8 0
دهبێت	3 -2 0 0 0
دهتاننێرمهوه	7 0 0 0 0
دهترسم	4 0 -3 0 0
دهترسێت	2 0 0 0 0
دهتكوژم	9 0 -4 0 -1
دهتوانم	10 7 0 0 0
دهخهوم	-2 0 0 0 0
دهخوێنێ	0 4 0 0 0
دهدات	-2 0 0 6 0
دهدرێت	0 -6 0 0 0
دهدهم	0 0 0 0 1
دهدهن	0 0 0 0 2
دهرت	7 0 0 0 0
دهرنهيهت	5 0 0 0 0
دهرهوه	-1 0 0 0 0
دهرگاي	0 3 -3 0 0
دهزانێ	0 5 0 0 0
دهستي	0 -1 15 11 0
دهفرۆشم	0 0 0 0 -1
دهكا	0 0 0 0 3
دهكات	0 -7 0 -2 0
دهكاتهوه	1 0 0 0 0
دهكهم	-5 0 0 -4 3
دهكهمهوه	-1 0 0 0 0
دهكهن	0 -2 0 0 0
دهكهين	-1 0 0 8 3
دهلهرزم	0 0 -6 0 0
دهلي	0 0 0 0 1
دهمباتهوه	-1 0 0 0 0
دهموچاوم	0 0 -3 0 0
دهناسم	0 3 0 0 0
دهنگت	4 5 0 0 0
دههات	-1 -5 0 0 0
دهوت	0 0 0 4 0
دهوهستێنم	1 1 -1 0 0
دهوێت	0 -5 0 0 0
دهيهوێ	0 0 0 0 12
دهيهوێت	0 0 0 0 2
دهپشكنێ	0 0 -5 -1 0
دهپشكنێت	0 0 -2 0 0
دهژي	0 8 0 0 0
دهژيم	0 8 0 8 6
دهژين	0 13 0 0 13
دهڵێ	0 0 0 0 -5
دهڵێت	-12 17 0 -9 6
دهڵێن	0 0 0 8 0
دواتر	0 0 0 3 0
دوام	0 6 0 0 0
دوكانم	0 0 -1 0 0
دوو	3 -5 -11 2 0
دووهم	0 0 0 -1 0
دووهمي	0 0 -2 0 0
دووگيانم	0 0 -8 -1 0
دوێنێ	1 2 0 0 0
ديار	0 0 2 0 0
دڕي	0 0 -4 0 0
دڵم	0 -2 0 0 0
دۆت	10 11 22 20 0
دۆڵ	4 3 0 0 0
دێشێ	-1 0 0 0 0
دێشێت	0 0 -1 0 0
دێليڤهروو	0 0 3 0 0
دێن	0 5 0 0 0
ري	0 9 18 0 0
زماني	4 0 0 -2 0
زۆر	4 7 0 -3 0
زۆرداري	0 1 0 0 0
زۆريان	8 0 0 0 0
زێڕيان	0 0 0 -1 0
زێڕين	0 15 14 0 0
ساختهيه	0 0 0 -1 0
ساكار	0 0 5 0 0
سالم	0 4 0 0 0
ساوهر	0 5 0 0 0
ساڵ	0 0 17 10 1
ساڵه	7 0 0 0 0
ساڵي	0 0 0 2 0
ستار	0 0 3 0 0
ستريت	3 0 5 0 0
ستيڤ	0 0 3 0 0
ستۆك	0 0 5 0 0
سفر	0 0 4 0 0
سكم	0 0 -2 0 0
سكووڵ	0 0 1 0 0
سهر	8 0 0 -1 -1
سهرخۆش	0 6 -9 0 0
سهردانم	0 0 0 8 0
سهركارهكه	3 0 0 0 0
سهركهوت	0 0 5 0 0
سهرم	0 -6 0 0 0
سهرهتاي	0 0 22 0 0
سهرپهرشتيار	0 6 0 0 -1
سهرپهرشتيارهكه	0 0 0 0 -2
سهرپۆشهكهي	0 0 -3 0 0
سهرپۆشي	0 0 -7 0 0
سهعات	0 -5 -3 7 0
سهلام	0 0 2 0 0
سهماعهي	0 0 0 0 7
سهندويچهكه	0 4 2 5 5
سهنڕايز	0 0 0 2 0
سهگ	0 0 -2 0 0
سهگهكهي	0 0 -9 -6 -7
سورييه	0 0 6 0 0
سوور	0 -1 -5 -2 0
سوپاستان	0 8 0 0 0
سي	0 0 -3 0 0
سيڤاكومار	0 0 4 0 0
سۆشيال	0 0 -5 -3 0
سێ	0 0 -2 3 3
سێشهممه	0 0 0 -2 0
سێنت	0 0 3 0 0
سێو	0 0 -1 0 0
سێي	0 0 2 6 0
سێيهم	-1 0 -4 0 0
سێيهمي	0 0 0 0 3
شاري	0 0 14 11 0
شازده	0 7 0 0 0
شانازي	0 0 1 0 0
شاه	0 0 8 0 0
شت	-1 -1 -2 0 0
شكا	0 -4 -4 0 0
شكات	8 0 0 0 0
شكاندي	0 7 0 0 0
شكاوه	0 0 -2 0 0
شلێر	0 0 11 0 0
شهرمهزار	2 0 0 0 0
شهرهف	0 0 -2 0 0
شهشي	0 0 0 0 4
شهقام	0 -2 -1 0 0
شهقي	0 0 0 0 -2
شهقڵاوه	0 0 6 0 0
شهكر	0 14 15 0 0
شهمهندهفهر	0 0 -4 0 0
شهو	0 0 0 2 0
شهوانه	-3 0 0 0 -2
شهوێ	7 0 0 0 0
شوو	-3 0 0 0 0
شووهكهم	0 0 0 2 0
شين	0 0 -3 -1 0
شۆفێري	0 3 0 0 -10
عوسمان	0 0 2 0 0
فايزه	0 0 0 7 0
فريام	0 6 0 0 0
فرۆشت	0 0 -1 0 0
فرێش	0 1 0 0 0
فلاتي	0 0 19 10 4
فليتوود	3 0 0 0 0
فڕين	6 0 0 0 0
فڕێدايه	-3 -6 -6 -3 -2
فێذهرستۆن	0 0 0 0 2
قاتي	9 0 6 0 0
قاچاخچييهكه	0 0 0 6 2
قسه	0 -2 0 0 -2
قهرزارم	0 0 0 -8 0
قوتابخانه	0 -3 -1 0 0
قوڕگي	0 0 -4 0 0
كابرايهك	4 8 0 -1 0
كاتێ	0 0 0 -2 -4
كار	16 -9 -8 0 0
كارتهكهم	0 0 0 0 -1
كارتي	0 0 -2 0 0
كارم	0 0 0 2 1
كارمهندێك	6 2 0 0 0
كارهباي	0 0 0 0 5
كارهكهر	0 0 -2 0 0
كاروان	0 0 14 0 0
كارگهي	0 0 7 0 7
كافێي	0 0 10 6 5
كاك	0 0 17 0 -1
كانووني	0 0 0 15 0
كرد	0 -14 0 -2 -3
كردم	-1 -2 0 -1 0
كردمهوه	0 -1 0 6 0
كردهوه	2 0 0 0 2
كردووم	0 -4 0 0 0
كردين	0 0 -2 0 0
كريس	0 0 10 0 0
كرێت	0 0 0 0 7
كه	-12 3 0 0 0
كهرهڤانێك	0 0 -2 0 0
كهريم	0 0 5 0 0
كهس	2 -8 -8 -5 -7
كهسه	0 -1 0 0 0
كهسێك	-8 0 0 0 0
كهم	-3 0 0 0 0
كهمهربهندي	0 2 0 0 0
كهوت	14 0 0 0 -3
كهيسهكهم	3 0 0 0 0
كوا	0 0 0 1 0
كوردهيه	0 0 7 0 0
كوردي	0 0 4 0 0
كوڕ	0 -4 0 -5 0
كوڕم	0 0 0 0 3
كوڕهكهم	0 -5 0 14 0
كوڕي	0 3 0 0 9
كي	0 0 11 8 0
كينگز	0 0 -4 0 -1
كچم	0 0 0 0 -2
كچهكهم	0 -2 0 11 0
كچي	0 10 0 0 0
كڵۆي	0 0 20 0 0
كۆم	0 11 13 0 0
كۆمه	0 2 3 0 0
كۆيله	-4 0 0 0 0
كێر	0 0 2 0 0
لاويژ	2 0 0 0 0
لاي	0 6 8 9 0
له	-2 -5 -4 3 3
لهبهر	0 0 0 0 5
لهبهردهم	0 0 0 8 0
لهسهر	0 13 19 9 0
لهلايهن	0 2 0 0 -6
لهناو	0 0 0 0 5
لهوێ	4 0 0 0 0
لهگهڵ	-3 0 0 9 4
لهگهڵمان	1 0 0 0 0
لووتي	-1 0 0 0 0
لينكي	0 0 -2 0 0
لۆري	0 0 -4 -4 -5
لێ	-6 -20 -6 -12 -12
لێدراوه	0 0 -3 0 0
لێي	6 0 0 0 0
لێيدام	0 3 0 0 -5
م	-4 10 0 -8 -9
مادام	0 0 13 0 0
مارهم	5 0 0 0 0
ماري	0 3 0 0 0
ماسي	0 0 0 4 0
مافتان	0 2 0 0 0
مافي	0 0 26 1 23
مامم	2 0 0 0 0
مامهڵهم	0 -2 0 0 0
مامۆستا	0 0 0 1 0
مانگه	-3 -5 0 -3 0
مانگي	-2 1 0 0 0
ماڵ	6 0 -8 0 0
ماڵم	8 3 0 3 0
ماڵمان	0 0 0 0 5
ماڵهكه	4 0 0 0 0
ماڵي	0 0 14 5 9
مرد	0 1 0 0 0
مزگهوت	0 0 0 -2 0
مزگهوتهكه	5 2 5 0 0
مسز	-5 0 0 0 0
مل	0 0 -1 0 7
ملي	0 0 -1 0 0
من	5 0 -5 11 3
منداڵاني	0 0 2 0 0
منداڵم	-6 0 0 0 0
منداڵهكان	0 0 0 0 -1
منداڵهكانم	0 0 -3 0 0
منه	11 11 12 0 0
منيان	0 2 0 0 0
مهزرا	0 0 -7 0 0
مهست	0 0 -2 0 0
مهيموون	0 0 -2 0 0
موبايلهكهمه	0 0 0 6 0
مووچهي	0 0 -4 0 -1
ميران	0 0 5 0 0
مۆبايلهكهم	0 0 0 -8 0
مێردهكهم	0 0 0 4 0
مێردهكهي	0 0 0 6 0
مێردي	0 0 0 0 2
نا	3 0 0 0 0
نابه	19 0 17 23 0
نابيستم	0 0 0 0 3
ناتوانيت	3 8 0 0 0
نادات	0 0 0 0 1
ناداته	1 0 0 0 0
ناداتێ	0 -5 -1 0 0
نارد	9 3 0 0 0
نازناوم	0 0 0 1 0
ناسي	0 4 0 0 0
ناكات	2 0 0 0 2
نامهوێ	0 5 0 0 0
ناني	0 0 11 11 0
ناو	0 0 0 0 4
ناوي	7 5 0 10 5
ناوێرم	1 0 0 0 0
نايجڵ	0 0 7 0 0
نزيك	0 0 0 6 0
نهداوه	2 0 0 0 0
نهيبرده	-2 0 0 0 0
نهيهێشتووه	0 9 0 0 0
نهۆمي	0 0 0 0 -1
نوقته	0 1 9 15 0
نينۆك	2 2 0 0 -3
نيه	0 -4 0 0 0
نيوه	2 0 0 0 0
نيوهڕۆ	3 0 -1 0 -1
نييه	12 1 4 0 0
نۆزده	0 0 0 -1 0
نۆزدهي	0 3 0 0 0
نێرسري	0 0 6 9 18
ه	-2 10 0 0 0
هات	2 19 0 0 -1
هاتووم	10 18 0 0 2
هارۆ	0 0 1 0 0
هانا	0 0 3 0 0
هاوار	0 0 -2 -1 7
هاواريانه	0 0 0 9 0
هاوس	0 0 4 0 0
هاوسين	0 0 3 0 0
هاوڕێكهم	2 0 0 0 0
هاوڕێكهي	1 0 0 4 0
هاوڕێم	0 11 0 -4 0
هاوڕێي	0 8 0 -8 0
هاي	0 0 0 2 0
ههردووكيان	4 0 0 0 0
ههزار	-7 -14 -10 0 0
ههشت	0 0 -3 0 0
ههشتي	0 0 0 0 4
ههقدهستمان	0 2 0 0 0
ههموو	0 10 0 -5 -10
ههنار	0 2 0 0 0
ههنگي	0 6 9 18 0
ههيني	0 0 3 0 0
ههيه	0 3 7 11 -1
ههڕهشهم	0 2 0 0 0
ههڵات	0 0 0 0 5
ههڵۆ	0 0 5 0 0
هيندا	0 0 6 0 0
هيچ	0 0 0 3 0
هۆم	0 0 -1 0 0
هێنا	2 0 -4 0 3
هێناوه	0 -2 0 0 0
هێندن	0 0 4 0 0
و	-4 0 5 6 3
واتسنم	0 0 4 0 0
وت	6 0 0 -2 0
وتي	0 0 -1 0 10
وتيان	0 4 0 0 0
وهرگێڕم	0 0 0 0 -1
وهستا	0 1 13 0 4
وهك	0 -6 0 -4 0
ويلۆ	0 0 0 4 0
وڵاتي	0 0 -7 0 0
وێركشۆپي	0 0 0 0 5
وێستگه	2 14 11 0 0
وێنهكانم	0 0 0 0 2
وێنهي	0 0 -1 0 0
ي	13 1 0 -6 -5
يات	0 1 5 3 4
يارايشتگا	0 0 0 4 0
يارايشتگاي	0 0 3 0 0
يارمهتي	0 2 0 0 0
يازار	3 0 -4 0 0
يازدهي	0 0 8 0 0
يامۆزاكهم	0 0 0 -1 0
يامۆزامان	0 0 0 3 0
يان	-3 0 0 0 0
ياهوو	0 0 0 6 7
ياو	-3 -3 0 0 0
يه	0 0 0 2 0
يهبو	0 0 7 8 0
يهت	7 0 0 10 23
يهتوو	0 -4 -1 -1 0
يهك	0 1 21 10 2
يهكشهممه	0 0 1 0 0
يهكه	0 0 17 0 0
يهكهم	0 0 16 7 0
يهكهمهوه	0 0 13 0 0
يهكي	0 0 2 0 0
يهكێك	-2 0 -6 0 0
يهمن	0 0 0 0 5
يهو	-1 0 -4 2 6
يهوهي	-3 0 0 3 0
يهژنۆم	0 -1 0 0 0
يهگهر	0 0 0 -6 -8
ييتر	9 3 0 0 -1
ييدريس	0 0 6 0 0
ييش	5 0 -1 0 0
ييقامهيت	0 0 6 0 0
ييقامهيم	0 3 0 0 0
ييمه	-3 0 0 0 0
ييمهيل	0 7 0 0 0
ييمهيلم	0 0 0 4 2
ييمهيڵ	0 0 0 1 2
يينگليزي	0 0 15 0 0
يۆبراين	0 0 1 0 0
يۆشي	0 0 5 0 0
يۆفيس	0 -1 0 0 0
يێرانيه	0 0 7 0 0
يێستا	9 2 0 0 0
يێمه	0 -2 0 0 0
پارك	0 0 3 0 0
پاركي	0 0 1 0 0
پارهم	4 1 -4 0 0
پارهي	0 1 -8 -8 -2
پارهيهكي	0 8 0 0 0
پاسي	0 0 -4 0 0
پاك	0 -1 0 0 0
پاككردنهوهي	0 0 0 0 1
پاوهندم	-5 -3 0 0 0
پاڵم	0 -1 0 0 0
پرايمارك	0 0 2 0 0
پشتم	0 0 -3 -2 -2
په	0 3 0 0 8
پهرستارهكه	0 0 0 -1 0
پهنابهريتان	0 0 0 3 0
پهنابهرێكي	0 0 0 12 0
پهناخواز	0 0 4 0 0
پهنجهي	0 0 0 -2 0
پياوه	0 0 0 0 1
پياوهكه	0 0 0 2 0
پياوێك	3 0 0 -3 0
پياوێكي	0 0 0 -4 0
پيراني	0 15 5 9 0
پيرۆز	0 0 2 0 0
پيس	0 8 -4 0 0
پۆليس	0 -1 -8 8 -2
پێ	0 -6 0 0 0
پێدهدات	0 0 0 0 -2
پێدهكات	-2 0 -1 0 0
پێدهكهني	0 8 0 0 0
پێشان	0 0 0 0 8
پێشووم	0 0 0 2 0
پێنج	0 -4 -11 -7 5
پێنجهم	0 4 -3 0 0
پێوه	-1 -4 0 0 0
پێي	-1 2 0 0 10
پێيان	3 0 0 0 0
پێيه	0 0 0 2 0
چاوهڕواني	0 0 2 0 0
چهقۆ	8 0 0 0 -2
چهقۆي	0 0 0 0 2
چوار	0 14 0 15 8
چوارده	0 0 -4 -2 0
چوارشهممه	0 5 0 0 0
چوارهم	0 0 0 0 8
چواري	0 0 3 0 0
چۆمانم	0 0 6 0 0
ڕابردوو	0 1 0 0 0
ڕادهوهستێت	6 1 0 0 0
ڕاكێشا	0 -5 0 0 0
ڕاكێشام	0 -5 0 0 0
ڕام	0 -2 0 0 0
ڕهتكراوه	0 0 8 0 0
ڕهش	0 0 6 0 0
ڕهنگي	0 0 -6 -5 0
ڕووناك	0 0 2 0 0
ڕۆ	0 -2 0 0 0
ڕۆد	8 0 9 0 0
ڕۆو	0 0 1 0 0
ڕۆيشتم	0 0 0 0 5
ڕۆيشتين	4 -3 0 0 0
ڕۆژ	-1 0 -1 0 0
ڕۆژي	0 0 -6 -3 -2
ڕێبين	0 0 12 0 0
ڕێزهوه	0 0 0 0 -2
ڕێگا	0 0 -5 -2 0
ڕێگاي	0 0 4 6 0
ژماره	4 -7 0 0 0
ژمارهم	-5 0 0 0 0
ژمارهي	-2 -7 -1 -16 0
ژنهكهم	0 0 0 -6 0
ژنهكهي	0 9 0 0 0
ژني	0 0 0 -3 0
ژوور	0 0 -1 0 0
ژياني	0 0 1 0 0
ژين	0 -7 -9 0 0
ڤيديۆي	7 0 -4 0 0
ڤيديۆيهكي	0 10 0 0 0
ڤيزات	0 0 24 22 12
ڤيزاي	0 0 2 4 15
گرامه	0 0 16 5 0
گرت	0 -8 0 0 0
گرتم	0 -5 0 0 0
گرووپهكه	0 -2 0 0 2
گريا	4 0 0 0 0
گريام	5 0 -2 0 0
گرينم	0 0 5 0 0
گه	0 12 8 0 0
گهراجي	0 0 5 9 0
گهرم	0 7 10 0 0
گهلاوێژ	0 -5 0 0 0
گوت	0 -2 -2 0 0
گوتم	0 0 0 -3 1
گوتي	0 7 0 -6 0
گوتيان	0 0 0 12 0
گورديپ	0 0 5 0 0
گورگه	0 0 2 0 0
گوشيم	0 -1 0 0 0
گوڵناز	0 0 3 0 0
گوێ	0 1 0 0 0
گوێم	0 0 0 5 0
گيانمان	0 -4 0 0 0
گۆشهي	0 0 0 2 0
گۆڕي	0 0 0 0 -2
[word en]
17	0 0 0 0 6
3a	0 0 0 0 4
6	0 0 0 6 16
9	0 2 0 2 14
a	0 0 -3 -9 -7
about	2 0 2 9 0
above	0 0 -3 5 9
ac	0 2 0 6 0
address	0 0 0 2 0
afghan	0 0 7 0 0
afraid	0 0 -3 0 0
after	0 4 7 4 0
again	0 -1 0 0 20
agent	0 0 0 3 0
all	10 8 0 0 0
also	0 6 0 0 3
am	-9 -3 -3 -12 -12
amrit	0 0 5 0 0
an	0 0 -4 0 0
and	0 -1 7 3 5
angel	0 0 5 9 3
apple	0 0 1 0 0
are	0 -2 0 0 7
arrived	0 0 0 15 4
as	9 0 0 0 0
ash	0 0 0 6 0
ashby	0 0 0 0 1
asylum	0 2 11 0 1
at	0 -5 -7 0 1
auld	6 0 0 0 0
aunties	0 0 0 0 -1
b	0 0 3 7 0
bacau	0 0 3 0 0
back	-3 -2 -3 0 0
ballymena	0 0 9 0 0
bat	-3 0 -2 0 0
be	0 0 0 -5 0
because	0 -3 0 0 0
bedfordshire	0 1 0 0 0
been	3 0 0 0 0
bees	0 15 16 0 0
before	2 0 2 0 10
behind	0 0 0 3 3
belt	0 0 -1 0 -1
between	0 0 0 3 0
bigtorqs	0 0 4 0 0
bill	0 0 1 0 0
biniam	0 0 3 0 0
birth	0 0 0 0 2
bitch	0 0 -8 0 0
bits	0 0 0 11 1
blessing	0 0 9 0 0
bluebell	0 0 3 3 0
bobs	0 13 1 0 0
boss	0 0 3 0 -6
boy	0 -2 0 0 0
boys	0 -4 -1 0 0
brian	0 0 4 0 0
bright	0 0 7 0 0
bring	0 5 0 0 0
broke	3 0 0 0 0
broken	0 0 -3 0 0
brother	0 0 0 3 0
brought	0 0 0 -1 0
burden	0 0 -1 0 0
burn	5 0 -7 0 -3
burstin	0 0 0 4 0
bus	0 0 -11 -5 0
busy	0 0 15 16 0
but	1 2 0 0 0
by	0 0 0 5 9
call	-4 0 -6 0 0
called	0 0 0 6 -6
came	9 0 0 24 28
car	5 -7 -1 0 0
card	0 0 0 0 -1
care	2 0 0 0 0
carer	0 0 0 0 3
cars	0 10 16 0 0
cash	0 0 -5 0 -7
cemetery	0 0 0 1 0
chef	0 0 0 0 1
chippy	0 0 -2 0 1
choice	0 14 17 0 0
christian	0 0 10 0 0
cigarette	0 0 -3 0 0
clean	0 0 -2 0 0
clement	0 0 4 0 0
close	0 0 4 4 0
cold	0 0 0 -1 0
com	8 7 20 4 7
come	0 10 0 1 0
committee	0 3 0 0 0
complained	0 0 0 0 3
convenience	0 10 7 0 0
corner	0 0 0 0 11
cosy	0 0 6 11 0
cough	0 0 -1 0 0
councillor	0 0 0 0 1
counts	1 0 0 0 0
court	0 0 0 0 3
cousin	0 0 0 2 0
cow	0 -2 0 0 0
cries	3 0 0 0 0
cry	0 0 -1 0 0
curry	-8 0 -3 0 0
cut	0 0 -2 -1 0
dad	0 0 0 -3 0
daughters	0 10 0 0 0
day	-1 -7 -6 0 -1
dean	0 0 2 0 0
decision	0 0 1 0 0
delta	0 0 6 9 0
desk	14 8 10 0 4
dirty	0 0 -4 -3 0
divine	0 0 0 2 0
do	0 0 0 -6 -3
dog	0 0 0 -2 0
dogs	0 0 -3 0 0
doha	0 0 3 0 0
donkey	0 0 -3 0 0
dont	8 0 0 0 2
door	-6 -8 -11 -2 -4
dor	0 0 0 8 0
dot	29 14 24 35 9
double	3 9 14 14 12
drinks	0 2 0 0 0
drive	0 0 0 0 -2
drove	-2 3 0 0 0
dukhi	0 0 -5 0 0
east	0 0 0 0 2
eight	0 0 4 0 7
eighteenth	10 9 9 0 0
eleven	-10 -3 0 -4 0
elm	0 3 0 0 4
email	0 0 0 7 13
eritrean	0 0 9 0 0
evening	1 3 3 0 0
every	0 -7 -15 -9 0
everyone	-1 0 0 0 0
ex	3 0 0 4 0
example	26 35 25 25 31
face	0 0 -5 0 0
facebook	0 0 0 0 4
faith	0 0 3 0 0
fallowfield	0 0 4 0 0
family	0 0 -4 0 10
fee	0 0 -2 0 0
fifty	0 0 0 4 0
filipino	0 0 4 0 0
filmed	0 8 0 0 0
fine	0 -2 0 0 0
first	0 0 0 -1 0
flat	0 4 0 0 3
flatmates	3 0 0 0 0
floor	2 0 -8 0 0
foot	0 0 0 0 -3
for	0 0 -4 0 9
foreman	1 0 0 0 0
four	0 -4 4 -5 0
fourth	7 9 17 0 0
fresh	0 0 14 17 0
fri	1 0 0 0 0
friend	-5 0 0 13 0
frightened	0 0 -1 0 0
from	-11 7 -12 3 5
front	0 0 0 -2 -1
fry	0 1 8 0 0
g	0 0 5 0 0
gary	0 0 4 0 0
gate	-2 0 10 0 0
gave	0 -1 3 3 0
get	-5 0 0 0 0
gets	0 1 0 0 0
girls	-3 0 0 0 0
glass	6 0 0 0 0
go	-8 -5 0 0 0
goes	0 0 0 0 9
golden	0 0 1 8 0
gone	0 4 9 0 0
good	0 0 -2 0 0
got	0 6 1 1 0
grace	0 0 5 0 0
gracies	0 0 0 1 0
grand	0 0 0 0 10
green	8 0 17 7 0
ground	0 1 0 0 0
guard	0 5 9 3 0
had	0 0 0 -1 6
hair	0 0 -1 0 0
half	0 0 -6 0 0
hand	0 0 0 0 -3
happen	0 0 0 0 -4
hartshead	0 0 0 1 9
harvest	0 0 7 0 0
have	2 0 0 4 0
hazel	0 0 1 0 0
he	5 4 -21 -13 6
head	0 0 0 0 -4
hearing	0 0 0 3 7
hell	0 0 0 0 6
help	0 0 11 9 11
helps	0 0 0 0 2
her	3 12 1 -7 -3
heron	0 0 1 7 0
hes	0 0 0 5 6
high	0 0 9 0 0
hijab	0 0 -5 -2 -3
him	5 0 0 6 -2
his	22 0 -5 -17 -5
hit	6 0 0 0 0
hits	0 5 0 0 0
holds	0 4 0 0 0
home	-15 -16 -21 -18 -5
homecare	0 4 9 0 0
hope	0 0 17 0 0
hospital	-2 -3 -15 -7 0
host	0 0 0 10 0
hot	2 0 0 -5 0
hotel	0 0 5 0 0
hour	0 0 -2 0 0
house	-7 10 1 0 8
housemate	4 0 0 0 0
hundred	-1 0 -6 -2 0
husband	5 0 0 10 -2
i	2 -2 -37 -30 -8
i'm	0 0 0 -8 0
i've	0 0 -4 0 0
if	3 0 0 0 0
ill	3 0 0 0 0
illegal	0 0 12 0 0
im	0 0 0 -1 0
in	7 0 11 3 1
is	-12 -9 0 25 18
it	4 -7 -4 -3 5
jack	0 0 7 0 0
jade	0 0 8 0 0
jamshed	0 0 7 0 0
january	0 0 5 0 0
jaw	0 0 0 0 -3
journeys	0 8 8 0 0
joy	0 0 9 0 0
june	0 -1 -20 0 0
just	0 0 14 6 0
kebab	0 0 -4 0 0
keep	0 0 0 -3 0
keeps	0 7 0 0 0
key	3 0 0 0 0
kids	5 0 0 3 -1
killer	0 0 -2 0 0
king	0 8 9 0 0
kitchen	-1 -1 0 0 0
knight	0 0 3 0 0
lady	4 8 7 0 0
landlord	0 0 0 0 1
language	0 4 0 0 0
last	-5 0 0 0 0
latifa	0 0 3 0 0
law	-2 -7 -2 10 0
leader	0 0 0 2 0
leave	0 0 1 0 0
leedsgossip	4 0 0 0 0
left	0 11 0 0 0
letter	0 0 -1 0 0
letterbox	0 0 0 2 2
lewisham	0 0 4 0 0
lidl	0 0 4 0 0
like	0 -1 0 0 0
line	3 9 13 0 1
lion	0 10 9 0 0
listen	3 0 0 0 0
live	-1 0 0 0 2
lives	0 0 0 0 18
lodge	0 10 8 0 0
london	0 0 0 2 0
long	0 0 20 0 0
lot	0 4 0 0 0
lourdes	9 0 0 0 0
lovejoy	0 0 2 0 0
m	0 6 13 0 0
madam	0 0 -1 0 0
main	0 0 0 0 -5
make	-2 -4 0 0 0
maksym	0 0 2 0 0
malaysia	0 0 4 0 0
man	-6 0 -4 -4 5
maple	0 0 0 11 0
march	0 0 1 0 0
marius	0 0 3 0 0
mate	0 0 0 2 0
may	2 7 4 0 0
me	0 -8 2 -16 -7
meets	0 5 0 2 0
mercy	0 0 9 0 0
mersey	0 0 0 4 0
mill	0 2 0 0 0
mirpur	0 0 4 0 0
miss	-3 0 0 3 0
misscole	0 0 2 1 0
monday	0 0 -4 -4 0
money	-3 0 0 0 0
month	-2 -13 0 0 0
moor	0 0 8 13 0
morning	4 0 0 0 0
mosque	0 0 0 -5 0
mother	0 0 -4 -3 0
moved	4 0 0 0 1
mr	0 -1 -9 7 0
mrs	0 0 8 0 2
mum	0 9 0 0 1
mummy	0 0 1 0 0
mums	0 0 0 0 4
my	-3 -6 -21 -14 2
nail	0 0 0 -1 0
name	7 5 0 19 3
near	-6 -5 0 6 0
neighbour	0 0 0 2 0
net	0 0 11 0 0
new	0 0 18 0 8
next	0 0 -4 -11 0
ngo	0 0 8 0 0
night	-2 -11 -6 -1 0
nights	0 -2 -1 0 0
nine	10 8 13 8 2
ninth	0 0 3 0 0
no	-6 -1 0 -4 -8
noor	0 0 2 0 0
not	-2 6 -4 -5 0
now	-1 9 -1 0 0
nu14	0 0 0 4 0
number	-1 -12 -16 0 0
o	0 0 1 0 0
odhiambo	0 4 0 0 0
of	8 0 1 15 6
off	0 -8 -5 0 0
office	0 -13 -15 0 5
oh	4 6 22 16 17
okonkwo77	0 0 0 0 1
old	3 -2 3 -9 0
on	-7 -4 -6 9 8
one	-6 0 11 0 -4
only	0 0 0 -2 0
or	0 0 0 -1 0
org	0 0 4 0 0
our	-2 0 4 0 0
out	-1 -1 0 0 0
outside	0 -3 0 10 19
own	0 0 0 -3 0
paddocks	0 6 16 0 0
page	0 0 -10 2 0
paki	0 0 -9 0 -4
pan	0 0 -3 0 0
papers	0 0 1 0 0
parcel	0 4 0 0 2
park	0 -1 0 0 0
passport	0 1 0 0 0
pasta	0 0 8 7 0
patience	0 0 7 0 0
pay	0 0 -3 -5 -12
payroll	0 -12 0 0 0
pearl	0 0 8 15 18
people	-5 -17 -11 -12 -9
petal	8 17 20 0 0
petrol	0 0 0 0 -3
phone	0 0 -5 0 0
place	-5 0 0 0 0
plain	0 0 4 8 0
plaster	0 0 0 5 0
plate	6 6 0 0 0
pocklington	0 0 0 2 0
post	0 5 0 0 0
posted	8 0 0 0 0
poulton	0 0 2 0 0
pour	0 0 0 0 -2
power	0 0 15 0 0
precious	0 0 6 0 0
pregnant	0 0 -10 0 0
prince	0 0 2 0 0
punched	0 1 0 0 0
put	0 9 -10 -11 -8
q2291834	0 0 0 0 2
quarter	0 0 0 5 0
rain	0 0 -3 0 0
rang	-4 0 0 0 0
reads	4 0 0 0 0
rebin	0 0 4 0 0
recourse	0 4 0 0 0
red	0 0 9 7 0
ref	4 2 0 0 0
refuse	0 0 0 7 0
refused	0 3 8 2 0
remain	0 1 0 0 0
restaurant	0 0 -2 0 0
ring	0 -1 0 3 0
road	0 6 10 0 0
romanian	0 0 7 0 0
room	-6 -8 -11 0 0
rosewood	0 0 9 5 0
roti	0 0 -1 0 0
royal	0 0 5 0 0
sacked	0 0 0 0 -1
safe	0 0 6 6 0
said	-5 1 0 -5 -1
sajid	0 0 6 0 0
same	6 13 0 0 -2
sandy	0 0 2 0 0
saturdays	0 0 -6 0 0
saw	0 15 0 0 0
say	-11 3 -1 4 0
sayin	0 -2 0 0 0
scared	0 0 -10 -4 1
scarf	-3 0 0 0 0
school	-9 -4 -9 0 1
scrapyard	0 0 -4 0 0
scum	0 0 -2 0 0
second	0 0 2 0 0
sell	0 6 0 0 0
sending	8 0 0 0 0
services	0 8 16 0 0
set	0 1 0 0 0
settled	0 0 2 0 0
seven	15 13 2 0 0
shakeing	0 0 -3 0 0
shaking	0 2 -3 0 0
she	8 10 -1 -1 0
shilan	4 6 4 0 0
shop	-7 -12 -7 0 5
shoulder	0 0 -3 0 0
shout	-7 0 0 0 0
shouted	0 0 0 -2 0
shouts	0 1 0 0 0
shut	0 0 0 0 -1
side	0 0 1 0 0
since	0 0 0 0 5
sister	0 1 0 -1 0
sisters	0 0 0 -3 0
sits	0 0 -1 0 0
six	1 0 13 -2 0
sky	0 0 4 0 0
skye	0 0 3 0 0
slag	1 0 0 0 0
slap	0 3 0 0 0
sleep	0 0 0 0 -9
smells	0 0 -3 0 0
smile	-2 0 0 0 0
so	0 5 0 -7 0
son	3 0 0 1 0
sons	0 0 0 5 0
sparkle	0 0 9 0 0
speak	0 0 0 0 5
speaking	0 4 8 0 0
speedy	0 0 7 0 0
spice	0 0 5 6 0
spring	0 0 -2 0 0
staff	0 0 9 13 0
star	0 0 5 0 0
start	1 0 0 0 0
stay	-9 0 0 0 -4
stil	0 -3 0 0 0
stitch	0 0 0 11 6
stitches	-5 -2 0 0 0
stockport	0 0 11 0 0
street	0 0 -3 0 0
study	0 0 0 0 3
summer	2 0 0 0 0
sunday	0 0 3 7 5
sunny	0 0 0 3 0
sunrise	0 0 10 7 0
surgery	0 0 16 0 0
swan	0 0 4 0 0
t	0 0 11 8 4
take	3 6 0 2 0
talks	0 1 0 0 0
teacher	0 -5 0 0 0
teesside	0 0 0 1 0
teessidebanter	1 2 0 0 0
telegram	0 0 0 4 5
tell	0 0 0 3 0
ten	0 0 -1 0 0
terrorist	0 0 -6 0 0
that	0 0 0 8 5
the	-8 -4 -7 -10 -14
them	-11 -3 0 0 0
then	1 0 0 6 0
there	-3 -1 0 0 0
they	8 3 -6 0 0
thing	6 -1 0 0 0
third	0 0 6 7 0
thirty	0 0 -1 0 0
this	0 0 0 0 -2
threatens	0 11 0 0 0
three	0 0 0 -2 8
through	0 0 0 -1 0
throw	0 3 0 -6 0
thursday	0 0 7 8 5
time	-4 0 1 0 0
times	0 0 -4 0 0
tips	0 0 0 2 0
tired	0 0 -3 0 0
to	4 2 0 7 4
told	0 0 0 5 0
tonite	-4 -1 -2 0 0
tony	0 0 10 0 0
took	-6 0 0 0 0
tower	0 0 2 0 0
town	2 0 0 0 0
trained	0 0 0 8 0
truong	0 0 7 0 0
truth	0 2 4 6 3
try	0 2 0 0 0
turn	0 0 0 1 0
twelve	0 5 0 0 0
twenty	0 6 12 3 0
two	0 -7 -13 -3 0
tyre	0 -5 0 0 0
tyres	-1 0 0 0 0
uk	3 1 7 0 0
uncle	0 0 -3 8 0
underscore	0 14 9 13 0
unite	0 -1 16 10 0
university	0 0 5 1 0
until	6 5 0 0 0
up	0 1 0 0 7
us	-9 -5 -4 -3 -3
van	0 -2 -5 0 0
vbd	0 0 4 0 0
velocity	0 0 0 2 0
visa	5 14 18 2 0
wages	-1 0 0 0 0
waited	0 1 0 0 0
waiting	0 0 0 0 3
walk	0 0 -3 0 0
wall	0 0 -1 -1 0
ward	0 -8 -6 0 0
was	-1 0 0 13 12
wash	-5 0 0 0 0
way	7 0 0 0 0
we	5 10 -9 -1 2
wears	3 0 0 0 0
weed	0 0 0 -2 0
week	0 -5 -1 0 0
went	4 0 0 0 0
when	-7 0 0 0 -2
where	22 14 0 4 0
white	0 0 1 0 0
who	0 8 0 0 2
whole	-2 0 0 -7 0
wife	0 0 0 -8 -5
will	0 5 15 -5 0
window	0 0 0 0 3
windows	0 0 0 0 -1
with	0 -6 -16 1 2
wold	0 0 5 0 0
woman	0 -3 -4 0 0
work	0 0 -15 0 -6
worker	0 0 -1 2 3
works	0 0 0 0 1
write	3 0 0 0 -3
wrong	0 0 -5 4 0
www	0 0 3 0 0
x	0 5 12 0 0
year	0 0 0 -4 -4
years	0 -9 -2 0 0
you	-4 0 0 0 0
zimbabwe	0 0 5 0 0
[word es]
2023	0 5 0 0 0
2024	4 7 0 0 0
25	0 0 0 0 8
36	0 0 0 8 0
4	0 3 0 0 0
71	0 0 0 0 4
90	3 0 0 4 0
9074	0 0 0 0 1
a	0 -6 5 4 0
abogada	4 0 0 0 0
abogado	4 0 0 0 4
afuera	0 0 0 0 7
al	-6 -7 0 -4 0
aleja	0 0 11 0 0
ambato	0 0 4 0 0
ana	4 0 0 0 0
ancianos	0 0 0 0 4
and	0 0 5 6 0
angela	0 0 3 0 0
arroba	0 0 4 9 5
asilo	4 2 0 0 0
auxiliar	0 0 0 0 1
años	0 4 0 0 -5
b	0 0 4 0 0
bebé	0 0 0 0 1
bella	0 0 5 0 0
blanca	0 7 2 8 0
borracho	1 0 0 0 0
bright	0 0 8 0 0
cada	0 0 0 -1 0
cal	0 0 5 0 0
cambio	0 0 0 0 -1
cambió	0 2 0 0 0
carro	-2 0 -2 0 0
cars	0 5 7 0 0
casa	-6 0 3 0 7
castle	0 5 6 0 0
cinco	0 0 -9 -2 0
cleaning	7 2 9 0 0
college	0 0 2 0 0
com	13 10 19 9 4
como	1 5 0 0 2
con	-11 -4 0 0 0
correo	0 0 0 0 6
cortó	0 0 0 0 -1
criollo	0 10 9 0 0
cuarenta	0 0 0 0 5
cuarto	-2 0 -5 -5 -1
cuenca	0 0 7 0 0
cuenta	0 0 0 -1 0
da	-2 0 0 -1 0
de	0 3 0 6 4
deje	0 0 0 0 2
del	0 8 0 6 0
delta	0 0 5 7 0
desde	3 0 0 0 5
dice	0 3 0 0 0
dicen	0 0 0 -4 0
diciendo	0 3 0 0 0
diez	0 0 4 0 2
dio	1 0 0 0 0
direccion	0 0 0 0 1
divino	0 6 6 0 0
don	0 0 -1 0 0
doncaster	0 0 6 0 0
dorada	5 6 6 0 0
dos	-2 -6 -6 0 0
doña	0 0 0 1 0
dueña	0 0 0 0 2
dueño	11 0 0 0 0
dulce	0 0 1 0 0
el	0 1 4 0 3
elephant	0 0 0 5 6
ella	0 4 0 0 0
embarazada	0 0 -2 0 -6
en	4 -3 -3 17 0
enero	0 0 0 2 0
eran	0 2 0 2 0
es	0 0 0 20 15
escribe	0 0 0 5 0
español	0 0 2 0 0
espiga	0 5 6 6 0
esquinita	0 8 0 8 0
esta	0 4 0 0 0
estoy	0 1 0 0 0
ex	0 0 0 3 0
example	12 17 9 18 8
facebook	0 0 0 2 9
febrero	0 0 1 0 0
flaco	0 17 19 0 0
flat	0 0 3 0 0
four	0 -1 -4 0 0
fue	0 0 0 0 4
fui	0 0 0 0 -1
green	0 0 0 2 0
grita	3 0 0 0 0
grupo	-4 0 0 0 0
hablar	0 0 0 4 0
hace	2 0 0 -1 0
harvest	0 0 8 0 0
hermana	0 0 0 3 0
hermanos	0 0 9 0 0
hija	2 0 0 0 0
hijo	0 0 0 8 1
https	0 0 10 0 0
isai	0 0 1 0 0
jesus	0 0 13 0 0
king's	0 0 0 2 0
la	0 0 7 -7 10
lad	12 6 4 0 0
lado	0 0 0 0 5
ladrillos	6 0 0 0 0
las	7 0 0 4 0
latina	17 0 19 0 0
latinos	2 4 5 0 0
le	0 10 0 -2 0
leeds	4 5 0 0 0
limpiando	0 0 -2 0 0
live	0 0 7 0 0
llama	0 0 0 8 11
llamo	0 0 0 6 0
llego	0 0 -3 4 0
lloro	0 0 -2 0 0
lo	0 8 0 0 0
loja	0 0 7 0 0
london	0 12 6 4 0
los	-1 0 -8 -12 1
luton	0 0 5 0 0
madrugada	0 0 0 0 12
maestra	0 0 0 0 2
mama	-1 0 0 0 0
maricon	0 0 -4 0 0
marzo	0 0 0 5 0
me	-1 7 3 0 -1
meses	0 -7 -3 0 0
mi	1 0 -10 -8 15
mierda	-2 0 -5 0 0
mil	0 0 3 0 0
miss	0 0 0 2 0
net	0 0 4 0 0
ninguna	0 3 0 0 0
niños	0 -1 0 3 0
no	0 0 3 0 -3
noche	0 0 -5 0 0
nos	0 0 0 0 -3
novecientos	0 5 0 0 0
noventa	5 0 0 0 0
nuestra	0 0 0 0 7
nueve	0 0 2 0 0
numero	2 0 20 0 0
ocho	0 6 0 0 0
okonkwo77	0 0 0 0 4
panaderia	0 0 0 5 8
papeles	5 1 0 0 0
para	0 0 0 4 0
pereira	0 0 3 0 0
peruana	0 0 8 0 0
pico	0 0 3 0 0
policia	3 0 0 0 0
por	3 9 0 8 4
pregunto	6 0 0 0 0
prendio	2 0 0 0 0
puerta	0 0 -4 -3 0
punto	7 10 9 12 0
q2291834	0 0 0 0 7
que	-1 -5 0 -2 -7
queda	9 0 0 0 0
rincon	0 0 11 11 0
se	-1 5 17 10 15
segura	2 0 0 0 0
seguridad	0 0 -3 0 0
seis	0 0 4 0 0
septiembre	0 0 0 5 0
sexo	0 0 -1 0 0
somos	0 0 0 5 0
soy	0 0 0 10 0
sparkle	0 0 13 0 0
stockport	0 0 6 0 0
su	0 2 0 0 9
subieron	0 0 0 0 10
sudacas	0 0 0 0 -2
supervisor	5 0 0 0 0
t	0 0 2 4 5
taller	0 0 0 0 3
tambien	1 0 0 0 0
telegram	0 0 0 2 0
tengo	1 5 0 2 0
tiene	5 2 0 5 0
tienen	0 0 0 0 1
tiraron	0 6 0 0 0
tiro	0 0 0 0 -4
toque	0 0 6 6 0
trabajamos	0 0 0 0 2
trabajar	0 0 0 0 -1
trabajo	0 0 0 0 1
treinta	0 0 0 0 2
un	-10 -5 -13 -13 -13
una	-7 0 -16 -14 -8
uno	0 1 12 0 0
urgencias	0 0 -2 0 0
vayanse	-2 0 0 0 0
vecino	0 0 0 1 0
veintidos	0 0 3 0 0
venezolana	0 0 4 0 0
verdad	2 9 4 0 0
verguenza	0 0 -2 0 0
viernes	0 0 4 0 0
vieron	-1 0 0 0 0
vine	0 0 0 0 1
vio	0 0 0 0 1
visa	0 0 1 0 0
voy	0 0 0 0 -1
vuelta	0 0 0 0 1
y	0 0 -15 -10 -10
year	0 0 -1 -4 0
yo	2 0 0 0 0
[word fa]
114	0 0 0 5 0
18	0 0 0 1 0
2ب	0 0 0 3 6
8	2 6 0 0 0
a	0 0 0 -6 0
arash	0 0 0 0 1
at	1 0 1 2 7
cancel	6 0 0 0 0
com	14 15 18 0 0
d	10 9 7 0 0
dot	1 2 7 12 0
dropbox	0 3 0 0 0
e	0 0 -6 0 0
example	1 6 7 11 12
gmail	0 11 9 7 12
help	0 3 0 0 0
kh	0 0 0 0 8
m	6 5 9 9 5
mahin	0 0 6 10 9
me	0 8 14 0 0
model	0 0 0 1 0
mum	0 0 8 0 0
n	0 0 3 0 1
niloufar	0 0 0 0 1
palwasha	0 0 0 8 0
proton	0 0 0 8 0
shokouhi	0 0 0 0 5
stupid	0 0 0 3 0
t	0 0 11 8 1
taraneh	0 0 6 5 6
tavakol82	0 1 0 1 2
tehran	0 0 1 0 0
www	0 0 3 0 0
ابروي	1 0 0 0 0
ابيولا	0 0 4 0 0
ات	24 21 14 11 17
اتاق	0 0 -5 -1 0
اتاقم	0 0 -3 0 0
اتوبوس	0 0 -6 5 0
ادرس	3 0 0 2 1
ارايشگاه	0 0 0 0 6
ارتين	0 0 2 0 0
ارش	0 0 3 0 0
از	-6 -7 -21 2 8
است	0 17 0 0 0
استون	0 0 1 0 -2
استيشن	0 0 4 0 0
اسكانتورپ	0 0 11 0 0
اسم	0 -2 -2 5 7
اسماعيل	0 0 1 0 0
اسمش	5 0 0 1 -6
اسمشو	0 0 0 0 3
اسيد	0 0 -3 0 0
اشغال	0 0 -4 -1 0
اشپزخونه	0 0 0 3 0
افسانه	0 0 5 0 0
افغانستانيم	0 6 0 0 0
افغانيا	0 0 4 0 0
اقامت	0 14 12 17 0
اقامتم	0 0 8 7 8
اقاي	-3 0 -2 3 0
الان	-1 0 -1 0 0
ام	3 4 -2 -2 0
اميد	0 0 0 0 -2
اميرحسين	0 0 2 0 0
اميرعلي	0 0 7 0 0
اميني	2 0 0 0 0
ان	5 5 6 -1 0
انباري	0 0 -1 0 0
انداخت	-6 -5 -3 -5 0
انكار	0 2 0 0 0
اهل	0 0 25 4 0
اورد	0 6 0 0 0
اوردند	0 6 0 0 0
اوشن	0 0 3 3 0
اوكوود	6 1 0 0 0
اولدهم	0 0 5 0 0
اومد	0 9 0 0 0
اومده	4 0 0 0 0
اومدي	0 0 0 0 -5
اونا	3 0 0 0 0
اونجا	9 0 0 0 0
اي	1 0 0 0 0
ايدي	0 0 0 0 1
ايديش	0 -2 0 0 0
ايذه	0 0 6 0 0
ايرانم	0 12 0 0 0
ايراني	0 0 13 0 0
ايلكاي	0 0 1 0 0
ايميل	0 0 0 0 7
ايميلم	11 4 0 18 14
اين	1 0 0 0 -8
اينجانب	0 0 -2 0 0
ايوب	0 0 10 0 0
اپارتمان	0 0 -5 0 1
اچ	0 -2 -1 0 0
اگزمپل	15 4 0 3 14
اگه	11 0 0 0 0
با	0 1 -8 -16 -4
بابات	0 0 -4 0 0
بابام	0 1 0 0 0
بابت	0 0 0 -1 0
بادبادك	0 0 11 0 0
بار	0 0 0 -5 0
بازي	-3 -2 0 0 0
باطل	12 0 0 0 0
بالاي	0 0 14 0 0
بالايي	0 0 0 7 0
باهاش	6 0 0 0 0
بايد	0 0 0 0 2
بايكر	0 0 8 0 0
بخش	0 0 0 -2 0
بخوابم	0 0 0 11 1
بدون	0 3 6 0 0
برادران	0 0 10 0 0
برادرشوهرم	0 0 0 -5 0
برادرشوهرمه	0 -2 0 0 0
برج	0 0 12 0 6
برداشته	-3 0 0 0 0
برده	3 0 0 0 0
برم	0 -1 0 0 0
برميگشت	0 4 0 0 0
برو	-1 0 0 0 0
بري	1 0 13 0 0
بريتانيا	0 0 14 0 0
بريج	0 0 0 1 0
برگرد	3 0 -4 0 0
بزرگت	0 0 -5 0 0
بزني	0 0 0 1 0
بساطم	0 0 0 0 2
بعد	3 3 0 13 16
بغلي	0 -1 0 0 0
بفرستتم	0 0 0 3 0
بكنهام	0 0 5 0 0
بلند	0 0 -3 0 0
بلوك	9 7 11 5 2
بم	4 0 0 0 0
بندازنم	0 0 0 0 -5
بنده	0 0 0 5 0
بنگالي	0 0 10 0 0
به	-5 0 5 -2 -5
بهار	0 0 -1 0 0
بهش	0 -1 0 0 10
بهم	-6 3 0 0 1
بو	0 0 -1 0 0
بود	-6 10 -6 -2 1
بودم	0 4 0 0 11
بودي	0 0 0 0 6
بيان	0 0 1 0 0
بياندام	0 0 3 0 0
بيرون	7 0 0 0 0
بيست	0 0 0 2 0
بيشرف	0 0 -2 0 0
بيمارستان	-7 -1 -8 0 2
بيمزد	0 -3 0 -1 0
بيمه	0 0 -1 0 0
بيگ	0 0 6 11 0
بچم	0 1 0 0 0
بچه	-4 0 0 0 4
بچههام	0 0 0 0 -3
تا	-6 -13 8 0 -1
تاريخ	2 0 0 0 0
تاريخش	0 4 0 0 0
تازه	0 5 7 0 0
تايرون	0 0 3 0 0
تحغير	0 -3 0 0 0
ترس	0 0 11 0 0
ترنسم	0 0 -1 0 -3
تروريست	0 0 -7 0 0
تعغيب	0 0 0 0 4
تف	0 -8 -7 -4 -5
تموم	0 0 0 7 0
تنهام	0 0 -1 0 0
تهديد	0 0 -7 0 0
تهراني	0 3 0 0 0
تو	4 0 -19 3 3
تونبريج	1 0 0 0 0
تي	0 6 19 0 0
تيره	10 15 12 10 0
تيم	0 0 -3 -2 0
جا	-4 0 0 0 0
جاده	0 1 0 0 0
جلو	0 0 0 0 -4
جلوو	0 0 0 4 3
جمعهه	1 0 0 0 0
جنوبي	0 0 15 0 0
جنين	0 0 13 0 0
جهيزيه	0 0 -1 0 0
جوابمو	1 5 0 0 0
جوجه	0 0 7 7 0
جون	-3 -6 -11 0 -1
جيسون	0 0 1 0 0
حالا	0 0 0 4 0
حامله	0 0 0 0 -2
حبس	0 -7 -6 0 0
حرف	0 -2 -4 0 0
حروم	9 0 0 0 0
حريف	0 0 -3 4 0
حساب	0 0 -5 0 0
حقوق	0 1 0 -3 0
حقوقم	0 0 0 0 4
حكم	0 3 0 0 0
خاله	0 0 0 1 0
خانم	2 0 0 0 0
خانمه	0 0 0 3 0
خانه	0 0 9 0 0
خانهي	0 0 13 19 0
خب	0 0 -2 0 0
خر	0 0 0 5 0
خرفت	0 0 0 0 3
خشكشويي	0 6 1 0 0
خط	0 9 13 11 9
خنديد	2 0 0 0 0
خواهرشوهرم	0 -1 0 0 0
خواهرم	0 0 0 0 8
خودتون	0 6 0 7 0
خودكشي	0 0 0 0 -2
خودم	6 0 0 0 0
خورد	-7 0 0 0 -6
خوشمزه	0 1 0 0 0
خون	-5 -4 -3 0 0
خونمون	0 0 -5 0 9
خونه	0 0 -16 -14 -5
خونهم	0 0 0 0 6
خونهمون	0 0 0 5 0
خونگي	0 7 3 0 0
خيابان	0 1 0 2 0
خيابون	3 0 -4 0 0
خيللي	0 0 -3 0 0
خيلي	0 4 0 0 0
دات	14 16 23 31 0
داد	0 -8 0 0 -2
دادند	0 -1 0 0 0
دادگاه	3 0 0 0 0
دارد	3 0 0 0 0
دارم	3 0 -4 -6 -1
داره	0 8 0 0 4
داشتم	0 0 0 0 1
داغ	0 7 0 0 0
دختر	0 0 0 0 2
دخترم	0 4 0 7 14
در	7 0 -15 8 4
درس	0 5 0 0 0
دروغ	0 0 -2 0 0
دروغگويين	4 6 0 0 0
دريا	0 0 -1 0 0
دسامبر	0 6 2 0 0
دست	12 5 16 17 14
دستام	0 0 -1 0 0
دستشه	0 -2 0 6 0
دفعه	4 0 0 0 0
دقيقه	0 0 5 0 0
دكتر	5 11 0 0 4
دلم	0 0 0 -3 0
دلوان	0 0 4 0 0
دم	0 0 0 22 8
ده	0 0 1 0 0
دهنم	0 0 0 -1 0
دو	0 0 -7 0 -3
دوباره	0 0 0 8 0
دوست	0 6 0 0 0
دوستم	2 1 0 10 0
دوم	0 0 3 0 0
دوومم	0 0 6 0 0
دوچرخه	0 0 0 0 3
ديد	1 0 0 0 0
ديدش	0 7 0 0 0
ديدنن	0 7 0 0 0
ديس	0 0 22 0 0
ديشب	0 0 0 0 4
ديپورتت	0 0 -2 0 0
ديگه	12 -2 0 -1 0
را	0 -5 0 0 0
راننده	0 3 0 0 10
راهنمايي	0 0 -5 0 0
ربع	0 3 0 2 0
رد	0 0 0 4 0
ردياب	0 0 -2 0 0
رزوود	3 0 0 0 0
رفتم	0 0 0 -7 -7
رفته	0 0 0 0 6
رفيقش	-5 0 0 3 0
رنگينكمان	0 0 9 0 0
ره	7 0 0 0 0
رو	-4 1 -17 -15 -14
روبروي	0 4 2 8 0
رود	0 4 14 0 0
رودخونه	12 14 13 0 0
روز	10 -3 -12 -8 0
روم	0 0 0 0 6
رويا	0 0 0 2 0
ريخت	0 -2 0 0 0
رييسم	0 -1 0 0 0
زانوم	0 0 -1 0 0
زايمان	0 -6 -8 0 0
زبان	0 -1 -1 0 0
زد	4 -12 -1 0 -19
زدن	-3 -6 -7 -4 -5
زل	0 5 20 9 0
زن	0 0 0 -6 0
زندهت	3 0 0 0 0
زندگي	5 13 -6 -1 -3
زنش	6 0 0 0 0
زنم	0 0 0 -1 0
زنگ	-4 0 -5 0 5
زود	4 0 0 0 0
زورش	9 0 0 0 0
زيرزمين	5 0 0 0 0
سابقم	-4 0 -1 10 0
ساعت	-6 -5 0 1 0
ساكنم	2 2 0 0 0
سال	0 10 29 17 0
سالشه	4 12 16 0 0
سالمندان	0 4 -3 0 0
سالمه	0 5 8 0 0
ساله	0 0 0 1 0
ستاره	0 0 0 5 0
سر	0 0 0 0 4
سراشپز	0 0 0 0 -2
سردخونه	0 0 -5 -5 0
سركارگر	0 0 0 0 -7
سرم	0 0 -3 0 0
سرپرستمون	0 0 0 1 0
سكونت	0 3 0 0 0
سمساري	0 0 3 3 7
سنت	0 0 12 15 0
سنگگ	0 3 0 0 0
سه	0 0 4 0 0
سهشنبه	8 0 0 0 0
سوار	0 -2 -2 0 0
سودابه	0 0 2 0 0
سوم	0 1 2 1 3
سوپرماركت	0 0 0 1 0
سي	0 0 0 0 6
سياه	0 -3 -9 0 0
سيبيل	0 0 22 0 0
سيتيزن	0 0 10 0 0
سيزده	3 0 5 0 0
سيم	0 0 0 -2 -6
سگ	0 1 -2 0 0
سگش	0 0 -5 0 0
سگشو	2 0 -1 0 0
شان	0 -2 8 0 0
شاون	0 0 1 0 0
شاگردم	0 4 0 0 0
شب	0 0 15 -3 -2
شبا	0 2 -6 -3 -7
شد	-3 -3 2 0 0
شدم	6 -5 0 1 0
ششم	0 0 3 0 0
شكست	0 -3 0 0 0
شكسته	-7 -1 0 0 0
شما	0 0 0 12 0
شماره	0 7 0 -18 2
شمارهي	0 0 0 -4 0
شو	-2 -2 0 0 6
شوهر	0 0 0 0 2
شوهرم	0 0 0 9 -3
شي	0 -2 0 0 0
شيش	0 -5 0 0 0
صاحب	0 5 0 0 0
صاحبش	1 0 0 0 0
صبح	0 0 0 -1 -8
صداي	0 1 0 0 0
صورتم	0 0 -4 -4 -6
طبقه	0 0 11 7 4
طرف	0 0 0 2 0
طلايي	0 7 7 0 0
ظرف	5 5 0 0 0
عروسم	0 2 0 0 0
عكساي	0 5 0 -3 0
عكسمو	0 7 0 0 0
عوض	0 0 -1 0 0
عوضي	0 0 -2 3 0
غذاي	0 0 7 6 0
فتوشاپ	7 0 0 0 0
فحش	0 0 -6 0 0
فراتون	0 0 14 0 0
فرار	0 0 0 0 -1
فصليم	0 12 12 0 0
فيلم	0 0 0 11 0
قايم	-7 0 0 0 0
قاچاق	0 0 0 0 6
قرار	0 0 -4 0 0
قرارداد	3 0 0 0 0
قراني	0 -3 -5 0 0
قفل	0 0 -1 0 0
قلبم	2 6 0 0 0
كاتلر	5 0 0 0 0
كار	7 8 -13 -9 4
كارتش	0 0 -2 0 0
كارم	4 0 0 0 -1
كارمند	0 0 0 -1 0
كاشي	0 0 1 0 0
كالج	0 0 4 0 0
كام	1 4 15 0 0
كامبيز	0 0 5 0 0
كانسيل	0 0 -2 0 0
كتك	0 -3 -10 -1 0
كثافت	0 0 -7 0 3
كثيف	0 0 -1 0 0
كدپستي	0 0 -7 0 0
كرد	-2 -14 6 6 0
كردم	-4 -8 -3 -2 -1
كردن	-3 -5 2 0 2
كرده	-6 -7 0 0 0
كرست	0 3 24 0 0
كشيد	-2 -2 0 0 0
كلاسم	0 0 0 0 -3
كله	0 0 8 0 0
كلهي	0 0 -1 0 0
كليد	0 0 -3 0 0
كليسا	6 5 6 0 0
كلينينگ	0 0 1 0 0
كمربند	0 0 0 0 6
كمكم	4 0 0 0 0
كن	0 0 0 -4 -1
كنار	0 14 18 15 0
كنم	0 -2 0 0 0
كنن	0 -2 0 0 11
كنه	0 0 -2 0 0
كني	0 -1 -1 -5 0
كنيد	0 -4 0 0 0
كه	3 16 -2 3 8
كودكستان	0 0 0 4 0
كوچه	0 1 5 2 -3
كينگز	0 0 2 0 0
لختمو	5 0 0 0 0
لطفا	0 4 0 0 0
لينك	0 0 0 0 2
م	-1 -3 15 0 0
ما	0 5 19 4 0
ماشين	11 0 0 0 0
ماشينش	2 0 0 0 0
مال	0 0 -2 0 0
ماما	0 0 0 -1 0
مامانم	0 1 0 0 0
ماه	0 6 3 0 0
ماهمو	0 -2 0 0 0
ماهه	0 -7 -1 -3 0
ماژيك	0 0 4 0 0
مثل	0 3 0 0 0
مجتمع	3 6 6 0 0
محل	0 0 -5 0 0
محله	0 -3 -2 0 0
مدرسه	0 0 1 5 16
مدرسهي	0 0 -5 0 4
مديرشون	11 0 0 2 0
مربي	0 -4 0 -2 4
مرتيكه	0 0 0 0 5
مرد	1 0 0 -7 0
مردك	0 0 0 0 4
مردها	0 0 0 0 11
مزرعهي	0 0 5 0 0
مست	5 0 0 0 0
مستاجر	0 0 0 -1 0
مشاورم	0 3 0 0 0
مغازه	0 -5 -9 -4 -4
ملي	0 0 0 -1 0
ممد	0 0 8 7 0
مملكت	0 0 0 0 7
من	-2 5 0 8 2
منو	4 8 0 0 0
مه	6 0 0 0 0
مهد	0 0 0 18 8
مو	0 0 7 0 0
موتور	0 0 0 0 2
موج	0 0 2 9 0
موزيك	0 0 0 -2 0
مونتون	0 17 15 0 0
موندم	6 0 0 0 0
مياد	6 4 0 -2 4
ميترسم	5 0 0 0 0
ميترسن	0 4 0 0 0
ميخوابم	-3 0 0 0 0
ميخواد	0 0 0 0 1
ميخواهد	-1 0 0 0 0
ميده	0 -8 0 0 0
ميدونه	0 0 0 0 4
ميدي	0 0 0 -1 0
ميرفتم	0 2 0 0 0
ميرم	0 8 0 0 0
ميره	6 0 -3 0 11
ميرود	0 0 0 0 -4
ميزاره	0 -2 0 0 0
ميزنم	0 0 0 9 15
ميزنن	0 -5 -3 0 0
ميزنه	-8 -9 0 4 0
ميشم	0 -1 0 0 0
ميشه	0 0 4 0 0
ميشورم	3 0 0 0 0
ميشينم	0 8 0 2 0
ميشينمم	-3 0 0 0 0
ميشينن	3 0 0 0 0
ميشينيم	3 0 0 0 0
ميفرستم	0 -1 0 0 -1
ميفرسته	0 -2 0 0 0
ميفهمه	0 11 0 0 2
ميكردم	2 0 0 0 0
ميكشمت	0 0 -5 0 0
ميكنم	-11 -25 -17 -2 0
ميكنن	-1 0 0 0 0
ميكنه	-5 -26 -27 -13 -7
ميلرزه	0 -1 0 0 0
مين	0 0 8 0 0
ميندازن	-3 0 0 0 0
ميومديم	0 6 0 0 0
ميوهي	0 0 5 8 0
ميپل	0 3 0 0 0
ميگن	-9 -5 -11 5 0
ميگه	-10 1 -3 -1 -3
ميگيرد	6 0 0 0 0
ميگيم	0 0 0 7 0
مچم	8 0 -4 0 0
ناشنوام	0 0 -6 0 0
نام	0 3 0 0 0
نبش	0 0 0 7 3
نت	0 0 3 0 0
نداد	0 0 0 0 -1
نداده	-3 0 0 0 0
ندارم	-2 -5 0 -4 -2
نرفتم	0 0 0 0 4
نزديك	0 0 0 8 0
نظافتت	0 -5 -2 0 0
نقطه	0 6 5 6 0
نماز	0 0 0 -2 -2
نميخوام	2 0 0 0 0
نميگه	5 0 0 0 0
ننه	4 0 0 -5 0
نه	-4 2 20 5 11
نوشتن	0 0 0 -6 -1
نون	0 0 4 7 0
نوهم	0 0 0 0 4
نيلوفر	0 0 6 0 0
نيم	2 0 3 0 0
نگرفتهام	14 10 16 0 0
ه	0 0 -2 0 0
هارتلي	0 0 2 0 0
هايي	0 0 10 0 0
هتل	0 0 -17 -6 0
هر	-2 7 -7 -10 -10
هست	0 7 0 0 -1
هستم	5 0 0 -9 0
هستيم	0 4 0 0 -1
هشت	0 0 0 11 0
هفت	0 0 8 7 0
هل	0 0 -4 0 0
هلسدون	0 0 0 3 0
هم	0 8 -9 -5 0
همجنسگرام	0 0 -5 0 0
همسايمون	0 0 0 2 1
همسايه	0 0 0 0 1
همسايهم	0 0 -1 0 0
همكف	0 3 6 1 0
همه	1 1 0 0 0
همون	0 0 0 2 0
هنوز	0 8 32 18 14
هيلتاپ	0 0 2 0 0
هيچي	0 4 0 0 0
و	9 13 15 9 4
وابسته	0 8 3 4 0
واتفورد	0 0 5 0 0
واحد	0 0 11 9 11
واسه	-2 0 0 0 0
وايميسه	0 0 -7 -1 0
ول	0 -1 0 0 0
ولم	7 0 0 0 0
ولي	0 7 0 0 0
ويزات	0 0 10 5 4
ويزاي	0 0 19 20 0
ويو	4 0 5 0 0
وگرنه	0 0 0 0 6
يا	-5 0 0 0 0
يارو	7 0 0 -4 9
يك	0 0 21 14 -4
يكشنبه	-3 0 0 0 0
يكي	1 0 0 -1 3
يه	0 2 -10 -11 -11
پارتنرم	-5 0 0 2 0
پارسون	0 1 0 0 0
پارك	0 0 -2 0 0
پاره	0 -1 0 0 0
پاس	0 0 2 0 0
پاسپورتم	0 2 0 0 0
پاشيدن	0 -1 0 0 0
پاكدل	0 0 1 0 0
پام	0 0 -2 0 3
پدرشوهرم	0 0 0 0 -1
پرت	-3 -8 0 0 0
پرستار	0 0 0 -5 0
پروانهها	0 0 3 0 0
پرونده	0 0 -6 0 0
پسر	0 0 -1 1 1
پسرعموم	0 0 0 2 0
پسرم	1 0 0 0 0
پسرمم	0 11 0 0 4
پسره	0 0 0 0 7
پشت	0 5 4 6 0
پل	0 0 3 0 0
پلاك	0 0 2 8 10
پلنگ	0 8 7 0 0
پلوشه	0 0 3 0 0
پليس	0 -1 0 0 0
پناهجو	0 0 14 0 0
پنج	0 1 0 0 0
پنجاه	0 0 0 0 -4
پنجشنبه	0 0 1 0 0
پهنه	3 4 0 0 0
پول	0 -4 -2 -1 0
پي	3 0 0 0 0
پياده	0 0 -3 0 0
پيام	0 0 -8 -2 0
پيتزا	0 0 4 0 0
پيجش	-1 0 0 0 0
پيرمرده	0 -2 0 0 -3
پيش	0 7 0 1 -3
پيك	0 0 0 3 3
چاقو	0 0 -2 0 0
چه	0 0 0 0 2
چهار	0 0 0 5 8
چهل	0 0 0 6 5
گاز	0 3 0 0 0
گذاشتن	3 0 0 3 0
گرفت	-1 -5 0 0 1
گرفتم	5 0 0 0 0
گرفته	8 -6 0 0 0
گرنفل	0 5 0 5 0
گريت	0 0 8 0 8
گريه	0 -1 -7 0 0
گفت	-4 8 -7 0 0
گفتم	0 7 0 0 4
گفتن	1 -10 0 -2 0
گفته	0 2 0 0 -1
گمشو	0 0 0 1 0
گوشيم	0 0 0 -2 3
گوشيمو	0 0 -3 -6 0
[word fa-af]
19	0 0 0 2 0
30	0 4 0 0 0
at	3 8 12 8 10
banu	0 0 0 1 0
clips	0 0 3 0 0
com	14 16 25 0 0
covbus	0 0 0 3 0
dot	12 9 11 17 1
dukan	8 2 0 0 0
example	8 10 8 10 9
gmail	0 1 0 3 8
k	0 2 8 7 2
me	0 5 0 0 0
outlook	8 7 2 4 8
pensioner	0 0 0 0 1
saheb	0 0 0 8 2
shafiqa	0 0 0 2 8
stitches	-1 0 0 0 -4
t	0 0 5 0 0
underscore	0 0 2 8 7
w	0 2 5 1 0
zuhra	0 0 2 5 1
ابتداييه	0 13 7 0 0
ات	18 17 18 16 22
اتاق	0 0 -4 0 0
اتاقم	2 0 0 0 0
اجمل	0 0 3 0 0
ادرس	0 0 0 0 2
ار	0 0 3 0 0
ارد	0 -1 0 0 0
از	6 0 -1 5 0
ازو	0 0 0 0 3
اس	13 14 -12 -12 4
است	8 14 0 -2 0
استم	14 2 -20 2 1
استن	1 0 0 0 0
استي	0 4 0 0 0
استيم	0 16 0 0 0
استين	4 0 0 0 0
اسد	4 4 4 0 0
اسكول	0 13 15 0 0
اسه	0 4 0 0 0
اشپزخانه	0 0 11 9 2
اصلا	4 0 0 0 2
اغا	0 20 23 0 0
افغان	0 0 9 0 0
افغانا	0 0 3 0 0
افغاني	0 0 6 0 0
اقاي	0 0 0 6 0
اكنون	0 0 0 -3 0
الما	0 2 0 0 0
الماري	0 0 -5 0 0
اليزابت	0 0 1 0 0
ام	0 -3 -12 0 0
امام	0 -5 -1 0 0
امد	0 8 -4 0 -2
امديم	3 7 0 0 0
امرم	7 6 0 1 0
اميد	0 0 -3 0 0
ان	-1 0 0 0 0
اند	0 5 29 3 0
انداخت	0 0 0 0 -1
انداختن	0 -2 0 0 0
انستا	0 0 -2 0 0
انگليسي	0 0 -2 0 6
او	13 0 0 0 14
اورد	10 0 0 0 0
اورده	0 0 0 4 0
اوره	0 1 0 0 0
اوغور	0 0 -1 0 0
اول	0 0 0 1 0
اولاد	0 -2 -12 -3 -2
اولادا	0 -1 -4 0 0
اولادايش	0 0 0 0 1
اولادايم	0 0 0 4 0
اولادم	0 0 0 3 0
اولاده	0 0 3 0 0
اي	-4 0 0 -9 0
ايزك	0 0 -1 0 0
ايستاد	5 12 0 0 5
ايستاده	1 0 0 0 0
ايشانقل	0 0 3 0 0
ايلا	0 3 0 0 0
ايلفورد	0 0 4 0 0
ايميل	0 0 0 6 17
ايميلم	5 2 0 0 0
اپارتمان	3 1 10 17 5
اگزمپل	0 0 0 1 9
اگه	5 0 0 0 0
با	-2 -5 -1 -8 3
بار	0 0 0 0 -1
باركزي	0 0 4 0 0
باز	-1 0 0 5 0
باسيلدون	0 0 3 0 0
بالاي	2 0 0 0 0
بام	0 0 -3 -1 0
بايد	0 0 0 0 -2
بجه	0 0 0 5 0
بد	0 0 0 -4 0
بدون	3 0 0 0 0
برادرم	1 0 0 6 0
برد	0 0 1 0 0
بردن	0 1 0 0 0
برم	0 0 0 0 1
برو	5 -4 0 1 1
برود	0 0 0 0 -4
بريت	0 0 4 0 0
برين	4 6 0 0 0
بس	2 0 0 -4 0
بستر	0 0 -6 0 0
بسته	0 -2 0 0 0
بسنيك	0 0 10 0 0
بسيار	0 9 0 0 -5
بلاك	7 8 16 6 0
بلبل	0 8 3 0 0
بنات	0 2 0 1 0
بنايي	3 4 0 0 0
بندر	1 0 6 0 0
بنده	0 -2 0 0 0
بندي	0 0 -9 0 0
به	0 6 -10 -16 -3
بوتل	-2 0 0 0 -1
بوجي	0 0 -1 0 0
بود	0 5 -6 -4 -6
بودم	0 0 -1 -4 0
بويناك	0 0 -6 0 -4
بي	0 13 21 0 10
بيار	0 0 0 0 4
بيست	0 0 7 3 9
بيغيرتش	0 0 0 0 5
بيناموس	0 0 0 7 0
بيچ	3 0 0 0 0
بچا	0 1 0 0 0
بچه	-1 -3 -2 0 0
بچيم	-6 0 0 9 0
بگويي	0 0 0 1 0
تا	0 0 0 0 -2
تازه	0 7 9 0 0
تان	0 1 0 0 0
تايلر	0 0 1 0 0
تخلصش	-2 0 0 4 0
تخم	-5 0 0 0 0
ترا	4 0 0 0 0
ترجمان	0 0 0 -2 0
ترس	0 0 -9 0 0
ترسيدم	5 0 0 0 0
تروريست	0 0 -7 0 0
تف	-2 -3 -7 0 0
تكسي	1 1 0 -9 -6
تلفون	0 0 -1 0 0
تهديد	0 0 -2 0 0
تو	0 0 0 8 0
تورن	0 0 0 1 0
توريالي	0 0 8 0 0
تورگل	0 0 4 0 0
تير	0 -6 -8 0 0
تيره	0 8 3 0 0
تيزاب	0 0 -6 -2 -2
تيله	-6 -1 0 0 8
ثبوت	2 0 0 0 0
جان	0 0 0 2 0
جمعه	0 0 3 0 0
جهيز	0 0 -6 0 0
جون	0 2 0 0 0
جيميل	0 0 0 0 1
حاجي	0 6 0 1 0
حالي	-2 0 0 0 8
حجاب	0 5 0 0 0
حساب	0 0 -6 0 0
حوت	4 0 0 0 0
خاست	0 0 0 0 2
خالمحمد	0 0 1 0 0
خانم	0 0 0 -3 0
خانه	9 7 -8 0 3
خانيش	0 0 -3 0 0
خاين	0 0 0 0 8
خبر	7 3 -9 0 0
خدا	0 0 0 -2 0
خرچ	0 0 0 0 1
خسرم	0 0 0 4 0
خشت	0 0 -2 0 -2
خشويم	2 1 0 -3 0
خط	0 0 8 3 0
خو	0 -5 0 0 3
خوارم	0 0 0 -9 0
خواست	0 0 0 0 3
خواهرمه	0 5 0 0 0
خوب	0 17 20 0 0
خود	0 -5 0 0 0
خودش	0 1 0 7 0
خوده	0 0 0 0 -4
خوردم	0 -4 0 0 0
خورده	-6 -5 0 0 0
خوشي	0 0 12 0 0
خون	0 0 -8 0 0
د	1 3 0 -1 0
دات	19 16 19 30 1
داد	0 -4 0 0 0
دادن	0 -1 0 0 0
دارم	-10 -10 -12 0 4
دارن	0 -2 0 0 0
داره	5 0 -7 0 0
داريم	13 0 0 0 0
داغ	0 -5 0 0 0
دانه	-5 0 0 0 0
دانيلا	0 0 2 0 0
دايركت	0 4 5 0 0
دختر	0 0 0 -3 0
دخترم	0 0 0 1 1
در	0 1 -8 16 0
درد	0 -1 -5 0 0
درس	0 2 -1 0 0
دره	0 0 5 7 0
دروازه	0 -1 -17 0 0
دروغ	14 13 0 0 0
دست	0 0 -7 0 -3
دستايمه	0 3 0 0 0
دستدرازي	0 0 -1 0 0
دستم	0 0 0 0 -2
دفه	0 -1 0 0 0
دقيقه	13 15 11 0 0
دكاندار	0 -3 0 0 0
دلم	-3 0 -2 0 0
دم	0 0 0 11 5
دندونمه	0 0 0 0 3
ده	-8 -4 -19 0 -2
دهنم	0 0 -5 0 0
دو	-9 -2 -11 -5 -11
دوسيه	-1 0 -6 0 0
دوشنبه	0 0 0 0 1
دوم	2 0 0 3 8
دي	0 0 2 0 0
ديد	0 1 0 0 0
ديدم	0 -2 0 0 0
ديدمش	0 0 0 0 2
ديدن	0 3 0 0 0
ديروز	-5 0 0 0 0
ديوال	0 0 -2 0 0
ديپورتت	6 0 0 0 0
را	3 0 0 -3 0
راه	0 0 -2 0 0
رحيم	0 0 0 2 0
رخ	-3 0 0 0 0
رد	1 0 0 10 0
رفت	0 -1 0 0 -1
رفتم	0 7 0 0 2
رفتن	-1 0 0 0 0
رفيق	0 7 0 0 0
رفيقم	0 9 0 2 0
ره	-14 -16 -16 0 0
روان	0 -6 -11 0 0
روايسلپ	0 1 0 0 0
رود	7 17 24 16 8
روز	0 -4 -19 -13 -3
روزا	0 0 0 0 4
رويت	0 0 -2 0 0
رويم	0 0 -11 -2 0
زحل	0 0 6 0 0
زد	-1 -16 -4 0 -1
زدم	1 0 0 0 0
زدن	0 -5 0 0 0
زده	2 -4 0 0 0
زرداد	0 0 4 0 0
زن	0 -5 0 -5 -3
زندگي	0 11 -9 -6 0
زنگ	0 -3 -5 0 0
زور	0 0 -2 0 0
زير	0 9 8 0 0
زيرو	0 0 0 0 2
ساعت	0 -8 -3 7 11
ساعتيري	0 0 -7 0 0
سال	0 0 4 0 0
ساله	2 30 12 0 0
ساوت	0 0 1 0 0
ساوتهمپتون	0 1 0 0 0
سبز	0 5 7 0 0
ستيشن	0 3 0 0 0
سر	-5 1 5 -4 1
سرك	6 1 2 1 5
سرم	-7 0 0 -8 0
سمير	0 0 7 0 0
سنبله	0 3 0 0 0
سنت	2 0 7 8 0
سنز	5 4 3 0 0
سني	3 4 18 0 0
سه	0 -3 -12 -7 0
سهشنبه	0 0 -2 5 0
سوار	0 0 -2 0 0
سوختاند	-6 0 0 0 0
سوداني	0 0 3 0 0
سوم	0 5 0 3 0
سوپروايزر	0 1 0 0 0
سي	0 5 1 0 0
سياه	-6 0 0 0 0
سينه	2 0 0 0 0
سپورتس	0 0 4 5 0
سگ	0 0 -6 0 0
شاخ	0 0 4 4 0
شانيس	0 0 3 0 0
شانيم	0 0 -4 0 0
شاه	0 0 0 4 0
شاهد	0 9 -8 0 0
شب	0 0 7 0 0
شد	0 -12 0 0 0
شدم	0 2 0 0 1
شدن	0 -1 0 0 3
شده	0 0 8 0 0
شريكي	0 0 -1 0 0
شش	6 8 0 0 0
شصت	0 0 0 0 6
شفاخانه	0 0 -19 -5 2
شفت	0 0 -3 0 0
شكستاند	0 0 0 0 2
شكمم	-4 0 -6 0 0
شكنجه	7 0 0 0 0
شما	0 0 0 22 0
شمارم	0 0 0 0 -2
شماره	-1 0 0 -3 0
شنبه	0 0 3 0 -1
شهادت	0 0 10 0 0
شو	3 -4 5 -2 -3
شوهرش	0 0 0 -2 0
شوهرم	11 0 0 2 0
شوي	0 0 0 -7 9
شويش	3 0 0 7 0
شويم	-5 0 0 10 0
شي	0 0 0 2 0
شير	0 2 -10 0 0
شيراغا	0 0 3 0 0
شيشه	-2 0 -2 0 0
شيوان	0 0 2 0 0
صاحب	0 -3 -16 0 2
صبورالله	0 0 4 0 0
صحرا	0 0 5 0 0
صد	0 5 0 0 0
صدا	0 -1 0 0 0
صدايش	0 6 0 0 0
صف	0 0 0 3 3
صنف	0 0 -3 0 0
صوب	2 4 0 0 0
طالب	0 0 -4 0 6
طرف	0 0 0 1 0
طفل	-2 -2 -4 -8 0
طلايي	0 5 6 0 0
عبدالقهار	0 0 6 0 0
عرب	0 6 2 0 0
عزيز	0 0 11 0 0
عسكر	0 0 0 4 0
غلط	0 0 -2 0 0
غم	0 0 -2 0 0
غوثالدين	0 0 5 0 0
غيرت	0 0 -4 0 0
فاحشه	0 0 -3 0 0
فارم	0 0 5 0 2
فاميد	0 4 0 0 0
فرحان	0 0 3 0 0
فرست	0 0 13 0 0
فرشيد	0 0 6 0 0
فروشي	0 5 8 2 0
فشارم	2 0 0 0 0
فقط	0 0 0 0 -7
فكر	0 0 0 0 9
فلت	0 0 -4 0 0
فلتهام	0 0 4 0 0
فوتبال	0 0 -1 0 0
فود	0 0 4 0 0
فيصل	0 0 3 0 0
قبلا	0 0 0 0 3
قبولي	0 0 0 3 0
قبوليم	0 0 18 0 0
قت	0 0 -1 0 0
قتي	1 0 0 0 -3
قضيه	2 0 0 0 0
قطع	0 -2 0 0 0
قفاق	0 1 0 0 0
قلبم	0 0 -2 0 0
قلف	0 -8 -2 0 0
قند	0 0 2 10 0
قوماندان	0 0 0 0 2
كار	10 9 -17 -5 -8
كارگري	0 11 10 0 0
كافي	0 0 10 0 0
كاكا	0 0 35 3 0
كاكايم	0 0 0 2 6
كالج	0 0 10 5 0
كام	9 14 25 0 0
كاونتري	0 0 3 0 0
كبود	0 0 -1 0 0
كثيف	0 14 -2 1 0
كد	-6 -21 -15 0 -3
كدش	-2 0 0 0 0
كدم	0 0 0 3 2
كدن	0 -9 0 0 0
كده	-5 -8 0 0 0
كر	0 0 5 0 0
كرد	-3 -1 21 0 0
كردند	0 0 0 0 6
كردهاند	0 0 0 0 -6
كرويدن	0 0 2 0 0
كش	-4 0 0 -1 0
كل	0 0 -6 0 0
كلانش	0 0 0 6 5
كلكين	7 0 0 0 0
كم	0 3 15 13 9
كمر	0 0 0 0 -1
كمربند	0 0 -4 0 0
كمرم	0 0 -3 0 0
كمك	2 0 0 0 0
كمپ	3 0 -3 0 0
كنج	0 0 0 1 4
كنم	0 0 0 7 0
كنه	-1 0 0 0 0
كنين	0 -3 -5 0 -7
كه	1 2 -3 6 6
كو	0 -5 -4 0 -3
كوب	-3 0 0 0 0
كودك	0 0 0 0 3
كودكستان	0 0 0 2 4
كوزهم	0 0 10 0 0
كوچه	0 0 0 -4 1
كي	8 1 4 0 0
كير	0 0 3 4 5
كيس	0 0 3 0 0
كچالوي	0 7 0 0 0
لاج	4 5 0 0 0
لاري	0 0 -7 -1 0
لالا	0 0 15 14 0
لت	0 -10 -11 0 -4
لرزه	2 0 0 0 0
لطيفه	0 0 4 0 0
لندن	0 0 11 4 5
ليسستر	0 0 1 0 0
ليسه	0 0 5 3 0
ليليه	0 4 -6 0 0
ليليپوت	0 0 0 1 0
ما	7 -7 -15 6 8
مادرش	1 0 0 0 0
مارشال	0 3 0 0 0
ماموريت	0 0 0 -2 7
ماندم	3 0 0 0 0
مانده	0 0 -2 1 0
ماه	-6 -2 0 0 -2
ماهه	-1 0 0 0 0
متوسطه	0 6 0 0 0
محترما	0 0 0 0 4
محصل	0 0 0 0 2
محكم	3 0 0 0 0
محكمه	0 0 -3 0 0
محمد	0 0 2 0 0
مدام	0 0 0 2 0
مدرسه	0 0 11 5 2
مدير	0 0 0 0 -7
مرد	0 0 0 -4 -4
مردكه	-2 0 0 0 0
مردم	0 0 0 0 12
مرسل	0 0 7 0 0
مرغ	0 0 0 2 10
مره	8 13 -4 10 12
مزار	0 0 7 0 0
مسجد	0 1 0 1 0
مسخره	8 0 0 0 0
مسلمانهاي	0 0 20 0 0
مشت	0 0 -6 0 -1
مصور	0 0 19 0 0
معاش	0 3 -3 0 0
معاشم	0 0 -3 0 0
معاملات	0 0 3 0 0
مكتب	6 -4 5 9 5
ملا	0 0 -5 -2 0
من	0 0 0 0 12
منزل	14 14 19 13 14
مه	0 -14 -17 9 9
موتر	0 -2 -4 0 0
موترشويي	1 0 0 0 0
موترم	0 0 0 -2 0
مونه	0 -1 0 0 0
موهايم	2 0 0 0 0
موي	0 0 -1 0 0
موگه	1 0 0 0 0
مي	0 0 8 0 0
ميايه	16 7 0 0 0
ميبرد	0 8 0 0 0
ميترسم	2 0 0 0 0
ميته	-5 -7 0 0 0
ميخانم	14 0 0 0 0
ميخانه	5 8 0 0 0
ميخايه	-5 0 0 0 0
ميرانم	0 -5 0 0 4
ميرم	0 2 0 0 0
ميره	3 2 -1 -4 -2
ميرويس	0 0 3 0 0
ميزنن	0 -7 0 0 0
ميزنه	-6 -11 0 0 0
ميشه	7 -5 0 0 0
ميشينم	1 5 0 0 0
ميكد	0 -1 0 0 0
ميكدم	0 -2 0 0 0
ميكردم	0 0 0 0 -3
ميكند	0 -1 0 0 7
ميكنم	14 -18 -14 -15 -3
ميكنن	1 -9 0 0 9
ميكنه	0 -21 0 0 2
ميكنيم	1 -8 0 4 0
ميل	0 0 2 0 0
ميلرز	5 0 0 0 0
ميوه	0 0 -4 0 0
ميگم	0 0 0 0 17
ميگن	6 17 0 0 0
ميگه	-1 1 0 -6 -2
ميگيم	0 7 0 0 0
مگه	4 0 0 0 0
نارتهمپتن	0 2 0 0 0
ناز	1 0 0 0 0
نام	1 12 -8 0 -2
نامده	1 0 0 0 0
نامرد	0 0 0 0 7
نامزدم	0 0 0 1 0
نامش	4 1 0 4 0
نان	0 0 7 10 7
ناوخت	2 0 0 0 4
نايتسبريج	0 0 6 0 0
نجيب	0 0 8 0 0
نداد	0 0 0 0 -2
نداره	2 -8 0 0 0
نداري	0 12 16 0 0
نديديم	0 0 0 0 5
نرس	0 0 0 6 0
نرسنگ	0 0 0 0 4
نزد	0 0 0 4 18
نزده	0 0 10 0 0
نزدهم	0 0 12 9 0
نزديك	1 4 0 0 0
نزنين	4 0 0 0 -4
نفر	12 -8 -10 0 0
نقطه	0 5 3 0 2
نكاح	0 0 3 3 0
نمبر	7 9 3 0 0
نمبرش	-1 0 0 0 0
نمك	4 13 15 0 0
نميتانم	-10 0 0 0 0
نميمانه	1 0 0 0 0
نميپردازد	-3 0 0 0 0
نه	-2 0 15 5 0
نو	0 0 0 0 7
نواسيم	0 0 0 3 0
نور	2 0 1 0 0
نورث	6 0 0 0 0
نوري	0 0 1 0 0
نوشت	0 2 0 0 0
ني	-1 0 0 0 0
نيكمحمد	0 0 5 0 0
نيم	0 -6 -5 0 0
ها	0 0 0 -2 -2
هاروي	0 0 6 4 3
هانورت	0 5 0 0 0
هاي	0 0 17 14 0
هايم	0 -2 0 0 0
هجده	0 0 1 0 0
هر	5 5 -4 -5 -9
هزار	0 0 -5 0 0
هزاره	0 0 9 0 0
هستم	-10 -4 0 -5 0
هستن	0 0 0 3 0
هشت	0 0 11 6 2
هفت	0 0 4 0 0
هفتم	0 0 0 0 1
هم	6 0 -8 -3 0
هماتاقيام	0 0 0 5 0
همخانهام	0 0 0 7 0
همرايم	0 -1 0 0 0
همسايه	0 0 15 19 3
همو	0 0 0 0 5
همونجه	0 0 0 0 -1
هميشه	0 6 0 0 0
هوتل	0 0 -9 -3 0
هوم	0 8 7 5 2
هيز	0 0 3 0 0
هيچكس	0 2 0 0 0
هژده	2 0 0 0 0
هژدهم	0 4 0 0 0
و	2 12 10 11 3
وارد	0 0 9 0 0
واقعه	-6 0 -4 0 0
وان	0 0 -10 -5 0
وطن	0 0 -3 0 0
وكيل	0 0 -2 0 0
ولي	0 0 3 0 0
وي	0 0 14 0 0
ويزبيچ	0 0 7 0 0
ويزه	2 5 29 26 4
ويزهت	0 9 8 0 0
ويزيم	0 0 6 0 0
ويشنوفسكي	0 0 4 0 0
يارنتن	0 0 0 4 0
يازده	0 0 2 0 5
ياهو	0 1 2 5 7
يك	2 4 0 2 -14
يكشنبه	0 0 0 6 0
يكي	1 0 0 0 0
يكيش	0 2 0 10 0
يونيك	1 0 0 0 0
پاتريشيا	0 0 4 0 0
پارك	0 0 0 3 0
پاسپورت	9 7 -6 0 0
پامير	0 0 7 4 0
پانزده	0 0 3 0 0
پاوندلند	0 0 1 0 0
پدرت	0 0 -4 -4 0
پدرم	9 0 0 0 0
پرسان	3 0 0 0 0
پس	0 0 0 0 -6
پشت	0 2 2 6 0
پشتم	-4 0 0 0 0
پشتون	0 0 6 0 0
پل	9 7 3 0 0
پلخمري	0 0 8 0 0
پلوشه	0 0 8 0 0
پليتم	1 0 0 0 0
پناهندگي	0 0 0 4 0
پنج	1 0 0 0 0
پور	0 2 0 0 0
پوست	-1 -5 -1 0 0
پوليس	0 0 -16 3 -9
پوند	0 -5 -1 0 0
پوهنتون	0 0 2 0 0
پيام	0 -1 -12 -5 0
پيدايش	0 1 0 0 0
پيسه	3 0 -6 0 -1
پيش	-2 0 0 -1 0
پيشاني	0 0 -4 0 0
پيم	0 0 0 0 1
پيچكاري	0 0 8 0 0
چادر	0 0 -6 0 2
چادرم	0 0 -4 0 0
چار	0 0 -3 0 0
چارراه	0 0 7 7 0
چرا	-2 0 0 0 0
چشم	0 4 0 0 0
چطو	0 0 0 0 -1
چهارم	8 0 0 0 0
چوب	0 2 0 0 0
چون	7 0 0 0 0
چيغ	0 0 -5 0 0
چپ	0 0 -2 0 0
گدا	0 0 -1 0 0
گرفت	0 -1 0 0 0
گرميت	0 0 11 0 0
گريان	0 0 -3 0 0
گرينشاو	0 0 0 0 2
گشنه	-4 0 0 0 0
گفت	3 9 -10 6 3
گفتم	0 5 0 0 0
گفتهاند	0 -6 0 -4 0
گل	13 9 11 2 0
گلهاي	0 0 0 2 0
گم	0 0 0 0 -3
گو	0 1 1 0 0
گوشت	0 0 6 9 0
گپ	0 4 -9 0 -2
گپاي	-4 0 0 0 0
[word fa-latn]
3b	4 0 0 0 0
adresemoon	0 0 -1 0 1
age	5 0 0 0 0
am	0 0 0 4 6
asansor	0 8 10 0 0
asid	0 0 -1 -1 -5
ast	0 4 0 0 -1
astem	0 0 -1 0 0
at	10 14 19 16 17
az	0 -3 0 0 0
ba	7 -2 0 -9 -7
baad	-1 0 0 0 0
babak	0 0 0 3 0
babam	0 8 0 0 0
bache	0 0 0 -2 0
bachehato	1 0 0 0 0
bakhsh	0 0 16 5 0
balaye	9 8 18 12 0
bank	9 9 8 0 0
bar	0 0 0 0 1
baran	0 0 1 0 0
bargardam	0 0 0 2 0
batel	9 8 0 0 0
bayad	7 0 0 0 0
be	0 -8 0 0 0
bebin	0 0 0 0 -6
bede	-8 0 0 0 0
behem	-2 0 0 0 7
behesh	0 0 0 -1 0
behesht	0 5 2 0 0
behnia	0 1 0 0 0
bibi	0 0 2 0 0
bist	0 0 2 0 0
block	7 0 0 0 0
boodi	6 0 0 0 0
bud	0 3 0 0 0
budam	9 0 0 0 1
cancel	12 15 15 20 0
car	1 0 1 0 0
centre	0 5 7 0 0
chahar	0 0 -5 0 0
chaharom	0 0 0 6 6
chaharshanbe	0 0 0 0 1
chand	0 0 0 0 -3
cheshm	0 7 9 0 0
com	15 15 22 0 0
da	0 -1 0 0 -3
dad	-4 -2 -2 0 0
daftar	0 0 9 8 8
dandoonamo	0 0 0 0 -1
dar	1 0 0 0 -1
daram	0 4 0 0 0
dare	0 0 0 0 -7
dashtam	0 0 0 0 7
dast	0 3 0 0 0
did	-1 2 0 0 0
dige	0 3 0 0 0
do	0 0 0 8 0
dot	23 20 21 30 8
dovvom	0 7 0 0 0
dust	0 0 7 0 0
e	7 20 0 0 14
ehsan	0 0 4 0 0
email	6 15 0 13 6
esme	-2 0 0 0 0
esmesh	0 0 0 0 -3
example	5 10 8 8 15
faghat	0 0 0 -5 0
flat	9 4 0 0 0
forushi	0 8 0 0 0
gerye	0 0 -2 0 0
ghablan	0 0 0 8 14
ghofl	0 -3 0 0 0
goft	1 2 -3 2 -5
golhaye	0 0 2 0 0
gom	0 4 2 2 0
gomsho	0 0 0 0 4
gozasht	4 0 0 0 0
haji	0 0 0 0 2
ham	5 9 0 0 0
hamelam	-6 -3 0 0 0
hand	0 1 0 1 0
hanooz	0 0 19 0 0
har	0 3 0 0 0
harze	0 0 -4 0 0
hast	3 7 0 0 1
hastam	8 2 0 0 0
hasti	5 13 0 0 0
hastim	0 4 -1 0 8
hesabam	-1 0 0 0 0
hezar	0 0 -5 0 0
hoghugh	0 0 -1 0 0
home	0 0 -1 0 5
hotel	0 -1 -9 -3 0
inja	0 -4 0 2 0
insta	10 0 0 0 1
iqamat	0 1 0 0 0
irani	0 0 9 0 0
istgah	0 0 9 0 0
jade	7 0 0 0 0
jaru	0 0 0 0 1
jigh	0 0 -1 0 0
joje	0 0 6 0 0
joloye	0 3 0 0 0
jome	0 0 0 3 2
kamal	0 0 2 0 0
kar	6 7 -5 0 1
kard	-8 -13 -8 -4 4
kardan	0 0 4 0 0
kartamo	1 0 0 0 0
kebabi	0 0 8 5 4
kenare	0 11 16 16 0
kheyli	0 1 0 0 0
khoonam	0 0 -1 0 0
khordam	0 -3 0 0 0
khunam	0 0 -6 9 8
khune	0 -3 -5 -8 -7
london	0 0 1 0 0
ma	-4 0 -1 12 4
madar	0 0 0 0 -4
madreseye	0 0 -4 0 0
mahe	0 -3 -5 0 0
mahi	0 0 4 8 0
mama	0 0 7 0 0
man	0 -2 0 -7 -2
manuchehr	0 1 0 0 0
mardii	0 0 0 1 0
mashinesh	1 0 0 0 0
medical	0 0 5 7 0
mega	0 1 0 0 0
miad	0 0 0 0 -3
migan	0 0 0 13 0
mige	0 0 0 0 5
mikhad	8 0 0 0 0
mikona	0 0 0 0 3
mikonam	9 0 30 7 8
mikonan	3 0 0 0 0
mikone	3 -7 0 0 0
mikoshimet	3 0 0 0 0
mirizam	0 0 0 -2 -2
mishine	3 0 0 0 0
mitarsam	2 0 0 0 0
mitarsan	0 0 0 1 0
mitarse	0 6 0 0 0
mive	0 0 7 0 0
mizanam	0 0 0 -2 0
mizanatam	0 0 -3 0 2
mizane	0 -2 0 0 0
modire	0 0 0 -3 0
mutley	0 0 3 5 0
nabsh	0 0 0 2 0
nadaram	0 -1 0 0 0
nagin	0 0 0 0 -1
nailz	0 3 7 0 0
nanvayi	0 9 4 0 0
napedarim	0 0 0 7 0
nemide	4 -1 0 0 0
neveshtan	0 0 0 -3 0
niloo	0 0 0 0 1
noghte	0 0 0 0 7
noh	0 7 2 0 0
noor	0 0 7 9 0
o	4 13 9 3 7
office	0 -1 0 5 7
om	0 -4 -1 0 0
org	0 0 1 0 0
ostad	0 0 0 0 3
outlook	0 0 0 0 3
pahloom	0 0 -1 0 0
panahandegim	0 0 0 0 3
panj	5 0 6 0 6
papar	0 0 3 0 0
pars	0 1 0 0 0
pesar	0 0 0 0 4
pesaram	0 0 0 1 0
pesare	0 0 0 0 7
plain	0 3 20 0 0
polis	8 6 3 0 0
postcode	0 8 -1 0 0
pound	0 -6 0 0 0
pouria	0 0 3 0 0
ra	-3 -3 0 0 0
raanandegim	0 0 0 4 0
rad	0 0 2 13 1
raftam	0 0 0 4 4
ro	-3 5 7 3 6
road	-3 6 12 0 0
room	0 0 -3 0 0
rooz	2 0 0 0 0
rostami	0 1 0 0 0
royton	0 0 0 5 7
rut	0 0 -2 -2 0
s	0 0 1 0 0
sal	0 0 -4 4 8
salam	0 0 0 0 -3
sandvichi	0 0 8 0 0
sandwell	0 0 0 3 0
sang	7 0 0 0 0
saram	0 1 0 0 0
sare	0 0 0 0 10
se	-1 0 0 0 0
sedam	0 4 0 0 0
sefr	0 0 6 0 0
sevom	0 -8 0 0 0
she	9 0 0 0 0
shekast	0 -3 -3 -2 0
shir	0 0 7 0 0
shirin	0 2 0 0 0
shod	0 0 2 0 6
shodeet	4 5 5 0 0
shoharam	-4 0 0 -4 0
shoma	-4 0 0 0 0
shomaram	6 0 0 0 0
si	0 0 0 0 3
star	0 0 1 0 1
station	5 3 0 0 0
stress	1 0 0 0 0
super	0 0 9 0 0
supermarket	0 -7 -7 0 0
t	0 0 1 2 0
ta	0 0 0 0 -1
tabaghe	0 0 21 3 10
taghibam	4 0 0 0 0
tahammol	4 0 0 0 0
tarafe	0 0 0 1 0
tarjome	0 8 10 9 8
tars	0 0 -3 0 0
terrorist	0 7 -2 0 0
to	-1 0 -6 8 11
tof	0 0 -2 0 0
too	12 14 0 4 0
transport	0 0 3 0 0
tu	0 -1 0 -12 -3
va	7 2 10 0 0
vahede	0 0 0 0 -2
valley	0 0 3 0 0
velam	1 0 0 0 0
visat	0 0 12 14 15
vizat	0 0 5 0 0
wash	0 1 0 0 0
y	0 0 0 1 0
ya	0 0 0 0 4
yahoo	0 5 1 0 3
ye	-6 -2 -15 -15 -2
yek	0 0 19 0 3
zad	0 -9 0 0 -9
zamin	0 0 -4 0 0
zang	8 0 0 -1 0
zendoni	0 0 0 -1 0
[word fr]
1er	0 0 7 0 0
2	9 0 0 1 3
a	-2 16 10 -8 -5
adresse	0 0 0 0 6
aide	0 0 9 0 0
alors	-4 0 0 0 0
ange	0 0 23 10 0
anglais	0 0 3 0 0
ans	0 24 -6 0 -9
appartement	-1 0 -10 0 0
appelez	0 3 -5 0 0
appelle	0 0 0 11 0
appelé	1 0 0 0 0
après	-1 0 0 0 2
arobase	28 14 3 8 20
arraché	0 0 0 0 -3
arrivé	2 0 -7 0 4
assiette	0 11 10 0 0
attend	1 0 0 0 0
au	-4 -9 0 0 -1
aussi	11 0 0 0 4
aux	1 0 0 0 0
avant	0 0 0 -11 0
avec	0 1 -5 0 -10
avocat	5 0 0 0 1
badge	0 0 -1 0 0
balancé	6 0 0 0 0
bande	0 0 0 0 -5
baobab	11 1 0 0 0
bashir	0 0 9 8 12
belle	0 0 0 -6 6
benjamin	0 0 11 0 0
bigfredo	0 0 0 5 0
biscuiterie	0 0 0 0 4
blanche	0 0 14 0 0
blandine	0 0 3 0 0
bleu	0 8 9 0 0
bleue	0 10 11 0 0
blonde	0 5 4 10 0
boite	0 0 0 0 5
bonne	0 0 7 12 0
bosse	0 0 0 0 10
bosser	0 0 0 0 2
boulangerie	0 0 0 1 0
bournemouth	0 0 10 0 0
bouteille	0 0 0 -1 0
bâtiment	0 0 -3 0 -7
c	0 0 15 0 0
c'est	0 -2 -5 -7 -4
c'était	0 -3 -18 0 0
cache	0 2 0 1 4
cal	0 0 22 0 0
cauri	0 3 0 0 0
ce	-1 0 0 0 0
ces	0 0 0 0 3
chambre	0 -1 -2 -3 -1
chambres	0 -5 -1 0 0
chauffeur	0 0 0 -1 0
chaussée	0 0 0 1 0
chez	-3 -9 27 24 13
chien	0 0 -4 0 0
choux	0 0 0 0 3
cinq	0 0 3 6 3
classe	0 0 0 6 0
cleaning	0 0 15 0 0
client	0 0 0 -4 0
clo	0 0 0 4 13
clé	0 0 10 14 0
coach	0 14 8 0 0
collegue	4 0 0 0 0
com	0 14 13 0 1
commencé	0 0 0 0 3
conjoint	1 1 1 0 0
cou	-2 0 -3 0 0
coup	0 0 0 0 -6
coups	0 0 0 0 -2
cousine	5 0 0 2 0
craché	4 0 0 0 0
creche	0 -1 0 0 0
croix	0 0 -2 0 0
crèche	0 0 -3 0 0
cuisine	0 0 0 1 0
d'argent	0 18 16 0 0
d'asile	0 5 0 1 3
dame	0 -5 0 0 0
dans	-8 -20 -9 -21 -14
david	0 0 2 0 0
de	-3 -4 -7 -2 0
demande	1 1 7 0 0
depuis	3 0 0 -20 0
dernier	0 9 7 4 0
dernière	1 0 0 0 0
derrière	4 0 0 0 0
des	0 -7 -12 -22 -16
deux	-6 -2 -8 0 0
deuxième	0 0 5 0 0
devant	-1 -1 -3 5 21
disent	2 0 0 0 0
dit	7 0 0 0 -4
divine	0 11 8 0 0
dix	0 -1 0 0 9
donné	0 0 0 11 2
dormir	0 0 -3 0 0
dors	0 0 0 0 -1
doré	0 10 13 0 0
dos	-4 0 0 0 0
dossier	0 1 0 0 0
du	0 -2 1 8 18
déjà	2 0 0 0 0
elle	-2 0 -3 0 1
en	2 -2 0 5 1
enceinte	0 0 -7 -2 -12
enfants	0 -1 0 2 0
entre	0 6 0 0 0
espérance	0 0 1 0 0
essex	0 0 5 4 10
est	0 8 2 14 0
et	0 6 -1 12 -2
example	21 13 22 21 22
exposee	0 0 1 0 0
facebook	0 0 1 2 0
faim	0 0 -2 0 0
faire	0 0 0 -5 -1
fait	16 6 1 0 -10
fauteuil	0 0 0 0 -2
femme	0 -7 0 0 0
ferme	0 0 2 0 0
fil	0 0 17 16 0
fille	5 -3 0 0 -3
filmée	0 0 0 0 4
fils	3 24 30 0 0
flat	0 -8 0 0 0
fleur	0 0 8 0 0
folie	13 12 12 0 0
foulard	0 0 -3 0 0
fr	0 0 4 0 0
fracturé	0 0 -3 0 0
francais	7 8 0 10 0
frère	0 0 0 1 0
fui	10 0 0 0 0
février	0 -3 0 0 0
galère	6 0 0 0 0
garde	3 1 -2 0 0
gaspard	0 0 5 0 0
genre	4 0 0 0 0
gentil	0 0 -1 0 0
gifle	19 8 0 0 0
groups	1 0 0 0 0
grâce	0 0 4 0 0
habite	7 0 0 0 0
heure	0 13 6 1 1
heures	1 21 38 18 12
home	0 0 -1 -1 0
hommes	0 -1 0 0 0
honte	0 0 -5 0 0
huit	0 0 12 0 0
hôpital	0 0 0 0 -2
i	0 0 -1 0 0
il	0 0 -29 -19 -12
ils	5 0 -16 -2 -7
in	0 0 22 0 0
innocent	0 0 3 0 0
ionut	0 0 0 1 5
ivoirienne	0 0 11 0 0
j'ai	10 7 1 4 6
j'attends	0 0 0 4 1
j'habite	-5 -4 0 0 9
j'suis	0 0 0 2 0
j'écris	-2 0 0 0 0
jai	-6 -1 0 -2 0
je	3 -5 -19 -19 -5
jeté	0 0 0 0 -3
jeune	0 2 0 0 4
jeunes	0 -2 0 0 0
jour	0 0 3 0 0
jusqu'au	0 4 0 0 0
jusqu'à	0 -1 0 0 0
juste	0 0 0 -2 0
keith	0 0 6 0 0
king's	0 0 9 0 0
l'a	0 0 0 17 13
l'acide	0 0 -6 0 0
l'angle	0 0 -7 0 0
l'appelle	0 0 0 9 0
l'asile	0 2 0 0 0
l'entrepôt	0 0 0 3 0
l'escalier	0 0 0 -1 -6
l'hôtel	0 0 -2 0 0
l'usine	0 0 -1 0 0
l'visa	0 0 5 0 0
l'école	0 0 -10 -7 -3
l'église	0 0 0 0 -1
l'épi	0 0 10 13 0
l'œil	0 0 -3 0 0
la	-8 -8 -21 -11 -5
lady	0 5 0 1 1
le	-1 2 -4 -6 -5
leave	0 4 6 0 0
lecomte	0 0 0 0 2
legrand	0 0 3 0 0
lenoir	3 0 0 0 0
les	5 -4 9 0 1
like	0 1 0 0 0
logeur	0 0 0 5 0
londres	0 10 0 0 0
loulou	0 -1 2 0 0
loup	0 0 1 0 0
lourdes	0 1 1 0 0
loïc	0 0 4 0 0
lui	0 0 0 0 8
lumiere	0 9 1 0 0
lumière	0 0 8 0 0
lundi	0 0 2 0 0
lune	0 0 4 0 0
lâche	0 4 0 0 0
m	0 0 5 0 0
m'a	-3 9 0 -9 0
m'appelle	0 1 0 0 -5
m'enferme	0 6 0 0 0
m'ont	0 -1 0 0 0
ma	0 7 18 6 14
madame	0 0 0 -2 -2
mai	0 0 -2 0 0
mail	0 0 0 16 13
maison	0 0 0 -1 -3
malle	0 0 0 0 2
maman	-2 -1 0 2 0
marche	5 0 0 0 0
mardi	0 0 0 -1 0
mari	0 0 0 3 0
mars	4 0 0 0 0
matin	3 0 -2 0 0
mcdo	0 0 4 0 0
me	3 9 4 0 3
menace	11 12 16 0 0
mer	0 0 -3 0 4
mercredi	0 -1 0 3 2
merveille	0 0 10 0 0
mes	-5 0 0 0 0
message	0 0 0 0 -7
met	-1 0 0 0 0
mille	2 3 10 0 0
mis	0 0 -8 -3 0
moi	0 -11 -4 -1 7
moins	6 7 11 7 8
mois	2 -10 22 16 -2
mon	8 3 -1 -8 16
monsieur	0 0 -4 -3 0
moussa	0 0 5 0 0
mère	0 0 -4 0 0
ménages	0 0 0 0 1
même	7 5 0 11 0
net	0 0 4 0 0
nettoie	0 0 0 -2 0
neuf	0 6 7 4 0
notre	0 0 0 0 4
nous	-5 0 0 0 0
nuit	0 0 0 0 -1
nègres	0 0 -5 0 0
négresse	0 -1 -6 0 0
of	5 0 1 1 0
office	0 0 -1 0 0
okonkwo77	0 0 0 0 4
on	0 1 0 0 2
ongle	0 0 8 0 0
ongles	0 0 0 0 9
ont	-7 -10 0 0 0
onze	0 0 2 0 6
org	0 2 10 0 0
ou	13 4 0 0 0
our	0 0 5 0 1
pair	0 0 4 0 0
papiers	0 6 13 0 0
par	0 -8 0 0 -2
parking	0 0 0 0 4
parti	3 0 0 0 0
pas	-5 6 0 0 0
passeport	0 0 0 0 5
patron	0 0 0 1 0
patronne	0 0 0 0 4
paul	0 6 4 0 0
paye	0 0 0 0 -4
payée	3 0 0 0 0
personne	-1 0 0 0 0
petit	1 17 12 5 0
petite	0 11 14 10 0
petits	0 0 2 0 0
peur	0 0 -4 0 0
pied	0 0 -7 0 0
pitié	0 0 8 0 0
plonge	0 0 0 0 9
plus	0 0 0 0 -8
poignet	0 0 0 -3 0
point	4 17 26 39 2
points	-4 -4 -4 0 0
police	0 0 0 0 20
policier	11 0 0 0 0
porte	-1 0 -1 0 0
poste	0 0 0 0 4
pour	-4 0 -6 8 10
premier	0 0 6 0 2
pris	0 0 0 0 -4
prosper	0 0 3 0 0
ptit	0 0 0 0 3
puis	0 0 0 2 0
pute	0 0 -2 0 0
père	0 -1 -1 -2 0
qu'elle	-1 -6 0 0 0
qu'on	0 0 0 0 2
quai	0 0 -6 0 0
quand	0 -1 0 0 0
quart	7 8 11 0 0
quatre	0 0 0 1 0
que	-3 0 0 -9 -2
qui	0 2 0 0 -5
quinze	0 0 0 2 0
refusé	0 0 1 0 0
refusée	0 1 1 0 0
reine	0 0 2 0 0
rentre	-3 0 0 0 0
rentré	0 0 0 3 0
restaurant	0 0 -2 0 0
resto	0 0 0 4 0
retraite	0 0 -7 0 0
rien	-3 0 0 0 0
rita	0 0 0 1 0
roi	0 9 0 0 0
roule	1 0 0 0 2
s	0 0 0 0 5
s'appelle	-2 0 0 0 -2
sa	0 0 -3 0 0
safar	0 2 0 0 0
sage	0 0 -3 0 0
saigné	0 0 0 0 -3
salades	0 0 0 0 13
salaire	0 0 -3 0 0
salauds	0 0 0 3 0
sale	0 0 -5 -9 0
sang	0 0 -4 0 0
sans	0 0 0 5 0
se	0 0 0 0 1
seize	0 0 0 1 0
sentait	-4 0 0 0 0
sept	0 0 0 0 7
si	0 -2 0 0 15
singe	0 0 -10 0 0
sister	-3 0 0 0 0
six	-1 0 -2 0 0
soir	3 1 6 0 0
sol	2 0 0 0 0
son	7 4 0 0 11
souligné	8 9 0 0 0
sous	0 0 -2 0 0
star	0 0 4 0 0
stow	0 0 2 0 0
stérile	0 0 -3 0 0
suis	0 0 0 7 -3
sur	-5 -13 0 12 7
swear	0 -1 0 0 0
séjour	11 5 3 0 0
sœur	0 0 0 -1 0
t	0 0 5 6 5
table	0 0 0 1 0
tantine	0 0 -7 3 0
te	0 0 0 -4 0
teesside	0 0 0 1 0
terroriste	0 0 -1 0 0
the	2 0 0 0 0
titre	0 0 8 0 0
togolaise	0 0 7 0 0
toi	0 0 0 -4 0
touche	0 0 11 0 0
tout	0 -3 0 0 -1
traite	0 0 0 0 -8
traité	0 0 0 0 -3
traitée	0 0 0 0 -4
travailleur	3 0 0 0 0
trente	0 0 0 0 2
tribunal	0 0 -3 4 0
trois	0 2 -1 -6 8
trucs	0 0 0 0 3
tête	0 0 0 2 0
uk	0 0 5 0 0
un	0 -6 -13 -10 -13
une	-5 -8 -16 -13 -11
university	0 0 1 0 0
vague	0 0 10 13 0
venu	0 0 0 0 5
vers	-1 2 0 2 4
veux	0 0 0 0 -2
vieille	0 0 0 -5 0
viens	0 0 0 0 3
vient	0 0 0 0 11
vingt	0 4 0 0 2
vis	0 0 4 13 16
visa	3 5 21 8 11
voisin	0 0 0 4 0
voiture	0 0 0 5 0
voulu	8 0 0 0 0
vrai	0 1 5 0 0
w	0 0 14 8 0
xx	5 4 10 0 0
y	0 8 -1 0 -2
zéro	0 0 0 0 2
à	1 -1 -4 5 12
ça	0 -1 0 0 -1
écrit	7 0 0 0 0
épicerie	0 0 0 1 0
étage	0 1 0 0 0
étaient	0 2 0 0 2
été	0 0 0 0 2
[word hi]
3	0 0 0 0 11
at	0 2 8 2 8
cab	0 0 7 0 0
chandni	1 0 0 0 0
chaturv	0 0 0 8 0
coach	0 0 3 0 0
com	23 20 30 0 0
dot	8 2 10 18 4
example	9 17 9 11 17
filo	0 0 0 3 0
gmail	8 4 3 11 9
hotelwali	0 0 1 0 0
https	0 0 11 0 0
k	0 0 2 0 0
k07	0 0 0 0 2
king	0 5 0 5 0
ldn	5 0 5 0 0
m	0 0 2 0 0
me	0 7 2 0 0
mm	0 0 8 0 0
mum	0 0 2 0 0
nanny	0 0 3 0 0
net	0 0 1 0 0
number	-2 0 0 0 0
nurse	0 1 1 0 0
ojal	0 0 0 0 2
ojas	0 0 0 0 2
outlook	0 0 0 3 5
ranju	0 0 0 1 1
rudra77	0 3 0 0 0
staffy	0 0 5 0 5
sushma	0 1 0 0 0
t	0 0 7 2 0
travel	0 0 2 11 0
tuntun	0 0 0 2 11
uk	0 2 11 0 0
van	0 0 -2 0 0
verma	0 0 0 4 0
wala	3 0 0 0 0
wita	0 0 0 2 0
अऊर	0 4 0 0 0
अगले	0 0 0 0 2
अछी	-1 0 0 0 0
अछूत	0 0 0 0 2
अडतीस	0 0 1 0 0
अदालत	0 0 -4 0 0
अनन्या	0 0 10 0 0
अब	0 0 0 7 0
अबे	0 0 0 0 6
अभी	0 5 0 0 0
अल	0 0 9 0 0
अल्सेस्टर	0 0 4 0 0
आई	0 -1 0 0 0
आईएलआर	0 0 7 0 0
आईना	14 20 18 0 0
आए	3 0 0 0 0
आकर	0 0 0 -3 0
आख	9 0 0 0 0
आठ	-1 0 -2 0 0
आती	3 0 0 0 0
आदमी	0 -1 0 0 0
आया	3 14 3 0 0
आले	0 0 0 -2 0
आशा	0 0 4 0 0
आशाड	0 0 0 6 3
आसीफ	0 0 1 0 0
ईज	0 0 0 -2 0
ईट	0 0 -5 0 0
ईडीया	0 0 10 0 0
ईतजार	0 4 4 0 0
ईन	0 0 3 0 0
ईमेल	1 0 0 9 5
ईस	0 0 -1 0 0
ईस्टा	0 2 0 0 0
उमामा	0 0 5 0 0
ऊ	1 0 0 1 0
ऊनकी	6 0 0 0 0
ऊनके	0 -2 0 0 0
ऊनीस	2 1 6 0 0
ऊपर	0 0 0 0 1
ऊमग	0 5 4 0 0
ऊम्र	0 0 0 0 6
ऊल्टी	0 0 -1 0 0
ऊस	0 0 0 2 1
ऊसका	0 3 0 0 6
ऊसकी	11 0 0 0 0
ऊसको	0 0 0 0 2
ऊसे	0 0 -1 0 0
एक	0 -8 -5 -8 -1
एट	3 12 8 9 11
एल्डन	0 0 0 0 1
ऐट	4 2 0 0 0
ऐप	0 -1 0 0 0
ओ	0 0 0 0 -6
ओक	0 0 8 0 0
ओनर	0 0 0 4 2
ओल्गाज़	0 0 1 0 0
और	0 4 -12 0 17
औरत	0 -3 0 -7 0
कक्शा	0 0 0 -5 0
कजूस	1 0 0 0 0
कबाब	0 5 5 0 0
कभी	4 0 0 0 0
कमर	0 0 -6 0 0
कमरे	-2 0 -4 0 0
कर	0 -8 -1 0 0
करत	0 0 0 0 4
करता	-4 -8 -8 0 8
करती	0 -3 0 0 -1
करते	0 -1 0 0 0
करवा	0 -2 0 0 7
करवाना	8 0 0 0 0
करा	7 0 0 0 0
करी	0 -5 -3 0 0
करीत	0 0 0 0 5
करे	0 -3 0 0 0
कह	0 8 0 0 0
कहता	-5 0 0 0 0
कहते	-1 2 0 -1 -1
कहा	5 0 0 0 0
कहीस	-6 0 0 -1 0
का	4 10 12 4 0
काऊसील	-4 0 0 0 0
काए	0 -3 0 0 0
काट	0 -2 -2 0 10
काम	-6 -2 -6 0 4
कार	-3 0 -5 -3 0
काला	0 6 0 0 0
कालू	0 0 3 0 0
की	6 13 24 16 3
कीसी	-1 0 0 0 0
कूता	0 0 0 -1 0
कूमार	0 4 7 0 0
कृपया	0 0 0 -6 0
के	0 9 0 0 -13
केटरीग	0 0 4 0 0
केस	0 0 -3 0 0
कॉन्स्टेबल	0 0 9 0 0
कॉलेज	0 0 -1 0 0
को	3 5 -16 0 0
कोच	0 7 0 0 0
कोने	2 0 0 0 0
कोर्ट	0 0 3 0 0
कोहनी	0 0 0 -4 0
कौशल्या	0 0 3 0 0
क्रीस	0 0 2 0 0
क्रॉस्बी	0 0 0 5 0
खडी	-3 0 0 0 0
खत्म	0 4 0 0 0
खाना	7 0 0 0 0
खारीज	0 0 13 0 0
खीचते	0 0 0 0 1
खीचा	0 0 0 0 -2
खीची	0 0 0 -1 0
खीडकी	0 0 0 0 -2
खून	-4 0 0 0 0
खूशबू	0 0 3 0 0
खूशी	0 0 1 0 0
गई	-2 -8 0 0 0
गईनी	-2 0 0 0 0
गए	-3 -7 0 -6 -4
गदे	0 0 0 0 -1
गया	0 -13 -2 0 0
गला	0 0 0 -4 0
गाडी	0 0 -1 0 0
गाळ	0 0 0 0 5
गाव	0 0 0 3 0
गुरप्रताप	0 0 8 0 0
गूगी	0 0 -3 0 0
गूप्ता	0 0 7 0 0
गेट	-5 -6 -13 0 0
गैराज	2 0 0 0 0
ग्यारह	0 9 0 1 0
ग्राऊड	0 3 0 0 0
घटना	0 3 0 0 0
घटे	0 -4 0 0 0
घर	0 -11 3 9 0
घाट	0 0 18 0 0
चडे	2 0 0 0 0
चपल	0 0 -6 0 0
चाकू	0 0 0 -2 0
चार	0 0 0 0 1
चीकी	0 0 1 0 0
चूप	4 0 -5 -6 0
चेन	0 0 0 5 0
चौतीस	0 0 1 0 0
चौदह	0 3 0 3 0
छह	0 0 2 0 0
छीन	0 0 -3 0 0
छीना	0 -1 0 0 0
जगदीश	0 0 2 10 0
जगह	1 0 0 9 0
जज	0 0 -2 0 0
जबरन	0 0 0 -1 8
जहा	0 0 0 -3 0
जाएगे	6 0 0 0 0
जान	0 0 -4 0 0
जाने	0 0 0 0 5
जीरो	0 0 2 0 0
जैसा	0 4 1 0 0
जो	0 0 0 -4 0
जौन	2 0 0 0 0
टाईम	0 0 0 0 3
टाके	0 -8 -3 0 0
टायर	2 1 2 0 0
टावर	0 0 -6 0 0
टीकट	2 0 0 0 0
टीचर	12 1 0 -6 0
टील	7 0 0 0 0
टूट	0 0 0 0 -2
ठाकूर	0 0 1 0 0
ठेकेदार	0 0 0 1 0
डाली	0 0 0 0 1
डी	0 0 3 0 0
डीपोर्ट	0 7 -2 0 0
डेबीट	4 0 0 0 0
डेवॉन	0 0 5 0 0
डेशॉन	0 0 4 0 0
डैश	0 3 0 0 0
डॉक्टर	0 0 0 4 0
डॉट	7 17 23 27 0
तक	3 0 0 0 0
ताजा	0 0 11 7 5
तारीख	0 0 12 0 4
तीन	0 0 -2 0 0
तेजाब	0 0 -2 0 0
तेरा	0 0 0 1 0
तो	0 -2 0 -4 0
थपड	0 0 -3 0 0
था	0 3 0 0 0
थी	-2 0 0 0 5
थूका	0 0 -5 0 -1
थे	0 0 -6 0 0
दमा	0 0 -1 0 0
दमाद	5 0 0 0 0
दरवाजा	0 0 -4 0 0
दरवाजे	6 0 0 0 0
दहेज	0 0 -8 0 0
दात	0 0 -5 -7 0
दादी	0 0 0 -3 -6
दी	-9 -8 -2 2 -2
दीए	-2 0 0 0 0
दीखाया	0 0 -2 0 0
दीन	4 -1 0 0 0
दीया	0 -8 -12 0 0
दीहीस	-1 0 0 0 0
दूकान	0 -3 -4 0 0
दूगा	-4 -4 -2 2 0
दूसरी	0 10 14 0 0
देगे	0 0 0 0 -1
देता	0 -5 0 0 0
देते	0 0 0 4 0
देब	0 0 0 7 0
दो	-1 -1 -15 -8 0
दोपहर	7 0 0 0 0
दोस्त	12 0 0 10 0
धका	0 1 0 0 0
धमकी	-6 0 -10 0 8
धोरे	0 4 0 0 0
नई	0 0 32 5 0
ननद	0 0 0 1 0
नबर	6 5 0 0 0
नर्सीग	0 0 10 -6 0
नवबर	0 0 0 2 0
नही	0 -5 0 -5 -3
नाखून	0 -2 0 0 0
नाम	0 0 -3 -1 0
नाव	0 0 0 2 4
निकोल्सन	0 0 0 2 0
नीकाल	0 0 0 0 -2
नीशान	0 0 -5 0 0
ने	-3 10 0 1 0
नेपाली	0 0 22 0 0
नेल	0 0 0 1 0
नेल्सन	3 0 5 0 0
नौ	3 0 0 1 0
नौकरानी	1 0 0 0 0
पड	0 -3 0 0 0
पता	5 0 -1 0 0
पती	0 0 0 11 4
पपी	0 0 3 0 0
पर	-1 0 -3 0 -2
पहले	0 0 0 14 7
पाकी	0 0 -8 0 0
पागल	-3 0 0 0 0
पाच	1 0 1 3 0
पाचवी	0 6 3 0 0
पापा	0 0 0 -3 0
पार	0 0 4 0 0
पार्क	0 5 0 0 0
पार्लर	0 -5 -5 0 0
पासपोर्ट	1 0 -3 0 0
पीकर	3 0 0 0 0
पीछा	0 0 -1 0 0
पीछे	2 0 0 0 4
पीटता	0 -3 0 0 0
पीटर	0 0 5 0 0
पीटा	-3 0 0 0 2
पीठ	0 0 0 -2 -2
पीयासल	0 0 -2 0 0
पूछी	0 0 -1 7 -3
पूराने	0 -2 0 0 0
पूलीस	0 0 -2 0 0
पे	-1 1 -11 -11 -1
पेट	0 0 -6 0 0
पेडीग	3 0 0 0 0
पैर	0 0 0 -2 0
पैसे	0 0 0 -2 0
पोता	0 0 0 1 0
पोस्टकोड	0 0 0 4 0
पौने	0 0 0 0 2
प्राईमरी	0 0 0 1 0
प्रेमी	-2 0 0 0 0
फट	0 -5 0 0 0
फल	0 11 7 5 0
फार्ले	0 0 0 9 0
फीर	0 0 0 13 2
फेका	0 0 0 0 4
फेसबूक	0 0 0 0 10
फोकस्टोन	0 0 7 0 0
फोन	-5 0 -9 0 -4
फ्लैट	15 11 19 9 3
फ्लोर	3 0 0 0 0
बगल	0 0 0 0 6
बचा	0 0 0 -7 0
बचे	0 -1 -1 -4 -7
बजे	4 3 14 0 0
बता	0 2 0 0 0
बद	-3 0 0 0 0
बदर	4 0 0 0 0
बयान	0 0 0 0 -2
बर्तन	3 0 0 0 0
बलीया	0 0 4 0 0
बहूत	0 1 0 -1 0
बाईस	0 0 14 0 0
बात	0 0 0 -1 0
बादल	0 0 2 0 0
बार	-5 -8 -5 0 0
बार्नहिल	0 0 0 1 0
बाल	0 0 -1 0 0
बीकनसफील्ड	0 0 0 0 1
बीटीया	0 1 0 0 0
बीना	1 0 0 0 0
बील्डर्स	0 0 2 0 0
बीवी	0 0 0 0 2
बूडी	0 0 0 0 1
बूलाते	0 5 0 0 0
बूलाया	0 4 0 3 0
बेईजत	0 2 0 0 0
बेटा	0 0 0 2 0
बेटी	0 0 0 11 0
बेतीया	0 0 2 0 0
बेल्ट	0 0 -6 0 0
बेहोश	0 0 -1 0 0
बैक	0 0 6 0 0
बैटल	0 0 0 2 0
बॉस	0 0 0 0 3
बोतल	0 0 -4 -3 0
बोलत	0 10 0 0 0
बोलता	0 0 0 0 12
बोलते	0 10 0 0 -2
बोला	0 0 0 -7 2
बोली	0 4 0 0 0
बोले	2 0 0 -4 -1
ब्यूटी	1 0 -6 -10 0
ब्रैड	0 0 5 0 0
ब्लॉक	0 -6 4 8 4
भर	0 0 -1 -6 0
भाई	0 0 7 6 0
भारतीय	0 0 7 0 0
भी	4 0 -3 -13 -6
भूखे	3 0 0 0 0
भेज	0 3 0 0 0
मई	0 0 0 10 16
मजील	0 -3 -7 0 0
मदद	1 0 0 0 0
मन	0 0 -5 -4 0
मनोज	0 0 5 7 0
ममता	0 0 6 0 0
ममी	0 0 0 -4 0
मर	-3 -2 -1 0 0
महीने	1 0 2 7 5
महोदया	0 0 0 0 6
मा	1 1 0 0 0
मारा	-5 0 0 0 0
मारी	0 -7 -17 -3 0
मार्गदर्शन	0 0 -1 0 0
मालकीन	0 1 0 1 0
मालीक	0 0 0 4 0
मीठी	0 0 15 13 0
मीत्र	0 0 0 4 0
मीनट	1 3 7 0 0
मीया	0 0 0 6 0
मीलती	0 0 0 0 1
मीस	0 0 -4 0 0
मूझे	1 2 -3 3 -3
मूह	-1 0 0 0 0
मे	11 8 -19 -11 -1
मेरा	0 11 -2 3 9
मेरी	-3 0 -16 -17 0
मेरे	9 5 0 -2 10
मै	1 0 0 -2 0
मैने	0 0 0 5 0
मैनेजर	10 4 0 1 0
मैसेज	3 0 0 -5 0
म्ह	0 0 0 -2 0
यादे	0 15 13 0 0
रखा	0 -4 -4 -2 0
रजना	0 0 9 0 0
रसोई	9 6 13 0 0
रह	0 -1 -6 0 0
रहता	8 0 0 0 0
रहती	2 0 0 0 0
रहते	2 0 0 0 0
रहने	0 0 0 0 9
रहा	0 -2 0 0 0
रही	0 -6 0 0 0
रहे	-1 -11 0 0 5
रात	6 0 0 0 0
रूप	0 0 10 0 0
रूम	0 0 0 2 0
रूममेट	0 0 0 9 2
रेडीग	0 0 6 0 0
रो	0 -8 -11 -3 0
रोई	0 0 -3 0 0
रोज	0 16 0 0 -5
रोड	0 10 12 5 3
रोवत	0 1 0 0 0
रोशनी	0 0 3 0 0
लगा	0 -1 0 0 0
लडका	0 0 0 6 2
लडकी	0 19 0 0 0
लडको	0 -1 0 0 0
लाख	0 0 -1 0 0
लीए	-6 0 0 0 0
लीक	0 0 0 1 0
लीखती	1 0 0 0 0
लीखा	2 0 0 0 0
लीखीयो	1 0 0 0 0
लीखो	0 0 0 0 1
लीग	0 0 10 0 0
लीगामेट	0 0 -3 0 0
लीया	-4 0 0 0 0
लीहलस	0 0 0 -2 0
लूगी	0 0 0 3 0
ले	0 3 -1 -3 0
लेस्टर	0 0 6 0 0
लो	0 0 -5 0 0
लोग	0 -5 -5 -10 0
लौड्री	0 -3 -6 0 0
वकील	0 0 0 5 0
वजह	0 0 0 0 12
वहा	0 0 0 0 5
वार्ड	0 5 0 0 0
वाला	0 0 0 6 0
वाली	0 0 0 7 0
वाले	0 12 8 13 1
वाल्मीकी	0 0 1 0 0
वीजा	0 4 12 6 4
वीडीयो	0 0 0 5 0
वेई	0 0 7 0 0
वेबली	0 0 3 0 0
वेस्टगेट	0 0 0 5 5
वॉटफोर्ड	0 0 6 0 0
वॉल्सॉल	0 0 10 0 0
वॉश	0 -6 -9 0 0
वो	2 -6 -8 12 8
शक	0 0 -2 0 0
शरन	0 0 8 7 0
शराब	0 3 0 0 0
शर्म	0 4 0 0 0
शाती	0 0 2 0 0
शादी	0 0 -6 5 -6
शाम	3 0 0 0 0
शी	0 0 0 0 -2
श्रीमती	0 0 0 2 0
श्रृंगार	0 5 0 0 0
सच	0 0 14 20 17
सताईस	10 9 1 0 0
सत्रह	0 0 10 0 0
सब	0 0 0 10 8
सब्जी	11 7 10 0 0
सर	0 -1 5 0 0
सरनेम	0 0 0 6 0
सर्जरी	0 5 0 0 0
सर्वीस	0 0 3 0 0
सवारी	6 0 0 0 0
सहेली	0 0 0 1 0
सात	4 6 0 0 0
साथ	11 0 0 0 12
साथी	0 0 0 5 2
सामने	0 0 0 0 -2
सारा	0 0 0 -3 0
साल	-3 15 0 0 0
साहब	0 0 -3 0 0
सी	0 6 12 9 0
सूज	0 0 -1 0 0
सून	0 0 0 0 1
सूनहरी	0 0 10 13 0
सूपरवाईजर	0 0 0 6 0
सूबह	0 16 8 0 0
से	-7 6 0 -4 0
सेफ	0 0 -2 0 0
सेवन	0 2 0 0 0
सै	0 0 0 6 -2
सैतीस	0 0 5 0 0
सोती	0 2 0 0 0
सोना	-5 0 -2 0 0
स्कथोर्प	0 0 6 0 0
स्कूल	0 0 -8 0 -3
स्टेशन	0 0 7 0 0
स्ट्रीट	0 5 3 0 0
स्ट्रॉबेरी	3 0 0 0 0
स्नैप	0 0 0 2 0
स्लाऊ	0 0 6 0 0
ह	0 0 -3 0 0
हम	-6 -6 -15 10 0
हमका	0 0 0 -1 0
हमको	0 0 0 10 0
हमरी	0 0 0 1 0
हमारा	0 0 0 2 0
हरामी	0 0 -3 0 0
हाई	0 0 0 4 0
हाथ	-1 0 0 0 0
हील	0 0 -4 0 0
हू	2 -4 -11 1 7
हूआ	0 0 -2 -5 -2
हूई	1 0 0 0 0
हूए	0 0 0 -3 0
हेविट्री	0 0 4 0 0
है	0 -2 -22 -3 -3
हैरो	0 0 6 0 0
हॉलीडे	0 0 0 3 0
हॉस्पीटल	0 0 21 0 0
हो	-3 -3 -1 0 0
होटल	-1 -5 -17 0 0
होता	0 0 0 0 -2
होती	0 -2 0 0 0
होम	0 0 -2 0 0
[word kmr]
4	0 0 0 0 7
8ê	0 1 0 0 0
a	2 0 0 0 1
adarê	6 0 0 0 0
alîkariya	0 3 0 0 0
anî	0 -3 0 7 0
at	0 0 2 5 7
avêtin	0 -1 0 0 0
b	7 0 0 0 0
ba	0 0 0 -4 0
ber	0 0 -9 0 -4
berdan	0 -4 0 0 0
berê	0 0 0 0 1
bi	-4 -4 0 -6 0
birayê	0 0 0 0 5
birin	7 0 0 5 0
biçûk	0 -2 0 0 0
bo	-4 0 0 0 0
botolphs	0 2 5 0 0
bê	-3 0 0 0 0
bêdeng	5 0 0 0 0
bêjim	-7 0 0 0 0
bîst	0 4 15 9 0
bû	4 0 0 0 -7
cam	0 0 -5 0 0
civakî	0 0 -1 0 0
co	7 4 5 8 0
collins	0 0 5 7 4
com	9 11 26 0 0
cînar	0 0 0 -4 0
da	-6 -3 0 0 0
dan	0 0 -1 0 0
daîreya	11 1 4 0 0
de	0 0 -1 -3 -1
deh	0 0 0 0 1
delal	0 0 8 0 0
dema	0 3 0 0 0
deqe	0 0 5 0 0
derî	0 -2 0 0 0
diaxivîm	5 0 0 0 0
dibe	0 -3 0 0 0
dibêje	0 1 0 3 5
dide	0 0 -1 0 0
digiriya	0 0 -3 0 0
dijîm	0 0 0 0 5
dike	0 -5 -2 2 -1
dikim	0 -1 0 0 0
diqîre	0 0 -4 0 -2
ditirsim	0 3 -1 0 0
dixebitin	0 0 0 3 0
dixebitîne	0 0 -6 -4 0
dixwaze	-4 0 0 0 0
diçûm	2 0 0 0 0
doktor	7 0 0 0 0
dot	2 15 10 15 0
doza	0 0 10 7 4
du	-4 -5 -3 -1 -2
duyem	0 0 0 0 7
dîsa	0 0 0 4 0
dîtin	0 2 0 0 0
e	0 0 0 0 -1
em	-2 0 0 0 0
email	0 0 0 3 1
emaila	0 0 0 0 7
erdê	0 0 -3 0 0
erebeya	-3 0 0 0 0
eritreyî	0 0 7 0 0
esrarê	4 0 0 0 0
et	3 4 8 4 0
ew	0 -1 0 0 7
example	9 15 15 18 24
ez	2 -8 -11 2 -2
flat	13 0 22 0 9
girtî	0 0 -2 0 0
gmail	4 8 4 0 4
got	0 2 -6 -5 -8
gotin	-2 0 0 0 -3
gule	0 0 8 3 7
hat	5 12 0 0 0
hecî	0 0 -3 0 0
hejmara	-6 -4 -3 0 0
her	0 0 0 0 -3
herdu	4 0 0 0 0
hevalê	1 6 0 0 0
hevpar	0 -3 -4 0 -1
heye	0 0 0 0 -5
hezar	0 0 -8 0 0
heştan	0 6 0 9 12
home	0 -8 -13 -9 0
hûn	0 0 0 3 0
iltica	0 0 0 2 0
im	3 12 0 0 0
in	0 6 0 0 0
ji	-6 -2 1 -4 -13
jina	7 0 0 -3 0
jor	0 7 19 0 0
jî	-3 0 0 0 0
k	8 3 8 10 9
kar	8 0 0 0 0
keckurd	5 0 0 0 0
kes	1 0 0 0 0
keça	0 0 0 0 1
kilburn	5 0 0 0 0
kir	-4 -9 -9 0 -4
kirin	0 0 1 0 0
kişand	-5 0 0 0 0
koma	0 0 0 0 3
krd	0 7 0 0 0
kurd	2 0 7 0 0
kurekî	0 0 0 5 0
kûçik	0 0 -5 0 -2
kûçikan	0 0 -2 0 0
lets	0 5 7 4 5
li	0 10 16 0 -6
lorî	0 0 0 0 -8
lê	-4 0 0 0 0
mabû	0 9 12 0 0
maf	4 0 0 0 0
mala	4 0 -9 -6 -7
malê	0 0 0 -4 0
mamoste	0 0 0 2 0
maple	0 1 0 0 0
me	3 4 6 0 0
min	-12 -15 4 3 0
mitbaxê	0 -1 0 0 0
mizgeftê	0 0 0 -5 0
mizgin	0 0 7 0 0
mêrê	5 3 0 0 0
mûçeyê	-2 0 0 0 0
nameya	0 0 0 0 8
nanpêja	0 0 18 18 17
naxeve	0 -3 0 0 0
neh	0 0 0 0 2
nguyet	0 0 7 0 0
nuqte	8 12 10 11 8
nîsanê	1 0 0 0 0
nîvan	0 0 4 0 0
office	-8 -13 -9 0 0
org	2 0 6 0 0
par	0 0 0 3 0
penaberiyê	3 0 0 0 0
penaxwaz	0 0 20 0 0
pere	0 0 0 0 -7
porê	0 0 -1 0 0
pound	0 -8 0 0 0
pozê	4 0 0 0 0
pêncî	0 0 3 0 0
pîs	0 0 0 0 3
qata	7 0 38 27 23
re	0 0 1 1 3
redkirin	5 0 2 0 0
rezil	2 2 0 0 0
rostamî	0 0 9 0 0
rûdinim	2 0 0 0 0
saet	0 0 0 0 3
sal	0 4 -1 0 0
salî	10 9 0 0 0
sar	0 0 -2 0 0
ser	16 17 11 -4 0
serê	0 0 0 0 -2
snap	0 0 0 1 0
snapa	0 0 0 0 5
st	0 0 8 5 0
sê	0 -3 -2 -10 0
sêyem	0 7 0 3 0
sêşemê	0 0 1 0 0
sî	0 0 0 2 0
sûkê	4 0 0 0 0
sûrî	0 0 11 0 0
t	0 0 11 6 0
tazî	0 0 0 0 -1
te	-2 -6 -2 -10 -6
telefon	5 0 0 0 0
tif	-3 0 -4 0 0
tirsa	0 0 -4 0 0
tosin	0 0 1 0 0
tune	0 0 0 0 -3
uk	4 5 8 0 0
vir	4 0 0 0 0
vîzeya	0 0 2 4 4
wan	0 0 0 3 3
wardê	0 0 21 0 0
wek	0 0 0 -4 -2
welatê	0 0 -4 0 0
wê	0 -1 0 0 0
wî	0 -9 -3 7 4
xaniyê	7 0 3 0 0
xist	0 0 0 0 -2
xistin	0 0 0 0 -2
xort	0 0 0 -2 0
xwaringeha	0 0 9 5 0
xwarinê	0 -7 0 -1 0
xwe	-9 -11 -1 -6 -6
ye	3 2 3 0 -1
yek	0 6 0 0 0
yekem	0 6 0 0 0
yekî	0 -3 0 0 0
yekşemê	0 0 3 0 0
zarok	0 6 0 -3 0
zilamek	2 0 0 0 0
zû	3 0 0 0 0
çar	0 0 2 0 0
çaryek	0 0 4 6 0
ê	0 0 -4 -10 -12
û	10 11 24 5 4
şand	0 4 0 0 0
şemî	0 0 7 0 0
şevan	0 0 0 0 -3
şevê	0 -1 0 0 0
şeş	3 0 0 0 0
şikand	-2 -5 -3 0 0
şikestî	0 0 -1 0 0
[word pa-arab]
01	0 0 0 0 1
19	14 8 0 0 3
30	10 0 0 0 0
56	5 0 0 0 0
92	0 0 0 1 0
a	0 0 5 0 0
ac	0 0 4 9 0
at	0 4 4 3 3
block	0 0 -1 0 0
boss	0 0 9 0 0
brum	0 0 13 8 0
c	0 0 0 0 4
chacha	0 0 5 0 0
chiragh	0 0 0 9 0
code	0 23 20 0 0
com	4 8 18 0 0
dot	4 3 3 9 0
example	8 12 15 22 23
flat	-2 0 0 0 0
https	0 0 14 2 6
insult	0 0 0 0 1
lads	0 7 0 0 0
m	0 0 4 4 3
me	14 8 7 2 0
nazir52	0 5 0 0 0
nelsonfirst	2 6 2 0 0
pind	1 0 0 0 0
post	0 0 0 0 1
saba	0 0 0 4 4
sort	0 0 23 20 0
t	0 14 8 7 2
uk	3 4 13 0 0
ا	0 0 0 -6 0
ابا	0 0 0 -5 0
اتي	8 4 11 -1 0
ادمي	0 0 0 0 1
ادهي	0 0 0 0 1
ار	0 16 10 0 0
اسايلم	0 0 3 0 0
استري	0 -1 0 0 -4
اسي	-1 -5 -5 6 -10
اصغر	0 0 2 0 0
اصل	0 4 0 0 5
اك	0 -7 -7 0 3
اكرم	0 0 4 0 0
اكهدا	0 0 -1 -6 -2
اكهدي	0 -1 -5 0 0
اكهيا	2 0 0 -6 -9
اكيڈمي	3 0 0 0 0
الا	0 7 0 6 0
الله	0 0 0 4 0
الي	-2 1 1 0 8
امام	0 0 0 0 4
امانت	0 0 12 0 0
اميگريشن	0 0 -2 0 0
ان	0 0 1 0 0
اندريا	0 0 7 0 0
اندي	-2 -2 0 8 0
اندياں	0 0 0 7 0
انڈي	0 0 -1 0 0
اهندي	0 3 0 -2 0
اوتهي	0 0 0 6 5
اوس	0 0 0 6 0
اوسدا	0 0 0 2 0
اوليكسي	0 0 5 0 0
اوندا	-1 0 0 0 0
اوه	13 0 -8 4 0
اوهدا	1 0 0 0 7
اوهدي	1 0 0 -7 3
اوهنوں	1 4 0 0 -1
اوهني	3 0 0 -5 -2
اوٹ	0 0 2 0 7
اي	1 7 -29 3 6
ايا	0 0 0 0 10
ايتهي	0 0 0 3 0
ايس	0 0 10 4 0
ايف	2 2 10 0 0
ايل	0 6 11 0 0
ايمري	0 0 6 0 0
اينڈ	2 0 0 1 0
ايه	0 0 0 0 -4
ايهنوں	2 0 0 3 0
ايهه	0 1 0 0 0
ايي	0 1 0 0 13
ايٹ	9 13 12 19 17
ايپ	-1 0 0 0 0
ايچ	5 0 0 0 0
اٹه	0 0 0 0 3
اٹهاراں	0 0 -4 -6 -6
اپا	0 0 10 0 1
اپنا	2 6 0 0 0
اچهو	0 0 8 0 0
اڈاندا	0 0 0 4 0
اگست	0 1 0 0 0
اگي	0 0 0 -1 0
اں	-7 -11 -12 12 12
بابي	0 0 20 0 0
باته	0 0 -5 -5 0
باراں	0 0 1 0 0
بال	-1 0 0 -5 0
بالاں	0 -4 -1 0 0
بانهه	0 0 -5 -7 -7
بانو	0 1 0 0 0
باهر	4 0 0 3 -3
بده	0 0 0 4 0
برادرز	0 0 1 0 0
براين	0 0 6 0 0
بربيري	0 0 10 0 0
بريڈفورڈ	0 0 5 0 0
بزار	1 0 0 0 0
بليو	0 4 0 0 0
بليوارڈ	0 0 0 0 -1
بلڈ	0 0 -4 -2 0
بند	-9 -5 0 0 0
بنده	0 -3 0 0 0
بهرا	0 17 21 10 -1
بهكها	0 0 -2 0 0
بهن	0 0 0 0 3
بهيره	0 0 6 0 0
بوهي	0 0 0 0 -3
بوٹا	0 0 9 0 0
بوگدان	0 0 6 0 0
بي	0 -8 -8 -10 0
بيكري	0 0 7 0 0
بيل	4 0 0 0 0
بيلوي	0 0 0 0 5
بيندا	2 0 0 0 0
بينك	0 0 0 6 4
بيٹها	3 0 0 0 0
بيٹهي	0 -4 0 0 0
بيٹي	0 0 0 1 0
بٹهايا	0 0 -1 -3 0
بچايا	2 0 0 0 0
بچي	4 0 0 0 0
بڈهي	0 -6 0 0 0
بگ	0 0 5 2 0
تايا	0 0 0 2 0
تريخ	-7 -6 -4 0 0
تصويراں	0 0 0 9 4
تن	2 14 -6 0 0
تنخاه	0 0 0 0 3
تهاني	0 4 0 0 0
تهكيا	0 0 -4 0 0
تهلي	0 0 0 0 1
توں	5 22 11 -5 -1
تي	2 12 -10 -2 -4
تيجي	-3 -7 -6 0 0
تيزاب	0 0 -4 0 0
تينوں	-2 0 0 0 0
جا	8 0 0 0 0
جاسوسي	0 0 -2 0 0
جان	0 -4 -10 0 0
جاندا	0 0 0 0 -3
جاندي	0 1 0 0 0
جاني	1 0 0 0 0
جدكه	0 0 0 9 0
جم	0 -1 0 0 0
جناب	0 0 0 3 0
جنهوں	0 1 0 0 8
جوايي	0 0 0 2 0
جوتياں	0 0 0 0 4
جي	0 0 27 10 5
جيهدا	0 0 0 0 6
جيهڑي	0 0 0 2 0
حامله	0 0 -3 0 0
حبو	0 0 4 0 0
حلال	0 0 1 5 0
خصم	0 0 0 6 0
خون	-1 0 0 0 0
دا	18 9 0 3 10
داڑهي	0 0 0 -3 0
دتا	-6 -10 -9 2 -1
دتي	-2 -4 0 0 8
دريا	0 0 6 3 9
دس	0 0 0 5 0
دساں	0 0 -5 -1 0
دسيا	0 -5 -2 1 0
دعا	0 0 -8 0 0
دكان	0 8 7 0 0
دل	0 0 -2 0 0
دلووان	0 0 3 0 0
دن	0 0 0 -3 -3
دهكا	0 0 -1 0 0
دهمككي	0 0 -1 0 0
دهوكها	-5 0 0 0 0
دو	0 0 17 11 0
دوجي	0 0 -1 0 0
دي	18 12 23 0 2
دياں	-3 -4 0 0 5
ديندا	-2 -3 0 0 1
ديندي	-1 -3 0 -1 0
ديور	0 0 0 1 0
ذات	6 0 -1 0 0
ذيشان	0 0 4 0 0
رات	0 -7 -12 0 -1
راتاں	0 -4 -8 0 0
راتيں	3 0 0 -4 0
رايل	0 0 3 0 4
راچڈيل	0 0 12 0 0
رت	0 -3 0 0 0
رتو	0 0 -3 0 0
رجو	0 0 11 0 0
رسول	0 0 6 0 0
رضيه	0 0 0 2 0
ركهدا	0 0 0 -1 0
ركهدي	0 -4 0 0 0
ركهيا	0 0 0 -1 3
رهن	0 0 0 0 6
رهناں	-2 0 0 0 0
رهندا	-1 -3 0 0 0
رهندي	2 3 0 0 0
رهني	12 0 -1 0 0
رهي	-6 -6 0 0 -3
رهياں	8 0 0 0 0
رو	0 -3 -6 0 0
روز	0 4 1 0 -7
روم	0 -5 -5 0 0
روندا	1 0 0 0 0
روندي	1 0 -5 0 0
روٹي	0 0 -4 0 0
روڈ	6 7 10 5 5
ريان	0 0 5 0 0
رينا	4 4 0 1 0
رينالڈو	0 0 6 0 0
رپورٹ	0 0 0 0 4
زويا	0 0 8 0 0
زيڈ	8 0 0 2 10
ساري	0 0 0 7 -1
سال	0 23 -7 0 1
سالاں	0 11 0 0 0
سالي	1 0 0 -8 0
سانبهدي	0 0 -1 0 0
ساه	0 0 -3 0 0
ساڈهي	0 0 3 0 0
ساڈي	0 4 0 -6 -4
ساڑي	0 -4 -7 -6 0
ساں	0 0 0 14 1
سج	0 -3 0 0 0
سر	0 0 -7 0 0
سربٹن	0 0 5 0 0
سردار	0 0 7 0 0
سرگودها	0 0 6 0 0
سس	0 0 -3 0 0
سسيكس	0 0 0 4 0
سكدي	0 0 0 0 3
سكول	0 0 2 -2 0
سكولوں	0 0 0 0 7
سن	0 -3 -3 0 -4
سهم	0 1 0 0 0
سهيلي	0 0 0 8 0
سوا	0 0 17 9 0
سوانزكومب	0 0 5 0 0
سور	0 0 -4 0 0
سوموار	0 0 0 -1 0
سونو	0 0 5 0 0
سويري	0 0 0 8 0
سي	0 12 17 -8 0
سٹ	-1 0 -4 0 0
سٹريٹ	5 0 0 0 1
سٹور	0 3 3 0 0
سٹي	0 0 6 3 2
سپورٹس	8 0 2 0 0
سچا	0 0 14 0 0
شامي	0 0 0 7 8
شاپ	8 1 3 0 0
شرابي	0 0 -3 0 0
شرم	0 0 -4 0 0
شفٹ	0 0 0 3 0
شوروم	8 0 6 0 0
صاحب	0 0 10 0 0
صاحبه	0 4 0 0 0
صفايي	1 0 0 0 0
صفدر	0 0 2 0 0
طلاق	0 0 0 0 -3
عرض	0 0 0 0 4
عمر	0 0 0 13 0
عيد	0 0 1 0 0
غلام	0 0 0 7 0
غلاماں	3 0 0 0 0
غيرت	0 -1 0 0 0
فروري	0 2 0 0 0
فليٹ	0 0 2 9 0
فلپايني	0 0 7 0 0
فورمين	6 0 0 0 0
فوسٹر	0 0 2 0 0
فون	-4 -3 -5 0 -9
فوٹواں	4 0 0 0 6
فير	0 0 0 11 12
فيكٹري	0 0 -6 0 0
فيونا	0 0 4 0 0
كارز	1 8 9 0 0
كارڈ	0 0 -2 4 5
كاكا	1 0 0 0 0
كالي	0 0 -1 0 0
كام	7 16 17 0 0
كتا	6 0 -1 0 0
كتتا	0 6 0 0 0
كتي	0 0 -3 0 0
كدي	0 3 0 0 0
كر	-9 -11 0 0 -2
كرايه	3 1 0 0 0
كراں	0 0 0 3 0
كردا	-2 -2 0 -1 0
كردي	0 0 0 0 7
كردياں	-1 0 0 0 0
كرنا	0 0 -1 0 0
كرناں	0 0 0 0 1
كرني	0 -1 0 0 -5
كرو	0 -5 -4 5 0
كسي	-5 0 0 0 0
كل	0 3 0 -8 -9
كلهاڑي	0 5 0 0 0
كلي	0 0 -6 0 0
كم	1 0 0 -5 -9
كمبدي	0 0 -1 0 0
كمري	0 0 0 0 -3
كنجر	0 0 -8 0 0
كنده	0 2 -3 0 -3
كنڈي	0 9 0 9 14
كه	-7 0 -4 -7 1
كهاني	-3 0 0 0 0
كهلوتي	-5 0 0 0 0
كهندا	0 17 0 -5 0
كهندي	0 8 -11 -9 -3
كهوتي	0 0 0 0 8
كهيتاں	1 0 0 0 0
كورٹ	0 0 -5 -10 -9
كول	0 0 -1 0 0
كوچنگ	4 0 0 0 0
كي	-21 -7 4 0 -10
كيتا	0 0 0 0 9
كيتهلي	0 0 9 0 0
كيري	0 0 4 0 0
كيش	0 0 0 0 4
كيويں	5 0 0 0 0
كيوں	-3 0 0 0 0
كيير	0 0 0 4 0
كييرن	0 0 6 0 0
كٹ	0 -1 0 0 0
كڈه	0 0 0 -2 0
كڈهدا	6 0 0 0 0
كڈهي	0 0 0 3 0
كڑي	0 0 0 0 11
لت	-1 0 0 0 0
لتاں	6 0 0 0 0
لعنتي	0 2 0 0 0
لك	0 5 0 9 3
لكه	5 0 -9 -9 0
لكهدا	0 0 0 0 -2
لكهو	0 0 0 4 0
لنك	0 1 0 3 0
لنڈن	0 0 4 5 0
لهه	0 0 0 0 1
لو	3 0 0 0 0
لوكي	0 0 0 0 13
لي	0 3 0 3 2
ليا	-2 -3 -1 7 8
لينڈ	0 11 4 0 0
ليي	-4 -2 -2 -1 10
لڈل	0 0 4 0 0
لگ	0 0 0 0 4
لگا	4 -3 -3 0 0
لگي	-4 -8 -2 0 0
مار	0 -5 0 0 0
ماردا	-3 0 0 0 -5
ماري	-1 -8 -6 0 12
ماريا	0 -1 0 5 9
مالك	0 0 -2 -10 5
ماں	0 0 0 0 -7
متهي	0 0 -1 0 0
محترم	0 0 0 -5 0
مخول	0 0 0 0 4
مدينه	0 0 1 5 5
مردا	0 -2 0 0 0
مسكان	0 0 4 0 0
مغرب	0 0 0 -1 0
مكا	-2 0 0 0 10
مكان	0 0 -16 3 0
مكي	0 0 -1 0 0
ملي	-4 -1 0 0 0
منزل	0 0 -5 0 5
منٹ	19 15 16 12 0
منڈا	0 7 0 8 4
موتي	0 3 5 0 0
موڈهي	0 0 -2 0 0
مي	0 0 16 0 0
ميرا	2 -9 -10 -2 9
ميري	6 5 -20 -12 7
ميرياں	0 5 0 0 0
ميسج	1 0 0 0 0
ميل	1 7 0 21 18
مين	0 4 0 0 0
مينجر	0 4 0 0 0
مينوں	-5 12 -7 13 -8
ميهايي	0 0 7 0 0
ميٹ	0 1 2 0 0
ميں	-4 -8 -13 9 2
مچهي	3 16 17 14 17
نا	0 11 8 0 0
نال	10 5 2 0 -8
ناں	14 13 0 18 1
نشه	0 0 0 0 5
نك	0 0 -4 0 0
نكا	0 0 0 0 6
نكر	12 0 0 0 0
نكليا	10 0 0 0 -4
نمبر	-8 0 0 8 0
نه	7 0 0 -2 0
نهنواں	0 0 -7 -3 -2
نو	0 0 -5 -3 0
نور	0 0 3 0 0
نوراني	0 0 0 3 0
نويں	0 0 0 -2 0
نوں	1 -9 2 -2 4
ني	0 8 -5 -12 -4
نيل	0 0 -1 -3 0
نيندر	0 0 -2 0 0
نييں	0 -15 -3 -6 0
نيں	0 -6 -7 0 0
هارٹس	0 0 0 1 0
هايي	-1 0 0 0 0
هاں	0 0 0 0 -1
هر	0 0 0 -6 -10
هرپريت	0 0 1 0 0
هسدياں	3 8 0 0 0
هسپتال	0 0 -4 0 0
هفتي	0 -3 0 0 0
هن	-3 0 -1 -2 0
هو	-3 0 0 0 0
هوش	0 -7 0 0 0
هوم	0 0 9 0 0
هويا	0 -2 0 0 0
هويي	0 -4 0 0 0
هوٹل	0 0 -6 0 4
هيچن	0 0 6 0 0
هيڈ	0 -1 -7 0 0
واري	-8 -11 -3 0 0
وارڈ	0 13 13 10 0
والا	0 0 0 11 0
والي	30 24 32 28 19
وايي	0 0 14 8 0
وجا	0 0 0 0 -1
وجي	11 5 0 0 0
ودها	0 0 0 0 5
ورهي	0 -9 0 -2 0
ورهياں	0 19 0 0 0
ولزڈن	0 0 6 0 0
ولوں	2 0 0 0 0
وليمز	0 0 5 0 0
وي	2 -6 -18 -18 -8
ويزا	0 0 0 0 1
ويكه	2 0 0 0 0
ويلا	2 0 0 0 0
ويلي	0 -4 -12 -9 0
وينڈي	0 0 8 0 0
ويو	0 0 3 0 0
ويچدا	6 0 0 5 0
ويڈيو	0 0 0 7 0
وچ	8 14 -12 -13 -1
وچوں	0 -3 0 0 0
وڈا	0 0 0 4 0
وڈه	0 0 -4 0 -6
يار	0 0 2 0 0
ياهو	1 0 0 0 7
ٹانكي	0 0 -2 0 0
ٹايل	0 0 0 1 0
ٹايلر	0 0 1 0 0
ٹري	0 0 0 0 4
ٹهيكيدار	7 0 0 3 0
ٹوپي	-2 0 0 0 0
ٹي	0 7 9 10 0
ٹيكسي	0 0 -2 0 0
ٹيم	3 0 0 0 0
ٹٹ	0 -3 0 0 0
پارك	0 -3 -3 0 0
پاسپورٹ	4 0 0 0 0
پاكستاني	0 0 11 0 0
پاكي	0 0 -5 0 0
پاني	-1 0 0 0 0
پتر	0 0 0 11 11
پر	-3 0 0 -6 0
پرانا	0 0 0 0 4
پرايمارك	0 0 5 0 0
پرايي	0 0 4 0 0
پرمجوت	0 0 5 0 0
پروين	0 0 1 0 0
پريميير	0 0 0 1 0
پل	0 0 16 15 14
پلس	0 0 0 -3 -1
پنج	0 20 13 9 15
پنجاں	0 0 14 0 0
پني	0 0 -1 0 0
پنڈ	0 0 0 12 6
پهلوں	0 0 0 1 0
پهلي	-12 0 -4 0 0
پهنچايا	0 4 0 0 0
پوترا	0 0 0 4 0
پوني	0 0 4 7 0
پوڑياں	0 0 -1 0 0
پي	4 0 0 0 -1
پيا	-5 0 -6 0 0
پير	0 0 -4 0 0
پيسي	2 3 0 0 7
پيكي	0 0 0 -1 0
پيو	5 0 -1 -6 0
پيي	0 -1 -5 0 0
پيڑ	-3 0 0 0 0
پٹهاني	0 0 14 0 0
پٹي	0 0 -6 0 0
پچهدا	0 0 0 0 -4
پچهدي	2 0 0 0 0
پچهي	6 3 0 0 0
پڑه	0 0 0 0 5
پڑهدا	1 1 0 0 0
پڑهدي	4 2 0 0 0
چ	0 0 0 -3 0
چار	0 0 -2 3 -5
چالي	0 0 -11 0 -2
چاچا	0 0 0 5 0
چراغ	0 0 3 2 0
چلاناں	0 0 0 0 2
چه	0 0 4 0 0
چهرا	5 0 -5 0 0
چهري	0 0 -1 0 0
چهٹي	0 0 -3 0 0
چهڈايا	3 0 0 0 0
چهڈن	1 9 0 0 0
چود	0 0 0 4 0
چودهاں	0 0 2 0 0
چيكاں	-5 0 0 0 0
چٹا	0 0 15 0 0
چٹهه	0 0 5 0 0
چپ	0 0 -3 0 0
چپس	14 6 6 4 0
ڈاكٹر	-3 0 0 4 0
ڈاون	0 0 5 0 0
ڈاٹ	18 32 32 38 10
ڈر	0 0 -6 0 0
ڈري	1 0 0 0 0
ڈك	-5 0 0 0 0
ڈلوري	3 0 0 0 0
ڈهينڈسا	0 0 6 0 0
ڈي	0 10 5 5 0
ڈگ	-1 0 0 0 2
گا	-14 0 0 1 -2
گالهاں	0 6 -5 -1 0
گراهم	0 0 2 0 0
گرلز	0 0 0 5 0
گزارش	0 0 -5 0 0
گل	7 -1 -2 -1 -9
گلفشاں	0 0 6 0 0
گهر	2 -3 -11 8 8
گهير	-2 0 0 0 0
گهٹدا	0 0 0 0 8
گوانڈي	0 0 0 1 0
گواه	0 2 0 0 5
گوت	0 0 0 8 0
گورا	0 0 0 0 3
گوشت	-3 0 0 0 0
گولي	-2 0 0 0 0
گيا	0 6 0 3 1
گياراں	0 0 7 0 0
گيي	0 -12 0 1 1
گيٹ	0 -3 -10 0 0
گٹ	4 0 0 0 0
گٹي	0 0 -1 0 0
گڈي	0 -1 26 2 0
[word pa-guru]
21	5 2 0 0 0
22	6 0 0 0 0
51	7 0 0 0 0
6	7 0 0 0 0
88	10 0 0 0 0
ac	0 0 0 4 0
at	0 5 7 4 7
banter	0 3 0 0 0
brum	0 0 10 8 0
co	2 0 2 10 12
com	0 4 9 0 0
dot	11 10 21 26 10
ex	1 0 0 0 0
example	13 18 21 17 23
exposed	1 0 0 0 0
gmail	0 0 0 3 4
inbox	0 0 0 4 8
insta	0 1 0 0 0
kaurfamily	0 0 5 4 2
kunwar	0 1 0 0 0
lad	0 0 3 0 0
lads	0 10 8 0 0
me	0 10 9 7 0
my	0 0 0 0 1
net	0 4 9 0 0
owner	4 0 0 0 0
pb	2 0 0 0 0
s	0 0 4 0 0
sharam	2 2 0 0 0
t	0 0 10 9 7
uk	13 13 20 0 0
ਅਗਮ	0 0 4 0 0
ਅਗੇ	0 -3 0 0 0
ਅਡੇਬਾਯੋ	0 0 3 0 0
ਅਤਵਾਦੀ	0 0 -1 0 0
ਅਤੇ	0 0 0 9 8
ਅਮਨ	0 0 6 0 0
ਅਮਰਜੀਤ	0 0 4 0 0
ਅਸਹ	0 4 0 17 0
ਅਸਾਈਲਮ	0 0 4 0 0
ਅਸੀ	0 0 0 7 0
ਆ	5 -2 -17 -2 -1
ਆਇਆ	6 0 0 0 0
ਆਈ	4 0 0 0 0
ਆਉਦਾ	3 0 0 0 0
ਆਏ	-4 0 -5 0 0
ਆਖਦਾ	0 3 0 0 0
ਆਫਿਸ	0 0 0 0 2
ਆਰ	0 0 5 0 0
ਆਲਾ	0 -1 0 0 0
ਆਲੀ	0 0 0 5 0
ਆਲੇ	0 0 -1 -5 0
ਇਕ	-11 -6 -1 -6 -6
ਇਥੇ	0 2 0 0 0
ਈਮੇਲ	0 0 0 9 9
ਉਗੁਰ	0 0 3 0 0
ਉਡਾਉਦਾ	0 0 0 4 0
ਉਤੇ	0 0 0 -2 0
ਉਥੇ	3 0 0 0 0
ਉਸ	0 0 0 0 7
ਉਹ	-5 -3 -2 13 14
ਉਹਦਾ	2 0 0 0 7
ਉਹਦੇ	0 4 3 1 0
ਉਹਨਾ	0 0 0 0 -1
ਉਹਨੇ	5 0 0 0 0
ਏ	0 0 0 2 0
ਏਜੰਸੀ	0 0 0 2 0
ਐ	0 0 -1 0 7
ਐਗਜ਼ਾਂਪਲ	5 1 0 0 0
ਐਟ	6 11 14 17 23
ਓਥੇ	5 0 0 0 0
ਓਲੂ	0 0 2 0 0
ਓਹ	0 0 -1 10 0
ਓਹਦਾ	0 0 0 0 6
ਓਹਦੀ	0 0 0 0 2
ਕਚਹਿਰੀ	0 0 -3 0 0
ਕਢ	-1 0 0 0 0
ਕਢਦਾ	0 -1 0 0 0
ਕਪੜਿਆ	0 1 7 11 13
ਕਪੜੇ	0 0 0 -1 0
ਕਮਰਾ	0 0 9 0 0
ਕਮਰੇ	0 0 0 0 2
ਕਰ	-5 -5 0 0 0
ਕਰਕੇ	3 0 0 0 0
ਕਰਤੀ	0 0 0 1 0
ਕਰਦਾ	0 -5 -9 2 13
ਕਰਦੀ	0 0 -5 5 1
ਕਰਦੇ	0 -3 -1 0 0
ਕਰਨ	0 -2 -1 0 0
ਕਰਾ	0 0 -1 0 0
ਕਰੋ	0 0 0 4 0
ਕਲ	0 1 0 0 -6
ਕਲੀਅਰ	0 0 0 1 0
ਕਸ਼ੀਸ਼ਟੋਫ	0 0 4 0 0
ਕਹਿ	0 -3 0 0 0
ਕਹਿਦਾ	0 9 0 0 -12
ਕਹਿਦੀ	0 13 0 0 0
ਕਹਿਦੇ	-9 -1 -8 -6 -5
ਕਾਰ	0 0 0 -1 0
ਕਾਰਜ	0 0 1 0 0
ਕਾਰਡ	-2 0 0 0 0
ਕਾਲਾ	0 0 5 -2 0
ਕਾਲੀ	0 0 -4 -3 0
ਕਿ	0 0 0 0 -1
ਕਿਨਾਰੇ	0 11 4 6 6
ਕਿਰਾਇਆ	0 0 0 -6 -1
ਕਿਸੇ	0 0 0 0 -1
ਕਿਹਾ	7 0 0 0 0
ਕੀ	0 0 0 -5 -1
ਕੁਟਿਆ	0 0 -2 0 0
ਕੁਤੀ	0 -2 0 0 0
ਕੁਤੇ	0 0 -1 0 0
ਕੁੜੀ	-4 0 0 0 0
ਕੇ	-9 -14 -2 -5 4
ਕੇਐਫਸੀ	0 0 7 0 0
ਕੈਦ	4 0 0 0 0
ਕੈਨਾਲ	0 0 0 2 0
ਕੈਰਾਵੈਨ	0 0 -2 0 0
ਕੋਨੇ	4 0 0 0 0
ਕੋਰਟ	0 0 -5 0 0
ਕੋਰਨਰ	0 0 0 3 0
ਕੋਲ	0 11 0 0 -2
ਕੌਮ	0 1 11 0 0
ਕੌਸਮ	0 0 7 0 0
ਕੰਜਰ	4 0 -5 0 0
ਕੰਮ	3 0 -4 -5 0
ਖਾ	0 0 -4 0 0
ਖਾਨ	0 0 10 0 0
ਖਾਲਸਾ	0 0 0 2 0
ਖਿਚੀ	0 0 0 0 -1
ਖੋਲ	0 1 0 0 0
ਖੋਹ	0 0 -2 0 0
ਗਈ	0 -3 0 0 0
ਗਏ	-9 -10 -2 -1 0
ਗਡੀ	0 0 0 0 9
ਗਡੀਆ	2 0 0 0 0
ਗਰਭਵਤੀ	0 0 -2 0 0
ਗਰੇਵਜੈਡ	0 0 14 0 0
ਗਰੰਥੀ	0 0 0 -1 0
ਗਲ	6 0 -1 0 0
ਗਵਾਹ	0 11 0 0 0
ਗਾਲਾ	0 0 -8 0 0
ਗਿਆ	-3 -7 0 0 13
ਗਿਆਰਾ	0 0 19 0 0
ਗਿਲ	0 0 1 0 0
ਗੁਰਮੁਖ	0 0 7 0 0
ਗੁਰਮੇਲ	0 0 3 0 0
ਗੁਲ	0 0 0 2 0
ਗੁਲਨਾਜ਼	0 0 2 0 0
ਗੇਟ	0 0 -8 0 -3
ਗੋਗੀ	0 0 5 0 0
ਗੋਤ	0 0 0 8 3
ਗੋਰੀ	0 0 0 5 0
ਗੋਰੇ	0 0 -7 0 5
ਗੰਦ	-4 6 0 0 0
ਘਰ	2 -2 -11 0 -2
ਘਰਵਾਲਾ	0 0 0 17 0
ਘਰਵਾਲੇ	-3 0 0 0 0
ਘੰਟੇ	0 -6 -3 0 0
ਚ	4 14 -15 -6 -5
ਚਪੇੜਾ	0 0 -1 0 0
ਚਰਚ	0 0 0 0 1
ਚਲਾਉਦਾ	6 0 0 0 3
ਚਾਕੂ	0 0 -3 0 0
ਚਾਰ	7 13 0 0 0
ਚੁਕ	0 0 -4 -4 -4
ਚੁਪ	7 0 -4 0 0
ਚੋ	0 -1 0 -1 0
ਚੌਦਾ	0 0 4 0 0
ਛਡ	0 1 0 0 0
ਛੁਟੀ	0 0 0 -2 0
ਛੁਡਾਇਆ	10 0 0 0 0
ਜਜ	0 0 -3 0 -4
ਜਨਵਰੀ	1 0 0 0 0
ਜਨੇ	-2 -11 -6 0 0
ਜਮਾਨਾ	0 20 14 0 0
ਜਵਾਕ	0 0 0 -3 -1
ਜਸਵਿਦਰ	0 0 4 0 0
ਜਾ	0 4 0 0 0
ਜਾਦਾ	-1 0 0 1 0
ਜਾਨ	0 -3 0 0 0
ਜਾਨੋ	0 -4 0 0 0
ਜਿਸ	0 0 0 0 1
ਜੀ	-2 -4 -1 0 0
ਜੀਮੇਲ	2 1 0 0 3
ਜੁਲਾਈ	0 -2 0 0 0
ਜੂਨ	0 0 -5 0 0
ਜੇਠਾਨੀ	0 0 0 5 0
ਜੇਰੋਮ	0 0 0 2 0
ਜੋ	0 8 0 0 0
ਟਰੈਵਲ	2 0 0 0 0
ਟਾਇਰਾ	6 0 0 0 0
ਟੁਟੀ	1 0 0 0 0
ਟੂ	0 0 0 0 3
ਟੈਕਸੀ	15 13 2 0 0
ਡਬਲ	0 0 -2 0 0
ਡਰਬੀ	0 0 5 0 0
ਡਰਾਈਵਰ	0 0 0 6 0
ਡਾਟ	0 8 12 12 0
ਡਿਗਬੈਥ	0 0 7 0 0
ਡੀ	0 7 6 0 0
ਡੈਡੀ	0 0 0 1 14
ਡੌਟ	6 10 12 25 3
ਤਕ	9 3 -1 0 0
ਤਨਖਾਹ	-5 0 0 0 0
ਤਰਨ	0 0 5 3 0
ਤਰਸੇਮ	0 0 1 0 0
ਤਰੀਕ	-10 -1 -7 0 0
ਤਾ	-5 -12 -4 -5 -7
ਤਾਰਨ	0 5 3 0 0
ਤਾਲਿਬਾਨ	0 0 -1 0 0
ਤਿਨ	0 0 -5 -4 0
ਤੀ	-5 0 0 0 0
ਤੀਜੀ	6 0 0 0 0
ਤੀਜੇ	0 -5 0 0 0
ਤੇ	3 7 -3 -7 -1
ਤੇਰੀ	11 0 0 0 0
ਤੇਰੇ	0 0 0 0 -4
ਤੋ	-4 14 0 0 -9
ਥਾਨੇ	0 4 0 0 0
ਥੁਕਿਆ	0 0 -1 0 0
ਦਰਜੀ	0 0 0 5 10
ਦਸਾ	0 0 -6 0 0
ਦਾ	7 -4 6 0 2
ਦਾਜ	3 0 -1 0 0
ਦਿਓ	0 0 0 2 0
ਦਿਖਾਇਆ	0 0 0 0 5
ਦਿਤਾ	0 -4 -2 0 4
ਦਿਦਾ	-7 -3 0 0 0
ਦਿਨ	-2 -3 0 8 6
ਦਿਲਪ੍ਰੀਤ	0 0 2 0 0
ਦਿਹਾੜੀ	3 6 0 0 0
ਦੀ	13 13 21 5 0
ਦੁਕਾਨ	5 18 11 0 1
ਦੂਜਾ	0 0 0 0 2
ਦੂਜੀ	0 -2 4 0 0
ਦੇ	6 13 7 6 3
ਦੇਖਿਆ	9 0 0 0 0
ਦੋ	0 0 -9 -7 0
ਧਮਕੀ	-2 0 0 0 0
ਧਮਕੀਆ	1 0 0 0 0
ਧੀ	2 0 0 0 0
ਧੋਨਾ	0 0 0 0 7
ਧੌਨ	0 0 -3 0 0
ਨਰਸ	0 4 0 0 0
ਨਰਸਿਗ	0 0 0 8 0
ਨਵਾ	0 0 21 14 0
ਨਹਿਰ	0 0 11 4 6
ਨਹੀ	6 -14 -2 -1 -5
ਨਾ	5 8 -8 0 -8
ਨਾਮ	0 6 0 0 0
ਨਾਲ	4 1 -8 -7 -1
ਨਾਲੇ	0 0 0 2 0
ਨਿਕੀ	0 0 3 0 0
ਨਿਮੋ	0 0 2 0 0
ਨੀ	2 -2 -2 -8 14
ਨੀਦ	0 0 -4 0 0
ਨੀਲਾ	0 0 8 0 0
ਨੁਕਰ	0 0 0 0 6
ਨੂ	6 -6 -11 -11 -8
ਨੇ	0 8 -2 0 0
ਨੌ	0 0 7 0 0
ਨੰਬਰ	-4 5 -6 0 0
ਪਏ	0 -5 0 0 0
ਪਗ	0 0 -3 0 0
ਪਟੀ	4 0 0 0 0
ਪਤਾ	-6 0 0 0 0
ਪਤੀ	1 4 6 5 0
ਪਰ	-4 0 0 -7 0
ਪਰਮ	0 0 2 0 0
ਪਰਸੋ	-1 0 0 0 0
ਪਲੱਸ	0 4 0 0 0
ਪਹਿਲਾ	4 -2 0 0 0
ਪਹਿਲੀ	0 0 -6 0 -6
ਪਹਿਲੇ	0 0 0 0 8
ਪਾ	0 -6 0 0 0
ਪਾਕੀ	0 0 -4 -3 0
ਪਾਨੀ	-2 0 0 0 0
ਪਾਰਟਨਰ	0 0 0 1 0
ਪਾਸਪੋਰਟ	0 0 -3 -1 0
ਪਿਓ	0 0 0 4 0
ਪਿਛੇ	0 0 0 3 1
ਪਿਡ	-1 0 -4 8 0
ਪੀ	7 0 0 0 0
ਪੀਪਲ	0 0 20 0 0
ਪੇਟਨ	0 0 5 0 0
ਪੈ	-2 -2 0 0 0
ਪੈਕਹਮ	0 0 10 0 0
ਪੈਦੀ	0 0 0 -3 0
ਪੈਲਾ	0 0 0 7 9
ਪੈਸੇ	0 0 0 0 1
ਪੋਤਾ	0 0 0 0 2
ਪੋਲਿਸ	0 0 6 0 0
ਪੋਸਟ	0 0 4 0 0
ਪੋਹ	0 0 5 2 0
ਪੜਦੀ	0 3 0 0 0
ਪੰਜ	0 0 -3 -3 -1
ਪੰਜਾਬਨ	0 0 4 0 0
ਫਲੈਟ	0 0 32 1 6
ਫਾਈਲਾ	-3 0 0 0 0
ਫਾਰਮ	0 0 6 0 0
ਫਿਰ	0 0 0 10 0
ਫੇਰ	0 0 0 1 4
ਫੈਕਟਰੀ	0 0 0 0 3
ਫੋਟੋਆ	4 0 0 3 10
ਫੋਨ	0 0 -8 0 0
ਬਚੇ	0 0 0 -13 -4
ਬਰਿਟਾਨੀਆ	0 0 18 0 0
ਬਲਬੀਰੋ	0 0 3 0 0
ਬਲਵਿਦਰ	0 0 4 0 0
ਬਲਿਹਾਰ	0 0 2 0 0
ਬਹੁਤ	0 0 0 -4 0
ਬਾਅਦ	0 0 0 0 6
ਬਾਉਟੀਸਟਾ	0 0 2 0 0
ਬਾਘਾਪੁਰਾਨਾ	0 0 8 0 0
ਬਾਰਕਿਗ	0 0 5 0 0
ਬਾਰਬਰ	0 1 4 0 0
ਬਾਰਿਸ	0 0 2 0 0
ਬਾਸਕਟ	0 0 17 0 0
ਬਾਹ	0 0 0 -2 0
ਬਾਹਰ	0 0 0 -3 -7
ਬਿਜਲੀ	0 0 -5 0 0
ਬਿਠਾ	-1 0 0 0 0
ਬਿਲਡਰਜ	0 5 2 0 0
ਬਿਲਸਟਨ	0 0 10 0 0
ਬੀ	5 3 21 9 10
ਬੁਧਵਾਰ	0 0 1 0 0
ਬੂਹੇ	0 0 0 0 3
ਬੇਨੇਡਿਕਟ	0 0 0 0 8
ਬੇਸ	14 6 0 0 0
ਬੈਲਟ	0 0 -6 0 -3
ਬੋਲ	0 4 0 0 0
ਬੌਸ	0 0 22 0 0
ਬੰਗਾਲੀ	0 0 10 0 0
ਬੰਦ	0 -5 -3 0 0
ਬੰਦਾ	9 0 0 0 0
ਬੰਦੇ	0 0 0 0 -2
ਭਰਾ	-1 0 0 0 0
ਭਰੇ	0 0 0 -2 0
ਭਾਰੀ	0 0 0 0 -3
ਭੇਜੀਆ	0 0 0 3 0
ਭੈਨ	0 0 0 10 5
ਮਕਾਨ	0 0 -3 0 0
ਮਖਨ	0 0 4 0 0
ਮਘਰ	0 0 8 0 0
ਮਜਾਕ	0 0 0 0 3
ਮਠਿਆਈ	2 0 0 0 0
ਮਦ	5 0 0 0 0
ਮਰੋੜੀ	0 0 -1 0 0
ਮਹਿਕ	0 0 3 0 0
ਮਹਿਮੂਦ	0 0 2 0 0
ਮਹੀਨਾ	0 -3 0 0 0
ਮਹੀਨੇ	0 -6 0 0 0
ਮਾਨ	0 0 2 0 0
ਮਾਮਾ	0 0 0 2 0
ਮਾਰ	0 -3 -4 -3 0
ਮਾਰਚ	3 0 0 0 0
ਮਾਰਦਾ	0 0 0 0 -3
ਮਾਰਦੀ	-1 0 0 0 0
ਮਾਰਦੇ	-3 0 0 0 0
ਮਾਰੀ	0 -8 -1 0 0
ਮਾਰੀਆ	0 0 -4 0 0
ਮਾਲਕ	5 0 0 7 0
ਮਿਟ	0 10 16 0 0
ਮਿਠਾ	0 0 10 9 0
ਮੀਟ	0 0 0 -1 0
ਮੁਕਦੀ	0 0 0 11 0
ਮੁਡਾ	0 2 -8 4 3
ਮੁਡੇ	0 -6 0 -5 -5
ਮੂਹ	0 0 0 0 -6
ਮੇਰਾ	-6 0 -7 3 11
ਮੇਰੀ	-7 1 -8 -10 4
ਮੇਰੀਆ	0 7 0 -6 3
ਮੇਰੇ	0 0 0 -14 0
ਮੇਲ	0 1 0 0 0
ਮੈ	-1 -4 -2 4 8
ਮੈਡਮ	0 0 -2 0 0
ਮੈਡੀਕਲ	0 4 0 0 0
ਮੈਨੂ	-5 5 -4 7 -3
ਮੋਗੇ	0 0 5 0 0
ਮੋਦਗਿੱਲ	0 0 4 0 0
ਮੌਂਟਫੋਰਟ	0 5 0 0 0
ਮੰਗਲਵਾਰ	0 0 1 0 0
ਮੰਗੀ	0 0 -1 0 0
ਮੰਜਿਲ	0 0 0 0 7
ਯੂਨੀਵਰਸਿਟੀ	5 0 0 0 0
ਰਹਿਦੀ	2 -5 -4 0 0
ਰਹਿਦੇ	1 5 0 0 0
ਰਹਿਨਾ	-1 0 -5 0 0
ਰਹਿਨੇ	0 10 -3 0 0
ਰਾਤ	0 0 -10 2 0
ਰਿਆਜ਼	0 0 6 0 0
ਰਿਜਗਾਰ	0 0 8 0 0
ਰਿਪੋਰਟ	0 0 0 0 4
ਰੂਪ	0 0 5 0 0
ਰੋਕ	0 -1 0 0 0
ਰੋਜ	0 1 3 -1 0
ਰੋਟੀ	0 0 -2 0 0
ਰੋਡ	4 5 8 2 8
ਰੋਦੀ	0 0 -2 0 0
ਰੋਨ	0 1 0 0 0
ਰੌਲਾ	0 0 0 0 3
ਰੰਗ	0 0 -1 0 0
ਲਈ	0 -5 0 0 -1
ਲਏ	-2 0 0 0 0
ਲਕੀ	0 0 5 0 0
ਲਖ	0 -7 -7 0 0
ਲਖਵੀਰ	0 0 1 0 0
ਲਗ	0 -1 -2 0 -3
ਲਗਾ	3 0 0 0 0
ਲਗੀ	0 -2 0 3 0
ਲਤ	0 0 -2 0 0
ਲਤਾ	0 0 -6 -1 0
ਲਵਪਰੀਤ	0 0 3 0 0
ਲਵਾਗੇ	0 0 -1 -4 0
ਲਾਈਟਸ	0 7 7 0 0
ਲਾਈਨ	3 0 0 0 0
ਲਾਉਦਾ	0 0 0 -1 1
ਲਾਡਰੀ	0 2 0 0 0
ਲਾਹ	0 -2 0 0 0
ਲਿਆ	-3 -11 -1 -3 0
ਲਿਖੋ	1 0 0 0 -1
ਲਿਜਾ	0 8 0 0 3
ਲੀਡਰ	0 0 0 0 5
ਲੈਦਾ	-2 0 0 0 0
ਵਜ	0 0 0 0 6
ਵਜੇ	2 20 1 0 0
ਵਾਈਟ	0 0 1 7 0
ਵਾਕਰ	0 0 4 0 0
ਵਾਰ	-6 -5 -4 -9 0
ਵਾਰਡ	0 0 4 0 0
ਵਾਲੀ	14 19 21 17 20
ਵਾਲੇ	19 16 13 14 0
ਵਿਅਕਤੀ	0 0 0 0 8
ਵਿਆਹ	3 0 0 0 0
ਵਿਖੇ	0 1 0 0 0
ਵਿਚ	1 2 -12 -6 -4
ਵਿਹੜੇ	0 0 -2 0 0
ਵੀ	0 0 -7 -10 -2
ਵੀਜਾ	4 0 6 3 4
ਵੀਡੀਓ	1 0 -1 1 2
ਵੀਲਚੇਅਰ	0 0 -5 0 0
ਵੈਨ	4 0 0 0 1
ਵੌਇਸ	0 0 15 0 0
ਸਕੂਲ	0 0 13 -5 -2
ਸਟ	0 0 0 0 4
ਸਟਰੀਟ	0 0 3 5 10
ਸਟੂਡੈਟ	5 0 0 0 0
ਸਟੇਸਨ	0 0 -2 9 11
ਸਟੋਰ	0 0 2 0 0
ਸਤ	0 10 4 0 0
ਸਤਪਾਲ	0 0 1 0 0
ਸਤਵਾ	0 0 -3 0 0
ਸਨ	0 0 0 0 2
ਸਨੈਪ	0 0 0 1 0
ਸਪਾਲਡਿੰਗ	0 0 6 0 0
ਸਬਰ	0 0 -2 0 0
ਸਭ	0 0 0 0 -3
ਸਮਾਨ	0 0 0 3 0
ਸਰਮ	0 0 -2 0 0
ਸਰਾਬ	0 1 0 0 0
ਸਰਾਬੀ	0 3 0 0 0
ਸਵਾਦ	0 10 9 0 0
ਸਵੇਰ	0 7 0 0 0
ਸਵੇਰੇ	0 5 0 6 0
ਸਸ	0 0 0 -3 -1
ਸਹੁਰਿਆ	0 0 0 0 7
ਸਹੁਰੇ	1 0 0 0 0
ਸਹੇਲੀ	0 0 0 2 0
ਸਾਈਨ	0 0 3 0 0
ਸਾਊਥਹਾਲ	0 0 4 0 0
ਸਾਡਾ	0 0 0 6 0
ਸਾਡੇ	0 0 -5 -9 1
ਸਾਤ	0 0 17 0 0
ਸਾਨੂ	9 0 0 3 0
ਸਾਪ	0 0 0 2 0
ਸਾਬ	0 0 -3 0 0
ਸਾਭਦੀ	0 0 -2 0 0
ਸਾਮ	1 0 0 0 0
ਸਾਰਾ	0 0 0 -3 0
ਸਾਰੇ	-5 0 0 0 1
ਸਾਲ	0 28 -8 0 0
ਸਾਲਾ	2 22 0 -3 0
ਸਾਹ	0 0 -9 0 0
ਸਾਹਮਨੇ	0 9 12 11 3
ਸਿਟੀ	0 0 15 7 0
ਸਿਫਰ	0 0 3 1 0
ਸੀ	0 3 -5 -7 -3
ਸੁਖਲੀਨ	0 0 2 0 0
ਸੁਪਰਵਾਈਜਰ	0 0 0 1 0
ਸੂਰ	0 0 -6 0 0
ਸੇਟ	0 0 2 0 0
ਸੇਰਾ	0 0 6 0 0
ਸੈਟਰ	4 0 0 0 0
ਸੋਫੀ	0 0 3 0 0
ਸੋਹਨੀ	0 0 7 0 0
ਹਡੀ	0 1 0 0 0
ਹਥ	-6 0 -4 -4 -5
ਹਥਾ	0 0 -1 0 0
ਹਨ	0 0 0 0 2
ਹਫਤੇ	0 -6 -2 0 -2
ਹਰੀ	0 0 5 7 0
ਹਸਦਾ	0 0 0 0 -3
ਹਸਪਤਾਲ	-4 0 0 0 0
ਹਾ	3 0 -9 6 7
ਹਾਈ	0 0 3 0 1
ਹੀਟਰ	0 0 -1 0 0
ਹੁਦੇ	7 0 0 0 1
ਹੁਨ	0 0 0 -7 -4
ਹੇਮਲ	0 0 0 3 0
ਹੇਵਾ	0 0 0 10 0
ਹੈ	4 8 0 0 0
ਹੈਂਪਸਟੈੱਡ	0 0 3 0 0
ਹੋ	-3 -2 0 0 0
ਹੋਇਆ	0 0 0 7 0
ਹੋਈ	-2 -2 0 0 0
ਹੋਟਲ	4 6 5 0 0
[word pl]
1187	14 6 0 0 2
a	0 -8 -1 -1 -1
ania	0 0 14 6 0
biuro	0 0 0 0 4
bo	0 -2 0 0 0
było	-4 -2 0 0 0
chleb	0 0 -1 0 0
chłopami	0 -3 0 0 0
ciąży	-3 0 0 0 0
com	4 9 13 0 0
do	-1 -5 -3 -4 -5
dom	0 0 0 0 -3
dostaje	0 0 0 -5 0
dwa	-3 0 0 0 0
dwadzieścia	0 0 -5 0 0
dwie	0 0 0 -1 0
dwudziestego	0 0 12 0 0
dyżur	0 0 0 0 4
dziecko	0 0 0 -1 0
dziewiątki	0 0 9 0 0
dziewięcioma	0 0 -3 0 0
dziewięciu	0 0 -3 0 0
dziewięć	0 -2 0 0 0
england	0 0 0 4 7
example	18 14 15 19 20
facebook	0 0 1 0 0
funtow	0 0 0 0 -1
gil	0 0 0 2 4
gówniarzy	0 -1 0 0 0
hopkins	0 0 7 0 0
hotelu	0 0 -1 -3 0
i	-5 -13 -22 -20 -26
ja	-1 0 0 0 0
jak	-1 -1 0 0 0
jedno	0 0 -1 0 0
jednym	-3 0 0 0 0
jest	0 0 0 7 0
kaszle	0 0 -2 0 0
kolejce	0 0 0 0 1
kończę	0 0 0 4 0
kropka	19 20 21 29 10
lat	0 12 0 0 0
lata	0 10 0 0 0
ma	4 -1 0 7 0
maile	0 0 0 4 0
malpa	0 0 0 1 0
mam	0 0 0 -2 -2
małpa	0 12 18 13 15
me	0 7 2 0 0
mi	-6 -3 7 -8 -10
miesiącu	0 -3 0 0 0
mieszka	0 0 0 0 -3
mieszkamy	3 0 0 0 0
mieszkania	0 0 -1 0 0
mnie	0 -8 -2 -11 -13
moje	0 0 0 0 4
mowi	2 0 0 0 0
mrokpan	0 0 0 2 0
mur	0 0 0 4 0
mój	0 0 2 -3 0
na	0 -17 -4 -11 -5
nam	2 0 0 0 0
nas	0 -5 0 -6 -4
nie	0 0 0 5 0
noc	0 -1 0 0 0
nocy	0 0 -1 0 -1
numer	0 0 0 1 0
o	0 0 2 0 -1
od	0 -1 0 -14 0
ojciec	0 0 0 -4 0
on	-2 -3 0 0 8
org	9 8 12 0 0
osiem	0 0 2 0 0
oxford	2 0 0 0 0
pałką	0 0 -1 0 0
pisałam	0 0 0 0 11
pl	0 0 6 0 0
po	-2 -6 -3 -8 -2
pod	0 0 3 -9 -3
pokoju	-1 0 0 -3 0
pomoc	0 0 8 7 3
pośrednictwa	0 0 0 4 0
pracuję	0 0 0 0 1
pralni	0 0 17 9 0
przez	0 0 0 -1 0
przy	0 13 12 0 0
przyjechalysmy	0 8 0 0 0
ramionach	0 0 -1 0 0
rana	0 0 -1 0 0
robota	2 0 0 0 0
roku	0 -6 0 0 0
sie	5 0 0 -3 0
siedem	8 8 0 0 0
siniaki	0 0 0 0 -1
się	-6 -12 0 0 0
spod	0 0 0 3 0
sześćdziesiąt	0 -2 0 0 0
szybę	0 0 -6 -2 0
t	0 0 7 2 0
tam	-3 0 0 0 0
to	-7 -9 0 -5 -5
trzech	0 0 -4 0 0
trzy	0 0 -4 0 0
twarz	0 0 -2 0 0
u	-1 0 0 0 0
uderzył	0 -1 0 0 0
usłyszało	-1 0 0 0 0
w	-13 -11 -7 -9 -10
wczoraj	0 -1 0 -2 0
wdową	0 0 -2 0 0
we	0 0 0 0 -2
widziala	0 0 0 0 -2
wieczorem	0 -2 0 0 0
wp	0 4 0 0 6
wrona	0 0 3 0 0
wrzuca	0 3 0 0 0
wstyd	0 0 -2 0 0
wybili	0 0 0 -3 -3
wymalowal	0 1 0 0 0
właściciel	0 0 0 1 0
włosy	0 0 -1 0 0
xx	0 0 2 0 0
z	-7 2 2 -17 -14
za	0 -7 0 -9 -5
zabrali	0 0 2 4 0
zabrał	4 0 0 0 0
ze	3 4 0 0 -6
zeszłego	0 0 -2 0 0
zeszły	0 0 0 0 1
łysy	0 0 2 0 0
śpimy	0 0 0 0 -1
śpię	0 0 0 0 -2
że	-3 -2 0 0 0
[word ps]
at	0 0 6 2 7
babrak	0 0 0 0 1
build	0 0 5 0 0
com	9 14 23 0 0
court	0 0 0 -1 0
date	0 0 -1 0 0
dot	6 12 7 16 0
edrees	0 0 0 3 0
example	11 20 19 22 30
gulmina	0 10 0 0 0
hearing	-6 0 0 0 0
help	3 0 0 0 0
k	0 0 0 5 0
lock	-6 0 0 0 0
madam	0 0 0 0 -6
mailbox	0 0 0 3 2
me	0 8 4 0 0
nana	0 0 10 0 0
nhs	0 0 -2 0 0
org	8 6 7 0 0
rahman	6 0 0 0 0
room	0 0 -6 0 0
sharmedal	4 4 0 0 0
siva	0 0 0 0 5
st	0 0 3 0 0
t	0 0 8 4 0
taxi	0 0 6 0 0
z	0 0 0 1 0
zala	0 0 0 4 6
ابو	0 0 4 4 0
ات	0 0 0 5 10
اته	0 0 12 0 0
اختر	0 2 0 0 0
اخلي	0 0 -1 0 -3
ارتان	0 0 1 0 0
اريانا	0 0 0 0 4
الله	0 10 17 0 0
امازون	0 0 3 0 0
اميندواره	0 0 -4 0 0
انګليسي	1 0 0 0 0
او	-12 0 -14 -3 -1
اوبو	0 0 -5 0 0
اورګاډي	0 0 -6 0 0
اوس	0 0 0 2 0
اونۍ	0 0 0 0 4
اوولسمه	0 0 0 4 0
اوږه	-2 0 0 0 0
ايلم	0 0 3 4 0
ايميل	0 0 0 2 1
اچوي	0 0 0 4 0
اګست	0 0 0 1 0
بازار	0 0 -6 0 0
باسي	0 0 0 0 5
بانك	0 0 -2 0 0
بسم	0 0 4 7 0
بسو	0 0 11 0 0
بل	0 0 0 0 -2
بندر	0 0 13 4 5
به	10 0 -3 0 0
بهر	0 -1 0 2 0
بوت	0 0 0 -2 0
بوعلي	0 0 5 0 0
بولي	9 2 0 0 0
بوډاګانو	0 0 -2 0 0
بي	0 0 8 5 10
بيا	4 0 0 0 5
بيده	10 0 0 0 0
بيرته	0 -5 0 0 0
تازه	0 0 11 13 0
ترقي	0 0 11 0 0
تره	0 0 0 0 2
ترهګره	0 0 -1 0 1
تللي	6 0 0 0 0
تليفون	0 0 -3 0 0
تمه	4 11 7 0 0
تمځاي	-1 0 0 0 0
ته	6 -5 0 4 -4
تو	0 -3 -11 0 0
تور	0 0 0 0 4
تيزاب	0 0 -1 0 0
جامو	0 -4 -1 0 0
جنوري	0 0 0 1 0
جوس	0 0 2 0 0
حامله	0 0 0 0 5
حساب	0 0 0 2 0
حسيب	0 0 3 8 0
حليمه	0 0 4 0 0
خان	0 0 4 0 0
خاوند	0 0 0 1 4
خبر	0 6 0 0 0
ختمه	0 1 0 10 0
خدمت	-1 -2 0 0 0
خر	0 0 0 4 0
خلك	0 0 0 0 9
خوا	0 2 0 0 0
خواته	0 1 0 0 0
خواښي	0 0 0 0 -1
خوست	0 0 6 0 0
خوله	0 0 -1 0 0
خونه	0 0 0 0 -1
خوړو	6 0 0 0 0
خيټه	0 0 -3 0 0
خپل	-2 0 0 -3 0
خپلي	0 0 0 0 5
د	6 0 -11 -5 -7
دا	7 0 0 0 0
دروازه	0 6 0 0 0
دري	0 -1 -1 -1 0
دريم	0 -4 -10 -6 0
دريمه	10 15 1 0 0
دلته	8 0 0 0 0
ده	11 -6 6 0 -5
دوه	0 0 -7 -3 -6
دي	6 9 1 8 -2
راباندي	1 -1 -2 -8 0
راته	0 10 0 -6 -13
راسره	0 0 0 0 -3
راشه	-4 0 0 0 0
راغلل	0 0 0 3 0
راغلي	0 3 13 16 0
راكوي	-1 0 0 0 0
راكړي	0 -3 0 0 0
راځي	-2 0 0 0 0
رنګ	0 0 -3 0 0
روغتيايي	2 0 0 0 0
روپۍ	0 0 -3 0 0
روډ	0 0 3 0 0
زدراڼ	0 0 4 0 0
زر	0 0 -7 0 0
زرغوني	0 0 9 0 0
زرمت	0 0 4 0 0
زره	0 -9 -10 -2 0
زلمي	0 0 12 0 0
زما	-11 8 -8 -10 -8
زموږ	13 0 0 -1 0
زه	-1 -3 0 -8 -4
زوي	0 0 -6 -2 10
ساتي	-2 0 0 0 0
ستانكزي	0 0 4 0 0
سر	7 0 -6 0 -3
سره	0 9 18 13 0
سكول	0 -1 -6 0 0
سليم	0 0 6 0 0
سهار	0 0 3 10 0
سوه	0 0 0 0 4
سوپر	0 0 0 4 0
سيخك	0 0 -2 0 0
سيف	0 4 1 0 0
سټريټ	0 0 1 0 0
سټور	0 0 4 0 0
سپكوي	0 0 -2 0 -5
سپي	0 0 -8 0 0
سپين	0 0 8 1 0
سړي	2 0 0 0 -5
شافو	0 0 5 0 0
شفيقول	0 0 4 0 0
شكايت	0 -2 0 0 0
شنه	0 0 11 12 0
شو	6 0 2 0 0
شوان	0 0 0 3 0
شوه	0 0 2 12 0
شيرولي	0 0 6 0 0
شيرين	0 0 5 0 0
شپاړس	0 0 5 0 0
شپه	0 0 0 0 6
شپي	1 0 0 0 0
عكسونه	0 0 0 4 1
غاړه	0 0 -5 0 0
غاړي	0 13 2 5 4
غواړم	2 0 0 0 0
غواړي	-11 -10 0 0 0
غوندي	0 -1 0 0 0
غوښتني	0 0 0 3 0
غيرته	0 0 -4 -1 0
فابريكه	-3 -4 -5 0 0
فلټ	-4 0 -3 2 0
قلف	0 0 0 0 3
كار	-4 0 0 0 0
كافر	5 0 0 0 -4
كاكا	0 0 24 -4 0
كال	0 0 0 0 4
كالج	0 0 -5 0 0
كالو	3 0 0 0 0
كبابي	0 1 0 0 0
كبانو	13 3 1 4 0
كره	0 5 0 0 1
كسان	0 0 -1 0 0
كلن	1 22 0 0 6
كلنه	6 17 0 0 0
كوتر	0 1 0 0 0
كور	0 -6 -13 -11 -3
كورنۍ	0 0 0 0 10
كوره	0 0 0 -3 0
كورټ	0 0 -5 0 0
كوم	-4 -2 0 0 -2
كونج	0 0 -1 0 0
كوهسار	0 0 5 0 0
كوي	-12 -11 0 0 0
كوټه	-1 0 -6 0 0
كي	8 8 -24 -18 -19
كيږي	-6 0 0 3 0
كټ	-1 0 0 0 0
كڅوړه	0 12 13 0 0
كړ	-3 0 0 2 12
كړل	0 -4 0 0 0
كښتۍ	0 0 0 1 0
كښي	2 6 0 0 0
لاري	0 21 18 20 1
لاس	-6 0 -12 0 -3
لاړم	2 0 0 0 0
لاړي	0 0 0 0 -3
لكه	0 -5 0 -3 0
له	0 -8 -7 -9 -7
لور	1 0 0 0 16
ليكي	2 0 0 0 0
ما	-4 0 0 0 -3
مات	0 0 0 0 3
ماته	0 0 0 0 11
مارك	0 0 3 0 0
ماشوم	0 0 0 -6 0
ماشومان	0 0 -1 -1 -3
ماشومانو	0 0 -5 0 0
مالك	-4 -1 0 0 0
ماښام	9 0 0 0 0
مخ	0 0 -6 -6 0
مخي	0 -4 -11 0 0
مردان	0 0 5 0 0
مرسته	0 1 0 0 0
مشر	0 0 0 -1 0
ملګري	0 0 0 6 0
مو	-5 15 16 7 8
موبايل	0 0 -2 0 0
مور	0 0 -1 -2 0
موټر	-2 -3 -8 -8 0
موږ	0 0 0 -1 10
مي	-9 -16 0 15 4
مياشتي	0 -7 0 0 0
ميموريل	0 3 5 0 0
مينيجر	0 0 0 6 0
ميوه	0 7 7 0 0
ميړه	0 0 0 -1 3
مړ	-3 0 0 0 0
مړه	0 0 -1 0 0
نانيټن	0 0 1 0 0
نجلۍ	0 0 0 -2 0
نس	0 0 -5 0 0
نقطه	5 10 11 12 4
نقيب	0 0 9 0 0
نكړ	0 0 -1 0 0
نمبر	0 0 -10 0 0
نن	0 0 0 -1 0
نه	-11 -8 -20 -11 0
نهه	0 0 11 0 0
نوم	1 0 -2 0 3
نومبر	0 0 0 2 0
نومي	0 13 -1 0 0
نوميږم	0 5 0 0 0
نوميږي	1 14 0 0 7
هر	0 9 0 0 0
هره	6 1 0 -1 -2
هغه	0 0 -1 0 5
هلته	0 0 0 3 0
هلك	-1 0 0 -7 4
هم	7 0 0 -5 0
هوټل	0 0 -8 0 0
هيله	0 0 4 0 0
هيليفكس	0 0 2 0 0
و	0 0 0 0 -3
وار	0 0 7 0 0
وارډ	0 0 3 0 0
واش	1 0 0 0 0
وايو	0 4 0 0 0
وايي	8 6 0 5 10
واټساپ	0 0 -3 0 0
وباسي	0 0 -4 0 0
ورته	0 13 0 7 0
ورسره	0 3 0 0 0
وركړي	0 0 0 5 0
ورور	1 8 0 0 6
وري	0 3 0 0 0
ورځ	2 0 -2 0 1
وشكاوه	0 0 0 0 5
وكړ	-2 -5 0 0 0
وكړي	0 0 0 -4 0
ولاړ	1 0 0 0 0
ولور	-5 0 -3 0 -3
ولي	0 0 -1 0 0
وليدل	0 2 0 0 0
وليكي	1 0 0 0 0
وم	1 0 0 0 0
ونيوله	-1 0 0 0 0
وه	3 0 0 0 0
وهي	0 4 0 0 -1
وويل	1 0 0 -2 0
ويري	0 0 -3 0 0
ويريږم	0 0 -2 0 0
ويزه	0 0 12 12 12
ويستلي	-5 0 0 0 0
وټاكه	0 -3 0 0 0
وږي	0 -5 -11 0 0
وژنم	0 0 0 0 8
يم	6 7 2 11 13
يو	-4 -5 -13 -6 -2
يوه	0 -3 -6 -8 -2
يوځاي	4 0 0 0 0
يي	-11 -10 -1 -10 -8
ټاك	0 -3 0 0 0
ټك	0 0 -2 0 0
ټكسي	0 -2 0 0 0
ټكوي	7 0 0 0 0
ټوټي	0 0 21 0 0
ټيشن	0 2 0 0 0
ټيل	1 0 0 0 0
پاتي	12 0 0 0 0
پارك	3 0 5 0 0
پاسپورټ	4 0 0 0 0
پاكستانۍ	0 0 11 0 0
پته	0 0 0 0 3
پخير	8 3 0 0 0
پر	15 8 20 -3 0
پرون	0 0 0 0 1
پريمينځلو	-3 0 0 0 0
پل	0 0 19 26 21
پلار	0 0 0 -2 -7
پناه	0 4 2 3 16
پنځلسمه	0 3 0 0 0
پنځه	0 0 0 -3 0
په	4 7 0 -10 0
پونډه	-1 0 0 0 0
پوړ	-2 -12 -10 0 0
پيسي	2 0 0 0 0
پڼاكۍ	0 0 -1 0 0
ځاي	0 -2 0 0 0
ځي	0 0 0 0 -4
څخه	1 1 0 -6 -7
څلورلاري	1 0 -1 0 0
څلويښت	0 0 1 0 0
څوك	-3 0 0 0 0
چا	0 0 0 -5 0
چي	-6 2 -4 9 6
چپ	1 1 0 0 0
چپسو	10 0 0 0 0
ډاربي	0 0 8 0 0
ډاريږم	10 0 0 0 0
ډاكټر	7 0 0 0 0
ډاټ	6 9 13 15 3
ډوور	0 0 6 0 0
ډير	-1 0 0 0 0
ډيكلن	0 0 8 0 0
ډيليوري	0 2 0 0 0
ښكنځلي	-5 0 0 0 0
ښوونكي	-1 0 0 0 1
ښوونځي	0 -2 0 0 0
ښځه	9 0 0 0 0
ګاونډي	0 0 0 0 8
ګاډۍ	5 5 0 0 0
ګدام	9 3 2 0 0
ګراهم	0 0 4 0 0
ګروپ	0 -3 0 0 0
ګرځي	2 0 0 0 0
ګلاب	0 0 2 0 0
ګيډه	0 0 -4 0 0
[word pt]
4	0 0 0 8 0
4466	6 0 0 0 9
5	1 8 0 0 0
a	0 -6 -7 -3 -8
abre	1 0 0 0 0
abril	0 2 2 0 0
abriu	0 -5 -7 -1 0
acaba	0 2 0 0 0
acid	0 0 0 0 4
advogado	3 0 0 0 0
ainda	0 1 0 0 0
ajuda	0 0 11 1 0
ambulância	0 0 -3 0 0
ameaçaram	0 -3 0 0 0
amigos	0 0 0 0 3
andar	0 2 -3 0 0
angolano	0 0 7 0 0
anjo	0 0 5 0 0
ano	0 1 0 0 0
anos	1 11 0 0 -9
antes	10 0 0 0 0
ao	-3 0 0 -6 0
aos	0 0 0 -3 0
apalpa	0 3 -2 0 0
apalpou	0 0 -1 0 0
apanhei	0 0 0 -3 0
apareceu	0 0 0 0 13
apartamento	5 7 0 2 0
aplicativo	0 0 -6 0 0
arroba	25 25 23 14 15
as	10 -6 -1 0 0
asilo	7 2 0 0 0
atacada	3 0 0 0 0
atiraram	0 0 0 -1 0
atirou	0 2 0 0 0
até	0 -3 0 0 -5
autocarro	0 0 -5 0 0
avó	0 7 7 0 0
banho	0 0 -1 0 0
barco	0 0 2 2 0
bebe	1 0 0 0 0
bela	0 0 7 5 2
bloco	-4 0 -1 0 3
boca	0 0 -1 0 0
branca	0 9 2 10 0
brasileirosemlondres	6 2 0 0 0
brixton	0 0 2 0 0
burra	0 0 -1 0 0
c	0 0 18 0 0
cabeça	0 0 -3 0 0
cabo	0 0 12 13 0
cal	0 0 16 0 0
cantinho	0 0 20 22 15
cara	0 0 0 7 1
carrinho	0 0 -1 0 0
carro	0 0 -1 0 0
cars	0 12 12 0 0
cartão	0 0 0 0 -4
casa	0 0 0 4 5
catorze	0 0 2 0 0
cebolas	1 0 0 0 0
cercaram	0 0 0 0 -1
chamam	0 0 0 8 -1
chamaram	0 -1 0 0 0
chamou	0 0 0 0 -3
chegou	0 0 0 3 0
chorar	0 0 -4 0 0
choraram	0 0 -3 0 0
chorei	0 0 -1 0 0
chão	9 8 4 1 6
cima	0 0 -3 0 -2
cinco	0 0 -3 0 0
cinto	-3 0 -4 0 0
cleaning	9 3 10 0 0
cliente	0 0 -6 0 0
cobra	-2 0 0 0 0
cobrou	1 0 0 0 0
colega	0 0 0 0 -7
com	3 -5 20 -7 -1
comadre	0 0 0 2 0
companheiro	1 0 0 0 0
conceição	0 0 8 0 0
conta	0 0 0 0 -8
contentor	0 0 0 3 0
correio	2 1 0 0 0
costelas	0 0 -3 0 0
cuspiu	0 4 0 0 0
da	0 1 8 7 3
de	1 -2 0 4 0
debaixo	0 0 0 0 -2
dele	0 -2 0 8 12
delta	0 0 12 12 0
dependente	0 0 27 0 0
desplumando	0 4 0 0 0
deste	0 0 0 7 0
devo	0 0 0 0 -5
dez	0 0 0 1 4
dezasseis	0 0 -2 0 0
dia	0 8 0 0 3
dias	0 0 0 3 0
direito	11 10 9 9 0
disse	-2 0 0 0 0
divino	0 14 16 0 0
diz	0 6 0 0 0
do	-6 -4 0 0 8
doente	0 0 -4 0 0
dois	3 1 -3 0 0
domingo	0 0 0 0 2
domingos	0 0 15 0 0
dono	1 0 0 0 0
dourada	0 13 16 0 0
duas	-2 0 -7 0 0
duche	0 0 0 0 1
durmo	0 0 -1 0 0
e	0 -1 -17 -10 -12
ela	0 0 -1 0 0
ele	1 3 -3 -2 0
em	3 4 0 16 3
email	0 0 0 11 3
empurraram	0 -2 0 0 0
encarregado	3 0 0 0 0
endereço	0 3 0 0 0
enfermagem	0 0 0 0 3
entra	0 2 0 0 0
entrega	0 0 0 0 2
equipa	0 0 0 -3 0
era	0 0 0 0 9
eram	0 11 0 0 0
escola	0 0 -7 -2 0
escondeu	0 0 -4 0 0
escreve	0 0 0 0 8
escreveu	0 0 -2 -3 0
espera	-3 0 0 0 0
espiga	0 0 13 16 0
esquerdo	0 0 -3 0 0
esquina	0 0 -8 -3 0
estamos	0 0 0 -2 -1
estou	0 0 0 0 -2
estrela	0 0 7 0 0
eu	0 -1 -7 -8 -2
ex	0 0 0 0 -3
example	17 12 14 19 8
fica	0 3 0 0 0
filha	0 0 0 0 4
filho	0 0 0 -3 -5
flat	0 0 0 0 4
foi	12 16 0 0 14
fome	0 0 -6 0 0
fui	-2 0 0 -4 0
grace	0 0 3 0 0
grupo	0 0 0 7 0
guarda	0 0 -4 0 0
guiar	0 0 0 0 8
guineense	0 0 4 0 0
ha	2 0 0 -1 0
harrogate	0 0 10 0 0
help	2 0 0 0 0
homem	-5 0 0 0 0
homens	0 -2 0 0 0
hospital	0 0 -2 3 0
hotel	0 0 -1 -1 -3
https	0 0 16 5 0
i'm	0 0 0 -7 0
ibis	0 0 6 0 0
inglês	0 0 3 0 0
inspeção	0 0 0 0 3
instagram	0 0 3 0 0
irmã	0 0 0 2 0
janeiro	0 0 -3 0 0
já	0 -3 0 0 0
king's	0 0 18 0 0
lady	0 10 2 0 0
leite	0 0 -4 0 0
levaram	-1 0 0 0 0
ligeiras	0 15 16 0 0
ligou	2 2 0 0 0
limpou	0 2 0 0 0
linha	0 0 0 7 0
lourdes	2 0 0 0 0
luz	0 10 6 1 5
luzinha	0 0 6 0 0
m	0 6 0 0 0
madeira	0 0 8 0 0
madrugada	0 0 -1 0 0
mail	0 0 0 0 4
março	0 1 0 0 0
mas	0 0 0 0 3
me	7 -6 0 0 0
medo	0 0 -4 -4 0
menino	0 -1 -3 -1 1
menos	0 5 4 6 16
mercearia	0 0 0 1 4
merda	11 0 0 0 0
mesa	0 0 -3 0 0
meses	0 -3 0 0 0
mesinha	0 0 0 0 -2
mesmo	0 0 0 0 6
meu	-3 -2 0 0 2
mil	0 0 -5 0 0
mineiro	0 9 10 0 0
minha	0 -7 0 -8 9
moramos	0 -1 0 0 0
moro	2 0 -5 0 -6
morto	0 -7 0 0 0
murro	0 0 0 0 -1
mão	-2 0 0 0 0
mãos	0 0 0 2 0
mês	0 0 3 5 0
na	-4 -13 -13 7 4
namorado	0 0 0 0 1
nao	0 0 0 0 3
nas	0 0 0 -3 0
natanael	0 0 8 0 0
negras	0 -1 0 0 0
nem	0 -1 0 -1 0
net	0 0 5 0 0
next	0 0 4 0 0
ninguém	-3 0 0 0 0
no	-4 -24 -23 -6 -8
nodoas	0 0 -1 0 0
noite	-3 -2 -5 0 0
nos	0 -6 0 0 -2
nova	4 0 5 1 0
nove	0 0 4 5 0
num	0 0 -2 -7 0
nw10	5 0 0 0 0
o	2 5 15 13 0
of	10 1 0 0 0
oitenta	0 0 0 0 6
oito	0 1 1 0 6
okonkwo77	0 0 0 0 2
olho	-3 0 0 0 0
or	0 0 0 0 6
os	5 0 0 0 0
ou	0 -2 0 0 0
our	0 0 10 2 0
outubro	0 0 2 0 0
pa	0 0 0 17 10
padaria	-1 0 0 0 0
padrasto	0 0 0 -7 0
para	0 0 0 0 3
passado	0 0 5 0 0
passaporte	-5 0 0 0 0
pastor	0 0 -3 0 0
patroa	0 0 0 2 0
patrão	-6 0 0 0 0
pawel	0 0 8 0 0
paz	0 0 4 0 0
pediu	-3 0 0 0 0
peixaria	0 0 2 0 0
perguntaram	0 4 0 0 0
peru	4 0 0 0 0
pesadelos	0 0 -3 0 0
pescosso	0 0 0 0 -1
pescoço	0 0 -1 0 0
please	0 2 0 0 0
pois	0 0 0 0 3
polícia	7 0 0 0 0
ponte	2 0 0 0 0
ponto	23 20 13 22 10
por	0 0 0 -9 -5
porca	0 0 -2 0 0
porcos	0 0 -1 0 0
porque	0 2 0 0 2
porta	-5 0 0 -4 -7
pos	0 3 0 0 0
pouco	0 0 4 0 0
pra	0 -4 0 0 -5
praia	0 0 12 0 0
pratos	0 0 0 0 5
primo	0 0 0 10 -2
pt	1 0 1 0 0
puseram	6 0 -2 0 11
puta	0 0 -8 0 0
páscoa	0 0 2 0 0
pé	0 0 0 0 5
pés	0 0 -3 0 0
pôs	0 4 0 0 0
quando	-2 -5 0 0 0
quarta	0 0 -2 0 -1
quarto	0 0 7 -2 -4
quatro	0 0 0 3 4
que	0 -8 0 -10 -15
queimar	-3 0 0 0 0
queimem	0 -2 0 0 0
quem	4 0 0 0 -4
quente	0 0 0 0 -3
raparigas	-1 0 0 0 0
rapazes	0 -2 0 0 0
ratos	-2 0 0 0 0
reclamei	0 4 0 0 0
residência	4 4 4 1 0
restaurante	0 0 0 0 7
rita	3 0 0 0 0
rodas	0 0 15 16 0
rua	0 0 -6 -5 0
ruivo	0 0 0 0 9
rés	0 0 15 11 10
rês	0 0 -1 0 0
sabor	0 0 11 13 17
salvador	0 0 3 0 0
sapo	0 4 1 0 1
saudade	10 12 15 0 0
se	0 0 0 4 9
segunda	0 0 -1 0 0
segundo	0 0 3 0 0
senhorio	0 0 0 3 0
sete	2 5 3 0 3
setembro	0 1 0 0 0
settled	7 6 0 0 0
sexta	0 0 -1 0 0
she's	0 0 0 4 0
somos	1 0 0 -2 3
sou	0 1 0 19 12
são	0 0 8 4 -2
só	0 0 0 0 -4
t	0 16 14 7 0
tal	0 0 4 0 0
também	0 7 0 0 0
tem	6 0 0 12 0
tenho	5 3 4 2 4
terceiro	0 0 3 0 0
terra	11 13 16 6 0
terrified	0 0 -3 0 0
terça	0 -1 1 0 0
toda	0 0 0 -1 0
todos	-1 0 0 0 0
tomense	0 8 5 0 0
toque	0 0 14 16 0
trabalha	0 0 0 0 7
trabalho	0 0 0 0 1
traço	0 0 0 3 2
trinta	0 0 0 2 5
trouxe	7 0 0 0 0
três	0 0 0 0 11
tua	0 0 0 0 6
tô	0 0 -1 0 0
um	-9 0 4 2 -1
uma	0 -8 -8 -9 0
underscore	7 13 8 11 3
unhas	0 5 4 1 0
vadia	0 0 -3 0 0
verdiana	0 5 6 0 0
verdiano	0 4 4 0 0
vergonha	0 0 -2 0 0
video	0 0 0 0 5
vinte	0 0 1 6 0
visto	2 4 9 2 3
vitoria	0 0 6 0 0
vivemos	0 5 0 0 0
with	12 11 0 0 0
woods	0 0 5 0 0
zeca	0 0 7 0 5
zero	0 0 6 0 5
à	0 -6 -1 0 0
às	8 0 0 0 0
é	-2 -5 0 11 4
[word ro]
0075	1 0 0 0 0
10	0 0 0 10 0
1b31	0 1 0 0 0
20	0 0 0 0 1
2209	0 0 0 0 1
3	0 0 0 3 0
30	0 0 0 1 0
4	0 6 0 0 0
90	6 0 0 0 0
a	1 7 18 9 -7
aaaa	0 0 1 0 0
acasa	-4 -13 -2 0 -2
acid	0 0 0 0 -4
acte	0 1 0 0 0
adevarul	0 4 5 5 0
adresa	-7 -4 0 0 0
al	0 0 12 0 0
ale	0 0 0 1 5
alert	0 11 4 0 0
am	0 -14 -13 -8 -14
amandoi	0 0 0 0 -2
ambalaj	0 5 0 0 0
ana	5 5 0 0 0
and	0 10 15 0 0
anglia	0 3 0 2 0
ani	8 -3 -8 -1 0
anisori	0 0 0 -7 0
apartamentul	0 0 -1 0 0
april	0 0 9 0 0
are	0 0 0 0 2
arond	10 0 0 0 10
aruncat	3 0 0 0 0
asta	1 0 0 0 0
atunci	-1 0 0 0 0
au	6 -6 0 5 0
auto	0 12 14 0 0
avea	-1 0 0 0 0
avem	0 4 6 0 2
azil	2 0 0 0 0
back	0 0 9 0 0
baiatul	-2 -6 0 -3 0
baietu	4 2 0 0 0
barking	0 0 5 0 0
beat	6 0 0 0 0
brad	0 0 11 0 0
brian	0 0 4 0 0
bright	0 0 6 0 0
bărbatul	0 0 0 0 2
ca	-7 -1 -14 -8 -15
camera	0 0 -2 -1 0
cand	1 0 0 0 -3
cars	0 0 8 0 0
casa	0 0 8 6 0
caz	0 0 -2 0 0
ceva	0 0 14 0 0
cheama	0 0 0 7 0
cheamă	0 0 0 -7 0
citeste	0 0 0 0 1
clasa	0 0 -4 0 0
coaste	0 0 0 0 -1
coleg	0 0 0 0 2
colega	3 3 0 0 0
coltu	5 0 0 0 0
com	0 8 19 6 6
constructii	0 0 1 0 9
cont	0 0 0 9 2
control	0 0 -4 0 0
contul	0 0 0 0 1
copii	0 0 -3 0 0
copiii	1 0 -4 0 0
corect	0 8 0 0 0
cu	0 -10 -12 -3 0
cuiva	0 0 0 0 -7
cumnata	0 -1 0 0 0
curva	0 0 -4 0 0
d	0 0 7 0 0
daca	1 2 0 0 0
dar	0 9 0 0 0
de	2 -1 -8 -9 -3
delivery	0 0 0 0 1
delta	0 0 0 8 0
depozitul	0 0 -2 0 0
desi	0 0 0 0 -1
despre	4 5 5 0 0
dimineata	0 0 -2 0 0
din	4 8 13 14 7
divine	0 0 5 10 0
doi	0 0 4 12 10
dorm	-1 -1 -1 0 -1
dosar	0 3 0 0 0
dosaru	0 -6 0 0 0
două	0 0 0 5 10
drept	8 8 0 1 2
du	-1 0 0 0 0
duminica	0 8 0 0 0
dupa	0 0 0 0 -5
e	-3 0 0 3 0
ea	0 3 0 0 0
el	0 0 0 0 8
era	0 3 0 3 6
este	0 0 0 4 3
eu	0 3 0 -4 -3
example	12 9 18 16 6
expirat	5 2 0 0 0
facebook	0 0 0 5 6
facut	-4 0 0 0 0
fata	0 0 0 -4 0
fel	0 0 0 0 6
fetita	0 0 0 0 4
fiecare	0 0 -1 0 0
fier	-2 0 0 0 0
fights	0 0 0 9 0
fiii	0 9 22 0 0
flat	0 0 3 0 2
fostul	0 0 0 0 4
fox	8 7 9 0 0
frati	0 0 13 14 0
fresh	0 0 10 15 0
frica	0 0 -1 0 0
gazda	0 0 3 0 0
glasgow	0 0 6 0 0
go	0 -4 0 0 0
good	0 0 0 0 3
gravida	0 0 -6 0 0
gypsy	0 0 2 3 2
hands	0 0 0 3 0
harnice	0 6 11 0 0
harvest	0 0 6 0 0
home	-4 -2 -10 -7 0
hull	0 0 8 0 0
hungry	0 8 7 9 0
i	0 -4 -5 -3 -4
iarta	0 0 10 0 0
ieri	0 3 0 0 0
ii	6 -5 -5 -5 0
il	0 0 0 0 5
ilarion	0 0 4 0 0
imi	4 3 0 0 -5
in	-3 0 1 3 -4
inbox	0 0 0 0 1
incepem	0 0 0 0 2
ingerul	0 0 10 0 0
internata	0 3 0 0 3
intersectia	6 0 0 0 0
intr	0 -3 0 0 0
intreb	6 0 0 0 0
invatatoarea	0 -3 0 0 0
is	0 0 0 0 2
iulie	0 0 1 0 0
jumatate	0 -1 -1 0 0
kids	0 9 17 0 0
l	10 8 -9 0 -2
la	-6 -14 -1 -2 3
lady	0 8 0 0 0
langa	0 -4 0 12 2
lasat	-3 0 0 0 0
laundry	0 0 3 0 0
legume	5 0 0 0 0
lesinat	-1 0 0 0 0
linh	0 0 7 0 0
linkul	0 0 -6 0 0
lu	0 26 22 0 0
lucrez	4 0 -2 0 10
lui	0 -7 -8 0 11
lumea	0 -1 0 0 0
luna	0 0 0 0 2
lunii	0 0 6 15 0
luton	0 0 6 0 0
m	-11 1 -5 -7 -12
ma	-8 0 -18 -12 -9
madame	0 0 0 0 6
magazin	0 0 -6 -10 0
magazinul	0 0 0 0 5
mai	-5 -10 8 -8 -4
mailul	0 0 0 1 0
mama	-2 0 0 0 0
mana	0 0 -5 0 -5
marţi	0 0 0 1 0
me	0 3 3 6 0
mea	0 0 0 6 1
mele	0 -4 0 0 0
meu	-7 -7 -10 18 0
mi	0 4 3 1 0
mine	-2 0 0 -6 0
miss	-3 0 0 0 0
munca	2 0 6 0 1
muru	0 0 0 0 10
mâini	0 0 6 11 0
nails	0 0 6 0 0
ne	2 0 0 0 -4
net	0 0 5 0 0
next	0 0 9 0 0
nguyen	0 0 0 6 0
noaptea	0 -10 2 -4 -3
noi	-1 0 -11 -4 0
nostru	0 0 0 5 0
noua	0 0 4 0 8
nouă	0 0 4 0 0
nr	0 0 -1 0 0
nu	1 0 5 6 -5
numar	0 -5 -1 -5 0
numarul	0 0 0 -6 0
numele	0 0 0 -5 0
numeste	0 0 0 0 1
numărul	0 0 -1 0 0
o	-10 -1 -3 -8 -9
of	8 0 0 0 0
office	0 -9 -7 0 0
okonkwo77	0 0 0 0 5
opt	0 1 5 0 0
ora	0 -3 -5 0 0
our	0 0 8 0 0
pana	0 0 -10 -1 0
pasi	0 0 6 0 0
pasti	4 10 9 0 0
patronul	0 0 0 5 0
pazitor	0 10 0 0 0
pboro	12 4 4 0 9
pe	-6 -6 -6 1 -5
pentru	7 2 0 0 0
peterborough	0 0 3 0 0
pi	0 0 0 2 7
piciorul	0 0 0 0 -4
plang	0 0 -6 0 0
plangand	0 0 0 0 6
pleaca	0 0 0 0 1
plâng	0 0 -2 0 0
politia	0 0 -2 0 0
politie	0 0 -7 0 0
popa	0 1 0 9 22
posta	0 13 1 0 4
pot	-2 0 0 0 0
predau	0 0 -3 0 0
prietena	0 0 0 0 2
printu	0 0 4 0 0
promit	0 1 0 0 0
punct	15 15 18 25 14
pus	0 0 0 0 2
rabdat	0 0 0 -5 0
rares	0 0 7 0 0
ro49	0 0 0 1 0
romani	0 2 0 0 0
romanii	1 0 0 -4 -1
rusine	0 0 -4 0 0
s	-1 0 0 -3 0
sa	-1 -3 -6 -12 -9
salon	0 0 -4 0 0
santier	0 0 0 0 4
sapte	0 0 3 0 0
sase	0 0 9 0 0
scara	9 12 7 0 0
scoala	0 0 -5 0 0
scrie	6 0 0 0 0
scris	0 0 0 0 9
se	-4 -2 0 0 0
seara	0 -3 0 0 0
seful	1 0 0 0 0
sf	9 0 0 0 0
si	-8 -7 -28 -6 -6
sigur	3 0 1 0 0
sorana	0 0 1 0 0
sotia	0 0 0 0 -4
spanzurati	0 0 -4 0 0
sparkle	0 0 14 0 0
spate	-1 0 -1 -4 0
spus	4 0 0 0 0
stam	0 -4 0 0 0
statea	4 0 0 0 0
stau	0 -1 0 0 0
stockport	0 0 6 0 0
strada	0 0 -2 0 0
sunat	0 0 0 0 -3
sunati	0 5 -3 0 0
sunflower	0 0 9 12 0
sunt	0 0 0 -4 -7
suntem	0 0 -1 -3 -1
supa	0 0 0 0 5
supervizorul	0 0 0 1 0
sâmbătă	0 0 0 1 0
t	0 0 3 3 6
tandarei	0 0 9 0 0
tarfa	0 0 -2 0 0
tata	0 -3 0 0 0
te	0 -1 0 0 0
telefon	0 0 -4 0 0
telegram	4 0 0 4 4
the	0 0 15 10 9
tinut	0 0 0 0 4
tot	-3 0 0 0 0
toti	0 0 0 0 -2
touch	0 5 10 0 0
trecute	0 6 15 0 0
trei	0 0 0 0 4
treia	0 10 8 3 10
tresarre	0 0 -6 0 0
tribunalul	0 0 -1 0 3
ture	1 0 0 0 0
ucraineanca	0 0 5 0 0
ultima	0 0 8 0 0
umbra	0 0 9 12 7
un	-1 -7 -15 -14 -4
unde	0 5 0 0 0
underline	0 1 0 0 0
unsprezece	0 0 -10 -1 0
unu	0 0 -5 0 0
urlat	0 0 0 -1 0
urle	0 0 0 0 -4
urmareste	2 0 0 0 0
ursu	0 0 6 0 0
usa	0 0 -1 0 0
va	0 0 -1 0 0
vanatai	0 0 -1 0 0
vase	0 0 0 0 4
veche	0 10 7 0 0
vecina	2 0 0 0 0
vecinul	0 0 8 0 0
vine	0 7 0 0 0
vinit	0 0 0 -2 0
vitreg	-3 0 0 0 0
viza	0 4 6 0 0
vlad	1 0 0 0 0
yonas	0 0 4 0 0
zece	0 0 0 0 2
zestre	0 0 -2 0 0
zi	7 5 1 8 8
zice	1 0 0 0 0
zis	0 0 0 -6 -1
în	0 -2 0 0 0
însărcinată	0 0 -1 0 0
şi	-6 -6 -8 -3 -3
ţine	5 0 0 0 0
[word ru]
41	0 0 0 0 2
59	0 0 0 2 0
a	0 0 2 0 0
com	0 5 10 0 0
example	9 19 16 23 23
help	0 0 7 0 0
https	0 0 15 4 0
irina	0 0 3 0 0
k	0 0 0 2 0
lol	0 0 4 0 0
london	0 0 0 4 0
me	15 4 0 0 0
net	6 7 14 0 0
org	12 2 8 0 0
patriot	0 9 0 0 0
roza	0 0 0 0 2
russian	0 0 10 0 0
sneg	3 0 0 1 5
stroika	4 0 0 0 4
t	0 17 7 0 0
true	0 0 9 0 0
uk	0 0 2 0 0
wisbech	9 0 0 0 0
а	0 -7 0 0 -4
агентство	0 0 -1 0 0
академи	0 0 17 0 0
батюшка	0 -8 0 0 0
без	0 -5 12 0 3
белый	-1 0 0 0 0
братья	0 3 0 0 0
было	0 0 0 7 4
в	0 -12 -16 -12 -5
видела	-2 0 0 0 0
визу	0 4 4 0 0
висок	0 0 -3 0 0
вместе	0 0 0 -9 -6
ворот	0 0 0 0 4
все	0 0 0 0 -1
выдаёт	0 0 0 -1 -6
выложил	0 0 0 9 0
выложили	0 0 0 0 6
вышли	0 0 0 0 1
говорит	0 -1 0 9 6
года	-2 -4 -1 0 0
голову	0 0 -1 0 0
два	0 0 8 0 0
двадцать	0 -4 -5 0 0
деверь	-2 0 0 0 0
девочке	0 0 0 0 -2
девять	0 0 10 0 0
день	-1 0 0 0 0
десять	0 0 -3 0 0
детьми	0 -3 -5 0 0
диаспора	0 0 0 0 2
для	0 0 0 0 4
дня	0 -9 0 0 0
до	-9 -6 0 -3 0
добьют	2 0 0 0 0
дом	0 1 10 1 8
дочка	6 0 -1 0 -4
дыры	0 0 0 0 -4
ее	-8 0 0 0 -2
ей	0 0 0 8 0
если	0 -3 0 0 0
есть	0 0 0 -1 0
жалуйся	0 3 0 0 0
живем	0 -2 -5 0 0
за	-5 -11 -5 -11 0
землю	0 0 -2 0 0
зовут	2 0 0 0 4
и	-6 -13 -12 -12 -3
из	-4 -2 2 0 7
ислам	0 -1 0 0 0
к	-2 0 0 -3 0
квартира	0 0 -1 0 0
классная	0 0 -1 0 0
клубнику	0 0 0 0 4
кому	3 0 0 0 0
кровью	0 0 -2 0 0
кулаков	0 0 -4 0 0
латыши	0 0 6 0 0
лев	0 0 1 0 0
лет	0 5 0 0 0
лицо	0 0 -2 0 0
магазин	0 -5 0 0 0
майл	0 0 0 3 0
майя	0 0 0 -2 0
мамаша	0 5 0 0 0
меня	-5 0 0 -10 -9
миссис	10 -1 0 0 0
мистер	1 0 0 0 0
мне	6 6 -1 14 2
моего	0 -3 0 0 0
моей	0 0 0 0 -9
мой	-3 0 0 0 0
моя	0 4 0 0 0
мы	-1 -1 0 0 0
на	0 -11 0 0 -7
надежный	0 0 0 3 0
написали	0 0 0 0 -4
нас	0 0 0 0 9
нашла	0 0 0 2 0
не	-5 -11 0 0 -6
неделю	-1 0 0 0 0
нельзя	0 0 0 -4 0
нет	0 0 3 0 0
ночи	5 12 0 0 0
облили	-4 0 0 0 0
обморок	0 0 0 0 1
обозвали	0 0 0 2 0
один	0 0 -1 0 0
одиннадцатого	0 0 8 0 0
одна	0 0 -3 0 0
оду	0 0 0 -2 0
он	-4 -3 0 0 -2
она	0 -3 0 12 0
описалась	0 0 -1 0 0
орет	0 0 0 4 2
от	0 -6 -1 -2 0
отстающих	0 0 0 0 -1
охранник	2 0 0 0 0
парню	-4 0 0 0 -1
пассажир	10 0 0 0 0
письмо	0 0 0 0 8
пишет	0 0 0 0 1
пишут	0 2 0 0 1
платим	0 0 0 0 -1
платок	0 0 -8 0 0
по	-2 -6 8 -1 0
под	-4 0 0 0 0
попал	0 0 0 0 -3
права	0 3 0 0 0
приехал	9 8 0 0 0
пришел	0 0 0 4 0
просто	0 7 0 0 0
пяти	0 7 0 4 0
пятьдесят	0 0 6 0 0
работаю	0 0 0 0 -2
ресторан	0 -3 0 0 0
родной	7 0 0 0 0
роуд	0 0 1 0 0
руки	0 0 -1 0 0
русски	0 9 5 0 0
русские	0 0 7 0 0
рыбзаводе	0 0 0 0 9
с	-7 -16 -6 -14 -17
сезонке	0 0 16 0 0
сел	0 10 0 0 0
семи	0 0 2 0 0
семь	0 0 4 0 0
сент	0 -2 0 0 -2
сказала	0 0 0 -1 0
складе	0 0 0 0 -2
скорую	4 0 0 0 0
смеется	0 0 0 0 4
снимаю	0 0 0 -2 0
собака	0 2 4 3 15
сожжем	2 0 0 0 0
спит	0 3 0 0 0
сто	0 0 -1 0 0
страха	-1 0 0 0 0
строитель	-4 0 0 0 0
супервайзер	0 2 0 0 0
сын	0 -1 0 0 0
сына	-2 0 0 0 0
таджики	0 0 6 0 0
так	-4 0 0 0 0
тебя	0 0 0 1 0
теперь	0 0 0 -1 -4
то	-5 0 0 0 0
точка	6 19 18 25 4
третий	0 -1 -7 0 0
третьего	0 0 -9 0 0
три	0 0 2 1 0
тройке	0 0 8 0 0
тут	0 0 0 6 7
ты	0 0 0 3 0
у	0 -10 -7 0 0
убийцы	0 0 -4 0 0
ударил	2 0 0 0 0
уже	0 0 0 -1 0
узбек	0 0 6 0 0
универе	-2 0 0 0 0
унитаз	0 0 0 -1 0
утра	0 3 0 0 0
учительница	0 10 0 0 0
учится	0 6 0 0 0
фунтов	-2 -5 0 0 0
хозяин	0 1 0 0 0
хозяйка	0 0 0 -1 0
хохлы	0 0 7 0 0
час	7 0 4 0 0
часа	0 12 16 0 0
четверти	0 6 0 0 0
четыре	0 0 -3 0 0
чеченка	0 0 6 0 0
читает	2 0 0 0 0
что	3 -2 0 -1 3
шестнадцать	0 0 1 0 0
шестого	0 0 5 0 0
энд	0 0 16 0 0
эстонец	0 0 7 0 0
я	-6 -5 0 0 -8
[word ru-latn]
14	0 0 0 3 10
9	0 0 0 4 0
a	0 -1 0 0 0
bez	0 -3 0 0 0
bezhenka	0 0 8 0 0
boius	0 0 -1 0 0
brigada	0 0 3 0 0
brigadir	0 0 0 3 0
chasov	0 0 5 0 0
chelovek	0 -1 0 0 0
chicken	0 0 0 8 0
chto	-1 0 0 0 -5
com	8 14 22 0 0
deviat	0 0 4 0 0
dom	0 0 -7 0 0
drug	0 3 0 0 0
druzhkam	0 0 -2 0 0
dva	-6 0 0 0 0
dvoe	2 0 0 0 0
ed	0 3 0 0 0
ee	0 5 0 0 0
elm	0 0 3 10 0
emu	0 0 0 1 0
eto	0 0 0 -3 3
example	6 6 8 14 22
foods	0 0 8 0 0
galini	0 5 0 0 0
glaza	0 0 -1 0 0
god	0 1 1 0 0
golden	0 0 0 0 8
gorlo	0 0 0 0 -5
gosha	5 0 0 0 0
govorit	0 0 0 6 5
hodit	4 0 0 0 0
hohol	0 0 7 0 0
i	1 -10 0 0 0
ia	-10 -2 0 -2 0
ili	0 0 0 0 5
iz	0 2 0 0 2
k	0 0 0 -2 0
kak	0 -2 0 0 0
kazhdi	0 0 0 0 -1
kislotoi	0 0 -1 0 0
klichka	0 0 0 -5 0
koleno	0 0 0 0 3
komnate	3 0 0 0 0
kosoi	0 0 1 0 0
krov	0 0 -4 0 0
kurer	0 0 5 0 0
lana	0 0 4 1 2
let	0 9 0 -1 0
masterskoi	3 0 0 0 0
menia	2 0 0 -2 0
mi	8 0 0 0 0
mne	0 3 0 6 5
moi	0 0 0 -2 0
na	-9 -11 -5 2 -3
nas	-2 0 0 0 0
nazivaet	0 0 0 0 5
nego	0 -5 0 0 0
nelegal	0 0 15 0 0
nikto	7 0 0 0 0
nochi	0 9 0 0 0
nomer	0 -4 0 0 0
odin	0 0 -2 0 0
on	0 6 0 -4 -9
ona	0 0 0 0 -4
oret	0 0 0 7 0
parka	0 0 -1 0 0
plachet	0 6 0 0 0
platit	3 0 0 0 0
po	0 -5 5 -7 -1
pochta	0 0 0 2 0
poli	0 0 0 0 13
politsia	0 -1 0 0 0
poshla	7 0 0 0 0
prishel	3 0 0 0 1
proshlogo	0 0 0 2 0
proveriaet	3 0 0 0 0
rabotaiu	0 0 0 0 8
russkaia	0 0 9 0 0
s	-8 -4 0 -1 0
sarai	0 0 -1 0 0
sem	0 0 0 2 0
shest	0 0 4 0 0
sin	0 9 9 0 0
sinu	0 0 0 1 0
slushaet	5 0 0 0 0
sobaka	0 6 6 8 15
sorok	0 0 3 0 0
spat	0 -1 0 0 0
tel	0 7 0 0 0
telefon	7 0 0 0 0
ti	0 7 0 7 0
to	-3 0 0 0 0
tochka	6 16 17 23 0
tvar	0 0 0 5 0
u	-3 -3 12 11 5
udaril	0 3 0 0 0
uehal	0 0 0 0 -2
uksusom	0 0 0 0 -1
utra	0 5 1 0 0
v	-3 -8 -16 -4 -2
vchera	0 0 0 3 0
vechera	0 0 6 0 0
viktor	0 0 6 0 0
viza	0 0 1 0 0
vizu	0 0 1 0 0
vnuk	0 4 0 0 0
vozle	0 -1 0 0 0
vtoroe	0 -1 0 0 0
walk	0 3 10 0 0
za	0 -3 0 -3 0
zhivet	1 0 0 0 0
[word so]
6	0 3 0 0 0
8	0 1 0 0 0
88	4 0 0 0 0
9ka	0 2 0 0 0
a	0 0 2 0 0
aan	-3 0 0 0 0
abriil	1 0 0 0 0
addoon	0 0 -3 0 0
ah	1 2 -14 0 0
ahaa	0 0 0 2 0
ahaan	4 0 0 0 0
ahay	5 0 0 3 -17
ahayd	-2 0 0 13 2
ama	0 0 0 -1 0
ammaan	0 0 -4 0 0
an	2 0 0 0 0
anaguna	0 0 0 1 0
arbaco	0 1 0 0 0
ardaynimo	0 5 0 0 0
arkay	0 0 0 0 3
at	1 14 22 12 12
ay	0 0 0 -9 0
ayaa	-6 0 0 -10 0
ayaad	0 1 0 0 0
ayaan	-1 0 4 8 0
ayay	-7 0 0 0 0
ayuu	-1 -7 0 -5 4
baan	0 -5 0 0 2
baasaboorkayga	0 8 0 0 0
badan	0 -2 0 0 0
badeed	2 0 0 0 0
ballan	0 0 0 4 0
banaankeda	0 0 0 0 3
bangiga	0 0 -1 0 0
baqayaa	7 0 0 0 0
beerta	0 0 0 -1 0
biggie	0 0 5 0 0
bilaabo	0 0 -3 0 0
bilood	-9 -14 -5 -9 0
bisha	1 0 0 0 0
bishii	0 1 0 0 0
biyo	0 0 0 -1 0
boliiska	7 0 0 0 0
booliska	0 3 0 0 0
burhaan	0 0 1 0 0
c	0 0 0 1 0
caato	0 0 11 0 0
caayaan	0 0 0 0 6
cabsi	0 0 -11 0 0
cagaaran	0 7 0 0 0
carruurtu	0 0 -1 0 0
cawo	0 0 6 0 0
ceejiyay	0 0 0 0 2
cidina	4 0 0 0 0
cige	0 1 0 0 0
co	3 1 4 8 13
colne	2 0 0 0 0
com	8 10 39 0 0
cuntada	-1 0 0 0 0
da	0 0 -3 0 0
daanka	0 -2 0 0 0
dad	5 0 0 0 0
darius	0 0 7 0 0
degganahay	0 0 0 0 3
dhacday	0 0 2 0 0
dhan	-11 0 0 0 0
dhaw	0 3 0 0 0
dheere	0 0 5 0 0
dhibic	11 0 0 7 4
dhigataa	0 0 0 5 0
dhillo	3 5 0 0 0
diiday	11 0 11 0 0
diraa	0 0 0 0 1
dot	14 18 24 27 12
dugsi	0 0 2 0 0
dugsiga	0 0 3 0 0
duhurkii	0 0 0 -3 0
email	5 0 0 7 0
example	4 0 1 9 0
feer	0 0 -1 0 0
fiidnimo	4 0 0 0 0
fiisadayda	0 0 1 0 0
flat	0 0 4 0 0
furayaa	0 0 0 3 0
gaadhi	0 0 -2 0 0
gaajada	0 0 -2 0 0
gaar	0 4 0 0 0
gaashka	0 0 0 2 0
gabadha	0 -5 0 0 0
gacmaha	-4 0 0 0 0
garabka	0 0 0 4 0
gargaar	0 -2 0 -4 0
geeyay	0 0 0 1 0
gmail	4 14 1 0 7
golden	0 0 2 0 0
guri	0 0 17 11 0
guriga	0 0 -7 0 0
guurinayaa	0 0 0 6 0
habeen	7 0 0 0 0
habeenkii	0 0 0 -1 0
hadda	0 -1 0 0 0
haybe	0 0 12 0 0
haysaa	0 0 0 1 0
hodan	0 0 3 0 0
hoose	0 0 17 0 6
hooyaday	0 1 0 0 0
hore	0 0 0 0 4
hortiisa	1 0 0 0 0
i	-3 -7 -2 -15 4
iga	0 0 0 -7 -5
igeeyay	0 0 0 2 0
igu	0 -1 0 -4 -6
ii	10 0 1 0 0
iimeelkaygu	0 0 0 0 2
ilaa	1 0 0 0 0
ilaaliyaha	8 0 0 0 0
ima	0 -1 0 0 0
imid	0 0 0 4 0
inaan	0 0 0 -2 -4
ingiriis	0 0 25 0 0
inkaar	0 0 0 0 11
inuu	0 0 0 0 -1
isaga	3 0 0 0 0
iska	0 0 0 0 -1
iskuulka	0 -7 -6 0 0
iyo	0 3 38 13 0
jabiyay	-1 0 0 0 0
jeer	0 -2 0 0 0
jimcaha	0 0 2 0 0
jimce	0 0 0 2 0
jiray	0 0 0 2 0
joogaa	1 0 0 1 0
joognaa	0 0 0 3 2
joojinayaa	5 0 0 0 0
ka	-3 -2 0 -5 7
kaadhka	1 0 0 0 0
kaarkayga	0 0 0 0 4
kayskaygii	0 0 3 12 0
keenay	0 0 0 0 9
koob	0 0 0 -1 0
kow	0 0 6 5 6
ku	-13 0 15 3 6
kulul	-5 -5 -5 0 0
kursi	1 0 0 0 0
la	3 14 18 8 20
laba	0 0 -10 -1 -7
labaad	0 0 -5 0 0
lafta	0 0 -2 0 0
laga	0 0 0 -4 0
lagu	0 0 0 -8 -3
leeyahay	-2 0 0 15 0
leh	-5 0 0 0 0
lihid	1 0 0 0 0
lihidin	0 0 0 4 0
live	7 3 3 1 4
lixda	3 0 0 0 0
london	0 0 4 0 0
ma	-1 -6 0 -2 0
maajo	2 0 -4 0 0
maalintii	-3 0 0 -8 -2
maareeyaha	-1 0 0 0 0
madow	1 -4 -6 -1 0
magangalyo	0 0 0 14 17
makhaayadda	0 0 15 2 3
maple	0 4 0 0 0
maqaayadda	0 0 13 0 0
mar	0 -1 0 0 0
markay	0 -4 0 0 0
markii	5 0 0 0 0
markuu	0 0 0 -4 0
maxkamad	0 0 -3 0 0
me	0 2 0 0 0
mushaharka	0 0 -5 0 0
na	0 0 0 -5 0
naag	0 0 0 -3 0
nabad	0 0 14 0 0
nadiifin	0 0 0 0 2
nahay	0 0 0 0 1
nambar	0 20 13 0 0
neefta	0 1 0 0 0
nin	4 2 -4 0 0
ninku	0 7 0 0 0
noqo	0 0 0 4 0
oo	-1 5 -6 2 -6
park	0 2 0 0 0
pilgrim	0 0 1 0 0
qaatay	0 0 0 0 3
qabiilkayga	0 0 0 6 0
qabtay	0 0 0 12 0
qaniinay	0 0 0 7 0
qaxooti	0 0 10 0 0
qof	0 0 3 0 0
quraanka	0 2 0 0 0
raacay	0 0 0 0 2
rubuc	0 3 0 11 0
saacadood	0 -2 0 0 0
saacadu	0 0 -3 0 0
saaray	0 0 0 -5 0
saaxiib	0 -2 17 0 0
saddex	0 -6 -5 0 0
saddexdeeda	0 0 17 0 0
sano	0 0 -1 0 0
saxansaxo	0 0 7 3 3
shaah	0 0 -1 0 0
shanta	0 0 3 0 0
shaqada	0 0 0 0 -1
shaqaysaa	0 0 0 4 0
shaqeeya	0 0 0 0 -5
shaqeeyaa	0 0 0 1 -1
shaqeeyaan	0 0 0 5 0
sharci	0 0 6 4 0
sharcigaagana	0 0 25 0 0
siin	0 0 0 -3 0
siiyo	0 0 0 0 -6
soddon	0 1 0 0 0
soo	-3 0 0 -4 0
soomaali	0 0 6 0 0
subaxdiina	0 0 -3 0 0
subaxnimo	2 0 0 0 9
sugayaa	7 15 22 0 0
suuqa	0 0 -1 0 0
t	0 0 2 0 0
taal	11 8 1 0 0
tahay	0 0 0 -4 -8
talaadadii	0 0 1 0 0
telefoonkayga	0 3 0 0 0
tihiin	1 0 0 0 0
tirtirayaa	2 0 0 0 0
toban	0 0 -1 0 0
tobankeeda	1 9 9 0 0
todobadeeda	0 0 19 0 0
toorrey	0 4 0 0 0
u	0 -4 0 -3 1
ubax	0 0 3 0 0
ubaxda	0 0 0 4 0
ugu	0 0 0 0 -1
uk	4 8 13 0 0
uur	0 0 -2 -1 0
waa	-6 1 19 16 19
waan	7 12 0 -7 -12
waashaa	0 0 0 0 -1
wacay	0 0 0 7 0
walaahi	0 0 0 2 0
walaalkay	0 0 0 0 -2
wanaagsan	0 1 0 0 0
waqti	0 0 1 0 0
wardiga	0 0 23 0 0
wareejiyay	0 0 0 0 -2
wasakh	0 2 -1 0 0
waxaa	0 0 0 -2 -1
waxaan	0 0 -2 -5 7
waxay	0 0 0 -1 4
way	-2 -9 0 -8 0
wiil	0 -2 0 0 0
wuu	-5 -4 0 -11 -8
wuxuu	0 2 0 0 9
x	0 0 0 3 0
xamar	2 0 0 0 0
yaal	0 9 20 0 7
yahay	0 0 0 -2 0
yahoo	0 0 0 2 4
yeeraan	0 0 0 -1 0
yidhi	0 0 0 6 0
yiri	0 0 0 2 5
[word sq]
12	0 0 0 2 0
3319	7 0 0 0 0
63	0 0 0 2 0
72	0 0 0 0 2
9	0 0 0 2 6
a	0 0 5 0 0
acid	0 0 0 -2 0
adresa	0 0 -3 0 -3
afër	0 0 0 -1 0
agim	0 0 3 0 0
ai	-5 0 0 0 2
angli	0 0 -3 0 0
ankth	0 0 0 0 -6
apartamenti	6 0 0 0 0
ardhur	0 0 0 0 3
artan	0 0 5 2 0
at	14 20 20 20 27
au	0 0 0 1 0
azilkërkues	0 0 7 0 0
babai	0 -5 0 0 0
bashkshorti	0 15 15 0 0
besa	0 0 2 0 0
bodrum	0 0 -2 0 -4
bodrumi	0 0 20 4 4
bridge	7 0 0 0 0
brigadieri	0 0 -2 0 0
budallaqe	0 0 -2 0 0
buka	0 0 0 6 8
burre	0 0 0 0 3
burri	-2 0 0 0 0
burrin	0 1 0 0 0
burrë	0 0 0 0 4
bë	0 0 0 0 2
bërtiti	0 8 0 4 0
call	-2 0 0 0 0
cdo	0 0 -5 -5 0
chef	0 5 8 0 0
co	6 4 3 9 12
college	0 0 -4 0 0
com	13 19 26 0 0
d	0 3 14 0 0
darkës	3 0 0 0 0
deportojnë	0 0 -1 0 0
deri	0 0 0 2 -6
dhe	6 0 -8 -5 -3
dhjetë	-3 0 -2 -2 0
dhoma	-5 0 -2 -2 0
dion	4 0 0 0 0
ditësh	0 -1 0 0 0
djali	-2 0 0 0 0
djalin	5 5 0 0 0
do	0 0 0 0 -1
dogja	-1 0 0 0 0
dot	11 14 20 24 0
dridhem	0 0 -4 0 0
drita	0 0 1 0 0
dy	0 -1 -3 -5 0
dytë	0 0 -1 0 0
e	0 8 16 6 -2
edhe	0 0 0 -5 6
email	0 0 0 7 11
emaili	0 0 0 0 7
emailin	0 0 0 6 0
emrin	0 0 0 -1 0
era	0 0 15 2 0
erdhi	0 18 0 0 5
et	0 0 0 7 5
example	16 17 17 18 15
fakeacc	0 4 0 0 0
femijet	0 -2 0 0 0
filloj	0 0 0 0 3
fillore	0 -1 -2 0 0
firmën	0 0 0 2 0
fle	0 0 0 0 -1
flemë	0 -3 -1 -7 -10
fola	0 0 0 0 -1
fole	-1 0 0 0 3
foto	5 0 0 0 0
frik	2 0 0 0 0
frika	-4 0 0 0 0
frike	0 0 0 -2 0
frikë	4 0 -4 0 0
fshehurazi	0 0 0 0 1
fshihem	0 -4 0 0 8
fundit	8 9 10 6 3
fyti	0 0 -1 0 0
gatuaj	0 0 3 0 3
gezo	0 0 5 8 0
gishtash	0 0 0 0 6
gjak	0 0 -1 0 0
gjithe	0 0 -1 0 3
gjyms	0 0 3 0 0
gjyshes	0 2 4 0 0
gmail	5 8 3 1 5
go	-2 0 0 0 0
goma	0 0 24 0 0
gomone	0 0 17 0 0
green	0 0 8 0 0
grua	0 0 0 1 0
grusht	0 0 0 0 -3
guri	0 0 15 0 0
gushtit	-4 0 0 0 0
hajdut	0 -3 0 0 0
hapi	0 0 0 0 6
herë	-1 0 0 0 0
hodhi	5 0 0 0 0
home	-7 -11 -10 -9 0
hoteli	0 0 -5 -1 0
hoxha	0 0 6 1 2
hyrja	0 7 4 4 0
i	-5 7 8 8 0
ika	-2 0 0 0 -3
ikni	0 0 0 -1 0
iku	0 6 0 0 0
im	0 -3 -2 20 16
ime	0 -2 0 0 0
ishte	0 0 0 6 2
jam	1 0 0 4 11
janë	0 3 0 0 0
java	1 0 -4 0 -9
je	6 0 0 0 0
jem	0 0 0 0 8
jep	0 0 0 -2 0
jetoj	8 0 0 2 0
k	0 0 0 3 0
ka	13 -4 2 -5 -9
kafja	0 0 7 0 0
kafshëve	0 0 0 0 5
kam	0 0 -5 -2 -6
kapi	0 0 0 0 3
kasap	4 6 3 0 0
kati	-2 0 17 13 12
katër	0 0 3 0 0
katërt	0 0 -1 0 0
kercenon	0 0 0 0 -3
klientet	0 5 0 0 0
kom	6 0 0 0 0
kontrollon	0 0 0 0 5
kopshti	0 0 2 0 0
kosovare	0 0 5 0 0
kreka	0 0 16 0 0
kryqëzimi	0 0 0 0 2
ku	0 -8 -7 0 -2
kuqeli	0 0 18 0 0
kur	-5 0 0 0 0
kurd	0 0 5 0 0
kurvë	0 0 -1 0 0
kush	0 0 0 -1 0
kuzhina	0 0 7 0 1
këndi	4 0 0 0 2
lane	0 0 -3 0 0
lavazhi	0 0 11 6 0
letra	0 3 0 0 0
linthorpe	7 0 0 0 0
llogaria	0 0 0 0 5
londer	3 3 1 5 0
lorina	0 0 0 0 7
m	0 0 1 0 0
m'duhet	0 0 0 0 6
ma	1 2 -1 0 -9
mafioz	0 0 -3 0 0
magazina	0 0 7 3 0
maj	0 -1 -3 0 0
mamin	0 0 0 0 2
maxhup	0 0 -4 0 0
mbaruar	0 5 8 0 0
mbi	3 -1 0 6 0
mbiemri	0 1 0 0 0
mbremje	0 -2 0 0 0
me	0 2 10 3 0
merr	7 0 0 0 0
mesazhe	0 0 0 0 1
minus	0 0 7 7 9
mira	0 0 12 0 0
mobiljeve	8 3 0 0 0
motra	0 0 0 0 7
muaj	0 -4 0 0 0
më	-2 8 11 7 4
mëngjesit	0 0 3 0 0
mërkurë	0 0 0 0 -5
n'banesën	0 0 6 7 7
na	0 5 0 -3 -1
naten	0 -3 0 0 0
natën	0 -3 0 -3 0
natës	0 0 0 -3 0
ndoqi	0 0 0 0 -5
ne	-4 -10 -14 -11 -2
nga	2 1 5 -1 0
ngujuar	0 0 -2 0 0
nik	0 0 4 0 0
nje	-11 -2 -9 -6 -3
njeri	0 0 -7 0 0
nji	-3 -3 -8 0 0
një	-8 0 1 5 -3
njëjti	0 0 0 0 2
nuk	7 0 0 0 0
numri	1 0 0 -8 0
në	0 -3 -1 -5 -2
nën	-1 0 -4 0 2
office	-10 -9 -8 0 0
ora	0 -2 -3 0 0
org	8 5 6 0 0
osht	0 0 0 6 0
outlook	7 9 5 8 11
p	0 1 0 0 0
pa	1 0 6 0 -1
pagë	0 0 -4 0 0
pair	0 0 1 0 0
paratë	0 -2 0 0 0
parkingu	0 0 6 0 0
parë	0 0 -1 0 0
pas	2 0 0 0 -3
pasaportat	0 0 0 0 -1
pastroja	0 0 0 0 1
paund	0 -1 0 0 0
per	0 -8 -5 -4 0
pesë	0 0 2 2 1
pica	0 0 2 8 0
pika	16 16 21 25 10
pikë	8 16 11 15 6
plak	0 -3 0 0 0
po	0 -3 -2 -1 -6
portugeze	0 0 9 0 0
prej	0 0 2 -4 -3
pritje	0 0 0 0 3
prostitute	0 0 0 0 3
proton	10 0 8 13 19
pune	3 4 12 8 12
punoj	-1 2 -3 -6 -1
punon	6 8 0 0 12
pyetën	0 0 0 0 1
për	0 -1 0 0 0
përdhes	0 0 0 0 1
qafë	0 0 -1 0 -4
qafën	0 0 0 10 0
qe	-2 -4 -1 -1 -5
qepur	0 0 -7 0 0
qershor	0 0 -4 0 0
qoshja	0 0 0 0 1
quajne	0 0 0 -4 0
quhet	0 -3 0 0 0
që	-4 0 0 -1 -2
rekrutojn	0 0 0 0 3
restoranti	0 0 -10 -5 0
rreth	0 0 0 2 0
rri	0 0 0 0 -3
rrija	0 0 0 0 -5
rrijmë	0 0 0 9 8
rrogën	-1 0 0 0 0
rruga	0 0 0 1 0
ruan	2 0 0 0 0
s'kam	0 0 0 2 0
s'me	0 0 0 -1 -3
sa	-2 -1 0 0 0
saj	0 0 0 4 0
se	-1 -4 0 7 0
servisi	0 9 0 0 0
sh	0 12 8 9 5
shishe	0 0 0 0 1
shiu	0 0 6 1 0
shkoj	-1 0 0 0 0
shkolla	0 0 -1 -2 0
shkruani	0 0 0 6 16
shkurt	0 0 12 0 0
shoqja	5 12 0 0 0
shpi	0 0 0 0 9
shpresa	0 0 11 0 0
shtata	0 0 7 0 0
shtatzane	0 0 0 0 9
shtatzënë	0 0 -4 0 0
shtatë	0 0 -3 -2 0
sime	0 0 -1 0 0
snoopy	0 0 4 0 0
sot	2 0 8 0 0
spital	0 0 -4 -2 -1
stacioni	0 0 0 -1 -1
studenti	6 0 0 0 0
sy	0 0 -4 0 0
t	0 0 12 7 3
ta	0 0 0 0 -6
te	-9 -15 6 2 4
tet	0 0 0 0 1
tete	0 0 -5 -1 0
tetëmbëdhjetë	0 0 4 0 0
tha	1 0 0 0 -6
thanë	-6 0 0 0 0
thike	0 0 -3 0 -1
thojnë	0 0 0 0 11
thone	0 0 0 -4 0
thote	0 0 0 6 0
thotë	0 0 0 1 0
tij	-8 2 2 9 6
tim	0 0 0 2 0
tirana	4 0 0 0 0
tmerrohem	0 0 -4 0 0
tokë	0 -4 0 1 0
tre	0 0 2 0 0
tregoi	-2 0 0 0 0
tretë	21 20 11 0 0
tri	-4 -3 -2 0 0
tyne	0 0 0 7 0
të	-10 2 12 0 -12
u	0 -2 0 0 0
uk	3 12 16 0 0
un	-1 0 -2 0 0
une	-1 -3 -15 0 0
unë	0 5 0 7 8
vajza	0 -3 -6 -6 0
veta	-5 -17 -17 -6 0
vetes	0 0 0 6 0
vetëm	0 0 0 0 4
vinin	5 0 0 0 0
viz	0 0 15 15 0
viza	0 0 3 2 7
vizë	0 10 3 0 0
vizën	0 4 5 0 0
vjeshte	6 1 0 0 0
vjeter	0 0 3 0 0
vogël	-1 0 0 0 0
vras	0 0 -3 0 0
zemra	0 0 -1 0 0
[word ta]
07	0 0 0 0 4
20	8 0 0 0 0
30	0 2 0 0 0
54	0 0 0 2 0
7	0 1 0 0 0
76	0 0 0 0 2
a	0 0 2 0 0
account	13 0 13 0 0
and	13 0 0 0 0
at	0 9 9 4 6
avamanam	3 0 0 0 0
check	0 4 0 0 0
co	0 0 3 7 8
code	0 21 15 0 13
com	17 16 24 0 0
d	0 0 2 0 0
dot	11 13 18 27 15
example	1 4 3 9 11
fb	0 5 0 0 0
gmail	0 0 0 4 0
hotmail	0 0 0 0 3
https	0 0 5 0 0
insurance	0 0 -1 0 0
kavi	0 0 0 2 0
kavitha	0 0 0 1 4
me	0 7 5 0 0
number	0 0 0 0 -2
r	0 7 11 13 9
sort	0 0 21 15 0
sukanya	0 0 0 0 5
t	0 0 9 5 0
tamil	2 3 0 0 0
uk	3 7 8 0 0
window	0 -2 -5 0 0
yahoo	5 6 1 3 7
அகதி	0 0 3 0 0
அகப்பையால்	-1 0 0 0 0
அக்டொபர்	0 0 2 0 0
அங்க	0 0 0 8 0
அசிங்கமாக	0 0 0 0 8
அடிக்கிரான்	-1 0 -2 0 0
அடிக்கிராரு	0 0 -1 0 0
அடிச்சு	-3 0 0 0 0
அடிமை	0 0 -1 0 0
அடுத்த	0 -2 0 0 0
அடைச்சு	0 0 0 0 -8
அட்	6 9 6 3 11
அட்வான்ஸ்	0 4 0 0 0
அதையும்	3 0 0 0 0
அந்த	2 0 0 3 0
அன்னிக்கு	0 0 0 -2 0
அன்னை	0 1 0 0 0
அப்பா	0 0 0 -4 0
அப்புரம்	0 0 0 7 3
அலுதா	0 2 0 0 0
அலுது	0 -1 -2 0 0
அல்பெனியன்	0 0 7 0 0
அவங்ககிட்ட	4 0 0 0 0
அவட	0 -2 0 0 1
அவனை	0 0 0 5 0
அவன்	4 -4 0 4 1
அவர்	0 3 0 2 7
அவர்ர	0 0 0 0 1
அவலுக்கு	0 0 0 0 9
ஆகஸ்ட்	0 0 2 0 0
ஆசிட்	0 0 -3 -2 0
ஆடி	0 0 2 0 0
ஆன்டு	8 0 0 0 0
ஆன்ட்டிக்கு	0 7 0 0 0
ஆரு	0 0 16 0 0
ஆருக்கு	0 0 10 0 0
ஆல்	1 0 0 0 0
ஆஸ்துமா	0 0 -6 0 0
இங்க	5 0 0 4 0
இடத்தில்	0 -2 0 0 0
இதெ	0 5 0 0 0
இந்திய	0 0 3 0 0
இன்னொருத்தன்	0 0 0 10 0
இம்ரான்	0 0 1 0 0
இரவில்	0 -1 0 0 0
இரவு	0 -2 0 0 0
இரு	0 0 -7 0 0
இருக்கானெ	0 6 0 0 0
இருக்கிர	12 5 1 15 16
இருக்கிரன்	0 0 -4 0 8
இருக்கிரம்	5 10 0 0 8
இருக்கிரால்	0 7 0 0 0
இருக்கு	0 -11 0 0 0
இருக்கென்	0 0 0 1 1
இருக்கொம்	7 0 0 0 0
இருந்தான்	3 8 0 0 0
இருந்து	11 18 -4 0 0
இருபது	0 2 7 5 0
இருபத்து	0 0 0 3 0
இருப்பவல்	-2 0 0 0 0
இறங்கினேன்	0 0 0 4 0
இலக்கம்	4 0 0 0 0
இலங்கை	0 0 6 0 0
இலை	0 8 8 0 0
இல்ல	3 0 2 0 0
ஈமெயில்	-3 0 0 0 0
உடனெ	-2 0 0 0 0
உடம்பெல்லாம்	0 0 0 0 4
உடைச்சுட்டாங்க	0 0 0 0 4
உதவி	0 2 0 0 0
உதவிக்கு	-5 0 0 0 0
உதைப்பார்	0 0 -2 0 0
உலகம்	0 4 0 0 0
உல்ல	0 0 0 0 1
ஊர்	4 0 -3 7 0
எங்கலை	0 0 0 0 -1
எங்கல்	10 0 0 0 0
எஜென்ட்	0 0 0 2 0
எடுத்தா	0 -2 0 0 0
எட்டு	0 8 0 0 -2
எட்வர்ட்ஸ்	0 0 5 0 0
எதிர்	0 0 0 0 7
எனக்கு	0 3 0 22 0
எனக்குச்	0 4 0 0 0
எனது	0 -3 0 0 0
என்	1 12 -15 -13 1
என்கிரான்	-1 0 0 0 0
என்ட	0 1 0 0 8
என்டு	0 -8 0 -4 0
என்னை	0 0 -4 -1 5
என்னைப்	0 0 0 0 -3
என்னொட	0 0 0 3 1
என்ர	0 10 0 -4 3
என்ரான்	0 0 0 0 10
என்ரு	-10 -12 -2 -7 1
எலு	0 10 0 3 -1
எலுதிட்டு	0 0 0 0 -1
எலுதிப்பொட்டு	-1 0 0 0 0
எலெ	-1 0 0 0 0
எல்லாம்	-8 -2 0 0 0
எல்லொரும்	0 0 0 0 4
எவி	0 0 0 -3 0
ஐ	0 0 0 0 1
ஐஞ்சாம்	0 0 1 1 0
ஐந்து	0 0 1 0 0
ஐயா	0 0 0 0 -2
ஐஸ்கிரீம்	0 0 0 3 0
ஒட்டுரென்	0 0 0 0 -2
ஒனர்	0 3 0 3 0
ஒன்னு	0 0 18 0 0
ஒரு	12 6 17 1 1
ஒருத்தர்	0 6 0 0 0
ஒரெ	0 0 -5 -3 0
ஒர்க்ஷாப்	2 0 0 0 0
ஒவ்வொரு	0 0 0 0 -1
கடிச்சது	-1 0 0 0 0
கடை	-4 -2 -1 9 8
கடையில	0 -8 -3 0 0
கடையில்	5 0 0 0 0
கட்டி	-1 -2 0 0 0
கதவில	0 0 0 0 -1
கதவைத்	8 14 0 0 0
கத்தி	-1 0 0 0 0
கத்தினான்	0 0 0 1 0
கனக்கு	4 0 0 0 0
கனவர்	1 0 0 5 1
கன்	0 0 -2 0 0
கன்னில்	-1 0 0 0 0
கரி	0 0 -3 -3 0
கருப்பன்	0 0 -1 0 -2
கருப்பி	0 0 -4 0 0
கர்ப்பினி	-3 0 -6 0 0
கலுத்தப்	7 0 0 0 0
கல்யானமாம்	0 2 0 0 0
கல்யானம்	0 0 -5 0 0
கவுன்சில்	9 0 0 0 0
காசு	0 0 -1 -1 -6
காசைத்	4 0 0 0 0
காதலன்	0 0 0 4 0
காத்தான்குடி	0 0 6 0 0
காத்து	-4 0 0 0 0
கானர்	0 0 10 0 0
காம்	0 0 6 0 0
காயம்	0 -4 0 0 0
காய்கரி	4 0 0 0 0
காரனம்	0 0 0 6 0
கார்	0 2 0 -2 0
கார்டு	0 5 0 0 0
கார்பெட்	0 0 0 3 0
காலில்	-1 -6 -3 0 5
காலை	4 0 0 8 0
கிடக்கு	0 -1 0 0 0
கீல	15 11 13 4 0
குடுக்கல	0 0 -2 0 0
குத்தினான்	0 -2 -5 0 0
குனம்	0 0 6 0 0
குன்டு	0 0 6 7 0
குப்பையில்	0 0 0 0 -1
குப்பையை	0 0 -4 0 0
கூட	0 2 0 0 0
கூட்டாலி	0 0 0 5 0
கூப்பிடலாம்	0 22 0 0 0
கூப்பிடுங்க	0 4 0 0 0
கூப்பிடுவாங்க	0 1 0 0 0
கூப்பிடுவார்கள்	4 0 0 0 0
கெட்டா	-1 0 -3 -9 -6
கெலி	-2 0 -8 0 0
கெஸ்	-2 0 0 0 0
கை	0 -3 -1 0 -2
கொச்	0 0 10 3 0
கொட்டிட்டா	0 0 -3 0 0
கொன்டு	0 0 0 -7 -11
கொன்னுடுவார்	0 -1 0 0 0
கொர்ட்	0 -7 -10 -5 0
கொஸ்டா	0 0 3 0 0
கோபிநாத்	0 0 4 0 0
க்கு	1 0 0 0 2
க்ரேவ்ஸ்எண்ட்	0 0 5 0 0
சக்கர	0 0 -3 -6 -1
சந்திக்கிர	2 0 -2 0 0
சந்தெகம்	0 0 -2 0 0
சமீர்	0 0 2 0 0
சமையலரையில்	0 0 0 -1 0
சமையல்காரனா	0 0 0 0 1
சமொசா	0 0 0 0 6
சம்பலமெ	0 0 0 -2 0
சம்பலம்	-7 0 0 0 0
சாட்சி	0 2 0 0 0
சாதி	0 0 -1 0 0
சாப்பாடு	0 0 -1 0 0
சார்	0 0 4 0 0
சிநெகிதி	0 1 0 0 0
சிரிச்சான்	0 0 0 4 0
சிவநெசன்	0 0 4 0 0
சீ	0 0 12 0 0
சுத்தம்	0 -2 0 0 -2
சுரெஷ்	0 0 5 0 0
சூடு	0 0 0 0 -1
சூப்பர்வைசர்	-4 0 0 -5 0
செங்கல்	-2 0 0 0 0
செஞ்சென்	0 0 0 0 4
செந்தென்	0 2 0 0 6
சென்ர	5 8 0 0 0
செப்டம்பர்	0 0 2 0 4
செய்ய	-9 0 -1 -7 -2
செய்ரென்	-1 0 0 0 0
செய்வினை	4 0 0 0 0
செலவுக்கு	0 0 0 0 -1
சொக்கு	0 0 6 0 0
சொந்த	0 0 0 -1 10
சொன்னான்	-9 0 0 0 0
சொரு	0 3 0 0 0
சொல்ராங்க	0 0 0 3 0
சொல்ரார்	6 0 0 0 0
சொல்லி	-3 0 0 0 -1
சொல்லித்	0 -4 0 0 4
சொல்லுரா	0 0 -1 0 0
ஜிமெயில்	3 0 0 0 6
ஜுவல்லர்ஸ்	1 0 0 0 0
டயர்	13 4 0 3 0
டாக்டர்	4 0 0 0 0
டாட்	6 3 11 18 0
டீச்சர்	0 -3 0 0 0
டொர்	0 0 1 0 0
தகப்பன்	4 0 0 0 0
தங்கக்	0 0 11 0 0
தங்கச்சி	0 0 0 2 0
தங்கும்	0 0 0 2 0
தங்கை	0 0 0 0 7
தனியா	0 4 0 0 0
தம்பி	0 0 0 0 5
தரல	0 -2 0 0 2
தலும்பு	0 -1 -3 4 0
தல்லி	0 -1 0 0 0
தான்	14 0 0 0 0
திகதில	1 1 7 0 0
திட்டுரா	0 0 -1 0 -2
தினமும்	0 0 0 -1 0
திரந்தான்	15 0 0 0 0
திருட்டு	0 4 0 0 0
துப்புரவு	3 0 -4 0 0
தெதி	8 15 14 -3 0
தெதிம்	0 0 7 0 0
தெதில	1 0 2 0 0
தெதிலெருந்து	0 0 13 0 0
தெரியல	0 0 0 4 0
தெரியும்	15 0 0 0 0
தையல்	-6 0 0 0 0
தொசை	0 0 0 0 5
தொட்டத்து	0 3 0 0 0
தொலி	3 0 0 3 0
நகை	0 0 -3 0 0
நம்பர்	-6 0 -14 -1 0
நம்பல	0 0 0 0 2
நர்சரி	0 0 2 0 0
நல்லவங்க	0 0 0 0 -2
நாங்கல்	0 0 0 7 0
நாத்தனார்	0 4 0 0 0
நான்	-1 8 0 3 -5
நான்கில்	0 5 19 0 0
நாப்பத்தி	0 0 0 7 0
நாயெ	0 2 0 0 0
நாயை	0 0 0 0 -3
நாய்	0 0 -7 0 0
நார்காலியில்	0 -2 0 0 0
நார்பத்தி	0 0 5 12 0
நார்ரம்	0 -1 0 0 0
நாலு	0 0 9 0 0
நாலுக்கு	0 0 5 0 0
நின்டவர்	2 0 0 0 0
நிமிடம்	0 1 23 2 0
நிலைமை	5 0 0 0 0
நீதிமன்ரம்	0 0 -1 0 0
நெர்ரு	0 9 0 0 0
நைஜல்	0 0 2 0 0
நைட்	4 -3 -1 -4 -6
னு	0 -14 0 -2 0
ன்னு	0 5 0 0 0
பக்கத்து	1 0 1 5 12
பக்கம்	0 9 0 0 0
பசங்க	0 0 0 3 0
பசங்கலுக்கு	0 0 0 -1 0
பச்சை	0 0 11 11 0
படிக்கிரால்	5 0 0 0 0
படிக்கிரென்	10 1 0 0 1
பட்டம்	4 0 0 0 0
பண்ணாங்க	4 0 0 0 4
பண்ணாதீங்க	0 0 0 0 1
பதினாரு	0 0 4 0 0
பத்துக்கு	3 0 7 0 0
பன்னிரன்டாம்	0 0 10 -1 0
பன்னிரன்டு	0 0 0 -1 0
பன்னுங்க	0 0 0 0 -2
பன்ரான்	0 0 0 0 -1
பன்ரென்	-2 0 0 -2 0
பயங்கரவாதி	0 0 -1 0 0
பயனி	4 0 0 0 0
பயப்படுகினம்	0 7 0 0 0
பயமா	3 0 0 0 0
பயம்	2 0 0 3 6
பரமெஸ்வரி	0 0 3 0 0
பலக்கடை	0 1 3 0 0
பலைய	0 0 0 0 2
பஸ்	4 -1 0 0 0
பாக்கி	0 0 -4 0 0
பாத்தவர்	2 0 0 0 0
பாத்து	0 0 0 -5 0
பாத்துக்கொண்டு	0 2 0 0 0
பார்லர்	0 0 2 0 0
பாலத்துக்கு	0 15 12 13 4
பால்	0 4 0 4 0
பாஸ்	0 0 0 0 2
பின்னெரம்	0 5 0 0 0
பிரென்ட்	0 0 18 0 0
பிலாட்	0 0 -9 0 0
பில்ல	0 0 0 1 0
பில்லை	0 -2 0 -2 0
பில்லைக்கு	0 -2 0 3 0
பில்லையல்	-2 0 0 0 7
புட்பால்	0 0 -1 0 0
புதிய	0 0 15 2 0
பூட்டி	-2 0 -5 -3 0
பெசாமல்	0 0 0 -7 0
பெட்ரொல்	0 0 -4 -8 0
பென்	0 0 -4 0 0
பெயரில்	6 0 0 0 0
பெரன்	0 0 0 1 0
பெரு	5 0 0 9 9
பெர்	0 -3 0 0 0
பெல்ட்டால	0 0 0 -1 0
பெஸ்புக்கில்	0 0 0 6 0
பேசுகிறான்	0 0 0 9 6
பொகிரால்	0 5 0 0 0
பொடுரதில்ல	3 0 0 0 0
பொட்டொவை	0 0 0 6 3
பொன	-2 0 -2 0 3
பொனாங்க	0 0 0 -1 0
பொனென்	0 -2 0 0 0
பொனை	0 0 -2 0 0
பொன்	0 1 -3 0 1
பொன்னு	0 2 0 7 5
பொன்னுக்கு	0 3 0 0 0
பொயிட்டார்	0 0 -7 -11 -5
பொர	0 0 -4 -1 0
பொலீஸ்	0 -2 -7 0 -7
பொஸ்ட்கொட்	0 1 -10 0 0
போடுகிறான்	0 0 0 -1 0
போட்டிருக்கிறார்கள்	0 0 0 0 3
போறாங்க	3 0 0 0 0
மகனுக்கு	0 0 0 -6 0
மகன்	0 0 0 7 0
மகல்	3 0 0 0 2
மசாஜ்	0 0 -8 -3 0
மதியம்	0 0 0 10 0
மனி	0 14 15 12 7
மனிக்கு	-3 4 -4 -6 -1
மனின்னு	0 5 2 0 0
மனுசன்	0 0 0 3 0
மனுசி	-1 0 0 1 0
மனைவி	0 2 0 0 0
மன்வெட்டி	0 0 -2 0 0
மரிக்கொழுந்து	0 0 0 0 1
மருந்து	0 0 -2 0 0
மருந்துக்	0 0 2 0 5
மருமகல்	0 0 0 6 0
மரெக்	0 0 2 0 0
மலலையர்	0 0 0 1 0
மாசமா	0 -9 0 0 0
மாசம்	-2 6 -8 0 0
மாட்டன்	3 0 0 0 0
மாத	0 0 0 -3 0
மாதிரி	-2 0 0 0 0
மாப்பில்லை	0 0 0 0 4
மாமி	0 0 0 4 0
மார்பில்	3 0 0 0 0
மாலை	-3 0 -6 0 -1
மிச்சமில்	0 0 15 0 0
மிரட்டல்	0 0 0 0 1
மிஸ்	2 0 0 0 0
மீது	0 2 0 0 0
மீரா	0 0 6 0 0
முகத்தில	0 0 -2 0 0
முகத்தில்	0 0 -1 0 0
முகம்	0 0 0 -5 0
முடிச்சுட்டாரு	0 0 0 0 1
முதலாலி	0 0 0 2 -8
முதல்	0 2 -3 0 0
முதுகு	0 0 -1 -1 0
முன்னாடி	1 2 0 4 0
முன்னால	0 0 0 0 -1
முன்னால்	-3 0 0 0 0
முப்பத்தஞ்சு	0 0 2 0 0
முலங்கால்	8 0 0 0 0
முல்லைத்தீவு	0 0 9 0 0
மூனாம்	0 1 0 0 0
மூனு	0 0 0 1 0
மூன்டு	0 0 -6 0 0
மெனெஜர்	2 0 0 1 0
மெயின்	0 0 1 0 0
மெயில்	0 -8 0 5 5
மெல்	0 0 0 -3 0
மைக்கெல்	0 0 2 0 0
மௌலவி	0 6 0 0 0
ம்	0 -1 0 0 0
யாரும்	9 1 0 0 0
யாரொ	0 0 0 0 -1
யால	0 -2 0 0 0
யால்ப்பானம்	0 0 3 0 0
ரயில்வெ	0 0 15 12 13
ரவீந்திரன்	0 0 3 0 0
ராஜன்	0 0 0 4 0
ராத்திரி	2 6 -5 0 2
ரூமுக்குல்ல	0 0 0 0 -4
ரூம்	0 0 -2 0 0
ரூம்ல	0 -13 -3 0 0
ரென்டு	0 0 0 0 13
ரொஜா	0 0 3 0 0
ரொடுல	0 0 15 0 4
ரொட்ல	0 1 0 0 0
ரொம்ப	1 4 0 0 0
ல	0 8 -11 -8 0
லக்ஷ்மி	0 2 0 0 0
லிங்க்	0 0 0 3 0
வ	0 -2 0 0 0
வந்தவர்	0 0 0 0 2
வந்து	5 5 0 0 -7
வந்தென்	0 1 0 0 0
வயசாச்சு	0 8 0 0 0
வயசு	0 6 0 0 10
வயது	-3 -4 0 0 7
வருசமா	0 0 0 0 4
வரைக்கும்	0 2 0 0 0
வலக்கு	-10 -13 -6 0 0
வலி	0 0 0 0 3
வாகீசன்	0 0 2 0 0
வாங்க	4 0 0 0 0
வாசலில்	0 1 0 0 0
வாசல்ல	-4 0 0 -7 0
வாடகை	0 -1 0 0 6
வாட்சன்	0 0 12 0 0
வாப்பா	0 0 0 6 0
வாஷ்ல	0 0 -1 0 0
விக்கிரென்	0 0 0 14 0
விசா	0 0 6 3 0
விட்டான்	0 0 -1 0 3
விலுந்தென்	0 0 0 -2 -5
வீங்கியிருக்கு	0 0 -5 0 0
வீடு	-9 0 -7 -3 4
வீட்டில	0 0 0 -5 0
வீட்டு	0 0 -1 12 0
வீட்டுக்காரன்	0 0 0 8 0
வீட்டுல	2 -1 -5 0 4
வெச்சு	-4 0 0 0 0
வென்	0 -1 0 0 0
வெர	-5 0 -1 -5 0
வெல	-3 0 0 0 0
வெலை	-2 -1 0 -6 8
வைக்கப்	-3 0 0 0 0
வைக்கிரான்	0 0 -5 0 0
வைச்சவர்	0 -2 -1 -3 0
வைச்சான்	0 0 0 -8 -3
ஷிப்ட்	-3 0 0 0 4
ஷெல்ஸ்	0 2 0 0 0
ஸ்டெட்டஸ்வில்	0 0 2 0 0
ஸ்டெல்லா	0 0 4 0 0
ஸ்டொர்	0 0 -4 0 0
ஸ்ட்ரீட்	0 0 0 0 2
ஸ்ரீ	0 0 2 0 0
ஸ்வின்டன்	0 0 9 0 0
ஹொட்டல்	0 0 0 3 0
ஹொட்டல்ல	2 0 -3 -3 0
[word ti]
18	0 0 0 0 5
3	0 1 0 0 0
3b	0 0 0 0 1
40	0 3 0 0 0
5521	0 2 0 0 0
9	4 0 0 0 2
abrha22	0 0 0 0 1
at	0 4 7 7 7
boi	0 0 0 6 0
cad	0 0 1 0 0
care	0 0 2 0 0
coach	0 0 1 0 0
com	13 19 34 0 0
dot	6 8 9 16 0
dud	0 0 0 0 6
example	15 18 12 17 24
gmail	0 0 3 8 15
habesha	7 0 0 0 0
habtu7	0 1 0 0 0
kinfe	0 0 13 7 4
lemlem	0 0 4 1 0
mama	0 0 6 0 5
me	0 8 5 0 0
neger	3 4 0 0 0
net	0 2 7 0 0
org	12 7 14 0 0
outlook	0 3 0 0 3
pritesh	0 0 0 2 0
rahwa	0 0 0 0 3
senait	0 6 0 5 0
t	4 1 11 11 3
taxi	0 13 7 4 1
text	0 1 0 0 0
trans	0 0 0 3 0
tsigereda	0 0 3 4 0
uk	6 0 5 0 0
x	0 0 6 0 0
yahoo	7 4 1 2 8
ለቂቁልና	0 -1 0 0 -2
ለተብርሓን	0 0 6 0 0
ለንደን	0 0 5 0 0
ለይቲ	-6 -6 -8 -4 -10
ሊትል	0 0 5 8 0
ሊንከን	11 7 1 3 6
ሊውሻም	0 0 2 0 0
ሊድል	0 0 2 0 0
ላዕለዋይ	0 0 6 4 0
ላዕሊ	0 0 0 0 1
ሌን	6 0 0 0 0
ልበይ	0 0 -3 0 0
ሒል	2 0 0 0 0
ሒዘ	0 0 0 -1 0
ሒዙ	0 -2 0 -5 0
ሒዝዎ	-4 -7 0 0 0
ሒጃበይ	0 0 -2 0 0
ሓለቃ	0 0 0 6 0
ሓሊደይ	0 12 0 0 0
ሓላፊ	0 0 0 -4 -1
ሓላፊትና	0 0 0 2 0
ሓሙሽተ	0 3 6 0 0
ሓማተይ	4 0 0 -1 0
ሓማታ	0 0 0 2 0
ሓምሻይ	0 0 1 3 0
ሓሪሙኒ	8 -5 0 0 -5
ሓሮውጌት	0 3 0 0 0
ሓቢሩ	0 0 -3 0 0
ሓባር	0 0 4 0 4
ሓብተይ	0 -5 0 0 0
ሓታቲ	0 0 0 1 0
ሓኒቁኒ	0 -1 -3 0 2
ሓንቲ	-2 -4 -6 0 -12
ሓኪም	-1 0 0 -8 0
ሓወይ	0 -9 -1 7 0
ሓውስ	0 0 2 0 0
ሓይለ	0 0 8 0 0
ሓይለስላሴ	0 0 5 0 0
ሓደ	-12 -6 12 7 -7
ሓዲረ	0 -1 0 0 0
ሓድሽ	0 0 0 3 -4
ሓጂ	0 0 1 0 0
ሔስተርስ	0 0 0 5 0
ሕማቅ	-2 -2 0 0 0
ሕቆኣ	0 -3 -1 0 0
ሕቆይ	0 0 -1 0 0
ሕበይ	0 -2 -3 0 -4
ሕብሪ	0 0 10 12 0
ሕንጻ	3 4 4 0 0
ሕዳር	1 0 5 0 0
ሕጂ	0 -2 0 -7 7
ሕጻናት	15 -6 -2 0 2
ሕጻን	0 -2 0 0 -1
ሖም	-1 0 0 0 0
ሖስፒታል	0 0 -6 0 0
ሖተል	0 0 -7 0 0
ሖቴል	-1 0 -6 0 0
መምሕርት	-7 0 0 0 0
መርዓ	0 5 3 0 0
መሳርሒየይ	0 0 0 7 0
መስምዒ	0 0 0 0 7
መስኮት	-5 0 -7 -6 0
መስጊድ	0 13 6 6 5
መቀመጫይ	0 0 -2 -4 0
መንእሰያት	0 0 -1 -4 0
መንኩበይ	0 0 -2 0 -2
መንደፈራ	0 0 6 0 0
መንገዲ	4 0 0 0 3
መንጢሉኒ	0 -5 0 0 2
መኣዝን	0 0 0 2 0
መኪና	-2 -4 -5 -1 0
መኪናኡ	-1 0 0 0 0
መካኒክ	0 3 16 0 0
መዋእለ	5 10 -3 -1 0
መውዓል	0 1 0 0 0
መዓልቲ	0 11 8 0 -4
መድሓኒት	0 0 -4 0 0
መጋቢት	6 2 1 0 0
መግቢ	5 2 6 -6 0
መጺኡ	1 13 0 0 0
መጺኣ	8 0 0 0 -4
መጺኦም	-1 0 0 0 -2
መጽዮም	0 -3 0 0 0
ሚስተር	0 0 -4 0 0
ሚዛንን	0 0 2 0 0
ሚያዝያ	5 4 5 0 0
ማርተሎ	6 0 0 0 0
ማነጀር	0 0 -1 0 0
ማንካ	0 6 13 0 0
ማዕጾ	0 5 0 -2 0
ማዕጾና	0 0 -2 0 0
ማዕጾይ	0 0 -6 -4 -5
ማይ	-2 -7 -3 0 -7
ምሳና	0 0 0 0 6
ምሳይ	0 0 0 0 7
ምስ	0 -4 -8 9 -7
ምስኣቶም	0 0 0 0 -4
ምስክር	1 0 -4 0 0
ምስጢረይ	0 4 0 0 0
ምሸት	0 0 0 0 1
ምድሪ	0 10 4 1 0
ምግቢ	-5 0 -3 -1 0
ሞኑመንት	0 0 0 5 0
ሞይታ	3 10 0 0 0
ረኪበ	1 0 0 0 0
ረጊጹኒ	0 0 -2 -3 0
ሩም	-1 0 0 0 0
ሪቨርሳይድ	0 0 0 1 0
ራብዓይ	0 0 1 3 2
ርብዕን	0 0 8 0 0
ርእሰይ	-5 -6 -11 -9 -4
ርእሳ	0 0 -6 0 0
ርእየ	0 0 -1 0 0
ርእየዮ	0 -2 0 0 0
ርእያቶ	3 0 0 0 0
ርእያቶም	0 0 0 0 1
ርእይዎ	0 0 0 0 10
ርኩስ	-3 0 0 0 0
ሮቸስተር	0 0 12 0 0
ሮድ	13 0 0 4 3
ሮድን	0 4 0 0 0
ሰለስተ	-1 -3 0 0 5
ሰላም	0 -3 0 0 0
ሰሙን	0 0 0 0 -3
ሰሚዑ	-3 0 0 0 0
ሰሚዓ	-3 0 0 0 0
ሰማያዊ	0 0 3 6 0
ሰማይ	0 15 17 0 0
ሰበይተይ	0 0 0 -2 -5
ሰበይቲ	0 0 -6 -5 0
ሰባት	-1 -6 0 -4 0
ሰብ	-7 -4 0 0 -2
ሰብኣየይ	4 0 -5 -1 -12
ሰብኣያ	0 3 0 -9 4
ሰብኣይ	-6 0 0 -9 -5
ሰኑይ	0 0 0 -1 -3
ሰንበት	0 0 9 0 0
ሰንዓፈ	0 0 5 0 0
ሰካር	0 0 0 -6 0
ሰዓት	0 -2 -7 17 1
ሰይሩ	0 -1 -4 -1 -6
ሰይርዎ	0 6 0 0 0
ሰይሮም	0 -3 0 0 10
ሰዲዱለይ	0 -1 0 0 0
ሰዲዳቶ	9 0 0 0 0
ሰገነይቲ	0 0 8 0 0
ሱዳናዊ	0 0 10 0 0
ሲቫ	0 0 3 0 0
ሲክስ	2 0 0 0 0
ሳልሳይ	0 -3 2 -1 0
ሳውዝሓል	0 0 8 0 0
ሴኩሪቲ	0 0 0 3 0
ስለ	2 5 0 -3 -7
ስልከይ	0 1 -5 0 -2
ስልኪ	3 0 0 0 0
ስሒቃ	2 0 0 0 0
ስመይ	-3 0 0 3 -1
ስሙ	0 0 0 0 -1
ስምሓል	0 0 4 0 0
ስራሕ	3 0 0 -3 0
ስቅ	0 3 0 -2 0
ስቲፕ	0 2 0 0 0
ስታርስ	0 5 8 0 0
ስናፕ	0 0 -1 0 0
ስኢነ	-2 -9 -5 0 0
ስእሊ	0 -3 0 0 -2
ስደተኛ	0 0 9 3 0
ስድራ	0 0 0 0 -1
ስጋ	0 0 1 0 8
ስፌት	-2 0 -2 0 0
ሶሻል	0 0 0 0 6
ሸርሙጣ	0 -1 -2 0 0
ሸውዓተ	0 3 0 0 0
ሻሒ	0 0 -4 -1 0
ሻሒዱል	0 0 2 0 0
ሻምበል	0 4 0 0 0
ሻሸይ	0 0 -2 0 0
ሻቅላ	0 0 -7 0 0
ሽሕ	0 0 -4 0 0
ሽሻይ	0 0 4 0 0
ሽብርተኛ	0 0 0 0 -2
ሽዱሽተን	9 0 0 0 0
ሽድሽተ	0 0 -2 0 0
ቀሊዑ	0 -2 0 0 0
ቀይሕ	0 3 8 9 0
ቀደም	6 0 0 0 0
ቀጺልኪ	-1 0 0 0 0
ቁጽረይ	0 -5 0 0 0
ቁጽሩ	0 0 0 -3 0
ቁጽሪ	3 -6 3 0 -1
ቃላት	-2 0 0 0 0
ቅርሲ	0 4 6 0 0
ቅድሚ	0 0 -5 -4 -3
ቅድሚኡ	0 0 0 0 2
ቅድም	0 0 0 0 10
ቆልዑ	-2 -5 0 -12 -4
ቆልዓኣ	0 0 0 -3 0
ቆልዓይ	0 0 0 6 0
ቆሪጸ	0 -3 -1 0 0
ቆርበተይ	0 0 -1 0 0
በሊ	0 0 -4 0 0
በልኩ	0 0 0 0 -1
በልክዎ	0 0 0 4 0
በረከት	0 4 0 0 0
በሰለይ	0 4 0 0 0
በነት	0 0 1 0 0
በዓል	0 0 0 -6 9
ቡን	4 16 24 0 0
ባሕሪ	0 13 9 0 0
ባርያ	0 0 -7 -1 0
ባቡር	0 0 -8 0 0
ባንኪ	-2 0 -4 -4 0
ባንኮ	5 5 0 0 0
ቤተ	0 0 -4 -2 0
ቤተይ	0 0 0 9 0
ቤታ	0 0 0 6 0
ቤት	-4 0 -1 -1 -8
ብ	-4 0 0 0 0
ብሓጺን	0 0 -3 -1 0
ብመስኮት	-3 0 0 0 0
ብመቀስ	0 4 0 0 -2
ብማንካ	0 0 0 -3 0
ብሪዝ	0 0 10 0 0
ብርከይ	-4 -5 -2 0 0
ብሰንኪ	0 0 0 6 0
ብሰይፊ	0 9 0 0 0
ብቀበቶ	2 0 -7 -3 0
ብቁልፊ	0 0 0 -2 0
ብበትሪ	0 4 0 -3 -3
ብቪዛ	0 0 7 6 0
ብናይ	0 0 1 0 0
ብእግሩ	0 6 0 0 0
ብካራ	5 3 0 0 0
ብክብረት	0 0 -1 0 0
ብክብሪ	0 0 0 -1 0
ብዓሌተይ	0 7 0 -1 0
ብዓል	0 0 0 0 6
ብዘይ	0 -1 0 -4 0
ብዙሕ	0 4 0 0 0
ብዛዕባ	0 0 0 0 -1
ብድሕሪ	13 6 1 9 0
ብድሕሪት	-1 0 0 0 0
ብጫማ	-4 0 0 0 0
ብፈርኔሎ	0 0 -2 0 0
ብፍርሒ	0 0 -6 -1 0
ቪዛ	3 0 8 8 0
ቪዛይ	0 0 5 4 0
ቪድዮ	0 0 -2 0 0
ተሓኪመ	0 4 0 0 0
ተሰይሩ	0 -3 -8 -5 -3
ተስፋ	0 1 0 -8 -4
ተቀቲሉ	-4 0 -6 0 0
ተብጽሕ	0 0 -2 0 0
ተንኪፉኒ	0 0 -2 0 0
ተክለሓይማኖት	0 0 10 0 0
ተወልደ	0 0 4 0 0
ተወጊኡ	0 0 -3 0 0
ተዓጽዩኒ	0 20 19 0 0
ታሕተዋይ	4 0 0 0 0
ታክሲ	2 0 0 0 -2
ቴሌግራም	0 -1 0 0 0
ትሕቲ	0 0 12 5 1
ትማሊ	0 -3 0 0 -5
ትም	0 0 -7 0 0
ትምሕርቲ	-4 -10 -8 0 0
ትሰርሕ	6 2 0 -5 0
ትሽዓተ	0 0 13 0 0
ትበሓል	0 7 0 0 0
ትበኪ	3 0 0 0 0
ትብለኒ	-2 -1 0 0 0
ትነብር	0 6 0 0 3
ትንፋሰይ	-1 0 0 0 0
ትከልኣኒ	-2 0 -4 0 0
ትካል	4 3 6 0 0
ትወቅዓኒ	0 0 -3 0 0
ትድርብየኒ	0 0 0 0 2
ትጸርፈኒ	0 0 -6 -4 -8
ትጻረፈኒ	0 0 0 8 0
ቻፕል	0 2 0 0 0
ነሓሰ	8 0 3 0 0
ነርስ	-3 0 0 -5 0
ነበርኩ	5 0 0 0 0
ነብሰይ	3 0 0 -1 0
ነቲ	-3 0 0 0 0
ነኪሱዋ	0 0 -2 0 0
ነዚ	0 2 0 0 0
ነይረ	9 6 0 0 -1
ነይሩ	-2 0 0 0 4
ነዲዱ	-1 -2 0 0 0
ነጊረያ	0 7 0 0 0
ነጊሩ	0 0 0 0 -1
ነጥቢ	10 20 24 34 2
ነጸላይ	0 0 -5 -2 -2
ኒስደን	0 1 0 0 0
ናሖም	0 0 9 0 0
ናባይ	0 -2 0 0 0
ናብ	1 -3 -10 -1 -14
ናይ	-6 2 2 4 -2
ንሓለቃይ	0 0 0 0 -1
ንሰርሕ	2 2 0 0 0
ንሱ	4 -4 0 0 0
ንሳ	-5 0 0 0 5
ንሳቶም	4 0 0 0 0
ንስኪ	0 0 0 4 0
ንቀርም	0 0 0 0 -4
ንነብር	2 5 -5 0 -2
ንኣደይ	0 5 0 -9 0
ንእክሊ	1 0 0 0 0
ንኩሉ	9 8 0 -1 0
ንዓይ	3 0 0 0 0
ንደቀይ	0 5 0 0 0
ንድቅስ	-6 0 0 0 0
ንጓለይ	-2 0 0 -2 -1
ንፖሊስ	0 0 -1 0 0
ኢለ	0 -2 -4 -2 0
ኢሉ	-12 -9 -2 -7 6
ኢሉለይ	-4 -2 -1 0 0
ኢሉኒ	0 -9 0 0 0
ኢላ	-3 -5 0 0 0
ኢሎም	-8 -2 0 0 -1
ኢመይለይ	0 0 0 11 6
ኢመይል	0 0 0 8 7
ኢማም	0 0 2 0 0
ኢትዮጵያዊ	0 0 15 0 0
ኢና	-3 1 -3 0 -1
ኢን	12 0 0 0 0
ኢኪ	0 1 0 0 0
ኢደይ	0 -6 -9 -6 0
ኢዳ	0 0 -2 0 0
ኢድሪስ	0 0 3 0 0
ኣለና	-3 0 0 0 0
ኣለኩ	-1 -8 0 -2 0
ኣለካ	0 0 0 -3 -4
ኣለዎ	0 2 0 0 0
ኣላ	0 -4 -2 -1 3
ኣሎ	2 -7 -1 0 -7
ኣማኑኤል	0 0 3 0 0
ኣርባዕተ	0 0 -4 -4 0
ኣርችወይ	0 0 4 0 0
ኣሲድ	0 0 -4 0 -4
ኣስላም	0 0 -2 0 0
ኣቃጺላ	-2 0 0 0 0
ኣቢዩ	0 -1 0 0 0
ኣብ	-1 -1 3 1 -4
ኣብቂዑ	0 0 4 0 0
ኣብቲ	0 3 -3 10 5
ኣብታ	0 0 0 19 10
ኣብዚ	0 -6 0 7 0
ኣብዩ	0 0 0 7 5
ኣብጺሓዮ	0 4 0 0 0
ኣት	20 15 16 11 21
ኣትዩ	-1 0 0 -3 0
ኣነ	3 0 0 0 7
ኣንጺሩኒ	0 -6 0 -7 -1
ኣእትዩ	-3 0 0 0 0
ኣእዳወይ	0 -2 -6 -3 0
ኣካራይ	0 0 0 0 6
ኣኮይ	0 0 0 10 0
ኣወዳት	-2 0 0 0 0
ኣውሪዱላ	0 -2 0 0 0
ኣውቶቡስ	0 0 -9 -2 0
ኣይሕበንን	0 -2 0 0 0
ኣይሰምዕን	0 -1 0 0 0
ኣይከኣልኩን	-3 0 0 0 0
ኣይወጹን	0 0 0 0 2
ኣይፈልጥን	0 0 0 -2 -6
ኣደ	0 -1 0 0 0
ኣዴና	0 0 0 8 0
ኣድራሻይ	0 -1 0 0 0
ኣገልጋሊት	0 0 -1 0 0
ኣገዲዱኒ	2 0 0 0 0
ኣጋ	0 0 0 -3 0
ኣፍልበይ	-3 0 0 0 0
ኣፍንጨይ	0 0 0 -1 0
ኣፍደገ	0 0 -7 0 0
ኣፍደገይ	0 0 -2 0 0
ኣፕ	0 -3 0 0 0
ኤ	0 4 0 0 0
ኤርትራ	0 0 7 0 0
ኤርትራዊ	0 0 9 0 0
ኤን	1 0 0 0 0
ኤንድ	0 0 19 0 0
እሕዝ	0 0 -3 0 0
እመሓር	0 1 0 0 0
እምኒ	-5 0 -1 0 -1
እሰርሕ	3 13 0 0 2
እቲ	-8 0 0 -6 -2
እታ	0 -7 0 0 -3
እትሰርሕ	0 0 0 7 0
እነብር	0 3 0 -4 0
እናበለ	0 -4 0 -1 0
እናበሉ	-1 -4 0 -4 0
እናተመለሰት	0 0 0 0 6
እንተ	0 -9 0 -6 -5
እንዳ	18 20 27 26 5
እውን	-3 3 0 -3 0
እዚ	3 0 0 0 0
እዛ	0 0 0 0 -2
እዝነይ	0 -1 -2 -2 0
እየ	-3 -5 -11 -8 -4
እዩ	2 8 -9 -7 -3
እያ	0 6 0 -5 6
እዮም	0 -1 -2 0 0
እደሊ	-3 -2 -2 -9 0
እግሩ	0 0 0 0 -2
እጽርግ	-3 0 0 0 0
ኦርላ	0 0 1 0 0
ከለና	0 0 0 -2 0
ከለኩ	-1 -7 -6 -5 0
ከልቡ	0 0 -1 0 0
ከልቢ	0 2 -4 0 0
ከም	0 -3 -1 -5 -4
ከምዚ	0 -1 0 0 0
ከቢቦማ	0 6 0 0 0
ከብደይ	10 0 -4 -6 -6
ከዕዩለይ	0 -3 0 0 0
ከይሕበኒ	0 0 0 0 7
ከድና	-3 0 0 0 0
ኩሉ	0 5 0 -1 0
ኩርናዕ	-2 0 -8 5 1
ኩክ	1 6 0 0 0
ኩዕሶ	0 0 0 0 -1
ኪዲ	-4 -2 0 0 0
ኪዳነ	0 0 3 0 0
ካሊያኒ	0 0 3 0 0
ካልኣይ	0 2 6 2 0
ካልኣይቲ	14 12 7 9 0
ካምብሪጅ	0 0 1 0 0
ካራቫን	0 0 0 0 -3
ካርደይ	0 -6 -1 0 0
ካብ	0 -4 -8 5 -7
ካብቲ	2 0 0 0 0
ካብኡ	0 0 0 0 -1
ክልተ	2 -5 0 0 -11
ክልቲኣን	0 0 0 0 2
ክመሓር	0 1 0 0 0
ክራይ	-2 0 -4 0 0
ክርስትያን	0 -4 -3 0 0
ክሰርሕ	0 2 0 0 0
ክሰዳ	0 4 0 0 0
ክሳብ	0 0 -3 7 -5
ክሳደይ	-2 -2 -6 -4 0
ክስርዞ	14 25 0 0 0
ክሽነ	0 0 -4 0 0
ክቀትለኪ	-3 -2 -7 0 0
ክብሉ	-2 0 0 0 0
ክትንክፋ	7 0 0 0 0
ክትከይድ	0 -3 0 0 0
ክነድድ	0 0 0 0 -1
ክወስዳ	0 6 0 0 0
ክወስድ	0 3 0 0 0
ክወስዶም	0 3 0 0 0
ክውጽኣኒ	0 0 -1 0 0
ክዓጽው	0 -7 -1 0 0
ክዳነይ	0 4 0 0 0
ክድርብየላ	0 -1 0 0 0
ክድርብየልኪ	0 -1 0 0 0
ክገብር	-4 0 0 0 0
ክገዝእ	0 0 0 -1 -1
ክፍሊ	0 -2 -6 -11 0
ክፍሊት	0 0 -6 0 0
ኮቫልስኪ	0 0 5 0 0
ኮይነ	0 0 -2 0 -8
ኮይኑ	0 7 -2 0 0
ኮይንና	0 -3 0 0 0
ወላዲተይ	0 0 0 2 0
ወረቃቅተይ	7 0 0 0 0
ወርሒ	-3 -6 -8 -1 0
ወርቃዊት	0 0 6 11 0
ወርከር	0 0 0 6 0
ወሲዳቶ	0 0 0 0 4
ወሲዶምኒ	0 0 -1 -5 -2
ወቂዑኒ	14 0 0 0 0
ወቂዕዋ	-3 -1 0 0 0
ወናኒ	-3 0 0 -1 3
ወይ	0 2 16 0 0
ወደይ	-2 -3 0 14 0
ወዲ	0 -2 14 0 0
ወዳ	0 0 0 -4 0
ወጊኡኒ	3 0 -1 -2 0
ወጺኣ	3 0 0 0 0
ዋንድስዎርዝ	0 0 2 0 0
ዌምብሊ	0 0 10 0 0
ውሽጢ	0 0 -1 0 0
ውን	-5 -1 0 0 0
ውዑይ	0 0 0 -4 -1
ውግእ	0 0 -4 0 -6
ዓመተይ	-3 0 0 -1 0
ዓመታ	0 3 0 -2 0
ዓመት	0 0 -3 0 -2
ዓርቢ	0 0 0 -2 -3
ዓርከይ	0 10 0 0 0
ዓሰርተ	0 0 8 12 0
ዓሰርተው	0 0 1 1 0
ዓሳ	0 0 2 4 0
ዓሻ	0 0 -3 -3 0
ዓቢ	0 0 2 0 0
ዓባይ	-3 0 26 0 0
ዕረፍቲ	0 0 -4 0 -2
ዕርቃነይ	0 0 -2 0 0
ዕስራን	0 10 6 0 0
ዕንጨይቲ	4 4 0 3 0
ዕዳ	0 0 0 0 -5
ዕድመይ	-8 -9 -3 0 0
ዘለኒ	0 0 0 12 0
ዘላ	9 2 3 10 19
ዘሎ	15 5 25 28 24
ዘሎኩካ	0 0 1 0 0
ዘርኢ	0 0 0 -1 0
ዜሮ	0 0 7 0 10
ዝመጻእኩ	11 1 0 0 0
ዝሞተትኒ	0 0 -3 0 5
ዝሰምዓኒ	4 0 0 0 0
ዝሰርሕ	0 0 0 2 0
ዝበሓል	0 20 -8 -3 0
ዝብል	-4 0 0 0 -3
ዝብሓል	0 1 0 0 0
ዝነበረ	0 0 0 4 0
ዝነበረት	0 0 0 6 7
ዝነብር	0 1 0 0 0
ዝኮነ	4 0 0 0 0
ዝኮንኩ	-4 0 0 -2 -4
የለን	-3 -9 0 -2 -7
የሕምመኒ	-2 0 0 0 0
የስርሑኒ	0 0 0 0 2
የብለይን	-1 -3 -1 -5 -3
የብላ	-2 0 0 0 0
የፈራርሓኒ	-1 0 -2 0 0
የፈራርሖም	7 0 0 0 0
ያፌት	0 0 5 0 0
ይሓርማ	0 0 0 3 0
ይሓርም	0 -2 0 0 0
ይሓትት	0 0 -1 0 -1
ይመሓር	0 8 0 0 0
ይመጽእ	0 0 0 -1 0
ይመጽእን	1 0 0 0 0
ይረግጽ	0 0 0 0 5
ይሰምዑ	3 0 0 0 0
ይሰርሓ	0 6 0 0 0
ይሰርሕ	4 3 0 -5 -2
ይስሕቅ	0 6 0 4 0
ይስሕብዋ	0 0 -2 0 0
ይስዕባ	0 0 -2 0 0
ይበሓል	0 0 0 -2 3
ይበክዩ	0 0 -3 0 0
ይብለኒ	-10 -9 -1 0 0
ይብሉ	0 0 0 -1 0
ይብል	-8 -6 0 0 0
ይብልዎ	0 -2 0 0 0
ይነብር	4 1 0 0 0
ይከታተለኒ	0 0 0 0 -5
ይወስዶ	1 0 0 0 0
ይወቅዓ	6 0 0 0 0
ይወቅዓኒ	0 -2 -4 0 0
ይወቅዕዎ	0 0 0 0 -7
ይውጹ	0 -2 0 0 0
ይዕበድ	0 0 0 0 -3
ይደሊ	2 -3 -4 0 3
ይደሚ	0 -2 0 0 0
ይጸርፈኒ	5 0 -1 0 0
ይጽርፈና	0 0 -6 -6 0
ይጽበኪ	0 0 3 0 0
ይፈርሕ	0 0 0 0 10
ይፍትሽ	4 0 0 -2 0
ደሚዩ	0 0 -1 0 0
ደም	-5 -8 -4 -2 0
ደሞዘይ	2 0 0 0 0
ደሞዝ	-3 0 -1 -3 -4
ደረጃ	1 0 -1 0 0
ደርቢ	1 16 12 3 4
ደርብይዎ	0 -3 -5 0 0
ደርብዮም	0 -3 0 -2 0
ደቀይ	-7 0 0 0 0
ደቂ	0 0 0 0 -2
ደቂቅ	0 0 2 0 0
ደቃ	4 0 0 0 0
ደዊሉለይ	2 0 0 0 0
ደዊላ	0 0 0 -2 0
ደው	0 -2 0 0 0
ደድሕረይ	0 3 0 0 0
ደገ	-3 0 -1 0 0
ዱውዝበሪ	0 0 7 0 0
ዳርሊንግተን	0 0 2 0 0
ዳንየላ	0 0 14 0 0
ዳኛ	0 0 -1 -1 0
ድሕሪ	0 0 15 11 8
ድማ	-8 3 0 0 0
ድቃስ	0 0 -3 0 0
ድኳነይ	0 0 0 6 5
ድኳን	-5 -6 -1 2 0
ዶብሊ	0 0 3 0 0
ዶት	4 0 0 7 0
ዶክተረይ	2 0 0 0 0
ዶክተር	0 0 0 10 0
ጀሚራ	0 0 0 -3 0
ጂም	0 0 2 0 0
ገሪፉኒ	0 -5 -2 0 0
ገብረ	0 0 4 0 0
ገብረእግዚኣብሔር	0 0 3 0 0
ገንዘብ	5 0 -6 -1 -1
ገዛ	-3 -12 -12 -8 -8
ገዛና	-4 0 0 2 0
ገዛኣ	-1 -4 0 0 0
ገዛይ	0 -1 0 20 2
ገዝሚ	0 -1 -8 0 0
ገጸይ	-2 0 -10 -4 -2
ገጽኪ	0 0 -4 0 0
ገፈይ	0 0 -6 0 -7
ጉዳይ	0 0 2 0 0
ጋራጅ	0 0 1 0 0
ጋይም	0 0 6 0 0
ግሪንገይት	0 4 0 0 4
ግን	0 -7 0 -2 7
ግንቦት	3 5 5 0 0
ግዜ	0 -4 -2 -6 0
ግደይ	0 0 10 0 0
ጎሓፍ	0 0 0 0 -3
ጎረቤተይ	-2 -2 0 0 -3
ጎረቤት	1 0 0 0 0
ጎይታ	0 0 19 0 0
ጎይታይ	0 0 0 5 0
ጎይትኦም	0 0 6 0 0
ጎደና	9 0 -3 12 10
ጓል	0 0 0 -1 0
ጠሪዓ	0 0 0 4 12
ጠዊዮሞ	0 2 0 0 0
ጡረታይ	0 1 0 0 0
ጡፍ	-6 -2 -6 -1 0
ጣብያ	3 0 0 -2 0
ጥራይ	-4 -5 -1 -4 -6
ጥቃ	4 0 1 6 2
ጥቅምቲ	9 7 2 0 0
ጥንስቲ	0 0 -3 0 -1
ጥዑም	0 0 12 8 0
ጥዕና	0 0 -4 -2 0
ጭንቀት	0 -3 0 0 0
ጸሊም	-6 -5 -6 0 -5
ጸላም	0 0 -1 0 0
ጸሪፋትኒ	-3 0 0 0 -2
ጸኒሖምኒ	0 0 0 6 0
ጸጉረይ	0 0 -6 -5 -2
ጸጉሪ	0 0 -5 0 10
ጸጉራ	0 0 0 -2 0
ጻዕዳ	0 0 -2 0 0
ጽሉል	0 0 -2 0 0
ጽሒፉ	0 0 0 1 0
ጽሒፎም	0 0 0 0 6
ጽሓፉለይ	1 1 0 0 -4
ጽሙም	2 0 0 0 0
ጽሬት	0 1 -1 -1 0
ጽባሕ	0 0 0 -4 -5
ጽባቀ	0 0 4 0 0
ጽፍሪ	1 0 0 0 0
ፈሊጡ	2 0 0 0 0
ፈረቃ	0 0 0 -2 0
ፈሪሓ	0 0 -6 0 0
ፊሊፕ	0 0 5 0 0
ፋብሪካ	0 0 1 0 0
ፋይል	0 0 22 20 0
ፋይዛ	0 0 0 1 0
ፍላት	11 1 11 6 1
ፍሎሪን	0 0 7 0 0
ፍርቂ	-6 -8 -5 0 0
ፍርዲ	0 0 -4 -3 0
ፍጹም	0 0 7 0 0
ፒዛ	0 0 0 0 1
ፓስፖርተይ	-4 1 -4 0 0
ፓስፖርትና	0 0 -4 0 0
ፓተል	0 0 5 0 0
ፖሊስ	3 -10 -14 0 -4
[word tr]
3	2 0 0 0 0
3'e	0 0 0 3 0
3a	0 0 0 0 7
4410	9 0 0 0 0
88	1 0 0 0 0
9b	0 0 0 0 6
a	1 10 9 5 3
abim	0 0 0 -4 0
abisi	0 0 0 0 5
abla	0 1 0 0 0
ablam	0 0 0 0 1
ablamın	0 0 0 0 3
adam	-1 0 0 -11 0
adresimi	0 0 0 0 5
adresinde	4 1 0 0 4
akademiye	0 1 0 0 0
akşam	0 0 0 4 0
aldi	0 0 0 0 -5
aldı	-3 -1 0 0 20
aldılar	-2 0 -5 -4 0
aldığı	3 0 0 0 0
alt	0 0 0 0 2
altı	0 0 0 8 0
alçıya	2 0 0 0 0
ama	0 0 0 0 5
ambulans	0 0 0 0 4
amcamın	2 0 0 0 0
arabasına	0 1 -2 0 0
ark	0 0 1 0 0
arka	0 0 20 19 0
arkadaşım	0 3 0 0 4
arkadaşımın	0 0 0 -2 0
at	13 14 19 16 16
atladımm	6 0 0 0 0
attı	0 -12 0 0 0
attılar	0 -3 0 3 0
atıyor	0 0 0 6 0
ay	0 0 -7 -3 0
ayaktayim	-3 -2 -2 0 1
ayarlamış	0 6 0 0 0
ayın	0 0 -1 0 0
ağ	0 6 0 0 0
babam	4 0 0 -4 0
bahçede	0 0 0 -4 0
baldırımı	0 0 0 0 6
balık	0 13 12 12 0
bana	0 -5 0 -3 0
barış	0 0 6 0 0
basladım	3 0 0 0 0
bayram	0 0 13 13 0
bayıldı	1 0 0 0 0
bağırdı	0 0 0 6 0
başladım	2 0 0 0 0
başlık	-5 0 -4 -6 0
başörtümü	0 0 -4 0 0
ben	0 0 0 1 3
benden	0 0 0 -3 -1
beni	6 0 0 0 0
benim	-3 0 0 0 0
beyaz	9 0 0 0 0
beş	0 0 0 -1 0
bi	7 0 0 0 0
bile	0 -5 0 0 -1
bilet	3 0 0 0 0
biliyo	0 0 0 5 0
biliyor	0 0 0 4 7
biliyorum	5 0 0 0 0
bindirmiş	-2 0 0 0 0
bir	-11 -6 0 -9 -7
biri	6 0 0 0 0
biz	0 0 0 0 -3
bizim	0 0 28 26 0
boğarım	0 0 -1 0 0
buldu	0 0 0 4 0
bulgaristan	0 0 0 2 0
bırakmıyor	4 0 0 0 0
bıçak	0 0 -5 0 0
bıçakla	0 0 -4 0 7
c	0 0 3 0 0
calısıyo	6 4 0 0 0
camdan	0 5 0 0 0
camiden	0 0 -1 0 0
car	1 0 0 0 0
castle	0 0 7 0 0
celik34	0 2 0 0 0
cevap	6 3 0 0 0
chelmsford	0 0 0 2 0
cicek	0 0 6 9 5
com	4 12 20 0 0
cuma	-1 0 0 0 0
da	7 -2 0 0 3
daire	16 8 9 0 0
dayak	0 0 0 0 3
dedi	-8 -6 0 0 0
dediler	0 -2 -1 3 -4
defolun	-3 0 0 0 0
demir	0 2 0 0 2
demiş	0 -1 0 0 0
denen	0 0 0 -7 0
denizci	0 0 13 12 0
deposu	0 0 3 0 0
destek	0 1 0 0 0
değil	-3 0 0 0 -2
dikiş	0 0 0 0 4
diye	0 -3 -8 -14 0
diyolar	0 0 0 0 4
diyor	-3 0 0 0 0
dokuz	0 0 7 9 0
dokuzuda	0 0 6 0 0
dot	5 4 5 11 0
dönercinin	7 0 6 17 0
dört	0 -4 1 -2 -3
dövüyor	0 0 0 0 -1
dükkan	0 0 0 1 0
dükkanı	0 -1 0 0 0
dün	0 0 0 0 -1
düştüm	-1 0 0 0 0
dışarı	0 0 0 0 3
east	0 0 6 0 0
edersem	0 0 0 2 0
ediyor	0 0 0 4 0
ekip	0 0 0 2 2
elime	0 0 0 0 2
elle	0 1 0 0 0
ellerim	0 0 0 -1 0
emme	0 0 0 0 -2
enfield	0 0 6 0 0
evde	0 0 0 0 5
eve	0 -4 -5 -1 0
evim	0 0 0 1 1
ex	0 0 0 0 8
example	15 19 17 24 29
eşek	0 0 -1 0 0
facebook	0 0 2 0 0
fatma	0 0 0 2 0
flat	0 -3 13 0 6
gece	2 3 -1 1 -6
geldik	5 0 0 0 0
geldim	8 0 0 0 0
gelin	0 0 0 -4 0
genç	0 0 -4 0 -2
geziyor	0 0 0 8 0
geçen	0 0 0 -4 0
geçeta	0 0 2 0 0
geçete	0 0 1 0 0
gibi	0 -4 0 -1 0
gider	0 0 0 0 2
gidersen	1 0 0 0 0
gidiyorum	0 0 0 0 2
giriş	0 15 28 12 11
gitsem	0 0 0 0 5
gittim	4 6 0 6 7
gizli	0 0 0 4 3
gota	1 0 0 0 0
great	0 0 26 5 0
groups	2 0 0 0 0
gruba	-1 0 0 0 0
grubun	0 0 0 0 3
gördü	0 1 0 0 1
götürdü	-1 -1 -1 0 -7
götürdüm	1 0 0 0 0
göçmen	0 0 -1 0 4
göçmeniyiz	0 0 2 0 0
günde	0 0 0 -8 -8
güneydoğu	0 0 17 15 0
halı	0 0 1 4 0
hand	0 1 0 0 0
hat	6 0 0 0 0
hayri	0 0 13 0 7
haziranda	0 0 -1 0 0
her	7 4 0 0 0
hesabından	2 0 0 0 0
heç	0 0 -2 0 0
hoca	0 0 -4 -2 0
ifsa	3 2 2 0 0
iki	-6 0 0 0 -1
ikiye	0 0 13 0 0
iltica	0 0 5 0 0
istiyolar	0 -3 0 0 0
için	0 -3 0 0 0
işe	3 2 0 0 0
işyerim	0 0 0 1 0
k	0 9 0 0 0
kaburgam	4 0 0 0 0
kadın	-2 0 0 -8 -4
kalate	0 0 7 0 0
kalıyorum	3 0 0 0 0
kalıyoruz	0 0 0 0 1
kamerası	0 5 0 0 0
kapattılar	0 0 0 -8 0
kapıyı	0 -3 0 0 0
kardesim	0 0 0 1 7
kasiyer	0 2 0 0 0
kasiyerim	5 4 0 0 0
kat	0 13 13 11 0
kaynanam	0 0 0 -3 0
kayınbiraderim	0 0 0 0 -6
kaçarsam	0 0 0 -3 0
kebap	0 5 0 0 0
kebapçı	-2 0 -2 0 0
kesildi	-3 -4 -5 0 0
kilitliyoor	0 0 0 5 0
kişi	0 0 -2 -2 0
kocam	-5 0 0 -5 0
kocası	0 0 0 0 -1
kokorec	0 6 0 6 0
kolumu	0 0 0 0 4
koptu	0 -3 -2 0 0
korkudan	-4 0 0 0 0
koydu	-3 0 0 0 0
koymuş	0 0 0 0 3
koymuşlar	0 0 0 5 0
kurt	0 0 0 0 1
kuryeyim	0 4 0 0 0
kuzucu	0 13 32 0 0
köşesindeki	0 0 -1 -1 0
kürekle	0 0 -4 0 0
küçük	0 0 0 0 -2
kırdı	0 -2 0 0 0
kırdılar	0 0 0 1 0
kırıldı	0 -1 0 0 0
kız	0 0 0 -1 0
kızlar	0 5 0 0 0
kızım	0 -2 0 0 0
kızımı	0 0 0 0 -5
kızımın	0 0 -1 0 0
lane	0 2 0 0 0
lezzet	0 0 9 0 0
link	0 0 0 3 0
linki	0 0 0 3 1
londra	2 2 0 0 0
maili	0 0 0 3 6
maillerime	0 0 0 0 1
market	0 7 2 0 0
mart'ın	0 0 6 14 0
mavi	0 0 8 0 0
mayıs	0 0 -8 0 0
mayısta	0 -1 -4 0 0
me	0 6 3 2 0
mill	0 0 3 0 0
minicab	0 0 0 1 0
morlukları	0 0 -1 0 0
müdür	-3 0 0 -2 0
namus	0 0 -3 0 0
nikahlamak	0 0 -3 0 0
nikahı	1 0 0 0 0
nisanda	0 0 -6 -3 0
nokta	12 15 15 23 12
numaradaydım	0 3 0 0 0
numaram	0 0 0 0 17
o	1 0 0 0 -2
ocakta	0 0 -5 -4 -5
odada	-2 0 0 0 0
odama	-4 0 0 0 0
ofisi	0 0 1 0 0
okuldan	0 -7 -8 0 0
olarak	0 5 0 0 0
oldu	0 3 0 0 0
olduğunu	0 0 -1 0 0
on	-1 -7 -8 -4 -16
onu	0 0 5 0 0
onurum	3 4 0 0 0
oradan	2 0 0 0 0
oralı	0 -2 0 0 0
org	10 9 19 0 0
orospu	0 0 -5 0 0
otelde	0 0 -4 0 0
otobüste	0 0 -2 -1 -7
oturuyoruz	0 1 -7 0 0
oğlu	0 0 0 0 2
parası	0 -4 -6 0 0
parmağı	0 0 -2 0 0
patriots	0 0 2 0 0
perşembe	0 0 0 -1 0
photo	0 0 0 0 6
pis	-1 0 -1 -3 0
plakalı	13 0 0 0 0
plakası	0 0 0 0 2
polis	-4 0 0 0 0
polise	3 7 0 0 0
polisi	0 -7 0 0 0
ponders	0 0 2 0 0
pound	0 -2 -2 0 0
resmi	0 1 0 0 0
road'daki	0 0 0 0 1
rüya	0 2 0 0 0
rıhtımdaki	0 0 13 12 12
saat	-8 -8 -9 -1 -2
sabah	4 0 0 10 0
sadece	1 0 0 0 0
saldı	-4 0 0 0 0
saldırdılar	0 0 0 6 0
salladı	0 0 0 5 0
saygıdeğer	0 0 0 0 2
sağır	0 0 0 -2 0
sekizinci	0 0 -2 0 0
sevgi	0 0 8 0 0
sevgilim	0 0 0 -2 0
sokakta	0 0 0 -2 0
sparkle	0 0 1 0 0
staja	8 3 0 0 0
suratıma	0 0 -3 0 0
söylemiş	0 0 0 0 1
söyleyecekmiş	3 0 0 0 0
söyleyemedim	0 0 0 1 0
söz	0 -4 -5 -6 -5
sıfır	0 0 5 0 0
sınıftayım	0 -2 0 0 0
sığınmacı	0 0 10 0 0
t	0 0 6 3 2
taciz	1 0 0 0 0
tamir	6 0 0 0 0
tarih	0 0 0 0 3
tatlı	0 0 9 0 0
taş	0 0 -6 0 0
taşıdılar	0 0 0 0 3
tehdit	6 0 0 0 0
telefonumu	0 0 -1 0 0
temel	0 13 12 0 0
temizliğee	2 0 0 0 0
terörist	-1 0 0 0 0
to	0 15 23 0 0
tükürdü	0 -4 0 2 0
tükürdüler	0 0 0 3 1
tırcıyım	0 0 0 9 0
uk	6 1 7 0 0
umut	0 0 2 0 0
var	1 3 0 0 0
vardı	0 0 0 0 6
vatandaşım	0 0 0 7 0
ve	-1 -3 0 0 0
verirsenız	3 0 0 0 0
vermedi	6 0 0 0 0
vermiyor	0 0 0 -1 0
vurdu	0 0 0 5 0
vuruyor	0 0 0 0 -1
western	0 6 5 0 0
westernda	0 4 0 0 0
wok	0 0 15 20 0
ya	0 0 0 3 0
yakacağız	3 0 0 0 0
yanında	0 0 0 4 1
yaptı	0 5 0 0 0
yatakcıda	1 0 0 0 0
yattım	1 5 0 0 0
yatırdı	7 9 0 0 0
yazmış	0 0 0 1 0
yazıyo	0 -1 0 0 0
yağmur	0 0 7 0 0
yaşında	1 0 0 0 0
yaşındayım	1 0 0 0 0
yedi	3 1 0 0 0
yine	0 0 0 0 3
yirmi	0 0 7 4 0
yumruk	0 0 0 0 -1
yürüdü	-3 0 0 0 0
yüzüme	0 0 0 0 2
yüzüne	-4 0 0 0 0
yıktı	0 0 0 6 0
zorla	0 -7 0 -8 0
çalıştırdılar	0 0 0 -1 0
çalışıyorum	0 0 0 2 -2
çalışıyoruz	8 0 0 0 0
çatı	0 16 11 0 0
çatıda	0 4 5 0 0
çağırdı	-8 0 0 0 0
çağırmadılar	0 0 0 3 0
çekmiş	1 0 0 5 0
çekti	0 -8 -1 0 0
çeyrek	0 9 6 6 0
çiti	0 0 0 0 6
çocukları	0 0 0 -2 0
çocuğu	0 -5 0 0 0
çıkışında	0 0 0 0 6
öldüreceklermiş	-3 0 0 0 0
önce	0 0 0 1 0
önünde	5 1 0 0 0
öğlen	0 0 19 0 0
öğrenince	0 -1 0 0 0
öğretmenim	0 -2 0 0 0
üstü	0 4 13 0 0
üstüme	0 -6 -1 0 0
üstüne	0 0 -2 0 0
üvey	3 4 0 0 0
üçü	0 0 8 0 0
ısırdı	0 0 0 6 0
şikayet	0 0 0 0 2
şimdi	0 0 0 2 6
şoför	0 1 0 0 0
şubatt	0 3 8 0 0
şubatta	-4 -5 0 0 0
[word uk]
bily	0 0 0 0 3
bobby	0 0 0 2 3
com	5 6 11 0 0
example	17 14 16 24 19
facebook	0 0 1 0 0
go	0 0 9 6 1
groups	1 0 0 0 0
home	0 8 2 0 -1
https	0 0 5 0 0
me	0 3 1 0 0
net	0 3 9 0 0
org	7 8 14 0 0
rents	0 0 2 3 0
robota	1 0 0 0 0
t	0 0 3 1 0
uk	8 4 3 0 0
viramama	0 0 0 0 2
vk	0 5 0 0 0
а	0 -7 -2 -5 -8
автобусом	0 1 0 0 0
агенція	-2 0 0 0 3
адреса	3 0 -5 0 0
астма	0 0 0 0 2
б	0 0 8 0 0
б'є	-4 0 0 0 -1
бай	0 0 4 0 0
без	-4 0 -7 0 -2
бере	0 0 0 -4 0
бо	0 -3 0 0 -1
болить	0 -6 -1 0 0
борг	0 0 -3 0 -4
будинок	0 0 0 0 2
будь	4 0 0 0 0
біджай	0 0 4 0 0
в	-14 -5 -8 -14 -4
вагончик	0 -1 0 0 0
вали	0 0 -1 -1 0
вже	-6 0 -5 -7 -2
вибитий	0 0 -2 0 0
впав	0 4 0 0 0
вулицю	0 0 0 -3 0
вчителька	0 -2 0 0 0
вівторок	0 0 4 3 0
від	0 0 0 -1 0
відмову	0 0 13 0 0
віз	0 3 0 0 0
візу	0 4 5 0 0
він	-5 -4 0 0 0
віра	0 0 2 0 0
вісім	0 0 5 0 0
гавань	0 0 8 0 0
гаррісон	0 0 0 5 13
готель	0 0 0 0 2
групі	0 0 0 4 0
дала	-3 0 0 0 0
дає	-1 0 0 0 0
двадцять	0 0 0 1 0
двері	-1 0 0 0 0
двох	3 0 0 0 0
дві	1 0 0 0 -1
двір	0 0 11 0 0
дев'ятнадцятого	0 4 3 0 0
дев'ятнадцять	0 0 6 0 0
день	0 0 0 0 -4
до	-3 -3 0 -6 -5
добрі	0 0 0 1 0
дозволу	0 3 0 0 0
другий	-2 -1 -6 -4 -1
душ	0 -5 0 0 0
ештон	0 0 0 3 0
живу	0 0 0 0 6
жінка	0 0 0 -3 0
з	2 -12 0 -8 -2
за	-6 -6 -8 -8 -14
забрав	3 0 0 0 0
заходить	0 0 -1 0 -1
звати	-4 -2 0 0 0
зверху	1 0 0 0 0
звідси	0 -1 -1 0 0
зміни	3 0 0 0 0
знаю	-2 0 0 0 0
зуб	0 0 0 -2 0
зі	0 2 0 0 0
й	0 -1 0 -2 0
йому	0 -2 0 0 0
каже	-1 0 0 0 -4
камінь	0 0 -2 0 0
кароліна	0 0 2 0 0
квартира	0 2 0 0 0
кинули	0 -2 0 0 0
коліно	0 0 -1 0 0
корт	0 0 9 0 0
крамничку	0 0 0 0 8
крапка	11 9 10 19 0
кричав	0 0 0 -1 -2
кричить	0 0 0 3 0
кімнату	-1 -8 -1 -13 -5
лавандовий	0 0 0 1 0
листи	0 0 0 2 0
ліжко	0 0 0 0 -4
лінк	0 0 0 3 0
лінійкою	0 0 0 0 -1
мамі	0 0 0 -1 0
маю	0 0 0 -4 0
мейл	0 0 0 11 8
мене	0 0 0 -8 -3
мені	-6 -1 0 6 0
ми	0 1 0 8 0
мого	-3 0 0 0 0
мої	0 0 0 0 1
місяці	0 -6 -1 0 0
на	-6 -6 -3 -10 -4
надіслав	0 0 0 0 7
намалювали	0 0 0 -2 -2
нас	0 7 0 -5 -2
наші	0 0 0 4 0
не	-1 -5 0 0 -1
ноги	0 0 0 0 5
номер	-7 -8 -1 -4 -2
ночі	-5 0 -2 0 0
о	-5 -2 -6 3 -2
один	0 -3 0 -3 -3
одного	0 0 -2 0 0
п'ять	0 -3 0 -4 0
пальцях	0 0 -1 0 0
платить	0 0 0 -3 0
плюнув	0 -2 0 0 0
по	-2 -6 8 -5 0
повільний	0 0 0 0 1
поклав	0 3 0 0 0
поліція	0 -4 -2 0 0
прийшов	0 0 0 1 0
притулок	7 0 0 0 0
приїхав	0 0 0 0 -6
промерзає	-1 0 0 0 0
під	0 -6 3 -1 0
років	0 2 0 0 0
руки	0 0 5 0 0
румунами	0 0 7 0 0
рік	0 3 0 0 0
свастику	0 0 -1 -2 0
світла	0 0 7 0 0
сини	0 23 31 0 0
сказав	6 7 0 0 0
склад	0 0 0 0 1
славко	0 0 5 0 0
слухавку	3 0 0 0 0
собака	11 13 13 13 15
сорок	6 -2 -5 0 0
соромно	0 0 -1 0 0
спалимо	0 3 0 0 0
спина	-3 0 -6 0 0
стуку	0 -6 0 0 0
сусід	0 1 0 0 0
сусідка	-2 0 0 0 0
так	-7 -1 0 0 0
тепер	2 0 0 -4 -4
тиждень	0 -5 -1 0 0
тиха	0 0 0 1 0
третій	0 0 -2 0 0
три	0 0 -4 -2 -3
туди	9 0 0 0 0
у	-9 -13 -6 -14 -5
українка	0 0 18 0 0
фунти	0 -3 0 -3 0
фунтів	-2 -9 -4 0 0
хату	3 0 0 0 0
хлопців	0 0 0 -1 0
ходжу	7 11 0 0 0
хустку	0 0 -2 0 0
це	0 -3 0 0 0
чи	0 0 0 0 -3
чоловік	0 -6 0 -4 0
шлангом	0 0 -1 0 0
шукала	2 6 0 0 0
шістдесят	0 0 -4 0 0
що	0 -4 0 0 0
я	-12 -7 0 -8 -11
як	0 -1 0 0 -2
якщо	0 -1 0 0 0
і	-4 -10 7 2 -7
їмо	0 6 0 0 0
їхала	-2 0 0 0 0
їхні	6 0 0 0 0
[word ur]
adil	0 0 0 1 0
am	0 -3 0 0 0
at	4 5 7 0 0
b	0 0 0 0 1
call	-5 0 0 0 0
com	8 4 4 0 0
dot	7 17 14 16 9
example	13 23 19 25 24
group	6 3 0 0 0
help	0 0 0 0 -3
https	0 0 21 8 0
i	0 0 -3 0 0
iqbal	3 2 0 0 0
izzat	3 6 6 4 0
k	1 6 8 7 4
me	13 8 9 6 4
mehak	0 0 3 2 0
message	1 0 0 0 0
naila	0 0 0 4 5
naz	2 0 0 0 0
net	8 0 2 0 0
northwatch22	1 0 0 0 0
of	0 1 0 0 0
org	5 0 7 0 0
refuse	0 3 0 0 0
sana	1 0 0 0 0
so	-3 0 0 0 0
speaks	0 0 0 0 1
station	1 0 0 0 0
t	0 13 14 11 7
tiktok	0 7 1 0 0
truth	0 0 1 0 0
tutor	0 0 1 0 0
www	0 0 8 0 0
yusra	1 0 0 0 0
ا	-2 -1 0 0 0
اب	0 0 0 0 1
ابو	0 0 -2 -9 0
اتا	1 0 0 0 0
اتلي	0 0 0 0 2
اجازت	3 2 0 8 19
ادمي	0 0 -3 3 0
ازراه	0 0 0 -1 0
اس	16 0 -26 -6 -10
اسايلم	0 0 4 1 3
استاني	0 0 0 2 0
اسكول	0 0 5 0 0
اسي	0 0 -3 2 0
افغاني	0 0 5 0 0
اقبال	0 0 2 0 0
اكهدا	0 0 -2 0 0
اكيلي	0 0 -3 0 0
القران	5 0 3 0 0
امنگ	0 8 0 0 0
انتظار	0 4 4 0 0
اندر	0 0 0 0 2
انهوں	0 0 -1 0 0
انيس	0 0 2 0 0
او	0 0 24 9 0
اور	-1 9 0 -3 11
اي	0 -8 -3 -6 8
ايك	-6 -1 6 2 0
اينڈ	3 2 3 7 0
ايٹ	7 2 0 8 9
اٹه	0 0 -2 -3 0
اٹهويں	0 0 -2 0 0
اپني	0 0 0 -1 0
اپيل	0 10 0 0 0
اچها	0 0 19 20 0
اگلي	0 0 0 0 5
بابو	0 0 0 5 0
بات	10 0 0 0 0
باجي	0 2 0 0 0
بار	0 0 0 -5 0
باره	0 1 -1 -5 -8
بازار	0 3 0 0 0
بازو	-1 0 0 0 0
باقي	0 0 4 0 0
باورچي	0 8 0 4 0
باپ	0 0 0 3 3
بتا	0 0 0 -3 0
بج	0 0 0 0 5
بجلي	0 0 -1 0 0
بجي	9 3 6 0 0
برس	0 6 0 0 0
بس	0 -4 0 -4 0
بلاك	0 0 0 12 0
بلايا	0 0 0 -2 -2
بلو	0 0 4 1 0
بليو	0 0 2 0 0
بنايي	0 0 0 9 11
بند	-5 -6 -7 0 0
بندي	0 1 0 0 0
بهايي	0 9 18 0 -1
بهت	0 0 0 -2 0
بهري	0 0 0 0 7
بهن	0 0 0 0 3
بهوكا	0 0 -1 0 0
بهي	3 13 -7 -10 2
بوتل	0 0 0 -1 -1
بولا	0 0 0 -1 0
بوٹس	0 0 4 0 0
بي	0 -1 -3 0 0
بيس	0 0 0 1 0
بيكري	0 2 0 0 0
بيلٹ	0 0 -4 0 0
بينك	0 7 0 0 2
بيوه	0 0 0 0 -3
بيوي	0 0 0 7 0
بيوٹي	8 0 0 2 0
بيٹي	0 0 0 6 0
بٹن	0 1 0 0 0
بچه	0 0 0 4 0
بچوں	1 0 0 0 5
بچي	-2 -5 -2 -7 0
بڑا	4 7 2 0 0
تصويريں	0 0 0 0 3
تعليم	0 5 0 3 0
تقرير	7 0 0 0 0
تك	0 0 0 3 -4
تم	0 0 0 0 9
تمهيں	3 3 0 0 0
تنخواه	0 0 -3 0 0
تها	1 7 0 0 -1
تهوكا	0 0 -4 0 0
تهي	2 -2 0 9 2
تهپڑ	0 0 -1 0 0
تو	-10 -8 0 -4 2
تي	-6 0 -2 0 0
تيري	0 0 0 0 2
تيزاب	0 0 -3 0 0
تين	0 -6 -12 -2 0
جاتا	0 2 0 0 8
جان	0 0 -8 0 0
جاني	0 0 -3 0 0
جاو	0 -3 -6 -1 0
جس	0 0 0 0 1
جسي	0 0 0 0 6
جلدي	3 0 0 0 0
جمعي	0 0 0 0 2
جناب	0 0 0 2 0
جو	0 12 0 3 0
جوان	0 0 1 0 0
جوش	0 0 7 0 0
جويي	0 0 7 0 0
جي	0 0 7 0 0
جيريماييا	0 0 5 0 0
حامله	0 0 -2 0 0
حرامي	0 0 -2 0 0
خاوند	0 0 0 6 7
ختم	3 0 0 0 0
خراب	0 -1 0 0 0
خلاف	7 0 0 0 0
خون	0 0 -2 0 0
دفتر	0 0 0 3 10
دكان	0 -3 -13 1 0
دن	0 0 0 7 0
دهشت	0 0 -1 -1 0
دهكا	8 0 0 0 0
دهمكي	0 0 -2 0 0
دو	4 0 -11 -6 -9
دوست	0 0 0 3 0
دوسري	0 11 0 0 0
دوں	0 -5 0 0 1
دي	-9 -5 0 0 0
ديا	0 -10 -3 -1 1
ديتا	-1 -7 0 0 4
ديتي	0 -5 0 0 0
ديكها	0 0 0 -2 0
ديور	0 0 0 2 0
ديوراني	3 0 0 2 4
ديں	0 -4 0 -2 0
رات	1 0 -8 6 -1
ركها	0 0 -5 0 0
رها	3 -8 -2 0 6
رهتي	6 0 0 0 8
رهو	0 0 0 5 5
رهي	1 -10 -1 2 0
رو	0 -9 -10 0 0
روتي	6 0 -3 0 3
روز	1 3 0 0 0
روشني	0 0 5 0 0
روپ	0 0 8 0 0
روڈ	2 7 7 1 2
ريجيكٹ	0 0 0 0 10
ريفرنس	0 0 0 0 4
ريكس	0 0 5 0 0
زبردستي	0 0 -1 0 -1
زبيده	0 0 1 0 0
زيرو	0 5 6 1 0
ساته	6 0 0 -3 -3
ساس	0 0 0 -1 0
سال	0 11 -7 0 10
سب	7 0 0 0 7
ستره	0 0 2 0 0
سر	0 0 -5 0 0
سرجري	0 0 7 0 0
سسالي	0 0 -1 0 0
سكتيں	0 0 0 0 -4
سكول	0 0 -6 1 0
سنز	0 0 6 0 0
سنهري	0 0 16 0 0
سني	0 0 2 0 0
سو	0 3 0 -1 0
سوا	0 0 8 0 0
سوتيلي	0 0 0 0 -1
سودا	0 19 20 0 0
سي	0 7 13 -12 -4
سيلون	0 0 -7 0 0
سينٹ	0 0 0 1 7
سيون	0 1 0 0 2
سٹاں	0 0 0 0 2
سپر	0 0 2 0 0
شام	0 0 -5 0 0
شبنم	0 0 6 0 0
شوهر	7 0 0 8 3
شيف	0 0 0 1 0
صاحبه	0 0 -1 0 0
صبح	0 0 -4 0 -4
عدنان	0 0 8 0 0
عورت	0 0 0 0 6
فراز	0 0 4 0 0
فرته	0 9 5 0 0
فرسٹ	-2 0 0 0 0
فليٹ	0 12 22 5 0
فون	0 -3 -4 -2 -3
فيكٹري	0 0 -5 0 0
قيد	8 0 0 0 0
كا	4 0 0 6 8
كارڈ	0 0 0 0 -4
كالج	0 0 7 0 0
كام	-2 4 16 6 2
كاٹ	0 -1 0 0 0
كتا	0 15 0 6 0
كر	-8 -18 -7 -5 5
كراون	0 0 3 4 0
كرايه	0 0 0 0 -1
كرتا	-7 -10 -7 -4 13
كرتي	-3 0 0 0 3
كرن	0 0 11 0 0
كرنا	0 0 0 0 1
كرو	0 0 -4 -5 0
كزن	0 0 0 1 0
كل	0 -1 0 0 0
كلايي	0 0 0 -5 0
كلياں	0 7 3 0 0
كمر	0 0 -1 0 0
كمري	0 -1 0 0 0
كه	-3 0 0 -4 0
كها	7 0 0 -2 -2
كهانا	8 0 0 0 -1
كهتا	5 1 0 0 0
كهتي	0 10 0 0 0
كهندي	0 4 0 0 0
كهيں	8 0 0 0 0
كو	7 0 -4 8 0
كونر	0 10 11 0 0
كوني	2 0 0 0 12
كوولچك	0 1 2 0 0
كوٹ	0 4 14 0 0
كوڈ	0 0 0 0 -1
كي	12 14 1 0 -3
كيا	-1 0 0 0 0
كيش	1 0 0 0 0
كيلي	0 0 2 0 0
كيونكه	0 0 0 0 7
كيير	8 0 0 0 0
كٹوا	0 8 0 0 0
لات	0 0 0 0 -1
لارڈ	0 0 -2 0 0
لاكه	0 -11 -12 -6 0
لكها	0 0 0 6 0
لكهتا	0 0 0 0 -4
لندن	0 0 5 0 0
لنك	0 0 0 8 4
لنگڑي	-2 0 0 0 0
لوگ	-3 -8 -3 0 0
لي	1 9 12 0 4
ليا	0 0 0 0 8
ليام	0 0 5 0 0
لين	0 0 0 2 0
ليندا	0 0 -5 0 0
لينڈ	0 0 0 -2 0
ليوشم	0 0 7 0 0
ليي	-12 -12 -7 0 0
لڑكوں	4 -3 0 0 0
لگا	3 0 0 0 0
مارا	-3 0 0 0 -2
مارتي	-2 0 0 0 0
ماري	-4 -1 -7 -3 0
مانگتا	-1 -5 0 0 0
ماں	7 0 0 0 0
مبشره	0 0 2 0 0
مجهي	4 17 0 8 1
مدد	-1 0 0 0 0
مدرسه	0 0 6 0 3
مروڑي	0 0 -4 0 0
مس	0 0 0 0 2
مسٹر	0 -3 0 0 0
مكيي	0 1 13 0 0
ملتي	0 0 0 0 3
منزل	8 0 0 14 7
منه	0 0 -4 0 0
منٹ	0 5 11 0 0
مهينه	0 -2 0 0 0
مهيني	-1 -8 0 0 0
موسي	0 0 1 0 0
مياں	0 0 0 1 2
ميرا	9 10 -10 0 5
ميري	3 3 -2 -4 4
ميكا	0 0 20 0 0
ميل	0 -1 -3 9 11
مين	0 0 1 0 0
مينوں	0 0 0 4 0
ميٹروپوليٹن	0 5 0 0 0
ميڈم	0 0 0 -3 0
ميں	9 18 -17 8 6
مگر	0 -4 0 -4 0
نارته	0 0 6 5 0
نارتهولٹ	0 0 2 0 0
نام	0 8 0 0 -1
نايله	0 0 5 0 0
نقصان	1 0 0 0 0
نكال	0 0 -1 0 0
نكلا	0 -1 -1 0 0
نمبر	-5 -7 -6 0 0
نند	0 0 0 2 0
ننهي	0 0 12 3 0
نه	0 0 0 -2 0
نهيں	0 0 5 15 -9
نو	0 9 2 0 0
نومبر	2 0 0 0 0
نوچ	0 0 -1 0 0
ني	6 13 0 7 7
نيا	0 0 4 0 0
نيل	0 0 -2 0 0
نيوپورٹ	0 0 7 0 0
نيي	0 0 15 0 0
نييں	0 0 0 0 -3
نيچي	0 0 0 0 7
نگر	0 8 0 0 2
هاته	-4 0 -2 0 0
هته	0 0 0 0 -5
هر	0 6 0 0 -2
هسپتال	0 -2 -1 0 0
هفتي	0 -1 -4 0 0
هم	-5 -1 -9 6 0
همارا	0 4 0 0 1
هماري	1 0 22 0 0
هو	7 3 14 19 0
هوا	0 0 -4 0 0
هوتي	2 0 0 0 0
هوم	0 0 29 1 0
هويي	0 -3 -4 -4 0
هوٹل	0 0 -3 0 0
هوں	-8 -7 -3 -7 8
هي	1 0 12 -12 -6
هيرو	0 0 3 0 0
هيشم	0 0 7 0 0
هيں	0 -19 0 -8 0
وارڈ	0 0 -1 0 0
والا	0 12 0 0 -5
والوں	5 0 0 0 0
والي	10 4 5 7 0
واپس	0 0 -6 -8 0
ورنه	0 -2 0 0 6
وكيل	0 0 0 -3 0
ونچيكا	0 0 6 0 0
وه	0 -4 -7 18 4
وي	-5 0 0 0 0
ويتنامي	0 0 7 0 0
ويڈيو	0 0 0 6 12
وچ	0 0 12 0 -1
يعقوب	0 0 0 0 3
يعني	0 0 0 6 0
يه	-1 0 0 0 5
يهاں	-3 0 0 1 0
يونيورسٹي	5 0 0 0 0
يوگن	0 0 1 2 0
ٹاپ	0 0 0 0 5
ٹو	1 0 0 0 0
ٹيسفايي	0 0 6 0 0
ٹيكسي	0 0 -4 0 0
پارك	0 0 11 0 0
پارلر	0 0 2 0 0
پاس	5 0 0 4 -1
پاسپورٹ	5 0 0 0 0
پاكستاني	0 0 10 0 0
پانچ	0 0 0 -1 -2
پاونڈ	0 -2 -3 0 0
پته	0 0 -9 0 -3
پر	4 13 -2 -7 -12
پرايمري	0 0 0 6 0
پليز	0 3 0 0 0
پنڈلي	0 0 0 -3 0
په	0 -2 0 -13 -6
پهلي	0 0 0 3 0
پهينكي	0 0 -1 0 0
پواينٹ	0 3 15 0 0
پول	0 0 6 0 0
پوليس	0 3 -6 0 0
پيغام	0 0 0 7 2
پينتيس	2 0 0 0 0
پيٹ	0 0 -3 0 0
پيچها	3 0 0 0 0
پٹيل	0 0 6 0 0
پڑهتي	1 0 0 0 0
پڑي	0 -1 0 0 0
چك	0 0 0 -5 0
چكويي	0 0 0 6 0
چل	9 5 0 0 4
چه	0 1 4 0 18
چهوڑ	2 5 0 0 0
چهوڑني	0 4 0 0 0
چهٹي	0 0 -8 -1 0
چوبيس	9 0 0 0 0
چپ	0 0 0 0 5
ڈاكٹر	-1 0 0 0 0
ڈاٹ	0 8 9 19 0
ڈبل	0 0 4 0 0
ڈر	9 0 -7 0 0
ڈرتي	8 0 0 0 0
ڈوارتي	0 0 7 0 0
ڈيڑه	0 0 3 0 0
گا	-13 -7 -6 0 2
گالياں	0 0 -2 0 0
گرد	0 -1 0 0 0
گردن	0 0 -4 0 0
گرم	0 0 0 -1 0
گل	0 0 0 3 0
گلا	0 0 -1 -1 0
گلنگهم	0 0 10 0 0
گلي	0 0 -2 0 0
گهر	13 0 0 3 0
گواه	0 0 0 3 -1
گي	0 0 -4 0 -2
گيا	-5 8 25 4 0
گيارهويں	0 0 0 -8 0
گيي	12 -3 -1 0 0
گيٹ	0 -4 -7 0 0
[word ur-latn]
aadmi	0 -4 0 0 0
aaya	0 3 0 0 0
aayi	0 0 0 0 4
abbu	0 0 0 0 1
acorns	0 8 12 0 0
aik	-2 0 -6 -9 0
al	0 0 0 2 0
and	0 0 15 12 0
asha	0 0 3 2 0
at	18 25 24 12 16
aur	0 0 -17 5 9
b	0 0 0 0 7
baba	0 0 4 2 6
baccha	0 4 0 1 0
bachao	0 0 -4 0 0
bachay	0 0 0 -8 0
bachche	0 0 -1 -1 -3
bachchi	0 1 0 -6 0
bache	0 -1 -1 -5 0
bachi	-3 0 0 0 7
bahu	0 0 0 5 0
baithi	3 0 0 0 0
baithte	1 0 0 0 0
baj	0 0 0 0 4
baje	16 3 14 0 0
bajkar	0 2 0 0 0
band	-4 -5 -2 0 0
bangladeshi	0 0 11 0 0
bar	17 9 10 0 0
bara	0 0 0 -2 0
barah	0 -2 0 0 0
baras	0 2 0 1 0
barish	0 0 0 4 0
bartan	1 0 0 0 0
bataya	0 0 -4 0 0
bathroom	0 0 -1 0 0
bees	0 0 6 14 0
behn	0 0 0 7 0
behosh	0 0 -1 0 0
bete	0 0 0 1 0
beti	0 3 0 3 0
bhaage	0 0 -3 0 -2
bhabhi	0 4 0 0 0
bhai	0 0 17 0 0
bhains	0 0 -1 0 0
bhi	-2 1 -3 -5 0
bhookha	1 0 0 0 0
bijli	0 0 -5 0 0
block	7 6 18 8 0
blue	0 0 4 0 0
board	2 0 0 0 0
bohat	0 0 0 -4 0
bola	0 -7 0 -1 -4
bole	0 0 0 0 -3
bolta	0 0 0 0 4
bolte	6 6 0 0 0
boston	0 0 4 0 0
budh	2 0 0 0 0
bula	2 1 -1 0 0
bulate	0 5 0 0 0
bus	0 0 -7 -5 0
c	6 3 8 0 0
cafe	0 3 0 0 0
call	1 0 -6 -6 0
cancel	0 2 0 0 0
care	0 16 11 -7 0
cars	2 0 1 0 0
centre	0 -4 -6 0 0
chaat	0 0 7 2 0
chacha	0 0 0 -2 0
chahal	0 0 4 0 0
chaqu	0 0 -3 0 0
chay	0 0 4 0 0
cheen	1 0 -3 0 0
chef	5 0 0 0 2
chhati	0 2 -3 0 0
chhe	0 2 0 0 0
chhod	0 0 0 0 -1
choda	0 0 -2 0 0
choice	0 7 6 0 0
chukwuemeka	0 0 7 0 0
chup	0 0 0 2 0
chupa	0 0 -1 0 0
church	0 0 0 1 0
co	0 5 5 0 0
college	0 -2 0 0 0
com	9 16 23 0 0
croydon	0 0 5 0 0
daal	11 -2 0 0 0
dabaya	0 0 -2 0 0
dalenge	6 0 0 0 0
dali	1 0 0 0 0
dard	-9 0 -5 0 0
das	1 7 0 0 0
daur	0 6 4 -3 0
dekha	4 0 0 0 0
desi	0 4 7 0 0
deta	0 -6 0 0 0
deti	-1 0 0 4 0
dhaba	0 1 0 0 0
dhamki	-4 0 -4 -4 0
dhamkiyan	1 0 0 0 0
di	-4 -9 -6 0 0
dia	0 0 0 0 3
dikhaya	0 0 0 0 -4
din	-1 -1 0 0 0
diya	0 -9 -8 -1 1
diye	0 -3 0 0 0
do	0 -9 -3 0 -7
doctor	0 0 0 3 0
don	-1 0 16 0 0
dost	0 0 0 7 5
dot	24 28 27 38 14
double	3 15 19 10 5
dragon	0 5 4 0 0
driver	0 0 0 0 11
dukaan	7 0 0 0 1
dukan	6 0 0 0 0
dunga	-1 0 -3 0 0
dungi	0 -1 0 0 0
dupatta	0 0 0 -4 0
ealing	0 0 6 0 0
ek	0 0 0 -5 -5
email	0 0 0 13 5
emergency	6 0 0 0 0
example	19 18 12 18 22
family	0 0 4 4 0
fish	0 15 9 10 0
five	0 0 0 0 2
flat	0 -5 16 0 5
floor	0 20 8 -2 0
four	2 0 0 0 0
g	6 0 1 0 0
gala	0 0 -1 -1 0
gali	0 0 0 -1 0
gande	0 0 0 -3 0
gandi	0 0 0 -1 0
gang	0 0 12 0 0
garam	0 0 6 5 0
gate	0 -3 -6 0 0
gawah	8 7 0 0 0
gaya	0 0 9 0 6
gaye	1 0 0 1 0
gayi	-8 -3 0 0 -5
general	0 0 15 0 0
ghar	9 7 15 0 0
gillingham	0 0 6 0 0
goes	0 0 0 0 1
greggs	0 0 2 0 0
ground	1 0 -2 -4 -1
gt	2 3 0 0 0
gudiya	0 0 9 0 0
h	7 0 0 0 0
ha	0 0 0 -3 0
hafte	11 0 0 0 0
hai	2 0 -21 -14 0
hain	6 -15 -10 -11 -2
hamar	0 0 0 -1 0
hamza	0 0 5 0 0
har	0 12 0 0 0
high	0 0 0 4 0
ho	0 -5 0 10 0
home	0 -3 9 14 0
hoon	0 0 -3 1 7
hospital	0 2 -2 0 0
hotel	0 0 -8 0 1
hoti	6 0 0 0 0
house	0 3 15 0 0
hu	0 -3 -4 7 7
hui	4 0 0 0 0
hum	0 0 -4 18 4
hun	-1 0 7 5 0
ilford	0 0 9 0 0
ilinca	0 0 1 0 0
im	-2 0 0 -9 0
in	0 0 9 0 0
insta	0 0 0 0 4
ionut	0 0 0 10 0
ja	2 0 0 0 0
jagdish	0 0 0 3 0
jaisa	0 10 7 0 0
jamnadas	0 0 0 2 1
jane	0 0 0 -2 0
jata	0 3 0 4 0
jati	0 0 -7 0 -2
jaunga	0 0 0 3 0
jayenge	3 0 0 0 0
ji	0 16 17 2 0
jinko	0 0 0 0 7
jise	0 0 0 2 10
jiska	0 0 0 0 4
job	0 0 0 7 8
join	5 -3 0 0 0
juice	4 0 0 0 0
k	0 11 19 2 -2
ka	15 11 5 0 -3
kaam	4 0 0 0 0
kaanch	0 3 0 0 0
kaanp	0 0 -5 0 0
kaha	-4 0 0 0 0
kali	0 2 0 0 0
kallu	0 0 1 0 0
kamar	0 0 -7 0 0
kameeni	0 0 0 0 5
kar	-2 -8 -1 -2 0
karne	0 0 0 0 3
karo	0 -2 0 0 0
karte	0 -3 0 0 0
karwane	2 0 0 0 0
ke	-5 3 22 8 5
kehte	0 17 0 0 0
kettering	0 0 5 0 0
khada	-6 0 0 0 0
khana	6 5 0 0 0
khari	0 0 -2 0 0
khatam	0 3 0 0 10
kheench	0 0 -3 0 0
khoon	0 0 0 0 -1
khushi	0 0 4 0 0
ki	8 8 4 -4 -5
kiran	0 0 2 0 0
kisi	0 -2 0 0 0
kiya	-5 0 0 0 0
ko	12 5 -3 -11 -2
koi	0 0 0 -3 0
kripya	3 0 0 0 0
krti	0 0 0 0 6
kutta	0 0 0 -4 0
kutte	-2 0 0 0 0
ladka	0 0 0 -4 0
ladke	0 0 0 6 0
lage	0 0 0 0 3
lagi	14 3 0 0 0
larch	8 0 0 0 0
le	0 4 0 0 2
leaked	0 0 4 6 0
lenge	0 -2 0 0 0
lia	0 -2 0 0 0
likhi	0 0 0 0 5
little	0 0 3 0 3
liya	0 0 0 0 2
liye	3 0 0 0 0
lorry	0 0 0 -2 0
lucky	0 0 11 4 0
maalik	0 0 0 0 3
maar	0 4 -2 0 0
maara	-1 0 0 0 0
madad	0 0 -6 0 0
mai	12 14 0 15 -1
mail	0 0 0 6 2
main	-7 0 -2 20 9
malik	0 0 6 0 0
malkin	10 0 0 2 0
manager	0 0 0 1 0
mandi	6 0 -1 0 0
manzil	0 8 6 3 8
masala	0 7 6 0 0
mausi	0 3 0 0 0
mayka	0 0 0 4 0
me	16 17 -14 -6 -4
meat	0 2 0 0 0
mei	0 10 0 0 3
mein	11 23 -7 -6 -7
mera	5 -6 -4 -6 0
mere	0 0 0 -5 2
meri	3 4 0 -11 17
minute	0 5 5 0 0
mitti	0 0 15 16 17
mobile	0 1 0 0 0
month	0 0 0 3 0
moti	0 0 -3 0 0
mrs	-2 0 -2 0 0
mujhe	7 2 0 6 10
mulberry	0 0 5 2 0
na	0 0 0 0 -4
naak	0 0 -1 0 0
naam	0 0 0 6 0
nahi	0 -9 0 -3 5
namazi	0 0 0 2 0
nau	0 0 1 0 0
naya	0 0 10 6 -3
ne	0 8 0 -3 -8
nepali	0 0 6 0 0
net	0 1 7 0 0
next	0 0 0 0 3
nikla	0 0 0 -1 0
nine	6 0 2 8 0
ninth	0 0 3 0 0
nishan	-1 0 0 0 0
no	0 -4 -16 0 0
noor	0 0 2 0 0
number	-3 6 -7 2 0
nursing	0 0 -4 0 0
nursry	3 8 9 0 0
oakwood	0 0 5 0 0
october	3 0 0 0 0
of	0 3 0 0 0
office	0 0 -1 0 0
oh	5 5 9 5 6
or	-3 0 0 0 0
outlook	0 2 0 0 4
paanch	0 0 0 -4 0
paas	8 0 0 0 0
padhat	0 -2 0 0 0
padosi	0 0 0 4 0
pagal	-3 0 0 0 0
pair	4 0 -2 0 0
paisa	4 0 0 0 0
paki	0 0 -5 0 0
park	0 3 -2 0 0
parosan	0 0 0 11 0
pas	4 0 0 0 0
pati	0 0 0 6 4
patthar	0 0 -5 0 0
pe	0 5 -16 -19 -12
peckover	0 0 0 1 0
peecha	10 0 -1 0 0
pehle	0 0 0 0 6
pehli	0 3 0 0 0
pension	3 0 0 0 0
petrol	0 0 0 -1 0
phagwara	0 0 5 0 0
phir	1 0 0 0 0
phone	-1 0 0 0 0
pichle	0 0 -3 0 0
pizza	0 0 5 0 0
police	0 0 -2 0 0
prem	0 0 3 0 0
raat	6 0 -6 0 0
raha	0 -4 0 0 7
rahe	0 -5 0 0 0
rahi	8 -5 0 0 -8
ramzan	0 0 5 7 3
rang	0 0 0 2 0
rebwar	0 0 1 0 0
rec	0 0 9 0 0
ref	0 0 0 0 10
rehta	13 0 0 0 0
rehte	3 0 -3 0 0
rehti	12 -5 0 0 0
restaurant	2 3 -9 0 0
ro	8 0 -11 -4 0
road	0 5 9 0 0
rohan	0 0 4 0 0
roshni	0 0 6 0 0
roti	-1 1 5 0 0
roz	0 11 0 -13 -6
rugby	0 0 3 0 0
saal	-11 9 -3 0 15
saans	0 0 -5 0 0
saara	0 4 0 0 0
saat	0 0 0 0 -4
sab	0 6 0 11 2
sajde	0 0 -1 0 0
sambhalti	0 0 -2 0 0
sar	0 0 -1 0 0
sasur	0 0 0 -1 0
satrah	5 7 4 0 0
sau	0 4 0 0 0
sava	0 0 7 0 0
scared	0 -6 -5 0 0
school	0 -4 -3 -5 0
se	0 2 -11 -12 -9
seerhiyon	0 0 -2 0 0
sehmi	0 0 -4 0 0
seven	6 9 2 5 7
shaadi	2 0 0 0 0
shadi	0 0 -1 0 0
shanice	0 0 3 0 0
sheeshe	0 0 0 -2 0
shiraz	0 0 2 0 0
shohar	0 0 0 8 3
silver	0 0 4 5 0
sir	0 0 0 4 0
slough	0 0 15 0 0
snap	0 0 0 0 1
so	0 0 -17 0 0
somvar	0 0 0 0 1
sons	1 0 5 0 0
speedy	0 0 13 10 0
sponsorship	0 0 6 0 0
spoon	0 1 5 0 0
st	0 0 3 0 0
star	0 5 0 0 0
stars	0 3 8 9 0
street	0 1 4 0 0
subah	0 0 0 2 0
sun	0 0 -3 0 0
sunrise	0 0 0 3 13
surname	3 0 0 0 0
syrian	0 0 5 0 0
taane	0 0 -1 0 0
taanke	-1 0 0 0 0
tak	0 2 0 0 0
talaq	0 0 -2 -1 0
tandoori	0 -1 0 3 0
tariq	0 0 0 0 1
tasveerain	0 0 0 1 11
taxi	3 0 0 0 0
tay	0 0 0 0 2
te	0 -3 0 0 0
teesra	7 0 0 0 0
teesri	0 0 10 6 3
tezab	-2 0 -1 0 0
tha	0 8 0 0 0
the	0 0 0 0 15
thela	-2 0 0 0 0
thi	-1 0 0 5 2
thursday	0 0 0 0 2
time	0 -5 0 0 0
tina	0 0 6 0 0
tiny	0 0 8 7 0
to	0 0 0 -2 0
toh	0 -3 0 -8 0
top	0 0 23 17 0
topi	0 0 0 -4 0
tor	0 0 -3 0 0
track	0 3 0 0 0
translate	7 0 0 0 0
tu	0 0 0 4 2
u	0 0 0 1 0
umar	0 0 -7 21 0
umeed	0 0 -3 0 0
underscore	0 0 3 9 3
unnees	0 7 0 0 0
upar	0 0 0 0 3
use	0 0 -2 2 0
usne	6 0 0 -8 0
ustaad	0 0 8 0 1
ustad	0 0 11 15 0
vali	0 6 0 -1 0
video	0 0 0 0 6
vijay	0 0 2 0 0
vikas	0 0 6 0 0
visa	0 3 12 13 13
wale	1 0 0 -7 -7
wali	0 -5 2 1 0
ward	0 5 1 0 0
warna	0 0 0 -6 0
west	0 0 1 0 0
wheels	0 12 9 0 0
wo	0 0 -3 13 3
woh	4 0 0 20 6
wtsap	0 0 0 0 7
ya	0 0 0 6 6
yahan	0 3 0 0 0
yahoo	4 2 0 0 4
yusra	0 0 4 10 0
zabardasti	0 0 0 -2 0
zero	0 7 7 0 1
zubi	0 0 0 0 6
[word vi]
1	0 2 0 3 0
10	0 5 0 0 0
118	5 0 0 0 0
2	0 5 0 0 0
20	0 0 0 0 1
3	0 3 0 0 0
30	0 0 0 7 0
31	0 0 0 2 0
4	0 3 0 0 0
5	0 15 0 0 0
61	3 0 0 0 0
6120	6 0 0 0 1
a	5 5 16 8 9
ai	5 0 0 0 0
an	0 -9 -2 0 0
anh	0 -1 7 -2 -2
ba	0 14 31 -1 -3
bao	0 0 25 0 0
bat	0 0 0 0 -4
bin	0 0 18 0 0
bo	0 0 7 0 0
bon07	0 3 0 0 0
bà	0 0 0 4 0
bác	0 -2 0 0 0
báo	0 0 0 0 -3
bóp	0 0 -4 0 0
bạn	0 0 0 -2 0
bảng	-6 0 -2 0 0
bảy	0 6 8 11 6
bẩn	-2 0 0 0 0
bắn	0 0 0 0 -3
bắt	0 0 0 -3 -6
bằng	0 0 0 -4 -7
bếp	0 0 1 0 2
bị	-6 0 0 0 -6
bốn	0 0 8 1 10
ca	0 0 -1 0 0
chiếu	0 0 -2 0 0
cho	0 0 0 4 5
chui	3 0 0 0 0
chung	0 0 -4 0 -3
chín	3 9 1 0 0
chó	0 -4 -4 0 0
chấm	8 12 15 20 9
chất	-4 0 0 0 0
chỉ	-5 0 0 0 -4
chồng	0 2 0 0 0
chờ	1 0 0 0 -4
chủ	0 0 0 0 2
clip	0 0 0 0 1
com	18 13 19 0 0
con	21 2 0 18 15
còn	-1 0 0 0 0
còng	5 10 8 9 11
có	0 6 0 0 0
công	0 0 -4 0 0
cư	-1 0 0 0 0
cảnh	0 0 -4 0 0
cắt	-1 0 0 0 0
cọc	0 0 0 0 -1
cổ	0 -5 0 0 0
của	0 -1 0 0 8
dân	0 0 -1 0 0
dây	0 0 -1 0 0
dọa	-7 -4 0 0 -4
em	-4 -7 -3 -3 0
example	16 25 17 24 15
fake	0 0 3 0 0
giáo	0 0 0 1 0
giấy	8 5 7 9 0
giờ	0 10 15 0 0
gãy	0 0 -2 0 -1
gì	0 0 4 0 0
gọi	0 0 0 -5 -8
gốc	0 0 0 0 1
gửi	0 -1 -2 -5 0
hai	0 -4 -7 1 -3
hanhpham	0 0 0 0 4
hay	0 1 0 0 0
hoa	0 0 8 0 0
home	0 -7 -12 -10 0
homes	0 0 4 9 5
https	0 0 7 0 0
hít	0 0 -3 -4 0
hóa	-3 -4 0 0 0
hôm	0 0 0 5 6
hăm	0 0 -3 0 0
hết	0 0 0 -4 0
họ	0 0 0 0 -7
học	0 0 -4 -6 -3
hồ	0 0 -8 -6 -2
hộ	-3 -1 -4 -1 0
khoi	0 0 2 7 0
khong	5 0 0 0 0
khóc	3 4 0 0 0
không	0 11 21 8 0
kimyen	0 0 6 0 0
kiểm	0 0 0 -3 -7
lam	0 0 -13 -1 0
lap	0 0 0 0 3
luc	0 0 6 0 0
là	0 0 0 -1 -3
làm	-7 -4 -1 -8 -9
lén	0 0 0 0 2
lúc	-5 0 0 12 8
lý	0 0 -2 0 0
lăm	2 0 0 0 0
lương	0 0 -10 0 0
lại	0 0 0 0 -4
lần	0 0 0 -1 -2
lậu	0 2 0 0 0
lớp	0 0 0 -1 0
mail	0 0 0 9 11
malik	0 0 0 0 4
mang	0 0 0 -2 0
mong	0 -2 -7 -3 -3
mung	0 0 9 0 0
mà	0 -2 0 0 0
mì	0 0 1 0 0
mùi	0 -3 -4 0 0
mươi	0 13 2 2 0
mười	9 0 8 8 0
mặt	0 0 0 0 -1
mỗi	0 0 0 0 -4
một	0 0 4 0 2
mở	1 0 0 0 0
nail	0 -4 -2 0 0
net	0 0 4 0 0
ng1984	0 6 0 0 0
nghìn	-3 -6 0 0 0
ngày	-3 3 0 0 0
người	0 0 0 3 0
nhìn	-1 0 0 0 0
nhập	0 -1 0 0 0
nhắn	0 -3 0 0 0
nên	0 5 0 0 0
nó	-4 0 0 0 0
nói	0 1 0 0 0
năm	6 -5 -8 0 0
nạn	0 1 2 0 0
nợ	0 0 0 0 -6
o	-4 -1 0 0 0
office	-7 -12 -10 0 0
org	7 0 0 0 0
p	0 6 0 0 0
phòng	0 0 11 0 0
phỏng	0 0 0 0 2
qua	0 0 0 0 1
quá	0 -1 0 0 0
quê	0 0 0 3 0
quản	0 0 0 -4 0
run	0 0 -1 0 0
sinh	0 0 -2 0 -2
snap	0 0 0 4 0
so	0 4 0 -2 0
sàn	0 0 0 0 -3
sát	0 -4 0 0 0
sĩ	-2 0 0 0 0
sơ	0 -8 -7 -4 0
số	-3 0 -11 -3 -7
sợ	5 0 -1 0 0
ta	-1 0 0 2 0
thai	0 0 -4 0 0
thang	8 0 0 0 0
thoại	-1 -3 -5 0 0
tháng	2 0 26 4 16
thư	-1 -3 -6 0 0
tim	0 0 0 0 3
tin	0 0 -4 0 0
tiếng	-10 -7 -2 0 0
tiền	0 0 -3 0 -4
tiểu	0 -4 0 0 0
tiệm	-4 -4 -10 -4 -6
toi	-1 0 0 3 1
toà	-6 0 0 0 0
tra	0 0 -3 -7 -4
trai	0 0 0 6 0
trăm	2 0 0 0 0
trường	0 0 -12 0 0
trả	3 0 0 -5 0
trần	0 0 -2 0 0
tuổi	2 6 0 0 0
tài	0 0 -3 0 0
tên	2 0 0 0 1
tôi	-3 0 -1 8 0
tại	-5 0 0 0 0
tị	4 0 1 2 0
tối	0 3 0 0 4
tờ	5 5 9 0 0
từ	-8 -8 0 0 0
tự	0 1 0 0 0
uan	2 2 0 0 0
ve	0 0 0 0 -1
vietgirl	0 0 0 3 0
visa	0 0 1 1 4
viết	0 0 0 0 2
vo	0 0 0 0 5
và	0 2 0 0 0
vào	0 -3 0 0 0
vấn	0 0 0 2 1
xe	0 0 0 -2 0
xương	0 0 0 -2 0
xế	0 -1 0 0 0
yên	0 -3 -3 0 0
zalo	0 0 0 0 2
ông	0 0 0 0 12
ăn	-2 0 0 0 0
đang	1 1 0 0 -2
đi	-1 0 2 0 -2
điện	0 -2 -3 -5 0
đêm	-2 -4 0 0 0
đói	0 0 0 0 5
đăng	0 0 0 0 7
để	0 -3 0 0 0
đỏ	0 0 2 0 0
đồ	0 0 -4 -3 0
ổng	0 2 0 0 0
ở	6 2 -2 2 0
[word zh]
10	0 0 0 1 0
14	0 0 0 2 0
15	0 0 0 5 0
19	0 0 0 3 0
63	0 0 0 0 1
74	0 0 0 1 0
a	1 6 -1 -2 0
ac	3 2 1 4 0
at	2 4 8 4 8
b	6 2 0 6 0
basement	0 6 7 0 0
captain	-5 0 0 0 0
cleaner	1 0 0 0 0
co	7 0 0 3 11
com	19 17 23 0 0
d	0 0 1 0 0
dot	8 8 12 18 6
example	6 23 24 22 20
friend	5 0 0 5 0
gmail	3 6 0 8 9
goldenlotus	0 0 0 0 8
home	0 0 -7 0 0
https	0 0 8 0 0
hull	7 6 0 6 5
ip	-1 0 0 0 0
law	0 0 12 7 6
lee	0 2 3 6 0
me	0 4 0 0 0
mei	0 0 3 2 3
net	0 1 4 0 0
nhs	0 0 -8 0 0
so	2 0 0 0 0
spa	0 0 0 8 0
szgossip77	4 0 0 0 0
t	0 0 4 0 0
the	0 0 3 0 0
uk	3 10 18 0 0
welfare	0 0 3 2 1
whatsapp	0 0 -8 -5 -3
witness	0 0 0 0 5
xinniang88	0 0 0 0 1
yahoo	6 5 6 0 0
一	0 -5 -26 -11 -10
一个	4 -3 0 0 0
一位	5 8 -3 0 0
一名	0 0 -5 0 0
一家	0 7 2 0 0
一帆风顺	0 0 12 0 0
一年级	0 3 1 0 0
一样	0 5 0 0 0
一点	0 0 2 1 0
一直	-2 -2 0 -5 -1
一针	0 -1 0 -1 0
丁	0 0 9 0 0
七	2 0 -10 -5 0
万	-12 -16 -17 -10 -4
万里	0 0 4 11 0
丈夫	0 0 0 2 -2
三	12 -1 -14 -8 -4
三个	0 0 -3 0 -2
三月初	0 0 16 8 0
上	0 4 0 -1 -2
上三	0 0 0 0 2
上个月	0 -3 3 5 2
上班	0 9 -7 -5 0
上面	0 3 0 0 0
下	0 6 0 0 0
下午	0 -3 0 0 0
下来	-5 -3 0 0 0
下班	0 0 -10 0 0
不	0 0 0 -6 -14
不听话	-1 -4 0 0 0
不敢	4 8 0 0 -4
不敢说	0 0 0 -2 0
不是	3 0 0 0 0
不管	0 0 -3 0 0
不能	0 0 4 3 2
不让	-1 0 -2 -2 -5
两	0 -14 -21 -17 -6
两个	-1 -7 -5 -5 -1
两份	0 -2 0 0 0
两次	1 0 0 0 0
个	-6 -9 -4 7 10
个人	-6 -16 -13 -8 1
个仔	-2 0 0 0 -1
个头	0 0 -1 0 0
个女	-7 -8 -2 0 0
个旧	0 0 -1 0 0
中	-3 0 21 11 0
中国	0 0 9 0 0
中国人	0 0 7 0 0
中学	0 4 0 0 0
中旬	0 -5 0 0 0
丹比高	0 0 4 6 0
举报	6 0 0 0 0
之前	-6 -7 0 0 4
乐	0 6 0 0 0
乘客	0 4 0 0 0
九	5 0 0 0 0
九月初	0 0 14 7 0
乞儿	6 0 0 0 0
也	-8 2 -4 -8 -10
乡下	0 5 0 0 0
买	-2 0 -6 -7 0
了	-6 -12 -5 -19 -11
二	15 4 -6 0 -7
二层	10 15 19 0 0
二愣子	0 0 2 0 0
五	14 14 3 7 9
五个	0 -2 0 0 -3
交叉口	0 3 9 0 0
交界	0 0 8 0 0
亮	5 0 0 0 0
亲	0 7 4 7 0
亲人	2 0 0 0 0
人	0 -5 -20 -3 0
人人	0 22 33 0 0
人人敬	0 -4 0 0 0
人住	0 2 0 0 0
人命	0 4 0 0 0
人理	0 0 0 -4 0
今	0 0 0 2 0
今年	0 1 0 13 0
介绍	3 0 0 0 0
从	-3 -2 -5 10 -7
仓库	-1 -1 0 -4 0
他	7 3 -16 -8 0
他们	-9 -1 -3 0 8
他妈的	0 0 -6 0 0
以前	-2 3 0 0 0
以后	1 0 0 0 0
仲	-10 -8 0 -5 -4
伊丽莎白街	0 0 0 0 4
伤口	0 0 0 0 -1
伦敦路	0 0 0 1 5
住	4 0 0 15 10
住在	-2 -2 -2 15 9
何	0 0 8 0 0
作废	0 1 0 0 0
佢	0 1 -7 -10 -4
保安	0 0 2 0 0
保险	0 -3 0 0 0
修	0 1 2 0 0
修车	1 0 0 0 0
俺	0 -1 0 0 -12
做	10 12 0 -3 0
做事	0 5 0 0 0
做噩梦	0 0 -1 0 0
做头发	1 4 0 0 6
做工	0 5 0 0 0
做过	0 4 0 0 0
停车场	0 0 5 1 0
偷看	0 2 0 0 0
儿媳	0 0 0 3 0
儿子	0 0 0 -4 0
先	0 3 -1 -7 -5
先生	6 4 0 -13 0
克罗伊登	0 0 5 0 0
全是	0 -2 0 -4 0
全部	-4 0 0 0 0
八	-15 6 -7 -12 -12
公交车	0 -3 -7 0 0
公共	0 17 15 17 0
公司	0 0 -3 0 0
公园	0 8 12 0 0
公寓	0 1 0 0 1
公车上	0 0 -5 -4 0
六	0 0 0 1 0
养人	0 0 2 3 0
养老金	0 0 -1 0 0
内政部	0 1 0 0 0
冇	0 3 0 0 0
写	-7 0 0 -5 -6
写信给	0 0 0 5 0
农历	0 0 8 0 0
冬月	0 0 13 7 0
冷	0 0 0 0 1
冻	0 0 -2 0 0
凌晨	0 1 0 0 0
几	0 0 0 -6 -10
几个	0 0 -4 0 -4
出	-2 1 0 -2 -6
出去	1 4 0 0 0
出来	1 0 0 0 0
刀	-3 0 -7 0 0
分	-2 -8 3 0 0
划线	13 7 6 0 6
刘易舍姆	0 0 12 0 0
刚	0 0 0 2 0
初一	0 0 5 0 0
初七	0 4 9 0 0
初三	0 7 12 0 0
初九	4 8 13 0 0
初五	0 7 7 0 0
初八	0 7 11 0 0
到	-15 -13 -14 -14 -14
刷墙	-4 -3 0 0 0
前男友	0 0 0 6 0
剪	0 6 8 7 0
加	-3 -1 -9 -5 -7
加纳德	0 0 6 0 0
勒	0 0 -1 0 0
北门	0 0 0 0 6
区	0 0 1 0 0
医院	0 8 -18 -5 2
十	0 -11 -16 -6 6
十分	0 0 5 0 0
十分钟	0 0 0 0 2
十天	0 0 2 0 0
千	0 0 -4 0 0
半夜	-1 0 0 0 0
卖	0 -2 -10 -2 0
卡	0 0 -1 -4 0
卡迪夫	0 0 1 0 0
厨师	0 0 0 4 0
去	4 -8 0 5 -2
参考	3 5 0 0 0
又	-1 5 0 -5 0
反锁	0 0 -2 0 -7
发	-5 0 0 0 0
发到	0 0 0 5 0
发帖	0 0 0 3 0
发抖	-2 -1 -6 0 0
取消	3 3 0 0 -3
受	0 0 0 1 2
受伤	6 0 0 0 0
口音	0 0 0 3 0
只	0 0 -1 -5 0
叫	0 0 0 7 0
叫他	0 0 0 8 0
叫我	-4 -10 0 -10 0
叫我们	0 2 0 0 0
可以	-3 0 0 0 0
可是	0 0 0 0 -2
号	9 -6 -2 0 0
号楼	0 0 6 0 0
号码	0 -5 0 0 0
司机	-4 0 0 0 0
吃狗	0 8 0 4 0
合法	0 15 8 10 0
同	-1 3 -5 0 -5
同乡	0 0 0 2 0
同事	1 -7 0 0 0
同学	-6 0 0 0 -6
同屋	0 7 0 0 5
同志	0 0 -3 0 0
后	0 3 3 0 0
后厨	0 0 -1 0 0
后来	0 0 0 0 17
后面	2 14 17 9 14
吐	0 5 0 0 0
吓得	0 0 -1 -2 0
听	-2 0 0 0 0
听见	0 0 -1 0 0
告诉	-1 0 0 0 0
周五	0 0 -3 -1 0
和	0 0 0 10 12
咗	2 0 -3 -4 0
咬我	-4 -6 0 -2 0
哋	0 0 0 -4 -12
哥哥	-1 0 0 4 0
哭	-5 -4 0 0 0
哭了	0 0 -2 0 -1
唐卡斯特	0 0 2 0 0
唔	0 -2 -5 0 -3
唔敢	0 -3 0 0 0
唔畀	-4 0 0 0 0
唔识	0 0 0 0 1
啲	0 -5 0 0 0
喉咙	0 0 0 -3 0
喊	-3 0 0 5 0
喝酒	0 -3 0 0 0
喷漆	0 -2 0 0 0
喺	4 -3 -9 10 -4
嘅	2 0 0 0 0
嘉欣	0 0 7 0 0
嘛	0 2 0 0 0
嘲笑我	0 0 0 0 4
嚟	0 4 0 0 0
四	5 0 0 0 0
四个	-8 -10 -5 -4 -1
四十几岁	0 0 17 0 0
回	0 0 0 11 0
回家	-6 -2 0 0 -4
回族	0 0 6 0 0
回来	0 -4 0 0 0
国际	0 0 11 0 0
图鸦	-3 0 0 0 0
圈	6 0 6 10 7
圣	0 0 5 0 0
在	2 0 3 17 7
地下室	0 4 1 0 0
地址	0 9 0 0 0
地毯	0 0 0 6 0
坐	0 -5 0 -1 -6
坐坐	1 5 0 0 0
块	0 -8 -7 -5 0
堂	0 7 12 0 0
堵我	6 0 0 0 0
堵过我	0 4 0 0 0
墙上	0 -7 -3 0 -2
外人	0 0 0 0 1
外卖店	0 0 -1 0 0
外号	0 0 0 2 0
外号叫	0 0 0 2 0
外面	0 0 -6 0 0
多	0 1 2 0 0
夜班	7 0 -1 0 3
夜里	0 0 0 -3 -1
大卫	0 0 11 0 0
大哥	-4 0 0 0 0
大家	0 0 9 4 8
大门	9 8 4 5 5
天天	0 -2 -18 -11 -8
天干	-2 -2 -8 -9 -4
天花板	0 -1 0 0 0
太	0 1 0 0 0
太太	0 0 0 -2 0
头	0 -3 -8 6 0
头巾	0 -5 -9 0 0
女儿	0 0 -3 0 4
女士	0 0 0 -9 0
女性	-2 0 0 0 0
奶奶	0 0 5 0 0
奶茶	0 2 9 0 0
她	0 3 -13 -8 0
好	3 0 0 -5 0
好几	0 0 1 0 0
好惊	2 0 -4 0 0
好运	0 0 5 0 0
好运来	0 0 18 0 0
妈	0 0 0 -2 4
妈妈	1 0 0 -2 -6
妹	0 0 0 -1 0
妹妹	0 0 0 1 0
姓	5 0 -1 9 -3
威尔逊	0 0 4 0 0
婆	0 0 -2 0 0
婆家	0 -3 -2 -1 0
嫁	0 0 -3 0 -2
嫁给	0 3 0 0 5
字	-4 -1 0 0 0
孙仔	1 0 0 0 0
孙女	-3 0 0 0 0
学	0 0 22 13 5
学校	0 0 -9 0 0
学生	0 -3 0 7 1
孩子	-2 -7 -8 -10 0
定位	0 0 0 0 -2
实习	0 0 -3 0 0
客	-1 0 -1 0 0
客人	1 1 0 -6 -8
室	0 0 13 0 0
室友	0 0 0 9 0
害怕	0 0 -9 0 0
家	0 6 0 0 0
家在	0 0 0 2 6
家政	0 0 3 0 0
家里	0 0 -6 -2 0
对面	0 12 9 0 0
寻日	-8 -7 0 0 0
小	2 0 18 11 4
小女儿	0 2 0 0 0
小学	0 6 0 0 0
小孩	0 -3 0 -10 0
小时	-12 -10 -9 -4 -2
小腿	-2 0 0 0 0
小雨	0 0 10 0 0
少	-1 0 0 0 0
就	-2 -12 -4 -10 -2
就是	0 -2 0 0 0
就要	4 0 0 0 0
尹思远	0 0 2 0 0
屁	0 -3 0 0 0
屁股	0 0 0 1 0
层	0 0 0 0 2
居留	0 23 34 0 0
屋	0 0 -1 0 0
屋邨	0 14 17 0 0
展鹏	0 0 1 0 0
岁	0 6 7 0 0
崖	0 6 10 0 0
工	0 0 2 2 0
工作	0 1 4 4 0
工地	0 -5 -5 0 0
工头	0 -1 0 9 0
工资	0 0 -9 -4 0
工钱	0 0 0 0 -1
左手	0 0 3 8 14
差	3 0 0 0 0
已经	-2 0 0 0 0
巴克	0 0 0 6 2
巴兰	0 0 6 0 0
希望	0 -2 0 0 0
带孩子	0 0 0 0 3
帮人	-3 0 0 0 0
帮忙	0 7 0 0 0
帮我	0 16 0 0 0
干	0 0 -8 -8 -4
干活	4 0 -4 -1 0
平时	0 0 0 -4 -4
平板	0 -1 0 0 0
年	-16 -15 -15 0 3
年三十	0 0 7 3 0
年级	0 -6 0 0 0
并	0 -1 0 0 0
幼儿园	0 2 5 0 0
庇护	19 28 29 29 23
店	0 -4 -6 -3 6
店主	0 0 0 9 0
店门口	0 0 -1 0 0
庞二牛	0 0 7 0 0
庞小翠	0 0 2 0 0
度假	0 8 7 8 0
座	0 0 2 0 0
廿	2 0 0 0 0
开	0 0 -6 0 0
开车	4 14 0 0 0
弄	0 -3 -5 -6 0
张	4 4 0 0 0
强迫我	7 0 0 0 0
彩礼	-5 -8 -5 0 0
影	-3 0 0 0 0
往	0 -2 0 0 0
很	1 -3 -1 -5 0
律师	0 0 0 -5 0
得	-1 -10 -10 -8 0
微信	0 0 0 -3 0
德	0 0 8 0 0
心脏	-2 0 0 0 0
快	0 4 9 12 18
怀孕	0 0 -6 0 0
怂包	0 0 -3 0 0
怕	14 0 0 0 0
恐怖分子	0 0 -1 0 0
恩典	0 0 7 12 0
想	0 -1 0 0 0
慕容	0 0 2 0 0
成日	0 8 0 0 -6
我	0 -4 -29 -4 -1
我们	0 0 -8 0 0
我哋	0 0 -5 0 0
我家	0 0 -14 -5 -4
戴	0 0 -6 -8 0
户	5 12 15 0 0
房	0 1 1 0 0
房东	0 0 0 8 0
房子	2 1 0 0 -2
房间	0 0 -2 0 0
所以	0 -3 0 0 0
手	0 0 -11 -8 -2
手指	-5 0 -8 0 0
手机	-6 0 -9 -2 -7
手背	0 0 -1 0 0
手臂	0 0 -3 -2 0
才	0 0 -11 5 1
扎	-4 -2 0 0 0
打	-8 -4 -6 -5 -5
打俾	0 3 0 0 0
打工	0 5 3 0 2
打我	4 -7 0 0 0
打扫	2 3 0 0 0
打断	0 8 -2 0 0
扔	0 -5 -1 -5 0
托儿所	0 5 9 0 0
扣	0 1 -7 0 0
找人	0 0 -2 0 0
找到	0 0 0 0 -2
把	-6 0 -14 -12 -19
投	0 0 7 4 7
抖	0 0 -5 0 0
护士	0 -4 0 -3 0
护工	-2 0 0 0 0
护照	-2 0 -8 5 0
护理员	-2 0 0 0 0
报	0 2 -9 -1 -5
报案	3 0 0 0 4
报警	8 11 0 0 0
抽我	-2 -7 0 0 0
拉格比	0 0 3 0 0
拉货	0 5 0 0 0
拎	0 0 0 0 -6
拐	0 0 1 0 0
拐角	0 0 0 0 6
拒	15 16 22 22 0
拖	0 0 -4 0 0
拖车	0 0 0 0 7
拜克	0 0 0 4 0
拿	0 0 0 -7 0
拿枪	0 -1 0 0 0
持	0 0 0 1 2
挂	0 0 0 7 5
指着	-1 0 0 0 0
按	0 -6 0 -1 0
掐我	6 0 -1 -6 -4
排	1 6 6 7 0
接	0 1 0 0 -2
推	0 0 0 0 -4
揿住	0 0 -1 0 0
搭车	0 4 0 0 0
摘草莓	0 0 0 0 1
攞	0 0 0 1 0
攞住	0 0 0 2 0
支那	0 -5 0 0 0
放	-3 -1 -12 -9 -6
救护车	0 0 -3 0 -5
教	0 5 0 0 0
教会	0 0 -4 0 0
教堂	0 0 -1 0 0
教堂街	0 0 0 0 4
敢	0 0 0 0 5
敲	0 -3 -4 0 0
文人	0 7 6 0 0
断	0 0 -4 0 0
斯托克波特	0 0 8 0 0
新冠	-5 0 0 0 0
新潮	0 0 5 0 0
旁边	0 3 0 0 9
日	0 0 10 0 0
旧历	0 0 11 0 0
旧年	0 0 3 0 0
早	0 0 0 0 2
早上	8 4 -1 0 0
早就	2 0 10 12 0
时候	-6 0 0 0 0
星星	0 0 0 1 0
星期二	4 0 0 0 0
星期天	8 7 9 0 0
昨天	0 0 0 0 -1
是	-9 0 0 9 9
晕倒	0 6 -6 0 0
晚	0 16 0 0 0
晚上	5 0 -5 0 0
最	0 0 4 3 10
最后	0 1 3 4 0
最近	0 2 0 0 0
月	12 9 8 20 20
有	1 0 0 -2 0
有个	-4 -10 -9 0 -2
有人	0 -5 -1 0 -6
有没有	0 0 14 12 13
服务员	1 0 0 0 0
期	3 5 5 0 0
本应	6 0 0 0 0
条	0 -6 -9 -7 0
来	19 1 2 0 7
来往	4 0 0 0 0
林	0 0 8 0 0
林肯郡	0 0 2 0 0
枪	0 0 -2 0 3
枫树	0 0 1 0 0
柜	0 0 0 1 0
查	0 0 -1 0 0
栋	13 0 0 0 0
校长	-5 0 0 0 0
校门口	0 0 -1 -2 0
案	0 0 0 -2 0
案件	0 -1 0 0 0
梓睿	0 0 3 0 0
楼	20 19 29 23 30
楼上	0 17 15 7 14
楼下	0 0 0 11 0
楼梯	0 0 -6 -1 -1
橡树	0 1 16 0 0
橡树山	0 0 1 0 0
欠他	0 0 0 -10 -8
欣怡	0 0 4 0 0
欧	0 0 7 0 0
欧阳	0 0 2 0 0
正	0 0 2 0 0
正月	0 0 5 10 0
死	0 0 0 0 -1
每	0 0 3 0 0
每天	0 2 -5 -6 -3
每星期	0 0 -1 0 0
民国	0 0 11 0 0
气	0 0 -1 0 0
汤普森	0 0 4 0 0
汽	0 0 2 2 0
沈	0 0 8 0 0
沈阿婆	0 0 2 0 0
没	11 8 17 16 11
没有	9 -2 13 17 7
油漆	0 0 0 2 0
泰勒	0 0 7 0 0
泼	0 0 0 0 2
泼我	0 0 0 -3 0
洗碗	0 0 -2 0 3
洗衣店	0 0 3 0 0
洗车	0 4 0 0 0
派出所	0 0 -4 0 0
浩浩	0 0 4 0 0
海之味	0 0 2 0 0
海鲜行	0 0 -5 0 0
混	0 -2 0 0 0
混蛋	0 0 0 5 5
清洁	0 3 4 0 0
港口	0 0 4 14 0
游	0 0 9 0 0
滚	0 0 -6 0 4
滚回去	0 5 -4 0 0
滴	0 0 0 0 8
漏水	0 0 0 7 0
火车站	0 5 0 0 0
灰	0 0 0 0 2
炸	0 -1 0 0 0
炸鱼店	0 0 3 0 0
炸鸡店	0 0 3 0 0
点	18 21 23 27 26
点半	0 0 2 0 0
热	-2 0 -5 -3 -2
父母	-6 -2 0 0 0
爸	0 0 0 0 -3
牙	0 0 -2 0 0
牛顿	0 0 1 0 0
狗	-1 -4 -8 -2 -2
狗肉	0 -1 0 0 0
猪	0 0 -5 0 0
现在	8 0 0 -3 -2
玻璃	-1 -4 -2 0 -1
班上	0 0 0 1 0
理	0 1 0 0 0
琴日	0 0 0 0 4
用	-3 -5 -5 -13 -7
申请	0 0 19 10 12
电话	-1 0 -5 0 0
男	0 0 -9 -2 0
男人	-1 0 0 0 0
畀我	-2 -2 0 0 -2
留	0 0 0 0 -1
畜生	0 0 -6 4 -1
疼	-4 -3 -5 0 0
病房	0 13 0 -2 -1
病毒	0 0 -2 0 0
瘦三	0 0 4 0 0
白	0 0 0 5 0
白人	0 0 0 0 1
百	7 -5 -11 -6 0
百家	0 0 4 0 0
的	9 5 6 7 10
皇冠	0 0 8 0 0
相好	0 0 0 8 0
看	0 -2 -1 0 0
看到	4 11 -10 0 0
看看	0 0 -1 0 0
看着	4 0 0 0 0
看见	0 0 -7 -1 0
真名	0 8 0 0 0
真的	0 0 0 -2 -3
眯眯眼	-4 0 0 0 0
着	0 0 0 -2 0
睡不好	0 0 -6 0 0
睡不着	-2 -6 -7 0 0
睡觉	-6 -4 -7 0 0
知道	5 2 0 0 -3
石头	0 -1 -9 0 0
石桥	0 0 14 17 0
砖头	0 -3 -4 0 -2
砸	-5 -6 0 0 0
砸墙	0 -1 0 0 0
碎	0 -5 0 0 0
磨坊巷	0 0 3 0 0
社工	0 0 0 1 0
福克斯通	0 0 4 0 0
租	0 -4 -3 -3 0
移民局	0 4 1 3 0
穆罕默德	0 0 3 0 0
穿	0 0 0 0 6
窗	0 0 -5 0 0
窗户	0 8 3 13 0
第	0 0 2 6 0
第一个	0 8 7 9 0
等	-3 -7 21 14 17
签	0 30 26 7 5
签证	32 25 36 15 15
管	-2 0 0 0 0
米洛什	0 0 2 0 0
系	0 -7 0 0 3
红	9 10 12 8 13
红灯笼	0 0 12 0 0
经学院	0 7 0 0 0
结果	11 8 11 0 0
给	0 0 0 10 0
给他	0 0 0 -1 -4
给我	8 0 0 -1 -4
续签	0 0 7 0 0
编号	-4 -2 0 0 0
缝	0 0 -1 0 0
缝了	0 -8 -9 -15 -11
网上	0 0 -3 0 0
网站	-3 0 0 3 0
美	6 10 10 0 0
美甲店	-2 0 0 0 0
群里	0 0 -1 0 0
老	-7 -11 -11 -4 -13
老乡	0 0 0 -5 0
老人	0 0 -2 0 0
老人院	0 0 -2 0 0
老公	-3 -1 -5 -4 -1
老地方	0 0 8 0 0
老头	0 0 0 0 -1
老婆	-1 -3 0 0 -3
老子	0 0 0 -1 0
老家	-6 0 0 5 -3
老师	0 7 0 -3 0
老板	2 2 1 0 5
而家	0 0 0 0 2
聋	0 0 -9 -1 0
肋骨	4 -2 -8 -1 0
肚子	-7 0 -6 -4 -2
肯尼	0 0 3 0 0
肿	0 0 -4 0 0
胳膊	-3 0 -1 0 0
胸口	0 0 -2 0 0
脖子	-4 0 0 0 0
脚	0 0 -1 0 0
脸	0 0 -3 0 0
腊月	0 0 11 9 0
腿	-5 0 -10 0 0
膝头	0 0 0 -1 0
膝盖	0 0 0 0 -3
自己	0 0 -4 -4 -4
自投罗网	0 0 0 0 -7
自杀	0 0 -1 0 0
臭	0 0 -8 0 0
船上	0 0 -5 0 0
艾特	0 0 1 3 10
花臂	0 0 14 0 0
英国	0 0 8 4 -1
苹果树	0 0 7 0 0
莉莉	0 0 6 0 0
菜刀	0 0 -5 0 0
蓉蓉	0 0 3 0 0
蓝天	0 0 8 11 0
蓝色	0 9 8 4 5
藏	0 0 0 -1 -2
街	-5 -9 -7 5 19
街上	0 0 -4 0 0
街口	0 0 7 0 0
街角	0 6 9 0 0
街边	0 0 -4 0 0
衣架	0 -1 0 0 0
被	5 -3 3 6 4
被关	0 0 -6 0 0
装	0 0 -13 0 0
裸照	0 0 -7 0 3
西路	0 0 0 3 9
要	-1 6 0 -3 -4
要饭的	0 -3 0 0 0
规矩	0 0 0 1 0
警	-3 0 -7 0 0
警号	3 -2 0 0 0
警官	0 4 0 0 0
警察	0 0 -8 2 -2
警局	0 4 0 0 0
让	9 9 0 0 -2
讲话	0 0 -5 0 0
诊所	0 0 -3 -7 -5
话	-2 0 0 0 0
话我	0 0 0 -6 4
说	0 -4 -6 0 5
说是	0 -3 0 -3 -3
请	-5 0 0 0 0
诺丁汉	0 0 3 0 0
读书	0 5 0 0 -1
账号	-3 -3 0 0 0
货	5 0 0 0 0
贱	4 0 0 0 0
费尔南达	0 0 3 0 0
资格	3 0 0 0 0
资金	14 12 14 0 0
走	0 -5 0 0 0
趁	0 7 0 0 0
越南人	0 0 6 0 0
跑	0 0 0 0 11
跟	0 0 3 4 6
跟踪我	0 -2 0 0 0
跨性别	0 -2 0 0 0
跪	0 0 -2 0 0
路	0 0 -7 -9 0
路上	0 0 0 0 3
路口	0 7 16 0 0
跳	0 0 -4 0 0
踢我	3 0 0 0 0
身上	0 0 0 -3 -5
身份	16 14 20 0 0
躺	0 0 0 0 -2
车	0 -5 -9 0 6
车牌	0 0 0 0 -4
车站	0 0 8 7 8
车里	0 0 -1 -4 0
转角	0 0 6 0 0
软	-1 0 0 0 0
辱骂	-1 0 0 0 0
边	2 8 10 14 15
边个	0 2 0 0 0
过	7 5 12 4 7
过去	0 0 0 -1 0
过嚟	0 3 0 0 0
过期	8 23 30 24 0
返	0 0 0 13 0
返工	0 0 0 0 -2
还	1 1 0 -6 3
还在	0 0 6 9 5
还有	3 3 0 0 0
还没	0 13 10 9 0
还要	0 0 0 -1 0
这	0 0 0 -5 0
这些	0 0 0 0 1
这里	12 0 0 0 0
进	-3 0 -1 6 0
进来	-2 0 0 0 0
连	0 -1 0 0 0
迟到	0 0 -2 0 0
送	0 0 0 3 -4
送到	0 2 -1 6 -4
逼我	-4 0 0 -4 0
逾期	0 0 21 14 0
遣返	0 0 0 0 10
那	13 10 11 6 5
那个	5 4 7 4 13
那天	0 0 -4 -4 -1
那家	1 0 0 5 0
那边	0 5 -2 0 0
那里	0 0 0 -2 -3
那间	6 10 21 13 17
邮件	0 0 0 0 1
邮箱	0 0 -5 16 14
邮编	0 8 -11 0 0
邻居	0 0 -2 8 0
都	-10 -6 -6 -12 -7
酒店	-6 0 -6 0 0
里	0 -11 -7 -12 -11
里面	-5 0 0 9 11
金谷	0 0 7 0 0
针	-7 -14 -15 -10 -10
钟	-1 0 0 0 0
钱	-2 -9 -12 0 -1
铁头	0 0 2 0 0
锁	0 0 0 0 -9
镑	-18 -22 -17 -4 0
门	8 11 8 11 19
门上	0 -5 -4 0 -1
门口	0 -2 0 -1 0
门框	0 0 0 0 7
门铃	-2 0 0 0 0
问我	0 0 0 4 7
间房	0 0 0 0 -1
闹	6 0 0 0 0
闹我	0 -5 -5 -3 -6
阜新	0 0 4 0 0
阳光	0 0 6 0 0
阿姨	-1 0 0 -1 0
阿訇	-3 0 0 0 -4
陈月娥	0 0 0 3 0
院友	0 0 -1 0 0
陪	0 0 -2 0 0
隔壁	0 0 -5 0 -1
难受	0 0 -3 0 0
雨	0 0 1 0 0
零	0 0 0 2 11
雷丁	0 0 8 0 0
霸住	0 0 -6 -9 -7
靠	0 0 0 3 11
面试	11 11 14 0 0
顺风顺水	0 0 14 0 0
餐馆	0 0 0 -1 0
香	0 9 13 0 0
马来西亚人	0 0 12 0 0
马路	0 0 0 7 0
骂我	-2 -11 -3 -9 -3
骂我们	7 15 0 0 0
骗	0 0 0 3 0
高峰	0 0 3 0 0
高街	0 0 3 8 0
鬼	0 -4 -6 -2 0
鱼店	0 0 6 10 10
麻雀	0 0 11 0 0
黄	0 0 0 -2 0
黄皮猪	0 0 0 7 0
黑夜	0 0 0 0 5
黑工	0 0 16 0 0
𠮶日	2 0 0 0 0
[word-after ar]
 function	11
 generic	3
 joint	-1
 kin	3
 maybe	5
 maybe-place	-1
 month	2
 none	-1
 not-name	-1
 number	-6
 ordinal	-3
 surname	-4
 word	12
 workplace-before	-2
[address] none	-4
[address] trading	-3
[address] word	-19
[age] old	-4
[age] word	19
[date] maybe	-7
[date] ordinal	8
[date] word	-2
[name] function	8
[name] kin	4
[name] title	19
[name] trading	12
[name] word	15
[nationality] particle	-6
[nationality] word	2
[place] function	10
[place] in-place	2
[place] word	-3
[school] ordinal	-5
[school] word	2
[time] word	1
[unknown] verb	9
[unknown] word	-7
adham word	4
at word	8
com word	11
dot function	12
dot word	8
example in-place	10
example word	18
me function	9
org word	3
uk kin	7
underscore generic	3
underscore word	11
اب in-place	7
ابو workplace-before	3
احنا word	-2
اخد word	4
اخوه weekday	-4
اذا word	-5
ازا word	-1
اسمو word	2
اطلع word	-2
البيضا trading	4
الجمعه word	-2
الحاج workplace-before	5
الخوف in-place	-1
الديب word	2
الرافدين workplace-before	13
السابع word	-3
الشام trading	1
الشاورما trading	11
الصباح word	3
الصبح number	5
العاشر word	-3
الفجر word	-7
الكنيسه street-before	1
اللي workplace-before	-2
المقابله workplace-before	-2
النجوم workplace-before	3
الهنيه trading	2
امام word	-2
امبارح word	2
امسك word	3
انا word	-4
اوراق function	2
اوهارا workplace	13
ب maybe-place	-3
بالشهر word	-2
بالليل word	-1
بالمنطقه word	7
بتخليني kin	-2
بتسجلني word	4
بتشوف ordinal	-1
بس word	1
بعيني word	-1
بغرفه word	-7
بنت word	-2
بنتي word	-5
بيتي word	-2
تعرف word	1
تفل word	5
جمادي word	8
جهاد title	1
حابس word	6
حبسني word	6
حدد function	3
حيث word	4
خد word	3
خميس title	4
دبوس title	2
دوت word	6
رجعت maybe	-5
رحت word	2
رقمي word	2
ركن word	-4
رماها kin	2
ساكنه word	1
سعيد kin	1
سنه number	6
سنوات number	1
شارع number	4
شافت word	2
شباب number	-2
شد surname	-2
شقه function	3
شقه word	4
شهور number	-7
شيخ none	-2
صديقي word	3
صرخ word	3
ضربني maybe	8
طلبت word	5
طومان verb	8
ع word	-1
علي word	-12
عمر title	2
عملو word	4
عمها particle	-2
عن word	2
عند word	-3
عندي word	9
عنو surname	-2
غرفتي trading	-2
فالي maybe	4
فهمي word	5
في function	3
في kins	-1
في maybe	1
في number	-3
في word	5
قال word	2
قد word	-3
قدام word	-6
قطع word	-3
كابتن word	13
كان word	-3
كتير word	-1
كل maybe	-1
كنت generic	3
كنت word	8
كوم word	5
لا word	3
لسانين kin	4
لسه trading	-2
للتجاره trading	1
لما word	-2
لمحطه word	-2
لي word	-1
ليلا word	-3
ما number	-3
ما word	6
ماما function	8
محطه word	-1
معاشي hour-part	-3
من maybe	1
من ordinal	24
من trading	-7
من word	-12
منذ word	7
نحنا word	3
نص word	-5
نقطه word	9
ننام word	-1
هلق surname	-4
هوي function	11
واحد word	-4
واسم word	-1
واعطاني word	6
والابره word	5
والبنت word	-4
والشفت hour-part	-6
والعشرين ordinal	2
والمعلمه word	5
وانا kin	1
وبلكني not-name	4
وبيكتبو word	1
ورفيقتي word	7
وسحبني trading	-1
وعندي word	7
وكال word	-3
ولا word	-3
وما word	3
ومرته maybe	5
وواحد word	-4
وياخدو word	7
ويحرسنا word	-2
ويسكن word	3
ويلبيك street-before	2
يبچي word	9
يتصل word	-5
يرسل trading	-4
يصور word	5
يصيح word	4
يقول word	8
[word-after ar-latn]
 kin	-6
 maybe	-6
 not-name	-7
 word	8
0g word	2
7754 word	3
[address] function	1
[address] word	-11
[email] function	6
[name] function	1
[name] kin	7
[name] title	-1
[name] word	2
[number] word	-2
[postcode] word	-2
[school] function	2
[school] none	9
a word	9
abad function	4
ac word	-3
acran function	6
afak maybe	-6
al function	19
al none	7
al not-name	2
al number	-11
al word	-2
al workplace-before	3
ala word	-12
ala workplace-before	7
am function	-2
am word	-1
amala word	-1
ana maybe	-4
argu word	-8
at function	8
at word	5
atana function	-8
az kin	10
b word	-7
ba word	-5
bab word	-1
bactgal word	3
baksarula word	15
bal maybe	-2
bal word	-1
bandas word	9
banta word	1
basbura word	-2
blasa word	-3
brum word	9
bta surname	-1
cahar in-place	8
cahr function	5
cahr in-place	12
cal word	3
canab kin	6
curta function	-2
dalu maybe	-4
darabuna word	4
daxalt word	2
daz clock	-1
dot function	14
dot kin	9
dot word	6
example maybe	13
fa word	-1
fa workplace-before	4
fada function	3
fal kin	11
fasa function	1
flat generic	-3
gadamna kin	-2
guza word	1
ha word	5
hadaduna function	2
hagam function	5
hal kin	15
hamata function	5
hanut function	12
hata function	5
haulaga word	10
hgaba kin	-4
hsabu function	3
hsabu word	1
hut function	14
kal maybe	-1
kalb function	-8
kasaru word	2
katcan maybe	4
kul word	1
kum word	12
kuna word	5
la word	-8
lal function	1
lal in-place	-2
m word	4
ma maybe	-3
ma month	-6
ma word	6
madrasta word	-2
man maybe	-2
man word	-4
mara function	16
markat in-place	2
mta workplace-before	7
nauras function	13
nus function	5
ramu word	7
samana maybe	8
satr function	9
snan number	-2
subh function	-3
subuh function	-2
taba word	6
tamana function	5
tana in-place	-2
tanan function	8
taxaram landmark-before	15
tla word'	6
u function	15
u kin	13
u street-before	-7
u unit	4
u word	-8
uahad word	1
uakaf word	6
ualada word	4
umra word	-3
urg word	2
x word	8
xua word	3
xudra function	5
zauat function	-2
zaugtu word	-3
[word-after bn]
 function	6
 not-name	-1
 number	1
 word	-14
[address] function	7
[address] word	-14
[age] old	-2
[bank] word	-1
[date] word	2
[employer] verb	14
[employer] word	6
[name] kin	-16
[name] word	-2
[place] word	3
[postcode] word	-6
[reference] word	-2
[school] word	-1
[status] word	2
[time] word	-5
[unknown] hour-part	7
[unknown] maybe	8
at word	16
com word	19
dot word	12
example function	6
example in-place	2
gmail in-place	2
hotmail in-place	1
me function	7
org word	7
rater function	4
s word	2
w word	3
yahoo in-place	5
অবশ word	-6
অসুস্থ word	1
অ্যাট word	6
আকাশ verb	8
আমরা word	2
আমাকে word	5
আমার maybe	5
আমার particle	1
আমার word	7
আর word	5
আসছি word	2
আসতেছিলাম word	-2
আসে word	-3
ইস্কুলো word	-4
উনি word	2
এ word	13
এক function	5
এক unit	-2
একটি word	5
এখানে word	6
এসে word	7
কইরা word	-2
কম word	10
কম্পিউটার number	2
কয় word	6
করতে word	-4
করার word	-5
করি word	-4
করে maybe	-2
করে word	-13
কাছে word	13
কাপি none	-1
কাম workplace	2
কার function	-1
কুত্তা maybe	-2
কেস word	3
ক্যাফেতে word	3
গাড়ি word	1
গায়ে word	2
ঘন্টা number	-8
ঘাড়ে word	3
চাই maybe	-3
চাকরি word	6
চায় word	-1
চিহ্ন not-name	11
ছয় word	2
ছুটি word	-2
ছুটির word	-2
জব word	3
জানালায় word	6
জানে word	1
জিমেইল word	3
ঝলসাইছে word	-1
টিপে word	-3
ট্রি word	4
ডট word	17
ডাকে word	3
ডাবল number	4
ড্রাইভার word	-1
তো word	4
থাইকা function	1
থাকি word	16
থেকে word	12
দশটায hour-part	5
দাগ word	-3
দিকে number	1
দিছে word	-8
দিন number	-7
দিনে word	-7
দিব word	-4
দিয়া word	-9
দুই function	2
দেন word	-4
দেয় word	-14
দেশে word	-6
দেশের function	-2
দোকানে word	-9
ধরে word	-2
নম্বর number	17
না word	-2
নাই maybe	-6
নামে word	8
নাম্বার word	-3
নিতাম school	-3
নিয়া word	10
নিয়ে word	3
নোংরা word	6
পড়ে word	-1
পনেরোয় clock	5
পরশু word	-4
পা word	-3
পাইছি word	3
পার্কে word	2
পার্কের maybe-place	4
পাশের word	2
পুলিশ word	2
পোড়া maybe	-2
ফুয়ার word	4
ফোন word	3
বছর number	-10
বছরের function	3
বাথরুমে word	-6
বাসায় function	-7
বাসায় word	-5
বিকাল word	1
বের word	-5
ব্যবহার word	5
ভাইয়েরা maybe	8
ভ্যালি word	12
মর্নিং word	4
মাথায় word	1
মারছে word	-1
মারি word	-5
মাস number	-12
মুখে word	3
মেয়ে word	7
ম্যানেজার word	5
যা word	-1
যেখানে function	-3
রাইত word	-1
রাতে word	2
রুম number	-5
লাখ number	-4
লাগে word	-4
ল্যাটিমারে word	7
সন্ধানী maybe	1
সব word	8
সবজি word	5
সাত word	-4
সাথে word	1
সামনে workplace	4
সুপারভাইজার word	-4
স্কুল generic	-2
স্ট্রিট function	1
স্ন্যাপে number	8
হাত word	-2
[word-after bn-latn]
 maybe	-8
 word	-11
[place] function	6
[place] word	-6
[place] workplace	1
[status] word	-1
[unknown] maybe	-6
amar word	14
basil function	5
cars word	3
chalai workplace	-2
cheler word	6
chhuri word	5
com word	9
court word	1
dey maybe	-4
dey word	-7
diya maybe	-5
dot word	7
e school	1
e word	3
er word	1
er workplace	-8
example number	2
february function	1
garden workplace	10
hat maybe	-3
jones function	5
jonmo word	7
kete word	-4
khala word	-1
khub word	12
kore word	-6
lage word	-3
lakh number	-9
ma word	3
me function	4
nai maybe	-3
name word	6
niye word	7
ocean maybe-place	1
phone word	1
r maybe	7
r word	-3
rater function	5
rooj word	3
school word	4
shaheb maybe	1
shob word	5
te word	1
theke word	5
xo88 word	1
[word-after ckb]
 function	9
 maybe	-6
 verb	-6
 word	-3
[address] in-place	19
[address] word	-19
[age] function	3
[age] old	-8
[age] word	7
[date] word	13
[employer] function	9
[employer] in-place	-6
[name] function	9
[name] kin	1
[name] number	-5
[name] title	6
[name] word	-2
[nationality] word	8
[place] in-place	-4
[place] word	-7
[postcode] word	-4
[reference] function'	8
[reference] word'	-4
[status] function	-1
[status] word	2
[unknown] function	13
[unknown] kins	-1
[unknown] maybe	-5
[unknown] word	17
a word	1
at function	4
care word	1
co word	1
com kin	4
com word	10
dot word	5
example generic	2
example in-place	6
example word	11
girls word	5
hawler function	5
k word	1
me function	7
org word	3
uk word	6
ببا word	5
برديني word	5
بهسهر function	2
بهش word	7
بوو ordinal	1
بوو verb	2
بوو word	-4
بووم word	10
بووهتهوه surname	-1
بي street-before	3
بيست weekday	6
بچووك word	3
بڕياري word	1
بڕيم word	-1
بڵاو kins	1
بۆ word	-4
بۆيه function	2
بۆيه word	2
تا word	2
ترسم word	7
تكايه word	3
تهمهني kin	-2
تهمهني word	7
تهنيشت workplace-before	5
تێ word	-2
حهوت number	6
خاوهن word	10
خاوهنهكه word	-1
خاڵ maybe	4
خوشكهكهم word	-1
خوێنم number	-3
خۆت word	-7
دا word	-10
دادهخست workplace-before	-1
دام word	-6
ده word	-1
دهبێت word	-2
دهتوانم word	4
دهدرێت month	-6
دهرگاي word	4
دهكات word	-4
دههات word	-5
دهوهستێنم word	1
دهژيم word	4
دهژين word	10
دهڵێت word	19
دوام word	6
دوو word	-6
دوێنێ word	4
دۆت word	11
دۆڵ kin	3
ري word	9
زۆر word	5
زۆرداري word	1
زێڕين verb	15
سالم particle	4
ساوهر in-place	5
سهر maybe	5
سهر word	-6
سهرپهرشتيار word	3
سهعات number	-5
سهندويچهكه workplace-before	4
سوپاستان word	5
شازده word	7
شكا word	-2
شكاندي word	7
شهكر word	14
فرێش workplace-before	1
فڕێدايه word	-6
كابرايهك word	8
كار word	4
كار workplace	-8
كار workplace-before	-8
كارم unit	-2
كرد word	-11
كردووم word	-4
كه word	5
كهس number	-18
كهسه function	-1
كهمهربهندي word	2
كوڕ number	-4
كوڕهكهم word	-5
كچهكهم word	-1
كچي maybe	1
كچي word	3
كۆم kin	11
كۆمه kin	2
لاي word	6
له function	-11
له kin	-6
له word	4
له workplace	-9
لهسهر word	13
لێ word	-17
ماري word	3
مامهڵهم word	-2
مانگه number	-5
مانگي function	1
ماڵم word	3
مزگهوتهكه word	2
من surname	2
منه function	11
منيان word	2
ناتوانيت word	6
ناداتێ word	-5
نارد word	3
ناسي word	4
نامهوێ word	5
ناوي generic	2
ناوي word	3
نهيهێشتووه verb	8
نوقته word	1
نينۆك workplace-before	3
نيوه function	2
نييه word	1
نۆزدهي weekday	3
ه word	6
هات maybe	3
هات word	14
هاتووم word	15
هاوڕێم maybe	3
هاوڕێي word	7
ههزار number	-14
ههموو word	13
ههموو workplace-before	-1
ههنار kin	2
ههنگي school	6
ههڕهشهي maybe	-1
هێناوه ordinal	-2
و number	20
و surname	-2
و verb	-12
و word	-2
وتيان word	4
وهستا workplace-before	3
وهك word	-6
وێستگه in-place	14
ي maybe	2
ي number	4
يات function	1
يارمهتي word	2
يهتوو maybe-place	-4
يهژنۆم word	-1
ييقامهيم function	3
ييمهيل word	7
يۆفيس not-name	-1
يێستا word	2
يێمه word	-3
پارهم maybe	2
پارهي maybe	-1
پارهي word	7
پاك word	-1
پاوهندم number	-3
په word	3
پيراني word	15
پيس word	12
پێ word	-6
پێدهكهني maybe	1
پێنج word	-3
پێنجهم word	4
پێوه word	-4
پێي word	4
چوار landmark-before	11
ڕاكێشا word	-5
ڕاكێشام word	-5
ڕۆيشتين ordinal	-3
ژمارهي verb	-2
ژنهكهي maybe	2
ژين number	-7
ڤيديۆيهكي word	10
گرت word	-8
گرتم word	-5
گرووپهكه word	-2
گه function	12
گهرم word	9
گوتي word	6
گوشيم word	-1
گوێ word	1
گيانمان word	-4
[word-after en]
 function	10
 ordinal	5
 school	-1
 trading	6
 verb	5
 word	12
[address] function	-8
[address] generic	2
[address] particle	-7
[address] word	-12
[date] particle	20
[date] word	5
[email] old	3
[employer] function	2
[employer] particle	-2
[employer] title	6
[name] kin	-10
[name] maybe	3
[name] title	-3
[name] title'	-9
[name] word	2
[number] ordinal	1
[number] street	1
[place] in-place	13
[place] maybe	3
[place] word	12
[postcode] word	6
[status] word	4
[time] function	11
[unknown] word	-2
a function	6
a word	-6
about word	4
ac word	2
after function	4
all word	5
and generic	-3
and maybe	26
and not-name	1
and not-name'	-7
and number	13
and ordinal	3
and unit	-1
and word	-5
and word'	-6
bedfordshire particle	1
bees generic	15
before function	3
bobs function	13
boss function	1
boys number	-4
bring word	4
but word	6
car particle	-3
care particle	-1
cars maybe-place	6
choice word	14
com word	5
come maybe	2
come word	7
committee word	3
convenience word	10
corner particle	-4
corner word	6
daughters function	10
day function	-5
desk word	9
do word	1
door generic	-1
dot word	11
double number	3
double word	2
eighteenth particle	9
eleven landmark	-6
evening particle	4
every number	-4
example in-place	17
example word	16
filmed maybe	3
fine maybe	-2
flat word	3
for function	3
for word	-7
four word	-4
fourth particle	9
from word	8
fry maybe	1
girls word	7
go word	-2
gone function	4
guard maybe	5
he function	-5
he generic	-6
he maybe	6
he month	-10
he number	11
he ordinal	2
he weekday	-1
he word	8
her in-place	4
his maybe	2
his word	2
hits function	4
home function	-1
home generic	-2
homecare word	4
house surname	1
house word	18
hundred function	2
i function	-8
i kin	-3
i maybe	-3
i not-name	2
i number	4
i workplace	5
in maybe	10
in number	1
in word	-3
is generic	-1
is workplace	-1
it word	-1
journeys generic	8
june in-place	-3
keeps maybe	4
king word	8
lady function	13
lady word	-1
language word	5
law not-name	-7
left maybe	5
line word	9
lion word	10
live word	2
lodge word	9
make word	-2
man old	-1
may particle	6
me function	9
me word	-18
month function	-5
month number	-1
morning number	2
morning particle	3
morning weekday	-4
mosque in-place	-1
mum word	6
my function	-7
my hour-part	-7
my in-place	-4
my maybe	9
my number	3
my verb	-1
my weekday	-7
name word	2
near word	-5
night generic	-4
nights number	-2
nine word	9
not word	2
now word	2
number word	-9
odhiambo old	4
of function	-7
of generic	-9
of kin	8
of number	-4
of ordinal	23
of word	-4
off word	-8
office not-name'	-11
oh word	2
on workplace	-7
one function	-4
one number	4
outside word	-1
paddocks particle	6
parcel in-place	4
park particle	-1
payroll month	-12
people number	-8
people word	-3
petal function	17
plate word	3
post in-place	5
put maybe	2
put word	1
recourse function	4
ref word	1
refused function	3
remain in-place	1
road landmark	3
room number	-1
same word	13
saw number	7
say maybe	2
sayin maybe	-2
services surname	8
seven in-place	1
seven word	3
she maybe	8
she number	6
shilan function	6
shop word	-3
since word	3
so word	7
speaking word	4
stil word	-3
stitches number	-2
teacher word	-3
teessidebanter function	2
the function	-4
the in-place	-8
the weekday	18
the word	-4
them particle	-1
there word	-1
thing not-name	-1
this word	3
threatens maybe	4
throw word	2
time in-place	8
to generic	-2
to maybe	7
to word	-4
tonite not-name'	-1
truth word	2
two word	-3
tyre particle	-5
underscore word	14
until word	3
us particle	-1
visa word	5
waited maybe	2
ward workplace	-10
we word	6
week ordinal	-5
when number	5
when word	-4
where word	9
who word	7
with word	-4
with workplace	4
x kin	1
year number	8
years number	-10
[word-after es]
 in-place'	2
 month	-5
 word	8
2023 in-place	5
2024 particle	2
4 none	3
[address] word	21
[date] function	-1
[employer] particle	8
[name] title	-5
[place] in-place	-7
[status] word	7
[unknown] particle	7
[unknown] word	2
a word	-9
al word	-5
años number	3
blanca word	7
cars maybe-place	5
castle function	5
cleaning not-name	2
com hour-part	1
como word	2
con maybe	-1
criollo surname	10
de generic	5
de number	6
del month	8
dice before-noun	3
diciendo word	3
divino word	6
dorada word	6
el generic	5
el word	-1
en generic	3
en number	-3
en word	-3
espiga particle	5
esquinita particle	8
esta word	3
example hour-part	1
example word	12
flaco function	17
four word	-1
fue maybe	2
la word	4
lad not-name	6
las in-place	2
latinos function	4
le word	10
leeds not-name	5
lo word	1
london function	12
me function	6
me not-name	4
meses number	-5
mi in-place	-1
novecientos word	5
ocho weekday	4
papeles function	2
por word	8
punto verb	7
que word	-3
se word	9
si kins	3
su word	2
tiraron number	4
uno particle	1
verdad particle	9
vivimos number	2
y generic	5
y number	2
y verb	-2
y word	-2
[word-after fa]
 generic	-18
 street-before	-1
 verb	-6
 word	10
 workplace-before	-6
8 weekday	2
[address] function	11
[address] word	9
[age] function	3
[age] word	-2
[date] function	22
[date] word	-6
[employer] function	-1
[name] generic	-7
[name] surname	9
[name] title	-15
[name] word	-14
[number] verb	-3
[number] word	6
[place] function	11
[place] word	20
[postcode] word	-7
[status] function	11
[unknown] function	6
[unknown] generic	-4
[unknown] word	-16
com word	15
d word	9
dot word	2
dropbox word	3
example word	6
gmail in-place	1
gmail word	5
m word	5
me function	8
tavakol82 function	1
ات function	18
ات word	1
از generic	-2
است word	12
افغانستانيم word	6
اقامت function	14
اقاي workplace-before	5
ام word	4
ان particle	7
انداخت word	-5
انكار word	2
اورد word	6
اوكوود word	1
اول generic	2
ايرانم verb	12
ايميلم word	1
اچ function	-2
اگزمپل word	4
با word	6
بازي street-before	-2
برادرشوهرمه word	-2
برميگشت word	2
بعد joint	2
بغلي word	-1
به generic	-2
به verb	-4
به word	9
بهم word	8
بود generic	3
بود word	1
بودم surname	1
بيمارستان word	-1
بيمزد workplace-before	-3
بچم word	1
تا number	-16
تازه word	5
تحغير word	-3
تف word	-7
تهراني word	3
تو generic	-1
تو month	-3
تو verb	-4
تو word	13
تي surname	6
تيره word	15
جاده workplace-before	1
جوابمو word	5
جون verb	-3
حبس workplace-before	-5
خشكشويي function	6
خط word	5
خواهرشوهرم word	-2
خودتون word	6
خوشمزه workplace-before	1
خون word	-4
خونگي generic	7
خيابان function	1
خيلي word	2
دات word	13
داد word	-7
دارم word	5
داره word	6
داغ word	7
دخترم old	1
در street-before	1
درس word	4
دسامبر function	6
دست function	-1
دست in-place	17
دست word	-5
دستشه word	-2
دكتر function	5
دكتر word	4
دوستم word	5
ديدش word	7
ديدنن word	7
ديگه word	-1
را word	-5
راننده word	3
ربع function	3
رو word	4
رود word	4
رودخونه function	14
روز function	-3
ريخت word	-2
زايمان street-before	-5
زد word	-15
زدن word	-5
زل word	5
زندگي word	8
ساعت number	-5
سال number	7
سالشه function	6
سالمندان word	4
سكونت word	3
سنگگ word	3
سياه word	-3
سگ word	1
شان word	-2
شاگردم word	3
شبا word	5
شكست word	-3
شماره word	8
شو surname	-2
شي maybe	-2
صاحب word	4
صداي word	1
طلايي word	7
ظرف word	1
عكساي word	5
عكسمو word	5
فصليم word	12
قرار word	3
قراني generic	-3
قلبم function	6
كار function	15
كار in-place	-1
كام word	4
كرد word	-13
كردم word	-2
كردن word	-3
كرده word	-6
كرست word	3
كشيد word	-2
كليسا function	6
كنار generic	12
كنم word	-1
كنن word	-2
كنيد generic	-4
كه word	19
كوچه function	1
لطفا word	1
م generic	-4
ما word	6
مامانم word	2
ماه ordinal	6
ماهمو number	-2
ماهه number	-7
مجتمع word	6
محله word	-3
مغازه function	-2
من word	9
منو word	3
مونتون function	17
مياد word	2
ميرفتم word	2
ميرم word	4
ميزاره surname	-2
ميزنن generic	-4
ميزنه word	-4
ميشينم word	4
ميفرستم word	-1
ميفرسته word	-2
ميفهمه function	5
ميفهمه old	1
ميكنم generic	-1
ميكنم word	-21
ميكنه word	-20
ميلرزه word	-1
ميپل street-before	3
ميگه kin	-1
ميگه word	6
نام word	3
نظافتت workplace-before	-5
نقطه word	6
نه word	3
نگرفتهام word	10
هر verb	2
هر word	9
هست word	8
هم word	10
همكف generic	3
همه word	1
هنوز word	7
هيچي word	5
و generic	-8
و maybe	2
و number	18
و surname	-5
و verb	10
و word	8
وابسته word	8
ول word	-1
ولي old	2
پارسون street-before	1
پاره word	-1
پاسپورتم word	2
پاشيدن word	-1
پرت word	-5
پسرمم word	11
پشت workplace-before	3
پلنگ word	8
پنج word	5
پهنه word	3
پيام function	-1
پيرمرده word	-1
پيش word	8
گاز function	2
گرفت word	-4
گرفته word	-5
گرنفل landmark-before	5
گفت maybe	1
گفت verb	-2
گفت word	9
گفتم word	8
گفتن word'	-6
گفته word	1
[word-after fa-af]
 function	-8
 generic	-8
 joint	2
 number	9
 verb	-16
 word	5
30 weekday	4
[address] in-place	-15
[address] word	-2
[age] word	8
[bank] surname	-4
[date] number	-1
[date] word	-1
[employer] function	-1
[employer] in-place	-13
[handle] word	-3
[name] function	7
[name] generic	2
[name] kin	24
[name] title	-5
[name] word	2
[name] workplace-before	5
[nationality] word	12
[place] in-place	-9
[place] landmark	-5
[place] word	7
[postcode] word	-4
[reference] word	-3
[school] function	1
[school] in-place	-3
[status] function	-4
[status] in-place	4
[time] month	1
[time] word	1
[unknown] function	6
[unknown] in-place	-3
[unknown] not-name	11
at word	8
com word	16
dot word	9
dukan word	2
example word	10
gmail in-place	1
k word	2
me function	5
outlook in-place	7
w word	2
ابتداييه generic	13
ات function	5
ات word	1
ارد word	-1
از function	-2
اس function	4
اس maybe	-9
اس number	2
اس school	1
اس verb	10
اس word	5
است word	13
استم number	-1
استم old	3
استي verb	1
استي word	2
استيم word	8
اسد verb	4
اسكول function	13
اسه word	4
اغا kin	15
اغا word	2
الما street-before	2
امام kin	-5
امديم word	7
اند word	5
انداختن word	-2
اولاد number	-1
ايستاد word	9
برو maybe	-1
بسته word	-1
بسيار word	8
بلاك number	3
بلبل kin	8
بنات generic	2
بنده word	-2
به verb	1
به word	9
بود joint	-4
بود word	10
بي function	13
بچه number	-7
تا number	-1
تا word	4
تازه word	7
تان word	1
تيره word	8
جون in-place	2
حاجي workplace-before	7
خانه joint	4
خانه maybe	-3
خانه word	3
خبر word	4
خو word	-2
خوب kin	19
خود word	-2
خوردم word	-4
خورده word	-5
د word	2
دات word	14
دارم kins	-6
دارم word	-1
دارن kins	-2
داغ word	-5
دايركت word	4
در word	3
درد word	-1
درس word	1
دروغ word	13
دستايمه word	3
دقيقه in-place	13
ده function	3
ده generic	-2
ده word	-3
دو joint	3
دو word	-5
ديدن word	3
را generic	-4
رفت word	-1
رفتم word	7
رفيقم word	10
ره generic	-6
ره word	-17
روان word	-4
روايسلپ maybe-place	1
رود not-name	11
رود word	1
روز function	-1
روز number	-1
زد word	-18
زده word	-4
زن word	-3
زندگي word	10
زير word	9
ساعت number	-8
ساله function	2
ساله in-place	11
ساله number	4
ساله verb	1
ساوتهمپتون generic	1
سبز word	5
ستيشن function	3
سر word	5
سنبله verb	2
سنز function	4
سني not-name	4
سه function	-1
سه word	2
سوم word	4
سي function	1
شاهد word	9
شد surname	-2
شد word	-7
شدم old	2
شش word	9
شفاخانه in-place	-2
شفاخانه word	3
شمارم number	-1
شو word	-4
صد word	6
صدايش word	6
طلايي word	4
عرب word	6
فروشي trading	4
قطع word	-2
قفاق word	1
قلف word	-7
كار function	1
كار maybe	-3
كار surname	1
كار unit	-6
كار verb	1
كار word	13
كارگري word	11
كام word	14
كثيف word	9
كد maybe	-4
كد word	-13
كدن word	-4
كده word	-3
كرد word	-1
كم function	1
كنين maybe	-2
كو word	-4
كچالوي workplace-before	7
لاج not-name	5
لت generic	-5
ليليه word	3
ما word	-7
مارشال generic	3
ماه hour-part	-6
متوسطه generic	6
مره word	13
مسجد function	2
معاش word	2
منزل in-place	3
منزل number	9
مه word	-2
موتر surname	-2
ميايه surname	4
ميبرد word	8
ميته word	-1
ميخانه word	4
ميرم word	2
ميزنه number	-8
ميشه word	-3
ميكدم maybe	-2
ميكنم maybe	-2
ميكنم word	-8
ميكنن word	-6
ميكنه word	-12
ميكنيم word	-4
ميگن kin	2
ميگن word	13
ميگه not-name	1
نارتهمپتن school	2
نام in-place	-1
نام word	14
نان generic	-1
نان street-before	7
نداره maybe	-2
نداره word	-4
نداري word	12
نفر number	-5
نقطه word	5
نمبر joint	6
نمك function	13
نوشت word	2
نيم function	-8
هانورت street-before	5
هر word	6
هم word	3
همرايم word	-1
همه word	2
هميشه word	5
هوم word	8
هژدهم weekday	4
و function	-7
و in-place	2
و joint	-3
و number	17
و word	14
ويزه in-place	3
ويزهت word	6
ياهو word	1
يكيش word	3
پاسپورت word	9
پل function	7
پوست number	-1
پوند number	-5
پيدايش word	1
چشم word	5
گرفت word	-1
گريه word	2
گفت word	10
گفتهاند word	-6
گل function	13
گل word	-1
[word-after fa-latn]
 maybe	-7
 verb	-6
 word	-15
[address] function	6
[address] particle	16
[name] kin'	7
[name] title	-2
[name] word	-6
[number] function	-2
[number] landmark	5
[place] street-before	15
[place] word	-10
[school] word	-3
[status] function	15
[unknown] function	7
[unknown] workplace-before	8
asansor function	8
at function	6
at word	4
babam number	3
balaye word	8
bank function	9
batel word	5
be word	-5
behesht word	5
behnia function	1
cancel function	14
centre not-name	5
cheshm maybe	7
com maybe	15
da function	-2
dad word	-2
daram verb	4
dast word	1
dige word	3
dot word	20
dovvom word	7
e street-before	9
e word	7
email verb	14
example word	10
flat workplace-before	4
forushi word	9
ghofl maybe	-3
goft word	8
goft workplace	-4
gom function	4
ham word	9
hamelam word	-1
hand maybe	1
har word	3
hast word	3
hasti verb	8
hasti word	1
inja word	-4
iqamat function	1
kar kin	3
kar word	7
kar workplace	-6
kard word	-13
kenare workplace-before	8
kheyli word	1
khune surname	-2
ma workplace-before	-2
mahe number	-7
manuchehr workplace-before	1
mega word	1
mige word	2
mikonam generic	-1
mikonam word	3
mikone word	-6
mizane word	-2
nailz word	3
nanvayi function	9
nemide word	-1
noh weekday	5
o number	5
o word	7
office workplace	-1
pars workplace-before	1
plain word	3
polis function	5
pound number	-5
ro word	10
road not-name	1
rostami function	1
sedam word	4
sevom particle	-6
shirin kin	2
shodeet word	5
station kin	3
supermarket particle	-7
tarjome word	8
too verb	9
too word	1
va verb	4
wash generic	1
yahoo word	5
zad word	-8
[word-after fr]
 function	5
 month	-3
 number	3
 unit	5
 word	11
[address] generic	1
[address] none	-10
[address] word	-9
[address] word'	-4
[date] function	6
[date] kin	2
[date] particle	-6
[email] maybe	3
[employer] function	8
[name] function'	11
[name] in-place	14
[name] word	-4
[phone] maybe	3
[place] word	-4
[school] workplace-before	-3
[status] word	-3
[unknown] generic	14
a function	-23
a kin	2
a maybe	7
a word	13
ans function	7
ans number	16
appelez word	2
arobase kin	8
arobase maybe	2
assiette generic	12
au word	-11
baobab generic	1
bleu maybe	8
bleue word	10
blonde word	5
c'est particle	-1
cauri generic	3
chambres number	-5
chez word	-1
coach function	14
com not-name	6
com word	5
conjoint in-place	1
creche particle	-1
d'argent word	18
d'asile verb	5
dame function	-2
dans word	-15
de kin	-1
de unit	1
de word	-3
demande function	1
dernier word	4
des word	-3
deux month	1
deux particle	-2
devant word	-4
dit word	3
divine verb	11
doré word	10
du number	4
du word	-4
elle maybe	1
en word	-1
entre word	5
est function	-1
est maybe	6
est word	3
et function	1
et maybe	17
et unit	3
et word	-4
example word	13
fait kin	1
femme maybe	-3
fille function	-2
fils particle	25
flat word	-8
folie generic	12
francais function	8
heure function	11
heures number	23
hommes number	-1
il maybe	1
il particle	-11
ils word	1
j'ai street-before	-6
j'ai verb	4
j'ai word	11
j'habite word	-4
jeune word	3
jeunes number	-2
jusqu'à word	-1
l'asile word	2
la in-place	-2
lady function	5
le generic	3
le maybe	5
le month	-5
le word	2
leave word	4
les word	-5
like word	1
londres function	10
lourdes particle	1
lumiere verb	9
lâche word	4
m'a word	8
m'appelle word	1
m'enferme word	5
ma word	8
me word	3
menace particle	12
mille number	3
moi word	-6
moins unit	4
mois number	-22
mois particle	12
mon maybe	-3
mon unit	2
même kin	1
neuf word	1
négresse generic	-1
on number	-1
on word	5
ont function	-3
ont word	-2
org word	2
ou word	3
papiers function	5
par word	-2
pas function	9
paul in-place	6
petit particle	19
petite function	12
point function	3
point word	12
qu'elle word	-6
quart particle	8
que word	1
qui word	2
refusée function	1
roi word	9
safar number	2
soir particle	2
sol in-place	5
son maybe	2
souligné word	9
sur word	-11
swear function'	-1
séjour in-place	5
tout word	-2
trois number	3
trois particle	5
un particle	1
un word	-7
une word	-5
visa function	3
vrai particle	1
xx word	4
y word	1
à kin	6
à word	-10
étage ordinal	1
étaient kin	3
[word-after hi]
 function	-17
 not-name	-7
 number	3
 word	12
[address] function	-22
[address] maybe	-6
[address] particle	6
[address] word	4
[employer] word	5
[name] function	6
[name] kin	-7
[nationality] word	8
[number] word	-2
[phone] generic	-4
[place] function	-6
[place] word	5
[postcode] street	1
[reference] word	-5
[school] function	10
[school] maybe	-5
[school] word	2
[status] word	12
[unknown] function	-11
[unknown] word	-7
at word	2
com word	20
dot word	2
example number	6
example word	7
gmail in-place	4
king word	5
me function	7
nurse word	1
rudra77 kin	3
sushma word	1
uk word	2
अभी word	7
अस्पताल word	2
आईना function	20
आदमी word	2
आया function	6
ईतजार function	4
ईस्टा word	2
ऊनीस function	1
ऊमग function	5
ऊम्र function	-4
ऊसका word	3
एक function	-2
एट function	6
एट word	1
ऐट kin	1
ऐप word	-1
और maybe	6
और street	1
और word	-2
औरत word	-1
कबाब function	5
कर word	-5
करता word	-4
करे word	-3
कह word	3
कहते maybe	6
का generic	-1
का maybe	2
का not-name	9
का number	3
का particle	-2
का word	1
काए maybe	-3
काला word	5
की generic	12
की month	19
की not-name	-8
की unit	1
की word	-4
कूमार word	4
के landmark	3
के not-name	-14
के school	-2
के street	1
के word	18
को kin	-4
गया maybe	-3
गया not-name	-1
गेट school	-4
ग्यारह word	3
ग्राऊड number	2
घटे number	-4
घर word	-2
टाके number	-8
टायर function	1
टीचर word	3
डैश word	3
डॉट word	17
तक workplace	1
था word	7
दी not-name	-3
दीया not-name	-5
दूगा not-name	-4
दूसरी function	10
देता word	-1
नबर number	9
नही maybe	-1
नही not-name	-1
नाम function	-15
नाम maybe	5
नाम word	9
ने kin	-4
ने maybe	3
ने word	20
नौ function	6
पर maybe-place	-2
पर number	3
पर unit	4
पाचवी function	6
पार्क word	5
पार्लर generic	-6
पासपोर्ट word	1
पीटता word	-3
पूराने maybe	-2
पे maybe-place	-9
पे word	6
फट word	-5
फल word	11
फोन maybe-place	-2
फोन number	7
फ्लैट function	9
बजे number	2
बता word	2
बेईजत word	2
बोलत word	6
बोलते word	1
बोली word	4
ब्लॉक street	-6
भाई generic	-1
मजील ordinal	-2
मर word	-2
मा landmark	6
मारी word	-6
मीनट number	3
मे generic	3
मे maybe	-1
मे not-name	7
मे word	10
मे workplace	-8
मेरा word	15
मेरे word	3
मै word	-2
यादे word	15
रखा word	-2
रसोई function	6
रह word	-1
रही not-name	-2
रहे word	-5
रात word	2
रो not-name	-8
रोज word	16
रोड word	4
रोवत word	1
लडकी word	15
ले word	3
लोग number	-3
लौड्री function	-3
वार्ड word	3
वाले word	12
वीजा word	2
वॉश workplace	-6
श्रृंगार maybe	5
सताईस word	9
सब्जी word	7
सर्जरी word	5
साल number	17
सी word	6
सूबह word	16
से maybe	1
से word	2
स्कूल function	-2
हू not-name	-4
है function	-1
है not-name	-14
है word	3
हो word	-1
होटल function	-7
होती word	-1
[word-after kmr]
 function	-6
 maybe	2
 not-name	-16
 surname	1
 word	3
8ê weekday	1
[address] word	25
[name] function	-5
[name] kin'	-2
[name] landmark	16
[place] function	13
[place] kins	12
[place] word	-2
[status] function	5
[unknown] word	-2
a function	4
alîkariya word	3
anî ordinal	-2
avêtin word	-1
berdan word	-4
bi kin	-1
bi word	-3
botolphs particle	2
bîst weekday	3
bûm word	-1
co word	4
com word	11
da word	-1
daîreya ordinal	1
dema word	3
dike word	-4
ditirsim function	4
dixwaze word	-1
dot word	15
du word	-4
et word	4
example function	7
example in-place	2
ez word	-1
gmail word	8
hat function	4
hat word	3
heştan in-place	6
home word	-7
im word	11
in word	8
ji word	-3
jor word	7
k word	3
kir maybe	-3
kir word	-2
krd maybe	7
lets surname	5
li not-name	-2
li word	-8
li workplace	15
li workplace-before	9
mabû function	9
maple landmark	1
me function	11
min maybe	-7
min word	-8
mêrê word	3
naxeve maybe	-3
nuqte maybe	5
nuqte word	4
office workplace	-4
office workplace'	-6
pound number	-8
re word	3
re workplace'	-7
rezil function	2
sal number	4
salî number	4
ser in-place	22
ser word	-2
sêyem word	7
te maybe	-1
uk word	5
wî word	-5
xwe maybe	-3
xwe word	-2
ye word	2
yek kins	2
yekem word	6
yekî word	-3
zarok word	7
î word	4
û number	41
û word	-7
şevê hour-part	-1
şikand maybe	-5
[word-after pa-arab]
 not-name	1
 word	14
19 function	8
[address] function	6
[address] street	4
[address] word	-10
[bank] word	11
[date] function	-3
[date] word	-2
[email] word	-7
[employer] function	-5
[name] function	-8
[name] kin	-9
[name] title	-3
[name] word	15
[nationality] word	2
[phone] in-place	7
[place] function	-15
[place] word	4
[status] function	-1
[time] maybe-place	-1
[time] word	-4
[unknown] function	5
at function	4
code word	23
com word	8
dot word	3
example in-place	4
example word	2
lads word	13
me function	8
nazir52 kin	5
nelsonfirst function	6
t word	14
uk word	4
اتي unit	7
ار function	15
اك function	-2
الا workplace	3
الي word	2
اندي word	-2
اهندي word	3
اوهنوں word	4
اي kin	1
اي not-name	6
ايف street	2
ايل word	2
ايي word	1
ايٹ function	4
ايٹ not-name	1
اں word	-7
بانو word	1
بليو function	4
بند workplace	-1
بهرا function	20
بيگم function	-1
بڈهي word	-5
تريخ function	-6
تن word	10
توں function	1
توں kin	4
توں maybe	-8
توں word	4
توں workplace	8
تي in-place	3
تي kin	2
تي maybe-place	-12
تي number	5
تي street	1
تي workplace	5
تيجي hour-part	-7
جان word	-3
جاندي word	1
جاني school	1
دا function	5
دا word	-5
دا workplace	9
دتا word	-9
دتي word	-3
دسيا number	-3
دكان function	11
دو function	2
دي in-place	7
دي not-name	-3
دي street	-4
دي word	15
دي workplace	5
دياں word	-4
دين maybe	3
دين word	-1
ديندا word	-3
رات word	-4
راتاں function	-4
رت word	-3
ركهدي word	-4
رهندي word	1
رهي word	-6
رو word	-2
روز word	7
روم maybe-place	-5
رينا word	4
سال function	10
سال number	7
سالاں number	3
ساڈي word	5
ساڑي word	-4
سج word	-3
سن word	-2
سي word	10
صاحب kin	-1
صاحب word	4
غيرت particle	-1
كارز maybe-place	5
كام word	16
كتتا word	6
كدي particle	4
كر word	-5
كردا word	-1
كرو maybe	-4
كلهاڑي word	5
كنده word	2
كنڈي maybe	6
كهندا word	15
كهندي word	11
كي function	-10
كي word	2
لك word	1
لكه number	-7
لكه word	3
لنك maybe-place	1
لي number	-3
لي word	14
ليا word	-1
لينڈ function	10
ليي word	-1
لگا word	-2
لگي word	-8
مار word	-4
ماري word	-7
مردا word	-2
منٹ number	15
موتي word	3
ميري function	-5
ميري word	7
ميرياں word	6
ميل function	4
مين word	4
مينوں word	12
ميٹ generic	1
مچهي function	16
نا function	11
نال function	11
نال maybe	-2
نال word	-2
نال workplace	8
ناں maybe	3
ناں word	9
نوں function	4
نوں generic	-2
نوں kin	-5
نوں word	-4
ني function	-5
ني generic	-3
ني kin	-4
ني maybe	4
ني word	18
نييں maybe	-4
نييں word	-5
نيں word	-4
هسدياں word	8
هوش particle	-7
هويي word	-4
هيڈ function	-1
واري number	-9
وارڈ function	13
والي function	14
والي surname	4
والي workplace	3
وجي function	3
ورهي number	-10
ورهياں number	3
ورهياں word	8
وي function	-4
وي word	-1
وچ generic	-1
وچ landmark	-2
وچ maybe-place	3
وچ word	13
ٹي word	7
ٹٹ word	-3
پارك function	-4
پنج in-place	19
پيسي word	5
پچهي word	4
چ street	-3
چ word	3
چهڈن school	2
چهڈن word	3
چپس function	6
ڈاٹ kin	10
ڈاٹ word	21
ڈي function	10
گالهاں maybe	6
گهر function	-7
گيا kin	10
گيا word	-5
گيا workplace	2
گيي word	-5
گيٹ function	-3
[word-after pa-guru]
 function	-14
 maybe	1
 not-name	4
21 function	2
[address] function	-6
[address] number	-3
[address] word	10
[employer] function	-3
[employer] month	8
[employer] word	-6
[name] kin	-3
[nationality] word	8
[nationality] workplace	2
[place] function	-2
[postcode] word	2
[status] function	-3
[time] word	-7
[unknown] function	-5
[unknown] word	17
at word	5
banter kin	3
com word	4
dot word	10
example in-place	6
example word	5
kunwar function	1
lads word	10
me function	10
net word	4
sharam function	2
uk word	13
ਅਗੇ maybe-place	-3
ਅਸਹ word	4
ਆ function	1
ਆ word	-6
ਆਖਦਾ word	3
ਆਲਾ word	-1
ਇਕ number	2
ਇਕ word	-9
ਇਥੇ word	2
ਉਹਦੇ word	4
ਐਗਜ਼ਾਂਪਲ word	1
ਐਟ function	2
ਕਢਦਾ word	-1
ਕਪੜਿਆ function	1
ਕਰਦਾ word	-1
ਕਰਨ word	-2
ਕਲ word	1
ਕਹਿ word	-1
ਕਹਿਦਾ kin	1
ਕਹਿਦਾ word	9
ਕਹਿਦੀ word	13
ਕਹਿਦੇ word	-7
ਕਿਨਾਰੇ word	11
ਕੁਤੀ word	-2
ਕੇ word	-16
ਕੋਲ word	7
ਕੋਲ workplace	3
ਕੌਮ word	1
ਗਏ word	-6
ਗਵਾਹ word	9
ਗਿਆ word	-5
ਗੰਦ word	7
ਘੰਟੇ number	-6
ਚ school	2
ਚ word	11
ਚਾਰ word	10
ਚੋ word	-1
ਚੌਦਾ weekday	1
ਜਨੇ number	-11
ਜਮਾਨਾ generic	20
ਜਾ school	2
ਜਾਨੋ school	-4
ਜੀਮੇਲ word	1
ਜੁਲਾਈ word	-2
ਜੂਨ word	-1
ਜੋ kin	1
ਟੈਕਸੀ function	13
ਡਾਟ word	8
ਡੀ word	7
ਡੌਟ word	7
ਤਕ workplace	5
ਤਾ word	-6
ਤਾਰਨ word	5
ਤੀਜੀ function	4
ਤੀਜੇ word	-5
ਤੇ number	12
ਤੇ unit	2
ਤੇ workplace	1
ਤੋ function	-2
ਤੋ word	14
ਦਾ maybe	-6
ਦਾ word	2
ਦਿਤੀ word	-4
ਦਿਦਾ word	-1
ਦਿਨ ordinal	-5
ਦਿਹਾੜੀ word	7
ਦੀ function	-3
ਦੀ generic	7
ਦੀ month	23
ਦੀ school	5
ਦੀ unit	-3
ਦੁਕਾਨ function	16
ਦੂਜੀ maybe	-2
ਦੇ street	1
ਦੇ word	8
ਨਹੀ word	-4
ਨਾ word	10
ਨਾਮ word	3
ਨੂ function	-2
ਨੇ function	-8
ਨੇ generic	-3
ਨੇ kin	-1
ਨੇ maybe	4
ਨੇ word	21
ਨੰਬਰ word	5
ਪਏ word	-5
ਪਤੀ word	5
ਪਲੱਸ word	4
ਪੜਦੀ school	4
ਪੰਜ number	-3
ਪੰਜ weekday	3
ਬਾਰਬਰ function	1
ਬਿਲਡਰਜ word	5
ਬੀ word	1
ਬੇਸ generic	6
ਬੋਲ word	4
ਮਹੀਨਾ ordinal	-3
ਮਹੀਨੇ number	-5
ਮਾਰ word	-2
ਮਾਰੀ word	-7
ਮਿਟ number	10
ਮੁਡੇ number	-3
ਮੇਰੀ word	4
ਮੇਰੀਆ word	8
ਮੇਲ word	2
ਮੈ word	-2
ਮੈਡੀਕਲ maybe-place	4
ਮੈਨੂ word	8
ਮੌਂਟਫੋਰਟ word	5
ਰਹਿਦੀ word	-6
ਰਹਿਦੇ word	6
ਰਹਿਨੇ word	10
ਰੋਜ maybe-place	1
ਲਈ word	-4
ਲਖ number	-7
ਲਗੀ word	-2
ਲਾਈਟਸ word	7
ਲਿਆ number	-3
ਲਿਆ word	-4
ਲਿਜਾ word	7
ਵਜੇ number	18
ਵਾਰਡ function	-1
ਵਾਲੀ function	12
ਵਾਲੀ word	5
ਵਾਲੇ word	9
ਵਾਲੇ workplace	3
ਵਿਚ month	-12
ਵਿਚ street	-7
ਵਿਚ word	25
ਵਿਚ workplace	8
ਵੀ word	1
ਸਤ word	6
ਸਵਾਦ maybe	10
ਸਵੇਰ word	7
ਸਵੇਰੇ word	2
ਸਾਲ number	29
ਸਾਲਾ number	13
ਸਾਲਾ word	7
ਸਾਹਮਨੇ function	10
ਸੀ function	16
ਸੀ word	-10
ਹਡੀ word	1
ਹਫਤੇ number	-6
ਹਾ function	3
ਹਾ word	-2
ਹੈ word	5
ਹੋ word	-2
ਹੋਈ word	-2
ਹੋਟਲ function	6
[word-after pl]
 month	-2
 surname	-12
 word	-17
1187 in-place	6
[address] function	12
[name] word	-2
[nationality] surname	-2
[status] function	3
a word	-1
było surname	-1
chłopami number	-3
com not-name	1
com word	3
do word	-3
example word	14
gówniarzy number	-1
i surname	-6
i word	-4
jak surname	-2
jestem number	-1
kropka word	20
lat number	12
lata number	10
małpa word	12
me function	7
mi word	-1
mnie word	-6
na surname	-2
na word	-3
nas word	-4
on word	-1
org word	8
po word	-1
przy workplace-before	18
roku word	-6
siedem function	5
się word	-8
sześćdziesiąt word	-2
to word	-5
to word'	-1
uderzył number	-1
w maybe	15
w number	-10
w word	-12
wieczorem word	-1
wp word	4
wrzuca number	4
z maybe	6
za word	-6
ze word	5
że word	-1
[word-after ps]
 function	-14
 word	-23
[address] function	-8
[address] particle	-10
[age] word	6
[employer] function	8
[employer] in-place	13
[employer] particle	5
[name] function	-4
[name] kin	-1
[name] word	-3
[phone] word	-3
[place] particle	-7
[unknown] function	3
[unknown] particle	-3
[unknown] word	-6
com word	14
dot word	12
example in-place	6
example word	10
gulmina kin	10
me function	8
org word	6
sharmedal function	4
اختر word	2
الله word	10
او function	10
او maybe	2
او word	-12
به word	-1
بولي maybe	2
بيرته number	-4
تمه in-place	11
ته kin	-4
ته word	1
جامو particle	-3
خبر word	4
خدمت generic	-2
د function	6
د verb	-3
دروازه word	6
دريم particle	-4
دريمه in-place	17
ده word	-8
دي function	-3
دي word	7
راته word	8
زره number	-9
زما word	13
زه word	-6
سره kin	-3
سره word	18
سيف word	4
سړي function	-5
سړي word	6
غاړي word	13
غواړي number	-5
فابريكه function	-3
كار function	-2
كبابي word	1
كبانو word	4
كره word	5
كلن number	22
كلنه number	17
كوتر maybe	1
كوي word	-7
كي generic	-5
كي kin	11
كي maybe-place	-3
كي street	-4
كي trading	-2
كي word	17
كي workplace	-1
كڅوړه word	12
كښي word	2
لاري particle	21
لكه number	-5
مو maybe	19
مي kin	-9
مياشتي number	-6
ميموريل word	3
ميوه maybe	7
نقطه word	10
نمبر function	11
نمبر not-name	-2
نمبر word	-1
نه function	-5
نه school	-5
نومي word	8
نوميږي word	12
هر word	10
هره word	2
هغه word	3
وارډ word	3
وايو word	2
وايي word	6
ورته word	14
ورسره word	3
ورور word	7
وري particle	3
وكړ number	-5
وهي word	5
وټاكه word	-3
وږي function	-2
يم function	4
يم month	-9
يم verb	13
يم word	8
يوه in-place	-2
يي function	-1
يي month	-2
يي ordinal	9
يي word	-6
ټاك word	-3
پخير function	3
پر word	5
پناه particle	4
پنځلسمه in-place	1
په function	1
په generic	-4
په kins	-1
په maybe	-1
په month	4
په street	3
په word	4
پوړ ordinal	-10
چي word	4
چپ function	1
ډاټ word	9
ګاډۍ word	4
ګدام generic	5
ګروپ not-name	-3
[word-after pt]
 maybe	6
 month	-2
 word	-5
5 weekday	8
[address] function	18
[address] in-place	-6
[phone] word	2
[place] in-place	-8
[place] workplace	-1
a word	-4
abril in-place	2
abriu word	-2
ameaçaram word	-3
anos function	6
anos number	1
apalpa word	3
apartamento word	9
arroba generic	6
arroba maybe	1
arroba word	3
as word	-5
até word	-3
avó in-place	7
branca word	9
brasileirosemlondres function	2
cars maybe-place	12
chão in-place	8
cleaning not-name	3
com function	1
com not-name	3
com word	-20
correio word	2
da workplace-before	2
de word	-8
dele word	-1
desplumando word	2
direito word	10
divino word	14
diz word	7
do word	-3
dois word	2
dourada word	13
e generic	2
e kin	-3
e number	14
e word	-8
em word	3
empurraram ordinal	-2
endereço function	1
entra word	2
eram number	2
eram word	3
example hour-part	5
example word	1
fica word	6
foi function	1
foi word	10
homens number	-2
já word	-1
lady function	10
ligeiras word	15
limpou number	2
luz verb	11
m word	6
me function	12
me word	-15
menos number	5
meses number	-5
meu word	-1
mineiro word	9
na word	-9
negras word	-1
nem word	-1
no maybe-place	-1
no number	-1
no word	-14
noite in-place	-1
nos word	-4
o function	4
o maybe	7
o ordinal	-3
o weekday	-1
of kin	2
perguntaram word	4
ponto word	20
pos word	1
pra word	-4
pôs maybe	3
que word	-3
queimem verb	-2
rapazes number	-2
sapo word	4
saudade in-place	12
sete number	2
setembro in-place	1
settled function	6
sou word	1
t word	16
também weekday	6
tenho function	4
terra in-place	13
terça word	-1
tomense be	8
um particle	10
uma word	-6
underscore maybe	5
underscore word	5
unhas maybe	7
verdiana word	5
verdiano word	4
visto function	4
vivemos number	1
with word	9
à word	-7
[word-after ro]
 word	7
 workplace-before	-2
1b31 function'	1
4 none	6
[address] in-place	-3
[address] word	-13
[age] function'	-3
[employer] in-place	3
[employer] particle	4
[link] word	-6
[name] function	20
[name] kin	-1
[name] number	2
[name] word	20
[nationality] number	-2
[nationality] word	-2
[place] in-place	8
[reference] number	1
a word	10
acasa function	-2
acasa word	-3
acte function	1
adevarul word	4
alert word	11
am function	-9
am generic	1
am word	-5
ambalaj word	4
ana function	5
and word	10
anglia none	3
ani in-place	-4
auto kins	12
avem function	7
baiatul word	-5
baietu word	2
ca word	1
colega word	2
com word	3
corect kin	8
cu word	-5
cumnata word	-1
daca kins	6
dar word	9
de none	6
de number	1
de unit	3
de word	-5
de workplace-before	-3
despre word	5
din word	12
dosar word	3
dosaru word	-6
drept word	8
duminica word	9
ea word	3
example word	9
expirat function	2
fiii particle	9
fox word	7
go function	-4
harnice word	6
hungry particle	8
ieri word	4
ii word	-4
imi word	3
in generic	11
in word	1
invatatoarea word	-3
jumatate word	-1
kids word	9
l word	9
la word	-4
lady function	8
lu function	26
lui word	-3
m maybe	1
m word	1
ma function	-1
ma word	7
mai function	-4
me function	3
mele word	-3
meu word	-1
mi word	10
noaptea word	-9
nu word	2
numar word	-6
office not-name'	-9
pasti in-place	10
pazitor word	10
pboro word	4
pe function	4
pe word	-8
popa workplace-before	1
posta in-place	13
punct word	15
romani function	2
sa word	-2
saptamana word	1
scara in-place	12
seara word	-8
si function	-3
si none	-2
si word	-3
stam word	-4
sunati word	5
tata word	-3
te word	-1
touch word	5
trecute word	6
treia function	10
un function	-2
unde word	1
underline word	1
veche word	10
vine word	6
viza word	4
zi word	8
în word	-3
şi word	-5
[word-after ru]
 function	-1
 maybe	-1
 ordinal	9
 word	-7
[address] function	8
[address] word	-14
[employer] workplace	-5
[name] kin	-3
[name] word	-15
[nationality] word	5
[status] function	-7
[unknown] word	9
com word	5
example surname	6
example word	8
me function	4
net word	7
org word	2
patriot word	9
t word	17
а word	-7
батюшка number	-8
без word	-1
в maybe	-3
в word	-9
визу word	4
вчера word	-1
говорит word	-1
год number	2
года number	-4
двадцать function	-1
дня ordinal	-9
до word	-2
дом number	3
жалуйся word	2
живем word	-2
за word	-5
и maybe	-4
и word	-4
и word'	-4
из word	-2
лет number	4
мамаша word	5
меня word	1
миссис word	-1
мне word	3
моего word	-3
на word	-12
не word	-7
ночи unit	10
он maybe	-4
от word	-5
пишут word	1
по word	-5
права function	3
приехал word	6
просто word	7
пяти function	7
ресторан word	-3
русски function	9
с word	-12
сел word	10
сент in-place	-2
собака word	3
супервайзер word	2
теперь maybe	4
точка word	19
у word	-5
утра unit	3
учительница word	7
учится number	6
фунтов number	-5
часа number	12
четверти function	6
что word	-3
я word	-2
[word-after ru-latn]
 surname	-2
 word	-3
[address] word	-5
[date] function	1
[employer] function	6
[name] function	3
[name] kin	-7
[name] word	-1
[place] landmark-before	-9
chelovek number	-1
com word	14
ed word	3
example surname	6
galini function	5
i number	-2
i word	-6
iz word	2
kak word	-1
let number	9
mne word	4
na word	-7
nego function	-5
nochi unit	9
plachet word	7
po word	-4
s word	-4
sin function	9
sobaka word	5
spat word	-1
tel word	7
ti word	8
tochka not-name	5
tochka word	8
u word	-2
udaril word	4
v word	-8
vnuk kin'	1
vozle maybe	-1
vtoroe word	-1
walk word	3
[word-after so]
 not-name	6
6 none	3
8 weekday	1
9ka weekday	2
[address] function	25
[address] not-name	18
[address] word	9
[address] workplace-before	13
[date] word	-6
[email] word	9
[employer] word	-8
[name] kin'	8
[name] word	-14
[number] word	3
[place] landmark-before	17
[place] word	-8
[school] school	3
[status] word	-1
[unknown] word	-2
ah not-name	16
ah word	-3
ardaynimo word	5
at word	14
ayaa maybe	11
ayaa word	-4
ayaan maybe	1
ayay word	-3
ayuu word	-13
baasaboorkayga word	8
badan word	-2
bilood number	-14
booliska word	3
cagaaran word	6
cige word	1
co word	1
com word	10
daanka word	-2
dhillo word	5
dot word	18
gaar word	4
gabadha month	-5
gargaar word	-2
gmail in-place	14
hadda word	-1
i function	-1
iskuulka word	-7
iyo number	15
iyo word	-4
jeer number	-2
ka word	-3
ku word	-4
ku workplace-before	11
kulul word	-5
la function	16
live in-place	3
maple landmark-before	4
mar word	-1
markay clock	-4
me function	2
nambar word	20
nin word	2
ninku word	6
oo maybe	5
park word	2
saacadood number	-2
saddex word	-6
soddon function	1
sugayaa function	15
taal not-name	8
tobankeeda function	9
u word	-3
uk word	8
waan verb	1
waan word	8
wanaagsan word	1
way word	-8
wiil word	-2
wuu word	-7
yaal not-name	9
[word-after sq]
 function	15
 generic	3
 none	-7
 not-name	1
 number	5
 surname	1
 word	7
[address] function	3
[address] in-place	-2
[address] not-name	6
[address] word	6
[date] particle	3
[email] word	18
[employer] function	-3
[name] function	-8
[name] in-place	25
[name] kin	-2
[name] word	-2
[nationality] word	-9
[place] function	-9
[place] generic	1
[place] in-place	-2
[place] landmark-before	-6
[place] word	2
[status] function	11
[status] not-name'	-3
[status] word	-3
[time] clock	-6
[unknown] function	-1
[unknown] maybe	4
[unknown] word	-9
at kin	-1
at none	10
at word	12
babai not-name	-4
bashkshorti word	15
bërtiti word	7
chef word	5
co word	4
com function	8
com word	10
d maybe	5
deri school	-5
deri word	5
dhe function	1
ditësh number	-1
dot word	14
e function	-1
e not-name	-7
e number	11
e word	2
e workplace-before	8
edhe function	6
edhe word	-2
erdhi month	3
erdhi word	6
example function	7
example word	6
fakeacc maybe	4
fillore word	-1
flemë word	-3
fshihem month	-4
fundit particle	9
gjyshes particle	2
gmail word	4
hajdut word	-3
home function	-6
hyrja word	7
i not-name	28
i word	-3
iku word	4
ime word	-2
isha word	-1
jam word	-2
janë word	3
jetoj word	12
jetoj word'	-10
kam maybe	7
kasap function	6
klientet number	3
ku workplace-before	-2
kur word	-4
letra function	3
londer word	3
mbaruar function	5
mbi generic	4
mbi workplace-before	-10
mbremje word	-2
me function	20
me word	-10
me word'	1
mobiljeve particle	3
muaj number	-4
më function	-1
më maybe	14
më month	1
më ordinal	-2
na word	2
naten word	-2
ne maybe	-6
ne word	-20
ne workplace-before	14
nji function	-2
në maybe	-7
në word	-10
në workplace-before	19
office workplace'	-8
org word	5
outlook word	9
p maybe	1
paratë ordinal	-1
pas in-place	4
pas word	-2
per word	-8
pika word	16
pikë word	15
plak number	-2
po word	-3
prej word	-4
pune function	3
punoj word	2
që word	2
sa word	-1
servisi word	9
sh maybe	7
shoqja word	3
sot not-name	1
te maybe	-6
te month	2
te word	-11
tij function	4
tokë function	-4
tretë not-name	21
tri function	-1
të number	14
të word	-2
u month	-1
uk word	12
une word	-5
vajza word	-1
veta number	-17
vizë function	10
vjeshte word	1
[word-after ta]
 maybe	6
 not-name	5
 number	6
 word	-15
30 month	2
7 month	1
[address] word	1
[age] word	2
[bank] word	23
[employer] generic	5
[name] kin	-6
[place] none	-3
[place] word	3
[postcode] word	-8
[reference] word	-4
[school] generic	-2
[school] number	3
[school] ordinal	-4
[school] word	6
[time] function	13
[unknown] generic	-3
[unknown] joint	-3
[unknown] maybe	-1
[unknown] unit	2
[unknown] word	-5
at function	5
code word	21
com word	16
dot word	13
example word	4
fb word	5
me function	7
r word	7
tamil function	3
uk word	7
yahoo in-place	6
அடுத்த word	-2
அட் function	9
அட்வான்ஸ் word	4
அலுது word	-1
அவட word	-2
அவன் word	-5
அவர் word	3
ஆன்ட்டிக்கு word	7
இடத்தில் word	-2
இதெ word	5
இரவு word	-2
இருக்கிர function	13
இருக்கிர word	-6
இருக்கிரம் word	9
இருக்கிரால் word	7
இருக்கு word	-10
இருந்தான் word	8
இருந்து word	19
இலை maybe	8
உதவி word	2
உலகம் generic	4
எடுத்தா word	-2
எட்டு word	7
எனக்கு word	7
எனது word	-3
என் word	15
என்ட word	1
என்டு word	-8
என்ர word	8
என்ரு maybe	4
என்ரு number	-7
என்ரு word	-11
எலு word	6
எல்லாம் generic	-3
ஒனர் word	3
ஒரு word	7
ஒருத்தர் word	6
கடையில generic	-8
கட்டி word	-2
கதவைத் word	14
கல்யானமாம் ordinal	1
காயம் word	-4
காலில் word	-6
கிடக்கு word	-1
கீல word	11
குத்தினான் word	-2
கூட word	2
கூப்பிடலாம் word	22
கை word	-3
கொர்ட் word	-7
சுத்தம் word	-2
செந்தென் workplace	2
சென்ர word	8
சொரு word	3
சொல்லித் word	-1
டயர் generic	4
டாட் word	3
டீச்சர் number	4
டீச்சர் word	-5
தனியா word	4
தரல word	-2
தலும்பு word	-1
தல்லி word	-1
திகதில ordinal	1
தினமும் word	1
திருட்டு word	4
தெதி word	11
நாத்தனார் word	4
நான் number	11
நான் unit	2
நான் word	-1
நான்கில் number	5
நாயெ word	2
நார்காலியில் word	-2
நார்ரம் maybe	-1
நிமிடம் number	1
நெர்ரு word	6
நைட் landmark	-3
னு word	-13
ன்னு word	5
பக்கம் word	9
படிக்கிரென் school	1
பலக்கடை generic	1
பஸ் number	-1
பாலத்துக்கு word	15
பின்னெரம் word	5
பில்லை word	-2
பில்லைக்கு function	-2
பொனென் word	-1
பொன் word	3
பொலீஸ் word	-2
மனி function	4
மனி word	4
மனின்னு word	5
மாசமா number	-9
மாசம் number	6
மூனாம் month	1
மெயில் word	-8
மௌலவி word	6
ம் word	-1
யாரும் word	1
யால word	-2
ராத்திரி word	5
ரூம்ல function	-5
ரூம்ல workplace	-4
ரென்டு function	-1
ரென்டு number	3
ரொட்ல generic	1
ல word	2
லக்ஷ்மி word	2
வ word	-2
வந்து word	4
வந்தென் word	2
வயசாச்சு number	8
வயசு number	3
வலக்கு street	-11
வாசலில் workplace	1
வென் word	-2
வெலை word	2
வெலை workplace	-3
ஷெல்ஸ் word	2
ஸ்டெஷன்ல generic	-2
[word-after ti]
 function	-6
 hour-part	-5
 number	5
 surname	3
 word	-39
3 weekday	1
40 number	3
[address] function	-14
[address] in-place	20
[address] street	-3
[address] word	-9
[address] workplace	6
[age] kin	-7
[age] old	-4
[age] word	-8
[bank] word	-4
[date] word	-4
[date] workplace	4
[employer] function	-4
[employer] in-place	-11
[employer] title	-3
[name] function	-9
[name] kin	14
[name] word	-4
[nationality] not-name	7
[nationality] word	-6
[number] word	-5
[place] function	-2
[place] in-place	-4
[place] word	-4
[plate] word	-1
[reference] word	-4
[school] generic	15
[status] word	-2
[time] month	5
[time] unit	-12
[time] word	-5
[unknown] in-place	-7
[unknown] kin	-2
[unknown] maybe	3
[unknown] street	-1
[unknown] word	-12
[unknown] workplace	8
at word	4
com word	19
dot word	8
example generic	2
example in-place	6
example word	4
habtu7 kin	1
me function	8
neger function	4
net word	2
org word	7
outlook word	3
senait kin	6
t word	1
taxi word	13
yahoo word	4
ለቂቁልና word	-1
ለይቲ number	-3
ሊንከን street	7
ሒዙ word	-2
ሒዝዎ word	-7
ሓሊደይ workplace	12
ሓሪሙኒ word	-5
ሓሮውጌት in-place	3
ሓባር word	1
ሓብተይ word	-5
ሓኒቁኒ word	-1
ሓንቲ word	-2
ሓወይ word	-7
ሓደ number	12
ሓደ word	-9
ሕማቅ word	-2
ሕቆኣ maybe	-3
ሕበይ word	-2
ሕንጻ function	4
ሕጻናት generic	-3
ሕጻን word	-2
መርዓ word	5
መስጊድ function	13
መንጢሉኒ word	-5
መኪና word	-4
መካኒክ function	3
መዋእለ word	9
መውዓል word	1
መዓልቲ function	5
መዓልቲ number	-1
መዓልቲ ordinal	18
መጋቢት function	5
መግቢ not-name	16
መግቢ word	-7
መጺኡ word	6
መጽዮም workplace	-3
ሚያዝያ unit	4
ማንካ word	6
ማዕጾ word	7
ማይ word	-7
ምድሪ function	13
ምግቢ word	-1
ሞይታ kin	1
ርእሰይ word	-2
ርእየዮ word	-2
ሮድን not-name	2
ሰለስተ word	-5
ሰላም word	-3
ሰማይ word	15
ሰባት number	-2
ሰብኣያ word	3
ሰዓት word	-3
ሰይሩ word	-1
ሰይርዎ word	6
ሰይሮም word	-3
ሰዲዱለይ word	-1
ስለ word	6
ስቅ word	4
ስቲፕ in-place	2
ስታርስ maybe-place	5
ስኢነ word	-3
ስእሊ word	-2
ስጋ workplace	2
ሸርሙጣ word	-1
ሸውዓተ number	3
ሻምበል kin	4
ቀሊዑ word	-2
ቁጽረይ word	-4
ቁጽሪ word	-4
ቅርሲ maybe	4
ቆሪጸ maybe	-3
በረከት kin	4
ቡን word	4
ቡን workplace	6
ባሕሪ kin	6
ባሕሪ word	3
ባንኮ workplace	5
ቤት function	9
ቤት generic	-4
ብመቀስ word	4
ብርከይ function	-2
ብሰይፊ word	6
ብእግሩ word	6
ብዓሌተይ word	7
ብዙሕ word	2
ብድሕሪ word	6
ተሰይሩ word	-3
ተስፋ maybe	4
ተዓጽዩኒ word	20
ታክሲ word	1
ቴሌግራም in-place	-1
ትማሊ word	-5
ትምሕርቲ function	-8
ትበሓል word	5
ትነብር word	2
ትካል word	4
ቻፕል in-place	2
ነዚ word	2
ነይረ word	3
ነይሩ month	3
ነይሩ word	-5
ነጊረያ word	4
ነጥቢ word	20
ኒስደን in-place	1
ናባይ word	-2
ናብ maybe	1
ናብ word	-6
ናይ function	9
ናይ ordinal	7
ንሱ word	-1
ንነብር word	8
ንኣደይ word	5
ንኩሉ word	8
ኢለ word	-2
ኢሉ word	-7
ኢሉለይ word	-2
ኢሉኒ maybe	-1
ኢሉኒ word	-5
ኢላ word	-5
ኢሎም word	-2
ኢኪ word	1
ኢደይ word	-5
ኣለኩ word	-9
ኣላ word	-3
ኣሎ word	-7
ኣቢዩ maybe	-1
ኣብ number	7
ኣብ unit	-4
ኣብ weekday	-5
ኣብ word	-3
ኣብ workplace	5
ኣብቲ word	4
ኣብዚ word	-6
ኣብጺሓዮ word	4
ኣት word	10
ኣንጺሩኒ word	-6
ኣእዳወይ word	-1
ኣውሪዱላ word	-2
ኣይሕበንን word	-2
ኣድራሻይ word	-1
ኣፕ word	-3
ኤ word	4
እመሓር word	1
እሰርሕ word	4
እሰርሕ workplace	1
እታ word	-5
እነብር word	1
እናበለ word	-3
እናበሉ word	-4
እንተ word	-5
እንዳ function	10
እንዳ word	8
እውን word	4
እየ number	4
እየ street	-4
እየ workplace	-4
እዩ kin	1
እዩ word	1
እያ word	6
ከለኩ word	-7
ከልቢ word	3
ከም word	-3
ከቢቦማ word	6
ከዕዩለይ generic	-3
ኩሉ word	6
ኩክ word	6
ኪዲ word	-2
ካልኣይ word	1
ካልኣይቲ landmark-before	12
ካርደይ word	-5
ካብ word	-1
ክልተ function	3
ክልተ landmark	-2
ክልተ word	-2
ክርስትያን not-name	-4
ክሰዳ word	4
ክሳደይ word	-1
ክስርዞ word	25
ክትከይድ school	-3
ክወስዳ word	6
ክወስዶም word	2
ክዓጽው workplace	-7
ክድርብየላ word	-1
ክድርብየልኪ word	-1
ክፍሊ function	-5
ኮይነ word	-1
ኮይንና number	-3
ወርሒ number	-6
ወሲዶምኒ workplace	-4
ወቂዕዋ word	-1
ወይ word	2
ወደይ word	-1
ውን word	-1
ዓመት function	5
ዓርከይ word	4
ዕስራን weekday	1
ዕስራን word	2
ዕንጨይቲ function	4
ዕድመይ word	-9
ዘላ word	1
ዝመጻእኩ function	1
ዝበሓል word	17
ዝነብር word	2
የለን maybe	-4
የለን word	-4
የብለይን maybe	-4
ይመሓር word	4
ይሰርሓ word	6
ይሰርሕ generic	9
ይሰርሕ workplace	-2
ይስሕቅ word	6
ይብለኒ word	-9
ይብል number	-4
ይብልዎ word	-5
ይውጹ maybe	-2
ይደሊ word	-3
ይደሚ word	-2
ደም word	-8
ደሞዝ word	1
ደርቢ ordinal	2
ደርቢ word	6
ደርብዮም word	-3
ደው word	-2
ድኳን function	3
ድኳን word	-8
ገሪፉኒ word	-5
ገዛ in-place	-1
ገዛኣ word	-4
ግሪንገይት in-place	4
ግን word	-4
ግንቦት function	3
ጎረቤተይ word	-2
ጡፍ word	-4
ጥራይ maybe	-2
ጥራይ word	-1
ጥቅምቲ unit	5
ጭንቀት word	-3
ጸሊም word	-4
ፍላት ordinal	8
ፍርቂ word	-8
ፓስፖርተይ word	2
ፖሊስ word	-8
[word-after tr]
 word	-2
[address] month	-5
[address] none	7
[address] word	1
[bank] word	-3
[date] month	-2
[date] number	1
[name] in-place	7
[name] kin	-3
[name] word	-5
[nationality] word	-9
[phone] word	2
[place] function	-2
[place] month	-2
[plate] word	13
[school] word	-1
[time] none	15
[unknown] before-noun	8
[unknown] number	8
[unknown] word	6
[unknown] word'	1
[unknown] workplace	9
a maybe	6
abla maybe	1
akademiye word	1
arkadaşım word	4
at function	9
ayaktayim unit	-2
ayarlamış word	6
ağ word	6
balık word	13
bana maybe-place	-2
bile word	-3
bir number	6
bir workplace	-1
calısıyo word	3
camdan word	5
celik34 maybe	2
cevap word	3
com not-name	2
com word	6
da word	-5
daire word	8
dedi word	-6
dediler word	-2
demir word	2
demiş word	-1
diye maybe	4
diye word	-6
dot word	4
dört number	-4
eve generic	-1
example word	19
flat word	-3
gibi maybe	-1
giriş word	18
gittim word	6
gördü word	1
götürdü word	-1
hand word	1
her word	3
ifsa word	2
istiyolar word	-3
için maybe	-3
k maybe	9
kadar number	3
kasiyerim word	4
kat word	13
kebap word	5
kesildi word	-4
kokorec word	6
koptu word	-3
kuryeyim word	4
kuzucu not-name	13
kırıldı word	-1
kızlar word	5
kızım word	-2
lane word	2
londra word	2
market word	7
mayısta word	-1
me function	6
nokta word	15
numaradaydım word	3
okuldan month	-6
olarak word	5
oldu word	3
onurum word	3
oralı word	-2
org word	9
oturuyoruz word	2
parası word	-4
polise word	5
polisi kin'	-7
pound number	-2
resmi word	1
rüya generic	2
saat number	-4
söz month	-3
sınıftayım ordinal	-2
temel word	13
to word	15
tükürdü word	-4
uk word	1
var workplace	2
western before-noun	6
westernda before-noun	4
yaptı maybe	5
yatırdı word	7
yazıyo word	-1
yedi number	6
zorla word	-6
çalışıyorum word	4
çatı function	16
çatıda function	4
çekti word	-8
çeyrek function	9
çocuklar word	-2
çocuğu word	-5
öğrenince word	-1
öğretmenim word	-1
üstü workplace	4
üstüme word	-6
üvey number	1
şubatt number	3
şubatta word	-5
[word-after uk]
 maybe	-5
 number	7
 surname	3
 word	-6
 word'	1
[address] function	17
[address] word	-15
[date] word	-1
[employer] workplace-before	-3
[name] kin	-6
[name] word	-6
[place] in-place	-4
[status] function	-4
[status] word	-3
[time] function	-6
[unknown] word	-2
com not-name	1
example surname	13
home function	9
me function	3
net word	3
org word	8
uk word	4
vk word	5
а kin	3
а surname	-1
а word	-9
автобусом number	1
болить word	-6
в word	-4
вагончик word	-1
віз word	3
візу word	4
дев'ятнадцятого weekday	4
до word	-1
душ number	-5
з function	-1
з word	-5
за word	-4
звати number	-2
звідси maybe	-1
йому word	-2
квартира word	2
кинули surname	-2
крапка word	9
кімнату function	-3
на word	-14
нас kin	7
не word	-4
номер word	-2
плюнув number	-2
по kin	-2
поліція word	-2
під word	-4
років number	2
сини function	23
сказав word	7
собака workplace	7
стуку function	-6
сусід number	1
так word	-1
у word	-14
фунти number	-3
фунтів number	-9
ходжу kin	9
це word	-3
чоловік word	-5
шукала word	5
що word	-4
я month	-4
я word	-3
як word	-1
і number	2
і word	-12
їмо word	6
[word-after ur]
 function	-20
 word	-4
[address] maybe	-1
[address] particle	4
[address] word	3
[email] word	-4
[employer] generic	4
[name] function	11
[name] title	-5
[name] word	5
[place] function	5
[place] word	-3
[place] workplace	19
[status] function	12
[time] maybe	-9
[unknown] function	-4
[unknown] generic	6
[unknown] word	7
am function'	-3
at word	5
com not-name	1
dot function	2
dot word	12
example in-place	7
example word	8
group word	6
iqbal word	2
izzat function	6
k word	6
me function	8
of word	1
t word	13
tiktok word	7
اجازت function	2
اس function	-2
امنگ generic	8
انتظار function	4
اور maybe	1
اي word	-5
ايٹ word	2
اپيل function	10
باجي word	2
بار number	-1
باره weekday	2
برس number	6
بس particle	-3
بند maybe	-4
بهايي word	5
بهي word	16
بينك maybe	6
بٹن maybe-place	1
بچي number	-3
بڑا function	7
تعليم school	5
تها word	5
تو word	-4
تين number	-2
جاو word	-3
جو word	11
جي function	-1
دكان word	-7
دوسري in-place	11
دوں word	-4
دي word	-5
ديا word	-8
ديتا word	-6
ديتي word	-4
ديں word	-3
رها word	-8
رهي word	-7
رو word	-9
روز word	3
روڈ generic	1
زيرو word	4
سال number	11
سو function	9
سودا word	19
سي not-name	-5
سي word	9
سي workplace	6
سيون number	1
فرته workplace	9
فليٹ maybe	4
فليٹ particle	6
كا number	8
كا workplace	-4
كام word	6
كاٹ word	-1
كتا word	13
كر function	-1
كر word	-13
كرتا word	-10
كل maybe	-3
كلياں word	7
كهتي word	10
كو maybe	3
كو not-name	-6
كو word	8
كونر function	10
كوولچك word	1
كوٹ word	4
كي workplace	2
كيا word	-1
كٹوا function	8
لاكه number	-11
لوگ number	-7
لي word	10
ليي number	-12
لڑكوں number	-3
مانگتا unit	-1
مجهي word	14
مسٹر maybe-place	-2
مكيي maybe	1
منٹ number	5
مهينه ordinal	-2
مهيني number	-8
ميرا word	11
ميري maybe	1
ميري word	1
ميٹروپوليٹن not-name	5
ميں function	-10
ميں maybe	-5
ميں ordinal	-3
ميں word	29
ميں workplace	-6
مگر number	-3
نام function	-9
نام word	12
نكلا word	-1
نمبر landmark	-1
نهيں word	6
نو word	9
ني function	-10
ني kin	-1
ني maybe	14
ني word	13
نگر word	8
هر kin	2
هر word	1
همارا word	1
هو function	7
هوں function	5
هوں word	-19
هي function	10
هي maybe	-6
هي word	-8
هيں word	-12
والا word	11
والي function	4
يهاں function	-1
يهاں word	5
پاونڈ number	-2
پر function	11
پر maybe-place	-9
پر number	5
پر surname	1
پر unit	5
پر word	-1
پليز word	3
په word	-5
پواينٹ word	3
پوليس word	5
چهوڑ word	7
ڈاٹ word	8
گا word	-5
گرد word	-1
گهر function	-2
گيا function	17
گيا word	-9
گيٹ function	-4
[word-after ur-latn]
 function	-8
 number	-1
 word	-9
[address] function	-11
[address] word	13
[age] maybe	-5
[employer] maybe	4
[name] title	-1
[name] word	-5
[phone] number	-1
[place] function	-4
[place] word	8
[reference] number	-3
[unknown] word	-2
aaya function	3
acorns maybe	8
at function	14
at maybe	4
at word	4
aur word	3
baje number	1
bajkar function	2
bar word	9
baras number	3
bhi word	3
block word	6
bola word	-5
bolte function	7
bulate maybe	5
c word	3
care not-name	18
centre word	-4
chhe word	2
co and	5
college verb	-4
com word	16
daal word	-2
daur generic	6
desi word	4
deta word	-3
di word	-8
diya word	-6
diye maybe	-1
do function	-5
dot kin	6
dot word	20
double number	12
dragon maybe	5
example in-place	15
fish function	15
flat word	-4
floor word	20
gate school	-2
gawah word	6
gayi word	-1
ghar function	10
gt word	3
hai number	2
hain word	-13
har function	11
ho word	-5
home workplace	-2
hospital word	2
house word	2
hu word	-2
hum number	-1
jaisa generic	11
jata word	3
ji kin	16
join workplace	-3
k word	13
ka word	3
kali word	2
kar maybe	-3
kar word	-3
karo word	-2
karte word	-3
ke maybe	-8
ke word	5
kehte maybe	3
kehte word	12
khana word	1
khatam word	3
ki month	9
ki not-name	2
kisi word	-2
ko not-name	-5
ko word	6
lagi word	3
le word	7
lenge word	-2
lia word	-2
maar function	5
mai landmark	-5
mai word	19
manzil ordinal	8
masala word	7
me function	2
me generic	3
me maybe	-9
me not-name	5
me word	12
meat word	2
mei word	9
mein generic	2
mein landmark	1
mein not-name	4
mein number	-14
mein unit	1
mein word	29
mein workplace	-10
meri word	7
minute number	5
mobile word	1
mujhe word	2
naam function	-7
naam word	3
nahi maybe	-3
nahi word	-3
ne kin	-6
ne maybe	5
ne word	14
net word	1
number number	2
number word	2
nursry word	8
of ordinal	3
oh word	3
outlook in-place	2
padhat workplace	-2
park word	1
pe function	15
pe generic	-6
pe maybe-place	-6
pe none	5
pe unit	6
pe word	-4
pehli function	3
raha word	-1
rahe word	-4
rahi word	-5
rehti word	-5
roti number	2
roz word	5
saal number	17
saal word	-3
saara word	4
sab word	7
satrah function	7
scared number	-6
seven word	7
spoon maybe	1
star maybe-place	4
stars maybe	3
tak word	2
tandoori word	-1
te word	-5
tha word	7
time function	-5
toh word	-3
track word	3
unnees word	7
vali word	5
wale word	-2
wali workplace	-7
ward word	5
wheels word	12
yahan word	2
yahoo in-place	2
zero word	6
[word-after vi]
 function	3
 number	-11
 word	9
1 unit	2
10 unit	2
2 unit	5
3 unit	3
4 unit	3
5 ordinal	9
5 unit	3
[address] word	-4
[age] kin	7
[age] maybe'	1
[employer] workplace'	-5
[number] surname	10
[school] surname	-4
[unknown] word	-1
a word	4
an surname	-3
anh word	-2
ba number	10
bo maybe	2
bon07 surname	3
bác maybe	-1
chín function	1
chó word	-4
chấm word	12
com word	13
còng function	10
có function	7
cư word	-1
cổ word	-5
của word	-3
dọa number	-3
em word	-3
example kin	7
example word	18
giấy function	5
giờ kin	11
gửi number	-1
hai number	-3
home word	-6
hóa surname	-4
hồ word	-1
không word	8
làm surname	-1
làm word	-1
mà surname	-1
mùi word	-3
mươi kin	3
mươi number	9
mười function	1
nail number	-4
ng1984 joint	6
nghìn number	-6
ngày number	2
nhập surname	-1
nên function	4
nạn word	1
office not-name'	-12
p word	6
so maybe	4
sáng generic	-1
sát not-name	-4
sơ surname	-8
thoại word	-3
thư word	-2
tiếng number	-7
tiểu surname	-3
tiệm word	-4
tuổi number	3
tờ not-name	5
từ surname	-4
vào word	-2
xế surname	-1
ông not-name'	-1
đêm surname	-2
để maybe	-3
[word-after zh]
 function	13
 generic	10
 not-name	4
 verb	-1
 word	16
 workplace	5
[address] function	-10
[address] in-place	-14
[address] word	4
[age] function	-5
[date] word	7
[email] word	-6
[employer] function	-3
[name] function	-9
[name] kin	-14
[name] kins	-3
[name] word	6
[nationality] verb	-1
[nationality] word	-5
[place] in-place	-9
[postcode] word	-9
[reference] ordinal	-14
[school] generic	10
[status] function	-2
[status] word	7
[time] word	4
[unknown] word	1
a word	6
ac word	2
at word	4
b word	1
basement function	6
com function	7
com word	8
dot word	8
example word	18
gmail in-place	6
hull word	6
lee word	2
me function	4
net function	1
uk function	3
uk word	1
yahoo function	5
一 function	-10
一 number	13
一 word	-1
一位 word	7
一家 word	6
一样 word	6
一直 word	-2
一针 number	-1
七 function	-6
七 word	4
万 number	-16
上 none	3
上个月 word	-3
上班 word	7
上面 workplace	3
下 kin	13
下午 weekday	-3
下来 word	-5
下班 function	-3
不听话 function	-4
不敢 word	7
两 function	-4
两 word	-2
两个 function	-1
两个 word	-1
两份 word	-2
个 function	-8
个人 number	-15
个女 number	-8
中 function	-8
中 word	3
中旬 function	-5
之前 function	-4
乐 function	6
乘客 word	4
也 maybe	3
乡下 word	3
了 number	-11
了 verb	-4
了 word	-1
二 number	1
二层 function	15
五 word	10
交叉口 function	3
亲 word	7
人 function	-7
人 word	-1
人人 not-name	10
人人 word	13
人人敬 word	-4
人住 word	1
人命 word	4
今年 word	1
从 word	-5
仓库 function	-2
他 in-place	4
他 word	2
仲 word	-8
住在 function	-5
作废 word	1
佢 word	1
保险 word	-3
修 word	2
做 word	13
做事 word	5
做头发 word	4
做工 word	5
做过 word	3
先生 word	4
全是 word	-2
八 function	-1
八 generic	-9
八 number	-7
八 word	32
公共 word	14
公园 kin	6
冇 word	1
几 function	5
几 number	-1
出 word	1
分 number	-8
划线 function	7
初七 function	4
初三 month	3
初九 function	8
初五 word	7
初八 month	7
到 word	-11
刷墙 function	-3
剪 number	6
医院 word	9
十 number	-11
去 word	-6
参考 function	5
又 function	1
叫我 maybe	-5
叫我 word	-8
叫我们 word	1
号 not-name'	-5
号 number	7
号 word	-5
号码 not-name'	-1
吃狗 word	8
合法 function	15
同 word	2
同事 number	-4
同屋 word	7
后 word	3
后面 word	6
后面 workplace	4
吐 word	5
和 word	-3
咬我 word	-6
哭 word	-4
唔 word	-1
啲 function	-3
喝酒 number	-3
喷漆 word	-1
喺 word	-1
嘛 word	3
嚟 word	3
四个 number	-10
回来 word	-5
在 kin	-10
在 maybe	7
在 old	-1
在 word	14
在 workplace	-8
地址 function	2
坐 word	-5
坐坐 word	5
块 number	-8
堂 word	7
堵过我 word	2
墙上 word	-3
多 function	1
大门 word	8
天干 number	-2
天花板 word	-1
头巾 surname	-4
奶茶 word	2
她 function	3
她 generic	1
她 word	-1
婆家 function	-3
孩子 word	-7
家 word	6
对面 word	11
寻日 street	-7
小 function	2
小学 word	3
小孩 word	-1
小时 word	-10
少 word	-1
就 function	-5
屁 word	-3
居留 word	23
屋邨 word	14
崖 word	6
工作 function	3
工地 word	-6
工头 word	-1
帮忙 word	7
帮我 maybe	5
帮我 word	9
干活 word	2
干活 workplace	-5
平板 word	-1
年 number	-19
年级 number	-6
并 word	-1
幼儿园 word	1
庇护 function	26
店 word	-3
度假 word	8
开 word	3
开车 word	13
弄 function	-3
张 function	4
当 word	1
彩礼 number	-8
很 word	-5
得 word	-10
快 word	4
想 word	-1
成日 word	6
我 function	4
我 not-name	5
我 number	-4
我 surname	5
我 verb	-8
我 word	-13
户 function	12
房子 word	2
所以 word	-3
扎 word	-1
打俾 word	3
打工 word	5
打我 kin	-2
打断 word	6
扔 word	-5
托儿所 word	5
扣 word	1
把 function	-3
把 number	-10
把 word	23
护士 word	-4
报 word	3
报警 word	12
抽我 word	-7
拉货 word	5
拒 function	16
拿 word	-2
拿枪 word	-1
按 word	-6
排 function	6
搭车 word	4
支那 verb	-5
教 word	2
教会 function	-1
敲 word	-3
文人 function	7
早上 function	-2
早上 word	11
星期天 word	7
是 maybe	2
是 word	1
是 workplace	-2
晕倒 word	7
晚 word	17
月 function	4
月 number	1
月 weekday	1
有个 word	-8
条 word	-6
来 word	1
楼 number	13
楼 word	3
楼上 workplace	14
橡树 generic	1
每天 word	1
没 generic	10
混 word	-2
滚回去 word	5
火车站 word	2
炸 word	-1
点 number	4
点 word	17
狗 word	-4
狗肉 word	-1
玻璃 word	-2
理 word	1
用 word	-1
畀我 function	-2
疼 word	-2
病房 maybe	4
病房 word	6
百 number	-5
的 function	15
的 generic	-9
的 street	-2
的 word	11
的 workplace	-16
看 workplace	-4
看到 word	8
看见 word	4
真名 word	8
睡不着 word	-5
睡觉 word	-3
知道 word	4
石头 verb	-1
砖头 function	-2
砸 word	-5
砸墙 word	-1
窗户 function	11
第一个 function	8
等 function	4
等 word	-5
签 verb	23
签 word	9
签证 function	5
签证 surname	-4
签证 word	26
红 function	10
经学院 maybe	1
结果 word	4
给我 word	-3
编号 word	-1
缝了 word	-5
美 word	10
老 number	-9
老公 word	-4
老师 word	7
肋骨 word	-2
蓝色 function	9
街 word	-9
街角 function	6
衣架 function	-1
被 function	-3
要 word	4
要饭的 word	-3
警号 word	-2
警局 word	2
让 word	9
说 word	-1
账号 word	-2
资金 word	12
走 word	-5
趁 word	7
跟踪我 word	-2
跨性别 word	-2
路口 word	5
身份 word	13
车 word	-3
边 word	8
过 word	3
过期 word	21
还有 word	3
还没 word	12
那 function	16
那 word	-1
那个 function	9
那个 word	-1
那天 number	5
那天 word	-1
那边 generic	1
那间 word	8
邮编 word	6
邻居 word	-1
都 function	-2
都 word	-1
酒店 function	-4
里 word	-6
里面 function	4
针 number	-12
钱 word	-5
镑 number	-22
门 word	13
门上 word	-4
门口 workplace	-2
面试 word	6
香 word	8
骂我 word	-7
骂我们 word	15
[word-before ar]
 kin	-2
 maybe	3
 ordinal	8
 word	-6
[address] in-place	1
[address] maybe	1
[address] word	6
[age] word	-4
[date] word	2
[employer] function	9
[employer] maybe	4
[employer] word	6
[name] function	7
[name] number	4
[nationality] word	-8
[number] word	-6
[phone] word	-1
[school] function	20
[school] title	1
[status] word	-4
[time] word	-5
[unknown] function	-4
adham in-place	1
at word	5
boss not-name	7
captain word	4
dot word	18
example word	27
hgv kin	7
jobs word	3
mutarjima function	6
t function	1
underscore word	4
walter generic	3
ابن word	-9
ابني word	9
ابوي word	-3
ات word	15
اسمه word	5
اسمو word	6
اشتغل word	3
الا word	-3
الاول in-place	4
الايميل word	2
الباب word	-2
البحار not-name	4
البركه generic	7
البيت title	-1
الجديد word	6
الحساب function	4
الخيط word	4
السادس kin	-2
الشرطي word	12
العجوز word	7
اللقمه word	3
الليله maybe	5
المحل word	-2
المساعد word	5
المسوول word	6
المكتبه word	-3
الورود word	9
الي word	5
ام word	3
انا function	2
انا maybe	5
انا word	1
ايميل word	4
ايميله word	1
باب maybe	-5
باب word	-1
بالشارع word	-3
بروح word	7
بعقد surname	-4
بلوك word	2
بيت kin	3
بيت workplace-before	8
بيشتغل trading	8
بيناديه word	7
تشرين ordinal	2
تمن word	-1
ثانويه title	1
جارنا word	-1
جنب landmark-before	-2
جنب word	-1
حتي number	-4
خايفه word	-4
خياطه word	-2
دارنت function	3
دكانه word	5
دوت word	14
ديال title	6
راتب word	-1
رايح trading	2
رفيقتي word	3
رياضه word	6
زوجي word	-3
ساكنه number	2
ساكنين in-place	3
ساكنين word	4
سانت word	4
سبعه number	9
سبورت title	14
سته number	3
سددت maybe	-4
شارع not-name	5
شارع word	13
شال word	-5
شغال trading	1
شغال word	6
شفتو word	-1
شقه number	5
صاحب not-name	-5
صلاه trading	-6
ضربني word	-1
ع word	3
ع workplace-before	1
عادل word	6
عاده number	2
عجوز not-name	-1
عض trading	-1
علي function	4
عم word	-8
عمره number	7
عمره word	3
عمرها number	1
عمري word	3
عند trading	8
عند word	1
عندي trading	-1
ف word	4
فان maybe	9
في hour-part	-6
في maybe-place	-1
في word	7
في workplace-before	14
كافيه word	8
كان ordinal	4
كانون ordinal	7
كباب word	11
كسر maybe-place	-3
كل weekday	-4
كنت word	3
لو word	-2
لي particle	-2
لي word	-4
ليله word	-1
لينك word	2
ما word	-8
مرته ordinal	-1
مرتو ordinal	-1
مره number	-8
مشاوي title	2
مصاري word	-1
مغسله word	3
من kin	13
من month	20
من none	-5
من not-name	-1
من number	-2
من verb	5
من workplace-before	-1
منتصف month	4
منهون surname	-2
ميي word	6
نجمه maybe	2
نسكن word	6
نص word	-1
نضال surname	3
نقطه word	4
هو in-place	3
هيشام function	3
والتاني word	4
والتليجرام word	2
وانا word	-1
وبعدين word	-2
وحماتي word	-5
وشارع word	3
وشك word	-1
وعمرها word	5
وكل trading	-4
وواحد surname	-2
ويانه particle	-1
ويدق trading	-2
يا generic	9
يا word	-2
ياخذ hour-part	-9
يرجعو joint	-1
يسمونه word	1
يناديني word	-4
يورو word	-3
يوم weekday	-1
[word-before ar-latn]
 number	1
 word	-2
4462 word	2
[address] function	-11
[employer] word	8
[name] function	15
[name] word	6
[place] maybe	4
[status] kin	-6
[time] function	-3
a not-name	-9
a word	4
abu function	11
acran in-place	8
al clock	-3
al function	38
al maybe	-10
al not-name	5
al number	-1
al unit	5
al workplace-before	14
am word	-8
ama maybe	7
amal function	14
amal kin	6
amal word	1
amala function	11
ana maybe	8
ana word	-11
asamuh kin	2
at word	6
aukrub kin	-2
aum kin	14
aum word	-1
b function	3
b landmark-before	3
b maybe	-15
b number	-6
b word	12
ba function	3
ba word	5
ba workplace-before	2
baba word	-1
bac street	8
bal maybe	-11
bal word	-7
bal workplace-before	1
barah word	-1
basa word	6
bb5 word	11
cadat kin	-4
dar function	2
dot function	9
dot word	24
example word	15
f not-name	-1
fa function	4
fa maybe	-1
fa word	-2
fa workplace-before	5
fal street-before	-2
fal unit	7
farmboy function	4
fatar number	-6
flat word	4
gt kin'	8
hada maybe	4
hafadta kin	2
hala word	4
hanut function	11
hata function	4
hata word	4
hsabu word	4
k11 word	3
kafr word	12
kan kin	7
kuang word	7
l kin	1
l word	6
l workplace-before	-2
la none	6
latla word	8
ma function	-2
ma word	2
madu word	4
man word	9
martu word	-1
matam function	1
mn word	8
mta function	8
nala word	7
rakam function	3
ras function	16
rugba function	1
ruh word	2
sab function	-5
sahab function	2
sura surname	-1
t maybe	3
taba ordinal	-1
taht function	9
tala function	1
talata function	5
talata in-place	11
tmana function	3
u function	-7
u number	4
u word	-10
uahad word	-10
uahda word	-10
ulad function	-1
uma word	-2
uxta word	-7
xudra in-place	2
zauat word	5
[word-before bn]
 month	-5
 street	-4
 word	4
118 function	1
[address] function	-10
[age] number	8
[date] hour-part	9
[date] maybe-place	5
[date] street	-4
[date] word	10
[email] word	-2
[employer] word	3
[name] function	-7
[name] number	-8
[nationality] word	11
[place] function	3
[place] word	-3
[school] function	3
[school] word	-1
[time] word	-5
[unknown] number	2
[unknown] word	-4
abdi function	1
akter in-place	2
at word	13
boat in-place	5
dot surname	5
dot word	20
example word	5
gmail word	7
k in-place	2
ritwik function	6
ruji not-name	7
s word	2
t function	6
underscore word	7
yahoo word	1
অফিস word	10
অভিরূপ word	2
অ্যাট word	9
অ্যান্ড workplace	6
আকাশ workplace	1
আঙুল word	-3
আমরা word	27
আমাকে word	-5
আমার maybe-place	-2
আমার word	-10
আমি function	-2
আমি none	-1
আমি number	8
আর্চবিশপ word	4
আল word	2
ইমেইল word	7
এক function	18
এক word	-9
একজন word	4
এখন maybe	7
এখানে word	2
এনে function	-2
ও word	2
ওনার word	-1
ওয়াই maybe-place	5
করতাম word	3
করে word	9
কাছে word	4
কাজ function	-11
কাদতে word	-5
কালা word	-2
কেবল street	5
কোর্টে word	-7
কোর্টের word	-3
খাটায় word	8
খিদায় maybe	-1
খুব word	-1
গফুর not-name	5
গরম word	-3
গুড word	3
গেছি word	3
চান particle	7
চিহ্ন word	3
চৌদ্দ unit	-5
ছিলাম word	1
ছুটি function	-1
ছুটির word	-1
ছেলে word	-1
জায়গা word	4
জিমেইল word	9
জ্বালিয়ে word	-5
ঠান্ডায় word	-7
ডট function	25
ডট in-place	1
ডট word	11
তাজা generic	5
তৃতিয় word	7
তোমরা word	5
থাকি number	-1
থাকি word	9
থাকে word	4
দালাল word	3
দিও word	2
দিছে word	3
দিনে number	-10
দুই number	1
দেশে word	-5
দেশের word	-4
নগ্ন word	-3
নম্বরে word	1
নাই maybe	-3
নাই number	-3
নাম function	2
নাম kin	-6
নাম word	11
নিয়েও number	-2
নিল maybe	5
পড়ি word	3
পড়ে maybe-place	-1
পা word	-4
পিঠে word	-2
ফুরুত্তারে school	-3
ফেসবুকে maybe	6
ফোন number	4
বউ word	4
বয়স number	8
বর্তমানে word	5
বলছে word	10
বলে maybe	-2
বলে word	2
বাইশটা word	-4
বাচ্চা word	-8
বাচ্চার word	-3
বাড়ি word	9
বাথরুমে word	-4
বাদে word	6
বাপ word	-5
বাসায় word	-7
বাসার word	6
বুধবার generic	-2
বেঙ্গল workplace	4
বোন word	4
ব্যবহার word	11
ভয়ে word	-10
ভাই word	3
ভাসুর word	5
মর্নিং workplace	7
মা word	-4
মামা word	3
মেয়ে function	4
মেয়ে word	15
ম্যানেজার word	2
যায়গি word	-4
রাজমহল workplace	7
রাত number	3
রাতে word	2
রান্নাঘরে word	-2
রোজ maybe	-1
লতিফ particle	1
লিংক function	5
লিখতে word	-2
লিডার word	12
লেখছে maybe	-2
লেখা word	6
লোক word	1
লোকটা word	4
ষোলো unit	-2
সত্যের word	4
সপ্তাহে number	-7
সাক্ষি word	-1
সুপারভাইজার word	9
সে verb	2
সে word	15
সেন্ট্রাল landmark	4
স্বামি word	-6
হাত word	-1
হে word	10
[word-before bn-latn]
 maybe-place	3
 workplace	4
[name] number	-8
[reference] workplace	-7
[status] function	-4
[unknown] word	-5
ami maybe	1
at word	4
b number	2
bari word	3
boyosh number	1
boyosh word	3
chele word	14
dey word	1
dhuke maybe	-2
dot word	12
e maybe	-4
e word	-2
ek word	1
example word	9
gari maybe	3
gaye word	-2
hijab maybe	-2
ja word	5
jamai word	4
kati word	3
khub word	-1
koi word	-1
line workplace	7
mach maybe	-1
manager word	5
marse maybe	4
mary function	5
meye function	4
meye word	7
minicab word	-2
mulberry school	1
na function	2
nak word	-5
niya maybe	-1
noy month	1
post workplace	-2
rate word	-2
sara word	3
shashuri word	4
spice maybe-place	6
star word	3
t function	5
te word	1
telegram function	4
upor word	-1
[word-before ckb]
 function	5
 maybe	3
 word	13
[address] function	-7
[address] number	-9
[address] verb	-2
[address] word	-11
[age] function	2
[age] word	9
[bank] word	-6
[date] verb	7
[date] word	-9
[employer] in-place	15
[employer] word	-4
[name] function	-4
[name] kin	-4
[name] number	-2
[name] verb	-2
[name] word	-9
[phone] word	2
[place] word	4
[school] word	5
[status] ordinal	-1
[unknown] number	-3
[unknown] word	7
a in-place	4
a word	5
at word	2
co not-name	12
dot function	4
dot word	2
example kin	4
example word	18
gmail word	7
hawler kins	7
home word	-1
me word	5
outlook word	1
police word	2
pritesh generic	2
shno function	1
t function	5
zhino word	1
باخچهي kin	2
باسكي word	-5
براكهم word	15
براكهمهوه month	-6
بكهيت word	-1
به maybe	-2
به word	-3
بهخته kin	3
بهردهم word	3
بهشي number	2
بوو word	10
بيست function	3
بيني word	-1
بچووكهكهم word	-3
بڕيم word	4
بڕۆ word	7
بۆ kin	-4
بۆ not-name	-1
بۆ word	14
بێ word	8
تا word	1
تشريني verb	5
تكايه word	-1
تهكسيم in-place	-2
تهنيشت word	5
تهواو function	1
تۆ function	1
جيمهيڵ kin	3
حهمه surname	7
حهوت street-before	3
خاوهن word	-11
خهڵكي word	29
خوشكهكهم word	6
خۆت word	-1
دارتاشي in-place	23
دايكم word	-7
ده maybe	-9
دهدات word	7
دهستي surname	14
دهكهين word	8
دهژيم word	8
دهڵێ word	1
دهڵێن maybe	4
دهڵێن word	2
دوو word	4
دۆت word	20
زماني word	-2
زۆر word	-2
زێڕيان word	-1
ساختهيه number	-1
ساڵ function	10
سهردانم function	8
سهعات ordinal	7
سهندويچهكه in-place	5
سهنڕايز workplace	2
سهگهكهي word	-6
سوور word	-2
سێ function	7
سێي month	4
شاري maybe	11
شووهكهم word	2
شين word	-1
شۆفێري workplace	-7
فايزه kin	7
فلاتي number	9
فڕێدايه function	-3
قاچاخچييهكه particle	2
قهرزارم number	-8
كابرايهك word	-1
كاتێ workplace-before	-1
كارم function	4
كارگهي word	3
كافێي word	2
كانووني verb	15
كردمهوه word	7
كه number	-3
كه word	7
كوڕ word	-5
كوڕهكهم word	16
كي word	8
كچهكهم word	10
لاي landmark-before	11
له function	12
له maybe-place	-2
له not-name	-1
له street	-5
له title	18
له verb	9
له word	-3
له workplace	-16
له workplace-before	6
لهبهردهم workplace-before	1
لهسهر word	9
لهگهڵ maybe	4
لهگهڵ word	7
لۆري word	-4
لێ word	-9
م word	-2
ماسي generic	4
مافي word	1
مامۆستا word	4
مانگه word	-3
ماڵم word	4
ماڵي maybe	5
من word	14
مۆبايلهكهم word	-8
مێردهكهم word	4
مێردهكهي word	5
نابه word	23
ناني word	11
ناو verb	1
ناوي function	-1
ناوي kins	-6
ناوي word	20
نزيك word	3
نوقته word	15
نۆزده word	-1
نێرسري word	9
هاواريانه maybe	2
هاوڕێكهي word	4
هاوڕێم word	-4
هاوڕێي word	-7
هاي school	2
ههموو word	-1
ههنگي generic	18
ههيه word	12
هيچ word	4
و function	1
و hour-part	4
و kin	-1
و maybe	1
و word	6
وت word	-2
وهك word	-4
ويلۆ word	4
يات word	3
يارايشتگا word	4
يامۆزاكهم word	-1
ياهوو kin	6
يه function	2
يهبو word	8
يهت word	10
يهتوو not-name	-1
يهك function	2
يهك number	2
يهكهم word	7
يهوهي word	3
ييمهيلم word	2
پارهي number	-5
پشتم surname	-1
پهنابهريتان function	3
پهنابهرێكي word	12
پهنجهي word	-2
پياوێك word	-3
پياوێكي word	-4
پيراني function	9
پۆليس word	5
پێشووم word	2
پێنج number	-4
چوار function	5
چوار word	6
چوارده unit	-2
چوارشهممه word	-1
ڕهنگي surname	-1
ڕۆژي number	-5
ڕێگا word	-2
ڕێگاي word	6
ژمارهي word	-3
ژمارهي word'	-6
ژنهكهم word	-6
ژني ordinal	-2
ڤيزات function	22
گرامه word	5
گهراجي kin	7
گوتم word	-2
گوتي word	-7
گوتيان word	13
گوێم word	5
[word-before en]
 function	-12
 generic	2
 not-name	1
 number	-2
 word	-6
6 particle	6
[address] function	-15
[date] title'	-6
[date] word	12
[employer] generic	7
[employer] in-place	21
[name] function	5
[name] number	2
[name] word	2
[nationality] word	-6
[number] maybe	3
[number] word	5
[place] generic	4
[place] in-place	11
[place] number	-8
[place] surname	10
[place] workplace	6
[status] in-place	-7
[status] word	6
[time] in-place	2
a function	2
a word	-10
about number	6
ac not-name	6
address word	2
after number	1
agent word	2
am function	-8
am in-place	-4
am word	-10
and function	-17
and function'	-4
and maybe	16
and particle	3
and verb	-10
angel word	9
are number	-11
are word	8
arrived particle	8
ash word	6
at generic	-5
at number	2
at particle	-23
at word	35
b function	5
be word	-4
behind word	2
between particle	3
bits function	11
bluebell trading	3
boy word	4
brother word	3
burstin workplace	4
busy word	16
by word	4
call not-name'	-4
called kin	-3
called word	7
came function	26
cemetery street	1
com word	4
come number	2
corner particle	-3
cosy generic	11
cousin word	2
dad word	-3
daughter word	1
delta word	9
divine word	2
dot surname	4
dot word	30
double function	9
email word	4
example word	25
facebook word	2
for number	-4
for particle	-5
for word	11
four function	5
four number	-6
fresh word	17
friend word	9
from maybe	9
from month	-12
from particle	-13
from word	23
gave function	3
golden surname	8
gracies kin	1
green word	7
guard in-place	3
hartshead surname	1
have function	1
have word	1
he word	-7
help word	9
heron word	7
hes number	1
hijab function	-1
his generic	-2
his kin	-3
his word	-12
home not-name'	-12
hospital landmark	-6
host word	7
hot word	-5
hundred function	-3
husband word	4
i function	-13
i word	-3
im function	-2
im number	3
im word	-2
in month	-14
in not-name	-7
in particle	-1
in unit'	6
in word	30
in workplace	-16
is generic	-11
is maybe	6
is number	20
is old	1
is particle	7
is word	5
just function	15
just word	-5
keep hour-part	-3
last word	2
law maybe	8
leader maybe	2
letterbox word	3
london workplace	2
maple not-name	11
me function	-6
me word'	-8
mersey word	4
misscole in-place	1
monday word	-4
moor workplace	13
mosque generic	-3
my generic	-4
my kins	-1
my number	11
my word	-7
name maybe	9
name word	4
near word	6
next word	-8
nine in-place	3
nine word	3
no generic	-1
nu14 word	4
of function	-1
of generic	1
of month	12
of particle	6
of word	-1
off function	-3
oh word	6
old kin	-1
old word	-1
on function	-2
on old	5
on ordinal	6
on particle	-2
on weekday	-8
on word	16
only word	-3
our kin	9
our word	-7
outside word	9
own word	-2
pasta maybe	7
pearl function	15
people in-place	-1
plain word	8
plaster in-place	5
pocklington trading	2
put word	-5
quarter function	2
red maybe	8
ring word	3
room number	1
rosewood trading	5
safe word	6
say word	3
shop word	5
shouted word	-2
since month	1
since number	-3
sisters not-name	-1
so word	-2
son word	2
sons word	2
staff word	13
stitch in-place	11
sunday particle	7
sunrise trading	7
t function	8
take maybe	6
teesside school	1
telegram function	3
tell word	4
ten in-place	1
the generic	-17
the landmark	-4
the maybe	-5
the maybe-place	-4
the not-name'	-4
the number	3
the ordinal	33
the trading	-3
the weekday	7
the word	7
the workplace	-14
then maybe	3
they verb	2
third particle	7
this maybe	7
three surname	1
three unit	-2
throw word	-2
thursday particle	9
to verb	-3
to word	9
trained maybe	4
truth function	6
turn workplace	1
two function	6
two word	-2
uncle word	3
underscore word	13
unite word	10
university particle	1
velocity landmark	2
visa function	4
was number	11
was particle	1
was word	-9
weed surname	-2
when maybe	4
wife word	-7
will word	-4
with generic	2
with maybe	5
with word	-1
wrong word	5
year number	-6
[word-before es]
 maybe	-1
 word	-4
36 in-place'	8
90 none'	4
[address] word	21
[name] word	1
[unknown] generic	9
and word	6
arroba verb	7
blanca generic	9
carro maybe	2
casa not-name	2
com particle	9
con function	-3
con word	4
de function	-2
de month	20
de number	-1
de surname	5
delta word	7
dicen word	-4
dos kins	4
el month	4
el word	1
el workplace-before	-4
elephant function	5
en function	-21
en word	34
enero particle	2
eran particle	2
es word	12
escribe function	5
espiga word	6
esquinita generic	8
estoy word	-2
example hour-part	1
example word	12
facebook word	2
green word	2
hijo function	2
king's school	2
la maybe	-8
la word	1
las number	17
las word	-5
le word	-1
llamo word	5
llego in-place	4
london kin	4
los word	-6
me not-name	5
miss before-noun	1
panaderia particle	4
para word	2
por word	7
punto word	12
rincon word	9
se function	4
se not-name	6
septiembre in-place	5
somos word	5
soy word	9
t function	4
tengo number	16
tengo word	-5
tiene number	8
toque word	6
un maybe-place	-4
un word	-10
una word	-9
y function	3
y particle	-5
y word	-7
year number	-4
[word-before fa]
 kin	-1
 ordinal	3
 surname	3
114 landmark-before	5
18 street-before	1
2ب generic	3
[address] function	20
[address] word	5
[age] function	13
[age] old	-5
[age] word	4
[date] function	22
[employer] function	5
[employer] generic	-3
[employer] joint	7
[handle] word	-2
[name] function	-1
[name] joint	7
[name] kin	-3
[name] word	9
[nationality] function	-3
[place] function	-3
[reference] function	1
[reference] word	-3
[school] word	12
[status] verb	1
[time] joint	-1
[time] old	11
[unknown] function	-2
[unknown] generic	-1
[unknown] word	-3
a word'	-6
at word	2
dot word	12
example word	11
gmail word	7
m word	9
mahin word	10
model word	1
palwasha kin	8
proton function	8
t function	2
t word	1
taraneh word	5
tavakol82 in-place	1
ات word	11
اتوبوس word	6
از word	3
اسم word	5
اسمش word	2
اقامت verb	16
اقامتم function	7
اقاي word	2
ام number	-2
ان word	-1
انداخت month	-4
اهل word	4
اوشن word	3
اومد word	2
ايميلم word	11
اگزمپل word	3
با word	-8
بابت word	-1
بار word	-4
بالاي workplace-before	1
بالايي word	7
بخش word	-2
بخوابم function	8
بريج word	1
بعد word	6
بعد workplace-before	1
بلوك word	2
بنده word	2
بيمزد in-place	-1
بيگ word	11
تا word	3
تف verb	-3
تموم function	6
تو street	-2
تو street-before	-16
تو verb	8
تو word	11
تو workplace-before	-2
توي generic	-2
تيره function	7
تيم street-before	-2
جوجه surname	7
حالا word	5
حقوق number	-2
خاله word	1
خانمه word	3
خانهي function	17
خر word	5
خط word	11
خودتون word	7
خونه word	-5
خونه workplace-before	-5
خيابان word	1
دات word	30
دختر word	-2
دخترم word	8
در word	7
دست in-place	17
دست word	3
دم generic	8
دم word	13
دهنم word	-1
دو function	-2
دوستم word	10
ربع function	1
رفيقش word	3
رو word	-7
روز generic	-4
رويا word	2
زدن word	-3
زل word	9
زندگي generic	-1
سابقم word	11
سال function	18
ساله function	1
ستاره joint	5
سر function	1
سر street-before	-2
سردخونه word	-5
سرپرستمون word	1
سمساري function	3
سنت function	12
سوپرماركت function	1
سيم word	-2
شب word	-2
شدم word	2
شما word	6
شماره function	-3
شماره word	-6
شمارهي verb	-4
شوهرم word	11
صورتم word	-4
طبقه ordinal	2
طبقه word	2
طرف word	2
عكساي word	-3
عوضي word	1
غذاي word	7
فيلم word	11
كار generic	-2
كارمند word	-1
كتك generic	-1
كرد word	7
كن maybe	-2
كنار word	13
كني word	-5
كه word	5
كودكستان word	4
كوچه street-before	4
ما word	10
ماما word	-1
مدرسه function	13
مدرسه generic	-2
مديرشون word	2
مربي word	-2
مرد word	-5
مستاجر word	-1
ملي generic	-1
ممد maybe	7
من function	2
من number	8
من word	2
مهد word	13
موج word	9
موزيك surname	-2
مياد word	-1
ميزنم word	6
ميزنه number	2
ميشينم word	3
ميكنه word	-7
ميوهي surname	8
ميگن word	3
ميگه function	3
ميگه word	-4
ميگيم word	7
نبش word	5
نزديك word	2
نقطه function	6
ننه word	-5
نه generic	2
نه street-before	4
نوشتن word	-6
نون word	7
هتل word	-6
هر joint	-7
هستم function	-4
هشت word	11
هفت word	9
هلسدون generic	3
هم word	-1
همكف word	1
همون word	6
هنوز word	15
و function	19
و generic	-5
و hour-part	6
و word	-2
وابسته in-place	4
واحد number	2
ويزات word	5
ويزاي word	18
يارو word	-4
يك month	2
يه word	-1
پارتنرم word	2
پارك word	1
پرستار word	-5
پسرعموم word	2
پشت landmark-before	10
پلاك function	3
پيام word	-2
پيش word	5
چهار word	7
گذاشتن word	3
گرنفل word	5
گفتن word	-1
گمشو word	1
گوشيم word	-2
[word-before fa-af]
 word	6
19 street-before	2
[address] word	1
[age] old	-7
[date] function	-1
[employer] function	7
[employer] not-name	11
[employer] word	-2
[name] function	13
[name] joint	2
[name] kin	3
[name] number	1
[name] word	-1
[name] workplace-before	4
[nationality] word	-4
[phone] word	-1
[place] function	6
[place] number	-1
[place] trading	-2
[place] word	-4
[school] word	-8
[time] joint	13
[unknown] function	3
[unknown] maybe	-2
[unknown] word	2
at word	8
banu in-place	1
covbus word	3
dot word	17
example word	10
gmail word	3
k in-place	7
outlook word	4
saheb word	8
shafiqa word	2
underscore word	8
w word	1
zuhra function	5
ات word	16
از function	-10
از street-before	6
از word	7
اس number	-2
استم number	-6
استم word	8
اشپزخانه function	10
اقاي word	6
اكنون generic	-3
ام word	2
امرم word	1
اند word	3
اورده word	4
اولاد generic	-3
اولادايم word	5
اي word	-9
ايميل word	7
اپارتمان in-place	9
اپارتمان number	2
اگزمپل word	1
با word	-8
بالاي word	-2
بجه joint	4
بد word	-3
برادرم word	5
بس word	-3
بلاك number	1
بنات maybe	1
به kin	-2
به word	-13
بود function	-1
بي function	5
بي maybe	-6
بي word	7
بچه surname	-2
بچه word	4
بچيم word	7
تخلصش word	3
ترجمان word	-1
تكسي number	-7
تو word	6
تورن not-name	1
تيزاب word	-1
خانم kin	-7
خانه function	-4
خانه number	5
خسرم word	2
خشويم function	1
خشويم word	-5
خط word	3
خوارم word	-8
خودش word	3
دات word	29
دختر word	-3
در word	12
دره surname	7
دم generic	4
دم word	2
ده generic	5
ده kin	6
ده landmark	-10
ده particle	1
ده street-before	-1
ده surname	-5
ده unit	13
ده word	-8
ده workplace-before	1
دو number	-1
دو old	1
دوم word	7
را verb	-1
رحيم verb	2
رد function	7
رفيقم word	3
ره in-place	-3
رود function	4
رود word	8
روز number	-16
زن word	-5
زير street-before	3
ساعت function	5
ساعت generic	-6
ساعت number	14
سر word	-9
سنت word	9
سه kins	-7
سه number	4
سه unit	-5
سهشنبه word	6
سوم function	1
سي word	1
سپورتس word	5
شاخ surname	4
شاه function	4
شب word	-2
شفاخانه word	-2
شما word	14
شو word	-2
شوهرش word	-1
شوهرم function	4
شوهرم word	4
شويم kin	3
شويم word	4
صف word	8
طفل maybe	-7
عسكر word	3
قند kin	10
كاكا word	3
كاكايم word	3
كثيف word	1
كد word	1
كدم word	4
كل word	3
كم in-place	13
كنم word	7
كه word	11
كوچه number	-5
كير not-name	4
لالا kin	14
لندن surname	4
ليسه word	3
ليليپوت word	1
ما word	6
ماموريت word	-2
مانده word	2
مدام word	2
مدرسه word	4
مرد word	-4
مره kin	10
مره word	8
مره workplace-before	1
مسجد word	2
مكتب generic	14
ملا kin	-1
منزل ordinal	13
مه kin	1
مه maybe	-1
مه word	12
ميره number	-2
ميكنم maybe	-1
ميكنيم word	4
ميگه word	-1
نامزدم word	1
نامش word	4
نان function	11
نرس word	6
نزد word	4
نزدهم month	9
نفر in-place	-2
نكاح word	3
نمبر number	7
نمبر word	-3
نميته word	1
نه function	3
نه old	3
ها maybe	-2
هاروي function	4
هاي school	15
هستم function	-1
همسايه function	19
هوم not-name	4
و function	11
و hour-part	-5
و in-place	4
و kin	-1
و maybe	6
و number	7
و verb	13
و word	-9
وان function	-5
ويزه verb	15
ويزه word	11
يارنتن word	4
ياهو word	5
يك function	-6
يك number	13
يك old	6
يكشنبه word	7
يكيش word	6
پارك word	2
پامير word	4
پشت generic	1
پوليس word	5
پيام word	-1
چارراه word	7
گفت maybe	-5
گفت verb	4
گفت word	11
گفتهاند word	-4
گلهاي maybe	2
گم joint	-3
گوشت surname	9
[word-before fa-latn]
 maybe	-2
 number	1
[address] function	1
[date] word	-6
[name] particle	-1
[name] word	-14
[number] word	9
[place] street	3
[place] word	-3
[status] verb	20
[unknown] function	8
[unknown] word	8
am word	6
asid word	-1
at word	16
az word	-4
az workplace-before	7
ba word	-9
babak trading	3
bakhsh particle	5
balaye word	5
balaye workplace-before	4
cancel verb	20
chahar word	-1
chaharom function	8
daftar word	8
do kin	10
dot function	1
dot surname	1
dot word	23
e month	1
email function	6
email word	3
example maybe	8
faghat word	-2
gom word	5
haft function	3
hand generic	1
hotel function	-1
kebabi function	5
kenare kin	3
kenare word	10
khunam word	7
khune function	-1
khune word	-2
ma word	7
mahi word	8
man word	-5
medical landmark	7
migan kin'	1
migan word	2
mige number	-5
mikonam workplace-before	3
mirizam surname	-2
mizanam workplace	-1
modire workplace	-4
mutley word	5
napedarim word	7
neveshtan word	-3
noor word	9
o function	7
o word	-5
office function	2
rad function	1
rad word	5
raftam word	4
ro maybe	-6
ro word	14
royton not-name	5
rut workplace-before	-2
sal function	1
sandwell landmark	3
shekast word	-2
shoharam word	-5
t word	2
tabaghe ordinal	3
tarjome function	9
to function	4
to particle	-7
to workplace-before	9
tu word	-5
visat function	14
y word	1
ye workplace	-7
zendoni surname	-1
[word-before fr]
 function	3
 maybe	2
 number	-1
 weekday	1
[address] function	-3
[address] word	4
[age] function	1
[date] function	3
[employer] function	-11
[employer] particle	-4
[employer] word	-9
[name] function	-2
[name] particle	13
[place] function	-2
[place] generic	11
[status] function	-1
a function	1
a number	8
a particle	-5
a word	-17
aide maybe	1
ange word	9
appelle word	7
arobase word	8
au function	2
au generic	4
au word	-8
avant word	-8
avec function	-8
avec maybe	8
bashir particle	8
belle not-name	-6
bigfredo not-name	5
blonde word	10
bonne word	14
bouteille function'	-1
c'est function	-3
c'est particle	-6
chauffeur word	-1
chez word	14
cinq unit	8
classe word	4
client word	-4
clo word	4
clé in-place	14
cuisine word	1
d'asile function	1
dans function	-5
dans particle	-3
dans word	-6
de function	3
de kin	2
de maybe	8
de month	10
de word	-24
depuis month	-1
depuis number	-12
des word	-16
deux unit	2
devant function'	1
donné maybe	1
donné verb	2
du word	14
en number	6
en word	2
enfants maybe	4
essex word	4
est maybe	1
est number	-1
est word	14
et function	-11
et hour-part	1
et kin	35
et maybe	4
et number	-7
et particle	-8
et word	-7
example word	21
faire number	-4
fil word	16
francais function	10
heures function	10
heures particle	5
il word	-7
ionut particle	1
j'ai function	4
j'ai number	18
j'ai word	-3
j'attends particle	4
jai word	-2
je word	-13
l'a in-place	7
l'a word	7
l'appelle word	7
l'école function	-1
l'épi word	13
la generic	7
la maybe	-4
la particle	2
la school	-3
la verb	16
la word	-20
la workplace-before	-4
lady particle	1
le hour-part	8
le kin	-14
le number	19
le ordinal	8
le street-before	-6
le word	-14
les word	-2
logeur word	5
m'a verb	-2
m'a word	-3
ma generic	11
ma verb	2
ma word	-2
mail function	8
mail maybe	1
maison in-place	-1
maman word	2
mis function	-2
moins particle	4
mois in-place	13
mois word	7
mon generic	-6
monsieur function	-1
même word	7
nettoie number	-2
neuf unit	4
of maybe	1
on verb	1
patron word	3
petit word	5
petite word	12
poignet word	-3
point word	39
pour function	-3
pour in-place	6
pour word	12
quatre function	3
que number	-3
quinze unit	5
rentré in-place	4
rita word	1
sale word	-6
sans word	5
seize unit	2
suis word	9
sur word	7
t function	8
table maybe	1
tantine maybe	3
te word	-4
teesside school	1
toi word	-3
touche maybe	4
trois word	-3
un kin	-2
un word	-7
une maybe	-5
une unit	3
une word	-15
vague word	13
vers number	1
vieille word	-5
vingt word	-1
vis particle	13
visa in-place	3
voisin word	6
w kin	8
à function	10
à function'	7
à number	4
à particle	-1
à word	-7
[word-before hi]
 landmark	-1
 maybe	7
 not-name	5
 number	6
 ordinal	-1
 school	-4
 word	2
 workplace	-11
[address] function	-20
[address] word	-1
[address] workplace	8
[age] word	2
[date] function	-3
[email] word	-4
[employer] function	-3
[employer] generic	1
[employer] word	18
[handle] word	-5
[link] maybe	-2
[name] function	-5
[name] generic	-1
[name] not-name	-5
[name] number	11
[name] word	9
[name] workplace	6
[phone] word	-2
[place] function	-3
[place] landmark	15
[unknown] function	-6
[unknown] not-name	-1
[unknown] word	7
at word	2
chaturv word	8
dot word	18
example word	11
filo kin	3
gmail word	11
king word	5
outlook word	3
ranju word	1
t function	2
travel not-name	11
tuntun word	2
verma in-place	4
wita kin	2
अब word	6
आशाड function	6
ईज maybe-place	-2
ईमेल word	9
ऊ word	2
ऊम्र word	-1
ऊस number	4
ऊसे school	-4
एक function	-6
एट word	9
ओनर word	3
और function	-4
और number	1
और word	1
कक्शा number	-5
कहते function	-1
कहीस word	-1
का generic	-1
का word	12
कार workplace	-3
की maybe	-3
की number	9
की ordinal	8
की workplace	12
कृपया word	-5
के function	13
के maybe-place	-8
को function	-1
को number	-5
को word	10
कोहनी maybe	-4
क्रॉस्बी landmark	5
गला word	-3
घर function	7
चाकू word	-2
चूप maybe	-5
चेन word	5
चौदह word	3
जगदीश kin	10
जगह word	9
जबरन word	-1
जहा number	-2
जो maybe	-3
टीचर word	-4
डॉक्टर word	4
डॉट function	2
डॉट kin	1
डॉट word	17
ताजा word	7
तीसरी maybe	-2
तीसरी word	3
तेरा word	1
थे word	1
दात maybe	-6
दादी function	-3
दी word	4
दीन function	-1
दीन word	3
देते word	3
देब word	7
दोस्त word	7
नई word	5
ननद word	1
नर्सीग school	-5
नवबर function	2
नाम function	-18
नाम word	11
नाव function	2
निकोल्सन word	2
नेल workplace	1
पती word	10
पर maybe	4
पर word	-2
पहले word	8
पापा word	-5
पूछी number	7
पे maybe	-3
पे word	-1
पैर not-name	-1
प्राईमरी school	1
फल generic	5
फार्ले generic	9
फीर function	6
फीर generic	1
फ्लैट number	10
बचा word	-4
बचे not-name	-1
बहूत word	-1
बार्नहिल landmark	1
बूलाया word	3
बेटा word	2
बेटी word	8
बैटल landmark	2
बोला word	-1
बोले word	-4
ब्यूटी workplace	-10
ब्लॉक function	3
भर word	-2
भी word	-1
मई function	10
मन word	-3
मनोज particle	7
ममी word	-4
महीने word	6
मा function	4
मा word	-9
मालीक word	5
मीठी word	13
मीया word	5
मूझे maybe	4
मे function	-4
मे word	-8
मेरा word	2
मेरी word	-6
मै kin	-2
मै not-name	-10
मै number	5
मै school	-6
मै word	7
मैनेजर word	1
रात function	3
रात not-name	-3
रूममेट word	8
रो not-name	-3
रोज street	10
रोज word	-6
रोड function	2
लडका word	6
लीहलस word	-2
लोग word	-6
वकील word	7
वाला word	6
वाली word	4
वाले word	1
वाले workplace	13
वीजा function	4
वीडीयो word	3
वेस्टगेट function	5
वो maybe	2
वो word	8
शरन function	4
शादी word	5
सच function	20
सब word	9
सरनेम word	6
सहेली word	1
साथी word	5
सारा word	-3
सी word	9
सूनहरी word	13
सूपरवाईजर word	6
से not-name	-2
से verb	4
से word	-2
सै word	5
स्नैप word	2
हम maybe	2
हम street	-6
हम word	24
हम workplace	-5
हमको word	6
हमारा word	2
हाई school	3
हू function	-2
हू number	5
हू word	9
हू workplace	-7
हूआ word	-2
है function	-13
है kin	-2
है maybe	5
है month	2
है particle	-1
है word	2
हॉलीडे function	3
[word-before kmr]
 word	29
[address] kins	17
[address] word	6
[name] number	6
[name] word	1
[place] word	-3
[school] word	-3
[status] function	2
[unknown] word	11
anî word	4
at word	5
ba function	-4
bi word	-6
birin landmark	5
bîst unit	4
co not-name	8
collins function	7
cînar word	-4
de word	-1
di function	4
di word	-2
dibêje word	1
dixebitîne workplace	-4
dot surname	3
dot word	9
doza function	7
du word	-2
dîsa word	4
e in-place	4
e word	-8
et word	4
example word	16
ez function	-5
ez number	8
ez word	6
got word	-6
gule word	3
heştan function	9
home workplace'	-8
hûn word	3
iltica function	2
ji landmark	5
ji word	-4
ji workplace'	-6
jina ordinal	-2
k word	8
kurekî word	5
lets word	4
li landmark	3
li landmark-before	-1
li maybe	-9
li word	-6
li workplace	10
mala word	-5
malê word	-1
mamoste word	2
me word	5
min function	3
min kin'	-3
min maybe	9
min not-name	-10
min word	-5
min word'	7
mizgeftê word	-5
nanpêja in-place	18
nuqte word	11
qata function	19
qata ordinal	9
re word	2
ser word	-4
st word	5
sê number	-8
sêyem word	3
sî kins	2
t function	6
te word	-5
tu word	4
vîzeya function	2
wan function	3
wek word	-4
xort word	-2
xwaringeha in-place	5
xwe word	-5
zarok word	-2
çaryek in-place	6
ê word	-6
û hour-part	13
û word	-3
û word'	1
[word-before pa-arab]
 function	-1
 in-place	2
 kin	-3
 month	-1
 number	-4
 word	-6
92 function'	1
[address] function	4
[address] in-place	-4
[address] maybe	-3
[address] word	2
[age] word	-10
[date] function	-17
[date] in-place	-3
[employer] function	-2
[name] function	-1
[name] generic	2
[name] number	1
[phone] word	-5
[place] function	27
[plate] word	5
[reference] word	4
[status] function	-4
[time] word	-5
[unknown] function	2
ac not-name	9
at word	3
block function	-3
block in-place	7
brum word	8
chiragh kin	9
dot word	9
example word	19
https function	2
m in-place	4
me word	2
saba function	4
sort word	20
t function	7
ا function	-5
ابا word	-6
اتي word	-1
اسي word	9
اكهدا word	-3
اكهيا particle	-1
الا word	6
الله kin	5
اندي maybe	1
اندي word	3
اوتهي word	2
اوه function	-3
اوه word	4
اوهدي word	-1
اوهني word	-4
اي function	-6
اي word	6
ايتهي word	3
ايس maybe-place	4
اينڈ workplace	4
ايهنوں word	3
ايٹ function	6
ايٹ word	8
اٹهاراں number	-6
اں function	-7
اں word	16
باته word	-5
بال function	2
بال word	-8
بانهه hour-part	-7
باهر word	4
بنده function	-1
بهرا word	16
بي word	-4
بينك word	7
بٹهايا workplace	-3
بگ word	2
تصويراں word	4
توں word	-11
تي function	7
تي word	-11
جدكه word	7
جوايي word	2
جي word	12
حلال workplace	5
خصم word	6
دا generic	3
داڑهي word	-3
دتا word	4
دريا surname	3
دس unit	4
دن maybe-place	-3
دو kin	23
دو word	-12
دي function	10
دي maybe-place	-10
دي street	12
دي word	-13
دي workplace	16
ديور word	1
راتيں word	-2
رضيه kin	2
روز street	4
روز word	-2
روڈ function	3
رينا number	1
زيڈ word	2
ساري word	8
سال landmark	-1
سال word	3
ساڈي word	-4
ساڑي number	-6
ساں word	13
ست word	-1
سسيكس function	4
سكول function	-1
سهيلي word	9
سوا function	8
سوموار function	-1
سوهرا word	1
سويري function	1
سي maybe	-4
عمر function	2
عمر number	3
غلام word	7
فليٹ particle	4
فير function	8
كارڈ word	5
كرو word	6
كم function	-2
كنڈي function	9
كهندي word	-7
كورٹ function	-7
كيير workplace	4
لك word	7
لكه function	-7
لكهو kin	2
لنك workplace	3
لنڈن word	3
لي word	7
ليا word	7
ماريا word	6
مالك word	-11
محترم word	-5
مدينه generic	1
مغرب maybe-place	-1
مكان word	6
ملك workplace	1
منٹ function	12
منڈا word	7
ميرا number	3
ميري generic	-2
ميل kin	4
ميل word	15
مينوں maybe-place	3
مينوں word	8
ميں function	7
ميں maybe	2
ميں number	11
ميں particle	-7
ميں street	-1
ميں word	9
ميں workplace	-8
مچهي function	14
نال function	4
نال word	-2
ناں function	-1
ناں word	20
نمبر word	6
نهنواں function	-3
نو word	-3
نوراني workplace	3
نويں word	-2
نوں in-place	6
نوں maybe-place	-3
نوں word	-2
ني number	-8
ني word	-3
نياني word	-2
نيل word	-3
هارٹس word	1
هر maybe-place	-4
وارڈ word	10
والا maybe	6
والي word	15
والي workplace	12
وايي function	8
ورهي function	-2
وي word	-12
ويلي word	-10
ويچدا word	5
ويڈيو word	6
وچ maybe-place	1
وچ word	-12
ٹايل word	1
ٹهيكيدار word	3
ٹي word	10
پتر word	10
پريميير function	1
پل function	15
پلس number	-3
پنج unit	7
پنڈ word	10
پوترا word	1
پوني function	4
پيكي word	-1
چار function	12
چار word	-2
چراغ surname	2
چك word	1
چود word	4
چپس workplace	4
ڈاكٹر word	4
ڈاٹ function	6
ڈاٹ not-name	5
ڈاٹ word	26
ڈي word	2
گرلز school	5
گهر number	2
گوانڈي word	1
گوت word	6
گيا word	1
گڈي word	3
[word-before pa-guru]
 function	-17
 kin	-2
 school	-2
 street	-10
 word	-4
[address] function	-7
[address] word	-6
[address] workplace	6
[age] unit	-5
[date] function	-5
[email] word	-1
[employer] function	-11
[employer] school	14
[name] function	-10
[name] kin	1
[name] number	2
[name] word	-1
[nationality] function	13
[plate] word	8
[status] word	-3
[time] word	-1
[unknown] function	-1
[unknown] kin	16
[unknown] not-name	3
[unknown] word	10
ac not-name	4
at word	4
brum word	8
co word	10
dot not-name	12
dot word	16
example word	14
gmail word	3
inbox word	4
kaurfamily in-place	4
me word	7
t function	9
ਅਤੇ word	8
ਅਸਹ word	18
ਅਸੀ word	7
ਆ function	-12
ਆ number	-1
ਆ ordinal	-3
ਆ word	12
ਆਲੀ word	5
ਇਕ word	-3
ਈਮੇਲ word	8
ਉਡਾਉਦਾ word	4
ਉਤੇ word	-2
ਉਹ number	7
ਉਹ word	4
ਏ word	2
ਏਜੰਸੀ word	1
ਐਟ word	10
ਓਹ word	7
ਕਪੜਿਆ function	11
ਕਪੜੇ word	-1
ਕਰਦਾ word	4
ਕਰਦੀ word	7
ਕਲੀਅਰ word	1
ਕਹਿਦਾ number	-4
ਕਹਿਦਾ word	3
ਕਾਲਾ word	-2
ਕਿਨਾਰੇ function	6
ਕਿਰਾਇਆ word	-5
ਕੀ number	-4
ਕੇ number	9
ਕੇ word	-11
ਕੈਨਾਲ word	2
ਕੋਰਨਰ word	3
ਕੰਮ word	-2
ਖਾਲਸਾ workplace	2
ਗਡੀ word	2
ਗਿਆ word	-1
ਗੁਲ not-name	2
ਗੋਤ word	7
ਗੋਰੀ word	4
ਘਰਵਾਲਾ word	17
ਚ number	-7
ਚ word	-1
ਚੁਕ word	-3
ਜੇਠਾਨੀ word	5
ਜੇਰੋਮ word	2
ਡਰਾਈਵਰ word	6
ਡਾਟ word	12
ਡੈਡੀ word	1
ਡੌਟ word	23
ਤਰਨ word	3
ਤਾ word	-4
ਤੇ function	-3
ਤੇ number	3
ਤੇ word	-6
ਤੋ word	-2
ਦਰਜੀ function	5
ਦਸ unit	3
ਦਿਓ word	2
ਦਿਨ word	8
ਦੀ number	-1
ਦੀ word	-1
ਦੀ workplace	15
ਦੇ function	11
ਦੋ word	-8
ਨਰਸਿਗ school	8
ਨਵਾ word	14
ਨਹਿਰ word	4
ਨਾ word	6
ਨਾਲ word	-7
ਨਾਲੇ word	2
ਨੀ word	-4
ਨੂ street	-6
ਨੂ word	-4
ਨੇ month	-4
ਨੇ number	-4
ਨੇ word	9
ਪਤੀ word	5
ਪਰ number	-3
ਪਿਆ word	3
ਪਿਛੇ word	4
ਪਿਡ word	8
ਪੈਲਾ generic	5
ਪੋਹ function	2
ਪੰਜ number	-4
ਫਿਰ word	4
ਫੋਟੋਆ function	4
ਬਚੇ word	-13
ਬਹੁਤ word	-4
ਬਾਹ word	-2
ਬੀ word	7
ਬੰਦਾ word	1
ਭਰੇ word	-2
ਭੈਨ word	11
ਮਾਮਾ word	2
ਮਾਰ word	-1
ਮਾਲਕ word	9
ਮਿਠਾ word	9
ਮੁਕਦੀ maybe	6
ਮੁਡਾ word	9
ਮੁਡੇ word	-4
ਮੇਰਾ word	1
ਮੇਰੀ word	-2
ਮੇਰੇ word	-10
ਮੈ word	2
ਮੈਨੂ maybe	4
ਮੈਨੂ word	5
ਰਹਿਨਾ word	2
ਰੋਜ word	-3
ਰੋਡ function	2
ਲਗੀ word	4
ਲਤਾ word	-1
ਲਵਾਗੇ month	-4
ਲਿਆ word	-1
ਵਾਈਟ function	7
ਵਾਰ kin	-4
ਵਾਲੀ generic	16
ਵਾਲੇ workplace	13
ਵੀ word	-7
ਵੀਜਾ function	4
ਵੀਡੀਓ function	2
ਵੀਹ number	-3
ਵੀਹ unit	7
ਸਟਰੀਟ function	4
ਸਟੇਸਨ function	10
ਸਮਾਨ word	3
ਸਵੇਰੇ number	6
ਸਸ word	-3
ਸਹੇਲੀ word	2
ਸਾਡਾ word	6
ਸਾਨੂ word	4
ਸਾਪ word	2
ਸਾਰਾ word	-1
ਸਾਲਾ word	-2
ਸਾਹਮਨੇ function	14
ਸਿਟੀ word	7
ਸੀ function	-7
ਸੁਪਰਵਾਈਜਰ word	1
ਹਥ word	-4
ਹਰੀ kin	7
ਹਾ word	8
ਹੁਨ word	-6
ਹੇਮਲ word	3
ਹੇਵਾ kin	10
ਹੈ word	2
ਹੋਇਆ word	7
[word-before pl]
 function	7
 maybe	2
[date] word	-4
[name] word	-11
[place] number	-1
ania in-place	6
do maybe	4
do surname	-6
dziecko word	-1
england maybe	2
example word	19
gil word	2
i surname	-4
i word	-11
jest in-place	4
kropka word	29
ma number	9
maile maybe	2
malpa word	1
mam number	12
mam word	-11
małpa word	14
mi surname	2
mi word	-9
mnie word	-8
mrokpan word	2
mur word	4
na surname	-1
na word	-10
nas number	-3
nie word	3
od surname	-4
od word	-9
po number	-6
pod word	-4
pomoc word	7
pośrednictwa workplace-before	3
pralni function	10
sie word	-3
spod number	4
szybę surname	-2
t word	2
to number	-1
w ordinal	-3
w word	-9
w workplace-before	2
wtorek ordinal	2
z number	-5
z word	-14
za word	-1
zabrali function	4
[word-before ps]
 function	-1
 particle	-9
[address] function	-14
[address] in-place	-2
[address] particle	-4
[address] word	5
[age] word	-3
[employer] function	-1
[employer] kin	4
[name] kin	9
[nationality] word	2
[place] function	-2
[status] function	5
[status] verb	6
[time] word	11
[unknown] function	-6
[unknown] word	-11
at word	2
court maybe-place	-1
dot word	13
edrees particle	3
example word	22
k word	5
mailbox word	3
t function	4
z in-place	1
zala word	4
ابو maybe	4
ات word	5
او number	2
او particle	-2
اوولسمه word	4
ايلم landmark	4
ايميل word	2
اګست in-place	1
بسم not-name	7
بندر word	4
بهر word	2
بوت not-name'	-2
بي maybe	-2
بي word	12
تازه word	13
ته in-place	5
جنوري in-place	1
حسيب not-name	8
خاوند word	6
ختمه function	10
خو word	5
خپل word	-1
د generic	-22
د kin	-15
د kins	-5
د maybe	9
د month	5
د not-name	-7
د ordinal	-9
د particle	10
د school	-7
د word	18
د workplace	-8
دريم word	-6
ده word	2
دي word	9
راغلل word	4
راغلي function	16
زه function	-3
زه in-place	-1
زه maybe	4
زه particle	-17
زه word	3
سره particle	23
سره word	-4
سهار function	20
سهار word	-2
سوپر workplace	4
سپين word	1
شنه word	12
شوان kin	3
شوه word	10
عكسونه function	5
غاړي generic	5
غوښتني in-place	3
فلټ number	1
كاكا workplace	-1
كبانو workplace	4
كوره word	-3
كوم particle	-3
كوم word	5
كي word	-10
كښتۍ function	1
لاري in-place	20
لكه word	-3
له function	-2
له word	-2
ماشوم word	-5
مخ number	-5
ملګري word	6
مو word	9
مي function	-10
مي maybe	6
مي word	20
مينيجر word	5
نجلۍ word	-2
نقطه surname	2
نقطه word	6
نن maybe	-1
نه word	-7
نوم function	-9
نوم word	6
نومبر in-place	2
هلك particle	-2
هم word	-3
وايي word	3
ورته word	7
ولي maybe	4
وويل word	-2
ويزه function	4
ويزه verb	5
يم number	9
يوه workplace	-3
يي maybe	6
پر word	-4
پل function	26
پناه word	3
پنځه number	-4
په landmark	-1
په maybe	11
په month	-6
په ordinal	26
په particle	13
په school	-6
په street	-6
په trading	-2
په word	-3
په workplace	-12
څخه number	-4
چا word	-4
چي maybe	5
چي word	1
ډاټ word	15
[word-before pt]
 maybe	-8
 word	-25
4 function	8
[address] function	15
[address] word	-5
[age] word	-3
[employer] function	-11
[employer] in-place	1
[employer] word	-5
[name] word	-3
[nationality] function	3
[number] function	10
[number] number	-5
[number] word	-5
[place] word	-1
[status] word	-5
a kin	-3
a maybe-place	2
a word	-6
abriu function	-1
ajuda maybe	1
ao word	-3
aos word	-3
arroba word	14
as number	1
as word	-4
atiraram word	-1
barco word	2
bela word	5
branca generic	10
cabo word	13
cantinho in-place	12
cantinho word	10
cara word	3
casa in-place	-4
casa not-name	3
casa word	7
chamam word	9
chão word	3
com function	-8
contentor maybe	3
da kin'	8
da maybe-place	-3
da word	8
da workplace-before	-3
de function	-4
de month	37
de not-name	2
de word	-15
dele word	6
delta word	12
deste word	7
dias word	4
direito word	9
do kin	-1
do word	5
e function	11
e number	-1
e verb	-8
e word	-15
em maybe	1
em month	-1
em word	12
email maybe	5
equipa word	-3
espiga word	16
esquina in-place	-3
estamos number	-2
eu word	-5
example function	9
example word	2
fui word	-1
grupo word	3
hospital word	3
https function	5
i'm word	-7
linha word	7
luz word	1
me word	2
medo ordinal	-2
menos function	6
minha word	-4
mês word	5
na function	6
na weekday	1
na word	-2
nas word	-3
no number	4
no ordinal	1
no word	-12
nora word	1
nova word	1
num word	-6
o kin	-5
o maybe	14
o maybe-place	-3
o verb	3
o weekday	7
our kin	2
pa word	15
padrasto word	-6
patroa word	3
ponto function	6
ponto word	15
primo word	10
que word	-3
rodas word	16
rua word	-3
rés in-place	11
sabor in-place	13
se word	3
she's word	3
somos number	-1
sou word	18
são word	5
t function	7
tem number	8
tenho function	10
tenho number	4
tenho word	-6
terra word	5
toda word	-1
toque word	16
traço word	3
trinta particle	3
um in-place	2
um number	2
uma word	-9
underscore generic	6
unhas word	2
vinte particle	4
visto in-place	1
à word	-3
é kin	-1
é word	4
[word-before ro]
 function	3
 word	-8
10 function	9
3 function	3
30 function'	1
[address] in-place	18
[age] in-place	-5
[employer] function	-6
[employer] in-place	-9
[employer] particle	-2
[employer] word	-12
[link] function'	-3
[name] function	18
[name] word	1
[nationality] word	3
[place] in-place	12
[place] number	-1
[school] function	13
a verb	-1
a word	14
adevarul function	5
ale word	1
am number	10
am word	-19
anglia word	2
anisori word	-6
are number	8
are word	-2
au word	6
ca word	-1
casa generic	6
cheama word	7
cheamă not-name'	-7
com word	6
cont word	4
contul word	1
cu word	-2
de in-place	-11
de none	1
de not-name	9
de word	-13
delta word	8
din word	14
divine word	10
doi kins	1
doi word	7
două word	6
drept in-place	1
e function	1
e word	-2
este word	4
example word	16
facebook word	5
fights generic	9
frati word	14
fresh function	15
gypsy word	4
hands workplace	3
home not-name'	-6
hungry maybe	9
ii word	-5
in word	2
la function	-6
la in-place	3
la landmark-before	-5
la none	-3
la number	28
la particle	14
la workplace	-4
la workplace-before	-13
langa generic	2
langa word	4
lunii word	15
m function	-7
ma word	-8
magazin word	-9
mai word	-2
mailul word	1
me none	3
mea word	2
meu word	20
mi function	1
mâini word	11
nguyen trading	6
noaptea word	-2
noi in-place	-2
nostru in-place	4
nu not-name	-1
nu word	12
numar word	-3
numarul word	-6
numele function	-5
o word	-1
patronul word	4
pe number	13
pi word	4
popa particle	9
punct word	25
rabdat number	-5
ro49 function'	1
romanii word	-4
sa word	-10
si number	2
sunflower kins	12
sunt word	-1
t function	3
the word	10
treia unit	4
umbra in-place	12
un word	-12
urlat word	-1
venit in-place	3
zi in-place	8
zis word	-1
[word-before ru]
 maybe	-1
 word	-5
59 function'	2
[address] function	7
[email] ordinal	1
[employer] kin	-4
[employer] word	4
[name] function	-1
[name] number	-5
[nationality] word'	-3
[number] word	-2
[place] word	19
[time] unit	3
example surname	4
example word	17
https function	4
k not-name	2
london function	4
sneg surname	1
без word	-5
было number	1
в function	12
в number	7
в word	-22
в workplace-before	-4
вместе number	-7
выдаёт function	-1
выложил word	9
говорит word	7
до word	-2
дом number	1
ей number	9
за word	-6
и word	-13
к word	-3
лет number	2
майл word	3
мне number	24
мне word	-4
надежный word	3
нельзя word	-4
обозвали word	2
он word	-2
она word	6
от maybe	-4
по function	2
по number	-8
по word	3
пришел in-place	4
пяти unit	4
с word	-10
сказала word	-1
снимаю maybe	-2
собака word	3
точка word	22
три unit	8
тут word	6
ты word	3
унитаз word	-1
[word-before ru-latn]
 word	-21
14 word	3
9 word	1
[date] function	3
[employer] function	3
[employer] kin	-3
[name] word	-2
[nationality] word	-2
[number] word	6
[time] unit	6
[time] word	1
chicken trading	8
elm word	10
eto word	-2
example word	14
govorit word	7
i kin'	10
i word	-8
k maybe	-2
klichka function	-5
lana surname	1
let number	-1
mne number	7
mne word	-2
moi maybe	-1
on word	-4
oret word	7
po number	-3
pochta not-name	1
sobaka word	8
ti word	7
tochka word	23
u maybe	3
u word	7
v function	19
v maybe	-3
v number	5
v word	-21
v workplace-before	-2
vchera word	4
vozle landmark-before	-4
za word	-2
[word-before so]
 kin	1
 maybe	8
 month	-2
 word	8
[address] function	31
[address] word	-1
[age] word	3
[employer] not-name	-5
[employer] number	-1
[name] function	-3
[name] word	10
[place] word	3
[status] function	2
[status] maybe	5
[status] word	-5
[unknown] not-name	14
[unknown] school	1
[unknown] workplace-before	1
ahay function	4
ahayd number	2
ahayd word	5
anaguna word	1
at word	12
ay word	-8
ayaa word	-7
ayaan word	8
ayuu word	-3
bilood word	-6
biyo word	-1
c in-place	1
co word	8
dhibic word	7
dhigataa school	5
dot not-name	13
dot word	15
duhurkii clock	-3
email word	7
example word	4
furayaa word	3
gaashka not-name	2
garabka in-place	4
guri word	12
guurinayaa maybe	6
haysaa word	1
i word	-14
iga word	-7
igeeyay landmark-before	2
igu word	-4
imid word	7
inaan word	-1
iyo hour-part	4
iyo number	2
iyo word	5
joognaa word	3
ka word	-8
kayskaygii function	12
koob word	-1
kow function	5
ku not-name	20
ku word	-20
la verb	11
la word	-1
laga word	-4
lagu word	-8
leeyahay word	10
live word	1
ma word	-6
maalintii number	-7
magangalyo function	12
makhaayadda not-name	8
markuu word	-4
na word	-5
naag ordinal	-1
nin not-name	7
nin word	-6
oo not-name	3
oo word	-1
qabtay word	5
qaniinay word	4
rubuc function	11
saaray month	-5
saxansaxo in-place	3
shaqeeyaa workplace-before	2
shaqeeyaan workplace-before	3
sharci function	1
siin number	-3
soo word	-4
u word	-3
ubaxda not-name	4
waa function	2
waa word	7
waan word	-6
wacay number	1
waxaan word	-2
way word	-6
wuu word	-9
x in-place	3
yahay word	-2
yahoo word	2
yidhi word	6
yiri word	2
[word-before sq]
 particle	1
 word	-18
12 month	2
63 function'	2
[address] function	-8
[address] word	-10
[date] word	-2
[employer] function	-1
[employer] in-place	7
[employer] word	-10
[handle] kin	-2
[handle] word	1
[link] word'	-10
[name] particle	-2
[place] function'	5
[place] in-place	4
[place] month	-4
[place] word	-3
[reference] word	1
[status] word	2
[unknown] word	16
acid month	-1
afër landmark-before	-1
artan function	2
at word	20
au word	1
bodrumi word	4
buka particle	6
bërtiti word	5
co word	9
deri function	1
dhjetë maybe	-3
dot function	19
dot word	10
dy word	-6
e function	3
e generic	8
e kin'	4
e maybe	2
e ordinal	-12
e word	-3
edhe number	-2
emailin maybe	3
erdhi in-place	3
eshte in-place	2
eshte word	2
et word	7
example surname	2
example word	12
firmën workplace-before	2
flemë number	-7
fundit function	6
gezo kin	8
gmail word	1
home workplace'	-7
hoteli word	-1
hyrja in-place	4
i function	-2
i not-name	17
i word	-4
im maybe	7
im word	5
isha number	4
ishte word	2
jam function	2
k word	3
kam function	3
kam none	-5
kati function	-4
kati not-name	20
lavazhi function	6
londer function	5
magazina particle	3
mbi word	5
me function	4
me maybe	9
me month	6
me number	3
me word	-14
minus word	7
më function	9
më number	5
më word	-10
n'banesën particle	7
natës word	-2
ne clock	-1
ne function	7
ne not-name'	-3
ne word	-13
ne word'	11
ne workplace'	-4
ne workplace-before	-3
nga school	-5
një month	5
numri function	-7
në month	-2
në none	-1
në not-name	1
në number	7
në word	-13
në word'	1
osht word	7
outlook function	8
pas number	-6
pas word	2
per word	-1
pica in-place	8
pika not-name	12
pika word	14
pikë word	8
prej function	2
prej month	-3
prej word	-1
proton function	13
pune not-name	6
punoj word	-3
qafën word	7
quajne not-name	-4
restoranti function	-5
rrijmë word	6
rruga particle	1
se word	11
sh word	9
shiu word	1
shkolla generic	-2
shtatë maybe	-3
t function	7
te not-name	10
te word	-7
tete maybe	-1
thone word	-4
thote word	5
thotë function	5
tij maybe	4
tij word	1
tre kins	2
tre word	-1
tyne landmark	7
të function	1
të month	6
të word	-1
un word	-1
unë function	1
unë word	2
vajza word	-6
veta in-place	-1
vetes word	6
viz word	15
viza function	2
[word-before ta]
 function	-1
 generic	-2
 month	6
 word	12
54 function'	2
[address] number	3
[address] ordinal	9
[age] word	22
[bank] word	8
[date] joint	-4
[date] maybe	-2
[date] word	11
[employer] word	15
[name] function	-6
[name] ordinal	-4
[name] word	3
[nationality] word	-2
[number] ordinal	6
[phone] word	20
[place] function	-1
[reference] word	-4
[school] number	6
[school] ordinal	1
[status] word	-6
[time] unit	14
[time] word	9
[unknown] clock	-8
[unknown] function	-1
[unknown] word	3
at word	4
co word	7
dot function	5
dot not-name	8
dot word	13
example word	9
gmail word	4
kavi function	2
kavitha function	1
r in-place	6
r word	4
sort word	15
t function	5
yahoo word	3
அங்க word	8
அட் word	3
அந்த word	1
அன்னிக்கு word	-2
அப்பா word	-4
அப்புரம் word	7
அவனை maybe	4
அவன் generic	5
அவர் word	3
ஆசிட் word	-2
இங்க word	4
இன்னொருத்தன் word	10
இருக்கிர word	1
இருக்கிர workplace	8
இருக்கென் word	1
இருந்து number	-1
இருபது unit	5
இருபத்து number	3
இறங்கினேன் word	4
ஊர் word	7
எஜென்ட் word	2
எனக்கு function	3
எனக்கு number	22
என் word	-8
என்டு word	-4
என்னை workplace	-4
என்னொட word	3
என்ரு word	-3
எவி word	-3
ஐஸ்கிரீம் workplace	3
ஒனர் word	3
ஒன்னு number	2
ஒரு unit	7
கடை generic	5
கத்தினான் word	1
கனவர் word	2
கரி word	-3
காசு word	-1
காதலன் word	4
காரனம் maybe	6
கார் workplace	-1
கார்பெட் workplace	3
கீல generic	4
குன்டு unit	9
கொச் unit	3
கொன்டு word	-7
கொர்ட் word	-5
சக்கர word	-6
சமையலரையில் word	-1
சம்பலமெ word	-2
சிரிச்சான் word	4
சூப்பர்வைசர் word	-5
செய்ய word	-7
சொந்த word	-1
டயர் workplace	3
டாட் word	18
தங்கச்சி word	1
தங்கும் word	2
தினமும் word	-3
தொலி word	4
நம்பர் word'	-1
நாங்கல் word	6
நான் number	-3
நான் word	10
நாப்பத்தி word	2
நார்பத்தி word	12
னு word	-2
பக்கத்து workplace	7
பசங்க word	4
பசங்கலுக்கு word	-1
பச்சை word	11
பன்ரென் word	-2
பாத்து word	-1
பாலத்துக்கு function	13
பால் word	4
பில்லைக்கு number	3
பூட்டி word	-3
பெசாமல் number	-7
பெட்ரொல் landmark	-3
பெரன் word	1
பெரு word	10
பெர் function	-5
பெர் word	4
பெல்ட்டால word	-1
பெஸ்புக்கில் word	6
பேசுகிறான் word	6
பொட்டொவை function	2
பொனாங்க word	-1
பொன்னு word	5
பொயிட்டார் street	-11
போடுகிறான் maybe	-1
மகனுக்கு word	-6
மகன் word	8
மசாஜ் workplace	-3
மதியம் function	9
மனி number	4
மனி word	6
மனிக்கு word	-6
மனுசன் word	3
மனுசி word	1
மருமகல் word	6
மாத word	-3
மாமி word	3
முகம் word	-5
முதலாலி word	2
முதுகு word	-1
மெனெஜர் word	1
மெயில் word	5
மெல் word	-2
ரயில்வெ word	12
ராஜன் title	4
ல word	-4
லிங்க் word	1
வாசல்ல word	-5
வாப்பா word	6
விக்கிரென் word	14
விசா word	3
விலுந்தென் word	-2
வீடு word	-3
வீட்டில function	-2
வீட்டு word	11
வீட்டுக்காரன் word	9
வீட்டுல word	4
வெர word	-4
வெலை word	-4
வைச்சவர் none	-1
வைச்சான் generic	-8
ஹொட்டல்ல word	-3
[word-before ti]
 function	3
 in-place	-3
 kin	4
 number	1
 weekday	2
 word	13
[address] function	3
[address] word	-12
[age] word	-5
[date] word	-13
[employer] word	-11
[name] particle	8
[name] word	-26
[nationality] word	-1
[number] kin	1
[number] word	8
[phone] word	-5
[place] in-place	-6
[place] word	-8
[reference] word	-1
[school] word	-8
[status] word	15
[time] function	-2
[time] word	-7
[unknown] function	-7
[unknown] generic	13
[unknown] word	-20
at word	7
boi word	6
dot surname	3
dot word	10
example word	14
gmail word	8
kinfe word	7
lemlem word	1
pritesh generic	2
senait not-name	5
t function	5
t word	2
taxi word	4
trans word	3
tsigereda in-place	4
yahoo word	2
ለይቲ word	-8
ሊትል word	8
ሊንከን function	3
ላዕለዋይ word	4
ሒዙ word	-5
ሓላፊ word	-4
ሓላፊትና word	2
ሓምሻይ function	3
ሓታቲ word	1
ሓንቲ word	1
ሓኪም word	-8
ሓወይ word	6
ሓደ function	1
ሓደ number	15
ሓድሽ maybe	5
ሔስተርስ function	5
ሕብሪ word	12
መሳርሒየይ word	7
መስኮት word	-6
መስጊድ ordinal	8
መቀመጫይ word	-4
መንእሰያት word	-4
መንገዲ function	4
መኪና word	-1
መዋእለ kins	-1
መዓልቲ month	15
መዓልቲ word	-3
መግቢ word	-6
ማዕጾ word	-2
ማዕጾይ word	-4
ማይ function	3
ምስ word	4
ምድሪ word	1
ምግቢ word	-1
ሞኑመንት function	5
ረጊጹኒ word	-3
ሪቨርሳይድ workplace	1
ራብዓይ function	1
ርእሰይ word	-8
ሮድ function	3
ሰለስተ function	3
ሰለስተ word	-3
ሰላም word	-1
ሰማያዊ maybe	6
ሰበይተይ word	-2
ሰበይቲ word	-4
ሰባት word	-4
ሰብ kin	1
ሰብ word	-4
ሰብኣያ word	-8
ሰብኣይ word	-9
ሰካር word	-6
ሰዓት number	14
ሳልሳይ unit	4
ሳልሳይ word	-5
ሴኩሪቲ word	3
ስለ word	-3
ስመይ word	3
ስሙ in-place	-1
ስደተኛ word	3
ሻሒ word	-1
ቀይሕ word	9
ቆልዑ word	-12
ቆልዓኣ word	-3
ቆልዓይ word	6
በልክዎ word	4
በዓል word	-5
ባንኪ word	-4
ቤተ not-name	-2
ቤተይ word	9
ቤታ word	6
ቤት not-name	3
ቤት school	-6
ቤት word	2
ብሓጺን word	-1
ብማንካ word	-3
ብሰንኪ word	3
ብቀበቶ word	-3
ብቁልፊ word	-2
ብቪዛ word	6
ብክብሪ word	-1
ብዓሌተይ word	-1
ብዘይ maybe	-1
ብድሕሪ workplace	10
ቪዛ word	8
ቪዛይ word	4
ተሰይሩ maybe	-2
ተሰይሩ word	-1
ተስፋ word	-2
ትሕቲ word	5
ትሰርሕ word	-5
ትጸርፈኒ word	-3
ትጻረፈኒ word	5
ነርስ word	-5
ነብሰይ word	-1
ነጥቢ word	27
ነጸላይ word	-2
ናብ not-name	-2
ናብ word	8
ናብ workplace	-3
ናይ function	-3
ናይ in-place	1
ናይ month	10
ንስኪ word	4
ንኣደይ word	-7
ንጓለይ word	-2
ኢሉ word	-6
ኢሉኒ word	-4
ኢመይለይ word	11
ኢመይል word	8
ኢደይ word	-6
ኣለኩ word	-1
ኣርባዕተ number	-4
ኣብ function	-4
ኣብ generic	-9
ኣብ in-place	30
ኣብ kin	17
ኣብ landmark	-9
ኣብ maybe-place	6
ኣብ not-name	-6
ኣብ street	-13
ኣብ word	2
ኣብቲ in-place	24
ኣብቲ word	6
ኣብቲ workplace	-9
ኣብታ in-place	8
ኣብታ word	1
ኣብዚ word	6
ኣብዩ word	7
ኣት word	11
ኣትዩ word	-3
ኣነ in-place	-1
ኣነ word	5
ኣንጺሩኒ workplace	-7
ኣእዳወይ word	-2
ኣኮይ word	10
ኣደይ word	-2
ኣጋ number	-3
ኣፍንጨይ word	-1
እሰርሕ word	1
እቲ word	-1
እትሰርሕ word	7
እነብር maybe	-4
እናበለ word	-1
እናበሉ word	-4
እንተ word	-4
እንዳ generic	7
እንዳ word	12
እንዳ workplace	4
እውን word	-1
እዝነይ word	-2
እየ word	-5
እዩ function	4
እዩ word	-10
እያ word	-3
ከለኩ function	-1
ከልቢ kin	-2
ከልቢ word	3
ከም word	-3
ከብደይ word	-5
ኩርናዕ word	6
ካልኣይ unit	5
ካልኣይቲ word	10
ካብ generic	-3
ካብ title	-3
ካብ unit	-3
ካብ word	16
ክልተ number	5
ክልተ word	-1
ክሳብ word	9
ክሳደይ word	-4
ክገዝእ word	-1
ክፍሊ word	-10
ወርሒ word	-1
ወርቃዊት word	11
ወርከር word	3
ወሲዶምኒ word	-5
ወናኒ word	-3
ወደይ word	13
ወዲ word	-1
ወዳ word	-2
ወጊኡኒ word	-2
ውሽጢ number	-3
ውዑይ generic	-3
ዓመታ word	-2
ዓመት word	1
ዓሰርተ function	6
ዓሰርተ number	1
ዓሰርተው number	1
ዓሳ workplace	6
ዕንጨይቲ workplace	12
ዘለኒ maybe	7
ዘላ workplace	10
ዘሎ function	8
ዘሎ not-name	16
ዘሎ workplace	11
ዘርኢ word	-1
ዝሰርሕ number	1
ዝበሓል maybe	-3
ዝነበረ word	4
የብለይን word	-5
ይመጽእ word	-1
ይሰርሕ word	-4
ይበሓል maybe	-1
ይጽርፈና word	-6
ይፍትሽ word	-1
ደም word	-1
ደሞዝ word	-1
ደርብዮም word	-3
ደዊላ weekday	-1
ድሕሪ landmark-before	15
ድማ word	-1
ድኳን generic	9
ድኳን word	-3
ዶት word	4
ዶክተር word	6
ጀሚራ word	-2
ገንዘብ word	-1
ገዛ word	-5
ገዛይ in-place	2
ገዛይ word	11
ገጸይ word	-4
ግዜ word	-5
ጎይታይ word	5
ጎደና word	10
ጓል word	-3
ጠሪዓ word	4
ጡፍ word	-1
ጥራይ word	-2
ጥቃ workplace	5
ጥዑም word	6
ጥዕና function	-2
ጸሊም generic	11
ጸሊም word	-9
ጸጉረይ word	-5
ጸጉራ word	-2
ጽሒፉ word	1
ፈረቃ unit	-2
ፋይል word	20
ፋይዛ kin	1
ፍላት function	4
ፍርዲ word	-1
[word-before tr]
 function	4
 generic	-1
 maybe	-8
 month	-5
 number	2
 word	4
3'e hour-part	3
[address] number	3
[address] workplace	5
[bank] word	3
[date] word	6
[name] kin'	-5
[name] number	12
[name] word	5
[nationality] word	4
[number] word	14
[phone] word	7
[place] number	-2
[place] word	-11
[postcode] month	-6
[reference] maybe	4
[reference] word	4
[status] word	4
[unknown] function	3
[unknown] word	-27
a word	5
adam word	-6
aldılar month	-3
altı function	8
arka word	19
arkadaşımın word	-2
at word	16
attılar word	4
atıyor word	5
bahçede word	-4
bakıyor maybe	1
balık word	4
balık workplace	6
bayram word	13
başlık word	-6
ben function	2
ben workplace	-1
biliyo word	3
bizim word	10
bizim workplace	19
bulgaristan word	2
chelmsford word	2
cicek function	9
denen word	-7
denizci word	12
diye word	-6
diyor maybe	1
diyor word	-1
dokuz word	8
dot word	11
dönercinin word	17
dört unit	-2
edersem word	2
ediyor word	6
ellerim word	-1
eve word	-1
evim word	1
example word	24
fatma word	2
gece none	4
gece number	3
gece word	-6
gelin word	-4
geziyor word	8
geçen unit	-2
gibi word	-1
giriş word	12
gittim word	6
gizli word	4
great word	5
günde number	-8
güneydoğu workplace	9
kadın word	-4
kapattılar month	-8
kat word	11
kaynanam word	-3
kaçarsam maybe	-3
kilitliyoor word	1
kocam word	-5
kokorec not-name	6
koymuşlar maybe	5
köşesindeki word	-1
kırk function	1
mart'ın word	14
me word	2
minicab workplace	1
müdür word	-3
nisanda school	-3
nokta word	21
ocakta word	-4
on number	-3
on unit	-2
on word	9
perşembe word	-1
pis word	-3
rıhtımdaki generic	12
saat word	-2
sabah number	5
salladı maybe	5
sağır word	-2
sevgilim word	-2
sokakta word	-2
söyleyemedim word	1
söz word	-6
t word	3
tükürdü word	2
tırcıyım word	2
vatandaşım word	7
wok in-place	20
ya word	4
yıktı number	2
zorla word	-8
çalıştırdılar month	-1
çağırmadılar word	3
çekmiş word	5
çocukları word	-2
üç maybe-place	-2
[word-before uk]
 number	-5
 word	-21
[address] function	4
[date] word	-1
[employer] function	13
[name] word	-1
[nationality] word	-2
[place] word	9
[time] function	10
[time] unit	-1
[unknown] word	6
bobby word	2
example surname	1
example word	20
go workplace	6
home surname	4
rents not-name	3
t function	1
бере number	-4
в word	-10
в workplace-before	-2
вали word	-1
вже surname	-2
вона word	1
вулицю word	-3
вівторок ordinal	3
він in-place	4
гаррісон function	5
групі word	1
двадцять number	1
до word	-2
добрі word	1
другий word	-2
ештон word	3
жінка word	-3
з word	-7
за number	-2
за word	-1
зуб word	-2
й word	-2
крапка surname	8
крапка word	9
кричав maybe	-1
кричить word	4
кімнату function	-6
кімнату word	-6
лавандовий word	1
мамі word	-1
маю word	-4
мейл function	7
мене word	-7
мені number	25
мені word	-11
ми word	8
на ordinal	-3
намалювали word	-2
нас number	-5
наші word	4
номер word	-3
о number	2
один word	-1
платить number	-3
по word	-4
прийшов function	1
під word	-5
свастику number	-2
собака word	13
тепер word	-4
тиха word	1
у word	-15
фунти function	-3
хлопців word	-1
я function	-6
і kin	31
і maybe	-5
і word	-18
їхала number	1
[word-before ur]
 kin	-4
 kins	4
 maybe	4
 maybe-place	-1
 school	-2
 word	-3
 workplace	-2
[address] function	-4
[address] word	3
[address] workplace	2
[age] word	-10
[employer] word	7
[name] kin	8
[name] number	4
[name] word	20
[place] function	5
[place] number	4
[reference] word	2
[status] function	36
[unknown] maybe	13
adil kin	1
dot surname	2
dot word	10
example word	24
https function	1
https not-name	1
izzat word	4
k in-place	7
me word	6
mehak word	2
naila word	4
t function	9
اب function	2
ابو not-name	-5
ابو word	-2
اجازت function	8
ازراه maybe	-1
اس word	-1
اسي word	2
او word	10
اور function	1
اور particle	-3
اي word	-3
ايك function	14
اينڈ workplace	7
ايٹ word	8
اٹه number	-2
اچها word	20
بابو kin	5
باره number	-7
باپ word	3
بتا number	-3
بلاك in-place	11
بلايا number	-2
بلو word	1
بنايي word	6
بهت word	-2
بهي word	-4
بوتل word	-1
بيس unit	4
بيوي word	6
بيوٹي workplace	2
بيٹي word	2
بچه word	4
بچي function	-1
بچي word	-3
تعليم word	3
تها landmark	-1
تها word	4
تهي function	-2
تهي word	9
تو word	-3
جناب maybe	2
جو word	2
دفتر function	2
دكان word	4
دن not-name	1
دن word	3
دهشت word	-1
دوست word	2
ديكها word	-2
ديور word	1
رات number	3
رهو function	5
رهي function	4
زيرو number	1
سكول word	4
سهيلي word	2
سو unit	-1
سي word	-10
شوهر word	6
فليٹ number	5
كا word	5
كام word	7
كتا word	7
كر number	1
كر word	-8
كراون word	4
كرتا function	-3
كرو function'	-3
كل word	-4
كلايي word	-5
كها workplace	-7
كو word	1
كو workplace	3
كي function	1
كي number	2
كي workplace	-2
لاكه function	-6
لكها word	4
لنك word	6
لينڈ maybe-place	-2
ماري word	-3
مجهي word	15
منزل word	14
ميري school	7
ميري word	-7
ميل word	6
ميڈم word	-3
ميں function	-5
ميں generic	1
ميں landmark	3
ميں maybe	12
ميں number	-6
ميں ordinal	-4
ميں word	4
نارته word	5
نام function	-6
نام in-place	-1
نام word	6
ننهي maybe	3
نهيں function	16
ني generic	6
ني maybe	2
ني maybe-place	1
هم function	1
هم word	10
هو function	23
هوم word	5
هوں function	-4
هوں number	-3
هوں word	3
هي function	-9
هي maybe	-3
هي number	-3
هي ordinal	-3
هي word	-1
هي workplace	3
هيں word	-5
والي workplace	2
واپس word	-7
ورنه maybe	-4
ورنه word	2
وه generic	3
وه word	14
ويڈيو word	6
يهاں word	2
يوگن word	2
پاس word	2
پر generic	2
پر word	-23
پر workplace	8
پرايمري school	6
پنڈلي word	-3
په word	-10
پهلي word	3
پيغام word	6
چك maybe	-5
چكويي word	6
ڈاٹ word	17
گل word	5
گلا word	-1
گهر function	9
گهر word	-2
گواه word	3
گيارهويں maybe	-8
[word-before ur-latn]
 generic	7
 kins	4
 landmark	-6
 maybe	6
 month	5
 not-name	6
 number	11
 ordinal	2
 particle	1
 word	-12
 workplace	-9
[address] function	3
[address] word	18
[age] word	-4
[email] word	-3
[employer] function	9
[employer] in-place	-3
[employer] not-name	13
[handle] word	-5
[name] function	-4
[name] kin	10
[name] word	6
[name] workplace	2
[number] word	-9
[place] word	16
[plate] word	-2
[reference] word	6
[school] maybe	-1
[status] function	6
[time] word	6
[unknown] and	5
aik word	-6
al word	2
and word	5
and workplace	3
asha in-place	2
at word	12
aur word	3
baccha number	2
bachay word	-7
bachchi word	-6
bache word	-2
bahu word	5
baras word	2
barish function	4
bees unit	13
behn word	4
bhi word	-2
block word	8
bohat word	-4
call workplace	-6
care workplace	-4
chaat word	2
chacha word	-2
chup function	2
church street	1
deti word	5
diya weekday	-1
do word	3
doctor word	3
dost word	5
dot function	16
dot word	25
double number	2
double word	1
dupatta word	-4
ek kin	-2
email kin	6
email word	5
example word	18
family word	4
fish unit	10
gala word	-1
gande word	-3
gandi word	-1
garam word	5
ground word	-4
ha word	-1
hai function	-5
hai number	-7
hai word	-1
hain word	-1
hamar word	-1
ho function	8
home not-name	15
hoon word	2
hu word	7
hum word	21
hum workplace	-2
hun maybe	1
hun word	3
im number	-6
ionut none	10
jagdish kin	3
jamnadas and	2
jata function	4
jaunga word	3
k in-place	6
ke generic	13
ke number	2
ki number	6
ki word	-3
ko maybe	2
ko verb	-4
ko word	-10
kutta number	-2
ladka word	-4
ladke word	6
leaked word	6
lorry maybe	-2
lucky word	4
mai number	1
mai word	15
mail maybe	2
main kin	4
main word	12
main workplace	-4
manzil word	3
mayka word	4
me word	-6
mein word	-4
mera number	-1
meri maybe	-2
mitti function	16
mujhe maybe	1
mujhe word	1
mulberry landmark	2
naam function	-3
naam word	10
naya word	6
ne word	-1
nikla word	-1
nine word	8
oh number	1
padosi word	4
parosan word	9
pati word	5
pe word	-15
peckover word	1
phir word	2
raat number	1
ramzan function	7
rang in-place	2
ro word	-3
roz word	-6
sab maybe	4
sab word	4
school maybe-place	-3
se word	-14
seven word	4
sheeshe maybe	-1
shohar word	3
silver word	5
sir word	4
speedy word	9
stars word	9
sunrise not-name	2
tandoori function	3
tasveerain word	1
teesri word	6
thi word	8
tiny word	7
to word	-6
toh word	-7
top word	16
topi word	-4
tu word	4
umar number	21
underscore function	6
usne word	-7
ustad function	15
vali maybe	-1
visa function	11
wale word	-6
wali word	4
wo maybe	3
wo word	4
woh word	16
ya word	2
yusra function	10
zabardasti word	-2
[word-before vi]
 word	-4
1 unit	3
30 function'	1
30 unit	2
31 unit	2
[date] surname	-1
[name] number	2
[name] word	-6
[place] word	-2
[reference] generic	-1
[unknown] surname	3
a word	8
anh number	-3
ba function	4
ba number	-7
bạn word	-2
bảy function	8
bằng word	-4
chín function	1
chấm word	20
chỉ ordinal	-1
con number	9
còng word	9
em function	8
em word	-18
example word	22
giấy not-name	9
gọi not-name'	-3
gửi surname	-5
hai kin	6
hai number	9
hai unit	-1
hai word	-1
home not-name'	-10
homes function	9
hít surname	-4
hôm ordinal	1
hết number	-3
họ kin	-3
học surname	-2
hồ word	-6
hộ word	-2
khoi kin	7
không function	6
kiểm maybe	-3
là word	-4
làm number	-3
lên maybe	-3
lên word	1
lúc kin	10
lần number	-1
mail maybe	3
mail word	1
mang maybe	-1
mong maybe	-3
mươi kin	4
mười function	9
ngày word	-1
người kin'	2
quản surname	-2
so number	-2
sơ not-name'	-3
số surname	-6
ta kin	7
tay word	1
tháng number	3
tiệm word	-1
toi maybe	4
tra word	-3
trai function	4
trước surname	-3
trả surname	-5
tị word	2
vietgirl word	3
xương word	-2
điện surname	-5
đồ word	-3
ở unit	2
ở workplace'	-5
[word-before zh]
 function	6
 month	2
 number	2
 word	25
10 function	1
14 word	2
15 old	5
19 old	3
74 function'	1
[address] function	-1
[address] word	-17
[age] old	-11
[date] joint	-1
[employer] function	-3
[employer] word	-24
[name] function	-9
[name] kin	-13
[name] surname	8
[name] verb	-4
[name] word	-10
[nationality] function	-1
[nationality] word	23
[number] street	-5
[place] function	-10
[place] generic	6
[place] word	-9
[reference] word	-5
[school] function	-3
[status] number	-9
[status] verb	4
[status] word	17
[time] word	4
a word	6
ac not-name	4
at word	4
b word	6
co function	3
dot word	18
example function	8
example word	11
gmail word	4
hull word	6
law function	7
lee in-place	6
mei word	2
spa word	8
welfare word	2
whatsapp verb	-5
一 function	-11
一 word	-3
一直 word	-4
一针 word	-1
七 generic	-9
万 number	-8
万里 word	11
丈夫 word	1
三 function	-5
三 number	-11
三月初 number	8
上 number	-6
上 weekday	2
上班 number	-4
下 word	3
不 word	-2
不让 word	-1
两 function	-7
两 number	-4
两个 word	-3
个 word	1
中 word	11
丹比高 function	6
九 function	-3
九月初 number	7
也 word	-7
买 word	-7
了 maybe	2
了 number	-18
二 function	5
二 number	-9
二 word	7
五 function	1
亲 word	7
人 word	-4
今 word	2
今年 number	7
今年 word	3
从 word	10
他妈的 function	-5
仲 word	-2
伦敦路 function	1
住 function	-12
住 word	17
住 workplace	9
住在 word	10
住在 workplace	3
佢 function	-2
佢 word	-1
做 word	-8
停车场 function	4
儿媳 word	3
儿子 word	-1
先 number	-5
先生 word	-7
全是 word	-4
八 function	2
八 number	-17
八 word	-6
公共 word	17
公车上 number	-3
六 function	7
六 word	-4
养人 word	3
写 word	-4
写信给 word	5
冬月 word	7
几 function	-6
刚 function	2
到 number	-5
到 word	-2
前男友 word	5
剪 word	7
十 number	-3
卖 word	-2
厨师 word	2
去 maybe	3
去 word	12
去 workplace	-8
又 word	-3
发到 word	3
受 word	2
只 word	-4
叫 function	-4
叫 maybe	7
叫 surname	1
叫 word	30
叫他 word	8
叫我 word	-8
吃狗 word	2
合法 word	10
同乡 word	2
同事 word	1
后面 function	4
后面 word	1
吓得 word	-2
和 word	13
咬我 word	-2
哋 word	-4
啲 word	-1
喉咙 workplace	-3
喊 word	5
喺 word	12
四个 word	-4
回 word	10
圈 function	10
在 function	-7
在 kin	5
在 maybe	10
在 not-name	-6
在 school	-5
在 word	23
在 workplace	-6
地毯 workplace	6
坐 word	-1
块 word	-4
外卖店 word	-1
夜里 word	-2
大家 word	5
大门 number	5
天天 word	-8
天干 number	-9
太太 word	-2
女儿 function	-2
女儿 word	3
女士 word	-9
奶奶 kins	-1
奶奶 word	1
她 word	-3
好 word	-9
妈妈 word	-2
妹 word	-1
妹妹 word	2
姓 word	7
婆家 word	-1
学 word	17
学生 verb	2
孩子 word	-5
客人 word	-1
室友 word	6
家 word	2
家在 word	1
对面 word	-2
小 word	12
小孩 word	-8
小时 word	-4
就 word	-1
工 word	2
工作 word	4
工头 word	9
工资 number	-4
左手 function	5
巴克 kin	6
干 workplace	-4
平时 surname	-2
年 function	-6
庇护 function	20
庇护 word	11
度假 word	8
开 function	-4
开 word	4
弄 function	-3
很 word	-4
律师 word	-5
得 word	-6
微信 word	-1
快 word	6
恩典 word	12
我 function	8
我 kin	-12
我 not-name'	-2
我 word	-5
我们 function	-5
我们 word	4
戴 word	-8
房东 word	9
手 word	-6
手臂 word	-1
才 word	5
打 word	-2
打工 number	-2
打工 word	7
扔 maybe	-5
把 word	-8
投 word	4
护照 word	2
拒 function	22
拜克 word	4
拿 word	-1
挂 in-place	7
掐我 word	-6
排 word	7
攞 word	2
攞住 word	3
放 word	-8
早就 word	12
是 verb	1
是 weekday	-6
是 word	12
是 workplace	-1
最 word	3
月 word	18
有 word	-7
有个 function	7
有没有 word	12
条 street	-7
柜 word	1
案 ordinal	-2
楼 function	14
楼 word	6
楼上 function	13
楼下 word	10
楼梯 word	-3
欠他 number	-9
正月 word	10
每天 word	-4
汽 word	2
没 function	1
没 word	14
没有 verb	6
没有 word	11
泼我 word	-3
港口 word	14
漏水 word	7
点 function	6
点 not-name	11
点 word	10
热 word	-3
现在 word	-2
用 word	-13
申请 function	11
男 function	-2
畜生 word	6
病房 word	-1
白 word	5
百 function	-6
的 generic	1
的 kin	-6
的 maybe	1
的 word	13
相好 word	6
石桥 word	17
租 word	-1
移民局 word	3
窗户 function	27
窗户 word	-6
第一个 weekday	9
等 word	15
签 word	6
签证 function	9
签证 word	4
红 word	8
给 function	-5
给 word	16
给他 number	-1
给我 number	-1
给我 word	1
缝了 number	-11
老乡 word	-5
老子 word	-1
老家 word	5
老板 function	-2
老板 word	5
老板娘 function	-1
聋 word	-1
肋骨 word	-1
肚子 word	-1
腊月 word	10
膝头 word	-1
艾特 word	3
英国 word	8
蓝天 word	11
蓝色 word	4
藏 function	-1
街 function	3
被 word	3
西路 function	3
要 word	-2
警察 word	3
诊所 word	-2
话 function	4
话我 function	-1
说是 function	-3
跟 word	5
路 word	-10
躲在 word	-1
车站 function	7
车里 word	-4
边 function	12
过 function	4
过 word	2
过 workplace	-1
过去 function	-1
过期 function	16
过期 word	7
返 generic	7
返 word	3
还在 function	3
还在 word	3
还没 function	7
还要 word	-1
这 number	-4
这个 function	1
进 word	6
送 word	4
送到 word	6
逼我 word	-3
逾期 word	15
那 word	6
那个 word	7
那家 workplace	7
那里 word	-2
那间 function	13
邮箱 kin	9
邮箱 word	5
邻居 word	7
都 number	-8
都 word	-3
里 number	-6
里 word	-7
里面 generic	10
针 not-name'	-3
针 number	-1
镑 word	-3
门 function	13
陈月娥 word	3
隔壁 function	2
霸住 word	-9
马路 generic	8
骂我 word	-9
骗 function	3
高街 word	8
鬼 word	-1
鱼店 function	10
黄皮猪 maybe	3
