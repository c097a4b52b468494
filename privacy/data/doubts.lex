# What words say of the words beside them; `python -m bench deid-doubts` writes it.
[after]
and word	7
be [phone]	-2
be function	-5
before-noun [unknown]	9
before-noun function	19
before-noun none	10
before-noun verb	10
before-noun word	3
clock [time]	-6
clock joint	3
clock number	14
clock word	-6
function [address]	25
function [age]	-21
function [date]	6
function [email]	-2
function [handle]	-3
function [name]	18
function [nationality]	-38
function [number]	-5
function [phone]	-9
function [school]	4
function [status]	14
function [time]	10
function [unknown]	12
function be	-9
function function	-14
function generic	-19
function hour-part	26
function in-place	-15
function joint	-35
function kin	-36
function kin'	10
function kins	-33
function kins'	18
function landmark	-16
function landmark-before	11
function maybe	-27
function maybe-place	-1
function none	60
function not-name	-8
function not-name'	-1
function number	17
function old	11
function ordinal	2
function particle	-11
function school	-5
function street	-1
function street-before	20
function surname	-11
function title	-18
function trading	-4
function unit	-6
function verb	-40
function word	-24
function word'	5
function workplace	4
function workplace'	-3
function workplace-before	10
function' [age]	-7
function' [name]	18
function' [reference]	9
function' edge	16
function' function	2
function' kin	10
function' none	6
function' verb	-9
function' word	2
function' word'	-7
generic [employer]	9
generic [name]	-10
generic [number]	-1
generic [phone]	-7
generic [plate]	-11
generic [postcode]	-1
generic [reference]	-7
generic [school]	8
generic [unknown]	3
generic function	-16
generic generic	-16
generic in-place	-8
generic joint	-4
generic kin	-21
generic kins	-8
generic maybe	12
generic maybe'	3
generic maybe-place	8
generic none	36
generic not-name	-6
generic number	-17
generic ordinal	8
generic particle	13
generic school	-2
generic street	11
generic title	-1
generic trading	10
generic unit	-4
generic verb	-30
generic word	-12
generic workplace	17
generic' function	5
generic' word	2
hour-part [date]	4
hour-part [time]	-1
hour-part [unknown]	11
hour-part edge	-4
hour-part function	23
hour-part hour-part	9
hour-part none	9
hour-part not-name	-3
hour-part number	14
hour-part unit	-1
hour-part word	5
in-place [address]	-2
in-place [age]	-10
in-place [date]	-4
in-place [employer]	-20
in-place [name]	22
in-place [nationality]	12
in-place [number]	-1
in-place [place]	-26
in-place [school]	-25
in-place [status]	4
in-place [time]	4
in-place [unknown]	-27
in-place edge	-6
in-place function	-23
in-place generic	-6
in-place in-place	-3
in-place joint	1
in-place kin'	7
in-place kins	-5
in-place landmark	-11
in-place month	27
in-place none	45
in-place none'	9
in-place number	7
in-place old	7
in-place ordinal	22
in-place particle	-19
in-place school	-11
in-place street	-12
in-place street-before	-3
in-place surname	-9
in-place trading	-2
in-place unit	21
in-place unit'	5
in-place verb	-6
in-place word	-16
in-place word'	18
in-place workplace	-40
in-place workplace-before	-14
in-place' [name]	3
in-place' edge	1
in-place' function	4
joint [date]	-5
joint [time]	-7
joint [unknown]	-4
joint function	-7
joint generic	-6
joint in-place	2
joint kin	3
joint none	5
joint number	3
joint word	-2
kin [age]	-20
kin [employer]	-8
kin [name]	-30
kin [nationality]	-7
kin [phone]	-3
kin [place]	-11
kin [postcode]	2
kin [school]	-5
kin edge	2
kin function	-10
kin generic	-15
kin in-place	-6
kin kin	-13
kin kins	-5
kin maybe	19
kin month	-7
kin month'	-6
kin none	48
kin not-name'	-7
kin number	-1
kin ordinal	-7
kin street-before	6
kin surname	-3
kin title	-30
kin verb	-17
kin word	-14
kin workplace	16
kin' [name]	13
kin' edge	6
kin' kin	8
kin' not-name	-5
kin' word	6
kins [address]	-2
kins [name]	-13
kins [place]	11
kins function	-37
kins generic	-7
kins in-place	-26
kins kin	-10
kins maybe	-5
kins not-name	-8
kins school	-3
kins verb	-14
kins word	-25
kins workplace	1
landmark [name]	18
landmark [place]	-9
landmark edge	2
landmark in-place	-9
landmark kin	11
landmark maybe'	2
landmark number	-11
landmark street	16
landmark word	8
landmark-before [address]	-2
landmark-before [place]	-19
landmark-before edge	-2
landmark-before function	-4
landmark-before in-place	-2
landmark-before none	14
landmark-before number	3
landmark-before ordinal	16
landmark-before particle	1
landmark-before verb	5
landmark-before workplace	-9
maybe [address]	-19
maybe [age]	3
maybe [date]	-7
maybe [email]	5
maybe [name]	-3
maybe [number]	-1
maybe [place]	14
maybe [status]	-5
maybe [time]	-16
maybe [unknown]	19
maybe edge	-8
maybe function	6
maybe generic	-1
maybe kin	39
maybe maybe	-15
maybe maybe-place	10
maybe none	36
maybe number	-5
maybe particle	12
maybe school	11
maybe street	6
maybe surname	13
maybe unit	2
maybe verb	18
maybe word	-17
maybe workplace	24
maybe' function	28
maybe' in-place	11
maybe' kin	2
maybe' verb	16
maybe' word	15
maybe-place [name]	9
maybe-place edge	-8
maybe-place function	-24
maybe-place in-place	-22
maybe-place kin	-4
maybe-place landmark	15
maybe-place maybe	14
maybe-place maybe-place	7
maybe-place none	38
maybe-place school	16
maybe-place street	24
maybe-place verb	-8
maybe-place word	6
maybe-place workplace	18
maybe-place' function	4
month [address]	-5
month [employer]	5
month [place]	-3
month [status]	-16
month [time]	23
month edge	-4
month function	21
month in-place	25
month kins	2
month maybe	-10
month none	54
month number	37
month ordinal	37
month particle	7
month unit	1
month verb	16
month word	5
none [address]	-8
none [place]	-4
none [school]	9
none [time]	15
none [unknown]	-1
none edge	-11
none function	-17
none in-place	3
none kin	-6
none none	26
none particle	-8
none verb	-6
none word	-28
none' function	5
not-name [address]	16
not-name [nationality]	9
not-name [unknown]	4
not-name function	-19
not-name generic	7
not-name in-place	-5
not-name kin	-7
not-name landmark	5
not-name maybe	-7
not-name none	20
not-name not-name	-5
not-name number	-2
not-name particle	-13
not-name street	23
not-name surname	4
not-name title	-7
not-name verb	-11
not-name word	-15
not-name' [date]	-6
not-name' [reference]	-12
not-name' edge	-3
not-name' function	-17
not-name' kin	-1
not-name' none	1
not-name' not-name	-7
not-name' not-name'	-30
not-name' ordinal	-3
not-name' word	-21
number [date]	1
number [employer]	1
number [nationality]	-5
number [phone]	-5
number [place]	25
number [postcode]	29
number [school]	8
number [unknown]	8
number clock	31
number edge	38
number function	23
number function'	1
number generic	-7
number hour-part	21
number in-place	23
number joint	-3
number kins	-34
number maybe	-17
number month	72
number none	26
number number	29
number old	65
number ordinal	31
number particle	28
number street-before	8
number trading	-1
number unit	-34
number verb	-11
number word	-12
number workplace	-1
old [age]	-37
old edge	3
old function	9
old generic	-4
old in-place	3
old kin	14
old old	13
old verb	10
ordinal [bank]	-3
ordinal [date]	10
ordinal [reference]	-12
ordinal [school]	-12
ordinal edge	9
ordinal function	12
ordinal in-place	25
ordinal kin	-6
ordinal maybe	-6
ordinal month	78
ordinal none	17
ordinal ordinal	8
ordinal particle	36
ordinal word	-9
ordinal workplace	-7
particle [date]	16
particle [employer]	9
particle [number]	1
particle [place]	-13
particle [unknown]	2
particle be	-2
particle edge	-3
particle function	-33
particle generic	-18
particle generic'	4
particle hour-part	11
particle in-place	-20
particle kin	-20
particle kin'	1
particle kins	-5
particle landmark	-3
particle landmark-before	-3
particle maybe	2
particle month	34
particle none	50
particle none'	7
particle not-name	-12
particle number	14
particle old	-3
particle ordinal	18
particle particle	-7
particle school	-9
particle surname	-1
particle trading	-3
particle verb	-16
particle word	-22
particle word'	1
particle workplace	-26
school [address]	-2
school [place]	-14
school [school]	8
school [unknown]	-3
school function	2
school generic	5
school maybe-place	-11
school none	12
school not-name	8
school school	24
school verb	16
school word	4
street [address]	10
street [date]	1
street [name]	1
street [place]	21
street [postcode]	25
street function	16
street generic	-1
street in-place	2
street kin	11
street none	16
street number	1
street verb	6
street word	-6
street' function	1
street-before [place]	15
street-before edge	-12
street-before function	-13
street-before maybe-place	8
street-before none	50
street-before not-name	1
street-before particle	8
street-before verb	-4
street-before word	5
surname [bank]	-6
surname [email]	-1
surname [nationality]	-2
surname [number]	5
surname [place]	2
surname [school]	-8
surname [status]	5
surname function	6
surname generic	5
surname in-place	8
surname kin	-1
surname none	4
surname not-name	-7
surname number	-5
surname particle	-11
surname verb	-5
surname word	-8
surname workplace	8
surname' function	9
title [name]	-38
title [place]	-1
title function	-16
title in-place	-2
title kin	-1
title maybe	21
title none	14
title weekday	2
title word	20
title' [name]	-23
trading [address]	-3
trading [name]	16
trading edge	7
trading in-place	-9
trading maybe	-10
trading none	7
trading not-name	-3
trading verb	8
trading word	-6
trading workplace-before	20
unit [address]	-3
unit [date]	-16
unit [place]	-3
unit [time]	-11
unit [unknown]	-3
unit generic	-16
unit in-place	3
unit joint	4
unit kin	-15
unit month	21
unit none	30
unit number	7
unit particle	5
unit unit	20
unit verb	-10
unit word	-20
unit workplace	-1
verb [address]	-4
verb [date]	-13
verb [employer]	7
verb [name]	-10
verb [nationality]	-13
verb [number]	-6
verb [status]	5
verb [time]	-1
verb be	-14
verb edge	-38
verb function	-40
verb hour-part	2
verb in-place	-33
verb joint	-4
verb kin	-32
verb kins	-12
verb maybe	19
verb month	9
verb none	13
verb not-name	-11
verb number	-26
verb old	3
verb ordinal	-4
verb particle	-23
verb school	-1
verb surname	11
verb trading	-2
verb verb	-43
verb weekday	-3
verb word	-41
verb workplace	-9
verb' [employer]	3
weekday [name]	-4
weekday [time]	-5
weekday [unknown]	-6
weekday function	-20
weekday generic	-3
weekday in-place	-9
weekday kin	-17
weekday none	42
weekday number	55
weekday ordinal	32
weekday particle	11
weekday verb	-7
weekday weekday	-1
weekday word	-25
word [age]	22
word [card]	-26
word [date]	-10
word [email]	-13
word [employer]	-1
word [handle]	-29
word [ip]	-9
word [link]	-25
word [name]	-5
word [nationality]	3
word [number]	-10
word [phone]	-22
word [place]	7
word [plate]	-29
word [postcode]	-19
word [reference]	-34
word [school]	-18
word [time]	-14
word [unknown]	-12
word clock	-4
word edge	-14
word function	-10
word function'	-4
word generic'	7
word hour-part	-8
word in-place	-7
word kin	3
word kin'	2
word kins	-14
word landmark	46
word landmark'	3
word landmark-before	-7
word maybe	-9
word maybe'	2
word maybe-place	2
word month	-30
word none	73
word none'	17
word not-name	-8
word not-name'	-1
word number	-12
word old	-10
word ordinal	-10
word particle	-21
word school	49
word street	59
word street'	8
word street-before	-9
word surname	9
word title	-14
word trading	3
word verb	-16
word weekday	-5
word word	-20
word workplace	28
word workplace-before	9
word' [address]	-3
word' [age]	5
word' [ip]	-5
word' [name]	6
word' [reference]	-16
word' [unknown]	8
word' edge	28
word' function	29
word' in-place	31
word' kin	26
word' kin'	8
word' kins	4
word' none	60
word' none'	8
word' not-name	5
word' particle	11
word' street'	1
word' verb	25
word' word	36
word' word'	12
workplace [address]	-5
workplace [date]	7
workplace [employer]	-20
workplace [nationality]	2
workplace [place]	13
workplace [postcode]	13
workplace [status]	-3
workplace [unknown]	19
workplace edge	5
workplace generic	-5
workplace in-place	4
workplace kin	1
workplace landmark	-5
workplace none	27
workplace not-name	3
workplace number	-14
workplace school	4
workplace street	4
workplace surname	9
workplace title	-2
workplace verb	-12
workplace word	-10
workplace workplace	2
workplace' [reference]	-1
workplace' workplace'	-19
workplace-before [address]	6
workplace-before [employer]	-13
workplace-before [unknown]	1
workplace-before edge	-23
workplace-before generic	-10
workplace-before in-place	14
workplace-before maybe	17
workplace-before none	30
workplace-before not-name	11
workplace-before number	-7
workplace-before street-before	16
workplace-before surname	9
workplace-before title	19
workplace-before trading	9
workplace-before verb	-23
workplace-before word	6
[before]
[address] function	13
[address] generic	-7
[address] in-place	6
[address] kins	17
[address] maybe	-8
[address] number	5
[address] ordinal	9
[address] particle	-15
[address] trading	-7
[address] unit	-1
[address] verb	-17
[address] word'	2
[address] workplace	18
[age] function	8
[age] in-place	-9
[age] kin	-10
[age] none	-2
[age] number	16
[age] old	-26
[age] unit	-5
[bank] function	-4
[bank] word	1
[card] word	-10
[date] function	-4
[date] generic	-4
[date] in-place	-2
[date] joint	-9
[date] kin	-1
[date] maybe-place	9
[date] month	-3
[date] number	3
[date] street	-7
[date] title'	-7
[date] unit	1
[date] word	-1
[email] function	-14
[email] kin	-2
[email] word	-22
[employer] function	-6
[employer] generic	-4
[employer] in-place	6
[employer] joint	16
[employer] kins	4
[employer] maybe	3
[employer] not-name	17
[employer] number	-4
[employer] particle	-27
[employer] school	3
[employer] surname	-1
[employer] verb	-7
[employer] weekday	-6
[employer] word	-9
[employer] workplace	-2
[handle] function	-9
[handle] word	-26
[handle] workplace	-1
[link] function	-5
[link] function'	-11
[link] word	-9
[link] word'	-7
[name] function	-4
[name] generic	-7
[name] in-place	-28
[name] joint	14
[name] kin	13
[name] kin'	-5
[name] month	-2
[name] not-name	-7
[name] number	29
[name] old	-3
[name] ordinal	-6
[name] particle	1
[name] school	-3
[name] surname	2
[name] title	-3
[name] verb	-27
[name] word	-7
[name] workplace	9
[name] workplace-before	3
[nationality] generic	-3
[nationality] kin	-5
[nationality] number	7
[nationality] particle	-8
[nationality] word	1
[nationality] word'	-3
[number] generic	-1
[number] in-place	-1
[number] kin	-7
[number] maybe	12
[number] not-name	-3
[number] ordinal	9
[number] particle	8
[number] street	-9
[number] unit	-4
[number] weekday	-3
[number] word	2
[phone] function	-13
[phone] maybe	-7
[phone] word	-1
[place] function	-1
[place] function'	12
[place] generic	15
[place] in-place	1
[place] kin	-5
[place] kins	-3
[place] not-name	-5
[place] number	-7
[place] ordinal	-7
[place] particle	-10
[place] street	6
[place] surname	8
[place] verb	-18
[place] word	-3
[plate] function	-23
[plate] generic	-4
[plate] maybe	2
[plate] number	-1
[plate] weekday	1
[plate] word	6
[postcode] function	-7
[postcode] maybe	-1
[postcode] month	-6
[postcode] word	-15
[reference] function	-19
[reference] generic	-9
[reference] maybe	5
[reference] number	-4
[reference] trading	7
[reference] workplace	-5
[school] function	9
[school] generic	-1
[school] maybe	-3
[school] number	4
[school] verb	-1
[school] word	-22
[status] function	13
[status] generic	-11
[status] in-place	-21
[status] kin	-7
[status] month	-5
[status] number	-12
[status] particle	-3
[status] verb	33
[status] word'	5
[status] workplace	-2
[time] clock	-5
[time] function	-11
[time] in-place	-6
[time] joint	12
[time] none	-4
[time] not-name	-4
[time] old	3
[time] unit	22
[time] verb	-2
[time] weekday	-1
[time] word	-13
[time] workplace	-1
[unknown] clock	-4
[unknown] function	-8
[unknown] generic	9
[unknown] in-place	-21
[unknown] kin	2
[unknown] maybe	5
[unknown] none	2
[unknown] not-name	10
[unknown] number	7
[unknown] ordinal	-8
[unknown] particle	-4
[unknown] unit	-2
[unknown] verb	-13
[unknown] word	13
[unknown] word'	1
[unknown] workplace	1
and word	6
and workplace	2
be function	-8
be in-place	-1
be number	4
be particle	-3
be word	-11
be word'	-6
before-noun word	2
clock function	6
clock joint	6
clock number	11
clock word	-7
edge function	-4
edge hour-part	8
edge in-place	-13
edge kin	-25
edge kins	1
edge landmark	-22
edge maybe	13
edge maybe-place	5
edge month	-14
edge not-name	7
edge number	-3
edge school	-25
edge street	-18
edge surname	1
edge title	-14
edge word	7
edge workplace	-40
function be	5
function before-noun	2
function clock	-9
function function	-2
function generic	-10
function hour-part	25
function joint	-31
function kin	-17
function kins	-37
function kins'	2
function landmark	-11
function landmark-before	11
function maybe	-2
function maybe'	22
function maybe-place	2
function month	-2
function none	-4
function not-name	-16
function not-name'	-21
function number	28
function old	10
function ordinal	13
function particle	-7
function school	-16
function street	-15
function street-before	13
function surname	-16
function title'	-12
function trading	-6
function unit	-14
function verb	-20
function verb'	4
function weekday	7
function word	-13
function word'	29
function workplace	-1
function workplace'	-7
function workplace-before	17
function' in-place	4
function' word	-11
function' word'	-8
generic function	-18
generic function'	-9
generic generic	-15
generic in-place	-13
generic joint	-1
generic kin	-36
generic kins	-11
generic maybe	12
generic maybe-place	7
generic not-name	-12
generic number	-6
generic ordinal	1
generic particle	-15
generic surname	-4
generic trading	12
generic unit	-8
generic verb	-37
generic weekday	-2
generic word	-11
generic word'	4
generic workplace	28
hour-part clock	10
hour-part function	27
hour-part hour-part	3
hour-part in-place	6
hour-part number	10
hour-part word	3
in-place clock	-1
in-place function	-15
in-place function'	2
in-place generic	1
in-place generic'	1
in-place hour-part	-4
in-place in-place	18
in-place kin	10
in-place kin'	7
in-place kins	-17
in-place landmark	-9
in-place landmark-before	-6
in-place maybe	8
in-place maybe'	4
in-place maybe-place	8
in-place maybe-place'	4
in-place month	1
in-place none	-10
in-place not-name	-1
in-place not-name'	-6
in-place number	18
in-place ordinal	15
in-place particle	-14
in-place school	-25
in-place street	-25
in-place street-before	-13
in-place surname	-8
in-place title	11
in-place trading	1
in-place unit	11
in-place verb	14
in-place weekday	8
in-place word	4
in-place word'	59
in-place workplace	-30
in-place workplace'	-11
in-place workplace-before	9
joint function	-3
joint generic	-8
joint hour-part	8
joint kin	3
joint maybe	21
joint number	-2
joint verb	-1
joint word	-12
joint workplace	-1
kin before-noun	11
kin function	-30
kin generic	-24
kin in-place	-41
kin kin	-10
kin kin'	-1
kin kins	-12
kin maybe	101
kin maybe'	34
kin maybe-place	-3
kin none	-3
kin not-name'	4
kin number	44
kin old	-5
kin ordinal	-26
kin particle	-23
kin school	-7
kin street-before	5
kin surname	3
kin surname'	9
kin title	-17
kin title'	1
kin trading	18
kin verb	-55
kin weekday	8
kin word	19
kin word'	39
kin workplace	-5
kin' function	-4
kins function	-26
kins hour-part	7
kins in-place	-12
kins kin	3
kins maybe	5
kins not-name	-3
kins particle	-1
kins verb	-13
kins word	-2
landmark function	-5
landmark number	-12
landmark street	30
landmark-before function	-4
landmark-before kin	-3
landmark-before landmark-before	3
landmark-before ordinal	10
landmark-before word	10
landmark-before workplace	-10
maybe function	-4
maybe generic	5
maybe in-place	-16
maybe joint	3
maybe kin	20
maybe kins	-1
maybe maybe	-21
maybe maybe-place	6
maybe not-name	1
maybe number	5
maybe particle	6
maybe street	13
maybe verb	-20
maybe word	-10
maybe workplace	24
maybe' word	14
maybe-place function	-10
maybe-place in-place	-15
maybe-place landmark	9
maybe-place maybe-place	1
maybe-place not-name	4
maybe-place school	21
maybe-place street	29
maybe-place word	9
maybe-place workplace	23
month function	29
month in-place	36
month kin	-5
month maybe	-8
month number	21
month ordinal	39
month particle	8
month school	-5
month verb	16
month word	-11
none and	1
none clock	4
none function	63
none function'	47
none generic	42
none hour-part	13
none in-place	51
none in-place'	9
none kin	42
none kins	10
none landmark	59
none landmark-before	10
none maybe	33
none maybe-place	26
none month	91
none none	6
none none'	2
none not-name	39
none number	7
none old	9
none ordinal	21
none particle	23
none school	67
none street	77
none street-before	14
none surname	35
none trading	13
none unit	18
none verb	8
none word	59
none word'	34
none workplace	67
none' function	16
none' function'	5
none' street	4
none' street'	3
none' word	37
none' word'	61
not-name clock	-1
not-name function	-15
not-name generic	19
not-name in-place	-11
not-name kin	1
not-name landmark	8
not-name maybe	2
not-name maybe-place	-7
not-name month	3
not-name not-name	-4
not-name particle	-14
not-name street	11
not-name title	-1
not-name verb	-17
not-name weekday	5
not-name word	-9
not-name word'	12
not-name workplace	-4
not-name' not-name	-4
not-name' not-name'	-28
not-name' verb	-6
not-name' word	-17
number clock	36
number function	31
number generic	-9
number hour-part	28
number in-place	24
number joint	-12
number kin	-6
number kins	-18
number maybe	-32
number maybe-place	-1
number month	75
number none	-8
number number	22
number old	55
number ordinal	28
number particle	47
number street-before	11
number surname	-4
number trading	-2
number unit	-14
number verb	-13
number word	-24
number workplace	-1
old function	6
old generic	-5
old number	55
old word	-3
ordinal function	9
ordinal in-place	25
ordinal kin	-13
ordinal maybe	-10
ordinal month	85
ordinal number	-1
ordinal ordinal	5
ordinal particle	35
ordinal word	-6
ordinal workplace	-5
particle function	1
particle generic	-15
particle hour-part	9
particle in-place	-6
particle kin	-3
particle kin'	5
particle kins	-6
particle landmark	-3
particle landmark-before	-5
particle maybe	5
particle maybe-place	-4
particle month	36
particle none	-1
particle not-name	-2
particle not-name'	-3
particle number	26
particle old	-3
particle ordinal	14
particle particle	4
particle school	-12
particle street-before	-7
particle surname	-5
particle trading	-3
particle verb	4
particle word	-7
particle word'	13
particle workplace	-31
particle workplace-before	-9
school function	-14
school maybe-place	-11
school particle	3
school school	46
school street	3
school surname	2
school word	-1
street function	33
street in-place	-8
street landmark	3
street number	12
street street	7
street word	-7
street workplace	12
street-before maybe-place	3
street-before not-name	6
street-before number	-4
street-before particle	12
street-before word	24
surname generic	-1
surname in-place	-2
surname maybe	5
surname not-name	-11
surname school	1
surname surname	1
surname verb	-9
surname word	-4
surname workplace	13
title before-noun	6
title in-place	-13
title kin	-3
title maybe	41
title not-name	7
title surname	1
title word	70
title' word	9
trading generic	4
trading in-place	-4
trading maybe	-8
trading surname	-4
trading workplace-before	15
unit function	-8
unit generic	-17
unit in-place	2
unit kin	-17
unit kin'	3
unit maybe-place	-1
unit month	26
unit number	22
unit ordinal	25
unit particle	3
unit unit	2
unit verb	-2
unit word	-24
unit workplace	-3
unit' in-place	1
verb be	-6
verb before-noun	12
verb function	-29
verb generic	-5
verb hour-part	-1
verb in-place	-26
verb joint	-1
verb kin	-40
verb kin'	8
verb kins	-19
verb maybe	-4
verb maybe-place	-1
verb month	8
verb none	-2
verb not-name	-25
verb not-name'	-2
verb number	-11
verb ordinal	-6
verb particle	-17
verb street	-8
verb street-before	3
verb surname	-10
verb trading	-12
verb verb	-24
verb weekday	1
verb word	-35
verb word'	1
verb workplace	-16
verb workplace-before	3
weekday function	-18
weekday generic	-2
weekday kin	-11
weekday landmark-before	-1
weekday maybe	6
weekday number	15
weekday ordinal	17
weekday particle	16
weekday word	-6
weekday workplace-before	1
word be	-4
word before-noun	9
word clock	-4
word function	-28
word function'	6
word generic	-13
word hour-part	-7
word in-place	-16
word joint	-21
word kin	-21
word kin'	4
word kins	-24
word landmark	18
word landmark-before	-5
word maybe	-22
word maybe'	12
word maybe-place	-12
word month	-24
word none	-10
word not-name	-12
word not-name'	-34
word number	-17
word old	-8
word ordinal	-15
word particle	-35
word school	36
word street	51
word street-before	17
word surname	3
word title'	-1
word trading	-1
word unit	-1
word verb	-48
word weekday	-5
word word	-29
word word'	30
word workplace	17
word workplace-before	5
word' function'	3
word' in-place	30
word' kin'	9
word' particle	15
word' word	7
word' word'	14
workplace function	-13
workplace generic	17
workplace kin	1
workplace landmark	-2
workplace maybe-place	5
workplace not-name	-5
workplace number	-10
workplace ordinal	1
workplace particle	-1
workplace street	6
workplace surname	5
workplace verb	-18
workplace word	2
workplace workplace	8
workplace' function	-2
workplace' workplace'	-7
workplace-before function	16
workplace-before generic	8
workplace-before kin	3
workplace-before maybe	12
workplace-before maybe-place	2
workplace-before not-name	9
workplace-before number	-14
workplace-before particle	4
workplace-before street-before	6
workplace-before surname	6
workplace-before title	9
workplace-before trading	8
workplace-before verb	-11
workplace-before word	-1
workplace-before workplace-before	7
[both]
[address] function [address]	22
[address] function [name]	11
[address] function [place]	-1
[address] function [unknown]	4
[address] function generic	-5
[address] function in-place	-4
[address] function not-name	8
[address] function number	2
[address] function street	3
[address] function word	-11
[address] function workplace-before	3
[address] generic [address]	2
[address] generic word	-1
[address] in-place [address]	1
[address] in-place [place]	22
[address] in-place word	-1
[address] kins [place]	16
[address] maybe word	-7
[address] month kin	-2
[address] number kin	-4
[address] number maybe	-3
[address] number number	1
[address] number word	11
[address] ordinal word	14
[address] particle function	-1
[address] particle ordinal	-7
[address] trading maybe	-4
[address] verb function	-2
[address] word [address]	6
[address] word [date]	-6
[address] word [nationality]	1
[address] word [number]	6
[address] word [postcode]	-1
[address] word [unknown]	3
[address] word be	-2
[address] word edge	5
[address] word function	6
[address] word generic	-4
[address] word kin	4
[address] word maybe	2
[address] word not-name	-3
[address] word particle	-3
[address] word word	-4
[address] workplace function	9
[address] workplace school	1
[address] workplace word	1
[age] function [unknown]	6
[age] function function	6
[age] function old	3
[age] in-place word	-5
[age] number word	12
[age] old function	-16
[age] unit function	-2
[age] word [age]	8
[age] word [status]	6
[age] word edge	3
[age] word function	-8
[age] word in-place	-3
[age] word particle	-10
[age] word school	5
[bank] word [bank]	9
[bank] word function	-2
[bank] word word	4
[card] function word	2
[date] function [date]	30
[date] function function	-14
[date] function word	-23
[date] generic word	-2
[date] maybe word	1
[date] maybe-place word	5
[date] month none	-4
[date] street word	-6
[date] title' [name]	-7
[date] verb word	3
[date] word [address]	14
[date] word edge	-3
[date] word generic	3
[date] word in-place	-15
[date] word kin	5
[date] word ordinal	7
[date] word verb	-7
[date] word word	4
[email] function word	-2
[email] word function	-11
[email] word word	-5
[employer] function [name]	14
[employer] function [number]	2
[employer] function [unknown]	6
[employer] function function	-23
[employer] function kin	5
[employer] function kin'	3
[employer] function none	-2
[employer] function number	-6
[employer] function verb	3
[employer] function word	-11
[employer] function workplace	-9
[employer] generic function	6
[employer] generic in-place	-5
[employer] generic verb	-6
[employer] in-place [address]	16
[employer] in-place [name]	8
[employer] in-place [place]	-2
[employer] in-place kin'	3
[employer] in-place landmark-before	1
[employer] joint word	6
[employer] kin function	9
[employer] kins function	4
[employer] not-name [unknown]	8
[employer] not-name not-name	14
[employer] number unit	-1
[employer] particle function	-5
[employer] particle kin	-4
[employer] particle word	-5
[employer] school function	5
[employer] surname word	-5
[employer] verb function	-3
[employer] word in-place	1
[employer] word kin	9
[employer] word number	-3
[employer] word verb	-8
[employer] word word	-10
[handle] function word	-4
[handle] word function	-5
[handle] word in-place	-6
[handle] word word	-6
[handle] workplace in-place	-1
[link] function' [age]	-7
[link] word word	-6
[link] word' word	-7
[name] function [address]	-4
[name] function [name]	6
[name] function [unknown]	4
[name] function function	-5
[name] function generic	-4
[name] function in-place	-10
[name] function kin'	3
[name] function kins'	14
[name] function none	-1
[name] function not-name	1
[name] function verb	-14
[name] function word	3
[name] generic kin	-1
[name] in-place word	-6
[name] joint function	7
[name] joint generic	-3
[name] joint in-place	6
[name] kin function	25
[name] kin word	-10
[name] kin' not-name	-5
[name] maybe-place verb	-5
[name] month word	-4
[name] not-name function	-4
[name] not-name not-name	1
[name] number edge	8
[name] number function	7
[name] number number	-2
[name] number old	5
[name] number unit	-4
[name] number word	16
[name] ordinal [school]	-2
[name] particle kin	12
[name] particle word	-3
[name] title function	-1
[name] verb function	-7
[name] verb in-place	-1
[name] verb word	-11
[name] word [address]	3
[name] word [age]	2
[name] word [email]	8
[name] word [postcode]	-7
[name] word function	5
[name] word in-place	20
[name] word maybe	-9
[name] word none	-10
[name] word not-name	-1
[name] word number	3
[name] word verb	-7
[name] word word	-12
[name] word workplace	-3
[name] workplace workplace	5
[nationality] function [status]	-1
[nationality] function function	15
[nationality] function number	-4
[nationality] function word	-4
[nationality] maybe function	2
[nationality] word [place]	3
[nationality] word function	5
[nationality] word kin	9
[nationality] word verb	7
[nationality] word word	-12
[nationality] word' function	-4
[number] function edge	2
[number] function function	7
[number] function word	-4
[number] maybe verb	4
[number] number word	-1
[number] particle word	1
[number] street word	-9
[number] word [address]	1
[number] word edge	2
[number] word in-place	-2
[number] word kin	2
[number] word word	10
[phone] maybe function	-1
[phone] maybe word	-3
[phone] word edge	-2
[phone] word function	-4
[phone] word number	6
[phone] word verb	3
[phone] word word	9
[place] function [address]	35
[place] function [employer]	1
[place] function function	-32
[place] function in-place	-1
[place] function number	-4
[place] function street	5
[place] function word	-8
[place] function' function	2
[place] generic function	13
[place] generic particle	5
[place] in-place [name]	4
[place] in-place [place]	10
[place] in-place function	-2
[place] in-place street	-6
[place] in-place word	7
[place] kin [name]	-2
[place] kin function	-2
[place] kin number	2
[place] landmark word	-1
[place] maybe function	1
[place] maybe word	-5
[place] number number	3
[place] number unit	-3
[place] number word	-5
[place] ordinal function	-8
[place] particle function	-2
[place] surname function	2
[place] word [postcode]	-6
[place] word edge	2
[place] word function	8
[place] word kin	-8
[place] word none	-5
[place] word unit	3
[place] word verb	2
[place] workplace verb	-1
[plate] function function	-2
[plate] function word	-1
[plate] generic function	-2
[plate] number word	-4
[plate] word edge	6
[postcode] maybe word	-2
[postcode] word word	-7
[reference] function function	-3
[reference] generic not-name	-3
[reference] number function	-7
[reference] word edge	4
[reference] word function	-15
[reference] word generic	1
[reference] word in-place	8
[reference] word number	-1
[reference] word word	-1
[reference] workplace function	-10
[school] function [address]	10
[school] function [name]	18
[school] function function	-3
[school] function number	-2
[school] function school	3
[school] number kin	4
[school] ordinal word	-1
[school] word function	-11
[school] word in-place	-2
[school] word word	-3
[school] word workplace	-2
[status] function [unknown]	11
[status] function function	22
[status] function generic	-1
[status] function in-place	4
[status] function none	-3
[status] function number	-8
[status] function word	3
[status] in-place month	-18
[status] maybe function	4
[status] maybe in-place	-1
[status] maybe kin	2
[status] month edge	-1
[status] number function	-3
[status] number kin	-3
[status] number unit	-4
[status] verb function	26
[status] verb word	7
[status] word edge	-13
[status] word function	9
[status] word verb	-3
[status] word word	2
[status] word' none	1
[time] function [address]	7
[time] function function	-3
[time] in-place word	-5
[time] joint function	-1
[time] joint number	7
[time] joint word	6
[time] maybe function	3
[time] old old	1
[time] old verb	3
[time] unit function	10
[time] unit unit	11
[time] word edge	-2
[time] word function	2
[time] word number	-4
[time] word word	-11
[time] workplace word	-1
[unknown] function [unknown]	8
[unknown] function function	-10
[unknown] function kin	-3
[unknown] function number	-2
[unknown] function school	2
[unknown] generic [school]	9
[unknown] generic [unknown]	3
[unknown] generic function	2
[unknown] generic word	-9
[unknown] in-place word	-1
[unknown] maybe verb	-1
[unknown] maybe word	8
[unknown] not-name not-name	11
[unknown] number function	4
[unknown] ordinal word	-3
[unknown] word [date]	10
[unknown] word [email]	20
[unknown] word [name]	4
[unknown] word edge	14
[unknown] word function	-10
[unknown] word generic	-3
[unknown] word in-place	22
[unknown] word kin	2
[unknown] word month	-4
[unknown] word word	-14
[unknown] workplace function	2
and word in-place	6
be function word	-4
be word generic	-3
be word kin	3
be word none	-2
be word' [reference]	-3
clock function number	8
clock word word	-8
edge function [date]	3
edge function [employer]	-1
edge function [name]	-1
edge function [status]	6
edge function function	7
edge function generic	-4
edge function kin	-16
edge function verb	3
edge generic function	14
edge generic generic	-2
edge generic word	-2
edge generic workplace	-9
edge hour-part number	1
edge hour-part word	2
edge in-place [employer]	-1
edge in-place word	4
edge in-place workplace	-5
edge kin function	-7
edge kin word	-16
edge kins word	1
edge landmark function	-7
edge landmark in-place	-11
edge maybe function	10
edge maybe generic	-1
edge maybe kin	27
edge maybe maybe	-5
edge maybe not-name	-7
edge maybe verb	10
edge maybe word	-19
edge maybe workplace	1
edge maybe-place maybe	7
edge month [status]	-1
edge month function	-5
edge month in-place	-11
edge month none	8
edge month number	6
edge month word	-10
edge not-name function	14
edge not-name not-name	-3
edge not-name word	-1
edge number clock	6
edge number function	5
edge number in-place	9
edge number kin	-6
edge number kins	-5
edge number month	16
edge number word	-24
edge ordinal in-place	1
edge ordinal kin	-6
edge ordinal month	16
edge ordinal word	-9
edge particle [date]	1
edge particle kin	-4
edge particle none	2
edge particle word	-3
edge school function	-10
edge school in-place	-1
edge school maybe-place	-1
edge street function	-2
edge street in-place	-10
edge street word	-3
edge surname function	5
edge surname word	-1
edge title [name]	-1
edge title function	-5
edge weekday function	-3
edge weekday none	3
edge word [date]	21
edge word [status]	8
edge word [unknown]	2
edge word function	2
edge word generic'	3
edge word in-place	-32
edge word kin	22
edge word maybe	-7
edge word month	-1
edge word none	4
edge word none'	3
edge word not-name	-11
edge word number	4
edge word particle	-9
edge word word	-7
edge word workplace	14
edge word workplace'	2
edge workplace function	-9
edge workplace in-place	-4
edge workplace word	-6
edge workplace workplace	-16
function be word	3
function clock function	-2
function clock number	3
function clock word	-4
function function [address]	-12
function function [age]	-10
function function [employer]	-4
function function [name]	-4
function function [nationality]	-9
function function [place]	8
function function [school]	9
function function [status]	8
function function [time]	4
function function [unknown]	-16
function function edge	7
function function function	-2
function function in-place	-3
function function joint	-3
function function kin	-5
function function kins	-10
function function maybe-place	4
function function month	3
function function none	44
function function number	5
function function ordinal	-2
function function particle	-17
function function school	-7
function function street	-15
function function unit	7
function function verb	-9
function function word	-2
function function workplace	-1
function function workplace-before	2
function function' [name]	5
function function' verb	-2
function generic [employer]	3
function generic [name]	-10
function generic [phone]	-6
function generic [plate]	-6
function generic generic	-6
function generic kin	-9
function generic maybe	6
function generic none	2
function generic ordinal	6
function generic particle	7
function generic verb	-11
function generic word	-3
function generic workplace	14
function hour-part [date]	4
function hour-part function	13
function hour-part not-name	-3
function hour-part number	9
function hour-part word	-2
function in-place [address]	-5
function in-place [employer]	-8
function in-place [name]	-2
function in-place [nationality]	16
function in-place [place]	-19
function in-place [status]	6
function in-place [time]	1
function in-place generic	-6
function in-place in-place	1
function in-place joint	4
function in-place kin	-3
function in-place landmark	-2
function in-place month	4
function in-place none	20
function in-place number	4
function in-place old	1
function in-place ordinal	1
function in-place particle	-12
function in-place unit	12
function in-place workplace	-5
function in-place workplace-before	-1
function joint function	-2
function joint generic	-5
function joint none	2
function joint word	-12
function kin [name]	-2
function kin [nationality]	-2
function kin function	-11
function kin generic	-7
function kin in-place	7
function kin none	17
function kin not-name	-3
function kin particle	2
function kin street-before	6
function kin verb	-10
function kin word	-2
function kin' kin	6
function kins [name]	-2
function kins function	-17
function kins month	-1
function kins verb	-5
function kins word	-3
function landmark function	-15
function landmark street	1
function landmark word	-1
function landmark-before [address]	-2
function landmark-before [place]	-1
function landmark-before ordinal	11
function landmark-before verb	5
function maybe [address]	-4
function maybe [place]	6
function maybe [time]	-5
function maybe [unknown]	5
function maybe edge	-5
function maybe function	-9
function maybe generic	5
function maybe in-place	-6
function maybe kin	15
function maybe kins	4
function maybe maybe	-3
function maybe maybe-place	4
function maybe none	9
function maybe not-name	4
function maybe number	-3
function maybe school	2
function maybe surname	3
function maybe verb	10
function maybe word	-9
function maybe workplace	1
function maybe' function	5
function maybe-place function	-3
function maybe-place generic	2
function maybe-place in-place	-16
function maybe-place maybe	1
function maybe-place maybe-place	2
function maybe-place none	14
function maybe-place street	3
function maybe-place word	-2
function maybe-place workplace	5
function month [employer]	6
function month [status]	-6
function month function	-8
function month in-place	4
function month maybe	-7
function month none	13
function month number	2
function month ordinal	5
function month verb	-5
function month word	-2
function none [school]	6
function none edge	-1
function none none	12
function none word	-8
function not-name edge	-7
function not-name function	-7
function not-name in-place	-3
function not-name maybe	-5
function not-name none	10
function not-name not-name	-4
function not-name street	4
function not-name word	5
function not-name' function	-6
function not-name' not-name	-7
function not-name' not-name'	-9
function number [address]	-3
function number [name]	-3
function number [phone]	-2
function number [place]	3
function number [postcode]	6
function number edge	24
function number generic	-10
function number hour-part	2
function number in-place	3
function number kin	2
function number kins	-15
function number maybe	-16
function number month	25
function number none	19
function number number	4
function number old	19
function number particle	17
function number unit	10
function number verb	-2
function number word	-13
function old function	3
function old kin	4
function ordinal [date]	7
function ordinal in-place	2
function ordinal kin	-2
function ordinal maybe	-11
function ordinal month	19
function ordinal none	4
function ordinal number	-2
function ordinal particle	10
function ordinal word	-6
function ordinal workplace	-7
function particle [date]	1
function particle [employer]	12
function particle [place]	-5
function particle function	-11
function particle generic	-12
function particle hour-part	5
function particle month	7
function particle none	15
function particle not-name	-4
function particle number	1
function particle ordinal	10
function particle school	-2
function particle word	-10
function particle workplace	-1
function school function	-10
function school maybe-place	-5
function school verb	3
function school word	-5
function street [address]	7
function street [postcode]	3
function street function	-16
function street generic	-3
function street in-place	-6
function street-before edge	-4
function street-before function	-2
function street-before in-place	2
function street-before none	13
function surname edge	-7
function surname function	4
function surname particle	-2
function surname verb	-4
function surname word	-10
function title [name]	-6
function title function	-1
function title maybe	3
function title' [name]	-13
function trading function	-3
function trading word	-5
function unit edge	-4
function unit function	-1
function unit in-place	-4
function unit month	10
function unit verb	-5
function unit word	-1
function verb [employer]	7
function verb edge	-3
function verb function	-14
function verb in-place	-22
function verb maybe	17
function verb month	5
function verb none	5
function verb number	-5
function verb particle	-8
function verb surname	2
function verb word	3
function verb workplace	-3
function verb' [employer]	2
function weekday kin	-3
function weekday none	4
function weekday number	16
function weekday ordinal	7
function weekday particle	4
function weekday word	-7
function word [address]	3
function word [age]	2
function word [bank]	-11
function word [card]	-1
function word [date]	-10
function word [email]	-27
function word [handle]	-2
function word [link]	-1
function word [name]	12
function word [nationality]	1
function word [number]	-13
function word [place]	7
function word [plate]	-9
function word [postcode]	-8
function word [status]	15
function word [time]	-3
function word [unknown]	5
function word be	11
function word edge	-17
function word generic	1
function word hour-part	-8
function word in-place	-10
function word kin	6
function word kins	2
function word landmark	27
function word landmark-before	-8
function word maybe	-11
function word maybe-place	8
function word month	-18
function word none	33
function word not-name	-6
function word number	-9
function word ordinal	-3
function word particle	-6
function word school	10
function word street	27
function word trading	8
function word unit	4
function word verb	-6
function word weekday	4
function word word	-1
function word workplace	12
function word workplace-before	9
function word' function	-1
function word' in-place	2
function word' none	8
function word' none'	1
function word' verb	2
function word' word	7
function workplace [place]	1
function workplace [status]	-1
function workplace [unknown]	13
function workplace function	-10
function workplace generic	3
function workplace in-place	4
function workplace none	5
function workplace number	-6
function workplace surname	7
function workplace word	-14
function workplace workplace	4
function workplace' workplace'	-7
function workplace-before [address]	2
function workplace-before [employer]	-3
function workplace-before function	9
function workplace-before number	-3
function' function none	3
function' word edge	-3
function' word function	-5
function' word' function	-8
generic function [employer]	3
generic function [name]	-9
generic function [unknown]	-3
generic function function	-25
generic function in-place	-8
generic function kin	-13
generic function not-name	1
generic function workplace	8
generic function' word'	-7
generic generic [name]	7
generic generic function	-7
generic generic in-place	-7
generic generic verb	-6
generic generic word	-1
generic in-place [place]	2
generic in-place word	-14
generic in-place workplace	-1
generic kin [name]	-2
generic kin function	-14
generic kin in-place	-2
generic kins function	-2
generic maybe in-place	-1
generic maybe verb	2
generic maybe word	2
generic maybe-place word	2
generic not-name function	-5
generic number number	-5
generic number word	-10
generic particle [address]	-6
generic surname [school]	-4
generic unit function	-2
generic verb edge	-1
generic verb function	-3
generic verb in-place	-1
generic verb word	-2
generic word [address]	-12
generic word [age]	-3
generic word [employer]	-4
generic word [place]	-14
generic word [postcode]	-2
generic word [unknown]	-2
generic word be	-5
generic word edge	6
generic word function	2
generic word in-place	17
generic word kin	-13
generic word not-name	-9
generic word particle	10
generic word school	1
generic word surname	2
generic word verb	-10
generic word workplace	9
generic workplace edge	4
generic workplace function	1
generic workplace generic	-1
generic workplace in-place	6
generic workplace word	16
generic workplace workplace	4
hour-part clock function	3
hour-part function function	15
hour-part in-place number	14
hour-part in-place word	-1
hour-part number word	2
hour-part word edge	3
hour-part word function	3
hour-part word word	-7
in-place function [address]	-6
in-place function [employer]	7
in-place function [name]	19
in-place function [place]	9
in-place function edge	-10
in-place function function	-5
in-place function hour-part	5
in-place function in-place	-1
in-place function kin	-3
in-place function maybe	-2
in-place function maybe-place	-8
in-place function number	4
in-place function school	-5
in-place function unit	7
in-place function workplace	-13
in-place function workplace-before	-1
in-place function' [name]	9
in-place function' word	1
in-place function' word'	-5
in-place generic [address]	-1
in-place generic function	-25
in-place generic generic	1
in-place generic none	8
in-place generic verb	-5
in-place generic word	16
in-place hour-part word	-6
in-place in-place [address]	10
in-place in-place [employer]	5
in-place in-place none	5
in-place in-place number	3
in-place kin [name]	14
in-place kin function	7
in-place kin in-place	-6
in-place kin maybe	3
in-place kin none	3
in-place kin verb	-9
in-place kin' function	2
in-place kins function	-5
in-place kins word	-1
in-place landmark [name]	6
in-place landmark [place]	-1
in-place landmark function	-6
in-place landmark in-place	-1
in-place landmark-before [place]	-15
in-place landmark-before number	8
in-place landmark-before workplace	-9
in-place maybe [place]	1
in-place maybe edge	-2
in-place maybe function	-8
in-place maybe generic	1
in-place maybe kin	-3
in-place maybe maybe	5
in-place maybe none	3
in-place maybe surname	1
in-place maybe verb	11
in-place maybe workplace	2
in-place maybe-place [name]	6
in-place maybe-place edge	-6
in-place maybe-place function	-9
in-place maybe-place none	6
in-place maybe-place word	8
in-place month edge	-30
in-place month function	-7
in-place month in-place	11
in-place month none	13
in-place month particle	11
in-place month word	11
in-place none [address]	-2
in-place none [school]	2
in-place none edge	-1
in-place none function	-5
in-place none in-place	2
in-place none none	3
in-place none particle	-3
in-place not-name in-place	7
in-place not-name verb	-3
in-place number function	6
in-place number generic	-3
in-place number in-place	2
in-place number kin	6
in-place number kins	-1
in-place number none	3
in-place number particle	13
in-place number unit	9
in-place number word	-11
in-place old [age]	-2
in-place ordinal edge	3
in-place ordinal function	17
in-place ordinal kin	4
in-place ordinal month	2
in-place ordinal unit	2
in-place ordinal word	-10
in-place particle [employer]	8
in-place particle [unknown]	7
in-place particle function	3
in-place particle generic	-6
in-place particle landmark	-3
in-place particle landmark-before	-1
in-place particle none	3
in-place particle workplace	-19
in-place particle workplace-before	-2
in-place school [place]	-5
in-place school function	-21
in-place street function	-14
in-place street word	-1
in-place street-before edge	-2
in-place street-before function	-10
in-place street-before none	8
in-place street-before verb	-6
in-place street-before word	-1
in-place surname [bank]	-6
in-place surname [nationality]	-3
in-place surname maybe	3
in-place surname particle	-1
in-place surname word	4
in-place title [name]	4
in-place title word	2
in-place trading [name]	3
in-place trading function	-1
in-place trading workplace-before	9
in-place unit function	3
in-place unit none	5
in-place verb [unknown]	4
in-place verb maybe	5
in-place verb none	1
in-place verb word	3
in-place weekday none	4
in-place word [address]	-21
in-place word [age]	-1
in-place word [date]	-4
in-place word [email]	-2
in-place word [handle]	-4
in-place word [name]	3
in-place word [nationality]	3
in-place word [number]	-2
in-place word [postcode]	7
in-place word [school]	-10
in-place word [unknown]	1
in-place word be	7
in-place word edge	-17
in-place word function	8
in-place word function'	-1
in-place word generic	20
in-place word kin	-4
in-place word kins	12
in-place word landmark	15
in-place word landmark-before	1
in-place word maybe	7
in-place word none	24
in-place word not-name	12
in-place word number	-6
in-place word old	1
in-place word ordinal	-2
in-place word particle	-20
in-place word school	23
in-place word street	13
in-place word surname	19
in-place word title	1
in-place word trading	3
in-place word verb	-9
in-place word word	3
in-place word workplace	20
in-place word workplace-before	3
in-place word' function	10
in-place word' kin	7
in-place word' word	1
in-place workplace [address]	2
in-place workplace [employer]	-3
in-place workplace [place]	1
in-place workplace function	-14
in-place workplace in-place	-6
in-place workplace kin	-3
in-place workplace landmark	-6
in-place workplace none	14
in-place workplace verb	-8
in-place workplace word	-15
in-place workplace workplace	-6
in-place workplace' workplace'	-8
in-place workplace-before [employer]	-15
in-place workplace-before edge	-8
in-place workplace-before generic	-8
in-place workplace-before in-place	11
in-place workplace-before maybe	9
in-place workplace-before none	18
in-place workplace-before street-before	5
in-place workplace-before surname	2
in-place workplace-before title	10
in-place workplace-before trading	1
in-place workplace-before verb	-9
in-place workplace-before word	2
joint generic generic	-3
joint generic verb	-1
joint maybe verb	6
joint maybe word	7
joint number unit	-4
joint word function	1
joint word generic	-3
joint word verb	-5
joint word word	-2
joint workplace word	-1
kin before-noun function	5
kin function [unknown]	-13
kin function edge	1
kin function function	3
kin function kin	-2
kin function not-name	-6
kin function number	4
kin function verb	1
kin function word	-5
kin function workplace	-8
kin generic [name]	-14
kin generic edge	-1
kin in-place [age]	-4
kin in-place [employer]	-4
kin in-place [place]	-5
kin in-place [school]	-2
kin in-place function	-2
kin in-place unit	9
kin in-place word	-6
kin kin function	-6
kin kin generic	-3
kin kin kin	-11
kin kin maybe	3
kin kin none	1
kin kin number	5
kin kin' function	-5
kin kins word	-1
kin maybe function	37
kin maybe in-place	15
kin maybe none	2
kin maybe verb	15
kin maybe word	41
kin maybe' function	5
kin maybe' verb	6
kin month verb	1
kin month word	-6
kin not-name in-place	-4
kin not-name title	-5
kin not-name word	6
kin number function	3
kin number number	15
kin number old	3
kin number unit	5
kin number verb	-2
kin number word	24
kin number workplace	-3
kin old [age]	-5
kin ordinal function	-12
kin ordinal word	-9
kin particle [employer]	-6
kin particle function	-13
kin particle kin	-1
kin school word	-6
kin surname trading	-2
kin surname word	6
kin title [name]	-36
kin title function	1
kin title maybe	7
kin trading verb	1
kin trading word	9
kin verb edge	-3
kin verb function	-20
kin verb in-place	2
kin verb kin	-1
kin verb particle	-3
kin verb verb	-2
kin verb word	-23
kin word [address]	-9
kin word [age]	19
kin word [date]	-10
kin word [employer]	1
kin word [name]	-15
kin word [nationality]	21
kin word [number]	2
kin word [place]	13
kin word [unknown]	-14
kin word edge	-12
kin word function	11
kin word generic	13
kin word in-place	11
kin word joint	15
kin word kin	-1
kin word kins	-7
kin word maybe	-1
kin word none	12
kin word not-name	2
kin word old	5
kin word particle	2
kin word title	-9
kin word unit	3
kin word verb	21
kin word word	-2
kin word' function	13
kin word' verb	6
kin word' word	5
kins function function	-6
kins function word	-16
kins kin number	-5
kins kin verb	11
kins maybe [address]	-5
kins maybe function	7
kins maybe particle	3
kins not-name word	-2
kins number function	1
kins number word	-4
kins word [nationality]	-3
kins word edge	4
kins word function	13
kins word kin	10
kins word not-name	-3
kins word particle	5
kins word verb	-7
kins word word	-18
landmark function function	1
landmark number word	-2
landmark street function	8
landmark word function	1
landmark word not-name	3
landmark word word	-1
landmark-before function function	-1
landmark-before kin function	-1
landmark-before landmark-before word	2
landmark-before ordinal word	8
landmark-before word [number]	7
landmark-before word edge	-2
landmark-before word function	-7
landmark-before word in-place	5
landmark-before word kin	3
landmark-before word verb	4
landmark-before word word	12
landmark-before workplace generic	-10
maybe function [address]	4
maybe function [employer]	6
maybe function [name]	1
maybe function [status]	1
maybe function edge	-4
maybe function function	-16
maybe function maybe	-1
maybe function none	2
maybe function particle	-1
maybe generic trading	1
maybe generic workplace	8
maybe in-place function	-7
maybe in-place none	4
maybe kin function	12
maybe kin word	5
maybe maybe function	-8
maybe maybe word	-13
maybe number function	-1
maybe particle word	6
maybe school in-place	-5
maybe surname function	17
maybe verb function	-2
maybe word [address]	7
maybe word [employer]	5
maybe word [name]	-4
maybe word [nationality]	1
maybe word be	-4
maybe word edge	-3
maybe word function	-7
maybe word generic	8
maybe word maybe	-2
maybe word not-name	-1
maybe word number	-2
maybe word old	-5
maybe word particle	-1
maybe word verb	-1
maybe word word	-5
maybe word workplace	15
maybe workplace function	8
maybe workplace in-place	8
maybe workplace not-name	1
maybe' word in-place	6
maybe-place function word	-7
maybe-place in-place word	-6
maybe-place landmark function	5
maybe-place not-name not-name	1
maybe-place word [bank]	-2
maybe-place word function	21
maybe-place word in-place	-7
maybe-place word verb	7
maybe-place workplace function	7
maybe-place workplace in-place	1
maybe-place workplace word	3
month function [status]	-9
month function edge	-4
month function none	7
month function number	39
month function ordinal	15
month function word	-8
month in-place [time]	7
month in-place none	14
month in-place ordinal	23
month number word	6
month ordinal edge	1
month ordinal function	9
month ordinal word	11
month particle none	2
month verb function	5
month verb word	3
month word function	-1
month word word	-11
none and word	1
none function [employer]	-3
none function edge	2
none function function	26
none function in-place	6
none function none	10
none function number	-1
none function street	5
none function word	24
none function workplace	5
none function' edge	13
none function' function	13
none function' word	8
none generic function	12
none generic word	13
none hour-part word	4
none in-place month	18
none in-place word	36
none in-place' edge	1
none in-place' function	4
none kin function	19
none kin in-place	2
none kin none	4
none kin word	16
none kins word	5
none landmark function	26
none landmark in-place	8
none landmark word	15
none landmark-before none	5
none maybe function	11
none maybe word	9
none maybe-place function	5
none month [time]	2
none month edge	15
none month function	29
none month in-place	8
none month kin	1
none month verb	7
none month word	16
none none function	1
none none' function	1
none not-name function	13
none not-name not-name	1
none not-name verb	2
none not-name word	11
none number unit	-9
none number word	4
none ordinal word	3
none particle month	5
none particle none	1
none particle word	14
none school function	23
none school in-place	9
none school school	6
none school word	13
none street function	25
none street in-place	10
none street kin	1
none street word	17
none street-before none	8
none surname word	13
none surname workplace	2
none trading function	3
none unit none	16
none verb function	2
none verb word	7
none word [nationality]	-2
none word [place]	-1
none word edge	14
none word function	16
none word in-place	10
none word kins	-5
none word maybe	4
none word none	6
none word number	7
none word street	3
none word verb	25
none word word	16
none word' edge	3
none word' function	3
none workplace function	17
none workplace in-place	14
none workplace word	18
none' function kin	3
none' function word	8
none' function' none	2
none' word function	12
none' word in-place	2
none' word verb	3
none' word word	10
none' word' edge	8
none' word' function	19
none' word' in-place	1
none' word' verb	2
none' word' word	7
not-name clock unit	-1
not-name function function	4
not-name function generic	-1
not-name function kin	-1
not-name function none	-4
not-name function not-name	-1
not-name function verb	3
not-name function word	10
not-name function workplace	-7
not-name generic function	7
not-name generic in-place	8
not-name generic particle	4
not-name in-place word	-1
not-name maybe in-place	5
not-name maybe verb	3
not-name maybe-place word	-2
not-name not-name [address]	23
not-name not-name [name]	-1
not-name not-name [nationality]	10
not-name not-name [place]	1
not-name not-name function	-6
not-name not-name none	6
not-name not-name particle	-7
not-name not-name verb	-9
not-name not-name word	-11
not-name number kin	-2
not-name title [name]	-2
not-name word [address]	-2
not-name word [name]	1
not-name word [unknown]	-1
not-name word edge	-10
not-name word function	-13
not-name word maybe	-2
not-name word none	7
not-name word trading	-1
not-name word verb	10
not-name word word	8
not-name word' kin'	3
not-name word' none	1
not-name workplace function	-2
not-name' not-name not-name	-4
not-name' not-name' edge	-3
not-name' not-name' function	-16
not-name' not-name' kin	-1
not-name' not-name' word	-8
not-name' word verb	-2
number clock function	12
number clock in-place	3
number function [employer]	3
number function [name]	-2
number function [unknown]	4
number function be	-3
number function edge	6
number function function	3
number function generic	-2
number function hour-part	2
number function in-place	4
number function kin	9
number function maybe	-8
number function number	17
number function unit	-7
number function word	9
number generic number	-7
number hour-part function	1
number hour-part in-place	1
number hour-part word	6
number in-place generic	3
number in-place maybe	8
number in-place month	15
number in-place number	13
number in-place word	-2
number joint function	-3
number joint word	-4
number kin [name]	-3
number kin edge	8
number kin function	-9
number kin generic	3
number kin number	-3
number kin verb	1
number kins function	-14
number kins generic	-4
number kins hour-part	1
number kins in-place	-7
number kins month	3
number kins number	1
number kins verb	-6
number maybe edge	-1
number maybe function	-12
number maybe in-place	-11
number maybe word	-1
number maybe-place function	-2
number month edge	14
number month function	27
number month in-place	8
number month kin	8
number month word	12
number none word	-4
number not-name not-name	-8
number not-name street	4
number number [status]	-5
number number edge	21
number number generic	-3
number number in-place	3
number number kin	17
number number number	7
number number unit	-23
number number verb	-13
number number word	17
number old edge	2
number old function	22
number old in-place	2
number old kin	8
number old old	1
number old word	4
number ordinal function	3
number ordinal word	1
number particle function	25
number particle number	15
number particle word	8
number street-before function	1
number trading word	-1
number unit [address]	-1
number unit function	4
number unit generic	-14
number unit in-place	6
number unit joint	1
number unit kin	-11
number unit not-name	-1
number unit number	1
number unit unit	6
number unit verb	-6
number unit word	-16
number verb function	-3
number verb word	-2
number word [status]	-1
number word [unknown]	-7
number word edge	-11
number word function	-12
number word in-place	-14
number word kin	-3
number word kins	-1
number word not-name	-4
number word not-name'	-2
number word number	13
number word ordinal	17
number word particle	-11
number word surname	-4
number word verb	-6
number word word	2
number word workplace	3
old function word	1
old number function	5
old number kin	11
old number word	20
old word [age]	-1
old word edge	1
old word function	-10
ordinal function month	9
ordinal generic function	-1
ordinal in-place kin	7
ordinal in-place month	22
ordinal kin word	-3
ordinal maybe word	-4
ordinal month [time]	2
ordinal month edge	15
ordinal month function	23
ordinal month in-place	3
ordinal month kin	5
ordinal month verb	5
ordinal month word	18
ordinal number unit	-2
ordinal particle function	13
ordinal particle month	10
ordinal unit function	-1
ordinal unit month	21
ordinal unit word	-2
ordinal word [address]	11
ordinal word function	-9
ordinal word in-place	-15
ordinal word kin	-3
ordinal word none	4
ordinal word word	6
ordinal workplace [address]	-5
particle function function	-1
particle function in-place	6
particle function particle	3
particle function verb	-6
particle function word	5
particle function' word	-2
particle generic [unknown]	1
particle generic in-place	-6
particle generic particle	-7
particle generic workplace	-9
particle kin [name]	-3
particle kin function	8
particle kin generic	-1
particle kin kin	-4
particle kin word	-3
particle kin' function	2
particle kins school	-3
particle kins word	-2
particle maybe function	4
particle maybe in-place	-8
particle maybe kin	-3
particle maybe word	10
particle maybe-place function	-1
particle month function	12
particle month in-place	2
particle not-name function	-1
particle not-name not-name	6
particle not-name word	-2
particle not-name' not-name'	-3
particle number edge	2
particle number function	9
particle number in-place	11
particle number kins	-13
particle number particle	4
particle number verb	-3
particle ordinal [time]	-5
particle ordinal edge	3
particle ordinal function	7
particle ordinal particle	13
particle ordinal word	-7
particle particle [date]	9
particle particle function	-4
particle particle kin	-4
particle particle word	1
particle school function	-5
particle street-before function	-6
particle verb edge	12
particle verb function	5
particle verb word	-11
particle weekday function	-3
particle weekday particle	5
particle word [name]	-1
particle word [place]	5
particle word [unknown]	-3
particle word be	-1
particle word edge	4
particle word function	-6
particle word generic	-1
particle word maybe	13
particle word none	1
particle word particle	-16
particle word verb	8
particle word word	-2
particle word' function	1
particle workplace function	-9
particle workplace generic	-8
particle workplace word	-1
particle workplace-before function	-1
school maybe-place function	-8
school particle word	5
school school function	17
school school in-place	3
school school not-name	7
school school word	8
school word generic	10
school word verb	-1
street function [date]	-2
street function function	10
street function generic	1
street function kin	-1
street function word	10
street function workplace	18
street word function	-6
street word verb	6
street word word	-1
street workplace function	5
street-before number verb	-5
street-before particle [address]	11
street-before word function	5
street-before word kin	-2
street-before word word	26
surname function function	-5
surname function word	10
surname not-name edge	-2
surname school word	1
surname verb word	-1
surname word edge	4
surname word function	-8
surname word joint	-4
surname word kin	-4
surname word number	5
surname word particle	6
surname word surname	3
surname word verb	1
surname word word	-1
surname workplace function	3
surname workplace-before function	-2
title before-noun verb	3
title in-place word	-4
title maybe function	11
title maybe verb	7
title maybe word	11
title word edge	1
title word function	21
title word in-place	5
title word verb	25
title word word	26
trading in-place in-place	-1
trading maybe verb	-8
trading word function	-8
trading word in-place	7
trading workplace-before function	7
unit function hour-part	2
unit function in-place	8
unit function none	-6
unit function particle	3
unit function word	-15
unit generic word	-7
unit in-place in-place	4
unit in-place not-name	11
unit in-place word	-7
unit kin [name]	-1
unit kin function	-9
unit month function	6
unit month word	2
unit number function	4
unit number in-place	3
unit number number	-2
unit number word	3
unit ordinal function	5
unit ordinal word	1
unit word in-place	-4
unit word kin	3
unit word number	-1
unit word verb	-8
unit word word	-13
unit workplace title	-2
unit' in-place particle	1
verb before-noun [unknown]	3
verb before-noun none	3
verb function [status]	17
verb function [time]	6
verb function function	-16
verb function generic	-1
verb function maybe	-12
verb function none	3
verb function not-name	1
verb function number	-1
verb function particle	-6
verb function word	-9
verb generic function	-8
verb hour-part function	-2
verb in-place [time]	6
verb in-place function	-5
verb in-place number	1
verb in-place word	-16
verb kin [name]	-3
verb kin function	-8
verb kin word	-5
verb kin' [name]	2
verb kin' word	1
verb kins word	-3
verb maybe function	4
verb maybe in-place	8
verb maybe none	5
verb maybe verb	-12
verb maybe word	-10
verb maybe-place in-place	-3
verb not-name function	-3
verb not-name in-place	-3
verb not-name word	-5
verb not-name' not-name'	-2
verb number [place]	1
verb number edge	-8
verb number function	4
verb number number	-15
verb number old	2
verb number unit	-4
verb number verb	-3
verb number word	-3
verb ordinal month	10
verb ordinal verb	-3
verb ordinal word	-4
verb particle word	-13
verb street in-place	-6
verb surname word	-11
verb trading in-place	-1
verb trading word	-7
verb verb function	-11
verb verb in-place	-3
verb verb maybe	5
verb verb word	-11
verb weekday none	4
verb weekday number	6
verb word [age]	10
verb word [number]	-1
verb word [postcode]	-3
verb word [unknown]	-3
verb word edge	-3
verb word function	-7
verb word generic	-18
verb word in-place	-9
verb word kin	-8
verb word landmark	7
verb word landmark'	1
verb word month	4
verb word not-name	-2
verb word number	-12
verb word particle	1
verb word school	1
verb word surname	-4
verb word verb	-10
verb word weekday	-1
verb word word	1
verb word workplace	-8
verb word' [ip]	-5
verb word' none	1
verb workplace function	-1
verb workplace in-place	-8
verb workplace-before [employer]	3
weekday generic school	-2
weekday in-place month	1
weekday maybe function	3
weekday number word	2
weekday ordinal word	5
weekday particle ordinal	15
weekday word edge	-3
weekday word function	10
weekday word in-place	-12
word function [address]	-30
word function [date]	-13
word function [email]	-3
word function [employer]	-10
word function [name]	-3
word function [nationality]	-6
word function [phone]	-2
word function [place]	-1
word function [status]	8
word function edge	-8
word function function	1
word function generic	1
word function hour-part	4
word function joint	-2
word function kin	-8
word function kins	-12
word function maybe-place	7
word function none	16
word function not-name	-12
word function number	-13
word function ordinal	-8
word function particle	3
word function school	-4
word function title	-1
word function verb	-4
word function workplace	16
word function workplace-before	5
word function' [reference]	6
word function' function	-9
word function' verb	-2
word generic [employer]	3
word generic [unknown]	3
word generic edge	4
word generic function	-6
word generic kin	-2
word generic kins	-1
word generic none	9
word generic number	-1
word generic verb	-2
word generic word	-6
word hour-part edge	-6
word hour-part in-place	-5
word hour-part number	-2
word hour-part word	-4
word in-place [address]	-3
word in-place [date]	-8
word in-place [employer]	4
word in-place [place]	-14
word in-place [unknown]	-4
word in-place kin	6
word in-place landmark-before	2
word in-place none	5
word in-place number	-7
word in-place particle	-11
word in-place word	7
word in-place word'	3
word in-place workplace	-2
word joint function	-3
word kin [age]	-1
word kin [name]	-9
word kin edge	-3
word kin function	-6
word kin generic	-1
word kin none	15
word kin verb	-5
word kin word	1
word kin workplace	4
word kin' [name]	1
word kins in-place	-3
word kins word	-12
word landmark [name]	4
word landmark function	10
word landmark in-place	-2
word landmark word	1
word landmark-before function	-7
word landmark-before word	-4
word maybe [nationality]	2
word maybe [number]	-3
word maybe [unknown]	6
word maybe edge	-1
word maybe function	-12
word maybe generic	-8
word maybe in-place	4
word maybe maybe	-3
word maybe none	4
word maybe number	-2
word maybe verb	-8
word maybe word	-12
word maybe-place function	-9
word maybe-place generic	-3
word maybe-place kin	-4
word maybe-place none	3
word month [address]	-5
word month [place]	-6
word month function	-8
word month in-place	-1
word month kin	-9
word month none	15
word month number	8
word month ordinal	3
word month particle	-1
word month word	-3
word none [time]	15
word none function	-1
word none none	1
word none verb	-1
word none word	-5
word not-name [date]	3
word not-name edge	13
word not-name function	-5
word not-name generic	12
word not-name kin	-7
word not-name kins	2
word not-name landmark	4
word not-name not-name	-22
word not-name particle	-5
word not-name street	1
word not-name' [date]	-3
word not-name' not-name'	-19
word not-name' word	-8
word number [postcode]	5
word number [unknown]	5
word number clock	5
word number edge	-5
word number in-place	-5
word number joint	-3
word number kin	-19
word number maybe	-9
word number month	15
word number not-name	-1
word number number	15
word number old	10
word number ordinal	5
word number particle	-7
word number unit	-16
word number verb	16
word number word	-23
word old [age]	-5
word ordinal [bank]	-3
word ordinal [reference]	-1
word ordinal [school]	-6
word ordinal edge	-6
word ordinal function	-1
word ordinal maybe	4
word ordinal month	13
word ordinal unit	-1
word ordinal word	-4
word particle [date]	4
word particle function	-21
word particle generic	3
word particle in-place	-9
word particle kin	-3
word particle maybe	2
word particle none	8
word particle number	2
word particle particle	-12
word particle word	-14
word school [school]	2
word school function	9
word school in-place	6
word school school	1
word street [postcode]	1
word street edge	1
word street function	17
word street in-place	5
word street kin	3
word street-before [place]	4
word street-before none	5
word surname [number]	2
word surname edge	14
word surname function	-8
word surname generic	4
word surname in-place	1
word surname kin	-1
word surname surname	-4
word surname word	-3
word surname workplace-before	-3
word title function	-3
word title word	3
word title' [name]	-1
word trading [name]	2
word trading function	1
word trading in-place	-5
word trading none	2
word trading not-name	-3
word trading word	-5
word unit function	-4
word unit in-place	4
word unit none	6
word verb edge	-17
word verb function	2
word verb hour-part	5
word verb in-place	-1
word verb kin	-5
word verb kins	-2
word verb number	-1
word verb surname	5
word verb verb	-16
word verb weekday	-1
word verb word	-12
word weekday function	-5
word weekday in-place	-2
word weekday none	6
word weekday number	17
word weekday ordinal	8
word word [address]	-6
word word [age]	1
word word [bank]	10
word word [card]	-9
word word [date]	-11
word word [email]	-9
word word [employer]	-4
word word [handle]	-7
word word [ip]	-1
word word [link]	-12
word word [name]	-10
word word [nationality]	-3
word word [number]	-10
word word [phone]	-2
word word [place]	-2
word word [plate]	-11
word word [postcode]	-6
word word [reference]	-11
word word [status]	-9
word word [unknown]	-11
word word be	-3
word word edge	4
word word function	-2
word word generic	-12
word word hour-part	1
word word in-place	-2
word word kin	-10
word word kins	-15
word word landmark	5
word word landmark-before	5
word word maybe	-3
word word month	-17
word word none	25
word word none'	6
word word not-name	10
word word number	1
word word old	-8
word word ordinal	-7
word word school	7
word word street	4
word word street'	3
word word surname	9
word word title	-6
word word trading	-6
word word unit	-10
word word verb	-16
word word weekday	-2
word word word	-2
word word word'	2
word word' [address]	-4
word word' [reference]	-7
word word' none	24
word word' verb	1
word workplace [date]	1
word workplace [employer]	-8
word workplace [place]	1
word workplace [postcode]	1
word workplace edge	1
word workplace function	14
word workplace generic	13
word workplace in-place	-7
word workplace kin	2
word workplace not-name	3
word workplace verb	-1
word workplace word	-3
word workplace workplace	19
word workplace-before edge	-10
word workplace-before kin	-1
word workplace-before not-name	6
word workplace-before street-before	2
word workplace-before verb	-5
word workplace-before word	5
word' function kins'	1
word' in-place [name]	14
word' in-place unit'	5
word' kin' edge	2
word' particle none'	3
word' particle word'	2
word' word kin'	2
word' word' function	2
workplace function [address]	-1
workplace function [name]	-1
workplace function edge	4
workplace function function	8
workplace function word	-14
workplace generic verb	-4
workplace generic word	10
workplace generic workplace	15
workplace in-place [address]	-1
workplace in-place [employer]	-1
workplace in-place [place]	-5
workplace in-place function	14
workplace maybe-place function	1
workplace number function	-4
workplace surname word	3
workplace verb be	-3
workplace verb function	-1
workplace word [place]	-7
workplace word [unknown]	6
workplace word edge	-6
workplace word function	-14
workplace word in-place	5
workplace word kins	3
workplace word not-name	-3
workplace word particle	3
workplace word trading	2
workplace word word	4
workplace word workplace	2
workplace workplace [place]	-1
workplace workplace function	1
workplace workplace in-place	1
workplace' function word	-2
workplace' workplace' function	-4
workplace-before function [address]	7
workplace-before function [employer]	-6
workplace-before function [status]	-2
workplace-before function function	4
workplace-before function generic	3
workplace-before function kin	1
workplace-before function landmark-before	7
workplace-before function maybe-place	4
workplace-before function street-before	15
workplace-before function word	-18
workplace-before generic in-place	7
workplace-before in-place function	5
workplace-before in-place street-before	4
workplace-before in-place word	-4
workplace-before kin word	4
workplace-before maybe-place word	1
workplace-before not-name not-name	9
workplace-before number function	-13
workplace-before particle none	6
workplace-before title word	3
workplace-before word [name]	2
workplace-before word edge	-2
workplace-before word function	-2
workplace-before word in-place	-6
workplace-before word landmark-before	-4
workplace-before word number	-2
workplace-before word surname	3
workplace-before word verb	-2
workplace-before word word	9
[capital]
0	7 15 -31 24 12
1	49 72 126 69 47
2	8 4 -15 -10 -8
3	10 2 55 42 4
[chip]
[address]	1 5 0 8 13
[age]	0 -15 0 -18 -8
[bank]	0 -15 0 -3 0
[card]	-16 -31 0 -13 -13
[date]	-8 -9 0 -16 -3
[email]	-10 -13 0 -42 -7
[employer]	-4 -15 0 -13 -6
[handle]	-28 -49 0 -42 -12
[ip]	0 -18 0 -1 -5
[link]	-23 -36 0 -39 -11
[name]	-11 -13 0 -10 0
[nationality]	-2 -6 0 -12 0
[number]	-19 -18 0 -8 0
[phone]	-12 -40 0 -30 -7
[place]	10 6 0 -14 -8
[plate]	-29 -53 0 -7 0
[postcode]	7 22 0 -30 -5
[reference]	-36 -72 0 -28 -7
[school]	0 -15 0 -22 -15
[status]	6 6 0 1 -13
[time]	-3 -11 0 -16 -18
[unknown]	5 10 0 7 2
[class]
addressed	2 9 -11 1 -7
after-name	10 54 10 3 -2
age-year	5 44 -8 0 2
and	5 14 13 6 -3
be	2 9 -38 14 13
before-noun	-7 -10 -6 -17 -3
clock	31 70 61 38 35
clock-before	-10 -18 -11 26 20
firm	0 19 0 29 18
function	-6 -20 -46 -31 -5
generic	13 10 0 0 9
home-unit	11 6 13 29 24
hour-part	47 53 69 55 21
in-place	2 -5 -25 9 13
joint	-7 -6 -32 -9 -8
kin	2 -14 -50 12 7
kins	-18 -24 -26 -23 -21
landmark	18 41 27 9 -2
landmark-before	4 -3 0 19 5
landmark-kept	-8 -4 -37 -19 -7
maybe	-7 7 52 16 6
maybe-place	0 11 33 16 16
month	64 91 82 44 45
month-word	14 30 46 17 1
name	85 104 0 116 110
nation	23 38 0 23 1
not-firm	4 -8 -27 -15 -1
not-name	-4 -12 -24 -15 -4
number	32 35 80 41 46
old	37 39 19 37 20
ordinal	34 35 59 33 38
particle	14 12 51 24 24
place	72 66 0 79 66
place-part	38 33 56 37 16
school	48 42 35 4 10
school-before	-4 -16 25 46 46
school-strong	56 50 52 38 14
spell	9 2 41 1 -1
status	51 51 0 64 66
street	77 90 84 39 61
street-before	34 27 46 29 17
street-weak	28 32 42 16 7
surname	11 5 19 -2 1
title	-8 -5 6 57 4
trading	35 23 16 7 14
unit	-20 -39 -24 -18 -2
verb	-7 -11 -42 -23 -19
weekday	0 -5 1 -2 5
word	-17 -7 -1 -8 -21
work-in	0 1 -2 27 15
workplace	50 27 13 1 17
workplace-before	0 -14 -2 33 54
workplace-strong	32 43 57 42 42
year	0 1 -19 -8 -5
[edge]
	-18 -10 0 -35 -20
[floor]
	-35
[gap]
	-3 11 2 -2 -4
 	-1 -9 -7 -7 -5
!	-20 -21 12 0 8
"	-17 -32 -29 -16 0
'	-8 1 0 -17 -12
(	0 -9 10 0 -8
)	0 7 -21 -5 13
,	-12 -11 -31 -9 -6
-	5 10 18 -8 3
.	-9 -6 -10 15 16
/	141 119 80 73 40
:	-34 -44 -18 -13 5
?	-5 -17 0 0 -1
_	25 32 55 54 21
[last ar]
04	0 0 0 0 1
07	0 0 0 0 1
82	13 0 0 0 0
99	0 3 0 0 0
af	0 0 1 0 0
am	12 4 4 1 0
at	18 9 11 5 10
bs	0 5 0 6 0
co	0 0 3 0 0
eh	6 1 0 0 0
er	0 0 2 1 0
et	0 1 3 0 0
gv	0 0 0 6 7
id	5 0 6 0 0
in	0 0 15 4 4
k	0 1 0 0 0
le	13 26 23 27 37
m	0 0 13 0 0
ma	0 0 0 4 0
me	0 11 4 0 0
my	2 0 0 0 0
om	10 12 20 0 0
ot	10 22 12 17 0
ps	0 0 9 0 0
r	0 0 4 0 0
re	0 21 14 12 8
rg	15 4 4 0 0
se	0 0 4 0 5
ss	0 0 6 7 0
t	0 0 11 4 0
uk	0 6 7 0 0
اء	3 8 8 0 8
اب	-10 -13 -11 -5 10
ات	10 0 0 11 17
اج	0 2 4 5 0
اح	0 0 -3 2 0
اد	1 4 11 -6 0
ار	-2 -5 0 0 0
از	0 0 4 0 0
اس	0 0 0 -5 -5
اش	-1 0 -3 0 0
اص	8 0 2 0 0
اغ	3 0 0 0 0
اف	4 0 0 0 0
اق	0 1 0 0 0
ال	-6 0 -3 11 3
ام	-7 -19 1 2 0
ان	-1 -1 33 5 0
اه	-3 0 0 -10 0
اي	0 2 4 -13 0
ب	0 -4 10 0 0
بت	-2 0 -6 0 -1
بح	-4 1 -4 0 -5
بخ	0 0 -6 0 0
بر	0 0 5 0 0
بس	0 1 0 -7 0
بع	0 -7 0 3 5
بق	0 7 -1 0 0
بل	0 7 0 -1 3
بن	0 -2 -5 -14 0
به	-4 1 -3 -12 -11
بو	0 12 0 5 -2
بي	0 -8 2 0 -5
تت	0 0 0 0 -3
تح	0 0 0 0 -2
تر	5 0 11 0 0
تش	0 0 -1 0 0
تم	0 0 0 6 0
تن	0 13 15 0 0
ته	4 0 -9 -16 -9
تو	5 0 0 -5 -3
تي	-7 -16 -16 7 5
ج	0 0 15 0 0
جد	1 0 0 0 0
جر	0 -4 -8 0 0
جع	0 8 0 -7 0
جف	-1 0 0 0 0
جل	0 0 -1 0 5
جي	0 0 -13 -4 0
حب	0 0 0 -6 -7
حت	0 0 -6 -5 0
حج	-1 0 0 0 0
حد	-2 -16 -28 -16 -20
حك	-4 0 -3 0 0
حل	0 0 0 -1 0
حه	0 0 0 0 4
حي	0 0 -7 -7 0
خت	0 0 0 0 5
خذ	13 0 -12 -12 -6
خو	0 0 0 0 1
خي	-3 0 0 0 0
دا	-11 -9 0 0 0
دت	0 0 0 -2 0
دج	0 0 3 0 0
دد	0 1 -2 0 0
دس	0 0 0 -2 0
دع	0 0 0 1 1
دق	0 -4 0 -3 -1
دم	0 0 -5 0 0
ده	-2 0 1 10 5
دو	0 -2 0 0 0
دي	0 11 8 -4 -2
ذا	-3 -5 0 -2 -9
ذو	0 2 0 0 0
را	-8 3 0 0 -2
رب	-2 0 -4 -4 6
رت	-4 0 7 5 -1
رج	0 0 0 0 -4
رح	3 7 0 -4 -12
رخ	1 0 -3 0 1
رد	2 0 6 0 0
رس	0 4 0 0 0
رع	0 3 21 12 0
رف	-6 0 0 0 0
رق	0 0 5 2 8
رك	0 0 0 0 5
ره	-11 -6 0 6 -9
رو	0 0 -4 -7 0
ري	-2 -5 5 0 -1
زا	-4 0 0 0 0
زل	0 0 0 -5 0
زه	0 0 -1 0 0
زو	0 0 0 0 5
زي	0 -7 0 4 0
ست	2 0 -6 3 0
سخ	0 0 -2 0 0
سر	0 -8 -8 -12 -3
سش	0 0 -3 0 0
سك	0 4 0 0 0
سل	0 -4 0 0 0
سم	0 0 0 9 0
سه	0 4 5 3 3
سي	-2 0 7 0 0
شر	1 0 15 4 0
شل	0 8 0 0 0
شه	-5 0 0 0 0
شي	-1 -5 -7 -7 -9
صب	0 3 -5 0 0
صف	0 0 0 0 -4
صل	0 0 0 -3 0
صم	0 0 0 0 2
صه	0 0 0 0 -4
ضا	0 2 17 0 0
ضت	0 0 0 0 -1
ضه	0 0 7 8 0
ضي	3 -3 -3 0 -3
طع	0 -5 0 0 0
طه	4 0 -9 6 0
طي	0 0 0 15 5
ظف	-2 0 0 0 7
ع	-8 -8 -12 7 17
عب	0 0 -3 0 0
عت	-7 -12 -4 -4 0
عد	6 2 0 8 0
عر	0 0 0 0 2
عش	0 -2 7 0 0
عض	3 0 0 0 0
عك	0 0 0 0 6
عم	6 0 0 0 1
عه	6 -6 0 -5 -1
عو	0 -1 0 -1 0
عي	0 -5 0 6 1
غط	5 0 -3 0 5
غل	11 0 -8 18 10
ف	0 0 -6 1 5
فت	-7 0 -15 0 0
فر	0 0 0 0 1
فع	0 0 -2 4 0
فه	-3 -3 -19 -1 -1
فو	0 8 0 0 0
في	5 0 -23 14 11
قت	0 0 -1 0 0
قد	0 0 -1 0 -2
قع	0 1 0 0 0
قف	0 0 -2 0 0
قل	5 0 13 0 0
قم	0 0 0 0 -1
قه	1 17 0 7 7
قي	-1 0 -8 9 0
كر	8 1 0 0 0
كز	0 0 0 1 0
كل	-12 -7 -18 -17 -7
كم	1 0 -6 0 0
كن	0 -5 -10 10 11
كه	0 0 7 10 0
كو	0 0 6 0 0
كي	0 0 -9 0 0
لا	0 -4 0 -16 -10
لب	-7 -1 15 0 -8
لت	-7 3 -11 0 -5
لد	0 0 0 0 -2
لش	0 2 0 0 0
لع	3 -5 0 3 0
لف	0 5 -8 0 0
لق	-4 -6 0 0 0
لك	0 0 0 -1 0
لم	-1 0 0 0 -3
له	1 -9 -3 -4 -7
لو	4 0 5 0 -8
لي	-6 -17 -7 -4 6
ما	-6 4 -4 -12 -22
مت	5 0 0 0 0
مر	0 1 3 0 0
مز	0 8 -5 0 0
مس	0 1 22 4 0
مع	-2 9 -10 9 9
مك	0 -4 0 0 0
مل	2 0 0 -6 -13
مم	0 0 -1 0 0
من	-3 -1 0 3 -10
مه	0 1 0 2 0
مو	7 5 0 10 -2
مي	0 0 -4 0 0
نا	-1 -9 -24 -7 -15
نب	0 0 -1 -3 1
نت	0 -5 5 24 9
نج	0 2 0 0 0
ند	-11 -6 0 10 12
نذ	0 4 0 0 0
نز	0 0 8 0 0
نص	3 -6 -11 -4 0
نع	0 0 0 1 0
نغ	0 0 27 0 0
نك	-3 0 0 8 3
نه	0 16 23 3 0
نو	0 -3 0 0 1
ني	0 0 -29 -9 -14
ها	19 -5 -22 8 4
هب	0 0 -1 0 0
هر	0 -3 -10 -12 -4
هم	-8 -16 -5 0 -5
هو	0 0 0 0 11
هي	0 0 -3 7 0
و	0 3 0 -5 0
وا	1 -4 -13 -15 -10
وب	-3 0 -2 -3 5
وت	10 5 17 10 0
وج	0 0 0 0 -8
ود	0 0 2 4 0
ور	0 0 -1 0 0
وز	0 0 0 2 0
وس	0 -6 0 -5 0
وش	0 1 1 0 0
وص	0 0 14 0 0
وع	-2 -2 -4 0 2
وف	-4 -6 -4 0 0
وق	0 0 -6 0 5
وك	1 0 0 11 0
ول	-7 0 -3 -2 -2
وم	6 0 0 0 -6
ون	-9 -1 17 0 -1
وه	0 -3 -1 6 12
وي	2 6 12 -6 -4
يا	-7 0 10 5 -8
يب	3 2 6 0 2
يت	-12 -2 0 7 0
يث	7 8 2 0 0
يح	4 0 -1 0 0
يخ	0 0 -2 0 0
يد	0 1 0 3 -7
ير	0 0 -4 -17 4
يز	0 0 3 0 0
يس	0 0 1 0 0
يط	0 -1 7 4 -3
يف	8 0 6 0 0
يق	0 0 0 5 0
يك	0 0 9 0 6
يل	-4 0 1 1 15
ين	-5 11 -5 0 4
يه	-18 -7 0 18 -6
يو	8 0 0 0 0
يي	0 0 0 0 -4
چي	0 4 0 0 0
[last ar-latn]
0g	0 2 2 0 0
10	0 0 10 0 0
11	0 0 14 2 0
14	0 0 15 0 0
3	9 0 0 0 0
54	2 2 0 0 0
6	0 0 0 0 8
62	0 0 0 2 2
a	0 7 0 -10 -7
ab	0 -6 0 0 0
ac	-3 -3 -3 6 -3
ad	0 1 0 -20 -4
af	0 0 2 0 0
ag	0 3 0 0 -4
ah	0 -10 -8 -7 -11
ak	2 -5 0 8 -3
al	5 3 21 13 14
am	-7 10 7 -15 3
an	4 5 17 19 19
ar	-8 -10 -11 -3 11
as	-5 14 14 5 4
at	-3 -5 -11 -2 -6
au	0 0 -6 0 9
ax	0 0 3 4 6
az	-5 0 0 -5 0
b	3 -13 -12 -1 5
b5	0 0 0 9 0
ba	-4 -5 -9 4 5
bh	0 -4 0 0 0
bn	0 0 0 -3 0
bt	0 0 0 -4 -1
bu	0 0 16 8 0
ca	-7 -3 -5 -6 -5
da	0 0 -10 -6 0
du	0 0 10 8 4
er	0 0 9 0 0
f	0 0 0 2 0
fa	5 -7 -14 5 10
fr	0 0 10 9 0
fu	0 0 -2 0 0
ga	-9 -7 -11 -9 0
gl	0 0 0 0 -5
gt	0 0 8 8 0
gu	0 -8 -4 0 0
ha	12 -5 -15 1 -5
hd	0 0 9 0 0
hr	20 19 21 0 0
ht	3 0 0 6 0
ka	-9 -13 -21 -9 -4
l	-14 1 -7 3 -6
la	1 -3 11 11 0
lb	-8 -9 -8 0 0
le	19 17 15 16 20
lf	0 0 -1 0 0
lk	0 0 5 0 0
lt	0 2 0 0 1
lu	0 -2 0 -4 -8
m	19 7 5 0 0
ma	-2 -3 -11 0 -18
mn	0 0 0 2 0
mu	0 1 0 0 0
na	-5 7 -25 -20 0
nd	0 -8 -7 0 14
ng	0 0 2 0 8
nt	3 0 0 -7 0
nu	9 7 0 2 -4
od	0 0 3 0 0
ot	15 32 25 31 6
oy	0 0 0 3 9
ra	3 6 -12 0 7
rb	0 0 -3 0 0
rd	0 0 4 0 0
rg	0 1 4 0 0
rs	-1 0 11 0 0
rt	0 2 4 0 0
ru	0 1 -4 0 0
sa	0 1 0 6 -6
sg	0 0 0 0 2
sm	0 2 0 10 0
st	0 0 0 -4 0
t	8 0 0 0 0
ta	-1 0 6 16 1
tr	3 9 0 0 0
ts	0 0 7 0 0
tu	0 -7 -8 -4 -4
u	0 0 -8 -11 -17
ua	0 3 4 -4 -2
ub	0 0 -8 -2 -1
uf	0 0 -2 0 0
uh	0 0 -8 8 0
uk	0 0 0 0 2
ul	0 0 0 -5 -6
um	6 13 31 2 0
un	0 11 -1 0 -2
ur	0 0 -2 0 0
us	0 3 4 0 0
ut	7 22 26 6 6
x	0 10 6 0 0
xa	0 0 -1 -1 0
za	19 0 0 1 0
[last bn]
18	0 0 0 2 4
89	0 0 0 0 4
99	3 0 0 0 0
am	0 0 4 2 7
at	24 21 26 19 15
bi	1 0 0 0 0
er	4 5 0 1 0
fb	0 3 0 0 0
ik	0 0 0 4 0
il	5 8 5 3 8
in	0 0 0 3 2
ji	0 0 3 6 3
k	0 0 0 2 0
le	3 12 5 5 8
me	0 7 7 0 0
na	0 0 7 1 6
ok	0 0 0 4 0
om	15 18 29 0 0
oo	7 7 1 4 7
ot	16 14 18 25 5
re	0 4 2 7 7
rg	7 4 7 0 0
s	0 0 4 0 0
t	0 0 7 7 0
ts	0 3 2 0 0
ud	0 0 0 1 3
ww	0 0 3 0 0
ংক	0 0 0 5 3
অই	0 1 0 0 0
অফ	0 6 11 1 0
আট	0 0 -6 0 0
আর	0 6 10 0 3
আল	0 0 8 0 0
ইত	0 0 0 4 0
ইন	0 1 0 2 6
ইর	0 0 0 0 -1
ইল	7 9 7 23 29
ইশ	0 0 7 0 0
ইস	0 8 6 0 0
এ	6 16 -8 -7 -10
এই	-3 -2 0 0 0
এক	-3 -6 -2 0 -6
এর	4 0 0 0 0
ও	0 4 0 1 0
ওন	1 0 0 0 0
ওর	0 0 -3 0 0
কম	5 10 26 0 0
কা	0 0 -14 -9 -9
কি	0 7 -18 0 4
কে	18 26 -6 -8 0
কো	0 0 1 0 0
খন	0 0 0 4 0
খর	0 0 5 0 0
খি	0 0 -3 0 0
খে	2 0 -7 -4 0
গত	0 0 -5 0 3
গা	5 9 0 0 0
গি	0 0 0 -3 0
গে	-3 -3 -1 2 10
ঘর	0 0 -4 0 0
চা	-3 0 -5 -9 -5
চে	0 0 5 0 0
ছর	0 -7 0 1 0
ছি	0 0 -20 9 0
ছু	0 2 0 0 0
ছে	-6 -29 -39 -8 10
জন	0 0 -3 5 -5
জব	0 0 0 0 1
জা	0 0 3 9 0
জি	0 9 6 0 0
জে	0 0 0 0 3
ঝি	8 0 0 0 0
টন	0 0 16 0 0
টল	0 0 4 0 0
টা	0 -11 -14 -6 -15
টি	-4 -8 0 -4 -14
টে	0 -9 -17 -15 -13
ঠি	-2 0 0 0 0
ঠে	0 0 0 -1 0
ডট	17 21 26 39 7
ডন	0 0 14 0 0
ড়	-4 1 -13 -9 0
ডি	4 0 0 0 0
ডে	0 0 22 0 0
তন	-3 0 0 0 0
তফ	0 0 5 0 0
তা	-2 -4 -4 0 0
তি	-3 0 -12 0 0
তু	4 0 0 0 0
তে	0 -10 -10 -27 -10
তো	0 0 0 0 3
থা	-4 -9 -13 -5 0
থে	3 4 0 0 0
দা	0 0 -12 0 0
দি	-5 -2 0 0 0
দে	1 0 -7 0 0
ধর	0 0 -3 0 0
ধু	3 3 0 1 0
নব	0 0 6 0 0
নর	0 0 2 0 0
না	-8 -12 -14 0 -5
নি	-7 0 0 0 0
নী	0 6 2 0 0
নু	0 0 0 -1 0
নে	-7 -10 -3 -15 -17
পন	0 0 5 0 0
পল	0 0 10 0 0
পা	-1 -4 -9 -6 0
পি	0 -3 -3 0 0
পে	-11 0 -2 0 0
ফট	0 0 0 0 10
বং	0 0 0 -2 0
বউ	7 0 0 7 0
বর	5 11 0 0 0
বল	0 2 6 7 0
বশ	0 -7 -6 0 -2
বা	-3 0 0 1 0
বি	-2 0 -4 12 0
বে	4 -9 -11 0 4
বো	0 5 0 0 0
মা	0 -6 -3 0 0
মি	-2 0 0 3 -2
মু	-4 0 0 0 -9
মে	3 1 0 -17 0
য়	-15 -9 0 -9 -2
যা	-2 -1 -4 0 0
যে	10 0 0 0 -5
রন	0 0 0 0 6
রম	0 0 -6 -5 0
রল	-3 0 0 0 0
রা	-10 7 12 16 -6
রি	-3 0 -11 0 0
রে	-2 -19 -21 -9 0
রো	2 4 24 6 8
লন	0 0 5 0 0
লর	0 0 2 0 0
লা	-15 -2 -10 -9 0
লি	-6 9 16 -4 -4
লু	0 0 1 0 0
লে	-7 -9 -11 -19 -18
লো	1 -12 0 0 -5
শা	0 0 0 0 -1
শি	0 0 3 1 0
শে	-4 -6 0 -5 0
ষা	0 0 -2 0 0
ষি	0 0 -7 -7 0
ষে	0 0 0 3 0
সন	0 0 3 0 0
সব	-1 -4 0 0 -4
সা	-1 -2 0 6 0
সি	0 0 -6 0 0
সে	0 0 -14 1 0
হল	0 0 0 4 0
হু	0 0 0 0 2
হে	0 3 0 5 -7
়স	0 -2 -3 13 0
়া	0 -9 -4 -21 -5
়ি	0 -1 -13 11 0
়ে	7 4 -13 -12 -3
াই	2 -18 -2 4 0
াও	-1 -3 -7 0 0
াক	0 0 0 0 -4
াখ	0 -5 0 0 0
াগ	1 -4 0 0 0
াচ	2 0 0 0 0
াজ	-2 0 0 -2 8
াট	5 6 5 14 18
াত	6 0 -8 0 0
ান	0 1 2 2 -7
াপ	0 -5 -2 -6 0
াব	0 -4 -4 -2 0
াম	0 -11 -4 15 4
ায	0 7 0 0 0
ার	-1 13 -1 -6 8
াল	0 0 0 10 0
াশ	0 7 15 5 0
াস	-7 -7 2 -9 0
িং	10 14 5 1 0
িও	0 0 0 4 5
িট	0 1 7 0 0
িত	0 5 0 0 0
িদ	0 0 0 -3 0
িন	0 0 15 0 -2
িব	0 -6 0 0 3
িম	0 0 4 0 0
ির	4 -2 0 -12 -3
িল	0 -5 21 10 0
িশ	8 4 30 0 0
িস	-5 2 2 9 0
ুই	0 0 1 0 -5
ুক	0 0 0 0 4
ুখ	0 0 -5 0 0
ুট	0 0 2 4 0
ুড	0 0 4 2 0
ুধ	0 0 0 0 -2
ুব	5 3 0 -1 0
ুম	-9 -11 -8 0 0
ুর	2 0 3 4 0
ুল	0 0 -3 0 0
েই	0 -1 -3 -8 0
েউ	5 0 0 0 0
েও	-4 0 -8 -5 0
েক	0 5 6 0 0
েজ	0 0 0 0 -3
েট	5 6 8 7 0
েড	0 0 -1 0 0
েন	0 -3 3 10 0
েফ	0 0 0 3 0
েব	0 -2 0 0 0
ের	7 0 -3 -6 23
েল	9 0 9 0 0
েস	-6 -4 -4 -2 0
োই	0 0 1 1 0
োক	0 -5 0 0 10
োজ	2 1 0 -5 -5
োট	0 0 0 0 3
োড	6 0 0 0 0
োন	2 0 -3 0 0
োর	0 8 -2 0 -5
্ট	0 -1 -8 -3 -2
্ড	4 0 0 9 1
্ত	4 0 0 -3 0
্থ	0 0 -7 0 0
্দ	-9 0 0 -6 -4
্ন	0 6 0 0 0
্য	0 0 0 0 4
্র	5 9 3 0 0
্স	1 0 8 0 0
[last bn-latn]
99	5 0 0 0 0
ab	0 0 -3 -10 0
ad	0 0 2 0 0
af	0 0 2 0 0
ag	-2 0 -6 0 0
ai	-2 -12 -2 3 0
ak	0 0 0 -4 0
al	-6 0 0 12 -3
am	4 0 0 8 5
an	0 3 6 7 -1
ap	3 0 0 -4 0
ar	1 4 10 0 0
at	0 -3 -5 0 0
aw	0 0 0 0 -4
ay	0 5 6 0 0
b	0 0 0 5 4
ba	0 0 0 0 5
be	2 -3 0 0 0
bi	0 -7 -1 1 0
bo	0 -1 0 0 0
ce	0 0 0 1 0
ch	0 0 -2 0 0
ck	0 5 0 0 -1
da	0 0 -4 0 0
de	12 0 0 0 0
e	13 12 -11 -13 -2
eb	0 10 0 0 0
ed	0 0 16 0 0
ef	11 0 0 0 -9
ek	2 -4 -1 4 0
el	0 0 -5 0 0
en	0 0 7 0 2
er	0 4 -1 3 5
ey	-5 -13 -11 0 0
ge	3 0 -8 0 0
ha	0 0 -8 -9 -4
he	3 0 -11 -7 -4
hi	-1 0 -7 -1 0
hu	0 3 0 0 0
id	5 0 0 0 0
ik	-6 0 0 0 0
il	-3 0 0 0 0
in	0 0 0 0 4
is	0 0 10 0 0
ja	0 1 -1 0 0
ke	4 13 -6 -6 0
kh	0 -10 -11 0 -1
ki	0 0 0 0 2
la	-7 -9 -8 0 0
ld	0 0 10 0 0
le	-8 -8 0 5 0
li	0 0 8 -2 0
ll	0 0 6 0 0
me	0 8 5 0 0
mi	-4 0 0 4 8
na	-6 -8 0 -1 -5
ne	0 0 -2 0 3
ng	7 0 1 0 0
ob	0 2 0 0 0
oi	0 0 0 -2 0
oj	0 0 0 1 0
ol	0 7 11 0 0
om	14 9 8 0 0
on	0 6 4 -2 0
or	0 10 -5 8 2
ot	4 8 9 12 4
ou	0 0 0 1 0
ow	0 0 7 0 0
pa	0 1 0 0 0
r	0 4 0 0 0
ra	0 0 14 -4 0
rd	1 0 0 0 0
re	-11 -8 -12 -6 0
ri	1 0 -6 10 0
rs	5 0 3 0 0
rt	0 0 4 0 0
ry	0 11 9 8 0
se	10 -4 -11 10 4
sh	4 -10 -1 0 0
st	0 0 -3 0 0
t	0 0 4 5 0
ta	0 0 -2 0 0
te	10 0 -26 -18 -10
ti	0 -4 -1 2 0
to	0 -2 -7 -7 0
ty	-8 0 6 5 0
ua	0 0 -1 0 0
ub	8 12 0 0 0
ue	0 0 7 0 3
ui	0 0 5 0 0
um	0 0 11 4 0
ur	4 0 1 4 0
us	0 0 -3 0 0
wn	0 0 7 0 0
ya	0 -4 0 -12 -1
ye	0 1 -7 1 0
[last ckb]
07	2 0 0 0 0
19	11 0 0 0 0
1ي	0 0 0 0 4
2	0 0 0 0 3
91	0 0 0 0 4
a	1 3 22 13 5
an	0 0 7 0 0
at	4 8 9 4 2
co	3 0 3 9 0
er	3 1 0 4 0
et	0 0 5 0 0
go	2 0 0 0 0
il	0 0 0 7 13
k	0 3 0 0 2
le	11 24 19 27 21
ls	1 0 6 0 0
ma	0 0 0 0 5
me	0 5 4 0 6
nm	0 0 0 1 0
no	0 0 2 8 11
ns	0 0 0 2 0
ok	0 0 0 4 0
om	11 16 25 0 0
ot	9 10 10 15 4
rg	7 3 7 0 0
sh	0 2 0 0 0
t	0 0 8 5 2
ts	0 0 2 0 0
uk	0 3 9 0 0
اب	1 0 -2 0 0
ات	-4 -14 3 24 13
اد	0 0 1 0 0
ار	8 0 -4 3 8
از	0 0 1 0 0
اس	0 0 -1 0 0
اك	0 0 9 0 -1
ال	0 0 -4 -1 0
ام	-11 -2 10 -11 -12
ان	1 -5 -8 -10 -4
اه	0 0 1 0 0
او	-1 -1 1 2 8
اي	0 12 35 19 20
اڕ	0 0 -6 0 0
اڵ	5 0 23 12 3
با	0 0 -4 0 0
به	0 -4 0 1 -9
بو	0 0 18 11 0
بي	0 4 5 0 2
بۆ	-1 -9 0 6 2
بێ	0 -4 4 0 -6
تا	2 5 0 6 4
تر	2 6 0 0 0
تم	-1 -8 -22 -13 0
تن	0 8 27 0 0
ته	3 10 1 7 0
تي	0 10 10 8 5
تۆ	2 0 0 5 7
تێ	-10 -8 -13 -7 -11
جي	0 1 15 8 0
دا	-5 -19 1 -4 -14
دم	-10 -11 -14 0 -3
دن	0 0 1 0 0
ده	0 -1 -16 -13 -5
دي	-5 6 6 -5 3
را	-6 0 -2 0 0
رت	0 -6 0 0 0
رد	13 0 -3 0 0
رش	2 0 0 0 0
رك	0 0 17 7 0
رم	0 1 0 -6 -8
ره	-3 -9 0 0 0
ري	3 22 8 6 3
رۆ	0 0 3 0 0
رێ	-4 -5 -9 0 -8
زم	0 0 -4 0 0
زه	0 8 17 5 0
زي	5 0 -2 -1 0
سا	0 0 -2 0 0
ست	2 0 -4 8 11
سر	0 0 3 0 0
سز	-5 0 0 0 0
سم	1 16 -2 0 0
سه	-3 -4 -1 0 0
سي	0 0 -13 0 -5
سۆ	0 0 6 0 0
سێ	-5 -7 -8 0 1
شا	0 -7 0 0 0
شت	-8 0 -5 0 -2
شم	0 -5 -2 -6 -7
شه	0 0 -6 0 -2
شي	3 -1 0 0 11
فر	0 0 6 0 1
في	0 0 22 0 17
قي	0 0 -1 0 0
قۆ	0 0 0 0 -3
كا	0 -6 -8 0 5
كر	0 11 13 0 0
كم	1 0 -5 -6 6
كه	2 -1 -8 -6 -3
كي	14 12 0 8 5
لا	0 0 2 0 0
لم	0 8 11 1 6
له	-4 -7 -6 3 0
لي	-2 4 1 14 8
لێ	-8 -19 0 -6 -11
م	-3 12 0 -7 -6
ما	0 -1 0 0 0
مل	0 0 -2 0 2
مم	2 0 0 0 0
من	3 0 0 11 10
مه	3 0 14 8 4
مي	0 -6 -10 -7 -10
نا	0 0 8 0 1
نت	0 2 13 9 0
نج	0 -5 -11 -11 5
ند	0 -4 3 0 0
نم	4 0 -2 -6 0
نن	0 0 3 0 0
نه	0 -8 -10 0 -7
ني	2 13 15 21 13
نگ	0 0 17 0 0
نێ	3 5 -13 -3 0
ه	-2 9 0 0 0
ها	0 0 0 6 0
هت	10 0 -6 5 24
هر	12 18 12 -7 -4
هس	1 -7 -10 -4 -8
هش	0 0 -2 0 5
هف	0 0 -3 0 0
هك	0 0 3 -1 0
هل	0 0 2 0 0
هم	1 -4 -21 8 4
هن	1 0 0 -12 -3
هه	0 0 6 0 0
هو	-2 -2 -1 1 1
هي	-8 7 -19 0 3
هپ	0 0 1 0 0
هڵ	-2 -1 -4 10 1
و	-4 0 3 5 -1
وا	-9 -5 2 0 0
وت	19 0 0 -3 -3
ود	1 0 0 0 0
ور	0 -5 -7 -4 -3
وز	5 0 7 0 0
وس	0 0 10 0 0
وك	4 2 13 0 0
ول	0 0 7 0 0
وم	0 6 -22 5 -16
وه	-9 -23 -10 -3 -10
وو	9 0 -12 10 0
وي	0 5 -15 8 -3
وڕ	0 -5 0 -7 0
وڵ	0 0 3 3 0
وێ	6 5 0 -1 -2
ي	10 8 0 -4 -4
يا	0 -6 0 0 0
يت	9 1 1 -6 -5
يج	0 0 6 0 0
يز	0 0 -2 4 0
يس	0 0 -5 9 0
يش	9 0 -8 -5 0
يك	1 0 1 7 0
يل	0 9 0 0 0
يم	0 5 -14 10 15
ين	0 6 12 -7 0
يه	13 4 26 -5 -13
يي	0 0 3 0 2
يچ	0 0 3 3 -1
يڤ	0 0 11 0 0
يڵ	0 0 0 10 14
پم	-2 0 0 0 0
په	0 0 0 0 7
پي	0 0 0 2 6
پێ	5 -7 0 0 0
چم	0 0 0 0 -2
چي	0 9 -7 0 -9
ڕا	5 0 -2 0 0
ڕم	0 -1 -6 -5 0
ڕي	0 0 -2 0 -3
ڕۆ	0 -2 -7 0 -3
ڕێ	0 0 0 0 4
ژم	0 0 -8 0 -4
ژه	0 0 -3 0 0
ژي	0 7 -13 -3 -1
گا	0 -1 -13 -9 0
گت	0 3 0 0 0
گز	0 0 -5 -2 0
گه	0 19 21 0 -1
گي	-3 6 -7 5 -3
ڵم	9 0 -15 0 -2
ڵه	9 0 0 0 0
ڵي	0 0 12 5 5
ڵۆ	0 0 5 0 0
ڵێ	0 0 0 0 -4
ۆت	3 0 18 14 3
ۆد	6 0 4 0 7
ۆر	5 12 0 0 -1
ۆش	0 3 -9 0 0
ۆك	1 6 4 0 -5
ۆم	0 6 7 -6 -8
ۆي	0 0 0 0 -1
ۆڵ	1 0 0 0 0
ێت	-11 -6 -21 -18 5
ێر	0 0 5 0 0
ێز	0 -2 0 0 0
ێك	-4 0 -22 -20 -13
ێل	0 0 -6 0 0
ێم	-4 0 -10 -8 -5
ێن	0 0 0 3 -7
ێو	0 0 -5 0 0
ێي	0 13 8 0 10
ێژ	0 -5 7 0 0
[last en]
'm	0 0 0 -8 -2
's	0 0 10 0 0
09	6 0 0 0 0
17	0 0 0 0 5
2	0 1 0 0 0
22	0 0 0 0 8
24	0 2 0 0 0
34	0 0 0 4 7
3a	0 0 0 0 6
6	0 0 0 7 15
9	0 4 0 0 13
a	0 0 -2 -8 -10
ab	0 0 -10 -1 -1
ac	4 4 5 11 0
ad	0 0 0 -9 15
ae	0 0 0 1 0
ag	1 0 0 0 0
ah	-7 0 0 0 0
ai	0 0 1 0 0
ak	0 0 0 0 5
al	3 5 25 -3 0
am	-4 0 7 -4 -9
an	0 0 29 -1 3
ap	0 3 0 0 0
ar	9 -7 -3 0 0
as	2 4 0 14 10
at	0 -6 -10 4 10
aw	0 7 -9 15 -7
ay	-1 1 -2 3 0
be	0 0 0 -6 0
bi	0 0 7 0 0
bs	0 12 0 0 0
by	-4 0 0 10 14
ce	-13 2 4 7 12
ch	0 1 -3 0 0
ck	-8 -1 -9 -12 -11
cy	-4 -8 4 0 0
de	0 0 6 16 15
do	0 0 0 -4 -3
dr	0 0 -11 0 0
ds	0 9 -4 0 -11
dy	15 6 17 0 3
ed	-5 2 -18 6 -4
ee	3 3 -11 -2 7
ef	0 4 0 0 5
eg	-6 0 0 0 0
ek	2 -1 -4 0 0
el	0 0 26 13 9
em	-11 -4 0 -1 -3
en	3 -6 3 3 -2
ep	0 5 0 -5 -10
er	0 -4 -9 0 7
es	-5 5 0 0 4
et	-8 1 0 -7 -7
ew	-2 0 18 0 5
ex	0 0 0 4 0
ey	10 4 -8 1 0
fa	0 0 4 0 0
fe	0 0 0 0 -5
ff	-3 -8 1 11 3
ft	0 8 0 0 0
ge	-4 3 -5 8 0
gh	-7 -1 8 0 0
go	-3 -2 0 0 2
gs	-3 0 -10 0 -1
he	4 7 -21 -21 -3
hi	0 0 -2 0 0
ho	0 2 0 0 3
hs	-2 0 0 0 0
ht	-5 -9 4 -2 0
i	3 -3 -38 -29 -7
ia	0 0 4 0 0
ic	0 0 1 0 0
id	-6 0 0 -1 -7
if	1 0 0 0 0
il	8 0 0 1 13
im	6 0 0 0 -2
in	4 -2 3 13 4
is	0 -7 -11 13 5
it	2 -9 -8 -10 0
iv	0 0 4 0 0
ix	0 0 14 0 0
ke	1 -2 0 0 -9
ki	0 0 -10 -1 -3
ks	0 17 6 0 0
ky	0 0 10 0 0
la	0 0 7 0 0
ld	5 -10 1 -10 -2
le	9 17 23 23 15
lf	0 0 -4 0 0
lk	0 0 -2 0 0
ll	4 3 14 -2 -3
lm	0 3 0 0 3
lp	0 0 10 9 14
ls	-8 0 -2 0 -2
lt	0 0 0 0 -2
ly	-3 -5 -11 -1 3
m	0 3 8 0 0
me	0 -4 -15 -4 2
mi	0 0 6 0 0
mr	0 0 -8 7 0
ms	0 -4 0 0 9
my	0 -5 -14 -13 2
na	0 0 16 0 0
nd	-3 -1 -2 19 5
ne	0 10 21 8 1
ng	0 14 0 0 7
nk	3 0 -2 0 0
nn	0 0 2 0 0
no	-1 0 0 -6 -8
ns	0 13 7 6 0
nt	7 -2 -10 -18 0
ny	0 0 0 0 5
o	0 0 1 0 0
ob	0 1 0 0 0
oc	0 0 1 0 0
od	2 0 3 0 0
of	6 0 2 15 5
og	0 0 -1 -3 0
oh	4 6 22 15 17
ok	-9 0 0 0 0
ol	-2 -1 -12 0 0
om	-10 6 -3 7 11
on	0 6 14 21 8
op	-1 -11 -1 2 9
or	-5 -5 -16 9 5
ot	25 27 19 20 6
ou	-5 0 0 0 -1
ow	0 3 -2 -7 -2
oy	0 -2 9 0 0
pc	0 0 0 2 0
pe	0 0 15 0 0
pp	0 0 -8 0 3
ps	0 1 -1 0 0
py	0 -1 0 0 0
qs	0 0 2 0 0
ra	0 0 1 0 0
rd	0 0 6 9 0
re	15 11 14 7 9
rf	-3 0 0 0 0
rg	0 0 1 0 0
rk	0 -1 -3 0 -2
rl	0 0 3 10 13
rm	0 0 0 0 -2
rn	8 4 -1 0 0
ro	0 0 5 0 0
rs	0 8 4 -7 0
rt	2 0 4 0 0
ry	-7 0 3 -7 -1
sa	1 11 21 4 3
se	-2 12 15 18 4
sh	0 0 1 7 -9
sk	11 7 11 0 0
so	3 14 0 -8 0
ss	0 0 4 15 -4
st	-1 7 14 9 0
sy	0 0 23 28 0
t	0 0 8 6 1
ta	0 0 12 13 0
te	3 0 8 9 -6
th	13 21 29 16 14
to	7 5 5 7 6
ts	-7 3 -2 7 0
ty	5 21 11 19 6
ud	0 0 1 0 0
uf	0 0 9 0 0
uk	8 5 9 0 0
um	0 4 5 0 6
up	5 5 0 0 5
ur	-3 -9 0 -13 -7
us	-12 -8 0 -10 -6
ut	0 7 -16 -11 -17
ve	0 0 3 10 6
we	3 4 -7 -5 4
wn	1 0 0 0 0
wo	0 -7 -12 -5 0
ws	0 0 0 -1 -5
ww	0 0 8 0 0
x	0 8 16 0 0
xt	0 -2 0 -9 0
ya	0 0 3 0 0
ye	0 0 1 0 0
ys	0 0 -7 -8 -3
zy	0 0 -2 0 0
[last es]
's	0 0 1 4 0
23	0 5 0 0 0
24	3 3 0 0 0
25	0 0 0 0 9
34	0 0 0 0 5
36	0 0 0 9 0
4	0 7 0 0 0
71	0 0 0 0 2
77	0 0 0 0 6
90	7 0 0 2 0
a	0 -9 6 3 0
ad	13 11 7 4 2
al	-9 -11 0 1 0
an	-6 5 10 0 -3
ar	0 0 -7 2 -1
as	0 -13 -25 -6 -8
at	0 0 7 0 0
b	0 0 2 0 0
ba	1 3 2 8 0
be	0 0 0 1 2
ca	0 3 2 3 -1
ce	2 10 0 -8 0
ch	0 0 4 0 0
co	0 18 12 -1 0
có	0 0 -6 0 0
da	4 0 -8 -14 0
de	1 0 0 9 6
do	-1 -4 -19 -4 2
ds	5 6 0 0 0
ea	-2 -4 0 0 0
ee	0 0 0 6 0
el	0 2 16 10 9
en	5 -2 -15 11 -4
eo	-1 0 -1 1 4
er	0 0 0 0 4
es	7 -12 2 8 2
et	0 0 5 0 0
ex	0 0 0 4 0
ez	0 0 0 0 1
ga	0 16 13 11 0
ge	0 1 5 0 0
go	4 4 -7 6 0
ho	9 0 0 0 0
ht	0 0 14 0 0
ia	6 0 -4 0 4
il	0 0 10 0 0
io	0 0 -11 -9 -2
ip	-6 0 0 0 0
is	0 0 2 0 0
ió	0 0 -6 0 0
ja	0 0 4 0 4
jo	-3 -3 -10 0 0
la	6 6 15 -4 5
le	18 26 17 10 10
ll	0 0 6 0 0
lo	0 7 4 0 4
ma	-5 0 0 2 15
me	0 13 0 0 0
mi	-2 0 -8 0 14
mo	17 0 -2 0 0
na	6 0 6 -1 -6
nd	0 1 4 6 0
ne	9 6 2 7 0
ng	11 4 15 0 0
no	0 0 17 -4 -8
nt	0 0 0 4 6
ok	0 0 0 3 8
ol	0 0 11 0 0
om	12 9 18 8 6
on	-13 3 10 13 10
or	0 7 -1 0 12
os	-10 -8 -16 -3 -16
ow	0 0 1 0 0
oy	0 0 0 8 -3
po	-4 0 0 0 0
ps	0 0 7 0 0
ra	-3 -12 -11 7 10
re	6 2 1 0 -7
ro	0 -7 3 9 -4
rs	0 2 5 0 0
rt	0 0 12 0 0
ry	0 0 4 0 0
sa	-1 -2 3 5 13
se	-9 1 1 8 13
so	0 3 0 0 0
ss	0 0 0 3 0
st	0 0 9 0 0
su	0 0 0 0 10
t	0 0 3 5 6
ta	9 0 -3 5 0
te	7 -10 -10 -11 -11
to	4 8 -5 0 -5
tó	0 0 0 0 -5
ue	0 0 0 2 0
ui	3 0 0 0 -1
un	-9 0 -13 -13 -9
us	0 0 11 0 0
ve	0 0 10 0 0
vo	0 0 0 -2 0
xt	0 0 12 0 0
y	1 1 -17 -8 -10
ya	-1 0 0 0 0
yo	1 3 0 0 0
za	0 0 -9 0 0
én	0 6 0 0 0
ía	0 -1 0 0 0
ña	-2 -2 0 0 0
ño	8 0 0 -7 0
[last fa]
14	0 0 0 5 0
2ب	0 0 0 1 5
8	0 1 0 0 0
82	0 0 0 2 1
a	0 0 -7 0 0
an	0 0 2 0 0
at	0 0 2 1 6
d	3 7 6 0 0
e	0 -7 0 0 0
eh	0 0 0 1 4
ge	3 0 0 0 0
ha	0 0 0 11 0
hi	0 0 1 4 4
il	4 13 12 6 11
in	0 0 0 4 8
kh	0 0 0 0 12
le	1 5 7 10 12
lp	0 4 0 0 0
m	0 4 11 9 5
me	0 8 17 0 0
n	0 0 0 0 2
om	13 15 17 0 0
on	0 0 0 12 0
ot	2 1 6 11 0
t	0 0 10 7 2
um	0 0 11 0 0
اب	0 -7 -13 -3 0
ات	34 35 37 42 23
اج	0 5 0 0 0
اد	7 -2 0 -9 3
ار	6 19 -1 -9 8
از	-3 -4 -18 0 3
اش	5 -1 0 0 6
اغ	0 10 4 0 0
اق	0 0 -7 -2 0
اك	0 0 7 9 7
ال	0 14 22 10 0
ام	12 26 0 -14 4
ان	0 10 28 16 10
اه	0 0 -9 0 0
اي	-3 3 23 22 0
اپ	8 0 0 0 0
اچ	0 -3 -1 0 0
با	-6 0 -8 -23 -14
بت	0 0 -4 -2 0
بح	0 0 0 -2 -7
بر	-3 6 7 0 0
بس	0 -4 -6 0 0
بش	2 0 0 8 5
بع	0 3 0 0 0
بم	0 3 -7 8 0
به	-7 0 7 -10 -6
بو	0 2 -4 0 0
بي	0 -5 25 0 9
تا	-2 -14 6 -4 -7
تت	0 -6 -12 0 0
تر	5 9 0 0 9
تش	0 0 -8 0 -2
تف	-1 -4 -7 0 -1
تك	0 -3 -10 -2 0
تل	0 0 -13 -6 0
تم	0 0 -13 -1 -10
تن	0 -4 0 -8 -5
ته	0 0 -6 5 16
تو	2 0 -11 0 3
تي	-7 8 5 0 0
جا	1 0 -4 0 -6
جج	0 0 9 0 0
جر	0 -4 0 0 -1
جه	0 0 4 4 0
حب	0 2 0 0 0
حد	3 0 11 6 9
حش	0 -3 -6 0 0
حق	5 0 0 0 0
حل	0 0 -5 0 0
خت	-7 -12 -4 -4 0
خر	0 0 0 4 0
خط	0 5 11 11 9
دا	0 0 -7 -4 -3
دد	0 0 0 1 0
در	9 0 -12 9 12
دك	0 0 23 0 0
دل	0 0 3 0 0
دم	9 -12 -22 9 7
دن	-13 -14 -5 -9 -7
ده	-3 -10 -4 1 9
دو	0 0 -6 -1 -8
دي	-3 0 13 0 -1
را	0 -7 0 -5 0
رب	0 0 4 0 0
رت	-4 -4 0 0 -1
رج	0 0 14 0 6
رد	5 -24 4 0 -12
رس	0 6 10 0 0
رش	15 0 3 0 0
رص	0 0 -1 0 0
رف	5 0 -9 3 0
رك	0 0 0 3 5
رم	6 -6 -36 -1 -1
ره	6 2 3 9 12
رو	-1 2 -7 -16 0
ري	8 -5 22 0 4
رچ	0 0 0 0 2
رگ	0 0 5 0 0
زد	0 -15 -11 -7 -16
زل	0 6 19 9 0
زم	0 0 0 0 -8
زن	-1 0 0 -8 -1
زه	0 -3 1 -10 -4
زي	0 -10 -5 -1 0
سا	4 6 10 0 0
ست	10 24 19 13 6
سر	-2 4 0 2 1
سم	9 0 -17 4 0
سن	0 1 0 0 0
سه	-4 0 0 0 17
سي	0 2 0 0 5
سگ	0 0 -2 0 0
شب	0 0 17 -1 1
شت	0 6 8 16 -4
شد	0 0 3 0 0
شم	-2 -5 -5 0 -6
شن	0 0 4 1 0
شه	6 0 10 -12 -2
شو	0 -8 -23 -10 5
صد	0 -4 -1 -1 0
صف	0 3 0 0 0
ضي	0 0 -2 0 0
طل	7 0 0 0 0
طه	0 0 0 4 0
عت	-5 -7 0 1 0
عد	8 9 0 19 20
عه	6 0 0 0 0
غر	0 0 4 0 0
فا	0 1 0 0 0
فت	-2 0 -1 5 3
فر	0 0 4 0 0
فل	0 0 0 1 0
فم	0 0 -3 0 0
فه	0 7 0 0 0
قت	0 0 -3 0 0
قش	-1 0 0 0 0
قع	0 0 0 0 -3
قم	-4 0 -18 0 0
قه	0 2 19 7 0
قو	0 0 -2 0 0
كا	0 0 4 0 0
كت	0 0 1 0 8
كش	0 2 0 0 0
كف	0 0 3 0 0
كك	3 0 -2 0 0
كم	2 0 0 0 0
كن	0 0 -1 -1 0
كه	8 9 -7 -5 16
كي	0 1 -7 -5 0
لا	0 -1 -3 5 0
لر	7 0 0 0 0
لش	0 0 0 0 5
لم	5 5 -4 14 14
له	0 0 6 0 -2
لو	0 0 0 0 -5
لي	6 17 4 -2 -1
م	-3 0 16 -2 0
ما	0 4 10 8 -1
مت	0 20 11 19 0
مد	0 8 10 8 0
مش	0 -1 -10 16 -9
مع	1 5 1 0 0
مم	0 4 -10 -9 0
من	0 5 0 2 2
مه	11 5 -3 0 0
مو	0 0 -25 -14 -4
نت	0 6 15 11 0
ند	4 -3 0 -7 -5
نس	0 0 -10 0 0
نش	5 0 0 0 0
نم	-8 -7 -39 0 1
نن	0 -5 -11 0 0
نه	0 -10 0 -8 6
نو	0 4 0 0 4
ني	0 5 17 6 1
نگ	-2 8 2 -2 5
ه	2 0 -1 0 0
ها	0 0 0 -4 5
هت	10 7 6 0 0
هد	-2 2 5 19 5
هر	-1 5 0 -18 -6
هش	8 0 -6 12 12
هل	0 0 18 3 0
هم	-2 7 -26 -3 7
هه	0 -8 -6 -4 0
هي	2 7 13 23 3
و	9 11 15 10 6
وب	0 0 1 0 0
وج	0 0 3 7 0
ود	10 18 9 0 2
ور	0 7 13 0 0
وز	7 0 28 6 12
وس	0 0 -6 2 -1
وغ	0 0 -1 0 0
وق	0 0 0 -2 0
وك	8 5 4 3 0
ول	5 -1 0 0 0
وم	0 5 0 0 0
ون	0 3 4 13 6
وه	0 0 1 0 0
وي	-7 0 -4 0 -3
يا	-2 4 29 0 0
يب	1 0 0 0 0
يت	0 3 12 0 6
يج	0 0 0 3 0
يخ	3 0 0 0 0
يد	0 -5 -14 -1 -15
ير	0 0 -5 -2 2
يز	0 0 2 0 0
يس	0 -1 21 -4 1
يش	-5 0 0 1 0
يض	0 0 7 1 4
يف	0 0 0 1 0
يك	0 1 12 17 -2
يل	0 0 13 0 8
يم	11 23 1 10 -3
ين	7 -5 23 0 -7
يه	-3 -3 -5 -16 -7
يو	3 0 10 0 0
يي	7 19 17 4 0
يچ	0 0 4 0 0
يگ	0 0 6 9 0
پز	0 0 0 0 -2
پس	0 0 2 0 0
پل	19 14 9 10 11
چم	0 0 -5 0 0
چه	-2 0 2 4 2
چي	0 0 -7 0 0
گت	0 0 -6 0 0
گر	0 0 0 0 -4
گز	0 0 2 0 0
گش	0 3 -6 0 0
گم	0 0 0 11 0
گن	-8 -9 -12 1 5
گه	9 -4 -3 -3 -13
گي	0 22 -1 0 -3
گگ	0 1 0 0 0
[last fa-af]
19	0 0 0 6 0
30	0 6 0 0 0
an	4 2 0 0 0
at	0 7 12 9 10
eb	0 0 0 4 2
er	0 0 0 0 11
es	-3 0 0 0 0
g	1 0 0 2 0
il	0 2 2 6 7
k	0 0 7 7 2
le	8 9 7 9 10
me	0 4 2 0 2
na	0 0 1 0 0
nu	0 0 0 2 2
ok	7 7 2 3 8
om	12 15 25 0 0
ot	12 9 10 16 2
ps	0 0 3 0 0
qa	0 0 0 0 7
ra	0 0 3 5 1
re	0 0 0 7 7
t	0 0 5 3 0
us	0 0 0 3 0
w	0 0 4 0 0
ye	1 0 0 0 0
اب	0 -6 -13 -6 -5
ات	31 36 43 42 18
اج	2 5 4 0 0
اخ	0 0 5 4 0
اد	9 1 -1 0 0
ار	4 5 -12 -22 -16
از	5 6 -4 8 0
اس	13 10 -1 -8 2
اش	0 -6 -5 0 0
اص	0 2 0 1 0
اغ	0 -5 0 0 0
اق	0 3 3 0 0
ال	-1 -2 0 -1 0
ام	8 18 -7 0 -14
ان	-2 -11 12 10 9
اه	-12 -5 0 7 -1
او	9 0 0 0 19
اي	0 -3 16 8 7
با	0 -6 -6 -12 -3
بد	-1 0 0 -1 0
بر	17 7 0 0 0
بز	0 6 10 0 0
بس	5 0 -1 -4 0
بل	0 4 7 0 0
بم	0 0 -2 0 0
به	0 0 -21 -6 -11
بي	0 14 23 4 6
تا	-2 -2 -5 0 -3
تب	5 -5 4 8 7
تر	12 0 -4 -7 -2
تس	0 0 7 0 0
تش	0 0 -3 0 0
تف	-3 -4 -8 0 0
تل	0 0 -12 0 -2
تم	3 10 -27 -9 7
تن	1 -5 0 8 7
ته	-26 -25 -17 -9 -8
تو	3 0 0 2 0
تي	-2 16 -9 -3 -10
جد	6 0 0 4 0
جه	9 0 0 2 -2
جي	6 9 2 7 0
حب	0 -5 -17 0 7
خت	0 -4 0 0 0
خط	0 0 8 5 3
خم	-5 0 0 0 0
خو	1 -8 0 0 1
خي	-4 0 2 0 0
د	0 8 0 0 0
دا	0 -1 -16 -11 0
دت	0 0 17 0 0
در	2 0 -4 10 12
دش	0 0 -5 7 0
دم	13 -13 -18 12 15
دن	-7 -15 11 0 6
ده	-3 -18 -2 2 -5
دو	-9 -3 -11 -3 -11
دي	-2 3 -2 -5 0
را	0 0 0 -9 -4
رب	0 2 1 0 0
رت	0 1 -14 -8 0
رث	5 0 0 3 0
رخ	-4 -2 -2 0 0
رد	0 5 25 6 7
رز	4 0 0 3 0
رس	0 0 -10 0 9
رش	0 -1 -5 -1 0
رغ	0 0 0 0 7
رك	8 1 6 8 0
رم	0 -5 -34 -5 2
رن	3 0 0 1 0
ره	7 -2 -6 0 2
رو	4 0 0 4 9
ري	1 25 37 0 0
رچ	0 0 0 0 1
زا	0 0 0 0 2
زد	-6 -17 -9 0 0
زر	0 4 0 0 0
زل	10 12 12 10 11
زم	0 -3 0 0 2
زن	0 -2 0 -3 0
زه	0 1 12 22 0
زو	0 0 0 0 1
زي	0 -2 4 0 0
ست	0 9 0 -12 5
سد	6 6 5 0 0
سر	-2 0 7 -6 -1
سم	2 2 0 0 0
سن	0 0 4 0 0
سه	2 -2 -2 0 0
سي	0 0 -5 -9 0
سگ	0 0 -7 0 0
شب	0 0 13 0 0
شت	3 2 1 16 0
شد	-3 -9 0 0 0
شش	6 8 4 0 0
شم	0 -4 -15 0 -4
شن	0 2 1 0 -2
شه	0 -6 -18 -12 -3
شو	1 -3 6 -3 -11
شي	0 5 16 10 4
صت	0 0 0 0 11
صد	0 6 0 0 0
صش	-3 0 0 4 0
صف	0 0 -4 4 3
صل	0 0 0 5 4
طع	0 -2 0 0 0
طن	0 0 -1 0 0
طه	0 8 1 0 8
عت	0 -6 -2 8 10
عه	-7 -5 0 -1 0
غا	0 20 26 0 0
غت	0 0 3 0 0
غم	0 0 -3 0 0
فت	0 0 -4 -1 1
فر	13 1 -11 -1 1
فق	0 0 1 0 0
فل	-1 -4 -7 -10 0
فه	0 -2 7 0 0
في	0 0 17 0 0
قت	0 0 -6 -1 0
قش	0 0 0 4 0
قط	0 0 0 0 -6
قم	8 8 -8 2 0
قه	12 15 13 0 0
كا	0 0 24 0 0
كت	0 0 11 0 0
كد	-10 -23 -15 -4 -5
كر	0 0 7 7 3
كش	-6 0 -4 -2 0
كل	0 0 -7 2 0
كم	0 0 3 12 5
كه	3 0 -14 7 5
كو	-1 -9 -5 -2 -3
كي	7 1 0 -4 0
لا	0 0 2 1 7
لب	0 0 -5 0 6
لت	0 -6 -14 0 0
لج	0 1 9 4 0
لط	0 0 -2 0 0
لف	0 -5 -3 0 0
لك	0 0 -2 0 0
لم	0 0 -7 -2 6
له	-5 25 16 0 0
لو	0 0 14 0 0
لي	0 0 6 0 2
ما	4 0 -3 20 12
مت	0 -1 -1 0 0
مد	0 9 13 0 0
مر	0 0 0 0 -2
مش	16 0 -8 4 4
مك	1 11 8 0 0
مم	-2 0 -9 0 -3
من	0 0 0 0 5
مه	-7 -6 -30 3 6
مو	3 0 0 0 13
مي	0 0 5 7 0
نا	0 0 11 0 0
نت	11 0 5 11 0
نج	0 3 3 0 0
ند	-20 -24 2 7 0
نر	0 1 0 0 0
نز	0 6 11 0 0
نس	0 0 4 0 0
نش	0 0 -2 1 0
نف	0 0 -2 0 0
نم	5 -30 -33 -15 -14
نن	8 -11 -3 0 9
نه	-3 -13 -12 2 11
نو	0 0 0 0 12
ني	0 0 18 0 1
نگ	0 0 -6 -6 0
ها	0 -1 5 0 -5
هت	4 10 13 0 0
هد	0 6 -8 0 0
هر	1 3 0 -8 -14
هم	8 13 16 0 -4
هه	0 -3 0 0 0
هو	0 1 3 3 7
هي	0 5 0 0 0
و	4 10 12 11 3
وب	-6 27 17 -6 0
وت	10 0 1 0 0
ود	8 19 12 0 -4
ور	11 8 10 -1 -8
وز	-1 -1 -11 -7 -12
وس	0 0 4 8 0
وش	-3 -3 0 0 0
وض	0 0 1 0 0
وغ	9 14 0 0 0
ول	0 14 16 0 0
وم	0 7 5 12 10
ون	2 8 13 0 0
وي	0 0 2 -4 21
يا	0 0 10 0 0
يت	0 6 9 0 3
يج	0 0 7 0 0
يح	0 0 2 0 0
يخ	0 0 -1 0 0
يد	7 9 0 0 0
ير	-3 0 3 6 0
يز	0 0 -2 0 0
يس	0 -1 2 0 -8
يش	0 11 -21 4 0
يغ	0 0 -5 0 0
يف	0 1 0 0 0
يق	0 7 0 0 0
يك	0 5 1 11 -4
يل	0 0 3 6 16
يم	8 9 -22 9 7
ين	15 -3 0 -16 -8
يه	3 3 3 12 9
يو	0 0 3 0 0
يي	4 3 5 8 0
يچ	0 3 2 0 0
پت	-3 0 0 0 0
پس	0 0 0 0 -4
پل	15 12 9 1 11
چا	0 2 0 0 0
چه	0 -10 0 -5 6
چي	0 0 0 0 -2
چپ	0 0 -1 0 0
گر	0 1 0 0 0
گس	0 0 7 0 0
گل	16 8 17 5 0
گم	0 0 0 0 3
گن	6 14 0 -1 0
گه	8 3 -9 -10 -2
گي	1 7 -10 -4 0
گپ	0 5 -10 0 0
[last fa-latn]
3b	3 0 0 0 0
aa	0 1 0 0 0
ab	4 -2 -1 -9 -1
ad	10 -5 2 0 -1
ah	0 6 15 0 0
ak	-2 -2 -6 0 0
al	0 9 0 13 0
am	11 6 -22 -2 0
an	2 0 0 4 0
ar	8 7 0 -1 12
at	24 27 33 19 29
az	0 -2 0 1 4
ba	0 0 0 -10 -8
be	-1 -8 0 -3 0
bi	0 0 19 7 6
ce	0 -1 0 4 11
ck	10 0 0 0 0
da	0 -3 -3 0 0
de	2 -10 -12 0 0
di	0 0 0 0 -2
do	0 0 0 10 0
e	1 21 2 0 14
eh	0 0 2 0 0
ek	0 0 18 0 4
el	21 26 7 14 0
em	-1 0 -2 0 0
er	0 0 16 0 0
et	0 0 0 0 -4
ey	0 1 4 4 0
fl	0 -1 -4 0 0
fr	0 0 8 0 0
ft	1 7 -5 7 -7
ge	-4 0 -3 0 2
gh	0 2 -4 0 0
gi	0 0 0 0 3
ha	-3 0 0 0 0
he	11 -1 3 0 5
hi	0 7 13 7 0
hm	0 5 6 0 0
ho	0 0 -3 0 0
hr	0 3 6 0 0
ht	0 1 0 0 0
ia	0 12 0 0 0
id	0 6 -13 -3 0
ii	0 0 0 5 0
il	0 10 7 16 17
im	3 2 -6 14 8
in	0 0 6 -5 0
ir	0 0 7 0 0
is	11 7 8 3 0
ja	0 0 -1 0 0
je	0 0 4 0 0
ji	0 0 0 0 4
k	0 0 3 0 0
ka	0 0 0 0 8
le	10 11 3 0 8
li	0 3 -2 -3 0
ll	0 0 5 3 0
lo	0 0 0 3 3
lz	0 0 5 0 0
ma	-13 -9 0 15 3
me	-1 7 0 4 17
mi	0 3 0 0 0
mo	0 0 -17 -5 0
na	0 -6 0 0 0
nd	-3 0 -2 0 -2
ne	0 -14 -14 -13 1
ng	9 0 -2 0 0
ni	0 0 3 -8 0
nj	5 0 3 0 7
nk	11 10 8 0 0
no	0 -1 0 0 0
o	7 8 11 2 3
ob	0 0 0 0 2
od	0 0 3 0 7
oh	0 9 0 0 0
ok	0 0 0 0 1
om	8 2 0 7 4
on	9 0 17 14 12
oo	16 9 0 2 7
or	0 2 13 8 0
ot	23 20 19 29 10
oz	0 -2 13 0 0
ra	0 0 2 -3 0
rd	-7 -17 -10 -4 5
re	0 6 8 9 6
rf	0 0 0 0 -1
ri	0 0 0 -1 0
ro	0 3 8 3 5
rt	1 0 3 0 0
ru	0 -3 0 0 0
ry	0 0 3 0 0
s	0 0 1 0 0
sa	0 0 0 2 0
se	0 -1 -2 -1 4
sh	7 0 9 5 7
si	0 0 0 0 -3
ss	2 0 0 0 0
st	5 17 0 0 3
t	0 0 3 4 0
ta	0 -1 0 5 0
te	0 3 9 4 2
ti	4 0 -5 2 0
to	0 -6 -5 6 7
tu	0 0 0 -10 0
ty	0 0 0 8 0
ul	0 0 6 0 0
um	0 0 0 0 -4
un	0 -4 -3 0 0
ut	0 0 -3 -2 0
uz	3 0 0 0 0
va	2 3 11 0 0
ve	0 0 7 0 0
y	0 0 0 1 0
ye	5 8 0 1 -7
yi	0 9 6 0 0
za	0 0 0 0 -5
ze	0 0 -4 -2 0
zu	0 0 3 0 0
[last fr]
'a	-4 10 0 7 7
's	0 0 9 0 0
'à	0 -3 0 0 0
19	0 3 0 0 0
2	11 0 0 0 4
a	-4 16 8 -7 -5
ab	7 0 0 0 0
ai	4 4 -1 0 8
al	-5 0 0 3 0
am	0 0 14 0 0
an	-2 -7 2 0 0
ap	0 0 0 0 5
ar	0 -9 2 0 -1
as	-7 6 -1 0 1
at	0 -6 0 0 0
au	-6 -12 0 0 -1
ax	0 0 4 0 0
be	0 0 -2 0 0
c	0 0 19 0 0
ce	5 4 19 0 17
ch	0 11 12 0 0
cs	0 0 0 0 6
cé	2 0 0 0 0
de	-1 -4 -5 0 0
di	0 0 0 0 7
do	0 0 3 2 0
ds	0 0 0 10 4
du	0 -4 0 4 12
dy	0 10 4 3 4
dé	0 0 -2 0 0
ec	0 -4 -8 0 -11
ed	0 0 -4 0 0
ef	1 0 0 0 0
el	-6 0 0 0 0
en	0 -8 0 1 -2
er	-2 -1 -5 -2 -9
es	-1 -7 0 -21 10
et	0 6 -2 6 -1
eu	0 8 8 0 0
ex	0 3 0 0 6
ez	0 0 0 15 12
ff	3 0 0 0 0
fr	0 0 4 0 0
ge	-5 0 0 4 1
gt	0 3 1 0 3
gé	-1 0 0 0 0
ha	0 0 3 0 0
he	1 0 0 5 0
hi	0 0 5 0 0
ht	0 0 1 0 0
hé	2 0 -3 0 -8
i	0 0 -2 0 0
ie	12 12 5 0 5
il	1 0 -6 14 -6
im	0 0 -2 0 0
in	-2 -2 5 0 -1
ir	5 2 9 4 4
is	6 -7 1 10 0
it	17 12 -9 -5 -3
ix	-4 -4 -5 0 8
ié	0 0 11 0 0
je	5 -6 -18 -19 -2
ke	2 2 0 0 0
la	-7 -8 -10 -9 -5
ld	1 0 0 0 0
le	7 8 -10 -1 4
ll	0 0 6 0 0
lo	0 0 0 5 15
ls	3 13 16 -2 -6
lu	4 0 0 0 0
lé	-1 0 6 12 0
m	0 0 8 0 0
ma	7 8 19 9 15
me	1 1 2 -2 -1
mi	1 0 0 -1 0
mk	0 4 5 0 0
mé	0 0 6 0 0
nd	0 0 0 -2 0
ne	-16 1 16 0 -12
ng	0 0 4 -1 0
nq	0 0 3 5 4
ns	0 0 0 -4 -9
nt	0 5 3 8 4
né	13 8 0 7 -1
oa	0 0 5 0 0
oc	1 0 0 0 0
of	8 3 2 5 0
oi	0 0 0 -10 6
ok	0 0 3 3 3
ol	1 0 0 0 0
om	0 15 13 0 0
on	13 9 -6 -8 16
os	-6 -2 -6 -9 0
ou	5 0 3 1 0
ow	0 0 2 3 0
pe	-4 0 0 0 0
pi	0 0 11 12 0
ps	3 0 0 0 -2
pt	1 1 0 0 9
rd	-7 -1 -1 0 0
re	-4 0 -18 6 4
rg	0 2 7 0 0
ri	0 0 5 2 0
ro	3 -10 0 -4 1
rs	-11 7 3 1 0
rt	0 4 6 0 6
ry	0 0 3 2 0
ré	0 5 0 4 0
s	0 0 0 0 4
sa	11 11 24 15 22
se	14 6 0 0 20
si	7 -1 0 0 20
st	0 0 0 0 -2
sé	4 -2 0 0 -1
t	0 0 3 6 7
ta	0 0 12 6 0
te	0 0 -3 3 2
th	0 0 3 0 0
ti	3 0 0 0 0
to	0 0 0 9 0
ts	-9 -9 -4 5 -9
té	1 0 -9 -2 -4
ue	13 4 0 1 -3
uf	0 7 6 3 0
uh	0 0 -3 0 0
ui	13 0 -7 0 0
uk	0 0 2 0 0
un	-4 -6 -14 -11 -15
up	0 0 0 0 -5
ur	0 -8 -1 10 13
us	-10 -13 -15 -13 -12
ut	0 -5 -1 -1 0
ux	-4 -8 -10 0 -1
ve	0 0 4 0 0
vé	0 0 -9 0 6
w	0 0 12 8 0
xe	0 0 -6 0 0
xt	0 0 6 0 0
xx	0 0 6 0 0
y	0 12 -1 0 0
ye	0 0 0 0 -3
ze	1 0 5 8 1
à	0 -7 -3 8 10
ça	0 -1 0 0 -6
èr	0 0 0 3 0
ès	0 -2 0 0 0
ée	-5 -10 -19 -16 -8
és	0 -1 -1 0 0
êt	0 0 -2 0 0
ôt	0 0 0 0 3
[last hi]
3	0 0 0 0 11
77	0 3 0 0 0
al	0 0 2 1 0
am	3 2 0 0 0
at	0 0 1 0 12
ch	0 0 3 0 0
dn	0 0 4 0 0
el	0 0 0 11 0
er	0 0 0 0 -1
et	0 0 3 0 0
fy	0 0 0 0 4
hi	0 0 0 0 4
il	3 1 1 10 10
le	10 17 8 11 14
m	2 1 0 0 0
ma	0 0 0 1 0
me	0 7 4 0 0
mm	0 0 2 0 0
ng	0 0 0 1 0
ok	0 0 0 4 8
om	23 20 31 0 0
ot	2 1 11 19 1
ps	0 0 13 0 0
ro	0 0 -2 0 0
rv	0 0 0 2 0
s	0 1 4 0 0
t	0 0 7 4 0
uk	0 0 11 0 0
un	0 0 0 0 11
up	2 0 0 0 0
ya	0 0 5 7 0
अब	0 0 0 0 3
अल	0 0 14 1 0
आई	0 -5 0 0 -1
आख	9 0 0 0 0
आठ	0 0 -1 0 1
आन	0 0 2 0 0
आर	0 0 2 0 0
ईट	0 0 -5 0 0
ईन	7 7 8 0 0
ईल	0 0 -2 0 0
ईस	12 6 14 0 0
ऊ	2 0 0 9 1
ऊड	0 0 0 0 3
ऊस	0 0 0 8 3
एक	-2 -13 -6 -9 -1
एट	7 12 8 9 11
एम	0 0 2 0 0
ऐट	2 1 0 0 1
ओ	0 0 0 0 -6
ओक	0 0 12 0 0
और	0 5 -11 1 13
कट	0 0 -3 -3 0
कड	3 0 0 0 0
कर	-1 -8 0 -11 0
कह	0 6 0 0 0
का	5 16 0 0 3
की	4 14 14 4 0
कू	0 0 -2 0 0
के	4 4 -4 -12 -7
को	0 0 -20 0 -1
खा	4 -6 -8 -8 -9
गई	-4 -6 0 0 0
गए	-6 -7 0 -7 -1
गल	-2 0 0 0 0
गह	0 0 0 0 1
गा	-13 -13 -8 -2 0
गी	-1 0 -8 0 1
गे	0 -7 -4 0 1
गो	0 -1 0 0 0
घर	0 -11 2 9 0
चन	0 0 0 0 3
चर	11 2 0 -5 3
चा	0 0 -8 -8 -6
ची	0 0 0 -2 0
चे	-7 -5 -2 -4 -7
छा	0 0 -5 0 0
छी	0 0 -2 6 -4
छे	4 0 0 0 0
जज	0 0 -2 0 0
जत	0 2 0 0 0
जय	0 0 12 0 0
जर	0 1 0 17 1
जह	0 0 0 0 10
ज़	0 0 3 0 0
जा	0 5 17 13 12
जी	12 11 15 0 0
जे	6 0 7 0 0
जो	0 0 0 -4 0
झे	9 5 -3 1 -6
टन	0 0 21 0 0
टर	0 0 10 5 0
टल	0 -1 1 4 0
टा	-3 0 -13 0 4
टी	1 0 0 -2 0
टे	-7 -5 -3 0 0
टो	0 0 -1 3 0
ठी	0 0 6 7 0
ठे	0 0 0 0 4
डन	0 0 8 0 3
डर	2 0 -1 0 0
डल	0 0 10 0 0
डा	0 -3 -6 0 -8
डी	0 -7 -8 -6 5
डे	0 0 0 2 0
तन	1 0 0 0 0
तल	0 0 -5 -2 0
ता	-20 -18 -27 -18 -12
ती	-5 -1 -15 4 -4
ते	-12 0 -31 -10 -3
तो	-2 -2 0 0 0
था	2 4 -4 1 1
थी	2 0 5 0 12
थे	2 0 -9 0 0
दद	0 0 0 0 4
दर	0 0 6 0 0
दह	0 2 0 2 0
दी	-2 -11 -17 0 -16
दे	0 1 1 0 0
दो	0 -2 -14 -7 -1
नई	0 0 26 0 0
नट	2 3 8 0 0
नर	0 0 0 2 0
नल	0 0 1 0 0
ना	9 11 0 -13 0
नी	-4 0 3 8 -6
ने	0 -3 -24 3 2
नै	3 0 0 6 0
नो	0 0 0 2 0
नौ	6 1 1 2 0
पड	0 -3 -5 0 0
पर	-4 0 -1 0 2
पल	0 0 -6 0 0
पा	0 0 4 -5 0
पे	1 2 -12 -14 0
फट	0 -4 0 0 0
फल	0 11 6 5 0
बद	-3 0 0 0 0
बर	9 11 3 9 0
बल	5 0 19 0 0
बस	0 0 0 0 -3
बह	0 13 8 0 0
बा	-1 0 0 -3 0
बी	0 6 12 5 0
बू	0 0 4 0 4
बे	0 0 0 0 3
भर	4 0 0 -4 0
भी	6 10 0 -8 -8
मई	0 0 0 10 15
मक	0 4 0 0 0
मन	-4 0 0 -3 0
मर	-5 -3 -14 0 0
मा	0 2 7 0 3
मी	0 -3 0 -1 0
मे	9 8 -19 -9 1
मै	3 0 0 -1 0
यन	0 0 13 0 0
यर	9 5 16 -2 0
या	-10 0 0 -8 -6
यू	0 1 4 4 0
यो	0 0 -6 9 1
रज	0 0 9 0 0
रत	0 -7 -5 -6 7
रन	0 0 12 6 7
रव	0 0 6 0 0
रह	3 0 0 0 0
रा	0 1 2 0 10
री	2 7 -6 3 0
रे	0 -1 -25 -2 -1
रै	0 0 0 0 3
रो	5 -7 -5 0 0
लत	0 6 -4 0 0
लम	0 0 4 0 0
लर	0 -5 0 0 0
लस	0 0 0 -2 0
लह	0 0 5 0 0
ला	-4 -6 -13 -9 -7
ली	-4 1 7 0 1
लू	0 0 7 0 0
ले	16 18 -6 11 18
लो	0 0 -6 0 0
वत	13 3 0 0 0
वन	0 3 3 0 0
वर	0 0 0 0 -2
वा	0 -7 -7 0 1
वी	0 4 0 0 0
वे	-7 -5 0 0 0
वो	3 -8 -1 13 12
शन	8 6 3 0 0
शा	0 0 2 -10 0
शी	0 0 0 0 -2
सच	0 0 15 21 15
सन	4 0 10 6 0
सब	-3 -1 0 3 7
सर	0 -4 0 0 0
सल	0 0 -2 0 0
सा	0 4 -1 0 0
सी	0 11 0 1 0
से	-10 0 -10 -5 -6
सै	0 6 0 9 -2
सौ	0 1 0 0 0
हब	0 0 -7 0 0
हम	-7 -8 -11 12 -1
हर	2 9 0 0 0
हा	12 -9 -4 2 0
ही	5 -14 -10 -9 -17
हू	0 0 -6 1 0
हे	-7 -9 -5 0 1
है	-2 -4 -22 -4 -4
हो	-3 0 0 0 0
ाई	-1 -9 0 12 3
ाए	0 -7 -5 0 0
ाक	0 0 -3 0 0
ाग	0 -3 -2 0 0
ाच	1 0 0 5 0
ाट	0 0 13 0 3
ाड	0 0 0 3 0
ात	16 11 -15 -4 -6
ाथ	4 0 0 0 6
ाद	9 -1 0 0 0
ान	6 0 -4 -10 -5
ाब	-1 9 0 0 -3
ाम	-6 3 -8 0 0
ार	-6 8 0 -11 0
ाल	-6 14 -3 -12 -1
ाव	0 0 0 12 5
ाश	0 0 8 0 0
ास	2 0 0 0 0
ाह	1 0 0 0 0
िल	0 0 8 4 0
ीए	-11 -8 -4 -3 0
ीक	0 0 0 8 0
ीग	0 0 31 0 0
ीच	5 0 0 0 0
ीज	0 4 16 0 0
ीट	0 3 0 0 0
ीत	0 0 8 0 0
ीद	0 0 1 0 0
ीन	0 0 -5 3 0
ीर	0 0 -5 8 0
ील	0 0 -5 0 1
ीश	0 0 5 0 0
ीस	-5 2 4 1 0
ुड	0 0 3 0 0
ूआ	0 0 -3 -8 0
ूई	1 0 0 0 0
ूए	-2 0 0 0 0
ूक	0 0 -1 0 16
ूट	0 0 0 -1 -3
ूत	0 2 0 -1 0
ूध	0 0 0 2 0
ून	-2 -7 0 0 0
ूप	0 2 0 -2 0
ूम	0 0 -6 0 0
ूर	0 0 4 0 0
ूल	0 0 -5 -5 -2
ूस	0 0 -2 0 0
ेग	0 0 5 0 0
ेज	0 10 -14 -4 0
ेट	-11 -6 -4 11 15
ेन	0 0 5 0 0
ेफ	0 0 -3 0 0
ेब	0 0 0 4 0
ेम	0 0 0 4 0
ेर	-1 0 0 0 0
ेल	7 0 3 19 6
ेश	0 0 3 0 0
ैक	0 0 3 0 0
ैट	17 14 20 10 8
ैड	0 0 7 4 0
ैन	0 0 0 4 0
ैल	0 0 0 2 0
ॉक	0 -5 2 9 5
ॉट	7 19 23 30 0
ॉन	0 0 11 0 0
ॉम	0 0 5 0 0
ॉश	0 -4 -8 0 0
ॉस	0 0 0 0 6
ोई	8 5 5 0 -3
ोग	0 -6 -5 -10 0
ोच	-2 3 0 0 0
ोज	0 11 7 7 -7
ोड	0 7 2 12 5
ोन	-6 -4 0 0 -4
ोय	0 0 0 0 -1
ोर	0 0 -11 4 3
ोव	0 0 3 0 0
्क	0 2 -1 0 0
्ज	0 0 0 0 -2
्ट	4 3 -14 -1 0
्ड	0 2 2 0 4
्त	9 0 1 4 0
्प	0 0 1 0 0
्फ	1 0 0 0 0
्र	0 0 -6 0 4
्श	0 0 4 0 0
्स	0 11 25 0 2
्ह	0 0 0 -3 0
[last kmr]
4	0 0 0 0 10
8ê	0 5 0 0 0
a	1 0 0 0 1
ad	0 0 5 0 0
al	4 0 0 0 -5
am	0 0 -10 -8 0
an	-7 -15 -16 0 0
ar	0 -16 -6 -4 -7
at	22 11 30 9 20
av	0 -1 0 0 0
az	0 0 8 0 0
b	0 0 0 3 2
ba	0 0 0 -1 0
be	1 -6 0 0 0
bi	-9 0 0 -1 0
bo	-4 0 0 -1 0
bû	7 14 11 0 -4
ca	0 0 0 3 0
ce	-4 -10 -4 0 0
co	4 0 5 9 0
da	-8 -2 0 0 0
de	0 -6 -12 -4 -1
du	-3 -6 -3 0 -2
dê	0 0 14 0 -2
e	0 0 0 0 -2
ef	0 3 0 -4 0
eh	0 -4 0 5 9
ek	4 15 9 0 0
em	0 13 0 2 5
er	14 4 7 -8 -10
es	0 -1 -8 -2 -1
et	0 0 7 3 7
ew	3 -1 0 0 -2
ez	-1 -9 -13 -1 -2
eş	3 9 0 0 0
ft	3 0 0 0 0
ha	0 0 10 2 0
hê	0 1 0 0 0
if	-2 0 -4 0 0
ik	0 0 -6 0 -4
il	12 15 11 4 5
im	-8 0 -33 -16 -8
in	-7 -19 -8 6 -11
ir	-1 -14 -7 0 -6
iz	0 0 1 0 0
ja	0 0 15 17 13
je	-7 0 0 0 0
ji	-3 -5 0 -10 -10
k	9 0 5 8 4
ka	0 0 -2 0 0
ke	-2 -10 -9 0 -1
kê	0 -2 -10 -4 -1
kî	-10 -9 -8 -8 0
la	0 0 -12 -5 -4
le	0 18 0 19 26
li	0 8 15 1 -5
lê	0 1 -1 -9 0
lî	7 8 0 0 0
ma	0 0 -6 0 0
me	0 -2 0 0 0
mê	0 0 7 0 0
mî	0 0 9 0 0
na	0 1 -4 0 0
nd	-8 -11 -13 -1 -3
ne	0 0 0 -3 -11
ng	5 0 0 0 0
ns	0 0 0 4 0
nê	0 -9 -10 -9 -1
nî	-1 -4 -7 0 -2
ok	0 3 0 -1 0
om	4 0 22 0 0
on	8 4 3 0 -2
or	1 7 25 0 0
ot	0 16 0 2 -2
pa	0 0 0 0 5
pê	0 0 0 -1 0
qe	0 0 7 0 0
ra	-7 -7 -8 -8 0
rd	9 12 12 0 0
re	-6 -2 -4 0 -5
rg	5 4 9 0 0
rn	5 0 0 0 0
rt	0 0 0 -2 0
rê	15 0 -18 -3 -2
rî	0 -6 -10 -10 -2
sa	0 0 -6 3 0
st	-6 0 9 7 -4
sê	0 -3 -7 -10 0
t	0 0 12 8 3
ta	14 0 18 22 12
te	4 0 0 4 0
ts	0 0 4 0 5
tê	-3 -11 -12 -11 -8
tî	0 -2 -10 -3 0
uk	0 5 9 0 0
ve	0 -4 0 -3 0
vê	0 -12 -8 0 -1
we	-9 -12 -4 -6 -7
wê	0 -3 0 0 0
wî	0 -10 0 3 3
xe	0 0 0 0 -4
xê	3 -3 -3 -5 0
ya	0 6 -8 0 8
ye	0 -4 0 -2 -8
yê	1 1 -10 -5 -4
za	0 0 14 9 6
ze	-3 0 0 0 0
zê	4 -1 -4 0 0
zî	0 0 0 0 -1
zû	5 0 0 0 0
ça	0 4 0 0 0
ê	0 0 -2 -11 -13
êm	-3 -3 0 0 0
ên	-3 -7 -4 0 0
êr	-1 0 -3 0 0
êt	0 -5 0 0 0
îd	4 0 0 0 0
în	-2 0 0 0 -2
îs	0 0 0 0 4
û	10 10 24 2 4
ûc	-4 0 0 0 0
ûk	0 -2 0 0 0
ûm	8 -1 0 0 0
[last pa-arab]
19	19 11 0 0 5
30	7 0 0 0 0
56	10 0 0 0 0
a	0 0 3 0 0
ac	0 0 0 5 0
al	0 0 0 1 0
am	0 0 0 -5 0
at	0 0 0 7 6
ba	0 0 0 0 1
c	0 0 1 0 0
ce	0 0 0 0 3
ck	2 0 -5 0 0
de	0 19 14 0 0
di	0 0 0 3 0
ds	0 4 0 0 0
es	0 0 1 0 0
et	0 0 -1 0 0
ft	1 0 0 0 0
g	0 2 0 0 0
gh	0 0 0 7 0
gm	0 1 0 0 0
ir	0 0 2 0 0
le	7 13 17 19 21
ls	0 0 2 0 0
lt	0 0 0 0 2
m	0 0 0 1 2
me	14 8 7 2 0
nd	2 0 0 0 0
ni	0 0 3 0 0
ok	0 0 0 0 1
om	7 9 20 0 0
ot	1 2 4 10 0
ps	0 0 14 1 3
r	0 0 0 0 3
rd	0 0 0 1 0
rt	0 0 12 13 0
ry	1 0 0 0 0
sh	-4 0 0 0 0
ss	0 0 7 0 0
st	6 7 3 0 1
t	0 14 8 8 2
tt	0 0 0 3 0
uk	1 1 12 0 0
um	0 0 13 10 0
x	0 2 0 0 0
ا	0 0 -1 -4 0
اب	-3 0 -13 0 0
ات	1 -4 -2 2 0
ار	2 0 7 4 -9
اغ	0 0 7 6 0
اك	4 -9 -4 0 3
ال	13 13 -2 -11 -6
ام	8 16 19 8 0
ان	0 7 15 1 0
اه	0 6 -7 -2 -8
او	0 0 3 0 0
اي	4 6 -28 3 7
اٹ	16 25 25 36 9
اپ	11 4 1 0 0
اڑ	0 0 -2 0 0
اں	-2 -1 -39 -4 2
با	0 0 0 -6 0
بر	-6 3 0 7 0
بي	-1 -14 0 -10 0
بگ	0 0 4 4 0
تا	-1 -8 -24 0 4
تر	0 0 -4 14 9
تك	-1 -1 0 0 0
تن	0 13 -10 0 0
ته	-5 0 0 -2 0
تو	0 0 -1 0 0
تي	0 13 -16 -5 -4
جا	4 0 0 -2 0
جر	3 0 -8 6 0
جم	0 0 2 0 0
جو	0 0 5 0 0
جي	0 -7 3 3 13
حب	0 0 10 0 0
خل	3 0 0 0 0
دا	12 -12 -49 -22 -6
دس	0 0 0 1 0
دن	0 0 0 2 -3
ده	0 0 -9 0 0
دو	0 0 17 14 1
دي	8 2 -14 -11 4
را	0 5 3 10 2
رب	0 0 0 -5 0
رت	0 -6 0 0 0
رح	0 0 4 0 0
رز	1 10 10 0 0
رس	0 0 1 0 0
رش	0 0 -5 0 0
رك	0 -1 0 0 0
رم	0 0 -4 -5 0
ره	0 0 4 2 0
رو	0 -6 -15 0 1
ري	2 0 -14 -1 4
رٹ	0 0 -7 -9 -12
رڈ	0 8 29 9 0
زا	0 0 0 0 1
زل	0 0 -4 0 4
سا	0 0 1 0 0
سب	0 1 0 0 0
ست	-1 9 1 2 -1
سج	0 -2 0 0 0
سر	0 0 -4 0 0
سس	0 0 0 -2 0
سن	0 -5 0 0 -5
سي	-1 2 3 -4 2
سٹ	-3 0 -2 0 0
شت	-4 0 0 -2 0
صل	0 6 0 0 9
صم	0 0 0 3 0
عا	0 0 -6 -4 0
قت	0 1 5 0 0
كا	0 0 -7 0 18
كر	-1 -12 -8 0 -4
كس	0 0 0 4 0
كل	0 0 -4 -10 -7
كم	0 -2 0 -8 -10
كن	3 0 0 0 0
كه	-6 -2 -25 0 -5
كي	-25 -9 -1 -8 0
لا	0 0 -13 16 0
لت	-1 0 0 0 0
لز	0 0 0 6 0
لس	0 0 0 -3 -2
لك	1 0 0 2 9
لم	0 0 21 0 0
له	-1 0 0 5 0
لو	3 -5 0 0 0
لي	-1 16 5 -1 19
لڈ	0 0 -2 -1 0
مر	-1 0 -6 9 -1
مه	0 2 12 0 0
مي	0 0 18 11 9
نا	-10 3 6 0 6
نت	0 0 2 0 0
نج	0 23 15 10 14
ند	-12 -5 -9 -2 -1
نر	0 -1 0 0 0
نك	0 0 0 5 0
نه	0 -1 8 0 -3
نو	0 0 -1 -5 0
ني	0 2 7 -11 -15
نٹ	18 14 11 18 0
نڈ	0 12 0 14 4
نگ	6 0 11 0 0
ها	0 -9 0 -5 0
هر	0 -5 -8 2 -4
هم	0 2 7 0 0
هن	-6 -10 -12 -15 5
هه	1 0 0 -10 1
هو	0 0 0 5 14
هي	0 -8 -8 0 0
هڈ	0 0 0 0 6
وا	0 0 12 6 0
ود	0 0 0 6 0
ور	-9 6 0 9 0
وز	0 5 0 0 -6
وس	0 0 0 4 0
وش	0 -4 2 0 0
وك	0 0 10 0 0
ول	0 3 1 -2 -3
وم	7 0 14 0 0
ون	-6 0 11 0 -12
وه	8 -7 -13 6 0
وي	2 -7 -12 -11 0
وٹ	0 0 0 1 7
وچ	5 13 -1 -15 -2
وڈ	8 5 3 3 6
وڑ	4 -3 -1 0 0
وں	-2 12 1 4 4
يا	4 -23 -28 0 0
يخ	-8 0 -10 0 0
يد	0 8 12 0 0
ير	0 0 7 12 10
يز	0 0 9 0 0
يس	0 -4 10 0 0
يش	0 0 0 0 3
يف	2 1 8 0 0
يك	0 0 5 0 0
يل	9 20 25 20 19
يم	0 0 21 0 0
ين	0 5 9 1 -9
يه	0 0 0 -5 -4
يو	2 2 0 -1 12
يي	0 -18 0 -4 14
يٹ	15 18 14 33 20
يپ	-1 0 0 0 0
يچ	5 0 5 0 3
يڈ	11 0 -3 4 12
يڑ	-2 0 0 0 0
يں	-1 -26 -31 1 0
ٹا	0 3 23 0 0
ٹر	0 0 0 3 0
ٹس	13 5 7 2 0
ٹل	-3 -2 -3 0 6
ٹن	0 0 23 0 0
ٹي	-1 0 -6 9 0
ٹٹ	0 -2 0 0 0
پا	0 0 11 0 0
پر	-2 0 0 -2 0
پس	14 6 6 0 0
پل	0 0 24 20 19
پڑ	0 0 0 0 1
چ	0 0 0 -4 0
چا	0 0 15 5 0
چه	0 0 5 0 0
چپ	0 -2 -4 0 0
ڈا	0 0 0 9 2
ڈر	0 0 -4 0 0
ڈز	0 3 5 0 0
ڈك	-3 0 0 0 0
ڈن	7 3 0 3 0
ڈه	0 -2 -7 -5 -9
ڈي	-1 17 17 6 9
ڑا	0 0 -4 0 0
ڑي	0 -3 -14 0 -3
گا	-6 -12 -13 8 -3
گل	0 -5 -6 0 -2
گه	-2 0 0 0 0
گي	-11 -13 -6 -8 -6
[last pa-guru]
22	6 0 0 0 0
51	6 0 0 0 0
6	9 0 0 0 0
88	9 0 0 0 0
ac	0 0 0 4 0
ad	0 0 5 0 0
am	3 4 0 0 0
at	0 0 4 3 4
co	3 2 3 9 12
ds	0 9 3 0 0
en	0 0 0 2 0
er	1 0 0 0 0
et	0 0 4 0 0
ex	1 0 0 0 0
il	0 0 0 0 6
le	13 19 20 17 19
ly	0 0 0 3 2
me	0 11 9 1 0
om	0 0 8 0 0
ot	11 13 21 25 11
ox	0 0 0 4 5
pb	4 0 0 0 0
s	0 0 6 0 0
t	0 0 11 9 1
uk	14 13 22 0 0
um	0 0 9 7 0
ਅਦ	0 0 0 0 11
ਅਨ	0 0 15 0 0
ਅਰ	0 0 0 2 0
ਆ	7 -3 -17 0 0
ਆਈ	9 0 0 5 0
ਆਏ	-7 -1 -9 0 2
ਆਰ	0 0 12 2 0
ਆਲ	0 0 0 1 0
ਆਹ	2 0 0 0 0
ਇਆ	16 0 -13 0 -3
ਇਕ	-11 -4 -4 -7 -5
ਇਰ	0 0 7 0 0
ਇਸ	0 3 17 0 0
ਈਟ	0 0 0 9 0
ਈਨ	0 0 3 0 0
ਉਨ	0 0 -2 0 0
ਉਸ	0 0 0 0 6
ਉਹ	0 0 -1 11 10
ਏ	0 0 0 2 0
ਐ	0 0 -2 -1 0
ਐਟ	11 14 15 18 22
ਐਮ	0 0 0 2 0
ਐਸ	0 0 0 0 2
ਓਹ	0 0 0 6 0
ਕਟ	3 0 13 0 4
ਕਢ	-1 0 0 0 0
ਕਰ	-3 -2 1 0 3
ਕਲ	0 8 3 0 -6
ਕਸ	0 0 0 7 0
ਕਾ	0 0 0 -10 0
ਕਿ	0 0 0 10 0
ਕੀ	-9 -1 0 -14 0
ਕੂ	0 0 -3 0 0
ਕੇ	-3 -17 -7 -10 0
ਕੋ	0 0 3 0 0
ਖਨ	0 0 5 0 0
ਖਾ	0 -2 -4 0 0
ਖੇ	0 3 0 0 0
ਗਈ	0 -1 0 0 0
ਗਏ	-10 -10 -5 -2 0
ਗਲ	8 -1 -2 0 0
ਗਾ	0 -9 -11 0 0
ਗੀ	0 -8 -2 1 0
ਗੇ	-1 -13 -16 -11 -7
ਘਰ	1 -9 0 -3 -1
ਘੀ	0 0 0 0 -2
ਚ	7 11 -15 -2 -9
ਚਲ	0 0 1 0 0
ਚੀ	0 0 0 0 -6
ਚੇ	0 0 0 -13 -4
ਚੋ	0 -2 0 0 0
ਛਾ	0 0 0 0 5
ਛੇ	4 0 0 0 11
ਜਜ	0 0 -3 0 -5
ਜਰ	0 0 -6 0 0
ਜ਼	0 3 0 0 0
ਜਾ	0 14 2 6 16
ਜੀ	0 0 2 9 10
ਜੇ	0 4 0 0 0
ਟਨ	0 0 19 0 0
ਟਰ	1 0 -3 8 0
ਟਲ	7 9 8 2 0
ਟਸ	0 4 5 0 0
ਟਾ	0 -1 -4 0 0
ਟੀ	1 -7 2 -5 0
ਟੂ	0 0 2 0 0
ਟੇ	0 -10 -6 0 -1
ਠਾ	-7 0 7 7 0
ਡਨ	0 0 11 0 0
ਡਾ	1 0 0 9 0
ਡੀ	-4 17 -1 0 25
ਡੇ	-7 -6 -23 -26 0
ਢੀ	0 0 0 1 0
ਤਕ	1 7 0 0 0
ਤਾ	-6 -24 -17 -14 -7
ਤੀ	0 0 2 1 0
ਤੇ	-1 2 -15 -7 -6
ਤੋ	-7 14 0 2 -6
ਥਾ	0 0 -3 0 0
ਥੀ	0 0 0 -4 0
ਥੇ	0 0 0 -1 0
ਦਸ	0 0 0 1 0
ਦਾ	2 -18 -44 -12 5
ਦੀ	6 6 -15 5 0
ਦੇ	-10 3 -27 -8 4
ਦੋ	1 0 -8 -4 -2
ਧੀ	0 0 -6 -6 0
ਨਕ	-2 0 0 0 0
ਨਤ	0 0 -4 0 0
ਨਰ	0 0 2 9 0
ਨਲ	0 0 11 0 0
ਨਾ	0 5 -4 2 0
ਨੀ	0 -11 -4 -4 0
ਨੂ	4 1 -27 -2 -18
ਨੇ	0 6 -12 -4 0
ਨੋ	0 -1 0 0 0
ਨੌ	0 0 7 0 0
ਪਏ	0 -4 0 -2 0
ਪਗ	0 0 -3 0 0
ਪਰ	-4 0 0 -3 0
ਪਲ	1 0 19 9 0
ਪਸ	0 9 0 0 0
ਪਾ	0 -6 0 0 0
ਪੀ	9 0 0 0 1
ਪੂ	0 0 -1 0 0
ਪੈ	-2 -1 0 0 0
ਪੜ	0 3 0 0 0
ਫਰ	0 0 1 1 0
ਫੀ	0 0 1 0 0
ਬਨ	0 -5 5 0 0
ਬਰ	0 12 0 0 0
ਬਸ	7 0 0 0 0
ਬੀ	2 9 24 14 9
ਮਕ	0 10 0 0 0
ਮਨ	0 0 14 0 0
ਮਰ	0 0 1 0 0
ਮਾ	1 0 0 0 6
ਮੀ	-2 0 -1 8 0
ਮੇ	0 0 0 4 1
ਮੈ	0 -1 -2 4 6
ਰਕ	0 0 -1 0 0
ਰਚ	0 0 -1 0 0
ਰਜ	0 4 6 0 0
ਰਟ	0 0 -11 -11 -5
ਰਡ	-4 -5 9 0 0
ਰਨ	0 0 22 0 0
ਰਮ	0 0 7 0 0
ਰਾ	-4 -1 -1 -1 8
ਰੀ	2 0 -2 1 0
ਰੂ	0 3 4 0 -4
ਰੇ	-6 7 -18 0 3
ਰੋ	0 -3 0 0 0
ਲਈ	0 -4 0 0 -2
ਲਏ	-2 0 0 0 -2
ਲਕ	0 0 0 3 0
ਲਖ	0 -5 -9 0 0
ਲਗ	0 -1 -3 -2 -9
ਲਟ	1 0 -4 0 -3
ਲਤ	0 0 -3 0 0
ਲਸ	0 0 0 0 6
ਲਾ	-8 -3 -9 6 -4
ਲੀ	2 8 -1 5 11
ਲੇ	10 11 0 2 0
ਲੋ	0 0 8 0 0
ਵਜ	0 0 0 0 6
ਵਰ	0 0 14 4 1
ਵਾ	0 -3 10 19 0
ਵੀ	0 -2 -9 -13 -4
ਵੇ	0 13 0 0 0
ਸਟ	0 3 0 1 5
ਸਠ	0 0 -5 0 0
ਸਤ	0 12 9 11 0
ਸਨ	0 1 -3 5 11
ਸਭ	2 0 0 -1 -3
ਸਰ	0 0 2 3 0
ਸਸ	0 0 -1 -2 -2
ਸਹ	0 0 -1 15 0
ਸਾ	0 -1 -9 0 -1
ਸੀ	12 14 10 1 -6
ਸੇ	0 0 -10 -2 0
ਹਥ	-2 0 -5 -4 -6
ਹਨ	4 0 0 0 0
ਹਮ	0 0 5 0 0
ਹਰ	-2 0 0 0 -9
ਹਾ	3 0 -14 -1 5
ਹਿ	0 -5 -1 0 0
ਹੀ	0 -19 -13 -9 -10
ਹੇ	0 -2 -3 0 2
ਹੈ	6 7 0 0 -1
ਹੋ	-1 0 0 0 0
ਾਈ	0 -10 0 0 2
ਾਕ	0 0 0 -3 0
ਾਟ	7 6 10 12 5
ਾਤ	0 0 2 3 0
ਾਦ	0 13 16 0 0
ਾਨ	0 17 17 0 3
ਾਬ	0 7 -8 0 0
ਾਰ	0 -2 -6 0 -9
ਾਲ	0 22 16 -1 -11
ਾਹ	-12 0 -16 -7 0
ਾੜ	0 0 3 0 0
ਿਆ	-5 -25 -33 0 12
ਿਓ	1 0 -1 10 3
ਿਕ	0 0 10 0 0
ਿਗ	0 0 0 2 0
ਿਘ	0 3 6 0 0
ਿਚ	4 4 -12 -8 -5
ਿਜ	0 0 0 4 0
ਿਟ	1 11 17 0 0
ਿਡ	-1 0 -5 6 0
ਿਤ	0 0 0 -1 0
ਿਨ	0 -2 -6 0 2
ਿਰ	0 0 9 13 9
ਿਲ	-8 -2 -4 0 5
ਿਸ	-2 0 1 0 4
ਿੜ	0 0 -2 -1 0
ੀਆ	-8 -6 -3 -14 -6
ੀਓ	3 0 -1 0 0
ੀਕ	-11 -1 -8 0 0
ੀਚ	3 0 0 0 0
ੀਟ	-3 0 3 0 7
ੀਤ	0 0 30 0 0
ੀਦ	0 0 -1 0 0
ੀਨ	2 0 7 0 0
ੀਪ	0 0 6 0 0
ੀਬ	0 0 0 2 0
ੀਰ	0 0 14 0 0
ੀਲ	5 0 0 0 0
ੁਕ	0 0 -11 0 -1
ੁਖ	0 0 7 0 0
ੁਝ	0 5 0 0 0
ੁਟ	0 -2 -1 0 -2
ੁਤ	0 0 -1 0 0
ੁਨ	-1 0 0 -9 -2
ੁਪ	0 0 -6 -2 0
ੁਰ	0 0 1 0 0
ੁਲ	0 0 0 6 0
ੂਨ	0 0 -5 0 2
ੂਪ	0 0 8 0 0
ੂਰ	0 0 -5 0 0
ੂਲ	0 0 11 0 -1
ੂਸ	6 0 0 0 0
ੂਹ	0 0 -2 0 0
ੇਜ	-1 0 4 0 0
ੇਟ	0 0 0 0 -2
ੇਨ	0 0 12 0 0
ੇਮ	0 0 4 0 0
ੇਲ	0 0 0 9 23
ੇਸ	18 14 9 1 0
ੈਟ	10 0 29 5 1
ੈਡ	0 0 6 0 2
ੈਦ	4 0 0 0 0
ੈਨ	-1 0 0 2 0
ੈਰ	0 0 -2 0 0
ੈਸ	1 0 0 0 0
ੋਆ	10 0 2 1 4
ੋਈ	-5 -5 0 0 0
ੋਕ	0 0 0 0 4
ੋਜ	0 0 5 -2 0
ੋਟ	1 0 7 0 0
ੋਡ	2 7 8 0 6
ੋਤ	0 0 0 7 8
ੋਨ	0 6 -7 0 0
ੋਮ	0 0 1 0 0
ੋਰ	0 5 3 0 0
ੋਲ	0 21 -5 -2 0
ੋਹ	0 0 1 0 0
ੋੜ	2 -2 0 0 0
ੌਟ	2 13 10 26 0
ੌਨ	0 0 -4 0 0
ੌਮ	0 0 10 0 0
ੌਰ	0 0 8 0 0
ੌਸ	-1 -3 18 0 0
ੜਾ	0 -3 -7 0 0
ੜੀ	0 0 -17 0 1
ੜੇ	-2 0 -6 -4 0
ੰਗ	0 0 4 0 0
ੰਜ	0 0 -4 -4 0
ੰਤ	0 0 3 0 0
ੰਦ	-5 -4 -9 -1 -2
ੰਮ	3 0 -4 -8 0
ੱਲ	0 0 6 0 0
ੱਸ	0 6 7 0 0
[last pl]
22	0 3 0 0 0
87	10 4 0 0 0
a	0 -8 0 0 -1
aj	0 0 0 -1 0
ak	-5 -5 0 0 -3
am	-12 -10 -7 -8 0
an	0 0 0 3 0
as	0 -6 0 -7 -5
at	0 15 0 0 0
az	-1 -1 0 0 0
ać	0 0 -1 0 0
ał	0 -12 -14 -1 -10
bo	0 -2 0 0 0
bę	0 0 -6 -5 0
ca	0 1 -1 0 -5
ce	0 -3 0 -7 -1
ch	-10 -5 -20 -9 -6
ci	0 -3 -6 0 0
co	0 0 0 -1 0
cu	-5 -4 0 0 0
cy	0 0 0 0 -1
cę	0 0 -1 0 0
do	0 -7 -5 -6 -7
dł	0 0 0 6 0
ec	0 0 0 -3 0
ej	-7 -1 0 -2 0
ek	-1 0 -4 0 0
el	0 0 0 6 0
em	-4 -8 -15 -5 -11
en	1 -1 0 0 0
er	-1 0 2 2 0
ev	0 0 0 1 1
ez	0 0 0 -5 0
eć	1 0 0 0 0
gi	-4 0 -1 0 0
go	2 -4 6 -2 -1
gę	-4 0 0 0 0
hu	0 0 -1 0 0
i	-3 -9 -22 -27 -26
ia	-2 -5 -1 5 0
ie	-2 -9 -24 -20 -18
ik	0 0 5 0 0
il	0 0 0 1 0
in	0 0 -1 0 0
iu	0 0 -11 0 0
ią	0 0 -1 0 0
ić	0 0 -3 0 0
ię	-7 -11 -4 -4 -7
ił	-6 0 -6 -3 -9
ja	-4 -5 -2 0 0
je	0 -9 -18 -10 -1
ju	0 0 0 -3 -1
ją	0 -1 -7 -2 -1
ję	-2 0 -3 0 0
ka	15 22 21 16 2
ki	0 -5 0 0 -1
ko	0 0 0 -4 0
ku	0 -7 0 0 -1
ką	0 -1 0 0 0
kę	-3 -3 -8 0 0
la	2 0 -8 0 0
le	17 12 6 21 20
li	-9 -3 -2 -1 -7
lu	0 0 -3 -3 0
ma	3 0 -1 4 0
me	0 7 0 0 0
mi	-11 -9 0 -10 -11
mu	-1 0 -1 0 0
my	0 1 -5 -2 -5
na	-2 -19 -1 -9 -6
nd	0 0 1 9 13
ne	4 0 -2 0 0
ni	0 0 7 11 0
no	0 -4 -9 0 0
ny	0 0 1 0 0
nę	0 0 -1 0 -1
o	0 0 4 0 -2
oc	0 -1 4 4 2
od	0 -7 0 -15 -3
om	0 6 8 0 -1
on	0 -2 11 0 2
oo	0 0 0 0 -1
or	0 0 0 -4 0
ow	0 -5 0 0 0
pa	5 20 18 17 17
pl	0 0 5 0 0
po	-2 -2 -5 -6 -2
ra	0 0 -3 0 0
rg	11 11 15 0 0
ru	0 0 -1 0 -3
ry	-2 0 -3 -3 0
rz	0 0 -2 0 0
rą	0 0 -3 0 -4
si	-2 0 0 0 0
st	0 0 0 2 0
sy	0 0 -2 0 0
t	0 0 9 4 1
ta	0 8 0 0 3
te	0 0 0 0 -5
to	-5 -12 0 0 -7
ty	0 0 -3 -2 0
u	-2 -2 0 0 0
ur	0 1 0 0 0
uz	0 0 0 -1 0
w	-16 -14 -6 -10 -10
wa	-5 0 -5 -8 0
we	0 -2 0 0 -3
wp	0 0 0 0 5
wą	0 0 0 1 0
yd	0 0 -2 0 0
ym	-1 -3 -11 -14 -10
ył	-2 -5 0 0 0
z	-1 0 3 -18 -14
za	-4 -7 0 -14 -4
ze	0 0 -11 -8 -9
zi	0 0 -3 0 0
zy	0 6 -1 -7 -4
ój	0 0 2 0 0
ór	0 0 -1 0 0
ów	-5 -4 0 -3 0
ął	0 0 -1 0 0
ęć	0 -3 0 0 0
ła	-7 -9 -13 0 0
ło	-9 -6 0 0 -1
ły	0 0 -3 0 0
że	-5 -1 0 0 -4
ży	-4 0 -2 0 0
[last ps]
ak	0 0 0 0 1
al	7 1 0 0 0
am	0 0 0 0 -7
an	7 1 0 0 0
at	1 1 7 1 6
ck	-7 0 0 0 0
k	0 0 0 4 0
la	0 0 0 2 6
ld	0 0 4 0 0
le	10 20 20 22 29
lp	0 0 0 0 -2
me	0 8 3 0 0
na	0 3 5 0 0
ng	-5 0 0 0 0
om	10 13 11 0 0
ot	7 12 10 18 0
ox	0 0 0 3 1
rg	8 5 6 0 0
rt	1 0 0 0 0
t	0 0 8 3 0
va	0 0 0 0 4
xi	0 0 6 0 0
z	0 0 0 1 0
اب	0 0 -7 0 0
ات	2 0 0 0 16
ار	-1 3 12 2 -1
از	0 0 2 0 0
اس	0 0 -4 -3 0
اش	0 2 0 0 0
اك	0 -3 0 0 0
ال	3 0 8 0 3
ام	8 3 0 -1 -2
ان	0 0 10 0 -4
اه	6 3 1 2 14
او	-12 0 -5 0 2
اي	5 -3 0 0 0
اټ	7 10 13 14 3
بر	2 12 -6 5 7
بل	0 0 0 0 -5
به	0 -3 -9 -4 0
بي	4 0 29 2 10
بۍ	0 0 8 0 0
تل	0 -2 0 0 0
تم	-3 1 0 3 0
ته	0 1 -16 0 -10
تو	0 -2 -11 0 0
تي	-2 -9 -11 -2 -2
جر	-1 0 0 0 0
خر	0 0 0 3 0
خه	0 0 0 -8 -8
خو	7 0 0 6 0
خي	0 -2 -12 0 0
د	4 0 -10 -4 -7
دا	2 0 0 0 0
در	0 0 9 4 4
دل	0 2 0 0 0
ده	8 -4 -2 0 -6
دي	7 0 -5 -6 -4
رت	0 -2 -5 0 0
رد	0 0 0 0 4
رك	0 0 20 0 0
ره	-6 0 -13 -8 -3
رو	0 0 12 0 0
ري	-5 16 2 17 0
رټ	0 0 -6 0 0
رځ	4 -2 -2 0 0
رچ	0 5 0 1 0
رډ	0 1 17 0 0
رۍ	0 0 0 3 0
زا	0 0 -3 0 0
زر	0 0 -6 0 0
زه	0 -1 18 9 1
زي	1 0 0 0 0
ست	0 0 2 5 0
سر	9 0 -6 0 -4
سم	0 0 0 1 0
سه	0 0 -6 -3 0
سو	7 0 13 0 0
سي	0 0 -12 -10 -10
شر	0 0 0 -1 0
شن	0 7 0 0 0
شه	0 0 0 6 11
شو	0 0 2 0 0
شي	-2 -1 -1 -1 0
طه	2 7 10 12 4
غه	0 0 -1 6 0
غي	0 0 0 0 2
فر	2 0 0 0 -4
فه	0 0 -2 0 0
قي	0 0 5 0 0
كا	0 0 22 -1 0
كه	-1 -14 -5 -11 -4
كو	0 0 2 0 0
كي	11 3 -34 -20 -12
كټ	0 0 -1 0 0
كړ	-8 -8 -7 0 12
كۍ	0 0 -3 0 0
لج	0 0 -6 0 0
لس	0 0 10 0 0
لك	-12 -6 0 -11 15
لم	-1 -7 0 4 0
لن	0 22 5 0 -1
له	0 0 -6 -11 -12
لو	0 -11 -1 -1 0
لي	-12 0 10 28 -2
لټ	-2 0 -3 8 0
لۍ	-2 0 0 -2 0
ما	-9 0 -10 -12 -8
مت	0 0 7 0 0
مخ	0 0 -8 -5 0
مر	0 0 0 10 0
مل	0 0 -5 0 0
مه	18 36 22 9 -5
مو	-2 10 10 0 11
مي	-10 -1 1 12 1
نا	0 0 8 0 5
ند	0 2 0 8 14
نك	0 0 -7 -2 0
نه	-7 0 -3 0 -2
نو	16 -1 0 -2 -10
ني	0 0 3 0 1
نږ	1 0 0 0 3
نګ	0 0 -4 0 0
هر	0 0 0 0 -2
هم	6 0 6 -3 0
هه	0 0 11 0 0
هي	0 0 0 0 -2
و	0 0 0 0 -5
وت	5 0 0 0 0
ور	-8 -2 -10 -16 11
وس	0 4 4 4 0
وك	-3 -1 0 0 0
ول	-6 -3 -3 0 0
وم	-11 -20 -22 -19 -1
ون	1 0 -1 0 1
وه	-16 -2 0 -4 -2
وو	0 0 3 0 -1
وي	-12 -20 -18 0 -5
وټ	-3 0 0 0 0
وډ	0 0 4 1 0
وړ	-4 -11 -6 0 0
وږ	3 0 -8 -9 6
وڼ	0 0 -1 0 0
يا	3 0 0 0 8
يب	0 0 18 7 0
يت	0 -3 2 0 0
يخ	0 0 -3 0 0
يد	0 0 1 0 0
ير	1 2 -5 0 0
يف	0 3 0 0 0
يل	8 0 0 0 0
يم	5 8 4 1 12
ين	0 0 8 0 0
يه	0 0 -4 0 0
يو	-11 0 -16 -8 -4
يي	-3 -6 -8 -4 0
يټ	0 0 0 2 0
ټر	-1 -2 -10 -12 0
ټك	0 0 -2 0 0
ټل	0 0 -6 0 0
ټن	0 0 16 0 0
ټه	-3 -3 -14 -2 0
ټي	0 0 13 0 0
پر	17 9 25 0 0
پل	-1 0 20 24 20
په	0 5 0 -9 0
پي	0 0 -12 0 0
پټ	-3 0 0 0 0
پږ	0 0 -1 0 0
پۍ	0 0 -4 0 0
ځم	-4 0 0 0 0
ځه	4 0 -6 -8 -4
ځي	0 -9 -10 0 -18
چا	0 0 0 -4 0
چي	-3 0 -8 5 7
چپ	9 7 0 0 0
ډز	0 0 4 0 0
ډل	0 0 9 0 0
ډن	0 0 8 0 0
ډه	0 5 -9 0 0
ډي	0 0 7 0 0
ډۍ	2 3 -3 0 0
ړس	0 0 7 0 0
ړل	0 -5 -1 0 0
ړم	0 -9 -5 0 0
ړه	-1 4 0 -11 0
ړو	6 -3 -6 -3 0
ړي	-17 -17 -16 -6 -9
ږم	14 0 -13 0 5
ږو	0 -1 0 -4 0
ږي	-12 0 -14 3 10
ښه	0 -4 -4 0 0
ښي	0 0 -5 0 0
ګر	0 7 0 0 0
ڼه	0 0 0 0 3
ڼي	0 0 -1 0 0
[last pt]
'm	0 0 0 -7 0
's	0 0 8 2 0
't	0 -2 0 0 0
10	3 0 0 0 0
13	0 1 0 0 0
17	0 2 0 0 0
20	0 0 0 0 2
24	1 4 0 0 0
4	0 0 0 8 0
5	0 6 0 0 0
66	0 0 0 0 7
77	0 0 0 0 4
7b	2 0 0 0 0
88	0 0 0 0 3
a	0 -7 -5 -4 -9
ad	0 0 3 0 0
al	0 0 17 0 1
am	-2 -11 -11 1 2
an	0 0 18 0 0
ao	0 0 -4 -8 0
ar	-16 0 -22 -9 -8
as	0 -2 -8 0 0
ay	0 0 2 0 -3
az	0 0 8 0 0
aí	0 0 0 0 -3
ba	26 27 21 14 15
bo	0 0 17 15 0
ca	-6 8 -5 5 1
co	1 0 -7 0 0
da	-7 0 -9 -4 -3
de	2 0 10 4 -3
do	0 -8 -4 -5 4
dy	0 8 0 0 0
e	-2 -1 -16 -11 -13
ed	14 9 0 0 0
ei	-2 -16 -21 -11 -8
el	-3 0 0 -1 -9
em	5 -2 -18 7 -1
eo	0 0 0 0 3
er	-3 -5 0 -10 0
es	12 -10 0 -2 -7
et	0 0 6 0 0
eu	-3 -2 -19 -11 3
ex	0 0 0 0 -2
ey	0 0 2 0 0
ga	0 1 3 15 0
ha	0 -3 -5 0 1
he	-1 0 0 0 0
ho	-4 2 5 9 4
ht	0 0 6 0 0
há	-1 0 0 0 0
i	0 0 -3 0 0
ia	3 7 -2 18 0
id	0 0 0 0 2
il	2 0 0 5 10
io	0 7 0 -1 0
ir	0 0 -4 0 -1
is	0 0 0 0 2
iu	-11 6 -16 -3 -3
iz	0 4 0 0 0
jo	0 0 5 0 0
já	0 -2 0 0 0
la	-4 0 10 0 13
le	15 8 2 13 14
li	0 0 3 0 0
lo	4 0 0 0 0
lp	3 0 0 0 0
ma	-8 -17 -24 -15 0
me	4 -11 -6 -4 0
mo	0 -5 -7 0 6
mp	0 0 1 0 0
na	-5 -4 -1 1 7
ne	0 0 0 3 0
ng	15 5 13 0 0
no	-5 0 6 -11 -9
ns	0 -2 0 0 0
o	2 6 17 15 -1
of	8 0 0 0 0
oi	6 10 0 0 15
om	2 -1 19 -10 0
on	0 0 21 0 0
or	0 0 -4 10 5
os	0 0 -9 -9 0
ou	5 10 -39 0 -6
ow	0 0 5 0 0
pa	2 4 -7 0 6
po	0 3 0 12 11
ps	0 0 12 3 0
pt	3 0 3 0 0
py	4 0 0 0 0
pé	0 0 -4 0 2
ra	-8 -1 0 3 3
re	8 13 7 13 4
ro	3 2 5 0 -4
rs	0 10 12 0 0
ry	0 0 4 0 0
sa	-4 -5 -4 0 5
se	-4 11 13 0 2
so	0 6 -9 0 0
st	2 0 0 0 0
só	0 0 0 0 -4
t	0 12 15 6 0
ta	-6 -9 -11 0 -7
te	0 -5 0 0 8
th	4 3 0 0 0
to	23 15 17 17 9
ty	0 0 2 0 0
té	0 -3 0 0 -6
tô	0 0 -1 0 -1
ua	0 0 -2 0 0
ue	1 -4 0 8 -6
ui	0 0 0 -5 -2
um	-5 0 0 -1 0
ur	0 0 8 0 0
us	-4 0 0 0 2
uz	0 8 7 2 6
va	6 1 1 0 -5
ve	0 0 3 0 12
vo	0 0 0 -2 0
vó	0 7 5 1 0
vô	0 0 0 0 3
xo	0 0 0 0 -5
xt	0 0 11 0 0
ze	0 0 15 0 0
à	0 -8 0 -1 0
às	1 0 0 3 0
ás	3 0 0 0 0
ãe	0 0 0 0 2
ão	-1 3 0 0 0
ça	0 -1 -5 0 0
ço	0 5 -1 0 0
é	-9 -5 0 17 4
ém	0 5 0 0 0
és	0 0 16 12 9
ês	0 0 9 5 5
ôs	0 1 0 0 0
[last ro]
09	0 0 0 0 3
10	0 0 0 2 0
22	0 1 0 0 0
3	0 0 0 6 0
31	0 2 0 0 0
4	0 6 0 0 0
49	0 0 0 2 0
75	2 0 0 0 0
77	0 0 0 0 4
90	6 0 0 0 0
a	5 10 20 11 -4
ad	0 0 13 0 0
ai	-16 -8 -1 -12 -8
aj	0 1 -2 0 0
al	-1 0 13 0 0
am	0 -18 -22 -5 -16
an	-5 -4 19 -6 0
ar	0 2 -7 -12 0
as	-8 -2 1 0 0
at	0 -18 -15 -17 -18
au	0 -4 -15 -2 -2
az	0 0 -1 0 0
ba	0 -2 -4 0 0
ca	-8 -2 -1 -15 -6
ce	0 0 -1 -15 1
ch	0 13 19 0 0
ci	-9 -8 0 0 -1
ck	0 0 14 0 0
ct	17 28 22 27 13
cu	0 -10 -12 0 0
d	0 0 1 0 0
da	0 -4 -3 0 0
de	2 0 -10 -10 -4
ds	2 18 26 7 0
du	-2 0 2 0 0
dy	0 7 0 0 0
e	-7 0 0 6 4
ea	0 -18 -9 0 -7
eb	7 0 0 0 0
eg	-3 0 0 0 0
ei	-1 -7 0 0 2
el	-9 0 4 -4 15
em	0 2 0 0 0
en	0 1 4 2 0
ep	-1 0 0 0 0
er	-3 0 12 13 4
eu	-6 -10 -13 13 0
ez	0 0 0 0 10
fa	-2 0 -3 0 0
ga	0 0 -2 9 5
go	0 -3 0 0 0
gă	-1 0 0 0 0
he	0 11 21 7 6
hi	0 0 -2 0 0
ht	0 0 18 0 0
i	0 -3 -8 -1 -5
ia	1 11 -1 0 0
ic	-1 -1 -8 0 -1
id	0 0 5 0 0
ie	0 -2 -16 -5 0
ii	11 2 3 -3 0
il	2 2 7 0 8
in	3 2 12 7 2
ir	0 0 -1 0 0
is	0 0 0 -10 2
it	-6 -6 -17 -11 -5
l	6 6 -9 0 -2
la	-7 -13 -1 -7 4
le	9 0 8 0 0
ll	0 0 7 0 0
lu	0 26 26 3 0
m	-5 3 -8 -7 -13
ma	-11 -6 -11 -3 -3
me	0 0 0 0 2
mi	0 5 0 0 -7
mă	0 0 0 -9 -1
na	0 -4 -13 -4 -5
nd	15 10 7 1 0
ne	0 1 -1 -2 -18
ng	0 0 -9 0 0
nh	0 0 3 0 0
ni	3 3 -4 6 -1
ns	0 -1 0 0 -1
nt	0 -6 0 0 0
nu	3 0 0 10 -4
nă	0 0 -2 0 0
o	-8 0 -1 -3 -1
oc	0 0 0 0 -1
od	0 0 0 0 7
of	7 0 0 0 0
og	0 0 0 0 -1
oi	-3 0 -6 10 0
ok	0 0 0 4 4
ol	0 0 -3 0 0
om	0 5 17 1 0
on	-1 0 0 0 0
or	0 9 -8 0 0
ot	-8 -1 0 0 0
ow	0 0 8 0 0
ox	7 4 8 0 6
pa	1 0 0 10 7
pe	-9 -9 -7 0 -4
pi	0 0 0 0 1
pt	8 12 2 6 5
ra	0 5 -1 5 17
re	-1 0 -18 -1 0
ri	0 1 -13 -7 -6
rm	-1 -2 0 0 0
ro	8 0 1 0 7
rs	0 0 4 0 0
rt	0 3 0 0 0
ru	0 -5 0 8 9
ry	0 8 15 7 11
ră	0 -4 -3 -2 -2
s	0 0 -3 -3 0
sa	-15 -22 -14 -2 -19
sc	-1 0 -1 -5 0
se	-4 -3 7 0 0
sf	9 0 0 0 0
sh	0 0 6 10 3
si	-5 -6 -17 -7 -9
ss	-1 0 0 0 0
st	4 0 10 0 0
su	0 0 3 0 0
t	0 0 6 9 8
ta	7 4 -1 0 5
te	3 -5 -9 -13 0
ti	6 14 -2 6 -5
to	0 5 18 0 0
tr	-2 0 -5 -3 0
ts	0 0 0 7 0
tu	3 0 -2 0 0
tă	0 0 -7 0 0
ua	-1 0 0 0 0
ui	0 -13 -15 0 10
ul	0 0 -14 12 12
um	0 0 8 0 0
un	-4 0 -18 -16 -11
ur	5 0 14 0 0
us	0 -3 0 0 -1
ut	0 -2 -3 -3 5
uă	0 0 0 4 8
va	2 0 0 -2 -12
xt	0 0 9 0 0
za	2 3 0 0 0
zi	8 5 1 9 10
în	0 -3 0 -1 0
şi	-6 -6 -9 -1 -3
[last ru]
ch	8 0 0 0 0
eg	6 3 0 1 4
et	4 8 15 0 0
k	0 0 0 3 0
ka	5 0 0 0 4
le	4 18 16 22 22
ll	0 0 1 0 0
lp	0 0 9 0 0
me	16 4 0 0 0
na	0 0 9 3 1
ol	0 0 4 0 0
om	0 0 5 0 0
on	0 0 0 4 0
ot	0 8 0 0 0
ps	0 0 17 5 0
rg	13 4 10 0 0
t	0 17 6 0 0
ue	0 0 8 0 0
uk	0 0 3 0 0
za	0 0 0 0 3
а	0 -7 0 -1 -5
ай	0 0 0 0 -2
ак	-3 -3 0 0 0
ал	0 12 -15 -15 -13
ам	-3 -10 0 0 -5
ан	0 -3 -3 0 0
ас	4 0 7 0 6
ах	0 -1 -10 -10 0
аю	0 -1 -4 -5 0
ая	0 0 0 8 0
в	-3 -9 -12 -12 -5
ва	0 7 2 0 0
во	0 0 -1 0 0
ву	0 0 -2 0 0
вь	0 0 0 -3 -3
да	-7 -4 -3 0 -2
де	0 0 0 -1 0
до	-7 -8 0 -4 0
ду	0 0 -6 0 0
ды	0 -2 -3 0 0
ев	0 0 -3 0 0
ее	-7 0 0 0 -2
ез	0 -6 9 0 3
ей	0 -1 -3 5 0
ек	0 -1 8 0 0
ел	5 6 0 2 0
ем	0 0 -10 -4 -4
ер	0 0 -8 0 0
ет	-7 0 -23 -8 -14
ец	0 0 3 0 0
же	0 0 -1 0 -3
за	0 -10 -3 -6 0
зу	0 2 3 0 0
и	-6 -13 -12 -12 -7
ие	0 0 7 0 0
из	-5 0 3 0 1
ий	0 -2 -9 0 -2
ик	0 0 -7 0 0
ил	0 -6 -7 0 0
им	0 0 0 -2 0
ин	-2 -7 -2 -9 0
ир	7 0 0 0 0
ит	-6 0 -14 -7 0
их	-1 0 0 0 -3
йл	0 0 0 9 6
йя	0 -8 0 0 0
к	-2 0 0 -3 0
ка	12 7 21 13 4
ке	0 0 15 -9 -9
ки	-2 1 -5 0 0
ку	-12 -5 -11 -5 -4
ла	-3 -3 -15 -12 -2
ле	0 0 -5 -6 10
ли	-9 -13 -12 -7 -14
ло	0 -11 -14 1 9
ль	-7 0 0 0 0
лю	0 0 -4 -1 0
ля	0 0 0 0 2
ма	0 -2 -2 0 0
ми	-3 -8 3 0 0
мо	0 0 0 0 3
му	0 -7 0 0 -5
мы	0 0 0 1 0
мь	0 0 4 0 0
на	-14 -11 -16 0 -12
нд	0 0 8 0 0
не	0 -3 0 4 -2
ни	0 -1 0 0 -3
но	-4 -5 -3 -5 -10
ну	-4 -3 -2 0 0
нь	-3 0 -4 -1 0
ню	-4 0 0 0 -1
ня	-6 -4 0 -8 -9
ов	-5 -6 -2 0 0
од	-7 0 0 0 0
ое	0 0 -4 0 -3
ой	-18 -10 -26 -2 -6
ок	-5 0 -13 -7 0
ом	-13 -3 0 -4 0
он	0 -4 0 0 -2
ор	0 0 -3 -4 0
ос	0 0 -1 0 0
от	0 -5 -3 -4 1
ою	0 0 0 -2 0
оя	0 4 0 0 0
по	-1 -8 6 -4 -1
ра	0 3 -3 0 0
ре	-3 0 -3 0 0
ри	0 -2 2 0 0
ры	0 0 -1 0 -5
рь	-2 0 -3 -6 -4
с	-7 -13 -9 -14 -15
са	0 11 15 0 0
се	0 0 0 0 -1
ст	0 0 -3 0 3
сь	0 0 -14 -4 -3
ся	-7 0 -22 -16 -5
та	0 -3 0 0 0
те	0 -2 -6 -13 -5
ти	-2 5 0 5 -4
то	-8 -8 -8 -8 -4
ты	0 0 -2 0 0
ть	-8 -17 -2 -14 -12
у	0 -11 -10 0 3
уб	0 0 1 0 0
ул	-1 0 -1 -3 0
ут	5 0 0 0 11
ую	3 0 0 0 0
це	0 0 -2 -2 -2
цо	0 0 -3 3 0
цы	3 0 -7 0 0
чи	4 8 -1 0 0
чу	0 0 -2 0 0
ша	0 4 0 0 0
ще	0 0 0 4 0
ый	-1 0 0 0 0
ью	0 0 -7 0 0
ья	0 3 0 0 0
ют	5 0 -6 -3 -4
я	-6 -4 0 -3 -3
ят	0 -2 1 0 -2
ёт	-1 0 0 0 -5
[last ru-latn]
14	0 0 0 1 10
9	0 0 0 1 0
a	0 -1 0 0 0
ah	0 0 -3 0 0
ai	0 0 -4 0 0
ak	0 -4 0 0 0
al	1 0 -6 -4 -18
am	0 0 -4 0 0
ar	0 0 0 8 0
as	-3 0 0 0 0
at	-2 -7 0 -2 -7
ch	0 0 0 -2 0
da	-1 0 4 0 0
di	0 0 0 -1 -2
ds	0 1 11 0 0
ed	0 0 7 0 0
ee	0 8 0 0 0
ei	3 0 0 0 0
ek	0 -2 0 0 0
el	3 1 0 0 4
em	0 0 0 0 -1
en	0 0 0 9 11
er	0 0 3 0 -2
et	2 1 -2 4 0
ez	0 -6 0 -1 0
go	0 0 6 10 0
ha	7 0 0 0 0
he	0 0 -8 -7 -2
hi	0 9 0 0 0
hu	0 0 0 -2 0
i	1 -7 0 0 2
ia	-11 -6 -9 -7 -3
ik	0 0 2 -1 0
il	2 0 -7 0 0
in	0 13 18 0 0
io	0 0 0 0 -2
ir	3 4 0 0 0
it	0 -6 -9 -3 -3
iu	-5 -6 -14 -9 2
iz	0 0 0 0 10
k	0 0 0 -2 0
ka	0 8 30 19 10
ke	0 0 0 -1 0
ki	-7 -5 -4 0 0
ku	-2 0 -9 0 0
la	0 -8 -11 0 -6
le	0 0 0 9 16
li	-6 -1 -12 -11 3
lk	0 1 10 0 0
lm	0 0 1 10 0
lo	0 9 0 0 2
mi	10 0 -1 0 0
na	-16 0 0 1 -7
ne	-4 0 0 4 5
ni	-3 0 0 0 0
no	-2 -4 -10 -5 5
nu	0 0 -2 0 0
od	0 0 5 0 0
oe	0 -2 -2 0 0
oi	0 -8 -17 -9 -1
ol	0 0 15 4 0
om	0 4 2 -5 0
on	10 11 0 -5 -8
ot	0 0 0 -6 0
ov	0 -3 0 -1 0
po	0 -4 4 -7 -2
ra	0 13 10 0 -1
ri	-1 0 -5 0 0
ro	0 4 0 0 0
s	-10 -4 0 0 0
sa	6 2 7 0 0
se	0 0 -2 -1 -3
si	0 0 -4 0 0
te	0 -2 -5 -4 -2
ti	-7 0 -1 -5 0
to	-4 -4 0 -9 0
u	0 -3 10 4 3
ug	0 0 0 1 7
ul	-4 0 0 0 -1
us	-1 0 -2 0 0
ut	0 -9 -7 -1 -9
v	-5 -8 -14 -5 -1
va	-8 0 2 0 0
za	0 -5 -2 -6 0
ze	0 0 1 0 0
[last so]
6	0 1 0 0 0
88	3 0 0 0 0
a	0 0 5 0 0
aa	0 0 -16 11 0
ab	1 0 0 0 0
ac	-6 0 0 0 0
ad	5 0 -8 -8 -6
ag	-2 0 0 -4 0
ah	0 -6 -12 0 5
al	7 15 14 0 0
an	-5 0 -12 -11 -8
ar	1 14 5 0 10
at	10 18 26 10 15
aw	0 1 0 0 0
ay	-4 -25 -33 -12 -7
ba	0 0 -13 -10 -10
be	0 0 12 0 0
bi	0 0 -3 0 0
bo	-4 0 -2 0 -7
c	4 3 0 3 1
ce	0 0 -4 0 0
ci	0 0 6 3 1
co	0 1 4 5 9
da	7 0 25 6 0
di	0 0 5 0 2
do	-7 0 -5 0 0
du	0 0 -10 -3 0
eb	0 0 -3 0 0
ed	0 -5 -6 0 0
eh	-7 0 0 0 4
en	-2 -7 -9 -7 -5
er	0 -8 4 0 0
ex	0 -5 -6 0 0
ga	-7 -9 -4 -13 -9
gu	-2 -7 -18 -10 -10
ha	-5 -6 -12 -14 -11
hi	0 0 -3 13 0
hs	0 3 0 0 0
i	-9 -8 -3 -16 6
ib	0 0 13 0 0
ic	10 0 0 6 1
id	4 2 0 0 -4
ie	0 0 8 0 0
ii	0 -1 -3 -14 -10
il	13 10 0 12 16
in	4 0 -19 0 0
is	0 -3 11 -2 0
jo	4 0 -8 0 0
ka	0 -8 -23 -3 0
kh	0 0 -2 0 0
ko	0 -1 0 0 0
ku	-11 0 5 0 0
la	2 12 19 6 9
le	5 6 3 8 0
li	0 0 9 0 0
lo	0 7 -2 0 0
ma	-11 -12 -3 -12 -2
mb	0 7 2 0 0
me	0 1 2 0 0
mo	0 13 2 3 18
na	0 -6 0 -7 -9
no	0 0 -7 -6 -5
ob	0 -1 -5 -3 0
od	-9 -14 -3 -12 0
of	0 0 4 0 0
om	14 16 37 0 0
on	2 15 7 8 0
oo	2 9 -8 -6 -4
os	-4 0 0 0 0
ot	16 20 23 27 12
ow	8 -9 0 0 3
qo	0 0 0 1 0
re	0 0 8 0 9
ri	2 0 11 17 0
rk	0 1 1 0 0
sa	2 0 0 0 1
se	0 10 18 8 9
si	0 -3 -5 -1 0
su	0 -8 -9 -6 0
t	0 0 2 0 0
ta	-1 -2 -25 -20 -9
ti	0 0 17 0 0
to	-1 -5 3 0 -11
tu	0 0 -2 0 0
u	0 -4 0 -2 4
uc	0 3 0 14 0
uk	1 6 10 0 0
ul	-4 -6 -11 0 0
un	3 -2 -2 0 0
ur	0 -4 -1 -7 0
us	1 0 0 0 0
uu	-8 -3 -9 -22 0
ve	2 0 0 0 1
wo	0 0 7 0 0
xa	0 0 -2 0 0
xo	0 0 3 3 3
yd	-1 0 0 9 1
yn	-1 0 0 0 0
yo	4 3 21 13 5
[last sq]
12	0 0 0 1 0
19	5 0 0 0 0
21	0 0 0 1 0
43	0 0 0 0 1
63	0 0 0 2 0
72	0 0 0 0 2
9	0 0 0 0 6
a	0 0 7 0 0
ai	-3 -7 -3 0 0
aj	0 -17 0 8 1
ak	0 -8 -10 0 -3
al	0 0 -5 -6 -5
am	4 0 -10 3 1
an	4 0 0 0 -8
ap	1 2 1 0 0
ar	3 5 8 0 0
as	2 -1 -1 0 -8
at	12 13 7 14 15
ay	3 0 0 0 0
be	-2 0 -1 0 0
bi	2 0 0 5 0
ca	0 0 2 12 0
ce	-9 -13 -6 0 -1
co	6 4 3 7 11
d	0 1 14 0 0
da	0 0 -6 0 0
dh	0 0 -4 0 0
do	-1 0 -8 -12 -6
dy	-1 0 -5 -4 0
e	1 6 14 6 -4
ef	0 7 8 0 0
eh	-1 0 0 0 0
ej	-1 1 1 -3 0
em	0 -7 -14 0 4
en	-10 -11 -18 -18 -17
ep	0 0 0 -1 0
er	8 2 3 2 0
es	-1 0 -2 1 2
et	0 -5 -5 3 13
ez	0 0 2 0 0
fi	-5 0 0 7 0
fë	0 0 0 0 -1
ga	1 0 10 3 5
ge	1 0 -1 0 0
go	-2 0 0 0 0
gë	0 0 -4 0 -5
ha	4 -10 0 0 -1
he	6 1 -16 -3 0
hi	6 11 0 0 1
ht	0 0 -1 0 -7
hë	0 0 0 0 7
i	-1 5 7 6 0
ia	-4 1 0 0 5
ij	-11 0 2 5 0
il	3 10 3 12 17
im	-2 -7 0 15 22
in	-6 -8 -25 -3 0
ip	0 0 5 0 0
ir	0 0 3 0 0
is	0 0 -3 0 0
it	2 9 1 0 0
iu	0 0 6 0 0
iz	0 0 10 10 0
ja	0 11 2 1 0
je	-13 -2 -12 -9 0
ji	-5 -1 -6 0 0
jn	0 0 0 0 3
jt	0 0 -4 0 0
jë	-10 -2 2 0 -12
k	0 0 0 3 0
ka	11 6 31 14 1
ke	0 -1 -10 -13 -7
ku	0 1 -17 0 -10
kë	12 3 0 13 0
la	0 -2 -4 0 0
le	4 11 9 11 10
li	-8 0 5 0 10
ll	-5 -7 0 -3 0
lë	0 0 3 0 0
m	0 0 4 0 0
ma	0 0 8 0 -3
me	-1 -6 -2 1 2
mi	0 -3 20 5 5
ms	0 0 1 0 0
më	0 0 0 1 0
na	2 3 7 1 4
nd	0 -2 0 0 0
ne	-10 -13 -13 -11 0
ni	-6 -7 -7 -6 0
nj	0 0 0 0 -2
në	-8 0 -11 -13 -6
oi	-1 0 -6 0 -1
oj	-1 -5 -23 -17 0
ok	7 9 5 8 12
ol	0 0 5 0 0
om	16 19 25 0 0
on	18 13 4 4 6
or	-3 0 0 -10 -3
ot	13 13 21 20 0
p	0 6 2 0 0
pa	1 0 5 0 -2
pe	11 0 0 0 0
pi	0 0 -7 -12 11
po	0 1 0 -3 -5
qe	0 -1 -3 -1 -5
qi	0 0 0 0 -8
që	-3 0 0 0 3
ra	-3 -1 10 4 2
rd	0 0 1 0 0
re	0 -4 0 0 3
rg	9 5 3 0 0
ri	-4 -2 -2 -2 -2
ro	0 0 0 0 1
rr	0 0 0 -2 0
rt	-1 0 0 0 2
ru	-2 0 0 0 0
rë	-13 -7 -7 -9 -8
sa	0 -1 8 6 -8
se	-15 -18 3 2 -3
sh	5 -3 -6 -3 3
si	-8 0 0 0 0
sy	0 0 -4 -2 0
së	0 0 3 1 4
t	0 0 15 11 5
ta	-9 -19 0 2 0
te	0 -8 0 6 5
th	0 0 0 1 -6
ti	10 7 8 0 1
to	2 0 0 0 0
ty	0 0 -2 0 0
të	2 9 10 3 -14
u	-2 0 0 0 0
uk	14 20 15 5 -1
um	0 0 -1 0 -3
un	-3 -3 -5 -4 0
up	0 0 -7 0 0
ur	-6 -6 -16 -14 -8
us	0 4 9 7 8
ut	0 -4 -4 0 0
va	-1 0 -13 -6 -6
ve	0 1 -8 0 0
vë	0 -1 -3 0 0
za	0 -3 0 -4 8
ze	0 0 8 0 0
zo	0 0 7 8 0
zë	0 6 2 0 0
ëm	0 0 0 0 14
ën	-17 -8 -9 -6 0
ër	0 -4 0 -4 0
ës	-7 -8 0 -7 0
ët	0 0 -3 0 -2
[last ta]
07	0 0 0 0 7
12	1 0 0 0 0
14	0 4 0 0 0
20	7 0 0 0 0
ak	-1 0 0 0 0
at	0 11 11 6 8
ce	0 0 -1 0 0
ck	0 0 0 -1 0
co	0 0 4 9 11
d	0 0 4 0 0
de	0 19 12 0 10
er	0 0 0 0 -2
fb	0 5 0 0 0
hr	0 0 0 7 0
il	6 4 0 10 4
ly	0 4 0 0 0
me	0 7 2 0 0
nd	10 0 0 0 0
nt	12 0 12 0 -1
om	12 8 18 0 0
oo	6 7 4 6 8
ot	13 14 20 31 17
ow	0 -3 -1 0 0
ps	0 0 5 0 0
r	0 0 6 7 4
rt	0 0 19 13 0
t	0 0 9 2 0
te	0 2 0 0 0
uk	4 9 11 0 0
vi	0 0 0 4 0
ya	3 0 0 0 6
கர	0 0 -4 -7 -3
கல	0 0 -4 -2 0
கா	0 0 9 0 -1
கி	-1 0 -14 -3 0
கு	-2 1 1 -3 -3
கை	-9 -15 -10 -5 -3
க்	2 -10 16 1 0
ங்	0 1 11 0 0
சி	-1 0 8 2 0
சீ	0 0 1 0 0
சு	-4 -5 -21 -15 -13
சை	0 0 7 8 2
ச்	0 0 1 0 0
ஜ்	0 0 -5 -2 0
டா	-4 -3 -7 -11 -3
டி	-2 0 -1 -13 1
டு	-7 -3 -19 -13 -7
டை	0 0 -4 1 8
ட்	11 11 12 22 10
தா	0 -4 0 0 3
தி	-2 11 15 10 -4
து	0 -7 -16 -5 -5
தெ	0 4 0 -7 0
தை	0 -4 -4 -2 0
த்	0 -10 3 -8 -1
னா	-1 -4 -4 -9 -2
னி	-1 16 3 1 0
னு	0 -8 14 -9 1
னெ	0 4 0 0 0
னை	-3 8 -17 0 0
ன்	5 -1 4 10 4
பல	0 7 0 0 8
பா	12 0 1 1 -4
பி	-7 -8 0 -4 0
பு	-1 -8 -2 -2 -2
ப்	1 -7 -1 -13 -13
மன	0 0 -3 0 0
மா	4 -12 -4 0 3
மி	0 0 3 6 0
மை	2 0 -9 0 2
ம்	5 8 0 -6 0
யல	0 0 0 10 0
யா	0 5 0 0 -8
யெ	-6 4 -6 -1 0
யை	-1 -7 -21 -12 -18
ய்	0 0 -4 0 0
ரல	-1 -5 0 -3 0
ரா	-2 0 -6 0 -4
ரி	0 0 -18 -7 -2
ரு	3 0 2 0 11
ரெ	-4 -3 -4 0 0
ரை	-3 -1 -5 0 -1
ர்	0 -10 -1 5 -4
ல	0 11 -11 -6 -2
லல	0 0 0 -1 0
லா	0 0 0 0 -1
லி	0 -9 -5 5 -6
லு	0 12 6 0 -2
லை	0 -8 -19 -12 0
ல்	0 -12 -2 -10 0
ள்	0 -1 -2 0 1
வ	-1 0 0 0 0
வட	0 0 0 0 7
வி	-5 11 0 0 -2
வு	0 -3 -7 2 -2
வெ	0 2 12 10 13
வை	0 -3 -2 0 0
வொ	0 0 5 0 0
ஷ்	0 0 4 0 0
ஸ்	1 0 9 7 5
ாக	0 0 -6 0 4
ாத	0 -7 0 -4 0
ான	0 0 0 -2 0
ால	0 0 0 -4 2
ிய	0 0 16 0 0
ிர	13 2 0 17 5
ில	-2 -4 0 -21 -13
ீல	12 10 13 5 0
ுல	2 0 0 -8 1
ூட	0 6 0 0 0
ெர	-6 0 -4 -7 -1
ெல	0 4 0 0 0
ைல	0 0 5 0 0
ொட	8 1 0 -1 0
ொன	-1 7 -1 0 0
ொர	0 0 -2 -1 0
்க	-5 -18 -32 7 -6
்ட	7 2 -8 -10 0
்த	0 -8 0 0 15
்ன	-1 0 0 0 0
்ப	0 1 0 0 -5
்ய	-9 0 -3 -4 0
்ர	6 13 0 -8 10
்ல	3 -13 11 -22 0
[last ti]
'የ	0 0 -6 0 0
14	0 1 0 3 0
18	0 0 0 0 1
2	0 0 0 2 0
37	0 0 0 0 1
59	0 0 0 1 0
9	7 0 0 0 3
af	0 5 0 0 0
at	0 6 10 7 8
d	0 0 1 0 0
da	0 0 0 4 0
er	1 2 0 0 0
et	0 2 8 0 0
fe	0 0 12 4 0
ha	8 0 0 0 0
hs	0 0 -3 0 0
il	0 1 4 9 14
ip	0 0 -5 0 0
it	0 3 0 0 0
le	16 20 12 19 26
ma	0 0 3 0 0
me	0 7 5 0 0
ni	0 0 0 1 0
oi	0 0 0 5 0
ok	0 0 0 0 5
om	16 21 37 0 0
oo	4 0 0 1 6
ot	6 7 10 18 0
re	0 0 1 0 0
rg	10 6 13 0 0
sh	0 0 0 1 0
t	0 0 8 5 0
tu	0 0 5 0 0
ud	0 0 4 3 12
uk	3 0 0 0 0
x	0 0 5 0 0
xi	0 12 4 0 0
zr	0 0 1 0 0
ለቃ	0 0 0 6 0
ለት	0 1 0 0 0
ለኒ	-19 -14 -21 3 -8
ለና	1 0 -5 -4 0
ለን	-4 -8 0 0 -8
ለኩ	-3 -15 -18 -13 -3
ለኪ	-4 -2 -9 0 0
ለካ	0 0 -2 -5 -4
ለዉ	-2 0 0 0 0
ለዎ	4 0 0 0 0
ለይ	-8 -20 -32 -2 -10
ለጽ	0 0 3 0 0
ለፈ	0 0 0 -3 0
ሉል	0 0 -2 0 0
ሉኒ	-1 -15 -8 -1 2
ሉዋ	0 0 0 0 4
ሊም	-5 0 0 1 -4
ሊስ	0 -12 -17 3 -6
ሊት	0 0 -10 -1 0
ሊን	-4 0 4 0 0
ሊጡ	2 0 0 0 0
ላሎ	0 4 0 0 0
ላሕ	0 4 0 0 0
ላም	0 -5 -6 -3 0
ላሴ	0 0 11 0 0
ላት	4 0 7 2 0
ላይ	0 0 -6 0 0
ላፊ	0 0 0 -5 -2
ሌን	5 0 0 0 0
ሌይ	0 0 5 0 0
ልቡ	-2 0 -1 0 0
ልቢ	-1 0 -2 0 0
ልተ	0 -8 -2 0 -12
ልቲ	1 15 6 1 -7
ልና	-1 -8 0 -3 0
ልን	0 0 0 0 -1
ልኩ	0 0 0 0 -1
ልኪ	0 -5 0 0 0
ልዎ	0 -3 0 0 2
ልዑ	-5 -1 0 -13 -4
ልዓ	0 0 -5 -4 0
ልዩ	0 -4 0 0 0
ልፊ	0 0 0 -1 0
ሎሜ	0 0 4 0 0
ሎም	-11 -9 -3 0 -2
ሎና	9 0 0 0 0
ሎኩ	0 2 2 0 0
ሎክ	0 0 3 0 0
ሑኒ	-4 0 0 -1 0
ሒል	2 0 1 0 0
ሒዘ	0 0 0 -1 0
ሒዙ	0 -3 0 -4 0
ሒፉ	0 0 0 0 3
ሒፋ	0 0 0 -3 0
ሓል	1 37 -13 -9 -3
ሓም	0 0 10 0 0
ሓር	0 18 -5 0 0
ሓሰ	8 1 4 0 0
ሓት	0 7 0 0 0
ሓኒ	-1 0 -9 0 0
ሓን	0 0 16 0 0
ሓይ	0 0 -1 0 0
ሓደ	-11 -9 8 9 -8
ሓጂ	0 0 7 0 0
ሕሪ	18 19 24 26 13
ሕር	0 0 0 0 1
ሕቅ	0 0 0 2 0
ሕቲ	0 0 15 8 2
ሕዝ	1 -1 -4 0 0
ሕጂ	0 -3 0 -6 7
ሖም	2 0 0 0 0
መታ	0 0 0 -3 0
መት	0 2 -2 9 0
መኒ	0 -8 -11 -8 -6
መይ	-12 -11 -9 0 -6
መጥ	5 -2 0 0 0
ሙኒ	0 -6 0 0 -10
ሙጣ	0 -1 -1 0 0
ሚሩ	-3 0 0 0 0
ሚራ	3 0 0 0 0
ሚስ	3 0 0 0 0
ሚዓ	-3 0 0 0 0
ማሊ	0 0 0 0 -8
ማል	0 0 5 0 0
ማቅ	0 -3 -2 0 -3
ማን	0 0 2 0 0
ማይ	-7 -2 5 -2 -5
ሜላ	0 0 2 0 0
ምስ	0 -7 0 6 -8
ምቲ	13 10 3 0 0
ምኒ	-3 -13 -21 0 -6
ምና	0 -2 -4 0 0
ምዎ	0 0 -2 0 0
ምዑ	4 0 0 0 0
ምዕ	0 0 0 0 -1
ሞዝ	-4 -1 0 -3 0
ረስ	0 -2 0 0 -5
ረቃ	0 0 -2 -3 0
ረብ	-3 0 0 0 0
ረት	-4 0 -12 0 -8
ረኒ	-3 -3 -5 -4 0
ረን	0 0 12 0 0
ረያ	-1 4 0 0 0
ረይ	-5 6 -21 -8 0
ረጃ	8 -4 -5 0 0
ሩኒ	-2 -8 -9 -8 -1
ሪሓ	0 -1 -6 0 0
ሪረ	0 0 -2 0 0
ሪቲ	0 0 0 3 0
ሪን	0 0 1 0 0
ሪኣ	-1 0 0 0 0
ሪካ	2 3 5 0 0
ሪዓ	0 0 0 4 0
ሪዝ	0 0 3 0 0
ሪጎ	0 0 9 0 0
ሪጸ	0 -3 -1 0 0
ሪጹ	0 0 -2 0 0
ሪጻ	0 0 0 7 0
ራሕ	0 0 0 -8 0
ራም	0 -4 0 0 0
ራን	0 11 8 0 0
ራዪ	0 0 0 5 0
ራይ	-6 -9 -14 -1 -7
ራጅ	0 0 2 0 0
ሬት	1 3 0 -6 0
ሬግ	0 0 4 0 0
ርሒ	-4 -6 -15 -7 -3
ርሓ	0 0 0 2 0
ርሕ	12 22 -14 -18 0
ርማ	0 0 -2 0 0
ርም	0 -6 0 0 -6
ርስ	-2 0 8 0 0
ርሻ	0 9 0 0 0
ርቂ	-6 -7 -6 0 0
ርቢ	0 2 5 0 0
ርተ	0 0 6 9 0
ርቲ	-4 -11 -10 -6 0
ርት	-4 0 0 2 0
ርና	3 0 0 0 0
ርን	0 0 5 0 0
ርኢ	0 0 0 -1 0
ርኪ	0 1 0 0 0
ርዓ	0 5 2 0 0
ርዝ	0 0 5 0 0
ርዞ	11 14 0 0 0
ርያ	0 0 -2 0 0
ርዲ	-3 -2 -4 -5 -1
ርድ	0 4 11 0 0
ርግ	-2 0 0 0 0
ሮም	-10 -8 -2 0 5
ሮሞ	0 0 -5 0 0
ሮድ	12 0 0 4 6
ሰብ	-4 -6 -2 1 0
ሰን	0 0 16 0 0
ሰይ	-6 -7 -18 -12 -7
ሰዳ	0 4 0 0 3
ሱኒ	0 0 -6 0 -1
ሱዋ	0 0 -3 0 0
ሲዱ	0 4 0 0 -1
ሲድ	0 0 -5 0 -4
ሳብ	0 0 -9 12 -6
ሳና	2 0 0 0 7
ሳን	0 0 1 0 0
ሳዊ	0 0 8 0 0
ሳይ	0 -4 0 -6 0
ስለ	10 9 0 -2 -8
ስሊ	0 0 1 0 0
ስማ	-2 0 0 0 0
ስም	-2 -2 0 0 0
ስቅ	0 0 0 -1 0
ስተ	-2 -1 0 0 2
ስቲ	0 0 -3 0 0
ስኒ	-2 0 -2 0 0
ስኪ	0 -3 0 2 0
ስድ	0 0 0 -1 0
ስዶ	0 0 0 -1 0
ስጋ	0 0 3 2 16
ስፉ	0 0 3 0 0
ስፋ	0 4 0 -7 -5
ሶል	0 0 10 0 0
ሺፕ	0 1 0 0 0
ሻል	0 0 0 0 3
ሻሒ	0 0 -3 0 -2
ሻይ	0 0 0 7 0
ሽሕ	0 -5 -3 0 0
ሽተ	-4 0 2 0 0
ሽቶ	0 0 0 0 -4
ሽነ	0 0 -4 0 0
ሽን	0 0 -1 0 0
ሽጢ	0 0 -1 0 0
ሾት	0 1 0 0 0
ቀት	-5 -1 0 0 0
ቀዝ	0 0 0 0 7
ቀይ	-6 0 0 0 0
ቁኒ	-3 -4 -8 0 0
ቂቅ	0 0 2 0 0
ቂት	0 3 0 0 0
ቂዑ	0 0 3 0 0
ቃስ	0 0 -3 -1 0
ቃቅ	0 0 -4 0 0
ቅላ	0 -2 -5 0 0
ቅስ	-5 -4 -2 0 0
ቅባ	0 0 0 1 0
ቅዓ	0 0 -1 0 0
ቆኣ	0 -2 0 0 0
ቆይ	0 0 -1 0 0
በለ	0 -3 0 -4 0
በሉ	0 -4 0 -4 0
በሊ	0 0 -4 0 0
በል	0 2 0 0 0
በረ	0 0 0 1 0
በሪ	0 1 7 0 0
በር	0 0 0 1 0
በት	0 -3 6 0 0
በቶ	3 0 -7 -4 0
በኒ	0 0 0 0 16
በኪ	0 1 -6 0 1
በይ	-11 -10 -22 -14 -11
በድ	0 0 0 0 -3
ቡር	0 0 -8 0 0
ቡስ	0 0 -10 0 0
ቡኒ	0 -7 -5 0 0
ቡና	0 0 1 0 0
ቡን	7 15 18 0 0
ቢሩ	0 0 -2 0 0
ቢት	6 1 2 0 0
ባሕ	0 0 0 -3 -4
ባር	0 0 2 0 0
ባቀ	0 0 3 0 0
ባት	-6 -1 0 -4 3
ባይ	-2 0 27 1 2
ባዶ	0 0 0 -4 0
ቤተ	0 0 -5 -3 0
ቤት	0 0 -1 -2 -8
ብ	-4 0 0 0 0
ብሉ	-4 -4 0 -1 0
ብሊ	0 1 12 0 0
ብላ	-4 3 0 0 0
ብል	-15 -13 -7 -1 -3
ብረ	0 0 -1 0 0
ብሪ	0 0 0 6 0
ብር	0 10 -17 -10 0
ብቲ	0 0 -6 11 3
ብታ	0 0 0 15 11
ብኡ	0 0 0 0 -1
ብዚ	0 -5 0 1 0
ብዩ	0 -3 -3 9 6
ብያ	1 3 0 -2 0
ቦት	4 4 6 0 0
ቦይ	0 0 -2 0 7
ቪዛ	3 0 9 8 0
ተሎ	5 0 0 0 0
ተር	0 0 -2 6 0
ተን	7 13 39 10 0
ተው	0 0 2 0 0
ተይ	-4 -11 -30 -7 -19
ተድ	0 0 2 0 0
ቱኒ	0 0 0 0 -1
ቲሉ	-5 0 -5 0 1
ቲተ	0 0 2 3 0
ቲት	0 0 1 0 0
ቲና	0 0 1 0 0
ቲፕ	0 2 0 0 0
ታል	0 -8 -6 0 -2
ታም	0 0 12 0 0
ታቲ	0 0 1 2 0
ታት	-3 -3 -3 -4 0
ታይ	0 0 -1 0 -4
ቴል	0 0 -5 0 0
ትል	0 0 0 6 0
ትሕ	0 0 -3 0 0
ትም	-1 0 -7 0 0
ትሪ	0 1 -2 -4 -3
ትራ	0 0 10 0 0
ትሽ	1 0 0 0 0
ትት	0 0 0 0 -5
ትኒ	-8 -13 -20 -8 -3
ትና	0 0 -10 0 0
ትን	0 5 0 0 0
ትዩ	-7 -1 0 -3 0
ቶም	0 0 -5 0 0
ቶን	0 0 8 0 0
ቸር	0 0 0 0 3
ነቲ	-3 0 0 0 0
ነን	-4 0 0 0 0
ነዚ	0 2 0 0 0
ነይ	-8 -2 -16 -8 -4
ኑይ	0 0 0 -1 -4
ኒሑ	0 0 0 0 5
ኒት	0 0 -6 0 -2
ኒክ	0 8 10 -1 0
ናል	0 0 1 0 0
ናስ	0 0 6 0 0
ናብ	2 -9 -13 2 -17
ናት	9 -7 0 0 0
ናኒ	-2 0 0 0 7
ናን	0 0 0 -3 0
ናኡ	4 0 0 0 0
ናዊ	0 0 9 0 0
ናዕ	0 0 -7 6 0
ናይ	-8 0 4 4 -3
ኔሎ	0 0 -2 0 0
ኔሩ	0 1 0 0 0
ኔራ	-4 0 0 0 0
ን	0 0 0 4 0
ንሱ	4 -4 0 0 7
ንሲ	1 0 0 0 0
ንሳ	-5 0 0 0 5
ንቋ	0 0 0 -1 0
ንተ	0 -8 0 0 -1
ንቲ	-5 -4 -3 3 -10
ንት	0 0 8 3 0
ንና	-1 -1 -6 -4 0
ንን	-6 -8 -1 -7 -8
ንኩ	-4 0 -1 -6 -7
ንኪ	-5 0 -5 4 -1
ንካ	5 9 6 -3 0
ንኮ	0 0 7 0 0
ንዳ	18 17 27 26 7
ንድ	0 0 17 0 0
ንግ	0 0 14 0 0
ንጻ	1 4 3 0 0
ኖም	0 0 0 4 0
ኡኒ	1 0 -11 -5 -1
ኢለ	0 -1 -4 -1 0
ኢሉ	-15 -5 0 -7 2
ኢላ	-3 -6 0 0 0
ኢነ	-2 -9 -5 0 0
ኢና	-2 0 -2 -2 -5
ኢን	8 0 0 0 0
ኢዳ	0 0 -2 0 2
ኣላ	0 -8 -2 -1 0
ኣሎ	5 -5 -2 0 -6
ኣቡ	0 0 7 7 0
ኣብ	-2 0 5 1 -4
ኣታ	0 -1 0 0 0
ኣት	24 11 11 12 21
ኣነ	0 0 0 1 4
ኣኒ	-5 -4 -9 0 0
ኣያ	0 0 0 -9 4
ኣይ	-6 0 6 -5 -2
ኣደ	0 -1 0 0 0
ኣጋ	0 0 0 -3 0
ኣፕ	0 -3 0 0 0
ኤ	0 3 0 0 0
ኤል	0 0 22 0 0
ኤን	1 0 0 0 0
እለ	0 6 -4 -3 0
እሊ	0 -3 0 0 -3
እሞ	0 0 0 -3 0
እሳ	0 0 -6 0 0
እቲ	-8 -6 0 -9 -4
እታ	0 -7 0 0 -2
እን	1 0 0 0 0
እኩ	17 0 0 0 0
እየ	-5 -1 -17 -8 -5
እዩ	1 6 -11 -8 -6
እያ	4 6 0 -9 0
ኦል	0 0 4 0 0
ኦም	-7 0 -7 0 0
ከም	-2 -6 0 -6 -1
ከር	0 0 0 3 0
ከን	4 2 1 1 1
ከይ	-2 2 -12 -1 0
ኩሉ	17 18 -1 -9 0
ኩም	2 -6 -14 -4 0
ኩስ	-3 6 0 0 0
ኩን	-8 -4 -3 0 0
ኩክ	2 4 0 0 0
ኪም	-5 -2 0 -8 0
ኪበ	-6 0 0 0 0
ኪና	-3 -6 -7 -4 0
ኪዲ	-1 -2 0 0 0
ኪድ	0 -1 0 0 0
ካል	0 1 2 0 0
ካራ	0 0 -1 0 0
ካር	0 0 0 -6 0
ካብ	2 -2 -10 8 -6
ኬት	5 0 0 0 0
ክር	3 0 -2 0 0
ክሲ	4 2 -2 0 -3
ክብ	-2 -4 0 0 -2
ክቲ	0 0 1 0 0
ክት	0 0 -3 0 0
ክዩ	0 0 -4 0 0
ክፋ	0 0 -2 0 0
ኮም	0 0 0 7 4
ኮት	-10 -2 -7 -9 -1
ኮነ	4 0 0 0 0
ኳን	-6 -7 -4 2 0
ወታ	0 4 0 0 0
ወኒ	2 0 0 0 5
ወይ	-3 -6 0 1 0
ወዱ	0 8 0 0 0
ወዲ	0 -2 0 4 0
ዉኒ	0 0 -1 0 0
ዊላ	0 0 -2 -1 0
ዊት	0 0 25 9 0
ዋራ	0 0 8 0 0
ዋና	-1 0 0 0 0
ዋዕ	0 0 0 0 2
ዋይ	6 0 0 2 0
ዌል	0 0 10 0 0
ውሊ	0 0 5 0 0
ውር	3 0 0 0 0
ውስ	0 0 10 0 0
ውት	0 0 -2 0 -3
ውን	-8 -2 0 -10 0
ውዖ	11 0 0 0 0
ውድ	0 4 0 0 0
ውጹ	0 -1 -1 0 0
ዎም	0 -3 0 0 -2
ዎሽ	0 0 2 0 0
ዑም	0 0 7 2 0
ዑኒ	7 0 -1 0 -2
ዑይ	0 0 0 -3 0
ዒት	0 0 -4 0 0
ዓል	0 0 -3 -6 7
ዓሳ	3 0 6 8 0
ዓሻ	0 -2 -4 -3 0
ዓቢ	0 0 2 0 0
ዓተ	0 5 11 0 0
ዓት	0 -5 -3 17 2
ዓኒ	-13 -14 -18 -8 -3
ዓኣ	0 5 -1 -3 0
ዓይ	0 0 7 11 3
ዕሉ	0 5 0 0 0
ዕሊ	0 7 0 3 1
ዕሶ	0 0 0 0 -1
ዕባ	0 1 -2 0 0
ዕተ	0 0 -5 -3 0
ዕና	0 0 0 0 -1
ዕን	-6 0 0 0 0
ዕዋ	-3 0 -1 0 1
ዕዳ	0 0 -5 0 -9
ዕጾ	6 6 1 -2 0
ዖም	0 0 -6 -1 0
ዘላ	6 0 2 7 14
ዘሎ	15 8 26 30 27
ዘብ	5 0 -4 -1 -2
ዘይ	0 0 0 -6 -3
ዙሕ	0 2 0 0 0
ዙኒ	0 -1 -3 0 0
ዙዋ	0 -1 0 0 0
ዛታ	0 0 7 0 0
ዛኡ	0 0 0 1 0
ዛኣ	-4 -4 0 0 0
ዛይ	-2 0 0 21 0
ዜሮ	0 0 7 0 10
ዜብ	0 0 5 0 0
ዝሚ	0 -1 -7 0 0
ዝና	0 -7 -6 0 0
ዝእ	-6 -4 0 -2 -1
ዝዎ	-3 -7 0 0 0
ዝያ	4 4 6 0 0
ዝጊ	0 0 7 0 0
የላ	0 -1 9 0 0
የኒ	-7 -5 -7 0 0
የይ	0 -6 -8 2 -4
የዮ	0 -4 0 0 0
ዩኒ	0 11 9 0 0
ዩዎ	0 0 0 0 -1
ያል	0 0 0 2 0
ያም	0 0 9 0 0
ያት	0 -4 -6 -7 -4
ያን	0 -3 2 1 0
ያዊ	0 0 11 0 0
ይለ	0 0 3 0 0
ይል	0 0 22 27 6
ይሕ	0 5 12 17 0
ይረ	10 0 0 0 0
ይሩ	0 -13 -15 -11 -5
ይቲ	6 1 -1 -3 -4
ይታ	0 6 22 0 0
ይት	0 2 0 0 0
ይነ	0 0 -4 -4 -5
ይኑ	0 0 -1 0 -1
ይና	9 2 0 0 0
ይን	-1 -6 0 -4 -3
ይዎ	0 -4 -6 0 0
ይዛ	0 0 0 7 0
ይድ	0 1 -4 0 0
ዮም	-9 -15 -17 0 0
ዮሞ	0 0 -2 0 0
ደሊ	-2 -11 -12 -10 0
ደል	0 -1 -2 0 0
ደም	0 -11 -5 -3 3
ደቂ	0 0 0 2 0
ደቅ	0 -1 0 -4 0
ደና	14 0 -4 7 9
ደን	0 4 7 0 0
ደው	0 -2 0 0 0
ደይ	-9 -12 -22 -16 -17
ደገ	0 -2 -14 0 0
ዱላ	0 -4 0 0 0
ዱል	0 0 7 0 0
ዱኒ	3 0 0 0 0
ዱና	0 4 0 0 0
ዱዎ	0 1 0 0 0
ዲረ	0 -2 0 0 0
ዲን	0 0 1 0 0
ዲዱ	0 -5 -4 0 0
ዳም	0 7 0 0 0
ዳር	3 0 6 0 0
ዳት	0 0 -1 0 0
ዳቶ	0 0 -2 0 10
ዳነ	0 0 1 0 0
ዳኛ	0 0 -3 0 0
ዳዊ	0 0 7 0 0
ዳይ	0 0 11 0 0
ዳጋ	4 0 0 3 -1
ድል	0 0 1 0 0
ድሚ	0 0 -6 0 -4
ድማ	-8 -2 -1 0 0
ድም	0 0 0 0 4
ድሪ	0 17 8 5 1
ድስ	0 0 3 0 0
ድሽ	0 0 1 7 -3
ድኒ	0 0 0 7 0
ድና	-2 -2 0 0 0
ድን	0 1 0 0 0
ድዮ	0 3 -1 0 0
ድድ	3 0 -7 0 -1
ዶም	-4 0 0 0 0
ዶት	0 0 0 11 0
ዶክ	0 4 0 0 1
ጀር	0 0 -2 0 0
ጂም	0 0 5 0 0
ጂፒ	0 1 0 0 0
ገዛ	-2 -7 -14 -9 -1
ገዝ	0 0 -1 0 0
ገይ	0 0 -3 -3 0
ገዲ	3 0 0 -2 0
ጉሪ	0 0 -5 -1 0
ጉራ	0 0 -1 0 0
ጊሩ	0 0 0 0 -2
ጊኡ	0 0 -1 0 0
ጊድ	0 11 7 5 2
ጋመ	0 0 0 -1 0
ጋይ	-1 0 0 0 0
ግሖ	0 0 -2 -1 0
ግሩ	0 6 0 0 -2
ግር	0 -2 0 0 0
ግቢ	0 0 0 -9 0
ግን	-6 -6 0 0 2
ግእ	0 0 -5 0 -5
ግዜ	0 -4 -3 -8 -5
ጓል	3 0 0 0 0
ጓሚ	0 0 -1 0 0
ጡፍ	-4 0 -6 -1 0
ጥሪ	0 0 3 0 0
ጥቢ	11 15 21 30 5
ጥን	0 0 0 -2 -6
ጫማ	-3 0 0 -1 0
ጫይ	0 3 -6 -6 0
ጸባ	0 -5 0 0 0
ጸይ	-3 0 -10 -4 -2
ጹሕ	0 0 0 5 0
ጹም	0 0 15 0 0
ጹኒ	0 -2 -2 -3 0
ጺላ	-2 0 0 0 0
ጺን	0 0 -3 0 0
ጺኡ	0 9 0 0 0
ጺኣ	8 0 0 0 -5
ጻን	0 -1 0 0 -1
ጽሩ	0 0 0 -9 0
ጽሪ	2 -2 5 0 0
ጽእ	0 -3 -9 -7 -6
ጽኪ	0 0 -4 0 0
ጾይ	0 0 -6 -6 -5
ፈራ	0 0 2 0 0
ፈኒ	0 -1 -14 -5 -9
ፈና	0 0 -6 -6 0
ፈይ	0 0 -9 -8 0
ፉኒ	-1 -9 -11 -3 -2
ፊረ	0 -1 0 0 0
ፊሰ	0 -1 0 0 0
ፌት	0 0 2 0 0
ፍሊ	0 -2 -6 -10 0
ፍሪ	0 -3 0 0 0
ፍቲ	-3 0 -5 0 -1
ፑል	0 3 6 0 0
ፕል	0 3 0 0 0
[last tr]
10	7 0 0 0 0
3	3 0 0 0 0
34	0 4 0 0 0
3a	0 0 0 0 7
55	0 0 0 0 3
61	2 5 0 0 0
66	0 0 0 3 0
90	1 0 0 0 0
9b	0 0 0 0 5
a	0 10 10 5 3
aa	0 0 5 0 0
ad	0 1 0 0 0
ah	6 0 0 1 3
aj	0 0 0 0 2
ak	-7 -9 -15 -11 -6
al	0 0 1 0 0
am	-7 -16 0 -9 1
an	3 -9 -22 -14 -11
ap	0 2 0 0 0
ar	-19 -12 -33 2 -7
at	1 13 28 27 18
ay	0 0 -7 -2 0
az	2 0 -5 0 0
ağ	0 3 0 0 0
aş	0 0 -7 0 0
ba	-3 0 0 0 0
be	0 0 -5 0 0
bi	0 -9 0 -7 0
c	0 0 1 0 0
ca	0 0 0 -8 -2
ce	9 0 -10 0 -5
ci	0 0 14 8 0
cu	0 13 25 0 0
d	0 0 3 0 0
da	-2 8 7 -28 0
de	3 15 9 -15 1
di	-11 -18 -18 0 -9
du	-9 -3 -19 14 0
dü	-11 -13 -11 0 0
dı	-15 -22 -33 3 10
ec	0 8 1 4 0
ek	0 0 -5 4 0
el	0 6 7 0 0
em	-11 0 -11 -7 0
en	-14 -15 0 -19 -4
er	-18 -10 -19 -2 0
et	-4 0 0 -2 0
ev	1 0 0 0 0
ey	1 3 -4 0 0
eç	0 0 -2 -1 0
eş	-2 0 5 7 0
gi	0 0 5 0 0
go	0 3 2 0 0
ik	0 -2 -5 -4 -3
il	-3 -3 -3 0 0
im	-14 -2 -11 0 -5
in	-2 -9 0 -2 0
ip	0 -2 -10 3 0
ir	-3 -13 -8 -11 -10
is	-9 0 0 -5 0
it	0 -1 0 0 0
iz	-6 -5 -1 0 -5
iş	0 3 11 15 18
ja	0 3 0 0 0
k	0 7 0 0 0
ka	0 0 19 19 0
ki	0 0 9 14 5
la	0 -7 -17 -15 0
le	4 9 4 4 10
li	0 0 -5 5 0
ll	0 0 5 2 0
lt	0 0 0 0 4
lu	0 -2 0 0 0
lı	8 -2 0 0 0
ma	-5 -5 -19 -15 2
me	-3 -3 -10 -12 3
mi	-8 -13 -1 -2 0
mm	1 0 0 0 0
mr	0 0 7 0 0
mu	-3 -2 -13 -5 0
mü	0 0 -4 0 0
mı	-2 -5 -21 -15 -11
na	1 -6 -8 -10 0
nd	0 3 0 0 0
ne	-11 -4 -6 -6 0
ni	0 -2 -11 -18 -14
nk	0 0 0 3 0
ns	0 0 0 0 4
nu	0 0 0 0 -1
nç	0 0 -4 0 -1
nü	0 0 -1 0 0
nı	-8 -16 -13 -7 -2
o	3 0 0 0 0
ok	0 0 5 10 0
om	5 10 17 0 0
on	-3 -13 -1 -4 -14
or	-14 -22 -34 8 -7
ot	4 8 5 11 0
oz	0 9 0 0 0
ps	1 0 0 0 0
pu	0 0 -4 0 0
ra	0 0 -4 0 0
rd	0 0 4 1 0
re	12 11 7 0 0
rg	10 10 19 0 0
ri	2 -10 0 0 4
rt	0 -2 5 -9 0
ry	0 0 2 0 0
rı	0 0 -10 -5 3
sa	0 0 2 0 0
se	0 0 0 -6 0
si	-1 -9 0 0 1
st	0 0 1 0 15
su	3 0 4 0 0
sı	-3 -4 -8 -5 -1
t	0 0 7 3 0
ta	-6 3 9 0 -1
te	3 0 0 -7 -4
th	0 0 5 0 0
ti	-7 -8 -2 -5 2
to	0 3 13 0 12
ts	0 0 1 0 0
tt	0 4 14 0 1
tu	0 -5 -4 0 0
tü	0 2 13 0 0
tı	-8 -7 0 0 0
uk	5 0 -1 -11 -3
um	4 -13 -27 -2 -14
un	-11 0 -5 -11 0
ur	-4 0 10 0 0
us	0 0 -4 0 0
ut	0 0 1 0 -4
uz	6 -3 -12 0 7
uş	0 -2 -3 0 3
ve	-2 -3 -3 -6 0
vi	0 -2 0 0 0
ya	1 -2 -11 -2 -1
ye	-2 -2 0 -13 0
yi	0 0 -6 -4 -2
yo	-9 -17 -26 0 0
yı	0 -6 -4 0 0
za	0 3 -1 -5 0
zi	0 -5 0 0 0
zz	0 0 0 0 9
zı	0 0 -9 0 0
çü	0 0 4 0 0
çı	-2 0 -2 0 0
ör	0 4 0 0 0
öz	0 0 -2 -5 -8
üm	-4 0 0 0 0
ün	-4 -1 -2 0 -7
ür	0 -4 0 -2 -5
üç	0 0 3 -3 0
ğu	0 -5 11 3 -2
ğı	0 0 -8 -2 0
ık	0 -1 -2 -1 -6
ım	10 -8 -28 -8 5
ın	-7 -9 -3 -7 0
ıp	0 -2 0 -1 -3
ır	0 -6 0 -3 0
ıs	0 0 -8 0 0
ız	3 0 0 -5 -2
ış	0 0 0 0 -3
şe	2 0 0 0 0
şi	-3 -5 -7 -3 0
şu	0 0 0 0 -2
şı	-2 -9 -2 0 0
[last uk]
'є	-4 0 0 0 0
25	0 3 0 0 0
71	0 0 0 0 1
et	0 6 13 0 0
go	0 0 9 5 0
ka	0 0 3 0 0
le	20 17 18 24 20
ma	0 0 0 0 1
me	0 15 6 0 0
om	10 7 11 0 0
ps	0 0 5 0 0
rg	6 6 10 0 0
t	0 0 5 0 0
vk	0 5 0 0 0
а	0 -12 -2 -5 -5
ав	-1 14 -11 -10 -8
ай	0 0 2 0 0
ак	-7 -1 0 0 0
ам	0 0 0 0 3
ас	0 5 0 -2 -3
ат	-1 0 0 -1 0
аю	-3 0 0 -4 0
ає	-14 -13 -19 -11 -8
б	0 0 10 0 0
би	0 -3 0 0 0
бо	0 -4 0 0 -3
в	-9 -3 -5 -13 -13
ва	0 0 -6 0 0
ви	2 0 -1 0 0
ву	-1 0 8 0 4
ві	0 -2 -5 -1 -5
ги	0 0 0 0 2
го	-8 -2 0 0 0
де	0 -2 0 0 0
ди	0 -1 -2 -5 -4
до	0 -5 0 -5 -5
ез	-6 -2 -6 -3 0
ей	0 0 -3 0 0
ем	0 0 -5 0 0
ер	-5 -11 0 -5 -7
ет	-2 0 -3 0 0
ею	0 0 -2 0 0
же	-10 -1 -9 -9 -8
жу	0 0 -4 0 0
з	6 -5 0 -9 0
за	-6 -7 -7 -2 -12
зи	-5 -5 2 0 9
зу	0 4 4 0 0
ив	0 -2 -11 -6 -13
ий	-2 -8 -15 0 -3
ин	0 -2 0 -9 -6
их	0 0 -3 0 0
й	0 -1 0 -3 0
йл	0 0 0 14 9
ка	13 15 25 18 14
ки	-3 -4 0 -11 -4
ко	0 0 0 0 -5
ку	-4 -12 -14 -16 0
ла	-12 -1 -6 -10 -5
ли	-14 -9 -16 -8 -19
ло	-4 0 -4 0 0
лу	0 2 0 0 0
ль	0 0 0 0 2
лю	0 0 -1 0 0
ма	0 -2 -8 0 0
ми	-1 0 -7 4 -5
мо	0 8 -6 0 0
му	-4 -4 -5 0 -5
мі	0 0 -1 -2 0
на	-10 -5 -12 -13 -12
не	0 -8 0 -7 -12
ни	0 22 31 0 -1
но	-4 -1 -13 0 0
ну	-7 -5 -11 -2 -8
нь	-3 -9 0 -8 -5
ню	0 0 -1 0 0
ні	0 -11 -21 0 -4
о	-7 -2 -5 2 -2
ов	0 0 0 -1 0
ок	8 0 -1 0 0
ом	-8 0 -16 0 -9
он	0 0 0 8 13
ор	0 4 0 0 0
ох	5 0 0 0 0
ою	-4 0 -13 -10 -12
оя	0 0 0 0 2
ої	0 0 0 0 3
пи	0 0 0 0 -1
по	-3 -3 4 0 0
пі	0 0 -5 3 0
ра	0 0 -1 2 0
рг	0 0 -4 -4 -4
ре	0 0 0 -4 0
ри	-3 0 -4 -9 -4
ро	0 0 0 0 -2
рс	0 -4 0 0 0
рт	0 0 4 -1 0
рі	-4 -1 -5 0 0
са	0 -2 0 0 3
си	0 -2 -2 0 0
сь	-4 0 -2 -6 -11
ся	-12 -7 -20 -5 -9
та	0 0 7 7 0
ти	-7 -13 -20 -6 -1
то	-3 -7 -4 -3 0
ту	0 -7 -3 -11 -8
ть	-12 -18 -11 -5 -11
ті	-5 -3 -9 -1 -10
у	-9 -7 -6 -16 -5
уб	0 0 0 -2 0
ув	-5 -10 -9 -3 -3
ут	0 0 0 0 1
ує	0 0 -1 0 0
це	0 -4 0 0 6
ць	0 0 -5 -2 0
цю	0 0 -2 0 0
ця	0 5 0 0 0
ці	0 -7 6 -3 2
ча	0 2 0 0 0
чи	0 0 0 0 -3
чі	-7 0 -10 -4 -3
ші	0 0 0 8 0
що	-3 -10 0 -10 -4
я	-10 -8 0 -7 -13
як	0 0 7 0 -4
ят	0 0 -2 0 0
ях	0 0 -4 0 0
яч	-3 0 0 0 0
яє	0 0 -4 0 0
єї	0 0 0 -1 0
і	-2 -11 8 5 -7
ів	-6 -5 -12 0 0
ід	0 -2 2 -11 -9
із	0 4 0 -2 0
ій	0 -2 -2 0 4
ік	0 0 -4 -6 -4
ім	0 3 10 0 0
ін	-4 -3 0 0 0
ір	0 0 14 0 0
іт	0 0 -7 0 0
ію	0 0 0 0 -3
ія	-7 -3 -10 0 0
[last ur]
22	1 0 0 0 0
81	0 0 0 2 0
am	0 -3 0 0 0
at	5 11 12 4 0
aw	0 3 1 0 0
az	9 3 0 0 0
er	0 0 0 0 -5
et	7 0 0 0 0
i	0 0 -3 0 0
il	0 0 0 4 0
k	0 3 8 7 3
ks	0 0 0 0 3
la	0 0 0 3 5
le	17 26 20 24 23
lp	0 0 0 0 -3
m	0 0 2 0 0
me	13 4 5 1 0
na	1 0 0 0 0
nd	0 0 0 0 2
of	0 1 0 0 0
ok	0 11 3 0 0
om	11 6 3 0 0
on	1 0 -2 0 0
or	0 0 4 0 0
ot	6 17 13 13 9
pp	0 0 -4 0 0
ps	0 0 24 9 0
ra	3 0 0 0 0
rg	9 0 7 0 0
ry	0 0 -6 0 0
so	-3 0 0 0 0
sy	0 0 0 0 2
t	0 13 15 12 5
te	1 0 0 0 0
th	0 0 1 0 0
um	0 0 3 1 0
up	1 0 0 0 0
ww	0 0 10 1 0
ءي	0 0 0 2 0
ا	-5 -1 0 0 0
اب	0 -5 -11 0 0
ات	5 0 -9 0 -2
ار	7 1 0 0 0
از	0 0 7 0 0
اس	16 0 -17 -8 -9
اض	0 2 5 0 0
اف	8 0 1 0 0
اك	0 0 0 8 0
ال	0 0 -11 0 10
ام	-1 15 2 4 3
ان	6 -3 -3 0 0
اه	3 0 -2 0 -4
او	0 -3 9 -2 0
اي	0 -7 -4 -5 7
اٹ	0 0 7 19 0
اپ	0 -2 -4 1 7
اں	0 5 -9 0 4
بج	0 0 0 0 6
بح	0 0 -6 0 0
بر	0 -3 -9 0 0
بس	0 -5 0 -5 0
بل	0 0 4 0 0
بو	0 0 0 -2 0
بي	0 0 2 0 0
تا	-9 -9 -32 -12 0
تر	0 0 0 8 4
تك	0 0 0 0 -3
تل	0 0 0 -1 -4
تم	0 8 0 2 5
ته	1 4 -1 -2 -15
تو	-6 -9 0 -4 6
تي	-1 -20 -33 -15 -1
جا	0 3 0 0 0
جر	0 0 -4 2 4
جس	0 0 0 0 1
جو	0 14 0 6 0
جي	4 5 4 0 0
حر	0 0 6 0 0
حم	0 0 3 0 0
دا	0 13 5 0 -2
دد	-6 0 0 0 0
در	6 0 0 0 0
ده	0 0 3 1 0
دو	0 0 -8 -10 -10
دي	0 1 -7 -2 0
را	3 7 -4 -3 0
رت	5 0 0 0 0
رز	3 2 4 0 0
رس	0 5 0 0 -2
رك	0 2 15 0 0
رل	0 1 3 0 0
رم	0 0 -10 -8 -3
رن	0 0 16 0 0
ره	0 0 7 -3 -6
رو	0 -7 -10 -3 0
ري	10 13 25 -2 2
رٹ	4 0 0 0 0
رڈ	0 0 -2 -4 -1
زا	0 0 0 1 3
زت	3 3 0 6 17
زل	6 -3 3 12 5
زن	0 0 0 0 3
سب	7 0 0 6 0
ست	0 0 0 3 3
سر	0 0 -6 5 0
سز	0 0 0 0 1
سس	0 0 0 8 0
سه	0 0 4 0 0
سو	0 0 -5 0 0
سي	0 6 1 -11 0
سٹ	-3 0 0 -2 0
شت	0 0 -1 -5 0
شن	0 0 0 1 0
شي	0 0 0 0 -6
عد	-2 0 0 0 0
قه	3 0 0 0 0
قي	0 0 5 0 0
كا	10 5 3 2 12
كر	-16 -17 -10 -8 5
كس	0 0 1 0 0
كل	0 -2 0 0 0
كن	0 0 0 2 0
كه	-10 -16 -8 -18 5
كو	0 0 -3 8 0
كي	7 12 -2 0 -6
كٹ	0 0 0 0 10
لا	0 0 -1 -19 -18
لج	0 0 5 0 0
لر	0 0 3 0 0
لش	0 0 6 0 0
لك	6 0 0 1 0
لم	0 0 1 0 2
له	0 2 0 0 0
لو	0 0 3 4 0
لي	0 1 6 0 9
مر	0 0 0 0 -3
مس	0 -3 0 0 0
مي	0 3 4 0 0
نا	-4 -3 0 -4 -1
ند	-8 -4 -9 0 0
نز	0 0 3 0 0
نك	-3 2 0 11 5
نه	-7 -8 0 -8 0
نو	0 5 6 0 0
ني	7 4 -8 2 10
نٹ	0 12 25 0 0
نچ	0 0 0 -7 -1
نڈ	0 0 4 1 0
نگ	0 6 11 0 0
ها	11 -8 -5 1 0
هت	0 0 0 -2 0
هر	10 -4 -14 9 0
هم	-3 -1 0 0 1
هن	0 0 3 0 0
هه	0 2 0 0 0
هو	5 -4 13 27 0
هي	7 11 0 -7 -6
وا	0 -9 -3 0 0
ور	0 3 10 5 15
وز	-1 1 3 0 0
وش	0 0 1 0 0
وك	0 0 3 0 0
ول	0 0 7 0 0
وم	3 -2 6 0 -1
ون	3 0 0 3 -1
وه	0 -2 -10 15 0
وي	-1 6 11 2 4
وٹ	-1 2 4 0 0
وپ	0 0 9 0 0
وچ	0 0 9 -5 -4
وڈ	3 9 1 5 0
وڑ	0 0 -6 0 0
وگ	-6 -12 0 0 0
وں	0 -9 -44 -11 2
يا	-6 -9 16 -10 8
ير	15 0 0 0 0
يز	0 4 1 0 0
يس	9 3 0 3 0
يش	1 0 0 0 0
يف	0 1 0 5 1
يك	-3 0 8 7 0
يل	-1 8 -2 4 8
يم	0 6 13 5 0
ين	0 -2 -2 2 9
يو	0 6 4 13 12
يي	7 -2 16 0 0
يٹ	5 13 10 19 7
يڈ	0 4 0 0 0
يں	11 0 -33 4 -4
ٹر	-2 0 0 3 0
ٹس	0 0 6 0 0
ٹل	0 0 -6 0 0
ٹن	0 13 21 8 0
ٹه	0 0 0 -3 0
ٹو	3 1 0 0 0
ٹي	12 1 -2 2 -10
پر	7 12 0 -11 -12
پس	0 0 -6 -6 0
په	0 0 -2 -12 -6
پو	0 0 2 0 0
پي	2 0 0 0 1
پڑ	0 0 -2 0 0
چك	0 0 0 -6 0
چل	12 3 0 0 7
چم	0 0 6 0 0
چه	-2 0 0 7 12
چي	-5 -1 -5 -2 10
چپ	0 0 -3 0 4
ڈا	0 0 13 0 0
ڈر	12 3 -8 0 0
ڈم	0 1 0 -3 0
ڈن	0 0 7 0 0
ڑا	2 4 0 0 0
ڑي	-3 -1 -11 0 0
گا	-6 -15 -14 0 0
گر	0 4 2 0 3
گز	0 0 3 0 0
گل	-1 -4 1 1 -3
گي	-3 -3 -6 -2 -3
[last ur-latn]
ab	-4 4 -17 3 0
ad	-2 3 14 13 0
ag	-2 0 0 0 0
ah	5 13 11 4 0
ai	7 4 1 0 0
ak	0 0 -2 -4 0
al	-5 2 4 -1 0
am	0 -2 12 7 0
an	9 -5 6 2 4
ao	0 0 -5 0 -1
ap	0 0 0 0 6
aq	0 0 -4 -2 0
ar	4 12 -2 0 -3
as	19 5 0 0 -3
at	2 8 15 4 5
au	0 5 3 0 0
ay	0 -6 -8 -10 7
az	0 0 3 0 0
b	0 0 0 0 7
ba	0 0 5 0 2
bi	0 0 0 0 7
c	6 3 7 0 0
ce	4 6 0 0 0
ch	8 6 0 -6 0
ck	10 12 22 1 0
co	0 7 8 0 0
cy	8 0 0 0 0
da	-5 -4 -16 -8 7
de	0 -3 -12 -7 0
di	0 -9 -17 -15 1
dl	0 0 3 0 0
do	0 -11 -11 0 -10
dy	0 0 16 11 0
ec	0 2 20 0 0
ed	0 -3 -4 2 0
ef	1 0 0 0 10
ei	5 12 0 0 0
ek	0 0 2 -3 -5
el	0 2 0 0 0
em	0 0 7 0 0
en	7 7 3 7 6
eo	0 0 0 0 4
er	7 14 14 16 2
es	0 15 16 13 0
et	0 2 5 0 0
ey	0 0 5 0 0
fe	4 1 0 0 0
g	6 0 0 0 0
ga	-13 -12 -18 -5 0
ge	7 -11 -1 0 2
gh	0 0 15 2 0
gi	11 0 -7 0 -8
go	0 0 0 0 -4
gs	0 0 1 0 0
gt	2 2 0 0 0
h	6 0 0 0 0
ha	4 0 -19 -2 0
he	4 0 -14 -3 17
hi	-2 -12 -12 -14 5
hn	0 0 0 2 0
ho	2 0 -1 2 -6
hu	0 -1 0 7 4
ia	-2 -5 0 0 0
ic	0 0 3 0 0
if	0 2 0 0 0
ik	-4 -1 2 0 0
il	0 4 0 20 15
im	-2 0 0 -7 0
in	21 9 -14 8 4
ip	0 0 4 0 0
ir	11 0 -5 5 0
is	0 0 10 0 0
it	1 3 0 0 0
ja	0 0 -1 0 0
je	7 0 12 0 0
ji	0 19 22 5 0
jo	0 0 0 5 0
k	5 15 20 7 0
ka	0 8 -1 0 2
ke	-8 7 10 8 2
kh	-2 -1 -10 -5 -1
ki	0 7 -7 -13 -11
ko	7 0 -10 -10 -3
ky	0 0 12 6 0
la	-15 1 -5 -10 -15
le	23 26 13 12 20
li	-2 0 -5 0 -8
ll	0 0 0 -4 0
ls	0 15 13 0 0
lu	0 0 5 0 0
ly	0 0 6 4 0
ma	6 0 0 -1 -1
me	17 12 0 10 -5
mi	0 -6 -7 -3 0
na	0 0 4 -12 -19
nd	-4 -4 -3 10 -6
ne	4 -4 -23 -9 -7
ng	1 0 15 2 0
ni	0 -9 9 -2 4
nk	0 0 -1 0 0
no	0 -2 -17 0 0
np	0 0 -5 0 0
ns	0 4 0 -3 0
nt	7 0 -11 0 0
ny	0 0 1 6 0
ob	0 0 0 9 7
od	5 6 0 0 -5
oe	0 0 6 0 0
of	0 1 0 0 0
og	3 0 0 0 0
oh	11 8 1 16 11
oi	0 0 0 -2 0
ok	0 0 -1 0 2
ol	0 -5 -2 -5 0
om	8 14 7 0 0
on	0 9 22 8 0
oo	0 0 1 0 0
op	0 0 21 18 0
or	-3 10 2 -5 2
ot	20 24 21 33 13
ow	0 0 16 0 0
oz	0 11 0 -12 -5
pe	0 7 -17 -17 -9
pi	0 0 0 -5 0
pu	0 0 2 0 0
qu	0 0 -4 0 0
ra	3 -6 0 -6 0
rd	-6 0 3 0 0
re	0 11 3 -8 5
ri	0 -3 0 -2 14
rk	0 3 -3 0 0
ro	6 -1 -6 -1 0
rs	0 0 10 15 0
rt	0 0 0 -5 -2
ru	0 0 0 0 2
ry	6 14 16 0 0
s	5 2 0 0 0
sa	2 14 19 11 9
se	3 8 7 3 0
sh	0 6 3 8 0
si	0 0 0 2 -6
so	0 0 -12 0 0
st	0 0 22 14 4
ta	-7 -9 -40 -1 0
te	13 0 -14 0 0
th	-7 0 0 0 -3
ti	0 -11 -8 6 7
to	-1 -1 0 -8 -2
ts	2 0 0 0 0
tu	2 0 7 9 2
ty	0 0 5 5 0
u	-1 0 0 0 0
ui	5 0 0 0 0
um	0 -6 -4 21 3
un	-6 -5 0 1 0
up	0 0 0 1 0
ur	1 12 2 0 12
us	0 0 -4 -8 0
ut	0 0 0 2 0
va	0 0 2 0 0
ve	0 0 4 0 0
wa	0 0 -3 0 0
wo	0 0 0 14 4
xi	1 0 0 0 0
ya	2 -13 3 3 10
ye	0 -14 -11 -2 0
yi	-8 -12 -12 0 0
za	0 0 7 0 0
zi	3 6 2 2 0
[last vi]
07	0 2 0 0 0
1	0 4 0 2 0
10	0 5 0 0 0
18	6 0 0 0 0
19	0 0 0 2 0
2	0 6 0 0 0
20	0 0 0 0 1
3	0 2 0 0 0
30	0 0 0 6 0
31	0 0 0 1 0
4	0 6 0 0 0
5	0 14 0 0 0
61	6 0 0 0 0
84	0 4 0 0 0
a	8 7 16 8 8
ai	7 -7 -10 2 -2
am	0 0 -6 0 6
an	0 -3 0 0 0
ao	0 0 19 0 0
ap	0 0 -2 0 -2
at	0 0 0 0 -3
ay	0 0 -3 0 0
ba	0 12 30 0 -5
bo	0 1 7 0 0
bà	0 0 0 5 2
bị	-8 0 0 0 -7
ca	0 0 -5 0 0
cc	0 0 0 0 1
ce	-6 -13 -9 0 0
ch	0 0 0 -7 -5
có	0 4 0 0 0
cô	0 0 0 2 0
cư	-1 -1 0 0 0
cả	0 -1 0 0 0
cổ	0 -5 0 0 0
em	-1 -5 -2 0 0
en	-2 0 0 0 0
es	3 4 7 11 5
et	0 2 1 0 0
gì	0 0 3 0 0
ho	0 0 0 2 6
hu	-1 0 -2 -5 0
hó	0 -3 -4 0 0
hỉ	0 0 0 -5 -5
hồ	0 0 -9 -2 -3
hộ	0 -5 -3 0 0
hứ	0 -4 0 -4 0
ik	0 0 3 4 7
il	0 -4 -3 10 11
in	0 -2 0 0 0
ip	0 0 0 0 2
iờ	0 12 16 0 0
ke	0 0 5 0 0
le	18 31 20 24 18
ll	0 0 4 0 0
lo	0 0 0 0 3
là	-2 0 0 -2 -4
lý	0 0 -3 0 0
ma	0 1 0 0 0
me	-5 -4 -10 -9 0
mà	0 -1 0 0 0
mì	0 0 2 0 0
ng	-2 0 2 -1 -2
nh	-6 -17 -8 -8 -6
nó	-4 -2 0 0 1
nợ	0 0 0 0 -8
o	-3 -2 0 0 0
oa	0 0 4 0 0
oc	0 4 0 0 0
oi	0 1 4 10 0
om	19 14 17 4 0
on	16 3 0 19 10
oà	-2 0 0 0 0
ps	0 0 10 0 0
ra	0 -3 -5 -8 -1
rg	7 0 0 0 0
rl	0 0 0 5 0
rả	4 0 0 -6 0
sa	0 0 2 1 3
so	0 0 0 -4 0
sơ	0 -9 -5 -5 0
số	-2 0 -9 0 -4
sợ	4 0 0 0 0
ta	-3 0 0 1 0
tị	4 0 0 0 0
tờ	4 4 7 0 0
từ	-8 -5 0 0 0
uc	0 0 4 0 0
un	0 0 -1 0 0
us	0 2 0 0 0
uê	0 0 0 6 0
xế	0 -3 0 0 0
ài	-3 0 -6 0 0
àm	-9 -7 -5 -10 -6
ào	-1 -1 0 0 0
ày	-3 0 -2 0 -1
ái	0 -6 -4 0 0
áo	0 0 -6 0 -6
át	-2 -3 0 0 0
áu	-2 0 0 0 0
ân	0 0 -9 -9 -2
ây	0 0 -3 0 0
ãy	0 0 -1 0 0
én	0 0 0 0 1
êm	-1 -4 0 0 0
ên	-2 -7 -10 0 1
ìn	-12 -1 -4 0 0
ín	2 7 3 0 0
ít	0 0 -3 0 0
òn	-2 0 0 0 0
óa	-3 0 0 0 0
óc	1 4 0 0 0
ói	0 0 0 0 7
óp	0 0 -3 0 0
ôi	-3 -5 -3 2 0
ôm	0 0 0 3 4
ùa	0 0 0 -1 0
ùi	0 -3 0 0 0
úc	-6 -2 0 10 5
ăm	21 0 -8 0 7
ăn	-2 0 -4 0 0
đi	-1 -1 0 0 0
đó	0 0 0 0 3
để	0 -3 0 0 0
đỏ	0 0 2 0 0
đồ	0 0 -2 -4 0
ơi	0 14 3 0 0
ơn	0 0 0 0 2
ại	-11 -4 -7 0 -3
ạn	3 1 0 0 0
ảy	6 10 4 8 6
ấm	8 13 17 22 11
ất	-1 0 0 0 0
ấy	10 4 8 6 6
ầm	0 -2 0 0 0
ần	0 -4 -7 0 0
ầy	0 0 0 -1 0
ẩn	-2 0 0 0 0
ập	0 -2 -3 -3 0
ật	0 0 -5 0 0
ắn	0 -4 0 0 -4
ắt	-2 0 -1 -7 -10
ặt	0 0 0 0 -3
ết	0 -2 0 -8 0
ếu	-4 -2 0 0 0
ền	0 0 -2 -2 -5
ểm	0 0 0 -4 -6
ệm	-2 -5 -8 -1 -2
ện	0 -5 -8 -7 0
ọa	-7 -3 0 0 -4
ọc	2 0 -6 -12 -10
ọi	-3 0 0 -5 -8
ốc	0 0 0 0 2
ối	0 6 0 0 0
ốn	0 0 0 0 5
ồi	0 -4 0 0 0
ổi	0 6 0 0 0
ỗi	0 0 0 0 -8
ột	3 0 5 0 10
ớp	0 0 0 -3 0
ời	8 0 6 11 -9
ở	0 0 0 3 1
ủa	-3 -3 0 0 5
[last zh]
09	0 1 0 0 0
14	0 0 0 5 0
15	0 0 0 4 0
19	0 0 0 5 0
77	4 2 0 0 0
88	0 0 0 0 3
a	0 7 -1 -4 0
ac	4 3 3 6 0
al	0 0 0 0 -2
at	3 6 10 4 8
aw	0 0 12 7 7
b	9 4 0 5 0
ce	0 -8 -7 0 0
co	7 0 0 2 10
ee	0 0 1 6 0
ei	0 0 2 0 2
er	3 0 0 -6 0
et	0 0 2 0 0
he	0 0 3 0 0
hs	0 0 -4 0 0
il	0 7 1 14 20
in	-3 3 0 0 0
ip	-1 0 0 0 0
kf	0 0 1 0 0
le	7 23 23 24 22
ll	5 7 0 1 5
me	0 5 -5 0 0
nd	5 0 0 0 0
ne	0 0 -3 0 0
nt	0 11 14 0 0
om	18 16 24 0 0
oo	5 5 6 0 0
or	0 0 0 0 2
ot	9 7 11 16 6
pa	0 0 0 8 0
pp	3 0 -8 -6 -4
ps	0 0 7 0 0
re	0 0 4 3 3
rg	1 0 0 0 0
rp	0 0 1 0 0
rt	0 0 -6 0 6
so	2 0 0 0 0
t	0 0 4 2 0
uk	6 10 18 0 0
us	0 0 0 0 8
一	0 -5 -27 -10 -9
一个	8 2 7 12 1
一位	2 0 -1 0 0
一名	0 0 -2 0 0
一家	0 8 1 0 0
一户	0 6 0 0 0
一样	5 10 0 0 0
一点	0 0 4 5 0
一直	-1 -3 0 -4 0
丁	0 0 9 0 0
七	6 2 -9 0 0
万	-14 -19 -21 -13 -5
万里	0 0 6 12 0
丈夫	0 0 0 0 -8
三	11 -1 -13 -7 -3
三个	0 0 0 0 -2
三次	0 0 0 -1 0
上	-1 4 0 -2 -3
上午	0 3 0 0 0
上推	0 -6 -1 0 0
上班	1 8 -6 0 0
上网	-2 0 0 0 0
上装	0 -9 0 0 0
上面	0 5 0 0 0
下	0 4 1 0 0
下午	0 -2 0 0 0
下室	0 5 0 0 0
下来	-5 -1 0 0 0
下班	5 -3 -5 0 0
不	6 0 0 -6 -12
不好	0 0 -6 0 0
不想	3 0 0 0 0
不敢	6 9 0 0 -4
不着	0 -6 -7 0 0
不管	0 0 -1 0 0
不能	0 0 4 3 3
不要	2 0 0 0 0
不让	0 0 -8 -3 0
丘	0 1 6 0 0
丢	0 0 0 0 1
两	-1 -15 -21 -18 -8
两个	0 -7 -5 -4 0
两天	0 0 0 2 0
两次	1 1 0 0 0
个	-6 -10 -4 5 7
个人	-8 -16 -12 -8 3
个仔	-3 0 0 4 0
个头	0 3 0 0 0
个女	-6 -5 -3 0 0
个旧	0 0 -1 0 0
个月	0 -5 6 4 0
中	-2 0 12 0 0
中国	0 0 7 0 0
中学	0 8 0 0 0
中旬	-7 0 -4 0 0
举报	4 0 0 0 0
之前	-8 -5 0 0 4
乐	0 8 3 0 0
乘客	6 11 0 0 0
九	10 0 0 0 0
乞儿	5 0 0 0 0
也	-9 3 -4 -9 -12
乡下	0 3 -2 0 0
买	-1 0 -5 -8 0
了	-11 -11 -6 -17 -14
二	13 2 -6 0 -5
二层	8 12 14 0 0
二牛	0 0 4 0 0
五	15 10 1 0 8
五个	0 -3 0 0 -3
亚人	0 0 12 0 0
交	1 0 0 0 0
交界	0 0 8 0 0
交车	0 -4 -3 0 0
亮	2 0 0 0 0
亲	0 5 3 7 0
亲人	4 0 0 0 -1
人	-4 -2 -21 0 0
人人	0 17 32 0 0
人家	4 -4 0 0 0
人敬	0 -5 0 0 0
人理	0 0 0 -3 2
今年	0 0 0 11 0
介绍	6 0 0 0 0
从	-4 -5 -5 9 -12
仓库	0 0 0 -3 0
他	6 4 -17 -7 2
他们	-1 -2 -4 0 3
他家	1 0 0 0 0
以前	-2 1 0 0 3
以后	0 2 0 0 0
仲	-10 -6 0 -4 -3
伍德	0 0 2 0 0
伤	0 0 -2 0 0
伤口	1 0 0 0 0
住	3 0 0 15 12
住喺	0 0 0 0 6
住在	-5 0 -3 16 4
何	0 0 7 0 0
佢	0 0 -6 -10 -2
佢哋	2 0 0 0 0
保安	0 0 2 0 0
修	0 1 2 0 0
修车	1 0 0 0 0
修队	1 0 0 0 0
俺	0 0 0 0 -5
假日	0 0 2 0 0
做	11 9 -3 -2 0
做事	0 1 0 0 0
做嘢	0 5 0 0 0
做过	1 6 0 0 0
偷偷	0 2 0 0 0
偷渡	0 0 9 0 0
偷看	0 4 0 0 0
像头	-3 0 0 0 0
像是	0 0 0 6 0
儿园	0 5 7 0 0
儿子	-1 0 0 0 0
儿所	0 0 7 0 0
先	0 0 -2 -3 -5
先生	0 3 0 -13 0
光明	0 0 1 0 0
克姆	0 0 6 0 0
全是	0 -3 0 -5 0
全部	-5 0 0 0 0
八	-17 0 -10 -11 -15
公共	0 14 14 16 0
公司	0 0 -3 0 3
公园	3 16 18 0 0
公寓	0 1 0 0 1
六	1 0 -1 0 0
养人	0 5 2 2 0
冇	0 3 0 0 0
写	-5 0 0 -6 0
农历	0 0 11 0 0
冬月	0 0 20 17 0
几	-2 0 2 -10 -6
几个	0 0 -7 -1 -4
几岁	0 0 10 0 0
凤仪	0 0 6 0 0
凤霞	0 0 4 0 0
凯文	0 0 6 0 0
出	0 4 0 -6 -7
出去	0 4 0 0 0
出所	0 0 -4 0 0
出来	0 0 0 0 2
刀	0 0 -6 0 0
分	0 -5 4 0 0
分子	0 0 -1 0 0
划线	13 7 7 0 5
刚	0 0 0 2 1
初一	0 1 6 0 0
初七	0 0 5 0 0
初三	0 9 12 0 0
初九	2 9 15 0 0
初五	0 15 16 0 0
初八	0 3 9 0 0
利亚	0 0 2 0 0
到	-16 -14 -14 -14 -13
刷墙	-5 -4 0 0 0
剪	0 3 6 5 0
加	-4 0 -10 -4 -8
努斯	0 0 2 0 0
勒	0 0 -2 0 0
包扎	0 -1 0 0 0
北门	0 0 0 0 6
区	0 0 8 0 0
医生	0 0 -2 0 0
医院	0 5 -17 -10 6
十	0 -9 -12 -6 0
十分	0 0 6 0 0
千	0 -5 -7 -3 0
半夜	-3 0 0 0 0
半天	0 0 2 0 0
单亲	0 0 -2 0 0
卖	0 -5 -10 -4 0
卖店	0 0 -6 0 0
卡	0 0 0 -6 0
厕所	0 0 -3 0 0
厨师	0 0 0 3 0
去	6 -8 0 3 0
去年	0 0 0 0 2
参考	3 7 0 0 0
又	-1 4 0 -5 0
叉口	0 0 7 0 0
反	0 0 4 0 0
反而	0 0 -2 0 0
反锁	0 0 0 0 -11
发	-6 0 0 0 0
发到	0 0 0 5 0
发帖	0 0 0 7 0
发抖	-3 0 -6 0 0
取消	3 4 1 0 -4
受	0 0 5 2 2
受伤	7 0 0 0 0
口水	-1 0 0 0 0
口音	0 0 0 5 0
只	-2 -2 0 -4 0
叫	-3 0 0 10 0
叫他	0 0 0 9 0
叫我	-1 -9 0 -12 0
可以	-3 0 0 0 0
可是	0 0 0 2 -4
号	7 -6 -2 0 0
号码	0 -5 0 -1 0
司机	-6 -1 0 0 0
吃狗	0 1 0 0 0
吃饭	-3 0 0 0 0
合法	0 15 10 10 0
同	0 1 -2 1 -3
同事	2 -7 0 1 0
同学	-6 0 0 0 -6
同屋	7 8 0 0 0
同志	0 0 -4 0 0
名	0 0 0 7 0
后	0 2 3 0 0
后来	0 0 0 0 14
后面	2 17 18 10 14
吐	0 1 0 0 0
吓得	0 0 0 -4 0
吧	0 6 0 0 0
听	-1 0 0 0 0
听见	0 0 -1 0 0
听话	0 -2 0 0 0
告诉	0 0 0 1 0
周五	0 0 -2 0 0
和	0 0 0 5 10
咖啡	0 0 0 0 -2
咗	0 0 -5 -3 0
咬	0 0 0 0 -4
咬我	-1 -6 0 -3 0
哋	0 0 0 -3 -7
哥哥	0 0 0 5 0
哭	-3 -2 0 0 0
哭了	0 0 -3 0 0
唔	-1 -3 -5 0 -2
唔敢	0 -3 0 0 0
唔畀	-7 -3 0 0 0
唔识	0 5 0 0 0
啲	0 -3 0 0 0
喊	-3 0 0 1 0
喝酒	0 -3 0 0 0
喷	-2 0 0 0 0
喷漆	0 -1 0 0 0
喺	-1 -4 -9 8 -5
嘅	4 0 0 0 0
嘉谦	0 0 2 0 0
嘛	0 1 0 0 0
噩梦	0 0 -2 0 0
嚟	0 5 0 0 0
四	4 0 0 0 0
四个	-9 -8 -4 -4 -1
四海	0 0 4 0 0
回去	0 0 -4 0 0
回家	-7 -3 0 0 -4
回来	0 -3 0 0 0
国人	0 0 6 0 0
国庆	0 0 4 0 0
国强	0 0 4 0 0
国际	0 0 11 0 0
图鸦	-4 0 0 0 0
圈	7 0 7 9 7
圣	0 0 9 1 0
在	2 0 2 19 8
地址	3 10 0 2 0
地方	0 0 7 0 0
地毯	0 0 0 4 0
场路	0 0 2 0 0
坊巷	0 0 1 0 0
坐	0 -5 0 0 -4
坐坐	0 1 0 0 0
块	0 -10 -6 -5 0
垃圾	0 0 -1 0 0
堂	0 8 12 0 0
堂街	0 0 5 0 9
堡罗	0 0 7 0 0
堵他	0 2 0 0 0
堵我	12 0 0 0 0
墙上	0 -8 -3 0 -1
外	0 0 0 0 2
外人	0 0 0 0 4
外面	0 0 -7 0 0
多	0 2 3 0 0
夜班	3 0 -2 0 0
夜里	0 0 0 -2 0
大卫	0 0 3 0 0
大哥	-5 0 0 0 0
大家	0 0 10 6 9
大门	10 9 5 6 8
大麻	0 -1 0 0 0
天天	-1 0 -19 -10 -7
天干	-4 -3 -9 -8 -6
太	0 9 0 0 0
太太	0 4 0 -8 0
头	0 -2 -7 7 0
头发	0 2 0 0 0
头巾	-2 -3 -9 0 0
女儿	10 0 -7 4 8
女士	0 1 0 -11 0
奶奶	0 0 6 0 2
奶茶	0 4 10 0 0
她	2 6 -11 -10 -1
好	4 0 0 -3 6
好几	0 0 1 0 0
好惊	5 0 -3 0 0
好运	0 0 5 0 0
妈	0 0 0 -2 1
妈妈	0 0 0 -4 -4
妈的	0 0 -4 0 0
妹妹	2 0 0 0 0
姆斯	0 0 4 0 0
姐妹	0 0 0 4 0
姓	0 0 0 12 0
威胁	1 0 0 0 0
婆	0 0 0 5 0
婆家	-4 0 0 0 0
嫁	0 0 -4 0 -1
嫁给	0 3 0 0 5
字	-4 0 0 0 0
孙女	-1 0 0 0 0
学	0 0 19 11 7
学校	0 0 -10 0 0
学生	0 -6 0 9 1
学院	0 6 0 0 0
孩子	-6 -8 -12 -11 2
安静	0 0 5 0 0
实习	0 0 -2 0 0
客	0 0 -7 0 0
客人	0 0 0 -7 -8
室	0 0 12 0 0
室友	0 0 0 6 0
害怕	6 0 -8 0 0
家	0 2 2 3 0
家在	0 0 0 1 4
家婆	0 0 0 1 0
家属	0 0 1 0 0
家政	0 1 10 0 0
家里	2 0 -7 -3 0
密夫	0 0 2 0 0
对面	0 13 11 1 8
寻日	0 0 -2 0 0
小	1 0 19 11 2
小姑	0 0 0 1 0
小学	0 5 0 0 0
小孩	1 -5 0 -5 -1
小店	4 0 0 0 0
小心	0 0 0 -1 0
小时	-13 -9 -8 -4 -2
小河	0 0 0 1 0
小腿	-2 0 -1 0 0
小雨	0 0 4 0 0
尔德	0 0 5 0 0
就	0 -11 -3 -9 -2
就是	0 -1 0 2 0
屁	0 -4 0 0 0
居留	0 19 29 0 0
屋	0 0 0 1 0
屋企	0 0 -1 0 0
屋邨	0 8 15 0 0
岁	0 5 8 0 1
崖	0 7 10 0 0
工	0 0 1 2 0
工作	0 1 7 4 0
工地	0 -5 -3 0 0
工头	0 -2 0 6 0
工资	-6 -3 -10 0 0
工钱	0 0 -2 0 -1
左手	0 0 2 5 12
差	3 0 0 0 0
巴克	0 0 0 4 0
布顿	0 0 3 0 0
带	0 0 0 0 2
帮人	-3 0 0 0 0
帮忙	0 4 0 0 0
帮我	0 4 0 0 -1
干	0 2 -8 -6 -3
干活	7 0 -6 -2 0
平时	0 0 -6 0 -4
平板	0 -1 0 0 0
年	-14 -16 -12 0 0
庇护	15 28 30 29 17
店	0 -5 -7 -4 4
店主	0 0 0 11 0
庙	0 0 -3 0 0
度	0 -3 0 0 0
度假	0 10 9 11 0
座	1 0 0 0 0
康纳	0 0 5 0 0
建华	0 0 3 0 0
开	0 0 -6 0 2
开个	0 3 0 0 0
开车	4 9 0 0 0
弄	0 -5 -8 -4 0
弄死	0 0 -1 0 0
张	4 4 0 -1 0
彩礼	-11 -11 -5 0 0
影	-4 0 0 0 0
往	0 -2 0 0 0
很	0 -3 -2 -4 0
律师	0 2 0 -3 0
得	-3 -13 -5 -5 0
微信	0 0 0 -2 0
微博	0 0 0 0 2
德	0 0 14 0 0
德贵	0 0 2 0 0
心脏	-4 0 0 0 0
快	0 5 11 14 23
怀孕	-1 0 -6 0 0
怂包	0 0 -4 0 0
怕	14 0 0 0 0
急	0 0 -3 0 0
怪我	0 -2 0 0 0
恩典	0 0 8 12 0
想	0 -1 0 0 0
愣子	0 0 1 0 0
成日	0 1 0 0 -5
我	1 -2 -29 -2 0
我们	3 6 -11 -9 -3
我哋	0 0 -3 0 0
我家	0 0 -15 -10 -1
戴	0 -2 -4 -7 0
户	2 10 12 0 0
户送	0 0 1 0 0
房	0 0 1 0 0
房东	0 0 0 9 0
房子	2 0 0 0 0
房间	0 0 -1 0 0
所以	0 -4 0 0 0
手	0 0 -9 -8 -3
手指	-6 0 -7 0 0
手机	-7 0 -10 0 -7
手背	0 0 -2 0 0
手臂	0 0 -3 0 0
才	-1 0 -8 0 1
扎	-3 -3 0 0 0
打	-4 -6 -6 -4 -5
打俾	2 2 0 0 0
打工	0 1 5 4 4
打我	3 -1 0 1 0
打扫	3 3 0 0 0
打断	0 1 0 0 0
扔	0 -4 -1 -5 0
扣	0 0 -8 0 0
扯	0 0 -1 0 0
找人	0 0 -1 0 0
把	-5 -3 -16 -13 -17
把头	0 0 -2 0 0
投	0 0 5 3 7
抖	0 0 -5 0 0
护士	0 -3 0 -4 0
护工	-1 0 0 0 0
护照	-2 1 -7 1 0
护车	0 0 -4 0 -1
报	0 0 -7 -5 -5
报案	0 0 0 0 3
报警	9 10 0 0 0
抽我	-3 -7 0 0 0
拉货	0 7 0 0 0
拎	0 0 0 0 -7
拐	0 0 1 0 0
拐角	0 0 0 0 4
拒	11 12 17 12 0
拜神	-3 0 0 0 0
拦我	0 4 0 0 0
拽我	-2 0 0 0 0
拿	-1 -1 0 -9 0
拿枪	0 -1 0 0 0
拿走	1 0 0 0 0
持	0 0 0 5 4
挂	0 0 0 7 5
指着	-1 0 0 2 0
按	0 -6 0 0 0
按住	0 -1 0 0 0
掐我	7 0 -3 -6 0
排	1 7 6 7 0
接	0 5 0 0 0
推	0 0 0 0 -4
揿住	0 0 -1 0 0
搬到	1 0 0 0 0
搬去	0 0 0 0 3
攞	0 0 0 6 2
攞住	0 0 0 5 0
收工	0 0 0 0 1
放	-3 0 -12 -9 -6
政部	-1 0 0 0 0
教会	0 0 -4 0 3
教堂	0 0 0 -1 3
教练	0 0 0 -1 0
敢说	0 0 0 -1 0
敲	0 -3 -4 -1 0
整整	0 0 0 0 2
文雄	0 0 6 0 0
断	0 -1 -2 0 0
斯特	0 0 8 0 0
斯顿	0 0 1 1 0
新潮	0 0 7 0 0
旁边	0 0 0 0 10
族人	0 0 9 0 0
日	0 0 8 0 0
旧历	0 0 13 0 0
旧年	0 0 3 0 0
早	0 0 0 0 4
早上	7 1 -3 0 0
早就	9 4 12 16 0
时候	-4 0 0 0 0
时间	0 3 -1 0 0
星期	0 0 0 6 0
昨晚	0 4 0 0 0
是	-5 0 0 9 7
晕倒	0 0 -6 0 0
晚	7 12 0 0 0
晚上	0 0 -6 0 0
替	0 0 -1 2 2
最	0 0 4 0 8
最后	0 1 3 4 0
最近	0 5 0 0 0
月	11 8 9 20 20
月初	0 0 32 20 0
月娥	0 0 1 5 0
有	0 0 0 -2 0
有个	-8 -13 -7 0 -5
有人	0 -6 0 0 -4
朋友	-2 0 0 7 0
期	4 5 6 0 0
期天	9 8 11 0 0
条	0 -6 0 0 -2
来	19 1 3 0 4
来了	-1 0 0 0 0
来往	9 0 0 0 0
枪	0 0 -2 0 5
枫树	0 0 6 1 0
柏翘	0 0 3 0 0
查	0 0 -1 0 0
栋	13 0 0 0 0
树山	0 0 3 0 0
校长	-4 0 0 0 0
案	0 0 0 -8 0
案件	0 -1 0 0 0
椅子	0 0 -1 0 0
楼	24 22 32 22 32
楼上	0 13 14 9 12
楼下	0 0 0 5 0
楼梯	0 0 -7 -1 0
橡树	0 3 13 0 0
欠他	0 0 0 -10 -8
欧	0 0 6 0 0
正	0 0 2 0 0
正月	0 0 7 11 0
死	0 0 0 0 -1
每	0 0 3 0 0
每天	0 0 -5 -6 -3
毛病	-4 0 0 0 0
民国	0 0 9 0 0
民局	0 4 0 3 0
气	0 0 0 -4 0
水泡	0 0 0 0 -2
永居	0 0 7 0 0
汽	0 0 1 3 0
沈	0 0 10 4 0
没	11 9 19 17 11
没有	5 -5 22 24 16
油漆	0 0 0 2 0
泼	0 0 0 0 2
泼我	-1 0 0 -3 -2
洗车	0 2 0 0 0
浩浩	0 0 1 0 0
海星	0 0 0 2 0
淑贞	0 0 2 0 0
混蛋	0 0 0 3 0
清洁	0 3 3 0 0
清虫	0 0 -1 0 0
温州	0 0 1 0 0
港口	0 2 5 10 0
游	0 0 7 0 0
滚	0 0 -6 0 0
滴	0 0 0 0 3
灯笼	0 0 11 0 0
灰	0 0 0 0 3
炸	0 0 -2 0 0
点	17 21 17 29 26
点半	0 0 3 0 0
烧	0 0 0 -1 0
热	-3 0 -4 -2 -3
父母	-5 -2 0 0 0
爸	3 0 0 0 -1
爸爸	0 0 0 0 1
牙	0 0 -2 0 0
牛顿	0 0 7 0 0
特尔	0 0 2 0 0
狗	1 -2 -7 -2 -3
狗肉	-6 0 -2 0 0
猪	0 0 -6 0 0
现在	4 0 0 -2 0
玻璃	-3 -4 -2 0 0
班上	0 0 -3 0 0
球	0 2 0 0 0
理	0 6 0 0 0
理员	0 0 0 -2 4
瑟姆	0 0 3 0 0
用	-6 0 -6 -12 -7
申请	0 0 14 8 9
电话	-1 0 -7 0 0
男	0 0 -6 -3 0
男人	-1 0 0 0 0
男友	0 0 0 6 0
畀我	-2 -2 0 0 -3
留	0 0 0 0 -1
畜生	0 0 -4 1 -2
疼	-4 -3 -5 -1 0
病房	0 13 -1 -2 0
病毒	0 7 -3 0 0
瘦三	0 0 7 0 0
白	0 0 2 8 0
白街	0 0 0 2 5
百	6 -7 -9 -6 0
百家	0 0 1 0 0
的	7 7 7 8 12
皇冠	0 0 7 0 0
皮带	6 0 0 0 0
直	-5 0 0 0 0
看到	0 8 -5 0 0
看看	0 0 -2 -4 0
看见	0 0 -11 -3 -2
真名	0 9 0 0 0
真寺	0 0 -2 0 0
真的	0 0 0 -3 -1
眯眼	-3 0 0 0 0
眼角	0 -2 0 0 0
着	-1 0 0 -1 0
睡觉	-7 -3 -3 0 0
知道	6 0 0 0 0
石头	0 -1 -8 0 0
石桥	0 0 8 15 0
石磊	0 0 2 0 0
砖头	0 0 -2 0 0
砸	-3 -7 0 0 0
砸墙	0 -1 0 0 0
碎	0 -4 -1 0 0
福建	0 0 2 0 0
福德	0 0 9 5 0
福清	0 0 6 0 0
秀英	0 0 4 0 0
种	0 0 -1 0 0
租	0 -7 -3 -2 0
穿	0 0 0 0 7
窗	0 0 -4 0 0
窗户	1 9 3 15 0
笑我	0 0 0 0 6
笨蛋	0 0 0 5 0
第	0 1 3 6 0
等	-3 -6 23 15 21
签	0 29 24 8 7
签证	34 27 35 16 14
管	-3 0 0 0 0
米尔	0 0 5 0 0
系	0 -6 0 1 0
红	6 8 9 5 10
组长	5 0 0 0 0
经理	1 0 0 0 0
结婚	0 3 0 0 0
结果	15 12 15 0 0
给	-3 0 0 11 0
给他	0 0 0 -1 -2
给我	11 0 0 -1 -4
续签	0 0 7 0 0
维德	0 0 2 0 0
绿野	0 0 5 3 0
编号	-6 0 0 0 0
缝	0 0 -2 0 -8
缝了	0 -9 -8 -14 -12
网上	0 0 -3 0 0
罗弗	0 0 6 0 0
美	4 7 9 0 0
群里	0 0 -2 0 0
老	-3 -9 -10 -9 -3
老乡	0 0 0 -6 0
老人	0 0 -2 0 0
老公	-5 -1 -7 -3 -2
老婆	-1 -1 0 0 -4
老子	0 0 0 0 -2
老家	-2 0 0 3 0
老师	0 6 8 0 0
老板	2 2 2 0 3
老高	0 0 7 0 0
聋	0 0 -9 0 0
肉	-4 0 0 0 0
肋骨	3 -2 -9 0 0
肚子	-7 0 -7 -4 -1
肿	0 0 -3 0 0
胳膊	-1 0 0 0 0
胸口	0 0 -2 -2 0
脖子	-5 0 0 0 0
脸	0 0 -1 0 0
腊月	0 0 6 6 0
腰	0 0 -1 0 0
腿	-5 0 -10 0 0
膝头	0 0 0 -2 0
膝盖	0 0 0 0 -4
自己	0 0 -6 -6 -3
自杀	0 0 -2 0 0
臭	0 0 -9 0 0
舍姆	0 0 3 0 0
船上	0 0 -3 0 0
艾特	0 0 0 3 10
花	0 0 0 0 5
花臂	0 0 13 0 0
英国	0 0 6 2 -1
菜刀	0 0 -4 0 0
萨顿	0 0 9 0 0
落嚟	0 0 0 0 -1
蒂玛	0 0 6 0 0
蓝天	0 0 9 13 0
蓝色	3 10 9 5 6
藏	0 0 0 -1 -2
蛇头	0 0 0 5 0
血	0 0 -4 0 0
街	-5 -3 -5 4 20
街上	0 0 -5 0 0
街口	0 0 9 0 0
街角	0 6 9 0 0
街边	0 0 -4 0 0
衣店	0 0 5 0 0
衣架	0 -1 0 0 0
衣柜	0 0 -1 0 0
被	3 -2 1 4 0
被关	0 0 -5 0 0
被告	0 0 0 7 0
装	0 0 -13 0 0
裸照	0 0 -9 -1 3
西亚	0 0 2 0 0
西路	0 0 0 0 7
要	0 6 0 -3 -4
见	0 0 -1 0 0
规矩	5 0 0 0 0
警	-3 -2 -7 0 0
警官	0 3 0 0 0
警察	0 -2 -9 2 -2
让	15 9 0 0 -3
讲话	0 0 -6 0 0
证人	0 0 0 2 0
诊所	0 0 0 -5 -5
话我	0 0 0 -5 7
说	2 -4 -9 -9 8
说是	0 -2 0 -5 -6
请	-5 0 0 0 0
读书	0 7 0 0 0
豆腐	0 3 4 0 0
账号	0 -3 0 0 0
货	9 0 0 0 0
资格	3 0 0 0 0
资金	11 11 14 0 0
赔	0 0 0 0 -3
走	0 -6 0 0 0
趁	0 3 0 0 0
跑	0 0 0 0 5
跟	5 2 0 1 3
跪	0 0 -1 0 -1
路	0 0 -10 -6 0
路上	0 0 0 0 3
路口	2 6 13 0 0
跳	0 -2 -4 0 0
踢我	1 0 0 0 0
踪我	0 -1 0 0 0
身上	-1 0 0 -3 -4
身份	18 15 21 0 0
躺	0 0 0 0 -2
车	0 -4 -9 0 9
车上	0 0 -3 -2 0
车场	0 0 5 1 0
车牌	6 0 0 0 -8
车站	0 8 8 9 11
车里	0 0 0 -3 0
转角	0 0 5 0 0
边	1 6 8 12 13
边个	0 2 0 0 0
过	7 3 7 3 5
过去	0 0 0 0 -3
过嚟	0 5 0 0 0
过我	0 2 0 0 0
过期	11 25 32 24 0
过来	0 -3 0 0 0
运来	0 0 16 0 0
返	0 0 0 12 0
返工	0 0 0 0 -2
还	0 1 0 -5 0
还在	0 0 7 9 5
还有	2 5 0 0 0
还没	2 11 10 9 0
这	0 0 -2 0 0
这里	11 0 0 0 0
进	-1 0 0 0 0
连	0 -1 0 0 0
迪奇	0 0 6 0 0
迫我	9 0 0 0 0
送	0 0 0 0 -1
送到	0 3 0 2 -1
送回	0 0 0 7 0
逼我	-6 0 0 -3 -4
逾期	0 0 16 10 0
那	13 12 10 6 4
那个	1 1 4 3 10
那天	1 0 -6 0 0
那家	8 1 0 8 0
那边	0 6 0 0 0
那里	0 0 0 -1 -3
那间	7 10 22 14 14
邮件	0 0 0 2 1
邮箱	0 0 -2 11 11
邮编	0 9 -12 0 0
邻居	-7 -1 0 12 -3
都	-9 -4 -4 -10 -9
酒店	-6 -3 0 0 0
里	0 -9 -4 -7 -11
里面	-4 0 0 8 12
金谷	0 0 1 0 0
针	-9 -17 -16 -9 -3
钱	-1 -9 -11 -1 0
铁头	0 0 2 0 0
锁	0 0 0 0 -7
镑	-21 -22 -18 -5 0
门	5 9 6 10 13
门上	0 -7 -4 0 -1
门口	0 0 -10 -10 0
问我	0 0 0 6 6
闹	6 0 0 0 0
闹我	0 -5 -6 -4 -7
阁	0 5 3 0 0
阳光	0 0 10 0 0
阿姨	-6 0 0 0 0
阿海	0 0 1 0 0
阿訇	-5 0 0 0 -5
附	0 0 0 0 -1
院友	-5 0 0 0 0
陪	0 0 -7 0 0
隔壁	0 0 -4 0 0
难受	0 0 -2 0 0
零	0 0 0 2 11
雷丁	0 0 6 0 0
霸住	0 0 -6 0 0
霸占	0 1 0 0 0
非常	0 0 0 -1 0
靠	0 1 0 5 13
面试	10 11 13 0 0
顶着	0 -1 0 0 0
顺水	0 0 4 0 0
风顺	0 0 7 0 0
饭的	0 -4 0 0 0
香	0 11 14 0 0
马路	0 0 0 9 0
骂我	-9 -13 -5 -6 -1
骗	0 0 0 3 0
高兴	0 0 -2 0 0
高峰	0 0 3 0 0
高街	0 0 3 8 0
鬼	0 -3 -4 -1 0
鱼店	0 0 10 6 8
鸡店	0 0 1 0 0
黄	0 0 0 -2 0
黑夜	0 0 0 0 10
黑工	0 0 24 0 0
默德	0 0 3 0 0
鼻子	0 0 4 0 0
[lasts ar]
04	0 0 0 0 1
07	0 0 0 0 1
aeh	6 1 0 0 0
ain	0 0 15 4 4
are	0 0 3 0 0
at	14 8 10 5 8
co	0 0 3 0 0
com	10 12 20 0 0
dot	10 22 12 17 0
f82	13 0 0 0 0
g99	0 3 0 0 0
haf	0 0 1 0 0
ham	12 4 4 1 0
hgv	0 0 0 6 7
ima	0 0 0 4 0
k	0 1 0 0 0
m	0 0 13 0 0
me	0 11 4 0 0
mid	5 0 6 0 0
my	2 0 0 0 0
nat	1 0 0 0 0
net	0 1 3 0 0
obs	0 5 0 6 0
ore	0 17 8 8 4
org	15 4 4 0 0
oss	0 0 6 7 0
ple	13 26 23 27 37
r	0 0 4 0 0
rse	0 0 5 0 6
t	0 0 11 4 0
ter	0 0 0 3 0
tps	0 0 9 0 0
uk	0 6 7 0 0
اب	3 10 19 0 0
ابع	0 -7 0 4 9
ابق	0 7 -1 0 0
ابن	0 -2 -4 -12 0
ابه	-3 4 5 0 0
ابو	0 5 5 0 0
ابي	-8 -4 -6 2 -3
ات	0 0 2 15 17
اتب	0 0 -2 0 0
اته	2 0 -2 -4 -5
اتي	0 0 -5 -1 0
اجد	1 0 0 0 0
احب	-1 0 0 -5 -7
احد	0 -14 -24 -8 -16
اخت	0 0 0 0 5
اخذ	13 0 -12 -12 -6
اخو	0 0 0 0 1
اخي	-3 0 0 0 0
ادس	0 0 0 -2 0
اده	0 6 13 13 0
ادي	0 7 10 -4 0
اذا	0 -5 0 0 -9
ارا	-2 9 4 0 6
ارح	0 4 0 0 -8
ارع	0 3 21 12 0
اري	-6 -4 0 -4 0
ازي	1 -3 0 0 0
اسش	0 0 -3 0 0
اسم	0 -1 0 0 0
اسي	0 0 -4 0 0
اشر	0 -1 9 4 0
اشل	0 8 0 0 0
اصل	0 6 0 0 0
اصم	0 0 0 0 2
اصه	0 0 0 0 -4
اضه	0 0 9 0 0
اضي	0 -3 -2 0 0
اطه	2 0 0 0 0
اعد	5 0 0 10 0
اعه	0 0 -11 -10 -3
اعي	0 0 0 4 1
افت	0 7 0 0 0
افو	0 6 0 0 0
اقل	6 0 13 0 0
اقي	0 0 -3 0 0
اكر	8 0 0 0 0
اكل	-1 -4 -8 0 -4
اكن	0 0 0 5 7
الا	0 0 0 -3 0
الت	0 8 0 0 0
الم	0 0 6 0 0
اله	0 0 0 0 -3
الي	0 3 15 0 5
ام	0 0 20 0 0
اما	-3 0 0 0 0
امر	0 0 3 0 0
امس	0 0 15 1 0
امع	0 0 0 5 4
امل	0 0 3 -6 -2
امه	0 1 0 0 0
امي	0 0 0 -1 0
ان	0 0 3 0 0
انا	3 -5 -3 4 -3
انت	0 0 0 18 5
اند	0 0 6 0 0
انه	4 0 0 0 2
اني	0 6 11 2 3
اها	4 2 0 0 0
اوس	0 2 5 0 0
اول	0 0 2 1 0
اوي	0 0 7 1 0
ايت	0 0 0 0 -2
ايح	0 0 0 5 0
اير	0 0 0 0 -2
ايف	0 1 0 0 0
ايق	0 0 0 3 0
ايك	0 0 2 0 0
اين	-3 0 0 0 0
ب	0 -4 10 0 0
باب	-12 -21 -15 -13 0
باح	0 0 -3 0 0
باص	2 0 0 0 0
بان	0 0 -6 0 0
بت	-1 0 0 0 0
بتن	0 13 13 0 0
بته	2 0 0 0 -3
بتي	2 0 0 5 0
بحج	-1 0 0 0 0
بدا	-6 -11 0 0 0
برا	-2 0 0 0 -7
برق	0 0 1 0 0
بره	0 9 11 0 0
بس	0 3 0 -1 0
بعت	0 0 0 0 5
بعه	0 0 20 6 0
بقي	0 4 0 0 0
بكي	0 -1 -3 -2 -1
بله	0 -3 -5 -1 -1
بنا	0 0 0 -1 0
بنت	0 -10 0 0 0
بني	6 5 -5 7 0
بها	0 0 0 2 0
بوس	4 0 0 0 0
بوع	-1 0 0 0 2
بوي	0 0 0 -3 0
بيا	0 0 10 0 0
بيت	-10 0 1 15 0
بير	0 0 -5 0 0
بيه	0 0 0 0 11
بچي	0 4 0 0 0
تار	0 0 5 0 0
تبه	0 0 0 -3 -2
تبو	0 3 -1 0 0
تري	0 0 8 0 0
تصف	0 0 9 3 0
تصل	0 -4 0 -1 0
تغل	13 1 -8 16 12
تفل	0 6 0 0 0
تني	0 5 0 0 0
تها	6 0 0 -3 -1
تون	0 1 10 0 0
تين	10 0 18 0 1
ج	0 0 15 0 0
جاء	0 3 0 0 10
جار	1 1 1 0 0
جتي	0 0 0 1 0
جرح	1 6 0 0 0
جره	-4 0 0 0 0
جعت	0 -4 0 0 0
جعك	0 0 0 0 6
جلي	0 0 0 8 -4
جنب	0 0 -1 -3 1
جهي	-1 -2 -1 0 0
جوز	0 0 -2 2 0
جيب	1 0 0 0 0
جيت	0 0 -1 0 5
جين	0 0 -2 0 0
حاج	0 2 0 2 0
حار	0 0 0 7 0
حبت	-1 0 0 0 0
حتي	0 -1 0 -3 0
حدا	-1 0 0 0 0
حدد	0 5 0 0 0
حده	0 0 -4 0 0
حرك	0 0 0 0 3
حطه	0 -9 -6 3 0
حلب	0 0 6 0 0
حمه	0 0 4 0 0
حنا	0 0 0 0 1
حني	-2 0 0 0 0
حوت	0 0 13 0 0
حون	-4 0 0 0 0
حيث	7 5 0 0 0
حيط	0 -1 0 0 0
حيل	0 0 0 0 9
حين	-2 -1 0 0 0
حيه	0 0 0 -3 0
خان	0 0 20 0 0
خذو	0 1 0 0 0
خرت	-3 0 0 0 0
خلف	0 5 0 0 0
خمس	0 0 1 0 0
خوف	-2 0 -4 0 0
خوه	0 -3 0 2 0
خوي	0 0 0 -2 0
خيط	0 0 9 9 0
خين	0 7 0 0 0
داد	0 7 7 0 0
دار	0 0 0 -4 0
دام	-9 -10 -2 5 0
دان	0 0 10 0 0
دتي	0 0 -2 4 0
ددت	0 0 0 -1 0
درس	0 1 0 0 0
دفع	0 0 0 4 0
دق	3 0 0 0 0
دكش	0 0 1 0 0
دم	0 0 -5 0 0
دمم	0 0 -1 0 0
دني	9 4 -10 -7 0
دها	-6 0 0 1 0
دوت	0 5 8 13 0
دون	0 -1 4 0 0
دوه	0 2 0 0 0
دي	0 0 21 0 0
ديب	0 1 2 0 0
ديد	0 0 -3 3 0
دير	0 0 0 -2 11
ديك	0 0 0 0 6
ديل	0 0 2 0 0
دين	-1 7 4 0 -3
ديه	0 0 0 11 0
ديو	8 0 0 0 0
ذهب	0 0 -1 0 0
راء	0 6 4 0 0
رات	0 0 7 1 0
راج	1 0 0 0 0
راق	0 0 2 0 0
رام	0 0 -6 3 0
ران	0 0 -9 -7 -4
راي	0 0 0 -4 0
ربي	0 0 13 0 0
رته	0 0 0 -4 0
رتو	0 0 0 -4 -3
رتي	-1 0 10 0 -4
رجع	0 8 0 -8 0
رجف	-1 0 0 0 0
رجل	0 0 0 0 4
رح	0 -1 0 -1 0
رحت	0 0 -3 -1 0
رسل	0 -4 0 0 0
رسه	0 7 0 0 1
رضه	0 0 0 12 0
رضي	3 0 0 0 -1
رطه	0 -6 -8 -2 0
رطي	0 0 0 16 6
رعب	0 0 -3 0 0
رفه	-10 -10 -15 0 -1
رقم	0 0 0 0 -1
رقه	2 0 0 0 0
ركز	0 0 0 1 0
ركن	0 -3 -2 0 0
ركه	0 0 8 12 0
رما	0 12 8 0 0
رمز	0 8 -5 0 0
رمو	9 6 0 0 0
رمي	-2 0 0 0 0
رنا	0 0 0 -1 0
رنت	0 0 5 10 0
رني	0 0 0 0 -1
رها	1 0 0 19 0
رهم	0 0 0 0 2
روا	2 0 0 0 0
روب	0 0 -1 0 6
رود	0 0 7 7 0
ريب	0 0 -5 0 4
ريت	0 2 3 0 0
ريف	0 0 13 0 0
رين	0 0 0 0 8
ريه	0 0 3 0 0
زبل	0 0 -2 0 0
زله	0 0 16 0 0
زوج	0 0 0 0 -8
ساء	-2 0 0 0 0
ساب	0 0 -4 15 6
سار	0 0 -4 0 0
سان	0 0 2 0 0
ست	0 0 -4 0 0
ستو	4 0 0 0 0
سرو	0 0 -3 -1 0
سعه	0 0 8 0 0
سكن	0 0 0 1 0
سكو	0 0 3 0 0
سلم	0 0 -1 0 0
سله	0 0 0 -6 1
سلو	0 0 10 0 0
سمه	0 0 0 6 2
سمو	0 0 0 9 1
سنه	0 4 15 0 0
سني	-4 -5 -7 0 0
سها	0 0 0 0 -6
سوق	0 0 -3 0 0
سون	0 0 10 0 0
سوي	0 0 0 0 -1
سي	0 0 18 0 0
شاف	5 0 0 0 0
شال	0 0 0 -4 0
شعر	0 0 0 0 2
شفت	0 -6 -11 0 0
شفع	0 0 -1 0 0
شفي	0 -3 0 0 0
شقه	0 7 0 8 7
شهر	0 -3 -10 -12 -4
شوف	0 -2 0 0 0
شي	-2 0 0 -4 -8
شيه	0 0 0 0 -1
صبح	-4 1 -4 0 -5
صبي	3 0 0 0 0
صرخ	1 0 -3 0 1
صور	0 4 0 0 0
صوص	0 0 14 0 0
صيح	0 0 0 -3 0
صيه	0 0 0 2 0
ضال	0 0 1 2 0
ضحك	-4 0 0 0 0
ضرب	0 0 -6 0 0
ضغط	5 0 -3 0 5
ضني	0 0 -4 0 0
طار	-4 -2 -1 0 0
طان	0 0 5 0 0
طبخ	0 0 -6 0 0
طعش	0 0 6 0 0
طعم	0 0 0 10 8
طقه	0 9 0 0 0
طلع	4 -3 0 4 0
طوا	1 0 0 0 0
ع	-8 -8 -12 7 17
عاء	10 0 1 0 0
عان	0 0 17 0 0
عاه	0 0 0 -1 0
عبو	2 0 0 0 0
عتت	0 0 0 0 -3
عدي	3 0 -1 0 0
عرف	-6 0 0 0 0
عري	0 0 -1 0 0
عشر	0 1 6 0 0
عض	4 0 0 0 0
علي	6 -14 -22 0 0
عم	5 0 0 -5 -1
عمك	0 -1 0 0 0
عمل	4 0 0 0 -8
عمو	0 0 0 4 0
عمي	-1 -1 -2 2 0
عنا	0 -1 0 0 0
عند	-5 -5 -1 14 19
عنك	0 0 0 0 1
عنو	0 0 0 0 1
عني	0 -3 -8 -4 0
عوا	0 0 0 -2 0
عيد	0 1 0 0 0
عين	0 -2 6 0 0
غال	4 0 0 9 1
غرب	0 0 0 0 4
غصب	0 3 -5 0 0
غير	0 0 0 -7 0
ف	0 0 -6 1 5
فان	0 0 10 9 0
فتح	0 0 0 0 -1
فتش	0 0 -1 0 0
فتو	0 0 0 -1 0
فتي	0 -1 0 0 0
فجر	0 -3 -8 0 0
فرق	0 0 0 4 10
فعه	6 0 0 0 0
فله	0 0 0 0 5
فوق	-2 0 0 0 6
في	6 4 -15 15 12
فيه	0 0 13 4 0
قال	-5 2 0 0 0
قبل	0 6 0 0 4
قتي	0 6 0 0 0
قرا	0 -3 0 0 0
قسم	0 0 0 8 0
قطع	0 -3 0 0 0
قطه	0 13 8 10 0
قفل	0 -6 0 0 0
قلت	0 0 0 2 0
قما	8 0 0 0 0
قمه	0 0 4 0 0
قمي	5 4 0 0 0
قني	0 4 -6 0 0
قول	-3 0 -7 -11 0
قيب	0 0 6 0 0
قيف	4 0 0 0 0
كاس	1 0 0 0 0
كان	10 0 -1 0 8
كبت	0 0 0 0 -5
كسر	0 -6 -5 -11 -3
كل	-6 -10 -10 -12 -13
كلب	0 0 -7 0 -7
كلش	0 2 0 0 0
كمه	-4 0 -4 0 0
كنت	0 2 0 0 3
كنز	0 0 5 0 0
كنه	0 10 0 5 0
كول	0 -4 0 0 0
كوم	0 2 4 0 0
كوي	4 0 0 0 0
كين	0 0 -2 0 0
لا	2 1 0 0 0
لات	0 0 -10 0 0
لاد	1 -1 -1 -1 1
لاص	3 0 7 0 0
لاغ	3 0 0 0 0
لاق	0 0 0 0 -1
لام	0 0 0 0 6
لان	-3 0 4 0 0
لاه	0 0 -2 -7 0
لتي	2 0 0 0 8
لحد	0 0 0 -5 0
لحي	0 0 -4 0 0
لدي	2 0 0 0 3
لست	0 0 0 5 0
لسه	0 -1 0 0 0
لصف	0 0 -6 -6 0
لكل	0 5 0 0 13
لله	2 2 -5 -10 -4
للي	-2 -1 -4 -1 1
لما	0 -3 0 0 0
لني	0 8 0 0 0
لها	0 0 0 0 4
لهم	0 -1 0 0 0
لو	5 0 0 -1 0
لوا	0 0 0 -1 -4
لوس	-2 -10 0 0 0
لوك	1 0 0 12 0
لي	-7 -3 0 -10 -10
ليا	-2 0 0 0 -4
ليد	0 0 3 0 0
ليل	-1 -7 -7 0 3
لين	-3 0 0 0 0
ليه	0 -9 -9 0 -6
ليي	0 0 0 -5 -4
ما	-5 0 -14 -5 -13
مات	-3 0 0 0 0
مام	0 -9 -7 0 0
مان	-5 8 7 0 0
ماي	0 0 -5 -6 1
محل	0 0 0 -1 0
مدا	0 0 3 0 0
مره	-5 -4 0 3 0
مري	11 0 -5 4 0
مسك	0 5 0 0 0
مسه	0 0 4 0 0
مع	0 10 -8 1 6
معه	0 -2 -2 0 0
معي	0 -3 0 0 0
ملو	0 4 0 0 0
ملي	5 0 0 0 0
من	-3 -1 -5 6 -7
منذ	0 4 0 0 0
منه	0 0 15 0 2
مني	0 0 22 5 0
مها	0 -4 -1 0 13
موه	0 0 0 6 0
ميس	0 2 0 0 0
ميل	0 0 0 4 1
ميه	0 0 0 2 0
ميي	0 0 0 4 0
نات	1 0 0 0 0
ناح	0 0 0 5 0
ناس	0 0 0 -5 -4
نام	0 -1 -5 -5 -6
نتر	4 0 4 0 0
نتم	0 0 0 7 0
نتي	-9 -6 -4 13 13
نده	0 0 0 0 4
ندو	0 -1 0 0 0
ندي	0 15 0 0 0
نزل	0 0 0 -5 0
نص	3 -7 -9 -4 0
نظف	-2 0 0 0 1
ننا	6 0 0 0 0
نها	7 0 0 0 0
نون	0 0 0 6 0
نيل	0 5 4 0 0
نين	1 7 -9 9 1
نيه	0 0 0 0 -7
هاد	0 0 1 0 0
هام	0 0 7 0 0
هاي	0 0 14 0 0
هدد	0 0 -2 0 0
هلق	0 -2 0 0 0
هم	0 -3 0 0 0
هنا	0 -1 0 0 0
هور	0 -7 0 0 0
هون	0 0 -1 0 2
هوه	0 0 0 0 9
هوي	0 10 9 0 0
هي	0 0 0 0 -1
و	0 3 0 -5 0
وات	9 2 0 0 0
واز	0 0 3 0 0
واق	0 0 0 0 4
وان	0 0 -6 3 0
وبه	0 0 -4 0 -1
ود	0 0 -2 0 0
ودع	0 0 0 1 1
ورا	0 3 -2 0 0
ورت	0 0 13 13 0
ورد	0 0 12 0 0
وره	0 0 -3 0 -4
وري	0 0 7 0 0
وزو	0 0 0 0 5
وزي	0 0 0 4 0
وقع	0 1 0 0 0
وقف	0 0 -2 0 0
وكل	-3 0 0 -5 0
ولا	-1 -4 0 -5 -3
ولد	0 0 -2 0 -1
ولي	0 0 -4 0 8
وما	0 0 0 0 -1
ونا	0 3 0 0 0
وند	-2 0 0 -3 -5
وني	0 -17 -8 -11 -9
وهو	0 0 0 0 8
وهي	4 0 0 9 0
وول	0 0 0 10 0
ويا	0 1 0 0 0
ويه	0 0 0 8 0
يا	0 0 0 7 0
يات	0 0 2 0 0
يال	0 0 0 10 0
يبه	0 0 -3 0 0
يتي	0 -5 0 0 0
يدج	0 0 3 0 0
يدق	0 -1 0 -3 -1
يدي	0 -6 -8 0 -6
يره	0 -7 -4 3 0
يزا	-1 0 2 0 0
يسه	0 2 3 0 0
يصه	0 0 -1 0 0
يضا	0 2 17 0 0
يفه	3 4 -4 0 0
يقي	0 0 0 14 0
يكم	1 0 0 0 0
يلا	0 0 0 -4 0
يله	-3 -3 -2 15 -9
يلو	0 0 0 1 0
يمه	1 0 0 0 -2
ينا	-6 2 0 -6 -4
ينج	0 4 0 0 0
ينغ	0 0 27 0 0
ينك	0 0 0 5 0
يني	0 -5 -8 -6 -14
يها	14 0 0 0 0
يوز	0 0 2 0 0
يوم	6 0 0 0 -6
يين	0 0 -6 0 0
چلب	0 0 18 0 0
گني	0 0 0 0 6
[lasts ar-latn]
0g	0 2 2 0 0
10	0 0 10 0 0
11	0 0 8 0 0
14	0 0 15 0 0
3	9 0 0 0 0
462	0 0 0 2 2
6	0 0 0 0 8
754	2 2 0 0 0
a	0 7 0 -10 -7
ab	0 0 -3 0 0
aba	-1 2 -10 -11 1
abn	0 0 0 -3 0
abt	0 0 0 -4 -1
abu	0 0 17 9 2
ac	0 -3 0 0 0
aca	0 0 0 -5 -3
ad	0 1 0 0 7
ada	2 0 -4 4 9
adu	0 0 10 8 0
afa	4 0 -6 -2 0
afr	0 0 10 9 0
afu	0 0 -1 0 0
aga	-4 -1 -2 -4 0
aha	0 -5 0 0 0
ahr	20 19 21 0 0
aht	0 0 3 9 0
al	6 7 34 25 7
ala	-6 -8 12 10 3
alb	-8 -9 -8 0 0
alf	0 0 -1 0 0
alk	0 0 5 0 0
alt	0 2 0 0 2
alu	0 0 -2 -5 -3
am	-8 -12 -4 -7 1
ama	0 4 -5 0 -1
amu	3 4 0 0 0
an	-1 0 0 0 4
ana	6 6 3 -8 4
and	-2 -8 -7 0 10
ang	0 0 9 0 2
ant	5 0 0 -7 0
anu	0 0 0 0 -4
ar	0 0 -6 0 0
ara	6 13 9 5 13
asa	0 2 5 5 -2
asm	0 2 0 10 0
at	23 17 14 6 17
ata	16 16 22 17 16
atr	3 9 0 0 0
ats	0 0 3 0 0
atu	0 0 -6 0 0
au	0 0 0 0 8
aum	8 0 0 12 7
az	0 2 4 -2 0
b	3 -13 -12 -1 5
ba	0 -7 0 13 6
bab	0 -8 -4 0 0
bac	0 0 0 8 0
bad	-2 3 13 0 0
bal	0 -9 3 -20 -6
bas	-6 0 -3 0 -5
bax	0 0 4 4 5
bb5	0 0 0 9 0
bha	5 0 0 0 0
bka	-2 -1 0 -5 0
bla	4 0 0 0 0
bna	0 0 -6 0 -8
bnu	0 9 0 4 0
boy	0 0 0 3 9
bta	-3 0 -4 0 0
bua	0 0 -1 0 0
cam	0 0 0 3 0
can	0 3 9 0 0
cfa	0 -1 0 0 0
cka	0 -1 -2 0 0
cuf	3 0 0 0 0
daf	0 0 12 0 0
dak	0 0 0 0 2
dal	0 0 5 0 0
dam	0 0 0 0 10
dan	0 0 9 0 0
dar	0 0 2 1 9
das	2 12 10 0 0
dat	0 0 0 -3 -10
dna	-1 0 0 0 0
dot	15 32 25 31 6
dra	5 4 0 -4 -2
dta	0 0 0 3 0
duk	0 0 0 0 5
f	0 0 0 2 0
fa	4 0 0 11 16
fak	0 -4 0 0 0
fal	0 10 16 0 -3
gal	-12 0 -12 -11 16
gam	0 19 23 0 0
gar	0 0 0 -1 0
gat	0 0 -3 0 0
gba	0 0 0 1 0
gla	0 0 0 0 1
gma	0 0 0 9 0
gra	0 0 -10 0 0
gt	0 0 8 8 0
gtu	0 -2 0 0 0
ha	3 3 0 0 0
hab	2 0 0 0 0
hac	0 0 -5 0 0
had	0 -1 -11 -11 0
hag	2 4 0 0 0
hak	0 0 0 0 -7
hal	0 5 0 0 0
har	0 2 -3 0 0
hat	-2 0 -4 -1 -2
hba	0 0 0 4 0
hd	0 0 9 0 0
hda	-3 -3 -7 -9 0
hla	0 0 0 0 4
hna	0 0 0 0 3
hra	-2 0 0 0 0
hum	-3 0 0 0 0
hut	0 14 23 0 0
ing	0 0 -5 0 2
k11	0 0 2 2 0
ka	0 0 -4 -2 0
kaf	0 3 0 0 0
kal	0 -7 -5 -6 -1
kam	0 0 0 3 0
kan	1 0 0 10 10
kar	0 0 4 0 0
knu	5 0 0 0 0
kta	-8 0 0 0 -5
kum	2 7 10 0 0
l	-14 1 -7 3 -6
la	-5 -10 -9 -2 -5
lab	0 0 -5 0 0
lad	0 -1 0 -3 -6
lag	0 0 0 0 -3
lak	0 -1 0 0 0
lal	-1 -4 -10 0 -4
lam	0 0 -5 -11 -5
lan	-1 0 4 0 -1
las	0 0 -5 0 0
lat	-2 -5 -10 0 -3
lda	0 0 0 0 -6
lfa	0 0 0 0 -4
lha	0 0 0 0 -2
lna	0 0 0 0 4
luk	0 0 0 0 -1
m	19 7 5 0 0
ma	0 -3 0 0 -5
mal	10 0 -2 17 14
mam	0 -1 0 0 0
man	0 -5 -1 7 0
mat	-9 0 -13 -10 -4
mn	0 0 0 2 0
mna	-6 -3 -7 0 4
mra	-1 -6 -1 0 0
mru	0 0 0 1 0
msa	0 0 -2 0 0
msg	0 0 0 0 2
mta	5 1 7 4 0
muh	0 0 0 5 0
nab	0 9 0 0 0
nah	0 -1 0 0 0
nak	0 0 3 6 0
nam	0 -4 -1 -2 0
nan	0 0 0 0 2
nar	-8 -11 -9 0 0
nat	0 -8 17 13 6
nd	6 0 0 0 1
ndu	0 0 0 0 3
nta	-4 -2 -7 0 -7
nus	0 6 7 0 0
nut	0 5 2 9 8
nza	8 0 0 0 0
ood	0 0 3 0 0
ple	16 14 6 15 20
rab	-2 -1 9 0 0
raf	1 0 0 4 0
rah	0 0 0 -5 -3
rak	2 0 0 3 3
ram	4 12 2 0 0
ran	12 10 0 7 0
ras	0 4 21 14 24
rfa	-2 0 -1 -3 0
rgu	0 -8 0 0 0
rha	4 0 0 3 0
rma	0 0 0 -3 -2
rna	-3 0 0 0 0
rta	0 -2 -7 0 0
rtu	2 0 0 0 0
rub	0 0 -8 -1 0
ruh	0 0 -4 2 0
rum	0 1 25 -2 0
sa	0 0 0 1 0
sab	0 -2 0 -3 0
san	0 1 0 0 8
sar	0 0 0 -2 -2
sas	0 0 0 -2 0
sat	0 0 14 0 0
sma	0 0 0 3 0
sra	0 0 7 0 0
sta	-5 -1 0 6 0
t	8 0 0 0 0
tab	0 0 2 2 0
tac	0 0 0 0 -3
taf	0 0 -2 0 0
tal	0 0 0 1 0
tam	0 0 4 0 0
tan	0 0 -1 0 0
tar	0 -1 -7 0 6
tau	0 0 0 7 7
tht	3 0 0 0 -2
tla	0 7 18 11 -2
tna	0 0 -4 0 0
tun	0 6 0 0 0
u	0 0 -8 -11 -17
ua	0 -2 0 0 0
uad	0 2 0 0 0
uan	0 0 12 0 0
uat	-6 -6 0 4 0
uba	0 0 2 0 0
ubh	0 -4 0 0 0
ugl	0 0 0 0 -5
uha	-3 0 0 0 0
ula	24 12 -2 0 0
uma	-2 -6 -1 -3 -6
una	-4 6 -8 -7 -13
ura	0 0 -17 -10 0
urg	0 1 4 0 0
urs	0 0 11 0 0
urt	0 3 6 0 0
ust	0 0 0 -4 0
uza	11 2 0 0 0
wer	0 0 10 0 0
x	0 10 6 0 0
xad	6 0 -3 0 0
xat	0 1 -5 0 0
xta	0 0 0 -8 0
xua	1 7 0 0 0
zak	1 0 -6 0 0
zam	0 0 -1 0 0
[lasts bn]
118	0 0 0 0 4
a99	3 0 0 0 0
ail	5 8 5 3 8
at	13 17 19 11 11
com	15 18 29 0 0
dot	16 14 18 25 5
eat	4 0 0 0 0
fb	0 3 0 0 0
hin	0 0 0 3 2
hoo	7 7 1 4 7
hts	0 3 2 0 0
ina	0 0 0 0 2
k	0 0 0 2 0
lam	0 0 4 2 7
me	0 7 7 0 0
n89	0 0 0 0 4
oat	4 2 7 7 1
obi	1 0 0 0 0
ook	0 0 0 4 0
ore	0 4 2 7 7
org	7 4 7 0 0
oud	0 0 0 1 3
ple	3 9 3 5 8
s	0 0 4 0 0
t	0 0 7 7 0
ter	4 5 0 1 0
uji	0 0 3 6 3
wik	0 0 0 4 0
www	0 0 3 0 0
ংকে	0 -1 -2 0 0
ংরা	0 0 -2 0 -2
অই	0 1 0 0 0
অফ	0 6 11 1 0
অবশ	0 -7 -6 0 -2
আগে	0 0 0 0 8
আছি	0 9 0 0 0
আট	0 0 -6 0 0
আমি	-1 -1 0 3 -2
আর	0 6 10 0 3
আল	0 0 8 0 0
আশা	0 0 0 0 -1
আসে	-1 -4 0 -2 0
ইকা	0 1 0 0 0
ইকে	6 0 0 0 0
ইচে	0 0 6 0 0
ইছি	2 0 0 0 0
ইছে	-2 0 -2 0 0
ইডি	4 0 0 0 0
ইতে	-3 -2 -9 -2 0
ইনা	0 0 -6 0 0
ইবো	0 7 0 0 0
ইরা	-10 -8 -9 -6 0
ইলে	0 0 -3 -2 0
ইলো	3 0 0 0 0
ইসা	-1 0 0 0 0
উকে	2 0 0 0 0
উরি	-1 0 0 0 0
এ	6 16 -8 -7 -10
এই	-3 -2 0 0 0
এক	-3 -6 -2 0 -6
এখন	0 0 0 5 0
এবং	0 0 0 -2 0
এর	4 0 0 0 0
ও	0 4 0 1 0
ওর	0 0 -2 0 0
ওরা	0 0 0 0 -3
কইন	0 1 0 0 0
কজন	4 0 0 9 0
কটা	5 0 -6 0 -14
কতে	-7 0 0 0 3
কথা	-2 -3 -1 0 0
কনর	0 0 4 0 0
কম	5 10 26 0 0
কয়	2 6 0 0 0
করি	0 0 -20 -3 0
করে	10 -13 -1 14 10
কাও	0 -1 0 0 0
কাচ	2 0 0 0 0
কাজ	-1 0 0 -1 8
কান	0 0 0 0 -3
কাম	-1 5 0 0 0
কার	0 -1 -4 0 0
কাল	-1 2 0 0 0
কাশ	0 7 7 0 0
কিং	0 0 1 0 0
কুট	0 0 2 4 0
কুল	0 0 -2 0 0
কে	0 4 0 0 0
কেউ	5 0 0 0 0
কেও	0 6 0 0 0
কেট	0 7 0 0 1
কের	-6 2 0 -1 0
কেস	0 0 -5 -5 0
কোড	0 0 -7 0 0
ক্ত	0 0 -1 -1 0
খছে	-5 0 0 -8 2
খতে	0 0 0 -2 0
খুন	0 0 -2 0 0
খুব	5 3 0 -1 0
খের	0 0 -7 0 0
গত	0 0 -5 0 3
গরম	0 2 -5 -5 0
গলা	0 0 -5 0 0
গিল	0 0 9 0 0
গুড	0 0 8 3 4
গে	0 0 -5 0 0
গ্ন	0 0 0 -3 0
ঘর	0 0 -4 0 0
ঘরে	-1 -5 0 -4 -3
ঘরো	0 0 0 0 5
ঘুম	-3 0 0 0 0
ঙুল	0 0 -7 -6 0
চড়	0 0 -2 0 0
চাই	0 -3 0 0 0
চান	0 0 0 1 0
চার	2 -8 -1 0 0
চুল	1 0 -4 -1 0
চের	0 0 2 0 0
ছটা	0 0 5 0 0
ছবি	-3 0 -5 -2 0
ছয়	0 0 -6 0 0
ছিল	0 -8 -9 3 0
ছুর	0 0 3 0 0
ছোট	-2 0 0 0 4
জনে	0 0 6 0 0
জব	0 0 0 0 1
জয়	0 0 4 0 0
জার	-3 12 0 12 2
জিদ	0 0 0 -2 0
জির	4 1 0 0 0
জুর	0 0 0 -1 0
জোর	0 5 0 -5 -3
ঞেস	-5 0 0 0 0
টছে	6 0 0 0 4
টনা	5 0 0 0 0
টনে	0 0 12 0 0
টরি	0 1 3 0 0
টাত	0 0 3 0 0
টায	0 7 0 0 0
টার	-5 1 0 0 0
টিং	0 0 2 0 0
টির	0 -2 0 0 0
টের	0 2 -9 2 0
টেল	0 0 3 0 0
ডট	17 21 26 39 7
ড়া	0 -10 -12 -11 -8
ড়ি	0 -1 -13 11 0
ড়ে	9 -2 3 -3 0
ডার	0 0 0 9 0
ডিং	0 0 -2 0 0
ডেন	0 0 7 13 1
ডের	0 0 4 0 0
ডেল	0 0 1 0 0
তাম	0 -8 -1 0 0
তার	0 2 0 0 0
তাশ	0 0 5 1 0
তিন	1 0 -3 0 0
তেও	0 0 0 -1 0
তের	-2 0 0 0 0
তেল	3 0 0 0 0
ত্র	6 8 2 0 0
থ্য	0 0 -2 0 0
দতে	0 0 -7 -5 0
দবি	0 0 0 9 0
দাও	0 0 -6 0 0
দাগ	2 -3 0 0 0
দার	0 0 0 1 0
দিও	0 0 0 5 7
দিন	-3 0 12 -7 -5
দিব	0 -6 -5 0 3
দুই	0 2 5 2 0
দুধ	0 0 0 0 -1
দুর	0 -1 0 0 0
দুল	0 0 7 7 0
দেই	0 0 -1 -2 0
দেন	0 -3 0 0 0
দের	2 5 0 0 0
দ্দ	-9 0 0 -5 -4
ধবি	0 0 0 3 0
ধরে	0 -3 0 0 0
নটা	0 5 0 0 -1
নতে	-2 0 0 0 0
নদি	0 0 9 0 0
নয়	0 0 28 2 1
নরে	1 0 0 0 0
না	-13 0 -8 0 -7
নাই	0 -6 0 -10 -2
নাম	0 -5 0 4 0
নার	0 0 0 -8 0
নিং	0 8 3 4 0
নিল	0 0 21 5 0
নিশ	0 0 3 0 0
নেও	-3 0 -1 0 0
নের	0 0 -7 -5 6
ন্ট	0 0 8 0 0
ন্ড	5 0 0 8 2
ন্ত	4 0 0 0 0
ন্য	0 0 3 0 8
ন্স	0 0 2 0 0
পড়	-1 0 -4 0 0
পদে	3 0 0 0 0
পপি	0 0 1 0 0
পরে	-5 0 0 0 0
পা	0 -1 -6 -3 0
পাই	0 0 -1 0 0
পিং	5 4 0 0 0
পির	0 0 0 0 -1
পুর	0 0 2 0 0
প্ত	0 0 3 0 0
ফিস	0 0 0 6 0
ফুর	0 0 0 4 0
ফোন	2 0 -1 0 0
বউ	7 0 0 7 0
বছর	0 -7 0 1 0
বজি	0 9 8 0 0
বর	0 2 0 0 0
বরে	0 0 -6 0 0
বলে	0 0 -1 0 0
বসে	-5 0 -2 -1 0
বাই	0 0 0 9 0
বাপ	0 0 0 -5 0
বার	0 0 -14 -8 -7
বুল	0 0 5 0 0
বের	0 -6 0 0 -3
বোন	0 0 0 3 0
ভয়	0 0 -2 0 0
ভাই	0 -5 0 7 0
ভার	0 -2 0 0 0
ভেন	4 1 0 0 0
মতো	0 -1 0 0 0
মনে	-6 4 0 0 0
ময়	0 0 -6 0 0
মরা	0 0 0 28 0
মরি	0 0 -5 0 0
মরে	0 0 0 -1 0
মহল	0 0 0 4 0
মা	-7 -1 0 -2 0
মান	0 0 -5 -4 0
মার	4 14 -14 -13 2
মাস	-6 -12 0 -2 0
মিন	0 0 0 1 0
মির	7 0 0 0 0
মিস	-6 0 0 0 0
মেট	5 0 0 0 0
মের	1 0 6 0 0
মেল	0 0 0 0 1
যথা	0 0 -7 0 0
য়স	0 -2 -3 13 0
য়া	0 0 0 -8 0
য়ে	0 9 -20 -7 -4
যা	-1 -2 -1 0 0
যাই	7 0 0 0 0
যাট	5 6 7 16 18
যে	6 0 0 0 -5
যের	0 0 4 0 0
রছে	1 -8 -4 -3 -2
রতি	0 4 0 0 0
রতে	0 -4 0 0 0
রধর	0 0 -3 0 0
রনব	0 0 6 0 0
রবে	0 -2 0 0 0
রলে	-2 0 0 -4 0
রাত	-1 5 -1 11 0
রার	0 -5 0 0 0
রাল	0 0 7 7 0
রিট	0 2 7 0 0
রিত	0 4 0 0 0
রির	0 0 1 -1 0
রিশ	0 0 5 0 0
রিস	0 0 5 0 0
রুম	-2 -7 -2 0 0
রেট	0 0 5 0 0
রেন	0 0 -2 0 0
রের	0 0 -1 0 0
রোই	0 0 1 1 0
রোজ	2 1 0 -5 -5
রোড	3 0 3 0 0
র্ট	7 0 -9 0 0
র্স	0 0 1 0 0
লছে	-6 -8 0 2 0
লটা	0 0 0 1 0
লাই	3 -1 -3 0 2
লাখ	0 -5 0 0 0
লাম	3 -3 0 11 2
লার	0 0 4 0 0
লাল	0 0 0 1 -6
লিশ	7 2 12 -3 0
লুক	0 0 0 0 4
লেও	0 -1 0 0 0
লেক	0 7 7 0 0
লের	0 3 0 0 0
লোক	0 -5 0 0 10
শনে	0 4 0 0 -5
শেফ	0 0 0 3 0
শের	6 -4 0 -10 9
ষ্ট	-3 0 -5 0 0
সছি	-2 0 0 0 0
সব	-1 -4 0 0 -4
সরা	0 4 2 0 0
সাত	5 0 0 0 0
সার	-2 0 16 0 3
সির	-2 0 -3 0 0
সিস	0 1 0 0 0
সুখ	0 0 -3 0 0
সুর	0 0 0 4 1
সে	7 2 0 12 9
সেজ	0 0 0 0 -3
সের	0 0 4 8 5
স্থ	0 0 -8 0 0
হবে	0 0 0 0 5
হয়	-4 0 0 0 0
হলো	0 0 0 7 0
হাত	6 -3 -7 -3 0
হার	0 3 5 3 1
হাস	0 0 5 0 0
হে	2 0 0 12 0
হেড	0 0 -4 0 0
হেব	0 -2 0 0 0
হ্ন	3 6 3 1 0
়গা	6 10 0 0 0
়গি	0 0 0 -3 0
়ডন	0 0 12 0 0
়না	0 -5 0 0 0
়াই	0 0 22 5 0
়ান	0 0 14 0 0
়ার	13 5 0 0 12
়াল	1 0 0 0 0
়েট	0 0 0 4 0
়ের	0 0 -7 -4 0
়েল	0 0 3 0 0
াংক	0 0 0 -2 0
াইত	0 0 0 4 0
াইন	0 0 0 0 2
াইর	0 0 0 0 -1
াইল	0 0 7 0 0
াইস	0 0 6 0 0
াওন	1 0 0 0 0
াকা	0 0 -1 0 0
াকি	0 10 -13 1 6
াকে	2 19 0 5 1
াগে	0 -4 2 0 0
াছে	11 7 0 0 0
াজা	0 0 9 8 0
াটা	0 0 0 0 1
াটি	0 0 0 0 -4
াঠি	-1 0 0 0 0
াতি	0 0 -4 0 0
াতে	4 0 -2 0 0
াতো	0 0 0 0 1
াথে	3 1 0 0 0
াদা	0 0 -2 0 0
াদি	0 -2 0 0 0
াদে	0 0 0 4 0
ানা	0 0 -4 0 6
ানী	0 6 2 0 0
ানে	0 -12 -18 2 -1
াপল	0 0 10 0 0
াপি	0 0 -4 0 0
াপে	-4 3 0 0 0
াবল	0 2 0 0 0
াবা	-3 0 0 3 0
াবি	0 1 0 0 0
াবে	9 0 0 0 0
ামা	5 0 0 7 0
ামু	-3 0 0 0 0
ামে	6 11 4 -3 0
ায়	-3 -6 -17 -12 -2
ারন	0 0 0 0 6
ারা	0 0 18 0 0
ারি	0 0 -5 0 0
ারে	-2 5 0 -15 0
ারো	0 0 7 3 0
ালা	0 0 -7 0 0
ালি	-2 10 12 0 0
ালে	0 0 -6 -3 -4
ালো	1 -1 0 0 0
াশে	-1 0 0 0 0
াষি	0 0 0 0 3
াসা	0 0 0 6 0
াসি	0 0 -7 0 1
াসে	-2 -4 -16 0 0
াহু	0 0 0 0 2
াহে	0 1 0 -5 -6
িংক	0 0 0 11 4
িকে	0 1 0 -6 0
িখর	0 0 5 0 0
িছু	0 2 0 0 0
িছে	-10 -10 0 0 10
িটল	0 0 4 0 0
িটি	0 0 7 0 0
িঠে	0 4 0 -1 0
িতে	1 -7 9 -10 -5
িনে	-3 -15 -5 -15 -11
িপে	0 -3 0 0 0
িফট	0 0 0 0 10
িয়	0 0 11 4 0
িরা	-4 0 0 0 0
িরো	0 0 6 1 0
িলন	0 0 5 0 0
িলা	-3 0 0 0 0
িশে	0 4 0 0 0
িসা	0 0 0 0 1
িসে	0 0 0 0 -2
ুকে	0 -3 -5 0 2
ুখে	3 5 0 0 0
ুছি	0 0 0 0 -3
ুঝি	4 0 0 0 0
ুটা	3 0 0 0 0
ুটি	-4 -1 -1 0 -2
ুনু	0 0 0 -1 0
ুমে	0 -7 -1 -8 0
ুরি	0 0 2 0 0
ুলা	0 3 0 -4 0
ুলে	-1 0 4 0 0
ুলো	0 -3 -3 0 0
ুষি	0 0 -5 0 0
ুুর	4 0 0 0 0
ুুল	0 0 0 5 0
েইল	0 10 0 24 30
েইশ	0 0 2 0 0
েইস	0 3 0 0 0
েওর	0 0 0 1 0
েকে	9 2 0 -11 0
েখে	0 -4 -1 -4 0
েছি	2 0 0 6 0
েছে	0 -9 0 0 0
েজে	0 0 0 0 2
েটে	0 -7 -12 -10 -6
েতন	-3 0 0 0 0
েতে	8 10 3 0 0
েনে	0 0 -2 0 0
েপে	-2 0 0 0 0
েবর	7 0 0 0 0
েবল	0 0 0 5 0
েয়	-12 -18 -20 0 0
েরা	0 5 0 0 0
েরি	0 0 3 0 0
েরো	0 0 6 0 0
েলা	0 0 7 0 0
েলি	0 0 6 0 0
েলে	2 -6 2 -4 0
েশি	0 0 0 1 0
েশে	0 -9 0 -14 0
েষে	0 0 0 3 0
োকা	-1 0 0 0 0
োড়	0 3 0 0 0
োনে	1 0 0 0 0
োয়	0 5 0 0 0
োলা	0 -2 0 0 0
্কা	2 0 -9 0 0
্কে	0 3 9 0 0
্চা	-3 0 -4 -9 -5
্টন	0 0 4 0 0
্টা	0 -10 -5 -9 0
্টে	0 0 0 -8 -2
্ডে	0 0 16 0 0
্তফ	0 0 5 0 0
্তা	-1 -3 -2 0 0
্তি	0 -3 -7 0 0
্তু	4 0 0 0 0
্থি	0 0 3 0 0
্দি	-1 0 -4 0 0
্দে	0 0 -1 0 0
্ধু	4 5 0 4 0
্না	0 0 0 0 -2
্বর	0 7 0 0 0
্রা	0 0 6 0 0
্রি	0 0 0 2 0
্লু	0 0 1 0 0
্ষা	0 0 -1 0 0
্ষি	0 1 0 0 0
[lasts bn-latn]
a99	5 0 0 0 0
aam	8 0 0 0 0
aat	0 0 -5 -5 0
aba	0 0 0 0 5
abe	4 0 0 0 0
abi	0 -7 0 2 0
age	0 -1 -7 0 0
ail	-2 0 0 0 0
akh	0 -6 -6 0 0
aki	0 0 0 1 2
ala	-5 -4 -3 0 0
ali	0 0 8 -2 0
all	0 0 5 0 0
ami	-4 0 0 4 8
ana	-1 0 0 0 0
aon	0 7 0 0 0
apa	0 2 0 0 0
ara	0 0 19 0 0
ard	1 0 0 0 0
ari	0 0 -3 8 0
ars	3 0 4 0 0
art	0 0 4 0 0
ary	0 3 0 0 0
ase	0 0 0 5 0
at	0 0 5 4 9
ate	2 0 0 -5 -4
ati	0 0 0 3 0
aye	0 0 -5 -2 0
b	0 0 0 5 4
bap	3 0 0 -4 0
ber	0 -3 0 0 0
bou	0 0 0 1 0
bus	0 0 -3 0 0
cab	0 0 0 -1 0
cha	0 0 -5 -7 0
che	0 2 0 0 2
chu	0 4 0 0 0
com	4 9 12 0 0
den	0 4 7 0 0
der	0 0 0 8 2
dey	-4 -11 -8 0 2
dot	5 8 9 12 5
dui	0 0 5 0 0
e	13 12 -11 -13 -2
ean	0 7 3 2 0
eck	0 0 0 0 -1
eed	0 0 12 0 0
ek	0 -3 -2 4 0
eke	3 8 0 0 0
ele	0 -4 0 16 0
er	-1 0 0 0 -1
ere	0 -1 0 0 0
ese	4 0 0 0 0
ete	0 -10 -11 0 0
eye	0 0 0 11 0
fan	0 0 3 0 0
fur	0 0 4 0 0
ger	0 0 0 0 -3
goj	0 0 0 1 0
hai	0 0 2 0 0
ham	0 0 5 0 0
hat	0 -4 -2 0 0
heb	0 10 0 0 0
hef	4 0 0 0 0
hob	0 2 0 0 0
hor	0 0 -7 9 2
hse	3 0 0 0 0
hub	8 12 0 0 0
ice	0 0 0 1 0
ien	-4 0 0 0 0
ile	-5 0 0 0 0
ina	0 0 1 0 0
ine	0 2 0 4 8
ing	7 0 0 0 0
ise	-9 -6 0 -1 1
ish	7 0 0 0 0
ity	-8 0 6 5 0
iya	0 -3 0 -8 0
iye	0 1 0 0 0
ja	0 0 0 3 0
jab	0 0 0 -4 0
jay	0 0 -5 0 2
jid	6 0 0 0 0
jin	0 0 0 0 5
jur	4 0 0 1 0
kal	0 0 0 4 0
kan	3 0 0 0 0
kaw	0 0 0 0 -4
khe	-2 0 0 0 0
koi	0 0 0 -2 0
koy	3 0 0 0 0
lai	0 0 -2 0 0
lal	0 0 0 0 -6
lat	3 0 0 0 -1
ler	0 6 0 0 6
lik	-6 0 0 0 0
lle	0 0 0 -2 -2
lse	-3 -2 0 0 0
lue	0 0 7 0 3
lum	0 0 5 4 0
mai	0 -5 0 0 0
mar	2 12 0 0 -2
mda	0 0 -4 0 0
me	0 4 5 0 0
na	-1 -2 0 0 -4
nai	4 -3 0 0 0
nak	0 0 0 -4 0
nam	0 0 0 3 0
nen	2 0 0 0 0
ner	0 0 0 0 4
nna	0 0 -3 0 0
noy	0 0 1 0 0
nse	0 7 0 0 0
nte	1 0 0 0 0
oad	0 0 2 0 0
ode	12 0 0 0 0
ool	0 7 11 0 0
oom	5 0 0 0 0
or	0 1 0 0 0
ore	-14 -9 -11 -6 0
ori	9 0 0 0 0
ory	0 2 0 0 0
osh	0 -6 -3 6 0
ost	0 0 -2 0 0
own	0 0 7 0 0
ple	0 5 4 9 12
por	0 6 0 -2 9
r	0 4 0 0 0
ram	0 0 0 4 5
rat	0 0 0 0 -3
ref	4 0 0 0 -8
ris	0 0 5 0 0
rle	0 0 -5 0 0
rry	0 0 4 4 0
rse	7 0 0 10 0
sha	0 0 0 0 -1
she	-3 -3 -3 0 -6
shi	0 0 -2 0 0
sil	0 6 0 0 0
t	0 0 4 5 0
taf	0 0 2 0 0
tal	-6 0 0 0 0
tam	0 0 -3 0 0
tan	0 0 -1 0 0
tar	0 0 16 0 1
tay	0 0 16 0 0
te	4 11 0 0 -4
tel	0 0 -9 0 0
ter	6 5 0 0 0
tha	0 0 -6 0 0
the	16 0 0 -4 0
ton	0 0 5 0 0
tor	0 0 0 0 -3
tto	0 0 0 -5 0
uke	0 0 0 -3 -1
ukh	0 0 -1 0 0
use	6 0 0 0 0
[lasts ckb]
07	2 0 0 0 0
19	11 0 0 0 0
2	0 0 0 0 3
31ي	0 0 0 0 4
a	1 3 22 13 5
ail	0 0 0 7 13
ama	0 0 0 0 5
anm	0 0 0 1 0
at	4 8 9 4 2
co	3 0 3 9 0
com	11 16 25 0 0
dot	9 10 10 15 4
ets	0 0 2 0 0
go	2 0 0 0 0
hno	0 0 0 0 5
ino	0 0 0 4 3
ins	0 0 0 2 0
k	0 3 0 0 2
k91	0 0 0 0 4
ler	3 1 0 6 0
me	0 8 5 2 7
net	0 0 5 0 0
ook	0 0 0 4 0
org	7 3 7 0 0
ple	16 27 22 27 22
ran	0 0 2 0 0
rls	1 0 6 0 0
sh	0 2 0 0 0
t	0 0 8 5 2
uk	0 3 9 0 0
ابه	8 0 9 15 0
اتم	-2 0 0 0 0
اتن	-1 7 0 0 0
اته	2 -1 -5 -1 0
اتي	10 0 12 8 10
اتێ	-2 -5 -5 -5 -8
اجي	0 1 13 1 0
ارد	8 3 0 2 0
ارش	2 0 0 0 0
ارك	0 0 15 7 0
ارم	0 0 -3 -2 -5
اره	-1 -7 0 0 0
اري	10 15 3 10 0
ارێ	0 0 -1 0 0
ازم	0 0 -1 0 0
ازه	-1 6 5 -1 0
ازي	1 0 0 0 0
اسم	0 9 0 0 0
اسي	0 0 0 2 -3
اسۆ	0 0 6 0 0
اشي	0 0 14 19 0
افي	0 0 24 0 20
الم	0 9 6 0 0
امم	2 0 2 0 0
امه	0 0 7 5 0
امي	0 0 4 6 0
انا	-1 0 11 0 0
اند	3 0 0 0 1
انم	-1 0 -10 -4 -9
انه	-6 -15 -11 0 -6
اني	2 9 16 8 5
انێ	0 3 0 0 0
اوس	0 0 10 0 0
اوم	-9 0 -5 8 0
اوه	0 -16 -3 0 4
اوي	0 8 0 15 0
اوێ	0 0 1 0 0
ايز	0 0 0 4 0
اين	4 0 0 0 0
ايه	2 0 -7 -8 -6
ايي	0 0 0 0 2
اڵم	7 0 -7 5 -1
اڵه	9 0 0 0 0
اڵي	0 1 14 10 6
با	0 0 -2 0 0
باش	-2 0 0 0 0
باي	0 0 0 0 4
برد	3 0 0 0 0
بكه	0 0 -4 0 0
به	-5 -3 -12 -8 -6
بهر	2 0 -9 -3 0
بهش	0 -3 -4 0 4
بوو	11 0 0 12 8
بي	0 1 5 0 4
بيم	0 0 0 3 0
بين	0 0 2 0 0
بڕا	5 0 -2 0 0
بڕۆ	1 0 0 0 0
بۆ	-1 -9 0 6 2
بۆي	0 0 0 -1 -4
بێ	0 -1 4 0 -4
بێت	0 -3 0 0 -2
تا	-2 0 0 0 -7
تام	0 0 6 0 0
تان	0 14 0 5 0
تاي	0 4 21 0 3
تنم	0 0 8 0 0
تني	0 -4 -1 0 0
توو	0 -8 -7 0 0
تين	0 -1 0 0 0
تيڤ	0 0 11 0 0
تگه	5 11 9 0 0
تۆ	2 0 0 5 7
تێ	0 -1 0 0 0
تێت	8 1 -2 0 0
تێل	0 0 -6 0 0
جهي	0 5 0 -2 0
خاڵ	0 1 0 0 0
خته	0 0 1 0 0
خست	0 -2 -5 0 1
خوا	-6 -4 0 0 0
خۆت	0 -6 0 0 4
خۆش	0 3 -6 0 0
خۆم	0 -2 0 0 -8
دا	0 -8 0 0 -3
دات	-6 -8 -3 6 7
داس	0 0 -2 0 0
دام	-1 -2 9 0 -9
دزه	0 0 0 0 3
دزي	1 0 0 0 0
ده	3 0 -20 -6 0
دهم	0 0 -5 18 11
دهن	8 0 0 0 5
دهي	0 0 5 0 0
دوو	0 -2 -4 3 -4
دڕي	0 -1 -4 0 0
دگا	0 0 0 -5 -1
دڵم	0 -2 -1 0 0
دۆت	5 7 21 20 0
دۆڵ	1 0 0 0 0
دێك	10 6 0 0 0
رام	0 1 5 0 1
رتم	0 -9 0 0 0
رتي	0 0 -5 0 0
ردا	0 0 -9 0 -2
ردم	-2 0 -3 0 0
رده	-5 -7 0 -5 -4
ردي	0 3 3 -2 5
رزم	0 0 -4 0 0
رزي	0 -3 0 0 0
رسا	0 0 -2 0 0
رسم	6 0 -1 0 0
ركي	0 0 0 3 2
رهف	0 0 -3 0 0
رهم	0 0 -8 -1 0
رهي	-6 -1 -17 -26 -2
روو	0 0 5 0 0
ري	0 5 14 0 0
ريت	6 0 10 0 0
ريس	0 0 1 0 0
ريم	2 0 0 0 0
رين	0 0 7 0 0
ريه	0 1 14 0 0
رگه	0 0 5 0 0
رێت	-4 -8 -3 0 3
رێش	0 1 0 0 0
رێك	0 0 0 -1 0
زاب	0 0 -3 0 0
زات	0 0 23 18 0
زار	0 -14 -12 -2 0
زاي	0 0 5 5 15
زاڕ	0 0 -6 -1 0
زده	0 3 0 0 0
زرا	0 0 -7 0 0
زهي	0 0 3 0 0
زۆر	7 12 0 -2 0
ساڵ	0 0 20 9 4
ستا	2 9 0 4 10
ستم	0 0 -5 0 0
ستن	0 0 14 0 0
سته	0 0 0 0 -4
ستي	0 0 17 12 0
سدا	0 0 10 0 0
سري	0 0 4 7 14
سفر	0 0 5 0 1
سكم	0 0 -1 0 0
سكي	0 0 -7 -6 0
سهر	7 14 25 0 0
سهم	0 0 -2 0 0
سي	0 0 -8 -1 0
سيم	0 0 -6 -7 0
سێ	-5 -5 -4 0 0
سێك	-7 0 0 0 0
سێي	0 0 3 0 0
شام	0 -6 0 0 0
شان	12 -2 0 0 7
شت	-1 0 -2 0 0
شتا	3 0 0 0 0
شتم	-2 0 -11 -3 -3
شتي	0 0 0 0 2
شكا	0 -3 -3 0 0
شكم	2 0 0 0 0
شكه	0 0 0 0 -3
شهم	0 4 0 0 0
شهو	0 0 0 2 0
شهي	0 0 -1 0 0
شوو	-4 0 0 -5 0
شيش	2 0 0 0 0
شين	0 0 -3 -2 0
شێت	0 0 -2 0 0
عات	0 -3 -2 7 0
فهر	0 0 -5 0 0
فێي	0 0 7 3 2
قام	0 -2 -1 0 0
قته	0 5 11 15 0
قسه	-1 -2 0 0 0
قۆي	-3 0 0 0 0
كات	1 -10 -6 -5 1
كار	10 -10 -3 0 0
كاك	0 0 10 2 -1
كان	0 0 0 -5 -6
كرد	0 -10 0 -5 -7
كنێ	0 0 -5 -2 0
كه	-10 3 0 0 0
كهت	0 0 0 0 1
كهر	0 0 -1 0 0
كهس	1 -7 -10 -4 -8
كهم	3 -14 -4 7 2
كهن	-2 -4 0 0 0
كهي	0 9 -17 4 -6
كوڕ	0 -5 0 -7 0
كي	0 0 16 13 0
كچم	0 0 0 0 -2
كچي	0 12 0 0 0
كۆد	0 0 0 0 7
كۆم	0 11 15 0 0
كێر	0 0 3 0 0
كێك	-1 -3 -2 -2 0
لات	0 0 -1 0 0
لان	0 0 7 0 0
لاي	5 2 12 7 0
له	0 -5 -3 4 0
ليس	5 0 -8 4 0
لين	0 0 6 0 0
لێ	-8 -19 -5 -13 -11
م	-3 12 0 -7 -6
مار	0 2 0 0 0
مان	-2 -10 -9 -3 0
ماڵ	8 0 1 0 0
مرد	2 7 0 0 0
مسز	-5 0 0 0 0
مل	0 0 -2 0 2
ممه	0 0 11 -3 1
من	3 0 -6 11 3
منه	5 0 0 0 0
مهل	0 0 4 0 0
مهي	0 5 0 0 -1
موز	5 0 0 0 0
موو	0 9 0 -7 -8
نار	0 5 2 0 0
ناك	0 0 1 0 0
ناو	0 0 0 0 9
ندا	0 0 10 0 0
ندم	-4 -5 -1 0 0
ندي	0 3 0 0 0
نزه	1 0 0 0 0
نسم	0 1 0 0 0
نكه	1 0 0 0 0
نمي	0 0 0 -7 -4
نها	0 0 0 6 0
نهم	3 1 2 0 -6
نهي	0 0 5 11 12
نيا	0 0 2 0 0
نيش	-1 0 0 0 0
نيم	0 0 -6 0 0
نين	-2 0 11 0 -1
نيه	0 -9 1 0 0
نگت	0 4 0 0 0
نگز	0 0 -5 -2 0
نگه	-6 -6 -4 0 0
نگي	-3 5 -2 8 0
نۆر	0 0 0 1 0
نۆك	1 6 1 0 -5
نۆم	0 3 0 0 0
نێك	-2 0 -5 0 0
ه	-2 9 0 0 0
هات	0 0 -4 0 -2
هار	0 2 0 0 0
هام	0 0 14 0 0
هبو	0 0 15 11 0
هته	0 4 0 0 0
هتي	-4 5 0 0 0
هتێ	0 -1 0 0 0
هرم	0 0 13 0 0
هست	0 0 -5 0 0
هشم	0 -1 0 -1 0
هشي	2 -1 0 -7 13
هقۆ	0 0 0 0 -3
هكا	1 0 0 0 4
هكر	0 11 13 0 0
هكه	11 -3 0 -5 0
هكي	3 23 0 0 0
همن	0 0 0 0 7
همه	0 0 0 13 0
همي	0 0 -15 -3 0
هنم	-4 -8 0 0 15
هني	-2 2 -2 0 5
هنگ	0 0 5 0 0
هوا	0 0 2 0 0
هوت	16 0 0 0 0
هوم	-2 -4 0 0 0
هوه	-3 -10 -14 -5 -15
هوو	0 0 0 8 9
هوێ	4 0 -2 -3 -1
هيت	0 0 0 0 -3
هيج	0 0 6 0 0
هيس	0 3 0 0 0
هيك	1 0 0 0 0
هيل	0 9 0 0 0
هين	-6 0 -7 2 0
هيه	3 5 5 1 -4
هيچ	0 0 0 3 -1
هيڵ	0 0 0 10 14
هڕم	0 0 -1 0 0
هڕۆ	0 0 -1 0 0
هژي	0 8 0 0 0
هڵۆ	0 0 5 0 0
هڵێ	0 0 0 2 -3
و	-4 0 3 5 -1
وار	0 16 -2 8 9
وام	0 6 -4 0 0
وان	-4 0 16 0 0
واو	0 0 0 1 0
وت	6 0 0 -3 0
وتم	0 0 -4 -6 0
وتي	0 9 -9 -3 -4
وتێ	-3 1 0 0 0
وست	3 0 0 0 0
وكت	0 0 -1 0 0
وكم	2 0 0 -5 2
ولم	0 0 1 0 0
ومه	0 0 -3 0 0
ونم	1 0 1 0 0
وني	0 0 0 17 0
وهر	2 5 0 0 0
وهش	0 0 -4 0 0
وهك	0 -6 -1 -3 0
وهن	0 7 0 -16 -1
وود	1 0 0 0 0
وور	0 -5 -8 -5 -3
ووك	4 2 13 0 0
وول	0 0 3 0 0
ووم	11 14 -12 2 -14
ووه	-8 0 0 0 0
ووي	0 0 -9 -2 0
وڕي	0 6 0 0 0
وڕێ	0 0 0 0 4
وژم	0 0 -7 0 -3
وێت	0 -8 0 0 0
وێك	1 0 0 -2 -2
وێن	-2 0 0 0 -5
وێژ	0 -4 8 0 0
ي	10 8 0 -4 -4
يات	0 0 4 2 5
يار	0 6 12 0 0
يال	0 0 -4 -1 0
يام	4 0 -4 0 0
يان	0 -8 -16 -4 -1
ياو	-3 -2 -3 0 0
يتر	3 3 0 0 0
يرم	0 0 0 0 -4
يري	0 0 -11 0 0
يزه	0 0 9 11 0
يست	0 7 5 15 7
يسم	-1 3 0 0 0
يسي	0 0 0 3 0
يشت	0 0 0 2 0
يكم	-1 0 0 -6 2
يكي	0 0 0 -2 0
يلم	0 0 0 2 6
يله	-4 -1 0 0 0
يلي	0 1 4 9 1
يمه	0 0 0 0 2
يمي	0 0 1 0 0
ينا	0 0 3 0 0
ينت	0 0 0 1 0
يني	0 7 0 5 4
ينگ	0 0 7 0 0
يهت	12 0 0 4 21
يهك	0 2 4 0 0
يهم	0 0 0 0 5
يهن	0 0 0 0 -6
يهو	-2 0 0 0 6
يوه	1 0 0 0 0
ييش	10 3 0 0 0
يين	0 0 2 0 0
ييه	10 2 11 0 0
يۆي	0 0 -3 0 0
په	0 0 0 0 8
پيس	0 1 -2 0 0
پێ	5 -7 0 0 0
پێي	0 7 0 0 7
چان	5 0 0 0 0
چرۆ	0 0 5 0 0
چمه	7 -1 0 0 0
چهي	0 0 0 4 0
چين	0 0 0 0 7
ڕام	0 -3 0 0 0
ڕهش	0 2 4 0 0
ڕيم	0 -1 -2 4 5
ڕين	8 16 12 0 0
ڕگي	0 0 -3 0 0
ڕۆد	6 0 10 0 0
ڕێز	0 -3 0 0 0
ڕێك	-1 0 0 0 0
ڕێم	0 7 0 -3 0
ڕێي	-3 6 0 -2 0
ژمي	0 0 -1 0 0
ژني	0 0 0 -1 0
ژيم	0 10 0 11 7
ژين	3 0 -3 0 13
گاي	0 0 0 12 0
گتن	0 0 11 0 0
گرت	0 -7 -1 0 0
گري	0 0 0 0 2
گرێ	-2 0 0 0 -1
گه	0 17 13 0 0
گهر	0 0 0 -4 -8
گهم	0 0 0 0 -2
گهي	-2 -2 2 1 5
گهڵ	-2 -1 -1 11 1
گوت	0 0 0 -2 -1
ڵام	0 4 0 0 0
ڵان	0 0 1 0 0
ڵاو	1 1 5 0 0
ڵتن	0 0 8 0 0
ڵكي	14 0 0 32 11
ڵۆي	0 0 7 0 0
ڵێت	-9 13 0 -9 5
ڵێك	0 0 -1 0 0
ڵێن	0 0 0 4 0
ۆرت	0 0 1 0 0
ۆري	0 0 -6 -3 -6
ۆشت	0 0 -1 0 -2
ۆشم	0 -1 0 0 0
ۆشه	0 0 -4 0 0
ۆشي	0 0 -6 0 0
ۆكي	0 0 1 0 0
ۆمي	1 0 0 0 0
ۆني	3 5 0 0 0
ۆپي	0 0 0 2 5
ۆچي	2 0 0 0 0
ۆڕي	0 0 0 0 -1
ۆژي	0 0 -10 -1 0
ێته	0 1 0 -2 0
ێدا	0 -1 0 0 0
ێري	0 0 0 0 -4
ێرێ	0 0 -2 0 -1
ێشا	0 -7 0 0 0
ێشت	-3 0 0 0 0
ێكي	0 -6 -7 -10 -8
ێمن	0 0 6 0 0
ێمه	0 -5 0 0 3
ێنا	3 0 -4 0 0
ێنت	0 3 6 1 1
ێنج	0 -3 -10 -11 5
ێنم	9 8 -8 0 -3
ێني	0 0 3 0 0
ێنێ	8 4 -5 0 1
ێوه	0 -2 0 0 -2
ێگا	0 0 -8 -3 0
[lasts en]
've	0 0 -5 0 0
009	6 0 0 0 0
024	0 2 0 0 0
17	0 0 0 0 5
2	0 1 0 0 0
3a	0 0 0 0 6
6	0 0 0 7 15
834	0 0 0 4 4
9	0 4 0 0 13
a	0 0 -2 -8 -10
abi	0 0 7 0 0
abs	0 1 0 0 0
aby	-1 0 0 0 0
ac	4 4 5 11 0
ace	-7 0 -2 0 0
ach	0 0 -4 0 0
ack	-1 -3 -2 -3 -9
ade	0 0 7 0 0
ady	5 2 1 0 0
afe	0 0 2 1 0
aff	0 0 8 11 0
age	-1 0 -9 7 0
aid	-8 0 -8 -1 -4
ail	0 0 -5 1 14
ain	0 0 0 7 2
air	0 0 -2 0 0
ake	1 0 0 0 -3
aki	0 0 -10 -1 -3
alf	0 0 -3 0 0
alk	0 0 -2 0 0
all	0 0 -11 -3 -4
am	-7 -4 -2 -13 -10
amb	0 0 1 0 0
ame	17 11 0 34 23
ams	0 -1 0 0 0
an	0 0 -5 0 0
and	3 -2 0 6 0
ang	-6 0 0 0 0
ant	0 0 -12 -4 0
app	0 0 -7 0 3
ard	0 -2 -1 0 -1
are	3 0 3 0 5
arf	-3 0 0 0 0
ark	0 -1 2 0 0
arl	0 0 4 13 14
arm	0 0 0 0 -1
ars	0 0 6 0 0
ary	0 0 11 2 0
as	9 0 0 0 0
ash	-2 0 -3 0 -11
ass	2 0 -2 0 0
ast	-2 0 0 0 0
at	-2 -5 -7 1 0
ate	2 3 5 1 0
ave	3 0 8 15 0
ays	0 0 -5 0 0
bab	0 0 -4 0 0
bae	0 0 0 1 0
bat	-2 0 -1 0 0
be	0 0 0 -5 0
bed	-1 0 -2 0 -3
ber	0 -10 -4 0 0
bil	0 0 6 0 0
ble	4 10 13 15 7
boy	0 -1 0 0 0
bus	0 0 -10 -5 0
but	4 4 0 0 0
by	0 0 0 4 12
car	1 -4 0 0 0
cel	0 1 0 0 2
ces	0 7 15 0 0
cks	0 6 13 0 0
com	10 8 20 2 4
cry	0 0 -1 0 0
cut	0 0 -2 0 0
dad	0 0 0 -3 0
dam	0 0 -5 0 0
day	-2 -2 -1 2 11
den	0 0 2 8 0
der	0 0 -4 6 0
des	4 0 0 0 0
dge	0 6 3 0 0
do	0 0 0 -4 -3
doc	0 0 1 0 0
dog	0 0 -1 -2 0
don	3 0 0 0 0
dor	0 0 0 3 0
dot	29 17 26 35 16
dr	0 0 -10 0 0
dra	0 0 1 0 0
e's	0 0 3 0 0
eak	0 0 0 0 6
ean	0 0 2 0 3
ear	0 -2 -4 0 -4
eds	0 0 -1 0 0
edy	0 0 14 0 0
eed	0 0 2 -3 0
eek	2 -1 -4 0 0
een	13 0 30 3 6
eep	0 6 0 -5 -10
ees	0 17 17 0 0
eet	0 0 -1 -2 0
eft	0 12 0 0 0
eid	1 0 0 0 0
eld	0 0 5 0 0
ell	0 0 0 8 1
elm	0 3 0 0 3
elp	0 0 10 9 14
elt	0 0 0 0 -2
ems	0 0 1 0 0
ena	0 0 5 0 0
end	-11 -3 -7 16 -1
ens	0 11 0 0 0
ent	0 0 5 0 0
eps	0 2 0 0 0
ere	11 4 0 0 -3
ers	0 17 0 0 0
ery	0 -2 3 -8 0
ese	0 0 7 0 0
esh	0 0 12 11 0
esk	14 8 12 0 2
ess	0 0 4 2 0
est	0 0 1 2 0
eth	0 4 0 0 0
ets	0 2 0 5 0
ex	0 0 0 4 0
ext	0 -2 0 -9 0
eys	0 4 0 0 0
for	-6 -4 -8 4 8
fry	0 3 7 0 0
fth	0 0 1 0 2
g's	0 0 1 0 0
gal	0 0 16 0 0
gar	0 0 0 2 0
gel	0 0 7 13 7
ger	0 0 -1 0 0
ges	-6 0 0 0 0
get	-2 0 0 0 0
ght	-5 -9 4 -2 0
go	-6 -5 0 0 2
got	0 1 0 0 0
gow	0 0 5 0 0
gry	-1 0 -3 0 0
had	0 0 0 0 13
ham	0 0 14 0 0
han	0 0 7 0 0
hat	4 0 0 5 8
he	6 4 -20 -18 8
hed	-4 5 0 0 0
hef	0 0 0 0 5
hem	-10 -3 0 0 0
hen	-11 -10 -3 4 -2
her	-1 -3 -3 -4 0
hes	-8 -9 -8 2 0
hey	5 7 -7 0 0
hid	0 0 2 0 0
him	9 0 0 1 0
his	19 0 -12 -9 -12
hit	6 0 0 0 0
hop	-4 -9 -3 0 7
hot	0 0 0 -6 0
hts	-2 -4 -1 0 0
hut	0 0 0 0 -1
i	3 -3 -38 -29 -7
i'm	0 0 0 -7 -2
ial	0 0 -1 0 0
ian	0 0 29 0 0
ice	-5 0 6 13 1
ick	0 0 -1 -1 0
ide	0 0 0 16 14
ids	0 0 0 2 -3
ied	0 0 -3 0 0
ies	8 0 0 -3 -3
if	1 0 0 0 0
ifa	0 0 4 0 0
ife	0 0 -1 0 -5
igh	0 0 14 0 0
ike	0 -2 0 0 0
ild	0 -2 0 0 0
ile	-2 0 -6 0 0
ill	6 8 26 -5 0
ily	0 0 -3 0 6
im	0 0 0 -1 0
ime	-6 0 -1 0 0
in	4 0 4 4 2
ina	0 0 3 0 0
ind	0 0 0 0 4
ine	18 10 22 22 16
ing	6 16 -11 0 5
inn	0 0 3 0 0
ion	0 15 13 0 0
ird	0 0 10 12 0
ire	0 4 1 0 0
irs	0 0 -7 0 0
is	-15 -6 0 24 16
isa	2 10 17 6 6
ise	0 0 3 6 0
ish	4 0 0 0 0
iss	-3 0 0 0 0
ist	0 0 -7 0 0
it	0 -1 -2 -3 5
ite	0 -3 11 4 -3
ith	0 -3 -14 0 -1
its	0 4 0 2 0
ity	0 2 8 9 3
ius	0 0 1 0 0
ive	0 -3 0 0 0
jab	0 0 -5 0 0
jah	-6 0 0 0 0
jaw	0 0 0 0 -4
jid	0 0 6 0 0
job	0 1 0 0 0
joy	0 0 11 0 0
ked	0 0 0 0 5
ken	0 -1 -7 -1 0
ker	0 0 0 4 0
key	5 0 -5 0 0
khi	0 0 -5 0 0
kle	0 0 4 0 0
kye	0 0 5 0 0
lag	3 0 0 0 0
lan	2 3 0 0 0
lap	0 4 0 0 0
lat	0 0 0 0 6
law	0 -5 -3 17 0
lds	0 1 0 0 0
led	-4 0 3 8 -7
leg	-2 0 0 0 0
ler	0 0 -4 0 0
ley	0 0 4 0 0
lic	2 0 0 0 0
lit	0 0 0 -1 0
lon	0 0 -1 0 0
low	1 0 0 0 0
lso	2 10 0 0 0
lta	0 0 5 7 0
lum	0 0 12 0 0
lve	0 6 0 -1 0
m	0 3 8 0 0
man	-5 -5 -10 0 2
may	4 6 7 0 0
me	2 -7 0 -16 -7
med	0 1 0 0 0
mer	0 0 -1 0 -3
mes	-3 0 -2 0 -1
mr	0 0 -9 7 0
mrs	0 0 4 0 0
mum	0 5 0 0 2
my	0 -6 -20 -14 2
nce	0 7 7 0 12
ncy	-4 -8 -4 0 0
nds	0 5 0 0 0
ndy	0 0 2 0 0
ned	0 0 -4 2 3
ner	-1 0 0 -9 11
net	0 0 7 0 0
new	-2 0 17 0 8
nks	0 3 0 0 0
nly	0 0 0 -2 0
nny	0 0 0 0 3
no	-1 0 0 -6 -8
not	-1 4 -3 -6 0
now	0 3 0 0 0
nth	4 1 13 0 0
nty	5 15 14 4 0
o	0 0 1 0 0
oad	2 4 7 0 0
obs	0 6 0 0 0
ody	5 2 0 0 -2
oes	0 0 0 2 7
of	6 0 2 16 5
off	-3 -8 -3 0 0
oh	4 6 22 15 17
oke	1 0 0 0 0
old	0 -5 0 -8 0
ole	-1 0 0 -5 0
ome	-18 -7 -17 -7 -3
on	-10 -8 -6 7 10
ond	0 3 5 0 1
one	-16 0 7 -3 -10
ong	0 0 19 0 0
ons	0 0 1 1 0
ont	2 -2 -4 -8 0
ood	3 0 3 0 0
ook	-9 0 0 0 0
ool	-1 -1 -9 0 6
oom	-6 -8 -17 -2 0
oor	0 0 -2 0 -8
oot	0 0 0 0 -3
ope	0 0 18 0 0
or	0 0 0 -2 0
ore	0 10 8 8 11
org	0 0 1 0 0
ork	0 0 -12 0 0
ort	1 0 3 0 0
ose	0 0 3 2 0
oss	0 0 3 9 -8
ost	1 4 0 2 0
osy	0 0 5 13 0
oup	0 0 0 0 -2
our	-3 -8 -1 -13 -7
ous	0 0 6 0 0
out	-5 0 0 0 0
ove	-8 0 0 1 8
own	1 0 0 0 0
ows	0 0 0 -1 -5
oya	0 0 4 0 0
oys	0 -2 -2 0 0
pan	0 0 -3 0 0
pay	2 0 -5 -2 -10
pc	0 0 0 2 0
ped	4 0 0 0 0
per	0 0 0 -1 0
ple	17 15 21 20 17
ppy	0 -1 0 0 0
put	0 5 -9 -12 -7
ram	0 0 0 5 0
ran	3 0 2 0 0
rch	0 -2 1 0 0
rcy	0 0 12 0 0
rds	0 0 0 0 -1
red	-5 -3 -8 0 0
ree	0 0 -1 -2 7
ref	0 4 0 0 0
rer	0 0 0 0 3
res	-1 0 0 0 -2
rks	0 0 0 0 4
rls	-1 1 0 0 0
rol	0 0 0 0 -2
rom	-13 5 -12 8 6
ron	0 0 7 8 0
row	0 3 0 -2 0
rqs	0 0 2 0 0
rry	-7 0 -4 -1 -2
rse	0 3 1 2 0
rth	7 12 13 1 3
rty	0 0 -7 0 0
saw	0 15 0 0 0
say	-5 3 -3 2 0
sed	0 6 0 0 0
see	1 0 0 0 0
ses	0 0 0 2 0
sey	0 0 0 6 0
she	6 11 -3 -1 6
six	0 0 14 0 0
sky	0 0 6 0 0
so	0 3 0 -8 0
son	3 0 0 3 0
sor	3 0 0 0 0
sta	0 0 1 2 0
suf	0 0 9 0 0
t	0 0 8 6 1
tal	0 6 0 -6 -5
tan	0 0 6 0 0
tar	0 0 1 0 0
tay	0 0 0 0 -3
tch	0 0 -7 5 0
ted	1 0 0 -3 0
tee	0 4 -2 0 0
tel	0 0 1 0 0
ten	5 0 -3 0 0
ter	8 7 11 16 5
tes	2 0 0 0 0
the	-6 -4 -8 -10 -14
til	8 1 0 0 0
tin	0 0 0 1 0
tle	0 0 0 0 -3
to	7 5 1 8 9
ton	0 1 14 4 0
tor	0 0 0 2 0
tte	0 0 -3 0 0
two	0 -7 -12 -5 0
uan	0 3 0 0 0
uch	0 6 1 0 0
udy	0 0 0 0 4
ugh	-3 -1 0 0 0
uk	5 6 10 0 0
uld	9 0 0 0 0
ull	0 0 3 0 0
umi	0 0 6 0 0
ums	0 0 0 0 10
une	5 0 -6 -5 0
up	5 7 0 0 11
urn	9 0 -3 0 -1
urt	0 0 0 0 2
us	-9 -7 -5 -1 -1
use	-6 7 0 4 4
ust	0 0 14 6 0
usy	0 0 17 17 0
uth	0 2 0 3 0
uts	0 4 0 0 0
van	0 -3 0 0 0
ved	2 0 0 13 11
ven	5 5 0 -4 0
ver	0 0 -5 0 0
ves	0 0 -10 -2 13
wan	0 0 5 3 0
war	5 0 0 0 0
was	0 0 0 11 9
we	3 4 -6 -4 5
wel	0 0 5 0 0
wer	0 0 6 0 0
who	0 3 0 0 3
win	0 0 1 0 0
www	0 0 8 0 0
x	0 8 16 0 0
yal	0 0 9 0 0
yin	0 -4 0 0 0
you	-5 0 0 0 -1
yre	0 -4 0 0 0
zel	0 0 6 0 0
[lasts es]
023	0 5 0 0 0
024	3 3 0 0 0
25	0 0 0 0 9
36	0 0 0 9 0
4	0 7 0 0 0
71	0 0 0 0 2
834	0 0 0 0 5
90	7 0 0 2 0
a	0 -9 6 3 0
ace	3 0 0 -1 0
aco	0 20 22 0 0
acó	0 0 -6 0 0
ada	4 6 0 -2 0
ado	3 0 0 0 10
aga	0 0 0 0 1
aja	0 0 0 0 4
ajo	0 -5 -7 0 0
al	-7 -7 -2 -1 0
ama	-4 0 0 5 17
amo	10 0 0 2 0
ana	5 0 12 6 0
and	0 1 4 6 0
ano	0 0 3 0 -1
ant	0 0 0 4 6
ara	0 0 0 9 1
ars	0 3 5 0 0
ary	0 0 1 0 0
asa	-8 0 5 1 9
aso	0 5 0 0 0
ata	3 0 0 0 0
ato	0 0 -4 -1 0
b	0 0 2 0 0
blo	0 -3 0 0 0
bre	0 0 4 3 0
cal	0 0 4 0 0
cas	0 0 0 0 -2
cen	0 0 -1 0 0
che	0 -4 -2 0 0
cho	9 1 0 0 0
cia	11 0 0 0 0
ció	0 0 -4 0 0
com	12 9 18 8 6
con	-6 -6 0 3 -5
da	-2 0 0 -1 0
dad	0 4 1 4 2
de	0 4 0 7 1
del	0 6 0 2 3
dio	4 0 0 0 0
don	0 10 0 8 0
dos	-5 -7 -7 -2 0
ear	0 0 0 -2 0
ebé	0 0 0 0 1
eda	9 0 0 0 4
eds	5 6 0 0 0
ege	0 1 4 0 0
ego	0 0 -6 3 0
eis	0 0 5 0 0
eja	0 0 7 0 0
el	1 0 5 3 3
en	3 -8 -3 17 0
ene	10 6 0 6 0
era	0 0 0 1 2
ero	3 0 20 11 2
es	6 0 0 15 10
est	0 0 8 0 0
eta	3 0 0 0 0
eve	0 0 2 0 0
evo	0 0 0 -1 0
ex	0 0 0 4 0
ext	0 0 12 0 0
eza	0 0 -2 0 0
eño	13 0 0 0 0
fue	0 1 0 0 2
fui	5 0 0 0 -1
g's	0 0 1 4 0
gel	0 0 6 5 0
ght	0 0 14 0 0
gue	1 0 0 0 0
ian	0 5 8 0 0
iar	0 0 0 0 4
ias	0 0 -2 0 0
ibe	0 0 0 3 3
ice	0 3 0 0 0
ico	0 0 1 0 0
ien	4 3 0 0 -1
iez	0 0 0 0 1
iga	0 14 14 16 0
ija	1 0 0 0 0
ijo	-3 0 0 4 0
ilo	4 3 0 0 0
ina	11 -3 11 1 0
ing	11 4 15 0 0
ino	0 0 5 -6 0
ion	0 0 0 0 10
ip	-6 0 0 0 0
iro	0 0 0 0 -3
isa	2 0 0 0 0
iss	0 0 0 2 0
ita	0 1 0 10 0
ive	0 0 5 0 0
ién	0 7 0 0 0
iña	-1 0 0 0 0
iño	0 0 0 -5 0
jar	0 0 0 0 -3
kle	0 0 6 0 0
la	1 0 7 -5 12
lad	10 4 2 0 0
lar	0 0 0 11 0
las	0 0 0 2 0
lat	0 0 7 0 0
le	0 6 0 -2 2
lee	0 0 0 6 0
ler	0 0 0 0 1
les	7 3 0 0 0
lla	4 10 10 0 0
llo	0 1 4 0 0
lo	0 8 0 0 6
los	0 -2 -11 -12 0
lta	0 0 2 4 0
me	0 14 4 0 -2
mi	-2 0 -8 0 14
mil	0 0 1 0 0
mos	0 0 0 3 0
nas	0 -1 0 0 0
nca	0 9 16 9 0
nce	0 1 -1 0 0
nco	-1 0 -11 0 0
nde	0 0 -2 0 0
ndo	-1 0 -9 -5 0
net	0 0 5 0 0
ngo	0 5 0 3 0
no	0 0 3 0 -1
nos	0 7 20 1 0
nta	2 0 0 0 12
nte	4 -6 -11 -9 -6
nto	10 9 8 12 0
nza	0 0 -3 0 0
o77	0 0 0 0 6
oba	5 3 4 9 5
omo	0 4 0 0 1
one	0 0 5 0 0
ono	0 0 -2 0 0
ook	0 0 0 0 8
ora	0 0 -3 0 0
ore	0 0 0 0 -4
oro	0 -3 -2 0 0
ort	0 0 12 0 0
pea	-1 -3 0 0 0
ple	14 15 10 19 8
por	0 9 0 0 10
que	-1 -1 0 0 0
ran	0 0 0 1 0
ras	0 -4 -8 0 0
rch	0 0 4 0 0
rda	-1 0 -7 0 -2
reo	0 0 0 1 4
res	0 0 4 0 0
ria	0 0 0 0 6
ril	0 0 3 0 0
rme	0 0 0 0 3
ron	-5 1 0 0 6
ros	0 0 0 0 -6
rra	1 0 0 0 0
rro	0 0 -3 0 -2
rta	0 0 -5 -5 0
rto	-1 0 -11 -5 -6
sas	1 0 0 0 0
sde	2 0 0 1 6
se	-7 0 15 9 15
ses	0 -8 0 0 0
soy	0 0 0 13 0
su	0 0 0 0 10
sus	0 0 13 0 0
t	0 0 3 5 6
tal	0 0 0 7 0
ter	0 0 5 0 0
tle	0 4 6 0 0
ton	0 0 6 0 0
tos	-3 0 -3 0 0
tps	0 0 8 0 0
tra	0 0 0 0 10
uel	0 0 2 0 0
ull	0 0 6 0 0
un	-9 0 -13 -13 -9
una	-5 3 -16 -17 -6
uno	0 0 7 0 0
upo	-4 0 0 0 0
ura	0 0 -3 0 0
usa	0 -2 0 0 0
voy	0 0 0 0 -2
y	1 1 -17 -8 -10
ya	-1 0 0 0 0
yo	0 2 0 0 0
ñol	0 0 11 0 0
ños	0 0 -8 0 -6
[lasts fa]
114	0 0 0 4 0
2ب	0 0 0 1 5
8	0 1 0 0 0
a	0 0 -7 0 0
age	3 0 0 0 0
ail	4 10 8 6 11
at	0 0 2 1 6
com	13 15 17 0 0
d	3 7 6 0 0
dot	2 1 6 11 0
e	0 -7 0 0 0
elp	0 4 0 0 0
hin	0 0 0 3 7
kh	0 0 0 0 12
l82	0 0 0 2 1
m	0 4 11 9 5
me	0 8 17 0 0
mum	0 0 11 0 0
n	0 0 0 0 2
neh	0 0 0 0 4
ple	1 5 7 10 12
sha	0 0 0 11 0
t	0 0 10 7 2
ton	0 0 0 12 0
uhi	0 0 1 4 4
اب	0 -1 0 0 0
ابت	0 0 -4 -2 0
ابم	0 0 0 10 2
ات	21 20 14 12 18
اتو	0 0 0 -6 0
احب	0 2 0 0 0
احد	3 0 11 6 9
اخت	-6 -5 0 -1 0
ادك	0 0 13 0 0
اده	0 0 -6 0 0
ادي	0 0 -1 0 0
ارا	0 0 3 0 0
ارس	0 0 4 0 0
ارش	2 0 5 0 0
ارك	0 0 -2 0 0
ارم	1 -9 -9 -6 -23
اره	-3 3 -3 0 1
ارو	5 0 0 -4 9
اري	0 -2 0 0 4
از	-3 -5 -20 2 9
ازه	0 -1 0 -8 0
ازي	0 -6 0 0 0
است	0 13 -1 0 0
اسم	1 -10 -3 8 4
اسه	0 0 0 0 4
اشم	0 0 0 0 -4
اشو	0 0 0 -1 0
اشي	0 0 8 0 0
اطل	10 0 0 0 0
اعت	-5 -7 -5 1 0
افه	0 3 0 0 0
اقم	0 0 -3 0 0
اقو	0 0 -2 0 0
اكش	0 3 0 0 0
اكك	3 0 -2 0 0
الا	0 -1 -6 2 0
الت	0 0 -1 0 0
الم	0 3 4 0 0
اله	0 0 0 1 0
ام	3 0 -4 -1 6
اما	0 0 -3 -2 -3
امت	0 20 20 21 0
امه	0 -2 -5 0 0
ان	0 4 6 -1 0
انم	0 5 0 5 -3
انه	0 0 14 0 0
اني	0 0 15 10 3
اهد	-2 2 0 0 0
اهل	0 0 24 0 0
اهم	0 0 -2 0 0
اهه	0 -7 -3 -2 0
اور	0 3 0 0 0
اي	7 0 0 0 0
ايم	-1 0 0 0 0
اين	4 0 0 0 -7
ايه	0 0 -1 0 1
ايي	9 6 10 4 0
اچ	0 -3 -1 0 0
اگه	7 1 0 0 -1
با	-2 0 -8 -19 -6
بات	0 0 -1 0 0
بار	0 0 0 -3 2
بام	0 2 0 0 0
بان	5 0 0 0 2
برج	0 0 12 0 6
بره	-5 0 0 5 0
بري	1 0 27 0 0
بعد	8 9 0 19 20
بقم	-4 0 -1 5 0
بقه	0 0 11 6 0
بلش	0 0 0 0 2
بمو	0 6 0 0 0
بند	0 0 0 0 4
به	-9 0 6 -6 -2
بهش	8 0 0 0 9
بهم	-8 0 0 0 0
بو	0 2 0 0 0
بود	-1 6 -11 -6 2
بوس	0 0 -7 2 -1
بون	5 0 -4 0 0
بيا	1 7 2 0 0
بيل	0 0 16 0 0
بيگ	0 0 6 9 0
بچه	-4 0 0 0 8
تا	-6 -14 9 -3 -4
تاب	0 0 4 0 0
تار	0 0 0 -4 0
تاق	0 0 0 -1 0
تام	0 2 0 0 0
تان	-5 2 0 9 2
تتم	0 0 0 10 0
تدم	0 0 -1 0 0
ترس	0 0 8 0 0
ترم	0 0 0 7 17
تري	0 0 -2 0 0
تشه	0 -1 -2 0 0
تف	-1 -4 -7 0 -1
تلر	7 0 0 0 0
تمع	1 5 1 0 0
تو	4 0 -16 4 4
تور	0 0 1 0 0
تون	0 21 30 0 -2
توي	0 -1 0 -4 0
تي	0 6 12 0 0
تيم	0 1 -1 -1 0
تين	0 0 1 0 0
ثيف	0 0 -2 0 0
جا	-4 0 0 0 0
جاه	0 0 0 0 -3
ججج	0 0 9 0 0
جده	0 0 3 0 0
جر	0 -3 0 0 0
جلو	0 0 0 0 -4
جون	-2 -2 -11 -3 0
جير	1 0 0 0 0
حبس	0 -4 -6 0 0
حبش	4 0 0 0 0
حرف	0 0 -4 0 0
حشم	0 0 -2 0 0
حق	5 0 0 0 0
حكم	0 4 0 0 0
حله	0 0 -6 0 0
ختر	0 0 0 0 9
خته	0 0 0 4 0
خدا	0 0 -1 0 0
خر	0 0 0 2 0
خره	3 0 0 0 0
خط	0 5 11 11 9
خون	-7 -5 -2 0 0
دات	18 19 24 31 0
داد	0 -12 -3 -1 -6
داش	0 0 0 0 3
داغ	0 7 3 0 0
دام	0 6 0 -1 0
دان	0 5 0 0 0
داي	-2 0 -1 0 0
در	8 0 -18 5 12
درس	1 6 0 0 1
درم	0 0 0 -2 5
دست	14 8 18 18 19
دشم	0 0 0 3 0
دلم	0 0 0 -3 0
دم	0 0 0 18 1
دنم	-1 0 -4 0 0
ده	0 0 4 0 0
دها	0 0 0 0 10
دهت	10 7 9 0 0
دو	0 0 -7 0 -5
ديد	7 2 -5 0 0
ديس	0 0 25 0 0
ديش	-1 -2 0 0 5
ديك	0 0 0 3 0
دگي	0 15 -11 0 -2
ذاي	3 0 6 7 0
را	0 -5 0 0 0
رار	-1 0 -6 0 -1
رام	0 0 0 0 2
ران	0 0 1 4 0
راي	0 0 0 -1 0
ربع	0 3 0 0 0
ربي	0 -7 0 0 2
رتت	0 0 -2 0 0
رتش	0 0 -4 0 0
رتم	0 1 -8 -7 -1
رد	0 0 0 3 0
ردم	0 -3 -6 0 -2
ردن	0 -1 4 0 0
رده	3 -11 -8 0 0
ردي	-2 0 0 0 0
رزه	1 0 0 0 0
رست	0 0 18 0 0
رسم	2 0 -1 0 0
رسن	0 3 0 0 0
رسه	0 0 0 0 12
رفت	-3 -9 0 0 0
ركي	0 6 0 0 0
رلي	2 0 0 0 0
رمم	0 4 0 0 3
رمه	0 -2 -2 0 0
رنس	0 0 -6 0 0
رنه	0 0 0 0 3
ره	6 0 0 0 0
رو	-5 0 -18 -14 -8
رود	0 9 16 0 0
روز	9 -2 -9 -6 -3
روغ	0 0 -1 0 0
روم	0 0 -1 -4 0
رون	6 0 0 0 -2
روي	0 2 0 1 0
ريت	0 0 10 0 8
ريج	0 0 1 4 0
ريخ	4 0 0 0 0
ريز	0 0 2 0 0
ريش	0 4 0 0 0
ريف	0 0 0 2 0
ريه	0 -3 0 0 0
رگت	0 0 -6 0 0
رگر	0 0 0 0 -4
رگم	0 0 0 3 0
رگه	2 0 0 0 0
زات	0 0 7 0 2
زاد	0 0 6 0 0
زاي	0 0 15 15 0
زد	1 -10 -1 0 -15
زدن	-3 -7 -7 -4 -3
زده	0 0 3 5 0
زل	0 6 19 9 0
زن	0 1 0 -6 0
زنش	6 0 0 0 0
زنم	0 0 0 5 4
زنن	0 -3 -3 -1 0
زنه	-3 -8 0 2 4
زنگ	-1 0 -8 0 7
زود	2 0 0 0 0
زير	0 0 0 0 1
زيك	0 0 -3 -2 0
زيه	0 -1 -2 0 0
زگه	0 0 3 0 0
ساب	0 0 -5 0 0
سال	0 8 27 13 2
ست	-5 0 0 0 -3
ستم	0 -4 -3 0 -14
سته	-11 0 -3 0 0
ستو	0 0 3 0 0
ستي	0 0 -13 -2 0
سجد	0 0 0 0 1
سرم	0 3 -4 0 0
سره	0 0 0 0 6
سمش	0 0 0 5 -9
سمم	0 0 0 -3 0
سمو	0 7 0 0 0
سنت	0 1 13 15 0
سه	0 0 1 0 0
سهي	0 0 -3 0 6
سور	0 0 -4 0 0
سي	0 0 0 0 7
سيد	0 0 -5 0 0
سيل	0 0 -3 0 0
سيم	0 0 0 -1 -6
سگ	0 0 -2 0 0
سگش	0 3 -6 0 0
شان	0 -1 5 0 0
شاپ	8 0 0 0 0
شب	0 0 17 0 0
شبا	-2 0 -6 -3 -6
شتر	0 0 0 0 -1
شتم	0 0 0 0 2
شتن	1 0 0 -1 0
شته	0 0 0 0 7
شد	0 0 3 0 0
شدم	3 -5 0 0 0
شده	-1 0 0 0 0
شرف	0 0 -2 0 0
ششم	0 0 3 0 0
شما	0 0 0 8 0
شمت	0 0 -4 0 0
شنه	0 0 6 0 0
شهد	0 0 8 0 0
شو	-2 0 -1 0 4
شون	8 0 0 0 0
شيد	0 -6 6 0 -2
شيش	0 -4 0 0 0
شيم	0 0 0 -2 0
شين	2 0 0 0 0
شپز	0 0 0 0 -2
صبح	0 0 0 -2 -7
صدك	0 0 13 0 0
صغر	0 0 4 0 0
صور	0 0 1 0 0
طرف	0 0 0 5 0
طفا	0 1 0 0 0
ظرف	5 4 0 0 0
عرب	0 0 4 0 0
عهي	0 0 7 0 0
غال	0 0 -5 -2 0
غني	0 4 1 4 0
غيب	1 0 0 0 0
فتت	0 -4 -2 0 0
فتم	0 9 0 -13 -1
فتن	0 -8 0 -3 0
فته	9 2 -5 -2 2
فحش	0 -3 -6 0 0
فعه	6 0 0 0 0
قاي	-3 2 0 2 0
قتي	-1 0 0 0 0
قرص	0 0 -1 0 0
قصد	0 0 0 -1 0
قطه	0 0 0 4 0
قفل	0 0 -1 0 0
قمو	1 0 0 0 0
قوق	0 0 0 -1 0
كار	8 16 -14 -10 6
كام	2 5 16 0 0
كتر	6 11 0 0 0
كتك	0 -2 -9 -2 0
كدل	0 0 3 0 0
كرد	0 -18 5 4 0
كست	0 -4 0 0 0
كسي	0 1 0 0 0
كله	0 0 16 0 0
كنم	-4 -21 -20 -8 2
كنن	0 -5 0 0 3
كنه	0 -27 -28 -4 0
كني	-3 -3 0 -6 0
كه	4 9 -4 1 15
لاس	0 0 -1 0 0
لاك	0 0 1 7 8
لان	0 0 -2 0 0
لاي	0 0 13 5 0
لبم	3 8 -3 0 0
لدي	0 0 6 0 0
لشه	4 11 13 -2 0
لكت	0 0 0 0 3
لمه	0 9 7 0 2
لنگ	0 10 10 0 0
لهي	0 0 -2 0 0
لوك	9 6 2 4 0
لوو	0 0 0 1 0
لوي	0 0 0 1 0
ليد	0 0 -2 0 0
ليس	0 0 0 0 4
ليم	0 9 8 3 0
م	-3 0 16 -2 0
ما	0 7 17 2 0
ماد	0 0 0 0 2
مار	0 0 1 0 0
ماز	0 0 0 -3 -3
مام	0 0 4 0 0
ماه	0 8 7 1 0
مبر	0 4 1 0 0
متم	0 0 5 6 4
محل	0 0 -5 0 0
مدم	3 0 0 0 0
مدي	2 5 0 0 -4
مرد	4 0 0 -8 -2
مري	2 0 0 0 0
مزد	0 -1 -5 0 0
مش	0 0 -2 7 0
مشه	0 0 1 0 0
مشو	0 0 0 0 2
مكف	0 1 5 0 0
مكم	6 0 0 0 0
ملي	0 0 -3 0 0
ممد	0 0 14 10 0
من	0 5 0 2 2
مند	0 0 3 -3 0
منو	0 5 0 0 4
مه	8 0 0 0 0
مهد	0 0 0 19 7
مو	0 0 4 0 0
موج	0 0 3 7 0
موم	2 0 0 13 0
مون	0 -3 -14 13 17
ميل	0 0 0 0 5
مين	3 -1 22 0 0
مپل	13 5 1 3 11
مچم	0 0 -4 0 0
نار	4 13 15 10 0
نال	1 4 0 0 0
نبش	0 0 0 4 4
نبه	0 0 0 -2 -2
نت	0 0 2 0 0
نجا	8 0 -5 0 -3
ندم	6 0 0 0 0
ندن	0 -2 0 0 0
نده	0 0 -8 6 12
نرم	-1 0 0 0 0
نسم	0 0 0 0 -5
نفل	0 4 0 4 0
نمم	0 0 -3 0 0
ننه	0 0 0 -6 0
نه	0 2 17 4 8
نهش	0 0 0 1 0
نهم	0 -3 0 0 0
نهي	0 0 17 20 0
نوز	0 6 38 18 18
نوم	0 0 -8 -3 0
نون	0 0 6 10 0
نيا	0 0 20 0 0
نيد	0 -8 0 0 0
نيم	12 6 1 0 0
نين	0 0 6 0 0
نگز	0 0 2 0 0
نگي	0 6 5 0 0
نگگ	0 1 0 0 0
ه	2 0 -1 0 0
هار	0 0 -2 5 3
هاش	2 0 0 0 0
هام	13 10 10 0 -4
هتل	0 0 -15 -6 0
هدي	0 0 4 0 0
هر	-2 6 -9 -10 -11
هرم	1 -1 0 2 -5
هست	0 2 0 0 -3
هشت	0 0 5 12 0
هفت	0 0 6 0 1
هل	0 0 -4 0 0
هلم	0 3 0 0 0
هم	0 12 -9 -1 3
همه	3 10 0 0 0
همو	0 -1 0 0 0
هنه	2 1 -1 0 0
هي	0 5 0 0 0
هيم	0 0 0 5 0
و	9 11 15 10 6
واب	0 0 -4 0 0
واج	0 6 0 0 0
واد	0 0 0 0 4
وار	0 -6 -5 -2 0
وام	0 0 -4 0 0
وبي	0 0 17 0 2
وجه	0 0 5 5 0
ودم	0 0 0 0 11
ودن	-2 3 0 0 0
ورت	0 0 -3 0 0
ورد	-7 0 11 0 -1
ورش	11 0 0 0 0
ورم	4 1 0 0 0
وره	0 -3 0 0 0
وزي	0 0 0 -1 0
وست	0 3 0 0 0
وسم	0 9 0 0 0
وشن	0 0 0 1 0
وشه	0 0 -1 0 0
وشي	0 2 0 0 0
وضي	0 0 -3 0 0
وقع	0 0 0 0 -3
وقم	0 0 -3 0 1
وكا	0 0 2 0 0
ولي	6 10 0 2 0
ومد	0 8 0 0 0
وند	0 0 0 0 -5
ونم	0 -1 0 0 1
ونه	4 8 -9 -9 -6
وهر	0 0 0 0 2
وهش	0 0 0 3 0
وهي	0 0 4 7 0
وود	13 0 5 0 0
وون	-2 0 0 0 0
ويا	0 0 5 6 3
ويض	0 0 4 1 4
ويو	3 0 4 0 0
ويي	0 11 6 0 0
وچه	0 0 6 2 -2
يا	-5 0 0 0 0
ياب	0 0 -2 0 4
ياد	8 8 0 0 0
يام	-4 0 -12 -3 0
يان	0 0 5 0 0
ياه	0 -3 -9 0 0
يتش	0 0 0 1 0
يخت	0 -2 0 0 0
يدم	-4 0 -1 0 0
يدن	0 -7 0 0 0
يده	-7 -7 0 0 0
يدي	-1 0 0 0 1
يرد	9 0 0 0 0
يرم	0 0 0 -1 0
يره	15 10 3 10 8
يري	0 0 0 -1 0
يزه	0 0 3 0 0
يسا	4 5 6 0 0
يست	0 0 -6 0 0
يسم	0 -2 0 0 0
يسه	0 0 -6 -2 0
يشب	0 0 0 0 4
يشم	0 -1 0 0 0
يشه	0 0 0 -4 0
يفه	0 0 5 0 0
يقش	-1 0 0 0 0
يقه	0 0 8 0 0
يك	0 0 20 13 -3
يكه	1 0 0 -9 0
يكي	0 0 0 -1 0
يلم	4 0 0 28 18
يلي	-1 0 0 0 0
يمش	0 0 0 3 0
يمم	0 0 0 0 -1
يمه	0 -3 0 0 0
يمو	0 -6 -10 -6 0
ينم	0 7 0 5 0
يني	5 2 0 0 0
ينگ	0 0 6 0 0
يه	0 0 -8 -12 -9
يهم	0 0 -4 0 0
يور	3 1 3 0 0
يين	0 1 0 0 1
يپل	0 3 0 0 0
يچي	0 1 -3 0 0
يگم	0 0 0 6 0
يگن	-8 -9 -12 1 5
يگه	0 -5 -12 0 -6
پام	0 0 -1 0 1
پدر	0 0 0 1 0
پرت	-2 -7 0 0 0
پسر	0 4 0 4 3
پشت	0 3 4 6 0
پل	0 0 1 3 0
پور	0 0 2 0 0
پول	5 -4 0 0 0
پيش	0 2 0 0 0
پيك	0 0 0 4 0
چرم	0 0 0 0 1
چرچ	0 0 0 0 2
چهل	0 0 0 3 4
چون	-3 0 0 0 0
ژيك	0 0 2 0 0
گاه	7 0 -2 0 4
گرد	4 0 -4 2 -2
گرو	0 2 0 0 0
گرگ	0 0 2 0 0
گشت	0 2 0 0 0
گشو	8 0 0 0 0
گفت	0 9 -8 2 0
گهش	0 0 0 2 0
گيم	0 0 0 8 8
[lasts fa-af]
19	0 0 0 5 0
30	0 6 0 0 0
ail	0 2 2 6 7
anu	0 0 0 2 2
at	0 7 12 9 10
aye	1 0 0 0 0
bus	0 0 0 3 0
com	12 15 25 0 0
dot	12 9 10 16 2
g	1 0 0 2 0
ger	0 0 0 0 8
heb	0 0 0 4 2
hes	-3 0 0 0 0
hra	0 0 0 4 0
ina	0 0 1 0 0
ips	0 0 3 0 0
iqa	0 0 0 0 7
k	0 0 7 7 2
kan	4 2 0 0 0
me	0 5 3 0 0
ook	7 7 2 3 8
ore	0 0 0 7 7
ple	8 9 7 9 10
t	0 0 5 3 0
w	0 0 4 0 0
ابي	0 0 1 4 0
ات	16 17 18 15 20
اجي	3 5 0 0 0
احب	0 -5 -17 0 7
اخت	0 -1 0 0 -3
ادا	0 -2 -4 -2 0
ادت	0 0 17 0 0
ادر	0 0 -6 0 14
ادن	-5 -1 0 0 0
اده	8 0 4 0 0
ادي	0 0 -2 0 0
ار	0 1 2 0 0
ارد	0 -4 4 6 0
ارك	0 0 2 6 0
ارم	-3 -12 -10 -14 4
اره	1 -11 1 -5 2
اري	0 12 12 0 -4
از	11 4 -2 5 0
ازد	-1 0 0 0 0
ازه	0 0 -7 -1 -4
ازو	0 0 0 0 1
اس	14 10 -14 -8 3
است	11 14 0 0 8
اسد	6 6 5 0 0
اشم	0 -4 -9 0 0
اعت	0 -6 -2 8 10
اغا	0 20 26 0 0
افت	0 0 3 0 0
افر	0 11 0 0 0
افي	0 0 16 0 0
اقم	9 0 0 0 0
اكا	0 0 23 0 0
الا	0 0 5 8 0
الب	0 0 -5 0 6
الج	0 1 9 4 0
الم	0 2 0 0 0
اله	6 29 11 0 0
الي	0 -4 0 0 4
ام	0 0 -12 0 0
امد	0 7 -4 -1 0
امش	8 0 -4 5 4
امه	0 3 0 0 0
امي	0 0 0 4 0
انا	0 0 13 0 0
اند	-14 -10 3 0 -3
انش	0 0 0 3 0
انم	-6 -16 -9 0 0
انه	4 16 -14 2 3
اني	0 0 7 0 0
اهد	0 6 -8 0 0
اهر	0 0 4 0 0
اهه	0 -2 0 0 0
اهو	0 1 3 3 7
اهي	0 4 0 0 0
او	9 0 0 0 15
اور	1 0 1 0 0
اول	0 1 0 0 0
اي	-4 0 0 -6 5
ايش	1 18 0 -3 0
ايم	18 -9 -15 0 0
اين	0 0 1 0 7
ايه	1 0 5 16 4
ايي	0 1 7 0 0
اگه	8 0 0 0 2
با	0 -5 -1 -10 0
بار	0 0 0 0 -2
باز	0 0 0 6 2
بال	0 0 -1 0 0
بان	0 0 -1 0 0
بتي	0 0 0 0 -1
بجه	0 0 0 7 0
بد	-1 0 0 -1 0
برد	0 7 0 0 0
برز	0 0 0 3 0
برم	0 0 0 0 2
برو	1 0 0 2 4
بري	0 0 3 2 0
بس	5 0 -1 -4 0
بغت	0 0 4 0 0
بلا	0 0 0 0 3
بند	0 0 -3 0 0
به	3 7 -11 -16 -5
بوت	1 0 0 0 0
بود	0 3 -8 -7 -11
بي	0 14 20 0 9
بيچ	0 0 4 0 0
بچا	0 2 0 0 0
بچه	-5 -7 0 0 4
تا	-1 0 -2 0 -3
تاد	1 14 0 0 8
تان	0 0 2 5 8
تخم	-5 0 0 0 0
ترا	1 0 0 0 0
ترس	0 0 -9 0 0
ترم	0 0 -6 0 1
تف	-3 -4 -8 0 0
ته	0 -2 0 0 4
تو	4 0 0 4 0
تور	2 0 0 0 0
تون	0 0 16 0 0
تير	0 -4 -10 0 0
تيش	2 0 0 0 0
تيم	0 19 0 0 0
تين	11 0 0 0 0
ثور	0 1 0 0 0
ثيف	0 5 -2 0 0
جان	0 0 7 4 0
جده	0 0 5 0 0
جون	0 4 8 0 0
جيب	0 0 2 0 0
حشه	0 0 -4 0 0
حشي	0 5 0 0 0
حصل	0 0 0 5 4
حكم	2 0 0 0 0
حمد	0 0 19 2 0
حوت	4 0 0 0 0
حيم	0 0 0 2 0
خبر	8 3 -7 0 0
ختر	0 0 0 -7 0
ختن	0 -3 0 0 0
خدا	0 0 0 -2 0
خره	4 0 0 0 0
خرچ	0 0 0 0 1
خشت	1 0 -4 0 -3
خط	0 0 8 5 3
خو	1 -8 0 0 1
خوب	-1 17 22 0 0
خود	0 -5 0 0 0
خون	0 0 -10 0 0
د	0 8 0 0 0
دات	18 20 21 32 4
داد	0 -2 4 0 -3
دار	0 -5 1 0 0
داغ	0 -5 0 0 0
دام	0 0 0 7 0
دان	0 0 -5 0 0
در	0 0 -10 14 0
درت	0 0 -1 -5 0
درد	0 0 -7 0 0
درس	3 0 -2 0 3
درش	0 0 -2 0 0
درم	10 -4 -6 0 0
دره	0 0 6 6 0
دست	0 0 -6 0 -4
دفه	0 -1 0 0 0
دلم	-1 0 -2 0 0
دم	0 0 0 3 9
دمش	3 0 0 0 0
ده	-11 0 -19 0 -3
دهت	0 0 6 0 0
دهم	0 4 16 13 0
دو	-9 -3 -11 -3 -11
دوم	0 0 0 4 9
دي	0 0 3 0 0
ديد	8 2 0 0 0
دير	0 0 0 0 -2
ديق	0 3 0 0 0
ديك	3 8 2 4 0
ديل	0 0 1 0 0
ديم	3 8 0 0 1
دين	0 0 5 0 0
دگه	0 0 0 -1 0
دگي	3 7 -8 -2 0
را	0 0 0 -1 0
رات	0 0 1 0 0
رام	0 0 -4 0 0
ران	0 1 0 0 0
راي	2 0 0 0 0
رتش	0 0 -7 0 0
رتي	0 0 0 3 0
رخ	-1 0 0 0 0
رد	0 3 2 9 0
ردم	0 -4 0 8 6
ردن	0 0 0 1 0
رده	-2 -8 0 4 -5
ردي	-1 0 0 0 0
رزه	1 0 -4 0 0
رست	0 0 16 0 0
رسش	4 0 0 0 0
رسم	1 3 0 0 0
رسه	0 0 13 7 3
رفت	0 -9 0 -4 -4
ركت	0 0 11 0 0
رما	0 0 0 -9 7
رمه	2 1 0 0 0
رنز	0 0 2 0 0
ره	-10 -19 -18 -2 -2
رود	9 15 22 8 1
روز	-3 -4 -14 -8 -11
روغ	9 14 0 0 0
رون	0 0 11 0 0
ريت	0 0 0 0 1
ريج	0 0 7 0 0
ريم	4 1 0 0 0
رين	2 3 0 0 0
ريه	0 1 0 0 0
رگس	0 0 7 0 0
زاب	0 0 -7 0 -1
زار	0 0 -9 -1 0
زاق	0 0 5 0 0
زد	0 -17 -8 0 -1
زدم	0 0 0 4 0
زدن	-3 -7 0 0 0
زده	5 -5 20 10 6
زن	0 -2 0 -3 0
زنن	1 -7 0 0 0
زنه	-8 -11 0 0 0
زني	3 0 0 0 0
زنگ	0 -3 -1 0 0
زهت	0 0 4 0 0
زهم	0 0 7 0 0
زور	0 0 -1 0 0
زير	0 5 8 5 0
زيز	0 0 9 0 0
زيم	0 0 4 0 0
ساب	0 0 -7 0 0
سال	0 0 3 0 0
سبز	0 6 10 0 0
ستر	0 0 -9 0 0
ستم	4 0 -24 -1 2
ستن	12 1 0 0 5
ستي	0 8 0 0 0
سجد	6 0 0 4 0
سخي	0 0 4 0 0
سر	-2 0 7 -6 -1
سرخ	0 -2 0 0 0
سرش	-1 0 0 0 0
سرك	3 1 1 0 3
سرم	-8 0 0 0 0
سطه	0 5 0 0 3
سكر	0 0 0 5 0
سلو	0 0 13 0 0
سنت	2 0 8 11 0
سني	0 1 14 0 0
سنگ	0 0 0 0 1
سه	0 -2 -11 -5 0
سوم	0 0 0 2 0
سي	0 1 0 0 0
سيد	0 4 0 0 0
سيه	0 0 -7 0 0
سگ	0 0 -7 0 0
شاخ	0 0 6 5 0
شاد	0 0 2 0 0
شان	0 -5 -3 0 0
شاه	0 0 3 10 0
شب	0 0 13 0 0
شتر	6 0 0 0 0
شتم	-2 0 0 -5 0
شته	-4 0 0 0 0
شد	-3 -9 0 0 0
شدم	0 2 0 0 0
شدن	2 -4 0 0 3
شده	0 0 6 0 0
شش	8 9 1 0 0
شصت	0 0 0 0 11
شفق	0 0 1 0 0
شما	0 0 0 26 0
شو	2 -3 9 -2 -6
شوي	0 0 0 -8 12
شي	0 0 -1 5 0
شيد	0 2 0 0 0
شير	0 0 -8 0 0
صد	0 4 0 0 0
صدا	0 -1 0 0 0
صف	0 0 0 6 3
صفر	0 0 0 0 1
صلا	1 0 0 0 2
صمد	1 0 0 0 0
صنف	0 0 -2 0 0
صوب	0 6 0 0 0
صور	0 0 12 0 0
صير	0 0 1 0 0
ضيه	1 0 0 0 0
طفل	0 -2 -5 -9 0
عرب	0 1 0 0 0
علم	0 0 0 -1 0
عنت	4 0 0 0 0
عوض	0 0 1 0 0
عيم	3 2 0 0 0
غان	0 0 7 0 0
غاي	5 0 0 0 0
غلط	0 0 -2 0 0
غم	0 0 -2 0 0
فاق	0 5 0 0 0
فتم	0 15 0 0 2
فتن	-7 -4 0 0 0
فته	-6 0 0 -2 -7
فقط	0 0 0 0 -6
فكر	0 0 0 0 3
فلت	0 0 -3 0 1
فون	0 0 -10 -5 0
قاي	0 0 0 4 0
قبر	0 0 0 4 0
قت	0 0 -2 0 0
قتي	0 5 0 -4 -2
قطع	0 -2 0 0 0
قطه	0 0 0 0 1
قعه	0 0 -1 0 0
قلف	0 -5 -3 0 0
قند	0 0 8 12 0
قيس	0 0 12 0 0
كار	8 6 -23 -16 -4
كام	7 14 24 0 0
كان	0 0 0 -1 -3
كتب	5 -5 4 8 7
كد	-10 -20 -13 -4 -1
كدش	0 0 -3 0 0
كدم	0 -2 0 0 0
كدن	0 -4 4 0 -1
كده	0 -9 0 0 2
كر	0 0 9 0 0
كرد	-3 0 19 0 3
كزي	0 0 4 0 0
كسي	0 0 -1 -10 -3
كش	-6 0 -1 -1 0
كل	0 0 -6 2 0
كم	0 6 15 13 8
كمر	0 0 0 0 -2
كمم	-4 0 -5 0 0
كمه	0 -2 -5 0 0
كنج	0 0 4 0 0
كند	-3 0 0 0 0
كنم	12 -17 -16 -4 -11
كنن	5 -10 -2 0 10
كنه	-6 -27 -6 -3 1
كني	0 0 0 0 2
كه	4 0 -4 8 6
كو	0 -4 -5 -1 -2
كوب	-3 0 0 -2 0
كول	0 13 13 0 0
كي	8 0 4 0 0
كير	0 0 0 1 4
كيس	0 0 1 0 0
كيش	0 0 0 1 0
لات	0 0 3 0 0
لاج	1 4 0 0 0
لاد	0 0 -8 0 0
لاص	0 2 0 1 0
لاك	8 7 19 4 0
لام	0 0 1 0 0
لان	0 0 5 0 0
لاي	1 0 0 0 0
لبل	0 4 0 0 0
لت	0 -7 -10 0 0
لدي	0 0 4 0 0
لرز	3 0 0 0 0
لصش	-3 0 0 4 0
لكش	0 3 0 0 0
لكم	0 0 -2 0 0
لله	0 0 12 0 0
لما	0 5 6 0 0
لوي	0 5 0 0 0
ليس	0 0 -13 0 -6
ليم	0 0 20 0 0
ليه	0 2 -4 0 0
ما	7 -5 -18 11 9
مار	0 0 6 0 0
مام	0 0 -4 0 0
مان	0 0 26 13 7
ماه	-1 0 -4 0 -2
مبر	6 4 4 -3 0
مدن	0 0 0 0 2
مرد	0 0 -3 -3 0
مرغ	0 0 0 0 7
مرم	0 7 0 0 0
مره	5 15 -6 4 13
مري	0 0 5 0 0
مشت	0 0 -6 0 0
مشه	0 0 -5 0 0
معه	0 0 4 0 0
ملا	0 0 0 -1 0
من	0 0 0 0 5
مه	-1 -16 -17 7 8
مو	0 0 0 0 9
موس	0 0 0 6 0
موي	0 0 -1 0 0
مي	0 0 7 0 0
ميت	0 0 8 0 0
ميد	0 1 0 0 0
مير	0 0 17 2 0
ميل	0 0 0 7 17
مپل	2 0 0 1 11
نا	-1 0 0 0 0
نات	0 3 0 1 0
ناك	-2 0 0 0 -1
نام	3 14 -10 1 -1
نان	-3 0 0 4 0
نبه	0 -6 -6 5 -3
نتن	0 0 0 3 0
نجه	9 0 0 0 -1
ندر	4 0 11 0 0
ندم	3 0 0 0 0
ندن	0 0 7 1 7
نده	0 0 -11 0 0
ندي	0 0 -8 0 0
نرس	0 0 0 0 6
نزد	0 0 0 0 5
نزل	10 12 12 10 11
نفر	12 -5 -13 0 0
نمك	0 12 12 0 0
نمه	-1 0 -3 0 0
ننه	0 0 0 0 3
نه	-2 0 15 7 2
نها	0 0 8 0 0
نو	0 0 0 0 12
نور	3 0 1 0 0
نون	0 0 0 -1 0
نوي	0 0 0 0 9
نيا	0 0 8 0 0
نيش	0 0 -6 0 0
نيم	-6 -11 -12 0 0
نين	0 -7 -6 -4 -9
نچه	0 0 5 0 0
ها	0 0 0 0 -3
هاي	0 0 26 14 6
هدي	0 2 0 0 0
هر	1 4 -6 -7 -8
هرش	0 0 0 -2 0
هرم	1 0 0 3 -1
هشت	0 0 11 0 0
هفت	0 0 2 -1 0
هم	6 6 -9 -6 -1
همه	-3 0 0 0 0
همو	4 0 0 0 2
هنم	0 0 -4 0 0
هوم	0 3 5 4 0
هيز	0 0 -8 0 0
هيچ	0 1 0 0 0
و	4 10 12 11 3
وال	0 0 -6 0 0
وان	0 -14 -16 -8 0
وتر	0 -2 0 0 0
وتل	-2 0 -14 -4 -2
وخت	0 0 0 0 7
ودا	0 -3 0 0 0
ودش	0 0 0 6 0
ودم	5 -3 0 -6 0
وده	0 0 0 0 -4
ورت	3 7 -5 0 0
ورث	5 0 0 3 0
ورد	4 6 7 0 0
ورس	0 0 0 -2 0
ورن	0 0 0 1 0
وره	0 4 0 0 -3
وري	0 0 12 0 0
وست	0 -5 0 -4 0
وشت	0 0 4 4 0
وشي	2 0 24 1 0
وطن	0 0 -2 0 0
ولي	0 0 10 0 0
وند	-3 -4 -1 0 0
وهر	0 0 0 0 -3
وود	0 0 2 0 0
وي	0 0 11 0 0
ويت	0 0 -1 0 0
ويم	-7 -8 -15 0 1
وين	0 0 0 0 -1
ويي	2 0 0 4 0
وچه	0 0 0 -4 0
يار	0 7 0 -2 -2
ياس	0 0 1 0 0
يام	1 -2 -5 -2 -1
يان	-1 0 0 0 0
ياه	-7 0 0 0 0
يتل	0 0 0 2 0
يتم	1 0 0 0 1
يته	-8 -12 -5 0 -2
يدا	0 3 0 0 0
يدم	4 -4 -1 0 0
يده	0 -2 0 0 0
يدي	0 0 0 -1 0
يرا	0 0 5 0 0
يرت	0 0 -2 0 0
يرن	0 2 0 0 0
يره	0 12 0 0 -2
يرو	0 0 0 0 1
يري	0 0 -3 0 0
يزر	0 4 0 0 0
يزه	0 5 28 26 6
يزي	0 -2 0 0 0
يست	-2 1 0 0 5
يسه	2 0 -2 0 -5
يسي	0 0 -5 0 3
يشن	0 2 2 0 -1
يشه	0 -2 -7 -5 0
يفه	0 0 3 0 0
يقش	0 0 0 4 0
يقم	0 12 0 1 0
يقه	12 15 16 0 0
يك	0 0 -5 4 -7
يكد	0 -3 0 0 0
يكه	0 0 -1 0 0
يكي	0 0 -2 0 0
يلم	3 0 0 0 2
يله	-6 0 0 0 0
يلي	2 0 0 0 0
يمه	0 0 0 -1 0
ينر	0 1 0 0 0
ينز	0 1 0 0 0
ينه	5 0 0 0 0
يوه	0 0 -7 0 0
ييه	0 16 10 0 4
يچي	0 0 0 0 -1
يگم	0 0 0 0 12
يگن	6 14 0 -1 0
يگه	0 3 -1 -3 -3
پاي	-3 0 0 0 0
پت	-3 0 0 0 0
پس	0 0 0 0 -4
پشت	0 5 4 8 0
پل	9 9 8 0 0
پلي	0 1 0 0 0
پنج	0 2 0 0 0
پيش	-6 0 0 0 1
پيم	0 0 0 0 3
چار	0 0 -3 0 0
چتل	0 2 0 0 0
چشم	0 0 -1 0 0
چه	3 0 0 0 0
چوب	0 5 0 0 0
چون	1 0 0 0 0
چيش	0 0 0 3 0
چيغ	0 0 -5 0 0
چيم	-4 0 0 11 0
چپ	0 0 -1 0 0
ژده	5 0 0 0 0
گدا	0 1 0 0 0
گري	0 12 9 0 0
گفت	-2 5 -11 1 6
گل	16 8 12 5 0
گم	0 0 0 0 -3
گنس	0 0 5 0 0
گيت	0 1 0 0 0
گير	0 0 -1 0 0
گيم	3 8 0 0 0
گپ	0 5 -10 0 0
[lasts fa-latn]
3b	3 0 0 0 0
aam	0 5 0 0 0
aar	0 0 0 -3 0
abi	0 0 12 7 6
ade	6 0 0 0 0
age	0 0 0 0 2
ahe	0 0 -1 0 0
ahi	0 0 0 6 0
ail	0 10 1 16 17
ain	0 0 17 0 0
aji	0 0 0 0 4
aka	0 0 0 0 8
ale	0 0 0 -2 -1
am	0 0 -1 0 1
ama	0 -1 9 0 0
ame	0 0 -5 -6 0
ami	0 4 0 0 0
amo	0 0 -11 -1 -7
and	0 2 0 0 -2
ane	0 -3 -1 0 6
ang	9 0 -3 0 0
ani	0 0 13 0 0
anj	5 0 3 0 7
ank	11 10 8 0 0
ara	8 0 6 0 0
ard	-7 -16 -11 -5 4
are	0 0 4 14 11
arf	0 0 0 0 -1
ari	0 0 3 0 0
ars	0 0 -1 0 0
aru	0 0 0 0 2
ase	0 0 0 0 4
ash	1 0 2 0 0
ast	7 6 -15 -5 3
at	14 16 19 16 17
ato	4 0 0 0 0
aul	0 0 5 0 0
aye	14 11 18 9 -1
ayi	0 9 0 0 0
az	0 -2 0 1 4
ba	0 0 0 -10 -7
bak	0 0 0 4 0
bam	0 5 -1 -3 0
ban	0 12 0 0 0
be	0 -9 0 0 0
bi	0 0 1 0 0
bia	0 7 0 0 0
bsh	0 -2 0 1 0
cal	0 5 6 9 0
car	3 0 0 0 0
cel	17 22 16 21 0
che	-3 0 0 -5 0
chi	0 0 7 0 0
com	15 15 23 0 0
da	0 -1 0 0 0
dad	-2 -4 -4 0 0
dah	0 7 0 1 0
dam	5 0 -8 0 -2
dan	0 -7 0 0 -3
dar	0 0 0 0 -10
did	0 11 0 0 5
dii	0 0 0 5 0
do	0 0 0 10 0
dot	24 20 20 30 10
e	1 21 2 0 14
ede	-6 0 -10 0 0
efr	0 0 8 0 0
egi	0 0 0 0 3
eha	-1 0 0 0 0
ehr	0 2 5 0 0
ell	0 0 0 2 0
elo	0 0 0 3 0
ese	0 0 -1 0 0
esh	0 0 -10 -1 2
esi	0 0 0 0 -3
ess	2 0 0 0 0
ezu	0 0 3 0 0
far	0 0 0 0 7
fat	0 0 -1 0 0
gah	0 0 8 0 0
gan	0 0 0 6 0
ghe	0 0 21 8 9
gim	0 0 0 3 3
gin	0 0 0 -3 -2
hab	5 0 -1 -2 0
had	6 0 0 0 0
ham	0 -1 -2 -4 0
har	0 1 -2 -3 -5
hat	0 2 -1 -5 0
hem	-3 0 -1 0 0
hir	0 0 6 0 0
hod	0 0 6 0 4
hoo	1 1 0 0 0
hsh	0 -4 13 2 0
hte	0 2 1 6 2
iad	0 0 0 0 -1
ice	0 -1 0 4 11
ide	2 0 0 0 3
ige	-5 0 -1 0 0
igh	0 0 -2 0 0
ilz	0 0 5 0 0
ion	6 6 5 0 0
ire	0 0 0 0 -1
isa	0 0 0 2 0
ish	0 6 0 0 0
ist	0 7 0 4 0
ity	0 0 0 8 0
ive	0 0 7 0 0
iza	0 0 0 0 -2
k	0 0 3 0 0
kar	13 10 -9 0 4
ke	-4 0 0 0 0
ket	0 -4 -7 -1 0
lam	0 -3 -2 0 -2
lan	0 0 0 8 8
lat	13 3 0 0 0
ley	0 1 5 3 0
lis	11 7 6 3 0
loo	0 0 0 0 3
ma	-7 0 -4 16 5
mad	2 1 0 0 0
mal	0 0 4 0 0
man	0 0 0 0 5
met	5 0 0 0 0
min	0 0 -3 0 0
nam	1 -3 9 1 6
nan	8 0 0 0 0
net	0 0 2 0 -1
nia	0 1 0 0 0
nim	0 0 0 -1 0
nja	0 -3 0 1 0
noh	0 9 0 0 0
o	7 8 11 2 3
oad	0 0 12 0 0
ock	11 3 0 0 0
odi	0 0 0 0 -1
ofl	0 -1 -4 0 0
oft	0 4 -9 4 -7
om	0 -3 -2 0 0
oma	0 -1 0 0 0
ome	0 9 9 12 17
one	3 -6 0 -1 4
oni	0 0 -3 -3 0
oom	0 -2 -11 0 0
oon	2 -3 -10 0 1
oor	0 0 5 6 0
ooz	0 -2 13 0 0
ort	4 0 3 0 0
oye	3 0 0 5 0
per	0 0 8 0 0
ple	11 13 8 8 14
ra	-3 -3 0 0 0
rad	0 0 4 14 0
ram	0 2 -4 1 0
ran	0 0 5 0 0
rim	0 0 0 4 0
ro	-2 6 6 5 8
rom	0 0 0 3 3
rse	0 2 0 0 0
rte	0 0 11 0 0
rut	0 0 -3 -2 0
rye	0 3 0 0 0
rze	0 0 -4 0 0
s	0 0 1 0 0
sal	0 0 -7 3 0
sam	7 5 0 0 0
san	0 2 0 1 0
sar	0 0 0 0 4
sat	0 0 14 14 16
she	17 0 -3 0 0
shi	0 9 0 0 0
shm	0 5 6 0 0
sho	0 0 -3 0 0
sht	0 2 0 0 0
sid	0 0 -1 -1 -6
sor	0 8 7 0 0
sro	0 0 5 0 0
sti	6 0 -4 3 0
t	0 0 3 4 0
ta	0 0 0 5 0
tad	0 0 0 0 2
tam	-4 8 -8 4 7
tan	0 -4 -4 -9 -6
tar	0 0 17 12 12
tel	3 3 -7 -5 0
tem	0 0 -2 0 1
tim	0 1 0 7 7
to	-2 0 -6 10 10
tof	0 0 -1 0 0
ton	0 0 18 10 9
too	14 5 0 5 5
tre	5 6 9 0 0
tu	0 0 0 -9 0
ugh	0 1 0 0 0
uim	0 0 0 1 0
und	0 -4 0 0 0
une	0 -5 -6 -11 -8
ust	0 0 8 0 0
va	2 2 8 0 0
vam	0 -1 0 0 0
y	0 0 0 1 0
yad	8 0 0 -1 0
ye	-5 -8 -14 -16 -2
yek	0 0 18 0 4
yli	0 3 0 0 0
zad	0 -6 0 0 -10
zam	0 0 0 -3 0
zar	0 0 -3 0 0
zat	0 0 14 0 0
[lasts fr]
'ai	9 10 2 2 10
'ex	0 3 0 0 0
'il	0 0 0 0 -1
'on	0 0 0 0 2
1er	0 0 3 0 0
2	11 0 0 0 4
a	-4 16 8 -7 -5
ace	10 14 24 0 0
ach	0 12 8 0 0
ady	0 10 4 3 4
age	-2 0 -12 -1 0
ail	1 0 0 18 13
aim	0 0 -2 0 0
ain	0 0 -1 0 0
air	0 1 4 0 0
ais	5 4 0 3 -7
ait	0 0 -17 -9 -2
ala	0 0 7 0 0
ale	0 0 -9 -10 0
all	0 0 6 0 0
ame	-3 -5 0 -6 -4
ami	2 0 0 0 0
and	1 0 0 -1 -2
ang	0 0 -5 0 0
ans	-4 0 -7 -9 -28
ant	-10 -21 -26 0 3
ard	0 0 -1 0 0
are	0 -1 0 0 0
ari	0 0 4 2 0
ars	0 2 0 0 0
art	3 7 9 0 0
ase	27 14 3 9 19
ata	0 0 6 0 0
au	-6 -11 3 1 0
aye	0 0 0 0 -3
bab	7 0 0 0 0
ble	0 0 -4 6 0
bre	0 0 0 -2 -2
c	0 0 19 0 0
cal	0 0 13 0 0
cat	1 0 0 0 0
ce	-1 0 0 0 0
ces	0 0 0 0 5
che	0 0 0 4 0
ché	2 0 -3 0 -8
clo	0 0 0 5 15
clé	0 0 10 15 0
com	0 15 13 0 0
cou	-1 0 -4 0 0
cte	0 0 1 0 0
de	-5 -4 -6 -2 0
des	0 -1 -7 -23 -7
dit	9 4 0 0 -1
dix	0 -1 0 0 9
dos	-4 0 0 0 0
dou	0 0 4 0 0
du	0 -2 2 8 18
ear	0 -2 0 0 0
eau	0 0 -2 0 0
edi	0 0 0 3 2
edo	0 0 0 2 0
eff	3 0 0 0 0
en	5 0 0 3 0
end	0 0 -4 0 1
ens	0 -1 0 0 0
ent	0 13 0 -11 0
ept	1 1 0 0 9
ere	0 8 0 3 0
ers	-2 8 11 4 3
est	0 0 0 0 -2
et	0 6 -3 9 0
eté	2 0 0 0 -3
eue	0 8 10 0 0
euf	0 7 6 3 0
euh	0 0 -3 0 0
eur	2 -3 -8 -3 -4
eux	-5 -6 -12 0 -1
ext	0 0 6 0 0
fax	0 0 4 0 0
fil	0 0 20 18 0
fle	17 7 0 0 0
flé	-1 0 0 0 0
fr	0 0 4 0 0
fui	10 0 0 0 0
g's	0 0 9 0 0
ght	0 0 1 0 0
gné	4 9 0 0 -3
gue	12 0 11 15 0
ham	0 0 10 0 0
han	0 0 4 0 0
hez	0 0 16 22 15
hir	0 0 3 6 12
i	0 0 -2 0 0
ice	0 -3 0 2 21
ide	-2 0 0 4 0
ied	0 0 -4 0 0
ien	-5 0 -3 0 0
ier	4 5 -1 4 -8
ike	0 2 0 0 0
il	0 0 -29 -22 -13
ile	1 4 -3 4 5
ils	3 13 16 -2 -6
imé	0 0 7 0 0
in	0 0 18 0 0
ine	0 8 4 10 -5
ing	0 0 12 0 0
inq	0 0 3 5 4
ins	7 8 9 0 3
int	15 24 27 37 0
ipe	0 0 -4 0 0
ire	0 0 -5 -8 -4
iré	0 0 5 0 0
isa	3 6 28 17 20
ise	0 0 15 0 -2
ite	0 4 6 19 6
its	0 0 0 0 -5
ité	0 0 0 0 -3
ive	0 0 2 0 0
ivé	0 0 -7 0 8
ixe	0 0 -5 0 0
ize	0 0 0 2 0
jai	-9 -4 0 0 0
je	5 -6 -18 -19 -2
l'a	0 0 0 18 13
la	-6 -8 -19 -9 -5
lat	0 -8 0 0 0
le	-3 2 -8 -7 -6
les	0 -10 2 -3 7
leu	0 10 11 0 0
lez	0 1 -1 0 0
lie	15 15 17 0 0
lle	-8 -5 0 0 0
loa	0 0 5 0 0
loc	1 0 0 0 0
lou	0 0 7 6 0
lta	0 0 3 5 0
lui	4 0 0 0 6
lus	0 0 0 0 -3
lèr	0 0 0 3 0
lée	0 0 -2 0 0
m	0 0 8 0 0
m'a	-3 12 0 -8 0
ma	7 8 19 9 15
mai	1 0 -4 0 0
man	-3 -2 0 0 0
me	3 6 3 0 2
mer	0 0 -1 0 8
min	0 0 3 0 0
mir	0 0 -3 0 0
mis	0 0 -8 -4 0
mk	0 4 5 0 0
mme	1 -6 -3 0 0
moi	0 -7 -2 0 7
mon	10 4 -4 -5 14
mrs	0 0 -1 0 0
mte	0 0 0 0 4
mée	0 -2 0 0 1
nal	0 0 0 4 1
nap	0 0 0 0 5
nce	0 0 -1 0 0
ncé	1 0 0 0 0
nde	0 0 3 3 -1
ndi	0 0 4 0 0
nds	0 0 0 3 4
nes	0 -6 0 0 0
net	0 0 0 -1 0
nez	0 0 -2 0 0
nge	0 0 12 8 7
ngt	0 3 1 0 3
ngé	-1 0 0 0 0
nne	-4 0 20 9 0
nné	1 0 2 8 0
nte	1 0 -8 0 -7
nts	-4 -9 -7 5 0
nue	0 0 -2 0 0
nut	0 0 0 0 2
nze	0 0 0 5 2
of	10 4 3 4 0
oie	0 0 0 -4 0
oin	0 0 0 0 2
oir	4 0 4 0 0
ois	0 -8 10 2 2
oit	0 2 0 0 0
oix	0 0 -2 0 0
old	1 0 0 0 0
ole	0 -1 -17 -8 -5
ome	0 0 0 -2 0
on	5 4 0 0 1
one	0 0 8 0 0
ons	0 -4 0 0 0
ont	-1 -13 -3 -15 0
ook	0 0 3 3 3
ore	0 0 0 2 0
org	0 2 7 0 0
ors	-8 0 -2 -4 -5
ort	-2 0 0 0 1
oré	0 12 12 0 0
oto	0 0 0 1 0
ou	11 1 0 0 0
oup	0 0 0 0 -5
our	3 4 9 8 9
ous	-6 -6 -9 -6 0
out	1 -4 -4 -2 -1
par	0 -6 0 0 -2
pas	-2 8 0 0 2
per	0 0 12 0 0
ple	22 13 23 19 20
pôt	0 0 0 0 3
que	0 0 -18 -9 0
qui	0 0 -1 0 -5
rai	0 0 2 0 0
ras	0 0 -1 0 0
rce	0 0 -1 0 0
rch	0 0 1 0 0
rde	4 0 -3 0 0
rdi	0 1 0 -1 0
res	0 19 18 13 12
rie	0 0 0 7 13
ris	0 -2 0 -4 -5
rit	5 0 0 0 8
rle	0 0 0 0 -1
rme	0 7 4 0 0
roi	0 3 0 0 0
ron	0 0 0 2 0
ros	0 0 0 -2 0
rre	0 0 -5 0 1
rré	0 0 -4 0 -1
rsé	5 0 0 0 0
rte	0 -4 -6 -1 -5
rti	3 0 0 0 0
rès	0 -2 0 0 0
rêt	0 0 -2 0 0
s	0 0 0 0 4
sa	5 2 0 0 0
ser	0 0 -3 -1 0
ses	0 0 -1 0 -4
sex	0 0 0 0 6
shi	0 0 5 0 0
si	0 -2 0 0 15
six	-1 0 -2 0 0
sol	2 1 0 0 0
son	0 1 0 -7 4
sse	-7 -10 -12 -1 5
ssi	9 0 0 0 3
ssé	0 -1 0 0 0
ste	0 0 0 0 6
sto	0 0 0 4 1
sur	-5 -13 0 13 6
sée	0 0 0 0 -1
t	0 0 3 6 7
tal	0 0 -5 0 -1
tar	0 0 3 0 0
te	0 0 0 -7 0
tel	-5 0 -4 0 0
ter	-5 0 0 0 0
tes	0 0 -2 0 0
til	3 0 -1 0 0
tin	0 0 -1 0 0
tit	7 11 4 4 0
tié	0 0 11 0 0
toi	0 0 0 -4 0
ton	0 0 4 0 0
tre	-1 0 -3 2 9
tré	0 0 0 3 0
tte	0 8 13 0 0
tée	0 0 0 0 -3
u'à	0 -2 0 0 0
uai	0 0 -4 0 0
ucs	0 0 0 0 6
uds	0 0 0 5 0
ues	0 0 -1 0 0
uil	0 0 0 0 -1
uin	0 0 -2 0 0
uis	5 0 -9 1 -8
uit	0 0 8 4 -1
uk	0 0 2 0 0
ule	0 0 -4 0 0
ulu	4 0 0 0 0
un	-4 -6 -13 -11 -15
une	-9 -4 -5 -12 -4
ups	3 0 0 0 -2
urd	-5 0 -1 0 0
ure	-4 1 0 9 0
ury	0 0 4 0 0
uré	0 0 -3 0 0
usé	0 0 2 0 0
ute	0 -2 -5 0 0
vec	0 -2 -6 0 -11
vis	0 0 4 15 23
vre	0 0 0 0 6
w	0 0 12 8 0
xx	0 0 6 0 0
y	0 12 -1 0 0
à	0 -7 -3 8 10
âce	0 0 9 0 2
ça	0 -1 0 0 -6
ème	0 0 4 0 0
ère	3 -12 0 3 0
édé	0 0 -1 0 0
épi	0 0 12 12 0
éro	3 -5 0 -3 2
été	0 0 0 0 1
ême	1 0 0 9 0
ête	0 0 0 2 0
ûlé	1 0 0 0 0
œil	0 0 -5 0 0
œur	0 0 0 -8 0
[lasts hi]
3	0 0 0 0 11
a77	0 3 0 0 0
aam	3 2 0 0 0
ach	0 0 3 0 0
ail	3 1 1 10 10
at	0 0 2 0 10
ber	0 0 0 0 -1
com	23 20 30 0 0
dot	2 1 11 19 1
ero	0 0 -3 0 0
ffy	0 0 0 0 4
hi	0 0 0 0 4
ing	0 0 0 1 0
iya	0 0 5 7 0
jal	0 0 2 1 0
ldn	0 0 4 0 0
m	2 1 0 0 0
me	0 7 4 0 0
mm	0 0 2 0 0
net	0 0 3 0 0
ook	0 0 0 4 8
oup	2 0 0 0 0
ple	10 17 8 11 17
rma	0 0 0 1 0
s	0 1 4 0 0
t	0 0 7 4 0
tps	0 0 13 0 0
tun	0 0 0 0 11
uk	0 0 11 0 0
urv	0 0 0 2 0
vel	0 0 0 11 0
ंदर	0 0 7 0 0
अब	0 0 0 0 3
अबे	0 0 0 0 3
अमन	0 0 1 0 0
अल	0 0 14 1 0
आई	0 -5 0 0 -1
आकर	0 0 0 -3 0
आख	9 0 0 0 0
आठ	0 0 -1 0 1
आया	3 12 4 0 0
आरव	0 0 6 0 0
आले	0 3 0 -1 7
आशा	0 0 6 0 0
ईज	0 0 0 -2 0
ईजत	0 1 0 0 0
ईजर	0 0 0 8 0
ईट	0 0 -5 0 0
ईन	0 7 6 0 0
ईना	16 21 16 0 0
ईलम	0 0 4 0 0
ऊ	2 0 0 9 1
ऊपर	0 0 0 0 5
ऊस	0 0 0 7 2
ऊसी	0 0 -2 0 0
ऊसे	0 0 0 1 0
एक	-2 -13 -6 -9 -1
एगे	0 0 0 0 8
एट	7 12 8 9 11
एम	0 0 1 0 0
ऐट	2 1 0 0 1
ओ	0 0 0 0 -6
ओक	0 0 12 0 0
ओनर	0 0 0 2 0
और	0 5 -11 1 13
औरत	0 -2 0 -5 0
कट	0 0 0 -3 0
कता	0 0 0 0 -5
कभी	3 0 0 0 0
कमर	0 0 -6 0 0
कर	0 -9 -1 0 0
करत	0 0 0 0 9
करी	-1 -5 -8 0 0
करे	0 -2 -2 0 0
करै	0 0 0 0 4
कह	0 6 0 0 0
कहा	4 0 0 0 0
का	3 11 14 7 1
काए	0 -4 0 0 0
काट	0 -3 -1 0 1
कान	2 -3 -4 0 0
काम	-11 -1 -7 0 8
कार	0 0 -1 -3 0
काल	0 0 0 0 -2
काश	0 0 10 0 0
की	2 16 25 17 0
कीन	0 0 0 4 0
कील	0 0 0 0 5
कीस	0 0 -6 0 0
कूल	0 0 -5 -5 -2
के	2 10 0 0 -8
कॉम	0 0 2 0 0
को	2 9 -15 0 -2
कोच	0 4 0 0 0
कोड	0 0 0 5 0
खून	0 -3 0 0 0
खोर	0 0 0 1 0
गई	-4 -6 0 0 0
गए	-6 -7 0 -7 -1
गता	0 -1 0 0 0
गया	-1 -12 -5 0 0
गला	0 0 0 -2 0
गले	0 0 0 0 1
गार	0 5 0 0 0
गाव	0 0 0 6 0
गेट	-5 -5 -4 0 6
घटे	0 -3 0 0 0
घर	0 -11 2 9 0
घाट	0 0 19 0 0
चपल	0 0 -6 0 0
चवी	1 5 0 0 0
चार	0 2 1 0 3
चूप	0 1 -4 -5 0
छका	0 0 -2 0 0
छली	0 0 0 0 2
छले	0 1 0 0 0
छीन	0 0 -1 0 0
जगह	0 0 0 0 1
जज	0 0 -2 0 0
जडा	0 0 -2 0 0
जरी	0 5 0 -1 0
जान	0 3 -2 0 0
जाब	0 0 -4 0 -2
जार	7 8 4 0 0
जीत	0 0 14 0 0
जील	0 -1 -5 0 0
जो	0 0 0 -4 0
टती	-3 0 0 0 0
टूट	0 0 0 0 -3
टोर	0 0 -2 0 0
डका	0 0 0 0 1
डकी	0 3 0 0 -1
डको	0 -2 0 0 0
डर	2 0 -1 0 0
डॉट	7 19 23 30 0
डोस	0 0 -4 0 0
ताल	0 1 0 0 0
तीन	0 0 -3 0 0
तीस	0 0 23 3 0
तो	-2 -2 0 0 0
त्म	1 0 1 0 0
त्र	0 0 -4 2 0
थपड	0 0 -4 0 0
था	2 4 0 0 1
थी	0 0 0 0 3
थे	3 0 -5 0 0
दमी	0 -3 0 0 0
दरा	0 0 13 0 0
दात	0 0 -6 -5 0
दार	0 0 -4 0 0
दी	-10 -7 -1 2 -3
दीए	-1 0 0 0 0
दीन	0 -2 0 0 0
देब	0 0 0 4 0
दो	0 -2 -14 -7 -1
नई	0 0 26 0 0
नकी	1 0 0 0 0
नके	0 -3 0 0 0
नबर	9 9 0 0 0
नवे	0 0 1 0 0
नही	0 -3 0 -1 -9
नाथ	0 0 1 0 0
नाम	0 6 -5 0 -4
नाव	0 0 0 3 5
ने	-3 10 0 3 1
नेट	0 0 3 0 0
नेम	0 0 0 4 0
नेल	1 0 0 0 0
नै	3 0 0 6 0
नोज	0 0 7 7 0
नौ	6 1 1 2 0
न्स	0 0 10 0 0
पकड	1 0 0 0 0
पड	0 -3 0 0 0
पता	1 0 0 0 0
पती	0 0 0 10 0
पना	0 0 5 0 0
पया	0 0 0 -4 0
पर	-4 0 -5 0 -2
पहर	7 5 0 0 0
पाई	0 0 -1 0 0
पाच	1 0 0 5 0
पार	0 0 4 0 0
पास	3 0 0 0 0
पे	1 2 -11 -14 0
पेट	0 0 -4 0 0
फट	0 -4 0 0 0
फल	0 11 6 5 0
फीर	0 2 0 13 0
फोन	-5 0 -6 0 -3
फ्ट	0 0 -1 0 0
बके	-2 0 0 0 0
बचा	0 0 0 -2 0
बचे	-5 -2 0 -3 -6
बजे	2 3 15 0 0
बटी	0 0 6 0 0
बद	-3 0 0 0 0
बरो	0 0 4 0 0
बली	0 0 7 0 0
बस	0 0 0 0 -3
बहू	0 0 0 0 -2
बा	-1 0 0 -3 0
बाब	0 2 8 0 0
बार	-6 -7 -4 0 0
बीच	3 0 0 0 0
बूक	0 0 0 0 13
बूध	0 0 0 3 0
बेन	0 0 6 0 0
बैक	0 0 3 0 0
बॉस	0 0 0 0 6
भर	4 0 0 -4 0
भाई	0 -2 0 3 0
भी	0 9 -2 -12 -4
भेज	0 11 0 0 0
मई	0 0 0 10 15
मकी	0 0 -10 -1 5
मके	0 6 0 0 0
मको	0 0 0 7 0
मदद	0 0 0 0 4
मन	-4 0 -4 -3 0
ममी	0 0 0 -3 0
मर	-5 -2 -3 0 0
मरा	-1 0 0 0 0
मरी	0 0 0 17 0
मरे	-4 0 0 0 -1
मा	0 2 1 0 3
माद	7 0 0 0 0
मान	2 0 0 0 0
मार	0 1 0 -1 0
मील	0 0 -2 0 0
मीस	0 0 -4 0 0
मे	9 8 -19 -9 1
मेट	0 0 -4 5 7
मेल	3 0 0 13 7
मै	3 0 0 -1 0
मैन	0 0 0 4 0
मोय	0 0 0 0 -1
म्र	0 0 0 0 5
म्ह	0 0 0 -3 0
यहा	5 0 0 5 0
यान	0 0 0 0 -3
रखा	0 -5 -1 -4 0
रता	-3 -11 -8 0 0
रती	0 -4 -8 0 0
रते	0 -1 0 0 0
रना	0 0 0 0 1
रवा	3 -3 -2 0 3
रह	0 0 -5 0 0
रहा	0 -4 0 0 0
रही	0 -5 0 0 0
रहे	-4 -7 0 0 2
रात	7 6 -1 0 -2
राम	0 0 4 0 0
रीख	0 0 15 0 0
रीग	0 0 1 0 0
रीज	0 4 19 0 0
रीट	0 4 1 0 0
रीन	0 0 2 0 0
रूप	0 0 6 0 0
रूम	0 0 -4 0 0
रेग	0 0 5 0 0
रैल	0 0 0 2 0
रो	0 -7 -9 -3 0
रोई	0 0 -3 0 0
रोच	-1 0 0 0 0
रोज	0 11 0 0 -7
रोड	0 12 12 7 9
र्क	0 4 -1 0 0
र्ज	0 0 0 0 -2
र्ट	13 6 -3 -5 0
र्ड	0 4 3 0 0
र्फ	1 0 0 0 0
र्म	0 0 -5 0 0
र्श	0 0 4 0 0
र्स	0 0 9 0 0
लगा	0 -1 0 0 0
लगे	0 -1 0 0 0
लता	0 5 0 0 0
लदन	0 0 5 0 0
लरी	0 0 0 0 -2
लाई	0 0 0 3 0
लाग	4 0 0 0 0
लात	1 0 0 -2 0
लाद	1 0 0 0 0
लीए	-7 0 0 -1 0
लीक	0 0 0 8 0
लीख	0 0 -2 0 0
लीग	0 0 20 0 0
ले	0 0 0 -4 0
लैट	17 14 21 10 8
लैड	0 0 8 0 0
लॉक	0 -4 4 8 3
लोग	0 -6 -5 -10 0
लोर	0 0 0 4 0
ल्ट	-2 0 -6 0 0
ल्ड	0 0 0 0 2
वजह	0 0 0 0 10
वती	0 3 0 0 0
वहा	0 0 0 3 0
वही	1 0 0 0 0
वाई	-3 0 0 0 0
वार	0 0 0 -1 0
वाह	2 0 0 0 0
वीद	0 0 6 0 0
वीस	0 2 4 0 0
वुड	0 0 3 0 0
वॉन	0 0 8 0 0
वॉश	0 -4 -8 0 0
वो	3 -8 -5 13 12
शबू	0 0 1 0 0
शमा	0 0 5 0 0
शरन	0 0 8 9 6
शाड	0 0 1 5 0
शान	0 0 -6 -1 0
शी	0 0 0 0 -2
सका	3 1 0 0 0
सकी	4 0 0 0 0
सके	13 0 0 0 0
सको	0 0 0 0 2
सच	0 0 15 21 15
सती	0 1 0 0 0
सब	-3 -1 0 3 7
सर	0 -4 0 0 0
सरा	0 0 -4 0 0
सरी	9 18 14 0 0
सात	2 6 0 0 0
साथ	9 0 0 0 11
साल	-2 14 0 0 0
सी	0 12 13 10 3
सीग	0 0 7 -4 0
सील	-1 10 0 0 0
से	-9 1 0 -3 0
सेज	2 0 0 -3 0
सेफ	0 0 -2 0 0
सै	0 6 0 9 -2
सोई	12 9 15 0 -1
सौ	0 1 0 0 0
स्त	10 0 2 4 0
हता	-3 0 0 0 10
हती	0 6 0 0 0
हते	0 4 0 -3 0
हनी	0 0 0 1 0
हने	0 0 0 0 4
हम	-6 -8 -11 12 -2
हरी	0 0 10 11 0
हली	3 0 -2 0 0
हले	5 0 -7 7 6
हाई	0 0 0 2 0
हाथ	-1 0 0 0 -1
हान	0 0 1 0 0
हिल	0 0 8 2 0
हील	0 0 -1 0 0
हीस	-10 0 0 0 0
हू	0 0 -9 0 4
हूआ	0 0 -2 -7 0
हूई	1 0 0 0 0
हूए	-2 0 0 0 0
हूत	0 2 0 0 0
हेज	0 0 -7 0 0
है	-2 -4 -21 -4 -4
हो	-3 0 0 0 0
ाईन	7 0 0 0 0
ाईल	0 0 -2 0 0
ाईस	13 9 19 0 0
ाऊड	0 0 0 0 3
ाऊस	0 0 3 0 0
ाकी	0 0 -7 0 0
ाकू	0 0 -2 0 0
ाके	0 -5 -5 0 0
ाजा	0 0 7 6 5
ाजे	0 0 -2 0 0
ाडी	1 0 0 -2 0
ाता	0 -4 0 0 0
ाती	-2 -5 0 0 0
ाते	-3 0 0 0 0
ाथी	0 0 0 0 8
ादी	5 0 -9 -1 -13
ादे	0 8 7 0 0
ाना	5 0 -6 -4 0
ानी	0 0 -4 1 0
ाने	1 -11 -5 -1 0
ापा	0 0 0 -4 0
ाबू	0 0 0 0 4
ायर	4 4 5 0 0
ाया	-6 0 -10 -7 0
ारह	3 4 0 0 0
ारा	-7 0 0 0 0
ारी	0 -10 -13 -6 0
ारे	0 0 0 -1 0
ालत	0 0 -6 0 0
ाला	0 0 -6 4 0
ाली	-3 0 10 0 0
ालू	0 0 7 0 0
ाले	3 11 6 10 0
ालो	0 0 -5 0 3
ावत	3 0 0 0 0
ावन	0 0 2 0 0
ावर	0 0 -2 0 -2
ावे	0 0 -2 0 0
ासी	0 0 0 -1 0
ाहब	0 0 -7 0 0
ीकी	0 0 8 0 0
ीखा	2 0 0 0 -2
ीचर	11 2 0 -5 4
ीचा	0 0 0 -1 -2
ीची	0 0 0 -1 0
ीछा	0 0 -3 0 0
ीछे	4 0 0 0 0
ीजय	0 0 5 0 0
ीजा	0 10 11 7 6
ीटर	0 0 3 0 0
ीटल	0 0 17 0 0
ीटा	-4 0 0 0 5
ीठी	0 0 7 7 0
ीडल	0 0 3 0 0
ीडे	0 0 6 5 0
ीनट	2 3 8 0 0
ीना	0 0 -3 0 0
ीने	1 0 0 5 0
ीयन	0 0 13 0 0
ीया	-3 0 4 0 0
ीयो	0 0 -6 10 1
ीरन	0 0 4 0 0
ीरो	0 0 2 0 0
ीली	0 0 -2 0 0
ूआन	0 0 2 0 0
ूका	0 0 -6 0 -5
ूगा	-7 -4 -5 0 0
ूगी	0 0 -4 0 3
ूछी	0 0 -2 7 -4
ूझे	9 5 -3 1 -6
ूटी	4 0 -4 -8 0
ूता	0 2 -1 -1 0
ूनी	0 0 6 0 0
ूबर	0 0 1 0 0
ूबह	0 13 8 0 0
ूरज	0 0 9 0 0
ूरी	0 4 0 0 0
ूसा	0 0 0 0 3
ूसी	0 0 0 -2 0
ेका	0 0 0 -2 0
ेगे	0 -2 -2 0 -4
ेजर	0 2 0 7 2
ेटी	0 0 0 6 0
ेता	0 -10 0 0 -1
ेती	-3 0 0 0 0
ेबल	0 0 18 0 0
ेयर	0 0 8 -2 0
ेरा	9 10 -9 0 15
ेरी	0 0 -19 -20 2
ेरे	10 1 0 -4 0
ेली	0 0 0 0 1
ेवन	0 3 0 0 0
ेशन	8 5 9 0 0
ैटल	0 0 0 3 0
ैठे	0 0 0 0 4
ैसा	0 3 0 0 -3
ैसे	0 0 0 -5 -4
ोटल	0 -4 -15 0 0
ोटी	0 0 0 -1 0
ोटो	0 0 0 3 0
ोडा	2 0 0 0 0
ोडी	0 0 -2 0 0
ोतल	0 0 -5 -2 0
ोता	0 0 0 -1 -2
ोते	0 0 0 0 6
ोना	-4 0 -4 0 0
ोनो	0 0 0 4 0
ोरे	0 0 0 3 0
ोरो	4 0 0 0 0
ोलत	0 7 0 0 0
ोलह	0 0 5 0 0
ोला	0 0 0 -7 0
ोली	0 0 2 0 0
ोले	2 0 0 -2 0
ोवत	0 4 0 0 0
ौदह	0 2 0 2 0
ौवे	-7 0 0 0 0
्कर	0 0 1 0 0
्जी	13 11 19 0 0
्टन	0 0 19 0 0
्टर	0 0 6 6 0
्डन	0 0 5 0 4
्तन	1 0 0 0 0
्ती	7 0 0 0 0
्थी	0 0 7 0 0
्दन	0 0 -3 0 0
्नी	0 1 0 3 0
्पा	0 0 6 0 0
्बी	0 1 15 5 0
्या	0 0 3 0 0
्यू	0 1 4 4 0
्रह	0 0 7 0 0
्री	0 -2 0 0 0
्लर	0 -5 -3 0 0
्ले	0 0 0 7 0
्वर	0 0 4 0 0
्शा	0 0 -1 -7 0
्सन	4 0 9 3 0
[lasts kmr]
4	0 0 0 0 10
8ê	0 5 0 0 0
a	1 0 0 0 1
abû	0 9 11 0 0
aet	0 0 0 0 7
ail	0 8 0 0 5
akî	0 -1 -2 0 0
ala	0 0 -10 -5 -5
alê	6 3 0 -5 0
alî	11 9 0 0 0
ama	0 0 -5 0 0
ana	0 0 -1 0 0
and	-3 -6 -10 -1 -3
anê	0 0 -2 -2 0
anî	-1 0 -3 0 0
apa	0 0 0 0 5
ara	-4 -6 -5 -6 0
arê	10 2 0 0 0
arî	1 0 0 0 0
at	0 0 3 6 7
ata	14 0 38 30 22
atê	0 0 -3 0 0
avê	0 -2 0 0 0
axê	3 -2 -3 -4 0
aya	0 0 -1 0 0
ayê	0 0 0 0 7
aze	-3 0 0 0 0
azî	0 0 0 0 -1
b	0 0 0 3 2
ba	0 0 0 -1 0
ber	0 0 0 0 -5
bi	-9 0 0 -1 0
bim	0 0 0 -6 0
bo	-4 0 0 -1 0
bû	5 2 0 0 -4
bûm	2 0 0 0 0
cam	0 0 0 -4 0
can	0 0 5 0 0
co	4 0 5 9 0
com	4 1 25 0 0
da	-6 -3 0 0 0
dan	0 -6 -7 0 0
dar	0 0 3 0 0
de	0 0 -1 -3 0
deh	0 0 0 0 5
din	-3 0 -2 0 2
dot	3 12 8 13 3
du	-3 -6 -3 0 -2
e	0 0 0 0 -2
ecî	0 0 -3 0 0
eft	3 0 0 0 0
eha	0 0 8 3 0
ehê	0 2 0 0 0
ekî	-9 -4 -1 -8 0
em	0 0 0 -4 0
ema	0 2 0 0 0
emê	0 0 9 0 0
emî	0 0 11 0 0
eng	5 0 0 0 0
eqe	0 0 7 0 0
ere	0 0 0 -4 -2
erê	0 0 -2 0 0
erî	0 0 0 0 4
et	0 0 8 0 0
eta	0 0 -2 -4 0
ets	0 0 4 0 5
eve	0 -3 0 -2 0
evê	0 -2 0 0 0
ew	3 0 0 0 4
eya	1 0 0 3 4
eye	0 0 0 0 -5
eyê	-5 0 -7 -1 -5
ez	0 -9 -11 0 -1
eça	0 4 0 0 0
fon	8 4 0 0 0
ftê	0 0 0 -5 0
gan	4 0 0 0 0
gef	0 3 0 0 0
ger	0 -4 0 -1 0
got	0 2 -6 -4 -6
hat	8 11 4 1 0
her	0 0 0 0 -1
ibe	2 -3 0 0 0
ica	0 0 0 1 0
ice	-4 -10 -4 0 0
ide	0 -2 0 0 0
ijî	1 0 0 0 0
ike	-2 -8 -4 0 0
ikê	0 0 -1 0 0
im	0 5 0 0 0
ina	4 0 0 0 0
ins	0 0 0 4 0
inê	0 -8 -5 -2 0
irî	0 -3 0 0 0
iya	-2 4 -10 0 0
iye	0 0 -2 0 0
iyê	13 0 0 0 0
ji	-3 -5 0 -10 -10
jim	-2 -4 0 0 0
jor	0 11 25 0 0
jê	0 0 0 0 1
jî	-1 0 0 0 0
k	9 0 5 8 4
kan	0 0 -9 0 0
kar	3 0 -2 0 0
kem	0 5 0 0 0
kes	0 0 -8 -2 -1
kim	-1 -8 -3 0 0
kin	0 0 -3 6 0
kir	-6 -14 -11 0 -6
krd	0 5 0 0 0
lal	0 0 9 0 0
lat	12 0 24 0 11
lek	0 0 0 0 4
li	0 8 15 1 -5
lê	-5 0 0 0 0
lêt	0 -1 0 0 0
mal	0 0 -4 0 0
me	1 0 8 2 0
meh	0 -3 0 3 0
mek	2 0 0 0 0
min	-12 -14 4 3 0
nan	0 -1 -2 0 0
nar	0 0 0 -4 0
ncî	0 0 3 0 0
nim	-6 0 -3 -3 0
nin	6 0 -7 0 -6
oma	0 0 0 0 4
ome	0 -4 -10 -4 0
ona	0 3 0 0 0
org	5 4 9 0 0
ort	0 0 0 -2 0
orê	0 0 -4 0 0
orî	0 0 0 -3 -6
oza	0 0 15 9 6
ozê	5 0 0 0 0
par	0 -5 -3 0 -2
ple	1 19 14 18 22
pîs	0 0 0 0 5
qte	8 9 0 7 8
ran	-5 0 0 0 0
rdê	0 -6 13 0 0
re	0 0 0 5 0
rim	0 0 0 -2 0
rin	12 1 6 0 0
rok	0 3 0 -1 0
rsa	0 0 -3 0 0
rta	0 4 -3 0 0
rtî	0 0 -1 0 0
rve	0 0 0 0 3
sal	0 4 0 0 -1
sar	0 0 -2 0 0
ser	16 18 13 -5 0
sim	0 3 0 0 0
sin	0 0 1 0 0
st	0 0 6 0 0
sta	0 0 -3 0 0
ste	0 0 0 7 0
stî	0 0 -2 0 0
sya	1 0 0 0 0
sê	0 -3 -1 -9 0
sî	0 0 3 4 0
sûc	-4 0 0 0 0
t	0 0 12 8 3
tal	3 0 0 0 0
tan	1 2 0 8 11
te	0 -2 -4 -8 -7
tif	-2 0 -4 0 0
tim	0 3 0 0 0
tin	-6 -4 -10 1 -9
tor	2 0 0 0 0
uk	0 5 9 0 0
ule	0 0 9 0 5
und	-3 -6 0 0 0
une	0 0 0 0 -3
urd	9 4 9 0 0
urn	5 0 0 0 0
van	0 0 6 0 -3
vir	3 0 0 0 0
wan	0 0 0 4 1
waz	0 0 8 0 0
wek	0 0 0 -2 -2
weş	0 6 0 0 0
wê	0 -3 0 0 0
wî	0 -10 0 3 3
xwe	-9 -12 -4 -6 -6
yan	0 0 -1 -4 0
ye	0 0 3 0 0
yek	5 13 8 7 0
yem	0 9 0 8 0
zad	0 0 5 0 0
zan	0 -3 0 0 0
zar	0 -4 -7 0 0
zil	8 6 1 0 0
zû	5 0 0 0 0
çar	0 0 1 0 0
çik	0 0 -5 0 -2
çil	0 0 1 0 0
çûk	0 -2 0 0 0
çûm	2 0 0 0 0
ê	0 0 -2 -11 -13
êja	0 0 16 16 15
êje	-7 0 0 0 0
êne	0 0 4 0 0
êrê	11 0 0 0 0
êyê	0 4 0 0 0
îne	0 0 -8 -4 -7
îre	0 0 -5 0 -2
îsa	0 0 -1 4 0
îst	0 0 4 9 0
û	10 10 24 2 4
ûkê	4 0 0 0 0
ûsê	0 0 -1 0 0
şeş	3 0 0 0 0
ştê	0 0 -2 0 0
[lasts pa-arab]
19	19 11 0 0 5
30	7 0 0 0 0
56	10 0 0 0 0
a	0 0 3 0 0
aba	0 0 0 0 1
ac	0 0 0 5 0
ads	0 4 0 0 0
agh	0 0 0 7 0
ash	-4 0 0 0 0
at	0 0 1 2 4
c	0 0 1 0 0
com	7 9 20 0 0
des	0 0 1 0 0
dgm	0 1 0 0 0
dot	1 2 4 10 0
ery	1 0 0 0 0
g	0 2 0 0 0
hni	0 0 1 0 0
ift	1 0 0 0 0
ind	2 0 0 0 0
lal	0 0 0 1 0
m	0 0 0 1 2
mam	0 0 0 -5 0
me	14 8 8 2 0
nce	0 0 0 0 3
ndi	0 0 0 1 0
ock	2 0 -5 0 0
ode	0 19 14 0 0
ook	0 0 0 0 1
ord	0 0 0 1 0
ort	0 0 12 13 0
oss	0 0 7 0 0
ost	0 0 0 0 6
ple	7 14 18 19 21
r	0 0 0 0 3
rls	0 0 1 0 0
rst	1 3 0 0 0
rum	0 0 13 10 0
t	0 14 8 8 2
tps	0 0 14 1 3
uk	1 1 12 0 0
ult	0 0 0 0 2
utt	0 0 0 3 0
vir	0 0 2 0 0
x	0 2 0 0 0
ا	0 0 -1 -4 0
ابا	0 0 0 -6 0
ابي	0 0 2 0 0
اته	0 0 -1 -5 0
اتي	9 8 9 -5 -1
اجي	0 0 0 0 3
احب	0 0 10 0 0
اخل	3 0 0 0 0
ار	0 15 10 0 0
ارز	0 4 3 0 0
ارش	0 0 -5 0 0
ارك	0 0 3 0 0
اره	0 0 0 2 0
اري	-10 -19 -19 1 0
ارڈ	0 8 10 8 0
اسي	-1 -3 -6 11 -8
اصل	0 6 0 0 9
اك	4 -9 -3 0 3
اكا	0 0 0 0 1
اكي	0 0 -2 0 0
الا	0 0 0 22 0
الت	0 0 -1 0 0
الك	2 0 0 -9 4
الم	0 0 5 0 0
الي	25 27 33 7 15
امي	0 0 0 4 1
انا	0 0 0 0 5
انت	0 0 4 0 0
انو	0 0 1 0 0
اني	0 0 19 0 -1
انگ	0 0 4 0 0
اهر	0 0 0 0 -5
اهو	1 0 0 0 10
اهي	0 0 1 0 0
اور	0 1 0 0 0
اوس	0 0 0 4 0
اون	0 0 15 0 0
اوه	12 -2 -9 3 0
اوٹ	0 0 0 0 7
اي	4 6 -28 3 7
ايا	4 0 -4 -2 3
ايس	0 0 11 5 0
ايف	2 1 9 0 0
ايل	0 13 20 2 5
اين	0 0 4 0 0
ايه	0 1 0 -3 -3
ايي	13 0 12 4 13
ايٹ	11 12 13 17 18
ايپ	-1 0 0 0 0
ايچ	7 0 6 0 0
اٹه	0 0 0 0 3
اپا	0 0 10 0 0
اپڑ	0 0 0 0 1
اڈي	0 2 -2 -7 0
اڑي	0 0 -8 -4 -7
اگي	0 0 0 -2 0
اں	-1 -16 -12 9 10
بال	-2 0 0 -5 0
بلڈ	0 0 -5 -3 0
بند	-10 -3 -1 0 0
بهن	0 0 0 0 6
بهه	0 0 0 0 3
بي	-1 -11 -6 -11 0
بيز	0 0 4 0 0
بيل	4 0 0 0 0
بگ	0 0 4 4 0
تال	0 0 -5 0 -2
تاں	0 -7 -3 0 0
ترا	0 0 0 8 0
ترم	0 0 0 -5 0
تري	0 -4 0 0 0
تك	-1 -1 0 0 0
تن	0 13 -10 0 0
تهي	0 0 -5 3 3
توں	3 22 12 0 0
تي	2 12 -9 0 -5
تيں	2 0 0 -3 0
جا	9 0 0 -1 4
جان	0 0 -10 0 0
جاه	0 0 7 0 0
جاں	0 0 10 0 0
جم	0 0 2 0 0
جون	0 1 0 0 0
جي	-2 0 27 12 10
جيك	0 0 5 0 0
حبه	0 1 0 0 0
خصم	0 0 0 3 0
دا	19 10 0 0 8
دار	8 0 9 0 -3
دان	0 0 2 0 0
دتا	-7 -8 -6 0 0
دتي	-2 -4 0 0 1
دس	0 0 0 1 0
دعا	0 0 -6 -4 0
دكه	0 0 0 10 0
دل	0 0 -1 0 0
دمي	0 0 0 0 1
دن	0 -2 0 1 -1
دني	0 0 3 0 0
دها	0 0 1 0 0
دهي	0 0 -1 0 8
دو	0 0 17 14 1
دي	19 11 24 0 1
رات	0 -3 -1 0 0
راغ	0 0 7 6 0
راں	0 -1 2 0 1
رب	0 0 0 0 -2
رت	0 -2 0 0 0
رتو	0 0 -1 0 0
رجو	0 0 5 0 0
ردا	-6 -12 -5 -3 -10
ردي	-4 -7 -7 0 0
رلز	0 0 0 6 0
رنا	0 0 0 0 2
رنر	0 -1 0 0 0
رني	0 -3 0 0 0
رهن	0 0 0 0 6
رهي	-7 -10 -2 -5 -2
رو	0 -2 -7 -2 0
روز	0 5 0 0 -6
روم	4 0 0 0 0
روڈ	5 9 8 3 7
ريا	-1 -1 11 6 18
ريخ	-8 0 -10 0 0
ريٹ	5 3 2 3 3
رٹس	12 5 7 3 0
رٹن	0 0 3 0 0
زاب	0 0 -5 0 0
زيڈ	11 0 0 5 13
سال	2 21 -8 -4 5
ساه	0 0 -2 0 0
ساں	1 -2 -8 0 0
سب	0 1 0 0 0
ست	-1 0 0 2 -1
ستي	0 0 -6 0 0
سج	0 -2 0 0 0
سر	0 0 -4 0 0
سرا	0 3 0 0 0
سس	0 0 0 -2 0
سن	0 -5 -3 0 -5
سنك	0 0 6 0 0
سوا	0 0 11 8 0
سور	0 0 -4 0 0
سول	0 0 5 0 0
سوچ	0 0 6 0 0
سي	0 9 15 -9 6
سيا	7 -4 -2 0 0
سيم	0 0 6 0 0
سيں	0 0 0 12 1
سٹ	-4 -3 -6 0 0
سٹي	0 0 2 0 0
سچا	0 0 15 3 0
سڈا	0 0 1 0 0
شان	0 0 11 0 0
شاپ	11 6 3 0 0
شيد	0 1 0 0 0
شير	0 0 3 0 0
عمر	0 0 0 11 0
عيد	0 4 0 0 0
غرب	0 0 0 -4 0
فتي	0 -3 0 0 0
فرح	0 0 4 0 0
فقت	0 1 0 0 0
فون	-2 -4 -2 0 -10
فير	0 0 0 11 10
كال	0 -1 0 0 0
كام	7 15 17 0 0
كان	1 7 2 3 4
كاں	0 3 -2 0 0
كتا	4 0 -2 0 0
كتي	0 0 -3 0 0
كدا	0 0 0 -1 0
كدي	-2 2 0 11 0
كر	-12 -11 0 0 -1
كرو	0 -3 -8 0 0
كري	0 6 9 0 0
كسي	-4 0 -6 -2 0
كل	0 3 0 -8 -5
كلي	0 0 -8 0 0
كم	0 0 0 -7 -10
كه	-6 -1 -2 -4 0
كها	0 -1 -1 0 0
كهه	2 0 0 0 0
كهو	0 0 0 2 0
كهي	0 0 -9 0 0
كول	0 2 0 -1 -4
كي	-19 -3 5 0 -3
كيا	0 0 -10 0 0
كيش	0 0 0 0 3
كٹ	0 -1 0 0 0
كٹر	0 0 0 1 0
كڈه	0 0 -1 -2 -1
كڑي	0 0 0 0 6
لال	0 0 1 2 0
لام	0 0 0 6 0
لاه	0 -2 0 0 0
لاو	0 0 6 0 0
لاں	-7 2 -9 -7 1
لسن	0 0 4 0 0
لك	0 3 0 8 0
لكه	0 -1 -13 -2 0
لله	0 0 4 5 0
لهي	0 0 4 0 0
لو	3 -4 0 0 0
لوي	0 0 0 0 5
لوں	1 1 0 11 5
لي	-7 5 0 1 1
ليا	0 -6 -6 1 0
ليم	0 0 12 0 0
ليو	0 4 0 0 0
ليي	-4 -2 -2 -1 8
ليٹ	0 0 6 5 1
لڈز	0 0 2 0 0
لگا	1 -4 0 6 0
لگي	-4 -7 0 0 0
مار	0 -7 -2 0 0
مام	0 0 0 0 1
ماں	5 0 0 0 -7
مبر	-6 3 0 8 0
مر	0 1 0 0 0
مري	5 0 0 0 -4
مكا	-1 0 0 0 7
مكي	0 0 -5 0 0
ملك	0 0 0 3 0
ملي	-8 0 0 0 0
منه	0 0 0 0 -2
منٹ	21 14 15 11 0
مهر	0 0 1 0 0
موڑ	4 -2 0 0 0
مي	0 0 17 5 0
ميل	0 4 0 19 15
مين	0 4 0 0 0
ميں	-11 -9 -10 4 0
نا	0 8 6 0 0
ناب	0 0 0 6 0
نال	13 3 1 -2 -7
ناں	5 9 -8 18 10
نجر	4 0 -8 6 0
نجي	0 0 -5 0 0
ندا	-10 0 -20 -5 -5
ندر	0 0 -1 0 0
نده	1 0 -6 -2 0
ندي	-5 1 -29 -15 -1
نزل	0 0 -4 0 4
نك	0 0 -4 0 0
نكا	0 0 0 0 4
نكر	7 0 0 0 0
نكي	0 -2 0 0 0
نه	0 0 0 -2 -1
نهه	0 0 -6 -8 -3
نو	0 0 -6 -2 0
نوه	0 0 0 2 0
نوں	-6 0 0 3 0
ني	1 7 -6 -8 -7
نيا	0 0 1 0 0
نيل	0 0 -2 -1 0
نيپ	0 0 0 2 0
نيں	3 -8 -9 1 0
نڈا	0 0 -2 1 0
نڈن	0 0 0 6 0
نڈي	-3 5 -4 1 6
نگل	0 0 0 0 2
نگه	-2 0 0 0 0
نگي	-1 0 0 0 0
هاں	0 8 -2 -6 -3
هتر	0 0 -1 0 0
هدا	10 -2 -14 -12 -11
هدي	8 -3 -24 -13 3
هر	0 0 0 -6 -9
هرا	3 10 7 8 -1
هري	0 0 -4 0 0
هكي	0 1 0 0 0
هلي	-9 -6 0 -2 0
هن	-4 0 -2 -5 0
هني	2 6 -7 -2 0
هو	-5 -3 0 0 2
هوش	0 -4 -1 0 0
هوك	0 0 1 0 0
هوم	0 1 14 0 0
هوں	0 3 -1 0 8
هيا	1 -4 -7 -8 -11
هيد	0 0 4 0 0
هير	-2 0 0 0 0
هين	0 0 0 0 -2
هيڈ	0 0 -10 0 0
هيں	0 -2 0 0 0
هٹي	0 0 0 -2 0
هڈن	6 7 0 0 0
هڑي	0 0 -5 3 0
وار	0 0 -4 -1 0
واه	0 16 0 0 0
واں	-3 -7 -14 -5 0
وبي	0 0 3 0 0
وتي	-4 5 0 0 0
وجا	0 0 0 0 -5
وجي	7 3 -7 0 0
ودي	6 0 0 0 0
ورا	0 0 0 0 3
وري	0 0 0 -3 0
ورٹ	0 0 -7 -9 -12
ورڈ	0 0 19 0 0
وسي	0 0 -3 0 0
وشت	-3 0 0 0 0
وكي	0 0 13 0 9
وني	0 0 6 6 0
وهي	0 0 0 0 -2
وي	4 -6 -17 -17 -14
ويا	0 -1 0 0 0
ويو	0 0 1 0 0
ويي	-2 -1 0 -2 0
ويں	0 0 0 -6 0
وٹا	0 0 12 0 0
وٹل	0 -2 -5 0 6
وٹي	0 0 -8 0 -1
وپي	-2 0 0 0 0
وچ	5 14 -12 -15 -1
وڈا	0 0 0 6 0
وڈه	0 0 -2 0 -6
وڑي	0 0 -1 0 0
يار	0 0 7 2 0
ياں	-4 2 -15 -9 0
يتا	0 0 0 0 9
يجي	-2 -7 -6 -6 0
يرا	-2 -8 -10 0 5
يره	0 0 5 0 0
يري	5 5 0 -3 5
يزا	0 0 1 0 1
يسي	6 0 1 0 0
يسٹ	0 0 3 2 0
يشي	0 0 -4 0 0
يكس	0 0 0 4 0
يكه	0 2 0 0 0
يكي	0 0 0 -2 0
يلا	2 0 0 0 1
يلم	0 0 8 0 0
يلي	0 -7 -11 -1 0
يمه	0 0 8 0 0
ينا	0 0 7 0 0
ينك	0 0 0 6 2
ينه	0 0 9 7 2
يني	0 -2 0 0 0
ينڈ	0 13 8 2 0
يهو	3 0 0 0 0
يور	0 0 0 6 0
يوں	-2 0 0 0 0
يير	0 0 0 4 0
ييو	0 0 4 0 0
ييں	-4 -13 -4 -4 0
يٹه	0 0 0 0 -5
يٹي	0 0 -3 0 0
ٹدا	0 -2 -2 0 4
ٹري	0 5 -7 0 2
ٹكن	3 0 0 0 0
ٹها	2 0 0 0 0
ٹهي	0 -1 0 0 0
ٹور	0 1 3 0 0
ٹوك	0 0 2 0 0
ٹي	0 6 12 13 0
ٹيا	0 -2 0 -2 -4
ٹٹ	0 -2 0 0 0
پاڑ	0 0 -1 0 0
پتر	0 0 0 15 10
پر	-2 0 0 -7 0
پل	0 0 21 20 16
پلس	0 0 0 -3 -2
پنا	0 4 0 0 0
پنج	0 23 15 11 14
پني	0 0 -4 -2 0
پنڈ	0 0 -2 9 8
پي	4 0 0 0 0
پيا	-5 0 -3 0 0
پيو	0 0 -2 -6 4
پيي	0 -1 -4 0 0
پيڑ	-2 0 0 0 0
پٹن	0 0 7 0 0
پٹي	0 0 -5 0 0
چ	0 0 0 -4 0
چار	0 0 -9 3 -2
چدا	5 0 0 0 0
چنگ	3 0 0 0 0
چه	0 0 7 0 0
چهي	13 18 16 12 11
چهڈ	0 0 0 0 6
چود	0 0 0 6 0
چوں	0 -3 0 0 0
چٹا	0 0 17 0 0
چپ	0 -2 -4 0 0
چپس	16 9 10 6 0
ڈاٹ	18 30 30 37 12
ڈدي	-2 0 0 0 0
ڈر	0 0 -5 0 0
ڈك	-3 0 0 0 0
ڈمي	3 0 0 0 0
ڈهي	0 -7 -3 0 -6
ڈي	0 14 9 7 0
ڈيو	0 0 0 8 0
ڑهي	2 0 -1 -6 0
گا	-10 0 -2 0 0
گدا	0 -1 0 0 1
گرم	0 0 -4 0 0
گست	0 3 0 0 0
گل	0 -2 -4 0 -10
گلي	0 0 -3 -5 4
گهر	0 -3 -11 8 11
گي	-1 -1 0 0 -1
گيا	0 3 0 11 0
گيي	-2 -10 0 0 0
گيٹ	0 -2 -10 0 0
گٹي	0 0 -1 0 0
گڈي	0 -1 21 2 0
[lasts pa-guru]
22	6 0 0 0 0
51	6 0 0 0 0
6	9 0 0 0 0
88	9 0 0 0 0
ac	0 0 0 4 0
ads	0 9 7 0 0
ail	0 0 0 0 6
at	0 0 4 3 4
box	0 0 0 4 5
co	3 2 3 9 12
com	0 0 9 0 0
dot	11 13 21 25 11
een	0 0 0 2 0
ex	1 0 0 0 0
ily	0 0 0 3 2
lad	0 0 5 0 0
me	0 11 9 1 0
ner	3 0 0 0 0
net	0 0 4 0 0
pb	4 0 0 0 0
ple	14 19 20 17 19
ram	3 4 0 0 0
rum	0 0 9 7 0
s	0 0 6 0 0
t	0 0 11 9 1
ter	0 5 0 0 0
uk	14 13 22 0 0
ਂਪਲ	7 4 0 0 0
ਅਤੇ	0 0 0 6 6
ਅਮਨ	0 0 6 0 0
ਅਰਨ	0 0 4 0 0
ਅਸਹ	0 0 -1 15 0
ਅਸੀ	0 0 0 2 0
ਆ	7 -3 -17 0 0
ਆਇਆ	2 0 0 0 0
ਆਈ	2 0 0 5 0
ਆਏ	-7 -1 -8 0 3
ਆਢੀ	0 0 0 3 0
ਆਰ	0 0 6 0 0
ਆਰਾ	0 0 15 0 0
ਆਲਾ	0 -3 0 2 -5
ਆਲੀ	0 -2 0 1 0
ਆਲੇ	0 0 -5 -3 0
ਇਕ	-11 -4 -4 -7 -5
ਇਰਾ	3 0 0 0 0
ਈਕਲ	0 0 2 0 0
ਈਟਸ	0 4 0 0 0
ਈਪੀ	0 0 0 0 4
ਈਲਾ	-4 0 0 0 0
ਈਵਰ	0 0 0 6 1
ਉਤੇ	0 0 0 -2 0
ਉਦਾ	13 0 -4 0 2
ਉਦੀ	-2 -3 0 0 0
ਉਦੇ	0 0 -8 0 0
ਉਨਾ	0 0 0 0 6
ਉਸ	0 0 0 0 6
ਉਹ	0 0 -1 11 10
ਏ	0 0 0 2 0
ਐ	0 0 -2 -1 0
ਐਕਸ	0 0 0 7 0
ਐਟ	11 14 15 18 22
ਐਮ	0 0 0 2 0
ਐਸ	0 0 0 0 2
ਓਹ	0 0 0 6 0
ਕਟ	0 -1 0 0 0
ਕਢ	-1 0 0 0 0
ਕਤੀ	10 0 0 0 0
ਕਦਾ	0 0 0 -2 0
ਕਦੀ	0 0 0 6 1
ਕਨਲ	0 0 11 0 0
ਕਰ	-6 -4 0 0 0
ਕਰਨ	0 0 -3 0 0
ਕਰਾ	0 0 -1 0 0
ਕਰੋ	0 0 -1 0 0
ਕਲ	0 0 0 0 -6
ਕਸੀ	14 13 5 0 0
ਕਹਮ	0 0 5 0 0
ਕਹਿ	0 -3 0 0 0
ਕਾਨ	6 15 4 0 4
ਕਿ	0 0 0 4 0
ਕਿਆ	9 0 -1 4 0
ਕੀ	0 0 0 -5 0
ਕੀਆ	2 0 0 0 0
ਕੁਝ	0 5 0 0 0
ਕੂਲ	0 0 11 0 -1
ਕੇ	-12 -14 -5 -7 0
ਕੇਸ	3 0 0 0 0
ਕੈਦ	4 0 0 0 0
ਕੋਲ	0 20 0 0 0
ਕੌਮ	0 0 10 0 0
ਕੌਰ	0 6 14 0 0
ਕੰਮ	4 0 -4 -8 0
ਖਦਾ	-5 3 0 0 0
ਖਾ	0 0 -3 0 0
ਖਾਨ	0 0 13 0 0
ਖਾਹ	-3 0 0 0 0
ਖਿਆ	3 -2 0 0 0
ਖਿਓ	1 0 0 0 0
ਖੋਹ	0 0 -3 0 0
ਗਈ	0 -1 0 0 0
ਗਏ	-10 -10 -5 -2 0
ਗਡੀ	0 0 0 0 14
ਗਲ	8 -1 -1 0 0
ਗਲਾ	0 -1 0 0 0
ਗਿਆ	-9 -7 0 -2 4
ਗੀਆ	-3 0 -1 0 0
ਗੁਰ	0 0 1 0 0
ਗੁਲ	0 0 0 6 0
ਗੇਟ	0 0 -6 0 -3
ਗੋਤ	0 0 0 7 8
ਘਰ	2 -5 -8 -3 -1
ਚ	7 11 -15 -2 -9
ਚਾਰ	8 13 0 0 0
ਚੁਕ	0 0 -4 -3 -2
ਚੁਪ	0 0 -6 -2 0
ਛੇ	0 0 2 0 4
ਜਜ	0 0 -3 0 -5
ਜਨੇ	-1 -12 -7 -2 0
ਜਰਾ	0 0 -3 0 0
ਜਲੀ	0 0 -4 0 0
ਜਾ	0 7 0 0 0
ਜਾਕ	0 0 0 0 5
ਜਾਰ	1 0 0 0 0
ਜਿਲ	0 0 0 0 6
ਜਿਸ	0 0 0 0 1
ਜੀ	-8 -2 -2 0 5
ਜੀਤ	0 0 18 0 0
ਜੂਨ	-1 0 -3 0 1
ਜੈਡ	0 0 8 0 0
ਟਦਾ	-2 0 0 0 0
ਟਲੀ	0 0 0 0 2
ਟਿਆ	0 0 -6 0 -2
ਟੀਆ	0 0 -3 0 0
ਟੋਆ	10 0 0 1 1
ਟੋਰ	0 0 4 0 0
ਡਰ	1 0 0 0 0
ਡਰਜ	0 3 0 0 0
ਡਾਟ	8 9 11 12 5
ਡਾਲ	0 0 7 0 0
ਡੀ	0 6 0 0 0
ਡੀਆ	0 0 12 0 0
ਡੀਓ	6 0 -1 0 0
ਡੈਟ	7 0 0 0 0
ਡੌਟ	2 13 11 26 0
ਢਦੇ	0 0 0 0 2
ਤਕ	1 7 0 0 0
ਤਰਨ	0 0 6 3 0
ਤਾ	0 -14 -4 -8 -10
ਤਾਲ	-5 0 0 0 0
ਤਿਨ	0 0 -9 -7 -4
ਤੀ	-6 0 0 0 0
ਤੇ	0 7 -3 -7 -2
ਤੇਲ	0 0 0 -1 0
ਤੋ	-6 14 0 2 -5
ਥਾਲ	0 0 10 0 0
ਦਸ	0 0 0 1 0
ਦਸਾ	0 0 -6 0 0
ਦਾ	8 -8 6 -4 0
ਦਾਜ	0 0 -3 0 0
ਦਾਰ	2 0 0 6 0
ਦਿਓ	0 0 0 3 0
ਦਿਨ	0 -1 0 3 11
ਦੀ	11 17 18 5 -3
ਦੀਆ	-3 -5 -8 -3 0
ਦੀਪ	0 0 6 0 0
ਦੇ	2 12 8 5 5
ਦੇਸ	0 0 2 0 0
ਦੋ	3 0 -10 -5 0
ਧੀ	0 0 0 -2 0
ਧੌਨ	0 0 -4 0 0
ਨਵਾ	0 0 20 13 0
ਨਸਨ	0 0 -2 0 0
ਨਹੀ	4 -13 -2 0 -5
ਨਾ	0 6 -6 3 -4
ਨਾਲ	7 6 -10 -2 -13
ਨਿਆ	0 0 -6 0 0
ਨਿਤ	0 0 0 -1 0
ਨੀ	6 -7 0 -8 7
ਨੀਆ	0 0 7 0 0
ਨੀਦ	0 0 -5 0 0
ਨੂ	0 -3 -12 -18 -5
ਨੇ	1 8 -4 -2 4
ਨੋਆ	0 0 2 0 0
ਨੌ	0 0 7 0 0
ਪਏ	0 -4 0 -2 0
ਪਗ	0 0 -3 0 0
ਪਟਨ	0 0 4 0 0
ਪਤਾ	-4 0 0 0 0
ਪਤੀ	4 15 15 3 0
ਪਰ	-4 0 0 -4 0
ਪਰਮ	0 0 4 0 0
ਪਾ	0 -6 0 0 0
ਪਿਓ	0 0 0 4 5
ਪਿਡ	-2 0 -5 7 0
ਪੀ	10 0 0 0 0
ਪੁਤ	0 0 0 5 0
ਪੈ	-2 -1 0 0 0
ਪੈਰ	0 0 -2 0 0
ਪੰਜ	0 0 -4 -4 0
ਫਤੇ	0 -5 -2 0 -5
ਫਿਰ	0 0 0 5 0
ਫਿਸ	0 0 0 0 2
ਫੋਨ	0 0 -7 0 0
ਬਕਾ	0 0 0 -1 0
ਬਚੇ	0 0 0 -13 -4
ਬਸ	7 0 0 0 0
ਬਾਨ	0 0 -1 0 0
ਬਾਹ	0 0 0 -2 0
ਬੀ	3 0 21 11 11
ਬੀਰ	0 0 7 0 0
ਬੁਕ	0 0 -1 0 0
ਬੇਨ	0 0 6 0 0
ਬੇਸ	14 8 3 0 0
ਬੌਸ	-1 -3 18 0 0
ਬੰਦ	0 -6 -3 0 0
ਭਰਾ	-1 0 0 2 0
ਭੇਜ	-2 0 0 0 0
ਭੈਨ	0 0 0 6 0
ਮਕੀ	-7 0 0 0 5
ਮਖਨ	0 0 7 0 0
ਮਘਰ	0 0 8 0 0
ਮਨੇ	0 11 11 13 4
ਮਰਾ	0 0 9 0 0
ਮਰੇ	0 -3 0 0 3
ਮਾ	1 0 0 0 6
ਮਾਨ	0 1 7 0 0
ਮਾਰ	0 -3 -6 -4 0
ਮਾਲ	0 0 4 4 0
ਮਿਟ	1 11 18 0 0
ਮੁਖ	0 0 9 0 0
ਮੂਹ	0 0 -1 0 -1
ਮੇਲ	0 2 0 15 24
ਮੈ	0 -1 -2 4 6
ਮੋੜ	3 0 0 0 0
ਯਾਰ	0 0 0 3 0
ਰਕੇ	9 0 0 0 0
ਰਜੀ	0 0 0 5 10
ਰਡਨ	0 0 7 0 0
ਰਤੀ	0 0 2 0 0
ਰਦਾ	0 -1 -13 3 2
ਰਦੀ	0 -5 -10 2 0
ਰਦੇ	-7 -5 -4 0 0
ਰਨਰ	0 0 0 5 0
ਰਬਰ	0 0 2 0 0
ਰਮਨ	0 0 9 0 0
ਰਮੀ	0 0 0 3 0
ਰਾਜ	0 0 2 0 0
ਰਾਤ	0 0 -9 4 0
ਰਾੜ	0 0 8 0 0
ਰਿਆ	-1 0 -2 0 9
ਰਿਜ	0 0 0 3 0
ਰੀਆ	0 8 0 -7 0
ਰੀਕ	-11 -3 -8 0 0
ਰੀਟ	0 0 3 3 8
ਰੀਤ	0 0 12 0 0
ਰੂਪ	0 0 8 0 0
ਰੇਟ	0 0 3 0 0
ਰੋ	0 0 -1 0 0
ਰੋਜ	0 0 3 -2 0
ਰੋਡ	2 7 10 0 6
ਲਈ	0 -4 0 0 -2
ਲਏ	-2 0 0 0 -2
ਲਖ	0 -5 -9 0 0
ਲਗ	0 -1 0 0 -6
ਲਗਾ	0 0 0 4 0
ਲਗੀ	0 -4 0 3 0
ਲਗੇ	-1 0 0 0 0
ਲਤ	0 0 -1 0 0
ਲਤਾ	0 0 -6 -1 0
ਲਦਾ	0 0 0 1 0
ਲਸਾ	0 0 0 4 0
ਲਾਈ	0 -4 0 0 0
ਲਾਹ	0 -2 -1 0 0
ਲਿਆ	-4 -8 -3 -7 0
ਲਿਗ	0 0 7 0 0
ਲੀਦ	0 0 1 0 0
ਲੀਨ	0 0 9 0 0
ਲੈਟ	0 0 29 3 2
ਲੋਕ	0 0 0 0 5
ਲੋਟ	0 0 6 0 0
ਲੱਸ	0 6 7 0 0
ਵਖੀ	0 0 0 0 -1
ਵਜ	0 0 0 0 6
ਵਜੇ	0 18 0 0 0
ਵਤੀ	0 0 -1 0 0
ਵਰੀ	7 0 0 0 0
ਵਰੂ	0 0 5 0 0
ਵਾ	0 0 0 5 4
ਵਾਕ	0 0 0 -3 -2
ਵਾਦ	0 12 16 0 0
ਵਾਰ	-6 -3 0 -11 0
ਵਾਹ	0 6 0 0 0
ਵਿਚ	4 5 -9 -7 -4
ਵੀ	0 -1 -7 -11 -3
ਵੀਰ	0 0 2 0 0
ਵੀਲ	6 0 0 0 0
ਵੇਨ	0 0 2 0 0
ਵੇਰ	0 0 1 0 0
ਵੈਨ	0 0 -3 0 0
ਵੰਤ	0 0 3 0 0
ਸਕਟ	0 0 16 0 0
ਸਕੋ	0 0 4 0 0
ਸਟ	0 0 0 0 3
ਸਟਨ	0 0 8 0 0
ਸਟਰ	0 0 0 4 0
ਸਠ	0 0 -5 0 0
ਸਤ	0 11 7 0 0
ਸਦੇ	0 5 0 0 0
ਸਬਰ	0 0 -2 0 0
ਸਭ	2 0 0 -1 -3
ਸਮੇ	0 0 0 5 2
ਸਰਮ	0 0 -3 0 0
ਸਰੀ	2 1 0 0 0
ਸਲੋ	0 0 1 0 0
ਸਸ	0 0 0 -2 -2
ਸਾਤ	0 0 15 0 0
ਸਾਬ	0 4 -5 0 0
ਸਾਮ	6 0 0 0 0
ਸਾਲ	0 27 0 0 0
ਸਾਹ	0 0 -10 0 0
ਸਿਆ	10 0 0 0 0
ਸਿਗ	0 0 0 5 0
ਸਿਘ	0 3 6 0 0
ਸੀ	0 5 -6 -5 -6
ਸੀਆ	0 0 0 3 3
ਸੀਨ	3 0 0 0 0
ਸੀਬ	0 0 0 2 0
ਸੂਰ	0 0 -4 0 0
ਸੇਮ	0 0 4 0 0
ਸੇਲ	0 0 1 0 0
ਸੈਨ	0 4 4 0 0
ਹਡੀ	0 3 0 0 0
ਹਥ	-2 0 -5 -4 -6
ਹਥਾ	0 0 -2 0 0
ਹਦਾ	8 0 0 -2 15
ਹਦੀ	0 2 0 0 8
ਹਦੇ	0 3 1 1 0
ਹਨ	4 0 0 0 0
ਹਨਾ	0 0 -1 0 0
ਹਨੀ	0 0 2 1 0
ਹਨੂ	-1 0 0 3 0
ਹਰ	-1 0 0 0 0
ਹਰੀ	0 0 15 16 0
ਹਾ	0 1 -9 0 11
ਹਾਲ	0 0 7 0 0
ਹਿਰ	0 0 11 7 10
ਹਿਲ	0 -2 -1 0 0
ਹਿੜ	0 0 -2 -1 0
ਹੁਤ	0 1 0 -3 0
ਹੁਨ	0 0 0 -9 -1
ਹੂਸ	6 0 0 0 0
ਹੇਜ	0 0 5 0 0
ਹੈ	6 7 0 0 -1
ਹੈਡ	0 0 0 0 2
ਹੋ	-1 0 0 0 0
ਹੋਈ	-3 -3 0 0 0
ਹੋਨ	0 4 0 0 0
ਹੜੀ	0 0 0 1 0
ਾਅਦ	0 0 0 0 11
ਾਇਆ	7 -3 -9 0 -2
ਾਇਰ	0 0 7 0 0
ਾਈਟ	0 0 0 9 0
ਾਈਨ	0 0 1 0 0
ਾਉਨ	0 0 -1 0 0
ਾਕਰ	0 0 6 0 0
ਾਕੀ	0 0 -5 -3 0
ਾਕੂ	0 0 -2 0 0
ਾਗੇ	2 -7 -8 -2 0
ਾਡਾ	0 0 0 9 0
ਾਡੀ	-2 0 0 0 0
ਾਡੇ	0 0 -8 -11 2
ਾਦਰ	0 0 -2 0 0
ਾਦੀ	0 4 -4 0 0
ਾਦੇ	0 0 0 -1 -1
ਾਨਾ	0 17 14 0 0
ਾਨੂ	5 0 0 0 0
ਾਨੋ	0 -1 0 0 0
ਾਪਸ	0 9 0 0 0
ਾਪੂ	0 0 -1 0 0
ਾਬਨ	0 0 6 0 0
ਾਬੀ	0 5 0 0 0
ਾਮਕ	0 10 0 0 0
ਾਮੀ	-2 0 0 2 0
ਾਰਚ	2 0 0 0 0
ਾਰਡ	-4 -5 0 0 0
ਾਰਨ	0 3 1 0 0
ਾਰਮ	0 0 3 0 0
ਾਰਾ	0 2 0 -8 -4
ਾਰੀ	-4 -12 -18 0 -13
ਾਰੂ	0 3 0 0 0
ਾਰੇ	-6 8 4 8 10
ਾਲਕ	0 0 0 4 0
ਾਲਾ	-7 13 -5 0 -9
ਾਲੀ	15 23 14 10 15
ਾਲੇ	16 13 10 16 0
ਾਹਰ	0 0 0 0 -8
ਾਹੀ	0 0 -1 0 0
ਾੜੀ	10 2 -1 0 0
ਿਆਈ	4 0 0 0 0
ਿਆਲ	0 0 0 1 0
ਿਆਹ	2 0 0 0 0
ਿਕਟ	0 0 0 0 5
ਿਕਲ	1 0 0 0 0
ਿਕੀ	0 0 9 0 0
ਿਖੇ	0 3 0 0 0
ਿਚੀ	0 0 0 0 -2
ਿਛਾ	0 0 0 0 5
ਿਛੇ	4 0 0 0 3
ਿਜਾ	0 4 0 0 1
ਿਟੀ	0 0 17 1 0
ਿਠਾ	-1 0 9 9 0
ਿਤਾ	0 -5 0 0 0
ਿਤੀ	0 0 0 1 0
ਿਦਾ	-1 1 -8 -8 -9
ਿਦੀ	9 4 -10 0 -5
ਿਦੇ	-13 0 -19 -10 0
ਿਨਾ	0 0 -7 0 0
ਿਨੇ	0 9 -2 0 0
ਿਫਰ	0 0 1 1 0
ਿਮਰ	0 0 3 0 0
ਿਰੀ	0 0 -4 0 0
ਿਲਾ	7 -5 0 1 0
ਿਲੀ	0 -3 -10 -2 -7
ਿਲੇ	0 0 0 0 6
ਿਸੇ	1 0 0 0 0
ਿਹਰ	0 0 1 0 0
ਿਹਾ	1 0 0 0 -1
ਿੰਗ	0 0 9 0 0
ੀਅਨ	0 0 15 0 0
ੀਅਰ	0 0 3 4 0
ੀਕਲ	0 6 0 0 0
ੀਜਾ	2 0 6 6 5
ੀਜੀ	5 0 0 0 0
ੀਜੇ	0 -1 0 0 0
ੀਨੇ	0 -8 0 0 0
ੀਪਲ	0 0 15 7 0
ੀਰੋ	0 0 3 0 0
ੀਲਾ	0 0 8 0 0
ੁਕਰ	0 0 0 0 2
ੁਟੀ	2 -5 -4 -6 -2
ੁਡਾ	5 0 -5 0 0
ੁਡੇ	-2 0 0 -11 -4
ੁਤੀ	0 -3 -1 0 0
ੁਦੇ	7 0 0 0 1
ੁਲਸ	0 0 0 0 6
ੁਸੀ	0 0 3 0 0
ੁੜੀ	-3 1 0 0 3
ੂਜਾ	0 0 0 3 6
ੂਜੀ	0 0 3 0 0
ੂਹੇ	0 0 0 0 3
ੇਅਰ	0 0 -3 0 0
ੇਟੀ	0 0 0 0 5
ੇਰਾ	-2 0 -3 5 14
ੇਰੀ	0 6 -11 -6 5
ੇਰੇ	0 10 -5 -7 -6
ੇਲੀ	0 0 0 2 0
ੇਵਾ	0 0 0 7 0
ੇਸਨ	0 0 0 10 11
ੈਕਟ	8 0 0 0 0
ੈਟਰ	6 0 0 0 0
ੈਡੀ	0 6 0 0 13
ੈਦਾ	-3 0 0 0 0
ੈਦੀ	0 0 0 -1 0
ੈਨੂ	0 10 -6 8 -6
ੈਰਨ	0 0 11 0 0
ੈਲਟ	1 0 -7 0 -3
ੈਲਾ	0 0 0 12 6
ੈਸੇ	0 0 0 0 2
ੈੱਲ	0 0 2 0 0
ੋਇਆ	1 0 0 0 0
ੋਟਲ	7 10 10 3 0
ੋਟੀ	0 0 -3 0 0
ੋਦੀ	1 0 -4 0 0
ੋਨਾ	0 0 0 0 1
ੋਫੀ	0 0 1 0 0
ੋਰਟ	0 0 -12 -12 -5
ੋਰਡ	0 0 10 0 0
ੋਰੇ	0 0 -9 0 2
ੋਲੀ	-2 0 0 0 0
ੋਵੇ	0 13 0 0 0
ੋਸਟ	0 5 5 3 0
ੋਸਤ	0 0 0 6 0
ੋੜੀ	0 0 -2 0 0
ੌਇਸ	0 3 17 0 0
ੌਦਾ	0 0 2 -2 0
ੌਲਾ	0 0 0 0 6
ੜਦੇ	0 0 -1 0 0
ੜਿਆ	0 0 3 9 10
ੰਗੀ	0 0 -4 0 0
ੰਘੀ	0 0 0 0 -2
ੰਜਰ	0 0 -5 0 0
ੰਟੇ	0 -9 -1 0 0
ੰਡੇ	0 0 -1 0 0
ੰਥੀ	0 0 0 -4 0
ੰਦਾ	5 0 0 5 0
ੰਦੇ	0 0 -2 0 -3
ੰਬਰ	0 8 0 0 0
ੰਸੀ	0 0 0 6 3
[lasts pl]
022	0 3 0 0 0
187	10 4 0 0 0
a	0 -8 0 0 -1
ach	-6 0 -6 -2 0
acu	-5 0 0 0 0
acy	0 0 2 0 0
aje	0 0 0 -5 0
aki	0 -1 0 0 -2
ala	2 0 -3 0 0
ali	0 -2 0 0 -1
ami	0 -4 -4 0 -1
amy	3 2 0 0 3
ana	0 0 -2 0 0
and	0 0 1 9 13
ano	0 -3 -3 0 0
arz	0 0 -2 0 0
ata	0 11 0 0 0
ała	0 -4 -6 0 0
ało	-2 0 0 0 0
bo	0 -2 0 0 0
caj	0 4 0 0 0
chu	0 0 -1 0 0
cia	0 0 -4 0 0
cie	-3 -2 1 0 -2
ciu	0 0 -8 0 0
cić	0 0 -1 0 0
cja	0 -2 0 0 0
cko	0 0 0 -2 0
co	0 0 0 -1 0
com	3 8 10 0 0
dał	0 -3 -4 0 0
dem	9 9 2 0 0
den	4 -1 -2 0 0
dka	0 0 0 0 1
dna	0 0 0 4 0
do	0 -7 -4 -6 -7
dwa	0 0 0 -1 0
dzi	0 4 -1 0 0
ech	0 0 -4 0 0
eci	0 0 -3 0 0
ego	3 0 10 0 0
egę	-3 0 0 0 0
elu	0 0 -1 -2 0
est	0 0 0 3 0
fon	0 0 0 0 -2
gil	0 0 0 1 3
i	-3 -9 -22 -27 -26
iał	0 0 0 0 -1
ich	0 0 0 -2 0
iec	0 0 0 -3 0
iel	0 0 0 1 0
iem	-7 0 -5 0 -5
ieć	2 0 0 0 0
ije	0 0 0 0 -5
ile	0 0 0 7 1
ili	0 0 0 -2 -7
imy	0 0 0 0 -8
ięć	0 -3 0 0 0
jak	-1 -3 0 0 0
jej	-1 0 0 0 0
juz	0 0 0 -1 0
kev	0 0 0 1 1
lat	0 13 0 0 0
ler	0 0 4 0 0
lił	0 0 0 0 -3
lni	0 0 16 11 0
lpa	0 1 1 5 7
ma	4 0 0 6 0
mam	-3 0 0 -2 0
me	0 9 4 1 0
mer	0 0 0 3 0
mi	-6 -3 6 -7 -10
mie	0 0 0 -4 0
moc	0 0 8 6 2
mój	0 0 2 0 0
na	-2 -17 -4 -9 -4
nam	3 0 0 -1 0
nas	0 -4 0 -6 -4
nia	0 -5 0 0 0
nie	1 -1 -10 -9 -9
nik	0 0 2 0 0
noc	0 -1 0 0 0
o	0 0 4 0 -2
ocy	0 0 -3 0 0
od	0 -1 0 -15 0
oje	0 0 0 0 4
oju	0 0 0 -3 0
oku	0 -4 0 0 0
old	0 0 0 -1 0
on	-2 -3 0 0 8
ona	0 0 5 0 0
one	0 0 -2 -2 0
ony	0 0 4 4 0
ook	0 0 1 0 0
org	11 11 15 0 0
osy	0 0 -1 0 0
ową	0 0 0 1 0
pię	0 0 0 0 -2
pka	20 20 22 29 6
pl	0 0 5 0 0
ple	21 16 17 18 20
po	-2 -2 -5 -6 -2
pod	0 -2 1 0 -4
raj	0 0 0 -1 0
rat	0 0 0 2 0
rał	4 0 0 0 0
rek	0 0 0 1 0
rem	0 -1 0 0 0
rze	-4 0 -1 -3 0
rzy	0 7 0 0 0
sek	0 4 0 0 0
sem	0 0 -2 -1 0
sie	0 0 -1 0 0
się	-4 -10 0 -2 0
ska	0 0 2 0 0
sku	0 0 7 0 0
son	0 0 7 0 0
szę	0 0 -1 0 0
t	0 0 9 4 1
tam	-3 0 0 0 0
tel	0 0 0 1 0
tem	0 -7 0 0 0
tki	0 0 8 0 0
to	-8 -9 0 0 -4
ton	0 0 1 0 0
too	0 0 0 0 -1
tyd	0 0 -2 0 0
tym	0 0 -4 -1 -3
u	-2 -2 0 0 0
uca	0 3 0 0 0
uje	0 0 -4 0 0
usi	-1 0 0 0 0
w	-16 -14 -6 -10 -10
wał	-1 0 0 0 0
we	0 0 0 0 -2
wp	0 0 0 0 5
wów	-3 0 0 0 0
ybę	0 0 -5 -4 0
ych	0 0 -4 0 0
yne	4 0 0 0 0
yta	-1 0 0 0 0
yła	0 0 0 0 1
yło	-4 -3 0 0 0
z	-1 0 3 -18 -14
za	0 -6 0 -10 -6
ze	6 3 0 -1 -6
zez	0 0 0 -2 0
ził	-3 0 0 0 0
zka	0 0 0 -2 -3
zył	-1 -4 0 0 0
zór	0 0 -1 0 0
zły	0 0 0 0 1
ącu	0 -3 0 0 0
ąży	-3 0 0 0 0
ęty	0 0 -1 0 0
łem	0 0 0 0 -1
łką	0 0 -3 0 0
łpa	2 15 14 10 9
że	-3 -1 0 0 0
[lasts ps]
ala	0 0 0 2 6
ana	0 0 3 0 0
at	1 1 7 1 6
axi	0 0 6 0 0
box	0 0 0 3 1
com	10 15 22 0 0
dal	7 1 0 0 0
dam	0 0 0 0 -7
dot	7 12 10 18 0
elp	0 0 0 0 -2
ild	0 0 4 0 0
ina	0 3 0 0 0
ing	-5 0 0 0 0
iva	0 0 0 0 4
k	0 0 0 4 0
man	6 0 0 0 0
me	0 8 3 0 0
ock	-7 0 0 0 0
oom	0 0 -7 0 0
org	8 5 6 0 0
ple	10 20 20 22 29
rak	0 0 0 0 1
t	0 0 8 3 0
urt	1 0 0 0 0
z	0 0 0 1 0
ابو	0 0 0 2 0
ابي	3 2 1 0 0
ات	0 0 0 0 9
اتم	-3 0 0 0 0
اته	-1 9 1 -5 -5
ارت	0 -2 -1 0 0
ارك	0 0 16 0 0
اره	-3 0 -14 0 0
اري	3 22 16 23 2
ارچ	0 3 0 1 0
ارډ	0 0 3 0 0
ازه	0 0 4 13 0
ازي	6 0 0 0 0
اسي	0 0 -2 0 -3
اشه	-4 0 0 7 8
اغي	0 0 0 0 5
افر	0 0 0 0 -5
اكا	0 0 21 -1 0
اكه	0 -2 0 0 0
اكۍ	0 0 -1 0 0
الج	0 0 -6 0 0
الك	-7 -2 0 0 0
امر	0 0 0 10 0
امو	0 0 -2 0 0
انا	0 0 0 0 5
انك	0 0 -7 -2 0
انه	0 0 1 0 0
انو	11 0 -7 0 -2
اني	0 0 6 0 1
او	-12 0 -17 0 2
اوت	6 0 0 0 0
اوس	0 0 0 5 0
اوه	-1 0 0 0 0
ايت	0 -3 0 0 0
ايل	0 0 -2 0 0
ايم	0 0 0 0 2
ايو	0 5 0 0 0
ايي	9 5 -2 4 14
اځي	-3 0 0 0 0
اډي	0 0 -7 0 -1
اډۍ	5 5 0 0 0
اړس	0 0 7 0 0
اړم	1 0 -1 0 0
اړه	-5 0 -8 0 0
اړي	-10 0 0 2 0
اڼي	0 0 -1 0 0
برك	0 0 6 0 0
برو	0 0 11 0 0
بري	0 0 3 0 0
بسم	0 0 0 2 0
بسو	0 0 18 0 0
بل	0 0 0 0 -5
به	0 -1 -2 0 0
بهر	1 0 0 0 0
بوك	0 0 0 0 1
بوټ	-3 0 0 0 0
بي	0 0 17 2 9
بيا	3 0 0 0 8
تان	0 0 3 0 0
تلي	-6 0 -2 0 0
تمه	8 14 10 10 0
تني	0 0 0 2 0
ته	2 -6 -2 1 0
تو	0 -2 -11 0 0
تور	0 0 0 0 4
جلۍ	-2 0 0 -2 0
جوس	0 4 4 0 0
جيب	0 0 1 0 0
خان	0 0 1 0 0
خر	0 0 0 4 0
خلك	0 0 0 0 8
خلي	0 0 -1 0 -4
خو	7 0 0 6 0
خور	0 0 -1 0 0
خير	7 4 0 0 0
خپل	-1 0 0 0 0
د	4 0 -10 -4 -7
دا	4 0 0 0 0
دام	5 6 2 0 0
درد	0 0 0 0 4
دري	-3 -4 -7 -1 0
دلي	0 0 -5 0 0
ده	16 -7 5 0 -4
دوه	0 0 -8 0 -5
دي	7 8 2 4 -1
رته	0 4 -8 0 -5
رده	-1 0 -2 0 0
رقي	0 0 6 0 0
رمت	0 0 5 0 0
رمه	0 0 -1 0 -2
رور	1 2 -2 0 5
روډ	0 0 4 1 0
ريم	0 -4 -6 0 0
ريو	0 0 0 0 1
رځي	6 0 0 0 -5
رګر	0 7 0 0 0
زاب	0 0 -1 0 0
زار	0 0 -8 0 0
زر	0 0 -6 0 0
زره	0 -8 -8 -1 0
زما	-5 0 -6 -10 -5
زنس	0 0 6 0 0
زه	0 -3 0 -8 -3
زوي	0 0 -9 -2 8
سته	0 0 -5 -1 0
سر	10 1 -6 0 -3
سره	-6 15 17 7 -5
سكو	0 0 1 0 0
سلو	0 0 9 0 0
سمه	5 13 15 4 0
سوه	-4 0 0 0 4
سوي	0 0 5 0 0
سيب	0 0 0 7 0
سيخ	0 0 -2 0 0
سيف	0 3 0 0 0
سپي	0 0 -10 0 0
سړي	2 -3 0 -4 -5
شتي	-1 -6 0 0 0
شره	0 1 0 0 0
شنه	0 0 10 9 0
شه	7 0 0 0 0
شو	0 0 2 0 0
شوم	0 0 0 -6 0
شوه	0 0 3 4 0
شپه	0 0 -1 0 0
شپي	2 0 0 0 0
شپږ	0 0 -1 0 0
ضيه	1 0 0 0 0
غلم	0 0 0 1 0
غلي	1 5 24 34 0
غمي	0 0 4 0 0
فلټ	-2 0 -3 8 0
فون	0 0 -4 0 0
قبر	0 7 0 0 0
قطه	2 7 11 12 4
قول	0 0 3 0 0
قيب	0 0 9 0 0
كار	-5 0 2 0 0
كال	3 0 0 0 4
كان	1 0 0 0 0
كره	0 0 0 0 7
كسي	0 -1 -2 -1 0
كلن	0 22 5 0 -1
كور	-1 -7 -16 -8 -4
كول	0 0 -7 0 0
كوم	-1 -6 0 0 -4
كوي	-3 -14 -10 0 -14
كوڼ	0 0 -1 0 0
كي	8 7 -24 -17 -15
كړ	-1 0 0 4 15
كړل	0 -4 0 0 0
كړم	-5 -2 0 0 0
كړه	0 0 3 0 0
كړي	-6 -9 -7 -2 -5
كښي	1 2 0 0 0
لار	0 0 0 0 -6
لاس	-3 0 -13 -1 -2
لان	0 0 1 0 0
لته	0 0 0 3 -1
لكه	0 -5 0 -3 0
لله	0 6 12 0 0
لنه	0 16 0 0 0
له	2 -2 -8 -7 -11
لور	-7 0 0 0 7
ما	-3 0 0 0 0
مات	2 0 0 0 4
مان	0 0 -4 -4 -2
مبر	0 3 -5 1 5
مخ	0 0 -8 -5 0
مخي	0 -2 -12 0 0
مشر	0 0 0 -1 0
مله	0 0 0 0 2
مو	-2 15 16 1 12
مور	0 0 -1 -2 0
موږ	3 0 -6 -8 9
مي	-10 -15 0 14 3
ميل	7 0 0 0 0
ناه	0 3 2 3 16
نبي	0 0 2 0 0
ندر	0 0 9 4 4
ندي	5 -12 -6 -9 -1
نس	0 0 -6 0 0
نكي	-3 -1 -3 0 1
نكړ	0 0 -4 0 0
نه	-9 -5 -21 -12 0
نهه	0 0 14 0 0
نو	2 0 0 0 -1
نوم	0 0 -4 -6 0
نځه	0 0 -4 -4 0
نځي	0 -6 -7 0 0
نډه	0 5 -1 0 0
نډي	0 0 15 0 3
هار	0 0 5 8 1
هر	0 4 0 0 0
هره	5 3 0 -1 -3
هغه	0 0 0 6 0
هلك	0 0 0 -7 6
هم	6 0 0 -4 0
و	0 0 0 0 -5
وار	0 0 11 0 0
واش	0 1 0 0 0
وال	0 0 9 0 0
وان	0 0 0 3 0
واه	6 0 0 0 0
وبو	0 0 -5 0 0
وبۍ	0 0 9 0 0
وره	0 0 0 -5 0
وري	-1 2 -2 0 0
ورټ	0 0 -7 0 0
ورځ	4 -2 -2 0 0
ورډ	0 0 13 0 0
ورۍ	0 0 0 3 0
وسم	1 0 0 0 0
وسه	0 0 -4 -2 0
وكړ	-3 -5 0 0 0
ولس	0 0 4 0 0
وله	0 0 -9 0 0
ولي	0 1 4 0 1
ومي	0 14 0 0 0
وند	0 3 0 5 12
ونه	1 0 -1 0 0
وني	0 0 3 0 0
ونږ	1 0 0 0 3
وه	0 2 0 0 0
وهي	0 0 0 0 -2
وټر	-1 -2 -10 -11 0
وټل	0 0 -6 0 0
وټه	-1 -3 -10 -2 0
وټي	0 0 13 0 0
وپر	0 0 4 5 0
وپۍ	0 0 -4 0 0
وړه	0 9 8 0 0
وړو	5 -1 -3 -2 0
وړي	0 -2 0 0 0
وږي	0 -8 -10 0 0
وښه	0 -3 0 0 0
يجر	-1 0 0 0 0
يدل	0 3 0 0 0
يدي	0 0 -2 0 0
يره	0 -3 0 -6 0
يزا	0 0 -3 0 0
يزه	0 0 14 16 16
يسو	0 0 -2 0 0
يسي	2 0 0 0 0
يشن	0 7 0 0 0
يكه	-3 -2 0 0 0
يكي	9 0 0 0 0
يلم	0 0 2 3 0
يم	4 10 13 9 8
يمه	6 11 3 0 0
ينا	0 0 7 0 0
ينو	0 0 12 0 0
يو	-12 -2 -11 -6 -4
يوه	-2 0 3 -9 0
يي	-10 -11 0 -9 -9
يټن	0 0 4 0 0
يډل	0 0 9 0 0
يډه	0 0 -4 0 0
يړه	0 0 0 -1 2
يږم	14 0 -13 0 5
يږي	-12 5 -7 7 11
ټاك	0 -3 0 0 0
ټك	0 0 -2 0 0
ټور	0 0 5 0 0
پر	17 8 21 -3 0
پسو	11 1 0 0 0
پسي	0 4 0 0 0
پل	0 0 21 27 21
په	0 7 0 -10 0
پوړ	-3 -10 -4 0 0
پين	0 0 6 0 0
پټ	-3 0 0 0 0
پټن	0 0 1 0 0
ځاي	3 -3 -1 0 0
ځلو	0 -8 -9 0 0
ځلي	-5 0 -2 0 0
ځي	0 0 0 0 -5
څخه	0 0 0 -8 -8
څوك	-3 0 0 0 0
چا	0 0 0 -4 0
چوي	0 0 0 4 0
چي	-3 0 -5 5 8
چپ	9 7 0 0 0
ډاټ	7 10 13 14 3
ډري	0 0 1 0 0
ډير	-1 0 0 0 0
ږدي	-2 0 0 0 0
ښار	0 5 0 0 0
ښام	1 0 0 0 0
ښته	0 0 2 0 0
ښځه	6 0 0 0 0
ګست	0 0 0 7 0
[lasts pt]
024	1 4 0 0 0
20	0 0 0 0 2
213	0 1 0 0 0
4	0 0 0 8 0
417	0 1 0 0 0
466	0 0 0 0 7
5	0 6 0 0 0
7b	2 0 0 0 0
88	0 0 0 0 3
a	0 -7 -5 -4 -9
abo	0 0 16 16 0
ada	-4 0 -3 -6 -2
ade	2 10 19 0 0
ado	12 0 -4 -8 0
ady	0 8 0 0 0
aia	0 0 15 0 0
ail	1 0 0 14 13
ali	0 0 3 0 0
ama	0 0 -2 0 -1
ana	0 5 5 0 0
ano	0 12 14 0 0
ao	-2 -4 0 -6 0
apo	0 5 3 0 3
ara	0 0 0 8 8
ars	0 10 11 0 0
as	12 -7 0 0 -4
asa	0 0 2 5 8
ato	0 0 -2 0 0
até	0 -3 0 0 -6
ava	0 0 0 0 -1
avó	0 7 5 1 0
avô	0 0 0 0 3
bis	0 0 12 0 0
bor	0 0 4 7 9
bro	3 11 12 0 0
bém	0 9 0 0 0
cal	0 0 18 0 0
ceu	0 2 0 0 2
cia	12 4 0 0 0
com	2 -1 19 -10 0
cou	0 0 0 -3 0
da	0 0 6 2 6
dar	0 1 -3 -1 0
das	0 -8 4 15 0
de	0 -2 0 3 -3
deo	0 0 0 0 3
deu	0 0 -4 0 0
dia	0 7 -6 2 0
diu	-3 2 0 0 0
diz	0 2 0 0 0
do	-3 -1 0 6 11
dor	0 0 -3 0 0
dos	-2 -9 -6 0 -1
e	-2 -1 -16 -11 -13
e's	0 0 0 2 0
eca	0 0 7 0 8
edo	0 0 -3 -2 0
ega	0 3 0 0 0
eia	0 0 -3 2 -2
eio	1 6 0 0 0
eis	-2 0 -1 0 0
ela	0 0 13 6 6
ele	0 0 -8 0 6
elo	0 0 -4 0 0
elp	3 0 0 0 0
em	7 6 0 15 4
ens	0 -3 0 0 0
epy	4 0 0 0 0
era	-3 0 0 8 5
ero	-2 0 0 0 0
esa	-4 0 -5 0 0
ete	1 1 8 0 4
eu	0 -1 -6 -7 0
eus	0 0 0 0 3
eve	0 0 0 0 12
evo	0 0 0 0 -4
ex	0 0 0 0 -2
ext	0 0 11 0 0
eça	0 0 -2 0 0
fil	0 0 0 -2 0
foi	6 10 0 0 15
fui	0 0 0 -5 -1
g's	0 0 9 0 0
gas	-1 0 0 0 0
ght	0 0 5 0 0
gos	0 0 10 0 0
gou	0 4 0 2 0
gue	0 0 -3 0 0
ha	1 0 0 -2 0
har	0 0 0 2 -1
has	0 3 4 2 2
hei	0 0 0 -3 0
hor	-2 0 0 0 0
hos	0 0 0 2 0
há	-1 0 0 0 0
hão	12 9 2 5 8
i	0 0 -3 0 0
i'm	0 0 0 -7 0
iar	0 0 0 0 4
ias	0 0 0 4 1
ica	0 0 -8 -9 -2
ico	1 0 0 0 0
ida	0 0 -7 0 -10
ide	0 0 0 2 0
ido	-1 0 0 0 0
iga	0 0 8 14 0
ilo	7 4 0 0 0
ima	0 0 -2 0 0
imo	0 0 0 0 -1
ina	0 0 0 -1 0
ing	15 5 13 0 0
ino	-1 5 6 -1 0
ipa	0 0 0 -2 0
ira	0 0 0 -3 0
iro	0 0 12 1 0
ita	0 3 0 0 0
ite	-2 -3 -9 0 0
ith	1 2 0 0 0
ito	9 10 9 13 3
ity	0 0 2 0 0
ivo	0 0 0 0 6
ixo	0 0 0 0 -4
já	0 -2 0 0 0
key	0 0 2 0 0
lar	0 0 -5 0 0
las	1 0 -3 0 0
led	12 9 1 0 0
lha	0 0 0 0 8
lho	-9 0 0 -4 -5
lor	0 0 -1 0 0
los	0 0 -4 0 0
lpa	6 5 -3 0 0
lso	0 0 -4 0 0
lta	0 0 8 10 0
luz	0 8 7 2 6
mam	0 0 0 4 0
mar	-3 0 0 0 0
mas	0 3 0 0 5
me	5 -8 0 0 0
mem	-7 -8 -1 0 0
mes	0 0 3 0 0
meu	-2 -4 0 -1 4
mil	0 0 -3 0 0
mos	1 2 -13 -14 0
mou	2 5 0 0 -3
mp	0 0 1 0 0
mpa	0 0 0 0 2
mãe	0 0 0 0 2
mão	-3 0 0 0 0
mês	0 0 5 4 0
n't	0 -2 0 0 0
na	-5 -10 -12 4 5
nao	0 2 0 0 3
nas	0 0 -2 -8 0
nca	0 11 1 9 0
nco	0 0 -3 0 0
nda	0 3 -8 0 0
ndo	-5 -5 1 -4 -8
net	0 0 6 0 0
nha	-2 -14 -1 0 0
nho	0 1 8 13 16
njo	0 0 6 0 0
no	-7 -25 -23 -7 -11
nos	0 6 4 0 0
nse	0 8 17 0 0
nta	0 0 0 4 1
nte	0 -3 0 0 5
nto	15 16 4 22 11
num	0 0 -4 -6 5
nze	0 0 5 0 0
o	2 6 17 15 -1
o77	0 0 0 0 4
oba	23 26 22 15 15
oca	0 0 -3 0 0
oco	0 0 -9 0 0
of	8 0 0 0 0
ois	4 2 -2 0 1
ola	0 0 -5 -2 0
ome	0 0 -9 0 -1
ono	5 0 0 0 0
or	0 0 0 0 3
ore	5 15 10 13 0
oro	2 0 -6 -1 -12
os	7 0 0 0 0
ost	2 0 0 0 0
ou	0 -2 0 0 0
our	0 0 8 0 0
ova	6 0 6 0 0
ove	0 0 4 2 0
oço	0 0 -1 0 0
pa	0 0 0 7 4
paz	0 0 8 0 0
ple	16 11 13 18 7
por	1 0 0 -8 -2
pos	0 4 0 0 0
pra	-1 -3 0 0 -3
pt	3 0 3 0 0
pé	0 0 -1 0 2
pôs	0 1 0 0 0
que	3 -2 5 7 -5
ram	0 -10 -4 0 7
ran	0 0 9 0 0
rar	0 0 -5 -2 0
ras	0 3 1 0 -1
rca	0 0 -2 0 0
rco	0 0 1 2 3
rda	1 0 -8 0 0
rei	0 0 -4 0 0
res	7 2 0 0 0
ria	-3 0 -1 14 8
ril	0 2 4 0 0
riu	0 0 -12 0 0
rmo	1 0 0 0 0
rra	3 5 5 0 0
rro	0 0 -6 -1 -5
rry	0 0 4 0 0
rta	-11 -5 -8 -7 -10
rte	-4 0 0 0 0
rto	-1 -4 0 -9 -5
rua	0 0 -7 -2 0
rás	3 0 0 0 0
rão	-5 0 0 -6 0
rés	0 0 20 12 10
rês	0 0 0 0 5
say	0 0 0 0 -3
se	0 0 0 1 7
ses	0 -5 0 0 0
seu	0 0 0 3 0
smo	0 0 0 0 9
so	0 4 0 0 0
son	0 0 1 0 0
sos	-2 0 0 0 0
sou	7 0 0 15 13
ssa	0 0 -2 0 0
sse	-2 0 0 0 0
sta	0 0 0 0 -1
ste	0 0 0 11 0
sto	1 4 11 -1 2
são	0 0 7 4 -1
só	0 0 0 0 -4
t	0 12 15 6 0
tel	-1 0 -4 0 -7
tem	8 0 0 6 0
ter	0 0 1 0 0
tes	0 -1 0 0 0
ton	0 0 14 0 0
tor	0 0 0 6 0
tos	-4 0 0 0 0
tou	0 0 -3 -4 -10
tps	0 0 12 3 0
tro	0 0 0 3 6
tão	0 1 -3 0 0
tô	0 0 -1 0 -1
uas	0 0 -8 0 0
uca	0 0 0 3 0
uco	0 2 8 0 0
uda	0 0 8 0 0
uei	0 -11 -3 0 0
uem	1 0 0 0 -3
ula	0 0 5 0 0
um	-10 0 2 1 0
uma	-1 -10 -12 -9 0
upo	0 0 0 9 3
uta	0 0 -7 0 0
veu	0 0 -3 -3 0
vim	0 1 0 0 0
viu	0 7 0 0 0
w10	3 0 0 0 0
wan	0 0 4 0 0
way	0 0 3 0 0
wne	0 0 0 3 0
xou	0 0 0 0 -3
zes	0 -4 0 0 0
à	0 -8 0 -1 0
às	1 0 0 3 0
ãos	0 0 0 2 0
é	-9 -5 0 17 4
[lasts ro]
022	0 1 0 0 0
075	2 0 0 0 0
10	0 0 0 2 0
209	0 0 0 0 3
3	0 0 0 6 0
4	0 6 0 0 0
90	6 0 0 0 0
a	5 10 20 11 -4
aaa	0 0 2 0 0
ace	0 1 0 0 0
ack	0 0 12 0 0
ada	0 0 -1 0 0
ady	0 7 0 0 0
aie	0 0 -5 0 0
al	0 0 17 0 0
ala	-1 0 -10 0 0
ale	0 0 0 1 4
am	-2 -15 -15 -8 -14
ama	-3 0 -2 5 0
ame	0 0 0 0 3
amă	0 0 0 -7 0
ana	2 0 -10 -10 -11
and	3 9 6 0 -2
ang	0 0 -6 0 0
ani	6 1 -4 0 -1
ant	0 -1 0 0 0
ara	9 6 0 -3 -1
are	-12 3 -16 0 1
ars	0 1 7 0 0
aru	0 -6 0 0 0
asa	-4 -14 0 6 -11
ase	0 0 9 0 0
asi	7 0 12 0 0
ata	0 -1 -14 -7 2
ate	-5 -9 -8 -10 -2
ati	0 7 -2 10 0
ată	0 0 -2 0 0
au	1 -6 0 4 1
aua	0 0 -4 0 0
ava	0 0 3 0 0
b31	0 2 0 0 0
box	0 0 0 0 6
bra	0 0 11 15 12
ca	-6 -10 -15 -8 -8
cat	0 0 0 0 -4
cea	-1 0 0 0 0
che	0 8 7 0 0
chi	0 0 -2 0 0
cid	0 0 0 0 -3
com	0 6 18 2 0
cte	0 1 0 0 0
cu	0 -10 -12 0 0
cut	-2 0 0 0 4
d	0 0 1 0 0
dar	0 6 0 0 0
dat	0 0 0 -7 0
dau	2 5 -8 -3 0
de	0 -2 -10 -7 -2
din	9 9 14 12 8
doi	0 5 0 15 3
dry	0 0 7 0 0
du	-2 0 0 0 0
dus	0 0 0 0 -1
e	-7 0 0 6 4
ean	0 0 9 0 0
eat	9 0 0 0 0
ece	0 0 -2 0 4
eci	0 0 2 0 0
ect	0 12 0 0 0
eds	2 0 0 0 0
een	0 1 4 0 0
eep	-1 0 0 0 0
ega	2 2 0 0 0
eia	0 12 8 4 10
el	-2 0 0 0 12
ela	0 0 6 0 0
ele	0 -7 -9 -10 -2
ept	8 9 0 7 8
era	0 0 0 0 4
eri	0 4 0 0 0
ert	0 7 1 0 0
ery	0 0 0 0 4
esa	-7 0 0 0 0
esc	-1 0 -1 -5 0
esh	0 0 6 10 0
esi	0 0 0 0 -1
est	0 0 10 0 0
eti	-3 0 -3 -1 0
etu	3 1 0 0 0
eu	0 0 0 -7 -3
eva	0 0 11 0 0
ext	0 0 9 0 0
fel	0 0 0 0 4
foc	0 0 0 0 -1
fon	0 0 -4 0 0
fox	7 4 7 0 0
ful	4 0 0 0 0
gat	-3 0 0 -2 0
ght	0 0 18 0 0
go	0 -3 0 0 0
gry	0 7 4 7 0
gul	2 0 0 5 0
gur	5 0 0 0 0
hts	0 0 0 7 0
i	0 -3 -8 -1 -5
ian	0 0 5 0 0
ica	0 4 -3 0 0
ice	0 0 0 -2 0
ida	0 0 -6 0 0
ids	0 12 23 0 0
ier	-2 0 -3 0 3
ii	7 -3 -4 -5 0
iii	0 7 15 -3 0
il	0 0 0 0 3
ile	0 0 -3 0 0
ima	0 0 5 0 0
imi	0 2 0 0 -3
in	0 0 5 3 -3
ina	0 0 0 3 0
ine	0 4 -1 0 -8
inh	0 0 3 0 0
ini	0 0 0 8 0
ion	0 0 2 0 0
iss	-1 0 0 0 0
ita	0 0 0 0 1
ite	0 0 0 0 1
iti	0 0 0 0 -1
ito	0 0 5 0 0
iva	0 0 0 0 -7
iza	0 4 5 0 0
jul	-2 0 -3 0 0
kle	0 0 9 0 0
l	6 6 -9 0 -2
la	-5 -10 0 -2 2
laj	0 1 0 0 0
lat	0 -3 0 0 0
lie	0 0 5 0 0
lon	0 0 -7 0 0
lor	1 0 0 0 0
lta	0 0 2 8 0
lu	0 26 25 0 0
lui	0 -12 -15 0 10
lum	0 0 9 0 0
m	-5 3 -8 -7 -13
ma	-8 0 -19 -15 -10
mai	-7 -10 0 -9 -5
mar	0 -3 -3 -6 0
mat	4 0 0 0 0
me	0 5 9 8 2
mea	2 -5 -2 8 0
meu	-5 -9 -11 21 3
mi	0 1 1 0 -1
nar	0 0 -1 0 0
nas	0 0 7 0 0
nat	0 0 0 0 -2
nca	0 0 15 -1 0
nci	-2 0 0 0 0
nct	17 16 20 27 13
nde	0 4 0 0 0
nds	0 0 0 7 0
ne	0 0 0 -1 -5
net	0 0 4 0 0
nga	0 0 0 7 13
ngă	-1 0 0 0 0
nie	0 0 0 1 0
nii	5 6 0 4 -1
nit	0 0 -1 -1 -1
noi	-1 0 -11 -7 -5
nta	0 0 -2 0 0
nte	0 0 -3 0 0
ntr	-2 0 -5 -3 0
nu	1 0 7 6 -4
nul	2 0 6 0 0
o	-8 0 -1 -3 -1
o49	0 0 0 2 0
o77	0 0 0 0 4
oar	0 0 0 0 1
of	7 0 0 0 0
ome	-1 -5 -10 -4 0
ond	12 0 7 0 8
ont	0 0 0 12 6
ood	0 0 0 0 7
ook	0 0 0 1 2
oor	0 0 -6 0 0
opa	0 0 0 9 23
ora	0 0 -6 -1 1
ore	3 0 0 0 0
ori	0 0 0 -8 0
orm	-1 -2 0 0 0
oro	8 0 0 0 7
ost	4 0 0 0 0
oti	5 0 0 0 -1
our	0 0 7 0 0
ouă	0 0 0 4 8
pe	-8 -8 -6 0 -4
pi	0 0 0 0 1
pii	0 0 -3 0 0
ple	16 11 18 12 6
poi	0 0 0 3 0
pot	-1 0 0 0 0
pre	0 1 0 0 0
rad	0 0 13 0 0
ram	0 0 0 5 0
rat	0 0 0 0 -4
rch	0 0 2 0 0
rde	0 2 1 0 0
rea	0 -3 -5 0 0
reb	7 0 0 0 0
reg	-3 0 0 0 0
rei	0 0 11 0 4
rez	0 0 -2 0 11
rfa	0 0 -1 0 0
ria	0 0 0 -1 0
rie	0 1 0 0 0
ril	0 0 9 0 0
ris	0 0 0 0 11
rle	0 0 0 0 -3
rog	0 0 0 0 -1
rre	0 0 -7 0 0
rry	0 0 0 0 3
rta	0 0 4 -1 0
rul	0 0 0 0 -4
rut	1 0 0 0 0
rva	0 0 -4 0 0
s	0 0 -3 -3 0
sa	0 -2 -7 -14 -9
sat	-2 0 0 0 0
se	-4 0 0 0 0
sei	0 0 -8 0 0
sf	9 0 0 0 0
si	-11 -6 -29 -6 -8
sta	8 9 0 0 0
ste	5 0 -7 0 0
sti	5 11 10 0 0
t	0 0 6 9 8
tai	-2 0 0 0 0
tam	0 -5 0 0 -3
tan	0 0 2 0 0
tat	-5 0 0 0 0
tau	0 0 0 0 -5
tea	0 -11 2 0 -3
tem	0 0 -2 -1 -1
ter	0 0 4 0 0
the	0 0 12 7 6
tia	7 0 -9 0 -5
tie	0 0 -7 0 0
tii	0 0 0 0 8
tit	0 -2 -3 -4 0
ton	0 0 6 0 0
tor	0 8 0 0 0
tot	-6 -1 0 0 0
tra	0 0 -3 0 0
tre	0 0 -3 0 0
tru	0 0 0 6 0
tul	-13 -4 -21 0 18
uba	0 -1 0 0 0
uch	0 13 15 0 0
ull	0 0 5 0 0
ume	1 0 0 0 0
un	0 0 -18 -15 -7
una	-1 0 0 0 1
unt	0 0 0 -5 -10
unu	0 0 -6 0 0
upa	0 0 0 0 -3
ura	-2 0 -1 0 0
uri	-1 0 -6 0 -3
uru	0 0 0 0 8
ute	0 2 12 0 0
uto	0 5 11 0 0
va	2 0 -1 0 0
vea	-2 0 0 0 0
vem	0 5 7 0 4
vid	0 0 7 0 0
wan	0 0 4 0 0
wer	0 0 12 15 0
zda	0 0 7 2 0
zi	8 5 1 10 11
zil	4 2 0 0 0
zin	0 0 -7 -6 0
zis	0 0 0 -8 -4
zit	0 0 -3 0 0
zut	2 0 0 0 0
âng	0 0 -3 0 0
în	0 -3 0 -1 0
şi	-6 -6 -9 -1 -3
[lasts ru]
com	0 0 5 0 0
don	0 0 0 4 0
ech	8 0 0 0 0
elp	0 0 9 0 0
ika	5 0 0 0 4
ill	0 0 1 0 0
ina	0 0 6 3 0
iot	0 8 0 0 0
k	0 0 0 3 0
lol	0 0 4 0 0
me	17 5 0 0 0
neg	6 3 0 1 4
net	4 8 15 0 0
org	13 4 10 0 0
oza	0 0 0 0 3
ple	4 18 16 22 22
rue	0 0 8 0 0
t	0 17 6 0 0
tps	0 0 17 5 0
uk	0 0 3 0 0
а	0 -7 0 -1 -5
ава	0 7 0 0 0
ает	-3 -3 -16 -10 -9
айл	0 0 0 4 4
айя	0 -8 0 0 0
ака	3 2 3 4 14
ала	-2 0 -13 -7 1
але	0 0 0 0 8
али	0 -5 -3 1 -7
ало	0 0 -6 -4 0
ами	-1 0 -7 0 0
аса	0 11 15 0 0
ась	0 0 -3 0 0
ать	-2 -12 0 -3 -2
аша	0 4 0 0 0
ают	0 -3 -1 0 0
аёт	0 0 0 0 -5
без	0 -2 10 0 5
бек	0 0 10 0 0
бил	0 0 0 -2 0
в	-3 -9 -12 -12 -5
век	0 -1 0 0 0
вем	0 0 -3 0 0
вет	0 0 0 1 0
вке	0 0 -2 0 0
все	0 0 0 0 -1
вут	2 0 0 0 2
вью	0 0 -3 0 0
гло	0 -3 0 0 0
дал	0 0 0 0 -1
два	0 0 6 0 0
дин	0 0 0 -4 0
дит	0 0 0 -2 0
для	0 0 -2 0 2
дна	0 0 -3 0 0
дно	0 -1 0 0 0
дня	0 -9 0 0 0
до	-7 -8 0 -4 0
дом	0 0 15 0 6
дуб	0 0 2 0 0
его	0 -1 -13 0 0
ее	-6 0 0 0 -2
ей	0 0 0 7 0
еку	-3 0 0 0 0
ела	0 0 0 0 -1
еле	0 0 0 -5 0
ель	-5 0 0 0 0
еми	0 0 24 0 0
емь	0 0 4 0 0
ень	-3 0 0 0 0
еня	-7 0 0 -8 -9
ера	0 0 3 0 0
ере	-3 0 0 3 0
ерь	-2 0 0 -5 -4
ест	0 0 -2 0 4
жем	2 0 0 0 0
жет	0 0 -1 0 0
жил	0 0 0 7 0
жир	8 0 0 0 0
за	0 -11 -4 -9 -1
зал	0 1 -2 -3 0
зин	-1 -4 0 0 0
и	-6 -13 -12 -12 -7
из	-5 0 3 0 1
изу	0 4 4 0 0
или	-5 1 0 0 0
ило	0 0 -4 0 0
ина	0 -1 0 0 0
ира	0 0 -3 1 0
ись	0 -1 0 -1 0
ить	0 0 -1 0 0
ице	0 0 0 -1 0
ицо	0 0 -3 4 0
йка	0 0 0 -1 0
йке	0 0 14 0 0
к	-2 0 0 -3 0
кие	0 0 5 0 0
кно	0 0 0 -1 0
ков	0 0 -5 0 0
кой	-2 -7 -8 -1 -2
ком	0 -7 -8 0 0
лам	0 -3 1 1 0
лет	0 7 0 0 0
лка	0 0 3 0 0
лся	0 0 -2 -2 0
лый	-3 1 0 0 0
маю	0 0 0 -3 0
мне	3 2 -1 14 1
мой	-3 0 0 0 0
мою	0 0 0 -1 0
моя	0 4 0 0 0
мы	0 0 0 1 0
на	-3 -10 -3 0 -11
нас	0 0 0 0 6
не	-2 -12 0 0 -4
нет	0 0 7 0 0
ник	2 0 -6 0 0
нка	0 0 7 0 0
нке	0 0 11 0 0
нно	0 0 0 0 -2
но	-1 0 0 0 0
нул	-1 0 -2 -3 0
ный	0 -1 0 1 0
ову	0 0 -1 0 0
овь	0 0 0 -3 -3
ого	0 0 15 0 0
ода	-2 0 0 0 0
оде	0 0 0 0 6
оей	0 0 0 0 -3
ому	0 -5 0 0 -5
он	-4 -3 0 0 -1
она	0 0 0 3 0
ора	0 4 0 0 0
от	0 -3 -1 -2 0
оуд	0 0 2 0 0
очи	5 10 0 0 0
пал	0 7 0 0 -3
по	-1 -8 6 -4 -1
под	-8 0 0 0 0
рез	0 0 0 -1 0
рет	0 0 0 2 0
рит	0 0 0 0 6
рню	-4 0 0 0 -1
рот	0 0 0 0 4
рти	0 6 0 0 0
рую	5 0 0 0 0
с	-7 -13 -9 -14 -15
сел	4 8 0 0 0
ски	0 2 0 0 0
сли	-1 -3 0 0 0
сок	0 0 -3 -1 0
сте	0 0 0 -9 -6
сть	-1 0 0 0 0
сят	0 0 6 6 0
так	-4 -1 0 0 0
таю	0 0 0 0 -4
тая	0 0 0 1 0
тво	0 0 -1 0 0
тий	0 -1 -12 0 0
то	-4 0 0 0 0
тов	0 -5 0 0 0
ток	-5 0 -9 0 0
тра	0 0 -3 0 0
три	0 0 2 0 0
тся	-11 0 -14 -3 0
тут	0 0 0 4 3
тья	0 3 0 0 0
у	0 -11 -10 0 3
уки	0 0 -1 0 0
ули	0 0 0 -1 0
усь	0 9 0 0 0
хал	0 4 0 0 0
цах	0 0 -1 -4 0
цев	0 0 -3 0 0
час	7 1 6 0 0
чик	0 0 0 0 1
чка	17 17 12 25 0
что	0 -2 0 0 0
шел	0 0 0 3 0
шка	0 -4 0 0 0
шку	0 0 -1 0 0
шла	4 0 0 0 0
шут	0 2 0 0 0
ыло	0 0 0 14 12
ьми	0 -5 -5 0 0
ьмо	0 0 0 0 3
ься	0 0 -4 0 0
ьют	6 0 0 0 0
энд	0 0 8 0 0
юсь	2 0 0 0 0
я	-6 -4 0 -3 -3
яти	0 7 1 6 0
ять	0 0 0 -5 0
яца	0 -3 0 0 0
[lasts ru-latn]
14	0 0 0 1 10
9	0 0 0 1 0
a	0 -1 0 0 0
ada	0 0 1 0 0
aet	6 -10 -10 0 4
aiu	0 0 -2 0 9
aka	0 0 0 5 15
ala	-2 0 -3 1 -1
ali	0 -1 -2 -6 -7
alk	0 1 10 0 0
ava	0 0 3 0 0
aza	0 0 -3 0 0
bez	0 -4 0 0 0
chi	0 9 0 0 0
com	5 15 21 0 0
del	0 1 0 0 0
den	0 0 0 0 10
dik	0 0 4 0 0
din	0 0 -4 0 0
dir	3 4 0 0 0
dit	0 -3 0 0 0
dni	-2 0 0 0 0
dno	0 0 -3 0 0
dom	0 0 -2 0 0
dti	0 -1 0 0 0
dva	-6 0 0 0 0
ed	0 1 0 0 0
ee	0 8 0 0 0
eio	0 0 0 0 -1
elm	0 0 1 10 0
eno	0 0 0 0 3
era	-2 4 7 0 0
ete	0 0 0 -1 0
eti	-5 0 0 -2 0
eto	0 0 0 -3 3
fon	7 0 0 0 0
gal	0 0 3 0 0
god	0 0 1 0 0
hal	2 0 0 0 -4
hel	4 0 0 0 3
hik	0 0 0 -2 0
hka	0 7 22 18 0
hla	3 -5 0 0 0
hol	0 0 15 0 0
hto	0 0 0 0 -3
i	1 -7 0 0 2
ia	-8 -2 0 -6 0
ili	0 0 0 0 4
ilo	1 9 0 0 1
ina	0 7 0 0 0
ini	0 3 1 0 0
inu	0 0 -1 0 0
iom	0 0 0 0 -2
ius	0 0 -2 0 0
iut	0 -6 -3 -4 -4
iz	0 0 0 0 10
ize	0 0 1 0 0
k	0 0 0 -2 0
kak	0 -3 0 0 0
kam	0 0 -3 0 0
ken	0 0 1 11 0
koi	0 0 -5 0 -4
lal	0 0 0 2 0
let	0 7 1 -2 0
lia	0 0 3 0 0
mal	0 0 0 0 -1
mer	0 -4 0 0 0
mi	7 0 0 0 0
mne	0 6 0 4 5
moi	0 0 0 -3 2
na	-9 -8 -4 0 -2
nas	-2 0 0 0 0
ne	-1 -1 0 0 0
nia	0 -1 -4 0 0
niu	0 0 3 0 0
nka	0 0 5 0 0
nul	-4 0 -3 0 -1
ods	0 1 11 0 0
ogo	0 0 7 7 0
oli	0 0 0 0 7
on	1 6 0 -4 -8
ona	-2 0 0 0 -3
pat	0 -1 0 0 0
ple	0 0 5 15 21
po	0 -4 4 -7 -2
rai	0 0 -4 0 0
ral	0 4 0 0 0
rer	0 0 8 0 0
ret	0 0 0 9 0
ril	1 0 0 0 0
rov	0 0 -4 0 0
rti	0 0 0 0 -1
rug	0 0 0 1 7
s	-10 -4 0 0 0
sat	0 0 7 0 0
sha	8 0 0 0 0
she	0 0 -3 0 0
sia	-1 -3 -17 0 -2
sin	0 13 12 0 0
sio	4 0 0 0 0
siu	-1 -1 -3 -3 0
som	0 0 0 0 -2
sov	0 0 4 0 0
ssa	7 0 0 0 0
to	-3 0 0 0 0
tom	0 0 0 0 4
tra	0 5 0 0 0
tsa	0 0 2 0 0
u	0 -3 10 4 3
uiu	0 0 -1 0 0
v	-5 -8 -14 -5 -1
var	0 0 0 8 0
vek	0 -2 0 0 0
ver	0 0 0 0 -1
vet	2 0 0 3 0
vno	0 0 -2 0 0
vot	0 0 0 -4 0
ych	0 0 4 0 0
za	0 -4 0 -2 0
zet	0 0 0 0 -3
zhe	0 0 -2 -4 -2
zin	0 0 8 0 0
zle	0 -4 0 -1 0
[lasts so]
6	0 1 0 0 0
88	3 0 0 0 0
9ka	0 4 0 0 0
a	0 0 5 0 0
aab	1 0 0 0 0
aac	-4 0 0 0 0
aad	5 4 -5 -1 0
aag	0 0 0 -2 0
aah	0 -5 -2 0 0
aal	7 15 14 0 0
aan	-1 2 -12 -7 -3
aar	0 0 0 0 8
aba	0 0 -12 -4 -8
abo	0 0 0 0 -3
ada	0 0 -17 0 0
aga	2 0 -4 -2 0
agu	-3 0 0 -10 -2
ah	2 0 -16 1 5
aha	-6 0 -3 -13 -9
ahi	0 0 0 6 0
ail	11 15 3 18 20
ajo	4 0 -8 0 0
akh	0 0 -2 0 0
ali	0 0 13 2 0
ama	0 0 0 -3 0
amb	0 7 2 0 0
an	6 0 0 0 0
ana	0 0 14 0 0
ark	0 1 1 0 0
at	10 16 23 12 12
ato	0 0 4 0 -2
awo	0 0 7 0 0
axa	0 0 -1 0 0
ay	0 -1 0 -8 0
ayd	-1 0 0 9 1
ayo	0 0 -3 0 0
baa	-2 0 0 -6 -2
bad	0 0 1 0 0
ban	-1 -4 -1 0 0
bar	0 13 4 0 0
bdi	0 0 3 1 4
bic	10 0 0 6 1
bka	0 0 0 5 0
bno	3 0 0 0 0
bsi	0 0 -14 0 0
buc	0 3 0 14 0
c	4 3 0 3 1
caa	0 0 0 3 0
co	0 0 1 6 10
com	14 16 37 0 0
daa	0 0 -4 0 6
dan	0 0 2 0 0
day	8 6 6 -2 -3
dda	0 -7 19 0 1
dex	0 -5 -6 0 0
dha	0 -6 0 0 0
dhi	0 0 -2 4 0
dii	0 0 2 0 -1
dka	0 0 -2 0 0
dna	0 0 0 0 -3
don	0 2 6 0 0
dot	16 20 23 27 12
dow	8 -10 -7 -1 0
eda	12 15 30 0 0
eed	0 -5 -6 0 0
een	-2 -7 -18 -9 -5
eer	0 -7 -6 0 0
eko	0 -1 0 0 0
eli	-1 0 0 0 0
ere	0 0 3 0 0
feb	0 0 -1 0 0
fin	0 0 0 0 3
fta	0 0 -4 0 0
gaa	3 0 0 0 0
gay	0 0 0 -1 0
ger	0 0 6 1 0
gie	0 0 8 0 0
gii	0 0 0 5 0
gsi	0 0 6 0 0
gta	0 0 -5 0 0
ha	1 0 0 0 0
haa	0 0 -2 -2 -4
han	-9 0 0 0 0
haw	0 1 0 0 0
hay	6 -13 -7 4 0
hid	1 0 0 0 0
hoo	0 1 0 0 3
i	-9 -8 -3 -16 6
ice	0 0 -1 0 0
iga	-8 -15 4 -6 -10
igu	3 -5 0 -5 -8
ii	3 0 1 0 0
iib	0 0 13 0 0
iil	0 -1 0 0 0
iin	0 0 -3 -1 -2
iis	0 0 13 0 0
ima	0 -5 -3 0 0
imo	0 13 2 3 18
ina	5 0 0 0 0
iri	2 0 0 6 2
isa	2 0 0 0 1
isu	0 -8 -9 -6 0
ius	0 0 1 0 0
ive	2 0 0 0 1
iyo	1 2 25 3 -1
ka	-5 -3 0 0 7
kii	0 0 -10 -16 -5
kow	0 0 9 6 6
ku	-12 0 16 2 1
kuu	0 1 0 -5 0
la	3 14 19 7 15
laa	0 0 -1 0 0
lat	0 0 1 0 0
lay	6 2 0 0 0
leh	-7 0 0 0 4
lka	0 -8 -13 -3 -2
llo	0 7 0 0 0
lul	-5 -4 -4 0 0
lyo	0 0 0 13 13
ma	-2 -3 0 -2 -2
mad	0 -1 -1 0 0
mar	1 0 0 0 0
mce	0 0 0 1 0
me	0 2 0 0 0
mid	0 0 0 0 -3
mus	1 0 0 0 0
na	0 0 0 -5 0
nay	0 0 0 0 3
nhs	0 3 0 0 0
nin	8 3 -3 0 0
nka	0 0 -3 0 0
nta	0 -2 -3 -2 -1
nto	0 -3 0 0 0
nyo	1 1 0 0 0
ome	0 0 0 -1 0
oo	0 7 -6 0 -7
oob	0 0 -5 -3 0
ood	-9 -14 -3 -12 0
oon	0 0 -3 6 0
oqo	0 0 0 2 0
ore	0 0 0 0 7
ose	0 7 16 8 9
ota	0 0 -6 0 0
oti	0 0 15 0 0
ple	7 7 2 8 0
qof	0 0 4 0 0
qon	0 1 0 0 0
raa	0 0 0 0 1
raf	0 0 0 1 0
ran	0 1 0 0 0
ray	-4 0 -2 0 0
rci	0 0 6 3 1
rka	-1 -5 -8 -2 -6
rta	0 0 -3 -3 0
rtu	0 0 -2 0 0
saa	0 0 -5 1 0
sha	0 0 -2 0 0
ska	2 0 -7 0 0
soo	-2 0 0 -2 0
t	0 0 2 0 0
taa	0 0 -4 12 0
tan	0 0 8 0 0
tay	-2 0 -6 6 0
tii	-3 -3 -6 -9 -4
ton	0 4 8 0 0
u	0 -4 0 -2 4
ubi	0 0 -3 0 0
ugu	0 0 0 0 -1
uk	1 6 10 0 0
uqa	0 0 -3 0 0
uri	0 0 17 10 0
uur	0 -4 -1 -7 0
waa	-7 0 17 11 17
wan	0 0 -1 0 0
way	-2 -13 -1 -6 0
wuu	0 -8 0 -10 -9
xaa	0 0 0 -1 -2
xay	0 -1 0 0 3
xda	2 0 0 11 0
xdo	-1 0 0 0 0
xuu	-2 10 0 0 11
yaa	8 3 -4 0 -10
yay	-15 -3 -10 0 -4
ybe	0 0 13 0 0
yda	-4 0 -5 -2 0
yga	-4 4 -8 0 2
ygu	0 0 -10 4 0
yuu	0 -3 -1 -5 3
[lasts sq]
'me	0 0 0 -5 -3
12	0 0 0 1 0
21	0 0 0 1 0
319	5 0 0 0 0
43	0 0 0 0 1
63	0 0 0 2 0
72	0 0 0 0 2
9	0 0 0 0 6
a	0 0 7 0 0
afë	0 0 0 0 -1
agë	0 0 -4 0 -5
ai	-2 0 0 0 1
ail	3 7 3 12 17
air	0 0 1 0 0
ali	-3 -4 -2 0 0
all	-1 0 0 0 0
alë	0 0 10 0 0
ane	0 0 -1 0 0
ani	0 0 0 0 10
anë	-8 0 0 0 -3
api	1 0 0 0 4
ara	0 -3 0 0 0
are	-3 0 3 0 0
ase	-2 0 0 0 0
ash	0 -3 -5 0 5
at	16 21 17 19 26
ata	0 0 6 0 0
ati	0 -1 15 10 6
atë	0 -7 -5 0 0
au	0 0 0 1 0
ava	0 0 0 0 -2
bai	0 -6 0 0 0
cdo	0 0 -5 -8 0
cia	0 0 0 0 -1
co	6 4 3 7 11
com	14 20 29 0 0
d	0 1 14 0 0
der	7 2 1 9 0
dge	1 0 0 0 0
dhe	10 6 -11 -5 0
dhi	7 15 -7 0 3
dhë	0 0 0 0 5
dit	2 2 5 2 1
do	0 0 0 0 -1
dot	10 11 17 20 0
dru	-2 0 0 0 0
dy	-1 0 -5 -4 0
e	1 6 14 6 -4
een	0 0 4 0 0
efi	-5 0 0 7 0
ege	0 0 -1 0 0
eka	0 0 14 0 0
eli	0 4 15 -2 0
ell	0 0 1 0 0
emi	0 0 0 0 -4
emë	0 -3 -4 -6 -7
epi	0 0 -1 -1 1
era	0 0 7 0 0
eri	0 -2 -9 0 -8
err	1 0 0 0 0
erë	-2 0 0 -1 0
esa	0 0 9 0 -6
ese	0 -1 16 0 0
esh	3 -1 -5 -1 -2
esë	0 0 8 1 5
et	0 0 0 7 4
eta	-5 -15 -20 -5 0
ete	0 0 0 -2 0
eth	0 0 0 2 0
eti	0 0 -6 0 0
etë	13 15 11 0 0
eve	7 2 0 0 0
eze	0 0 9 0 0
ezo	0 0 7 8 0
fja	0 0 8 0 0
fle	0 0 0 0 -1
gay	3 0 0 0 0
gli	0 0 -1 0 0
go	-2 0 0 0 0
ha	0 -2 0 0 0
hef	0 7 8 0 0
hem	0 -3 -12 0 0
hen	-2 0 0 0 0
hes	0 0 4 0 0
het	0 -3 -3 0 2
him	0 0 0 0 7
hiu	0 0 7 0 0
hja	0 0 0 0 5
hon	-1 0 0 0 0
hor	0 0 -2 0 0
hpi	0 0 0 0 3
hte	1 0 0 4 0
htë	-3 0 0 7 0
hup	0 0 -5 0 0
hëm	0 0 0 0 4
i	-1 5 7 6 0
ia	0 3 0 0 0
ica	0 0 2 13 0
ice	-8 -12 -5 0 -1
ija	0 0 -1 0 -2
ika	2 13 18 22 4
ike	0 0 -9 -10 -4
iku	0 9 0 0 0
ikë	18 10 0 14 4
ili	0 0 0 0 8
ill	0 0 -2 0 0
im	0 -2 -3 21 13
ime	-1 -2 -5 6 8
imi	0 0 0 0 7
ina	0 0 13 7 9
inj	0 0 0 0 -1
inë	0 0 0 0 -1
ion	5 2 5 0 0
ip	0 -1 0 0 0
ipi	0 0 0 -2 0
ira	0 0 14 5 0
isa	0 0 0 6 0
ise	0 0 -1 0 0
ish	0 -1 0 0 0
isi	-4 4 0 0 0
ita	0 0 11 10 0
iti	6 0 0 0 0
iza	0 0 3 1 8
izë	0 7 2 0 0
jam	0 -3 0 0 11
jem	0 0 0 0 3
jep	0 0 0 -1 0
jes	0 0 -2 0 1
jet	0 -4 -4 0 0
jin	0 0 0 0 -1
jit	5 0 0 0 0
jmë	0 0 -3 1 0
jne	0 0 0 -5 0
jnë	0 0 -6 0 5
jza	0 -4 -3 -8 0
k	0 0 0 3 0
ka	10 -1 4 -6 -12
kam	0 1 -7 3 -8
kni	0 0 -1 -1 0
koj	-5 0 -1 0 0
kom	4 0 0 0 0
kon	5 0 0 0 -4
kth	0 0 0 0 -3
ku	0 -3 -7 0 -2
kur	-6 -2 0 0 0
kën	0 0 -3 0 0
lak	0 -5 0 0 0
lat	0 0 2 0 0
lin	0 3 0 0 0
lit	0 0 2 0 0
lja	0 0 0 1 0
lla	0 0 -6 0 0
llë	0 0 -3 0 0
lon	0 0 0 0 3
lës	0 -1 0 0 0
m	0 0 4 0 0
ma	0 2 0 0 -6
maj	0 0 -1 0 0
mbe	-2 0 -1 0 0
mbi	2 0 0 6 0
me	2 1 8 5 0
mje	0 -1 0 0 0
mra	0 0 -2 0 0
mri	2 0 0 -5 0
më	-1 11 12 6 2
na	0 7 0 0 -3
nda	0 0 -6 0 0
ne	-8 -15 -16 -11 -3
nga	1 0 5 0 1
ngu	0 0 1 0 0
nin	0 -6 -6 0 0
nje	-9 0 -8 -5 -3
nji	-3 -2 -10 -2 0
një	-7 0 6 0 -7
noj	-4 -3 -6 -6 0
non	6 13 0 0 0
nti	11 0 0 -5 0
nuk	8 6 0 0 -1
nus	0 4 11 8 10
në	1 0 0 -4 -4
nën	-3 0 -3 0 0
ojn	0 0 0 0 3
oku	0 0 -3 0 0
okë	0 -2 0 0 0
ole	-2 0 0 0 1
oma	-1 -1 13 0 0
ome	-7 -10 -14 -8 0
omë	0 0 0 0 1
one	0 -2 2 -4 0
oni	0 0 -7 -6 -3
onë	-3 0 0 -8 -6
ook	7 10 5 8 12
oqi	0 0 0 0 -4
ora	0 -4 -3 0 0
ore	0 -5 -3 0 0
org	9 5 5 0 0
ote	4 0 0 0 0
oto	4 0 0 0 0
ova	-1 0 -5 0 0
p	0 6 2 0 0
pa	2 0 7 0 0
pas	4 0 0 0 -2
per	0 -8 -3 -2 1
pi	0 3 0 0 0
ple	17 18 17 17 17
po	0 1 0 -3 -5
por	0 0 0 -6 0
për	0 -5 0 -4 0
qe	0 -5 -1 -1 -5
qip	2 2 8 0 0
qja	6 10 0 0 0
që	-3 0 0 0 3
ras	0 0 -6 0 0
re	4 3 0 0 0
reh	-1 0 0 0 0
rej	-2 1 2 -3 0
ria	0 0 0 0 10
rik	2 0 0 0 0
rin	-3 0 -9 0 0
rja	0 7 8 0 0
rpe	8 0 0 0 0
rre	0 0 0 0 2
rri	-3 -3 0 0 5
rta	0 0 0 0 3
rti	0 13 8 0 0
rua	0 0 0 2 0
rum	0 0 -3 0 -3
rve	0 0 -2 0 0
rvë	0 0 -1 0 0
rën	0 0 -1 0 0
rës	-2 0 0 0 0
sa	0 -2 0 0 0
saj	0 0 0 4 0
se	0 -5 0 4 0
sh	4 11 9 10 5
sha	0 -1 0 0 0
she	0 -1 0 0 0
sht	0 0 -1 0 -6
sit	1 1 2 0 0
sol	0 0 6 0 0
sot	5 2 9 0 0
ste	0 0 -1 0 0
sy	0 0 -4 -2 0
sën	0 0 4 4 5
t	0 0 15 11 5
ta	0 0 0 0 -7
taj	0 0 0 2 0
tal	0 0 -4 -2 -4
tan	0 0 2 0 0
tat	0 0 0 0 -1
te	-11 -15 6 6 5
ten	0 -13 -4 -3 0
ter	3 6 9 0 0
tes	0 0 0 8 0
tet	2 3 0 0 0
tha	7 0 0 -3 -5
the	0 0 0 2 0
tij	-8 2 2 6 0
tit	-6 0 -8 0 0
tje	0 0 0 0 1
toj	9 0 0 0 0
ton	6 0 5 9 13
tor	0 0 14 0 0
tra	0 9 5 0 4
tri	0 0 -3 0 0
të	-4 3 12 0 -8
tëm	0 0 0 0 8
tën	0 -6 -1 -7 0
tër	0 0 3 0 0
tës	0 0 0 -3 0
u	-2 0 0 0 0
uaj	0 -10 0 0 1
uan	4 0 -2 3 -8
uar	3 4 0 0 0
uga	0 0 2 0 0
uk	3 13 16 4 0
uka	0 0 0 6 7
umi	0 0 26 6 4
umë	3 0 0 0 0
un	-1 0 -2 -3 0
und	0 -4 0 0 0
une	0 0 0 10 12
uni	0 -1 3 0 0
unë	0 5 4 0 0
ura	0 0 1 1 0
uri	0 0 11 0 0
urt	0 0 5 0 0
urë	0 0 0 0 -4
ush	0 0 0 -3 0
viz	0 0 10 10 0
xha	0 0 6 0 2
yms	0 0 1 0 0
yne	0 0 0 3 0
zak	0 0 -3 0 0
zet	0 0 11 0 0
zhi	0 0 5 4 0
zën	0 3 4 0 0
ënë	0 0 -6 0 0
ëse	0 -1 0 0 0
ësh	0 -1 0 0 0
[lasts ta]
07	0 0 0 0 7
12	1 0 0 0 0
14	0 4 0 0 0
20	7 0 0 0 0
ail	3 0 0 10 4
and	10 0 0 0 0
at	0 11 11 6 8
ate	0 3 0 0 0
avi	0 0 0 4 0
co	0 0 4 9 11
com	12 8 18 0 0
d	0 0 4 0 0
dot	13 14 20 31 17
dow	0 -3 -1 0 0
eak	-1 0 0 0 0
fb	0 5 0 0 0
hoo	6 7 4 6 8
hr	0 0 0 7 0
ily	0 4 0 0 0
int	0 0 0 0 -1
iya	3 0 0 0 0
me	0 7 2 0 0
nya	0 0 0 0 6
ode	0 19 12 0 10
ort	0 0 19 13 0
r	0 0 6 7 4
t	0 0 9 2 0
tps	0 0 5 0 0
uk	4 9 11 0 0
unt	12 0 12 0 0
அடி	1 2 0 -2 0
அட்	6 6 0 0 3
அலி	0 0 -1 0 0
அவட	0 0 0 0 7
ஆரு	0 4 18 -2 0
ஆல்	0 8 0 0 -1
இதெ	0 4 0 0 0
இரு	0 0 -8 0 0
இலை	0 4 4 0 0
ஊசி	0 -1 0 0 0
ஊர்	0 0 -3 0 0
என்	0 9 -16 -14 4
எலு	0 11 0 0 -2
எவி	0 0 0 -3 0
ஐயா	0 0 -3 0 -3
ஒரு	8 5 18 0 3
ஒரெ	-4 0 -7 0 0
கக்	0 0 10 0 0
கடை	-4 0 0 9 15
கதி	0 0 6 0 0
கன்	0 9 12 3 0
கப்	-2 0 0 0 0
கம்	0 19 0 -7 0
கரி	1 -1 -9 -3 0
கலை	0 0 0 -5 -2
கல்	0 0 -13 11 2
கள்	0 -1 -7 0 1
கிர	14 2 0 11 6
கில	0 0 0 -5 0
கீல	12 10 13 5 0
கூட	0 6 0 0 0
கை	0 -4 0 0 -1
க்க	0 -5 0 0 0
ங்க	-4 -12 -30 8 -5
சது	-4 0 -7 4 0
சனி	0 5 0 0 0
சன்	0 0 21 11 0
சமா	0 -5 -1 1 1
சம்	2 2 0 -2 0
சரி	0 0 4 0 0
சர்	-6 0 0 -5 0
சல்	0 -4 -6 0 0
சவை	0 0 0 0 2
சில	0 0 0 -1 0
சீ	0 0 1 0 0
ஜர்	0 0 0 8 -2
டகை	0 -1 0 0 0
டன்	1 0 30 2 0
டம்	0 0 18 0 0
டர்	0 1 0 1 0
டால	0 0 0 0 9
டில	0 0 -1 -4 0
டுல	0 0 3 -2 6
டைல	0 0 6 0 0
ட்ட	10 6 -3 -5 0
ட்ல	0 0 4 0 0
தது	0 -5 -5 0 0
தன்	9 8 0 2 0
தப்	4 0 0 0 0
தம்	0 -5 -10 0 -8
தரல	0 -3 0 0 0
தல்	0 0 -2 0 0
திய	0 0 25 7 0
தில	2 0 11 0 0
துல	0 0 0 -5 -2
த்த	0 -5 0 0 0
நகை	-6 0 -2 0 0
ந்த	0 0 0 0 16
னது	0 -3 0 0 0
னன்	1 0 5 4 0
னம்	0 -7 -7 0 0
னர்	0 0 19 2 0
னவி	0 0 0 2 0
னால	0 0 0 0 -2
னு	-2 -15 0 -3 0
னொட	7 3 0 0 0
ன்ன	-1 0 0 0 0
ன்ர	3 14 0 -8 6
ன்ல	3 -1 -3 -4 -2
பது	0 3 14 7 0
பதெ	0 0 0 0 2
பர்	0 -7 0 3 4
பஸ்	0 0 -4 0 0
புல	4 0 -1 0 0
பொன	-1 7 -1 0 0
பொர	0 0 -2 -1 0
ப்ப	0 0 0 0 -2
மன	0 0 -3 0 0
மனி	0 11 13 11 6
மல்	0 0 -1 -8 0
மாக	0 0 0 0 4
மாத	0 -6 0 -3 0
மெல	0 4 0 0 0
ம்ப	1 5 0 0 0
ம்ல	0 0 3 -1 0
யசு	0 5 0 0 7
யது	-1 -4 0 0 9
யன்	0 0 13 0 0
யமா	4 0 -3 0 0
யம்	0 -6 0 10 8
யர்	10 5 0 8 0
யல்	-7 0 -3 0 -3
யால	0 -1 0 0 0
யிர	0 0 0 4 0
யில	-3 -8 -9 0 -9
ய்ய	-9 0 -3 -4 0
ரது	-1 0 -1 0 0
ரன்	-8 0 0 1 0
ரம்	4 4 -7 15 15
ரல்	0 0 4 0 0
ரவு	0 0 -5 6 0
ர்ர	0 0 0 0 1
ர்ல	-4 -2 0 0 0
ல	0 11 -11 -6 -2
லன்	0 0 0 11 0
லமை	0 0 0 0 4
லம்	-8 -4 0 0 0
லர்	0 0 6 0 0
லவி	0 6 0 0 0
லிய	0 0 -1 0 0
லைல	0 -2 0 0 0
ல்ல	7 -7 1 -17 0
வ	-1 0 0 0 0
வனை	0 0 0 9 0
வன்	5 -4 -2 2 2
வர்	3 0 -12 5 2
வல்	-3 -6 -6 0 0
வில	0 0 0 0 -1
வெர	-4 0 -3 -6 -1
வெல	-4 0 0 0 0
ஷன்	1 0 0 0 0
ாக்	0 -3 -5 -2 0
ாசு	0 0 0 0 -6
ாஜ்	0 0 -6 -2 0
ாடி	2 3 0 1 0
ாடு	3 -1 -2 0 0
ாட்	0 2 0 12 0
ாதி	0 0 -7 0 0
ாது	0 0 0 -2 -2
ாத்	0 0 8 0 0
ானெ	0 6 0 0 0
ான்	-4 -11 -48 -6 0
ாப்	4 0 0 0 0
ாமி	0 0 1 4 0
ாம்	-2 16 13 0 -3
ாயெ	-3 4 0 0 0
ாயை	0 0 0 0 -4
ாய்	0 0 -7 0 0
ாரி	0 0 0 2 0
ாரு	-1 -6 -8 8 0
ார்	-9 -25 -30 -8 -8
ாலி	9 -3 0 10 -6
ாலு	0 0 5 0 0
ாலை	1 -6 0 9 0
ால்	-1 1 -9 -1 0
ாஸ்	0 -1 0 6 5
ிகா	0 0 7 0 0
ிங்	0 1 11 0 0
ிட்	0 6 -2 0 0
ிதா	0 0 3 0 0
ிதி	0 3 0 0 0
ித்	0 -8 -5 0 0
ினி	-6 0 -6 0 0
ின்	0 0 14 0 0
ிப்	0 -1 0 0 0
ிமை	0 0 -1 0 0
ிம்	0 0 11 0 0
ியல	0 0 0 10 0
ியா	0 6 0 0 0
ியை	0 0 -6 0 0
ிரி	-2 0 -8 -1 0
ிரு	5 0 0 0 0
ிரை	-2 0 0 0 0
ிர்	0 0 4 0 1
ிலை	0 3 0 0 0
ில்	10 -12 14 -6 5
ிஸ்	4 0 0 0 0
ீடு	-9 -3 -4 3 5
ீன்	0 0 0 -4 0
ீம்	0 0 0 5 0
ீர்	0 0 10 0 0
ீஸ்	1 0 -9 -4 0
ுகு	0 0 0 -1 0
ுக்	0 0 3 1 6
ுசி	0 0 0 3 0
ுது	-9 -16 -13 -8 -6
ுன்	0 0 4 0 0
ுப்	0 0 0 -1 0
ுமா	0 0 -6 0 0
ும்	3 -5 -16 -14 0
ுரா	-3 0 -10 -1 0
ூடு	0 0 0 -3 0
ூம்	0 0 -3 0 0
ெக்	0 0 3 0 0
ெட்	0 0 0 8 0
ெதி	3 13 8 -3 0
ென்	0 -3 -32 6 0
ெம்	0 0 8 0 0
ெரு	0 0 0 8 10
ெலி	-2 0 -2 0 1
ெலு	0 0 3 0 0
ெலை	-1 -1 -1 -3 9
ெல்	0 0 1 0 0
ெஷ்	0 0 4 0 0
ெஸ்	-1 0 0 0 0
ேசி	0 0 10 0 0
ேன்	-2 -4 0 0 0
ைகை	0 0 0 0 -2
ைக்	5 0 2 0 0
ைட்	5 -5 0 -3 0
ைத்	4 0 0 0 0
ைப்	0 -5 -10 -5 -12
ைமை	4 0 0 0 0
ையை	0 0 -6 -1 -5
ொசை	0 0 0 0 5
ொச்	0 0 0 2 0
ொட்	0 4 -1 0 0
ொது	0 -4 0 0 -1
ொன்	0 4 -4 0 0
ொம்	6 0 0 0 -2
ொலி	0 0 0 3 0
ொலை	3 0 0 0 0
ொல்	0 0 0 -6 0
ொவை	0 0 0 2 0
்கர	0 0 -4 -7 -3
்கல	0 0 -4 -2 0
்கா	0 0 0 0 -1
்கி	-1 0 -14 0 0
்கு	-2 2 3 -1 0
்க்	0 0 0 3 0
்சா	0 0 -2 0 0
்சி	0 2 0 0 0
்சு	-6 -9 -17 -17 -12
்சை	0 0 10 9 0
்டா	-4 -3 -7 -11 -3
்டி	-11 -8 -7 -13 1
்டு	-2 0 -11 -12 -10
்டை	0 0 -7 -5 -2
்ட்	-1 -2 19 6 7
்தா	0 -5 -1 -1 4
்தி	-9 0 20 20 0
்து	14 16 4 -5 -3
்தை	0 -2 -3 0 0
்னா	0 -1 -1 -6 -1
்னு	0 2 16 -8 1
்னை	-3 13 -6 -8 1
்பல	0 7 0 0 8
்பா	12 0 0 1 -4
்பி	-6 -8 0 -4 0
்பு	-1 -8 -3 -2 -2
்மா	0 -2 7 0 2
்ரு	-13 0 -7 -4 1
்லல	0 0 0 -1 0
்லி	-1 0 0 0 0
்லை	-2 -12 -12 -5 0
்வெ	0 0 12 10 13
்வொ	0 0 5 0 0
்ஸ்	0 11 17 6 0
[lasts ti]
'ውን	0 0 0 -4 0
14	0 1 0 3 0
18	0 0 0 0 1
2	0 0 0 2 0
37	0 0 0 0 1
59	0 0 0 1 0
9	7 0 0 0 3
ail	0 1 4 9 14
ait	0 3 0 0 0
ama	0 0 3 0 0
are	0 0 1 0 0
at	0 6 10 7 8
axi	0 12 4 0 0
boi	0 0 0 5 0
com	16 21 37 0 0
d	0 0 1 0 0
dot	6 7 10 18 0
dud	0 0 0 0 5
eaf	0 5 0 0 0
eda	0 0 0 4 0
esh	0 0 0 1 0
ger	1 3 0 0 0
hoo	4 0 0 1 6
htu	0 0 5 0 0
ip	0 0 -5 0 0
me	0 7 5 0 0
net	0 2 8 0 0
nfe	0 0 12 4 0
nhs	0 0 -3 0 0
oni	0 0 0 1 0
ook	0 0 0 0 5
org	10 6 13 0 0
oud	0 0 0 0 4
ple	15 19 12 16 25
sha	8 0 0 0 0
t	0 0 8 5 0
uk	3 0 0 0 0
x	0 0 5 0 0
zr	0 0 1 0 0
ለስተ	-2 -1 0 0 2
ለስኒ	-1 0 0 0 0
ለቃይ	0 0 0 0 -1
ለታት	0 -3 0 0 0
ለንን	0 0 -1 0 0
ለይቲ	-2 -5 -9 -5 -10
ለይን	0 -4 -1 -5 -5
ሉለይ	4 0 -3 0 0
ሊትል	0 0 2 7 0
ሊኒክ	0 0 0 -1 0
ሊደይ	0 8 0 0 0
ሊድል	0 0 4 0 0
ላዕሊ	0 3 0 0 1
ሌተይ	0 0 0 -1 0
ሌን	5 0 0 0 0
ልሳይ	0 -4 2 -3 0
ልሶል	0 0 10 0 0
ልበይ	-5 -1 -8 -4 0
ልታም	0 0 9 0 0
ልኣኒ	-3 0 -5 0 0
ልኣይ	0 7 7 2 0
ልከይ	0 0 -6 -1 0
ልኩን	-4 0 -1 0 0
ልክት	0 0 -3 0 0
ልዓኣ	0 2 -1 -2 0
ልጥን	0 0 0 -2 -6
ሎምኒ	2 -2 0 0 -1
ሒል	2 0 0 0 0
ሒቡኒ	0 -1 0 0 0
ሒዘ	0 0 0 -1 0
ሒዙ	0 -3 0 -4 0
ሒዙኒ	0 -1 0 0 1
ሒዝዎ	-3 -7 0 0 0
ሓለቃ	0 0 0 6 0
ሓለፈ	0 0 0 -3 0
ሓላፊ	0 0 0 -5 -2
ሓርማ	0 0 -2 0 0
ሓርም	0 -2 0 0 0
ሓባር	0 0 2 0 0
ሓቲተ	0 0 2 3 0
ሓታቲ	0 0 1 2 0
ሓትት	0 0 0 0 -5
ሓኒት	0 0 -4 0 0
ሓንቲ	-5 -4 -2 3 -10
ሓኪም	-5 -2 0 -8 0
ሓወይ	0 -8 -2 6 0
ሓውስ	0 0 9 0 0
ሓዛይ	0 0 0 1 0
ሓይለ	0 0 3 0 0
ሓደ	-11 -9 10 8 -8
ሓዲረ	0 -1 0 0 0
ሓድሽ	0 0 1 7 -3
ሓጂ	0 0 7 0 0
ሓገዝ	0 0 -1 0 0
ሓጺን	0 0 -3 0 0
ሕማቅ	0 -3 -2 0 -3
ሕረይ	0 3 -5 0 2
ሕሪኣ	-1 0 0 0 0
ሕርሻ	0 9 0 0 0
ሕርቲ	-2 -8 -9 -4 0
ሕቆኣ	0 -2 0 0 0
ሕቆይ	0 0 -1 0 0
ሕበኒ	0 0 0 0 10
ሕበይ	0 -2 -3 0 -4
ሕቡኒ	0 -1 0 0 0
ሕብሪ	0 0 6 10 0
ሕንጻ	1 4 3 0 0
ሕዳር	3 0 6 0 0
ሕጂ	0 -3 0 -6 7
ሕጻን	0 -1 0 0 -1
ሖሙኒ	0 0 0 0 -4
ሖተል	0 0 -7 0 0
ሖቴል	0 0 -5 0 0
መሓር	0 18 -4 0 0
መርዓ	0 5 2 0 0
መቀዝ	0 0 0 0 7
መተይ	-4 0 0 -2 0
መንት	0 0 0 1 0
መኪና	-3 -6 -7 -4 0
መውት	0 0 -2 0 -3
መይል	0 0 0 12 6
መግቢ	8 6 8 -4 0
መጫይ	0 0 -2 -3 0
መጺኡ	0 10 0 0 0
መጺኣ	0 0 0 0 -4
መጽእ	0 0 0 0 -5
ሙሽተ	0 1 6 0 0
ሚስ	3 0 0 0 0
ማተይ	3 0 0 0 2
ማንካ	1 2 3 -3 0
ማዕጾ	6 6 1 -2 0
ማይ	-6 -8 -1 0 -8
ማዳም	0 7 0 0 0
ምለይ	0 0 0 -1 0
ምሕር	0 0 0 0 1
ምመኒ	0 -2 0 0 0
ምሳና	2 0 0 0 7
ምስ	0 -7 -5 6 -8
ምሻይ	0 0 0 2 0
ምብሊ	0 0 3 0 0
ምዓኒ	0 0 0 -3 0
ምድሪ	0 17 8 5 1
ምግቢ	-6 -3 -5 -3 0
ሞምኒ	0 0 0 6 0
ሞንተ	0 0 1 4 1
ሞዘይ	1 0 0 0 0
ሞይታ	0 8 0 0 0
ረሽን	0 0 -1 0 0
ረቀት	0 0 4 0 0
ረበኒ	0 0 0 0 3
ረኪበ	-6 0 0 0 0
ረክብ	-2 -3 0 0 0
ረኮም	0 0 0 7 4
ረፍቲ	0 0 -5 0 -1
ሪሑኒ	0 3 0 0 0
ሪሙኒ	0 -5 0 0 -5
ሪንግ	0 0 5 0 0
ሪፉኒ	-2 -6 -4 0 0
ራቂት	0 3 0 0 0
ራንት	0 2 0 0 0
ራዊት	0 0 13 0 0
ራውሊ	0 0 5 0 0
ሬዝጊ	0 0 7 0 0
ርሑኒ	0 0 0 0 2
ርሓኒ	-1 1 -4 0 0
ርሓን	0 0 16 0 0
ርሖም	7 0 0 0 0
ርሙጣ	0 -1 -1 0 0
ርሜላ	0 0 2 0 0
ርሳዊ	0 0 8 0 0
ርብዩ	0 -2 -1 0 0
ርተሎ	5 0 0 0 0
ርተኛ	0 0 0 0 -2
ርተው	0 0 2 0 0
ርተይ	0 4 -3 -3 0
ርትራ	0 0 10 0 0
ርትና	0 0 -4 0 0
ርቶን	0 0 2 0 0
ርናል	0 0 1 0 0
ርናዕ	0 0 -7 6 0
ርኔሎ	0 0 -2 0 0
ርእሳ	0 0 -6 0 0
ርእየ	0 0 -6 0 0
ርእያ	0 0 0 0 -4
ርከር	0 0 0 3 0
ርከይ	-5 1 -4 -1 0
ርኩም	0 0 -2 0 0
ርኩስ	-3 6 0 0 0
ርዌል	0 0 7 0 0
ርውድ	0 4 0 0 0
ርዛታ	0 0 7 0 0
ርያም	0 0 9 0 0
ርደይ	-2 -7 -5 0 0
ርጓሚ	0 0 -1 0 0
ርፈኒ	0 0 -9 -7 -10
ርፈና	0 0 -6 -6 0
ሮምኒ	0 1 0 0 0
ሮምዎ	0 0 -1 0 0
ሮበሪ	0 1 0 0 0
ሮያል	0 0 0 2 0
ሮድ	12 0 0 4 6
ሮድን	0 1 0 0 0
ሰላም	0 -3 0 0 0
ሰሎሜ	0 0 4 0 0
ሰሚዓ	-2 0 0 0 0
ሰማይ	0 10 13 0 0
ሰምዑ	4 0 0 0 0
ሰምዕ	0 0 0 0 -1
ሰርሕ	12 23 -7 -15 -8
ሰርተ	0 0 6 9 0
ሰባት	-6 -1 0 -4 3
ሰብ	-3 -4 0 1 0
ሰኑይ	0 0 0 -1 -4
ሰንኪ	0 0 0 10 0
ሰዓት	0 -4 -1 17 3
ሰያት	0 -1 0 -4 0
ሰይሩ	1 -9 -12 -9 -8
ሲክስ	1 0 0 0 0
ሲዱና	0 4 0 0 0
ሲዱዎ	0 1 0 0 0
ሲዳቶ	0 0 0 0 4
ሳሊም	0 7 7 0 0
ሳሓት	0 7 0 0 0
ሳደይ	0 -1 -7 -9 0
ስለ	10 9 0 -2 -8
ስላሴ	0 0 11 0 0
ስላስ	0 0 7 0 0
ስልኪ	2 0 0 0 0
ስሕቅ	0 0 0 2 0
ስመይ	-2 0 0 0 0
ስማ	-2 0 0 0 0
ስም	-2 -2 0 0 0
ስራሕ	0 0 0 -5 0
ስራን	0 11 8 0 0
ስርዞ	11 14 0 0 0
ስቅ	0 0 0 -1 0
ስበሪ	0 0 7 0 0
ስተን	0 0 4 0 0
ስተድ	0 0 2 0 0
ስቲፕ	0 2 0 0 0
ስኢነ	-2 -9 -5 0 0
ስእሊ	0 -3 0 0 -3
ስክር	3 0 -1 0 0
ስኮት	-10 -2 -7 -9 -1
ስዕባ	0 0 -2 0 0
ስዶም	-1 0 -2 0 0
ስጊድ	0 11 7 5 2
ስጋ	0 0 3 2 16
ሶሻል	0 0 0 0 3
ሺዱል	0 0 3 0 0
ሻሒ	0 0 -3 0 -2
ሻቅላ	0 -2 -5 0 0
ሻይን	0 0 5 0 2
ሻዳይ	0 0 5 0 0
ሽሕ	0 -5 -3 0 0
ሽቃቅ	0 0 -4 0 0
ሽተን	9 0 0 0 0
ሽዓተ	0 0 8 0 0
ሽዓይ	0 0 8 7 3
ቀርም	0 0 0 0 -4
ቀበቶ	3 0 -7 -4 0
ቀቲሉ	-5 0 -5 0 1
ቀይሕ	0 5 12 17 0
ቀደም	1 0 0 0 4
ቁልና	0 -1 0 0 -3
ቁልፊ	0 0 0 -1 0
ቁጽሩ	0 1 0 -4 0
ቁጽሪ	0 -8 5 0 0
ቂዑኒ	10 0 0 0 0
ቂዕዋ	-2 0 0 0 0
ቃላት	-1 0 0 0 0
ቃነይ	0 0 -3 0 0
ቃዊት	0 0 5 9 0
ቃጺላ	-2 0 0 0 0
ቅመጥ	5 -2 0 0 0
ቅምቲ	15 11 5 0 0
ቅባይ	0 0 0 1 0
ቅተይ	6 0 0 0 0
ቅዓኒ	-2 -8 -11 0 0
ቅድሚ	0 0 -6 0 -4
ቅድም	0 0 0 0 5
ቆልዑ	-5 -1 0 -13 -4
ቆልዓ	0 0 -5 -4 0
ቆሪጸ	0 -3 -1 0 0
ቆሪጹ	0 0 -2 0 0
ቆሪጻ	0 0 0 7 0
ቋንቋ	0 0 0 -1 0
በሊ	0 0 -4 0 0
በሓል	0 35 -12 -9 -2
በረት	0 0 0 7 0
በተይ	1 0 -1 0 0
በትሪ	0 1 -3 -3 -3
በንን	0 -3 0 -1 0
በክዩ	0 0 -4 0 0
በዓል	0 0 0 -5 7
በየኒ	-3 -3 -4 0 0
በይቲ	0 0 -3 -7 0
ቡላሕ	0 4 0 0 0
ቡን	8 16 18 0 0
ባሕሪ	0 9 2 0 0
ባርያ	0 0 -7 0 0
ባቡር	0 0 -8 0 0
ባንኪ	-3 0 -2 -1 0
ባዕተ	0 0 -5 -3 0
ባዶ	0 0 0 -4 0
ቤተ	0 0 -5 -3 0
ቤተይ	0 -4 0 8 -4
ቤት	-1 1 -1 -1 -6
ብ	-4 0 0 0 0
ብለኒ	-14 -12 -9 -1 -1
ብለና	4 0 0 0 0
ብለጽ	0 0 3 0 0
ብልዎ	0 -1 0 0 0
ብሎክ	0 0 6 0 0
ብሓል	1 0 0 0 0
ብረት	0 0 -5 -4 0
ብሪካ	2 3 4 0 0
ብሪዝ	0 0 3 0 0
ብሰይ	2 0 0 -1 0
ብቂዑ	0 0 4 0 0
ብቪዛ	0 0 6 4 0
ብተይ	0 -8 -4 0 0
ብኡኒ	0 2 0 0 0
ብኣያ	0 0 0 -9 4
ብኣይ	-8 -5 0 -10 -3
ብዓይ	0 0 0 1 1
ብዕን	0 7 12 0 0
ብዘይ	-1 -1 0 -3 0
ብዙሕ	0 2 0 0 0
ብየላ	0 -1 0 0 0
ብይዎ	0 -4 -6 0 0
ብዮም	-2 0 -2 0 0
ብደይ	0 0 -3 -6 -6
ብጫማ	-3 0 0 -1 0
ቦምኒ	0 0 0 0 2
ቪዛ	3 0 0 0 0
ቪዛይ	0 0 6 4 0
ቪድዮ	0 3 -1 0 0
ተለኒ	0 4 0 0 -4
ተርስ	0 0 0 2 0
ተስፉ	0 0 3 0 0
ተስፋ	0 4 0 -7 -5
ተትኒ	0 0 0 0 3
ተኩል	0 0 2 0 0
ተዋይ	3 0 0 0 0
ተይቲ	0 0 -1 -1 0
ቲቱኒ	0 0 0 0 -1
ቲቸር	0 0 0 0 3
ቲኬት	2 0 0 0 0
ታርስ	0 2 7 0 0
ታክሲ	4 3 -2 0 -3
ትለኪ	-4 -2 -9 0 0
ትለይ	0 -3 0 0 0
ትሕቲ	0 0 20 9 4
ትማሊ	0 0 0 0 -8
ትም	0 0 -7 0 0
ትበኪ	0 2 0 0 1
ትካል	0 1 3 0 0
ትያን	0 -3 0 1 1
ትጽሪ	0 1 0 0 0
ቶቡስ	0 0 -10 0 0
ቶከይ	0 0 0 1 0
ቸረይ	0 5 0 0 0
ቻይና	2 4 0 0 0
ቻፕል	0 3 0 0 0
ነሓሰ	8 1 4 0 0
ነርስ	-2 0 0 -4 0
ነበረ	0 0 0 1 0
ነበር	0 0 0 1 0
ነብር	2 17 -13 -8 2
ነቲ	-3 0 0 0 0
ነዚ	0 2 0 0 0
ነይረ	10 0 0 0 0
ነይሩ	0 0 0 0 4
ነዲዱ	0 -2 0 0 0
ነድድ	4 0 -2 0 0
ነጊሩ	0 0 0 0 -2
ነግር	0 -2 0 0 0
ነጥቢ	11 15 21 30 5
ነጽሩ	0 0 0 -1 0
ኑኤል	0 0 14 0 0
ኒቁኒ	0 0 -2 0 0
ኒኤል	0 0 8 0 0
ናሖም	0 0 7 0 0
ናበለ	0 -3 0 -2 0
ናበሉ	0 -4 0 -4 0
ናባይ	0 -3 0 0 0
ናብ	3 -8 -11 2 -16
ናኦል	0 0 5 0 0
ናይ	-7 0 0 2 -3
ናይቲ	0 0 0 0 3
ኔሩ	0 1 0 0 0
ኔራ	-4 0 0 0 0
ን	0 0 0 4 0
ንሱ	4 -4 0 0 7
ንሳ	-5 0 0 0 5
ንስቲ	0 0 -6 0 0
ንስኪ	0 0 0 3 0
ንሾት	0 1 0 0 0
ንቀት	0 -3 0 0 0
ንበት	0 0 7 0 0
ንብላ	0 7 0 0 0
ንቦት	4 4 6 0 0
ንከን	4 2 1 1 1
ንኩሉ	17 10 0 0 0
ንክፋ	0 0 -2 0 0
ንዘብ	5 0 -4 -1 -2
ንየላ	0 0 10 0 0
ንደቅ	0 -1 0 -4 0
ንደን	0 0 4 0 0
ንዳዊ	0 0 7 0 0
ንገዲ	3 0 0 -2 0
ንግሖ	0 0 -1 -1 0
ንጹሕ	0 0 0 5 0
ንፊሰ	0 -1 0 0 0
ኢለ	0 -1 -4 -1 0
ኢሉ	-15 -5 0 -7 2
ኢሉኒ	0 -9 0 0 0
ኢሉዋ	0 0 0 0 4
ኢላ	-3 -6 0 0 0
ኢሎም	-5 -5 0 0 -1
ኢና	-2 0 -2 -2 -5
ኢን	8 0 0 0 0
ኢኩም	7 0 0 0 4
ኢደይ	0 -3 -10 -6 0
ኢዳ	0 0 -2 0 2
ኣለኩ	-1 -7 0 -2 1
ኣለካ	0 0 0 -5 -3
ኣለዎ	4 0 0 0 0
ኣላ	0 -8 -2 -1 0
ኣሎ	5 -5 -2 0 -6
ኣሎና	9 0 0 0 0
ኣሲድ	0 0 -5 0 -4
ኣቡ	0 0 7 7 0
ኣብ	-2 0 5 1 -4
ኣብቲ	0 4 -4 12 4
ኣብታ	0 0 0 18 11
ኣብዚ	0 -5 0 1 0
ኣብዩ	0 0 0 10 10
ኣታ	0 -1 0 0 0
ኣት	24 13 11 12 22
ኣትኒ	0 0 -5 0 -4
ኣትዩ	0 0 0 -2 0
ኣቶም	0 1 0 0 0
ኣነ	0 0 0 1 4
ኣዜብ	0 0 5 0 0
ኣየይ	0 -3 -4 0 -7
ኣይቲ	13 11 6 9 0
ኣደ	0 -1 0 0 0
ኣደይ	0 0 0 -7 0
ኣጋ	0 0 0 -3 0
ኣፕ	0 -3 0 0 0
ኤ	0 3 0 0 0
ኤን	1 0 0 0 0
ኤንድ	0 0 17 0 0
እልን	0 0 0 0 -1
እሕዝ	2 -1 -2 0 0
እምኒ	-6 -1 -2 -2 0
እሞ	0 0 0 -3 0
እሰይ	-5 -6 -12 -7 -3
እሽቶ	0 0 0 0 -4
እቲ	-8 -3 0 -7 -4
እታ	0 -7 0 0 -2
እትዩ	-3 0 0 0 0
እንተ	0 -8 0 -5 -5
እንዳ	18 18 25 26 7
እውን	-2 0 0 -1 0
እየ	-4 -2 -8 -7 -5
እየዮ	0 -4 0 0 0
እዩ	2 7 -9 -8 -6
እያ	3 3 0 -5 0
እዮም	0 -4 -3 0 0
እደሊ	-6 -2 -2 -8 0
እግሩ	0 6 0 0 -2
ከለና	0 0 -2 -3 0
ከለኩ	-1 -4 -10 -4 -6
ከልቡ	-2 0 -1 0 0
ከልቢ	-1 0 -5 0 0
ከም	-2 -6 0 -6 -1
ከረን	0 0 4 0 0
ከርን	0 0 4 0 0
ከይድ	0 1 -5 0 0
ኩሉ	0 8 0 -3 2
ኩልና	0 0 0 0 4
ኩሪቲ	0 0 0 3 0
ኩክ	2 4 0 0 0
ኩዕሶ	0 0 0 0 -1
ኪሱዋ	0 0 -3 0 0
ኪናኡ	4 0 0 0 0
ኪንግ	0 0 4 0 0
ኪዲ	-1 -2 0 0 0
ኪዳነ	0 0 1 0 0
ኪድ	0 -1 0 0 0
ካረን	0 0 5 0 0
ካራዪ	0 0 0 5 0
ካር	0 0 0 2 0
ካብ	2 -2 -10 8 -6
ካብኡ	0 0 0 0 -1
ካኒክ	0 3 13 0 0
ክለኒ	0 -1 0 0 0
ክልተ	0 -8 -2 0 -12
ክራይ	-1 0 -2 0 0
ክርና	1 0 0 0 0
ክሰዳ	0 4 0 0 3
ክሳብ	0 0 -2 7 -6
ክሽነ	0 0 -4 0 0
ክብሉ	-1 0 0 0 2
ክብሪ	0 0 -2 0 0
ክተር	0 0 0 9 0
ክፍሊ	0 -2 -5 -10 0
ኮንኩ	-3 0 0 -6 -6
ኮንኮ	0 0 7 0 0
ኮይነ	0 0 -2 0 -2
ኮይኑ	0 1 -1 0 -1
ኳነይ	0 0 0 4 2
ወርሒ	-2 -7 -7 -1 -1
ወሲዱ	0 4 0 0 -1
ወስድ	0 0 0 -1 0
ወስዶ	0 0 0 -1 0
ወቅዓ	0 0 -1 0 0
ወናኒ	-2 0 0 0 7
ወይ	0 2 11 0 0
ወደይ	0 -3 0 15 0
ወዱ	0 8 0 0 0
ወዲ	0 -2 0 4 0
ወጊኡ	0 0 -1 0 0
ወጺኣ	4 0 0 0 0
ወጽእ	0 0 -1 -4 0
ዋእለ	0 6 -4 -3 0
ውሰን	0 0 7 0 0
ውሽጢ	0 0 -1 0 0
ውቦይ	0 0 0 0 3
ውን	-6 -1 0 0 0
ውዑይ	0 0 0 -3 0
ውዓተ	0 4 0 0 0
ውዕሉ	0 5 0 0 0
ውያን	0 0 7 0 0
ውግእ	0 0 -5 0 -5
ዎርዝ	0 0 5 0 0
ዎሽ	0 0 2 0 0
ዑቅባ	0 0 0 1 0
ዓልቲ	1 15 6 1 -7
ዓመታ	0 0 0 -3 0
ዓመት	0 2 -2 9 0
ዓርቢ	0 0 0 0 -1
ዓሳ	3 0 6 8 0
ዓሻ	0 -2 -4 -3 0
ዓቢ	0 0 2 0 0
ዓባይ	-2 0 28 0 0
ዓተን	0 0 1 0 0
ዓትኒ	0 0 -2 0 0
ዓይና	1 0 0 0 0
ዓጋመ	0 0 0 -1 0
ዕለት	0 4 0 0 0
ዕበድ	0 0 0 0 -3
ዕባይ	0 1 0 0 0
ዕወኒ	6 0 0 0 0
ዕዳ	0 0 0 0 -6
ዕዳጋ	4 0 0 3 -1
ዕጾይ	0 0 -6 -6 -5
ዘለኒ	0 0 0 13 0
ዘላ	6 0 2 7 14
ዘሎ	15 8 26 30 27
ዘሎኩ	0 3 3 0 0
ዙዋራ	0 0 8 0 0
ዛረብ	-3 0 0 0 0
ዛንን	0 0 9 0 0
ዛዕባ	0 2 0 0 0
ዜሮ	0 0 6 0 10
ዝብል	-2 0 0 -1 -3
ዝነይ	0 -2 -1 -2 0
ዝኮነ	3 0 0 0 0
ዝውር	3 0 0 0 0
የለን	-3 -8 0 0 -8
የልኪ	0 -2 0 0 0
የብላ	-2 0 0 0 0
ዩለይ	-6 -4 0 0 0
ያትኒ	0 -4 0 0 0
ያቶም	0 0 0 0 5
ያዝያ	4 4 7 0 0
ያፌት	0 0 4 0 0
ይለይ	0 0 0 8 8
ይሩኒ	0 1 0 0 0
ይሮም	-6 -5 -3 0 7
ይሮሞ	0 0 -4 0 0
ይብሉ	0 0 0 -2 0
ይብል	-13 -6 0 0 0
ይተን	0 0 6 0 0
ይተይ	0 0 0 0 -5
ይነይ	0 0 0 -1 0
ይንት	0 0 6 0 0
ይንና	0 0 -2 0 0
ይደሊ	0 -3 -3 0 2
ዮናስ	0 0 6 0 0
ደለይ	0 -1 0 0 0
ደላሎ	0 4 0 0 0
ደልዩ	0 -4 0 0 0
ደም	-6 -8 -4 -2 0
ደሞዝ	-4 -1 0 -3 0
ደረጃ	8 -4 -4 0 0
ደርቢ	0 9 8 0 0
ደቀይ	-6 1 0 0 0
ደቂ	0 0 0 2 0
ደቂቅ	0 0 2 0 0
ደዊላ	0 0 -2 -1 0
ደው	0 -2 0 0 0
ደገ	-1 0 -4 0 0
ደገይ	0 0 -2 0 0
ደፈራ	0 0 2 0 0
ዱለይ	0 -1 0 0 0
ዲዱኒ	4 0 0 0 0
ዳትኒ	0 0 0 -1 0
ዳነይ	0 4 0 -1 0
ዳኛ	0 0 -3 0 0
ዳወይ	0 -1 -7 -3 0
ድሕሪ	19 9 19 22 13
ድመይ	-7 -9 -3 0 -3
ድማ	-8 -2 -1 0 0
ድሪጎ	0 0 9 0 0
ድሺፕ	0 1 0 0 0
ድቃስ	0 0 -3 0 0
ድቅስ	-5 -4 -2 0 0
ድኳን	-6 -7 -4 2 0
ዶምኒ	0 -2 -1 -3 -2
ዶብሊ	0 1 4 0 0
ዶት	0 0 0 11 0
ዶክ	0 4 0 0 1
ጀሚሩ	-3 0 0 0 0
ጀሚራ	3 0 0 0 0
ጀንሲ	2 0 0 0 0
ጂም	0 0 5 0 0
ጂፒ	0 1 0 0 0
ጃበይ	0 0 -1 0 0
ገብር	-6 0 0 0 0
ገዛ	-2 -7 -14 -9 -1
ገዛኣ	-4 -4 0 0 0
ገዛይ	0 -4 -3 13 5
ገዝሚ	0 -1 -7 0 0
ገዝእ	-6 -4 0 -2 -1
ገይት	0 3 0 0 1
ገደል	0 0 -1 0 0
ገጸይ	-3 0 -10 -4 -2
ገጽኪ	0 0 -4 0 0
ጉረይ	0 0 -6 -6 -1
ጉዳይ	0 0 4 0 0
ጊረያ	-1 4 0 0 0
ጊኡኒ	0 0 -2 0 -1
ጊጹኒ	0 -1 -2 -3 0
ጋሊት	0 0 -1 0 0
ጋራጅ	0 0 2 0 0
ጋቢት	6 1 3 0 0
ግራም	0 -3 0 0 0
ግሬግ	0 0 4 0 0
ግን	-6 -6 0 0 2
ግዙኒ	0 0 -1 0 0
ግዙዋ	0 -1 0 0 0
ግዜ	0 -4 -3 -8 -5
ግደይ	0 0 7 0 0
ጎይታ	0 0 25 0 0
ጎደና	14 0 -4 7 9
ጎድኒ	0 0 0 7 0
ጓለይ	0 0 0 2 0
ጓል	3 0 0 0 0
ጠሪዓ	0 0 0 4 0
ጡፍ	-6 -3 -6 0 0
ጢሉኒ	0 -3 0 0 0
ጢረይ	0 3 0 0 0
ጣብያ	4 3 0 -2 0
ጥሪ	0 0 3 0 0
ጥራይ	-4 -6 -1 -5 -7
ጥዑም	0 0 7 2 0
ጥዓኒ	0 0 0 -1 0
ጥዕና	0 0 0 0 -1
ጨይቲ	0 0 0 5 0
ጫማይ	0 0 0 -4 0
ጵያዊ	0 0 8 0 0
ጸሊም	-5 -6 -4 1 -4
ጸላም	0 0 -2 0 0
ጸላይ	0 0 -5 -2 -1
ጸባ	0 -5 0 0 0
ጸኒሑ	0 0 0 0 5
ጸወታ	0 4 0 0 0
ጸጉሪ	0 0 -5 -1 0
ጺኡኒ	0 0 -2 0 0
ጺኦም	-2 0 -6 0 0
ጻናት	9 -7 -4 0 0
ጻእኩ	17 0 0 0 0
ጻዕዳ	0 0 -2 0 -1
ጽሉል	0 0 -2 0 0
ጽሒፋ	0 0 0 -3 0
ጽመይ	0 0 -1 0 0
ጽረይ	-3 -6 0 0 0
ጽሬት	5 4 0 -4 0
ጽርግ	-2 0 0 0 0
ጽባሕ	0 0 0 -3 -4
ጽባቀ	0 0 3 0 0
ጽእን	1 0 0 0 0
ጽወኒ	0 0 0 0 5
ጽውዖ	11 0 0 0 0
ጽዩኒ	0 15 12 0 0
ጽዮም	0 -3 0 0 0
ጽፍሪ	0 -3 0 0 0
ፈሊጡ	2 0 0 0 0
ፈረቃ	0 0 -2 -3 0
ፈሪሓ	0 -1 -6 0 0
ፈርሕ	0 0 -6 0 15
ፉለይ	0 0 0 0 -3
ፋትኒ	-5 0 0 0 0
ፋይል	0 0 19 17 0
ፋይዛ	0 0 0 7 0
ፍለይ	0 0 0 4 0
ፍሊት	0 0 -5 0 0
ፍላት	10 0 8 3 0
ፍርሒ	0 0 -5 0 0
ፍርቂ	0 -7 -6 -1 0
ፍርዲ	0 0 -3 -5 0
ፍተይ	0 0 0 6 0
ፍትሕ	0 0 -3 0 0
ፍትሽ	1 0 0 0 0
ፍዒት	0 0 -4 0 0
ፍደገ	0 0 -6 0 0
ፍጹም	0 0 15 0 0
ፎርድ	0 0 8 0 0
ፑል	0 3 0 0 0
ፒታል	0 0 -7 0 -1
ፓተል	0 0 3 0 0
ፕተን	0 0 1 0 0
ፖሊስ	0 -12 -17 4 -6
[lasts tr]
'ın	0 0 1 8 0
3	3 0 0 0 0
3a	0 0 0 0 7
410	7 0 0 0 0
55	0 0 0 0 3
61	2 5 0 0 0
66	0 0 0 3 0
9b	0 0 0 0 5
a	0 10 10 5 3
aat	-11 -5 -10 0 0
acı	0 0 1 0 0
ada	-3 0 0 -4 -4
adi	0 0 0 0 -1
adı	-9 -12 -12 0 0
ail	0 0 0 0 3
aja	0 3 0 0 0
aki	0 0 8 13 10
alt	0 0 0 0 4
alı	8 -2 -3 0 0
ama	-3 0 -2 0 0
amı	0 0 0 -5 0
ana	0 -5 -2 -4 0
and	0 6 0 0 0
ans	0 0 0 0 4
ara	-2 0 0 0 0
arı	0 0 -10 -5 3
ast	0 0 1 0 1
ası	-3 -4 -7 -4 -1
at	13 14 19 16 17
ata	0 0 5 0 2
ate	1 0 9 0 0
att	0 4 14 0 1
atı	0 11 7 0 0
avi	0 0 6 0 0
ay	0 0 -7 -1 0
aya	0 -6 -7 -2 0
ağ	0 3 0 0 0
ağı	0 0 -7 -1 0
aşı	-1 -1 0 0 0
bah	6 0 0 4 0
bam	4 0 0 -4 0
bap	0 2 0 0 0
ben	0 0 0 1 8
beş	0 0 5 8 0
bi	3 0 0 0 0
bim	0 0 0 -4 0
bin	0 0 0 -1 0
bir	-11 -6 0 -9 -11
biz	0 0 0 0 -4
bla	0 8 0 0 0
bun	0 0 0 0 3
c	0 0 1 0 0
cak	0 0 0 -2 0
cam	-9 -4 0 -3 0
car	6 0 0 0 0
cek	0 0 0 6 7
com	5 13 20 0 0
d	0 0 3 0 0
da	1 0 0 0 8
dam	-7 0 0 -9 -5
dan	10 -1 -10 -16 -4
den	-3 0 -6 -8 -8
dil	0 0 -1 0 0
dim	0 5 -16 -7 -8
dir	0 -4 0 0 -3
dot	5 4 6 12 0
dra	1 0 0 0 0
dün	0 0 0 0 -5
dür	0 -3 0 -2 -2
dık	5 0 0 0 0
dım	6 0 -10 0 0
dın	0 0 0 -7 -2
eat	0 0 21 2 0
ebe	0 0 -3 0 0
ece	11 5 0 0 -5
ede	0 -1 0 -5 0
edi	0 -5 -4 5 0
eme	0 0 0 -2 0
eni	6 0 0 -2 -9
enç	0 0 -4 0 -1
ere	0 0 0 0 -4
eri	0 -4 -8 -8 -4
ev	1 0 0 0 0
eve	0 0 -2 -7 0
evi	0 -2 -5 0 0
eye	0 0 -2 0 0
eyi	0 0 -2 -2 0
fsa	0 1 0 0 0
för	0 4 0 0 0
fır	0 0 7 0 0
go	0 3 2 0 0
hat	5 0 0 0 0
her	0 0 0 0 -3
heç	0 0 -2 -1 0
ibi	0 -7 0 -2 0
ide	-4 0 0 0 0
iin	0 0 4 0 0
iki	-4 0 0 0 -1
ile	0 0 0 0 -1
ili	0 0 0 0 1
ill	0 0 2 0 0
ime	0 0 -3 -1 7
imi	-1 -2 -12 -13 0
ine	-2 -3 -3 -5 2
ini	0 -6 -6 -12 0
ink	0 0 0 3 0
ire	13 13 9 0 1
iri	4 0 0 0 6
ise	0 0 -2 -6 0
isi	0 -5 0 0 4
ist	0 0 0 0 10
iti	0 0 0 0 8
iye	-3 -4 0 -11 0
iyo	-7 -5 -6 4 -3
izi	0 -5 0 0 0
izz	0 0 0 0 9
işe	2 0 0 0 0
işi	-3 -5 -7 -5 0
k	0 7 0 0 0
k34	0 4 0 0 0
kat	0 13 0 10 0
ken	0 0 -5 -2 -1
ket	0 3 0 0 0
kip	0 0 -1 11 0
kiş	3 0 0 0 5
kla	0 0 -7 0 -1
kli	0 0 0 0 -3
kta	7 12 12 10 1
kti	-3 -8 -3 0 0
ktı	0 -8 -3 5 6
kuz	0 0 5 6 0
kız	2 0 0 -1 0
l90	1 0 0 0 0
lah	0 0 0 0 3
lam	0 0 0 0 1
lan	0 0 0 2 0
lar	-25 -18 -30 7 -3
lat	0 0 14 0 5
lde	0 0 -4 0 -1
ldi	-6 -3 0 -14 -9
ldu	-3 0 -8 3 0
ldü	-2 0 0 0 0
ldı	0 -16 -10 -2 16
len	0 0 19 0 0
ler	-10 -12 -10 0 -3
let	0 -1 0 0 0
lif	0 0 2 5 0
lim	0 -2 -1 0 0
lin	0 0 0 -4 0
lir	0 0 -1 0 0
lis	-5 0 0 0 0
lli	0 0 -2 0 0
ltı	0 0 0 4 0
lun	-3 0 0 -2 0
lık	-4 0 0 0 -2
mak	0 0 -4 0 0
mda	0 5 3 0 0
mdi	0 0 0 3 0
me	0 7 3 0 0
mek	0 -3 -6 0 0
mel	0 11 10 0 0
mem	0 -5 0 0 0
min	-3 0 0 0 0
mir	7 0 0 0 2
miş	-4 -10 -19 1 0
mle	0 0 0 -5 -4
mme	0 0 0 0 -1
mr	0 0 7 0 0
mur	0 0 14 0 0
mus	0 0 -3 0 0
mut	0 0 3 0 0
muş	0 0 -2 0 3
mın	-3 -5 -6 -6 0
mış	0 0 -2 0 -1
mşu	0 0 0 0 -2
nam	0 0 0 -3 0
nce	0 -6 -2 0 -1
nda	-3 0 0 -9 0
nde	5 11 -14 -3 5
ndu	0 0 0 3 0
nem	0 0 0 -1 0
nen	0 -1 0 -8 0
nim	-7 -2 0 0 0
nin	0 0 1 11 0
niz	0 0 5 0 0
nki	0 0 0 3 1
nra	2 0 0 0 0
nun	0 0 0 -2 -3
nın	1 0 -2 0 0
o	3 0 0 0 0
oad	0 1 0 0 0
oca	0 2 0 -6 -3
odu	0 0 -1 0 0
on	-2 -10 -5 -3 -17
ook	0 0 1 0 0
ord	0 0 0 1 0
org	10 10 19 0 0
osu	0 0 4 0 0
oto	0 0 0 0 12
ots	0 0 1 0 0
out	0 0 0 0 -1
oğu	0 0 15 11 0
ple	19 20 21 27 29
ptu	0 -3 -3 0 0
ptı	0 8 0 0 0
pçı	-3 0 -1 0 0
rak	0 0 0 0 -2
ram	0 -1 9 14 12
rda	0 0 -4 0 0
rdi	0 -3 -6 0 0
rdu	0 -2 0 11 0
rdü	0 -8 -9 0 0
rdı	-5 0 0 5 1
rec	0 8 1 4 0
rek	0 5 2 5 0
rif	0 0 0 -1 0
rim	0 0 -8 -5 -3
riş	0 16 27 14 10
rka	0 0 19 19 0
rla	0 -9 0 -9 0
rmi	0 -5 5 8 0
rnı	0 -3 0 0 0
rpı	1 0 0 0 0
rsa	0 0 0 -1 0
rth	0 0 4 0 0
ruk	0 0 -1 0 -1
rum	7 0 -19 -4 -4
ruz	7 0 -12 0 4
rım	0 -3 -11 0 0
rış	0 0 1 0 0
saj	0 0 0 0 3
sam	0 0 0 -5 0
san	0 0 -4 0 0
sap	-2 0 0 0 0
sem	0 0 0 -1 2
sim	0 0 0 7 3
siz	-3 0 -5 0 0
spu	0 0 -4 0 0
ste	0 0 0 -3 -7
stü	0 5 14 0 0
söz	0 0 -2 -5 -8
sın	0 0 7 0 0
t	0 0 7 3 0
tan	0 0 -10 0 -5
taş	0 0 -6 0 0
tda	0 0 6 0 0
tim	0 1 -8 3 0
tle	-2 -2 2 0 0
tlı	0 0 3 0 0
to	0 1 14 2 0
ton	0 0 1 0 0
tta	-9 -9 -11 -2 -4
ttı	-7 -15 -4 -6 -3
tüm	-2 0 0 0 0
tım	0 0 -2 -2 0
uba	-1 0 0 0 0
ucu	0 13 25 0 0
ude	0 0 4 0 0
uk	8 5 6 0 0
ull	0 0 0 1 0
uma	0 0 -8 -1 1
umu	-3 -1 -11 -4 0
unu	0 0 -6 0 0
ups	1 0 0 0 0
use	0 0 1 0 0
usu	1 0 0 0 0
uyo	-2 0 0 0 0
uğu	0 -4 0 -5 0
van	0 0 6 0 0
vap	4 0 0 0 0
var	0 3 0 0 0
ve	-2 0 0 0 0
vey	0 4 0 0 0
vgi	0 0 6 0 0
vur	-1 0 0 0 0
wok	0 0 1 10 0
yaz	9 0 0 0 0
yde	0 0 11 0 0
ydu	-3 0 0 0 0
ydı	0 0 0 2 0
yim	0 0 -8 -9 0
yla	0 -4 -3 0 0
yle	0 0 0 -5 0
yor	-14 -28 -32 8 -4
yoz	0 9 0 0 0
yri	0 0 12 2 4
yım	3 0 0 0 6
yın	0 -4 0 0 5
yıs	0 0 -7 0 0
zci	0 0 11 10 0
zdi	-3 0 0 0 0
zet	0 0 1 0 0
zim	1 0 28 22 0
zli	3 0 0 7 3
zım	0 -2 0 0 0
çak	0 0 -5 0 0
çen	0 0 -1 -2 -1
çin	0 -2 0 0 0
çük	0 0 0 0 -2
ört	0 -8 7 -8 0
üdü	-4 0 0 0 0
üme	0 -7 -4 -4 0
ümü	0 0 -4 0 0
üne	-5 0 -4 0 0
ünü	0 0 -1 0 0
üç	0 0 3 -3 0
üçü	0 0 4 0 0
ğer	0 0 0 0 11
ğil	-2 -1 0 0 -3
ğım	0 0 -1 0 0
ğır	0 0 0 -1 0
ıda	4 0 0 0 0
ıde	0 4 4 0 0
ıma	0 -2 -10 -8 0
ımm	1 0 0 0 0
ımı	0 -3 -17 -8 -8
ına	3 0 -6 -1 -1
ını	0 -6 -9 -9 -3
ıya	5 0 0 0 0
ıyo	0 -5 -9 0 2
ıyı	0 -4 0 0 0
ıza	0 3 0 -5 0
ızı	0 0 -9 0 0
ışı	0 -1 0 0 0
şek	0 0 -1 0 0
şim	0 -2 0 0 0
şum	-1 0 0 0 0
şık	0 0 0 0 -1
şım	2 0 0 0 0
[lasts uk]
025	0 3 0 0 0
771	0 0 0 0 1
ama	0 0 0 0 1
com	10 7 11 0 0
go	0 0 9 5 0
me	0 5 0 0 0
net	0 6 13 0 0
ome	0 8 3 0 0
org	6 6 10 0 0
ple	20 17 18 24 20
t	0 0 5 0 0
tps	0 0 5 0 0
vk	0 5 0 0 0
а	0 -12 -2 -5 -5
аже	-3 0 0 0 0
ака	11 13 13 13 15
ала	-9 0 -14 -6 0
али	0 3 -4 -7 -9
ами	-3 0 -2 0 0
ани	0 0 7 0 0
ань	0 0 14 0 0
ась	-1 0 0 0 0
ати	-6 -12 -5 -1 0
ату	0 -9 -3 -10 -6
аші	0 0 0 8 0
б	0 0 10 0 0
б'є	-3 0 0 0 0
без	-6 -1 -5 -2 0
бо	0 -4 0 0 0
в	-9 -3 -5 -13 -13
вав	-2 0 0 0 0
вже	-5 0 -6 -7 -4
вку	1 0 0 0 0
вох	5 0 0 0 0
вся	0 0 -4 0 -3
вця	0 7 0 0 0
від	0 0 0 -2 -4
віз	0 4 0 0 0
вій	0 0 0 0 7
вік	0 -6 0 -4 0
він	-4 -2 0 0 0
вір	0 0 14 0 0
віт	0 0 -2 0 0
вія	0 0 -3 0 0
гий	0 -1 -10 -3 0
гою	0 0 0 0 -1
дає	-2 0 0 0 0
дві	0 0 0 0 -2
джу	0 2 0 0 0
дин	0 0 0 -4 -5
до	0 -5 0 -5 -5
ейл	0 0 0 14 9
ель	0 0 0 0 2
ене	-3 0 0 -8 -7
ень	-2 -6 -4 -4 -4
ені	0 -2 0 8 0
ере	0 0 0 -4 0
ері	-2 0 -5 0 0
еса	0 -2 0 0 3
еті	0 0 0 0 -3
ець	0 0 -4 -2 0
жко	0 0 0 0 -4
з	6 -5 0 -9 0
за	-6 -7 -6 -5 -15
зав	4 11 0 -3 0
зуб	0 0 0 -2 0
иву	0 4 0 0 6
ика	0 0 -3 0 0
ику	0 0 -3 -2 0
ила	0 -2 0 0 0
или	0 0 -4 0 0
имо	0 5 -3 0 0
ина	-2 0 -7 -4 0
ини	0 23 29 0 0
ину	0 0 -5 0 -1
иня	0 3 0 0 0
ині	-2 0 0 0 0
ира	0 0 0 1 0
ись	0 0 -2 0 0
ися	-3 0 0 0 0
ить	-5 -12 -17 -9 -7
иха	0 0 0 2 0
ицю	0 0 -2 0 0
й	0 -1 0 -3 0
кає	0 0 0 -1 0
ком	-2 0 0 0 0
кою	0 -3 -7 0 -7
кщо	0 -1 0 0 0
ків	0 4 -1 0 0
кіт	0 0 -3 0 0
лав	0 1 0 0 7
лет	-2 0 -3 0 0
лок	4 0 0 0 0
ляк	0 0 7 0 0
мав	0 -1 0 0 0
маю	0 0 0 -1 0
мер	-8 -9 0 -1 -2
ми	0 0 0 6 0
мно	0 0 -2 0 0
моя	0 0 0 0 2
мої	0 0 0 0 3
на	-2 -1 -2 -11 -6
нам	0 0 0 0 3
нас	0 5 0 -2 -3
наю	-2 0 0 0 0
не	4 -7 0 0 0
ник	0 0 0 3 0
них	0 0 -3 0 0
нка	0 0 15 -4 0
нти	0 -3 0 0 0
нув	-7 -8 -7 -2 -3
нці	0 0 9 0 0
о	-7 -2 -5 2 -2
ова	0 0 -1 0 0
ову	0 0 13 0 0
оги	0 0 0 0 2
ого	-8 -2 0 0 0
оді	0 0 0 0 6
олу	0 3 0 0 0
ому	0 -3 -4 0 -1
ора	0 0 -3 0 0
орг	0 0 -4 -4 -4
орт	0 0 4 0 0
ось	0 0 2 0 0
ота	0 0 1 0 0
очі	-5 0 -2 -2 -1
оєї	0 0 0 -1 0
пав	0 8 0 0 0
пер	0 0 0 -4 -8
пка	11 12 12 21 0
по	-3 -3 4 0 0
під	0 -6 3 0 0
рав	3 0 0 0 0
рат	-1 0 0 0 0
рви	4 0 0 0 0
рок	5 -2 0 0 0
рпи	0 0 0 0 -1
рху	1 0 0 0 0
рік	0 5 0 0 0
ска	0 0 3 0 0
сом	0 0 -2 0 0
сон	0 0 0 4 13
сор	0 4 0 0 0
сти	0 0 0 1 0
сят	0 0 -2 0 0
сяч	-3 0 0 0 0
сід	0 1 0 0 0
сім	0 4 10 0 0
так	-7 -1 0 0 0
тий	0 0 -7 0 0
тку	3 0 -3 0 -4
тла	0 0 10 0 0
тма	0 0 -2 0 0
тня	0 0 5 0 0
ток	0 0 0 -1 -1
тон	0 0 0 1 0
три	-1 0 -5 -7 0
тут	0 0 0 0 1
тів	-4 -10 -5 0 0
тій	0 0 0 -1 0
у	-9 -7 -6 -16 -5
уки	0 0 8 0 0
уку	-1 -4 0 0 0
ули	-5 -5 -7 0 0
уло	-2 0 0 0 0
упі	0 0 0 4 0
урс	0 -3 0 0 0
уть	0 0 0 7 0
хав	-2 0 -3 0 -5
хні	13 0 0 0 0
це	0 -3 0 0 7
цях	0 0 -3 0 0
ція	-7 -3 -5 0 0
чав	0 0 0 -3 -3
чер	0 0 0 0 1
чи	0 0 0 0 -3
чка	0 0 -2 0 0
чку	0 0 0 0 12
шта	0 0 0 4 0
що	0 -4 0 -3 -1
ька	0 -1 6 0 0
ься	-5 -1 -9 -1 0
ьці	0 0 2 0 4
ють	-1 0 -9 0 0
я	-10 -8 0 -7 -13
як	0 0 0 0 -2
ять	0 -6 12 -4 -1
яці	0 -6 -1 0 0
і	-2 -11 8 5 -7
ізи	0 0 0 0 9
ізу	0 4 4 0 0
іля	0 0 0 0 -2
інь	0 0 -3 0 0
іра	0 0 2 0 0
їмо	0 3 0 0 0
[lasts ur]
281	0 0 0 2 0
aks	0 0 0 0 3
am	0 -3 0 0 0
ana	1 0 0 0 0
app	0 0 -4 0 0
asy	0 0 0 0 2
at	3 5 6 0 0
ate	1 0 0 0 0
com	11 6 3 0 0
dil	0 0 0 4 0
dot	6 17 13 13 9
elp	0 0 0 0 -3
end	0 0 0 0 3
ery	0 0 -6 0 0
h22	1 0 0 0 0
i	0 0 -3 0 0
ila	0 0 0 3 5
ion	0 0 -2 0 0
k	0 3 8 7 3
law	0 3 1 0 0
m	0 0 2 0 0
me	13 4 5 0 0
naz	9 3 0 0 0
net	10 1 0 0 0
of	0 1 0 0 0
org	9 0 7 0 0
oup	1 0 0 0 0
ple	17 26 20 24 23
so	-3 0 0 0 0
sra	3 0 0 0 0
sum	0 0 3 1 0
t	0 13 15 12 5
tok	0 11 3 0 0
tor	0 0 4 0 0
tps	0 0 24 9 0
uth	0 0 1 0 0
wer	0 0 0 0 -5
www	0 0 10 1 0
zat	0 1 0 0 0
ا	-5 -1 0 0 0
اءي	0 0 0 2 0
ابو	0 0 0 -2 0
اتا	3 9 -1 0 4
اته	5 0 -8 -12 -4
اتي	0 -1 -5 0 -9
اجي	0 4 0 0 0
ادي	0 3 0 0 0
ارا	-3 0 0 0 4
ارت	0 0 1 0 0
ارك	0 3 14 0 0
اره	0 0 0 -3 -4
اري	0 -1 14 0 -8
ارڈ	0 0 -6 -3 0
ازت	3 3 0 8 17
اس	14 -2 -24 -6 -9
اسس	0 0 0 8 0
اقه	3 0 0 0 0
اقي	0 0 5 0 0
اكه	0 -9 -9 -9 0
الا	0 10 0 0 -9
الج	0 0 5 0 0
الك	7 0 0 0 0
اله	0 4 0 0 0
الي	11 8 -1 6 0
امي	1 6 2 0 0
انه	0 0 6 0 0
اني	0 0 0 -1 -1
انچ	0 0 0 -6 0
اهر	2 0 0 0 0
او	0 0 15 0 0
اور	4 11 3 0 11
اون	0 0 12 7 0
اوي	1 9 10 0 0
اي	0 -7 -4 -5 7
ايا	0 -6 -14 -4 0
ايك	-1 -3 1 0 1
اين	2 2 0 0 0
ايه	0 0 0 0 -3
ايي	6 3 5 0 1
ايٹ	5 0 6 13 10
اٹه	0 0 -2 -1 0
اپس	0 0 -5 -6 0
اڑي	0 1 0 0 0
بات	2 0 0 0 0
بال	0 0 1 0 0
باپ	0 0 0 1 5
بج	0 0 0 0 6
بجي	1 4 0 0 0
بده	0 0 0 2 0
برس	0 5 -3 0 -1
بس	0 -6 0 -5 0
بعد	-2 0 0 0 0
بلو	0 0 6 4 0
بند	-8 -6 -8 0 0
بهت	0 0 0 -1 0
بهي	6 9 -7 -11 0
بي	0 0 1 0 0
بيس	6 0 0 2 0
بچه	0 0 0 6 0
بچي	0 -5 -1 -5 2
بڑا	8 7 1 0 0
تال	0 -2 0 0 0
تره	0 0 4 0 0
تك	0 0 0 0 -3
تلي	0 0 0 0 4
تم	0 0 0 3 6
تها	0 3 0 -9 -1
تهي	0 0 0 5 1
تو	-6 -9 0 -4 6
تي	-1 0 -8 0 0
تيس	0 0 2 0 0
تين	4 -8 -14 0 0
تيں	0 0 0 0 -6
ثنا	0 0 4 0 0
جا	0 4 0 0 0
جان	0 0 -8 0 0
جاو	0 -2 -5 -1 0
جري	0 0 6 0 0
جس	0 0 0 0 1
جسي	0 0 0 0 13
جلا	0 0 1 0 0
جلي	-2 0 -1 0 0
جهي	3 19 0 5 0
جو	0 14 0 6 0
جي	0 -1 4 0 0
جيں	0 0 0 0 2
حبه	0 0 -4 0 0
ختم	0 9 0 0 0
خون	-5 0 -1 0 0
دمي	0 0 -2 0 0
دن	0 0 0 1 0
دو	0 0 -8 -10 -8
دوں	-6 -4 0 0 0
دي	-9 -7 -2 0 0
ديا	0 -9 -2 0 5
ديں	0 -2 0 0 0
راب	0 -1 0 0 0
رات	0 0 0 7 0
راز	0 0 5 0 0
رال	0 0 0 0 1
ران	6 0 5 0 0
راه	0 0 0 -8 -2
رتا	-7 -10 -9 -7 1
رته	0 5 3 10 0
رتي	-1 -3 0 0 4
رحم	0 0 3 0 0
ردن	0 0 -3 0 0
رسه	0 0 4 0 2
رسٹ	0 0 -4 -5 0
رلر	0 0 4 0 0
رنس	0 0 0 0 1
رنه	0 -5 -1 -4 0
رها	0 -7 -3 0 3
رهو	0 0 0 4 0
رهي	7 -9 0 3 0
رو	0 -8 -11 -1 0
روا	2 0 0 0 0
روز	-3 1 0 0 0
روپ	0 0 8 0 0
روڈ	4 8 6 8 5
رير	2 0 0 0 0
رين	0 0 3 0 0
زاب	0 0 -4 0 0
زار	2 3 0 0 0
ساس	0 0 0 -1 0
سال	0 10 -8 0 11
سب	7 0 0 6 0
ستي	0 0 -4 -3 0
سحر	0 0 6 0 0
سر	0 0 -4 0 0
سري	0 10 0 0 0
سكه	0 0 5 0 0
سو	0 0 -2 0 0
سوا	0 0 4 0 0
سوچ	0 0 4 0 0
سي	0 7 12 -8 -6
سٹن	0 0 6 0 0
سٹي	11 0 5 0 0
شام	0 0 -7 0 0
شته	2 0 0 0 0
شري	0 0 7 0 0
شيف	0 0 0 1 1
صان	5 0 0 0 0
صبح	0 0 -6 0 0
ظار	0 4 4 0 0
ظمي	0 0 2 0 0
عني	7 0 -2 0 0
غام	0 0 0 9 2
فتر	2 0 0 8 3
فون	5 -4 -6 -2 -4
كا	5 5 -3 8 13
كار	3 0 0 0 0
كال	3 0 0 0 0
كام	0 1 16 5 2
كان	0 -5 -16 4 2
كاٹ	0 -2 0 0 0
كتا	0 6 0 3 0
كر	-13 -18 -6 -6 6
كرا	3 0 0 0 0
كرم	0 0 -4 0 0
كرن	0 0 16 0 0
كرو	0 0 -3 -4 0
كري	2 1 0 0 0
كزن	0 0 0 0 3
كسي	0 0 -6 0 0
كل	0 -2 0 0 0
كه	-3 0 0 0 0
كها	5 -7 -15 1 0
كهه	0 2 0 0 0
كهي	0 0 -11 0 1
كو	0 0 -5 8 0
كول	0 0 0 2 0
كوٹ	0 6 11 0 0
كوڈ	0 0 0 0 -3
كوں	3 -4 0 0 0
كي	13 14 2 0 -4
كيش	1 0 0 -1 0
كيل	0 0 0 -3 2
كيي	0 10 16 0 0
كٹر	-3 0 0 2 0
لات	0 0 0 0 -1
لاف	8 0 0 0 0
لاك	0 0 0 8 0
لتا	0 0 0 0 -1
لتي	0 0 -2 0 1
لدي	3 0 0 0 0
لنك	0 0 0 9 2
لور	0 -7 -5 0 0
لون	0 0 -5 0 0
لوگ	-6 -12 0 0 0
لوں	4 0 -4 0 0
لي	0 0 18 -2 8
ليا	0 0 0 0 4
ليز	0 3 0 0 0
ليس	0 3 -5 0 0
ليم	0 4 0 2 0
لين	0 0 0 3 0
ليي	-9 -10 -9 0 0
ليٹ	-1 14 22 6 0
لڈن	0 0 1 0 0
لگا	0 -1 -1 0 0
مار	0 0 0 0 1
ماں	8 0 0 2 0
مبر	0 -3 -8 0 0
مدد	-6 0 0 0 0
مري	0 0 0 3 0
مس	0 -3 0 0 0
مسز	0 0 0 0 1
مكي	-2 0 -3 0 0
ملك	0 0 0 4 0
مله	0 0 -3 0 0
منه	0 0 -3 0 0
منٹ	0 6 13 0 0
منگ	0 4 0 0 0
ميل	0 0 -2 6 9
مين	-8 0 2 0 0
ميں	11 20 -14 8 6
مچم	0 0 6 0 0
مگر	0 0 0 -3 0
ناب	0 0 0 1 0
نام	0 14 0 -1 0
نجر	0 0 -4 2 4
ندا	0 0 -9 0 0
ندر	6 0 -1 0 0
ندن	0 0 11 0 0
نده	0 0 4 0 0
ندي	0 5 -5 -2 0
نزل	7 -3 3 12 5
نسل	-1 0 0 0 0
نسي	0 0 -2 0 0
نكه	0 0 0 0 12
نكي	0 0 -1 -1 0
نند	0 0 0 1 0
نه	0 0 0 -1 0
نهي	0 0 10 9 -6
نو	0 5 3 0 0
نوچ	0 0 -1 0 0
نوں	0 10 -1 2 0
ني	7 12 0 8 4
نيا	0 0 3 0 0
نيس	0 0 2 0 0
نيل	0 0 -4 0 0
نيي	0 0 6 0 0
نٹن	0 0 0 1 0
نڈا	0 0 8 0 0
نگر	0 8 0 0 4
هاں	-3 0 0 1 0
هتا	0 0 -4 0 -6
هته	-2 0 0 0 -6
هتي	7 3 -5 -2 -2
هدا	0 0 -1 0 0
هر	0 0 0 0 -1
هري	0 0 6 0 8
هكا	6 0 0 0 0
هم	-3 -1 -8 0 1
هنگ	0 0 7 0 0
هو	6 0 15 21 0
هوا	0 0 -7 0 0
هوم	0 0 20 0 0
هوڑ	0 2 0 0 0
هوں	-6 -6 -11 -7 7
هي	0 0 10 -14 -5
هيي	3 0 0 0 0
هيں	0 -18 0 1 -6
هٹي	0 0 -5 0 -4
هپي	3 0 0 0 0
هپڑ	0 0 -1 0 0
هڑا	-1 0 0 0 0
وان	0 0 6 0 0
واه	7 0 -6 5 -1
واں	-1 0 0 -1 0
وتا	0 0 0 0 4
وتل	-3 0 0 -1 -3
وتي	2 -1 -3 0 2
ودا	0 14 14 0 0
ورت	5 0 0 0 0
ورٹ	3 0 0 -2 0
وست	0 0 0 2 3
وكا	0 0 -11 0 0
ولا	0 -4 0 -1 0
ولش	0 0 6 0 0
ولي	0 -2 0 0 0
ولٹ	0 0 3 0 0
وني	0 0 0 0 13
ونڈ	-7 -4 -2 0 0
وه	0 -2 -7 15 1
وهر	5 0 -1 6 6
وهن	0 0 4 0 0
وي	-6 0 0 0 0
ويي	0 -1 6 0 -2
ويں	0 0 -12 -2 -4
وٹس	0 0 6 0 0
وٹل	0 0 -6 0 0
وٹن	0 0 8 0 0
وٹي	7 0 -2 0 0
وچ	0 2 16 0 -1
وڑي	0 0 -5 0 0
ياض	0 2 5 0 0
يان	0 0 2 0 0
ياں	0 8 0 0 0
يتا	-1 -10 -6 0 1
يته	0 0 6 4 0
يتي	-5 -8 0 0 2
يدا	0 0 6 0 0
يده	0 0 1 0 0
يرا	4 8 -7 -2 -2
يرو	0 5 10 2 0
يري	4 0 0 -8 6
يزا	0 0 0 1 3
يسر	0 0 0 4 0
يشي	0 0 0 0 -1
يكا	0 0 24 0 0
يكٹ	0 0 0 0 10
يلم	0 0 0 0 2
يله	0 0 3 0 0
يلي	0 0 0 -1 -4
يلٹ	0 0 -6 0 0
ينك	0 3 0 0 0
يني	-4 -14 -3 0 0
ينٹ	0 9 19 0 1
ينڈ	5 5 11 5 0
يه	-1 0 0 0 1
يور	0 0 3 8 0
يوز	0 0 2 0 0
يون	1 3 0 0 3
يوه	0 0 0 0 -4
يوي	0 0 0 4 3
ييا	0 0 6 0 0
يير	11 0 0 0 0
ييڈ	0 4 1 0 0
ييں	0 0 0 0 -3
يٹا	0 0 0 0 1
يٹن	0 11 0 0 0
يٹي	0 0 0 2 0
يچي	0 0 0 0 7
يڈر	0 0 0 0 4
يڈم	0 1 0 -3 0
يگز	0 0 3 0 0
ٹاں	0 0 0 0 2
ٹري	0 1 -4 0 0
ٹو	3 0 0 0 0
ٹيك	0 1 9 10 0
ٹيل	0 0 3 0 0
پاس	2 0 0 0 -6
پته	0 0 -6 0 -5
پتي	0 0 -1 0 0
پر	4 13 -2 -9 -12
پني	0 0 0 -1 0
په	-1 0 -1 -12 -6
پول	0 0 11 0 0
پي	0 0 0 0 2
پيل	0 10 0 0 0
پيٹ	0 0 -2 0 0
پپو	0 0 2 0 0
پڑي	0 -3 -5 0 0
چك	0 0 0 -6 0
چل	12 3 0 0 7
چه	0 0 0 0 15
چها	6 0 12 12 0
چپ	0 0 -3 0 4
ڈاٹ	0 6 9 20 0
ڈبل	0 0 4 0 0
ڈر	12 3 -7 0 0
ڈلي	0 0 0 -4 0
ڈيو	0 0 0 7 10
ڑكي	0 0 0 3 0
گا	-11 -7 -6 0 0
گتا	-4 -5 0 0 0
گرل	0 1 3 0 0
گرم	0 0 0 -2 0
گري	0 0 -1 0 0
گل	0 0 0 2 -2
گلا	0 0 -1 -2 0
گلي	0 -1 -3 0 0
گهر	1 0 0 9 0
گي	0 -1 -2 0 -6
گيا	-5 9 26 0 1
گيي	6 -5 -1 0 0
گيٹ	0 -3 -12 0 0
گڑي	-1 0 0 0 0
[lasts ur-latn]
aad	0 0 3 0 0
aaf	0 0 1 0 0
aag	-1 0 0 0 0
aal	0 0 -17 -9 9
aam	2 -3 -6 4 0
aan	5 0 -10 -2 1
aar	-1 0 -2 -4 0
aas	12 0 0 0 -4
aat	6 0 0 1 -5
aba	0 0 5 0 3
ach	0 0 2 0 0
ack	0 3 0 -1 0
ada	-4 0 0 0 0
adi	1 0 -4 0 1
afe	4 1 0 0 0
age	1 -1 -2 0 0
agi	12 2 0 0 0
aha	0 -3 0 0 7
ahe	0 -5 0 0 0
ahi	3 -15 0 -1 -3
aik	-7 0 -9 -12 0
ail	0 0 -5 20 9
ain	4 -15 -18 12 14
air	9 0 -3 0 0
ait	3 4 2 0 0
aja	0 0 0 0 -1
aje	14 0 15 0 0
akh	0 0 0 0 -2
aki	0 0 -5 0 0
ala	-5 4 0 -6 -2
ale	0 -4 -5 -6 -9
ali	2 1 0 2 -3
all	0 0 -1 -7 0
ame	2 0 0 8 0
ana	4 3 5 0 0
and	-11 -3 4 16 0
ane	0 -10 -10 -9 0
ang	0 0 14 2 0
ani	0 -7 1 0 0
anp	0 0 -5 0 0
ans	0 0 -8 0 0
ant	5 2 -9 0 0
aqu	0 0 -4 0 0
ara	-5 0 1 -7 8
ard	-6 0 -8 0 -1
are	0 15 15 -11 0
ari	3 -10 -13 -3 0
ark	0 3 -3 0 0
aro	0 -1 0 0 0
ars	0 2 12 11 0
ash	0 0 -2 -3 0
ast	0 0 5 0 0
at	20 24 23 12 15
ata	-10 1 -9 1 7
ate	0 2 -13 0 0
ath	-4 0 0 -4 0
ati	-1 1 -15 5 -3
aur	0 11 -2 1 12
ava	0 0 2 0 0
ave	0 0 1 0 0
axi	1 0 0 0 0
aya	0 -1 0 0 -3
ayi	-7 -12 -8 0 0
azi	0 0 0 2 0
b	0 0 0 0 7
baj	0 0 0 0 3
bar	13 4 0 0 0
bas	-2 0 0 0 0
ber	0 7 -6 1 0
bhi	-6 5 -7 -3 -3
ble	3 17 19 10 6
bus	0 0 -5 -8 0
c	6 3 7 0 0
cel	3 6 0 0 0
cha	7 0 -10 0 -2
che	0 0 -6 -3 -4
chi	-3 0 -1 -8 6
cky	0 0 12 6 0
co	0 7 6 0 0
com	8 14 20 0 1
dad	0 0 -5 0 0
dar	-2 0 0 0 0
das	3 1 0 3 2
day	0 0 -9 0 9
de	0 0 0 0 2
den	0 0 2 0 0
deo	0 0 0 0 4
der	0 0 6 0 0
dge	-2 0 0 0 0
di	-2 -8 -5 0 2
dia	-1 0 0 0 0
din	-1 -1 -3 0 0
dke	0 3 0 0 0
dmi	0 -6 0 0 0
do	0 -11 -11 0 -10
don	0 0 33 0 0
dot	23 28 27 37 15
dta	-4 0 0 0 0
eal	0 0 2 2 0
edy	0 0 16 13 0
eed	0 0 -3 0 0
een	0 0 -4 2 0
ees	0 10 7 13 0
eet	0 0 1 0 0
ehn	0 0 0 3 0
ein	12 22 -15 -7 -3
ek	0 0 0 -3 -4
ekh	0 0 -2 0 0
ela	-4 0 0 0 0
eli	0 0 -2 0 0
els	0 14 12 0 0
eni	0 0 0 0 7
era	3 -3 -5 -8 -3
ere	0 -2 0 -8 0
eri	0 1 -1 -13 8
ero	0 7 8 0 2
ers	1 0 0 0 0
ery	1 0 0 0 0
esi	0 4 3 0 0
est	0 0 10 0 0
eta	0 -11 -2 1 0
eti	-7 -3 -1 4 -1
ets	2 0 0 0 0
fte	11 0 0 0 0
g	6 0 0 0 0
gal	-4 0 0 3 0
gar	0 0 4 0 0
ger	5 7 2 3 -2
gon	0 5 6 0 0
gt	2 2 0 0 0
gta	0 -1 0 0 0
h	6 0 0 0 0
hai	5 0 9 -11 2
ham	0 0 2 0 0
han	-1 0 4 0 0
hao	0 0 -4 0 0
har	12 19 4 3 -9
hat	0 -4 -7 -11 0
hay	0 0 0 -9 -1
hef	3 0 0 0 2
her	3 0 0 0 0
hip	0 0 4 0 0
hle	0 0 -4 0 0
hli	0 3 0 0 0
hmi	0 0 -6 0 0
hni	0 0 1 0 0
ho	0 0 0 5 0
hod	6 9 0 0 0
hoe	0 0 6 0 0
hon	0 0 -1 0 0
hoo	0 0 0 0 1
hra	0 1 0 0 0
hta	17 3 0 0 0
hte	7 0 -9 0 -9
hti	9 -5 0 0 0
hu	0 0 -4 6 5
hui	5 0 0 0 0
hum	0 -6 -3 21 0
hun	-1 0 6 5 0
hup	0 0 0 2 0
ice	4 5 0 0 0
ick	0 0 6 0 0
idl	0 0 3 0 0
igh	0 0 0 2 0
ika	-4 0 0 0 0
ily	0 0 5 4 0
im	-2 0 0 -6 0
ime	0 -4 0 0 0
in	0 0 12 0 0
ina	0 0 5 0 0
ine	3 3 0 7 0
ing	0 -4 0 0 0
ins	0 0 -3 0 0
iny	0 0 1 2 0
ion	2 0 -4 0 0
isa	9 15 18 13 10
ise	0 0 0 10 18
ish	0 9 7 17 0
isi	0 -2 0 0 0
ite	0 0 5 4 0
ity	0 0 4 0 0
iya	-2 -12 2 0 11
iye	0 -11 -6 0 0
ja	1 0 0 0 3
jan	0 0 0 1 0
jar	0 0 0 4 0
jhe	8 0 0 1 10
ji	0 19 21 3 0
jli	-4 0 -4 0 0
jo	0 0 0 5 0
job	0 0 0 9 7
k	5 15 20 7 0
ka	15 11 7 3 -1
kal	0 0 0 -2 0
kan	7 0 0 -2 0
kar	-4 -2 0 -2 0
kda	0 0 0 0 6
ke	-6 4 19 7 2
ked	0 0 4 3 0
kha	7 0 0 -2 0
kho	3 0 0 0 -1
ki	7 12 4 -5 -5
kin	8 0 0 0 0
kka	0 2 0 0 0
kla	0 0 0 -2 0
ko	8 0 -3 -13 -3
koi	0 0 0 -2 0
kya	7 0 0 0 0
laq	0 0 -3 -1 0
lat	-6 -4 13 2 1
le	0 7 0 -1 3
ley	0 0 5 0 0
lia	0 -1 0 0 0
lik	0 0 11 10 0
llu	0 0 6 0 0
log	3 0 0 0 0
lon	0 0 -2 0 0
low	0 0 9 0 0
lte	2 6 0 0 5
lti	0 -1 0 0 9
mai	7 12 0 15 0
mar	0 -1 -13 1 2
me	15 17 -13 -11 -5
mei	5 12 0 0 0
mes	0 0 6 0 0
mia	0 0 1 0 0
mki	-3 0 -3 -3 0
mma	7 0 0 0 -1
mrs	-1 0 -1 2 0
na	0 0 0 0 -3
nau	0 0 3 0 0
nch	0 0 -8 -11 0
ncy	8 0 0 0 0
nde	0 0 0 -9 0
ndi	0 0 0 -2 0
ne	0 6 0 -4 -6
net	0 0 6 0 0
nga	-2 -4 -10 -1 0
nge	7 -6 0 0 5
ngi	0 -3 0 0 -2
nke	-1 0 0 0 0
nki	0 0 -2 0 0
no	0 -2 -16 0 0
nth	0 0 0 4 0
nut	0 0 0 7 0
oad	0 5 8 0 0
ock	10 6 17 7 0
oda	0 0 -5 0 1
ode	0 0 -1 0 0
of	0 1 0 0 0
oh	5 4 9 6 5
oin	0 -4 0 0 0
ola	0 -6 0 0 -5
ole	0 0 0 0 -4
ome	0 -4 9 19 0
one	0 0 0 0 -2
ons	0 0 5 0 0
ood	0 0 6 0 0
ook	0 3 0 0 4
ool	0 -3 0 0 0
oom	0 0 -12 0 0
oon	0 0 -6 3 4
oor	0 17 12 -3 1
oot	0 0 -2 0 0
opi	0 0 0 -5 0
or	-3 0 0 0 0
ord	0 0 13 0 0
ore	0 6 0 9 2
ori	0 0 0 2 0
ort	3 0 0 -4 0
ose	0 0 7 0 0
osi	0 0 0 7 0
ost	0 0 0 2 5
oti	0 0 0 -10 -3
otu	0 0 7 0 0
our	2 0 2 0 0
par	0 0 0 -2 5
pas	7 0 0 0 0
pe	0 7 -16 -17 -9
ple	19 17 11 18 23
ppu	0 0 2 0 0
pur	0 0 9 0 0
rah	0 1 7 0 0
ral	0 0 16 0 0
ram	0 0 20 10 0
ran	0 0 12 0 0
ras	0 3 0 0 0
rat	-5 0 0 0 0
raz	0 0 5 0 0
rch	7 0 0 1 0
rec	0 2 20 0 0
red	0 -3 -3 0 0
ref	0 0 0 0 5
rem	0 0 7 0 0
rke	0 0 0 3 0
rna	0 -4 0 -6 -2
rne	0 0 0 0 3
rns	0 1 6 0 0
ro	1 -3 -11 -5 0
row	0 0 5 0 0
roz	0 11 0 -12 -5
rse	1 0 0 0 0
rsh	0 0 1 0 0
rta	-10 -8 0 0 0
rte	0 -10 0 0 0
rti	0 -5 -1 0 1
rzi	0 4 4 0 0
s	5 2 0 0 0
sab	0 10 0 6 6
san	0 0 0 12 3
sap	0 0 0 0 3
sau	0 4 0 0 0
se	0 7 -9 -10 -10
sex	0 1 0 0 0
she	0 0 0 -2 0
shi	0 0 3 0 0
sif	0 2 0 0 0
ska	0 0 0 0 5
sne	8 0 0 -3 0
so	0 0 -12 0 0
son	0 0 8 0 0
sra	10 -3 3 8 2
sri	0 0 12 6 3
sry	0 10 11 0 0
st	0 0 2 0 0
sta	2 0 0 1 3
sti	3 0 0 0 0
sun	0 -2 -3 0 0
sur	0 0 0 -2 0
tad	0 0 15 19 0
tak	0 2 0 0 0
tal	0 0 -2 0 0
tam	0 0 0 0 5
tar	0 0 10 0 0
tay	2 0 0 0 2
te	0 -3 0 0 7
ter	0 0 3 0 0
tha	0 7 -2 3 -5
the	0 0 0 0 15
thi	1 0 0 1 13
tis	0 0 2 0 0
tle	0 0 2 1 5
to	0 0 0 -6 -1
toh	0 0 0 -9 0
tok	0 0 0 0 -2
ton	0 0 10 1 0
top	0 0 21 17 0
tor	0 0 -3 0 0
tre	0 0 -6 0 0
tta	0 0 0 -16 -1
tti	0 2 20 15 15
tu	2 0 0 9 2
u	-1 0 0 0 0
ubi	0 0 0 0 7
uch	0 6 0 0 0
ugh	0 0 15 0 0
ula	0 5 0 0 0
und	3 0 -6 -1 -1
unt	1 0 0 0 0
uri	0 0 2 0 7
uru	0 0 0 0 3
ury	0 0 2 0 0
usa	-1 0 0 0 0
use	0 0 10 4 0
ute	0 5 6 0 0
uty	0 0 0 2 0
var	0 0 0 0 3
ven	7 10 3 2 7
ver	0 0 8 6 9
wah	2 7 0 0 0
wal	0 0 5 0 0
war	0 0 1 0 0
wat	0 0 -4 0 0
wo	0 0 -3 14 4
woh	4 4 0 20 4
ya	0 0 0 2 5
yan	0 0 -3 -3 0
yon	0 0 -4 0 0
zan	0 0 7 8 4
zil	0 10 6 3 7
zza	0 0 3 0 0
[lasts vi]
1	0 4 0 2 0
10	0 5 0 0 0
118	6 0 0 0 0
2	0 6 0 0 0
3	0 2 0 0 0
30	0 0 0 6 0
31	0 0 0 1 0
4	0 6 0 0 0
5	0 14 0 0 0
61	6 0 0 0 0
984	0 4 0 0 0
a	8 7 16 8 8
acc	0 0 0 0 1
ai	3 0 0 0 0
ail	0 -4 -3 10 11
ake	0 0 5 0 0
alo	0 0 0 0 3
an	0 -10 -2 0 0
ang	9 0 0 0 -1
anh	0 -6 2 -2 0
ba	0 12 29 0 -5
bao	0 0 24 0 0
bat	0 0 0 0 -3
bin	0 0 16 0 0
bo	0 1 7 0 0
bà	0 0 0 5 2
báo	0 0 -1 -4 -4
bóp	0 0 -3 0 0
bạn	0 0 0 -2 0
bảy	7 10 8 13 9
bẩn	-2 0 0 0 0
bắn	0 0 0 0 -3
bắt	0 4 0 -1 -8
bị	-8 0 0 0 -7
bốn	0 0 0 0 4
ca	0 0 -5 0 0
cho	0 0 0 4 4
chó	0 -3 -4 0 0
chỉ	0 0 0 -1 -4
com	19 14 17 0 0
con	16 3 0 20 14
còn	-2 0 0 0 0
có	0 4 0 0 0
cô	0 0 0 2 0
cư	-1 -1 0 0 0
cả	0 -1 0 0 0
cổ	0 -5 0 0 0
của	-3 -3 0 0 5
dao	0 0 -1 0 0
dân	0 0 -1 -2 0
dây	0 0 -1 0 0
dọa	-7 -3 0 0 -4
em	0 -5 -1 0 0
giờ	0 12 16 0 0
gày	-3 0 0 0 0
gãy	0 0 -1 0 0
gì	0 0 3 0 0
gọi	-2 0 0 -5 -7
gốc	0 0 0 0 3
hai	3 -6 -10 0 -2
ham	0 0 5 3 7
hoa	0 0 4 0 0
hoc	0 6 0 0 0
hoi	0 0 2 6 0
hom	0 0 0 4 0
hui	0 1 0 0 0
huê	0 0 0 3 0
hân	0 0 -1 0 0
hìn	-12 -1 -4 0 0
hín	4 9 3 0 0
hít	0 0 -3 0 0
hóa	-3 0 0 0 0
hóc	2 5 0 0 0
hôm	0 0 0 3 4
hăm	0 0 -3 0 0
hấm	8 14 17 22 11
hập	0 -1 -2 0 0
hắn	0 -4 0 0 0
hết	0 0 0 -5 0
học	0 0 -5 -9 -6
hồ	0 0 -9 -2 -3
hộ	0 -5 -3 0 0
ice	-6 -13 -9 0 0
irl	0 0 0 5 0
isa	0 0 2 1 4
iên	-2 -2 0 0 0
iấy	7 4 7 7 5
iết	0 0 0 0 1
iếu	-4 -1 0 0 0
iền	0 0 -2 -1 -6
iểm	0 0 0 -4 -6
iệm	-2 -5 -8 -1 -2
iện	0 -5 -5 -5 0
lam	0 0 -14 -1 0
lik	0 0 3 4 7
lip	0 0 0 0 2
luc	0 0 4 0 0
là	-2 0 0 -2 -4
làm	-8 -7 -1 -8 -6
lén	0 0 0 0 1
lên	0 0 0 0 1
lúc	-4 0 0 12 6
lý	0 0 -3 0 0
lăm	3 4 0 0 0
lại	0 0 0 0 -6
lắm	1 0 0 0 0
lớp	0 0 0 -3 0
ma	0 1 0 0 0
mes	3 4 7 11 5
mà	0 -1 0 0 0
mì	0 0 2 0 0
mùi	0 -3 0 0 0
mặt	0 0 0 0 -1
mỗi	0 0 0 0 -8
một	3 0 5 0 10
n07	0 2 0 0 0
net	0 2 6 0 0
nên	0 4 0 0 0
nó	-4 -2 0 0 1
nói	0 1 0 0 0
năm	10 -5 -7 0 0
nợ	0 0 0 0 -8
o	-3 -2 0 0 0
ome	-5 -6 -13 -9 0
ong	8 0 -9 -10 -8
org	7 0 0 0 0
oại	-2 -2 -4 0 0
oản	0 0 0 1 0
ple	18 28 19 23 15
rai	0 0 0 5 0
run	0 0 -1 0 0
rus	0 2 0 0 0
răm	3 2 0 0 2
rần	0 0 -3 0 0
rồi	0 -4 0 0 0
so	0 0 0 -4 0
sàn	0 0 0 0 -3
sát	0 -2 0 0 0
sơ	0 -9 -5 -5 0
sơn	0 0 0 0 3
số	-2 0 -9 0 -4
sợ	4 0 0 0 0
ta	-3 0 0 1 0
thu	0 0 -1 -1 0
thứ	0 -1 0 -4 0
tin	0 0 -4 0 0
toi	0 0 0 0 1
toà	-2 0 0 0 0
tps	0 0 10 0 0
tra	0 0 -3 -6 -4
trả	4 0 0 -6 0
tài	0 0 -5 0 0
tên	0 0 0 0 1
tôi	-2 -1 0 3 0
tại	-2 0 0 0 0
tị	4 0 0 0 0
tối	0 6 0 0 0
tờ	4 4 7 0 0
từ	-8 -5 0 0 0
ung	0 0 3 0 -6
uản	0 0 0 -4 0
uổi	0 6 0 0 0
vào	-1 -2 0 0 0
xế	0 -3 0 0 0
yên	0 -6 -4 0 0
yện	-1 0 0 0 0
ách	0 0 0 -1 0
áng	2 0 20 5 16
ình	0 0 -1 0 0
òng	10 12 21 5 8
ông	-2 3 11 12 2
ăn	-2 0 0 0 0
ăng	0 0 -1 -1 4
đi	-1 -1 0 0 0
đêm	-1 -4 0 0 0
đó	0 0 0 0 3
đói	0 0 0 0 4
để	0 -3 0 0 0
đọc	1 0 0 0 0
đỏ	0 0 2 0 0
đồ	0 0 -2 -4 0
ơng	0 0 -9 -5 0
ươi	0 14 4 0 0
ười	8 0 7 14 -7
ạnh	-1 -2 -1 0 0
ảng	0 -3 -2 0 0
ảnh	0 0 -4 0 0
ằng	0 0 0 -7 -8
ếng	-15 -7 -8 0 0
ịch	0 -1 0 -1 -2
ổng	0 3 0 0 0
ờng	0 -1 -9 0 -4
ở	0 0 0 3 1
[lasts zh]
15	0 0 0 4 0
19	0 0 0 4 0
209	0 1 0 0 0
a	0 7 -1 -4 0
ac	4 3 3 6 0
ail	0 7 1 14 20
ain	-3 0 0 0 0
app	3 0 -8 -6 -4
are	0 0 4 3 3
at	3 6 10 4 8
b	9 4 0 5 0
brp	0 0 1 0 0
co	7 0 0 2 10
com	18 19 24 0 0
dot	8 8 11 16 6
end	5 0 0 0 0
ent	0 11 14 0 0
hoo	5 5 6 0 0
ice	0 -8 -7 0 0
ip	-1 0 0 0 0
law	0 0 12 7 7
lee	0 0 1 6 0
lin	0 4 0 0 0
me	0 4 2 0 0
mei	0 0 2 0 2
ner	4 0 0 0 0
net	0 0 2 0 0
nhs	0 0 -4 0 0
nkf	0 0 1 0 0
ome	0 0 -7 0 0
org	1 0 0 0 0
ort	0 0 -5 0 0
p77	4 2 0 0 0
ple	8 25 24 24 22
so	2 0 0 0 0
spa	0 0 0 8 0
t	0 0 4 2 0
tal	0 0 0 0 -2
ter	0 0 0 -6 0
the	0 0 3 0 0
tor	0 0 0 0 2
tps	0 0 7 0 0
tus	0 0 0 0 8
uan	0 0 -1 0 0
uk	6 10 18 0 0
ull	7 7 0 5 5
urt	0 0 0 0 7
一	0 -5 -27 -10 -9
一个	4 -3 0 0 0
一位	2 0 -1 0 0
一名	0 0 -2 0 0
一家	0 8 1 0 0
一年级	0 2 1 0 0
一户	0 6 0 0 0
一样	5 10 0 0 0
一点	0 0 4 5 0
一直	-1 -3 0 -4 0
丁	0 0 9 0 0
七	6 2 -9 0 0
万	-14 -19 -21 -13 -5
万里	0 0 6 12 0
丈夫	0 0 0 0 -8
三	11 -1 -13 -7 -3
三个	0 0 -2 0 -2
三月初	0 0 17 8 0
三次	0 0 0 -1 0
上	-1 4 0 -2 -3
上个月	0 -4 3 5 0
上午	0 3 0 0 0
上推	0 -6 -1 0 0
上班	1 8 -6 0 0
上网	-2 0 0 0 0
上装	0 -9 0 0 0
上面	0 5 0 0 0
下	0 4 1 0 0
下午	0 -3 0 0 0
下来	-7 -4 0 0 0
下班	5 -3 -5 0 0
不	6 0 0 -6 -12
不听话	0 -2 0 0 0
不想	3 0 0 0 0
不敢	6 9 0 0 -4
不敢说	0 0 0 -1 0
不管	0 0 -1 0 0
不能	0 0 4 3 3
不要	2 0 0 0 0
不让	0 0 -8 -3 0
丘	0 1 6 0 0
丢	0 0 0 0 1
两	-1 -15 -21 -18 -8
两个	0 -7 -5 -4 0
两天	0 0 0 2 0
两次	1 1 0 0 0
个	-6 -10 -4 5 7
个人	-8 -16 -12 -8 3
个仔	-3 0 0 4 0
个头	0 3 0 0 0
个女	-6 -5 -3 0 0
个旧	0 0 -1 0 0
中	-2 0 12 0 0
中国	0 0 7 0 0
中学	0 8 0 0 0
中旬	-7 0 -4 0 0
举报	4 0 0 0 0
之前	-8 -5 0 0 4
乐	0 8 3 0 0
乘客	6 11 0 0 0
九	10 0 0 0 0
九月初	0 0 15 7 0
乞儿	5 0 0 0 0
也	-9 3 -4 -9 -12
乡下	0 3 0 0 0
买	-1 0 -5 -8 0
了	-11 -11 -6 -17 -14
二	13 2 -6 0 -5
二层	8 12 14 0 0
二愣子	0 0 1 0 0
五	15 10 1 0 8
五个	0 -3 0 0 -3
交	1 0 0 0 0
交叉口	0 0 7 0 0
交界	0 0 8 0 0
亮	2 0 0 0 0
亲	0 5 3 7 0
亲人	4 0 0 0 -1
人	-4 -2 -21 0 0
人人	0 17 32 0 0
人人敬	0 -5 0 0 0
人家	6 0 0 0 0
人理	0 0 0 -3 2
什福德	0 0 0 1 0
今年	0 0 0 11 0
介绍	6 0 0 0 0
从	-4 -5 -5 9 -12
仓库	0 0 0 -3 0
他	6 4 -17 -7 2
他们	-1 -2 -4 0 3
他妈的	0 0 -4 0 0
他家	1 0 0 0 0
以利亚	0 0 2 0 0
以前	-2 1 0 0 3
以后	0 2 0 0 0
仲	-10 -6 0 -4 -3
优努斯	0 0 2 0 0
伤	0 0 -2 0 0
伤口	1 0 0 0 0
住	3 0 0 15 12
住喺	0 0 0 0 6
住在	-5 0 -3 16 4
何	0 0 7 0 0
何淑贞	0 0 2 0 0
佟凤霞	0 0 4 0 0
佢	0 0 -6 -10 -2
佢哋	2 0 0 0 0
保安	0 0 2 0 0
修	0 1 2 0 0
修车	1 0 0 0 0
俺	0 0 0 0 -5
假日	0 0 2 0 0
做	11 9 -3 -2 0
做事	0 1 0 0 0
做嘢	0 5 0 0 0
做噩梦	0 0 -2 0 0
做头发	0 4 0 0 0
做过	1 6 0 0 0
停车场	0 0 4 1 0
偷偷	0 2 0 0 0
偷渡	0 0 9 0 0
偷看	0 4 0 0 0
像是	0 0 0 6 0
儿子	-1 0 0 0 0
先	0 0 -2 -3 -5
先生	0 3 0 -13 0
光明	0 0 1 0 0
全是	0 -3 0 -5 0
全部	-5 0 0 0 0
八	-17 0 -10 -11 -15
公交车	0 -4 -3 0 0
公共	0 14 14 16 0
公司	0 0 -3 0 3
公园	3 16 18 0 0
公寓	0 1 0 0 1
公车上	0 0 -3 -2 0
六	1 0 -1 0 0
兰瑟姆	0 0 3 0 0
养人	0 5 2 2 0
内政部	-1 0 0 0 0
冇	0 3 0 0 0
写	-5 0 0 -6 0
农历	0 0 11 0 0
冬月	0 0 20 17 0
几	-2 0 2 -10 -6
几个	0 0 -6 0 -2
凯文	0 0 6 0 0
出	0 4 0 -6 -7
出去	0 4 0 0 0
刀	0 0 -6 0 0
分	0 -5 4 0 0
划线	13 7 7 0 5
刚	0 0 0 2 1
初一	0 1 6 0 0
初七	0 0 5 0 0
初三	0 9 12 0 0
初九	2 9 15 0 0
初五	0 15 16 0 0
初八	0 3 9 0 0
到	-16 -14 -14 -14 -13
刷墙	-5 -4 0 0 0
前男友	0 0 0 6 0
剪	0 3 6 5 0
加	-4 0 -10 -4 -8
勒	0 0 -2 0 0
包扎	0 -1 0 0 0
北门	0 0 0 0 6
区	0 0 8 0 0
区嘉谦	0 0 2 0 0
医院	0 5 -17 -10 6
十	0 -9 -12 -6 0
十几岁	0 0 10 0 0
十分	0 0 6 0 0
千	0 -5 -7 -3 0
半夜	-3 0 0 0 0
半天	0 0 2 0 0
单亲	0 0 -2 0 0
卖	0 -5 -10 -4 0
卡	0 0 0 -6 0
卡斯特	0 0 7 0 0
厨师	0 0 0 3 0
去	6 -8 0 3 0
去年	0 0 0 0 2
参考	3 7 0 0 0
又	-1 4 0 -5 0
反	0 0 4 0 0
反而	0 0 -2 0 0
反锁	0 0 0 0 -11
发	-6 0 0 0 0
发到	0 0 0 5 0
发帖	0 0 0 7 0
发抖	-3 0 -6 0 0
取消	3 4 1 0 -4
受	0 0 5 2 2
受伤	7 0 0 0 0
口音	0 0 0 5 0
只	-2 -2 0 -4 0
叫	-3 0 0 10 0
叫他	0 0 0 9 0
叫我	-1 -9 0 -12 0
叫我们	0 0 0 -2 0
可以	-3 0 0 0 0
可是	0 0 0 2 -4
史密夫	0 0 2 0 0
号	7 -6 -2 0 0
号码	0 -5 0 -1 0
司机	-6 -1 0 0 0
吃狗	0 1 0 0 0
吃饭	-3 0 0 0 0
合法	0 15 10 10 0
同	0 1 -2 1 -3
同事	2 -7 0 1 0
同学	-6 0 0 0 -6
同屋	7 8 0 0 0
同志	0 0 -4 0 0
名	0 0 0 7 0
后	0 2 3 0 0
后来	0 0 0 0 14
后面	2 17 18 10 14
吐	0 1 0 0 0
吓得	0 0 0 -4 0
吧	0 6 0 0 0
听	-1 0 0 0 0
听见	0 0 -1 0 0
吴国强	0 0 1 0 0
告诉	0 0 0 1 0
周五	0 0 -2 0 0
和	0 0 0 5 10
咖啡	0 0 0 0 -2
咗	0 0 -5 -3 0
咬	0 0 0 0 -4
咬我	-1 -6 0 -3 0
哋	0 0 0 -3 -7
哥哥	0 0 0 5 0
哭	-3 -2 0 0 0
哭了	0 0 -3 0 0
唔	-1 -3 -5 0 -2
唔敢	0 -3 0 0 0
唔畀	-7 -3 0 0 0
唔识	0 5 0 0 0
啲	0 -3 0 0 0
喊	-3 0 0 1 0
喝酒	0 -3 0 0 0
喷	-2 0 0 0 0
喷漆	0 -1 0 0 0
喺	-1 -4 -9 8 -5
嘅	4 0 0 0 0
嘛	0 1 0 0 0
嘲笑我	0 0 0 0 6
嚟	0 5 0 0 0
四	4 0 0 0 0
四个	-9 -8 -4 -4 -1
四海	0 0 4 0 0
回去	0 0 0 0 1
回家	-7 -2 0 0 -4
回族人	0 0 9 0 0
回来	0 -3 0 0 0
国际	0 0 11 0 0
图鸦	-4 0 0 0 0
圈	7 0 7 9 7
圣	0 0 9 1 0
在	2 0 2 19 8
地下室	0 5 0 0 0
地址	3 10 0 2 0
地毯	0 0 0 4 0
坐	0 -5 0 0 -4
坐坐	0 1 0 0 0
块	0 -10 -6 -5 0
堂	0 8 12 0 0
堵他	0 2 0 0 0
堵我	12 0 0 0 0
堵过我	0 2 0 0 0
墙上	0 -8 -3 0 -1
外	0 0 0 0 2
外人	0 0 0 0 4
外卖店	0 0 -6 0 0
外面	0 0 -7 0 0
多	0 2 3 0 0
夜班	3 0 -2 0 0
夜里	0 0 0 -2 0
大卫	0 0 3 0 0
大哥	-5 0 0 0 0
大家	0 0 10 6 9
大门	10 9 5 6 8
大麻	0 -1 0 0 0
大鼻子	0 0 4 0 0
天天	-1 0 -19 -10 -7
天干	-4 -3 -9 -8 -6
太	0 9 0 0 0
太太	0 0 0 -2 0
头	0 -2 -7 7 0
头巾	-2 -3 -9 0 0
女儿	9 0 -2 4 7
女士	0 1 0 -11 0
奶奶	0 0 6 0 3
奶茶	0 4 10 0 0
她	2 6 -11 -10 -1
好	4 0 0 -3 6
好几	0 0 1 0 0
好惊	5 0 -3 0 0
好日子	0 0 4 0 0
好运	0 0 5 0 0
好运来	0 0 16 0 0
妈	0 0 0 -2 1
妈妈	0 0 0 -4 -4
妹妹	2 0 0 0 0
姐妹	0 0 0 4 0
姓	0 0 0 12 0
威胁	1 0 0 0 0
婆	0 0 0 5 0
婆家	-4 0 0 0 0
嫁	0 0 -4 0 -1
嫁给	0 3 0 0 5
字	-4 0 0 0 0
孙女	-1 0 0 0 0
学	0 0 19 11 7
学校	0 0 -12 0 0
学生	0 -5 0 9 1
孩子	-5 -8 -8 -10 1
安静	0 0 5 0 0
实习	0 0 -2 0 0
客	0 0 -7 0 0
客人	0 0 0 -7 -8
室	0 0 12 0 0
室友	0 0 0 6 0
害怕	6 0 -8 0 0
家	0 2 2 3 0
家在	0 0 0 1 4
家婆	0 0 0 1 0
家属	0 0 1 0 0
家政	0 1 10 0 0
家里	2 0 -7 -3 0
对面	0 11 9 0 3
寻日	0 0 -2 0 0
小	1 0 19 11 2
小姑	0 0 0 1 0
小学	0 5 0 0 0
小孩	1 -5 0 -5 -1
小店	4 0 0 0 0
小心	0 0 0 -1 0
小时	-13 -9 -8 -4 -2
小河	0 0 0 1 0
小腿	-2 0 -1 0 0
小雨	0 0 4 0 0
就	0 -11 -3 -9 -2
就是	0 -1 0 2 0
尼亚人	0 0 7 0 0
屁	0 -4 0 0 0
居留	0 19 29 0 0
屋	0 0 0 1 0
屋企	1 0 -1 0 0
屋邨	0 8 15 0 0
岁	0 5 8 0 1
崖	0 7 10 0 0
工	0 0 1 2 0
工作	0 1 7 4 0
工地	0 -5 -3 0 0
工头	0 -2 0 6 0
工资	-4 -2 -7 0 0
工钱	0 0 -2 0 -1
左手	0 0 2 5 12
差	3 0 0 0 0
巴克	0 0 0 4 0
市场路	0 0 2 0 0
帆风顺	0 0 7 0 0
帕特尔	0 0 2 0 0
带	0 0 0 0 2
帮人	-3 0 0 0 0
帮忙	0 4 0 0 0
帮我	0 5 0 0 -1
干	0 2 -8 -6 -3
干活	7 0 -6 -2 0
平时	0 0 -6 0 -4
平板	0 -1 0 0 0
年	-14 -16 -12 0 0
年级	0 -6 0 0 0
幼儿园	0 5 7 0 0
庇护	15 28 30 29 17
店	0 -5 -7 -4 4
店主	0 0 0 11 0
店门口	0 0 -3 0 0
庙	0 0 -3 0 0
庞二牛	0 0 4 0 0
度	0 -3 0 0 0
度假	0 10 9 11 0
座	1 0 0 0 0
建华	0 0 3 0 0
开	0 0 -6 0 2
开个	0 3 0 0 0
开车	4 9 0 0 0
弄	0 -5 -8 -4 0
弄死	0 0 -1 0 0
张	4 4 0 -1 0
强迫我	9 0 0 0 0
彩礼	-11 -11 -5 0 0
影	-4 0 0 0 0
往	0 -2 0 0 0
很	0 -3 -2 -4 0
律师	0 2 0 -3 0
得	-3 -13 -5 -5 0
微信	0 0 0 -2 0
微博	0 0 0 0 2
德	0 0 14 0 0
心脏	-4 0 0 0 0
快	0 5 11 14 23
怀孕	-1 0 -6 0 0
怂包	0 0 -4 0 0
怕	14 0 0 0 0
怖分子	0 0 -1 0 0
急	0 0 -3 0 0
怪我	0 -2 0 0 0
恩典	0 0 8 12 0
惠克姆	0 0 6 0 0
想	0 -1 0 0 0
成日	0 1 0 0 -5
我	1 -2 -29 -2 0
我们	0 1 -9 -7 0
我哋	0 0 -3 0 0
我家	0 0 -15 -10 -1
戴	0 -2 -4 -7 0
户	2 10 12 0 0
户户送	0 0 1 0 0
房	0 0 1 0 0
房东	0 0 0 9 0
房子	2 0 0 0 0
房间	0 0 -1 0 0
所以	0 -4 0 0 0
手	0 0 -9 -8 -3
手指	-6 0 -10 0 0
手机	-7 0 -10 0 -7
手背	0 0 -2 0 0
手臂	0 0 -3 0 0
才	-1 0 -8 0 1
扎	-3 -3 0 0 0
打	-4 -6 -6 -4 -5
打俾	2 2 0 0 0
打工	0 1 5 4 4
打我	3 -7 0 0 0
打扫	3 3 0 0 0
打断	0 1 0 0 0
扔	0 -4 -1 -5 0
托儿所	0 0 7 0 0
扣	0 0 -8 0 0
扯	0 0 -1 0 0
扯眼角	0 -2 0 0 0
找人	0 0 -1 0 0
把	-5 -3 -16 -13 -17
把头	0 0 -2 0 0
投	0 0 5 3 7
抖	0 0 -5 0 0
护士	0 -3 0 -4 0
护工	-1 0 0 0 0
护照	-2 2 -7 1 0
护理员	0 0 0 -2 4
报	0 0 -7 -5 -5
报案	0 0 0 0 3
报警	9 10 0 0 0
抽我	-3 -7 0 0 0
拉货	0 7 0 0 0
拎	0 0 0 0 -7
拐	0 0 1 0 0
拐角	0 0 0 0 4
拒	11 12 17 12 0
拜神	-3 0 0 0 0
拦我	0 4 0 0 0
拽我	-2 0 0 0 0
拿	-1 -1 0 -9 0
拿枪	0 -1 0 0 0
拿走	1 0 0 0 0
持	0 0 0 5 4
挂	0 0 0 7 5
指着	-1 0 0 2 0
按	0 -6 0 0 0
按住	0 -1 0 0 0
掐我	7 0 -3 -6 0
排	1 7 6 7 0
接	0 5 0 0 0
推	0 0 0 0 -4
揿住	0 0 -1 0 0
搬到	1 0 0 0 0
搬去	0 0 0 0 3
摄像头	-3 0 0 0 0
攞	0 0 0 6 2
攞住	0 0 0 5 0
收工	0 0 0 0 1
放	-3 0 -12 -9 -6
救护车	0 0 -4 0 -1
教会	0 0 -4 0 3
教堂	0 0 0 -1 3
教堂街	0 0 5 0 9
教练	0 0 0 -1 0
敲	0 -3 -4 -1 0
整整	0 0 0 0 2
断	0 -1 -2 0 0
新潮	0 0 7 0 0
旁边	0 0 0 0 10
日	0 0 8 0 0
旧历	0 0 13 0 0
旧年	0 0 3 0 0
早	0 0 0 0 4
早上	7 1 -3 0 0
早就	9 4 12 16 0
时候	-4 0 0 0 0
时间	0 3 -1 0 0
易舍姆	0 0 3 0 0
星期天	9 8 11 0 0
昨晚	0 4 0 0 0
是	-5 0 0 9 7
晕倒	0 0 -6 0 0
晚	7 12 0 0 0
晚上	0 0 -3 0 0
替	0 0 -1 2 2
最	0 0 4 0 8
最后	0 1 3 4 0
最近	0 5 0 0 0
月	11 8 9 20 20
有	0 0 0 -2 0
有个	-8 -13 -7 0 -5
有人	0 -6 0 0 -4
有没有	0 0 11 11 11
朋友	0 0 0 2 0
期	4 5 6 0 0
条	0 -6 0 0 -2
来	19 1 3 0 4
来了	-1 0 0 0 0
来往	9 0 0 0 0
来西亚	0 0 2 0 0
枪	0 0 -2 0 5
枫树	0 0 6 1 0
柏翘	0 0 3 0 0
查	0 0 -1 0 0
栋	13 0 0 0 0
校长	-4 0 0 0 0
校门口	0 0 0 -3 0
格罗弗	0 0 6 0 0
案	0 0 0 -8 0
案件	0 -1 0 0 0
梁凤仪	0 0 6 0 0
椅子	0 0 -1 0 0
楼	24 22 32 22 32
楼上	0 13 14 9 12
楼下	0 0 0 5 0
楼梯	0 0 -7 -1 0
橡树	0 3 13 0 0
橡树山	0 0 3 0 0
欠他	0 0 0 -10 -8
欧	0 0 6 0 0
正	0 0 2 0 0
正月	0 0 7 11 0
死	0 0 0 0 -1
殴打我	0 3 0 4 0
每	0 0 3 0 0
每天	0 0 -5 -6 -3
毛病	-4 0 0 0 0
民国	0 0 9 0 0
气	0 0 0 -4 0
水泡	0 0 0 0 -2
永居	0 0 7 0 0
汽	0 0 1 3 0
沈	0 0 10 4 0
没	11 9 19 17 11
没有	5 -5 12 14 6
油漆	0 0 0 2 0
法蒂玛	0 0 6 0 0
泼	0 0 0 0 2
泼我	-1 0 0 -3 -2
洗衣店	0 0 5 0 0
洗车	0 2 0 0 0
派出所	0 0 -4 0 0
浩浩	0 0 1 0 0
海星	0 0 0 2 0
混蛋	0 0 0 3 0
清洁	0 3 3 0 0
清真寺	0 0 -2 0 0
清虫	0 0 -1 0 0
温州	0 0 1 0 0
温布顿	0 0 3 0 0
港口	0 2 5 10 0
游	0 0 7 0 0
滚	0 0 -6 0 0
滚回去	0 0 -3 0 0
滴	0 0 0 0 3
火车站	0 6 0 0 0
灰	0 0 0 0 3
炸	0 0 -2 0 0
炸鱼店	0 0 3 0 0
炸鸡店	0 0 1 0 0
点	17 21 17 29 26
点半	0 0 3 0 0
烧	0 0 0 -1 0
热	-3 0 -4 -2 -3
父母	-5 -2 0 0 0
爸	3 0 0 0 -1
爸爸	0 0 0 0 1
牙	0 0 -2 0 0
牛顿	0 0 7 0 0
狗	1 -2 -7 -2 -3
狗肉	-6 0 0 0 0
猪	0 0 -6 0 0
现在	4 0 0 -2 0
玻璃	-3 -4 -2 0 0
班上	0 0 -3 0 0
球	0 2 0 0 0
理	0 6 0 0 0
用	-6 0 -6 -12 -7
申请	0 0 14 8 9
电话	0 0 -6 0 0
男	0 0 -6 -3 0
男人	-1 0 0 0 0
畀我	-2 -2 0 0 -3
留	0 0 0 0 -1
畜生	0 0 -4 1 -2
疼	-4 -3 -5 -1 0
病房	0 13 -1 -2 0
病毒	0 7 -3 0 0
瘦三	0 0 7 0 0
白	0 0 2 8 0
百	6 -7 -9 -6 0
百家	0 0 1 0 0
的	7 7 7 8 12
皇冠	0 0 7 0 0
皮带	6 0 0 0 0
直	-5 0 0 0 0
看到	0 8 -5 0 0
看看	0 0 -2 -4 0
看见	0 0 -11 -3 -2
真名	0 9 0 0 0
真的	0 0 0 -3 -1
眯眯眼	-3 0 0 0 0
着	-1 0 0 -1 0
睡不好	0 0 -5 0 0
睡不着	0 -6 -7 0 0
睡觉	-7 -3 -3 0 0
知道	6 0 0 0 0
石头	0 -1 -8 0 0
石桥	0 0 8 15 0
石磊	0 0 2 0 0
砖头	0 0 -2 0 0
砸	-3 -7 0 0 0
砸墙	0 -1 0 0 0
碎	0 -4 -1 0 0
磨坊巷	0 0 1 0 0
福建	0 0 2 0 0
福清	0 0 6 0 0
秀英	0 0 4 0 0
种	0 0 -1 0 0
租	0 -7 -3 -2 0
移民局	0 4 0 3 0
穿	0 0 0 0 7
窗	0 0 -4 0 0
窗户	1 9 3 15 0
笨蛋	0 0 0 5 0
第	0 1 3 6 0
第一个	0 10 10 13 0
等	-3 -6 23 15 21
签	0 29 24 8 7
签证	34 27 35 16 14
管	-3 0 0 0 0
系	0 -6 0 1 0
红	6 8 9 5 10
红灯笼	0 0 11 0 0
纳维德	0 0 2 0 0
组长	5 0 0 0 0
经学院	0 3 0 0 0
经理	1 0 0 0 0
结婚	0 3 0 0 0
结果	15 12 15 0 0
给	-3 0 0 11 0
给他	0 0 0 -1 -2
给我	11 0 0 -1 -4
续签	0 0 7 0 0
绿野	0 0 5 3 0
编号	-6 0 0 0 0
缝	0 0 -2 0 -8
缝了	0 -9 -8 -14 -12
网上	0 0 -3 0 0
罕默德	0 0 3 0 0
美	4 7 9 0 0
群里	0 0 -2 0 0
老	-3 -9 -10 -9 -3
老乡	0 0 0 -6 0
老人	0 0 -2 0 0
老公	-5 -1 -7 -3 -2
老地方	0 0 10 0 0
老太太	0 0 0 -2 0
老婆	-1 -1 0 0 -4
老子	0 0 0 0 -2
老家	0 0 0 3 0
老师	0 6 8 0 0
老板	2 2 2 0 3
老高	0 0 7 0 0
聋	0 0 -9 0 0
肉	-4 0 0 0 0
肋骨	3 -2 -9 0 0
肚子	-7 0 -7 -4 -1
肿	0 0 -3 0 0
胳膊	-1 0 0 0 0
胸口	0 0 -2 -2 0
脖子	-5 0 0 0 0
脸	0 0 -1 0 0
腊月	0 0 6 6 0
腰	0 0 -1 0 0
腿	-5 0 -10 0 0
膝头	0 0 0 -2 0
膝盖	0 0 0 0 -4
自己	0 0 -6 -6 -3
自杀	0 0 -2 0 0
臭	0 0 -9 0 0
船上	0 0 -3 0 0
艾特	0 0 0 3 10
花	0 0 0 0 5
花臂	0 0 13 0 0
苟德贵	0 0 2 0 0
英国	0 0 6 2 -1
范堡罗	0 0 7 0 0
莎白街	0 0 0 2 5
菜刀	0 0 -4 0 0
菲尔德	0 0 1 0 0
萨顿	0 0 9 0 0
落嚟	0 0 0 0 -1
蓝天	0 0 9 13 0
蓝色	3 10 9 5 6
藏	0 0 0 -1 -2
蛇头	0 0 0 5 0
血	0 0 -4 0 0
街	-5 -3 -5 4 20
街上	0 0 -5 0 0
街口	0 0 9 0 0
街角	0 6 9 0 0
街边	0 0 -4 0 0
衣架	0 -1 0 0 0
衣柜	0 0 -1 0 0
被	3 -2 1 4 0
被关	0 0 -5 0 0
被告	0 0 0 7 0
装	0 0 -13 0 0
装修队	1 0 0 0 0
裸照	0 0 -9 -1 3
西路	0 0 0 0 7
要	0 6 0 -3 -4
要饭的	0 -4 0 0 0
见	0 0 -1 0 0
规矩	5 0 0 0 0
詹姆斯	0 0 3 0 0
警	-3 -2 -7 0 0
警官	0 3 0 0 0
警察	0 -2 -9 2 -2
让	15 9 0 0 -3
讲话	0 0 -6 0 0
证人	0 0 0 2 0
诊所	0 0 0 -5 -5
话我	0 0 0 -5 7
说	2 -4 -9 -9 8
说是	0 -2 0 -5 -6
请	-5 0 0 0 0
读书	0 7 0 0 0
豆腐	0 3 4 0 0
账号	0 -3 0 0 0
货	9 0 0 0 0
资格	3 0 0 0 0
资金	11 11 14 0 0
赔	0 0 0 0 -3
走	0 -6 0 0 0
趁	0 3 0 0 0
跑	0 0 0 0 5
跟	5 2 0 1 3
跟踪我	0 -1 0 0 0
跪	0 0 -1 0 -1
路	0 0 -10 -6 0
路上	0 0 0 0 3
路口	2 6 13 0 0
跳	0 -2 -4 0 0
踢我	1 0 0 0 0
身上	-1 0 0 -3 -4
身份	16 15 21 0 0
躺	0 0 0 0 -2
车	0 -4 -9 0 9
车牌	6 0 0 0 -8
车站	0 0 7 8 8
车里	0 0 0 -3 0
转角	0 0 5 0 0
边	1 6 8 12 13
边个	0 2 0 0 0
过	7 3 7 3 5
过去	0 0 0 0 -3
过嚟	0 5 0 0 0
过期	11 25 32 24 0
过来	0 -3 0 0 0
返	0 0 0 12 0
返工	0 0 0 0 -2
还	0 1 0 -5 0
还在	0 0 7 9 5
还有	2 5 0 0 0
还没	2 11 10 9 0
这	0 0 -2 0 0
这里	11 0 0 0 0
进	-1 0 0 0 0
连	0 -1 0 0 0
送	0 0 0 0 -1
送到	0 3 0 2 -1
送回	0 0 0 7 0
逼我	-6 0 0 -3 -4
逾期	0 0 16 10 0
那	13 12 10 6 4
那个	1 1 4 3 10
那天	1 0 -6 0 0
那家	8 1 0 8 0
那边	0 6 0 0 0
那里	0 0 0 -1 -3
那间	7 10 22 14 14
邮件	0 0 0 2 1
邮箱	0 0 -2 11 11
邮编	0 9 -12 0 0
邻居	-7 -1 0 12 -3
都	-9 -4 -4 -10 -9
酒店	-6 -3 -3 0 0
里	0 -9 -4 -7 -11
里面	-4 0 0 8 12
金谷	0 0 1 0 0
针	-9 -17 -16 -9 -3
钱	-1 -9 -11 -1 0
铁头	0 0 2 0 0
锁	0 0 0 0 -7
镑	-21 -22 -18 -5 0
门	5 9 6 10 13
门上	0 -7 -4 0 -1
问我	0 0 0 6 6
闹	6 0 0 0 0
闹我	0 -5 -6 -4 -7
阁	0 5 3 0 0
阮文雄	0 0 6 0 0
阳光	0 0 4 0 0
阿姨	-6 0 0 0 0
阿海	0 0 1 0 0
阿米尔	0 0 5 0 0
阿訇	-5 0 0 0 -5
附	0 0 0 0 -1
陈月娥	0 0 1 5 0
院友	-5 0 0 0 0
陪	0 0 -7 0 0
隔壁	0 0 -4 0 0
难受	0 0 -2 0 0
零	0 0 0 2 11
雷丁	0 0 6 0 0
雷斯顿	0 0 0 1 0
雷迪奇	0 0 6 0 0
霸住	0 0 -6 0 0
霸占	0 1 0 0 0
非常	0 0 0 -1 0
靠	0 1 0 5 13
面试	10 11 13 0 0
顶着	0 -1 0 0 0
风顺水	0 0 4 0 0
香	0 11 14 0 0
马路	0 0 0 9 0
骂我	-9 -13 -5 -6 -1
骗	0 0 0 3 0
高兴	0 0 -2 0 0
高峰	0 0 3 0 0
高街	0 0 3 8 0
鬼	0 -3 -4 -1 0
鱼店	0 0 2 6 8
黄	0 0 0 -2 0
黑夜	0 0 0 0 10
黑工	0 0 25 0 0
[length]
1	6 14 10 20 8
10	5 8 16 6 8
2	10 14 -5 13 6
3	4 7 -10 7 3
4	5 2 -10 6 3
5	2 3 -4 8 3
6	0 3 0 9 0
7	5 6 6 12 7
8	1 5 5 5 5
9	-2 7 11 11 6
[phrase]
age-is begins	4 24 -4 -1 0
age-is ends	4 -15 -22 13 -6
at-hour begins	-1 1 0 9 8
at-hour ends	1 -2 1 12 8
date begins	5 40 107 83 68
date ends	65 89 118 35 19
day-is begins	0 -5 -8 1 5
day-is ends	0 -4 -5 19 16
day-part begins	6 26 6 -5 -9
day-part ends	19 20 -3 -12 -4
firm begins	0 9 63 60 26
firm ends	31 51 69 7 0
handle-is begins	6 -4 -21 23 33
handle-is ends	0 0 -22 35 33
hour-more begins	3 33 52 49 32
hour-more ends	23 45 66 15 22
intro begins	6 10 -56 21 29
intro ends	-2 -8 -67 92 21
intro-weak begins	-3 2 -31 10 7
intro-weak ends	-4 -12 -47 21 1
keep begins	2 1 -1 -8 -6
keep ends	5 -7 -4 1 -7
lives-in begins	10 19 -25 -1 18
lives-in ends	3 -13 -8 37 18
name begins	0 0 63 64 0
name ends	14 59 63 0 0
nation begins	0 0 48 39 0
nation ends	0 48 39 0 0
place begins	46 38 101 96 54
place ends	61 90 91 32 41
reference-is begins	1 -4 -13 -10 1
reference-is ends	-1 -8 -20 5 11
status begins	41 66 199 163 129
status ends	133 165 202 85 67
time begins	10 27 76 61 53
time ends	57 70 88 21 17
worked begins	24 25 -42 -4 13
worked ends	4 -15 -32 -1 18
worked-at begins	59 46 -9 -22 -3
worked-at ends	25 -41 -35 0 -2
works-at begins	7 5 -29 -25 18
works-at ends	-7 -11 -10 71 61
[word ar]
04	0 0 0 0 1
07	0 0 0 0 1
adham	12 4 4 1 0
at	14 8 10 5 8
bnat	1 0 0 0 0
boss	0 0 6 7 0
captain	0 0 12 4 4
care	0 0 3 0 0
co	0 0 3 0 0
com	10 12 20 0 0
dot	10 22 12 17 0
example	13 26 23 27 37
fadaeh	6 1 0 0 0
hgv	0 0 0 6 7
https	0 0 9 0 0
jobs	0 5 0 6 0
k	0 1 0 0 0
m	0 0 13 0 0
me	0 11 4 0 0
mid	5 0 6 0 0
mutarjima	0 0 0 4 0
my	2 0 0 0 0
net	0 1 3 0 0
nurse	0 0 5 0 6
org	15 4 4 0 0
r	0 0 4 0 0
rahaf	0 0 1 0 0
sherif82	13 0 0 0 0
t	0 0 11 4 0
uk	0 6 7 0 0
underscore	0 17 8 8 4
walter	0 0 0 3 0
اب	3 10 19 0 0
ابسرهم	0 0 0 0 2
ابعتولي	0 0 0 0 5
ابكي	0 0 -2 0 0
ابن	0 0 0 -9 0
ابنتي	0 0 0 3 5
ابني	0 1 0 15 2
ابو	0 1 6 0 0
ابوي	0 0 0 -2 0
ات	0 0 2 15 17
اتحرك	0 0 0 0 3
اجيب	1 0 0 0 0
احد	0 0 -8 0 0
احنا	0 -3 0 0 2
اخذو	0 1 0 0 0
اخلاص	0 0 8 0 0
اخو	0 0 0 0 1
اخوي	0 0 0 -2 0
اخويه	0 0 0 3 0
اخي	-3 0 0 0 0
اداني	6 5 0 0 0
ادرس	0 2 0 0 0
اذا	0 -4 0 0 -6
اذبحج	-1 0 0 0 0
اربعين	0 0 1 0 0
ارهابي	0 0 0 0 -1
ارهابيين	0 0 -6 0 0
اريتري	0 0 7 0 0
اسبوع	-3 0 0 0 0
استحملي	5 0 0 0 0
اسمه	0 0 0 6 2
اسمها	0 0 0 0 1
اسمو	0 0 0 9 1
اشتغل	0 0 0 3 3
اصم	0 0 0 0 2
اطلع	0 -3 0 0 0
اقامه	0 2 0 0 0
الا	0 0 0 -3 0
الاربعاء	10 0 0 0 0
الارضي	3 0 0 0 -1
الاسلام	0 0 0 0 6
الاصل	0 6 0 0 0
الاكل	0 0 -4 0 0
الاول	0 0 8 3 4
الاولي	0 0 -7 0 0
الايميل	0 0 0 2 0
الباب	-3 -4 -3 0 6
الباني	0 0 13 0 0
البايت	0 0 0 0 -2
البحار	0 0 0 7 0
البركه	0 0 2 9 0
البلوك	1 0 0 0 0
البنايه	0 -3 0 0 0
البيت	-5 0 -2 -5 0
البيضا	0 2 17 0 0
التي	2 0 0 0 0
الثاني	0 0 3 0 0
الثانيه	0 0 -3 0 0
الجار	3 2 0 0 0
الجمعه	0 -1 0 0 0
الجيران	3 0 0 0 -2
الحاج	0 2 0 2 0
الحداد	0 7 7 0 0
الحساب	0 0 0 14 4
الحوت	0 0 13 0 0
الحي	0 0 -4 0 0
الخامس	0 0 0 1 1
الخوف	-2 0 -4 0 0
الخيط	0 0 9 9 0
الدمم	0 0 -1 0 0
الديب	0 1 2 0 0
الدين	0 0 -1 0 0
الرابع	0 0 3 0 0
الرافدين	0 13 13 0 0
الرعب	0 0 -3 0 0
الرمز	0 9 0 0 0
الزباين	-3 0 0 0 0
السابع	0 -4 0 0 6
السادس	0 0 0 -2 0
الساعه	0 0 -16 -11 -5
الست	0 0 0 5 0
السجين	0 0 -1 0 0
السكن	0 0 0 1 0
السلطان	0 0 3 0 0
السودان	0 0 5 0 0
السوق	0 0 -3 0 0
الشاورما	0 12 8 0 0
الشرطه	0 -3 -6 -1 0
الشرطي	0 0 0 16 6
الشفع	0 0 -1 0 0
الشكوي	4 0 0 0 0
الشهر	0 0 -5 -1 0
الصبح	-4 1 -4 0 -5
الصغير	0 0 2 0 0
الصفعه	6 0 0 0 0
الصوص	0 0 14 0 0
الضرب	0 0 -4 0 0
الضغط	5 0 -3 0 5
الطابق	0 7 0 0 0
الطلبيه	0 0 0 0 14
العاشر	0 -1 0 0 0
العجوز	0 0 0 6 0
العين	0 -2 0 0 0
الغرفه	0 0 -4 0 0
الفاشل	0 8 0 0 0
الفجر	0 -3 -8 0 0
الفون	0 0 -3 0 0
الفيزا	-1 0 0 0 0
القطار	-4 -2 -1 0 0
القهوه	0 0 0 0 8
الكراج	2 0 0 0 0
الكل	0 5 0 0 13
الكليه	0 0 0 0 -1
الكنيسه	0 0 4 0 0
اللقمه	0 0 4 0 0
الله	0 0 0 -2 0
اللي	-1 0 -4 -1 4
الليل	0 0 0 -1 0
الليله	0 0 0 6 0
المحل	0 0 0 -3 0
المدير	0 0 0 -2 9
المديره	0 0 0 4 0
المساعد	5 0 0 10 0
المسوول	0 0 0 10 0
المغرب	0 0 0 0 4
المقابله	0 0 -4 -2 -1
المكتبه	0 0 -3 -5 -2
الممرضه	0 0 0 2 0
المناقل	5 0 7 0 0
المنزله	0 0 14 0 0
الناصريه	0 0 5 0 0
النيل	0 5 0 0 0
الورود	0 0 0 2 0
الولاد	-1 0 0 0 0
الي	0 0 0 7 9
الچلب	0 0 15 0 0
ام	0 0 20 0 0
امام	0 -2 -3 0 0
امبارح	0 3 0 0 0
امسك	0 5 0 0 0
امل	0 0 12 0 0
ان	0 0 3 0 0
انا	0 -6 0 0 0
انتم	0 0 0 7 0
انتي	-3 0 0 0 0
انجرح	1 6 0 0 0
انظف	-2 0 0 0 0
انه	3 0 0 0 0
اني	-2 0 0 6 7
اوهارا	0 10 7 0 0
ايدي	0 -1 -8 0 -5
ايميل	0 0 0 0 2
ايميله	0 0 0 4 0
ب	0 -4 10 0 0
باب	-1 -4 -15 -11 0
بابنا	0 0 0 -1 0
بالحمام	4 0 0 0 -1
بالسبته	2 0 0 0 0
بالشارع	0 0 0 -3 0
بالشهر	0 0 0 0 -2
بالصف	0 0 -4 0 0
بالطابق	0 0 -1 0 0
بالغصب	0 3 0 0 0
بالكاس	1 0 0 0 0
بالله	6 2 0 0 0
بالليل	0 0 -3 2 4
بالمدرسه	0 8 0 0 -2
بالمطعم	0 0 0 6 0
بالمنطقه	0 9 0 0 0
باوند	-2 0 0 -3 -5
بت	-1 0 0 0 0
بتخليني	0 -2 0 0 0
بتسجلني	0 8 0 0 0
بتشوف	0 -2 0 0 0
بتقول	0 0 0 -3 0
بتوجعني	0 -2 0 0 0
بخان	0 0 1 0 0
بدقني	0 3 0 0 0
برا	-2 0 0 0 -7
بس	0 3 0 -1 0
بعتت	0 0 0 0 -3
بعيني	0 -1 0 0 0
بغرفه	-4 -7 -2 0 0
بقي	0 4 0 0 0
بلاغ	3 0 0 0 0
بلوك	0 0 0 12 0
بنت	0 -2 0 0 -4
بنتها	0 0 0 -3 0
بنتي	0 -4 0 6 10
بنك	0 0 2 0 0
بهيمه	0 0 0 0 -1
بوابه	0 0 5 0 0
بيبدا	-6 -11 0 0 0
بيت	0 0 7 19 0
بيتي	0 -3 0 0 0
بيشتغل	0 0 0 9 0
بيعطيني	0 0 0 0 -2
بيناديه	0 0 0 6 0
تاخرت	-2 0 0 0 0
تاعي	0 0 0 4 2
تاكل	0 0 0 0 -3
تبكي	0 0 0 0 -1
تحيه	0 0 0 -3 0
تخبروا	3 0 0 0 0
تسعطعش	0 0 1 0 0
تسعه	0 0 6 0 0
تسوي	0 0 0 0 -1
تشرين	0 0 0 2 0
تصرخ	0 0 0 0 2
تصفعني	0 0 -2 0 0
تعمل	5 0 0 0 0
تفل	0 6 0 0 0
تلات	0 0 -8 0 0
تلاته	3 0 0 -3 0
تلفونا	0 4 0 0 0
تلمسني	0 0 0 0 5
تمرين	0 0 0 0 12
تومسون	0 0 2 0 0
تيسكو	0 0 3 0 0
ثانويه	0 0 0 3 0
ج	0 0 15 0 0
جاء	0 3 0 0 10
جارنا	0 0 0 -1 0
جامع	0 0 0 5 4
جربوع	0 0 0 0 3
جمادي	0 9 3 0 0
جمعه	0 0 -2 0 0
جميل	0 0 4 0 0
جناح	0 0 0 5 0
جنب	0 0 -1 -3 1
جنيه	0 0 0 0 -6
جهاد	0 0 2 0 0
جوازي	1 -3 0 0 0
جوزي	0 0 0 4 0
جيت	0 0 -1 0 5
جيراننا	6 0 0 0 0
حاده	0 0 10 0 0
حامل	0 0 -5 -1 -6
حتي	0 -1 0 -3 0
حجابي	-3 0 0 4 0
حداشر	0 0 2 0 0
حدد	0 5 0 0 0
حسابه	-2 6 0 0 0
حضانه	0 0 0 4 0
حفيدتي	0 0 0 5 0
حماتي	0 0 0 6 0
حيث	7 5 0 0 0
حيل	0 0 0 0 9
حين	-2 -1 0 0 0
خامس	0 0 12 0 0
خان	0 0 16 0 0
خايفه	0 0 -6 0 0
خلف	0 2 0 0 0
خمسه	0 0 3 0 0
خميس	0 2 0 0 0
خياطه	2 0 0 0 0
خيرات	0 0 15 0 0
دارنت	0 0 1 5 0
دارين	0 0 1 0 0
دبوس	4 1 0 0 0
دق	3 0 0 0 0
دم	0 0 -5 0 0
دوارتي	0 0 12 0 0
دوت	0 5 8 13 0
دي	0 0 21 0 0
ديال	0 0 0 10 0
راجلي	0 0 0 9 0
راسش	0 0 -3 0 0
راسي	0 0 -3 0 0
رايح	0 0 0 5 0
ربعي	0 0 0 0 1
رجع	0 4 0 0 0
رجعت	0 -4 0 0 0
رجعك	0 0 0 0 6
رجل	0 0 0 0 4
رح	0 -1 0 -1 0
رحمه	0 0 5 0 0
رخيصه	0 0 -1 0 0
رصاصه	0 0 0 0 -3
رفيقاتي	0 0 0 -1 0
رقبتي	2 0 0 0 0
رقم	0 0 0 0 -1
رقما	8 0 0 0 0
رقمها	0 0 0 0 9
رقمي	5 4 0 0 0
ركن	0 -3 -2 0 0
رماها	3 2 0 0 0
رمو	10 6 0 0 0
رياضه	0 0 9 0 0
زوج	0 0 0 0 -4
ساعدني	3 0 0 0 0
ساعدي	0 0 -1 0 0
ساقي	0 0 -2 0 0
ساكن	0 0 0 5 7
ساكنه	0 11 0 5 0
ساكنين	-4 0 0 12 8
سالتني	0 1 0 0 0
سالم	0 0 6 0 0
سامر	0 0 3 0 0
سبعه	0 0 16 8 0
سبورت	0 0 13 13 0
ست	0 0 -4 0 0
ستار	0 0 5 0 0
ستراتفورد	0 0 5 0 0
ستريت	0 2 3 0 0
ستطعش	0 0 0 -1 0
سته	0 0 -3 0 0
ستو	4 0 0 0 0
سحبت	-1 0 0 0 0
سددت	0 0 0 -1 0
سعيد	0 1 0 0 0
سكران	-4 -2 -9 -2 0
سكول	0 -2 0 0 0
سمعان	0 0 17 0 0
سنتر	4 0 0 0 0
سنتين	10 0 15 0 0
سنه	0 3 16 0 0
سنوات	9 2 0 0 0
سني	0 0 -3 0 0
سنين	10 0 0 0 0
سواق	0 0 0 0 5
سي	0 0 18 0 0
سيارات	0 0 -5 2 1
شارع	1 5 25 23 0
شاف	6 0 0 0 0
شافت	0 7 0 0 0
شافو	0 6 0 0 0
شاكر	1 0 0 0 0
شال	0 0 0 -4 0
شاهنواز	0 0 3 0 0
شباب	-2 -2 -6 -8 0
شعارات	0 0 0 -2 0
شعر	0 0 0 0 6
شعري	0 0 -1 0 0
شغال	4 0 0 9 1
شغاله	0 0 0 0 -2
شغلوني	0 0 0 0 3
شفتو	0 0 0 -1 0
شقه	0 7 0 8 5
شنطتها	5 0 0 0 0
شهور	0 -7 0 0 0
شوبينج	0 4 0 0 0
شي	-2 0 0 -4 -8
شيلان	0 0 5 0 0
صاحب	-1 0 0 -5 -7
صاحبتي	0 0 0 7 0
صاحبها	0 0 0 2 0
صباح	0 0 -1 0 0
صديقي	0 0 0 8 2
صلاه	0 0 0 -7 0
صورتني	0 4 0 0 0
ضرب	0 0 0 0 4
ضربني	0 12 -2 0 0
طالبته	0 0 0 0 -3
طليقي	0 0 0 6 0
طومان	0 8 0 0 0
طيبه	0 0 -3 0 0
ع	-8 -8 -12 7 17
عاده	0 2 0 9 0
عاشوراء	0 5 0 0 0
عالحيط	0 -1 0 0 0
عالخيمه	1 0 0 0 0
عايزين	0 0 -2 0 0
عبدالرقيب	0 0 6 0 0
عربي	0 0 13 0 0
عرف	0 0 0 0 1
عشر	0 1 2 0 1
عصبي	3 0 0 0 0
عض	4 0 0 0 0
عضاته	0 0 0 0 -1
عطاني	0 2 0 0 0
علي	6 -14 -21 0 0
عليا	0 0 0 0 -3
عليكم	2 0 0 0 0
علينا	-9 -5 0 0 -1
عليي	0 0 0 -5 -4
عم	5 0 0 -5 -1
عمر	0 2 0 0 0
عمره	-3 -2 0 9 0
عمرها	0 0 0 9 0
عمري	11 0 -2 0 0
عمك	0 -1 0 0 0
عملو	0 4 0 0 0
عمو	0 0 0 4 0
عمي	-1 -1 -2 2 0
عند	-3 -3 -1 15 14
عنده	0 0 0 0 4
عندها	-1 0 0 2 0
عندو	0 -1 0 0 0
عندي	0 10 0 0 0
عنك	0 0 0 0 1
عنو	0 0 0 0 1
غاليه	0 -5 0 0 0
غرفتي	0 -1 0 0 0
غرفه	0 -2 -1 0 0
غصب	0 0 -2 0 0
ف	0 0 -6 1 5
فالي	0 5 26 0 0
فان	0 0 10 9 0
فله	0 0 0 0 6
فلوس	0 -7 0 0 0
فوق	-2 0 0 0 6
في	6 4 -15 15 12
فيديو	8 0 0 0 0
قافله	1 0 0 0 0
قال	-2 7 0 0 -1
قالت	0 4 0 0 0
قالوا	0 0 0 0 -1
قالي	0 2 0 0 0
قبل	0 6 0 0 4
قدام	-4 -6 -3 3 0
قروب	0 0 -1 0 6
قريب	0 0 -5 0 4
قسم	0 0 0 8 0
قطع	0 -3 0 0 0
قلت	0 0 0 2 0
كابتن	0 13 13 0 0
كاربنتر	0 0 6 0 0
كافيه	0 0 11 7 0
كال	2 0 0 0 0
كان	10 0 0 6 13
كانت	0 0 0 12 6
كانون	0 0 0 6 0
كباب	0 0 13 13 0
كبت	0 0 0 0 -5
كبيره	0 -5 0 0 0
كريم	0 0 -3 0 0
كسر	0 0 0 -3 0
كل	-6 -10 -10 -12 -13
كلب	0 0 -6 0 -6
كلش	0 2 0 0 0
كمان	-4 0 0 0 0
كنت	0 2 0 0 3
كوم	0 2 4 0 0
لا	2 1 0 0 0
لابن	0 0 0 0 4
لحد	0 0 0 -5 0
لسانين	0 5 0 0 0
لسه	0 -1 0 0 0
لعند	0 0 0 0 3
لكمه	-3 0 0 0 0
للتجاره	0 2 9 0 0
للدكتور	1 0 0 0 0
لما	0 -1 0 0 0
لمحطه	0 -4 -2 -1 0
لو	5 0 0 -1 0
لي	-7 -3 0 -10 -10
ليبيا	0 0 10 0 0
ليدي	0 0 3 0 0
ليستر	0 0 6 0 0
ليلا	0 0 0 -4 0
ليله	0 0 0 0 -7
لينغ	0 0 27 0 0
لينك	0 0 0 5 0
ما	-5 0 -14 -5 -13
ماجد	1 0 0 0 0
مالتي	0 0 0 0 1
ماي	0 0 -5 0 0
مبارح	0 2 0 0 0
محطه	5 0 0 9 0
مدرسه	0 0 0 0 4
مراسلتي	0 0 0 0 4
مرته	0 0 0 -1 0
مرتو	0 0 0 -4 -3
مساء	-2 0 0 0 0
مساعدي	4 0 0 0 0
مستر	0 0 -1 0 0
مستودع	0 0 0 1 1
مسلم	0 0 -1 0 0
مسمينها	8 0 0 0 0
مشاوي	0 0 4 1 0
مصاري	0 -1 0 0 0
مطعم	0 0 0 0 2
مع	0 10 -8 1 6
معي	0 -3 0 0 0
مغسله	0 0 0 -2 3
مفرق	0 0 0 4 10
مقبل	0 0 2 0 0
ممرضه	0 0 0 6 0
من	-3 -1 -5 6 -7
منتصف	0 0 9 3 0
منذ	0 4 0 0 0
منناديله	0 0 0 1 0
منه	0 0 15 0 2
مني	0 0 20 6 0
ميي	0 0 0 4 0
ناصيه	0 0 0 2 0
نسكن	0 0 0 0 2
نسوان	0 -1 0 6 0
نص	3 -7 -9 -4 0
نضال	0 0 1 2 0
نطلع	6 0 0 7 0
نعمل	0 0 0 0 -4
نفسها	0 0 0 0 -2
نقرا	0 -3 0 0 0
نقطه	0 13 8 10 0
هاوس	0 2 5 0 0
هاي	0 0 13 0 0
هديك	0 0 0 0 6
هم	0 -3 0 0 0
هنا	0 -1 0 0 0
هوبكنز	0 0 5 0 0
هون	0 0 0 0 3
هونسلو	0 0 7 0 0
هوي	0 10 9 0 0
هي	0 0 0 0 -1
هيوز	0 0 2 0 0
و	0 3 0 -5 0
واحد	0 -6 -13 -1 -11
واخت	0 0 0 0 2
واعطاني	0 8 0 0 0
والابره	0 9 12 0 0
والامام	0 -2 0 0 0
والبنت	0 -3 0 0 4
والتاني	0 0 0 3 0
والتليجرام	0 0 0 6 0
والشفت	0 -6 -11 0 0
والمدام	0 0 0 -2 0
وانا	4 0 -1 2 -4
واني	-2 -1 0 0 0
وبشتغل	6 0 0 0 0
وبعت	0 0 0 0 5
وبعدين	0 0 0 -3 0
وبلكني	0 1 0 0 0
وبيكتبو	0 5 0 0 0
وبيلعبو	2 0 0 0 0
وجهي	0 0 -1 0 0
وحماتي	0 0 -3 -6 0
وخايفه	0 2 0 0 0
ود	0 0 -2 0 0
ورا	0 3 0 0 0
ورفيقتي	0 9 0 0 0
ورقه	2 0 0 0 0
وزوجتي	0 0 0 1 0
وسخين	0 7 0 0 0
وصلبان	0 0 -2 0 0
وضربني	4 0 0 0 0
وعدني	0 0 0 0 4
وعمرها	3 0 0 9 0
وقال	0 0 0 0 2
وقالت	0 1 0 0 0
وقالوا	0 -1 0 0 0
وقالولي	0 0 0 0 6
وقدام	0 0 0 3 0
وقع	0 1 0 0 0
وكال	0 -2 0 0 0
وكسر	0 0 0 -3 -1
وكل	-3 0 0 -5 0
ولا	-1 -4 0 -5 -3
ولاد	10 0 0 0 0
ولد	0 0 -1 0 0
ولدي	1 0 0 0 3
ولقينا	0 10 0 0 0
وليد	0 0 3 0 0
وما	0 0 0 0 -1
ومالي	1 0 0 0 0
ومرته	0 6 0 0 0
ومعدتي	0 0 -1 0 0
ونهارا	0 0 -4 0 6
وهددني	2 0 0 0 0
وهو	0 0 0 0 8
وهي	4 0 0 9 0
وواحد	0 -4 0 0 0
ويخبطوا	1 0 0 0 0
ويدق	0 0 0 -1 0
ويشتغل	0 0 0 2 1
ويقول	0 0 0 -3 0
ويلو	0 0 0 1 0
يا	0 0 0 7 0
ياخذ	14 0 -9 -7 -3
يبچي	0 4 0 0 0
يتصل	0 -4 0 -1 0
يجوزو	0 0 0 0 5
يجي	0 0 0 0 3
يدفع	0 0 0 4 0
يدقني	0 0 -1 0 0
يرسل	0 -4 0 0 0
يسار	0 0 -4 0 0
يسموه	0 0 0 6 0
يشتغل	0 0 0 0 1
يضحك	-3 0 0 0 0
يعضني	0 0 -4 0 0
يقفل	0 -3 0 0 0
يقول	0 5 0 0 0
يقيف	4 0 0 0 0
يلاحگني	0 0 0 0 6
يمني	0 0 5 0 0
ينادوه	0 2 0 0 0
يناديني	0 0 0 -4 -2
يناديها	11 0 0 0 0
يهددني	0 2 0 0 0
يوديها	3 0 0 0 0
يوم	8 0 0 0 -6
[word ar-latn]
0g	0 2 2 0 0
10	0 0 10 0 0
11	0 0 8 0 0
14	0 0 15 0 0
3	9 0 0 0 0
4462	0 0 0 2 2
6	0 0 0 0 8
7754	2 2 0 0 0
a	0 7 0 -10 -7
ab	0 0 -3 0 0
abad	0 6 14 0 0
abn	0 0 0 -3 0
abnu	0 9 0 4 0
abu	0 0 26 10 0
ac	0 -3 0 0 0
acaluha	-2 0 0 0 0
acran	14 5 0 7 0
actagal	0 0 0 0 2
actar	0 0 0 0 12
acuf	3 0 0 0 0
ad	0 1 0 0 7
adbhac	0 0 -5 0 0
adrabna	-1 -2 0 0 0
afak	0 -5 0 0 0
afatac	0 0 0 0 -2
ahla	0 0 0 0 4
al	6 7 34 25 7
ala	-7 -9 -4 -3 2
alakum	0 0 -4 0 0
alang	0 0 6 0 0
alat	0 0 0 0 -1
alf	0 0 -1 0 0
alula	0 4 0 0 5
am	-8 -12 -4 -7 1
ama	0 0 0 1 0
amal	0 0 0 23 15
amala	0 -1 0 13 1
amam	0 -1 0 0 0
an	-1 0 0 0 4
ana	4 1 0 -4 0
and	-2 -8 -7 0 10
andu	0 0 0 0 3
anu	0 0 0 0 -2
ar	0 0 -6 0 0
argu	0 -8 0 0 0
arma	0 2 0 0 0
asamuh	0 0 0 5 0
asas	0 0 0 -2 0
asm	0 2 0 10 0
asma	0 0 0 3 0
at	23 17 14 6 17
atana	0 -3 0 0 0
au	0 0 0 0 8
auhbas	0 0 -2 0 0
aukrub	0 0 -2 -1 0
aum	9 0 0 12 7
aununa	-5 0 0 0 0
axad	6 0 -3 0 0
axat	0 2 0 0 0
az	0 2 4 -2 0
b	3 -13 -12 -1 5
ba	0 -7 0 13 6
bab	0 -6 0 0 0
baba	9 0 0 -4 0
babka	-2 -1 0 -5 0
bac	0 0 0 8 0
bactgal	-6 1 0 0 2
bad	-2 0 0 0 0
baga	0 -2 0 0 0
bakara	0 1 0 0 0
bakauruna	8 0 0 0 0
baksarula	4 14 0 0 0
bal	0 -8 -6 -20 -8
bala	0 0 2 0 0
bandas	0 12 12 0 0
bant	5 0 0 -1 1
barah	0 0 0 -1 0
baram	7 0 0 0 0
barkar	0 0 5 0 0
bas	-6 0 0 0 -5
basa	0 8 4 3 0
basbura	0 -1 -5 -1 0
basnak	0 0 2 4 0
bat	0 0 0 0 6
bata	0 0 0 0 10
batau	0 0 0 7 7
batula	10 0 0 0 0
baula	7 0 0 0 0
bazak	0 0 -3 0 0
bb5	0 0 0 9 0
blasa	0 -3 1 0 0
bluabal	0 0 15 0 0
bluk	0 0 0 0 -1
bnam	0 -2 0 -2 0
bnta	0 0 0 0 -10
brum	0 0 26 -2 0
btahana	0 0 -1 0 13
btruh	0 0 -3 0 0
building	0 0 -2 0 2
bulas	0 0 -4 0 0
bulbulan	0 0 7 0 0
bura	0 0 -7 0 0
cadat	0 0 0 0 -8
cahar	0 6 0 0 0
cahr	20 19 22 0 0
calu	0 0 0 -5 -1
cam	0 0 0 3 0
canab	0 9 0 0 0
cara	0 0 -5 0 0
caraf	0 0 3 0 0
cugl	0 0 0 0 -5
curta	0 -2 -6 0 0
dahra	-2 0 0 0 0
dar	0 0 4 3 6
dara	-1 0 0 0 0
darabna	0 0 0 0 -3
darabuna	2 4 0 0 0
darasa	0 0 -2 0 0
daxalt	0 2 0 0 2
dot	15 32 25 31 6
drab	0 0 -2 0 0
example	16 14 6 15 20
f	0 0 0 2 0
fa	4 0 0 11 16
fada	0 0 3 0 0
fal	0 10 17 0 0
farmboy	0 0 0 3 9
fasa	0 1 0 0 0
fatar	0 0 -5 0 -2
flat	0 -2 -3 2 0
gabha	5 0 0 0 0
gabhata	0 0 -8 0 0
gabla	5 0 0 0 0
gadamna	-2 -1 0 0 5
gal	0 0 -2 -5 0
ganah	0 -1 0 0 0
gara	0 0 8 4 0
gat	0 0 -2 0 0
gazuan	0 0 14 0 0
gmal	0 0 0 0 1
gt	0 0 8 8 0
gurfa	-2 0 -1 -1 0
guza	12 2 0 1 0
ha	3 3 0 0 0
habat	0 0 0 0 -3
had	0 0 0 0 3
hada	6 0 0 8 -1
hadanat	0 -7 18 0 4
hafada	-5 -1 0 0 5
hafadta	0 0 0 3 0
hag	2 4 0 0 0
hagam	0 19 23 0 0
hagra	0 0 -8 0 0
hal	0 5 0 0 0
hala	0 0 19 7 5
hamata	2 4 0 2 0
hanut	0 5 1 7 4
har	2 0 0 0 0
haram	0 0 -1 0 0
hasa	0 0 0 0 4
hat	0 0 -1 0 -1
hata	7 9 4 8 16
haulaga	0 6 3 0 0
hd	0 0 9 0 0
hgaba	0 0 -8 0 2
hna	0 0 0 0 5
hsabu	4 10 0 3 2
hum	-2 0 0 0 0
husan	0 0 0 0 8
hust	0 0 0 -5 0
hut	0 11 21 0 0
hzam	0 0 -1 0 0
k11	0 0 2 2 0
ka	0 0 -4 -2 0
kafr	0 0 10 9 0
kal	0 -7 -4 -6 -1
kalb	-4 -7 -6 0 0
kaman	0 0 0 0 3
kan	0 0 0 9 0
kanat	0 0 0 11 1
kasaru	0 0 -1 0 0
katbzak	2 0 0 0 0
katcan	0 3 9 0 0
ktar	2 0 0 0 0
kuang	0 0 0 2 0
kum	4 12 18 0 0
kuna	0 6 0 0 0
l	-14 1 -7 3 -6
la	-5 -10 -9 -2 -5
lal	-1 -4 -11 0 -4
lala	-1 0 0 0 0
lana	0 0 1 0 0
latla	0 0 12 12 0
laxdan	0 0 4 0 0
lmagrab	0 0 19 0 0
lxanza	8 0 0 0 0
m	19 7 5 0 0
ma	0 -3 0 0 -5
madrasta	-1 0 0 5 0
madu	0 0 11 6 0
malam	0 0 0 -3 -3
mamal	13 0 0 -3 -5
man	-4 -2 0 9 0
mara	17 13 18 0 0
martu	5 0 0 -1 0
masara	-5 0 -5 0 0
mat	0 0 -13 -10 -4
matam	0 0 3 1 0
matana	0 0 -4 0 0
matang	0 0 0 0 2
matbax	0 0 4 0 0
mcana	0 0 0 0 -2
mn	0 0 0 2 0
msg	0 0 0 0 2
mta	5 1 7 4 0
mualam	3 0 0 0 0
mubala	0 2 0 0 0
mucraf	2 0 0 8 0
mustacfa	1 -1 0 0 0
mutargma	0 0 0 7 0
muturs	0 0 11 0 0
mxada	1 0 -4 0 0
nacka	0 -1 -2 0 0
nala	0 0 4 7 0
nalna	0 0 0 0 9
nar	-8 -11 -9 0 0
nauras	0 5 9 0 0
nd	6 0 0 0 1
nhar	-5 0 0 0 0
nus	0 6 7 0 0
nusknu	5 0 0 0 0
nxdam	0 0 0 0 1
ragalha	1 0 0 0 0
rahmat	-2 0 0 0 0
rakam	0 0 0 3 0
rama	0 7 0 0 0
ramu	3 6 0 0 0
rana	0 0 13 0 0
ras	0 0 13 15 19
rasa	0 0 0 0 -7
ratab	0 -4 0 0 0
ruad	0 2 0 0 0
rugba	0 0 0 1 0
ruh	0 0 0 7 0
sa	0 0 0 1 0
sab	0 -5 -1 -2 0
sadas	2 0 0 0 0
saduk	0 0 0 0 5
sahab	2 0 0 0 1
sahba	0 0 0 4 0
sakan	0 4 0 0 4
sakna	0 0 0 0 4
sakta	0 0 0 0 -5
salam	0 0 -4 -3 0
salfa	0 0 0 0 -4
samana	0 7 0 0 0
santra	0 0 -2 0 0
sara	0 0 0 3 12
sartun	0 4 0 0 0
satr	3 9 0 0 0
snan	0 -1 0 0 0
sturas	0 0 0 0 4
suats	0 0 3 0 0
subh	0 -4 0 0 0
sunflower	0 0 10 0 0
t	8 0 0 0 0
tab	0 3 3 2 0
taba	-2 4 0 0 1
taf	0 0 -2 0 0
taht	0 0 3 9 0
tala	0 0 10 0 0
talata	0 0 20 18 15
tamana	0 5 0 0 0
tana	0 -1 0 0 0
tanan	0 6 0 0 0
tandaf	0 0 12 0 0
tata	0 0 0 0 -5
taxaram	0 10 9 0 0
tht	3 0 0 0 -2
tla	0 8 8 0 0
tlat	0 0 -2 0 0
tlata	0 0 3 0 0
tmana	0 0 0 4 6
tnan	0 0 -1 0 0
trafalgar	0 0 0 2 0
transburt	0 2 7 0 0
u	0 0 -8 -11 -17
ua	0 -2 0 0 0
uaduna	-7 0 0 0 0
uahad	0 0 -8 -10 -4
uahda	-3 -3 -7 -9 0
uakaf	0 3 0 0 0
ualada	0 6 0 0 5
ualk	0 0 8 0 0
uastgata	0 0 10 0 0
ulad	0 0 0 -4 -6
ulda	0 0 0 0 -5
uma	0 -2 -1 -1 0
umra	0 -4 0 2 0
umrha	5 0 0 0 0
umru	0 0 0 1 0
umurha	0 0 0 1 0
urg	0 1 4 0 0
usat	0 0 17 0 0
uxta	0 0 0 -7 0
x	0 10 6 0 0
xaba	0 1 0 0 0
xabu	0 -5 -1 0 0
xafa	4 0 0 0 0
xamsa	0 0 -2 0 0
xanana	0 3 0 0 0
xua	1 7 0 0 0
xudra	5 1 -1 -2 -2
zauat	-6 -6 -3 2 0
zaugtu	0 -2 0 0 0
zbala	5 0 -3 -1 -3
[word bn]
118	0 0 0 0 4
akter	0 0 0 1 0
at	13 17 19 11 11
boat	4 2 7 7 1
chobi	1 0 0 0 0
com	15 18 29 0 0
dot	16 14 18 25 5
example	3 9 3 5 8
fb	0 3 0 0 0
gmail	0 5 1 3 8
hotmail	1 0 0 0 0
icloud	0 0 0 1 3
jorina	0 0 0 0 2
k	0 0 0 2 0
kalam	0 0 4 2 7
khan89	0 0 0 0 4
me	0 7 7 0 0
nights	0 3 2 0 0
org	7 4 7 0 0
outlook	0 0 0 4 0
rater	1 3 0 0 0
ritwik	0 0 0 4 0
ruji	0 0 3 6 3
s	0 0 4 0 0
shahin	0 0 0 3 2
t	0 0 7 7 0
tara99	3 0 0 0 0
threat	4 0 0 0 0
underscore	0 4 2 7 7
www	0 0 3 0 0
yahoo	7 7 1 4 7
অই	0 1 0 0 0
অইবো	0 9 0 0 0
অইলে	4 0 0 0 0
অফ	0 6 11 1 0
অফিস	0 0 0 6 0
অফিসে	0 0 0 0 -2
অবশ	0 -7 -6 0 -2
অসুস্থ	0 0 -8 0 0
অ্যাকাউন্ট	-1 -2 0 0 0
অ্যাট	5 7 9 9 21
অ্যান্ড	0 0 0 1 0
অ্যাপ	0 -1 0 0 0
অ্যাপল	0 0 10 0 0
অ্যামাজনে	0 0 6 0 0
আইডি	4 0 0 0 0
আইলো	4 0 0 0 0
আউটলুক	0 0 0 0 4
আকাশ	0 7 7 0 0
আগস্টের	0 0 0 0 5
আগে	0 0 0 0 8
আঙুল	0 0 -7 -6 0
আছি	0 9 0 0 0
আট	0 0 -6 0 0
আবার	0 1 0 0 0
আব্দুল	0 0 7 7 0
আব্বুুর	4 0 0 0 0
আমরা	0 0 0 26 3
আমাকে	0 9 0 2 0
আমাদের	1 0 0 1 -2
আমার	4 14 -13 -14 3
আমারে	-3 10 0 0 1
আমি	-1 -1 0 3 -2
আর	0 6 10 0 3
আল	0 0 8 0 0
আশা	0 0 0 0 -1
আসছি	-2 0 0 0 0
আসে	-1 -4 0 -2 0
ইন্ডিয়া	1 0 0 0 0
ইমেইল	0 0 0 14 11
ইমেল	0 0 0 0 1
ইয়ার	0 0 0 0 11
ইয়াহু	0 0 0 0 2
ইস্কুলো	0 -3 0 0 0
উনিশ	0 0 3 0 0
এ	6 16 -8 -7 -10
এই	-3 -2 0 0 0
এক	-3 -6 -2 0 -6
একজন	0 0 0 8 0
একটা	0 0 -5 0 -9
এক্সেটারে	0 0 5 0 0
এখন	0 0 0 5 0
এখানে	0 0 0 3 0
এজেন্সির	-2 0 -3 0 0
এবং	0 0 0 -2 0
এর	4 0 0 0 0
ও	0 4 0 1 0
ওদের	2 0 0 0 7
ওনার	0 0 0 -2 0
ওয়াই	0 0 20 6 0
ওর	0 0 -2 0 0
ওরা	0 0 0 0 -3
ওল্ডহ্যামে	0 0 4 0 0
কইরা	0 -2 0 0 0
কথা	-2 -3 -1 0 0
কনর	0 0 4 0 0
কভেন্ট্রি	0 0 2 0 0
কম	5 10 26 0 0
কম্পিউটার	0 5 0 0 0
কয়	2 6 0 0 0
কয়েকটা	0 0 0 0 -4
করছে	0 0 0 -2 0
করতে	0 -4 0 0 0
করলে	0 0 0 -3 0
করায়	-6 0 0 0 0
করার	0 -5 0 0 0
করি	-6 -7 -20 -2 0
করে	10 -13 -1 14 10
কলেজে	0 0 0 0 2
কাইট্টা	0 0 0 -1 0
কাইল	0 0 11 0 0
কাউকে	2 0 0 0 0
কাচ	2 0 0 0 0
কাছে	11 7 0 0 0
কাজ	-1 0 0 -1 8
কাটছে	6 0 0 0 4
কাটি	0 0 0 0 -5
কাদতে	0 0 -7 -5 0
কান্দে	0 0 -1 0 0
কান্না	0 0 -1 0 -2
কাপি	0 0 -4 0 0
কাপে	-4 -2 0 0 0
কাম	-2 5 0 0 0
কার	0 0 0 -1 0
কারন	0 0 0 0 6
কাল	0 3 0 0 0
কালা	0 0 -3 0 0
কালো	1 0 0 0 0
কিছু	0 3 0 0 0
কিনতেও	0 0 0 -1 0
কিন্তু	4 0 0 0 0
কুত্তা	-1 -3 -2 0 0
কুনু	0 0 0 -1 0
কে	0 4 0 0 0
কেইস	0 3 0 0 0
কেউ	5 0 0 0 0
কেও	0 6 0 0 0
কেড়ে	0 0 -3 0 0
কেবল	0 0 0 4 0
কেস	0 0 -5 -5 0
কোড	0 -3 0 0 0
কোমরে	0 0 0 -1 0
কোর্টে	0 0 -4 -8 -2
কোর্টের	0 0 -9 -4 0
ক্যাফেতে	8 3 4 0 0
ক্যারাভানে	-1 0 0 0 0
ক্রয়ডন	0 0 12 0 0
ক্লাসের	0 0 0 7 4
ক্শিস্তফ	0 0 5 0 0
খাওন	1 0 0 0 0
খুন	0 0 -2 0 0
খুন্তি	0 -2 0 0 0
খুব	5 3 0 -1 0
গত	0 0 -5 0 3
গফুর	0 0 0 4 0
গয়না	0 -1 0 0 0
গরম	0 2 -5 -5 0
গলা	0 0 -5 0 0
গাড়ি	-3 0 0 0 0
গায়ে	0 4 0 -1 0
গার্ডেন	0 0 6 4 1
গালি	-1 0 -3 0 0
গিয়া	1 0 0 0 0
গিল	0 0 9 0 0
গুড	0 0 8 3 4
গে	0 0 -5 0 0
গেছি	3 0 0 6 0
গেছে	0 0 0 2 0
গেটে	0 0 -2 -4 -3
গেলাম	0 0 -1 0 4
গেলে	2 0 0 0 0
গোলাম	0 0 6 0 0
গ্যাব্রিয়েলা	0 0 5 0 0
গ্রেগসের	0 0 7 0 0
ঘটনা	5 0 0 0 0
ঘন্টা	0 -9 -8 -4 0
ঘর	0 0 -4 0 0
ঘরো	0 0 0 0 5
ঘুম	-3 0 0 0 0
ঘুষি	0 0 -5 0 0
চড়	0 0 -2 0 0
চাই	0 -3 0 0 0
চাকরি	6 7 0 0 -1
চান	0 0 0 1 0
চামেলি	0 0 6 0 0
চালাই	0 0 0 0 2
চিহ্ন	3 6 3 1 0
চুল	1 0 -4 -1 0
চেপে	-2 0 0 0 0
চোদ্দ	0 0 4 0 0
চৌত্রিশ	0 0 1 0 0
চৌদ্দ	-9 0 -7 -4 -3
ছটা	0 0 5 0 0
ছবি	-3 0 -5 -2 0
ছয়	0 0 -6 0 0
ছাত্র	3 5 0 0 0
ছিলাম	0 0 0 5 0
ছুটি	-4 -1 -1 0 -2
ছুটির	0 -1 0 0 0
ছুড়ে	0 -1 0 0 0
ছেলে	0 0 0 -3 0
ছেলেকে	0 0 0 -6 0
ছেলের	0 6 0 0 2
ছোট	-2 0 0 0 4
জগন্নাথপুর	0 0 2 0 0
জব	0 0 0 0 1
জয়	0 0 4 0 0
জানে	3 3 0 0 0
জামাইর	0 0 0 0 -1
জায়গা	6 10 0 0 0
জায়গাটা	0 0 0 0 1
জিজ্ঞেস	-5 0 0 0 0
জিপির	0 0 0 0 -1
জিমেইল	2 1 4 10 15
জিরো	0 0 6 1 0
জুবের	0 0 2 0 0
জুলহাস	0 0 5 0 0
জোন্স	0 0 4 0 0
জোর	0 5 0 0 0
টাকা	0 0 -1 0 0
টাকাও	0 -1 0 0 0
টিকেট	0 7 0 0 1
টিচার	0 -7 0 0 0
টিপে	0 -3 0 0 0
ট্রিনিটি	0 0 7 0 0
ঠান্ডায়	0 0 0 -7 -6
ঠিকানা	0 0 0 0 3
ডট	17 21 26 39 7
ডাকে	0 7 0 0 0
ডাক্তার	0 0 -1 0 0
ডাবল	0 2 0 0 0
ড্রাইভার	0 -2 0 0 0
ঢুকতে	-4 0 0 0 0
তথ্য	0 0 -2 0 0
তাকে	-3 0 0 0 0
তাজা	0 0 9 8 0
তান্দুরি	0 0 1 0 0
তার	0 2 -4 -5 0
তারা	0 0 17 0 0
তারিখর	0 0 5 0 0
তারিখে	0 0 0 0 1
তিন	2 0 -3 0 0
তিনটা	0 2 0 0 -1
তৃতিয়	0 0 0 5 0
তেইশ	0 0 2 0 0
তেরো	0 0 1 0 0
তেল	3 0 0 0 0
থইয়া	0 0 0 0 -3
থাইকা	0 4 0 0 0
থাকইন	0 1 0 0 0
থাকি	6 13 -10 3 10
থাকে	0 0 0 0 4
থাপ্পড়	0 0 -3 0 0
থেকে	9 5 0 0 0
দরজায়	1 0 0 0 0
দরজার	0 2 0 0 0
দর্জির	4 1 0 0 0
দশটা	0 0 2 0 0
দশটায	0 7 0 0 0
দাও	0 0 -6 0 0
দাগ	2 -3 0 0 0
দাড়ায়	3 0 0 0 0
দালাল	0 0 0 1 -6
দালালের	0 2 0 0 0
দিও	0 0 0 5 7
দিকে	0 1 0 0 0
দিছে	-1 -8 0 0 5
দিন	0 -4 14 0 0
দিনে	-3 -13 -4 -14 -9
দিনেও	-1 0 0 0 0
দিব	0 -6 -5 0 3
দিমু	0 0 -2 0 0
দিয়া	0 -8 0 0 0
দিয়ে	0 0 0 0 -1
দুই	0 2 5 2 0
দুইটার	0 0 3 0 0
দুধ	0 0 0 0 -1
দুর	0 -1 0 0 0
দেই	0 0 -1 -2 0
দেওর	0 0 0 1 0
দেখছে	0 2 0 0 4
দেন	0 -3 0 0 0
দেবর	7 0 0 0 0
দেয়	-11 -17 -16 -2 -1
দেশে	0 -9 0 -12 0
দেশের	8 -4 0 -4 1
দোকান	0 0 0 0 -3
দোকানে	2 -8 -2 0 0
দোভাষি	0 0 0 0 3
দোসরা	0 1 0 0 0
ধইরা	-5 0 0 0 0
ধরে	0 -3 0 0 0
ধাক্কা	2 0 -9 0 0
নখের	0 0 -7 0 0
নগ্ন	0 0 0 -3 0
নদি	0 0 9 0 0
নভেম্বরের	0 0 1 0 0
নম্বর	0 7 0 0 0
নম্বরে	0 0 -6 0 0
নয়	0 0 26 2 1
না	-13 0 -8 0 -7
নাই	0 -6 0 -10 -2
নাম	0 -5 0 4 0
নামে	6 13 0 0 0
নাম্বার	0 -5 -3 0 -1
নিছে	-6 0 0 0 1
নিতাম	-3 0 0 0 0
নিয়া	0 8 0 0 10
নিল	0 0 21 5 0
নেয়	0 0 0 2 0
নোংরা	0 0 -2 0 -2
পড়ি	9 0 -4 2 0
পড়ে	0 0 -8 -1 0
পদবি	0 0 0 9 0
পনেরোয়	0 5 0 0 0
পপি	0 0 1 0 0
পরে	-5 0 0 0 0
পর্যন্ত	4 0 0 0 0
পা	0 -1 -6 -3 0
পাকি	0 0 -9 0 0
পারি	-6 -3 0 0 0
পারেন	0 0 -1 0 0
পার্কে	0 0 9 0 0
পার্কের	0 3 5 0 0
পাশের	0 0 0 0 6
পাসপোর্ট	7 0 -1 0 0
পিওত্র	0 0 4 0 0
পিটাইছে	0 0 0 0 3
পিঠে	0 4 0 -1 0
পুজোর	0 0 0 -2 0
পুয়া	0 0 0 -1 0
পুলিশ	7 2 -3 0 0
পুলিশে	0 1 0 0 0
পেটে	0 0 -1 0 0
পোলিশ	0 0 10 0 0
পোস্টকোড	0 4 -5 0 0
প্রতি	0 4 0 0 0
প্রতিবেশি	0 0 0 1 0
প্রনব	0 0 6 0 0
ফিরা	-4 0 0 0 0
ফুটা	3 0 0 0 0
ফুয়ার	0 7 0 0 0
ফুরির	0 0 -3 0 0
ফুরুত্তারে	0 0 -3 0 0
ফেসবুকে	0 0 0 2 0
ফোন	2 0 -1 0 0
ফোনে	2 0 0 0 0
ফ্যাক্টরি	0 1 3 0 0
ফ্রান্সিস	0 1 0 0 0
ফ্ল্যাট	0 0 0 3 0
ফ্ল্যাটের	0 0 0 10 0
বইনরে	1 0 0 0 0
বউ	7 0 0 7 0
বছর	0 -7 0 1 0
বছরের	0 8 0 0 0
বন্দি	0 0 -3 0 0
বন্ধু	4 5 0 4 0
বয়ফ্রেন্ড	4 0 0 1 3
বয়স	0 -2 -3 13 0
বয়েট	0 0 0 4 0
বর	0 2 0 0 0
বলছিল	0 0 0 4 0
বলছে	0 0 0 3 0
বলে	0 0 -1 0 0
বসে	-5 0 -2 -1 0
বাইশটা	0 0 -3 0 0
বাচ্চা	-2 0 -3 -7 -5
বাচ্চার	0 0 0 -2 0
বাজারের	0 0 -2 0 0
বাড়ি	-5 0 -9 8 0
বাড়িতে	0 -7 0 -2 -3
বাথরুমে	0 -6 0 -3 -1
বান্ধবি	0 0 0 3 0
বাপ	0 0 0 -5 0
বাবা	-3 0 0 3 0
বার	-7 0 0 0 0
বাসা	0 0 0 6 0
বাসায়	0 -8 0 -8 0
বাসে	0 0 -2 0 0
বিপদে	3 0 0 0 0
বিয়ার	6 0 0 0 0
বিল্ডিং	0 0 -2 0 0
বিস্কুট	0 0 2 4 0
বুঝি	4 0 0 0 0
বুড়া	0 0 -1 0 0
বুধবার	0 0 0 -2 0
বেতন	-3 0 0 0 0
বের	0 -6 0 0 -3
বেরিতে	0 0 5 0 0
বোন	0 0 0 3 0
ব্যথা	0 0 -7 0 0
ব্যবহার	0 3 6 3 1
ব্যাংক	0 0 0 -2 0
ব্যাংকে	0 -1 -2 0 0
ব্যাংকের	0 0 0 -2 0
ব্রেট	0 0 1 0 0
ব্লু	0 0 1 0 0
ভয়	0 0 -2 0 0
ভয়ে	0 0 -7 -10 0
ভাই	0 -5 0 7 0
ভাইয়েরা	0 5 0 0 0
ভাড়া	0 0 0 -2 -2
ভাবি	0 2 0 0 0
ভারতিয়	0 0 7 0 0
ভালোবাসি	0 0 -6 0 1
ভাসুর	0 0 0 4 1
ভিক্ষা	0 0 -1 0 0
ভিয়েতনামের	0 0 6 0 0
ভিসা	0 0 0 0 1
ভিসার	0 0 18 0 0
ভ্যালি	0 13 6 0 0
মকবুল	0 0 5 0 0
মখলিছুর	0 0 3 0 0
মনে	-1 0 0 0 0
মন্দিরের	0 -2 0 0 0
ময়না	0 0 0 1 0
মরি	0 0 -5 0 0
মর্নিং	0 8 3 4 0
মসজিদ	0 0 0 -2 0
মহিলা	-3 0 0 0 0
মা	-7 -1 0 -2 0
মাওলানা	0 0 -3 0 0
মামা	5 0 0 7 0
মায়ের	1 0 0 -1 0
মারছে	2 -2 0 0 -1
মারধর	0 0 -3 0 0
মারি	0 -3 -1 0 0
মারে	0 -2 0 0 0
মালবেরি	0 0 0 2 0
মালিকের	-4 0 -5 0 0
মালেক	0 7 7 0 0
মাস	-6 -12 0 -2 0
মাসে	0 -5 -9 1 0
মিয়া	0 4 9 0 0
মিলন	0 0 5 0 0
মিস	-6 0 0 0 0
মিস্টার	0 -2 0 0 0
মুখে	3 5 0 0 0
মুছি	0 0 0 0 -3
মুসলমান	0 0 -3 0 0
মেইল	0 7 0 0 3
মেয়ে	6 14 0 19 0
মেয়েদের	0 2 0 0 0
মেয়ের	0 0 -7 -2 0
মেসেজ	0 0 0 0 -3
মোড়	0 3 0 0 0
মোড়ে	6 2 0 0 0
ম্যানেজার	0 9 0 7 3
যা	-1 -2 -1 0 0
যাই	7 0 0 0 0
যাইতাম	0 -3 0 0 0
যাবে	9 0 0 0 0
যায়গি	0 0 0 -3 0
যে	6 0 0 0 -5
যেখানে	0 -2 0 0 0
রক্ত	0 0 -1 -1 0
রব্বানী	0 1 0 0 0
রাইত	0 0 0 4 0
রাখছে	-5 0 0 0 9
রাজমহল	0 0 0 4 0
রাত	0 6 -1 11 0
রাতে	13 4 0 6 0
রান্নাঘরে	0 -4 0 -1 0
রাস্তায়	0 0 0 3 0
রিসেপশনে	0 0 0 0 -5
রুম	-2 -7 -2 0 0
রুমমেট	5 0 0 0 0
রোজ	2 1 0 -5 -5
রোড	3 0 3 0 0
লইয়া	0 0 -1 0 0
লজ্জায়	0 2 0 0 0
লাখ	0 -5 0 0 0
লাগে	0 -4 0 0 0
লাঠি	-1 0 0 0 0
লিংক	0 0 0 11 4
লিখছে	0 0 0 -3 -6
লিখতে	0 0 0 -1 0
লিটল	0 0 4 0 0
লিডার	0 0 0 9 0
লিফটের	0 1 0 0 0
লেখছে	0 0 0 -3 0
লেখে	0 -1 0 -4 0
লেটনে	0 0 6 0 0
লোক	0 -5 -4 0 10
শপিং	5 4 0 0 0
শিফট	0 0 0 0 10
শিবডেন	0 0 0 5 0
শুক্রবার	0 0 0 0 -2
শুন্য	0 0 3 0 8
শুভ্রা	0 0 6 0 0
শেফ	0 0 0 3 0
শেষে	0 0 0 3 0
শ্বশুরবাড়ি	0 0 0 5 0
সত্যের	0 0 4 0 0
সন্ধ্যায়	0 0 0 5 0
সপ্তাহে	0 1 0 -5 -6
সব	-1 -4 0 0 -4
সবজি	0 9 8 0 0
সবাই	0 0 0 9 0
সবাইকে	6 0 0 0 0
সময়	0 0 -6 0 0
সর্ট	0 0 -3 0 0
সর্দার	0 0 0 1 0
সাড়ে	0 0 25 0 0
সাত	5 0 0 0 0
সাতচল্লিশ	0 0 3 0 0
সাতাশ	0 0 5 1 0
সাথে	3 1 0 0 0
সামনে	-2 6 0 0 0
সামনের	0 0 0 0 3
সারা	0 0 0 1 0
সারাদিন	-3 2 0 0 0
সাহেব	0 -2 0 0 0
সিন্দুকে	0 0 -2 0 0
সুদীপ্ত	0 0 3 0 0
সুপারড্রাগে	0 0 5 0 0
সুপারভাইজার	-4 0 0 3 0
সে	7 2 0 12 9
সেন্ট	0 0 12 0 0
সেন্ট্রাল	0 0 7 6 0
সেভেন	4 1 0 0 0
সেলাই	4 0 0 0 0
সোমালি	0 0 9 0 0
স্কুল	0 0 -2 0 0
স্কুলে	0 3 1 0 0
স্কুুল	0 0 0 5 0
স্ট্রিট	0 2 7 0 0
স্ন্যাপে	0 11 0 0 0
স্পাইস	0 0 6 0 0
স্বামির	6 0 0 0 0
স্যান্ডউইচে	0 0 6 0 0
হউরি	-1 0 0 0 0
হবে	0 0 0 0 5
হয়	-4 0 0 0 0
হলেও	0 -1 0 0 0
হলো	0 0 0 7 0
হাত	6 -3 -7 -3 0
হাতে	0 -3 0 -3 0
হুজুর	0 0 0 -1 0
হে	2 0 0 12 0
হেড	0 0 -4 0 0
হোটেলটা	0 0 0 1 0
হোয়াইটচ্যাপেলে	0 0 11 0 0
[word bn-latn]
aat	0 0 -6 -6 0
altaf	0 0 2 0 0
amar	2 12 0 0 -2
ami	-5 0 0 8 11
apa	0 2 0 0 0
araitar	0 0 2 0 0
ase	0 0 0 5 0
asha	0 0 1 0 0
asylum	0 0 0 1 0
at	0 0 5 4 9
b	0 0 0 5 4
baba	0 0 0 0 5
bachcha	0 0 0 -6 0
bap	3 0 0 -4 0
bari	0 0 -1 2 0
bashay	0 0 0 0 3
basil	0 6 0 0 0
ber	0 -4 0 0 0
bhabi	0 -6 0 2 0
bhai	0 0 2 1 0
bhashur	0 0 0 3 0
bipode	12 0 0 0 0
bish	0 0 -5 0 0
blue	0 0 7 0 3
bochor	0 0 0 6 6
bolle	0 0 0 0 -1
booking	4 0 0 0 0
bou	0 0 0 1 0
boyosh	0 -4 0 6 0
bus	0 0 -3 0 0
cars	3 0 4 0 0
chaile	-2 0 0 0 0
chalai	0 0 -1 0 0
check	0 0 0 0 -1
chele	0 0 0 16 0
cheler	0 6 0 0 6
chilo	1 0 0 0 0
cholche	0 4 0 0 0
com	4 9 12 0 0
crown	0 0 7 0 0
dalal	0 0 0 0 -6
dekhse	3 0 0 0 0
dey	-4 -11 -8 0 2
dhorle	0 0 -4 0 0
dhuke	0 0 0 -3 -1
dien	-4 0 0 0 0
dise	0 0 0 0 2
diya	0 -8 0 -2 0
dot	5 8 9 12 5
dui	0 0 5 0 0
e	13 12 -11 -13 -2
ek	0 -3 -2 4 0
er	-1 0 0 0 -1
example	0 5 4 9 12
factory	0 2 0 0 0
february	0 1 0 0 0
fish	7 0 9 0 0
flat	3 0 0 0 -1
garden	0 4 3 0 0
gari	0 0 0 2 0
gaye	0 0 -5 -2 0
gese	4 0 0 0 0
gofur	0 0 4 0 0
gosoler	1 0 0 0 0
haat	-3 0 0 0 0
hat	0 -5 -2 0 0
hijab	0 0 0 -4 0
hotel	0 0 -8 0 0
house	6 0 0 0 0
hujur	4 0 0 1 0
idris	0 0 3 0 0
ja	0 0 0 3 0
jabe	4 0 0 0 0
jaitam	0 0 -2 0 0
jamai	0 -5 0 0 0
janen	2 0 0 0 0
jay	0 0 -5 0 2
jin	0 0 0 0 5
kaam	8 0 0 0 0
kagoj	0 0 0 1 0
kan	3 0 0 0 0
kanna	0 0 -1 0 0
kaw	0 0 0 0 -4
kete	0 -8 0 0 0
khala	0 -2 0 0 0
khaon	0 7 0 0 0
khub	8 12 0 0 0
kichu	0 4 0 0 0
koi	0 0 0 -2 0
kore	-6 -6 0 -3 0
korteche	0 0 0 0 4
koy	3 0 0 0 0
lage	0 -1 -6 0 0
lakh	0 -6 -6 0 0
leader	0 0 0 9 0
line	0 2 0 4 9
malik	-6 0 0 0 0
manager	0 0 0 0 -3
marse	6 0 0 10 0
mashe	0 0 0 4 0
me	0 4 5 0 0
mere	0 -1 0 0 0
meye	0 0 0 11 0
moshjid	6 0 0 0 0
mosjider	0 0 0 0 1
muktar	0 0 5 0 0
mulberry	0 0 5 4 0
na	-1 -2 0 0 -4
nai	4 -3 0 0 0
nak	0 0 0 -4 0
nam	0 0 0 3 0
newham	0 0 5 0 0
nise	-6 -6 0 0 0
niya	0 1 0 -3 0
niye	0 4 0 0 0
noy	0 0 1 0 0
ocean	0 7 0 3 0
office	0 -2 -2 0 2
or	0 1 0 0 0
pacha	0 0 -3 0 0
panchtay	0 0 6 0 0
pete	0 0 -6 0 0
petto	0 0 0 -5 0
pori	7 0 0 0 0
post	0 0 -2 0 0
r	0 4 0 0 0
raate	0 -2 0 0 0
rafan	0 0 3 0 0
rakhe	-1 0 0 0 0
ramda	0 0 -4 0 0
rat	0 0 0 0 -3
rate	0 1 0 -3 -3
rater	4 5 0 0 0
ref	4 0 0 0 -8
road	0 0 2 0 0
room	5 0 0 0 0
sara	0 0 4 0 0
sathe	10 0 0 0 0
sayeed	0 0 12 0 0
school	0 7 4 0 0
security	-8 0 2 2 0
shaheb	0 10 0 0 0
shami	0 0 0 -3 0
shamner	0 0 0 0 4
shathe	5 0 0 0 0
shef	4 0 0 0 0
shob	0 2 0 0 0
shokal	0 0 0 4 0
somali	0 0 6 0 0
spice	0 0 4 3 0
star	0 0 3 0 4
stuart	0 0 4 0 0
t	0 0 4 5 0
tala	-3 0 -5 0 0
tan	0 0 -1 0 0
tara	0 0 15 0 0
tara99	5 0 0 0 0
te	4 11 0 0 -4
telegram	0 0 0 4 5
thaki	4 0 0 3 0
thappor	0 7 0 0 10
theke	3 8 0 0 0
tor	0 0 -2 0 0
walsall	0 0 5 0 0
[word ckb]
07	2 0 0 0 0
19	11 0 0 0 0
2	0 0 0 0 3
31ي	0 0 0 0 4
a	1 3 22 13 5
at	4 8 9 4 2
co	3 0 3 9 0
collins	0 0 0 2 0
com	11 16 25 0 0
dot	9 10 10 15 4
example	16 27 22 27 22
girls	1 0 6 0 0
gmail	0 0 0 7 13
go	2 0 0 0 0
goran	0 0 2 0 0
hawler	3 1 0 6 0
k	0 3 0 0 2
k91	0 0 0 0 4
lets	0 0 2 0 0
me	0 8 5 2 7
net	0 0 5 0 0
org	7 3 7 0 0
outlook	0 0 0 4 0
sh	0 2 0 0 0
shno	0 0 0 0 5
soranhama	0 0 0 0 5
t	0 0 8 5 2
uk	0 3 9 0 0
xanm	0 0 0 1 0
zhino	0 0 0 4 3
با	0 0 -2 0 0
باخچهي	0 0 0 8 5
بازاڕ	0 0 -6 -1 0
باسكي	0 0 -2 -5 0
باوكت	0 0 -1 0 0
باوكم	2 0 -2 -4 3
باوهش	0 0 -4 0 0
باڵهخانهي	0 0 0 0 3
براكهم	0 0 0 16 0
برام	0 0 0 0 2
برد	3 0 0 0 0
بكات	2 0 0 0 0
بكه	0 0 -4 0 0
بكهم	0 0 -1 0 0
بكهيت	0 0 -4 0 0
بليتيان	0 -3 0 0 0
بلۆكي	0 0 2 0 0
بمدات	0 0 0 0 5
به	-5 -3 -12 -8 -6
بهخته	0 0 1 0 0
بهر	5 0 -8 -4 1
بهردا	-2 0 0 0 0
بهردهداته	0 0 -4 0 0
بهردهرگاي	0 0 -1 0 0
بهردهم	-1 0 -4 8 0
بهرنامهيهكي	0 0 -5 0 0
بهستهوه	4 0 0 0 0
بهسهر	0 3 2 0 0
بهشووم	0 7 0 0 0
بهشي	1 -1 0 -8 5
بههار	0 2 0 0 0
بهياني	1 0 0 0 0
بهيك	1 0 0 0 0
بهڕێز	0 -1 0 0 0
بهڵام	0 3 0 0 0
بوو	11 3 0 19 15
بووم	4 10 0 0 -13
بووه	-4 0 5 0 0
بووهتهوه	0 0 -2 0 0
بي	0 1 5 0 4
بيركاري	0 0 0 3 0
بيست	0 8 11 13 4
بيستي	0 0 2 0 0
بيني	0 1 0 -1 6
بچمه	8 -1 0 0 0
بچووك	4 2 15 0 0
بچووكهكه	-2 0 0 0 0
بچووكهكهم	0 0 0 -3 0
بڕا	5 0 -2 0 0
بڕياري	0 2 -3 -1 0
بڕيم	0 -1 -2 4 5
بڕيوه	-3 0 0 0 0
بڕۆ	1 0 0 0 0
بگهڕێنرێمهوه	0 0 0 0 -3
بڵاو	2 2 0 0 0
بۆ	-1 -9 0 6 2
بۆستن	0 0 14 0 0
بۆي	0 0 0 -1 -4
بۆچي	2 0 0 0 0
بۆڵتن	0 0 8 0 0
بێ	0 -1 4 0 -4
بێنێت	0 0 3 0 0
تا	-2 0 0 0 -7
تابلۆكهم	0 0 0 0 3
تازه	-1 6 5 -1 0
تاوان	-3 0 0 0 0
ترسا	0 0 -2 0 0
ترسان	0 0 -3 0 0
ترساين	5 0 0 0 0
تشريني	0 0 0 10 0
تكايه	8 9 0 -2 0
تهكسيم	0 0 0 -4 0
تهكسييهكهم	0 0 0 -3 0
تهلهفونم	1 0 0 0 0
تهلهفۆني	3 5 0 0 0
تهمهنم	-3 -8 0 0 15
تهمهني	-1 0 -2 0 1
تهنها	0 0 0 6 0
تهنيشت	0 0 0 2 0
تهواو	0 0 0 1 0
تيزاب	0 0 -2 0 0
تۆ	2 0 0 5 7
تێ	0 -1 0 0 0
تێبهردا	0 0 0 0 -1
جانتاكهيان	5 1 0 0 0
جيازي	1 0 0 0 0
جيرانهكهم	0 0 0 -6 0
جيمهيڵ	0 0 0 0 1
جێني	0 0 5 0 0
حاجي	0 2 8 0 0
حهمه	0 0 4 6 0
حهوت	4 6 5 2 1
خانووهكه	3 0 0 0 2
خانووي	0 0 -7 -1 0
خاوهن	0 7 0 -16 -1
خاڵ	0 1 0 0 0
خاڵم	7 0 0 3 0
خسته	0 0 0 0 -4
خهركي	0 0 0 1 2
خهسووم	-2 -4 0 3 0
خهوتم	0 1 0 0 0
خهڵكي	14 0 0 32 11
خوا	-5 -3 0 0 0
خورماڵ	0 0 8 0 0
خوشكم	3 0 0 3 0
خوشكه	0 0 0 0 -3
خوشكهكهم	0 -2 0 0 0
خوێن	-2 0 0 0 -5
خۆت	0 -6 0 0 4
خۆشناو	0 0 2 0 0
خێزانهكهت	0 0 0 0 3
خێزانيم	-1 0 -4 0 0
دا	0 -8 0 0 -3
دادهخست	0 0 -4 0 0
دادگا	0 0 0 -5 -1
دارتاشي	0 0 14 19 0
داس	0 0 -2 0 0
دام	0 -8 -9 0 -1
داناوم	-3 0 0 0 0
داناوه	0 -4 -3 0 0
دايكم	-1 0 0 -5 2
دايكي	0 0 0 -2 0
دزه	0 0 0 0 3
دزي	1 0 0 0 0
ده	3 0 -20 -6 0
دهبێت	0 -2 0 0 0
دهتاننێرمهوه	8 0 0 0 0
دهترسم	6 0 -1 0 0
دهتكوژم	0 0 -3 0 0
دهتوانم	3 0 0 0 0
دهخوێنم	6 10 0 0 0
دهخوێنێ	0 2 0 0 0
دهدات	-1 0 0 5 0
دهدهم	0 0 0 0 3
دهدهن	5 0 0 0 5
دهرنهيهت	4 0 0 0 0
دهرهوه	-4 0 0 0 0
دهرگاي	0 0 -2 0 0
دهزانێ	0 3 0 0 0
دهستم	1 2 0 0 0
دهستي	0 0 16 12 0
دهكا	0 0 0 0 4
دهكات	0 -6 0 -2 -2
دهكاتهوه	3 0 0 0 0
دهكرد	2 0 0 0 0
دهكهم	-2 0 0 -2 13
دهكهن	0 -1 0 0 0
دهكهين	-6 0 0 4 0
دهكوتێ	-3 1 0 0 0
دهلمار	0 2 0 0 0
دهلهرزم	0 0 -3 0 0
دهمباتهوه	-1 0 0 0 0
دهموچاوم	0 0 -3 0 0
دهنگت	0 4 0 0 0
دههات	0 -4 0 0 0
دهوت	0 0 0 3 0
دهوهستێنم	2 3 0 0 0
دهوێت	0 -5 0 0 0
دهيهوێت	0 0 0 0 2
دهپشكنێ	0 0 -5 -2 0
دهپشكنێت	0 0 -2 0 0
دهچين	0 0 0 0 7
دهچێته	0 5 0 0 0
دهڕۆيشتم	0 0 -5 0 0
دهژي	0 8 0 0 0
دهژيم	0 10 0 11 7
دهژين	0 10 0 0 13
دهگري	0 0 0 0 2
دهڵێ	0 0 0 2 -3
دهڵێت	-8 14 0 -9 6
دهڵێن	0 0 0 7 0
دوام	0 7 0 0 0
دوانزه	1 0 0 0 0
دوكانم	0 0 0 -4 0
دوكانهكهم	0 0 0 5 0
دوو	0 -5 -8 4 -2
دووگيانم	0 0 -8 0 0
دوێنێ	6 0 -3 0 2
ديار	0 0 10 0 0
دڕي	0 -1 -4 0 0
دڵم	0 -2 -1 0 0
دۆت	5 7 21 20 0
دۆڵ	1 0 0 0 0
دێشێت	0 0 -1 0 0
دێليڤهروو	0 0 5 0 0
ري	0 5 14 0 0
زمان	0 0 0 0 1
زماني	0 0 0 -1 0
زنجيرهكهي	0 0 0 0 -2
زۆر	7 12 0 -2 0
زۆريان	11 0 0 0 0
زێڕيان	0 0 0 -1 0
زێڕين	0 16 13 0 0
سالم	0 9 6 0 0
ساوهر	2 5 0 0 0
ساڵ	0 0 20 9 4
ساڵه	10 0 0 0 0
ساڵي	0 0 0 2 0
ستريت	6 0 6 0 0
ستيڤ	0 0 11 0 0
ستيڤنهيج	0 0 6 0 0
سفر	0 0 5 0 1
سكم	0 0 -1 0 0
سكي	0 0 -2 0 0
سهر	8 -2 0 0 0
سهرخۆش	0 3 -9 0 0
سهردانم	0 0 0 8 0
سهركارهكه	5 0 0 0 0
سهرم	0 -4 0 0 0
سهرهتاي	0 0 21 0 0
سهرپهرشتيار	0 6 0 0 0
سهرپهرشتيارهكه	0 0 0 0 -2
سهرپۆشهكهي	0 0 -2 0 0
سهعات	0 -3 -2 7 0
سهندويچهكه	0 5 5 8 9
سهنڕايز	0 0 0 3 0
سهينت	0 0 0 1 0
سهگهكهي	0 5 -9 -5 -6
سوار	0 0 -2 0 0
سوور	0 -1 -5 -3 0
سوپاستان	0 6 0 0 0
سي	0 0 -8 -1 0
سڵاو	0 0 5 0 0
سۆشيال	0 0 -4 -1 0
سێ	-5 -5 -4 0 0
سێنت	0 3 6 0 1
سێي	0 0 3 2 0
سێيهم	-1 0 -6 0 0
سێيهمي	0 0 0 0 4
شاري	0 0 14 9 0
شازده	0 7 0 0 0
شت	-1 0 -2 0 0
شكا	0 -3 -3 0 0
شكاند	1 0 0 0 0
شكاوه	0 0 -1 0 0
شهرمهزار	3 0 0 0 0
شهرهف	0 0 -3 0 0
شهشي	0 0 0 0 5
شهقام	0 -2 -1 0 0
شهقامي	0 0 0 7 0
شهكر	0 11 13 0 0
شهمهندهفهر	0 0 -5 0 0
شهو	0 0 0 2 0
شهوانه	-1 0 0 0 0
شهوه	0 0 0 9 0
شوان	0 0 4 0 0
شوو	-4 0 0 -5 0
شين	0 0 -3 -2 0
شۆفێري	0 0 0 0 -4
عهرهبانهم	0 0 0 0 -6
فايزه	0 0 7 12 0
فريام	2 0 0 0 0
فرۆشت	0 0 -1 0 -2
فرێش	0 1 0 0 0
فلات	0 0 -1 0 0
فلاتي	0 0 20 8 3
فليتوود	1 0 0 0 0
فهرههنگ	0 0 2 0 0
فڕين	8 0 0 0 0
فڕێدايه	0 -4 -6 -3 -2
قاتي	8 0 2 0 0
قسه	-1 -2 0 0 0
قهرزارم	0 0 0 -8 -9
قهمهي	0 0 0 0 -3
قوتابخانه	0 -4 0 0 0
قوتابخانهي	0 0 0 7 0
قوتابيم	0 0 0 3 0
قوتابييه	0 0 -1 0 0
قوڕگي	0 0 -3 0 0
قژمي	0 0 -1 0 0
كابرايهك	0 0 0 -1 0
كاتێ	0 0 0 -1 -4
كار	7 -10 -4 0 2
كارتهكهم	0 0 0 0 -1
كارتي	0 0 -3 0 0
كارم	0 0 0 3 1
كارمهندێك	7 3 0 0 0
كارهباي	0 0 0 0 4
كارگهي	0 0 7 1 7
كافێي	0 0 7 3 2
كاك	0 0 10 2 -1
كانووني	0 0 0 17 0
كاوێ	0 0 1 0 0
كرد	0 -13 0 -2 -4
كردم	-1 0 0 -1 0
كردمهوه	0 -2 0 2 0
كردووم	0 -2 0 0 0
كرێت	-1 0 0 0 3
كه	-10 3 0 0 0
كهرهڤانێك	0 0 -2 0 0
كهس	1 -7 -10 -4 -8
كهسێك	-7 0 0 0 0
كهم	-2 0 1 0 0
كهوت	10 0 0 0 -1
كهيسم	-1 3 0 1 0
كهيسهكهم	3 0 0 0 0
كهيوان	0 0 7 0 0
كورده	0 0 6 0 0
كوڕ	0 -5 0 -7 0
كوڕهكهم	0 -4 0 7 0
كوڕي	0 6 0 0 0
كي	0 0 16 13 0
كينگز	0 0 -5 -2 0
كچم	0 0 0 0 -2
كچهكهم	0 0 0 17 0
كچي	0 12 0 0 0
كڵۆي	0 0 7 0 0
كۆم	0 11 15 0 0
كێر	0 0 3 0 0
كێڵگهيهك	0 0 -4 0 0
لاي	5 2 12 7 0
له	0 -5 -3 4 0
لهبهردهم	0 0 0 8 1
لهسهر	0 16 15 0 0
لهناو	0 0 0 0 5
لهوێ	6 0 0 0 0
لهيس	0 4 0 0 0
لهگهڵ	-2 0 0 11 1
لهگهڵمان	0 0 0 0 7
ليلي	0 1 0 0 0
لۆري	0 0 -6 -3 -5
لێ	-8 -19 -5 -13 -11
لێدراوه	0 0 -3 0 0
لێيدام	0 9 0 0 0
م	-3 12 0 -7 -6
مادام	0 0 21 4 0
مارهم	7 0 0 0 0
ماري	3 6 0 1 0
ماسي	0 0 7 7 0
مافي	0 0 24 0 20
مامم	5 0 0 0 0
مامۆستا	0 0 0 4 0
مامۆستامان	0 0 0 0 -1
مامۆستاي	0 3 0 0 4
مانگه	-2 -6 0 0 0
ماڵ	8 0 -10 0 0
ماڵم	6 0 0 1 0
ماڵي	0 0 13 3 9
مرد	2 7 0 0 0
مزگهوت	0 0 0 -2 0
مزگهوتهكه	0 0 2 0 0
مسز	-5 0 0 0 0
مل	0 0 -2 0 2
من	3 0 -6 11 3
منداڵاني	0 0 8 4 0
منداڵم	-4 0 0 0 -1
منداڵهكانم	0 0 -2 0 0
منداڵهكاني	0 2 0 0 0
منه	5 0 0 0 0
منهم	6 1 0 0 0
منيان	0 2 0 0 0
مهزرا	0 0 -7 0 0
مهيموون	0 0 -2 0 0
موبايلهكهمه	0 0 0 6 0
مووچهي	0 0 -3 0 -2
مۆبايلهكهم	0 0 0 -8 0
مێردهكهم	3 0 0 0 0
مێردي	0 3 0 -2 5
نابه	10 0 11 17 0
نابيستم	0 0 0 0 3
ناتوانم	-1 0 0 0 0
نادات	0 0 0 0 1
ناداتێ	0 -4 -1 0 -1
نارد	8 3 0 0 0
نازناوم	0 0 0 3 0
ناكات	0 0 0 0 9
نامه	0 0 -1 0 0
نامهوێ	0 7 0 0 0
نان	0 0 -1 0 0
نانهواخانه	0 -9 -10 0 0
ناني	0 0 7 11 0
ناو	0 0 0 0 2
ناوم	0 0 0 6 0
ناونيشان	5 0 0 5 0
ناوه	0 0 0 0 2
ناوي	0 6 0 14 0
ناوێرم	0 2 0 0 0
نهداومهتێ	0 -1 0 0 0
نهسرين	0 0 2 0 0
نهفهرێكي	0 0 0 -5 0
نهيبرده	-2 0 0 0 0
نهيهێشتووه	0 3 0 0 0
نوقته	0 5 11 15 0
نيشانم	-1 0 0 0 0
نينۆك	1 6 1 0 -5
نيه	0 -9 -3 0 0
نيوه	9 0 0 0 0
نيوهڕۆ	0 0 -1 0 0
نييه	11 1 4 0 0
نێرسري	0 0 4 7 14
ه	-2 9 0 0 0
هات	0 10 0 0 0
هاتن	-1 7 0 0 0
هاتووم	12 11 0 0 0
هانا	0 0 4 0 0
هاوار	0 0 -2 0 5
هاواريانه	0 0 0 7 0
هاوبهش	0 -7 -4 0 0
هاوس	0 0 10 0 0
هاوسهر	0 0 1 0 0
هاوكارهكهم	0 0 0 3 0
هاوڕهگهزخوازم	0 0 -1 0 0
هاوڕێ	0 0 0 0 4
هاوڕێكهي	0 0 0 3 0
هاوڕێم	0 4 0 -3 0
هاوڕێي	0 0 0 -2 0
ههردووكيان	6 0 0 0 5
ههزار	-6 -15 -15 0 0
ههشت	0 0 -2 0 0
ههشتا	0 0 0 0 3
ههشتي	0 0 0 0 3
ههموو	0 9 0 -7 -8
ههنار	0 5 2 0 0
ههنگي	0 4 7 14 0
ههيه	2 5 8 5 0
ههيهم	0 0 1 0 0
ههڕهشهم	0 4 0 0 0
ههڵاتم	-1 0 0 0 0
ههڵگرتووه	0 0 0 6 0
ههڵۆ	0 0 5 0 0
هيندا	0 0 9 0 0
هيچ	0 0 0 3 -1
هۆتمهيڵ	0 0 0 3 2
هۆتێل	0 0 -1 0 0
هێشتا	3 0 0 0 0
هێمن	0 0 6 0 0
هێنا	4 0 -1 0 1
و	-4 0 3 5 -1
وت	6 0 0 -3 0
وتم	2 0 0 0 3
وتي	0 -1 0 -1 0
وتيان	3 1 0 0 0
وهستا	0 3 3 0 0
وهك	0 -6 -1 -3 0
ويدمارش	2 0 0 0 0
وڵاتي	0 0 -5 0 0
وێركشۆپي	0 0 0 2 5
وێستگه	5 11 9 0 0
وێنهكانم	0 0 0 0 1
ي	10 8 0 -4 -4
يات	0 0 4 3 5
يارام	0 0 3 0 0
يارايشتگاي	0 0 2 2 0
يارمهتي	2 6 0 0 0
يازار	0 0 -4 0 0
يازدهي	0 0 6 0 0
ياسدا	0 0 10 0 0
ياسۆ	0 0 6 0 0
يامۆزاكهم	0 0 0 -1 0
يان	-2 0 0 0 0
ياهوو	0 0 0 8 9
ياو	-3 -2 -3 0 0
ياوساوه	6 0 0 0 0
يهبو	0 0 15 11 0
يهت	6 0 0 6 22
يهتوو	0 -5 -3 0 0
يهك	0 1 24 8 0
يهكا	2 0 0 0 0
يهكشهممه	0 0 4 0 0
يهكه	0 0 7 0 0
يهكهم	0 0 19 6 0
يهكهمهوه	0 0 8 0 0
يهكي	0 0 2 0 0
يهكێك	-7 -6 0 0 0
يهمن	0 0 0 0 7
يهمهل	0 0 4 0 0
يهو	-2 0 0 0 6
يهيسلاند	0 0 4 0 0
يهژنۆم	0 3 0 0 0
يهگهر	0 0 0 -4 -8
ييتر	3 3 0 0 0
ييش	10 3 0 0 0
ييلينگ	0 0 2 0 0
ييمه	0 0 0 0 2
ييمهيل	0 9 0 0 0
ييمهيلم	0 0 0 2 6
ييمهيلي	0 0 0 2 1
ييمهيڵ	0 0 0 0 3
يينستاگرام	0 0 -1 0 0
يۆرچارد	0 0 0 3 0
يێرانيه	0 0 3 0 0
يێستا	4 4 0 -1 7
يێمه	0 -5 0 0 3
يێوه	0 0 0 5 0
پارك	0 0 8 7 0
پارهم	0 2 -5 0 0
پارهي	0 0 -6 -7 -4
پارهيهكي	2 11 0 0 0
پاسي	0 0 -6 0 0
پاسپۆرتهكاني	0 0 0 0 6
پاككردنهوهي	0 0 0 0 3
پاوهندم	-5 -4 0 0 0
پاڵي	0 2 0 0 0
پرايمارك	0 0 1 0 0
پشتم	0 0 -1 -2 -2
په	0 0 0 0 8
پهرستارهكه	0 0 0 -1 0
پهنابهريتان	0 0 0 7 0
پهنابهريم	3 0 0 0 0
پهنابهرێكي	0 0 0 11 0
پهناگهم	0 0 0 0 -1
پهنجهي	0 5 0 -2 0
پياوهكه	0 0 0 5 0
پياوێك	2 0 0 -2 0
پياوێكي	0 0 0 -7 0
پيراني	0 14 4 9 0
پيري	0 0 -2 0 0
پيس	0 1 -2 0 0
پيشان	0 0 0 -3 0
پۆستكۆد	0 0 0 0 7
پۆليس	6 0 -7 4 0
پێ	5 -7 0 0 0
پێدهدات	0 0 0 0 -1
پێدهكات	-1 0 0 0 0
پێدهكهني	0 3 0 0 0
پێشان	0 0 0 0 7
پێشووم	3 0 -2 5 0
پێشووهكهم	0 0 0 4 0
پێنج	0 -3 -10 -11 5
پێوه	0 -2 0 0 0
پێي	0 7 0 0 7
پێيان	4 0 0 0 0
چاوديري	0 0 -1 0 0
چاوهڕواني	0 0 3 0 0
چاوهڕێي	-2 3 0 0 0
چرۆ	0 0 5 0 0
چهقۆ	0 0 0 0 -3
چهقۆي	-3 0 0 0 0
چهمچهماڵ	0 0 2 0 0
چوار	0 16 2 11 6
چوارده	0 0 -2 0 0
چوارهم	0 0 0 0 5
چواري	0 0 7 0 0
چونكه	1 0 0 0 0
چۆمانم	0 0 2 0 0
ڕابردوو	0 2 0 0 0
ڕادهوهستێت	9 1 -2 0 0
ڕاكێشا	0 -6 0 0 0
ڕاكێشام	0 -6 0 0 0
ڕام	0 -2 0 0 0
ڕهتكراوه	0 0 5 0 0
ڕهش	0 2 4 0 0
ڕهفزكراوه	0 0 3 0 0
ڕهنگي	0 0 -6 -3 0
ڕووناك	0 0 1 0 0
ڕۆد	6 0 10 0 0
ڕۆژي	0 0 -10 -1 0
ڕێبين	0 0 3 0 0
ڕێكهوتي	0 0 -1 0 0
ڕێگا	0 0 -5 -3 0
ڕێگاي	0 0 1 5 0
ژماره	-2 -10 0 0 0
ژمارهم	-6 0 0 0 0
ژمارهي	-2 -1 -4 -16 0
ژنهكه	0 8 0 0 0
ژنهكهم	2 0 0 -5 0
ژنهكهي	0 7 -3 1 0
ژني	0 0 0 -1 0
ژووري	0 0 -1 0 0
ژياني	0 0 1 0 0
ژين	0 -10 -6 0 0
ڤيديۆي	0 0 -3 0 0
ڤيديۆيهكي	0 9 0 0 0
ڤيزات	0 0 23 18 0
ڤيزاي	0 0 4 4 15
گرامه	0 0 11 4 0
گرت	0 -6 0 0 0
گرتبوو	0 -1 0 0 0
گرتم	0 -4 0 0 0
گريا	1 0 0 0 0
گريام	0 0 -1 0 0
گه	0 17 13 0 0
گهرم	0 6 14 0 0
گهلاوێژ	0 -4 8 0 0
گوت	0 0 0 -1 0
گوتم	0 0 0 -2 0
گوتي	0 13 0 0 0
گوتيان	0 0 0 3 0
گورگه	0 0 6 0 0
گيانمان	0 -3 0 0 0
گيلينگهام	0 0 3 0 0
گۆچان	5 0 0 0 0
گۆڕي	0 0 0 0 -1
[word en]
17	0 0 0 0 5
2	0 1 0 0 0
2009	6 0 0 0 0
2024	0 2 0 0 0
3a	0 0 0 0 6
6	0 0 0 7 15
9	0 4 0 0 13
a	0 0 -2 -8 -10
about	1 2 0 8 0
above	0 0 0 4 9
ac	4 4 5 11 0
address	0 0 0 2 1
afraid	0 0 -3 0 0
after	0 3 7 5 0
again	0 -1 0 0 13
agency	0 -4 -1 0 0
all	6 3 -1 -2 0
allow	2 0 0 0 0
also	2 10 0 0 0
am	-7 -4 -2 -13 -10
an	0 0 -5 0 0
and	0 -1 0 3 9
angel	0 0 7 13 7
app	0 0 -4 0 3
apple	0 0 8 0 0
are	0 -2 0 0 6
arm	0 0 0 0 -1
arrived	0 0 0 15 4
as	9 0 0 0 0
ash	0 0 0 5 0
asked	0 0 0 0 10
asylum	0 0 10 0 0
at	-2 -5 -7 1 0
auld	6 0 0 0 0
aunties	0 0 0 -4 0
aunty	0 2 0 0 0
baby	-1 0 0 0 0
back	-2 -3 0 0 -1
bae	0 0 0 1 0
ballymena	0 0 5 0 0
barrister	4 0 0 0 0
bastards	0 0 0 0 -1
bat	-2 0 -1 0 0
be	0 0 0 -5 0
because	0 0 -1 0 0
bedfordshire	0 4 0 0 0
been	5 0 0 -1 0
bees	0 17 17 0 0
before	5 0 2 0 11
behind	0 0 0 3 5
between	0 0 0 3 0
bigtorqs	0 0 2 0 0
bill	0 0 3 0 0
birth	0 0 0 0 3
bitch	0 0 -7 0 0
bits	0 0 0 3 0
blessing	0 0 9 0 0
bluebell	0 0 4 7 0
bobs	0 6 0 0 0
bolton	0 0 3 0 0
boss	0 0 2 6 -7
boy	0 -1 0 0 0
boys	0 -2 -2 0 0
break	0 0 0 0 2
bright	0 0 8 0 0
bring	0 6 0 0 0
broke	2 0 0 0 0
brother	0 0 0 11 0
brought	0 0 0 -1 -1
burn	9 0 -8 0 -1
burstin	0 0 0 2 0
bus	0 0 -10 -5 0
busy	0 0 17 17 0
but	4 4 0 0 0
by	0 0 0 4 12
cabs	0 1 0 0 0
call	0 -3 -8 1 0
called	-1 0 0 7 -7
calls	0 -1 0 0 0
came	5 0 0 27 27
cant	2 0 0 0 0
car	4 -4 -1 0 0
care	4 0 0 0 0
carer	0 0 0 0 2
cars	0 9 16 0 0
cash	0 0 -3 -4 -9
chef	0 0 0 0 5
child	0 -2 0 0 0
chippy	0 -1 0 0 0
choice	0 9 12 0 0
christian	0 0 6 0 0
cigarette	0 0 -3 0 0
clean	0 0 -1 0 0
clement	0 0 12 0 0
close	0 0 6 3 0
cold	0 -3 0 -2 0
com	10 8 20 2 4
comes	0 0 0 1 0
committee	0 5 -2 0 0
complained	0 0 0 0 7
convenience	0 6 6 0 0
corner	0 0 3 -7 12
cosy	0 0 5 13 0
cough	0 0 -1 0 0
court	0 0 0 0 3
cries	1 0 0 0 0
cry	0 0 -1 0 0
curry	-8 0 0 0 0
cut	0 0 -2 0 0
dad	0 0 0 -3 0
daughters	0 18 2 0 0
day	0 -6 -6 0 0
dean	0 0 3 0 0
delta	0 0 5 7 0
desk	14 8 12 0 2
dirty	0 0 -3 -3 0
divine	0 0 8 13 0
do	0 0 0 -4 -3
doc	0 0 1 0 0
doctor	0 0 0 3 0
dog	0 0 -1 -2 0
donkey	0 0 -2 0 0
dont	6 0 0 0 0
door	-6 -5 -11 -10 -9
dor	0 0 0 3 0
dot	29 17 26 35 16
double	5 10 13 16 10
dr	0 0 -10 0 0
drinks	0 3 0 0 0
drive	0 0 0 0 -3
drove	-7 0 0 0 0
dukhi	0 0 -5 0 0
eight	0 0 9 1 8
eighteenth	10 9 8 0 0
eleven	-4 -1 0 -4 0
elm	0 3 0 0 3
email	0 0 0 9 16
ends	0 4 0 0 0
english	3 0 0 0 0
erbil	0 0 6 0 0
evening	2 2 3 5 0
every	0 -5 -12 -8 0
everyone	-11 0 0 0 0
everything	0 2 0 0 0
ex	0 0 0 4 0
example	25 34 24 24 31
face	0 0 -3 0 0
facebook	0 0 0 0 2
family	0 0 -4 0 6
february	0 0 0 1 0
fifth	0 0 0 0 1
filipina	0 0 2 0 0
filmed	0 4 0 0 0
fine	0 -3 0 0 0
finn	0 0 3 0 0
flat	0 0 0 0 6
flatmates	2 0 0 0 0
floor	3 2 -7 0 0
food	0 -1 0 0 0
foot	0 0 0 0 -3
for	-6 -4 -8 4 8
four	0 -5 0 -6 0
fourth	7 6 8 0 0
fresh	0 0 9 11 0
friend	-4 0 0 17 0
from	-13 5 -12 8 6
front	0 0 -4 -2 -1
fry	0 3 7 0 0
gary	0 0 3 0 0
gate	0 0 12 0 0
gave	0 0 3 2 0
get	-6 0 0 0 0
girls	-1 1 0 0 0
glasgow	0 0 5 0 0
glass	3 0 0 0 0
go	-6 -5 0 0 2
goes	0 0 0 2 7
golden	0 0 4 8 0
gone	0 4 8 0 0
good	6 0 0 0 0
got	0 1 0 1 0
gran	3 0 0 0 0
grand	0 0 0 0 6
grandson	2 0 0 0 0
green	6 0 10 0 0
ground	0 0 0 0 1
guard	0 7 12 7 0
gurpreet	0 0 4 0 0
had	0 0 0 0 13
half	0 0 -3 0 0
hartshead	0 0 0 2 9
have	2 0 0 8 0
hazel	0 0 6 0 0
he	6 4 -20 -18 8
head	0 0 0 -1 -4
headingley	0 0 6 0 0
hearing	0 0 0 3 7
hell	0 0 0 0 3
help	0 0 10 9 14
helpline	1 0 0 0 0
her	0 8 0 -9 0
here	0 0 0 0 -1
heron	0 0 2 8 0
hes	0 0 0 5 3
high	0 0 14 0 0
hijab	0 0 -5 0 0
hijjah	-6 0 0 0 0
him	9 0 0 1 0
his	20 0 -8 -19 -5
hit	6 0 0 0 0
hits	0 5 0 0 0
hold	0 0 0 0 1
home	-16 -13 -16 -10 -3
homecare	0 4 9 0 0
hope	0 0 17 0 0
hospital	-2 -3 -10 -5 -4
hot	0 0 0 -6 0
hotel	0 0 1 0 0
hour	0 0 -2 0 0
house	-5 10 0 0 8
housekeeper	0 0 0 -2 0
hull	0 0 4 0 0
hundred	0 0 -8 0 0
husband	1 0 0 6 -14
i	3 -3 -38 -29 -7
i'm	0 0 0 -7 -2
i've	0 0 -5 0 0
if	1 0 0 0 0
ill	6 0 0 0 0
illegal	0 0 16 0 0
im	0 0 0 -1 0
in	4 0 4 4 2
indefinite	0 0 0 1 0
is	-15 -6 0 24 16
it	0 -1 -2 -3 5
jade	0 0 1 0 0
jamshed	0 0 4 0 0
january	0 0 4 0 0
jaw	0 0 0 0 -4
job	0 1 0 0 0
journeys	0 4 5 0 0
joy	0 0 9 0 0
june	5 0 -6 -5 0
just	0 0 14 6 0
kebab	0 0 -4 0 0
keep	0 8 0 0 0
keeps	0 3 0 0 0
key	6 0 0 0 0
kids	0 0 0 3 -1
killer	0 0 -2 0 0
king	0 1 3 0 0
kitchen	-2 -1 0 0 0
knives	0 0 -1 0 0
lady	5 0 2 0 0
lamb	0 0 1 0 0
last	-2 0 0 0 0
latifa	0 0 4 0 0
laugh	0 0 -1 0 0
law	0 -5 -3 17 0
leader	0 0 0 8 0
leave	0 0 3 0 0
left	0 12 0 0 0
leg	-2 0 0 0 0
library	0 0 -1 0 0
like	0 -2 0 0 0
line	3 8 11 0 11
lion	0 14 12 0 0
listen	3 0 0 0 0
lithuanian	0 0 8 0 0
live	0 0 3 0 5
lives	0 0 0 0 15
lock	0 1 0 0 0
lodge	0 7 4 0 0
london	3 0 0 0 0
long	0 0 22 0 0
lourdes	4 0 0 0 0
luton	0 0 4 0 0
m	0 3 8 0 0
madam	0 0 -5 0 0
main	0 0 0 0 -5
make	0 -5 0 0 0
man	-4 0 -3 0 4
manager	0 0 0 2 0
maple	0 0 0 10 0
march	0 0 6 0 0
mark	0 0 2 0 0
mate	0 0 0 1 0
may	4 6 7 0 0
me	2 -7 0 -16 -7
meadows	0 2 0 0 0
meets	0 0 0 5 0
merchant	0 5 6 0 0
mercy	0 0 12 0 0
mersey	0 0 0 6 0
midnight	0 0 1 0 0
miss	-3 0 0 0 0
monday	0 0 0 -4 0
month	-4 -9 0 0 0
moor	0 0 7 13 0
morning	5 3 0 0 0
moses	0 0 0 2 0
mother	0 0 -2 -2 0
moved	2 0 0 0 4
mr	0 0 -9 7 0
mrs	0 0 4 0 0
mum	0 5 0 0 2
mums	0 0 0 0 10
my	0 -6 -20 -14 2
nail	0 0 0 -3 0
name	12 10 0 10 0
near	0 -4 0 5 0
net	0 0 7 0 0
new	-2 0 17 0 8
next	0 -2 0 -9 0
nigerian	0 0 10 0 0
night	-3 -11 -8 -5 -1
nights	0 -4 -1 0 0
nine	8 8 9 5 3
ninth	0 0 1 0 0
no	-1 0 0 -6 -8
nobody	6 1 0 0 0
noor	0 0 1 0 0
north	0 3 0 0 0
not	-1 4 -3 -5 0
november	0 -1 0 0 0
now	0 5 0 0 0
number	0 -15 -12 0 0
nurse	0 0 0 1 0
o	0 0 1 0 0
of	6 0 2 16 5
off	-3 -8 -3 0 0
office	0 -6 -12 0 3
oh	4 6 22 15 17
old	2 0 2 -13 0
oldham	0 0 1 0 0
on	-10 -8 -6 7 10
one	-4 0 4 0 -2
only	0 0 0 -2 0
or	0 0 0 -2 0
org	0 0 1 0 0
our	-3 0 0 0 0
outside	0 0 -3 10 15
own	0 0 0 -1 0
pack	0 0 0 0 -1
paddocks	0 7 15 0 0
page	0 0 -9 1 0
paki	0 0 -10 -1 -3
pan	0 0 -3 0 0
parcel	0 1 0 0 3
park	0 -1 0 0 0
passport	2 0 0 0 0
pasta	0 0 1 0 0
pawel	0 0 5 0 0
pay	2 0 -5 -2 -10
pc	0 0 0 2 0
pearl	0 0 4 13 14
people	-4 -16 -8 -13 -9
petal	4 13 14 0 0
petrol	0 0 0 0 -2
phone	0 0 -6 0 0
pictures	0 0 0 0 -1
place	-5 0 0 0 0
plain	0 0 6 9 0
plaster	0 0 0 8 0
plate	2 5 0 0 0
portland	2 0 0 0 0
post	0 8 0 0 0
posted	4 0 0 0 0
pour	0 0 0 0 -2
power	0 0 1 0 0
precious	0 0 6 0 0
pregnant	0 0 -11 0 0
public	2 0 0 0 0
punched	0 3 0 0 0
punjabi	0 0 7 0 0
put	0 5 -9 -12 -7
q2291834	0 0 0 4 4
quarter	0 0 0 5 0
rang	-4 0 0 0 0
rashid	0 0 2 0 0
recourse	0 3 2 0 0
red	0 0 12 10 0
reed	0 0 5 0 0
ref	0 4 0 0 0
refuse	0 0 0 11 0
refused	0 3 8 1 0
restaurant	0 0 -2 0 0
ring	0 -1 0 1 0
road	2 4 7 0 0
romanian	0 0 4 0 0
room	-5 -7 -14 -2 0
rosewood	0 0 5 2 0
rowan	0 0 0 3 0
royal	0 0 9 0 0
sacked	0 0 0 0 -3
safe	0 0 2 1 0
sagar	0 0 0 2 0
said	-6 0 0 -3 -1
sajid	0 0 6 0 0
salon	0 0 -1 0 0
same	0 2 0 0 -1
sandy	0 0 2 0 0
saw	0 15 0 0 0
say	-5 3 -3 2 0
sayin	0 -4 0 0 0
says	0 0 0 0 -3
scared	0 0 -11 -3 0
scarf	-2 0 0 0 0
school	-2 -1 -9 0 6
scrapyard	0 -2 -2 0 0
screams	0 -1 0 0 0
second	0 3 2 0 1
see	1 0 0 0 0
services	0 7 15 0 0
settled	0 0 4 0 0
seven	14 15 0 0 0
shakeing	0 0 -3 0 0
shaking	0 0 -3 0 0
she	6 11 -3 -1 6
shilan	2 3 0 0 0
shop	-4 -9 -9 0 7
shout	-6 0 0 0 0
shouted	0 0 0 -1 0
shouts	0 1 0 0 0
shut	0 0 0 0 -1
since	0 0 0 0 12
sister	2 1 0 0 0
sisters	0 1 0 0 0
site	1 0 0 0 0
six	0 0 14 0 0
skegness	0 0 9 0 0
sky	0 0 6 0 0
skye	0 0 5 0 0
slag	1 0 0 0 0
slap	0 4 0 0 0
slapped	1 0 0 0 0
sleep	0 0 0 -1 -8
smells	0 0 -1 0 0
smile	0 0 -2 0 0
so	0 3 0 -8 0
son	0 0 0 4 0
sons	0 0 0 3 0
soup	0 0 0 0 -2
sparkle	0 0 6 0 0
speaking	0 6 9 0 0
speedy	0 0 14 0 0
spice	0 0 11 11 0
sponsor	3 0 0 0 0
spring	0 0 -3 0 0
staff	0 0 8 11 0
star	0 0 1 0 0
stay	0 0 0 0 -3
stil	0 -3 0 0 0
stitch	0 0 0 5 0
stitches	-4 -3 0 0 0
stockport	0 0 5 0 0
stone	0 0 2 0 0
store	-2 0 0 0 0
street	0 0 -7 -1 0
study	0 0 0 0 4
sumayyah	0 0 1 0 0
sumi	0 0 6 0 0
summers	0 0 2 0 0
sunday	0 0 0 3 0
sunny	0 0 2 1 0
sunrise	0 0 6 6 0
surgery	0 0 15 0 0
swan	0 0 3 0 0
systems	0 0 1 0 0
t	0 0 8 6 1
take	4 7 0 0 0
teacher	0 -5 0 0 0
teesside	0 0 0 1 0
teessidebanter	1 0 0 0 0
telegram	0 0 0 6 0
tells	0 1 0 0 0
ten	0 0 -2 0 0
terrorist	0 0 -6 0 0
that	0 0 0 7 9
the	-6 -4 -8 -10 -14
them	-10 -3 0 0 0
then	0 0 0 8 0
there	-5 -2 0 0 0
they	5 7 -7 0 0
third	0 0 8 12 0
thirtieth	0 1 0 0 0
thirty	0 0 -1 2 0
this	0 0 0 2 -4
threatens	0 11 0 0 0
three	0 0 0 -1 7
throw	0 3 0 -5 0
thursday	0 0 7 9 4
time	-3 0 0 0 0
times	0 0 -4 0 -2
tired	0 0 -3 0 0
to	7 5 1 8 9
told	0 0 0 6 0
tonite	0 0 -2 0 0
took	-5 0 0 0 0
touch	0 6 1 0 0
town	8 0 0 4 0
truth	0 2 2 3 0
twelve	0 6 0 -1 0
twenty	6 9 11 4 0
two	0 -7 -12 -5 0
tyre	0 -4 0 0 0
tyres	-1 0 0 0 0
uan	0 3 0 0 0
uk	5 6 10 0 0
underscore	0 14 9 14 0
unite	0 0 13 7 0
university	0 0 3 4 0
until	8 9 0 0 0
up	5 7 0 0 11
upstairs	0 0 -1 0 0
us	-9 -7 -5 -1 -1
van	0 -2 -2 0 0
village	0 0 0 2 0
visa	2 10 17 6 6
wages	-2 0 0 0 0
waiting	0 0 0 0 8
wall	0 0 0 -1 0
war	5 0 0 0 0
ward	0 -5 -4 0 0
was	0 0 0 11 9
wash	-3 0 0 0 0
we	3 4 -6 -4 5
wechat	1 0 0 0 0
weed	0 0 0 -2 0
week	2 -1 -4 0 0
went	0 0 0 0 2
what	2 0 0 0 0
when	-8 -1 0 0 -1
where	22 11 0 0 0
white	-1 0 2 0 0
who	0 3 0 0 3
whole	-1 0 0 -6 0
wife	0 0 0 0 -4
will	0 9 23 -5 0
with	0 -3 -15 0 -1
woman	0 -4 -3 0 0
work	0 0 -12 0 0
worker	0 0 0 4 0
works	0 0 0 0 4
write	0 0 0 0 -5
wrong	0 0 -4 0 0
www	0 0 8 0 0
x	0 8 16 0 0
year	0 2 0 -8 0
years	0 -10 -2 0 0
you	-5 0 0 0 -1
yusuf	0 0 9 0 0
zoya	0 0 4 0 0
[word es]
2023	0 5 0 0 0
2024	3 3 0 0 0
25	0 0 0 0 9
36	0 0 0 9 0
4	0 7 0 0 0
71	0 0 0 0 2
90	7 0 0 2 0
a	0 -9 6 3 0
abajo	0 -1 -3 0 0
abogado	3 0 0 0 0
abril	0 0 1 0 0
afuera	0 0 0 0 6
aguante	0 0 0 -4 0
al	-7 -7 -2 -1 0
aleja	0 0 7 0 0
ana	6 4 0 0 0
ancianos	0 0 0 0 5
and	0 0 4 6 0
angel	0 0 6 4 0
arroba	5 4 5 9 5
asilo	4 3 0 0 0
auxiliar	0 0 0 0 4
años	0 2 -1 0 -4
b	0 0 2 0 0
bebé	0 0 0 0 1
bella	0 0 12 0 0
blanca	0 11 3 10 0
borracho	4 0 0 0 0
bright	0 0 12 0 0
cal	0 0 5 0 0
carro	0 0 -2 0 0
cars	0 3 5 0 0
casa	-8 0 5 1 9
caso	0 5 0 0 0
castle	0 4 6 0 0
cinco	-1 0 -11 0 0
cleaning	11 4 11 0 0
cocina	0 -2 0 0 0
cocinero	0 0 0 4 0
college	0 1 4 0 0
com	12 9 18 8 6
como	0 4 0 0 1
compañeros	0 0 0 0 -6
con	-6 -6 0 0 -5
consuelo	0 0 4 0 0
correo	0 0 0 1 5
criollo	0 4 8 0 0
cuarto	0 0 -13 -5 -5
cuenca	0 0 10 0 0
da	-2 0 0 -1 0
de	0 4 0 7 1
del	0 6 0 2 3
delta	0 0 3 5 0
desde	2 0 0 1 6
dice	0 3 0 0 0
diciendo	0 3 0 0 0
diez	0 0 0 0 1
direccion	0 0 0 0 1
divino	0 1 6 0 0
domingo	0 0 -1 0 0
doncaster	0 0 6 0 0
dorada	15 16 14 0 0
dos	-4 -4 -8 0 0
dueño	13 0 0 0 0
ecuatoriano	0 0 4 0 0
el	1 0 5 3 3
elephant	0 0 0 4 6
ella	1 12 0 0 0
emanuel	0 0 2 0 0
embarazada	0 0 -5 0 -7
en	3 -8 -3 17 0
encierra	1 0 0 0 0
enero	0 0 0 1 0
eran	0 0 0 2 0
es	6 0 0 15 10
escribe	0 0 0 3 3
español	0 0 11 0 0
espiga	0 15 16 14 0
esquinita	0 4 0 7 0
esta	0 3 0 0 0
ex	0 0 0 4 0
example	14 15 10 19 8
facebook	0 0 0 0 8
flaco	0 20 23 0 0
flat	0 0 7 0 0
four	0 0 -2 0 0
fue	0 1 0 0 2
fui	5 0 0 0 -1
gary	0 0 1 0 0
golpea	-1 -3 0 0 0
grupo	-4 0 0 0 0
guardian	0 5 4 0 0
hablar	0 0 0 11 0
hace	3 0 0 -1 0
harvest	0 0 8 0 0
hermana	0 0 -1 7 0
hermanos	0 0 12 0 0
hija	1 0 0 0 0
hijo	0 0 0 5 0
https	0 0 8 0 0
hull	0 0 6 0 0
inspeccion	0 0 0 0 5
ip	-6 0 0 0 0
jesus	0 0 13 0 0
juzgado	0 0 0 0 4
king's	0 0 1 4 0
la	1 0 7 -5 12
lad	10 4 2 0 0
lado	0 0 0 0 3
ladrillos	7 0 0 0 0
las	0 0 0 2 0
latina	12 0 15 0 0
latinos	3 5 6 0 0
le	0 6 0 -2 2
lee	0 0 0 6 0
leeds	5 6 0 0 0
limpieza	0 0 -2 0 0
live	0 0 5 0 0
llama	0 0 0 11 18
llamo	12 0 0 2 0
llego	0 0 -4 4 0
llevo	0 0 0 -1 0
llora	0 0 -1 0 0
lloro	0 0 -1 0 0
lo	0 8 0 0 6
london	0 10 4 2 0
los	-2 0 -7 -11 0
madre	1 0 0 0 0
madrugada	0 0 0 0 7
maestra	0 0 0 0 1
maidstone	0 0 5 0 0
mama	0 0 0 -2 0
march	0 0 4 0 0
me	0 14 4 0 -2
meses	0 -8 -3 0 0
mi	-2 0 -8 0 14
mierda	0 0 -6 0 0
mil	0 0 1 0 0
miss	0 0 0 2 0
nació	0 0 -5 0 0
nada	-1 0 0 0 0
net	0 0 6 0 0
next	0 0 12 0 0
ninguna	0 6 0 0 0
niña	-1 0 0 0 0
niño	0 0 0 -5 0
niños	0 -3 0 3 0
no	0 0 3 0 -1
noche	0 0 -1 0 0
nos	0 0 0 0 -4
novecientos	0 3 0 0 0
noventa	3 0 0 0 0
nuestra	0 0 0 0 6
nueve	0 0 2 0 0
numero	4 0 13 0 0
ocho	0 6 2 0 0
oficinas	0 0 0 0 2
okonkwo77	0 0 0 0 6
once	0 0 -1 0 0
ore	0 0 0 0 -4
paciente	4 0 0 0 0
paga	0 0 0 0 1
panaderia	0 0 0 5 6
papeles	5 2 0 0 0
para	0 0 0 7 1
persigue	3 0 0 0 0
pico	0 0 1 0 0
plata	3 0 0 0 0
policia	9 0 0 0 0
por	0 9 0 0 10
pregunto	4 0 0 0 0
prendio	2 0 0 0 0
pueblo	0 -3 0 0 0
puerta	0 0 -3 -4 0
punto	6 10 8 12 0
q2291834	0 0 0 0 5
que	-1 -4 -2 -2 -7
queda	9 0 0 0 4
quitarme	0 0 0 0 1
rincon	0 0 6 6 0
sacó	0 0 -6 0 0
se	-7 0 15 9 15
seis	0 0 1 0 0
semana	1 0 0 0 0
septiembre	0 0 1 5 0
sobrino	0 0 0 -6 0
somos	0 0 0 6 0
soy	0 0 0 13 0
sparkle	0 0 6 0 0
stockport	0 0 12 0 0
su	0 0 0 0 10
subieron	0 0 0 0 9
subió	0 0 0 0 1
t	0 0 3 5 6
tal	0 0 0 7 0
taller	0 0 0 0 1
tambien	4 3 0 0 0
también	0 7 0 0 0
tarjeta	3 0 0 0 0
tengo	0 4 0 3 0
tiendita	0 0 0 1 0
tiene	10 6 0 6 0
tiraron	0 6 0 0 0
tiro	0 0 0 0 -3
toque	0 0 1 6 0
trabaja	0 0 0 0 5
trabajar	0 0 0 0 -3
trece	0 0 3 0 0
treinta	0 0 0 0 5
ulises	0 0 5 0 0
un	-9 0 -13 -13 -9
una	-5 0 -18 -16 -8
uno	0 0 5 0 0
urgencias	0 0 -2 0 0
usa	0 -2 0 0 0
vecina	0 0 0 2 0
vence	0 4 0 0 0
venezolana	0 0 4 0 0
verdad	0 8 6 4 0
viernes	0 0 3 0 0
vieron	-6 0 0 0 0
vivimos	0 0 0 0 -1
voy	0 0 0 0 -2
y	1 1 -17 -8 -10
ya	-1 0 0 0 0
year	0 0 0 -2 0
yo	0 2 0 0 0
[word fa]
114	0 0 0 4 0
2ب	0 0 0 1 5
8	0 1 0 0 0
a	0 0 -7 0 0
at	0 0 2 1 6
com	13 15 17 0 0
d	3 7 6 0 0
dot	2 1 6 11 0
e	0 -7 0 0 0
example	1 5 7 10 12
gmail	4 10 8 6 11
help	0 4 0 0 0
kh	0 0 0 0 12
m	0 4 11 9 5
mahin	0 0 0 3 7
me	0 8 17 0 0
message	3 0 0 0 0
mum	0 0 11 0 0
n	0 0 0 0 2
palwasha	0 0 0 11 0
proton	0 0 0 12 0
shokouhi	0 0 1 4 4
t	0 0 10 7 2
taraneh	0 0 0 0 4
tavakol82	0 0 0 2 1
اب	0 -1 0 0 0
ات	21 20 14 12 18
اتاق	0 0 0 -1 0
اتاقم	0 0 -3 0 0
اتوبوس	0 0 -5 3 0
احتراما	0 0 0 0 -2
ادرس	0 0 0 0 1
ارايشگاه	0 0 0 0 2
ارتين	0 0 1 0 0
ارش	0 0 3 0 0
از	-3 -5 -20 2 9
ازدواج	0 6 0 0 0
است	1 16 0 0 0
استون	0 0 0 0 -3
استيشنه	0 0 6 0 0
اسم	0 -4 -2 5 12
اسمش	0 0 0 5 -9
اسمم	0 0 0 -3 0
اسيد	0 0 -4 0 0
اشغال	0 0 -5 -2 0
اشپزخونه	0 0 0 3 0
اصغر	0 0 4 0 0
اصليتش	0 0 0 1 0
افغانستانيم	0 4 0 0 0
اقامت	0 19 18 21 0
اقامتم	0 0 5 6 4
اقاي	-3 2 0 2 0
اكلند	0 2 0 0 0
الان	0 0 -3 0 0
الدي	0 0 6 0 0
ام	3 0 -4 -1 6
امام	0 0 3 0 0
اميني	6 3 0 0 0
ان	0 4 6 -1 0
انداخت	-6 -5 0 -1 0
انعاما	0 -1 0 0 0
انكار	0 3 0 0 0
اهل	0 0 24 0 0
اوزگه	0 0 3 0 0
اوشن	0 0 0 1 0
اوكوود	5 0 0 0 0
اول	0 1 0 0 0
اومد	0 10 0 0 1
اومدم	3 0 0 0 0
اومدي	2 5 0 0 -4
اونجا	13 0 0 0 0
اونم	0 0 0 0 4
اي	7 0 0 0 0
ايدي	0 0 0 0 2
ايديش	-1 -2 0 0 5
ايرانم	0 12 0 0 0
ايراني	0 0 17 0 0
ايرانيا	0 0 7 0 0
ايرججج	0 0 9 0 0
ايلفورد	0 0 7 0 0
ايميلم	1 0 0 21 18
اين	4 0 0 0 -7
اينجا	-1 0 0 0 0
اچ	0 -3 -1 0 0
اگزمپل	13 5 1 3 11
اگه	7 1 0 0 -1
با	-2 0 -8 -19 -6
بابات	0 0 -5 0 0
بابام	0 2 0 0 0
بابت	0 0 -1 -2 0
بادبادك	0 0 13 0 0
بار	0 0 0 -6 2
بازي	0 -6 0 0 0
باشگاه	0 0 -5 0 0
باطل	10 0 0 0 0
بالا	0 0 -1 0 1
بالاي	0 0 13 5 0
بالايي	0 0 -1 7 0
باهاش	5 0 0 0 0
باور	0 3 0 0 0
ببره	-1 0 0 6 0
بخوابم	0 0 0 10 3
بخيه	-1 0 0 0 0
برادران	0 0 5 0 0
برادرشوهرم	0 0 0 -6 0
برادرشوهرمه	0 -3 0 0 0
برج	0 0 12 0 6
برديمش	0 0 0 3 0
برلي	2 0 0 0 0
برميگشت	0 5 0 0 0
برنامه	0 -1 -3 0 0
بري	1 0 25 0 0
بريتانيا	0 0 9 0 0
برگرد	0 0 -3 2 0
بزرگت	0 0 -6 0 0
بزرگه	2 0 0 0 0
بزنه	0 0 0 0 3
بعد	8 9 0 19 20
بفرستتم	0 0 0 10 0
بلغاريه	0 0 5 0 0
بلند	0 -3 -3 0 0
بلوك	9 5 2 4 0
به	-9 0 6 -6 -2
بهرام	0 0 6 0 0
بهش	8 0 0 0 9
بهم	-8 0 0 0 0
بو	0 2 0 0 0
بود	-1 11 -4 -5 2
بودم	0 2 0 0 11
بودن	-2 3 0 0 0
بيا	1 7 0 0 0
بيان	0 0 1 0 0
بيرون	8 0 0 0 0
بيشرف	0 0 -2 0 0
بيمارستان	-5 2 -7 0 0
بيمزد	0 -1 -5 0 0
بيمه	0 -3 0 0 0
بيپدر	0 0 0 1 0
بيگ	0 0 6 9 0
بچه	-4 0 0 0 8
بچههام	0 0 0 0 -3
تا	-6 -14 9 -3 -4
تابستون	0 0 -1 0 0
تاريخ	4 0 0 0 0
تازه	0 4 5 0 0
تاوارس	0 0 4 0 0
ترس	0 0 12 0 0
ترنس	0 0 -6 0 0
ترنسم	0 0 0 0 -5
تروريست	0 0 -6 0 0
تريليام	0 0 -2 0 1
تعغيب	1 0 0 0 0
تعويض	0 0 4 1 4
تف	-1 -4 -7 0 -1
تموم	3 2 1 11 0
تهديد	0 0 -7 0 0
تو	4 0 -16 4 4
توي	0 -1 0 -4 0
تي	0 6 12 0 0
تيره	7 12 13 9 0
تيكه	1 0 0 0 0
تيم	0 0 0 -6 0
جا	-4 0 0 0 0
جاماييكايي	0 0 7 0 0
جر	0 -3 0 0 0
جلو	0 0 0 0 -4
جلوو	0 0 0 1 0
جلوي	0 0 0 1 0
جنوبي	0 0 17 0 2
جنين	0 0 10 0 0
جهيزيه	0 -1 -2 0 0
جوابمو	0 6 0 0 0
جوجه	0 0 5 5 0
جون	-2 -2 -11 -3 0
جيميل	0 0 0 0 3
حالا	0 0 0 6 0
حبس	0 -4 -6 0 0
حرف	0 0 -4 0 0
حروم	0 0 0 -2 0
حريف	0 0 0 2 0
حساب	0 0 -5 0 0
حق	5 0 0 0 0
حقوق	0 0 0 -1 0
حقوقم	0 0 -3 0 1
حقوقمو	1 0 0 0 0
حكم	0 4 0 0 0
خانم	0 -2 0 0 0
خانه	0 0 10 0 0
خانهي	0 0 15 19 0
خانوم	0 0 -3 0 0
خر	0 0 0 2 0
خشكشويي	0 11 5 0 0
خط	0 5 11 11 9
خنديد	1 0 0 0 0
خواهرم	0 0 0 5 1
خودتون	0 5 0 3 0
خودشم	0 0 0 3 0
خودم	7 0 0 0 0
خورد	-6 0 0 0 0
خوردم	0 -1 0 0 0
خورشيد	0 0 2 0 0
خون	-7 -5 -2 0 0
خونشون	0 0 0 0 1
خونمون	0 0 0 0 13
خونه	0 0 -13 -10 -8
خونهش	0 0 0 1 0
خونهمون	0 0 0 6 0
خونگي	0 6 5 0 0
خيابان	0 0 2 0 0
خيابون	5 0 -4 0 0
دات	18 19 24 31 0
داد	0 -11 0 0 -2
دادگاه	4 0 0 0 0
دارم	3 0 -4 -5 0
داره	4 12 0 0 5
داري	1 0 0 0 0
داشتم	0 0 0 0 4
داغ	0 7 3 0 0
داماد	0 0 0 0 2
دبيرستان	0 0 5 0 0
دختر	0 0 0 0 9
دخترم	0 0 0 7 17
در	8 0 -18 5 12
درس	0 7 0 0 0
دروغ	0 0 -1 0 0
دروغگويين	0 0 0 0 1
دريا	0 0 -1 0 0
دسامبر	0 2 0 0 0
دست	14 8 18 18 19
دستام	0 1 0 0 0
دستشه	0 -1 -2 0 0
دفعه	6 0 0 0 0
دقيقه	0 0 8 0 0
دكتر	6 11 0 0 0
دلم	0 0 0 -3 0
دم	0 0 0 18 1
دنبالمه	-2 0 0 0 0
ده	0 0 4 0 0
دو	0 0 -7 0 -5
دوباره	0 0 0 8 0
دوست	0 3 0 0 0
دوستم	3 4 0 13 0
دوومم	0 0 8 0 0
ديد	1 3 0 0 0
ديس	0 0 25 0 0
ديشب	0 0 0 0 4
ديوار	0 0 -4 0 0
ديپورتت	0 0 -2 0 0
ديگه	13 -3 0 -3 0
ديگهش	0 0 0 2 0
را	0 -5 0 0 0
راننده	2 0 0 5 10
راهنمايي	0 0 -4 0 0
ربع	0 3 0 0 0
رد	0 0 0 3 0
ردياب	0 0 -2 0 4
رزوود	4 0 0 0 0
رفتم	0 0 0 -10 -6
رفته	0 0 0 0 8
رفتيم	0 0 0 0 1
رفيقش	-1 0 0 0 0
رنگينكمان	0 0 1 0 0
ره	6 0 0 0 0
رو	-5 0 -18 -14 -8
روبروي	0 4 1 7 0
رود	0 2 16 0 1
رودخونه	6 7 5 0 0
روز	10 -5 -9 -7 -1
روزي	0 0 0 -1 0
روغني	0 4 1 4 0
روي	0 0 0 -2 0
رويا	0 0 5 6 3
ريخت	0 -2 0 0 0
ريخته	0 0 0 4 0
رييسم	0 -2 0 0 0
زاده	0 0 -2 0 0
زايمان	0 -2 -2 0 0
زبان	0 -1 0 0 0
زد	1 -10 -1 0 -15
زدن	-3 -7 -7 -5 -3
زل	0 6 19 9 0
زن	0 1 0 -6 0
زنجير	1 0 0 0 0
زندگي	0 15 -6 -2 -2
زنش	6 0 0 0 0
زنگ	-1 0 -8 0 7
زود	2 0 0 0 0
زورش	11 0 0 0 0
زوركي	0 6 0 0 0
زير	0 0 0 0 1
زيرزمين	4 0 0 0 0
سابقم	-4 0 -1 5 0
سارا	0 0 3 0 0
ساعت	-5 -5 -2 1 0
ساكنم	6 4 0 0 0
سال	0 8 27 13 2
سالشه	4 11 13 -2 0
سالم	0 0 4 0 0
سالمندان	0 5 0 0 0
سالمه	0 5 9 0 0
ساله	0 0 0 2 0
ست	-5 0 0 0 -3
ستاره	0 0 0 5 0
سراشپز	0 0 0 0 -2
سردخونه	0 0 0 -5 0
سركارگر	0 0 0 0 -4
سرم	0 0 -1 -1 0
سمساري	0 0 2 3 7
سنت	0 1 13 15 0
سنگگ	0 1 0 0 0
سه	0 0 1 0 0
سهشنبه	6 0 0 0 0
سوار	0 -4 0 0 0
سي	0 0 0 0 7
سياه	0 -3 -9 0 0
سيبيل	0 0 16 0 0
سيريش	0 4 0 0 0
سيزده	0 0 1 0 0
سيم	0 0 0 -1 -6
سينزبريز	0 0 2 0 0
سينم	0 0 0 0 2
سگ	0 0 -2 0 0
سگش	0 3 -6 0 0
سگشو	8 0 0 0 0
شان	0 0 6 0 0
شاهد	0 2 0 0 0
شاهپور	0 0 1 0 0
شاگردم	1 7 0 0 0
شب	0 0 17 0 0
شبا	-2 0 -6 -3 -6
شد	0 0 3 0 0
شدم	3 -5 0 0 0
شده	-1 0 0 0 0
ششم	0 0 3 0 0
شكست	0 -4 0 0 0
شكسته	-6 0 0 0 2
شكوند	0 0 0 0 -3
شما	0 0 0 8 0
شمارش	3 0 0 0 0
شمارم	0 -3 0 0 0
شماره	0 2 0 -13 0
شو	-2 0 -1 0 4
شوهر	0 0 0 0 2
شوهرم	1 0 0 13 -3
شيش	0 -4 0 0 0
صابكار	0 6 0 0 0
صاحب	0 2 0 0 0
صاحبش	4 0 0 0 0
صبح	0 0 0 -2 -7
صورتش	0 0 -1 0 0
صورتم	0 0 -4 -4 0
طبقه	0 0 11 6 0
طرف	0 0 0 5 0
طلايي	0 5 5 0 0
ظرف	5 4 0 0 0
عرب	0 0 4 0 0
عروسم	0 9 0 0 0
عكساي	0 0 0 -2 0
عكسمو	0 8 0 0 0
عوضي	0 0 -3 0 0
غذاي	3 0 6 7 0
فتوشاپ	8 0 0 0 0
فحش	0 -3 -6 0 0
فحشم	0 0 -2 0 0
فراتون	0 0 8 0 0
فرار	0 0 0 0 -1
فرزاد	0 0 7 0 0
فروشي	0 2 0 0 0
فصليم	0 9 8 0 0
فيلم	0 0 0 7 0
قاصدك	0 0 13 0 0
قايم	-1 0 0 0 0
قبلش	0 0 0 0 2
قرار	-1 0 -1 0 0
قراني	0 -3 -4 7 3
قرص	0 0 -1 0 0
قصد	0 0 0 -1 0
قفل	0 0 -1 0 0
قلبم	4 8 0 0 0
كاتلر	7 0 0 0 0
كار	6 6 -12 -9 6
كارتم	1 0 0 0 0
كارم	2 0 0 0 -3
كارمند	0 0 0 -3 0
كاشي	0 0 5 0 0
كام	2 5 16 0 0
كانال	1 4 0 0 0
كانسيل	0 0 -3 0 0
كبود	0 -1 0 0 0
كتك	0 -2 -9 -2 0
كثافت	0 0 -6 0 0
كثيف	0 0 -2 0 0
كجايي	9 0 0 0 0
كدپستي	0 0 -8 0 0
كرد	-1 -17 5 5 0
كردم	-6 -8 -2 0 0
كردن	0 -7 1 0 0
كرده	0 -8 0 0 0
كرست	0 0 19 0 0
كسي	0 1 0 0 0
كشيد	-2 -3 0 0 0
كلاس	0 0 -1 0 0
كله	0 0 16 0 0
كلهي	0 0 -2 0 0
كليد	0 0 -2 0 0
كليسا	4 5 6 0 0
كلينينگ	0 0 4 0 0
كمربند	0 0 0 0 4
كمكم	6 0 0 0 0
كنار	4 13 15 10 0
كنن	0 -1 0 0 5
كنه	7 0 0 0 0
كني	-2 -1 0 -5 0
كنيد	0 -4 0 0 0
كه	4 9 -4 1 15
كودكستان	0 0 0 3 0
كوچه	0 0 6 3 -2
كينگز	0 0 2 0 0
لاونگرو	0 2 0 0 0
لطفا	0 1 0 0 0
لطيفه	0 0 5 0 0
لوكا	0 0 2 0 0
م	-3 0 16 -2 0
ما	0 7 17 2 0
مادرزنم	0 0 0 0 -1
ماشين	2 0 0 0 0
ماما	0 0 0 -1 0
مامانم	0 0 0 3 0
ماه	0 8 6 1 0
ماهمو	0 -1 0 0 0
ماهه	0 -7 -3 -2 0
ماژيك	0 0 2 0 0
مجتمع	1 5 1 0 0
محل	0 0 -5 0 0
محله	0 0 -6 0 0
مدام	0 5 0 0 0
مددكارم	0 0 0 2 0
مدرسه	0 0 0 0 12
مدرسهي	0 0 -3 0 6
مديرشون	4 0 0 3 0
مربي	0 -7 0 0 2
مرتدم	0 0 -1 0 0
مرتيكه	0 0 0 0 2
مرد	4 0 0 -8 0
مردها	0 0 0 0 10
مري	2 0 0 0 0
مزرعهي	0 0 7 0 0
مسجد	0 0 0 0 1
مسخره	3 0 0 0 0
مش	0 0 -2 7 0
مشاورم	0 9 0 0 0
مشهد	0 0 8 0 0
مغازه	0 -6 -9 -5 -1
ملي	0 0 -3 0 0
ممد	0 0 14 10 0
مملكت	0 0 0 0 3
من	0 5 0 2 2
منصور	0 0 1 0 0
منو	0 5 0 0 4
مه	8 0 0 0 0
مهتاب	0 0 4 0 0
مهد	0 0 0 19 7
مو	0 0 4 0 0
موج	0 0 3 7 0
موزيك	0 0 -3 -2 0
موقع	0 0 0 0 -3
مونتون	0 20 19 0 0
موندم	6 0 0 0 0
مياد	10 9 0 0 0
ميترسم	2 0 -1 0 0
ميترسن	0 3 0 0 0
ميترسه	0 1 0 0 0
ميخواد	0 0 0 0 4
ميخواهد	-2 0 0 0 0
ميده	0 -9 0 0 0
ميدونه	0 1 0 0 0
ميدي	0 0 0 -1 0
ميرفتم	0 5 0 0 0
ميره	9 1 -5 0 6
ميرود	0 3 0 0 -3
ميزاره	-3 -2 0 0 0
ميزنم	0 0 0 10 11
ميزنن	0 -3 -3 -1 0
ميزنه	-3 -8 0 2 0
ميشم	0 -1 0 0 0
ميشه	0 0 3 0 0
ميشورم	3 0 0 0 0
ميشينم	0 12 0 5 -3
ميشينمم	0 0 -2 0 0
ميشينيم	4 0 0 0 0
ميفرستم	0 -1 0 0 0
ميفرسته	0 -2 0 0 0
ميفهمه	0 4 0 0 3
ميكردم	1 0 0 0 0
ميكشمت	0 0 -5 0 0
ميكنم	-11 -26 -17 -7 2
ميكنه	-8 -26 -24 -5 -4
ميلرزه	1 0 0 0 0
مين	0 0 12 0 0
ميهاي	0 0 2 0 0
ميومد	0 0 0 0 -2
ميوهي	0 0 4 7 0
ميپاشم	0 0 0 0 -1
ميپل	0 3 0 0 0
ميگم	0 0 0 6 0
ميگن	-8 -9 -12 1 5
ميگه	-13 0 -5 1 -3
ميگيرد	9 0 0 0 0
ميگيم	0 0 0 0 3
مچم	0 0 -4 0 0
ناشنوام	0 0 -4 0 0
نبش	0 0 0 4 4
نت	0 0 2 0 0
نداده	-3 0 0 0 0
ندارم	-4 -4 0 -4 0
نزديك	0 0 0 3 0
نظافتت	0 -4 -2 0 0
نقطه	0 0 0 4 0
نماز	0 0 0 -3 -3
نميكنه	3 0 0 0 3
نميگه	2 0 0 0 0
ننه	0 0 0 -6 0
نه	0 2 17 4 8
نوجوون	-1 0 0 0 0
نورالهدي	0 0 4 0 0
نوشتن	0 0 0 -6 0
نون	0 0 6 10 0
نوهش	0 0 0 3 0
نگرفتهام	14 13 19 0 0
نگهبان	1 1 0 0 0
ه	2 0 -1 0 0
هام	0 0 0 3 0
هايي	0 0 10 0 0
هتل	0 0 -15 -6 0
هجده	0 0 3 0 0
هر	-2 6 -9 -10 -11
هست	0 2 0 0 -3
هستم	0 -7 0 -9 -7
هستيم	0 2 0 0 0
هشت	0 0 2 12 0
هفت	0 0 6 0 1
هفتاد	1 0 0 0 0
هفته	0 2 0 0 0
هل	0 0 -4 0 0
هلسدون	0 0 0 3 0
هلم	0 3 0 0 0
هم	0 12 -9 -1 3
همجنسگرام	0 0 -1 0 0
همسايه	0 0 0 0 3
همسايهم	0 0 -3 0 0
همكارم	0 0 0 0 -3
همكف	0 1 5 0 0
همه	3 4 0 0 0
همون	0 0 0 2 0
هنوز	0 6 38 18 18
هي	0 5 0 0 0
هيچي	0 1 0 0 0
و	9 11 15 10 6
وابسته	0 3 0 0 0
واحد	3 0 11 6 9
واسه	0 0 0 0 4
وايميسه	0 0 -6 -2 0
وقتي	-1 0 0 0 0
ولي	6 10 0 1 0
ويزات	0 0 7 0 2
ويزاي	0 0 15 15 0
ويلچرم	0 0 0 0 1
ويو	3 0 4 0 0
وگرنه	0 0 0 0 3
يا	-5 0 0 0 0
يارو	5 0 0 -4 9
يك	0 0 20 13 -3
يكشنبه	-1 0 0 0 0
يكي	0 0 0 -1 0
يكيشون	2 0 0 0 0
يه	0 0 -8 -12 -9
پارتنرم	-1 0 0 0 0
پارك	0 0 -2 0 0
پاسپورت	0 0 -1 0 0
پاسپورتم	0 3 0 0 0
پاشيدن	0 -3 0 0 0
پاكدل	0 0 3 0 0
پام	0 0 -1 0 1
پدرشوهرم	0 0 0 -1 -2
پدرم	0 0 0 0 7
پرت	-2 -7 0 0 0
پرستار	0 0 0 -4 0
پرونده	0 0 -2 0 0
پسر	0 4 0 4 3
پسرم	0 4 0 4 1
پسرمم	0 4 0 0 3
پسره	0 0 0 0 6
پشت	0 3 4 6 0
پل	0 0 1 3 0
پلاك	0 0 1 7 8
پلاكش	0 3 0 0 0
پلاكك	3 0 -2 0 0
پلنگ	0 11 10 0 0
پليس	0 0 0 0 4
پنجاه	0 0 0 0 -3
پهنه	2 1 0 0 0
پول	5 -4 -3 0 0
پونزده	0 0 0 7 0
پياده	0 0 -1 0 0
پيام	-1 0 -8 -3 0
پيرمردم	0 0 0 5 0
پيرمرده	0 -3 0 0 -1
پيش	0 2 0 0 0
پيشدبستاني	0 0 0 3 0
پيشونيمم	0 0 0 0 -1
پيك	0 0 0 4 0
چاقو	0 0 -2 0 0
چرچ	0 0 0 0 2
چهار	0 0 0 6 4
چهل	0 0 0 3 4
چون	-3 0 0 0 0
گذاشتن	6 0 0 0 0
گذاشته	0 0 0 0 2
گرفت	0 -5 0 0 0
گرفتم	2 -1 0 0 0
گرفته	5 -6 0 0 0
گرنفل	0 4 0 4 0
گروهيم	0 0 0 5 0
گريت	0 0 9 0 7
گريه	0 -4 -7 0 0
گرگ	0 0 2 0 0
گفت	0 10 -7 2 0
گفتم	-3 8 0 0 0
گفتن	0 -8 0 -3 0
گفته	3 5 0 0 -2
گوشيم	0 0 0 -2 0
گوشيمو	0 0 -6 -5 0
[word fa-af]
19	0 0 0 5 0
30	0 6 0 0 0
at	0 7 12 9 10
banu	0 0 0 2 2
clips	0 0 3 0 0
com	12 15 25 0 0
covbus	0 0 0 3 0
dot	12 9 10 16 2
dukan	4 2 0 0 0
example	8 9 7 9 10
g	1 0 0 2 0
gmail	0 2 2 2 7
k	0 0 7 7 2
manager	0 0 0 0 8
me	0 5 3 0 0
mina	0 0 1 0 0
outlook	7 7 2 3 8
rosvaye	1 0 0 0 0
saheb	0 0 0 4 2
shafiqa	0 0 0 0 7
stitches	-3 0 0 0 0
t	0 0 5 3 0
underscore	0 0 0 7 7
w	0 0 4 0 0
zuhra	0 0 0 4 0
ابتداييه	0 16 10 0 4
ات	16 17 18 15 20
اتاق	0 0 -2 0 0
اتاقم	9 0 0 0 0
ادرس	0 0 0 0 3
ار	0 1 2 0 0
از	11 4 -2 5 0
ازو	0 0 0 0 1
اس	14 10 -14 -8 3
است	7 20 0 0 -1
استم	13 0 -19 1 7
استن	8 0 0 0 3
استي	1 4 0 0 0
استيم	0 17 0 0 0
استين	12 0 0 0 0
اسد	6 6 5 0 0
اسكول	0 13 13 0 0
اشفورد	0 0 3 0 0
اشپزخانه	0 0 8 4 4
اصلا	1 0 0 0 2
اغا	0 17 21 0 0
اغاي	5 0 0 0 0
افغانا	0 0 11 0 0
افغانها	0 0 4 0 0
اقاي	0 0 0 4 0
اكنون	0 0 0 -1 0
اكورنز	0 0 2 0 0
الدي	0 0 4 0 0
الله	0 0 2 0 0
الما	0 5 0 0 0
الماري	0 0 -1 0 0
الهدي	0 2 0 0 0
ام	0 0 -12 0 0
امام	0 0 -1 0 0
امان	0 0 2 0 0
امد	0 8 -3 0 0
امدن	0 0 0 0 2
امديم	1 10 0 0 0
امرم	4 8 0 0 0
اميد	0 0 -2 0 0
اند	0 0 19 0 0
انداخت	0 -1 0 0 -3
انداختن	0 -2 0 0 0
انگليسي	0 0 -5 0 3
او	9 0 0 0 15
اورد	7 7 0 0 0
اورده	0 0 0 6 0
اوره	2 6 0 0 0
اول	0 1 0 0 0
اولاد	0 0 -8 0 0
اولادا	0 -2 -4 -2 0
اولادايش	0 0 0 0 3
اولادايم	0 0 0 4 0
اولاده	0 0 6 0 0
اي	-4 0 0 -6 5
ايدي	0 0 0 -3 0
ايستاد	6 15 0 0 3
ايستاده	2 2 0 0 0
ايلا	0 0 -3 0 0
ايميل	0 0 0 6 14
ايميلم	3 0 0 0 0
اپارتمان	0 0 10 19 8
اگرون	0 0 5 0 0
اگزمپل	2 0 0 1 11
اگنس	0 0 5 0 0
اگه	8 0 0 0 2
با	0 -5 -1 -10 0
بار	0 0 0 0 -1
باربرز	0 0 0 3 0
باركزي	0 0 4 0 0
باز	0 0 0 6 2
بالا	0 1 0 0 0
بالاي	1 0 0 0 0
بتي	0 0 0 0 -1
بجه	0 0 0 7 0
بد	-1 0 0 -1 0
بدون	2 0 0 0 0
برادر	1 0 0 0 3
برادرش	0 0 0 1 0
برادرم	5 0 0 8 0
برد	0 0 1 0 0
بردن	0 0 0 2 0
برو	1 -4 0 2 4
بريت	0 0 3 0 0
برين	2 2 0 0 0
بزني	3 0 0 0 0
بس	5 0 -1 -4 0
بستر	0 0 -7 0 0
بسيار	0 9 0 -1 -4
بلاك	8 7 20 4 0
بلبل	0 4 0 0 0
بنات	0 3 0 1 0
بنام	0 0 0 1 0
بندر	4 0 11 0 0
بنده	0 -2 0 -2 0
بندي	0 0 -12 0 0
به	3 7 -11 -16 -5
بوتل	-2 0 0 0 0
بود	0 4 -2 -6 -11
بودم	3 -2 0 -5 -1
بوستون	0 0 1 0 0
بويناك	-2 0 0 0 -1
بوچرگيت	0 1 0 0 0
بي	0 14 20 0 9
بيادر	0 0 0 0 1
بيست	0 0 3 0 3
بيغيرتش	0 0 0 0 1
بيناموس	0 0 0 6 0
بيچاره	0 0 0 -1 0
بچا	0 2 0 0 0
بچه	-5 -7 0 0 4
بچيش	0 0 0 3 0
بچيم	-4 0 0 11 0
بگويي	0 0 0 5 0
تا	-1 0 -2 0 -3
تازه	0 5 6 0 0
تالوكدار	0 0 6 0 0
تخلصش	-3 0 0 4 0
تخم	-5 0 0 0 0
ترا	1 0 0 0 0
ترجمان	0 0 0 -1 0
ترس	0 0 -9 0 0
ترسيد	0 4 0 0 0
ترسيدم	6 0 0 0 0
تروريست	-2 0 -6 0 0
تف	-3 -4 -8 0 0
تكسي	0 0 -4 -9 -4
تلفون	0 0 -1 0 0
تلگرامش	0 0 -3 0 0
ته	0 -2 0 0 4
تهديد	5 0 -1 0 0
تو	4 0 0 4 0
تورتون	0 0 1 0 0
تورن	0 0 0 1 0
تير	0 -4 -10 0 0
تيره	0 8 5 3 0
تيزاب	0 0 -7 0 -1
تيله	-5 0 0 0 0
ثبوت	2 0 0 0 0
ثور	0 1 0 0 0
جاغوري	0 0 4 0 0
جان	0 0 0 4 0
جمعه	0 0 4 0 0
جهيز	0 0 -8 0 0
جون	0 4 1 0 0
حاجي	3 5 0 0 0
حالي	0 -2 0 0 4
حرامي	0 0 0 7 0
حساب	0 0 -6 0 0
حميرا	0 0 5 0 0
حوت	4 0 0 0 0
خاننه	0 0 0 0 3
خانه	6 12 -5 4 0
خانيش	0 0 -1 0 0
خاين	0 0 0 0 7
خبر	8 5 -6 0 0
خدا	0 0 0 -2 0
خرچ	0 0 0 0 1
خسرم	0 0 0 5 0
خشت	1 0 -4 0 -3
خشويم	0 0 0 -2 0
خط	0 0 8 5 3
خلاص	0 2 0 1 0
خو	1 -8 0 0 1
خوارم	0 0 0 -12 0
خواست	0 -1 0 0 11
خواهرم	0 0 0 0 1
خواهرمه	0 4 0 1 0
خوب	-1 17 22 0 0
خود	0 -5 0 0 0
خودش	0 0 0 6 0
خوده	0 0 0 0 -4
خوردم	0 -3 0 3 0
خورده	-1 -5 0 0 0
خوشي	0 0 19 0 0
خون	0 0 -8 0 0
د	0 8 0 0 0
دات	18 20 21 32 4
داد	0 -4 0 0 0
دادن	-5 -1 0 0 0
داده	4 0 0 0 0
دارم	-6 -11 -10 0 3
داره	5 0 -7 0 1
داريم	5 1 0 0 0
داشتيم	2 0 0 0 0
داغ	0 -5 0 0 0
داكتر	0 1 0 0 0
دانه	-4 0 0 0 0
دختر	0 0 0 -7 0
دخترم	0 0 0 1 2
در	0 0 -10 14 0
درد	0 0 -7 0 0
درس	4 0 -1 0 0
دره	0 0 6 6 0
دروازه	0 -3 -19 0 -3
دروغ	9 14 0 0 0
دست	0 0 -6 0 -4
دستايمه	0 3 0 0 0
دستم	0 0 0 0 -4
دفه	0 -1 0 0 0
دقيقه	12 15 9 0 0
دكان	0 0 0 -1 -3
دكاندار	0 -4 0 0 0
دلم	-1 0 -2 0 0
دم	0 0 0 3 9
ده	-11 0 -19 0 -3
دهنم	0 0 -4 0 0
دو	-9 -3 -11 -3 -11
دواخانه	0 0 1 1 0
دوسيه	0 0 -7 0 0
دوم	0 0 0 5 9
دي	0 0 3 0 0
ديدم	0 -3 0 0 0
ديدن	0 3 0 0 0
ديروز	-2 0 0 0 0
ديوال	0 0 -6 0 0
دگه	0 0 0 -1 0
را	0 0 0 -1 0
رحمان	0 0 3 0 0
رحيم	0 0 0 2 0
رخ	-1 0 0 0 0
رد	0 3 2 9 0
رستورانت	0 0 0 2 0
رفت	0 -2 0 -1 -2
رفتم	0 0 0 0 2
رفتن	-4 0 0 0 0
رفيقش	0 0 0 4 0
رفيقم	0 12 0 1 0
ره	-10 -19 -18 -2 -2
روان	0 -5 -12 0 0
رود	10 16 22 13 9
روز	0 -3 -19 -11 -8
رويت	0 0 -1 0 0
رويم	0 0 -11 -4 0
زد	0 -17 -8 0 -1
زدن	-3 -6 0 0 0
زده	4 -6 0 0 0
زرداد	0 0 2 0 0
زن	0 -2 0 -3 0
زندگي	4 6 -9 -6 0
زنگ	0 -3 -1 0 0
زور	0 0 -1 0 0
زير	0 5 6 5 0
زيرو	0 0 0 0 1
ساعت	0 -6 -2 8 10
ساعتيري	0 0 -3 0 0
سال	0 0 4 0 0
ساله	6 29 14 0 0
سبز	0 6 10 0 0
ستاره	0 0 0 3 0
ستوري	0 0 6 0 0
ستيشن	0 3 2 0 0
سخي	0 0 3 0 0
سر	-2 0 7 -6 -1
سرخ	0 -2 0 0 0
سرش	-1 0 0 0 0
سرك	3 1 1 0 3
سرم	-5 0 0 -7 0
سكورتي	0 0 0 3 0
سنبله	0 2 0 0 0
سنت	2 0 8 11 0
سني	0 1 14 0 0
سه	0 -2 -11 -5 0
سهشنبه	0 0 -2 2 0
سوار	0 0 -2 0 0
سوخت	0 0 0 0 4
سودا	0 -3 0 0 0
سوم	0 0 0 2 0
سوپروايزر	0 4 0 0 0
سي	0 1 0 0 0
سياه	-7 0 0 0 0
سيلي	2 0 0 0 0
سينه	5 0 0 0 0
سگ	0 0 -7 0 0
شاخ	0 0 6 5 0
شادي	0 0 -1 0 0
شارون	0 0 3 0 0
شانيم	0 0 -6 0 0
شاه	0 0 0 10 0
شاهد	0 6 -7 0 0
شاگردم	0 0 0 5 0
شب	0 0 13 0 0
شبكار	0 0 -1 -1 0
شد	-3 -9 0 0 0
شدم	0 2 0 0 0
شدن	2 -4 0 0 3
شده	0 0 5 0 0
شدهت	0 0 6 0 0
شديم	0 -1 0 0 0
شركت	0 0 3 1 0
شريكي	0 0 -1 0 0
شش	8 9 1 0 0
شصت	0 0 0 0 11
شفاخانه	0 0 -16 -3 5
شفق	0 0 1 0 0
شفيقه	0 0 4 0 0
شكستاند	0 0 0 0 1
شكمم	-4 0 -5 0 0
شكنجه	7 0 0 0 0
شما	0 0 0 26 0
شماره	-4 0 0 -4 0
شنبه	0 -1 0 0 -3
شهادت	0 0 18 0 0
شهلاجان	0 0 5 0 0
شو	2 -3 9 -2 -6
شوانه	3 0 0 0 0
شوهر	0 0 0 0 -3
شوهرش	0 0 0 -2 0
شوهرم	3 0 0 4 -4
شوهرمه	5 0 0 0 0
شوي	0 0 0 -8 12
شويش	2 0 0 0 0
شويم	-4 0 0 7 0
شي	0 0 -1 5 0
شير	0 0 -8 0 0
شيراقا	0 0 1 0 0
شيشه	-2 0 -1 0 0
شينوار	0 0 4 0 0
صاحب	0 -5 -17 0 7
صبغت	0 0 4 0 0
صد	0 4 0 0 0
صدا	0 -1 0 0 0
صدايش	0 11 0 0 0
صف	0 0 0 6 3
صفر	0 0 0 0 1
صمد	1 0 0 0 0
صنف	0 0 -2 0 0
صوب	0 6 0 0 0
طالب	0 0 -5 0 6
طفل	0 -2 -5 -9 0
طلايي	0 8 7 0 0
ظاهر	0 0 4 0 0
عالم	0 2 0 0 0
عبدالبصير	0 0 1 0 0
عبديرزاق	0 0 5 0 0
عرب	0 1 0 0 0
عزيز	0 0 9 0 0
عسكر	0 0 0 5 0
عوض	0 0 1 0 0
غلامصديق	0 3 0 0 0
غلط	0 0 -2 0 0
غم	0 0 -2 0 0
فابريكه	0 0 -1 0 0
فاحشه	0 0 -4 0 0
فارم	0 0 2 2 3
فاميد	0 3 0 0 0
فرست	0 0 16 0 0
فروشي	3 0 0 1 0
فروشگاه	0 0 1 0 0
فقط	0 0 0 0 -6
فكر	0 0 0 0 3
فلت	0 0 -3 0 1
فوتبال	0 0 -1 0 0
فيلمشه	0 0 -5 0 0
قاچاقبر	0 0 0 4 0
قبلا	0 0 0 0 3
قبوليم	0 0 20 0 0
قت	0 0 -2 0 0
قتي	0 5 0 -3 -1
قران	0 1 0 0 0
قضيه	1 0 0 0 0
قطع	0 -2 0 0 0
قفاق	0 5 0 0 0
قلف	0 -5 -3 0 0
قند	0 0 8 12 0
قيس	0 0 12 0 0
قيچي	0 0 0 0 -1
كار	9 7 -19 -10 -8
كارگري	0 12 9 0 0
كافر	0 11 0 0 0
كافي	0 0 13 0 0
كاكا	0 0 23 0 0
كاكايم	2 0 0 2 6
كالج	0 1 9 4 0
كام	7 14 24 0 0
كبود	0 0 -2 0 0
كتيش	2 0 0 0 0
كثيف	0 5 -2 0 0
كد	-10 -20 -13 -4 -1
كدش	0 0 -3 0 0
كدن	-1 -8 1 0 -1
كده	0 -9 0 0 2
كر	0 0 9 0 0
كرافت	0 0 3 0 0
كرد	-3 0 19 0 3
كردهاند	0 0 -2 0 0
كش	-6 0 -1 -1 0
كشيد	0 2 0 0 0
كل	0 0 -6 2 0
كلانم	0 0 0 1 0
كم	0 6 15 13 8
كمر	0 0 0 0 -2
كمربند	0 0 -3 0 0
كمرم	-1 0 0 0 0
كنج	0 0 4 0 0
كند	-6 0 0 0 0
كنم	0 0 0 2 0
كنين	0 -5 -2 0 -3
كه	4 0 -4 8 6
كو	0 -4 -5 -1 -2
كوب	-3 0 0 -2 0
كودكستان	0 0 0 5 5
كورس	0 0 0 -2 0
كوزهم	0 0 7 0 0
كويينز	0 1 0 0 0
كوچه	0 0 0 -4 0
كي	8 0 4 0 0
كير	0 0 0 1 4
كيس	0 0 1 0 0
كچالوي	0 5 0 0 0
لاج	1 4 0 0 0
لاري	0 0 -8 -2 0
لالا	0 0 8 9 0
لت	0 -7 -10 0 0
لدبري	0 0 1 0 0
لرزه	3 0 -3 0 0
لعنت	4 0 0 0 0
لغمان	0 0 3 0 0
لندن	0 0 7 2 5
ليتل	0 0 0 2 0
ليلما	0 0 4 0 0
ليليه	0 2 -4 0 0
ما	7 -5 -18 11 9
مادرم	2 0 0 0 0
مالكش	0 3 0 0 0
ماندم	3 0 0 0 0
مانده	0 2 0 0 0
ماه	-1 0 -4 0 -2
ماهه	0 -1 0 0 0
متوسطه	0 5 0 0 3
محترما	0 0 0 -1 7
محصل	0 0 0 5 4
محكم	2 0 0 0 0
محكمه	0 -2 -4 0 0
محمد	0 0 1 1 0
مدام	0 0 0 4 0
مدرسه	0 0 13 7 3
مدير	0 0 0 0 -2
مرد	0 0 0 -4 0
مردم	0 0 0 0 9
مردي	-1 0 0 0 0
مرغ	0 0 0 0 7
مره	5 15 -6 4 13
مسجد	6 0 0 4 0
مسخره	5 0 0 0 0
مسلمانهاي	0 0 5 0 0
مشت	0 0 -6 0 0
مصور	0 0 12 0 0
معاشم	0 0 -2 0 0
معاملات	0 0 3 0 0
مكتب	5 -5 4 8 7
ملا	0 0 0 -1 0
من	0 0 0 0 5
منزل	10 12 12 10 11
مه	-1 -16 -17 7 8
مو	0 0 0 0 9
موتر	0 -2 -3 0 0
موترشويي	2 0 0 0 0
موترم	-2 0 -5 0 0
مونه	0 -2 0 0 0
موهايم	0 0 -5 0 0
موي	0 0 -1 0 0
مي	0 0 7 0 0
ميايه	12 1 0 0 0
ميباشم	0 0 -3 0 0
ميبرد	1 3 0 0 0
ميترسم	1 4 0 0 0
ميته	-4 -6 0 0 0
ميخانم	3 0 0 0 0
ميخانه	0 6 0 0 0
ميخايه	-6 0 0 0 0
ميخوانه	1 0 0 0 0
ميخوره	0 0 0 0 -3
مير	0 0 2 0 0
ميرانم	0 -7 -1 0 0
ميرن	0 2 0 0 0
ميره	0 2 -7 -2 -3
ميزنن	1 -7 0 0 0
ميزنه	-7 -10 0 0 0
ميشنوين	0 0 0 0 -1
ميشه	8 -7 0 0 0
ميشينيم	0 1 0 0 0
ميفامه	0 6 0 0 0
ميكد	0 -2 0 0 0
ميكردم	0 0 0 0 -1
ميكند	0 0 0 0 1
ميكنم	14 -16 -14 -13 -10
ميكنن	5 -10 0 0 10
ميكنه	-2 -23 -2 0 0
ميكني	0 0 0 0 3
ميكنيم	0 -11 0 2 0
ميل	0 0 1 0 0
ميلرز	3 0 0 0 0
ميوه	0 0 -7 0 0
ميگم	0 0 0 0 12
ميگن	6 14 0 -1 0
ميگه	0 5 -1 -3 -1
ميگيم	3 8 0 0 0
نا	-1 0 0 0 0
نام	3 16 -6 0 -1
نامده	1 0 0 0 0
نامرد	0 0 0 0 4
نامزدم	0 0 0 4 0
نامش	8 0 0 2 0
نان	-3 0 0 4 1
نجيب	0 0 4 0 0
نداد	0 0 0 0 -1
ندارم	0 -1 0 0 0
نداره	0 -5 0 0 0
نداري	0 17 18 0 0
نديديم	0 0 0 0 4
نرس	0 0 0 0 6
نرسش	4 0 0 0 0
نرسنگ	0 0 0 0 3
نرگس	0 0 7 0 0
نزد	0 0 0 0 5
نزده	0 0 11 3 0
نزدهم	0 0 13 8 0
نزديك	3 8 2 4 0
نزنين	3 0 0 0 -5
نعيم	3 2 0 0 0
نفر	12 -5 -13 0 0
نقطه	0 0 0 0 1
نمبر	4 4 3 -3 0
نمك	0 12 12 0 0
نميتانم	-10 0 0 0 0
نميتم	0 0 0 0 2
نميته	0 -1 0 0 -1
نميپردازد	-1 0 0 0 0
ننوي	0 0 0 0 9
نه	-2 0 15 7 2
نو	0 0 0 0 12
نواسيم	0 0 0 1 0
نور	3 0 1 0 0
نورث	5 0 0 3 0
نوريه	0 0 5 0 0
نوشته	-4 0 0 0 0
نولان	0 0 6 0 0
نيكمحمد	0 0 3 0 0
ها	0 0 0 0 -3
هاونسلو	0 0 5 0 0
هاي	0 0 15 12 1
هايم	0 -3 0 0 0
هجده	0 0 5 0 0
هر	1 4 -6 -7 -8
هزار	0 -3 -6 0 0
هزاره	0 0 15 0 0
هستم	-4 2 0 -3 0
هستن	2 3 0 0 0
هشت	0 0 11 0 0
هفت	0 0 2 -1 0
هفته	0 0 0 0 -1
هم	6 6 -9 -6 -1
هماتاقيام	1 0 0 0 0
همراي	2 0 0 0 0
همرايم	3 0 0 0 0
همسايه	0 0 10 22 5
همه	-3 0 0 0 0
همو	4 0 0 0 2
هميشه	0 3 0 0 0
هوتل	0 0 -10 -2 0
هوم	0 3 5 4 0
هيچ	0 1 0 0 0
هژده	5 0 0 0 0
هژدهم	0 4 0 0 0
و	4 10 12 11 3
وارد	0 0 10 6 0
واقعه	0 0 -1 0 0
وان	0 -6 -10 -3 0
وحشي	0 5 0 0 0
وطن	0 0 -2 0 0
ولي	0 0 10 0 0
ولينگبرو	0 3 0 0 0
وي	0 0 11 0 0
ويزبيچ	0 0 4 0 0
ويزم	0 0 1 0 0
ويزه	0 5 28 26 6
ويزهت	0 0 4 0 0
ويزيم	0 0 6 0 0
يارنتن	0 0 0 3 0
يازده	0 0 1 0 7
ياهو	0 1 3 3 7
يك	0 0 -5 4 -7
يكشنبه	0 0 0 10 0
يكي	0 0 0 -3 0
يكيش	0 0 0 1 0
پارك	0 0 0 6 0
پاسپورت	4 5 -1 0 0
پاسپورتش	0 0 -3 0 0
پامير	0 0 7 0 0
پانزده	0 0 2 0 0
پت	-3 0 0 0 0
پدرت	0 0 -1 -5 0
پس	0 0 0 0 -4
پشت	0 5 4 8 0
پشتم	-1 0 0 -1 0
پل	9 9 8 0 0
پليتم	4 0 0 0 0
پنج	0 2 0 0 0
پوست	0 -5 -1 -4 0
پوليس	0 0 -13 0 -6
پوند	-3 -6 -1 0 0
پيام	0 -2 -12 -3 0
پيدا	0 3 0 0 0
پيدايش	4 5 0 0 0
پيدايم	4 0 0 0 0
پيسه	2 0 -9 0 -1
پيش	-6 0 0 0 1
پيشتر	6 0 0 0 0
پيم	0 0 0 0 3
پيوتر	0 0 2 0 0
پيچكاري	0 0 14 0 0
چادر	0 0 -6 0 0
چادرم	0 0 -4 0 0
چار	0 0 -3 0 0
چارشنبه	0 0 0 -2 0
چتل	0 2 0 0 0
چشم	0 0 -1 0 0
چه	3 0 0 0 0
چهارراهي	0 2 0 0 0
چهارم	8 0 0 0 0
چوب	0 5 0 0 0
چون	1 0 0 0 0
چيغ	0 0 -5 0 0
چپ	0 0 -1 0 0
چپلي	0 1 0 0 0
گدا	0 1 0 0 0
گرميت	0 0 8 0 0
گريان	-2 0 -5 0 0
گريختيم	0 4 0 0 0
گريه	0 1 0 0 0
گفت	-2 5 -11 1 6
گفتم	0 11 0 0 0
گفتن	0 0 0 0 1
گفتهاند	0 0 0 -1 0
گل	16 8 12 5 0
گلغنچه	0 0 5 0 0
گلمحمد	0 0 1 0 0
گم	0 0 0 0 -3
گوشت	0 0 5 6 0
گپ	0 5 -10 0 0
[word fa-latn]
3b	3 0 0 0 0
age	0 0 0 0 1
aksam	0 1 0 0 0
am	0 0 -1 0 1
amad	4 0 0 0 0
arezu	0 0 3 0 0
asansor	0 8 7 0 0
asid	0 0 -1 -1 -6
ast	0 5 0 0 0
astem	0 0 -2 0 1
at	14 16 19 16 17
az	0 -2 0 1 4
ba	0 0 0 -10 -7
baar	0 0 0 -3 0
babak	0 0 0 4 0
babam	0 6 0 0 0
bache	0 0 0 -2 0
bacheha	-1 0 0 0 0
bachehato	4 0 0 0 0
bakhsh	0 -2 15 2 0
balaye	12 10 19 12 0
bank	11 10 8 0 0
bar	0 0 0 0 1
baran	0 0 3 0 0
batel	9 12 0 0 0
bayad	9 0 0 0 0
be	0 -9 0 0 0
bede	-6 0 0 0 0
begi	0 0 0 0 6
behem	-3 0 0 0 0
behesh	0 0 0 0 5
behesht	0 6 0 0 0
behnia	0 1 0 0 0
bi	0 0 1 0 0
bia	0 7 0 0 0
bimarestane	0 0 0 1 0
biroon	6 0 0 0 0
bist	0 0 4 0 0
block	11 3 0 0 0
budam	8 0 0 0 0
cancel	17 22 16 21 0
car	3 0 0 0 0
centre	5 6 9 0 0
chaghoo	0 0 0 -1 0
chaharom	0 0 0 5 6
chaharshanbe	0 0 1 0 1
chand	0 0 0 0 -3
cheshm	0 5 6 0 0
com	15 15 23 0 0
da	0 -1 0 0 0
dad	-4 -4 -5 0 0
daftar	0 0 12 10 9
dar	0 -2 0 0 -3
daram	0 13 0 0 0
dare	0 0 0 0 -4
did	0 12 0 0 5
dige	0 0 0 -1 0
do	0 0 0 10 0
dot	24 20 20 30 10
dovom	0 0 0 -2 0
dovvom	0 11 3 0 0
duarte	0 0 11 0 0
dust	0 0 8 0 0
dustam	0 0 0 1 0
e	1 21 2 0 14
email	0 9 0 10 10
emailam	0 0 0 1 0
example	11 13 8 8 14
faghat	0 0 0 -5 0
flat	9 3 2 0 0
forushi	0 9 0 0 0
gerye	0 3 0 0 0
ghablan	0 0 0 8 8
ghofl	0 -1 -4 0 0
gmail	0 0 0 0 1
goft	0 4 -8 3 -7
golhaye	0 0 4 0 0
haft	0 2 0 0 0
haji	0 0 0 0 4
halale	0 0 0 -1 -1
hame	1 0 0 0 0
hand	0 3 0 0 0
hanooz	1 -2 15 0 0
har	0 2 0 0 0
harf	0 0 0 0 -1
hast	1 3 0 0 8
hastam	0 0 0 0 1
hasti	2 3 0 0 0
hastim	0 5 0 2 3
hazara	0 0 7 0 0
hezar	0 0 -3 0 0
hoghugh	0 1 0 0 0
home	0 0 -1 0 4
hotel	0 0 -6 -5 0
inja	0 -3 0 1 0
irani	0 0 9 0 0
istgah	0 0 11 0 0
jade	8 0 0 0 0
jaru	0 0 0 0 2
jelo	0 0 0 3 0
jeloye	1 0 0 4 0
jigh	0 0 -2 0 0
jome	0 0 0 2 4
k	0 0 3 0 0
kaka	0 0 0 0 8
kamal	0 0 4 0 0
kar	13 10 -9 0 4
kard	-9 -14 -9 -4 0
kardan	0 0 3 0 0
kartam	0 4 0 0 0
ke	-4 0 0 0 0
kebabi	0 0 11 6 6
kenare	0 14 16 15 5
kesi	0 0 0 0 -3
khab	0 0 -1 0 0
khaharam	0 0 0 0 3
khat	0 4 0 0 0
kheyli	0 2 0 0 0
khiyaban	0 2 0 0 0
khoonam	0 2 0 0 0
khordam	0 -3 0 0 0
khosro	0 0 5 0 0
khunam	-1 0 -5 3 0
khune	0 -4 -5 -10 -6
kingston	0 0 8 0 0
ma	-7 0 -4 16 5
madar	0 0 0 0 -4
madrese	0 0 -1 0 0
madreseye	0 0 -2 0 0
mahe	0 0 -2 0 0
mahi	0 0 0 6 0
mama	0 -1 9 0 0
man	0 0 0 0 5
manuchehr	0 2 0 0 0
mara	8 0 0 0 0
mardii	0 0 0 5 0
medical	0 5 6 9 0
miad	0 0 0 0 -1
mide	0 0 0 0 3
migan	0 0 0 6 0
mige	-4 0 0 0 0
mikhad	6 0 0 0 0
mikonam	8 0 29 7 5
mikonan	8 0 0 0 0
mikone	5 -6 0 0 4
mikoshimet	3 0 0 0 0
miriza	0 0 0 0 -2
mirizam	0 0 0 -3 -2
mishe	7 0 0 0 0
mitarsam	4 0 0 0 0
mitarsan	0 2 0 1 0
mitarse	0 4 0 0 0
mive	0 0 7 0 0
mizanam	0 0 0 -1 0
mizanatam	0 0 -3 0 2
mizane	0 -2 0 0 6
naam	0 5 0 0 0
nabsh	0 -2 0 1 0
nadaram	0 -2 0 0 0
nafar	0 0 0 0 7
nagin	0 0 0 -3 -2
nailz	0 0 5 0 0
namish	0 8 0 0 0
nanvayi	0 9 3 0 0
navam	0 -2 0 0 0
negahban	0 6 0 0 0
neshoonam	0 0 -1 0 0
neveshtan	0 0 0 -2 -1
niloo	0 0 0 0 3
noghte	0 6 4 5 5
noh	0 9 0 0 0
noor	0 0 5 6 0
o	7 8 11 2 3
office	0 -1 0 4 11
om	0 -3 -2 0 0
otagh	0 0 0 0 1
otaghemoon	0 0 0 2 3
panahandegim	0 0 0 1 3
panj	5 0 3 0 7
paul	0 0 5 0 0
pesar	0 0 0 0 4
pesaram	2 0 0 0 0
pesare	0 0 0 0 7
plain	0 0 17 0 0
polis	11 7 6 3 0
postcode	0 0 -1 0 0
pound	0 -4 0 0 0
ra	-3 -3 0 0 0
rad	1 0 4 14 0
raftam	0 0 0 1 3
ro	-2 6 6 5 8
road	0 0 12 0 0
room	0 0 -1 -4 0
rostami	0 4 0 0 0
royton	0 0 5 6 9
rut	0 0 -3 -2 0
s	0 0 1 0 0
sal	0 0 -7 3 0
salam	0 0 0 0 -3
sandvichi	0 0 8 0 0
sandwell	0 0 0 2 0
sang	7 0 0 0 0
saram	0 4 0 0 0
sare	0 0 0 0 6
saretoon	0 0 0 0 2
sari	0 0 11 0 0
security	0 0 0 8 0
sedam	0 8 0 0 0
sefr	0 0 5 0 0
seshanbe	0 0 0 -1 0
sevom	0 -2 -2 0 0
shab	1 0 0 0 0
shahin	0 0 0 0 1
she	10 0 0 0 0
shekast	3 -3 -2 -2 0
shir	0 0 6 0 0
shishe	0 0 -1 0 0
shod	0 0 6 0 4
shode	0 0 3 0 0
shoharam	-4 -1 0 -2 -3
shomaram	4 0 0 0 0
shuim	0 0 0 1 0
soorate	0 0 -2 0 0
star	0 0 3 0 0
station	6 6 5 0 0
stress	2 0 0 0 0
super	0 0 3 0 0
supermarket	0 0 -7 -1 0
t	0 0 3 4 0
ta	0 0 0 5 0
tabaghe	0 0 20 8 8
taghibam	4 0 0 0 0
tahghiram	1 0 0 0 0
tarjome	0 11 12 10 8
tars	0 0 -3 0 0
tel	-1 0 0 0 0
terrorist	0 7 -2 0 0
to	-2 0 -6 10 10
tof	0 0 -1 0 0
too	14 5 0 5 5
transport	0 0 4 0 0
tu	0 0 0 -9 0
umad	-2 0 0 0 0
va	2 2 8 0 0
vahede	0 0 -5 0 0
valley	0 0 3 0 0
vase	0 0 0 0 2
visa	0 0 3 4 0
visat	0 0 14 14 16
vizat	0 0 14 0 0
y	0 0 0 1 0
yahoo	1 3 0 0 0
ye	-5 -8 -14 -16 -2
yek	0 0 18 0 4
zad	0 -6 0 0 -10
zamin	0 0 -3 0 0
zang	0 0 -2 0 0
zendoni	0 0 -3 -2 0
[word fr]
1er	0 0 3 0 0
2	11 0 0 0 4
a	-4 16 8 -7 -5
adresse	0 0 0 0 1
aide	0 0 10 0 0
alors	-3 0 0 0 0
ami	2 0 0 0 0
aminata	0 0 4 0 0
ange	0 0 24 11 0
ans	0 24 -7 0 -9
appartement	0 0 -5 0 0
appelez	0 1 0 0 0
appelle	0 0 0 6 0
arivé	0 0 0 0 3
arobase	28 14 3 9 19
arraché	0 0 0 0 -3
arrivé	0 0 -6 0 1
assiette	0 11 14 0 0
attend	0 0 0 0 2
au	-6 -11 3 1 0
aussi	9 0 0 0 3
avant	0 0 0 -10 0
avec	0 -2 -6 0 -11
avocat	1 0 0 0 0
badge	0 0 -1 0 0
balancé	2 0 0 0 0
bande	0 0 0 0 -4
baobab	7 0 0 0 0
bashir	0 0 3 6 12
belle	0 0 0 -6 10
benjamin	0 0 7 0 0
bigfredo	0 0 0 2 0
blanche	0 0 2 0 0
bleu	0 10 11 0 0
bleue	0 8 10 0 0
blonde	0 0 0 6 0
boite	0 0 0 1 8
bonne	0 0 7 15 0
bosse	0 0 0 0 8
boulangerie	0 0 0 0 1
bouteille	0 0 0 -2 0
brûlé	1 0 0 0 0
bénédicte	0 0 1 0 0
c	0 0 19 0 0
c'est	0 -6 -4 -9 -4
c'était	0 0 -17 0 4
cal	0 0 13 0 0
camerounaise	0 0 14 0 0
cars	0 3 5 0 0
ce	-1 0 0 0 0
ces	0 0 0 0 5
chambre	0 0 -1 -2 -2
chambres	0 -2 0 0 1
chauffeur	0 0 0 -1 0
cheff	3 0 0 0 0
chez	0 0 16 22 15
chien	0 0 -4 0 0
cinq	0 0 3 5 4
classe	0 0 0 2 0
cleaning	0 0 18 0 0
client	0 0 0 -3 2
clo	0 0 0 5 15
clé	0 0 10 15 0
coach	0 12 8 0 0
coin	0 0 0 0 1
collegue	10 0 0 0 0
com	0 15 13 0 0
commencé	0 0 0 0 2
conjoint	5 5 4 0 0
cou	-1 0 -4 0 0
coup	0 0 0 0 -5
coups	0 0 0 0 -2
cousine	3 0 0 0 0
craché	4 0 0 0 0
croix	0 0 -2 0 0
crèche	0 0 0 0 2
cuisine	0 0 0 2 0
d'argent	0 21 19 0 0
d'asile	0 6 0 0 4
daloa	0 0 5 0 0
dame	0 -2 0 0 0
dans	-2 -19 -11 -19 -17
de	-5 -4 -6 -2 0
delta	0 0 3 5 0
demande	1 1 7 0 0
depuis	6 0 -2 -21 0
dernier	0 7 5 4 0
derrière	4 0 0 0 0
des	-1 -9 -14 -22 -19
deux	-4 -2 -10 0 0
deuxième	0 0 2 0 0
devant	-1 -5 -5 15 14
dit	9 4 0 0 -1
divine	0 14 8 0 0
dix	0 -1 0 0 9
docteur	1 0 0 0 0
donné	0 0 0 9 0
dormir	0 0 -3 0 0
dors	-1 0 0 0 -2
doré	0 12 12 0 0
dos	-4 0 0 0 0
dossier	0 9 0 0 0
du	0 -2 2 8 18
démissionné	3 0 0 0 0
elle	-4 2 -3 0 0
en	5 0 0 3 0
enceinte	0 0 -8 -3 -14
encore	0 0 0 2 0
enfants	0 0 0 9 0
entre	0 6 0 0 0
espérance	0 0 2 0 0
essex	0 0 0 0 6
est	1 3 0 9 0
et	0 6 -3 9 0
euh	0 0 -3 0 0
example	22 13 23 19 20
facebook	0 0 3 3 3
faim	0 0 -2 0 0
faire	0 0 0 -2 0
fais	0 0 0 0 -1
fait	15 0 0 0 -7
fauteuil	0 0 0 0 -1
femme	0 -9 -1 0 0
ferme	0 0 4 0 0
fil	0 0 20 19 0
fille	6 0 0 1 -3
filmée	0 0 0 0 1
fils	4 20 26 0 0
fixe	0 0 -5 0 0
flat	0 -8 0 0 0
fleur	0 0 10 0 0
fleury	0 0 4 0 0
folie	15 15 17 0 0
foulard	0 0 -3 0 0
fr	0 0 4 0 0
fracturé	0 0 -2 0 0
francais	5 6 0 8 0
frère	0 0 0 3 0
fui	10 0 0 0 0
février	0 -3 0 0 0
galère	1 0 0 0 0
gamins	0 0 0 -4 0
garde	4 0 -3 0 0
garderie	0 0 0 1 0
gaspard	0 0 4 0 0
gentil	3 0 -1 0 0
gifle	17 8 0 0 0
groups	4 0 0 0 0
grâce	0 0 9 0 2
habite	5 0 0 0 0
heure	0 11 4 0 0
heures	1 22 39 17 16
home	0 0 0 -2 0
honte	0 0 -6 0 0
huit	0 1 14 3 0
i	0 0 -2 0 0
il	0 0 -29 -22 -13
ils	0 0 -13 -6 -8
in	0 0 18 0 0
innocent	0 0 3 0 0
ionut	0 0 0 0 2
ivoirienne	0 0 14 0 0
j'ai	13 11 2 2 7
j'attends	0 0 0 4 0
j'habite	-4 -1 0 0 9
j'suis	0 0 0 6 0
j'écris	-2 -1 0 0 -1
j'étais	1 0 0 0 0
jai	-9 -4 0 0 0
je	5 -6 -18 -19 -2
jeté	2 0 0 0 -3
jeune	0 0 0 0 3
jeunes	0 -2 0 0 0
jour	0 2 3 0 0
juin	0 0 -1 0 0
jusqu'à	0 -2 0 0 0
juste	0 0 0 -2 0
khan	0 0 4 0 0
king's	0 0 9 0 0
l'a	0 0 0 18 13
l'acide	0 0 -5 0 0
l'afrique	0 0 -8 0 0
l'angle	0 0 -4 0 0
l'appelle	0 0 0 9 2
l'argent	0 0 0 0 1
l'arrêt	0 0 -2 0 0
l'asile	0 2 0 0 0
l'entrepôt	0 0 0 0 3
l'escalier	0 0 -2 -1 -5
l'ex	0 3 0 0 0
l'hôtel	0 0 -2 0 0
l'usine	0 0 -1 0 0
l'visa	0 0 9 10 8
l'école	0 0 -11 -7 -5
l'épi	0 0 12 12 0
l'œil	0 0 -5 0 0
la	-6 -8 -19 -9 -5
lady	0 10 4 3 4
le	-3 2 -8 -7 -6
leave	0 0 1 0 0
lecomte	0 0 0 0 4
legrand	0 0 8 0 0
lenoir	3 0 0 0 0
les	3 -5 16 0 5
like	0 2 0 0 0
livre	0 0 0 0 6
logeur	0 0 0 2 0
londres	0 8 0 0 0
loulou	0 0 5 5 0
lourdes	4 3 4 0 0
lubumbashi	0 0 5 0 0
lui	5 0 0 0 6
lumiere	0 10 1 0 0
lumière	0 0 6 0 0
lundi	0 0 3 0 0
lune	0 0 12 0 0
m	0 0 8 0 0
m'a	-3 12 0 -8 0
m'appelle	0 0 0 0 -4
m'attend	-2 0 0 0 0
m'enferme	0 11 0 0 0
m'ont	0 -1 0 0 0
ma	7 8 19 9 15
madame	0 0 0 -5 -2
mai	1 0 -4 0 0
mail	0 0 0 20 12
maison	0 0 0 -2 -2
malienne	0 0 7 0 0
maman	-3 -2 0 0 0
marche	2 0 0 0 0
mardi	0 1 0 -1 0
mari	0 0 0 2 0
mars	5 0 0 0 0
matin	0 0 -1 0 0
me	3 6 3 0 2
mehari	0 0 5 0 0
menace	11 15 24 0 0
mer	0 0 -1 0 8
mercredi	0 0 0 3 2
mere	0 0 0 1 0
merveille	0 0 11 0 0
message	0 0 0 0 -6
mille	0 2 12 0 0
mis	0 0 -9 -5 0
mk	0 4 5 0 0
moi	0 -7 -2 0 7
moins	7 8 11 8 7
mois	0 -11 20 17 -4
mon	10 5 -1 -5 14
monsieur	0 0 -8 -2 0
mrs	0 0 -1 0 0
mère	0 0 -4 1 0
même	1 0 0 9 0
n'ai	0 0 0 0 2
net	0 0 1 0 0
nettoie	0 0 0 -2 0
neuf	0 7 6 3 0
next	0 0 6 0 0
noire	0 0 2 0 0
notre	0 0 0 0 8
nous	-1 0 0 0 0
nuit	0 0 0 0 -2
numéro	2 -1 0 -5 0
négresse	0 0 -6 0 0
négrier	0 0 0 1 0
of	10 4 3 4 0
office	0 0 -2 0 0
on	5 4 0 0 1
ongles	0 0 0 0 6
ont	-4 -11 0 -3 0
onze	0 0 0 0 3
org	0 2 7 0 0
ou	11 1 0 0 0
our	0 0 10 4 3
pair	0 0 3 0 0
papiers	0 6 13 0 0
par	0 -6 0 0 -2
parce	1 0 0 0 0
parti	3 0 0 0 0
pas	-1 8 0 0 2
passeport	0 0 0 0 2
passé	0 0 0 0 3
patron	0 0 0 2 0
paye	0 0 0 0 -3
peckham	0 0 10 0 0
pendant	0 0 0 0 -1
personne	-1 0 0 0 0
petit	7 11 5 4 0
petite	0 12 16 16 0
petits	0 0 2 0 0
peur	0 0 -5 0 0
photo	0 0 0 1 0
pied	0 0 -6 0 0
pierre	0 0 -2 0 0
pitié	0 0 12 0 0
plonge	0 0 0 0 7
plus	0 0 0 0 -3
poignet	0 0 0 -2 0
point	8 18 25 38 2
pointe	0 0 0 3 0
points	-3 -4 -3 0 0
police	0 0 0 0 22
policier	11 0 0 0 0
portable	0 0 -1 0 0
porte	0 -1 -4 0 -2
poste	0 0 0 0 6
pour	0 0 -11 4 9
premier	0 0 4 0 0
pris	3 0 0 0 -2
prosper	0 0 12 0 0
puis	0 0 0 3 0
pute	0 0 -3 0 0
père	0 -3 -1 0 0
pédale	1 0 0 0 0
pédé	0 0 -1 0 0
périmé	0 0 4 0 0
qu'elle	0 -6 0 0 0
qu'il	0 0 0 0 -1
quai	0 0 -4 0 0
quart	7 8 10 0 0
quatre	0 0 0 1 0
que	0 0 0 -8 0
qui	0 0 -1 0 -5
quinze	0 0 0 2 0
refusé	0 0 3 0 0
refusée	0 0 3 0 0
reine	0 0 1 0 0
rentre	-1 0 0 0 0
rentré	0 0 0 3 0
renversé	5 0 0 0 0
restaurant	0 0 -2 0 0
resto	0 0 0 4 1
retraite	0 0 -6 0 0
rien	-3 0 0 0 0
rodrigue	0 0 1 0 0
roi	0 3 0 0 0
roule	0 2 0 0 0
s	0 0 0 0 4
s'appelle	0 0 0 0 -4
sa	5 2 0 0 0
sage	0 0 -4 0 0
saigné	0 0 0 0 -4
salades	0 0 0 0 5
salaire	0 0 -4 0 0
salauds	0 0 0 5 0
sale	0 0 -5 -10 0
salèr	0 0 0 3 0
sang	0 0 -5 0 0
sans	0 0 0 4 0
seize	0 0 0 3 0
sent	0 0 0 -8 0
sept	1 1 0 0 9
serré	0 0 0 0 -1
service	0 0 0 4 0
sfax	0 0 4 0 0
si	0 -2 0 0 15
singe	0 0 -11 0 0
sister	-4 0 0 0 0
six	-1 0 -2 0 0
snap	0 0 0 0 5
soignante	4 5 2 0 0
soir	0 0 10 0 0
sol	2 1 0 0 0
son	1 5 0 0 12
souligné	10 11 0 0 0
sourd	-5 0 -1 0 0
star	0 0 3 0 0
stérile	0 0 -3 0 0
suis	0 0 0 10 -5
sur	-5 -13 0 13 6
swear	0 -1 0 0 0
séjour	5 4 2 0 0
sœur	0 0 0 -8 0
t	0 0 3 6 7
table	0 0 0 8 0
tantine	0 0 -6 2 0
te	0 0 0 -7 0
titre	0 0 4 4 1
togolaise	0 0 6 0 0
toi	0 0 0 -4 0
touche	2 4 14 0 0
tout	1 -3 -2 -1 0
traite	0 0 0 0 -8
traité	0 0 0 0 -3
traitée	0 0 0 0 -2
travail	1 0 0 0 0
travaille	-1 0 0 0 2
trente	0 0 0 0 2
tribunal	0 0 -2 4 1
trois	0 0 -1 -7 11
trucs	0 0 0 0 6
tyrone	0 0 8 0 0
tête	0 0 0 2 0
uk	0 0 2 0 0
un	-4 -6 -13 -11 -15
une	-8 -8 -23 -15 -10
vague	0 0 9 12 0
vais	0 0 0 0 -1
vauxhall	0 0 7 0 0
vends	0 0 0 0 3
venu	0 0 0 0 1
vers	-3 0 0 4 5
veux	0 0 0 0 -2
vieille	0 0 0 -6 0
vingt	0 3 1 0 3
vis	0 0 4 15 23
visa	3 6 19 5 10
voisine	0 0 0 2 0
voiture	0 0 0 7 0
voulu	4 0 0 0 0
vrai	0 0 2 0 0
w	0 0 12 8 0
winter	0 0 1 0 0
xx	0 0 6 0 0
y	0 12 -1 0 0
zéro	0 0 0 0 3
à	0 -7 -3 8 10
ça	0 -1 0 0 -6
écrit	8 0 0 0 3
épicerie	0 0 0 6 1
étage	0 4 0 0 0
étaient	0 3 0 0 0
était	0 3 0 0 0
étant	0 -5 0 0 0
été	0 0 0 0 1
[word hi]
3	0 0 0 0 11
at	0 0 2 0 10
badnaam	3 2 0 0 0
chaturv	0 0 0 2 0
coach	0 0 3 0 0
com	23 20 30 0 0
dot	2 1 11 19 1
example	10 17 8 11 17
gmail	3 1 1 10 10
group	2 0 0 0 0
hi	0 0 0 0 4
https	0 0 13 0 0
king	0 0 0 4 0
ldn	0 0 4 0 0
m	2 1 0 0 0
me	0 7 4 0 0
mm	0 0 2 0 0
net	0 0 3 0 0
number	0 0 0 0 -1
ojal	0 0 2 1 0
outlook	0 0 0 4 8
priya	0 0 1 4 0
rudra77	0 3 0 0 0
s	0 1 4 0 0
staffy	0 0 0 0 4
t	0 0 7 4 0
travel	0 0 0 11 0
tuntun	0 0 0 0 11
uk	0 0 11 0 0
verma	0 0 0 1 0
zero	0 0 -3 0 0
अकेली	0 0 0 0 1
अक्टूबर	0 0 1 0 0
अगले	0 0 0 0 1
अदालत	0 0 -6 0 0
अप्रैल	0 0 0 2 0
अब	0 0 0 0 3
अबे	0 0 0 0 3
अमन	0 0 1 0 0
अर्बेन	0 0 6 0 0
अर्श	0 0 5 0 0
अल	0 0 14 1 0
अल्पा	0 0 6 0 0
असाईलम	0 0 4 0 0
अस्पताल	0 1 0 0 0
आई	0 -5 0 0 -1
आईना	16 21 16 0 0
आकर	0 0 0 -3 0
आख	9 0 0 0 0
आठ	0 0 -1 0 1
आदमी	0 -4 -1 0 0
आया	3 12 4 0 0
आरव	0 0 6 0 0
आले	0 3 0 -1 7
आशा	0 0 6 0 0
आशाड	0 0 1 5 0
ईज	0 0 0 -2 0
ईट	0 0 -5 0 0
ईडीया	0 0 8 0 0
ईतजार	1 4 4 0 0
ईन	0 7 6 0 0
ईमेल	8 0 0 12 8
ईलीग	0 0 2 0 0
ऊ	2 0 0 9 1
ऊनकी	1 0 0 0 0
ऊनके	0 -3 0 0 0
ऊपर	0 0 0 0 5
ऊम्र	0 0 0 0 5
ऊस	0 0 0 7 2
ऊसका	3 1 0 0 0
ऊसकी	4 0 0 0 0
ऊसके	13 0 0 0 0
ऊसको	0 0 0 0 2
ऊसी	0 0 -2 0 0
ऊसे	0 0 0 1 0
एक	-2 -13 -6 -9 -1
एट	7 12 8 9 11
एम	0 0 1 0 0
एल्डन	0 0 0 0 4
ऐट	2 1 0 0 1
ऑनलाईन	4 0 0 0 0
ओ	0 0 0 0 -6
ओक	0 0 12 0 0
ओनर	0 0 0 2 0
ओलीवीया	0 0 2 0 0
ओवरस्टेयर	0 0 6 0 0
और	0 5 -11 1 13
औरत	0 -2 0 -5 0
कक्शा	0 0 0 -4 0
कट	0 0 0 -3 0
कबाब	0 2 8 0 0
कभी	3 0 0 0 0
कमर	0 0 -6 0 0
कमरे	-4 0 0 0 0
कर	0 -9 -1 0 0
करत	0 0 0 0 9
करता	0 -10 -7 0 0
करती	0 -3 -7 0 -1
करना	0 0 0 0 1
करवा	6 0 0 0 4
करी	0 -6 -6 0 0
करे	0 -2 -2 0 0
करै	0 0 0 0 4
कह	0 6 0 0 0
कहता	-4 0 0 0 5
कहती	0 1 0 0 0
कहते	0 6 0 -2 -7
कहा	4 0 0 0 0
कहीस	-6 0 0 0 0
का	3 11 14 7 1
काऊसील	-3 0 0 0 0
काए	0 -4 0 0 0
काट	0 -3 -1 0 1
काम	-11 0 -6 0 8
कार	0 0 0 -2 0
काला	0 2 0 0 0
कालू	0 0 7 0 0
की	2 16 25 17 0
कीरन	0 0 4 0 0
कूता	0 3 -1 0 0
कूमार	0 3 7 0 0
कृपया	0 0 0 -4 0
के	2 10 0 0 -8
केटरीग	0 0 1 0 0
कैसील	0 7 0 0 0
कॉन्क्वेस्ट	0 0 3 0 0
कॉन्स्टेबल	0 0 18 0 0
कॉम	0 0 2 0 0
कॉलेज	0 0 -1 0 0
को	2 9 -15 0 -2
कोच	0 4 0 0 0
कोर्ट	0 0 3 0 0
क्रेग	0 0 5 0 0
क्रॉस्बी	0 0 0 5 0
खत्म	1 0 1 0 0
खरोच	-1 0 0 0 0
खाना	4 3 -1 0 0
खारीज	0 4 12 0 0
खीचा	0 0 0 -1 -2
खीडकी	0 0 0 0 -2
खूशबू	0 0 1 0 0
खेलावत	3 0 0 0 0
गई	-4 -6 0 0 0
गए	-6 -7 0 -7 -1
गया	-1 -12 -5 0 0
गर्दन	0 0 -3 0 0
गर्भवती	0 3 0 0 0
गला	0 0 0 -2 0
गवाह	3 0 0 0 0
गाडी	1 0 0 -1 0
गाव	0 0 0 6 0
गेट	-5 -5 -16 0 0
गॉर्डन	0 0 3 0 0
ग्यारह	0 9 0 0 0
ग्राऊड	0 0 0 0 4
घटे	0 -3 0 0 0
घर	0 -11 2 9 0
घाट	0 0 19 0 0
घेरा	2 0 0 0 0
चपल	0 0 -6 0 0
चाकू	0 0 -2 0 0
चार	0 2 1 0 3
चीकी	0 0 3 0 0
चूप	0 1 -4 -5 0
चौतीस	0 0 4 0 0
चौदह	0 2 0 2 0
छका	0 0 -2 0 0
छीन	0 0 -1 0 0
छीना	0 -2 0 0 0
जगह	0 0 0 0 1
जज	0 0 -2 0 0
जाएगे	0 0 0 0 8
जान	0 3 -3 0 0
जासूसी	0 0 0 -2 0
जीरो	0 0 2 0 0
जीसने	0 3 0 0 0
जैसा	0 4 1 0 0
जो	0 0 0 -4 0
जोन्स	0 0 9 0 0
ज्योती	0 0 3 0 0
टाके	0 -5 -5 0 0
टायर	4 4 5 0 0
टावर	0 0 0 -7 0
टिकहिल	0 0 7 0 0
टीचर	11 2 0 -5 4
टूट	0 0 0 0 -3
ठाकूर	0 0 2 0 0
ठूसा	0 0 0 0 3
डर	2 0 -1 0 0
डाली	0 0 0 0 2
डॉक्टर	0 0 0 4 0
डॉट	7 19 23 30 0
ताजा	0 0 11 6 5
तारीख	0 0 15 0 0
तीन	0 0 -3 0 0
तीसरा	0 0 -4 0 0
तीसरी	0 3 0 0 0
तूआन	0 0 2 0 0
तेजाब	0 0 -3 0 0
तेरा	0 0 0 0 1
तो	-2 -2 0 0 0
तोडी	0 0 -1 0 0
थपड	0 0 -4 0 0
था	2 4 0 0 1
थी	0 0 0 0 3
थूका	0 0 -6 0 -5
थे	3 0 -5 0 0
दमाद	8 0 0 0 0
दरवाजा	0 0 -2 0 0
दरवाजे	0 0 -1 0 0
दर्ज	0 0 0 0 -2
दहेज	0 0 -7 0 0
दात	0 0 -6 -5 0
दादी	0 0 0 -2 -3
दी	-10 -7 -1 2 -3
दीए	-1 0 0 0 0
दीखाया	-4 0 -2 0 0
दीन	0 -2 0 0 0
दीया	1 -9 -12 0 0
दीहीस	-2 0 0 0 0
दूकान	0 -2 -3 0 0
दूगा	-6 -3 -3 0 0
दूसरी	1 11 14 0 0
देगे	0 0 0 0 -4
देता	0 -7 0 0 0
देती	-1 0 0 0 0
देब	0 0 0 4 0
देवरानी	0 0 0 1 0
दो	0 -2 -14 -7 -1
दोनो	0 0 0 4 0
दोपहर	7 5 0 0 0
दोस्त	7 0 0 2 0
धमकी	0 0 -10 -1 5
नई	0 0 26 0 0
नबर	9 9 0 0 0
नर्सीग	0 0 7 -4 0
नही	0 -3 0 -1 -9
नाखून	0 -2 0 0 0
नाम	0 6 -5 0 -4
नाव	0 0 0 3 5
निकोल्सन	0 0 0 2 0
नीकाल	0 0 0 0 -2
नीशान	0 0 -5 -1 0
ने	-3 10 0 3 1
नेपाली	0 0 18 0 0
नेल	1 0 0 0 0
नेल्सन	4 0 2 0 0
नै	3 0 0 6 0
नौ	6 1 1 2 0
नौवे	-7 0 0 0 0
पकड	1 0 0 0 0
पड	0 -3 0 0 0
पडोस	0 0 -4 0 0
पता	1 0 0 0 0
पती	0 0 0 10 0
पत्नी	0 1 0 3 0
पर	-4 0 -5 0 -2
परमिंदर	0 0 2 0 0
पहली	4 0 0 0 0
पहले	5 0 -7 7 6
पाकी	0 0 -7 0 0
पाच	1 0 0 5 0
पाचवी	1 5 0 0 0
पापा	0 0 0 -4 0
पार	0 0 4 0 0
पार्क	0 4 -1 0 0
पार्लर	0 -5 -3 0 0
पास	3 0 0 0 0
पासपोर्ट	12 2 -5 0 0
पीछले	0 1 0 0 0
पीछा	0 0 -3 0 0
पीछे	4 0 0 0 0
पीटती	-5 0 0 0 0
पीटर	0 0 7 0 0
पीटा	-3 0 0 0 6
पूछी	0 0 -2 7 -4
पूलीस	0 0 -1 0 0
पे	1 2 -11 -14 0
पेट	0 0 -4 0 0
पेशन	6 0 0 0 0
पैसे	0 0 0 -4 0
पोस्टकोड	0 0 0 5 0
प्रकाश	0 0 4 0 0
प्राईमरी	0 0 0 1 0
फट	0 -4 0 0 0
फल	0 11 6 5 0
फार्ले	0 0 0 7 0
फासी	0 0 0 -1 0
फीर	0 2 0 13 0
फेका	0 0 0 -2 0
फेसबूक	0 0 0 0 13
फोटो	0 0 0 3 0
फोन	-5 0 -6 0 -3
फोरमैन	0 0 0 4 0
फ्लैट	17 14 21 10 8
फ्लोर	0 0 0 4 0
बचा	0 0 0 -2 0
बचे	-5 -2 0 -3 -6
बजे	2 3 15 0 0
बटी	0 0 6 0 0
बद	-3 0 0 0 0
बयान	0 0 0 0 -3
बर्तन	1 0 0 0 0
बलीया	0 0 9 0 0
बस	0 0 0 0 -3
बहराम	0 0 1 0 0
बहू	0 0 0 0 -2
बहूत	0 2 0 0 0
बा	-1 0 0 -3 0
बाईस	0 0 11 0 0
बाजार	2 0 0 0 0
बाबू	0 0 0 0 4
बार	-6 -7 -4 0 0
बार्नहिल	0 0 0 2 0
बाल	0 0 -4 0 0
बीकनसफील्ड	0 0 0 0 1
बीच	3 0 0 0 0
बीटीया	0 10 0 0 0
बील्डर्स	0 0 1 0 0
बूध	0 0 0 3 0
बूलाते	0 5 0 0 0
बूलाया	0 4 0 0 0
बेईजत	0 1 0 0 0
बेटी	0 0 0 6 0
बेल्ट	-2 0 -6 0 0
बैक	0 0 3 0 0
बैटल	0 0 0 3 0
बैठे	0 0 0 0 4
बॉस	0 0 0 0 6
बॉस्टन	0 0 6 0 0
बोतल	0 0 -5 -2 0
बोलत	0 7 0 0 0
बोलता	0 6 0 0 0
बोला	0 0 0 -7 0
बोले	2 0 0 -2 0
ब्यूटी	6 0 0 -7 0
ब्लॉक	0 -4 5 8 3
भर	4 0 0 -4 0
भाई	0 -2 0 3 0
भी	0 9 -2 -12 -4
भेज	0 11 0 0 0
भैरवनाथ	0 0 1 0 0
मई	0 0 0 10 15
मछली	0 0 0 0 2
मजदूरी	0 4 0 0 0
मजील	0 -1 -5 0 0
मदद	0 0 0 0 4
मन	-4 0 -4 -3 0
मनोज	0 0 7 7 0
ममी	0 0 0 -3 0
मर	-5 -2 -3 0 0
महीने	1 0 1 6 0
मा	0 2 1 0 3
मारा	-6 0 0 0 0
मारी	0 -7 -15 -2 0
मारेगे	-4 0 0 0 0
मालकीन	0 0 0 4 0
माला	0 -1 0 1 0
मालीक	0 0 0 2 0
मीठी	0 0 8 7 0
मीत्र	0 0 -2 3 0
मीनट	2 3 8 0 0
मील	0 0 -2 0 0
मीली	0 0 -2 0 0
मीस	0 0 -4 0 0
मूझे	9 5 -2 3 -5
मूनी	0 0 7 0 0
मे	9 8 -19 -9 1
मेरा	2 12 -6 0 10
मेरी	-4 0 -14 -16 3
मेरे	10 1 0 -4 0
मै	3 0 0 -1 0
मैनेजर	0 2 0 7 2
मैसेज	1 0 0 -6 0
मोय	0 0 0 0 -1
मोरो	4 0 0 0 0
म्ह	0 0 0 -3 0
यहा	5 0 0 5 0
यादे	0 8 7 0 0
यूनीवर्सीटी	0 0 -3 0 0
रखा	0 -5 -1 -4 0
रसोई	12 9 15 0 -1
रह	0 0 -5 0 0
रहता	0 0 0 0 3
रहती	1 2 0 0 0
रहते	5 0 0 0 2
रहनी	0 0 0 6 0
रहने	0 0 0 0 5
रहा	0 -4 0 0 0
रही	0 -5 0 0 0
रहे	-4 -7 0 0 2
रात	7 7 0 0 -2
रूप	0 0 6 0 0
रूममेट	-1 0 0 7 10
रो	0 -7 -9 -3 0
रोई	0 0 -3 0 0
रोज	0 11 0 0 -7
रोड	0 12 13 8 9
रोवत	0 4 0 0 0
लखविंदर	0 0 1 0 0
लगा	0 -1 0 0 0
लगे	0 -1 0 0 0
लडका	0 0 0 0 1
लडकी	0 3 0 0 0
लडको	0 -2 0 0 0
लदन	0 0 5 0 0
लाग	4 0 0 0 0
लात	1 0 0 -2 0
लीए	-5 0 0 0 0
लीक	0 0 0 2 0
लीख	0 0 -2 0 0
लीखा	2 0 0 0 -2
लीखीयो	0 0 0 1 0
लीग	0 0 16 0 0
लीडल	0 0 3 0 0
लीया	-4 0 0 0 0
ले	0 0 0 -4 0
लोग	0 -6 -5 -10 0
लौड्री	0 -1 -3 0 0
वकील	0 0 0 0 5
वजह	0 0 0 0 10
वडोदरा	0 0 13 0 0
वर्कर	0 0 1 0 0
वहा	0 0 0 3 0
वही	1 0 0 0 0
वार्ड	0 2 0 0 0
वाला	0 0 0 3 0
वाली	0 3 0 1 0
वाले	5 11 9 13 0
वालो	0 0 -4 0 4
वाल्मीकी	0 0 1 0 0
वीजय	0 0 5 0 0
वीजा	0 10 11 6 3
वीडीयो	0 0 0 6 2
वीयतनामी	0 0 6 0 0
वील्सन	0 0 1 0 0
वेबली	0 0 7 0 0
वेस्टगेट	0 0 0 2 8
वॉश	0 -4 -8 0 0
वो	3 -8 -5 13 12
शरन	0 0 8 9 6
शरनार्थी	0 0 7 0 0
शादी	5 0 -7 0 -6
शिवॉन	0 0 4 0 0
शी	0 0 0 0 -2
श्रृंगार	0 6 0 0 0
सच	0 0 15 21 15
सताईस	12 10 4 0 0
सत्रह	0 0 6 0 0
सपना	0 0 1 0 0
सब	-3 -1 0 3 7
सबके	-2 0 0 0 0
सब्जी	11 7 13 0 0
सर	0 -4 0 0 0
सरनेम	0 0 0 4 0
सर्जरी	0 5 0 -1 0
सर्वीस	0 2 4 0 0
सात	2 6 0 0 0
साथ	9 0 0 0 11
साथी	0 0 0 0 8
सामने	1 0 0 0 0
सामान	1 0 0 0 0
साल	-2 14 0 0 0
साहब	0 0 -7 0 0
सी	0 12 13 10 3
सूनहरी	0 0 11 11 0
सूपरवाईजर	0 0 0 8 0
सूबह	0 13 8 0 0
सूरज	0 0 9 0 0
से	-9 1 0 -3 0
सेफ	0 0 -2 0 0
सेवन	0 1 0 0 0
सै	0 6 0 9 -2
सैंडीगेट	0 0 6 0 0
सैलरी	0 0 0 0 -2
सोते	0 0 0 0 6
सोना	-4 0 0 0 0
सोलह	0 0 5 0 0
सौ	0 1 0 0 0
स्कूल	0 0 -6 -5 -2
स्टेशन	0 6 10 0 0
स्टोर	0 0 -2 0 0
स्ट्रीट	0 4 1 0 0
स्ट्रॉबेरी	7 0 0 0 0
हम	-6 -8 -11 12 -2
हमके	0 6 0 0 0
हमको	0 0 0 7 0
हमरी	0 0 0 12 0
हमलावर	0 0 0 6 0
हरगोवीद	0 0 6 0 0
हरजीत	0 0 9 0 0
हरामखोर	0 0 0 1 0
हरामी	0 0 -3 0 0
हरामीयो	0 0 -2 0 0
हर्बी	0 0 1 0 0
हाई	0 0 0 2 0
हाथ	-1 0 0 0 -1
हीजडा	0 0 -2 0 0
हीजाब	0 0 0 0 -1
हील	0 0 -1 0 0
हू	0 0 -9 0 4
हूआ	0 0 -2 -7 0
हूई	1 0 0 0 0
हूए	-2 0 0 0 0
हेज़लवुड	0 0 3 0 0
है	-2 -4 -21 -4 -4
हॉलीडे	0 0 6 5 0
हॉस्पीटल	0 0 17 0 0
हो	-3 0 0 0 0
होटल	0 -4 -15 0 0
होता	0 0 0 0 -1
[word kmr]
4	0 0 0 0 10
8ê	0 5 0 0 0
a	1 0 0 0 1
adarê	6 0 0 0 0
alîkariya	0 8 0 0 0
at	0 0 3 6 7
azad	0 0 5 0 0
b	0 0 0 3 2
ba	0 0 0 -1 0
ber	0 0 -8 1 -5
berdan	0 -4 0 0 0
berê	0 0 0 0 7
betal	3 0 0 0 0
bi	-9 0 0 -1 0
bilêt	0 -1 0 0 0
birayê	0 0 0 0 8
birin	3 0 -2 7 0
biçûk	0 -2 0 0 0
bo	-4 0 0 -1 0
bêdeng	5 0 0 0 0
bîst	0 2 11 9 0
bû	5 2 0 0 -4
bûm	2 0 0 0 0
cam	0 0 0 -4 0
civakî	0 -1 -2 0 0
co	4 0 5 9 0
collins	0 0 0 4 0
com	4 1 25 0 0
cînar	0 0 0 -4 0
da	-6 -3 0 0 0
daîreya	8 0 6 0 0
de	0 0 -1 -3 0
deh	0 0 0 0 5
delal	0 0 9 0 0
dema	0 3 0 0 0
deqe	0 0 7 0 0
derketin	0 0 -1 0 0
derkeve	0 0 0 -1 0
derî	0 -2 0 0 1
dibe	2 -3 0 0 0
dibêje	-6 0 0 0 0
dide	0 -1 0 0 0
digiriya	0 0 -2 0 0
dijî	1 0 0 0 0
dike	-1 -5 -1 0 0
dikim	0 -2 0 0 0
dikin	0 0 0 6 0
dimînin	8 0 0 0 0
diqîre	0 0 -4 0 -1
ditirsim	0 3 0 0 0
dixebitin	0 0 0 4 0
dixwaze	-3 0 0 0 0
diçûm	2 0 0 0 0
doktor	2 0 0 0 0
dosya	1 0 0 0 0
dot	3 12 8 13 3
doza	0 0 15 9 6
du	-3 -6 -3 0 -2
dîsa	0 0 0 4 0
e	0 0 0 0 -2
em	0 0 0 -4 0
erdê	0 0 -4 0 0
et	0 0 8 0 0
ew	3 0 0 0 4
example	1 14 13 18 22
ez	0 -9 -11 0 -1
fabrîqeya	0 0 0 -3 0
flat	12 0 24 0 11
gef	0 3 0 0 0
girtî	0 0 -1 0 0
gmail	0 8 0 0 3
got	0 2 -6 -4 -6
gotin	-1 0 0 0 -2
gule	0 0 9 0 5
hat	7 12 0 2 0
hecî	0 0 -3 0 0
heft	3 0 0 0 0
hejmara	-6 -7 -1 0 0
her	0 0 0 0 -1
herin	0 0 0 -1 0
herkes	0 0 -3 0 0
hevalê	0 6 0 0 0
hevpar	0 -4 -2 0 -3
heye	0 0 0 0 -5
hezar	0 -3 -6 0 0
heştan	1 7 0 9 11
home	0 -4 -10 -4 0
iltica	0 0 0 1 0
im	0 5 0 0 0
ji	-3 -5 0 -10 -10
jina	4 0 0 0 0
jor	0 11 25 0 0
jê	0 0 0 0 1
jî	-1 0 0 0 0
k	9 0 5 8 4
kar	4 0 0 0 0
karta	0 0 -1 0 0
keça	0 4 0 0 0
kilburn	5 0 0 0 0
kir	-5 -10 -7 0 -3
kişand	-5 0 0 0 0
koma	0 0 0 0 4
krd	0 5 0 0 0
kurd	6 1 7 0 0
kêrê	3 0 0 0 0
kûçik	0 0 -5 0 -1
kûçikan	0 0 -2 0 0
lets	0 0 4 0 5
li	0 8 15 1 -5
lorî	0 0 0 -3 -6
lê	-5 0 0 0 0
mabû	0 9 11 0 0
mala	0 0 -10 -4 -5
malê	0 0 0 -3 0
mamoste	0 0 0 7 0
maple	0 1 0 0 0
me	1 0 8 2 0
meh	0 -3 0 3 0
min	-12 -14 4 3 0
mirîşkan	0 0 -3 0 0
mitbaxê	0 -3 0 0 0
mizgeftê	0 0 0 -6 0
mêrê	6 0 0 0 0
mûçeyê	-3 0 0 0 0
nameya	0 0 0 0 5
namûsê	0 0 -1 0 0
nanpêja	0 0 16 16 15
naxeve	0 -2 0 0 0
nikarî	1 0 0 0 0
nozdehê	0 2 0 0 0
nuqte	8 9 0 7 8
nîsanê	5 0 0 0 0
nîvan	0 0 6 0 0
office	-4 -10 -4 0 0
org	5 4 9 0 0
par	0 0 0 4 0
pasaporta	0 7 0 0 0
penaberiyê	3 0 0 0 0
penaxwaz	0 0 8 0 0
pere	0 0 0 0 -1
porê	0 0 -2 0 0
pound	-3 -6 0 0 0
pozê	5 0 0 0 0
pêncî	0 0 3 0 0
pîs	0 0 0 0 5
pîsa	0 0 -1 0 0
qata	14 0 39 31 22
qirêj	-2 0 0 0 0
re	0 0 0 5 0
redkirin	6 2 7 0 0
rezil	8 6 1 0 0
saet	0 0 0 0 7
sal	0 4 0 0 -1
salî	11 9 0 0 0
sar	0 0 -2 0 0
ser	16 18 12 -5 0
serxweş	0 3 0 0 0
snapa	0 0 0 0 5
st	0 0 6 0 0
sê	0 -3 -1 -9 0
sêyem	0 8 0 5 0
sêyê	0 4 0 0 0
sêşemê	0 0 5 0 0
sî	0 0 3 4 0
sûc	-4 0 0 0 0
sûkê	4 0 0 0 0
t	0 0 12 8 3
tazî	0 0 0 0 -1
te	0 -2 -4 -8 -7
tebaxê	4 0 0 0 0
telefon	8 4 0 0 0
telefona	0 4 0 0 0
tif	-2 0 -4 0 0
tirsa	0 0 -3 0 0
tosin	0 0 1 0 0
tune	0 0 0 0 -3
uk	0 5 9 0 0
vir	4 0 0 0 0
vîdyoyek	0 4 0 0 0
vîzeya	0 0 4 5 4
wan	0 0 0 4 1
wardê	0 0 24 0 0
wek	0 0 0 -2 -2
welatê	0 0 -4 0 0
wê	0 -3 0 0 0
wî	0 -10 0 3 3
xalê	6 0 0 0 0
xaniyê	8 0 5 0 0
xistin	0 0 0 0 -3
xwaringeha	0 0 10 5 0
xwarinê	0 -7 0 -1 0
xwe	-8 -11 -1 -6 -5
ye	0 0 3 0 0
yek	2 4 0 0 0
yekem	0 5 0 0 0
yekî	-4 0 0 0 0
yekşemê	0 0 1 0 0
zarok	0 3 0 -1 0
zilamek	2 0 0 0 0
zû	5 0 0 0 0
çar	0 0 1 0 0
çaryek	0 0 4 7 0
çil	0 0 1 0 0
ê	0 0 -2 -11 -13
înê	0 0 2 0 0
û	10 10 24 2 4
şand	4 0 0 0 0
şemî	0 0 11 0 0
şevan	0 0 0 0 -2
şevê	0 -1 0 0 0
şeş	3 0 0 0 0
şikand	-1 -5 -5 0 0
[word pa-arab]
19	19 11 0 0 5
30	7 0 0 0 0
56	10 0 0 0 0
a	0 0 3 0 0
ac	0 0 0 5 0
at	0 0 1 2 4
bilal	0 0 0 1 0
block	0 0 -5 0 0
boss	0 0 7 0 0
brum	0 0 13 10 0
c	0 0 1 0 0
cash	-4 0 0 0 0
chiragh	0 0 0 7 0
code	0 19 14 0 0
com	7 9 20 0 0
dgm	0 1 0 0 0
dot	1 2 4 10 0
example	7 14 18 19 21
facebook	0 0 0 0 1
g	0 2 0 0 0
girls	0 0 1 0 0
https	0 0 14 1 3
imam	0 0 0 -5 0
insult	0 0 0 0 2
jutt	0 0 0 3 0
knock	1 0 0 0 0
lads	0 4 0 0 0
landlord	0 0 0 1 0
m	0 0 0 1 2
me	14 8 8 2 0
nelsonfirst	1 3 0 0 0
pind	2 0 0 0 0
pindi	0 0 0 1 0
post	0 0 0 0 6
prince	0 0 0 0 3
r	0 0 0 0 3
rides	0 0 1 0 0
saba	0 0 0 0 1
shift	1 0 0 0 0
sohni	0 0 1 0 0
sort	0 0 19 14 0
t	0 14 8 8 2
tanvir	0 0 2 0 0
uk	1 1 12 0 0
very	1 0 0 0 0
x	0 2 0 0 0
ا	0 0 -1 -4 0
ابا	0 0 0 -6 0
اتريا	0 0 0 0 2
اتي	9 8 11 -5 0
ادمي	0 0 0 0 1
ادهي	0 0 -1 -2 2
ار	0 15 10 0 0
اسايلم	0 0 4 0 0
استري	0 -4 0 0 -4
اسي	-1 -2 -3 11 -8
اسيں	0 0 0 12 1
اسڈا	0 0 1 0 0
اصل	0 6 0 0 9
اك	4 -9 -3 0 3
اكهدا	0 0 0 -6 -4
اكهدي	0 0 -7 0 0
اكهيا	0 0 0 -3 -10
اكيڈمي	3 0 0 0 0
الا	0 0 0 7 0
الله	0 0 3 5 0
الي	0 0 1 0 8
امام	0 0 0 0 1
امانت	0 0 10 0 0
اميگريشن	0 0 -1 0 0
اندي	0 -2 0 6 0
اهندي	0 0 0 -1 0
اوتهي	0 0 0 3 1
اودي	6 0 0 0 0
اوس	0 0 0 4 0
اوه	12 -2 -9 3 0
اوهدا	4 0 0 0 1
اوهدي	0 1 0 -11 3
اوهنوں	0 3 -1 2 0
اوهني	0 0 0 -3 -3
اوٹ	0 0 0 0 7
اي	4 6 -28 3 7
ايا	0 0 0 0 1
ايس	0 0 12 6 0
ايف	2 1 9 0 0
ايل	0 8 13 0 0
ايه	0 0 0 0 -1
ايهنوں	0 0 0 3 0
ايهو	3 0 0 0 0
ايي	5 0 0 0 16
ايٹ	11 12 13 19 18
ايپ	-1 0 0 0 0
ايچ	7 0 0 0 0
اٹه	0 0 0 0 3
اٹهاراں	0 0 -7 -4 0
اپا	0 0 10 0 0
اپنا	0 4 0 0 0
اپڑ	0 0 0 0 1
اگست	0 3 0 0 0
اگلي	0 0 0 -4 5
اگي	0 0 0 -2 0
اں	-1 -16 -12 9 10
بابي	0 0 13 0 0
باته	0 0 0 -4 0
بال	-2 0 0 -5 0
بالاں	0 -1 -3 0 0
بانهه	0 0 -4 -7 -3
بانو	0 0 1 0 0
باهر	0 0 0 0 -5
بريڈفورڈ	0 0 1 0 0
بلاكسوچ	0 0 6 0 0
بليو	0 4 0 0 0
بليوارڈ	0 0 1 0 0
بلڈ	0 0 -5 -3 0
بند	-10 -3 -1 0 0
بنده	5 -5 0 -1 1
بنگالي	0 0 6 0 0
بهرا	0 15 17 7 -1
بهكهي	0 0 -1 0 0
بهن	0 0 0 0 6
بهه	0 0 0 0 3
بهيره	0 0 5 0 0
بهين	0 0 0 0 -2
بهٹي	0 0 1 0 0
بوهي	0 0 0 0 -2
بوٹا	0 0 14 0 0
بوگدان	0 0 2 0 0
بي	-1 -11 -6 -11 0
بيسنك	0 0 6 0 0
بيكري	0 6 10 0 0
بيل	4 0 0 0 0
بيلوي	0 0 0 0 6
بينك	0 0 0 6 2
بيٹها	3 0 0 0 0
بيٹهي	0 -1 0 0 0
بٹهايا	1 0 -2 -3 0
بچايا	0 0 0 0 1
بڈهي	0 -6 0 0 0
بگ	0 0 4 4 0
تريخ	-8 0 -10 0 0
تصويراں	0 0 0 9 6
تك	-1 -1 0 0 0
تن	0 13 -10 0 0
تهكيا	0 0 -6 0 0
توں	3 22 12 0 0
تي	2 12 -9 0 -5
تيجي	-2 -7 -6 -6 0
تيزاب	0 0 -5 0 0
تينوں	-2 0 0 0 0
جا	9 0 0 -1 4
جاسوسي	0 0 -3 0 0
جان	0 0 -10 0 0
جاندي	1 0 0 0 0
جدكه	0 0 0 10 0
جم	0 0 2 0 0
جناب	0 0 0 6 0
جنهوں	0 3 0 0 9
جوايي	1 0 0 0 0
جوتياں	0 0 0 1 6
جون	0 1 0 0 0
جي	-2 0 27 12 10
جيك	0 0 5 0 0
جيهنوں	0 0 0 0 4
جيهني	0 0 0 2 0
جيهڑي	0 0 0 5 0
حلال	0 0 0 3 0
خصم	0 0 0 3 0
دا	19 10 0 0 8
داخل	3 0 0 0 0
داڑهي	0 0 0 -2 0
دتا	-7 -8 -6 0 0
دتي	-2 -4 0 0 1
دريا	0 0 6 3 9
دس	0 0 0 1 0
دساں	0 0 -4 -5 0
دسيا	7 -4 -2 0 0
دعا	0 0 -6 -4 0
دكان	2 8 15 0 0
دل	0 0 -1 0 0
دن	0 -2 0 1 -1
دهكي	0 1 0 0 0
دهي	0 0 0 3 1
دو	0 0 17 14 1
دوباره	0 0 0 2 0
دي	19 11 24 0 1
دياں	-5 -4 0 0 4
ديندا	-3 -2 0 0 0
ديندي	0 -7 0 0 0
ديور	0 0 0 2 0
ذيشان	0 0 6 0 0
رات	0 -7 -12 0 0
راتاں	0 -4 0 0 0
راتيں	2 0 0 -3 0
رايل	0 0 2 0 5
راين	0 0 2 0 0
رب	0 0 0 0 -2
رت	0 -2 0 0 0
رتو	0 0 -1 0 0
رجو	0 0 5 0 0
رسول	0 0 5 0 0
رشيد	0 1 0 0 0
ركهدي	0 -4 0 0 0
رهن	0 0 0 0 6
رهندا	-4 -4 0 0 0
رهندي	8 1 0 0 0
رهني	0 9 0 0 4
رهي	-6 -6 0 0 -2
رهياں	9 0 0 0 0
رو	0 -2 -7 -2 0
روز	0 5 0 0 -6
روم	0 0 -4 0 0
روندا	6 0 0 0 0
روندي	0 0 -5 0 0
روٹي	0 0 -2 0 0
روڈ	5 9 8 3 7
زيڈ	11 0 0 5 13
ساري	0 0 0 11 -2
سال	2 21 -8 -4 5
سالاں	0 12 0 0 0
سالي	0 0 0 -8 0
سانبهدي	0 0 -1 0 0
ساه	0 0 -2 0 0
ساهمني	1 0 0 0 0
ساڈي	0 2 -1 -5 -5
ساڑي	0 -3 -7 0 -6
ساں	2 0 0 7 0
سب	0 1 0 0 0
ست	-1 0 0 2 -1
ستاراں	0 0 2 0 0
سج	0 -2 0 0 0
سر	0 0 -4 0 0
سردار	0 0 11 0 0
سس	0 0 0 -2 0
سسيكس	0 0 0 4 0
سكدي	0 0 0 3 0
سكول	0 0 2 -1 -3
سكولوں	0 1 0 0 0
سلاو	0 0 6 0 0
سلايي	5 0 0 -4 -1
سن	0 -5 -3 0 -5
سنيپ	0 0 0 2 0
سهيلي	0 0 0 8 0
سوا	0 0 11 8 0
سور	0 0 -4 0 0
سويري	0 0 -1 8 1
سي	0 9 15 -9 6
سيٹه	0 0 0 0 -2
سٹ	-4 -3 -6 0 0
سٹريٹ	4 0 0 0 3
سٹور	0 1 3 0 0
سٹوك	0 0 2 0 0
سٹي	0 0 1 0 0
سپورٹس	12 5 5 0 0
سچا	0 0 15 3 0
شامي	0 0 0 1 2
شاپ	11 6 3 0 0
شرابي	0 0 -2 0 0
شفقت	0 1 0 0 0
شوروم	7 0 5 0 0
صاحب	0 0 10 0 0
صاحبه	0 1 0 0 0
عبدي	0 0 1 0 0
عدالت	0 0 -1 0 0
عمر	0 0 0 11 0
عيد	0 4 0 0 0
غلام	0 0 0 7 0
فرح	0 0 4 0 0
فروري	0 4 0 0 0
فلاور	0 1 0 0 0
فليٹ	0 1 7 6 1
فون	-2 -4 -2 0 -10
فير	0 0 0 11 10
فيكٹري	0 0 -7 0 0
فيلڈز	0 0 2 0 0
كارز	0 4 3 0 0
كارنر	0 -1 0 0 0
كارڈ	0 0 -1 0 0
كاكا	0 0 0 0 1
كال	0 -1 0 0 0
كالم	0 0 5 0 0
كالي	0 0 -3 -1 0
كام	7 15 17 0 0
كامبيز	0 0 4 0 0
كتا	4 0 -2 0 0
كتي	0 0 -3 0 0
كدي	0 3 0 5 0
كر	-12 -11 0 0 -1
كرايه	0 1 0 0 0
كردا	-3 -2 0 0 0
كرنا	0 0 0 0 2
كرناں	0 0 0 0 1
كرني	0 -3 0 0 0
كرو	0 -3 -8 0 0
كسي	-4 0 0 0 0
كل	0 3 0 -8 -5
كلاييو	0 0 4 0 0
كلي	0 0 -8 0 0
كم	0 0 0 -7 -10
كمبدي	0 0 -2 0 0
كمري	2 0 0 0 -4
كنجاه	0 0 7 0 0
كنجر	0 0 -8 0 0
كنده	0 2 -3 0 -3
كنڈي	0 8 0 9 12
كه	-6 -1 -2 -4 0
كهاني	-4 -1 0 0 0
كهسرا	0 3 0 0 0
كهلوتي	-3 0 -2 0 0
كهندا	0 11 0 -6 0
كهندي	0 11 -14 -11 0
كهه	2 0 0 0 0
كورٹ	0 0 -6 -4 -12
كول	0 1 -3 0 0
كوچنگ	3 0 0 0 0
كي	-19 -3 5 0 -3
كيتا	0 0 0 0 9
كيتهلي	0 0 6 0 0
كيري	0 0 3 0 0
كيش	0 0 0 0 3
كيوں	-2 0 0 0 0
كيير	0 0 1 6 0
كٹ	0 -1 0 0 0
كڈه	0 0 -1 -2 -1
كڈهدا	6 0 0 0 0
كڈهدي	4 0 0 0 0
كڑي	0 0 0 0 6
كڑچهي	0 0 0 0 -1
لاه	0 -2 0 0 0
لك	0 3 0 8 0
لكه	0 -1 -13 -2 0
لكهو	0 0 0 2 0
لكهياں	0 0 0 4 0
لنڈن	0 0 0 6 0
لو	3 -4 0 0 0
لوكي	0 0 0 0 10
لي	-7 5 0 1 1
ليا	-5 -4 -2 0 4
لينڈ	0 12 7 0 0
ليي	-4 -2 0 -1 8
لگا	1 -4 0 6 0
لگدا	0 0 0 0 2
لگي	-4 -7 0 0 0
مار	0 -7 0 0 0
ماردا	0 0 0 0 -5
ماري	-3 -8 -4 -2 8
ماريا	0 -3 0 0 6
مالك	2 0 0 -9 4
ماں	1 0 0 0 -7
متهي	0 0 -3 0 0
محترم	0 0 0 -5 0
مدينه	0 0 0 4 3
مر	0 1 0 0 0
مغرب	0 0 0 -4 0
مكا	-1 0 0 0 7
مكان	0 0 -17 0 3
مكي	0 0 -2 0 0
ملك	0 0 0 3 0
ملي	-8 0 0 0 0
منزل	0 0 -4 0 4
منه	0 0 0 0 -2
منٹ	21 14 15 11 0
منڈا	0 0 0 3 0
منگل	0 0 0 0 2
مهر	0 0 1 0 0
موتي	0 5 3 0 0
موڈهي	0 0 -4 0 0
موڑ	4 -2 0 0 0
مي	0 0 17 5 0
ميرا	-1 -11 -10 0 6
ميري	5 4 -20 -11 4
ميل	0 4 0 19 15
مين	0 4 0 0 0
مينجر	4 0 0 6 0
مينوں	-7 12 -5 11 -12
ميں	-11 -9 -10 4 0
مچهي	3 16 17 14 19
نا	0 8 6 0 0
نارتهيمپٹن	0 0 7 0 0
نال	13 3 1 -2 -8
ناهيد	0 0 4 0 0
ناں	14 12 0 17 1
نك	0 0 -4 0 0
نكا	0 0 0 0 4
نكر	7 0 0 0 0
نكليا	7 0 0 0 -2
نمبر	-6 0 0 8 0
نه	0 0 0 -2 -1
نهنواں	0 0 -5 -2 0
نهيں	0 -2 0 0 0
نو	0 0 -6 -2 0
نوراني	0 0 6 8 0
نوه	0 0 0 2 0
نويں	0 0 0 -1 0
نوں	0 -9 4 -6 3
ني	1 7 -6 -8 -7
نياني	0 1 0 -3 0
نيل	0 0 -2 -1 0
نيلسن	0 0 4 0 0
نيندر	0 0 -1 0 0
نييں	-4 -12 -3 -4 0
نيں	3 -8 -9 1 0
هارويسٹ	0 0 0 2 0
هارٹس	0 0 0 3 0
هايي	-2 0 0 0 0
هر	0 0 0 -6 -9
هسدياں	0 9 0 0 0
هسپتال	0 0 -5 0 -2
هفتي	0 -3 0 0 0
هن	-4 0 -2 -5 0
هو	-5 -3 0 0 2
هوش	0 -4 -1 0 0
هوم	0 1 14 0 0
هوٹل	0 -2 -5 0 6
هيڈ	0 0 -10 0 0
واري	-7 -5 -8 0 0
وارڈ	0 13 12 10 0
والا	0 0 0 17 0
والي	32 27 34 30 18
وايي	0 0 19 11 0
واں	0 0 0 0 4
وجا	0 0 0 0 -4
وجي	6 4 -3 0 0
ورهي	0 -3 0 -1 0
ورهياں	0 15 0 0 0
وسيم	0 0 6 0 0
وليم	0 0 8 0 0
وي	4 -6 -17 -17 -14
ويزا	0 0 0 0 1
ويكه	0 2 0 0 0
ويلا	2 0 0 0 0
ويلي	0 -4 -14 -7 0
ويو	0 0 1 0 0
ويچدا	5 0 0 0 0
ويڈيو	0 0 0 8 0
وچ	5 14 -12 -15 -1
وچوں	0 -3 0 0 0
وڈا	0 0 0 6 0
وڈه	0 0 -2 0 -6
وڑايچ	0 0 2 0 0
يار	0 0 3 2 0
ياهو	1 0 0 0 10
ٹانكي	0 -2 -3 0 0
ٹري	0 0 0 0 6
ٹريموريا	0 0 5 0 0
ٹكن	3 0 0 0 0
ٹهيكيدار	9 0 0 0 0
ٹوپي	-2 0 0 0 0
ٹي	0 6 12 13 0
ٹيكسي	0 0 -2 0 0
ٹيلفورڈ	0 0 5 0 0
ٹٹ	0 -2 0 0 0
پاسپورٹ	1 0 0 0 0
پاكستاني	0 0 10 0 0
پاكي	0 0 -3 0 0
پاڑ	0 0 -1 0 0
پتر	0 0 0 15 10
پتوكي	0 0 7 0 0
پر	-2 0 0 -7 0
پرانا	0 0 0 0 4
پرايي	0 0 4 0 0
پل	0 0 21 20 16
پلس	0 0 0 -3 -2
پنج	0 23 15 11 14
پنجاں	0 0 10 0 0
پنڈ	0 0 -2 9 8
پهلوں	0 0 0 10 1
پهلي	-4 0 0 0 0
پوترا	0 0 0 8 0
پوتري	0 0 0 0 1
پوني	0 0 7 6 0
پي	4 0 0 0 0
پيا	-5 0 -3 0 0
پيسي	6 0 0 0 0
پيشي	0 0 -2 0 0
پيكي	0 0 0 -2 0
پيندي	-1 0 0 0 0
پيو	0 0 -2 -6 4
پيي	0 -1 -4 0 0
پيڑ	-4 0 0 0 0
پٹهاني	0 0 12 0 0
پٹي	0 0 -5 0 0
پچهدا	0 0 0 0 -2
پچهي	6 0 0 0 0
پڑهاندي	0 3 0 0 0
پڑهدا	0 2 0 0 0
پڑهدي	1 0 0 0 0
پڑهدياں	0 0 0 0 3
چ	0 0 0 -4 0
چار	0 0 -9 3 -2
چالي	0 0 0 0 -1
چاندني	0 0 3 0 0
چراغ	0 0 7 6 0
چلاناں	0 0 0 0 5
چه	0 0 7 0 0
چهرا	5 0 -5 0 0
چهري	0 0 -2 0 0
چهٹي	0 0 -2 0 0
چهڈ	0 0 0 0 6
چهڈايا	2 0 0 0 0
چهڈدي	-2 0 0 0 0
چهڈن	6 7 0 0 0
چود	0 0 0 6 0
چوڑي	3 0 0 0 0
چيكاں	0 0 -2 0 0
چيمه	0 0 8 0 0
چٹا	0 0 17 0 0
چپ	0 -2 -4 0 0
چپس	16 9 10 6 0
ڈاكٹر	0 0 0 1 0
ڈاون	0 0 15 0 0
ڈاٹ	18 30 30 37 12
ڈر	0 0 -5 0 0
ڈك	-3 0 0 0 0
ڈلوري	0 0 0 -1 0
ڈنڈي	0 0 -1 0 0
ڈي	0 14 9 7 0
ڈيشان	0 0 2 0 0
ژانگ	0 0 6 0 0
گا	-10 0 -2 0 0
گالهاں	0 11 -6 0 0
گجرات	0 0 7 0 0
گرلز	0 0 0 6 0
گرم	0 0 -4 0 0
گزارش	0 0 -5 0 0
گل	0 -2 -4 0 -10
گلاں	0 0 0 0 4
گهر	0 -3 -11 8 11
گهير	-2 0 0 0 0
گهٹدا	0 0 0 0 3
گوانڈهي	0 0 0 0 -1
گواه	0 15 0 0 0
گورا	0 0 0 0 3
گوشت	-3 0 0 0 0
گولي	-3 0 0 0 0
گي	-1 -1 0 0 -1
گيا	0 4 0 11 0
گياراں	0 0 6 0 0
گيي	-2 -10 0 0 0
گيٹ	0 -2 -10 0 0
گٹي	0 0 -1 0 0
گڈي	0 -1 21 2 0
[word pa-guru]
22	6 0 0 0 0
51	6 0 0 0 0
6	9 0 0 0 0
88	9 0 0 0 0
ac	0 0 0 4 0
at	0 0 4 3 4
banter	0 5 0 0 0
brum	0 0 9 7 0
co	3 2 3 9 12
com	0 0 9 0 0
dot	11 13 21 25 11
ex	1 0 0 0 0
example	14 19 20 17 19
gmail	0 0 0 0 4
harleen	0 0 0 2 0
inbox	0 0 0 4 5
kaurfamily	0 0 0 3 3
lad	0 0 5 0 0
lads	0 9 7 0 0
me	0 11 9 1 0
net	0 0 4 0 0
owner	3 0 0 0 0
pb	4 0 0 0 0
s	0 0 6 0 0
sharam	3 4 0 0 0
t	0 0 11 9 1
uk	14 13 22 0 0
ਅਤਵਾਦੀ	0 0 -4 0 0
ਅਤੇ	0 0 0 6 6
ਅਮਨ	0 0 6 0 0
ਅਸਮਾਨ	0 1 0 0 0
ਅਸਹ	0 0 -1 15 0
ਅਸੀ	0 0 0 2 0
ਆ	7 -3 -17 0 0
ਆਇਆ	3 0 0 0 0
ਆਈ	2 0 0 5 0
ਆਈਪੀ	0 0 0 0 4
ਆਉਦਾ	6 0 0 0 0
ਆਉਦੀ	0 -1 0 0 0
ਆਉਦੇ	0 0 -1 0 0
ਆਏ	-7 -1 -8 0 3
ਆਖਦਾ	0 6 0 0 0
ਆਫਿਸ	0 0 0 0 2
ਆਰ	0 0 6 0 0
ਆਰਬੇਨ	0 0 6 0 0
ਆਲਾ	0 -3 0 2 -5
ਆਲੀ	0 -2 0 1 0
ਆਲੇ	0 0 -5 -3 0
ਇਕ	-11 -4 -4 -7 -5
ਇਡੀਆ	0 0 12 0 0
ਈਮੇਲ	0 0 0 8 13
ਉਗੁਰ	0 0 1 0 0
ਉਡਾਉਦਾ	0 0 0 6 0
ਉਤੇ	0 0 0 -2 0
ਉਸ	0 0 0 0 6
ਉਹ	0 0 -1 11 10
ਉਹਦਾ	9 0 0 0 8
ਉਹਦੀ	0 0 0 0 4
ਉਹਦੇ	0 3 3 2 0
ਉਹਨੂ	-1 0 0 3 0
ਉਹਨੇ	3 0 0 0 0
ਏ	0 0 0 2 0
ਏਜੰਸੀ	0 0 0 6 3
ਐ	0 0 -2 -1 0
ਐਕਸ	0 0 0 7 0
ਐਗਜ਼ਾਂਪਲ	6 3 0 0 0
ਐਟ	11 14 15 18 22
ਐਮ	0 0 0 2 0
ਐਸ	0 0 0 0 2
ਓਹ	0 0 0 6 0
ਓਹਦਾ	0 0 0 0 3
ਕਚਹਿਰੀ	0 0 -4 0 0
ਕਟ	0 -1 0 0 0
ਕਢ	-1 0 0 0 0
ਕਪੜਿਆ	0 0 5 10 10
ਕਮਰਾ	0 0 9 0 0
ਕਮਰੇ	0 -3 0 0 3
ਕਮਾਲ	0 0 4 4 0
ਕਮੇਟੀ	0 0 0 0 5
ਕਰ	-6 -4 0 0 0
ਕਰਕੇ	9 0 0 0 0
ਕਰਦਾ	0 0 -11 4 12
ਕਰਦੀ	0 -1 -7 2 0
ਕਰਦੇ	0 -3 -1 0 5
ਕਰਨ	0 0 -3 0 0
ਕਰਾ	0 0 -1 0 0
ਕਰੋ	0 0 -1 0 0
ਕਲ	0 0 0 0 -6
ਕਲੀਅਰ	0 0 0 4 0
ਕਹਿ	0 -3 0 0 0
ਕਹਿਦਾ	0 7 0 -5 -13
ਕਹਿਦੀ	0 12 0 0 0
ਕਹਿਦੇ	-9 0 -11 -6 0
ਕਾਰ	0 0 -1 0 0
ਕਾਰਡ	-3 0 0 0 0
ਕਾਲਾ	0 1 7 -3 0
ਕਾਲੀ	0 0 -2 -1 0
ਕਿ	0 0 0 4 0
ਕਿਨਾਰੇ	0 13 7 10 10
ਕਿਰਾਇਆ	0 0 0 -3 0
ਕਿਸੇ	1 0 0 0 0
ਕਿਹਾ	4 0 0 0 -3
ਕੀ	0 0 0 -5 0
ਕੀਅਰਨ	0 0 4 0 0
ਕੁਝ	0 5 0 0 0
ਕੁਟਦਾ	0 2 0 0 0
ਕੁਟਿਆ	0 0 -2 0 0
ਕੁਤੀ	0 -3 0 0 0
ਕੁੜੀ	-3 2 0 0 3
ਕੇ	-12 -14 -5 -7 0
ਕੇਸ	3 0 0 0 0
ਕੈਦ	4 0 0 0 0
ਕੈਨਾਲ	0 0 0 2 0
ਕੈਰਾਵੈਨ	0 0 -1 0 0
ਕੋਰਟ	0 0 -5 -1 -3
ਕੋਰਨਰ	0 0 0 5 0
ਕੋਲ	0 20 0 0 0
ਕੌਮ	0 0 10 0 0
ਕੌਰ	0 6 12 0 0
ਕੰਜਰ	0 0 -5 0 0
ਕੰਜਰਾ	0 0 -1 0 0
ਕੰਮ	4 0 -4 -8 0
ਖਾ	0 0 -3 0 0
ਖਾਨ	0 0 13 0 0
ਖਾਲਸਾ	0 0 0 4 0
ਖਿਚੀ	0 0 0 0 -2
ਖੁਸੀ	0 0 3 0 0
ਖੋਹ	0 0 -3 0 0
ਗਈ	0 -1 0 0 0
ਗਏ	-10 -10 -5 -2 0
ਗਡੀ	0 0 0 0 14
ਗਰਭਵਤੀ	0 0 -1 0 0
ਗਰੇਵਜੈਡ	0 0 8 0 0
ਗਰੰਥੀ	0 0 0 -4 0
ਗਲ	8 -1 -1 0 0
ਗਵਾਹ	0 6 0 0 0
ਗਾਲਾ	0 0 -8 0 0
ਗਿਆ	-8 -7 0 0 4
ਗਿਆਰਾ	0 0 16 0 0
ਗੁਆਢੀ	0 0 0 3 0
ਗੁਰਮੁਖ	0 0 9 0 0
ਗੁਲ	0 0 0 6 0
ਗੇਟ	0 0 -6 0 -3
ਗੈਗਮਾਸਟਰ	0 0 0 6 0
ਗੋਤ	0 0 0 7 8
ਗੋਰੇ	0 0 -9 0 2
ਘਰ	2 -5 -8 -3 -1
ਘਰਵਾਲਾ	0 0 0 11 0
ਘਰਵਾਲੇ	-2 0 0 0 0
ਘੰਟੇ	0 -9 -1 0 0
ਚ	7 11 -15 -2 -9
ਚਲਾਉਦਾ	7 5 0 0 0
ਚਲਾਉਨਾ	0 0 0 0 2
ਚਾਕੂ	0 0 -2 0 0
ਚਾਰ	8 13 0 0 0
ਚੁਕ	0 0 -4 -3 -2
ਚੁਕਿਆ	1 0 0 5 0
ਚੁਪ	0 0 -6 -2 0
ਚੌਦਾ	0 0 2 -1 0
ਛੁਟੀ	0 0 0 -1 0
ਛੁਡਾਇਆ	8 0 0 0 0
ਛੇ	0 0 2 0 4
ਜਜ	0 0 -3 0 -5
ਜਨੇ	-1 -12 -7 -2 0
ਜਮਾਨਾ	0 18 13 0 0
ਜਵਾਕ	0 0 0 -3 -2
ਜਾ	0 7 0 0 0
ਜਾਦੀ	0 5 0 0 0
ਜਾਦੇ	0 0 0 -1 -1
ਜਾਨੋ	0 -1 0 0 0
ਜਿਸ	0 0 0 0 1
ਜਿਹੜੀ	0 0 0 2 0
ਜੀ	-8 -2 -2 0 5
ਜੀਮੇਲ	0 0 0 0 4
ਜੁਲਾਈ	0 -1 0 0 0
ਜੂਨ	-1 0 -3 0 1
ਜੈਕਟ	8 0 0 0 0
ਜੌਰਡਨ	0 0 7 0 0
ਟਾਇਰਾ	3 0 0 0 0
ਟੁਟੀ	3 0 0 0 0
ਟੈਕਸੀ	15 13 2 0 0
ਟੈਸਕੋ	0 0 4 0 0
ਠੁਡੇ	0 3 0 0 0
ਠੇਕੇਦਾਰ	2 0 0 6 0
ਡਰ	1 0 0 0 0
ਡਰਾਈਵਰ	0 0 0 6 1
ਡਲਿਵਰੀ	2 0 0 -1 0
ਡਾਟ	8 9 11 12 5
ਡੀ	0 6 0 0 0
ਡੁਲਿਆ	-1 0 0 0 0
ਡੈਡੀ	0 6 0 0 13
ਡੌਟ	2 13 11 26 0
ਢੇਸੀ	0 0 4 0 0
ਤਕ	1 7 0 0 0
ਤਨਖਾਹ	-3 0 0 0 0
ਤਰਨ	0 0 6 3 0
ਤਰਸੇਮ	0 0 4 0 0
ਤਰੀਕ	-11 -3 -8 0 0
ਤਾ	0 -14 -4 -8 -10
ਤਾਰਨ	0 6 3 0 0
ਤਾਲਾ	-3 0 0 0 0
ਤਾਲਿਬਾਨ	0 0 -1 0 0
ਤਿਨ	0 0 -9 -7 -4
ਤੀ	-6 0 0 0 0
ਤੀਜੀ	5 0 0 0 0
ਤੀਜੇ	0 -2 0 0 0
ਤੇ	0 7 -3 -7 -2
ਤੇਜਾਬ	0 0 0 -2 0
ਤੇਰੀ	4 0 0 0 0
ਤੇਰੇ	0 0 0 0 -7
ਤੇਲ	0 0 0 -1 0
ਤੋ	-6 14 0 2 -5
ਥੁਕਿਆ	5 0 0 0 1
ਦਰਜੀ	0 0 0 5 10
ਦਸ	0 0 0 1 0
ਦਸਾ	0 0 -6 0 0
ਦਸਿਆ	10 0 0 0 0
ਦਾ	8 -8 6 -4 0
ਦਾਜ	0 0 -3 0 0
ਦਾਰੂ	0 3 0 0 0
ਦਿਓ	0 0 0 3 0
ਦਿਖਾਇਆ	0 0 0 4 2
ਦਿਤਾ	0 -5 -2 0 0
ਦਿਤੀ	0 0 0 1 0
ਦਿਦਾ	-5 -2 0 0 0
ਦਿਦੇ	0 0 0 0 -3
ਦਿਨ	0 -1 0 3 11
ਦਿਹਾੜੀ	7 4 0 0 0
ਦੀ	11 17 18 5 -3
ਦੁਕਾਨ	7 17 12 0 4
ਦੁਭਾਸੀਆ	0 0 0 0 3
ਦੂਜਾ	0 0 0 3 6
ਦੂਜੀ	0 0 3 0 0
ਦੇ	2 12 8 5 5
ਦੇਖਿਆ	5 0 0 0 0
ਦੋ	3 0 -10 -5 0
ਦੋਵੇ	0 13 0 0 0
ਦੋਸਤ	0 0 0 6 0
ਧਨੋਆ	0 0 2 0 0
ਧਮਕੀ	-7 0 0 0 5
ਧਮਕੀਆ	3 0 0 0 0
ਧੀ	0 0 0 -2 0
ਧੌਨ	0 0 -4 0 0
ਨਰਸਿਗ	0 0 0 5 0
ਨਵਾ	0 0 20 13 0
ਨਸੀਬ	0 0 0 2 0
ਨਹਿਰ	0 0 13 7 10
ਨਹੀ	4 -13 -2 0 -5
ਨਾ	0 6 -6 3 -4
ਨਾਮਕ	0 10 0 0 0
ਨਾਲ	7 5 -12 -8 -13
ਨਾਲੇ	6 0 0 1 2
ਨਿਕਲ	1 0 0 0 0
ਨਿਕੀ	0 0 6 0 0
ਨਿਤ	0 0 0 -1 0
ਨੀ	6 -7 0 -8 7
ਨੀਦ	0 0 -5 0 0
ਨੀਲਾ	0 0 8 0 0
ਨੁਕਰ	0 0 0 0 2
ਨੂ	0 -3 -12 -18 -5
ਨੇ	1 8 -4 -2 4
ਨੌ	0 0 7 0 0
ਨੰਬਰ	0 5 -1 -1 0
ਪਏ	0 -4 0 -2 0
ਪਗ	0 0 -3 0 0
ਪਤਾ	-4 0 0 0 0
ਪਤੀ	4 15 15 3 0
ਪਰ	-4 0 0 -4 0
ਪਰਮ	0 0 4 0 0
ਪਲੱਸ	0 6 7 0 0
ਪਹਿਲਾ	7 -3 0 1 0
ਪਹਿਲੀ	0 0 -8 -1 -6
ਪਹਿਲੇ	0 0 0 0 6
ਪਾ	0 -6 0 0 0
ਪਾਕੀ	0 0 -5 -2 0
ਪਾਸਪੋਰਟ	2 0 -5 -1 0
ਪਿਓ	0 0 0 4 5
ਪਿਛਾ	0 0 0 0 5
ਪਿਛੇ	4 0 0 0 3
ਪਿਡ	-2 0 -5 7 0
ਪੀ	10 0 0 0 0
ਪੀਪਲ	0 0 15 7 0
ਪੁਤ	0 0 0 5 0
ਪੁਲਸ	0 0 0 0 6
ਪੁਲਿਸ	0 0 -1 0 0
ਪੈ	-2 -1 0 0 0
ਪੈਕਹਮ	0 0 5 0 0
ਪੈਦੀ	0 0 0 -1 0
ਪੈਨਸਨ	0 0 -2 0 0
ਪੈਰ	0 0 -2 0 0
ਪੈਲਾ	0 0 0 12 6
ਪੈਸੇ	0 0 0 0 2
ਪੋਸਟ	0 5 5 3 0
ਪੰਜ	0 0 -4 -4 0
ਪੰਜਾਬਨ	0 0 6 0 0
ਫਲੈਟ	0 0 29 3 2
ਫਾਈਲਾ	-4 0 0 0 0
ਫਾਰਮ	0 0 3 0 0
ਫਿਰ	0 0 0 5 0
ਫੇਸਬੁਕ	0 0 -1 0 0
ਫੋਟੋਆ	10 0 0 1 1
ਫੋਨ	0 0 -7 0 0
ਬਚੇ	0 0 0 -13 -4
ਬਜਾਰ	6 0 0 0 0
ਬਰਾੜ	0 0 8 0 0
ਬਰਿਜ	0 0 0 2 0
ਬਰਿਟਾਨੀਆ	0 0 9 0 0
ਬਰੈਕਨਲ	0 0 11 0 0
ਬਸ	7 0 0 0 0
ਬਹੁਤ	0 1 0 -3 0
ਬਾਅਦ	0 0 0 0 11
ਬਾਦਰ	0 0 -2 0 0
ਬਾਪੂ	0 0 -1 0 0
ਬਾਰਬਰ	0 0 2 0 0
ਬਾਸਕਟ	0 0 16 0 0
ਬਾਹ	0 0 0 -2 0
ਬਾਹਰ	0 0 0 0 -8
ਬਿਜਲੀ	0 0 -4 0 0
ਬਿਲਡਰਜ	0 3 0 0 0
ਬਿਲਸਟਨ	0 0 7 0 0
ਬੀ	3 0 21 11 11
ਬੂਹੇ	0 0 0 0 3
ਬੇਨੇਡਿਕਟ	0 0 0 0 5
ਬੇਸ	14 8 3 0 0
ਬੈਡਫੋਰਡ	0 0 10 0 0
ਬੈਲਟ	1 0 -7 0 -3
ਬੋਲਿਆ	0 1 0 0 0
ਬੌਸ	-1 -3 18 0 0
ਬੰਦ	0 -6 -3 0 0
ਬੰਦਾ	7 -1 0 6 0
ਬੰਦੇ	0 0 -1 0 -2
ਭਰਾ	-1 0 0 2 0
ਭੇਜ	-2 0 0 0 0
ਭੈਨ	0 0 0 6 0
ਭੰਡਾਲ	0 0 7 0 0
ਮਕਾਨ	0 0 -8 0 0
ਮਖਨ	0 0 7 0 0
ਮਘਰ	0 0 8 0 0
ਮਜਾਕ	0 0 0 0 5
ਮਠਿਆਈ	4 0 0 0 0
ਮਨਹੂਸ	6 0 0 0 0
ਮਰੋੜੀ	0 0 -1 0 0
ਮਲੋਟ	0 0 6 0 0
ਮਸੀਨ	3 0 0 0 0
ਮਹੀਨੇ	0 -8 0 0 0
ਮਾ	1 0 0 0 6
ਮਾਨ	0 0 5 0 0
ਮਾਰ	0 -2 -4 -3 0
ਮਾਰਚ	2 0 0 0 0
ਮਾਰਦਾ	2 0 0 0 -4
ਮਾਰਦੇ	-4 0 0 0 0
ਮਾਰੀ	-2 -8 -5 0 0
ਮਾਰੀਸੇਲ	0 0 1 0 0
ਮਾਰੇ	0 0 0 0 -1
ਮਾਲਕ	0 0 0 4 0
ਮਿਟ	1 10 18 0 0
ਮਿਠਾ	0 0 10 10 0
ਮਿਹਨੇ	-1 0 0 0 0
ਮਿਹਰਪ੍ਰੀਤ	0 0 2 0 0
ਮੁਕਦੀ	2 0 0 7 0
ਮੁਡਾ	5 0 -5 0 0
ਮੁਡੇ	0 -7 0 -10 -3
ਮੂਹ	0 0 -1 0 -1
ਮੇਰਾ	-2 0 -9 6 14
ਮੇਰੀ	-9 6 -11 -5 6
ਮੇਰੀਆ	0 10 0 -6 1
ਮੇਰੇ	0 9 0 -12 0
ਮੈ	0 -1 -2 4 6
ਮੈਡੀਕਲ	0 6 0 0 0
ਮੈਨੂ	1 10 -6 8 -6
ਮੋੜ	3 0 0 0 0
ਮੰਗੀ	0 0 -4 0 0
ਮੰਜਿਲ	0 0 0 0 6
ਯਾਰ	0 0 0 3 0
ਰਹਿਦਾ	0 0 0 0 1
ਰਹਿਦੀ	6 0 -4 0 0
ਰਹਿਦੇ	0 2 0 0 3
ਰਹਿਨਾ	0 0 -4 0 0
ਰਹਿਨੇ	0 9 -2 0 0
ਰਾਤ	0 0 -9 4 0
ਰੂਪ	0 0 8 0 0
ਰੋ	0 0 -1 0 0
ਰੋਜ	0 0 3 -2 0
ਰੋਟੀ	0 0 -2 0 0
ਰੋਡ	2 7 10 0 6
ਰੋਦੀ	0 0 -3 0 0
ਰੋਮਾਨੀਅਨ	0 0 6 0 0
ਰੌਲਾ	0 0 0 0 6
ਲਈ	0 -4 0 0 -2
ਲਏ	-2 0 0 0 -2
ਲਕੀ	0 0 1 0 0
ਲਖ	0 -5 -9 0 0
ਲਗ	0 -1 0 0 -6
ਲਗਾ	0 0 0 4 0
ਲਗੀ	0 -4 0 3 0
ਲਗੇ	-1 0 0 0 0
ਲਤ	0 0 -1 0 0
ਲਤਾ	0 0 -6 -1 0
ਲਵਾਗੇ	0 0 -1 -2 0
ਲਾਈਟਸ	0 4 0 0 0
ਲਾਉਦਾ	0 0 0 0 4
ਲਾਹ	0 -2 -1 0 0
ਲਿਆ	0 -13 0 -4 1
ਲਿਖਦਾ	-1 0 0 0 0
ਲਿਖਿਓ	1 0 0 0 0
ਲਿਜਾ	0 4 0 0 1
ਲਿੰਕਨਸ਼ਾਇਰ	0 0 7 0 0
ਲੈਦਾ	-3 0 0 0 0
ਲੈਦੀ	0 0 0 0 1
ਲੋਕ	0 0 0 0 5
ਵਖੀ	0 0 0 0 -1
ਵਜ	0 0 0 0 6
ਵਜੇ	0 18 0 0 0
ਵਢਦੇ	0 0 0 0 3
ਵਰਦੀ	2 0 0 0 0
ਵਰਿਆ	0 2 0 0 0
ਵਲੀਦ	0 0 1 0 0
ਵਾ	0 0 0 5 4
ਵਾਈਟ	0 0 0 9 0
ਵਾਕਰ	0 0 6 0 0
ਵਾਪਸ	0 9 0 0 0
ਵਾਰ	-3 -7 -3 -11 0
ਵਾਰਡ	0 -1 0 0 0
ਵਾਲਸਾਲ	0 0 6 0 0
ਵਾਲੀ	16 24 21 19 20
ਵਾਲੇ	20 16 14 16 0
ਵਿਅਕਤੀ	10 0 0 0 0
ਵਿਆਹ	2 0 0 0 0
ਵਿਖੇ	0 4 0 0 0
ਵਿਚ	4 5 -13 -12 -4
ਵੀ	0 -1 -7 -11 -3
ਵੀਜਾ	2 0 6 2 5
ਵੀਡੀਓ	6 0 -1 0 0
ਵੀਲ	6 0 0 0 0
ਵੀਲਚੇਅਰ	0 0 -3 0 0
ਵੇਨ	0 0 2 0 0
ਵੌਇਸ	0 3 17 0 0
ਸਕਦੀ	-1 0 0 0 0
ਸਕੂਲ	0 0 11 0 -1
ਸਟ	0 0 0 0 3
ਸਟਰੀਟ	0 0 3 4 9
ਸਟੂਡੈਟ	7 0 0 0 0
ਸਟੇਸਨ	0 0 0 10 11
ਸਟੋਰ	0 0 4 0 0
ਸਠ	0 0 -5 0 0
ਸਤ	0 11 7 0 0
ਸਦੇ	0 6 0 0 0
ਸਪਾਲਡਿੰਗ	0 0 9 0 0
ਸਬਰ	0 0 -2 0 0
ਸਭ	2 0 0 -1 -3
ਸਮੇ	0 0 0 5 2
ਸਰਬਜੀਤ	0 0 2 0 0
ਸਰਮ	0 0 -3 0 0
ਸਰਾਬੀ	0 5 0 0 0
ਸਵਾਦ	0 10 17 0 0
ਸਵੇਰ	0 0 1 0 0
ਸਵੇਰੇ	0 0 0 2 0
ਸਸ	0 0 0 -2 -2
ਸਹਿਕਰਮੀ	0 0 0 3 0
ਸਹੁਰਿਆ	0 0 0 0 9
ਸਹੇਲੀ	0 0 0 2 0
ਸ਼ੌਟਲੀ	0 0 0 0 2
ਸਾਈਨ	0 0 3 0 0
ਸਾਊਥਾਲ	0 0 10 0 0
ਸਾਡਾ	0 0 0 8 0
ਸਾਡੀ	-2 0 0 0 0
ਸਾਡੇ	0 0 -6 -9 2
ਸਾਤ	0 0 15 0 0
ਸਾਨੂ	5 0 0 0 0
ਸਾਬ	0 4 -5 0 0
ਸਾਬਕਾ	0 0 0 -1 0
ਸਾਮ	6 0 0 0 0
ਸਾਰਾ	0 0 0 -4 0
ਸਾਰਿਆ	0 0 0 0 3
ਸਾਰੇ	-2 0 0 0 9
ਸਾਲ	0 27 -14 0 0
ਸਾਲਾ	0 17 0 -3 0
ਸਾਹ	0 0 -10 0 0
ਸਾਹਮਨੇ	0 11 12 16 4
ਸਿਘ	0 3 6 0 0
ਸਿਟੀ	0 0 16 0 0
ਸਿਫਰ	0 0 1 1 0
ਸਿਮਰ	0 0 3 0 0
ਸੀ	0 5 -6 -5 -6
ਸੀਰੀਆ	0 0 6 0 0
ਸੁਖਲੀਨ	0 0 9 0 0
ਸੁਨਦਾ	0 0 0 0 1
ਸੂਰ	0 0 -4 0 0
ਸੈਂਡਵਿਚ	0 0 0 1 0
ਸੈਟਰ	6 0 0 0 0
ਸੈਰਨ	0 0 6 0 0
ਸੋਫੀ	0 0 1 0 0
ਸੋਹਨੀ	0 0 0 1 0
ਹਡੀ	0 3 0 0 0
ਹਥ	-2 0 -5 -4 -6
ਹਥਾ	0 0 -2 0 0
ਹਨ	4 0 0 0 0
ਹਫਤੇ	0 -5 -2 0 -5
ਹਰ	-1 0 0 0 0
ਹਰਮਨ	0 0 8 0 0
ਹਰਮਿਹਰ	0 0 1 0 0
ਹਰਾਮੀ	-2 0 0 3 0
ਹਰੀ	0 0 15 16 0
ਹਸਪਤਾਲ	-5 0 0 0 0
ਹਾ	0 1 -9 0 11
ਹਿਲ	0 -2 0 0 0
ਹਿੜ	0 0 -2 -1 0
ਹੁਦੇ	9 0 0 0 1
ਹੁਨ	0 0 0 -9 -1
ਹੁਸੈਨ	0 4 4 0 0
ਹੇਜ	0 0 5 0 0
ਹੇਵਾ	0 0 0 7 0
ਹੈ	6 7 0 0 -1
ਹੈਡ	0 0 0 0 4
ਹੋ	-1 0 0 0 0
ਹੋਇਆ	3 0 0 0 0
ਹੋਈ	-3 -3 0 0 0
ਹੋਟਲ	7 10 10 3 0
ਹੋਨ	0 4 0 0 0
[word pl]
1187	10 4 0 0 0
2022	0 3 0 0 0
a	0 -8 0 0 -1
ania	0 0 10 4 0
besnik	0 0 3 0 0
bo	0 -2 0 0 0
brudna	0 0 0 4 0
brudnych	0 0 -3 0 0
było	-4 -3 0 0 0
ciąży	-3 0 0 0 0
co	0 0 0 -1 0
com	3 8 10 0 0
czyta	-1 0 0 0 0
do	0 -7 -4 -6 -7
dostaje	0 0 0 -5 0
dusi	-1 0 0 0 0
dwa	0 0 0 -1 0
dwadzieścia	0 0 -4 0 0
dwudziestego	0 0 6 0 0
dziecko	0 0 0 -2 0
dziewieciu	0 0 -2 0 0
dziewiątki	0 0 10 0 0
dziewięciu	0 0 -2 0 0
dziewięć	0 -3 0 0 0
england	0 0 1 9 13
example	21 16 17 18 21
facebook	0 0 1 0 0
gil	0 0 0 1 3
grudnia	0 0 3 0 0
gówniarzy	0 -2 0 0 0
hotelu	0 0 -1 -2 0
i	-3 -9 -22 -27 -26
jak	-1 -3 0 0 0
jeden	4 -1 -2 0 0
jednym	-2 0 0 0 0
jego	4 0 0 0 0
jest	0 0 0 3 0
juz	0 0 0 -1 0
kev	0 0 0 1 1
kolano	0 -2 -2 0 0
kolegę	-3 0 0 0 0
kontenerze	-2 0 0 0 0
kropka	20 20 22 29 6
lat	0 13 0 0 0
lata	0 11 0 0 0
lecieć	2 0 0 0 0
ma	4 0 0 6 0
maile	0 0 0 8 1
malpa	0 1 1 5 7
mam	-3 0 0 -2 0
mamy	0 2 0 0 0
mason	0 0 7 0 0
małpa	2 15 14 10 9
me	0 9 4 1 0
mi	-6 -3 6 -7 -10
miesiącu	0 -3 0 0 0
mieszka	0 0 0 0 -3
mieszkamy	1 0 0 0 0
mieszkania	0 0 -1 0 0
mnie	0 -9 -2 -8 -4
moje	0 0 0 0 7
mój	0 0 2 0 0
na	-2 -17 -4 -9 -4
nam	3 0 0 -1 0
nas	0 -4 0 -6 -4
nie	0 0 0 3 0
noc	0 -1 0 0 0
nocy	0 0 -3 0 0
numer	0 0 0 3 0
o	0 0 4 0 -2
od	0 -1 0 -15 0
ojciec	0 0 0 -3 0
old	0 0 0 -1 0
on	-2 -3 0 0 8
org	11 11 15 0 0
parking	0 0 0 1 1
pałką	0 0 -3 0 0
pije	0 0 0 0 -1
pisałam	0 0 0 0 5
pl	0 0 5 0 0
po	-2 -2 -5 -6 -2
pod	0 -2 2 -7 -2
pokoju	0 0 0 -3 0
polsku	0 0 7 0 0
pomoc	0 0 8 6 2
pracuje	-1 0 0 0 0
pralni	0 0 17 12 0
przez	0 0 0 -2 0
przy	0 14 11 0 0
ramionach	0 0 -2 0 0
rana	0 0 -2 0 0
roku	0 -3 0 0 0
rzuca	-1 0 0 0 0
siedem	10 11 3 0 0
siniaki	0 0 0 0 -2
się	-4 -10 0 -2 0
spod	0 0 0 6 0
stłuczone	0 0 -2 -2 0
szesnastego	0 0 6 0 0
szybę	0 0 -5 -4 0
t	0 0 9 4 1
tam	-3 0 0 0 0
tel	0 0 0 1 0
telefon	0 0 0 0 -2
to	-8 -9 0 0 -4
too	0 0 0 0 -1
trzech	0 0 -5 0 0
trzy	0 0 -5 0 0
twarz	0 0 -2 0 0
tyler	0 0 4 0 0
tym	0 0 0 0 -1
u	-2 -2 0 0 0
uderzył	-1 -4 0 0 0
usłyszało	-2 0 0 0 0
w	-16 -14 -6 -10 -10
wayne	4 0 0 0 0
wczoraj	0 0 0 -1 0
wdową	0 0 0 1 0
we	0 0 0 0 -2
widziala	4 0 0 0 0
wieczorem	0 -1 0 0 0
wieczór	0 0 -1 0 0
wp	0 0 0 0 5
wracaj	0 4 0 0 0
wrona	0 0 7 0 0
wrzuca	0 4 0 0 0
wstyd	0 0 -2 0 0
wtorek	0 0 0 1 0
wybili	0 0 0 -3 -5
wymalowal	0 1 0 0 0
wyprowadził	-2 0 0 0 0
wysyła	0 0 0 0 2
wózkiem	0 0 0 0 -2
właściciel	0 0 0 1 0
włosy	0 0 -1 0 0
z	-1 0 3 -18 -14
za	0 -6 0 -10 -6
zabrali	0 0 3 4 0
ze	6 3 0 -1 -6
zeszły	0 0 0 0 1
śpimy	0 0 0 0 -2
śpię	0 0 0 0 -2
że	-3 -1 0 0 0
[word ps]
at	1 1 7 1 6
babrak	0 0 0 0 1
build	0 0 4 0 0
com	10 15 22 0 0
court	1 0 0 0 0
dot	7 12 10 18 0
example	10 20 20 22 29
gulmina	0 3 0 0 0
hearing	-5 0 0 0 0
help	0 0 0 0 -2
k	0 0 0 4 0
lock	-7 0 0 0 0
madam	0 0 0 0 -7
mailbox	0 0 0 3 1
me	0 8 3 0 0
nana	0 0 3 0 0
org	8 5 6 0 0
rahman	6 0 0 0 0
room	0 0 -7 0 0
sharmedal	7 1 0 0 0
siva	0 0 0 0 4
t	0 0 8 3 0
taxi	0 0 6 0 0
z	0 0 0 1 0
zala	0 0 0 2 6
ابو	0 0 0 2 0
ات	0 0 0 0 9
اته	0 0 10 0 0
اخلي	0 0 -1 0 -4
اريانا	0 0 0 0 5
الله	0 6 12 0 0
امر	0 0 0 10 0
اميندواره	0 0 -5 0 0
او	-12 0 -17 0 2
اوبو	0 0 -5 0 0
اورګاډي	0 0 -5 0 0
اوس	0 0 0 5 0
اوسم	1 0 0 0 0
اولينا	0 0 2 0 0
اوولسمه	0 0 0 4 0
ايلم	0 0 2 3 0
ايميل	7 0 0 0 0
اچوي	0 0 0 4 0
اګست	0 0 0 7 0
بازار	0 0 -8 0 0
باندي	0 -1 0 0 0
بانك	0 0 -7 -2 0
ببرك	0 0 6 0 0
بسم	0 0 0 2 0
بسو	0 0 18 0 0
بغلان	0 0 3 0 0
بل	0 0 0 0 -5
بندر	0 0 9 4 4
به	0 -1 -2 0 0
بهر	1 0 0 0 0
بولي	0 6 0 0 3
بوټ	-3 0 0 0 0
بي	0 0 17 2 9
بيا	3 0 0 0 8
بيده	7 0 0 0 0
بيرته	0 -4 0 0 0
تازه	0 0 10 15 0
ترقي	0 0 6 0 0
تليفون	0 0 -4 0 0
تمه	4 10 7 0 0
تنخواه	6 0 0 0 0
ته	2 -6 -2 1 0
تو	0 -2 -11 0 0
تور	0 0 0 0 4
تيزاب	0 0 -1 0 0
تيپټن	0 0 1 0 0
جامو	0 0 -2 0 0
جنورۍ	0 0 0 2 0
جوس	0 4 4 0 0
جومات	2 0 0 0 0
حسيب	0 0 0 7 0
خاتولي	0 0 7 0 0
خان	0 0 1 0 0
خاندي	7 0 0 0 0
خاوند	0 3 0 5 12
ختمه	0 0 0 10 0
خر	0 0 0 4 0
خلك	0 0 0 0 8
خو	7 0 0 6 0
خور	0 0 -1 0 0
خوړو	6 0 0 -2 0
خپل	-1 0 0 0 0
د	4 0 -10 -4 -7
دا	4 0 0 0 0
درد	0 0 0 0 4
درده	0 0 -1 0 0
درلوده	0 2 0 0 0
دري	-3 -4 -7 -1 0
دريم	0 -4 -6 0 0
دريمه	6 11 0 0 0
ده	16 -7 5 0 -4
دوبۍ	0 0 9 0 0
دوكان	1 0 0 0 0
دولسمه	0 2 0 0 0
دوه	0 0 -8 0 -5
دي	7 8 2 4 -1
راباندي	0 0 0 -8 0
راته	0 7 0 -4 -14
راسره	0 0 0 -2 -4
راشه	-4 0 0 7 8
راغلم	0 0 0 1 0
راغلي	3 6 26 32 0
راغي	0 0 0 0 5
راكړي	0 -4 0 0 0
راوت	6 0 0 0 0
راپسي	0 4 0 0 0
راځي	-3 0 0 0 0
رسوله	2 0 0 0 0
روپۍ	0 0 -4 0 0
روډ	0 0 4 1 0
زر	0 0 -6 0 0
زرغوني	0 0 6 0 0
زرمت	0 0 5 0 0
زره	0 -8 -8 -1 0
زما	-5 0 -6 -10 -5
زموږ	7 0 -1 0 0
زه	0 -3 0 -8 -3
زوي	0 0 -8 -2 8
ساتم	-3 0 0 0 0
ساتي	-3 0 0 0 0
سر	10 1 -6 0 -3
سره	-2 9 18 13 0
سكول	0 0 -6 0 0
سهار	0 0 1 8 1
سوه	-4 0 0 0 4
سوپر	0 0 0 5 0
سيخ	0 0 -2 0 0
سيف	0 3 0 0 0
سټريټفورډ	0 0 4 0 0
سټور	0 0 5 0 0
سپكوي	0 0 0 0 -4
سپي	0 0 -10 0 0
سپين	0 0 6 0 0
سړي	2 -3 0 -4 -5
شفيقول	0 0 3 0 0
شكايت	0 -3 0 0 0
شلغمي	0 0 4 0 0
شنه	0 0 10 9 0
شه	7 0 0 0 0
شو	0 0 2 0 0
شوه	0 0 3 4 0
شيدي	0 0 -1 0 0
شيرولي	0 0 7 0 0
شپاړس	0 0 7 0 0
شپه	0 0 -1 0 0
شپي	2 0 0 0 0
شپږ	0 0 -1 0 0
عكسونه	0 0 0 4 0
غاړه	0 0 -5 0 0
غاړي	0 9 2 4 5
غواړم	2 0 0 0 0
غواړي	-9 -12 0 0 0
غوسه	0 0 -2 0 0
غوښتني	0 0 0 3 0
غيرته	0 -1 -5 0 0
فابريكه	-3 -2 -1 0 0
فلټ	-2 0 -3 8 0
فيسبوك	0 0 0 0 1
قاچاقبر	0 7 0 0 0
قضيه	1 0 0 0 0
كار	-5 0 2 0 0
كارت	0 -2 -1 0 0
كارګر	0 7 0 0 0
كافر	0 0 0 0 -5
كاكا	0 0 21 -1 0
كال	0 0 0 0 4
كالج	0 0 -6 0 0
كبابي	3 2 1 0 0
كبانو	9 2 0 5 0
كره	0 0 0 0 7
كلن	0 22 0 0 -1
كلنه	0 16 0 0 0
كنګسوي	0 0 5 0 0
كور	-1 -7 -16 -8 -4
كوره	0 0 0 -2 0
كورټ	0 0 -3 0 0
كوم	0 -1 0 0 -2
كوي	-11 -11 0 2 0
كوټه	0 -3 -9 -1 0
كوڼ	0 0 -1 0 0
كي	8 7 -24 -17 -15
كيږي	-6 0 0 3 0
كڅوړه	0 11 10 0 0
كډوال	0 0 11 0 0
كړ	-1 0 0 4 15
كړل	0 -4 0 0 0
كړي	0 -2 0 0 0
كښي	2 4 0 0 0
لاري	0 23 21 24 2
لاس	-3 0 -12 0 -2
لانډري	0 0 1 0 0
لاړي	0 0 0 0 -3
لكه	0 -4 0 -2 0
له	2 -2 -8 -7 -11
لور	0 0 0 0 13
ليكي	4 0 0 0 0
ليډل	0 0 9 0 0
ليګريو	0 0 0 0 1
لپاره	0 0 -2 0 0
ما	-3 0 0 0 0
مات	0 0 0 0 5
ماته	0 0 0 0 4
مارك	0 0 10 0 0
مارچ	0 3 0 1 0
ماشوم	0 0 0 -6 0
ماشومان	0 0 -3 -3 -1
ماشومانو	0 0 -5 0 0
مالك	-7 -2 0 0 0
ماښام	1 0 0 0 0
مخ	0 0 -8 -5 0
مخي	0 -2 -12 0 0
مرسته	1 2 0 0 0
مشر	0 0 0 -1 0
مشره	0 1 0 0 0
مو	-2 15 16 1 12
موبايل	0 0 -1 0 0
مور	0 0 -1 -2 0
مونږ	1 0 0 0 3
موټر	-1 -2 -10 -11 0
موږ	0 0 0 0 11
مي	-10 -15 0 14 3
مياشتي	-1 -4 0 0 0
ميرمن	1 0 0 0 0
مينيجر	-1 0 0 0 0
مينځلو	0 -1 -7 0 0
ميوه	0 1 11 0 0
ميړه	0 0 0 -1 2
نجلۍ	-2 0 0 -2 0
نجيب	0 0 1 0 0
نس	0 0 -6 0 0
نقطه	2 7 11 12 4
نقيب	0 0 9 0 0
نكړ	0 0 -4 0 0
نمبر	0 1 -9 0 1
نه	-9 -5 -21 -12 0
نهه	0 0 18 0 0
نو	2 0 0 0 -1
نوم	0 0 -4 -6 0
نومي	0 12 0 0 0
نوميږي	0 14 0 1 11
هر	0 4 0 0 0
هره	5 3 0 -1 -3
هغه	0 0 0 6 0
هلته	0 0 0 4 0
هلك	0 0 0 -7 6
هم	6 0 0 -4 0
هونسلو	0 0 3 0 0
هوټل	0 0 -6 0 0
و	0 0 0 0 -5
وار	0 0 11 0 0
وارډ	0 1 5 0 0
وايو	0 5 0 0 0
وايي	9 6 0 6 14
وباسي	0 0 -2 0 0
ورته	0 15 0 9 0
ورسره	0 3 0 0 0
ورور	1 3 0 0 5
وري	0 4 0 0 0
ورځ	4 -2 -2 0 0
وكړ	-3 -5 0 0 0
وكړي	0 0 -4 -4 0
ولاړ	1 0 0 0 0
ولور	-4 0 -3 0 -1
ولي	0 0 -7 0 0
وليدل	0 3 0 0 0
وليكي	2 0 0 0 0
ونيوله	-1 0 0 0 0
وه	0 2 0 0 0
وهي	0 0 0 0 -2
ووايم	0 0 0 0 1
وويل	0 0 0 -1 0
ويده	-2 0 0 0 0
ويري	0 0 -2 0 0
ويريږم	0 0 -2 0 0
ويزه	0 0 14 16 16
ويستلي	-5 0 0 0 0
ويلزبرو	0 0 11 0 0
وټاكه	0 -2 0 0 0
وږي	0 -8 -10 0 0
يم	4 10 13 9 8
يو	-12 -2 -11 -6 -4
يوازي	8 0 0 0 0
يوه	-2 -4 -7 -8 0
يوځاي	6 0 0 0 0
يي	-10 -11 0 -9 -9
ټاك	0 -3 0 0 0
ټك	0 0 -2 0 0
ټكسي	0 -1 -2 -1 0
ټوټي	0 0 14 0 0
ټيسكو	0 0 1 0 0
ټيشن	0 7 0 0 0
ټينو	0 0 12 0 0
پاتي	1 0 0 0 0
پارك	0 0 2 0 0
پخواني	0 0 0 0 1
پخير	7 4 0 0 0
پر	17 8 21 -3 0
پروسږكال	4 0 0 0 0
پريمينځلو	0 -2 0 0 0
پريږدي	-1 0 0 0 0
پل	0 0 21 27 21
پلار	0 0 0 0 -6
پناه	0 3 2 3 16
پنځه	0 0 -1 -3 0
په	0 7 0 -10 0
پولنډي	0 0 10 0 0
پوليسو	0 0 -1 0 0
پونډه	0 4 0 0 0
پوړ	-3 -10 -4 0 0
پيزا	0 0 -3 0 0
پينزنس	0 0 6 0 0
پټ	-3 0 0 0 0
پڼاكۍ	0 0 -1 0 0
ځاي	0 -2 0 0 0
ځي	0 0 0 0 -5
څخه	0 1 0 -8 -8
څلور	0 0 3 0 0
څلورلاري	4 0 -5 0 0
څلورمه	0 0 0 0 -1
څوك	-2 0 0 0 0
چا	0 0 0 -4 0
چلوونكي	0 0 -1 0 0
چي	-3 0 -5 5 8
چپ	9 7 0 0 0
چپسو	11 1 0 0 0
ډاريږم	10 0 0 0 0
ډاټ	7 10 13 14 3
ډير	-1 0 0 0 0
ډيره	0 0 0 -2 0
ډيكلن	0 0 9 0 0
ډيليوري	0 1 0 0 0
ښار	0 5 0 0 0
ښوونكي	0 0 0 0 2
ښوونځي	0 -4 -1 0 0
ښځه	6 0 0 0 0
ګاونډي	0 0 0 0 3
ګاډۍ	5 5 0 0 0
ګدام	5 6 2 0 0
ګرځي	6 0 0 0 -5
ګيډه	0 0 -4 0 0
[word pt]
20	0 0 0 0 2
2024	1 4 0 0 0
4	0 0 0 8 0
4417	0 1 0 0 0
4466	0 0 0 0 7
5	0 6 0 0 0
60213	0 1 0 0 0
7b	2 0 0 0 0
88	0 0 0 0 3
a	0 -7 -5 -4 -9
abril	0 2 4 0 0
abriu	0 -5 -11 0 0
aguiar	0 1 0 0 0
ajuda	0 0 8 0 0
aldeia	0 0 0 3 0
ambulância	0 0 -1 0 0
andar	0 2 -3 0 0
angela	0 0 1 0 0
anjo	0 0 6 0 0
anos	0 12 0 0 -5
antes	3 0 0 0 0
ao	-2 -4 0 -6 0
apalpa	2 6 -2 0 0
apanhei	0 0 0 -3 0
apareceu	0 1 0 0 2
apartamento	0 10 5 0 1
aplicativo	0 0 -5 0 0
arroba	23 26 22 15 15
as	12 -7 0 0 -4
asilo	7 4 0 0 0
atacada	2 0 0 0 0
ate	3 0 0 0 0
atiraram	0 0 0 -1 0
atrás	3 0 0 0 0
até	0 -3 0 0 -6
autocarro	0 0 -4 0 0
avó	0 7 5 1 0
avô	0 0 0 0 3
banho	0 0 -1 0 0
barco	0 0 2 2 0
bela	0 2 7 6 3
bloco	0 0 -3 0 0
boca	0 0 -2 0 0
branca	0 15 4 13 0
brasileirosemlondres	9 3 0 0 0
brixton	0 0 8 0 0
cabeça	0 0 -2 0 0
cabo	0 0 16 16 0
cal	0 0 18 0 0
can't	0 -2 0 0 0
cantinho	0 0 18 21 19
cara	0 0 0 8 0
carro	0 0 -3 0 0
cars	0 10 11 0 0
cartão	0 2 0 0 -2
casa	0 0 2 5 8
casámos	0 3 0 0 0
cebolas	2 0 0 0 0
celular	0 0 -2 0 0
chamam	0 0 0 4 0
chamou	2 5 0 0 -1
chegou	0 0 0 3 0
chorar	0 0 -4 0 0
chorei	0 0 -2 0 0
chão	12 9 2 5 8
cima	0 0 -2 0 -5
cinco	0 0 -2 0 0
cinto	-3 -3 -6 0 0
cleaning	15 5 13 0 0
cliente	0 0 -4 -4 0
colega	0 4 0 1 -2
com	2 -1 19 -10 0
conta	0 0 0 0 -6
contentor	0 0 0 8 0
correio	3 2 0 0 0
costelas	0 0 -3 0 0
cozinha	0 0 0 2 0
cozinheiro	0 0 0 2 0
creepy	4 0 0 0 0
da	0 0 6 2 6
de	0 -2 0 3 -3
debaixo	0 0 0 0 -2
dele	0 -2 0 0 5
delta	0 0 10 11 0
dependente	0 0 14 0 0
deste	0 0 0 11 0
devo	0 0 0 0 -3
dezasseis	0 0 -3 0 0
dia	0 8 0 3 1
dias	0 0 0 4 1
direito	12 9 9 12 0
disse	-1 0 0 0 0
divino	0 11 13 0 0
diz	0 2 0 0 0
do	-3 -1 0 6 11
doente	0 0 -4 0 0
dois	6 1 -2 0 0
domingos	0 0 11 0 0
dono	5 0 0 0 0
dourada	0 10 12 0 0
duas	0 0 -8 0 0
durmo	1 0 0 0 0
e	-2 -1 -16 -11 -13
ele	0 0 -3 -1 0
em	7 6 0 15 4
email	0 0 0 8 2
encarregado	7 0 0 0 0
entrega	0 0 0 0 1
então	0 0 0 0 1
equipa	0 0 0 -2 0
era	0 0 0 8 3
eram	0 10 0 0 0
escola	0 0 -4 -1 0
escreve	0 0 0 0 12
escreveu	0 0 -3 -3 0
espera	-2 0 0 0 0
espiga	0 0 10 12 0
esquina	0 0 -6 0 0
estamos	0 0 0 -3 0
estou	0 0 0 0 -4
estrela	0 0 3 0 0
eu	0 -1 -6 -7 0
ex	0 0 0 0 -2
example	16 11 13 18 7
falso	0 0 -2 0 0
fevereiro	0 -6 0 0 0
fica	0 0 0 -2 0
fico	1 0 0 0 0
filho	0 0 0 -2 -5
filhos	0 0 0 3 0
fiquei	0 -4 -1 0 0
foi	6 10 0 0 15
fome	0 0 -5 0 0
fui	0 0 0 -5 -1
grita	0 1 0 0 0
grupo	0 0 0 9 3
guarda	0 0 -3 0 0
guineense	0 0 10 0 0
ha	1 0 0 -2 0
help	3 0 0 0 0
homem	-5 0 0 0 0
homens	0 -3 0 0 0
hospital	0 -1 0 0 0
hotel	-1 0 -4 0 -7
https	0 0 12 3 0
há	-1 0 0 0 0
i	0 0 -3 0 0
i'm	0 0 0 -7 0
ibis	0 0 12 0 0
instagram	0 0 3 0 0
ivo	0 0 6 0 0
janeiro	0 0 -4 0 0
já	0 -2 0 0 0
kieran	0 0 9 0 0
king's	0 0 9 0 0
knight	0 0 5 0 0
lady	0 8 0 0 0
lansdowne	0 0 0 3 0
lavandaria	0 0 -1 0 0
leite	0 0 -2 0 0
libras	0 -2 0 0 0
ligeiras	0 13 14 0 0
limpou	0 1 0 0 0
luz	0 8 7 2 6
luzinha	0 0 12 0 0
madeira	0 0 7 0 0
madrugada	0 0 -1 0 0
mail	0 0 0 3 7
março	0 0 0 1 0
mas	0 3 0 0 5
me	5 -8 0 0 0
medo	0 0 -3 -3 0
menino	0 -1 -2 -1 1
menos	0 3 4 4 11
mercearia	0 0 0 7 6
merda	5 0 0 0 0
mes	0 0 4 0 0
mesa	0 0 -3 0 0
meses	0 -5 0 0 0
mesinha	0 0 0 0 -3
mesmo	0 0 0 0 9
meu	-2 -4 0 -1 4
meus	0 0 0 0 3
mil	0 0 -3 0 0
mineiro	0 9 10 0 0
minha	0 -5 0 -7 2
monkey	0 0 2 0 0
moramos	0 -2 0 0 0
moro	0 0 -4 0 -12
morto	-1 -4 -2 0 0
mp	0 0 1 0 0
mãe	0 0 0 0 2
mão	-3 0 0 0 0
mãos	0 0 0 3 0
mês	0 0 5 4 0
na	-5 -10 -12 4 5
nampula	0 0 6 0 0
nao	0 2 0 0 3
nas	0 0 0 -4 0
net	0 0 6 0 0
neto	0 0 0 1 0
next	0 0 11 0 0
no	-7 -25 -23 -7 -11
noite	-2 -2 -2 0 0
nos	0 -7 0 0 -2
nova	6 0 6 0 0
nove	0 0 4 2 0
num	0 0 -4 -6 5
numa	0 0 0 0 3
nw10	3 0 0 0 0
número	-3 0 -1 0 0
o	2 6 17 15 -1
of	8 0 0 0 0
oitenta	0 0 0 0 5
oito	0 3 0 0 4
okonkwo77	0 0 0 0 4
olho	-1 0 0 0 0
onze	0 0 3 0 0
or	0 0 0 0 3
os	7 0 0 0 0
ou	0 -2 0 0 0
our	0 0 8 0 0
pa	0 0 0 7 4
padaria	-1 0 0 0 0
padrasto	0 0 0 -6 0
para	0 0 0 0 5
passado	0 1 4 0 0
passaporte	-4 0 0 0 0
patrão	-5 0 0 0 0
paz	0 0 8 0 0
pediu	-3 2 0 0 0
pegou	0 2 0 0 0
perfil	0 0 0 -2 0
pesadelos	0 0 -1 0 0
please	0 3 0 0 0
polícia	4 0 0 0 0
ponto	22 19 13 24 10
por	1 0 0 -8 -2
porca	0 0 -2 0 0
porta	-10 0 0 -4 -6
pos	0 4 0 0 0
post	2 0 0 0 0
pouca	0 0 0 5 0
pouco	0 2 8 0 0
pra	-1 -3 0 0 -3
praia	0 0 15 0 0
pratos	0 0 0 0 1
presa	-1 0 0 0 0
primeiro	0 0 1 0 0
primo	0 0 0 0 -1
pt	3 0 3 0 0
puseram	8 0 0 -1 6
puta	0 0 -7 0 0
pé	0 0 -1 0 2
pôs	0 1 0 0 0
quando	0 -5 0 0 0
quarta	0 0 -1 0 0
quarto	0 0 7 -6 -4
quatro	0 0 1 5 8
que	3 -6 0 -7 -10
queimar	-2 0 0 0 0
queimem	0 -3 -1 0 0
quem	0 0 0 0 -2
quinta	1 0 -1 0 0
raparigas	-1 0 0 0 0
rapazes	0 -2 0 0 0
ratos	-2 0 0 0 0
residência	5 5 4 0 0
restaurante	0 0 0 0 6
rita	3 0 0 0 0
riu	0 1 0 0 0
rodas	0 0 13 14 0
rua	0 0 -7 -2 0
ruivo	0 0 0 0 5
rés	0 0 20 12 10
rês	0 0 -4 0 0
sabor	0 0 4 7 9
sapo	0 5 3 0 3
saudade	7 11 19 0 0
say	0 0 0 0 -3
se	0 0 0 1 7
segunda	0 0 -6 0 0
segundo	0 0 6 0 0
senhor	-2 0 0 0 0
sete	2 5 5 0 5
settled	12 9 0 0 0
seu	0 0 0 3 0
so	0 4 0 0 0
soco	0 0 -3 0 0
socorro	0 0 1 0 0
somos	0 1 0 0 0
sou	8 0 0 16 13
swan	0 0 4 0 0
são	0 0 7 4 -1
só	0 0 0 0 -4
t	0 12 15 6 0
também	0 9 0 0 0
teesside	0 0 0 2 0
tem	7 0 0 7 0
tenho	0 7 7 2 0
terceiro	0 0 4 0 0
terra	3 7 9 0 0
todos	-3 0 0 0 0
tomense	0 8 4 0 0
toque	0 0 11 13 0
trabalha	0 0 0 0 11
trabalhar	0 0 0 3 -1
trabalho	-2 0 0 0 0
trampa	0 0 0 0 2
traço	0 0 0 3 2
trinta	0 0 0 3 6
trouxeram	0 -1 0 0 0
três	0 0 6 0 10
tô	0 0 -1 0 -1
um	-10 0 2 1 0
uma	-3 -9 -11 -9 -1
underscore	6 16 10 13 0
unhas	0 3 5 3 2
university	0 0 2 0 0
vadia	0 0 -2 0 0
verdiana	0 4 5 0 0
verdiano	0 10 10 0 0
vergonha	0 0 -2 0 0
video	0 0 0 0 3
vila	0 0 0 0 1
vim	0 1 0 0 0
vinte	0 0 1 3 0
visto	3 5 9 3 3
vito	0 0 1 0 0
viu	0 7 0 0 0
vivemos	0 6 0 0 0
vizinha	0 0 0 2 0
way	0 0 3 0 0
with	1 2 0 0 0
zeca	0 0 8 1 8
zero	0 0 5 0 3
à	0 -8 0 -1 0
às	1 0 0 3 0
é	-9 -5 0 17 4
[word ro]
0075	2 0 0 0 0
10	0 0 0 2 0
1b31	0 2 0 0 0
2022	0 1 0 0 0
2209	0 0 0 0 3
3	0 0 0 6 0
4	0 6 0 0 0
90	6 0 0 0 0
a	5 10 20 11 -4
aaaa	0 0 2 0 0
acasa	-3 -11 -2 0 -3
acid	0 0 0 0 -3
acte	0 1 0 0 0
adevarul	0 0 1 0 0
adresa	-7 0 0 0 0
al	0 0 17 0 0
ale	0 0 0 2 5
alert	0 7 0 0 0
am	-2 -15 -15 -8 -14
amandoi	0 0 0 0 -1
ambalaj	0 1 0 0 0
ana	2 0 0 0 0
and	0 6 11 0 0
ani	2 0 -8 -4 -7
anisori	0 0 0 -7 0
apartamentul	-1 0 -2 0 0
april	0 0 9 0 0
are	0 3 0 0 0
arond	12 2 0 0 9
artan	0 0 2 0 0
asta	7 0 0 0 0
asteptat	-1 0 0 0 0
atunci	-1 0 0 0 0
au	1 -6 0 4 1
auto	0 5 11 0 0
avea	-2 0 0 0 0
avem	0 5 7 0 4
azil	4 2 0 0 0
back	0 0 7 0 0
baiatul	-1 -7 0 -4 2
baie	0 0 0 0 2
baietu	3 1 0 0 0
barbat	2 0 0 0 0
beat	9 0 0 0 0
brad	0 0 15 0 0
bright	0 0 14 0 0
bărbatul	0 0 0 0 5
ca	-6 -10 -15 -8 -8
callum	0 0 9 0 0
cant	0 -1 0 0 0
care	0 7 0 0 0
cars	0 2 11 0 0
casa	0 0 6 7 0
casei	0 0 -8 0 0
ceva	0 0 12 0 0
cheama	0 0 0 8 0
cheamă	0 0 0 -7 0
clasa	0 0 -1 0 0
colega	2 2 0 0 0
colegul	2 0 0 5 0
com	0 6 18 2 0
constructii	0 0 0 0 9
cont	0 0 0 12 6
copii	0 0 -3 0 0
copiii	0 0 -6 -3 0
corect	0 12 0 0 0
covrigaria	0 0 0 -1 0
cu	0 -10 -12 0 0
cuiva	0 0 0 0 -7
cumnata	0 -1 0 0 0
curva	0 0 -4 0 0
d	0 0 1 0 0
dar	0 6 0 0 0
dau	0 0 0 -3 0
david	0 0 7 0 0
de	0 -2 -10 -7 -2
delivery	0 0 0 0 4
delta	0 0 2 8 0
depozit	0 0 -1 0 0
depozitul	0 0 -1 0 0
desi	0 0 0 0 -1
despre	0 2 0 0 0
dimineata	0 0 -1 0 0
din	9 9 14 12 8
divine	0 0 13 15 0
doar	0 0 0 0 1
doi	0 6 3 15 8
dorm	-1 -2 0 0 0
dosaru	0 -7 0 0 0
douazeci	0 0 2 0 0
două	0 0 0 4 8
drept	8 9 0 3 3
du	-2 0 0 0 0
duba	0 -1 0 0 0
duminica	0 6 0 0 0
dupa	0 0 0 0 -5
e	-7 0 0 6 4
el	-2 0 0 0 12
era	0 0 0 3 6
este	0 0 0 4 0
etajul	-1 0 -3 0 0
eu	0 0 0 -7 -3
example	16 11 18 12 6
expirat	4 1 1 0 0
facebook	0 0 0 1 2
facut	-1 0 0 0 0
fata	0 0 0 -6 1
fel	0 0 0 0 4
fetelor	1 0 0 0 0
fetita	0 0 0 0 1
fiecare	0 0 -1 0 0
fier	-1 0 0 0 0
fights	0 0 0 7 0
fiii	0 9 23 0 0
filmarea	0 0 -2 0 0
filmat	2 0 0 0 0
floor	0 0 -6 0 0
foc	0 0 0 0 -1
fost	4 0 0 0 0
fox	7 4 7 0 0
frati	0 0 6 11 0
fresh	0 0 6 10 0
frica	0 0 -2 0 0
garofita	0 0 4 0 0
gazda	0 0 7 2 0
go	0 -3 0 0 0
good	0 0 0 0 7
gravida	0 0 -6 0 0
green	0 1 4 0 0
gunoi	0 0 0 0 -2
hands	0 0 0 7 0
harnice	0 5 9 0 0
harvest	0 0 10 0 0
home	-1 -5 -10 -4 0
hull	0 0 5 0 0
hungry	0 7 4 7 0
i	0 -3 -8 -1 -5
iarta	0 0 8 0 0
ieri	0 5 0 0 0
ii	7 -3 -4 -5 0
il	0 0 0 0 3
ilarion	0 0 3 0 0
imi	0 2 0 0 -3
imputiti	0 0 0 0 -1
in	0 0 5 3 -3
inapoi	0 0 0 3 0
inbox	0 0 0 0 3
ingerul	0 0 12 1 0
internata	0 0 0 0 4
intersectia	9 0 0 0 0
intoarceti	0 0 -1 0 0
intra	0 1 0 0 0
intreb	7 0 0 0 0
invatatoarea	0 -1 0 0 0
iubitul	0 0 0 0 5
iulie	0 0 3 0 0
jumatate	0 0 -5 0 0
kids	0 12 23 0 0
l	6 6 -9 0 -2
la	-5 -10 0 -2 2
lady	0 7 0 0 0
langa	0 0 0 7 14
lasat	-1 0 0 0 0
laundry	0 0 7 0 0
leeds	2 0 0 0 0
legume	1 0 0 0 0
leicester	0 0 5 0 0
lesinat	-3 0 0 0 0
linie	0 0 0 1 0
lu	0 26 25 0 0
lucrez	0 0 -2 0 11
lui	0 -6 -6 0 10
luna	0 0 0 0 2
lunii	0 1 6 16 0
lângă	-1 0 0 0 0
m	-5 3 -8 -7 -13
ma	-8 0 -19 -15 -10
magazin	0 0 -7 -6 0
magazinul	0 0 0 0 6
mai	-5 -9 0 -9 -5
maini	0 0 -3 0 0
mama	-4 0 0 0 0
mana	0 0 -3 0 -3
managerul	4 0 0 0 0
march	0 0 2 0 0
masina	0 0 0 5 0
me	0 5 9 8 2
mea	2 0 0 8 0
mele	0 -3 0 0 0
meu	-5 -9 -11 21 3
mi	0 1 1 0 -1
mine	-1 0 0 -7 0
miss	-1 0 0 0 0
moldovean	0 0 8 0 0
munca	0 0 6 0 0
muncesc	0 0 -1 0 0
muru	0 0 0 0 8
mâini	0 0 5 9 0
ne	0 0 0 -1 -5
net	0 0 4 0 0
next	0 0 9 0 0
noaptea	0 -10 1 -3 -2
noi	-1 0 -10 -7 0
nostru	0 0 0 6 0
noua	0 0 5 0 0
nu	1 0 7 6 -4
numar	0 -3 -3 -3 0
numarul	0 0 -2 -6 0
numele	0 0 0 -6 0
numărul	0 0 -2 0 0
o	-8 0 -1 -3 -1
of	7 0 0 0 0
office	0 -9 -4 0 0
okonkwo77	0 0 0 0 4
ora	0 -2 -4 0 -1
ore	3 0 0 0 0
our	0 0 7 0 0
pana	0 0 -9 -4 0
pasaportul	0 0 0 3 0
pasi	7 0 13 0 0
pasti	5 11 12 0 0
pazitor	0 12 1 0 0
pboro	8 0 0 0 7
pe	-8 -8 -6 0 -4
pentru	0 1 0 0 0
pi	0 0 0 0 1
piciorul	0 0 0 0 -2
plang	0 0 -6 0 0
pleaca	0 0 0 0 1
plâng	0 0 -3 0 0
politia	0 0 -2 0 0
politie	0 0 -4 0 0
popa	0 0 0 9 23
poponar	0 0 -1 0 0
posta	0 15 2 0 7
pot	-1 0 0 0 0
predau	2 5 -5 0 0
promit	0 1 0 0 0
punct	17 16 20 27 13
rabdat	0 0 0 -5 0
ro49	0 0 0 2 0
rog	0 0 0 0 -1
romanca	0 0 6 0 0
romani	3 9 2 0 0
romanii	0 0 0 -4 -1
rusine	0 0 -6 0 0
s	0 0 -3 -3 0
sa	0 -2 -7 -14 -9
salon	0 0 -7 0 0
santier	0 0 0 0 3
saptamana	0 3 0 0 0
sase	0 0 6 0 0
scara	11 15 12 0 0
scoala	0 0 -6 0 1
scris	0 0 0 0 11
se	-4 0 0 0 0
seara	4 -3 0 0 0
second	0 0 4 0 0
seful	4 0 0 0 0
sf	9 0 0 0 0
si	-11 -6 -29 -6 -8
sigur	5 0 0 0 0
sleep	-1 0 0 0 0
sora	0 1 0 0 6
sorry	0 0 0 0 3
sotia	0 0 0 0 -4
spanzurati	0 0 -4 0 0
sparkle	0 0 9 0 0
spate	0 0 -1 -5 0
spus	1 0 0 0 0
sta	0 0 0 0 -3
stam	0 -5 0 0 -3
statea	5 0 0 0 0
stau	0 0 0 0 -5
suceava	0 0 3 0 0
sunat	0 0 0 0 -1
sunati	0 6 -3 0 0
sunflower	0 0 12 15 0
sunt	0 0 0 -5 -10
suntem	0 0 -1 -1 -1
swan	0 0 4 0 0
t	0 0 6 9 8
tace	0 2 0 0 0
tarfa	0 0 -1 0 0
tata	0 -3 0 0 0
telefon	0 0 -4 0 0
telegram	0 0 0 4 3
the	0 0 12 7 6
tot	-6 -1 0 0 0
toti	1 0 0 0 -1
touch	0 13 15 0 0
trecute	1 6 16 0 0
trei	0 0 6 0 4
treia	0 12 10 5 11
tresarre	0 0 -7 0 0
trimite	0 0 0 0 2
ultima	0 0 6 0 0
umbra	0 0 11 15 12
un	0 0 -18 -15 -7
unde	0 4 0 0 0
unsprezece	0 -4 -8 0 0
unu	0 0 -6 0 0
urgente	0 0 -1 0 0
urle	0 0 0 0 -3
va	2 0 -1 0 0
vazut	3 0 0 0 2
veche	0 8 9 0 0
vecinul	0 0 11 0 0
vine	0 9 0 0 0
vinit	0 0 0 -6 -1
vito	0 0 5 0 0
vitreg	-3 0 0 0 0
viza	0 4 6 0 0
vrut	1 0 0 0 0
yonas	0 0 7 0 0
zece	0 0 0 0 7
zestre	0 0 -2 0 0
zi	8 5 1 10 11
zis	0 0 0 -8 -4
în	0 -3 0 -1 0
însărcinată	0 0 -1 0 0
şi	-6 -6 -9 -1 -3
[word ru]
com	0 0 5 0 0
example	4 18 16 22 22
help	0 0 9 0 0
https	0 0 17 5 0
irina	0 0 6 3 0
k	0 0 0 3 0
lol	0 0 4 0 0
london	0 0 0 4 0
me	17 5 0 0 0
net	4 8 15 0 0
org	13 4 10 0 0
patriot	0 8 0 0 0
roza	0 0 0 0 3
sneg	6 3 0 1 4
stroika	5 0 0 0 4
t	0 17 6 0 0
true	0 0 8 0 0
uk	0 0 3 0 0
wisbech	8 0 0 0 0
а	0 -7 0 -1 -5
агентство	0 0 -1 0 0
академи	0 0 18 0 0
без	0 -2 10 0 5
белый	-3 1 1 0 0
боюсь	4 0 0 0 0
братья	0 3 0 0 0
было	0 0 0 14 12
быстрой	0 0 0 1 0
бьют	2 0 0 0 0
в	-3 -9 -12 -12 -5
вера	0 0 5 0 0
визу	0 4 4 0 0
вместе	0 0 0 -9 -6
ворот	0 0 0 0 4
все	0 0 0 0 -1
выдаёт	0 0 0 0 -5
выложил	0 0 0 7 0
выложили	0 0 0 0 9
говорит	0 0 0 0 7
года	-2 -3 -1 0 0
голову	0 0 -1 0 0
два	0 0 6 0 0
двадцать	0 -3 -4 0 0
деверь	-2 0 0 0 0
девятнадцать	0 0 1 0 0
девять	0 0 6 0 0
день	-1 0 0 0 0
десять	0 0 -1 0 0
детьми	0 -5 -5 0 0
диаспора	0 4 0 0 0
для	0 0 -2 0 2
дня	0 -9 0 0 0
до	-7 -8 0 -4 0
дом	0 0 15 0 6
дочка	8 0 -4 0 -1
дуб	0 0 2 0 0
ее	-6 0 0 0 -2
ей	0 0 0 7 0
если	-1 -3 0 0 0
живем	0 0 -3 0 0
за	0 -11 -4 -9 -1
зале	0 0 0 0 8
зовут	2 0 0 0 2
и	-6 -13 -12 -12 -7
из	-5 0 3 0 1
ислам	0 -3 1 1 0
к	-2 0 0 -3 0
квартира	0 0 -2 1 0
кровью	0 0 -3 0 0
лапал	0 8 0 0 0
лет	0 6 0 0 0
лицо	0 0 -3 4 0
магазин	-1 -4 0 0 0
магазинчик	0 0 0 0 1
майл	0 0 0 4 4
майя	0 -8 0 0 0
мамаша	0 4 0 0 0
медленно	0 0 0 0 -1
меня	-7 0 0 -8 -9
месяца	0 -3 0 0 0
месяцев	0 0 -3 0 0
мне	3 2 -1 14 1
моего	0 -2 0 0 0
моей	0 0 0 0 -3
мой	-3 0 0 0 3
мою	0 0 0 -1 0
моя	0 4 0 0 0
мы	0 0 0 1 0
на	-3 -10 -3 0 -11
надежный	0 0 0 4 0
написала	0 0 0 0 8
написали	0 0 0 1 0
нас	0 0 0 0 6
нашла	4 0 0 0 0
не	-2 -12 0 0 -4
нет	0 0 7 0 0
но	-1 0 0 0 0
ночи	5 10 0 0 0
облили	-5 0 0 0 0
обожгло	0 -3 0 0 0
обозвали	0 0 0 2 0
один	0 0 0 -2 0
одиннадцатого	0 0 5 0 0
одна	0 0 -3 0 0
окно	0 0 0 -1 0
он	-4 -3 0 0 -1
она	0 0 0 3 0
орет	0 0 0 2 0
от	0 -3 -1 -2 0
отеле	0 0 0 -2 0
отзовет	0 0 0 1 0
парню	-4 0 0 0 -1
пассажир	8 0 0 0 0
письмо	0 0 0 0 3
пишут	0 2 0 0 0
платок	0 0 -8 0 0
по	-1 -8 6 -4 -1
под	-8 0 0 0 0
права	0 8 0 0 0
приехал	0 4 0 0 0
пришел	0 0 0 4 0
прячусь	0 5 0 0 0
пяти	0 7 1 6 0
пятьдесят	0 0 1 0 0
работаю	0 0 0 0 -3
роуд	0 0 2 0 0
руки	0 0 -1 0 0
русски	0 4 0 0 0
русские	0 0 5 0 0
рыбзаводе	0 0 0 0 6
с	-7 -13 -9 -14 -15
сезонке	0 0 11 0 0
сел	4 8 0 0 0
семи	0 0 4 0 0
семь	0 0 7 0 0
сказал	0 2 0 0 0
скорую	5 0 0 0 0
снимаю	0 0 0 -3 0
собака	3 2 3 4 14
сожжем	2 0 0 0 0
стыдно	0 -1 0 0 0
так	-4 -1 0 0 0
теперь	0 2 0 0 -3
теплицах	0 0 -1 -4 0
то	-4 0 0 0 0
точка	5 21 20 25 5
третий	0 -1 -12 0 0
третьего	0 0 -9 0 0
три	0 0 2 0 0
тридцать	0 -1 0 0 0
тройке	0 0 15 0 0
тут	0 0 0 4 3
у	0 -11 -10 0 3
узбек	0 0 10 0 0
универе	-3 0 0 0 0
утра	0 0 -3 0 0
учится	0 4 0 0 0
фунтов	0 -5 0 0 0
хозяйка	0 0 0 -2 0
час	7 1 6 0 0
часа	0 11 15 0 0
человек	0 -1 0 0 0
через	0 0 0 -1 0
четверти	0 6 0 0 0
четырнадцать	0 0 3 0 0
читает	3 0 0 0 0
что	0 -2 0 0 0
шестого	0 0 6 0 0
шесть	-1 0 0 0 0
щеку	-3 0 0 0 0
энд	0 0 8 0 0
я	-6 -4 0 -3 -3
[word ru-latn]
14	0 0 0 1 10
9	0 0 0 1 0
a	0 -1 0 0 0
bez	0 -4 0 0 0
bilo	1 9 0 0 1
boius	0 0 -2 0 0
bossa	7 0 0 0 0
brigada	0 0 1 0 0
brigadir	3 4 0 0 0
chasov	0 0 4 0 0
chelovek	0 -2 0 0 0
chicken	0 0 1 11 0
chto	0 0 0 0 -3
com	5 15 21 0 0
dom	0 0 -1 0 0
drug	0 0 0 1 7
druzhkam	0 0 -3 0 0
dushe	0 0 -3 0 0
dva	-6 0 0 0 0
dvenadtsat	0 0 5 0 0
ed	0 1 0 0 0
ee	0 8 0 0 0
elm	0 0 1 10 0
eto	0 0 0 -3 3
example	0 0 5 15 21
foods	0 1 11 0 0
galini	0 3 0 0 0
god	0 0 1 0 0
golden	0 0 0 1 11
gosha	8 0 0 0 0
gruzin	0 0 8 0 0
hohol	0 0 15 0 0
i	1 -7 0 0 2
ia	-8 -2 0 -6 0
idti	0 -1 0 0 0
iz	0 0 0 0 10
k	0 0 0 -2 0
kak	0 -3 0 0 0
karti	0 0 0 0 -1
koleno	0 0 0 0 3
krov	0 0 -4 0 0
kurer	0 0 8 0 0
let	0 7 1 -2 0
lezet	0 0 0 0 -3
mashina	0 7 0 0 0
mi	7 0 0 0 0
mne	0 6 0 4 5
moi	0 0 0 0 2
moldavanka	0 0 6 0 0
na	-9 -8 -4 0 -2
nachal	4 0 0 0 0
nas	-2 0 0 0 0
nazivaet	0 0 0 0 8
ne	-1 -1 0 0 0
nochi	0 10 0 0 0
nomer	0 -4 0 0 0
odin	0 0 -4 0 0
on	1 6 0 -4 -8
ona	-2 0 0 0 -3
oret	0 0 0 10 0
pensiu	0 0 -1 0 0
po	0 -4 4 -7 -2
poli	0 0 0 0 7
politsia	0 -2 0 0 0
poshla	5 0 0 0 0
potom	0 0 0 0 4
prishel	4 0 0 0 3
proshlogo	0 0 0 2 0
rabotaiu	0 0 0 0 7
s	-10 -4 0 0 0
sanych	0 0 4 0 0
sarai	0 0 -4 0 0
sem	0 0 1 2 0
sidit	0 -1 0 0 0
sin	0 13 12 0 0
sina	0 0 0 2 0
slushaet	8 0 0 0 0
sobaka	0 0 0 5 15
soniu	0 0 3 0 0
spat	0 -1 0 0 0
telefon	7 0 0 0 0
to	-3 0 0 0 0
tochka	0 16 16 22 0
trete	0 0 0 -1 0
tvar	0 0 0 8 0
u	0 -3 10 4 3
udaril	1 0 0 0 0
uehal	0 0 0 0 -3
utra	0 5 1 0 0
v	-5 -8 -14 -5 -1
vadik	0 0 4 0 0
vchera	-1 1 0 0 0
vechera	0 0 7 0 0
videl	0 1 0 0 0
vilomal	0 0 0 0 -1
vize	0 0 1 0 0
vozle	0 -4 0 -1 0
vsio	4 0 0 0 0
walk	0 1 10 0 0
za	0 -4 0 -2 0
zabiraet	0 -1 0 0 0
zabral	0 4 0 0 0
zhivet	2 0 0 0 0
[word so]
6	0 1 0 0 0
88	3 0 0 0 0
9ka	0 4 0 0 0
a	0 0 5 0 0
aamus	1 0 0 0 0
addoon	0 0 -2 7 0
ah	2 0 -16 1 5
ahaa	0 0 0 1 0
ahay	5 0 0 3 -9
ahayd	-1 0 0 9 1
ammaan	0 0 -3 0 0
an	6 0 0 0 0
anigu	1 0 0 0 0
ardaynimo	0 5 0 0 3
at	10 16 23 12 12
ay	0 -1 0 -8 0
ayaa	-1 0 0 -10 1
ayaan	-2 0 1 7 0
ayay	-6 -1 0 0 0
ayuu	0 -3 -1 -5 3
baabuurkiisa	0 0 0 0 4
baan	0 -2 0 0 1
badan	0 -2 0 0 0
banaankeda	7 0 0 0 0
baqayaa	7 0 0 0 0
beerta	0 0 0 -1 0
biggie	0 0 8 0 0
bilood	-9 -11 -6 -11 0
bishii	0 2 0 0 0
biyo	3 0 0 -1 0
boliiska	6 0 0 0 0
c	4 3 0 3 1
caato	0 0 9 0 0
cabdi	0 0 3 1 4
cabsi	0 0 -14 0 0
cadaadiyaa	0 0 -6 0 0
cagaaran	0 1 0 0 0
carruurtu	0 0 -1 0 0
cawo	0 0 7 0 0
ceejiyay	0 0 0 0 6
cidina	6 0 0 0 0
co	0 0 1 6 10
com	14 16 37 0 0
daanka	0 -2 0 0 0
dacweeyay	0 0 0 -1 0
darius	0 0 1 0 0
degannahay	4 0 0 0 0
degganahay	0 0 0 0 5
deggennahay	0 0 0 0 1
dhacday	0 0 4 0 0
dhan	-12 0 0 0 0
dhaw	0 1 0 0 0
dheer	-1 0 0 0 0
dheere	0 0 3 0 0
dhibic	10 0 0 6 1
dhigataa	0 0 0 2 0
dhillo	0 7 0 0 0
diiday	9 0 7 0 0
diraa	0 0 0 0 1
diray	0 0 0 -1 3
doqon	0 1 0 0 0
dot	16 20 23 27 12
dugsi	0 0 6 0 0
dugsiga	0 -6 10 0 0
email	0 0 0 12 5
emailkaygu	0 0 0 0 4
example	7 4 2 8 0
fadhiyaa	0 0 0 0 3
feb	0 0 -1 0 0
feer	0 0 -1 0 0
fiidkii	0 0 0 -1 0
flat	0 0 1 0 0
furayaa	0 0 0 10 0
gaadhi	0 0 -2 0 0
gaajada	0 0 -2 0 0
gaarigiisu	0 0 0 -6 0
gabadha	0 -5 0 0 0
gacmaha	-3 0 0 0 0
garaacaa	0 0 0 5 0
garabka	0 1 4 3 0
geeska	0 0 0 2 3
geeyay	0 0 0 5 0
gmail	7 14 6 5 11
goldenlamb	0 6 1 0 0
guri	0 0 17 10 0
guriga	0 0 -8 0 0
guurinayaa	0 0 0 5 0
ha	1 0 0 0 0
habeenkii	0 0 0 -2 0
hadda	0 -2 0 0 0
haybe	0 0 13 0 0
home	0 0 0 -1 0
hoose	0 7 16 8 9
hore	0 0 0 0 7
hortiisa	0 1 0 0 0
i	-9 -8 -3 -16 6
iga	0 0 0 -1 -2
igu	1 -3 0 -4 -6
ii	3 0 1 0 0
ilaa	2 0 0 0 0
ilaaliyaha	0 1 0 0 0
ima	0 -3 -2 0 0
imid	0 0 0 0 -2
inaan	0 0 0 -1 -4
ingiriis	0 0 18 0 0
inkaar	0 0 0 0 9
isaga	4 0 0 0 0
iskuulka	0 -7 -7 0 0
iyada	2 0 0 0 0
iyo	1 5 36 13 4
jabiyay	0 0 0 0 -7
jabtay	-1 0 0 0 0
jeer	0 -2 0 0 0
jimcaha	0 0 4 0 0
jimce	0 0 0 1 0
jiray	0 0 0 3 0
joogaa	4 0 0 0 0
joognaa	0 0 0 0 2
joojinayaa	10 0 0 0 0
ka	-5 -3 0 0 7
kaarkayga	0 0 0 0 1
kayskaygii	0 0 0 9 0
keenay	0 0 0 0 3
konton	0 3 1 0 0
koob	0 0 -5 -2 0
kow	0 0 9 6 6
ku	-12 0 16 2 1
kufsadeen	0 0 -2 0 0
kulul	-5 -4 -4 0 0
la	3 14 19 7 15
laadaa	0 0 0 1 0
laakiin	0 1 0 0 0
laba	0 0 -11 -3 -7
labaad	-1 0 -4 0 0
labaatan	0 0 3 0 0
lafta	0 0 -2 0 0
lagu	0 0 0 -8 -1
lambar	3 0 0 0 0
leeyahay	0 0 0 14 0
leh	-7 0 0 0 4
lihid	1 0 0 0 0
live	2 0 0 0 1
lixda	2 0 0 0 0
london	0 0 10 0 0
ma	-2 -3 0 -2 -2
maajo	4 0 -4 0 0
maalintii	-2 0 0 -8 -6
madow	8 -10 -7 -1 0
magangalyo	0 0 0 13 13
makhaayadda	0 0 18 4 5
manager	0 0 6 1 0
maqaayadda	0 0 12 0 0
mar	0 -1 0 0 0
markuu	0 1 0 -5 0
maxkamad	0 -1 -1 0 0
me	0 2 0 0 0
mushaharka	0 0 -5 -1 0
mushaharkayga	0 0 -2 0 0
na	0 0 0 -5 0
naag	0 0 0 -2 0
nabad	0 0 1 0 0
nadiifin	0 0 0 0 3
nagu	-2 0 0 0 0
nambar	0 19 11 0 0
nhs	0 3 0 0 0
nin	8 3 -3 0 0
ninkaygu	0 4 0 3 0
noqo	0 0 0 2 0
office	0 0 -1 0 0
oo	0 7 -6 0 -7
park	0 1 0 0 0
qaataa	0 0 0 1 0
qaatay	0 0 0 0 4
qaawan	0 0 -1 0 0
qabato	0 0 0 0 -1
qabtay	0 0 0 5 0
qaniinyo	1 1 0 0 0
qaxooti	0 0 15 0 0
qof	0 0 4 0 0
qoslaa	0 0 0 4 0
quraanka	0 6 0 0 0
rabno	3 0 0 0 0
rubuc	0 3 0 14 0
runtii	0 0 -1 0 0
saac	-4 0 0 0 0
saaray	0 0 0 -6 0
saaxiib	0 0 13 0 0
saaxiibtay	4 0 0 0 0
saddex	0 -5 -5 0 0
saddexaad	1 0 0 0 0
saddexdeeda	0 0 11 0 0
saxansaxo	0 0 2 0 0
seexdo	-1 0 0 0 0
shaah	0 -5 -2 0 0
shaqaaluhu	0 0 0 0 1
shaqada	0 0 0 0 -1
shaqeeyaa	0 0 0 4 -3
shaqeeyaan	0 0 0 5 1
sharci	0 0 6 3 1
sharcigaagana	0 0 18 0 0
sheeko	0 -1 0 0 0
siin	0 -1 0 0 0
siiyo	0 0 -1 0 -7
soo	-2 0 0 -2 0
soomaali	0 0 9 0 0
subaxnimo	0 0 0 0 11
sugayaa	4 13 18 0 0
suuqa	0 0 -3 0 0
t	0 0 2 0 0
taal	11 8 8 0 0
tahay	0 0 0 -2 -6
tiraahdaa	0 0 0 0 7
tirtirayaa	1 0 0 0 0
toban	-1 -3 0 0 0
tobankeeda	2 13 12 0 0
todobadeeda	0 0 14 0 0
toyota	0 0 -6 0 0
u	0 -4 0 -2 4
ubaxda	0 0 0 10 0
ugu	0 0 0 0 -1
uk	1 6 10 0 0
uur	0 -1 -3 -2 0
waa	-7 0 17 11 17
waan	7 13 0 -6 -13
waashaa	0 0 0 -5 -2
walaahi	0 0 0 6 0
wardiga	0 0 6 0 0
wareejiyay	0 0 0 0 -2
wasakh	0 0 -2 0 0
waxaa	0 0 0 -1 -2
waxaan	0 0 0 0 3
waxay	1 -1 0 0 4
way	-2 -13 -2 -6 0
wiil	0 -1 0 0 0
wuu	0 -8 0 -10 -9
wuxuu	-2 10 0 0 11
xaaskaygu	0 0 0 0 -2
xalimo	0 0 4 3 0
xamar	2 0 0 0 0
xaraf	0 0 0 1 0
yaal	0 7 12 0 0
yahay	5 0 0 0 0
yahoo	0 1 0 0 3
yidhi	0 0 0 4 0
yiri	2 0 0 6 3
[word sq]
12	0 0 0 1 0
21	0 0 0 1 0
3319	5 0 0 0 0
43	0 0 0 0 1
63	0 0 0 2 0
72	0 0 0 0 2
9	0 0 0 0 6
a	0 0 7 0 0
adresa	0 0 0 0 -7
ai	-2 0 0 0 1
angli	0 0 -1 0 0
ankohet	0 0 -2 0 0
ankth	0 0 0 0 -3
apartamenti	5 0 0 0 0
apeli	0 5 0 0 0
ardhë	0 0 0 0 5
artan	0 0 3 0 0
askush	-2 0 0 0 0
at	16 21 17 19 26
au	0 0 0 1 0
azilkërkuese	0 0 14 0 0
babai	0 -6 0 0 0
banoj	0 -3 0 0 0
bashkshorti	0 10 10 0 0
bertet	2 0 0 0 0
besa	0 0 7 0 0
bodrum	0 0 -2 0 -3
bodrumi	0 0 26 6 4
bradwell	0 0 7 0 0
brenda	0 0 -2 0 0
bridge	1 0 0 0 0
buka	0 0 0 6 7
burre	0 0 0 0 2
burri	-4 0 0 0 7
burrë	0 0 0 0 4
bërtiti	0 0 0 3 0
call	-1 0 0 0 0
cdo	0 0 -5 -8 0
cepi	0 0 0 0 6
chef	0 7 8 0 0
co	6 4 3 7 11
college	0 0 -1 0 0
com	14 20 29 0 0
d	0 1 14 0 0
deportojnë	0 0 -2 0 0
deri	0 0 0 3 -3
dhe	4 0 -9 0 -2
dhjetë	-3 0 -3 -2 0
dhoma	-1 0 -1 -1 0
dhomë	0 0 0 0 1
dion	5 2 0 0 0
disa	0 0 0 7 0
ditësh	0 -1 0 0 0
djali	-2 0 0 0 0
djalin	3 3 0 0 0
do	0 0 0 0 -1
dot	10 11 17 20 0
dridhem	0 0 -3 0 0
drita	0 0 3 3 0
dritarja	0 0 0 -6 0
dru	-2 0 0 0 0
dy	-1 0 -5 -4 0
dyzet	0 0 6 0 0
e	1 6 14 6 -4
edhe	5 6 0 -7 3
email	0 0 0 9 9
emaili	0 0 0 0 7
emailin	0 0 0 4 0
era	0 0 13 0 0
erdhi	0 17 0 0 5
erdhëm	0 0 0 0 4
et	0 0 0 7 4
example	17 18 17 17 17
femijet	0 -2 0 0 0
fillore	0 -6 -1 0 0
flat	0 0 2 0 0
fle	0 0 0 0 -1
flemë	0 -3 -4 -6 -7
fole	-2 0 0 0 1
foto	4 0 0 0 0
fqinjes	0 0 0 0 3
frik	1 0 0 0 0
frike	0 0 0 -1 0
frikë	6 -3 -2 0 0
fshihem	0 -1 0 0 3
fundit	5 5 5 0 0
gatuaj	0 0 4 1 4
gay	3 0 0 0 0
gezo	0 0 7 8 0
gishtash	0 0 0 0 3
gjeti	0 0 -2 0 0
gjithe	0 0 0 2 0
gjyms	0 0 1 0 0
gjyshes	0 0 4 0 0
gmail	3 8 3 0 6
go	-2 0 0 0 0
goma	0 0 19 0 0
gomone	0 0 9 0 0
green	0 0 4 0 0
grua	0 0 0 2 0
grusht	0 0 0 0 -3
guri	0 0 14 0 0
gushtit	-4 0 -5 0 0
ha	0 -2 0 0 0
hapi	0 0 0 0 7
herë	-1 0 0 0 0
hodhi	3 0 0 0 0
home	-3 -9 -13 -6 0
hoteli	0 0 0 -2 0
hoxha	0 0 6 0 2
hyrja	0 10 6 4 1
i	-1 5 7 6 0
ia	0 3 0 0 0
ika	0 0 0 0 -1
ikni	0 0 -1 -1 0
iku	0 9 0 0 0
ilegalë	0 0 10 0 0
im	0 -2 -3 21 13
ime	0 0 0 1 7
ip	0 -1 0 0 0
ish	0 -1 0 0 0
ishte	0 0 0 2 2
jam	0 -3 0 0 11
java	0 0 0 0 -2
jem	0 0 0 0 3
jemi	0 0 0 0 -1
jep	0 0 0 -1 0
jetoj	9 0 0 0 0
jonë	0 0 0 -7 -4
k	0 0 0 3 0
ka	10 -1 4 -6 -12
kafja	0 0 8 0 0
kam	0 2 -6 0 -5
kapi	2 0 0 0 0
kati	0 0 16 11 7
katër	0 0 3 0 0
kercenon	0 0 0 0 -4
klientet	0 1 0 0 0
kom	4 0 0 0 0
kontrollon	0 0 0 0 4
kreka	0 0 14 0 0
kryqëzimi	0 0 0 0 6
ktheheshim	0 0 0 0 8
ku	0 -3 -7 0 -2
kujdestare	-1 0 0 0 0
kuqeli	0 0 18 0 0
kur	-6 -2 0 0 0
kurvë	0 0 -1 0 0
kush	6 0 0 -2 0
kuzhina	0 0 3 0 0
lane	0 0 -5 0 0
lavazhi	0 0 5 4 0
letra	0 4 2 0 0
linthorpe	8 0 0 0 0
llogaria	0 0 0 0 10
londer	7 5 5 9 0
lorina	0 0 4 2 8
m	0 0 4 0 0
m'duhet	0 0 0 0 8
ma	0 2 0 0 -6
magazina	0 0 6 3 0
maj	0 0 -1 0 0
mamin	0 0 0 0 1
marisol	0 0 6 0 0
maxhup	0 0 -5 0 0
mbaruar	0 7 8 0 0
mbi	2 0 0 6 0
me	2 1 8 5 0
merr	2 0 0 0 0
minj	0 0 0 0 -1
minus	0 4 11 8 10
minutash	0 0 -1 0 0
mira	0 0 14 3 0
mobiljeve	7 3 0 0 0
moshuarve	0 0 -1 0 0
motra	0 0 0 0 4
motrës	-3 0 0 0 0
muaj	0 -7 0 0 0
më	-1 11 12 6 2
mëngjesit	1 1 3 0 0
mërkurë	0 0 0 0 -4
n'ura	0 0 4 0 0
na	0 7 0 0 -3
naten	0 -4 0 0 0
natën	0 -4 0 -3 0
natës	0 0 0 -2 2
ndertim	0 0 0 -4 0
ndoqi	0 0 0 0 -2
ne	-8 -15 -16 -11 -3
nga	1 0 5 0 1
nipi	0 0 0 -1 0
nisi	-4 0 0 0 0
nje	-9 0 -8 -5 -3
njeri	0 0 -11 0 0
nji	-3 -2 -9 0 0
një	-7 0 8 0 -4
nuk	8 6 0 0 -1
numri	4 0 0 -4 0
numrin	0 0 -3 0 0
në	1 0 0 -4 -4
nën	-2 0 -2 0 0
nëse	0 -1 0 0 0
office	-8 -12 -5 0 -1
ora	0 -2 -3 0 0
org	9 5 5 0 0
osht	0 0 0 2 0
outlook	8 10 5 8 12
p	0 6 2 0 0
pa	2 0 7 0 0
pagë	0 0 -4 0 -5
pair	0 0 1 0 0
parkingu	0 0 1 0 0
pas	4 0 0 0 -2
pasaportat	0 0 0 0 -2
pastaj	0 0 0 2 0
paund	0 -1 0 0 0
pavijoni	0 0 -2 0 0
per	0 -8 -3 -2 1
pesë	0 0 5 1 2
pi	0 3 0 0 0
pica	0 0 2 13 0
pika	14 15 21 25 7
pikë	11 16 8 15 6
plak	0 -5 0 0 0
po	0 1 0 -3 -5
policia	0 0 0 0 -4
por	0 0 0 -6 0
prej	0 1 2 -3 0
prill	0 0 -2 0 0
pritje	0 0 0 0 2
proton	6 0 4 9 13
pune	7 8 15 13 19
punoj	-3 0 -1 -5 0
punon	3 13 0 0 9
për	0 -4 0 -3 0
qafë	0 0 0 0 -1
qe	0 -5 -1 -1 -5
qershor	0 0 -2 0 0
qoshja	0 0 0 0 6
quajne	0 0 0 -5 0
quhet	0 -1 0 0 0
që	-3 0 0 0 3
re	4 3 0 0 0
rekrutojn	0 0 0 0 3
restoranti	0 0 0 -6 0
rreh	-1 0 0 0 0
rreth	0 0 0 2 0
rri	0 0 0 0 -3
rrijmë	0 0 0 4 4
rrobalarja	0 0 3 0 0
rrogen	0 1 0 0 0
rumunë	0 0 7 0 0
s'kam	0 0 0 2 0
s'me	0 0 0 -5 -3
sa	0 -2 0 0 0
saj	0 0 0 4 0
se	0 -5 0 4 0
servisi	0 6 0 0 0
sh	4 11 9 10 5
shefi	-5 0 0 7 0
shija	0 0 0 2 0
shiti	5 0 0 0 0
shiu	0 0 7 0 0
shkoj	-4 0 0 0 0
shkolla	0 0 -6 -1 0
shkon	0 0 0 0 -3
shkruan	5 0 0 0 0
shkruani	0 0 0 3 14
shkuan	0 0 -4 0 0
shkurt	0 0 5 0 0
shoferi	0 0 0 0 -3
shoqja	6 10 0 0 0
shpi	0 0 0 0 3
shpresa	0 0 4 0 0
shqip	2 2 8 0 0
shqiptarë	0 0 7 0 0
shtata	0 0 7 0 0
shtatorit	1 0 0 0 0
shtatzënë	0 0 -5 0 0
shtatë	0 -2 -2 0 0
shtëpisë	0 1 0 0 0
shumë	3 0 0 0 0
sime	0 0 -1 3 0
skaduar	4 0 0 0 0
skoceze	0 0 10 0 0
sot	5 2 9 0 0
spital	0 0 -3 -2 -1
stacioni	0 0 0 -2 -1
studenti	2 0 0 0 0
sy	0 0 -4 -2 0
t	0 0 15 11 5
ta	0 0 0 0 -7
taksise	0 0 -1 0 0
te	-11 -15 6 6 5
terroriste	0 0 -1 0 0
tete	0 0 0 -3 0
tetëmbëdhjetë	0 0 6 0 0
tha	8 0 0 -2 -4
thanë	-5 0 0 0 0
thash	0 0 0 0 4
thike	0 0 -4 0 -1
thojnë	0 0 0 0 4
thone	0 0 0 -3 0
thote	4 0 0 0 0
tij	-7 2 3 7 0
tim	0 0 0 3 0
tokë	0 -2 0 0 0
tretë	20 17 9 0 0
tri	0 0 -3 0 0
tyne	0 0 0 4 0
të	-4 3 12 0 -8
u	-2 0 0 0 0
uk	3 13 16 4 0
un	-1 0 -2 -3 0
une	-9 -4 -13 0 0
unë	0 6 0 0 0
vajza	0 -4 -3 -8 0
veta	-7 -14 -16 -4 0
vetes	0 0 0 8 0
vetëm	0 0 0 0 8
vinin	1 0 0 0 3
viz	0 0 10 10 0
viza	0 0 3 1 8
vizë	0 7 2 0 0
vizën	0 3 5 0 0
vjeshte	7 0 0 0 0
vjeter	0 0 2 0 0
vjetesh	4 0 0 0 0
vras	0 0 -2 0 0
vuan	0 0 0 7 0
zemra	0 0 -2 0 0
zezak	0 0 -3 0 0
çuan	0 0 0 0 -3
është	0 0 0 6 -2
[word ta]
07	0 0 0 0 7
12	1 0 0 0 0
14	0 4 0 0 0
20	7 0 0 0 0
3வது	0 0 0 1 0
account	12 0 12 0 0
and	10 0 0 0 0
at	0 11 11 6 8
co	0 0 4 9 11
code	0 19 14 0 12
com	12 8 18 0 0
complaint	0 0 0 0 -1
d	0 0 4 0 0
dot	13 14 20 31 17
family	0 4 0 0 0
fb	0 5 0 0 0
freak	-1 0 0 0 0
gate	0 3 0 0 0
gmail	0 0 0 7 0
hotmail	0 0 0 0 4
hr	0 0 0 7 0
https	0 0 5 0 0
iniya	3 0 0 0 0
kavi	0 0 0 4 0
me	0 7 2 0 0
r	0 0 6 7 4
sort	0 0 19 14 0
sukanya	0 0 0 0 6
t	0 0 9 2 0
uk	4 9 11 0 0
window	0 -3 -1 0 0
yahoo	6 7 4 6 8
அகதி	0 0 5 0 0
அங்க	0 0 0 11 0
அசிங்கமாக	0 0 0 0 5
அடி	1 2 0 -2 0
அடிக்கிரான்	0 -2 -1 0 0
அடிக்கிராரு	0 0 0 10 0
அடிச்சவை	0 0 0 0 2
அடிச்சாங்க	0 2 0 0 0
அடிச்சு	-2 0 0 0 0
அடித்தான்	5 0 0 0 0
அடிப்பார்	0 0 0 0 -3
அடிப்பென்னு	5 0 0 0 0
அடிமை	0 0 -1 0 0
அடுத்த	0 -3 0 0 0
அட்	6 6 0 0 3
அதையும்	6 0 0 0 0
அந்த	0 0 0 3 7
அனுப்பி	0 0 0 -1 0
அன்னன்	1 0 0 4 0
அன்னிக்கு	0 0 0 -1 0
அன்னை	0 1 0 0 0
அன்னைக்கு	0 0 -1 0 0
அன்பு	0 0 6 0 0
அப்பா	2 0 0 -3 -1
அப்புரம்	0 0 0 6 6
அம்மா	0 -2 0 0 2
அருன்	0 0 4 0 0
அரைந்தான்	1 0 0 0 0
அலி	0 0 -1 0 0
அலித்து	2 0 0 0 0
அலுது	0 -2 -5 0 0
அலெக்ஸ்	0 0 4 0 0
அவங்க	2 0 0 0 0
அவட	0 0 0 0 7
அவனை	0 0 0 9 0
அவன்	4 -5 0 8 8
அவன்ர	0 0 0 0 1
அவர்	0 6 0 0 3
அவர்ர	0 0 0 0 1
ஆகஸ்ட்	0 0 6 1 0
ஆசிட்	0 7 -2 0 0
ஆன்டு	4 0 0 0 0
ஆரு	0 4 18 -2 0
ஆருக்கு	0 0 5 0 0
ஆல்	0 8 0 0 -1
ஆஸ்துமா	0 0 -6 0 0
இடத்தில்	0 0 0 -2 0
இதெ	0 4 0 0 0
இன்ஸ்டா	0 -1 0 0 0
இரவு	0 0 0 6 0
இரு	0 0 -8 0 0
இருக்கன்	0 4 0 0 0
இருக்காங்க	4 0 0 0 0
இருக்கானெ	0 6 0 0 0
இருக்கிர	11 5 4 17 15
இருக்கிரன்	0 3 0 0 6
இருக்கிரம்	6 7 0 0 10
இருக்கிரென்	2 3 0 0 0
இருக்கு	0 -4 0 0 0
இருக்கும்	1 0 0 0 0
இருக்கொம்	10 0 0 0 0
இருந்தான்	0 11 0 0 0
இருந்து	8 19 -5 1 0
இருபது	0 2 10 6 0
இருபத்து	0 0 0 4 0
இருப்பவல்	-3 -5 -1 0 0
இலுத்தா	0 0 0 0 4
இலை	0 4 4 0 0
இல்ல	1 0 2 0 0
ஈமெயில்	0 0 0 3 0
உடைச்சிட்டாங்க	0 0 0 0 4
உடைச்சுட்டாங்க	0 0 0 0 1
உதவிக்கு	-4 0 0 0 0
உதைப்பார்	0 0 -2 0 0
உலகம்	0 6 0 0 0
உலைச்சல்	0 -3 0 0 0
உல்ல	0 0 4 0 3
ஊசி	0 -1 0 0 0
ஊருக்கு	0 0 0 0 -1
ஊர்	0 0 -3 0 0
ஊர்ல	0 0 0 4 0
எங்க	0 0 0 -5 0
எங்கல்	7 0 0 0 0
எட்டு	0 10 1 0 -5
எட்டுக்கு	0 0 5 0 0
எட்வர்ட்ஸ்	0 2 0 0 0
எனக்கு	-1 2 0 20 2
எனது	0 -3 0 0 0
என்	0 9 -16 -14 4
என்ட	0 0 0 0 5
என்டு	-1 -8 0 -3 1
என்னை	0 9 -5 -6 1
என்னைப்	0 0 0 0 -2
என்னொட	7 3 0 0 0
என்ர	2 9 0 -5 3
என்ரான்	0 0 0 0 2
என்ரு	-9 -9 -1 -8 0
எப்ரல்	0 0 6 0 0
எரிஞ்சு	0 -1 0 0 0
எலு	0 11 0 0 -2
எலுதிப்பொட்டு	-1 0 0 0 0
எலுபத்தி	0 0 0 6 0
எல்லாம்	-11 -4 0 -2 0
எல்லொரும்	0 0 0 0 9
எவி	0 0 0 -3 0
ஐந்து	0 2 5 0 0
ஐயா	0 0 -3 0 -3
ஐஸ்கிரீம்	0 0 0 5 0
ஒகொன்க்வொ	0 0 5 0 0
ஒட்டுரென்	0 0 0 0 -1
ஒன்னு	0 1 15 0 0
ஒன்பதெ	0 0 0 0 2
ஒரு	8 5 18 0 3
ஒருத்தன்	10 7 0 0 0
ஒரெ	-4 0 -7 0 0
கடிச்சது	-1 0 -2 6 0
கடை	-7 -1 -2 12 14
கடையில	0 0 -6 0 -1
கட்டி	-1 -1 0 0 0
கதவில	0 0 0 0 -1
கத்தி	-1 0 0 0 0
கனக்கு	2 0 0 0 0
கனவர்	0 0 0 9 0
கன்டுக்கல	0 3 0 0 0
கரி	0 0 -4 0 0
கருப்பன்	0 0 -2 0 -2
கருப்பி	0 0 -4 0 0
கர்ப்பினி	-6 0 -6 0 0
கலுத்தப்	6 0 0 0 0
கல்யானம்	0 0 -4 0 -1
களவெடுத்திட்டான்	0 0 0 0 -3
கவின்	0 0 8 0 0
கவுன்சில்	0 -3 0 0 0
காசு	0 0 0 0 -6
காட்டினான்	-1 0 0 0 3
காதலன்	0 0 0 6 0
காது	0 0 0 0 -1
காத்து	-4 0 -5 0 0
கானர்	0 0 14 0 0
காம்	0 3 10 0 0
காயம்	0 -4 0 0 0
காய்கரி	6 0 -2 0 0
காரனம்	0 0 0 6 0
கார்	2 0 0 -1 0
கார்டு	0 4 0 0 0
கார்பெட்	0 0 0 4 0
கார்மேகம்	0 0 2 0 0
காலில்	0 -8 -6 0 8
காலை	12 0 -2 5 0
கால்	-2 0 0 1 0
கிட்ட	4 9 0 0 0
கிரிஸ்தவன்	0 0 0 0 -2
கிரீன்	0 0 0 -4 0
கிலிச்சு	6 0 0 0 0
கீர்த்தனன்	0 0 3 0 0
கீல	12 10 13 5 0
குடிச்சிட்டு	2 0 0 0 0
குடிச்சுட்டு	0 0 -1 0 0
குத்தினான்	3 0 -6 0 0
குன்டு	0 0 3 4 0
குரொய்டன்	0 0 5 0 0
குலந்தை	-1 0 0 0 0
கூட	0 6 0 0 0
கூட்டாலி	7 0 0 5 0
கூட்டிவந்து	0 6 0 0 0
கூப்பிடரார்	-6 0 0 0 0
கூப்பிடலாம்	0 18 0 0 0
கூப்பிடுவாங்க	0 0 0 3 0
கூப்பிடுவார்கள்	10 0 0 0 0
கெட்டா	-2 0 -3 -10 -8
கெலி	-2 0 -7 0 1
கெஸ்	-1 0 0 0 0
கை	0 -4 0 0 -1
கொச்	0 0 0 2 0
கொட்டிட்டா	0 0 -6 0 0
கொன்டு	0 4 0 -5 -9
கொன்னுடுவார்	0 -2 -1 0 0
கொர்ட்	0 -5 -8 0 0
கோபிநாத்	0 0 8 0 0
க்கு	5 3 0 0 0
சக்கர	0 0 -4 -7 -3
சத்தம்	4 0 0 0 0
சந்திக்கிர	0 0 0 0 -2
சனி	0 5 0 0 0
சமீர்	0 0 8 0 0
சமையல்	0 0 -1 0 -1
சம்பலம்	-3 0 0 0 0
சாட்சி	0 2 0 0 0
சாட்டையால்	6 0 0 0 0
சாதி	0 0 -1 0 0
சாப்பாடு	3 -1 -2 0 0
சாமியார்	0 0 0 6 0
சாயந்திரம்	0 0 0 2 0
சிநெகிதன்	0 0 0 1 0
சிநெகிதி	0 3 0 0 0
சிரிச்சான்	0 2 0 7 0
சீ	0 0 1 0 0
சுரெஷ்	0 0 4 0 0
சூடு	0 0 0 -3 0
சூப்பர்வைசர்	-5 0 0 -6 0
செஞ்சென்	0 0 0 0 6
செந்தென்	0 0 0 0 6
சென்ர	0 4 0 0 0
செப்டம்பர்	0 0 1 0 4
செய்கிரான்	3 0 0 0 0
செய்ய	-9 0 -3 -4 0
செய்யிர	0 0 0 4 0
சைகை	0 0 0 0 -2
சொந்த	0 0 0 -2 0
சொன்னான்	-10 0 0 0 0
சொன்னென்	0 0 0 7 0
சொல்ரார்	6 0 0 0 0
சொல்லல	0 0 0 -1 0
சொல்லித்	0 -4 0 0 0
சொல்லுரா	0 0 -2 0 0
ஜிமெயில்	5 0 0 3 10
ஜெக்	0 0 3 0 0
ஞாயிரு	5 0 0 0 0
டயர்	13 5 0 2 0
டாக்டர்	1 0 0 0 0
டாட்	0 0 6 11 0
டீச்சர்	0 -1 0 0 0
டெலிகிராம்	0 0 0 1 0
டெஸ்ஃபாலெம்	0 0 8 0 0
டைல்ஸ்	0 0 0 1 0
தகப்பன்	0 0 0 0 4
தங்கக்	0 0 10 0 0
தங்கச்சி	0 0 0 1 0
தனியா	0 6 0 0 0
தம்பி	0 0 0 3 7
தரல	0 -3 0 0 0
தலும்பு	0 -1 -3 0 0
தாங்கல	-3 0 0 0 0
தான்	10 0 0 0 0
திகதிம்	0 0 3 0 0
திகதில	1 0 9 0 0
திகதிலெருந்து	0 0 5 0 0
திங்கட்கிலமை	0 0 0 0 4
திட்டுரா	0 0 -2 0 0
தினமும்	-1 0 -1 0 0
திருட்டு	0 2 0 0 0
தீபிகா	0 0 7 0 0
துப்புரவு	0 0 -4 0 0
தெதி	3 13 8 -3 0
தெதிம்	0 0 2 0 0
தெதில	0 0 6 0 0
தெதிலெருந்து	0 0 9 0 0
தெரிஞ்சா	0 0 -2 0 0
தெரியல	0 0 0 10 0
தெரியும்	5 0 0 0 1
தைப்பிங்	0 0 8 0 0
தையல்	-5 0 0 0 0
தொசை	0 0 0 0 5
தொடக்கம்	2 0 0 0 0
தொட்டத்தில்	6 0 0 0 0
தொனுது	-1 0 0 0 0
தொலி	0 0 0 3 0
நகை	-6 0 -2 0 0
நகைக்கடையில்	0 0 0 0 2
நம்பர்	0 -8 -10 0 0
நம்பல	0 7 0 0 8
நர்சரி	0 0 5 0 0
நல்லவங்க	0 0 0 0 -2
நாங்கல்	0 0 0 9 0
நான்	5 17 0 6 0
நான்கில்	0 2 15 0 0
நாப்பத்தி	0 0 1 3 0
நாயெ	-2 4 0 0 0
நாயை	0 0 0 0 -4
நாய்	0 0 -7 0 0
நார்காலியில்	0 -3 -5 -1 0
நார்தாம்ப்டன்	0 0 8 0 0
நார்பத்தி	0 0 2 10 0
நார்மண்டன்	0 0 0 2 0
நாலு	0 0 5 0 0
நாலைக்கு	0 0 0 0 -2
நித்திரை	-2 0 0 0 0
நின்டவர்	4 0 0 0 0
நின்னான்	0 4 0 0 0
நின்னு	9 0 0 0 0
நின்ரான்	0 -2 0 0 0
நிமிடம்	0 4 25 0 0
நிலைமை	4 0 0 0 0
நீதிமன்ரம்	0 0 -2 0 0
நெர்ரு	0 6 0 1 0
நெர்ஸ்	0 0 -3 0 0
நைட்	5 -5 0 -3 0
னு	-2 -15 0 -3 0
பக்கத்து	2 0 2 2 0
பக்கம்	0 16 0 0 0
பசங்கலுக்கு	0 0 0 -2 0
பச்சை	0 0 11 10 0
படிக்கிர	0 -1 0 0 0
படிக்கிரன்	0 -3 0 0 0
படிக்கிரென்	9 2 0 0 3
பட்டம்	2 0 0 0 0
பண்றாங்க	0 0 0 4 0
பத்து	0 0 0 0 2
பத்துக்கு	5 0 6 0 0
பனம்	0 0 -2 0 2
பன்னா	0 0 0 -4 0
பன்னிரன்டாம்	3 0 4 0 0
பன்னிரன்டு	0 0 0 -1 0
பன்ரான்	0 -2 0 0 0
பன்ரென்	0 0 0 -2 0
பயங்கரவாதி	0 0 -1 0 0
பயமா	4 0 0 0 0
பயம்	0 0 0 3 6
பலக்கடை	0 2 4 0 0
பஸ்	0 0 -4 0 0
பாக்கி	0 0 -5 0 0
பாக்கிரது	-1 0 -1 0 0
பாக்குரென்	4 0 0 0 0
பாடசாலையில	0 0 -1 0 0
பாட்டிலைக்	7 0 0 0 0
பாத்தவர்	3 0 0 0 0
பாத்து	0 0 0 -6 0
பாத்துக்கொண்டு	0 4 0 0 0
பார்த்தால்	0 1 0 0 0
பார்த்து	0 0 0 -2 0
பார்லர்	0 0 3 0 0
பாலத்துக்கு	0 12 10 13 5
பால்	0 0 6 1 0
பாஸ்	0 -1 0 6 5
பாஸ்பொர்ட்ட	2 0 0 0 0
பின்னெரம்	0 2 0 5 0
பிரென்ட்	0 0 15 0 0
பிலாட்	0 0 -4 0 0
பில்லை	0 -3 0 -8 0
பில்லைக்கு	0 0 0 2 0
புடுங்கிட்டாங்க	0 0 -1 0 0
புட்பால்	0 0 -2 0 0
புதிய	0 0 23 7 0
புருசன்	0 0 0 1 0
புல்ல	2 0 -1 0 0
பூட்டி	-2 0 -3 -6 0
பூட்டினார்	0 0 0 0 3
பெசாமல்	0 0 0 -8 0
பெட்ரொல்	0 0 0 -6 0
பென்	0 0 -5 0 0
பென்ஷன்	1 0 0 0 0
பெயரில்	9 0 0 0 0
பெரன்	0 0 0 5 0
பெரு	0 0 0 4 7
பெல்ட்டால	0 0 0 0 10
பெஸ்புக்கில்	0 0 0 13 0
பேசுகிறான்	0 0 0 0 3
பைபிலை	0 6 0 0 0
பையன்கல்	0 0 -1 0 0
பொகிரால்	0 0 0 0 1
பொடுரதில்ல	0 0 0 0 5
பொடுவென்	0 0 0 5 0
பொட்டை	0 2 0 0 0
பொட்டொவை	0 0 0 2 0
பொன	-1 7 -1 0 0
பொனதுக்கு	0 0 0 0 3
பொனென்	0 -3 0 0 0
பொன்	0 3 -4 0 0
பொன்னு	0 3 0 0 0
பொம்புல	1 0 0 0 0
பொயிட்டார்	4 0 -5 -9 0
பொர	0 0 -2 -1 0
பொலந்து	0 0 7 0 0
பொலீஸ்	1 0 -9 -4 0
பொஸ்ட்கொட்	0 3 -3 0 0
போட்டிருக்கிறார்கள்	0 0 0 0 3
மகனுக்கு	0 0 0 -6 0
மகன்	0 0 0 7 0
மசாஜ்	0 0 0 -6 0
மச்சான்	0 0 0 3 0
மதியம்	0 0 0 2 0
மன	0 0 -3 0 0
மனி	0 11 13 11 6
மனிக்கு	-1 1 0 -2 0
மனித்தியாலம்	0 0 -1 0 1
மனுசன்	0 0 0 5 1
மனுசி	0 0 0 3 0
மன்வெட்டி	0 0 -1 0 0
மருந்துக்	0 0 3 1 6
மருமகல்	0 0 0 4 4
மாசமா	0 -4 0 0 0
மாசம்	3 3 0 -2 0
மாடி	0 0 1 0 0
மாட்டென்னு	0 0 0 0 7
மாத	0 -6 0 -3 0
மாதிரி	-2 0 0 0 0
மானவி	0 0 0 2 0
மாமி	0 0 0 5 0
மார்பில்	1 0 0 0 0
மாலை	-4 0 0 0 0
மிச்சமில்	0 0 18 0 0
மிரட்டுகிரான்	0 0 0 0 1
மிஸ்	5 0 0 0 0
முகத்தில்	0 5 -2 0 0
முகம்	0 0 0 -4 0
முடிஞ்சு	0 0 0 0 2
முதலாலி	2 0 0 2 -6
முதல்	0 0 -2 0 0
முதுகு	0 0 0 -1 0
முன்னாடி	3 5 0 0 0
முன்னால்	-3 0 0 0 0
முப்பத்தஞ்சு	0 0 1 0 0
முப்பத்தெட்டு	0 0 2 0 0
முறுக்கினார்	0 0 0 0 5
முலங்கால்	8 0 0 0 0
மூக்கில	0 0 0 -5 0
மூஞ்சில	0 0 0 -1 0
மூன்டு	0 0 -1 0 0
மெனெஜர்	0 0 0 8 -2
மெயில்	0 -7 0 5 4
மெல	0 4 0 0 0
மேட்ஸ்டோனில்	0 0 2 0 0
மௌலவி	0 6 0 0 0
யாரும்	10 0 0 0 0
யால	0 -1 0 0 0
ரஞ்சன்	0 0 3 0 0
ரயில்வெ	0 0 12 10 13
ராத்திரி	0 0 -7 0 0
ரூமுக்குல்ல	0 0 0 0 -5
ரூம்	0 0 -3 0 0
ரூம்ல	0 -11 -1 -1 0
ரென்டு	2 0 0 0 14
ரெபரன்ஸ்	-1 0 0 0 0
ரொடுல	0 0 14 0 0
ரொம்ப	1 5 0 0 0
ல	0 11 -11 -6 -2
லிங்க்	0 0 0 3 0
வ	-1 0 0 0 0
வந்தது	0 -4 -2 0 0
வந்தவர்	0 0 0 0 2
வந்து	11 11 0 0 -7
வன்டி	0 0 0 0 16
வயசாச்சு	0 8 0 0 0
வயசு	0 5 0 0 7
வயது	-1 -4 0 0 9
வருசமா	0 0 0 0 4
வரைக்கும்	3 5 0 0 0
வலக்கு	-6 -11 0 0 0
வாங்கிக்கறாரு	0 0 0 0 2
வாசல்ல	0 0 0 -11 0
வாடகை	0 -1 0 0 0
வாட்சன்	0 0 7 0 0
வாப்பா	0 0 0 6 0
விக்கிரென்	0 0 0 8 0
விடுரான்	5 0 0 0 0
விட்டான்	0 0 -2 0 0
விலுந்தென்	0 0 0 0 -4
வீடு	-9 -3 -4 3 5
வீட்டில	0 0 0 -4 0
வீட்டு	0 0 -2 2 0
வீட்டுல	0 0 -5 0 6
வெம்பிலியில்	0 0 9 0 0
வெர	-4 0 -3 -6 -1
வெல	-4 0 0 0 0
வெலை	-1 -1 -1 -3 9
வைக்கப்	-2 0 0 0 0
வைக்கிரான்	0 -1 0 0 0
வைச்சவர்	0 0 -5 -4 0
வைச்சான்	0 0 0 0 -6
வைத்தான்	0 0 0 0 7
ஷெல்	0 0 1 0 0
ஸ்டேசி	0 0 10 0 0
ஸ்ட்ரீட்ல	0 0 0 0 1
ஸ்ரீலங்கன்	0 0 12 0 0
ஹொட்டல்ல	3 0 0 -1 0
[word ti]
14	0 1 0 3 0
18	0 0 0 0 1
2	0 0 0 2 0
37	0 0 0 0 1
59	0 0 0 1 0
9	7 0 0 0 3
at	0 6 10 7 8
boi	0 0 0 5 0
care	0 0 1 0 0
com	16 21 37 0 0
d	0 0 1 0 0
deaf	0 5 0 0 0
dot	6 7 10 18 0
dud	0 0 0 0 5
example	15 19 12 16 25
gmail	0 1 4 8 14
habesha	8 0 0 0 0
icloud	0 0 0 0 4
ip	0 0 -5 0 0
kinfe	0 0 12 4 0
mama	0 0 3 0 0
me	0 7 5 0 0
mebrahtu	0 0 5 0 0
neger	1 3 0 0 0
net	0 2 8 0 0
nhs	0 0 -3 0 0
org	10 6 13 0 0
outlook	0 0 0 0 5
pritesh	0 0 0 1 0
senait	0 3 0 0 0
t	0 0 8 5 0
taxi	0 12 4 0 0
tsigereda	0 0 0 4 0
uk	3 0 0 0 0
x	0 0 5 0 0
yahoo	4 0 0 1 6
yoni	0 0 0 1 0
zr	0 0 1 0 0
ለቂቁልና	0 0 0 0 -3
ለተብርሓን	0 0 13 0 0
ለንደን	0 0 4 0 0
ለይቲ	-2 -5 -8 -4 -10
ሊትል	0 0 2 7 0
ሊንከን	4 2 1 1 1
ሊድል	0 0 4 0 0
ላዕሊ	0 3 0 0 1
ሌን	5 0 0 0 0
ልበይ	0 0 -3 -1 0
ሎርድሺፕ	0 1 0 0 0
ሒል	2 0 0 0 0
ሒቦምኒ	0 0 0 0 2
ሒዘ	0 0 0 -1 0
ሒዙ	0 -3 0 -4 0
ሒዙኒ	0 -1 0 0 1
ሒዝዎ	-3 -7 0 0 0
ሓለቃ	0 0 0 6 0
ሓሊደይ	0 8 0 0 0
ሓላፊ	0 0 0 -5 -2
ሓሙሽተ	0 1 6 0 0
ሓማተይ	3 0 0 0 3
ሓምሻይ	0 0 0 2 0
ሓሪሙኒ	0 -5 0 0 -5
ሓሪሞምኒ	0 0 0 6 0
ሓባር	0 0 2 0 0
ሓብተይ	0 -7 0 0 0
ሓቲተ	0 0 2 3 0
ሓታቲ	0 0 1 2 0
ሓኒቁኒ	0 0 -2 0 0
ሓንቲ	-5 -4 -2 3 -10
ሓኪም	-2 -2 0 -7 0
ሓወይ	0 -7 -1 4 0
ሓውስ	0 0 1 0 0
ሓውቦይ	0 0 0 0 3
ሓይለ	0 0 3 0 0
ሓደ	-11 -9 10 8 -8
ሓዲረ	0 -1 0 0 0
ሓድሽ	0 0 1 7 -3
ሓጂ	0 0 7 0 0
ሓገዝ	0 0 -1 0 0
ሓግዙኒ	0 0 -1 0 0
ሓግዙዋ	0 -1 0 0 0
ሓፍተይ	0 0 0 6 0
ሔርሜላ	0 0 2 0 0
ሔስተርስ	0 0 0 2 0
ሕማቅ	0 -3 0 0 0
ሕርሻ	0 9 0 0 0
ሕቆኣ	0 -2 0 0 0
ሕቆይ	0 0 -1 0 0
ሕበይ	0 -2 -3 0 -4
ሕብሪ	0 0 6 10 0
ሕንጻ	1 4 3 0 0
ሕዳር	3 0 6 0 0
ሕጂ	0 -3 0 -6 7
ሕጻናት	9 -7 -4 0 0
ሕጻን	0 -1 0 0 -1
ሖስፒታል	0 0 -7 0 -1
ሖተል	0 0 -7 0 0
ሖቴል	0 0 -5 0 0
መሓዛይ	0 0 0 1 0
መምሕረይ	0 0 0 0 2
መምሕር	0 0 0 0 1
መርዓ	0 5 2 0 0
መስኮት	-7 -1 -6 -7 0
መስጊድ	0 11 7 5 2
መቀመጫይ	0 0 -2 -3 0
መነጽሩ	0 0 0 -1 0
መንእሰያት	0 -1 0 -4 0
መንደፈራ	0 0 2 0 0
መንገዲ	3 0 0 -2 0
መንጢሉኒ	0 -3 0 0 0
መኪና	0 -3 -4 -3 0
መኪናኡ	4 0 0 0 0
መካኒክ	0 3 13 0 0
መዋእለ	0 6 -4 -3 0
መዓልቲ	0 13 9 4 -6
መድሓኒት	0 0 -4 0 0
መጋቢት	6 1 3 0 0
መግቢ	8 6 8 -4 0
መጺኡ	0 10 0 0 0
መጺኣ	0 0 0 0 -4
መጺኦም	-1 0 0 0 0
መጽዮም	0 -3 0 0 0
ሙሉብርሓን	0 0 3 0 0
ሚስ	3 0 0 0 0
ሚስተር	0 0 -3 0 0
ሚዛንን	0 0 9 0 0
ሚያዝያ	4 4 7 0 0
ማልጎርዛታ	0 0 7 0 0
ማሕበረኮም	0 0 0 7 4
ማርተሎ	5 0 0 0 0
ማንካ	0 5 9 0 0
ማዕጾ	6 6 2 -1 0
ማዕጾይ	0 0 -6 -6 -5
ማይ	-6 -8 -1 0 -8
ማዳም	0 7 0 0 0
ምልክት	0 0 -3 0 0
ምሳና	2 0 0 0 7
ምስ	0 -7 -5 6 -8
ምስኣቶም	0 2 0 0 0
ምስክር	3 0 -1 0 0
ምስክርና	1 0 0 0 0
ምስጢረይ	0 3 0 0 0
ምድሪ	0 17 8 5 1
ምግቢ	-6 -3 -5 -3 0
ሞኑመንት	0 0 0 1 0
ሞይታ	0 8 0 0 0
ረሳሓት	0 7 0 0 0
ረኪበ	-6 0 0 0 0
ረጊጹኒ	0 -1 -2 -3 0
ራሺዱል	0 0 3 0 0
ራብዓይ	0 0 0 1 1
ርብዕን	0 4 8 0 0
ርእሰይ	-5 -6 -12 -7 -3
ርእሳ	0 0 -6 0 0
ርእየ	0 0 -6 0 0
ርእየዮ	0 -4 0 0 0
ርእያ	0 0 0 0 -4
ርእያቶም	0 0 0 0 5
ርኩስ	-3 6 0 0 0
ሮያል	0 0 0 2 0
ሮድ	12 0 0 4 6
ሮድሪጎ	0 0 9 0 0
ሮድን	0 1 0 0 0
ሰለስተ	-2 -1 0 0 2
ሰላም	0 -3 0 0 0
ሰሎሜ	0 0 4 0 0
ሰሚዓ	-2 0 0 0 0
ሰማይ	0 10 13 0 0
ሰራቂት	0 3 0 0 0
ሰበይተይ	0 0 0 0 -5
ሰበይቱ	0 0 0 3 0
ሰበይቲ	0 0 -3 -6 0
ሰባት	-6 -1 0 -4 3
ሰብ	-3 -4 0 1 0
ሰብኣየይ	0 -3 -4 0 -7
ሰብኣያ	0 0 0 -9 4
ሰብኣይ	-8 -5 0 -10 -3
ሰኑይ	0 0 0 -1 -4
ሰንበት	0 0 7 0 0
ሰዓት	0 -4 -1 17 3
ሰይሩ	0 -1 -5 -1 -6
ሰይሮም	-1 -3 0 0 7
ሰይሮምዎ	0 0 -1 0 0
ሰይንት	0 0 6 0 0
ሲክስ	1 0 0 0 0
ሳሊም	0 7 7 0 0
ሳልሳይ	0 -4 1 -3 0
ሴኩሪቲ	0 0 0 3 0
ስለ	10 9 0 -2 -8
ስላስ	0 0 7 0 0
ስልከይ	0 0 -6 -1 0
ስመይ	-2 0 0 0 0
ስማ	-2 0 0 0 0
ስም	-2 -2 0 0 0
ስራሕ	0 0 0 -4 0
ስቅ	0 0 0 -1 0
ስቲፕ	0 2 0 0 0
ስታርስ	0 2 7 0 0
ስትሮበሪ	0 1 0 0 0
ስኢነ	-2 -9 -5 0 0
ስእሊ	0 -3 0 0 -3
ስክሪንሾት	0 1 0 0 0
ስኮትላንዳዊ	0 0 7 0 0
ስጋ	0 0 3 2 16
ሶሻል	0 0 0 0 3
ሸሞንተ	0 0 1 4 1
ሸርሙጣ	0 -1 0 0 0
ሸውዓተ	0 4 0 0 0
ሻሒ	0 0 -3 0 -2
ሻይን	0 0 0 0 2
ሽሕ	0 -5 -3 0 0
ሽማግለታት	0 -3 0 0 0
ሽቃቅ	0 0 -4 0 0
ሽብርተኛ	0 0 0 0 -2
ሽዱሽተን	9 0 0 0 0
ቀይሕ	0 5 12 17 0
ቀይሩኒ	0 1 0 0 0
ቀደም	1 0 0 0 4
ቁጽረይ	-3 -6 0 0 0
ቁጽሩ	0 1 0 -4 0
ቁጽሪ	0 -8 5 0 0
ቃላት	-1 0 0 0 0
ቅድሚ	0 0 -6 0 -4
ቅድም	0 0 0 0 5
ቆልዑ	-5 -1 0 -13 -4
ቆልዓኣ	0 2 -1 -2 0
ቆሪጸ	0 -3 -1 0 0
ቆሪጻ	0 0 0 7 0
ቆርበተይ	1 0 -1 0 0
በሊ	0 0 -4 0 0
በዓል	0 0 0 -5 7
ቡን	8 16 18 0 0
ባሕሪ	0 9 2 0 0
ባርኪንግ	0 0 4 0 0
ባርያ	0 0 -7 0 0
ባቡር	0 0 -8 0 0
ባንኪ	-3 0 -2 -1 0
ባዶ	0 0 0 -4 0
ቤተ	0 0 -5 -3 0
ቤተይ	0 0 0 5 0
ቤት	-1 1 -1 -1 -6
ብ	-4 0 0 0 0
ብሎክ	0 0 6 0 0
ብሓጺን	0 0 -2 0 0
ብመስኮት	-3 0 0 0 0
ብመቀዝ	0 0 0 0 7
ብማንካ	1 0 -1 -3 0
ብሪዝ	0 0 3 0 0
ብርከይ	-4 -1 -3 0 0
ብሰንኪ	0 0 0 10 0
ብቀበቶ	3 0 -7 -4 0
ብቁልፊ	0 0 0 -1 0
ብቋንቋ	0 0 0 -1 0
ብበትሪ	0 1 -3 -3 -3
ብቪዛ	0 0 6 4 0
ብክብረት	0 0 -2 0 0
ብዓሌተይ	0 0 0 -1 0
ብዘይ	-1 -1 0 -3 0
ብዙሕ	0 2 0 0 0
ብዛዕባ	0 2 0 0 0
ብዛዕባይ	0 1 0 0 0
ብድሕሪ	21 10 5 13 3
ብጫማ	-3 0 0 -1 0
ብፈርኔሎ	0 0 -2 0 0
ብፍርሒ	0 0 -5 0 0
ቪዛ	3 0 0 0 0
ቪዛይ	0 0 6 4 0
ቪድዮ	0 3 -1 0 0
ተሰይሩ	0 -4 -8 -5 0
ተስፉ	0 0 3 0 0
ተስፋ	0 4 0 -7 -5
ተቀቲሉ	-5 0 -5 0 1
ተንፊሰ	0 -1 0 0 0
ተኩል	0 0 2 0 0
ተወጊኡ	0 0 -1 0 0
ተዓጽዩኒ	0 17 15 0 0
ቲቸር	0 0 0 0 3
ቲኬት	2 0 0 0 0
ቲክቶከይ	0 0 0 1 0
ታሕተዋይ	3 0 0 0 0
ታሽዓይ	0 0 1 0 0
ታክሲ	4 3 -2 0 -3
ቴሌግራም	0 -3 0 0 0
ትሕቲ	0 0 20 9 4
ትማሊ	0 0 0 0 -8
ትም	0 0 -7 0 0
ትምሕርቲ	-1 -8 -9 -2 0
ትሰርሕ	8 0 0 -4 0
ትሽዓተ	0 0 8 0 0
ትበሓል	0 7 0 0 0
ትብለኒ	0 -2 -1 0 0
ትብለጽ	0 0 3 0 0
ትነብር	0 6 0 0 0
ትከልኣኒ	-3 0 0 0 0
ትካል	0 1 3 0 0
ትወቅዓኒ	0 -1 -3 0 0
ትጸርፈኒ	0 0 -5 -5 -9
ትጽሪ	0 1 0 0 0
ትፈርሕ	-4 0 -1 0 0
ቶርውድ	0 4 0 0 0
ቻይና	2 4 0 0 0
ቻፕል	0 3 0 0 0
ነሓሰ	8 1 4 0 0
ነርስ	-2 0 0 -4 0
ነበር	0 0 0 1 0
ነብሰይ	2 0 0 -1 0
ነቲ	-3 0 0 0 0
ነኪሱዋ	0 0 -3 0 0
ነዚ	0 2 0 0 0
ነይረ	10 0 0 0 0
ነይሩ	0 0 0 0 4
ነይሮም	0 0 0 2 0
ነዲዱ	0 -2 0 0 0
ነጊረያ	-1 4 0 0 0
ነጊሩ	0 0 0 0 -2
ነጥቢ	11 15 21 30 5
ነጸላይ	0 0 -5 -2 -1
ናሖም	0 0 7 0 0
ናባይ	0 -3 0 0 0
ናብ	3 -8 -11 2 -16
ናትኒኤል	0 0 2 0 0
ናኦል	0 0 5 0 0
ናይ	-7 0 0 2 -3
ናይቲ	0 0 0 0 3
ናጂቡላሕ	0 4 0 0 0
ኔሩ	0 1 0 0 0
ኔራ	-4 0 0 0 0
ን	0 0 0 4 0
ንመምሕረይ	0 3 0 0 0
ንሱ	4 -4 0 0 7
ንሳ	-5 0 0 0 5
ንስኪ	0 0 0 3 0
ንቀርም	1 0 0 0 0
ንቆልዓ	0 0 -5 0 0
ንብላ	0 7 0 0 0
ንነብር	0 4 -4 0 0
ንኣደይ	0 2 0 -8 0
ንኩሉ	17 10 0 0 0
ንደቀይ	0 5 0 0 0
ንድቅስ	-4 -2 0 0 0
ንግሖ	0 0 -1 -1 0
ንጓለይ	-1 0 0 0 0
ንጹሕ	0 0 0 5 0
ኢለ	0 -1 -4 -1 0
ኢሉ	-15 -5 0 -7 2
ኢሉለይ	-3 -1 0 0 0
ኢሉኒ	0 -9 0 0 0
ኢሉዋ	0 0 0 0 4
ኢላ	-3 -6 0 0 0
ኢሎም	-5 -3 0 0 -1
ኢሎምኒ	4 -1 0 0 0
ኢመይለይ	0 0 0 8 8
ኢመይል	0 0 0 12 6
ኢሚግረሽን	0 0 -1 0 0
ኢትዮጵያዊ	0 0 8 0 0
ኢና	-2 0 -2 -2 -5
ኢን	8 0 0 0 0
ኢኩም	7 0 0 0 4
ኢደይ	0 -3 -10 -6 0
ኢዳ	0 0 -2 0 2
ኣለኩ	-1 -7 0 -2 1
ኣለካ	0 0 0 -5 -3
ኣለዎ	4 0 0 0 0
ኣላ	0 -8 -2 -1 0
ኣሎ	5 -5 -2 0 -6
ኣሎና	9 0 0 0 0
ኣማኑኤል	0 0 14 0 0
ኣማኒኤል	0 0 2 0 0
ኣርባዕተ	0 0 -5 -3 0
ኣሲሮምኒ	0 3 0 0 0
ኣሲድ	0 0 -5 0 -4
ኣቃጺላ	-2 0 0 0 0
ኣቡ	0 0 7 7 0
ኣብ	-2 0 5 1 -4
ኣብቂዑ	0 0 4 0 0
ኣብቲ	0 4 -4 12 4
ኣብታ	0 0 0 18 11
ኣብዚ	0 -5 0 1 0
ኣብዩ	0 0 0 10 10
ኣታ	0 -1 0 0 0
ኣት	24 13 11 12 22
ኣትዩ	0 0 0 -2 0
ኣነ	0 0 0 1 4
ኣንዲዳትኒ	0 0 0 -1 0
ኣእትዩ	-3 0 0 0 0
ኣእዳወይ	0 -1 -7 -3 0
ኣካራዪ	0 0 0 5 0
ኣውቶቡስ	0 0 -10 0 0
ኣውጺኦም	0 0 -4 0 0
ኣዜብ	0 0 5 0 0
ኣይሕበንን	0 -2 0 0 0
ኣይትምለስኒ	-1 0 0 0 0
ኣይከኣልኩን	-3 0 0 0 0
ኣይክእልን	0 0 0 0 -1
ኣይፈልጥን	0 0 0 -2 -6
ኣደ	0 -1 0 0 0
ኣገልጋሊት	0 0 -1 0 0
ኣገዲዱኒ	4 0 0 0 0
ኣጋ	0 0 0 -3 0
ኣፈራሪሑኒ	0 3 0 0 0
ኣፍልበይ	-3 0 0 0 0
ኣፍደገ	0 0 -6 0 0
ኣፍደገይ	0 0 -2 0 0
ኣፕ	0 -3 0 0 0
ኤ	0 3 0 0 0
ኤልሻዳይ	0 0 5 0 0
ኤርትራ	0 0 10 0 0
ኤርትራዊት	0 0 13 0 0
ኤርትራውያን	0 0 7 0 0
ኤን	1 0 0 0 0
ኤንድ	0 0 17 0 0
ኤከርን	0 0 4 0 0
ኤይልስበሪ	0 0 7 0 0
ኤጀንሲ	2 0 0 0 0
እሕዝ	2 -1 -2 0 0
እመሓር	0 3 0 0 0
እምኒ	-5 -1 0 0 0
እሞ	0 0 0 -3 0
እሰምዕ	0 0 0 0 -1
እሰርሕ	4 11 0 0 -3
እቲ	-8 -3 0 -7 -4
እታ	0 -7 0 0 -2
እነብር	0 0 0 -4 0
እናበለ	0 -3 0 -2 0
እናበሉ	0 -4 0 -4 0
እንተ	0 -8 0 -5 -5
እንዳ	18 18 25 26 7
እንዳስላሴ	0 0 5 0 0
እውን	-2 0 0 -1 0
እዝነይ	0 -2 -1 -2 0
እዝውር	1 0 0 0 0
እየ	-4 -2 -8 -7 -5
እዩ	2 7 -9 -8 -6
እያ	3 3 0 -5 0
እዮም	0 -4 -2 0 0
እደሊ	-6 -2 -2 -8 0
እግሩ	0 4 0 0 0
እጽርግ	-2 0 0 0 0
ኦክሓውስ	0 0 4 0 0
ኦኮንኮ	0 0 7 0 0
ከለና	0 0 -2 -3 0
ከለኩ	-1 -4 -10 -4 -6
ከሊኣትኒ	0 0 0 0 -4
ከልቡ	-2 0 -1 0 0
ከልቢ	-1 0 -5 0 0
ከመርዕወኒ	6 0 0 0 0
ከም	-2 -6 0 -6 -1
ከረን	0 0 4 0 0
ከብደይ	0 0 -3 -6 -6
ከተሪንግ	0 0 5 0 0
ከዕዩለይ	0 -3 0 -2 0
ከይሕበኒ	0 0 0 0 10
ኩሉ	0 8 0 -3 2
ኩልና	0 0 0 0 4
ኩርናዕ	0 0 -7 6 0
ኩክ	2 4 0 0 0
ኩዕሶ	0 0 0 0 -1
ኪንግስዊንፎርድ	0 0 7 0 0
ኪዲ	-1 -2 0 0 0
ኪዳነ	0 0 1 0 0
ኪድ	0 -1 0 0 0
ካልኣይ	0 7 7 2 0
ካልኣይቲ	13 11 6 9 0
ካምበርዌል	0 0 7 0 0
ካረን	0 0 5 0 0
ካር	0 0 0 2 0
ካርደይ	0 -6 -2 0 0
ካብ	2 -2 -10 8 -6
ካብኡ	0 0 0 0 -1
ካብኣቶም	0 0 0 0 1
ክሊኒክ	0 0 0 -1 0
ክላፕተን	0 0 1 0 0
ክልተ	0 -8 -2 0 -12
ክራውሊ	0 0 5 0 0
ክራይ	-1 0 -2 0 0
ክርስትያን	0 -5 -3 0 0
ክሰርሕ	5 4 0 0 0
ክሰዳ	0 4 0 0 3
ክሳብ	0 0 -2 7 -6
ክሳደይ	0 0 -4 -6 0
ክስርዞ	11 14 0 0 0
ክሽነ	0 0 -4 0 0
ክቀትለኪ	-4 -2 -8 0 0
ክብሉ	-1 0 0 0 2
ክትበኪ	0 2 0 0 1
ክትንክፋ	0 0 -2 0 0
ክትከይድ	0 -3 0 0 0
ክትድውሉለይ	2 0 0 0 0
ክነግር	0 -2 0 0 0
ክንከይድ	0 2 0 0 0
ክከይድ	0 2 0 0 0
ክወስድ	0 4 0 0 0
ክወስዶም	-1 0 -2 0 0
ክዳነይ	0 4 0 -1 0
ክድርብየላ	0 -1 0 0 0
ክድርብየልኪ	0 -2 0 0 0
ክገብር	-3 0 0 0 0
ክገዝእ	0 0 0 -1 -1
ክፍለይ	0 0 0 4 0
ክፍሊ	0 -2 -5 -10 0
ክፍሊት	0 0 -5 0 0
ኮይነ	0 0 -2 0 -2
ኮይኑ	0 1 0 0 -1
ኮይንና	0 0 -2 0 0
ወለደማርያም	0 0 6 0 0
ወረቀት	0 0 4 0 0
ወረቃቅተይ	6 0 0 0 0
ወርሒ	-2 -7 -7 -1 -1
ወርቃዊት	0 0 5 9 0
ወርከር	0 0 0 3 0
ወሲዱ	0 4 0 0 -1
ወሲዱና	0 4 0 0 0
ወሲዱዎ	0 1 0 0 0
ወሲዳቶ	0 0 0 0 4
ወሲዶምኒ	0 -1 -1 -3 -2
ወቂዑኒ	10 0 0 0 0
ወቂዕዋ	-2 0 0 0 0
ወናኒ	-2 0 0 0 7
ወይ	0 2 11 0 0
ወደይ	0 -3 0 15 0
ወዱ	0 8 0 0 0
ወዲ	0 -2 0 4 0
ወጊኡኒ	0 0 -2 0 -1
ወጺኣ	4 0 0 0 0
ዊልቸረይ	0 5 0 0 0
ዋንድስዎርዝ	0 0 5 0 0
ዌምብሊ	0 0 3 0 0
ውሽጢ	0 0 -1 0 0
ውን	-6 -1 0 0 0
ውዑይ	0 0 0 -3 0
ውግእ	0 0 -5 0 -5
ዎልሶል	0 0 10 0 0
ዎሽ	0 0 2 0 0
ዑቅባይ	0 0 0 1 0
ዓመተይ	-4 0 0 -2 0
ዓመታ	0 0 0 -3 0
ዓመት	0 2 -2 10 0
ዓርቢ	0 0 0 0 -1
ዓርከይ	0 7 0 0 0
ዓሰርተ	0 0 3 8 0
ዓሰርተው	0 0 1 0 0
ዓሳ	3 0 6 8 0
ዓሻ	0 -2 -4 -3 0
ዓቢ	0 0 2 0 0
ዓባይ	-2 0 28 0 0
ዓይና	1 0 0 0 0
ዓጋመ	0 0 0 -1 0
ዓጽያትኒ	0 -4 0 0 0
ዕለት	0 4 0 0 0
ዕረፍቲ	0 0 -5 0 -1
ዕስራን	0 11 8 0 0
ዕንጨይቲ	0 0 0 5 0
ዕዳ	0 0 0 0 -6
ዕዳጋ	4 0 0 3 -1
ዕድመይ	-7 -9 -2 0 -3
ዘለኒ	0 0 0 14 0
ዘላ	6 0 2 7 14
ዘሎ	15 8 26 30 27
ዘሎኩ	0 3 3 0 0
ዙዋራ	0 0 8 0 0
ዜሮ	0 0 6 0 10
ዝሓለፈ	0 0 0 -3 0
ዝመሓር	0 1 0 0 0
ዝመጻእኩ	17 0 0 0 0
ዝሞተትኒ	0 0 0 0 3
ዝበሓል	0 23 -5 -3 0
ዝብል	-2 0 0 -1 -3
ዝነበረ	0 0 0 3 0
ዝነበረት	0 0 0 7 0
ዝነብር	0 1 0 0 0
ዝኮነ	3 0 0 0 0
ዝኮንኩ	-3 0 0 -5 -6
ዝዛረበኒ	0 0 0 0 3
ዝዛረብ	-1 0 0 0 0
ዝገዝእ	-5 0 0 0 0
ዝጽውዖ	11 0 0 0 0
የለን	-3 -8 0 0 -8
የሕምመኒ	0 -1 0 0 0
የስርሑኒ	0 0 0 0 3
የብለይን	0 -3 0 -5 -3
የብላ	-2 0 0 0 0
የውርደለይ	0 -1 0 0 0
የፈራርሓኒ	0 1 -3 0 0
የፈራርሖም	7 0 0 0 0
ያፌት	0 0 4 0 0
ይሓርማ	0 0 0 2 0
ይሓርም	0 -2 0 0 0
ይሓትት	0 0 0 0 -1
ይሕብኡኒ	0 2 0 0 0
ይመሓር	0 7 0 0 0
ይመጽእን	1 0 0 0 0
ይሰምዑ	4 0 0 0 0
ይሰርሕ	4 4 0 -3 -2
ይስሕቅ	0 0 0 4 0
ይስዕባ	0 0 -2 0 0
ይቁጥዓኒ	0 0 0 -1 0
ይበሓል	0 3 0 -3 0
ይበክዩ	0 0 -3 0 0
ይብለኒ	-11 -10 -3 -1 0
ይብሉ	0 0 0 -1 0
ይብል	-13 -6 0 0 0
ይብልዎ	0 -1 0 0 0
ይከታተለኒ	0 4 0 0 -4
ይወስዶ	0 0 0 -1 0
ይወቅዓ	0 0 -1 0 0
ይወቅዓኒ	0 -1 -4 0 0
ይውዕሉ	0 5 0 0 0
ይዕበድ	0 0 0 0 -3
ይዕጽወኒ	0 0 0 0 5
ይደሊ	0 -3 -3 0 2
ይጸርፈኒ	0 0 -1 0 0
ይጽርፈና	0 0 -6 -6 0
ይፈርሕ	0 0 0 0 12
ይፍትሽ	1 0 0 0 0
ዮናስ	0 0 6 0 0
ደላሎ	0 4 0 0 0
ደልዩ	0 -1 0 0 0
ደም	-6 -8 -4 -2 0
ደሞዘይ	1 0 0 0 0
ደሞዝ	-4 -1 0 -3 0
ደረጃ	8 -4 -4 0 0
ደርቢ	0 9 8 0 0
ደርብይዎ	0 -4 -6 0 0
ደርብዮም	-2 0 -1 0 0
ደቀይ	-6 -1 0 0 0
ደቂ	0 0 0 2 0
ደቂቅ	0 0 2 0 0
ደዊሉለይ	4 0 0 0 0
ደዊላ	0 0 -2 -1 0
ደው	0 -2 0 0 0
ደገ	-1 0 -4 0 0
ዳርናል	0 0 1 0 0
ዳንየላ	0 0 10 0 0
ዳኛ	0 0 -3 0 0
ዳውሰን	0 0 7 0 0
ድሕሪ	0 0 13 10 7
ድሕሪኣ	-1 0 0 0 0
ድማ	-8 -2 -1 0 0
ድቃስ	0 0 -3 0 0
ድኳነይ	0 0 0 5 2
ድኳን	-6 -7 -4 2 0
ዶብሊ	0 1 4 0 0
ዶት	0 0 0 11 0
ዶክ	0 4 0 0 1
ዶክተር	0 0 0 9 0
ጀሚሩ	-3 0 0 0 0
ጀሚራ	3 0 0 0 0
ጂም	0 0 5 0 0
ጂፒ	0 1 0 0 0
ገሪፉኒ	0 0 -3 0 0
ገንዘብ	5 0 -4 -1 -2
ገዛ	-2 -7 -14 -9 -1
ገዛኣ	-4 -4 0 0 0
ገዛይ	0 -3 -1 16 5
ገዝሚ	0 -1 -7 0 0
ገይሮሞ	0 0 -4 0 0
ገደል	0 0 -1 0 0
ገጸይ	-3 0 -10 -4 -2
ገጽኪ	0 0 -4 0 0
ጉዳይ	0 0 4 0 0
ጋራጅ	0 0 2 0 0
ግሪንገይት	0 3 0 0 0
ግሬግ	0 0 4 0 0
ግን	-6 -6 0 0 2
ግንቦት	4 4 6 0 0
ግዜ	0 -4 -3 -8 -5
ግደይ	0 0 7 0 0
ጎረቤተይ	-1 -2 0 0 -7
ጎቲቱኒ	0 0 0 0 -1
ጎይታ	0 0 25 0 0
ጎደና	14 0 -4 7 9
ጎድኒ	0 0 0 7 0
ጓለይ	0 0 0 2 0
ጓል	3 0 0 0 0
ጠሪዓ	0 0 0 4 0
ጡፍ	-6 -3 -6 0 0
ጣብያ	4 3 0 -2 0
ጥሪ	0 0 3 0 0
ጥራይ	-4 -6 -1 -5 -7
ጥቅምቲ	15 11 5 0 0
ጥንስቲ	0 0 -6 0 0
ጥዑም	0 0 7 2 0
ጥዕና	0 0 0 0 -1
ጫማይ	0 0 0 -4 0
ጭንቀት	0 -3 0 0 0
ጸሊም	-5 -6 -4 1 -4
ጸላም	0 0 -2 0 0
ጸሪፋትኒ	-5 0 0 0 0
ጸባ	0 -5 0 0 0
ጸኒሑ	0 0 0 0 5
ጸኒሖሙኒ	0 0 0 0 -4
ጸወታ	0 4 0 0 0
ጸጉረይ	0 0 -6 -5 0
ጸጉሪ	0 0 -5 -1 0
ጸፊዓትኒ	0 0 -1 0 0
ጻዕዳ	0 0 -2 0 -1
ጽሉል	0 0 -2 0 0
ጽሒፋ	0 0 0 -3 0
ጽሓፉለይ	0 1 0 0 -3
ጽሬት	5 4 0 -4 0
ጽባሕ	0 0 0 -3 -4
ጽባቀ	0 0 3 0 0
ጽፍሪ	0 -3 0 0 0
ጽፍዒት	0 0 -1 0 0
ፈሊጡ	2 0 0 0 0
ፈልታም	0 0 9 0 0
ፈረቃ	0 0 -2 -3 0
ፈሪሓ	0 -1 -6 0 0
ፋርሳዊ	0 0 8 0 0
ፋብሪካ	2 3 4 0 0
ፋይል	0 0 18 16 0
ፋይዛ	0 0 0 7 0
ፍላት	10 0 8 3 0
ፍሬዝጊ	0 0 7 0 0
ፍርቂ	0 -7 -6 -1 0
ፍርዲ	0 0 -3 -5 0
ፍጹም	0 0 15 0 0
ፑል	0 3 0 0 0
ፓስፖርተይ	-1 2 -2 -1 0
ፓስፖርትና	0 0 -4 0 0
ፓተል	0 0 3 0 0
ፕላምስተድ	0 0 2 0 0
ፖሊስ	0 -11 -14 5 -5
[word tr]
3	3 0 0 0 0
3a	0 0 0 0 7
4410	7 0 0 0 0
55	0 0 0 0 3
61	2 5 0 0 0
66	0 0 0 3 0
9b	0 0 0 0 5
a	0 10 10 5 3
abim	0 0 0 -3 0
abisi	0 0 0 0 4
abisiyle	0 0 0 -1 0
abla	0 8 0 0 0
ablam	0 0 0 0 1
academyde	0 0 1 0 0
acilinde	0 5 0 0 0
adam	-7 0 0 -9 -5
adi	0 0 0 0 -1
adresim	0 0 0 3 0
adresinde	4 5 0 0 6
aldi	0 0 0 0 -8
aldı	0 -4 0 0 20
aldılar	0 0 -5 0 0
alt	0 0 0 0 4
altmış	0 0 2 2 0
altı	0 0 0 4 0
alçıya	5 0 0 0 0
ambara	-3 0 0 0 0
ambulans	0 0 0 0 4
amcam	0 -3 0 0 0
anneme	0 0 0 -2 0
arka	0 0 19 19 0
arkadaşım	0 2 0 0 0
arkadaşımın	0 0 0 -2 0
at	13 14 19 16 17
atladımm	1 0 0 0 0
attı	0 -12 0 0 0
attılar	0 -4 0 5 0
atıyor	0 0 0 5 0
ay	0 0 -7 -1 0
ayaktayim	0 -3 0 0 0
ayarlamış	0 4 0 0 0
ayın	0 -4 0 0 7
ayının	0 0 1 0 0
ağ	0 3 0 0 0
babam	4 0 0 -4 0
bahçede	0 0 0 -4 0
bakıyor	0 0 0 2 0
balık	0 9 10 12 0
bana	0 -5 0 -3 0
barış	0 0 1 0 0
basladım	3 0 0 0 0
bayram	0 0 13 11 0
bayıldı	7 0 0 0 0
bazende	0 0 0 0 3
bağırdı	0 0 0 9 0
başladım	3 0 0 0 0
başlık	-4 -2 -3 -6 -1
başörtümü	0 0 -3 0 0
bebeğimi	0 0 0 0 2
belediyeye	2 5 0 0 0
ben	0 0 0 1 8
benden	0 0 0 0 -2
beni	2 0 0 0 0
benim	-2 0 0 0 0
beyaz	9 0 0 0 0
beş	0 0 5 8 0
bi	3 0 0 0 0
bile	0 -6 0 0 0
bilet	0 -1 0 0 0
biliyo	0 0 0 5 0
biliyor	0 0 0 4 2
biliyorum	8 0 0 0 0
bilmem	0 -2 0 0 0
bin	0 0 0 -1 0
bir	-10 -5 0 -9 -11
bire	0 1 0 0 3
biri	5 0 0 0 7
biz	0 0 0 0 -4
bizim	1 0 28 22 0
boyayla	0 -1 0 0 0
bulaşık	0 0 0 0 -1
buldu	0 0 0 9 0
burnunda	-3 0 0 0 0
bırakmıyor	4 0 0 0 0
bıçak	0 0 -5 0 0
bıçakla	0 0 -4 0 0
c	0 0 1 0 0
calısıyo	3 0 0 0 0
camdan	1 1 0 0 0
camiden	0 0 -1 0 0
camımıza	0 0 0 -3 0
car	6 0 0 0 0
celik34	0 4 0 0 0
cevap	4 0 0 0 0
chelmsford	0 0 0 1 0
cicek	0 0 7 10 5
com	5 13 20 0 0
cuma	0 0 -1 0 0
d	0 0 3 0 0
da	1 0 0 0 8
daire	13 9 9 0 0
dedi	-8 -7 0 11 0
dediler	0 0 0 0 -3
defolun	-3 0 0 -1 0
demir	0 0 0 0 2
denen	0 -1 0 -8 0
deniz	0 0 5 0 0
denizci	0 0 11 10 0
deposu	0 0 4 0 0
değil	-2 -1 0 0 -3
dikiş	3 0 0 0 5
dil	0 0 -1 0 0
diye	-2 -6 -10 -11 0
diyolar	0 0 0 0 4
diyor	-3 0 0 6 0
diyorlar	0 3 0 0 0
dokundu	0 0 0 3 0
dokuz	0 0 5 6 0
dot	5 4 6 12 0
duruyordum	0 0 0 1 0
dönercinin	3 0 5 14 0
dört	0 -8 9 -4 0
dövüyor	0 0 0 0 -1
dün	0 0 0 0 -5
düştüm	-2 0 0 0 0
dışarı	0 0 0 0 6
east	0 0 1 0 1
ediyor	0 0 0 3 0
ekimda	0 8 9 0 0
ekip	0 0 0 12 0
elif	0 0 2 5 0
elime	0 0 0 0 5
emme	0 0 0 0 -1
engelli	0 0 -1 0 0
ev	1 0 0 0 0
eve	0 0 -1 -6 0
evi	0 -2 0 0 0
evinde	4 0 0 0 0
evlendirecek	0 0 -1 0 0
example	19 20 18 24 29
eşek	0 0 -1 0 0
facebook	0 0 1 0 0
firatozel90	1 0 0 0 0
flat	0 0 14 0 5
garnı	0 -3 0 0 0
gatta	0 0 0 3 1
gavur	-1 0 0 0 0
gebe	0 0 -3 0 0
gece	4 5 0 0 -5
geldim	0 5 -2 -2 0
gelin	4 0 0 -4 0
genç	0 0 -4 0 -1
geçen	0 0 -1 -2 -1
gibi	0 -4 0 0 0
gidiyorum	0 0 0 1 1
giriş	0 16 27 14 10
gitsem	0 0 0 0 4
gittim	0 7 0 2 1
gizli	3 0 0 7 3
go	0 3 2 0 0
great	0 0 22 0 0
groups	1 0 0 0 0
gruba	-1 0 0 0 0
grubun	0 0 0 0 3
gördü	0 0 0 0 4
gösterdi	0 0 0 2 0
götürdü	0 0 -5 0 -4
güldü	-2 0 0 0 0
günde	0 0 0 -12 -4
güneydoğu	0 0 15 11 0
halı	0 0 0 1 0
hand	0 6 0 0 0
hat	5 0 0 0 0
hayri	0 0 12 2 4
her	0 0 0 0 -1
herif	0 0 0 -1 0
hesabından	4 0 0 0 0
hesap	-2 0 0 0 0
heç	0 0 -2 -1 0
hoca	0 2 0 -4 0
hull	0 0 0 1 0
huzureviin	0 0 4 0 0
huzurevinda	0 0 3 0 0
ifsa	0 1 0 0 0
iki	-4 0 0 0 -1
ikinci	0 0 4 0 0
ikinizi	0 -1 0 0 0
ikisinde	-6 0 0 0 0
ikiye	0 0 11 0 0
ile	0 1 0 0 0
istiyolar	0 -2 0 0 0
için	0 -2 0 0 0
işe	2 3 0 0 0
k	0 7 0 0 0
kadın	0 0 0 -7 -2
kalata	0 0 5 0 2
kalate	1 0 9 0 0
kalıyorum	6 0 0 0 0
kalıyoruz	1 0 0 2 3
kamerası	3 2 0 0 0
kapattılar	0 0 0 -7 0
kaptan	0 0 -3 0 -3
kapıma	0 0 0 -1 0
kapımıza	0 1 0 0 0
kapıyı	0 -4 0 0 0
kardeşimin	-1 0 0 0 0
kasiyerim	7 8 0 0 2
kat	0 13 15 10 0
kaybettim	0 0 0 2 0
kaynanam	0 0 0 -3 0
kayınbiraderim	0 0 0 0 -7
kaçaksın	0 0 7 0 0
kebap	0 2 0 0 0
kebapçı	-3 0 -1 0 0
kemerle	-2 0 0 0 0
keserizz	0 0 0 0 9
kesildi	0 -2 -5 -2 0
kirkleyde	0 0 6 0 0
kişi	0 0 -3 -1 0
kocam	-5 0 0 -3 0
kokorec	0 8 1 4 0
komşu	0 0 0 0 -1
komşum	-1 0 0 0 0
komşumuz	0 0 0 0 2
komşusu	1 0 0 0 0
konuşuldu	0 -6 0 0 0
koptu	0 -3 -3 0 0
korkutuyor	0 0 0 2 0
koydu	-3 0 0 0 0
koymuş	0 0 0 0 3
koymuşlar	0 0 0 12 0
kuzucu	0 13 25 0 0
köşesinde	1 0 0 0 0
köşesindeki	0 0 0 0 -5
kürekle	0 0 -4 0 0
küçük	0 0 0 0 -2
kırmızı	0 0 -1 0 0
kırıldı	0 -1 0 0 0
kız	2 0 0 -1 0
kızım	0 -2 0 0 0
kızıma	0 0 0 0 3
kızımı	0 0 0 0 -3
lezzet	0 0 1 0 0
link	0 0 0 3 0
linki	0 0 0 3 1
little	0 0 2 0 0
londra	1 0 0 0 0
maaşım	0 -1 0 0 0
mail	0 0 0 0 3
maili	0 0 0 0 1
maillerime	0 0 0 0 4
market	0 3 0 0 0
mart'ın	0 0 0 5 0
martta	-6 0 -2 0 0
mavi	0 0 6 0 0
mayıs	0 0 -7 0 0
me	0 7 3 0 0
mesaj	0 0 0 0 3
mill	0 0 2 0 0
mr	0 0 7 0 0
muharrem	0 0 0 1 0
müdür	0 -3 0 -2 -2
namus	0 0 -2 0 0
nikahlamak	0 0 -2 0 0
nisan	0 0 -2 0 0
nisanda	-4 0 -4 -5 0
nokta	13 16 16 23 13
north	0 0 4 0 0
numaradaydım	3 4 0 0 0
numaram	-3 0 0 0 12
nın	2 0 0 0 0
o	3 0 0 0 0
ocakta	0 0 -1 0 -4
odada	-2 -2 0 0 0
odama	-4 0 0 0 0
okuldan	0 -4 -10 -1 0
oldu	3 12 0 0 0
olduğunu	0 0 -2 0 0
omzuma	0 0 0 0 5
on	-2 -10 -5 -3 -17
onurum	4 3 0 0 0
oralı	0 -1 -1 0 0
org	10 10 19 0 0
orospu	0 0 -4 0 0
otobüste	0 0 0 -3 -7
oturuyoruz	0 0 -7 -1 0
oturuyoz	0 9 0 0 0
oğlum	2 0 0 0 0
parası	-2 -3 -6 -1 0
parmağı	0 0 -2 0 0
patriots	0 0 1 0 0
photo	0 0 0 0 12
plakalı	8 0 0 0 0
plakası	0 -1 0 0 1
polis	-5 0 0 0 0
polise	1 0 0 -1 0
polisi	0 -5 0 0 0
program	1 0 0 0 0
road	0 1 0 0 0
rıhtımdaki	0 0 9 10 12
saat	-11 -5 -10 0 0
sabah	6 0 0 4 0
sadece	4 0 0 0 0
saldı	-2 0 0 0 0
salladı	0 0 0 10 5
sandalyedeyim	0 0 0 -1 0
sataşmışlar	0 0 0 4 0
saygıdeğer	0 0 0 0 12
saçımdan	4 0 0 0 0
saçımı	0 0 -1 0 0
sağır	0 0 0 -1 0
sevgi	0 0 6 0 0
silah	0 0 0 0 3
sokakta	0 0 0 -1 0
sonra	2 0 0 0 0
sparkle	0 0 6 0 0
staja	0 3 0 0 0
sterlin	0 0 -1 0 0
street'teki	0 0 0 0 1
suratıma	0 0 -2 0 0
söylemiş	0 0 0 0 4
söz	0 0 -2 -5 -8
sıfır	0 0 7 0 0
t	0 0 7 3 0
tamir	3 0 0 0 0
tatlı	0 0 3 0 0
taş	0 0 -6 0 0
tekkerlekli	0 0 0 0 -1
tekrarlandı	0 1 0 0 0
telefonuma	0 2 0 0 0
temel	0 11 10 0 0
terörist	0 0 0 0 10
to	0 1 14 2 0
tokat	0 0 -8 0 0
tükürdü	0 -3 0 0 0
tükürdüler	0 0 0 2 2
tırcıyım	0 0 0 0 4
uk	8 5 6 0 0
umut	0 0 3 0 0
ustanın	0 0 -1 0 0
van	0 0 5 0 0
var	0 3 0 0 0
vardiyasına	3 0 0 0 0
vardı	0 0 0 0 4
ve	-2 0 0 0 0
verildi	0 0 0 -2 0
vermedi	3 0 0 0 0
vurdu	0 0 0 12 0
westernda	0 5 0 0 0
wok	0 0 1 10 0
yakarım	0 0 -1 0 0
yanındaydı	0 0 0 3 0
yaptı	0 8 0 0 0
yatırdı	0 9 0 0 0
yazdık	5 0 0 0 0
yazıyo	0 -1 0 0 0
yağmur	0 0 14 0 0
yaşında	2 2 0 0 0
yaşındayım	3 0 0 0 0
yedi	6 2 0 0 0
yerinde	0 0 0 0 1
yine	0 0 0 0 8
yirmi	0 -5 5 8 0
yollarım	0 0 0 0 1
yumruk	0 0 0 0 -1
yürüdü	-4 0 0 0 0
yüzüme	0 0 0 0 1
yıktı	0 0 0 8 8
yıkıyorum	0 0 0 -1 0
yırttı	0 0 0 -1 0
zorla	0 -9 0 -8 0
çalışıyorum	0 3 0 0 -2
çalışıyoruz	2 0 0 0 0
çarpı	1 0 0 0 0
çatı	0 11 7 0 0
çağırdı	-5 0 0 0 0
çağırmadılar	0 0 0 3 0
çekmiş	0 0 0 4 0
çekti	0 -8 -2 0 0
çeyrek	0 6 2 5 0
çiti	0 0 0 0 8
çizdi	-3 0 0 0 0
çocuklar	0 0 -1 0 0
çocuğu	0 -4 0 -2 0
önce	0 0 0 2 2
önünde	0 2 0 0 0
öğlen	0 0 19 0 0
öğrenince	0 -2 0 0 0
öğretmenim	-4 -1 0 0 0
üstü	0 5 14 0 0
üstüme	0 -7 -1 0 0
üstüne	0 0 -2 0 0
üvey	0 4 0 0 0
üç	0 0 3 -3 0
üçü	0 0 4 0 0
şerefsiz	-3 0 -3 0 0
şimdi	0 0 0 3 0
şoför	0 4 0 0 0
şubatt	0 4 14 0 1
şubatta	0 -4 -2 0 -6
[word uk]
2025	0 3 0 0 0
771	0 0 0 0 1
com	10 7 11 0 0
example	20 17 18 24 20
go	0 0 9 5 0
home	0 8 1 0 0
https	0 0 5 0 0
me	0 5 0 0 0
net	0 6 13 0 0
org	6 6 10 0 0
t	0 0 5 0 0
viramama	0 0 0 0 1
vk	0 5 0 0 0
а	0 -12 -2 -5 -5
агенція	-2 0 0 0 1
адреса	0 -2 0 0 3
астма	0 0 -2 0 0
б	0 0 10 0 0
б'є	-3 0 0 0 0
без	-6 -1 -5 -2 0
бере	0 0 0 -4 0
бо	0 -4 0 0 0
болить	0 -6 0 0 0
борг	0 0 -4 -4 -4
біля	0 0 0 0 -2
в	-9 -3 -5 -13 -13
вбивця	0 7 0 0 0
вже	-5 0 -6 -7 -4
вибитий	0 0 -2 0 0
впав	0 9 0 0 0
вчора	0 0 0 1 0
вівторок	0 0 0 2 0
від	0 0 0 -2 -4
відмову	0 0 15 0 0
віз	0 5 0 0 0
візи	0 0 0 0 9
візу	0 4 4 0 0
він	-4 -2 0 0 0
віра	0 0 2 0 0
вісім	0 0 8 0 0
гавань	0 0 14 0 0
гаррісон	0 0 0 4 13
годин	0 1 0 0 0
голова	0 0 -1 0 0
господиня	0 3 0 0 0
готель	0 0 0 0 2
групі	0 0 0 4 0
дала	-3 0 0 0 0
дають	0 0 0 3 0
двері	-2 0 0 0 0
двох	5 0 0 0 0
дві	0 0 0 0 -2
двір	0 0 15 0 0
двісті	0 0 0 -1 0
дев'ятнадцятого	0 0 2 0 0
дев'ятнадцять	0 0 5 0 0
дев'ять	0 0 1 0 0
день	0 0 0 0 -3
диспетчер	0 0 0 0 1
до	0 -5 0 -5 -5
дозволу	0 3 0 0 0
другий	0 -1 -10 -3 0
душовій	0 0 0 0 8
ештон	0 0 0 1 0
живу	0 4 0 0 6
живіт	0 0 -1 0 0
жовтня	0 0 3 0 0
жінка	0 0 0 -4 0
з	6 -5 0 -9 0
за	-6 -7 -6 -5 -15
забрав	3 0 0 0 0
заходить	0 0 0 0 -2
збиток	0 0 0 0 -1
звати	-4 -2 0 0 0
зверху	1 0 0 0 0
зламав	0 -1 0 0 0
знаю	-2 0 0 0 0
зуб	0 0 0 -2 0
й	0 -1 0 -3 0
йому	0 0 0 3 0
каже	-3 0 0 0 0
кажуть	0 0 0 7 0
каналі	0 0 0 2 0
квартира	0 0 0 1 0
корт	0 0 5 0 0
крамничку	0 0 0 0 13
крапка	11 12 12 21 0
кричав	0 0 0 -3 -3
курс	0 -3 0 0 0
куртку	8 0 0 0 0
кухні	7 0 0 0 0
кімнату	0 -8 -1 -10 -5
кіт	0 0 -3 0 0
лавандовий	0 0 0 1 0
листи	0 0 0 4 0
ліжко	0 0 0 0 -4
лінійкою	0 0 0 0 -3
матері	0 0 -1 0 0
маю	0 0 0 -1 0
мейл	0 0 0 10 6
мене	-3 0 0 -8 -7
мені	0 -2 0 9 0
ми	0 0 0 6 0
мого	-4 0 0 0 0
моя	0 0 0 0 2
мої	0 0 0 0 3
місяці	0 -6 -1 0 0
на	-2 -1 -2 -11 -6
надіслав	0 0 0 0 7
нам	0 0 0 0 3
намалювали	0 0 0 -3 -2
нас	0 5 0 -2 -3
наші	0 0 0 8 0
не	4 -7 0 0 0
ноги	0 0 0 0 2
ногою	0 0 0 0 -1
номер	-8 -8 0 0 -2
ночі	-2 0 0 0 0
о	-7 -2 -5 2 -2
один	0 -5 0 -2 -5
одного	0 0 -2 0 0
п'ять	0 -3 0 -4 0
пальцях	0 0 -3 0 0
перерви	4 0 0 0 0
платить	0 0 0 -3 0
плювати	0 0 0 0 7
по	-3 -3 4 0 0
повія	0 0 -3 0 0
поклав	0 1 0 0 0
поляк	0 0 7 0 0
поліція	0 -4 -3 0 0
порвали	0 8 0 0 0
пошта	0 0 0 4 0
притулок	4 0 0 0 0
приїхав	0 0 0 0 -4
приїхала	0 0 0 0 1
під	0 -6 3 0 0
років	0 1 0 0 0
руки	0 0 8 0 0
рік	0 4 0 0 0
свастику	0 0 -3 -2 0
своєї	0 0 0 -1 0
світла	0 0 10 0 0
сини	0 24 32 0 -1
сказав	5 15 0 0 0
слухавку	1 0 0 0 0
собака	11 13 13 13 15
сорок	5 -2 -2 0 0
соромно	0 0 -2 0 0
спалимо	0 2 0 0 0
спина	0 0 -6 0 0
спонсор	0 4 0 0 0
стуку	-1 -4 0 0 0
сусід	0 1 0 0 0
сімнадцять	0 0 2 0 0
так	-7 -1 0 0 0
тепер	0 0 0 -4 -8
терпи	0 0 0 0 -1
тиждень	-1 -6 -2 -2 0
тисяч	-3 0 0 0 0
тиха	0 0 0 2 0
три	0 0 -5 -6 0
тут	0 0 0 0 1
у	-9 -7 -6 -16 -5
українка	0 0 9 0 0
українська	0 0 6 0 0
фунти	0 -3 0 0 0
фунтів	-4 -10 -4 0 0
хату	2 0 0 0 0
хлібозаводі	0 0 0 0 6
ходжу	0 2 0 0 0
хустку	0 0 -2 0 -3
це	0 -3 0 0 7
цигани	0 0 7 0 0
чи	0 0 0 0 -3
чоловік	0 -6 0 -4 0
шукала	0 3 0 0 0
шістдесят	0 0 -4 0 0
що	0 -4 0 -3 -1
я	-10 -8 0 -7 -13
як	0 0 0 0 -2
якщо	0 -1 0 0 0
і	-2 -11 8 5 -7
їмо	0 3 0 0 0
їхала	-4 0 0 0 0
їхні	3 0 0 0 0
[word ur]
2281	0 0 0 2 0
adil	0 0 0 4 0
am	0 -3 0 0 0
asy	0 0 0 0 2
at	3 5 6 0 0
boyfriend	0 0 0 0 3
com	11 6 3 0 0
dot	6 17 13 13 9
drawer	0 0 0 0 -5
example	17 26 20 24 23
group	1 0 0 0 0
hate	1 0 0 0 0
help	0 0 0 0 -3
https	0 0 24 9 0
i	0 0 -3 0 0
izzat	0 1 0 0 0
k	0 3 8 7 3
kulsum	0 0 3 1 0
law	0 3 1 0 0
m	0 0 2 0 0
me	13 4 5 0 0
naila	0 0 0 3 5
naz	9 3 0 0 0
net	10 1 0 0 0
northwatch22	1 0 0 0 0
nursery	0 0 -6 0 0
of	0 1 0 0 0
org	9 0 7 0 0
sana	1 0 0 0 0
so	-3 0 0 0 0
speaks	0 0 0 0 3
t	0 13 15 12 5
tiktok	0 11 3 0 0
truth	0 0 1 0 0
tutor	0 0 4 0 0
whatsapp	0 0 -4 0 0
www	0 0 10 1 0
yusra	3 0 0 0 0
ا	-5 -1 0 0 0
ابو	0 0 0 -10 0
اتلي	0 0 0 0 4
اجازت	3 3 0 8 17
ادمي	0 0 -2 0 0
ارحم	0 0 3 0 0
ازراه	0 0 0 -6 0
اس	14 -2 -24 -6 -9
اسايلم	0 0 0 0 2
اسكول	0 0 3 0 0
اسي	0 0 -2 0 0
اقبال	0 0 2 0 0
اكهدا	0 0 -1 0 0
اكيلي	0 0 -3 0 0
القران	4 0 2 0 0
امنگ	0 4 0 0 0
انتظار	0 4 4 0 0
انيس	0 0 2 0 0
او	0 0 15 0 0
اور	3 10 2 0 11
اوي	1 9 10 0 0
اي	0 -7 -4 -5 7
ايك	-1 -3 1 0 1
اينجلا	0 0 3 0 0
اينڈ	2 1 5 8 0
ايٹ	4 0 0 6 9
اٹه	0 0 -2 -1 0
اٹهويں	0 0 -2 0 0
اپني	0 0 0 -1 0
اپيل	0 11 0 0 0
اچها	0 0 14 14 0
اگلي	0 0 0 0 2
بابو	0 0 0 10 0
بات	2 0 0 0 0
باجي	0 4 0 0 0
باره	0 0 0 -6 -4
بازار	2 3 0 0 0
بازو	0 0 -1 0 0
باقي	0 0 4 0 0
باهر	2 0 0 0 0
باپ	0 0 0 1 5
بج	0 0 0 0 6
بجلي	-2 0 -1 0 0
بجي	1 4 0 0 0
بده	0 0 0 2 0
برس	0 5 -3 0 -1
بس	0 -6 0 -5 0
بشري	0 0 7 0 0
بعد	-2 0 0 0 0
بلاتا	0 6 0 0 0
بلاك	0 0 0 8 0
بلاكسوچ	0 0 4 0 0
بلايا	8 0 0 0 0
بلو	0 0 6 4 0
بنايي	0 0 0 8 7
بند	-8 -6 -8 0 0
بندر	7 0 0 0 0
بندي	0 1 0 0 0
بهاءي	0 0 0 2 0
بهايي	9 13 23 0 0
بهت	0 0 0 -1 0
بهري	0 0 0 0 9
بهوكا	0 0 -1 0 0
بهي	7 9 -6 -9 1
بهيجيں	0 0 0 0 2
بوتل	-3 0 0 -1 -3
بولا	0 0 0 -1 0
بوٹس	0 0 6 0 0
بي	0 0 1 0 0
بيس	0 0 0 2 0
بيكري	0 3 1 0 0
بيلٹ	0 0 -6 0 0
بينك	0 7 0 0 0
بيوه	0 0 0 0 -4
بيوي	0 0 0 4 3
بيوٹي	8 0 0 4 0
بيٹا	0 0 0 0 1
بيٹي	0 0 0 2 0
بچه	0 0 0 6 0
بچي	0 -5 -1 -5 2
بڑا	8 7 1 0 0
تعليم	0 4 0 2 0
تعني	7 0 0 0 0
تقرير	2 0 0 0 0
تك	0 0 0 0 -3
تم	0 0 0 3 6
تنخواه	0 0 -4 0 0
تها	0 3 0 -9 -1
تهارنٹن	0 0 0 1 0
تهاني	0 6 0 0 0
تهمينه	0 0 4 0 0
تهوكا	0 0 -4 0 2
تهي	0 0 0 6 3
تهپڑ	0 0 -1 0 0
تو	-6 -9 0 -4 6
تي	-1 0 -8 0 0
تيزاب	0 0 -4 0 0
تين	4 -8 -14 0 0
ثنا	0 0 4 0 0
جا	0 4 0 0 0
جاتا	3 9 0 0 5
جان	0 0 -8 0 0
جاني	0 0 -2 0 0
جاو	0 -2 -5 -1 0
جس	0 0 0 0 1
جسي	0 0 0 0 13
جلدي	3 0 0 0 0
جناب	0 0 0 1 0
جو	0 14 0 6 0
جوان	0 0 6 0 0
جويي	0 0 13 2 0
جي	0 -1 4 0 0
جيريماييا	0 0 6 0 0
حامله	0 0 -3 0 0
حرامي	0 0 -2 0 0
خاله	0 4 0 0 0
ختم	0 9 0 0 0
خلاف	8 0 0 0 0
خون	-5 0 -1 0 0
دفتر	2 0 0 8 3
دكان	0 -4 -13 2 2
دن	0 0 0 1 0
دهكا	6 0 0 0 0
دهمكي	-2 0 -3 0 0
دو	0 0 -8 -10 -8
دوست	0 0 0 2 3
دوسري	0 8 0 0 0
دونوں	0 11 0 0 0
دوں	-6 -4 0 0 0
دي	-9 -7 -2 0 0
ديا	0 -9 -2 0 5
ديتا	-1 -8 0 0 0
ديتي	0 -7 0 0 3
ديتيں	0 0 0 0 -1
ديكهي	0 0 0 0 2
ديور	0 0 0 2 0
ديوراني	2 0 0 0 0
ديں	0 -2 0 0 0
رات	0 0 -10 7 0
رشته	2 0 0 0 0
ركها	0 0 -3 0 2
ركهي	0 0 -7 0 0
رها	0 -7 -3 0 3
رهتا	0 -3 0 0 0
رهتي	9 -2 0 0 1
رهو	0 0 0 4 0
رهي	7 -9 0 3 0
رو	0 -8 -11 -1 0
روتي	0 0 -2 0 3
روز	-3 1 0 0 0
روپ	0 0 9 0 0
روڈ	4 8 6 8 5
ريجيكٹ	0 0 0 0 10
ريفرنس	0 0 0 0 1
ريور	0 0 7 4 0
رپورٹ	4 0 0 0 0
زبردستي	0 0 -1 -3 0
زبيده	0 0 1 0 0
زيرو	0 5 10 0 0
ساته	12 0 0 -3 -1
ساس	0 0 0 -1 0
ساسس	0 0 0 8 0
سال	0 10 -8 0 11
ساييڈ	0 4 1 0 0
سب	7 0 0 6 0
ستره	0 0 4 0 0
سحر	0 0 6 0 0
سر	0 0 -4 0 0
سرجري	0 0 6 0 0
سسالي	0 0 -3 0 0
سسرال	0 0 0 0 1
سكول	0 0 -3 2 0
سنهري	0 0 8 0 0
سو	0 0 -2 0 0
سوا	0 0 4 0 0
سوتيلي	0 0 0 0 -2
سودا	0 14 14 0 0
سي	0 7 12 -8 -6
سيلون	0 0 -5 0 0
سينٹ	0 0 0 0 5
سيون	1 3 0 0 3
سٹاں	0 0 0 0 2
شادي	0 0 -4 0 0
شاليمار	0 0 0 3 5
شام	0 0 -7 0 0
شاهي	0 0 0 0 1
شهزادي	0 6 4 0 0
شوهر	5 0 -1 6 6
شيري	0 0 1 0 0
شيف	0 0 0 1 1
صاحبه	0 0 -4 0 0
صبح	0 0 -6 0 0
علاقه	3 0 0 0 0
عورت	5 0 0 0 0
فراز	0 0 3 0 0
فرته	0 3 0 0 0
فرسٹ	0 0 -4 -5 0
فلور	0 -7 -5 0 0
فليٹ	-1 15 22 7 0
فورمين	-9 0 0 0 0
فون	5 -4 -6 -2 -4
فياض	0 2 5 0 0
فيكٹري	0 0 -5 0 0
كا	5 5 -3 8 13
كار	3 0 0 0 0
كارڈ	0 0 0 0 -1
كاظمي	0 0 2 0 0
كالج	0 0 5 0 0
كالي	0 0 0 -1 0
كام	0 1 16 5 2
كانپتي	0 0 -1 0 0
كاٹ	0 -2 0 0 0
كتا	0 7 0 3 0
كر	-13 -18 -6 -6 6
كرا	3 0 0 0 0
كراون	0 0 9 7 0
كرايه	0 0 0 0 -3
كرتا	-6 -10 -8 -7 1
كرتي	-3 0 0 0 4
كرم	0 0 -4 0 0
كرن	0 0 16 0 0
كرو	0 0 -3 -4 0
كروا	2 0 0 0 0
كزن	0 0 0 0 3
كل	0 -2 0 0 0
كلايي	0 0 0 -4 0
كلياں	0 9 8 -6 0
كه	-3 0 0 0 0
كها	11 -1 0 0 0
كهانا	0 0 0 0 -1
كهتا	0 3 0 0 0
كهتي	0 14 0 0 -1
كهندي	0 3 0 0 0
كهه	0 2 0 0 0
كهڑا	-1 0 0 0 0
كو	0 0 -5 8 0
كوني	0 0 0 0 13
كوهن	0 0 4 0 0
كوٹ	0 6 11 0 0
كوڈ	0 0 0 0 -3
كي	13 14 2 0 -4
كيتا	0 0 0 0 4
كيش	1 0 0 -1 0
كيونكه	0 0 0 0 12
كيير	11 0 0 0 0
كپڑي	0 0 -2 0 0
لاكه	0 -9 -9 -9 0
لكها	0 0 0 9 0
لكهتا	0 0 0 0 -4
لكهيي	3 0 0 0 0
لندن	0 0 11 0 0
لنك	0 0 0 9 2
لنگڑي	-1 0 0 0 0
لوٹن	0 0 7 0 0
لوگ	-6 -12 0 0 0
لي	0 0 18 -2 8
ليا	0 0 0 0 4
ليتي	-1 0 0 0 0
لين	0 0 0 3 0
ليندا	0 0 -6 0 0
ليو	0 1 0 0 0
ليي	-9 -10 -9 0 0
ليڈر	0 0 0 0 4
لڑكوں	3 -3 0 0 0
لڑكي	0 0 0 3 0
لگا	0 -1 -1 0 0
مارا	-2 0 0 0 0
مارتي	-3 0 0 0 0
ماري	-5 -1 -8 -3 0
مالك	7 0 0 0 0
مانگتا	-3 -2 0 0 0
ماں	8 0 0 2 0
مجهي	3 19 0 6 0
مدد	-6 0 0 0 0
مدرسه	0 0 4 0 2
مروڑي	0 0 -4 0 0
مس	0 -3 0 0 0
مسز	0 0 0 0 1
مكيي	0 10 17 0 0
ملك	0 0 0 4 0
منزل	7 -3 3 12 5
منه	0 0 -3 0 0
منٹ	0 6 13 0 0
مهينه	0 0 -2 0 0
مهيني	-2 -9 0 0 0
مياں	0 0 0 8 1
ميرا	4 6 -10 -2 -2
ميري	3 0 -4 -7 7
ميكا	0 0 24 0 0
ميل	0 -3 -3 6 9
مين	0 0 4 0 0
مينجر	0 0 0 2 4
مينوں	3 0 0 3 0
ميٹروپوليٹن	0 11 0 0 0
ميڈم	0 1 0 -3 0
ميں	12 20 -14 7 5
مچم	0 0 6 0 0
مگر	0 0 0 -3 0
نارته	0 0 3 4 0
نازو	0 0 1 0 0
نام	0 14 0 -1 0
نامي	2 6 0 0 0
نقصان	5 0 0 0 0
نكال	5 0 0 0 0
نمبر	0 -6 -10 0 0
نند	0 0 0 1 0
نندويي	0 0 0 2 0
ننهي	0 0 10 9 -6
نه	0 0 0 -1 0
نهيں	0 0 4 10 -7
نو	0 5 3 0 0
نورين	0 0 3 0 0
نوچ	0 0 -1 0 0
ني	7 12 0 8 4
نيا	0 0 4 0 0
نيل	0 0 -4 0 0
نيي	0 0 6 0 0
نييں	0 0 0 0 -3
نيچي	0 0 0 0 7
نگر	0 8 0 0 4
هاته	-4 0 -1 -2 0
هته	-2 0 0 0 -6
هر	0 0 0 0 -1
هسپتال	0 -2 0 0 0
هم	-3 -1 -8 0 1
همارا	0 0 0 0 4
هماري	0 0 23 0 0
هو	6 0 15 21 0
هوا	0 0 -4 0 0
هوتا	0 0 0 0 1
هوم	0 0 20 0 0
هويي	0 0 -4 -10 0
هوٹل	0 0 -6 0 0
هوں	-5 -8 -4 -7 7
هي	0 0 10 -14 -5
هيته	0 0 6 4 0
هيلي	0 0 2 0 0
هيوز	0 0 2 0 0
هيں	0 -17 0 -2 0
والا	0 12 0 0 -9
والوں	5 0 0 0 0
والي	15 10 5 13 0
واپس	0 0 -5 -6 0
ورتهنگ	0 0 7 0 0
ورنه	0 -5 -1 -4 0
وكيل	0 0 0 -3 2
وه	0 -2 -7 15 1
وي	-6 0 0 0 0
ويتنامي	0 0 7 0 0
ويڈيو	0 0 0 7 10
وچ	0 2 16 0 -1
يعني	0 0 0 1 0
يه	-1 0 0 0 1
يهاں	-2 0 0 0 3
يونيورسٹي	11 0 0 0 0
ٹاپ	0 0 0 0 3
ٹنڈا	0 0 11 0 0
ٹههرايا	-1 0 0 0 0
ٹو	3 0 0 0 0
ٹيك	0 1 9 10 0
ٹيكسي	0 0 -3 0 0
پارك	0 3 6 0 0
پارلر	0 0 4 0 0
پاس	2 0 0 0 -6
پانچ	0 0 0 -6 0
پانچواں	-1 0 0 -1 0
پاونڈ	-7 -4 -1 0 0
پته	0 0 -6 0 -5
پر	4 13 -2 -9 -12
پرايمري	0 0 0 4 0
پروفيسر	0 0 0 4 0
پليز	0 3 0 0 0
پنڈلي	0 0 0 -4 0
په	-1 0 -1 -12 -6
پهينكي	0 0 -1 -1 0
پواينٹ	0 9 20 -2 0
پول	0 0 8 0 0
پولش	0 0 6 0 0
پوليس	0 3 -6 0 0
پي	0 0 0 0 2
پيزا	0 0 0 1 2
پيغام	0 0 0 9 2
پيٹ	0 0 -1 0 0
پيچها	6 0 0 0 0
پٹيل	0 0 3 0 0
پپو	0 0 2 0 0
پڑهاتي	0 0 0 0 -3
پڑهتي	9 0 0 0 0
پڑي	0 -2 0 0 0
چك	0 0 0 -6 0
چكويي	0 0 0 7 0
چل	12 3 0 0 7
چه	0 0 0 0 15
چهوڑ	0 2 0 0 0
چهوڑني	0 1 0 0 0
چهيدا	0 0 6 0 0
چهٹي	0 0 -5 0 -4
چهپي	3 0 0 0 0
چوبيس	5 0 0 0 0
چپ	0 0 -3 0 4
ڈاكٹر	-3 0 0 0 0
ڈالي	0 0 0 0 7
ڈاٹ	0 6 9 20 0
ڈبل	0 0 4 0 0
ڈر	12 3 -7 0 0
ڈرايٹ	0 0 0 2 0
ڈرتي	5 0 0 0 0
ڈسكه	0 0 5 0 0
گا	-11 -7 -6 0 0
گالياں	0 0 -2 0 0
گاڑي	0 1 0 0 0
گردن	0 0 -3 0 0
گرل	0 1 3 0 0
گرم	0 0 0 -2 0
گري	0 0 -1 0 0
گرين	0 0 0 0 1
گريگز	0 0 3 0 0
گل	0 0 0 2 -2
گلا	0 0 -1 -2 0
گلي	0 0 -1 0 0
گهر	1 0 0 9 0
گواه	7 0 0 7 0
گي	0 -1 -2 0 -6
گيا	-5 9 26 0 1
گيارهويں	0 0 -4 0 0
گيي	6 -5 -1 0 0
گيٹ	0 -3 -12 0 0
[word ur-latn]
aadmi	0 -6 0 0 0
aaya	0 2 0 0 0
aayi	0 0 0 0 4
account	1 0 0 0 0
acorns	0 1 6 0 0
adalat	0 0 -1 0 0
aik	-7 0 -9 -12 0
amma	7 0 0 0 0
and	0 1 11 13 0
asif	0 2 0 0 0
at	20 24 23 12 15
aur	0 0 -15 5 12
b	0 0 0 0 7
baba	0 0 3 1 3
baccha	0 0 0 1 0
bachao	0 0 -4 0 0
bachay	0 0 0 -8 0
bachche	2 0 0 0 -4
bachchi	0 2 0 -7 0
bache	0 -1 -1 -1 0
bachi	-2 0 0 0 6
badmash	0 0 -3 0 0
bahattar	0 0 6 0 0
baithi	4 0 0 0 0
baj	0 0 0 0 3
baje	14 0 15 0 0
bajkar	0 4 0 0 0
band	-3 -5 -4 0 0
bar	13 4 0 0 0
bara	0 0 0 -3 0
barah	0 -1 0 0 0
baras	0 3 0 0 0
barish	0 0 0 6 0
bas	-2 0 0 0 0
beauty	0 0 0 2 0
beemar	0 0 0 0 7
bees	0 0 6 12 0
behn	0 0 0 3 0
bench	3 0 0 0 0
beta	0 0 0 4 4
bete	0 0 0 1 0
beti	0 0 0 0 -1
bhaag	-1 0 0 0 0
bhaage	0 0 0 0 -3
bhabhi	0 7 0 0 0
bhai	6 -3 24 -1 0
bhains	0 0 -3 0 0
bhi	-5 0 -4 -5 -1
bijli	-4 0 -4 0 0
block	10 6 17 7 0
board	2 0 0 0 0
bohat	0 0 0 -5 0
bola	0 -6 0 0 -4
bole	0 0 0 0 -4
bolte	2 6 0 0 5
bolti	0 -1 0 0 3
bula	0 5 0 0 0
bulate	0 7 0 0 0
bus	0 0 -5 -8 0
c	6 3 7 0 0
cafe	4 1 0 0 0
call	0 0 -4 -6 0
care	0 19 17 -9 0
cash	0 0 0 -4 0
centre	0 0 -6 0 0
chaat	0 0 6 2 0
chai	0 0 0 -1 0
chakwal	0 0 4 0 0
chalata	0 0 0 0 4
chaqu	0 0 -4 0 0
chay	0 0 1 0 0
cheen	0 0 -4 0 0
chef	3 0 0 0 2
chhati	0 5 -5 0 0
chhod	6 9 0 0 0
chhotu	0 0 2 0 0
choda	0 0 -3 0 0
choice	0 6 6 0 0
chotu	0 0 1 0 0
chup	0 0 0 2 0
church	0 0 0 1 0
churi	0 0 0 0 7
co	0 7 6 0 0
com	8 14 20 0 1
croydon	0 0 8 0 0
daal	12 -2 0 0 -1
dabaya	0 -1 -4 0 0
dalenge	2 0 0 0 0
dard	-9 0 -5 0 0
das	3 1 0 0 0
daur	0 10 7 0 0
de	0 0 0 0 2
dekha	2 0 0 0 0
dekhta	1 0 0 0 0
deport	3 0 0 0 0
desi	0 4 3 0 0
deta	0 -5 0 0 -2
deti	0 -2 0 6 0
dewar	0 0 0 1 0
dhakka	0 2 0 0 0
dhamki	-3 0 -3 -3 0
di	-2 -8 -5 0 2
dia	-1 0 0 0 0
dikhaya	0 0 0 -4 -1
din	-1 -1 -3 0 0
diya	1 -10 -6 -4 0
diye	0 -3 0 0 0
do	0 -11 -11 0 -10
don	0 0 18 0 0
dost	0 0 0 3 5
dot	23 28 27 37 15
double	3 17 19 10 6
dragon	0 5 6 0 0
driver	0 0 0 0 8
dukaan	2 0 0 0 0
dukan	9 0 0 0 0
dunga	0 0 -5 -1 0
dupatta	0 0 0 -5 0
dusra	0 -4 0 0 1
ek	0 0 0 -3 -4
email	0 0 0 12 2
emergency	9 0 0 0 0
example	19 17 11 18 23
family	0 0 5 4 0
fish	0 10 4 4 0
flat	-4 -2 18 5 6
floor	0 17 10 -2 2
four	2 0 0 0 0
g	6 0 0 0 0
gaali	0 0 -1 0 0
gala	0 0 -2 -3 0
galiyaan	1 0 0 0 0
gande	0 0 0 -3 0
gandi	0 0 0 -1 0
gang	0 0 13 0 0
garam	0 0 12 9 0
gate	0 -1 -3 0 0
gawah	5 7 0 0 0
gaya	1 0 3 0 2
gayi	-7 -3 0 0 -4
general	0 0 16 0 0
ghar	10 7 12 4 -5
ghaseeta	0 0 0 0 -2
ghusa	-1 0 0 0 0
ground	3 0 -5 -1 0
gt	2 2 0 0 0
gudiya	0 0 8 0 0
h	6 0 0 0 0
hafte	11 0 0 0 0
hai	1 1 -23 -5 3
hain	3 -13 -9 -5 0
hamar	0 0 0 -2 0
har	0 12 0 0 0
harrow	0 0 5 0 0
high	0 0 0 2 0
ho	0 0 0 5 0
home	0 -4 9 19 0
hoon	0 -1 -4 7 13
hospital	0 0 -2 0 0
hotel	0 0 -2 0 0
hoti	8 0 0 0 0
hounslow	0 0 9 0 0
house	0 0 10 0 0
hu	0 0 -4 6 5
hui	5 0 0 0 0
hum	0 -6 -3 21 0
hun	-1 0 6 5 0
ilford	0 0 9 0 0
im	-2 0 0 -6 0
in	0 0 12 0 0
insta	2 0 0 1 4
ionut	0 0 0 7 0
irani	0 0 6 0 0
ja	1 0 0 0 3
jaisa	0 11 8 0 0
jamia	0 0 1 0 0
jamnadas	0 0 0 2 2
jane	0 0 0 -8 0
jason	0 0 5 0 0
jata	0 6 0 4 3
jati	0 0 -7 0 0
jayenge	3 0 0 0 0
ji	0 19 21 3 0
jise	0 0 0 2 6
jo	0 0 0 5 0
job	0 0 0 9 7
join	0 -4 0 0 0
juice	7 0 0 0 0
jyoti	0 0 4 0 0
k	5 15 20 7 0
ka	15 11 7 3 -1
kaam	1 0 0 0 0
kaan	0 0 -1 0 0
kaanch	0 0 0 -1 0
kaanp	0 0 -5 0 0
kaha	-8 0 0 0 0
kali	0 2 0 0 0
kallu	0 0 6 0 0
kamar	0 0 -5 0 0
kameeni	0 0 0 0 7
kar	-2 -8 0 0 0
karke	0 0 0 3 0
karne	0 0 0 0 3
karo	0 -1 0 0 0
karta	0 0 0 0 -1
karte	0 -4 0 0 0
kata	-1 0 0 0 0
ke	-6 4 19 7 2
kehta	0 0 0 0 -1
kehte	0 8 0 0 -2
kettering	0 0 7 0 0
khada	-4 0 0 0 0
khana	6 4 0 0 0
khari	0 -1 -2 0 0
khatam	0 0 0 0 5
kheench	0 0 -3 0 0
khoon	0 0 0 0 -2
ki	7 12 4 -5 -5
kijiye	0 -1 0 0 0
kiran	0 0 3 0 0
kisi	0 -2 0 0 0
kiya	-7 0 0 1 0
ko	8 0 -3 -13 -3
koi	0 0 0 -2 0
krta	0 0 0 0 2
krti	0 0 0 0 3
kuch	0 6 0 0 0
kutta	0 0 0 -6 0
kya	7 0 0 0 0
ladke	0 3 0 0 0
lagi	13 2 0 0 0
lakh	0 0 0 0 -1
larch	7 0 0 0 0
le	0 7 0 -1 3
leaked	0 0 4 3 0
lenge	0 -2 0 0 0
lia	0 -1 0 0 0
lidl	0 0 3 0 0
likha	4 0 0 0 0
likho	3 0 0 0 -1
little	0 0 0 1 5
liya	0 0 0 0 4
log	3 0 0 0 0
lorry	0 0 -1 -2 0
lucky	0 0 12 6 0
ludhiana	0 0 7 0 0
lyndon	0 0 5 0 0
maalik	0 0 0 0 4
maar	0 1 -3 0 0
maara	-3 0 0 0 3
maarte	2 0 0 0 0
madad	0 0 -5 0 0
mai	7 12 0 15 0
mail	0 0 0 8 5
main	-1 0 -1 16 5
makan	0 0 0 -1 0
malik	0 0 11 8 0
malkin	8 0 0 0 0
manager	0 0 0 3 -2
mandi	1 0 0 0 0
mangal	0 0 0 3 0
manzil	0 10 6 3 7
mara	0 0 0 0 1
masala	0 13 10 0 0
me	15 17 -13 -11 -5
mei	5 12 0 0 0
mein	13 25 -9 -4 -5
mera	7 -2 -2 -7 -3
mere	0 -2 0 -6 1
meri	0 1 0 -12 10
message	4 0 0 0 0
middlesex	0 1 0 0 0
minute	0 5 6 0 0
mitti	0 0 18 18 16
moti	0 0 -2 0 0
mrs	-1 0 -1 2 0
mujhe	8 0 0 1 10
mulberry	0 0 1 0 0
na	0 0 0 0 -3
naam	0 0 -3 7 0
nahi	0 -9 0 -3 0
namazi	0 0 0 2 0
nand	0 0 0 1 0
nau	0 0 3 0 0
naya	0 0 13 8 0
ne	0 6 0 -4 -6
nepali	0 0 11 0 0
net	0 0 6 0 0
nikali	0 0 0 7 0
nikla	0 0 0 -2 0
nine	6 0 2 8 0
ninth	0 0 1 0 0
nishan	-2 0 0 0 0
no	0 -2 -16 0 0
number	-4 4 -10 0 0
nursing	2 0 0 0 0
nursry	0 10 11 0 0
oakwood	0 0 7 0 0
october	1 0 0 0 0
of	0 1 0 0 0
office	0 0 -4 0 0
oh	5 4 9 6 5
or	-3 0 0 0 0
outlook	0 3 0 0 4
paanch	0 0 0 -4 0
paas	14 0 0 0 0
padosan	0 0 0 1 0
padosi	0 0 0 3 0
pagal	-4 0 0 0 0
pair	9 0 -6 0 0
paisa	4 0 0 0 0
pakadta	-4 0 0 0 0
pakda	0 0 0 0 6
paki	0 0 -5 0 0
pappu	0 0 2 0 0
park	0 3 -3 0 0
parlour	0 0 2 0 0
parosan	0 0 0 8 3
pas	7 0 0 0 0
pati	0 0 0 11 0
patthar	0 1 -6 0 0
patti	0 3 2 0 0
pe	0 7 -16 -17 -9
peecha	11 0 -1 0 0
pehli	0 3 0 0 0
pension	3 0 0 0 0
phenki	0 0 -2 0 0
phone	-1 0 0 0 0
pichle	0 0 -3 0 0
pizza	0 0 3 0 0
police	0 0 -1 0 0
pota	0 0 0 1 0
prem	0 0 7 0 0
priya	0 0 5 2 0
raat	9 3 -7 2 0
raha	0 0 0 0 5
rahe	0 -5 0 0 0
rahi	1 -5 0 0 -6
rakhta	0 -1 0 0 0
ramzan	0 0 7 8 4
rang	0 0 0 3 0
rebwar	0 0 5 0 0
rec	0 2 20 0 0
ref	0 0 0 0 5
rehta	15 0 0 0 0
rehte	5 0 -6 0 0
rehti	9 -6 0 0 0
restaurant	5 2 -10 0 0
ro	1 -3 -11 -5 0
road	0 5 8 0 0
roshni	0 0 2 0 0
roti	-2 1 0 -5 0
roz	0 11 0 -12 -5
s	5 2 0 0 0
saaf	0 0 1 0 0
saal	-9 7 -6 0 16
saans	0 0 -5 0 0
saas	0 0 0 -1 -2
saat	0 0 2 0 -4
sab	0 10 0 6 6
sagar	0 0 5 0 0
sambhalti	0 0 0 0 4
sar	0 0 -1 0 0
sasur	0 0 0 -2 0
satrah	7 8 4 0 0
sau	0 4 0 0 0
sava	0 0 2 0 0
sawari	3 0 0 0 0
scared	0 -3 -5 0 0
school	0 -3 -3 -3 0
se	0 7 -9 -10 -10
seerhiyon	0 0 -2 0 0
sehmi	0 0 -5 0 0
seven	7 10 3 2 7
shaadi	0 0 0 0 3
shanice	0 0 3 0 0
sheeshe	0 0 0 -1 0
shuru	0 0 0 0 3
silver	0 0 5 4 0
slough	0 0 13 0 0
smethwick	0 0 6 0 0
so	0 0 -12 0 0
somvar	0 0 0 0 4
sons	0 0 5 0 0
speedy	0 0 16 13 0
spoon	0 3 3 0 0
st	0 0 2 0 0
star	0 1 0 0 0
stars	0 0 10 11 0
storeroom	0 0 -4 0 0
street	0 1 0 0 0
sun	0 -2 -3 0 0
sunrise	0 0 0 5 12
surname	3 0 0 8 0
taanke	-1 0 0 0 0
tak	0 3 0 0 0
talaq	0 0 -3 -1 0
talukdar	0 0 1 0 0
tandoori	0 0 0 2 0
tane	0 0 -1 0 0
tarah	-4 0 0 0 0
tasveerain	0 0 0 1 13
taxi	1 0 0 0 0
tay	2 0 0 0 4
te	0 -3 0 0 7
teacher	3 0 0 0 0
teen	0 0 1 0 0
teesra	6 0 0 0 0
teesri	0 0 10 6 3
tha	0 9 0 6 0
the	0 0 0 0 16
thela	-1 0 -1 0 0
thi	-2 0 0 1 10
tiktok	0 0 0 0 -2
time	0 -3 0 0 0
tiny	0 0 1 2 0
to	0 0 0 -6 -1
toh	0 0 0 -9 0
top	0 0 24 18 0
topi	0 0 0 -5 0
tor	0 0 -3 0 0
track	0 4 0 0 0
translate	5 0 0 0 0
tu	2 0 0 9 2
u	-1 0 0 0 0
uchhali	0 0 -4 0 0
umar	0 0 -4 21 0
umeed	0 0 -3 0 0
underscore	0 7 5 12 4
unnees	0 6 0 0 0
upar	0 0 0 0 7
use	0 0 0 5 0
usne	9 0 0 -3 0
ustaad	0 0 8 0 0
ustad	0 0 15 19 0
vali	1 1 0 0 0
video	0 0 0 0 4
visa	0 0 10 12 13
wale	1 -2 0 -6 -9
wali	-1 -4 4 5 0
ward	0 1 0 0 0
warna	0 -4 0 -6 -1
wednesday	0 0 0 0 8
werneth	0 0 4 0 0
west	0 0 10 0 0
wheels	0 14 12 0 0
winton	0 0 2 0 0
wivenhoe	0 0 6 0 0
wo	0 0 -3 14 4
woh	4 4 0 20 4
wtsap	0 0 0 0 3
ya	0 0 0 2 5
yahoo	0 0 0 0 1
yusra	0 0 4 12 0
zabardasti	3 0 0 0 0
zero	0 7 8 0 2
zubi	0 0 0 0 7
[word vi]
1	0 4 0 2 0
10	0 5 0 0 0
118	6 0 0 0 0
2	0 6 0 0 0
3	0 2 0 0 0
30	0 0 0 6 0
31	0 0 0 1 0
4	0 6 0 0 0
5	0 14 0 0 0
61	6 0 0 0 0
a	8 7 16 8 8
acc	0 0 0 0 1
ai	3 0 0 0 0
an	0 -10 -2 0 0
anh	0 0 10 -2 0
ba	0 12 29 0 -5
bao	0 0 24 0 0
bat	0 0 0 0 -3
bin	0 0 16 0 0
bo	0 1 7 0 0
bon07	0 2 0 0 0
bà	0 0 0 5 2
báo	0 0 -1 -4 -4
bóp	0 0 -3 0 0
bạn	0 0 0 -2 0
bảng	0 -3 0 0 0
bảy	7 10 8 13 9
bẩn	-2 0 0 0 0
bắn	0 0 0 0 -3
bắt	0 4 0 -1 -8
bằng	0 0 0 -4 -7
bị	-8 0 0 0 -7
bốn	0 0 0 0 4
ca	0 0 -5 0 0
chiếu	-2 -1 0 0 0
cho	0 0 0 4 4
chui	0 1 0 0 0
chung	0 0 -2 0 -6
chín	4 9 3 0 0
chó	0 -3 -4 0 0
chấm	8 14 17 22 11
chỉ	0 0 0 -1 -4
clip	0 0 0 0 2
com	19 14 17 0 0
con	16 3 0 20 14
còn	-2 0 0 0 0
còng	7 12 8 8 11
có	0 4 0 0 0
cô	0 0 0 2 0
công	0 0 -4 -1 0
cư	-1 -1 0 0 0
cả	0 -1 0 0 0
cảnh	0 0 -2 0 0
cổ	0 -5 0 0 0
của	-3 -3 0 0 5
dao	0 0 -1 0 0
dân	0 0 -1 -2 0
dây	0 0 -1 0 0
dọa	-7 -3 0 0 -4
em	0 -5 -1 0 0
example	18 28 19 23 15
fake	0 0 5 0 0
giấy	7 4 7 7 5
giờ	0 12 16 0 0
gãy	0 0 -1 0 0
gì	0 0 3 0 0
gọi	-2 0 0 -5 -7
gốc	0 0 0 0 3
hai	3 -5 -5 0 -2
hanhpham	0 0 0 2 6
hoa	0 0 4 0 0
hoc	0 6 0 0 0
hom	0 0 0 4 0
home	-5 -6 -13 -9 0
homes	3 4 7 11 5
https	0 0 10 0 0
hít	0 0 -3 0 0
hóa	-3 0 0 0 0
hôm	0 0 0 3 4
hăm	0 0 -3 0 0
hết	0 0 0 -5 0
học	0 0 -5 -9 -6
hồ	0 0 -9 -2 -3
hộ	0 -5 -3 0 0
khoi	0 0 2 7 0
khong	1 0 0 0 0
khoản	0 0 0 1 0
khóc	2 5 0 0 0
không	0 9 23 12 0
kiểm	0 0 0 -3 -6
lam	0 0 -14 -1 0
luc	0 0 4 0 0
là	-2 0 0 -2 -4
làm	-8 -7 -1 -8 -6
lén	0 0 0 0 1
lên	0 0 0 0 1
lúc	-4 0 0 12 6
lý	0 0 -3 0 0
lăm	3 4 0 0 0
lương	-2 0 -9 0 0
lại	0 0 0 0 -6
lắm	1 0 0 0 0
lớp	0 0 0 -3 0
ma	0 1 0 0 0
mail	0 0 0 11 11
malik	0 0 3 4 7
mong	0 0 -7 -3 -2
mung	0 0 8 0 0
mà	0 -1 0 0 0
mì	0 0 2 0 0
mùi	0 -3 0 0 0
mươi	0 14 4 0 0
mười	11 0 4 8 -2
mặt	0 0 0 0 -1
mỗi	0 0 0 0 -8
một	3 0 5 0 10
nail	0 -3 -2 0 0
net	0 2 6 0 0
ng1984	0 4 0 0 0
nghìn	-5 0 -3 0 0
ngày	-3 0 0 0 0
người	0 0 0 4 0
nhìn	-4 0 0 0 0
nhập	0 -1 -2 0 0
nhắn	0 -4 0 0 0
niên	-2 -1 0 0 0
nên	0 4 0 0 0
nó	-4 -2 0 0 1
nói	0 1 0 0 0
năm	10 -5 -7 0 0
nợ	0 0 0 0 -8
o	-3 -2 0 0 0
office	-6 -13 -9 0 0
org	7 0 0 0 0
phòng	1 0 13 0 0
quản	0 0 0 -4 0
run	0 0 -1 0 0
rồi	0 -4 0 0 0
sinh	0 0 -1 0 0
so	0 0 0 -4 0
sàn	0 0 0 0 -3
sát	0 -2 0 0 0
sơ	0 -9 -5 -5 0
sơn	0 0 0 0 3
số	-2 0 -9 0 -4
sợ	4 0 0 0 0
ta	-3 0 0 1 0
thai	0 0 -3 0 0
thang	8 0 0 0 0
thanh	0 -2 0 0 0
thoại	-2 -2 -4 0 0
thu	0 0 -1 -1 0
thuê	0 0 0 3 0
tháng	2 0 26 6 16
thứ	0 -1 0 -4 0
tin	0 0 -4 0 0
tiếng	-15 -7 -6 0 0
tiền	0 0 -4 -1 -6
tiệm	-2 -5 -8 -1 -2
toi	0 0 0 0 1
toà	-2 0 0 0 0
tra	0 0 -3 -6 -4
trai	0 0 0 5 0
truong	6 0 0 0 0
trăm	3 2 0 0 2
trường	0 0 -7 0 0
trả	4 0 0 -6 0
trần	0 0 -3 0 0
tuổi	8 7 0 0 0
tài	0 0 -5 0 0
tên	0 0 0 0 1
tôi	-2 -1 0 3 0
tại	-2 0 0 0 0
tị	4 0 0 0 0
tịch	0 0 0 0 -1
tối	0 6 0 0 0
tờ	4 4 7 0 0
từ	-8 -5 0 0 0
vietgirl	0 0 0 5 0
virus	0 2 0 0 0
visa	0 0 2 1 4
vào	-1 -2 0 0 0
xương	0 0 0 -3 0
xế	0 -3 0 0 0
yên	0 -3 -3 0 0
zalo	0 0 0 0 3
ông	0 -2 0 7 5
ăn	-2 0 0 0 0
đi	-1 -1 0 0 0
điện	0 -3 -3 -4 0
đêm	-1 -4 0 0 0
đó	0 0 0 0 3
đói	0 0 0 0 4
đăng	0 0 0 0 1
để	0 -3 0 0 0
đọc	1 0 0 0 0
đỏ	0 0 2 0 0
đồ	0 0 -2 -4 0
ổng	0 3 0 0 0
ở	0 0 0 3 1
[word zh]
15	0 0 0 4 0
19	0 0 0 4 0
a	0 7 -1 -4 0
ac	4 3 3 6 0
at	3 6 10 4 8
b	9 4 0 5 0
basement	0 11 14 0 0
brp	0 0 1 0 0
captain	-3 0 0 0 0
chankf	0 0 1 0 0
cleaner	4 0 0 0 0
co	7 0 0 2 10
com	18 19 24 0 0
court	0 0 0 0 7
dot	8 8 11 16 6
email	0 0 0 2 9
example	8 25 24 24 22
friend	5 0 0 0 0
gmail	1 6 2 8 9
goldenlotus	0 0 0 0 8
home	0 0 -7 0 0
hospital	0 0 0 0 -2
https	0 0 7 0 0
hull	7 7 0 5 5
interpreter	0 0 0 -6 0
ip	-1 0 0 0 0
law	0 0 12 7 7
lee	0 0 1 6 0
lin	0 4 0 0 0
me	0 4 2 0 0
mei	0 0 1 0 2
net	0 0 2 0 0
nhs	0 0 -4 0 0
org	1 0 0 0 0
so	2 0 0 0 0
solicitor	0 0 0 0 2
spa	0 0 0 8 0
szgossip77	4 2 0 0 0
t	0 0 4 2 0
the	0 0 3 0 0
uan	0 0 -1 0 0
uk	6 10 18 0 0
welfare	0 0 4 3 3
whatsapp	3 0 -8 -6 -4
yahoo	5 5 6 0 0
zu4471209	0 1 0 0 0
一	0 -5 -27 -10 -9
一个	4 -3 0 0 0
一位	2 0 -1 0 0
一名	0 0 -2 0 0
一家	0 8 1 0 0
一帆风顺	0 0 7 0 0
一年级	0 2 1 0 0
一户	0 6 0 0 0
一样	5 10 0 0 0
一点	0 0 4 5 0
一直	-1 -3 0 -4 0
丁	0 0 9 0 0
七	6 2 -9 0 0
万	-14 -19 -21 -13 -5
万里	0 0 6 12 0
丈夫	0 0 0 0 -8
三	11 -1 -13 -7 -3
三个	0 0 -2 0 -2
三月初	0 0 17 8 0
三次	0 0 0 -1 0
上	-1 4 0 -2 -3
上个月	0 -4 3 5 0
上午	0 3 0 0 0
上推	0 -6 -1 0 0
上班	1 8 -6 0 0
上网	-2 0 0 0 0
上装	0 -9 0 0 0
上面	0 5 0 0 0
下	0 4 1 0 0
下午	0 -3 0 0 0
下来	-7 -4 0 0 0
下班	5 -3 -5 0 0
不	6 0 0 -6 -12
不听话	0 -2 0 0 0
不想	3 0 0 0 0
不敢	6 9 0 0 -4
不敢说	0 0 0 -1 0
不管	0 0 -1 0 0
不能	0 0 4 3 3
不要	2 0 0 0 0
不让	0 0 -8 -3 0
丘	0 1 6 0 0
丢	0 0 0 0 1
两	-1 -15 -21 -18 -8
两个	0 -7 -5 -4 0
两天	0 0 0 2 0
两次	1 1 0 0 0
个	-6 -10 -4 5 7
个人	-8 -16 -12 -8 3
个仔	-3 0 0 4 0
个头	0 3 0 0 0
个女	-6 -5 -3 0 0
个旧	0 0 -1 0 0
中	-2 0 12 0 0
中国	0 0 7 0 0
中学	0 8 0 0 0
中旬	-7 0 -4 0 0
举报	4 0 0 0 0
之前	-8 -5 0 0 4
乐	0 8 3 0 0
乘客	6 11 0 0 0
九	10 0 0 0 0
九月初	0 0 15 7 0
乞儿	5 0 0 0 0
也	-9 3 -4 -9 -12
乡下	0 3 0 0 0
买	-1 0 -5 -8 0
了	-11 -11 -6 -17 -14
二	13 2 -6 0 -5
二层	8 12 14 0 0
二愣子	0 0 1 0 0
五	15 10 1 0 8
五个	0 -3 0 0 -3
交	1 0 0 0 0
交叉口	0 0 7 0 0
交界	0 0 8 0 0
亮	2 0 0 0 0
亲	0 5 3 7 0
亲人	4 0 0 0 -1
人	-4 -2 -21 0 0
人人	0 17 32 0 0
人人敬	0 -5 0 0 0
人家	6 0 0 0 0
人理	0 0 0 -3 2
今年	0 0 0 11 0
介绍	6 0 0 0 0
从	-4 -5 -5 9 -12
仓库	0 0 0 -3 0
他	6 4 -17 -7 2
他们	-1 -2 -4 0 3
他妈的	0 0 -4 0 0
他家	1 0 0 0 0
以利亚	0 0 2 0 0
以前	-2 1 0 0 3
以后	0 2 0 0 0
仲	-10 -6 0 -4 -3
伊丽莎白街	0 0 0 2 5
优努斯	0 0 2 0 0
伤	0 0 -2 0 0
伤口	1 0 0 0 0
住	3 0 0 15 12
住喺	0 0 0 0 6
住在	-5 0 -3 16 4
何	0 0 7 0 0
何淑贞	0 0 2 0 0
佟凤霞	0 0 4 0 0
佢	0 0 -6 -10 -2
佢哋	2 0 0 0 0
保安	0 0 2 0 0
修	0 1 2 0 0
修车	1 0 0 0 0
俺	0 0 0 0 -5
假日	0 0 2 0 0
做	11 9 -3 -2 0
做事	0 1 0 0 0
做嘢	0 5 0 0 0
做噩梦	0 0 -2 0 0
做头发	0 4 0 0 0
做过	1 6 0 0 0
停车场	0 0 4 1 0
偷偷	0 2 0 0 0
偷渡	0 0 9 0 0
偷看	0 4 0 0 0
像是	0 0 0 6 0
儿子	-1 0 0 0 0
先	0 0 -2 -3 -5
先生	0 3 0 -13 0
光明	0 0 1 0 0
全是	0 -3 0 -5 0
全部	-5 0 0 0 0
八	-17 0 -10 -11 -15
公交车	0 -4 -3 0 0
公共	0 14 14 16 0
公司	0 0 -3 0 3
公园	3 16 18 0 0
公寓	0 1 0 0 1
公车上	0 0 -3 -2 0
六	1 0 -1 0 0
养人	0 5 2 2 0
内政部	-1 0 0 0 0
冇	0 3 0 0 0
写	-5 0 0 -6 0
农历	0 0 11 0 0
冬月	0 0 20 17 0
几	-2 0 2 -10 -6
几个	0 0 -6 0 -2
凯文	0 0 6 0 0
出	0 4 0 -6 -7
出去	0 4 0 0 0
刀	0 0 -6 0 0
分	0 -5 4 0 0
划线	13 7 7 0 5
刘易舍姆	0 0 3 0 0
刚	0 0 0 2 1
初一	0 1 6 0 0
初七	0 0 5 0 0
初三	0 9 12 0 0
初九	2 9 15 0 0
初五	0 15 16 0 0
初八	0 3 9 0 0
到	-16 -14 -14 -14 -13
刷墙	-5 -4 0 0 0
前男友	0 0 0 6 0
剪	0 3 6 5 0
加	-4 0 -10 -4 -8
勒	0 0 -2 0 0
包扎	0 -1 0 0 0
北门	0 0 0 0 6
区	0 0 8 0 0
区嘉谦	0 0 2 0 0
医院	0 5 -17 -10 6
十	0 -9 -12 -6 0
十分	0 0 6 0 0
千	0 -5 -7 -3 0
半夜	-3 0 0 0 0
半天	0 0 2 0 0
单亲	0 0 -2 0 0
卖	0 -5 -10 -4 0
卡	0 0 0 -6 0
厨师	0 0 0 3 0
去	6 -8 0 3 0
去年	0 0 0 0 2
参考	3 7 0 0 0
又	-1 4 0 -5 0
反	0 0 4 0 0
反而	0 0 -2 0 0
反锁	0 0 0 0 -11
发	-6 0 0 0 0
发到	0 0 0 5 0
发帖	0 0 0 7 0
发抖	-3 0 -6 0 0
取消	3 4 1 0 -4
受	0 0 5 2 2
受伤	7 0 0 0 0
口音	0 0 0 5 0
只	-2 -2 0 -4 0
叫	-3 0 0 10 0
叫他	0 0 0 9 0
叫我	-1 -9 0 -12 0
叫我们	0 0 0 -2 0
可以	-3 0 0 0 0
可是	0 0 0 2 -4
史密夫	0 0 2 0 0
号	7 -6 -2 0 0
号码	0 -5 0 -1 0
司机	-6 -1 0 0 0
吃狗	0 1 0 0 0
吃饭	-3 0 0 0 0
合法	0 15 10 10 0
同	0 1 -2 1 -3
同事	2 -7 0 1 0
同学	-6 0 0 0 -6
同屋	7 8 0 0 0
同志	0 0 -4 0 0
名	0 0 0 7 0
后	0 2 3 0 0
后来	0 0 0 0 14
后面	2 17 18 10 14
吐	0 1 0 0 0
吓得	0 0 0 -4 0
吧	0 6 0 0 0
听	-1 0 0 0 0
听见	0 0 -1 0 0
吴国强	0 0 1 0 0
告诉	0 0 0 1 0
周五	0 0 -2 0 0
和	0 0 0 5 10
咖啡	0 0 0 0 -2
咗	0 0 -5 -3 0
咬	0 0 0 0 -4
咬我	-1 -6 0 -3 0
哋	0 0 0 -3 -7
哥哥	0 0 0 5 0
哭	-3 -2 0 0 0
哭了	0 0 -3 0 0
唐卡斯特	0 0 7 0 0
唔	-1 -3 -5 0 -2
唔敢	0 -3 0 0 0
唔畀	-7 -3 0 0 0
唔识	0 5 0 0 0
啲	0 -3 0 0 0
喊	-3 0 0 1 0
喝酒	0 -3 0 0 0
喷	-2 0 0 0 0
喷漆	0 -1 0 0 0
喺	-1 -4 -9 8 -5
嘅	4 0 0 0 0
嘛	0 1 0 0 0
嘲笑我	0 0 0 0 6
嚟	0 5 0 0 0
四	4 0 0 0 0
四个	-9 -8 -4 -4 -1
四十几岁	0 0 10 0 0
四海	0 0 4 0 0
回去	0 0 0 0 1
回家	-7 -2 0 0 -4
回族人	0 0 9 0 0
回来	0 -3 0 0 0
国际	0 0 11 0 0
图鸦	-4 0 0 0 0
圈	7 0 7 9 7
圣	0 0 9 1 0
在	2 0 2 19 8
地下室	0 5 0 0 0
地址	3 10 0 2 0
地毯	0 0 0 4 0
坐	0 -5 0 0 -4
坐坐	0 1 0 0 0
块	0 -10 -6 -5 0
堂	0 8 12 0 0
堵他	0 2 0 0 0
堵我	12 0 0 0 0
堵过我	0 2 0 0 0
墙上	0 -8 -3 0 -1
外	0 0 0 0 2
外人	0 0 0 0 4
外卖店	0 0 -6 0 0
外面	0 0 -7 0 0
多	0 2 3 0 0
夜班	3 0 -2 0 0
夜里	0 0 0 -2 0
大卫	0 0 3 0 0
大哥	-5 0 0 0 0
大家	0 0 10 6 9
大门	10 9 5 6 8
大麻	0 -1 0 0 0
大鼻子	0 0 4 0 0
天天	-1 0 -19 -10 -7
天干	-4 -3 -9 -8 -6
太	0 9 0 0 0
太太	0 0 0 -2 0
头	0 -2 -7 7 0
头巾	-2 -3 -9 0 0
女儿	9 0 -2 4 7
女士	0 1 0 -11 0
奶奶	0 0 6 0 3
奶茶	0 4 10 0 0
她	2 6 -11 -10 -1
好	4 0 0 -3 6
好几	0 0 1 0 0
好惊	5 0 -3 0 0
好日子	0 0 4 0 0
好运	0 0 5 0 0
好运来	0 0 16 0 0
妈	0 0 0 -2 1
妈妈	0 0 0 -4 -4
妹妹	2 0 0 0 0
姐妹	0 0 0 4 0
姓	0 0 0 12 0
威胁	1 0 0 0 0
婆	0 0 0 5 0
婆家	-4 0 0 0 0
嫁	0 0 -4 0 -1
嫁给	0 3 0 0 5
字	-4 0 0 0 0
孙女	-1 0 0 0 0
学	0 0 19 11 7
学校	0 0 -12 0 0
学生	0 -5 0 9 1
孩子	-5 -8 -8 -10 1
安静	0 0 5 0 0
实习	0 0 -2 0 0
客	0 0 -7 0 0
客人	0 0 0 -7 -8
室	0 0 12 0 0
室友	0 0 0 6 0
害怕	6 0 -8 0 0
家	0 2 2 3 0
家在	0 0 0 1 4
家婆	0 0 0 1 0
家属	0 0 1 0 0
家政	0 1 10 0 0
家里	2 0 -7 -3 0
对面	0 11 9 0 3
寻日	0 0 -2 0 0
小	1 0 19 11 2
小姑	0 0 0 1 0
小学	0 5 0 0 0
小孩	1 -5 0 -5 -1
小店	4 0 0 0 0
小心	0 0 0 -1 0
小时	-13 -9 -8 -4 -2
小河	0 0 0 1 0
小腿	-2 0 -1 0 0
小雨	0 0 4 0 0
就	0 -11 -3 -9 -2
就是	0 -1 0 2 0
屁	0 -4 0 0 0
居留	0 19 29 0 0
屋	0 0 0 1 0
屋企	1 0 -1 0 0
屋邨	0 8 15 0 0
岁	0 5 8 0 1
崖	0 7 10 0 0
工	0 0 1 2 0
工作	0 1 7 4 0
工地	0 -5 -3 0 0
工头	0 -2 0 6 0
工资	-4 -2 -7 0 0
工钱	0 0 -2 0 -1
左手	0 0 2 5 12
差	3 0 0 0 0
巴克	0 0 0 4 0
市场路	0 0 2 0 0
帕特尔	0 0 2 0 0
带	0 0 0 0 2
帮人	-3 0 0 0 0
帮忙	0 4 0 0 0
帮我	0 5 0 0 -1
干	0 2 -8 -6 -3
干活	7 0 -6 -2 0
平时	0 0 -6 0 -4
平板	0 -1 0 0 0
年	-14 -16 -12 0 0
年级	0 -6 0 0 0
幼儿园	0 5 7 0 0
庇护	15 28 30 29 17
店	0 -5 -7 -4 4
店主	0 0 0 11 0
店门口	0 0 -3 0 0
庙	0 0 -3 0 0
庞二牛	0 0 4 0 0
度	0 -3 0 0 0
度假	0 10 9 11 0
座	1 0 0 0 0
建华	0 0 3 0 0
开	0 0 -6 0 2
开个	0 3 0 0 0
开车	4 9 0 0 0
弄	0 -5 -8 -4 0
弄死	0 0 -1 0 0
张	4 4 0 -1 0
强迫我	9 0 0 0 0
彩礼	-11 -11 -5 0 0
影	-4 0 0 0 0
往	0 -2 0 0 0
很	0 -3 -2 -4 0
律师	0 2 0 -3 0
得	-3 -13 -5 -5 0
微信	0 0 0 -2 0
微博	0 0 0 0 2
德	0 0 14 0 0
心脏	-4 0 0 0 0
快	0 5 11 14 23
怀孕	-1 0 -6 0 0
怂包	0 0 -4 0 0
怕	14 0 0 0 0
急	0 0 -3 0 0
怪我	0 -2 0 0 0
恐怖分子	0 0 -1 0 0
恩典	0 0 8 12 0
惠克姆	0 0 6 0 0
想	0 -1 0 0 0
成日	0 1 0 0 -5
我	1 -2 -29 -2 0
我们	0 1 -9 -7 0
我哋	0 0 -3 0 0
我家	0 0 -15 -10 -1
戴	0 -2 -4 -7 0
户	2 10 12 0 0
户户送	0 0 1 0 0
房	0 0 1 0 0
房东	0 0 0 9 0
房子	2 0 0 0 0
房间	0 0 -1 0 0
所以	0 -4 0 0 0
手	0 0 -9 -8 -3
手指	-6 0 -10 0 0
手机	-7 0 -10 0 -7
手背	0 0 -2 0 0
手臂	0 0 -3 0 0
才	-1 0 -8 0 1
扎	-3 -3 0 0 0
打	-4 -6 -6 -4 -5
打俾	2 2 0 0 0
打工	0 1 5 4 4
打我	3 -7 0 0 0
打扫	3 3 0 0 0
打断	0 1 0 0 0
扔	0 -4 -1 -5 0
托儿所	0 0 7 0 0
扣	0 0 -8 0 0
扯	0 0 -1 0 0
扯眼角	0 -2 0 0 0
找人	0 0 -1 0 0
把	-5 -3 -16 -13 -17
把头	0 0 -2 0 0
投	0 0 5 3 7
抖	0 0 -5 0 0
护士	0 -3 0 -4 0
护工	-1 0 0 0 0
护照	-2 2 -7 1 0
护理员	0 0 0 -2 4
报	0 0 -7 -5 -5
报案	0 0 0 0 3
报警	9 10 0 0 0
抽我	-3 -7 0 0 0
拉货	0 7 0 0 0
拎	0 0 0 0 -7
拐	0 0 1 0 0
拐角	0 0 0 0 4
拒	11 12 17 12 0
拜神	-3 0 0 0 0
拦我	0 4 0 0 0
拽我	-2 0 0 0 0
拿	-1 -1 0 -9 0
拿枪	0 -1 0 0 0
拿走	1 0 0 0 0
持	0 0 0 5 4
挂	0 0 0 7 5
指着	-1 0 0 2 0
按	0 -6 0 0 0
按住	0 -1 0 0 0
掐我	7 0 -3 -6 0
排	1 7 6 7 0
接	0 5 0 0 0
推	0 0 0 0 -4
揿住	0 0 -1 0 0
搬到	1 0 0 0 0
搬去	0 0 0 0 3
摄像头	-3 0 0 0 0
攞	0 0 0 6 2
攞住	0 0 0 5 0
收工	0 0 0 0 1
放	-3 0 -12 -9 -6
救护车	0 0 -4 0 -1
教会	0 0 -4 0 3
教堂	0 0 0 -1 3
教堂街	0 0 5 0 9
教练	0 0 0 -1 0
敲	0 -3 -4 -1 0
整整	0 0 0 0 2
断	0 -1 -2 0 0
新潮	0 0 7 0 0
旁边	0 0 0 0 10
日	0 0 8 0 0
旧历	0 0 13 0 0
旧年	0 0 3 0 0
早	0 0 0 0 4
早上	7 1 -3 0 0
早就	9 4 12 16 0
时候	-4 0 0 0 0
时间	0 3 -1 0 0
星期天	9 8 11 0 0
昨晚	0 4 0 0 0
是	-5 0 0 9 7
晕倒	0 0 -6 0 0
晚	7 12 0 0 0
晚上	0 0 -3 0 0
普雷斯顿	0 0 0 1 0
替	0 0 -1 2 2
最	0 0 4 0 8
最后	0 1 3 4 0
最近	0 5 0 0 0
月	11 8 9 20 20
有	0 0 0 -2 0
有个	-8 -13 -7 0 -5
有人	0 -6 0 0 -4
有没有	0 0 11 11 11
朋友	0 0 0 2 0
期	4 5 6 0 0
条	0 -6 0 0 -2
来	19 1 3 0 4
来了	-1 0 0 0 0
来往	9 0 0 0 0
枪	0 0 -2 0 5
枫树	0 0 6 1 0
柏翘	0 0 3 0 0
查	0 0 -1 0 0
栋	13 0 0 0 0
校长	-4 0 0 0 0
校门口	0 0 0 -3 0
格兰瑟姆	0 0 3 0 0
格罗弗	0 0 6 0 0
案	0 0 0 -8 0
案件	0 -1 0 0 0
梁凤仪	0 0 6 0 0
椅子	0 0 -1 0 0
楼	24 22 32 22 32
楼上	0 13 14 9 12
楼下	0 0 0 5 0
楼梯	0 0 -7 -1 0
橡树	0 3 13 0 0
橡树山	0 0 3 0 0
欠他	0 0 0 -10 -8
欧	0 0 6 0 0
正	0 0 2 0 0
正月	0 0 7 11 0
死	0 0 0 0 -1
殴打我	0 3 0 4 0
每	0 0 3 0 0
每天	0 0 -5 -6 -3
毛病	-4 0 0 0 0
民国	0 0 9 0 0
气	0 0 0 -4 0
水泡	0 0 0 0 -2
永居	0 0 7 0 0
汽	0 0 1 3 0
沈	0 0 10 4 0
没	11 9 19 17 11
没有	5 -5 12 14 6
油漆	0 0 0 2 0
法蒂玛	0 0 6 0 0
泼	0 0 0 0 2
泼我	-1 0 0 -3 -2
洗衣店	0 0 5 0 0
洗车	0 2 0 0 0
派出所	0 0 -4 0 0
浩浩	0 0 1 0 0
海星	0 0 0 2 0
混蛋	0 0 0 3 0
清洁	0 3 3 0 0
清真寺	0 0 -2 0 0
清虫	0 0 -1 0 0
温州	0 0 1 0 0
温布顿	0 0 3 0 0
港口	0 2 5 10 0
游	0 0 7 0 0
滚	0 0 -6 0 0
滚回去	0 0 -3 0 0
滴	0 0 0 0 3
火车站	0 6 0 0 0
灰	0 0 0 0 3
炸	0 0 -2 0 0
炸鱼店	0 0 3 0 0
炸鸡店	0 0 1 0 0
点	17 21 17 29 26
点半	0 0 3 0 0
烧	0 0 0 -1 0
热	-3 0 -4 -2 -3
父母	-5 -2 0 0 0
爸	3 0 0 0 -1
爸爸	0 0 0 0 1
牙	0 0 -2 0 0
牛顿	0 0 7 0 0
狗	1 -2 -7 -2 -3
狗肉	-6 0 0 0 0
猪	0 0 -6 0 0
现在	4 0 0 -2 0
玻璃	-3 -4 -2 0 0
班上	0 0 -3 0 0
球	0 2 0 0 0
理	0 6 0 0 0
用	-6 0 -6 -12 -7
申请	0 0 14 8 9
电话	0 0 -6 0 0
男	0 0 -6 -3 0
男人	-1 0 0 0 0
畀我	-2 -2 0 0 -3
留	0 0 0 0 -1
畜生	0 0 -4 1 -2
疼	-4 -3 -5 -1 0
病房	0 13 -1 -2 0
病毒	0 7 -3 0 0
瘦三	0 0 7 0 0
白	0 0 2 8 0
百	6 -7 -9 -6 0
百家	0 0 1 0 0
的	7 7 7 8 12
皇冠	0 0 7 0 0
皮带	6 0 0 0 0
直	-5 0 0 0 0
看到	0 8 -5 0 0
看看	0 0 -2 -4 0
看见	0 0 -11 -3 -2
真名	0 9 0 0 0
真的	0 0 0 -3 -1
眯眯眼	-3 0 0 0 0
着	-1 0 0 -1 0
睡不好	0 0 -5 0 0
睡不着	0 -6 -7 0 0
睡觉	-7 -3 -3 0 0
知道	6 0 0 0 0
石头	0 -1 -8 0 0
石桥	0 0 8 15 0
石磊	0 0 2 0 0
砖头	0 0 -2 0 0
砸	-3 -7 0 0 0
砸墙	0 -1 0 0 0
碎	0 -4 -1 0 0
磨坊巷	0 0 1 0 0
福建	0 0 2 0 0
福清	0 0 6 0 0
秀英	0 0 4 0 0
种	0 0 -1 0 0
租	0 -7 -3 -2 0
移民局	0 4 0 3 0
穆罕默德	0 0 3 0 0
穿	0 0 0 0 7
窗	0 0 -4 0 0
窗户	1 9 3 15 0
笨蛋	0 0 0 5 0
第	0 1 3 6 0
第一个	0 10 10 13 0
等	-3 -6 23 15 21
签	0 29 24 8 7
签证	34 27 35 16 14
管	-3 0 0 0 0
系	0 -6 0 1 0
红	6 8 9 5 10
红灯笼	0 0 11 0 0
纳维德	0 0 2 0 0
组长	5 0 0 0 0
经学院	0 3 0 0 0
经理	1 0 0 0 0
结婚	0 3 0 0 0
结果	15 12 15 0 0
给	-3 0 0 11 0
给他	0 0 0 -1 -2
给我	11 0 0 -1 -4
续签	0 0 7 0 0
绿野	0 0 5 3 0
编号	-6 0 0 0 0
缝	0 0 -2 0 -8
缝了	0 -9 -8 -14 -12
网上	0 0 -3 0 0
美	4 7 9 0 0
群里	0 0 -2 0 0
老	-3 -9 -10 -9 -3
老乡	0 0 0 -6 0
老人	0 0 -2 0 0
老公	-5 -1 -7 -3 -2
老地方	0 0 10 0 0
老太太	0 0 0 -2 0
老婆	-1 -1 0 0 -4
老子	0 0 0 0 -2
老家	0 0 0 3 0
老师	0 6 8 0 0
老板	2 2 2 0 3
老高	0 0 7 0 0
聋	0 0 -9 0 0
肉	-4 0 0 0 0
肋骨	3 -2 -9 0 0
肚子	-7 0 -7 -4 -1
肿	0 0 -3 0 0
胳膊	-1 0 0 0 0
胸口	0 0 -2 -2 0
脖子	-5 0 0 0 0
脸	0 0 -1 0 0
腊月	0 0 6 6 0
腰	0 0 -1 0 0
腿	-5 0 -10 0 0
膝头	0 0 0 -2 0
膝盖	0 0 0 0 -4
自己	0 0 -6 -6 -3
自杀	0 0 -2 0 0
臭	0 0 -9 0 0
船上	0 0 -3 0 0
艾特	0 0 0 3 10
花	0 0 0 0 5
花臂	0 0 13 0 0
苟德贵	0 0 2 0 0
英国	0 0 6 2 -1
范堡罗	0 0 7 0 0
菜刀	0 0 -4 0 0
萨顿	0 0 9 0 0
落嚟	0 0 0 0 -1
蓝天	0 0 9 13 0
蓝色	3 10 9 5 6
藏	0 0 0 -1 -2
蛇头	0 0 0 5 0
血	0 0 -4 0 0
街	-5 -3 -5 4 20
街上	0 0 -5 0 0
街口	0 0 9 0 0
街角	0 6 9 0 0
街边	0 0 -4 0 0
衣架	0 -1 0 0 0
衣柜	0 0 -1 0 0
被	3 -2 1 4 0
被关	0 0 -5 0 0
被告	0 0 0 7 0
装	0 0 -13 0 0
装修队	1 0 0 0 0
裸照	0 0 -9 -1 3
西路	0 0 0 0 7
要	0 6 0 -3 -4
要饭的	0 -4 0 0 0
见	0 0 -1 0 0
规矩	5 0 0 0 0
詹姆斯	0 0 3 0 0
警	-3 -2 -7 0 0
警官	0 3 0 0 0
警察	0 -2 -9 2 -2
让	15 9 0 0 -3
讲话	0 0 -6 0 0
证人	0 0 0 2 0
诊所	0 0 0 -5 -5
话我	0 0 0 -5 7
说	2 -4 -9 -9 8
说是	0 -2 0 -5 -6
请	-5 0 0 0 0
读书	0 7 0 0 0
谢菲尔德	0 0 1 0 0
豆腐	0 3 4 0 0
账号	0 -3 0 0 0
货	9 0 0 0 0
资格	3 0 0 0 0
资金	11 11 14 0 0
赔	0 0 0 0 -3
走	0 -6 0 0 0
趁	0 3 0 0 0
跑	0 0 0 0 5
跟	5 2 0 1 3
跟踪我	0 -1 0 0 0
跪	0 0 -1 0 -1
路	0 0 -10 -6 0
路上	0 0 0 0 3
路口	2 6 13 0 0
跳	0 -2 -4 0 0
踢我	1 0 0 0 0
身上	-1 0 0 -3 -4
身份	16 15 21 0 0
躺	0 0 0 0 -2
车	0 -4 -9 0 9
车牌	6 0 0 0 -8
车站	0 0 7 8 8
车里	0 0 0 -3 0
转角	0 0 5 0 0
边	1 6 8 12 13
边个	0 2 0 0 0
过	7 3 7 3 5
过去	0 0 0 0 -3
过嚟	0 5 0 0 0
过期	11 25 32 24 0
过来	0 -3 0 0 0
返	0 0 0 12 0
返工	0 0 0 0 -2
还	0 1 0 -5 0
还在	0 0 7 9 5
还有	2 5 0 0 0
还没	2 11 10 9 0
这	0 0 -2 0 0
这里	11 0 0 0 0
进	-1 0 0 0 0
连	0 -1 0 0 0
送	0 0 0 0 -1
送到	0 3 0 2 -1
送回	0 0 0 7 0
逼我	-6 0 0 -3 -4
逾期	0 0 16 10 0
那	13 12 10 6 4
那个	1 1 4 3 10
那天	1 0 -6 0 0
那家	8 1 0 8 0
那边	0 6 0 0 0
那里	0 0 0 -1 -3
那间	7 10 22 14 14
邮件	0 0 0 2 1
邮箱	0 0 -2 11 11
邮编	0 9 -12 0 0
邻居	-7 -1 0 12 -3
都	-9 -4 -4 -10 -9
酒店	-6 -3 -3 0 0
里	0 -9 -4 -7 -11
里面	-4 0 0 8 12
金谷	0 0 1 0 0
针	-9 -17 -16 -9 -3
钱	-1 -9 -11 -1 0
铁头	0 0 2 0 0
锁	0 0 0 0 -7
镑	-21 -22 -18 -5 0
门	5 9 6 10 13
门上	0 -7 -4 0 -1
问我	0 0 0 6 6
闹	6 0 0 0 0
闹我	0 -5 -6 -4 -7
阁	0 5 3 0 0
阮文雄	0 0 6 0 0
阳光	0 0 4 0 0
阿什福德	0 0 0 1 0
阿姨	-6 0 0 0 0
阿尔巴尼亚人	0 0 7 0 0
阿海	0 0 1 0 0
阿米尔	0 0 5 0 0
阿訇	-5 0 0 0 -5
附	0 0 0 0 -1
陈月娥	0 0 1 5 0
院友	-5 0 0 0 0
陪	0 0 -7 0 0
隔壁	0 0 -4 0 0
难受	0 0 -2 0 0
零	0 0 0 2 11
雷丁	0 0 6 0 0
雷迪奇	0 0 6 0 0
霸住	0 0 -6 0 0
霸占	0 1 0 0 0
非常	0 0 0 -1 0
靠	0 1 0 5 13
面试	10 11 13 0 0
顶着	0 -1 0 0 0
顺风顺水	0 0 4 0 0
香	0 11 14 0 0
马来西亚	0 0 2 0 0
马路	0 0 0 9 0
骂我	-9 -13 -5 -6 -1
骗	0 0 0 3 0
高兴	0 0 -2 0 0
高峰	0 0 3 0 0
高街	0 0 3 8 0
鬼	0 -3 -4 -1 0
鱼店	0 0 2 6 8
黄	0 0 0 -2 0
黑夜	0 0 0 0 10
黑工	0 0 25 0 0
[word-after ar]
 function	3
 generic	1
 kin	4
 maybe	5
 not-name	-1
 surname	-5
 word	16
 workplace-before	-5
[address] function	-1
[address] in-place	3
[address] none	-2
[address] word	-21
[age] old	-7
[age] word	19
[date] maybe	-7
[date] ordinal	11
[name] function	24
[name] number	-4
[name] title	15
[name] trading	15
[name] word	11
[nationality] maybe	1
[nationality] word	4
[number] maybe	-1
[number] word	3
[place] function	10
[place] word	7
[postcode] word	1
[school] ordinal	-6
[unknown] verb	7
[unknown] word	-4
adham word	4
at word	8
com word	12
dot function	13
dot word	7
example in-place	10
example word	16
fadaeh function	1
jobs kin	5
k word	1
me function	11
net word	1
org word	4
uk kin	6
underscore generic	3
underscore word	12
اب in-place	10
ابو workplace-before	1
احنا word	-3
اداني maybe	1
ادرس number	2
اذا word	-4
ارجع number	1
اطلع word	-3
اقامه word	1
البنايه trading	-3
البيضا trading	2
الجمعه word	-1
الحاج workplace-before	4
الحداد function	7
الديب word	1
الرافدين workplace-before	13
الرمز word	8
السابع word	-4
الشاورما trading	12
الشرطه word	-1
الصبح number	4
العاشر word	-1
العين trading	-2
الفاشل generic	1
الفجر word	-4
القطار landmark-before	-2
الكل word	3
اللي workplace-before	-3
النيل trading	5
امام word	-3
امسك word	4
انا word	-4
انجرح word	5
اوهارا workplace	10
ب maybe-place	-3
بالله word	2
بالليل word	-1
بالمدرسه word	5
بالمنطقه word	7
بتخليني kin	-2
بتسجلني word	8
بتشوف ordinal	-2
بتوجعني word	-1
بس word	3
بعيني word	-1
بغرفه word	-7
بقي word	4
بنتي word	-4
بيبدا word	-11
بيتي word	-3
جمادي word	9
حتي word	-1
حدد function	5
حسابه word	6
حين word	-1
خلف word	1
خميس title	2
دبوس title	1
دوت word	5
رجعت maybe	-4
رقمي word	1
ركن word	-3
رمو word	6
ساكنه word	9
سعيد kin	1
سكول function	-2
سنه number	5
سنوات number	2
شارع number	5
شافت word	5
شقه function	2
شهور number	-7
شوبينج word	4
ضربني maybe	5
ضربني word	1
طومان verb	7
عاشوراء word	5
عالحيط word	-1
عطاني word	2
علي word	-15
علينا word	-1
عمر title	2
عمك trading	-1
عملو word	4
عمي kin	-1
عند word	-2
عندو word	-1
عندي word	2
غاليه month	-5
غرفتي trading	-1
فالي maybe	5
فلوس word	-2
في function	4
في kins	-1
في maybe	2
في number	-6
في word	6
قال word	5
قبل word	1
قدام word	-6
قطع word	-3
كابتن word	13
كان maybe	1
كان word	-4
كبيره number	-5
كل word	-4
كلش word	1
كوم word	2
لا word	2
لسانين kin	5
لسه trading	-1
للتجاره trading	2
لما word	-1
لمحطه word	-4
لي word	-3
ما number	-1
ما word	6
مبارح word	2
مع word	10
من ordinal	26
من trading	-8
من word	-7
منذ word	3
نسوان word	-1
نص word	-7
نقرا word	-3
نقطه word	13
هاوس word	2
هم ordinal	-3
هوي function	10
واحد word	-3
واعطاني word	6
والابره word	9
والامام word	-2
والبنت word	-3
والشفت hour-part	-6
وبيكتبو word	4
ورا word	3
ورفيقتي word	9
وسخين word	7
وقالت word	1
وكال word	-2
ولا word	-2
ومرته maybe	5
وواحد word	-4
يتصل word	-4
يرسل trading	-4
يقفل maybe	-3
يقول word	5
ينادوه word	2
[word-after ar-latn]
 kin	-5
 kin'	2
 maybe	-5
 not-name	-7
 word	9
0g word	2
7754 word	2
[address] word	-11
[email] function	2
[name] function	3
[name] kin	10
[number] function	2
[number] word	-4
[school] none	9
a word	9
abad function	6
abnu word	6
acran function	5
adrabna word	-2
afak maybe	-5
al function	17
al none	7
al not-name	1
al number	-10
al workplace	1
al workplace-before	1
ala word	-10
ala workplace-before	7
am function	-5
am word	-2
amala word	-1
amam word	-1
ana maybe	-4
ana word	3
and workplace-before	-3
argu word	-8
arma word	2
at function	8
at word	7
atana function	-3
az kin	3
b number	-1
b word	-2
ba word	-9
bab word	-1
baga not-name	-2
baksarula word	14
bal maybe	-2
bandas word	12
banta word	4
basbura word	-1
blasa word	-3
cahar in-place	8
cahr function	7
cahr in-place	11
canab kin	9
curta function	-2
darabuna word	4
daxalt word	2
dot function	19
dot kin	8
dot word	6
example maybe	14
fal kin	11
fasa function	1
flat generic	-2
gadamna kin	-1
ganah number	-1
guza word	2
ha word	2
hadanat word	-6
hafada word	-1
hag word	4
hagam function	19
hal kin	6
hanut function	5
hata function	7
haulaga word	6
hsabu function	4
hsabu word	2
hut function	11
kal maybe	-1
kalb function	-5
katcan maybe	3
kum word	12
kuna word	6
l word	4
la word	-6
m word	7
ma maybe	-5
ma month	-6
ma word	7
man kin	2
man maybe	-2
man word	-3
mara function	15
mta workplace-before	1
nacka maybe	-1
nauras function	5
nus function	6
rama word	7
ramu word	6
ratab maybe	-4
sab maybe	-5
sakan word	3
satr function	9
snan number	-2
subh function	-4
taba word	2
tamana function	5
tanan function	6
taxaram landmark-before	10
tla word'	8
transburt word	2
u function	14
u kin	14
u maybe	-8
u not-name	-4
u street-before	-6
u unit	1
ua word	-2
uahad word	2
uahda function	-1
ualada word	6
uma word	-2
umra word	-4
urg word	1
x word	10
xabu maybe	-5
xudra function	4
zauat function	-6
zaugtu word	-2
[word-after bn]
 function	6
 word	-17
 workplace	3
[address] function	13
[address] word	-1
[age] old	-3
[bank] word	-4
[date] word	-3
[email] word	-1
[employer] verb	10
[employer] word	5
[name] kin	-19
[nationality] word	6
[number] word	-3
[place] word	-2
[plate] word	-1
[postcode] word	-6
[time] word	-8
[unknown] hour-part	10
[unknown] maybe	4
at word	17
boat word	2
com word	18
dot word	14
example function	4
example in-place	2
fb word	3
gmail in-place	1
me function	7
nights word	3
org word	4
rater function	3
underscore word	4
yahoo in-place	7
অইবো word	9
অফ street	6
অবশ word	-7
অ্যাকাউন্ট maybe-place	-2
অ্যাট word	5
অ্যাপ word	-1
আকাশ verb	7
আছি word	8
আমাকে word	10
আমার maybe	8
আমার word	5
আমারে word	9
আর word	7
আসে word	-4
ইস্কুলো word	-3
এ word	5
এক function	7
এক word	-4
ও word	2
ওর word	-1
কইরা word	-2
কথা word	-2
কম word	10
কম্পিউটার number	1
কয় word	7
করতে word	-4
করার word	-5
করি word	-4
করে maybe	-2
করে word	-11
কাছে word	7
কাজ workplace	7
কাপে word	-2
কিছু word	3
কেইস word	3
কোড word	-3
ক্যাফেতে word	3
খুন্তি word	-2
গরম word	2
গায়ে word	5
ঘন্টা number	-9
চাই maybe	-2
চিহ্ন not-name	6
ছুটি word	-1
ছুটির word	-1
ছুড়ে word	-1
ছেলের word	6
জানে word	3
জায়গা word	8
জিমেইল word	1
জোর word	4
টাকাও clock	-1
টিকেট word	6
টিচার maybe-place	-5
টিপে word	-3
ডট word	21
ডাকে word	6
ডাবল number	3
ড্রাইভার word	-2
তারিখ number	2
তারিখ street	-1
তিনটা word	2
থাইকা function	1
থাকি word	12
দশটায hour-part	7
দাগ word	-2
দিকে number	1
দিছে word	-7
দিন number	-4
দিনে word	-11
দিব word	-6
দিয়া word	-8
দুই function	1
দুর not-name	-1
দেখছে word	2
দেন word	-3
দেয় word	-13
দেশে word	-7
দেশের function	-4
দোকানে word	-7
দোসরা month	1
ধরে word	-3
নম্বর number	17
নম্বর word	-3
না landmark	3
নাই maybe	-5
নামে word	12
নিয়া word	8
পনেরোয় clock	5
পা word	-3
পার্কে word	1
পার্কের maybe-place	3
পিঠে function	1
পুলিশ word	2
পোস্টকোড word	2
ফুয়ার word	6
ফ্যাক্টরি word	1
ফ্রান্সিস title	1
বছর number	-6
বলে word	2
বাড়িতে month	-4
বাথরুমে word	-6
বাসায় function	-4
বাসায় word	-4
বের word	-6
ব্যবহার word	3
ব্যাংকে not-name	-1
ভাইয়েরা maybe	5
ভ্যালি word	13
মন্দিরের word	-2
মর্নিং word	8
মারছে word	-1
মারি word	-3
মারে word	-2
মালেক word	7
মাস number	-11
মিয়া word	3
মিস্টার workplace	-2
মুখে word	1
মেইল word	6
মেয়ে word	11
মেয়েদের word	2
ম্যানেজার word	11
যেখানে function	-2
রব্বানী maybe	1
রাইত word	-1
রাত word	7
রাতে word	5
রুম number	-5
লাখ number	-5
লাগে word	-4
লোক function	-1
সবজি word	9
সাত word	-4
সাথে word	2
সামনে word	3
সারাদিন word	2
সাহেব word	-3
সে word	2
স্কুল generic	-2
স্কুলে word	1
স্ন্যাপে number	11
হলেও word	-1
হাত word	-2
[word-after bn-latn]
 maybe	-10
 word	-2
[place] function	2
[place] maybe-place	2
[place] word	-7
[status] word	-1
[unknown] maybe	-5
amar word	10
basil function	6
ber word	-4
bhabi maybe	-6
cheler word	6
cholche word	4
com word	9
dey maybe	-3
dey word	-6
diya maybe	-3
diya word	-1
dot word	8
e generic	3
e school	4
e word	8
ek word	-2
er word	4
er workplace	-11
example number	5
february function	1
garden workplace	4
hat maybe	-5
jamai number	-5
kete word	-8
khala word	-2
khaon word	7
khub word	12
kore word	-5
lakh number	-6
line maybe	3
me function	4
mere maybe	-1
nai maybe	-2
nise number	-6
niya word	2
ocean maybe-place	7
office word	-2
or word	3
r maybe	5
raate function	-2
rate word	2
rater function	5
school word	7
shaheb word	10
shob word	3
te maybe-place	1
thappor word	4
theke word	8
[word-after ckb]
 function	10
 maybe	-5
 verb	-6
 word	-3
[address] in-place	19
[address] word	-18
[age] old	-8
[age] word	9
[card] word	-2
[date] hour-part	4
[date] word	18
[employer] function	9
[employer] in-place	-6
[name] function	10
[name] number	-1
[name] title	1
[nationality] word	1
[place] in-place	-2
[postcode] word	-6
[reference] function'	10
[reference] word'	-4
[status] function	-1
[status] number	-6
[status] word	9
[unknown] function	19
[unknown] word	12
a word	3
at function	3
com kin	5
com word	9
dot word	10
example function	2
example in-place	9
example word	9
hawler function	1
k word	3
me function	8
org word	3
sh word	2
uk word	3
بليتيان word	-3
به word	2
بهسهر function	3
بهشووم word	7
بهشي in-place	-1
بههار workplace-before	2
بهڕێز word	-1
بوو maybe	-3
بوو ordinal	1
بوو verb	5
بوو word	-3
بووم word	12
بي street-before	1
بيست weekday	4
بيني word	5
بيني workplace	-1
بچمه word	-1
بچووك word	2
بڕياري word	2
بڕيم word	-1
بڵاو kins	2
بۆ word	-4
تازه workplace-before	7
تكايه word	2
تهلهفۆني word	4
تێ word	-1
حاجي word	4
حهوت number	6
خاوهن maybe	2
خاڵ maybe	1
خوا word	-2
خوشكهكهم word	-1
خۆت word	-6
دا word	-12
دام word	-7
داناوه word	-1
دهبێت word	-2
دهخوێنم word	2
دهزانێ word	3
دهكات word	-3
دهلمار word	2
دهنگت word	4
دههات word	-4
دهوهستێنم word	3
دهچێته word	5
دهژي word	7
دهژيم word	6
دهژين word	8
دهڵێت word	14
دوام word	6
دوو word	-5
دوێنێ verb	-1
دوێنێ word	2
دڕي word	-1
دۆت word	7
ري word	5
زۆر word	12
زێڕين verb	16
سالم particle	9
ساوهر in-place	5
سهر maybe	4
سهر word	-6
سهرپهرشتيار word	6
سهعات number	-3
سهندويچهكه workplace-before	5
سهگهكهي word	6
سوپاستان word	6
سێ word	-4
سێنت number	3
شازده word	7
شكا word	-2
شهكر word	12
فرێش workplace-before	1
فڕێدايه word	-4
قوتابخانه word	-4
كار word	9
كار workplace	-9
كار workplace-before	-11
كرد word	-9
كردمهوه word	-2
كردووم word	-2
كه word	3
كهس number	-16
كهس word	5
كوڕ number	-5
كوڕهكهم word	-4
كوڕي word	3
كۆم kin	11
له function	-12
له kin	-8
له maybe	4
له word	6
له workplace	-8
لهسهر word	16
لهيس particle	4
ليلي function	1
لێ word	-16
لێيدام word	4
م word	2
ماري word	6
ماشێنهكهي ordinal	-2
مانگه number	-6
مانگي function	1
مرد kin	4
من surname	6
منداڵهكاني word	2
منهم function	1
منيان word	2
ناداتێ word	-4
نارد word	3
نامهوێ word	7
نانهواخانه landmark-before	-9
ناوي word	4
نهداومهتێ word	-1
نوقته word	5
نينۆك workplace-before	2
نيه number	-9
نيوه function	5
نييه word	2
ه word	5
هات maybe	4
هاتن word	8
هاتووم word	11
هاوبهش word	-7
ههزار number	-15
ههموو word	12
ههنار kin	5
ههنگي school	4
ههيه word	1
ههڕهشهم maybe	5
ههڕهشهي maybe	-2
و number	22
و verb	-9
و word	-4
وێستگه in-place	11
ي word	5
يارمهتي word	5
يهتوو maybe-place	-5
يهكێك word	-6
يهژنۆم word	3
ييتر word	2
ييمهيل word	7
يێستا word	4
يێمه word	-5
پارهي maybe	-3
پارهي word	3
پارهيهكي word	5
پاوهندم number	-4
پهنجهي word	5
پيراني word	14
پێ word	-6
پێدهكهني maybe	3
پێنج word	-2
پێوه word	-2
پێي word	1
چوار landmark-before	13
ڕاكێشا word	-6
ڕاكێشام word	-6
ڕهش word	2
ژماره function	-3
ژماره word	-2
ژمارهم verb	-3
ژنهكه word	4
ژنهكهي word	7
ژين number	-10
ڤيديۆيهكي word	9
گرت word	-6
گرتبوو word	-1
گرتم word	-4
گه function	17
گهرم word	8
گهلاوێژ kin	-3
گوت word	-1
گوتي word	14
گيانمان word	-3
[word-after en]
 function	13
 kin	1
 ordinal	8
 school	-1
 trading	6
 verb	6
 word	13
2024 month	2
[address] function	-10
[address] generic	3
[address] particle	-7
[address] word	-7
[date] particle	20
[date] word	9
[email] word	2
[employer] in-place	-8
[name] kin	-4
[name] title	-2
[name] title'	-18
[place] function	-1
[place] in-place	6
[place] maybe	8
[place] word	7
[status] word	15
[time] function	11
a function	6
a word	-10
about word	2
ac word	4
after function	4
also maybe	6
and generic	2
and maybe	20
and month	-1
and not-name'	-5
and number	15
and ordinal	2
and unit	-1
and word	-7
and word'	-7
bedfordshire particle	4
bees generic	17
before function	4
bobs function	6
boss function	1
boys number	-2
bring word	2
but word	4
call street	-4
car particle	-2
care particle	-3
cars maybe-place	5
child number	-2
chippy particle	-1
choice word	9
cold particle	-2
com word	4
committee word	4
convenience word	6
corner particle	-1
corner word	5
daughters function	18
day function	-6
desk word	9
do word	1
dot generic	1
dot word	12
double word	7
eighteenth particle	9
ends word	4
evening particle	3
every number	-6
example in-place	13
example verb	4
example word	17
fine maybe	-3
for word	-4
four word	-4
fourth particle	4
from function	4
from maybe	1
from word	1
fry maybe	3
gone function	4
guard maybe	7
he function	-11
he generic	-2
he maybe	8
he month	-4
he not-name	7
he number	4
he weekday	-1
her in-place	4
his word	2
hits function	4
home generic	-2
homecare word	4
house surname	2
house word	15
hundred function	1
hundred number	-3
i function	-11
i kin	-3
i maybe	-1
i unit	-1
i word	3
i workplace	1
in generic	-2
in maybe	12
in number	4
in word	-6
is workplace	-4
journeys generic	4
june in-place	-1
keep word	2
king word	1
lady function	5
lady word	-3
last particle	2
law not-name	-4
left maybe	10
like word	-1
line word	8
lion word	15
lodge word	5
m function	2
make word	-2
may particle	6
me function	7
me word	-16
meadows maybe	2
merchant word	5
month function	-1
morning number	1
morning particle	3
mum maybe	2
my function	-10
my hour-part	-2
my in-place	-4
my kin'	-5
my maybe	8
my verb	-5
my weekday	-1
my word	2
name word	6
near word	-4
nights number	-4
nine word	7
north generic	3
not word	1
number word	-12
of function	-3
of generic	-11
of kin	3
of number	-6
of ordinal	28
of word	-5
off word	-7
office not-name'	-3
oh word	3
on workplace	-14
one function	-3
one generic	-3
one number	3
paddocks particle	7
parcel in-place	2
park particle	-2
people number	-4
people word	-4
petal function	13
plate word	2
post in-place	8
put maybe	6
recourse function	3
ref word	4
refused function	4
road landmark	1
same word	2
saw number	6
say word	5
sayin maybe	-4
scrapyard particle	-2
screams word	-1
services surname	7
seven word	4
she maybe	13
she number	7
she word	-5
shilan function	3
shop word	-3
since word	1
so word	6
speaking word	6
stil word	-3
stitches number	-3
take word	3
teacher word	-4
ten word	-1
the function	-3
the in-place	-6
the month	2
the weekday	15
the word	-4
there word	-2
they word	4
threatens maybe	4
time in-place	5
to generic	-7
to maybe	7
touch surname	8
truth word	2
twenty particle	1
two word	-1
tyre particle	-4
uk word	5
underscore word	14
until word	5
up word	4
us particle	-3
van word	-1
visa word	2
ward workplace	-6
was word	4
we word	2
week ordinal	-2
when word	-6
where word	9
who maybe	1
with word	-8
with workplace	6
worker generic	-1
x word	6
year number	7
years number	-12
[word-after es]
 in-place'	1
 maybe	1
 month	-4
 word	3
2023 in-place	5
2024 particle	1
4 none	7
[address] word	13
[employer] particle	10
[name] title	-5
[place] in-place	-6
[status] word	2
[unknown] particle	5
[unknown] word	9
a generic	3
a word	-14
abajo in-place	-1
al word	-3
ana in-place	4
arroba word	4
años number	1
blanca word	11
cars maybe-place	3
caso word	2
castle function	4
cleaning not-name	4
college word	1
com hour-part	2
criollo surname	4
de number	5
de word	2
del month	7
dice word	2
diciendo word	3
divino word	1
dorada word	16
el generic	4
el word	-2
ella not-name	12
en generic	2
en number	-1
en word	-9
es word	-2
espiga particle	15
esquinita particle	4
esta word	3
example word	12
flaco function	20
golpea word	-3
guardian word	5
la in-place	-1
la word	3
lad not-name	4
las in-place	2
latinos function	5
le word	7
leeds not-name	6
llamen word	1
london function	10
me function	4
me generic	2
me kins	1
me not-name	1
meses number	-5
ninguna word	3
niños particle	-3
novecientos word	3
ocho weekday	4
papeles function	2
por generic	7
pueblo function	-3
punto verb	5
punto word	1
que word	-2
su word	1
tiene word	7
tiraron number	2
usa word	-2
vence word	4
verdad particle	8
vivimos number	2
y generic	4
y number	1
y verb	-3
[word-after fa]
 generic	-18
 verb	-8
 word	8
 workplace-before	-2
[address] word	2
[date] function	17
[date] word	-5
[name] function	7
[name] generic	-8
[name] surname	4
[name] title	-14
[name] word	-9
[nationality] word	3
[number] word	7
[place] function	14
[place] word	17
[postcode] word	-5
[school] generic	-1
[status] function	17
[unknown] generic	-3
[unknown] word	-8
com word	15
d word	7
dot word	1
e function'	-7
example word	5
gmail in-place	2
gmail word	4
m word	4
me function	7
ات function	15
ات word	1
از generic	-3
از title	-1
از word	1
ازدواج word	6
است word	13
اسم word	-1
افغانستانيم word	4
اقامت function	19
اقاي workplace-before	7
اكلند generic	2
اميني word	3
ان particle	6
انداخت word	-5
انعاما month	-1
انكار word	3
اول generic	3
اون word	2
ايرانم verb	12
اچ function	-3
اگزمپل word	5
با word	2
بازي street-before	-6
باور word	3
برادرشوهرمه word	-3
برميگشت word	2
بعد word	1
بلند word	-3
به word	5
بهم word	4
بودن word	3
بيا word	7
بيمارستان word	2
بيمزد workplace-before	-1
بيمه word	-3
تا number	-14
تازه word	4
تف word	-4
تموم word	2
تو function	-3
تو generic	-3
تو verb	-4
تو word	10
تي surname	6
تيره word	12
جر word	-3
جهيزيه word	-1
جوابمو word	5
خشكشويي function	11
خط maybe	5
خواهرشوهرم word	-1
خوردم word	-1
خون word	-5
خونگي generic	6
دات function	4
دات word	13
داد word	-7
داره word	10
داغ word	7
درس word	4
دسامبر function	2
دست function	-3
دست in-place	21
دست word	-4
دستام word	2
دستشه word	-1
دكتر function	8
دكتر word	1
دوستم surname	-2
دوستم word	9
ديد word	3
ديگه word	-3
را word	-5
ربع function	3
رو word	3
رود word	2
رودخونه function	7
روز function	-5
روغني trading	4
ريخت word	-2
رييسم word	-2
زبان word	-1
زد word	-12
زدن word	-6
زل word	6
زن word	2
زندگي verb	3
زندگي word	5
زوركي word	6
ساعت number	-5
سال number	6
سالشه function	4
سالمندان word	5
سنت generic	1
سياه word	-3
سيريش word	4
شاهد word	2
شاگردم word	7
شبا word	3
شكست word	-4
شمارم word	-2
صابكار word	6
صاحب word	2
طلايي word	5
عروسم word	6
عكسمو word	8
فحش joint	-2
فروشي word	2
فصليم word	9
قرار maybe	2
قراني generic	-3
قلبم function	7
كار function	8
كار unit	-2
كار word	3
كام word	5
كانال function	4
كرد word	-16
كردم generic	-1
كردم word	-2
كردن word	-5
كرده word	-7
كسي word	2
كشيد word	-2
كليسا function	5
كنار generic	6
كنار workplace-before	1
كنن word	-1
كنيد generic	-3
كه word	13
كوچه function	1
لاونگرو street-before	2
لطفا word	1
لگد word	1
م generic	-2
ما word	9
ماه ordinal	8
ماهمو number	-1
ماهه number	-7
مجتمع word	5
مدام word	5
مربي workplace-before	-5
مغازه function	-3
من word	4
منو word	3
مونتون function	20
مياد word	4
ميترسه function	1
ميده generic	-1
ميرفتم word	5
ميره word	2
ميرود word	2
ميزاره surname	-2
ميزنن generic	-3
ميزنه word	-4
ميشينم word	10
ميفرستم word	-1
ميفرسته word	-2
ميفهمه old	4
ميكنم generic	-4
ميكنم word	-18
ميكنه word	-21
ميپل street-before	3
ميگن function	-1
ميگه kin	-1
نظافتت workplace-before	-4
نه word	3
نگرفتهام word	13
هر word	11
هست word	1
هستم word	-5
هفته word	2
هلم word	4
هم function	5
هم word	10
همكف generic	1
همه word	5
هنوز word	5
هي kin	3
هيچي word	3
و generic	-6
و number	19
و surname	-5
و verb	6
و word	7
وابسته word	3
وايميستم word	1
ولي function	1
يازده weekday	1
يه word	2
پاسپورتم word	3
پاشيدن word	-3
پرت word	-5
پسر word	3
پسرم old	1
پسرمم word	4
پشت workplace-before	2
پلاكش word	3
پلنگ word	11
پنج word	4
پول word	-2
پيرمرده word	-2
پيش word	7
گرفت word	-5
گرفته word	-4
گرنفل landmark-before	4
گفت word	9
گفتم word	8
گفته word	3
[word-after fa-af]
 function	-11
 generic	-7
 number	5
 verb	-19
30 weekday	6
[address] in-place	-11
[address] maybe	-5
[age] word	17
[bank] surname	-3
[date] joint	-1
[email] word	-5
[employer] function	-2
[employer] in-place	-13
[employer] maybe	-3
[link] word	-1
[name] function	8
[name] generic	5
[name] kin	12
[name] title	-1
[name] word	8
[nationality] function	-1
[nationality] word	3
[place] in-place	-7
[place] landmark	-6
[place] word	6
[postcode] word	-6
[status] function	-2
[status] in-place	4
[time] month	1
[unknown] in-place	-6
[unknown] not-name	8
at word	7
com word	15
dot word	9
dukan word	2
example word	9
gmail in-place	2
me function	5
outlook in-place	7
ابتداييه generic	16
ات function	4
ات word	3
از function	-5
اس function	6
اس maybe	-9
اس old	-2
اس school	3
اس verb	9
است word	14
استم number	-3
استم verb	3
استي word	4
استيم word	10
اسد verb	6
اسكول function	13
اغا kin	8
اغا word	8
الما street-before	5
الهدي generic	2
امديم word	9
انداخت word	-1
انداختن word	-2
اورد word	3
اول word	1
ايستاد word	9
بالا word	2
برو maybe	-1
برين word	2
بسيار word	8
بلبل kin	4
بنات generic	3
بنده word	-2
به verb	11
بود function	1
بود joint	-4
بود word	4
بوچرگيت street-before	1
بي function	12
بچه number	-5
تا number	-3
تازه word	5
ته word	-1
تيره word	8
جون in-place	4
حاجي workplace-before	5
خانه joint	6
خانه maybe	-5
خانه word	10
خبر word	4
خلاص word	2
خو word	-5
خواست word	-1
خوب kin	21
خود word	-2
خوردم word	-3
خورده word	-5
د word	8
دات word	19
دادن word	-1
دارم kins	-5
دارم word	-2
داريم verb	3
داغ word	-5
داكتر workplace-before	1
دروغ word	14
دستايمه word	2
دقيقه in-place	13
دكاندار word	-4
ده function	3
ده generic	-5
ده joint	5
ده number	2
ده surname	2
ده unit	-1
ده word	-4
دو joint	8
دو word	-7
دوم word	2
ديدن word	3
را generic	-2
رفت word	-2
رفيقم word	12
رنگ workplace-before	3
ره generic	-5
ره maybe	1
ره not-name	2
ره word	-18
روان word	-3
رود not-name	7
روز function	-3
زد word	-19
زدن word	-1
زده word	-6
زن word	-2
زندگي word	2
زير word	5
ساعت number	-5
ساله in-place	6
ساله number	2
ساله verb	6
سبز word	6
ستيشن function	3
سر word	4
سرخ word	-2
سرم word	1
سنبله verb	1
سني not-name	1
سودا trading	-3
سوپروايزر word	4
سي word	1
شاهد word	6
شد surname	-1
شد word	-6
شدم old	3
شدن month	-4
شديم word	-1
شش word	7
شفاخانه in-place	-3
شفاخانه word	2
شو in-place	2
شو word	-6
صاحب verb	-6
صد word	4
صدا maybe	-1
صدايش word	11
صوب joint	4
طلايي word	6
عالم title	2
عرب word	1
غلامصديق workplace-before	3
قتي word	5
قطع word	-2
قفاق word	3
قلف word	-4
كار function	4
كار unit	-4
كار verb	5
كار word	3
كارگري word	12
كافر word	11
كام word	14
كد maybe	-2
كد word	-14
كدن word	-4
كده word	-5
كم function	7
كنين maybe	-3
كو word	-3
كچالوي workplace-before	5
لاج not-name	4
ما kin	-1
ما word	-5
مالكش word	3
مانده word	3
ماهه number	-1
متوسطه generic	5
مره word	13
مسجد function	2
منزل in-place	4
منزل number	6
مه word	-2
مه workplace-before	-2
موتر surname	-2
ميترسم word	4
ميته word	-2
ميخانه word	4
ميرانم maybe	-1
ميرن word	1
ميزنه number	-9
ميشه word	-4
ميشينم number	1
ميفامه word	4
ميكد word	-1
ميكنم maybe	-5
ميكنم word	-4
ميكنن word	-8
ميكنه word	-13
ميكنيم word	-5
ميگن word	12
ميگه not-name	4
ميگه word	1
ميگيم kin	4
نام in-place	-3
نام word	18
ندارم word	-1
نداره word	-3
نداري word	17
نزديك surname	1
نعيم kin	2
نفر number	-2
نمبر joint	3
نمك function	12
نيم function	-3
هر generic	-1
هر word	8
هستم word	11
هستم workplace-before	-1
هم word	11
همه word	1
هوم word	3
هيچ word	1
هژدهم weekday	4
و function	-7
و in-place	2
و number	18
و word	8
وان workplace-before	-3
وحشي word	5
ولينگبرو street-before	3
ويزه in-place	3
ياهو word	1
پاسپورت word	4
پل function	9
پنج word	2
پوند number	-6
پيدا word	4
پيدايش word	3
چهارراهي function	2
چوب word	5
چپلي word	2
گريختيم word	4
گريه word	3
گفت word	9
گفتم word	6
گل function	6
[word-after fa-latn]
 maybe	-6
 verb	-6
 word	-10
[address] function	7
[address] particle	15
[address] word	-4
[name] kin'	8
[name] word	-5
[place] street-before	19
[place] word	-4
[school] word	-2
[status] function	12
[status] verb	8
[time] ordinal	-5
[unknown] function	10
[unknown] workplace-before	5
asansor function	8
ast word	3
at function	3
at word	10
babam number	2
balaye word	10
bank function	10
batel word	5
be word	-6
behesht word	6
behnia function	1
block ordinal	3
cancel function	14
cancel verb	7
centre not-name	6
cheshm maybe	5
com maybe	15
da function	-3
dad word	-4
daram verb	10
did word	10
dot word	20
dovvom word	11
e street-before	9
e word	6
email verb	4
example word	13
flat workplace-before	3
forushi word	9
gerye word	2
ghofl maybe	-1
goft word	2
haft number	2
hand maybe	3
hastim word	4
inja word	-3
kar kin	2
kar word	12
kar workplace	-6
kard word	-14
kenare workplace-before	11
kheyli word	2
khiyaban workplace-before	2
khordam maybe	-3
khune surname	-3
ma workplace-before	-2
manuchehr workplace-before	2
medical word	5
mikonam generic	-4
mikonam word	2
mikone word	-5
mizane word	-2
naam word	5
nanvayi function	9
navam word	-2
negahban word	6
noghte word	6
noh weekday	8
o number	7
office workplace	-1
om word	-3
polis function	6
pound number	-3
ro word	9
rostami function	4
saram word	4
sedam word	6
station kin	6
tarjome word	11
terrorist word	7
va verb	4
yahoo word	3
ye word	-2
zad word	-10
[word-after fr]
 function	8
 month	-4
 number	3
 unit	2
 verb	9
 word	12
[address] generic	1
[address] none	-8
[address] word	-2
[address] word'	-4
[age] in-place	-1
[date] function	7
[date] particle	-4
[email] maybe	3
[employer] function	11
[employer] particle	-1
[employer] verb'	3
[name] function'	16
[name] in-place	2
[name] in-place'	3
[name] particle	3
[name] word	-6
[phone] maybe	2
[place] in-place	1
[place] word	-6
[status] word	-4
[unknown] generic	4
a function	-25
a maybe	11
a word	16
ans function	8
ans number	15
appelez word	1
arobase kin	8
arobase maybe	2
assiette generic	11
au word	-11
avec word	-1
bleu maybe	10
bleue word	9
c'est particle	-2
c'est word	-1
cars maybe-place	3
chambres number	-2
coach function	12
com not-name	7
com word	5
conjoint in-place	5
d'argent word	22
d'asile verb	5
dans word	-14
de unit	1
de word	-3
de workplace-before	-1
demande function	1
dernier word	4
des word	-6
deux particle	-2
devant word	-8
dit word	4
divine verb	14
doré word	12
dossier unit	4
du kin	-1
du number	2
du word	-3
elle maybe	8
entre word	2
est function	-1
est maybe	5
et function	4
et maybe	11
et not-name	-2
et word	-4
example word	13
femme maybe	-4
fils particle	21
flat word	-8
fleur generic	1
folie generic	15
francais function	6
heure function	9
heures number	23
il particle	-7
ils word	1
j'ai kin	1
j'ai maybe	3
j'ai street-before	-4
j'ai word	10
j'habite word	-2
jai word	-1
je function	-2
je particle	-1
jeunes number	-2
jusqu'à word	-2
l'asile word	2
l'ex word	3
la function	-4
la in-place	-1
lady function	10
le generic	4
le maybe	5
le month	-6
le word	2
les word	-4
like word	2
londres function	8
lourdes particle	3
lumiere verb	10
m'a maybe	2
m'a word	10
m'enferme word	8
ma word	8
menace particle	15
mercredi word	2
mille number	2
mk word	4
moi word	-3
moins unit	6
mois number	-23
mois particle	11
mon kin	3
mon maybe	-2
mon unit	3
mon verb	2
neuf word	3
of word	4
on number	-1
on word	4
ont function	-3
ont word	-2
org word	2
papiers function	6
par word	-2
pas function	10
petit particle	12
petite function	13
point function	3
point word	13
points number	-1
père particle	-1
qu'elle word	-6
quart particle	8
que function	-3
roi word	3
sa word	7
sept number	1
si word	-1
soignante in-place	5
soir particle	2
sol in-place	5
son maybe	1
son verb	3
souligné word	11
sur word	-14
swear function'	-1
séjour in-place	4
touche word	4
tout word	-2
trois number	1
trois particle	6
un particle	3
un word	-8
une word	-5
visa function	3
y maybe	1
y word	7
à word	-7
étage ordinal	2
était word	3
étant kin'	-5
[word-after hi]
 function	-20
 landmark	1
 not-name	-2
 number	3
[address] function	-22
[address] maybe	-3
[address] word	5
[date] word	-5
[employer] word	7
[name] kin	-7
[name] word	-3
[nationality] word	7
[place] function	-8
[place] word	-1
[school] function	11
[school] maybe	-4
[unknown] function	-9
badnaam function	2
com word	20
dot word	1
example number	5
example word	10
gmail in-place	1
m word	1
me function	7
rudra77 kin	3
s word	1
अस्पताल word	5
आईना function	21
आया function	6
आले word	3
ईतजार function	4
ईन word	7
ऊम्र function	-1
एक word	-3
एट function	9
और maybe	4
कबाब function	2
कर word	-5
करता word	-5
करे word	-2
कह maybe	3
कहती word	1
कहते word	2
का generic	-5
का not-name	12
का number	1
का word	4
काए maybe	-4
काला word	2
की generic	12
की month	22
की not-name	-8
की unit	2
कूमार word	3
के landmark	1
के maybe-place	1
के month	2
के not-name	-14
के street	3
के word	15
केस not-name	1
कैसील word	7
को function	5
को kin	-7
को maybe	1
को not-name	-8
को word	5
खारीज word	4
गया not-name	-4
गर्भवती word	3
गेट school	-2
ग्यारह word	4
घटे number	-3
घर word	-2
चूप word	1
छीना word	-2
जान word	3
जीसने word	3
टाके number	-4
टायर function	4
टीचर word	4
डॉट word	20
तीसरी function	3
था word	6
दी not-name	-2
दीया not-name	-7
दूगा not-name	-3
दूसरी function	11
देता word	-1
दोपहर workplace	1
नबर number	11
नही not-name	-2
नाखून maybe	-2
नाम function	-13
नाम word	17
ने function	-4
ने kin	-6
ने maybe	7
ने particle	2
ने word	20
नौ function	7
पर maybe-place	-6
पर unit	4
पाचवी function	5
पार्क word	3
पासपोर्ट word	2
पीछले word	1
पे kin	1
पे maybe-place	-8
पे word	5
फट word	-4
फल word	11
फीर word	1
फोन maybe-place	-2
फोन number	8
फ्लैट function	11
बजे number	1
बहूत word	3
बीटीया word	10
बूलाते maybe	1
बोलता word	2
भाई generic	-1
भी word	16
भेज word	10
मा landmark	5
मारी word	-7
मीनट number	3
मूझे word	5
मे function	2
मे generic	6
मे landmark	-5
मे maybe-place	3
मे not-name	7
मे number	1
मे word	10
मे workplace	-10
मेरा word	11
मेरी word	1
यादे word	8
रखा word	-3
रसोई function	9
रही not-name	-1
रात word	7
रोज word	11
रोड not-name	5
रोड word	2
रोवत word	4
लगे word	-1
लडको number	-1
ले word	4
लोग number	-4
लौड्री function	-1
वाली workplace	3
वाले word	8
वाले workplace	4
वीजा word	8
वॉश workplace	-4
वो number	-3
श्रृंगार maybe	6
सताईस word	10
सब्जी word	7
सर्जरी word	5
सर्वीस workplace	3
सात number	1
साल number	16
सी word	12
सूबह word	11
से maybe	2
से word	-1
सै word	4
स्टेशन word	6
स्ट्रीट word	1
हम workplace	-2
हमके maybe	6
हू not-name	-4
हू word	4
है function	-1
है not-name	-16
है word	3
होटल function	-6
[word-after kmr]
 function	-5
 maybe	3
 not-name	-14
 surname	1
8ê weekday	5
[address] word	29
[name] function	-6
[name] kin'	-2
[name] landmark	18
[nationality] word	-1
[place] function	13
[place] kins	16
[place] word	-1
[status] function	6
[unknown] particle	2
a function	4
a word	-3
alîkariya word	8
berdan word	-4
bi word	2
bilêt word	-1
bîst weekday	1
bûm word	-1
com word	1
da word	-2
derî word	-1
dike word	-5
ditirsim function	4
dot word	12
du word	-4
e hour-part	-1
e surname	3
example function	4
example in-place	3
ez word	-3
gmail word	8
hat function	6
hat word	1
hejmara word	-4
hevpar maybe	-4
hezar number	-3
heştan in-place	7
im word	4
ji hour-part	1
ji word	-9
jor word	11
kes number	-1
keça word	4
kir maybe	-2
kir word	-3
krd maybe	5
kurd word	1
li maybe	4
li not-name	-2
li word	-15
li workplace	14
li workplace-before	10
mabû function	9
maple landmark	1
me function	13
me word	-9
meh number	-3
min maybe	-7
min word	-5
mitbaxê word	-3
naxeve maybe	-2
nozdehê word	2
nuqte maybe	4
office workplace'	-8
org word	4
pasaporta word	7
pound number	-6
redkirin function	2
rezil function	6
sal number	4
salî number	1
ser in-place	22
sê not-name	-1
sêyem word	8
sêyê weekday	4
te maybe	-2
telefon function	1
telefona word	4
uk word	5
wê word	-2
wî word	-5
xwe maybe	-3
xwe word	-2
yek kins	4
yekem word	5
î word	4
û number	41
û word	-10
şevê hour-part	-1
[word-after pa-arab]
 word	10
19 function	11
[address] function	2
[address] in-place	-2
[address] street	3
[address] unit	-1
[address] word	-3
[age] word	3
[bank] word	6
[date] function	-3
[employer] function	-1
[name] function	-13
[name] kin	-7
[name] title	-1
[name] word	15
[place] function	-14
[place] in-place	4
[status] function	-3
[time] word	-8
[unknown] function	9
code word	19
com word	9
dgm word	1
dot word	2
example in-place	1
example word	5
g word	2
lads number	-2
lads word	13
me function	8
nelsonfirst function	3
t word	14
uk word	1
x kins	1
اتي unit	9
ار function	14
استري word	-4
اصل word	6
اك function	-3
اندي word	-2
اوهدي word	3
اوهنوں word	5
اي in-place	3
اي kin	3
اي maybe	2
اي month	-10
اي not-name	1
ايف street	1
ايل word	5
ايٹ function	4
اگست in-place	2
اں word	-14
بليو function	4
بنده word	-1
بهرا function	16
بيكري word	6
بيٹهي maybe	-3
بيٹهي word	1
بڈهي word	-6
تن word	13
توں maybe	-7
توں word	9
توں workplace	5
تي in-place	2
تي maybe	4
تي maybe-place	-13
تي number	8
تي street	3
تي workplace	7
تيجي hour-part	-7
جنهوں word	4
دا function	1
دا word	-6
دا workplace	18
دتا word	-7
دتي word	-3
دسيا number	-3
دكان function	12
دو function	1
دي not-name	-5
دي number	4
دي particle	5
دي street	-4
دي word	9
دي workplace	7
دياں word	-4
دين maybe	7
دين word	-4
ديندا word	-1
ديندي maybe	-1
رات word	-4
راتاں function	-4
رت word	-1
رشيد word	1
ركهدي word	-4
رهندي word	1
رهني word	6
رهي word	-6
رو word	-1
روز word	9
سال function	9
سال number	6
سالاں number	4
ساڑي word	-3
سج word	-2
سن word	-3
سي word	3
سپورٹس word	5
شاپ workplace	4
شفقت maybe	1
فروري function	1
فلاور word	1
فون function	-1
كارز maybe-place	1
كارنر function	-1
كام word	15
كر word	-5
كردا word	-1
كنده word	3
كنڈي maybe	6
كه function	-1
كهاني word	-1
كهندا word	8
كهندي kin	1
كهندي word	11
كول word	3
كي function	-7
كي word	3
لاه word	-2
لكه number	-8
لكه word	2
لو number	-4
لي function	-1
لي word	14
ليا word	-1
لينڈ function	12
ليي word	-1
لگا word	-3
لگي word	-7
مار word	-6
ماري word	-7
منٹ number	14
مهيني number	-4
موتي word	5
موڑ function	-2
ميري function	-8
ميري word	11
ميل function	1
مين word	4
مينوں word	8
ميں word	-3
مچهي function	16
نا function	8
نال function	16
نال maybe	-2
نال word	-13
نال workplace	8
ناں maybe	2
ناں word	7
نوں generic	-4
نوں kin	-4
نوں maybe-place	-6
نوں month	1
نوں weekday	-2
ني function	-5
ني generic	-2
ني kin	-17
ني maybe	3
ني not-name	3
ني word	15
نييں maybe	-4
نييں word	-5
نيں word	-4
هسدياں word	7
هو word	-3
هوش particle	-4
هوم workplace	2
هوٹل word	-1
واري number	-4
وارڈ function	13
والي function	16
والي surname	4
والي workplace	4
وجي function	1
ورهي number	-3
ورهياں number	6
وي function	-8
وچ generic	-3
وچ landmark	-2
وچ maybe-place	1
وچ word	14
يار not-name	1
ياراں hour-part	1
ٹانكي number	-1
ٹي word	6
ٹٹ word	-2
پارك function	-1
پنج in-place	21
پڑهاندي word	2
چهڈن school	1
چهڈن word	2
چپ word	-1
چپس function	9
ڈاٹ kin	10
ڈاٹ word	15
ڈي function	14
گالهاں maybe	5
گالهاں word	3
گهر function	-9
گواه word	13
گيي word	-5
گيٹ function	-2
[word-after pa-guru]
 function	-12
 not-name	5
[address] function	-6
[address] number	-2
[address] word	8
[date] not-name	1
[employer] month	8
[employer] word	-8
[name] function	-5
[name] kin	-3
[nationality] word	6
[nationality] workplace	2
[place] function	-6
[place] landmark-before	-1
[status] function	-4
[time] word	-4
[unknown] function	-7
[unknown] word	14
banter kin	5
co word	2
dot word	13
example in-place	4
example word	8
lads word	9
me function	11
sharam function	4
uk word	13
ਅਸਮਾਨ word	1
ਆ function	4
ਆ word	-4
ਆਖਦਾ word	6
ਆਲਾ word	-3
ਆਲੀ word	-1
ਇਕ word	-2
ਉਹਦੀ word	1
ਉਹਦੇ word	4
ਐਗਜ਼ਾਂਪਲ word	3
ਐਟ function	2
ਐਟ word	4
ਕਮਰੇ function	-1
ਕਰਦੇ word	-1
ਕਹਿ word	-2
ਕਹਿਦਾ word	9
ਕਹਿਦੀ word	10
ਕਹਿਦੇ kin	3
ਕਹਿਦੇ word	-5
ਕਾਲਾ word	2
ਕਿਨਾਰੇ word	13
ਕੁਝ word	5
ਕੁਟਦਾ word	3
ਕੁਤੀ word	-3
ਕੁੜੀ word	1
ਕੇ word	-15
ਕੋਲ word	18
ਕੋਲ workplace	2
ਕੌਰ word	6
ਗਏ word	-6
ਗਿਆ word	-5
ਘੰਟੇ number	-9
ਚ word	9
ਚ workplace	1
ਚਾਰ word	9
ਜਨੇ number	-12
ਜਮਾਨਾ generic	18
ਜਾ school	3
ਜਾ word	1
ਜਾਦੀ school	4
ਜੁਲਾਈ word	-1
ਜੂਨ word	-1
ਟੈਕਸੀ function	13
ਡਾਟ word	9
ਡੀ word	6
ਡੈਡੀ word	3
ਡੌਟ word	8
ਤਕ word	3
ਤਕ workplace	2
ਤਾ word	-8
ਤਾਰਨ word	6
ਤੀਜੀ function	5
ਤੀਜੇ word	-2
ਤੇ kin	10
ਤੇ maybe	-2
ਤੇ not-name	-2
ਤੇ number	14
ਤੇ unit	10
ਤੇ word	-5
ਤੇ workplace	2
ਤੋ function	-1
ਤੋ word	17
ਦਾ maybe	-6
ਦਾਰੂ word	3
ਦਿਤੀ word	-5
ਦਿਨ ordinal	-2
ਦਿਹਾੜੀ word	5
ਦੀ generic	5
ਦੀ month	21
ਦੀ school	7
ਦੀ unit	-9
ਦੀ word	1
ਦੀ workplace	3
ਦੁਕਾਨ function	14
ਦੇ street	1
ਦੇ word	8
ਨਹੀ word	-5
ਨਾ word	4
ਨਾਲ workplace	2
ਨੀ word	-2
ਨੂ function	-3
ਨੂ weekday	-2
ਨੂ word	1
ਨੇ function	-10
ਨੇ generic	-9
ਨੇ kin	-1
ਨੇ maybe	4
ਨੇ word	25
ਨੰਬਰ word	7
ਪਏ word	-4
ਪਤੀ word	15
ਪਲੱਸ word	6
ਪਹਿਲਾ word	-2
ਪੋਸਟ word	5
ਪੰਜ number	-3
ਪੰਜ weekday	2
ਬਹੁਤ word	1
ਬਿਲਡਰਜ word	3
ਬੇਸ generic	8
ਬੋਲਿਆ word	1
ਬੌਸ word	-2
ਬੰਦ maybe	-5
ਮਹੀਨੇ number	-8
ਮਾਰ word	-1
ਮਾਰੀ word	-7
ਮਿਟ number	10
ਮੁਡੇ number	-5
ਮੇਰੀ word	11
ਮੇਰੀਆ word	7
ਮੇਰੇ maybe	1
ਮੇਰੇ word	7
ਮੈਡੀਕਲ maybe-place	6
ਮੈਨੂ word	13
ਰਹਿਦੇ word	3
ਰਹਿਨੇ word	9
ਲਈ word	-3
ਲਖ number	-5
ਲਗੀ word	-4
ਲਾਈਟਸ word	4
ਲਿਆ number	-6
ਲਿਆ word	-4
ਵਜੇ number	17
ਵਰਿਆ number	2
ਵਾਪਸ word	9
ਵਾਰ number	-2
ਵਾਰਡ function	-2
ਵਾਲੀ function	12
ਵਾਲੀ word	9
ਵਾਲੇ word	4
ਵਾਲੇ workplace	6
ਵਿਚ month	-10
ਵਿਚ street	-10
ਵਿਚ word	25
ਵਿਚ workplace	5
ਵੌਇਸ word	3
ਸਤ word	6
ਸਦੇ maybe	4
ਸਰਾਬੀ word	5
ਸਵਾਦ maybe	10
ਸਾਬ word	6
ਸਾਰਾ word	1
ਸਾਲ number	29
ਸਾਲਾ number	13
ਸਾਹਮਨੇ function	11
ਸਿਘ word	3
ਸੀ function	15
ਸੀ word	-6
ਹਡੀ word	3
ਹਫਤੇ number	-4
ਹਾ function	4
ਹੁਸੈਨ word	4
ਹੈ not-name	1
ਹੈ word	1
ਹੋਈ word	-3
ਹੋਟਲ function	10
[word-after pl]
 month	-2
 surname	-13
 word	-13
1187 in-place	4
2022 month	3
[address] function	11
[name] surname	-3
[name] word	-1
[nationality] surname	-3
[status] function	3
a word	-2
było surname	-3
com not-name	1
com word	2
do word	-4
dwa number	1
example word	16
gówniarzy number	-2
i surname	-8
i word	-3
jak surname	-3
kolano word	-2
kropka word	20
lat number	13
lata number	11
malpa not-name	1
mamy ordinal	1
małpa word	11
me function	9
mi word	-1
mnie word	-9
na surname	-3
na word	-4
nas word	-4
on word	-1
org word	11
przy workplace-before	18
roku word	-3
siedem function	7
się word	-7
to word	-5
uderzył number	-4
w maybe	10
w number	-11
w word	-9
wracaj word	4
wrzuca number	4
wymalowal ordinal	1
za word	-6
ze word	6
[word-after ps]
 function	-18
 word	-19
[address] function	-6
[address] particle	-11
[employer] function	5
[employer] in-place	15
[employer] particle	2
[name] function	-4
[name] title	-1
[name] word	-2
[phone] word	-2
[place] particle	-9
[place] school	-2
[status] function	-4
[time] in-place	10
[unknown] function	4
[unknown] generic	7
[unknown] particle	-9
[unknown] word	-4
at word	1
com word	15
dot word	12
example in-place	7
example word	9
gulmina kin	3
me function	8
org word	5
sharmedal function	1
الله word	6
او function	8
او word	-1
به word	-1
بولي maybe	2
بيرته number	-4
تمه in-place	10
ته function	-2
ته kin	-5
ته word	4
جوس maybe	4
خاوند particle	3
د function	6
د maybe	-2
د verb	-2
دريم particle	-4
دريمه in-place	13
ده word	-8
دولسمه in-place	1
دي function	-5
دي maybe	-6
دي word	16
راته word	8
راغلي function	2
راكړي word	-4
راپسي word	2
زره number	-8
زما word	1
زه word	-5
سر in-place	2
سره kin	-2
سره word	18
سړي function	-3
غاړي word	9
غواړي number	-7
غيرته function	-1
فابريكه function	-1
قاچاقبر function	3
كارګر word	7
كبابي word	2
كبانو word	4
كلن number	22
كلنه number	16
كوي word	-6
كي function	9
كي generic	-10
كي kin	11
كي landmark	2
كي maybe-place	-7
كي street	-4
كي trading	-2
كي word	16
كي workplace	-6
كڅوړه word	11
كړي word	-2
كښي word	2
لاري particle	23
لكه number	-4
له maybe	-6
له word	5
مارچ particle	3
مرسته word	1
مشره function	1
مو maybe	18
مي kin	-8
مي word	-2
مياشتي number	-2
مينځلو generic	-1
ميوه maybe	1
نقطه word	7
نمبر function	13
نمبر not-name	-3
نمبر word	-2
نه function	-5
نه school	-5
نه workplace	6
نومي word	11
نوميږي word	14
هره word	1
هيڅ function	-2
وارډ word	3
وايو word	3
وايي word	3
ورته word	16
ورسره word	3
ورور word	2
وري particle	4
وليدل word	3
وهي word	1
وټاكه word	-2
وږي function	-5
وږي kins	-1
يم function	4
يم month	-10
يم verb	26
يم word	7
يوه in-place	-2
يي month	-2
يي ordinal	12
يي word	-11
ټاك word	-3
ټيشن word	5
پخير function	4
پر word	7
پريمينځلو generic	-2
پناه particle	3
په function	6
په generic	-3
په month	8
په street	4
پونډه number	4
پوړ ordinal	-6
چي word	2
چپ function	3
چپسو particle	1
ډاټ word	10
ښار word	5
ښوونځي kins	-3
ګاډۍ word	3
ګدام generic	4
[word-after pt]
 maybe	7
 month	-1
 word	-7
2024 in-place	4
5 weekday	5
60213 not-name'	1
[address] function	18
[address] in-place	-6
[name] word	-1
[number] word	4
[place] in-place	-7
[status] word	1
a month	-5
a number	1
a word	-5
abril in-place	2
abriu word	-1
aguiar in-place	1
anos function	5
anos number	3
ao word	-1
apalpa word	6
apartamento word	11
arroba generic	7
arroba number	2
arroba word	3
as word	-5
até word	-3
avó in-place	7
bela word	2
branca word	15
brasileirosemlondres function	3
can't function'	-2
cars maybe-place	10
casámos word	3
chamou word	2
chão in-place	9
cleaning not-name	5
com function	11
com not-name	3
com word	-24
correio word	2
da word	-5
da workplace-before	3
de generic	5
de month	1
de number	2
de ordinal	2
de word	-17
dele word	-1
dia ordinal	3
direito word	10
disse word	1
divino word	11
diz word	3
do word	-1
dois word	3
dourada word	10
e generic	1
e number	15
e word	-10
em word	7
eram number	4
example hour-part	6
example word	1
fevereiro in-place	-3
fica word	1
ficou word	2
fiquei month	-1
foi function	2
foi word	2
homens number	-3
já word	-1
lady function	8
libras number	-2
ligeiras word	13
limpou number	1
luz verb	8
mas word	3
me function	13
me word	-17
menos number	3
meses number	-6
meu word	-5
mineiro word	9
na word	-9
no word	-16
noite in-place	-1
nos word	-5
o function	12
o maybe	8
o ordinal	-6
o weekday	-5
passado word	1
please word	1
ponto word	18
pos word	4
pouco particle	2
pra word	-3
pôs word	1
que word	-4
queimem verb	-3
rapazes number	-2
residência in-place	1
sapo word	5
saudade in-place	11
sete number	3
settled function	9
so function	2
t word	12
também weekday	9
tenho word	2
terra in-place	7
tomense be	8
trouxeram month	-1
um function	-2
um in-place	-2
um particle	8
uma word	-5
underscore maybe	7
underscore word	6
unhas maybe	6
verdiana word	4
verdiano word	10
visto function	4
viu word	6
vivemos number	3
à word	-7
é word	-5
[word-after ro]
 generic	2
 word	2
 workplace-before	-2
1b31 function'	2
2022 month	1
4 none	6
[address] none	-2
[address] word	-18
[age] function'	-3
[employer] in-place	5
[name] function	23
[name] word	26
[nationality] number	-3
[nationality] word	-3
[place] in-place	12
a function	-5
a particle	-4
a word	18
acasa word	-1
acte function	1
alert word	7
am function	-6
am generic	3
am maybe	-2
am not-name	-1
am word	-4
ambalaj word	1
and word	6
ani in-place	-4
ani number	1
are word	3
arond word	2
asta word	-1
au function	-1
auto kins	5
avem function	8
azil in-place	2
baiatul word	-6
baietu word	1
cant function'	-1
care word	5
cars maybe-place	2
colega word	3
com word	3
corect kin	12
cu word	-1
cumnata word	-1
dar word	6
de none	5
de unit	5
de word	-6
de workplace-before	-3
despre word	2
din hour-part	-5
din word	17
doi in-place	7
dosaru word	-7
drept word	9
duba word	-1
duminica word	6
example word	11
expirat function	1
fiii particle	9
fox word	4
go function	-3
harnice word	5
home function	-2
hungry particle	7
ieri word	5
ii word	-5
imi word	3
in generic	2
in word	1
in workplace	-3
intra word	1
invatatoarea word	-1
kids word	12
l word	6
la in-place	-2
lady function	7
lu function	26
lui word	-2
lunii function	1
m maybe	3
m word	3
ma word	3
mai function	-3
me function	6
mele word	-3
mi particle	-3
mi word	9
noaptea word	-10
numar word	-5
o function	-3
office not-name'	-9
pasti in-place	11
pazitor word	12
pe function	4
pe in-place	-6
pe not-name	3
pe word	-14
posta in-place	15
predau word	5
punct word	16
romani function	9
sa word	-6
saptamana word	2
scara in-place	15
seara number	1
seara word	-10
si function	-4
si none	-5
sora word	1
stam word	-5
stau word	-2
sunati word	6
tata word	-4
touch word	13
trecute word	6
treia function	12
un function	-3
unde word	1
veche word	8
vine word	9
viza word	4
zi word	10
zice before-noun	2
în word	-3
şi word	-6
[word-after ru]
 ordinal	8
 unit	1
 word	-6
[address] function	8
[address] word	-17
[employer] function	-4
[employer] workplace	-7
[name] kin	-3
[name] title	-1
[name] word	-11
[status] function	-6
[unknown] word	4
example surname	5
example word	9
me function	5
net word	8
org word	4
patriot word	8
sneg word	3
t word	17
а word	-7
белый not-name'	1
в maybe	-5
в word	-3
визу word	4
год number	2
год ordinal	-8
года number	-3
диаспора word	4
дня ordinal	-9
до word	-5
за word	-5
и maybe	-6
и word	-1
и word'	-5
ислам kin	-3
лапал word	6
лет number	5
магазин word	-4
майя kin	-6
мамаша word	4
меня word	1
месяца number	-3
на word	-7
не word	-7
ночи unit	9
обожгло word	-3
от word	-3
по word	-7
права function	8
пяти function	7
русски function	4
с word	-11
сел word	8
сказал word	2
собака word	2
стыдно word	-1
точка word	21
у word	-4
у workplace-before	-1
учится number	4
фунтов number	-5
час number	1
часа number	11
четверти function	6
что word	-3
я word	-2
[word-after ru-latn]
 surname	-2
[address] word	-3
[date] function	2
[employer] function	5
[name] kin	-5
[name] word	-3
[number] word	2
[place] landmark-before	-6
[place] number	3
a word	-1
bilo word	9
brigadir kin'	1
chelovek number	-2
com word	15
ed word	1
ee word	5
foods generic	1
galini function	3
i number	-2
i word	-4
kak word	-3
let number	6
mashina word	7
mne word	6
na word	-6
nochi unit	10
nomer maybe	-3
po word	-3
s word	-3
sin function	13
spat word	-1
tochka not-name	8
tochka word	5
v word	-3
vozle maybe	-4
walk word	1
zabiraet word	-1
[word-after so]
 not-name	4
 word	-2
9ka weekday	4
[address] function	26
[address] not-name	18
[address] word	9
[address] workplace-before	12
[date] word	-1
[email] word	5
[employer] word	-7
[employer] workplace-before	4
[name] kin'	5
[name] word	-9
[place] word	-3
[reference] not-name'	-1
[school] school	8
ah not-name	8
ah word	-5
ardaynimo word	5
at word	16
ayaa maybe	9
ayaa word	-9
ayay function	1
ayay word	-7
ayuu word	-6
badan word	-2
bilood number	-11
c word	3
cagaaran word	1
com word	16
daanka word	-2
dhillo word	7
dot word	20
dugsiga word	-2
example word	1
gabadha month	-5
garabka word	1
gmail in-place	14
goldenlamb word	6
hadda word	-2
hoose word	7
i function	-1
igu word	-1
iskuulka word	-7
iyo number	15
iyo word	-8
jeer number	-2
ka word	-3
konton function	3
ku word	-1
ku workplace-before	11
kulul word	-4
la function	14
lix word	-3
ma maybe	-1
madow not-name'	-6
mar word	-1
maxkamad month	-1
me function	2
nambar word	19
nhs word	3
nin word	3
ninkaygu word	4
oo maybe	8
park word	1
quraanka word	5
saddex word	-5
shaah number	-5
sheeko word	-1
sugayaa function	13
taal not-name	8
toban function	-3
tobankeeda function	13
u word	-3
uk word	6
uur word	-1
waan word	12
waxaan word	-2
way word	-12
wuu word	-9
wuxuu word	4
yaal not-name	7
yahoo in-place	1
[word-after sq]
 function	11
 generic	2
 none	-5
 number	6
 word	6
[address] not-name	6
[date] particle	3
[email] word	17
[employer] function	-3
[name] function	-8
[name] in-place	23
[name] word	-5
[nationality] word	-7
[number] word	-1
[place] function	-6
[place] word	5
[reference] word	2
[status] function	14
[time] clock	-6
[unknown] particle	-1
[unknown] word	-2
apeli word	5
at none	6
at word	14
banoj workplace-before	-1
bashkshorti word	10
chef word	7
co word	4
com function	8
com word	11
d maybe	3
deri word	1
dhe function	5
dion function	2
ditësh number	-1
djalin kin	4
dot word	11
dy word	1
e function	-5
e landmark-before	4
e not-name	-6
e number	10
e workplace-before	8
edhe function	7
erdhi month	2
erdhi word	5
example function	8
example word	7
fillore word	-6
flemë word	-3
frikë function	-3
fshihem month	-1
fundit particle	5
gmail word	3
ha word	-2
home function	-4
hyrja word	10
i not-name	26
i not-name'	-7
i word	-1
i workplace-before	-1
ia word	3
iku word	7
ip word	-1
ish word	-1
isha word	-1
jam word	-10
jetoj word	5
jetoj word'	-7
kam maybe	6
kati word	-2
klientet number	1
kur word	-5
letra function	4
londer word	5
mbaruar function	7
me function	20
me word	-11
minus word	4
mobiljeve particle	3
muaj number	-7
më maybe	9
më month	1
mëngjesit kins	1
na word	3
naten word	-3
ne maybe	-5
ne word	-20
ne workplace-before	11
nji function	-1
nuk word	1
numri function	1
në maybe	-5
në word	-1
në workplace-before	16
office workplace'	-11
org word	5
outlook word	10
p maybe	6
pas in-place	4
pas word	-7
per word	-7
pi word	4
pika word	15
pikë word	16
plak number	-5
po word	3
pune function	7
punon word	13
që word	2
re particle	3
sa word	-2
servisi word	6
sh maybe	5
sh word	2
shoqja word	1
shqip not-name	2
shtëpisë particle	1
sot not-name	5
te maybe	-7
te street	-4
te word	-4
tij function	4
tokë function	-2
tretë not-name	18
të number	14
të word	-2
uk word	13
une word	-4
veta number	-14
vizë function	7
[word-after ta]
 maybe	7
 not-name	5
 number	5
 word	-12
14 month	4
[address] word	1
[age] word	3
[bank] word	23
[date] word	-1
[employer] function	3
[employer] generic	10
[name] kin	-6
[name] title	-2
[name] word	-5
[number] word	-4
[phone] maybe	-3
[place] none	-4
[place] word	6
[plate] word	-1
[postcode] word	-9
[school] number	4
[school] ordinal	-2
[status] word	-1
[time] function	12
[unknown] generic	-1
[unknown] joint	-4
[unknown] maybe	1
[unknown] word	-6
at function	6
code word	19
com word	8
dot word	14
fb word	5
gate word	3
me function	7
uk word	9
window workplace	-1
yahoo in-place	7
அடி word	2
அடிக்கிரான் word	-2
அடிச்சாங்க word	2
அடுத்த word	-3
அட் function	5
அலுது word	-2
அவன் word	-6
அவர் word	6
ஆசிட் word	7
ஆல் word	8
இதெ word	4
இன்ஸ்டா word	-1
இரவு word	-1
இருக்கிர function	13
இருக்கிர word	-7
இருக்கிரன் word	3
இருக்கிரம் word	5
இருக்கிரென் word	3
இருக்கு word	-3
இருந்தான் word	11
இருந்து word	21
இருந்தென் workplace	1
இருப்பவல் word	-5
இலை maybe	4
உலகம் generic	6
உலைச்சல் maybe	-3
ஊசி maybe	-1
எட்டு word	9
எட்வர்ட்ஸ் maybe	2
எனக்கு word	4
எனது word	-3
என் word	13
என்டு word	-7
என்னை word	10
என்ர word	8
என்ரு maybe	2
என்ரு number	-8
என்ரு word	-5
எரிஞ்சு word	-1
எலு word	6
எல்லாம் generic	-2
ஐந்து month	2
ஒன்னு number	1
ஒரு word	6
ஒருத்தன் word	11
கடை generic	-2
கட்டி word	-1
கன்டுக்கல word	3
கவுன்சில் word	-3
காம் word	3
காயம் word	-4
காலில் word	-8
கிட்ட word	9
கீல word	10
கூட word	6
கூட்டிவந்து word	6
கூப்பிடலாம் word	18
கை word	-4
கொன்னுடுவார் word	-2
கொர்ட் word	-5
சனி word	2
சாட்சி word	2
சிநெகிதி word	3
சென்ர word	4
சொல்லித் word	-2
டயர் generic	5
டீச்சர் number	7
டீச்சர் word	-6
தனியா word	6
தரல word	-3
தலும்பு word	-1
திருட்டு word	2
தெதி word	9
நம்பர் generic	-3
நம்பல word	7
நான் number	5
நான் unit	15
நான்கில் number	2
நாயெ word	1
நார்காலியில் word	-3
நின்ரான் word	-2
நிமிடம் number	4
நெர்ரு word	2
னு word	-13
பக்கத்து workplace	1
பக்கம் word	13
படிக்கிர school	-1
படிக்கிரன் word	-3
படிக்கிரென் school	2
பன்ரான் maybe	-2
பலக்கடை generic	2
பஸ் number	-3
பாத்துக்கொண்டு word	3
பாலத்துக்கு word	12
பால் number	1
பாஸ் unit	-1
பில்லை word	-3
பைபிலை word	6
பொட்டை word	2
பொன word	7
பொனென் word	-3
மனி function	6
மாசமா number	-4
மாசம் number	3
மாத number	-6
மாலை word	-1
முன்னாடி workplace	1
மெயில் word	-7
மௌலவி word	6
யால word	-1
ரூம்ல function	-7
ரென்டு function	-1
ரென்டு number	2
ரொம்ப word	3
ல word	8
வந்தது generic	-1
வந்து word	10
வயசாச்சு number	8
வயசு number	1
வலக்கு street	-9
வாடகை maybe	-1
வீடு word	-1
வெலை workplace	-4
வைக்கிரான் word	-1
[word-after ti]
 function	-9
 hour-part	-5
 maybe	2
 number	7
 surname	4
 word	-40
[address] function	-15
[address] in-place	20
[address] landmark-before	-2
[address] street	-1
[address] word	-6
[address] workplace	2
[age] kin	-2
[age] old	-3
[age] word	-8
[bank] word	-4
[date] workplace	4
[employer] in-place	-5
[employer] kin	5
[employer] title	-4
[ip] word'	-5
[name] function	-10
[name] kin	13
[name] maybe-place	4
[name] title	-4
[name] word	1
[nationality] not-name	11
[nationality] word	-6
[number] word	-6
[place] function	-1
[place] in-place	-5
[place] word	-5
[school] generic	10
[status] word	-1
[time] month	3
[time] unit	-7
[unknown] in-place	-7
[unknown] maybe	7
[unknown] word	-10
[unknown] workplace	5
at word	6
com word	21
deaf word	5
dot word	7
example generic	1
example in-place	9
example word	2
me function	7
neger function	3
net word	2
org word	6
senait kin	3
taxi word	12
ለይቲ number	-4
ሊንከን street	2
ላዕሊ in-place	3
ሎርድሺፕ in-place	1
ሒዙ word	-3
ሒዙኒ word	-1
ሒዝዎ word	-7
ሓሊደይ workplace	8
ሓሪሙኒ word	-5
ሓብተይ word	-7
ሓንቲ word	-1
ሓኪም word	-1
ሓወይ word	-6
ሓደ number	6
ሓደ word	-12
ሓግዙዋ maybe	-1
ሕማቅ word	-3
ሕርሻ word	9
ሕቆኣ maybe	-2
ሕበይ word	-2
ሕንጻ function	5
ሕጻናት generic	-4
ሕጻን word	-1
መርዓ word	4
መስጊድ function	11
መንእሰያት number	-1
መንጢሉኒ word	-3
መኪና word	-2
መካኒክ function	3
መዋእለ word	4
መዓልቲ function	9
መዓልቲ number	-4
መዓልቲ ordinal	19
መዓልቲ word	-1
መጋቢት function	4
መግቢ not-name	19
መግቢ word	-7
መጺኡ word	2
መጺኦም word	2
መጽዮም workplace	-3
ሚያዝያ unit	3
ማንካ word	5
ማዕጾ word	11
ማይ word	-8
ማዳም word	7
ምስ word	-2
ምስኣቶም word	1
ምድሪ function	20
ሞይታ word	7
ረሳሓት word	7
ረጊጹኒ word	-1
ርብዕን number	4
ርእየዮ word	-4
ርኩስ word	6
ሮድን not-name	1
ሰለስተ word	-5
ሰላም word	-3
ሰማይ word	10
ሰብኣይ word	-6
ሰዓት word	-6
ሰይሩ word	-1
ሰይሮም word	-3
ሳሊም particle	7
ሳልሳይ word	-4
ስለ word	10
ስም word	-1
ስቲፕ in-place	2
ስታርስ maybe-place	2
ስኢነ word	-3
ሸርሙጣ word	-1
ሸውዓተ number	3
ሽሕ number	-5
ሽማግለታት generic	-2
ቀይሕ generic	2
ቁጽረይ word	-3
ቁጽሩ word	3
ቁጽሪ word	-5
ቆልዓኣ word	2
ቆሪጸ maybe	-3
ቡን word	9
ቡን workplace	2
ባሕሪ kin	6
ቤት function	13
ቤት generic	-4
ብዛዕባ word	2
ብዛዕባይ word	1
ብድሕሪ word	10
ቪድዮ word	4
ተሰይሩ word	-4
ተስፋ maybe	7
ተንፊሰ word	-1
ተዓጽዩኒ word	17
ቴሌግራም in-place	-3
ትማሊ word	-2
ትምሕርቲ function	-7
ትበሓል word	3
ትነብር word	5
ትካል word	4
ትወቅዓኒ word	-1
ቶርውድ in-place	4
ቻይና not-name	4
ቻፕል in-place	3
ነዚ word	2
ነይሩ month	4
ነይሩ word	-6
ነዲዱ word	-2
ነጥቢ word	15
ናባይ word	-3
ናብ word	-11
ናይ function	8
ናይ ordinal	5
ናጂቡላሕ workplace	4
ኔሩ word	3
ንብላ word	7
ንነብር word	5
ንኣደይ word	2
ንኩሉ word	7
ንድቅስ function	-2
ኢለ word	-1
ኢሉ kin	11
ኢሉ word	-9
ኢሉለይ word	-1
ኢሉኒ word	-5
ኢላ word	-6
ኢሎም word	-3
ኢሎምኒ word	-1
ኢደይ word	-1
ኣለኩ word	-8
ኣላ word	-6
ኣሎ word	-5
ኣብ function	-1
ኣብ hour-part	3
ኣብ number	5
ኣብ unit	-7
ኣብ weekday	-7
ኣብ word	-3
ኣብ workplace	8
ኣብዚ word	-5
ኣታ word	-1
ኣት word	11
ኣእዳወይ word	-1
ኣይሕበንን word	-2
ኣደ word	-1
ኣፈራሪሑኒ word	3
ኣፕ word	-3
ኤ word	3
እሕዝ word	-1
እመሓር word	1
እሰርሕ word	5
እቲ word	-3
እታ word	-6
እናበለ word	-3
እናበሉ word	-4
እንተ word	-2
እንዳ function	5
እንዳ word	8
እየ number	1
እየ street	-3
እየ word	2
እየ workplace	-5
እዩ kin	2
እዩ word	1
እያ word	2
እዮም word	-2
እደሊ word	-1
እግሩ word	4
ከለኩ word	-4
ከም word	-5
ከዕዩለይ generic	-3
ኩሉ word	9
ኩክ word	2
ኪዲ word	-2
ኪድ word	-1
ካልኣይ word	7
ካልኣይቲ landmark-before	11
ካርደይ word	-5
ካብ word	-3
ክልተ function	2
ክልተ word	-2
ክርስትያን not-name	-5
ክሰርሕ word	1
ክሳብ word	2
ክስርዞ word	14
ክትበኪ word	2
ክትከይድ school	-3
ክነግር word	-2
ክንከይድ word	2
ክከይድ word	2
ክወስድ word	2
ክድርብየላ word	-1
ክድርብየልኪ word	-2
ክፍሊ function	-3
ወርሒ number	-6
ወሲዱ word	4
ወሲዶምኒ workplace	-4
ወይ word	1
ወደይ word	-3
ወዱ word	6
ዊልቸረይ word	5
ውን word	-1
ዓመት function	9
ዓሳ function	2
ዓሻ word	-2
ዓጽያትኒ word	-4
ዕለት weekday	4
ዕስራን weekday	1
ዕስራን word	3
ዕድመይ word	-9
ዘላ word	1
ዘሎኩ word	3
ዝበሓል word	18
የለን maybe	-4
የለን word	-3
የሕምመኒ word	-1
የብለይን maybe	-4
የውርደለይ word	-1
ይመሓር word	6
ይሰርሕ word	4
ይበሓል word	3
ይብለኒ word	-10
ይብል number	-3
ይከታተለኒ word	4
ይደሊ word	-3
ደላሎ word	4
ደልዩ word	-1
ደም word	-8
ደረጃ function	-3
ደርቢ ordinal	3
ደርብይዎ word	-1
ደው word	-3
ድኳን function	1
ድኳን word	-9
ዶብሊ workplace	1
ዶክ in-place	4
ገዛ in-place	-1
ገዛኣ word	-4
ግሪንገይት in-place	3
ግን word	-4
ግንቦት function	3
ጎረቤተይ word	-3
ጎደና in-place	-1
ጡፍ word	-3
ጣብያ word	5
ጥራይ word	-1
ጥቅምቲ unit	10
ጭንቀት word	-3
ጸሊም word	-3
ጸባ word	-5
ጸወታ word	4
ጽሬት word	3
ጽፍሪ function	-3
ፈሪሓ word	-1
ፋብሪካ generic	2
ፍላት ordinal	7
ፍርቂ word	-7
ፑል generic	3
ፓስፖርተይ word	3
ፖሊስ word	-10
[word-after tr]
 word	-4
61 kin	5
[address] month	-4
[address] none	9
[address] word	1
[date] number	4
[date] word	-3
[name] kin	-3
[name] word	-1
[nationality] word	-5
[place] month	-4
[plate] word	8
[postcode] word	-2
[postcode] workplace	3
[time] none	15
[time] word	1
[unknown] before-noun	9
[unknown] generic	4
[unknown] number	9
[unknown] workplace	10
a maybe	7
abla word	5
adresinde word	1
adı maybe	-1
aldı unit	-1
amcam month	-3
arkadaşım word	4
at function	10
attı maybe	-3
attı maybe-place	-8
ayaktayim unit	-3
ayarlamış word	4
ağ word	2
balık word	9
bana maybe-place	-3
başlık month	-2
belediyeye word	3
bile word	-2
bilet word	-1
bilmem generic	-1
bir number	6
bir workplace	-1
boyayla surname	-1
camdan word	1
celik34 maybe	4
com not-name	1
com word	8
da word	-6
daire word	9
dedi word	-7
denen word	-3
değil maybe	-1
diye maybe	7
diye word	-15
dot word	4
dört number	-7
ekimda number	8
example word	19
garnı word	-3
gece word	1
geldim word	4
giriş word	17
gittim word	7
go in-place	4
hand word	6
hoca word	2
ifsa word	1
iki number	1
iki word	-1
ikinizi word	-1
ile word	1
istiyolar word	-2
işe word	3
k maybe	7
kadar number	4
kadın word	1
kapımıza word	1
kapıyı word	-3
kasiyerim word	7
kat word	13
kesildi word	-2
kokorec word	8
konuşuldu word	-6
koptu word	-3
kuzucu not-name	13
kırıldı word	-1
kızım word	-2
maaşım generic	-1
market word	3
me function	7
müdür word	-3
nokta word	16
numaradaydım word	4
odada function	-1
okuyor school	1
oldu word	13
on word	-3
onurum word	3
oralı word	-1
org word	10
oturuyoz word	9
parası word	-3
polisi kin'	-5
saat number	-1
temel word	11
tükürdü word	-3
uk word	5
var word	2
westernda before-noun	5
yaptı maybe	7
yatırdı word	3
yazıyo word	-1
yedi number	10
yirmi word	-5
zorla word	-6
çalışıyorum word	6
çatı function	11
çekti word	-8
çeyrek function	5
çocuğu word	-4
önünde word	2
öğrenince word	-2
öğretmenim word	-1
üstü workplace	5
üstüme word	-7
şoför number	1
şubatt number	4
şubatta word	-4
[word-after uk]
 maybe	-4
 number	8
 surname	1
2025 month	3
[address] function	12
[address] word	-14
[employer] workplace-before	-3
[name] kin	-1
[name] word	-7
[status] function	-5
[status] word	-3
[time] function	-4
[unknown] word	-5
com word	3
example surname	13
home function	9
me function	5
net word	6
org word	6
vk word	5
а surname	-1
а word	-7
болить word	-6
в word	-3
вбивця word	7
впав word	7
віз word	5
візу word	4
до word	-3
живу word	4
з function	-2
за word	-5
звати number	-2
зламав word	-1
крапка word	12
курс ordinal	-3
на kin	12
на word	-18
нас kin	6
не word	-6
номер word	-2
о word	-1
один word	-5
п'ять word	-3
поліція word	-2
під word	-3
років number	2
сини function	24
сказав word	11
собака workplace	7
спонсор word	4
стуку function	-4
сусід number	1
у word	-6
фунти number	-3
фунтів number	-10
це word	-3
чоловік word	-6
шукала word	2
що word	-3
я month	-3
я word	-5
і number	4
і word	-13
їмо word	3
[word-after ur]
 function	-19
 word	-23
[address] function	2
[address] maybe	-3
[address] particle	4
[address] word	1
[address] workplace	-7
[date] word	-5
[email] word	-2
[name] function	7
[name] title	-2
[name] word	1
[place] function	10
[place] workplace	12
[status] function	13
[time] maybe	-8
[time] word	-3
[unknown] function	-3
am function'	-3
at word	5
com not-name	3
dot function	9
dot word	6
example in-place	6
example kin	1
example word	10
group not-name'	-4
izzat function	1
k word	3
law word	3
me function	4
naz word	3
net word	1
of word	1
t word	13
tiktok word	11
اتي number	1
اجازت function	3
اس function	-4
امنگ generic	4
انتظار function	4
اور function	6
اور not-name	1
اوي not-name	9
اي word	-4
اپيل function	11
باجي word	4
برس number	5
بس particle	-5
بلاتا number	1
بهايي word	11
بهي word	12
بي word	1
بينك maybe	4
بچي number	-4
بڑا function	7
تعليم school	4
تك word	2
تو word	-4
تي maybe	-2
تين number	-4
جا word	1
جاتا word	7
جاو word	-2
جو kin	1
جو word	10
جي word	-1
ختم function	9
دكان word	-6
دوسري in-place	7
دونوں word	11
دوں word	-3
دي word	-5
ديا word	-7
ديتا word	-6
ديتي word	-4
رها word	-7
رهتا word	-3
رهتي word	-1
رهي word	-6
رو word	-8
روز word	1
روڈ generic	4
زيرو word	4
سال number	10
ساييڈ word	4
سو function	10
سو number	-6
سودا word	14
سي not-name	-2
سي word	11
سي workplace	6
سيون number	3
شهزادي not-name	6
فرته workplace	3
فلور ordinal	-7
فليٹ maybe	10
فليٹ particle	2
فياض particle	2
كا function	-1
كا number	4
كا word	12
كا workplace	-6
كام word	3
كاٹ word	-2
كتا word	7
كر function	-1
كر word	-15
كرتا word	-9
كل maybe	-5
كلياں word	9
كهتا word	4
كهتي word	15
كهندي maybe	3
كو maybe	5
كو not-name	-6
كو weekday	-1
كو word	12
كوٹ word	6
كي generic	-2
كي word	9
لاكه number	-9
لوگ number	-12
ليي number	-9
لڑكوں number	-3
مجهي maybe	1
مجهي word	14
مس not-name	-3
مكيي maybe	10
منزل ordinal	-4
منٹ number	6
مهيني number	-8
ميرا word	2
ميٹروپوليٹن not-name	11
ميں function	-4
ميں maybe-place	3
ميں not-name	5
ميں ordinal	-2
ميں word	25
ميں workplace	-10
نام function	-11
نام word	17
نهيں function	1
نو word	5
ني function	-11
ني kin	-8
ني maybe	11
ني word	21
نگر word	8
هوں function	6
هوں word	-22
هي kin	4
هي maybe	-12
هي word	-5
هي workplace	9
هيں word	-11
والا word	11
والي function	4
ورنه number	-2
وچ word	2
يهاں function	-2
يهاں word	7
ٹيك word	1
پارك word	3
پاونڈ number	-4
پر function	11
پر maybe-place	-14
پر surname	1
پر unit	5
پر word	2
پليز word	2
په number	2
په word	-5
پواينٹ word	9
پوليس word	4
چهوڑ word	4
چهوڑني school	1
ڈاٹ word	6
ڈر function	4
گا word	-6
گرل generic	1
گهر function	-4
گيا function	18
گيا word	-8
گيٹ function	-3
[word-after ur-latn]
 function	-7
 number	-7
 word	-14
[address] function	-6
[address] word	19
[age] maybe	-2
[name] kin	3
[phone] number	-3
[place] function	-8
[place] maybe	4
[place] not-name	4
[place] workplace	-2
[postcode] word	4
[reference] number	-1
[unknown] word	-4
aaya function	2
acorns maybe	1
asif kin	2
at function	13
at word	8
aur kin	6
aur maybe	-1
bajkar function	4
band maybe	-3
bar word	4
baras number	3
bhabhi word	7
bhai word	-2
block word	6
bola word	-4
bolte function	3
bolti word	-1
bulate maybe	7
c word	3
care not-name	21
chhati function	5
chhod not-name	11
co and	7
com word	14
daal word	-1
dabaya word	-1
daur generic	10
desi word	4
deta word	-3
deti maybe	-1
di word	-8
diya word	-6
do function	-4
dot kin	6
dot word	20
double number	12
dragon maybe	5
dusra word	-4
ek word	1
example in-place	15
fish function	10
floor word	17
gawah word	4
gayi word	-1
ghar function	11
gt word	2
hai maybe	-4
hai word	5
hain word	-15
har function	11
ho word	-1
home workplace	-4
hum number	-2
jaisa generic	11
jata word	5
ji kin	20
join workplace	-4
k word	18
ka word	8
kali word	2
kar maybe	-3
kar word	-1
karo word	-1
karte word	-4
ke maybe	-9
ke word	7
kehte maybe	5
khana function	2
khari word	-1
ki kin	1
ki month	9
ki workplace	2
kijiye word	-1
kisi word	-2
ko function	-4
ko kin	-1
ko month	1
ko not-name	-4
ko word	9
kuch word	4
ladke number	2
lagi word	3
le word	9
lenge word	-2
lia word	-1
maar function	1
mai landmark	-5
mai word	17
manzil ordinal	10
masala word	13
me maybe	-7
me not-name	1
me word	15
mei word	11
mein generic	1
mein not-name	1
mein number	-13
mein word	36
mein workplace	-14
meri word	3
middlesex maybe	1
minute number	4
naam function	-4
nahi maybe	-3
nahi word	-2
ne kin	-13
ne maybe	6
ne word	14
number number	2
number word	1
nursry word	10
of ordinal	1
oh word	2
outlook in-place	3
patti number	4
pe function	16
pe generic	-5
pe maybe-place	-3
pe none	9
pe unit	6
pe word	-9
pehli function	3
raat word	1
rahe word	-4
rahi word	-5
rakhta word	-1
rec word	2
rehti word	-6
restaurant word	1
ro word	-3
road word	1
roz word	6
s word	2
saal number	16
saal word	-2
sab word	3
satrah function	8
se function	1
seven word	7
spoon maybe	3
tak word	1
te word	-5
tha word	2
time function	-3
track word	4
underscore word	7
unnees word	6
wale word	-3
wali workplace	-4
ward word	1
warna number	-4
wheels word	14
woh word	5
zero word	6
[word-after vi]
 kin	4
 number	-11
 word	10
1 unit	4
10 unit	1
2 unit	6
3 unit	2
4 unit	6
5 ordinal	8
5 unit	2
[number] surname	7
[place] number	-2
[school] surname	-5
[unknown] word	-1
a word	7
an surname	-3
anh word	-1
ba number	11
bo maybe	2
bon07 surname	2
bảng number	-3
bảy function	8
chiếu word	-1
chui word	1
chín function	2
chó word	-3
chấm word	14
com word	14
còng function	12
có function	6
cư word	-1
cả word	-1
cổ word	-5
của word	-4
dọa number	-3
em word	-6
example kin	7
example word	22
giấy function	4
giờ kin	11
hai number	-8
hai unit	7
hoc function	5
home word	-5
homes word	4
không function	1
không unit	-1
không word	7
làm surname	-3
làm word	-1
lăm number	4
mùi word	-3
mươi kin	7
mươi number	7
mười function	2
một number	2
nail number	-3
net word	2
ng1984 joint	4
nhập surname	-1
niên maybe	-1
nên function	4
office not-name'	-13
sáng generic	-3
sát not-name	-2
sáu number	5
sơ surname	-9
thanh number	-2
thoại word	-2
tiếng number	-6
tiệm word	-5
trăm number	2
tuổi number	5
tôi word	-3
tối function	1
tờ not-name	4
từ not-name	-2
vào word	-2
xế surname	-3
ông not-name'	-1
điện maybe	-1
để maybe	-3
ổng word	1
[word-after zh]
 function	19
 generic	9
 verb	-2
 word	16
 workplace	3
[address] function	-8
[address] in-place	-13
[address] word	5
[age] function	-3
[age] word	-2
[bank] ordinal	-3
[date] word	6
[email] word	-3
[name] function	-23
[name] kin	-16
[name] kins	-1
[name] word	2
[nationality] word	-2
[place] in-place	-9
[postcode] word	-3
[reference] ordinal	-12
[reference] word'	-1
[school] generic	8
[status] function	-2
[status] surname	6
[status] word	9
[time] word	6
a word	7
ac word	3
at word	6
b word	4
basement function	11
com function	8
com word	9
dot word	8
example word	20
gmail in-place	6
hull word	7
me function	4
szgossip77 function	2
uk function	2
uk word	3
yahoo function	5
zu4471209 word'	1
一 function	-8
一 number	12
一 word	-1
一家 word	4
一户 word	6
一样 word	10
一直 word	-3
七 function	-5
七 word	5
万 number	-19
上个月 word	-4
上推 word	-6
上班 word	7
上装 word	-9
上面 workplace	5
下 kin	13
下来 word	-6
下班 function	-7
不听话 function	-2
不敢 function	1
不敢 word	6
丘 surname	1
两 function	-5
两 word	-4
两个 word	-2
个 function	-6
个人 number	-14
个头 word	3
个女 number	-4
中学 word	1
之前 function	-2
乐 function	8
乘客 word	11
也 school	-1
也 word	4
乡下 word	3
了 verb	-1
了 word	-3
二层 function	12
五 word	10
亲 word	5
人 function	-5
人人 not-name	7
人人 word	8
人人敬 word	-5
从 word	-6
仓库 function	-2
他 function	-3
他 in-place	4
他 number	3
他们 word	-3
以前 word	1
以后 word	2
仲 word	-6
修 word	1
做 word	10
做事 word	1
做嘢 word	4
做头发 word	4
做过 word	6
停车场 word	2
偷偷 word	2
偷看 word	4
先生 word	3
全是 word	-3
八 function	-1
八 generic	-7
八 number	-16
八 word	34
公交车 street	-2
公共 word	11
公园 kin	7
公园 word	6
养人 word	5
冇 word	3
几 function	2
出 word	4
出去 word	4
分 number	-5
划线 function	7
初一 function	1
初三 month	5
初九 function	9
初五 word	15
初八 month	3
到 word	-10
刷墙 function	-4
剪 number	4
包扎 word	-1
医院 word	5
十 number	-12
千 number	-5
卖 workplace	-4
去 word	-6
只 word	-1
叫我 word	-7
号 not-name'	-3
号 number	7
号 word	-6
吃狗 word	1
合法 function	15
同事 number	-3
同屋 function	4
后 word	2
后面 word	7
后面 workplace	6
和 word	-2
咬我 word	-6
哭 word	-2
唔 word	-1
唔畀 function	-3
唔识 word	5
喝酒 number	-2
喺 word	-1
嘛 word	1
嚟 word	3
四 function	-1
四个 number	-8
回来 word	-4
在 function	-2
在 kin	-11
在 surname	3
在 word	11
在 workplace	-6
地址 word	6
坐 word	-5
块 number	-14
堂 word	8
堵他 word	2
堵过我 word	2
墙上 word	-4
多 function	2
大门 word	9
大麻 word	-1
天干 number	-3
太 word	8
头巾 surname	-2
奶茶 word	4
她 function	7
她 generic	5
嫁给 word	3
孩子 word	-6
家 word	2
家政 word	1
家里 word	-3
对面 word	12
小 function	2
小孩 word	-3
小时 word	-9
就 function	-3
就 maybe	-1
屁 word	-4
居留 word	19
屋邨 word	8
崖 word	7
工作 function	3
工地 word	-6
工头 word	-2
帮忙 word	4
干 word	2
干活 word	3
平板 word	-1
年 number	-20
年级 number	-6
幼儿园 word	4
庇护 function	26
店 function	-1
店 word	-3
度 word	-3
度假 word	10
开 word	1
开个 word	3
开车 word	8
弄 function	-5
张 function	4
彩礼 number	-11
往 word	-1
很 word	-5
律师 word	2
得 word	-12
快 word	5
怪我 word	-2
想 word	-1
我 function	-5
我 not-name	5
我 ordinal	1
我 verb	-8
我 word	-5
我们 word	7
我们 workplace	-1
戴 word	-2
户 function	10
房子 word	2
所以 word	-4
才 word	1
扎 word	-2
打 word	-1
打俾 word	2
打工 word	1
打我 kin	-3
扔 word	-4
扯眼角 word	-2
把 number	-8
把 word	18
护士 word	-3
护照 word	3
报警 word	9
抽我 word	-7
拉货 word	7
拒 function	12
拿 word	-4
拿枪 word	-1
按 word	-6
按住 word	-1
排 function	7
敲 word	-3
断 word	-1
早上 function	-2
早上 word	7
早就 word	4
时间 word	3
星期天 word	8
昨晚 word	4
是 word	7
是 workplace	-3
晚 word	10
月 function	4
月 number	1
有 word	-1
有个 word	-12
有人 function	-1
条 word	-6
来 word	1
楼 number	16
楼 word	7
楼上 workplace	11
橡树 generic	3
殴打我 word	3
没 generic	12
没 word	-1
没有 word	-2
港口 function	2
火车站 word	6
点 number	2
点 word	14
爸爸 word	-2
狗 word	-1
玻璃 word	-2
理 word	6
畀我 function	-2
疼 word	-3
病房 word	10
病毒 word	8
百 number	-7
的 function	17
的 generic	-11
的 street	-5
的 word	12
的 workplace	-13
看 workplace	-1
看到 word	6
真名 word	8
睡不着 word	-5
睡觉 word	-3
石头 verb	-1
砸 word	-6
砸墙 word	-1
租 word	-7
窗户 function	12
第 word	1
第一个 function	10
等 function	3
签 verb	21
签 word	9
签证 function	4
签证 surname	-4
签证 word	28
红 function	8
经理 number	-2
经理 word	1
结果 word	9
给我 word	-3
缝了 word	-6
美 word	7
老 number	-5
老公 word	-3
老师 word	6
肋骨 word	-2
蓝色 function	10
街 word	-3
街角 function	6
衣架 function	-1
被 function	-3
要 word	9
要饭的 word	-4
警 function	-2
警察 word	-1
让 word	5
读书 word	4
豆腐 generic	3
账号 word	-3
资金 word	11
走 word	-5
趁 word	3
跟踪我 word	-1
路口 word	5
跳 word	-1
身份 word	14
车 word	-3
边 word	6
边个 word	2
过 word	1
过嚟 word	4
过期 word	24
过来 word	-3
还有 word	5
还没 function	2
还没 word	6
送到 word	4
那 function	16
那个 function	6
那天 number	1
那天 word	-1
那家 function	1
那边 word	4
那间 word	8
邮编 word	4
邻居 word	-2
都 function	-3
酒店 function	-7
里 word	-4
里 workplace	-3
里面 function	4
针 number	-15
钱 word	-5
镑 number	-22
门 word	11
门上 word	-6
阁 word	5
靠 word	1
面试 word	6
顶着 word	-1
香 word	9
骂我 word	-8
[word-before ar]
 kin	-2
 maybe	5
 ordinal	3
 word	-9
[address] in-place	5
[address] number	1
[address] trading	-1
[address] word	4
[age] word	-5
[employer] function	11
[employer] word	13
[name] number	3
[name] verb	-2
[name] word	7
[nationality] word	-8
[number] word	-7
[place] word	-1
[reference] trading	7
[school] function	15
[school] verb	3
[status] word	-6
[time] word	-5
adham in-place	1
at word	5
boss not-name	7
captain word	4
dot word	17
example word	27
hgv kin	6
jobs word	6
mutarjima function	4
t function	4
underscore word	4
walter generic	3
ابن word	-9
ابنتي word	1
ابني word	10
ات word	15
اسمه word	3
اسمو word	3
اشتغل word	3
الا word	-3
الاول in-place	6
البحار not-name	7
البركه generic	9
البيت title	-1
الحساب function	9
الخامس in-place	1
الخيط word	9
السادس kin	-2
الساعه word	-11
الشرطه word	-1
الشرطي word	8
العجوز word	5
الليله maybe	4
المحل word	-1
المساعد word	8
المسوول word	5
المقابله landmark-before	-2
المكتبه word	-5
الورود word	2
الي word	1
ام word	3
انا maybe	4
انتم word	7
اني function	3
ايميله word	2
باب maybe	-4
باب word	-5
بابنا word	-1
بالشارع word	-3
بالليل word	2
بالمطعم word	1
بتقول trading	-2
بلوك function	2
بلوك word	5
بنتها ordinal	-3
بيت word	4
بيت workplace-before	8
بيشتغل workplace-before	1
بيناديه word	6
تاعي word	3
تحيه maybe	-3
تشرين ordinal	2
تلاته trading	-1
جارنا word	-1
جناح word	5
حتي number	-2
حجابي word	1
دارنت function	5
دوت word	13
ديال title	3
راجلي word	7
رح word	-1
رفيقاتي word	-1
ساكن number	2
ساكنين word	9
سبعه number	10
سبورت title	13
سددت maybe	-1
سيارات word	1
شارع not-name	4
شارع word	12
شال word	-4
شعارات word	-2
شفتو word	-1
شقه number	3
صاحب not-name	-3
صاحبتي function	6
صديقي word	2
صلاه trading	-7
طليقي word	5
ع street-before	1
عاده word	7
علي function	9
علي surname	-1
عليي month	-5
عم word	-5
عمره number	6
عمرها word	4
عند trading	5
عند word	8
عندي trading	-2
فان maybe	9
في function	2
في hour-part	-6
في number	-4
في street-before	-2
في word	5
في workplace-before	15
قدام word	7
قسم word	6
كافيه word	7
كان ordinal	8
كانت trading	3
كانون ordinal	6
كباب word	13
كسر maybe-place	-3
كل weekday	-4
لحد trading	-3
لمحطه word	-1
لو word	-1
لي word	-4
ليلا word	-4
لينك word	1
ما word	-8
محطه word	9
مرته ordinal	-1
مرتو ordinal	-2
مشاوي title	1
مغسله generic	-5
من kin	17
من month	20
من none	-4
من number	-2
من verb	6
من word	-6
منتصف month	3
مني word	6
ميي word	4
نسوان word	6
نص word	-2
نضال surname	2
نطلع word	2
نقطه surname	2
نقطه word	4
هو in-place	3
و number	-3
والمدام word	-2
وانا number	3
وبعدين word	-3
وحماتي word	-5
وعمرها word	3
وقدام word	3
وكل trading	-4
وهي word	8
ويدق trading	-1
ويقول word	-3
ويلو word	1
يا generic	12
يا word	-1
ياخذ hour-part	-6
يدفع word	2
يناديني word	-4
[word-before ar-latn]
 function	1
 word	-1
4462 word	2
[address] function	-6
[date] word	-1
[employer] word	6
[name] function	17
[name] word	9
[number] word	11
[place] word	2
a not-name	-10
a word	1
abu function	6
acran in-place	8
al clock	-2
al function	44
al maybe	-13
al not-name	4
al number	-2
al unit	8
al workplace-before	7
ala word	-1
am word	-6
amal function	13
amal kin	7
amal word	1
amala function	11
ana maybe	8
ana word	-11
ana workplace-before	-2
asamuh kin	5
asas word	-2
asm word	10
at word	6
aukrub kin	-1
aum kin	13
az number	-1
b function	5
b maybe	-12
b none	1
b number	-6
b word	10
ba function	4
ba workplace-before	1
baba word	-1
bac street	8
bal maybe	-12
bal word	-6
bal workplace-before	1
barah word	-1
basa word	3
basbura word	-1
basnak word	4
batau word	2
bb5 word	9
bnam number	-2
calu maybe	-5
cam workplace	3
dar function	2
dot function	8
dot word	24
example word	15
f not-name	-1
f word	3
fa workplace-before	4
fal unit	7
farmboy function	3
flat word	2
gal word	-5
gt kin'	8
hada word	2
hala word	7
hanut function	7
hata function	7
hsabu word	1
hust maybe	-5
k11 word	2
ka word	-2
kafr word	9
kan kin	5
kanat function	2
kanat word	4
kuang word	2
l word	13
l workplace-before	-2
la none	3
latla word	12
ma kin	1
madrasta word	2
madu word	6
mamal workplace-before	-3
man word	5
martu word	-1
matam function	1
mta function	4
mutargma word	7
nala word	7
rakam function	3
ras function	15
rugba function	1
sab function	-2
salam word	-2
sara word'	3
taht function	9
talata function	7
talata in-place	10
tmana function	4
trafalgar function	2
u function	-9
u number	2
uahad word	-11
uahda word	-9
ulad function	-1
umru word	1
uxta word	-7
xudra function	-5
[word-before bn]
 month	-5
 street	-3
 word	-3
 workplace	-2
[address] function	-9
[address] word	2
[age] number	11
[date] hour-part	4
[date] maybe-place	5
[date] month	-5
[date] street	-6
[date] word	14
[name] function	-8
[name] number	-10
[name] word	-12
[nationality] word	12
[place] function	6
[place] landmark	-2
[place] word	2
[postcode] word	-1
[school] function	9
[time] word	-3
[unknown] number	2
[unknown] word	-12
akter in-place	1
at word	11
boat in-place	7
dot surname	4
dot word	19
example word	2
gmail word	3
icloud word	1
k in-place	2
kalam word	2
outlook word	4
ritwik function	4
ruji not-name	6
shahin word	3
t function	7
underscore word	7
yahoo word	4
অফ word	1
অফিস word	6
অ্যাট word	9
অ্যান্ড workplace	1
আঙুল word	-6
আব্দুল maybe	7
আমরা word	28
আমাকে word	1
আমাদের word	3
আমার function	1
আমার maybe-place	-3
আমার word	-7
আমি function	-7
আমি number	7
আমি word	5
ইমেইল word	14
এ number	-2
এক function	17
এক word	-3
একজন word	4
একটা word	3
এখানে word	3
এবং function	-2
ওনার word	-2
ওয়াই maybe-place	6
করছে clock	-1
করে verb	3
করে word	12
কাজ function	-11
কাজ word	3
কাদতে word	-5
কিনতেও word	-1
কেবল street	4
কেস word	-4
কোমরে word	-1
কোর্টে word	-8
কোর্টের word	-4
খুব word	-1
গফুর not-name	4
গরম word	-5
গায়ে word	-1
গার্ডেন word	4
গুড word	3
গেছি word	5
ঘন্টা workplace	-2
চান particle	1
চিহ্ন word	1
চৌদ্দ unit	-4
ছিলাম word	5
ছেলে word	-2
ছেলেকে word	-6
জিমেইল word	10
ঠান্ডায় word	-7
ডট function	26
ডট word	12
তাজা generic	8
তৃতিয় word	5
থাকি word	4
দালাল word	1
দিও word	4
দিনে number	-14
দুই number	1
দেই maybe-place	-2
দেওর word	1
দেশে word	-7
দেশের word	-4
নগ্ন word	-3
না word	1
নাই maybe	-3
নাই number	-1
নাম kin	-8
নাম word	12
নিল maybe	5
নেয় word	3
পচিশ word	1
পড়ি word	2
পড়ে maybe-place	-5
পদবি word	9
পা word	-3
পিঠে word	-1
পুজোর word	-2
পুয়া word	-1
ফেসবুকে maybe	1
ফোন number	2
ফোন word	-5
ফ্ল্যাটের word	10
বউ word	7
বছর word	1
বন্ধু word	4
বয়স number	8
বয়েট landmark	4
বলছে word	4
বলে maybe	-1
বাচ্চা word	-3
বাচ্চার word	-2
বাড়ি word	8
বাথরুমে word	-3
বান্ধবি word	3
বাবা word	2
বাসা number	1
বাসায় word	-6
বাসার word	3
বিস্কুট workplace	4
বুধবার generic	-2
ব্যবহার word	3
ব্যাংক word	-4
ব্যাংকের word	-2
ভয়ে word	-9
ভাই word	12
ভাড়া not-name	-1
ভাসুর word	4
ময়না particle	1
মর্নিং workplace	4
মসজিদ word	-2
মা word	-2
মামা word	7
মায়ের word	-1
মালবেরি school	2
মাসে word	4
মেয়ে function	5
মেয়ে word	13
ম্যানেজার word	5
যায়গি word	-3
রাজমহল workplace	4
রাত number	5
রাতে word	4
রান্নাঘরে word	-1
রাস্তায় word	3
লিংক function	5
লিংক word	3
লিখতে word	-1
লিডার maybe	3
লেখে word	-4
শিবডেন landmark	5
শেফ word	3
শ্বশুরবাড়ি word	5
সন্ধ্যায় hour-part	3
সপ্তাহে number	-5
সবাই word	6
সাত word	-2
সাতাশ word	1
সারা word	1
সুপারভাইজার word	3
সে verb	2
সে word	10
সেন্ট্রাল landmark	5
স্কুল maybe-place	-1
স্কুুল title	4
স্বামি word	-1
হাত word	-2
হাতে word	-2
হে word	12
[word-before bn-latn]
 maybe-place	10
 word	5
[employer] function	-3
[employer] generic	2
[name] maybe-place	4
[name] number	-5
[reference] workplace	-8
[status] function	-5
[status] word	2
[unknown] word	-4
aat number	-6
ami maybe	1
ami word	1
ase word	5
at word	4
b number	5
bachcha maybe	-6
bap word	-4
bou word	1
boyosh number	3
chele function	7
chele word	6
dhuke maybe	-3
dot word	12
e maybe	-1
e word	-2
ek word	4
example word	9
gaye word	-2
hijab maybe	-1
kagoj function	1
koi word	-2
kore maybe	-2
leader word	6
line workplace	4
marse maybe	3
marse word	3
mashe word	4
meye function	2
meye word	5
mulberry school	4
nam word	3
niya maybe	-1
ocean generic	3
petto number	-5
rate word	-2
security word	2
shami word	-3
spice maybe-place	3
t function	5
telegram function	4
thaki word	1
[word-before ckb]
 function	4
 maybe	2
 word	9
[address] function	-7
[address] number	-10
[address] verb	-1
[address] word	-4
[age] function	6
[age] word	12
[bank] word	-5
[card] word	-1
[date] verb	3
[date] word	-9
[employer] in-place	18
[name] kin	-3
[name] verb	-1
[name] word	-21
[place] maybe	-5
[reference] word	2
[status] word	-4
[unknown] function	6
[unknown] number	-3
[unknown] word	3
a in-place	4
a word	4
at word	4
co not-name	9
collins function	2
dot function	3
dot surname	4
dot word	2
example kin	5
example word	19
gmail word	7
hawler kins	6
me word	2
outlook word	4
t function	5
xanm word	1
zhino word	4
باخچهي kin	8
باسكي word	-5
باوكم word	-2
براكهم word	15
به maybe	-1
به word	-4
بهردهم word	5
بهشي workplace	-10
بوو word	15
بيركاري word	3
بيست function	7
بيست unit	1
بيني word	-1
بچووكهكهم word	-3
بڕيم word	4
بۆ kin	-4
بۆ word	12
بۆي word	-1
تا word	2
تشريني verb	6
تكايه word	-1
تهكسيم in-place	-4
تهكسييهكهم verb	-3
تهنها word	7
تهنيشت word	2
تهواو function	1
تۆ function	1
تۆ word	1
جيرانهكهم word	-6
حهمه surname	6
حهوت street-before	1
خانووي word	-4
خاوهن word	-12
خاڵم word	3
خهركي word	1
خهسووم word	3
خهڵكي word	28
خوشكم word	3
دارتاشي in-place	19
دايكم word	-5
ده maybe	-6
دهدات word	4
دهستي surname	14
دهكهم ordinal	-2
دهژيم word	8
دهڵێ word	3
دهڵێن maybe	6
دوكانم word	-4
دوو function	1
دۆت word	20
زماني word	-1
زۆر word	-1
زێڕيان word	-1
ساڵ function	9
سهردانم function	8
سهعات ordinal	8
سهندويچهكه in-place	8
سهنڕايز workplace	3
سهگهكهي word	-4
سوور word	-3
سي function	-1
سێ function	3
سێي month	1
شاري maybe	9
شهقامي word	5
شوو word	-5
شين word	-2
شۆفێري workplace	-6
فايزه kin	12
فلاتي number	8
فڕێدايه function	-3
قهرزارم number	-8
قوتابخانهي word	7
كارم function	5
كارگهي word	6
كانووني verb	17
كردمهوه maybe	2
كه number	-8
كه word	12
كهيسم function'	1
كوڕ word	-7
كوڕهكهم word	9
كي word	13
كينگز word	-2
كچهكهم word	18
لاي kin	-2
لاي landmark-before	14
له function	7
له maybe-place	-4
له not-name	-1
له street	-5
له title	13
له verb	2
له word	3
له workplace	-15
له workplace-before	6
لهبهردهم workplace-before	3
لهگهڵ word	13
لۆري word	-3
لێ word	-10
م word	-5
مادام word	4
ماري street	1
ماسي generic	7
مامۆستا word	5
ماڵم word	1
ماڵي maybe	4
من word	14
منداڵاني word	4
مۆبايلهكهم word	-8
مێردي generic	-2
نابه word	17
ناني word	11
ناو maybe	-4
ناو verb	6
ناوم word	4
ناونيشان word	5
ناوي kins	-4
ناوي word	20
نهفهرێكي word	-5
نوقته word	15
نێرسري word	7
هاواريانه word	7
هاوكارهكهم word	3
هاوڕێم word	-3
ههموو word	-3
ههنگي generic	14
ههيه word	6
هيچ word	3
هۆتمهيڵ kin	3
و hour-part	6
و word	3
وت word	-2
وهك word	-3
وێركشۆپي word	2
يات word	3
يارايشتگاي workplace-before	2
يامۆزاكهم word	-1
ياهوو kin	8
يهبو word	11
يهت word	6
يهك number	4
يهكهم word	7
يۆرچارد word	3
يێوه word	5
پارك word	2
پارهي number	-5
پهنابهريتان function	7
پهنابهرێكي word	11
پهنجهي word	-2
پياوهكه word	5
پياوێك word	-2
پياوێكي word	-7
پيراني function	9
پيشان word	-3
پێشووم word	4
پێشووهكهم maybe	4
پێنج number	-9
چوار function	4
چوار word	4
ڕێگا word	-3
ڕێگاي word	5
ژمارهي word	-3
ژمارهي word'	-7
ڤيزات function	18
ڤيزاي kin	2
گرامه word	4
گوتم word	-2
گوتي word	-1
[word-before en]
 function	-11
 generic	2
 number	-2
 word	-4
6 particle	7
[address] function	-16
[age] word	5
[date] title'	-7
[date] word	13
[employer] function	-3
[employer] generic	3
[employer] in-place	5
[name] function	9
[name] word	5
[nationality] word	-6
[number] maybe	4
[place] generic	8
[place] in-place	9
[place] maybe	3
[place] number	-6
[place] surname	8
[place] workplace	9
[status] in-place	-1
[status] maybe	2
[time] in-place	4
a function	3
a word	-8
about number	9
above maybe	2
ac not-name	11
address word	2
am function	-3
am in-place	-1
am number	2
am word	-9
am workplace	-1
and function	-13
and function'	-5
and kins'	2
and maybe	13
and particle	4
and verb	-9
angel word	13
are number	-7
are word	7
arrived particle	8
ash word	5
at function	-1
at generic	-3
at number	8
at particle	-25
at word	32
aunties word	-4
bae trading	1
be word	-4
between particle	3
bits function	3
bluebell trading	7
boss word	1
brother word	7
burstin workplace	2
busy word	17
call maybe	2
called function	6
came function	26
care number	-2
care word	1
com word	2
come number	1
corner particle	-10
cosy generic	13
dad word	-2
delta word	7
divine word	13
doctor word	3
door function	-3
dot surname	1
dot word	31
double function	9
eleven word	-1
email word	7
ex word	4
example word	24
facebook word	2
february particle	1
first generic	-1
five particle	-1
for maybe	1
for number	-5
for particle	-5
for word	10
four function	3
four number	-8
fresh word	11
friend word	11
from maybe	1
from particle	-15
from word	23
gave function	2
girls maybe	1
goes word	2
golden surname	7
guard in-place	7
hartshead surname	2
have function	2
have word	5
he verb	-1
he word	-5
help word	9
heron word	8
hes number	1
his generic	-1
his kin	-2
his word	-9
home not-name'	-8
hot word	-6
housekeeper word	-2
i function	-12
i word	-5
im function	-2
in month	-8
in not-name	-8
in particle	-3
in word	28
in workplace	-16
indefinite verb	1
is function	6
is generic	-9
is maybe	12
is number	20
is particle	7
is title'	-10
is word	3
just function	15
just word	-5
last word	3
law function	3
law maybe	7
law word	2
leader word	7
live word	3
maple not-name	10
mate word	1
me function	-5
meets generic	5
mersey word	6
monday word	-4
months word	-1
moor workplace	13
moses word	2
my generic	-5
my kin	1
my number	9
my street	-4
my word	-4
name maybe	9
near word	4
next word	-5
nine in-place	1
nine word	2
no generic	-1
of month	10
of particle	7
oh word	7
old word	-3
on function	-1
on old	3
on particle	-3
on word	10
only word	-3
or kin'	-5
or maybe	2
our kin	4
our word	-6
outside word	3
own word	-1
paki word	-1
park number	-2
pearl function	13
people in-place	-1
plain word	9
plaster in-place	8
put number	-1
put word	-6
q2291834 verb	4
quarter function	2
red maybe	11
ring word	2
rosewood trading	2
rowan word	3
safe word	1
sagar function	2
shop maybe	-4
shop word	9
shouted word	-1
since number	-8
so word	-2
sons word	3
spice surname	6
staff word	11
stitch in-place	5
sunday particle	2
sunrise trading	6
t function	6
take maybe	3
teesside school	1
the generic	-15
the landmark	-4
the maybe	-2
the maybe-place	-4
the month	6
the number	4
the ordinal	28
the trading	-3
the weekday	5
the word	2
the workplace	-13
then maybe	5
they verb	2
third particle	12
this maybe	11
this street	-1
three surname	2
three unit	-2
thursday particle	9
to function	-2
to generic	14
to verb	-2
to word	8
truth function	3
twelve unit	-1
two function	2
two word	-3
underscore word	14
unite word	7
university particle	4
up in-place	-1
visa function	5
was number	9
was word	-10
weed surname	-2
will word	-4
with word	-5
woman word	-2
year number	-9
[word-before es]
 word	-6
36 in-place'	9
90 none'	2
[address] word	13
[name] word	7
[unknown] generic	6
a function	5
aguante number	-4
and word	6
angel word	4
arroba verb	5
blanca generic	10
casa not-name	4
com particle	8
con generic	7
correo word	1
de function	-4
de month	18
de number	-2
de surname	3
de word	1
delta word	5
dicen word	-1
dos kins	3
dos word	-1
el month	2
el particle	1
el word	3
el workplace-before	-3
elephant function	4
en function	-20
en month	-1
en none	1
en surname	4
en word	34
enero particle	1
eran particle	2
es none	1
es word	1
espiga word	14
esquinita generic	7
estoy word	-2
example hour-part	2
example word	13
hablar not-name	12
hija word	-2
hijo word	2
king's school	4
la maybe	-6
la word	2
las number	14
las word	-4
le word	-2
llama function	2
llama word	4
llamo word	2
llego in-place	4
london kin	2
los word	-6
me not-name	6
niño word	-5
panaderia particle	2
para word	4
por word	1
punto word	12
rincon word	5
se function	4
se not-name	4
septiembre in-place	5
señora in-place	-2
sobrino word	-6
somos word	6
soy word	15
t function	5
tengo number	19
tengo word	-5
tiene number	9
toque word	6
un maybe-place	-4
un word	-10
una word	-10
verdad in-place	4
y function	2
y particle	-6
y word	-6
year number	-2
[word-before fa]
 kin	-1
 surname	3
114 landmark-before	4
2ب generic	1
[address] function	17
[address] word	7
[age] function	15
[age] old	-1
[age] word	17
[date] function	22
[employer] function	6
[employer] generic	-5
[employer] in-place	2
[employer] verb	6
[handle] word	-4
[name] joint	15
[name] kin	-1
[name] month	-1
[name] title	-1
[nationality] function	-2
[phone] word	2
[place] word	-1
[school] word	9
[time] old	12
[unknown] function	-8
[unknown] word	-2
at word	1
dot word	11
example word	10
gmail word	6
m word	9
mahin word	3
palwasha kin	11
proton function	12
shokouhi function	4
t function	1
tavakol82 in-place	2
ات word	12
اتوبوس word	5
اسم word	5
اسمش word	9
اسمم function	-3
اشغال word	-1
اقامت verb	19
اقامتم function	4
ان word	-1
اوشن word	1
ايميلم maybe	4
ايميلم word	10
اگزمپل word	3
با word	-11
بابت word	-2
بار word	-5
بالاي workplace-before	6
بالايي word	5
ببره word	4
بخوابم function	9
برگرد word	2
بزني word	-3
بعد word	12
بفرستتم word	6
بلوك word	1
بيست function	1
بيگ word	9
تا function	1
تعويض workplace-before	1
تموم function	8
تو not-name	1
تو particle	1
تو street	-3
تو street-before	-10
تو verb	7
تو word	5
تو workplace-before	-5
توي generic	-3
تيره function	6
تيم street-before	-6
جلوي word	4
جوجه surname	5
جون word	-2
حالا word	7
حروم surname	-2
حقوق number	-1
خانم word	1
خانهي function	17
خر word	2
خط word	11
خواهرم word	6
خونه word	-4
دات word	29
دخترم word	6
در word	4
دست in-place	16
دست word	6
دم word	12
دوستم word	13
رفتم function'	-7
رو word	-5
روز generic	-4
روزي number	-1
روغني function	4
روي word	-1
رويا word	6
ريخته word	4
زدن word	-5
زل word	10
زن word	-6
زندگي generic	-1
سابقم word	6
ساعت number	1
سال function	15
ساله function	1
ستاره joint	5
سردخونه word	-5
سمساري function	3
سنت function	13
سيم word	-1
شما word	7
شماره word	-5
شوهرم word	15
صورتم word	-4
طبقه ordinal	3
عكساي word	-2
غذاي word	7
فيلم word	7
كار generic	-2
كارمند word	-3
كتك generic	-1
كرد word	6
كنار word	5
كني word	-5
كه word	5
كودكستان word	3
ما word	5
مامانم word	3
مددكارم word	2
مدرسه function	7
مدرسه generic	-3
مديرشون word	3
مرد word	-7
مش maybe	2
مغازه word	-5
ممد maybe	10
من function	1
من number	11
من verb	1
من word	-4
مهد word	15
موج word	7
موزيك surname	-2
ميزنم function	4
ميزنم word	3
ميزنه number	4
ميكنه word	-3
ميوهي surname	7
ميگه function	7
نزديك word	3
نقطه function	4
نماز word	-3
ننه word	-6
نه generic	3
نه street-before	3
نوشتن word	-6
نون word	10
نوهش word	3
هام word	3
هتل word	-5
هر joint	-8
هستم function	-4
هشت word	10
هفت word	2
هلسدون generic	3
همسايه generic	-5
همسايه word	1
هنوز word	18
و function	22
و generic	-6
و hour-part	2
و number	1
و street-before	3
و word	-6
واحد number	1
ولي word	1
ويزاي word	12
يارو word	-4
يك old	3
يكي word	-2
يه word	-2
پارك word	2
پدرشوهرم word	-1
پرستار word	-4
پسر word	2
پسرم word	4
پشت landmark-before	9
پل word	3
پلاك word	3
پونزده old	5
پيام word	-2
پيرمردم number	1
پيش word	3
پيشدبستاني word	3
چهار word	7
گرنفل word	4
گروهيم word	5
گفت word	1
گفتن word	-2
گوشيم word	-2
[word-before fa-af]
 kin	-2
 word	7
19 street-before	5
[address] function	9
[address] verb	-1
[address] word	-5
[age] old	-10
[age] word	2
[employer] function	8
[employer] joint	11
[employer] kin	3
[employer] not-name	8
[employer] word	4
[name] function	4
[name] joint	3
[name] word	-8
[name] workplace-before	8
[place] number	-1
[place] word	-9
[school] word	-5
[status] word	1
[time] joint	18
[time] word	-2
[unknown] maybe	-2
[unknown] word	3
at word	9
banu in-place	2
covbus word	3
dot word	16
example word	9
g word	2
gmail word	2
k in-place	7
outlook word	3
saheb word	4
t function	3
underscore word	7
zuhra function	4
ات word	15
اتاق number	2
از function	-14
از word	12
اس function	-2
اس number	-4
استم number	-1
استم word	7
اشپزخانه function	6
اقاي word	1
اكنون generic	-1
اورده word	6
اولادايم word	4
اي word	-6
ايدي word	-3
ايميل word	8
اپارتمان in-place	9
اگزمپل word	1
با word	-8
باربرز word	3
باز word	3
بجه joint	6
برادرش word	2
برادرم word	2
برو word	3
بس word	-3
بنات maybe	1
بنام word	1
بنده word	-1
به kin	-3
به word	-14
بود month	-4
بي function	5
بي maybe	-4
بي word	1
بيناموس word	6
بيچاره word	-1
بچه surname	-2
بچه word	3
بچيش word	1
بچيم word	13
بگويي word	4
تخلصش word	3
تكسي number	-7
تو word	4
تورن not-name	1
حرامي word	7
خانم kin	-3
خانه function	-2
خانه number	5
خانه word	1
خسرم word	3
خشويم word	-3
خط word	5
خوارم word	-11
دات word	29
دختر word	-7
در word	8
دره surname	6
دكان function	-1
دم generic	1
ده generic	8
ده kin	9
ده landmark	-7
ده street-before	-1
ده surname	-5
ده unit	12
ده word	-6
دو number	-2
دواخانه kin	1
دوم word	8
دگه word	-1
رحيم verb	2
رد function	2
رستورانت function	2
رفيقم word	2
ره in-place	-7
ره kin	3
ره maybe	1
ره word	-1
رود function	3
رود word	5
روز number	-10
زن verb	5
زن word	-6
زير street-before	8
ساعت function	10
ساعت generic	-6
ساعت number	12
ستاره joint	3
سر word	-11
سرك word	1
سكورتي word	3
سنت word	13
سه kins	-3
سه number	4
سه unit	-8
سهشنبه word	3
سوم function	3
شاخ surname	5
شاه function	10
شاگردم word	5
شب word	-3
شبكار workplace-before	-1
شما word	20
شماره word	-1
شوهرش word	-2
شوهرم function	4
شوهرم word	2
شوي word	-3
شويم word	5
شي word	5
صف word	10
طفل maybe	-7
عسكر word	1
فارم word	1
قتي word	-3
قند kin	12
كد word	-2
كل word	8
كلانم word	1
كم in-place	12
كنم word	2
كه word	16
كوب word	-2
كودكستان word	2
كورس generic	-2
كوچه number	-5
كير not-name	1
لالا kin	9
لندن surname	2
ليتل word	2
ما word	13
محمد maybe	1
مدام word	4
مدرسه word	5
مرد word	-4
مره in-place	1
مره kin	9
مره word	1
مره workplace-before	3
مسجد word	5
مكتب generic	18
ملا kin	-1
منزل ordinal	10
مه in-place	-10
مه verb	6
مه word	14
مه workplace-before	-6
نامزدم word	4
نامش word	2
نان function	5
نزده old	1
نزدهم month	8
نفر in-place	-2
نفر word	1
نكاح word	1
نمبر word	-11
نه function	8
نه old	1
نورث word	3
هاي school	13
هر joint	-3
هفت unit	-1
همسايه function	20
هوم not-name	4
و function	13
و hour-part	-1
و in-place	8
و number	4
و verb	10
و word	-8
وارد word	5
وان function	-3
ويزه verb	17
ويزه word	9
يارنتن word	3
ياهو word	3
يك function	-2
يك number	13
يك old	6
يك unit	-4
يكشنبه word	9
يكيش word	1
پارك word	3
پوست word	-4
پيش workplace-before	2
گفت maybe	-6
گفت word	7
گفتهاند word	-1
گل word	4
گم function	2
گم joint	-3
گوشت surname	6
[word-before fa-latn]
 maybe	-2
 number	2
[address] function	10
[name] word	-11
[number] word	4
[place] street	6
[place] word	-2
[status] verb	20
[time] old	-2
[unknown] function	10
[unknown] word	3
asid word	-1
at word	16
az word	-1
az workplace-before	7
ba word	-9
baar maybe	-3
babak trading	4
bakhsh particle	2
balaye word	5
balaye workplace-before	3
be word	-4
begi word	1
cancel verb	19
chaghoo word	-1
chaharom function	8
daftar word	10
dar maybe	1
do kin	11
dot function	3
dot word	24
e ordinal	-5
email word	6
emailam function	1
example maybe	8
faghat word	-1
ghablan workplace-before	6
goft word	2
gom function	1
haft function	2
hotel function	-1
jeloye word	4
kebabi function	6
kenare kin	6
kenare word	7
khunam word	2
khune function	-4
khune word	-2
ma word	13
mahi word	6
man in-place	-2
man word	-1
mardii word	5
medical landmark	9
migan kin'	1
mige number	-3
mikonam word	5
mirizam surname	-3
nagin word	-3
neveshtan word	-2
noghte word	5
noor word	6
o function	5
o word	-5
office word	4
polis street-before	5
rad function	4
rad word	3
ro maybe	-4
ro word	14
room word	-4
royton not-name	6
rut workplace-before	-2
sal function	3
sandwell landmark	2
seshanbe word	-1
shekast word	-2
shoharam word	-2
supermarket generic	-1
t word	4
ta word	1
tabaghe ordinal	8
tarjome function	10
to function	6
to maybe	1
to particle	-4
to workplace-before	5
tu word	-1
visa kins	4
visat function	14
y word	1
ye workplace	-7
zendoni surname	-2
[word-before fr]
 function	2
 maybe	3
 number	-1
 weekday	2
[address] word	11
[age] word	-1
[date] function	3
[employer] particle	-5
[employer] word	-9
[name] function	-2
[name] particle	10
[number] particle	1
[place] function	-3
[place] generic	13
[school] function	-1
[status] function	-4
a number	6
a particle	-4
a word	-14
aide maybe	1
ange word	11
appelle word	4
arobase word	9
au generic	5
au word	-8
avant word	-8
avec function	-11
avec maybe	4
bashir particle	6
belle not-name	-6
bigfredo not-name	2
blonde word	6
boite word	1
bonne word	16
bouteille function'	-1
c'est function	-2
c'est in-place	-1
c'est particle	-3
c'était maybe	2
chauffeur word	-1
chez function	4
chez word	6
cinq unit	7
client word	-3
clo word	5
clé in-place	15
cuisine word	1
dans function	-5
dans particle	-3
dans word	-7
de function	12
de function'	3
de in-place	6
de kin	2
de maybe	9
de month	7
de number	-1
de verb	2
de word	-28
delta word	5
depuis function	-1
depuis month	-3
depuis number	-12
des word	-17
deux unit	3
devant function'	10
donné verb	6
du word	15
en number	8
en word	1
enfants word	6
est word	7
et function	-17
et hour-part	1
et kin	30
et maybe	3
et number	-6
et particle	-3
et word	-4
example word	19
fil word	20
francais function	8
frère word	4
gamins in-place	-4
heures function	9
heures particle	4
il word	-7
j'ai function	2
j'ai number	17
j'ai word	-2
j'attends particle	4
j'suis word	7
je word	-12
l'a function	2
l'a particle	5
l'a word	6
l'appelle word	6
l'visa in-place	10
l'école function	-1
l'école particle	-1
l'épi word	12
la generic	1
la maybe	-1
la not-name	-2
la verb	24
la word	-20
la workplace-before	-4
lady particle	3
le hour-part	7
le kin	-15
le number	18
le ordinal	5
le street-before	-4
le word	-15
les word	-3
loulou word	5
m'a verb	-2
m'a word	-2
m'appelle particle	-2
ma generic	14
ma verb	4
ma word	-4
madame kin'	-8
mail function	11
mail maybe	2
maison in-place	-1
me word	-2
mis function	-4
moins particle	5
mois in-place	11
mois word	8
monsieur function	-1
même word	8
nettoie number	-2
neuf unit	1
numéro word	-5
négrier word	1
of maybe	4
ont word	-1
our word	4
patron word	3
petit word	2
petite word	17
poignet word	-2
point word	38
pointe not-name	3
pour verb	4
pour verb'	3
pour word	4
quatre function	7
quinze unit	5
rentré in-place	4
s'appelle word	4
salauds maybe	1
sale word	-6
sans word	4
seize unit	5
sent word'	-8
six word	-2
suis word	10
sur particle	-1
sur word	11
sœur word	-2
t function	6
table maybe	8
tantine maybe	2
te word	-7
titre in-place	4
touche maybe	4
trois word	-3
tête not-name	2
un kin	-2
un word	-9
une maybe	-5
une unit	1
une word	-17
vague word	12
vers number	4
vieille word	-5
vis particle	15
voisine word	4
voiture maybe	1
w kin	8
à function	7
à function'	6
à particle	-9
[word-before hi]
 landmark	-1
 maybe	8
 not-name	5
 number	8
 school	-7
 word	3
 workplace	-8
[address] function	-24
[address] word	-8
[address] workplace	7
[age] word	2
[email] word	-4
[employer] function	-1
[employer] generic	5
[name] function	-7
[name] not-name	-5
[name] number	12
[name] word	17
[name] workplace	11
[place] landmark	8
[plate] generic	-2
[plate] word	1
[unknown] function	-5
[unknown] word	9
chaturv word	2
dot word	19
example word	11
gmail word	10
king word	4
ojal word	1
outlook word	4
priya function	4
t function	4
travel not-name	11
verma in-place	1
अप्रैल function	2
अल word	1
आशाड function	5
ईज maybe-place	-2
ईमेल word	12
ऊ word	8
ऊम्र word	-1
ऊस number	3
ऊस word	3
ऊसे school	-2
ऊसे word	1
एक function	-7
एट word	9
और function	-2
और maybe	-1
और word	7
औरत word	-5
कक्शा number	-4
कट workplace	-2
कहते function	-2
का generic	-1
का word	14
काम maybe	6
काम word	-9
कार workplace	-2
की maybe	-4
की number	5
की ordinal	8
की workplace	13
कृपया word	-3
के function	12
के maybe-place	-6
के workplace	-1
केयर not-name	-1
को number	-6
को word	10
क्रॉस्बी landmark	5
खीचा word	-1
गला word	-2
गाडी word	-1
गाव word	5
घर function	9
चार number	2
चार word	-1
चूप maybe	-3
चौदह word	1
जासूसी word	-2
जो maybe	-4
टावर word	-7
टीचर word	-4
डॉक्टर word	4
डॉट word	22
ताजा word	6
तीसरी maybe	-3
तीसरी word	6
थे workplace	-1
दादी function	-2
दी word	4
दीन word	2
दीया word	1
दोस्त word	2
नाम function	-14
नाम word	6
नाव function	3
निकोल्सन word	2
ने word	3
नै word	7
पती word	10
पत्नी word	3
पहले word	6
पापा word	-3
पूछी number	7
पे maybe	-2
पे word	-3
पैसे number	-3
प्राईमरी school	1
फल generic	5
फार्ले generic	7
फीर function	9
फेका word	-2
फोटो word	1
फ्लैट number	10
फ्लोर word	1
बार्नहिल landmark	2
बूध word	1
बेटी word	4
बैटल landmark	3
बोला maybe	-2
बोले word	-2
ब्यूटी workplace	-7
ब्लॉक function	7
भर word	-1
मई function	10
मन word	-2
मनोज particle	7
ममी word	-3
महीने word	6
मा function	4
मा word	-3
मालकीन word	4
मालीक word	2
मीठी word	7
मूझे maybe	5
मे function	-6
मेरी word	-5
मै generic	2
मै kin	-1
मै not-name	-8
मै number	5
मै school	-3
मै word	7
मैनेजर word	4
यहा word	6
रखा word	-2
रहनी maybe	6
रात function	3
रात not-name	-3
रूममेट word	7
रोज street	10
रोज word	-5
रोड function	5
लीखीयो word	1
लोग word	-6
वाला word	3
वाली word	1
वाले workplace	12
वीजा function	4
वीडीयो word	3
वेस्टगेट function	2
वो maybe	6
वो word	2
शरन function	6
सच function	21
सब word	1
सरनेम word	7
सहेली word	1
सी word	10
सूनहरी word	11
सूपरवाईजर word	8
से not-name	-4
से verb	5
सै word	10
स्कूल maybe-place	-4
हम function	7
हम word	20
हम workplace	-4
हमरी word	10
हाई school	2
हू function	-2
हू number	4
हू word	8
हू workplace	-6
हूआ word	-3
है function	-29
है generic	-3
है month	6
है street	-1
है word	7
हॉलीडे function	5
[word-before kmr]
 word	33
[address] kins	18
[address] word	5
[name] number	7
[name] word	-3
[place] word	-8
[school] word	-4
[status] function	2
[unknown] word	15
at word	6
b in-place	3
ba function	-1
ber landmark	3
birin landmark	6
bo word	-1
bîst unit	7
cam word	-4
co not-name	9
collins function	4
cînar word	-4
derkeve word	-1
di function	5
di word	-3
dide word	2
dikin word	6
dot surname	6
dot word	4
doza function	9
dîsa word	4
e in-place	4
e word	-11
example word	15
ez function	-3
ez number	7
fabrîqeya word	-3
got word	-5
hat word	5
herin maybe	-1
heştan function	9
iltica function	1
ji word	-4
ji workplace'	-8
k word	8
kurê word	-1
li landmark	11
li landmark-before	-3
li maybe	-10
li word	-9
li workplace	12
lorî number	-3
mala word	-3
malê word	-1
mamoste word	7
me number	-1
me word	8
min function	3
min kin'	-4
min maybe	6
min not-name	-10
min weekday	1
min word	-4
min word'	7
mizgeftê word	-6
nanpêja in-place	16
nuqte word	7
qata function	25
qata ordinal	5
re word	5
ser word	-4
sê number	-6
sêyem word	5
sî kins	4
t function	8
te word	-3
tu word	4
vîzeya function	2
wan function	4
wek word	-2
xwaringeha in-place	5
xwe word	-4
zarok word	-1
çaryek in-place	7
ê word	-5
û hour-part	7
û number	3
û word	-6
[word-before pa-arab]
 function	-4
 kin	-1
 month	-1
 number	-1
 word	-8
[address] in-place	-4
[address] word	1
[age] word	-10
[date] function	-20
[name] number	-1
[phone] word	-2
[place] function	23
[place] word	-1
[plate] word	2
[school] function	-1
[status] function	-4
[time] word	-2
[unknown] number	-2
ac not-name	5
at word	2
bilal word	1
brum word	10
chiragh kin	7
dot word	10
example word	17
https function	1
imam not-name	-5
jutt not-name	3
landlord word	1
m in-place	1
me word	2
pindi kins	1
sort word	14
t function	8
ا function	-3
ابا word	-6
ادهي word	-2
اسي word	10
اسيں word	12
اكهدا word	-3
الا word	4
الله kin	3
اندي maybe	2
اوتهي word	2
اوس word	4
اوهنوں function	-2
اوهنوں kin	5
اوهني word	-2
اي function	-3
اي generic	1
اي word	1
ايس maybe-place	6
اينڈ workplace	3
ايهنوں word	3
ايٹ function	1
ايٹ word	10
اٹهاراں number	-4
اں function	-1
اں maybe	3
اں word	7
باته word	-4
بال function	1
بال word	-8
بانهه hour-part	-7
باهر number	-2
بنده function	-1
بهرا word	11
بي word	-4
بينك word	7
بٹهايا workplace	-2
بگ word	4
تصويراں word	5
توں function	2
توں number	3
توں word	-15
تي kin	-1
تي maybe	7
تي number	4
تي word	-4
تيجي unit	-6
جدكه word	10
جناب word	2
جوتياں function	1
جي word	14
حلال workplace	3
خصم word	2
داڑهي word	-2
دريا surname	3
دس unit	1
دساں function	-4
دعا word	-4
دهي word	1
دو kin	19
دو word	-2
دي function	13
دي maybe-place	-10
دي month	-10
دي street	11
دي word	-19
دي workplace	21
رات in-place	7
راتيں word	-3
رو word	-1
روز street	3
روز word	-1
روڈ function	3
زيڈ word	5
ساري word	10
سال landmark	-1
سالي word	-8
ساڈي word	-3
ساں word	3
ست function	7
سس word	-2
سسيكس function	4
سكدي word	1
سلايي function	-4
سنيپ word	2
سهيلي word	8
سوا function	8
سچا word	3
عمر function	7
غلام word	7
فير function	2
فير word	7
كدي word	3
كم function	-4
كنڈي function	9
كهندا word	-2
كهندي word	-6
كيير workplace	6
لك word	6
لكهو kin	2
لكهياں word	4
لنڈن word	1
لي word	6
لگا word	7
ماري word	-3
مالك word	-12
محترم word	-5
مغرب maybe-place	-4
مكان word	1
ملك word	1
منٹ function	11
منڈا word	4
مي word	5
ميري generic	-2
ميل kin	2
ميل word	14
مينجر word	4
مينوں word	12
ميں function	7
ميں number	14
ميں particle	-6
ميں workplace	-7
مچهي function	14
نال function	8
نال maybe	-2
نال word	-12
ناں word	19
نمبر word	4
نهنواں function	-2
نو word	-2
نوراني workplace	8
نوه word	2
نويں word	-1
نوں in-place	3
نوں maybe-place	-7
ني number	-9
ني particle	2
نياني word	-3
نيل word	-1
نييں maybe	-1
نيں word	2
هارويسٹ word	2
هارٹس word	2
هر maybe-place	-3
هن word	-1
وارڈ word	9
والا maybe	4
والا word	5
والي word	14
والي workplace	17
وايي function	11
ورهي function	-1
وي word	-11
ويلي word	-9
ويڈيو word	6
وچ maybe	-3
وچ number	-2
وچ word	-6
وڈا word	1
ٹي word	13
پتر word	13
پل function	20
پلس number	-3
پنج unit	9
پنڈ word	6
پهلوں word	7
پوترا word	8
پوني function	2
پيكي word	-2
چ word	-1
چار function	15
چار word	-6
چراغ surname	6
چود word	6
چپس workplace	6
ڈاٹ function	5
ڈاٹ not-name	3
ڈاٹ word	27
ڈي word	5
گرلز school	6
گهر in-place	7
گيا word	7
گڈي word	3
[word-before pa-guru]
 function	-17
 generic	-5
 kin	-3
 school	-4
 street	-9
[address] function	-8
[address] in-place	-1
[address] word	-4
[address] workplace	2
[age] unit	-12
[date] function	-1
[employer] function	-10
[employer] school	9
[name] function	-13
[name] kin	9
[name] number	2
[name] word	6
[nationality] function	13
[number] word	3
[plate] word	7
[status] word	-8
[time] word	-4
[unknown] kin	9
[unknown] not-name	4
[unknown] word	7
ac not-name	4
at word	3
brum word	7
co word	9
dot not-name	12
dot word	13
example word	14
harleen function	2
inbox word	4
kaurfamily in-place	3
me word	1
t function	9
ਅਠ word	-1
ਅਤੇ word	6
ਅਸਹ word	16
ਅਸੀ word	1
ਆ function	-13
ਆ number	-1
ਆ word	12
ਆਈ word	6
ਆਲਾ word	3
ਆਲੀ word	1
ਇਕ word	-4
ਈਮੇਲ word	8
ਉਡਾਉਦਾ word	6
ਉਤੇ word	-2
ਉਹ number	8
ਉਹਨੂ word	3
ਏ word	2
ਏਜੰਸੀ word	4
ਐਕਸ word	6
ਐਟ word	11
ਐਮ word	2
ਓਹ word	5
ਕਪੜਿਆ function	10
ਕਮਾਲ word	4
ਕਰਦਾ word	4
ਕਰਦੀ word	4
ਕਲੀਅਰ word	4
ਕਹਿਦਾ number	-1
ਕਾਲਾ word	-2
ਕਿ word	2
ਕਿਨਾਰੇ function	10
ਕਿਰਾਇਆ word	-3
ਕੀ number	-4
ਕੇ number	9
ਕੇ word	-18
ਕੈਨਾਲ word	2
ਕੋਰਨਰ word	5
ਕੰਮ word	-6
ਖਾਲਸਾ workplace	4
ਗਡੀ maybe	-3
ਗਡੀ word	5
ਗਰੰਥੀ word	-4
ਗਿਆ word	-1
ਗੁਆਢੀ word	3
ਗੁਲ not-name	6
ਗੈਗਮਾਸਟਰ word	6
ਗੋਤ word	5
ਘਰਵਾਲਾ word	11
ਚ number	-9
ਚ word	2
ਚਾਰ function	5
ਚੁਕ word	-2
ਚੁਕਿਆ word	5
ਜਨੇ function	-1
ਜਿਹੜੀ number	2
ਟੈਕਸੀ workplace	3
ਠੇਕੇਦਾਰ word	6
ਡਰਾਈਵਰ word	6
ਡਲਿਵਰੀ word	-1
ਡਾਟ word	12
ਡੌਟ word	23
ਤਰਨ word	3
ਤਾ word	-12
ਤੇ word	-4
ਤੇਜਾਬ word	-1
ਤੇਲ word	-1
ਤੋ word	1
ਦਰਜੀ function	5
ਦਸ unit	4
ਦਿਖਾਇਆ word	4
ਦਿਤੀ word	1
ਦਿਨ word	3
ਦੀ word	-8
ਦੀ workplace	17
ਦੂਜਾ word	3
ਦੇ function	11
ਦੋ word	-6
ਦੋਸਤ word	6
ਧੀ word	-2
ਨਰਸਿਗ school	5
ਨਵਾ word	13
ਨਸੀਬ word	2
ਨਹਿਰ word	7
ਨਾ word	11
ਨਾਲ word	-7
ਨਿਤ word	-1
ਨੀ word	-4
ਨੂ street	-5
ਨੂ word	-7
ਨੇ month	-3
ਨੇ number	-6
ਨੇ word	5
ਨੰਬਰ word	-3
ਪਏ function	-2
ਪਤੀ word	1
ਪਹਿਲਾ word	4
ਪਿਆ maybe	-1
ਪਿਆ word	6
ਪਿਓ word	3
ਪਿਡ kin	-1
ਪਿਡ word	11
ਪੀਪਲ word	7
ਪੁਤ word	5
ਪੈਲਾ generic	3
ਪੈਲਾ word	6
ਪੋਸਟ word	3
ਪੰਜ number	-4
ਫੋਟੋਆ function	4
ਬਚੇ word	-13
ਬਰਿਜ landmark	2
ਬਹੁਤ word	-3
ਬਾਹ word	-2
ਬੀ word	8
ਬੰਦਾ word	9
ਭਰਾ word	3
ਭੈਨ word	8
ਮਾਰ word	-1
ਮਾਲਕ generic	-3
ਮਾਲਕ word	9
ਮਿਠਾ word	10
ਮੁਕਦੀ word	7
ਮੁਡਾ word	6
ਮੁਡੇ word	-10
ਮੇਰਾ word	7
ਮੇਰੇ word	-9
ਮੈ word	4
ਮੈਨੂ maybe	8
ਯਾਰ word	5
ਰਹਿਨਾ word	1
ਰੋਜ word	-3
ਲਗਾ word	4
ਲਤਾ word	-1
ਲਵਾਗੇ month	-2
ਲਿਆ word	-1
ਵਾ word	2
ਵਾਈਟ function	9
ਵਾਰ kin	-4
ਵਾਲੀ generic	16
ਵਾਲੇ workplace	15
ਵਿਚ word	-4
ਵੀ word	-7
ਵੀਜਾ function	4
ਵੀਹ number	-6
ਵੀਹ unit	9
ਸਟਰੀਟ function	3
ਸਟੇਸਨ function	11
ਸਮੇ word	5
ਸਵੇਰੇ number	2
ਸਸ word	-2
ਸਹਿਕਰਮੀ word	3
ਸਹੇਲੀ word	2
ਸਾਡਾ word	8
ਸਾਡੇ function	-1
ਸਾਬਕਾ not-name	-1
ਸਾਰਾ word	-1
ਸਾਲਾ word	-2
ਸਾਹਮਨੇ function	14
ਸੀ function	-7
ਸੀ word	2
ਸੈਂਡਵਿਚ workplace	1
ਸੋਹਨੀ maybe	1
ਹਥ word	-4
ਹਰੀ kin	16
ਹਿੜ word	-1
ਹੁਨ word	-8
ਹੇਵਾ kin	7
ਹੈ word	3
ਹੋਟਲ word	3
[word-before pl]
 function	7
[date] word	-2
[name] word	-14
[place] number	-1
ania in-place	4
co surname	-1
do surname	-5
dziecko word	-2
england word	6
example word	18
gil word	1
i number	-3
i surname	-3
i word	-15
jest in-place	4
kev not-name	1
kropka word	28
ma number	8
maile maybe	3
malpa word	5
mam number	10
mam word	-11
małpa word	10
me word	1
mi surname	2
mi word	-9
mnie word	-8
na function	1
na surname	-2
na word	-8
nas number	-2
od surname	-5
od word	-9
old word	-1
parking workplace-before	1
po number	-7
pod word	-3
pomoc word	6
pralni function	12
przez word	-1
spod number	7
stłuczone surname	-2
szybę surname	-4
t word	4
w ordinal	-1
w word	-8
w word'	1
wdową number	1
wtorek ordinal	3
z number	-3
z word	-12
zabrali function	4
[word-before ps]
 particle	-9
 word	-4
[address] function	-14
[address] particle	-4
[address] word	5
[age] word	-4
[employer] kin	5
[name] function	-2
[name] kin	5
[name] particle	-3
[nationality] word	4
[phone] word	4
[place] function	-5
[status] function	3
[status] verb	18
[time] maybe	-1
[unknown] function	-8
[unknown] generic	4
[unknown] word	-10
at word	1
dot word	15
example word	22
k word	4
mailbox word	3
t function	3
z in-place	1
zala word	2
ابو maybe	2
امر word	10
او particle	-6
او word	3
اوس word	6
اوولسمه word	4
ايلم landmark	3
اګست in-place	7
بانك word	-1
بسم not-name	2
بندر word	4
بي maybe	-1
بي word	9
تازه word	15
ته in-place	4
جنورۍ in-place	2
حسيب not-name	7
خاوند word	9
ختمه function	10
خو word	8
خواښي word	2
خوړو function	-2
د function	3
د generic	-18
د kin	-11
د kins	-5
د month	8
د not-name	-5
د ordinal	-5
د particle	10
د school	-7
د word	18
د workplace	-9
دي number	4
راسره function	-2
راغلي function	32
روډ workplace	1
زما word	-1
زه function	-2
زه in-place	-2
زه particle	-14
زه word	1
سر workplace	1
سره particle	23
سره word	-3
سهار function	17
سوپر workplace	5
سړي word	-2
شنه word	10
شوه word	4
عكسونه function	6
غاړي generic	4
غوښتني in-place	3
كاكا workplace	-1
كبانو workplace	5
كوي word	8
كي function	-5
كي month	-3
كي word	-8
كړ particle	2
لاري in-place	24
لكه word	-2
له function	-2
مارچ in-place	1
ماشوم word	-5
مو word	3
موټر generic	-7
مي function	-11
مي maybe	6
مي word	20
ميړه word	-1
نجلۍ word	-2
نقطه surname	2
نقطه word	6
نه word	-9
نوم function	-6
نوميږي word	3
هغه word	7
هلته word	4
هلك particle	-4
هم word	-1
وايي word	4
ورته word	8
ولي maybe	1
ويزه function	4
ويزه verb	10
يم number	4
يم word	2
يو kins	-1
يوه maybe-place	-2
يي function	-2
يي maybe	4
ټكسي word	-1
پر word	-5
پل function	27
پناه word	3
پنځه number	-5
په function	-2
په generic	-5
په landmark	-1
په maybe	13
په month	-6
په number	1
په ordinal	26
په particle	13
په school	-6
په street	-5
په trading	-2
په word	-3
په workplace	-15
څخه number	-6
چا word	-4
چي function	-2
چي word	4
ډاټ word	14
ډيره word	-2
[word-before pt]
 maybe	-8
 ordinal	-2
 word	-23
4 function	8
[address] function	15
[age] word	-1
[employer] function	-7
[employer] word	-2
[name] word	-3
[nationality] function	8
[number] function	9
[number] number	-3
[number] word	-5
[place] word	3
[status] word	-6
a number	3
a word	-13
aldeia word	3
ao word	-4
arroba word	13
as number	2
as word	-2
atiraram word	-1
barco word	2
bela word	6
branca generic	13
cabo word	17
cantinho in-place	11
cantinho word	10
cara function	2
casa in-place	-6
casa not-name	5
casa word	6
chão word	7
cliente month	-3
com function	-7
contentor maybe	1
da kin'	6
da maybe-place	-2
da word	4
da workplace-before	-4
de maybe	2
de month	34
de number	-1
de word	-16
delta word	11
deste word	11
dias word	4
direito word	12
do generic	1
do kin	-2
do word	11
e function	12
e verb	-9
e word	-13
em maybe	4
em month	-1
em word	9
email maybe	3
era word	7
escola weekday	-4
escreveu word	-1
espiga word	12
estamos number	-3
eu word	-5
example function	7
example word	4
fui word	-1
grupo word	6
https function	3
i'm word	-7
lansdowne word	3
luz word	2
março in-place	4
me word	2
menos function	4
mercearia word	4
minha word	-3
mês word	4
na maybe	2
na word	-3
nas word	-4
no ordinal	7
no word	-14
num word	-5
o kin	-6
o maybe	11
o maybe-place	-3
o verb	2
o weekday	8
o word	3
pa word	7
padaria word	2
padrasto word	-5
para word	1
perfil word	-2
ponto function	4
ponto word	17
pouca in-place	5
quarto in-place	-1
quatro particle	2
que word	-1
rodas word	14
rua word	-1
rés in-place	12
sabor in-place	7
sou be	3
sou word	12
são word	4
t function	6
teesside school	2
tem number	9
tenho function	12
tenho number	5
tenho word	-12
toque word	13
traço word	3
trinta particle	3
um in-place	1
um word	-1
uma word	-8
underscore generic	7
underscore number	2
unhas word	3
vinte particle	1
visto in-place	1
vizinha word	1
à word	-1
às number	4
é maybe	2
é word	6
[word-before ro]
 word	-8
10 function	2
3 function	6
[address] function	-4
[address] in-place	24
[address] word	-6
[age] in-place	-4
[employer] function	-4
[employer] in-place	-10
[employer] kins	5
[employer] particle	-1
[employer] word	-13
[link] function'	-3
[name] function	18
[place] in-place	11
[school] function	18
[status] word	2
[time] none	-1
a verb	-2
a word	16
ale word	2
am number	14
am word	-17
anisori word	-7
are number	8
are word	-4
au word	5
casa generic	7
cheama word	7
cheamă not-name'	-7
colegul word	3
com word	2
cont word	9
copiii word	-3
covrigaria in-place	-1
cu word	-4
dau hour-part	-2
de in-place	-15
de none	4
de not-name	11
de word	-12
delta word	8
din word	13
divine word	15
doi word	14
două word	5
drept in-place	3
după number	1
eu word	-2
example word	14
facebook word	1
fata word	-2
fights generic	7
frati word	11
fresh function	10
gazda word	2
hands workplace	7
hungry maybe	7
ii word	-4
in function	3
inapoi word	3
ingerul word	1
la function	-3
la in-place	11
la landmark-before	-5
la none	-9
la number	25
la particle	10
la workplace	-7
la workplace-before	-16
langa word	5
lunii word	16
m function	-7
ma word	-10
magazin word	-5
mai word	-1
masina word	7
me word	2
mea word	8
meu word	20
mâini word	9
noi in-place	-3
nostru in-place	5
nu not-name	-3
nu word	12
numarul word	-7
numele function	-6
pasaportul word	4
pe number	7
pe word	-1
popa particle	9
punct word	27
rabdat number	-5
ro49 function'	2
romanii word	-4
sa word	-12
si function'	-1
sunflower kins	15
sunt word	-2
t function	9
telegram function	2
the word	7
treia unit	5
umbra in-place	15
un word	-13
unu particle	-1
venit in-place	3
vinit number	-5
zi in-place	10
zis word	-3
[word-before ru]
 word	-3
[address] function	4
[employer] kin	-9
[name] function	-2
[name] number	-1
[name] word	-3
[number] word	-2
[place] ordinal	-8
[place] word	18
[time] maybe	2
[time] unit	1
[unknown] word	1
example surname	3
example word	17
https function	5
irina word	3
k not-name	3
london function	4
sneg surname	1
без number	1
без word	-3
было function	4
было number	5
быстрой word	1
в function	7
в number	5
в word	-19
в workplace-before	-5
вместе number	-5
выложил word	7
до word	-3
дом in-place	-1
дом number	4
ей number	7
за word	-3
и word	-10
ислам not-name'	1
к word	-3
квартира number	1
майл word	4
мне number	23
мне word	-3
мы word	3
на workplace-before	-1
надежный word	4
обозвали word	2
он word	-3
она word	4
отеле function	-2
по number	-6
пришел in-place	4
пяти unit	6
с word	-10
снимаю maybe	-3
собака word	4
теплицах function	-4
точка surname	1
точка word	21
три unit	8
тут word	4
я word	-1
[word-before ru-latn]
 word	-11
14 word	1
[address] word	-2
[date] function	3
[employer] function	2
[name] function	1
[nationality] word	-2
[number] word	1
[place] word	5
[time] unit	6
[time] word	1
chicken trading	11
elm word	10
eto word	-1
example word	15
golden generic	1
i kin'	13
i word	-8
ia word	-2
k maybe	-3
let number	-1
mne number	4
na not-name	1
on word	-4
oret word	10
po number	-3
sina word	2
sobaka word	5
tochka word	21
trete word	-1
tvar word	5
u word	3
v function	16
v maybe	-1
v number	6
v word	-19
vozle landmark-before	-2
za word	-1
[word-before so]
 maybe	6
 month	-2
 surname	3
 word	11
[address] function	34
[address] word	-1
[date] word	-8
[employer] number	-1
[name] function	-4
[name] word	5
[nationality] word	-1
[status] function	2
[status] maybe	6
[status] word	-3
[unknown] not-name	8
addoon word	7
ahay function	3
ahayd number	3
at word	12
ay word	-8
ayaa word	-8
ayaan word	7
ayuu word	-2
bilood function	-2
bilood word	-4
biyo word	-1
c in-place	3
cabdi word	1
co word	6
dacweeyay month	-1
dhibic word	6
dhigataa school	2
diray word	-2
dot not-name	10
dot word	17
email word	12
example word	5
furayaa word	10
gaarigiisu not-name'	-6
garaacaa word	1
garabka in-place	4
geeska word	2
geeyay word	3
gmail word	5
guri word	10
guurinayaa maybe	5
habeenkii maybe	-1
hoose word	8
i word	-14
iga word	-1
igu word	-3
iyo number	1
iyo word	8
kayskaygii function	9
koob word	-2
kow function	6
ku not-name	18
ku word	-16
la verb	9
la word	-1
laadaa word	1
laba function	-4
laba number	3
lagu word	-8
leeyahay word	11
ma word	-6
maalintii number	-7
magangalyo function	10
makhaayadda not-name	9
manager word	1
markuu word	-5
na word	-5
nin not-name	8
nin word	-3
ninkaygu word	3
oo word	-1
qabtay word	3
rubuc function	14
saaray month	-5
shaqeeyaa workplace-before	7
soo word	-2
u word	-2
ubaxda not-name	10
waa function	1
waa word	3
waan word	-5
waashaa number	-5
walaahi word	4
way word	-4
wuu word	-9
xalimo word	3
xaraf in-place	1
yidhi word	4
yiri word	3
[word-before sq]
 particle	1
 word	-13
12 month	1
21 function'	1
63 function'	2
[address] function	-9
[address] month	-3
[address] word	-5
[age] maybe	1
[date] word	-3
[employer] function	-4
[employer] in-place	4
[employer] word	-8
[link] word'	-7
[name] function	-5
[name] word	-9
[place] function'	10
[place] in-place	1
[place] month	-3
[place] word	-4
[status] function	1
[status] word	2
[unknown] word	19
at word	19
au word	1
bodrumi word	6
buka particle	6
cdo number	-5
co word	7
deri function	1
dhe word	3
dhjetë maybe	-3
disa word	7
dot function	13
dot word	12
drita function	3
dritarja word	-6
dy word	-7
e generic	3
e kin'	3
e maybe	4
e not-name	1
e ordinal	-5
e word	-3
edhe number	-5
email none	2
emailin maybe	3
erdhi in-place	3
eshte in-place	3
et word	7
example word	13
flemë number	-6
gatuaj function	1
gezo kin	8
gjithe word	3
hoteli word	-2
hyrja in-place	4
i function	-3
i not-name	10
ikni word	-1
im maybe	10
im word	7
ishte word	2
jam function	3
jam word	-4
jemi word	3
jonë not-name'	-7
k word	3
kam function	4
kam none	-2
kam word	2
kati function	-2
kati not-name	16
kush word	-2
lavazhi function	4
londer function	9
lorina word	2
magazina particle	3
mbi word	5
me function	5
me maybe	6
me month	1
me not-name	2
me number	5
me word	-11
minus word	8
mira word	3
më function	10
më number	8
më word	-11
ndertim function	-4
ne function	11
ne word	-9
ne word'	4
ne workplace'	-7
ne workplace-before	-3
nga function	1
nga word	3
nipi word	-1
një maybe	-1
numri function	-4
në function	1
në month	-4
në number	10
në word	-16
në word'	2
osht word	3
outlook function	8
pas number	-6
pas word	6
per word	-2
pica in-place	13
pika not-name	11
pika word	14
pikë word	9
por word	-5
prej function	2
prej month	-4
proton function	9
pune not-name	11
punoj word	-3
për number	-3
për word	-7
për workplace-before	3
restoranti function	-6
s'me street	-4
sh word	10
shija particle	2
shkolla generic	-1
t function	11
te function	3
te not-name	17
te word	-13
te workplace-before	1
tete maybe	-3
thone word	-3
tij word	3
tre kins	1
tyne landmark	4
të month	6
të word	-2
uk word	4
un word	-2
vajza word	-7
veta in-place	-1
vetes word	7
viz word	10
viza function	1
vuan word	7
është word	5
[word-before ta]
 generic	-7
 month	7
 word	4
3வது word	1
[address] function	-6
[address] kin	2
[address] number	2
[address] ordinal	3
[address] word	2
[age] word	14
[bank] word	15
[date] joint	-3
[date] word	19
[employer] word	3
[name] function	-9
[name] ordinal	-2
[number] ordinal	5
[number] word	2
[phone] maybe	-3
[phone] word	17
[place] word	2
[plate] word	9
[reference] word	-2
[school] number	9
[status] word	-7
[time] unit	13
[unknown] clock	-4
[unknown] function	-1
[unknown] number	2
[unknown] word	3
at word	6
co word	9
dot function	6
dot not-name	11
dot word	15
gmail word	7
hr word	7
kavi function	4
r in-place	7
sort word	14
t function	2
yahoo word	6
அக்கா word	2
அங்க word	11
அடிக்கிராரு word	10
அந்த word	1
அனுப்பி word	-1
அன்னன் word	4
அன்னிக்கு word	-1
அப்பா word	-2
அப்புரம் word	6
அவனை maybe	2
அவனை word	3
அவன் generic	6
இடத்தில் word	-2
இரவு word	3
இருக்கிர word	7
இருக்கிர workplace	8
இருந்து function	1
இருந்து number	-3
இருந்து word	1
இருபது unit	6
இருபத்து number	4
ஈமெயில் word	3
ஊர்ல word	4
எங்க school	-1
எனக்கு function	3
எனக்கு number	18
என் word	-8
என்டு word	-2
என்ரு word	-5
எலுபத்தி number	6
எல்லாம் word	-1
எவி word	-3
ஐஸ்கிரீம் workplace	5
ஒன்னு number	1
ஒரு generic	-3
ஒரு unit	6
கடை generic	6
கடை word	3
கனவர் word	5
காதலன் word	6
காரனம் maybe	6
கார்பெட் workplace	3
காலை number	1
கால் clock	2
கீல generic	5
குன்டு unit	5
கூப்பிடுவாங்க word	3
கெட்டா word	-2
கொச் unit	2
கொன்டு word	-5
சக்கர word	-7
சாமியார் word	6
சிநெகிதன் word	1
சிரிச்சான் word	6
சூடு word	-3
சூப்பர்வைசர் word	-6
செய்ய word	-4
செய்யிர word	4
சொந்த word	-2
சொன்னென் word	7
சொல்லல word	-1
ஜிமெயில் word	3
டயர் workplace	2
டாட் word	11
டைல்ஸ் workplace	1
தங்கச்சி word	1
தம்பி word	3
தெரியல word	5
தொலி word	4
நாங்கல் word	9
நான் function	-2
நான் maybe	2
நான் number	-6
நான் word	14
நார்காலியில் word	-1
நார்பத்தி word	10
நைட் workplace	-1
னு word	-2
பக்கத்து workplace	8
பசங்கலுக்கு word	-2
பச்சை word	10
பன்னா maybe	-1
பன்னிரன்டு unit	-1
பயம் word	3
பாத்து maybe	-2
பாத்து word	-2
பாலத்துக்கு function	13
பால் word	1
பாஸ் word	6
பில்லை word	-6
பில்லைக்கு number	2
புருசன் word	1
பூட்டி word	-6
பெசாமல் number	-8
பெரன் word	5
பெரு word	7
பெர் function	-7
பெர் word	10
பெஸ்புக்கில் word	9
பொடுவென் word	5
பொட்டொவை function	1
பொயிட்டார் street	-9
பொர maybe	-1
பொலீஸ் word	-4
மகனுக்கு word	-6
மகன் word	7
மசாஜ் workplace	-6
மச்சான் word	2
மனி number	5
மனி word	2
மனிக்கு word	-2
மனுசன் word	5
மனுசி word	3
மருந்துக் workplace	1
மருமகல் word	4
மாசம் word	-1
மாத word	-3
மானவி word	2
மாமி word	5
முதலாலி word	3
முதுகு word	-1
மூக்கில word	-5
மூஞ்சில word	-1
மெனெஜர் word	8
மெயில் word	5
ரயில்வெ word	10
ரூம்ல function	-1
ல word	-5
வந்து month	3
வயசு number	3
வாசல்ல word	-10
வாப்பா word	6
வீடு generic	7
வீட்டில word	-1
வீட்டு word	3
வெர word	-5
வெலை word	-5
ஹொட்டல்ல word	-1
[word-before ti]
 function	6
 in-place	-1
 number	3
 weekday	1
 word	6
14 in-place	3
2 hour-part	2
59 function'	1
[address] function	6
[address] word	-12
[age] word	-10
[date] word	-16
[employer] generic	-3
[employer] word	-8
[name] particle	3
[name] word	-30
[nationality] word	-4
[phone] word	-5
[place] in-place	-6
[place] word	-3
[plate] word	-3
[school] word	-5
[status] word	4
[time] function	-3
[time] word	-8
[unknown] function	-6
[unknown] generic	11
[unknown] word	-20
at word	7
boi word	5
dot surname	4
dot word	11
example word	15
gmail word	8
kinfe word	4
pritesh generic	1
t function	5
tsigereda in-place	4
yahoo word	1
yoni word	1
ለይቲ word	-10
ሊትል word	7
ሊንከን function	1
ላዕሊ workplace	1
ሒዙ word	-4
ሓለቃ word	6
ሓምሻይ function	2
ሓሪሞምኒ word	6
ሓቲተ word	3
ሓታቲ word	2
ሓንቲ word	3
ሓኪም word	-7
ሓወይ word	1
ሓደ function	1
ሓደ landmark-before	-1
ሓደ number	10
ሓደ word	1
ሓድሽ maybe	8
ሓፍተይ word	6
ሔስተርስ function	2
ሕብሪ word	10
መሓዛይ word	3
መስኮት word	-7
መስጊድ ordinal	7
መቀመጫይ word	-3
መነጽሩ word	-1
መንእሰያት word	-4
መኪና word	-2
መዋእለ kins	-3
መዓልቲ month	17
መግቢ word	-4
ማሕበረኮም word	7
ማዕጾ word	-1
ማዕጾይ word	-6
ማይ function	4
ማይ word	-1
ምስ maybe	1
ምድሪ word	5
ምግቢ word	-3
ሞኑመንት function	1
ረጊጹኒ word	-3
ርእሰይ word	-7
ሮድ function	4
ሰበይቲ word	-5
ሰባት word	-4
ሰብ kin	11
ሰብ word	-10
ሰብኣየይ word	1
ሰብኣያ word	-9
ሰብኣይ word	-9
ሰዓት number	14
ሳልሳይ unit	1
ሳልሳይ word	-6
ስለ word	-2
ስልከይ word	-2
ስሙ in-place	-3
ስጋ word	2
ሸሞንተ function	4
ቀሺ word	1
ቀይሕ word	17
ቆልዑ word	-13
ቆልዓኣ word	-2
ቆሪጻ word	7
በዓል word	-4
ባንኪ word	-1
ባዶ word	-4
ቤተ not-name	-3
ቤተይ word	3
ቤት not-name	8
ቤት school	-6
ብማንካ word	-3
ብሰንኪ word	4
ብቀበቶ word	-4
ብቁልፊ word	-1
ብቋንቋ word	-1
ብቪዛ word	4
ብዓሌተይ word	-1
ብድሕሪ workplace	14
ብጫማ word	-1
ቪዛይ word	4
ተስፋ word	-3
ትሕቲ word	9
ትሰርሕ word	-4
ትጸርፈኒ word	-3
ነርስ word	-4
ነብሰይ word	-1
ነጥቢ word	28
ነጸላይ word	-2
ናብ not-name	-2
ናብ word	15
ናብ workplace	-1
ናይ function	-4
ናይ kin	1
ናይ month	11
ንስኪ word	3
ንኣደይ word	-6
ንጹሕ workplace	5
ኢሉ word	-5
ኢሉኒ word	-4
ኢመይለይ word	8
ኢመይል word	12
ኢደይ word	-6
ኣለኩ word	-1
ኣለካ number	-5
ኣላ maybe	-1
ኣርባዕተ number	-3
ኣቡ word	7
ኣብ function	-4
ኣብ generic	-11
ኣብ in-place	26
ኣብ kin	26
ኣብ landmark	-8
ኣብ maybe	1
ኣብ maybe-place	10
ኣብ not-name	-7
ኣብ street	-11
ኣብ word	5
ኣብ workplace	-6
ኣብቲ in-place	25
ኣብቲ word	1
ኣብቲ workplace	-8
ኣብታ in-place	9
ኣብዚ word	1
ኣብዩ word	10
ኣት word	12
ኣትዩ word	-2
ኣነ in-place	-1
ኣነ word	5
ኣንዲዳትኒ word	-1
ኣእዳወይ word	-2
ኣካራዪ word	5
ኣጋ number	-3
እሞ word	-3
እቲ word	-3
እናበለ word	-2
እናበሉ word	-4
እንተ word	-4
እንዳ generic	9
እንዳ word	10
እንዳ workplace	4
እዝነይ word	-2
እየ word	-5
እዩ function	1
እዩ word	-7
እያ word	-4
ከለኩ word	-1
ከም word	-4
ከብደይ word	-5
ከዕዩለይ word	-2
ኩሉ word	-1
ኩርናዕ word	3
ካልኣይ unit	7
ካልኣይቲ word	9
ካር workplace	2
ካብ generic	-5
ካብ title	-1
ካብ word	20
ክሊኒክ word	-1
ክልተ number	2
ክሳብ word	9
ክሳደይ word	-6
ክዳነይ word	-1
ክገዝእ word	-1
ክፍሊ word	-9
ወርቃዊት word	9
ወሲዶምኒ word	-3
ወናኒ in-place	1
ወናኒ word	-2
ወደይ word	9
ወዲ function	4
ውሽጢ workplace	4
ውዑይ generic	-3
ዓመተይ function	-1
ዓመታ word	-3
ዓመት word	11
ዓሰርተ number	2
ዓሳ workplace	9
ዓሻ word	-3
ዓጋመ word	-1
ዕንጨይቲ workplace	13
ዕዳጋ word	3
ዘለኒ in-place	4
ዘለኒ maybe	5
ዘላ workplace	7
ዘሎ function	8
ዘሎ not-name	19
ዘሎ workplace	6
ዝበሓል maybe	-2
ዝነበረ word	3
ዝነበረት word	7
ዝኮንኩ number	-2
የብለይን word	-5
ይሰርሕ word	-1
ይቁጥዓኒ word	-1
ይብል word'	-5
ይወስዶ word	-1
ይጽርፈና word	-6
ደም word	-1
ደሞዝ word	-3
ደርብዮም word	-2
ደቂ word	2
ድሕሪ landmark-before	14
ድኳን generic	7
ዶት word	7
ዶክተር word	8
ገንዘብ word	-1
ገዛ word	-4
ገዛይ in-place	2
ገዛይ word	10
ገጸይ word	-3
ግዜ word	-7
ጎረቤተይ word	2
ጎድኒ word	7
ጓለይ in-place	-1
ጓለይ word	6
ጠሪዓ word	4
ጥራይ word	-2
ጫማይ word	-4
ጸሊም generic	13
ጸሊም word	-7
ጸጉረይ word	-5
ጽሒፋ not-name'	-3
ፈረቃ unit	-3
ፋይል word	16
ፋይዛ kin	7
ፍርዲ word	-2
ፖሊስ word	7
[word-before tr]
 maybe	-6
 month	-5
 word	1
 workplace	-1
66 function'	3
[address] word	2
[address] workplace	3
[age] word	-1
[bank] word	2
[date] word	9
[employer] word	-1
[name] kin'	-5
[name] maybe-place	-5
[name] number	10
[number] word	14
[place] word	-1
[reference] maybe	2
[reference] number	1
[reference] word	2
[time] word	3
[unknown] function	2
[unknown] word	-26
a word	5
abisiyle word	-1
adam word	-6
altmış function	2
altı function	3
anneme word	-2
arka word	19
arkadaşımın word	-2
at word	16
attılar word	1
atıyor word	1
bahçede word	-4
bakıyor maybe	4
balık workplace	9
bayram word	11
başlık word	-6
ben function	5
beş word	9
biliyo word	3
bin unit	-1
bizim word	7
bizim workplace	15
buldu none	6
camımıza maybe	-3
chelmsford word	1
cicek function	10
dedi word	11
denen word	-8
denizci word	10
diye word	-6
dokundu word	1
dokuz word	5
dot word	12
duruyordum number	1
dönercinin word	14
dört unit	-3
ediyor word	1
ekip none	12
elif kin	5
eve word	-6
example word	24
gece number	5
gece word	-5
geldim generic	-1
gelin word	-4
geçen unit	-1
giriş word	14
gittim word	2
gizli word	7
günde number	-12
güneydoğu workplace	5
hayri word	1
herif word	-1
heç maybe	-1
hull school	1
kadın word	-4
kalıyoruz word	5
kapattılar month	-7
kapıma surname	-1
kat word	10
kaynanam word	-3
kesildi month	-2
kişi function	-1
kocam word	-7
kokorec not-name	4
koymuşlar maybe	7
linki function	1
mart'ın word	5
muharrem particle	1
müdür word	-2
nisanda school	-5
nokta word	22
okuldan word	-2
on function	-2
on unit	-2
on word	11
parası word	-1
polise word	-1
rıhtımdaki generic	10
sabah none	1
salladı word	7
sandalyedeyim generic	-1
sağır word	-1
sokakta word	-1
söz word	-5
t word	3
to function'	2
tükürdüler word	2
verildi month	-2
vurdu before-noun	4
vurdu word	5
wok in-place	10
yirmi word	1
yıktı number	7
yıkıyorum maybe	-1
zorla word	-8
çekmiş word	4
çocuğu word	-2
üç maybe-place	-3
[word-before uk]
 number	-4
 word	-22
[address] function	4
[address] number	5
[date] word	-1
[employer] function	4
[name] word	4
[nationality] word	-8
[place] kin	-1
[place] word	7
[reference] word	5
[school] ordinal	-3
[time] function	3
[unknown] word	7
example word	21
go workplace	5
home surname	3
без word	-2
бере number	-4
в word	-8
в workplace-before	-3
вівторок ordinal	2
він in-place	4
гаррісон function	4
групі word	1
двісті word	-1
до word	-3
ештон word	1
жінка word	-4
з word	-12
за number	-4
зуб word	-2
й word	-2
йому number	3
кажуть word	7
крапка surname	5
крапка word	14
кімнату word	-6
лавандовий word	1
маю word	-1
мейл function	3
мейл word	3
мене word	-7
мені number	24
мені word	-11
ми word	6
на ordinal	-2
намалювали word	-3
наші word	7
номер word	-1
о number	1
платить number	-3
пошта word	1
під word	-3
свастику number	-2
своєї word	-1
собака word	13
тепер word	-4
тиха word	2
у word	-15
чоловік surname	-1
що word	-1
я function	-6
я word	-4
і kin	32
і maybe	-4
і word	-20
[word-before ur]
 function	-2
 kin	-5
 kins	4
 landmark	-3
 maybe	6
 maybe-place	-1
 school	-2
 word	-3
 workplace	-2
2281 function'	2
[address] function	-7
[address] workplace	1
[age] word	-14
[card] function	2
[employer] word	11
[name] kin	12
[name] not-name	3
[name] number	1
[name] word	25
[place] function	11
[place] word	1
[reference] word	1
[status] function	34
[time] function	-2
[unknown] maybe	10
[unknown] not-name	3
[unknown] word	4
adil kin	4
dot word	9
example word	22
https function	1
https not-name	3
k in-place	6
kulsum kin	1
naila word	3
t function	5
t word	3
www word	1
اب function	2
اجازت function	8
ازراه maybe	-6
اس word	-4
اور function	12
اور number	-3
اور particle	-3
اي word	-3
ايك function	11
اينڈ workplace	8
ايٹ word	6
اچها word	14
بابو kin	10
باره number	-6
باپ word	1
بلاك in-place	7
بلو word	4
بنايي word	7
بهاءي number	2
بهايي word	2
بهي maybe	-1
بولا word	-1
بيس unit	5
بيوي word	4
بيوٹي workplace	4
بيٹي word	1
بچه word	6
بچي word	-3
تعليم word	2
تم function	2
تها function	-1
تهارنٹن word	1
تهي number	2
تو word	-3
جناب maybe	1
جو word	8
جو workplace	-1
دفتر function	7
دكان word	1
دو number	-2
رات number	5
رهو function	4
رهي function	5
روڈ word	2
ريور maybe-place	1
زبردستي maybe	-2
ساسس maybe	5
سب word	7
سكول word	3
سي word	-4
شاليمار not-name	3
شوهر word	7
فرسٹ workplace	-5
فليٹ number	6
فون word	-1
كا word	6
كام word	6
كتا word	4
كر number	2
كر word	-8
كراون word	7
كرتا function	-6
كرو function'	-3
كلايي word	-4
كلياں school	-6
كها word	7
كها workplace	-5
كو word	8
كي function	3
كي number	4
كيش number	-2
لاكه function	-9
لكها word	4
لنك word	8
ماري word	-3
مجهي not-name'	-4
مجهي word	15
ملك word	5
منزل word	12
مياں word	6
ميري school	5
ميري word	-9
ميل word	3
مينوں maybe	3
ميڈم word	-3
ميں function	-10
ميں generic	3
ميں landmark	4
ميں maybe	5
ميں number	-9
ميں ordinal	-4
ميں word	7
نارته word	4
نام function	-5
نام in-place	-4
نام word	7
نند not-name	2
نندويي function	2
ننهي maybe	8
نهيں function	14
ني generic	1
ني not-name	5
ني word	1
هاته word	-1
هم ordinal	-4
هم word	9
هو function	24
هويي maybe-place	-9
هوں function	-8
هوں maybe	-4
هوں number	-4
هوں word	7
هي function	-14
هي maybe	-2
هي number	-10
هي ordinal	-7
هي word	2
هيته word	4
هيں function	-2
والي word	3
والي workplace	4
واپس word	-6
وكيل not-name	-3
وه function	-1
وه word	12
ويڈيو word	7
ٹيك not-name	10
پانچ number	-3
پانچواں word	-1
پر word	-12
پر workplace	6
پرايمري school	4
پروفيسر function	4
پنڈلي word	-4
په word	-10
پهينكي workplace	-1
پيزا generic	1
پيغام word	9
چك maybe	-6
چكويي word	7
ڈاٹ word	17
ڈرايٹ word	2
گل maybe	-2
گل word	8
گلا word	-2
گهر function	6
گهر in-place	3
گواه word	7
[word-before ur-latn]
 generic	8
 kins	4
 landmark	-6
 maybe	4
 maybe-place	3
 not-name	4
 number	11
 ordinal	2
 school	1
 word	-9
 workplace	-2
[address] word	23
[age] word	-5
[email] word	-4
[employer] function	10
[employer] in-place	-3
[employer] not-name	15
[employer] word	3
[handle] word	-6
[name] function	-3
[name] kin	16
[name] word	10
[nationality] function	-1
[number] word	-6
[place] word	15
[plate] word	-2
[reference] word	2
[school] maybe	-3
[status] function	6
[time] word	14
ab word	2
aik word	-10
and word	6
and workplace	2
at word	12
aur kin	2
aur maybe	4
baccha number	1
bachay word	-7
bachchi word	-7
bara word	-3
barish function	6
beauty workplace	2
bees unit	11
beta word	4
bete word	1
bhai word	-2
bhi word	-4
block word	7
bohat word	-5
bus number	-5
call workplace	-6
care workplace	-8
cash number	-4
chaat word	2
chai word	-1
chup function	2
church street	1
deti word	5
dikhaya word	-4
dost word	3
dot function	17
dot word	23
double number	3
dupatta word	-5
email kin	6
email word	3
example word	18
family word	4
fish unit	4
floor word	-2
gala word	-3
gande word	-3
gandi word	-1
garam word	9
ghar function	2
ghar word	3
hai function	-9
hai maybe	3
hai ordinal	3
hamar word	-2
ho function	2
home not-name	20
hoon word	6
hum word	22
hun word	4
ionut none	7
jamnadas and	2
jane number	-7
jata function	4
jo word	4
job word	7
k in-place	8
ka word	2
kaanch word	-1
karke word	3
ke generic	13
ki number	5
ki word	-2
kiya word	2
ko word	-9
kutta number	-3
leaked word	3
little word	1
liye word	-2
lorry maybe	-2
lucky word	6
mai kin	3
mai word	8
mail word	5
main kin	2
main maybe	2
main word	7
main workplace	-5
makan word	-1
malik word	8
mangal word	1
manzil word	3
me word	-9
mein function	-3
mein maybe	2
mein word	-5
mera number	-3
meri word	-1
mitti function	18
mujhe word	2
naam function	-4
naam word	12
nand word	2
naya word	8
ne word	-4
nikali word	7
nikla word	-2
nine word	8
number number	5
oh number	1
padosi word	4
parosan word	6
pati word	10
pe word	-16
pota word	1
priya word	2
ramzan function	8
rang in-place	3
ro word	-4
roti workplace	-4
roz maybe	-1
roz word	-6
sab maybe	4
sasur generic	-1
se word	-13
silver word	3
speedy word	12
stars word	11
sunrise not-name	4
surname word	6
tandoori function	2
teen word	2
teesri word	6
tha word	6
thi word	3
tiny word	2
to word	-4
toh word	-6
top word	15
topi word	-5
tu word	10
u word	3
umar number	21
underscore function	7
usko maybe	1
usne word	-3
ustad function	19
visa function	11
wale word	-5
wali word	7
warna maybe	-3
wo maybe	4
wo word	5
woh word	17
ya word	1
yusra function	12
[word-before vi]
 word	-3
1 unit	2
30 unit	4
31 unit	1
[employer] surname	-5
[name] number	1
[name] word	-7
[place] kin	1
[place] number	3
[place] word	-6
[reference] generic	-3
a word	8
anh number	-4
ba function	4
bạn word	-2
bảy function	7
bằng word	-4
chín function	5
chấm word	22
chỉ ordinal	-1
con number	5
còng word	8
có number	-2
công not-name	-1
dân word	-2
em function	9
em kin	3
em word	-21
example word	20
giấy not-name	7
gọi not-name'	-2
hai kin	13
hai maybe	-1
hai number	5
hai unit	-8
hanhpham word	2
hom ordinal	3
home not-name'	-9
homes function	11
hết number	-3
họ kin	-5
học surname	-4
hồ word	-2
khoi kin	7
khoản surname	1
không function	7
không number	7
kiểm maybe	-3
là surname	-1
làm number	-5
lên maybe	-3
lên word	3
lúc kin	9
lớp number	-3
mail maybe	3
mail word	4
malik word	4
mong maybe	-3
mươi kin	1
mười function	10
ngày number	-4
ngày unit	3
người kin'	1
quản surname	-3
so number	-4
sơ not-name'	-4
tay word	1
thu word	-1
thuê unit	3
tháng number	3
thứ number	-3
tra word	-1
trai function	5
trả surname	-5
vietgirl word	5
xương word	-3
ông function	3
điện surname	-4
đồ word	-4
[word-before zh]
 function	7
 kin	-2
 month	3
 number	1
 word	29
15 old	4
19 old	4
[address] word	-14
[age] old	-9
[age] word	4
[date] word	-6
[employer] function	-2
[employer] word	-24
[handle] workplace	-1
[name] kin	-13
[name] surname	7
[name] verb	-4
[name] word	-7
[nationality] word	25
[number] street	-9
[place] function	-13
[place] generic	4
[place] kin	2
[place] word	-22
[reference] number	-7
[reference] word	-3
[school] function	-7
[status] number	-10
[status] word	22
a word	6
ac not-name	6
at word	4
b word	5
co function	2
dot word	16
example function	7
example word	13
gmail word	4
hull word	5
interpreter word	-6
law function	7
lee in-place	6
spa word	8
t function	2
welfare word	3
一 function	-9
一 word	-6
一直 word	-3
七 generic	-7
万 number	-11
万里 word	12
三 function	-2
三 number	-11
三 word	2
三月初 number	8
三次 word	-1
上 number	-6
上个月 word	2
上班 word	3
下 number	-4
下 word	4
不 maybe	-1
不 word	-2
不让 word	-2
两 function	-7
两 number	-7
两个 word	-1
两天 word	1
个 word	4
个仔 word	4
九 function	-5
九月初 number	7
也 word	-7
买 word	-8
了 function	-2
了 number	-20
二 function	6
二 number	-8
二 word	9
五 function	1
亲 word	7
人 word	2
今年 number	6
从 word	8
他妈的 function	-3
仲 word	-2
伊丽莎白街 function	2
住 function	-12
住 word	15
住 workplace	10
住在 word	15
佢 function	-2
做 word	-7
停车场 function	4
先生 word	-9
全是 word	-5
八 function	2
八 number	-14
八 word	-5
公共 word	16
六 function	3
六 word	-7
养人 word	2
写 word	-5
冬月 word	16
几 function	-10
出 number	-7
刚 function	2
到 number	-8
到 word	-2
前男友 word	6
剪 word	5
医院 number	-7
十 number	-5
千 function	-3
卖 word	-3
卡 ordinal	-3
厨师 word	3
去 word	16
去 workplace	-4
又 word	-2
发到 word	2
发帖 word	3
受 word	2
口音 word	1
只 word	-3
叫 function	-5
叫 surname	3
叫 word	27
叫他 word	8
叫我 word	-8
叫我们 word	-2
可是 word	1
号码 word'	-1
合法 word	10
同 word'	1
名 word	7
后面 function	5
吓得 word	-4
和 word	5
咗 number	-8
咗 word	1
咬我 word	-3
哋 word	-3
哥哥 word	5
喊 word	1
喺 word	16
四个 word	-4
圈 function	9
圣 word	1
在 function	-8
在 kin	5
在 maybe	6
在 not-name	-8
在 number	3
在 school	-6
在 word	24
在 workplace	-2
地址 word	1
地毯 workplace	4
块 word	-4
夜里 word	-1
大家 word	7
大门 number	6
天天 word	-7
天干 number	-8
太太 word	-2
头 word	7
女儿 function	-1
女儿 word	10
女士 word	-10
她 word	-6
好 word	-7
妈妈 word	-2
姓 word	12
婆 word	5
学 word	12
孩子 word	-4
客人 word	-3
室友 word	6
家 word	8
家婆 word	1
小 word	12
小孩 word	-3
小时 word	-4
小河 kin	1
就 word	-1
工 word	2
工作 word	4
工头 word	6
左手 function	2
巴克 kin	4
干活 number	-1
年 function	-6
庇护 function	21
庇护 word	10
店 function	-1
店主 word	7
度假 word	11
开 function	-2
开 word	3
弄 function	-2
张 word	-1
很 word	-2
得 word	-4
微信 word	-1
快 word	9
恩典 word	12
我 function	9
我 kin	-11
我 not-name'	-2
我 verb	1
我 word	-5
我们 function	-3
我家 workplace	-6
戴 word	-7
房东 word	11
房子 word	2
手 word	-5
打 word	-1
打工 word	9
把 word	-8
投 word	3
护照 word	2
护理员 word	-2
报 function	-5
拒 function	12
拿 word	-2
持 word	2
挂 in-place	7
掐我 word	-6
排 word	7
攞 word	3
攞住 word	2
放 word	-9
教堂 function	-1
早就 word	16
是 maybe	2
是 weekday	-7
是 word	7
是 workplace	-4
普雷斯顿 word	1
月 word	17
有 word	-7
有没有 word	11
朋友 word	2
枫树 word	1
案 ordinal	-8
楼 function	15
楼 word	4
楼上 function	11
楼下 word	2
楼梯 word	-3
欠他 number	-9
正月 word	11
每天 word	-5
气 word	-4
汽 word	3
沈 surname	6
没 function	2
没 word	15
没有 verb	5
没有 word	9
泼我 word	-3
海星 school	2
港口 word	10
点 function	5
点 not-name	10
点 word	13
烧 workplace	-1
热 word	-2
用 word	-13
申请 function	8
男 function	-3
病房 word	-2
白 word	8
百 function	-6
的 generic	2
的 kin	-6
的 word	12
的 workplace	-2
看看 word	-4
看见 number	-1
石桥 word	15
移民局 word	3
窗户 function	28
窗户 word	-7
笨蛋 word	5
第一个 weekday	11
等 word	17
签 word	7
签证 function	8
签证 word	6
红 word	5
给 word	14
给我 word	2
绿野 word	3
缝了 number	-9
缝了 word	-1
老 number	-8
老乡 word	-6
老太太 word	-3
老家 word	3
老板 function	-3
老板 word	3
老板娘 function	-1
肚子 word	-1
胸口 number	-2
腊月 word	7
膝头 word	-2
自己 street	-6
艾特 word	3
英国 function	-1
英国 word	8
蓝天 word	13
蓝色 word	5
藏 function	-1
蛇头 word	5
街 function	2
被告 word	7
裸照 word	-1
警察 word	3
诊所 word	-2
话 function	4
话我 word	-1
说 word	-7
说是 function	-5
跟 word	3
路 word	-7
躲在 word	-3
车站 function	8
车里 word	-3
边 function	10
过 function	3
过期 function	22
返 generic	2
返 word	7
还在 function	3
还在 word	3
还没 function	7
这个 function	1
送到 word	2
送回 word	7
逼我 word	-2
逾期 word	10
那 word	6
那个 word	5
那家 workplace	12
那间 function	14
邮箱 kin	5
邮箱 word	1
邻居 word	10
都 number	-5
都 word	-4
里 word	-7
里面 generic	8
针 number	-2
镑 word	-4
门 function	9
问我 word	2
阿什福德 generic	1
陈月娥 word	5
隔壁 function	2
非常 word	-1
靠 word	2
马路 generic	10
骂我 word	-5
骗 function	3
高街 word	8
鬼 word	-1
鱼店 function	6
黄 word	-2
