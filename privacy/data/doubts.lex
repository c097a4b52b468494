# What words say of the words beside them; `python -m bench deid-doubts` writes it.
[after]
and word	6
and workplace	4
be [name]	-1
be [phone]	-2
be [place]	4
be function	-6
be none	1
before-noun [unknown]	9
before-noun function	9
before-noun in-place	1
before-noun none	2
before-noun verb	10
before-noun word	3
clock [name]	3
clock [time]	-16
clock [unknown]	3
clock function	2
clock joint	4
clock none	4
clock number	8
clock verb	3
function [address]	21
function [age]	-16
function [date]	4
function [email]	-11
function [employer]	1
function [handle]	-11
function [name]	6
function [nationality]	-27
function [number]	-19
function [phone]	-19
function [place]	6
function [postcode]	5
function [reference]	-4
function [school]	8
function [status]	4
function [time]	6
function [unknown]	1
function be	-17
function edge	-1
function function	-14
function function'	-3
function generic	-22
function hour-part	37
function in-place	-15
function joint	-35
function kin	-35
function kin'	1
function kins	-9
function kins'	13
function landmark	-22
function maybe	-11
function maybe-place	-3
function month	2
function none	46
function none'	13
function not-name	-2
function not-name'	-4
function number	19
function old	6
function ordinal	28
function particle	-15
function school	-9
function street	-12
function street-before	14
function surname	-6
function title	-20
function trading	-19
function unit	-3
function verb	-37
function word	-23
function word'	5
function workplace-before	8
function' [age]	-9
function' [name]	7
function' edge	24
function' function	7
function' in-place	4
function' kin	11
function' none	5
function' not-name'	1
function' surname	-2
function' word	5
function' word'	-8
generic [address]	-9
generic [date]	6
generic [employer]	13
generic [name]	-3
generic [nationality]	-2
generic [phone]	-9
generic [place]	16
generic [plate]	-15
generic [postcode]	-3
generic [reference]	-11
generic [school]	7
generic [time]	-3
generic edge	-6
generic function	-18
generic generic	-4
generic in-place	-13
generic joint	-6
generic kin	-21
generic kins	-14
generic maybe	10
generic maybe'	1
generic maybe-place	8
generic month	-4
generic none	34
generic not-name	-4
generic number	-13
generic ordinal	18
generic particle	2
generic school	-2
generic street	14
generic surname	-3
generic title	-2
generic verb	-35
generic word	-11
generic word'	1
generic workplace	14
generic' function	7
hour-part [employer]	18
hour-part [name]	22
hour-part [place]	14
hour-part [time]	-16
hour-part [unknown]	25
hour-part edge	-1
hour-part function	35
hour-part hour-part	7
hour-part in-place	2
hour-part none	3
hour-part not-name	-3
hour-part number	10
hour-part unit	-6
hour-part verb	3
hour-part word	3
in-place [address]	-14
in-place [age]	-7
in-place [email]	-8
in-place [employer]	-25
in-place [name]	14
in-place [nationality]	21
in-place [number]	-8
in-place [phone]	4
in-place [place]	-38
in-place [postcode]	-7
in-place [school]	-31
in-place [status]	3
in-place [unknown]	1
in-place clock	-2
in-place edge	-4
in-place function	-16
in-place generic	-9
in-place in-place	-4
in-place kin	4
in-place kin'	6
in-place kins	-8
in-place landmark	-10
in-place maybe	2
in-place maybe'	2
in-place month	31
in-place month'	-3
in-place none	37
in-place none'	9
in-place not-name	-10
in-place number	-2
in-place old	9
in-place ordinal	25
in-place particle	-5
in-place school	-15
in-place street	-7
in-place street-before	-1
in-place surname	-16
in-place title	-7
in-place trading	-9
in-place unit	19
in-place unit'	9
in-place verb	-6
in-place word	-8
in-place word'	25
in-place workplace	-45
in-place workplace'	1
in-place workplace-before	-7
in-place' [place]	3
in-place' function	6
joint [date]	-11
joint [time]	-8
joint edge	-3
joint generic	-11
joint in-place	-7
joint joint	8
joint kin	2
joint number	2
joint word	-9
kin [address]	-4
kin [age]	-27
kin [email]	8
kin [employer]	-13
kin [name]	-44
kin [nationality]	-25
kin [number]	-1
kin [place]	10
kin [school]	-19
kin [unknown]	48
kin function	-12
kin generic	-14
kin hour-part	4
kin in-place	-10
kin kin	-5
kin kins	-12
kin maybe	16
kin month	-5
kin none	41
kin ordinal	-14
kin particle	3
kin school	-5
kin street-before	6
kin surname	-7
kin title	-41
kin unit	-2
kin verb	-24
kin word	-10
kin workplace	21
kin' [name]	2
kin' function	5
kin' kin	4
kin' not-name	-8
kin' word	13
kins [employer]	2
kins [name]	-21
kins [unknown]	-6
kins edge	-3
kins function	-33
kins generic	-10
kins hour-part	6
kins in-place	-7
kins kin	-5
kins maybe	-4
kins none	-2
kins not-name	-14
kins number	-4
kins ordinal	8
kins particle	-10
kins school	-2
kins verb	-18
kins word	-20
kins workplace	5
landmark [employer]	14
landmark [name]	16
landmark [place]	-5
landmark [unknown]	6
landmark edge	13
landmark in-place	-7
landmark kin	13
landmark landmark	3
landmark number	-13
landmark street	12
landmark verb	-1
landmark word	12
landmark' function	5
landmark-before [address]	-2
landmark-before [name]	15
landmark-before [place]	-31
landmark-before [unknown]	17
landmark-before in-place	1
landmark-before maybe'	2
landmark-before none	9
landmark-before number	6
landmark-before ordinal	20
landmark-before verb	3
maybe [address]	-11
maybe [date]	-6
maybe [email]	4
maybe [employer]	6
maybe [handle]	-3
maybe [name]	12
maybe [nationality]	8
maybe [number]	-1
maybe [place]	16
maybe [status]	-1
maybe [time]	-20
maybe [unknown]	7
maybe clock	-5
maybe edge	-9
maybe function	8
maybe generic	1
maybe in-place	1
maybe joint	7
maybe kin	42
maybe kins	-2
maybe maybe	-5
maybe maybe-place	11
maybe none	33
maybe not-name	-9
maybe number	-7
maybe particle	8
maybe school	21
maybe street	7
maybe surname	3
maybe unit	4
maybe verb	20
maybe weekday	-1
maybe word	-10
maybe workplace	17
maybe' [age]	4
maybe' function	33
maybe' in-place	9
maybe' kin	5
maybe' verb	15
maybe' word	17
maybe-place [employer]	27
maybe-place [name]	24
maybe-place [place]	23
maybe-place [unknown]	25
maybe-place edge	-10
maybe-place function	-20
maybe-place generic	6
maybe-place in-place	-26
maybe-place landmark	12
maybe-place maybe	4
maybe-place maybe-place	8
maybe-place none	39
maybe-place school	18
maybe-place street	24
maybe-place verb	-9
maybe-place word	8
maybe-place workplace	15
maybe-place' function	6
month [address]	-5
month [employer]	15
month [name]	18
month [place]	2
month [status]	-17
month [time]	25
month [unknown]	17
month edge	-2
month function	24
month in-place	17
month kin	10
month kins	4
month maybe	-12
month none	44
month number	36
month ordinal	25
month unit	6
month verb	14
month word	8
none [address]	-25
none [date]	-8
none [employer]	2
none [name]	-13
none [place]	-9
none [school]	13
none [time]	10
none [unknown]	-10
none edge	-8
none function	-18
none in-place	-4
none kin	-19
none maybe	-3
none none	25
none number	3
none particle	6
none surname	3
none verb	-3
none word	-32
not-name [address]	19
not-name [age]	3
not-name [date]	-10
not-name [employer]	3
not-name [handle]	-4
not-name [nationality]	8
not-name [place]	6
not-name [reference]	-2
not-name [unknown]	-6
not-name function	-13
not-name generic	7
not-name in-place	-5
not-name kin	-1
not-name maybe	-14
not-name none	24
not-name not-name	-13
not-name number	-3
not-name particle	-16
not-name street	20
not-name surname	8
not-name verb	-14
not-name word	-16
not-name workplace	-1
not-name' [date]	-4
not-name' [phone]	-1
not-name' [reference]	-12
not-name' edge	-8
not-name' function	-31
not-name' in-place	-4
not-name' kin	-1
not-name' not-name	-4
not-name' not-name'	-31
not-name' ordinal	-4
not-name' particle	-14
not-name' verb	-3
not-name' word	-24
number [address]	5
number [date]	5
number [employer]	56
number [name]	43
number [nationality]	-9
number [place]	44
number [postcode]	33
number [status]	1
number [unknown]	32
number clock	39
number edge	30
number function	22
number function'	1
number generic	-12
number hour-part	10
number in-place	27
number joint	-9
number kin	-5
number kins	-31
number maybe	-15
number maybe-place	8
number month	64
number none	13
number number	29
number old	69
number ordinal	32
number particle	24
number street-before	2
number surname	-1
number trading	-7
number unit	-37
number verb	-11
number word	-14
number workplace-before	4
old [age]	-49
old [email]	5
old edge	1
old function	2
old generic	-1
old in-place	8
old kin	1
old none	2
old old	22
old particle	1
old verb	11
old word	9
ordinal [address]	8
ordinal [bank]	-3
ordinal [date]	10
ordinal [employer]	29
ordinal [handle]	-1
ordinal [name]	39
ordinal [place]	28
ordinal [postcode]	4
ordinal [reference]	-11
ordinal [school]	-11
ordinal [time]	1
ordinal [unknown]	27
ordinal edge	6
ordinal function	16
ordinal in-place	20
ordinal kin	-15
ordinal kins	-3
ordinal maybe	-8
ordinal month	56
ordinal none	15
ordinal ordinal	9
ordinal particle	33
ordinal surname	-1
ordinal title	-1
ordinal unit	-14
ordinal word	-12
particle [address]	-6
particle [date]	12
particle [email]	3
particle [name]	21
particle [nationality]	-3
particle [place]	12
particle [plate]	-4
particle [status]	5
particle [unknown]	9
particle be	-7
particle function	-45
particle generic	-21
particle generic'	3
particle hour-part	17
particle in-place	-22
particle kin	-19
particle kin'	14
particle kins	-6
particle landmark	-9
particle landmark-before	-5
particle maybe	19
particle maybe'	6
particle maybe-place	-2
particle month	49
particle month'	4
particle none	45
particle none'	7
particle not-name	-12
particle number	30
particle ordinal	10
particle particle	-3
particle school	-11
particle street-before	-3
particle surname	-5
particle trading	-9
particle unit	-1
particle verb	-39
particle weekday	-8
particle word	-21
particle word'	2
particle workplace	-33
school [place]	-16
school [school]	3
school [unknown]	-15
school generic	3
school in-place	1
school maybe-place	-14
school none	13
school not-name	7
school school	22
school verb	23
school word	9
street [address]	8
street [name]	2
street [place]	5
street [postcode]	31
street edge	7
street function	16
street in-place	-2
street kin	15
street none	22
street not-name	2
street number	3
street verb	1
street word	4
street' function	4
street-before [employer]	7
street-before [name]	16
street-before [unknown]	9
street-before edge	-14
street-before function	-25
street-before in-place	-4
street-before maybe-place	7
street-before none	42
street-before number	-1
street-before particle	12
street-before word	7
surname [bank]	-7
surname [email]	-6
surname [name]	-3
surname [number]	13
surname [school]	-11
surname [status]	4
surname [unknown]	8
surname edge	1
surname function	3
surname function'	-4
surname in-place	2
surname kin	-1
surname maybe	1
surname maybe-place	2
surname none	2
surname not-name	-9
surname number	-7
surname particle	-12
surname surname	-2
surname trading	2
surname verb	2
surname word	-4
surname workplace-before	4
surname' function	12
surname' verb	4
title [employer]	5
title [name]	-61
title [unknown]	20
title function	-18
title in-place	-10
title kin	-5
title maybe	14
title none	15
title surname	2
title word	27
title' [name]	-17
trading [address]	-11
trading [employer]	1
trading [name]	12
trading edge	8
trading in-place	-8
trading landmark-before	-1
trading maybe	-3
trading not-name	-1
trading verb	-6
trading word	-5
trading workplace-before	16
unit [address]	-4
unit [date]	-20
unit [employer]	7
unit [name]	3
unit [nationality]	-2
unit [status]	-4
unit [time]	-14
unit [unknown]	3
unit clock	1
unit edge	-6
unit generic	-16
unit in-place	13
unit joint	12
unit kin	-7
unit month	15
unit none	21
unit not-name	-5
unit number	5
unit particle	3
unit surname	-3
unit unit	21
unit verb	-3
unit word	-15
unit workplace	-3
unit' function	3
verb [address]	-4
verb [age]	-4
verb [date]	-23
verb [employer]	5
verb [name]	-10
verb [nationality]	-16
verb [number]	-11
verb [place]	-4
verb [unknown]	-4
verb be	-4
verb edge	-46
verb function	-36
verb in-place	-23
verb joint	-4
verb kin	-34
verb kins	-19
verb maybe	13
verb month	11
verb none	11
verb not-name	-13
verb number	-22
verb old	2
verb ordinal	-13
verb particle	-24
verb school	-5
verb surname	1
verb trading	-10
verb verb	-36
verb weekday	-6
verb word	-47
verb word'	-3
verb workplace	-8
weekday [employer]	10
weekday [name]	6
weekday [place]	10
weekday [time]	-4
weekday edge	-3
weekday function	-14
weekday generic	-6
weekday in-place	-11
weekday kin	-17
weekday none	37
weekday number	46
weekday ordinal	29
weekday particle	13
weekday word	-19
word [address]	-8
word [age]	18
word [bank]	-7
word [card]	-31
word [date]	-13
word [email]	-29
word [employer]	15
word [handle]	-33
word [link]	-28
word [name]	1
word [number]	-17
word [phone]	-27
word [place]	11
word [plate]	-31
word [postcode]	-28
word [reference]	-35
word [school]	-6
word [status]	-2
word [time]	-10
word [unknown]	-7
word and	3
word before-noun	-1
word clock	-6
word edge	-18
word function	-11
word function'	-3
word generic	-3
word hour-part	-3
word in-place	-11
word joint	3
word kins	-20
word landmark	43
word landmark-before	-8
word maybe	-3
word maybe-place	16
word month	-22
word month'	-5
word none	57
word none'	21
word not-name	-9
word not-name'	-20
word number	-18
word old	-6
word ordinal	-12
word particle	-16
word school	54
word street	56
word street'	1
word street-before	-7
word surname	6
word title	-23
word title'	-9
word trading	9
word unit	9
word verb	-20
word word	-18
word word'	-11
word workplace	27
word workplace'	2
word workplace-before	7
word' [address]	-7
word' [age]	6
word' [date]	1
word' [employer]	14
word' [ip]	-9
word' [name]	15
word' [nationality]	2
word' [place]	8
word' [reference]	-22
word' [unknown]	17
word' edge	31
word' function	35
word' in-place	36
word' kin	26
word' kins	5
word' none	49
word' none'	4
word' not-name	7
word' not-name'	2
word' particle	15
word' verb	27
word' word	52
word' word'	5
workplace [employer]	-22
workplace [name]	7
workplace [place]	4
workplace [postcode]	1
workplace [status]	-6
workplace [time]	1
workplace [unknown]	5
workplace edge	2
workplace function	2
workplace in-place	5
workplace kin	6
workplace none	21
workplace not-name	8
workplace number	-12
workplace ordinal	-1
workplace school	3
workplace street	3
workplace surname	6
workplace title	-3
workplace verb	-16
workplace weekday	4
workplace word	-5
workplace workplace	6
workplace' [employer]	-6
workplace' workplace'	-13
workplace-before [address]	6
workplace-before [employer]	-28
workplace-before [name]	19
workplace-before [place]	10
workplace-before [school]	-2
workplace-before [unknown]	14
workplace-before edge	-21
workplace-before generic	-14
workplace-before in-place	12
workplace-before maybe	15
workplace-before none	19
workplace-before not-name	7
workplace-before number	-5
workplace-before particle	-3
workplace-before school	1
workplace-before street-before	14
workplace-before surname	3
workplace-before title	22
workplace-before trading	7
workplace-before verb	-21
workplace-before word	8
[before]
[address] function	6
[address] in-place	-1
[address] kin	-13
[address] maybe	-3
[address] maybe-place	5
[address] none	-4
[address] not-name	-4
[address] number	7
[address] ordinal	11
[address] particle	-13
[address] surname	2
[address] trading	-9
[address] unit	-1
[address] verb	-13
[address] word	-6
[address] word'	5
[address] workplace	24
[address] workplace-before	13
[age] function	2
[age] in-place	-22
[age] maybe	2
[age] none	-1
[age] number	13
[age] old	-33
[age] school	-3
[age] verb	-3
[age] weekday	1
[age] word	-12
[age] workplace	-2
[bank] function	-8
[bank] number	-4
[bank] word	-4
[card] function	-4
[card] word	-3
[date] function	-1
[date] hour-part	2
[date] joint	-7
[date] kin	-7
[date] kins	-4
[date] maybe	7
[date] month	-2
[date] ordinal	3
[date] street	-7
[date] surname	-1
[date] title'	-8
[date] unit	-1
[date] weekday	4
[date] word	-4
[email] function	-20
[email] kin	-5
[email] not-name	-1
[email] ordinal	2
[email] word	-23
[employer] clock	5
[employer] function	-8
[employer] function'	2
[employer] generic	-22
[employer] hour-part	8
[employer] in-place	-6
[employer] joint	10
[employer] kin	5
[employer] kins	15
[employer] landmark	12
[employer] maybe	21
[employer] maybe-place	12
[employer] month	49
[employer] not-name	18
[employer] number	3
[employer] old	10
[employer] ordinal	15
[employer] particle	-6
[employer] school	21
[employer] street	34
[employer] surname	6
[employer] trading	2
[employer] unit	13
[employer] verb	-29
[employer] weekday	-8
[employer] word'	14
[employer] workplace	11
[handle] function	-25
[handle] kin	-2
[handle] verb	-2
[handle] weekday	-3
[handle] word	-20
[ip] word	-2
[link] function	-7
[link] function'	-14
[link] word	-14
[name] be	-2
[name] function	-5
[name] function'	3
[name] generic	-3
[name] hour-part	8
[name] in-place	-7
[name] joint	3
[name] kin'	-6
[name] landmark	18
[name] landmark-before	10
[name] maybe	22
[name] month	40
[name] none	-13
[name] not-name	2
[name] number	14
[name] old	2
[name] particle	2
[name] school	11
[name] street	42
[name] street-before	7
[name] surname	16
[name] title	-2
[name] unit	24
[name] verb	-36
[name] word	-3
[name] word'	22
[name] workplace	15
[name] workplace-before	1
[nationality] function	3
[nationality] in-place	-2
[nationality] kin	-17
[nationality] kins	-3
[nationality] not-name	1
[nationality] number	4
[nationality] particle	-17
[nationality] word	-6
[nationality] word'	-3
[number] generic	-2
[number] in-place	-9
[number] kin	-12
[number] maybe	5
[number] none	9
[number] not-name	-3
[number] number	-4
[number] ordinal	3
[number] particle	6
[number] street	-5
[number] unit	-14
[number] weekday	-6
[number] word	-2
[phone] function	-34
[phone] kin	-3
[phone] maybe	-2
[phone] not-name	-3
[phone] word	-11
[place] clock	9
[place] function	-3
[place] function'	4
[place] generic	13
[place] hour-part	10
[place] in-place	-3
[place] kin	2
[place] landmark	-9
[place] maybe	-2
[place] maybe-place	3
[place] month	37
[place] none	-12
[place] not-name	20
[place] number	-8
[place] old	14
[place] particle	-2
[place] school	24
[place] street	31
[place] surname	15
[place] unit	6
[place] verb	-16
[place] weekday	-14
[place] word	6
[place] word'	17
[place] workplace	1
[place] workplace-before	4
[plate] function	-25
[plate] generic	-6
[plate] maybe	1
[plate] not-name	-6
[plate] weekday	7
[plate] word	-8
[postcode] function	-21
[postcode] month	-3
[postcode] word	-18
[reference] function	-23
[reference] generic	-5
[reference] kin	-3
[reference] maybe	10
[reference] particle	-5
[reference] verb	-1
[reference] word	-7
[reference] workplace	-4
[school] function	4
[school] generic	-3
[school] in-place	-8
[school] kin	-6
[school] maybe	-5
[school] number	1
[school] ordinal	-1
[school] particle	-6
[school] verb	-11
[school] word	-12
[status] function	-2
[status] generic	-9
[status] in-place	-1
[status] kin	-9
[status] kins	1
[status] month	-6
[status] not-name	-4
[status] number	-16
[status] particle	-18
[status] verb	25
[status] word	1
[status] word'	5
[time] clock	-2
[time] function	-11
[time] in-place	-1
[time] kin	-6
[time] old	4
[time] particle	-2
[time] unit	11
[time] verb	-8
[time] weekday	-5
[time] word	-17
[time] workplace	-3
[unknown] clock	-3
[unknown] function	-3
[unknown] function'	1
[unknown] generic	-6
[unknown] hour-part	12
[unknown] in-place	-2
[unknown] kin	6
[unknown] kins	11
[unknown] landmark	22
[unknown] landmark-before	10
[unknown] maybe	6
[unknown] maybe-place	6
[unknown] month	51
[unknown] none	-4
[unknown] not-name	8
[unknown] number	16
[unknown] old	4
[unknown] particle	3
[unknown] school	33
[unknown] street	43
[unknown] street-before	1
[unknown] surname	28
[unknown] trading	6
[unknown] unit	21
[unknown] verb	-14
[unknown] weekday	-4
[unknown] word'	20
[unknown] workplace	28
and word	7
and workplace	4
be function	-18
be maybe	3
be number	10
be particle	-5
be verb	-2
be word	-14
be word'	-5
clock function	12
clock joint	4
clock number	9
clock word	-10
edge clock	2
edge function	-7
edge generic	8
edge hour-part	4
edge in-place	-23
edge kin	-26
edge landmark	-16
edge landmark-before	-10
edge maybe	15
edge maybe-place	14
edge month	-17
edge not-name	2
edge number	-10
edge ordinal	3
edge particle	-17
edge school	-35
edge street	-34
edge surname	6
edge title	-12
edge trading	-4
edge verb	8
edge weekday	4
edge word	10
edge workplace	-35
edge workplace-before	-7
function be	10
function before-noun	4
function clock	-7
function function	1
function generic	-7
function generic'	4
function hour-part	30
function joint	-35
function kin	-17
function kin'	-6
function kins	-22
function landmark	-5
function landmark-before	8
function maybe'	26
function maybe-place	5
function maybe-place'	2
function month	-6
function none	-14
function not-name	-6
function not-name'	-23
function number	23
function ordinal	22
function particle	-7
function school	-20
function street	-22
function street-before	10
function surname	-15
function surname'	1
function title	3
function title'	-2
function trading	-8
function unit	-10
function unit'	1
function verb	-20
function weekday	9
function word	-11
function word'	30
function workplace	-6
function workplace'	-9
function workplace-before	3
function' word	-7
function' word'	-10
generic function	-28
generic function'	-4
generic generic	-14
generic in-place	-28
generic kin	-24
generic kins	-20
generic maybe	6
generic maybe'	1
generic maybe-place	5
generic month	-4
generic not-name	-12
generic number	1
generic ordinal	9
generic particle	-4
generic street	2
generic surname	-9
generic trading	4
generic verb	-45
generic word	-10
generic word'	10
generic workplace	18
hour-part clock	5
hour-part function	30
hour-part hour-part	4
hour-part in-place	20
hour-part particle	-3
hour-part word	8
in-place clock	-4
in-place function	-8
in-place generic	2
in-place generic'	4
in-place hour-part	1
in-place in-place	27
in-place in-place'	8
in-place kin	19
in-place kin'	6
in-place kins	-15
in-place landmark	-15
in-place landmark-before	-4
in-place maybe	10
in-place maybe'	10
in-place maybe-place	11
in-place maybe-place'	10
in-place month	-13
in-place none	-13
in-place not-name	-9
in-place not-name'	-47
in-place number	17
in-place ordinal	15
in-place particle	-18
in-place school	-29
in-place street	-23
in-place street-before	-14
in-place surname	-10
in-place title	11
in-place trading	1
in-place unit	5
in-place unit'	1
in-place verb	23
in-place weekday	11
in-place word	3
in-place word'	57
in-place workplace	-35
in-place workplace'	-5
in-place workplace-before	5
joint generic	-5
joint hour-part	4
joint in-place	-4
joint kin	1
joint maybe	20
joint not-name	1
joint weekday	5
joint word	-28
kin before-noun	22
kin function	-30
kin generic	-21
kin hour-part	1
kin in-place	-52
kin kin	-15
kin kins	-18
kin maybe	103
kin maybe'	32
kin maybe-place	1
kin none	-23
kin number	41
kin old	-11
kin ordinal	-22
kin particle	-31
kin school	-18
kin surname	5
kin surname'	11
kin title	-26
kin trading	16
kin unit	1
kin verb	-59
kin weekday	9
kin word	16
kin word'	42
kin workplace	-3
kin workplace-before	-6
kin' function	-2
kin' word	-3
kins function	-25
kins generic	-5
kins hour-part	16
kins in-place	-16
kins kin	3
kins kins	-1
kins maybe	4
kins not-name	-8
kins particle	-9
kins verb	-10
kins word	-1
landmark function	-6
landmark in-place	-8
landmark number	-7
landmark street	22
landmark word	-1
landmark-before function	-18
landmark-before in-place	4
landmark-before landmark-before	9
landmark-before maybe-place	4
landmark-before ordinal	9
landmark-before word	9
maybe clock	2
maybe function	-4
maybe generic	11
maybe in-place	-15
maybe kin	21
maybe kins	-6
maybe maybe	-18
maybe maybe-place	8
maybe not-name	-5
maybe particle	6
maybe school	1
maybe street	15
maybe title	1
maybe trading	-4
maybe verb	-23
maybe word	-7
maybe workplace	15
maybe workplace-before	-6
maybe' function	8
maybe' word	18
maybe-place function	-5
maybe-place generic	2
maybe-place in-place	-24
maybe-place landmark	5
maybe-place maybe	-3
maybe-place maybe-place	1
maybe-place school	21
maybe-place street	27
maybe-place word	9
maybe-place workplace	13
month function	36
month in-place	38
month kin	-4
month maybe	-12
month number	20
month ordinal	25
month school	-6
month verb	7
month word	-7
none clock	1
none function	52
none function'	52
none generic	43
none hour-part	10
none in-place	42
none in-place'	9
none kin	36
none kins	5
none landmark	45
none landmark-before	9
none maybe	11
none maybe-place	22
none month	68
none none	12
none not-name	33
none number	18
none old	10
none ordinal	17
none particle	26
none school	57
none street	66
none street-before	14
none surname	35
none trading	3
none unit	16
none word	45
none word'	30
none workplace	62
none' function	18
none' function'	3
none' maybe	4
none' particle	4
none' street	6
none' street'	1
none' word	27
none' word'	49
not-name function	-17
not-name generic	19
not-name in-place	-5
not-name kin	9
not-name kins	-10
not-name landmark	9
not-name maybe-place	-3
not-name not-name	-5
not-name not-name'	-2
not-name number	1
not-name ordinal	7
not-name particle	-14
not-name street	11
not-name surname	6
not-name title	-7
not-name verb	-18
not-name weekday	6
not-name word	-11
not-name word'	7
not-name' function	-5
not-name' not-name'	-30
not-name' ordinal	-1
not-name' verb	-5
not-name' word	-13
number clock	31
number function	29
number generic	-18
number hour-part	17
number in-place	37
number joint	-6
number kins	-11
number maybe	-22
number month	64
number none	-13
number not-name	-6
number number	27
number old	43
number ordinal	36
number particle	56
number street-before	5
number trading	-3
number unit	-19
number verb	-13
number word	-23
number workplace	-7
old generic	-6
old kin	-3
old number	62
old word	-6
ordinal function	21
ordinal generic	-2
ordinal in-place	31
ordinal kin	-17
ordinal maybe	-11
ordinal month	61
ordinal particle	41
ordinal title	-2
ordinal unit	-5
ordinal word	-6
particle generic	-8
particle hour-part	12
particle in-place	-2
particle kin'	13
particle kins	-5
particle landmark	-7
particle landmark-before	-3
particle maybe	6
particle maybe-place	-10
particle month	25
particle none	8
particle not-name	-9
particle not-name'	-3
particle number	28
particle ordinal	10
particle particle	9
particle school	-16
particle street-before	-6
particle surname	-6
particle trading	-12
particle verb	-5
particle word	-9
particle word'	7
particle workplace	-23
particle workplace-before	-1
school function	-20
school maybe	-1
school maybe-place	-11
school school	40
school street	5
school surname	1
school title	1
school word	5
street function	36
street generic	4
street in-place	-3
street landmark	3
street number	7
street street	7
street word	-5
street workplace	12
street' function	1
street-before function	-1
street-before in-place	-3
street-before maybe-place	1
street-before number	-4
street-before particle	13
street-before unit	1
street-before word	16
surname function	4
surname generic	-13
surname in-place	-6
surname kin'	2
surname landmark	1
surname maybe	3
surname not-name	-10
surname number	-2
surname particle	-4
surname trading	3
surname verb	-4
surname word	1
surname workplace	7
title before-noun	5
title function	-5
title generic	3
title in-place	-16
title kin	-9
title maybe	43
title not-name	2
title particle	-2
title surname	5
title word	73
title' word	4
trading function	1
trading generic	2
trading in-place	-1
trading kin	-1
trading maybe	-5
trading ordinal	1
trading surname	-1
trading word	1
trading workplace-before	14
unit function	-4
unit generic	-23
unit in-place	8
unit kin	-18
unit kin'	6
unit month	9
unit number	28
unit ordinal	3
unit particle	4
unit surname	-8
unit verb	-10
unit word	-32
unit workplace	-8
unit' in-place	3
verb be	-1
verb before-noun	1
verb function	-32
verb hour-part	-5
verb in-place	-16
verb joint	-3
verb kin	-20
verb kins	-31
verb landmark-before	-4
verb month	8
verb not-name	-24
verb not-name'	-3
verb number	-7
verb ordinal	4
verb particle	-22
verb school	-5
verb street	-10
verb surname	-20
verb trading	-9
verb unit	-9
verb verb	-13
verb word	-33
verb workplace	-11
verb workplace-before	12
weekday function	-8
weekday generic	-2
weekday in-place	1
weekday kin	-11
weekday landmark-before	-1
weekday number	23
weekday ordinal	19
weekday particle	19
weekday verb	-4
weekday word	-7
word be	-3
word clock	2
word function	-25
word function'	8
word generic	-18
word hour-part	-7
word in-place	-19
word joint	-1
word kin	-18
word kin'	4
word kins	-35
word landmark	11
word maybe	-21
word maybe'	14
word maybe-place	-1
word month	-25
word none	-18
word not-name	-18
word not-name'	-38
word number	-15
word old	-10
word ordinal	-5
word particle	-29
word school	36
word street	44
word street-before	15
word surname	-3
word title	-7
word title'	-2
word trading	-1
word unit	-1
word verb	-53
word weekday	2
word word	-27
word word'	33
word workplace	4
word' function	9
word' function'	2
word' in-place	28
word' kin	-2
word' kin'	3
word' particle	8
word' surname	-2
word' word	6
word' word'	13
word' workplace-before	4
workplace function	-6
workplace generic	9
workplace in-place	-14
workplace landmark	-3
workplace maybe-place	8
workplace none	2
workplace not-name	-7
workplace number	-12
workplace ordinal	2
workplace street	1
workplace surname	3
workplace verb	-9
workplace word	-2
workplace workplace	7
workplace' workplace'	-7
workplace-before function	15
workplace-before in-place	4
workplace-before kin	18
workplace-before maybe	11
workplace-before not-name	7
workplace-before number	-12
workplace-before particle	6
workplace-before street-before	7
workplace-before surname	3
workplace-before title	8
workplace-before trading	1
workplace-before verb	-11
workplace-before workplace-before	7
[both]
[address] function [address]	11
[address] function [employer]	-4
[address] function [name]	2
[address] function [place]	-12
[address] function function	-7
[address] function in-place	-6
[address] function kin	-5
[address] function not-name	25
[address] function number	-1
[address] function ordinal	-3
[address] function street	1
[address] function verb	-3
[address] function word	7
[address] function workplace-before	2
[address] generic function	-1
[address] generic word	4
[address] in-place [place]	13
[address] in-place function	-1
[address] in-place landmark-before	-1
[address] in-place word	-2
[address] kin [name]	-2
[address] maybe function	6
[address] maybe word	-4
[address] maybe-place function	3
[address] none [address]	-7
[address] not-name function	-1
[address] number unit	-1
[address] number word	10
[address] ordinal word	18
[address] particle ordinal	-4
[address] particle word	-6
[address] surname word	6
[address] trading [unknown]	-3
[address] unit [nationality]	-1
[address] verb function	-4
[address] word [address]	8
[address] word [place]	-3
[address] word [postcode]	-2
[address] word [unknown]	-4
[address] word edge	14
[address] word function	4
[address] word generic	1
[address] word in-place	-5
[address] word kin	2
[address] word maybe	3
[address] word not-name	-4
[address] word street	1
[address] word word	-1
[address] word workplace	-5
[address] workplace function	7
[address] workplace in-place	6
[address] workplace school	1
[address] workplace-before word	8
[age] function [unknown]	2
[age] function old	3
[age] function word	-3
[age] generic function	-1
[age] in-place word	-16
[age] kin [unknown]	3
[age] maybe word	2
[age] number word	9
[age] old function	-12
[age] school [place]	-1
[age] word [age]	3
[age] word [name]	-2
[age] word [status]	2
[age] word function	1
[age] word generic	-1
[age] word in-place	-4
[age] word kin	-4
[age] word particle	-17
[age] word unit	6
[age] word word	-3
[bank] word [bank]	11
[bank] word [unknown]	-3
[card] word function	-1
[date] function [address]	-7
[date] function [date]	35
[date] function [place]	-1
[date] function [time]	1
[date] function function	-4
[date] function verb	-3
[date] function word	-19
[date] maybe function	7
[date] maybe word	3
[date] street word	-6
[date] surname word	-3
[date] title' [name]	-8
[date] word [address]	15
[date] word [plate]	7
[date] word [time]	-7
[date] word clock	-1
[date] word in-place	-6
[date] word none	-6
[date] word number	2
[date] word verb	-14
[date] word word	5
[email] function function	-2
[email] function word	-4
[email] word [date]	7
[email] word function	-12
[email] word maybe	-2
[email] word word	-11
[employer] function [address]	7
[employer] function [date]	-4
[employer] function [employer]	-12
[employer] function [status]	-3
[employer] function [unknown]	-11
[employer] function edge	7
[employer] function function	-10
[employer] function generic	-20
[employer] function hour-part	6
[employer] function in-place	4
[employer] function kin	8
[employer] function kin'	3
[employer] function kins	13
[employer] function number	14
[employer] function ordinal	13
[employer] function word	-6
[employer] function workplace	-29
[employer] generic edge	2
[employer] generic function	2
[employer] generic generic	-4
[employer] generic in-place	-4
[employer] generic joint	-2
[employer] generic verb	-17
[employer] generic word	-3
[employer] in-place [address]	10
[employer] in-place [employer]	-16
[employer] in-place [place]	-35
[employer] in-place [unknown]	-5
[employer] in-place kin	17
[employer] in-place landmark-before	4
[employer] in-place none	1
[employer] in-place word	5
[employer] in-place workplace	-16
[employer] kin [name]	-22
[employer] kin edge	2
[employer] kin function	18
[employer] kin generic	3
[employer] kin particle	-1
[employer] kin verb	-9
[employer] kin word	6
[employer] kins function	10
[employer] landmark function	6
[employer] landmark word	1
[employer] landmark-before [place]	-7
[employer] maybe word	4
[employer] maybe-place function	1
[employer] month edge	5
[employer] month function	13
[employer] month word	9
[employer] none particle	-4
[employer] not-name [unknown]	1
[employer] not-name function	7
[employer] not-name not-name	2
[employer] number function	5
[employer] number number	1
[employer] number word	-5
[employer] ordinal function	1
[employer] ordinal word	4
[employer] particle be	-2
[employer] particle function	1
[employer] particle in-place	-5
[employer] particle kin	-11
[employer] particle number	7
[employer] particle word	-2
[employer] school function	8
[employer] school word	3
[employer] street function	9
[employer] surname function	5
[employer] surname word	-1
[employer] unit function	5
[employer] verb function	-5
[employer] verb word	-2
[employer] word [age]	-6
[employer] word [date]	-9
[employer] word [employer]	-9
[employer] word [name]	-2
[employer] word [number]	-1
[employer] word [place]	-9
[employer] word [time]	-4
[employer] word [unknown]	-14
[employer] word edge	21
[employer] word function	8
[employer] word kin	1
[employer] word kins	4
[employer] word maybe	5
[employer] word not-name	14
[employer] word number	-2
[employer] word particle	8
[employer] word verb	-7
[employer] word word	-1
[employer] workplace function	11
[employer] workplace-before verb	-1
[handle] function function	-1
[handle] function word	-3
[handle] kin word	-2
[handle] word [employer]	-2
[handle] word function	-2
[handle] word in-place	-6
[handle] word word	-11
[link] function' [age]	-9
[link] function' surname	-2
[link] word word	-5
[name] function [age]	-1
[name] function [employer]	-4
[name] function [name]	-36
[name] function [place]	-24
[name] function [time]	-2
[name] function [unknown]	-23
[name] function edge	9
[name] function function	6
[name] function generic	-16
[name] function hour-part	9
[name] function in-place	-1
[name] function kins	11
[name] function kins'	7
[name] function maybe	6
[name] function month	4
[name] function number	22
[name] function ordinal	19
[name] function street	-4
[name] function street-before	7
[name] function verb	-7
[name] function workplace	8
[name] generic generic	4
[name] generic in-place	1
[name] generic verb	-2
[name] generic word	-7
[name] generic workplace	5
[name] hour-part [time]	-5
[name] in-place [address]	-1
[name] in-place [employer]	-19
[name] in-place [name]	-18
[name] in-place [place]	-8
[name] in-place [unknown]	-14
[name] in-place function	1
[name] in-place kin	1
[name] in-place month	11
[name] in-place none	3
[name] in-place number	-1
[name] in-place particle	-1
[name] in-place word	18
[name] in-place workplace-before	-3
[name] joint verb	1
[name] kin function	5
[name] kin in-place	-6
[name] kin verb	4
[name] kin word	-7
[name] kin workplace	8
[name] kin' not-name	-8
[name] kins [name]	-4
[name] kins number	-2
[name] kins word	1
[name] landmark function	4
[name] landmark word	2
[name] maybe function	8
[name] maybe word	6
[name] maybe-place verb	-6
[name] month edge	8
[name] month function	20
[name] month in-place	7
[name] month kin	2
[name] month verb	1
[name] month word	-1
[name] none kin	-5
[name] none word	-4
[name] not-name [unknown]	-4
[name] not-name function	3
[name] not-name kin	-1
[name] not-name word	6
[name] number [unknown]	-10
[name] number edge	13
[name] number function	15
[name] number kin	-5
[name] number none	-7
[name] number old	1
[name] number unit	-6
[name] number word	9
[name] old [age]	-11
[name] old function	4
[name] ordinal [name]	-2
[name] particle [name]	-19
[name] particle [unknown]	-2
[name] particle in-place	-1
[name] particle kin	11
[name] particle kin'	5
[name] particle number	12
[name] particle word	-2
[name] school word	2
[name] street function	12
[name] street word	6
[name] street-before word	1
[name] surname function	4
[name] surname verb	1
[name] title function	-1
[name] unit function	5
[name] unit in-place	6
[name] unit word	5
[name] verb function	-3
[name] verb particle	-2
[name] verb verb	-2
[name] verb word	-10
[name] word [age]	-6
[name] word [date]	-2
[name] word [email]	11
[name] word [employer]	-7
[name] word [name]	-9
[name] word [number]	4
[name] word [place]	-10
[name] word [postcode]	-12
[name] word [status]	5
[name] word [time]	-5
[name] word [unknown]	-3
[name] word edge	19
[name] word function	6
[name] word generic	-12
[name] word in-place	18
[name] word kin	2
[name] word maybe	-5
[name] word none	-1
[name] word not-name	1
[name] word number	-3
[name] word old	-4
[name] word particle	15
[name] word surname	10
[name] word title	-1
[name] word unit	-6
[name] word verb	-8
[name] word word	-6
[name] word workplace	1
[name] word' function	1
[name] workplace function	9
[name] workplace in-place	4
[name] workplace word	-2
[nationality] function [employer]	3
[nationality] function [name]	-6
[nationality] function function	20
[nationality] function number	-4
[nationality] function word	-2
[nationality] generic word	2
[nationality] kin function	-4
[nationality] maybe function	2
[nationality] not-name function	3
[nationality] number function	2
[nationality] word [name]	-1
[nationality] word [unknown]	-7
[nationality] word in-place	3
[nationality] word verb	5
[nationality] word word	-4
[nationality] word' function	-4
[number] function function	1
[number] maybe word	1
[number] none function	5
[number] ordinal word	2
[number] street word	-5
[number] unit word	-1
[number] word [address]	2
[number] word function	-5
[number] word verb	2
[number] word word	1
[phone] function word	-4
[phone] maybe word	-1
[phone] word [name]	-2
[phone] word function	-10
[phone] word number	4
[phone] word word	4
[place] clock function	1
[place] function [address]	13
[place] function [age]	-9
[place] function [date]	-6
[place] function [employer]	-15
[place] function [nationality]	-7
[place] function [place]	5
[place] function [school]	9
[place] function [status]	-9
[place] function [time]	-10
[place] function [unknown]	-11
[place] function edge	4
[place] function function	-16
[place] function hour-part	3
[place] function in-place	-8
[place] function none	7
[place] function number	10
[place] function ordinal	4
[place] function word	8
[place] generic edge	6
[place] generic function	6
[place] in-place [address]	-2
[place] in-place function	-7
[place] in-place month	-3
[place] in-place none	2
[place] in-place ordinal	3
[place] in-place street	-7
[place] in-place word	12
[place] kin [name]	-23
[place] kin function	4
[place] kin kin	2
[place] kin word	3
[place] kins hour-part	1
[place] kins not-name	-3
[place] kins word	-2
[place] landmark function	-12
[place] landmark-before [place]	-2
[place] maybe edge	8
[place] maybe function	-4
[place] maybe in-place	3
[place] maybe word	-4
[place] month edge	8
[place] month function	17
[place] month in-place	3
[place] month word	1
[place] not-name function	5
[place] not-name not-name	3
[place] not-name word	2
[place] number edge	5
[place] number function	11
[place] number kin	-9
[place] number none	-3
[place] number not-name	-6
[place] number word	-7
[place] old function	2
[place] particle function	-12
[place] particle number	18
[place] particle verb	-7
[place] particle word	-5
[place] school function	5
[place] school word	8
[place] street function	10
[place] street in-place	1
[place] street word	2
[place] surname [name]	-5
[place] surname function	5
[place] surname word	7
[place] unit kin	1
[place] verb [date]	-1
[place] verb in-place	8
[place] verb kin	-1
[place] verb word	-11
[place] weekday function	-1
[place] word [address]	-14
[place] word [email]	-1
[place] word [employer]	-10
[place] word [name]	-13
[place] word [nationality]	-3
[place] word [place]	-1
[place] word [postcode]	-1
[place] word [status]	-1
[place] word [time]	-1
[place] word [unknown]	-7
[place] word edge	29
[place] word function	17
[place] word generic	-2
[place] word in-place	8
[place] word kin	-4
[place] word kins	-11
[place] word not-name	4
[place] word number	-11
[place] word ordinal	7
[place] word particle	2
[place] word verb	5
[place] word workplace	6
[place] word workplace-before	-2
[place] word' function	3
[place] workplace verb	-3
[plate] function word	-2
[plate] generic function	-2
[plate] number word	-3
[plate] weekday number	4
[plate] word word	-4
[postcode] function [unknown]	-1
[postcode] function function	-1
[postcode] maybe word	-1
[postcode] word word	-11
[reference] function function	-4
[reference] function word	-5
[reference] word [name]	5
[reference] word function	-6
[reference] word in-place	13
[reference] word kin	-1
[reference] word word	-5
[reference] workplace function	-7
[school] function [name]	3
[school] function maybe-place	-1
[school] function number	-2
[school] function school	2
[school] function word	5
[school] generic [unknown]	-1
[school] generic function	-1
[school] generic word	1
[school] maybe function	-4
[school] number kin	3
[school] number word	-1
[school] ordinal word	-2
[school] word [name]	-7
[school] word generic	6
[school] word in-place	-2
[school] word number	-1
[status] function [unknown]	11
[status] function edge	2
[status] function number	-9
[status] function verb	-2
[status] generic function	-2
[status] generic word	-3
[status] in-place month	-22
[status] in-place number	-1
[status] in-place word	18
[status] month edge	-3
[status] month function	-6
[status] not-name word	-1
[status] number function	-1
[status] number kin	-4
[status] number unit	-5
[status] particle function	-5
[status] particle word	-2
[status] verb function	13
[status] verb word	13
[status] word edge	-8
[status] word function	9
[status] word kin	5
[status] word number	-3
[status] workplace function	7
[time] function [address]	1
[time] function [employer]	-1
[time] function function	-7
[time] function in-place	2
[time] in-place word	-5
[time] joint function	-6
[time] joint number	4
[time] maybe function	3
[time] old function	-5
[time] old kin	4
[time] old verb	3
[time] particle word	-3
[time] unit unit	13
[time] word [place]	-2
[time] word in-place	-4
[time] word kin	1
[time] word number	-4
[time] word particle	-2
[time] word word	-5
[time] workplace word	-3
[unknown] clock function	-1
[unknown] clock word	-2
[unknown] function [address]	-16
[unknown] function [employer]	-11
[unknown] function [name]	-21
[unknown] function [unknown]	-30
[unknown] function edge	6
[unknown] function function	3
[unknown] function hour-part	1
[unknown] function in-place	-7
[unknown] function kin	-7
[unknown] function maybe	-1
[unknown] function none	7
[unknown] function not-name	4
[unknown] function number	11
[unknown] function ordinal	13
[unknown] function unit	3
[unknown] function word	6
[unknown] function workplace	2
[unknown] generic [school]	6
[unknown] generic generic	3
[unknown] generic in-place	2
[unknown] generic kins	-7
[unknown] generic word	-12
[unknown] generic workplace	1
[unknown] in-place [address]	-5
[unknown] in-place [employer]	-9
[unknown] in-place [name]	-15
[unknown] in-place [place]	-5
[unknown] in-place [unknown]	-7
[unknown] in-place function	-4
[unknown] in-place kin	3
[unknown] in-place landmark	-2
[unknown] in-place month	2
[unknown] in-place none	4
[unknown] in-place ordinal	2
[unknown] in-place word	17
[unknown] kin [employer]	-5
[unknown] kin edge	6
[unknown] kin kin	2
[unknown] kin not-name	5
[unknown] kin particle	5
[unknown] kins function	2
[unknown] kins word	1
[unknown] landmark function	9
[unknown] landmark-before function	5
[unknown] maybe edge	5
[unknown] maybe function	9
[unknown] maybe verb	-4
[unknown] maybe word	2
[unknown] month edge	4
[unknown] month function	16
[unknown] month in-place	2
[unknown] month word	5
[unknown] none word	-2
[unknown] not-name function	-1
[unknown] not-name not-name	6
[unknown] number word	-4
[unknown] old function	1
[unknown] ordinal function	2
[unknown] ordinal word	-7
[unknown] particle [address]	-1
[unknown] particle function	8
[unknown] particle number	8
[unknown] particle word	-8
[unknown] school function	7
[unknown] school word	2
[unknown] street function	10
[unknown] street word	6
[unknown] surname function	9
[unknown] surname word	5
[unknown] trading function	4
[unknown] trading word	1
[unknown] unit function	7
[unknown] unit in-place	7
[unknown] verb [name]	-4
[unknown] verb edge	1
[unknown] verb function	1
[unknown] verb word	-17
[unknown] word [email]	10
[unknown] word [employer]	-9
[unknown] word [name]	-1
[unknown] word [postcode]	-9
[unknown] word [status]	-1
[unknown] word [unknown]	-19
[unknown] word edge	22
[unknown] word function	8
[unknown] word generic	-8
[unknown] word in-place	8
[unknown] word kin	9
[unknown] word landmark-before	-3
[unknown] word maybe	-5
[unknown] word month	-9
[unknown] word none	8
[unknown] word number	-4
[unknown] word particle	19
[unknown] word verb	-13
[unknown] word word	-3
[unknown] word' function	2
[unknown] workplace function	9
[unknown] workplace in-place	6
[unknown] workplace word	7
and word function	1
and workplace word	1
be function word	-8
be number word	1
be verb [number]	-1
be word function	2
be word generic	-7
be word none	-4
be word' [reference]	-4
before-noun word edge	3
before-noun word function	-3
clock function number	10
clock word word	-9
edge function [address]	-2
edge function [date]	11
edge function [employer]	-5
edge function [place]	7
edge function [status]	9
edge function [unknown]	3
edge function function	6
edge function hour-part	5
edge function in-place	-7
edge function kin	-12
edge function none	4
edge function particle	-2
edge function workplace	-2
edge generic [date]	11
edge generic [name]	1
edge generic [unknown]	5
edge generic function	4
edge generic generic	-7
edge generic in-place	-5
edge generic workplace	-12
edge in-place [employer]	-17
edge in-place [unknown]	-6
edge in-place word	5
edge in-place workplace	-2
edge kin [employer]	-2
edge kin [place]	9
edge kin function	-8
edge kin generic	-1
edge kin in-place	-1
edge kin particle	-1
edge kin verb	-3
edge kin word	-1
edge kin workplace	6
edge kins function	-5
edge kins word	5
edge landmark [place]	-1
edge landmark function	-5
edge landmark in-place	-16
edge landmark-before [place]	-3
edge maybe [unknown]	2
edge maybe function	4
edge maybe generic	2
edge maybe kin	26
edge maybe maybe	-8
edge maybe none	1
edge maybe not-name	-11
edge maybe particle	-1
edge maybe verb	22
edge maybe word	-14
edge maybe workplace	9
edge maybe-place [employer]	3
edge maybe-place [unknown]	3
edge maybe-place function	-2
edge maybe-place kin	-8
edge maybe-place maybe	1
edge maybe-place none	3
edge maybe-place particle	1
edge maybe-place word	1
edge month [name]	2
edge month [place]	4
edge month [status]	-6
edge month [unknown]	1
edge month function	-9
edge month in-place	-11
edge month none	2
edge month number	3
edge month word	-14
edge not-name function	5
edge not-name not-name	-7
edge number [employer]	3
edge number [name]	12
edge number [place]	5
edge number clock	7
edge number kin	-10
edge number kins	-12
edge number maybe	9
edge number month	9
edge number number	-4
edge number unit	-5
edge number word	-23
edge ordinal [employer]	2
edge ordinal [name]	4
edge ordinal [unknown]	6
edge ordinal function	-2
edge ordinal in-place	5
edge ordinal kin	-15
edge ordinal month	8
edge ordinal surname	2
edge ordinal word	-15
edge particle [date]	5
edge particle kin	-10
edge particle word	-1
edge school [place]	-5
edge school function	-14
edge school in-place	-4
edge street function	-3
edge street in-place	-20
edge street word	-8
edge surname function	3
edge title [employer]	3
edge title [name]	-10
edge title function	-6
edge trading [name]	2
edge trading word	-3
edge unit ordinal	1
edge verb [place]	3
edge verb number	3
edge verb word	4
edge weekday function	-3
edge weekday ordinal	2
edge weekday word	1
edge word [address]	-6
edge word [age]	-3
edge word [date]	20
edge word [employer]	12
edge word [name]	5
edge word [place]	21
edge word [status]	14
edge word [unknown]	16
edge word function	-7
edge word generic	-3
edge word in-place	-23
edge word kin	18
edge word kins	3
edge word maybe	-12
edge word maybe-place	5
edge word none'	3
edge word not-name	-13
edge word number	-13
edge word street-before	-1
edge word surname	-8
edge word title	-3
edge word unit	-7
edge word verb	12
edge word word	-11
edge word word'	2
edge word workplace	17
edge word workplace'	4
edge workplace function	-15
edge workplace in-place	-20
edge workplace none	4
edge workplace word	-2
edge workplace workplace	-16
edge workplace-before [employer]	-18
edge workplace-before word	-4
function be word	5
function clock [name]	2
function clock [time]	-4
function clock function	-3
function clock word	-3
function function [address]	5
function function [date]	-7
function function [employer]	8
function function [name]	15
function function [nationality]	-6
function function [place]	5
function function [school]	7
function function [status]	10
function function [time]	3
function function [unknown]	13
function function clock	2
function function function	1
function function generic	-12
function function hour-part	-5
function function in-place	-7
function function joint	-6
function function kin	-7
function function kins	-28
function function maybe	11
function function none	23
function function not-name	-8
function function number	-2
function function old	5
function function ordinal	-4
function function particle	-12
function function school	-10
function function street	-9
function function trading	-5
function function unit	7
function function verb	-19
function function weekday	1
function function word	-5
function function workplace	3
function function' verb	-3
function generic [employer]	3
function generic [name]	-2
function generic [phone]	-6
function generic [place]	4
function generic [plate]	-6
function generic [unknown]	13
function generic edge	-5
function generic generic	-4
function generic in-place	-4
function generic kin	1
function generic maybe	7
function generic none	8
function generic not-name	-2
function generic ordinal	13
function generic particle	6
function generic street	4
function generic verb	-13
function generic word	-11
function generic workplace	10
function hour-part [employer]	4
function hour-part [unknown]	3
function hour-part function	20
function hour-part not-name	-8
function hour-part number	10
function hour-part particle	-4
function hour-part unit	-6
function in-place [address]	-3
function in-place [employer]	-8
function in-place [name]	-5
function in-place [nationality]	21
function in-place [place]	-15
function in-place [school]	-2
function in-place [unknown]	-3
function in-place function	13
function in-place generic	-6
function in-place hour-part	3
function in-place in-place	6
function in-place kin	-7
function in-place none	14
function in-place old	1
function in-place ordinal	5
function in-place particle	-10
function in-place street	1
function in-place unit	13
function in-place verb	-1
function in-place word	-1
function in-place workplace	-8
function joint function	-1
function joint word	-12
function kin [address]	-2
function kin [age]	-3
function kin [employer]	-10
function kin [name]	-13
function kin [nationality]	-2
function kin [place]	1
function kin [unknown]	20
function kin function	-11
function kin generic	-8
function kin in-place	10
function kin none	2
function kin not-name	-9
function kin particle	-1
function kin street-before	5
function kin title	-1
function kin verb	-6
function kin word	7
function kin workplace	3
function kin' [name]	-2
function kin' function	-6
function kin' kin	1
function kins [name]	-11
function kins [unknown]	-8
function kins edge	-12
function kins function	-6
function kins in-place	1
function kins ordinal	3
function kins particle	-1
function kins verb	-4
function kins word	3
function landmark [employer]	3
function landmark [name]	2
function landmark [unknown]	6
function landmark function	-18
function landmark in-place	-3
function landmark-before [place]	-6
function landmark-before [unknown]	4
function landmark-before ordinal	8
function maybe [name]	2
function maybe [place]	8
function maybe [time]	-5
function maybe clock	-5
function maybe edge	-14
function maybe function	-6
function maybe generic	3
function maybe in-place	-1
function maybe kin	22
function maybe maybe	-1
function maybe maybe-place	4
function maybe none	7
function maybe not-name	-1
function maybe old	2
function maybe school	8
function maybe surname	2
function maybe verb	20
function maybe word	-10
function maybe' function	4
function maybe-place [employer]	4
function maybe-place [name]	2
function maybe-place [place]	3
function maybe-place [unknown]	11
function maybe-place function	-11
function maybe-place generic	4
function maybe-place in-place	-26
function maybe-place kin	1
function maybe-place landmark	5
function maybe-place maybe-place	4
function maybe-place none	6
function maybe-place particle	-4
function month [employer]	11
function month [name]	8
function month [place]	5
function month [status]	-4
function month [unknown]	10
function month edge	-4
function month function	-10
function month in-place	-7
function month maybe	-9
function month none	5
function month number	3
function month ordinal	3
function month particle	2
function month word	-5
function none [school]	9
function none [unknown]	-6
function none edge	-2
function none in-place	-15
function none none	6
function none not-name	1
function none particle	1
function none verb	-2
function none word	-7
function not-name [employer]	1
function not-name [name]	4
function not-name [postcode]	1
function not-name [unknown]	5
function not-name edge	-6
function not-name function	-2
function not-name in-place	-26
function not-name kin	9
function not-name kins	-1
function not-name maybe	-4
function not-name none	8
function not-name not-name	-1
function not-name particle	-2
function not-name street	1
function not-name surname	1
function not-name' function	-12
function not-name' not-name'	-10
function number [employer]	16
function number [name]	3
function number [nationality]	-6
function number [phone]	-3
function number [place]	21
function number [postcode]	6
function number [unknown]	14
function number clock	5
function number edge	7
function number function	-2
function number generic	-8
function number in-place	7
function number joint	-3
function number kins	-20
function number maybe	-15
function number maybe-place	7
function number month	24
function number none	23
function number number	8
function number old	27
function number particle	14
function number trading	-6
function number unit	4
function number verb	-1
function number word	-13
function old [email]	5
function old function	-3
function ordinal [date]	7
function ordinal [name]	18
function ordinal [unknown]	12
function ordinal function	6
function ordinal in-place	3
function ordinal kin	-1
function ordinal maybe	-12
function ordinal month	14
function ordinal none	2
function ordinal particle	6
function ordinal unit	-5
function ordinal word	-15
function particle [address]	-1
function particle [employer]	1
function particle [name]	10
function particle [nationality]	-2
function particle [status]	3
function particle function	-8
function particle generic	-11
function particle hour-part	4
function particle kin	6
function particle maybe	7
function particle month	16
function particle none	13
function particle not-name	-8
function particle ordinal	2
function particle school	-1
function particle verb	-7
function particle word	-18
function school function	-16
function school kin	-4
function school maybe-place	-3
function school none	1
function school verb	3
function school word	-9
function street [address]	9
function street [postcode]	1
function street function	-13
function street in-place	-13
function street word	-14
function street-before edge	-2
function street-before function	-9
function street-before generic	3
function street-before none	9
function street-before particle	5
function surname [date]	-1
function surname [name]	3
function surname [unknown]	1
function surname edge	-11
function surname function	1
function surname generic	-3
function surname particle	-2
function surname verb	-5
function surname word	-8
function title [unknown]	2
function title function	-6
function title kin	-4
function title none	1
function trading [address]	-6
function trading function	-6
function unit edge	-7
function unit in-place	-9
function unit month	5
function unit none	5
function unit particle	1
function unit word	-5
function verb [employer]	4
function verb [unknown]	5
function verb edge	-4
function verb function	-9
function verb kin	1
function verb maybe	11
function verb month	2
function verb none	11
function verb not-name	-5
function verb number	-10
function verb particle	-3
function verb verb	-5
function verb word	-1
function verb word'	-2
function verb workplace	-4
function weekday [employer]	2
function weekday [name]	1
function weekday [unknown]	3
function weekday function	-8
function weekday none	7
function weekday number	15
function weekday particle	5
function weekday word	-1
function word [address]	-5
function word [age]	4
function word [bank]	-16
function word [card]	-7
function word [date]	-5
function word [email]	-24
function word [employer]	22
function word [handle]	-3
function word [link]	-6
function word [name]	21
function word [number]	-13
function word [phone]	-7
function word [place]	18
function word [plate]	-14
function word [postcode]	-6
function word [school]	-2
function word [status]	2
function word [time]	7
function word [unknown]	23
function word clock	-3
function word edge	-23
function word function	-4
function word generic	4
function word hour-part	-4
function word in-place	-3
function word joint	-5
function word kin	8
function word kins	7
function word landmark	27
function word landmark-before	-9
function word maybe	-12
function word maybe-place	5
function word month	-12
function word none	19
function word not-name	-7
function word number	-7
function word old	2
function word ordinal	-8
function word particle	-16
function word school	10
function word street	17
function word surname	-1
function word unit	14
function word verb	-4
function word weekday	5
function word word	-7
function word word'	-8
function word workplace	8
function word workplace-before	15
function word' [reference]	-1
function word' function	-1
function word' none	6
function word' verb	4
function word' word	9
function workplace [name]	10
function workplace [place]	8
function workplace [unknown]	5
function workplace function	-23
function workplace generic	2
function workplace in-place	7
function workplace kin	-5
function workplace number	-3
function workplace ordinal	-1
function workplace surname	3
function workplace word	-13
function workplace workplace	10
function workplace' workplace'	-10
function workplace-before function	5
function workplace-before generic	-6
function workplace-before word	1
function' word edge	-2
function' word function	-5
function' word' function	-7
function' word' verb	-6
generic function [name]	-7
generic function [unknown]	-5
generic function edge	-3
generic function function	-14
generic function generic	5
generic function kin	-16
generic function maybe	-3
generic function street-before	1
generic function workplace	8
generic generic [name]	2
generic generic [school]	-2
generic generic [unknown]	-3
generic generic function	-2
generic generic generic	-1
generic generic in-place	-7
generic generic verb	-2
generic generic workplace	4
generic in-place [employer]	-2
generic in-place function	1
generic in-place word	-16
generic kin [name]	-8
generic kin in-place	-1
generic kins function	-4
generic kins word	-1
generic maybe function	12
generic maybe verb	-2
generic not-name function	-11
generic number number	-6
generic particle [address]	-5
generic particle word	-1
generic surname [school]	-3
generic trading kin	1
generic unit function	-2
generic verb function	-5
generic verb in-place	-3
generic weekday generic	-1
generic word [address]	-11
generic word [employer]	-17
generic word [name]	-1
generic word [number]	8
generic word [place]	-8
generic word [postcode]	-6
generic word [unknown]	-2
generic word edge	5
generic word kin	-18
generic word none	1
generic word not-name	-3
generic word particle	10
generic word school	10
generic word trading	4
generic word verb	-4
generic word weekday	-1
generic word word	1
generic word workplace	14
generic workplace [name]	-6
generic workplace generic	-1
generic workplace in-place	12
generic workplace word	15
generic workplace workplace	5
hour-part function function	13
hour-part function generic	2
hour-part function in-place	6
hour-part in-place [employer]	3
hour-part in-place number	9
hour-part in-place word	-3
hour-part joint joint	1
hour-part number unit	-4
hour-part particle function	-1
hour-part word edge	5
hour-part word function	8
in-place function [address]	8
in-place function [name]	19
in-place function [nationality]	5
in-place function [place]	5
in-place function [school]	1
in-place function [status]	-2
in-place function [unknown]	13
in-place function edge	-14
in-place function function	-3
in-place function hour-part	7
in-place function kin	-3
in-place function not-name	-2
in-place function number	1
in-place function school	-5
in-place function verb	-2
in-place function word	-1
in-place function workplace	-32
in-place function workplace-before	-8
in-place function' word'	-6
in-place generic [employer]	3
in-place generic [name]	5
in-place generic [school]	6
in-place generic function	-16
in-place generic generic	6
in-place generic none	6
in-place generic particle	-3
in-place generic verb	-5
in-place generic word	7
in-place hour-part word	-6
in-place in-place [address]	23
in-place in-place [employer]	6
in-place in-place function	1
in-place in-place none	11
in-place in-place workplace	-1
in-place in-place' [place]	2
in-place kin [employer]	5
in-place kin [name]	18
in-place kin [unknown]	2
in-place kin edge	3
in-place kin function	4
in-place kin particle	2
in-place kin verb	-11
in-place kin word	-1
in-place kins in-place	-3
in-place landmark [employer]	2
in-place landmark [name]	3
in-place landmark function	-17
in-place landmark in-place	-4
in-place landmark-before [name]	6
in-place landmark-before [place]	-17
in-place landmark-before [unknown]	7
in-place landmark-before number	7
in-place maybe [address]	-7
in-place maybe [employer]	1
in-place maybe [name]	2
in-place maybe edge	-13
in-place maybe function	-6
in-place maybe maybe	7
in-place maybe number	-2
in-place maybe surname	3
in-place maybe verb	16
in-place maybe word	2
in-place maybe-place [name]	8
in-place maybe-place [place]	3
in-place maybe-place edge	-3
in-place maybe-place function	-2
in-place maybe-place in-place	2
in-place maybe-place none	6
in-place maybe-place word	1
in-place month [name]	-3
in-place month [unknown]	2
in-place month edge	-34
in-place month function	-9
in-place month in-place	10
in-place month none	5
in-place month number	1
in-place month word	1
in-place none [address]	-5
in-place none [name]	-1
in-place none [school]	3
in-place none edge	-8
in-place none function	-8
in-place none in-place	4
in-place none none	3
in-place none particle	1
in-place none word	-5
in-place not-name [unknown]	-9
in-place not-name edge	-3
in-place not-name' edge	-3
in-place not-name' function	-20
in-place not-name' not-name'	-9
in-place not-name' particle	-12
in-place not-name' verb	-6
in-place number [address]	2
in-place number function	8
in-place number generic	-14
in-place number in-place	4
in-place number kin	10
in-place number kins	2
in-place number maybe	3
in-place number none	-9
in-place number number	-5
in-place number particle	16
in-place number unit	12
in-place number verb	2
in-place number weekday	-2
in-place number word	-13
in-place ordinal edge	5
in-place ordinal function	10
in-place ordinal particle	4
in-place ordinal word	-15
in-place particle [employer]	-2
in-place particle [name]	5
in-place particle [place]	3
in-place particle [time]	-1
in-place particle [unknown]	1
in-place particle generic	-6
in-place particle landmark	-4
in-place particle landmark-before	-5
in-place particle not-name	2
in-place particle school	-4
in-place particle street-before	-1
in-place particle trading	-3
in-place particle word	4
in-place particle workplace	-26
in-place particle workplace-before	-9
in-place school [name]	-1
in-place school [unknown]	-8
in-place school function	-18
in-place school in-place	-3
in-place street [address]	-4
in-place street [unknown]	-3
in-place street function	-14
in-place street-before [name]	1
in-place street-before [place]	-1
in-place street-before edge	-5
in-place street-before function	-14
in-place street-before maybe-place	3
in-place street-before none	9
in-place street-before verb	-10
in-place street-before word	-4
in-place surname [bank]	-6
in-place surname [name]	3
in-place surname edge	-1
in-place surname function	-4
in-place surname kin	-1
in-place surname ordinal	-1
in-place title [employer]	-2
in-place title [name]	10
in-place trading workplace-before	8
in-place unit [date]	-1
in-place unit [time]	-2
in-place unit function	1
in-place unit none	4
in-place unit number	-7
in-place unit word	4
in-place verb [name]	5
in-place verb [unknown]	1
in-place verb maybe	8
in-place verb word	11
in-place weekday number	1
in-place word [address]	-21
in-place word [email]	-8
in-place word [employer]	5
in-place word [handle]	-6
in-place word [name]	9
in-place word [number]	-10
in-place word [place]	1
in-place word [postcode]	12
in-place word [reference]	2
in-place word [school]	-1
in-place word [status]	-8
in-place word [unknown]	3
in-place word edge	-20
in-place word function	1
in-place word generic	15
in-place word in-place	-7
in-place word joint	9
in-place word kins	2
in-place word landmark	17
in-place word landmark-before	2
in-place word maybe	10
in-place word maybe-place	7
in-place word none	5
in-place word not-name	4
in-place word number	-9
in-place word old	1
in-place word ordinal	-2
in-place word particle	-11
in-place word school	19
in-place word street	11
in-place word surname	25
in-place word title	3
in-place word trading	9
in-place word verb	-11
in-place word weekday	4
in-place word word	6
in-place word word'	-8
in-place word workplace	12
in-place word' function	12
in-place word' in-place	1
in-place word' word	2
in-place workplace [address]	4
in-place workplace [employer]	-6
in-place workplace [name]	2
in-place workplace function	-27
in-place workplace in-place	-12
in-place workplace maybe	5
in-place workplace none	11
in-place workplace verb	-4
in-place workplace word	-7
in-place workplace workplace	-3
in-place workplace' [employer]	-6
in-place workplace-before [employer]	-15
in-place workplace-before [name]	10
in-place workplace-before [place]	8
in-place workplace-before [unknown]	14
in-place workplace-before edge	-13
in-place workplace-before function	-1
in-place workplace-before generic	-9
in-place workplace-before in-place	19
in-place workplace-before maybe	7
in-place workplace-before none	8
in-place workplace-before street-before	4
in-place workplace-before surname	3
in-place workplace-before title	9
in-place workplace-before trading	1
in-place workplace-before verb	-22
in-place workplace-before word	-3
joint function word	-1
joint generic generic	-2
joint generic verb	-1
joint maybe function	4
joint maybe word	6
joint number function	5
joint number unit	-4
joint word function	-8
joint word verb	-10
joint word word	-6
kin before-noun function	11
kin function [address]	-1
kin function [employer]	-9
kin function [name]	-22
kin function [place]	6
kin function [status]	-3
kin function [unknown]	-11
kin function edge	3
kin function function	3
kin function none	-4
kin function number	-3
kin function particle	-1
kin function school	-8
kin function verb	7
kin function word	2
kin function workplace-before	5
kin generic [name]	-24
kin generic [unknown]	-7
kin generic word	2
kin hour-part word	1
kin in-place [age]	-8
kin in-place [employer]	-13
kin in-place [name]	-5
kin in-place [place]	-5
kin in-place [school]	-1
kin in-place [unknown]	-2
kin in-place function	-4
kin in-place generic	-1
kin in-place landmark-before	6
kin in-place old	4
kin in-place word	-3
kin kin [name]	-4
kin kin [place]	-2
kin kin maybe	3
kin kin not-name	-2
kin kin word	-4
kin kin' function	-1
kin kins [name]	-3
kin kins word	-1
kin maybe function	40
kin maybe in-place	10
kin maybe kin	1
kin maybe verb	23
kin maybe word	36
kin maybe' function	6
kin maybe' verb	4
kin maybe-place in-place	1
kin month word	-6
kin none function	-5
kin none word	-5
kin not-name function	-1
kin not-name in-place	-6
kin not-name title	-7
kin not-name word	11
kin number function	4
kin number number	-1
kin number old	5
kin number unit	13
kin number word	26
kin number workplace	-1
kin old [age]	-8
kin ordinal function	-14
kin ordinal word	-12
kin particle [employer]	-10
kin particle [name]	-3
kin particle function	-9
kin particle kin	-7
kin particle maybe	10
kin particle number	-2
kin school function	-2
kin school word	-13
kin surname [name]	-2
kin surname function	4
kin surname verb	10
kin surname word	3
kin surname' function	1
kin title [name]	-46
kin title function	2
kin title maybe	5
kin trading word	5
kin unit [unknown]	4
kin verb edge	-2
kin verb function	-25
kin verb maybe	1
kin verb verb	-2
kin verb word	-24
kin word [address]	-8
kin word [age]	22
kin word [date]	-9
kin word [email]	-1
kin word [employer]	14
kin word [name]	-20
kin word [nationality]	17
kin word [number]	3
kin word [place]	15
kin word [plate]	-1
kin word [school]	-7
kin word [status]	-2
kin word [time]	1
kin word [unknown]	-18
kin word edge	-13
kin word function	12
kin word generic	10
kin word in-place	18
kin word joint	21
kin word kin	5
kin word kins	-7
kin word maybe	-3
kin word none	7
kin word not-name	3
kin word old	11
kin word particle	-10
kin word surname	-3
kin word title	-9
kin word title'	-6
kin word trading	-3
kin word unit	5
kin word verb	18
kin word workplace	-2
kin word' function	12
kin word' verb	8
kin word' word	4
kin workplace function	-1
kins function function	-2
kins function word	-12
kins hour-part word	1
kins in-place [place]	-2
kins in-place word	-6
kins kin function	5
kins kin verb	4
kins maybe function	7
kins maybe particle	7
kins not-name word	-2
kins number function	7
kins number word	-3
kins word [nationality]	-2
kins word [unknown]	-3
kins word edge	2
kins word function	6
kins word kin	6
kins word none	2
kins word not-name	-5
kins word verb	10
kins word word	-13
kins word' kin	-1
landmark function function	4
landmark function word	-1
landmark street function	9
landmark word [time]	-7
landmark word function	8
landmark word in-place	-1
landmark word word	-3
landmark-before function [place]	-3
landmark-before function function	-2
landmark-before in-place particle	8
landmark-before kin function	-2
landmark-before landmark-before word	3
landmark-before ordinal word	5
landmark-before word function	-6
landmark-before word in-place	4
landmark-before word kin	8
landmark-before word number	-4
landmark-before word verb	7
landmark-before word word	19
maybe clock word	1
maybe function [address]	13
maybe function [employer]	11
maybe function edge	-1
maybe function function	-24
maybe function maybe	-2
maybe function not-name	-8
maybe function verb	1
maybe function workplace	4
maybe generic function	1
maybe generic verb	1
maybe in-place function	-11
maybe in-place word	4
maybe kin function	12
maybe kin none	2
maybe kin title	-1
maybe maybe function	-11
maybe maybe word	-5
maybe not-name kin	-4
maybe number function	-8
maybe particle word	10
maybe surname function	7
maybe trading word	-8
maybe verb function	-5
maybe word [address]	11
maybe word [name]	-11
maybe word edge	-15
maybe word function	-3
maybe word generic	4
maybe word in-place	9
maybe word kin	1
maybe word number	2
maybe word old	-4
maybe word surname	-3
maybe word verb	-6
maybe word word	-4
maybe word workplace	12
maybe workplace function	6
maybe workplace in-place	5
maybe workplace-before [unknown]	-4
maybe' word function	4
maybe' word word	1
maybe-place function function	2
maybe-place function word	-10
maybe-place in-place word	-7
maybe-place landmark function	2
maybe-place maybe surname	-1
maybe-place maybe word	-4
maybe-place school word	2
maybe-place street function	3
maybe-place street in-place	1
maybe-place word function	8
maybe-place word in-place	-3
maybe-place word word	3
maybe-place workplace function	10
maybe-place workplace word	5
month function [employer]	17
month function [name]	15
month function [place]	11
month function [status]	-10
month function [unknown]	15
month function function	-3
month function number	14
month function ordinal	7
month function word	-9
month in-place [employer]	1
month in-place [name]	2
month in-place [place]	13
month in-place none	2
month in-place ordinal	15
month maybe [place]	-3
month number word	3
month ordinal function	6
month ordinal word	7
month particle word	-2
month word function	-3
month word word	-9
none function [employer]	-2
none function [name]	3
none function [place]	10
none function [unknown]	5
none function function	6
none function in-place	3
none function none	6
none function number	-2
none function particle	5
none function word	16
none function workplace	7
none function' edge	15
none function' function	14
none function' kin	3
none function' word	7
none generic function	6
none generic in-place	6
none generic word	9
none hour-part word	3
none in-place [employer]	1
none in-place [name]	2
none in-place [unknown]	8
none in-place kin	-8
none in-place month	9
none in-place none	6
none in-place word	24
none in-place' function	4
none kin function	9
none kin not-name	6
none kin word	13
none kins edge	2
none landmark function	17
none landmark in-place	8
none landmark word	5
none landmark-before none	1
none maybe word	13
none month edge	13
none month function	17
none month in-place	6
none month kin	2
none month verb	1
none month word	13
none none word	3
none not-name [unknown]	-2
none not-name function	16
none not-name not-name	8
none not-name word	6
none number function	7
none number none	1
none number unit	-8
none particle [name]	4
none particle [unknown]	6
none particle none	2
none particle word	6
none school function	19
none school in-place	1
none school school	2
none school word	13
none street function	23
none street in-place	5
none street word	13
none surname function	7
none surname word	9
none unit none	1
none unit word	1
none verb word	4
none word [address]	1
none word [date]	1
none word [name]	7
none word [place]	-2
none word [unknown]	-2
none word edge	7
none word function	9
none word generic	13
none word in-place	5
none word kins	-5
none word maybe	1
none word none	12
none word number	17
none word particle	3
none word verb	17
none word word	9
none word' edge	2
none word' function	2
none workplace edge	4
none workplace function	19
none workplace generic	3
none workplace in-place	7
none workplace word	16
none' function kin	7
none' word function	11
none' word word	1
none' word' edge	4
none' word' function	16
none' word' in-place	3
none' word' word	3
not-name function [name]	-1
not-name function [place]	-3
not-name function [unknown]	-5
not-name function function	12
not-name function not-name	-10
not-name function word	5
not-name function workplace	-1
not-name generic function	7
not-name generic in-place	3
not-name generic particle	6
not-name generic word	1
not-name in-place [name]	1
not-name in-place word	-7
not-name kin [employer]	-2
not-name kin [name]	5
not-name kin kin	1
not-name kin word	4
not-name maybe [name]	-1
not-name maybe [unknown]	1
not-name maybe function	-7
not-name maybe in-place	2
not-name maybe verb	8
not-name not-name [address]	21
not-name not-name [name]	-1
not-name not-name [nationality]	9
not-name not-name [unknown]	-2
not-name not-name function	-6
not-name not-name in-place	15
not-name not-name none	10
not-name not-name particle	-6
not-name not-name verb	-4
not-name not-name word	-16
not-name number number	4
not-name particle [plate]	-1
not-name surname word	2
not-name title [name]	-6
not-name word [reference]	-1
not-name word edge	-18
not-name word function	-10
not-name word generic	-3
not-name word in-place	-1
not-name word kin	-2
not-name word none	7
not-name word word	6
not-name' function function	-3
not-name' not-name' edge	-2
not-name' not-name' function	-17
not-name' not-name' in-place	-1
not-name' not-name' kin	-1
not-name' not-name' word	-12
not-name' verb word	-5
number clock function	13
number function [address]	-15
number function [date]	6
number function [employer]	18
number function [name]	14
number function [place]	6
number function [status]	-2
number function [unknown]	28
number function edge	5
number function function	4
number function generic	-5
number function maybe	-9
number function number	11
number function particle	-3
number function unit	-11
number function word	3
number generic number	-6
number generic word	-4
number hour-part function	1
number in-place [name]	2
number in-place [place]	13
number in-place [unknown]	9
number in-place generic	3
number in-place maybe	8
number in-place month	1
number in-place not-name	-3
number in-place number	2
number in-place particle	6
number joint word	-2
number kin [name]	-6
number kin edge	2
number kin function	-4
number kin kin	4
number kins [employer]	1
number kins [name]	9
number kins [place]	5
number kins [unknown]	6
number kins function	-14
number kins generic	-3
number kins in-place	-9
number kins maybe	-1
number kins verb	-6
number maybe [address]	3
number maybe function	-17
number maybe in-place	-15
number maybe-place function	-2
number month edge	7
number month function	20
number month in-place	6
number month word	5
number none word	-1
number not-name not-name	-7
number number [status]	-4
number number edge	11
number number function	-2
number number generic	-2
number number kin	21
number number none	3
number number not-name	1
number number number	14
number number ordinal	1
number number unit	-26
number number verb	-12
number number word	21
number old function	14
number old in-place	1
number old kin	2
number old old	7
number old word	3
number ordinal function	8
number ordinal word	4
number particle [employer]	9
number particle [name]	14
number particle [place]	7
number particle [unknown]	11
number particle function	12
number particle number	1
number particle word	7
number street-before function	2
number unit [employer]	3
number unit [name]	3
number unit [unknown]	4
number unit edge	-2
number unit generic	-15
number unit joint	5
number unit kin	-8
number unit number	5
number unit unit	2
number unit verb	-2
number unit word	-19
number word [date]	2
number word [name]	4
number word [place]	2
number word [unknown]	-4
number word edge	-18
number word function	-11
number word generic	6
number word in-place	-8
number word kin	-2
number word kins	-5
number word not-name	-6
number word not-name'	-3
number word number	22
number word ordinal	10
number word particle	-25
number word verb	-1
number word word	-1
number word workplace-before	-1
number workplace in-place	-3
old function word	1
old generic word	-2
old number function	5
old number kin	12
old number word	23
old word function	-8
old word in-place	3
old word kin	-8
old word word	2
ordinal function [unknown]	1
ordinal function month	12
ordinal function unit	3
ordinal generic function	-3
ordinal in-place [employer]	3
ordinal in-place [place]	5
ordinal in-place [unknown]	5
ordinal in-place month	12
ordinal kin function	-1
ordinal kin word	-4
ordinal maybe word	-4
ordinal month edge	7
ordinal month function	17
ordinal month in-place	2
ordinal month verb	3
ordinal month word	13
ordinal number unit	-3
ordinal particle [unknown]	6
ordinal particle function	17
ordinal particle month	6
ordinal title [name]	-2
ordinal unit word	-9
ordinal word [address]	9
ordinal word [name]	-3
ordinal word function	-11
ordinal word in-place	-17
ordinal word kin	-5
ordinal word word	6
particle function [name]	-2
particle function edge	4
particle function function	-6
particle function generic	-6
particle function in-place	10
particle function old	1
particle function verb	-8
particle function word	5
particle generic function	4
particle generic in-place	-13
particle generic particle	-7
particle generic word	3
particle generic workplace	-15
particle hour-part edge	2
particle hour-part function	2
particle kin function	10
particle kin generic	-7
particle kin in-place	6
particle kin kin	-12
particle kin word	-10
particle kin' function	2
particle kins in-place	8
particle kins school	-2
particle kins word	-6
particle landmark-before function	-3
particle landmark-before in-place	3
particle maybe edge	1
particle maybe function	7
particle maybe in-place	-11
particle maybe kin	-8
particle maybe verb	1
particle maybe word	6
particle maybe-place function	-6
particle month function	7
particle month in-place	2
particle none particle	7
particle not-name function	-4
particle not-name workplace	-2
particle not-name' not-name'	-4
particle number [postcode]	2
particle number [status]	2
particle number edge	2
particle number function	1
particle number kins	-16
particle number number	2
particle number word	6
particle ordinal particle	14
particle particle [date]	9
particle particle [unknown]	2
particle particle function	-5
particle particle generic	-2
particle particle kin	-7
particle particle kins	-3
particle particle number	4
particle particle word	6
particle school function	-6
particle school word	-4
particle street-before function	-5
particle surname function	-10
particle trading function	-7
particle verb [place]	-4
particle verb edge	6
particle verb word	-11
particle weekday function	-6
particle weekday kin	-1
particle word [address]	4
particle word [date]	2
particle word [name]	-5
particle word [place]	4
particle word [time]	-2
particle word [unknown]	-4
particle word be	-1
particle word function	-3
particle word landmark	2
particle word maybe	11
particle word month	2
particle word not-name	-4
particle word number	-3
particle word particle	-12
particle word verb	2
particle word word	-1
particle word word'	-2
particle workplace generic	-1
particle workplace word	-8
particle workplace-before [school]	-1
particle workplace-before function	1
particle workplace-before in-place	-1
school function [school]	-1
school function maybe-place	-3
school maybe-place function	-9
school maybe-place in-place	-2
school school function	17
school school in-place	1
school school not-name	2
school school school	2
school school word	5
school word [name]	1
school word generic	13
school word maybe	2
school word verb	-1
street function [name]	2
street function generic	3
street function not-name	4
street function word	21
street function workplace	15
street generic workplace	2
street landmark in-place	2
street word edge	1
street word function	-2
street word number	-4
street word word	3
street workplace function	6
street-before function [name]	1
street-before function function	-1
street-before number verb	-5
street-before particle [address]	11
street-before word [address]	-2
street-before word function	11
street-before word kin	-3
street-before word word	14
surname function [address]	10
surname function [name]	1
surname function edge	-2
surname function function	-10
surname function school	1
surname function word	3
surname not-name edge	-3
surname surname word	1
surname word function	3
surname word in-place	-1
surname word joint	-4
surname word kin	-6
surname word number	7
surname word verb	6
surname word word	12
surname word workplace-before	-2
surname workplace function	6
surname workplace-before word	3
title before-noun verb	3
title in-place word	-5
title kin kin	-2
title kin word	-3
title maybe edge	1
title maybe function	12
title maybe verb	8
title maybe word	12
title particle word	-4
title word function	24
title word in-place	9
title word verb	23
title word word	27
title' word verb	1
trading function none	2
trading maybe verb	-11
trading surname edge	-3
trading word [employer]	-2
trading workplace-before function	5
unit function [employer]	4
unit function function	-2
unit function hour-part	3
unit function in-place	12
unit function none	-6
unit function particle	6
unit function word	-20
unit generic verb	-1
unit generic word	-8
unit hour-part in-place	2
unit in-place function	6
unit in-place month	2
unit in-place word	-4
unit kin [name]	-6
unit kin function	-9
unit month function	-2
unit month unit	2
unit month word	1
unit number edge	-1
unit number function	6
unit number in-place	2
unit number kins	5
unit number number	-1
unit number word	4
unit ordinal [unknown]	-2
unit ordinal word	6
unit weekday word	-2
unit word [name]	-1
unit word function	-5
unit word generic	-3
unit word in-place	-3
unit word kin	6
unit word verb	-9
unit word word	-9
unit workplace title	-3
unit' in-place particle	1
verb before-noun [unknown]	2
verb function [name]	5
verb function [place]	6
verb function [status]	13
verb function [time]	6
verb function [unknown]	2
verb function function	-15
verb function generic	-4
verb function hour-part	1
verb function kin	-4
verb function maybe	-2
verb function number	-1
verb function particle	-5
verb function surname	-2
verb function verb	-12
verb function word	-23
verb generic [school]	7
verb generic function	-8
verb hour-part function	-3
verb in-place [date]	3
verb in-place [employer]	2
verb in-place [name]	10
verb in-place [time]	6
verb in-place function	-11
verb in-place word	-16
verb kin [name]	-3
verb kin [unknown]	2
verb kin function	-15
verb kin kin	-1
verb kin none	6
verb kins function	-3
verb kins word	-10
verb maybe edge	-2
verb maybe function	12
verb maybe in-place	7
verb maybe none	4
verb maybe particle	4
verb maybe verb	-18
verb maybe word	-8
verb month [employer]	-2
verb month function	1
verb not-name in-place	-2
verb not-name not-name	-3
verb not-name word	-5
verb not-name' not-name'	-3
verb number [employer]	1
verb number edge	-7
verb number function	6
verb number number	-11
verb number word	-10
verb ordinal [place]	4
verb ordinal month	7
verb ordinal surname	-1
verb ordinal verb	-6
verb ordinal word	-6
verb particle [name]	1
verb particle [unknown]	-7
verb particle word	-7
verb school maybe-place	-3
verb street in-place	-6
verb surname in-place	-2
verb surname word	-8
verb trading word	-6
verb verb function	-5
verb verb in-place	-6
verb verb month	4
verb verb verb	-2
verb weekday [name]	4
verb weekday [unknown]	-2
verb weekday number	4
verb weekday word	-3
verb word [address]	2
verb word [age]	3
verb word [date]	-6
verb word [employer]	19
verb word [name]	10
verb word [place]	2
verb word [postcode]	-1
verb word [unknown]	6
verb word edge	-10
verb word function	-9
verb word generic	-18
verb word in-place	-4
verb word joint	-1
verb word kin	-11
verb word landmark	3
verb word month	3
verb word none	10
verb word not-name	-2
verb word number	-8
verb word ordinal	-6
verb word particle	-1
verb word surname	-8
verb word unit	4
verb word verb	-21
verb word weekday	-2
verb word word	-5
verb word workplace	-7
verb word' [ip]	-9
verb workplace function	-2
verb workplace in-place	-5
verb workplace kin	2
verb workplace workplace	-4
verb workplace-before [employer]	6
verb workplace-before not-name	1
weekday in-place month	1
weekday maybe function	1
weekday number function	2
weekday ordinal word	4
weekday particle ordinal	12
weekday word edge	-1
weekday word function	7
weekday word in-place	-11
weekday word number	2
word before-noun word	3
word clock [time]	-2
word function [address]	-10
word function [age]	4
word function [date]	-12
word function [email]	-1
word function [name]	3
word function [nationality]	-5
word function [phone]	-5
word function [place]	-3
word function [status]	5
word function [time]	7
word function [unknown]	-2
word function clock	-1
word function edge	-17
word function function	4
word function generic	15
word function joint	-1
word function kin	-1
word function kins	-4
word function landmark	-8
word function maybe	-7
word function month	-5
word function none	13
word function not-name	-1
word function number	-23
word function ordinal	-3
word function title	-5
word function trading	-4
word function unit	-9
word function verb	11
word function weekday	-2
word function word	-3
word function word'	-5
word function workplace	16
word function workplace-before	7
word function' function	-6
word generic [employer]	4
word generic [reference]	-2
word generic [unknown]	-9
word generic kin	-15
word generic maybe'	1
word generic none	1
word generic number	-2
word generic particle	-2
word generic street	3
word generic verb	7
word generic word	-8
word generic workplace	2
word hour-part [name]	4
word hour-part [unknown]	5
word hour-part edge	-8
word hour-part in-place	-4
word hour-part number	-3
word hour-part word	-5
word in-place [address]	-19
word in-place [date]	-1
word in-place [email]	-1
word in-place [employer]	1
word in-place [name]	2
word in-place [nationality]	1
word in-place [phone]	6
word in-place [place]	-2
word in-place [status]	5
word in-place [time]	-4
word in-place [unknown]	20
word in-place function	-1
word in-place kin	5
word in-place month	11
word in-place not-name	1
word in-place number	-10
word in-place ordinal	-10
word in-place particle	-9
word in-place word	-12
word joint function	10
word joint verb	-3
word kin [age]	-3
word kin [email]	3
word kin [employer]	4
word kin [name]	-8
word kin [nationality]	-1
word kin [place]	5
word kin [unknown]	3
word kin edge	-16
word kin function	-14
word kin generic	1
word kin hour-part	2
word kin in-place	-2
word kin kin	-3
word kin none	14
word kin title	-2
word kin verb	-8
word kin workplace	2
word kins [place]	2
word kins function	-5
word kins number	-1
word kins verb	-1
word kins word	-17
word landmark edge	2
word landmark function	5
word landmark kin	5
word landmark-before function	-3
word landmark-before maybe'	1
word maybe [name]	2
word maybe [nationality]	3
word maybe [number]	-4
word maybe [postcode]	-1
word maybe [time]	-2
word maybe edge	-6
word maybe function	-7
word maybe generic	-1
word maybe in-place	3
word maybe kin	6
word maybe none	2
word maybe not-name	-1
word maybe number	-6
word maybe particle	1
word maybe verb	-14
word maybe word	-12
word maybe workplace	2
word maybe-place [employer]	3
word maybe-place edge	-8
word maybe-place function	-6
word maybe-place none	3
word maybe-place word	-4
word month [address]	-7
word month [name]	7
word month [place]	-7
word month edge	-2
word month function	-7
word month in-place	-6
word month kin	-8
word month none	8
word month number	6
word month verb	-6
word month word	-2
word none [place]	-5
word none [time]	9
word none [unknown]	-3
word none edge	-2
word none in-place	-5
word none none	2
word not-name [address]	-3
word not-name edge	7
word not-name function	-5
word not-name generic	15
word not-name kin	-5
word not-name maybe	-2
word not-name not-name	-16
word not-name particle	-9
word not-name street	1
word not-name title	3
word not-name verb	-6
word not-name word	-12
word not-name' [date]	-2
word not-name' not-name'	-19
word not-name' word	-8
word number [address]	1
word number [date]	2
word number [employer]	12
word number [name]	4
word number [place]	6
word number [postcode]	9
word number [unknown]	7
word number clock	4
word number edge	-3
word number function	-3
word number generic	5
word number in-place	-2
word number joint	-2
word number kin	-17
word number kins	-1
word number maybe	-13
word number month	12
word number none	1
word number not-name	-2
word number number	23
word number old	8
word number ordinal	3
word number particle	-3
word number surname	-2
word number unit	-25
word number verb	10
word number word	-19
word old [age]	-2
word old word	-2
word ordinal [address]	2
word ordinal [bank]	-3
word ordinal [employer]	3
word ordinal [name]	12
word ordinal [place]	9
word ordinal [reference]	-1
word ordinal [school]	-8
word ordinal [time]	3
word ordinal edge	-7
word ordinal function	-2
word ordinal month	8
word ordinal surname	-2
word ordinal title	-1
word ordinal unit	-8
word particle [address]	-2
word particle [date]	4
word particle [email]	3
word particle [place]	1
word particle [status]	1
word particle function	-32
word particle in-place	-1
word particle maybe	3
word particle month	7
word particle none	8
word particle not-name	-1
word particle old	-2
word particle ordinal	-3
word particle particle	-15
word particle word	-9
word school [school]	1
word school function	11
word school school	4
word school verb	2
word street edge	2
word street function	8
word street in-place	4
word street-before [place]	1
word street-before function	-2
word street-before none	4
word surname [name]	-3
word surname [number]	5
word surname edge	16
word surname function	-5
word surname function'	-4
word surname generic	3
word surname not-name	-1
word surname verb	-2
word surname word	-8
word title [name]	-21
word title word	4
word trading [name]	4
word trading function	10
word trading in-place	-5
word trading landmark-before	-1
word trading not-name	-4
word trading word	-2
word trading workplace-before	3
word unit [unknown]	-4
word unit function	-2
word unit in-place	3
word verb [date]	-3
word verb [name]	-4
word verb [place]	-7
word verb [unknown]	-4
word verb edge	-21
word verb function	9
word verb in-place	-4
word verb kin	-14
word verb number	-4
word verb verb	-6
word verb word	-2
word weekday function	3
word weekday in-place	-3
word weekday none	9
word weekday number	14
word weekday ordinal	3
word weekday word	-3
word word [address]	5
word word [age]	7
word word [bank]	7
word word [card]	-10
word word [date]	-4
word word [email]	-2
word word [employer]	-2
word word [handle]	-5
word word [ip]	-4
word word [link]	-9
word word [nationality]	-7
word word [number]	-5
word word [place]	-7
word word [plate]	-12
word word [postcode]	-8
word word [reference]	-16
word word [school]	7
word word [status]	-5
word word [unknown]	-1
word word edge	-1
word word function	-4
word word generic	-10
word word hour-part	6
word word in-place	-4
word word joint	-2
word word kin	-5
word word kins	-10
word word landmark-before	2
word word maybe	-2
word word month	-10
word word none	14
word word none'	5
word word not-name	9
word word not-name'	-2
word word number	12
word word old	-12
word word ordinal	-7
word word particle	6
word word school	10
word word street	10
word word surname	9
word word title	-7
word word trading	-6
word word verb	-11
word word weekday	-10
word word word	-4
word word workplace	-1
word word workplace-before	3
word word' [address]	-3
word word' [reference]	-6
word word' function	-3
word word' none	19
word word' verb	2
word workplace [employer]	-12
word workplace function	6
word workplace generic	13
word workplace in-place	-9
word workplace not-name	2
word workplace workplace	20
word workplace-before [employer]	-3
word workplace-before [name]	2
word workplace-before [unknown]	6
word workplace-before edge	-6
word workplace-before function	-2
word workplace-before in-place	-1
word workplace-before street-before	1
word workplace-before title	4
word workplace-before verb	-3
word' function [unknown]	3
word' function word'	6
word' in-place [employer]	4
word' in-place [name]	6
word' in-place [place]	7
word' kin' function	1
word' word function	3
word' word verb	1
workplace function [employer]	-3
workplace function [name]	-7
workplace function [place]	-2
workplace function [unknown]	-5
workplace function edge	5
workplace function function	19
workplace function generic	-1
workplace function kin	-1
workplace function word	-6
workplace generic verb	-4
workplace generic word	10
workplace generic workplace	8
workplace in-place [place]	-5
workplace kin in-place	-4
workplace landmark number	-6
workplace particle word	4
workplace surname word	1
workplace word [name]	1
workplace word [place]	-9
workplace word edge	-10
workplace word function	-11
workplace word generic	2
workplace word kin	-6
workplace word not-name	-1
workplace word particle	6
workplace word trading	6
workplace word verb	-3
workplace word workplace	3
workplace workplace [place]	-4
workplace workplace function	8
workplace workplace generic	-1
workplace workplace in-place	-1
workplace workplace none	1
workplace workplace word	7
workplace workplace workplace	1
workplace-before function [address]	13
workplace-before function [name]	-7
workplace-before function [unknown]	5
workplace-before function function	3
workplace-before function generic	6
workplace-before function landmark-before	3
workplace-before function not-name	1
workplace-before function street-before	7
workplace-before function word	-30
workplace-before generic [unknown]	-3
workplace-before in-place [employer]	-2
workplace-before in-place [name]	7
workplace-before in-place function	16
workplace-before in-place generic	-1
workplace-before in-place word	-2
workplace-before in-place word'	3
workplace-before kin [name]	7
workplace-before kin word	3
workplace-before not-name not-name	7
workplace-before number function	-11
workplace-before particle kin	-1
workplace-before particle none	5
workplace-before particle word	1
workplace-before title word	1
workplace-before verb [name]	-3
workplace-before word [link]	-1
workplace-before word [unknown]	1
workplace-before word edge	-6
workplace-before word function	-2
workplace-before word in-place	-5
workplace-before word number	-2
workplace-before word surname	2
workplace-before word verb	-1
workplace-before word word	9
[capital]
0	4 2 -24 9 6
1	41 58 129 55 26
2	8 2 -19 -17 -11
3	3 -8 56 22 -6
[chip]
[address]	0 -13 0 -5 9
[age]	-4 -32 0 -33 -12
[bank]	-8 -27 0 -19 -2
[card]	-23 -39 0 -18 0
[date]	-10 -20 0 -31 -6
[email]	-12 -22 0 -49 -23
[employer]	29 40 0 38 16
[handle]	-22 -64 0 -46 -15
[ip]	-5 -15 0 -7 -1
[link]	-27 -43 0 -44 -14
[name]	5 20 0 23 9
[nationality]	-9 -15 0 -21 0
[number]	-24 -31 0 -23 -3
[phone]	-24 -60 0 -37 -14
[place]	22 37 0 31 12
[plate]	-36 -62 0 -31 -4
[postcode]	7 7 0 -43 -12
[reference]	-41 -87 0 -36 -10
[school]	0 -19 0 -30 -14
[status]	10 -2 0 -11 -18
[time]	-4 -28 0 -30 -20
[unknown]	30 52 0 58 27
[class]
addressed	2 7 -14 5 -3
after-name	1 44 -5 -6 -6
age-year	13 41 -5 4 -2
and	2 10 12 9 -5
be	4 8 -40 11 12
before-noun	-9 -10 -2 -14 -1
clock	35 56 60 31 34
clock-before	-12 -23 -8 36 35
firm	10 18 0 31 12
function	-5 -16 -44 -29 -3
generic	10 8 3 -2 6
home-unit	11 9 10 32 23
hour-part	42 47 72 53 31
in-place	0 -9 -27 9 9
joint	-2 -4 -34 -8 -8
kin	0 -15 -45 8 -3
kins	-17 -23 -24 -20 -20
landmark	16 36 29 2 3
landmark-before	4 -7 -4 16 -4
landmark-kept	-13 0 -44 -11 -11
maybe	-4 3 51 11 4
maybe-place	2 2 30 12 4
month	59 74 89 42 38
month-word	13 20 42 18 1
name	94 108 0 117 106
nation	27 43 0 33 3
not-firm	0 -9 -26 -14 -1
not-name	-3 -11 -18 -11 -4
number	26 31 75 36 40
old	39 40 24 31 19
ordinal	33 30 69 29 39
particle	9 14 53 23 24
place	69 70 0 88 78
place-part	29 31 55 37 20
school	45 35 32 7 3
school-before	-5 -25 12 46 46
school-strong	53 44 54 23 14
spell	15 8 44 6 4
status	50 49 0 58 62
street	75 76 77 41 62
street-before	26 18 36 33 28
street-weak	22 34 44 14 10
surname	7 5 21 -2 2
title	-2 -11 17 56 -10
trading	25 24 18 6 13
unit	-21 -37 -21 -17 3
verb	-8 -9 -37 -21 -15
weekday	0 -8 0 -3 2
word	-14 -8 0 -7 -16
work-in	0 -4 -8 26 13
workplace	51 31 14 -4 8
workplace-before	4 -10 1 35 43
workplace-strong	21 42 58 45 49
year	0 2 -13 -4 0
[edge]
	-22 -15 0 -34 -14
[floor]
	-28
[gap]
	0 14 4 2 0
 	3 -2 0 -4 -3
!	-29 -48 16 -2 11
"	-28 -41 -28 -21 -6
'	-9 0 0 -13 -1
(	-5 -9 1 -2 -6
)	0 5 -23 -5 2
,	-7 -3 -37 -9 -5
-	7 12 24 -2 3
.	-5 -4 -11 15 14
/	137 129 85 73 38
:	-19 -49 -12 -17 2
?	0 -13 0 0 -4
_	19 30 57 54 15
[last ar]
82	7 0 0 0 0
af	0 0 2 0 -1
am	5 1 2 0 0
at	13 6 12 6 9
bs	0 3 0 3 0
co	0 0 6 0 0
eh	3 0 0 0 0
er	0 0 0 0 2
et	0 0 1 0 0
gv	0 0 0 6 8
id	4 0 4 0 0
in	0 0 12 4 0
le	9 23 23 26 33
m	0 0 7 0 0
me	0 9 8 0 0
ms	0 0 6 0 0
ng	0 0 -2 0 0
om	7 11 20 0 0
ot	12 19 15 20 2
ps	0 0 8 0 0
r	0 0 4 0 0
re	0 10 11 11 9
rg	14 3 5 0 0
se	0 0 4 0 2
ss	0 0 3 6 6
t	0 0 10 7 0
uk	0 6 8 0 0
اء	-2 16 15 0 10
اا	0 0 -4 0 0
اب	-14 -20 -24 -3 1
ات	6 3 6 21 8
اج	0 5 0 0 -4
اح	0 -5 -6 0 0
اد	2 0 1 -7 0
ار	0 -7 2 -4 0
اس	-3 -4 -4 -6 -2
اش	0 0 -1 0 -1
اص	8 0 0 0 0
اغ	0 0 0 0 -3
اف	0 0 0 0 -3
اق	0 0 4 0 8
اك	-1 0 0 2 0
ال	0 -3 -14 8 0
ام	-5 -23 6 1 2
ان	-5 -1 25 -4 -9
اه	0 0 -11 -11 -5
او	0 5 0 0 0
اي	2 3 26 -13 7
ب	0 -2 9 3 0
با	0 0 3 0 0
بت	1 0 -8 -13 -4
بح	-5 0 -8 0 -2
بخ	0 -4 0 0 0
بد	0 0 1 0 0
بر	0 0 8 0 0
بز	0 0 0 0 1
بس	0 5 -4 -3 -8
بع	0 -10 -1 5 3
بق	0 6 -7 0 0
بل	0 3 -1 0 1
بن	0 -7 -11 -16 7
به	-10 -1 -3 -9 -12
بو	7 18 0 1 0
بي	-3 0 8 3 0
تا	0 0 4 0 0
تب	0 0 -2 0 0
تت	0 7 1 0 -3
تح	0 -1 0 0 -2
تر	4 0 2 2 0
تش	0 3 0 0 0
تن	0 8 11 0 0
ته	4 -1 -20 -3 -5
تو	0 0 -3 0 0
تي	-2 -12 -19 0 -1
ثم	0 0 0 0 8
ثه	0 0 0 0 3
ج	0 0 17 0 0
جد	1 0 0 1 0
جر	-1 -13 -11 -5 -1
جع	0 0 -2 -6 15
جف	0 -1 -5 0 0
جل	0 0 -2 0 0
جه	0 0 6 0 0
جي	0 -6 -5 0 2
حب	0 3 0 -3 4
حت	-3 0 -9 -4 0
حد	-1 -18 -32 -7 -22
حر	1 3 -4 0 0
حق	0 -1 0 0 -1
حك	-4 0 -3 0 0
حل	0 0 3 3 0
حه	0 0 1 0 0
حي	-2 0 -8 -7 0
حچ	0 -1 0 0 0
خد	-10 0 -3 0 0
خذ	4 1 -15 -12 -6
خل	4 0 0 0 0
خه	0 0 -2 0 0
خو	0 0 -6 0 9
خي	0 0 0 1 0
دا	-14 -1 1 -2 -2
دت	3 0 0 -4 0
دج	0 0 3 2 0
دد	0 2 -1 0 0
در	-2 -2 3 0 0
دز	0 1 22 0 0
دس	0 0 0 -1 0
دق	1 -1 0 -4 -3
دك	-1 0 -5 0 0
دل	0 -1 11 0 0
دم	6 -2 0 0 0
دن	0 0 1 0 0
ده	-11 -2 -2 11 1
دو	0 -1 0 0 0
دي	0 7 14 -5 4
ذا	-8 -2 0 -3 -9
ذه	1 0 0 0 0
ذو	0 2 0 0 0
را	-11 1 3 11 -2
رب	0 0 -7 -2 0
رت	-2 0 0 0 0
رث	0 0 8 2 0
رج	0 -3 0 0 -5
رح	2 -5 -2 -10 -16
رخ	2 1 -1 0 0
رد	6 2 0 0 0
رس	0 9 -8 4 0
رض	0 0 0 0 -5
رع	0 0 19 10 1
رف	-4 0 -6 0 4
رق	0 9 5 1 0
رك	0 0 0 0 2
رن	-2 0 0 0 0
ره	-19 -4 3 0 -8
رو	0 0 -3 -7 2
ري	-2 0 0 -8 0
زا	0 0 18 0 0
زل	0 0 0 -5 0
زم	2 0 0 0 0
زن	0 -4 7 0 2
زه	7 0 -2 0 0
زو	0 0 0 0 5
زي	4 -8 3 0 -4
سا	3 0 1 -7 0
ست	0 0 -10 0 0
سخ	0 0 -1 0 0
سر	0 -5 -7 -12 -7
سك	0 0 -2 -2 0
سل	0 -5 0 0 0
سم	-1 0 0 0 1
سه	-1 1 1 6 0
سي	-7 0 14 0 7
شر	0 -3 14 4 6
شن	0 0 6 0 0
شه	0 -1 -6 0 0
شي	-2 -8 -8 -8 -5
صا	0 -2 0 0 0
صب	-1 3 -9 0 0
صت	5 0 0 0 0
صر	0 0 6 0 0
صف	0 0 3 0 -4
صل	0 0 -4 -3 0
صم	0 0 0 0 4
ضا	0 0 13 0 0
ضت	9 0 0 0 0
ضه	0 0 13 11 0
ضي	5 -1 1 0 -5
طح	0 0 0 -1 0
طع	0 -2 0 0 2
طه	0 -5 -8 5 0
طو	0 6 0 0 0
طي	0 2 -1 6 0
ظف	-1 0 0 0 6
ع	-10 -9 -13 0 14
عب	0 14 6 0 0
عت	-1 -15 -10 -7 0
عد	2 3 -10 0 0
عش	0 -2 1 -1 0
عض	0 0 0 -2 0
عم	6 0 1 0 0
عن	0 9 0 0 0
عه	3 -13 -5 0 -7
عو	0 0 -3 0 0
عي	0 -12 -1 12 0
غط	2 0 -6 0 4
غل	11 5 -12 24 8
ف	0 0 -7 4 8
فت	0 0 -8 0 -6
فر	2 -3 0 0 7
فع	0 0 -2 0 0
فل	-7 -2 0 0 0
فه	-4 -4 -15 -11 -5
فو	-2 1 -2 0 0
في	0 -6 -21 10 5
قت	0 0 0 -1 0
قد	0 0 -1 0 -3
قر	0 0 2 0 0
قع	0 7 0 0 0
قف	0 -1 -11 -8 -1
قل	0 0 17 0 0
قم	0 -3 0 0 0
قه	0 14 0 7 11
قي	1 7 -11 5 -5
كر	8 0 0 0 0
كز	0 0 0 6 0
كل	-14 -12 -19 -20 -7
كم	0 0 -5 0 0
كن	-1 0 -18 16 9
كه	0 0 3 5 0
كي	-2 -3 -10 0 4
لا	-5 -6 13 -13 -12
لب	-9 -4 16 0 -8
لت	-3 -2 -17 4 0
لث	0 0 7 4 6
لج	0 0 -1 0 0
لص	0 2 0 0 0
لع	0 -5 -3 0 0
لف	0 11 -8 -6 0
لق	-4 -8 0 0 0
لل	0 0 -3 0 0
لم	2 10 13 0 -5
له	6 0 0 8 -8
لو	-3 0 -5 -9 -4
لي	0 2 -14 0 9
ما	-11 4 0 -9 -26
مت	3 0 0 0 0
مد	0 4 0 0 0
مر	0 0 4 0 0
مز	-1 5 -2 0 0
مس	0 0 9 8 -6
مش	0 0 0 0 -1
مع	0 0 -12 -1 9
مك	-5 -2 0 0 0
مل	2 -7 0 -1 -16
من	2 -6 0 1 -6
مه	7 0 2 5 0
مو	1 0 -3 3 -5
مي	0 0 -14 0 -1
نا	-4 -7 -32 -11 -10
نب	0 0 -6 -2 0
نت	-1 -3 0 22 4
نج	0 0 0 0 -2
ند	0 -3 2 5 10
نذ	5 12 0 0 0
نز	0 0 2 0 0
نص	0 -10 -10 -7 -1
نغ	0 0 15 0 0
نك	-1 -1 0 14 12
نه	6 20 11 1 0
نو	0 -7 0 0 0
ني	5 0 -39 -12 -5
ها	-3 0 -37 7 0
هب	0 -1 -6 0 0
هد	0 0 2 0 0
هر	8 -3 -11 -12 0
هم	-5 0 -13 -10 -6
هن	0 0 0 -1 -2
هه	0 -2 0 0 0
هو	0 2 -3 0 9
هي	5 0 0 0 12
و	0 0 0 -5 0
وء	0 0 5 3 0
وا	5 1 -21 -26 -11
وب	-2 0 0 -2 2
وت	10 10 14 6 0
وج	0 1 0 0 -8
وح	2 0 0 0 8
ود	-2 -7 0 6 0
ور	-14 -4 1 0 -4
وس	0 -6 1 -2 0
وش	0 1 2 0 0
وص	0 0 19 0 0
وع	0 0 -4 0 5
وف	-3 -11 -6 0 0
وق	0 0 -8 0 4
وك	4 0 0 11 0
ول	0 0 -9 -3 -2
وم	3 0 6 -1 -12
ون	0 -2 21 4 0
وه	0 -5 -11 1 4
وي	0 3 14 -10 3
يا	0 -7 5 4 -17
يب	-2 0 0 -1 0
يت	-3 -8 -7 5 -3
يث	10 8 1 0 0
يح	9 8 -4 -3 0
يخ	0 -1 -9 0 1
يد	6 -1 0 0 -16
ير	-4 -6 -11 -14 10
يز	0 0 6 0 0
يس	0 0 0 -1 0
يش	3 0 0 0 -3
يط	-1 -5 8 10 -2
يع	0 0 0 0 4
يف	10 0 6 0 0
يق	0 0 0 8 0
يك	0 0 0 0 2
يل	0 0 -4 8 10
يم	-1 -3 0 0 0
ين	0 0 -6 -12 1
يه	-8 -2 -6 22 -7
يو	8 0 0 0 0
يي	-6 -1 0 -3 -2
چي	0 3 0 0 0
[last ar-latn]
0g	0 0 3 0 0
10	0 0 8 0 0
11	0 0 12 1 0
14	0 0 8 0 0
3	8 0 0 0 0
54	3 3 0 0 0
62	0 0 0 3 3
a	3 3 0 -15 -10
ab	-4 -17 -4 2 -1
ac	-7 -3 0 0 -2
ad	-1 0 8 -11 -6
af	-3 -4 -2 0 -2
ag	-3 0 0 -1 -1
ah	0 0 -7 -9 -11
ak	0 -3 -3 5 -4
al	9 0 19 7 12
am	-5 0 3 -18 4
an	18 12 16 24 9
ar	-4 -10 -9 -2 8
as	-6 7 10 0 -8
at	0 1 -2 0 -1
au	8 0 -1 13 12
az	-12 0 2 -6 -9
b	-1 -13 4 -2 4
ba	0 -2 -6 10 8
bh	0 -4 -2 0 0
bn	0 0 0 -4 0
bt	0 0 0 -5 -3
bu	0 0 15 6 -4
c	0 0 2 -1 0
ca	-14 -9 -8 -8 -4
da	2 -5 -5 -7 0
du	0 0 7 6 0
er	0 0 6 0 0
f	0 0 0 3 -5
fa	6 -3 -10 2 6
fr	0 0 11 11 0
fu	0 0 -4 0 0
ga	0 -3 0 -5 0
gt	0 0 0 2 0
gu	0 -7 -6 -3 0
ha	0 1 -25 4 0
hd	0 0 7 0 0
hr	12 16 20 0 0
ht	3 0 0 2 0
ka	-4 -7 -18 -11 -7
ks	0 6 14 6 0
ku	-2 -1 0 0 0
l	-11 0 -15 2 -3
la	0 -4 3 9 6
lb	-11 -12 -9 -2 0
le	19 15 15 17 22
ls	-4 0 -2 1 7
lt	0 9 3 0 0
lu	4 -3 -6 -10 -13
m	18 8 3 0 0
ma	7 0 -5 1 -9
mb	0 9 18 13 9
mn	0 0 0 1 0
ms	0 0 0 0 -3
mu	0 1 0 0 -5
na	1 4 -24 -11 -1
nd	1 -3 -8 -3 18
ng	0 -2 5 0 7
nk	0 0 7 0 0
ns	0 0 3 0 0
nt	0 -4 -3 -11 8
nu	0 3 -3 0 -4
ot	11 31 28 31 3
oy	0 0 0 2 9
ra	3 8 0 -4 9
rb	0 0 0 0 -1
rc	0 0 6 0 0
rg	0 0 5 0 0
rk	0 0 -4 0 0
rn	0 0 12 9 14
rs	-1 0 9 0 0
ru	4 17 0 0 -2
s	0 0 18 14 0
sa	-5 0 0 0 -3
sm	0 0 0 7 0
sr	16 11 9 0 0
st	7 3 0 -4 -6
t	5 0 0 0 0
ta	-2 1 8 21 6
tr	2 9 2 0 0
ts	0 0 2 0 0
tu	0 0 -7 -9 -5
u	0 -1 -10 -13 -14
ua	0 0 2 1 3
ub	0 0 -6 -1 0
ud	0 16 19 0 0
uf	0 -1 -2 0 0
uh	0 -1 -7 8 0
uk	0 0 0 8 2
ul	0 0 0 -15 -8
um	4 2 19 3 3
un	0 6 0 -5 -6
ur	0 0 -1 0 0
us	-6 4 8 0 0
ut	5 20 15 6 5
x	0 8 4 0 0
xa	5 0 -7 3 -3
za	16 0 -4 0 0
[last bn]
18	0 0 0 7 5
am	0 0 0 0 6
as	3 0 0 0 0
at	13 14 24 14 12
b	0 0 0 0 1
bi	3 2 0 0 0
di	0 0 0 0 1
er	1 0 0 0 0
et	4 3 8 0 0
fb	0 1 0 0 0
ik	0 0 0 5 0
il	4 8 7 6 10
in	0 0 12 1 5
ji	0 0 0 4 3
le	0 15 12 16 10
me	0 5 6 4 0
om	17 20 30 0 0
oo	6 6 2 3 5
ot	14 9 13 19 4
r	0 0 4 2 4
re	0 0 0 5 4
rg	7 3 6 0 0
s	0 0 5 0 0
ss	0 0 7 0 0
t	0 0 7 7 3
ts	0 1 2 0 0
w	0 0 7 0 0
ww	0 0 1 0 0
ংক	5 0 -3 0 4
ংে	-2 0 0 0 0
অই	0 4 0 0 -1
অফ	0 0 2 0 0
আট	0 2 0 0 0
আর	-6 3 2 5 4
আল	0 0 12 8 0
ইট	1 0 0 0 0
ইত	-1 -2 0 6 0
ইন	-1 8 -6 0 1
ইব	0 0 0 4 0
ইর	0 0 0 0 -3
ইল	13 3 4 16 20
ইস	0 6 12 0 0
উস	0 0 15 0 9
এ	12 34 -20 -14 0
এই	0 -1 0 -1 0
এক	-1 -5 -6 -2 -8
এর	-1 5 -11 -13 0
ও	8 0 -8 0 0
ওই	0 6 0 0 5
ওর	0 1 -6 4 0
কই	0 1 0 0 0
কম	3 10 27 0 0
কর	0 0 1 0 5
কা	0 0 -15 -6 -4
কি	0 8 -23 0 0
কে	7 19 -14 -12 0
কো	0 0 0 0 1
খন	0 0 0 4 0
খর	0 0 5 0 0
খা	0 3 0 10 0
খি	0 -4 -6 0 0
খে	-3 0 -7 -8 -2
গজ	0 0 13 0 0
গত	0 0 -10 -4 2
গা	0 0 0 1 0
গি	0 0 -3 -1 0
গে	-3 -1 -13 11 15
গো	0 0 -2 0 6
ঘর	0 3 -1 -2 0
চর	0 0 1 0 0
চা	-6 -3 -10 -4 0
চে	0 0 18 0 -1
ছর	0 -6 -1 0 0
ছি	8 12 -17 10 0
ছু	-3 6 -1 0 0
ছে	-8 -26 -44 -7 6
জন	5 0 -13 9 -7
জা	0 0 3 12 1
জি	0 9 12 0 0
জে	0 0 -1 -6 1
জো	0 0 1 0 0
ঝি	3 0 -1 0 0
ঝে	-6 0 0 0 0
টন	0 0 9 0 0
টল	0 0 6 0 0
টা	0 -11 -20 -18 -9
টি	-8 -4 -1 -1 -12
টে	0 -7 -29 -18 -4
টো	0 -3 2 0 0
ঠি	0 0 -2 0 0
ঠে	0 0 -3 -4 0
ডট	15 21 30 38 7
ডন	0 0 5 0 0
ড়	-4 0 -7 -8 3
ডা	-4 0 0 0 0
ডি	6 0 3 0 0
ডে	0 0 19 0 0
তন	-6 0 -2 0 -1
তা	0 -5 0 0 0
তি	0 0 -8 2 -2
তু	8 1 -2 0 0
তে	2 -2 -10 -31 -13
তো	-3 3 8 6 12
থা	0 -11 -14 -6 -4
থি	4 -1 1 -2 0
থে	0 11 0 0 0
দন	0 0 0 0 3
দা	-1 0 -11 0 0
দি	-4 0 9 -4 0
দে	-2 0 -12 0 0
ধর	0 0 -3 0 0
ধু	7 0 0 6 0
নদ	-3 0 0 6 0
নর	0 0 1 6 0
না	-11 -10 -12 0 -9
নি	-14 -1 0 0 0
নী	0 2 0 0 0
নু	0 0 0 -1 0
নে	-4 -4 -11 -9 -11
নো	4 0 0 0 3
পন	0 0 15 0 0
পর	-1 -3 0 0 0
পল	0 0 13 0 0
পা	0 -3 -13 -7 0
পি	0 -4 -5 6 0
পে	-8 -1 -10 0 0
ফট	0 0 0 0 11
ফে	5 0 0 0 0
বং	0 0 0 0 3
বউ	0 -6 0 0 0
বর	11 13 17 0 0
বল	0 6 13 6 0
বস	0 -4 -5 0 -4
বা	0 0 2 0 0
বি	4 0 -14 4 0
বে	4 -11 -12 -5 3
বো	2 0 4 0 2
মত	0 0 7 0 0
মল	0 0 9 0 0
মা	0 -6 -10 0 0
মি	-13 8 -1 0 -7
মু	-9 -7 -3 0 -8
মে	0 0 -15 -18 -4
য়	-7 -7 -5 -12 -4
যা	0 0 -9 0 0
যে	7 0 0 0 0
র	0 7 -7 0 0
রক	0 0 8 0 0
রড	0 0 -2 0 2
রন	0 0 8 0 6
রম	-1 0 -3 -7 0
রা	-14 10 9 4 -1
রি	-16 0 -15 -5 0
রে	-4 -11 -21 0 -7
রো	4 0 23 6 2
লন	0 0 4 0 0
লা	0 -10 -8 -3 -16
লি	-8 -3 18 -1 -7
লী	0 0 7 0 0
লে	-5 -12 -23 -16 -9
লো	10 -10 0 0 0
সই	0 0 2 0 0
সত	0 0 -4 0 0
সন	1 0 6 0 0
সব	5 4 0 0 -5
সর	0 0 2 0 0
সা	-1 0 8 10 -6
সি	-3 2 -1 -8 5
সে	-9 -2 -6 -4 -1
সো	0 0 0 0 -2
হ	0 0 0 -2 0
হু	1 0 0 0 7
হে	1 3 -6 0 -3
়ত	0 15 10 0 0
়স	0 -5 -5 15 0
়া	-8 -8 -5 -14 -13
়ি	1 3 -9 12 -5
়ে	5 0 -12 -8 0
়ো	0 4 0 0 0
াং	0 -2 0 0 0
াই	6 -12 -7 11 2
াও	0 -7 -9 -3 0
াক	0 0 -2 0 0
াখ	0 -7 0 0 0
াগ	0 -6 0 0 0
াচ	0 0 0 -2 0
াছ	0 4 0 0 1
াজ	0 0 0 -7 4
াট	8 11 0 14 17
াত	11 0 -13 1 0
ান	0 5 12 2 0
াপ	0 -4 -5 -5 0
াফ	-5 0 9 0 0
াব	0 0 -4 -5 1
াম	-2 -4 -2 9 1
ার	1 4 -3 0 4
াল	5 11 14 8 -1
াস	-8 1 19 -7 -1
াহ	3 -5 0 0 0
িং	4 5 -7 0 4
িও	-3 0 0 0 0
িখ	1 0 13 0 0
িচ	0 0 -2 0 0
িট	0 3 11 0 0
িত	0 0 -6 0 0
িন	-6 3 25 0 0
িফ	0 0 6 0 0
িব	-3 -7 -6 0 0
িম	0 0 7 0 0
ির	12 3 -13 -12 0
িল	-2 -2 30 13 -4
িস	3 9 12 3 0
ুই	2 3 8 10 -4
ুক	0 0 0 0 1
ুখ	0 0 -6 0 0
ুজ	0 0 6 0 0
ুট	0 0 4 8 0
ুন	-6 0 7 7 0
ুপ	1 1 0 0 0
ুব	2 1 4 -2 0
ুম	-7 -12 -8 0 0
ুর	0 0 3 10 0
ুল	5 -8 -3 -5 0
েই	0 -3 0 -3 -4
েউ	2 0 0 0 0
েও	-7 -4 -15 -7 -1
েজ	0 0 -1 0 -3
েট	9 9 0 6 5
েড	0 -3 0 0 0
েদ	0 0 5 0 0
েন	0 0 0 8 0
েফ	0 0 0 1 0
েব	0 0 8 0 0
েম	0 0 1 0 0
ের	10 4 -12 -7 11
েল	9 0 11 0 0
েস	-8 2 6 3 4
োই	0 0 3 0 0
োক	-4 -5 0 0 6
োজ	3 0 0 -4 -3
োট	0 0 0 0 4
োড	0 0 0 0 5
োন	4 2 -9 5 -3
োর	8 8 0 0 -1
োস	0 0 5 0 0
্ক	0 0 2 0 0
্চ	-2 0 0 0 0
্ট	0 4 0 -2 0
্ড	6 0 0 11 3
্ত	0 -1 -6 -5 2
্থ	0 0 -8 0 0
্দ	-9 0 0 -5 -5
্ধ	0 0 -9 0 0
্ন	0 4 0 0 0
্প	0 0 1 0 0
্য	1 -8 0 0 8
্র	6 6 0 0 0
[last bn-latn]
99	2 0 0 0 0
ab	0 0 0 -15 0
ad	0 0 0 2 2
af	0 0 3 0 0
ag	-3 -2 -10 0 0
ai	-9 -14 -2 6 5
ak	0 0 -1 -5 0
al	-7 0 -12 8 0
am	1 -3 -1 2 6
an	0 0 0 5 0
ap	4 11 0 -5 5
ar	8 17 -3 -6 3
at	6 0 -14 0 -3
aw	0 0 0 0 1
ay	-1 0 2 -12 -7
b	0 0 0 0 4
ba	0 0 0 0 5
be	0 -7 0 0 0
bf	0 0 0 2 0
bi	-3 -1 -4 0 -8
bo	-2 -4 -3 0 5
ce	0 0 0 0 2
ch	0 -1 -3 -3 0
ck	0 3 2 0 0
da	0 0 -5 0 0
de	13 0 0 0 0
di	0 0 -3 0 0
dr	0 -2 0 0 0
e	9 8 -25 -12 -4
eb	0 0 -3 0 0
ed	0 0 13 0 0
ee	0 0 -2 0 0
ef	7 0 0 0 -9
ek	0 -8 -9 0 -4
el	0 0 -3 0 0
en	0 -1 3 5 7
eo	0 0 0 0 1
er	14 11 10 8 0
eu	3 0 0 0 0
ex	0 0 0 2 -3
ey	-10 -14 -15 0 0
fb	0 0 0 0 5
ge	5 -5 -11 0 0
ha	0 -7 -11 -12 0
he	0 -1 -13 -9 -7
hi	-2 0 2 0 0
ho	-2 0 0 0 0
hs	0 7 0 0 0
ik	0 -1 0 3 0
il	-2 0 0 3 3
im	0 0 11 0 0
in	0 0 0 2 5
ir	0 0 -4 0 0
is	0 0 5 0 0
ja	0 3 -6 0 0
jo	0 -3 3 2 0
ka	-1 0 -2 0 -5
ke	0 15 -9 3 -1
kh	0 -1 0 -4 0
ki	0 0 -7 12 11
ko	0 0 1 0 0
ks	0 0 7 0 0
la	0 0 0 -2 7
ld	0 0 4 0 0
le	-11 -11 -8 5 0
li	0 0 7 -1 0
lo	1 -5 0 -7 0
ls	0 0 2 0 0
lu	0 0 23 0 0
ma	0 0 3 0 0
me	2 16 6 0 0
mi	-4 -4 0 12 7
mo	5 0 0 0 0
na	-11 -12 0 0 -7
ne	-2 0 -6 -1 0
ng	0 0 2 0 0
ni	0 0 8 0 0
no	-3 0 0 0 0
o	0 10 -5 -6 -8
ob	-1 0 3 0 0
od	0 0 8 0 0
og	0 0 0 -2 0
oi	-1 0 0 0 0
oj	0 0 4 0 0
ok	0 -3 0 0 0
ol	0 4 6 0 0
om	11 6 1 -1 0
on	0 2 4 0 0
op	0 0 1 0 0
or	0 4 -9 1 -5
ot	1 12 11 13 1
ow	0 0 5 0 0
oy	-6 0 3 0 0
pa	0 1 0 0 0
pi	-1 0 0 0 0
r	1 0 -2 0 -4
ra	2 -4 10 -6 8
re	-6 -3 -6 -23 -6
ri	2 -10 -23 0 5
rs	1 0 0 1 0
rt	0 0 4 0 0
ry	6 12 0 6 0
sa	0 0 10 0 0
se	-2 -5 -4 19 0
sh	0 -8 0 1 -1
si	3 4 -1 -2 -1
so	3 0 0 0 0
st	0 0 6 -3 0
t	0 0 3 4 0
ta	0 -12 -13 -4 1
te	4 -3 -35 -14 -18
ti	-11 -5 -5 1 -7
to	-6 -5 -10 -8 0
tu	0 0 -1 0 0
ty	-7 0 4 2 0
ua	0 0 -2 0 0
ub	13 14 0 0 0
ue	0 0 11 0 1
ui	0 0 11 8 0
um	0 0 7 0 0
un	0 0 -1 0 0
ur	6 0 0 0 0
us	-6 4 0 0 0
ya	0 -10 0 -10 0
ye	-2 0 -9 0 0
[last ckb]
19	4 0 0 0 0
1ي	0 0 0 0 3
2	0 0 0 0 3
91	0 0 0 0 2
a	5 9 20 16 4
at	6 7 12 4 5
c	0 0 2 0 0
co	0 0 5 9 0
er	1 1 0 2 0
go	11 0 0 0 0
il	4 0 5 8 10
k	0 4 7 5 7
le	11 20 21 28 23
ls	1 0 5 0 0
me	0 0 1 -1 2
na	0 0 3 0 0
nm	0 0 0 0 3
no	0 0 13 13 14
ok	0 0 0 6 0
om	15 18 27 0 0
or	0 7 0 0 0
ot	12 13 18 21 8
ow	0 0 -5 0 0
ps	0 0 -10 0 0
rg	4 2 6 0 0
ss	0 0 0 0 7
t	0 0 6 0 0
uk	0 3 10 0 0
اب	4 0 0 0 0
ات	0 -6 1 18 13
اد	0 0 2 0 0
ار	5 0 0 0 8
از	-2 0 4 0 0
اس	0 0 -8 0 0
اك	0 0 11 0 0
ال	0 0 0 -1 3
ام	-9 -8 -4 -11 -10
ان	0 -1 -10 -14 -8
اه	0 0 6 0 0
او	0 0 0 1 0
اي	-4 15 29 15 16
اڕ	0 0 -5 0 0
اڵ	6 5 20 13 -1
با	0 0 -10 0 0
به	-2 -4 -4 0 -4
بو	0 0 9 0 0
بي	0 7 11 5 5
بۆ	1 -11 4 4 0
بێ	-3 -12 12 0 0
تا	12 0 6 6 0
تر	1 0 0 0 -2
تم	0 -8 -18 -18 -4
تن	0 11 23 3 0
ته	17 0 0 12 0
تي	0 12 8 9 6
تۆ	1 0 0 2 5
تێ	-8 -11 -12 -10 -9
جي	0 -1 26 11 4
دا	-8 -24 -8 -11 -18
دز	0 0 3 0 0
دم	-6 -13 -18 0 4
دن	0 0 0 3 0
ده	-5 -7 -17 -17 -10
دي	-8 0 2 2 0
دۆ	0 0 7 0 0
را	-4 0 0 0 -4
رت	0 -2 0 0 0
رد	3 -7 0 -1 -3
رش	2 1 3 0 0
رك	0 0 17 4 0
رم	0 -2 2 -1 -5
ره	-6 -13 4 0 -7
ري	1 15 6 3 2
رێ	-4 -1 -8 0 -8
زم	0 0 -10 0 0
زه	2 3 11 0 -2
زي	2 0 0 -3 -3
سا	0 0 -7 0 0
ست	0 0 -5 15 7
سر	0 0 4 0 0
سز	-6 0 0 0 0
سك	0 0 2 0 0
سم	4 12 -6 0 0
سن	0 -1 0 0 0
سه	-3 -8 -3 0 0
سي	-3 1 -15 2 -3
سۆ	0 0 9 0 0
سێ	0 -1 -11 0 0
شا	-3 -7 0 0 0
شت	-5 4 0 14 0
شم	0 -6 -3 -7 -14
شن	0 4 4 0 0
شه	0 0 -3 -1 -4
شي	8 0 0 -3 10
شێ	0 0 -5 0 0
فر	6 3 11 6 10
في	0 0 21 3 18
قت	4 0 0 0 0
قي	0 1 -5 0 0
قۆ	2 0 0 0 -2
كا	-1 -11 -13 -4 0
كت	0 0 -3 0 2
كر	0 11 11 0 0
كم	0 -10 -13 -9 7
كه	0 0 -9 -11 -1
كي	24 13 -5 9 -3
كۆ	0 0 2 0 0
لا	0 0 8 0 0
لم	2 1 0 4 10
له	-6 -7 -15 4 -1
لي	0 0 0 23 11
لێ	-8 -24 -10 -14 -9
م	-4 13 0 -3 -1
ما	0 -1 0 0 0
مل	0 0 -5 0 0
مم	0 0 0 1 0
من	-3 -1 -6 5 10
مه	-5 0 4 -9 8
مي	7 5 -14 -11 -6
نا	0 1 2 0 4
نت	0 4 14 0 0
نج	0 0 -5 -5 4
ند	0 -7 13 0 2
نز	0 0 6 0 0
نم	0 1 -10 -7 -6
نن	0 0 1 0 0
نه	0 0 -4 -2 -6
ني	7 13 8 22 11
نگ	0 0 22 0 0
نۆ	0 0 4 0 0
نێ	2 7 -13 0 2
ه	-6 14 0 6 -2
ها	0 0 0 2 -7
هب	0 -4 0 0 0
هت	14 8 0 10 19
هد	3 1 5 0 0
هر	4 15 16 1 -2
هس	-3 -13 -6 -5 -7
هش	0 0 -1 0 12
هف	0 0 -3 0 0
هك	0 5 4 -1 2
هم	2 5 -23 7 3
هن	-11 0 0 -1 -3
هه	0 0 2 0 0
هو	2 0 -11 2 1
هي	-7 6 -23 1 8
هپ	0 0 1 0 0
هگ	-2 0 -1 0 0
هڵ	0 0 -10 12 0
و	-3 -1 4 2 2
وا	-4 0 8 0 -1
وت	4 0 -1 2 -2
ود	4 0 4 0 0
ور	0 -3 -9 -5 -1
وس	0 0 12 0 0
وش	0 0 7 0 0
وك	7 7 22 0 0
ول	0 0 13 0 0
وم	-7 3 -24 0 -16
ون	0 -1 7 0 0
وه	-14 -18 -16 -3 -9
وو	9 1 -18 0 -3
وي	7 12 -7 10 -1
وڕ	0 -5 0 -4 0
وڵ	0 0 15 4 0
وێ	11 5 -5 -5 0
ي	11 0 -9 -5 -4
يا	0 -8 -4 0 -7
يت	9 5 15 0 -11
يز	0 0 0 2 0
يس	-1 -1 -6 0 0
يش	2 0 -18 -1 3
يك	0 0 3 13 0
يل	0 13 2 0 0
يم	-1 0 -15 12 23
ين	0 2 9 -14 0
يه	10 7 32 5 -6
يو	0 1 0 0 0
يي	0 0 0 0 5
يچ	9 0 0 0 -3
يژ	2 0 0 0 0
يڤ	0 0 9 0 0
يڵ	0 0 0 14 16
پم	-2 0 0 2 0
په	0 0 0 0 3
پێ	0 -10 0 0 0
چم	0 -1 0 0 -5
چي	-5 17 -13 -1 -10
ڕا	2 -1 -1 0 0
ڕم	-1 -3 -10 -9 0
ڕه	7 0 -5 0 0
ڕي	-3 0 -6 0 0
ڕۆ	3 -10 -9 -1 -7
ڕێ	0 0 0 -3 0
ژم	3 0 -8 -3 -7
ژه	0 0 -5 0 0
ژي	0 6 -17 -5 -1
گا	0 -3 -14 -5 0
گه	17 25 27 -1 -8
گي	-3 3 -4 5 -4
گۆ	0 0 7 0 0
ڵم	10 -7 -18 0 0
ڵه	11 0 8 9 6
ڵي	0 0 16 9 3
ڵێ	6 0 -4 -4 -1
ۆت	0 -5 19 16 0
ۆد	8 3 3 0 9
ۆر	2 10 -4 0 -4
ۆز	0 0 5 0 0
ۆس	0 0 9 0 0
ۆش	-4 0 -11 0 0
ۆك	6 6 13 2 0
ۆم	0 0 3 -6 -7
ۆن	0 0 2 0 0
ۆي	0 0 1 0 2
ۆڵ	5 4 8 0 0
ێت	-14 0 -22 -24 0
ێد	0 0 5 0 0
ێر	0 0 8 0 3
ێز	0 -2 0 0 0
ێش	-1 0 0 0 0
ێك	-2 0 -26 -17 -2
ێم	-3 9 -12 -11 0
ێن	-1 4 0 9 -3
ێو	0 0 -3 0 0
ێي	0 7 6 0 16
ێژ	0 -4 0 0 0
[last en]
'm	0 -7 0 -11 0
's	0 3 8 -2 -7
2	0 3 0 0 0
22	0 0 0 0 7
34	0 0 0 2 4
3a	0 0 0 0 3
6	0 0 0 4 9
9	0 0 0 0 6
a	-6 -8 -7 -8 -6
ab	0 -3 -4 -1 -5
ac	2 3 4 8 0
ad	0 0 -1 -7 6
ag	0 0 -3 0 0
ah	-1 4 0 0 0
ak	0 0 0 0 15
al	0 5 26 -10 0
am	-6 -5 1 -7 -6
an	-9 -5 28 -4 0
ar	0 -14 -10 0 -8
as	3 0 2 10 11
at	1 -9 -19 1 8
au	0 0 4 0 0
aw	-2 9 -14 3 -12
ay	-3 1 -6 2 -3
be	-1 0 0 -9 0
bi	0 0 3 0 0
bs	0 14 1 0 0
by	0 0 -3 8 4
ce	-2 8 13 15 15
ch	0 -1 0 2 0
ck	-3 0 0 -5 0
cs	0 0 1 0 0
cy	-3 -6 1 7 2
de	0 0 1 16 15
do	-2 0 -4 -7 -4
ds	3 0 -7 0 -10
dy	10 5 15 1 0
ed	-5 4 -17 0 -9
ee	0 0 -10 -4 1
ef	2 4 0 2 0
eg	-6 0 0 0 0
ek	0 -11 -3 -1 0
el	11 9 25 6 11
em	-7 -8 0 -11 -9
en	0 -14 0 -2 -9
ep	5 11 -6 -6 -14
er	-5 -9 -1 -2 7
es	0 0 0 -5 2
et	-5 0 0 -5 -16
ew	0 0 11 0 0
ey	10 1 -13 0 0
fe	0 0 2 0 -5
ff	3 -8 0 4 0
ft	0 5 0 0 0
g	0 0 8 0 0
ge	0 6 -3 12 5
gh	-7 -7 6 -5 -4
gn	0 0 -4 0 0
go	0 0 4 -6 0
gp	0 0 0 0 1
gs	-6 -5 -12 0 -2
h	1 0 0 0 0
ha	0 0 4 0 0
he	4 4 -20 -18 -8
hi	0 0 -8 0 0
ho	0 9 0 0 0
hs	-7 -5 -10 -2 0
ht	-4 -4 11 -1 7
i	5 -1 -44 -29 -5
ia	0 0 5 0 0
ic	0 0 5 0 0
id	-2 0 -8 0 -3
if	0 0 0 4 0
il	7 5 0 0 12
im	12 5 12 0 1
in	-3 -1 0 13 -1
ip	0 0 -3 0 0
is	0 -7 -10 14 4
it	0 -12 -16 -14 2
ix	2 5 9 -7 0
ka	0 0 -3 0 0
ke	6 0 -8 0 0
ki	0 0 -10 0 -2
ks	0 19 7 -2 -2
ky	0 0 -1 0 0
la	0 0 2 0 9
ld	8 -2 3 -3 -7
le	13 26 20 18 16
lf	0 -4 -4 -2 0
ll	11 0 7 -8 3
lm	1 6 0 0 5
lp	0 0 10 6 7
ls	0 3 0 0 -9
lt	0 0 -10 0 -4
ly	-1 0 -8 -8 3
m	0 2 10 0 0
me	-3 -8 -22 -1 5
mr	0 0 -2 11 0
ms	0 -7 -4 0 0
my	-6 -9 -11 -13 0
na	0 0 7 0 0
nd	-6 -4 -4 17 4
ne	6 5 12 0 0
ng	1 9 2 5 5
nh	0 0 6 0 0
ni	0 0 3 0 0
nk	4 0 -2 0 -1
no	-11 -4 6 -9 -8
ns	0 11 8 12 0
nt	0 -11 -8 -28 0
ny	0 0 0 0 3
o	1 7 12 6 6
ob	0 0 -8 0 0
od	0 0 7 0 1
of	3 -2 0 16 8
oh	3 7 25 16 18
ok	0 6 2 0 0
ol	-11 -7 -11 0 0
om	-8 0 0 6 15
on	-1 2 12 21 8
oo	0 0 8 0 0
op	-13 -15 -2 0 5
or	0 1 -4 2 3
os	0 1 0 0 0
ot	29 26 18 21 15
ou	-1 0 0 0 5
ow	0 5 0 -4 -2
ox	1 7 0 2 5
oy	0 -5 11 -2 -1
p	0 0 0 1 0
pe	0 0 4 0 0
pp	0 0 -2 0 0
ps	0 0 0 7 0
pt	0 0 0 0 -1
py	4 0 0 4 0
ra	0 0 11 0 0
rd	0 -4 6 14 3
re	16 11 17 6 12
rf	-4 0 0 0 9
rg	0 0 3 0 0
rk	0 0 0 0 -8
rl	0 0 3 4 9
rn	0 1 0 0 -4
ro	0 0 10 0 0
rs	-8 0 7 -1 0
rt	0 1 3 -6 0
ry	-11 0 4 -19 -3
sa	14 17 36 4 3
se	3 4 7 3 -3
sh	0 -1 8 14 -6
sk	5 3 1 0 6
so	8 13 -1 -11 3
ss	-7 0 -6 5 -5
st	-9 4 18 13 4
sy	0 0 14 17 0
t	0 0 8 7 2
ta	0 0 14 15 0
te	0 -1 0 5 -9
th	7 13 28 10 19
to	0 6 15 10 3
ts	-5 0 0 10 0
ty	1 5 14 12 0
ud	0 0 6 0 0
ue	0 -3 0 0 0
uk	6 3 8 0 0
um	0 6 22 10 5
up	0 0 0 -3 7
ur	-4 -12 -1 -10 -2
us	-12 -15 -8 -14 0
ut	-1 4 -21 -10 -13
ve	0 0 8 15 13
we	7 7 -2 -3 0
wi	0 0 0 -1 0
wn	-2 0 0 0 0
wo	0 -7 -11 -8 1
ws	-1 3 2 -1 -3
wt	-3 0 0 0 0
ww	0 0 6 0 0
x	0 4 8 0 0
xt	-1 0 2 -14 0
ya	0 0 4 0 0
ye	0 0 3 0 0
ys	-9 -1 -4 -12 -3
zy	0 0 -3 0 0
[last es]
22	0 0 0 1 0
24	2 3 0 0 0
25	0 0 0 0 9
36	0 0 0 9 0
4	0 6 0 0 0
77	0 2 0 0 7
90	6 0 0 0 0
a	0 -8 2 5 0
ad	11 4 8 0 0
al	-10 -8 10 3 -1
an	4 9 11 7 -1
ar	0 0 -18 0 -5
as	3 -20 -23 -5 0
at	0 0 6 0 0
b	0 0 22 0 0
ba	11 15 8 7 0
be	4 0 0 7 13
bo	0 0 3 0 0
by	10 0 0 0 0
bé	0 -1 0 0 0
ca	0 -2 0 0 -11
ce	-1 0 -6 -7 0
ch	0 0 7 0 0
co	0 20 15 -3 2
có	1 0 -6 0 0
d	0 0 1 0 0
da	0 -6 -12 -18 -5
de	1 3 4 9 13
di	5 0 0 0 0
do	1 -4 -16 -8 0
dy	0 0 2 0 0
ea	-2 -4 0 0 0
el	0 6 12 3 10
en	1 -8 -19 9 6
eo	10 6 0 11 12
er	-5 -5 7 6 14
es	3 -5 4 9 16
et	0 0 6 0 0
ez	5 0 0 0 0
fa	0 0 0 0 1
fe	4 0 15 2 0
ga	4 13 11 18 0
ge	4 12 11 0 0
go	3 12 -3 11 3
gs	0 0 2 0 0
ha	0 0 0 0 1
he	0 9 8 20 2
ho	8 0 0 0 0
ht	0 0 14 0 0
ia	3 0 0 0 9
il	0 0 7 5 3
in	0 0 15 0 0
io	0 1 -6 0 0
ip	-5 0 0 0 0
ir	-4 0 -5 0 0
is	0 -1 0 0 2
ió	0 0 -9 0 0
ja	0 0 9 -1 0
je	0 0 0 0 2
jo	0 8 3 9 -2
jó	1 0 0 0 0
la	6 2 6 -5 3
ld	1 1 3 0 0
le	11 28 29 0 0
lo	2 19 0 -2 0
ma	-2 0 -4 0 9
me	6 9 -14 -9 -4
mi	-3 0 -14 -13 7
mo	5 6 8 18 2
na	-5 -3 0 -14 -7
nd	0 0 10 2 0
ne	11 10 16 13 9
ng	9 4 17 0 0
no	2 14 27 0 -14
nt	0 0 0 6 0
ok	0 0 0 2 5
ol	0 0 14 0 0
om	12 6 18 11 5
on	-4 0 4 14 7
op	0 0 2 0 0
or	10 6 -2 6 13
os	-10 -8 -17 -7 -14
ow	0 0 4 0 0
oy	1 0 0 12 7
pa	0 0 4 3 0
po	-6 0 0 0 0
ps	0 0 11 0 0
ra	0 1 -2 7 10
re	0 6 6 0 0
rk	0 2 18 0 0
ro	0 -4 0 0 -9
rs	0 0 13 0 0
ry	0 1 4 0 0
sa	2 0 27 14 15
se	-5 5 0 1 10
si	-5 0 0 0 0
so	-5 0 4 9 3
st	0 0 5 0 0
su	0 0 0 0 5
t	0 0 0 0 2
ta	3 -6 -18 -2 8
te	6 -5 6 8 3
th	0 0 9 4 0
to	11 15 4 1 -1
tó	-2 0 -4 0 -6
ua	-1 0 0 0 0
ue	-5 0 8 13 4
un	-8 -4 -24 -21 -20
us	0 0 9 0 0
uy	-1 0 0 0 0
ué	3 0 0 0 0
ve	0 1 9 0 2
vo	0 0 0 -1 0
xt	0 0 4 0 0
y	3 0 -11 -8 -9
ya	4 1 0 0 0
yo	2 0 -10 0 5
za	0 0 -5 0 0
zo	5 0 0 0 0
ás	0 3 0 0 0
él	1 0 0 0 0
és	0 -2 0 0 0
ña	0 0 0 1 0
ño	6 -6 -5 -11 8
ón	-3 4 3 0 7
[last fa]
14	0 0 0 5 0
2ب	0 0 0 1 4
40	0 1 0 0 0
8	0 3 0 0 0
82	0 2 0 1 0
a	0 0 0 -6 0
an	0 0 1 0 0
ar	0 0 0 2 0
at	2 0 1 0 2
d	2 8 7 0 0
e	0 0 -6 0 0
eh	0 0 0 0 3
el	8 0 0 0 0
er	0 0 -1 0 0
ha	0 0 0 8 0
hi	0 0 0 2 5
il	3 9 6 0 3
in	0 0 0 4 8
ji	0 0 2 0 0
kh	0 0 0 0 11
le	4 7 9 11 14
lp	0 2 0 0 0
ly	-2 0 0 0 0
m	0 1 10 7 4
me	0 4 16 0 0
n	0 0 5 0 3
om	12 14 18 0 0
on	0 0 0 10 0
ot	0 0 2 5 0
t	0 0 13 9 3
um	0 0 11 0 0
va	1 0 0 0 0
ww	0 0 5 0 0
اب	2 -2 -10 0 5
ات	29 35 41 42 24
اج	0 6 0 0 0
اد	2 -4 0 -14 0
ار	1 11 7 -5 6
از	0 -3 -21 1 1
اس	0 0 0 0 3
اش	0 -1 0 1 3
اغ	3 3 3 0 0
اق	0 0 -16 -6 0
اك	0 0 4 6 11
ال	-2 16 12 8 0
ام	5 22 2 -23 0
ان	0 8 35 19 9
اه	3 -2 -7 14 -3
اي	-3 10 21 24 0
اپ	2 0 -4 0 -1
اچ	0 -2 0 0 0
با	-2 7 -13 -19 -14
بت	0 0 -7 0 0
بح	0 0 0 -3 -9
بر	-3 0 8 0 0
بس	0 -7 -3 0 0
بش	0 0 0 7 0
بع	0 12 6 8 7
بم	2 8 -12 0 0
بن	5 0 0 0 5
به	-2 2 15 -7 -9
بو	0 0 -4 0 0
بي	0 -3 13 0 0
تا	0 -11 4 -3 -9
تت	0 -7 -14 0 0
تر	0 8 0 0 12
تس	0 0 2 0 0
تش	10 0 -5 0 0
تف	-2 -9 -8 0 -2
تك	0 0 -8 0 0
تل	0 0 -13 -2 0
تم	-5 1 -4 -7 0
تن	0 -13 -3 -1 -13
ته	-11 8 -1 4 11
تو	0 -1 -20 1 1
تي	-5 12 6 -4 0
جا	1 9 -3 0 -6
جد	0 0 0 -1 0
جر	0 -4 0 -2 0
جش	0 0 0 0 1
جه	0 0 5 4 0
جو	0 0 3 0 0
حب	0 4 -6 0 0
حت	0 0 0 0 2
حد	0 2 4 1 8
حش	0 0 -6 0 0
حق	16 4 -2 0 0
حل	0 0 -7 0 0
حه	0 0 5 0 0
خت	-5 -13 0 -3 -2
خر	0 2 0 6 0
خش	-1 1 -2 0 1
خط	0 3 8 8 6
خم	0 0 -1 -1 0
خن	0 6 0 0 0
دا	-5 0 -10 -10 -5
دد	0 0 -3 1 0
در	0 0 -16 8 6
دش	0 2 0 0 0
دك	0 0 18 0 0
دل	0 0 8 0 0
دم	0 -8 -22 4 0
دن	-10 -16 -6 0 -8
ده	0 -1 17 7 12
دو	7 0 -5 -4 -5
دي	-10 -1 0 -3 -1
ذه	0 0 9 0 0
را	4 -10 0 -7 -2
رت	0 -6 0 -6 -1
رج	0 0 7 0 3
رد	0 -15 6 2 -17
رس	3 9 6 0 0
رش	6 -3 9 2 2
رف	5 0 -11 0 0
رك	0 0 -2 0 3
رم	5 0 -42 0 -4
ره	1 1 -1 0 6
رو	0 -1 0 -18 4
ري	18 1 21 0 0
رپ	0 0 4 0 0
رچ	0 0 0 1 0
رگ	0 0 10 0 0
زا	0 0 1 0 0
زد	3 -21 -1 -9 -18
زل	0 8 19 10 0
زم	-4 0 -2 0 -9
زن	-11 -5 0 -10 0
زه	0 0 5 -8 2
زي	-6 -8 0 0 0
سا	1 5 8 0 0
ست	11 28 18 12 4
سر	-2 0 7 0 0
سل	2 0 11 8 0
سم	10 -4 -23 8 -2
سه	-1 7 4 0 12
سو	0 0 2 0 0
سي	0 1 0 8 8
سگ	0 0 -7 0 0
شب	3 0 16 -2 6
شت	0 5 0 12 -5
شد	0 0 8 -1 0
شم	-6 -1 -8 0 -6
شن	0 0 8 3 0
شه	9 0 6 -10 -1
شو	0 -9 -20 0 9
شي	0 0 4 6 1
صد	0 -1 -3 -1 8
ضي	0 0 -7 2 0
طل	7 0 -4 0 0
طم	0 0 0 0 1
طه	0 0 0 3 0
عت	-5 -8 -2 7 0
عد	7 0 -1 11 13
غن	0 3 0 0 0
فا	0 3 0 0 0
فت	0 0 -5 3 8
فر	0 -5 0 0 0
فل	0 0 0 0 -1
فم	0 0 -4 0 0
فن	0 0 0 -1 0
فه	-3 1 -6 -2 0
قش	-1 0 -9 0 0
قط	0 0 1 1 0
قع	0 0 0 0 -2
قم	-5 0 -18 2 -3
قه	3 3 22 6 0
قو	0 -6 -3 0 0
كت	0 0 0 0 8
كر	0 0 1 0 0
كز	0 0 1 0 0
كس	5 1 7 2 0
كش	0 0 -3 0 0
كف	0 0 4 0 0
كم	1 1 0 0 0
كن	0 -2 -6 -5 -2
كه	-1 7 -9 -12 17
كي	2 0 -4 -4 -3
لا	0 -7 0 6 -3
لج	0 0 10 0 0
لر	7 0 0 0 0
لز	0 1 2 0 0
لش	0 0 0 0 6
لم	1 0 -12 8 12
له	4 0 13 3 0
لو	0 0 0 0 -1
لي	-2 12 10 -2 -8
م	-4 0 15 0 0
ما	0 0 4 7 -1
مت	0 10 9 7 0
مد	1 6 0 8 0
مش	4 0 -12 13 -9
مع	0 3 1 0 0
مك	2 0 0 0 0
مم	9 14 -10 -10 0
من	0 3 -2 5 6
مه	9 12 -7 0 0
مو	4 0 -18 -14 -2
مي	0 0 2 0 0
نا	-7 0 1 0 0
نب	0 0 -2 0 0
نت	0 7 18 13 0
نج	0 0 0 -1 0
ند	-4 0 3 -12 0
نس	0 0 -9 0 0
نش	4 -4 0 2 0
نك	0 0 0 0 3
نل	0 0 10 0 0
نم	-1 -17 -40 -9 2
نن	0 -5 -15 1 9
نه	0 -2 0 -10 5
نو	7 6 -10 0 10
ني	-8 2 12 10 0
نگ	0 0 3 -5 0
ه	0 9 -9 0 0
ها	0 -3 0 0 5
هت	6 0 0 0 0
هد	0 0 -3 18 6
هر	-6 5 -1 -14 -9
هس	-1 0 -6 0 0
هش	0 0 -9 0 9
هل	-1 0 8 6 0
هم	-9 9 -25 -3 14
هه	0 -9 -5 -5 0
هو	3 0 0 0 0
هي	0 0 2 15 0
و	7 9 15 8 5
وج	0 0 8 10 0
ود	10 13 13 -2 -2
ور	0 3 17 0 0
وز	3 0 21 3 12
وس	0 -1 -4 7 -1
وش	0 0 -2 0 9
وض	0 0 -3 0 0
وغ	0 0 -2 0 0
وق	0 3 -5 0 0
وك	9 7 16 8 0
ول	0 -8 -6 0 3
وم	9 8 0 3 2
ون	-1 0 3 11 3
وه	0 0 -1 0 0
وو	0 0 -2 5 2
وي	0 0 -5 -5 -10
يا	-5 0 23 0 0
يب	2 0 0 -1 0
يت	7 6 13 0 1
يث	0 0 2 0 0
يج	4 0 0 0 0
يخ	7 0 0 0 0
يد	-10 -6 -15 -1 -5
ير	0 -11 3 0 0
يس	6 -3 13 0 -4
يش	0 2 5 0 -2
يض	0 0 8 0 5
يف	0 4 -7 1 0
يق	0 0 2 0 0
يك	-1 6 11 25 -3
يل	0 0 2 0 7
يم	9 14 -3 3 -4
ين	4 0 24 -3 -1
يه	-5 -5 -3 -13 -15
يو	1 0 22 0 0
يي	0 11 13 0 0
يچ	3 0 7 0 0
يگ	0 0 5 6 0
پز	0 0 0 5 -4
پس	0 0 3 0 0
پل	13 8 10 3 8
پي	0 0 2 0 0
چم	4 3 -7 0 0
چه	0 3 0 0 7
چي	0 5 -6 0 0
گت	0 0 0 0 5
گر	0 0 0 0 -6
گش	0 3 -6 0 0
گم	0 0 -5 0 1
گن	-3 -9 -12 7 1
گه	14 0 -13 -10 -9
گي	0 17 0 -4 -3
گگ	0 3 0 0 0
[last fa-af]
19	0 0 0 6 0
30	0 2 0 0 0
an	2 0 4 0 0
at	5 8 15 8 10
eb	0 0 0 4 1
er	0 1 0 0 6
es	-2 0 0 0 0
il	0 2 1 7 6
k	0 4 9 8 1
le	5 7 6 10 9
me	0 4 1 0 0
nu	0 0 0 2 1
ok	7 9 3 0 8
om	11 16 28 0 0
ot	13 12 12 17 2
ps	0 0 2 0 0
qa	0 0 0 4 9
ra	0 0 0 4 0
re	0 0 4 7 7
t	0 0 5 2 0
ul	0 0 1 0 0
w	0 0 1 0 0
اب	4 0 -9 -3 -9
ات	27 33 44 43 18
اج	6 5 0 0 0
اح	0 -1 6 2 0
اخ	0 0 5 6 0
اد	16 -1 3 -1 -1
ار	5 5 -13 -27 -10
از	1 4 -16 8 0
اس	9 9 -3 -6 -1
اش	-4 -1 -9 0 0
اص	0 2 11 14 0
اغ	0 -6 0 0 0
اق	0 0 0 -1 0
ال	-1 4 10 -1 0
ام	0 10 -14 0 -21
ان	-1 -6 7 12 9
اه	-16 0 5 17 -1
او	4 0 3 0 17
اي	-2 -3 8 2 0
با	-5 -8 -4 -12 0
بح	0 0 0 -2 0
بد	-2 0 -3 -5 0
بر	18 3 -4 0 0
بز	0 3 4 0 0
بس	5 0 0 -3 0
بل	0 2 13 0 0
بم	0 0 -6 0 0
به	0 0 -7 -10 -7
بي	0 13 21 3 3
تا	0 0 0 1 -2
تب	8 0 4 5 3
تت	0 0 -8 0 0
تر	4 0 -9 -4 4
تس	0 0 5 0 0
تش	0 0 -2 0 0
تف	-3 -6 -9 0 0
تل	-4 -4 -23 -7 0
تم	0 4 -27 -8 -2
تن	0 0 0 2 1
ته	-25 -30 -17 -8 2
تو	0 0 1 6 3
تي	0 19 -5 -1 -9
جد	5 0 0 0 0
جه	0 0 4 0 0
جو	0 0 6 0 0
جي	3 4 0 6 0
حب	3 -4 -19 0 8
حل	0 0 9 0 0
خت	0 -6 0 -1 8
خش	0 0 -1 0 0
خط	0 0 9 12 6
خم	-5 0 0 0 0
خو	0 -7 0 0 0
خي	-9 0 0 0 0
د	3 0 -14 0 0
دا	0 -7 -21 -11 3
دت	3 0 5 0 0
در	0 0 -9 11 10
دش	-1 0 -8 5 0
دل	0 0 4 0 0
دم	14 -22 -29 11 12
دن	-9 -15 17 3 0
ده	-3 -12 6 2 -6
دو	0 0 -10 -3 -9
دي	0 0 -5 0 -3
را	7 0 -6 -11 0
رب	1 5 3 0 0
رت	2 8 -13 -7 0
رث	1 1 9 0 0
رد	4 10 25 12 0
رز	4 0 0 0 0
رس	0 0 -14 0 9
رش	-9 -3 -11 -1 0
رغ	0 0 0 0 5
رف	0 0 0 1 0
رك	10 2 4 0 6
رم	3 0 -22 0 2
رن	5 0 0 0 3
ره	2 -2 -24 -6 0
رو	9 3 13 0 10
ري	4 14 32 1 0
رچ	0 0 0 0 10
زا	0 0 0 0 4
زد	-14 -18 -8 8 -2
زش	-3 0 0 0 0
زل	10 11 20 7 11
زم	0 -4 0 0 0
زن	0 -5 0 -5 -1
زه	-4 0 22 22 10
زي	3 -3 1 0 0
ست	0 13 4 -12 0
سد	5 0 4 0 0
سر	-12 6 20 -3 1
سش	0 0 0 0 -2
سل	0 0 2 0 0
سم	7 7 0 0 -1
سن	3 0 0 0 0
سه	-2 0 0 0 0
سي	0 0 -4 0 9
سگ	0 0 -11 0 -1
شب	0 0 11 1 3
شت	0 1 2 19 0
شد	-2 -13 0 0 0
شش	4 10 9 1 0
شم	7 -3 -14 0 0
شن	0 4 0 0 0
شه	-1 -11 -23 -11 -2
شو	1 -5 0 -10 -11
شي	0 0 0 0 5
صت	4 0 0 0 5
صد	0 8 0 0 2
صش	-1 0 -2 5 0
صف	0 0 -3 5 0
صل	0 0 0 4 2
صه	0 0 -2 0 0
طر	3 0 0 0 0
طع	0 -2 0 0 0
طن	0 0 -1 0 0
طه	9 13 11 0 4
طو	0 0 0 -2 -4
ظر	0 0 1 6 0
عت	-1 -8 -1 7 14
عد	2 0 0 0 0
عه	-5 -5 0 0 0
غا	0 22 27 0 0
غم	0 0 -2 0 0
فت	2 2 -4 2 0
فر	16 -6 -15 -3 1
فل	0 -4 -7 -7 0
فه	0 -3 11 0 0
في	0 -3 17 3 0
قا	0 0 2 0 0
قت	0 0 -8 -2 0
قط	0 0 0 0 -6
قم	0 6 -9 1 0
قه	18 24 19 0 0
كا	0 0 24 1 0
كت	-4 0 15 0 0
كد	-10 -26 -19 -7 -6
كر	0 0 0 3 0
كس	7 1 0 0 0
كش	-9 0 -7 0 0
كك	0 0 1 0 0
كل	0 0 -9 0 0
كم	0 0 6 16 6
كه	2 -8 -19 0 3
كو	0 -8 -5 0 -1
كي	14 0 -1 -1 -2
لا	0 0 7 17 0
لب	10 0 -12 -2 0
لت	0 -10 -9 0 0
لج	0 4 10 0 0
لد	0 0 1 0 0
لط	0 0 -1 0 0
لف	0 -3 0 0 0
لك	2 0 -10 0 0
لم	-1 -2 -3 0 5
له	0 16 15 0 1
لو	0 0 16 0 0
لي	-1 -8 29 3 0
لچ	0 -4 -1 0 0
ما	2 -6 0 16 2
مد	-2 13 11 0 -5
مر	0 0 0 0 -4
مش	19 1 -8 10 0
مك	18 20 22 0 3
مم	-7 2 -10 -1 -4
من	0 0 3 0 8
مه	-9 0 -42 -1 4
مو	5 0 -5 -1 13
مي	0 0 5 0 -2
مپ	2 0 -4 0 0
نا	0 0 8 0 0
نت	0 0 6 3 0
نج	0 10 10 0 2
ند	-17 -27 0 1 0
نر	0 2 0 0 0
نز	2 8 8 0 0
نش	0 -1 -6 1 0
نف	-2 0 -7 -2 0
نم	-3 -30 -38 -10 -9
نن	8 -10 -2 0 5
نه	-2 -19 -11 -6 10
نو	0 4 5 -4 17
ني	7 -6 11 0 0
نگ	0 -3 -6 -4 2
ها	0 0 -14 -4 0
هت	7 10 14 0 0
هد	-5 8 -15 0 0
هر	0 0 0 0 -15
هم	7 12 22 0 -12
هه	0 1 0 -1 0
هو	0 0 3 6 9
هي	0 8 4 0 0
و	2 7 9 10 2
وب	0 13 9 -1 -6
وت	3 0 3 2 0
ود	2 8 6 0 -3
ور	14 6 16 -1 -4
وز	0 20 -2 0 -2
وس	0 0 0 1 0
وش	-1 6 -9 0 0
وض	0 0 3 0 0
وغ	9 13 0 0 0
وك	0 0 0 0 3
ول	0 13 26 16 0
وم	5 10 11 16 4
ون	0 6 12 3 0
وه	0 0 -5 -5 0
وي	3 0 14 -2 7
وپ	0 0 1 0 0
يا	0 0 18 0 -1
يت	-1 6 6 -2 5
يج	0 0 1 0 5
يخ	0 0 -3 0 0
يد	5 10 -1 1 -2
ير	0 7 4 1 3
يز	-4 3 1 0 -1
يس	10 0 13 3 -2
يش	-1 7 -25 1 0
يغ	0 0 -4 0 10
يف	0 8 -2 3 0
يق	0 3 0 0 0
يك	2 9 4 8 -8
يل	9 0 9 0 20
يم	11 0 -16 2 6
ين	23 -8 9 -2 -9
يه	2 0 0 4 15
يو	0 0 4 0 0
يي	10 8 1 4 2
يچ	0 4 0 0 0
يگ	0 0 2 0 0
پت	-2 0 0 0 0
پس	-2 -1 0 0 0
پل	22 19 9 0 9
چك	0 9 16 0 0
چه	-2 0 -7 -7 9
چپ	4 0 0 0 0
گر	0 0 2 0 0
گل	12 7 25 7 0
گم	0 0 -4 -1 11
گن	3 16 -1 2 2
گه	19 2 -18 -22 -6
گو	0 2 1 2 6
گي	0 7 -17 -1 0
گپ	1 8 -8 0 -4
[last fa-latn]
1	4 0 0 0 0
aa	0 2 -4 0 0
ab	14 0 0 -4 0
ad	4 0 4 1 -6
ah	0 5 18 3 -6
aj	0 0 1 0 0
ak	0 0 0 0 -1
al	-2 0 0 16 4
am	7 5 -26 -4 3
an	-9 -5 0 7 6
ar	6 6 -5 -8 6
at	12 21 24 21 29
aw	-1 -4 -7 0 0
ay	0 0 1 0 0
az	0 -6 0 5 6
ba	0 6 3 -11 -4
be	-8 -12 0 0 -8
bi	0 6 26 10 3
br	0 0 -5 0 0
ce	2 4 -3 2 0
ck	10 0 0 0 0
da	0 0 -1 3 0
de	15 1 16 0 0
di	5 0 -6 0 -7
do	0 0 0 6 0
e	0 17 0 -3 21
ed	0 0 5 0 0
ek	0 0 16 0 0
el	16 21 2 14 0
em	0 0 0 -3 2
er	0 0 20 0 0
es	0 0 0 0 2
et	0 -14 0 0 -6
ey	0 0 9 5 0
fe	0 0 -5 4 0
fl	0 -2 -4 0 0
fr	0 0 3 0 0
ft	0 2 -13 -2 -4
ga	0 1 0 0 0
ge	1 0 -8 1 10
gh	-6 0 -4 3 0
gi	0 0 0 1 0
ha	-5 -2 -2 0 0
he	5 -5 0 1 1
hi	0 3 0 0 1
hm	0 3 5 0 0
ho	0 -1 -9 0 1
hr	0 4 16 0 0
ht	0 0 -1 -6 0
ia	0 8 0 0 0
ib	0 0 6 0 0
id	-5 3 -12 0 0
ii	0 -3 0 0 0
il	12 24 8 21 22
im	0 0 -20 14 0
in	-4 1 7 0 -6
ir	-1 0 0 0 0
is	6 8 10 1 0
iz	0 0 0 0 -1
ja	0 -6 -7 0 3
je	0 0 2 0 0
ji	0 0 0 0 5
k	0 0 3 0 0
ke	0 0 -4 0 0
kh	0 4 0 0 0
ks	1 0 0 0 0
la	0 7 7 0 0
le	1 10 13 13 14
li	0 7 1 -5 0
ll	0 2 13 0 0
ly	0 0 9 0 0
lz	0 0 4 0 0
ma	-13 0 0 7 5
me	0 3 4 7 14
mi	-4 3 0 0 0
mo	5 1 -17 -2 4
na	0 -4 0 0 4
nd	-2 0 0 0 -7
ne	4 -13 0 -5 0
ng	14 3 0 -3 -4
ni	4 0 1 -1 0
nj	5 0 5 0 5
nk	10 10 6 0 0
no	0 -4 0 0 0
o	6 11 8 8 2
ob	0 0 0 0 1
od	5 3 11 -3 8
oh	0 3 0 0 0
om	11 0 5 4 8
on	12 0 10 4 6
oo	9 6 0 0 13
op	1 0 0 0 4
or	6 10 16 7 0
ot	21 17 19 27 4
oz	0 0 17 0 0
r	0 0 4 0 0
ra	-5 0 0 -1 0
rd	-2 -15 2 -2 4
re	0 2 9 12 1
rf	0 0 0 -1 -2
rg	0 0 3 0 0
ri	0 0 -1 -1 0
rk	0 -2 0 0 0
ro	0 4 0 1 6
rs	0 10 0 0 0
rt	0 9 14 0 0
ru	0 -6 -2 0 0
ry	0 0 6 0 0
s	0 0 4 0 0
sa	0 0 4 -4 0
se	0 0 5 0 2
sh	3 -3 0 8 0
si	0 0 0 0 -3
ss	1 0 0 0 0
st	7 14 -5 3 -1
t	0 0 3 0 0
ta	0 -8 -9 0 0
te	0 4 1 0 0
ti	9 0 -8 1 0
to	-4 -11 -3 7 5
tu	-2 -4 -2 -4 0
ud	2 5 0 0 2
um	0 0 0 3 -7
un	0 -3 -5 0 0
uz	0 0 0 1 0
va	2 0 10 -1 3
ve	0 0 8 0 1
y	0 0 0 1 0
ya	0 0 -4 0 1
ye	0 12 -6 10 -1
yi	0 12 10 0 0
ze	0 0 -5 0 -1
zi	0 0 -1 0 0
[last fr]
'a	0 12 -5 0 4
's	0 0 11 0 0
'à	0 -1 -7 0 0
2	7 0 0 0 2
a	-4 14 11 -5 -3
ai	3 3 -4 2 8
al	-2 0 10 5 -1
am	0 0 8 0 0
an	0 -5 0 0 5
ap	0 0 0 0 5
ar	0 0 18 0 0
as	1 5 0 0 0
at	4 -4 0 0 0
au	-3 -7 -2 1 0
ax	0 0 1 0 0
ay	-1 0 0 0 0
be	0 -1 0 0 0
bo	0 0 5 0 0
bé	0 0 3 0 0
c	2 0 20 0 0
ce	7 10 14 0 6
ch	0 10 14 0 0
cs	0 0 0 0 4
cé	0 0 0 0 3
da	0 0 5 0 0
de	-4 0 3 0 3
di	0 -6 -4 0 8
do	0 0 4 0 0
ds	9 0 0 5 9
du	7 2 5 5 12
dy	0 0 0 0 2
dé	0 0 -1 -3 -1
ec	5 1 -11 0 -8
ed	0 0 0 -3 0
ef	0 -2 0 0 -2
el	-4 0 0 0 -2
en	-9 -5 0 -4 -3
er	-4 0 -8 3 -6
es	-4 -7 -6 -16 1
et	2 6 -1 7 -2
eu	0 5 5 0 -2
ez	-1 -8 0 16 16
ff	2 0 0 0 0
fr	0 0 4 0 0
ga	0 0 4 0 0
ge	-4 6 -1 0 0
gh	2 2 0 0 0
go	0 0 -4 -2 0
gt	1 4 0 0 6
gé	0 0 0 -3 -1
ha	0 0 8 1 0
he	0 1 2 0 -10
hé	3 0 -6 -3 0
id	0 0 2 0 0
ie	17 13 0 -5 3
il	1 2 0 11 -2
in	1 0 12 0 -9
ir	6 0 6 0 5
is	7 -5 9 12 1
it	12 2 -10 -11 -10
ix	-3 0 0 1 12
ié	0 0 14 0 0
je	2 -7 -23 -25 -4
ke	0 2 0 0 0
la	-1 -5 -4 -3 0
ld	3 0 4 0 0
le	0 2 -13 0 5
ll	1 0 17 0 0
lo	0 0 0 6 14
ls	2 12 14 -13 -12
lu	12 0 0 0 0
ly	5 0 0 0 0
lé	1 0 5 7 -3
m	0 0 4 0 0
ma	2 3 14 4 8
me	2 0 -3 -4 0
my	0 0 5 0 0
mé	0 0 4 0 0
nc	10 2 0 0 0
nd	-3 2 -7 1 5
ne	-18 -2 3 3 -4
ng	0 0 0 -6 2
no	0 -3 0 -5 0
nq	0 0 0 1 4
ns	-1 3 10 3 -5
nt	-5 12 7 12 13
nu	0 0 0 2 0
né	0 0 0 7 -7
oa	0 0 6 0 0
oc	0 0 -2 0 0
of	0 0 10 0 0
oi	2 2 0 -9 9
ok	0 0 3 3 0
ol	1 0 -8 0 0
om	0 16 14 0 0
on	9 5 3 -9 12
oo	0 0 2 0 0
or	3 0 1 0 0
os	-5 0 -7 -5 -1
ou	4 2 0 -2 2
ow	0 0 5 9 0
pe	-7 0 0 0 0
pi	0 0 7 8 0
ps	1 0 0 0 0
pt	0 0 -1 -2 3
pu	2 0 0 0 0
pé	-3 0 0 0 -3
rc	0 0 0 1 2
rd	-1 0 0 0 -3
re	2 0 -8 0 -7
rg	0 6 12 0 0
ri	0 0 0 0 -1
rk	0 0 3 0 0
ro	0 -7 0 0 10
rs	-2 3 13 6 7
rt	0 0 5 0 10
ry	0 0 11 0 0
ré	10 7 7 5 1
sa	19 14 38 24 24
se	8 0 0 0 16
si	1 0 0 0 17
ss	0 0 1 0 0
st	3 1 8 4 3
sé	4 -6 -7 -12 0
t	-2 0 4 7 1
ta	0 0 9 2 0
te	-9 0 -5 0 -1
ti	0 0 0 7 3
to	0 0 0 10 0
ts	-8 -12 -5 2 -7
ty	0 0 1 0 0
té	-9 0 -9 -1 -11
ue	7 -2 -3 0 0
uf	0 8 8 4 6
ui	14 7 -12 0 0
uk	0 0 4 0 0
un	-3 0 -14 -7 -5
up	0 0 2 0 -6
ur	-3 -7 6 21 13
us	-15 0 0 -2 -12
ut	4 0 1 6 -3
ux	-2 -7 -5 0 6
ué	0 0 -1 0 0
ve	0 9 14 0 0
vé	0 0 -10 0 8
w	0 0 12 7 0
xt	0 0 15 0 0
y	-1 3 -9 -5 -7
ye	0 0 0 0 -3
ys	0 0 2 0 0
ze	1 0 9 9 11
à	2 -1 -9 2 4
ça	0 0 0 0 -2
ès	-4 -3 -4 -2 0
ée	0 6 -4 -6 -15
és	0 -1 -4 0 0
êt	0 0 -3 0 0
ël	0 0 1 0 0
ôt	0 0 -5 0 0
[last hi]
3	0 0 0 0 7
ab	0 0 9 0 0
am	1 3 4 3 3
an	0 0 -1 0 0
as	0 0 0 0 2
at	0 0 6 0 8
co	0 0 0 6 8
da	0 0 8 0 0
dn	2 0 0 0 0
er	-1 0 0 0 -1
es	0 0 7 8 0
et	0 1 7 0 0
fy	0 0 3 0 0
gh	0 0 0 1 0
il	5 0 0 8 10
ju	0 0 0 0 3
ky	0 0 6 5 0
la	6 0 0 0 0
le	17 24 17 16 17
me	0 14 20 4 1
mm	0 0 11 0 0
n	0 0 5 0 0
ng	0 2 -2 -2 0
ni	1 0 0 0 0
ny	0 0 1 0 0
ok	0 3 0 4 6
om	19 19 30 0 0
ot	4 0 9 12 0
ps	0 0 12 0 0
rv	0 0 0 3 0
s	0 0 1 0 0
se	0 0 2 0 0
ss	0 0 -5 0 0
t	0 0 8 7 2
uk	0 6 16 0 0
um	0 0 4 0 0
un	0 0 0 0 4
up	2 4 3 0 0
vi	0 0 0 7 8
ya	0 0 0 3 0
अब	-2 0 0 0 -8
अल	0 0 8 0 0
आ	0 0 -3 0 0
आई	9 -7 0 0 0
आए	0 -4 0 0 0
आख	5 0 -5 0 0
आठ	0 0 0 0 1
आप	6 0 0 0 0
आय	0 0 -1 0 0
आर	0 0 2 0 0
ईट	0 0 -5 -2 -1
ईड	0 0 -3 0 0
ईन	0 0 4 0 0
ईल	0 0 -4 -1 0
ईस	6 2 10 0 0
ऊ	1 0 -1 0 0
ऊड	0 0 0 -3 0
ऊत	0 0 -1 0 0
ऊस	0 0 4 0 4
एक	0 -7 -11 -8 -10
एट	11 9 6 6 8
एफ	0 0 3 0 0
एम	0 0 6 0 0
एस	0 3 0 0 0
ऐट	4 6 0 2 6
ओ	0 0 0 0 -7
ओक	0 0 10 0 0
और	2 2 -14 -3 6
कट	12 0 -1 0 -3
कड	7 0 -2 0 0
कन	0 0 3 0 0
कर	-2 -13 -8 -15 -3
कल	0 0 0 1 -9
कह	0 10 0 0 0
का	2 14 0 6 1
की	8 15 18 8 4
कू	0 0 -3 0 0
के	3 4 0 0 -3
को	2 10 -8 -6 0
खा	0 -1 -15 -9 -5
खे	6 0 0 0 0
खो	0 0 0 0 2
गई	-4 -12 -3 4 1
गए	0 -10 -2 -6 -3
गल	-4 0 -2 0 2
गह	0 0 -1 1 0
गा	-17 -9 -15 4 0
गी	0 0 -14 0 0
गू	0 0 2 0 0
गे	-1 -15 -14 0 0
गो	0 -2 0 0 -5
घर	2 -1 4 7 4
चन	0 0 0 0 3
चर	16 0 -1 0 0
चल	0 1 0 0 0
चा	-3 -10 -14 -10 -7
ची	0 0 -5 -2 0
चे	-6 -7 -5 -5 -5
छा	0 0 -5 0 0
छी	9 0 0 8 -4
छे	5 0 0 0 0
जत	1 0 0 0 0
जन	0 0 2 0 0
जय	0 0 11 0 0
जर	-6 0 0 15 -2
जल	0 -3 0 0 0
जह	0 0 0 0 6
ज़	0 3 15 3 9
जा	0 14 24 17 9
जी	6 11 19 0 0
जे	12 0 6 0 0
जो	0 0 0 -1 -2
झे	5 3 -12 0 -7
टन	2 0 22 0 0
टर	0 0 16 7 0
टल	0 0 0 6 0
टस	0 0 1 0 0
टा	0 -1 -21 0 -1
टी	7 1 0 -1 -1
टे	-9 -7 -4 0 0
टो	5 -3 -5 2 0
ठा	-4 0 0 0 0
ठी	0 0 8 7 0
डत	0 0 0 0 -5
डन	0 0 7 0 0
डर	0 0 -1 0 0
डल	0 0 5 0 0
डस	0 0 0 0 4
डा	-13 -4 -17 0 -7
डी	-3 -14 -7 0 6
डे	2 -6 -12 -1 0
डो	0 15 15 18 17
तक	-3 0 -4 -2 0
तम	5 0 5 0 9
तर	0 0 -2 0 0
तल	0 0 -4 -4 0
ता	-11 -30 -37 -18 -11
ती	-2 -4 -7 4 4
ते	-11 -1 -47 -13 1
तो	0 2 -1 -4 0
था	1 -1 -7 0 0
थी	0 -2 0 5 9
थे	-1 0 -16 -1 -3
दद	0 0 0 0 3
दर	0 0 8 0 0
दा	0 0 -2 0 0
दी	-8 -8 -15 7 -10
दू	0 0 2 0 0
दे	1 1 2 0 -4
दो	-4 -2 -13 -6 -7
धे	0 0 -4 2 0
नई	0 0 22 0 0
नट	0 6 4 0 0
नद	0 0 0 4 0
नय	0 0 3 0 0
नल	0 0 10 2 0
ना	4 8 6 -3 -4
नी	0 2 9 6 -9
ने	7 -2 -8 0 -9
नै	0 0 0 3 0
नौ	6 0 2 8 0
पड	0 -1 -5 0 0
पर	8 17 11 6 2
पल	0 0 -5 0 0
पस	0 0 -3 0 0
पा	-3 0 1 -5 0
पे	0 3 -15 -22 0
फट	0 -5 -9 0 0
फल	0 9 6 2 0
बद	-2 -2 -4 0 0
बर	9 6 12 10 0
बल	0 0 14 0 0
बस	-5 0 0 0 -1
बह	-5 12 7 0 0
बी	0 6 16 0 0
बू	0 0 2 0 0
बे	0 0 -1 0 11
भर	5 -1 0 -6 0
भी	16 6 -4 -12 -1
मई	0 0 0 2 4
मन	-3 0 0 -4 0
मर	-10 -5 -17 0 1
मह	0 0 0 -2 0
मा	2 0 1 6 0
मी	0 -6 -1 -2 0
मे	4 9 -27 -13 -4
मै	0 -6 -1 -3 -2
यत	0 0 -1 0 0
यन	0 0 9 0 0
यर	1 0 7 -8 0
या	-4 0 9 -7 -6
यू	0 0 6 3 8
ये	0 0 0 0 -2
यो	0 0 -6 8 0
रक	0 5 0 0 0
रख	0 -3 0 0 0
रग	0 0 0 -3 0
रच	0 10 6 0 6
रज	0 0 1 0 0
रट	4 12 -3 -10 2
रड	-2 4 1 1 0
रत	-1 -2 -8 -8 1
रथ	0 0 4 0 0
रद	0 4 0 0 0
रन	0 0 16 0 10
रफ	4 0 0 0 0
रम	-2 -2 -18 -5 0
रल	0 0 5 0 0
रह	2 1 4 0 0
रा	-9 -4 3 4 16
री	1 0 -19 -1 0
रू	0 0 0 -2 -2
रे	-1 -12 -27 -15 -2
रै	0 0 0 0 4
रो	0 -8 -3 5 0
लट	0 0 -7 0 0
लत	0 0 -9 0 0
लम	0 0 0 0 2
लर	2 -2 0 0 0
ला	-8 -8 -2 -5 0
ली	6 10 6 5 13
लू	0 0 8 0 0
ले	5 8 -8 8 13
लो	0 -3 -8 0 0
वत	5 0 0 0 0
वन	0 2 6 0 0
वल	0 0 7 0 0
वह	0 0 0 9 0
वा	0 -11 0 0 0
वी	0 7 0 0 0
वे	0 -3 3 0 0
वो	6 -8 -16 10 11
शक	0 0 -5 0 0
शन	4 1 8 3 0
शा	0 0 0 -2 0
सच	0 0 12 16 12
सत	3 1 3 3 0
सन	0 0 14 1 0
सब	-4 3 -2 7 7
सर	-3 -6 2 0 2
सल	0 0 5 0 0
सा	0 3 0 0 -1
सी	12 11 0 -1 3
से	-5 6 2 2 -14
सै	-6 1 0 7 -4
सौ	0 4 0 0 0
ह	0 0 -7 0 0
हट	0 0 -2 0 0
हन	-1 0 0 0 0
हब	0 0 -9 0 0
हम	-11 -5 -22 8 0
हर	0 8 -10 0 -1
हा	9 -14 5 -11 0
ही	7 -24 -6 -9 -4
हू	2 -2 -2 7 2
हे	0 -12 -9 0 0
है	1 -1 -27 -1 -1
हो	0 1 0 1 0
ाँ	0 0 7 0 0
ाई	-7 -6 11 9 0
ाए	0 -6 -11 0 4
ाक	0 0 -7 0 0
ाग	5 -5 0 -5 2
ाच	0 0 0 6 0
ाज	0 0 10 -2 3
ाट	0 0 0 -7 11
ात	0 3 -22 -11 -7
ाथ	0 -1 -8 -3 0
ाद	4 -7 -3 0 0
ान	0 7 0 -5 -6
ाप	0 2 -3 0 0
ाफ	0 0 4 0 0
ाब	-5 6 -3 -4 -3
ाम	0 3 -11 0 0
ाय	0 -2 -3 -5 0
ार	-12 1 -1 -18 0
ाल	-10 10 -12 -16 0
ाव	0 0 7 13 6
ास	7 -6 0 0 10
ाह	5 0 0 0 0
िम	0 0 2 0 0
िल	0 0 8 0 0
ीए	-8 -9 -13 -7 -3
ीक	-1 0 0 3 -1
ीख	1 0 5 0 4
ीग	-5 0 26 -7 -8
ीच	4 0 -4 0 0
ीज	3 3 21 -1 0
ीट	7 0 0 3 11
ीठ	0 0 -4 -3 0
ीत	0 0 0 1 2
ीद	-1 0 0 0 0
ीन	2 7 -7 -3 -7
ीफ	0 0 3 0 0
ीम	0 0 2 0 0
ीय	0 0 2 0 0
ीर	2 0 -12 3 0
ील	10 8 2 24 21
ीव	0 0 13 0 0
ीश	0 0 12 0 0
ीस	-8 -2 11 0 -9
ुड	0 0 4 0 0
ूआ	0 0 -4 -9 -4
ूए	0 0 0 -2 0
ूक	-3 0 0 2 17
ूछ	0 0 0 6 0
ूज	0 0 2 0 0
ूट	0 -2 -1 -1 -5
ूत	0 0 -1 -3 0
ून	-8 -7 -15 -6 0
ूप	0 0 -1 -6 0
ूम	0 0 -12 6 -4
ूल	0 0 0 -7 -8
ूस	0 2 -7 -3 0
ूह	-1 0 -3 0 0
ेक	0 0 7 0 0
ेज	0 0 -17 -3 0
ेट	-10 -9 -2 3 12
ेठ	0 0 -2 0 0
ेन	0 0 12 0 -1
ेब	-2 0 0 0 0
ेम	-1 0 -1 0 0
ेर	-1 0 2 0 0
ेल	5 0 11 14 11
ेस	7 2 7 0 1
ैक	0 0 5 0 0
ैट	18 13 21 18 11
ैड	0 0 5 7 0
ैन	0 0 0 4 0
ैप	0 0 0 0 1
ैर	0 0 0 -4 0
ैश	0 6 0 0 0
ॉक	0 -7 0 3 -7
ॉट	10 25 33 36 8
ॉन	0 0 6 0 0
ॉल	0 0 6 0 0
ॉश	0 0 -3 0 0
ोई	7 0 4 0 -1
ोग	0 0 -8 -7 0
ोज	-1 11 0 -1 -6
ोड	2 16 22 10 11
ोन	-5 -3 -4 0 -3
ोम	-1 0 0 0 0
ोर	0 0 -7 1 2
ोल	0 0 -1 0 -3
ोस	0 2 -5 0 0
ौन	5 0 0 0 0
्श	0 0 5 0 0
्स	0 0 12 0 0
[last kmr]
4	0 0 0 0 6
a	14 12 7 5 4
ad	0 0 9 0 0
af	3 0 0 0 0
al	10 0 2 -3 -1
am	0 0 -12 -6 -3
an	-17 -14 -8 -3 2
ar	0 -14 -6 -2 -14
as	0 0 -4 0 0
at	26 17 26 10 25
av	0 -1 0 0 0
ay	0 0 0 0 8
az	0 0 3 0 0
be	0 -11 7 0 -4
bi	-3 -3 0 -4 4
bo	-4 0 0 0 0
by	0 0 17 0 0
bê	-4 0 1 0 0
bû	6 11 10 0 0
c	0 0 8 0 0
ca	0 0 0 3 0
ch	0 0 2 0 0
co	11 5 7 12 0
da	-4 -2 0 0 0
de	-4 -9 -1 -2 -1
di	4 0 0 -3 2
du	0 -3 -7 -3 -4
dê	0 0 15 0 -4
e	-7 -2 -8 0 0
ed	3 0 0 0 0
ef	0 0 -2 -3 0
eh	0 -6 0 1 0
ek	0 13 6 0 -2
el	0 0 -3 0 0
em	0 11 -5 1 13
er	8 7 0 -14 -18
es	-2 -3 -10 -2 0
et	3 1 8 11 10
ev	0 -1 -2 -6 -2
ew	4 1 -2 0 -2
ez	0 -6 -7 -4 0
eş	0 10 -4 0 0
ft	5 7 0 0 0
hs	-5 0 -1 0 0
hê	7 4 18 6 0
if	-4 0 -7 0 0
ij	0 1 0 0 0
ik	0 0 -9 0 -7
il	8 16 7 4 11
im	3 2 -40 -17 -10
in	-10 -16 -9 1 -10
ir	-9 -13 -10 -3 -7
iz	0 0 1 0 0
ja	0 0 17 15 12
je	-7 3 0 0 4
ji	5 1 0 -4 -11
jê	-2 -1 0 0 0
jî	-5 1 -1 0 0
k	2 8 11 9 6
ka	0 0 -7 0 -4
ke	-3 -19 -12 0 -6
ku	-4 -4 0 0 0
kê	3 0 -9 -4 -7
kî	-11 -9 -15 -6 0
la	3 0 -19 -5 -2
le	5 19 4 21 22
li	-6 7 13 -6 -10
ls	0 0 0 3 0
lê	0 4 -2 -9 0
lî	13 10 0 0 0
ma	0 -5 -6 -5 1
me	2 -1 3 3 0
mê	-3 0 13 0 0
mî	0 0 7 0 0
na	-1 7 7 12 1
nd	-13 -9 -13 -1 -6
ne	-8 -6 -7 -7 -12
ng	4 0 6 0 0
ns	0 0 0 4 0
nê	0 -11 -17 -12 -1
nî	-7 -10 -4 3 -1
ok	0 0 0 0 -4
om	11 2 18 0 0
on	5 0 0 -8 0
or	0 28 31 3 0
ot	0 11 7 20 7
pê	9 0 0 -2 -2
qe	2 0 10 0 0
ra	-9 -7 -5 -7 1
rd	13 8 7 0 0
re	-12 -13 -2 0 4
rg	1 2 3 0 0
rn	5 0 0 0 0
rt	0 -7 0 -2 0
rê	5 0 -15 -10 -8
rî	0 -13 -15 -10 0
sa	0 0 -7 0 0
se	0 0 -4 0 0
st	-13 0 0 5 -7
sê	-3 -4 -8 -2 0
sî	-4 0 0 0 0
t	0 0 13 10 2
ta	18 0 10 16 11
te	8 3 0 1 0
ts	0 0 11 5 7
tê	6 0 -9 -6 -10
tî	-2 -3 -10 -8 -2
uh	0 0 0 0 2
uk	5 7 12 0 0
up	1 0 0 0 0
ve	0 -5 -8 -3 0
vê	0 0 0 7 0
we	-10 -14 -10 -7 -12
wê	0 -9 0 0 0
wî	0 -7 -6 0 0
xe	0 0 0 0 -8
xê	0 0 -1 -2 0
ya	9 19 0 8 7
ye	6 4 3 -8 -18
yê	0 2 -9 -14 -11
yî	0 0 8 0 0
za	0 0 29 25 14
ze	-4 -1 0 0 0
zê	0 0 -5 0 0
zî	0 0 0 0 -2
zû	4 0 0 0 0
ça	0 1 0 0 0
çe	0 3 -4 0 0
çî	0 0 0 -1 -2
ê	0 -1 -6 -14 -9
ên	-8 -3 0 2 0
êr	0 0 -3 0 0
êt	0 -8 -2 0 0
î	7 -1 0 0 0
îd	4 0 0 0 0
îl	0 0 -1 0 0
îm	1 0 -9 0 0
în	-3 0 -2 0 0
îs	0 3 0 0 3
ît	0 0 -6 0 2
îv	0 0 0 0 1
û	3 14 20 4 3
ûm	4 -6 -2 -2 0
şt	0 5 9 4 0
şî	0 0 -1 0 0
[last pa-arab]
01	0 0 0 0 2
19	11 7 0 0 3
3	0 2 0 0 0
30	7 0 0 0 0
56	9 0 0 0 0
92	0 0 0 3 0
a	0 0 7 0 0
ac	0 0 4 8 0
am	0 0 0 -3 0
at	0 6 2 5 9
ba	0 0 0 5 3
c	0 0 0 0 4
ce	0 0 1 0 4
ck	0 0 -4 4 0
de	0 19 15 0 0
ds	0 0 -4 0 0
et	0 0 -2 0 0
ft	6 0 0 0 0
i	-1 0 0 0 0
le	10 15 16 18 23
lt	0 0 0 0 1
m	0 0 7 5 2
me	13 8 6 0 0
ok	0 0 0 0 1
om	6 9 22 0 0
ot	7 4 8 15 0
ps	0 0 16 3 1
rg	0 0 1 0 0
rt	0 0 12 15 0
sh	-2 0 0 0 0
ss	0 0 7 0 0
st	6 3 0 0 0
t	0 15 9 6 0
uk	1 5 16 0 0
um	0 0 6 0 0
ا	0 0 -2 -5 0
اب	-2 0 -11 -1 0
ات	15 -11 -10 5 1
اج	0 0 -4 0 0
اد	0 0 13 0 0
ار	0 -9 8 1 -4
از	0 0 9 0 0
اس	0 0 0 -7 0
اغ	0 0 3 0 0
اق	0 0 0 0 -2
اك	0 -11 1 4 0
ال	13 9 -4 -9 -5
ام	9 12 16 0 8
ان	-6 0 17 -5 -1
اه	0 10 -14 -1 3
او	0 0 9 -2 0
اي	0 6 -31 4 6
اٹ	16 24 28 35 7
اپ	5 0 0 8 0
اں	-7 -8 -43 -3 -6
با	0 0 0 -2 0
بر	0 0 0 6 1
به	0 1 0 0 0
بي	0 -6 7 -7 1
بگ	0 0 7 0 0
تا	-2 -14 -18 -6 -3
تر	0 -3 -6 7 8
تك	0 -4 0 0 0
تن	5 5 -10 -3 -6
ته	-1 0 0 -3 0
تو	0 0 -2 0 0
تي	-1 9 -19 -12 0
جا	0 -5 0 -2 0
جر	0 2 -9 3 -1
جم	0 0 1 0 0
جه	-2 0 0 0 0
جو	0 0 6 0 0
جي	0 -7 9 0 5
حب	0 0 6 0 0
دا	8 -13 -56 -19 -7
دس	0 0 0 1 0
دل	0 0 -2 0 0
دن	0 0 0 0 -3
ده	1 -12 -14 -3 0
دو	0 0 13 10 0
دي	6 -7 -17 -18 8
را	4 1 -1 9 2
رب	0 0 0 -2 -1
رت	0 -8 0 0 0
رز	0 5 16 0 0
رس	0 0 3 0 0
رك	0 -1 0 0 0
رل	0 0 11 0 0
رم	-1 0 0 -7 0
رن	-4 -2 0 0 0
ره	0 0 0 8 0
رو	0 -7 -17 0 3
ري	-2 -10 -15 -10 4
رٹ	0 1 -7 -14 -10
رڈ	0 5 24 15 2
زا	6 2 20 0 3
زل	0 1 -2 0 0
زه	0 0 6 0 0
زي	0 8 18 0 0
سا	0 0 2 0 0
ست	1 2 13 5 0
سج	0 -3 -3 0 0
سس	0 0 -8 -3 0
سن	4 -6 0 0 -5
سو	0 0 -2 0 0
سي	0 1 1 -11 0
سٹ	-9 0 0 0 0
شت	-4 0 0 -3 0
شد	0 0 1 0 0
شن	0 0 -4 0 0
صل	0 5 -3 0 6
صم	0 0 0 2 0
عا	0 0 -7 0 0
عه	0 0 2 0 0
فت	1 0 0 0 0
في	0 0 -2 0 0
قت	0 0 2 0 0
كا	0 0 -9 -1 18
كر	0 -9 0 -3 -2
كل	2 0 -4 -8 -9
كم	2 -5 -2 -8 -8
كه	-1 -13 -24 -13 -5
كي	-25 -15 -2 -5 -2
كٹ	-1 -1 0 0 0
لا	0 0 -5 17 -9
لت	-4 0 -4 0 0
لس	0 0 0 -3 0
لك	2 0 -4 4 0
لم	0 0 17 1 0
له	0 0 1 0 0
لو	0 -6 0 0 0
لي	1 10 -4 -7 3
لڈ	0 0 -1 0 1
مد	0 0 3 0 0
مر	-6 0 -7 12 -2
مي	0 0 12 0 0
نا	-16 1 1 3 3
نج	0 19 5 8 15
ند	-6 -4 -13 -1 -11
نس	-3 0 -2 0 0
نك	0 0 -4 5 1
نه	1 -6 7 0 0
ني	0 0 2 -12 -22
نٹ	23 22 23 11 0
نڈ	0 7 6 17 5
نگ	0 0 4 0 1
ها	-9 -13 -6 -7 0
هر	-5 -6 -16 2 -2
هل	0 -1 0 0 0
هم	0 1 9 0 0
هن	-8 -14 -13 -16 2
هه	0 -1 0 -9 1
هو	-1 -2 2 6 8
هي	-6 -10 -12 -6 -2
هٹ	-3 0 0 0 0
هچ	0 0 -3 0 0
هڈ	0 4 -9 0 0
وا	0 0 19 7 0
وت	0 0 0 3 0
وج	0 0 0 0 2
ود	0 0 -2 9 -1
ور	-11 12 3 10 0
وز	2 0 4 0 -7
وس	0 0 0 3 0
وش	0 -5 0 0 0
وك	0 1 2 0 0
ول	0 0 0 0 6
وم	6 0 10 0 0
ون	-1 -6 5 4 -12
وه	1 -2 -14 10 2
وي	0 -13 -12 -19 -1
وٹ	1 0 2 4 6
وچ	1 9 -19 -15 -6
وڈ	10 1 3 3 7
وڑ	0 -7 -3 0 0
وں	5 11 -12 1 3
يا	-1 -24 -34 7 4
يت	2 0 -5 0 0
يخ	0 -2 -10 0 0
يد	0 2 4 0 0
ير	0 0 11 4 11
يز	0 0 1 0 0
يس	0 -1 12 0 0
يش	0 0 6 7 5
يف	6 5 8 0 0
يل	2 21 24 24 18
يم	0 0 23 0 0
ين	11 1 19 6 -3
يه	7 0 0 -2 -5
يو	0 0 0 0 8
يي	0 -18 -4 -10 21
يٹ	13 18 25 29 17
يچ	6 0 0 0 0
يڈ	10 0 0 5 8
يڑ	-3 0 0 0 0
يں	-4 -23 -24 4 -2
ٹا	0 4 20 0 0
ٹر	0 0 0 0 -2
ٹس	10 5 21 0 0
ٹك	0 0 7 0 0
ٹل	-3 0 -5 0 3
ٹن	0 0 24 0 0
ٹه	0 0 4 4 0
ٹو	0 0 -1 0 0
ٹي	-4 0 -10 3 -5
ٹٹ	0 -5 0 0 0
پا	0 0 28 0 0
پر	-1 3 6 -4 -3
پس	11 10 0 0 0
پل	3 0 18 15 16
پي	0 0 1 0 0
چ	0 0 -1 -5 -1
چا	0 0 5 6 0
چك	0 -4 8 2 0
چن	0 0 4 2 1
چه	0 0 1 0 0
چي	4 -5 -6 0 -2
چپ	0 0 -6 0 0
ڈا	0 2 -4 5 2
ڈر	0 0 -4 0 0
ڈز	0 2 6 0 0
ڈك	-3 0 0 0 0
ڈل	0 0 6 0 0
ڈن	0 3 0 0 0
ڈه	-1 -1 -7 -8 -7
ڈو	0 0 5 0 0
ڈي	0 10 15 0 9
ڈگ	0 0 -1 0 0
ڑا	0 -2 -13 0 0
ڑي	1 -8 -16 -4 -5
گا	-13 -14 -19 0 0
گل	2 -9 -2 -10 -2
گه	-4 0 6 0 0
گي	-17 -15 -12 0 -5
[last pa-guru]
22	4 0 0 0 0
51	3 0 0 0 0
6	6 0 0 0 0
88	12 0 0 0 0
ac	1 0 0 4 0
ad	0 0 4 0 0
am	1 3 0 0 0
ar	1 0 0 0 0
at	0 2 6 3 5
co	0 0 3 8 9
da	0 0 1 0 0
et	0 1 6 0 0
il	0 0 0 3 9
le	17 22 24 21 25
ly	0 0 2 1 0
me	0 9 9 2 0
om	0 4 11 0 0
or	0 0 0 4 0
ot	11 10 21 25 12
ow	0 0 0 0 1
ox	0 0 0 4 8
pb	1 0 0 0 0
rg	0 3 7 0 0
ry	1 -2 0 0 0
s	0 0 8 0 0
t	0 0 10 8 2
ts	0 2 0 0 0
uk	11 11 20 0 0
um	0 0 7 0 0
ਅਖ	0 0 0 0 -5
ਅਦ	0 0 0 0 8
ਅਨ	0 0 27 0 0
ਅਰ	0 0 -6 0 1
ਆ	5 -4 -21 -5 -1
ਆਈ	9 0 2 5 0
ਆਏ	0 4 -10 0 1
ਆਕ	0 0 0 -1 0
ਆਗ	0 0 2 0 0
ਆਰ	4 0 8 0 0
ਆਹ	0 0 -2 0 0
ਇਆ	13 0 -17 0 -4
ਇਕ	-13 -8 -2 -8 -7
ਇਰ	0 0 6 0 0
ਇਸ	0 0 3 0 0
ਈਆ	0 0 -2 0 0
ਈਟ	2 0 11 11 0
ਈਨ	2 2 7 0 0
ਉਨ	0 0 -3 0 0
ਉਸ	0 0 0 0 12
ਉਹ	-4 -7 -11 12 11
ਊਜ	0 0 10 9 0
ਐ	0 1 -1 -3 4
ਐਟ	5 13 14 17 20
ਐਮ	0 0 0 4 0
ਐਸ	0 0 0 0 5
ਓਹ	0 0 -3 14 1
ਕਟ	0 -3 8 -2 0
ਕਢ	-1 0 0 0 0
ਕਨ	0 0 15 25 0
ਕਰ	-5 -5 2 0 4
ਕਲ	6 8 0 5 -6
ਕਸ	0 0 0 9 0
ਕਾ	0 6 -2 -11 -3
ਕਿ	0 0 0 9 0
ਕੀ	-9 -5 0 -16 7
ਕੂ	0 0 -4 0 0
ਕੇ	-1 -25 0 -15 -10
ਕੋ	0 0 1 0 0
ਖਨ	0 0 2 0 0
ਖਲ	1 0 0 0 0
ਖਾ	0 -2 -5 0 0
ਖੀ	0 0 -5 0 0
ਗਈ	0 0 9 0 0
ਗਏ	-12 -12 -5 -3 0
ਗਲ	5 -10 -7 -2 0
ਗਾ	-4 -9 1 14 -1
ਗੀ	0 -11 -3 0 -1
ਗੇ	0 -7 -1 -10 -8
ਘਮ	0 0 4 0 0
ਘਰ	-1 -10 -10 0 0
ਘੀ	0 0 0 0 -1
ਚ	4 8 -24 -13 -16
ਚੀ	0 0 0 -1 -8
ਚੇ	3 0 0 -11 0
ਚੋ	0 0 -2 0 0
ਛਾ	0 0 0 0 1
ਛੀ	0 12 11 18 22
ਛੇ	9 0 0 6 11
ਛੋ	0 0 -3 0 0
ਜਜ	0 0 0 0 -3
ਜਤ	0 0 2 0 0
ਜਰ	0 0 -8 0 -4
ਜਲ	0 0 0 0 2
ਜ਼	0 1 13 0 3
ਜਾ	0 14 15 0 10
ਜੀ	5 6 4 18 11
ਜੇ	2 17 11 4 2
ਟਨ	0 0 17 0 0
ਟਰ	0 0 0 9 0
ਟਲ	7 7 2 5 0
ਟਸ	0 1 8 0 0
ਟਾ	-5 -5 -11 0 0
ਟੀ	12 -8 4 -7 0
ਟੂ	0 0 0 0 4
ਟੇ	0 -10 -9 0 -4
ਠਾ	-9 0 5 9 4
ਠੀ	0 0 10 8 0
ਡਜ	0 0 4 0 0
ਡਨ	0 3 9 2 0
ਡਰ	1 0 0 3 0
ਡਾ	0 0 -16 11 1
ਡੀ	-6 13 0 -6 15
ਡੇ	0 3 0 -19 0
ਡੋ	0 0 3 0 0
ਢਨ	0 0 0 3 0
ਢੀ	0 0 0 7 0
ਢੇ	0 1 0 0 0
ਤਕ	6 0 0 0 2
ਤਰ	0 0 1 0 0
ਤਾ	-5 -25 -19 -12 -5
ਤੀ	-6 0 2 0 -3
ਤੂ	0 0 0 0 6
ਤੇ	0 2 -13 -13 -2
ਤੋ	-6 10 -13 2 -7
ਥਾ	0 -3 -7 0 0
ਥੀ	0 0 0 -3 0
ਥੇ	13 0 -9 0 -5
ਦਊ	-1 0 0 0 0
ਦਰ	0 0 3 0 0
ਦਸ	0 0 1 3 0
ਦਾ	0 -7 -37 -9 -2
ਦੀ	9 5 -13 1 0
ਦੂ	-2 -1 -4 0 0
ਦੇ	0 2 -16 -3 5
ਦੋ	-1 -5 -4 -9 0
ਧਰ	0 0 4 0 0
ਧੀ	-1 0 -7 -4 -3
ਨਕ	-3 0 0 0 0
ਨਤ	0 0 -2 0 0
ਨਾ	2 0 0 -3 7
ਨੀ	-2 -5 -8 -12 6
ਨੂ	7 2 -39 0 -19
ਨੇ	-5 2 -15 -4 -7
ਨੋ	0 -3 2 0 0
ਨੌ	0 0 8 0 0
ਪਈ	-2 0 0 0 0
ਪਏ	0 -3 0 -3 0
ਪਗ	0 0 -7 -1 0
ਪਰ	0 6 12 0 0
ਪਲ	0 0 19 0 0
ਪਸ	0 10 0 0 0
ਪਾ	0 -6 -1 0 0
ਪੀ	8 -8 5 0 1
ਪੂ	0 0 -2 0 0
ਪੈ	-2 -4 0 0 0
ਪੜ	0 2 0 0 0
ਫਟ	0 0 -3 0 0
ਫਰ	0 0 1 0 3
ਬਨ	0 -5 3 0 0
ਬਰ	9 11 3 11 4
ਬਸ	0 0 0 -3 0
ਬੀ	0 16 15 2 3
ਬੂ	0 0 7 0 0
ਭਜ	0 4 -2 0 0
ਮਈ	0 -4 -4 0 0
ਮਕ	0 7 0 0 0
ਮਨ	0 0 9 0 0
ਮਾ	0 0 -9 0 0
ਮੀ	0 0 0 7 0
ਮੇ	0 0 -5 3 0
ਮੈ	-2 -3 -6 2 3
ਮੋ	0 0 7 0 0
ਰਚ	0 0 0 0 3
ਰਜ	0 0 12 0 0
ਰਟ	0 0 -6 -10 0
ਰਡ	-13 0 15 0 0
ਰਨ	-2 -1 11 0 0
ਰਫ	9 0 0 0 0
ਰਮ	0 0 10 -2 0
ਰਾ	-16 -2 -3 0 12
ਰੀ	0 -3 4 0 0
ਰੂ	0 3 0 0 -4
ਰੇ	-6 1 -20 -9 4
ਰੋ	0 -2 0 3 0
ਲਈ	0 -7 -1 -2 -2
ਲਏ	-3 0 0 0 0
ਲਕ	9 -3 -7 1 -2
ਲਖ	0 -5 -4 0 0
ਲਗ	0 -5 -2 0 -8
ਲਟ	0 0 -6 0 -4
ਲਤ	-2 0 -4 0 0
ਲਮ	0 0 7 4 0
ਲਾ	-13 0 -15 6 -1
ਲੀ	8 10 6 5 9
ਲੂ	0 0 4 0 0
ਲੇ	12 8 7 6 18
ਲੋ	0 0 11 0 0
ਵਜ	0 0 0 0 9
ਵਰ	0 0 16 6 1
ਵਾ	-6 -3 4 8 0
ਵੀ	2 -2 -14 -12 -7
ਵੇ	0 15 0 4 4
ਸਜ	0 0 0 0 -2
ਸਟ	0 0 2 3 0
ਸਠ	0 0 0 -1 0
ਸਤ	0 12 11 8 0
ਸਨ	0 0 -10 2 3
ਸਭ	5 1 0 -1 -5
ਸਰ	0 0 5 5 0
ਸਲ	0 -1 0 -4 0
ਸਸ	0 0 -1 -3 -3
ਸਹ	1 0 -14 17 -1
ਸਾ	0 0 -12 0 0
ਸੀ	7 6 2 -1 -10
ਸੇ	-4 -6 -16 -6 0
ਹਠ	0 0 2 0 0
ਹਥ	-4 -3 -6 -8 -4
ਹਨ	1 -5 0 0 0
ਹਰ	-9 0 -1 -4 -8
ਹਾ	4 -1 -20 0 1
ਹਿ	-5 -6 0 -1 -3
ਹੀ	1 -17 0 -6 -12
ਹੂ	0 0 -4 0 0
ਹੇ	-2 -6 -5 0 0
ਹੈ	1 7 0 0 0
ਹੋ	2 5 11 5 0
ਾਈ	6 6 10 9 24
ਾਓ	3 0 0 0 1
ਾਕ	1 0 0 -2 0
ਾਜ	1 8 1 0 -1
ਾਟ	0 5 14 16 0
ਾਡ	0 0 0 0 6
ਾਤ	4 -1 -4 2 0
ਾਦ	0 16 17 0 0
ਾਨ	12 18 18 0 0
ਾਪ	0 0 0 5 0
ਾਫ	0 0 3 0 0
ਾਬ	1 3 -12 -4 0
ਾਮ	0 -1 -6 0 0
ਾਰ	5 -3 -7 -8 0
ਾਲ	-5 19 -2 -11 -8
ਾਸ	0 0 -5 0 0
ਾਹ	-21 0 -17 -2 0
ਾੜ	0 0 0 -4 -2
ਿਆ	-6 -11 -28 -3 10
ਿਓ	0 0 -2 8 0
ਿਕ	0 0 9 0 9
ਿਗ	0 2 10 0 0
ਿਘ	0 0 3 0 0
ਿਚ	6 6 -22 -16 -7
ਿਜ	0 0 0 4 0
ਿਟ	5 15 19 0 0
ਿਡ	0 0 -10 10 0
ਿਤ	0 0 3 -1 0
ਿਨ	0 -6 0 0 6
ਿਰ	-2 0 1 2 1
ਿਲ	1 0 9 0 5
ਿਸ	-1 0 6 0 1
ਿੜ	0 0 -2 -1 0
ੀਆ	-10 -20 -15 -12 -10
ੀਏ	0 0 3 0 0
ੀਓ	0 0 -4 6 5
ੀਕ	-10 -6 -9 0 0
ੀਟ	-4 0 9 0 11
ੀਤ	-2 0 23 0 0
ੀਦ	0 0 -3 0 0
ੀਪ	0 0 4 0 0
ੀਰ	0 0 16 0 0
ੀਲ	6 5 5 0 0
ੁਕ	4 0 -8 0 0
ੁਝ	0 8 0 0 -1
ੁਟ	-7 -5 -7 -2 0
ੁਤ	-2 0 -2 -4 0
ੁਨ	4 0 0 -10 -7
ੁਪ	9 0 -6 0 -2
ੁਰ	0 0 12 0 0
ੁਲ	0 0 7 0 0
ੂਨ	-1 0 -14 -2 0
ੂਪ	0 0 1 0 0
ੂਰ	0 0 -2 0 0
ੂਲ	3 0 0 -4 -6
ੂਸ	5 0 0 0 0
ੂਹ	-5 0 -2 0 -6
ੇਜ	-3 0 0 0 0
ੇਟ	-1 0 1 0 -5
ੇਨ	0 0 6 0 6
ੇਰ	0 0 0 0 5
ੇਲ	0 6 7 6 23
ੇਸ	15 20 17 0 0
ੈਟ	9 0 32 0 0
ੈਡ	-4 0 6 0 0
ੈਨ	-6 3 -15 11 5
ੈਸ	2 0 -5 0 0
ੋਆ	0 0 0 2 7
ੋਈ	0 0 9 0 -2
ੋਕ	0 0 0 0 3
ੋਜ	0 0 8 -1 0
ੋਟ	3 0 7 -2 -2
ੋਡ	0 2 3 3 8
ੋਤ	0 0 6 4 1
ੋਨ	8 1 -11 -2 -1
ੋਰ	0 10 5 0 0
ੋਲ	14 17 -5 9 7
ੋੜ	0 -7 -10 0 0
ੌਕ	2 2 1 4 2
ੌਟ	7 13 12 23 3
ੌਨ	-1 0 -7 0 0
ੌਮ	0 0 11 0 0
ੌਰ	0 0 6 0 0
ੌਸ	-4 -3 19 0 0
ੜਾ	0 -3 -16 -5 0
ੜੀ	0 5 -16 0 -2
ੜੇ	-3 0 -7 -5 0
ੰਗ	0 0 -3 0 0
ੰਜ	0 0 -3 0 -3
ੰਟ	0 0 0 3 0
ੰਤ	0 0 4 0 0
ੰਦ	-9 -6 -10 -4 -3
ੰਮ	0 -3 -4 -1 1
ੱਡ	0 0 11 0 0
ੱਸ	0 1 0 0 0
[last pl]
87	0 6 0 0 2
a	5 0 -4 -3 -3
ac	-3 0 0 0 0
aj	-2 0 -4 -1 -5
ak	-7 -13 -7 -7 -13
al	0 0 0 -5 0
am	0 -5 -23 -3 0
ar	0 0 -1 0 0
as	0 -9 0 -3 -1
at	3 10 3 5 -5
ać	0 -3 -6 0 0
ał	2 -9 -24 -3 -18
aż	0 -6 0 0 0
ba	1 0 0 0 0
bo	0 0 0 -2 0
by	-1 -2 0 0 0
bę	0 0 -7 -2 0
c	0 7 17 0 0
ca	-2 0 -4 -2 -2
ce	-7 -1 -7 -10 0
ch	-15 -9 -22 -4 -14
ci	-1 -1 -10 -5 -2
ck	0 0 -1 0 0
co	0 0 0 -2 0
cu	-7 -5 0 0 0
cy	0 0 -3 0 -7
cz	0 0 -4 0 0
cę	0 0 -3 0 0
da	-6 0 -1 0 0
do	0 -9 0 -2 -4
du	-2 -3 -6 0 0
dy	-5 -9 -5 -3 0
dz	0 0 0 0 1
dą	0 0 0 -1 0
dę	0 -1 0 0 0
dł	0 0 0 1 0
eb	0 0 -3 0 0
ec	0 0 -1 0 0
ed	0 0 0 0 4
ej	-7 0 10 5 2
ek	0 0 3 3 4
el	0 0 -4 5 0
em	-1 0 -12 -8 -8
en	1 0 -1 -7 0
er	-2 0 15 10 0
et	1 0 0 0 0
ew	0 0 0 0 -6
ez	1 -4 -6 -13 0
go	0 -8 5 0 -2
gu	1 0 -2 0 0
gę	-3 0 0 0 0
ha	0 0 -1 0 0
hu	0 0 -3 0 0
i	-4 -7 -19 -15 -22
ia	-2 -4 -3 13 -2
ic	0 0 0 -2 0
ie	4 -22 -9 -18 -5
ii	0 0 -1 0 0
il	-2 0 -3 0 0
iu	0 0 -9 0 2
ią	0 0 -6 -1 0
ić	-1 0 -2 0 1
ię	-9 -8 -6 0 -6
ił	-11 0 -12 -9 -1
ja	-4 4 -4 5 0
je	-11 -11 -25 -16 0
ju	0 0 -2 -6 -2
ją	0 0 -17 -6 0
ję	0 0 -7 0 0
ka	10 25 27 20 10
ki	-5 -9 0 0 -1
ko	0 0 0 -2 0
ku	0 0 12 0 -6
ką	-2 -1 3 0 0
kę	0 -7 -15 0 -4
la	0 -7 -15 0 0
le	14 16 10 19 12
li	-17 0 -23 -9 -7
lo	0 0 0 3 -5
ma	0 -6 -5 12 0
me	0 4 0 0 0
mi	-10 -16 -3 -13 -12
mu	0 -4 -5 0 0
my	0 8 -2 0 -2
na	0 -7 0 -1 3
nd	0 0 1 7 8
ne	0 0 -5 -6 0
ni	0 0 2 0 -10
nk	0 0 0 1 0
no	0 -9 -14 -5 0
ns	0 4 4 0 0
nu	0 0 1 0 0
ną	0 0 0 0 4
nę	0 0 -2 0 0
o	-4 -6 0 0 -4
oc	0 -7 0 1 1
od	-9 3 6 -18 -7
ok	0 0 2 0 4
om	0 0 8 0 0
on	0 2 7 -1 0
op	0 0 -2 0 0
or	0 0 0 -4 0
ot	0 0 5 0 0
ow	0 -4 0 0 0
oś	-3 0 0 0 0
pa	8 22 17 15 18
pl	0 0 4 0 0
po	-3 0 -6 -5 -5
ra	0 -4 -5 -5 -3
rb	0 0 0 0 4
rd	1 0 0 0 0
re	0 0 12 0 0
rg	7 10 15 0 0
rk	0 0 3 0 0
ro	0 5 0 1 0
rt	0 0 6 0 0
ru	0 0 -2 0 -3
ry	-6 -2 -11 -8 -3
rz	0 0 -4 0 0
rą	0 0 -5 0 0
sa	1 5 10 0 0
si	-4 -2 -8 0 0
st	0 0 1 2 0
sy	0 0 -4 0 0
sz	0 0 0 -2 -6
są	-2 0 0 0 0
t	0 0 9 2 0
ta	8 7 0 11 5
te	-9 -6 -4 0 -7
to	2 -4 0 -2 -8
tu	0 0 -2 -5 0
ty	-1 -7 -10 -7 0
tą	-1 0 -2 0 0
u	0 0 8 1 0
ur	0 2 0 0 5
us	1 0 15 0 0
uz	0 0 0 -1 0
uż	0 0 0 -1 0
ve	0 0 2 0 0
w	-16 -16 -8 -12 -8
wa	0 -7 0 0 0
we	0 -5 -4 -2 -2
wi	3 0 -1 0 0
wo	0 0 -5 0 0
wp	0 0 0 0 4
wu	-3 3 0 0 0
wy	0 0 1 0 0
wą	0 0 0 2 0
wę	0 0 5 0 0
xx	0 0 7 0 0
yl	0 1 0 0 0
ym	0 -1 -10 -14 -12
yn	0 6 7 0 0
yt	0 0 6 0 0
yć	0 0 -2 0 0
ył	0 -5 -1 0 0
z	-6 0 0 -12 -8
za	0 -15 10 -10 -3
ze	-3 0 0 -2 -3
zi	-3 0 -14 0 1
zu	0 0 0 -4 -3
zy	0 0 -8 -11 -3
zą	0 0 5 0 0
zę	5 -5 0 5 -2
ój	13 5 0 -8 -4
ór	0 0 -2 0 0
ów	-1 -6 1 0 0
ół	0 0 -1 0 0
óż	0 0 -3 0 0
ąd	-1 0 0 0 0
ął	0 0 -3 0 0
ęc	4 0 0 0 0
ła	-5 0 -19 -3 4
ło	-10 0 -8 6 0
łą	0 0 -5 0 0
że	0 0 0 0 -4
ży	-2 0 0 0 0
[last ps]
al	3 2 0 0 0
am	0 0 0 0 -4
an	5 1 0 0 0
at	3 0 7 2 4
ce	-3 0 0 0 0
ch	0 0 -1 0 0
ck	-4 0 0 0 0
g	0 0 3 0 0
ha	0 0 4 3 0
la	0 0 0 0 5
le	10 18 20 20 25
me	0 6 3 0 0
na	0 6 10 0 0
ng	2 4 0 0 0
no	0 -3 0 0 0
om	9 12 14 0 0
ot	8 12 12 15 0
ox	0 0 0 3 1
rg	9 8 9 0 0
t	0 0 7 1 0
te	0 0 0 0 4
xi	0 0 7 2 0
اب	0 0 -3 2 0
ات	2 -2 -2 0 13
اد	0 0 10 0 0
ار	-4 0 2 -1 -3
اس	-2 0 -12 -2 -4
اش	0 1 0 0 0
اق	0 0 0 0 -1
اك	0 0 0 2 0
ال	0 0 5 0 0
ام	11 0 0 -4 -3
ان	1 1 13 0 -5
اه	0 17 16 10 15
او	-8 -5 0 2 0
اي	2 -2 0 0 0
اټ	15 13 19 19 10
اپ	0 -1 -5 0 0
اړ	-4 0 0 0 0
با	0 0 3 0 0
بد	0 0 -1 0 0
بر	2 13 0 15 3
بل	0 0 0 0 -1
به	0 -5 -15 -9 0
بو	0 0 -1 0 0
بي	3 1 24 0 0
تر	0 -1 -3 0 0
تل	-1 -5 7 0 0
تم	0 2 -3 1 0
ته	1 0 -26 6 -6
تو	0 -3 -12 0 0
تي	-2 -4 -15 -3 0
تۍ	0 0 0 3 0
جر	-1 0 0 4 0
جن	0 0 7 0 0
جي	5 0 2 6 0
خه	2 3 -3 -9 -6
خو	0 -3 0 0 -5
خي	0 0 -13 0 0
د	-2 -3 -14 -3 -6
دا	4 0 -4 6 -1
در	0 0 12 3 0
دل	1 0 0 9 0
دم	0 -2 0 0 0
ده	8 -1 1 -8 0
دو	0 0 0 -1 0
دي	0 0 0 -4 0
رت	0 0 -7 0 0
رد	0 1 2 1 0
رض	1 0 0 0 0
رك	1 0 12 0 0
ره	0 0 -11 -9 0
رو	1 2 6 0 0
ري	-10 13 2 18 0
رټ	0 0 -4 0 0
رځ	8 0 0 1 0
رډ	0 0 19 0 0
رۍ	0 4 -2 7 0
زا	0 0 -4 0 0
زر	0 -1 -6 0 0
زه	15 22 27 9 3
زي	0 0 0 1 0
ست	0 0 5 0 0
سر	9 0 -9 0 0
سم	0 -1 0 0 0
سه	0 0 -5 -2 0
سو	9 0 2 0 0
سي	0 0 -24 -11 -9
سټ	0 0 4 0 0
شم	-1 0 0 0 0
شن	3 8 0 0 0
شه	3 0 0 5 0
شو	0 -5 1 -5 7
شي	-1 -1 0 -1 0
طه	1 7 12 14 5
ظر	0 -1 0 0 0
غه	-6 2 -3 5 2
غي	0 8 -3 2 6
فر	7 0 0 0 -1
فه	0 0 -1 0 0
قي	0 1 4 0 0
كا	0 0 33 -1 0
كم	0 7 13 0 0
كه	0 -21 -6 -6 -2
كي	3 3 -18 -26 -10
كړ	-11 -9 -9 0 17
كۍ	0 5 0 0 0
لا	0 -5 0 0 0
لج	0 0 -5 0 3
لس	0 0 26 0 0
لك	-12 0 -4 -11 18
لل	0 -3 0 0 0
لم	-3 -9 0 14 8
لن	3 22 8 0 0
له	0 0 -1 -6 -8
لو	0 -10 -15 0 -4
لي	-6 6 5 14 -1
لټ	-2 -2 -5 4 0
لډ	0 0 3 0 0
لږ	0 0 0 0 1
لۍ	0 0 -3 3 0
ما	-12 3 -2 -4 -10
مت	-1 -1 2 0 0
مخ	0 0 -8 -6 -3
مل	0 0 -5 0 0
مم	0 0 -3 0 0
من	0 3 0 0 2
مه	16 43 30 22 -1
مو	0 6 3 1 9
مي	-6 -4 -2 9 0
مړ	-4 0 0 0 0
نا	0 0 14 1 8
نج	0 0 -8 0 0
ند	-7 15 14 0 22
نس	0 0 -1 0 0
نك	0 0 -8 -1 0
نم	0 0 -6 0 0
نن	0 0 0 -2 0
نه	-3 0 -8 0 -6
نو	20 -8 -22 -9 -4
ني	2 -4 4 0 0
نټ	0 0 7 0 2
نډ	0 0 1 0 0
نږ	2 0 0 5 0
نۍ	0 0 4 0 5
هر	0 1 -2 0 -3
هل	0 0 -1 0 0
هم	0 0 0 -5 0
هه	0 0 8 0 0
هي	2 5 0 0 0
و	0 -1 -8 0 -4
وب	0 0 -2 0 0
وت	3 0 0 0 0
ور	2 -9 -15 -9 4
وز	0 0 4 0 0
وس	0 2 4 0 0
وف	-3 0 0 0 0
وك	-3 0 0 -3 0
ول	-8 -5 -4 0 -2
وم	0 -15 -24 -15 -2
ون	-1 0 -11 0 0
وه	0 -16 -5 0 0
وي	-8 -22 -3 -3 0
وپ	-1 -4 0 0 0
وډ	0 0 6 0 0
وړ	0 -2 0 0 0
وږ	3 0 -10 -7 1
يا	2 0 0 0 7
يت	0 -3 3 0 0
يخ	-1 0 -2 0 0
ير	5 0 0 0 0
يس	0 0 -12 -2 0
يك	0 0 5 7 2
يل	2 0 11 -1 5
يم	6 1 5 2 11
ين	0 0 0 -2 0
يه	0 -1 -4 0 0
يو	-6 0 -13 -2 -5
يي	0 -5 -14 -1 -2
يټ	2 2 0 0 0
يځ	0 3 4 0 0
يډ	0 0 2 0 0
ټر	0 0 -18 -4 -8
ټس	5 0 0 0 0
ټل	0 0 -5 0 0
ټن	0 0 7 0 0
ټه	-4 -3 -19 -2 0
ټي	0 0 4 0 0
ټۍ	0 0 6 0 0
پر	18 15 23 0 0
پك	-1 0 15 0 0
پل	-2 0 26 23 19
په	5 11 5 -8 4
پي	0 -7 -15 0 0
پټ	0 -4 0 0 0
پږ	0 0 0 1 0
پۍ	0 0 -3 0 0
ځل	-1 0 -2 0 0
ځم	0 0 0 0 1
ځه	7 0 -4 -10 -6
ځو	1 0 0 0 0
ځي	0 -1 -16 0 -7
څه	0 0 -4 0 0
چا	0 0 0 -4 0
چي	-11 0 -16 0 7
چپ	7 9 0 0 0
ډا	0 0 5 0 0
ډز	0 0 9 0 0
ډل	0 0 7 0 0
ډن	0 0 2 0 0
ډه	0 0 -7 -2 0
ډي	0 0 0 -4 6
ډۍ	0 6 0 0 0
ړس	0 0 2 0 0
ړل	5 -5 0 0 0
ړم	-5 -7 -7 0 0
ړه	-12 9 3 0 0
ړو	7 -8 -8 -4 0
ړي	-25 -19 -13 0 -10
ږم	13 0 -14 -3 5
ږه	-1 0 0 0 0
ږو	0 0 0 -11 0
ږي	-10 0 -17 1 9
ښه	0 -5 -5 0 0
ښي	2 5 -11 0 2
ڼه	0 0 0 0 1
[last pt]
'm	0 0 0 -8 0
's	0 0 17 3 0
't	0 -3 0 0 0
10	5 3 0 0 2
4	0 0 0 6 0
5	0 7 0 0 0
66	6 1 0 0 12
a	6 -3 -3 0 -8
ab	0 0 -3 0 0
ad	0 0 7 0 0
ai	0 2 0 0 0
al	0 5 25 0 0
am	2 -2 -22 0 -1
ao	-5 -9 -9 -2 0
ar	-9 -6 -32 -5 0
as	-13 -14 -8 0 11
at	0 -10 0 0 0
ay	0 0 2 0 0
az	0 0 5 0 0
aí	0 0 0 0 -3
ba	24 27 23 16 15
be	7 0 0 0 0
bo	0 0 24 10 0
c	0 0 11 0 0
ca	-6 9 -9 -1 0
ce	0 0 2 0 0
ch	0 0 5 0 0
co	-1 3 -6 0 1
cá	-6 0 0 0 0
d	0 0 2 0 0
da	0 -4 -8 -1 0
de	0 5 14 2 -1
do	0 0 -5 0 1
dy	0 8 2 0 0
e	-1 -2 -11 -8 -7
ed	3 8 5 0 0
ei	0 -18 -28 -17 -9
el	0 -2 9 -2 -7
em	9 0 4 2 7
eo	0 0 0 0 12
er	-2 0 0 -7 -4
es	10 -6 13 14 17
et	0 0 9 0 0
eu	-4 0 -13 -5 0
ex	0 0 0 0 -2
ey	0 0 2 0 0
ez	0 0 2 6 4
ga	1 6 1 8 0
go	-6 0 -1 0 0
ha	0 -4 -10 -9 3
he	11 1 6 9 0
ho	2 0 3 8 1
hs	-1 0 0 0 0
há	0 0 -2 0 0
hã	3 0 0 0 0
i	0 0 -4 0 0
ia	9 10 0 20 0
id	0 0 0 0 3
il	0 -2 -7 2 7
im	-2 0 -11 -8 -1
io	0 5 -1 -10 0
ir	-6 -2 -11 -2 -7
is	0 4 1 -8 0
iu	-11 0 -23 -11 0
ja	3 2 -1 0 0
jo	0 0 3 0 0
já	8 0 3 0 0
la	-7 -2 1 0 3
ld	4 6 3 0 0
le	8 13 7 12 17
li	3 0 0 0 0
ll	0 0 25 0 0
lo	2 5 0 0 0
lá	0 0 0 0 6
m	0 6 1 0 0
ma	-15 -11 -29 -17 0
me	6 -11 -12 -4 -4
mo	-1 1 -5 14 8
na	-3 -8 1 11 13
nd	0 0 12 0 0
ng	10 6 17 0 0
no	-10 -8 12 -6 -1
ns	0 -2 -1 0 0
o	2 2 6 11 0
oa	0 0 0 6 0
of	8 1 0 0 0
oi	2 11 0 0 14
ol	0 0 1 0 0
om	4 -6 17 -6 -5
on	0 2 33 8 0
oo	0 0 7 0 0
or	9 3 0 13 8
os	-4 -7 -15 -6 0
ou	5 7 -47 3 -3
ow	0 1 7 1 3
pa	1 0 -10 0 4
po	0 1 0 14 9
ps	0 0 17 4 2
pt	0 0 3 0 0
py	2 0 0 0 0
pé	0 0 -10 -1 0
q	0 0 -2 0 0
ra	-6 7 0 0 8
rd	0 0 0 0 3
re	12 11 7 -4 14
ro	15 11 0 3 -4
rs	0 6 13 0 0
rt	0 0 5 0 0
ru	0 -5 0 0 0
ry	0 0 12 0 0
sa	-2 -9 -1 -3 0
se	0 3 16 1 5
so	-6 1 -3 0 0
só	0 -2 0 5 -4
t	0 12 14 7 0
ta	-9 -19 -16 -9 -7
te	0 4 5 8 9
th	9 2 1 3 0
to	19 4 19 18 0
té	0 -4 0 0 0
tô	0 -4 -1 0 0
ua	-6 0 0 -1 3
ue	4 0 10 18 6
ui	0 0 0 -9 -8
um	-1 0 -9 -6 -5
ur	0 0 10 2 0
us	0 0 9 0 0
uz	0 8 5 1 3
va	3 1 0 0 0
ve	0 8 0 0 18
vo	5 0 3 -4 0
vó	0 4 0 0 0
xo	0 0 -4 0 -7
xt	0 0 1 0 0
ze	0 -2 14 0 3
à	0 -9 -2 5 4
às	0 0 0 4 13
ãe	0 0 0 -1 0
ão	-5 0 9 0 0
ça	-8 -8 -7 -1 0
ço	0 9 -8 0 -6
é	-2 -3 0 12 3
ém	-3 11 -9 -5 0
és	1 0 9 9 2
ês	0 7 19 11 0
ís	0 7 13 0 0
ôs	-2 0 -4 0 0
[last ro]
'm	1 4 0 0 0
's	0 0 3 0 0
4	0 9 0 0 0
49	0 0 0 2 0
75	1 0 0 0 0
77	0 2 0 0 7
90	4 0 0 0 0
a	2 7 17 8 -4
ad	6 0 19 0 0
ai	-15 -2 -6 -14 -12
aj	0 0 -5 0 0
al	0 0 9 0 9
am	0 -11 -24 -1 -2
an	-3 -2 18 0 0
ar	-4 0 5 -7 0
at	5 -15 -10 -25 -9
au	1 -10 -20 -5 0
av	0 0 -1 0 0
az	0 0 -7 0 0
ba	0 0 -6 0 4
ca	-4 -2 0 -5 -6
ce	0 -5 -4 -9 0
ch	0 5 9 0 0
ci	-12 -9 0 0 -3
ck	0 0 13 0 0
ct	13 22 16 22 10
cu	-5 -3 -15 -3 -5
că	7 0 9 -7 0
d	0 0 7 0 0
da	0 0 -12 -2 1
de	0 2 -4 -7 -4
di	0 0 0 0 2
ds	1 16 30 3 0
du	-2 0 9 8 0
dy	0 5 3 1 0
dă	0 0 -1 0 -7
e	-2 0 0 2 0
ea	-13 -18 0 3 0
eb	4 0 0 0 0
ec	0 0 15 0 0
eg	-2 0 0 0 0
ei	5 -10 0 0 0
el	11 11 0 0 19
em	-7 8 0 1 15
en	0 0 4 0 0
er	0 0 14 9 9
es	0 0 1 0 0
et	0 0 3 0 7
eu	-5 0 -16 4 3
ey	0 0 0 8 0
ez	1 -1 -6 0 3
fa	-1 0 -4 0 -2
ga	4 0 -10 20 4
gh	0 0 6 0 0
gă	-2 -4 0 0 -5
he	0 14 21 4 1
hi	0 0 -3 0 0
ht	0 0 10 0 0
i	1 -5 -7 -8 -12
ia	10 17 -4 4 -6
ic	0 -4 -9 0 -2
id	0 3 0 0 -5
ie	0 8 -4 -9 -3
ii	10 8 9 1 0
il	2 2 12 7 11
im	0 1 0 0 0
in	5 3 9 8 8
io	0 0 -5 0 8
is	0 -2 0 -10 0
it	-6 -9 -23 -15 -7
iu	2 4 -6 0 0
l	5 8 -10 0 -4
la	-8 -11 -7 -3 -1
le	8 0 13 10 6
lo	5 0 0 0 0
ls	0 0 2 0 0
lu	0 18 6 6 0
m	-6 0 -11 -9 -15
ma	-14 -5 -18 -14 -17
me	0 0 -5 -1 9
mi	0 0 1 0 0
mu	0 0 -2 0 0
my	0 0 0 0 6
mă	9 -5 -7 -6 -6
n	-3 0 -4 -1 -2
na	3 4 -6 0 -12
nc	0 0 0 0 5
nd	10 13 8 0 0
ne	-5 0 -4 -3 -19
ng	0 0 -2 0 0
ni	0 -5 -7 0 0
ns	0 0 0 0 -7
nt	13 0 8 1 0
nu	4 -2 2 10 0
nă	0 4 -11 0 -2
o	-11 1 12 0 -6
oc	0 0 0 0 -2
of	5 0 1 0 0
oi	-1 0 -1 2 0
ok	0 0 0 6 8
ol	0 0 -6 0 0
om	0 3 19 3 4
on	-3 0 12 -2 2
op	0 0 0 -3 0
or	0 11 0 0 0
os	0 0 -8 0 0
ot	-11 0 4 16 0
ox	10 11 13 10 14
oy	0 0 6 0 0
pa	0 0 0 8 4
pe	-14 -3 0 1 1
pi	0 0 0 1 0
pt	9 16 16 7 9
pă	9 -4 -2 1 0
ra	0 5 -5 7 17
re	-5 -7 -4 9 0
rg	-1 0 0 0 0
ri	0 4 -15 -8 -7
rm	-1 -2 0 0 -3
ro	2 0 0 0 4
rs	0 -1 3 0 0
rt	0 4 25 0 0
ru	0 -1 -3 11 3
ry	0 9 29 7 2
ră	-1 0 -7 0 -6
s	4 0 0 -2 -5
sa	-11 -28 -16 0 -13
sc	-4 0 -4 -5 -7
se	-7 -6 0 -2 11
sf	12 3 2 0 0
sh	0 0 11 16 0
si	-3 -8 -10 -11 -11
so	5 0 0 0 0
ss	-1 0 6 3 0
st	4 -3 7 0 6
su	0 0 2 0 0
să	-5 -7 -8 -5 -7
t	0 0 5 9 8
ta	0 0 -7 -3 -2
te	12 -4 -7 -24 0
th	0 0 8 0 0
ti	10 2 -8 3 -6
to	0 5 9 0 0
tr	-3 -9 -6 -2 0
ts	0 0 0 4 0
tu	9 5 -1 0 1
ty	0 0 1 0 0
tă	-2 0 -17 0 1
ua	-9 0 0 6 3
uc	0 0 0 0 -1
ui	0 0 -12 0 2
ul	0 0 -9 10 9
um	1 0 0 0 0
un	-9 0 -12 -16 -17
ur	3 0 10 0 0
us	2 -10 8 0 2
ut	-2 -16 -11 -16 12
uz	-8 0 0 0 0
uă	0 -2 3 6 6
va	0 -1 2 -2 -11
xt	0 0 6 0 0
za	0 3 9 5 1
zi	17 11 8 8 0
ză	0 0 8 0 1
ât	-5 -3 -4 0 -4
îi	3 0 0 0 0
în	1 -5 -3 -1 -1
ăr	0 0 0 0 3
şi	-2 -10 -22 -11 -17
ţa	2 -2 0 0 0
ţi	0 0 -8 -6 0
ţă	0 9 7 -2 0
[last ru]
10	3 0 0 0 0
41	0 0 0 0 2
a	0 0 2 0 0
ch	4 0 0 0 0
et	0 0 7 0 0
ka	11 5 3 10 5
le	1 13 13 18 19
ll	0 0 9 0 0
lp	0 0 4 0 0
me	14 3 0 0 0
ol	0 0 5 0 0
om	0 3 10 0 0
on	1 0 0 7 2
ot	0 4 0 0 0
ps	0 0 14 2 0
rg	11 6 9 0 0
t	0 14 9 3 0
ue	0 0 4 0 0
ya	0 1 10 0 1
а	-2 -3 0 -6 0
аж	0 10 -3 0 0
аз	0 -3 4 5 9
ай	0 0 0 0 -1
ак	-1 -6 0 -4 0
ал	0 6 -15 -21 -6
ам	-3 1 -5 0 -12
ан	0 -6 -1 -4 -6
ас	1 0 3 -4 6
ат	0 -3 0 0 0
ах	0 0 -8 -9 -2
аю	0 0 -11 -6 0
ая	-3 -1 -3 0 0
бе	0 -5 0 0 0
бы	0 0 0 -2 0
бя	0 0 0 3 6
в	-1 -10 -13 -13 -5
ва	-1 10 9 0 4
во	2 3 3 0 0
ву	0 0 -3 0 -3
вь	0 0 0 -4 -1
га	0 0 2 0 0
ги	4 0 -1 0 0
го	0 0 6 0 0
гу	0 0 0 0 4
да	-4 -6 0 -9 -1
де	0 0 -6 -3 0
ди	0 2 0 0 0
до	-8 0 -1 -6 -5
ду	-8 -7 0 7 -1
ды	0 -1 -13 0 0
ед	0 -3 1 0 0
ее	-7 -5 -2 0 0
ез	1 -7 2 -7 0
ей	0 -9 -11 0 -2
ек	0 -2 11 0 0
ел	0 0 0 1 0
ем	6 -6 -22 -5 -7
ер	12 0 -8 0 -2
ет	-14 1 -24 1 0
еф	0 0 -2 0 0
ех	0 0 -1 0 0
ец	0 0 17 0 0
её	0 -2 0 0 0
же	-8 -1 -10 0 -4
жу	0 0 -5 -4 -7
за	-2 -12 0 -2 -2
зе	12 0 15 0 0
зу	0 0 4 0 0
зы	0 0 4 0 0
и	-6 -10 7 9 -10
ие	-1 0 6 0 0
из	-6 -2 1 -5 6
ий	-2 -5 -12 -1 -5
ик	2 -3 3 -11 0
ил	0 0 -18 0 0
им	-4 0 -7 0 -6
ин	-6 -5 0 -13 -2
ир	5 8 -2 -3 0
ис	5 0 0 0 0
ит	-14 -9 -33 -4 2
их	0 0 -2 0 -9
ию	0 0 0 0 -3
ия	1 9 21 0 0
йл	1 0 0 3 2
йя	0 -8 0 -3 0
к	-4 0 0 0 1
ка	13 3 30 18 5
ке	-8 0 17 -6 -15
ки	-9 0 -7 -8 0
кс	0 7 0 0 0
ку	-10 -8 -19 -5 0
ла	-11 0 -33 -11 -1
ле	0 0 -6 0 11
ли	-26 -14 -33 -13 -14
ло	0 -8 -15 0 7
лу	0 0 -2 1 0
ль	-8 0 0 0 0
лю	-4 -3 -7 -6 -2
ля	0 0 1 0 5
ма	-1 0 0 -2 0
ме	0 0 -1 0 0
ми	-3 -12 -1 -3 0
мо	0 0 0 0 1
му	0 -6 -4 0 -4
мы	-3 -5 0 3 0
мь	0 0 12 -1 0
мя	0 0 -1 0 0
на	-12 -11 2 5 -3
не	5 -4 0 -3 -15
ни	-2 -1 -1 -2 -9
но	-11 -6 -17 -6 -9
нт	0 -1 0 0 -4
ну	-3 -4 -5 0 -3
ны	0 0 0 0 -1
нь	-1 0 -5 0 0
ню	-3 0 -1 0 0
ня	-8 -12 -2 -9 -8
об	0 -5 0 0 0
ов	-10 -7 -3 -3 0
од	-14 -5 -9 0 -5
ое	0 -6 -5 0 -5
ой	-10 -12 -13 -9 -2
ок	-6 -3 -14 -9 -3
ом	-3 0 3 0 -8
он	3 -4 -15 0 0
ор	0 0 -4 0 0
от	0 -10 -11 2 -13
ою	-3 0 0 -2 0
оя	0 0 -1 4 0
па	0 0 -1 0 -2
пе	9 0 0 0 0
по	-5 -11 6 -1 -1
ра	6 0 -6 0 0
рг	3 0 2 0 0
ре	-2 0 0 1 0
ри	-7 -9 0 0 0
рт	5 3 0 0 2
ры	0 0 -3 -1 -5
рь	-4 3 -12 -9 1
ря	0 3 5 0 0
с	-4 -10 -9 -16 -22
са	0 11 17 0 0
се	0 0 -6 -2 0
со	0 0 -1 -2 0
ст	0 0 -4 -7 3
сь	5 3 -18 -5 0
ся	-4 0 -33 -14 3
та	-8 -2 -7 0 13
те	0 -6 -2 -9 -5
ти	0 3 0 5 -8
то	-11 -1 -13 -19 2
ту	0 0 0 0 -1
ты	0 -6 0 0 0
ть	-9 -21 0 -6 -15
у	0 -17 -18 -5 12
уж	0 -3 0 0 1
ул	-4 -4 -9 -6 -6
ус	0 0 3 9 0
ут	5 7 1 0 9
ую	4 0 -11 -3 -6
фу	-4 0 0 0 0
ха	-5 0 0 0 0
ца	0 0 0 0 -1
це	0 0 -4 -1 -3
цо	0 0 -4 7 0
цы	1 2 -6 0 0
чи	0 13 -6 0 0
чу	0 0 -3 0 0
ша	4 0 -4 0 0
шь	0 0 0 0 -2
ще	3 3 11 0 0
ый	-5 -7 0 -2 0
ык	0 0 -4 0 3
ын	0 -3 0 0 -1
ье	0 0 -1 0 0
ью	0 0 -11 -3 -2
ья	0 29 34 -3 0
ют	2 0 -14 -10 -3
я	-3 -7 0 -2 -7
ят	0 0 3 0 0
ёт	-2 0 0 0 -6
[last ru-latn]
14	0 0 0 0 1
a	-2 -4 0 0 -1
ad	2 0 0 0 0
ah	0 3 0 0 0
ak	0 -3 0 0 0
al	1 8 -15 0 -18
am	-4 0 -12 -2 2
an	0 -2 0 0 0
ar	0 0 -2 5 0
as	1 0 6 0 0
at	-2 -5 0 -1 -3
ch	0 0 3 0 0
da	0 0 2 0 0
de	0 0 0 0 -5
di	0 0 -2 0 -2
ds	0 0 8 0 0
du	-1 0 0 0 1
eb	3 0 0 0 0
ee	-7 5 0 0 0
ei	1 -7 10 -2 -2
ek	0 -5 -5 0 0
el	7 0 0 0 0
em	-5 -4 -7 0 -2
en	0 0 0 5 1
er	0 -9 -4 6 -4
et	-2 0 -9 0 0
ez	0 -9 0 -8 0
go	-2 -2 6 8 0
ha	3 0 0 0 0
he	-1 6 -7 -5 -1
hi	0 9 0 0 0
hu	-2 0 -1 -3 0
i	-4 -8 0 0 1
ia	-12 0 0 -1 -2
ib	0 0 2 0 0
ih	-1 0 0 0 0
ik	0 0 4 0 0
il	7 -3 -7 0 0
im	0 5 0 0 0
in	0 12 3 -5 0
io	1 0 0 0 0
ir	1 4 0 0 0
it	2 0 -15 -6 -2
iu	3 -7 -14 -12 0
iz	11 5 -2 2 3
k	0 0 0 -4 0
ka	7 20 32 24 11
ke	0 0 -6 -6 5
ki	-9 -1 0 -1 -5
ks	0 0 -1 0 0
ku	-7 -2 -12 0 0
la	-7 -8 -20 0 -4
le	0 0 0 5 4
li	-10 0 -19 -7 2
lk	0 0 1 0 0
lo	1 0 -9 0 1
me	2 0 4 0 0
mi	12 0 -4 0 0
mu	0 0 0 3 0
na	-9 0 2 -1 0
nd	0 0 1 0 0
ne	1 9 -2 0 0
ni	0 7 -5 -6 0
no	0 -3 -12 -6 2
nu	0 0 -7 0 0
od	0 0 8 0 0
oe	0 -1 -1 -2 0
oh	0 0 1 0 0
oi	-5 -12 -14 0 -5
ok	-5 0 -5 1 0
ol	0 0 23 5 0
om	0 4 0 -3 0
on	6 9 2 -4 -10
or	0 0 3 0 0
ot	3 0 0 -3 0
ov	0 -11 1 -3 0
po	-4 -10 7 -3 0
ra	-3 12 11 0 0
re	3 0 3 9 0
ri	0 0 -7 -4 0
ro	0 4 0 0 0
rt	4 0 0 0 0
ru	1 0 0 0 0
s	-13 0 0 -3 -1
sa	2 3 12 0 0
se	0 0 -7 -3 -4
sh	0 0 0 0 -1
si	0 -2 -10 0 0
sk	0 0 0 0 4
so	4 0 0 0 0
st	0 0 10 0 0
ta	0 1 -2 10 2
te	4 0 -11 0 -4
th	0 0 4 0 0
ti	-6 0 0 -1 0
to	-5 3 -3 -10 1
ts	0 -2 0 0 -2
u	-2 -6 2 5 8
ub	-3 0 -4 0 0
ug	0 1 0 0 0
ul	-2 0 0 0 0
ut	0 -14 -8 -1 0
v	-8 -12 -18 -8 -5
va	-4 0 0 0 0
vo	0 0 3 0 0
vu	0 0 -5 -5 0
za	0 -7 5 -11 1
ze	0 0 5 0 0
zh	0 0 -2 0 -4
zi	0 0 8 0 0
zu	0 0 9 0 0
[last so]
33	0 0 0 0 1
a	0 0 8 0 0
aa	-7 -3 -27 7 -2
ab	0 -3 0 0 0
ac	-6 0 1 0 6
ad	3 5 -3 -6 0
ag	0 0 -3 -2 -2
ah	-6 0 -13 -1 0
al	7 14 16 -9 3
an	-9 -7 -9 -8 -6
ar	0 1 12 8 0
as	0 0 -2 0 0
at	11 14 29 14 18
ax	0 -2 8 0 0
ay	1 -17 -30 -3 -2
ba	-7 0 -15 -9 -9
be	0 0 6 0 0
bi	0 0 -1 0 0
bo	-4 0 -8 0 -3
c	0 0 0 2 0
ce	0 0 -6 0 0
ci	0 0 28 16 8
co	0 0 3 0 7
da	1 -1 14 7 0
di	0 0 1 0 0
do	-6 -1 -13 0 0
du	3 -7 -7 0 0
eb	0 0 -4 -3 0
ed	0 -3 0 0 0
ee	2 0 -5 0 0
eh	-8 0 -1 12 6
el	0 0 -2 0 5
en	0 -11 -17 -11 -5
er	0 -10 12 2 1
et	0 0 11 0 0
ex	0 -1 0 0 0
ey	0 0 -5 -7 -3
ga	-17 2 -5 -19 0
gu	-11 -5 -26 -20 -11
ha	0 -3 -15 -11 -3
hi	0 0 -3 20 12
hu	0 0 -3 0 0
i	-4 -6 0 -15 5
ib	0 -5 10 0 0
ic	8 3 0 10 7
id	1 15 5 0 -3
if	0 6 4 2 0
ig	0 0 -6 0 0
ii	7 1 -1 -6 -11
il	13 8 0 4 13
in	15 -2 -15 0 0
is	0 0 10 0 2
jo	4 0 -6 0 0
ka	-2 -7 -15 -9 -11
kh	0 0 -6 0 0
ko	0 0 -1 0 0
ku	-5 5 0 -3 0
la	0 4 12 0 12
le	13 14 12 18 11
li	-2 -3 11 1 0
ll	0 0 3 0 0
lo	6 7 -8 0 0
ma	-6 -13 6 -10 0
me	0 0 1 0 0
mo	0 17 11 5 16
na	0 -3 -3 -3 -14
nd	0 0 2 0 0
ne	1 0 0 0 0
ni	0 0 3 0 0
no	0 -3 -6 -7 -2
ob	0 0 -5 -1 0
od	-13 -20 -3 -17 0
of	0 0 2 0 0
ok	5 0 1 0 0
ol	0 -4 -3 0 0
om	11 14 31 0 0
on	5 15 13 4 0
oo	-11 0 -12 -3 -3
os	-2 0 0 0 9
ot	18 19 28 34 11
ow	6 -2 0 0 4
rd	0 -3 -7 0 0
re	0 0 15 0 4
rg	0 1 5 0 0
ri	7 0 5 15 8
rk	0 1 0 0 0
sa	7 0 -9 -4 0
se	0 1 19 2 6
si	0 0 -10 -3 0
so	0 0 -1 0 0
su	0 -6 -13 0 0
t	0 0 1 0 0
ta	0 0 -22 -14 -3
te	0 0 0 0 3
th	0 0 1 0 0
ti	0 0 11 -2 0
to	-6 -5 0 -1 -1
ts	0 3 0 0 0
tu	0 0 -6 0 0
u	0 -2 0 -2 0
uc	0 4 0 12 0
ug	0 4 0 0 0
uk	1 5 12 0 0
ul	-3 -6 -13 -3 0
un	2 -3 -6 0 0
ur	0 -3 -7 -9 0
us	2 0 3 0 0
ut	3 0 0 0 0
uu	0 -6 -19 -32 -4
ve	0 0 0 0 1
wa	0 0 0 1 7
wo	0 0 9 0 0
x	0 0 0 1 0
xa	0 1 -2 0 0
xo	0 0 2 3 4
ya	-5 0 0 0 0
yd	-7 0 0 8 0
ye	0 0 6 0 0
yn	-2 -2 -6 0 0
yo	-5 4 17 2 -2
[last sq]
'm	2 0 0 0 0
19	5 0 0 0 0
43	0 0 0 0 5
63	0 0 0 1 0
72	0 0 0 0 1
a	0 0 8 -1 0
ai	-1 0 -10 1 7
aj	-3 -18 -2 0 0
ak	-6 -9 -13 -4 -7
al	-1 0 -5 -5 -6
am	9 4 -12 4 13
an	0 0 5 -8 -10
ap	2 7 6 0 0
ar	7 7 8 -6 -9
as	3 2 0 0 -2
at	8 9 5 13 13
au	6 2 0 0 0
ay	5 0 0 0 0
be	-2 0 0 0 0
bi	6 -1 9 9 0
ca	0 0 0 5 0
ce	0 -12 -5 0 0
ci	1 0 0 0 0
co	4 4 4 13 16
d	0 0 18 0 0
da	0 0 -7 0 1
dh	0 -3 -10 0 0
di	0 -8 -8 -2 0
do	-7 0 -14 -17 -12
dy	5 -2 -3 -8 0
e	5 7 14 8 0
ec	-2 0 0 0 0
ef	0 7 0 0 0
eh	-1 0 0 0 0
ej	0 5 -1 -7 -9
ek	2 0 9 3 0
el	0 -2 0 0 0
em	0 -13 -18 -1 7
en	-17 -22 -15 -13 -16
ep	0 0 0 -4 0
eq	0 0 -3 0 0
er	7 0 -2 2 -2
es	0 0 1 4 0
et	-1 -7 -7 0 15
eu	0 0 0 -2 0
ez	0 0 3 0 0
fi	-1 0 0 0 0
fë	0 0 -5 0 -2
g	0 0 10 6 2
ga	0 7 13 1 0
ge	0 0 -2 0 0
go	-2 0 0 0 0
gë	0 0 -6 0 -6
ha	0 -7 -11 0 -10
he	3 -6 -23 0 5
hi	1 10 -1 0 0
hs	-1 0 0 0 0
ht	0 0 -3 0 -11
hë	0 0 0 -3 2
i	-4 5 5 8 5
ia	-3 0 -1 0 4
ic	0 0 0 0 6
id	-1 0 -2 -1 0
ie	0 0 -2 0 0
ij	-6 2 0 0 0
ik	6 0 6 0 0
il	9 12 9 17 17
im	-6 -8 10 14 16
in	-9 -13 -35 -10 -7
ir	0 0 9 0 0
is	0 0 -6 0 0
it	10 22 23 0 2
iu	0 0 3 0 0
iz	0 0 8 0 0
ja	0 13 0 3 -5
je	0 -3 -6 0 -6
ji	-9 0 -2 0 0
jm	0 0 -1 0 1
jn	0 0 0 0 2
jt	0 -2 -6 0 0
ju	-3 -6 0 0 0
jë	-7 0 0 -3 -13
k	0 0 0 1 0
ka	9 5 27 13 0
ke	-10 -3 -6 -13 -9
ki	0 0 0 0 -1
kt	0 0 0 0 -1
ku	-8 0 -15 0 -10
kë	12 0 0 18 5
la	0 -3 -4 0 -3
le	10 22 3 11 17
li	0 0 4 -6 9
ll	0 -2 -1 -9 0
lu	0 0 6 0 0
lë	0 0 -9 0 0
m	-5 0 4 0 0
ma	-5 0 17 0 0
mb	3 0 0 -2 0
me	-5 -3 -8 2 3
mi	0 -4 13 11 7
mu	-1 0 0 0 0
më	7 0 -2 4 -2
na	0 3 10 3 9
nd	0 -5 0 0 0
ne	-5 -3 -5 -12 -1
ni	-5 -12 -13 0 2
nj	0 -3 -2 0 1
nr	6 1 1 0 0
nu	0 -1 0 0 0
në	-8 -6 -24 -4 -1
oi	-4 0 -7 -12 0
oj	3 1 -37 -19 -4
ok	6 8 4 6 10
om	9 20 19 2 0
on	16 12 3 4 13
or	-7 -2 0 -7 -6
os	0 0 0 0 -2
ot	15 14 29 27 0
oz	0 0 -2 0 0
p	0 3 2 0 0
pa	4 3 18 -6 -3
pe	10 2 0 0 0
pi	10 2 -9 -5 12
po	5 3 -9 -10 -11
pë	0 0 0 0 -1
qe	-3 0 -5 -10 -8
qi	0 0 0 0 -7
që	-2 -5 0 -2 0
ra	-8 -13 -5 0 0
re	0 -10 0 -5 0
rg	8 6 6 0 0
ri	0 9 -2 3 -11
rk	-1 0 0 0 0
rr	3 -3 0 -3 0
rt	0 0 6 0 5
ry	0 0 5 0 0
rë	-19 -10 -20 -15 -11
sa	0 0 18 11 0
se	-19 -18 -1 1 2
sh	3 -12 -7 -5 0
si	-9 7 2 0 0
sm	0 0 9 0 0
st	-1 0 -5 0 0
sy	0 0 -3 0 0
së	0 -1 0 0 0
t	0 0 13 9 1
ta	0 -15 -1 0 -1
te	-6 -9 5 10 4
th	0 0 0 0 -4
ti	0 0 8 7 2
to	5 0 0 0 0
ty	7 2 -4 0 -4
të	0 8 9 8 0
u	0 0 5 0 0
ua	0 2 6 0 -1
uk	0 16 13 0 -9
um	0 0 0 0 -2
un	0 -5 -6 -1 0
up	0 0 -8 0 0
uq	1 0 3 0 0
ur	-4 -2 -23 -14 -6
us	0 0 16 8 14
va	0 0 -12 -10 -8
ve	2 0 -7 0 0
vë	-4 -8 -7 0 0
xh	0 0 0 0 -1
xx	1 0 11 0 1
za	0 0 13 2 24
ze	0 0 23 0 0
zo	0 0 11 6 0
zë	0 18 26 10 0
ël	-1 0 0 0 0
ëm	0 0 -4 0 14
ën	-11 -1 -1 2 5
ër	-1 0 0 0 4
ës	-3 -2 0 -7 0
ët	-3 -1 -6 -5 -5
[last ta]
07	0 0 0 0 2
12	1 0 0 0 0
20	8 0 0 0 0
3	0 2 0 0 0
54	0 0 0 1 0
76	0 0 0 0 3
a	0 0 3 0 0
at	2 7 11 3 6
ce	0 0 -2 0 0
ck	-5 0 -5 -1 0
co	0 0 0 3 4
de	0 20 12 0 12
eo	0 7 0 0 0
er	0 0 0 0 -4
fb	0 5 0 0 0
hr	0 0 0 4 0
il	0 1 3 9 0
le	4 0 0 4 5
me	0 3 2 0 0
my	2 0 0 0 0
nd	11 0 0 0 0
nt	12 0 13 0 -3
om	15 16 26 0 0
oo	8 9 6 8 13
op	0 0 -1 0 0
ot	9 17 23 29 15
ow	0 0 -5 0 0
ps	0 0 5 0 0
r	6 10 15 12 8
rt	0 0 20 14 0
ss	0 0 5 0 0
t	0 0 8 0 0
uk	0 5 8 0 0
us	0 0 0 0 7
ya	1 0 7 5 7
ஐ	0 0 0 0 1
கட	0 0 0 0 -2
கர	0 0 -2 -6 -3
கல	-4 -4 -13 -1 -3
கா	0 0 0 3 -5
கி	4 0 -11 -4 -2
கு	0 2 0 0 2
கை	-3 -1 -9 -10 0
க்	0 -5 19 7 7
ங்	0 6 4 0 0
சா	0 2 24 0 7
சி	-5 0 6 0 0
சீ	0 0 4 0 0
சு	-5 -5 -15 -8 -9
செ	0 5 0 0 0
சை	0 -1 10 7 0
ச்	0 2 14 2 0
ஜ்	0 -3 0 -2 0
டா	0 -2 0 -11 -7
டி	-7 -10 1 0 -7
டு	-6 -6 -15 -8 -4
டெ	0 0 0 3 0
டை	0 2 -3 0 8
ட்	12 20 12 26 14
ணி	0 0 1 0 0
தா	0 -6 0 0 2
தி	0 12 12 3 -8
து	2 -5 -17 -10 -6
தெ	-4 0 0 -4 0
தை	-1 -7 -5 0 8
த்	5 -14 3 -7 0
னா	-5 -2 0 -1 -2
னி	0 13 2 0 0
னு	-7 -7 8 -10 10
னெ	-1 3 0 0 0
னை	0 5 -16 0 0
ன்	-1 -6 -5 4 0
பல	0 3 0 0 2
பா	10 -6 12 5 1
பி	-6 1 11 0 0
பு	-3 -9 0 0 -4
ப்	-2 0 0 -5 -8
மா	7 -9 0 4 0
மி	0 0 4 7 0
மை	0 0 -8 0 0
ம்	-2 3 -7 -6 -2
யல	0 0 -1 5 6
யா	0 0 1 0 -5
யெ	-6 0 -10 -4 -3
யை	0 -3 -18 -7 -12
ய்	0 0 -6 -2 0
ரல	-9 -7 -4 0 0
ரா	0 -2 -3 0 -6
ரி	4 0 -13 -8 -9
ரீ	0 0 2 0 0
ரு	9 -1 0 0 4
ரெ	-2 0 -5 0 -3
ரே	0 0 3 0 0
ரை	-1 0 -5 -5 -2
ர்	-6 5 -10 8 -5
ல	10 22 -25 -10 0
லா	0 0 14 0 0
லி	8 -1 0 12 -2
லு	0 13 13 0 0
லெ	-2 0 0 0 -3
லை	-5 -5 -22 -2 -1
ல்	0 -9 -11 -11 2
ள்	0 -6 -8 9 3
வ	0 -1 0 0 0
வட	4 0 0 0 8
வல	0 0 0 -4 6
வி	-3 1 0 6 -3
வு	0 -10 -5 0 -9
வெ	0 0 12 8 8
வை	0 0 0 0 -5
ஷா	0 0 2 0 0
ஷ்	0 0 2 0 0
ஸ்	7 3 11 6 0
ாக	4 0 -6 -1 2
ாச	0 3 0 -5 0
ாத	0 -4 0 -3 0
ான	0 0 0 -1 0
ாம	0 -2 0 0 0
ாய	-1 0 -4 0 0
ால	5 -1 5 -6 -3
ிய	-2 -8 15 0 3
ிர	23 13 -4 14 10
ில	10 0 -18 -24 -10
ீல	9 6 10 4 0
ுல	5 0 -18 -13 8
ூட	-4 0 0 -2 0
ெர	-5 -1 -5 -6 -1
ெல	3 8 9 16 0
ைய	0 0 0 -1 0
ைல	0 -7 0 0 0
ொட	6 0 -8 2 0
ொன	0 0 -5 0 0
ொர	-2 5 -5 -2 0
்க	-7 -17 -31 10 0
்ட	14 3 -21 -10 0
்த	1 -8 -14 -10 15
்ன	-8 -1 0 1 -8
்ப	-1 0 -6 0 -5
்ம	0 0 18 10 0
்ய	-8 0 0 -3 0
்ர	2 12 -8 -9 2
்ல	3 -8 2 -21 5
[last ti]
'የ	0 0 -5 0 0
14	0 0 0 3 0
22	0 0 4 0 0
3	0 5 0 0 2
37	1 0 0 0 0
59	0 0 0 1 0
9	7 0 0 0 4
am	0 0 4 0 0
at	0 0 7 3 4
ba	0 0 3 0 0
d	0 0 1 0 0
er	3 3 0 0 0
et	0 2 10 0 0
fe	0 0 11 4 0
g	0 3 0 0 0
go	0 -2 0 0 0
ha	5 0 0 0 0
hs	0 0 -5 0 0
ht	1 0 0 0 0
il	0 4 7 11 12
ip	0 0 -9 0 0
it	0 0 0 3 0
jg	0 0 1 0 0
le	16 19 17 19 23
ma	0 0 2 0 3
me	-2 5 7 0 0
ms	0 4 3 0 0
nd	0 0 0 -3 0
om	12 20 37 0 0
on	0 0 7 1 0
oo	1 0 0 0 5
ot	4 8 12 16 0
re	0 0 3 0 0
rg	9 10 15 0 0
ry	0 1 0 0 0
st	0 0 0 0 10
t	0 0 11 10 5
ud	0 0 0 0 9
uk	2 0 4 0 0
ut	2 0 0 0 0
x	0 0 8 0 0
xi	0 9 4 0 0
xt	0 5 0 0 0
ለላ	0 4 0 0 0
ለም	0 0 0 -1 0
ለስ	0 1 -9 0 0
ለቃ	0 0 -6 6 0
ለት	0 2 2 0 0
ለኒ	-7 -10 -17 0 -7
ለና	9 -3 -5 -3 0
ለን	-6 -9 1 -4 -8
ለኩ	-4 -10 -19 -21 0
ለኪ	-1 0 -10 0 0
ለካ	0 0 0 -7 -5
ለዉ	0 -1 0 0 0
ለዋ	1 0 0 0 0
ለዚ	1 0 0 0 0
ለይ	-10 -21 -37 -10 0
ለፈ	0 0 0 -3 0
ሉል	0 0 -2 0 -1
ሉስ	0 0 -1 0 0
ሉኒ	-7 -20 -10 3 -2
ሊም	-5 0 -4 -5 -3
ሊስ	4 -12 -14 5 -5
ሊት	0 -1 -13 0 0
ሊዱ	1 0 0 0 0
ሊጡ	1 0 0 0 0
ላሎ	0 4 0 0 0
ላም	-8 -7 -5 -1 0
ላሴ	0 0 5 0 0
ላት	9 0 7 0 -1
ላይ	-3 4 -12 -1 0
ላፊ	-1 0 0 -3 -4
ልሲ	0 0 1 0 0
ልቡ	-2 0 0 0 0
ልቢ	0 0 -6 0 0
ልባ	0 0 -1 0 0
ልተ	5 -7 -1 -5 -7
ልቲ	0 12 10 1 -5
ልና	-3 -7 0 -4 -3
ልን	-1 0 0 0 0
ልኪ	0 -5 0 0 0
ልዎ	-5 -5 -2 -8 0
ልዑ	-4 -6 0 -13 -3
ልዓ	2 0 0 -5 0
ልየ	3 0 0 0 0
ልዩ	0 -4 0 0 4
ልድ	0 0 0 2 0
ልፊ	0 0 0 -1 0
ልፋ	0 0 3 0 0
ልፍ	-1 0 0 0 0
ሎሜ	0 0 3 0 0
ሎም	-14 -5 -4 -2 0
ሎና	0 0 0 0 3
ሎክ	0 0 2 3 0
ሑኒ	-2 0 0 0 0
ሑና	0 7 0 0 0
ሑፍ	0 0 2 0 0
ሒል	0 0 2 0 0
ሒቃ	6 0 0 0 0
ሒዙ	0 -9 0 -4 0
ሒፉ	0 0 0 5 7
ሒፋ	0 0 0 -5 0
ሓል	-5 31 -24 -8 0
ሓም	0 0 15 0 0
ሓሪ	0 0 12 0 0
ሓር	6 21 -11 0 0
ሓሰ	5 4 7 0 0
ሓቂ	0 0 2 0 0
ሓቡ	0 -3 0 0 0
ሓቦ	2 0 0 0 0
ሓት	0 2 0 0 0
ሓነ	0 0 4 0 0
ሓኒ	-1 0 -8 0 0
ሓየ	0 0 8 0 0
ሓደ	-9 -4 3 9 -3
ሓጂ	0 0 11 0 0
ሓፍ	-6 -2 0 0 -1
ሔር	0 0 4 0 0
ሕሪ	16 21 30 26 13
ሕር	0 0 0 -9 0
ሕቅ	-4 1 0 5 0
ሕቲ	0 0 7 6 0
ሕና	3 0 0 0 0
ሕዋ	0 0 2 0 0
ሕዝ	0 -4 -4 0 0
ሕጂ	1 -9 0 -8 5
ሖም	0 0 9 0 0
መታ	0 1 0 -3 0
መት	-3 0 -6 0 -7
መኒ	0 -7 -11 -7 -5
መይ	-12 -15 -13 0 -5
መጥ	0 -6 -4 0 0
ሙም	6 0 0 0 0
ሙኒ	0 -10 0 6 -9
ሙን	0 0 0 -1 -2
ሙጣ	0 0 -2 0 0
ሚል	0 0 0 1 0
ሚሩ	-2 0 0 0 0
ሚራ	0 -1 -5 0 0
ሚስ	7 0 0 0 0
ሚዑ	-2 0 0 0 0
ሚዓ	-3 0 0 0 0
ሚዩ	0 0 -1 0 0
ማሊ	-2 0 0 2 -6
ማል	0 0 8 0 0
ማቅ	0 -1 -2 -3 -4
ማታ	-2 -4 -1 5 0
ማን	0 0 3 0 0
ማይ	0 0 16 -4 -3
ምለ	0 0 1 0 0
ምስ	2 -6 -4 1 -9
ምቲ	9 6 0 0 0
ምኒ	-12 -13 -26 0 -6
ምና	-3 0 -3 0 0
ምዎ	0 0 -3 0 0
ምዒ	0 0 -2 0 0
ሞዝ	-6 0 0 -1 0
ረሉ	0 0 0 3 0
ረስ	0 0 0 0 -4
ረብ	-1 0 0 0 0
ረት	-6 -4 0 0 -3
ረኒ	-1 -4 -4 -5 0
ረን	0 0 1 0 0
ረያ	-3 0 0 0 0
ረይ	-15 0 -22 -14 0
ረጃ	7 -11 -3 0 0
ሩኒ	-3 -8 -10 -8 -2
ሩዋ	0 0 0 0 3
ሩዎ	4 -2 -2 0 0
ሪሓ	0 -4 -9 0 0
ሪረ	0 -3 -2 0 0
ሪስ	0 0 8 0 0
ሪቲ	0 -3 -1 3 0
ሪት	0 0 0 0 -3
ሪን	0 0 8 0 0
ሪኡ	-1 0 0 0 0
ሪዓ	0 0 0 8 7
ሪዝ	0 0 7 0 0
ሪደ	0 0 0 0 7
ሪጸ	0 -5 -2 0 0
ሪጹ	4 -3 -5 0 0
ራሕ	8 3 6 -4 -4
ራም	0 0 0 0 5
ራን	0 9 11 0 0
ራይ	-7 -3 -17 0 -5
ራጅ	0 0 3 0 0
ሬት	0 1 0 -2 0
ሬግ	0 0 11 0 0
ርሒ	-5 -5 -9 -12 -3
ርሓ	0 4 -4 7 0
ርሕ	9 15 -23 -12 0
ርማ	0 0 -7 0 0
ርም	2 -8 0 0 -6
ርስ	-1 0 11 0 0
ርሻ	0 0 -6 -3 -4
ርቂ	-6 -6 -3 0 0
ርቢ	0 1 16 3 0
ርብ	0 0 -1 0 0
ርተ	0 0 6 4 -3
ርቲ	-6 -13 -16 -8 0
ርታ	0 0 0 -5 0
ርት	-4 0 0 0 0
ርና	0 0 -1 0 0
ርን	0 0 2 0 0
ርኢ	0 -2 -1 0 0
ርክ	0 0 7 0 0
ርዎ	0 1 0 0 0
ርዓ	0 5 0 0 0
ርዝ	0 0 1 0 0
ርዞ	16 20 0 0 0
ርያ	0 -1 -6 0 -1
ርዲ	-3 -3 0 -5 -2
ርድ	0 3 6 0 0
ሮም	-5 -10 0 0 0
ሮሞ	0 0 -6 0 0
ሮድ	15 0 0 2 4
ሰል	0 0 2 0 0
ሰብ	-5 -13 -4 3 -2
ሰን	0 0 10 0 0
ሰይ	-6 0 -19 -13 -4
ሰዳ	0 0 0 0 2
ሱኒ	0 -5 -10 6 -4
ሱዋ	0 0 -3 0 0
ሲዱ	0 0 0 3 -4
ሲድ	0 1 -6 0 -7
ሳብ	2 0 -18 9 -8
ሳዊ	0 0 9 0 0
ሳይ	-4 0 0 -4 0
ሳጓ	0 0 0 0 6
ስለ	15 3 -3 0 -6
ስም	0 -1 0 0 1
ስቅ	0 3 -4 0 0
ስተ	-4 -6 0 0 2
ስታ	0 4 5 13 5
ስኒ	-1 0 0 0 0
ስኪ	0 -4 1 3 0
ስዳ	0 1 -2 -1 0
ስድ	0 -1 0 0 0
ስዶ	1 0 0 0 0
ስጋ	-5 0 0 0 13
ስፋ	0 8 0 -7 -4
ሸት	-2 -2 -1 0 0
ሻሒ	0 0 0 0 -1
ሻይ	0 0 1 3 0
ሽሕ	0 -6 -4 0 0
ሽሽ	0 4 -4 0 0
ሽተ	-9 3 1 0 0
ሽቱ	0 0 9 0 0
ሽቶ	0 0 0 0 -4
ሽነ	4 0 -4 0 0
ሽን	0 0 -2 0 0
ሽጢ	0 0 -7 0 0
ቀል	0 1 0 0 0
ቀት	-3 -3 3 0 0
ቀይ	-5 0 -3 -5 0
ቀጡ	1 0 0 0 0
ቁሖ	0 -3 0 0 0
ቁኒ	-6 -4 -7 0 0
ቁና	0 0 0 0 6
ቂቅ	0 0 3 0 0
ቂት	0 6 0 0 0
ቂዑ	0 0 1 0 0
ቃስ	0 0 -3 -1 0
ቃቅ	0 0 -4 0 0
ቃዊ	0 0 7 7 0
ቅላ	-4 -1 -4 0 0
ቅስ	-9 -5 -5 -1 0
ቅባ	0 0 7 0 1
ቆኣ	0 -3 0 0 0
በለ	0 -4 0 -4 0
በሉ	0 -4 0 -3 0
በሊ	0 0 -2 0 0
በሪ	0 6 3 0 0
በር	0 0 0 3 0
በት	0 -3 8 0 0
በቶ	6 0 -6 -3 0
በኒ	-2 0 0 0 17
በና	-3 0 10 0 0
በኪ	2 2 -4 -4 0
በይ	-13 -13 -24 -18 -10
ቡር	0 0 -9 0 0
ቡስ	0 0 -11 -2 2
ቡኒ	-2 -9 -3 0 0
ቡን	0 10 16 0 0
ቡዕ	0 0 0 -1 0
ቢ	2 5 5 0 0
ቢሩ	0 0 -6 0 0
ቢራ	0 -3 0 0 0
ቢት	2 3 1 0 0
ቢዩ	0 -2 0 0 0
ቢጡ	0 0 -2 0 0
ባሕ	0 0 0 -4 -2
ባር	0 0 9 0 0
ባቀ	0 0 1 0 5
ባት	-6 -6 0 -5 0
ባእ	-2 0 0 0 0
ባይ	-3 -1 26 0 0
ባዶ	0 0 -1 -3 0
ባጽ	0 7 0 0 0
ቤተ	0 0 -4 0 0
ቤታ	0 0 -1 0 0
ቤት	-4 0 1 2 0
ብ	-5 0 0 2 0
ብሉ	-3 -4 -4 -2 0
ብሊ	0 1 11 0 0
ብላ	-6 0 0 0 0
ብል	-15 -9 -12 -2 0
ብረ	0 0 -4 0 0
ብሪ	0 -4 0 2 0
ብር	1 13 -24 -8 0
ብቲ	2 0 -10 7 2
ብታ	0 0 -1 18 7
ብን	0 0 1 0 0
ብኡ	0 -1 0 0 0
ብዋ	0 0 0 0 -4
ብዚ	0 -2 0 3 0
ብዩ	0 -2 -2 14 8
ብያ	0 0 -4 -2 0
ቦት	1 3 4 0 0
ቦኡ	0 0 0 4 0
ቦይ	-2 0 -2 0 8
ቪዛ	24 0 27 2 0
ቫን	0 0 0 -1 -4
ተል	0 0 -2 0 0
ተሎ	8 0 0 0 0
ተር	0 0 -6 3 -10
ተን	5 10 44 4 0
ተኛ	0 0 0 2 -4
ተው	0 0 3 0 0
ተይ	-10 -13 -35 -6 -23
ቲሉ	-6 0 -5 0 0
ቲተ	0 0 2 0 0
ቲት	0 0 7 0 0
ቲፕ	0 3 0 0 0
ታል	-4 0 -7 0 -8
ታማ	11 9 14 5 0
ታም	0 0 11 0 0
ታቲ	0 8 12 0 0
ታት	-1 0 -5 -4 -1
ታኣ	0 0 0 2 0
ታይ	0 0 -2 0 -4
ቴል	0 0 -7 0 -5
ትል	0 0 1 5 0
ትሕ	0 0 -5 0 0
ትም	0 -3 -7 -2 0
ትሪ	0 1 0 0 -2
ትሽ	0 -1 -1 0 0
ትት	0 0 0 0 -5
ትኒ	-14 -18 -23 -6 -4
ትና	-10 -6 -13 0 -2
ትዩ	-7 -2 0 -3 0
ቶም	0 0 -1 -2 1
ቶን	0 0 6 0 0
ነራ	2 0 0 0 0
ነቲ	-2 0 0 0 0
ነት	0 0 2 0 0
ነን	-4 0 0 0 0
ነዚ	0 1 0 0 0
ነይ	-20 0 -14 -6 0
ኑይ	0 0 0 0 -2
ኒሑ	0 0 0 0 2
ኒቀ	3 0 0 0 0
ኒት	0 0 -7 0 -1
ኒክ	-1 7 8 -2 0
ናብ	0 -3 -17 0 -13
ናት	11 -8 -11 0 0
ናኒ	-7 0 0 -2 4
ናዊ	0 0 7 0 0
ናዕ	0 0 -12 6 0
ናይ	-5 2 13 11 0
ናዮ	0 2 0 0 0
ኔራ	-3 0 0 0 0
ኔቭ	0 0 6 0 0
ን	0 0 0 4 0
ንሱ	4 -6 0 0 9
ንሳ	-8 -4 0 0 6
ንስ	-2 3 0 0 0
ንተ	0 -10 8 0 -4
ንቱ	0 0 5 0 0
ንቲ	-4 -5 -4 0 -17
ንት	0 5 13 0 0
ንና	-1 -4 -4 -4 0
ንን	0 -10 0 -6 -12
ንኩ	-4 0 0 -1 -1
ንኪ	-4 -1 -8 0 -2
ንካ	0 0 0 -5 -2
ንኮ	1 0 0 0 0
ንዳ	16 18 31 18 1
ንድ	0 0 25 0 0
ንግ	0 0 3 0 0
ንጻ	13 9 13 12 0
ኖም	-1 0 0 5 0
ኡኒ	1 0 -7 -4 0
ኢለ	0 0 -4 -2 0
ኢሉ	-16 -4 0 -7 5
ኢላ	-5 -3 0 -2 0
ኢነ	-1 -9 -3 0 0
ኢና	-1 0 -10 0 -3
ኢን	4 0 1 0 0
ኢኪ	-3 4 0 0 0
ኢዱ	0 7 -3 0 0
ኢዳ	0 0 -2 0 0
ኣላ	0 -6 -4 -2 0
ኣሎ	4 -4 -1 3 -4
ኣስ	0 0 0 0 5
ኣቡ	0 0 4 0 0
ኣብ	-3 0 0 0 -8
ኣቦ	0 0 0 -1 0
ኣት	20 15 11 13 22
ኣቶ	0 0 0 0 9
ኣነ	-1 -1 0 0 5
ኣኒ	-7 -4 -9 0 0
ኣያ	3 0 -3 -8 1
ኣይ	-4 0 3 -4 -5
ኣደ	0 -1 0 0 0
ኣዲ	0 7 15 0 0
ኣፕ	0 -3 0 0 0
ኤ	0 4 0 0 0
ኤስ	-3 0 0 0 0
ኤች	-2 -3 0 0 0
ኤን	3 -2 -3 0 0
እለ	0 10 -13 -10 0
እሊ	0 -4 0 0 -3
እሞ	0 0 0 -2 0
እሳ	0 0 -10 -3 0
እቲ	-12 -10 -7 -11 -2
እታ	0 -5 0 0 0
እኩ	6 10 0 0 0
እዋ	0 0 -3 0 0
እዎ	0 0 0 0 -3
እዛ	0 0 0 0 -3
እየ	-2 -2 -17 -6 -6
እዩ	0 6 -15 -11 -7
እያ	-2 3 -5 -14 -2
ኦም	-8 0 -6 0 0
ከላ	0 -2 0 0 0
ከም	-6 -6 -6 -5 -8
ከር	3 3 5 0 0
ከብ	0 0 0 0 3
ከን	11 6 6 2 4
ከከ	-3 0 0 0 0
ከይ	-2 5 -14 -10 -2
ኩሉ	5 11 -4 -9 0
ኩም	0 -7 -15 -5 0
ኩስ	-2 0 -1 0 0
ኩን	-7 -6 -3 0 0
ኪመ	-3 0 0 -3 0
ኪም	-3 0 -1 -8 0
ኪበ	-1 0 0 0 0
ኪና	-1 -3 -11 -4 0
ኪዲ	0 -2 0 0 0
ካራ	0 2 -5 0 0
ካር	0 0 0 -6 0
ካብ	-4 -1 -18 7 -4
ካኑ	0 0 5 0 0
ካና	0 2 0 0 -3
ክሊ	8 0 0 0 0
ክር	4 8 -9 0 0
ክሲ	0 0 -9 -1 -1
ክብ	-1 -4 0 0 -3
ክቦ	0 0 -1 0 0
ክት	-1 0 0 0 0
ክን	0 1 1 0 0
ክዎ	0 0 -4 0 0
ክዩ	0 0 -5 0 0
ኮት	-11 -2 -8 -8 0
ኮነ	6 0 0 0 0
ኮይ	0 0 0 8 0
ኳን	-6 -6 0 1 0
ወል	0 0 10 0 0
ወኒ	0 0 0 0 2
ወይ	0 -3 3 0 0
ወዱ	0 0 0 0 2
ወዲ	-7 0 0 0 0
ወዳ	0 -3 -9 -3 0
ዉኒ	-2 0 -9 0 0
ዊለ	0 0 0 0 2
ዊላ	0 -1 0 0 0
ዊት	0 0 30 0 0
ዋም	0 0 6 0 0
ዋና	0 0 -1 0 0
ዋዕ	0 0 0 -2 0
ዋይ	6 0 6 1 6
ውሉ	3 0 0 0 0
ውራ	0 0 0 0 3
ውስ	0 0 13 0 0
ውት	0 0 -2 -1 -3
ውን	-8 -8 0 -11 0
ውዖ	8 0 0 0 0
ውዝ	0 0 4 0 0
ውድ	0 5 0 0 0
ውጹ	-1 -1 -1 0 0
ዎም	0 -3 -1 0 -2
ዑም	0 0 14 13 0
ዑኒ	9 0 0 0 0
ዑዋ	0 0 -1 0 0
ዑይ	0 0 -4 -2 0
ዒት	0 -2 -3 0 0
ዓሊ	0 0 -1 0 0
ዓል	0 0 -4 -10 12
ዓሚ	0 0 0 -1 0
ዓሳ	4 7 11 3 0
ዓሻ	0 -1 -2 -2 0
ዓቢ	0 0 1 0 0
ዓተ	3 0 17 0 0
ዓት	0 -4 -13 14 4
ዓኒ	-6 -13 -17 -7 -4
ዓኣ	0 0 -4 -3 0
ዓይ	0 0 0 6 0
ዓዲ	0 0 9 0 0
ዓፈ	0 0 6 0 0
ዕሉ	0 7 -5 0 0
ዕሊ	0 7 0 0 1
ዕል	0 0 -2 0 -6
ዕሶ	0 -3 0 0 0
ዕባ	0 0 -3 0 -2
ዕተ	0 -4 -1 -4 6
ዕና	-1 0 -3 0 0
ዕን	-6 -2 0 0 0
ዕዋ	-4 0 0 0 0
ዕዎ	0 0 0 -2 -5
ዕዳ	0 0 -4 0 -10
ዕጾ	5 1 0 -5 -1
ዖም	0 0 -7 -1 0
ዘላ	11 5 13 9 13
ዘሎ	16 14 29 27 28
ዘብ	5 0 -4 0 0
ዘና	0 0 -1 0 0
ዘይ	0 0 0 -7 -6
ዙሕ	0 4 0 0 0
ዙኒ	-1 -1 -4 0 1
ዙዋ	0 -1 0 0 0
ዛና	-4 0 -4 0 0
ዛኡ	0 0 0 0 -2
ዛኣ	-5 -4 0 1 0
ዛኪ	2 6 1 0 0
ዛይ	0 0 -2 15 0
ዜሮ	0 0 11 0 14
ዝሚ	0 -1 -7 0 0
ዝና	0 -5 -5 0 0
ዝን	0 0 -3 0 0
ዝእ	-2 -4 0 0 -5
ዝዎ	-7 -6 0 0 6
ዝያ	0 2 3 0 0
ዞም	0 -4 0 0 0
ዞን	0 0 7 0 0
የላ	0 0 18 0 0
የኒ	-6 0 -9 -2 0
የን	0 0 4 0 0
የይ	0 -2 -5 3 -5
የዮ	0 -3 0 0 0
ዩኒ	0 0 2 0 0
ዩዎ	0 0 0 0 -2
ያም	0 0 3 0 0
ያት	0 -5 -6 -5 -4
ያቶ	0 0 -6 0 0
ያና	0 0 7 0 0
ያን	0 -4 0 1 0
ያዊ	0 0 26 8 0
ይለ	0 0 0 -1 0
ይል	0 0 10 13 9
ይሕ	15 17 25 21 13
ይም	4 0 0 0 1
ይረ	8 0 0 0 -8
ይሩ	-2 -16 -18 -13 0
ይቱ	0 1 0 0 0
ይቲ	1 1 -3 -6 -3
ይታ	0 1 5 -2 0
ይት	0 4 0 0 0
ይነ	0 -2 -3 -4 -4
ይኑ	0 3 -6 0 0
ይና	7 2 0 0 0
ይን	0 -9 0 -5 -2
ይዋ	4 0 0 0 0
ይዎ	0 -6 -6 0 2
ይዛ	0 0 0 5 0
ይደ	0 4 -9 -9 0
ይድ	0 -5 -8 0 0
ይጥ	0 -2 0 0 0
ዮም	-13 -14 -13 0 0
ዮሞ	0 0 -4 0 0
ደሊ	-9 -18 -11 -9 -3
ደል	0 -1 0 0 0
ደሚ	0 -1 0 0 0
ደም	0 -14 -8 -4 0
ደቂ	0 0 0 0 -3
ደቅ	0 -1 0 -4 0
ደና	6 0 -3 8 5
ደን	1 2 19 0 0
ደኪ	0 2 0 0 0
ደው	0 -4 0 0 0
ደይ	-7 -13 -27 -18 -11
ደገ	-3 0 -11 0 0
ዱላ	0 -5 0 0 0
ዱኒ	3 0 -3 0 0
ዲመ	0 1 0 0 0
ዲረ	-3 -2 0 0 0
ዲቀ	0 -2 0 0 0
ዲኡ	0 0 0 -5 0
ዲዱ	-2 -4 -3 0 0
ዳም	0 0 0 0 -2
ዳር	0 0 6 0 0
ዳት	-2 0 -5 -1 0
ዳቶ	0 -1 -5 0 11
ዳን	0 0 1 0 0
ዳኛ	0 0 -6 0 0
ዳዊ	0 0 7 0 0
ዳይ	0 0 5 0 0
ዳጋ	4 0 0 7 0
ዴና	0 0 0 7 0
ድል	0 0 12 0 0
ድሚ	0 0 -10 2 0
ድማ	-8 0 -2 1 0
ድሪ	0 15 14 2 0
ድራ	0 0 5 0 0
ድስ	0 0 8 0 0
ድሽ	0 0 5 11 -2
ድና	-5 0 0 0 0
ድድ	6 0 -5 -1 0
ዶማ	0 4 0 0 0
ዶም	-1 0 0 0 0
ዶት	0 0 0 8 0
ጀር	0 0 -2 0 0
ጂፒ	0 3 0 0 0
ገለ	0 -6 0 0 0
ገር	-6 0 0 0 0
ገዛ	-8 -8 -17 -5 -3
ገዝ	0 0 -1 0 0
ገይ	0 0 -5 -3 0
ገዲ	4 0 0 0 0
ጉሪ	0 0 -6 -3 10
ጊሩ	0 0 0 0 -3
ጊድ	0 14 12 6 9
ጋይ	-1 0 0 0 0
ጌት	0 2 4 0 0
ግሖ	0 0 9 -2 0
ግሩ	0 4 -4 -1 -1
ግር	0 0 0 0 7
ግቢ	0 1 0 -9 0
ግና	-1 0 0 -1 0
ግን	-2 -9 0 0 9
ግእ	0 0 -7 0 -5
ግዜ	-3 -5 -5 -2 -6
ግጽ	0 0 -2 0 0
ጓላ	0 0 0 -3 1
ጓል	0 0 3 -7 -4
ጠያ	-3 6 0 0 0
ጡኒ	0 0 0 0 2
ጡፍ	-10 -1 -5 -1 0
ጥቃ	0 0 0 0 2
ጥቢ	14 20 25 33 5
ጥን	0 -4 0 -4 -6
ጨይ	0 0 0 -1 0
ጫማ	-3 0 0 -1 0
ጫይ	0 6 -9 -7 0
ጸባ	0 0 -2 0 0
ጸይ	-3 0 -9 -5 -2
ጹሕ	0 0 0 4 0
ጹም	0 0 11 0 -2
ጹኒ	0 -3 -2 -2 0
ጺን	0 -2 -7 -5 -3
ጺኡ	0 5 0 0 0
ጺኣ	11 1 -3 -4 -7
ጺጉ	0 0 3 0 0
ጽሩ	0 2 -5 -4 0
ጽሪ	0 -6 7 0 -1
ጽበ	0 0 0 3 0
ጽእ	4 5 -12 -7 -8
ጽኪ	0 0 -7 0 0
ጽው	0 -7 0 0 0
ጾይ	1 0 -7 -6 -6
ፈል	0 0 0 4 0
ፈት	11 0 0 0 0
ፈኒ	-4 -3 -17 -5 -11
ፈና	0 0 -5 -5 0
ፈይ	0 0 -7 -8 -7
ፉኒ	-2 -7 -14 0 0
ፊረ	0 -3 0 0 0
ፊቅ	0 0 6 0 0
ፋን	0 0 7 0 0
ፌት	0 -5 2 0 0
ፍሊ	-1 -1 -12 -11 0
ፍሪ	1 0 -4 0 0
ፍቲ	-1 0 -6 0 0
ፍዋ	0 0 -3 0 0
ፎም	0 0 0 0 5
ፑል	0 3 8 0 0
ፕል	0 4 0 0 0
ፕስ	0 0 3 0 0
[last tr]
'm	0 0 0 0 1
3	2 1 0 0 0
34	0 4 0 0 0
3a	0 0 0 0 2
88	1 0 0 0 0
9b	0 0 0 0 5
a	8 10 14 12 2
ab	0 0 0 3 0
ad	-5 0 5 -2 3
ah	0 0 0 9 7
aj	11 5 0 0 0
ak	5 0 -12 -10 -1
al	0 0 13 6 -1
am	0 -19 -11 -11 0
an	7 -3 -15 -8 -13
ar	-16 -17 -33 0 -5
at	8 24 18 22 9
ay	0 0 -4 0 2
az	0 0 -3 0 0
aç	0 0 0 0 4
ağ	-1 3 0 0 0
aş	0 0 -10 -2 0
ba	-1 0 0 0 0
be	0 0 2 3 0
bi	0 -4 -4 -8 0
ca	0 0 -2 -12 4
ce	4 0 -9 0 -3
ch	0 0 6 0 0
ci	3 2 10 5 0
cu	0 6 23 0 0
cı	0 0 7 0 0
da	6 11 8 -25 -6
de	10 13 -4 -17 0
di	-6 -7 -15 2 -2
du	-11 -8 -5 11 -2
dü	-7 -15 -9 0 0
dı	-18 -21 -37 9 2
ec	0 6 0 3 0
ek	-1 5 0 1 -1
el	-3 0 1 0 0
em	-9 2 -19 -10 0
en	-12 -9 0 -20 -4
er	-10 4 -19 0 0
es	0 1 0 0 0
et	13 9 13 6 0
ew	0 0 3 0 0
ex	3 0 0 0 0
ey	0 0 0 0 -6
ez	0 0 -2 0 0
eş	-1 0 7 0 0
ft	0 0 2 0 0
gh	0 -5 8 0 -1
gi	18 9 12 9 6
if	0 0 0 5 0
ih	0 0 0 0 3
ik	1 -7 -2 0 -14
il	2 -4 0 -5 0
im	-5 -2 -22 1 0
in	-6 -2 0 -13 -4
ip	0 -4 -13 0 0
ir	1 -13 -7 -7 -5
is	-8 0 -5 -9 0
it	0 -10 7 6 0
iz	-3 0 4 0 -3
iç	0 0 0 0 -1
iş	-5 -4 4 15 15
ja	3 0 0 0 0
k	0 3 0 0 0
ka	10 0 15 11 0
ki	1 11 15 7 9
la	-5 -6 -11 -12 1
ld	0 0 4 0 0
le	9 13 2 11 15
li	0 -4 -14 0 0
lk	0 2 0 0 2
ll	0 0 8 0 0
lt	0 14 9 6 13
lu	0 -1 5 0 0
lâ	0 -2 0 0 0
lı	13 0 9 1 -10
ma	0 -17 -12 -16 -2
me	-5 -4 -14 -12 11
mi	0 -7 -10 0 4
mu	0 0 -10 -6 0
mü	0 0 -5 0 0
mı	-3 -1 -23 -19 -12
na	1 0 -4 -3 0
ne	-12 -6 1 -5 1
ni	1 -3 -19 -2 -8
nk	0 0 0 1 0
no	-4 0 -2 0 0
ns	0 0 12 0 3
nu	1 0 2 0 0
nç	0 -2 -1 0 -2
nü	0 0 -6 -2 0
nı	4 -14 -8 -8 -3
o	8 0 0 0 0
ok	0 -2 21 15 0
om	17 16 12 0 -3
on	-7 -16 -7 -6 -17
or	-10 -20 -22 6 -6
ot	0 9 5 10 0
oz	3 4 -2 0 4
ps	1 0 0 0 0
pu	0 0 -4 0 0
rd	0 0 9 2 0
re	16 16 24 7 5
rg	6 8 16 0 0
ri	13 -13 -5 -3 0
rk	0 0 12 7 0
rn	0 2 6 0 0
rt	0 0 14 0 0
ry	0 0 7 0 0
rı	3 0 -11 -5 0
sa	0 1 15 0 0
se	0 11 16 -2 -3
si	0 -3 6 0 0
st	-4 0 8 0 0
su	4 1 8 0 0
sı	-5 -2 -9 -6 0
t	0 0 7 1 0
ta	0 6 14 11 -5
te	0 3 6 -16 -6
th	0 0 12 0 0
ti	-13 -9 0 -3 0
to	0 11 13 0 8
ts	0 0 1 0 0
tt	0 7 8 0 0
tu	0 -2 -5 0 0
tü	0 0 9 0 0
tı	-15 -11 0 -1 0
uf	0 0 5 0 0
uk	0 0 0 -10 -1
um	-6 -11 -34 2 -8
un	-1 -1 0 -13 -3
ur	-5 -5 8 0 -2
us	0 0 -5 0 0
ut	0 0 7 0 -2
uz	7 0 -7 5 3
uş	0 -6 -7 0 7
ve	-3 0 0 0 0
ya	10 8 -4 0 0
ye	0 0 5 -12 -2
yi	4 0 -12 0 -4
yo	-15 -19 -43 0 -13
za	0 2 -8 -7 0
ze	-3 -1 0 0 0
zı	10 7 1 5 4
çe	1 0 0 0 0
çi	0 0 3 0 0
çü	0 0 4 0 0
çı	0 4 0 0 -6
ör	0 3 0 0 0
öz	0 -6 -2 -6 -9
ük	0 0 0 0 -3
üm	0 0 -6 0 -2
ün	-3 0 -7 0 0
ür	-2 -2 0 0 -2
üç	0 0 6 -3 -2
üş	-1 0 0 0 0
ğa	0 -2 0 0 0
ği	0 -1 -1 0 0
ğu	-1 -3 4 0 0
ğı	2 0 -13 -3 0
ık	-7 -11 -6 0 0
ıl	0 0 1 3 0
ım	3 -9 -33 -1 0
ın	0 -8 -2 -10 0
ıp	0 -4 -3 -2 -2
ır	0 -4 0 -2 14
ıs	0 -1 -6 0 -7
ız	2 0 -2 -5 0
ış	0 0 3 0 0
şe	0 0 0 0 1
şi	-4 -8 -7 0 0
şu	0 -5 -2 0 0
şı	0 -7 -8 3 -6
[last uk]
'є	0 5 0 -4 -3
71	0 0 0 0 2
ai	0 1 0 0 0
by	0 6 13 5 11
ct	0 0 0 0 2
es	8 5 0 2 0
et	0 4 12 0 0
go	0 0 7 2 0
ia	6 7 6 10 11
ka	0 0 2 0 0
le	18 13 17 21 16
ls	0 0 8 4 0
ly	0 0 0 0 2
me	0 14 10 0 0
n	0 0 1 0 0
na	0 0 2 0 0
nt	0 0 0 -2 0
om	6 7 13 0 0
or	6 0 7 0 0
ps	0 0 1 0 0
rg	3 4 12 0 0
t	0 0 8 5 0
ta	2 1 0 0 0
ts	0 0 5 6 0
ub	0 2 2 0 0
uk	6 6 7 0 0
а	0 -6 -5 -11 -11
ав	-1 8 -18 -13 -13
ай	0 0 5 0 0
ак	-11 -4 0 0 0
ам	-3 -1 -9 -5 0
ан	0 0 0 0 -1
ас	0 4 -2 -5 -4
ат	1 0 0 0 0
ах	-8 0 0 0 0
аю	0 2 -8 -12 5
ає	-25 -15 -8 -2 -1
б	0 0 6 0 0
ба	0 0 0 -3 0
би	0 -4 0 0 0
бо	-2 -5 0 0 -2
в	-7 -10 -14 -15 -3
ва	0 0 0 1 0
ви	0 0 -3 0 0
во	3 0 0 0 0
ву	-2 -5 3 0 -1
ві	0 -4 -9 -7 -3
ги	0 0 0 0 3
го	-9 0 3 5 0
гу	0 0 -2 0 0
да	0 0 2 0 0
де	-6 -6 -9 -4 -1
ди	0 -8 -7 -6 -1
до	0 0 -4 -10 -1
ду	0 0 1 0 0
ді	0 0 -1 -2 0
еж	0 0 -2 0 0
ез	0 -7 -8 -11 0
ей	0 5 5 1 0
ем	-4 0 -8 0 0
ер	-6 -8 -11 -10 -6
ет	0 0 0 9 8
ею	0 0 -13 0 0
же	-13 0 -13 -7 0
жу	-5 0 -10 0 0
з	-4 -12 0 -15 -8
за	-7 -12 5 1 -1
зи	-5 -7 1 0 0
зу	0 0 9 0 0
зі	0 2 0 -2 -3
ив	-1 -11 -23 -10 -12
ий	-7 -14 -22 -9 0
ик	-5 -4 -13 0 -1
им	0 -3 -3 -3 0
ин	0 5 16 -5 -6
их	0 -1 0 5 0
й	0 -5 0 -4 0
йл	0 0 0 19 13
ка	12 25 27 24 18
ки	-4 5 4 -16 -10
ку	-2 -9 -5 -17 -7
кі	0 0 13 12 0
ла	-6 1 -21 -11 0
ле	0 2 0 0 0
ли	-15 -19 -28 -12 -17
ло	-7 -3 -9 -4 0
лу	0 2 0 0 0
лю	-1 -2 -9 0 0
ля	0 0 1 6 0
лі	0 0 -1 2 0
ма	0 -9 -12 -3 0
ми	-3 0 -7 0 -2
мо	0 5 -18 -2 -10
му	-10 -6 -1 6 -10
мі	0 0 1 2 8
на	-11 -3 -5 -8 -6
не	0 -11 -9 -3 -12
ни	-1 15 18 -1 0
нк	0 0 0 3 0
но	-3 -1 -18 0 0
ну	-15 -7 -16 -2 -8
нь	0 -10 9 -6 -5
ня	10 2 0 0 0
ні	-8 -15 -22 -1 -11
о	-10 0 -11 5 -2
ов	0 0 0 -1 0
ой	0 0 0 0 -1
ок	5 -6 0 -1 0
ом	1 3 0 -1 -17
он	4 2 8 19 18
ох	0 0 -2 0 0
ою	-3 -10 -21 -16 -16
ої	0 0 -1 0 0
пи	2 0 0 0 -3
по	0 14 20 1 3
пу	0 0 -3 0 -3
пі	0 0 -2 0 0
ра	0 -13 -5 3 1
рг	0 0 -2 0 -4
рд	0 0 0 -3 0
ре	0 0 0 -4 0
ри	-7 -4 -11 -6 -5
ро	0 0 0 0 -4
рс	0 -1 -3 0 -5
ру	0 0 -2 0 -4
рх	0 6 -9 -2 0
рі	-7 0 -15 0 -3
са	0 0 -9 0 0
се	0 0 0 0 -1
си	0 0 -3 -1 0
сь	0 0 -11 -11 -15
ся	-13 -8 -31 -11 -6
сі	-2 4 -2 0 -5
та	6 5 3 7 13
те	0 0 0 0 -3
ти	-15 -22 -19 -16 0
то	-4 -13 -18 -10 0
ту	0 0 0 -15 -11
ть	-1 -20 -11 -15 -7
ті	-9 -14 -16 -5 -6
у	-4 -8 -9 -16 -5
ув	-3 -8 -13 -4 -4
уд	0 0 0 0 1
ук	0 0 -1 0 0
ут	0 1 23 18 0
уш	0 0 0 0 8
ую	0 0 -3 0 0
ує	0 0 -6 0 0
це	-4 0 0 -8 0
ць	0 -11 -12 -4 -4
цю	0 0 -4 -2 0
ці	-10 -13 0 -6 2
че	0 0 -1 0 -1
чи	0 0 0 0 -3
чі	-10 0 -16 -1 -4
ша	0 0 -6 0 -3
ше	0 0 0 -1 -3
ші	7 0 -4 0 0
що	-1 -10 -1 -13 -4
я	-1 -7 -1 -9 -7
як	-4 -4 9 0 -2
ях	0 0 -2 0 0
яч	-2 0 0 0 0
яє	0 0 -6 0 0
і	-10 -8 10 8 -11
ів	-13 -7 -5 -3 0
ід	-15 -10 0 -18 -20
із	0 0 0 -8 0
ій	-8 -8 -4 -8 -4
ік	0 -1 -1 -7 -7
ім	0 0 9 0 0
ін	-5 0 -10 -1 -4
іс	0 0 -5 0 0
іт	0 0 -5 0 0
іч	-2 0 0 0 0
ію	0 0 0 0 -5
ія	-6 -5 -13 0 0
ії	0 0 0 0 -4
її	3 0 0 0 -1
[last ur]
ak	4 0 0 0 0
am	0 0 1 0 0
at	7 13 14 4 0
az	4 0 0 0 0
er	0 0 0 4 0
et	3 0 0 0 0
ex	0 0 0 0 2
k	3 9 11 6 1
ks	0 0 0 0 1
la	0 0 0 3 3
le	12 25 20 23 22
ma	0 0 2 1 0
me	7 5 4 5 0
na	2 0 0 0 0
nd	0 0 0 2 0
ob	0 0 0 0 -3
of	0 4 0 0 0
ok	0 11 6 0 0
om	12 8 5 0 0
ot	6 12 8 9 4
ps	0 0 19 7 0
ra	3 0 0 0 0
rg	6 0 9 0 0
se	3 6 0 0 0
t	0 0 12 5 3
te	2 1 0 0 0
th	0 0 5 0 0
ti	0 0 4 0 0
up	3 0 0 0 0
ww	0 0 11 2 0
ءي	0 0 0 3 0
ا	-1 -1 0 0 0
اب	0 -10 -17 -5 0
ات	15 -10 -8 0 -9
اج	0 0 6 0 0
اد	0 0 4 0 0
ار	3 0 0 0 2
از	0 0 2 0 0
اس	16 0 -19 -5 -11
اص	0 0 3 0 0
اف	6 2 2 0 0
اك	0 0 0 1 0
ال	1 -2 -6 0 17
ام	-1 9 5 3 10
ان	0 -9 -4 0 -2
اه	0 0 -4 0 -9
او	0 -6 17 0 0
اي	0 -5 -2 -6 6
اٹ	0 0 14 22 0
اپ	0 0 -5 0 8
اں	-1 -4 0 5 0
با	0 0 5 0 1
بج	0 0 0 0 1
بح	0 0 -9 0 0
بر	0 0 4 11 2
بس	0 -4 -3 -5 0
بل	0 0 5 0 0
بن	0 0 -1 0 0
به	0 0 5 0 0
بو	0 0 0 -2 0
بي	2 0 0 0 0
تا	-16 -11 -43 -22 -3
تر	0 0 0 0 7
تك	0 0 0 2 -2
تل	0 0 0 -1 0
تم	7 12 4 19 14
ته	-1 2 -4 -4 -9
تو	0 -15 -4 -4 1
تي	-4 -27 -42 -20 0
جا	0 0 -3 0 0
جر	2 0 0 4 0
جس	0 0 0 0 4
جو	0 5 -6 6 3
جي	4 1 11 2 0
حب	0 7 0 0 0
حر	0 0 4 0 0
دا	-2 13 10 1 0
دد	-1 0 0 0 0
در	0 -1 -3 0 0
دن	0 -3 0 0 0
ده	0 -1 5 5 0
دو	0 0 -13 -10 -10
دي	-4 -1 -12 -12 0
را	3 0 -14 -13 3
رت	0 -3 -4 -1 4
رد	0 -2 0 0 0
رز	0 0 8 0 0
رس	3 3 -7 0 -1
رف	0 8 0 0 0
رك	0 3 11 0 0
رم	0 0 0 0 -4
رن	0 0 20 0 0
ره	0 6 18 -3 -3
رو	0 -7 -8 -4 0
ري	11 8 21 2 1
رٹ	4 0 0 -3 -1
رڈ	0 0 -8 -4 0
زا	10 0 18 0 9
زت	3 9 0 5 13
زر	2 0 0 0 0
زل	0 18 7 15 4
زن	0 0 0 3 0
زي	13 1 0 11 0
زٹ	0 0 11 11 0
سب	2 0 -3 3 7
ست	0 0 0 7 0
سر	0 0 -9 3 0
سز	-3 0 0 0 0
سس	0 0 0 4 0
سل	0 0 0 0 -7
سه	0 0 6 0 0
سو	0 0 -2 0 0
سي	0 6 0 -3 0
سٹ	0 0 5 1 0
شت	0 0 -4 -8 0
شم	0 0 12 0 0
شن	0 0 0 0 -1
شي	0 0 0 0 -4
عي	0 0 -2 0 0
قب	0 0 7 0 0
قت	0 0 2 0 0
قه	6 0 0 -2 0
قو	0 0 -4 0 0
قي	0 0 4 0 0
كا	14 5 0 0 6
كر	-9 -19 -5 -10 2
كس	0 1 2 0 0
كل	1 0 -2 3 0
كم	0 -4 0 0 0
كن	0 0 0 4 3
كه	-15 -17 -16 -3 6
كو	11 4 -12 6 7
كي	6 12 3 3 -7
كٹ	0 0 0 0 5
كڑ	0 0 0 0 6
لا	0 0 -11 -19 -17
لج	0 2 9 0 0
لر	0 0 8 0 0
لش	0 0 3 0 0
لك	0 0 -1 0 0
لم	0 0 2 0 7
له	0 0 -2 0 0
لو	-3 0 0 0 0
لي	3 4 11 8 2
لٹ	0 0 -1 0 0
مر	-6 -1 0 0 -2
مل	0 1 5 0 5
مي	0 0 0 -5 0
نا	-5 0 -3 0 -1
ند	-3 -3 -12 0 3
نر	0 3 3 0 0
نز	0 2 5 0 0
نك	-1 7 0 5 4
نه	-10 -13 -10 -5 -4
نو	0 5 14 0 0
ني	11 0 1 7 4
نٹ	1 0 12 3 0
نچ	0 0 -6 -6 -1
نڈ	0 4 13 10 0
نگ	0 3 2 0 0
ها	9 -3 -5 0 0
هت	0 0 0 -3 0
هر	6 0 -20 9 1
هم	-6 -6 0 4 0
هن	0 0 0 2 6
هه	0 5 -3 0 0
هو	5 0 8 19 9
هي	0 5 -6 -6 -10
وا	0 -10 0 -3 0
ور	0 2 0 5 13
وز	2 5 3 0 0
وس	0 0 2 0 0
وف	0 0 -2 0 0
وك	0 0 8 0 0
ول	0 -1 0 1 0
وم	6 -3 9 -1 -1
ون	0 0 -5 0 0
وه	-3 -7 -23 16 0
وي	-1 9 8 0 0
وٹ	-1 0 0 0 0
وپ	0 0 7 0 0
وچ	-2 0 3 -6 -5
وڈ	1 10 11 5 0
وڑ	0 -4 -10 0 0
وگ	-4 -7 -3 0 0
وں	0 -9 -55 -15 5
يا	-12 -4 5 -7 9
يت	0 0 0 -1 0
يد	1 0 0 0 0
ير	9 0 11 0 0
يز	1 7 0 0 0
يس	10 9 3 0 0
يش	0 3 5 2 0
يف	1 6 8 0 0
يك	-1 0 6 7 -7
يل	-1 6 0 11 7
يم	0 0 2 0 0
ين	9 -2 -1 0 0
يه	-4 0 6 -3 0
يو	4 5 14 16 16
يي	-2 -18 12 -9 3
يٹ	16 12 10 18 13
يں	4 4 -15 -1 -4
ٹا	0 0 -13 1 0
ٹر	1 0 4 0 0
ٹس	0 4 6 0 0
ٹل	0 0 -12 0 0
ٹن	0 14 21 4 0
ٹه	0 0 -2 -6 -1
ٹو	6 4 0 0 0
ٹي	3 0 -1 1 0
پر	6 11 10 -12 -12
پس	-2 0 -6 -9 0
په	0 0 0 -14 -4
پڑ	0 0 -4 0 0
چا	0 0 -1 0 5
چر	0 -1 0 0 0
چك	0 0 0 -3 0
چل	7 0 0 0 8
چه	0 0 4 0 8
چي	-9 0 -11 -1 0
چپ	0 0 0 0 5
ڈا	0 0 14 0 0
ڈر	7 5 -11 -1 0
ڈل	0 0 4 0 0
ڈم	0 4 0 -2 0
ڈن	0 0 15 0 0
ڈو	0 0 6 0 0
ڈي	0 0 0 0 -4
ڑا	-7 0 -10 -8 0
ڑه	0 0 1 0 0
ڑي	0 -5 -13 0 -1
گا	-15 -17 -19 -7 0
گر	-1 0 0 0 4
گل	-3 -3 5 5 0
گن	0 0 5 3 2
گه	0 12 11 0 0
گي	-7 -5 -10 -4 0
[last ur-latn]
24	8 0 0 0 0
9	0 5 0 0 0
aa	2 0 0 0 0
ab	-15 3 -23 0 -4
ad	0 4 17 15 7
ah	3 6 7 0 0
ai	6 3 1 0 2
aj	0 0 0 0 1
ak	-2 0 -8 -2 1
al	-2 0 5 0 0
am	3 9 9 12 11
an	13 -1 3 0 0
ao	0 0 -2 0 -2
ap	0 0 0 0 9
aq	0 0 -4 -1 -1
ar	-3 6 -10 0 -10
as	14 0 5 5 0
at	-1 5 5 4 -2
au	0 0 6 0 0
ay	-2 -9 -17 -12 0
az	0 0 8 0 0
b	0 0 0 0 4
ba	0 1 4 2 3
bi	0 0 0 0 9
c	3 3 4 0 0
ca	0 0 1 0 0
ce	8 1 5 -2 0
ch	4 0 9 0 0
ck	2 10 20 4 0
co	0 6 9 0 0
cy	7 0 0 0 4
da	-11 -7 -17 -12 0
de	0 -7 -14 -9 0
di	0 -9 -15 -7 -4
do	0 -9 -6 0 -6
du	0 0 -2 0 0
dy	0 0 10 3 0
ea	0 0 1 0 0
ec	0 0 9 0 0
ed	0 -4 -3 0 0
ee	0 0 2 0 2
ef	0 0 0 0 17
eh	0 0 -5 0 0
ei	0 11 0 0 0
ek	-2 0 6 0 -4
el	10 8 -9 -2 0
em	0 0 2 0 0
en	4 0 6 10 2
eo	0 0 0 0 8
er	12 17 22 17 5
es	0 11 22 15 0
et	4 5 9 0 0
ey	0 0 15 0 0
fe	2 5 0 0 0
ft	3 0 -5 0 0
g	5 0 1 0 0
ga	-15 -17 -19 0 6
ge	4 -14 -7 0 0
gh	0 0 22 6 0
gi	11 -3 -8 0 -5
go	0 0 0 0 -7
gp	2 0 0 0 0
gt	2 2 0 0 0
h	4 0 0 0 0
ha	7 -2 -24 -7 -4
he	0 -1 -2 0 21
hi	-1 -12 -1 -17 6
hn	0 0 0 9 1
ho	7 4 7 9 -6
hs	0 0 0 -1 0
hu	5 -5 -2 2 2
i	0 0 0 0 -6
ia	0 -8 6 0 2
ic	0 0 3 0 0
id	2 5 0 0 0
ik	0 -5 0 6 9
il	-4 6 0 13 13
im	-3 0 0 -7 0
in	14 9 -5 5 2
ip	0 0 2 0 0
ir	21 -4 0 0 -10
is	1 0 16 0 0
it	0 0 -1 0 0
ja	0 0 0 -3 0
je	0 0 12 0 0
ji	0 19 21 7 0
k	2 13 20 8 -3
ka	0 3 -16 -6 -7
ke	-7 5 2 0 0
kh	-2 -2 -16 -4 0
ki	4 5 -7 -9 -10
ko	6 2 -5 -5 -5
ky	0 0 14 0 0
la	-9 2 -10 -18 -15
ld	0 0 11 0 0
le	13 17 20 7 16
li	0 1 -13 -5 -10
lk	0 1 2 14 0
ll	4 7 9 -2 0
lo	1 1 -3 0 0
ls	0 8 11 0 0
lu	0 0 5 0 0
ly	0 0 13 5 0
me	8 8 -12 2 -5
mi	0 -4 -6 0 0
na	-1 -10 0 -13 -20
nd	-9 -4 0 15 -8
ne	3 -7 -30 -10 -7
ng	0 -4 9 0 2
nh	0 0 -3 0 0
ni	0 0 12 -8 0
nk	0 0 -2 0 -2
no	0 -7 -15 0 0
np	0 0 -4 0 0
ns	-1 12 3 -6 0
nt	6 5 -4 0 -4
ny	0 0 8 7 0
ob	0 0 -4 3 5
od	0 11 0 -10 -1
of	0 0 4 0 0
og	8 -4 -4 -2 0
oh	9 0 0 13 8
oi	0 0 3 0 0
ok	0 0 -1 0 0
ol	0 0 -7 -9 0
om	6 18 11 0 0
on	-15 8 6 14 -1
oo	0 0 0 0 2
op	0 0 21 14 0
or	0 14 -3 -2 3
ot	20 22 22 33 14
ow	0 0 15 0 0
oz	0 8 -4 -14 -3
pe	7 5 -4 -19 -6
pi	0 -2 -4 -5 0
pr	0 0 2 0 0
pu	0 0 2 0 0
qt	0 0 1 0 0
qu	0 0 -2 0 0
ra	0 -2 4 -14 0
rd	0 0 -5 0 -2
re	0 3 -2 -5 0
ri	-1 -1 -2 0 14
rk	0 1 -1 0 0
ro	15 -1 -8 0 1
rr	0 0 -1 0 0
rs	0 -1 3 4 0
rt	13 0 0 -3 -8
ru	0 0 0 -1 0
ry	3 7 22 0 0
s	3 2 0 2 0
sa	10 13 22 0 6
se	1 8 -2 5 -3
sh	0 14 11 22 0
si	-5 0 0 0 0
so	0 0 -10 0 0
ss	0 0 -10 0 0
st	2 0 16 4 13
ta	-12 -18 -38 -1 1
te	8 6 -13 0 0
th	0 -2 -4 0 -8
ti	-12 -11 0 14 6
to	-10 -2 7 -1 -10
tu	0 0 6 5 0
ty	1 0 9 6 0
u	0 0 0 1 0
ua	0 0 -4 0 0
ui	9 0 0 0 0
ul	0 0 6 0 0
um	0 0 -4 14 7
un	0 -5 0 3 -2
up	2 0 0 2 0
ur	0 10 0 0 0
us	1 0 0 -3 -1
va	0 0 1 0 0
ve	-2 0 13 10 3
wa	5 0 -7 -6 1
wo	0 0 -12 15 -3
xi	2 0 0 0 0
xt	0 0 0 -3 0
ya	8 0 12 4 10
ye	2 -20 -18 -17 0
yi	-8 -17 -15 -5 -3
ym	0 0 1 0 0
ys	0 0 3 0 0
za	0 0 3 0 0
zi	0 8 0 0 0
[last vi]
07	0 1 0 0 0
18	2 0 0 0 0
3	0 5 0 0 0
31	0 0 0 1 0
4	0 8 0 0 0
61	6 0 0 0 0
6b	4 0 0 0 0
84	0 2 0 0 0
a	14 17 27 19 16
ac	0 0 -2 -6 0
ai	0 -13 -15 -3 -7
am	0 -1 -12 -1 1
an	0 -2 3 6 0
ao	0 0 22 -2 -5
ap	0 -5 -7 0 -7
au	3 2 7 5 1
ay	0 5 0 0 -5
ba	5 21 33 6 7
bi	0 0 0 0 -3
bo	0 0 9 0 2
bà	0 0 0 10 0
bé	0 0 20 4 7
bị	-2 7 0 0 -3
bỏ	0 0 -1 -3 0
ca	0 0 -6 -4 0
ce	-3 -13 -9 -3 0
ch	3 0 5 3 3
co	1 0 0 0 0
có	0 4 9 7 3
cô	-1 0 0 0 0
cũ	0 0 -3 0 -5
cư	0 0 8 13 14
cổ	0 -6 0 0 0
cờ	0 0 -4 0 0
do	3 0 0 0 0
du	0 2 4 0 0
dì	0 -1 0 0 -2
e	0 -3 -1 -5 0
em	-4 -10 -2 1 3
en	-6 0 0 2 0
eo	0 0 0 10 21
er	0 0 1 0 0
es	0 0 0 3 0
et	6 0 0 -1 0
ga	0 0 0 3 0
gã	11 0 -5 0 0
gì	-4 0 2 0 0
gủ	-5 -1 0 -2 -1
ha	0 0 0 0 4
hi	1 0 0 2 -3
ho	2 5 0 9 1
hu	-5 -2 -12 -8 0
hà	0 -1 0 -4 1
hì	0 0 0 0 -3
hó	0 -4 -5 0 0
hư	-2 0 -5 0 0
hẻ	0 0 9 0 3
hề	1 5 10 0 0
hỉ	-4 -1 -3 -3 0
hị	-6 0 -1 0 0
họ	0 6 0 0 -12
hỏ	0 0 0 0 -1
hồ	0 0 -9 0 0
hổ	0 0 -4 0 0
hộ	-2 7 6 4 8
hờ	0 17 8 7 1
hủ	-4 0 0 0 0
hứ	0 0 0 -2 0
il	1 0 0 21 25
in	7 0 1 -4 0
io	0 0 2 0 0
ip	0 0 0 0 2
iờ	0 10 15 0 0
ke	0 0 5 0 0
ko	0 -2 -2 0 0
la	0 0 0 0 8
le	11 26 15 22 15
là	3 0 0 0 -3
lê	0 -5 -7 0 0
lý	5 0 -10 0 0
me	-5 -1 -9 -10 -5
mà	9 -2 0 -10 -9
má	0 0 0 -1 0
mì	12 10 14 16 0
mẹ	-1 -5 0 -1 0
ng	0 7 12 2 8
nh	1 0 7 -1 14
no	-2 6 0 -4 -9
nó	1 -2 -3 -2 5
nợ	0 0 -1 -4 -11
o	-3 -6 0 5 3
oa	1 0 4 0 0
oc	0 1 0 -3 0
oi	2 13 5 15 -1
om	23 24 30 6 2
on	9 8 7 19 10
oo	7 7 3 6 6
ot	-2 0 0 0 0
oà	-3 0 0 0 0
oạ	0 -3 -3 0 0
ps	0 0 13 0 0
ra	0 -1 -4 -10 0
re	0 0 0 0 1
rg	9 0 2 0 0
rs	0 0 4 0 0
rú	7 0 9 0 0
rả	0 0 -2 -8 0
sa	1 2 27 17 17
so	0 4 0 -3 0
sĩ	-5 0 0 0 0
sơ	-3 -8 0 -3 0
số	0 12 0 0 -2
sỡ	0 -3 0 0 0
sợ	2 1 -6 0 0
ta	0 -1 0 0 0
to	0 0 3 0 0
tu	0 0 -2 -5 0
té	-1 0 0 0 0
tư	0 0 -4 0 0
tị	13 10 12 2 0
tớ	0 0 -2 0 -2
tờ	15 12 24 0 0
từ	0 -4 0 6 0
ua	0 0 0 3 6
uc	0 0 1 0 0
ui	-4 0 0 -5 -2
uk	0 9 19 0 0
un	0 0 -2 0 0
uá	0 -7 0 0 0
uê	0 0 1 6 -3
ve	0 0 0 0 -5
vo	-2 0 0 0 7
vì	-1 0 0 0 0
vô	-5 -4 -8 -7 0
về	-1 0 0 0 0
vị	0 -6 0 0 0
vợ	0 2 15 8 0
xe	0 -8 -4 0 0
xế	0 -2 0 0 0
ài	-8 -2 -8 -7 0
àm	-10 -7 -14 -15 -14
àn	-4 -7 -5 0 0
ào	0 -14 0 -3 0
àu	0 0 -5 0 0
ày	-8 0 -5 0 0
á	0 0 -2 0 0
ác	0 -4 0 0 0
ái	-1 -10 -3 2 -4
ám	-3 0 0 0 0
án	-1 -9 -10 0 -3
áo	4 -8 -13 -3 -7
át	-7 -4 -4 0 0
áu	1 -4 0 -9 -5
áy	0 0 -1 0 0
ân	0 -1 -5 -11 -9
âu	0 0 0 -1 0
ây	0 -5 -6 -4 0
ãy	-1 0 -5 -4 -2
ém	0 0 0 0 -1
ét	16 7 8 16 8
êm	-2 -5 0 0 0
ên	-7 -3 -16 2 -6
êu	0 0 -4 0 0
ìn	-5 -10 -6 0 0
ía	10 13 10 9 13
ín	4 7 5 3 4
ít	0 0 0 -4 0
óa	0 -3 0 0 0
óc	2 0 -6 0 6
ói	-9 2 -5 9 15
óm	0 0 0 6 0
óp	0 0 -5 0 0
ôi	-1 -6 -11 4 -4
ôm	0 0 0 11 8
ùa	0 0 -3 -1 0
ùi	0 0 -4 0 0
úc	-8 -8 -1 7 8
úi	0 -2 0 0 0
ăm	15 -4 -17 -2 11
ăn	-6 -4 7 6 7
đi	-3 0 9 0 0
đó	0 0 0 5 3
để	0 -5 0 0 0
đỏ	10 12 15 16 18
đồ	-1 0 -5 -5 0
ũi	0 0 -1 0 0
ơi	0 15 0 0 -1
ơn	0 0 0 0 4
ưa	0 1 0 -5 0
ại	-14 -5 -12 0 -3
ạm	13 17 17 22 0
ạn	11 5 10 8 4
ạp	2 0 0 0 0
ạt	-1 0 0 0 0
ải	0 0 0 -3 0
ản	0 2 0 -6 1
ảo	1 0 0 0 0
ảy	4 12 5 3 8
ấm	12 10 14 19 2
ấn	0 0 0 6 10
ất	-9 0 0 -3 0
ấy	11 15 14 10 4
ầm	0 0 -1 0 0
ần	-6 -9 -10 -6 0
ầu	0 0 -4 -7 0
ầy	-1 -4 0 -2 0
ẩn	-4 0 -1 0 0
ập	0 0 -4 -5 -1
ật	0 0 -9 -3 0
ậu	0 0 8 0 0
ậy	-3 -7 -1 0 -1
ắm	0 0 0 0 -1
ắn	-1 -4 0 -1 0
ắt	-1 0 -8 -10 -8
ặt	0 0 0 0 -2
ến	0 0 0 -1 5
ếp	0 0 0 7 0
ết	-2 -7 2 -6 9
ếu	-5 0 0 -1 0
ền	-1 -4 -4 -1 -1
ểm	0 0 0 -1 -7
ểu	0 -2 -4 -4 0
ệm	0 0 0 2 -6
ện	-1 -3 -5 -6 0
ệt	22 17 22 21 18
ịa	0 0 0 0 3
ọa	-2 0 0 0 -2
ọc	0 -5 -14 -13 -14
ọi	-11 -8 0 -4 -8
ốc	0 0 -3 0 0
ối	0 1 0 0 8
ốn	4 -2 -3 -3 0
ốt	0 0 -5 -5 0
ồi	2 4 0 0 -1
ồn	0 0 0 0 -3
ổi	0 4 0 0 0
ỗi	0 0 0 0 -3
ột	-1 -2 1 -1 4
ớc	0 -5 0 -4 -3
ới	2 0 -12 0 -7
ớp	0 0 0 -4 0
ời	0 -6 5 0 -15
ờn	0 6 6 6 3
ở	2 -2 0 0 0
ợc	0 0 0 -4 -4
ục	-2 -6 -8 -5 0
ụi	-2 0 0 0 0
ủa	0 -1 0 2 6
ứa	-2 0 0 -8 0
ửa	-1 0 0 0 0
ửi	-3 0 0 -3 0
ữa	0 0 0 0 -3
[last zh]
14	0 0 0 11 0
15	0 0 0 4 0
19	0 0 0 4 0
63	0 0 0 0 2
71	0 1 0 0 0
74	0 0 0 2 0
77	6 5 0 0 0
88	0 0 0 0 6
a	0 2 -1 -4 0
ac	5 4 5 9 0
ad	0 0 2 0 0
at	0 2 11 5 16
aw	0 0 10 5 4
b	7 3 0 8 0
ce	0 -8 -6 0 1
ch	0 0 1 0 0
co	6 0 0 0 5
d	0 0 2 0 0
ed	0 0 -2 0 0
ee	0 0 0 4 0
ei	0 0 1 2 2
er	0 -3 -1 -2 0
et	0 1 6 0 0
fe	0 0 -1 0 0
gv	0 0 0 0 1
he	0 0 3 0 0
hs	0 0 -3 0 0
il	0 7 0 8 11
in	-5 0 0 0 0
ld	0 0 -1 0 0
le	7 24 24 25 23
ll	4 4 0 0 1
me	0 7 -4 0 0
my	0 0 0 0 7
nd	3 0 0 6 0
ni	0 0 0 -1 0
nt	0 16 18 0 0
ok	0 1 0 6 0
om	22 16 29 0 0
oo	1 1 5 0 0
ot	10 0 6 13 4
pa	0 0 0 5 0
pp	0 0 -10 -5 -2
ps	0 0 9 0 0
re	0 0 5 4 5
rt	0 0 -6 0 2
ss	0 0 0 0 7
t	0 0 6 5 0
uk	6 8 17 0 0
ur	0 0 0 7 0
us	0 0 0 0 5
一	3 -4 -25 -11 -7
一个	10 6 1 5 3
一位	0 1 0 -1 0
一名	2 0 0 0 0
一天	3 10 15 0 0
一家	0 5 0 0 1
一户	0 3 0 0 0
一样	0 5 0 0 0
一点	0 0 4 2 0
一直	-1 -5 0 -5 -2
一间	0 0 1 0 0
丁	0 0 2 0 0
七	6 3 -6 0 7
万	-10 -19 -17 -6 -4
丈夫	0 0 0 0 -1
三	11 0 -13 -5 0
三个	5 7 1 5 -10
三十	0 0 5 4 0
三层	0 0 1 3 14
上	0 4 -4 -3 -1
上午	1 3 0 0 0
上班	0 7 -12 0 0
上装	0 -8 0 0 0
上面	0 5 2 0 1
下	0 6 2 0 -6
下午	0 -1 -1 0 0
下室	1 8 0 0 0
下来	-4 0 0 0 0
下班	0 0 -6 0 0
下面	0 0 4 0 0
不	1 -1 0 -6 -12
不好	0 0 -6 0 0
不想	2 0 0 0 0
不敢	9 10 0 0 -5
不着	-5 -8 -6 0 0
不管	0 0 -4 0 0
不能	0 0 4 3 2
不行	-3 0 0 0 0
不让	0 0 -8 0 -4
与	0 0 0 0 3
丘	0 1 6 0 0
东北	0 0 5 2 0
东西	0 0 0 0 -3
两	-1 -12 -22 -17 -5
两个	-3 -7 -5 -5 0
两份	0 -2 0 0 0
两天	0 0 0 4 0
个	0 -13 -10 5 6
个人	-10 -16 -13 -8 0
个仔	0 0 0 8 0
个头	0 1 0 0 0
个女	-8 -6 -1 0 0
个旧	0 0 -1 0 0
个月	0 -5 2 1 0
中	0 -6 5 8 0
中国	0 0 7 0 0
中学	2 2 5 0 0
中心	3 0 0 0 0
中旬	-8 -6 0 0 0
主人	0 0 0 9 0
主管	0 0 0 4 0
丽特	0 0 6 0 0
举报	6 0 0 0 0
之前	-4 -7 0 0 0
乘客	2 6 0 0 0
乙	0 0 16 0 0
九	7 0 0 0 0
乞儿	1 0 0 0 0
也	-6 8 -7 -9 -10
乡下	0 0 -4 0 0
买	0 0 -5 -8 0
了	-10 -11 -5 -16 -13
二	17 5 0 3 -1
二个	0 0 2 2 0
二层	10 14 16 0 0
五	13 6 -1 7 9
五个	0 -3 0 0 -4
亚人	0 0 9 0 0
交界	0 0 4 0 0
交车	0 -2 -4 0 4
亮	4 0 0 0 0
亲	0 5 3 7 0
人	0 -7 -20 -4 1
人人	0 19 36 0 0
人住	0 3 0 0 3
人妖	0 0 -2 0 0
人家	1 -4 0 0 0
人理	1 0 0 0 0
今年	0 0 0 11 0
介绍	5 0 0 0 0
从	-4 -8 -8 7 -14
仓库	0 -2 -4 0 0
他	7 6 -23 -10 0
他们	0 0 -4 0 3
以前	0 7 0 0 9
以后	3 0 0 0 0
仲	-9 -8 0 -4 -4
企人	0 -1 0 0 0
伤口	0 0 -3 0 -1
伯里	0 0 5 0 0
住	0 0 0 17 15
住喺	0 0 0 0 7
住在	-1 0 -7 17 3
何	0 0 3 0 0
佢	0 0 -8 -12 0
佢哋	3 0 0 0 0
侄子	0 0 0 0 2
保安	0 0 2 0 0
保罗	0 0 2 0 0
修	0 2 3 0 0
修车	0 6 4 0 0
俺	0 -3 0 -2 -14
俾人	0 1 0 0 0
假日	0 0 2 0 0
做	9 9 -12 -12 -4
做事	3 7 -1 0 0
做嘢	0 4 0 0 0
做工	0 6 0 0 0
做过	0 3 -1 0 0
偷偷	0 1 0 0 0
傍晚	0 3 0 0 0
像头	-4 0 0 0 -4
儿园	4 9 10 0 0
儿子	-3 0 -2 0 6
儿所	0 2 10 0 0
先	-2 1 -2 -5 -2
先生	0 4 -5 -13 0
光明	0 0 4 0 0
克斯	0 0 2 0 0
全	0 -1 0 0 0
全是	0 0 0 -4 0
全部	-5 0 0 0 0
八	-14 1 -5 -11 -4
公主	0 0 8 0 0
公交	1 0 0 0 0
公共	0 15 14 17 0
公司	0 3 0 0 1
公园	3 11 17 2 1
公寓	5 4 0 0 1
公车	-1 0 0 0 0
六	5 0 -3 0 1
兰兹	0 0 3 6 6
关	0 0 0 0 -4
养人	0 7 4 6 0
写	0 0 0 -6 0
农历	0 0 13 0 0
冬月	0 0 18 11 0
冻	0 0 -2 0 0
几	0 0 0 -3 -6
几个	6 0 -3 0 -6
几岁	0 0 14 0 0
出	-1 0 0 -5 -5
出去	0 5 0 0 0
出嚟	2 0 0 0 0
出所	0 0 -3 0 0
出来	0 -4 0 0 2
刀	-3 0 -7 0 0
分	0 -5 3 0 0
分子	0 0 -5 0 0
分手	0 4 0 0 0
分钟	0 0 0 0 4
划线	10 5 4 0 1
刚	0 0 0 3 0
初一	7 10 13 0 0
初三	0 6 10 0 0
初九	6 12 18 0 0
初五	0 9 10 0 0
初八	0 2 9 0 0
到	-13 -12 -15 -14 -15
到了	0 0 0 4 0
剪	0 5 3 2 0
加	0 -2 -5 0 -9
加利	0 0 1 0 0
北门	0 0 0 0 4
区	0 5 4 0 0
医生	0 0 -3 0 0
医院	2 9 -20 -17 0
十	0 -3 -14 -4 5
十分	0 0 7 0 0
十天	0 0 7 0 0
千	0 -4 0 -3 0
华人	0 0 3 0 0
卖	0 -5 -12 -9 -5
卖店	0 0 -1 0 0
卖部	0 0 0 0 4
卡	0 0 0 -5 0
厕所	0 0 -1 0 0
厨师	0 0 0 9 0
厨房	0 0 -2 0 0
去	6 -8 0 4 -7
参考	5 8 0 0 0
又	0 9 0 -5 0
叉口	0 6 10 0 0
反	0 0 7 0 0
反而	0 0 -2 0 0
反锁	0 0 -1 0 -12
发	-9 0 0 0 0
发到	0 0 0 5 1
发帖	0 0 0 8 0
发抖	-2 0 -6 0 0
取消	3 3 1 0 -1
受	0 0 6 3 6
受伤	3 0 -2 0 0
口水	-1 0 0 0 1
口音	0 0 0 3 0
只	0 -3 -3 -6 -8
叫	-4 -4 0 9 -2
叫他	0 0 0 7 0
叫我	0 -13 0 -11 0
可以	-4 0 0 0 0
可是	0 0 0 0 -3
台山	0 0 6 0 0
号	9 -5 -5 3 0
号叫	0 0 0 6 0
号楼	0 0 4 0 0
号码	0 -2 0 0 0
司机	-2 0 0 0 0
吃	0 0 -1 0 0
吃狗	3 7 0 5 0
吃饭	-1 0 0 0 0
合法	0 10 6 7 0
同	-1 5 -7 0 -2
同乡	0 0 0 3 0
同事	0 -7 0 6 0
同学	-5 0 0 0 -3
同屋	1 1 0 0 5
后	4 1 1 0 0
后来	0 0 0 0 9
后面	1 22 20 14 17
吐	0 1 0 0 -6
吓得	0 0 -4 -1 0
吓我	3 0 0 0 0
听见	0 0 -5 3 0
告诉	0 0 0 8 0
呢	0 2 0 0 0
周五	0 0 -4 0 0
和	0 1 6 9 13
咗	0 0 -3 -3 0
咬	0 0 0 0 -2
咬我	-8 -6 0 -1 -1
哋	0 0 0 -4 -8
哥	0 0 0 -5 0
哭	0 -2 0 0 0
哭了	0 0 -1 0 0
唔	-3 0 -4 0 -1
唔畀	0 -3 0 0 0
唔肯	-5 0 0 0 0
啊	0 0 0 1 0
啲	0 0 0 -1 0
喊	0 0 0 1 0
喝酒	0 -1 0 0 0
喷	-2 0 0 0 0
喺	1 0 -11 13 -5
嘛	0 2 0 0 0
噩梦	0 0 -1 0 0
嚟	0 1 0 0 -3
四	4 4 0 2 2
四个	-8 -9 -5 -5 -1
四海	0 0 9 0 0
回	0 0 0 6 -1
回去	0 0 -4 0 -3
回家	-7 0 -3 0 -4
回来	0 -4 0 0 0
国人	0 0 8 0 0
国庆	0 0 7 0 0
国际	0 0 3 0 0
圈	5 0 8 8 7
圣	0 0 14 2 0
在	4 -3 0 18 6
地址	0 7 0 0 2
地方	0 0 14 0 0
地毯	0 0 0 4 0
场街	0 0 0 0 1
坊巷	0 0 4 0 0
坐	0 -3 0 0 0
坐坐	0 7 0 0 0
块	0 -10 -8 -6 0
坦人	0 0 9 0 0
垃圾	0 0 -1 0 0
堂	0 8 15 0 0
堂街	0 0 2 3 10
堵我	9 0 0 0 0
墙上	0 -5 -5 0 -1
外人	0 0 0 0 7
外卖	0 2 0 0 0
外号	0 0 0 4 0
外面	0 0 -4 0 0
多	0 8 6 0 0
夜晚	0 4 0 0 0
夜班	7 0 -8 -2 5
夜里	0 1 -1 0 0
大厦	0 3 3 0 0
大哥	-4 0 0 0 0
大家	0 0 0 0 7
大门	7 6 2 6 8
天天	0 -6 -19 -8 -6
天干	-2 -2 -8 -9 -4
太太	0 6 0 -3 0
太阳	0 0 1 0 0
头	0 0 -4 10 0
头发	3 5 -5 0 2
头巾	0 -6 -9 0 0
女仔	0 0 0 -5 0
女儿	0 1 -9 -2 5
女士	0 1 -4 -15 0
女孩	0 0 0 0 3
奶茶	0 4 10 0 0
她	1 5 -16 -10 1
好	4 0 0 -7 1
好几	0 0 3 0 0
好惊	3 0 -3 0 0
好运	0 0 8 0 0
妈	0 0 0 0 2
妈妈	3 0 0 -3 -5
妈的	0 0 -6 0 0
妹妹	2 0 0 4 0
姓	0 0 -1 11 0
威克	0 0 2 0 0
娃	0 0 -4 0 0
婆婆	0 0 0 0 1
婆家	-5 -5 -4 0 0
嫁	0 0 -6 0 -2
嫁给	0 2 -6 0 0
字	-4 -1 0 0 0
孙仔	0 1 0 0 0
孙女	0 3 0 0 -1
学	4 0 20 12 7
学校	0 0 -4 0 0
学生	0 -4 6 11 0
学院	0 9 2 0 0
孩子	-2 -8 -14 -14 7
安静	0 0 6 0 0
客	0 0 -3 0 2
客人	2 0 0 -5 -8
室	1 0 15 0 0
室友	0 0 0 7 0
害怕	3 0 -7 0 0
家	0 7 2 8 0
家住	0 0 0 8 0
家在	0 0 0 3 0
家属	0 0 2 0 0
家里	3 0 -9 -1 0
家长	0 4 0 0 0
察局	0 0 -1 0 0
对面	0 10 17 9 18
寻日	-1 -7 0 0 0
小	2 1 17 12 7
小姐	0 4 0 0 0
小学	5 9 7 0 0
小孩	1 -2 0 -11 0
小店	0 -1 0 0 0
小心	0 0 -5 0 0
小时	-12 -10 -10 -5 -2
小河	0 0 0 3 0
小腿	-2 0 -2 0 0
小芳	0 0 1 0 0
小雨	0 0 7 0 0
少	-1 3 -1 0 0
尔兹	0 0 4 0 0
尔山	0 0 0 1 0
尔德	0 0 2 0 0
尔西	0 0 1 0 0
就	-4 -14 -8 -13 -3
就是	1 -6 -3 6 0
屁	0 -4 0 0 0
屁股	0 0 0 1 0
层	0 0 0 0 2
居留	3 20 28 0 0
屋	-3 0 -2 2 0
屋企	0 0 -1 0 1
屋邨	0 3 10 0 0
岁	2 10 7 -7 0
崖	0 10 11 0 0
工	0 0 2 4 0
工作	0 1 5 4 0
工地	0 0 -6 0 0
工头	0 -3 0 1 0
工资	-9 0 -10 0 0
左手	0 5 13 20 13
巴利	0 0 3 0 0
师傅	0 0 3 0 0
希望	0 -1 0 0 0
带	0 0 0 0 6
帮人	0 0 -1 0 0
帮我	-2 16 0 0 0
干	0 1 -13 -10 -1
干活	3 0 -7 -3 0
平时	0 0 -5 -4 -5
平板	0 -1 0 0 0
年	-11 -16 -16 0 0
庇护	18 26 30 30 21
店	-1 -6 -9 -5 9
店主	0 0 -4 12 0
度假	0 8 6 8 0
座	0 0 4 0 4
廿	2 0 0 0 0
开	0 0 -12 0 0
开个	0 0 -3 0 0
开车	4 10 0 0 0
弄	0 -2 -6 -8 0
张	4 4 6 0 0
当	0 3 0 0 0
当着	0 0 0 0 -2
彦霏	0 0 2 0 0
彩礼	-11 -4 -5 0 0
影	-3 0 0 0 0
往	0 -2 0 0 -1
很	1 -2 -1 -5 0
律师	0 3 -3 -3 1
得	-7 -13 -8 -5 0
德	0 0 3 0 0
心脏	-3 0 0 0 0
志强	0 0 1 0 0
快	0 7 11 14 23
怀孕	-1 0 -5 -2 0
怂包	0 0 -4 0 0
怕	12 0 0 0 -2
怕死	6 0 0 0 0
思琪	0 0 4 0 0
性别	0 0 -3 0 0
性恋	0 0 -1 0 0
怪我	0 -2 0 0 0
恩典	0 0 9 13 0
成日	0 5 0 0 -8
我	-2 -4 -32 -4 0
我们	0 0 -14 -5 -4
我哋	0 0 -2 0 0
我家	0 0 -12 -4 -3
戴	0 0 -7 -8 0
户	0 10 14 0 0
房	0 0 0 3 0
房东	-1 -3 -1 4 4
房子	1 0 0 0 -4
房间	0 0 -5 0 5
所以	0 -2 0 0 0
手	0 -1 -11 -7 -6
手指	-5 0 -5 0 0
手机	-5 0 -9 0 -5
手背	0 0 -1 0 0
手腕	0 0 -1 0 0
手臂	4 0 -4 -2 0
才	-6 1 -12 0 1
扎	-2 0 0 0 0
打	-1 -7 -7 -7 -11
打俾	2 4 0 0 0
打她	4 0 0 0 0
打工	0 4 0 0 2
打我	1 0 0 0 -1
打扫	1 4 0 0 0
打断	0 0 -5 0 0
扔	0 -5 -1 -6 0
扣	6 5 -11 0 0
找人	0 0 -2 0 0
把	-9 -1 -15 -13 -16
投	0 0 5 3 7
抖	0 0 -5 0 0
护士	0 -1 -1 -1 0
护工	-2 0 0 0 0
护照	-2 3 -7 6 0
护车	0 0 -4 0 -1
报	1 5 -10 -6 -5
报案	1 0 0 0 4
报警	11 13 0 0 0
抽我	-1 -7 0 0 0
拆	8 0 0 0 0
拉货	0 5 0 0 0
拍照	0 -2 0 0 0
拎	0 0 0 0 -6
拐	0 0 1 0 0
拒	15 16 21 18 0
拖	0 0 -4 0 0
拖车	0 0 0 -2 6
拜克	0 0 0 2 0
拜天	8 11 15 0 0
拦我	0 2 0 0 0
拽我	-2 0 0 0 0
拿	0 -1 0 -8 0
持	3 0 0 5 6
挂	0 0 2 7 5
按	0 -4 -2 0 0
捏脚	1 0 0 0 0
掐我	9 -2 0 -6 0
排	0 6 6 7 0
接	0 3 0 0 -3
推	0 0 0 0 -4
掼	0 -4 0 0 0
搬去	0 0 0 0 4
摸我	-1 0 0 0 0
操	0 0 -2 0 0
攞	0 0 0 9 0
攞住	0 0 0 1 0
支那	-6 -5 -2 0 0
放	-5 0 -17 -10 -5
教	0 3 -4 -5 0
教会	0 0 -4 0 0
教堂	0 0 0 0 4
教练	0 -2 0 0 0
敢	0 0 0 0 5
敢说	0 0 0 -1 0
散步	0 2 0 0 0
敦路	0 0 0 0 1
敲	0 -5 -4 -1 0
整整	0 0 0 0 4
文人	0 8 9 0 0
断	-1 -2 -1 0 0
斯劳	0 0 9 0 0
斯特	0 0 9 0 0
斯通	0 0 6 0 0
新潮	0 0 2 0 0
旁边	0 0 0 0 8
日	0 0 5 0 0
日子	0 0 1 0 0
旧历	0 0 10 0 0
旧年	0 0 2 0 0
早	0 0 0 0 2
早上	8 6 -2 0 0
早就	9 4 15 18 0
时候	-7 -2 0 0 0
星星	0 0 0 2 0
昨天	0 0 0 1 0
昨晚	0 0 0 0 2
是	-4 -3 5 11 10
晕倒	-3 6 -7 0 0
晚	0 9 0 0 0
晚上	0 0 -7 0 0
晨星	0 0 0 3 0
普勒	0 0 6 0 0
普敦	0 0 6 0 0
替	0 0 -5 0 0
最	0 0 1 0 11
最后	0 0 3 5 0
最近	0 2 0 0 0
月	14 13 17 22 24
月初	0 0 31 20 0
有	0 0 0 0 -1
有个	-1 -9 -5 0 -2
有人	0 -4 -1 0 -3
朋友	0 0 0 7 0
朝	-2 0 -4 0 0
期	4 5 6 0 0
期六	0 0 5 0 0
期天	9 8 11 0 0
本应	4 0 0 0 0
条	0 0 0 -7 0
来	18 0 0 -3 9
来了	1 0 0 0 0
来说	0 1 0 0 0
杰克	0 0 11 0 0
林	0 0 8 0 0
果树	0 0 10 0 0
枪	0 0 0 0 7
枫叶	0 0 1 0 0
枫树	0 0 2 0 0
柏翘	0 0 2 0 0
栋	12 8 3 0 0
栋白	1 0 0 0 1
校长	-2 -1 0 0 0
案	0 0 -1 -12 0
楼	24 24 34 25 34
楼上	0 15 13 11 11
楼下	0 0 0 4 0
楼梯	0 0 -7 0 -3
橡树	0 0 18 0 0
欠他	0 0 0 -5 -8
欣怡	0 0 5 0 0
欧	0 0 4 0 0
欧阳	0 0 2 0 0
正月	0 0 7 10 0
每	0 0 3 0 0
每天	0 -1 -5 -5 -3
每次	-1 0 0 0 0
民国	0 0 8 0 0
民局	0 4 0 4 0
气	0 0 -2 -1 -1
汽	0 0 2 3 0
沈	0 0 11 6 0
沈阳	0 0 4 0 0
没	7 4 18 16 10
没有	1 -4 25 23 14
河南	0 0 0 0 2
油	0 -1 0 0 0
油漆	0 0 0 2 0
泰克	0 0 3 0 0
泼	0 0 0 0 2
泼我	-1 -1 0 -3 0
洗澡	-1 0 0 0 0
洗碗	0 1 -7 0 0
洗车	0 2 0 0 0
流血	0 0 0 0 6
浴室	0 0 -4 0 0
海星	0 0 0 3 0
混蛋	0 0 0 8 0
清洁	0 3 3 0 0
港口	4 9 8 15 0
滚	0 0 -6 0 0
满	0 0 -2 0 0
滴	0 0 0 0 2
漏水	0 0 -3 6 0
灯笼	0 0 15 0 0
灰	0 0 0 0 4
炸鸡	-4 0 0 -3 0
点	15 17 19 26 26
点半	0 0 8 0 0
烧	0 0 0 -1 0
烫	0 0 -1 0 0
热	-3 0 -7 -4 -1
父母	-7 0 0 0 0
爸	6 0 0 0 0
爸妈	0 0 0 0 -1
爸爸	0 2 0 0 5
牙	0 0 -2 0 0
牛顿	0 0 11 0 0
特利	0 0 4 0 0
狗	0 -8 -8 -1 -1
狗肉	-1 0 0 0 0
猪	0 0 -5 0 0
王磊	0 0 4 0 0
玛丽	0 3 1 0 0
现在	9 0 0 -3 -1
玻璃	0 -3 0 0 0
班上	5 0 -2 0 0
理	0 2 0 0 0
理员	0 0 0 -2 3
生还	5 0 0 0 0
用	-1 -4 -7 -13 -2
甲店	0 0 -7 0 0
申请	0 0 17 12 14
电话	0 0 -6 0 0
男	-2 0 -10 -5 0
男人	-2 0 0 -1 0
男友	0 0 0 8 0
畀我	-2 -1 0 0 -3
留	0 0 0 0 -1
畜生	0 0 -7 0 0
疼	-3 -3 -5 0 0
病人	0 0 0 5 0
病区	0 1 0 0 0
病房	-1 16 -8 -3 0
病毒	-3 4 -1 0 0
瘦三	0 0 1 0 0
白	0 0 7 11 0
白街	0 0 4 9 8
百	4 -6 -10 -2 0
百家	0 0 4 0 0
的	8 7 2 4 10
皇冠	0 0 2 0 0
皮猪	0 0 0 5 0
直	-2 0 0 0 0
看	1 -1 -1 -1 0
看到	0 13 -7 0 0
看看	0 -2 -3 0 0
看着	7 0 0 0 0
看见	0 3 -9 -2 0
真名	0 7 0 0 0
真的	-2 0 0 -4 -3
眯眼	-2 0 0 0 0
眼角	0 0 -1 0 0
着	-2 -4 -3 -5 -2
睡	-1 0 0 0 0
睡觉	-5 -5 -5 0 0
知道	3 3 0 0 0
石头	0 0 -8 0 0
石桥	0 0 4 10 0
石磊	0 0 1 0 0
砖头	-1 -2 -4 0 0
砸	-2 -6 0 0 0
砸门	0 0 -2 7 5
碎	0 -6 0 0 0
福德	0 0 4 0 0
福清	0 0 10 0 0
租	0 0 0 -3 0
窗外	0 0 -2 0 0
窗户	3 9 4 11 0
笑我	0 0 0 0 4
笨蛋	0 0 0 3 0
第	0 1 3 6 0
等	-1 -6 20 14 20
签	0 32 28 10 7
签证	34 30 38 17 16
管	-2 0 -2 0 0
米丽	0 0 8 0 0
系	0 -7 0 -1 1
素福	0 0 3 0 0
累	0 0 -2 0 0
红	7 7 9 7 12
纸	0 4 3 0 0
组长	8 0 0 0 0
经理	3 3 -1 -2 4
结婚	0 0 -6 0 0
结果	11 10 15 0 0
给	-6 -2 -6 8 -2
给他	0 0 0 0 -2
给我	15 -5 0 -2 -5
续签	0 0 7 0 0
绿野	0 0 4 3 0
编号	-6 0 0 0 0
缝	0 0 0 0 -4
缝了	0 -8 -10 -14 -10
网上	0 0 -2 0 0
网站	0 0 0 3 0
罗拔	0 0 7 0 0
罗网	0 0 0 0 -3
美	3 9 8 0 0
美玲	0 0 1 0 0
老	-5 -9 -7 -2 -8
老乡	0 0 0 -4 0
老人	0 0 -2 0 0
老公	-3 -3 -5 -4 0
老婆	0 0 0 0 -3
老家	0 0 0 9 0
老师	0 2 1 0 0
老板	3 2 -2 -3 4
老金	0 0 -1 0 0
耳朵	0 0 -1 -1 0
聋	0 0 -9 -3 0
肉	-2 0 0 0 0
肋骨	1 -3 -7 0 0
肚子	-7 0 -6 -3 0
肥猫	0 0 4 0 0
肿	0 0 -5 0 0
胳膊	0 0 -2 0 0
胸口	-2 0 -2 -2 0
脖子	-5 0 0 0 0
脚	0 -1 -1 0 0
脸	0 -1 -3 0 0
脸上	0 0 -7 0 0
脸书	2 0 0 0 0
腊月	0 0 8 7 0
腰	0 0 -2 0 0
腿	-6 0 -10 -1 0
膝盖	0 0 0 0 -2
自己	0 0 -4 -3 -4
臭	0 0 -8 0 0
船上	0 0 -5 0 0
艾特	2 0 3 4 10
花园	0 0 3 0 0
花臂	0 0 14 0 0
苟	0 0 2 0 0
英国	2 0 1 0 -2
茅斯	0 0 3 0 0
草	0 0 0 0 8
菜刀	1 0 -3 0 0
落嚟	0 4 0 0 0
蒂玛	0 0 6 0 0
蓝天	0 0 8 14 0
蓝色	1 7 8 4 8
藏	0 0 0 0 -2
蜜蜂	0 2 0 0 0
血	0 0 -3 0 0
行街	0 0 2 0 0
街	-5 -2 -7 5 16
街上	0 0 -5 0 0
街口	0 3 10 0 0
街角	0 4 4 0 0
衣店	0 0 5 1 0
衣架	0 -1 0 0 0
衣柜	0 0 -1 0 0
被	6 -3 0 4 2
被关	1 0 -5 0 -1
装	0 0 -13 0 0
装箱	1 4 0 0 0
裸照	0 0 -7 -1 4
西亚	0 0 9 4 0
西路	0 0 0 6 10
要	0 0 0 -2 -4
警	-7 -5 -6 0 -2
警号	1 0 0 0 0
警官	0 4 0 0 0
警察	5 0 -11 4 -2
警局	0 2 0 0 0
让	4 8 0 0 -5
讲话	0 0 -6 0 0
诊所	0 1 -10 -8 -6
话	0 0 0 0 1
话我	0 0 0 -3 5
说	1 -4 -10 -2 6
说是	0 -6 0 -3 -4
请	-3 -1 0 0 0
读书	0 2 0 0 0
谁	0 6 0 0 0
谢您	0 0 -4 0 0
谷	0 3 6 6 0
豆腐	0 0 3 0 0
账号	-1 -2 0 0 0
货	6 0 0 0 0
货车	0 0 0 0 3
资格	1 0 0 0 0
资金	13 11 15 0 0
赔	0 0 0 0 -3
赤佬	0 0 0 0 -4
走	1 -3 0 0 -3
趁	0 6 -3 0 0
足球	0 0 -1 0 -1
足疗	0 0 0 0 4
跑	0 0 0 3 10
跟	0 -2 0 4 0
跪	0 0 -1 0 0
路	0 0 -9 -6 0
路口	11 11 18 0 0
跳	0 0 -2 0 0
踪我	0 -3 0 0 0
身上	0 0 0 -1 -4
身份	15 22 26 0 0
躺	-1 0 0 0 0
车	0 -9 -13 -5 0
车上	0 0 -6 -3 0
车场	0 1 2 0 0
车牌	4 0 0 0 -1
车站	0 10 12 19 16
车里	0 0 0 -4 0
转角	0 0 6 0 0
边	7 15 21 15 18
边个	0 0 0 5 0
过	4 4 11 3 9
过去	0 0 0 0 -2
过期	13 26 34 26 0
过来	0 -1 0 0 -1
返	0 0 0 9 0
还	2 0 0 -7 0
还在	0 0 4 9 5
还有	1 5 0 0 0
还没	0 12 10 9 0
这	0 0 0 -2 0
这个	0 -3 0 0 -2
这里	14 0 0 0 0
进	-3 -5 -5 8 0
迟到	0 0 -2 0 0
迫我	10 0 0 0 0
送	0 0 -11 0 -5
送到	0 0 -4 9 -3
送回	0 0 0 1 1
逼我	-3 0 0 -3 0
逾期	0 0 17 12 0
遣返	0 0 0 0 6
那	15 13 11 4 9
那个	10 7 9 9 3
那儿	0 3 0 0 0
那天	0 0 -3 -2 -6
那家	5 0 0 4 0
那条	0 0 0 1 3
那边	-6 17 -8 0 0
那里	0 0 0 0 -2
那间	9 9 19 10 7
邮件	0 0 0 3 7
邮局	0 0 6 7 4
邮箱	5 -6 -5 13 9
邮编	0 8 -9 0 0
邻居	-3 -6 -5 9 -3
郏	0 0 5 0 0
都	-4 -9 -6 -13 -8
都是	0 0 0 -3 0
配偶	0 0 1 0 0
酒店	-8 -1 -2 0 0
里	0 -10 -6 -12 -9
里面	-2 -1 0 9 11
针	-9 -15 -15 -8 -6
钱	-4 -11 -13 -2 -1
铁头	0 0 1 0 0
铺子	0 -3 0 0 0
锁	0 0 0 0 -16
镑	-20 -20 -16 0 0
门	8 10 7 12 13
门上	0 -9 -2 0 -1
门口	-7 0 -13 -11 1
门框	0 0 0 0 2
问我	0 0 0 2 8
闰	0 0 4 0 0
间	0 0 -4 0 0
间房	-2 0 0 0 0
闹	4 0 0 0 0
闹我	0 -8 -6 -3 -7
阁	0 4 3 0 0
阁楼	1 0 0 0 0
阳光	0 0 5 0 0
阿诚	0 0 4 0 0
阿龙	0 0 4 0 0
陪	0 0 -2 0 0
隔壁	0 0 -7 0 -1
难受	0 0 -1 0 0
难民	0 0 5 5 0
雅芳	0 0 2 0 0
雨	0 0 3 0 0
雨桐	0 0 2 0 0
零	0 0 0 2 12
雷丁	0 0 7 0 0
霸住	0 0 0 0 -7
靠	0 2 0 5 15
靠近	0 0 0 0 -3
面	0 0 -4 0 0
面试	9 11 14 4 0
顺德	0 0 1 0 0
顺水	0 0 9 0 0
风顺	0 0 1 0 0
餐厅	0 5 0 0 0
香	0 3 1 0 0
香港	0 0 4 0 0
马路	1 0 2 11 0
骂	-5 -2 0 0 0
骂我	-8 -10 -3 -5 -1
骗	0 0 0 2 0
高街	0 0 0 4 0
鬼	0 -1 -4 0 0
鱼店	5 8 19 7 8
鸡店	0 0 4 0 0
麻雀	0 0 5 0 0
黑	0 0 4 0 0
黑夜	0 0 0 0 5
黑工	0 0 20 0 0
鼻子	0 0 3 0 0
𠮶日	0 0 1 0 0
[lasts ar]
aeh	3 0 0 0 0
ain	0 0 12 4 0
are	0 0 0 0 2
at	9 6 12 6 8
co	0 0 6 0 0
com	7 11 20 0 0
dot	12 19 15 20 2
f82	7 0 0 0 0
haf	0 0 2 0 0
ham	6 3 0 0 0
her	0 0 0 0 1
hgv	0 0 0 6 8
ing	0 0 -2 0 0
m	0 0 7 0 0
me	0 9 9 0 0
mid	4 0 5 0 0
net	0 0 1 0 0
obs	0 3 0 3 0
ore	0 10 8 8 3
org	14 3 5 0 0
oss	0 0 3 6 6
ple	9 24 23 27 33
r	0 0 4 0 0
rse	0 0 5 0 2
t	0 0 10 7 0
tps	0 0 8 0 0
uk	0 6 8 0 0
ums	0 0 6 0 0
اب	0 7 13 0 0
ابا	0 0 4 0 0
ابع	0 -7 -4 3 5
ابق	0 6 -7 0 0
ابن	0 -6 -10 -15 7
ابه	-5 4 7 0 0
ابو	0 7 0 0 0
ابي	-6 -7 -9 3 -5
ات	1 0 7 12 15
اتب	0 0 -6 0 0
اتت	0 0 3 0 0
اته	0 0 -7 -4 -2
اتي	0 0 -10 -10 -4
اثه	0 0 0 0 3
اجد	3 0 0 0 0
اجي	0 0 2 0 0
احب	0 0 0 -2 5
احد	0 -16 -26 0 -17
احه	0 0 1 0 0
اخد	0 0 -2 0 0
اخذ	4 1 -15 -12 -6
اخو	0 0 0 0 4
اخي	0 0 0 1 0
ادس	0 0 -4 -1 0
اده	0 0 5 9 0
ادي	0 11 8 0 0
اذا	-1 -4 0 0 -8
ارا	-3 9 6 0 0
ارح	0 -1 0 -2 -9
ارع	0 0 19 10 1
ارك	0 0 1 0 0
اره	-4 0 0 -2 3
اري	-5 -4 0 -2 0
ازم	2 0 0 0 0
ازي	2 -7 -1 0 0
اسم	0 0 5 0 0
اسي	0 0 -4 0 0
اشر	0 0 11 3 0
اشي	-2 -1 0 0 0
اصم	0 0 0 0 4
اضه	0 0 17 0 0
اضي	0 0 4 0 0
اطع	0 0 0 0 4
اعد	2 2 -5 0 0
اعم	0 0 1 0 0
اعه	-2 -6 -28 -1 -6
اعي	0 0 -4 0 0
افت	0 7 0 0 0
افر	0 0 0 0 5
افو	-1 0 0 0 0
اقل	0 0 13 0 0
اقي	0 0 -1 0 0
اكر	8 0 0 0 0
اكل	-3 -4 -3 0 -1
اكن	0 4 0 5 3
ال	0 -8 -5 0 0
الا	-3 0 -3 -7 0
الب	0 0 0 1 0
الت	0 0 -2 0 0
الث	0 0 2 4 6
الم	0 0 6 0 0
اله	2 0 -3 0 0
الي	0 6 13 1 0
ام	0 3 19 0 0
اما	-3 0 0 0 0
امس	0 0 13 7 -2
امل	0 -1 2 -5 -8
امه	15 0 1 0 0
امو	0 0 0 0 -1
ان	0 4 3 0 0
انا	0 -12 -8 9 0
انت	0 -4 -3 13 11
انج	0 0 0 0 -2
اند	0 0 6 4 0
انك	0 0 0 3 3
انه	0 1 0 1 4
اني	0 4 6 16 10
اها	3 0 0 0 0
اود	0 -5 0 0 0
اوس	0 0 3 0 0
اول	0 0 2 2 -2
اوم	0 0 0 0 -1
اوي	0 0 12 2 1
ايح	8 0 0 0 0
ايد	0 0 5 0 -5
ايف	0 0 -1 0 0
ايق	0 0 0 6 0
ايل	0 0 0 -1 -1
ايم	-1 0 0 0 0
اين	-3 0 0 0 0
ايه	0 0 0 0 -1
ب	0 -2 9 3 0
باب	-13 -23 -21 -16 -1
باح	0 0 -5 0 0
باص	3 0 -3 0 0
بال	9 0 0 0 0
بان	0 -2 -4 0 0
بتن	0 8 9 0 0
بته	0 0 0 0 -1
بتي	0 0 -2 2 0
بحچ	0 -1 0 0 0
بدا	-7 -3 0 0 0
بده	0 0 2 0 0
بذا	0 0 2 0 0
برا	-2 -3 0 0 0
بره	0 9 9 0 0
بس	0 6 -2 0 -3
بعت	0 0 0 0 6
بعه	0 0 15 2 0
بعي	0 0 0 6 0
بقي	0 3 0 0 0
بكي	0 0 -4 0 0
بلا	0 0 17 0 0
بلل	0 0 -3 0 0
بله	0 0 7 4 2
بلي	0 0 0 0 2
بنا	-1 0 0 -5 0
بنت	0 -9 0 0 0
بنك	0 0 0 0 2
بني	0 6 -12 3 1
بها	0 0 0 0 2
بوا	0 0 -4 0 0
بوس	5 3 1 0 0
بوع	0 0 0 0 5
بون	2 0 -1 0 0
بوه	0 0 -2 -1 0
بوي	0 0 0 -7 0
بي	2 0 9 3 0
بيت	-13 -3 -3 12 0
بير	0 0 -1 0 0
بين	0 0 8 0 0
بيه	-1 2 0 0 3
بچي	0 6 0 0 0
تاب	0 0 0 2 0
تاح	0 0 -1 0 0
تار	0 0 7 0 0
تبت	0 0 0 0 4
تبه	1 0 0 -2 0
تبو	0 3 -4 0 0
تبي	-1 4 0 -1 0
تجي	0 0 -2 0 0
تحر	1 4 -3 0 0
تشن	0 0 6 0 0
تصف	0 0 11 5 -4
تصل	0 0 0 -2 0
تغل	11 7 -15 14 4
تلف	0 1 0 0 0
تلي	0 13 0 -3 0
تني	1 7 -6 0 0
تها	1 7 -4 -3 0
تهم	0 0 0 0 -4
تور	0 0 -5 0 0
تون	0 0 24 20 0
تين	2 0 17 0 0
ثم	0 0 0 0 8
ج	0 0 17 0 0
جاء	0 5 0 0 13
جاب	0 0 -3 0 0
جاج	0 2 -4 0 0
جار	-1 0 -2 1 0
جاي	3 0 -1 0 0
جبي	0 0 -4 0 0
جتي	0 0 0 3 0
جره	-3 0 0 0 0
جزه	3 0 0 0 0
جعت	0 -3 0 0 0
جلي	0 0 0 7 -2
جنا	0 6 0 0 0
جنب	0 0 -6 -2 0
جهه	0 -2 0 0 0
جهي	-4 -2 -3 0 0
جوء	0 0 5 3 0
جوز	0 -2 -2 0 0
جيب	0 1 0 0 0
جيت	0 0 -2 -2 2
جين	0 0 -1 0 0
حاج	0 3 3 0 0
حبي	0 0 0 4 0
حتي	-1 -3 0 -3 0
حدا	-2 0 -3 0 -2
حدد	0 6 0 0 0
حده	-5 -1 -14 0 0
حدي	-2 0 0 0 0
حرك	0 0 0 0 2
حطه	0 -17 -7 0 0
حطو	0 6 0 0 0
حق	0 -1 0 0 -1
حلب	0 0 8 0 0
حمد	0 3 0 0 0
حمه	0 0 6 0 0
حنا	0 4 0 -6 0
حني	-5 0 0 0 0
حوت	0 0 7 0 0
حون	-4 0 0 0 0
حيث	9 8 0 0 0
حيط	0 -3 0 0 0
حيل	0 0 0 0 4
حيه	0 0 -5 -7 0
خاف	0 0 -2 0 -1
خان	0 0 15 0 0
خبز	0 0 0 0 1
ختي	-2 0 -2 -5 0
خد	-7 1 0 0 0
خدم	0 0 6 0 0
خذه	3 0 0 0 0
خذو	0 1 0 0 0
خرت	-1 0 0 0 0
خزن	0 -4 8 0 2
خلص	0 2 0 0 0
خلف	0 6 0 -5 0
خمس	0 0 0 1 0
خوف	0 0 -1 0 0
خوه	0 -4 0 0 0
خوي	-2 -3 -1 -7 5
خيط	0 0 10 9 0
دار	0 0 0 -5 0
دام	-10 -14 -17 4 12
دان	0 0 9 0 0
دتي	0 -1 -4 5 -3
دخل	4 0 0 0 0
ددت	0 0 0 -3 0
درج	0 0 -3 0 0
درس	0 8 -6 5 0
دره	0 0 0 0 -1
دق	4 0 0 0 0
دم	8 -2 -7 0 0
دمه	0 0 -2 0 0
دني	17 2 -9 -6 0
دها	0 0 0 4 0
دوت	0 4 8 10 0
دور	0 1 0 0 0
دون	0 -2 7 0 0
دي	0 0 19 0 0
ديب	0 0 2 0 0
ديد	11 0 -12 0 0
دير	0 0 -2 0 8
ديك	0 0 0 0 4
دين	-10 0 -7 -6 -2
ديه	0 0 0 14 0
ديو	6 0 0 0 0
ذنو	4 0 -1 0 0
ذهب	0 0 -2 0 0
راء	0 14 21 0 0
رات	0 0 0 2 0
راج	3 0 0 0 0
راق	0 0 10 0 6
راك	0 0 0 3 0
رام	0 0 -7 0 0
ران	0 0 -7 -6 -4
راي	0 0 0 -2 0
ربت	2 0 0 0 0
ربي	0 0 24 0 0
رته	8 0 0 -3 0
رتي	-5 0 14 0 0
رجع	0 0 -1 -8 15
رجف	0 -1 -5 0 0
رح	0 0 0 -1 -2
رحت	0 0 -5 -5 0
رخو	0 0 -6 0 0
رد	3 0 0 0 0
ردي	0 0 5 0 0
رسه	0 3 0 0 0
رضت	1 0 0 0 0
رضه	0 0 -2 14 0
رضي	1 0 0 0 0
رطه	0 -1 -10 0 0
رطي	0 0 -3 8 0
رعب	0 0 -4 0 0
رفه	-5 -14 -14 -2 0
رقت	6 0 -4 0 0
رقم	0 -3 0 0 0
ركز	0 0 0 6 0
ركن	0 0 -3 2 0
ركه	0 0 8 10 0
رلي	0 1 0 0 0
رما	0 8 6 0 0
رمز	-1 5 -2 0 0
رمو	1 0 0 0 0
رنا	0 0 0 -1 0
رنت	0 0 11 18 0
رني	0 -1 0 0 -2
رها	0 -1 0 19 0
رهم	0 0 0 0 1
روا	8 2 -2 -3 -2
روب	0 0 0 0 3
روح	2 0 0 0 8
رود	0 0 4 5 0
ريا	0 0 13 0 0
ريب	0 0 -2 0 0
ريت	0 0 6 0 0
ريخ	0 0 -4 0 1
ريف	0 0 10 0 0
ريم	0 0 -3 0 0
رين	-4 0 0 0 7
ريه	0 0 3 0 0
زان	0 0 4 0 0
زبل	0 0 -1 0 0
زرق	0 9 3 4 0
زفت	0 0 0 0 -4
زله	0 0 8 0 0
زني	2 0 0 0 0
زوج	0 1 0 0 -8
زين	0 0 0 0 -1
ساء	-6 0 -3 0 0
ساب	0 -1 -6 15 3
سار	0 0 -2 0 0
سان	0 0 3 0 0
ست	1 0 -7 0 0
ستا	0 0 4 0 0
ستر	0 0 0 3 0
سجد	0 0 0 1 0
سحب	0 2 0 0 0
سرو	0 0 -2 -3 3
سطح	0 0 0 -1 0
سعه	0 0 19 0 0
سفر	3 0 0 0 0
سكن	0 0 -5 6 2
سلم	0 0 -1 0 0
سلو	0 0 4 0 0
سمه	0 0 0 8 0
سمو	0 0 0 9 3
سند	0 0 4 0 0
سنه	-1 0 12 0 0
سني	-2 -8 -13 0 0
سها	0 0 0 0 -5
سوق	0 0 0 0 2
سون	0 0 8 0 0
سي	0 0 26 0 0
سيد	0 0 -1 0 0
شات	0 0 15 10 0
شال	0 0 0 -3 0
شام	0 0 9 0 0
شان	0 0 0 -1 0
شرد	0 4 0 0 0
شرق	0 0 5 0 0
شغل	0 0 0 12 3
شفت	0 -9 -3 -3 0
شفي	0 -4 -6 -6 0
شقه	0 6 0 14 7
شهر	8 -2 -3 -7 -2
شوف	-3 -6 0 0 0
شي	-4 0 0 -4 -8
شيخ	0 -1 0 0 0
شيه	0 0 0 0 -1
صاح	0 0 0 -1 0
صار	0 0 0 -4 0
صبح	-4 1 -5 0 -2
صبي	1 0 0 0 0
صحي	-2 3 0 -1 0
صرت	0 0 -6 -7 0
صرخ	2 1 -1 0 0
صلت	0 0 0 4 7
صلي	7 0 0 0 0
صور	-8 0 0 0 0
صوص	0 0 19 0 0
صيح	0 8 0 -6 0
صيه	4 0 1 0 0
ضات	0 0 0 0 2
ضاح	0 0 3 0 0
ضحك	-8 0 -1 0 0
ضرب	0 1 -4 0 0
ضغط	2 0 -6 0 4
ضني	0 0 -5 0 0
ضهر	0 0 -2 -4 0
طار	-2 0 0 0 0
طبخ	0 -4 0 0 0
طتي	10 0 0 0 0
طري	0 0 8 0 0
طعش	0 0 8 0 0
طعم	0 0 0 2 5
طقه	0 11 0 0 0
طلع	0 -4 -1 0 1
طني	-3 0 0 6 0
ظيف	1 0 0 0 0
ع	-10 -9 -13 0 14
عاء	7 3 0 -1 0
عان	0 0 12 0 0
عاه	0 0 0 -3 0
عاي	0 0 2 0 0
عبد	0 0 1 0 0
عبو	3 1 0 0 0
عتت	0 4 0 0 -3
عده	-1 0 0 0 0
عدي	4 0 0 0 0
عرس	2 0 0 0 0
عرف	-4 3 0 0 4
عري	0 0 -1 0 0
عشر	0 0 1 0 4
عض	0 0 0 -2 0
عقد	0 0 -1 0 0
علي	7 -4 -10 4 0
عم	5 0 0 -8 0
عمك	-4 0 0 0 0
عمل	0 -1 -1 0 -6
عمي	-1 -4 -5 1 2
عنا	4 0 -2 0 0
عند	4 -2 -9 6 17
عنو	0 -2 0 0 0
عني	0 -1 -7 -7 7
عها	0 4 0 4 10
عيد	0 0 1 0 0
عين	0 0 2 0 0
غال	1 0 0 12 0
غاو	0 5 0 0 0
غصب	-1 3 -9 0 0
غكم	-5 0 0 0 0
غير	0 0 -4 -9 7
ف	0 0 -7 4 8
فان	0 0 15 13 0
فتش	0 6 -1 0 0
فته	0 0 0 3 0
فجر	0 -4 -9 -1 -1
فري	0 0 7 0 0
فسه	0 0 0 4 0
فضت	5 0 0 0 0
فعت	0 0 0 -1 1
فلي	0 -2 -1 0 8
فور	0 0 3 0 0
فوق	0 0 -5 0 0
في	1 -1 -13 17 8
فير	0 0 0 -2 0
فين	0 0 -1 0 0
فيه	-1 0 16 7 0
قال	-8 7 -2 0 -6
قبل	0 3 0 0 0
قتي	-1 6 0 2 0
قد	0 0 0 0 -2
قدر	0 -1 0 0 0
قرا	0 0 0 0 -2
قسم	-4 0 -6 0 0
قطع	0 -1 0 0 0
قطه	3 12 11 10 0
قفل	-3 -3 0 0 0
قلب	-1 0 0 0 0
قلت	-3 0 -1 5 0
قلي	0 0 0 0 1
قمه	0 0 14 0 0
قمي	2 4 0 0 0
قني	0 2 -7 -3 -3
قول	0 0 -10 -10 0
قيف	3 0 0 0 0
كار	0 0 5 0 0
كال	1 0 0 0 0
كان	4 0 -5 0 0
كبت	4 0 -3 -1 -6
كتب	0 0 0 0 1
كسر	0 -6 -11 -12 -7
كعب	-3 0 0 0 0
كل	-11 -10 -14 -13 -14
كلب	-4 0 -11 -1 -8
كلت	-1 0 0 0 0
كلش	0 1 0 0 0
كمه	-4 0 -7 0 0
كنت	0 6 -2 -1 -1
كنه	4 10 -5 5 0
كني	0 7 0 0 0
كول	0 -3 0 0 0
كوم	0 3 7 0 0
كون	2 0 0 0 0
كوي	7 0 0 0 0
كيم	0 0 3 0 0
كين	3 0 0 0 0
لا	2 0 0 0 0
لات	0 1 -14 0 -2
لاد	0 -2 -2 0 0
لاص	2 0 4 0 0
لاغ	0 0 0 0 -3
لان	-3 0 0 0 0
لاه	0 0 0 -7 0
لبه	0 0 4 0 0
لبي	0 0 0 -2 0
لتي	0 3 0 0 6
لحد	0 0 -6 -6 -2
لدي	8 0 0 0 7
لسا	4 0 0 -6 0
لست	0 0 0 2 0
لشي	2 0 0 0 0
لصت	5 0 0 0 0
لصف	0 0 -5 -8 0
لعب	5 16 18 0 0
لعن	0 6 0 0 0
لعه	5 0 0 0 0
لقت	-3 0 0 0 0
لقي	8 0 0 0 0
لكل	4 1 0 -4 13
لله	6 6 -8 -12 -8
للي	4 4 5 3 11
لما	0 -2 0 0 0
لمه	0 7 -7 0 0
لني	0 6 0 0 0
له	1 0 0 0 0
لها	0 0 -5 -10 -6
لهم	4 2 -1 0 0
لو	-3 1 -3 -3 0
لوا	0 -1 -4 -5 -2
لوس	-1 -6 0 0 0
لوك	6 0 0 12 0
لون	0 -3 0 0 0
لي	-8 -4 0 -10 -6
ليا	0 -7 0 0 -4
ليت	11 0 -4 0 -4
ليز	0 0 7 0 0
ليل	0 -6 -7 0 0
لين	-1 0 2 0 0
ليه	-2 -12 -10 -1 -3
ليي	-7 -1 0 -7 -2
ما	0 0 -3 -2 -15
مات	-5 0 0 0 0
مال	0 0 0 0 2
مام	0 -11 -10 -3 0
مان	-5 0 8 -4 2
ماي	-1 0 -8 -6 0
محل	0 0 3 3 0
مدا	0 0 6 0 0
مره	-7 -11 -7 6 0
مري	5 4 -13 0 0
مسا	0 0 3 0 0
مع	-2 0 -13 -2 8
معه	3 -1 -2 0 0
معي	0 -4 3 4 0
ملو	2 1 0 0 0
من	0 -3 -6 2 -5
منذ	5 12 0 0 0
منه	0 0 12 0 0
مني	-3 -2 14 0 0
مها	-10 -4 0 0 10
موه	0 0 0 10 0
مي	0 0 0 -3 0
ميس	0 2 0 0 0
ميل	0 1 0 11 11
مين	1 0 0 0 0
نات	0 0 -2 0 0
ناح	0 -1 -9 9 0
ناس	-4 -1 0 -6 -1
نام	0 -1 -8 -1 -2
نتي	-3 -5 -7 8 9
نجر	0 -3 0 0 0
ندز	0 1 20 0 0
ندل	0 0 10 0 0
نده	-2 0 0 3 7
ندي	0 11 12 0 0
نزل	0 0 0 -5 0
نص	1 -9 -11 -6 -1
نصر	0 0 7 0 0
نظف	-1 0 0 0 1
نقل	0 0 2 0 0
ننا	5 0 0 4 0
نون	0 0 0 2 0
نيا	0 0 0 6 1
نين	0 9 -8 1 7
نيه	0 0 0 0 -7
هاا	0 0 -3 0 0
هاد	0 0 7 0 0
هار	7 0 -1 0 0
هام	0 0 18 0 0
هاي	0 0 36 -2 4
هبه	0 -1 0 0 0
هذا	-3 0 0 0 0
هري	0 0 -5 0 0
هلق	-2 -5 0 0 0
هم	0 -1 0 0 0
همس	0 4 0 0 0
هنا	0 -7 -1 0 0
هور	0 -6 0 0 0
هوم	0 0 3 0 0
هون	0 0 -1 -3 4
هوه	0 -4 0 0 7
هوي	0 13 12 0 0
هي	2 0 0 -1 2
و	0 0 0 -5 0
وات	9 8 0 0 -1
واق	0 0 0 0 4
وان	0 0 -2 0 0
وبه	0 3 -2 0 -5
وتي	0 0 3 0 0
وجه	0 0 9 0 0
وجي	4 0 -1 0 0
ود	0 0 -3 2 0
ورا	0 3 0 14 0
ورت	0 0 10 8 0
ورث	0 0 8 2 0
ورد	0 0 2 0 0
وره	0 -2 -5 0 -6
وري	0 0 4 0 2
وزو	0 0 0 0 5
وزي	0 0 0 -2 -6
وقت	0 0 6 0 0
وقع	0 8 0 0 0
وقف	0 0 -6 -6 -1
وقه	0 0 0 0 2
وكل	-4 0 0 -6 -3
وكم	1 2 0 0 0
وكي	0 0 0 0 4
ولا	0 -5 0 -4 -5
ولد	0 0 -7 0 0
ولم	0 10 18 0 0
ولي	-5 0 -10 -2 -2
وما	-10 0 -10 -5 -3
ومع	2 0 0 0 0
ومن	4 0 0 0 0
ونا	-2 0 0 0 0
وند	-3 -2 -1 -7 -4
ونص	-3 0 0 0 0
ونه	0 2 0 0 0
وني	7 -13 -12 -14 -5
وها	-6 0 -6 3 0
وهم	-3 0 0 0 0
وهو	2 6 0 0 10
وهي	4 3 0 2 8
وول	0 0 0 5 0
ويا	0 6 0 0 0
وين	16 0 0 0 0
ويه	0 0 -6 11 0
يا	6 -1 0 0 -12
يات	0 0 3 0 0
يال	-5 0 0 8 0
يبه	0 -6 -9 0 0
يتي	0 -2 -1 3 -6
يجي	-1 -2 0 0 4
يدج	0 0 3 2 0
يدق	0 0 0 -3 -2
يده	2 -2 -3 0 0
يدي	-2 -10 -13 -2 -3
يرن	-2 0 0 0 0
يره	0 0 8 0 0
يزا	0 0 21 0 0
يزي	0 0 6 0 0
يسه	0 0 4 0 0
يسي	0 0 -3 0 10
يشه	5 0 -8 0 0
يضا	0 0 13 0 0
يفه	0 3 -4 -5 -1
يقي	0 1 0 9 0
يكم	2 0 0 0 0
يلا	0 0 5 0 0
يلد	0 0 5 0 0
يله	-5 -3 0 19 -10
يلي	-4 -2 0 0 5
يمن	0 0 5 0 0
ينا	0 2 1 -11 -6
ينغ	0 0 15 0 0
ينك	0 0 0 7 0
ينه	1 0 0 0 0
يني	0 -6 -6 -13 -11
يها	1 -1 0 -3 -10
يهم	-3 0 0 0 0
يوم	1 0 0 -2 -5
يين	0 0 -4 0 0
چلب	0 0 19 0 0
گني	0 0 0 0 13
[lasts ar-latn]
0g	0 0 3 0 0
10	0 0 8 0 0
11	0 0 5 0 0
14	0 0 8 0 0
3	8 0 0 0 0
462	0 0 0 3 3
754	3 3 0 0 0
a	3 3 0 -15 -10
ab	0 0 -5 0 0
aba	0 3 -6 -3 2
abn	0 0 0 -4 0
abt	0 0 0 -5 -3
abu	0 -1 19 8 -2
ac	0 -2 0 0 0
aca	-1 0 0 -6 -4
ad	-1 0 0 0 0
ada	9 7 0 0 10
adu	0 0 12 9 0
afa	5 0 -8 -4 0
afr	0 0 11 11 0
afu	0 0 -2 0 0
aga	-6 -1 -6 0 0
aha	0 -5 -1 0 0
ahr	12 16 20 0 0
aht	0 0 2 6 0
al	5 13 33 25 7
ala	-6 -5 6 12 13
alb	-11 -12 -9 -2 0
als	-4 0 -2 1 7
alt	0 9 4 0 0
alu	0 -4 0 -6 -5
am	-8 -17 -5 -8 0
ama	1 0 0 2 -6
amb	2 9 21 14 9
ams	0 0 0 0 -3
amu	0 1 0 0 -2
ana	4 0 19 1 7
and	0 -2 -8 -1 13
ank	0 0 7 0 0
ant	2 -4 -3 -9 5
anu	0 2 -1 -4 -1
ar	0 0 -6 0 0
ara	4 16 10 0 11
arb	0 0 -3 -1 -1
arc	0 0 6 0 0
ard	0 0 -3 0 0
ark	0 0 -4 0 0
arn	0 0 9 5 13
aru	8 13 0 0 0
asa	-4 0 6 0 -5
asm	0 0 0 7 0
asr	16 11 9 0 0
ast	7 4 0 0 0
at	20 12 15 6 13
ata	2 14 22 10 8
atr	2 9 2 0 0
atu	0 -1 -7 -1 0
au	0 2 0 6 14
auh	0 0 7 0 0
aul	0 0 0 0 -2
aum	8 0 0 11 9
aun	0 3 0 0 0
axa	2 0 -5 3 0
az	0 6 11 0 0
aza	0 -2 0 0 0
b	-1 -13 4 -2 4
ba	0 -4 0 15 7
bab	0 -14 -5 0 0
bad	2 1 15 11 6
bal	9 -11 0 -5 0
ban	-6 3 0 10 0
bar	0 0 1 0 0
bas	-4 0 -3 -2 -6
bat	0 -1 -2 0 6
baz	0 0 0 0 -4
bda	0 0 -2 -2 0
bka	0 0 -8 -6 0
bna	11 19 -12 0 -9
boy	0 0 0 2 9
bta	-4 0 -12 -2 0
bua	0 0 0 -4 0
buh	0 -4 -10 0 0
bun	0 -5 0 0 0
bus	-7 0 0 0 0
c	0 0 2 -1 0
ca	-4 -4 0 0 0
cal	0 4 -7 0 0
can	0 0 9 0 0
car	0 0 -4 0 0
cfa	1 -3 0 0 0
cka	1 -4 0 0 0
cks	0 1 10 6 0
cna	0 0 -1 0 0
cra	0 0 0 0 7
cuf	2 0 0 0 0
daf	0 0 3 0 6
dak	-5 -3 -2 0 0
dal	0 0 3 0 0
dam	0 0 -2 0 16
dan	0 3 11 -2 0
dar	-9 -5 3 0 4
das	0 9 4 0 0
dat	0 0 0 0 -7
daz	0 -1 0 0 0
dna	-9 3 0 0 -3
dot	11 31 28 31 3
dra	4 0 13 0 -3
dta	0 0 -2 1 0
f	0 0 0 3 -5
fa	0 1 0 8 13
fak	0 -5 0 0 0
fal	0 3 19 0 0
far	0 0 12 9 0
fha	0 8 0 0 0
fud	0 16 14 0 0
gad	0 0 0 -2 0
gah	-2 0 0 0 0
gal	-9 0 -17 -15 9
gam	0 13 23 0 0
gan	7 0 0 0 0
gar	13 5 0 -2 0
gat	-4 -1 -6 0 0
gau	1 0 0 0 0
gma	0 0 0 2 0
gra	0 0 -8 -1 0
gt	0 0 0 2 0
gul	-3 0 0 -5 0
ha	0 10 0 0 0
hab	0 0 0 3 0
hac	0 0 -5 0 0
had	-3 0 7 -9 -5
hag	0 2 0 0 0
hak	0 0 0 0 -8
hal	-1 12 0 0 0
har	-1 2 -7 0 2
hat	-4 4 5 -4 -2
hd	0 0 7 0 0
hda	-1 -10 -15 -9 -1
hla	0 0 0 0 3
hna	0 0 0 0 3
hra	-1 0 0 0 0
hua	0 0 0 0 2
hum	-2 0 0 0 -1
hun	-1 0 0 0 0
hut	0 4 3 0 0
k11	0 0 3 1 0
ka	0 0 -6 0 0
kaf	0 3 0 0 -1
kal	-3 -9 -10 -7 -5
kam	0 0 0 3 0
kan	12 0 -15 0 10
kna	0 -2 -5 0 3
kta	-8 0 0 0 -6
kul	2 -3 0 -4 0
kum	0 4 10 0 0
kun	0 6 0 -1 -4
l	-11 0 -15 2 -3
la	-4 -16 0 -2 -6
lab	0 0 -6 0 -1
lad	0 0 0 -3 -1
lag	0 0 0 0 -2
lak	9 0 -1 0 0
lal	0 0 -14 -6 -5
lam	9 -1 -7 -8 -4
lan	-3 0 0 0 -4
lat	0 -1 -18 0 -1
lda	1 0 0 0 -7
lfa	0 0 0 0 -2
lha	0 0 -2 0 0
lna	3 0 0 0 0
luh	0 0 0 6 0
luk	0 0 0 5 0
m	18 8 3 0 0
ma	3 0 0 0 0
mak	0 8 10 8 0
mal	13 -3 5 23 14
mam	0 -4 0 0 0
man	2 -8 -2 10 0
mat	-6 -1 -12 -11 -5
mau	0 -4 0 0 0
mha	0 0 0 1 0
mn	0 0 0 1 0
mna	-3 -1 -1 0 3
mra	-3 -1 0 -8 0
mru	0 0 0 3 0
mta	14 11 10 9 5
muh	-5 0 0 0 0
mut	4 0 0 0 0
nab	0 5 11 0 0
nam	0 -1 -3 -3 4
nan	-1 0 0 0 0
nar	-9 -12 -10 0 3
nat	0 0 28 12 4
nd	3 0 0 0 3
nda	0 0 12 5 0
nta	-3 -5 -9 12 0
nus	0 9 12 0 0
nut	0 14 11 11 9
nza	6 0 0 0 0
ple	16 12 9 16 22
rab	-3 0 8 0 0
rad	1 0 0 0 0
raf	0 -5 0 2 -2
rah	0 0 -2 -5 -3
rak	3 0 0 2 9
ral	0 0 1 0 0
ram	0 17 0 -2 -3
ran	8 13 6 6 0
ras	0 8 14 5 0
rat	-4 -2 17 0 0
rfa	0 0 0 -4 0
rga	0 -3 0 0 0
rha	3 0 -2 0 1
rka	0 0 3 0 0
rla	-1 0 0 0 0
rma	0 0 0 -2 -3
rna	-4 0 0 0 0
rta	0 -1 -8 0 4
rtu	7 2 0 0 0
rub	0 0 -6 0 0
ruh	0 0 -2 6 0
rum	0 0 10 -2 0
s	0 0 18 14 0
sa	0 0 0 0 7
sab	0 -6 -3 -5 0
sal	0 0 -1 0 0
san	0 10 4 0 2
sar	0 0 1 0 -5
sas	0 0 -1 0 0
sat	0 0 15 0 0
sba	0 0 0 0 -2
sma	3 4 0 0 0
smu	-1 0 0 1 0
sra	0 0 8 0 0
sta	-4 -2 -1 8 3
t	5 0 0 0 0
tab	1 -1 0 5 3
tac	0 0 6 0 -2
taf	0 -5 -4 0 0
tal	2 0 -9 4 0
tam	0 0 1 0 0
tan	2 5 0 10 3
tar	0 0 -5 -2 0
tat	-1 0 -4 0 0
tau	0 0 0 10 7
tht	4 0 0 0 0
tla	6 0 17 8 -5
tna	-1 0 -8 -1 0
tra	0 0 -5 8 0
tu	0 2 0 0 0
tun	1 5 12 0 0
u	0 -1 -10 -13 -14
ua	-2 0 0 0 0
uac	0 0 5 1 0
uad	0 3 6 0 0
uan	0 0 3 0 0
uat	-3 0 0 20 1
uaz	-1 0 0 0 0
ubh	0 -4 -2 0 0
uda	0 0 0 0 2
uga	9 3 15 0 0
ugu	0 0 -2 0 0
ula	16 14 -10 0 7
ulu	1 0 0 -1 0
um	0 0 2 0 0
uma	0 -6 -6 -3 -8
una	2 0 -20 -16 -8
ung	0 0 0 5 1
ura	0 0 -10 -2 0
urd	0 0 1 0 0
urg	0 0 6 0 0
urs	0 0 8 0 0
urt	0 0 1 0 0
usa	0 0 0 0 -3
ust	0 0 0 -4 -6
uta	1 0 0 0 0
uza	9 0 0 0 0
wer	0 0 6 0 0
x	0 8 4 0 0
xad	2 0 -7 0 0
xat	5 1 -7 0 0
xta	0 0 0 -7 -1
xua	0 0 0 2 0
zak	0 1 -8 0 0
zal	0 0 0 -1 0
zam	0 0 -1 0 0
[lasts bn]
118	0 0 0 6 5
ail	4 8 7 6 10
ain	0 0 7 0 0
at	6 11 17 7 8
b	0 0 0 0 1
com	17 20 30 0 0
dot	14 7 15 19 5
fas	3 0 0 0 0
fb	0 1 0 0 0
hin	0 0 0 0 1
hoo	6 6 2 3 5
hts	0 1 2 0 0
lam	0 0 0 0 6
me	0 6 7 3 0
net	4 3 8 0 0
oat	0 0 6 4 1
obi	3 2 0 0 0
odi	0 0 0 0 1
ore	0 0 0 5 4
org	7 3 6 0 0
oss	0 0 7 0 0
ple	0 14 12 16 10
r	0 0 4 2 4
s	0 0 5 0 0
t	0 0 7 7 3
uji	0 0 0 4 3
w	0 0 7 0 0
wik	0 0 0 5 0
www	0 0 1 0 0
ংরা	0 6 -2 0 -3
ংুল	0 0 -5 -6 0
অই	0 4 0 0 -1
অফ	0 0 2 0 0
অবস	0 -5 -6 0 -3
আগে	0 0 0 13 9
আছি	10 12 0 0 0
আছে	0 1 0 2 -2
আট	0 2 0 0 0
আমি	-4 0 0 2 -5
আর	-6 3 0 5 4
আল	0 0 12 8 0
আসা	0 0 -1 0 -3
আসে	-4 -4 -3 -2 0
ইকা	0 5 0 0 0
ইচে	0 0 21 0 0
ইছি	9 7 0 0 0
ইছে	0 -1 -3 -6 -1
ইটো	0 -3 0 0 0
ইডি	2 0 0 0 0
ইতে	-2 -1 -1 -7 -4
ইনা	-3 -2 -3 -2 0
ইরা	-18 -17 -16 0 0
ইলা	0 0 -10 0 -2
ইলে	-1 -3 -5 -7 -10
ইলো	0 0 0 -2 0
ইসা	0 -5 -12 -2 0
উকে	5 -6 0 0 0
উনি	0 0 0 2 0
উরি	-1 0 0 0 0
উলি	0 0 1 0 0
এ	12 34 -20 -14 0
এই	0 -1 0 -1 0
এক	-1 -5 -6 -2 -8
এখন	0 0 0 5 0
এটা	0 -4 0 0 0
এবং	0 0 0 0 3
এর	-1 5 -11 -13 0
এসে	-4 2 0 0 0
ও	8 0 -8 0 0
ওই	0 6 0 0 5
ওর	2 1 -4 -1 -1
ওরা	0 0 0 0 -2
কই	0 1 0 0 0
কইন	0 3 0 0 0
কজন	8 0 -3 14 0
কটা	0 1 -11 -3 -10
কটি	0 4 0 0 0
কতে	-7 0 0 0 0
কথা	-5 -7 -2 0 0
কনর	0 0 4 0 0
কবো	6 0 0 0 3
কম	3 10 27 0 0
কয়	8 0 0 -6 -9
করি	-3 0 -24 -12 2
করে	11 -22 -7 8 7
কাও	0 -1 0 0 0
কাজ	0 0 -5 -6 4
কান	1 0 -7 0 0
কাম	-5 4 -1 0 0
কার	0 0 -8 0 0
কাল	0 16 9 0 0
কাস	0 10 11 0 0
কিং	1 0 0 0 0
কুট	0 0 4 8 0
কুল	0 0 -5 0 0
কে	0 4 0 0 0
কেউ	2 0 0 0 0
কেও	0 3 0 0 0
কেট	0 6 -1 0 0
কের	-2 0 -9 -6 0
কেস	0 -1 -9 0 0
কোড	0 -2 -9 0 5
ক্ত	0 0 -2 -3 0
খছে	2 0 0 -8 4
খতে	0 0 0 -2 0
খনো	0 0 0 0 1
খুন	-8 0 -1 0 0
খুব	2 1 0 -2 0
খের	0 -3 -3 0 0
গছে	0 -3 0 0 0
গত	0 0 -10 -4 2
গরম	0 0 -2 -7 0
গলা	0 0 -8 -4 0
গিল	0 0 13 0 0
গুড	0 0 0 0 1
গুন	0 1 -1 0 0
গে	0 0 -3 0 0
গেট	0 0 0 4 4
গের	0 2 0 0 0
ঘর	0 3 -2 -2 0
ঘরে	0 -3 0 -7 -4
ঘাত	2 0 0 0 0
ঘুম	-2 0 0 0 0
চড়	0 0 -3 -2 0
চর	0 0 1 0 0
চাই	0 -7 -1 0 0
চান	0 0 0 4 0
চার	5 -10 0 -4 0
চুপ	1 1 -4 0 0
চুল	6 0 -5 -3 0
চোট	3 0 0 0 0
ছইন	0 2 0 0 0
ছকর	0 0 3 0 0
ছবি	-8 -3 -8 -6 0
ছয়	0 0 -2 0 3
ছিল	-1 -8 -23 4 0
ছের	0 2 12 10 0
ছোট	-3 0 0 0 4
জয়	0 0 1 0 0
জা	0 0 0 4 0
জাব	0 0 -4 0 0
জার	-5 0 0 11 0
জিক	2 0 0 0 0
জির	2 0 -2 0 0
জের	0 0 4 0 0
জোর	3 4 0 -4 0
ঞেস	-5 0 0 0 0
টকে	-3 0 0 0 0
টকো	0 0 0 0 2
টছে	5 0 0 0 5
টনে	0 0 6 0 0
টরি	0 3 7 0 0
টলি	0 0 5 0 0
টাই	0 0 -7 0 0
টাত	0 0 4 0 0
টান	0 0 -4 0 0
টাফ	-1 0 3 0 0
টার	-2 -2 1 0 1
টাস	0 0 7 0 0
টির	4 0 0 -6 0
টুল	0 0 4 0 0
টের	0 2 -14 5 0
টেল	0 0 7 0 0
ঠছি	0 0 -1 0 0
ঠাই	0 0 0 -4 0
ডট	15 21 30 38 7
ডরে	0 0 -3 0 0
ড়ত	0 15 10 0 0
ড়া	-4 -7 -19 -10 -4
ড়ি	1 3 -9 12 -5
ড়ে	20 0 2 0 0
ডার	0 -6 -4 10 0
ডিং	0 0 -4 0 3
ডিও	-3 0 0 0 0
ডিফ	0 0 6 0 0
ডের	0 0 0 5 5
তলা	0 0 20 19 1
তাই	20 20 0 0 0
তাও	2 0 0 0 0
তাফ	0 0 3 0 0
তাম	0 -6 -4 0 0
তার	0 7 -6 0 -3
তাল	0 0 -3 0 0
তাহ	0 0 -1 0 0
তিন	5 0 0 5 0
তিল	5 6 16 0 -1
তুন	0 0 18 10 0
তুব	0 0 5 0 0
তে	6 14 -12 0 0
তের	-3 0 0 3 0
তেল	4 0 -1 0 0
তো	0 11 14 6 0
তোর	1 0 3 0 -1
ত্র	7 6 0 0 0
থলে	0 2 0 0 0
থ্য	0 -5 -1 0 0
দতে	0 0 -5 -4 0
দসই	0 0 2 0 0
দাও	0 0 -6 0 0
দাগ	0 -5 0 0 0
দান	0 0 1 0 0
দার	0 0 5 5 0
দিও	0 0 0 0 1
দিন	-11 -5 14 -8 -6
দিব	-3 -7 -10 0 0
দিল	-6 0 -2 0 0
দুই	2 5 11 11 0
দুর	0 0 -1 0 0
দে	0 -1 0 0 0
দেন	0 -1 0 0 0
দের	1 3 0 0 0
দেস	0 0 2 0 4
দ্দ	-8 0 0 -5 -4
ধবি	1 0 0 8 0
ধরে	-5 -7 -1 0 0
নছি	0 -4 0 0 0
নছে	0 0 0 0 -2
নটা	0 4 -8 0 0
নতে	-2 -3 0 0 0
নদি	0 0 11 0 0
ননদ	-3 0 0 6 0
নবো	0 0 11 0 0
নয়	0 21 36 14 3
নসন	0 0 4 0 0
নসে	0 0 1 0 0
না	-10 0 -13 -1 -8
নাই	0 -4 9 -8 -5
নাম	0 -6 0 5 -2
নার	0 0 11 0 0
নিং	0 0 0 1 0
নিল	0 0 19 5 0
নিস	0 0 2 0 0
নুস	0 -2 -3 0 0
নেও	-7 -3 -11 0 -4
নের	5 1 0 -4 6
ন্ট	0 1 18 0 0
ন্ড	7 0 0 13 5
ন্ধ	0 0 -9 0 0
ন্য	0 0 6 1 12
পটল	0 0 2 0 0
পড়	-3 0 -7 0 0
পদে	2 0 0 0 0
পরে	-5 0 0 1 0
পসে	0 0 2 0 0
পা	0 -2 -7 -2 0
পাই	0 -2 0 2 0
পিং	0 5 0 0 0
পির	0 0 0 0 -3
প্ন	0 0 -3 0 0
ফিস	0 3 0 10 1
ফুর	0 0 0 6 0
ফোন	5 5 -5 0 0
বউ	0 -6 0 0 0
বছর	0 -6 -1 0 0
বজি	0 9 10 0 0
বড়	0 0 0 0 7
বরে	-3 0 -3 1 0
বলি	-7 0 0 0 0
বলে	-2 0 0 0 12
বসে	-4 1 -4 0 0
বাই	0 0 0 0 7
বাপ	0 0 0 -5 0
বার	-2 3 -16 -12 -4
বাস	0 2 0 0 0
বিস	0 0 -4 0 0
বুজ	0 0 6 0 0
বুর	0 4 0 0 0
বেন	0 0 0 0 2
বের	0 -5 0 0 -5
বোন	0 0 0 8 -3
ভয়	0 0 -1 0 0
ভাই	0 -3 0 13 0
ভার	0 0 0 3 0
ভেন	7 5 0 0 0
ভোর	0 0 0 5 0
মকি	0 -2 0 0 0
মগো	0 0 -1 0 0
মতো	0 -3 -3 0 0
মনে	-15 0 -1 0 0
ময়	0 0 -8 0 0
মরা	0 6 -2 21 8
মরি	0 0 -4 0 0
মরে	1 3 -1 -3 0
মা	-4 -6 0 0 0
মাই	-6 0 0 7 4
মাছ	0 4 0 0 1
মান	0 0 -1 -6 0
মার	1 16 -14 -8 6
মাল	0 0 3 0 0
মাস	-9 -10 -1 -2 0
মিন	0 0 4 0 0
মির	3 0 0 0 0
মিস	-2 0 0 0 0
মেট	6 0 0 0 0
যথা	3 -4 -8 0 -5
য়স	0 -5 -5 15 0
য়া	-3 0 1 -7 -8
য়ে	-9 1 -26 -10 0
য়ো	0 4 0 0 0
যা	0 -1 0 0 0
যাং	0 -2 0 0 0
যাই	10 0 0 0 0
যাট	8 12 0 15 18
যাব	0 0 -1 0 6
যাম	0 7 3 0 0
যাল	0 0 0 -1 0
যে	3 0 0 0 0
যের	0 0 10 0 0
র	0 7 -7 0 0
রক	0 0 8 0 0
রছে	0 -13 -9 0 -5
রড	0 0 -2 0 2
রতে	2 -8 -1 0 0
রধর	0 0 -3 0 0
রপর	0 -1 0 0 0
রপি	0 0 1 0 0
রবে	0 -4 0 0 0
রলে	-1 0 -4 -3 0
রাগ	0 0 2 0 0
রাত	-3 13 -7 8 6
রার	0 -3 0 0 0
রাল	0 0 3 3 0
রিখ	1 0 13 0 0
রিচ	0 0 -2 0 0
রিট	0 3 9 0 0
রিন	0 14 4 0 0
রির	0 0 -3 -1 0
রিল	0 0 2 0 0
রিস	0 0 10 0 0
রুম	0 -8 0 0 0
রুল	0 0 1 0 0
রে	0 12 0 0 0
রেন	0 0 -1 0 -8
রেম	0 0 1 0 0
রের	0 10 -11 -2 0
রোই	0 0 3 0 0
রোজ	2 0 -1 -4 -3
রোড	0 0 4 0 0
র্ক	0 0 2 0 0
র্ট	6 0 -10 -2 0
র্ড	0 -1 -2 0 0
লগে	0 0 0 0 3
লছে	-2 -3 0 0 0
লবি	8 0 0 0 0
ললে	0 0 0 0 -2
লাই	0 -10 -15 4 0
লাখ	0 -7 0 0 0
লাম	0 -12 0 7 13
লার	0 0 9 0 0
লাল	4 0 0 1 -8
লাহ	0 0 2 0 0
লি	0 0 3 0 0
লিন	0 0 1 0 0
লির	0 0 1 0 0
লিস	12 6 10 -6 0
লুক	0 0 0 0 5
লেও	0 -3 0 0 0
লের	0 -3 -5 -2 0
লোক	-4 -5 -4 0 6
ল্ট	0 0 -1 0 0
ল্ড	0 0 1 0 0
সকে	0 3 0 0 0
সছি	0 9 2 4 0
সত	0 0 -4 0 0
সনে	0 3 0 -3 0
সব	1 6 0 0 -5
সরা	0 0 6 0 0
সাত	5 -2 2 6 0
সাব	0 3 0 0 0
সার	0 -3 3 0 0
সিম	0 0 6 0 0
সির	-3 0 -4 0 0
সুখ	0 0 -3 0 0
সুর	0 0 0 8 0
সে	3 0 -5 9 3
সেজ	2 0 0 0 -1
সেফ	0 0 0 1 0
সের	1 1 1 -7 3
সেস	-2 5 9 6 0
স্ট	-5 0 -4 0 0
স্থ	0 0 -9 0 0
হ	0 0 0 -2 0
হবে	0 0 0 0 3
হয়	-10 -3 0 0 0
হলো	0 0 0 7 0
হাত	6 -9 -10 -4 0
হার	0 0 4 3 0
হাস	0 0 4 0 0
হিন	0 0 1 0 0
হে	1 0 0 6 0
হেড	0 -3 0 0 0
হেব	0 0 8 0 0
হ্ন	0 5 4 1 0
়গা	1 0 0 3 0
়না	0 -4 0 0 0
়াই	0 0 14 0 0
়ান	0 0 24 0 0
়ার	17 0 -2 -6 15
়াল	3 0 0 0 0
়ির	0 0 0 -1 0
়েও	0 0 0 -3 0
়েট	3 0 0 0 0
়ের	0 0 -8 0 0
়েল	0 0 2 0 0
াংক	5 0 -3 -10 0
াইত	-1 -2 0 6 0
াইন	0 0 -4 0 0
াইব	0 0 0 4 0
াইর	0 0 0 0 -3
াইল	0 0 5 0 0
াইস	0 0 7 0 0
াউস	0 0 15 0 9
াকা	0 0 -1 0 0
াকি	0 15 -17 2 1
াকে	0 22 -3 0 0
াগজ	0 0 13 0 0
াগি	0 1 0 0 0
াগে	0 -6 0 0 0
াগো	0 0 0 0 7
াছে	9 8 0 4 0
াজা	0 0 10 5 0
াঝে	-6 0 0 0 0
াটা	0 -1 0 0 0
াটি	0 0 -1 0 -3
াঠে	0 -1 0 0 0
াডা	-4 0 0 0 0
াতি	0 0 -4 1 0
াতে	5 0 -13 -4 2
াতো	0 0 0 0 10
াথি	5 -1 0 0 0
াথে	0 11 0 0 0
াদা	0 0 -2 0 0
াদে	-4 0 0 0 0
ানর	0 0 0 8 0
ানা	0 0 -9 4 3
ানী	0 2 0 0 0
ানে	0 -1 -22 10 0
ানো	4 0 0 0 0
াপল	0 0 13 0 0
াপি	0 0 -3 0 0
াপে	-6 7 0 0 0
াফে	5 0 0 0 0
াবল	0 6 3 0 0
াবা	0 0 2 0 0
াবে	10 -5 -1 -3 0
ামত	0 0 7 0 0
ামা	4 0 0 4 0
ামি	-6 6 -8 0 0
ামু	-4 0 0 0 0
ামে	0 12 -5 -5 0
ায়	-1 -5 -13 -15 2
ারন	0 0 0 0 6
ারা	0 0 24 -5 0
ারি	-7 -1 -5 6 -3
ারে	-1 5 -2 0 0
ারো	0 0 3 0 0
ালা	2 0 -14 0 -7
ালি	0 -1 2 0 0
ালী	0 0 7 0 0
ালে	-2 0 -9 -7 0
ালো	16 -2 0 -1 3
াসন	1 0 0 0 0
াসা	0 0 14 7 0
াসি	0 0 -7 0 10
াসে	-8 -8 -19 0 0
াহু	1 0 0 0 7
াহে	0 0 -5 -6 -2
িংক	0 0 0 11 6
িকর	0 0 0 0 4
িকা	2 -2 0 0 0
িকে	0 0 -1 -4 -2
িখর	0 0 5 0 0
িখে	0 0 4 0 0
িছু	-3 7 -1 0 0
িছে	-22 -15 0 0 15
িটি	0 0 5 0 0
িঠে	0 4 0 -1 0
িডি	0 0 3 0 0
িতে	0 -4 6 -5 -6
িনি	-4 0 0 0 0
িনে	4 -15 0 -10 -8
িপে	0 -6 -1 0 1
িফট	0 0 0 0 11
িবে	0 0 0 0 4
িরন	0 0 9 0 0
িরা	-2 0 2 0 0
িরে	0 -1 0 5 0
িরো	5 0 10 5 0
িলন	0 0 4 0 0
িলর	0 0 3 0 0
িলা	-1 0 -2 0 0
িলে	0 0 0 0 -1
িসা	0 0 13 9 0
িসে	5 5 9 0 0
ুকে	0 0 -5 3 6
ুখে	0 0 -9 -4 0
ুটা	4 0 0 0 0
ুটি	-5 -4 -9 -4 0
ুতু	0 2 0 0 0
ুদি	0 0 0 -5 0
ুনু	0 0 0 -1 0
ুপি	0 0 -2 3 0
ুমি	0 0 8 0 0
ুমে	0 -9 -7 -6 -2
ুরি	-1 2 0 0 0
ুরে	0 0 3 0 0
ুলা	0 3 0 -3 0
ুলি	0 0 -3 0 0
ুলে	0 0 5 0 0
ুসি	0 0 -3 0 0
েংে	-2 0 0 0 0
েইন	0 0 0 0 1
েইল	10 5 0 18 22
েইস	2 6 0 0 0
েওর	0 0 0 9 1
েকে	9 10 -3 -14 0
েখা	0 1 0 10 0
েখি	0 -3 -4 0 2
েখে	0 -2 0 0 0
েছি	0 -3 -7 0 0
েছে	5 -1 0 0 0
েজে	0 0 0 -5 0
েটে	0 -9 -18 -11 0
েড়	0 0 3 0 0
েতন	-6 0 -2 0 0
েতে	3 6 2 -2 0
েদন	0 0 0 0 3
েনে	0 0 -6 -3 0
েবল	0 0 8 6 0
েয়	-13 -21 -24 0 -11
েরা	5 7 0 0 0
েরো	0 0 6 0 0
েলা	0 0 0 -3 0
েলি	0 0 3 0 0
েলে	10 -5 0 0 0
েসন	0 3 0 0 0
েসি	0 4 6 0 0
েসে	0 -9 1 -10 0
েসো	0 0 0 0 -1
োকা	-4 0 0 0 0
োখে	0 6 0 0 0
োজা	0 0 0 0 4
োটা	-3 0 -4 0 0
োতে	0 0 7 0 0
োনা	0 0 1 0 0
োনে	2 3 0 0 0
োলা	0 -3 0 0 0
ৌনে	0 0 8 0 0
্কা	0 0 -8 0 -1
্কে	0 0 8 0 0
্চা	-5 0 -10 -4 0
্জি	0 0 2 0 0
্টন	0 0 5 0 0
্টা	7 -9 -8 -10 -2
্টি	0 0 2 0 0
্টে	0 3 -5 -8 -2
্ডে	0 0 17 0 0
্তা	0 -4 0 0 0
্তি	0 0 -4 0 0
্তু	8 0 0 0 0
্থি	0 0 4 0 0
্দি	-1 0 -3 0 0
্দে	0 0 -8 0 0
্ধু	9 0 0 8 0
্না	3 0 1 0 -1
্পন	0 0 3 0 0
্বর	8 13 17 0 0
্মল	0 0 9 0 0
্যা	0 0 -3 0 0
্রি	0 0 11 0 0
্সি	0 2 0 -7 0
[lasts bn-latn]
a99	2 0 0 0 0
aam	9 0 0 0 0
aat	0 0 -9 0 -6
aba	0 0 0 0 5
abe	0 -2 0 0 0
ach	0 0 0 -5 0
age	4 -6 -7 0 0
air	0 0 -6 0 0
aka	0 0 -2 0 -5
ake	0 3 0 17 0
aki	0 0 -5 14 12
aks	0 0 7 0 0
ala	-2 -6 -9 -6 -7
ali	0 0 4 -1 0
alu	0 0 23 0 0
ame	0 5 0 0 0
ami	-4 -4 0 10 2
ani	0 0 8 1 0
apa	0 3 0 0 0
api	-1 0 0 0 0
ar	0 0 0 0 6
ara	0 0 21 -5 5
are	0 3 0 0 -2
ari	0 -7 -14 0 0
ary	0 7 2 5 0
ase	0 0 0 8 0
ash	3 0 2 -3 -1
asi	2 3 0 0 0
at	0 0 2 0 4
ata	0 0 -2 0 0
ate	12 0 0 0 -5
ati	-3 -4 -6 2 0
aya	0 0 0 -3 0
aye	0 0 -2 0 0
b	0 0 0 0 4
bai	0 0 0 0 8
bap	3 0 0 0 0
bar	0 0 0 0 -1
ber	0 3 22 3 0
bf	0 0 0 2 0
bus	-6 0 -3 0 0
cab	0 0 -1 -7 5
car	2 3 0 0 0
cha	0 0 -7 -3 0
che	0 -2 -4 0 0
com	7 11 13 0 0
dag	-1 0 -5 0 0
den	0 0 2 6 0
deo	0 0 0 0 1
der	0 -3 0 1 0
dey	-8 -12 -12 0 0
dot	2 12 12 13 2
dr	0 -2 0 0 0
dui	0 0 12 10 0
e	9 8 -25 -12 -4
ean	0 7 0 0 0
eed	0 0 11 0 0
een	0 0 0 0 5
ek	-4 -5 -9 0 -4
eke	4 9 0 -7 0
ele	0 -7 0 11 0
ene	0 0 -1 0 0
ent	0 0 2 0 0
eor	0 0 0 6 0
er	9 2 9 10 5
ere	-1 0 -2 0 0
ery	0 0 -2 0 0
ese	5 0 0 0 0
est	0 0 14 0 0
eta	0 0 0 0 2
ete	0 -6 -6 -2 0
ex	0 0 0 2 -3
eye	0 0 0 3 6
fb	0 0 0 0 5
ger	-2 0 0 0 -6
goj	0 0 4 0 0
gse	0 0 -6 0 -4
hai	5 0 0 0 0
ham	0 0 3 0 0
har	4 0 0 5 0
hat	-1 0 -2 0 0
hay	-8 0 0 0 0
heb	0 0 -3 0 0
hef	4 1 0 0 0
hen	0 -2 0 0 0
her	0 0 -5 -3 0
hop	0 0 1 0 0
hor	0 0 -11 9 -3
hoy	0 0 -1 0 0
hse	0 0 0 -3 0
hub	10 14 0 0 0
ibo	0 0 0 0 2
ice	0 0 -2 0 4
ien	0 0 0 0 1
ile	0 0 -2 0 0
ilo	3 0 0 -3 0
ime	3 0 0 0 0
imu	0 0 1 0 0
ina	0 0 6 0 0
ine	0 0 2 0 3
ing	7 0 0 0 0
isa	0 0 10 0 0
ise	-7 -5 -2 0 5
ish	1 0 0 0 0
ity	-7 0 4 2 0
iya	0 -11 -1 -5 0
iye	0 0 0 0 -3
jab	0 0 0 -4 0
jay	0 0 -13 0 0
jin	0 0 0 0 8
jja	0 2 0 0 0
jon	1 1 0 0 0
jua	0 0 -2 0 0
jur	7 0 0 0 0
kal	0 0 0 6 0
kan	0 0 -6 6 7
kaw	0 0 0 0 1
khe	-3 0 0 0 0
khi	-5 1 10 0 0
kil	0 0 0 0 2
kta	1 -2 0 0 0
lai	-5 -3 -9 4 2
lat	6 0 -2 0 0
ler	0 2 0 0 0
lik	0 -1 0 3 0
lle	0 0 0 -5 -1
lob	0 0 5 0 0
lse	-6 -5 -4 0 0
lte	-4 0 0 0 0
lue	0 0 10 0 1
lum	0 0 7 0 0
ma	0 0 4 0 0
mai	-3 -7 0 0 0
mar	2 18 -11 -2 0
me	0 3 5 0 0
mne	-1 0 0 0 0
mra	0 0 0 0 2
mrs	0 0 0 1 0
na	-5 -5 -2 0 -8
nai	0 -6 8 0 0
nak	0 0 0 -5 0
nam	0 -1 0 3 0
nap	0 8 0 0 6
nay	0 2 2 0 0
nhs	0 7 0 0 0
nmo	5 0 0 0 0
nna	0 0 -1 0 0
noy	0 0 11 4 0
nto	0 -1 0 0 0
o	0 10 -5 -6 -8
oad	0 0 2 1 3
obi	0 0 -2 0 0
ode	13 0 0 0 0
oin	0 2 -2 3 0
ola	9 7 21 12 18
ole	0 3 0 -5 0
one	-2 0 -1 0 0
ood	0 0 9 0 0
ool	0 4 7 0 0
oom	0 0 -4 0 0
or	0 2 0 0 0
ora	5 0 0 0 0
ore	-1 -5 0 -16 -1
ori	7 -6 0 -1 14
osh	0 -6 -2 9 0
ost	0 0 0 -2 0
oto	0 0 0 0 3
ple	0 2 7 11 13
por	-8 1 0 -7 7
r	1 0 -2 0 -4
ram	0 0 0 3 5
rat	5 0 0 0 0
ref	0 0 0 0 -7
rel	0 0 2 0 0
reo	2 0 0 0 0
rer	-1 0 0 0 0
rim	0 0 8 0 0
ris	0 0 5 0 0
rjo	0 0 5 2 0
rko	0 0 1 0 0
rog	0 0 0 -2 0
rry	0 0 2 0 0
rse	0 -10 -5 8 0
say	0 0 9 0 0
sha	0 0 0 0 -3
she	-4 0 0 0 -7
sil	0 1 0 0 0
sor	0 0 0 3 -3
sso	3 0 0 0 0
t	0 0 3 4 0
tab	0 0 3 0 0
tal	-7 0 -11 0 0
tam	0 0 -1 0 0
tan	0 0 -4 0 0
tar	0 -2 0 -2 0
tay	0 -3 12 0 0
te	2 5 -9 0 -15
tee	0 0 -2 0 0
tel	0 0 -9 0 0
ter	6 1 -1 0 -2
tha	0 0 -5 0 0
the	9 0 0 -3 0
thi	2 0 -1 0 0
tle	0 0 4 4 0
ton	0 0 5 0 0
tor	0 3 0 0 -1
tse	0 0 0 3 0
ukh	0 0 0 -1 0
ule	0 -4 -9 0 0
umi	0 0 0 0 3
uri	-2 5 0 0 0
urt	0 0 2 0 0
use	0 13 20 8 1
utu	0 0 -2 0 0
wer	0 0 0 1 0
[lasts ckb]
19	4 0 0 0 0
2	0 0 0 0 3
31ي	0 0 0 0 3
a	5 9 20 16 4
ail	4 0 5 8 10
ana	0 0 3 0 0
anm	0 0 0 0 3
at	6 7 12 4 5
c	0 0 2 0 0
co	0 0 5 9 0
com	15 19 27 0 0
dot	12 13 18 21 8
dow	0 0 -5 0 0
go	11 0 0 0 0
gps	0 0 -10 0 0
hno	0 0 6 4 5
ile	-3 0 0 0 0
ime	1 0 0 0 0
ino	0 0 5 6 7
k	0 4 7 5 7
k91	0 0 0 0 2
ler	1 1 0 4 0
me	0 5 3 0 4
ook	0 0 0 6 0
oor	0 7 0 0 0
org	4 2 6 0 0
oss	0 0 0 0 7
ple	18 22 22 28 24
rls	1 0 5 0 0
t	0 0 6 0 0
uk	0 3 10 0 0
ابه	8 0 5 12 0
اتر	0 0 0 3 0
اتم	0 0 0 0 2
اتن	-1 9 0 0 0
اته	10 -5 -7 -3 0
اتي	14 0 3 2 12
اتێ	-3 -8 -5 -8 -5
اجي	0 -1 23 4 0
ارا	0 0 2 0 0
ارد	3 0 0 0 0
ارش	3 1 0 0 0
ارك	0 0 18 4 0
ارم	3 2 0 0 0
اره	-6 -13 -5 0 -3
اري	9 16 0 6 0
ازه	0 3 5 0 0
ازي	0 0 -1 0 0
اسم	0 10 0 0 0
اسي	-1 0 -5 0 0
اسۆ	0 0 9 0 0
اشي	0 0 0 1 0
افي	0 0 24 3 21
اقت	4 0 0 0 0
اكه	0 0 0 -1 0
امم	0 0 0 1 5
امه	-3 0 6 0 0
انا	-5 0 14 0 0
انت	-1 0 0 0 0
اند	3 0 9 0 4
انم	-3 7 -13 -11 -4
انه	0 -1 -6 0 -7
اني	0 7 11 9 2
انگ	0 0 5 0 0
انێ	0 6 0 0 0
اوس	0 0 13 0 0
اوم	-18 -7 -7 6 0
اون	0 0 6 0 0
اوه	-9 -11 -6 6 0
اوي	8 14 -5 12 1
ايت	0 0 5 0 0
ايز	0 0 0 3 0
ايه	-7 -2 -8 -5 -10
ايي	0 0 0 0 6
اپم	0 0 0 5 0
اچي	-2 5 0 -1 0
اژه	0 0 -3 0 0
اڵم	10 -1 -9 0 -2
اڵه	11 0 4 10 6
اڵي	2 0 11 8 3
با	0 -1 -3 0 0
بات	-1 0 0 0 0
باش	-1 0 0 0 0
باي	0 0 0 0 9
بدن	0 0 0 1 0
بدي	0 0 4 0 0
برا	0 0 3 0 0
برد	0 -1 0 0 2
بره	0 0 9 0 0
بكه	0 -2 -3 0 0
به	-13 -4 -16 -9 -4
بهر	-1 0 -10 -6 9
بهش	0 0 -2 -8 0
بوو	11 5 -5 3 6
بوڵ	0 0 5 0 0
بي	0 5 10 5 1
بڕا	2 -1 -1 0 0
بڕۆ	0 0 -2 0 -4
بڵێ	2 0 0 0 0
بۆ	1 -11 0 4 0
بۆي	0 0 0 0 -4
بێ	-2 -10 12 0 -7
بێت	0 -5 0 0 0
تا	0 3 0 -2 -6
تام	0 0 3 0 0
تان	0 13 0 0 -5
تاي	0 0 15 0 0
تني	0 0 0 3 0
تهب	0 -4 0 0 0
توو	0 -6 -6 0 0
تيم	1 3 0 0 0
تين	5 -4 0 0 0
تيڤ	0 0 5 0 0
تگه	8 19 15 0 0
تۆ	1 0 0 2 5
تۆر	0 0 -2 0 0
تۆن	0 1 0 0 5
تێ	0 -2 0 0 0
تێت	4 11 0 0 0
جهم	0 9 -5 -2 0
جهي	-6 0 0 0 0
خاڵ	0 5 4 0 0
خته	0 0 5 4 0
خست	0 -6 -3 0 4
خوا	-1 0 0 0 0
خۆت	0 -9 0 0 0
خۆش	-4 0 -8 0 0
خۆم	0 -2 0 0 -7
خۆي	2 0 0 0 2
دا	-2 -10 0 0 -8
دات	-6 -6 -4 5 0
داس	0 0 -5 0 0
دام	0 -9 0 0 -9
درا	0 0 0 0 -3
دزه	0 0 0 0 4
دزێ	0 0 2 0 0
ده	0 -2 -22 -6 0
دهم	1 0 -12 16 10
دهن	0 -4 4 0 0
دهه	0 0 1 0 0
دهي	0 2 0 -1 0
دوو	7 -4 0 7 -2
دي	0 0 2 0 0
ديم	0 0 7 0 0
دڕي	0 0 -4 0 0
دگا	0 0 0 -6 0
دڵم	0 -1 -3 0 0
دۆت	5 8 22 20 0
دۆڵ	5 4 0 0 0
دێك	0 2 0 0 0
رام	0 0 4 0 6
ران	5 0 2 0 0
راي	0 5 0 0 0
رتا	0 0 4 0 0
رتم	3 -8 0 0 0
رتي	6 0 -5 0 0
ردا	-4 -4 -11 -1 -1
ردم	0 -4 -7 0 6
ردن	-1 0 0 0 0
رده	-9 -9 -2 -5 -1
ردي	0 0 -5 5 0
ردۆ	0 0 3 0 0
رزم	0 0 -3 0 0
رزي	0 0 -1 0 0
رسا	0 0 -7 0 0
رسم	3 0 -5 0 0
ركه	0 0 5 0 0
ركي	0 0 0 6 0
رهف	0 0 -3 0 0
رهك	0 0 1 0 0
رهم	0 5 -12 0 0
رهي	0 -7 -8 -25 -6
ري	0 3 10 0 0
ريا	5 0 0 0 0
ريت	9 0 25 0 0
ريس	0 0 5 0 0
ريم	0 0 3 0 3
رين	0 0 4 0 0
ريه	0 0 5 0 0
رگا	0 0 0 0 1
رگه	0 0 3 0 0
رۆز	0 0 2 0 0
رێت	-1 -9 0 0 0
رێك	7 0 0 0 0
زاب	1 0 -1 0 0
زات	0 0 22 16 7
زار	0 -11 -11 0 0
زاي	0 0 20 7 15
زاڕ	0 0 -5 0 0
زده	0 1 2 0 -1
زيك	0 0 -2 7 0
زيم	0 0 0 -2 0
زۆر	1 8 0 -4 -2
سان	0 2 -1 0 0
ساڵ	0 6 23 14 0
ستا	7 0 3 7 5
ستم	0 -2 -10 0 0
ستن	0 0 3 0 0
سته	0 1 -1 0 -8
ستي	0 -5 20 12 0
سدا	0 0 7 0 0
سري	0 0 3 12 18
سفر	0 0 6 0 0
سكم	0 0 -6 0 0
سكي	0 0 -3 -7 0
سنم	0 0 6 0 0
سهر	13 19 33 20 -1
سهم	0 0 -3 0 0
سهگ	-2 0 -1 0 0
سي	0 0 -6 0 0
سيم	0 0 -10 -1 0
سێ	0 0 -7 0 0
سێت	0 5 0 0 0
سێك	-6 0 0 0 0
سێي	0 3 9 5 0
شام	0 -7 -1 0 0
شان	5 -3 0 1 4
شت	0 0 -3 0 0
شتا	4 -2 1 1 4
شتم	-2 0 -9 -5 -1
شتن	0 0 -4 0 0
شتي	0 0 -3 0 2
شكا	0 -4 -7 0 0
شكم	2 0 0 0 0
شكه	0 0 0 0 -1
شهش	0 2 3 15 13
شهم	-1 0 0 0 0
شهو	1 0 0 4 -4
شهي	3 0 -7 0 -8
شوو	-8 -2 0 0 0
شين	0 0 0 -3 0
عات	-5 -5 0 6 1
عهي	0 0 0 -2 0
فهر	0 0 -7 0 0
فڕێ	0 0 0 0 -1
فێي	0 0 5 0 0
قام	-7 -4 -3 -3 0
قته	0 9 13 14 0
قسه	-2 -3 0 0 0
قول	0 0 7 0 0
قۆي	-3 0 0 0 3
كات	6 -15 -9 -10 0
كار	10 -6 -3 0 3
كاك	0 0 13 0 -3
كان	-2 -5 0 -9 -4
كدا	0 0 -1 0 0
كرد	-1 -12 0 -7 -6
كمي	1 0 0 0 0
كنێ	0 0 -4 0 0
كه	-6 8 -11 0 6
كهت	0 0 -2 0 0
كهر	0 0 -2 0 0
كهس	-2 -13 -11 -3 -7
كهم	7 -9 -9 6 4
كهن	-5 -6 -6 10 3
كهي	0 12 -15 13 3
كوڕ	0 -5 0 -4 0
كي	0 15 17 7 0
كچم	0 0 0 0 -2
كچي	0 10 0 0 -2
كۆد	0 0 0 0 6
كۆم	0 11 15 0 0
كێر	0 0 5 0 0
كێك	0 0 -5 0 0
لان	0 0 4 0 0
لاو	0 0 1 -1 0
لاي	0 3 10 7 0
لمي	0 0 1 0 0
له	-3 -6 -14 4 -2
ليس	0 0 -10 0 0
لين	0 0 9 0 0
لێ	-5 -24 -10 -13 -9
لێر	0 0 3 0 0
لێم	-1 0 0 0 0
لێي	0 -2 0 0 0
م	-4 13 0 -3 -1
مان	-1 -4 -9 0 0
مرد	0 3 0 0 0
مسز	-6 0 0 0 0
مل	0 0 -5 0 0
ممه	5 3 6 -3 6
من	-3 -1 -13 8 5
منه	4 3 0 0 0
مهت	0 0 -4 0 0
مهد	0 0 6 0 0
مهر	0 0 4 0 0
مهي	0 3 0 0 0
موو	3 17 0 -9 -9
مۆس	0 0 6 0 0
مێد	0 0 5 0 0
مێر	0 0 0 1 4
نا	1 8 0 0 0
ناك	0 0 4 0 0
نان	0 -2 0 0 0
ناو	0 0 0 1 5
ندا	0 0 3 0 0
ندم	-5 -4 -5 0 0
ندي	-1 0 0 0 0
نزه	1 0 0 0 0
نكه	0 0 0 -2 0
نكي	0 0 -1 0 0
نمي	2 0 -4 -7 -4
نه	0 -1 0 0 0
نها	0 0 0 0 -5
نهت	2 3 3 0 0
نهم	0 0 0 0 -8
نهي	0 0 15 12 16
نيت	0 6 0 0 0
نيش	-1 0 0 0 0
نيم	-2 -1 -9 9 0
نين	-1 0 0 0 0
نيه	0 -7 0 0 0
نگه	-5 -3 0 0 0
نگي	-5 2 0 7 -1
نۆ	0 0 4 0 0
نۆر	0 0 0 2 0
نۆك	7 1 2 1 -2
نێت	0 4 0 0 0
نێك	-4 0 -6 0 4
ه	-6 14 0 6 -2
هات	2 8 -5 -3 -5
هام	0 0 9 0 0
هبا	0 0 -1 0 0
هبو	0 0 9 0 0
هبي	0 0 3 0 0
هبێ	0 0 0 0 5
هته	0 2 0 0 0
هتي	-4 11 0 0 0
هرم	0 -1 15 0 0
هري	0 -4 0 0 0
هست	0 0 -7 0 0
هسم	3 0 0 0 0
هسي	0 0 2 0 0
هشت	0 1 0 0 0
هشم	0 -1 0 -2 0
هشي	5 0 0 -5 12
هقي	0 1 -4 0 0
هقۆ	2 0 0 0 -2
هكا	0 -1 -2 -3 0
هكر	0 11 11 0 0
هكه	7 -7 0 -3 -2
هكي	8 18 -1 0 0
هلي	0 0 0 6 7
هلێ	-2 0 0 0 0
هما	0 -1 0 0 0
همن	0 0 0 -3 5
همه	0 0 0 -1 0
همي	0 8 -11 -5 1
هنم	-4 -8 0 0 9
هني	0 9 0 7 12
هنێ	0 -1 0 0 0
هها	0 0 0 4 0
ههر	-7 0 0 0 0
هوا	0 0 6 0 0
هوت	0 1 0 6 0
هوم	-2 -1 0 0 0
هوه	0 0 -4 -14 -10
هوو	0 0 0 0 2
هوێ	11 0 -5 -6 1
هيت	0 0 0 -1 -5
هيل	0 7 0 0 1
هين	-6 0 -5 0 0
هيه	7 14 12 7 0
هيچ	9 0 0 0 -3
هيڵ	0 0 0 14 16
هڕم	0 0 -5 -1 0
هڕۆ	5 0 0 0 0
هژي	0 11 0 0 0
هڵم	9 0 0 0 0
هڵێ	3 1 0 -1 0
هۆڵ	0 0 7 0 0
و	-3 -1 4 2 2
وار	0 13 0 1 9
واز	-2 0 1 0 0
وام	0 0 -9 -6 -3
وان	-3 3 16 0 0
واو	0 0 2 3 0
وت	6 0 0 0 0
وتا	0 0 -1 0 0
وتم	-1 0 -5 -13 -2
وتن	0 0 0 4 0
وتي	-6 7 -13 0 -2
وتێ	-3 0 0 0 0
وره	0 0 1 0 0
وري	0 0 0 0 3
وست	2 0 0 0 0
وشه	0 0 0 0 -2
وكت	0 0 -2 0 2
وكم	1 0 -3 -3 0
ومه	0 0 -6 0 0
ونم	3 0 0 0 0
وني	0 0 0 12 0
وهر	0 2 0 0 0
وهش	0 0 -6 0 0
وهك	-1 -6 0 -4 0
وهم	3 0 0 -1 0
وهن	-6 2 -4 -19 -4
وود	4 0 4 0 0
وور	0 -3 -9 -5 -1
ووك	7 7 20 0 0
ووم	10 12 -23 -2 -13
ووه	-6 -9 0 0 0
ووي	0 0 -3 0 -7
ووڵ	0 0 3 0 0
وين	-6 0 2 0 0
ويژ	2 0 0 0 0
وچي	0 0 -1 4 0
وڕم	0 0 0 0 1
وڕه	7 1 -3 0 0
وڕي	0 0 0 0 5
وڕێ	0 0 0 0 2
وژم	4 0 -7 -3 -6
وێت	0 -11 -1 0 0
وێك	0 0 0 -6 -9
وێم	0 0 -4 0 0
وێن	0 0 0 0 -6
وێي	1 -1 0 0 0
وێژ	0 -4 0 0 0
ي	11 0 -9 -5 -4
ياب	0 0 3 0 0
يات	0 4 4 1 2
يار	0 0 9 0 0
ياك	0 0 -2 0 0
يال	0 0 0 -1 3
يام	6 0 -4 0 0
يان	0 -2 -26 -9 -2
ياو	-3 -2 -3 0 0
يتر	4 0 0 0 0
يتي	0 2 1 0 0
يرم	0 0 -6 0 -6
يري	0 0 -2 0 0
يزه	0 0 0 0 -10
يست	0 9 0 17 2
يسم	0 3 0 0 0
يسي	0 0 0 7 0
يشت	0 0 8 12 0
يشن	0 0 5 0 0
يشه	2 0 0 0 0
يشێ	0 6 -2 0 0
يفر	2 1 0 2 3
يكم	-5 -1 0 -8 9
يكي	0 0 0 -2 0
يلا	0 0 8 1 0
يلم	0 0 0 5 10
يله	-4 0 0 0 4
يلي	0 0 0 11 0
يمه	-1 0 0 0 0
ينز	0 0 6 0 0
ينه	0 4 0 0 0
يني	1 0 -1 0 0
ينگ	0 0 15 0 0
يه	0 0 0 4 6
يهت	9 3 0 5 17
يهك	-3 17 0 0 1
يهم	0 2 13 5 8
يهن	0 4 0 0 -6
يهو	1 0 -7 0 7
يهي	0 0 0 -1 0
يوا	0 0 5 0 0
يوش	0 0 3 0 0
يوه	0 -2 -9 0 0
ييش	3 2 -8 -4 6
ييه	7 6 26 0 -2
يڵم	-3 0 0 3 1
يڵي	0 0 5 0 0
يۆي	0 0 -4 0 0
پاڵ	5 0 -1 0 0
پشت	2 0 5 3 0
په	0 0 0 0 3
پيس	0 0 -5 0 0
پيم	-2 0 0 0 0
پێ	0 -10 0 0 0
پێم	0 0 0 0 4
پێي	0 0 0 -3 13
چرۆ	0 0 3 0 0
چمه	0 -1 0 0 0
چهم	-5 3 0 0 -4
چهي	0 0 -6 0 0
ڕام	-5 0 0 0 0
ڕهش	0 0 1 0 0
ڕيم	4 -8 -3 8 10
ڕين	12 9 10 0 3
ڕگي	0 0 -5 0 0
ڕۆ	0 -5 0 0 0
ڕۆد	8 1 13 0 0
ڕێز	0 -2 0 0 0
ڕێك	-1 0 0 0 0
ڕێم	0 11 0 -5 0
ڕێي	0 11 0 0 0
ژمي	0 0 0 0 -1
ژنم	0 0 0 5 0
ژني	0 0 0 -1 0
ژيم	-2 12 -1 8 11
ژين	0 7 -5 0 9
ژێك	3 0 0 0 0
ڤين	0 0 2 0 0
گاي	0 1 -4 6 3
گتن	0 0 15 0 0
گرت	0 -6 -5 0 0
گرێ	0 0 0 0 -1
گه	18 17 10 0 -5
گهر	2 0 0 -3 -9
گهم	0 0 -5 0 0
گهي	-3 -2 0 3 6
گهڵ	0 0 -9 13 0
گوت	0 -2 -5 0 -1
گوێ	0 0 -3 0 0
ڵام	0 12 0 0 0
ڵتن	0 0 6 0 0
ڵكي	17 0 -12 34 5
ڵهي	0 0 0 3 0
ڵيش	0 0 0 3 0
ڵۆي	0 0 13 0 0
ڵێت	-12 15 -1 -14 4
ڵێن	0 0 0 12 0
ۆرت	0 3 10 0 0
ۆرد	5 0 0 0 0
ۆرم	0 0 2 0 0
ۆري	0 0 -10 -1 -2
ۆشت	0 0 -1 0 -4
ۆشم	0 -2 0 0 -8
ۆشه	0 0 -3 0 0
ۆكي	3 0 0 0 2
ۆمه	0 1 3 0 0
ۆني	3 5 0 0 0
ۆوه	0 0 0 1 0
ۆيه	-1 5 0 0 0
ۆڕي	0 0 0 0 -1
ۆژي	0 -1 -14 -2 0
ێته	0 -5 -4 0 5
ێتي	0 0 8 0 0
ێرا	0 0 4 0 0
ێرش	0 0 3 0 0
ێرم	0 0 -5 0 0
ێري	0 5 6 0 -14
ێشا	-3 -7 0 0 0
ێشت	-6 0 0 0 0
ێشێ	0 -3 0 0 -3
ێكي	0 -10 -15 -13 -13
ێنا	4 -2 -7 0 2
ێنت	2 5 9 0 0
ێنج	0 0 -4 -5 4
ێند	0 0 5 0 0
ێنم	5 0 -8 -1 -9
ێنێ	11 7 -11 0 8
ێوم	0 0 -1 -1 0
ێوه	-2 -4 0 3 0
ێيه	2 0 0 4 0
ێگا	0 0 -9 0 0
[lasts en]
'll	0 0 0 -2 0
're	0 0 0 5 2
've	0 0 -5 0 0
0th	0 0 0 1 0
2	0 3 0 0 0
3a	0 0 0 0 3
6	0 0 0 4 9
834	0 0 0 2 3
9	0 0 0 0 6
a	-6 -8 -7 -8 -6
abi	0 0 3 0 0
aby	-2 0 0 0 0
ac	2 3 4 8 0
ace	-6 0 -9 0 0
ach	0 0 -5 0 0
ack	-1 0 3 0 0
ade	0 0 5 0 0
ady	0 3 6 8 4
afe	0 0 2 5 0
aff	0 0 6 7 0
age	0 0 -11 7 6
aid	-11 0 -10 0 0
ail	0 -1 -9 2 12
aim	0 0 5 0 0
ain	0 0 2 11 0
air	0 0 -2 0 0
ake	6 3 -6 3 -3
aki	0 0 -10 0 -2
alf	0 -3 -3 -2 0
all	0 3 -20 -7 0
am	-8 0 0 -12 -7
ame	24 10 -7 35 21
an	-5 -9 -12 -1 -3
ana	0 0 15 0 0
and	0 -2 0 3 -1
ang	-6 0 0 0 0
ani	0 0 3 0 0
ank	0 -3 -1 0 0
ant	0 -1 -2 -12 -3
ard	0 -2 0 0 -2
are	0 1 2 -1 10
arf	-4 0 0 0 9
ark	0 -8 2 0 0
arl	0 0 5 11 11
ars	0 0 12 0 0
ary	0 0 12 0 3
as	6 0 0 0 0
ase	6 5 0 0 0
ash	-5 -11 -9 -5 -5
ask	-1 0 0 0 0
ass	0 -4 -4 0 3
ast	-3 0 12 10 3
at	0 -11 -13 0 4
ate	0 0 0 5 0
ave	3 0 21 22 15
ays	-5 -1 -10 -5 -2
bab	0 -2 0 0 0
bag	0 0 -4 0 0
bas	0 0 -3 0 0
bat	-4 0 -2 0 0
be	0 0 0 -8 0
bed	0 -4 -3 0 -4
ber	0 -7 -3 0 3
bil	0 0 6 0 0
ble	5 12 17 16 12
box	1 7 0 2 5
boy	0 -5 0 -2 0
bus	0 0 -18 -7 0
but	0 2 0 0 0
by	0 0 -5 3 1
can	-1 0 0 0 0
car	3 -9 -7 -9 0
cau	0 0 4 0 0
cel	0 3 0 0 7
ces	0 0 12 0 0
cha	0 0 4 0 0
cil	0 4 0 0 0
cks	0 10 15 0 0
cle	0 0 -6 2 0
com	7 9 20 3 7
cos	0 1 0 0 0
cry	0 0 -2 0 0
cum	0 0 -5 0 0
cut	0 0 -3 0 0
dad	0 0 0 -3 0
dam	0 0 -9 0 0
dan	0 0 0 0 4
day	0 -5 -6 6 10
den	0 0 6 4 0
der	-5 -1 -1 5 0
des	10 7 4 0 0
dge	0 2 5 0 0
do	-2 0 -4 -7 -4
don	0 0 -4 0 0
dot	33 18 29 36 14
dra	0 0 6 0 0
e's	0 0 4 -2 -3
eak	0 0 0 0 12
eal	0 0 0 0 4
ean	0 0 1 0 0
ear	-1 -3 -2 5 -10
edy	0 0 10 0 0
eed	0 0 3 -3 0
eek	0 -11 -3 -1 0
eel	4 0 0 -1 0
een	7 0 34 0 0
eep	6 12 -6 -6 -14
ees	0 6 9 0 0
eet	0 0 0 0 -1
eft	0 7 0 0 0
eid	1 0 0 0 0
eks	0 -1 0 0 0
ell	2 0 2 8 6
elm	2 6 0 0 5
elp	0 0 10 6 7
elt	0 0 -9 0 -3
end	-10 0 0 20 0
ens	0 10 4 0 0
ent	-2 -7 1 -7 0
eps	-1 1 0 -1 0
ept	0 0 0 0 -1
ere	6 1 -5 0 -8
ern	0 0 1 0 0
ers	0 8 2 -2 0
ery	-4 -12 2 -15 -3
esh	0 0 16 15 0
esk	10 5 4 0 3
ess	0 0 -3 0 0
est	0 2 11 0 0
eth	0 4 0 0 0
ets	0 4 0 0 5
ext	-1 0 2 -14 0
eys	0 7 4 0 0
for	-6 0 0 5 9
fry	0 0 2 0 0
fth	0 0 0 2 0
g	0 0 8 0 0
g's	0 0 2 0 0
gal	0 0 14 0 0
gel	0 0 8 12 7
ger	0 0 -3 0 -1
ges	-6 0 0 0 0
get	0 -2 0 0 0
ght	-3 -4 11 -1 8
go	-7 -4 0 -4 0
got	0 0 2 0 11
gow	0 0 7 0 0
gp	0 0 0 0 1
gry	-1 0 -1 0 0
h	1 0 0 0 0
had	0 0 0 0 5
hah	0 2 1 0 0
ham	0 1 16 0 0
han	0 0 7 0 0
hat	5 0 0 2 4
he	2 7 -24 -18 3
hed	-3 1 -10 0 0
hef	0 0 0 4 0
hem	-7 -5 0 -7 -6
hen	-10 -9 -10 3 -6
her	-1 -9 -9 -15 0
hes	-10 -11 -15 2 1
het	0 0 6 0 0
hey	10 4 -13 0 -4
him	6 2 7 5 0
hin	-1 0 0 0 0
hip	0 0 -2 0 0
his	11 -4 -5 -8 -13
hit	2 0 0 0 0
hop	-11 -13 -3 0 3
hot	0 0 0 -3 0
hts	0 -3 0 0 0
hut	0 0 0 0 -1
i	5 -1 -44 -29 -5
i'm	0 -6 0 -8 0
ial	0 0 -1 0 0
ian	0 0 40 0 0
ice	0 4 8 15 2
ich	0 0 1 0 0
ick	0 0 -6 -4 0
ide	0 0 0 16 13
ids	1 0 -6 0 -7
ied	0 0 -3 0 0
ies	6 0 0 0 0
iew	0 3 0 0 0
if	0 0 0 4 0
ife	0 0 0 0 -4
igh	0 0 9 0 0
ign	0 0 -4 0 0
ika	0 0 -2 0 0
ike	0 -4 0 -3 0
ila	0 0 1 0 0
ile	-1 0 -8 0 -2
ill	11 1 20 -5 0
ils	0 0 2 0 0
ily	0 0 -7 -1 5
im	4 0 0 -1 4
ime	-9 0 0 0 0
in	0 -1 0 2 0
ind	-1 -2 -10 0 0
ine	20 11 22 12 7
ing	8 11 -5 0 3
inh	0 0 6 0 0
ins	0 0 4 2 2
ion	2 5 10 0 0
ips	0 0 0 13 0
ira	0 0 2 0 0
ird	0 0 7 14 0
ire	0 1 4 0 0
irl	0 0 0 -4 0
irs	0 0 -8 0 0
is	-9 -2 0 23 12
isa	18 17 38 9 3
ise	0 0 8 8 0
ish	7 5 0 1 0
iss	-3 0 0 0 0
ist	0 0 -5 0 0
it	0 -4 -6 -6 7
ite	0 0 8 0 -3
ith	0 -2 -16 -1 0
its	0 3 0 10 0
ity	0 0 14 1 5
ive	0 -6 0 -1 0
jab	0 0 -5 0 -2
jaw	0 0 0 0 -7
job	0 0 -5 0 3
joy	0 0 11 0 0
ked	0 2 0 0 -7
ken	0 0 -8 0 0
ker	0 0 11 12 0
key	2 0 -5 0 0
khi	0 0 -9 0 0
kle	0 0 5 0 0
kye	0 0 7 0 0
lam	0 0 4 0 0
lan	2 4 4 0 0
lat	0 6 0 0 10
law	-2 -5 -9 4 -2
lds	0 5 2 0 0
led	0 0 23 6 -5
len	0 0 -3 -6 0
les	0 0 2 0 0
let	0 0 0 0 -1
ley	0 0 4 0 1
lic	0 0 1 0 0
lks	0 5 0 0 0
lla	0 0 -2 0 9
lls	7 1 -7 0 -4
lly	0 0 0 0 1
lot	0 0 -1 0 0
lso	0 7 0 0 6
lta	0 0 2 5 0
lth	0 0 8 6 1
lum	0 0 35 4 2
lve	0 1 0 -9 0
m	0 2 10 0 0
m's	0 0 -1 1 0
man	-9 -10 -16 0 1
may	1 9 5 0 0
me	0 -14 0 -17 -8
med	0 5 -9 0 0
men	-4 -6 -5 0 0
mer	0 0 0 0 -1
mes	0 0 1 0 0
met	-1 0 0 0 0
mmy	0 0 2 0 0
mon	0 0 0 -2 0
mr	0 0 -2 11 0
ms	0 0 0 2 0
mum	0 2 -4 0 3
my	-6 -11 -20 -14 0
na	0 0 -4 0 0
nab	0 0 1 0 0
nal	0 0 2 0 0
nan	0 0 0 0 -1
nce	3 4 18 1 11
ncy	-2 -6 -5 4 3
nds	0 -6 -4 0 0
ndy	0 0 10 0 0
ned	0 0 -7 4 2
ner	-4 0 -2 -10 12
net	0 0 7 0 0
new	0 0 16 0 6
ney	-1 0 0 0 2
nge	0 1 1 4 0
ngo	2 3 8 0 0
ngs	-1 -1 -3 0 0
nks	0 2 0 0 0
nky	0 0 -7 0 0
nly	0 0 0 0 -1
nny	0 0 1 1 2
no	-11 -4 6 -9 -8
not	0 6 -7 -7 -3
now	3 8 -5 0 0
nth	1 0 18 3 4
nty	4 14 14 4 0
o	1 7 12 6 6
oad	0 0 2 0 0
oat	0 0 0 0 -1
obs	2 14 5 0 0
ock	0 0 0 0 1
ody	9 0 -4 0 -2
oes	1 0 0 0 1
of	3 -2 0 16 8
off	4 -7 -7 0 0
oh	3 7 25 16 18
oke	1 0 0 -1 1
old	0 -3 7 -1 0
ole	-8 -2 0 -12 0
ome	-23 -9 -22 -12 0
oms	0 0 0 0 -5
on	-7 -2 5 16 8
ond	0 0 8 0 4
one	-12 0 3 -2 -6
ong	0 0 20 5 0
ons	0 0 0 1 0
ont	4 0 -6 -2 0
ood	0 0 7 1 1
ook	0 6 0 0 0
ool	-10 -5 -8 0 0
oom	-11 -14 -6 -6 0
oon	0 3 0 0 0
oor	1 0 -5 -2 -9
oot	0 0 0 0 -3
ope	0 0 11 0 0
or	0 4 0 -2 0
ord	0 0 0 0 9
ore	1 9 14 8 12
org	0 0 3 0 0
ork	0 1 0 0 -6
oro	0 0 5 0 0
ort	0 7 9 0 0
ose	1 -6 0 3 0
oss	0 0 0 5 -13
ost	2 3 0 0 0
osy	0 0 6 9 0
oth	0 0 -2 -4 0
our	-4 -11 -3 -10 -2
ous	0 0 5 0 0
out	0 -2 2 0 0
ove	-8 5 -4 6 1
owe	6 0 0 0 -3
own	-2 -1 0 0 0
ows	0 0 0 0 -3
owt	-3 0 0 0 0
oys	-1 -7 0 0 0
p	0 0 0 1 0
pay	1 0 -2 -5 -14
pe	2 0 0 0 0
ped	0 -1 -3 0 0
pel	0 0 6 0 0
pen	0 0 0 0 -2
per	0 -1 0 -3 0
pes	0 0 0 0 -4
ple	24 18 23 22 18
pot	0 0 0 0 4
ppy	4 0 0 5 0
pre	0 0 7 0 0
pud	0 0 7 0 0
put	0 8 -17 -11 -5
que	0 -3 0 0 0
ram	0 -4 -6 8 0
ran	0 0 2 0 0
rch	0 -5 5 0 0
rcy	0 0 10 0 0
red	-6 -2 -13 -11 1
ree	1 0 -4 -2 3
ref	2 4 0 0 0
rer	0 0 0 0 6
res	-2 0 0 0 -3
rks	0 2 0 0 0
rls	-2 0 0 1 0
rms	0 0 -1 0 0
rns	0 0 0 0 -1
rol	0 0 0 0 -1
rom	-3 2 -12 12 7
row	-2 2 0 -2 0
rry	-8 -3 -1 0 0
rst	-1 -1 -5 -2 0
rth	8 12 19 0 2
rty	0 0 -3 0 0
sam	0 0 3 0 0
saw	0 16 0 0 0
say	-4 3 -3 0 -1
sed	7 6 0 4 0
ses	0 0 -2 0 0
set	-1 0 -1 0 0
she	12 8 -7 -6 0
sin	-1 0 0 3 0
sit	-2 0 0 0 0
six	2 5 9 -7 0
so	7 4 -4 -10 0
sor	1 0 0 0 0
st	0 0 0 1 0
sta	0 0 8 8 0
t	0 0 8 7 2
tal	0 8 0 -8 -5
tan	0 0 9 0 0
tay	-10 0 0 0 -1
tch	0 -2 -6 4 0
ted	0 0 0 -14 -5
tel	0 0 1 0 0
ten	0 0 -1 0 0
ter	0 6 9 16 0
tes	2 0 0 0 1
the	-4 -8 -8 -7 -14
ths	-6 -7 -7 0 0
tic	0 0 2 0 0
til	7 3 0 0 0
tin	0 0 0 4 0
tle	0 2 0 0 -8
to	1 6 14 11 5
ton	0 2 5 0 0
too	0 0 8 0 0
tor	0 0 0 1 0
tow	0 0 6 3 5
tre	1 0 0 0 0
try	0 8 0 0 0
tte	0 0 -4 0 0
tum	0 0 0 5 0
two	0 -7 -11 -8 1
uan	2 7 0 0 0
uch	0 6 4 0 0
uck	0 0 0 0 1
uel	0 0 3 0 0
ues	0 1 0 0 0
ugh	-4 -5 0 0 -3
uk	4 5 8 0 0
uld	15 0 -4 0 -1
ull	0 0 4 0 0
und	0 2 -6 2 4
une	2 -5 -18 -3 0
unt	0 0 0 0 9
up	0 0 0 -2 10
urn	0 0 -4 1 -3
urs	0 -6 0 0 0
urt	0 0 0 0 2
ury	0 0 3 0 0
us	-14 -12 -5 -6 0
use	-2 5 2 -7 0
ust	0 0 10 1 0
usy	0 0 6 8 0
uth	0 1 0 6 2
van	0 -4 -8 -1 0
ved	5 0 0 12 8
ven	10 0 0 0 0
ver	0 0 -3 0 0
ves	-4 0 -7 -2 16
wan	0 0 2 0 0
was	0 0 5 10 7
way	3 0 0 0 0
we	0 7 -13 -2 1
wer	-1 0 12 0 0
who	0 11 0 0 0
wi	0 0 0 -1 0
win	0 0 2 0 0
www	0 0 6 0 0
x	0 4 8 0 0
yal	0 0 2 0 0
yne	0 0 2 0 0
you	-1 0 0 0 5
yre	0 -2 0 0 0
[lasts es]
024	2 3 0 0 0
22	0 0 0 1 0
25	0 0 0 0 9
36	0 0 0 9 0
4	0 6 0 0 0
90	6 0 0 0 0
a	0 -8 2 5 0
aba	0 0 -1 0 -2
aca	0 0 0 0 -6
ace	4 0 0 -2 0
ack	0 0 3 0 0
aco	0 15 15 0 0
acó	0 0 -5 0 0
ada	1 0 2 -6 0
adi	6 0 0 0 0
ado	0 -6 0 -7 0
ail	0 0 0 5 2
ain	0 0 5 0 0
ajo	4 2 6 8 0
al	-12 -8 0 0 0
ale	0 1 20 0 0
alo	0 0 -3 0 0
ama	0 0 0 0 8
ana	0 -3 5 0 0
and	0 0 10 2 0
ano	0 0 4 -1 0
ans	0 1 0 0 0
ant	0 0 0 6 0
apa	0 0 0 1 0
ara	-4 0 0 14 2
ark	0 2 18 0 0
ars	0 0 3 0 0
asa	-5 -7 1 0 4
asi	0 0 2 0 0
ata	1 0 0 0 0
ate	2 0 1 0 0
ato	0 0 -7 0 0
ayo	0 0 -1 0 0
azo	0 0 -3 0 0
año	0 -5 -2 0 1
b	0 0 22 0 0
ban	6 4 0 0 0
bio	0 0 0 0 -3
bla	0 0 0 0 -4
blo	0 -3 0 0 0
bre	0 2 1 0 0
cal	0 0 13 0 0
cas	0 0 0 -1 -1
cen	1 0 -5 -5 0
ces	0 -7 0 0 2
cha	0 0 0 0 1
che	2 0 0 5 0
cho	8 0 0 0 0
cia	3 0 2 0 0
ció	0 0 -2 0 0
com	12 6 18 11 5
con	0 -16 -6 4 0
cón	0 4 0 0 0
d	0 0 1 0 0
da	-5 0 0 0 0
dan	2 0 0 0 0
das	0 0 0 0 -1
de	0 4 11 11 8
del	-1 14 -1 12 19
des	0 0 1 0 0
dia	0 0 0 -1 0
dio	1 0 0 0 0
don	0 7 0 6 0
dos	-5 -5 -12 -2 0
dre	0 2 1 0 0
día	0 0 5 3 2
ebe	3 0 0 0 0
ece	0 0 1 0 0
eda	7 0 0 0 0
edo	-3 -6 -8 0 -5
efa	0 0 0 0 2
efe	4 0 14 3 0
ega	2 3 0 0 0
ego	0 0 -1 5 0
eis	0 0 0 1 1
eja	0 0 12 0 0
ejó	1 0 0 0 0
el	3 0 5 -3 0
elo	0 0 3 0 0
en	0 -13 -10 20 11
ene	13 11 16 12 11
eno	0 0 -4 0 0
era	0 -9 -11 -3 5
ero	0 -1 10 0 0
ers	0 0 8 0 0
es	3 2 0 13 13
ese	6 4 0 0 0
eso	-1 0 0 0 0
est	0 0 5 0 0
eta	2 0 0 0 1
ete	0 0 1 3 12
eve	0 1 8 0 0
ext	0 0 4 0 0
eño	10 0 0 0 4
fue	-3 1 0 0 1
gar	0 0 -3 0 0
gel	0 0 7 0 0
ght	0 0 14 0 0
gua	-1 0 0 0 0
gué	4 0 0 0 0
hes	0 -5 -6 -3 0
ian	0 0 5 0 0
iba	0 0 0 0 -3
ibe	0 0 0 9 15
ice	-1 0 0 0 -2
ico	0 5 9 0 0
ida	1 1 0 0 5
ido	4 0 -4 0 0
ien	1 0 0 -2 -4
iez	0 0 1 0 0
iga	0 9 16 24 0
ijo	-4 0 0 0 -5
ilo	3 1 0 0 0
ima	0 0 -1 0 0
imo	0 0 4 0 0
ina	0 0 17 0 0
ine	0 0 -2 0 0
ing	9 4 17 0 0
ino	3 5 11 0 0
ion	0 11 6 10 22
ios	0 0 1 0 0
ip	-5 0 0 0 0
iro	0 0 0 0 -1
isa	4 7 24 17 12
iso	0 0 1 6 3
iss	0 0 -1 0 0
ita	9 4 1 14 0
ito	2 0 0 0 0
izo	2 0 0 0 0
iño	0 0 0 -2 0
jar	0 0 0 0 -7
jos	0 0 -3 0 0
joy	0 0 3 0 0
kle	0 0 6 0 0
la	4 0 3 -6 7
lad	10 1 5 0 0
lar	0 0 0 5 0
las	9 3 -12 0 0
lat	0 0 6 0 0
lda	0 0 -2 0 0
le	0 6 -6 -8 0
ler	0 0 0 0 1
les	14 4 5 0 0
lla	0 6 10 9 0
lle	0 0 -2 0 0
llo	0 16 10 0 0
lo	1 7 0 -2 1
los	0 -10 -10 -12 -3
me	7 12 -1 -6 -7
men	0 0 0 -2 0
mes	6 17 23 13 16
mi	-3 0 -14 -13 7
mmo	-2 0 0 0 0
mos	2 5 0 5 -4
muy	-1 0 0 0 0
más	0 1 2 0 0
nas	0 -1 0 0 0
nca	0 5 9 10 0
nce	0 0 -1 0 0
nco	-3 -2 -7 -1 4
nda	0 0 -1 0 0
nde	0 -1 -8 0 0
ndo	0 7 -11 -4 0
nen	0 0 0 0 3
nes	0 0 1 -1 0
net	0 0 6 0 0
nge	0 2 1 0 0
ngo	1 15 0 9 6
nio	0 0 -1 0 0
nja	0 0 -1 0 0
no	2 4 12 5 -5
nos	0 16 19 0 -2
nta	0 -9 -8 -4 4
nte	4 -4 0 3 0
nto	15 10 11 13 0
nza	0 0 -5 0 0
o77	0 2 0 0 7
oba	15 20 16 10 8
obo	0 0 7 0 0
oce	-1 0 -6 0 0
oco	4 0 0 0 0
oda	0 0 0 0 -1
odo	0 0 2 7 6
oja	0 0 4 0 0
ojo	0 2 0 0 0
old	1 1 3 0 0
ole	0 0 0 -4 0
olo	-1 0 0 0 0
omo	0 0 0 0 3
one	0 0 1 0 0
ono	-3 0 -3 0 0
ook	0 0 0 0 4
ora	1 0 -2 0 0
osa	0 0 4 0 0
ose	0 0 -1 0 0
oso	0 0 1 0 0
ote	0 0 -3 0 0
oto	0 1 0 0 0
pea	-1 -4 0 0 0
ple	14 18 17 19 5
por	0 1 -6 4 11
pos	0 0 0 0 7
pre	0 0 4 0 4
que	-3 0 11 12 1
ran	0 2 3 2 -1
ras	0 -14 0 0 0
rca	0 -5 0 -1 0
rch	0 0 4 0 0
rda	-3 -6 -13 0 -1
reo	13 8 0 12 18
res	-7 -5 -6 -3 -2
ria	0 0 -7 0 9
rio	0 0 0 0 11
rme	0 -2 -8 0 2
rmo	3 0 -4 0 1
rna	0 0 -3 0 0
rno	0 0 0 -1 -5
ron	-1 0 -7 -6 -3
ros	-4 -3 2 0 0
rra	0 0 0 3 0
rro	-1 -4 -8 0 -5
rse	0 0 -4 0 0
rta	0 -12 -15 -13 0
rte	0 2 1 0 0
rto	-5 0 0 -4 -5
rtó	0 0 0 0 -1
rzo	0 0 1 0 0
rás	0 0 -1 0 0
ría	0 -3 -6 0 0
sas	5 0 0 0 0
sde	1 0 -5 0 5
se	-4 0 12 6 9
ser	0 0 0 1 2
ses	0 -5 -6 0 0
si	-4 0 0 0 0
sin	0 0 9 0 0
smo	0 4 14 15 0
sor	3 0 0 0 0
soy	0 0 0 8 9
sta	-1 3 -2 0 0
su	0 0 0 0 5
sus	0 0 9 0 0
t	0 0 0 0 2
tal	0 -2 0 0 0
tan	-1 0 0 0 0
tas	0 -6 0 0 0
tby	10 0 0 0 0
te	0 -2 0 0 0
tel	0 -2 0 0 -4
ter	0 0 10 0 0
tes	-4 -4 0 0 0
the	0 9 6 14 0
tle	0 0 4 0 0
ton	0 0 15 4 0
tos	0 -6 -2 0 3
toy	5 0 0 5 7
tps	0 0 11 0 0
tra	0 5 8 0 12
tre	0 0 0 0 2
tro	0 0 -2 0 0
uel	0 0 3 0 0
uen	0 4 2 1 0
uge	0 5 4 0 0
ula	0 0 -2 -3 0
un	-8 -6 -21 -21 -19
una	-10 0 -22 -24 -6
uno	0 10 12 0 0
upo	-6 0 0 0 0
ura	0 0 0 0 -3
uth	0 0 4 3 0
ués	0 -2 0 0 0
vez	5 0 0 0 0
voy	-1 0 0 0 -7
wan	0 0 3 0 0
y	3 0 -11 -8 -9
ya	4 0 0 0 0
yo	2 1 -3 0 5
zas	0 0 -2 0 0
zón	0 0 1 0 0
él	1 0 0 0 0
ñol	0 0 9 0 0
ños	0 0 -17 0 -12
[lasts fa]
114	0 0 0 3 0
2ب	0 0 0 1 4
40	0 1 0 0 0
8	0 3 0 0 0
a	0 0 0 -6 0
ail	3 9 6 0 3
aji	0 0 2 0 0
at	2 0 1 0 2
cel	6 0 0 0 0
com	12 11 18 0 0
d	2 8 7 0 0
dot	0 0 2 5 0
e	0 0 -6 0 0
elp	0 2 0 0 0
far	0 0 0 2 0
hin	0 0 0 2 8
kh	0 0 0 0 11
l82	0 2 0 1 0
lly	-2 0 0 0 0
m	0 1 10 7 4
me	0 5 17 0 0
mum	0 0 11 0 0
n	0 0 5 0 3
neh	0 0 0 0 3
ple	4 7 9 11 14
sha	0 0 0 8 0
sva	1 0 0 0 0
t	0 0 13 9 3
ton	0 0 0 10 0
uhi	0 0 0 2 5
www	0 0 5 0 0
اب	0 -1 0 0 0
ابت	0 0 -7 0 0
ابم	-5 0 0 12 4
ابه	0 0 3 0 0
ابي	0 0 1 0 0
ات	18 20 14 10 17
اتو	0 0 0 -6 0
اجر	0 0 0 -2 0
احب	0 4 -6 0 0
احت	0 0 -1 0 2
احد	0 2 4 1 8
اخت	-4 -6 0 -2 0
اخر	0 2 0 0 0
اخن	0 6 0 0 0
ادر	0 0 2 0 0
ادك	0 0 12 0 0
ادن	3 0 0 0 0
اده	0 0 -8 0 1
ادي	0 0 -5 0 0
ارش	1 0 5 0 0
ارك	0 0 -2 0 0
ارم	2 0 -13 -18 -27
اره	-4 3 -4 0 0
ارو	6 0 0 0 6
اري	9 0 1 0 6
از	-6 -7 -26 7 8
ازم	-2 2 0 0 0
ازن	-6 -1 0 0 0
ازه	0 0 0 -5 6
ازي	-1 0 3 1 0
است	0 11 0 0 0
اسم	0 -4 -8 17 -1
اسه	-2 0 0 0 4
اشت	0 0 -3 -1 0
اشم	-4 0 0 0 0
اشه	2 0 0 0 0
اشو	0 -3 0 -1 0
اشي	0 0 7 0 0
اطل	9 0 0 0 0
اطم	0 0 0 0 1
اعت	-5 -8 -2 7 0
افت	0 0 0 0 1
افر	0 0 -4 0 0
اقو	1 -6 -2 0 0
الا	0 -6 -5 0 -3
الت	0 0 -5 0 0
الج	0 0 10 0 0
الم	0 5 5 0 0
اله	0 0 8 7 0
ام	0 0 -5 0 0
اما	0 -2 -4 0 -3
امت	0 9 19 13 0
امش	0 0 0 0 -1
امه	0 0 -8 6 0
امو	0 0 -2 0 0
ان	0 4 2 -2 0
انا	-5 0 0 0 0
انب	0 0 -2 0 0
اند	0 0 11 0 0
انم	0 0 -9 0 -5
انه	0 0 14 0 0
اني	0 0 15 12 2
انگ	0 0 2 0 0
اهد	0 0 -4 0 0
اهر	0 0 -5 -1 0
اهل	0 0 11 0 0
اهه	0 -8 -7 -5 0
اهي	0 0 0 0 -1
اول	0 0 -3 0 2
اون	0 0 0 -3 3
اي	1 0 -2 4 0
ايت	1 0 -7 0 0
ايد	0 0 0 -1 2
اير	0 0 4 0 0
ايم	0 -1 7 0 0
اين	0 0 0 -2 -1
ايه	0 0 -4 0 -7
ايي	0 0 6 0 0
اچ	0 -2 0 0 0
اگه	9 1 0 0 -3
با	0 0 -13 -14 -3
بات	0 0 -5 0 0
بار	0 0 14 -2 0
باز	1 0 0 0 0
بام	0 6 0 0 0
بان	3 0 0 5 5
بده	-4 0 0 0 0
برج	0 0 7 0 3
برم	0 -5 0 0 0
بره	-8 0 0 0 -3
برو	1 1 0 0 3
بري	4 0 19 0 0
بست	6 0 0 0 0
بعد	7 0 -1 11 13
بقم	-4 0 -4 10 -5
بقه	0 0 7 6 0
بلش	0 0 0 0 5
بمو	3 6 0 0 0
بند	0 0 0 0 6
به	0 3 9 -7 -5
بهش	0 0 0 0 10
بهم	-10 1 0 0 0
بو	0 0 -1 0 0
بود	-5 6 -17 -13 0
بوس	0 0 -13 7 0
بول	0 0 0 4 0
بون	4 0 -15 7 4
بيل	0 0 10 0 0
بين	0 0 0 0 -3
بيگ	0 0 5 6 0
بچم	4 0 0 0 0
بچه	-1 3 -1 0 10
تا	-5 -10 10 -2 -1
تاب	0 0 4 0 0
تاد	-2 0 0 0 0
تار	0 0 0 -8 0
تاق	0 0 -9 -2 0
تام	6 3 -4 0 0
تان	-3 0 -3 3 0
تتم	0 0 0 2 0
تخت	0 0 1 0 0
تخم	0 0 0 -1 0
ترس	0 0 8 0 0
ترم	0 2 0 18 13
تري	0 0 -5 0 -4
تزا	0 0 1 0 0
تشه	0 0 -1 0 1
تف	-2 -9 -8 0 -2
تلر	7 0 0 0 0
تمع	0 3 1 0 0
تمو	4 -4 -3 0 0
تنن	0 0 -2 5 0
تو	1 -1 -21 6 2
تور	0 0 1 0 1
تون	3 19 31 0 -2
توي	0 0 0 -7 -4
تي	0 4 13 0 0
تير	0 0 -6 0 0
تيم	0 8 -2 0 0
ثيف	0 4 -3 0 0
جا	-5 0 0 0 0
جان	0 0 5 0 0
جاه	0 0 0 0 -3
جدد	0 0 0 1 0
جده	0 0 0 5 0
جر	0 -3 0 0 0
جلو	0 0 -1 0 -1
جون	-2 -4 -14 -1 -8
جيت	0 0 9 0 0
حبس	0 -7 -5 0 0
حبش	0 0 -5 0 -6
حتي	-1 0 0 0 0
حرف	4 0 -3 0 1
حشت	0 0 -2 0 0
حشم	0 0 -2 0 0
حق	16 4 -2 0 0
حكم	0 6 -3 0 0
خبر	-3 0 0 0 0
ختر	0 0 0 0 9
ختن	-2 0 0 0 -1
خته	0 0 0 12 8
خدا	-1 0 0 -1 -1
خر	0 0 0 5 0
خره	1 0 0 0 0
خط	0 3 8 8 6
خفم	0 0 -3 0 0
خون	-7 -7 -1 0 0
خيه	-2 0 0 0 0
دات	14 19 26 31 0
داد	1 -7 -5 -1 -4
داش	0 0 0 -1 0
داغ	3 0 0 0 0
دام	-4 8 0 -1 0
دان	0 1 0 0 0
داي	-1 2 -5 0 0
در	0 0 -23 5 7
درس	5 5 0 0 3
درم	-3 0 -4 0 1
دست	7 2 8 15 10
دشم	0 1 0 0 0
دلم	0 0 0 -4 0
دم	0 0 0 15 8
دمي	0 0 1 0 0
دند	0 3 0 0 0
دنم	-5 0 -5 0 0
دنن	-1 5 0 0 3
ده	0 0 2 0 0
دها	0 0 0 0 12
دهت	6 0 0 0 0
دهم	0 0 8 0 0
دو	2 -1 -7 -3 -2
دوم	7 0 -1 0 -4
دون	0 0 0 -2 0
ديد	0 4 -7 0 -3
ديس	0 0 15 0 0
ديش	0 -1 0 0 0
ديك	0 0 0 13 0
ديم	0 -8 -5 0 0
دين	0 0 0 0 3
دگي	0 4 -14 -1 -5
ذاي	0 0 10 14 0
را	0 -7 0 -1 0
رار	-1 0 -10 0 0
راز	0 0 1 0 0
رام	0 0 -4 -5 2
ران	0 0 9 0 0
راي	0 0 0 -3 0
ربع	0 12 6 8 7
ربي	0 -2 0 0 2
رتت	0 0 -2 0 0
رتم	0 3 -12 -7 0
رتن	0 0 2 0 0
رته	0 0 2 0 0
رد	5 4 11 21 0
ردك	0 0 -1 0 0
ردم	-8 -10 -10 0 0
ردن	-1 0 6 6 -3
رده	0 -13 -14 -3 0
ردي	-3 0 0 0 0
ررم	0 0 0 -1 0
رزه	1 -2 0 0 0
رست	0 3 22 0 0
رسم	5 0 0 0 0
رسن	0 1 0 0 0
رسه	0 5 3 4 10
رفت	0 -15 0 0 0
ركز	0 0 1 0 0
ركي	0 5 0 0 0
رمم	8 8 0 0 0
رمه	0 0 -2 0 0
رنت	0 0 4 0 0
رنس	0 0 -5 0 0
رنل	0 0 7 0 0
ره	7 0 0 0 0
رهم	0 0 0 0 8
رو	-8 -2 -18 -18 0
رود	5 9 16 0 -3
روز	6 0 -13 -9 0
روم	-1 1 -6 -5 0
رون	0 0 2 0 -3
روي	0 3 0 3 0
ريا	0 0 -1 0 0
ريت	0 2 4 0 4
ريج	5 0 0 0 0
ريخ	7 0 0 0 0
ريف	0 0 0 2 0
ريم	1 2 0 0 0
ريه	0 -2 -4 0 0
رپس	0 0 3 0 0
رگت	0 0 0 0 5
رگر	0 0 0 0 -6
رگم	0 0 -3 0 0
رگه	4 0 0 0 0
زات	0 0 17 5 6
زاد	0 0 1 0 0
زار	0 0 -1 0 0
زاش	0 0 5 5 1
زام	0 0 12 1 10
زاي	0 0 28 8 0
زد	4 -15 -1 -5 -15
زدن	0 -8 -8 0 -4
زل	0 8 22 10 0
زن	0 0 0 -8 0
زنش	5 0 0 2 0
زنم	0 0 0 0 3
زنن	0 -5 -4 0 0
زنه	-7 -11 0 4 0
زني	0 0 0 5 0
زنگ	0 0 -10 0 0
زود	3 0 0 0 0
زير	0 0 2 0 1
زيك	0 0 -2 -4 0
زيه	0 -1 0 0 0
ساب	0 0 -2 0 0
سال	0 10 27 11 0
ساي	0 9 -4 0 0
ساپ	0 0 -5 0 -1
ست	-1 4 0 0 0
ستا	3 0 -3 0 0
ستر	0 0 7 0 0
ستش	8 0 0 0 0
ستم	-3 0 -4 0 -9
ستن	-1 0 0 0 0
سته	-11 0 0 7 0
ستي	0 3 -11 -5 0
سجد	0 0 0 -1 0
سر	0 -7 0 0 -2
سرت	0 0 4 0 0
سرم	0 0 -6 0 0
سره	0 0 0 0 9
سطل	0 0 -3 0 0
سمش	7 0 0 7 -6
سمم	0 6 0 0 3
سمو	0 2 0 0 0
سنت	0 1 15 16 0
سه	0 0 4 -2 0
سهي	0 0 0 0 3
سو	0 0 2 0 0
سور	0 0 -7 0 0
سوم	0 0 9 0 10
سون	0 0 4 0 0
سي	0 0 0 0 7
سيد	0 0 -1 0 0
سيل	0 0 -1 0 0
سيم	0 0 0 0 -5
سگ	0 0 -7 0 0
سگش	0 3 -6 0 0
شان	0 0 4 0 1
شب	3 0 16 -1 0
شبا	-3 7 -7 -3 -8
شتر	0 0 -1 0 -2
شته	0 0 0 0 4
شد	0 -2 8 -1 0
شدم	0 -10 0 1 -2
شده	1 20 23 0 0
شرف	0 0 -3 0 0
ششم	0 0 3 0 0
شما	0 0 0 5 0
شمت	0 0 -4 -2 0
شمم	0 0 -2 0 0
شو	-4 -4 0 0 8
شون	10 0 -2 0 6
شي	0 0 0 1 0
شيد	-4 -10 0 2 -3
شيش	0 -4 1 0 0
شيم	0 0 -2 -4 0
شين	9 0 0 0 0
شپز	0 0 0 5 -4
صبح	0 0 0 -3 -9
صدك	0 0 12 0 0
صفر	0 -3 0 0 0
صفه	0 0 -3 0 0
طفا	0 3 0 0 0
طمو	0 1 0 0 0
ظرف	0 2 0 0 0
ظهر	0 0 3 0 0
عتم	-3 -3 -3 0 0
عكس	0 3 0 0 0
علم	0 0 0 -6 0
عهي	0 0 9 0 0
عوض	0 0 -3 0 0
غال	0 0 -3 -1 0
غلي	0 -1 0 0 0
غني	0 4 2 2 0
غيب	3 0 0 0 0
غير	0 -1 0 0 0
فتت	0 -4 -2 0 0
فتم	2 5 0 -12 0
فتن	7 -9 -3 0 -5
فته	0 7 -10 -15 0
فحش	0 0 -6 0 0
فرش	0 0 4 0 0
فعه	1 0 0 0 0
فقط	0 0 3 1 0
فور	0 0 2 0 0
قاي	0 1 -1 4 0
قتي	-2 0 0 0 0
قصد	0 0 0 -1 4
قطه	0 0 0 3 0
قفل	0 -3 -2 0 -1
قهي	0 0 0 -2 0
قوق	0 3 -3 0 0
كار	0 14 -19 -14 9
كام	0 7 23 0 0
كتر	0 12 0 0 3
كتك	0 0 -13 -4 0
كجا	0 3 0 0 0
كرد	-2 -18 5 0 0
كره	0 0 4 0 0
كست	0 -4 0 0 4
كسي	0 0 0 3 0
كشه	0 -7 0 0 0
كله	0 0 8 0 0
كم	0 0 7 0 0
كن	0 -2 -1 -4 0
كنم	-1 -20 -21 -1 1
كنن	-1 -6 0 0 7
كنه	-6 -29 -32 -4 0
كني	-7 -5 0 -5 0
كه	-1 6 -11 0 11
كي	3 0 0 0 0
لاس	0 0 -9 -2 4
لاق	0 1 0 0 0
لاك	0 0 3 6 12
لال	0 0 -3 0 0
لام	0 0 0 0 -4
لاي	0 0 3 0 0
لبم	3 5 -5 -5 0
لره	0 0 5 0 0
لشه	5 17 20 -6 0
لفن	0 0 0 -1 0
للي	0 0 -1 0 0
لمه	0 13 5 0 1
لمو	0 4 0 0 0
لند	0 -2 0 0 0
لنگ	0 0 6 0 0
لهم	0 2 0 0 0
لهي	0 0 -5 0 0
لوك	10 9 10 8 0
لوو	0 0 0 7 2
ليد	-7 1 -8 0 0
ليس	7 0 0 0 0
ليم	0 3 8 0 0
لين	0 0 1 0 0
م	-4 0 15 0 0
ما	0 3 14 3 0
ماد	0 0 0 -2 0
ماز	0 0 0 -3 -4
مام	0 -3 0 -6 0
مان	0 0 6 1 2
ماه	0 7 14 12 0
مبر	0 2 3 0 0
متم	0 0 15 4 14
محل	0 0 -7 0 0
مدم	8 7 4 0 0
مده	8 7 18 0 0
مدي	0 4 0 0 -4
مرد	0 0 0 -8 -1
مري	3 0 0 0 0
مزد	0 -1 0 0 0
مست	8 0 0 0 0
مسر	0 0 18 0 0
مشو	0 0 0 5 2
معه	0 0 3 0 0
مكف	0 3 5 0 0
مكم	3 0 0 0 0
ممد	0 0 5 5 0
من	0 3 0 4 8
مند	0 0 3 -1 0
منه	3 4 6 0 0
منو	4 8 -4 0 5
مه	2 0 0 0 0
مهد	0 0 0 18 8
مو	0 1 9 0 0
موج	0 0 8 10 0
موم	5 4 8 18 0
مون	0 0 -10 13 8
ميث	0 0 2 0 0
ميد	0 0 0 0 -2
ميل	0 0 0 0 8
مين	1 0 22 0 0
ميو	0 0 3 0 0
مپل	11 0 0 0 9
مچم	0 0 -4 0 0
نار	8 14 17 14 0
نال	0 4 3 0 0
نام	0 2 0 0 0
نبش	0 0 2 6 4
نبه	0 0 -2 0 -1
نجا	8 6 -11 0 -2
ندم	6 0 0 0 0
ندن	-6 -6 0 0 0
نده	9 0 -10 14 11
ندو	3 0 0 0 0
نري	0 0 0 0 1
نسل	0 0 4 8 0
نسم	0 0 -1 0 -1
نفل	0 2 0 5 0
نمه	0 0 0 1 0
ننه	6 0 0 0 0
نه	-2 7 24 0 7
نهم	0 -8 -2 0 4
نهي	0 0 17 21 0
نوز	0 4 33 19 14
نوم	0 0 -8 -4 0
نون	0 0 7 7 0
نيا	0 0 22 0 0
نيد	0 -7 0 0 0
نيم	4 4 0 0 0
نين	0 0 5 0 0
نيه	0 0 20 0 0
نگي	0 12 8 0 0
نگگ	0 3 0 0 0
ه	0 9 -9 0 0
ها	2 0 0 0 -3
هار	0 0 -7 3 5
هام	7 7 12 0 0
هتل	0 0 -15 -2 0
هجو	0 0 3 0 0
هر	-10 4 -12 -11 -13
هرش	0 0 0 2 0
هرم	0 -6 -7 0 0
هست	-3 7 0 0 0
هشت	0 0 4 11 0
هفت	0 0 7 0 0
هل	0 0 -5 0 0
هلم	-2 0 0 0 0
هم	-2 14 -14 -7 1
همه	0 6 -5 0 0
همو	0 0 0 0 1
هو	3 0 0 0 0
هي	0 8 -14 0 0
هيچ	4 0 0 0 0
و	7 9 15 8 5
واب	8 0 -2 0 0
واج	0 2 0 0 0
واد	6 0 0 0 0
وار	0 -11 -1 -2 0
وام	0 0 -5 0 0
واي	4 0 0 0 0
وبن	5 0 0 0 5
وبي	0 0 11 0 0
وجا	0 0 4 0 0
وجه	0 0 5 5 0
ودم	-3 7 -6 -6 2
ودن	0 4 0 0 0
ودي	0 0 0 0 3
ورت	0 0 -2 0 0
ورد	-5 0 6 0 0
ورش	8 0 0 0 0
وره	0 -2 0 0 0
ورپ	0 0 4 0 0
وست	0 2 2 -1 0
وشن	0 0 4 3 0
وشي	0 2 1 0 0
وضي	0 0 -6 4 0
وغن	0 3 0 0 0
وقت	0 1 0 0 0
وقع	0 0 0 0 -2
وقم	0 0 -4 -4 0
وكس	3 0 2 0 0
ول	0 -4 0 0 3
ولا	0 0 3 0 0
ولو	0 0 2 0 0
ولي	0 4 0 1 -3
ومد	1 7 -3 2 1
ونت	0 0 -4 -3 0
وند	-3 -2 0 0 -2
ونم	1 0 0 -1 0
ونه	12 15 -11 -12 0
ونو	0 0 -1 0 3
وني	-7 5 0 0 0
وهر	0 0 0 0 3
وهي	0 0 4 6 0
وود	12 4 10 0 0
وون	-3 0 0 0 0
ويا	0 0 5 0 0
ويد	0 0 3 0 0
ويض	0 0 8 2 7
ويو	3 0 9 0 0
ويي	0 10 10 0 0
وچه	0 0 3 0 0
يا	-7 0 0 0 0
ياب	0 0 -2 0 12
ياد	0 2 -3 -4 0
يار	0 0 5 0 0
يام	-1 0 -9 -3 0
يان	0 0 12 0 0
ياه	0 -1 -7 0 -2
يبم	5 2 0 0 0
يجش	0 0 0 0 1
يحه	0 0 5 0 0
يخت	-1 -4 0 0 0
يدش	0 3 0 0 0
يدم	-2 0 0 0 0
يدن	-2 -6 0 0 1
يده	-18 -8 -4 -1 0
يدي	-9 -3 0 0 0
يذه	0 0 9 0 0
يرد	7 0 0 0 0
يرم	7 4 0 0 4
يره	5 6 0 8 8
يرو	0 0 7 0 0
يزه	0 0 3 0 0
يسا	0 4 6 0 0
يست	0 0 -2 0 0
يشب	0 0 0 0 8
يشم	-2 -2 0 0 0
يشه	3 0 -1 -1 -5
يفت	0 0 0 0 -1
يقش	-1 0 -9 0 0
يقه	0 4 15 0 0
يك	0 8 19 9 -4
يكس	0 0 3 0 0
يكه	0 0 0 -12 6
يكي	0 0 0 -2 0
يلز	0 1 2 0 0
يلم	6 0 -7 27 17
يلي	-13 4 0 0 0
يمو	0 -6 -6 -2 0
ينك	0 0 0 0 3
ينم	0 5 -4 0 0
ينن	6 0 0 0 0
يني	5 0 0 0 0
ينگ	0 0 8 0 0
يه	-1 1 -12 -12 -10
يهم	0 0 -8 0 0
يهي	0 0 0 0 -3
يور	2 2 0 0 0
ييد	0 0 -1 0 0
يين	0 6 0 0 0
يچي	0 6 -2 0 0
يگم	0 0 0 0 3
يگن	-3 -9 -12 7 1
يگه	4 0 -13 -5 -5
پاس	0 0 2 0 0
پام	0 -3 -1 -1 0
پخش	0 0 0 0 3
پدر	0 0 -2 0 0
پرت	-2 -7 0 0 0
پسر	-5 6 -8 -3 7
پشت	0 1 8 6 0
پل	0 0 5 0 0
پور	0 0 3 0 0
پوش	0 0 0 0 11
پول	0 -8 0 0 0
پي	2 0 0 0 0
پير	0 0 16 0 0
پيش	1 14 12 -7 0
پيك	0 0 -2 8 0
چاق	0 0 -1 0 6
چرچ	0 0 0 1 0
چه	6 0 0 0 0
چهل	0 0 0 3 5
چون	-5 0 0 0 0
ژيك	0 0 4 0 0
گار	0 0 14 0 0
گاز	0 2 0 0 0
گاه	8 -2 -7 5 2
گرد	0 0 -10 0 -1
گرو	0 0 5 0 0
گرگ	0 0 9 0 0
گشت	0 5 0 0 0
گشو	6 0 -4 0 0
گفت	0 12 -15 3 3
گهش	0 0 -2 0 0
گيم	0 0 0 6 5
[lasts fa-af]
19	0 0 0 5 0
30	0 2 0 0 0
ail	0 2 1 7 6
anu	0 0 0 2 1
at	5 8 15 8 10
com	11 16 28 0 0
dot	13 12 12 17 2
ger	0 2 0 0 0
heb	0 0 0 4 1
hra	0 0 0 1 0
ips	0 0 2 0 0
iqa	0 0 0 4 9
k	0 4 9 8 1
kan	2 0 4 0 0
me	0 5 3 0 0
ner	0 0 0 0 2
ook	7 9 3 0 8
ore	0 0 4 7 7
ple	5 7 6 10 9
t	0 0 5 2 0
w	0 0 1 0 0
ابي	0 1 0 6 0
ات	16 12 22 16 25
اجي	0 0 3 4 0
احب	3 -4 -19 0 8
اخت	0 -2 0 0 -4
ادا	0 0 -2 0 4
ادت	3 0 5 0 0
ادر	0 0 -4 -1 18
ادش	0 0 0 0 1
ادن	-2 0 0 0 0
اده	0 1 0 0 0
ادي	0 0 -4 0 0
ار	0 0 3 0 0
ارم	0 -11 0 -18 -3
ارن	0 -2 0 0 3
اره	0 -14 -5 -7 2
اري	4 2 13 0 0
از	2 2 -12 6 0
ازش	-3 0 0 0 0
ازه	-7 0 -11 0 0
ازي	4 0 0 0 0
اس	11 11 -9 -4 0
است	3 2 -2 -5 0
اسد	5 0 4 0 0
اسه	0 0 -3 0 0
اش	0 0 -7 0 0
اشم	0 -5 -11 0 0
اطر	3 0 0 0 0
اظر	0 0 0 5 0
اعت	-1 -8 -1 7 14
اغا	0 22 27 0 0
افت	0 0 0 1 0
افي	0 -3 15 3 0
اقا	0 0 2 0 0
اكا	0 0 24 0 0
الا	0 0 12 17 0
الب	10 0 -10 0 0
الج	0 4 10 0 0
الك	3 0 -7 0 0
اله	11 19 8 0 4
الي	2 -3 6 3 8
ام	0 0 -15 -3 0
اما	0 0 12 3 0
امد	-2 12 -6 -2 -5
امش	11 0 -4 10 0
امه	0 2 0 0 0
امي	0 0 -4 0 -1
ان	-1 0 0 0 0
انا	0 0 10 0 0
انت	0 0 0 2 0
اند	-12 -7 0 0 -2
انش	0 -1 -1 3 0
انم	-1 -11 -11 3 0
انه	4 7 -21 -2 1
اني	0 0 15 0 0
اهد	-5 8 -15 0 0
اهو	0 0 3 6 9
اهي	0 8 4 0 0
او	4 1 -4 -2 14
اور	0 0 3 0 0
اول	0 0 1 8 0
اي	-7 0 0 -14 0
ايش	0 15 -4 -5 2
ايم	7 -10 -15 -1 -4
اين	0 0 6 0 2
ايه	0 0 0 8 4
ايي	5 4 0 2 0
اگه	13 0 0 0 0
با	-3 -6 0 -9 0
بار	0 0 0 0 -2
باز	0 0 0 2 0
باغ	0 0 1 0 0
بال	0 0 -2 0 0
بام	0 0 -1 0 0
بان	0 0 -1 0 0
بتي	6 0 0 0 0
بجه	0 0 8 3 0
بخش	0 0 -1 0 0
بد	-2 0 -3 -5 0
بدل	0 0 6 0 0
بدي	0 0 0 2 0
برد	0 7 0 1 0
برم	0 7 0 0 0
برو	9 -3 0 0 5
بري	0 0 2 0 0
بس	5 0 0 -3 0
بعد	2 0 0 0 0
بله	0 2 2 0 0
بند	0 -1 -10 0 0
به	10 7 -12 -17 -1
بود	0 0 -16 -1 -6
بول	0 0 10 8 0
بي	0 9 23 0 6
بيا	1 0 0 0 0
بيل	2 0 0 0 0
بيچ	0 0 3 0 0
بچه	0 0 -5 0 7
تا	0 2 0 1 -2
تاد	0 6 1 0 6
تاق	0 0 0 -1 0
تان	0 6 4 11 9
تخم	-5 0 0 0 0
ترا	5 0 0 0 0
ترس	0 0 -8 0 0
ترك	5 0 0 -2 0
ترم	0 0 -5 0 4
تره	0 0 0 -2 0
تف	-3 -6 -9 0 0
ته	0 -1 0 0 0
تو	0 0 0 7 3
تور	3 0 0 0 0
تون	0 0 19 0 0
تير	0 -5 -9 -2 0
تيس	0 0 9 0 0
تيش	2 0 0 0 0
تيم	0 14 -13 -6 1
تين	1 -2 0 -1 0
ثيف	0 11 -2 3 0
جاب	-1 0 0 0 0
جان	0 0 12 0 0
جده	0 0 3 0 0
جون	0 2 11 0 0
جيب	0 0 4 0 0
حرا	0 2 2 0 0
حشه	0 0 -1 0 0
حشي	0 0 -2 0 0
حصل	0 0 0 4 2
حكم	2 0 0 0 0
حمد	0 0 17 0 0
خبر	7 0 -16 -2 0
ختر	0 0 0 -7 0
ختن	0 -2 0 0 0
خدا	0 0 0 -3 0
خرچ	0 0 0 0 10
خشت	0 0 -2 0 0
خصت	4 0 0 0 0
خط	0 0 9 12 6
خو	0 -7 0 0 0
خوب	0 12 19 0 0
خود	0 -6 0 0 0
خوك	0 0 0 0 3
خون	0 0 -12 0 0
خي	-8 0 0 0 0
خير	0 2 0 0 0
د	3 0 -14 0 0
دات	13 17 18 30 0
داد	8 -2 14 0 -4
دار	-3 -4 0 0 0
داغ	0 -6 0 0 0
دام	0 0 0 3 0
دان	0 0 -3 -1 0
داي	0 0 1 0 0
در	-1 -1 -18 17 0
درت	0 0 0 -5 0
درد	0 -3 -3 0 0
درس	0 0 -1 0 0
درش	0 0 -6 0 0
درم	11 0 -14 12 1
دره	0 0 5 4 0
دست	0 0 -9 0 -6
دفه	0 -2 0 0 0
دقه	3 3 0 0 0
دلا	0 0 10 12 0
دلم	-6 0 -3 0 0
دم	0 0 0 9 8
دمم	0 0 0 0 -2
ده	-8 -1 -20 0 -10
دهت	7 0 7 0 0
دهم	0 4 26 13 0
دو	-2 0 -10 -3 -9
دوم	0 0 0 5 4
ديد	0 8 0 0 0
دير	0 0 0 0 -1
ديك	10 6 5 7 0
ديم	5 13 8 -5 0
دگي	0 8 -14 -1 0
را	4 -3 0 -2 0
رات	0 0 5 0 0
رام	0 0 -5 0 0
ران	0 4 0 0 0
راه	0 0 0 2 0
رتس	0 0 5 0 0
رتش	0 0 -6 0 0
رد	7 21 18 22 0
ردم	0 -10 -1 10 3
ردن	0 0 1 0 0
رده	-3 -7 -2 8 0
رزه	3 0 0 0 0
رست	0 0 22 0 0
رسم	10 3 0 0 0
رسه	0 0 19 10 0
رفت	0 -8 0 -7 -4
ركت	0 0 16 0 0
ركم	0 0 -2 0 0
رما	0 0 -3 -7 7
رمه	0 0 0 1 0
رنگ	0 1 0 0 0
ره	-15 -15 -20 -10 -3
رود	5 16 19 6 0
روز	-1 0 -7 -2 -3
روس	0 1 3 0 0
روش	-1 0 0 0 0
روغ	9 13 0 0 0
روي	0 0 1 0 0
روپ	0 0 1 0 0
ريا	0 0 4 0 0
ريت	0 0 0 0 3
ريج	0 0 1 0 5
ريم	18 -1 0 0 -5
رين	2 0 0 0 0
ريه	0 6 0 0 0
ريگ	0 0 5 0 0
زاب	0 0 -8 -2 0
زار	0 -1 -2 -3 0
زحل	0 0 7 0 0
زد	-10 -18 -6 2 -5
زدم	3 0 0 3 0
زدن	-6 -8 0 0 0
زده	0 -2 17 1 12
زن	0 -4 0 -10 -2
زند	0 0 1 0 0
زنن	0 -8 0 0 0
زنه	-12 -10 0 0 -2
زني	6 0 0 0 0
زنگ	0 -3 -1 0 0
زهت	0 6 4 0 0
زهم	0 0 6 0 0
زور	2 0 -2 0 0
زيت	0 0 4 0 0
زير	2 6 8 4 0
زيز	0 0 8 0 0
زيم	0 0 19 14 6
ساب	4 0 -6 0 0
سال	0 0 6 0 2
ساي	0 0 -7 0 0
سبز	0 3 4 0 0
ستا	0 0 -2 0 0
ستر	1 0 -3 1 0
ستم	0 0 -24 -1 -3
ستن	8 7 0 1 0
ستي	3 8 0 0 0
سجد	5 0 0 0 0
سر	-12 6 20 -3 1
سرش	-5 -2 0 0 0
سرك	5 5 2 2 9
سرم	-12 0 0 -3 0
سطه	0 4 1 0 0
سكر	0 0 0 2 0
سلو	0 0 9 0 0
سنت	0 0 6 1 0
سني	0 6 12 0 0
سنگ	0 0 0 0 4
سه	-4 -1 -8 -6 0
سوم	0 2 4 5 0
سون	0 5 3 0 0
سي	-3 0 2 2 2
سيد	0 6 0 0 0
سيه	0 0 -8 0 0
سگ	0 0 -11 0 -1
شاخ	0 0 6 7 0
شان	0 -6 -9 0 -3
شاه	0 0 3 6 0
شب	0 0 11 1 3
شتم	-4 -6 -1 -4 -4
شد	-2 -13 0 0 0
شدم	0 0 -10 0 0
شدن	1 0 0 0 4
شده	19 12 36 0 0
شش	6 10 9 2 0
شصت	0 0 0 0 6
شفت	0 0 -3 0 0
شما	0 0 0 17 -8
شنه	-4 0 0 0 0
شو	2 -4 0 -5 -6
شوي	3 0 0 -9 1
شي	0 0 0 0 1
شيا	0 0 3 0 0
شيد	6 3 0 0 0
شير	0 0 -11 0 0
صبح	0 0 0 -2 0
صبر	1 0 0 0 0
صد	0 7 0 0 0
صدا	0 -3 0 0 0
صف	0 0 -10 0 0
صفر	0 0 0 0 7
صلا	5 0 0 0 0
صنف	-2 0 -7 -2 0
صوب	6 0 0 0 -3
صور	0 0 13 0 0
ضيه	2 0 9 0 10
طرف	0 0 0 2 0
طفل	-1 -3 -5 -6 0
عاش	0 0 -6 -2 0
عرب	0 2 0 0 0
علم	0 -4 0 -2 -1
علي	0 0 2 0 0
عنت	0 0 -1 0 0
عوض	0 0 3 0 0
غار	0 0 1 0 0
غصه	0 0 -2 0 0
غلط	0 0 -1 0 0
غم	0 0 -1 0 0
غور	0 0 -2 0 0
غيم	5 0 0 0 0
فتت	0 0 -7 0 0
فتم	0 11 0 0 4
فتن	-4 -6 0 0 0
فته	-6 -5 -2 -4 1
فده	0 0 0 1 0
فرت	0 0 -3 0 0
فقط	0 1 0 0 -6
فلم	0 0 0 0 3
فور	0 0 1 0 0
فون	0 0 -12 -3 0
فيد	0 0 0 4 0
فيق	0 2 0 0 0
قاي	0 0 -9 0 0
قبر	2 0 0 1 0
قت	-1 0 -4 0 0
قتي	0 0 -3 -1 -4
قرب	1 0 0 0 0
قطع	0 -2 0 0 0
قطه	8 7 6 0 5
قعه	-5 0 0 0 0
قلف	0 -3 0 0 0
قند	0 0 9 13 0
كاح	0 -1 6 2 0
كار	8 7 -22 -16 -3
كام	7 13 28 0 0
كان	0 0 0 0 -1
كتب	8 0 4 5 3
كته	0 0 0 0 1
كتي	0 8 0 -3 0
كد	-8 -23 -18 -6 -5
كدش	0 0 -5 0 0
كدم	0 -6 0 0 0
كدن	-1 -9 3 0 -1
كده	-3 -14 0 0 0
كرد	-1 -8 18 -3 0
كس	1 0 -2 0 0
كسم	0 0 2 0 0
كسي	0 1 0 -9 0
كش	-8 0 -1 0 0
كل	0 0 -8 0 0
كم	0 5 24 22 12
كمك	6 0 0 0 0
كمم	-2 0 -5 0 0
كمه	0 4 -8 0 0
كمپ	2 0 -4 0 0
كنت	0 0 4 0 0
كنج	0 0 4 0 0
كند	-3 0 0 0 6
كنم	0 -19 -22 -11 -9
كنن	3 -11 0 0 10
كنه	-1 -27 -9 -6 11
كني	0 0 -1 0 2
كه	1 -1 -11 2 4
كو	0 -3 -5 0 -1
كول	0 10 11 0 0
كي	12 0 0 0 0
كير	0 0 4 2 4
كيس	0 0 10 7 6
كيش	0 0 0 4 0
كيل	0 0 0 0 2
كين	5 0 0 0 0
لاج	6 6 0 0 0
لاد	3 -1 -11 0 -3
لاص	0 2 11 14 0
لاك	5 2 10 3 0
لام	0 0 3 1 -4
لاو	0 0 7 0 0
لاي	2 0 0 0 0
لبل	0 2 0 0 0
لبم	0 0 -2 0 0
لت	-2 -10 -9 0 0
لرز	4 0 0 0 0
لصش	-1 0 -2 5 0
لكش	0 0 -1 0 0
لكم	0 0 -2 0 0
لله	0 0 9 0 0
لما	0 0 3 0 0
لند	0 -2 0 0 0
لهه	0 3 -1 0 0
لون	0 0 0 1 0
لوي	0 8 0 0 0
ليس	8 0 -20 0 -12
ليم	0 0 14 0 0
لين	0 0 -2 0 0
ليه	0 0 -10 0 0
لچ	0 -4 -1 0 0
ما	4 -6 -13 7 6
مات	0 0 -1 0 0
مام	0 -6 -5 -2 0
مان	5 0 20 6 0
ماه	-4 3 2 8 0
مبر	6 8 3 0 0
مبل	0 0 4 0 0
مدم	0 5 0 0 0
مدن	-2 0 0 0 0
مده	5 0 0 0 2
مرا	2 0 0 0 0
مرد	0 0 -8 0 0
مرغ	0 0 0 0 5
مرم	1 5 -5 0 0
مره	2 15 -10 6 4
مشت	0 0 -5 0 0
مشه	0 0 -3 0 0
معه	0 0 4 0 0
ملا	0 0 -6 -4 0
مله	0 0 -1 0 0
ممم	0 2 0 0 0
من	0 0 0 0 8
مه	-2 -17 -16 5 8
مو	0 0 0 0 4
موس	0 0 0 2 0
موي	0 0 -3 0 0
مي	0 2 16 0 0
ميت	0 0 6 0 0
مير	0 0 19 0 1
ميل	5 3 1 2 16
مين	0 0 7 3 0
مپل	9 6 0 0 11
نات	0 4 1 0 0
ناك	0 0 -6 -2 0
نام	-4 12 -19 0 0
نان	0 0 6 11 11
نبه	-11 -8 0 4 -1
نتر	0 0 0 0 3
نجه	0 0 0 0 -1
ندر	7 4 6 0 0
ندم	2 0 0 0 0
ندن	0 0 10 8 2
نده	-4 -2 -8 -9 5
ندي	0 0 -5 0 0
نرس	0 0 0 0 5
نزد	0 0 0 6 6
نزل	10 11 20 7 11
نصف	0 0 1 2 0
نظر	0 0 6 0 0
نفر	15 -9 -14 0 0
نكه	4 0 0 0 0
نمك	10 21 25 0 3
نمم	0 0 0 0 3
نمه	-1 0 -7 0 0
ننو	0 0 0 -3 3
نه	-3 0 25 4 0
نو	0 6 8 0 12
نود	0 0 0 0 1
نور	8 5 9 0 0
نوز	2 25 0 0 0
نوي	0 0 0 0 3
ني	0 -8 -3 0 0
نيا	0 0 6 0 0
نيز	-2 3 0 0 0
نيش	0 0 -3 0 0
نيك	4 0 6 0 1
نيم	-3 -13 -16 0 -3
نين	9 -7 -7 0 -11
نگه	0 0 -1 0 0
ها	3 0 0 -1 -1
هار	0 3 3 0 0
هام	0 0 0 7 -1
هاي	0 0 35 22 0
هجو	0 0 6 0 0
هدي	0 1 0 0 0
هر	0 0 -7 -1 -11
هرم	5 7 3 7 -4
هشت	0 0 4 0 2
هفت	0 6 12 3 3
هم	5 7 -18 -13 -9
همه	0 3 0 0 0
همو	6 0 0 0 7
همي	0 0 0 1 0
هنم	0 0 -2 0 0
هوم	6 9 10 6 0
هيز	0 0 -1 0 0
هيچ	0 1 -3 0 0
و	2 7 9 10 2
واب	6 1 1 0 0
وار	0 0 4 0 0
واش	0 0 1 0 0
وال	0 0 -4 0 0
وان	0 -13 -13 -5 0
وتر	0 -3 -10 -1 0
وتل	-4 -4 -22 -8 0
وته	0 0 -5 -3 -2
وجي	0 0 -3 0 0
وخت	1 0 0 0 17
ودا	0 0 -7 0 0
ودش	0 1 0 3 0
ودم	7 -7 -7 -8 0
وده	0 -5 0 -3 -7
ورت	3 12 0 0 0
ورث	1 1 6 0 0
ورد	2 7 12 0 0
ورم	0 0 0 0 6
ورن	0 0 0 1 0
وره	0 0 -1 0 -1
ورو	0 10 7 0 0
وري	0 0 11 0 0
وزا	0 0 0 0 3
وست	0 0 -2 -6 0
وشت	0 0 2 4 0
وشم	0 -4 0 0 0
وشي	4 0 12 5 1
وطن	0 0 -3 0 0
ولي	-7 -3 20 0 0
ونت	0 0 -1 0 0
وند	-2 -2 -3 0 0
ونز	0 0 1 0 0
ونن	0 2 0 0 0
وها	0 0 0 0 2
وود	0 0 7 0 0
وي	0 0 17 0 0
ويت	-3 0 0 0 0
ويس	0 0 6 0 0
ويش	0 0 0 1 0
ويم	-6 -3 -14 0 6
ويي	2 0 0 0 0
وچك	0 9 16 0 0
وچه	0 0 0 -5 0
يار	0 8 0 -3 -3
يام	3 0 -12 -1 0
يان	-2 0 2 0 0
ياه	-7 0 0 0 0
يتت	0 0 0 0 1
يته	-12 -12 -4 4 0
يدن	0 4 3 0 0
يده	-3 -5 0 0 0
يدي	0 0 0 -1 0
يرت	0 -1 -5 0 0
يرن	5 4 0 0 0
يره	13 14 0 0 0
يرو	0 0 0 0 1
يري	0 0 -6 0 0
يزه	0 6 36 20 11
يزي	0 -5 0 0 0
يست	0 12 0 0 4
يسه	0 3 -3 0 -5
يسي	0 0 -9 1 7
يشم	3 3 0 0 0
يشن	0 4 0 0 0
يشه	0 -3 -9 -7 0
يفه	0 0 11 0 0
يقم	0 10 0 2 2
يقه	13 22 20 0 0
يك	-4 4 -8 0 -13
يكس	0 0 5 0 0
يكه	0 -2 0 0 0
يكي	0 0 -4 0 0
يلم	1 0 0 4 8
يله	-2 0 0 0 0
يلي	3 0 0 0 -3
يمه	0 0 0 -3 0
ينر	0 2 0 0 0
ينز	0 2 0 0 0
ينه	8 0 0 0 0
يوه	0 0 -7 -4 0
ييد	4 0 0 0 0
يين	0 0 2 0 2
ييه	0 12 6 0 0
يگم	0 0 0 0 18
يگن	3 16 -1 2 2
يگه	5 3 -8 -13 -3
يگو	0 0 0 0 1
پاي	-1 0 -3 0 0
پت	-2 0 0 0 0
پس	-2 -1 0 0 0
پشت	0 0 3 4 0
پل	12 11 7 0 0
پنج	0 10 2 0 0
پوت	0 0 0 1 0
پيش	-7 0 0 -3 -7
چار	0 -2 -7 0 1
چرا	-3 0 0 0 0
چشم	0 0 -4 0 0
چطو	0 0 0 -1 -4
چكس	3 5 0 0 0
چون	0 0 0 4 0
چيش	0 0 0 0 6
چيغ	0 0 -4 0 10
چيم	-5 0 0 9 2
چپ	4 0 0 0 0
ژده	1 0 0 0 0
گار	0 0 2 0 0
گتن	0 0 5 0 0
گدا	0 0 -2 0 0
گري	0 10 8 0 0
گفت	1 5 -16 2 0
گل	12 7 16 7 0
گم	0 0 -3 -1 -1
گو	0 2 4 0 0
گيش	0 0 0 8 0
گيم	4 4 0 0 0
گپ	1 8 -8 0 -4
[lasts fa-latn]
1	4 0 0 0 0
aad	-3 0 0 0 0
aam	-3 0 0 0 0
aar	0 0 0 -3 0
aba	0 9 9 0 0
abe	0 0 0 -1 0
abi	0 3 15 2 4
abr	0 0 -5 0 0
ade	3 1 0 0 0
afe	0 0 -1 5 0
age	0 0 0 0 4
agh	0 0 -2 2 0
ahe	0 -8 -10 3 0
ahi	0 0 0 1 0
aii	0 -2 3 0 0
ail	12 22 0 22 22
aim	0 0 0 0 -1
ain	0 0 15 0 0
aji	0 0 0 0 5
aks	1 0 0 0 0
ala	2 7 8 0 0
ale	0 0 0 -2 0
all	0 0 7 0 0
am	0 -4 -12 0 0
ame	2 -1 -1 -12 0
ami	0 4 0 0 0
amo	5 3 -19 -7 0
and	0 0 0 0 -7
ane	0 -8 3 7 12
ang	14 2 -6 -4 -4
ani	2 0 6 0 0
anj	5 0 5 0 5
ank	10 10 6 0 0
ara	0 5 0 -1 0
ard	0 -15 -18 -4 2
are	0 0 2 13 3
arf	0 0 0 -1 -2
ark	0 -2 0 0 0
ars	0 0 -6 0 0
art	0 0 7 0 0
aru	0 0 0 0 1
ase	0 -1 3 2 6
ash	0 0 0 7 0
ast	6 5 -19 -5 1
at	11 16 20 15 14
ati	3 2 0 0 0
ato	0 -2 1 0 0
aye	17 1 21 17 -3
ayi	0 12 5 0 0
az	0 -3 -6 5 6
ba	0 0 -3 -11 -2
bak	0 0 0 3 0
bam	-1 7 -5 -3 -1
ban	2 9 0 0 0
bar	0 0 -1 0 4
be	0 -5 0 0 -2
ber	0 0 2 0 0
bi	0 0 8 6 0
bia	0 2 0 0 0
bin	0 0 0 0 -4
bsh	0 0 0 1 0
bud	2 5 0 0 2
cal	0 0 4 8 0
car	0 0 1 0 0
cel	15 19 17 20 0
che	-5 0 0 -5 0
chi	0 0 1 0 1
com	15 15 25 0 0
da	0 0 0 4 0
dad	-4 -4 -6 0 0
dah	0 13 9 1 0
dam	13 3 -20 -5 -3
dan	1 -5 0 0 -7
dar	0 -6 0 3 1
did	-3 11 0 0 2
dii	0 0 -3 0 0
do	0 0 0 6 0
dot	21 17 19 28 4
e	0 17 0 -3 21
eam	0 0 1 0 0
ede	-1 0 -3 0 0
efr	0 0 3 0 0
eft	3 0 0 0 0
ega	0 1 0 0 0
egi	0 0 0 1 0
ehr	0 0 13 0 0
eja	-1 0 0 0 0
era	1 0 0 0 0
esh	5 0 -14 -6 5
ess	1 0 0 0 0
eye	0 0 -5 0 1
far	0 -3 -4 -4 0
fat	0 0 -2 0 0
gah	0 -4 0 0 -6
gan	0 0 0 11 -3
ghe	0 1 22 3 10
hab	14 0 0 -5 0
had	1 0 0 0 0
ham	0 2 -9 -11 0
har	3 3 -12 -12 -1
hat	0 0 -8 -3 0
haw	-1 -4 -7 0 0
hde	0 0 0 0 7
hem	-1 0 -1 0 2
hid	-2 0 0 0 0
hin	-1 0 0 0 0
hmi	-4 0 -1 0 0
hod	9 0 15 -1 7
hoo	0 2 0 0 1
hop	1 0 0 0 4
hsh	0 0 9 0 -5
hte	0 5 3 2 2
iad	0 0 0 0 -5
ian	0 0 2 0 0
ibi	0 0 1 0 0
ice	2 4 -3 2 0
ide	0 -4 0 0 0
ige	4 0 -2 2 4
igh	0 0 -2 0 0
ili	0 1 0 0 0
ill	0 2 0 0 0
ily	0 0 9 0 0
ilz	0 0 4 0 0
ing	0 0 6 0 0
ion	7 6 7 0 0
isa	0 0 6 -4 0
ish	0 0 -3 0 0
ist	0 7 0 13 -1
ive	0 0 4 0 0
iye	0 0 1 3 1
jaa	0 5 0 0 0
jib	0 0 5 0 0
k	0 0 3 0 0
kam	0 0 -1 0 0
kar	7 15 -13 -1 -4
ke	-3 0 0 0 0
ket	0 -9 0 -1 0
kht	-1 0 0 0 0
ki	1 0 0 0 0
kon	0 0 -4 0 0
lam	-3 -6 -4 0 -5
lan	0 0 0 5 13
lat	8 0 0 0 0
ley	0 0 9 5 0
lis	7 9 7 2 0
lkh	0 4 0 0 0
loo	0 0 0 0 1
ma	-4 0 0 8 7
mad	8 8 -5 0 0
mah	3 6 2 0 0
mak	0 0 5 0 0
mam	0 0 0 1 0
man	-10 0 0 -1 11
mat	0 1 0 0 0
met	4 0 0 0 0
min	0 2 0 2 0
mo	0 0 0 0 1
mum	0 1 2 7 0
nam	10 -4 6 -1 11
nbe	-3 -1 0 0 0
nde	0 0 -8 0 -3
ndi	0 0 0 -2 0
net	0 0 1 0 0
nia	0 2 0 0 0
nid	0 0 -1 0 0
nja	0 -4 0 0 7
noh	0 3 0 0 0
o	6 11 8 8 2
oad	0 0 7 0 0
ock	11 1 0 0 0
oda	0 0 2 0 0
ode	15 17 26 0 0
odi	6 0 0 0 0
ofl	0 -2 -4 0 0
oft	-3 3 -11 0 -1
oli	0 0 6 0 0
oma	-8 0 0 0 0
ome	0 7 15 18 18
ona	0 0 0 0 5
one	0 -9 0 -2 0
oni	0 0 -3 0 0
ood	0 4 -1 0 0
oom	0 -3 -8 1 0
oon	7 -3 -4 0 0
oor	11 4 12 8 0
ooz	0 0 17 0 0
ord	-1 0 18 0 0
org	0 0 3 0 0
ori	0 0 -1 0 0
ors	0 7 10 0 0
ort	5 8 4 0 0
oye	1 0 -3 3 0
per	0 0 6 0 0
ple	7 12 8 8 15
r	0 0 4 0 0
ra	-9 -6 -4 0 0
rad	1 13 21 23 0
rah	0 -3 4 0 0
ram	1 1 -15 9 0
rde	0 -5 0 0 0
rdi	0 0 0 1 0
res	0 0 0 0 2
rgh	0 0 1 0 0
rim	0 0 -7 0 0
ro	0 7 3 2 7
rom	0 -5 0 0 2
roo	0 0 1 -1 0
rry	0 0 2 0 0
rse	0 2 0 0 0
rte	0 0 3 0 0
ru	-1 -4 0 0 0
rum	0 0 0 0 -4
rya	0 0 -1 0 0
rye	0 3 -5 0 0
rze	0 0 -5 0 0
s	0 0 4 0 0
saa	0 0 -2 0 0
sal	0 0 -3 10 3
sam	4 0 9 0 4
san	-3 3 0 8 7
sar	-4 0 4 0 0
sat	0 0 14 13 15
se	0 0 0 -4 0
seh	0 0 0 0 2
she	12 0 -8 0 0
shi	0 4 0 0 0
shm	0 5 9 0 0
sho	0 -1 -9 0 1
sht	0 0 0 -5 0
sid	0 0 -2 -1 0
sim	0 0 0 1 0
sor	0 4 6 0 0
sta	3 0 0 0 0
sti	8 0 -6 2 0
t	0 0 3 0 0
ta	0 -3 -5 0 0
tam	-8 3 -9 0 0
tan	-6 -6 -4 -1 -10
tar	0 0 12 11 12
tel	0 0 -13 -2 0
tem	0 0 0 0 4
tim	0 0 -5 3 4
tle	0 0 10 11 0
to	-4 -2 -9 5 7
ton	0 0 13 1 2
too	13 1 -6 5 7
tre	0 4 9 0 0
tu	0 -3 -2 -4 0
uim	0 0 0 7 0
une	0 0 -10 -12 -11
uni	0 0 1 0 0
use	0 0 1 0 0
ust	0 0 8 0 0
uyi	0 0 3 0 0
va	2 0 7 -1 3
y	0 0 0 1 0
ya	0 0 0 0 2
yad	6 0 -1 -4 0
yak	0 0 0 0 -2
yam	0 0 -5 0 0
ye	-12 4 -19 -12 -13
yek	0 0 16 0 0
yli	0 1 0 0 0
zad	0 -13 0 0 -7
zam	0 0 12 0 1
zat	0 0 8 0 0
[lasts fr]
'ai	7 11 0 2 9
'an	0 0 4 0 5
'or	3 1 4 0 0
1er	0 0 6 0 0
2	7 0 0 0 2
a	-4 14 11 -5 -3
abe	0 0 -1 0 0
abé	0 0 6 0 0
ace	11 11 22 0 4
ach	0 11 9 0 0
ady	0 0 0 0 2
age	0 5 -11 -4 -9
ail	12 10 17 17 17
aim	0 0 -2 0 0
ain	0 0 0 0 -2
air	0 4 3 0 0
ais	1 8 2 7 -6
ait	0 1 -19 -14 -3
ale	-2 -3 -14 -12 0
all	0 0 18 0 0
ame	0 -6 0 0 0
and	-4 0 0 0 -6
ang	0 0 -1 0 0
ans	-9 0 0 -15 -32
ant	-13 -17 -22 -3 6
arc	0 0 0 1 3
ard	0 0 0 -1 0
are	0 -1 0 0 0
ark	0 0 3 0 0
ars	5 0 0 0 0
art	5 6 12 0 0
ary	0 0 3 0 0
aré	0 0 0 0 2
ase	30 19 9 17 18
au	-7 -5 1 6 2
aux	0 0 3 3 14
ave	0 5 12 0 0
aye	0 0 0 0 -3
ble	0 0 0 2 0
bon	0 3 0 1 0
bre	1 0 4 -5 0
bus	-4 0 0 0 0
c	2 0 20 0 0
cal	0 0 20 0 0
car	0 0 2 0 0
cat	5 0 0 0 0
ce	-6 0 0 0 0
cer	0 0 -1 0 0
ces	0 3 0 -1 0
che	0 0 0 0 -9
ché	4 0 -4 0 0
clo	0 0 0 7 15
clé	0 0 10 11 0
com	0 16 14 0 0
cou	-3 0 -4 0 0
cre	0 0 -3 0 0
de	-5 0 3 3 5
des	0 0 0 -17 0
dez	0 0 0 0 1
die	5 0 0 0 0
dit	8 0 0 0 -7
dix	0 0 0 0 7
don	0 0 7 0 0
dos	-3 0 -5 0 0
dre	0 -2 -3 1 -3
du	8 3 8 8 15
eau	0 -4 -7 -3 -3
edi	0 0 0 3 3
eed	0 0 5 0 0
elo	0 0 -2 0 0
end	0 0 -7 2 11
ens	0 -6 -3 0 9
ent	-1 9 -10 -7 5
enu	0 0 0 2 0
ené	0 -1 0 0 0
ept	0 0 -1 -2 3
ere	0 8 0 5 0
ers	-4 0 12 9 6
est	3 1 7 4 3
et	1 0 -4 9 0
eue	0 7 8 0 0
euf	0 8 9 4 7
eur	-2 0 6 0 -8
eus	0 0 -2 0 0
eux	-7 -10 -13 -4 -4
ext	0 0 15 0 0
far	0 2 0 0 0
fer	-4 0 0 0 0
fil	0 0 18 18 0
fin	0 0 0 -1 0
fle	15 10 0 0 0
fr	0 0 4 0 0
fui	8 0 0 0 0
g's	0 0 9 0 0
gné	0 7 0 0 -7
go	0 0 -3 -1 0
gon	0 0 2 0 0
gue	12 0 12 11 0
hef	0 -1 0 0 -2
hes	0 0 0 3 0
hez	-7 -4 20 20 12
hir	0 0 8 1 8
hme	0 0 -4 0 0
hui	0 0 0 0 1
ice	0 0 -5 0 20
ide	-7 -2 0 1 0
ied	0 0 -12 -3 0
iel	0 0 4 0 0
ien	-8 -1 3 -4 0
ier	13 6 0 17 0
ige	0 0 3 0 0
igh	2 0 0 0 0
ike	0 2 0 0 0
il	-1 0 -32 -19 -19
ile	0 0 -4 7 7
ils	2 12 14 -13 -12
imé	0 0 8 0 0
in	0 0 26 0 0
ine	-2 0 0 0 0
ing	0 0 5 -5 3
inq	0 0 0 1 4
ins	15 19 24 16 5
int	15 35 44 42 0
ipe	0 0 -2 0 0
ire	0 0 -2 -7 -9
irs	0 0 -1 0 0
iré	9 5 13 0 0
isa	4 10 42 29 28
ise	0 -5 9 -5 0
ite	2 0 14 24 0
its	-4 0 2 1 -5
ity	0 0 1 0 0
ité	0 0 0 0 -5
ive	0 2 5 0 0
ivé	0 0 -7 0 10
jai	-6 -4 0 0 0
je	2 -7 -22 -24 -4
l'a	0 0 0 14 15
la	-1 -4 -9 -4 0
lat	0 -7 0 0 -2
le	-3 -4 -13 -5 -7
led	0 2 0 0 0
ler	0 0 -7 0 0
les	0 -5 1 -8 2
let	3 0 0 0 0
leu	0 7 8 0 0
lez	0 3 -7 0 0
lie	17 15 16 0 0
lit	0 0 0 0 -2
lle	-7 -4 2 0 3
lly	5 0 0 0 0
llé	1 0 0 0 0
loa	0 0 6 0 0
loc	0 0 -2 0 0
los	0 -1 0 0 0
lou	0 0 1 0 0
lte	0 0 -1 0 0
lui	2 0 0 0 2
lus	-5 0 0 -1 -8
lys	0 0 5 0 0
là	3 0 0 0 0
lée	-4 0 -6 0 0
m	0 0 4 0 0
m'a	0 10 -2 -15 -3
ma	2 4 11 1 8
mai	0 0 -3 0 0
man	-1 -2 -5 5 0
me	4 7 1 -5 0
mer	0 0 -1 0 7
mes	0 -4 0 -3 0
min	0 -1 0 0 -9
mir	3 0 -4 0 0
mis	0 0 7 0 1
mme	5 0 -2 0 0
moi	5 0 -9 -3 7
mon	5 0 -12 0 12
mps	0 0 2 0 0
mée	0 -2 0 0 0
nal	0 0 -1 2 0
nap	0 0 0 0 5
nce	0 2 2 4 -3
ncé	0 0 0 0 4
nde	0 0 5 0 0
nds	6 0 0 1 0
ndé	0 0 0 -1 0
nes	0 -4 0 0 0
nez	0 -2 0 0 0
nge	0 0 3 5 11
ngt	2 4 0 0 6
ngé	0 0 0 -2 -1
nie	0 2 3 0 0
nit	3 1 0 0 0
nne	0 0 17 14 1
nné	0 0 0 11 0
no	0 -3 0 -5 0
nou	0 0 0 -2 4
nre	3 5 0 0 0
nse	0 2 0 0 0
nte	0 0 -4 0 -1
nts	-4 -12 -7 0 0
nue	0 0 -2 0 0
nze	0 0 2 6 15
née	0 -1 -5 0 0
obo	0 0 6 0 0
oie	0 0 0 -8 -3
oin	3 0 0 0 6
oir	2 -1 1 0 -3
ois	0 -11 5 4 0
oit	-1 0 0 -2 0
oix	0 0 0 1 0
old	3 0 4 0 0
ole	-5 -1 -19 -7 -9
ome	0 -4 -6 -2 0
on	3 3 0 0 -1
onc	7 0 0 0 0
ons	-2 0 0 0 0
ont	-5 -12 -10 -13 0
ook	0 0 3 3 0
ope	0 0 7 0 0
ord	0 0 4 0 0
ore	1 0 0 0 0
org	0 6 12 0 0
ors	-3 0 0 -8 -1
ort	-4 0 0 0 4
oré	0 7 10 0 0
oto	0 0 0 0 -1
ou	11 3 0 0 0
oup	0 0 2 0 -6
our	8 3 2 13 14
ous	-3 0 -5 0 -5
out	4 0 -7 0 -6
oux	0 0 0 0 3
oël	0 0 1 0 0
par	0 -6 -3 0 0
pas	3 5 1 0 1
pay	-1 0 0 0 0
pha	0 0 2 0 0
pis	0 -2 -1 0 0
ple	25 18 27 23 19
ppé	-1 0 0 0 0
pre	0 0 11 0 0
pu	2 0 0 0 0
pée	1 0 0 0 0
pôt	0 0 -5 0 0
que	-2 -12 -20 -14 0
qui	0 7 -9 0 -5
ras	0 0 -4 0 0
rce	0 1 -6 0 0
rde	9 6 -10 -1 0
rdi	0 0 0 0 2
rds	0 0 0 0 1
rer	-3 0 -4 0 0
res	0 16 10 15 15
ret	0 7 0 0 0
rez	0 0 -3 0 0
rge	0 0 0 0 2
rie	0 0 -3 3 9
ris	-3 0 0 0 -2
rit	0 0 0 0 6
rme	0 0 0 0 -4
rof	0 0 6 0 0
roi	0 5 3 0 0
ron	0 -3 0 -1 0
roo	0 0 3 0 0
ros	0 0 0 -2 0
row	0 0 3 2 0
rre	0 0 -3 0 0
rry	0 0 1 0 0
rré	0 0 -2 0 -1
rte	-1 0 -11 -2 0
rti	0 0 0 3 3
rze	0 0 2 0 0
rès	-3 -2 -3 -3 0
rêt	0 0 -3 0 0
sa	13 4 -7 -4 0
se	-2 0 0 0 0
ser	0 0 -3 -1 0
si	0 -6 0 0 11
six	-3 0 -1 0 0
sol	1 0 0 0 0
son	0 6 3 -7 3
sse	-6 -14 -17 -1 0
ssi	5 0 0 0 4
ssé	0 -6 0 -8 0
ste	0 3 3 0 5
sto	0 0 0 6 3
sur	-12 -20 0 12 3
sée	0 7 1 0 0
t	-2 0 4 7 1
tal	0 0 -7 5 -2
tar	0 0 7 0 0
te	0 0 0 -6 0
tel	-7 -3 -7 0 -2
ter	-9 0 0 0 -5
tes	0 -5 -9 -6 0
the	0 0 4 0 0
tie	0 0 0 0 -1
til	1 0 -3 0 0
tin	0 -2 0 0 0
tit	0 0 2 5 0
tié	0 0 9 0 0
toi	0 0 0 -2 0
ton	0 0 5 0 0
tot	0 0 1 0 0
tow	0 0 0 2 0
tre	-1 0 1 5 13
tré	0 0 -1 2 0
tte	-1 3 0 -4 -12
tus	0 0 7 0 0
tut	0 0 11 6 0
tée	0 0 0 0 -10
u'à	0 0 -6 0 0
ucs	0 0 0 0 4
uie	0 0 -4 0 0
uil	0 0 0 0 -1
uin	0 0 -6 0 0
uis	6 0 -17 0 0
uit	0 0 3 2 0
uk	0 0 4 0 0
ule	0 0 -7 0 0
ulu	12 0 0 0 0
ulé	0 0 -1 0 0
un	-2 0 -12 -7 -4
une	-14 0 -8 -10 -19
ups	1 0 0 0 -2
urd	0 0 0 5 0
ure	1 0 -7 0 -8
uri	0 2 0 0 0
urs	2 0 5 1 5
ury	0 0 4 0 0
uré	0 0 -4 0 0
use	-3 0 2 0 0
ute	0 -4 -9 -9 0
uée	-1 0 0 0 0
vec	5 1 -10 0 -8
vez	0 -2 0 3 4
vis	0 0 10 13 21
vre	0 0 0 -3 5
w	0 0 12 7 0
y	-1 3 -9 -5 -7
yer	-2 -1 -2 0 0
yée	6 0 -2 -4 0
à	2 -1 -9 2 4
âce	0 0 4 0 0
ça	0 0 0 0 -2
èce	0 0 0 0 -5
ème	-7 -1 12 0 0
ère	2 -1 0 0 -5
ève	0 0 -2 0 0
édé	0 0 -2 0 0
ées	0 -3 -5 0 0
émy	0 0 3 0 0
épi	0 0 8 8 0
éro	0 -5 0 0 8
été	0 1 0 0 0
ême	0 3 0 4 0
ête	0 0 0 3 0
ôté	0 0 -5 0 0
ûlé	3 0 0 0 0
œil	0 0 -5 0 0
œur	0 0 -1 -8 0
[lasts hi]
3	0 0 0 0 7
aam	1 3 4 1 0
ada	0 0 8 0 0
ail	5 0 0 8 10
ala	6 0 0 0 0
at	0 0 4 0 5
avi	0 0 0 7 8
ber	-1 0 0 0 -1
cab	0 0 9 0 0
cky	0 0 0 2 0
co	0 0 0 6 8
com	19 19 28 0 0
dni	1 0 0 0 0
dot	4 0 9 12 0
ess	0 0 -5 0 0
ffy	0 0 3 0 0
hat	0 0 0 0 2
ing	0 2 -2 -2 0
iya	0 0 0 3 0
jas	0 0 0 0 2
ldn	2 0 0 0 0
me	0 6 8 4 1
mm	0 0 11 0 0
mum	0 0 4 0 0
n	0 0 5 0 0
net	0 1 7 0 0
ngh	0 0 0 1 0
nju	0 0 0 0 3
nny	0 0 1 0 0
oes	0 0 7 8 0
ome	0 5 10 0 0
ook	0 3 0 4 6
oup	2 4 3 0 0
ple	17 19 13 15 18
ram	0 0 0 0 3
rse	0 0 3 0 0
s	0 0 1 0 0
sle	0 5 0 0 0
t	0 0 8 7 2
tps	0 0 12 0 0
tun	0 0 0 0 4
uk	0 6 16 0 0
urv	0 0 0 3 0
van	0 0 -1 0 0
ंकी	0 0 5 0 0
ंदर	0 0 10 0 0
अछी	11 0 0 0 0
अब	-2 0 0 0 -8
अबे	0 0 0 0 11
अभी	0 0 0 0 3
अमन	0 0 6 0 0
अल	0 0 8 0 0
आ	0 0 -3 0 0
आई	9 -7 0 0 0
आए	0 -4 0 0 0
आकर	0 0 0 -5 0
आख	5 0 -5 0 0
आठ	0 0 0 0 1
आता	0 -1 0 0 0
आती	0 -6 0 0 0
आप	6 0 0 0 0
आय	0 0 -1 0 0
आया	8 18 15 0 -2
आर	0 0 2 0 0
आले	0 0 0 -3 3
आशा	0 0 4 0 0
ईजत	0 0 -3 0 0
ईजर	0 0 0 5 0
ईट	0 0 -4 0 0
ईन	0 0 3 0 0
ईना	13 19 15 0 0
ईसे	4 0 0 0 0
ऊ	1 0 -1 0 0
ऊपर	4 15 17 14 10
ऊमर	0 0 -1 0 5
ऊस	0 0 -1 0 3
ऊसी	0 0 -5 0 0
ऊसे	0 0 -2 3 -5
एक	0 -7 -11 -8 -10
एट	11 9 6 6 8
एफ	0 0 3 0 0
ऐट	4 6 0 2 6
ओ	0 0 0 0 -7
ओक	0 0 10 0 0
और	2 2 -14 -3 6
औरत	0 0 0 -6 0
कटर	0 0 0 6 0
कता	0 0 0 0 -5
कती	0 0 0 0 12
कभी	11 0 0 0 0
कमर	-3 0 -8 0 0
कया	10 0 0 0 0
कर	0 -10 -3 0 -1
करत	0 0 0 0 5
करा	7 0 0 0 0
करी	0 -4 -5 0 0
करे	0 -2 -3 2 0
करो	0 0 0 3 0
कल	0 0 0 0 -7
कशा	0 0 -3 -2 0
कसी	0 0 -2 0 0
कह	0 10 0 0 0
कहा	5 0 0 0 -3
का	13 10 19 9 0
काए	0 -4 0 0 0
काट	1 -5 -4 -6 9
कान	0 1 3 -2 0
काप	0 4 -2 0 0
काम	-1 -2 -6 0 8
कार	0 0 0 -2 0
काल	0 0 0 0 -1
काश	0 0 2 0 0
की	11 17 35 19 6
कीग	0 0 3 0 0
कीन	0 0 0 5 0
कील	0 0 0 0 10
कीस	0 0 -6 0 0
कूछ	0 0 0 6 0
कूल	0 0 -1 -8 -8
के	5 13 11 8 -3
केट	0 0 7 0 9
केस	3 1 7 0 0
को	4 2 -20 -7 2
कोड	0 6 -4 3 0
क्स	0 0 2 0 0
खडा	-2 0 0 0 0
खडी	-2 0 0 0 0
खतम	5 0 5 0 9
खती	6 0 0 0 0
खते	0 0 -1 0 0
खली	0 0 0 0 1
खाए	0 0 0 0 3
खीन	2 0 -2 0 3
खून	-4 -4 -14 -4 0
खेल	1 0 0 0 0
खोर	0 0 -4 0 0
गई	-4 -12 -3 4 1
गए	0 -10 -2 -6 -3
गदे	3 0 0 0 0
गबी	0 0 7 0 0
गया	-5 -10 15 0 -3
गरम	0 0 -3 -4 -2
गला	0 0 0 -2 0
गली	0 0 -6 -4 0
गाव	0 0 -1 0 0
गेट	-1 -7 -17 0 0
घटे	-1 -5 0 0 0
घर	2 -1 3 4 5
घाट	0 0 6 0 0
घूस	-1 0 0 0 0
चएस	0 3 0 0 0
चते	0 0 0 0 3
चपल	0 0 -5 0 0
चरच	0 4 3 0 5
चान	0 0 4 0 0
चाय	0 0 -2 -3 -4
चार	0 1 0 0 7
चास	0 0 6 0 0
चूप	0 0 -8 -7 0
छका	-6 0 -1 0 0
छली	0 0 0 0 7
छीन	0 -5 -5 0 0
जगह	0 0 -1 1 0
जडा	0 0 -4 0 0
जनल	0 0 8 1 0
जरी	0 8 -2 0 0
जल	0 -3 0 0 0
जहा	0 0 12 -1 8
जा	0 -1 0 0 0
जान	0 3 -4 -1 0
जाब	0 0 -4 0 -1
जार	4 9 5 3 1
जी	-3 0 1 0 0
जीत	0 0 4 0 0
जील	19 8 0 5 11
जूस	0 7 -6 -2 0
जेठ	0 0 -2 0 0
जो	0 0 0 -4 -2
जौन	5 0 0 0 0
झकर	0 0 0 3 0
टता	0 -3 0 0 0
टती	-4 0 0 0 0
टना	0 1 3 0 0
टीप	0 0 -2 0 0
टीव	0 0 2 0 0
टूट	0 0 0 0 -4
टेल	0 0 4 0 0
टॉक	0 0 0 0 -4
टोर	0 0 -4 0 0
डएम	0 0 2 0 0
डकी	-3 14 -1 0 0
डके	0 0 -1 0 0
डडे	7 0 0 0 0
डती	9 0 0 0 0
डबल	0 0 1 0 0
डबी	0 0 6 0 0
डर	1 0 -2 0 0
डरी	0 0 -4 0 0
डवा	7 0 0 0 0
डीत	0 0 0 2 0
डेट	-1 0 23 0 0
डैश	0 6 0 0 0
डॉट	10 25 33 36 8
डोस	0 2 -8 0 0
तक	-3 0 -4 -2 0
तनी	0 0 0 3 -6
तरह	0 0 10 0 0
तरी	0 0 0 3 0
ताल	0 0 -7 0 0
तीन	0 0 -4 0 -4
तीय	0 0 11 0 0
तीस	0 -1 25 1 0
तूम	0 0 0 6 -1
तो	0 3 0 -4 3
तोड	-2 -6 0 -1 0
थपड	0 0 -4 0 0
था	3 -2 -2 0 0
थी	-1 0 0 0 5
थूक	0 0 0 0 1
थे	-1 0 -12 0 0
दमा	0 0 0 5 0
दमी	0 -6 0 0 0
दया	0 0 0 0 4
दरद	-3 0 0 0 0
दात	0 0 -6 -10 -2
दाम	0 0 -2 0 0
दार	0 0 -3 0 0
दी	-12 -12 -4 0 -3
दीए	-1 -1 0 0 0
दीन	1 0 0 -9 -3
दीर	1 0 0 0 0
दे	0 0 0 0 -1
दो	-4 -2 -13 -6 -7
धका	0 0 -2 0 0
धान	0 0 0 2 0
नई	0 0 22 0 0
नकी	1 0 0 0 2
नके	3 -4 0 0 1
ननद	0 0 0 4 0
नबर	8 5 0 2 0
नयू	0 0 0 0 8
नरल	0 0 2 0 0
नवे	0 0 3 0 0
नही	0 -9 0 0 -8
नहे	3 0 0 0 0
नाम	3 11 -6 0 -5
नाव	0 0 13 11 8
नीग	0 0 -7 0 0
नीच	2 0 0 0 0
नीद	0 0 -5 0 0
नीय	0 0 -8 0 0
नीस	0 0 7 0 0
ने	-9 7 -8 0 0
नेट	0 0 3 0 0
नेम	-1 0 0 0 0
नै	0 0 0 4 0
नैप	0 0 0 0 1
नौ	6 0 2 8 0
पड	0 -2 0 0 0
पडत	0 0 0 0 -5
पता	2 0 0 0 0
पती	0 0 -7 7 -1
पना	0 0 5 0 0
पनी	-3 0 0 0 0
पया	0 0 0 -2 0
पर	4 4 -14 -6 -3
पहर	6 4 -1 0 0
पाई	0 -3 -5 0 0
पाच	0 0 2 6 0
पार	0 0 12 0 0
पास	5 -2 -1 0 9
पीठ	0 0 -4 -3 0
पील	0 0 4 0 0
पे	0 3 -14 -22 0
पेट	0 0 -10 0 0
पैर	0 0 0 -4 0
फट	0 -4 0 0 0
फल	0 9 6 2 0
फसर	-3 0 0 0 0
फाई	-3 0 0 0 0
फीर	2 0 0 11 0
फोन	-5 0 -9 0 -3
बके	-1 0 0 0 -1
बगल	0 0 0 0 3
बचन	0 0 0 0 3
बचा	0 0 0 -8 0
बचे	-4 -5 -1 -2 -4
बजी	11 6 6 0 0
बजे	5 5 18 0 0
बटी	0 0 14 0 0
बद	-2 -2 -4 0 0
बना	0 -4 0 0 0
बरन	0 0 -2 -4 2
बरी	0 0 5 0 0
बस	-5 0 0 0 -1
बहन	0 0 0 6 0
बहू	0 0 0 0 -2
बा	-2 0 0 0 0
बात	0 -5 -2 -3 0
बार	-10 -9 -17 -10 -5
बाल	0 0 -2 0 0
बीस	0 0 1 0 0
बूक	0 0 0 6 14
बेक	0 0 5 0 0
बैक	0 0 5 0 0
बोल	0 0 0 0 -2
भर	5 -1 0 -6 0
भाई	0 0 7 5 0
भाग	2 -1 0 -1 5
भी	3 6 -10 -8 -10
मई	0 0 0 2 4
मकी	-8 -4 -17 -4 5
मके	0 3 0 0 0
मदद	0 0 0 0 3
मन	-3 0 -3 -4 0
मने	7 0 0 0 0
ममी	3 0 0 -3 0
मर	-3 -1 0 0 0
मरा	-4 0 0 0 0
मरी	0 0 0 4 1
मरे	-3 -3 -6 0 -7
मला	5 0 -2 0 0
मह	0 0 0 -2 0
मा	3 0 1 0 1
माई	0 0 6 0 0
मान	2 0 -2 0 0
मार	0 0 -6 -7 6
मील	0 0 5 22 0
मूह	-1 0 -2 0 0
मे	5 10 -31 -15 -3
मेट	0 0 -4 0 0
मेन	0 0 4 0 0
मेर	0 0 1 0 0
मेल	0 0 0 8 12
मै	0 -6 -1 -3 -2
मैन	0 0 1 4 0
मोड	4 15 24 0 0
यका	1 0 0 4 0
यडन	0 0 1 0 0
यहा	3 0 0 0 0
या	2 5 0 0 0
यान	0 0 0 0 -1
याह	-2 0 0 0 0
यूज	0 0 7 0 0
ये	0 0 0 0 -2
रकर	0 0 5 0 1
रख	0 -3 0 0 0
रखा	-3 -4 -4 -4 0
रजी	0 5 8 0 0
रता	-10 -14 -11 0 0
रती	0 -8 -11 0 -5
रते	-1 -6 0 0 0
रथी	0 0 4 0 0
रद	4 6 0 0 0
रना	0 0 0 2 0
रने	0 0 -4 0 0
रमा	0 0 5 0 0
रलर	2 -2 0 0 0
रवा	0 -5 0 0 0
रवे	0 0 10 0 0
रह	0 0 -7 0 0
रहा	0 -8 -3 0 -1
रही	2 -7 0 0 6
रहे	0 -11 0 0 0
रहै	0 -2 0 3 0
राज	0 0 14 0 0
रात	0 6 -5 1 -4
राब	0 2 0 0 0
राम	0 0 6 0 0
रीख	3 0 17 0 5
रीग	0 0 4 -2 0
रीज	0 0 23 0 0
रीट	0 0 1 4 10
रीत	0 0 0 0 4
रीन	0 6 2 0 0
रीश	0 0 1 0 0
रीस	0 0 2 0 0
रूप	0 0 4 0 0
रूम	0 0 -9 0 0
रेड	0 0 0 0 2
रो	0 -7 -11 -4 0
रोज	-1 11 -2 -1 -6
रोड	3 10 9 13 15
र्श	0 0 5 0 0
लगा	0 0 -3 0 2
लगे	0 -5 0 0 3
लटी	0 0 -2 0 0
लता	0 0 0 0 3
लती	0 12 20 0 0
लते	-3 2 0 0 0
लदन	0 0 7 0 0
लने	0 -1 -3 -3 -1
लया	0 0 2 0 0
लवा	0 0 11 0 0
लसन	0 0 8 0 0
लात	0 0 -2 -1 0
लाद	5 -6 -3 0 0
लाल	0 0 5 0 0
ली	0 0 3 0 0
लीए	-1 0 -2 -6 0
लीक	-5 -3 0 5 -4
लीख	0 0 -5 0 0
लीग	0 0 17 0 0
लीज	0 2 0 0 0
लीन	0 0 3 0 0
लीव	0 0 8 0 0
लीश	0 0 7 0 0
लीस	0 0 -5 -2 0
ले	-6 7 -11 -10 0
लैट	18 13 21 18 11
लैड	0 0 4 0 0
लॉक	0 -6 0 2 -1
लो	0 -1 0 0 0
लोग	0 0 -8 -7 0
लोर	0 0 0 2 0
वको	0 10 0 0 0
वजह	0 0 0 0 6
वती	0 5 -4 0 0
वरक	0 0 5 0 0
वरथ	0 0 2 0 0
वरन	0 0 3 0 0
वरी	0 -4 -1 0 0
वह	0 0 0 9 0
वहा	2 0 0 0 0
वही	8 0 0 0 0
वाई	-2 0 -2 0 0
वान	0 0 5 0 0
वार	-5 0 0 0 0
वाह	12 0 0 0 0
वीस	0 0 3 0 0
वुड	0 0 4 0 0
वॉन	0 0 5 0 0
वॉश	0 0 -3 0 0
वो	6 -8 -15 10 11
शक	0 0 -5 0 0
शनी	0 0 5 0 0
शमा	0 0 2 0 0
शरन	0 0 10 9 7
शरम	0 0 -5 0 0
शान	0 0 -10 -4 0
शूल	0 0 2 0 0
सकी	10 0 0 -3 0
सके	8 0 0 0 1
सको	0 0 4 0 0
सच	0 0 12 16 12
सटन	0 0 7 0 0
सटर	0 0 4 0 0
सने	0 0 -1 0 -7
सब	-4 3 -2 7 7
सर	0 -5 2 0 0
सरा	0 0 -2 0 -2
सरी	0 9 0 -4 0
सहम	0 0 0 0 2
सात	2 7 0 1 0
साथ	5 0 -4 0 5
साल	-5 16 -1 -2 3
सास	0 -2 0 -5 0
सी	9 10 24 6 0
सीग	0 0 5 -6 -1
सीर	0 0 -3 0 -1
सील	-3 9 1 0 0
से	-9 7 11 5 1
सेज	0 0 -3 0 0
सै	-6 1 0 7 -4
सोई	11 5 13 0 0
सौ	0 4 0 0 0
ह	0 0 -7 0 0
हकर	0 0 0 0 -1
हतर	0 0 1 0 0
हता	0 4 0 0 0
हती	10 7 0 0 1
हते	5 3 -6 -4 7
हन	0 0 0 -7 0
हम	-11 -10 -21 8 -4
हरा	0 0 -1 0 0
हरी	0 0 16 14 0
हली	1 0 -8 -10 -8
हले	0 0 -2 18 4
हाई	0 0 3 1 0
हाज	0 0 0 0 4
हाथ	-8 0 -2 -3 -7
हिल	0 0 7 0 0
हीन	0 4 0 0 0
हील	0 -1 -8 0 0
हीस	-9 0 -1 0 -5
हू	4 -2 -12 4 6
हूआ	0 0 -3 -8 -4
हूए	0 0 0 -2 0
हूत	0 0 0 -2 0
हेज	0 0 -10 0 0
है	1 0 -26 -4 -1
हो	0 1 0 2 0
होम	-1 0 0 0 0
ाईड	0 0 -3 0 0
ाईल	0 0 -2 0 0
ाईस	7 5 14 0 0
ाऊड	0 0 0 -3 0
ाऊत	0 0 -1 0 0
ाऊस	0 0 11 0 0
ाकर	0 0 -2 0 0
ाकी	0 0 -7 0 0
ाकू	0 0 -5 -2 0
ाके	-4 -7 -7 0 0
ागे	0 0 0 0 -2
ागो	0 0 0 0 -2
ाचा	-2 0 0 0 0
ाज़	0 0 5 0 0
ाजा	0 0 4 3 2
ाजी	0 0 0 0 3
ाजे	3 0 -3 0 0
ाडी	1 -2 -2 0 4
ाता	-3 -11 0 0 0
ाती	-5 -8 0 0 0
ाते	-5 0 -2 0 3
ाथी	0 0 0 3 2
ादल	0 0 1 0 0
ादी	4 0 -9 0 -6
ादे	0 8 10 0 0
ाना	8 2 0 0 0
ानी	6 1 0 0 0
ाने	14 -20 -16 -4 2
ापा	0 0 0 -5 0
ाबा	0 0 2 0 0
ामा	0 0 0 1 0
ामे	0 0 2 0 0
ायर	0 0 5 0 0
ाया	-15 -1 -19 -1 -5
ारक	0 5 0 0 0
ारड	-2 5 0 2 0
ारम	-5 -1 -8 0 1
ारह	3 6 3 0 0
ारा	-3 0 0 0 4
ारी	5 -9 -17 -8 -2
ारे	-4 0 -6 -3 0
ालत	0 0 -9 0 0
ालन	0 0 4 0 0
ाला	-3 -8 2 13 16
ाली	11 12 20 18 18
ालू	0 0 10 0 0
ाले	10 9 13 10 0
ालो	0 0 -12 0 0
ावत	3 0 0 0 0
ावन	0 0 5 0 0
ावर	0 0 -6 0 0
ासे	0 0 1 0 0
ाहट	0 0 -1 0 0
ाहब	0 0 -9 0 0
ाहर	-3 0 0 0 -1
िका	0 0 3 0 0
ीकट	11 0 0 0 -2
ीकर	2 0 0 0 0
ीखा	4 1 0 0 -2
ीखो	0 0 0 0 2
ीचर	17 0 0 0 0
ीचा	0 -4 0 0 -1
ीची	0 0 -1 0 0
ीछा	0 0 -2 0 0
ीछे	5 0 0 0 0
ीजय	0 0 6 0 0
ीजा	2 20 25 7 4
ीटर	0 0 1 0 0
ीटल	0 7 4 0 0
ीटा	-4 0 0 0 0
ीठी	0 0 11 7 0
ीडल	0 0 3 0 0
ीतर	0 0 -4 3 0
ीदी	0 2 0 3 0
ीधे	0 0 -3 3 0
ीनट	0 6 4 0 0
ीना	0 0 -2 0 0
ीनी	0 0 3 0 0
ीने	0 -9 -4 2 0
ीफट	0 0 -4 0 0
ीयन	0 0 9 0 0
ीया	-9 -18 -1 0 0
ीयो	0 0 -5 9 0
ीरन	0 0 4 0 0
ीरी	0 5 0 7 0
ीरो	0 0 4 0 0
ीलड	0 0 2 0 0
ीलन	0 0 -1 0 0
ीला	0 6 0 -1 0
ीवी	0 0 0 2 0
ीहू	0 0 3 0 0
ूकड	5 0 0 0 0
ूकर	0 0 -1 0 0
ूका	-8 7 -2 0 -1
ूखे	8 0 0 0 0
ूगा	-6 -4 -12 2 0
ूगी	0 0 -6 0 0
ूछी	0 0 0 8 -4
ूज़	0 3 0 3 9
ूझे	5 3 -12 0 -7
ूटी	0 0 -6 -6 0
ूडो	0 15 12 18 17
ूता	3 2 -1 0 0
ूते	0 0 -2 0 0
ूनय	0 0 3 0 0
ूनी	0 0 6 0 0
ूबर	0 0 4 0 0
ूबह	-5 12 7 0 0
ूरा	0 0 3 0 0
ूरी	0 2 0 -1 0
ूरू	0 0 2 0 0
ूसी	0 0 0 0 2
ूसे	0 0 -1 0 0
ेका	0 0 -2 -3 4
ेकी	-2 -4 -2 -5 -6
ेगे	-8 -4 -7 0 -3
ेजन	0 0 3 0 0
ेजर	-5 2 0 8 -3
ेटा	0 0 0 8 0
ेटी	8 3 0 8 0
ेटे	0 0 0 2 0
ेडस	0 0 0 0 4
ेता	-11 -12 -3 0 0
ेती	-9 0 0 0 0
ेते	0 -2 0 0 0
ेना	0 0 2 0 0
ेबल	0 0 11 0 0
ेयर	0 0 0 -7 0
ेरा	-3 0 11 10 16
ेरी	1 0 -28 -26 0
ेरे	2 0 0 -10 9
ेलट	0 0 -7 0 0
ेला	0 0 -1 0 -3
ेली	0 0 -4 2 7
ेवन	0 2 0 0 0
ेशन	6 0 6 2 0
ेसी	0 0 -2 0 2
ेहा	0 0 1 0 0
ैटल	0 0 7 8 0
ैने	0 0 0 0 -2
ैरी	0 0 1 0 0
ैरो	0 0 6 0 0
ैसल	0 0 11 0 0
ैसा	0 2 -1 0 -4
ैसे	0 0 0 -3 -5
ोकी	0 0 0 7 0
ोगा	0 0 2 0 0
ोटल	0 -2 -15 0 0
ोटा	0 0 -1 0 0
ोटो	6 -3 -4 2 0
ोतल	0 0 -4 -4 0
ोता	0 0 0 0 -4
ोती	0 -2 0 0 0
ोना	-5 0 -6 0 0
ोने	9 17 26 2 0
ोरट	4 12 -3 -8 2
ोरड	0 0 6 0 0
ोरो	0 0 0 6 0
ोला	-5 -1 0 -10 0
ोली	-1 0 0 0 0
ोले	0 -6 0 -5 -1
ोवत	0 1 0 0 0
ोसत	0 0 0 1 0
ोसी	0 3 0 0 0
ौने	0 0 4 0 1
्टर	0 0 9 0 0
्डन	0 0 2 0 0
्पा	0 0 6 0 0
्ले	0 0 0 7 0
्सन	0 0 0 1 0
[lasts kmr]
4	0 0 0 0 6
a	14 12 7 5 4
abê	0 0 -2 0 0
abû	0 8 13 0 0
ade	-1 -1 0 1 1
aet	0 0 0 0 9
ail	0 9 0 3 11
akî	0 -1 -2 0 0
ala	2 0 -13 -2 -2
alê	3 7 0 -1 4
alî	17 12 0 0 0
ama	0 0 -3 0 0
amê	-3 0 0 0 0
ana	-3 0 12 21 1
and	-10 -6 -12 0 -5
ane	-10 0 -2 0 0
anê	0 0 0 -2 0
anî	-7 -7 0 4 0
apê	10 0 0 0 -1
ara	-7 -6 0 -6 0
arê	3 3 8 0 0
arî	1 0 -5 -2 0
at	7 5 4 5 8
ata	15 0 24 26 20
atê	0 7 -10 0 -1
avê	0 0 -2 0 0
axê	0 0 -1 -1 0
aya	0 0 -1 0 0
ayê	0 0 0 -3 3
aza	0 0 9 7 0
aze	-4 0 0 0 0
azî	0 0 0 0 -1
ber	6 -3 0 -3 -7
bi	-3 -3 0 -4 4
bim	0 0 0 -6 0
bin	0 -2 0 0 0
bo	-4 0 0 0 0
by	0 0 16 0 0
bê	-8 0 7 0 0
bû	6 1 0 0 0
bûm	0 -6 0 0 0
bûn	0 0 0 -5 0
c	0 0 8 0 0
co	11 5 7 12 0
com	11 8 22 0 0
da	-7 -6 0 0 -5
dam	0 0 -2 0 0
dan	0 -4 -11 0 0
de	0 0 1 -8 -3
deh	0 -2 0 0 0
di	4 0 0 -3 2
din	-5 0 -6 0 5
dot	4 9 11 15 0
du	0 -2 -7 -3 -4
duh	0 0 0 0 2
dê	0 2 0 0 0
dît	0 0 -3 0 2
e	-7 -2 -8 0 0
ead	0 0 2 0 0
ecî	0 0 -6 0 0
eft	6 5 0 0 0
eha	0 0 1 1 0
ehê	9 7 19 7 0
ekê	0 0 -5 0 0
ekî	-8 -2 -8 -6 0
ele	0 0 -1 0 0
em	-5 -3 -5 -4 1
ema	0 0 0 -1 0
emê	0 0 16 0 0
emî	0 0 9 0 0
eng	4 0 -1 0 0
eqe	2 0 10 0 0
ere	-2 0 -1 -5 0
erê	-7 -2 -12 0 -3
erî	-1 -3 0 0 0
est	-7 0 -7 0 0
esî	-3 0 0 0 0
et	5 4 12 8 0
eta	1 0 -7 -5 0
ets	0 0 11 5 7
eve	0 -4 -6 0 0
evê	0 -1 -3 0 0
ew	6 3 0 0 0
eya	7 5 6 12 9
eye	0 0 0 0 -5
eyê	-2 0 -14 -5 -7
eyî	0 0 8 0 0
ez	1 -7 -21 -3 1
eça	0 1 0 0 0
fir	0 0 2 0 0
fon	5 2 0 0 0
ftê	0 0 2 -1 0
gay	0 0 0 0 10
gel	0 0 -2 0 0
ger	0 -3 0 -2 0
got	-5 0 0 4 4
hat	10 10 8 2 5
her	-2 0 0 0 -6
hûn	0 0 0 11 1
ibe	3 -7 0 1 -2
ica	0 0 0 2 0
ice	0 0 -2 0 0
ide	0 -5 -4 0 0
ike	-3 -13 -8 0 -2
ikê	-5 0 -4 0 -1
ila	0 0 0 0 4
ils	0 0 0 2 0
im	9 13 0 0 0
in	1 10 0 0 0
ina	3 0 0 -2 0
ine	0 0 -2 0 0
ing	0 0 11 0 0
ins	0 0 1 4 0
inê	0 -7 -1 0 0
ion	0 0 0 -4 0
irî	0 0 -2 0 0
ist	-2 0 0 0 0
ixe	0 0 0 0 -5
iya	0 8 -4 -4 -7
iyê	5 6 2 0 -7
işt	0 3 0 2 0
ji	5 1 0 -4 -11
jim	-10 0 0 3 0
jin	0 -1 0 0 0
jor	0 16 24 2 0
jêr	0 0 0 0 1
jî	-5 1 0 0 0
jîm	0 0 -3 0 0
k	2 8 11 9 6
kan	-3 -4 -10 0 0
kar	5 0 -2 0 -4
kem	0 5 0 0 0
kes	-2 -3 -10 -1 0
kim	0 -14 -6 -2 -1
kin	0 0 -10 5 -1
kir	-6 -12 -14 0 -8
kta	0 0 0 1 0
ku	-4 -4 0 0 0
kêm	0 0 1 0 0
lal	0 0 5 0 0
lan	0 0 4 1 0
lat	5 0 28 0 10
li	-6 7 13 -6 -10
lok	0 0 0 8 0
lê	-2 0 0 0 0
maf	3 0 0 0 0
me	3 0 4 10 0
meh	0 -4 -2 0 0
mek	0 4 0 0 0
min	-11 -11 10 7 2
nan	0 -2 -7 0 0
nas	0 0 -4 0 0
ncî	0 0 8 0 0
nda	0 9 2 0 3
neh	2 0 1 3 0
nhs	-5 0 -1 0 0
nim	-3 0 -3 -2 0
nin	0 0 -15 0 -4
nîv	0 0 0 0 1
okê	2 0 0 0 0
oma	0 0 0 0 5
ome	0 0 0 -3 0
ona	0 9 0 0 -3
onê	0 0 -7 0 0
ora	0 0 -5 0 0
ord	1 0 0 0 0
org	1 2 3 0 0
ort	0 -2 0 -1 0
orê	0 0 -8 -3 0
orî	0 0 -2 0 -1
oza	0 0 22 18 12
ozê	0 0 -1 0 0
oşt	0 1 0 0 0
ple	7 22 20 19 25
pîs	0 0 0 0 4
qij	0 1 0 0 0
qte	7 11 2 9 9
ran	-6 0 0 0 0
rbe	0 0 10 0 0
rch	1 0 0 0 0
rda	0 -4 0 0 0
rdê	0 -5 15 0 0
re	-1 -7 3 1 7
rik	0 0 0 0 -1
rim	0 -1 0 0 0
rin	14 0 7 -5 0
rok	0 0 0 -3 0
rsa	0 0 -4 0 0
rta	0 0 -5 0 0
rup	1 0 0 0 0
rve	0 0 0 0 5
rîn	0 2 0 0 0
sal	0 0 -3 -2 0
sar	0 0 -3 0 0
ser	5 14 11 0 0
sim	2 3 0 0 0
sor	0 14 10 0 0
sta	0 0 -1 0 0
ste	0 0 0 4 0
stî	0 0 -3 0 0
sya	2 0 0 0 0
sê	-1 -2 -3 -4 0
sî	0 0 1 0 0
t	0 0 13 10 2
tal	8 0 0 0 0
tan	0 5 0 7 9
te	0 0 -2 -10 -6
tif	-4 0 -7 0 0
tim	7 13 -1 -4 0
tin	-12 -10 -14 -1 -11
ton	0 0 8 0 0
tor	1 0 0 0 0
tê	2 -5 0 0 0
uch	0 0 1 0 0
uk	5 7 12 0 0
ule	0 0 6 0 0
und	-1 -1 0 0 0
une	2 0 0 0 -1
urd	8 4 8 0 0
urn	5 0 0 0 0
urê	0 -2 0 0 0
van	0 0 10 0 -1
vê	0 0 10 10 0
vêt	0 -6 -2 0 0
vîm	5 0 -1 0 0
wan	0 0 0 4 4
waz	0 0 3 0 0
wek	0 0 0 -3 -2
wer	0 0 -2 0 0
weş	0 10 -3 0 0
wim	0 0 0 0 -2
wê	0 -9 0 0 0
wî	0 -7 -6 0 0
xew	0 0 0 0 -4
xez	0 0 3 0 0
xwe	-10 -14 -8 -6 -12
xçî	0 0 0 0 -1
ya	0 3 3 1 3
yan	0 0 0 -5 0
ye	0 3 0 -4 -11
yek	0 7 12 8 0
yem	3 13 0 12 10
ynê	0 0 0 0 -1
yê	0 0 0 -1 0
yşt	0 0 9 0 0
zad	0 0 1 0 0
zan	0 -3 1 0 0
zar	-2 -6 -5 0 0
zil	6 7 0 0 0
zim	0 -1 0 0 0
zên	0 0 3 4 3
zû	4 0 0 0 0
çik	0 0 -7 0 -2
çûm	2 0 0 0 0
ê	0 -1 -6 -14 -9
êja	0 0 14 12 10
êje	-7 4 0 0 4
êla	0 0 0 0 -3
êne	0 0 3 0 0
êrê	12 2 -1 0 0
êst	0 0 0 2 0
êyê	0 2 0 1 0
î	7 -1 0 0 0
îne	0 0 -8 -4 -7
înî	0 0 -1 0 0
îre	0 0 -4 0 -1
îsa	0 0 0 2 0
îst	0 2 5 1 0
îsî	0 0 0 -1 0
û	3 14 20 4 3
ûkê	4 0 0 0 0
ûrê	0 0 0 0 -4
ûye	0 0 4 0 0
ûçe	0 4 0 0 0
şev	0 0 0 -2 0
ştê	0 0 -1 0 0
ştî	0 0 0 -5 -1
[lasts pa-arab]
01	0 0 0 0 2
19	11 7 0 0 3
3	0 2 0 0 0
30	7 0 0 0 0
56	9 0 0 0 0
92	0 0 0 3 0
a	0 0 7 0 0
aba	0 0 0 5 3
ac	0 0 4 8 0
ads	0 0 -4 0 0
ash	-2 0 0 0 0
at	0 7 8 4 8
c	0 0 0 0 4
com	6 9 22 0 0
dot	7 4 8 15 0
i	-1 0 0 0 0
ift	6 0 0 0 0
m	0 0 7 5 2
mam	0 0 0 -3 0
me	14 8 7 0 0
nce	0 0 0 0 4
ock	0 0 -4 4 0
ode	0 19 15 0 0
ook	0 0 0 0 1
org	0 0 1 0 0
ort	0 0 12 15 0
oss	0 0 7 0 0
ost	0 0 0 0 2
ple	10 15 16 19 23
rst	4 1 0 0 0
rum	0 0 6 0 0
t	0 15 9 6 0
tps	0 0 16 3 1
uk	1 5 16 0 0
ult	0 0 0 0 1
ا	0 0 -2 -5 0
ابا	0 0 0 -2 0
ابي	0 0 7 0 0
اته	0 0 -1 -4 0
اتي	6 0 8 -4 -3
احب	0 0 6 0 0
ادن	0 3 0 0 0
ار	2 7 12 0 0
ارز	0 2 4 0 0
ارك	0 -1 0 0 0
ارم	0 0 2 -1 0
اره	0 0 0 9 0
اري	-11 -21 -26 8 2
ارڈ	0 4 6 14 2
اس	0 0 0 -5 0
است	1 0 11 0 0
اسي	-1 -4 -15 7 -12
اصل	0 5 -5 0 6
اك	0 -7 0 0 0
اكا	0 0 0 0 3
اكي	0 0 -2 0 0
الا	0 10 -11 18 -16
الك	1 -1 -11 -3 -4
الم	0 0 3 0 0
الي	23 25 18 2 6
امي	0 0 0 1 0
ان	0 0 8 0 -1
انا	-1 0 0 0 0
انه	0 0 3 0 0
اني	-7 0 24 0 -3
اهر	0 -2 0 0 -5
اهو	0 0 0 0 10
او	0 0 4 -2 0
اوس	0 0 4 3 0
اون	0 0 12 0 0
اوه	9 0 -12 9 6
اوٹ	0 0 2 0 6
اي	0 6 -31 4 6
ايا	5 0 0 0 13
ايس	0 0 16 0 0
ايف	6 5 9 0 0
ايل	0 11 22 7 0
اين	0 0 0 -1 0
ايه	6 1 -3 -7 -3
ايي	18 3 9 0 13
ايٹ	5 12 9 16 16
ايچ	12 0 5 0 0
اٹه	0 0 6 3 7
اپ	0 0 0 8 0
اپا	0 0 14 0 3
اپس	0 0 -7 -4 0
اچا	0 0 0 5 0
اچي	3 0 -3 3 0
اڈا	0 0 0 0 1
اڈي	0 0 -8 -7 0
اڑي	0 -2 -8 -6 -3
اگي	0 0 0 -2 0
اں	-3 -8 -21 11 10
باد	0 0 5 0 0
باز	0 0 10 0 0
بال	-3 0 -2 -3 0
بري	0 0 6 0 0
بلڈ	0 0 -3 -1 0
بند	-8 -2 -5 0 -2
بهن	0 0 0 -4 8
بهي	0 -1 0 -1 0
بي	0 -5 -8 -7 2
بٹن	0 0 3 0 0
بچي	2 2 0 0 0
بڑا	0 0 0 -1 0
بگ	0 0 7 0 0
تال	0 -1 -3 0 -1
تاں	5 -18 -10 0 0
ترا	0 0 0 5 0
تك	0 -4 0 0 0
تن	5 5 -10 -3 -6
تهي	3 0 -8 6 0
توں	5 20 6 -1 0
تي	3 10 -1 -4 -4
تيك	0 0 0 0 1
تيں	0 0 -4 -6 -1
جا	4 -1 0 0 0
جان	-1 -3 -16 0 0
جاں	0 0 3 0 0
جم	0 0 1 0 0
جي	-6 -4 34 8 3
حمد	0 0 3 0 0
حوس	0 0 -5 0 0
خان	0 0 2 0 0
خصم	0 0 0 2 0
دا	16 5 0 0 6
داج	0 0 -1 0 0
داد	0 0 4 0 0
دار	6 0 5 0 -3
داں	2 0 0 0 0
دتا	-2 -9 -11 0 0
دتي	-4 -7 0 0 7
دري	0 0 2 0 0
دس	0 0 0 1 0
دعا	0 0 -7 0 0
دل	0 0 -2 0 0
دن	0 -4 0 0 -1
دني	0 0 8 0 0
دهي	-6 0 -6 0 8
دو	0 0 13 10 0
دوں	0 0 0 3 0
دي	17 17 22 2 0
ديا	0 0 0 1 0
ذات	11 -4 -3 0 0
رات	3 -5 -5 5 6
راغ	0 0 3 0 0
راں	0 -3 11 0 1
رب	0 0 0 0 -2
رت	0 -3 0 0 0
رته	0 0 9 0 0
رجو	0 0 6 0 0
ردا	-11 -13 -7 0 -5
ردي	-8 -11 -8 0 6
رشد	0 0 1 0 0
ركر	0 0 5 0 0
رلي	0 0 11 0 0
رنا	-5 0 0 0 3
رنس	-1 0 0 0 0
رني	0 -6 0 0 -6
رهن	0 0 0 0 6
رهي	-9 -12 -6 -13 -3
رو	0 -2 -10 -2 0
روز	2 0 1 0 -7
رون	0 0 0 2 0
روڈ	2 5 12 3 8
ريا	-1 -3 4 11 18
ريخ	0 -2 -10 0 0
رين	0 0 6 0 0
ريٹ	7 0 0 0 0
رٹس	11 5 5 0 0
رٹن	0 0 3 0 0
رچن	0 0 0 1 3
رچي	0 0 0 -2 0
زاب	0 0 -6 0 0
زيڈ	10 0 0 5 9
سال	2 25 -10 0 4
ساں	0 -1 -10 3 0
ست	0 0 0 5 0
ستي	0 0 -5 0 0
سج	0 -3 0 0 0
سدا	0 4 0 3 0
سر	0 0 -4 0 0
سرا	0 0 -5 0 0
سس	0 0 -8 -3 0
سن	4 -5 0 0 -5
سهم	0 0 -2 0 0
سو	0 0 -1 0 0
سوا	0 0 11 7 0
سور	0 0 -5 0 0
سول	0 0 6 0 0
سوچ	-4 0 0 0 0
سي	9 16 15 0 2
سيا	1 -3 -1 0 0
سيت	2 0 -3 0 0
سيں	0 0 0 11 4
سٹ	-1 -2 -4 0 0
سٹك	0 0 4 0 0
سٹي	0 0 4 2 0
سپر	0 0 1 0 0
سچا	0 0 3 0 0
شان	0 0 3 0 0
شاه	0 0 3 0 0
شاپ	7 0 2 0 0
شرم	0 0 -7 0 0
شين	0 0 -1 0 0
صبر	0 0 -4 0 0
صلي	0 0 0 -3 0
عمر	0 0 0 14 -1
عيد	0 4 2 0 0
فتي	0 -4 0 0 0
فون	0 -4 0 2 -9
فير	0 0 0 0 9
فيٹ	0 0 2 0 0
قاب	0 0 0 -1 0
كال	0 -1 0 0 0
كام	7 15 18 0 0
كان	-4 5 1 0 1
كاں	0 2 0 0 0
كتا	3 0 -7 0 0
كتي	0 0 -7 -2 0
كجه	-2 0 0 0 0
كدا	0 0 0 -2 0
كدي	0 0 -5 5 3
كر	-8 -10 -2 0 0
كرم	0 0 10 0 0
كرن	0 -1 0 0 0
كرو	0 -4 -5 0 0
كري	0 0 8 0 0
كسي	-5 0 -10 -6 0
كشن	0 0 1 0 0
كل	0 1 0 -7 -7
كلي	6 0 -10 0 0
كم	5 0 0 -8 -8
كنگ	0 0 0 0 2
كه	-5 -2 -3 -13 0
كها	-1 -2 -3 0 0
كهه	0 -5 0 0 0
كهو	0 0 0 4 0
كهي	0 0 -5 0 0
كهچ	0 0 -3 0 0
كول	0 0 0 0 5
كوڈ	3 0 -3 0 0
كي	-24 -12 0 0 -7
كيا	0 0 -8 0 0
كيش	0 0 0 0 5
كٹ	-1 -1 0 0 0
كٹر	-2 0 0 0 -1
كچي	0 0 3 0 0
كڑي	0 0 0 0 11
لاق	0 0 0 0 -2
لاك	0 0 0 1 0
لال	5 2 8 4 0
لاه	0 -1 0 0 0
لاں	-13 0 0 -9 0
لت	-2 0 -1 0 0
لدي	0 0 0 0 11
لك	0 3 0 7 1
لكه	0 -6 -15 -7 0
لله	0 0 11 0 0
لهه	0 0 0 0 7
لهي	0 0 7 0 0
لو	0 -5 0 0 0
لوي	0 0 3 0 0
لوں	0 11 -11 11 7
لي	-9 0 0 0 2
ليا	0 -3 -13 4 0
ليم	0 0 10 0 0
لين	1 0 10 0 0
ليو	0 0 1 0 0
ليي	-1 -5 -9 -3 9
ليٹ	0 0 12 4 3
لڈز	0 1 5 0 0
لڈل	0 0 6 0 0
لگا	0 -6 -6 0 2
لگي	-9 -6 -2 0 0
مار	-2 -6 0 0 0
مام	0 0 0 0 5
ماں	3 0 0 0 -3
مبر	-7 0 0 8 1
مبي	0 0 3 0 0
مر	-1 0 0 0 0
مري	0 -8 1 -8 -5
معه	0 0 2 0 0
مفت	1 0 0 0 0
مكا	0 0 0 0 10
مكي	-4 0 -3 0 0
ملك	0 0 0 3 0
مله	0 0 -2 0 0
ملي	-7 0 0 0 0
مني	4 0 -1 -1 0
منٹ	22 20 17 11 0
مور	0 11 5 0 0
موڑ	0 -1 0 0 0
مي	0 0 16 0 0
ميل	1 3 1 17 21
مين	11 5 0 1 0
ميٹ	0 0 1 0 0
ميں	-3 -5 -19 9 4
نا	0 0 3 0 0
ناب	0 0 -4 1 0
نال	13 0 0 -1 -6
ناں	5 10 -10 22 0
نتي	0 2 0 0 0
نجا	0 0 2 0 0
نجر	0 3 -9 3 0
نجي	0 0 -7 0 0
ندا	-10 0 -30 -13 -11
ندر	0 0 -3 0 0
نده	3 -9 -11 -3 0
ندي	-17 -8 -27 -18 -9
نرس	0 1 0 0 0
نزل	0 1 -2 0 0
نس	0 0 -1 0 0
نك	0 0 -6 -1 0
نكا	0 1 0 0 2
نكر	10 0 0 0 -1
نكل	1 0 0 0 0
نكي	0 -2 0 0 0
نه	3 0 0 -3 0
نهم	0 0 8 0 0
نهه	0 0 -1 -6 -6
نو	0 0 -2 0 0
نور	0 0 2 0 0
نوں	0 0 -3 0 0
ني	0 8 -11 -8 -2
نيا	1 0 0 0 0
نيل	0 0 -3 0 0
نيٹ	0 0 2 0 0
نيچ	-3 0 0 0 0
نيں	0 -4 -13 1 -2
نڈا	0 3 -3 3 0
نڈي	-3 0 -5 3 4
نگه	-4 0 6 0 0
هاں	-6 7 0 -7 0
هتر	0 0 -2 0 0
هته	0 0 -3 0 0
هدا	16 -3 -15 -5 -6
هدي	12 -16 -22 -17 9
هر	0 0 0 -7 -9
هرا	3 14 9 0 0
هري	0 -2 -4 -2 -4
هشت	0 0 0 -1 0
هكي	0 0 -1 0 0
هلا	0 0 -5 0 -1
هلي	0 -10 -15 -3 -5
هن	-4 -4 -6 -5 0
هنا	0 0 -1 3 0
هني	12 5 -11 0 0
هو	-1 -2 0 0 0
هوا	0 0 4 0 0
هور	-7 0 0 0 0
هوش	0 -5 0 0 0
هوم	1 0 11 0 0
هوه	0 0 -2 0 0
هوں	0 0 -3 0 11
هيا	0 -4 -13 -4 -5
هيم	0 0 3 0 0
هين	0 0 -2 8 -2
هيڈ	0 0 -6 0 0
هٹي	-5 0 0 -8 0
هچي	0 -7 0 0 0
هڈن	0 7 0 0 0
هڑا	0 0 -10 3 0
هڑي	0 0 -5 4 -7
وار	0 -2 -9 0 0
وال	0 0 0 -3 0
واه	0 16 -9 1 2
واں	0 -12 -16 -12 -3
وبر	0 0 6 0 0
وبي	0 0 3 0 0
وتي	-7 5 -1 0 9
وج	0 0 0 0 2
وجا	0 0 0 0 -3
وجي	7 8 -4 0 0
ودي	6 0 0 0 0
وري	3 0 0 0 0
ورٹ	0 0 -8 -14 -10
ورڈ	0 0 18 0 0
وزي	0 2 0 0 0
وسي	0 0 -1 0 0
وسٹ	-2 7 0 -3 0
وشت	-3 0 0 0 0
وكي	0 0 10 0 9
ولي	-3 0 0 0 0
ونا	0 0 5 0 0
وني	0 0 3 5 0
وهي	0 0 0 0 -4
وي	0 -10 -16 -20 -13
ويا	0 -3 0 0 -1
ويل	0 0 7 0 0
ويي	-6 -6 0 -1 0
ويں	0 8 3 -4 0
وٹا	0 2 10 0 0
وٹل	-3 0 -9 0 2
وٹن	0 0 4 0 0
وٹو	0 0 -1 0 0
وٹي	0 0 -11 0 0
وچ	4 10 -24 -15 -5
وڈا	0 0 0 3 0
وڈه	0 0 -3 -1 -4
وڑي	0 0 -1 0 0
يار	0 -2 8 0 0
يان	0 0 4 0 0
ياه	0 0 -3 0 0
ياں	-5 2 -21 -17 -5
يبي	0 0 7 0 0
يتا	-5 0 0 -7 0
يجي	0 -7 -3 -5 0
يرا	3 -14 -14 0 8
يرت	0 -3 0 0 0
يرس	0 0 6 0 0
يرن	0 0 4 0 0
يري	5 10 -4 -14 6
يزا	6 2 20 0 3
يزه	0 0 5 0 0
يزي	0 2 18 0 0
يسي	0 -9 8 -13 0
يسٹ	0 0 10 3 0
يشن	0 0 -6 0 0
يشي	0 0 -5 0 0
يكم	0 -2 0 0 0
يكه	1 0 0 0 0
يلا	1 0 9 3 7
يلم	0 0 8 1 0
يلي	0 -1 -9 0 0
يلڈ	0 0 0 0 1
ينا	0 0 1 6 0
ينك	0 0 0 7 3
ينه	0 -2 8 4 1
يني	0 -11 0 0 0
ينٹ	-1 0 0 0 0
ينڈ	0 10 12 8 0
يهه	0 4 0 0 0
يور	-1 0 -6 8 0
يوش	0 0 1 0 0
يوي	0 0 0 0 3
يوں	-2 0 0 0 0
يير	3 0 11 10 0
ييں	-2 -20 0 -8 -1
يٹس	0 0 14 0 0
يٹه	0 0 0 0 -7
يٹي	0 0 -3 0 -2
يچن	0 0 2 0 0
ٹبر	3 0 0 0 0
ٹدا	0 0 -1 0 5
ٹرل	0 0 10 0 0
ٹري	-1 0 -10 0 0
ٹهي	-2 0 -1 0 0
ٹوه	-4 0 0 0 0
ٹي	0 3 9 7 0
ٹيا	0 -1 -5 -2 -9
ٹيڈ	0 0 1 0 0
ٹٹ	0 -5 0 0 0
پتر	0 0 -3 10 7
پته	0 0 -1 0 0
پر	-1 0 0 -9 -3
پل	0 0 14 15 15
پلس	0 0 0 -3 0
پنا	0 4 0 0 0
پنج	0 19 5 8 16
پني	-2 -1 -6 -4 -6
پنڈ	0 0 0 8 8
پور	0 0 4 0 0
پي	3 0 1 0 -1
پيا	-3 -1 -2 0 0
پير	0 0 -8 0 0
پيل	0 0 4 0 0
پيو	0 0 0 -5 2
پيي	-3 -8 -6 0 0
پيڑ	-3 0 0 0 0
پٹي	0 0 -7 0 0
پپا	0 0 19 0 0
چ	0 0 -1 -5 -1
چار	0 0 -4 2 0
چك	0 -4 8 2 0
چني	0 0 -3 0 0
چه	0 0 2 0 0
چهي	11 19 17 11 8
چهڈ	0 5 -3 0 0
چود	0 0 -1 9 -2
چور	0 0 -2 0 0
چوں	0 -5 -3 0 0
چيك	0 0 2 0 0
چٹا	0 0 15 0 0
چپ	0 0 -6 0 0
چپس	14 10 7 0 0
ڈاٹ	17 29 33 36 9
ڈر	0 0 -7 0 0
ڈك	-3 0 0 0 0
ڈنگ	0 0 4 0 0
ڈهن	0 0 0 0 -5
ڈهي	-1 -5 -1 0 -7
ڈهڈ	0 0 -2 0 0
ڈي	0 15 11 6 0
ڈيل	0 0 5 0 0
ڈين	0 0 8 0 0
ڈيو	0 0 0 7 0
ڈگ	0 0 -1 0 0
ڑهي	1 0 0 -6 0
گا	-14 0 -2 0 0
گدا	0 -1 0 0 0
گرد	0 0 -1 0 0
گل	5 -6 0 -6 -5
گهر	-5 -4 -16 9 8
گهل	3 0 0 0 0
گوت	0 0 0 3 0
گي	-8 0 0 3 -1
گيا	0 0 0 3 1
گيي	-3 -11 0 0 3
گيٹ	0 0 -8 0 0
گڈي	2 0 22 0 0
[lasts pa-guru]
22	4 0 0 0 0
51	3 0 0 0 0
6	6 0 0 0 0
88	12 0 0 0 0
ac	1 0 0 4 0
ads	0 0 4 0 0
ail	0 0 0 3 9
at	0 2 6 3 5
box	0 0 0 4 8
co	0 0 3 8 9
com	0 4 12 0 0
dot	11 10 21 25 12
ida	0 0 1 0 0
ily	0 0 2 1 0
lad	0 0 4 0 0
low	0 0 0 0 1
me	0 9 10 2 0
nds	0 0 -5 0 0
net	0 1 6 0 0
oor	0 0 0 4 0
org	0 3 7 0 0
ory	1 -2 0 0 0
ots	0 2 0 0 0
pb	1 0 0 0 0
ple	17 22 24 21 25
ram	1 3 0 0 0
rum	0 0 7 0 0
s	0 0 8 0 0
t	0 0 10 8 2
ter	0 1 0 0 0
uk	11 11 20 0 0
war	1 0 0 0 0
ਂਪਲ	4 0 0 0 0
ਅਖ	0 0 0 0 -5
ਅਗੇ	0 -2 0 0 0
ਅਡੇ	12 16 19 0 0
ਅਤੇ	0 -2 -1 5 8
ਅਧੀ	0 0 -1 0 0
ਅਮਨ	0 0 1 0 0
ਅਸਹ	1 0 -14 17 -1
ਅਸੀ	0 0 -10 5 -6
ਆ	5 -4 -21 -5 -1
ਆਇਆ	6 6 0 0 0
ਆਈ	7 0 2 5 0
ਆਏ	0 4 -9 0 2
ਆਢੀ	0 0 0 9 0
ਆਨਾ	0 0 0 0 4
ਆਨੀ	0 0 0 1 0
ਆਨੇ	0 0 0 -2 0
ਆਰ	4 0 10 0 0
ਆਰਾ	0 0 23 0 0
ਆਲਾ	0 0 -7 0 -3
ਆਲੀ	0 0 -14 0 0
ਆਲੇ	0 0 -6 0 0
ਇਕ	-13 -8 -2 -8 -7
ਇਰਾ	0 0 0 4 7
ਇਲਮ	0 0 3 0 0
ਈਟ	0 0 3 0 0
ਈਪੀ	0 0 0 0 3
ਈਲਾ	-1 0 0 0 0
ਈਵਰ	0 0 0 7 1
ਉਕਿ	0 0 0 5 0
ਉਤੇ	0 0 0 -3 0
ਉਥੇ	2 0 0 0 0
ਉਦਾ	10 0 -17 0 -2
ਉਦੀ	-2 -5 -4 0 0
ਉਦੇ	0 -3 -8 0 0
ਉਨਾ	0 -1 0 0 5
ਉਨੀ	1 3 0 0 0
ਉਪਰ	0 3 2 1 0
ਉਸ	0 0 0 0 12
ਉਹ	-4 -7 -11 12 11
ਐ	0 1 -1 -3 4
ਐਕਸ	0 0 0 9 0
ਐਟ	5 13 14 17 20
ਐਮ	0 0 0 4 0
ਐਸ	0 0 0 0 4
ਓਗੇ	6 0 0 0 0
ਓਥੇ	11 0 0 0 0
ਓਨਾ	0 0 7 0 0
ਓਹ	0 0 -3 14 1
ਕਟ	-1 -1 0 0 0
ਕਢ	-1 0 0 0 0
ਕਤੀ	9 0 0 0 0
ਕਦਾ	0 0 0 -3 0
ਕਰ	-8 -7 0 0 0
ਕਰਨ	0 -3 -2 0 0
ਕਰਾ	0 -2 -2 0 0
ਕਰੀ	1 1 6 0 0
ਕਰੋ	0 0 0 5 0
ਕਲ	0 0 0 0 -6
ਕਲੀ	0 0 -4 0 0
ਕਸੀ	6 3 2 0 0
ਕਹਿ	-1 -4 0 0 0
ਕਾਨ	16 15 3 0 0
ਕਾਰ	0 0 0 -3 0
ਕਿ	0 0 0 4 0
ਕਿਆ	3 0 -3 0 -1
ਕੀ	0 0 0 -5 0
ਕੀਟ	0 0 3 0 0
ਕੁਕ	0 0 0 1 5
ਕੁਝ	0 8 0 0 -1
ਕੂਲ	2 0 0 -4 -6
ਕੇ	-11 -18 -8 -9 0
ਕੇਸ	8 12 12 0 0
ਕੋਟ	0 0 2 -2 -2
ਕੋਡ	0 0 -1 0 0
ਕੋਰ	0 2 0 0 0
ਕੋਲ	8 5 -4 7 7
ਕੌਮ	0 0 11 0 0
ਕੌਰ	0 0 11 0 0
ਕੰਮ	0 -3 -4 -1 1
ਖਦਾ	-2 0 0 0 0
ਖਦੇ	0 2 0 0 0
ਖਾ	0 0 -4 0 0
ਖਾਨ	0 0 8 0 0
ਖਾਹ	-7 0 0 0 0
ਖਿਆ	10 0 -3 -1 0
ਖੋਹ	0 0 -1 0 0
ਗਈ	0 0 9 0 0
ਗਏ	-12 -12 -5 -3 0
ਗਟਨ	0 0 2 0 0
ਗਡੀ	0 0 -1 -3 0
ਗਰਮ	0 0 0 -3 0
ਗਲ	6 -9 -5 -1 0
ਗਲਾ	-6 0 -1 -2 0
ਗਿਆ	0 -3 2 -3 11
ਗੀਆ	-4 0 0 0 0
ਗੇਟ	0 0 -7 0 -4
ਗੋਤ	0 0 0 4 1
ਗੰਦ	-3 0 0 0 0
ਘਰ	-1 -8 -14 0 0
ਚ	4 8 -24 -13 -16
ਚਰਚ	0 0 2 0 4
ਚਾਨ	0 0 12 0 0
ਚਾਰ	5 7 0 0 -2
ਚਿਆ	0 0 -1 0 0
ਚੁਕ	0 0 -5 0 -2
ਚੁਪ	9 0 -6 0 -2
ਚੋ	0 -2 0 0 0
ਛਡਨ	0 3 0 0 0
ਛਲੇ	0 0 -4 -1 0
ਛੇ	0 0 0 0 6
ਜਜ	0 0 0 0 -3
ਜਦਾ	0 4 0 -5 0
ਜਦੋ	0 0 0 -2 -1
ਜਨੇ	-2 -13 -5 -3 0
ਜਲੀ	0 0 -5 0 0
ਜਾ	-3 0 0 0 0
ਜਾਓ	3 0 0 0 1
ਜਾਕ	0 0 0 0 3
ਜਾਨ	0 1 0 0 0
ਜਾਬ	0 0 -2 -2 0
ਜਾਰ	2 0 -1 0 0
ਜਿਲ	11 8 13 0 7
ਜੀ	0 -7 -2 0 1
ਜੀਤ	0 0 16 0 0
ਜੂਨ	0 0 -12 -2 0
ਜੈਡ	0 0 8 0 0
ਜੋਤ	0 0 10 0 0
ਜੰਟ	0 0 0 3 0
ਟਦਾ	-2 -1 -4 0 1
ਟਰੀ	0 0 0 0 1
ਟਲੀ	0 0 0 0 2
ਟਿਆ	-1 0 -6 -1 -4
ਟਿਕ	0 0 4 0 5
ਟੀਆ	0 0 -3 0 0
ਟੂ	0 0 0 0 4
ਟੋਆ	0 0 -3 2 3
ਡਦਾ	0 0 0 0 -7
ਡਰ	1 0 0 0 0
ਡਾਟ	0 8 15 16 0
ਡਾਲ	0 0 3 0 0
ਡਿਆ	0 -2 0 0 0
ਡੀ	0 4 3 0 0
ਡੀਆ	3 0 0 0 0
ਡੀਓ	0 0 -4 6 5
ਡੇਲ	0 0 2 0 0
ਡੈਟ	3 0 10 0 0
ਡੋਟ	3 0 0 0 0
ਡੌਟ	7 13 10 23 3
ਢਦਾ	0 -1 0 0 0
ਤਕ	6 0 0 0 2
ਤਵਾ	0 0 0 -1 0
ਤਾ	-3 -6 -6 -5 -7
ਤਾਲ	-8 0 0 0 0
ਤਿਨ	0 0 -1 0 0
ਤੀ	-5 -3 0 0 0
ਤੂ	0 0 0 0 6
ਤੇ	0 8 -3 -11 -3
ਤੋ	-6 10 -11 2 -7
ਤੋੜ	0 -1 0 0 0
ਥਾਲ	0 0 5 0 0
ਦਊ	-1 0 0 0 0
ਦਸ	0 0 1 3 0
ਦਸਾ	0 0 -6 0 0
ਦਾ	10 -10 16 0 0
ਦਾਜ	0 0 -6 0 -1
ਦਾਰ	0 0 0 3 0
ਦਿਓ	0 0 0 6 0
ਦਿਨ	0 -4 0 6 10
ਦੀ	11 16 23 9 0
ਦੀਆ	-5 -8 -7 -4 0
ਦੀਪ	0 0 4 0 0
ਦੁਲ	0 0 9 0 0
ਦੂ	0 0 -1 0 0
ਦੇ	13 18 25 15 5
ਦੋ	0 -4 -7 -7 0
ਧਕਾ	0 1 0 0 0
ਧੀ	0 0 0 0 -1
ਧੌਨ	-1 0 -5 0 0
ਨਵਾ	0 0 11 5 0
ਨਹੀ	7 -9 5 0 -7
ਨਾ	5 13 -15 0 -2
ਨਾਈ	0 0 0 3 9
ਨਾਨ	0 0 0 2 0
ਨਾਲ	0 2 -11 -2 -3
ਨਿਆ	0 0 0 0 -3
ਨਿਤ	0 0 0 -1 0
ਨੀ	-1 -4 -5 -13 9
ਨੀਆ	0 0 20 0 0
ਨੀਦ	0 0 -6 0 0
ਨੂ	5 -1 -12 -6 -3
ਨੂਹ	0 0 0 3 0
ਨੇ	-1 7 -11 -1 -1
ਨੌ	0 0 8 0 0
ਪਈ	-2 0 0 0 0
ਪਏ	0 -3 0 -3 0
ਪਗ	0 0 -7 -1 0
ਪਟੀ	3 0 0 0 0
ਪਤੀ	0 13 15 3 0
ਪਰ	0 0 0 -7 0
ਪਰਮ	0 0 1 0 0
ਪਾ	0 -5 0 0 0
ਪਾੜ	0 0 -5 0 0
ਪਿਆ	-3 0 0 0 0
ਪਿਡ	0 0 -8 11 0
ਪੀ	9 -7 0 0 0
ਪੀਲ	0 6 10 0 0
ਪੁਰ	0 0 7 0 0
ਪੈ	-2 -4 0 0 0
ਪੈਰ	0 0 -1 0 0
ਪੜੇ	0 0 0 -2 0
ਪੰਜ	0 0 -3 0 -3
ਫਤੇ	0 -3 -4 0 -3
ਫਰਡ	0 0 5 0 0
ਫੇਰ	0 0 0 1 6
ਫੋਨ	9 0 -9 0 0
ਬਕਾ	0 0 0 -1 0
ਬਚੇ	3 0 -1 -15 -1
ਬਦੀ	0 0 -2 0 0
ਬਬੂ	0 0 5 0 0
ਬਰੀ	0 0 24 0 0
ਬਲੀ	0 0 2 0 0
ਬਸ	0 0 0 -3 0
ਬਾਈ	0 0 3 0 0
ਬਾਨ	0 0 -3 0 0
ਬਾਬ	0 0 2 0 0
ਬਿਨ	0 0 1 0 0
ਬੀ	2 2 17 0 4
ਬੀਰ	0 0 2 0 0
ਬੁਕ	0 0 -1 0 0
ਬੇਸ	5 4 0 0 0
ਬੋਲ	4 2 0 0 0
ਬੌਸ	-4 -3 19 0 0
ਬੰਦ	0 -6 -4 0 0
ਭਜ	0 4 -2 0 0
ਭਰਾ	0 0 0 4 0
ਭਾਈ	0 0 0 0 3
ਭੇਜ	-5 0 0 0 0
ਭੈਨ	-2 7 -5 8 2
ਮਈ	0 -4 -4 0 0
ਮਕੀ	-9 0 -1 0 8
ਮਖਨ	0 0 2 0 0
ਮਛੀ	0 12 12 18 23
ਮਦਾ	0 -2 0 0 0
ਮਨੇ	0 3 4 7 0
ਮਰਨ	0 0 -5 0 0
ਮਰਾ	0 0 3 0 0
ਮਰੇ	0 -4 -2 0 0
ਮਾ	0 0 -3 0 0
ਮਾਨ	0 0 8 0 0
ਮਾਮ	0 0 -2 0 0
ਮਾਰ	0 -7 -10 -4 0
ਮਿਟ	5 15 20 0 0
ਮਿਲ	0 0 10 0 0
ਮੀਆ	0 0 0 1 0
ਮੀਟ	-4 0 0 -8 0
ਮੂਹ	-4 0 -2 0 -4
ਮੇਨ	0 0 0 0 4
ਮੇਲ	2 6 6 12 26
ਮੈ	-2 -3 -6 2 3
ਮੋੜ	0 0 -6 0 0
ਯਾਦ	0 10 9 0 0
ਯਾਰ	0 0 0 0 1
ਰਕੇ	11 -1 0 0 -2
ਰਜ਼	0 0 0 0 3
ਰਜੀ	0 0 0 5 13
ਰਡਨ	0 0 4 0 0
ਰਤੀ	0 0 6 0 0
ਰਦਾ	1 -1 -19 1 0
ਰਦੀ	-4 -13 -12 0 10
ਰਦੇ	-2 -8 -8 -4 6
ਰਬਰ	0 1 2 0 0
ਰਮਨ	0 0 8 0 0
ਰਮੀ	0 0 -1 0 0
ਰਲੀ	-4 0 0 0 0
ਰਹੇ	0 -2 0 0 0
ਰਾਜ	1 7 8 0 0
ਰਾਡ	0 0 0 0 6
ਰਾਤ	6 0 -16 3 0
ਰਾਬ	0 2 -2 0 0
ਰਾਮ	-2 0 0 0 0
ਰਾਹ	0 0 2 0 0
ਰਿਆ	-3 0 0 0 5
ਰਿਜ	0 0 0 3 0
ਰਿਸ	0 0 5 0 0
ਰੀਆ	0 0 -7 -9 0
ਰੀਕ	-10 -8 -10 0 0
ਰੀਟ	0 0 6 7 12
ਰੀਤ	0 0 7 0 0
ਰੂਪ	0 0 1 0 0
ਰੇਟ	0 0 3 0 0
ਰੋਆ	0 0 4 0 0
ਰੋਜ	0 0 6 -1 0
ਰੋਡ	0 5 12 3 8
ਰੰਗ	0 0 -6 0 0
ਲਈ	0 -7 -1 -2 -2
ਲਏ	-3 0 0 0 0
ਲਖ	0 -7 -9 0 0
ਲਗ	0 -5 0 0 -4
ਲਗੀ	0 -1 0 3 0
ਲਗੇ	-4 0 0 0 0
ਲਤ	-1 0 -2 0 0
ਲਤਾ	0 0 -7 -3 0
ਲਦਾ	0 0 0 4 0
ਲਦੀ	6 8 0 0 0
ਲਹੂ	0 0 -2 0 0
ਲਾਈ	1 1 0 0 4
ਲਾਹ	0 -3 -1 0 0
ਲਿਆ	-4 -4 -12 -7 4
ਲਿਖ	0 0 -1 0 0
ਲਿਗ	0 0 5 0 0
ਲੀਆ	0 0 -5 -1 0
ਲੁਕ	2 0 0 0 0
ਲੈਟ	3 2 29 0 0
ਲੈਨ	0 0 0 3 0
ਲੈਸ	0 0 0 0 2
ਲੋਕ	0 0 0 0 3
ਲੋਰ	0 5 3 0 0
ਲੱਸ	0 1 0 0 0
ਵਜ	0 0 0 0 9
ਵਜੇ	11 22 0 0 0
ਵਡੇ	0 0 0 0 2
ਵਤੀ	0 0 -3 0 0
ਵਰੀ	6 0 0 -1 -2
ਵਰੂ	0 0 1 0 0
ਵਲੀ	0 0 2 0 0
ਵਾ	0 0 0 8 3
ਵਾਕ	0 0 0 -2 0
ਵਾਦ	0 4 7 0 0
ਵਾਰ	-5 -9 0 -8 0
ਵਾਸ	0 0 -1 0 0
ਵਾਹ	0 9 -7 3 4
ਵਾੜ	0 0 0 -4 -2
ਵਿਚ	7 6 -20 -14 -6
ਵਿਤ	0 0 6 0 0
ਵੀ	3 -1 -13 -14 -7
ਵੀਰ	0 0 6 0 0
ਵੀਹ	0 1 0 0 0
ਵੇਨ	0 0 5 0 0
ਵੈਨ	0 0 -4 0 0
ਸਕਟ	0 0 11 0 0
ਸਕੋ	0 0 3 0 0
ਸਟਨ	0 0 8 0 0
ਸਟਰ	0 0 0 7 0
ਸਠ	0 0 0 -1 0
ਸਤ	0 12 8 1 0
ਸਦਾ	0 0 0 0 -1
ਸਬਰ	0 0 -6 0 0
ਸਭ	5 1 0 -1 -5
ਸਮੇ	0 0 0 4 0
ਸਰਮ	0 0 -4 0 0
ਸਸ	0 0 -1 -3 -3
ਸਾਤ	0 0 9 0 0
ਸਾਪ	0 0 1 6 0
ਸਾਬ	2 0 -7 0 0
ਸਾਮ	0 0 -3 0 0
ਸਾਲ	0 25 -16 0 0
ਸਾਹ	0 0 -10 0 0
ਸਿਘ	0 0 3 0 0
ਸਿਰ	-1 0 0 0 0
ਸੀ	4 4 -4 -5 -2
ਸੀਆ	0 0 -6 2 0
ਸੀਤ	-2 0 0 0 0
ਸੁਟ	-1 0 0 0 0
ਸੂਰ	0 0 -6 0 0
ਸੇਟ	0 0 5 0 0
ਸੈਡ	-3 0 0 0 0
ਹਡੀ	0 1 0 0 0
ਹਥ	-4 -3 -6 -8 -4
ਹਥਾ	0 0 -2 0 0
ਹਦਾ	2 0 0 -6 14
ਹਦੀ	0 4 0 -4 0
ਹਦੇ	4 2 1 0 5
ਹਨ	1 -4 0 0 0
ਹਨਾ	0 0 -2 0 0
ਹਨੂ	0 -1 -4 0 -3
ਹਨੇ	0 0 0 -4 -3
ਹਰ	-1 0 0 0 0
ਹਰੀ	0 0 14 16 0
ਹਾ	6 0 -12 3 8
ਹਾਈ	0 0 0 1 1
ਹਾਰ	3 6 0 0 0
ਹਿਰ	0 0 7 4 1
ਹਿਲ	0 -1 -2 0 0
ਹਿੜ	0 0 -2 -1 0
ਹੁਤ	0 0 0 -4 0
ਹੁਨ	5 0 0 -10 -6
ਹੂਸ	5 0 0 0 0
ਹੈ	1 7 0 0 0
ਹੋ	0 5 12 5 0
ਹੋਈ	0 0 6 0 0
ਹੋਨ	0 3 0 0 0
ਹੜੀ	0 0 0 3 0
ਾਅਦ	0 0 0 0 8
ਾਇਆ	10 -7 -11 0 -3
ਾਇਰ	0 0 6 0 0
ਾਈਟ	2 0 5 11 0
ਾਈਨ	2 2 6 0 0
ਾਉਨ	0 0 -2 0 0
ਾਕਰ	0 0 8 2 0
ਾਕੀ	0 0 -5 -2 0
ਾਕੂ	0 0 -4 0 0
ਾਖਲ	1 0 0 0 0
ਾਗੇ	2 -7 -5 0 0
ਾਜ਼	0 0 3 0 0
ਾਡਾ	0 0 0 1 -1
ਾਡੇ	-6 -1 -15 -11 5
ਾਤਾ	10 0 0 0 0
ਾਤੀ	-2 0 0 0 0
ਾਦਾ	0 0 -2 0 0
ਾਦੀ	0 0 -9 0 0
ਾਦੇ	0 0 -6 -3 0
ਾਦੋ	0 0 1 0 0
ਾਨਾ	0 6 14 -1 0
ਾਨੀ	1 0 0 0 3
ਾਨੂ	7 0 0 0 0
ਾਨੇ	0 4 0 0 0
ਾਨੋ	0 -3 0 0 0
ਾਪਸ	0 11 0 0 0
ਾਪੂ	0 0 -2 0 0
ਾਬਨ	0 0 7 0 0
ਾਬੀ	0 9 0 0 0
ਾਮਕ	0 7 0 0 0
ਾਰਕ	0 0 1 0 0
ਾਰਚ	0 0 -2 0 0
ਾਰਜ	0 0 2 0 0
ਾਰਡ	-13 0 0 0 0
ਾਰਮ	0 0 8 0 0
ਾਰਾ	0 0 -8 -8 0
ਾਰੀ	-3 -16 -21 0 -13
ਾਰੂ	0 1 -3 0 0
ਾਰੇ	-5 7 7 0 7
ਾਲਕ	10 -2 -4 1 0
ਾਲਾ	-1 12 -5 0 -9
ਾਲੀ	17 28 34 4 15
ਾਲੇ	17 7 23 21 24
ਾਵਰ	0 0 5 0 0
ਾਹਰ	-4 0 0 -1 -5
ਾਹੀ	0 0 -1 0 0
ਾੜਾ	0 0 -1 0 0
ਾੜੀ	4 0 -7 -4 0
ਿਆਹ	0 0 -2 0 0
ਿਊਜ	0 0 10 9 0
ਿਕਲ	6 0 0 0 0
ਿਕੀ	0 0 8 0 0
ਿਕੇ	0 0 14 1 0
ਿਚੀ	0 0 0 0 -4
ਿਛਾ	0 0 0 0 1
ਿਛੇ	8 0 0 6 2
ਿਛੋ	0 0 -3 0 0
ਿਜਾ	0 14 0 0 0
ਿਟੀ	2 0 17 0 0
ਿਠਾ	-2 0 6 7 0
ਿਠੀ	0 0 12 9 0
ਿਤਾ	0 -7 0 0 -1
ਿਤੀ	0 -1 0 3 0
ਿਦਰ	0 0 1 0 0
ਿਦਾ	-6 6 -14 0 0
ਿਦੀ	3 2 -16 1 -10
ਿਦੇ	-9 0 -28 -7 -5
ਿਨਾ	0 0 3 0 0
ਿਨੀ	0 0 0 -2 0
ਿਨੇ	0 6 -7 0 0
ਿਫਟ	0 0 -3 0 0
ਿਫਰ	0 0 1 0 3
ਿਰਫ	9 0 0 0 0
ਿਰੀ	0 0 -5 0 0
ਿਲਾ	5 -8 -9 6 0
ਿਲੀ	7 -5 -9 0 -4
ਿਲੇ	0 0 0 0 6
ਿਸੇ	-1 0 -1 0 -2
ਿਹਾ	0 -5 0 -6 -3
ੀਅਨ	0 0 27 0 0
ੀਕਲ	0 6 3 0 0
ੀਕਾ	0 3 -1 0 0
ੀਕੇ	0 0 2 0 0
ੀਜਾ	10 0 21 1 13
ੀਜੀ	4 3 0 2 0
ੀਜੇ	0 0 21 1 0
ੀਤਾ	0 0 0 0 6
ੀਤੇ	0 0 4 0 0
ੀਨਾ	0 -2 -1 0 0
ੀਨੇ	0 -8 0 0 0
ੀਨੋ	0 0 6 0 0
ੀਪਲ	0 0 14 0 0
ੀਰੋ	0 0 7 0 0
ੀਲਾ	0 0 5 0 0
ੁਆਕ	0 0 0 -1 0
ੁਆਗ	0 0 2 0 0
ੁਕਨ	0 0 15 26 0
ੁਕਰ	0 0 0 0 3
ੁਖੀ	0 0 -1 0 0
ੁਟੀ	0 -5 -2 -8 -3
ੁਡਾ	0 0 -6 10 5
ੁਡੇ	-5 -3 -5 -6 -8
ੁਤਾ	-3 0 -6 0 0
ੁਤੀ	0 -3 -1 0 0
ੁਤੇ	0 0 -1 0 0
ੁਲਾ	0 0 1 0 0
ੁਵਰ	0 0 10 0 0
ੁਸੀ	0 0 11 0 0
ੁੜੀ	-2 8 0 7 0
ੂਜੀ	7 6 9 11 0
ੂਜੇ	0 0 0 0 1
ੂਮੋ	0 0 3 0 0
ੂਹੇ	-1 0 0 0 0
ੇਅਰ	0 0 -6 0 1
ੇਟਨ	0 0 3 0 0
ੇਟਸ	0 0 2 0 0
ੇਟੀ	0 0 0 0 2
ੇਪਰ	0 0 11 1 0
ੇਰਾ	-5 -2 -7 4 7
ੇਰੀ	-2 0 -17 -10 6
ੇਰੇ	-3 7 -11 -8 0
ੇਲੀ	0 0 0 7 0
ੇਲੋ	0 0 6 0 0
ੇਸਨ	0 0 -5 6 3
ੈਕਟ	6 0 0 0 0
ੈਗੇ	1 10 0 0 0
ੈਟਰ	5 0 0 0 0
ੈਠਾ	-1 0 0 0 5
ੈਠੇ	-1 -2 0 0 0
ੈਡੀ	0 2 0 0 13
ੈਡੋ	0 0 3 0 0
ੈਦਾ	-4 0 0 0 0
ੈਦੀ	0 0 0 -3 0
ੈਨੂ	-2 12 -12 6 -10
ੈਰਨ	0 0 16 0 0
ੈਲਟ	0 0 -8 0 -3
ੈਲਾ	0 0 0 8 2
ੈਸਜ	0 0 0 0 -2
ੈਸੇ	0 0 0 0 4
ੈੱਡ	0 0 11 0 0
ੋਇਆ	-1 0 0 2 0
ੋਗੇ	0 0 10 0 0
ੋਟਲ	7 6 2 4 0
ੋਟੀ	4 0 -6 0 0
ੋਡੇ	0 0 -1 0 0
ੋਦੀ	7 0 -5 0 2
ੋਨਾ	0 0 0 0 2
ੋਨੇ	5 0 0 0 1
ੋਰਟ	0 0 -6 -11 0
ੋਰਡ	0 0 8 0 0
ੋਰੇ	0 -3 -5 0 2
ੋਲੀ	-4 0 0 0 0
ੋਵੇ	0 15 0 0 0
ੋਸਤ	0 0 0 1 0
ੋੜੀ	0 0 -6 -7 0
ੌਇਸ	0 0 3 0 0
ੌਦਾ	0 17 19 0 0
ੌਨਾ	1 0 0 0 5
ੌਨੇ	0 0 2 0 0
ੌਲਾ	0 0 0 0 4
ੌਸਲ	0 0 0 -1 0
ੜਕੇ	0 0 0 -3 -1
ੜਦੀ	0 2 0 0 0
ੜਿਆ	0 0 0 9 9
ੰਗਾ	-4 0 6 14 0
ੰਗੀ	0 0 -6 0 0
ੰਘਮ	0 0 4 0 0
ੰਘੀ	0 0 0 0 -1
ੰਜਰ	0 0 -7 0 0
ੰਜਲ	0 0 0 0 2
ੰਜਾ	0 0 1 0 0
ੰਟੀ	0 0 1 0 0
ੰਟੇ	4 -8 -3 0 -3
ੰਡਨ	0 0 2 0 0
ੰਡਾ	0 0 -1 0 0
ੰਡੇ	0 0 -4 0 0
ੰਢੇ	0 1 0 0 0
ੰਥੀ	0 0 0 -3 0
ੰਦਰ	0 1 0 0 0
ੰਦਾ	5 0 0 0 0
ੰਦੇ	7 2 -6 0 -1
ੰਧਰ	0 0 5 0 0
ੰਬਰ	8 6 12 11 4
ੰਮੀ	0 0 0 1 0
[lasts pl]
187	0 6 0 0 2
a	5 0 -4 -3 -3
aba	2 0 0 0 0
aca	0 0 1 0 0
ach	-8 -3 -14 -7 -2
ack	0 0 -1 0 0
acu	-6 0 0 0 0
acy	0 0 1 0 0
ada	-5 0 -3 0 0
adu	-1 0 -4 0 0
ail	0 0 0 -1 0
aja	0 3 0 0 0
aje	0 0 0 -5 0
ają	0 -2 -6 0 0
aki	0 -2 -5 0 0
aku	0 7 3 0 0
ala	0 -4 -9 -1 -4
ale	0 1 0 0 0
ali	-1 -6 -8 -8 -1
ami	0 -4 -9 -2 0
amy	1 0 0 0 11
and	0 0 1 7 8
ane	0 -1 -2 0 0
ano	0 -3 -3 0 0
ans	0 3 0 0 0
ark	0 0 3 0 0
ary	-3 -6 -11 -4 0
arz	0 0 -4 0 0
ata	0 10 0 0 0
ate	0 0 -1 0 -5
awy	0 0 4 0 0
azu	0 0 0 -1 0
ała	0 0 -13 0 0
ało	-8 0 -3 2 0
aż	0 -6 0 0 0
aże	0 2 0 0 0
bar	0 0 -1 0 0
bez	0 0 -2 -4 0
bie	10 0 -3 0 0
bił	-4 0 0 0 0
bo	0 -1 0 -1 0
bok	0 0 0 0 2
byt	0 0 6 0 0
był	3 0 0 0 0
c	0 7 17 0 0
cam	-4 0 0 0 0
cha	0 0 -1 0 0
chu	0 0 -3 0 0
cia	0 2 -3 0 0
cie	0 0 4 0 0
ciu	0 0 -9 0 0
cię	-1 0 0 0 0
cja	0 0 -3 0 0
cko	0 0 0 -3 0
co	0 0 0 -2 0
com	1 7 14 0 0
czy	0 0 0 -1 0
czą	0 0 6 0 0
czę	0 0 0 4 0
dał	0 -3 0 0 0
dem	10 14 9 1 0
den	2 0 -3 0 0
dla	0 0 0 4 1
dna	0 0 0 4 0
dno	0 0 -1 0 0
do	0 -9 0 -2 -3
dom	-2 0 0 0 0
dwa	0 0 9 3 0
dze	-2 0 0 0 0
dzi	-1 4 -9 0 3
ech	0 0 -7 0 0
eci	0 -3 -6 -5 0
edł	0 0 0 1 0
een	0 0 2 0 0
ego	2 -1 7 0 0
ele	0 0 0 0 -1
eli	-3 0 0 0 0
elu	0 0 -1 0 0
erb	0 0 0 0 4
ero	0 0 4 0 0
erą	0 0 -4 0 0
est	0 0 0 3 0
esz	0 0 -3 -3 -5
eść	0 0 2 0 0
fii	1 0 0 0 0
fon	0 0 0 0 -2
gie	0 0 13 0 0
go	0 -4 0 -4 0
haj	0 0 -1 0 0
hce	0 0 0 0 -1
i	-4 -7 -19 -15 -22
ial	0 0 0 -2 0
iał	0 -7 0 0 -4
ice	0 -3 -6 0 0
ich	0 0 0 0 -1
icę	0 0 -1 0 0
iej	0 0 1 3 7
iel	0 0 0 1 0
iem	-6 0 -7 0 -2
ije	0 0 0 0 -5
ile	0 0 0 3 2
ili	0 3 0 -2 -3
imy	0 0 0 0 -8
ink	0 0 0 1 0
ino	0 -1 -2 0 0
isa	0 9 12 0 0
iza	0 0 1 0 0
izę	0 0 9 0 0
ięc	4 0 0 0 0
ja	-3 4 0 9 0
jak	-4 -2 0 -6 -8
jej	-2 -1 0 -6 0
jki	0 0 1 0 0
juz	0 0 0 -1 0
już	0 0 0 -1 0
ker	0 0 8 9 0
kno	-1 0 -3 0 0
kot	0 0 6 0 0
kój	0 1 0 0 0
ków	0 -6 6 -1 0
lat	4 11 4 2 0
lbo	0 1 0 0 1
leb	0 0 -2 0 0
lem	0 0 -5 0 -1
ler	0 0 7 0 0
lił	0 0 0 0 -4
lko	0 3 0 0 0
lką	0 0 10 0 0
lni	0 0 18 8 0
lpa	0 6 2 3 3
ma	1 -4 0 16 0
mam	0 -2 0 0 3
me	0 7 4 0 0
mi	-6 -9 4 -7 -8
mie	0 -5 0 0 0
mną	0 0 0 0 5
moc	0 0 5 3 2
mu	3 0 0 0 0
my	0 -3 0 4 0
mój	11 0 0 -7 -3
na	0 -10 0 -2 4
nam	7 -6 0 -1 0
nas	0 -7 0 -5 -1
nek	0 0 0 0 3
nem	0 3 3 0 0
ni	0 0 -5 0 0
nia	0 -11 -5 11 -8
nie	-3 -11 -6 -3 -8
niu	0 0 0 0 4
nka	0 0 10 0 1
nku	0 0 -3 0 0
noc	0 -6 -1 0 0
nym	-3 0 0 0 0
nóż	0 0 -3 0 0
nął	0 2 -1 0 0
o	-4 -6 0 0 -4
ocy	0 0 -2 0 0
od	0 0 7 -13 -5
oda	0 0 1 0 0
ody	-3 -6 -4 0 0
ogu	1 0 -1 2 0
oje	-4 0 -5 -5 1
oju	0 0 0 -5 0
oję	1 1 0 0 0
oku	0 -7 -2 0 0
oma	0 0 -2 0 0
ome	0 0 -2 -3 0
ona	0 0 5 0 1
one	0 0 0 -5 0
onu	0 0 4 0 0
ook	0 0 1 0 0
ord	1 0 0 0 0
org	8 10 15 0 0
ort	0 0 6 0 0
osi	0 -1 0 0 0
osy	0 0 -1 0 0
ota	3 1 0 1 0
owa	0 0 -7 -3 4
owe	0 -1 0 0 0
owu	-3 3 0 0 0
ową	0 0 0 2 0
owę	0 0 6 0 0
ozi	0 -2 -2 0 0
oła	0 0 0 -1 2
oło	0 3 0 0 0
ołą	0 0 -2 0 0
pac	-2 0 0 0 0
pię	0 0 0 0 -3
pka	20 22 26 34 9
pl	0 0 4 0 0
ple	20 17 21 17 19
po	-3 0 -6 -5 -5
pod	-5 0 0 -5 -1
pre	0 0 8 0 0
pół	0 0 -1 0 0
raj	0 -3 0 -1 0
raz	-1 0 0 0 0
rał	3 0 0 0 0
rem	-2 -3 0 0 0
rew	0 0 0 0 -6
rka	0 0 0 -1 0
rku	0 0 2 0 0
rte	-4 0 0 0 0
rze	0 -3 -8 0 0
rzy	0 2 -3 -4 -4
sem	0 0 -3 0 0
sie	2 -7 -12 0 0
się	-2 -8 0 0 0
sił	1 0 0 0 2
ski	0 0 0 2 0
sku	0 0 16 0 0
smy	-5 5 0 0 0
son	0 0 4 0 0
st	0 0 2 0 0
sta	0 -1 0 1 0
syn	0 6 7 0 0
sza	0 0 -2 0 0
sze	0 0 9 0 0
szy	0 0 -6 0 0
szę	0 0 -2 0 0
są	-3 0 0 0 0
t	0 0 9 2 0
tak	0 -8 0 0 0
tas	0 0 3 0 0
tce	0 0 0 0 4
tem	3 -7 0 -6 0
ten	0 0 0 -3 0
tka	0 0 -1 0 0
tki	-1 0 11 0 0
tkę	0 0 0 0 -4
to	0 -1 0 -3 -5
toi	0 1 0 0 0
toś	-2 0 0 0 0
tra	0 -3 0 0 0
tro	0 5 0 1 0
try	0 1 0 0 0
tus	1 0 15 0 0
two	0 0 -4 0 0
tym	0 0 -4 -2 -4
u	0 0 8 1 0
uca	-2 1 0 0 0
uje	0 -3 -7 -5 5
ują	0 3 -1 0 0
uję	-1 0 -1 0 0
usi	-2 0 -4 0 0
w	-16 -16 -8 -12 -8
wdę	-1 0 0 0 0
wej	0 0 3 3 0
wie	0 1 0 0 0
wią	2 0 0 0 0
wni	0 0 0 -5 0
wp	0 0 0 0 4
wów	-1 0 0 0 0
xx	0 0 7 0 0
ybę	0 0 -6 -2 0
ych	0 0 -4 -2 0
ylo	0 0 0 3 0
yny	-1 0 0 0 2
yta	-2 0 0 0 0
yła	0 0 0 0 4
yło	-4 -2 0 0 0
z	-6 0 0 -12 -8
za	-8 -16 14 -12 -6
ze	0 1 0 -8 0
zet	0 0 0 0 1
zez	0 0 0 -4 0
zie	5 0 0 0 0
ził	-6 0 0 0 0
zka	0 2 0 -1 0
zle	0 0 -3 0 0
zli	-3 0 0 0 0
zta	4 0 0 0 4
zyl	0 1 0 0 0
zył	0 -3 0 0 0
zór	0 0 -2 0 0
ów	0 2 0 0 0
ówi	2 3 0 0 0
ącu	0 -2 0 0 0
ądz	0 0 0 0 1
ąta	3 0 0 0 0
ąży	-2 0 -2 0 0
ęty	0 0 -3 -2 0
ęła	0 0 -2 0 0
łam	0 5 -5 0 3
łką	0 -3 0 0 0
łop	0 0 -3 0 0
łpa	4 17 14 10 13
ści	0 0 -1 0 0
że	0 -2 0 0 0
żur	0 0 0 0 5
[lasts ps]
ace	-3 0 0 0 0
ach	0 0 -1 0 0
ala	0 0 0 0 5
ana	0 0 9 0 0
at	3 0 7 2 4
ate	0 0 0 0 4
axi	0 0 7 2 0
box	0 0 0 3 1
com	9 14 22 0 0
dal	3 2 0 0 0
dam	0 0 0 0 -4
dot	8 12 12 15 0
g	0 0 3 0 0
ina	0 6 0 0 0
ing	2 4 0 0 0
man	4 0 0 0 0
me	0 6 3 0 0
no	0 -3 0 0 0
ock	-4 0 0 0 0
oom	0 0 -4 0 0
org	9 8 9 0 0
ple	10 18 20 20 25
sha	0 0 4 3 0
t	0 0 7 1 0
ابي	3 4 5 0 0
ات	0 0 0 0 7
اتل	0 0 3 0 0
اته	4 20 0 -13 -1
اتي	0 2 0 0 0
اده	0 -6 0 0 0
ادو	0 0 1 0 0
ارت	0 0 -4 0 0
ارك	2 0 11 0 0
اره	-2 -2 0 0 -4
اري	0 19 12 19 5
ارډ	0 0 7 0 0
ارۍ	0 0 -5 0 0
ازه	0 1 0 12 0
ازي	0 0 0 2 0
اسي	-5 0 0 0 -6
اشه	-2 0 0 1 0
اغي	3 0 0 1 12
افر	5 0 0 0 -4
اكا	0 0 30 -1 0
اكه	0 -3 0 0 0
اكړ	0 0 0 0 8
الج	0 0 -5 0 3
الك	-1 0 0 0 0
الو	0 -1 -3 0 0
امن	0 0 2 -1 0
امه	0 0 0 8 0
انا	0 0 0 1 8
اند	0 0 14 0 0
انك	0 0 -8 -1 0
انه	-5 0 0 0 0
انو	8 -1 -15 -4 -3
اني	0 0 7 0 0
اهه	0 0 0 -1 0
او	-8 -5 -10 0 0
اوت	4 0 0 0 0
اور	0 0 -1 0 0
اوه	-4 0 0 0 10
اوي	0 0 -4 0 0
ايت	0 -3 0 0 0
ايل	0 0 -1 0 0
ايم	0 0 0 0 1
ايو	0 8 0 0 0
ايي	9 1 -2 6 11
ايټ	0 3 0 0 0
اټ	6 0 0 0 2
اځي	-6 0 0 0 -1
اډي	0 0 -3 0 0
اډۍ	0 4 0 0 0
اړس	0 0 2 0 0
اړه	-6 -2 -13 0 0
اړي	-9 0 0 0 -1
بجي	5 0 0 0 0
بد	0 0 -1 0 0
برك	0 0 4 0 0
بره	5 -2 0 0 0
برو	0 0 6 0 0
بسو	0 0 12 0 0
بل	0 0 0 0 -1
بند	0 0 -4 -1 6
به	0 -2 -5 -1 0
بهر	0 -2 0 2 0
بي	0 0 7 0 0
بيا	0 0 0 0 7
تاد	0 0 6 0 0
تان	3 0 9 0 0
تر	0 -2 0 0 0
تره	0 0 -2 0 3
تل	0 0 4 0 0
تلم	0 0 0 0 1
تلو	0 0 0 3 0
تلي	-6 0 -1 0 0
تمه	7 18 22 16 0
تني	1 0 0 1 4
ته	0 -10 -6 5 0
تو	0 -2 -11 0 0
توف	-3 0 0 0 0
تون	0 0 -8 -4 0
جوس	0 1 8 0 0
جون	0 0 0 2 0
خان	0 0 5 0 0
خبر	1 0 -3 0 0
خكي	0 0 0 0 1
خلك	0 0 0 0 15
خلي	0 0 -7 -2 -1
خو	0 -3 0 0 -5
خوا	0 0 -5 0 0
خوب	0 0 -2 0 0
خور	3 0 -3 4 6
خير	6 4 0 0 0
خپل	-8 0 0 0 0
د	-2 -3 -14 -3 -6
دا	5 0 0 6 -1
دام	3 0 0 0 0
دري	-1 -2 -7 0 0
دلي	0 -3 -5 0 0
دمت	-1 -1 0 0 0
ده	13 0 12 0 2
دوه	0 0 -2 1 -1
دوي	0 0 0 0 3
دي	1 9 8 6 2
دير	3 0 0 0 0
راي	0 0 3 0 0
ربي	0 0 7 0 0
رته	-3 0 -10 2 -9
رد	2 2 2 2 0
رسه	0 3 0 0 0
رسي	4 0 -1 0 0
رقي	0 0 5 0 0
رلس	0 0 1 0 0
رلي	0 0 16 0 0
رمن	0 0 0 0 2
رمه	0 0 -1 0 0
رمي	0 0 0 0 -4
رنټ	0 0 3 0 0
رنګ	0 0 -3 0 0
رنۍ	0 7 0 0 0
رور	0 1 0 0 5
روز	0 0 4 0 0
رون	0 0 0 0 1
روپ	-1 -4 0 0 0
روډ	0 0 8 0 0
ريت	0 0 2 0 0
ريل	0 4 3 0 0
ريم	0 -2 0 -3 0
ريټ	0 0 5 0 0
ريځ	0 3 4 0 0
رځم	-4 0 0 0 0
رځي	6 0 0 0 0
رڅه	1 0 0 0 0
رګي	0 0 -3 0 0
زاب	0 0 -3 0 0
زار	0 0 -2 0 0
زر	0 -1 -5 0 0
زره	0 -11 -5 0 0
زما	-7 4 0 -11 -6
زنګ	0 0 -1 0 0
زه	-5 0 0 -8 -2
زوي	0 -2 -11 0 13
زړه	0 0 0 0 -2
ساب	2 -3 0 0 0
سان	0 -2 0 0 0
ساپ	0 -1 -5 0 0
سته	5 0 -4 0 0
سر	9 0 -6 0 0
سره	-9 12 14 6 -3
سمه	0 11 12 0 0
سور	0 0 3 0 0
سوه	-3 0 0 0 0
سيخ	0 0 -1 0 0
سيد	0 3 0 0 0
سپي	0 0 -11 0 0
سډا	0 0 7 0 0
سړي	0 -3 -1 0 -5
شار	0 0 1 0 0
شتم	0 0 -7 0 0
شتي	-2 -9 0 0 0
شره	3 3 0 0 0
شم	-1 0 0 0 0
شنه	0 0 13 12 0
شه	9 0 -3 0 0
شو	0 -5 1 -5 7
شوم	0 0 0 -5 0
شوه	0 0 1 4 0
شوي	0 0 16 0 0
شين	0 0 0 -2 0
شپه	0 5 11 0 0
شپي	3 -2 -4 0 0
شپږ	0 0 0 1 0
ضيه	1 0 0 0 0
ظار	6 5 0 0 0
عاش	0 0 -1 0 0
غلل	0 -3 0 0 0
غلم	0 0 0 6 6
غلي	11 17 14 20 0
غمي	0 0 3 0 0
فلټ	-2 -2 -5 4 0
فون	0 0 -3 0 0
قبر	0 7 0 0 0
قرض	4 0 0 0 0
قطه	1 7 12 14 5
كار	-8 -5 -3 -4 -6
كال	0 0 0 0 1
كان	1 10 0 0 0
كبر	0 0 3 0 0
كره	0 0 0 0 3
كسي	0 0 -6 0 0
كلن	3 22 8 0 0
كم	0 8 13 0 0
كمه	0 0 -2 0 0
كه	4 0 0 -2 0
كور	-6 -8 -20 -5 -10
كول	0 0 -7 0 0
كوم	-6 -10 -1 0 0
كوي	-10 -15 -15 -5 -8
كي	8 4 -32 -25 -13
كير	0 0 2 0 0
كټر	0 0 -3 1 -6
كړ	-5 -2 0 1 12
كړل	0 -4 0 0 0
كړم	-8 -8 0 0 0
كړه	-4 0 2 0 0
كړي	-8 -13 -10 0 -3
كښي	6 7 -3 -1 4
لار	0 0 -1 -5 -7
لاس	-6 0 -13 -1 -5
لاق	0 0 0 0 -1
لاو	0 0 3 0 0
لاړ	-4 0 0 0 0
لته	0 0 0 11 -1
لرو	2 0 0 0 0
لري	0 1 0 0 0
لس	0 0 2 0 0
لكه	0 -3 0 -3 -5
لكي	0 0 -1 0 0
لله	0 0 15 0 0
لمه	0 0 1 0 0
لنه	14 19 0 0 0
له	5 0 -12 -6 -4
لور	0 -2 -3 0 6
لوي	0 0 0 0 -1
لوړ	0 0 5 0 0
ليس	0 0 -12 -1 0
ليك	0 0 0 8 2
ليم	0 0 8 0 0
لږ	0 0 0 0 1
ما	-3 0 -5 5 -5
مات	2 -3 -1 0 3
مار	0 0 4 0 0
مان	0 0 -3 -4 -2
مبر	0 3 0 11 0
مخ	0 0 -8 -6 -3
مخي	0 0 -13 0 0
مند	0 0 5 0 0
مه	0 5 0 0 0
مو	0 7 6 3 10
مور	4 0 -2 0 -2
موږ	4 0 -12 -12 3
مي	-4 -15 -2 12 3
مير	0 0 8 0 0
ميل	0 0 0 6 4
مپل	0 1 1 0 0
مړ	-4 0 0 0 0
مړه	0 0 -2 0 0
مړي	0 0 -1 0 0
ناه	0 17 17 11 17
نبي	0 0 2 0 0
ندر	0 0 12 3 0
ندي	-3 -9 -1 -8 -4
نس	0 0 -5 0 0
نظر	0 -1 0 0 0
نكي	-2 0 10 0 1
نكړ	0 0 -5 0 -1
نن	0 0 0 -2 0
ننه	0 0 0 -1 0
نه	-7 -4 -25 -13 0
نهه	0 0 10 3 0
نو	7 0 0 0 -3
نوم	10 0 -7 0 0
نوي	0 0 7 6 0
نيل	0 0 8 0 7
نځه	0 0 -1 -2 0
نځي	2 0 -16 0 0
نډز	0 0 7 0 0
نډي	0 0 4 -4 10
نډۍ	1 0 0 0 0
هار	0 4 0 6 4
هال	0 0 3 0 0
هاي	0 0 5 0 0
هر	0 7 0 0 0
هره	6 10 -2 -2 0
هغه	-5 2 -2 6 2
هلك	-3 0 0 -5 7
هلم	0 -6 0 0 0
هله	0 0 0 0 -3
هلي	0 -2 0 0 0
هم	1 0 0 -5 0
همه	0 1 0 0 0
هوپ	0 0 2 0 0
و	0 -1 -8 0 -4
وار	0 0 6 0 0
واش	0 1 0 0 0
وال	0 0 1 0 0
وان	0 0 1 3 0
وبر	0 1 0 2 2
وبه	0 0 0 -4 0
وبو	0 0 -5 0 0
وتل	0 -2 0 0 0
وجن	0 0 7 0 0
وده	0 3 0 0 0
وره	-4 0 -3 -3 0
ورو	0 1 0 0 0
وري	-6 3 -1 0 0
ورټ	0 0 -5 0 0
ورځ	8 0 0 1 0
ورډ	0 0 11 0 0
ورۍ	0 5 0 8 0
وست	0 0 6 0 0
وسه	0 0 -4 -1 0
وشه	0 0 9 0 0
وشي	0 0 3 0 0
وكړ	-2 -6 0 0 0
ولس	0 0 10 0 0
وله	-5 0 -11 0 0
ولي	0 5 -5 0 0
وم	0 -1 0 0 0
ومي	0 10 -7 0 0
ونج	0 0 -8 0 0
وند	0 16 0 0 16
ونه	0 0 0 0 -4
ونږ	2 0 0 5 0
ونۍ	0 0 0 0 1
وه	12 0 0 0 0
وهل	0 0 -1 0 0
وهي	0 2 0 0 0
وي	5 0 6 0 0
ويل	-1 0 2 -8 -2
ويم	0 0 2 0 0
ويو	0 0 2 0 0
ويي	0 0 0 0 -2
وټر	-1 -6 -12 -10 0
وټل	0 0 -8 0 0
وټه	-5 -2 -12 -2 0
وټي	0 0 4 0 0
وټۍ	0 0 7 0 0
وپر	0 2 9 8 0
وپك	-1 0 16 0 0
وپۍ	0 0 -3 0 0
وځو	1 0 0 0 0
وډۍ	-2 0 0 0 0
وړه	0 8 11 0 0
وړو	3 -6 -5 -1 0
وړي	0 -4 4 0 0
وږه	-1 0 0 0 0
وږي	0 -4 -10 0 0
وښه	0 -2 0 0 0
يجر	-1 0 0 4 0
يدل	2 0 0 10 0
يدو	0 0 0 -1 0
يدي	1 0 0 0 0
يره	1 -9 0 -5 0
يزا	0 0 -4 0 0
يزه	28 24 28 20 20
يسو	0 0 -8 0 0
يسي	0 0 -3 0 0
يشن	3 8 0 0 0
يغي	0 6 0 0 0
يكه	-6 -5 -2 0 5
يكۍ	0 0 5 0 0
يلم	0 0 1 4 0
يله	0 3 4 0 0
يلي	0 0 6 0 0
يم	8 4 0 12 11
يمه	10 8 0 0 0
ينا	0 0 3 0 0
ينه	0 0 5 3 0
يني	0 0 -3 0 0
ينټ	0 0 0 0 2
ينګ	0 0 7 0 0
يو	-6 -10 -10 0 -5
يوه	0 -4 0 -11 -5
يي	-3 -13 -3 -9 -10
يټس	5 0 0 0 0
يټن	0 0 5 0 0
يټه	0 0 -4 0 0
يډل	0 0 7 0 0
يډه	0 0 -4 -1 0
يړه	0 10 8 7 5
يږم	13 0 -15 -4 5
يږي	-9 6 -12 3 9
ټكي	0 2 7 0 0
ټلي	0 10 0 0 0
ټور	2 1 10 0 0
ټول	-3 0 0 0 -2
ټيل	2 0 0 0 0
پاو	0 0 5 1 0
پته	0 0 0 0 3
پر	18 11 14 -7 0
پري	0 0 4 0 0
پسو	12 1 0 0 0
پسي	0 5 0 0 0
پل	0 0 25 24 17
پلۍ	0 0 -6 7 0
په	5 7 0 -9 4
پول	0 0 3 0 0
پوړ	0 -1 -8 0 0
پټ	-2 -6 0 0 0
پږو	0 0 0 -8 0
پښه	0 0 -1 0 0
ځاي	0 -6 -8 0 0
ځلو	0 -6 -8 0 0
ځلي	-7 0 -3 0 0
ځم	1 0 0 0 4
ځي	0 0 0 0 -6
څخه	1 3 0 -9 -6
څوك	-2 -1 0 -1 0
چا	0 0 0 -4 0
چوي	0 0 -5 0 0
چي	-10 0 -14 0 8
چپ	7 9 0 0 0
ډاټ	6 11 16 15 4
ړكۍ	0 5 -3 0 0
ړنۍ	0 0 -1 0 0
ږدي	-1 0 0 0 0
ژنم	0 0 -5 0 0
ژنو	2 0 0 0 1
ژړل	5 0 0 0 0
ښام	5 0 0 0 0
ښتي	0 0 0 0 3
ښتۍ	0 0 0 3 0
ښنا	0 0 5 0 0
ښځه	11 0 0 0 0
ګره	0 0 -3 0 0
[lasts pt]
4	0 0 0 6 0
466	6 1 0 0 12
5	0 7 0 0 0
a	6 -3 -3 0 -8
aba	0 2 0 0 0
abe	5 0 0 0 0
abo	0 0 18 10 0
aca	0 0 0 0 1
aco	0 0 -6 0 0
ada	-5 -6 0 0 -11
ade	4 13 14 0 0
ado	7 3 0 -7 6
ady	0 8 2 0 0
ael	0 0 4 0 0
aia	0 0 14 0 0
ail	0 0 0 12 14
aio	0 0 -1 0 0
ais	0 0 0 -4 0
aiu	3 0 0 0 0
ala	0 0 0 0 3
ali	3 0 0 0 0
all	0 0 12 0 0
alo	0 0 0 2 1
ama	-1 0 -11 0 0
ana	0 8 18 0 0
and	0 0 12 0 0
ano	0 0 23 0 0
ao	-4 -8 -1 -3 0
apo	0 3 0 0 2
ara	-4 0 5 1 8
ars	0 2 8 0 0
as	9 0 5 -1 0
asa	0 -6 -2 0 1
ase	0 0 1 0 0
ato	0 -3 -5 -2 0
até	0 -4 0 0 0
ava	0 0 -10 -1 0
avó	0 4 0 0 0
aço	0 0 0 1 0
aís	0 7 13 0 0
bab	0 0 -3 0 0
bio	0 0 1 0 0
bis	0 0 10 0 0
bom	0 0 2 2 0
bor	0 0 14 16 12
bra	0 0 -4 0 0
bre	2 0 0 0 0
bro	4 6 1 0 0
bém	0 9 0 0 0
c	0 0 11 0 0
cal	0 0 20 0 0
car	0 0 0 0 -3
ces	0 0 2 2 0
ceu	0 2 3 0 2
cia	13 9 3 7 0
com	4 -5 14 -13 -4
cos	0 0 -3 0 1
cou	2 1 -7 -2 0
cá	-6 0 0 0 0
cão	0 0 -6 0 0
d	0 0 2 0 0
da	5 0 3 7 6
dar	0 4 -6 -5 0
das	-2 -10 0 11 0
de	0 1 9 4 -2
deo	0 0 0 0 12
deu	2 11 -7 0 0
dez	0 0 4 5 4
dia	0 3 -8 0 6
diu	-7 0 -1 0 0
do	2 4 12 6 9
don	0 0 3 0 0
dor	0 0 0 0 -1
dos	-3 -12 -8 -5 0
dou	0 3 0 0 0
dro	0 0 0 0 -2
e	-1 -2 -11 -8 -7
e's	0 0 0 3 0
eca	0 0 6 0 4
edo	-6 -1 -11 -4 -1
ega	0 6 0 0 0
eia	0 0 -9 5 -2
eio	1 3 0 0 0
eja	0 0 0 0 1
ela	-5 0 6 6 3
ele	-2 0 -11 -11 5
elo	-1 0 -8 -4 0
em	0 0 -8 13 4
ens	0 -2 0 0 0
epy	2 0 0 0 0
era	-5 0 2 1 6
ero	-3 0 0 1 6
ers	0 0 4 0 0
eru	0 -3 0 0 0
esa	-1 0 -5 0 0
eta	0 0 -3 0 0
ete	5 8 6 0 6
eto	0 0 -1 0 -3
eu	-5 -9 -12 2 0
eus	0 0 -1 0 0
eve	0 2 0 0 16
evo	0 0 0 0 -7
ex	0 0 0 0 -2
ext	0 0 1 0 0
eze	0 0 5 0 0
eça	0 0 -4 0 -2
fil	0 0 0 -2 0
foi	2 11 0 0 14
fre	0 0 -3 -8 0
fui	0 0 0 -8 -6
g's	0 0 16 0 0
gal	0 0 7 0 4
gas	-3 0 0 0 0
gem	0 0 -10 -1 0
gos	-2 0 11 0 0
gou	0 8 0 1 -3
gua	0 0 0 2 0
gue	0 0 -4 0 0
ha	0 3 0 -1 0
har	0 0 -8 3 0
has	0 2 9 4 3
hor	0 0 -3 0 0
hão	11 5 0 -3 11
i	0 0 -4 0 0
i'm	0 0 0 -8 0
iar	0 0 0 0 11
ias	0 0 3 6 12
ica	0 8 -9 -13 -6
ida	-1 0 -7 -4 -11
ido	-3 0 0 7 0
ied	0 0 -1 0 0
iga	1 0 7 11 0
ill	0 0 11 0 0
ilo	9 9 3 0 0
ima	-5 0 0 0 0
imo	0 0 0 2 -2
ina	0 -3 -12 0 9
ing	10 6 16 0 0
ino	-6 2 1 -2 4
ipa	0 0 0 -6 0
ira	7 0 -8 0 1
iro	6 3 14 0 0
ita	0 0 12 0 0
ite	-7 -2 -10 0 0
ith	2 2 0 0 0
ito	1 4 0 12 3
ity	0 0 1 0 0
ivo	9 0 0 -2 8
ixo	0 0 -4 0 -6
ja	3 7 0 0 0
já	8 0 3 0 0
key	0 0 2 0 0
las	0 -1 -5 0 11
lat	0 -12 0 0 0
led	1 9 12 0 0
lha	0 0 0 0 4
lhe	15 -5 0 0 0
lho	0 0 -4 -5 -12
lor	0 0 -3 0 0
los	0 0 -2 0 0
lpa	6 2 -6 0 0
lso	0 0 -7 0 0
lta	0 0 1 6 0
luz	0 8 6 1 4
lá	0 0 0 0 6
lão	0 0 -1 0 0
lês	0 0 7 0 0
m	0 6 1 0 0
mam	4 1 -7 10 0
mar	-7 -1 0 1 0
me	6 -9 -1 0 -1
mem	0 -7 -7 -6 -2
mes	0 4 16 18 19
meu	-3 -5 -3 -3 5
mil	0 -3 -10 0 0
mim	-2 0 0 0 0
mos	0 4 -19 -7 0
mou	0 4 -7 0 -5
mãe	0 0 0 -1 0
mês	0 5 11 10 0
n't	0 -3 0 0 0
na	-6 -17 -21 7 2
nal	0 0 -2 0 0
nas	0 -3 -7 -6 -7
nca	0 6 0 5 0
nco	-1 0 -4 0 0
nda	-3 0 -7 -3 1
ndo	-3 -2 -7 -2 -11
nel	0 0 12 0 0
nem	0 -5 0 -3 0
net	0 0 9 0 0
ngo	0 0 0 6 0
nha	0 -19 -9 -2 0
nho	5 -1 11 15 16
nhs	-1 0 0 0 0
nhã	3 0 0 0 0
nio	0 0 -2 0 0
njo	0 0 5 0 0
no	-7 -16 -10 -5 -5
nos	4 5 0 9 1
nse	0 5 15 0 0
nta	0 -6 -7 0 1
nte	9 0 6 0 7
nto	7 16 -1 15 0
num	4 4 -5 -13 0
não	0 -2 8 0 0
nça	0 0 -6 0 0
o	2 2 6 11 0
oba	21 23 25 16 11
obo	0 0 7 0 0
oca	0 0 -5 0 0
oco	-4 0 -6 0 0
oda	4 0 0 -4 0
odo	0 0 0 0 -3
of	8 1 0 0 0
ois	4 10 -9 -2 0
ola	0 0 -5 -10 -5
old	4 6 3 0 0
ome	0 0 -12 -1 -1
omo	0 1 0 17 13
on	0 0 6 4 0
ona	3 0 12 11 7
ono	2 0 0 2 0
or	0 0 0 0 8
ora	0 10 1 -1 6
ord	0 0 0 0 3
ore	3 14 11 12 1
oro	4 0 -11 -3 -9
ort	0 0 4 0 0
os	7 -3 -7 -12 -12
osa	0 3 9 0 0
ote	0 0 -4 0 0
oto	1 0 0 0 0
ou	0 -1 0 0 0
our	0 0 10 2 0
ova	3 4 9 0 0
ove	0 3 0 3 5
oxa	0 -1 0 0 0
oze	0 -1 0 0 0
oço	0 0 -4 0 0
pa	0 0 0 13 4
pas	0 8 6 1 0
paz	0 0 5 0 0
ple	21 11 19 22 12
por	8 7 0 -6 -4
pou	0 1 0 0 0
pra	0 0 0 0 -7
pre	0 0 12 0 9
pro	0 -2 0 3 5
pt	0 0 3 0 0
pão	0 0 0 2 0
pé	0 0 -8 -1 0
pés	3 0 0 0 0
pôs	-2 0 -4 0 0
q	0 0 -2 0 0
que	6 2 16 19 7
ram	-2 -7 -14 -7 -1
rar	0 0 -6 -1 0
ras	-6 0 -2 -3 0
rca	0 0 -2 0 0
rco	0 0 3 3 7
rda	3 0 -12 -1 0
rdo	0 -5 -14 0 0
rei	0 0 -4 0 0
rem	0 0 -3 0 0
res	1 0 0 0 0
ria	-4 0 0 5 2
ril	0 0 6 0 0
rio	0 0 -4 -2 0
riu	-5 -2 -12 -4 0
rmo	0 0 -1 -2 -5
roa	0 0 0 4 0
roo	0 0 7 0 0
rou	-8 0 0 0 0
row	0 1 0 0 0
rra	0 2 0 6 0
rre	0 -1 -4 0 0
rro	3 0 -5 -5 -8
rry	0 0 3 0 0
rta	-11 0 -5 -9 -15
rte	-1 6 4 0 -4
rto	0 -6 7 -9 -6
rua	0 0 -6 -7 0
rão	-5 0 -2 0 0
rça	0 -1 4 0 0
rço	0 4 0 0 0
rés	0 0 14 9 6
sas	0 -1 0 0 0
sde	-7 -1 0 0 1
se	0 -9 0 3 11
sem	0 -1 20 0 5
ses	-3 -4 0 0 0
seu	0 0 3 0 0
sma	0 0 0 0 6
smo	0 0 0 0 4
sou	0 -1 0 14 11
ssa	0 -1 0 0 3
sse	0 3 0 0 0
sso	-3 0 0 0 0
sta	0 0 -7 -1 0
ste	0 0 7 11 0
sto	10 1 30 9 12
são	0 0 15 0 -2
só	0 -2 0 5 -4
t	0 12 14 7 0
tal	0 3 0 0 0
tas	-3 0 0 0 0
tel	0 0 -1 0 -3
tem	0 1 0 7 10
ter	0 0 1 0 0
tes	8 0 0 0 0
teu	0 0 0 0 -5
the	0 9 13 9 0
to	0 -2 0 0 0
ton	0 0 20 0 0
tor	6 0 0 4 0
tos	-7 -5 -2 0 4
tou	6 -1 0 0 0
tow	0 0 2 2 3
tps	0 0 17 4 2
tra	-1 0 0 0 -3
tre	0 0 0 -1 0
tro	0 0 0 0 1
tua	0 0 0 0 4
tus	1 0 11 0 0
tão	0 0 -5 -3 -3
tô	0 -4 -1 0 0
uad	0 0 2 0 0
uas	-1 0 -6 0 0
uco	1 0 6 0 0
uda	0 0 9 0 0
udo	3 4 2 0 0
uei	0 -12 -5 0 0
uem	0 0 -3 0 -5
ula	0 0 1 0 0
um	-7 -3 -1 0 -7
uma	-1 -14 -20 -18 -2
upo	0 0 0 10 2
ura	0 0 0 0 -6
uro	0 1 5 0 0
usa	2 0 0 0 -7
uta	0 0 -9 0 0
uth	3 0 0 2 0
uém	-2 0 -1 0 0
vam	3 0 0 0 0
var	0 -1 0 0 0
vei	0 0 0 -2 0
vem	3 17 22 0 0
veu	0 0 -1 -2 0
vim	0 2 -5 -3 0
viu	0 9 0 0 1
w10	5 3 0 0 2
xei	3 0 0 0 0
xou	0 0 0 0 -1
xta	0 -2 0 0 0
zem	1 0 0 0 0
zes	0 -3 0 0 4
zém	0 0 -2 -1 0
à	0 -9 -2 5 4
às	0 0 0 4 13
ãos	0 0 1 7 0
ção	0 0 10 2 5
é	-2 -3 0 12 3
ída	0 0 0 0 4
[lasts ro]
075	1 0 0 0 0
4	0 9 0 0 0
90	4 0 0 0 0
a	2 7 17 8 -4
aaa	0 0 2 0 0
aca	0 0 -2 -2 0
ace	0 0 0 0 6
ack	0 0 11 0 0
ada	0 0 -5 -1 4
ady	0 5 0 1 0
aie	0 0 -4 0 0
ail	0 0 0 6 0
al	0 0 19 0 12
ala	-2 0 -2 0 1
ale	0 0 5 6 8
am	-4 -17 -20 -2 -2
ama	-6 0 -4 0 -6
ame	0 0 0 0 5
amă	0 0 0 -2 -3
ana	4 4 0 -7 -13
and	0 9 9 0 0
ang	0 0 -4 0 0
ani	0 -4 -8 0 0
ans	0 0 0 0 -1
ană	0 0 -3 0 0
apa	0 0 0 0 -6
apă	3 0 0 0 0
ara	0 0 3 0 -7
are	-15 -3 -16 -1 1
ars	0 0 6 0 0
aru	0 -5 -8 0 0
ară	0 0 -1 0 0
asa	-3 -15 -4 10 -8
ase	0 0 0 0 6
asi	8 0 18 0 0
at	0 0 0 0 6
ata	-9 -6 -15 -16 -1
ate	0 -11 -18 -12 -4
ati	2 8 0 4 0
ată	0 0 -4 0 0
au	2 -6 0 1 5
ava	0 0 2 0 0
bat	0 0 0 2 0
bit	-3 0 0 0 0
box	3 2 2 10 14
bra	0 0 13 12 9
bun	0 0 1 0 0
buz	-8 0 0 0 0
ca	-4 -14 -19 -11 -14
caa	0 0 -3 0 0
car	0 0 4 0 0
cat	0 0 0 0 -12
cea	-2 0 0 0 0
che	0 8 5 0 0
chi	0 0 -3 0 0
cid	0 0 0 0 -7
com	0 7 21 5 5
cos	0 0 -3 0 0
cra	9 0 0 0 0
cru	0 0 0 0 3
cte	4 1 6 0 0
cu	-4 -1 -14 -3 -3
cum	1 0 0 0 0
cut	-8 0 -2 -1 0
că	-2 -2 0 0 -4
d	0 0 7 0 0
da	2 0 0 0 0
dan	0 0 1 0 0
dar	0 5 0 0 0
dat	0 0 -1 -8 0
dau	0 0 -9 0 0
dcă	0 0 0 0 2
de	0 0 -2 -7 -2
des	0 0 5 0 0
di	0 0 0 0 2
din	4 9 22 12 1
doi	3 0 4 5 0
dot	0 0 8 9 0
dra	0 0 -1 0 0
dry	0 0 8 0 0
du	-1 0 -1 0 0
duc	0 0 0 0 -1
dul	0 0 -8 0 0
dă	0 0 0 0 -5
e	-2 0 0 2 0
eam	0 3 0 0 -4
ean	0 0 13 0 0
eat	3 0 0 0 0
ece	0 -2 -3 -6 3
eci	0 -3 2 2 0
ect	0 5 0 0 0
eds	2 0 7 0 0
een	0 4 3 0 0
ega	2 0 0 0 0
eia	0 13 3 0 0
el	10 10 -3 0 9
ela	0 0 13 0 0
ele	0 -16 -19 -8 -3
ent	10 7 14 0 0
ept	12 10 9 8 10
era	0 2 -7 0 16
ere	0 3 17 13 0
erg	-1 0 0 0 0
eri	5 5 0 0 0
ert	4 6 7 0 0
esa	-6 -3 0 0 0
esc	-5 0 -3 -5 -5
esh	0 0 11 16 0
est	0 0 11 0 0
eti	-2 0 -6 -1 0
etu	6 8 0 0 0
eu	0 12 0 -2 0
eva	0 0 8 0 0
ext	0 0 6 0 0
eză	0 0 3 0 0
eţi	0 0 -1 0 0
fel	0 0 -2 0 13
foc	0 0 0 0 -2
fon	0 0 -4 0 0
fox	3 5 7 0 0
ful	0 0 0 1 0
g's	0 0 3 0 0
gai	0 0 -5 0 0
gan	0 0 -2 0 0
gar	0 0 21 0 0
gat	0 0 -4 0 0
ger	0 0 0 0 1
ght	0 0 10 0 0
gry	0 4 6 7 0
gur	5 0 0 0 0
hiu	0 0 -6 0 0
hts	0 0 0 4 0
i	1 -5 -7 -8 -12
i'm	1 4 0 0 0
ia	-2 0 0 -1 0
ian	0 0 5 0 0
iat	0 0 0 0 -1
ica	0 7 -4 1 4
ice	1 -2 0 0 -11
ici	0 0 -1 0 -1
ică	3 0 -2 0 0
ida	0 0 -6 0 0
ide	0 0 0 2 0
ids	0 10 21 0 0
ier	0 0 4 0 4
ies	-2 0 0 0 0
ii	9 -1 -8 -7 0
iii	0 7 11 -2 -2
il	0 -2 0 0 1
ile	0 0 -7 0 0
ils	0 0 2 0 0
ima	0 0 4 0 1
imi	3 2 0 0 0
in	0 -3 0 6 0
ina	0 0 0 6 -1
ine	1 0 0 0 -2
ing	0 0 6 0 0
ini	0 0 0 6 0
io	0 0 -5 0 8
ire	0 0 -2 0 -6
iri	0 4 0 0 0
ita	0 0 -2 0 9
ite	0 0 -1 -1 0
ity	0 0 3 0 0
iua	-8 0 0 0 0
iul	0 0 5 2 0
iva	0 0 0 0 -6
iza	0 3 15 9 5
iză	0 0 4 0 2
iţa	3 -1 0 0 0
joy	0 0 6 0 0
jul	0 0 -2 0 0
ken	0 -3 0 0 0
ket	0 0 0 0 8
kle	0 0 5 0 0
kul	0 0 0 1 0
l	5 8 -10 0 -4
la	-5 -12 -12 -3 -2
lal	0 0 -3 0 0
lat	0 -1 3 -1 2
lea	0 8 0 4 4
lei	0 0 0 2 0
lia	9 2 -6 7 0
lie	0 0 3 0 0
lon	0 0 -2 -2 1
lta	0 0 0 6 -2
ltu	4 0 0 0 0
lu	0 18 6 4 0
lui	0 0 -11 0 2
lul	0 0 1 4 0
m	-6 0 -11 -9 -15
ma	-10 -2 -25 -16 -12
mai	-8 -15 3 -11 -9
mar	0 -5 0 -8 0
me	0 5 10 10 7
mea	0 -1 -2 4 2
mei	0 -5 0 0 0
meu	-9 -6 -13 11 5
mi	-2 0 0 0 0
mie	0 0 0 -3 0
mii	0 1 4 0 3
mim	0 3 0 0 0
min	0 0 0 0 5
mit	1 4 0 0 3
mrs	0 -2 0 0 0
my	0 0 0 0 6
mă	11 -1 0 0 0
n	-3 0 -4 -1 -2
nas	0 0 2 0 0
nat	3 0 -3 0 -9
nav	0 0 -1 0 0
nca	0 0 21 0 0
nci	-4 0 0 0 0
nct	13 15 15 22 10
ncă	9 0 18 0 0
nde	0 4 -7 0 0
nds	0 0 0 3 0
ne	-6 3 -4 -8 -15
net	0 0 8 0 0
ney	0 0 0 8 0
nga	0 -2 -7 20 12
ngă	-1 -4 0 0 -2
nii	7 10 8 14 0
nit	0 0 0 0 -5
noi	-6 0 -14 -2 0
nsa	3 0 3 0 0
nta	0 0 -1 0 0
nte	4 0 0 0 0
ntr	-3 -9 -6 -2 0
nu	0 0 14 10 0
nul	6 0 0 0 0
nţă	0 0 0 -1 0
o	-11 1 12 0 -6
o49	0 0 0 2 0
o77	0 2 0 0 7
oar	0 0 0 4 4
of	5 0 1 0 0
olo	5 0 0 0 0
ome	0 0 -16 -9 -2
ond	13 7 9 2 8
ont	0 0 0 6 8
ook	0 0 0 3 3
oor	0 0 -2 0 0
opa	0 1 0 9 19
opt	0 1 5 0 0
ora	0 -8 -9 -2 0
ori	0 0 -3 -7 -3
orm	0 -2 0 0 -3
oro	2 0 0 0 3
oră	0 0 0 0 -5
ost	5 -3 -2 0 6
oti	9 0 0 1 -2
oua	0 0 0 7 3
our	0 0 5 0 0
ouă	0 -2 3 6 6
pat	0 0 -6 0 0
pe	-15 -8 -4 3 3
pi	0 0 0 1 0
pii	0 -2 -8 0 0
ple	20 20 29 16 11
plu	0 0 0 0 1
pot	-4 0 0 0 0
pre	1 5 16 4 5
pta	0 -1 0 0 0
pus	0 -4 -2 0 0
put	0 0 0 0 5
pă	5 0 0 2 0
păr	0 0 0 0 3
rad	3 0 17 0 0
ram	8 2 0 3 2
rat	4 1 0 -2 -2
rau	0 0 0 -2 0
raz	0 0 -5 0 0
rba	0 0 0 0 6
rde	0 2 2 0 0
rdu	0 0 12 12 0
rea	0 -4 0 0 1
reb	4 0 0 0 0
rec	0 0 15 0 0
reg	-1 0 0 0 0
rei	4 0 12 0 3
reu	0 -1 0 0 0
rez	7 0 -4 0 5
rfa	0 0 -1 0 -1
rie	6 3 -1 0 0
ril	0 0 13 0 0
ris	0 0 0 0 5
rmă	0 0 -2 0 0
rol	0 0 -3 0 0
rre	0 0 -5 0 0
rry	0 0 6 0 0
rsu	0 0 6 0 0
rta	0 8 11 0 0
rtu	0 0 -3 0 0
rul	5 0 0 2 -5
rut	0 0 0 -2 0
rva	0 0 -2 0 0
s	4 0 0 -2 -5
sa	0 -6 -7 -10 -12
sat	0 0 0 -1 0
se	-4 -1 0 -3 2
sei	0 0 -10 0 1
sf	12 3 2 0 0
si	-8 -8 -25 -11 -10
sit	0 0 0 -1 0
so	5 0 0 0 0
sor	0 0 0 0 -3
sta	7 3 -3 0 -2
ste	0 -8 -19 0 0
sti	1 0 2 0 0
sul	0 0 3 0 0
sun	0 0 0 0 -1
să	0 -4 -2 -1 -1
t	0 0 5 9 8
tai	0 5 -3 0 0
tam	0 -2 0 0 0
tat	-8 0 -2 -2 0
tau	0 -1 0 0 0
te	0 -6 0 0 0
tea	-1 -19 4 0 -7
tem	0 0 -4 -3 0
the	0 0 13 4 1
tia	5 0 -5 0 -7
tie	0 0 -10 0 0
tii	0 0 0 0 6
tit	0 -3 -5 -2 0
tiu	7 0 0 0 0
tok	0 0 0 0 1
ton	0 0 10 0 0
top	0 0 0 -2 0
tor	0 11 0 0 5
tot	-10 0 0 4 1
tra	0 11 0 4 3
tre	0 -10 -9 0 0
tru	0 0 -5 5 0
tul	-7 0 -17 -6 8
tus	5 0 16 0 0
uar	0 0 -4 0 0
uch	0 6 10 0 0
ugh	0 0 5 0 0
uit	0 0 0 0 -1
un	-4 0 -16 -15 -15
unc	0 0 0 0 5
und	0 0 -3 0 0
uni	0 -1 0 0 0
unt	5 -2 0 -1 -8
unu	0 0 -9 0 0
upa	0 0 0 0 -1
ura	-3 0 -3 0 -2
ure	0 -1 0 0 0
uri	-4 -2 -9 0 0
urt	0 0 16 0 0
uru	0 0 5 2 2
usa	-2 0 -1 0 0
uta	0 0 1 2 0
ute	10 17 25 0 0
uth	0 0 3 0 0
uto	0 5 6 0 0
ută	0 6 0 0 0
uşa	0 -5 0 0 0
uţă	0 12 12 0 0
vem	0 10 7 11 15
vin	0 0 0 0 2
wer	0 0 10 13 0
zda	0 0 1 0 0
zi	18 12 9 8 1
zic	0 0 -5 0 0
zil	8 9 0 0 0
zin	0 0 -6 -6 0
zis	0 0 0 -8 -4
zut	3 -4 0 0 5
âng	0 0 -1 0 0
ână	0 6 -1 0 0
îi	3 0 0 0 0
în	1 -5 -3 -1 -1
ără	0 3 0 0 0
şed	0 0 0 0 -2
şi	-3 -7 -21 -11 -17
şpe	0 0 2 0 0
ţie	0 7 8 0 0
ţul	0 0 0 0 3
[lasts ru]
010	3 0 0 0 0
41	0 0 0 0 2
a	0 0 2 0 0
com	0 3 10 0 0
don	1 0 0 5 0
ech	4 0 0 0 0
elp	0 0 4 0 0
ika	4 1 0 0 5
ill	0 0 9 0 0
iot	0 4 0 0 0
jon	0 0 0 0 2
lol	0 0 5 0 0
lya	0 0 4 0 0
me	14 4 1 0 0
net	0 0 6 0 0
org	11 6 9 0 0
ple	1 13 13 18 19
rue	0 0 4 0 0
ska	4 0 0 9 0
sya	0 1 0 0 0
t	0 14 9 3 0
tps	0 0 14 2 0
а	-2 -3 0 -6 0
ава	0 14 5 0 5
ает	0 0 -20 -7 -13
азу	0 -1 0 0 0
айл	0 0 0 0 2
айя	0 -8 0 -3 0
ака	0 1 0 8 19
ала	0 8 -21 -11 1
але	0 0 0 0 6
али	0 0 -18 1 -7
ало	-6 0 -7 -6 0
ама	0 0 0 0 -3
ами	0 -7 -7 0 0
ана	0 0 2 0 0
ане	0 0 4 0 0
апа	0 0 0 0 -2
аса	0 10 16 0 0
ась	0 0 -4 0 2
ата	0 0 -4 0 -2
ать	-4 -14 -1 -4 -11
аус	0 0 0 3 0
афу	-4 0 0 0 0
аха	-4 0 0 0 0
аша	5 0 -1 0 0
ают	-3 0 -5 0 0
аёт	0 0 0 0 -6
без	0 -9 6 -3 0
бек	0 0 16 0 0
бил	0 0 0 -1 0
бия	4 7 13 0 0
бря	0 3 4 0 0
в	-1 -10 -13 -13 -5
вал	0 -4 0 0 0
ван	0 0 0 -1 -6
ваю	3 2 0 0 0
век	0 -2 0 0 0
вем	7 -1 -14 0 -4
вет	0 0 0 8 0
вил	3 1 -2 0 0
вка	0 0 0 -4 0
вке	0 0 -6 0 0
вух	0 0 1 0 0
вый	0 0 6 0 -1
вью	0 0 -2 0 0
вья	0 18 23 0 0
гал	0 0 4 0 0
два	0 0 4 0 0
дин	-2 0 -11 -7 -5
дир	0 8 -3 -2 0
дит	0 0 -1 -1 0
для	0 0 0 0 5
дна	0 0 -10 0 0
дно	0 0 -7 0 0
дня	0 -9 0 0 0
до	-8 0 -1 -6 -5
дом	-7 0 14 0 2
дый	0 0 0 -2 0
дят	0 3 0 0 0
ебе	0 -5 0 0 0
ебя	0 0 0 3 6
его	-11 3 -5 0 0
еду	0 0 0 0 -5
еды	0 -1 -6 0 0
ее	-5 -2 -1 0 -5
ей	-3 -3 0 5 3
екс	0 7 0 0 0
ела	-3 0 0 0 0
ели	-1 2 0 -2 0
ель	-7 0 0 0 0
елю	0 0 -1 0 0
еми	0 0 17 0 0
ему	-3 0 0 4 0
емь	0 0 12 -1 0
ени	0 0 0 0 -3
ент	0 -2 0 0 -4
ены	0 -1 0 0 0
ень	-1 0 0 0 0
еня	-7 -3 -6 -3 -8
ера	0 0 2 0 0
ере	-2 0 0 2 0
ерь	-1 4 -4 -7 1
ест	0 0 -4 -7 4
ета	0 -1 0 0 0
ети	0 0 -2 0 -1
еть	0 0 0 0 -2
её	0 -2 0 0 0
жал	0 0 -2 0 0
жду	0 0 0 12 2
жет	0 0 -7 0 0
жил	0 0 0 9 0
жир	4 0 0 0 1
жит	-2 0 0 0 3
жки	0 4 2 0 0
за	0 -11 -12 -18 -6
зал	0 3 -5 -3 0
зер	0 4 0 0 0
зин	0 -7 -1 0 0
зык	0 0 -4 0 0
и	-6 -10 7 9 -10
иди	0 2 0 0 0
из	-5 -2 1 -5 6
иза	0 0 15 9 0
изе	12 0 15 0 0
изу	0 0 5 0 0
изы	0 0 4 0 0
ика	0 0 0 0 -1
ике	0 0 8 0 0
ику	0 0 0 0 2
ила	0 -1 -6 0 0
или	-11 0 -3 -3 -4
ило	3 0 -4 0 0
ина	-2 -2 0 -3 0
ине	0 0 0 0 -5
ину	0 -1 -1 0 0
ира	0 -8 -16 0 1
ите	0 -4 -1 0 0
ить	0 0 -3 0 0
их	0 0 0 3 0
ица	0 5 0 0 0
ице	0 0 0 -1 -1
ицо	0 0 -4 7 0
ицы	0 0 1 0 0
ище	6 2 12 0 0
йже	0 -1 0 0 0
йка	0 0 -5 -2 1
йке	0 0 12 0 0
йся	6 1 0 0 0
йцы	0 0 -5 0 0
к	-4 0 0 0 1
каз	0 0 10 6 2
кая	0 0 0 0 1
кие	0 0 5 0 0
кий	0 0 1 0 0
кна	-1 0 -5 0 0
кно	0 0 0 -1 0
ков	-4 0 -6 0 0
кой	-2 -8 -8 -3 -1
ком	3 7 0 0 0
кую	0 0 -1 0 -2
лет	0 16 0 0 5
лок	0 0 -2 0 0
лся	0 0 -7 -1 0
маз	0 0 0 0 2
мал	0 3 0 0 0
мер	6 0 0 0 0
мин	0 0 4 0 0
мне	9 0 -6 5 0
мня	0 0 0 -1 0
мой	0 4 -6 0 -2
моя	0 0 0 5 0
муж	0 -3 0 0 1
мы	-3 -5 0 3 0
на	-4 -4 14 0 -4
нас	0 0 0 -2 6
ная	0 0 -3 0 0
не	0 -15 -2 -5 -11
нее	0 0 0 5 2
ней	0 0 0 0 4
нер	0 0 0 0 2
нет	0 0 18 9 7
нец	0 0 17 0 0
ник	4 0 4 -9 0
нин	0 0 13 0 0
ния	0 0 12 0 0
нка	0 0 14 0 0
нке	0 0 15 0 0
ной	0 -1 0 -3 8
нок	0 0 0 -4 0
нул	-4 -4 -9 -6 -6
нут	0 12 11 0 0
нцы	7 0 0 0 0
ный	1 -4 -2 0 4
ово	0 2 6 0 0
ову	0 0 -4 0 0
овь	0 0 0 -4 -1
оги	2 1 -6 0 0
ого	7 -2 17 0 0
огу	0 0 0 0 4
ода	-5 -2 0 0 0
оде	0 0 -4 0 0
оей	0 0 0 0 -11
ожу	0 0 0 0 -3
олу	0 0 0 1 0
ому	6 -3 -2 0 -5
он	0 -2 -7 -3 -4
она	3 -4 0 15 0
оне	0 3 1 0 0
ора	2 0 4 0 0
орг	3 0 2 0 0
оре	0 0 5 0 0
орт	5 3 0 0 2
от	-2 -8 0 -3 0
ота	0 0 0 -1 0
очи	1 16 -4 0 0
оял	2 0 0 0 0
пал	0 5 0 0 -6
пер	1 0 0 0 0
пим	0 0 -3 0 0
по	-5 -11 6 -1 -1
под	-14 0 0 0 -4
ппе	9 0 0 0 0
при	-7 0 -4 0 0
раз	0 -2 -2 0 0
рам	0 0 -1 0 0
ран	0 -6 -2 0 0
раю	0 0 0 0 1
рду	-2 0 0 0 0
рез	2 0 0 0 0
рет	0 0 0 5 0
рит	-9 0 -4 5 6
рка	0 0 1 0 0
рло	1 0 0 0 0
рма	0 0 1 0 6
рню	-2 0 0 0 0
рое	3 0 0 0 0
ром	-2 0 0 0 -5
рот	0 0 0 7 0
рти	0 6 0 0 0
рую	7 0 -1 0 0
рша	0 0 -4 0 0
рый	-6 0 0 0 0
с	-4 -10 -9 -16 -22
сам	0 9 0 0 -2
сед	0 -2 0 0 0
сел	0 4 0 0 0
сет	0 0 -2 0 0
сис	5 0 0 0 0
ска	0 0 3 0 0
сли	-1 -6 0 0 0
сок	0 0 -6 -2 0
сон	0 0 0 0 3
сте	0 0 0 -10 -8
сти	0 0 -2 0 0
сто	0 0 0 0 -1
сты	0 0 1 0 0
сть	-2 -2 0 0 -2
сын	0 -3 0 0 -1
сят	0 0 8 1 0
таж	0 11 -3 0 0
так	-5 -3 0 0 0
тал	4 0 -2 0 0
там	0 -1 0 -2 -1
тей	0 0 -2 -1 0
тер	0 0 -1 0 -4
тив	0 0 -1 0 0
тий	0 -1 -9 -1 0
тка	0 -3 -5 0 0
то	-6 0 0 0 0
тов	0 -4 0 0 0
тое	0 0 5 0 0
ток	-8 0 -8 0 0
том	3 0 0 0 0
тот	0 0 0 3 -1
тра	2 0 -2 0 0
три	0 -3 2 0 0
тся	-11 0 -22 -2 3
тут	2 0 0 0 6
ты	0 0 0 0 4
тья	0 16 19 0 0
у	0 -17 -18 -5 12
уки	-6 0 -2 0 0
ула	-4 0 0 0 0
ули	0 -5 0 -2 0
усь	1 10 -5 0 0
уть	0 0 -2 0 0
уют	0 0 0 -7 0
фон	2 0 -2 0 0
хал	0 4 0 0 10
цев	0 -1 -1 0 0
ция	0 0 -2 0 0
час	8 5 7 0 0
чер	0 0 -1 0 0
чик	0 -6 0 0 0
чил	0 0 0 0 1
чка	25 17 17 33 0
чке	0 0 -5 3 -8
чта	-3 0 0 8 19
что	0 0 0 -2 8
чью	0 0 -2 0 0
шей	3 0 -3 0 0
шел	0 0 0 2 0
шеф	0 0 -2 0 0
шка	0 -7 0 0 0
шли	-2 0 0 0 2
шно	0 0 -2 0 0
щет	-6 0 -4 0 0
ыло	-2 0 0 16 14
ына	-1 3 3 0 0
ыре	0 0 -4 0 0
ыры	0 0 0 0 -5
ьет	1 0 0 0 0
ьми	0 -1 -7 0 0
ься	0 0 -1 0 0
ьют	9 0 0 0 0
это	0 4 0 -1 0
юсь	0 -3 -5 0 0
я	-3 -7 0 -2 -7
ядя	0 0 -1 0 0
яин	0 1 0 0 1
яти	0 7 5 8 0
ять	0 0 8 0 0
яца	0 -2 0 0 0
[lasts ru-latn]
14	0 0 0 0 1
a	-2 -4 0 0 -1
ach	0 0 8 0 0
ada	0 0 5 0 0
ade	0 0 0 0 -2
aet	1 -7 -18 -2 2
aia	0 0 5 0 0
ail	0 0 0 7 7
aiu	7 0 -3 0 8
aka	0 2 11 10 17
ala	-8 0 -9 0 0
ali	-5 0 -2 -1 -6
alk	0 0 1 0 0
ami	8 0 0 0 0
ana	3 0 5 2 1
are	4 0 3 6 0
ate	7 0 0 0 0
ats	0 -1 0 0 -1
aza	0 0 -1 0 0
bez	-3 -8 0 -2 0
bil	0 0 -4 0 -4
bit	1 2 0 0 0
boh	0 0 1 0 0
bov	0 0 5 0 0
chi	0 10 0 0 0
com	5 16 26 0 0
det	-3 0 0 0 0
dik	0 0 3 0 0
din	0 0 -1 -3 0
dir	1 5 0 0 0
dna	0 0 -10 0 0
dni	-2 0 0 0 0
dno	0 0 -3 0 0
dom	0 0 -7 0 0
dva	-2 0 0 0 0
ee	-1 5 0 0 0
ego	0 -4 0 0 0
ei	1 -3 0 -2 0
eks	0 0 -1 0 0
elo	0 0 -6 0 0
emu	0 0 0 3 0
ena	0 0 0 -1 0
era	-1 8 1 0 0
est	0 0 13 0 0
eta	0 0 -2 0 0
eti	-4 0 0 -1 0
eto	0 0 0 -7 10
fon	7 0 0 0 0
god	1 4 5 0 0
gom	0 0 -3 0 0
hal	5 0 0 0 -5
hat	0 0 -1 0 0
hei	0 0 -1 0 0
hel	4 0 0 0 0
het	-1 6 0 0 0
hit	0 0 -3 0 0
hka	13 18 23 20 0
hla	0 -4 0 0 0
hol	0 0 22 0 0
hta	0 0 0 11 6
hto	-5 4 0 0 -6
i	-4 -8 0 0 1
ia	-2 1 0 0 0
iat	-1 0 0 0 0
ika	-2 0 0 0 0
ike	0 0 -5 -1 0
ila	-2 0 0 0 0
ili	0 0 -6 -2 11
ilo	4 0 0 0 2
ime	0 0 1 0 0
ina	3 16 11 0 0
inu	0 0 -7 0 0
iol	0 0 0 4 0
iot	5 0 0 0 0
ire	0 0 1 1 0
isa	0 3 6 0 0
ite	-1 0 -3 0 0
ius	0 0 -5 0 0
iut	5 -8 -11 -4 0
ivu	0 0 -5 -5 0
iz	11 5 -2 2 3
iza	0 0 16 0 7
ize	0 0 5 0 0
izi	0 0 9 0 0
izu	0 0 9 0 0
k	0 0 0 -4 0
kah	0 3 1 0 0
kak	0 -3 0 0 0
kam	0 0 -3 0 0
ken	0 0 0 6 0
koi	-5 -6 0 0 -2
lal	0 0 -5 9 0
las	6 0 1 0 0
leb	3 0 0 0 0
let	0 10 2 -1 0
lia	0 0 5 0 0
lth	0 0 4 0 0
mer	0 -7 -1 0 0
mi	3 0 0 0 0
mne	0 4 0 0 7
moi	2 0 0 0 0
na	-11 -15 -5 -3 1
nad	2 0 0 0 0
ne	1 0 0 0 -4
nem	0 0 -3 0 0
nia	-2 -7 -8 -2 0
niu	0 0 5 0 0
nka	0 0 6 0 0
nul	-2 0 -3 0 0
nut	0 0 4 0 0
och	0 0 0 -1 0
ods	0 0 8 0 0
ogo	0 0 10 8 0
oia	0 4 0 0 0
oli	0 0 0 0 1
oma	0 0 2 0 0
ome	0 0 0 4 0
on	0 7 -6 -2 -8
ona	-10 0 0 1 -5
one	0 1 0 0 0
oni	0 7 0 0 0
ort	4 0 0 0 0
osk	0 0 0 0 4
ot	0 0 0 1 0
pat	0 -1 0 0 0
pet	0 -6 0 0 0
pit	0 0 -2 0 0
pki	0 0 0 0 -2
ple	0 0 2 10 16
po	-4 -10 7 -3 0
ral	0 12 0 0 0
rat	0 1 0 0 0
rer	0 0 5 0 0
ret	0 0 0 7 0
ria	0 0 4 0 0
rib	0 0 2 0 0
ril	3 0 0 0 0
rit	0 0 0 2 3
roi	0 0 -6 0 0
rom	0 0 -1 0 0
rov	0 0 -3 0 0
rta	0 6 0 0 0
ru	2 0 0 0 0
rug	0 1 0 0 0
s	-13 0 0 -3 -1
sat	0 0 14 0 0
sha	5 0 1 0 0
she	-1 4 -1 0 0
sia	0 -1 -19 -2 0
sin	0 9 6 0 0
sio	6 0 0 0 0
siu	0 -2 0 -2 0
som	0 0 0 0 -1
sov	0 0 2 0 0
ti	0 0 0 1 0
tit	3 0 0 -1 0
to	-4 0 0 0 0
toi	0 0 -4 0 0
tom	0 -2 -3 0 0
ton	0 0 11 0 0
tov	0 -1 0 0 0
tra	0 2 1 0 0
tri	0 0 0 -3 0
tsa	0 0 1 0 0
tsi	0 0 -4 0 0
tvo	0 0 4 0 0
u	-2 -6 2 5 8
uiu	0 0 -3 -1 0
uki	-1 0 -1 0 0
uzh	0 0 0 0 -4
v	-8 -12 -18 -8 -5
val	0 0 0 -2 0
var	0 0 -2 5 0
vat	0 0 -1 0 0
vei	0 0 20 0 0
vek	0 -5 -5 0 0
vem	-1 -2 0 0 0
ver	0 0 -5 0 0
vet	0 1 0 5 5
vot	0 0 0 -2 0
vut	0 -3 0 0 0
za	0 -5 -3 -7 0
zal	3 0 0 0 0
zet	0 0 0 0 -3
zhe	0 0 -6 -2 0
zhu	0 0 -2 0 0
zub	-3 0 -5 0 0
[lasts so]
33	0 0 0 0 1
a	0 0 8 0 0
aac	-4 0 0 0 7
aad	4 7 -7 -4 -4
aag	0 0 0 -1 0
aah	0 -4 -1 0 0
aal	11 15 14 -5 4
aan	-6 2 -22 -17 -5
aar	0 -1 5 0 0
aba	-7 0 -13 -7 -9
abo	0 0 -3 0 0
ada	0 -3 -14 0 -5
ado	0 0 -4 0 0
adu	4 -3 3 0 3
aga	0 -3 -3 -1 6
agu	-4 -4 0 -13 -3
ah	-5 2 -9 0 0
aha	0 -1 -3 -13 0
ahi	0 0 0 10 0
ail	13 13 4 12 18
ajo	4 0 -6 0 0
akh	0 0 -6 0 0
ale	2 4 0 2 11
ali	0 0 15 0 1
all	0 0 1 0 0
ama	0 0 0 -8 0
ana	0 0 22 0 0
and	0 0 5 0 0
aqa	7 0 0 0 0
ard	0 -3 -7 0 0
ark	0 1 0 0 0
at	11 18 28 16 17
ata	0 0 0 0 5
ate	0 0 0 0 3
ato	0 0 0 -1 -2
awo	0 0 6 0 0
axa	0 1 -1 0 0
axo	0 0 2 3 4
ay	0 -2 0 -7 0
aya	0 0 0 0 3
ayd	-6 0 0 8 0
aye	0 0 3 0 0
ayo	2 0 -7 0 0
baa	-1 0 -6 -11 -5
bad	0 0 7 0 0
ban	-6 -9 -5 0 0
bar	0 11 0 0 0
bax	0 0 14 0 0
bay	0 -1 0 0 -1
bic	8 3 0 10 7
bka	0 0 0 4 0
bno	3 0 0 0 0
bsi	0 0 -11 0 0
bta	0 0 -6 0 0
bto	0 0 0 0 5
buc	0 4 0 12 0
buu	-3 -12 0 0 0
c	0 0 0 2 0
caa	0 0 0 2 0
cay	-3 0 0 0 0
co	0 0 1 2 8
com	11 14 31 0 0
cos	0 0 0 0 9
da	0 0 -2 0 0
daa	0 0 -10 -1 5
dan	0 -9 11 0 0
day	14 15 12 2 -5
dda	0 -4 7 5 0
dex	0 -1 0 0 0
dha	0 -4 0 0 0
dhi	0 0 -2 9 14
dii	0 2 3 0 -1
din	0 0 0 0 2
dka	0 -3 -9 -7 0
dna	0 0 0 0 -4
don	0 4 5 0 0
dot	18 19 28 34 11
dow	8 -4 -9 -5 0
ean	0 0 7 0 0
eda	5 11 26 0 0
edi	0 0 1 0 0
edu	0 0 0 0 -1
ee	3 0 -5 0 0
eed	0 -3 -1 0 0
eel	0 0 0 0 5
een	0 -11 -23 -11 -3
eer	0 -10 -7 0 0
eko	0 0 -1 0 0
eli	-3 -3 0 1 0
ena	0 0 0 1 0
esh	0 0 2 0 0
far	0 0 0 0 -8
feb	0 0 0 -3 0
fta	0 0 -6 -2 0
gaa	3 0 0 5 1
gay	0 0 -2 -1 -8
ger	0 0 6 0 0
gii	0 0 3 5 0
gta	0 0 -6 0 -2
gto	0 0 -1 0 0
ha	4 0 0 0 0
haa	0 0 0 -4 -1
hal	0 0 -6 0 0
han	-7 0 0 0 0
har	0 0 -1 0 0
hay	6 -20 -14 15 0
hid	0 4 4 0 0
hii	0 0 3 6 0
hka	0 0 12 12 10
hoo	0 0 0 4 6
hul	0 0 -4 0 0
i	-4 -6 0 -15 5
iga	-14 -16 11 -12 -11
igu	-1 -9 -5 -11 -14
ii	10 0 1 0 0
iib	0 -1 9 0 0
iid	0 0 3 0 0
iif	0 6 4 2 0
iig	0 0 -5 0 0
iil	0 -1 0 0 0
iin	8 -2 0 0 0
iis	1 0 9 1 3
ima	0 -8 -5 0 6
imo	0 17 9 5 16
ina	5 0 -8 0 -2
iri	6 0 0 9 10
isa	8 0 -9 -3 0
isu	0 -6 -13 0 0
ius	0 0 4 0 0
ive	0 0 0 0 1
iya	-1 0 0 0 0
iyo	-7 6 24 0 -3
jir	7 0 0 0 0
ka	0 -3 0 -5 3
kaa	7 0 0 0 0
kan	1 0 0 3 0
kay	-1 0 -1 0 -1
kii	0 0 -23 -11 -4
kow	0 0 11 7 8
ksi	0 4 0 0 0
ku	-11 3 13 0 2
kuu	0 0 0 -5 -2
la	0 6 19 0 17
laa	0 -2 -6 0 -3
lay	6 0 -4 -1 0
leh	-8 0 -1 12 6
ley	1 0 0 -4 0
lin	0 0 -4 0 0
lka	0 -1 -20 -6 -10
lku	0 0 -1 0 0
llo	7 9 0 0 0
lul	-4 -5 -6 0 0
lyo	0 0 0 2 3
ma	-2 -3 16 0 -6
maa	2 0 0 0 0
mad	0 -1 -6 0 0
mar	0 0 2 7 0
mce	0 0 -1 0 0
mid	0 0 0 0 -3
mre	0 0 3 0 0
mri	0 0 -1 0 0
mus	3 0 0 0 0
na	0 0 0 -5 0
naa	0 0 -3 2 0
nay	0 0 0 13 5
net	0 0 8 0 0
nin	16 0 -7 2 -5
nka	0 -3 -5 -3 -3
nku	2 3 0 0 0
nna	0 0 0 -1 0
nta	6 0 -5 -3 0
nto	0 -3 0 0 0
nuu	0 0 0 0 -1
oo	-3 0 -8 0 -11
oob	0 0 -5 -1 0
ood	-13 -20 -3 -17 0
ook	0 0 1 0 0
oon	0 0 0 5 0
ore	0 0 4 0 2
org	0 1 5 0 0
ose	0 0 16 2 6
ota	0 3 4 0 0
oti	0 0 11 0 0
out	3 0 0 0 0
ple	7 7 5 11 0
qol	0 -3 0 0 0
qon	0 4 0 0 0
raa	-2 0 0 0 2
rar	0 0 7 0 0
ray	-5 -2 -5 -4 0
rci	0 0 28 16 8
rim	0 0 3 0 0
rka	-4 -3 -8 -1 -8
rro	0 0 2 0 0
rta	0 0 -11 -6 0
rth	0 0 1 0 0
rtu	0 0 -3 0 0
saa	0 0 -7 1 0
san	0 0 -3 9 0
sha	0 4 -10 0 -3
ska	2 4 3 -2 -9
sku	2 0 -6 0 0
sla	0 0 0 0 -1
soo	-3 0 0 -8 0
sta	0 -3 0 0 0
sts	0 3 0 0 0
t	0 0 1 0 0
taa	0 -4 -6 11 1
tan	0 0 6 0 4
tar	0 0 2 0 0
tay	-4 -3 -10 1 7
ter	0 0 5 0 0
tid	0 7 0 0 0
tii	0 -2 -6 -9 -6
tok	4 0 0 0 0
ton	3 1 7 0 0
u	0 -2 0 -2 0
ubi	0 0 -3 0 0
uhu	0 0 -2 0 0
uk	1 5 12 0 0
una	-2 0 -5 0 0
uqa	-3 0 -2 -2 0
uri	0 0 14 5 0
uug	0 4 0 0 0
uur	0 -3 -7 -9 0
wa	0 0 0 1 7
waa	-10 0 17 13 12
wad	0 0 1 0 4
wax	0 -1 0 0 0
way	0 -8 7 -1 0
wuu	0 -5 0 -10 -8
x	0 0 0 1 0
xaa	-1 0 0 -12 -4
xay	3 9 0 -9 0
xda	1 0 3 11 0
xdo	-2 0 0 0 0
xun	1 -1 0 0 0
xuu	0 19 0 0 12
yaa	0 4 -2 0 -16
yal	0 0 1 0 0
yan	0 -1 0 0 0
yay	-10 -7 -18 -2 0
ybe	0 0 10 0 0
yda	-3 -4 -7 0 3
yga	-3 20 -21 0 5
ygu	-3 4 -14 0 2
yna	0 0 -7 0 0
yuu	0 -14 -4 -8 0
[lasts sq]
'do	0 1 0 0 0
'me	0 0 0 -5 -4
319	5 0 0 0 0
43	0 0 0 0 5
63	0 0 0 1 0
72	0 0 0 0 1
a	0 0 8 -1 0
afë	0 0 -5 0 -2
agë	0 0 -5 0 -5
ai	0 4 -5 0 10
ail	1 4 0 14 15
air	0 0 7 0 0
aji	-1 0 0 0 0
aka	0 0 -1 0 0
ake	0 0 2 0 0
ali	-1 0 -9 -2 0
all	-1 -2 0 0 0
ana	0 0 0 -2 0
ane	0 0 -4 -4 0
ani	0 -3 0 13 19
anë	0 3 0 -1 -7
api	11 3 0 1 11
aqe	0 0 -1 0 0
ara	0 -6 -5 -5 -2
are	0 1 10 0 5
ari	0 0 -3 0 0
ark	-1 0 0 0 0
arr	-1 0 0 0 0
arë	-10 -6 -4 0 0
ase	-4 0 0 0 0
ash	0 -7 -9 0 0
at	19 24 21 20 26
ata	0 0 2 0 0
ati	-5 0 5 7 8
aty	9 5 0 0 0
atë	0 0 -10 6 0
au	5 2 2 0 0
ava	0 0 -5 -4 -6
avë	0 -5 0 0 0
bai	0 -5 0 0 0
bis	0 0 -1 0 0
blu	0 0 6 0 0
cdo	0 0 -8 -10 0
cid	-1 0 -2 -1 0
co	4 4 4 13 16
com	13 19 29 0 0
d	0 0 18 0 0
dal	0 0 -3 0 0
dan	0 0 12 0 0
der	7 2 4 8 0
dha	0 0 -1 0 0
dhe	6 0 -21 -5 0
dhi	0 12 -8 -7 0
dhë	0 1 0 0 1
di	0 -4 0 0 2
dit	4 1 7 6 4
do	-3 0 0 -2 -4
doi	0 0 1 0 0
dot	18 16 27 29 5
dut	0 -2 0 0 0
dy	5 -2 -3 -8 0
e	5 7 14 8 0
eba	0 0 1 0 0
een	0 0 10 0 0
efi	-1 0 0 0 0
ege	0 0 -2 0 0
eja	0 0 0 2 0
eje	0 0 11 8 0
ejt	0 0 0 2 0
ekt	0 0 0 0 -1
ekë	0 0 2 0 0
eli	0 0 15 -4 0
emb	3 0 0 -2 0
emi	0 -3 -3 2 -6
emë	0 -3 -3 -9 -10
ena	0 0 13 12 2
ene	0 23 23 0 0
epi	0 0 -9 -1 0
era	-2 0 2 2 0
ere	0 0 -3 0 -3
eri	0 9 -4 0 -1
err	8 -1 0 -2 -3
erë	-2 0 -2 -1 0
esa	0 0 18 3 0
ese	0 -1 3 0 0
esh	1 -3 -5 -1 -2
esë	0 0 8 1 0
eta	-10 -22 -25 0 0
ete	0 0 -3 -4 0
etë	9 8 7 0 0
eve	2 0 0 0 0
eze	0 0 16 0 0
ezo	0 0 8 6 0
fer	0 -1 -3 0 0
fja	0 0 6 0 0
fën	0 0 0 8 -2
fër	0 0 0 -2 0
g	0 0 10 6 2
gay	5 0 0 0 0
gel	0 -2 0 0 0
gen	0 0 -1 0 0
gim	0 0 1 0 0
gja	-1 0 0 0 0
gli	0 0 -7 0 3
go	-2 0 0 0 0
gël	-1 0 0 0 0
haj	0 0 1 0 0
han	0 0 0 -1 0
has	0 0 1 0 0
hef	0 7 0 0 0
hem	0 -6 -15 0 -1
hen	-3 0 0 0 -2
hes	0 0 0 0 3
het	0 -5 -6 0 0
hic	0 0 0 0 6
hin	0 0 0 -2 0
hiu	0 0 5 0 0
hja	0 0 -6 -4 0
hme	0 1 0 0 0
hor	-5 0 -8 0 0
hot	-3 0 -3 0 0
hpi	0 0 0 0 5
hte	-2 -6 0 0 3
hti	0 0 3 0 0
htë	-1 0 -6 0 0
hup	0 0 -4 0 0
hur	0 0 0 0 5
hëm	0 0 -3 0 5
hën	0 0 0 0 -1
i	-4 5 5 8 5
i'm	2 0 0 0 0
ia	0 0 0 0 -2
iat	0 0 0 0 2
ica	0 0 0 5 0
ice	0 -10 -2 0 0
ici	1 0 0 0 0
ija	0 0 0 0 -1
ijë	0 -1 -2 0 0
ika	0 24 17 20 1
ike	-1 0 -3 -10 -7
iki	0 0 0 0 -1
iku	0 11 0 0 0
ikë	18 8 1 16 7
ili	0 0 0 1 7
im	-5 -2 -3 18 6
ima	0 0 12 0 0
ime	0 -4 -3 5 5
imi	0 0 0 -1 3
in	0 -1 0 0 0
ina	0 0 10 6 7
inj	0 0 0 0 2
inë	-7 0 -3 0 0
ion	3 3 9 0 0
ioz	0 0 -2 0 0
ip	0 -2 0 0 0
ipi	0 0 0 -2 0
ipo	0 0 0 0 -1
ira	0 0 13 5 0
isa	0 0 0 3 0
ish	0 -5 -1 -6 -1
isi	0 2 0 0 0
ist	-1 0 -5 0 0
ita	0 0 11 9 0
iti	2 2 -12 5 -5
iza	0 0 24 18 24
ize	0 0 6 0 0
izë	0 16 25 11 0
jak	-3 0 -5 0 -3
jam	6 6 0 5 14
je	13 9 0 0 0
jem	0 -1 0 0 3
jen	0 0 5 0 0
jep	0 0 0 -3 0
jes	-1 0 -4 -4 0
jet	-4 -4 0 0 6
jeç	2 0 0 0 0
jin	0 0 0 -4 -4
jit	5 1 10 0 0
jmë	0 -2 -6 0 0
jne	1 0 -7 -5 0
jnë	0 0 -8 0 1
jom	0 0 0 8 0
jti	0 0 0 -3 0
jtë	0 6 3 0 0
ju	-3 -6 0 0 0
jza	0 0 -10 -9 0
k	0 0 0 1 0
ka	10 -4 18 0 -13
kam	1 0 -10 0 0
kat	0 0 -2 0 -3
ket	1 0 0 0 0
kim	0 0 3 0 0
koj	-7 -2 -1 0 0
kom	0 1 -5 0 0
kon	5 0 0 0 0
ku	-1 -10 -9 0 -4
kuq	1 0 3 0 0
kur	-4 0 -1 -1 -5
kut	0 1 0 0 0
kën	0 0 -6 0 0
kës	0 0 1 0 0
kët	0 0 -1 0 0
lak	0 -2 0 0 0
lat	-1 0 0 0 0
le	0 0 0 0 -1
let	0 0 -5 0 0
lin	0 0 0 5 4
lla	-1 0 -2 -4 -2
lle	0 0 -3 0 0
llë	0 0 -7 0 0
lon	1 0 0 2 7
lur	0 0 -3 0 0
lën	0 0 -4 0 2
lës	0 -1 0 0 0
m	-5 0 4 0 0
ma	0 0 -3 1 -5
maj	0 -4 -3 0 -1
mar	0 0 -1 0 0
mat	0 0 -3 0 0
mbe	-2 0 0 0 0
mbi	7 -2 10 10 0
me	0 1 0 8 5
mia	-2 0 0 0 0
min	0 2 0 0 0
mja	0 0 0 0 -1
mje	0 -2 0 0 0
mos	0 0 0 0 -2
mri	0 3 0 -6 -9
mu	-1 0 0 0 0
më	2 8 11 14 5
mën	-2 0 -5 0 0
na	-4 7 -6 -8 0
nda	0 0 -8 0 1
ne	-8 -21 -28 -6 0
nen	-2 0 -6 0 0
nga	1 6 7 0 1
nhs	-1 0 0 0 0
nik	0 0 3 0 0
nin	2 -10 -4 0 0
nit	2 5 0 0 0
nja	0 0 -6 -3 0
nje	-7 -8 -11 -9 -7
nji	-4 -1 -6 0 0
një	-9 6 0 0 -9
noj	0 0 -9 -7 -1
non	5 10 0 0 1
nr	6 1 1 0 0
nte	0 0 0 -1 0
nti	4 0 6 0 0
nuk	0 0 -1 0 -9
nus	0 0 12 8 9
në	0 -2 0 -5 -1
nës	0 -1 0 0 0
oad	2 0 0 0 0
oce	0 0 -5 0 0
oja	0 0 -3 0 0
ojn	0 0 0 0 2
oku	0 0 -5 5 0
okë	0 -2 0 0 0
ole	-3 0 0 0 0
oma	-3 0 13 0 0
ome	-6 -4 -12 -10 0
omë	0 -2 0 0 0
one	0 0 2 -4 0
oni	0 -7 -11 -4 -8
onë	-1 0 0 -6 -5
ook	6 8 4 6 10
oqi	0 0 0 0 -6
ora	0 -3 -3 0 0
ore	0 -2 0 0 0
org	8 6 7 0 0
ori	0 0 0 1 0
orë	0 0 0 0 -5
ote	0 0 0 13 0
oto	3 0 0 0 0
otë	1 0 0 6 0
ova	0 0 -2 0 0
p	0 3 2 0 0
pa	6 6 20 -5 0
pas	6 4 0 0 0
per	0 -7 -17 0 -1
pia	0 0 -2 0 0
ple	22 27 21 23 23
po	5 3 -5 -7 -7
por	0 0 0 0 -1
për	0 -1 0 1 3
qan	0 0 -3 -3 0
qe	0 0 -7 -6 -9
qen	0 0 -3 0 0
qja	6 9 0 0 0
që	-2 -5 0 -2 0
ra	0 0 -5 0 0
ran	0 0 7 0 0
ras	0 0 -10 0 0
rat	0 -1 0 0 0
rdh	0 0 -6 0 0
rej	0 3 0 -5 -3
rek	5 0 11 3 0
ren	-2 0 0 0 0
res	0 0 0 0 -1
ret	2 0 0 0 0
ria	0 0 3 0 10
rik	9 0 0 0 0
rin	-12 0 -8 -8 0
rit	0 2 1 -3 0
rja	0 9 13 8 2
rka	0 -1 0 0 0
rni	0 0 0 0 -2
roj	0 0 0 -6 0
rpe	7 0 0 0 0
rra	0 0 -1 0 0
rre	0 0 0 -2 0
rri	-3 -10 0 3 -3
rrë	0 0 -2 0 0
rta	13 0 1 0 1
rte	0 4 0 0 0
rti	0 1 11 0 0
rtë	-2 0 0 0 0
rum	0 0 -1 0 -2
rve	0 0 -2 0 0
rvë	0 0 -2 0 0
rxh	0 0 0 0 -1
rës	-2 0 0 0 0
saj	0 0 0 3 0
sap	3 7 6 0 0
se	-9 -3 0 5 11
sem	1 0 0 0 0
sh	3 14 16 9 10
sha	0 -2 -3 0 0
she	0 -4 -5 3 0
sht	0 0 -3 0 -10
si	-3 4 8 0 0
sin	0 0 0 3 0
sit	0 0 6 0 0
sja	0 0 -4 -1 -1
sot	3 1 18 0 0
sta	0 0 0 0 -1
ste	0 0 -3 0 0
sur	0 0 -1 0 -2
sy	0 0 -4 0 0
sën	0 0 11 6 5
t	0 0 13 9 1
ta	0 0 0 -7 -4
tal	0 0 -2 0 -4
tan	0 0 1 0 0
te	-13 -13 12 8 3
tem	0 0 0 0 7
ten	0 -14 -6 -1 -1
ter	8 7 7 0 0
tes	0 0 0 5 0
tet	0 3 -2 0 0
tha	0 0 -4 -2 -8
the	0 0 0 0 1
tij	-11 4 0 1 0
tim	0 0 -3 0 0
tit	-6 0 -4 0 1
toj	19 11 -6 0 0
ton	8 0 8 11 12
tor	0 0 17 0 0
tot	0 0 -1 0 0
tra	0 0 16 0 7
tre	0 -6 0 0 0
tri	0 0 -2 0 0
tur	1 0 -1 0 0
tus	0 0 4 0 3
të	-3 4 15 0 -6
tëm	0 0 0 0 7
tën	0 2 0 -5 4
tër	0 2 1 0 0
tës	4 0 0 -5 0
u	0 0 5 0 0
uaj	-10 -16 0 0 0
uan	5 0 -9 1 -6
uar	8 8 1 -5 -9
ues	0 0 3 0 0
uga	0 0 8 0 0
ujë	3 0 0 0 0
uk	4 14 17 0 0
uka	0 0 0 3 4
ule	0 0 -2 0 0
umi	0 0 25 14 14
umë	6 0 0 0 0
un	-2 -2 -9 0 3
una	7 0 -1 0 0
und	0 -5 0 0 -3
une	0 0 3 3 0
unu	0 -1 0 0 0
unë	0 0 0 13 7
uqe	0 1 0 0 0
ura	0 0 -4 0 0
uri	0 0 5 0 0
urt	0 0 12 0 0
ury	0 0 2 0 0
urë	0 0 0 0 -3
use	0 0 -1 0 0
ush	0 0 0 -3 0
ute	0 0 0 0 3
uti	0 0 -1 0 0
veq	0 0 -1 0 0
viz	0 0 8 0 0
xha	0 0 1 0 0
xx	1 0 11 0 1
yne	0 0 0 2 0
yra	0 0 -7 0 0
yre	-2 0 0 0 0
yri	3 4 0 0 0
ysm	0 0 9 0 0
yti	0 0 -4 0 0
ytë	-2 -2 4 0 0
zet	0 0 11 0 1
zhe	0 0 0 0 2
zhi	0 0 5 6 0
zil	0 4 2 0 0
zim	0 0 4 0 0
zua	0 5 7 0 0
zën	0 0 10 4 0
ëmë	0 0 0 3 0
ënë	0 0 -5 -2 0
ërt	0 0 0 6 2
ëse	0 -1 0 0 0
ësh	-4 -6 -2 0 0
[lasts ta]
07	0 0 0 0 2
12	1 0 0 0 0
20	8 0 0 0 0
3	0 2 0 0 0
54	0 0 0 1 0
76	0 0 0 0 3
a	0 0 3 0 0
ail	0 0 0 5 0
and	12 1 0 0 0
at	2 7 11 3 6
ber	-1 0 0 0 -3
bus	0 0 0 0 7
co	0 0 0 3 4
com	15 16 26 0 0
deo	0 7 0 0 0
dot	9 17 23 29 15
dow	0 0 -5 0 0
eck	-1 0 0 0 0
fb	0 5 0 0 0
hoo	8 9 6 8 13
hr	0 0 0 4 0
iya	1 0 0 0 0
me	0 5 4 0 0
my	2 0 0 0 0
ner	1 0 0 0 0
nya	0 0 6 5 7
ode	0 20 12 0 12
ort	0 0 20 14 0
oss	0 0 6 0 0
ple	4 0 0 4 5
r	6 10 15 12 8
t	0 0 8 0 0
ter	0 0 -1 0 0
tps	0 0 5 0 0
uk	0 5 8 0 0
unt	12 0 14 0 0
அடி	0 0 0 -3 0
அட்	7 9 0 0 4
அரை	0 0 -10 -2 -1
அவட	4 0 0 0 8
அவல	0 0 0 -4 6
ஆரு	5 1 8 0 -4
ஆர்	0 0 3 0 0
ஆல்	0 6 0 3 0
இதெ	-2 0 0 0 0
இன்	0 0 16 0 0
இரு	0 0 -7 0 0
இலை	0 7 11 0 0
ஊர்	0 8 0 11 0
என்	2 6 -22 -12 0
எலு	0 12 0 0 -2
எலெ	-2 0 2 0 -2
எவி	0 -5 0 0 0
ஐ	0 0 0 0 1
ஐயா	0 0 0 0 -2
ஒரு	12 1 24 0 1
ஒரெ	0 0 -7 0 0
கக்	0 0 9 0 0
கடை	0 0 4 9 7
கதி	0 0 3 0 0
கன்	9 6 12 4 -8
கப்	-3 0 0 0 0
கம்	-2 13 2 -10 -1
கரி	5 0 -6 -2 0
கர்	0 0 -4 11 0
கலை	0 0 0 -4 -7
கல்	-2 0 -4 17 -1
கள்	0 -6 -11 9 3
கிர	24 13 0 12 11
கில	0 10 -3 -5 1
கீல	9 6 8 3 0
கூட	-4 0 0 -2 0
கை	0 0 -6 0 -1
க்க	-2 -5 0 -4 -5
க்ல	0 0 1 0 0
ங்க	-3 -12 -30 15 5
சது	-1 0 -4 0 0
சன்	0 0 33 6 0
சமா	1 -5 -3 0 0
சம்	0 8 0 -1 0
சர்	-5 0 0 -7 0
சல்	3 -7 -4 0 0
சால	0 0 4 0 0
சில	2 0 0 0 0
சீ	0 0 4 0 0
ஜர்	0 0 0 2 0
டகை	0 -2 -3 0 6
டன்	0 0 20 2 0
டம்	-1 -2 0 0 -4
டர்	0 5 0 2 -1
டல்	0 -6 -10 -2 0
டால	0 0 0 -2 0
டிய	0 0 9 0 0
டில	0 -3 -5 -3 0
டுல	6 -4 -6 -10 8
டைல	1 0 0 0 0
ட்ட	4 -2 -9 -6 -3
ட்ல	0 0 0 0 1
தது	0 -7 -3 0 0
தன்	0 0 0 0 3
தப்	0 0 0 -4 0
தம்	0 -11 -6 0 -2
தரல	-7 -4 0 0 3
தர்	3 7 0 0 0
தல்	0 0 -5 0 0
தவி	-1 0 0 0 0
தவை	0 0 0 -1 -3
திய	0 0 12 0 0
தில	14 0 5 0 0
துல	-5 0 -3 -3 -1
த்த	0 0 -6 0 0
நகை	-6 0 -1 0 0
நாய	0 0 -3 0 0
ந்த	1 -3 -6 -7 15
னது	0 -2 0 0 0
னன்	4 0 4 0 -2
னப்	0 0 10 10 0
னம்	0 -4 2 0 0
னர்	0 4 20 -4 0
னவி	0 0 0 5 0
னால	10 0 0 0 -4
னிய	0 0 0 0 6
னு	0 -13 0 -1 -1
னொட	5 0 -2 3 0
ன்ட	8 9 -9 0 0
ன்ன	-8 -1 0 1 -8
ன்ர	1 10 -3 -8 4
ன்ல	1 0 0 -13 0
படி	1 0 9 16 -2
பது	0 0 14 0 0
பன்	0 0 2 0 -4
பப்	0 4 0 0 0
பர்	-2 0 6 0 8
பஸ்	0 0 -7 0 0
பி	0 8 19 0 0
புல	0 0 -3 0 7
பொன	0 0 -5 0 0
பொர	-2 5 -5 -2 0
ப்ப	0 -2 -1 0 -4
மனி	0 13 11 4 0
மல்	0 0 -2 -7 0
மாக	6 0 -2 0 2
மாச	0 6 0 -5 0
மெ	0 0 3 0 0
மெல	0 13 12 9 1
ம்ப	0 4 0 0 0
ம்ம	0 0 18 10 0
ம்ல	0 -3 3 0 3
யசு	0 7 0 0 10
யது	-2 -5 0 0 2
யன்	3 0 13 -1 0
யமா	5 0 -5 0 0
யம்	2 0 0 6 11
யர்	6 3 10 8 0
யல்	-7 -3 0 0 0
யால	0 -2 0 0 0
யிர	0 0 -2 0 0
யில	-2 -4 -15 -5 -7
ய்ய	-8 0 0 -3 0
ய்ர	0 0 0 0 -3
ரகு	0 -3 0 0 0
ரணி	0 0 1 0 0
ரன்	-10 -1 0 3 0
ரபு	0 0 3 0 0
ரம்	1 0 -9 9 8
ரர்	0 -1 -2 0 0
ரவு	0 -1 -6 1 -1
ருல	0 3 0 0 0
ர்ர	0 0 0 0 2
ர்ல	0 -10 0 5 0
ல	10 22 -25 -10 0
லன்	0 0 10 9 -2
லமெ	0 0 -3 0 0
லம்	-5 -6 -4 0 -2
லர்	0 0 6 0 0
லிய	-1 0 -2 -1 0
லில	0 0 1 0 0
லைய	-1 0 1 0 0
லைல	0 -7 0 0 0
ல்ல	3 0 -12 -13 0
வ	0 -1 0 0 0
வது	12 8 0 0 13
வனி	0 0 1 0 0
வனை	0 0 0 7 0
வன்	0 0 -14 7 4
வர்	5 1 -12 12 0
வல்	0 -5 -6 0 0
வில	0 0 -5 0 -4
வுல	0 0 0 0 -6
வெர	-3 0 -4 -5 0
வெல	1 0 0 5 -2
ஷன்	0 -1 0 0 0
ஷ்ல	0 0 -4 0 0
ஸ்ல	0 4 6 0 0
ஹர்	0 6 -3 0 0
ாக்	0 0 -5 -1 0
ாசு	0 0 0 0 -6
ாஜ்	0 0 -1 0 0
ாடி	1 0 0 11 2
ாடு	5 1 0 -2 2
ாட்	5 9 7 17 12
ாதி	0 0 -6 0 0
ாது	0 0 0 -1 0
ாத்	0 0 7 0 0
ானா	0 0 2 0 0
ான்	-3 -13 -43 -6 4
ாப்	1 0 0 0 1
ாமா	-1 0 1 0 -1
ாமி	0 0 1 7 0
ாம்	-5 15 15 0 -2
ாயெ	-4 0 -2 0 0
ாய்	0 1 -5 0 0
ாரி	-2 0 0 0 0
ாரு	-3 -5 -9 0 0
ார்	-21 -24 -38 -15 0
ாலி	20 0 0 4 -7
ாலு	0 0 10 0 3
ாலை	-4 -6 -6 21 0
ால்	0 12 -7 -18 -1
ாவை	0 0 3 0 0
ாஸ்	1 -3 0 2 0
ிக்	0 0 1 0 2
ிங்	0 0 4 0 0
ிசா	0 2 30 0 0
ிட்	-1 4 -7 -4 0
ிதா	0 0 3 0 0
ிதி	0 5 0 0 0
ித்	1 -10 -5 0 0
ினா	0 0 0 6 0
ினி	0 0 -4 0 0
ினை	5 0 0 0 0
ின்	1 0 5 0 0
ிமை	0 0 -1 0 0
ிம்	0 0 8 0 0
ியல	0 0 -1 5 6
ியா	0 2 0 0 0
ியெ	0 0 0 0 -1
ியை	0 0 -4 0 0
ிரா	0 0 -3 0 0
ிரி	0 0 -12 0 -5
ிர்	0 0 0 -1 0
ிலா	0 0 5 0 0
ிலி	0 0 4 0 0
ிலை	0 0 0 0 -1
ில்	10 -6 9 -1 8
ிஷா	0 0 2 0 0
ிஸ்	4 0 0 0 0
ீடு	-8 6 -16 7 15
ீட்	0 0 0 0 1
ீன்	0 0 0 -2 0
ீம்	0 0 0 5 0
ீல்	0 0 -1 0 4
ீவு	0 0 3 0 0
ீஸ்	0 -4 -9 -4 -4
ுக்	0 0 8 4 11
ுச்	0 5 0 0 0
ுடி	0 0 1 0 0
ுட்	0 0 2 0 0
ுது	0 -18 -10 -12 -6
ுப்	0 7 5 -4 -3
ுமா	0 0 -2 0 0
ும்	7 -3 -23 -23 -2
ுரா	0 -2 -11 0 -2
ுல்	0 0 2 0 0
ுவி	0 0 5 0 0
ூனு	0 0 -1 0 0
ூர்	0 0 7 0 0
ெக்	0 0 5 0 0
ெஜ்	0 -2 0 0 0
ெட்	3 0 0 12 0
ெதி	4 10 12 0 0
ெனி	3 0 0 0 0
ென்	-5 0 -40 7 0
ெரா	0 0 6 0 0
ெரு	0 0 0 6 4
ெர்	5 -12 1 0 -2
ெலி	0 0 -8 0 8
ெலை	-1 0 -8 -2 8
ெல்	0 0 3 -4 0
ெஷ்	0 0 2 0 0
ெஸ்	0 5 0 0 0
ேன்	0 0 -4 0 0
ைகை	0 0 0 0 -2
ைக்	5 -1 0 0 0
ைட்	0 0 -3 -4 0
ைத்	2 0 -3 0 0
ைன்	0 0 8 0 0
ைப்	0 -5 -2 -4 -11
ைம்	0 0 0 0 1
ையா	0 0 4 0 0
ையை	0 0 -5 0 0
ைலி	0 0 7 0 0
ைவி	0 6 0 7 -2
ொகல	0 0 0 0 -6
ொசா	0 0 0 0 7
ொச்	0 0 10 6 0
ொட்	0 2 -7 0 0
ொது	0 -3 0 0 0
ொன்	0 6 0 0 0
ொம்	0 0 1 0 0
ொய்	0 -2 0 0 0
ொரு	0 5 -4 -1 0
ொலி	0 0 4 11 -1
ொலை	4 0 0 0 0
ொல்	0 0 -6 0 0
ொவை	0 0 0 4 0
ோம்	0 0 -4 0 0
்கட	0 0 0 0 -2
்கர	0 0 -2 -6 -3
்கல	-3 -4 -9 0 0
்கா	0 0 0 3 -5
்கி	4 0 -14 -2 -2
்கு	1 6 0 0 6
்கை	0 0 5 0 0
்க்	-1 0 0 5 0
்சா	0 0 -4 0 0
்சி	0 3 4 1 0
்சு	-4 -10 -15 -12 -9
்செ	0 5 0 0 0
்சை	0 0 10 13 -1
்டா	0 -1 0 -11 -7
்டி	-15 -15 -7 -17 -5
்டு	-1 -13 -5 -14 -9
்டெ	0 0 0 3 0
்டை	2 0 -11 -9 0
்ட்	0 -4 19 5 4
்தா	0 -11 -4 0 3
்தி	0 0 16 14 -4
்து	3 12 0 -4 -11
்தை	-3 0 -7 0 4
்னா	-3 0 0 -8 -3
்னி	0 -1 0 0 0
்னு	-4 1 7 -10 15
்னை	-1 11 -9 -2 4
்ன்	0 0 8 0 0
்பல	0 3 0 0 2
்பா	10 -6 6 5 1
்பி	-4 -8 -3 -1 0
்பு	-3 -9 -2 0 -4
்மா	1 0 10 7 1
்ரி	0 6 0 -2 0
்ரீ	0 0 2 0 0
்ரு	-4 -3 0 0 0
்ரே	0 0 3 0 0
்லா	0 0 3 0 0
்லி	-5 0 0 1 -4
்லை	-2 -10 -13 -6 0
்வி	0 0 2 0 0
்வெ	0 0 12 8 8
்ஸ்	0 9 19 1 0
[lasts ti]
'ውን	0 0 0 -4 0
14	0 0 0 3 0
3	0 5 0 0 2
37	1 0 0 0 0
59	0 0 0 1 0
9	7 0 0 0 4
aba	0 0 3 0 0
ail	0 4 7 11 12
ait	0 0 0 3 0
ama	0 0 2 0 3
are	0 0 3 0 0
at	0 0 7 3 5
axi	0 9 4 0 0
but	2 0 0 0 0
com	12 20 37 0 0
d	0 0 1 0 0
dot	4 8 12 16 0
dud	0 0 0 0 3
end	0 0 0 -3 0
ery	0 1 0 0 0
ext	0 5 0 0 0
g	0 3 0 0 0
ger	3 6 0 0 0
ght	1 0 0 0 0
go	0 -2 0 0 0
hoo	1 0 0 0 5
ip	0 0 -9 0 0
ist	0 0 0 0 10
jg	0 0 1 0 0
lam	0 0 4 0 0
me	0 6 8 0 0
net	0 2 10 0 0
nfe	0 0 11 4 0
nhs	0 0 -5 0 0
ome	-2 0 0 0 0
oms	0 4 3 0 0
org	9 10 15 0 0
oud	0 0 0 0 1
ple	14 19 17 19 23
sha	5 0 0 0 0
son	0 0 7 1 0
t	0 0 11 10 5
tus	0 0 5 0 0
uk	2 0 4 0 0
x	0 0 8 0 0
ለስተ	-4 -6 0 0 2
ለናዮ	0 2 0 0 0
ለዋይ	0 0 6 0 4
ለይቲ	0 -5 -8 -7 -8
ለይን	-2 -3 2 -5 -3
ለደይ	0 0 0 -1 0
ሉለይ	0 0 -3 0 0
ሊትል	0 0 0 5 0
ሊኒክ	-1 0 -4 0 0
ሊንዳ	0 0 2 0 0
ሊወል	0 0 10 0 0
ሊደይ	0 4 0 0 0
ሊድል	0 0 12 0 0
ሊጠያ	-3 6 0 0 0
ላላይ	0 8 0 3 0
ላንስ	0 3 0 0 0
ላዕሊ	0 3 0 0 1
ሌተይ	0 0 0 -1 0
ልሳይ	-3 -3 0 0 0
ልስኪ	0 0 4 0 0
ልቁና	0 0 0 0 6
ልበይ	-3 -4 -9 -4 0
ልታም	0 0 4 0 0
ልኣኒ	-2 0 -4 0 0
ልኣይ	-3 4 4 4 0
ልከይ	0 0 -8 0 0
ልኩን	-2 0 0 0 0
ልዓኣ	0 0 0 -2 0
ልደት	0 0 1 0 0
ልጥን	0 -4 0 -4 -6
ሎምኒ	0 -2 0 0 -1
ሎሪን	0 0 8 0 0
ሒሳብ	0 0 -2 0 0
ሒዙ	0 -9 0 -4 0
ሒዙኒ	0 -1 0 0 1
ሒዝዎ	-7 -6 0 0 6
ሒዞም	0 -1 0 0 0
ሒየይ	0 -2 -3 4 0
ሒፎም	0 0 0 0 5
ሓለቃ	0 0 -6 6 0
ሓለፈ	0 0 0 -3 0
ሓላፊ	-1 0 0 -3 -4
ሓመኒ	0 0 -2 0 0
ሓማታ	0 0 0 6 0
ሓምለ	0 0 1 0 0
ሓራይ	0 4 0 0 0
ሓርማ	0 0 -7 0 0
ሓርም	0 -2 0 0 0
ሓሽሽ	0 0 -3 0 0
ሓቂ	0 0 2 0 0
ሓቢሩ	0 0 -2 0 0
ሓቢጡ	0 0 -2 0 0
ሓባር	0 0 10 0 0
ሓቦ	2 0 0 0 0
ሓቲተ	0 0 2 0 0
ሓታቲ	0 8 12 0 0
ሓትት	0 0 0 0 -5
ሓኒት	0 0 -4 0 0
ሓንቲ	-4 -4 -5 0 -16
ሓኪም	-3 0 -1 -8 0
ሓወይ	-4 -6 -1 4 0
ሓውስ	0 0 11 0 0
ሓዛኡ	0 0 0 0 -2
ሓዛይ	0 1 0 0 0
ሓይለ	0 0 0 -1 0
ሓደ	-9 -4 7 8 -3
ሓዲመ	0 1 0 0 0
ሓዲረ	-1 -2 0 0 0
ሓድሽ	0 0 5 11 -2
ሓጂ	0 0 11 0 0
ሓገዝ	0 0 -1 0 0
ሓጺን	0 -2 -7 -5 -3
ሓፊረ	0 -1 0 0 0
ሔለን	0 0 6 0 0
ሕማቅ	0 -1 -2 -3 -4
ሕረይ	-2 2 -8 0 0
ሕሪት	0 0 0 0 -3
ሕሪኡ	-1 0 0 0 0
ሕርሻ	0 0 -6 -3 -4
ሕርቲ	-1 -10 -14 -7 0
ሕቆኣ	0 -3 0 0 0
ሕበኒ	0 0 4 0 15
ሕበይ	-1 -3 -5 0 -3
ሕቡኒ	0 -1 0 0 0
ሕባእ	-2 0 0 0 0
ሕብሪ	0 0 6 5 0
ሕብዋ	0 0 0 0 -4
ሕንና	0 0 0 -2 0
ሕንጻ	13 9 13 12 0
ሕዘና	0 0 -1 0 0
ሕዳር	0 0 4 0 0
ሕጂ	1 -9 0 -8 5
ሕፈት	11 0 0 0 0
ሖም	-2 0 0 0 0
ሖምኒ	0 0 0 6 0
ሖተል	0 0 -3 0 0
ሖቴል	0 0 -7 0 -5
መልሲ	0 0 1 0 0
መሓር	5 22 -10 0 0
መርታ	0 0 0 -5 0
መርዓ	0 5 0 0 0
መሰል	0 0 3 0 0
መተይ	-3 0 0 0 0
መኣዲ	0 7 15 0 0
መኪና	-1 -3 -11 -4 0
መውት	0 0 0 -1 -3
መይል	0 0 0 11 8
መግቢ	7 8 8 -4 0
መጫይ	0 0 -2 -2 1
መጺኡ	2 6 0 0 0
መጺኣ	7 4 0 0 0
መጽእ	0 0 -2 0 -4
ሙሽተ	0 5 8 0 0
ሚስ	7 0 0 0 0
ሚእቲ	0 -2 -2 0 0
ማሓሪ	0 0 10 0 0
ማተይ	0 0 0 -5 -2
ማንካ	0 0 0 -5 -2
ማዕጾ	5 1 0 -5 -1
ማዞን	0 0 7 0 0
ማያዊ	0 0 12 8 0
ማይ	-5 -3 6 1 -8
ማዳም	0 0 0 0 -3
ምለስ	0 1 -8 0 0
ምለይ	-1 0 0 0 0
ምሕር	0 0 0 -9 0
ምስ	2 -6 -17 1 -9
ምሸት	-2 -2 -1 0 0
ምዓኒ	1 0 0 -4 0
ምዕን	-1 0 0 0 0
ምድሪ	0 15 5 2 0
ምግቢ	-4 -3 -6 -2 0
ሞምኒ	0 0 -3 0 -2
ሞንተ	0 0 12 2 0
ሞዘይ	0 1 0 0 0
ሞዝና	0 0 -5 0 0
ሞይታ	0 3 -7 0 0
ረሽን	0 0 -1 0 0
ረቀት	0 0 9 0 0
ረበት	0 -3 0 0 0
ረቡዕ	0 0 0 -1 0
ረታይ	0 1 0 0 0
ረንቱ	0 0 5 0 0
ረኪበ	-1 0 0 0 0
ረክብ	-1 -3 0 0 0
ረኮም	0 0 -3 0 0
ረፍቲ	0 0 -5 0 0
ሩለይ	0 -3 0 0 0
ሪሑኒ	0 2 0 0 0
ሪሑና	0 7 0 0 0
ሪሙኒ	0 -8 0 8 -1
ሪማታ	0 -2 0 0 0
ሪያና	0 0 7 0 0
ሪዱላ	0 -4 0 0 0
ሪፉኒ	-2 -2 -5 0 0
ራቂት	0 6 0 0 0
ራቫን	0 0 0 -1 -4
ራንት	0 2 0 0 0
ራክቦ	0 0 -1 0 0
ራዊት	0 0 11 0 0
ርሑኒ	0 0 0 0 4
ርሓም	0 0 7 0 0
ርሓነ	0 0 4 0 0
ርሓኒ	-1 0 -3 0 0
ርሓን	0 0 2 0 0
ርሖም	6 0 0 0 0
ርሙጣ	0 0 -2 0 0
ርሳዊ	0 0 9 0 0
ርሳይ	0 0 0 -1 0
ርቃዊ	0 0 7 7 0
ርተሎ	8 0 0 0 0
ርተኛ	0 0 0 0 -4
ርተው	0 0 3 0 0
ርተይ	0 -1 -5 -4 -4
ርታማ	11 9 14 5 0
ርትና	0 0 -4 0 0
ርቶን	0 0 2 0 0
ርናዕ	0 0 -12 6 0
ርእሳ	0 0 -10 -3 0
ርእየ	0 1 0 0 0
ርእያ	0 0 0 0 -5
ርከብ	0 0 0 0 4
ርከይ	-5 9 -3 -6 0
ርኩም	0 0 -3 0 0
ርኩስ	-2 0 -1 0 0
ርውድ	0 5 0 0 0
ርደይ	-6 -7 -4 0 0
ርጋይ	0 0 0 0 1
ርፈኒ	0 0 -11 -8 -12
ርፈና	0 0 -5 -5 0
ሮምኒ	0 0 -5 0 0
ሮበሪ	0 6 -5 0 0
ሮድ	15 0 0 2 4
ሰሉስ	0 0 -1 0 0
ሰላም	-3 -4 -3 0 0
ሰሎሜ	0 0 3 0 0
ሰሙን	0 0 0 -1 -2
ሰሚዑ	-2 0 0 0 0
ሰሚዓ	-3 0 0 0 0
ሰማይ	0 6 10 0 0
ሰርሓ	0 1 -3 7 0
ሰርሕ	12 30 -22 -8 -4
ሰርተ	0 0 6 4 -3
ሰባት	-6 -6 0 -5 0
ሰብ	-3 -10 -1 4 -2
ሰኑይ	0 0 0 0 -2
ሰንኪ	0 0 0 1 0
ሰካር	0 0 0 -6 0
ሰዓት	0 -3 -11 15 1
ሰያት	0 0 0 -4 -2
ሰይሩ	0 -8 -14 -8 -7
ሰደኪ	0 2 0 0 0
ሲዳቶ	0 0 -2 0 5
ሲዶማ	0 4 0 0 0
ሲዶም	0 -1 0 0 0
ሳላም	0 0 2 0 0
ሳቶም	2 0 0 0 0
ሳይቲ	0 0 2 0 0
ሳደይ	0 -2 -10 -7 -1
ሳጓ	0 0 0 0 6
ስለ	15 4 -2 0 -6
ስለዚ	1 0 0 0 0
ስላሴ	0 0 5 0 0
ስልኪ	4 0 0 0 0
ስሒቃ	6 0 0 0 0
ስሓየ	0 0 8 0 0
ስሕቅ	-4 1 0 5 0
ስመይ	0 0 0 0 -2
ስም	0 -1 0 0 1
ስምዒ	0 0 -2 0 0
ስራሕ	10 4 9 -1 -4
ስራን	0 9 11 0 0
ስርዞ	16 20 0 0 0
ስሱኒ	0 0 0 2 0
ስቀል	0 1 0 0 0
ስቅ	0 4 -1 0 0
ስበሪ	0 0 3 0 0
ስተር	0 0 -3 0 -2
ስተን	0 0 6 0 0
ስቲፕ	0 3 0 0 0
ስታኣ	0 0 0 2 0
ስኢነ	-1 -9 -3 0 0
ስእሊ	0 -4 0 0 -3
ስክር	4 1 -6 0 0
ስኮት	-11 -2 -8 -8 0
ስዕባ	0 0 -3 0 0
ስዶም	0 0 -1 0 0
ስጊድ	0 14 12 6 9
ስጋ	-5 0 0 0 13
ስፌት	0 -5 0 0 0
ሸይን	0 -2 0 0 0
ሸይጥ	0 -2 0 0 0
ሸፊቅ	0 0 6 0 0
ሻሒ	0 0 0 0 -1
ሻቅላ	-4 -1 -4 0 0
ሽሕ	0 -6 -4 0 0
ሽቃቅ	0 0 -4 0 0
ሽተን	9 0 0 0 0
ሽዓተ	0 0 11 0 0
ሽዓይ	0 0 4 2 0
ቀለም	0 0 0 -1 0
ቀርም	4 -5 0 0 -4
ቀበቶ	6 0 -6 -3 0
ቀቲሉ	-6 0 -5 0 0
ቀይሕ	15 17 25 21 13
ቀደም	2 0 0 0 0
ቁለይ	0 0 -1 0 0
ቁልና	0 0 0 0 -3
ቁልፊ	0 0 0 -1 0
ቁጽሩ	0 2 -4 0 0
ቁጽሪ	0 -7 7 0 0
ቁፍዋ	0 0 -3 0 0
ቂዑኒ	11 0 0 0 0
ቂዑዋ	0 0 -1 0 0
ቂዕዋ	-3 0 0 0 0
ቂዖም	0 0 -2 0 0
ቃነይ	0 0 -4 0 0
ቃዊት	0 0 5 0 0
ቅመጥ	0 -6 -4 0 0
ቅምቲ	10 7 3 0 0
ቅተይ	7 0 0 0 0
ቅዓኒ	-4 -8 -8 0 0
ቅድሚ	0 0 -10 2 0
ቆልዑ	-4 -6 0 -13 -3
ቆልዓ	2 0 0 -5 0
ቆሪጸ	0 -4 -2 0 0
ቆሪጹ	5 -2 -5 0 0
ቋቁሖ	0 -3 0 0 0
በሊ	0 0 -2 0 0
በሓል	-5 26 -29 -8 0
በረት	0 0 0 0 2
በራዊ	0 0 -3 0 0
በርኩ	1 0 0 0 0
በተይ	0 0 -2 0 0
በትሪ	0 1 -6 0 -1
በንን	0 -4 0 -2 -4
በክዩ	0 0 -5 0 0
በዓል	0 0 0 -7 7
በየኒ	-1 -4 -4 0 -2
በይቱ	0 1 0 0 0
በይቲ	-3 0 -9 -11 0
ቡን	1 11 16 0 0
ቢ	2 5 5 0 0
ባሕሪ	0 9 6 0 0
ባሕቲ	0 0 -2 0 0
ባርያ	0 -1 -8 0 -1
ባቡር	0 0 -9 0 0
ባብቲ	2 0 0 0 0
ባነይ	-2 0 0 0 0
ባንኪ	-2 0 -3 -4 0
ባንኮ	1 0 0 0 0
ባኣስ	0 0 0 0 5
ባዕተ	0 -4 -1 -4 6
ባዶ	0 0 -1 -3 0
ቤተ	0 0 -4 0 0
ቤተይ	-2 -3 0 13 -9
ቤታ	0 0 -1 0 0
ቤት	-3 0 2 1 0
ብ	-5 0 0 2 0
ብ22	0 0 4 0 0
ብለኒ	-13 -12 -8 -5 -3
ብለና	7 0 0 0 0
ብሉኒ	-2 0 0 0 0
ብልዎ	-3 -2 -1 -8 0
ብሎክ	0 0 1 5 0
ብሓል	0 5 0 0 0
ብሔር	0 0 4 0 0
ብረሉ	0 0 0 3 0
ብረት	-1 0 -1 0 0
ብሪዝ	0 0 7 0 0
ብሰይ	0 0 0 -2 -1
ብስቲ	0 0 4 0 0
ብተይ	0 -10 -3 0 2
ብናይ	0 0 13 8 0
ብኡኒ	0 2 0 0 0
ብኣያ	3 0 -3 -8 1
ብኣይ	0 -5 0 -10 -6
ብካራ	0 3 -1 0 0
ብዓል	0 0 0 -1 3
ብዓይ	0 0 0 2 0
ብዕን	0 0 13 0 0
ብዘይ	0 -3 0 -5 -2
ብዙሕ	0 4 0 0 0
ብየኒ	0 2 0 0 0
ብዩዎ	0 0 0 0 -2
ብይዋ	4 0 0 0 0
ብይዎ	0 -3 -4 0 0
ብዮም	0 0 0 -1 0
ብደይ	3 -5 -4 -6 -4
ብጫማ	-3 0 0 -1 0
ቦምኒ	0 0 0 0 6
ቪዛ	24 0 25 0 0
ቪዛኪ	2 6 1 0 0
ቪዛይ	0 0 6 0 0
ተለኒ	0 2 0 0 0
ተስፋ	0 8 0 -7 -4
ተትኒ	0 0 -1 0 6
ተዋይ	3 0 0 0 0
ተይቲ	0 0 -2 0 0
ቲኖም	0 0 0 6 0
ታርስ	0 0 10 0 0
ታብል	0 1 0 0 0
ታቲት	0 0 5 0 0
ታክሲ	0 0 -9 0 -1
ታውን	0 0 1 0 0
ታይም	4 0 0 0 1
ቴፋን	0 0 7 0 0
ትለኒ	0 0 -9 0 0
ትለኪ	-3 -3 -9 0 0
ትለይ	0 -6 0 -2 0
ትሕቲ	0 0 17 7 2
ትማሊ	-2 0 0 2 -6
ትም	0 -3 -7 -2 0
ትበኪ	2 0 -3 -4 0
ትከር	0 0 4 0 0
ትከከ	-3 0 0 0 0
ትያን	0 -4 0 0 0
ትጽበ	0 0 0 3 0
ቶቡስ	0 0 -11 -2 2
ቸረይ	0 0 -4 0 0
ቺፕስ	0 0 3 0 0
ቻይና	3 2 0 0 0
ቻፕል	0 4 0 0 0
ነሓሰ	5 4 7 0 0
ነራ	2 0 0 0 0
ነርስ	-1 0 0 -3 0
ነበር	0 0 -3 4 0
ነብር	7 19 -24 -6 2
ነቲ	-2 0 0 0 0
ነትን	0 0 0 0 3
ነውራ	0 0 0 0 3
ነዚ	0 1 0 0 0
ነይረ	8 0 0 0 -8
ነይሩ	-3 -1 0 0 12
ነይራ	1 0 0 0 0
ነይቲ	0 0 8 0 0
ነዲዱ	0 -1 0 0 0
ነድድ	7 0 -3 0 0
ነጀር	1 0 0 1 0
ነገር	-6 0 0 0 0
ነጊሩ	0 0 0 0 -3
ነግር	0 0 0 0 7
ነጥቢ	14 20 25 33 5
ነጺጉ	0 0 3 0 0
ኒቁኒ	-3 -1 -3 0 0
ናሖም	0 0 16 0 0
ናበለ	0 -3 0 -3 0
ናበሉ	0 -4 0 -3 0
ናባይ	0 -3 0 0 0
ናብ	0 -2 -14 0 -11
ናይ	-4 2 4 6 -1
ናይቲ	0 0 0 0 3
ኔራ	-3 0 0 0 0
ን	0 0 0 4 0
ንሒል	0 0 2 0 0
ንሓደ	0 0 -2 0 0
ንሕና	3 0 0 0 0
ንሱ	4 -6 0 0 9
ንሳ	-8 -4 0 0 6
ንስቲ	0 0 -8 0 0
ንስኪ	0 -1 0 4 0
ንቀት	0 -3 0 0 0
ንቁኒ	0 0 0 3 0
ንበት	0 0 10 0 0
ንቦት	1 3 4 0 0
ንትሪ	0 0 3 0 0
ንከን	11 6 6 2 4
ንኩሉ	4 5 0 0 0
ንካና	0 2 0 0 0
ንዓፈ	0 0 6 0 0
ንዘብ	5 0 -4 0 0
ንየላ	0 0 18 0 0
ንደቅ	0 -1 0 -4 0
ንደን	0 0 12 0 0
ንዳዊ	0 0 7 0 0
ንድስ	0 0 2 0 0
ንገዲ	4 0 0 0 0
ንግሖ	0 0 9 -2 0
ንጨይ	0 0 0 -1 0
ንጫይ	0 3 -3 -2 0
ንጹሕ	0 0 0 4 0
ኢለ	0 0 -4 -2 0
ኢሉ	-16 -4 0 -7 5
ኢሉኒ	0 -12 0 5 -5
ኢላ	-5 -3 0 -2 0
ኢሎም	-8 -5 0 0 0
ኢማም	0 0 1 0 0
ኢና	-1 0 -10 0 -3
ኢን	4 0 1 0 0
ኢኩም	4 0 0 0 5
ኢኪ	-3 4 0 0 0
ኢደይ	-1 -4 -10 -7 -1
ኢዱ	0 7 -3 0 0
ኢዳ	0 0 -2 0 0
ኣለኒ	0 1 0 0 0
ኣለኩ	-4 0 -1 -2 5
ኣለኪ	0 1 0 0 0
ኣለካ	0 0 0 -6 -4
ኣለዋ	1 0 0 0 0
ኣለዎ	2 0 0 0 0
ኣላ	0 -6 -4 -2 0
ኣልፋ	0 0 3 0 0
ኣሎ	4 -4 -1 3 -4
ኣሎና	0 0 0 0 3
ኣማል	0 0 6 0 0
ኣሲድ	0 1 -6 0 -7
ኣሽቱ	0 0 9 0 0
ኣቡ	0 0 4 0 0
ኣቢዩ	0 -2 0 0 0
ኣብ	-3 0 0 0 -8
ኣብቲ	0 4 -8 8 3
ኣብታ	0 0 -1 20 8
ኣብዚ	0 -5 0 3 0
ኣብዩ	0 0 0 15 11
ኣቦ	0 0 0 -1 0
ኣቦኡ	0 0 0 4 0
ኣት	21 15 15 13 22
ኣትኒ	0 0 -4 -2 -2
ኣትዩ	0 0 0 -3 0
ኣቶ	0 0 0 0 9
ኣቶም	0 0 -2 0 0
ኣነ	-1 -1 0 0 5
ኣንድ	0 0 7 0 0
ኣኮይ	0 0 0 8 0
ኣዝን	0 0 -1 0 0
ኣየይ	0 0 0 0 -5
ኣይቲ	11 12 3 11 0
ኣደ	0 -1 0 0 0
ኣደይ	0 5 0 -12 0
ኣዲኡ	0 0 0 -5 0
ኣዴና	0 0 0 7 0
ኣፕ	0 -3 0 0 0
ኤ	0 4 0 0 0
ኤስ	-3 0 0 0 0
ኤች	-2 -3 0 0 0
ኤን	3 -2 -3 0 0
ኤንድ	0 0 18 0 0
እሕዝ	0 0 -2 0 0
እምኒ	-4 0 0 -1 -2
እሞ	0 0 0 -2 0
እሰይ	-5 -5 -11 -7 0
እሽቶ	0 0 0 0 -4
እቲ	-10 -3 0 -9 -2
እታ	0 -5 0 0 0
እትዩ	-3 0 0 0 0
እንተ	0 -9 0 -8 -4
እንዳ	16 18 25 18 1
እክሊ	8 0 0 0 0
እውን	-2 -1 0 -5 0
እዛ	0 0 0 0 -3
እየ	-2 -4 -13 -6 -6
እየዮ	0 -3 0 0 0
እዩ	0 7 -15 -11 -7
እያ	-1 1 0 -11 0
እያቶ	0 0 -5 0 0
እይዎ	0 0 0 0 5
እዮም	0 -7 0 0 0
እደሊ	-5 -3 -1 -8 -2
እግሩ	0 7 -3 -1 -1
ከለና	1 -1 -2 -2 0
ከለኩ	-1 -10 -10 -11 -4
ከላ	0 -2 0 0 0
ከልቡ	-2 0 0 0 0
ከልቢ	0 0 -7 0 5
ከሎኩ	0 0 -2 0 0
ከም	-6 -6 -6 -5 -8
ከርን	0 0 1 0 0
ከሰይ	0 5 -1 0 0
ከይደ	0 4 -9 -9 0
ከይድ	0 -5 -10 -1 0
ከድና	-5 0 0 0 0
ኩለይ	0 0 0 0 2
ኩሉ	0 5 0 -3 2
ኩሪቲ	0 -3 -1 3 0
ኩበይ	0 0 0 -1 0
ኩዕሶ	0 -3 0 0 0
ኪሱኒ	0 -1 -7 0 -3
ኪሱዋ	0 0 -3 0 0
ኪቡኒ	0 0 0 0 2
ኪዲ	0 -2 0 0 0
ኪፉኒ	0 0 -2 0 0
ካብ	-4 -1 -18 7 -4
ካብቲ	0 -3 0 0 0
ካብኡ	-1 0 0 0 0
ካኒክ	0 3 16 0 0
ካፈል	0 0 0 4 0
ኬዘይ	1 0 0 0 0
ክልተ	5 -7 -1 -5 -7
ክራም	0 0 0 0 5
ክራይ	-4 0 -5 0 0
ክሰዳ	0 0 0 0 2
ክሳብ	3 0 -11 4 -8
ክሽነ	4 0 -4 0 0
ክብሉ	-2 0 0 0 0
ክብሪ	0 0 -6 0 0
ክተር	0 0 0 2 -3
ክፈኒ	0 0 0 0 2
ክፍሊ	-1 -1 -12 -11 0
ክፑል	0 0 5 0 0
ኮም	0 0 1 0 0
ኮንኩ	-3 0 0 -1 0
ኮይነ	0 -2 -2 0 -2
ኮይኑ	0 4 -4 0 0
ኳነይ	0 6 0 8 7
ወሊዱ	1 0 0 0 0
ወርሒ	-3 -4 -3 -7 -1
ወሲዱ	0 0 0 3 -4
ወስዳ	0 1 -2 -1 0
ወስድ	0 -1 0 0 0
ወስዶ	1 0 0 0 0
ወናኒ	-7 0 0 -2 4
ወይ	0 0 16 0 0
ወደይ	0 -1 0 16 0
ወዱ	0 0 0 0 2
ወዲ	-7 0 0 0 0
ወዲቀ	0 -2 0 0 0
ወዳ	0 -3 -9 -3 0
ወዳት	-2 0 0 0 0
ወጽእ	0 3 -4 -5 0
ዊዮሞ	0 0 -3 0 0
ዋልድ	0 0 0 1 0
ዋሪደ	0 0 0 0 7
ዋርድ	0 0 2 0 0
ዋተይ	0 0 -4 0 0
ዋእለ	0 10 -13 -10 0
ውለላ	0 4 0 0 0
ውሽጢ	0 0 -7 0 0
ውቦይ	0 0 -3 0 4
ውን	-4 0 0 0 0
ውዑይ	0 0 -4 -2 0
ውዓተ	3 0 1 0 0
ውዕሉ	0 7 -5 0 0
ውዕል	0 0 -1 0 -6
ውድሪ	0 0 6 0 0
ውጌት	0 2 0 0 0
ውግእ	0 0 -7 0 -5
ዑቅባ	0 0 8 0 1
ዓልቲ	0 12 10 1 -5
ዓመታ	0 1 0 -3 0
ዓመት	-3 0 -6 0 -7
ዓሚ	0 0 0 -1 0
ዓራት	0 0 -1 0 0
ዓርቢ	0 0 2 0 -2
ዓሳ	4 7 11 3 0
ዓሻ	0 -1 -2 -2 0
ዓቢ	0 0 1 0 0
ዓባይ	0 0 24 0 0
ዓተን	0 0 7 0 0
ዓትኒ	0 0 -3 0 0
ዓዲ	0 0 9 0 0
ዓጽው	0 -7 0 0 0
ዕለት	0 4 4 0 0
ዕበኒ	0 0 -7 0 0
ዕዉኒ	-1 0 0 0 0
ዕዳ	0 0 0 0 -7
ዕዳጋ	4 0 0 7 0
ዕጾይ	1 0 -7 -6 -6
ዘለኒ	3 0 -5 6 0
ዘላ	11 5 13 9 13
ዘሎ	16 14 29 27 28
ዘሎኩ	0 0 1 0 0
ዛረብ	-1 0 0 0 0
ዛንን	0 0 8 0 0
ዛዕባ	0 0 0 0 -5
ዜሮ	0 0 11 0 14
ዝበሪ	0 0 9 0 0
ዝብል	-1 0 0 0 -5
ዝነይ	0 -2 0 -1 0
ዝኮነ	8 0 0 0 0
የለን	-6 -9 0 -4 -8
የልኪ	0 -2 0 0 0
የብላ	-3 0 0 0 0
ዩለይ	-5 -2 -1 0 0
ያትኒ	0 -4 0 0 0
ያዊት	0 0 13 0 0
ያዝያ	0 2 4 0 0
ያፌት	0 0 4 0 0
ይለይ	0 0 0 12 8
ይሩዋ	0 0 0 0 3
ይሩዎ	4 -1 0 0 0
ይርዎ	0 1 0 0 0
ይሮም	-2 -6 -3 0 0
ይሮሞ	0 0 -4 0 0
ይብሉ	0 -1 -5 -1 0
ይብል	-11 -6 0 -2 2
ይተን	0 0 7 0 0
ይተይ	0 0 0 -3 -2
ይነይ	-6 0 3 0 0
ይንና	0 -4 -1 0 0
ይደሊ	-2 -10 -3 0 0
ይደሚ	0 -1 0 0 0
ደላሎ	0 4 0 0 0
ደልየ	3 0 0 0 0
ደልዩ	0 -4 0 0 4
ደሚዩ	0 0 -1 0 0
ደም	-2 -10 -8 -1 0
ደሞዝ	-6 0 0 -1 0
ደረጃ	7 -11 -2 0 0
ደርቢ	0 11 13 6 6
ደቀይ	-5 0 -2 -6 0
ደቂ	0 0 0 0 -3
ደቂቅ	0 0 3 0 0
ደበና	0 0 12 0 0
ደተኛ	0 2 0 7 0
ደንት	0 0 8 0 0
ደዊለ	0 0 0 0 2
ደዊላ	0 -1 0 0 0
ደው	0 -4 0 0 0
ደውሉ	3 0 0 0 0
ደገ	-5 0 -2 0 0
ደገይ	0 0 -4 0 0
ዱካኑ	0 0 5 0 0
ዲዱኒ	1 0 0 0 2
ዳነይ	0 7 0 -2 -1
ዳኛ	0 0 -6 0 0
ዳወይ	0 0 -5 -3 0
ድሕሪ	18 12 23 23 14
ድመይ	-8 -9 -6 0 0
ድማ	-8 0 -2 1 0
ድሪስ	0 0 8 0 0
ድሰን	0 0 1 0 0
ድሽተ	-1 0 -1 0 0
ድቃስ	0 0 -3 0 0
ድቅስ	-9 -4 -5 -1 0
ድኳን	-6 -6 0 1 0
ዶምኒ	0 -2 -4 -6 0
ዶብሊ	0 1 5 0 0
ዶት	0 0 0 8 0
ጀሚሩ	-2 0 0 0 0
ጀሚራ	0 -1 -5 0 0
ጂፒ	0 3 0 0 0
ጄምስ	0 0 4 0 0
ገለ	0 -5 0 0 0
ገብር	-4 -1 0 0 0
ገዛ	-8 -8 -17 -5 -3
ገዛና	-4 0 -4 0 0
ገዛኣ	-5 -4 0 1 0
ገዛይ	0 -8 -9 13 0
ገዝሚ	0 -1 -7 0 0
ገዝእ	-2 -4 0 0 -5
ገይት	0 4 0 0 1
ገጸይ	-3 0 -8 -5 -2
ገጽኪ	0 0 -7 0 0
ገፈይ	0 0 -6 0 -7
ጉረይ	0 0 -6 -6 -2
ጉዳይ	0 0 3 0 0
ጊረያ	-3 0 0 0 0
ጊኡኒ	0 0 -1 0 -1
ጊጹኒ	0 -2 -2 -2 0
ጋሊት	0 0 -4 0 0
ጋራጅ	0 0 3 0 0
ጋሬት	0 0 6 0 0
ጋቢት	2 3 1 0 0
ግረይ	0 0 0 -6 0
ግሬግ	0 0 5 0 0
ግና	-1 0 0 -1 0
ግኔቭ	0 0 6 0 0
ግን	-3 -9 0 0 9
ግዙኒ	0 0 -1 0 0
ግዙዋ	0 -1 0 0 0
ግዜ	-3 -5 -5 -2 -6
ጎይታ	0 0 17 0 0
ጎደና	6 0 -3 8 5
ጓላ	0 0 0 -3 1
ጓል	0 0 3 -7 -3
ጓሓፍ	-6 0 0 0 0
ጠሪዓ	0 0 0 8 7
ጡፍ	-11 -1 -9 -1 0
ጢሉኒ	0 -5 -5 0 0
ጣብያ	0 0 -3 -1 0
ጥራይ	-4 -11 -3 -4 -7
ጥቀጡ	1 0 0 0 0
ጥቃ	0 0 0 0 2
ጥዑም	0 0 14 13 0
ጥዕና	-1 0 -3 0 0
ጨኒቀ	3 0 0 0 0
ጨይቲ	1 0 0 0 0
ጭድር	0 0 -5 0 0
ጵያዊ	0 0 12 0 0
ጸሊም	-5 -4 -7 -4 -3
ጸላም	0 0 -1 0 0
ጸላይ	0 0 -8 -6 -2
ጸማም	0 0 -1 0 0
ጸባ	0 0 -2 0 0
ጸኒሑ	0 0 0 0 2
ጸጉሪ	0 0 -6 -3 10
ጺሩኒ	0 -6 0 -7 0
ጺእዎ	0 0 0 0 -3
ጺኦም	-5 0 -8 0 0
ጻሒፉ	0 0 0 0 1
ጻናት	11 -8 -11 0 0
ጻእኩ	7 10 0 0 0
ጻዕዳ	0 0 -2 0 0
ጽሉል	0 0 -2 0 -1
ጽሑፍ	0 0 2 0 0
ጽሒፉ	0 0 0 6 1
ጽሒፋ	0 0 0 -5 0
ጽሙም	6 0 0 0 0
ጽረይ	0 -8 0 0 0
ጽሬት	0 1 -6 0 0
ጽባሕ	0 0 0 -4 -2
ጽባቀ	0 0 1 0 5
ጽባጽ	0 7 0 0 0
ጽወኒ	0 0 0 0 1
ጽውዖ	8 0 0 0 0
ጽዩኒ	0 0 5 0 0
ጽፍሪ	1 0 -4 0 0
ፈሊጡ	1 0 0 0 0
ፈሪሓ	0 -4 -9 0 0
ፈርሕ	-1 -8 -6 -1 6
ፉለይ	1 2 0 0 -4
ፊትና	-2 0 0 0 0
ፊክስ	0 0 3 0 0
ፋራይ	0 0 0 8 0
ፋትኒ	-2 -2 -1 0 -4
ፋይል	0 0 8 0 0
ፋይዛ	0 0 0 5 0
ፍለይ	0 0 -6 0 0
ፍሊት	0 0 -6 0 0
ፍላት	12 0 8 0 0
ፍርሒ	0 0 -1 0 0
ፍርቂ	-5 -6 -5 0 0
ፍርዲ	0 -2 -3 -5 0
ፍተይ	0 0 0 12 0
ፍትሕ	0 0 -5 0 0
ፍትሽ	0 -1 -1 0 0
ፍዒት	0 -2 -3 0 0
ፍደገ	0 0 -5 0 0
ፍጹም	0 0 11 0 -2
ፎርድ	0 0 4 0 0
ፎነይ	0 0 -5 0 0
ፑል	0 3 0 0 0
ፒታል	-3 0 -8 0 -8
ፓርክ	0 0 3 0 0
ፖሊስ	4 -12 -15 5 -5
ፖስታ	0 4 1 13 5
[lasts tr]
'da	0 0 4 0 0
'ın	0 0 6 11 0
3	2 1 0 0 0
3a	0 0 0 0 2
88	1 0 0 0 0
9b	0 0 0 0 5
a	8 10 14 12 2
a'm	0 0 0 0 1
aat	-5 -2 -10 0 -4
aaş	0 0 -1 0 0
acı	0 0 11 0 0
ada	-8 -5 0 -4 -3
adı	-11 -15 -17 1 -4
ail	0 0 0 0 3
aja	3 0 0 0 0
aki	5 4 -3 0 7
alk	0 0 0 0 2
alt	0 14 5 6 13
alı	12 0 -4 0 0
ama	2 0 -6 -6 -1
amı	1 0 -5 -2 0
ana	-4 0 0 0 0
and	0 3 1 0 0
ane	0 0 1 0 0
ans	0 0 0 0 3
anı	0 -2 -1 0 0
ari	0 0 -2 0 0
ark	0 0 6 0 0
arı	3 0 -10 -5 0
ası	-5 -2 -8 -4 0
at	17 10 16 12 13
ata	0 0 1 0 0
ate	0 0 6 0 0
att	0 7 8 0 0
atı	0 13 8 0 0
avi	0 0 5 0 0
ay	0 0 -6 -1 0
aya	0 -4 -1 -1 0
aç	0 0 0 0 4
ağ	-1 3 0 0 0
ağı	0 -3 -9 -2 0
aşı	0 0 0 4 0
bah	0 0 0 6 0
bam	0 -2 0 -1 0
bap	0 2 0 0 0
ben	-3 -3 0 9 7
bi	7 0 0 0 0
bim	0 0 0 -2 0
bin	0 -5 -3 0 0
bir	0 -8 0 -6 -8
bit	0 0 11 10 0
biz	0 0 0 0 -1
bla	0 6 0 0 0
bun	0 0 0 0 4
cab	0 0 0 3 0
cak	0 0 2 0 0
cam	-9 -5 -8 -8 0
cek	0 0 0 8 5
cin	0 0 3 0 0
com	12 18 26 0 0
cuz	0 0 0 -6 0
da	10 7 0 0 0
dam	-3 0 -4 -9 -5
dan	13 0 -1 -12 0
den	0 0 -7 -19 -5
der	0 0 0 0 3
dik	3 0 -2 0 -6
dil	6 0 0 0 0
dim	0 9 -8 0 0
dir	0 -6 0 -3 -1
dot	5 5 7 12 0
duk	0 0 0 -1 0
dum	-4 2 0 0 0
düm	2 0 -3 0 0
dün	0 0 0 0 -5
dım	-2 0 0 0 -2
dın	0 0 0 -6 -5
dır	0 0 -3 0 1
eat	0 0 19 3 0
ebe	0 0 -5 0 0
ece	1 4 -4 -2 -2
eda	1 3 9 0 0
ede	0 0 0 -7 0
edi	0 -6 -6 12 0
eki	0 13 2 0 0
eld	0 0 4 0 0
ele	0 0 0 6 0
eme	0 0 -3 -5 -2
eni	5 1 0 2 -4
ens	0 0 10 0 0
enç	0 -1 -5 0 0
ere	0 2 0 0 -4
eri	1 -2 -12 -6 -4
ery	0 0 1 0 0
esi	0 5 5 0 0
et	8 9 6 4 2
eve	0 -5 -3 -6 0
evi	0 0 -9 0 0
ex	3 0 0 0 0
eye	0 0 -7 0 0
eyi	4 0 -9 0 -3
eçe	2 0 0 0 0
eş	0 0 9 0 0
fsa	2 1 0 0 0
fta	0 0 0 0 1
för	0 3 0 0 0
fır	0 0 14 2 12
gam	4 0 -2 0 0
gem	0 4 0 0 0
gün	0 0 0 7 0
hat	1 6 0 0 0
her	2 8 0 0 0
ibi	-3 -4 -1 -5 0
ica	0 0 4 0 7
ida	3 0 11 0 0
iew	0 0 3 0 0
ift	0 0 2 0 0
igh	0 -5 8 0 -1
iki	0 0 14 6 1
ile	0 0 -4 2 0
ili	0 0 0 2 4
ill	0 0 5 0 0
ime	0 -6 -6 -4 13
imi	0 -9 -18 -6 7
ine	-1 -1 0 -6 2
ini	0 -8 -12 -11 0
ink	0 0 0 1 0
ire	15 12 25 13 12
iri	10 -2 0 0 0
isa	0 0 13 0 0
ise	0 4 -7 -6 0
isi	0 -7 2 0 0
ist	-1 0 0 0 0
it	0 -2 0 0 0
iye	3 0 13 -12 -1
iyo	-9 -10 -16 5 -7
ize	-2 0 0 0 0
işe	0 0 0 0 1
işi	-4 -6 -7 -1 0
k	0 3 0 0 0
k34	0 1 0 0 0
kal	0 0 1 0 0
kan	0 0 -2 1 0
kat	0 17 -1 9 0
kda	0 0 3 0 0
ken	0 0 -9 0 0
ket	0 6 3 0 0
kip	0 0 0 8 0
kiş	0 -1 0 0 1
kla	0 0 -7 0 0
kle	0 0 -4 0 0
kli	0 0 -1 0 -1
ksi	0 -5 0 0 0
kta	12 13 12 6 0
kte	0 0 1 0 0
kti	-7 -7 -2 0 0
ktı	0 -8 0 0 0
kuz	0 0 17 14 0
kçi	0 0 3 0 0
kçı	0 0 0 0 -5
kız	0 0 0 -4 0
lah	0 0 0 0 4
lak	0 -7 0 0 0
lan	-4 -6 0 1 0
lar	-26 -14 -29 1 0
lat	0 0 17 0 2
lda	0 0 -5 0 0
lde	0 0 -3 0 -4
ldi	-1 0 0 -11 -9
ldu	-5 0 1 8 -3
ldı	0 -11 -9 0 11
len	0 0 20 0 0
ler	-15 -4 -15 0 -5
let	6 0 0 0 0
ley	0 0 0 3 0
lif	0 0 0 6 0
lik	0 -8 0 0 0
lim	-3 0 -1 0 0
lin	-1 0 -1 -6 0
lip	0 0 0 -1 0
lir	-4 0 -2 0 0
lis	-4 0 0 0 0
ltı	0 0 0 6 0
lum	0 -2 0 0 0
lun	-1 0 -1 0 -2
lık	-7 0 0 0 -2
mak	0 0 -2 0 0
mbe	0 0 13 3 0
mda	0 0 -6 0 0
mdi	2 1 0 0 7
me	0 6 2 0 0
mek	0 0 -1 0 -2
mel	0 5 5 0 0
mem	0 0 -5 0 0
men	0 0 -3 0 0
min	-1 0 0 0 0
mir	12 3 0 1 4
miz	0 0 3 4 0
miş	-1 -13 -23 1 0
mle	0 -1 0 -5 -6
mli	-6 0 0 0 0
mur	0 -1 12 0 0
mus	0 0 -5 0 0
mut	0 0 8 0 0
muz	0 0 -3 0 0
muş	0 -2 -6 0 7
müş	-1 0 0 0 0
mın	-2 -10 -13 -14 0
mış	0 0 -6 0 0
mşu	0 -5 -2 0 0
nak	6 0 0 0 0
nam	0 0 0 -4 0
nca	0 0 -4 0 0
nce	3 -6 -7 1 -1
nci	3 2 0 0 0
nda	0 0 -14 -6 -5
nde	17 10 -1 0 3
ndu	0 0 0 4 0
ndü	0 0 1 0 0
nem	0 0 0 -4 0
nen	-3 -2 0 -7 0
ner	0 0 -3 0 0
nim	-4 -4 2 0 0
nin	9 7 20 10 0
niz	0 0 5 0 0
nki	0 0 0 4 2
nme	0 8 -4 0 0
no	-4 0 -2 0 0
nor	0 0 1 0 0
nra	4 2 0 6 0
num	0 0 0 -2 -3
nun	0 0 0 -5 0
nuz	0 2 -3 0 0
nır	0 0 -2 -5 0
o	8 0 0 0 0
oad	-5 0 0 0 3
oca	0 0 -2 -8 0
oda	0 0 0 0 5
odu	2 0 -3 0 0
ome	0 0 3 0 0
on	-2 -10 -13 -10 -20
ona	3 0 0 3 4
onu	0 0 11 3 0
ook	0 0 2 0 0
oor	0 0 0 4 0
ord	0 0 9 2 0
org	6 8 16 0 0
ost	0 0 4 0 0
osu	0 1 8 0 0
oto	0 0 0 0 9
ots	0 0 1 0 0
oya	2 0 0 0 0
oğu	0 0 12 9 0
pek	0 -2 0 0 0
pis	-1 0 -2 -3 0
ple	25 24 22 26 32
ptu	0 -3 -3 0 0
ptı	0 6 0 0 0
pçı	-3 0 0 0 0
pım	0 0 0 1 0
rak	4 2 0 0 -2
ram	0 -1 10 19 15
ran	-2 0 0 0 0
rch	0 0 3 0 0
rda	0 1 -1 -1 0
rdi	0 0 -7 1 0
rdu	-2 -8 -2 0 0
rdü	0 -10 -13 0 -2
rdı	-8 0 -2 6 1
rec	0 6 0 3 0
rek	0 14 5 7 0
ret	3 0 0 0 0
rih	0 0 0 0 3
rim	-1 -5 -10 -6 -3
rin	0 0 0 0 3
riş	0 9 25 16 11
rka	9 0 19 12 0
rla	0 -8 -1 -1 0
rmi	0 0 9 11 0
rnı	0 -5 0 0 0
ron	0 -1 0 0 0
rta	-1 -5 0 0 0
rth	0 0 8 0 0
rtı	0 -1 0 0 0
rum	-1 -3 -26 4 0
ruz	8 -3 -16 0 5
rım	0 -7 -12 -2 2
rış	0 0 9 0 0
saj	5 5 0 0 0
sam	0 0 0 -7 0
san	0 0 -1 0 0
sem	0 0 -2 -2 5
sim	-1 0 0 4 0
sin	0 0 -9 -4 0
siz	0 1 -4 0 0
ski	0 0 4 0 0
sle	0 4 -1 -5 0
spu	0 0 -4 0 0
sta	0 0 9 17 0
ste	0 0 0 -5 -6
stü	0 3 11 0 0
suf	0 0 5 0 0
sus	0 0 0 0 3
sya	0 5 0 0 0
söz	0 -6 -3 -6 -9
sün	0 0 0 0 1
t	0 0 7 1 0
ta	-3 5 0 0 0
taj	3 0 0 0 0
tan	0 0 -5 0 -5
taş	1 0 -6 0 0
tda	0 0 11 0 0
tek	0 0 -7 -6 -1
ten	0 3 2 0 0
tim	3 0 -14 0 -4
tla	0 0 4 0 0
tle	0 0 9 0 -1
tlı	0 0 7 0 0
tma	0 0 5 4 0
to	0 10 15 0 0
ton	0 0 1 0 0
tor	0 0 0 -2 0
tta	-9 -11 -11 -1 -5
tti	0 0 1 0 0
ttı	-5 -17 -9 -4 -10
tum	0 -2 0 0 0
tuz	0 0 1 0 0
tüm	-3 0 0 0 0
tün	0 0 0 0 1
tık	0 -1 0 0 1
tım	9 9 0 -4 -3
ucu	0 7 24 0 0
uk	5 0 5 0 0
ulu	0 2 2 0 0
uma	0 -3 -10 -1 0
umu	0 0 -9 -6 0
una	1 0 0 0 0
unu	0 0 -7 0 0
ups	1 0 0 0 0
urt	0 0 4 4 0
use	0 8 25 0 0
usu	1 0 0 0 0
uğu	0 -3 -5 -6 0
vap	2 0 0 0 0
var	1 0 0 -1 0
vde	0 0 -1 -5 1
ve	-4 0 0 5 0
vey	0 0 0 0 -1
vgi	0 0 3 0 0
vim	0 1 0 0 4
vum	0 0 0 2 0
vur	-2 0 0 0 0
wok	0 0 10 15 0
ya	0 0 0 5 2
yak	0 0 0 0 1
yam	4 0 0 0 0
yat	0 0 2 0 0
yaz	6 0 0 0 0
yde	0 0 1 0 0
ydu	-6 0 0 0 0
ydı	0 0 -4 6 0
yer	0 2 0 0 0
yet	-2 0 0 0 0
yim	5 0 -12 -8 0
yiz	0 0 1 0 0
yla	0 -3 -10 0 0
yle	0 0 4 -6 0
yok	0 0 8 0 0
yom	4 0 -16 0 -3
yor	-14 -25 -31 4 -3
yoz	3 4 -3 0 4
yri	0 0 9 0 0
yım	4 -7 -5 0 0
yıs	0 -1 -5 0 -4
zci	0 0 11 7 0
zdi	-3 0 0 0 0
zet	0 0 4 0 0
zgi	18 9 8 10 6
zim	0 3 18 13 0
zin	-2 0 0 0 0
zli	5 0 0 0 0
zlı	0 0 9 0 0
zum	0 1 0 0 0
zım	0 -6 0 0 0
âlâ	0 -2 0 0 0
çak	0 0 -7 0 0
çen	0 0 0 0 -2
çin	0 0 0 -2 -1
çük	0 0 0 0 -3
ört	0 -2 10 -2 0
üdü	-3 0 0 0 0
üme	0 -8 -6 -5 2
ümü	0 0 -5 0 0
üne	-4 0 0 0 0
ünü	0 0 -6 -2 0
üya	0 1 0 0 0
üyo	0 0 -1 0 0
üç	0 0 6 -3 -2
üçü	0 0 4 0 0
ğer	0 0 0 0 8
ğil	0 0 0 0 -4
ğlu	0 -1 0 0 0
ğım	0 -3 -1 0 0
ğız	4 0 0 0 0
ıma	-2 -8 -14 -12 0
ımı	-7 -5 -17 -13 -9
ına	0 1 -4 -8 0
ını	6 -3 -2 -9 -4
ırk	0 0 0 9 0
ıya	6 12 0 0 0
ıyo	-1 -4 -21 0 -4
ıyı	0 -2 0 0 0
ıza	0 1 -6 -6 0
ızı	10 7 1 5 4
ığı	5 3 0 0 0
ışı	0 -3 -6 0 -4
şam	0 0 0 4 0
şan	0 0 0 0 -1
şim	0 -2 0 0 0
şle	0 0 -3 0 0
şma	0 0 6 0 0
ştu	1 0 0 0 0
şım	0 0 -6 4 0
[lasts uk]
771	0 0 0 0 2
ant	0 0 0 -2 0
bby	0 0 0 1 2
by	0 6 9 0 5
com	6 7 13 0 0
dub	0 2 2 0 0
for	6 0 5 0 0
go	0 0 7 2 0
ils	0 0 8 4 0
ily	0 0 0 0 2
lia	6 7 0 4 7
me	0 7 7 0 0
mes	8 5 0 2 0
mia	0 0 2 1 0
n	0 0 1 0 0
net	0 4 12 0 0
nts	0 0 5 6 0
ome	0 3 0 0 0
org	3 4 12 0 0
ota	2 1 0 0 0
ple	18 13 17 21 16
sai	0 1 0 0 0
t	0 0 8 5 0
tps	0 0 1 0 0
uct	0 0 0 0 2
uk	6 6 7 0 0
а	0 -6 -5 -11 -11
ави	4 0 0 0 0
аже	-8 0 0 0 0
ака	14 11 15 13 19
ала	0 10 -19 -11 3
але	0 3 0 0 0
али	-4 -7 -16 -8 -6
алі	0 0 0 1 0
ама	2 0 0 0 0
ами	-2 0 -5 0 -5
амі	-5 0 0 0 0
ана	0 0 0 0 5
ань	0 0 28 0 0
ась	0 4 -1 0 0
ати	-7 -14 -3 -7 0
ату	0 -7 -5 -13 -8
аті	0 -8 -7 -2 -2
аху	0 0 0 -2 0
аші	7 0 0 0 0
б	0 0 6 0 0
б'є	0 5 0 -3 -1
бай	0 0 12 0 0
без	-7 -4 -8 -9 0
бив	0 -2 0 0 0
бо	-2 -3 0 0 0
бою	0 0 -4 0 0
бра	0 0 -3 0 0
був	0 -2 0 0 0
в	-7 -10 -14 -15 -3
ваю	3 4 0 0 0
ває	0 -2 0 -5 0
вже	-5 -1 -7 -9 -2
вку	3 0 0 0 0
вся	-1 -1 -5 0 -4
всі	0 5 0 0 0
від	0 -3 0 -7 -9
вій	0 0 -1 0 0
вік	0 -8 0 -6 -2
він	-5 0 -9 0 -4
вір	0 0 7 0 0
віт	0 0 -2 0 0
вія	0 0 -1 0 0
гий	-6 -1 -8 -5 -3
гою	0 0 0 0 -4
дар	-2 0 0 0 0
дає	-1 0 -4 0 -1
дві	0 0 -1 0 -1
де	0 -2 0 -1 0
джу	0 4 -4 0 0
дин	0 -6 -4 0 -2
дка	0 0 0 -4 -4
для	0 1 8 11 0
дна	0 0 -3 0 0
до	0 0 -4 -10 -1
дси	0 0 -2 0 0
душ	0 0 0 0 8
ейл	0 0 0 19 13
ель	0 0 -3 0 0
ема	-2 0 0 0 0
емі	7 4 5 4 9
ене	-6 0 -4 0 -6
ень	0 -5 -5 -4 -5
ені	0 0 0 10 0
епу	0 0 0 0 -3
ерх	0 6 -9 -2 0
ері	-4 0 -6 -1 0
еса	1 0 -6 0 0
есь	0 0 0 0 -3
ет	9 0 6 8 8
еті	0 0 -1 0 0
ець	0 -3 -5 -3 -4
жав	-3 0 0 0 0
жка	0 0 1 0 0
жко	0 0 0 0 -4
жні	0 -3 0 0 0
з	-4 -12 0 -15 -8
за	-7 -12 -5 -6 -9
зав	14 10 -3 -2 0
зі	0 3 0 -1 0
зів	0 0 0 -4 0
иву	0 0 0 2 0
ика	0 1 0 0 0
ику	0 0 -4 0 0
или	0 0 -4 -1 0
имо	0 5 -6 0 -2
ина	-1 0 -5 -5 -2
ини	-2 20 21 0 0
ину	-4 -3 -8 0 -3
иня	0 1 -2 0 0
ині	-5 0 0 0 0
ира	0 -4 -5 0 0
ирі	0 0 -5 0 0
ись	0 0 -4 0 0
ити	-8 -3 -9 0 0
ить	-8 -5 -29 -11 -2
иха	0 0 0 3 0
ицю	0 0 -5 -2 0
иці	0 0 0 -2 0
й	0 -5 0 -4 0
йка	0 0 0 0 2
йти	0 0 -3 0 0
ках	-6 0 0 0 0
кає	-8 0 4 9 0
кна	-1 -3 0 0 0
ком	2 13 15 0 0
кою	3 0 -8 0 -5
кті	-1 0 0 0 0
кщо	0 -3 0 0 0
ків	0 1 0 0 0
кій	0 0 0 -2 0
лав	0 3 0 0 3
лет	-3 0 -3 0 0
лив	0 0 -2 0 0
лий	0 0 -3 0 0
лку	4 6 11 0 0
лок	9 0 0 0 0
лом	0 -1 0 0 0
ляк	0 0 10 0 0
ляє	0 0 -2 0 0
маю	0 0 0 -5 0
мей	5 8 12 0 0
мер	-3 -4 -12 -4 0
ми	0 0 0 1 0
мий	0 0 0 -3 0
мно	0 0 -2 0 0
мої	0 0 0 -1 0
мій	0 0 -1 2 0
на	-2 1 12 -10 -4
нам	-4 0 0 0 0
нас	0 4 -2 -5 -4
наю	-2 0 0 0 4
не	3 -8 0 0 -3
нею	0 0 -6 0 0
нив	0 0 -1 0 0
ний	2 0 0 0 4
ник	-1 0 -6 2 0
них	0 0 0 2 0
нка	-9 -1 12 -4 0
нко	0 0 0 0 7
нку	0 -1 -1 0 0
ння	8 6 0 1 0
нов	0 0 0 -4 0
нок	-4 0 -4 0 0
ною	-7 0 0 0 0
ної	0 0 3 0 0
нти	0 0 -1 0 0
нту	0 0 0 0 -2
нув	-5 -1 -9 -3 -4
ні	-2 0 0 0 0
ній	0 0 0 0 -4
ніс	0 0 -1 0 0
ніч	-2 0 0 0 0
о	-10 0 -11 5 -2
ова	0 0 -4 0 0
ову	0 0 10 0 0
оги	0 0 0 0 3
ого	-9 -1 0 5 0
оду	0 0 5 0 0
оді	0 0 -2 0 2
ожу	-3 0 0 0 0
озі	0 0 -10 0 0
оки	0 -2 0 0 0
олу	0 2 0 0 0
ому	-7 -4 0 7 -6
они	-3 0 0 0 0
орг	0 0 -2 0 -4
орд	0 0 0 -3 0
ори	0 0 -1 0 0
ось	0 0 2 0 0
ося	0 -2 0 0 0
оти	0 0 0 0 1
оту	0 4 7 0 0
очі	-9 0 -9 0 0
пав	-2 0 0 0 0
пан	0 0 0 0 -1
пер	0 -6 0 -3 -3
пка	14 14 18 25 0
плю	0 0 -1 0 0
по	0 14 20 1 3
під	-11 -8 0 -3 -6
пік	2 0 0 0 0
рав	2 0 0 0 0
рає	0 0 -2 0 0
рез	3 0 0 0 0
рив	-4 0 0 0 -1
рим	0 -1 0 0 0
рка	0 0 -4 0 0
рку	0 0 6 0 0
рня	0 0 -1 0 0
рні	0 0 -4 -2 -4
рок	5 -8 0 0 0
рою	0 0 0 0 -1
рпи	2 0 0 0 -3
рть	0 0 0 4 0
рша	0 0 -6 0 -3
рік	0 4 0 0 0
син	0 15 23 0 0
сом	0 0 -3 0 0
сон	0 0 0 3 7
сто	0 0 -3 0 0
сть	0 0 3 0 0
суд	0 0 0 0 1
сяч	-2 0 0 0 0
сім	0 0 10 0 0
так	-10 -1 0 0 0
там	0 0 -1 -2 0
теж	0 0 -2 0 0
тий	0 0 -11 0 0
тка	0 -1 0 -2 0
тку	0 0 -1 0 -1
тла	0 0 11 0 0
тня	0 0 4 0 0
то	0 -3 -6 0 0
той	0 0 0 0 -1
том	2 0 0 0 0
тон	0 6 8 15 11
тра	0 0 0 6 5
три	-1 -1 -10 -7 0
тут	0 1 24 18 0
тів	-3 -11 -7 0 0
тій	0 -5 0 -11 -5
у	-4 -8 -9 -16 -5
уди	0 -2 0 0 0
уки	0 1 7 0 0
уку	-3 -3 0 0 0
ула	-2 0 -5 0 0
ули	-5 0 -6 0 -3
уло	-3 0 -2 0 0
урс	0 0 0 0 -5
усі	0 0 0 0 -3
хав	-2 0 -3 0 -9
хні	4 0 0 -2 0
це	-4 0 0 -4 0
цею	0 0 -5 0 0
ція	-6 -5 -13 0 0
ції	0 0 -3 0 -4
чав	0 0 0 -1 -3
чи	0 0 0 0 -2
чка	3 14 5 13 1
чки	0 12 10 0 0
чку	0 0 0 -1 0
чок	0 0 6 0 0
шки	-3 0 0 0 0
шла	0 0 0 0 -3
шов	0 0 0 2 0
шта	0 0 1 11 14
що	0 -3 0 -8 0
ьки	0 -1 0 0 0
ьку	-2 0 0 0 0
ькі	0 0 13 12 0
ьої	0 0 -7 0 0
ься	-1 -7 -12 -2 0
ьці	0 -2 2 0 6
ьше	1 0 0 0 0
юсь	0 0 -2 -1 0
юся	0 1 0 0 0
ють	0 0 -9 -3 0
я	-1 -7 -1 -9 -7
як	-4 -5 0 0 -1
яти	0 3 2 0 0
ять	0 0 20 -7 -3
яць	0 -4 -3 0 0
яці	0 -5 0 0 0
і	-10 -8 10 8 -11
із	0 0 0 -4 0
іза	0 0 13 15 10
ізу	0 0 9 0 0
ізі	0 0 12 0 0
іля	-2 -4 0 -3 -5
іна	0 0 -2 0 0
іни	5 0 0 0 0
інк	0 0 0 3 0
інь	0 -2 -5 0 0
іра	0 0 7 0 0
ісь	0 -1 0 0 -4
іта	10 0 0 0 0
іть	0 -5 -2 0 0
їть	0 -2 0 0 0
її	3 0 0 0 -1
[lasts ur]
aks	0 0 0 0 1
ana	2 0 0 0 0
at	4 5 6 0 0
ate	2 0 0 0 0
com	12 8 5 0 0
dot	6 12 8 9 4
eet	-3 0 0 0 0
end	0 0 0 2 0
ex	0 0 0 0 2
ila	0 0 0 3 3
ima	0 0 2 1 0
job	0 0 0 0 -3
k	3 9 11 6 1
ker	0 0 0 4 0
mak	4 0 0 0 0
me	7 5 7 4 0
naz	4 0 0 0 0
net	10 2 0 0 0
of	0 4 0 0 0
org	6 0 9 0 0
oti	0 0 4 0 0
oup	3 0 0 0 0
ple	12 25 20 23 22
sra	3 0 0 0 0
t	0 0 12 5 3
tok	0 11 6 0 0
tps	0 0 19 7 0
use	4 6 0 0 0
uth	0 0 5 0 0
www	0 0 11 2 0
zat	0 1 4 0 0
ا	-1 -1 0 0 0
اءي	0 0 0 3 0
اب	0 -3 0 -4 0
ابا	0 0 5 0 2
ابر	0 0 8 0 0
ابو	0 0 -1 -2 0
ابي	4 0 0 0 0
اتا	4 0 -1 0 7
اته	0 0 -9 -10 -3
اتي	0 -2 -8 0 -11
احب	0 7 0 0 0
اده	0 0 1 0 0
ار	0 0 4 0 0
ارا	-3 -3 0 0 0
ارك	0 3 12 0 0
اره	0 3 2 -3 0
اري	0 -1 10 0 -5
ارڈ	0 0 -7 -4 0
ازت	3 9 5 6 13
ازي	0 0 -1 0 0
اس	8 -1 -28 -10 -15
اسس	0 0 0 4 0
اسي	0 -3 -1 0 0
اشت	0 0 0 -1 0
اف	0 5 3 0 0
اقب	0 0 7 0 0
اقه	6 0 0 0 0
اقو	0 0 -3 0 0
اقي	0 0 4 0 0
اكه	0 -9 -12 -6 0
ال	0 0 4 0 0
الا	0 10 -2 -1 -8
الج	0 2 9 0 0
الك	1 0 0 0 0
اله	0 0 2 0 0
الي	11 10 12 20 0
امي	4 0 0 -5 0
ان	0 0 2 0 0
اني	0 0 9 0 0
انچ	0 0 -4 -5 0
او	0 0 19 2 0
اور	1 2 -7 1 10
اوي	1 13 15 0 0
اي	0 -5 -2 -6 6
ايا	3 -2 -15 -4 0
ايف	0 6 5 0 0
ايك	-4 -4 0 0 -6
اين	1 0 0 0 0
ايه	0 0 0 0 -1
ايي	0 0 7 0 5
ايٹ	1 2 0 14 11
اٹا	0 0 -1 0 0
اٹن	0 0 5 0 0
اٹه	0 0 -3 -3 0
اپس	-2 0 -5 -9 0
اڈي	3 0 0 0 0
اڑي	0 0 -1 0 0
اگر	0 0 0 1 0
اگه	0 12 12 0 0
بات	9 0 -1 0 0
بار	-6 -4 -3 -1 0
باپ	0 0 0 0 3
بتا	0 0 0 -1 0
بج	0 0 0 0 1
بجي	1 4 5 0 0
بده	0 0 0 1 0
برس	2 5 -5 0 -1
برن	0 0 1 0 0
بس	0 -4 -2 -5 0
بقه	0 0 0 -2 3
بن	0 0 -1 0 0
بند	-4 -8 -7 0 1
بهت	0 0 0 -3 0
بهر	0 0 0 -1 0
بهن	0 0 0 2 6
بهي	0 12 -19 -16 0
بيس	7 0 0 0 0
بيچ	0 0 1 0 0
بٹن	0 1 4 0 0
بچه	0 0 0 2 0
بچي	-3 -6 -5 -6 0
بڑا	0 0 0 -1 0
تال	0 -2 -1 0 0
تره	0 0 6 0 0
تك	0 0 0 2 -2
تلي	0 0 20 12 17
تم	0 0 0 16 9
تها	-1 6 -3 0 -1
تهم	0 0 1 0 0
تهي	4 4 0 2 1
تو	0 -15 -4 -4 1
تي	-7 0 -3 0 0
تيس	1 0 4 0 0
تين	5 -11 -14 -6 -2
جان	0 0 -9 0 0
جاو	0 -5 -7 -3 0
جري	0 0 8 0 0
جس	0 0 0 0 4
جسي	1 0 0 0 18
جلي	0 0 -3 0 0
جهي	1 8 -13 4 0
جو	0 5 -6 6 3
جوش	0 0 2 0 0
جي	0 0 5 2 0
حبه	0 0 -1 0 0
ختم	8 13 6 3 3
خوف	0 0 -3 0 0
خون	-3 0 -2 0 0
دا	0 0 0 4 0
دام	0 -4 0 0 0
دمي	-1 0 -4 0 0
دن	0 -5 -5 0 0
دو	0 0 -13 -10 -8
دوں	-5 -6 0 -3 0
دي	-14 -9 0 -4 0
ديا	-10 -13 -5 0 4
ديي	0 0 0 0 8
ديں	0 -3 0 0 0
راب	0 -5 -1 0 0
رات	0 -3 -3 5 -2
ران	6 0 4 0 0
راه	-1 0 0 -5 -1
رتا	-10 -13 -8 -3 0
رته	0 6 7 5 0
رتي	-2 -11 2 0 3
ردن	0 0 -4 0 0
رسل	0 0 3 0 0
رسه	0 0 3 0 0
رلر	0 0 2 0 0
رنا	-2 0 0 0 0
رنه	0 -4 -3 -1 0
رني	0 -2 -1 0 0
رها	4 -11 -4 0 14
رهو	0 0 0 4 12
رهي	3 -12 0 6 0
رو	0 -8 -12 -4 0
روا	3 -2 0 0 0
روز	2 5 0 0 0
رول	0 0 -2 0 0
روم	0 -4 -4 0 -1
روپ	0 0 3 0 0
روڈ	3 4 9 8 4
روں	6 0 0 0 0
رين	2 0 1 0 0
ريٹ	4 0 0 0 0
ريں	0 0 -1 0 0
رچي	0 9 0 0 0
رڈن	0 0 5 0 0
زاب	0 0 -2 0 0
زار	0 4 1 0 0
زيه	0 0 4 0 0
سات	1 0 0 0 0
ساس	0 0 0 -3 0
سال	0 10 -13 5 16
سب	2 0 -3 3 7
ستا	0 3 0 0 0
ستي	0 0 -5 -2 0
سحر	0 0 4 0 0
سر	0 0 -13 0 0
سري	0 9 9 0 0
سكه	0 0 3 0 0
سلي	0 0 -2 0 0
سوا	0 0 12 0 0
سوس	0 -1 0 0 0
سي	0 11 13 -6 -8
سٹر	0 0 3 0 0
سٹي	4 0 7 4 0
شام	0 0 -7 0 0
شاپ	0 0 -1 0 0
شره	0 0 5 0 0
صان	5 0 0 0 0
صبح	0 0 -9 0 0
صبر	0 0 -1 0 0
صرف	0 9 0 0 0
طار	5 0 0 0 0
ظار	0 4 4 0 0
عزت	0 0 -1 0 0
عمر	-1 0 0 0 0
عني	14 0 -2 10 1
غام	0 0 0 10 3
غير	0 0 4 0 0
فتر	0 0 0 0 7
فته	0 0 3 0 0
فتي	0 -1 -3 0 -1
فون	0 -4 -5 -2 -1
قاص	0 0 6 0 0
قعه	0 0 -6 0 0
قيد	1 0 0 0 0
كا	5 0 -5 6 6
كال	0 -2 -1 0 1
كام	-3 4 14 4 1
كان	-3 -12 -22 0 0
كاٹ	0 -2 0 0 0
كتا	1 9 -3 0 0
كر	-8 -22 -12 -6 3
كرن	0 0 15 0 0
كرو	0 0 -6 -2 0
كري	0 0 -1 0 0
كزن	0 0 0 3 0
كسي	0 0 -3 0 0
كل	0 0 0 3 0
كلي	10 0 0 0 0
كم	0 -1 0 0 0
كه	-5 0 0 -5 0
كها	10 -5 -22 -1 -1
كهه	1 6 -3 0 0
كهي	0 -6 -6 0 0
كو	11 4 -13 5 7
كول	0 0 -6 3 1
كوٹ	0 0 5 0 0
كوڈ	0 0 0 0 -2
كوں	0 -2 0 0 0
كي	10 17 16 3 -3
كيا	0 -4 0 0 0
كيس	0 0 6 0 0
كيش	0 3 6 0 0
كيل	0 0 0 -1 0
كيي	0 8 16 0 0
لا	0 0 -4 0 0
لات	2 0 0 0 0
لاف	8 0 0 0 0
لاك	0 0 0 4 0
لال	0 0 2 0 0
لام	0 0 3 0 0
لاو	0 0 6 0 0
لتا	0 0 0 0 -2
لتي	0 0 -2 0 0
لدي	7 0 0 0 0
لكن	0 0 0 3 6
لنك	0 0 0 4 1
لنگ	0 0 2 0 0
لون	0 0 -2 0 0
لوگ	-4 -7 -3 0 0
لوں	4 1 -13 0 0
لي	0 0 11 0 -5
ليا	0 -6 0 0 7
ليز	1 7 0 0 0
ليس	1 4 -6 0 0
ليك	0 0 3 0 0
لين	0 0 3 0 0
ليو	3 2 16 3 0
ليي	-8 -14 -8 0 0
ليٹ	12 13 26 4 3
لگا	0 -3 -4 0 0
مار	0 -1 -6 1 4
مال	0 0 1 0 0
ماں	7 0 0 0 0
مبر	0 0 0 12 2
مدد	-1 0 0 0 0
مري	0 0 0 1 -4
مسز	-3 0 0 0 0
معه	0 0 6 0 0
معي	0 0 -2 0 0
مكي	-3 0 -5 0 0
مل	0 6 4 0 5
ملا	1 0 0 0 0
مله	0 0 -5 0 0
ملو	-2 0 0 0 0
ملي	-1 0 -3 0 0
منه	0 0 -4 0 0
مني	0 0 0 0 -3
منٹ	0 0 7 0 0
ميل	0 -2 -2 13 9
مين	-1 0 2 0 0
ميں	6 17 -31 3 2
مگر	0 -3 0 -3 0
ناب	0 0 0 4 0
نام	0 11 -4 -2 1
نجر	1 0 -2 4 0
ندا	-1 0 -7 0 0
ندر	0 -1 -5 0 0
ندن	0 0 14 0 0
ندي	0 1 -9 -4 0
نزل	0 18 7 16 4
نسل	0 0 0 0 -7
نسي	0 0 -9 0 0
نكه	0 0 0 11 7
نكي	0 -2 -4 0 -4
نكڑ	0 0 0 0 9
نند	0 0 0 1 0
نه	0 -1 0 -3 -3
نهي	0 0 15 7 -2
نو	0 6 12 0 0
نوچ	0 0 -1 0 0
نوں	3 1 -8 0 -3
ني	3 11 -10 9 0
نيس	0 0 4 0 0
نيل	0 0 -5 0 0
نٹر	5 0 0 0 0
نٹس	0 2 0 0 0
نڈا	0 0 13 0 0
هاس	0 0 3 0 0
هاں	-8 -2 -9 3 0
هتا	0 0 -5 0 -13
هتي	9 2 -7 -5 4
هر	0 0 0 -3 -10
هري	0 0 11 11 9
هشت	0 0 -3 -1 0
هكا	9 0 0 0 0
هلا	0 0 1 0 0
هلي	0 0 0 -1 0
هم	-5 -6 -16 4 0
هو	6 0 11 11 0
هوا	0 -4 -9 0 0
هوم	0 0 18 0 0
هوڑ	0 0 -5 0 0
هوں	-5 0 -9 -5 3
هي	0 1 0 -12 -3
هين	0 0 -4 0 0
هيڈ	0 0 -5 0 0
هيں	1 -9 7 0 -3
هٹن	0 0 -1 0 0
هٹي	0 1 -1 0 0
هپڑ	0 0 -3 0 0
هڑا	-3 0 0 0 0
وان	0 0 3 0 0
واه	3 0 -13 1 -5
وبه	0 0 4 0 0
وتا	0 -1 0 0 2
وتل	-4 0 0 0 0
وتي	10 -5 0 0 0
ودا	0 16 15 0 0
ورت	0 -1 -1 0 6
وري	1 0 0 1 0
ورٹ	3 0 0 -7 -1
وزٹ	0 0 11 11 0
وست	0 0 0 6 0
وسي	0 0 0 3 0
وشم	0 0 6 0 0
وشن	0 0 0 0 -5
وكا	0 0 -12 0 4
ولا	0 -5 0 -2 0
ولي	0 -2 0 0 0
ونر	0 3 0 0 0
وني	5 0 10 0 12
ونڈ	-7 -1 0 0 0
وه	-2 -7 -19 17 0
وهر	5 0 -7 12 1
وور	0 0 2 0 0
وي	-4 0 0 0 0
ويي	0 -5 2 -6 -11
ويں	0 6 3 0 0
وٹل	0 0 -13 0 0
وٹي	0 0 -4 0 0
وچ	0 0 8 0 0
وڈل	0 0 4 0 0
وڑي	0 0 -4 0 0
وگن	0 0 5 3 2
يام	0 0 3 0 0
ياں	0 0 0 3 2
يتا	-5 -14 -7 0 0
يتي	-6 -7 -3 0 1
يدا	0 0 5 0 0
يرا	6 3 -12 -9 6
يرو	0 6 16 3 3
يري	5 3 -6 -8 8
يزا	10 0 18 0 9
يزر	2 0 0 0 0
يزي	13 3 6 11 0
يسي	-3 0 0 0 0
يكا	0 0 14 0 0
يكٹ	0 0 0 0 5
يلم	0 0 3 0 7
يلي	-3 0 -1 -9 -3
يلٹ	0 0 -6 0 0
ينك	0 7 0 0 0
يني	-6 -13 0 0 0
ينٹ	0 0 9 4 0
ينڈ	8 10 19 9 0
يه	0 0 0 -3 3
يور	0 0 0 4 2
يون	0 1 0 0 2
يوه	0 0 -3 0 -3
يير	8 0 9 0 0
ييس	0 0 3 0 0
ييں	0 0 0 0 -2
يٹا	0 0 0 3 0
يٹر	0 0 0 0 1
يٹن	0 10 7 0 0
يٹي	0 0 0 5 0
يچر	0 -3 0 0 0
يچي	-1 0 0 0 1
يڈم	0 4 0 -2 0
ٹاپ	0 0 0 0 2
ٹري	0 0 -2 0 0
ٹو	6 3 0 0 0
ٹوك	0 0 3 0 0
ٹيك	0 1 12 16 0
ٹيل	0 0 3 0 0
پاس	5 0 0 3 0
پته	0 0 -10 0 0
پر	4 11 9 -11 -10
پنا	0 3 0 0 0
پني	0 0 0 -4 0
په	-1 0 0 -14 -4
پهر	1 0 0 0 0
پول	0 0 15 0 0
پي	0 0 1 0 0
پيل	0 10 5 0 0
پيٹ	0 0 -3 0 0
پڑي	0 -3 -5 0 0
چار	0 0 -5 0 0
چك	0 0 0 -3 0
چكا	0 12 12 0 0
چل	7 0 0 0 9
چه	0 0 6 0 10
چها	0 0 12 12 0
چوں	0 0 0 0 9
چپ	0 0 0 0 5
چچا	0 0 0 0 7
ڈال	0 -3 0 0 0
ڈاٹ	0 8 11 23 0
ڈبل	0 0 6 0 0
ڈر	7 5 -8 0 0
ڈلي	0 0 0 -3 0
ڈيو	0 0 0 4 15
ڑكي	0 0 0 6 0
ڑني	1 7 0 0 0
ڑيا	0 23 22 0 0
گا	-11 -7 -8 -3 2
گتا	0 -6 0 0 0
گرد	0 -2 -1 0 0
گري	0 0 -2 0 0
گل	0 -2 3 4 -1
گلا	0 0 -3 -3 0
گلي	0 -1 -10 -1 0
گند	0 7 0 0 0
گهر	0 0 -6 7 12
گوں	0 0 0 0 9
گي	-4 -1 0 0 0
گيا	-3 -2 5 0 1
گيي	0 -11 -2 -3 0
گيٹ	0 -1 -14 0 0
گڈو	0 0 6 0 0
[lasts ur-latn]
24	8 0 0 0 0
9	0 5 0 0 0
aa	2 0 0 0 0
aad	-1 0 4 0 1
aal	0 0 -25 -4 7
aam	3 0 -10 5 -4
aan	7 -5 -8 -1 9
aar	-8 -2 -12 -4 0
aas	6 -2 -4 0 0
aat	-2 -1 -5 0 -5
ab	0 -2 0 0 -2
aba	0 1 5 3 3
ach	0 0 3 0 0
ack	0 3 0 0 0
ada	-2 0 0 0 0
adi	0 0 -14 -2 -1
afe	2 5 0 0 0
age	5 0 -9 0 -4
agi	14 3 0 0 0
aha	0 -8 0 0 0
ahe	0 -8 0 0 8
ahi	2 -17 6 0 0
ahu	0 0 0 2 0
aik	-3 0 -11 -9 2
ail	0 0 0 22 13
ain	6 -7 -12 15 13
air	3 0 0 0 0
aje	3 0 15 0 0
akh	0 0 -2 0 0
aki	0 0 -7 0 0
ala	0 4 0 -7 -5
ale	4 -1 -17 -10 -7
ali	3 7 -3 0 -7
alk	0 0 2 15 0
all	0 2 0 -6 0
alo	1 1 -1 0 0
ame	0 0 -5 6 0
ana	0 0 -4 -2 0
and	-13 -3 11 19 0
ane	1 -12 -11 -7 0
ang	0 0 6 0 0
ani	0 -4 0 0 0
anp	0 0 -4 0 0
ans	-2 0 -8 -1 0
ant	3 6 -7 0 0
aon	0 0 -7 1 0
aqu	0 0 -2 0 0
ara	-9 0 5 -5 3
ard	0 0 -9 0 -2
are	1 6 3 -8 0
ari	0 -14 0 1 -5
ark	0 1 -3 0 0
arr	0 0 -1 0 0
ars	0 0 4 0 0
ary	0 1 0 0 0
ash	0 -1 -5 0 0
ast	1 0 9 0 0
at	18 25 27 11 13
ata	-6 5 -11 6 3
ate	0 0 -10 0 0
ath	0 0 -5 -6 -4
ati	0 6 -15 7 0
aur	-1 9 -5 0 -1
ave	0 0 11 7 0
axi	2 0 0 0 0
aya	6 10 16 -3 -3
aye	0 -6 -8 -1 1
ayi	-8 -16 -13 -5 -3
azi	0 0 -3 0 0
b	0 0 0 0 4
baj	0 0 0 0 5
bar	17 15 5 0 0
ber	-5 7 -3 0 3
bhi	-9 0 -17 -6 -10
bke	0 0 0 4 0
ble	4 17 19 11 6
bus	0 0 -8 -6 0
c	3 3 4 0 0
cel	15 12 0 0 0
cha	0 1 -15 2 -6
che	0 0 -10 -7 0
chi	0 10 0 -7 3
cky	0 0 8 0 0
co	0 6 7 0 0
com	7 17 22 0 4
dad	0 0 -5 0 0
dal	0 0 3 0 0
dam	0 6 0 -3 0
dar	-4 0 0 0 0
das	3 1 4 3 0
day	0 0 -3 4 7
den	0 0 7 7 0
deo	0 0 0 0 8
der	0 0 5 0 0
di	-8 -2 -2 1 0
dia	0 -2 0 0 5
din	0 -9 -11 0 0
dka	0 0 0 -6 0
dmi	0 -3 0 0 0
do	0 -9 -6 0 -6
don	-1 0 17 0 0
dot	23 28 31 37 15
dta	-5 0 0 0 0
eal	0 0 12 2 0
edy	0 0 6 5 0
eed	0 0 -4 0 0
eef	0 0 1 0 0
eel	0 0 -1 -1 0
een	0 -12 0 0 0
ees	0 6 16 14 0
eet	2 0 2 0 0
ega	-1 0 0 0 0
egi	0 0 -1 4 0
ehn	0 0 0 10 4
ein	2 19 -23 -10 -10
ek	-1 0 4 0 -4
ekh	0 0 -6 0 0
ela	-6 0 0 0 0
eld	0 0 7 0 0
eli	0 0 -1 0 0
els	0 5 6 0 0
end	0 0 -1 0 0
enk	0 0 0 0 -2
ent	0 0 0 0 -1
era	0 0 -9 -12 -3
ere	1 -2 -6 -10 0
eri	0 8 -9 -14 12
ero	0 7 9 1 4
ers	0 -2 0 0 0
esh	0 0 8 0 0
esi	0 0 4 0 0
est	0 0 2 0 0
eta	-2 -22 -5 -1 -2
eti	-10 0 2 14 -1
ext	0 0 0 -3 0
far	0 0 3 0 0
fte	11 0 0 0 0
g	5 0 1 0 0
gal	-2 0 0 5 0
gay	-1 -1 0 0 0
ger	10 15 0 0 -9
gp	2 0 0 0 0
gt	2 2 0 0 0
gta	0 -6 -2 0 0
gym	0 0 1 0 0
h	4 0 0 0 0
ha	4 0 -2 -2 0
hab	0 2 0 0 0
hai	4 0 7 -8 4
hal	6 0 0 0 0
ham	0 0 7 0 7
han	-1 4 0 0 0
har	0 12 0 1 -8
hat	0 -10 -9 -10 0
hay	0 0 4 -10 0
hef	0 0 0 0 11
her	5 0 0 0 0
hip	0 0 2 0 0
hir	7 0 0 0 -5
hle	0 0 6 0 0
hmi	0 0 -4 0 0
hni	0 0 10 0 0
ho	6 5 9 12 -3
hod	0 3 0 0 -1
hon	-5 0 -14 1 0
hoo	0 0 0 0 3
hor	4 0 0 0 0
hta	17 7 -11 3 5
hte	2 6 -11 0 0
hti	6 -15 -9 0 0
hu	3 -4 -8 0 4
hua	0 0 -1 0 0
hui	6 0 0 0 0
hum	0 0 -10 11 0
hun	3 0 5 7 0
hup	2 1 0 2 0
hwa	0 0 -5 0 0
i	0 0 0 0 -6
ice	8 2 1 -2 0
ick	0 0 1 0 0
ift	0 0 -2 0 0
igh	0 0 0 6 0
ili	2 0 0 0 0
ill	0 1 10 0 0
ils	0 0 1 0 0
ily	0 0 7 4 0
im	-2 0 0 -6 0
in	5 7 29 0 0
ina	0 0 16 0 0
ine	3 1 0 11 0
ing	0 -6 0 0 2
ins	0 0 -2 0 0
iny	0 0 8 6 0
ion	1 0 0 0 0
isa	14 13 22 1 7
ise	0 2 0 12 17
ish	0 19 15 22 0
ite	0 0 4 4 0
ity	0 0 7 1 0
ive	-2 0 0 0 0
iya	-5 -19 -3 5 12
iye	1 -13 -7 -4 0
ja	0 0 0 -2 0
jay	0 0 3 0 0
jhe	8 0 0 0 8
ji	0 18 21 4 0
jid	4 2 0 0 0
jli	0 0 -4 0 0
job	0 0 -3 4 5
k	2 13 20 8 -3
ka	14 10 -2 -1 -6
kal	0 0 0 0 -1
kam	0 -2 0 0 0
kar	-15 0 0 -6 -4
kas	0 0 7 0 0
ke	-1 6 15 0 0
keh	0 0 -2 0 0
kha	9 0 -7 -2 0
khi	0 0 0 0 7
ki	11 11 12 0 -4
kin	15 0 0 6 0
kka	-1 0 -1 0 0
ko	7 2 -9 -9 -4
koi	0 0 2 0 0
kul	0 0 4 0 0
kya	3 0 0 0 0
laq	0 0 -3 0 -1
lat	-3 -3 0 6 0
lay	1 0 0 0 0
le	-10 0 -6 -7 0
led	0 0 3 0 0
ley	0 0 15 0 0
lik	0 0 10 14 4
llu	0 0 5 0 0
lne	0 0 -1 0 0
log	8 -4 -3 0 0
lon	0 5 0 0 0
low	0 0 2 0 0
lte	5 19 0 0 0
lti	0 -5 -2 -4 1
mai	5 12 -4 9 -2
mam	0 9 0 0 0
man	0 0 4 0 0
mar	-2 -10 -11 3 0
me	8 14 -20 -13 -3
mei	0 11 0 0 0
mes	0 0 2 0 0
mia	0 0 4 0 0
mki	-8 0 -11 -3 0
mla	0 0 4 0 0
mrs	0 0 -4 0 0
mte	-1 0 0 0 0
na	0 0 0 0 -4
nah	0 0 9 0 2
nap	0 0 0 2 3
nau	0 0 5 0 0
nay	0 0 -5 0 0
nca	0 0 1 0 0
nce	0 0 1 0 0
nch	0 0 -4 -7 0
ncy	7 0 0 0 4
nde	0 0 0 -10 0
ndi	5 0 0 -3 0
ne	0 5 -1 -10 -6
net	0 0 6 0 0
nga	-4 -7 -14 0 7
nge	0 -9 -5 0 6
ngi	0 -7 -2 0 -3
nhs	0 0 0 -1 0
nke	-5 0 -1 0 0
nki	0 0 -3 0 0
no	0 -6 -14 0 0
nta	0 0 0 0 -2
nth	0 0 0 1 0
nut	0 0 0 2 0
oad	0 5 10 0 4
ock	3 2 15 8 0
oda	0 0 -1 -1 0
ode	0 0 -7 0 0
of	0 0 4 0 0
oh	4 3 12 6 4
oke	0 -3 0 0 0
ola	0 -9 3 -5 0
ole	0 0 0 0 -2
oli	-1 0 0 0 0
ome	0 -6 2 13 0
one	0 0 -4 0 -2
oni	0 0 4 0 0
ons	0 2 5 0 0
ool	0 0 -2 -3 0
oom	0 0 -12 0 -2
oon	-8 0 -1 5 0
oor	-5 14 6 -9 0
oot	0 -2 -8 0 0
ope	0 0 7 0 0
opi	0 0 0 -4 0
or	0 0 0 0 3
ore	0 6 3 10 4
ori	0 -1 0 0 0
ort	16 0 0 -1 -8
ory	0 0 4 0 0
ost	0 0 0 0 12
oti	-2 3 6 -1 0
otu	0 0 8 0 0
our	3 0 0 0 0
pan	0 0 9 0 0
par	3 0 -1 -1 6
pas	7 0 0 0 0
pe	7 6 -17 -19 -6
pi	0 -1 -2 0 0
ple	18 16 14 19 23
ppu	0 0 2 0 0
pra	0 0 6 0 0
pta	0 0 8 0 0
pur	0 0 6 0 0
pya	3 0 0 -1 0
qat	0 0 0 0 -4
rah	0 0 2 0 0
ral	0 0 12 0 0
ram	0 0 12 11 4
ran	0 0 12 0 0
ras	0 5 0 0 0
rat	-6 0 -10 0 0
ray	-4 0 -2 0 -2
raz	0 0 8 0 0
rch	3 0 11 5 0
rec	0 0 9 0 0
red	0 -4 -3 0 0
ref	0 0 0 0 6
rek	0 0 1 0 0
rem	0 0 2 0 0
rha	-1 0 0 0 0
rna	0 -4 -3 -7 -1
rne	0 0 0 0 3
rns	0 8 12 0 0
ro	11 -4 -14 -3 0
rod	0 7 0 0 0
row	0 0 6 0 0
roz	0 8 -4 -14 -3
rse	2 0 0 0 2
rta	-6 -11 -1 0 0
rte	0 -13 0 0 0
rth	0 0 2 0 0
rti	-2 -10 0 0 2
rwa	3 0 0 -1 3
rzi	0 6 7 0 0
s	3 2 0 2 0
sab	0 6 0 7 4
san	0 0 -8 0 0
sap	0 0 0 0 4
sau	0 3 0 0 0
se	1 5 -18 -8 -12
sea	0 0 1 0 0
sha	0 0 9 0 0
she	0 0 0 -3 0
shi	0 0 11 0 0
sir	6 0 0 0 0
ska	-1 0 0 0 0
sko	0 0 0 2 0
sli	0 0 -1 0 0
sne	5 0 0 -6 0
so	0 0 -10 0 0
son	0 0 8 0 0
sor	0 0 0 2 0
sra	3 -4 6 0 0
sre	0 0 -2 0 0
sri	0 0 3 3 2
sry	0 0 6 0 0
sss	0 0 -6 0 0
sta	0 3 0 0 3
sun	0 -2 -5 0 0
sur	0 0 -1 0 0
tad	0 0 13 18 0
tak	0 2 -1 0 5
tal	-5 6 -6 0 0
tam	0 0 3 11 12
tan	1 0 0 0 0
tar	0 0 15 0 0
tay	1 -3 -5 0 4
tch	0 0 5 0 0
te	0 -2 0 0 3
tel	0 0 -4 0 0
ter	0 0 13 1 0
tha	0 0 0 0 -3
the	0 0 7 12 12
thi	0 -6 -5 0 10
tic	0 0 4 0 0
tis	0 0 5 0 0
tni	0 6 0 -1 0
to	-8 -1 10 0 -8
tod	0 0 0 -3 0
toh	0 -2 0 -9 0
tok	0 0 0 0 -1
ton	0 0 7 0 0
top	0 0 18 13 0
tor	0 0 -7 0 0
tre	0 -3 -9 0 0
tta	-3 0 -3 -12 -5
tte	-4 0 -4 0 0
tti	0 4 19 7 11
tu	0 0 0 5 0
tus	0 0 5 0 0
u	0 0 0 1 0
ubi	0 0 0 0 8
uda	-3 0 0 0 0
uft	2 0 0 0 0
ugh	0 0 20 0 0
ula	0 6 -7 0 0
und	0 -1 0 0 -3
ung	0 0 4 0 0
unh	0 0 -3 0 0
unt	1 0 0 0 0
uri	0 0 0 0 5
uru	0 0 1 0 0
use	0 0 3 5 0
usi	0 2 0 0 0
ute	3 5 12 0 0
ven	8 10 1 1 7
ver	0 0 5 7 9
wah	5 4 0 0 0
war	-1 0 0 0 0
wo	0 0 -15 15 -3
woh	6 0 -8 17 2
ya	0 0 0 4 8
yan	0 0 -2 -3 0
yat	1 0 0 0 0
ye	0 0 0 -2 0
yka	0 0 0 8 0
yle	0 0 3 0 0
yon	0 0 -1 0 0
zab	-4 0 -1 0 0
zan	0 0 2 4 0
zil	0 9 3 0 0
zza	0 0 2 0 0
[lasts vi]
118	2 0 0 0 0
3	0 5 0 0 0
31	0 0 0 1 0
4	0 8 0 0 0
61	6 0 0 0 0
6b	4 0 0 0 0
984	0 2 0 0 0
a	14 17 27 19 16
ai	0 -3 0 0 0
ail	1 0 0 21 25
ake	0 0 5 0 0
an	0 -9 3 9 0
ang	3 0 9 3 0
anh	0 1 0 -15 -6
ba	5 21 33 5 7
bao	0 0 24 0 0
bi	0 0 0 0 -3
bin	0 0 19 0 0
bo	0 0 9 0 2
bà	0 0 0 10 0
bác	0 -3 0 0 0
báo	3 -3 -5 -5 -5
bé	0 0 20 4 7
bên	0 0 -2 0 0
bóp	0 0 -5 0 0
bạn	5 0 0 -2 0
bảy	4 13 9 9 12
bẩn	-4 0 -1 0 0
bắt	0 5 0 -2 -6
bếp	0 0 0 4 0
bị	-2 7 0 0 -3
bỏ	0 0 -1 -3 0
bốn	0 -2 0 0 2
ca	0 0 -6 -4 0
cho	-1 -4 0 8 3
chu	0 0 0 -3 2
chó	0 -4 -5 0 0
chỉ	-7 0 0 0 0
chị	-4 0 0 1 0
chờ	0 18 12 9 0
chủ	-4 0 0 0 0
co	1 0 0 0 0
com	23 24 30 0 0
con	12 9 9 24 17
cua	0 -2 -3 0 0
cài	-3 0 0 0 0
cào	5 0 0 0 0
cái	0 0 0 0 -2
có	0 4 9 7 3
cô	-1 0 0 0 0
căn	0 0 12 9 9
cũ	0 0 -3 0 -5
cư	0 0 8 13 14
cổ	0 -6 0 0 0
cờ	0 0 -4 0 0
của	0 -1 0 2 6
dao	0 0 -1 -2 0
do	3 0 0 0 0
dot	0 0 0 1 0
doạ	0 -3 -3 0 0
du	0 2 4 0 0
dám	-2 0 0 0 0
dân	0 0 0 -3 0
dây	0 0 -3 -3 0
dì	0 -1 0 0 -2
dọa	-2 0 0 0 -2
e	0 -3 -1 -5 0
em	-3 -8 -6 0 3
ga	0 0 0 3 0
gay	7 11 0 0 -1
ghi	0 0 0 0 -1
ghề	1 5 10 0 0
gio	0 0 2 0 0
giờ	0 10 15 0 0
gày	-7 0 -3 0 2
gái	0 0 0 6 0
gãy	-1 0 -4 -4 -1
gì	-4 0 2 0 0
góc	0 0 0 0 1
gọi	-10 -7 0 -3 -7
gối	0 -1 -4 0 0
gửi	0 0 0 -1 0
hai	0 -7 -16 -5 -3
ham	4 1 8 6 5
hap	0 -4 -5 0 0
hay	0 0 -2 0 0
hen	0 0 0 0 2
heo	0 0 0 10 14
hoa	0 0 5 0 0
hoc	0 4 0 -2 0
hoi	0 0 0 3 0
hom	0 0 0 5 2
hoo	7 7 3 6 6
hân	0 0 0 0 -2
hét	0 0 0 8 5
hìn	-5 -10 -6 0 0
hía	10 13 10 9 13
hín	7 8 5 3 6
hít	0 0 0 -3 0
hóa	0 -3 0 0 0
hóc	3 0 0 0 2
hôm	0 0 0 11 8
hăm	0 0 -5 0 0
hưa	0 0 0 -1 0
hạn	0 6 10 11 1
hạp	0 0 6 0 0
hấm	13 11 16 20 4
hất	-5 0 0 0 0
hấy	0 2 0 0 0
hập	0 0 -3 0 -1
hắn	0 -3 0 0 3
hết	-5 -7 7 0 0
họ	0 6 0 0 -12
học	-1 -5 -14 -10 -9
hồ	0 0 -9 0 0
hộ	-2 7 6 4 8
hục	-2 -5 -8 -5 0
hửi	-2 0 0 0 0
ice	-3 -13 -10 -3 0
inh	3 0 -1 0 0
isa	2 4 30 18 18
ixe	0 0 0 3 4
iấy	13 14 16 12 0
iật	0 0 -3 0 0
iến	0 0 0 0 9
iết	3 0 -2 0 5
iếu	-4 0 0 -1 0
iền	0 -3 -3 -1 -2
iểm	0 0 0 -1 -7
iểu	0 -2 -4 -4 0
iệm	0 0 0 2 -6
iện	0 -2 -3 -4 0
iệt	9 4 10 11 8
kho	7 8 0 0 0
ko	0 -2 -2 0 0
la	0 0 0 0 8
lam	0 -5 -23 -10 -2
lan	0 0 1 0 0
lau	0 0 2 0 0
lip	0 0 0 0 2
luc	0 0 1 0 0
là	3 0 0 0 -3
làm	-9 -7 -7 -14 -13
lê	0 -5 -7 0 0
lúc	-5 -2 0 11 9
lý	5 0 -10 0 0
lăm	0 3 2 0 4
lại	0 0 0 0 -3
lần	0 -4 0 0 0
lậu	0 1 9 0 0
lắm	0 0 0 0 -1
lớp	0 0 0 -4 0
meo	0 0 0 0 5
mes	0 0 0 3 0
met	8 0 0 0 0
mà	9 -2 0 -10 -9
màu	0 0 -5 0 0
má	0 0 0 -1 0
máy	0 0 -1 0 0
mì	12 10 14 16 0
mùa	0 0 0 -1 0
mùi	0 0 -3 0 0
mũi	0 0 -1 0 0
mắt	0 -1 0 0 0
mặt	0 0 0 0 -1
mẹ	-1 -5 0 -1 0
mỗi	0 0 0 0 -3
một	-1 -2 1 -1 4
n07	0 1 0 0 0
nap	0 0 0 2 0
net	0 0 8 0 0
ngã	11 0 -5 0 0
ngủ	-5 -1 0 -2 -1
nha	0 0 0 0 3
nhà	0 -1 0 -4 1
như	0 0 0 0 -2
nhỏ	0 0 0 0 -1
nhổ	0 2 0 0 0
no	-2 6 0 -4 -9
nào	0 -2 0 0 0
nên	7 13 0 0 0
nó	1 -2 -3 -2 5
nói	-6 3 0 10 12
năm	8 -11 -19 -1 0
nạn	0 0 9 0 0
nợ	0 0 -1 -4 -11
nữa	0 0 0 -1 -4
o	-3 -6 0 5 3
ome	-4 -3 -13 -10 -3
ong	6 0 6 0 0
org	9 0 2 0 0
oái	0 -2 0 0 0
oại	0 -3 -6 0 0
oản	0 0 0 5 1
ple	11 25 14 20 12
qua	0 0 0 7 7
quá	0 -7 0 0 0
quê	0 0 2 2 -2
ra	0 0 0 0 2
rai	0 0 0 3 0
run	0 0 -2 0 0
rên	-6 0 0 -3 -2
răm	0 0 0 0 2
rạm	13 17 17 22 0
rần	0 0 -4 0 0
rầy	-1 -4 0 0 0
rệt	13 10 12 11 10
sao	0 0 4 0 0
sau	8 2 1 10 3
so	0 4 0 -3 0
sàm	0 0 -3 0 0
sát	-5 -6 -2 0 0
sáu	5 0 0 -4 0
sôi	0 -1 0 0 0
sĩ	-5 0 0 0 0
sơ	-3 -8 0 -3 0
sơn	0 0 0 0 4
sạn	0 0 -2 0 0
số	0 12 0 0 -2
sỡ	0 -3 0 0 0
sợ	2 1 -6 0 0
ta	0 -1 0 0 0
tat	0 4 0 0 0
tay	-4 0 1 7 0
ten	0 0 0 4 0
thu	-3 0 -5 -6 -2
thì	0 0 0 0 -3
thư	0 0 -2 0 0
thẻ	0 0 9 0 3
thứ	0 0 0 -2 0
tin	0 0 -4 0 0
toi	0 3 0 7 0
toà	-3 0 0 0 0
tps	0 0 13 0 0
tra	0 0 -4 -8 -2
trú	7 0 9 0 0
trả	0 0 -2 -8 0
tu	0 0 -2 -5 0
tui	-4 0 0 -5 -1
tài	0 0 -4 -1 4
tám	0 2 7 0 0
té	-1 0 0 0 0
tên	0 0 0 14 0
tôi	0 0 -4 7 -3
túi	0 -1 0 0 0
tư	0 0 -4 0 0
tại	-6 0 0 0 0
tạt	-1 0 0 0 0
tải	0 0 0 -1 0
tị	13 10 12 2 0
tối	0 3 0 0 3
tớ	0 0 -2 0 -2
tới	3 0 0 -1 -7
tờ	15 12 24 0 0
tụi	-2 0 0 0 0
từ	0 -4 0 6 0
uan	2 0 -5 0 0
uk	0 7 19 0 0
ung	1 0 -1 -1 0
uoi	3 13 0 0 0
uon	0 0 0 0 -4
uán	0 -5 -4 0 0
uân	0 0 0 -4 0
uản	0 5 0 -15 0
uần	-1 0 0 0 0
uối	0 0 2 0 1
uốn	6 0 0 0 0
uổi	0 5 0 0 0
ve	0 0 0 0 -5
vo	-2 0 0 0 7
vào	-4 -7 0 -1 0
vì	-1 0 0 0 0
vô	-5 -4 -8 -7 0
vấn	0 0 0 5 10
vậy	-4 -1 0 0 0
về	-1 0 0 0 0
vị	0 -6 0 0 0
với	0 0 -8 0 0
vợ	0 2 15 8 0
xe	0 -8 -5 -8 -2
xin	2 0 0 0 0
xét	17 13 10 6 0
xóm	0 0 0 6 0
xế	0 -2 0 0 0
yên	0 -7 -2 -6 0
àng	0 -7 -4 0 0
ành	0 0 6 0 0
á	0 0 -2 0 0
ách	0 0 -10 -6 0
áng	11 13 20 10 16
ánh	7 4 0 4 6
áo	0 -2 0 0 0
ình	0 -6 -11 0 -4
ính	0 0 0 -1 0
òng	11 17 20 11 10
ông	-7 -2 6 10 2
ăn	-4 0 0 0 0
ăng	14 13 7 -3 0
đau	0 0 0 -1 0
đi	-3 0 9 0 0
đêm	-2 -5 0 0 0
đó	0 0 0 5 3
đói	0 0 0 0 2
đạp	1 0 -4 0 0
đầu	0 0 -1 -4 0
đầy	0 0 0 -1 0
đập	0 0 0 -2 0
đến	0 0 0 -1 0
để	0 -5 0 0 0
địa	0 0 0 0 3
đỏ	10 12 15 16 18
đốt	0 0 -3 0 0
đồ	-1 0 -5 -5 0
đồn	0 0 0 0 -3
đứa	-2 0 0 -7 0
ũng	-2 0 0 0 0
ơng	-3 -4 -12 -1 0
ưng	0 0 -6 0 -4
ươi	0 16 0 0 0
ước	0 -5 0 -4 -3
ười	3 -4 3 0 -11
ườn	0 6 6 6 3
ược	0 0 0 -4 -4
ạch	14 12 16 12 15
ạnh	5 5 13 13 20
ảng	-11 -8 -5 0 0
ảnh	-7 0 -9 0 2
ầng	17 13 10 9 7
ằng	-5 -2 -7 -6 -8
ếng	-13 -9 -9 -2 3
ệnh	0 0 0 -2 0
ịch	0 -3 0 0 -4
ịnh	0 0 5 0 0
ỏng	0 0 0 0 5
ống	-1 0 0 0 -3
ồng	3 11 10 -8 -1
ổng	-2 0 0 -2 0
ờng	0 -6 -9 0 0
ở	2 -2 0 0 0
ụng	0 0 -3 0 0
ừng	0 -2 -2 0 0
[lasts zh]
14	0 0 0 2 0
15	0 0 0 3 0
19	0 0 0 4 0
471	0 1 0 0 0
63	0 0 0 0 2
714	0 0 0 4 0
74	0 0 0 2 0
a	0 2 -1 -4 0
ac	5 4 5 9 0
ach	0 0 1 0 0
afe	0 0 -1 0 0
ail	0 7 0 8 11
ain	-5 0 0 0 0
app	0 0 -10 -5 -2
are	0 0 5 4 5
at	0 2 11 5 16
b	7 3 0 8 0
cad	0 0 2 0 0
co	6 0 0 0 5
com	22 21 30 0 0
d	0 0 2 0 0
dot	5 1 6 13 4
end	3 0 0 6 0
ent	0 16 18 0 0
ess	0 0 0 0 2
g88	0 0 0 0 2
hgv	0 0 0 0 1
hoo	1 1 5 0 0
ice	0 -8 -6 0 1
law	0 0 10 5 4
lee	0 0 0 4 0
lin	0 1 0 0 0
me	0 6 5 0 0
my	0 0 0 0 7
net	0 1 5 0 0
nhs	0 0 -3 0 0
ni	0 0 0 -1 0
not	1 0 0 0 0
old	0 0 -1 0 0
ome	0 0 -7 0 0
ook	0 1 0 7 0
oom	0 -1 0 0 0
ort	0 0 -5 0 0
our	0 0 0 7 0
p77	6 5 0 0 0
pay	-1 0 0 0 0
ple	8 25 25 24 23
red	0 0 -2 0 0
spa	0 0 0 5 0
t	0 0 6 5 0
ter	0 0 0 -1 0
the	0 0 3 0 0
tps	0 0 9 0 0
tus	0 0 0 0 5
uk	6 8 17 0 0
ull	5 4 0 1 1
urt	0 0 0 0 3
wei	0 0 0 1 0
一	3 -4 -25 -11 -7
一个	8 0 -3 -1 3
一位	0 1 0 -1 0
一名	2 0 0 0 0
一天	3 10 14 0 0
一家	0 5 0 0 1
一年级	0 3 2 0 0
一户	0 3 0 0 0
一样	0 5 0 0 0
一点	0 0 4 2 0
一直	-1 -5 0 -5 -2
一间	0 0 1 0 0
丁	0 0 2 0 0
七	6 3 -6 0 7
万	-10 -19 -17 -6 -4
丈夫	0 0 0 0 -1
三	11 0 -13 -5 0
三个	0 0 -7 -5 -10
三层	0 0 1 3 14
三月初	0 0 13 5 0
上	0 4 -4 -3 -1
上个月	0 -4 0 3 0
上午	1 3 0 0 0
上班	0 7 -12 0 0
上装	0 -8 0 0 0
上面	0 5 2 0 1
下	0 6 2 0 -6
下午	0 -4 0 0 0
下来	-6 0 0 0 0
下班	0 0 -6 0 0
下面	0 0 4 0 0
不	1 -1 0 -6 -12
不想	2 0 0 0 0
不敢	9 10 0 0 -5
不敢说	0 0 0 -1 0
不是	4 0 0 0 0
不管	0 0 -4 0 0
不能	0 0 4 3 2
不行	-3 0 0 0 0
不让	0 0 -8 0 -4
与	0 0 0 0 3
丘	0 1 6 0 0
东北	0 0 5 2 0
东西	0 0 0 0 -3
两	-1 -12 -22 -17 -5
两个	-3 -7 -5 -5 0
两份	0 -2 0 0 0
两天	0 0 0 4 0
个	0 -13 -10 5 6
个人	-10 -16 -13 -8 0
个仔	0 0 0 8 0
个头	0 1 0 0 0
个女	-8 -6 -1 0 0
个旧	0 0 -1 0 0
中	0 -6 5 8 0
中国	0 0 7 0 0
中学	2 2 5 0 0
中旬	-8 -6 0 0 0
主人	0 0 0 9 0
主管	0 0 0 4 0
举报	6 0 0 0 0
之前	-4 -7 0 0 0
乘客	2 6 0 0 0
乙	0 0 16 0 0
九	7 0 0 0 0
九月初	0 0 18 10 0
乞儿	1 0 0 0 0
也	-6 8 -7 -9 -10
乡下	0 0 -1 0 0
买	0 0 -5 -8 0
了	-10 -11 -5 -16 -13
二	17 5 0 3 -1
二层	10 14 16 0 0
五	13 6 -1 7 9
五个	0 -3 0 0 -4
交叉口	0 6 10 0 0
交界	0 0 4 0 0
亮	4 0 0 0 0
亲	0 5 3 7 0
人	0 -7 -20 -4 1
人人	0 19 36 0 0
人住	0 3 0 0 3
人妖	0 0 -2 0 0
人家	3 0 0 0 0
人理	1 0 0 0 0
今年	0 0 0 11 0
介绍	5 0 0 0 0
从	-4 -8 -8 7 -14
仓库	0 -2 -4 0 0
他	7 6 -23 -10 0
他们	0 0 -4 0 3
他妈的	0 0 -6 0 0
以前	0 7 0 0 9
以后	3 0 0 0 0
仲	-9 -8 0 -4 -4
伊泰克	0 0 3 0 0
优素福	0 0 3 0 0
伤口	0 0 -3 0 -1
伦敦路	0 0 0 0 1
伯里	0 0 4 0 0
住	0 0 0 17 15
住喺	0 0 0 0 7
住在	-1 0 -7 17 3
何	0 0 3 0 0
佢	0 0 -8 -12 0
佢哋	3 0 0 0 0
侄子	0 0 0 0 2
保安	0 0 2 0 0
修	0 2 3 0 0
修车	0 6 4 0 0
俺	0 -3 0 -2 -14
俾人	0 1 0 0 0
假日	0 0 2 0 0
做	9 9 -12 -12 -4
做事	3 7 -1 0 0
做嘢	0 4 0 0 0
做噩梦	0 0 -1 0 0
做头发	4 7 0 0 6
做工	0 6 0 0 0
做过	0 3 -1 0 0
停车场	0 1 1 0 0
偷偷	0 1 0 0 0
傍晚	0 3 0 0 0
儿子	-3 0 -1 0 6
先	-2 1 -2 -5 -2
先生	0 4 -5 -13 0
光明	0 0 4 0 0
克斯通	0 0 6 0 0
全	0 -1 0 0 0
全是	0 0 0 -4 0
全部	-5 0 0 0 0
八	-14 1 -5 -11 -4
公主	0 0 8 0 0
公交	1 0 0 0 0
公交车	0 -2 -4 0 4
公共	0 15 14 17 0
公司	0 0 -3 0 1
公园	3 11 17 2 1
公寓	5 4 0 0 1
公车	-1 0 0 0 0
公车上	0 0 -5 -3 0
六	5 0 -3 0 1
关	0 0 0 0 -4
养人	0 7 4 6 0
养老金	0 0 -1 0 0
写	0 0 0 -6 0
农历	0 0 13 0 0
冬月	0 0 18 11 0
冻	0 0 -2 0 0
几	0 0 0 -3 -6
几个	6 0 -3 0 -6
出	-1 0 0 -5 -5
出去	0 5 0 0 0
出嚟	2 0 0 0 0
出来	2 -4 0 0 0
刀	-3 0 -7 0 0
分	0 -5 3 0 0
分手	0 4 0 0 0
切尔西	0 0 1 0 0
划线	10 5 4 0 1
刚	0 0 0 3 0
初一	7 10 13 0 0
初三	0 6 10 0 0
初九	6 12 18 0 0
初五	0 9 10 0 0
初八	0 2 9 0 0
利克斯	0 0 2 0 0
到	-13 -12 -15 -14 -15
到了	0 0 0 4 0
前男友	0 0 0 8 0
剪	0 5 3 2 0
加	0 -2 -5 0 -9
加利	0 0 1 0 0
北门	0 0 0 0 4
区	0 5 4 0 0
医院	2 9 -20 -17 0
十	0 -3 -14 -4 5
十几岁	0 0 14 0 0
十分	0 0 7 0 0
十分钟	0 0 0 0 4
十天	0 0 7 0 0
千	0 -4 0 -3 0
华人	0 0 3 0 0
卖	0 -5 -12 -9 -5
卡	0 0 0 -5 0
卡斯特	0 0 5 0 0
厨师	0 0 0 9 0
厨房	0 0 -2 0 0
去	6 -8 0 4 -7
参考	5 8 0 0 0
又	0 9 0 -5 0
反	0 0 7 0 0
反而	0 0 -2 0 0
反锁	0 0 -1 0 -12
发	-9 0 0 0 0
发到	0 0 0 5 1
发帖	0 0 0 8 0
发抖	-2 0 -6 0 0
取消	3 3 1 0 -1
受	0 0 6 3 6
受伤	3 0 -2 0 0
口音	0 0 0 3 0
只	0 -3 -3 -6 -8
叫	-4 -4 0 9 -2
叫他	0 0 0 7 0
叫我	0 -13 0 -11 0
叫我们	0 0 0 -1 0
可以	-4 0 0 0 0
可是	0 0 0 0 -3
台山	0 0 6 0 0
号	9 -5 -5 3 0
号楼	0 0 4 0 0
号码	0 -2 0 0 0
司机	-2 0 0 0 0
吃	0 0 -1 0 0
吃狗	3 7 0 5 0
吃饭	-1 0 0 0 0
合法	0 10 6 7 0
同	-1 5 -7 0 -2
同乡	0 0 0 3 0
同事	0 -7 0 6 0
同学	-5 0 0 0 -3
同屋	1 1 0 0 5
同性恋	0 0 -1 0 0
后	4 1 1 0 0
后来	0 0 0 0 9
后面	1 22 20 14 17
吐	0 1 0 0 -6
吐口水	0 0 0 0 1
吓得	0 0 -4 -1 0
听见	0 0 -5 3 0
告诉	0 0 0 8 0
呢	0 2 0 0 0
周五	0 0 -4 0 0
和	0 1 6 9 13
咗	0 0 -3 -3 0
咬	0 0 0 0 -2
咬我	-8 -6 0 -1 -1
哋	0 0 0 -4 -8
哥	0 0 0 -5 0
哭	0 -2 0 0 0
哭了	0 0 -1 0 0
唔	-3 0 -4 0 -1
唔畀	0 -3 0 0 0
唔肯	-5 0 0 0 0
啊	0 0 0 1 0
啲	0 0 0 -1 0
喊	0 0 0 1 0
喝酒	0 -1 0 0 0
喷	-2 0 0 0 0
喺	1 0 -11 13 -5
嘛	0 2 0 0 0
嘲笑我	0 0 0 0 4
嚟	0 1 0 0 -3
四	4 4 0 2 2
四个	-8 -9 -5 -5 -1
四海	0 0 9 0 0
回	0 0 0 6 -1
回家	-7 0 0 0 -3
回来	0 -4 0 0 0
国际	0 0 3 0 0
圈	5 0 8 8 7
圣	0 0 14 2 0
圣保罗	0 0 2 0 0
在	4 -3 0 18 6
地下室	1 8 0 0 0
地址	0 7 0 0 2
地毯	0 0 0 4 0
坐	0 -3 0 0 0
坐坐	0 7 0 0 0
块	0 -10 -8 -6 0
堂	0 8 15 0 0
堵我	9 0 0 0 0
墙上	0 -5 -5 0 -1
士巴利	0 0 3 0 0
外人	0 0 0 0 7
外卖店	0 0 -1 0 0
外号	0 0 0 4 0
外号叫	0 0 0 6 0
外面	0 0 -4 0 0
多	0 8 6 0 0
夜晚	0 4 0 0 0
夜班	7 0 -8 -2 5
夜里	0 1 -1 0 0
大厦	0 3 3 0 0
大哥	-4 0 0 0 0
大家	0 0 0 0 7
大门	7 6 2 6 8
大鼻子	0 0 3 0 0
天下午	0 0 -1 0 0
天天	0 -6 -19 -8 -6
天干	-2 -2 -8 -9 -4
太太	0 1 0 0 0
头	0 0 -4 10 0
头巾	0 -6 -9 0 0
女仔	0 0 0 -5 0
女儿	0 1 -3 -1 4
女士	0 1 -4 -15 0
女孩	0 0 0 0 3
奶奶	0 0 0 0 1
奶茶	0 4 10 0 0
她	1 5 -16 -10 1
好	4 0 0 -7 1
好几	0 0 3 0 0
好惊	3 0 -3 0 0
好日子	0 0 7 0 0
好运	0 0 8 0 0
妈	0 0 0 0 2
妈妈	3 0 0 -3 -5
妹妹	2 0 0 4 0
姓	0 0 -1 11 0
娃	0 0 -4 0 0
婆婆	0 0 0 0 1
婆家	-5 -5 -4 0 0
嫁	0 0 -6 0 -2
嫁给	0 2 -6 0 0
字	-4 -1 0 0 0
孙仔	0 1 0 0 0
孙女	0 3 0 0 -1
学	4 0 20 12 7
学校	0 0 -5 0 0
学生	0 -3 6 11 0
孩子	-2 -7 -8 -13 7
安普敦	0 0 6 0 0
安静	0 0 6 0 0
客	0 0 -3 0 2
客人	2 0 0 -5 -8
室	1 0 15 0 0
室友	0 0 0 7 0
害怕	3 0 -7 0 0
家	0 7 2 8 0
家住	0 0 0 8 0
家在	0 0 0 3 0
家属	0 0 2 0 0
家里	3 0 -9 -1 0
家长	0 4 0 0 0
对面	0 9 15 6 14
寻日	-1 -7 0 0 0
小	2 1 17 12 7
小卖部	0 0 0 0 4
小女儿	0 0 -1 0 0
小姐	0 4 0 0 0
小学	5 9 3 0 0
小孩	1 -2 0 -11 0
小店	0 -1 0 0 0
小心	0 0 -5 0 0
小时	-12 -10 -10 -3 -1
小河	0 0 0 3 0
小腿	-2 0 -2 0 0
小芳	0 0 1 0 0
小赤佬	0 0 0 0 -4
小雨	0 0 7 0 0
少	-1 3 -1 0 0
尔兰兹	0 0 3 6 6
就	-4 -14 -8 -13 -3
就是	1 -6 -3 6 0
屁	0 -4 0 0 0
屁股	0 0 0 1 0
层	0 0 0 0 2
居留	3 20 28 0 0
屋	-3 0 -2 2 0
屋企	0 0 0 0 1
屋企人	0 -1 0 0 0
屋邨	0 3 10 0 0
岁	2 10 7 -7 0
崖	0 10 11 0 0
工	0 0 2 4 0
工作	0 1 5 4 0
工地	0 0 -6 0 0
工头	0 -3 0 1 0
工资	-7 0 -7 -2 0
左手	0 5 13 20 13
巴特利	0 0 4 0 0
市场街	0 0 0 0 1
帆风顺	0 0 1 0 0
师傅	0 0 3 0 0
希尔兹	0 0 4 0 0
希望	0 -1 0 0 0
带	0 0 0 0 6
帮人	0 0 -1 0 0
帮我	-1 16 0 0 0
干	0 1 -13 -10 -1
干活	3 0 -7 -3 0
平时	0 0 -5 -4 -5
平板	0 -1 0 0 0
年	-11 -16 -16 0 0
年三十	0 0 5 4 0
年级	-1 -7 0 0 0
幼儿园	4 9 10 0 0
庇护	18 26 30 30 21
店	-1 -6 -9 -5 9
店主	0 0 -4 12 0
店门口	0 0 -2 0 0
度假	0 8 6 8 0
座	0 0 4 0 4
廿	2 0 0 0 0
开	0 0 -12 0 0
开个	0 0 -3 0 0
开货车	0 0 0 0 3
开车	4 10 0 0 0
弄	0 -2 -6 -8 0
张	4 4 6 0 0
强迫我	10 0 0 0 0
当	0 3 0 0 0
当着	0 0 0 0 -2
彦霏	0 0 2 0 0
彩礼	-11 -4 -5 0 0
影	-3 0 0 0 0
往	0 -2 0 0 -1
很	1 -2 -1 -5 0
律师	0 3 -3 -3 1
得	-7 -13 -8 -5 0
德	0 0 3 0 0
德福德	0 0 3 0 0
心脏	-3 0 0 0 0
快	0 7 11 14 23
怀孕	-1 0 -5 -2 0
怂包	0 0 -4 0 0
怕	12 0 0 0 -2
怕死	6 0 0 0 0
怖分子	0 0 -5 0 0
思琪	0 0 4 0 0
怪我	0 -2 0 0 0
恐吓我	3 0 0 0 0
恩典	0 0 9 13 0
成日	0 5 0 0 -8
我	-2 -4 -32 -4 0
我们	-1 -1 -12 -4 0
我哋	0 0 -2 0 0
我家	0 0 -12 -4 -3
戴	0 0 -7 -8 0
户	0 10 14 0 0
房	0 0 0 3 0
房东	-1 -3 -1 4 4
房子	1 0 0 0 -4
房间	0 0 -5 0 5
所以	0 -2 0 0 0
手	0 -1 -11 -7 -6
手指	-5 0 -8 0 0
手机	-5 0 -9 0 -5
手背	0 0 -1 0 0
手腕	0 0 -1 0 0
手臂	4 0 -4 -2 0
才	-6 1 -12 0 1
扎	-2 0 0 0 0
打	-1 -7 -7 -7 -11
打俾	2 4 0 0 0
打她	4 0 0 0 0
打工	0 4 0 0 2
打我	1 -8 0 0 -2
打扫	1 4 0 0 0
打断	0 0 -5 0 0
扔	0 -5 -1 -6 0
托儿所	0 2 10 0 0
扣	6 5 -11 0 0
扯眼角	0 0 -1 0 0
找人	0 0 -2 0 0
把	-9 -1 -15 -13 -16
投	0 0 5 3 7
投罗网	0 0 0 0 -3
抖	0 0 -5 0 0
护士	0 -1 -1 -1 0
护工	-2 0 0 0 0
护照	-2 3 -7 6 0
护理员	0 0 0 -2 3
报	1 5 -10 -6 -5
报案	1 0 0 0 4
报警	11 13 0 0 0
抽我	-1 -7 0 0 0
拆	8 0 0 0 0
拉货	0 5 0 0 0
拍照	0 -2 0 0 0
拎	0 0 0 0 -6
拐	0 0 1 0 0
拒	15 16 21 18 0
拖	0 0 -4 0 0
拖车	0 0 0 -2 6
拜克	0 0 0 2 0
拦我	0 2 0 0 0
拽我	-2 0 0 0 0
拿	0 -1 0 -8 0
持	3 0 0 5 6
挂	0 0 2 7 5
按	0 -4 -2 0 0
捏脚	1 0 0 0 0
掐我	9 -2 0 -6 0
排	0 6 6 7 0
接	0 3 0 0 -3
推	0 0 0 0 -4
掼	0 -4 0 0 0
搬去	0 0 0 0 4
摄像头	-4 0 0 0 -4
摸我	-1 0 0 0 0
操	0 0 -2 0 0
攞	0 0 0 9 0
攞住	0 0 0 1 0
支那	-6 -5 -2 0 0
放	-5 0 -17 -10 -5
救护车	0 0 -4 0 -1
教	0 3 -4 -5 0
教会	0 0 -4 0 0
教堂	0 0 0 0 4
教堂街	0 0 2 3 10
教练	0 -2 0 0 0
敢	0 0 0 0 5
散步	0 2 0 0 0
敲	0 -5 -4 -1 0
整整	0 0 0 0 4
文人	0 8 9 0 0
断	-1 -2 -1 0 0
斯劳	0 0 9 0 0
斯坦人	0 0 9 0 0
斯威克	0 0 2 0 0
新潮	0 0 2 0 0
旁边	0 0 0 0 8
日	0 0 5 0 0
旧历	0 0 10 0 0
旧年	0 0 2 0 0
早	0 0 0 0 2
早上	8 6 -2 0 0
早就	9 4 15 18 0
时候	-7 -2 0 0 0
星星	0 0 0 2 0
星期六	0 0 5 0 0
星期天	9 8 11 0 0
昨天	0 0 0 1 0
昨晚	0 0 0 0 2
是	-4 -3 5 11 10
晕倒	-3 6 -7 0 0
晚	0 9 0 0 0
晚上	0 0 -5 0 0
晨星	0 0 0 3 0
替	0 0 -5 0 0
最	0 0 1 0 11
最后	0 0 3 5 0
最近	0 2 0 0 0
月	14 13 17 22 24
有	0 0 0 0 -1
有个	-1 -9 -5 0 -2
有人	0 -4 -1 0 -3
有没有	0 0 16 14 13
朋友	0 0 0 4 0
朝	-2 0 -4 0 0
期	4 5 6 0 0
本应	4 0 0 0 0
条	0 0 0 -7 0
来	18 0 0 -3 9
来了	1 0 0 0 0
来西亚	0 0 9 4 0
来说	0 1 0 0 0
杰克	0 0 11 0 0
林	0 0 8 0 0
枪	0 0 0 0 7
枫叶	0 0 1 0 0
枫树	0 0 2 0 0
柏翘	0 0 2 0 0
栋	12 8 3 0 0
栋白	1 0 0 0 1
校长	-2 -1 0 0 0
校门口	0 0 -2 0 0
格丽特	0 0 6 0 0
案	0 0 -1 -12 0
桑雅芳	0 0 2 0 0
楼	24 24 34 25 34
楼上	0 15 13 11 11
楼下	0 0 0 4 0
楼梯	0 0 -7 0 -3
橡树	0 0 18 0 0
欠他	0 0 0 -5 -8
欣怡	0 0 5 0 0
欧	0 0 4 0 0
欧阳	0 0 2 0 0
正月	0 0 7 10 0
殴打我	0 4 0 0 0
每	0 0 3 0 0
每天	0 -1 -5 -5 -3
每次	-1 0 0 0 0
民国	0 0 8 0 0
气	0 0 -2 -1 -1
汽	0 0 2 3 0
沈	0 0 11 6 0
沈阳	0 0 4 0 0
没	7 4 18 16 10
没有	1 -4 10 10 2
河南	0 0 0 0 2
油	0 -1 0 0 0
油漆	0 0 0 2 0
法蒂玛	0 0 6 0 0
波普勒	0 0 6 0 0
泼	0 0 0 0 2
泼我	-1 -1 0 -3 0
洗澡	-1 0 0 0 0
洗碗	0 1 -7 0 0
洗衣店	0 0 5 1 0
洗车	0 2 0 0 0
派出所	0 0 -3 0 0
流血	0 0 0 0 6
浴室	0 0 -4 0 0
海星	0 0 0 3 0
混蛋	0 0 0 8 0
清洁	0 3 3 0 0
港口	4 9 8 15 0
滚	0 0 -6 0 0
滚回去	0 0 -3 0 -3
满	0 0 -2 0 0
滴	0 0 0 0 2
漏水	0 0 -3 6 0
火车站	0 7 0 0 0
灰	0 0 0 0 4
炸鱼店	5 8 15 0 0
炸鸡	-4 0 0 -3 0
炸鸡店	0 0 4 0 0
点	15 17 19 26 26
点半	0 0 8 0 0
烧	0 0 0 -1 0
烫	0 0 -1 0 0
热	-3 0 -7 -4 -1
父母	-7 0 0 0 0
爸	6 0 0 0 0
爸妈	0 0 0 0 -1
爸爸	0 2 0 0 5
牙	0 0 -2 0 0
牛顿	0 0 11 0 0
狗	0 -8 -8 -1 -1
猪	0 0 -5 0 0
王磊	0 0 4 0 0
玛丽	0 3 1 0 0
现在	9 0 0 -3 -1
玻璃	0 -3 0 0 0
班上	5 0 -2 0 0
理	0 2 0 0 0
生还	5 0 0 0 0
用	-1 -4 -7 -13 -2
申请	0 0 17 12 14
电话	0 0 -5 0 0
男	-2 0 -10 -5 0
男人	-2 0 0 -1 0
畀我	-2 -1 0 0 -3
留	0 0 0 0 -1
畜生	0 0 -7 0 0
疼	-3 -3 -5 0 0
病人	0 0 0 5 0
病区	0 1 0 0 0
病房	-1 16 -8 -3 0
病毒	-3 4 -1 0 0
瘦三	0 0 1 0 0
白	0 0 7 11 0
百	4 -6 -10 -2 0
百家	0 0 4 0 0
的	8 7 2 4 10
皇冠	0 0 2 0 0
直	-2 0 0 0 0
看	1 -1 -1 -1 0
看到	0 13 -7 0 0
看看	0 -2 -3 0 0
看着	7 0 0 0 0
看见	0 3 -9 -2 0
真名	0 7 0 0 0
真的	-2 0 0 -4 -3
眯眯眼	-2 0 0 0 0
着	-2 -4 -3 -5 -2
睡	-1 0 0 0 0
睡不好	0 0 -5 0 0
睡不着	-5 -8 -6 0 0
睡觉	-5 -5 -5 0 0
知道	3 3 0 0 0
石头	0 0 -8 0 0
石桥	0 0 4 10 0
石磊	0 0 1 0 0
砖头	-1 -2 -4 0 0
砸	-2 -6 0 0 0
砸门	0 0 -2 7 5
碎	0 -6 0 0 0
磨坊巷	0 0 4 0 0
礼拜天	8 11 15 0 0
福清	0 0 10 0 0
租	0 0 0 -3 0
移民局	0 4 0 4 0
窗外	0 0 -2 0 0
窗户	3 9 4 11 0
笨蛋	0 0 0 3 0
第	0 1 3 6 0
第一个	0 9 8 11 0
第三个	7 10 12 15 0
等	-1 -6 20 14 20
签	0 32 28 10 7
签证	34 30 38 17 16
管	-2 0 -2 0 0
米尔山	0 0 0 1 0
系	0 -7 0 -1 1
累	0 0 -2 0 0
红	7 7 9 7 12
红灯笼	0 0 15 0 0
纸	0 4 3 0 0
组长	8 0 0 0 0
经学院	0 5 0 0 0
经理	3 3 -1 -2 4
结婚	0 0 -6 0 0
结果	11 10 15 0 0
给	-6 -2 -6 8 -2
给他	0 0 0 0 -2
给我	15 -5 0 -2 -5
续签	0 0 7 0 0
绿野	0 0 4 3 0
编号	-6 0 0 0 0
缝	0 0 0 0 -4
缝了	0 -8 -10 -14 -10
网上	0 0 -2 0 0
网站	0 0 0 3 0
罗拔	0 0 7 0 0
美	3 9 8 0 0
美甲店	0 0 -7 0 0
老	-5 -9 -7 -2 -8
老乡	0 0 0 -4 0
老人	0 0 -2 0 0
老公	-3 -3 -5 -4 0
老地方	0 0 16 0 0
老婆	0 0 0 0 -3
老家	0 0 0 9 0
老师	0 2 1 0 0
老板	3 3 0 -3 4
耳朵	0 0 -1 -1 0
聋	0 0 -9 -3 0
肉	-2 0 0 0 0
肋骨	1 -3 -7 0 0
肚子	-7 0 -6 -3 0
肥猫	0 0 4 0 0
肿	0 0 -5 0 0
胳膊	0 0 -2 0 0
胸口	-2 0 -2 -2 0
脖子	-5 0 0 0 0
脚	0 -1 -1 0 0
脸	0 -1 -3 0 0
脸上	0 0 -7 0 0
脸书	2 0 0 0 0
腊月	0 0 8 7 0
腰	0 0 -2 0 0
腿	-6 0 -10 -1 0
膝盖	0 0 0 0 -2
自己	0 0 -4 -3 -4
臭	0 0 -8 0 0
船上	0 0 -5 0 0
艾特	2 0 3 4 10
艾米丽	0 0 8 0 0
花园	0 0 3 0 0
花臂	0 0 14 0 0
苟	0 0 2 0 0
英国	2 0 1 0 -2
英国人	0 0 8 0 0
苹果树	0 0 10 0 0
茶餐厅	0 5 0 0 0
草	0 0 0 0 8
莎白街	0 0 4 9 8
菜刀	1 0 -3 0 0
菲尔德	0 0 2 0 0
落嚟	0 4 0 0 0
蓝天	0 0 8 14 0
蓝色	1 7 8 4 8
藏	0 0 0 0 -2
蜜蜂	0 2 0 0 0
血	0 0 -3 0 0
街	-5 -2 -7 5 16
街上	0 0 -5 0 0
街口	0 3 10 0 0
街角	0 4 4 0 0
衣架	0 -1 0 0 0
衣柜	0 0 -1 0 0
被	6 -3 0 4 2
被关	1 0 -5 0 -1
装	0 0 -13 0 0
裸照	0 0 -7 -1 4
西路	0 0 0 6 10
要	0 0 0 -2 -4
警	-7 -5 -6 0 -2
警号	1 0 0 0 0
警官	0 4 0 0 0
警察	5 0 -11 4 -2
警察局	0 0 -1 0 0
警局	0 2 0 0 0
让	4 8 0 0 -5
讲话	0 0 -6 0 0
诊所	0 1 -10 -8 -6
话	0 0 0 0 1
话我	0 0 0 -3 5
说	1 -4 -10 -2 6
说是	0 -6 0 -3 -4
请	-3 -1 0 0 0
读书	0 2 0 0 0
谁	0 6 0 0 0
谢谢您	0 0 -4 0 0
谷	0 3 6 6 0
豆腐	0 0 3 0 0
账号	-1 -2 0 0 0
货	6 0 0 0 0
资格	1 0 0 0 0
资金	13 11 15 0 0
赔	0 0 0 0 -3
走	1 -3 0 0 -3
趁	0 6 -3 0 0
足球	0 0 -1 0 -1
足疗	0 0 0 0 4
跑	0 0 0 3 10
跟	0 -2 0 4 0
跟踪我	0 -3 0 0 0
跨性别	0 0 -3 0 0
跪	0 0 -1 0 0
路	0 0 -9 -6 0
路口	11 11 18 0 0
跳	0 0 -2 0 0
身上	0 0 0 -1 -4
身份	12 20 24 0 0
躺	-1 0 0 0 0
车	0 -9 -13 -5 0
车牌	4 0 0 0 -1
车站	0 0 12 19 14
车里	0 0 0 -4 0
转角	0 0 6 0 0
边	7 15 21 15 18
边个	0 0 0 5 0
过	4 4 11 3 9
过去	0 0 0 0 -2
过期	13 26 34 26 0
过来	0 -1 0 0 -1
返	0 0 0 9 0
还	2 0 0 -7 0
还在	0 0 4 9 5
还有	1 5 0 0 0
还没	0 12 10 9 0
这	0 0 0 -2 0
这个	0 -3 0 0 -2
这里	14 0 0 0 0
进	-3 -5 -5 8 0
迟到	0 0 -2 0 0
送	0 0 -11 0 -5
送到	0 0 -4 9 -3
送回	0 0 0 1 1
送外卖	0 1 -1 0 0
逼我	-3 0 0 -3 0
逾期	0 0 17 12 0
遣返	0 0 0 0 6
那	15 13 11 4 9
那个	10 7 9 9 3
那儿	0 3 0 0 0
那天	0 0 -3 -2 -6
那家	5 0 0 4 0
那条	0 0 0 1 3
那边	-6 17 -8 0 0
那里	0 0 0 0 -2
那间	9 9 19 10 7
邮件	0 0 0 3 7
邮局	0 0 6 7 4
邮箱	5 -6 -5 13 9
邮编	0 8 -9 0 0
邻居	-3 -6 -5 9 -3
郏	0 0 5 0 0
都	-4 -9 -6 -13 -8
都是	0 0 0 -3 0
配偶	0 0 1 0 0
酒店	-8 -1 -2 0 0
里	0 -10 -6 -12 -9
里面	-2 -1 0 9 11
针	-9 -15 -15 -8 -6
钱	-4 -11 -13 -2 -1
铁头	0 0 1 0 0
银行街	0 0 2 0 0
铺子	0 -3 0 0 0
锁	0 0 0 0 -16
镑	-20 -20 -16 0 0
门	8 10 7 12 13
门上	0 -9 -2 0 -1
门口	-7 0 0 -2 2
门框	0 0 0 0 2
问我	0 0 0 2 8
闰	0 0 4 0 0
间	0 0 -4 0 0
间房	-2 0 0 0 0
闹	4 0 0 0 0
闹我	0 -8 -6 -3 -7
阁	0 4 3 0 0
阁楼	1 0 0 0 0
阳光	0 0 5 0 0
阿诚	0 0 4 0 0
阿龙	0 0 4 0 0
陪	0 0 -2 0 0
隔壁	0 0 -7 0 -1
难受	0 0 -1 0 0
难民	0 0 5 5 0
集装箱	1 4 0 0 0
雨	0 0 3 0 0
雨桐	0 0 2 0 0
零	0 0 0 2 12
雷丁	0 0 7 0 0
霸住	0 0 0 0 -7
靠	0 2 0 5 15
靠近	0 0 0 0 -3
面	0 0 -4 0 0
面试	9 11 14 4 0
顺德	0 0 1 0 0
风顺水	0 0 9 0 0
餐馆	0 0 -2 0 0
香	0 3 1 0 0
香港	0 0 4 0 0
马路	1 0 2 11 0
骂	-5 -2 0 0 0
骂我	-8 -10 -3 -5 -1
骂我们	0 3 0 0 0
骗	0 0 0 2 0
高街	0 0 0 4 0
鬼	0 -1 -4 0 0
鱼店	0 0 1 7 8
麻雀	0 0 5 0 0
黄皮猪	0 0 0 5 0
黄美玲	0 0 1 0 0
黑	0 0 4 0 0
黑夜	0 0 0 0 5
黑工	0 0 20 0 0
𠮶日	0 0 1 0 0
[length]
1	5 11 10 15 3
10	7 8 16 8 4
2	8 10 -4 5 3
3	4 3 -6 2 1
4	3 1 -7 1 1
5	0 -1 -2 4 2
6	-1 -2 1 3 0
7	3 4 8 4 2
8	1 0 5 5 3
9	0 0 8 5 3
[phrase]
age-is begins	4 22 1 -2 4
age-is ends	2 -16 -18 11 -3
at-hour begins	-3 6 -1 9 6
at-hour ends	0 0 0 15 9
date begins	30 43 90 73 60
date ends	58 81 101 39 39
day-is begins	4 -3 -8 1 1
day-is ends	3 -3 -6 16 16
day-part begins	12 26 8 -4 -5
day-part ends	17 24 1 -19 -11
firm begins	0 2 70 66 42
firm ends	32 62 76 14 0
handle-is begins	1 -3 -24 23 30
handle-is ends	0 0 -23 40 33
hour-more begins	2 18 47 50 27
hour-more ends	19 46 55 8 21
intro begins	2 7 -74 8 25
intro ends	3 -12 -94 93 -2
intro-weak begins	-8 4 -38 4 5
intro-weak ends	0 -16 -50 20 1
keep begins	4 5 -2 -17 -2
keep ends	5 -12 -6 0 -8
lives-in begins	6 22 -20 -8 15
lives-in ends	3 -12 -18 32 -1
name begins	0 0 34 40 0
name ends	8 32 39 0 0
nation begins	0 0 32 28 0
nation ends	0 30 28 0 0
place begins	47 36 90 83 47
place ends	50 84 85 37 46
reference-is begins	4 -2 -12 -11 1
reference-is ends	-6 -10 -10 4 7
status begins	65 71 166 140 116
status ends	113 141 169 80 75
time begins	15 14 60 53 46
time ends	44 61 68 21 21
worked begins	17 22 -44 -14 5
worked ends	5 -19 -35 -2 18
worked-at begins	40 49 -17 -34 -9
worked-at ends	16 -38 -20 -3 -4
works-at begins	0 6 -35 -25 6
works-at ends	-4 -23 -35 65 25
[word ar]
adham	6 3 0 0 0
at	9 6 12 6 8
boss	0 0 3 6 6
brother	0 0 0 0 1
captain	0 0 9 4 0
care	0 0 0 0 2
co	0 0 6 0 0
com	7 11 20 0 0
dot	12 19 15 20 2
example	9 24 23 27 33
fadaeh	3 0 0 0 0
hgv	0 0 0 6 8
https	0 0 8 0 0
jobs	0 3 0 3 0
m	0 0 7 0 0
me	0 9 9 0 0
mid	4 0 5 0 0
mums	0 0 6 0 0
net	0 0 1 0 0
nurse	0 0 5 0 2
org	14 3 5 0 0
r	0 0 4 0 0
rahaf	0 0 2 0 0
sherif82	7 0 0 0 0
t	0 0 10 7 0
uk	0 6 8 0 0
underscore	0 10 8 8 3
اب	0 7 13 0 0
ابسرهم	0 0 0 0 1
ابعتولي	0 0 0 0 4
ابكي	0 0 -3 0 0
ابلاغكم	-5 0 0 0 0
ابن	0 -3 -3 -11 0
ابنتي	0 0 0 8 1
ابنها	3 0 0 0 0
ابني	5 0 0 18 9
ابو	0 3 3 0 0
ابوي	0 0 0 -4 0
ات	1 0 7 12 15
اتحرك	0 0 0 0 2
اجيب	0 1 0 0 0
احد	0 -2 -13 0 0
احمد	0 3 0 0 0
اختي	-2 0 -2 -5 0
اخذو	0 1 0 0 0
اخلاص	0 0 4 0 0
اخو	0 0 0 0 4
اخوي	-1 -3 0 -6 5
اخويه	0 0 0 2 0
اداني	0 3 0 0 0
ادخلوني	0 -4 0 0 0
ادرس	0 9 0 0 0
اذا	0 -2 0 0 -6
اذبحچ	0 -1 0 0 0
اذنو	4 0 -1 0 0
اربعه	0 0 -2 0 2
ارجع	0 0 0 0 5
ارجعو	0 0 0 3 0
ارجف	1 0 -4 0 0
ارجوكم	1 2 0 0 0
ارهابيين	0 0 -4 0 0
اروح	0 0 0 0 12
استلف	0 1 0 0 0
اسمه	0 0 0 8 0
اسمها	-4 0 0 0 4
اسمو	0 0 0 9 3
اسمي	0 0 0 0 -7
اشاره	0 0 0 -3 6
اصلي	5 1 0 0 0
اصم	0 0 0 0 4
اطلع	0 -6 0 0 0
اعترضت	2 0 0 0 0
اقامه	8 0 3 0 0
ال	0 -8 -5 0 0
الا	0 0 -2 -6 0
الاثنين	0 0 -2 -3 0
الاربعاء	7 3 -4 -1 0
الازرق	0 10 4 4 0
الاوراق	0 0 0 0 6
الاول	0 0 7 2 0
الاولي	0 0 -2 0 0
الايميل	0 0 0 7 0
الباب	0 -4 -4 0 2
الباني	0 0 6 0 0
البركه	0 0 1 6 0
البلوك	8 0 0 0 0
البنات	0 0 -1 0 0
البنايه	0 -4 -1 0 -6
البيت	-2 0 -11 -9 0
البيضا	0 0 13 0 0
التاريخ	0 0 -4 0 0
التمرين	0 -2 0 0 0
الثالث	0 0 1 0 4
الثاني	0 0 15 0 0
الثانيه	0 0 -3 0 0
الجار	0 1 -4 0 0
الجاره	0 0 0 2 0
الجاي	3 0 0 0 0
الجديد	0 0 -7 0 0
الجمعه	0 -2 0 0 0
الجيران	2 0 0 0 -2
الحاج	0 3 3 0 0
الحداد	0 1 0 0 0
الحساب	0 0 -2 11 0
الحكي	0 0 0 2 0
الحوت	0 0 7 0 0
الخامس	0 0 0 5 0
الخضراء	0 12 18 0 0
الخوف	0 0 -1 0 0
الخيط	0 0 10 9 0
الدراري	-4 0 0 0 0
الدرج	0 0 -3 0 0
الدور	0 1 0 0 0
الديب	0 0 2 0 0
الدين	0 0 -3 0 0
الذهب	0 0 -2 0 0
الرابع	0 0 2 0 0
الرافدين	0 0 9 0 0
الرعب	0 0 -4 0 0
الرمز	-1 6 0 0 0
الزباين	-3 0 0 0 0
الزجاج	0 2 -3 0 0
السابع	0 -4 -10 0 1
السادس	0 0 -4 -1 0
الساعه	-1 -3 -26 -2 -7
السايق	0 0 0 6 0
الست	0 0 0 2 0
السطح	0 0 0 -1 0
السفر	3 0 0 0 0
السكن	1 0 0 6 0
السكين	3 0 0 0 0
السنبله	0 0 4 4 0
السودان	0 0 9 0 0
السوق	0 0 -4 0 0
السيارات	0 3 6 8 6
السيده	1 2 0 0 0
الشاورما	0 8 6 0 0
الشرطه	0 0 -8 0 0
الشرطي	0 0 -3 8 0
الشرق	0 0 5 0 0
الشغل	0 0 0 7 0
الشكوي	7 0 0 0 0
الشهر	0 5 0 0 0
الصبح	-4 1 -5 0 -1
الصحي	0 4 0 0 0
الصغير	0 0 0 0 10
الصغيره	0 11 18 0 0
الصف	0 0 0 -1 0
الصوص	0 0 19 0 0
الضرب	0 0 -1 0 0
الضغط	8 0 -5 0 5
الضهر	0 0 -2 -4 0
الطابق	0 7 0 0 0
الطلبيه	0 0 0 0 7
العرس	2 0 0 0 0
العمال	0 0 0 0 2
الغرفه	0 0 -3 -1 0
الفجر	0 -4 -9 -1 -1
الفراشات	0 0 11 9 0
القطار	-2 0 0 0 0
القهوه	1 0 0 0 6
الكتاب	0 0 0 2 0
الكراج	3 0 -4 0 0
الكرام	0 0 0 0 -5
الكل	0 0 0 -3 13
اللقمه	0 0 10 0 0
الله	4 2 0 0 -2
اللي	0 2 5 3 12
الليل	-1 -1 0 0 0
الليله	0 0 -1 4 0
الماضي	1 2 11 0 0
المحكمه	0 0 -2 0 0
المحل	0 0 1 1 0
المخزن	0 0 9 0 2
المدير	0 0 0 0 8
المسا	0 0 3 0 0
المساعد	2 3 -4 0 0
المسوول	0 0 0 5 0
المكتبه	0 0 0 -3 0
الملعب	5 16 18 0 0
الممرضه	0 0 -2 8 0
المناقل	0 0 10 0 0
المنزله	0 0 3 0 0
الناس	-3 0 0 -4 0
الهنيه	0 0 1 0 0
الورود	0 0 0 2 0
الولاد	-1 0 0 0 0
الي	-2 0 0 8 2
الچلب	0 0 19 0 0
ام	0 3 19 0 0
امام	0 -4 -3 0 0
امبارح	0 0 0 0 -2
امس	6 0 0 0 0
امل	0 -1 13 0 0
امو	0 0 0 0 -1
ان	0 4 3 0 0
انا	-2 -8 0 0 3
انام	0 0 -3 0 0
انت	0 0 0 7 0
انتي	0 0 0 -1 0
انج	0 0 0 0 -2
اند	0 0 6 4 0
انسرقت	0 0 -3 0 0
انظف	-1 0 0 0 0
انه	1 0 0 0 0
اني	0 1 0 6 3
اود	0 -5 0 0 0
اوراق	0 0 6 0 0
اوهارا	0 10 8 0 0
ايدي	0 -4 -11 0 -1
ايستلين	0 0 4 0 0
ايفري	0 0 7 0 0
ايميل	0 0 0 3 3
ايميله	0 0 0 0 2
ب	0 -2 9 3 0
باب	-5 -7 -18 -11 -1
بابا	0 0 4 0 0
بابنا	0 0 0 -3 0
باسبوري	0 0 3 0 0
باص	6 0 0 0 0
بال	6 0 0 0 0
بالبيت	0 0 0 2 0
بالحمام	1 0 0 0 0
بالشارع	0 -4 0 0 0
بالشهر	0 -1 0 -3 -2
بالصف	0 0 -1 -2 0
بالصميل	0 0 0 0 5
بالطابق	0 0 -1 0 0
بالغصب	0 5 -3 0 0
بالله	0 3 0 0 0
بالليل	4 0 -7 0 0
بالمدرسه	0 5 0 0 -4
بالمستشفي	0 -2 -1 -7 0
بالمطبخ	0 -1 0 0 0
بالمطعم	0 0 0 1 0
بالمغسله	0 0 -1 0 -3
بالمنطقه	0 12 0 0 0
باوند	-3 -2 -1 -7 -4
بتاعه	1 0 0 0 0
بتخليني	-1 -2 0 0 0
بتسجلني	0 6 0 0 0
بتشتغل	0 0 0 4 -6
بتفتش	0 7 0 0 0
بتقلها	0 2 0 0 -3
بداوم	0 0 0 0 -1
بدقني	0 4 0 0 0
بدنتون	0 0 1 5 0
بدون	0 0 10 0 0
بذا	0 0 2 0 0
برا	-2 -3 0 0 0
براعم	0 0 1 0 0
بريطانيا	0 0 0 6 1
بس	0 6 -2 0 -3
بشتغل	0 0 0 0 1
بطني	0 0 0 0 1
بطوبه	0 0 0 0 -1
بعتت	0 4 0 0 -3
بعدين	-11 0 0 0 0
بعرف	-1 0 0 0 0
بعقد	0 0 -1 0 0
بغاو	0 5 0 0 0
بغرفه	0 -4 0 0 -2
بقي	0 3 0 0 0
بكعب	-3 0 0 0 0
بلا	0 0 18 0 0
بلاغ	1 0 0 0 -2
بلوك	0 0 0 12 0
بلي	0 0 0 0 2
بمدرسه	0 0 0 0 6
بنت	0 -1 0 0 -2
بنتها	0 0 0 -3 0
بنتي	-4 0 -2 2 9
بوابه	0 0 8 0 0
بي	2 0 9 3 0
بيبدا	-7 0 0 0 0
بيت	0 0 0 15 -3
بيحطو	0 6 0 0 0
بيسال	3 0 0 0 0
بيستناني	0 0 0 0 3
بيشتغل	0 0 0 2 0
بيشغلوها	0 0 0 1 0
بيصرخ	0 1 0 0 0
بيعطيني	6 0 0 0 -3
بيقلي	0 0 0 0 1
بيناديه	0 0 0 8 0
بيندل	0 0 5 0 0
تاعي	5 0 0 0 2
تبعي	0 0 0 6 0
تجي	0 0 -2 0 0
تحيه	0 0 -5 -7 0
تخبروا	2 0 0 0 0
تخليت	10 0 0 0 -1
تزوجنا	0 6 0 0 0
تسعه	0 0 16 0 0
تشرشحني	-2 0 0 0 0
تشوف	0 -3 0 0 0
تصرخ	0 0 0 0 1
تعمل	8 0 0 0 0
تقاطع	0 0 0 0 4
تلات	0 0 -15 0 0
تلاته	0 -2 -5 -3 0
تلمسني	0 0 0 0 3
تمرين	0 0 0 0 8
تنتحر	1 4 -3 0 0
تهديد	14 0 -1 0 0
ثلاثه	0 0 0 0 2
ثم	0 0 0 0 8
ج	0 0 17 0 0
جاء	0 5 0 0 13
جارتي	0 0 0 5 0
جارنا	0 0 0 -1 0
جاسم	0 0 5 0 0
جامع	0 0 0 1 0
جامعه	0 0 0 4 0
جاي	0 0 -1 0 0
جربوع	0 0 0 0 6
جمادي	0 12 5 -4 0
جمعه	0 0 -4 0 0
جناح	0 -1 -9 9 0
جنب	0 0 -6 -2 0
جنيه	0 0 0 0 -8
جهاد	0 0 8 0 0
جوازي	3 -7 0 0 0
جواكيم	0 0 3 0 0
جوزي	0 0 0 0 -5
جونسون	0 0 1 0 0
جيت	0 0 -2 -2 2
جيراننا	5 0 0 6 0
حاجبي	0 0 -4 0 0
حاده	0 0 18 0 0
حامل	0 0 -9 0 -8
حتي	-1 -3 0 -3 0
حجابي	-3 0 -5 5 0
حجي	0 0 0 1 0
حدا	-2 0 -2 0 0
حداشر	0 0 4 0 0
حدد	0 6 0 0 0
حسابه	-5 4 0 0 0
حضانه	0 0 0 8 5
حفاضات	0 0 0 0 2
حفيدتي	0 0 0 5 -2
حق	0 -1 0 0 -1
حلويات	0 0 3 0 0
حماتي	0 5 -2 0 0
حيث	9 8 0 0 0
حيل	0 0 0 0 4
خالي	0 0 0 7 0
خامس	-5 0 9 0 0
خان	0 0 15 0 0
خايفه	0 0 -7 -5 -1
خبز	0 0 0 0 1
خد	-7 1 0 0 0
خدم	0 0 7 0 0
خلاص	2 0 0 0 0
خلصت	5 0 0 0 0
خلف	0 3 0 -4 0
خمس	0 0 0 1 0
خمستاشر	0 0 6 0 0
خويا	0 7 0 0 0
دارنت	0 0 8 13 0
دبوس	5 3 2 0 0
دخل	0 -3 0 0 0
دعاء	0 0 1 0 0
دفعت	0 0 0 0 1
دق	4 0 0 0 0
دقولي	-3 2 0 0 0
دلقت	-3 0 0 0 0
دم	8 -2 -7 0 0
دنتون	0 0 6 12 0
دوارتي	0 0 18 0 0
دوت	0 4 8 10 0
دي	0 0 19 0 0
ديال	-1 0 0 10 0
راتب	0 0 0 -1 0
راتبي	-1 4 0 0 0
راجعنا	1 0 -2 0 0
راجلي	0 0 0 11 0
راسي	0 0 -2 0 0
راك	0 0 0 3 0
رايح	8 0 0 0 0
رايد	0 0 5 0 0
رجع	0 0 0 -2 9
رجعت	0 -3 0 0 0
رح	0 0 0 -1 -2
رحت	0 0 0 -1 0
رحمه	0 0 3 0 0
رد	3 0 0 0 0
رسايل	0 4 0 0 0
رفضت	5 0 0 0 0
رقبتي	2 0 0 0 0
رقم	0 -3 0 0 0
رقمها	0 0 0 0 3
رقمي	2 4 0 0 0
ركن	0 0 -3 2 0
رماها	5 0 0 0 0
رمو	2 0 0 0 0
رياضه	0 0 17 0 0
رييسي	0 0 0 0 9
زاويه	0 0 -1 7 0
زباله	6 0 -4 0 0
زوج	0 1 0 0 -4
زوجه	0 0 9 0 0
ساعدوني	5 0 0 0 0
ساعه	-1 0 0 0 0
ساقي	0 0 -3 0 0
ساكسر	4 0 0 0 0
ساكن	0 0 0 5 2
ساكنه	5 11 -2 5 0
ساكنين	-3 0 -10 11 15
سالتني	0 9 0 0 0
سبعه	0 0 18 2 0
سبورت	0 0 8 8 0
ست	1 0 -7 0 0
ستار	0 0 7 0 0
ستريت	0 0 6 0 0
ستطعش	0 0 0 -1 0
سددت	0 0 0 -3 0
سرقت	6 0 0 0 0
سرقتي	0 0 0 -2 0
سكران	-2 0 -8 -3 0
سلام	0 0 1 0 0
سمعان	0 0 12 0 0
سنتين	5 0 9 0 0
سند	0 0 4 0 0
سنه	0 0 12 -5 0
سنوات	9 8 0 0 -1
سني	0 -4 -7 0 -1
سنين	8 0 0 0 0
سواق	0 0 0 0 5
سوريا	0 0 11 0 0
سوزان	0 0 3 0 0
سي	0 0 26 0 0
سيارات	0 -4 -4 0 -3
شارع	0 2 20 11 3
شافت	0 8 0 0 0
شافو	-1 0 0 0 0
شاكر	2 0 0 0 0
شال	0 0 0 -3 0
شباب	-6 -6 -2 -7 0
شباط	0 0 1 0 0
شحاده	0 0 -3 0 0
شرد	0 4 0 0 0
شعري	0 0 -1 0 0
شغال	1 0 0 12 0
شغلوني	0 0 0 0 6
شفته	0 0 0 3 0
شقه	0 8 0 15 4
شنطتي	10 0 0 0 0
شهر	5 -4 0 -2 0
شهور	0 -6 0 0 0
شي	-4 0 0 -4 -8
شيخ	0 -1 0 0 0
صاحب	0 0 0 -2 5
صاحبتي	0 0 0 6 0
صاحبها	0 0 0 2 3
صاحبي	0 0 0 4 0
صار	0 0 0 -3 0
صارلي	0 1 0 0 0
صباح	0 0 -3 0 0
صديقتي	0 0 0 3 0
صديقي	0 2 0 6 0
صرت	0 0 0 -1 0
صوره	0 0 0 0 -1
ضربني	-3 16 -6 -9 0
ضربوا	0 0 0 0 3
ضلعه	5 0 0 0 0
ضوافر	0 0 -2 0 1
طالب	0 0 0 1 0
طالبه	0 0 2 0 0
طالبين	0 0 2 0 0
طريق	1 0 2 0 0
طلب	0 0 2 0 0
طلع	0 0 0 0 2
طلعلي	7 7 0 0 0
طليقي	0 0 0 8 0
طيبه	0 -5 -7 0 0
ع	-10 -9 -13 0 14
عاده	0 0 0 8 0
عالحساب	0 0 0 0 4
عالحيط	0 -3 0 0 0
عايزين	0 0 -4 0 0
عايشه	0 0 -7 0 0
عبد	0 0 1 0 0
عبده	0 0 3 0 0
عبيد	0 0 -1 0 0
عربي	0 0 20 0 0
عرف	0 0 0 0 7
عشان	0 0 0 -1 0
عشر	0 0 0 0 6
عصبي	1 0 0 0 0
عض	0 0 0 -2 0
عطاني	5 0 0 0 0
ععياده	0 0 0 0 3
علي	2 -13 -8 5 0
عليا	0 -2 0 0 0
عليكم	3 0 0 0 0
علينا	-4 -9 0 0 0
عليها	0 0 0 0 -1
عليي	-7 -1 0 -7 -2
عم	5 0 0 -8 0
عماره	0 1 0 0 0
عمر	0 0 1 0 0
عمره	-8 -5 0 13 0
عمرها	0 0 0 8 0
عمري	5 4 -3 0 0
عمك	-4 0 0 0 0
عملو	2 1 0 0 0
عمي	-1 -4 -5 1 2
عند	5 0 -8 8 16
عنده	-2 0 0 3 7
عندها	0 0 0 7 0
عندي	0 9 11 0 0
عنو	0 -2 0 0 0
عني	0 0 0 0 5
غاليه	0 -5 0 0 0
غرازينا	0 0 8 0 0
غرفه	0 -2 0 0 4
غصب	0 0 -3 0 0
ف	0 0 -7 4 8
فاتت	0 4 4 0 0
فالي	0 11 26 0 0
فان	0 0 15 12 0
فلات	0 0 -2 1 0
فلوس	0 -4 0 0 0
فوق	0 0 -5 0 0
في	1 -1 -13 17 8
فيديو	6 0 0 0 0
فيزا	0 0 22 0 0
قال	-1 11 0 0 -2
قالوا	0 0 0 -1 0
قبل	0 3 0 0 0
قد	0 0 0 0 -2
قدام	-3 -8 -11 0 5
قرصتني	5 0 0 0 0
قريب	0 0 -6 0 0
قسم	-4 0 -6 0 0
قضيتي	0 0 0 0 -1
قطري	0 0 8 0 0
قطع	0 -1 0 0 0
قلبي	0 0 0 -2 0
قلت	0 0 0 5 0
كابتن	0 8 9 0 0
كاتب	0 0 -2 0 0
كارته	4 0 0 0 0
كافيه	0 0 14 10 0
كال	1 3 0 0 0
كان	3 0 0 4 0
كانت	0 0 0 6 7
كانون	0 0 0 2 0
كباب	0 0 8 0 0
كبت	4 0 -3 -1 -6
كبيره	0 -12 0 0 0
كتب	0 0 0 0 2
كتبت	0 0 0 0 4
كردي	0 0 2 0 0
كريم	0 0 -5 0 0
كسر	0 -1 0 -2 0
كسروا	0 5 0 0 0
كل	-11 -10 -14 -13 -14
كلب	-1 0 -6 0 -3
كلت	-1 0 0 0 0
كلش	0 1 0 0 0
كلشي	1 0 0 0 0
كلمات	-2 0 0 0 0
كمان	-4 0 0 0 0
كنت	0 8 0 0 0
كوافير	0 0 0 -2 0
كوستا	0 0 4 0 0
كوم	0 3 7 0 0
كيضربني	0 1 0 0 0
لا	2 0 0 0 0
لابن	0 0 0 0 6
لازم	2 0 0 0 0
لاني	0 0 0 11 0
لجوء	0 0 5 3 0
لحد	0 0 -6 -6 -2
لسا	0 0 0 -6 0
لسانين	0 4 6 0 0
لعايله	0 0 0 2 -8
لقينا	0 8 0 0 0
للبنك	0 0 0 0 2
للتجاره	0 1 8 0 0
للنجر	0 -3 0 0 0
لمحطه	0 -2 0 0 0
لندز	0 1 19 0 0
له	1 0 0 0 0
لو	-3 1 -3 -3 0
لوتون	0 0 5 0 0
لي	-8 -4 0 -10 -6
ليا	0 0 0 0 -2
ليله	0 0 2 -1 -6
لينغ	0 0 15 0 0
لينك	0 0 0 7 0
ما	0 0 -3 -2 -15
ماجد	3 0 0 0 0
ماخذ	0 2 0 0 0
مالتي	0 4 0 0 0
ماما	-1 0 0 0 0
ماي	0 0 -5 0 0
مبارح	0 -1 0 0 0
محروقه	0 0 0 0 2
محطه	2 -11 -1 2 0
مدام	0 0 0 1 3
مدير	0 0 0 3 0
مرته	1 0 0 0 0
مرتين	0 0 1 0 0
مرعوبه	0 0 0 0 -1
مركز	0 0 0 3 0
مره	0 -1 0 -4 0
مساء	-6 0 -3 0 0
مساعدي	4 0 0 0 0
مستر	0 -2 0 0 0
مسلم	0 0 -1 0 0
مشاوي	0 0 9 2 2
مصاري	0 -1 0 0 0
مع	-2 0 -13 -2 8
معاشي	-2 -1 0 0 0
معاي	0 0 2 0 0
معي	0 -4 3 0 0
مغسله	0 0 2 0 5
مغليه	0 0 -1 0 0
ملتهبه	0 -1 0 0 0
ملتون	0 0 1 0 0
ممرضه	0 0 0 3 0
من	0 -3 -6 2 -5
منتصف	0 0 11 5 -4
منذ	0 3 0 0 0
منناديله	0 0 0 8 0
منه	0 0 11 0 0
منهون	0 0 0 -2 0
مني	0 0 11 0 0
موقت	0 0 8 0 0
مي	0 0 0 -3 0
ناصيه	4 0 1 0 0
نايم	-1 0 0 0 0
نحنا	0 4 0 0 0
نزفت	0 0 0 0 -4
نسكن	0 0 0 0 4
نشتغل	0 3 0 0 0
نص	1 -9 -11 -6 -1
نصر	0 0 7 0 0
نفسه	0 0 0 4 0
نقطه	3 12 11 10 0
نهار	8 0 0 0 0
نيوهام	0 0 4 0 0
هافلوك	0 0 2 0 0
هالعيشه	6 0 0 0 0
هاوس	0 0 3 0 0
هاي	0 0 36 -2 4
هديك	0 0 0 0 4
هذا	-3 0 0 0 0
هربت	3 0 0 0 0
هلق	-1 0 0 0 0
هم	0 -1 0 0 0
هنا	0 -7 -1 0 0
هولم	0 10 18 0 0
هوم	0 0 8 0 0
هون	0 0 0 0 5
هوي	0 13 12 0 0
هي	2 0 0 -1 2
هيكسهام	0 0 2 0 0
و	0 0 0 -5 0
واحد	0 -8 -9 3 -12
واخدناها	0 -1 0 0 0
واخدوني	0 0 0 -1 -5
واخوها	0 0 0 1 0
واسم	0 -2 0 0 0
والابره	0 10 9 0 0
والبنت	0 -3 0 0 1
والتاني	0 0 -6 4 0
والتدفيه	0 0 0 0 -3
والتليجرام	0 0 0 3 1
والشفت	0 -7 0 0 0
والله	0 0 0 -6 0
والمعلمه	0 7 -1 0 0
وانا	0 -2 -6 10 0
واني	0 -4 0 0 0
وبشتغل	4 0 0 0 0
وبعت	0 0 0 0 7
وبعدين	0 0 0 -2 0
وبلكني	1 5 0 0 0
وبنتها	0 5 0 0 5
وبيبعتلي	0 8 0 0 0
وبيستناني	0 2 0 0 0
وبيقول	-2 0 0 0 3
وبيلطشوها	-3 0 0 0 0
وبيلعبو	3 1 0 0 0
وجهي	-2 -1 -2 0 0
وحده	-3 0 -8 0 0
وحدي	-1 0 0 0 0
وحماتها	0 3 0 0 0
وحماتي	0 0 -3 -7 -7
ود	0 0 -3 2 0
ورا	0 3 1 9 0
ورجلها	0 0 0 -7 0
ورفيقتي	0 8 0 0 0
وزوجتي	0 0 0 3 0
وساكن	0 4 0 0 0
وسحبني	0 -2 0 0 0
وصاح	0 0 0 -1 0
وصرت	0 0 0 -2 0
وصلت	0 0 0 0 8
وضاح	0 0 3 0 0
وضربوني	0 -2 0 0 0
وطفلي	0 -2 -1 0 5
وعدني	0 0 0 0 1
وعشرين	0 4 3 0 0
وعضني	0 0 0 0 -2
وعمرها	5 0 0 8 0
وعمري	0 0 -6 0 0
وقال	-2 0 0 0 0
وقالت	0 1 0 0 0
وقالي	0 -1 0 0 0
وقبلها	2 0 0 0 0
وقع	0 8 0 0 0
وكتبو	0 0 -2 0 0
وكسر	0 0 0 -4 0
وكسرو	0 0 0 0 3
وكل	-4 0 0 -6 -3
وكلهم	3 0 0 0 0
ولا	0 -5 0 -4 -5
ولاد	3 0 0 0 0
ولد	0 0 -3 0 0
ولدي	8 0 0 0 6
ولدين	0 0 -7 0 0
ولقي	8 0 0 0 0
ولقينا	0 3 0 0 0
وما	-10 0 -10 -5 -3
ومالي	6 5 0 -4 0
ومرته	0 5 0 0 0
ومرتي	0 0 0 -3 0
ومع	2 0 0 0 0
ومعه	5 0 0 0 0
ومعها	0 6 0 8 11
ومعي	0 0 0 6 0
ومن	4 0 0 0 0
ومنذ	8 6 0 0 0
ونزل	0 0 0 -4 0
ونص	-3 0 0 0 0
وهددني	1 0 0 0 0
وهم	-3 0 0 0 0
وهو	2 6 0 0 10
وهي	4 3 0 2 8
وواحد	0 -2 0 0 0
ويشتغل	0 0 0 4 0
ويصيفطني	0 0 0 6 0
ويضرب	0 1 0 0 0
ويقول	0 0 0 -2 0
ويلي	-3 0 0 0 0
وين	14 0 0 0 0
ويهمس	0 4 0 0 0
يا	6 -1 0 0 -12
ياخذ	5 0 -9 -7 -3
ياخذه	3 0 0 0 0
يبتزني	2 0 0 0 0
يبلل	0 0 -3 0 0
يبچي	0 6 0 0 0
يتصل	0 -4 0 -2 0
يجوزو	0 0 0 0 5
يجي	-2 -2 0 0 5
يدرس	0 0 -1 5 0
يدفع	0 0 0 1 0
يديوني	5 0 0 0 0
يرن	-2 0 0 0 0
يريدون	-1 0 0 0 0
يسار	0 0 -2 0 0
يسمونه	0 3 0 0 0
يسموه	0 0 0 10 0
يسمي	0 0 0 0 4
يشتغل	0 0 0 0 2
يصرخو	0 0 -6 0 0
يصور	-7 0 0 0 0
يصيح	0 10 0 0 0
يضحك	-3 0 0 0 0
يضحكون	2 0 0 0 0
يعرف	0 3 0 0 0
يعضني	0 0 -4 0 0
يعني	0 3 0 0 0
يقلب	-1 0 0 0 0
يقول	0 3 0 0 0
يقيف	3 0 0 0 0
يلاحگني	0 0 0 0 13
يلعن	0 6 0 0 0
يلي	0 0 0 0 5
يمني	0 0 5 0 0
يناديني	0 0 0 -3 0
يهددني	3 1 0 0 0
يوم	2 0 0 -1 -4
چانت	0 0 -3 0 0
[word ar-latn]
0g	0 0 3 0 0
10	0 0 8 0 0
11	0 0 5 0 0
14	0 0 8 0 0
3	8 0 0 0 0
4462	0 0 0 3 3
7754	3 3 0 0 0
a	3 3 0 -15 -10
ab	0 0 -5 0 0
abad	6 7 19 15 8
abn	0 0 0 -4 0
abna	17 10 0 0 0
abu	0 0 34 14 -3
abua	0 0 0 -3 0
ac	0 -2 0 0 0
acra	0 0 0 0 7
acran	8 14 2 8 0
actagal	0 0 0 -2 4
acuf	2 0 0 0 0
ad	-1 0 0 0 0
ada	2 0 0 0 0
adrabna	-5 0 0 0 0
afak	0 -6 0 0 0
ahla	0 0 0 0 3
al	5 13 33 25 7
ala	-5 -12 -2 0 17
alak	10 0 0 0 0
alakum	0 -4 -3 0 0
alat	-1 0 0 0 0
alatala	-8 0 -8 -7 0
alatla	6 0 0 0 0
alula	0 7 0 0 0
am	-8 -17 -5 -8 0
ama	0 0 -1 0 0
amal	10 -3 9 23 17
amala	0 0 0 13 0
amam	0 -4 0 0 0
ambarah	0 3 0 0 0
ams	0 0 0 0 -2
ana	2 -5 0 0 0
and	0 -2 -8 -1 13
anda	0 0 12 5 0
ank	0 0 7 0 0
ansta	0 0 0 0 6
anta	0 0 0 19 14
anu	0 0 0 0 -3
ar	0 0 -6 0 0
arab	0 0 0 2 0
araf	0 0 -1 0 0
arban	0 3 0 0 0
arga	0 -4 0 0 -3
arhaba	0 0 -2 0 0
asamuh	0 0 0 1 0
asba	0 0 0 0 -2
asm	0 0 0 7 0
asma	1 1 0 3 0
asmha	0 0 0 1 0
asmu	-1 0 0 1 0
at	20 12 15 6 13
atana	0 0 0 -3 0
atat	-1 0 0 0 0
au	0 2 0 6 14
aululu	4 0 0 0 0
aum	9 0 0 11 9
aung	0 0 0 5 1
aununa	-6 0 0 0 0
axa	3 0 0 7 0
axad	3 0 -7 0 0
axaduna	0 -2 0 0 -3
axat	5 3 0 0 0
axrugu	0 0 -2 0 0
axua	0 0 0 4 0
az	0 6 11 0 0
b	-1 -13 4 -2 4
ba	0 -4 0 15 7
bab	0 -8 -1 0 0
baba	11 0 0 -5 -1
babka	0 0 -6 -6 0
bactagal	0 -1 0 -6 9
bactgal	-8 2 0 0 0
bad	-1 0 0 0 0
badan	0 3 0 0 0
badrabna	0 5 0 0 0
baga	0 0 -1 0 0
bahadadna	-3 0 0 0 0
bakauruna	5 0 0 0 0
baksarula	0 4 0 0 0
bal	4 -10 -20 -5 0
bala	2 7 8 0 0
baladak	-5 0 0 -3 0
balal	0 1 0 0 0
ban	0 0 0 11 0
bandas	0 9 9 0 0
bant	3 -3 0 -4 3
banta	0 0 0 -3 7
baram	2 0 0 0 0
bark	0 0 -4 0 0
bas	-4 0 0 -1 -6
basa	0 6 4 5 0
basbura	0 -1 -7 -2 0
baskun	0 7 0 0 0
basra	0 0 4 0 0
bat	-2 -2 0 0 11
bata	0 0 0 0 4
batau	0 0 0 10 7
batmut	4 0 0 0 0
batna	0 0 -1 0 0
batula	4 0 0 0 0
baudrbu	2 0 0 0 0
baula	1 0 0 0 10
baululuh	0 0 0 6 0
bda	0 0 0 -2 0
bluabal	0 0 21 0 0
bluk	0 0 0 5 0
bnam	0 0 0 -2 4
bnta	0 0 0 0 -8
brum	0 0 11 0 0
btahana	0 0 0 0 13
bulas	0 0 -2 0 0
bus	-7 0 0 0 0
c	0 0 2 -1 0
ca	-4 -4 0 0 0
cafat	0 0 -1 0 0
cafha	0 8 0 0 0
cahar	0 4 0 0 0
cahr	13 16 19 0 0
caka	0 0 -1 0 0
cal	0 4 -6 0 0
calu	0 0 0 0 -2
canab	0 5 11 0 0
canta	0 -1 0 0 0
car	0 -1 0 0 0
cara	0 0 -7 0 -2
caraf	0 0 3 0 0
curta	0 -2 -6 0 0
dala	0 0 0 4 -1
dalu	2 -3 0 0 0
dar	0 0 7 3 4
darabna	1 0 0 0 -2
darabuna	2 5 0 0 0
darb	0 0 -3 -1 -1
daxalt	0 3 0 0 0
daz	0 -1 0 0 0
dot	11 31 28 31 3
drab	0 0 -1 0 0
dukan	0 0 0 0 4
example	16 12 9 16 22
f	0 0 0 3 -5
fa	0 1 0 8 13
fal	0 4 20 0 0
farmboy	0 0 0 2 9
farn	0 0 9 5 13
fasa	0 7 7 0 0
fatar	0 0 -4 -6 -1
flat	0 0 -3 0 0
fukana	0 0 0 0 1
gabla	0 1 -2 0 0
gadamna	0 0 0 0 4
gahad	0 0 25 0 0
gal	0 0 -5 -4 0
gamb	2 9 21 14 9
ganaral	0 0 1 0 0
gar	0 7 2 -4 0
gara	0 0 9 2 2
garaga	0 0 -2 0 0
garna	0 0 0 1 0
garta	0 0 0 0 5
gasr	16 11 9 0 0
gat	0 0 -3 0 0
gatla	3 0 0 0 0
gau	5 0 0 0 0
gazuan	0 0 6 0 0
gmal	0 0 0 0 2
gt	0 0 0 2 0
gurfa	0 0 0 -3 0
guza	10 0 0 0 0
ha	0 10 0 0 0
haba	0 0 3 0 0
habat	1 0 0 0 0
hada	0 8 -1 5 0
hadanat	0 -4 24 0 3
hafadta	0 0 -2 1 0
hag	0 2 0 0 0
hagam	0 13 23 0 0
hagra	0 0 -7 -1 0
hal	0 10 0 0 0
hala	0 0 18 8 3
hamal	0 0 0 0 -5
hamata	-1 1 0 0 -3
hamra	0 6 2 0 0
hana	0 1 4 0 0
hanut	0 14 10 10 9
har	4 0 0 0 0
hat	-1 6 7 -1 0
hata	2 9 2 7 11
haulaga	0 8 6 0 0
hauluna	0 0 0 0 11
hd	0 0 7 0 0
hgaba	0 0 0 0 5
hna	0 0 0 0 2
hsabu	0 4 0 0 0
hua	0 0 0 0 1
husan	0 0 0 0 2
husbatal	0 0 -3 0 0
hust	0 0 0 -4 -6
hut	0 4 4 0 0
hutal	0 0 3 0 0
hzam	0 0 -1 0 0
jacks	0 1 10 6 0
k11	0 0 3 1 0
ka	0 0 -6 0 0
kabtan	0 0 1 3 0
kafr	0 0 11 10 0
kal	-2 -9 -9 -7 -5
kalb	-9 -8 -7 -1 0
kalmuna	8 0 0 0 0
kaman	0 0 0 -1 0
kan	11 -5 -5 0 0
kanat	0 0 0 10 1
kansangtun	0 0 4 0 0
kant	0 0 0 0 2
karam	0 0 -1 0 0
kasarla	-1 0 0 0 0
kasaru	1 1 0 0 0
katabu	0 0 -1 -1 0
katbzak	0 1 -3 0 0
katcan	0 0 9 0 0
katsabna	0 6 0 0 0
kna	0 0 0 0 4
krauh	0 0 7 0 0
ktar	1 0 0 0 0
kuda	0 0 0 0 2
kul	5 0 0 -4 0
kum	5 12 17 0 0
kuna	0 3 0 0 0
kurnar	0 0 0 0 8
l	-11 0 -15 2 -3
la	-4 -16 0 -2 -6
lahala	0 0 0 0 -2
lal	0 -3 -18 -7 -6
lana	0 0 7 0 0
lanu	0 0 0 0 2
latla	0 0 12 12 0
laxdan	0 0 13 0 0
lbab	0 0 -2 0 0
lmagrab	0 0 17 0 0
lurak	0 0 0 0 4
lxanza	6 0 0 0 0
m	18 8 3 0 0
ma	3 0 0 0 0
madrasa	-3 0 -4 -3 0
madrasta	0 0 0 4 0
madu	0 0 10 4 0
mahal	0 0 0 1 0
mahbusa	0 0 0 0 -1
maksura	0 0 -6 0 0
mamal	3 0 -2 0 0
man	3 -5 -1 14 2
mana	0 -2 1 0 0
managar	13 0 0 0 0
mara	8 8 12 0 0
marat	0 0 19 0 0
marc	0 0 6 0 0
martu	3 0 0 0 0
masaga	-1 0 0 0 0
masakna	0 0 0 0 -3
masara	-2 0 -7 0 0
masgad	0 0 0 -2 0
mat	0 0 -13 -12 -5
matana	1 0 -2 0 0
maun	0 4 0 0 0
maxbaz	0 0 0 0 -4
mcana	0 0 0 0 -5
mn	0 0 0 1 0
mta	14 10 10 9 5
muakata	3 0 4 0 0
mualam	8 0 0 0 0
mubala	0 9 0 0 0
mucraf	0 -1 0 6 0
mudar	-4 0 0 0 0
mustacfa	2 -3 0 0 0
muturs	0 0 8 0 0
nacka	1 -4 0 0 0
nala	0 0 0 3 0
nalna	3 0 0 0 0
nals	0 0 -2 1 7
nar	-8 -12 -10 0 0
nasar	0 0 7 0 0
nat	0 0 4 0 0
nauras	0 9 11 0 0
nd	3 0 0 0 3
nhar	-6 0 0 0 0
nsafar	0 0 0 9 0
nus	0 9 12 0 0
nuta	1 0 0 0 0
nxdam	0 0 0 0 8
rabta	0 0 -5 0 0
raga	0 0 -2 0 0
ragab	0 0 4 0 0
rakam	0 0 0 3 0
ram	0 6 0 0 0
ramau	0 -2 0 0 0
ramu	0 2 0 0 0
rana	0 0 11 0 0
ras	0 0 0 7 -1
rasa	0 0 0 0 -6
ratab	0 -3 0 0 0
rgan	7 0 0 0 0
ruad	0 3 6 0 0
ruh	0 0 0 9 0
s	0 0 18 14 0
sa	0 0 0 0 7
sab	0 -5 -8 -4 0
sabta	0 0 -1 0 0
sadra	0 0 11 0 0
safud	0 16 14 0 0
sahab	0 0 0 3 0
sakan	0 0 -2 0 5
sakna	0 0 0 0 14
sakta	0 0 0 0 -6
salam	0 0 -6 -1 0
salfa	0 0 0 0 -2
samak	0 8 10 8 0
samana	0 6 0 0 0
samu	0 0 0 0 -1
sana	4 0 0 0 6
santra	0 0 -5 7 0
sar	0 0 0 0 -2
sara	-4 0 0 0 11
sartu	0 3 0 0 0
sartun	0 1 0 0 0
saru	3 8 0 0 0
sata	0 0 1 0 0
satr	2 9 2 0 0
snan	-1 -1 0 0 0
suarba	0 0 2 0 0
subh	0 -4 -2 0 0
subuh	0 0 -1 0 0
sunflower	0 0 6 0 0
t	5 0 0 0 0
tab	0 0 2 6 0
taba	0 6 0 0 1
tabugah	-2 0 0 0 0
taf	0 -4 0 0 0
taht	0 0 2 7 0
tal	0 0 -7 0 0
tala	0 0 16 0 0
talat	0 0 -1 0 0
talata	0 0 15 12 8
talt	0 3 10 0 0
tamana	0 3 0 0 0
tana	0 -1 8 4 0
tanan	0 3 0 0 0
tandaf	0 0 4 0 0
tata	0 0 0 0 -6
taxaram	0 11 10 0 0
tht	4 0 0 0 0
tla	0 0 6 0 0
tlat	2 0 -5 0 0
tmana	0 0 0 8 8
tu	0 2 0 0 0
tumubal	2 0 0 0 0
u	0 -1 -10 -13 -14
ua	-2 0 0 0 0
uahad	-1 0 -14 -8 -8
uahda	-1 -10 -15 -9 -1
uakaf	0 4 0 0 0
ualada	0 0 0 0 5
uansufar	0 0 16 0 0
uara	4 7 10 0 0
uarda	0 1 0 0 0
uastgata	0 0 17 0 0
ulad	0 0 -1 -5 -5
ulada	1 0 0 0 0
ulda	0 0 0 0 -6
um	0 0 2 0 0
uma	0 -1 0 0 0
umal	0 0 0 0 1
umra	0 -4 -5 -7 0
umru	0 0 0 3 0
ura	0 1 10 0 0
urg	0 0 6 0 0
usat	0 0 11 0 0
uxta	0 0 0 -6 -1
x	0 8 4 0 0
xabu	0 0 -2 0 0
xadula	2 6 0 0 0
xafa	7 0 -3 0 0
xalast	7 4 0 0 0
xamsan	0 2 0 0 0
xudra	4 0 0 0 -3
zauat	-1 0 -9 18 0
zauga	9 3 15 0 0
zbala	0 0 -4 -4 -2
[word bn]
118	0 0 0 6 5
again	0 0 7 0 0
at	6 11 17 7 8
b	0 0 0 0 1
boat	0 0 6 4 1
boss	0 0 7 0 0
chobi	3 2 0 0 0
com	17 20 30 0 0
dot	14 7 15 19 5
example	0 14 12 16 10
fas	3 0 0 0 0
fb	0 1 0 0 0
gmail	0 3 3 6 10
hotmail	1 0 0 0 0
kalam	0 0 0 0 6
me	0 6 7 3 0
net	4 3 8 0 0
nights	0 1 2 0 0
nodi	0 0 0 0 1
org	7 3 6 0 0
r	0 0 4 2 4
ritwik	0 0 0 5 0
ruji	0 0 0 4 3
s	0 0 5 0 0
shahin	0 0 0 0 1
t	0 0 7 7 3
underscore	0 0 0 5 4
w	0 0 7 0 0
www	0 0 1 0 0
yahoo	6 6 2 3 5
অই	0 4 0 0 -1
অইলে	3 0 0 0 0
অফ	0 0 2 0 0
অফিস	0 0 -7 9 0
অবস	0 -5 -6 0 -3
অর্পন	0 0 3 0 0
অসুস্থ	0 0 -9 0 0
অ্যাট	7 10 11 10 19
অ্যান্ড	0 0 1 4 0
অ্যাপল	0 0 13 0 0
অ্যাভেনহ্যাম	0 0 5 0 0
অ্যাসাইলাম	0 0 6 0 0
আংুল	0 0 -5 -6 0
আইছি	6 0 0 0 0
আইডি	2 0 0 0 0
আইসা	-3 0 -10 0 0
আউটলুক	0 0 0 0 5
আকাস	0 10 11 0 0
আগে	0 0 0 13 9
আঘাত	2 0 0 0 0
আছকর	0 0 3 0 0
আছি	10 12 0 0 0
আছিল	2 0 0 3 0
আছে	0 1 0 2 -2
আট	0 2 0 0 0
আটকে	-3 0 0 0 0
আঠারো	0 0 3 1 0
আড়ত	0 15 10 0 0
আনিকা	0 0 3 0 0
আবার	0 6 0 0 0
আবেদন	0 0 0 0 3
আব্বুর	0 4 0 0 0
আমগো	0 0 -1 0 0
আমরা	0 8 -1 15 12
আমাকে	0 0 0 -3 0
আমাগো	0 0 0 0 7
আমাদের	1 0 0 0 -5
আমার	1 16 -13 -16 2
আমারে	0 17 0 8 0
আমি	-4 0 0 2 -5
আর	-6 3 0 5 4
আল	0 0 12 8 0
আলতাফ	0 0 3 0 0
আসছি	0 9 2 4 0
আসতেছিলাম	0 -3 -1 0 0
আসা	0 0 -1 0 -3
আসে	-4 -4 -3 -2 0
আস্রয়প্রার্থি	0 0 6 0 0
ইতালি	0 0 6 0 0
ইন্স্যুরেন্স	0 0 -1 0 0
ইমেইল	0 0 0 4 9
ইয়ার	0 0 0 0 12
ইয়াহু	1 0 0 0 7
ইয়োর্দান	0 0 1 0 0
ইস্কুলের	0 0 -5 0 0
উঠছি	0 0 -1 0 0
উঠায়	0 1 0 0 0
উদ্দিন	0 0 5 0 0
উনি	0 0 0 2 0
উনিস	0 0 2 0 0
উনিসে	0 0 4 0 0
উপরতলায়	-2 0 0 0 0
উপরের	0 0 0 0 2
উল্টা	2 0 0 0 0
এ	12 34 -20 -14 0
এই	0 -1 0 -1 0
এইখানে	-1 0 0 0 0
এক	-1 -5 -6 -2 -8
একজন	5 0 -1 13 0
একটা	-7 2 -8 -5 -11
একটি	0 4 0 0 0
একাউন্ট	0 0 -2 0 0
এখন	0 0 0 5 0
এখনো	0 0 0 0 1
এখানে	0 0 0 8 0
এজেন্সির	-3 0 -4 0 0
এটা	0 -4 0 0 0
এবং	0 0 0 0 3
এর	-1 5 -11 -13 0
এসে	-4 2 0 0 0
ও	8 0 -8 0 0
ওই	0 6 0 0 5
ওড়না	-1 0 0 0 0
ওদের	0 0 0 0 8
ওয়াই	0 0 11 0 0
ওয়েলগেট	0 0 0 2 0
ওয়েস্টগেট	0 0 0 0 2
ওর	2 1 -4 -1 -1
ওরা	0 0 0 0 -2
ওল্ডহ্যামত	0 0 7 0 0
কই	0 1 0 0 0
কইছে	0 2 0 0 0
কইরা	-5 -6 -5 0 0
কইলে	0 0 0 0 -4
কথা	-5 -7 -2 0 0
কনর	0 0 4 0 0
কভেন্ট্রি	0 0 5 0 0
কম	3 10 27 0 0
কয়	8 0 0 -6 -9
কয়েকটা	0 0 0 0 -3
করছে	-5 0 -3 0 0
করতাম	0 0 -1 2 1
করতে	0 -8 0 0 0
করলে	0 0 0 -3 0
করায়	-7 0 0 0 0
করার	0 -5 0 0 0
করি	-7 -13 -23 -9 0
করে	11 -22 -7 8 7
কর্মচারি	0 0 0 3 0
কলেজে	0 0 -2 -5 0
কাইট্টা	5 0 0 0 0
কাইল	0 0 13 0 0
কাউকে	5 -6 0 0 0
কাউন্সিলের	0 -3 0 0 0
কাকা	0 0 0 0 2
কাকে	3 8 0 0 0
কাগজ	0 0 13 0 0
কাছে	9 8 0 4 0
কাজ	0 0 -5 -6 4
কাজের	0 0 3 0 0
কাটছে	5 0 0 0 5
কাটি	0 0 0 0 -7
কাদতে	0 0 -5 -4 0
কানছি	0 -4 0 0 0
কান্দে	0 0 -8 0 0
কান্না	0 0 0 0 -1
কাপি	0 0 -3 0 0
কাপে	-6 0 0 0 0
কাম	-5 4 -1 0 0
কামাল	0 0 4 0 0
কারন	0 0 0 0 6
কার্ডিফ	0 0 6 0 0
কাল	-1 3 0 0 0
কালা	0 0 -5 -3 0
কালো	0 0 0 0 8
কিছু	-1 8 0 0 0
কিনসনে	0 0 2 0 0
কিন্তু	8 0 0 0 0
কুতুব	0 0 5 0 0
কুত্তা	0 -4 -3 0 0
কুনু	0 0 0 -1 0
কে	0 4 0 0 0
কেইস	0 6 0 0 0
কেউ	2 0 0 0 0
কেও	0 3 0 0 0
কেটে	0 -1 0 0 0
কেড়ে	0 0 -2 0 0
কেবল	0 0 8 6 0
কেয়ার	2 0 0 0 0
কেস	0 -1 -9 0 0
কোড	0 -8 0 0 0
কোমরে	1 3 -3 -3 0
কোর্টে	0 0 -3 -7 -2
কোর্টের	0 0 -13 -8 0
ক্যাফেতে	0 0 5 0 0
ক্যারাভানে	0 0 0 0 1
খাওয়াইয়া	0 -3 0 0 0
খাবার	1 0 0 0 0
খালা	0 0 0 3 0
খালাতো	0 0 0 0 3
খালি	0 -5 0 0 0
খুইলা	-2 0 -1 0 -1
খুন	-8 0 -1 0 0
খুব	2 1 0 -2 0
খুলে	-1 0 0 0 0
খুসি	0 0 2 0 0
খেলে	5 0 0 0 0
খ্রিস্টান	0 0 -1 0 0
গত	0 0 -10 -4 2
গন্ধ	0 0 -6 1 1
গফুর	0 0 0 6 0
গরম	0 0 -2 -7 0
গলা	0 0 -8 -4 0
গাইল	0 0 -2 0 0
গায়ে	0 4 -1 -8 0
গায়ো	0 4 0 0 0
গালি	-1 0 -4 0 0
গিয়া	3 0 0 0 0
গিল	0 0 13 0 0
গিলফোর্ডে	0 0 4 0 0
গুড	0 0 0 0 1
গুদামে	2 0 0 0 0
গে	0 0 -3 0 0
গেইটো	0 -3 0 0 0
গেছি	0 -2 -5 1 0
গেছিল	0 0 0 -5 0
গেছিলাম	0 0 0 0 1
গেটে	0 0 -8 0 -5
গেটের	2 0 1 2 0
গেলাম	0 0 0 0 3
গেলে	2 0 0 0 0
গ্যাং	0 -2 0 0 0
গ্রেগসের	0 0 6 0 0
ঘন্টা	0 -8 -7 -5 0
ঘর	0 3 -2 -2 0
ঘাড়ে	0 0 -5 -2 0
ঘুম	-2 0 0 0 0
ঘুমায়	2 0 0 0 0
ঘুসি	0 0 -8 0 0
চড়	0 0 -3 -2 0
চর	0 0 1 0 0
চাই	0 -7 0 0 0
চাইলে	-1 0 0 0 0
চাকরি	1 9 0 0 5
চান	0 0 0 4 0
চায়	-1 -4 0 0 6
চালাই	0 -5 -13 5 0
চিপসে	0 0 2 0 0
চিহ্ন	0 5 4 1 0
চুপ	1 1 -4 0 0
চুল	6 0 -5 -3 0
চোখে	0 6 0 0 0
চোট	3 0 0 0 0
চোদ্দ	0 0 2 0 0
চোয়াল	1 0 -1 0 0
চৌত্রিস	0 0 1 0 0
চৌদ্দ	-7 0 -3 -5 -4
ছবি	-8 -3 -8 -6 0
ছয়	0 0 -2 0 3
ছাগলনাইয়া	0 0 5 0 0
ছাড়া	0 1 0 0 0
ছাত্র	0 6 0 0 0
ছিল	0 -4 0 0 0
ছিলাম	4 0 0 3 0
ছুইছে	-2 0 0 0 0
ছুটি	-5 -4 -7 -4 0
ছুটির	0 0 0 -5 0
ছুরি	-1 0 0 0 0
ছেলে	0 -4 0 0 0
ছেলেকে	0 0 0 -3 0
ছোট	-3 0 0 0 4
জয়	0 0 1 0 0
জসিম	0 0 6 0 0
জা	0 0 0 4 0
জানে	0 6 0 0 0
জামাই	-4 0 0 7 4
জামাইর	0 0 0 0 -2
জায়গা	1 0 0 3 0
জিজ্ঞেস	-5 0 0 0 0
জিপির	0 0 0 0 -3
জিমেইল	2 0 4 8 8
জিরো	5 0 10 5 0
জুবের	0 0 2 0 0
জুয়া	0 5 0 0 0
জুলহাস	0 0 4 0 0
জুলাইয়ের	0 0 2 0 0
জেনে	0 1 0 0 0
জোর	3 4 0 0 0
জ্বালিয়ে	0 0 0 -5 0
জ্যাকেটে	0 0 0 0 11
টাইনা	0 -2 0 -1 0
টাইলার	0 0 9 0 0
টাকাও	0 -1 0 0 0
টানে	0 0 0 -1 0
টিকটকো	0 0 0 0 2
টিকেট	0 6 0 0 0
টিচার	0 -2 0 0 0
টিপে	0 -5 0 0 0
টিফিনে	11 0 0 0 0
টুটুল	0 0 4 0 0
টুপি	0 0 -2 3 0
ট্রিনিটি	0 0 1 0 0
ট্রেনে	0 0 -4 -2 0
ঠান্ডায়	0 0 0 -5 -6
ঠিকানা	0 0 -5 6 4
ঠেলা	0 0 0 -4 0
ডট	15 21 30 38 7
ডনকাস্টার	0 1 0 0 1
ডরে	0 0 -3 0 0
ডাকবো	6 0 0 0 3
ডাকি	0 7 0 0 0
ডাকে	0 13 0 0 0
ডাক্তার	0 0 -3 3 0
ডাবল	0 6 3 0 0
ডিপিডি	0 0 3 0 0
ড্রাইভার	0 0 0 2 0
তথ্য	0 -5 -1 0 0
তাই	20 20 0 0 0
তাও	2 0 0 0 0
তাকে	-1 0 0 3 0
তাজা	0 0 10 8 0
তান্দুরিতে	0 0 2 0 0
তার	0 8 -5 -9 -4
তারপর	0 -1 0 0 0
তারা	0 0 26 -1 0
তারিখ	1 0 13 0 0
তারিখর	0 0 5 0 0
তারিখে	0 0 5 0 0
তালা	0 0 -1 0 0
তিন	5 0 0 0 0
তিনটা	0 0 -5 0 -1
তিনি	-3 0 0 0 0
তৃতিয়	0 0 0 1 0
তে	6 14 -12 0 0
তেরো	0 0 1 0 0
তেল	4 0 -1 0 0
তো	0 11 14 6 0
তোমরা	0 0 0 6 0
তোমার	0 0 0 4 8
তোর	1 0 3 0 -1
থাইকা	0 9 0 0 0
থাকইন	0 3 0 0 0
থাকি	0 5 -16 6 4
থাকে	0 3 0 2 0
থানায়	11 0 0 0 0
থাপ্পড়	-1 0 -7 0 0
থামালো	6 0 0 0 0
থিকা	2 -2 0 0 0
থুতু	0 2 0 0 0
থেকে	7 15 0 -1 0
দরজার	0 3 0 0 0
দর্জির	2 0 0 0 0
দসই	0 0 2 0 0
দাও	0 0 -6 0 0
দাগ	0 -5 0 0 0
দাড়ায়	1 0 0 0 0
দালাল	5 0 0 2 -8
দিও	0 0 0 0 1
দিকে	0 0 -1 0 -2
দিছে	-13 -12 0 0 10
দিন	-8 -3 12 0 0
দিনটা	0 1 0 0 0
দিনে	-2 -14 0 -9 -7
দিনেও	0 0 -5 0 0
দিব	-3 -7 -10 0 0
দিবে	0 0 0 0 4
দিমু	0 0 -6 0 0
দিয়া	0 -15 -4 -5 -2
দিয়ে	0 0 0 0 -4
দিল	-6 0 -2 0 0
দিলে	0 0 0 0 -1
দুই	2 5 11 11 0
দুইটাই	0 0 -2 0 0
দে	0 -1 0 0 0
দেইন	0 0 0 0 1
দেওর	0 0 0 9 1
দেখছে	14 3 0 0 7
দেখলাম	0 0 0 0 2
দেখি	0 -3 -4 0 2
দেড়	0 0 3 0 0
দেন	0 -1 0 0 0
দেয়	-11 -19 -19 -2 -9
দেয়ালো	0 0 0 0 -3
দেসে	0 -11 0 -11 -3
দেসের	2 0 0 -8 0
দেসো	0 0 0 0 -1
দোকান	1 0 -6 0 0
দোকানটা	0 0 0 0 5
দোকানে	9 -16 -4 0 0
দোভাসি	0 0 0 0 6
ধইরা	-8 -5 0 0 0
ধরে	-5 -7 -1 0 0
ধাক্কা	0 0 -8 0 -1
নখের	0 -2 -5 0 0
নতুন	0 0 18 10 0
নদি	0 0 11 0 0
ননদ	-3 0 0 6 0
নম্বর	8 14 14 0 0
নম্বরে	-3 0 -2 1 0
নয়	0 21 35 14 3
না	-10 0 -13 -1 -8
নাই	0 -4 9 -8 -5
নাতি	0 0 0 1 0
নাতিন	0 0 0 6 0
নাম	0 -6 0 5 -2
নামে	0 16 -9 -2 0
নাম্বার	0 -9 0 0 0
নিচতলা	0 0 21 18 1
নিছে	-10 0 0 0 2
নিয়া	-4 12 0 -2 3
নিয়েও	0 0 0 -3 0
নিল	0 0 19 5 0
নেইল	7 0 0 0 0
নোংরা	0 6 -2 0 -3
নৌকায়	0 0 1 0 0
পটল	0 0 2 0 0
পড়ি	7 0 -12 12 0
পড়ে	5 0 -18 4 0
পপলারে	0 0 9 0 0
পরে	-9 -1 0 0 0
পা	0 -2 -7 -2 0
পাই	0 -2 0 2 0
পাইছি	0 9 0 0 0
পাকি	0 0 -9 0 0
পাঠাবে	1 0 0 0 0
পারি	-8 -3 0 0 0
পারেন	0 0 0 0 -5
পার্কে	0 0 8 0 0
পাসপোর্ট	5 0 -2 0 0
পাসের	0 4 0 0 3
পিটাইছে	0 0 0 0 6
পিঠে	0 4 0 -1 0
পুজোর	0 0 0 -1 0
পুয়ার	0 0 -2 0 0
পুলিস	13 3 -5 -2 0
পুলিসে	5 4 0 0 0
পেটে	0 0 -1 0 -2
পোড়া	0 -2 0 0 0
পোড়াইছে	7 0 0 0 0
পোয়াতি	0 0 -4 0 0
পোলাডা	-4 0 0 0 0
পোলিস	0 0 9 0 0
পোস্টকোড	1 1 -7 0 5
পৌনে	0 0 8 0 0
প্রত্যাসা	0 0 17 0 0
প্রেম	0 0 1 0 0
প্রেস্টন	0 0 4 0 0
প্র্যাম	0 7 0 0 0
প্লেসমেন্ট	0 0 -5 0 0
ফাঠাই	0 0 0 -1 0
ফালাইছে	-2 0 0 0 0
ফালামু	-1 0 0 0 0
ফিরলে	0 0 -2 0 0
ফিরা	-1 0 0 0 0
ফিস	0 0 4 0 3
ফুটা	4 0 0 0 0
ফুয়া	0 0 0 4 0
ফুয়ার	0 1 -2 0 0
ফুরিরে	0 0 0 7 0
ফুলে	0 -1 0 0 0
ফেসবুকে	0 0 0 6 1
ফোন	5 5 -5 0 0
ফোনে	2 3 0 0 0
ফোরম্যান	0 2 0 5 0
ফ্যাক্টরি	0 3 7 0 0
ফ্ল্যাট	0 4 -8 2 0
ফ্ল্যাটের	0 0 0 10 0
বইয়া	0 0 -4 0 0
বইলা	4 0 0 0 0
বউ	0 -6 0 0 0
বছর	0 -6 -1 0 0
বছরের	-6 17 -8 0 0
বড়	0 0 0 0 7
বন্ধ	0 0 0 0 -2
বন্ধু	9 0 0 8 0
বয়ফ্রেন্ড	5 0 0 0 8
বয়স	0 -5 -6 15 0
বর্তমানে	0 0 0 4 0
বলছিল	0 0 0 7 0
বলবি	8 0 0 0 0
বললে	0 0 0 0 -1
বলি	-7 0 0 0 0
বলে	-2 0 0 0 12
বসে	-4 1 -4 0 0
বাংলাদেস	0 0 5 0 0
বাংলাদেসিরা	0 0 6 0 0
বাচ্চা	-5 0 -5 -2 0
বাচ্চার	3 -4 0 -4 0
বাচ্চারে	0 0 0 -2 0
বাড়ি	-4 0 -7 0 -2
বাড়িতে	1 0 0 0 -2
বাতিল	5 6 17 0 0
বাথরুমে	0 -4 0 -1 0
বাদে	-4 0 0 0 0
বানর	0 0 0 8 0
বান্ধবি	1 0 0 8 0
বাপ	0 0 0 -5 0
বাফে	5 0 0 0 0
বার	-5 0 0 0 0
বাস	0 3 -1 0 0
বাসন	1 0 0 0 0
বাসা	0 0 0 8 0
বাসাওয়ালা	6 0 0 0 0
বাসায়	1 -8 -8 -11 0
বাসার	0 0 -9 0 -1
বাসে	-4 0 -3 0 0
বিআরপি	0 0 1 0 0
বিকালে	0 0 0 0 5
বিপদে	2 0 0 0 0
বিয়ার	0 0 -1 -1 0
বিল্ডিং	0 0 -4 0 3
বিস	0 0 -4 0 0
বিসে	0 0 3 0 0
বিস্কুট	0 0 4 8 0
বুকিং	1 0 0 0 0
বুড়া	0 0 -5 0 0
বুড়ি	0 0 15 0 0
বেতন	-6 0 -2 0 0
বের	0 -6 0 0 -4
বেল্ট	0 0 -1 0 0
বোন	0 0 0 8 -3
বোনের	0 0 0 -2 0
ব্যথা	3 -4 -8 0 -5
ব্যবহার	0 0 5 3 0
ব্যাংক	5 0 -3 -10 0
ব্যাংকের	0 0 -6 -1 0
ব্যাটলি	0 0 5 0 0
ব্রিকস্টনে	0 0 6 0 0
ব্ল্যাকপুলে	0 0 3 0 0
ভয়	0 0 -1 0 0
ভয়ে	0 -8 -4 -9 0
ভাই	0 -3 0 13 0
ভাইয়েরা	0 5 0 0 0
ভাবি	0 1 0 0 0
ভাবে	0 0 0 -1 0
ভালো	5 0 0 0 0
ভালোবাসি	0 0 -5 0 0
ভাসুর	0 0 0 9 0
ভিডিও	-3 0 0 0 0
ভিসা	0 0 13 9 0
ভিসায়	0 0 21 0 0
ভিসার	0 0 13 0 0
ভূঁইমালী	0 0 7 0 0
ভেংে	-2 0 0 0 0
ভোর	0 0 0 5 0
ভ্যালি	0 4 0 0 0
মজুরি	0 5 0 0 0
মতো	0 -3 0 0 0
মনসুর	0 0 2 0 0
মনে	-1 0 0 0 0
মন্দিরের	0 -1 0 0 0
ময়না	0 0 0 2 0
মরি	0 0 -4 0 0
মরিচ	0 0 -2 0 0
মর্নিং	0 0 0 1 0
মসজিদ	0 0 0 -1 0
মসজিদের	0 2 0 0 0
মহিলা	-1 0 -2 0 0
মা	-4 -6 0 0 0
মাইরা	0 0 -2 0 0
মাওলানা	0 0 -2 0 0
মাগি	0 0 -2 0 0
মাছ	0 4 0 0 1
মাছের	0 2 12 10 0
মাঝে	-6 0 0 0 0
মাঠে	0 -1 0 0 0
মাতাল	0 0 -2 0 0
মাত্র	6 0 0 0 0
মাথায়	0 3 0 0 0
মান	0 0 0 -1 0
মানুস	0 0 -2 0 0
মামা	4 0 0 4 0
মামাতো	0 0 0 0 1
মারছে	2 -4 0 0 0
মারধর	0 0 -3 0 0
মারি	0 -4 0 0 0
মারে	-6 -5 0 0 0
মার্লিন	0 0 1 0 0
মালিকর	0 0 0 0 4
মালিকের	0 0 -7 0 0
মাস	-9 -10 -2 -2 0
মাসে	0 -4 -11 0 0
মিউজিক	2 0 0 0 0
মিনিক্যাব	0 0 -1 0 6
মিয়া	0 5 17 0 0
মিলন	0 0 4 0 0
মিস	-2 0 0 0 0
মিসেস	0 0 -9 0 0
মিস্টার	0 -6 0 1 0
মুখে	0 0 -3 -2 0
মুদি	0 0 0 -5 0
মুসলমান	0 0 -4 0 0
মেইল	0 2 0 0 0
মেঝেতে	3 0 -1 0 0
মেয়ে	0 18 -3 19 5
মেয়েকে	0 -1 0 0 0
মেয়ের	0 0 -6 0 2
মেয়েরা	3 0 0 0 0
মেসেজ	2 0 0 0 -1
মোড়ে	18 10 22 0 0
মোল্লাহ	0 0 2 0 0
মৌসুমি	0 0 8 0 0
ম্যানেজার	0 0 0 8 0
যা	0 -1 0 0 0
যাই	10 0 0 0 0
যাইতাম	0 -1 0 0 0
যাইতে	0 0 0 -1 0
যাইব	0 0 0 4 0
যাবে	10 0 0 0 0
যায়	0 0 0 0 2
যে	3 0 0 0 0
র	0 7 -7 0 0
রক	0 0 8 0 0
রক্ত	0 0 -2 -3 0
রড	0 0 -2 0 2
রাইত	-1 -2 0 6 0
রাইতে	0 2 2 0 0
রাখছে	-6 -2 0 0 7
রাত	-1 14 -7 8 6
রাতে	7 8 -5 0 0
রান্নাঘরে	0 -4 0 -4 -1
রাস্তায়	0 0 -2 0 0
রিসেপসনে	0 1 0 -3 0
রুম	0 -8 0 0 0
রুমমেট	6 0 0 0 0
রুমে	0 0 -5 0 0
রে	0 12 0 0 0
রেইনবো	0 0 11 0 0
রেস্টুরেন্টে	0 3 0 0 0
রোজ	2 0 -1 -4 -3
রোড	0 0 4 0 0
রোডের	0 0 0 5 5
রোমানিয়ান	0 0 15 0 0
লইয়া	2 2 -3 0 -2
লগে	0 0 0 0 3
লজ্জায়	0 6 -7 0 0
লাইন	0 0 -2 0 0
লাখ	0 -7 0 0 0
লাগি	1 1 0 0 0
লাগে	0 -6 -1 0 0
লাথি	5 -1 0 0 0
লি	0 0 3 0 0
লিংক	0 0 0 11 6
লিখছে	0 0 0 -1 -3
লিখবেন	0 0 0 0 3
লিডার	0 -6 -3 11 0
লুকায়	0 0 0 0 6
লুবাবা	0 0 3 0 0
লেখছে	0 0 0 -3 -1
লেখা	0 1 0 11 0
লেগেছে	6 0 0 0 0
লোক	-4 -5 -10 0 6
লোকটা	5 0 0 0 0
ল্যামর্না	0 0 4 0 0
সংযোগস্থলে	0 2 0 0 0
সকাল	0 12 10 0 0
সত	0 0 -4 0 0
সত্যের	0 0 10 0 0
সনিবার	0 3 0 0 -2
সন্ধ্যায়	4 0 0 1 0
সপিং	0 5 0 0 0
সপ্তাহ	0 0 -1 0 0
সপ্তাহে	0 0 -5 -6 -2
সব	1 6 0 0 -5
সবজি	0 9 11 0 0
সবাই	0 0 0 1 7
সবুজ	0 0 6 0 0
সমকামি	0 0 -3 0 0
সময়	0 0 -8 0 0
সর্ট	0 0 -8 0 0
সাক্সি	0 1 0 -2 0
সাড়ে	0 0 17 0 0
সাত	5 -2 2 6 0
সাতটাত	0 0 1 0 0
সাথে	0 11 0 0 0
সাব	0 5 0 0 0
সামনে	-11 0 0 0 0
সারাদিন	-3 0 0 0 0
সাসুড়ি	-1 1 0 0 0
সাহিন	0 0 1 0 0
সাহেব	0 0 8 0 0
সিউলি	0 0 1 0 0
সিখাই	0 0 0 0 4
সিন্দুকে	0 0 0 0 3
সিফট	0 0 0 0 11
সুন্য	0 0 6 2 16
সুপারভাইজার	-3 0 0 2 0
সে	3 0 -5 9 3
সেখানে	0 0 0 6 0
সেখানেও	0 0 0 0 -5
সেন্ট	0 0 9 0 0
সেন্ট্রাল	0 0 3 3 0
সেফ	0 0 0 1 0
সেভেন	7 5 0 0 0
সেস	0 7 19 3 0
সোনা	0 0 1 0 0
সোনার	0 0 14 4 0
সোলোটা	0 0 -3 0 0
সোস্যাল	0 0 0 -1 0
সোহরাব	0 0 5 0 0
স্কুল	0 0 -5 0 0
স্কুলে	0 5 5 0 0
স্টাফ	-1 0 3 0 0
স্টুডেন্ট	0 0 19 0 4
স্ট্যাটাস	0 0 7 0 0
স্ট্রিট	0 3 9 0 0
স্ট্র্যাটফোর্ডে	0 0 7 0 0
স্ন্যাপে	0 12 0 0 0
স্পাইস	0 0 3 0 0
স্পাউস	0 0 14 0 7
স্বসুরবাড়ি	6 0 -1 9 0
স্বামি	0 7 -4 0 0
স্বামির	2 0 0 0 0
স্বাসকস্ট	0 0 -4 0 0
স্মল	0 0 9 0 0
স্যান্ডউইচে	0 0 21 0 0
হ	0 0 0 -2 0
হইছে	0 2 4 0 0
হইয়া	0 -2 0 0 0
হউরি	-1 0 0 0 0
হবে	0 0 0 0 3
হয়	-10 -3 0 0 0
হরিন	0 13 4 0 0
হলেও	0 -3 0 0 0
হলো	0 0 0 7 0
হাত	6 -9 -10 -4 0
হাতে	0 -3 0 -7 0
হাতের	-1 0 0 0 0
হিজাব	0 0 -4 0 0
হিদার	0 0 5 0 0
হিরন	0 0 5 0 0
হুমকি	0 -2 0 0 0
হে	1 0 0 6 0
হেড	0 -3 0 0 0
হেরা	0 2 6 0 0
হোটেলে	6 0 0 0 0
হোয়াইটচ্যাপেলে	0 0 9 0 0
হ্যারিয়েট	3 0 0 0 0
[word bn-latn]
aftab	0 0 3 0 0
alum	0 0 4 0 0
amar	2 18 -10 -2 0
amare	0 6 0 0 -1
ami	-8 -3 0 1 4
amra	0 0 0 0 2
apa	0 3 0 0 0
ar	0 0 0 0 6
araitar	0 0 5 0 0
ase	0 0 0 8 0
asi	2 3 0 0 0
asso	3 0 0 0 0
at	0 0 2 0 4
b	0 0 0 0 4
baba	0 0 0 0 5
bap	3 0 0 0 0
bari	0 -6 -3 0 0
basil	0 1 0 0 0
ber	0 -8 0 0 0
beta	0 0 0 0 2
betar	0 0 0 -5 2
beton	0 0 -4 0 0
bf	0 0 0 2 0
bhai	6 0 0 0 0
bhangse	0 0 -6 0 -4
bhashur	0 0 0 2 0
bhor	0 0 -5 1 0
biplob	0 0 5 0 0
bipode	13 0 0 0 0
blue	0 0 10 0 1
bochor	0 0 0 7 0
bole	0 4 0 -2 0
bolte	-4 0 0 0 0
booking	1 0 0 0 0
boshe	-2 0 0 0 0
bottola	0 0 15 10 8
boyosh	0 -4 0 9 0
bus	-6 0 -3 0 0
car	2 3 0 0 0
chalai	0 -2 -9 5 2
char	9 3 0 5 1
chele	0 -4 0 12 0
cheler	0 4 0 0 0
chhuri	0 4 0 0 0
chilo	5 0 0 0 1
chobbish	0 0 3 0 0
chobi	0 0 -2 0 0
cholche	5 0 0 0 0
com	7 11 13 0 0
committee	0 0 -2 0 0
conquest	0 0 15 0 0
court	0 0 2 0 0
cricklewood	0 0 6 0 0
crown	0 0 3 0 0
dag	-1 0 -5 0 0
dake	0 3 0 8 0
daktar	0 0 0 8 0
dekhaiya	4 0 0 0 0
dekhse	0 0 0 0 4
deor	0 0 0 6 0
dey	-8 -12 -12 0 0
dhore	0 0 -3 0 2
dhori	1 0 0 0 0
dhorse	2 0 0 0 0
dibo	0 0 0 0 2
dien	0 0 0 0 1
dise	-6 -1 0 0 5
diya	-1 -10 0 -4 0
diye	0 0 0 0 -1
dot	2 12 12 13 2
dr	0 -2 0 0 0
dui	0 0 12 10 0
dukan	0 0 -2 3 6
dushtami	0 0 0 2 0
e	9 8 -25 -12 -4
ek	-4 -5 -9 0 -4
ekta	2 -2 0 0 0
er	9 2 9 10 5
evelina	0 0 7 0 0
ex	0 0 0 2 -3
example	0 2 7 11 13
fatse	0 0 0 3 0
fb	0 0 0 0 5
february	0 1 0 0 0
fish	2 0 5 0 0
flatmate	0 6 0 0 0
flower	0 0 0 1 0
fore	2 0 0 0 -2
gari	0 0 -2 0 0
gaye	0 0 -1 0 0
gese	5 0 0 0 0
ghor	0 0 0 0 -4
gola	0 0 0 0 -3
golden	0 0 0 3 0
gosoler	2 0 0 0 0
goto	0 0 0 0 1
haat	-4 0 0 0 0
haspatal	0 0 -4 0 0
hat	0 -1 0 0 0
hater	0 0 0 0 -2
hijab	0 0 0 -4 0
hoise	2 0 0 0 0
hospital	0 0 -1 0 0
hotel	0 0 -7 0 0
house	0 15 11 8 2
hujur	7 0 0 0 0
idris	0 0 5 0 0
jamai	-1 -6 0 0 0
jay	0 0 -11 0 0
jin	0 0 0 0 8
jonmo	5 0 0 0 0
jua	0 0 -2 0 0
kaam	13 0 0 0 0
kagoj	0 0 4 0 0
kalu	0 0 23 0 0
kan	2 0 0 0 0
kapi	-1 0 0 0 0
kata	0 0 -2 0 0
kati	0 -3 -4 0 0
kaw	0 0 0 0 1
kestrel	0 0 2 0 0
kete	0 -6 -3 -1 0
khala	0 -1 0 2 -2
khele	0 -1 0 0 0
khub	10 14 0 0 0
khule	0 -2 0 0 0
kore	-10 -9 -1 -2 0
kori	-3 0 0 -1 7
korse	0 0 0 1 0
korteche	0 0 0 0 3
lage	2 -8 -7 0 0
lathi	2 0 0 0 0
lime	3 0 0 0 0
line	0 0 2 0 0
liton	0 0 7 0 0
little	0 0 4 4 0
lojja	0 2 0 0 0
ma	0 0 4 0 0
maatha	0 0 0 0 3
mach	0 0 0 -3 0
malik	0 -1 0 3 0
manager	-1 0 0 0 -4
mare	-4 0 0 0 0
marse	0 -4 0 9 0
mary	0 0 0 5 0
me	0 3 5 0 0
meeting	1 0 0 0 0
mere	-1 -1 0 0 0
meye	0 0 0 5 6
minicab	0 0 -1 -7 5
mrs	0 0 0 1 0
mukh	0 0 1 -1 0
mukhi	0 4 12 0 0
mulberry	0 0 3 0 0
na	-5 -5 -2 0 -8
nai	0 -6 8 0 0
nak	0 0 0 -5 0
nam	0 -1 0 3 0
name	0 5 0 0 0
nhs	0 7 0 0 0
nise	-1 -4 0 0 0
niye	0 2 0 0 0
noakhali	0 0 5 0 0
noy	0 0 11 4 0
number	1 20 24 4 0
o	0 10 -5 -6 -8
oaks	0 0 7 0 0
ocean	0 7 0 1 0
office	0 0 -6 0 2
or	0 2 0 0 0
ora	6 0 0 0 0
ore	0 0 15 0 0
paki	0 0 0 0 3
pakistani	0 0 5 0 0
panchtay	0 -3 7 0 0
pilgrim	0 0 8 0 0
pore	7 0 0 0 0
pori	12 0 0 0 4
porjonto	0 -1 0 0 0
post	0 0 0 -2 0
queen	0 0 0 0 5
r	1 0 -2 0 -4
raat	5 0 -7 0 -1
raate	6 0 0 0 0
rakhche	0 0 0 2 0
rat	6 0 0 0 0
rate	2 0 0 -2 -6
rater	3 4 0 0 0
ref	0 0 0 0 -7
road	0 0 2 1 3
rog	0 0 0 -2 0
room	1 0 -1 0 0
sara	0 0 5 0 0
sathe	7 0 0 0 0
sayeed	0 0 11 0 0
school	0 4 1 0 0
security	-7 0 0 0 0
shaheb	0 0 -3 0 0
shamne	-1 0 0 0 0
shathe	1 0 0 0 0
shef	6 1 0 0 0
shelai	-3 0 0 0 0
shimu	0 0 3 0 0
shobai	0 0 0 0 8
shokal	0 0 0 4 0
shop	0 0 1 0 0
shurjo	0 0 2 2 0
snap	0 8 0 0 6
spouse	0 0 8 0 0
star	0 0 3 3 0
store	0 0 0 0 -2
student	0 0 3 0 0
supervisor	0 0 0 0 -3
swami	0 0 0 1 0
t	0 0 3 4 0
taka	0 0 -2 0 -5
tala	-3 0 -8 -6 0
tan	0 0 -2 0 0
tar	0 0 0 -2 0
tara	0 0 18 0 9
tara99	2 0 0 0 0
te	2 5 -9 0 -15
telegram	0 0 0 3 5
thake	0 0 0 11 0
thaki	0 1 0 16 7
thakoin	0 0 0 3 0
thappor	0 0 0 0 10
theke	4 9 0 -7 0
thutu	0 0 -2 0 0
tinjon	2 4 0 0 0
tola	8 8 8 1 16
tor	0 3 0 0 0
tule	0 0 -3 0 0
tumi	0 0 0 0 3
ukil	0 0 0 0 2
uni	0 0 2 0 0
upor	0 0 0 -3 0
video	0 0 0 0 1
visa	0 0 10 0 0
visay	0 0 9 0 0
wash	3 0 0 0 0
wheelchair	0 2 -3 0 0
[word ckb]
19	4 0 0 0 0
2	0 0 0 0 3
31ي	0 0 0 0 3
a	5 9 20 16 4
at	6 7 12 4 5
boss	0 0 0 0 7
c	0 0 2 0 0
co	0 0 5 9 0
com	15 19 27 0 0
door	0 7 0 0 0
dot	12 13 18 21 8
example	18 22 22 28 24
girls	1 0 5 0 0
gmail	4 0 5 8 10
go	11 0 0 0 0
gps	0 0 -10 0 0
hawler	1 1 0 4 0
k	0 4 7 5 7
k91	0 0 0 0 2
lana	0 0 3 0 0
me	0 5 3 0 4
mobile	-3 0 0 0 0
org	4 2 6 0 0
outlook	0 0 0 6 0
overtime	1 0 0 0 0
shno	0 0 6 4 5
t	0 0 6 0 0
uk	0 3 10 0 0
window	0 0 -5 0 0
xanm	0 0 0 0 3
zhino	0 0 5 6 7
با	0 -1 -3 0 0
باخچهي	0 0 0 3 0
بازاڕ	0 0 -5 0 0
باسكي	0 0 0 -5 0
بانكهكهم	-1 0 0 0 0
باوكت	0 0 -2 0 2
باوكم	1 0 -5 -1 1
باوهش	0 0 -6 0 0
باڵهخانهي	0 0 1 0 8
بدهن	3 0 0 0 0
براكهم	0 0 0 11 0
براكهمهوه	4 0 0 0 0
براكهي	0 0 0 0 10
براي	0 5 0 0 0
برايتۆن	0 1 0 0 0
براژنم	0 0 0 4 0
برد	0 -1 0 0 2
بكه	0 -2 -3 0 0
بكهم	-3 0 0 0 0
بكهيت	0 0 -4 0 -3
بلاو	0 0 0 -1 0
بليتيان	0 -3 0 0 0
بلۆكي	3 0 5 0 1
به	-13 -4 -16 -9 -4
بهخته	0 0 5 4 0
بهر	0 0 -19 -5 1
بهردا	-6 0 -1 0 0
بهردام	-1 0 0 0 0
بهردهداته	3 0 -3 -1 0
بهردهرگاي	0 0 0 0 2
بهردهم	1 0 -8 8 4
بهرنامهيهكي	0 -6 -9 0 0
بهستهوه	4 0 0 0 0
بهسهر	0 7 10 13 0
بهشي	5 0 0 -5 4
بهياني	3 0 0 0 0
بهيانيان	8 6 0 0 0
بهيانيانيش	-1 0 0 0 0
بهڕێوهبهر	-2 0 0 0 0
بهڵام	0 12 0 0 0
بوو	13 11 0 13 11
بووم	3 8 0 0 -6
بووه	-8 0 5 0 0
بووهتهوه	0 -2 -2 0 4
بي	0 5 10 5 1
بيست	0 10 12 13 1
بيستي	0 0 4 0 0
بيناسازيم	0 0 0 -2 0
بيني	-2 0 0 -2 0
بچووك	9 7 21 0 0
بچووكهكه	-11 0 0 0 0
بچووكهكهم	4 0 0 -1 0
بڕا	2 -1 -1 0 0
بڕياري	0 7 -2 0 0
بڕيم	3 -8 -2 8 10
بڕيوه	-3 0 0 0 0
بڕۆ	0 0 -2 0 -4
بڕۆنهوه	0 7 0 0 0
بگهڕێمهوه	0 3 0 0 0
بگهڕێنرێمهوه	0 0 0 0 -3
بڵێ	2 0 0 0 0
بۆ	1 -11 0 4 0
بۆستن	0 0 1 0 0
بۆكسێكي	0 -4 0 0 0
بۆي	0 0 0 0 -4
بۆيه	0 6 0 0 0
بۆگهنهكه	0 0 0 -10 0
بۆڵتن	0 0 6 0 0
بێ	-2 -10 12 0 -7
بێدهنگ	3 0 0 0 0
بێنێت	0 0 4 0 0
تا	0 3 0 -2 -6
تازه	0 3 5 0 0
تاون	0 0 5 0 0
ترانگ	0 0 3 0 0
ترسا	0 0 -7 0 0
ترسان	0 0 -7 0 0
ترسم	0 0 -1 0 0
ترۆريست	0 0 0 2 0
تشريني	0 0 0 5 0
تكايه	0 3 -1 -4 -5
تلياك	0 0 -2 0 0
تهقهڵيان	0 -1 0 0 0
تهكسيم	0 0 -5 0 0
تهلهفونم	3 0 0 0 0
تهلهفۆنهكهم	1 0 0 0 0
تهلهفۆني	3 5 0 0 0
تهمهنم	-3 -9 -1 0 9
تهمهني	-1 2 -2 0 0
تهنها	0 0 0 0 -5
تهنيام	4 0 0 0 0
تهنيشت	0 0 9 13 0
تهواو	0 0 2 3 0
تهڵاقت	4 0 0 0 0
تيرۆريست	0 0 -2 0 0
تۆ	1 0 0 2 5
تۆڕهكاني	0 0 -4 0 0
تێ	0 -2 0 0 0
تێزاب	1 0 0 0 0
جارێك	7 0 0 0 0
جانتاكهيان	5 0 0 0 0
جنێوم	0 0 0 -1 0
جيازييان	6 0 0 0 0
جيرانهكهم	0 0 0 -7 0
جيمهيڵ	0 0 0 2 5
جێني	0 0 3 0 0
حاجي	0 0 19 0 0
حهمهد	0 0 5 0 0
حهوت	4 11 7 11 2
حيزه	0 0 0 0 -10
خاتوو	0 -3 -4 0 0
خانووهكه	0 0 0 0 1
خانووي	0 0 -2 0 -7
خاوهن	-6 2 -4 -19 -4
خاوهنكارهكهم	1 0 0 0 0
خاوهنهكه	0 -4 0 2 -6
خاوهنهكهي	0 2 0 0 0
خاوهني	2 0 0 2 5
خاڵ	0 5 4 0 0
خاڵم	3 0 0 -1 0
خسته	0 1 -1 0 -8
خهركي	0 0 -3 0 0
خهسووم	-6 -7 -5 0 0
خهسوومه	0 0 -3 0 0
خهوم	0 -1 0 0 0
خهڵكي	17 0 -12 34 5
خورماڵ	0 0 6 0 0
خوشكم	2 0 0 0 0
خوشكه	0 0 0 0 -1
خوشكهكهم	-2 -2 0 3 0
خولهكي	1 4 14 0 0
خوێن	-1 0 0 0 -5
خوێنم	2 0 0 0 0
خۆت	0 -9 0 0 0
خۆي	2 0 0 0 2
خۆڕايي	0 0 0 0 3
خێرا	0 0 4 0 0
خێزانم	1 7 0 0 0
خێزانهكهت	0 0 0 0 2
خێزانهكهم	0 0 0 0 1
خێزاني	0 0 0 6 0
خێزانيم	0 0 -12 9 0
دا	-2 -10 0 0 -8
داخست	0 -2 0 0 0
دادهخست	0 0 -1 0 0
دادگا	0 0 0 -6 0
دارتاشي	0 0 0 1 0
داريوش	0 0 3 0 0
داس	0 0 -5 0 0
دام	0 -9 -9 0 -4
داناوم	-8 0 0 0 0
دايكم	-5 -1 0 -7 9
دايكهكه	2 0 0 0 7
دايكي	0 0 0 -2 0
دايهنيشێ	0 1 0 0 0
ددانم	-3 0 0 0 0
دراوسێكهمان	0 0 0 3 0
دزه	0 0 0 0 4
دكتۆر	0 0 -2 0 0
ده	0 -2 -22 -6 0
دهبات	-1 0 0 0 0
دهبێ	0 0 0 0 5
دهبێت	0 -3 0 0 0
دهترسم	5 0 0 0 0
دهترسێت	0 7 0 0 0
دهتكوژم	5 0 -5 -2 -3
دهتوانم	5 0 0 0 0
دهخوێنم	2 0 0 0 0
دهخوێنێ	0 11 0 0 0
دهدات	-2 0 0 3 0
دهدهم	0 0 0 0 4
دهدهن	0 -1 0 0 1
دهرهوه	-1 0 0 0 0
دهرهێنا	0 -1 0 0 0
دهريانكهن	0 0 0 1 0
دهرگا	0 0 0 0 1
دهرگاكهي	0 1 0 0 0
دهرگاي	0 0 -9 -1 0
دهزانێ	0 6 0 0 0
دهزانێت	0 5 0 0 0
دهستم	1 0 0 0 0
دهستي	0 -2 20 12 0
دهفرۆشم	0 0 0 0 -8
دهكا	0 0 -1 -2 0
دهكات	0 -8 0 -4 -3
دهكاتهوه	2 0 0 0 0
دهكهم	-1 0 0 -1 19
دهكهن	0 -2 0 5 0
دهكهين	-7 0 0 0 2
دهكوتێ	-3 0 0 0 0
دهكێشێ	0 -2 0 0 -3
دهلهرزم	0 0 -2 0 0
دهلي	0 0 -2 6 7
دهلێ	-2 0 0 0 0
دهموچاوم	0 0 -4 0 0
دهناسم	0 4 0 0 0
دههات	0 -5 0 0 0
دهوت	0 0 0 10 0
دهوهستێنم	0 8 0 0 0
دهوێت	0 -5 0 0 0
دهيهوێ	0 0 0 0 3
دهپشكنێ	0 0 -4 0 0
دهپشكنێت	0 0 -4 0 0
دهچێته	0 0 0 0 2
دهڕۆيشتم	0 0 -4 0 0
دهژي	0 11 0 0 0
دهژيم	-2 12 -1 8 11
دهژين	0 16 -3 0 10
دهڵێ	4 2 0 0 0
دهڵێت	-11 15 0 -14 5
دهڵێن	0 0 0 14 0
دواتر	0 0 0 3 0
دوام	0 0 -2 0 0
دواي	0 0 0 0 -1
دوكانم	0 0 0 -2 0
دوكانهكهم	0 0 0 0 4
دوو	8 -7 -4 8 0
دووهم	0 0 0 -3 0
دووهمي	0 0 -3 0 4
دووي	0 0 0 1 0
دووگيانم	0 0 -9 -2 0
دوێنێ	9 0 -4 0 11
دي	0 0 2 0 0
ديار	0 0 5 0 0
دڕي	0 0 -4 0 0
دڵم	0 -1 -3 0 0
دۆت	5 8 22 20 0
دۆڵ	5 4 0 0 0
ري	0 3 10 0 0
زللهيهكي	0 0 -1 0 0
زماني	0 0 0 -3 0
زنجيرهكهي	0 0 0 0 -5
زۆر	1 8 0 -4 -2
زۆرداري	0 1 0 0 0
زۆريان	5 0 0 0 0
زێڕين	0 12 11 0 0
سارا	0 0 1 0 0
ساندفۆرد	5 0 0 0 0
ساوهر	0 2 0 0 0
ساڵ	0 6 23 14 0
ساڵانه	3 0 0 0 0
ساڵه	13 0 0 0 0
ساڵي	0 0 1 0 0
ستريت	9 0 8 0 0
ستهيشن	0 0 5 0 0
ستيڤ	0 0 5 0 0
سفر	0 0 6 0 0
سكم	0 0 -6 0 0
سكووڵ	0 0 4 0 0
سلاو	0 0 3 0 0
سناپم	0 0 0 5 0
سهر	16 6 11 2 0
سهرخۆش	-3 0 -10 0 0
سهردانم	0 0 0 6 0
سهركارهكه	8 0 0 -1 0
سهرم	0 -10 -4 0 0
سهرهتاي	0 0 16 0 0
سهري	0 -3 0 0 0
سهرپهرشتيارهكه	0 -1 0 0 -4
سهرپۆشهكهي	0 0 -3 0 0
سهعات	-5 -5 0 6 1
سهماعهي	0 0 0 -2 0
سهندويچهكه	0 0 6 11 7
سهني	0 0 0 0 1
سهنڕايز	0 0 0 2 0
سهيارهي	2 0 3 0 0
سهگ	-2 0 -1 0 0
سهگهكه	1 0 0 0 0
سهگهكهي	0 3 -12 -7 -6
سواري	0 0 -10 0 0
سووتاند	2 0 0 0 0
سووداني	0 0 8 0 0
سوور	0 0 -7 -3 0
سووچي	0 0 -1 4 0
سوپاستان	0 8 0 0 0
سي	0 0 -6 0 0
سيفر	2 1 0 2 3
سپاڵدينگ	0 0 1 0 0
سپييهكهي	0 6 10 7 0
سۆشيال	0 0 0 -1 3
سێ	0 0 -7 0 0
سێشهممه	0 2 0 -3 0
سێنت	1 4 6 0 0
سێي	0 3 10 7 0
سێيهم	-2 0 0 0 0
سێيهمي	0 0 0 0 4
شاردبۆوه	0 0 0 4 0
شاري	0 0 12 9 0
شازده	0 7 0 0 0
شت	0 0 -3 0 0
شكا	0 -4 -7 0 0
شكابوو	-2 -1 0 0 0
شكات	6 0 0 0 0
شكاند	0 0 0 0 2
شلێر	0 0 3 0 0
شمشێرهوه	0 0 0 0 7
شهرمهزار	4 0 0 0 0
شهرهف	0 0 -3 0 0
شهش	0 2 3 15 13
شهشي	0 0 0 0 5
شهفيقول	0 0 7 0 0
شهقام	-7 -4 -3 -3 0
شهقامي	0 0 0 1 0
شهقي	0 6 -3 0 0
شهكر	0 11 11 0 0
شهممه	0 0 7 0 0
شهمهندهفهر	0 0 -7 0 0
شهو	1 0 0 4 -4
شهوانه	0 0 0 0 -7
شوو	-8 0 0 0 0
شووشه	0 0 0 0 -1
شين	0 0 -3 -3 0
شۆفێري	0 0 0 -1 -14
عهبدي	0 0 4 0 0
عهرهبانهم	0 0 0 0 -7
عهمباردا	0 0 -2 0 0
عوسمان	0 0 9 0 0
عومهر	0 0 4 0 0
فارم	0 0 2 0 0
فارنبره	0 0 9 0 0
فاميلي	0 0 0 12 0
فرۆشت	0 0 0 0 -4
فلاتي	1 0 24 16 0
فليتوود	3 0 1 0 0
فڕين	13 0 0 0 0
فڕێ	0 0 0 0 -1
فڕێدايه	0 -5 -6 -3 0
فێذهرستۆن	0 0 0 0 5
فێري	0 0 2 0 0
قاتي	9 0 4 0 7
قاچاخچييهكه	0 0 0 2 0
قاچي	-2 5 0 -1 0
قبوڵ	0 0 5 0 0
قسه	-2 -3 0 0 0
قهرزارم	0 0 0 0 -7
قهپاڵ	5 0 -1 0 0
قهڵادزێ	0 0 3 0 0
قوتابخانه	0 -2 0 0 0
قوتابخانهي	0 0 0 3 5
قوتابييه	0 0 -11 0 0
قوڕگي	0 0 -5 0 0
قژمي	0 0 0 0 -1
قژيان	0 0 -3 0 0
كابرايه	0 0 0 1 0
كابرايهك	0 11 0 -1 0
كاتژمێر	0 0 0 1 4
كاتێ	0 0 0 0 -3
كار	8 -5 -5 -3 5
كارتهكهم	0 0 0 0 -2
كارتي	0 0 -6 0 0
كارم	2 0 2 4 7
كارمهندێك	0 2 0 0 0
كارهباي	0 0 0 0 9
كارهكهر	0 0 -2 0 0
كارگهي	0 0 0 0 1
كافێي	0 0 5 0 0
كاك	0 0 13 0 -3
كانووني	0 0 0 12 0
كرايهوه	0 0 3 0 0
كرد	0 -9 0 0 -7
كردم	-4 -2 0 0 0
كردمهوه	0 -5 0 0 0
كرده	0 -2 0 0 0
كردهوه	0 0 0 0 3
كردووم	0 -3 0 0 0
كردووه	0 -2 0 0 0
كليلهكهي	0 0 0 0 2
كلين	0 0 4 0 0
كه	-6 8 -11 0 6
كهرهڤانێك	0 0 -4 0 2
كهس	-2 -13 -11 -3 -7
كهسم	3 0 0 0 0
كهسێك	-6 0 0 0 0
كهم	-2 0 8 0 0
كهوت	0 -4 0 0 0
كهوتبوو	0 0 -2 0 0
كهيسم	0 4 0 0 0
كهيسهكهم	1 0 0 0 0
كهيوان	0 0 6 0 0
كهڕم	0 0 -1 0 0
كورده	0 0 5 0 0
كوردهيه	0 0 6 0 0
كوڕ	0 -5 0 -4 0
كوڕم	0 0 0 0 2
كوڕه	7 2 -2 0 0
كوڕهكهم	0 -11 -2 0 -4
كوڕهكهي	13 0 0 1 1
كوڕي	0 0 0 0 5
كي	0 15 17 7 0
كيڵي	0 0 4 0 0
كچم	0 0 0 0 -2
كچهكهم	3 4 -1 15 0
كچي	0 10 0 0 -2
كچێكي	1 0 0 0 0
كڵۆي	0 0 13 0 0
كۆبدن	0 0 0 1 0
كۆم	0 11 15 0 0
كۆمه	0 1 3 0 0
كۆمپانياكهوه	6 6 8 0 0
كۆنهكهي	0 0 0 0 4
كۆيله	-3 0 0 0 4
كێر	0 0 5 0 0
لاواز	-2 0 0 0 0
لاويژ	2 0 0 0 0
لاي	0 3 10 7 0
له	-3 -6 -14 4 -2
لهبهر	0 0 0 0 1
لهبهردهم	0 0 0 9 0
لهسهر	-3 7 13 4 -3
لهلايهن	0 4 0 0 0
لهندهن	0 0 10 0 0
لهوێ	14 0 -1 0 0
لهيلا	0 0 2 1 0
لهگهڵ	-3 0 -5 13 0
لهگهڵم	9 0 0 0 0
لووتم	0 0 -2 0 0
ليندا	0 0 4 0 0
لۆري	0 0 -9 -1 -4
لۆنگسايت	0 0 5 0 0
لێ	-5 -24 -10 -13 -9
لێدام	3 -3 0 0 0
لێدراوه	0 -2 -2 0 0
لێم	-1 0 0 0 0
لێي	0 -2 0 0 0
لێيدام	0 3 0 0 -5
م	-4 13 0 -3 -1
مادام	0 0 11 0 0
ماري	4 5 0 0 0
ماسي	0 0 6 1 0
مافي	0 0 24 3 21
مامم	0 0 0 0 7
مامۆستا	0 0 0 3 0
مامۆستامان	-2 0 0 0 0
مانهوه	0 0 3 0 0
مانگه	-2 -3 3 0 0
مانگي	-6 -2 0 0 0
ماڵ	0 0 -13 0 0
ماڵم	6 0 0 8 0
ماڵمان	0 0 0 0 6
ماڵه	0 0 5 10 7
ماڵهكه	4 0 0 0 0
ماڵي	0 0 12 5 7
مرد	0 3 0 0 0
مزگهوت	0 0 0 -6 0
مزگهوتهكه	0 7 10 0 0
مسز	-6 0 0 0 0
مل	0 0 -5 0 0
مليان	0 1 0 0 0
من	-3 -1 -13 8 5
منداڵاني	0 0 1 0 1
منداڵم	-2 -1 0 -1 -3
منداڵهكان	0 0 0 -2 0
منداڵهكانت	0 0 0 -1 0
منداڵهكانم	0 0 -4 0 0
منه	4 3 0 0 0
منيان	0 3 0 0 0
مهست	0 0 -2 0 0
مهكتهب	0 -4 0 0 0
مهكهن	0 0 0 0 5
مهنۆر	0 0 0 2 0
موشتهرييهك	0 0 -2 0 0
مووچهم	-2 3 0 0 -2
مووچهي	0 0 -8 0 0
ميران	0 0 6 0 0
ميهايلا	0 0 2 0 0
مۆبايلهكهم	0 0 0 -9 0
مێردم	0 0 -2 0 7
مێردهكهم	-1 0 0 6 0
مێردهكهي	0 0 0 3 0
مێردي	0 2 0 -1 0
نا	1 8 0 0 0
نابه	10 0 10 15 0
ناتوانيت	0 6 0 0 0
ناداته	0 -3 0 0 0
ناداتێ	0 -5 0 -4 0
نارد	3 0 0 0 0
نازناوم	0 0 0 4 0
ناكات	0 0 0 0 1
ناكهوێ	0 0 0 0 3
نامه	0 0 0 0 1
نان	0 -2 -3 0 0
ناني	0 0 12 13 0
ناو	0 0 0 2 1
ناوم	0 0 0 2 0
ناونيشان	0 0 0 4 0
ناوه	0 9 0 0 0
ناوي	6 15 0 8 0
ناوێرم	0 0 -4 0 0
نزيك	0 0 0 7 0
نه	0 -1 0 0 0
نهخۆشخانهي	0 0 1 0 1
نهداوم	0 0 -2 0 0
نهديم	0 0 4 0 0
نهسرين	0 0 4 0 0
نهفهرهكه	0 0 0 0 1
نهما	0 -1 0 0 0
نهيهێشت	-1 0 0 0 0
نوقته	0 9 13 14 0
نووسيان	0 -1 0 0 0
نيسان	0 2 1 0 0
نينۆك	7 1 2 1 -2
نيه	0 -7 -2 0 0
نيوه	4 -2 -8 0 0
نيوهڕۆ	5 0 0 0 0
نييه	8 1 12 0 0
نۆ	0 0 4 0 0
نۆيهم	0 0 0 0 2
نێرسري	0 0 3 12 18
ه	-6 14 0 6 -2
هات	5 18 0 0 -3
هاتن	-1 9 0 0 0
هاتهوه	0 9 0 0 0
هاتووم	9 22 0 0 1
هانا	0 0 4 0 0
هاوار	0 -1 -2 -6 3
هاواريانه	0 0 -5 5 -3
هاوبهش	0 0 0 -7 0
هاوس	0 0 13 0 0
هاوسهرم	0 0 1 0 0
هاوسهرهكهم	0 2 0 0 0
هاوسهري	0 0 6 0 0
هاوڕێ	0 0 0 0 2
هاوڕێكهم	2 7 0 0 0
هاوڕێكهي	0 0 0 4 0
هاوڕێم	0 8 0 -4 0
هاوڕێمه	0 1 0 0 0
هاوڕێي	0 4 -4 -8 0
هكه	0 0 0 7 0
ههر	-7 0 0 0 0
ههردووكيان	0 0 0 0 3
ههروهها	0 0 0 4 0
ههزار	-5 -10 -12 0 0
ههشت	0 1 0 0 0
ههشتي	0 5 0 0 3
ههموو	3 17 0 -9 -9
ههنگي	0 9 14 20 0
ههيه	5 12 13 10 4
ههيهم	0 0 4 0 0
ههڕهشهم	-1 0 0 0 0
ههڵدهوهشێنمهوه	6 6 0 0 0
ههڵگرتووه	2 -6 -6 0 0
هيندا	0 0 1 0 0
هيوا	0 0 5 0 0
هيوام	0 0 -2 -3 0
هيچ	9 0 0 0 -3
هۆتمهيڵ	0 0 0 3 0
هۆپكينز	0 0 5 0 0
هۆڵ	0 0 7 0 0
هێرش	0 0 3 0 0
هێشتا	4 -2 0 0 0
هێنا	5 0 -5 0 4
هێناوه	0 -3 0 4 0
و	-3 -1 4 2 2
واتسنم	0 0 6 0 0
وازم	1 0 0 0 0
وت	6 0 0 0 0
وتي	-1 0 -7 -1 0
وتيان	0 11 0 0 0
وهستا	0 2 9 2 0
وهستاي	0 0 0 0 -2
وهك	-1 -6 0 -4 0
ويدمارش	3 1 0 0 0
وڵاتي	0 0 -8 0 0
وۆردي	0 0 -7 8 0
وێستگه	8 19 15 0 0
وێنهي	0 0 -3 0 0
ي	11 0 -9 -5 -4
ياب	0 0 3 0 0
يات	0 4 4 1 2
يارام	0 0 7 0 0
يارامم	0 0 3 0 0
يارايشتگاي	0 0 1 1 1
يارمهتي	0 11 0 0 0
يارمهتيم	1 3 0 0 0
يازار	0 0 -5 0 0
يازده	0 0 6 0 0
ياسدا	0 0 7 0 0
ياسۆ	0 0 9 0 0
ياماژه	0 0 -3 0 0
يان	-3 0 0 0 0
ياهوو	0 0 0 0 2
ياو	-3 -2 -3 0 0
ياگاداري	0 -2 0 0 0
ياڵتوون	0 0 2 0 0
يه	0 0 0 4 6
يهبا	0 0 -1 0 0
يهبو	0 0 9 0 0
يهت	11 6 4 7 18
يهدواردۆ	0 0 3 0 0
يهفرۆشم	0 -1 0 0 0
يهفڕێنم	0 0 0 0 -3
يهك	0 9 22 6 0
يهكات	0 0 0 0 2
يهكاتهوه	0 0 -1 0 0
يهكرينگتن	0 0 2 0 0
يهكشهممه	0 0 0 0 3
يهكه	0 0 6 0 0
يهكهم	0 0 21 4 0
يهكي	0 4 0 0 0
يهكيان	-3 0 0 0 0
يهكێك	-1 -3 -10 0 0
يهم	0 0 4 1 0
يهمن	0 0 0 -3 5
يهمه	0 0 0 0 2
يهو	1 0 -7 0 7
يهچێته	4 0 0 0 2
يهڤين	0 0 2 0 0
يهگهر	2 0 0 -3 -9
يهڵێ	0 0 0 0 -3
يومێد	0 0 2 0 0
يونيڤێرسيتي	0 1 0 0 0
ييتر	5 0 0 0 -1
ييش	3 2 -8 -4 6
ييمهيل	0 7 0 0 1
ييمهيلم	0 0 0 6 10
ييمهيڵ	0 0 0 1 4
ييمهيڵم	-3 0 0 3 0
ييڵينگ	0 0 5 0 0
يۆتۆمبێلهكهي	-1 0 0 0 0
يۆرچارد	0 0 0 2 0
يۆكسانا	0 0 7 0 0
يۆكلاند	0 0 6 0 0
يێستا	9 0 0 0 6
يێمه	0 -3 0 0 0
يێمهي	0 0 0 0 3
يێوه	0 0 0 7 0
پارك	0 0 6 4 0
پاركه	0 0 5 0 0
پاركهوه	0 0 3 0 0
پاركي	0 0 4 0 0
پاره	-6 0 0 0 0
پارهكهم	0 -1 0 -2 0
پارهم	0 4 -5 0 0
پارهي	0 0 -7 -9 -2
پارهيهكي	0 5 0 0 0
پاسم	0 3 0 0 0
پاسهوان	0 1 0 1 0
پاسي	0 0 -8 0 0
پاسپۆرت	0 0 1 0 0
پاسپۆرتهكاني	0 2 -6 -6 0
پاسپۆرتهكهمي	0 2 0 0 0
پاسپۆرتي	9 0 0 0 0
پاككردنهوهي	0 0 0 0 4
پاككهرهوهم	0 0 -4 0 0
پاوهندم	0 -3 0 0 0
پاڵم	0 -3 0 0 0
پاڵي	3 0 -2 0 0
پرايمارك	0 0 6 0 0
پشت	2 0 5 3 0
پشتم	0 0 -4 -2 -5
پشتهوه	0 0 -3 0 0
پليمۆس	0 0 4 0 0
په	0 0 0 0 3
پهراسووي	0 -2 0 0 0
پهرستارهكه	0 0 0 -1 0
پهنابهر	0 0 9 0 0
پهنابهريم	0 0 0 2 0
پهنابهرێكي	0 0 0 5 0
پهناگهم	0 1 -4 0 0
پهنجهي	-6 0 0 0 0
پهينگتن	0 0 3 0 0
پووره	0 0 2 0 0
پياوه	0 0 0 9 0
پياوێك	0 0 0 -6 -6
پياوێكي	0 0 0 -5 0
پيراني	0 14 5 7 0
پيرم	0 0 -5 0 0
پيرۆز	0 0 2 0 0
پيس	0 0 -5 0 0
پيم	-2 0 0 0 0
پۆرتلاند	0 0 3 0 0
پۆستكۆد	0 0 0 0 6
پۆليس	0 0 -10 0 0
پۆليسي	0 0 0 7 0
پێ	0 -10 0 0 0
پێدهدات	0 0 0 0 -2
پێدهكات	0 0 -4 0 0
پێدهكهني	0 5 0 0 0
پێشان	1 0 0 0 5
پێشووم	2 0 -2 0 0
پێم	0 0 0 0 4
پێنج	0 0 -4 -5 4
پێنجشهممه	6 3 -4 0 0
پێنجهم	0 8 0 0 0
پێوه	-4 -4 0 0 0
پێي	0 0 0 -3 13
پێيه	0 0 0 4 0
چارهك	0 0 1 0 0
چاوهڕواني	0 0 8 0 0
چاوهڕێي	0 5 6 6 0
چرۆ	0 0 3 0 0
چهقۆ	2 0 0 0 -2
چهقۆي	-3 0 0 0 3
چهلهبي	0 0 2 0 0
چهمچهماڵ	0 0 1 0 0
چوار	0 18 11 13 4
چوارتا	0 0 4 0 0
چوارده	-2 0 -1 0 0
چوارشهممه	0 0 2 0 0
چوارهم	0 0 0 0 4
چواري	0 0 11 0 0
چونكه	0 0 0 -2 0
چووم	3 0 0 0 0
چۆمانم	0 0 6 0 0
ڕابردوو	0 0 1 0 0
ڕادهوهستێت	5 11 0 0 0
ڕاكێشا	0 -7 0 0 0
ڕاكێشام	0 -7 -1 0 0
ڕام	-5 0 0 0 0
ڕايوهستاندم	-2 0 0 0 0
ڕهتكراوه	0 0 8 0 0
ڕهش	0 0 1 0 0
ڕهفزكراوه	0 0 5 0 0
ڕهنگي	0 0 -5 -7 0
ڕهوا	0 0 3 0 0
ڕووتم	0 0 0 0 -1
ڕووتي	0 0 0 0 -5
ڕووناك	0 0 4 0 0
ڕۆ	0 -5 0 0 0
ڕۆد	8 1 13 0 0
ڕۆيشتم	0 0 0 0 2
ڕۆيشتين	8 0 0 0 0
ڕۆژ	0 0 -4 0 0
ڕۆژي	0 -1 -14 -2 0
ڕۆژێك	3 0 0 0 0
ڕێزهوه	0 0 0 0 -5
ڕێكهوتي	-4 0 0 0 0
ڕێگا	0 0 -7 0 0
ڕێگاي	0 0 0 3 0
ژماره	0 -7 0 0 0
ژمارهم	-7 0 0 0 0
ژمارهي	0 -16 -3 -18 0
ژنهكهم	3 0 0 -1 0
ژنهكهي	0 4 -3 0 0
ژني	0 0 0 -5 0
ژنێك	-3 0 0 0 0
ژووري	0 0 -4 0 3
ژوورێكي	0 0 -3 0 0
ژيان	0 0 2 0 0
ژياني	0 0 2 0 0
ژين	0 -4 -3 0 0
ژێرزهميني	0 -3 0 0 0
ڤيديۆي	0 0 -4 0 0
ڤيزات	0 0 22 16 7
ڤيزاي	0 0 19 6 15
گرامه	0 0 6 0 0
گرت	0 -5 -1 0 0
گرتبوو	0 -1 0 -1 0
گرتم	0 -6 0 0 0
گرهيڤسێند	0 0 5 0 0
گريا	7 0 0 0 0
گريت	0 0 10 0 0
گرينم	0 0 1 0 0
گه	18 17 10 0 -5
گهراجي	0 0 1 4 0
گهرم	0 13 19 0 0
گهلاوێژ	0 -4 0 0 0
گوت	0 -1 -4 0 0
گوتم	0 0 0 -6 0
گوتن	0 0 0 4 0
گوتي	0 11 -2 0 0
گوتيان	0 0 0 6 2
گورگه	0 0 7 0 0
گوێ	0 0 -3 0 0
گوێم	0 0 -4 0 0
گوێي	1 -1 0 0 0
گۆشهي	3 0 -1 1 -6
گۆڕدرام	0 0 0 0 5
گۆڕي	0 0 0 0 -1
[word en]
2	0 3 0 0 0
30th	0 0 0 1 0
3a	0 0 0 0 3
6	0 0 0 4 9
9	0 0 0 0 6
a	-6 -8 -7 -8 -6
about	0 0 5 11 0
above	0 0 -3 5 3
ac	2 3 4 8 0
address	0 0 -1 1 0
afraid	0 0 -1 0 0
after	0 1 6 1 0
again	0 0 0 0 20
agency	0 -2 -2 6 3
all	0 8 -4 0 -1
allotment	0 0 -1 0 0
also	0 7 0 0 6
am	-8 0 0 -12 -7
an	-5 -9 -12 -1 -3
and	0 0 6 -3 3
angel	0 0 8 12 7
apple	0 0 5 0 0
are	-2 -6 0 6 8
arms	0 0 -3 0 0
arrived	0 0 0 14 4
as	6 0 0 0 0
ask	-1 0 0 0 2
asylum	0 0 33 4 2
at	0 -11 -13 0 4
auld	10 0 0 0 0
aunt	0 0 0 0 7
aunty	0 1 0 0 0
away	-3 0 0 0 0
baby	-2 0 0 0 0
bacau	0 0 4 0 0
back	-2 0 1 0 0
bangs	0 0 -2 0 0
bank	0 0 -4 0 0
bas	0 0 -3 0 0
bat	-4 0 -2 0 0
be	0 0 0 -8 0
because	0 0 -4 0 0
bed	0 -1 0 0 0
bedfordshire	0 1 5 0 0
been	7 0 0 -5 -4
bees	0 6 10 0 0
before	5 0 1 0 7
behind	0 -2 -9 0 0
belt	0 0 -9 0 -3
between	0 0 0 4 0
bill	0 0 6 0 0
birthday	0 0 0 0 2
bitch	0 -2 -7 0 0
bite	0 2 0 0 0
bits	0 0 2 11 5
bleeding	0 0 -1 0 0
blessing	0 0 17 0 0
bluebell	0 0 5 5 0
bobs	2 14 5 0 0
boss	0 0 0 8 -9
both	0 0 -1 -4 0
bout	2 0 0 0 0
boy	0 -5 0 -2 0
boys	-1 -7 0 0 0
bread	0 0 1 0 0
break	0 0 0 0 5
brian	0 0 3 0 0
bricks	1 0 0 0 0
bright	0 0 21 0 0
broke	1 0 0 0 0
broken	0 0 -5 0 0
brother	0 0 0 1 0
burn	0 0 -9 0 -3
burns	0 0 0 0 -1
bursary	0 0 0 -4 0
burstin	0 0 0 3 0
bus	0 0 -17 -7 0
busy	0 0 6 8 0
but	0 2 0 0 0
by	0 0 -5 3 1
call	1 0 -10 0 5
called	0 -1 0 6 -5
calls	8 0 0 0 -3
came	3 0 0 23 25
can	-1 0 0 0 0
cant	4 0 0 0 0
car	7 -9 -7 -9 0
card	0 0 0 0 -1
care	1 0 0 -8 0
carer	0 0 0 0 5
cars	0 5 16 0 0
case	-2 0 0 0 0
cash	0 0 -1 -5 -5
castle	0 0 1 0 0
centre	1 0 0 0 0
chacha	0 0 4 0 0
chapel	0 0 6 0 0
chef	0 0 0 4 0
children	0 0 -2 0 0
chin	-1 0 0 0 0
chippy	4 0 0 3 0
choice	0 12 17 0 0
christian	0 0 12 0 0
church	0 -3 0 2 0
cigarette	0 0 -2 0 0
city	0 0 6 0 0
claim	0 0 5 0 0
clement	0 0 4 0 0
close	0 0 0 5 0
cold	0 0 0 -3 0
com	7 9 20 3 7
come	-5 2 0 0 0
complained	0 0 0 0 9
convenience	0 5 6 0 0
corner	0 0 0 -10 13
cos	0 1 0 0 0
cosy	0 0 6 9 0
coughing	2 0 0 0 0
council	0 4 0 0 0
court	0 0 0 0 2
cousin	-1 0 0 3 0
cries	2 0 0 0 0
cry	0 0 -2 0 0
curry	-8 0 -4 0 0
customers	0 0 -3 0 0
cut	0 0 -3 0 0
dad	0 0 0 -2 0
dan	0 0 0 0 4
daughters	0 12 0 0 0
day	0 -7 -9 0 0
days	0 -1 0 0 0
dean	0 0 5 0 0
decision	0 0 4 0 0
delta	0 0 2 5 0
dependant	0 0 4 0 0
depot	0 0 0 0 4
desk	10 5 4 0 3
dirty	0 0 -3 0 0
divine	0 0 5 7 0
do	-2 0 -4 -7 -4
domestic	0 0 4 0 0
donkey	0 0 -2 0 0
dont	6 0 0 0 9
door	0 -8 -14 -14 -12
dot	33 18 29 36 14
double	5 12 18 17 16
drinks	0 2 0 0 0
drive	0 0 0 0 -2
drives	0 0 0 0 3
drove	-6 9 0 0 0
dukhi	0 0 -9 0 0
east	0 0 5 3 2
eccles	0 0 4 0 0
eight	0 0 4 -2 2
eighteenth	3 4 2 0 0
eleven	-2 -10 0 -4 0
elm	2 6 0 0 5
email	0 0 -1 8 16
emmanuel	0 0 3 0 0
end	0 2 1 0 0
ends	4 0 0 0 0
erbil	0 0 6 0 0
evening	0 1 1 0 0
every	0 -7 -12 -10 0
everyone	-1 2 -1 0 -5
everything	-3 0 0 0 0
everywhere	0 -3 0 0 0
example	28 36 28 24 28
eyebrow	0 0 -1 0 0
face	0 0 -6 0 0
facebook	0 0 0 0 4
family	0 0 -7 -1 5
farm	-1 0 0 0 0
february	0 0 2 3 0
feel	5 0 0 0 0
fella	0 0 -2 0 9
fiance	0 0 7 0 0
filmed	0 9 -2 0 0
finish	6 4 0 2 0
first	-1 0 -5 -2 0
flat	0 6 0 0 10
flatmates	4 0 0 0 0
floor	6 5 -7 0 0
foot	0 0 0 0 -2
for	-6 0 0 5 9
foreman	0 1 0 0 0
forty	0 0 2 4 0
four	0 0 0 -4 0
fourth	8 8 13 0 0
fresh	0 0 15 15 0
friday	0 1 -1 0 0
friend	0 0 0 15 0
frightened	0 0 -5 0 0
from	-3 2 -11 12 7
front	0 0 -7 -1 -6
fry	0 0 2 0 0
funds	0 0 1 0 0
g	0 0 8 0 0
gary	0 0 2 0 0
gate	0 0 4 0 0
gave	0 -3 3 2 0
get	0 -2 0 0 0
ghulam	0 0 1 0 0
girl	0 0 0 -4 0
girls	-2 0 0 1 0
give	6 -5 0 0 0
glasgow	0 0 7 0 0
glass	0 0 -1 0 0
go	-7 -4 0 -4 0
goes	0 0 0 0 2
going	0 0 -2 0 4
golden	0 0 5 5 0
gone	0 3 5 -1 0
good	1 0 0 1 0
got	0 0 4 0 11
gp	0 0 0 0 1
green	0 0 9 5 0
ground	0 1 0 0 0
guard	0 3 16 11 0
h	1 0 0 0 0
had	0 0 0 0 5
half	0 -2 -3 -2 0
hand	0 0 -8 -4 -3
happen	0 0 0 0 -2
harf	0 0 0 0 9
harry	0 0 7 0 0
hartshead	0 0 0 0 3
harvest	0 0 6 0 0
have	3 0 0 14 11
he	2 7 -24 -18 3
he'll	0 0 0 -2 0
head	0 0 0 0 -2
health	0 0 8 6 2
hear	1 0 0 0 0
hearing	0 0 0 2 9
hell	0 0 0 0 9
help	0 0 10 6 7
helpline	0 -1 0 0 0
her	2 4 0 -6 0
here	0 0 0 0 -2
hes	0 0 0 6 3
high	0 0 11 0 0
hijab	0 0 -5 0 -2
him	6 2 6 5 0
his	13 0 -2 -10 -6
hit	3 0 0 0 0
hits	0 5 0 0 0
hold	0 0 0 0 4
holds	0 2 0 0 0
hollins	0 2 0 0 0
home	-16 -18 -20 -16 0
homecare	0 1 9 0 0
homes	0 0 5 0 0
hope	0 0 11 0 0
hospital	0 -3 -13 -8 -4
hot	0 0 0 -3 0
hour	0 -2 -2 0 0
hours	0 -5 0 0 0
house	-9 8 -4 -2 1
huband	0 0 0 6 0
hull	0 0 7 0 0
hundred	0 0 -4 0 0
hurt	0 0 -1 0 0
husband	0 0 0 15 -3
hussain	0 0 2 0 0
i	5 -1 -44 -29 -5
i'm	0 -6 0 -8 0
i've	0 0 -5 0 0
if	0 0 0 4 0
illegal	0 0 13 0 0
im	4 0 0 -1 4
immigrant	0 0 0 -2 0
in	0 -1 0 2 0
indefinite	0 0 2 0 5
insta	0 0 0 0 1
interview	0 2 0 0 0
is	-9 -2 0 23 12
it	0 -4 -6 -6 7
january	0 0 2 0 0
jaw	0 0 0 0 -7
job	0 0 -5 0 3
journeys	0 4 6 0 0
joy	0 0 8 0 0
june	2 -5 -18 -3 0
just	0 0 9 2 0
kebab	0 -2 0 0 0
keep	0 5 0 0 0
keeps	0 2 0 0 0
kettle	0 0 1 0 0
key	3 0 0 0 0
kids	1 0 -4 0 -6
king	0 7 12 0 0
kitchen	-4 -5 0 -6 0
know	9 0 0 0 0
lady	0 1 8 9 5
landlord	0 0 0 0 5
language	0 6 0 0 0
lass	0 0 0 0 4
last	0 0 4 2 3
law	-2 -5 -9 4 -2
leave	0 0 17 5 4
left	0 7 0 0 0
let	0 2 0 0 0
library	0 0 -2 0 2
life	0 3 1 0 0
like	0 -4 0 -3 0
line	0 4 8 0 0
linh	0 0 6 0 0
lion	0 5 6 0 1
lithuanian	0 0 12 0 0
little	0 -1 -3 0 0
live	-1 0 0 0 0
lives	-2 0 0 0 13
lodge	0 4 4 0 0
london	0 0 -4 0 0
long	0 0 21 0 0
loose	0 -3 0 0 0
lot	0 0 -4 0 0
lourdes	11 7 4 0 0
m	0 2 10 0 0
madam	0 0 -9 0 0
mailbox	0 3 0 0 0
main	0 -3 -5 0 -9
man	-9 -8 -10 0 0
maple	0 0 0 4 0
march	0 0 7 0 0
mate	0 0 0 2 -2
may	1 9 5 0 0
me	0 -14 0 -17 -8
meets	1 3 0 1 0
men	-1 -4 -4 0 0
merchant	0 6 4 0 0
mercy	0 0 10 0 0
met	-1 0 0 0 0
migrant	0 0 7 0 0
mill	0 3 0 0 0
miss	-3 0 0 0 0
mon	0 0 0 -2 0
monday	0 0 -1 -2 0
money	-1 0 0 0 2
monky	0 0 -7 0 0
month	0 -5 7 0 0
months	-6 -7 -7 0 0
moor	0 0 1 8 0
morning	6 4 1 0 -2
mosque	0 -3 0 0 0
mother	0 0 -5 -3 0
mould	0 0 -3 0 0
moved	5 0 0 0 1
mr	0 0 -2 11 0
ms	0 0 0 2 0
mum	0 2 -4 0 3
mummy	0 0 2 0 0
my	-6 -11 -20 -14 0
na	0 0 -4 0 0
nail	0 0 -2 -1 0
nails	0 0 2 0 0
name	11 6 0 10 0
nan	0 0 0 0 -1
near	-3 -5 0 19 0
net	0 0 7 0 0
never	0 -1 0 0 0
new	0 0 16 0 6
next	-1 0 2 -14 0
ngo	0 0 4 0 0
nigerian	0 0 8 0 0
night	-9 -13 -14 0 0
nights	0 -2 0 0 0
nine	13 11 8 5 3
nineteen	0 0 2 0 0
ninth	0 0 2 0 0
nite	0 0 -4 0 -2
no	-11 -4 6 -9 -8
nobody	9 0 -3 0 0
noor	0 0 6 0 0
not	0 6 -7 -6 -2
nothing	0 -2 -1 0 0
now	-1 12 -2 0 0
number	-2 -17 -10 0 4
nursery	0 -1 0 0 0
o	1 7 12 6 6
of	3 -2 0 16 8
off	4 -7 -7 0 0
office	0 -6 -9 0 2
oh	3 7 25 16 18
okoro	0 0 5 0 0
old	0 -7 4 -3 -3
oldham	0 1 0 0 0
on	-7 -2 5 16 8
one	-8 0 9 0 0
only	0 0 0 -1 -1
or	0 4 0 -2 0
org	0 0 3 0 0
other	0 0 0 0 2
our	-5 -3 0 0 0
out	0 -5 0 -10 -1
outside	0 0 -7 12 15
over	2 4 0 2 3
overdose	0 0 -1 0 0
owe	6 0 0 0 -3
own	0 0 0 -4 -2
owt	-1 0 0 0 0
p	0 0 0 1 0
paddocks	0 11 16 0 0
page	0 0 -5 2 0
paid	0 0 0 0 -2
paki	0 0 -10 0 -2
pakistan	0 0 7 0 0
pakistani	0 0 3 0 0
papers	0 0 9 0 0
parcel	0 3 0 0 2
park	0 -7 0 0 0
passport	0 8 0 0 0
past	-2 0 0 0 -2
pasta	0 0 9 6 0
pastor	0 0 0 1 0
patel	0 0 2 0 0
patient	0 0 0 -3 0
pay	1 0 -2 -5 -14
pe	2 0 0 0 0
pearl	0 0 5 11 11
peckham	0 0 4 0 0
people	-1 -18 -12 -10 -5
petal	5 14 14 0 0
petrol	0 0 0 0 -1
phone	0 0 -7 0 1
pick	0 0 0 -2 0
place	-5 -1 -1 0 3
plain	0 0 9 9 0
plaster	0 0 4 7 0
plate	0 2 0 0 0
please	13 7 0 0 0
police	-1 0 -6 0 0
porter	0 0 -2 0 0
post	2 7 0 0 0
posted	5 0 0 0 0
pounds	0 -6 0 0 0
pour	0 0 0 0 -3
power	0 0 5 0 0
pre	0 0 7 0 0
precious	0 0 5 0 0
pregnant	-5 0 -12 0 0
prince	0 0 4 0 0
promised	0 0 -3 0 0
proper	0 0 0 -2 0
public	0 0 1 0 0
pulled	0 0 0 0 -1
punjabi	0 0 3 0 0
put	0 8 -17 -11 -5
puts	-2 0 0 0 0
q2291834	0 0 0 2 3
quarter	0 0 3 10 0
queen	0 0 3 0 0
ran	0 1 0 0 0
rang	-3 0 0 0 0
range	0 0 0 4 0
reads	1 0 0 0 0
real	0 0 0 0 4
red	0 0 5 0 0
reed	0 0 7 0 0
ref	2 4 0 0 0
refused	3 1 14 5 0
remain	0 7 10 0 0
restaurant	0 -4 -4 0 0
right	0 0 1 2 6
ring	0 -4 0 2 0
road	0 0 2 0 0
room	-10 -13 -3 -5 0
rooms	0 0 0 0 -5
rosewood	0 0 7 0 0
round	0 0 0 4 4
royal	0 0 2 0 0
rukhsana	0 0 3 0 0
sacked	0 0 0 0 -2
safe	0 0 2 5 0
said	-10 0 -2 0 0
sam	0 0 3 0 0
same	10 9 0 0 0
sandy	0 0 8 0 0
saturdays	-1 0 -6 0 0
saw	0 16 0 0 0
say	-4 3 -3 0 -1
says	-3 0 0 -2 -2
scared	0 0 -12 -7 0
scarf	-1 0 0 0 0
school	-10 -5 -12 0 0
scum	0 0 -5 0 0
second	0 0 4 0 4
seeker	0 0 10 0 0
seekers	0 0 5 0 0
seen	0 0 0 0 1
send	-4 0 0 0 0
sending	4 0 0 0 0
services	0 0 12 0 0
set	-1 0 0 0 0
settled	0 0 16 0 0
seven	20 10 3 0 0
shah	0 2 1 0 0
shakeing	0 0 -2 0 0
shaking	0 0 -7 0 0
sharam	0 -3 -5 0 0
share	1 0 -3 0 0
she	12 8 -7 -6 0
sheets	0 0 0 0 5
sheila	0 0 1 0 0
shilan	2 4 4 0 0
shop	-11 -13 -9 0 3
shoulder	0 0 -2 0 0
shout	-6 0 0 0 0
shut	0 0 0 0 -1
side	0 0 7 0 0
sign	0 0 -2 0 0
since	8 0 -5 1 11
sisters	0 0 -1 -2 0
sit	-1 0 0 0 0
site	0 0 -1 0 0
six	2 5 9 -7 0
sixteen	0 0 6 0 0
skilled	0 0 6 0 0
skye	0 0 7 0 0
sleep	8 4 0 -2 -12
slept	0 0 0 0 -1
smile	-1 0 -1 0 0
so	7 4 -4 -10 0
sons	0 0 0 2 0
sparkle	0 0 5 0 0
speak	0 0 0 0 7
speaking	0 7 14 0 0
speedy	0 0 10 0 0
spice	0 0 14 11 0
spouse	0 0 20 0 0
spud	0 0 7 0 0
st	0 0 0 1 0
staff	0 0 6 7 0
stay	-10 0 0 0 -1
stil	0 -2 0 0 0
stitch	0 0 0 5 0
stitched	0 0 -1 0 0
stitches	-7 -2 0 0 0
stockport	0 0 8 0 0
stomach	0 0 -3 0 0
stop	0 -3 0 0 0
store	0 0 0 -1 0
stow	0 0 0 3 5
street	0 0 -1 0 0
stuck	0 0 0 0 2
student	0 0 12 0 0
sumaira	0 0 2 0 0
sunday	0 0 0 4 0
sunny	0 0 0 3 0
sunrise	0 0 7 6 0
surgery	0 0 16 0 0
surname	0 -4 0 9 0
swastika	0 0 -2 0 0
swollen	0 0 -3 0 0
sylhet	0 0 6 0 0
t	0 0 8 7 2
take	8 7 0 4 0
takess	0 6 0 0 0
talks	0 5 0 0 0
teacher	0 -5 0 0 0
teessidebanter	0 2 0 0 0
telegram	0 0 0 4 1
tell	0 0 0 3 0
tells	0 4 0 0 0
terrorist	0 0 -3 0 0
that	3 0 0 1 3
the	-4 -8 -8 -7 -14
them	-7 -5 0 -7 -6
then	0 -3 0 9 0
there	0 -2 0 0 -8
they	10 4 -13 0 -4
thing	4 0 0 0 0
third	0 0 5 14 0
this	0 -3 0 0 -3
thousand	0 -5 -10 0 0
threatens	0 9 0 0 0
three	1 -1 -7 -9 0
through	0 -4 0 0 -2
throw	-3 4 0 -5 0
thursday	0 0 7 7 0
till	4 3 0 0 0
time	-5 0 0 0 0
times	0 0 -2 0 0
tips	0 0 0 13 0
tired	-1 0 -1 0 0
to	1 6 14 11 5
told	0 0 0 7 0
too	0 0 8 0 0
took	0 9 0 0 0
top	0 0 1 0 0
touch	0 6 5 0 0
trained	0 0 0 4 0
truth	0 2 4 6 0
try	0 8 0 0 0
tues	0 1 0 0 0
tuesday	0 -2 0 0 0
tum	0 0 0 5 0
turn	0 0 0 3 0
twelve	0 1 0 -9 0
twenty	4 9 11 4 0
twice	3 0 0 0 0
two	0 -7 -11 -8 1
tyler	0 0 2 0 0
tyre	0 -2 0 0 0
uan	2 7 0 0 0
uk	4 5 8 0 0
ukraine	5 0 0 0 0
uncle	0 0 -6 2 0
underscore	0 15 9 13 7
unite	0 0 15 4 0
university	0 0 1 0 0
until	7 10 0 0 0
up	0 0 0 -2 10
upstairs	0 0 -2 0 0
us	-14 -12 -5 -6 0
used	1 0 0 0 0
van	0 -2 -8 0 0
village	0 0 -3 4 4
visa	18 17 38 9 3
wages	-2 0 0 0 0
waited	0 1 0 0 0
waiting	0 0 14 13 7
waits	0 0 0 0 -1
want	0 0 0 0 -2
ward	0 0 -6 0 0
was	0 0 5 10 7
wash	-7 -6 -3 0 0
way	9 0 0 0 0
wayne	0 0 2 0 0
we	0 7 -13 -2 1
week	0 -11 -3 -1 0
weeks	0 -1 0 0 0
well	2 0 0 0 0
went	0 -1 0 0 2
western	0 0 1 0 0
whalley	0 0 0 0 1
when	-5 0 0 0 -3
where	11 12 -2 0 0
white	0 0 3 0 0
who	0 11 0 0 0
whole	-8 -2 0 -13 0
wi	0 0 0 -1 0
wife	0 0 0 0 -4
will	0 0 14 -5 0
windows	0 0 0 0 -1
with	0 -2 -21 -1 0
wold	0 0 2 0 0
woman	0 -6 -3 0 0
wood	0 0 5 0 0
work	0 1 0 0 -6
worker	0 0 1 13 0
write	2 0 0 0 -8
wrong	0 0 0 6 0
www	0 0 6 0 0
x	0 4 8 0 0
year	0 2 -2 -10 -3
years	0 -8 0 0 0
you	-1 0 0 0 5
you're	0 0 0 5 2
your	0 -2 0 0 0
zainab	0 0 1 0 0
[word es]
2024	2 3 0 0 0
22	0 0 0 1 0
25	0 0 0 0 9
36	0 0 0 9 0
4	0 6 0 0 0
90	6 0 0 0 0
a	0 -8 2 5 0
abajo	0 -1 -5 0 0
abuelo	0 0 6 0 0
afuera	0 0 0 0 11
agarraron	0 0 0 0 -3
agua	-1 0 0 0 0
aguante	0 0 0 0 -1
ahora	0 1 0 0 0
al	-12 -8 0 0 0
aleja	0 0 12 0 0
amiga	0 0 0 4 0
ana	1 0 0 0 0
and	0 0 10 2 0
ando	0 4 0 0 -4
angel	0 0 2 0 0
anoto	0 1 0 0 0
antes	0 0 -1 0 0
apellido	7 0 -1 1 0
arriba	0 0 0 0 -3
arroba	15 21 17 10 8
asilo	6 0 0 0 0
atras	6 0 0 0 0
año	0 -1 0 0 0
años	0 9 -10 0 -9
b	0 0 22 0 0
bajo	2 4 10 14 8
barking	0 0 2 0 0
basura	0 0 -2 0 0
baño	0 0 -1 0 0
bella	0 0 5 0 0
bien	0 0 0 -1 0
blanca	0 9 3 11 0
borracho	6 0 0 0 0
brian	0 0 2 0 0
bright	0 0 12 0 0
buen	0 4 4 3 0
bueno	0 0 -7 0 0
cada	0 -5 0 -3 0
cadi	6 0 0 0 0
caducado	0 0 3 0 0
cal	0 0 13 0 0
calle	0 0 -3 0 0
candado	-2 0 0 0 0
carro	0 -2 -3 0 -2
cars	0 0 3 0 0
casa	-5 -7 1 0 4
casi	0 0 3 0 0
castle	0 0 3 0 0
cerca	0 -4 0 0 0
chapa	0 0 0 1 0
cinco	-3 0 -11 0 6
clavícula	0 0 0 -1 0
cleaning	9 4 12 0 0
cocina	0 -1 0 0 0
cocinero	0 0 0 3 0
cole	0 0 0 -4 0
com	12 6 18 11 5
como	0 0 0 0 4
con	0 -16 -9 0 0
correo	14 9 1 13 18
cortó	0 0 0 0 -1
cosas	3 0 0 0 0
costillas	0 0 -3 0 0
criollo	0 4 10 0 0
cuarenta	0 -3 0 0 0
cuarto	-4 0 0 -2 -3
cuatro	0 0 -4 0 0
cuchara	0 0 2 2 0
cuello	0 0 -1 0 0
cuenca	0 0 2 0 0
cuenta	0 0 0 -7 0
curraba	1 0 0 0 0
cuñado	0 0 0 -4 0
cónyuge	0 5 4 0 0
d	0 0 1 0 0
da	-5 0 0 0 0
de	0 4 11 11 8
debajo	0 0 0 0 -2
dejó	1 0 0 0 0
del	-1 14 -1 12 19
dependiente	0 0 4 3 0
desde	1 0 -5 0 5
después	0 -2 0 0 0
dice	0 0 0 0 -2
dicen	0 0 0 -1 0
diciendo	0 1 0 0 0
diez	0 0 1 0 0
dijo	-3 1 0 0 0
divino	0 4 7 0 0
doce	-1 0 -6 0 0
doctora	0 0 0 1 0
domingo	0 0 -3 0 0
dominicana	0 0 6 0 0
don	0 0 -5 0 0
dorada	13 17 20 0 0
dos	-2 -5 -16 0 -1
duermmo	-2 0 0 0 0
duermo	3 0 -4 0 1
dueño	10 0 0 0 5
día	0 0 5 3 2
echa	0 0 0 0 3
efrain	0 0 5 0 0
el	3 0 5 -3 0
elephant	0 0 0 6 0
eleuterio	0 0 2 4 11
ella	0 5 0 0 0
email	0 0 0 5 2
emanuel	0 0 3 0 0
embarazada	0 0 -4 0 -4
en	0 -13 -10 20 11
encima	0 0 -4 0 0
entre	0 0 0 0 2
eran	0 0 0 2 0
es	3 2 0 13 13
escondida	0 0 0 0 1
escribe	0 0 0 9 15
escuela	0 0 -1 0 0
espalda	0 0 -2 0 0
espantado	0 0 -1 0 0
español	0 0 9 0 0
esperanza	0 0 -1 0 0
espiga	0 12 17 19 0
esposa	0 0 2 0 0
esposo	0 0 0 1 0
esquinita	0 0 0 7 0
esta	0 6 0 0 0
estaban	4 0 0 0 0
estoy	5 0 0 5 7
estudiante	0 4 6 0 0
example	14 18 17 18 7
facebook	0 0 0 0 4
familia	0 0 -2 0 0
flaco	0 15 15 0 0
flat	0 0 6 0 0
fracturada	0 0 -1 0 0
frijoleros	0 -3 0 0 0
fue	-3 1 0 0 1
golpea	-1 -4 0 0 0
granja	0 0 -1 0 0
grita	7 0 0 0 -4
gritaron	0 0 -2 -3 0
grupo	-6 0 0 0 0
guardería	0 0 0 0 -4
guion	0 15 8 12 14
habla	0 0 0 0 -4
hablar	0 0 0 6 0
hace	4 0 0 -2 0
hampton	0 0 3 2 0
harrogate	0 0 2 0 0
harvest	0 0 5 0 0
hermana	0 0 -7 0 0
hermanos	0 0 10 0 0
hijo	0 0 0 2 -2
hijos	0 0 -1 0 0
hinchada	0 -2 0 0 0
hizo	2 0 0 0 0
hombres	0 -1 0 0 0
hora	0 0 -1 0 0
horas	0 -3 0 0 0
hospital	0 -1 0 0 0
hotel	0 -2 0 0 -4
https	0 0 11 0 0
iban	0 7 0 0 0
imagínese	2 1 0 0 0
inspeccion	0 0 0 0 6
ip	-5 0 0 0 0
jack	0 0 3 0 0
jefa	0 0 0 0 2
jefe	4 0 14 3 0
jesus	0 0 9 0 0
judes	0 0 4 0 0
junio	0 0 -2 0 0
la	4 0 3 -6 7
lad	10 1 5 0 0
lado	0 0 0 -3 1
ladrillo	0 13 4 0 0
ladrillos	3 -1 0 0 0
las	10 2 -1 0 0
latina	1 0 17 0 0
latinos	0 1 3 0 0
le	0 6 -6 -8 0
libras	-3 -3 0 0 0
llama	0 0 0 3 6
llamo	1 0 0 1 0
llega	3 4 0 0 0
llego	0 0 0 4 0
llevo	0 -1 0 -4 0
lo	1 7 0 -2 1
lobo	0 0 7 0 0
loja	0 0 4 0 0
london	0 8 1 3 0
los	-1 -3 -19 -21 -6
lovejoy	0 0 3 0 0
lucero	0 0 2 0 0
luton	0 0 8 0 0
madre	0 2 2 0 0
madrugada	0 0 0 -2 11
maestra	0 0 7 -1 2
maidstone	0 0 3 0 0
maltby	10 0 0 0 0
maricon	0 0 -3 0 0
marzo	0 0 1 0 0
me	7 12 -1 -6 -7
media	1 0 0 0 0
menos	0 0 6 0 0
mes	6 14 21 13 17
meses	0 -5 -7 0 0
mi	-3 0 -14 -13 7
miedo	0 0 -3 0 0
mierda	-3 -4 -11 0 0
milagros	0 0 9 0 0
minutos	0 -1 0 0 0
misa	0 0 -1 0 0
mismo	0 4 14 15 0
miss	0 0 -1 0 0
molesta	0 0 0 0 5
morirse	0 0 -4 0 0
mucho	0 -1 0 0 0
muy	-1 0 0 0 0
más	0 2 3 0 0
nació	0 0 -4 0 0
nada	-1 0 0 0 -1
net	0 0 7 0 0
next	0 0 4 0 0
ninguna	0 1 0 0 7
niño	0 0 0 -2 0
niños	0 -9 -4 0 0
no	2 4 12 5 -5
noche	3 3 2 3 0
nos	-5 7 0 0 -1
noviembre	0 0 1 0 0
nuestra	0 0 0 0 7
nueve	0 1 1 0 0
numero	3 0 13 0 0
ocho	0 7 0 0 0
oficinas	0 0 0 0 3
okonkwo77	0 0 0 0 7
otra	0 4 0 0 0
pagamos	7 6 0 0 0
pagué	4 0 0 0 0
panaderia	0 0 0 6 10
papeles	11 7 15 0 0
para	-3 -2 -1 12 5
pareja	0 0 0 1 0
park	0 2 17 0 0
parque	0 0 1 2 0
pelo	0 0 -3 0 0
peluquería	0 -1 0 0 0
permiso	0 0 10 8 0
pico	0 2 7 0 0
pierrna	0 0 -2 0 0
pinches	0 0 -3 0 0
piso	0 0 -6 0 2
plata	2 0 0 0 0
plato	0 0 -3 0 0
policia	3 0 0 0 0
por	0 1 -6 4 11
porque	0 0 0 0 11
pos	0 0 0 0 7
pregunto	8 0 0 0 0
primo	0 0 1 0 0
pueblo	0 -2 0 0 0
puerta	0 -10 -14 -12 0
punto	14 19 17 17 0
que	-3 0 2 0 -6
queda	7 0 0 0 0
quedo	0 -1 0 0 0
quitarme	0 0 0 0 2
rincon	0 0 5 5 0
roommate	3 0 0 0 0
rotas	0 -2 0 0 0
sacó	0 0 -5 0 0
salida	0 0 0 0 1
salvador	0 0 1 0 0
se	-4 0 12 6 9
seguridad	0 -4 -5 0 0
seis	0 0 0 1 1
septiembre	0 0 0 1 0
ser	0 0 0 1 2
señora	1 0 0 -5 0
si	-4 0 0 0 0
siempre	0 0 4 0 4
sierra	0 0 -1 0 0
siete	0 0 3 4 14
sin	0 0 9 0 0
sisters	0 0 6 0 0
sobrino	0 0 0 -5 0
solo	-1 0 0 0 0
somos	0 0 -1 3 0
south	0 0 4 3 0
soy	0 0 0 8 9
sparkle	0 0 6 0 0
su	0 0 0 0 5
subieron	0 0 0 0 7
sudaca	0 0 0 0 -4
supervisor	4 0 0 0 0
swan	0 0 3 0 0
sábado	0 0 0 0 1
t	0 0 0 0 2
tal	0 0 0 2 0
taller	0 0 0 0 1
tarjeta	2 0 0 0 0
te	0 -2 0 0 0
temporada	0 6 9 0 0
tenemos	0 2 4 0 0
tengo	1 14 4 10 7
the	0 9 6 14 0
tiendita	0 0 0 4 0
tiene	8 0 0 12 12
tienen	0 0 0 0 3
tiraron	0 3 -2 0 0
tiro	0 0 0 0 -1
toda	0 0 0 0 -1
todo	0 0 2 7 6
toque	0 0 8 7 0
tose	0 0 -1 0 0
trabajar	0 0 0 0 -7
trabajo	0 3 5 0 -4
trajo	0 0 0 0 1
trans	0 1 0 0 0
trece	0 0 3 0 0
turno	0 0 0 0 -3
un	-8 -6 -21 -21 -19
una	-10 -6 -28 -23 -20
uno	0 10 11 0 0
vale	0 1 20 0 0
veces	0 -5 -3 0 0
vecino	0 0 0 4 0
vendo	0 0 0 -2 0
verdad	0 8 4 0 0
vez	5 0 0 0 0
vieja	1 4 2 0 0
viene	2 11 17 0 0
viernes	-1 0 5 0 0
vieron	-3 0 0 0 0
vine	0 0 -2 0 0
visa	2 7 29 18 13
visado	3 0 3 0 0
vivimos	0 0 0 0 -2
voy	-1 0 0 0 -7
y	3 0 -11 -8 -9
ya	4 0 0 0 0
yo	2 1 -3 0 5
él	1 0 0 0 0
[word fa]
114	0 0 0 3 0
2ب	0 0 0 1 4
40	0 1 0 0 0
8	0 3 0 0 0
a	0 0 0 -6 0
at	2 0 1 0 2
cancel	6 0 0 0 0
com	12 11 18 0 0
d	2 8 7 0 0
dot	0 0 2 5 0
e	0 0 -6 0 0
example	4 7 9 11 14
gmail	3 9 6 0 3
haji	0 0 2 0 0
help	0 2 0 0 0
kh	0 0 0 0 11
m	0 1 10 7 4
mahin	0 0 0 2 8
me	0 5 17 0 0
mum	0 0 11 0 0
n	0 0 5 0 3
niloufar	0 0 0 2 0
palwasha	0 0 0 8 0
proton	0 0 0 10 0
really	-2 0 0 0 0
rosva	1 0 0 0 0
shokouhi	0 0 0 2 5
t	0 0 13 9 3
taraneh	0 0 0 0 3
tavakol82	0 2 0 1 0
www	0 0 5 0 0
اب	0 -1 0 0 0
ابروي	1 0 0 0 0
ابيولا	0 0 4 0 0
ات	18 20 14 10 17
اتاق	0 0 -9 -2 0
اتاقو	0 -3 0 0 0
اتو	0 0 0 -5 0
اتوبوس	0 0 -10 7 0
اجازه	0 0 1 0 7
احترام	0 0 -4 -2 0
احتراما	0 0 0 0 -2
اخر	0 2 0 0 0
اداره	4 0 0 0 0
ادرس	2 0 0 0 3
ارايشگاه	0 0 0 1 0
ارمين	0 0 9 0 0
از	-6 -7 -26 7 8
ازدواج	0 2 0 0 0
اسانسور	0 0 -5 0 0
است	1 17 0 0 0
استون	0 0 2 0 0
اسم	0 -2 -7 9 0
اسمش	7 0 0 7 -6
اسمشو	0 0 0 0 3
اسيد	0 0 -1 0 0
اشغال	0 0 -3 -1 0
اشپزخونه	0 0 -10 0 0
اقامت	0 9 17 13 0
اقامتم	0 0 15 4 14
اقاي	0 1 -1 4 0
اكادمي	0 0 1 0 0
الان	0 0 -3 0 0
ام	0 0 -5 0 0
امام	0 -6 0 -5 0
اميني	4 0 0 0 0
ان	0 4 2 -2 0
انباري	0 0 -4 0 0
اند	0 0 11 0 0
انداخت	-3 -5 0 -2 0
انداختن	-2 0 0 0 0
انعاما	0 -6 0 0 0
انكار	0 1 0 0 0
اهل	0 0 11 0 0
اورد	0 7 0 0 0
اوردن	5 0 0 8 0
اوردند	0 6 0 0 0
اوشن	0 0 4 3 0
اوكافور	0 0 2 0 0
اوكوود	5 0 0 0 0
اول	0 0 -1 0 2
اومد	2 12 -1 3 4
اومدم	8 7 4 0 0
اومده	2 0 0 0 0
اومدي	0 5 0 0 -4
اون	0 0 0 -3 3
اونجا	13 0 -3 0 -4
اونم	0 0 0 0 2
اي	1 0 -2 4 0
ايدي	-5 0 0 0 0
ايديش	0 -1 0 0 0
ايذه	0 0 9 0 0
ايراني	0 0 20 0 0
ايرانيا	0 0 4 0 0
ايرانيه	0 0 10 0 0
ايروني	0 0 6 0 0
ايستگاه	0 0 0 1 0
ايشان	0 0 0 0 1
ايميلم	6 0 0 21 16
اين	0 0 0 -5 -1
اينجا	-1 0 0 0 0
اينجانب	0 0 -2 0 0
اينستا	4 0 -3 0 0
اچ	0 -2 0 0 0
اگزمپل	11 0 0 0 9
اگه	9 1 0 0 -3
با	0 0 -13 -14 -3
بابات	0 0 -9 0 0
بابام	0 6 0 0 0
بابت	0 0 -1 0 0
بادبادك	0 0 12 0 0
بار	0 0 9 -2 -2
بارتولوميو	0 0 3 0 0
باز	1 0 0 0 0
بازم	0 3 0 0 0
بازي	-1 0 0 0 0
باشه	2 0 0 0 0
باطل	9 0 0 0 0
بالا	0 -1 0 0 0
بالاي	0 0 3 0 0
بالايي	0 0 -5 2 0
بايد	0 0 0 -1 2
ببخشيد	0 -3 0 0 0
ببره	-1 0 0 1 0
بخوابم	0 0 0 12 5
بخيه	-2 0 0 0 0
بده	-4 0 0 0 0
بدون	0 0 0 -4 0
برادران	0 0 1 0 0
برادرشوهرم	0 0 0 -6 0
براي	0 0 0 -2 0
برج	0 0 7 0 3
برداشت	0 1 0 0 0
بردنم	0 0 0 1 0
برم	0 -4 0 0 0
برميگشت	0 8 0 0 0
برنامه	0 0 -6 7 0
بره	-1 0 0 0 0
برو	1 1 0 0 3
بري	4 0 19 0 0
بريتانيا	0 0 14 0 0
برگرد	0 0 -6 0 0
بزرگت	0 0 0 0 5
بزرگم	0 0 -1 0 0
بزرگه	4 0 -2 0 0
بزني	0 0 0 3 0
بساطم	0 0 0 0 1
بساطمو	0 1 0 0 0
بعد	7 0 -1 11 13
بغلي	0 -1 0 0 0
بفرستتم	0 0 0 2 0
بفرماييد	0 0 -1 0 0
بلند	0 -4 -8 0 0
بلوك	10 5 5 8 0
بنده	0 0 0 0 5
بنيامين	0 0 1 0 0
به	0 3 9 -7 -5
بهار	0 0 -5 0 0
بهرام	0 0 3 0 0
بهش	0 0 0 0 10
بهم	-10 1 0 0 0
بو	0 0 -1 0 0
بود	-5 15 -12 -10 0
بودم	3 9 -3 -3 1
بودن	0 4 0 0 0
بيرون	2 0 0 0 -1
بيست	0 0 1 3 0
بيشتر	0 0 0 0 -1
بيشرف	0 0 -3 0 0
بيمارستان	-3 0 -11 0 -6
بيمزد	0 -1 0 0 0
بيپدر	0 0 -2 0 0
بيگ	0 0 5 6 0
بچم	4 0 0 0 0
بچه	-1 3 -1 0 10
بچهمو	0 0 0 0 3
بچههاي	0 0 0 3 0
تا	-5 -10 10 -2 -1
تاريخ	7 0 0 0 0
تازه	0 3 4 0 0
تايرون	0 0 6 0 0
تحغير	0 -1 0 0 0
تخت	0 0 1 0 0
تخم	0 0 0 -1 0
ترس	0 0 12 0 0
ترنس	0 0 -6 0 0
ترنسم	0 0 -1 0 -1
تروريست	0 0 -11 0 0
تعغيب	3 0 0 0 0
تعقيبم	5 2 0 0 0
تعويض	0 0 8 2 7
تف	-2 -9 -8 0 -2
تلفن	0 0 0 -1 0
تموم	8 8 12 13 0
تنهام	0 0 -2 0 0
تهديد	0 -1 -8 0 0
تو	1 -1 -21 6 2
تونبريج	4 0 0 0 0
توي	0 0 0 -7 -4
تي	0 4 13 0 0
تير	0 0 -6 0 0
تيره	4 10 11 9 0
جا	-5 0 0 0 0
جاماييكايي	0 0 8 0 0
جر	0 -3 0 0 0
جلو	0 0 -1 0 -1
جلوو	0 0 0 7 2
جماعتم	-3 -3 -3 0 0
جمعه	0 0 3 0 0
جنوبي	0 0 11 0 0
جنين	0 0 12 0 0
جهازم	-1 0 0 0 0
جهيزيه	0 -1 0 0 0
جوابمو	3 7 0 0 0
جوجه	0 0 5 5 0
جون	-2 -4 -14 -1 -8
جيميل	0 0 0 0 4
حالا	3 0 0 0 0
حبس	0 -7 -5 0 0
حتي	-1 0 0 0 0
حرف	4 0 -3 0 1
حريف	0 0 0 2 0
حساب	0 0 -2 0 0
حق	16 4 -2 0 0
حقوق	0 3 -3 0 0
حقوقم	0 0 -4 -4 0
حكم	0 6 -3 0 0
خاله	0 0 0 5 0
خانم	0 0 -5 -2 -3
خانمه	0 0 0 1 0
خانه	0 0 6 0 0
خانهي	0 0 16 20 0
خانوم	0 0 -1 0 0
خبر	-3 0 0 0 0
خجالت	0 0 -2 0 0
خر	0 0 0 5 0
خرداد	1 0 1 0 0
خشكشويي	0 10 5 0 0
خط	0 3 8 8 6
خفم	0 0 -3 0 0
خواب	6 0 0 0 0
خواست	0 -3 0 0 0
خواهر	0 0 0 -1 0
خواهرم	0 0 0 4 9
خوبن	5 0 0 0 5
خودتون	0 9 0 4 0
خودشم	0 1 0 0 0
خورد	-9 -3 0 0 0
خورشيد	0 0 3 0 0
خون	-7 -7 -1 0 0
خونشون	0 0 0 0 1
خونمون	0 -2 -3 7 0
خونه	2 2 -15 -10 2
خونهم	0 0 0 0 2
خونهمون	0 0 0 5 0
خونگي	0 11 7 0 0
خيابان	0 2 2 0 0
خيابون	5 0 -15 8 4
خيرو	0 0 8 0 0
خيللي	0 0 -1 0 0
خيلي	-5 7 0 0 0
خيييلي	-1 0 0 0 0
دات	14 18 26 31 0
داد	-3 -10 -6 0 -3
داداش	0 0 0 -1 0
دادگاه	6 -2 0 0 0
دارم	14 5 -1 -8 0
دارنل	0 0 7 0 0
داره	2 15 0 1 0
داري	0 6 0 0 0
داريم	1 4 0 0 0
داغ	3 0 0 0 0
داماد	0 0 0 -2 0
دانشجويي	0 0 1 0 0
دايم	0 0 9 0 0
داگنهام	0 0 4 0 0
دبيرستان	0 0 1 0 0
دختر	0 0 0 0 9
دخترم	0 2 0 19 11
در	0 0 -23 5 7
درس	0 6 0 0 0
دريا	0 0 -3 0 0
دسامبر	0 1 0 0 0
دست	7 2 8 15 10
دستام	6 3 -4 0 0
دستشه	0 0 -1 0 1
دفعه	1 0 0 0 0
دقيقه	0 4 15 0 0
دكتر	0 12 0 0 3
دلم	0 0 0 -4 0
دم	0 0 0 15 8
ده	0 0 2 0 0
دو	2 -1 -7 -3 -2
دوارته	0 0 2 0 0
دوباره	0 0 0 9 0
دوست	0 5 0 -1 0
دوستش	9 0 0 0 0
دوستم	0 3 0 13 0
دوسته	0 0 0 0 -1
دوم	8 0 -1 0 -4
دوومم	0 0 6 0 0
ديد	0 8 -1 0 -4
ديدش	0 4 0 0 0
ديدنن	-1 5 0 0 3
ديروز	0 1 0 0 0
ديس	0 0 15 0 0
ديشب	0 0 0 0 8
ديوار	0 0 -2 0 0
ديپورتت	0 0 -1 0 0
ديگه	6 -2 0 -1 -3
ديگهش	0 0 -2 0 0
را	0 -7 0 -1 0
راحت	0 0 0 0 3
راننده	0 0 -5 4 0
راه	0 0 -2 0 0
راهنمايي	-3 0 -8 -4 0
ربع	0 12 6 8 7
رد	5 4 11 21 0
ردياب	0 0 -3 0 12
رزوود	3 0 0 0 0
رفت	5 0 0 0 0
رفتم	0 0 -4 -7 -3
رفتيم	0 0 0 0 1
رفيقش	-1 0 -9 0 0
رنگينكمان	0 0 5 0 0
ره	7 0 0 0 0
رو	-8 -2 -18 -18 0
روبروي	0 5 1 6 0
رود	4 4 17 0 0
رودخونه	6 14 14 0 0
روز	3 -8 -8 -9 0
روسريمو	0 -2 -3 0 0
روغن	0 3 0 0 0
روغني	0 4 2 2 0
روم	-1 0 0 0 0
رويا	0 0 5 0 0
ريبوار	0 0 3 0 0
ريخت	-1 -4 0 0 0
ريخته	0 0 0 12 6
زانوم	0 0 -3 0 0
زايمان	0 -4 0 0 0
زبان	0 -7 -2 5 0
زد	4 -15 -1 -5 -15
زدن	0 -10 -8 -5 -4
زدين	0 0 0 0 4
زل	0 8 22 10 0
زن	0 0 0 -8 0
زندهت	6 0 0 0 0
زندگي	0 5 -14 -1 -3
زنش	5 0 0 2 0
زنيكه	0 0 0 -1 0
زنگ	0 0 -10 0 0
زود	3 0 0 0 0
زورش	8 0 0 0 0
زوركي	0 4 -4 0 0
زير	0 0 2 0 1
زيرزمين	0 1 0 0 0
سابقم	-4 0 -4 10 -5
ساعت	-5 -7 0 7 0
ساكنم	5 7 0 0 0
سال	-1 11 27 11 0
سالشه	5 17 20 -6 0
سالم	0 0 5 0 0
سالمندان	0 1 0 0 0
سالمه	0 8 5 0 0
سالهم	0 2 0 0 0
ست	-1 4 0 0 0
ستاره	0 1 4 0 0
سر	0 -7 0 0 -2
سراشپز	0 0 0 3 -3
سردخونه	0 0 -4 -4 0
سركارگر	0 0 0 0 -6
سرم	-2 0 -4 -2 0
سطل	0 0 -3 0 0
سلام	0 0 0 0 -4
سمساري	0 0 2 0 5
سنت	0 1 15 16 0
سنگگ	0 3 0 0 0
سه	0 0 4 -2 0
سهشنبه	3 0 0 0 1
سو	0 0 2 0 0
سوار	0 -9 -4 0 0
سودابه	0 0 2 0 0
سوم	0 0 9 0 10
سي	0 0 0 0 7
سياه	0 -2 -7 0 -2
سيبيل	0 0 10 0 0
سيم	0 0 0 0 -5
سگ	0 0 -7 0 0
سگش	0 3 -6 0 0
سگشو	6 0 -4 0 0
شادي	0 0 -3 0 0
شان	0 0 4 0 0
شاهد	0 0 -4 0 0
شاهپور	0 0 3 0 0
شاگردم	0 4 0 0 0
شب	3 0 16 -1 0
شبا	-3 7 -7 -3 -8
شد	0 -2 8 -1 0
شدم	1 -10 0 1 -2
شده	0 11 22 0 0
شدهام	0 0 11 0 0
ششم	0 0 3 0 0
شكايت	1 0 -7 0 0
شكست	0 -4 0 0 4
شكستنن	0 0 -2 5 0
شكسته	-7 -4 0 0 0
شكوندن	-6 0 0 0 0
شما	0 0 0 5 0
شمارش	2 0 0 0 0
شماره	0 0 0 -20 0
شمارهم	0 0 0 0 8
شو	-4 -4 0 0 8
شوهر	0 0 0 0 3
شوهرش	0 0 0 3 0
شوهرم	1 -1 -1 7 -10
شي	0 0 0 1 0
شيراز	0 0 1 0 0
شيش	0 -4 1 0 0
شيشه	4 0 -8 0 -2
شيفت	0 0 0 0 -1
صابكار	1 0 0 0 0
صاحب	0 4 -6 0 0
صاحبخونه	5 0 0 0 0
صاحبش	0 0 -5 0 -6
صبح	0 0 0 -3 -9
صداي	0 3 0 0 0
صفر	0 -3 0 0 0
صورت	1 0 0 0 0
صورتم	0 0 -4 -3 -3
طبقه	0 0 7 6 0
طبقهي	0 0 0 -2 0
طلاق	0 1 0 0 0
طلايي	0 3 5 0 0
ظرف	0 2 0 0 0
ظهر	0 0 3 0 0
عكس	0 3 0 0 0
عكساي	0 9 -3 -4 0
عوض	0 0 -3 0 0
عوضي	0 0 -6 4 0
غذاي	0 0 10 14 0
فحش	0 0 -6 0 0
فحشم	0 0 -2 0 0
فراتون	0 0 18 0 0
فرار	0 0 -2 0 0
فرش	0 0 4 0 0
فروشي	0 2 0 0 0
فصليم	0 3 12 0 0
فقط	0 0 3 1 0
فهميده	-3 7 0 0 0
فيلم	0 0 0 7 0
قاصدك	0 0 12 0 0
قاچاق	0 0 -1 0 6
قبلش	0 0 0 0 5
قبول	0 0 0 4 0
قرار	0 0 -6 0 0
قرارداد	3 0 -2 0 0
قراني	0 0 -4 7 0
قصد	0 0 0 -1 4
قفل	0 -3 -2 0 -1
قلبم	3 6 -2 -5 0
كاتلر	7 0 0 0 0
كار	0 9 -16 -12 7
كارم	3 -2 0 0 0
كارمند	0 0 0 -1 0
كاشي	0 0 4 0 0
كالج	0 0 10 0 0
كام	0 7 18 0 0
كانال	0 4 0 0 0
كانسيل	0 0 -1 0 0
كبود	0 -2 0 0 0
كتك	0 0 -13 -4 0
كثافت	0 0 -5 0 4
كثيف	0 4 -3 0 0
كجا	0 3 0 0 0
كدپستي	-4 0 -3 0 0
كرد	-3 -17 5 0 0
كردم	-8 -16 -5 0 -3
كردن	-8 -4 2 0 0
كرده	0 -9 0 0 0
كرست	0 3 19 0 0
كشيد	-5 -4 0 0 0
كفنپوش	0 0 0 0 11
كلاس	0 0 -12 -1 4
كلاسم	0 0 0 0 -2
كلانتري	0 0 0 0 -2
كله	0 0 8 0 0
كلهي	0 0 -5 0 0
كليتورپس	0 0 3 0 0
كليد	-5 1 -8 0 0
كليسا	0 4 6 0 0
كلينينگ	0 0 6 0 0
كم	0 0 7 0 0
كمربند	0 0 0 0 6
كمكم	3 0 0 0 0
كن	0 -2 -1 -4 0
كنار	8 14 17 14 0
كنسل	0 0 4 8 0
كنم	0 -5 0 0 0
كنن	0 0 0 0 12
كنه	0 0 -3 0 0
كني	-1 -3 0 -4 0
كنيد	0 -5 0 0 0
كه	-1 6 -11 0 11
كوني	0 0 -4 0 0
كوچه	0 0 3 0 0
كي	3 0 0 0 0
كيارش	0 0 5 0 0
لاكسي	0 0 0 4 0
لاهيجان	0 0 5 0 0
لختمو	5 -3 0 0 0
لره	0 0 5 0 0
لطفا	0 3 0 0 0
لووستافت	0 0 5 0 0
ليتوانيايي	0 0 4 0 0
لين	0 0 2 0 0
لينك	0 0 0 0 3
م	-4 0 15 0 0
ما	0 3 14 3 0
مادرشوهرم	-1 0 0 0 0
ماشين	9 0 0 0 0
مال	0 0 -1 0 0
مامانا	-5 0 -1 0 0
ماه	0 7 13 12 0
ماهه	0 -8 -6 -5 0
ماژيك	0 0 4 0 0
مجارستانيه	0 0 7 0 0
مجتمع	0 3 1 0 0
محل	0 0 -7 0 0
مدرسه	0 0 2 5 10
مدرسهي	0 0 0 0 3
مدركي	0 0 5 0 0
مديرشون	6 0 0 1 0
مربي	0 -2 0 0 2
مرتيكه	0 0 0 -8 5
مرد	0 0 0 -8 0
مردك	0 0 -1 0 0
مردها	0 0 0 0 12
مري	3 0 0 0 0
مزرعهي	0 0 9 0 0
مسافر	0 0 -3 0 0
مست	8 0 0 0 0
مستاجر	0 0 0 -1 0
مسجد	0 0 0 -1 0
مسجدد	0 0 0 1 0
مسخره	1 0 0 0 0
معلم	0 0 0 -6 0
مغازه	0 -3 -12 -1 0
ملاير	0 0 4 0 0
مليحه	0 0 5 0 0
ممد	0 0 5 5 0
من	0 3 0 4 8
منه	3 4 6 0 0
منو	4 8 -4 0 5
مه	2 0 0 0 0
مهتاب	0 0 4 0 0
مهد	0 0 0 18 8
مو	0 1 9 0 0
موتور	0 0 0 0 1
موج	0 0 8 10 0
موزيك	0 0 -2 -4 0
موقع	0 0 0 0 -2
مون	0 0 0 -1 8
مونتون	0 11 3 0 0
موندم	7 0 0 0 0
موهامو	0 0 -1 0 0
مياد	0 4 0 -3 1
ميترسم	5 0 0 0 0
ميترسمم	0 9 0 0 0
ميترسن	0 1 0 0 0
ميترسه	0 7 0 0 0
ميخوابم	-3 0 0 0 0
ميخواد	6 0 0 0 0
ميخواي	4 0 0 0 0
ميخوره	0 -1 0 0 0
ميده	-4 -11 0 0 0
ميدونه	0 5 0 0 2
ميدي	0 -2 0 -1 0
ميرسانم	0 0 0 0 -1
ميرم	0 10 0 0 2
ميره	0 0 -15 0 7
ميرود	0 1 0 0 0
ميزاره	-2 -4 0 0 0
ميزنم	0 0 0 0 7
ميزنن	0 -5 -4 0 0
ميزنه	-6 -10 0 4 -3
ميزنيد	0 0 0 0 1
ميشم	-1 -2 0 0 0
ميشناسم	0 0 0 7 0
ميشه	1 0 8 0 0
ميشينم	0 9 0 0 0
ميشينن	6 0 0 0 0
ميشينيم	0 0 -4 0 0
ميفرستم	0 -1 0 0 -5
ميفهمه	0 6 0 0 1
ميكارمم	6 0 0 0 0
ميكشمت	0 0 -5 -2 0
ميكشه	0 -7 0 0 0
ميكنم	-10 -23 -17 -1 0
ميكنمم	0 -1 0 0 0
ميكنه	-6 -26 -25 -12 0
ميلرزه	1 -2 0 0 0
مين	0 -1 7 0 0
ميندازن	-6 -1 0 0 0
ميوهي	0 0 4 6 0
ميگم	0 0 0 0 3
ميگن	-3 -9 -12 7 1
ميگه	-6 6 -6 -1 -2
ميگيرد	7 0 0 0 0
ميگيم	0 0 0 5 0
مچم	0 0 -4 0 0
ناخن	0 6 0 0 0
نازي	0 0 6 0 0
ناشنوام	0 0 -4 0 0
نام	0 2 0 0 0
نبش	0 0 2 6 4
نداده	0 -1 0 0 0
ندارم	-9 -7 -3 -3 0
نداري	9 0 7 0 0
نرده	0 0 0 0 3
نرفتم	0 0 0 0 3
نري	0 0 0 0 1
نزديك	0 0 0 13 0
نشده	0 8 0 0 0
نصفه	0 0 -3 0 0
نظافتت	0 -4 -1 0 0
نفر	0 0 -1 0 0
نقطه	0 0 0 3 0
نكردن	2 3 4 0 0
نماز	0 0 0 -3 -4
نميده	-1 0 0 0 2
نميدوني	-5 6 0 0 0
نميرم	1 0 0 0 0
نميكنه	0 0 0 3 0
نميگه	8 0 0 0 0
ننه	6 0 0 0 0
ننهم	0 -8 -5 0 0
نه	-2 7 24 0 7
نوجوون	-2 0 0 0 0
نوشتن	0 0 0 -8 0
نون	0 0 4 7 0
نيلز	0 1 2 0 0
نيم	7 2 3 1 0
نيومده	4 8 19 0 0
نگار	0 0 9 0 0
نگرفتهام	7 4 11 0 0
ه	0 9 -9 0 0
ها	2 0 0 0 -3
هارتن	0 0 3 0 0
هارجيت	0 0 6 0 0
هايي	0 0 10 0 0
هتل	0 0 -15 -2 0
هجده	0 0 0 3 0
هر	-10 4 -12 -11 -13
هست	-3 7 0 0 0
هستم	-1 0 0 -13 0
هستي	5 10 0 0 0
هستيم	0 10 0 0 0
هشت	0 0 3 11 0
هفت	0 0 7 0 0
هفته	0 8 -2 -11 0
هل	0 0 -5 0 0
هلم	-2 0 0 0 0
هم	-2 14 -14 -7 1
همرسميث	0 0 2 0 0
همسايه	0 0 0 0 -6
همسايهم	0 0 -8 0 0
همسايهي	0 0 0 0 -3
همسر	0 0 18 0 0
همسرت	0 0 4 0 0
همكارم	0 4 0 0 -8
همكف	0 3 5 0 0
همه	0 0 -1 0 -2
همون	0 0 0 5 0
همونجا	0 2 0 0 0
هنوز	0 4 33 19 14
هو	3 0 0 0 0
هوجا	0 0 4 0 0
هي	0 8 -14 0 0
هيچ	4 0 0 0 0
هيچي	0 7 -1 0 0
و	7 9 15 8 5
وابسته	0 11 6 5 8
واتساپ	0 0 -5 0 -1
واتسون	0 0 3 0 0
واحد	0 2 4 1 8
واسه	-2 0 0 0 4
والا	0 0 0 0 -3
وانگ	0 0 2 0 0
وايميسه	0 0 -3 0 0
وحشت	0 0 -2 0 0
وقتي	-2 0 0 0 0
ول	0 -4 0 0 3
ولي	0 4 0 0 -3
ويزات	0 0 17 5 6
ويزاش	0 0 5 5 1
ويزام	0 0 12 1 10
ويزاي	0 0 28 8 0
ويو	3 0 9 0 0
ويوليسكام	0 0 4 0 0
يا	-7 0 0 0 0
يارو	4 0 0 0 4
يك	0 8 19 9 -4
يكشنبه	-4 0 0 0 -3
يكي	0 0 0 -2 0
يكيشون	5 0 0 0 0
يكيشونو	0 0 0 0 7
يه	-1 1 -12 -12 -10
پارك	0 0 -6 0 0
پاره	-3 -2 -5 0 0
پاس	0 0 2 0 0
پاسپورتم	0 7 0 0 1
پام	0 -3 -1 -1 0
پخش	0 0 0 0 3
پدرم	0 0 0 1 3
پرت	-2 -7 0 0 0
پرستار	0 0 0 -7 0
پرونده	5 0 -3 0 0
پسر	-5 6 -8 -3 7
پسرعموم	0 0 0 4 0
پسرم	5 0 0 0 0
پسرمم	0 11 0 0 0
پسره	0 0 0 0 9
پشت	0 1 8 6 0
پل	0 0 5 0 0
پلاك	0 0 0 6 12
پلنگ	0 3 7 0 0
پليس	7 0 0 0 0
پناهجو	0 0 3 0 0
پناهندگيم	0 0 0 0 5
پنجاه	0 0 0 0 -3
پنجشنبه	2 0 1 0 0
پوشه	0 0 -4 0 0
پول	0 -8 -3 0 0
پولمو	0 4 0 0 0
پوند	0 -1 0 0 0
پي	2 0 0 0 0
پياده	0 0 -4 0 1
پيام	-4 0 -8 -2 0
پيتزا	0 0 1 0 0
پيجش	0 0 0 0 1
پيدام	0 3 0 0 0
پير	0 0 16 0 0
پيرمردم	0 0 0 0 4
پيرمرده	0 -6 -1 0 0
پيش	1 14 12 -7 0
پيشدبستاني	0 0 0 4 0
پيك	0 0 -2 8 0
چادرم	0 0 -2 0 0
چاقو	0 0 -2 0 0
چرچ	0 0 0 1 0
چشمم	0 0 -1 0 0
چه	6 0 0 0 0
چهار	0 0 0 5 6
چهارم	0 0 0 0 -3
چهل	0 0 0 3 5
چون	-5 0 0 0 0
ژاله	0 0 4 0 0
گاز	0 2 0 0 0
گذاشتن	0 0 0 3 0
گذاشته	0 0 0 0 2
گراهام	0 0 6 0 0
گرفت	-6 -8 0 0 0
گرفتم	9 0 0 0 0
گرفته	1 -7 0 0 0
گرنفل	0 2 0 5 0
گرو	0 0 3 0 0
گريت	0 0 5 0 3
گريه	0 -3 -9 0 0
گرگ	0 0 9 0 0
گفت	0 13 -14 2 3
گفتم	-2 2 0 0 0
گفتن	8 -8 -3 0 -5
گفته	0 7 0 0 0
گلاستر	0 0 7 0 0
گمشو	0 0 0 6 0
گورلستون	0 0 1 0 0
گوشيم	0 0 0 -3 0
گوشيمو	0 0 -3 -5 0
[word fa-af]
19	0 0 0 5 0
30	0 2 0 0 0
at	5 8 15 8 10
banu	0 0 0 2 1
clips	0 0 2 0 0
com	11 16 28 0 0
dot	13 12 12 17 2
dukan	2 0 4 0 0
example	5 7 6 10 9
facebook	0 0 0 -2 0
gmail	0 2 1 2 6
k	0 4 9 8 1
manager	0 2 0 0 0
me	0 5 3 0 0
outlook	7 9 4 5 9
pensioner	0 0 0 0 2
saheb	0 0 0 4 1
shafiqa	0 0 0 4 9
t	0 0 5 2 0
underscore	0 0 4 7 7
w	0 0 1 0 0
zuhra	0 0 0 1 0
ابتداييه	0 12 6 0 0
ابي	0 0 0 6 0
ات	16 12 22 16 25
اتاق	0 0 -11 -1 0
احترامات	0 0 -1 0 0
ار	0 0 3 0 0
ارد	0 -3 0 0 0
از	2 2 -12 6 0
ازش	-3 0 0 0 0
ازي	2 0 0 0 -1
اس	11 11 -9 -4 0
است	0 6 0 -4 0
استاد	0 0 1 0 0
استم	6 3 -20 4 0
استن	3 1 0 0 0
استي	0 10 0 0 0
استيم	4 15 -7 0 1
استين	0 -2 0 0 0
اسد	5 0 4 0 0
اسكول	0 9 10 0 0
اسنادش	0 0 0 0 1
اش	0 0 -7 0 0
اشپزخانه	0 0 8 6 3
اصلا	5 0 0 0 0
اغا	0 21 24 0 0
افغانا	0 0 7 0 0
افغاني	0 0 7 0 0
اقاي	0 0 -9 0 0
اكرينگتن	0 0 5 0 0
الماري	0 0 -1 0 0
الهدي	0 1 0 0 0
ام	0 0 -15 -3 0
امام	0 -4 0 0 0
امد	-1 13 -5 -2 -5
امدم	0 2 0 0 0
امدن	-1 0 0 0 0
امديم	1 14 2 0 5
امرم	6 7 0 0 0
ان	-1 0 0 0 0
اند	0 0 11 0 0
انداخت	0 -2 0 0 -4
انداختن	0 -2 0 0 0
انستا	0 0 -1 0 0
انگليسي	0 0 -9 1 7
او	4 1 -4 -2 14
اورد	5 8 0 0 0
اورده	0 0 0 10 3
اورديم	0 3 0 0 0
اوره	0 4 0 0 0
اوغور	0 0 -1 0 0
اوكافور	0 0 1 0 0
اول	0 0 1 8 0
اولاد	3 -1 -11 0 -3
اولادا	0 0 -2 0 4
اولادايش	0 0 0 0 6
اولادايم	0 0 0 0 -4
اولاده	0 0 3 0 0
اي	-7 0 0 -14 0
ايدي	0 0 0 -1 0
ايستاد	6 9 0 0 0
ايستاده	3 5 0 0 0
ايلا	0 0 -7 0 0
ايميل	0 0 0 0 13
ايميلم	1 0 -1 5 8
ايورم	0 0 0 0 6
اپارتمان	0 0 12 15 4
اپيلم	0 0 11 0 0
اگزمپل	9 6 0 0 11
اگه	13 0 0 0 0
با	-3 -6 0 -9 0
بار	0 0 -2 0 -1
باز	0 0 0 2 0
بالا	0 1 0 0 0
بالاي	2 0 0 0 0
بام	0 0 -1 0 0
ببينين	2 0 0 0 0
بتي	6 0 0 0 0
بجه	0 0 8 3 0
بخش	0 0 -1 0 0
بد	-2 0 -3 -5 0
برادر	0 0 0 0 2
برادرم	3 0 0 7 0
بردن	0 0 0 0 -1
بركت	0 0 5 0 0
برم	0 8 0 0 0
برو	9 -4 0 0 5
برود	0 0 0 -1 -5
بريت	0 0 4 0 0
برين	2 0 0 0 0
بزني	4 0 0 0 0
بس	5 0 0 -3 0
بستر	0 0 -7 0 0
بسنيك	0 0 3 0 0
بسيار	0 9 0 -2 -5
بعد	2 0 0 0 0
بلاك	5 2 11 3 0
بلبل	0 2 0 0 0
بلند	0 -2 0 0 0
بنات	0 4 1 0 0
بنايي	4 4 0 0 0
بند	0 0 -4 0 0
بندر	7 4 6 0 0
بنده	0 -6 -6 -8 0
بندي	0 0 -10 0 0
بنويسيد	3 2 0 0 0
به	10 7 -12 -17 -1
بوتل	-3 0 0 0 0
بوجي	0 0 -3 0 0
بود	0 0 -5 0 -6
بودم	6 -6 -6 -6 0
بودمم	0 0 0 0 -2
بويناك	0 0 -5 0 0
بي	0 9 23 0 6
بيا	1 0 0 0 0
بيادر	0 0 0 0 5
بيست	0 0 13 6 5
بيغيرتش	0 0 -1 0 0
بيل	2 0 0 0 0
بيناموس	0 0 0 2 0
بچه	0 0 -5 0 7
بچيش	0 0 0 0 6
بچيم	-5 0 0 9 2
تا	0 2 0 1 -2
تازه	0 4 8 0 0
تامپسون	0 0 2 0 0
تان	0 6 4 1 1
تانبريج	0 0 0 0 5
تخلصش	-1 0 -2 5 0
تخم	-5 0 0 0 0
ترا	5 0 0 0 0
ترجمان	2 0 0 -3 0
ترس	0 0 -8 0 0
ترسيد	-1 0 0 0 0
ترسيدم	2 0 0 0 0
تروريست	0 10 -6 -1 0
تف	-3 -6 -9 0 0
تكسي	0 0 -1 -9 0
تلفون	0 0 -1 0 0
تلگرامش	0 0 -1 0 2
ته	0 -1 0 0 0
تو	0 0 0 7 3
توته	0 0 -4 -3 0
تورن	0 0 0 1 0
توريالي	0 0 8 0 0
تير	0 -5 -9 -2 0
تيره	0 6 7 1 0
تيزاب	0 0 -8 -2 0
تيلفون	0 0 -1 0 0
تيله	-2 0 0 0 0
جمعه	0 0 4 0 0
جهيز	0 0 -7 0 0
جواب	6 3 2 0 0
جون	0 2 0 0 0
جونجون	0 0 6 0 0
جيدن	0 0 5 0 0
جگرخوني	0 0 -1 0 0
حاجي	0 0 0 1 0
حالي	3 -2 0 4 8
حامله	0 0 -1 0 0
حرامي	0 0 0 0 -1
حساب	4 0 -5 0 0
حضرتالله	0 0 1 0 0
حنيفه	0 0 6 0 0
خاستم	0 0 0 0 2
خاطر	3 0 0 0 0
خالهام	0 0 0 1 0
خانم	0 0 0 -3 0
خانه	4 0 -12 -1 0
خبر	7 0 -15 -2 0
خدا	0 0 0 -3 0
خرچ	0 0 0 0 10
خسرم	0 0 0 2 0
خشت	0 0 -2 0 0
خشويم	0 1 0 -3 0
خط	0 0 9 12 6
خلاص	0 2 11 14 0
خنده	0 -1 0 0 0
خو	0 -7 0 0 0
خوارم	0 0 0 -9 0
خواهرشوهرم	0 0 0 0 -1
خواهرمه	0 2 0 0 0
خوب	0 12 19 0 0
خود	0 -6 0 0 0
خودش	0 1 0 3 0
خودكوشي	0 -2 0 0 0
خوده	-1 0 0 -3 -6
خوردم	0 0 0 4 0
خورده	-2 -1 0 0 0
خوشي	0 0 3 0 0
خوك	0 0 0 0 3
خون	0 0 -10 0 0
خي	-8 0 0 0 0
خير	0 2 0 0 0
د	3 0 -14 0 0
دات	13 17 18 30 0
داد	0 -6 14 0 0
دادن	-2 0 0 0 0
داديم	0 3 4 0 0
دارم	-3 -7 -16 -5 0
دارن	0 -2 0 0 3
داره	7 -1 -11 0 4
داري	0 -2 0 0 0
داريم	21 0 -8 0 -3
داغ	0 -6 0 0 0
دايركت	0 0 6 0 0
دختر	0 0 0 -7 0
دخترك	5 0 0 -2 0
دختركم	0 0 -2 0 0
دخترم	0 0 0 1 5
در	-1 -1 -18 17 0
درد	0 -3 -3 0 0
دره	0 0 5 4 0
دروازه	0 -3 -25 0 -4
دروغ	9 13 0 0 0
دست	0 0 -9 0 -6
دستايمه	0 2 0 0 0
دستفروش	-1 0 0 0 0
دستگير	0 0 6 0 0
دفه	0 -2 0 0 0
دقه	3 3 0 0 0
دقيقه	13 22 17 0 0
دكان	0 0 -2 -1 0
دكانمه	0 0 -5 0 0
دلا	0 0 10 12 0
دلم	-6 0 -3 0 0
دم	0 0 0 9 8
ده	-8 -1 -20 0 -10
دهنم	0 0 -2 0 0
دو	-2 0 -10 -3 -9
دوباره	0 1 0 0 0
دوست	2 0 0 0 0
دوسيه	0 0 -8 0 0
دوشنبه	0 -2 0 0 0
دوم	0 0 0 5 4
ديد	-3 8 0 0 0
ديدن	0 8 0 0 0
ديروز	-5 0 0 6 0
ديوال	0 0 -5 0 0
ديپورت	2 0 0 0 0
ديگيش	0 0 0 8 0
را	4 -3 0 -2 0
رايان	0 0 6 0 0
رخصت	4 0 0 0 0
رد	7 21 18 22 0
رستاق	0 0 8 0 0
رستورانت	0 0 0 3 0
رفت	0 0 0 -3 -2
رفتم	0 0 0 0 5
رفيق	0 2 0 0 0
رفيقم	0 10 0 2 2
رنگ	0 1 0 0 0
ره	-15 -15 -20 -10 -3
روان	0 -4 -15 -1 0
رود	5 16 20 12 10
رودريگو	0 0 0 0 1
روز	0 -7 -27 -11 -1
روزا	0 0 0 0 3
رويت	-3 0 0 0 0
رويم	0 0 -14 -2 0
ريزي	0 -4 0 0 0
زحل	0 0 7 0 0
زد	-10 -18 -6 2 -5
زدم	3 0 0 0 0
زدن	-6 -8 0 0 0
زده	0 -6 0 0 5
زن	0 -4 0 -10 -2
زندگي	0 4 -13 -11 0
زنكه	4 0 0 0 0
زنگ	0 -3 -1 0 0
زور	2 0 -2 0 0
زير	2 6 6 4 0
زيرو	0 0 0 0 1
ساعت	-1 -8 -1 7 14
ساعتيري	0 0 -6 0 0
سال	0 0 7 0 2
ساله	12 26 2 0 3
سالهه	0 3 -1 0 0
سبز	0 3 4 0 0
ستارههاي	0 0 8 14 0
ستوري	0 0 2 0 0
ستيشن	0 5 0 0 0
سر	-12 6 20 -3 1
سرش	-5 -2 0 0 0
سرك	5 5 2 2 9
سركار	0 0 0 0 3
سرم	-7 0 0 -8 -2
سفيد	0 0 0 6 0
سكونت	0 0 -1 0 0
سكيورتيس	0 0 9 0 0
سلام	0 0 0 0 -2
سلاو	0 0 7 0 0
سمبل	0 0 4 0 0
سنبله	0 4 4 0 0
سنت	0 0 6 1 0
سنتر	0 0 0 0 3
سني	0 6 12 0 0
سه	-4 -1 -8 -6 0
سهشنبه	0 0 -3 6 0
سوخت	0 0 0 0 3
سوختاند	0 0 0 0 3
سودا	0 0 -7 0 0
سوم	0 2 4 5 0
سي	-3 0 2 2 2
سياه	-7 0 0 0 0
سيلي	3 0 -1 0 -3
سينه	8 0 0 0 0
سپورتس	0 0 5 0 0
سگ	0 0 -11 0 -1
شاخ	0 0 6 7 0
شادي	0 0 -4 0 0
شان	0 -1 -5 0 0
شانزده	0 0 -9 0 0
شانيم	0 0 -8 2 -3
شاه	0 0 5 6 0
شاهد	-3 8 -15 0 0
شاگردم	0 0 0 6 0
شب	0 0 11 1 3
شبكار	0 0 -4 0 0
شد	-2 -13 0 0 0
شدم	0 0 -10 0 0
شدن	1 0 0 0 4
شده	13 8 25 0 0
شدهت	7 0 7 0 0
شديم	0 -6 0 0 0
شريكي	0 0 -3 0 0
شش	6 10 9 2 0
شصت	0 0 0 0 6
شفاخانه	0 0 -20 -2 4
شفت	0 0 -3 0 0
شكمم	-2 0 -5 0 0
شما	0 0 0 17 -8
شماره	-4 0 0 -2 0
شنبه	0 0 8 0 0
شهادت	0 0 7 0 0
شهلاجان	0 0 6 0 0
شو	2 -4 0 -5 -6
شوانه	0 6 0 0 0
شوها	0 0 0 0 2
شوهرم	6 8 4 6 -3
شوهرمه	0 0 0 2 0
شوي	4 0 0 -9 1
شويش	0 0 0 7 0
شويم	-3 -4 1 10 5
شي	0 0 0 0 1
شير	0 0 -11 0 0
شيراقا	0 0 3 0 0
شيرمحمد	0 0 6 0 0
شيشه	0 0 -2 0 0
شينوار	0 0 6 0 0
صاحب	3 -4 -19 0 8
صبح	0 0 0 -2 0
صبر	1 0 0 0 0
صحرا	0 2 2 0 0
صد	0 7 0 0 0
صدا	0 -3 0 0 0
صدايش	0 9 0 0 0
صف	0 0 -10 0 0
صفاكاري	1 0 0 0 0
صفر	0 0 0 0 7
صنف	-2 0 -7 -2 0
صوب	6 0 0 0 -3
طالب	10 0 -10 0 0
طالقاني	0 0 4 0 0
طرف	0 0 0 2 0
طفل	-1 -3 -5 -6 0
طفلم	0 0 0 0 3
طلايي	0 7 11 0 0
عبدل	0 0 6 0 0
عبدي	0 0 0 2 0
عرب	0 2 0 0 0
عروس	0 1 3 0 0
عزيز	0 0 8 0 0
عسكر	0 0 0 2 0
عقرب	1 0 0 0 0
عكساي	0 0 -6 0 0
عوض	0 0 3 0 0
غار	0 0 1 0 0
غصه	0 0 -2 0 0
غلام	0 0 0 3 0
غلط	0 0 -1 0 0
غم	0 0 -1 0 0
غيرت	0 -1 -5 0 0
فابريكه	0 -2 0 0 0
فاحشه	0 0 -1 0 0
فارم	0 0 5 0 0
فاميل	5 0 0 0 0
فردايش	0 0 0 -2 0
فرست	0 0 24 0 0
فروشي	2 1 5 1 0
فشارم	0 0 -1 0 0
فقط	0 1 0 0 -6
فلتهام	0 0 3 0 0
فوتبال	0 0 -2 0 0
فيلمشه	0 0 -3 0 0
قاچاقبر	2 0 0 1 0
قبرغيم	5 0 0 0 0
قبول	0 0 9 8 0
قبولي	0 0 8 0 0
قبوليم	0 0 11 0 0
قت	-1 0 -4 0 0
قتي	0 0 -3 0 -3
قضيه	2 0 9 0 10
قطع	0 -2 0 0 0
قلبم	0 0 -2 0 0
قلف	0 -3 0 0 0
قند	0 0 9 13 0
قوماندان	0 0 0 0 1
كار	9 10 -18 -12 -12
كارواش	0 0 1 0 0
كاري	0 0 0 1 0
كارگري	0 10 8 0 0
كافي	0 -3 15 3 0
كاكا	0 0 24 0 0
كاكايم	8 0 0 2 6
كالج	0 4 10 0 0
كاله	0 0 5 0 0
كام	7 13 28 0 0
كبود	-1 -1 -7 0 0
كته	0 0 0 0 1
كتي	0 8 0 -3 0
كتيش	2 0 0 0 0
كثيف	0 11 -2 3 0
كد	-8 -23 -18 -6 -5
كدش	0 0 -5 0 0
كدن	-2 -13 0 0 0
كده	-3 -14 0 0 0
كرافت	1 0 0 0 0
كرايه	0 0 -1 0 0
كرد	-1 -8 18 -3 0
كردهاند	0 0 0 0 -5
كروز	0 10 12 0 0
كريگ	0 0 5 0 0
كس	1 0 -2 0 0
كش	-8 0 -1 0 0
كشيد	6 4 0 0 0
كفگير	0 0 -2 0 0
كل	0 0 -8 0 0
كلانم	0 0 0 5 1
كلكين	5 0 0 0 0
كم	0 5 24 22 12
كمربند	0 0 -2 0 0
كمرم	0 0 -3 0 0
كمك	6 0 0 0 0
كمپ	2 0 -4 0 0
كنت	0 0 4 0 0
كنج	0 0 4 0 0
كند	-7 0 0 0 0
كنه	-1 0 0 0 0
كنين	0 -3 -4 0 -4
كه	1 -1 -11 2 4
كو	0 -3 -5 0 -1
كودكستان	0 0 0 6 4
كوزهم	0 0 6 0 0
كويينز	0 2 0 0 0
كوچك	0 9 16 0 0
كوچه	0 0 0 -5 0
كي	12 0 0 0 0
كير	0 0 4 2 4
كيس	0 0 10 7 6
كيلي	0 0 5 0 0
كچالوي	0 9 0 0 0
لاج	6 6 0 0 0
لاري	0 0 -3 0 0
لالا	0 0 15 19 0
لت	-2 -10 -9 0 0
لرزه	4 0 0 0 0
لندن	0 0 13 11 8
ليسه	0 0 4 2 0
ليلما	0 0 3 0 0
ليليه	0 0 -10 0 0
ليليپوت	0 0 0 1 0
لچ	0 -4 -1 0 0
ما	4 -6 -13 7 6
مادراندرم	0 0 0 2 0
مالك	3 0 -7 0 0
مالكش	0 0 -1 0 0
ماما	0 0 12 3 0
ماندم	3 0 0 0 0
مانده	0 2 -2 0 -2
ماه	-4 3 2 8 0
ماهه	0 0 1 0 0
متوسطه	0 4 1 0 0
محترما	0 0 -3 0 7
محصل	0 0 0 4 2
محكم	2 0 0 0 0
محكمه	0 4 -8 0 0
مدرسه	0 0 20 10 0
مدير	0 0 0 0 -1
مرا	2 0 0 0 0
مرد	0 0 0 -4 -1
مردم	0 0 0 0 8
مرغ	0 0 0 0 5
مره	2 15 -10 6 5
مزار	0 0 4 0 0
مسجد	5 0 0 0 0
مسلمانهاي	0 0 15 0 0
مشت	0 0 -5 0 0
مصور	0 0 13 0 0
معاش	0 0 -6 -2 0
معلم	0 -4 0 0 -1
مكتب	8 0 4 5 3
ملا	0 0 -6 -4 0
من	0 0 0 0 8
منزل	10 11 20 7 11
مه	-2 -17 -16 5 8
مو	0 0 0 0 4
موتر	0 -3 -12 -1 0
موترشويي	2 0 0 0 0
موترم	0 0 -1 0 0
موريسونز	0 0 1 0 0
موهايم	2 0 -7 0 0
موي	0 0 -3 0 0
مي	0 2 16 0 0
ميايه	11 2 0 6 0
ميباشم	0 0 -7 0 0
ميبرد	0 9 0 0 0
ميترسم	10 3 0 0 0
ميترسممم	0 2 0 0 0
ميته	-6 -7 0 0 3
ميخانم	2 0 0 0 0
ميخانه	0 2 -3 0 0
ميخايه	-4 0 0 0 0
ميخوانم	0 0 0 1 0
ميخوانه	3 0 0 0 0
ميخوره	3 0 0 0 -1
مير	0 1 8 0 3
ميرانم	0 -1 -3 0 7
ميرم	0 0 0 0 2
ميرن	5 4 0 0 0
ميره	7 1 -9 0 -1
ميرويس	0 0 6 0 0
ميزند	0 0 0 -2 0
ميزنن	0 -7 0 0 0
ميزنه	-9 -9 0 0 -1
ميشم	3 0 0 0 0
ميشه	1 -5 0 0 0
ميشينم	0 4 0 0 0
ميشينيم	-3 0 0 0 0
ميفروشم	0 -3 0 0 0
ميكدم	0 -8 0 0 0
ميكند	1 0 0 0 6
ميكنم	2 -17 -20 -14 -8
ميكنمم	0 0 0 0 3
ميكنن	3 -11 0 0 10
ميكنه	0 -24 -4 0 5
ميكني	0 0 0 0 4
ميكنيم	0 -11 0 0 0
ميل	0 3 6 0 0
ميلرز	4 0 0 0 0
ميماله	0 -2 0 0 0
ميوه	0 0 -7 -4 0
ميچينم	0 -1 0 0 0
ميگم	0 0 0 0 18
ميگن	3 16 -1 2 2
ميگه	5 5 -8 -12 -3
ميگيره	3 0 0 0 0
ميگيم	4 4 0 0 0
ناخونن	0 2 0 0 0
ناظر	0 0 0 5 0
نام	-2 16 -15 -2 0
نامده	7 0 0 0 2
نامرد	0 0 -7 0 2
نامزدم	0 0 0 4 0
نامش	12 0 0 7 0
نان	1 0 7 11 11
نانوايي	0 0 0 5 2
ناوخت	2 0 0 0 8
نبرد	0 0 0 3 0
نجيب	0 0 5 0 0
ندارم	0 0 9 0 -2
نداره	0 -9 0 0 0
نداري	0 9 20 0 0
نرس	0 0 0 0 5
نرسنگ	0 0 0 0 7
نزد	0 0 0 6 6
نزده	0 0 22 0 0
نزدهم	0 0 20 7 0
نزديك	10 6 5 7 0
نزنين	9 0 0 0 -4
نشده	5 1 14 0 0
نشديم	0 0 3 0 1
نشه	0 0 0 0 1
نصف	0 0 1 2 0
نفر	15 -9 -14 0 0
نفرت	0 0 -3 0 0
نقطه	8 7 6 0 5
نكاح	0 -1 6 2 0
نمبر	5 7 0 0 0
نمك	10 21 25 0 3
نميتانم	-7 0 0 4 0
نميته	0 0 0 5 0
نميكنه	0 0 0 0 4
ننو	0 0 0 -3 3
نه	-3 0 25 4 0
نو	0 6 8 0 12
نواسايم	2 0 0 0 0
نود	0 0 0 0 1
نور	8 5 9 0 0
نورث	1 0 0 0 0
نورو	0 12 3 0 0
نوريه	0 0 8 0 0
ني	0 -8 -3 0 0
نيز	-2 0 0 0 0
نيم	0 -1 -2 -1 0
ها	3 0 0 -1 -1
هارموندزورث	0 0 3 0 0
هاي	0 0 11 5 0
هايم	0 -3 0 0 0
هجده	0 0 3 0 0
هر	0 0 -7 -1 -11
هريفورد	0 0 6 0 0
هزار	0 -2 -7 -2 0
هزاره	0 0 5 0 0
هستم	-5 0 0 -9 -4
هستن	2 3 0 2 0
هشت	0 0 4 0 2
هفت	0 6 12 3 3
هفتاد	0 0 0 0 2
هفته	0 0 0 0 5
هفده	0 0 0 1 0
هم	5 7 -18 -13 -9
همخانهام	0 0 0 4 0
همرايم	-3 0 0 0 0
همسايه	-4 -1 7 4 2
همو	6 0 0 0 7
همونجه	0 0 0 0 -3
همي	0 0 0 1 0
همين	0 0 10 5 0
هنوز	2 25 0 0 0
هوتل	0 -1 -19 -7 0
هوم	6 9 10 6 0
هيز	0 0 2 0 0
هيچ	0 1 -3 0 0
هيچكس	3 5 0 0 0
هژده	1 0 0 0 0
هژدهم	0 4 0 0 0
و	2 7 9 10 2
وارد	0 0 14 0 0
واقعه	-5 0 0 0 0
وان	0 -4 -7 0 0
وحشي	0 0 -2 0 0
وطن	0 0 -3 0 0
وكيل	0 0 0 0 2
ولي	-8 -3 12 0 0
وي	0 0 17 0 0
ويزه	0 6 36 21 11
ويزهت	0 6 4 0 0
ويزيت	0 0 4 0 0
ويزيم	0 0 22 14 8
ويكس	0 0 5 0 0
يازده	0 0 17 8 7
ياهو	0 0 3 6 9
يك	-4 4 -8 0 -13
يكشنبه	0 0 -1 1 0
يكي	0 0 0 -1 -3
يكيش	0 0 0 4 0
يونيك	4 0 0 0 0
پاتريشيا	0 0 3 0 0
پاسپورت	0 8 -7 0 0
پانزده	0 0 4 0 0
پاي	0 0 -2 0 0
پايم	0 0 -2 0 0
پايين	0 0 2 0 2
پت	-2 0 0 0 0
پدرت	0 0 0 -5 0
پدرم	6 0 -1 2 0
پرميتت	0 0 0 0 1
پس	-2 -1 0 0 0
پسرم	-2 0 0 0 0
پشت	0 0 3 4 0
پشتم	-1 0 0 0 0
پل	12 11 7 0 0
پناهجو	0 0 6 0 0
پناهنده	0 0 5 0 8
پناهندگي	0 0 0 6 2
پنج	0 10 2 0 0
پوست	-1 0 -1 -6 0
پوليس	8 0 -20 0 -12
پوند	-2 -4 -3 0 0
پوهنتون	0 0 1 0 0
پيام	0 0 -10 -1 0
پيدايش	3 4 0 0 0
پيسه	0 1 -9 0 0
پيش	-7 0 0 -3 -7
پيمان	0 0 5 0 0
پيچكاري	0 0 9 0 0
چادر	0 0 -6 0 4
چادرم	0 0 -5 0 0
چار	0 -2 -7 0 1
چارده	0 0 0 0 -3
چارراه	0 0 2 1 0
چاررايي	0 0 -8 0 0
چرا	-3 0 0 0 0
چشم	0 0 -4 0 0
چطو	0 0 0 -1 -4
چهارراهي	0 6 0 0 0
چهارم	10 0 0 0 0
چون	0 0 0 4 0
چيغ	0 0 -4 0 10
چپ	4 0 0 0 0
گارد	1 1 0 0 0
گدا	0 0 -2 0 0
گرفت	0 -4 0 0 0
گرفته	0 -2 0 0 0
گرميت	0 0 4 0 0
گروپ	0 0 1 0 0
گريان	-2 0 0 0 0
گريه	0 6 -5 0 0
گشنه	-4 0 0 0 0
گفت	1 5 -16 2 0
گفتم	0 12 0 0 0
گفتهاند	0 -5 0 0 0
گل	12 7 16 7 0
گلهاي	0 0 3 2 0
گم	0 0 -3 -1 -1
گنگه	0 0 -1 0 0
گو	0 2 4 0 0
گوشت	0 0 3 6 0
گپ	1 8 -8 0 -4
[word fa-latn]
1	4 0 0 0 0
aban	1 0 0 0 0
aberoo	0 0 4 0 0
abi	0 3 6 0 0
adres	0 0 0 0 2
age	0 0 0 0 4
aghaii	0 -2 0 0 0
aghaye	7 0 0 0 -2
aks	1 0 0 0 0
am	0 -4 -12 0 0
amad	1 0 0 0 0
anchors	0 7 11 0 0
arooseh	0 0 0 0 3
asaa	0 0 -2 0 0
asansor	0 4 6 0 0
asid	0 0 -2 -1 0
ast	0 10 -2 0 1
astem	0 0 0 0 4
at	11 16 20 15 14
awladaim	0 0 0 0 -1
az	0 -3 -6 5 6
ba	0 0 -3 -11 -2
baad	-3 0 0 0 0
baar	0 0 0 -3 0
baba	0 7 12 0 0
babak	0 0 0 3 0
babam	0 3 0 0 0
bacham	0 0 0 0 2
bache	0 0 0 -3 0
baghbani	3 0 0 0 0
bakhsh	0 0 11 0 -5
bala	0 0 1 0 0
balaye	10 9 17 8 0
bank	10 10 6 0 0
bar	0 0 0 2 5
baradar	0 0 3 0 0
baran	0 0 6 0 0
baraye	0 0 0 3 4
bargardi	0 0 0 1 0
bash	0 0 0 4 0
bastebandi	0 0 0 -2 0
batel	0 6 0 0 0
bayad	6 0 0 -4 0
be	0 -5 0 0 -2
bebin	0 0 0 0 -4
bede	-1 0 0 0 0
bedoone	0 0 5 0 0
begi	0 0 0 1 3
behem	-1 0 0 0 2
behesh	0 0 0 0 2
behesht	0 6 2 0 0
behnia	0 2 0 0 0
bi	0 0 8 6 0
bia	0 2 0 0 0
bibi	0 0 1 0 0
biroon	6 0 0 0 0
bist	0 0 8 7 0
block	11 1 0 0 0
bood	0 4 0 0 0
boodi	6 0 0 0 0
bordanam	0 0 -1 0 0
bud	4 2 0 0 2
budam	10 12 0 0 7
cancel	15 19 17 20 0
car	0 0 1 0 0
case	0 0 6 10 0
centre	0 4 9 0 0
chahar	0 -1 -6 0 -3
chaharom	0 -1 0 2 5
chaharshanbe	0 0 4 0 0
chand	0 0 0 0 -3
chera	1 0 0 0 0
cheshm	0 5 9 0 0
chop	1 0 0 0 4
com	15 15 25 0 0
da	0 0 0 4 0
dad	-7 -5 -5 0 0
dadash	0 0 0 1 0
daftar	0 0 11 9 8
daghighe	0 5 8 0 0
dar	0 -12 -7 6 5
daram	9 28 0 0 2
dard	1 -3 0 0 0
dare	0 -4 -2 0 0
darmangah	0 0 0 0 -1
daryaye	0 0 7 12 0
dast	0 0 -2 0 -5
dastame	0 -2 0 0 0
dastesh	1 0 0 0 0
davazdah	0 6 3 0 0
did	-3 12 0 0 0
dishab	0 0 0 -2 0
do	0 0 0 6 0
dokhtaram	7 0 0 0 0
doshanbe	-1 0 0 2 0
dot	21 17 19 28 4
dovom	0 0 0 -2 0
dovvom	0 11 1 0 0
duarte	0 0 4 0 0
dust	0 0 7 0 0
e	0 17 0 -3 21
edgware	0 0 7 0 0
email	6 21 0 17 15
emailam	0 0 0 1 0
example	7 12 7 8 15
faghat	0 0 0 -1 0
family	0 0 9 0 0
flat	3 0 0 0 0
forushi	0 4 0 0 0
garry	0 0 2 0 0
gereft	3 0 0 0 0
gerye	0 3 -5 0 0
ghablan	0 0 0 5 13
ghalbam	0 0 -4 0 0
ghame	1 0 0 0 0
ghofl	0 -2 -3 0 0
gholi	0 0 6 0 0
gmail	4 0 0 0 4
goft	-2 3 -6 -4 0
golhaye	0 0 7 0 0
gomsho	0 0 0 0 4
haji	0 0 0 0 5
hajiye	0 0 1 0 0
hala	1 1 0 0 0
ham	0 9 -1 -2 0
hamatoon	3 0 0 0 0
hame	2 0 0 0 0
hameja	-1 0 0 0 0
hamejaa	0 5 0 0 0
hamelam	-3 -4 0 0 0
hamin	0 3 6 2 0
hamkelasim	0 0 0 1 0
hamsar	0 0 7 0 0
hand	0 0 0 2 0
hanooz	0 0 16 0 0
har	0 11 0 -5 0
harze	0 0 -4 0 0
hast	2 6 0 0 3
hastam	0 0 -1 0 2
hasti	6 5 -2 0 0
hastim	0 0 -9 4 0
hesabam	-5 0 0 0 0
heston	0 0 5 0 0
hichi	0 0 0 0 1
hill	0 1 0 0 0
hillside	0 0 1 0 0
hoghugh	0 0 -5 0 0
home	0 0 -5 0 2
hotel	0 0 -12 -2 0
house	0 0 2 0 0
inja	0 -3 0 0 7
insta	5 0 0 0 0
iqamat	0 2 0 0 0
irani	0 0 4 0 0
istgah	0 -2 0 0 0
jade	4 0 0 0 0
jarim	0 0 -2 0 0
jaru	0 0 0 0 1
jaye	0 0 0 -1 0
jeloye	1 0 0 0 0
jigh	0 0 -1 0 0
joloye	0 1 -1 0 0
jome	0 0 0 4 1
k	0 0 3 0 0
kar	7 15 -13 -1 -4
kard	-13 -15 -13 -6 0
kardam	0 -3 0 0 0
kardan	0 0 4 0 0
karesh	0 0 0 0 2
kari	1 0 0 0 0
kartamo	8 0 0 0 0
ke	-3 0 0 0 0
kebabi	0 0 10 4 4
kelisa	0 0 0 -4 0
kenare	0 11 16 13 4
khabidam	0 3 0 0 0
khahar	3 0 0 0 2
khaharam	0 0 0 0 4
khane	0 0 15 7 2
khat	3 1 0 0 0
kheili	0 2 0 0 0
kheyli	0 1 0 0 0
khoonam	0 0 -3 0 0
khordam	0 -3 0 0 0
khoshkshuyi	0 0 2 0 0
khunam	0 0 -5 8 0
khune	1 0 -7 -10 -10
ki	1 0 0 0 0
kodposti	0 -6 0 0 0
kon	0 0 -3 0 0
kotak	0 0 -1 0 0
lahjamo	0 0 0 0 2
lat	1 0 0 0 0
little	0 0 10 11 0
lord	0 0 18 0 0
ma	-4 0 0 8 7
madar	0 0 0 0 -3
madreseye	0 0 -5 0 0
mah	3 6 2 0 0
mahde	0 0 0 0 7
mahe	0 -8 -10 0 0
mahi	0 0 0 2 0
man	-10 0 0 -1 11
manouchehr	0 0 8 0 0
mara	0 4 0 -1 0
mard	4 0 0 0 0
mardii	0 0 -3 0 0
mashinesh	2 0 0 0 0
medical	0 0 4 8 0
mega	0 1 0 0 0
miad	0 0 0 0 -5
midoonam	0 0 0 0 7
midozdam	0 0 0 0 -2
mifrestam	0 0 0 0 -4
migan	0 0 0 11 -3
mige	5 0 0 5 5
mikhad	3 0 0 0 0
mikhanand	0 1 0 0 0
mikhoram	0 -1 0 0 0
mikona	0 0 0 0 5
mikonam	9 0 28 0 10
mikone	2 -9 0 0 0
mikoshimet	4 0 0 0 0
mirizam	0 0 0 0 -2
mishe	6 0 0 0 0
mitarsam	4 0 0 0 0
mitarsan	-3 3 0 8 7
mitarse	2 5 0 0 0
miumad	6 3 0 0 0
miumadam	1 0 0 0 0
mive	0 0 4 0 0
mizanam	0 0 0 -4 0
mizanatam	0 0 -2 0 0
mizane	0 -5 0 0 8
mo	0 0 0 0 1
naam	-3 0 0 0 0
nabsh	0 0 0 1 0
nadaram	0 -5 0 0 0
nafar	0 -3 -4 -4 0
nagereftam	-1 0 0 0 0
nagereftim	0 0 1 0 0
nagoft	0 0 0 1 0
nailz	0 0 4 0 0
najib	0 0 5 0 0
namish	-1 0 0 0 0
nanvayi	0 7 1 0 0
negahban	0 9 0 0 0
negaran	0 0 -3 0 0
nemide	3 -6 0 0 0
nemitoonam	-4 0 0 0 0
nemitunam	11 0 0 0 0
neveshtan	0 0 0 -2 -4
niloo	0 0 0 0 1
nim	0 0 6 0 0
nist	0 2 0 0 0
noghte	0 6 1 2 8
noh	0 3 0 0 0
noor	11 4 12 8 0
o	6 11 8 8 2
office	0 -5 0 2 1
org	0 0 3 0 0
otagh	0 0 -4 0 0
otaghemoon	0 0 0 2 0
pahloom	0 0 0 2 0
panahandegimoon	0 0 0 0 1
panj	5 0 5 0 5
panjshanbe	0 0 2 0 0
park	0 -2 0 0 0
passport	1 8 0 0 0
payam	0 0 -4 0 0
pesar	-4 0 0 0 0
pesaram	0 0 0 3 0
plain	0 0 13 0 0
police	4 11 0 0 0
polis	7 9 7 2 0
posht	0 0 -2 -2 0
postcode	0 2 -9 0 0
r	0 0 4 0 0
ra	-9 -6 -4 0 0
rad	4 13 21 23 0
raft	-1 0 0 0 -1
raftam	0 0 0 3 0
rah	0 -3 0 0 0
ranande	0 0 -2 0 -2
ro	0 7 3 2 7
road	0 0 7 0 0
roo	-2 0 0 -1 0
room	0 0 -2 -3 0
rostami	0 4 0 0 0
royton	0 0 0 0 2
ru	-1 -4 0 0 0
rum	0 0 0 0 -4
s	0 0 4 0 0
sabegham	0 0 0 0 -5
sabr	0 0 -5 0 0
sal	0 0 -3 10 3
salam	0 0 0 0 -8
sandvichi	0 0 3 0 0
saram	0 1 0 0 0
sare	6 0 -5 1 0
se	0 0 0 -4 0
security	0 0 -2 0 0
sefr	0 0 3 0 0
seshanbe	0 0 -1 0 0
sevom	0 -6 0 0 0
sevome	0 0 8 7 2
shab	15 0 4 0 0
shanbe	0 0 -1 0 0
shaw	0 0 -3 0 0
she	6 0 0 0 0
shekast	0 -6 -2 0 0
shishe	0 0 -2 0 0
sho	0 0 -3 0 0
shod	9 0 15 -1 7
shoda	0 0 2 0 0
shodam	0 -1 0 0 0
shode	14 13 35 0 0
shoharam	-7 -2 0 1 0
shomaram	2 0 0 0 0
shomare	0 -1 -1 0 0
shuim	0 0 0 7 0
siamak	0 0 3 0 0
sogol	0 0 2 0 0
southall	0 0 7 0 0
station	7 6 7 0 0
stewart	0 0 6 0 0
stress	1 0 0 0 0
super	0 0 5 0 0
supermarket	0 -9 0 -1 0
t	0 0 3 0 0
ta	0 -3 -5 0 0
tabaghe	0 0 14 4 7
taghato	0 0 3 3 0
taghibam	5 0 0 0 0
talaii	0 0 4 0 0
talkh	0 4 0 0 0
tamam	0 0 0 2 0
tamoom	0 0 3 3 0
tamum	0 1 3 8 0
tarafe	0 0 0 6 0
tarjome	0 10 11 10 6
tars	0 0 -5 0 0
terrorist	0 0 -6 4 0
to	-4 -2 -9 5 7
too	13 1 -6 5 7
tooye	0 0 0 2 3
transport	0 0 5 0 0
tu	0 -3 -2 -4 0
umad	0 1 0 0 0
va	2 0 7 -1 3
valley	0 0 3 0 0
vase	0 0 0 -3 3
visa	0 0 7 0 0
visam	0 0 9 0 5
visat	0 0 14 13 15
vizam	0 0 17 2 9
vizat	0 0 8 0 0
vizaye	0 0 3 0 0
y	0 0 0 1 0
ya	0 0 0 0 2
yahoo	0 5 0 0 3
yak	0 0 0 0 -2
ye	-12 4 -19 -12 -13
yek	0 0 16 0 0
zad	0 -13 0 0 -7
zadan	5 0 0 0 0
zade	0 -1 0 0 0
zakhmi	-4 0 -1 0 0
zamin	0 0 -3 0 0
zanam	0 0 0 0 3
zang	11 5 -3 -3 -3
[word fr]
1er	0 0 5 0 0
2	7 0 0 0 2
a	-4 14 11 -5 -3
adresse	0 0 0 0 3
aide	-3 0 14 1 0
alors	0 4 0 0 0
alpha	0 0 2 0 0
and	0 1 0 0 0
ange	0 0 18 8 0
ans	7 27 -17 0 -7
appartement	-3 -1 -10 0 4
appelez	0 3 -5 0 0
après	-2 0 0 0 0
arabe	0 0 -1 0 0
arivé	0 0 0 0 5
arobase	31 19 9 18 19
arraché	0 0 0 0 -1
arrivé	0 0 -6 0 3
assiette	0 7 8 0 0
attend	1 0 0 0 12
au	-7 -5 1 6 2
aussi	5 0 0 0 4
aux	2 0 4 6 4
avant	0 0 0 -11 0
avec	5 1 -10 0 -8
avocat	5 0 0 0 0
bain	0 0 -1 0 0
balance	0 0 0 0 -1
bande	0 0 0 0 -7
banter	0 0 5 0 0
baptiste	0 2 0 0 0
barrow	0 0 0 2 0
barthélémy	0 0 3 0 0
bashir	0 0 8 1 8
beau	4 0 0 -3 0
belle	0 0 0 -10 2
benjamin	0 0 6 0 0
bertille	0 0 0 1 2
biche	0 -2 0 0 0
blanche	0 0 13 1 0
bleu	0 7 8 0 0
bleue	0 7 8 0 0
bleus	0 0 -2 0 0
bloc	0 0 -1 0 0
bobo	0 0 6 0 0
boite	1 0 9 0 8
bon	0 3 0 1 0
bonne	0 0 11 14 0
bouches	0 0 0 3 0
bricolage	0 7 2 0 0
brûlures	0 0 -3 0 0
brûlé	3 0 0 0 0
bus	-4 0 0 0 0
bâtiment	-1 -1 -6 3 -3
c	2 0 20 0 0
c'est	0 -3 -5 -7 -8
c'était	0 -4 -20 2 3
cache	-3 1 -1 0 0
cal	0 0 19 0 0
camerounaise	0 0 5 0 0
cars	0 0 2 0 0
cassé	1 -6 0 0 0
ce	-6 0 0 0 0
chambre	0 -3 -1 -5 -1
changé	0 0 0 -2 0
chaussée	-3 0 0 1 0
chef	0 -1 0 0 -2
chez	-7 -4 20 20 12
chien	-1 0 -5 0 0
choux	0 0 0 0 7
cinq	0 0 0 1 4
clair	0 1 0 0 0
classe	0 0 -3 0 0
cleaning	0 0 16 0 0
client	0 0 0 -3 2
clo	0 0 0 7 15
clé	0 0 10 11 0
coach	0 11 9 0 0
coin	3 0 0 0 3
coincé	0 0 0 0 1
collegue	13 0 0 0 0
collé	2 0 0 0 0
com	0 16 14 0 0
comme	5 12 0 0 0
commencé	0 0 0 0 1
conjoint	0 8 18 0 0
contre	0 -1 0 0 0
cou	-3 0 -4 0 0
coup	0 0 0 0 -6
coups	0 0 0 0 -2
courrier	0 0 0 3 7
couteau	0 0 -1 0 0
craché	7 0 0 0 2
criaient	0 0 0 -3 -1
crise	0 0 0 -1 0
crois	2 0 0 0 0
croydon	0 0 10 0 0
crèche	0 -1 -6 0 0
cuisine	0 0 0 0 8
côtes	0 0 -6 -5 0
côté	0 0 -5 0 0
d'argent	0 19 18 0 0
d'asile	0 6 0 6 7
d'asthme	0 0 -1 0 0
d'épouse	0 0 9 0 0
daloa	0 0 6 0 0
dame	0 -7 0 0 0
dans	-19 -24 -20 -25 -23
de	-5 0 3 3 5
deliveroo	0 0 3 0 0
demande	0 0 12 0 7
demandeur	0 0 8 0 0
demandé	0 0 0 -1 0
depuis	14 0 -4 -19 -1
dernier	0 5 9 9 4
dernière	0 1 4 1 0
derrière	5 -1 -1 1 0
des	0 0 -2 -17 -24
deux	-6 -6 -11 0 -4
deuxième	0 0 4 0 0
devant	0 -7 -13 11 19
disant	0 0 0 -1 0
dit	8 0 0 0 -6
divine	0 9 9 0 0
dix	0 0 0 0 7
docteur	1 0 0 0 0
donc	7 0 0 0 0
donné	0 0 0 12 0
dormir	3 0 -2 0 0
dors	-3 0 0 -1 0
doré	0 7 10 0 0
dos	-3 0 -5 0 0
dossier	0 3 0 0 0
du	8 3 8 8 15
dure	5 0 0 0 0
elle	0 1 -7 -4 0
email	0 0 0 2 0
emmené	0 -1 0 0 0
enceinte	0 0 -9 -5 -14
encore	1 0 0 0 0
enfants	0 0 0 2 0
enferme	2 0 0 0 0
entre	0 3 0 0 0
espérance	0 0 2 0 0
est	0 7 12 14 15
et	1 0 -4 9 0
example	25 19 30 22 19
expiré	11 5 11 0 0
exprès	0 0 0 -2 0
facebook	0 0 3 3 0
faim	0 0 -2 0 0
fais	0 0 0 0 -6
fait	13 9 2 -6 -8
fauteuil	0 0 0 0 -1
femme	0 -13 -4 0 0
fer	-4 0 0 0 0
ferme	0 0 0 0 -1
fiancée	0 0 1 0 0
fil	0 0 18 18 0
fille	0 -3 0 0 -3
fils	0 20 29 0 0
fin	0 0 0 -1 0
finit	3 1 0 0 0
flat	0 -7 0 0 -2
fleur	0 0 9 0 2
fois	0 -2 -2 0 0
folie	17 15 16 0 0
foulard	0 0 -5 0 0
fr	0 0 4 0 0
fracturé	0 0 -3 0 0
frais	0 0 0 4 0
francais	5 8 0 6 0
frappé	-1 0 0 0 0
frères	0 0 2 0 0
fui	8 0 0 0 0
février	0 -4 0 0 0
galère	5 0 0 0 0
gamin	-2 -1 -5 0 -9
garage	0 0 2 0 0
garde	10 7 -9 0 0
gars	0 -1 0 0 0
garé	0 0 0 0 2
gaspard	0 0 6 0 0
genre	3 5 0 0 0
gens	-2 -2 0 0 0
gentil	1 0 -3 0 0
gifle	15 9 0 0 0
go	0 0 -3 -1 0
grenouilles	-4 0 -1 0 0
grosse	0 0 0 -1 0
groups	2 0 0 0 0
grâce	0 0 4 0 0
habite	4 -2 -5 3 1
heure	0 12 8 2 0
heures	2 23 40 23 23
hier	2 7 0 5 0
high	2 0 0 0 0
home	0 -4 -6 -2 0
hommes	3 0 0 0 0
honte	0 0 -5 0 0
huit	0 5 12 4 4
hôpital	0 0 0 3 0
hôtel	-6 -2 0 0 0
il	-1 0 -32 -19 -19
ils	4 -1 -23 -9 -12
in	0 0 26 0 0
innocent	0 0 6 0 0
ivoirienne	0 0 10 0 0
j'ai	11 11 0 2 9
j'attends	0 0 0 3 0
j'crèche	-1 0 0 0 0
j'entends	5 0 0 0 0
j'habite	0 -5 0 0 9
j'suis	0 0 0 2 0
j'viens	0 0 -4 4 0
j'écris	-3 0 0 0 0
j'étais	1 0 0 0 0
jai	-6 -4 0 0 0
jamais	-1 0 0 0 0
je	2 -7 -22 -24 -4
jeune	0 8 7 8 0
jeunes	0 -2 0 0 0
joie	0 0 1 0 0
jour	0 3 0 0 0
juillet	3 1 0 0 0
juin	0 0 -4 0 0
jusqu'à	0 0 -6 0 0
juste	0 0 0 -1 0
king's	0 0 8 0 0
l'a	0 0 0 14 15
l'acide	0 0 -10 0 0
l'ai	-1 0 0 0 0
l'an	0 0 4 0 5
l'angle	0 0 -4 0 0
l'appelle	-3 0 0 6 2
l'argent	0 0 -7 0 0
l'arrêt	0 0 -2 0 0
l'escalier	0 0 0 0 -6
l'hôtel	0 0 -5 0 0
l'immigration	0 0 -1 0 0
l'indefinite	0 0 8 7 0
l'usine	0 0 -4 0 0
l'école	0 0 -14 -6 -6
l'épi	0 0 8 8 0
l'œil	0 0 -5 0 0
la	-1 -4 -9 -4 0
lady	0 0 0 0 2
le	-3 -4 -13 -5 -7
leave	0 6 14 0 0
legrand	0 0 1 0 0
lendemain	0 4 4 0 0
lenoir	1 0 0 0 0
les	9 -3 9 -1 3
leurs	0 0 0 0 3
leyton	0 0 7 0 0
like	0 2 0 0 0
lit	0 0 0 0 -2
livre	0 0 0 0 5
livres	-4 -1 -6 0 -3
londres	0 6 0 0 0
loup	0 0 3 0 0
lourdes	0 0 2 0 0
lui	4 0 0 0 2
lumiere	0 11 1 0 0
lumière	0 0 3 0 0
lune	0 0 7 0 0
lys	0 0 5 0 0
là	3 0 0 0 0
lèvre	0 0 0 -1 0
m	0 0 4 0 0
m'a	0 10 -2 -15 -3
m'appelle	0 2 0 0 -6
m'appellent	0 0 0 -1 0
m'attend	-6 0 -2 0 0
m'enferme	0 2 0 0 0
m'ont	1 0 0 -3 0
m'traite	0 0 0 0 -4
m'écrit	0 0 0 0 1
ma	2 4 11 1 8
madame	-2 0 0 -1 0
mai	0 0 -3 0 0
mail	0 0 0 15 12
mains	0 0 1 0 -1
maintenant	-2 0 0 0 0
maison	0 0 0 -4 -1
maisons	0 -5 0 0 0
maman	-1 -2 -7 5 0
mangeur	0 0 -4 0 -1
marche	3 0 0 0 0
mardi	0 0 0 0 2
mars	11 0 0 0 0
matin	0 -2 0 0 0
maître	0 0 4 0 0
me	4 7 1 -5 0
melodie	8 0 0 0 0
menace	12 14 23 0 0
mer	0 0 0 0 7
mercredi	0 0 -4 3 2
merveille	0 0 5 0 0
mes	-3 0 0 0 0
message	0 0 0 0 -8
mille	4 0 16 0 0
mis	0 0 -7 -6 -4
mister	0 0 0 0 -2
modeste	0 0 2 0 0
moi	5 0 -9 -3 7
moins	11 10 16 13 4
mois	0 -13 20 26 -6
mon	6 0 -9 0 12
monde	0 0 -2 0 0
monsieur	0 -1 13 0 0
mordue	1 0 0 0 0
mère	-1 0 0 -1 0
même	0 3 0 4 0
net	0 0 3 0 0
nettoie	0 0 0 -7 0
nettoyer	-1 0 0 0 0
neuf	0 9 10 5 7
next	0 0 15 0 0
no	0 -3 0 -5 0
noire	0 0 1 0 0
nord	-1 0 0 0 0
notre	0 2 0 0 6
nounou	1 1 3 0 5
nous	0 1 0 0 0
noël	0 0 1 0 0
nuit	0 -5 -4 0 -6
numéro	-1 0 4 0 1
nègres	0 0 -7 0 0
négresse	-2 -3 -3 0 0
old	0 0 1 0 0
on	3 3 0 0 -1
ongle	0 0 3 0 0
ongles	0 0 0 0 2
ont	-11 -8 0 0 0
onze	0 0 2 2 11
org	0 6 12 0 0
ou	11 3 0 0 0
papiers	0 0 14 0 0
par	0 -6 -3 0 0
parapluie	0 0 -4 0 0
parce	2 5 0 0 0
park	0 0 1 0 0
parking	0 0 0 0 5
parler	0 0 0 0 1
parti	0 0 0 4 0
pas	3 5 1 0 1
passe	0 0 -1 0 0
passeport	0 0 0 0 5
passé	0 0 0 0 5
patron	0 -3 0 -1 0
patronne	0 0 0 0 7
pay	-1 0 0 0 0
paye	0 0 0 0 -3
payée	2 1 -2 -4 0
pendant	0 0 0 0 -1
perds	0 0 0 0 1
permanente	0 0 3 0 0
permis	0 0 13 3 4
petit	0 0 3 5 0
petite	0 14 16 13 0
petites	0 0 0 0 -1
petits	0 0 5 3 0
peur	-3 0 -8 0 0
peut	2 0 0 0 0
photo	0 0 0 0 -1
pied	0 0 -8 -3 0
pis	0 -2 -1 0 0
pitié	0 0 11 0 0
pleurer	0 0 -1 0 0
plonge	0 0 0 0 12
plus	-5 0 0 -1 -8
poignet	0 0 -2 -4 0
point	11 27 34 43 1
points	-3 -7 -4 -2 0
police	0 0 -1 0 18
policier	7 0 0 0 0
porte	-10 -3 -10 0 0
poste	0 2 3 1 1
pour	-2 0 -7 11 14
pre	0 0 9 0 0
premier	0 0 5 0 2
prendre	0 0 0 4 -1
pris	0 0 0 0 -2
prof	0 0 6 0 0
provisoire	0 0 8 0 0
pu	2 0 0 0 0
pute	0 0 -4 -5 0
père	0 -4 -4 -5 -3
pédé	0 0 -2 0 0
périmé	0 0 6 0 0
qu'elle	0 -2 0 0 0
qu'entre	0 0 0 1 0
quart	8 10 14 0 0
quatorze	0 0 2 0 0
quatre	0 0 -9 -2 0
que	0 -6 -2 -13 0
qui	0 7 -9 0 -5
quinze	0 0 0 0 1
really	5 0 0 0 0
refusée	0 12 11 0 0
reine	0 0 2 0 0
rentre	-1 0 -7 0 0
rentré	0 0 0 2 0
resto	0 0 0 6 3
retraite	0 -2 -8 0 0
rez	0 0 -3 0 0
roi	0 5 3 0 0
roule	2 0 0 0 0
répondez	0 0 0 0 2
résidence	0 0 2 0 0
résident	0 0 0 7 0
réunion	0 0 3 0 0
s'appelle	-1 0 0 4 0
sa	13 4 -7 -4 0
safar	0 2 0 0 0
sage	0 0 -9 -3 0
saigné	-4 0 0 0 -7
saisonnier	3 1 7 0 0
salades	0 0 0 0 12
salaire	0 0 -5 0 0
sale	0 0 -10 -12 0
sales	0 0 -1 0 0
sang	0 0 -6 0 0
sans	0 0 22 0 0
se	-2 0 0 0 0
semaine	0 0 0 0 -1
sent	0 0 0 -4 0
sentait	-6 0 0 0 0
sept	0 0 -1 -2 3
service	0 0 0 0 1
si	0 -6 0 0 11
singe	0 0 -8 0 0
sister	-7 -1 0 0 0
sisters	0 0 1 0 0
six	-3 0 -1 0 0
skilled	0 1 0 0 0
snap	0 0 0 0 5
soeur	0 0 -2 2 0
soignante	0 6 7 0 0
soir	3 0 11 0 0
sol	1 0 0 0 0
son	0 7 0 0 9
sortie	0 0 0 0 -1
souligné	4 9 0 0 0
sourd	0 0 -5 1 0
sous	0 -2 -3 0 0
star	0 0 7 0 0
status	0 0 7 0 0
statut	0 0 11 6 0
stow	0 0 0 2 0
sucre	0 0 -3 0 0
suis	0 0 0 11 2
suit	2 0 0 0 0
sur	-12 -20 0 12 3
suture	-3 -1 0 0 0
séjour	16 1 14 5 0
sœur	0 0 0 -7 0
t	-2 0 4 7 1
table	0 0 0 5 0
tapette	0 0 -2 0 0
tapée	2 0 0 0 0
te	0 0 0 -6 0
temps	0 0 3 0 0
the	0 0 4 0 0
tiret	0 7 0 0 0
titre	0 0 19 4 11
toi	0 0 0 -2 0
toilettes	0 0 0 -1 0
touche	0 0 9 2 0
tout	1 -3 -3 0 -4
traite	0 0 0 0 -11
traité	0 0 0 0 -5
traitée	0 0 0 0 -7
travail	11 9 18 0 0
travailleur	0 0 1 5 0
travelo	0 0 -2 0 0
tribunal	0 0 -2 2 0
trois	0 7 -4 -7 6
troisième	0 0 2 0 0
trucs	0 0 0 0 4
tunisien	0 0 7 0 0
tête	0 0 0 3 0
uk	0 0 4 0 0
un	-2 0 -12 -7 -4
une	-13 -12 -27 -23 -19
vache	0 0 -1 0 0
vague	0 0 10 9 0
vais	0 0 0 0 -1
vauxhall	0 0 17 0 0
veille	0 4 4 0 0
vendredi	0 0 2 0 0
venue	0 0 -1 0 1
vers	-3 0 0 9 11
vieille	0 0 0 -2 0
viens	3 0 0 0 12
vient	0 0 0 0 9
vigile	0 0 -4 0 0
vingt	2 4 0 0 6
vis	0 0 7 13 21
visa	4 10 42 29 28
visage	0 0 -2 0 0
voisin	1 0 0 0 -3
voisine	0 -2 0 0 0
voiture	3 0 0 0 0
voulu	12 0 0 0 0
w	0 0 12 7 0
waheed	0 0 5 0 0
wold	1 0 0 0 0
y	-1 3 -9 -5 -7
zéro	0 0 -2 0 2
à	2 -1 -9 2 4
ça	0 0 0 0 -2
écrit	0 0 0 0 1
écrivez	0 -1 0 4 3
étage	0 3 0 0 0
étaient	0 1 0 0 0
été	0 1 0 0 0
ézéchiel	0 0 1 0 0
[word hi]
3	0 0 0 0 7
at	0 0 4 0 5
badnaam	1 3 4 1 0
bhosle	0 5 0 0 0
cab	0 0 9 0 0
chandni	1 0 0 0 0
chaturv	0 0 0 3 0
co	0 0 0 6 8
com	19 19 28 0 0
dada	0 0 8 0 0
dharam	0 0 0 0 3
dot	4 0 9 12 0
example	17 19 13 15 18
gmail	0 0 0 8 7
goes	0 0 7 8 0
group	2 4 3 0 0
home	0 5 10 0 0
https	0 0 12 0 0
king	0 2 0 0 0
ldn	2 0 0 0 0
me	0 6 8 4 1
mm	0 0 11 0 0
mum	0 0 4 0 0
n	0 0 5 0 0
nanny	0 0 1 0 0
net	0 1 7 0 0
number	-1 0 0 0 -1
nurse	0 0 3 0 0
ojas	0 0 0 0 2
outlook	0 3 0 4 6
ranju	0 0 0 0 3
ravi	0 0 0 7 8
s	0 0 1 0 0
singh	0 0 0 1 0
snapchat	0 0 0 0 2
staffy	0 0 3 0 0
t	0 0 8 7 2
tuntun	0 0 0 0 4
uk	0 6 16 0 0
van	0 0 -1 0 0
vicky	0 0 0 2 0
wala	6 0 0 0 0
अकटूबर	0 0 4 0 0
अकेला	0 0 -1 0 -2
अकेली	0 0 0 0 8
अगली	0 0 0 -2 0
अछी	11 0 0 0 0
अठारह	0 0 2 0 0
अदालत	0 0 -9 0 0
अद्विका	0 0 3 0 0
अपनी	-2 0 0 0 0
अपील	0 0 4 0 0
अफसर	-3 0 0 0 0
अब	-2 0 0 0 -8
अबे	0 0 0 0 11
अभी	0 0 0 0 3
अमन	0 0 6 0 0
अमेजन	0 0 3 0 0
अर्श	0 0 5 0 0
अल	0 0 8 0 0
अल्पा	0 0 6 0 0
अल्सेस्टर	0 0 5 0 0
असपताल	-2 0 -7 0 0
आ	0 0 -3 0 0
आई	9 -7 0 0 0
आईना	13 19 15 0 0
आए	0 -4 0 0 0
आकर	0 0 0 -5 0
आख	5 0 -5 0 0
आखीरी	0 5 6 7 0
आठ	0 0 0 0 1
आतकवादी	0 0 0 0 -1
आता	0 -1 0 0 0
आती	0 -6 0 0 0
आदमी	0 -6 -1 0 0
आदरनीय	0 0 -7 0 0
आप	6 0 0 0 0
आय	0 0 -1 0 0
आया	8 18 15 0 -2
आर	0 0 2 0 0
आले	0 0 0 -3 3
आशा	0 0 4 0 0
ईकहतर	0 0 1 0 0
ईजत	0 0 -2 0 0
ईट	0 0 -4 0 0
ईडीया	0 0 10 0 0
ईतजार	0 0 2 0 0
ईन	0 0 3 0 0
ईमेल	4 0 0 5 4
ईलीग	0 0 2 0 0
ईसलीए	1 0 0 -2 0
ईसे	4 0 0 0 0
ऊ	1 0 -1 0 0
ऊडाते	0 0 0 0 8
ऊनकी	1 0 0 0 2
ऊनके	3 -4 0 0 1
ऊनहे	3 0 0 0 0
ऊनीस	0 0 7 0 0
ऊपर	4 15 17 14 10
ऊमर	0 0 -1 0 5
ऊलटी	0 0 -2 0 0
ऊस	0 0 -1 0 3
ऊसकी	10 0 0 -3 0
ऊसके	8 0 0 0 1
ऊसने	0 0 0 0 -4
ऊसी	0 0 -5 0 0
ऊसे	0 0 -2 3 -5
एक	0 -7 -11 -8 -10
एकसपायर	0 0 3 0 0
एजेसी	0 0 0 0 3
एट	11 9 6 6 8
एनएचएस	0 3 0 0 0
एफ	0 0 3 0 0
एबूलेस	1 0 0 0 0
एवेनयू	0 0 0 0 8
ऐट	4 6 0 2 6
ऑडबी	0 0 6 0 0
ऑनलाईन	0 0 0 0 -1
ओ	0 0 0 0 -7
ओक	0 0 10 0 0
ओवरसटेयर	0 0 7 0 0
और	2 2 -14 -3 6
औरत	0 0 0 -6 0
कजूस	0 7 -6 -2 0
कभी	11 0 0 0 0
कमर	-3 0 -8 0 0
कमरे	-3 -3 -5 0 -2
कमीने	0 0 -6 0 0
कया	10 0 0 0 0
कयोकी	0 0 0 7 0
कर	0 -10 -3 0 -1
करजा	0 0 -1 0 0
करत	0 0 0 0 5
करता	-6 -12 -10 0 0
करती	0 -5 -9 0 -5
करना	0 0 0 4 0
करवा	0 -1 0 0 0
करवाने	6 0 0 0 0
करा	7 0 0 0 0
करी	0 -5 -2 0 0
करीत	0 0 0 0 4
करीस	0 0 3 0 0
करे	0 -2 -3 2 0
करेन	0 0 6 0 0
करॉयडन	0 0 1 0 0
करो	0 0 0 3 0
कल	0 0 0 0 -7
कसाईखाने	1 0 0 0 0
कह	0 10 0 0 0
कहकर	0 0 0 0 -1
कहता	-4 0 0 0 0
कहती	0 0 0 0 2
कहते	-4 7 -1 -3 0
कहली	0 1 0 0 0
कहा	5 0 0 0 -3
कहीन	0 4 0 0 0
कहीस	-7 0 0 -2 0
का	13 10 19 9 0
काऊसील	-7 5 0 0 0
काए	0 -4 0 0 0
काट	1 -5 -4 -6 9
काप	0 4 -2 0 0
काम	-1 -1 -5 0 8
कार	0 0 0 -1 0
काली	0 0 -2 0 0
कालू	0 0 10 0 0
की	11 17 35 19 6
कीग	0 0 2 0 0
कीया	0 0 0 0 3
कीरन	0 0 4 0 0
कूछ	0 0 0 6 0
कूता	3 2 0 0 0
कूते	0 0 -1 0 0
कृपया	0 0 0 -2 0
के	5 13 11 8 -3
केटरीग	0 0 4 -2 0
केयर	0 0 0 -3 0
केस	3 1 7 0 0
कैसल	0 0 11 0 0
कैसील	6 0 0 0 0
कॉनसटेबल	0 0 11 0 0
कॉलेज	0 0 -3 0 0
को	4 2 -20 -7 2
कोने	3 18 24 0 0
कौशलया	0 0 2 0 0
खडा	-2 0 0 0 0
खडी	-2 0 0 0 0
खतम	5 0 5 0 9
खाना	6 5 -3 0 0
खारीज	1 0 18 0 0
खीचते	0 0 0 0 3
खीचा	0 -4 0 0 -1
खीडकी	0 0 -2 0 -5
खून	-6 0 0 0 0
खेल	1 0 0 0 0
खेलावत	3 0 0 0 0
गई	-4 -12 -3 4 1
गए	0 -10 -2 -6 -3
गदे	3 0 0 0 0
गया	-5 -10 15 0 -3
गयारह	0 6 0 0 0
गयारहवी	0 2 0 0 0
गरभवती	0 5 -4 0 0
गरम	0 0 -3 -4 -2
गराऊड	0 0 0 0 2
गरीन	0 6 0 0 0
गला	0 0 0 -5 0
गली	0 0 -2 0 0
गवाह	2 0 0 0 0
गाडी	2 -4 -8 0 0
गारड	0 0 0 3 0
गाव	0 0 -1 0 0
गीरी	0 0 -2 0 0
गूपता	0 0 2 0 0
गूरू	0 0 2 0 0
गेट	-2 -7 -21 0 0
गोदाम	0 0 -2 0 0
घटना	0 2 -1 0 0
घटे	-1 -5 0 0 0
घबराहट	0 0 -1 0 0
घर	2 -1 3 4 5
घाट	0 0 6 0 0
घूस	-1 0 0 0 0
चपल	0 0 -5 0 0
चमार	0 0 -1 0 0
चरच	0 4 3 0 5
चलाता	-1 0 0 0 2
चाकू	0 0 -5 -2 0
चाचा	-2 0 0 0 0
चाय	0 0 -2 -3 -4
चार	0 1 0 0 7
चूका	0 3 12 0 0
चूप	0 0 -8 -7 0
चैनटेल	0 0 2 0 0
छका	-6 0 -1 0 0
छीन	0 -5 -5 0 0
छीना	0 -1 0 0 0
जगह	0 0 -1 1 0
जनरल	0 0 2 0 0
जबरन	0 0 -2 -4 2
जल	0 -3 0 0 0
जलाद	7 -6 -2 0 0
जहा	0 0 12 -1 8
जहाज	0 0 0 0 4
जा	0 -1 0 0 0
जाता	4 0 0 0 0
जाती	0 -2 0 0 0
जान	0 3 -4 -1 0
जानबूझकर	0 0 0 3 0
जाने	0 0 0 0 1
जासूसी	0 0 0 0 2
जी	-3 0 1 0 0
जीरो	0 0 4 0 0
जेठ	0 0 -2 0 0
जेठानी	3 0 0 0 0
जैसा	0 3 1 0 0
जो	0 0 0 -4 -2
जौन	5 0 0 0 0
टरेन	0 0 -2 0 0
टरेनीग	0 0 -7 0 0
टाके	-4 -7 -7 0 0
टावर	0 0 -6 0 0
टिकहिल	0 0 6 0 0
टीकट	11 0 0 0 -2
टीकटॉक	0 0 0 0 -4
टीचर	17 0 0 0 0
टीप	0 0 -2 0 0
टूट	0 0 0 0 -4
टेसको	0 0 4 0 0
टैकसी	0 0 -2 0 0
डडे	4 0 0 0 0
डबल	0 0 1 0 0
डर	1 0 -2 0 0
डीपेडेट	0 0 15 0 0
डीपोरट	0 7 0 0 0
डैश	0 6 0 0 0
डॉकटर	0 0 0 6 0
डॉट	10 25 33 36 8
तक	-3 0 -4 -2 0
तनखवाह	7 0 0 0 0
ताजा	0 0 11 6 3
तारीख	3 0 17 0 5
तीन	0 0 -4 0 -4
तीसरा	0 0 -1 0 0
तीसरी	0 1 -2 0 0
तूम	0 0 0 6 -1
तेजाब	0 0 -3 0 0
तेरा	0 0 0 3 6
तो	0 3 0 -4 3
तोड	-2 -6 0 -1 0
थपड	0 0 -4 0 0
था	3 -2 -2 0 0
थी	-1 0 0 0 5
थूक	0 0 0 0 1
थूका	-9 0 -10 0 -1
थूकीस	0 0 -7 0 0
थे	-1 0 -12 0 0
दमा	0 0 0 5 0
दरजी	0 0 5 0 0
दरद	-3 0 0 0 0
दरवाजा	0 0 -5 0 0
दरवाजे	3 0 -2 0 0
दहेज	0 0 -10 0 0
दात	0 0 -6 -10 -2
दी	-12 -12 -4 0 -3
दीए	-1 -1 0 0 0
दीखाए	0 0 0 0 3
दीखाया	-4 -3 -3 0 0
दीदी	0 2 0 4 0
दीन	1 0 0 -9 -3
दीया	0 -12 -20 0 -3
दीहीस	0 0 0 2 -3
दूकान	-1 0 0 0 0
दूगा	-4 -4 -10 4 0
दूसरी	0 3 4 -4 0
दे	0 0 0 0 -1
देखली	0 0 0 0 1
देखीन	2 0 -2 0 3
देगे	0 0 -2 0 -3
देता	-5 -8 -1 0 0
दो	-4 -2 -13 -6 -7
दोपहर	6 4 -1 0 0
दोसत	0 0 0 1 0
धका	0 0 -2 0 0
धमकी	-8 -4 -17 -4 5
नई	0 0 22 0 0
ननद	0 0 0 4 0
नबर	8 5 0 2 0
नरसीग	0 0 5 -6 -1
नही	0 -9 0 0 -8
नाखून	0 -4 -11 -2 0
नाम	3 11 -6 0 -5
नाव	0 0 13 11 8
निकोल्सन	0 0 0 1 0
नीकाल	0 0 0 0 -1
नीच	2 0 0 0 0
नीद	0 0 -5 0 0
नीशान	0 0 -9 -4 0
नूकड	5 0 0 0 0
ने	-9 7 -8 0 0
नेपाली	0 0 19 0 0
नेहा	0 0 1 0 0
नै	0 0 0 4 0
नौ	6 0 2 8 0
नौकरानी	0 0 -4 0 0
पकडवा	7 0 0 0 0
पचास	0 0 4 0 0
पटना	0 0 10 0 0
पड	0 -2 0 0 0
पडत	0 0 0 0 -5
पडती	9 0 0 0 0
पडाने	2 0 0 0 0
पडीत	0 0 0 2 0
पडोस	0 2 -8 0 0
पडोसी	0 3 0 0 0
पतनी	0 0 0 3 -5
पता	2 0 -5 0 0
पती	0 0 -4 7 -1
पर	4 4 -14 -6 -3
परधान	0 0 0 2 0
पलीज	0 2 0 0 0
पहली	2 0 -4 -8 -8
पहले	0 0 -2 18 4
पाकी	0 0 -7 0 0
पाच	0 0 2 6 0
पापा	0 0 0 -5 0
पार	0 0 12 0 0
पारक	0 5 0 0 0
पारलर	2 -2 0 0 0
पास	5 -2 -1 0 9
पासपोरट	0 2 0 0 7
पीकर	2 0 0 0 0
पीछा	0 0 -2 0 0
पीछे	5 0 0 0 0
पीटता	0 -2 0 0 0
पीटती	-4 0 0 0 0
पीटर	0 0 5 0 0
पीटा	-3 0 0 0 0
पीठ	0 0 -4 -3 0
पीहू	0 0 3 0 0
पूछी	0 0 0 8 -4
पूतरी	0 0 0 4 0
पूलीस	0 0 -7 -2 0
पे	0 3 -14 -22 0
पेट	0 0 -10 0 0
पेशन	2 0 0 0 0
पैर	0 0 0 -4 0
पैसा	0 0 -4 0 -4
पैसे	0 0 0 -2 -4
पोलीश	0 0 7 0 0
पोसटकोड	0 6 -4 3 0
पौने	0 0 5 0 1
फट	0 -4 0 0 0
फरवरी	0 -4 -5 0 0
फरेडस	0 0 0 0 4
फल	0 9 6 2 0
फलैट	18 13 21 18 11
फलोर	0 0 0 2 0
फारम	-4 -1 -8 0 1
फार्ले	0 0 0 7 0
फिलोमेना	0 0 2 0 0
फीयासे	0 0 1 0 0
फीर	2 0 0 11 0
फूलवा	0 0 11 0 0
फेकता	0 0 0 0 -3
फेका	0 0 -4 -3 4
फेकी	-2 -4 -2 -5 -6
फेसबूक	0 0 0 7 14
फोटो	6 0 -3 2 0
फोन	-5 0 -9 0 -3
फोरमैन	0 0 0 4 0
बगल	0 0 0 0 3
बचन	0 0 0 0 3
बचा	0 0 0 -8 0
बचे	-4 -5 -1 -2 -4
बजे	5 5 18 0 0
बटी	0 0 14 0 0
बद	-2 -2 -4 0 0
बदबूदार	0 0 -3 0 0
बना	0 -4 0 0 0
बयान	0 0 0 0 -1
बयाह	-2 0 0 0 0
बलॉक	0 -6 1 3 -1
बस	-5 0 0 0 -1
बहन	0 0 0 6 0
बहरा	0 0 -1 0 0
बहू	0 0 0 0 -2
बहूत	0 0 0 -2 0
बा	-2 0 0 0 0
बाईस	0 0 10 0 0
बाजार	2 6 0 3 1
बात	0 -5 -2 -3 0
बाथरूम	0 0 -5 0 0
बादल	0 0 1 0 0
बार	-10 -9 -17 -10 -5
बारह	0 0 0 -1 0
बाराबंकी	0 0 5 0 0
बाल	0 0 -2 0 0
बाहर	-3 0 0 0 -1
बीएंडएम	0 0 2 0 0
बीमार	0 0 0 0 9
बीवी	0 0 0 2 0
बूडो	0 15 12 18 17
बूलाते	0 4 0 0 0
बूलाने	0 0 0 0 4
बूलाया	0 2 -8 0 0
बेटा	0 0 0 8 0
बेटी	8 3 0 8 0
बेटे	0 0 0 2 0
बेलट	0 0 -7 0 0
बैक	0 0 5 0 0
बैटल	0 0 7 8 0
बोतल	0 0 -4 -4 0
बोल	0 0 0 0 -2
बोलता	0 0 0 0 3
बोलते	0 2 0 0 0
बोला	-5 0 0 -10 0
बोले	0 -6 0 -5 -1
भर	5 -1 0 -6 0
भाई	0 0 7 5 0
भाग	2 -1 0 -1 5
भारतीय	0 0 11 0 0
भी	3 6 -10 -8 -10
भुवनेश्वरन	0 0 1 0 0
भूखे	8 0 0 0 0
मई	0 0 0 2 4
मकान	0 0 3 0 0
मगलवार	0 0 6 0 0
मछली	0 0 0 0 7
मजदूरी	0 4 0 0 0
मजील	19 8 0 5 11
मदद	0 0 0 0 3
मदीर	1 0 0 0 0
मधेपूरा	0 0 3 0 0
मन	-3 0 -3 -4 0
ममी	3 0 0 -3 0
मर	-3 -1 0 0 0
मह	0 0 0 -2 0
महीने	0 -7 0 2 0
महोदया	0 0 0 0 4
मा	3 0 1 0 1
माई	0 0 8 0 0
मागो	0 0 0 0 -2
मामला	5 0 -3 0 0
मामा	0 0 0 1 0
मायका	1 0 0 4 0
मारकेट	0 0 7 0 9
मारा	-6 0 0 0 3
मारी	0 -6 -14 -2 0
मारे	-4 0 0 0 0
मारेगे	-5 0 0 0 0
मालकीन	0 0 0 5 0
माला	0 0 -2 1 0
मालीक	-3 -3 0 2 -4
मियूज़	0 3 0 3 9
मीठी	0 0 12 10 0
मीतर	0 0 -4 3 0
मीनट	0 6 4 0 0
मील	0 0 5 22 0
मीलती	0 12 22 0 3
मीला	0 7 0 0 0
मीली	0 0 -1 0 0
मीसेज	0 0 0 0 2
मूझे	5 3 -12 0 -7
मूनी	0 0 8 0 0
मूह	-1 0 -2 0 0
मे	5 10 -31 -15 -3
मेरा	-4 0 13 8 10
मेरी	0 2 -22 -21 0
मेरे	2 0 0 -10 10
मेल	-1 0 0 0 5
मै	0 -6 -1 -3 -2
मैटालन	0 0 4 0 0
मैथ्यूज	0 0 3 0 0
मैने	0 0 0 0 -2
मैनेजर	-5 2 0 8 -3
मैसेज	0 0 0 -3 0
मोड	4 15 24 0 0
मोबाईल	0 0 -1 0 0
मोरो	0 0 0 6 0
यहा	3 0 0 0 0
या	2 5 0 0 0
यादे	0 8 10 0 0
यूनीयन	0 0 1 0 0
यूवको	0 10 0 0 0
ये	0 0 0 0 -2
रख	0 -3 0 0 0
रखा	-3 -4 -4 -4 0
रगबी	0 0 7 0 0
रद	4 6 0 0 0
रसोई	11 5 13 0 0
रह	0 0 -7 0 0
रहता	6 6 0 0 0
रहती	11 6 0 0 0
रहते	11 0 0 0 9
रहा	0 -8 -3 0 -1
रही	2 -7 0 0 6
रहे	0 -11 0 0 0
रहै	0 -2 0 3 0
राज	0 0 16 0 0
रात	0 7 -1 1 -4
रामसुमेर	0 0 1 0 0
रीमेन	0 0 4 0 0
रूप	0 0 4 0 0
रूममेट	0 0 0 1 1
रेडकार	0 0 5 0 0
रो	0 -7 -11 -4 0
रोज	-1 11 -2 -1 -6
रोड	3 11 10 13 16
रोवत	0 1 0 0 0
रोशनी	0 0 5 0 0
लगा	0 0 -3 0 2
लगे	0 -5 0 0 3
लडकी	0 15 0 0 5
लडकीया	3 0 0 0 0
लडके	0 0 -1 0 0
लदन	0 0 7 0 0
लात	0 0 -2 -1 0
लाल	0 0 5 0 0
ली	0 0 3 0 0
लीए	-8 0 0 0 0
लीख	0 0 -5 0 0
लीखती	3 0 0 0 0
लीखा	4 2 0 0 -2
लीखीयो	3 0 0 0 0
लीखो	0 0 0 0 2
लीग	0 0 12 0 0
लीगामेट	0 0 -3 0 0
लीडल	0 0 3 0 0
लीया	-7 -3 -1 4 0
लीव	0 0 8 0 0
ले	-6 7 -11 -10 0
लेती	-4 0 0 0 0
लो	0 -1 0 0 0
लोग	0 0 -8 -7 0
लौडरी	0 0 -4 0 0
वकील	0 0 0 0 10
वजह	0 0 0 0 6
वरक	0 0 5 0 0
वरकर	0 0 6 0 2
वसील	0 0 5 0 0
वह	0 0 0 9 0
वहा	2 0 0 0 0
वही	8 0 0 0 0
वारड	0 8 0 0 0
वारसामे	0 0 2 0 0
वाला	0 -2 14 15 12
वाली	16 17 21 24 20
वाले	11 9 13 13 0
वालो	0 0 -10 0 0
वीजय	0 0 6 0 0
वीजा	2 21 26 6 4
वीडीयो	0 0 0 8 0
वीलसन	0 0 3 0 0
वेसटन	0 0 5 0 0
वॉश	0 0 -3 0 0
वो	6 -8 -15 10 11
शक	0 0 -5 0 0
शरन	0 0 10 9 7
शरनारथी	0 0 4 0 0
शरम	0 0 -5 0 0
शरमा	0 0 5 0 0
शराब	0 2 0 0 0
शाती	0 0 1 0 0
शादी	4 0 -7 3 -2
शीफट	0 0 -1 0 0
शूनय	0 0 3 0 0
सकती	0 0 0 0 12
सकूल	0 0 -3 -8 -8
सच	0 0 12 16 12
सचान	0 0 4 0 0
सटरीट	0 0 1 4 10
सटरॉबेरी	1 -4 -4 -2 0
सटीव	0 0 2 0 0
सटूडेट	-1 0 8 0 0
सटेशन	0 1 5 0 0
सटोर	0 0 -4 0 0
सतरह	0 0 11 0 0
सताईस	8 7 0 0 0
सनैप	0 0 0 0 1
सपना	0 0 1 0 0
सपाऊस	0 0 7 0 0
सपारकबरूक	0 0 1 0 0
सफाई	-3 0 0 0 0
सब	-4 3 -2 7 7
सबके	-1 0 0 0 -1
सबजी	11 6 6 0 0
सर	0 -5 2 0 0
सरजरी	0 8 -2 0 0
सरनेम	-1 0 0 0 0
सरवीस	0 0 3 0 0
सवारी	10 0 0 0 0
सहम	0 0 0 0 2
सहेली	0 0 0 5 0
साईड	0 0 -1 0 0
साडी	0 0 0 5 3
सात	2 7 0 1 0
साथ	5 0 -4 0 5
साथी	0 0 0 3 2
सामने	7 0 0 0 0
सामान	2 0 0 0 0
सारा	0 0 0 -4 0
साल	-5 16 -1 -2 3
सास	0 -2 0 -5 0
साहब	0 0 -9 0 0
सी	9 10 24 6 0
सीजनल	0 0 8 1 0
सीधे	0 0 -3 3 0
सीर	0 0 -3 0 -1
सीलन	0 0 -1 0 0
सीवान	0 0 6 0 0
सूनहरी	0 0 19 14 0
सूपरवाईजर	0 0 0 5 0
सूबह	-5 12 7 0 0
से	-9 7 11 5 1
सेवन	0 1 0 0 0
सै	-6 1 0 7 -4
सैतीस	0 0 4 0 0
सोना	-4 0 -5 0 0
सोने	1 0 3 2 0
सोमवार	-2 0 0 0 0
सौ	0 4 0 0 0
स्टैनवे	0 0 1 0 0
ह	0 0 -7 0 0
हन	0 0 0 -7 0
हम	-11 -10 -21 8 -4
हमके	0 3 0 0 0
हमरी	0 0 0 0 1
हमार	0 0 0 -2 0
हमारा	0 0 0 7 0
हरलीन	0 0 3 0 0
हरामखोर	0 0 -4 0 0
हरामी	0 0 -6 0 0
हाई	0 0 0 1 0
हाथ	-8 0 -2 -3 -7
हारवे	0 0 10 0 0
हीजडा	0 0 -4 0 0
हील	0 0 -8 0 0
हू	4 -2 -12 4 6
हूआ	0 0 -3 -8 -4
हूए	0 0 0 -2 0
है	1 0 -26 -4 -1
हैरो	0 0 8 0 0
हॉसपीटल	0 7 4 0 0
हो	0 1 0 2 0
होटल	0 -2 -15 0 0
होती	0 -4 0 0 0
होम	-1 0 0 0 0
[word kmr]
4	0 0 0 0 6
a	14 12 7 5 4
adarê	3 0 0 0 0
alîkariya	0 5 0 0 0
anî	-3 -4 0 10 0
apartmana	0 0 17 16 0
apê	0 0 0 0 -1
at	7 5 4 5 8
avêt	0 -6 -2 0 0
avêtin	-6 -3 0 0 0
azad	0 0 1 0 0
bawer	0 0 -2 0 0
benda	0 7 0 0 2
ber	6 0 -13 -3 -7
berda	0 -4 0 0 0
berdan	0 -1 0 0 0
berê	0 0 0 0 2
betal	8 0 0 0 0
bi	-3 -3 0 -4 4
bibe	0 0 0 4 0
bihar	0 0 3 0 0
birayê	0 0 0 0 3
birin	0 0 -5 -1 0
blessing	0 0 12 0 0
blok	0 0 0 8 0
bo	-4 0 0 0 0
by	0 0 16 0 0
bê	-8 0 7 0 0
bêdeng	5 0 0 0 0
bêjim	-8 0 0 3 0
bîst	0 3 7 1 0
bû	6 1 0 0 0
bûm	0 -6 0 0 0
bûye	0 0 4 0 0
c	0 0 8 0 0
cama	0 0 0 -4 0
cemal	0 0 4 0 0
church	1 0 0 0 0
civakî	0 -1 -2 0 0
co	11 5 7 12 0
collins	0 0 1 4 0
com	11 8 22 0 0
crouch	0 0 1 0 0
cîrana	-5 0 -5 0 0
da	-7 -6 0 0 -5
dan	0 0 -4 -1 0
daxwazkarê	0 0 9 0 0
daîreya	11 0 9 0 0
de	0 0 1 -8 -3
deh	0 -1 0 0 0
delal	0 0 6 0 0
deqe	2 0 10 0 0
deriyê	-1 0 -4 0 0
derkeve	0 0 -5 0 0
derî	-1 -2 -4 0 0
dest	0 0 -2 0 0
destê	0 0 -2 0 0
deynê	0 0 0 0 -1
di	4 0 0 -3 2
diaxivîm	6 0 0 0 0
dibe	4 -6 0 0 0
dibêje	-5 4 0 0 5
dide	0 -1 0 0 0
digel	0 0 -1 0 0
digiriya	0 0 -5 0 0
dijîm	0 0 -3 0 0
dikana	0 0 2 0 0
dike	-3 -8 -3 0 -2
dikim	0 -7 0 0 0
dikin	0 0 -6 6 0
dikişîne	0 0 0 -1 0
dilovan	0 0 4 0 0
diqîre	0 0 -3 0 0
ditirsim	2 3 0 0 0
dixe	0 0 0 0 -5
dixebitim	-4 0 0 0 0
dixwaze	-3 0 0 0 0
dizane	-10 0 -2 0 0
diçûm	2 0 0 0 0
dişewitîne	0 0 0 0 -1
doktor	1 0 0 0 0
dora	0 0 -5 0 0
dosya	2 0 0 0 0
dot	4 9 11 15 0
doza	0 0 22 16 12
du	0 -2 -7 -3 -4
duh	0 0 0 0 2
duyem	3 4 0 3 10
dê	0 2 0 0 0
dîsa	0 0 0 2 0
dît	0 0 -2 0 2
e	-7 -2 -8 0 0
em	-5 -3 -5 -4 1
emaila	0 0 0 0 4
eritreyî	0 0 8 0 0
et	5 4 12 8 0
ew	6 3 0 0 0
example	7 20 19 19 25
ez	1 -7 -21 -3 1
fabrîqeya	0 0 -7 0 -2
flat	6 0 23 0 10
gay	0 0 0 0 10
gihîştim	4 0 0 0 0
gmail	3 9 3 0 6
got	-5 0 0 4 4
gotin	-2 0 0 0 -4
goşeya	0 0 -5 1 0
goşt	0 1 0 0 0
grup	1 0 0 0 0
gule	0 0 6 0 0
har	0 0 -1 0 0
hat	11 11 9 4 5
hatim	9 8 0 0 0
head	0 0 2 0 0
hecî	0 0 -6 0 0
heft	6 5 0 0 0
hejmara	-6 -3 0 0 0
her	-2 0 0 0 -6
herrington	0 0 6 0 0
heta	1 0 -1 0 0
hevala	0 0 0 0 4
hevalê	0 12 0 0 0
hevjîniyê	0 0 13 0 0
heye	0 0 0 0 -5
heyşt	0 0 9 0 0
hezar	-1 -5 0 0 0
hezîranê	0 0 0 0 3
heştan	2 8 0 8 12
home	0 0 0 -3 0
hûn	0 0 0 11 1
iltica	0 0 0 2 0
im	9 13 0 0 0
in	1 10 0 0 0
ji	5 1 0 -4 -11
jina	3 0 -3 -2 0
jor	0 16 24 2 0
jêr	0 0 0 0 1
jêrîn	0 3 0 0 0
jî	-5 1 0 0 0
k	2 8 11 9 6
kar	4 0 -1 0 0
kaxez	0 0 3 0 0
kaxezên	0 0 4 4 4
kerema	6 0 0 0 0
kes	-2 -3 -1 0 0
kesî	-3 0 0 0 0
keça	0 1 0 0 0
kilburn	5 0 0 0 0
kir	-3 -9 -10 0 -7
kirin	0 -2 0 0 0
kişand	-8 0 0 0 0
koma	0 0 0 0 5
ku	-4 -4 0 0 0
kurapê	10 0 0 0 0
kurd	4 0 6 0 0
kurekî	0 0 0 6 0
kurik	0 0 0 0 -1
kurê	0 -1 0 0 0
kêm	0 0 1 0 0
kûçik	0 0 -5 0 0
kûçikan	0 0 -1 6 0
lawford	1 0 0 0 0
lets	0 0 11 5 7
li	-6 7 13 -6 -10
lê	-2 0 0 0 0
mabû	0 8 13 0 0
maf	3 0 0 0 0
mail	0 0 0 1 0
mala	3 0 -13 -2 -7
malbata	0 0 -4 0 0
malê	0 -1 0 0 5
mamoste	0 0 0 4 0
me	3 0 4 10 0
meh	0 -4 -2 0 0
mehê	1 8 14 0 0
min	-11 -11 10 7 2
mirîşkan	0 -7 -2 -2 0
mizgeftê	0 0 0 -4 0
mêrê	11 3 0 0 0
mûçe	0 4 0 0 0
mûçeyê	-2 0 0 0 0
nade	-2 -1 0 1 1
nails	0 0 0 2 0
nameya	0 0 0 0 10
nanpêja	0 0 15 12 10
nas	0 0 -4 0 0
neh	2 0 1 3 0
nehê	0 0 0 2 0
nexweşxaneyê	0 0 -8 0 0
nhs	-5 0 -1 0 0
nivîsî	0 0 0 -1 0
nizanim	-4 0 0 0 0
nokta	0 0 0 1 0
nuqte	7 11 2 9 9
nîsanê	3 0 1 0 0
nîv	0 0 0 0 1
nîvan	0 0 4 0 0
office	0 0 -1 0 0
org	1 2 3 0 0
otêla	0 0 0 0 -3
paqij	0 1 0 0 0
paqijiyê	0 0 -4 0 2
par	0 0 0 3 0
parve	0 0 0 0 5
pasaporta	0 1 0 0 0
penaber	0 0 7 0 0
penaxwaz	0 0 3 0 0
pişt	0 3 0 3 0
piştî	0 0 0 -5 0
porê	0 0 -7 0 0
pound	-1 0 0 0 0
pêncî	0 0 8 0 0
pîs	0 0 0 0 4
qata	16 0 37 27 21
qatê	0 11 -2 0 0
qaçaxçî	0 0 0 0 -1
qediya	8 9 7 0 0
qirêj	-3 0 0 0 0
re	-1 -7 3 1 7
redkirin	13 5 14 0 0
rezil	6 7 0 0 0
rûdinim	5 2 0 0 0
saet	0 0 0 0 9
sal	0 0 -3 -2 0
salonê	0 0 -4 0 0
salî	17 12 0 0 0
sar	0 0 -3 0 0
ser	6 14 10 0 0
serxweş	0 8 -4 0 0
serê	-5 0 -4 0 -5
sifir	0 0 2 0 0
sor	0 14 13 0 0
stasyona	0 0 0 0 -2
station	0 0 0 -4 0
sê	-1 -2 -3 -4 0
sêyem	0 6 0 5 0
sêyê	0 2 0 0 0
sêşemê	0 0 5 0 0
sî	0 0 1 0 0
sûkê	4 0 0 0 0
t	0 0 13 10 2
taksiyê	0 0 -1 0 0
tazî	0 0 0 0 -1
te	0 0 -2 -10 -6
telefon	5 2 0 0 0
telefona	0 6 0 0 0
tif	-4 0 -7 0 0
tirsa	0 0 -4 0 0
tune	2 0 0 0 -1
tê	2 -5 0 0 0
uk	5 7 12 0 0
vegerim	1 0 0 0 0
vê	0 0 10 10 0
vîzeya	4 7 24 8 7
wan	0 0 0 5 5
wardê	0 0 13 0 0
wek	0 0 0 -3 -2
welat	0 0 3 0 0
welatê	0 0 -3 0 0
wê	0 -9 0 0 0
wî	0 -7 -6 0 0
xalê	3 0 0 0 0
xaniyê	5 0 5 0 0
xebatkara	0 0 0 -1 0
xew	0 0 0 0 -4
xezûrê	0 0 0 0 -4
xist	-1 0 0 0 0
xistin	0 0 0 0 -1
xort	0 -2 0 -1 0
xwaringeha	0 0 10 3 0
xwarinê	0 -6 0 0 0
xwe	-10 -13 -5 -6 -12
xwediyê	0 0 0 0 -4
xwîn	0 0 -3 0 0
ya	0 3 3 1 3
ye	0 3 0 -4 -11
yek	0 4 1 2 0
yekem	0 5 0 0 0
yekî	0 0 -1 0 0
yekşemê	0 0 9 0 0
yê	0 0 0 -1 0
zarok	0 0 0 -3 0
zarokê	2 0 0 0 0
zikê	-1 0 0 0 0
zilamek	0 4 0 0 0
zilamekî	0 0 0 -2 0
zilan	0 0 6 2 0
zordarî	0 0 -1 0 0
zû	4 0 0 0 0
çaryek	0 0 8 4 0
çarê	0 0 2 0 1
ê	0 -1 -6 -14 -9
êvarê	0 6 0 0 0
î	7 -1 0 0 0
û	3 14 20 4 3
şemî	0 0 9 0 0
şev	0 0 0 -2 0
şevê	1 -1 0 0 0
şikand	0 -6 -3 0 0
şikest	-4 0 -1 0 0
şikestî	0 0 -2 0 0
şorbe	0 0 10 0 0
şêst	0 0 0 2 0
şîrketa	0 0 0 -4 0
[word pa-arab]
01	0 0 0 0 2
19	11 7 0 0 3
3	0 2 0 0 0
30	7 0 0 0 0
56	9 0 0 0 0
92	0 0 0 3 0
a	0 0 7 0 0
ac	0 0 4 8 0
at	0 7 8 4 8
block	0 0 -4 4 0
boss	0 0 7 0 0
brum	0 0 6 0 0
c	0 0 0 0 4
cash	-2 0 0 0 0
code	0 19 15 0 0
com	6 9 22 0 0
dot	7 4 8 15 0
example	10 15 16 19 23
https	0 0 16 3 1
i	-1 0 0 0 0
imam	0 0 0 -3 0
insult	0 0 0 0 1
lads	0 0 -4 0 0
m	0 0 7 5 2
me	14 8 7 0 0
nelsonfirst	4 1 0 0 0
org	0 0 1 0 0
post	0 0 0 0 2
prince	0 0 0 0 4
saba	0 0 0 5 3
shift	6 0 0 0 0
sort	0 0 19 15 0
t	0 15 9 6 0
uk	1 5 16 0 0
ا	0 0 -2 -5 0
ابا	0 0 0 -4 0
اتريا	0 0 0 0 1
اتي	6 3 10 -4 -2
ادهي	-3 0 -5 -2 9
ار	2 7 12 0 0
ارشد	0 0 1 0 0
اس	0 0 0 -5 0
اسايلم	0 0 4 0 0
استري	0 -1 0 0 -4
اسي	-1 -3 -13 8 -12
اسيں	0 0 0 12 5
اصل	0 5 -5 0 6
افغاني	0 0 14 0 0
اك	0 -7 0 0 0
اكرم	0 0 10 0 0
اكهدا	3 0 -2 0 0
اكهدي	0 -12 -9 -9 0
اكهيا	0 0 0 -3 -17
الا	0 13 0 3 0
السلام	0 0 -2 0 0
الله	0 0 11 0 0
الي	0 0 0 0 5
امام	0 0 0 0 5
امانت	0 0 3 0 0
اميگريشن	0 0 -4 0 0
ان	0 0 8 0 -1
اندي	0 -2 0 10 0
اني	0 0 3 0 0
اهندي	0 7 -4 0 0
او	0 0 4 -2 0
اوتهي	0 -2 0 7 0
اودي	6 0 0 0 0
اوس	0 0 0 3 0
اوسدا	0 0 0 4 0
اوندا	0 -4 0 0 0
اوه	9 0 -19 9 6
اوهدا	12 0 0 -2 0
اوهدي	4 0 0 -8 11
اوهنوں	0 0 -7 0 0
اوهني	0 0 0 -4 0
اوٹ	0 0 2 0 6
اي	0 6 -31 4 6
ايا	0 0 0 0 10
ايتهي	0 1 0 0 0
ايس	0 0 17 0 0
ايسٹ	0 0 2 0 0
ايف	6 5 9 0 0
ايل	0 9 13 0 0
ايلفورڈ	0 0 3 0 0
اينٹ	-1 0 0 0 0
اينڈ	0 0 4 5 0
ايه	0 0 0 0 -1
ايهنوں	3 0 0 4 0
ايهه	0 4 0 0 0
ايي	8 0 0 0 20
ايٹ	5 12 11 20 17
ايچ	12 0 5 0 0
اٹه	0 0 6 3 7
اٹهاراں	0 0 -2 -4 0
اپ	0 0 0 8 0
اپا	0 0 14 0 3
اپنا	0 4 0 0 0
اپيل	0 0 3 0 0
اگي	0 0 0 -2 0
اں	-3 -8 -21 11 10
بابي	0 0 17 0 0
باته	0 0 0 -3 0
باراں	0 0 0 0 1
بال	-3 0 -2 -3 0
بالاں	0 -4 0 -1 0
بانهه	0 0 -3 -7 -5
باهر	0 -2 0 0 -5
باورچن	0 0 0 1 3
باورچي	0 0 0 -2 0
بدوملهي	0 0 7 0 0
بلاك	0 0 0 1 0
بلال	0 0 1 0 0
بلڈ	0 0 -3 -1 0
بند	-8 -2 -5 0 -2
بنده	7 -6 -2 -2 1
بندي	0 0 1 3 -1
بهايي	-1 0 0 0 0
بهرا	0 18 19 3 0
بهكها	0 0 -2 0 0
بهن	0 0 0 -4 8
بهين	0 0 -2 8 -2
بهٹي	0 0 5 0 0
بونجا	0 0 1 0 0
بوهي	0 0 0 0 -4
بوٹا	0 2 11 0 0
بي	0 -5 -8 -7 2
بيكري	0 5 9 0 0
بيندا	1 0 0 0 0
بينك	0 0 0 7 3
بيورلي	0 0 11 0 0
بيوي	0 0 0 0 3
بيٹهي	-2 0 -3 0 0
بيٹي	0 0 0 0 -2
بٹهايا	0 0 0 0 1
بٹوه	-4 0 0 0 0
بچي	2 2 0 0 0
بڈهي	0 -5 0 0 0
بگ	0 0 7 0 0
تايا	0 0 0 7 0
تريخ	0 -2 -10 0 0
تصويراں	0 0 0 6 4
تك	0 -4 0 0 0
تمبي	0 0 3 0 0
تن	5 5 -10 -3 -6
تنوير	0 0 5 0 0
تهاني	0 3 0 0 0
تهاڈي	0 0 0 0 6
تهكيا	0 0 -4 0 0
تهلي	0 -1 0 0 0
توں	5 20 6 -1 0
تي	3 10 -1 -4 -4
تيجي	0 -7 -3 -4 0
تيزاب	0 0 -6 0 0
تيك	0 0 0 0 1
تينوں	-1 0 0 3 -2
جا	4 -1 0 0 0
جامعه	0 0 2 0 0
جان	-1 -3 -16 0 0
جاندا	0 0 0 0 -2
جاندي	-8 4 0 0 0
جاني	0 1 -1 0 0
جدوں	0 0 0 1 0
جم	0 0 1 0 0
جناب	0 0 -4 1 0
جنهوں	0 0 0 0 6
جوايي	4 0 0 0 0
جوتياں	0 0 0 1 5
جي	-6 -4 34 8 3
جيهنوں	0 0 0 0 3
جيهني	0 0 0 8 0
جيهڑا	0 0 -8 4 0
جيهڑي	0 0 0 7 0
حامله	0 0 -2 0 0
حلال	0 2 5 4 0
خان	0 0 2 0 0
خاني	0 0 -9 0 0
خصم	0 0 0 2 0
دا	16 5 0 0 6
داج	0 0 -1 0 0
داد	0 0 4 0 0
دادن	0 3 0 0 0
داريوش	0 0 1 0 0
دتا	-2 -9 -11 0 0
دتي	-4 -7 0 0 7
دتياں	0 0 0 5 0
دريا	0 0 4 1 9
دس	0 0 0 1 0
دساں	0 0 -5 -6 0
دسيا	1 -3 -1 0 0
دعا	0 0 -7 0 0
دكان	-2 10 14 4 0
دل	0 0 -2 0 0
دلال	4 0 0 0 0
دن	0 -4 0 0 -1
دهشت	0 0 0 -1 0
دهكي	0 0 -1 0 0
دهمكي	-1 0 0 0 0
دهمكياں	0 0 -1 0 0
دو	0 0 13 10 0
دوباره	0 0 0 9 0
دوجي	0 0 -7 0 0
دي	17 17 22 2 0
دياں	-8 -5 0 -1 9
ديندا	-3 -1 0 0 0
ديندي	0 -4 0 0 0
ديور	0 0 0 8 0
ذات	11 -4 -3 0 0
رات	3 -4 -14 5 6
راتاں	0 -5 -7 0 0
راتيں	0 0 -4 -6 -1
رايل	0 0 1 0 0
راچڈيل	0 0 4 0 0
رب	0 0 0 0 -2
رت	0 -3 0 0 0
رجو	0 0 6 0 0
رسول	0 0 6 0 0
ركهدا	-1 0 0 0 0
ركهدي	0 -2 0 0 0
ركهيا	0 0 0 0 2
رهن	0 0 0 0 6
رهنا	0 0 -1 3 0
رهناں	-2 0 0 0 0
رهندي	0 14 0 5 0
رهني	15 9 -13 0 0
رهي	-9 -6 0 0 -3
رهياں	4 0 0 0 0
رو	0 -2 -10 -2 0
روز	2 0 1 0 -7
روم	0 0 -4 0 0
روندا	4 0 0 0 0
روندي	0 0 -4 0 0
روٹي	2 0 -7 0 0
روڈ	2 5 12 3 8
رياست	1 0 10 0 0
ريفرنس	-1 0 0 0 0
رينا	0 0 -1 6 0
زيڈ	10 0 0 5 9
ساري	0 -2 -2 9 -10
سال	2 25 -10 0 4
سالاں	0 12 0 0 0
سالي	0 0 0 -8 0
سانبهدي	0 0 -3 0 0
ساهمني	5 0 0 0 0
ساون	0 0 3 0 0
ساڈا	0 0 -2 0 1
ساڈهي	0 0 6 0 0
ساڈي	0 2 -4 -4 -7
ساڑي	0 0 0 -5 -3
ساں	0 0 0 11 0
ست	0 0 0 5 0
ستاراں	0 0 3 0 0
سج	0 -3 0 0 0
سديا	0 0 0 2 0
سر	0 0 -4 0 0
سرايي	0 0 1 0 0
سربٹن	0 0 3 0 0
سردار	0 0 10 0 0
سس	0 0 -8 -3 0
سكدي	0 0 0 3 0
سكول	0 0 7 0 0
سكولوں	0 3 0 0 0
سلايي	6 0 -9 -6 -3
سن	4 -5 0 0 -5
سهم	0 0 -2 0 0
سهيلي	0 0 0 4 0
سو	0 0 -1 0 0
سوا	0 0 11 7 0
سواري	0 0 0 2 0
سور	0 0 -5 0 0
سولاں	0 0 6 0 0
سوهري	0 0 -2 0 0
سويري	0 -3 -3 7 0
سوچ	-4 0 0 0 0
سي	9 16 15 0 2
سيبرون	0 0 0 3 0
سينٹرل	0 0 10 0 0
سيٹه	0 0 0 0 -5
سٹ	-1 -2 -4 0 0
سٹريٹ	7 0 0 0 0
سٹي	0 0 2 2 0
سٹيٹس	0 0 13 0 0
سپاوس	0 0 4 0 0
سپر	0 0 1 0 0
سپورٹس	11 5 5 0 0
سچا	0 0 3 0 0
شاه	0 0 3 0 0
شاپ	7 0 2 0 0
شبانه	0 0 3 0 0
شرم	0 0 -7 0 0
شهباز	0 0 7 0 0
شوروم	2 0 2 0 0
صاحب	0 0 6 0 0
صبر	0 0 -4 0 0
صوبي	0 0 3 0 0
طلاق	0 0 0 0 -2
عليكم	0 -2 0 0 0
عمر	0 0 0 14 -1
عيد	0 4 2 0 0
غيرت	0 -3 0 0 0
فارم	0 0 2 -1 0
فليٹ	0 0 15 0 1
فلپايني	0 0 11 0 0
فورمين	11 0 0 0 0
فون	0 -4 0 2 -9
فوٹو	0 0 -1 0 0
فوٹواں	3 0 0 0 0
فير	0 0 0 0 9
فيكٹري	0 0 -11 0 0
فيلڈ	0 0 0 0 1
فيلڈز	0 1 5 0 0
فيونا	0 0 2 0 0
فيٹ	0 0 2 0 0
كارز	0 1 4 0 0
كارڈ	0 0 -6 5 4
كاكا	0 0 0 0 3
كال	0 -1 0 0 0
كالم	0 0 3 0 0
كالي	0 0 -3 0 0
كام	7 15 18 0 0
كتا	3 0 -7 0 0
كتهي	3 0 0 0 0
كتي	0 0 -7 -2 0
كجه	-2 0 0 0 0
كدي	0 0 0 0 -1
كر	-8 -10 -2 0 0
كرايه	6 1 -3 -2 0
كردا	-3 -2 0 0 0
كردي	-2 -3 0 0 7
كرن	0 -1 0 0 0
كرنا	-1 0 0 0 3
كرناں	0 0 0 0 7
كرني	0 -6 0 0 -6
كرو	0 -4 -5 0 0
كسي	-5 0 -2 -3 0
كل	0 1 0 -7 -7
كلي	2 0 -9 0 0
كم	5 0 0 -8 -8
كمبدي	0 0 -3 0 0
كمري	0 -16 -2 -7 -5
كميني	0 0 -4 0 0
كنجر	0 0 -9 0 0
كنده	0 0 -4 0 -2
كنڈي	0 5 0 9 10
كه	-5 -2 -3 -13 0
كهسرا	0 0 -5 0 0
كهلوتي	-5 4 -4 0 4
كهندا	0 16 -12 -6 0
كهندي	-3 -17 -12 -22 0
كهه	0 -5 0 0 0
كهوه	0 0 -2 0 0
كهيا	0 0 0 0 3
كهيتاں	2 -8 0 0 0
كهچ	0 0 -3 0 0
كهچي	0 -7 0 0 0
كورٹ	0 2 -6 -9 -12
كوزي	0 2 0 0 0
كول	0 0 -8 0 7
كولوں	0 0 0 4 0
كوڈ	3 0 -3 0 0
كي	-24 -12 0 0 -7
كيتا	-5 0 0 -7 0
كيراوان	0 0 -1 0 0
كيرن	0 0 3 0 0
كيري	0 0 8 0 0
كيش	0 0 0 0 5
كيوں	-3 0 0 0 0
كيير	2 0 4 6 0
كٹ	-1 -1 0 0 0
كچهري	0 0 -2 0 0
كچي	0 0 3 0 0
كڈهدا	5 -2 0 0 1
كڈهدي	3 0 0 0 0
كڈهي	0 0 0 1 0
كڑي	0 0 0 0 11
لاه	0 -1 0 0 0
لاين	0 0 0 -1 0
لت	-2 0 -1 0 0
لعنتي	0 2 -1 0 0
لك	0 3 0 7 1
لكه	0 -6 -15 -7 0
لكهدا	0 0 0 0 -2
لكهو	0 0 0 4 0
لكهيا	0 0 0 2 0
لنگه	-4 0 0 0 0
لهه	0 0 0 0 7
لو	0 -5 0 0 0
لوكي	0 0 0 0 10
لي	-9 0 0 0 2
ليا	-3 -6 -4 3 1
ليايي	0 0 0 0 2
لين	0 0 10 0 0
لينڈ	0 7 5 0 0
ليو	0 0 3 0 0
ليوٹن	0 0 4 0 0
ليي	-1 -5 -7 -2 9
لڈل	0 0 6 0 0
لگا	0 -6 -6 0 2
لگي	-9 -6 -2 0 0
مار	0 -5 0 0 0
ماردا	-2 -3 0 0 -4
ماري	0 -6 -7 1 19
ماريا	-1 -4 0 8 7
مالك	1 -1 -11 -3 -4
ماں	0 0 0 0 -3
محمد	0 0 3 0 0
مدينه	0 0 5 5 1
مر	-1 0 0 0 0
مسيت	2 0 -3 0 0
مفت	1 0 0 0 0
مكا	0 0 0 0 10
مكان	0 -3 -13 -7 0
مكي	0 0 -1 0 0
ملك	0 0 0 3 0
ملي	-7 0 0 0 0
منحوس	0 0 -5 0 0
منزل	0 1 -2 0 0
منٹ	22 20 17 11 0
منڈا	0 4 0 5 0
مهينه	0 -2 0 0 0
مهيني	0 -9 0 0 0
مور	0 11 5 0 0
موڈهي	0 0 -2 0 0
موڑ	0 -1 0 0 0
مي	0 0 16 0 0
ميرا	3 -13 -12 0 9
ميري	5 13 -24 -20 9
ميرياں	0 3 -1 0 0
ميرپور	0 0 4 0 0
ميل	1 3 1 17 21
مين	0 7 0 0 0
مينجر	0 3 0 4 0
مينوں	-5 20 -19 7 -7
ميٹ	0 0 1 0 0
ميں	-3 -5 -19 9 4
مچهي	1 18 19 17 14
نا	0 0 3 0 0
نارته	0 0 9 0 0
نال	13 0 0 -1 -7
ناں	17 10 -9 21 -3
نرس	0 1 0 0 0
نس	0 0 -1 0 0
نقاب	0 0 0 -1 0
نك	0 0 -6 -1 0
نكا	0 1 0 0 2
نكر	10 0 0 0 -1
نكل	1 0 0 0 0
نكلاں	-3 0 0 0 0
نكليا	5 0 -2 0 -4
نكي	0 0 4 0 0
نمبر	-7 0 0 8 1
نناں	0 0 0 4 0
نه	3 0 0 -3 0
نهنواں	0 0 -5 -2 0
نو	0 0 -2 0 0
نور	0 0 2 0 0
نوراني	0 0 5 6 0
نوں	8 -9 8 -12 5
ني	0 8 -11 -8 -2
نيل	0 0 -3 0 0
نيلا	0 0 11 5 0
نييں	-2 -20 0 -8 -1
نيچ	-3 0 0 0 0
نيں	0 -4 -13 1 -2
هايي	-1 0 0 0 0
هاں	0 0 0 0 -2
هته	0 0 -3 0 0
هر	0 0 0 -7 -9
هسدا	0 4 0 0 0
هسدياں	3 0 0 0 0
هسپتال	0 -1 -3 0 -1
هفتي	0 -4 0 0 0
هن	-4 -4 -6 -5 0
هو	-1 -2 0 0 0
هوا	0 0 4 0 0
هور	-7 0 0 0 0
هوش	0 -5 0 0 0
هوم	1 0 11 0 0
هويا	0 -2 0 0 -1
هويي	0 -2 0 0 0
هوٹل	-3 0 -9 0 2
هيرس	0 0 6 0 0
هيچن	0 0 5 0 0
هيڈ	0 0 -6 0 0
وار	0 -1 -4 0 0
واري	-7 -10 -7 -4 3
وارڈ	0 10 11 9 0
وال	0 0 0 -3 0
والا	0 0 -4 15 -11
والي	29 24 35 22 14
والياں	3 0 0 0 0
وايي	0 0 14 9 0
واپس	0 0 -7 -4 0
واں	0 0 0 0 -2
وج	0 0 0 0 2
وجا	0 0 0 0 -1
وجي	9 11 0 0 0
وركر	0 0 5 0 0
ورهي	0 -7 -1 -10 0
ورهياں	0 19 0 0 0
وكسٹيڈ	0 0 1 0 0
ولوں	0 1 0 0 0
وليم	0 0 6 0 0
ووييچيك	0 0 2 0 0
وي	0 -10 -16 -20 -13
وياه	0 0 -3 0 0
ويزا	6 2 18 0 3
ويزه	0 0 5 0 0
ويزي	0 2 20 0 0
ويكه	1 0 0 0 0
ويلي	0 -2 -13 -7 0
ويهويں	0 5 0 0 0
ويڈيو	0 0 0 7 0
وچ	4 10 -24 -15 -5
وچوں	0 -2 0 0 0
وڈا	0 0 0 3 0
وڈه	0 0 -3 -1 -4
يار	0 0 6 0 0
ياهو	0 0 0 0 10
ٹانكي	0 -2 -5 0 0
ٹبر	3 0 0 0 0
ٹريسي	0 0 8 0 0
ٹهيكيدار	7 0 0 2 0
ٹي	0 3 9 7 0
ٹيكسي	0 0 -1 0 1
ٹيلفورڈ	0 0 4 0 0
ٹٹ	0 -5 0 0 0
پارك	0 0 -11 0 0
پاركنگ	0 0 0 0 2
پاسپورٹ	0 0 -2 0 0
پاكستاني	0 0 14 0 0
پاكي	0 0 -6 0 0
پاني	-1 0 0 0 0
پاويل	0 0 6 0 0
پتر	0 0 -3 10 7
پته	0 0 -1 0 0
پر	-1 0 0 -9 -3
پرايمارك	0 0 4 0 0
پرايي	0 0 7 0 0
پل	0 0 14 15 15
پلس	0 0 0 -3 0
پنج	0 19 5 8 16
پنجاں	0 0 3 0 0
پنجواں	0 0 -2 0 0
پنڈ	0 0 0 8 8
پهلا	0 0 -5 0 -1
پهلوں	0 0 -2 7 4
پهلي	-9 -2 -9 0 0
پهيلا	0 0 0 0 4
پوترا	0 0 0 5 0
پوتري	0 0 0 0 2
پوسٹ	-2 3 0 -3 0
پوني	0 0 9 11 0
پي	3 0 1 0 -1
پيا	-3 -1 -2 0 0
پير	0 0 -8 0 0
پيسي	0 -8 0 -15 0
پيو	0 0 0 -5 2
پيي	-3 -8 -6 0 0
پيير	0 0 4 1 0
پيٹي	0 0 -3 0 0
پيڑ	-2 0 0 0 0
پٹهاني	0 0 5 0 0
پٹي	0 0 -7 0 0
پپا	0 0 19 0 0
پچهدا	0 0 0 0 -4
پچهدي	1 0 0 0 0
پچهلي	9 0 -1 -2 0
پچهوں	1 0 0 0 2
پچهي	6 0 0 -2 0
پڑهدا	0 6 0 0 0
پڑهداں	1 0 0 0 0
پڑهدي	1 0 0 0 0
چ	0 0 -1 -5 -1
چار	0 0 -4 2 0
چالي	0 0 -8 0 -9
چاندني	0 0 6 0 0
چاچا	0 0 0 5 0
چاچي	3 0 -3 3 0
چراغ	0 0 3 0 0
چك	0 -4 8 2 0
چلاناں	0 0 0 5 0
چلدي	0 0 0 0 6
چني	0 0 -3 0 0
چه	0 0 2 0 0
چهرا	3 0 -5 0 0
چهياں	0 0 6 0 0
چهٹي	-3 0 -5 -2 0
چهڈ	0 5 -3 0 0
چهڈن	0 7 0 0 0
چود	0 0 -1 9 -2
چودهاں	0 0 4 0 1
چور	0 0 -2 0 0
چوڑي	5 0 0 0 0
چوں	0 0 -1 0 0
چٹا	0 0 15 0 0
چپ	0 0 -6 0 0
چپس	14 10 7 0 0
ڈاكٹر	-2 0 0 0 -1
ڈاون	0 0 7 0 0
ڈاٹ	17 29 33 36 9
ڈر	0 0 -7 0 0
ڈراييور	0 0 -2 0 0
ڈسكدي	0 0 0 0 6
ڈك	-3 0 0 0 0
ڈلوري	3 0 0 0 0
ڈنڈا	2 0 0 0 0
ڈنڈي	0 0 -1 0 0
ڈنگه	0 0 6 0 0
ڈهڈ	0 0 -2 0 0
ڈوميسٹك	0 0 4 0 0
ڈي	0 15 11 6 0
ڈيبي	0 0 7 0 0
ڈين	0 0 5 0 0
ڈيگنهم	0 0 5 0 0
ڈگ	0 0 -1 0 0
گا	-14 0 -2 0 0
گالاں	0 0 0 0 4
گالهاں	0 11 -7 0 0
گرد	0 0 -1 0 0
گل	5 -6 0 -6 -5
گندا	1 0 0 0 0
گندي	0 0 0 -7 0
گهر	-5 -4 -16 9 8
گهل	3 0 0 0 0
گهلدي	0 0 0 0 3
گهٹدا	0 0 0 0 2
گهٹيا	0 0 0 0 -1
گوانڈهن	0 0 0 0 -5
گوانڈهي	0 0 0 0 -3
گواه	0 16 -6 2 4
گوبهي	0 0 0 -1 0
گوت	0 0 0 3 0
گوشت	-3 0 0 0 0
گولي	-4 0 0 0 0
گي	-8 0 0 3 -1
گيا	0 0 0 3 3
گياراں	0 0 14 0 0
گيي	-3 -11 0 0 3
گيٹ	0 0 -8 0 0
گڈي	2 0 22 0 0
[word pa-guru]
22	4 0 0 0 0
51	3 0 0 0 0
6	6 0 0 0 0
88	12 0 0 0 0
ac	1 0 0 4 0
at	0 2 6 3 5
banter	0 1 0 0 0
brum	0 0 7 0 0
brumpatriots	0 2 0 0 0
co	0 0 3 8 9
com	0 4 12 0 0
dot	11 10 21 25 12
example	17 22 24 21 25
factory	1 -2 0 0 0
follow	0 0 0 0 1
gmail	0 0 0 0 5
gurnoor	0 0 0 4 0
inbox	0 0 0 4 8
kaurfamily	0 0 0 1 0
kunwar	1 0 0 0 0
lad	0 0 4 0 0
lads	0 0 4 0 0
me	0 9 10 2 0
net	0 1 6 0 0
org	0 3 7 0 0
pb	1 0 0 0 0
s	0 0 8 0 0
sharam	1 3 0 0 0
t	0 0 10 8 2
uk	11 11 20 0 0
weekends	0 0 -5 0 0
zubaida	0 0 1 0 0
ਅਖ	0 0 0 0 -5
ਅਗਮਜੋਤ	0 0 6 0 0
ਅਗੇ	0 -2 0 0 0
ਅਡੇ	12 16 19 0 0
ਅਤਵਾਦੀ	0 0 -2 0 0
ਅਤੇ	0 -2 -1 5 8
ਅਧੀ	0 0 -1 0 0
ਅਪੀਲ	0 6 10 0 0
ਅਬਦੁਲ	0 0 9 0 0
ਅਮਨ	0 0 1 0 0
ਅਰਮਾਨ	0 0 6 0 0
ਅਲਬਾਨਾ	0 0 3 0 0
ਅਸਹ	1 0 -14 17 -1
ਅਸਾਇਲਮ	0 0 3 0 0
ਅਸੀ	0 0 -10 5 -6
ਅੰਡਰਸਕੋਰ	0 2 0 0 0
ਅੰਦਰ	0 1 0 0 0
ਆ	5 -4 -21 -5 -1
ਆਇਆ	9 6 0 0 0
ਆਈ	7 0 2 5 0
ਆਈਪੀ	0 0 0 0 3
ਆਉਦਾ	2 0 0 0 0
ਆਉਦੀ	0 -1 0 0 0
ਆਏ	0 4 -9 0 2
ਆਖਦੇ	0 5 0 0 0
ਆਖਿਆ	2 0 0 0 0
ਆਰ	4 0 10 0 0
ਆਲਾ	0 0 -7 0 -3
ਆਲੀ	0 0 -14 0 0
ਆਲੇ	0 0 -6 0 0
ਇਕ	-13 -8 -2 -8 -7
ਇਕਓਂਕਾਰ	0 0 5 0 0
ਇਡੀਅਨ	0 0 6 0 0
ਇਮਾਮ	0 0 -2 0 0
ਈਟ	0 0 3 0 0
ਈਮੇਲ	0 0 0 9 18
ਈਸਟਬਰੀ	0 0 9 0 0
ਉਡਾਉਦਾ	0 0 0 3 0
ਉਤੇ	0 0 0 -3 0
ਉਥੇ	2 0 0 0 0
ਉਨੀ	2 4 0 0 0
ਉਪਰ	0 3 2 1 0
ਉਪਰਲੀ	-4 0 0 0 0
ਉਸ	0 0 0 0 12
ਉਹ	-4 -7 -11 12 11
ਉਹਦਾ	7 0 0 -2 4
ਉਹਦੇ	2 2 2 1 5
ਉਹਨੂ	-2 0 -2 0 -3
ਉਹਨੇ	0 0 0 -1 -1
ਏਜੰਟ	0 0 0 3 0
ਐ	0 1 -1 -3 4
ਐਕਸ	0 0 0 9 0
ਐਟ	5 13 14 17 20
ਐਬੂਲੈਸ	0 0 0 0 2
ਐਮ	0 0 0 4 0
ਐਸ	0 0 0 0 4
ਓਥੇ	11 0 0 0 0
ਓਰਸੇਟ	0 0 3 0 0
ਓਹ	0 0 -3 14 1
ਓਹਦੀ	0 7 0 0 0
ਓਹਨੂ	3 0 0 0 0
ਕਚਹਿਰੀ	0 0 -5 0 0
ਕਟ	-1 -1 0 0 0
ਕਡਦਾ	0 0 0 0 -9
ਕਢ	-1 0 0 0 0
ਕਪੜਿਆ	0 0 1 10 10
ਕਪੜੇ	0 0 0 -2 0
ਕਬਾਬ	0 0 2 0 0
ਕਮਰਾ	0 0 3 0 0
ਕਮਰੇ	0 -4 -1 0 0
ਕਮੇਟੀ	0 0 0 0 3
ਕਰ	-8 -7 0 0 0
ਕਰਕੇ	11 -1 0 0 0
ਕਰਤੀ	0 0 -1 0 0
ਕਰਦਾ	6 0 -16 3 4
ਕਰਦੀ	-6 -3 -9 0 11
ਕਰਦੇ	0 -5 -1 -2 5
ਕਰਨ	0 -3 -2 0 0
ਕਰਾ	0 -2 -2 0 0
ਕਰੋ	0 0 0 5 0
ਕਲ	0 0 0 0 -6
ਕਲੀ	0 0 -3 0 0
ਕਹਿ	-1 -4 0 0 0
ਕਹਿਦਾ	0 5 -1 0 0
ਕਹਿਦੀ	0 11 0 0 0
ਕਹਿਦੇ	-10 0 -13 -3 -3
ਕਾਰ	0 0 -3 -2 0
ਕਾਰਜ	0 0 2 0 0
ਕਾਰਡ	0 0 -2 0 0
ਕਾਲੀ	0 0 -5 -5 0
ਕਾਲੇ	0 0 0 -4 0
ਕਿ	0 0 0 4 0
ਕਿਉਕਿ	0 0 0 5 0
ਕਿਨਾਰੇ	0 7 6 2 0
ਕਿਸੇ	-1 0 -1 0 -2
ਕਿਹਾ	1 0 0 -4 -4
ਕੀ	0 0 0 -5 0
ਕੀਤਾ	0 0 0 0 6
ਕੁਕ	0 0 0 1 5
ਕੁਝ	0 8 0 0 -1
ਕੁਟਦਾ	0 0 -2 0 0
ਕੁਟਿਆ	0 0 -2 0 0
ਕੁਤਾ	-3 0 -5 0 0
ਕੁਤੀ	0 -3 0 0 0
ਕੁਤੇ	0 0 -1 0 0
ਕੁਵਰ	0 0 10 0 0
ਕੁੜੀ	-2 9 0 7 0
ਕੇ	-11 -18 -8 -9 0
ਕੇਸ	8 12 12 0 0
ਕੈਨਾਲ	0 0 0 6 0
ਕੋਟ	0 0 0 -2 -2
ਕੋਨੇ	5 0 0 0 0
ਕੋਰਟ	0 0 -6 0 -3
ਕੋਲ	8 5 -4 7 7
ਕੌਮ	0 0 11 0 0
ਕੌਰ	0 0 3 0 0
ਕੌਸਲ	0 0 0 -1 0
ਕੰਜਰ	0 0 -7 0 0
ਕੰਢੇ	0 2 0 0 0
ਕੰਬਦੀ	0 0 -2 0 0
ਕੰਮ	0 -3 -4 -1 1
ਖਾ	0 0 -4 0 0
ਖਾਤਾ	10 0 0 0 0
ਖਾਨ	0 0 8 0 0
ਖਿਚੀ	0 0 0 0 -4
ਖੁਸੀ	0 0 11 0 0
ਖੋਹ	0 0 -1 0 0
ਗਈ	0 0 9 0 0
ਗਏ	-12 -12 -5 -3 0
ਗਡੀ	0 0 -1 -3 0
ਗਡੀਆ	3 0 0 0 0
ਗਰਭਵਤੀ	0 0 -3 0 0
ਗਰਮ	0 0 0 -3 0
ਗਰੇਵਜੈਡ	0 0 8 0 0
ਗਰੰਥੀ	0 0 0 -3 0
ਗਲ	6 -9 -5 -1 0
ਗਲਾ	-5 0 0 0 0
ਗਵਾਹ	0 9 -7 4 4
ਗਾਰਡ	-10 0 0 0 0
ਗਾਲਾ	0 0 -8 0 0
ਗਿਆ	0 -2 5 0 12
ਗਿਆਰਾ	0 0 18 0 0
ਗਿਲਿੰਘਮ	0 0 4 0 0
ਗੁਆਢੀ	0 0 0 9 0
ਗੁਰਮੇਲ	0 0 5 0 0
ਗੇਟ	0 0 -11 0 -4
ਗੈਗਮਾਸਟਰ	0 0 0 9 0
ਗੈਰਾਜ	0 4 6 0 0
ਗੋਡੇ	0 0 -1 0 0
ਗੋਤ	0 0 0 4 1
ਗੋਰਿਆ	0 -1 0 0 0
ਗੋਰੇ	0 -3 -5 0 2
ਗੰਦ	-3 0 0 0 0
ਗੰਦੀਆ	-3 0 0 -2 0
ਘਰ	-1 -8 -14 0 0
ਘਰਦੇ	0 0 0 0 3
ਘਰਵਾਲਾ	1 0 0 11 0
ਘਰਵਾਲੇ	-2 0 0 -2 0
ਘੰਟੇ	4 -8 -3 0 -3
ਚ	4 8 -24 -13 -16
ਚਮਕੌਰ	0 0 4 0 0
ਚਮਾਰ	0 0 0 0 3
ਚਰਚ	0 0 2 0 4
ਚਰਨਜੀਤ	0 0 5 0 0
ਚਲਦਾ	2 0 0 0 0
ਚਲਦੀ	6 9 0 0 0
ਚਲਾਉਦਾ	4 0 -9 0 0
ਚਲੌਨਾ	1 0 0 0 5
ਚਾਕੂ	0 0 -4 0 0
ਚਾਨ	0 0 12 0 0
ਚਾਰ	5 7 0 0 -2
ਚਿਨੇਲੋ	0 0 7 0 0
ਚੀਕਾ	0 3 0 0 0
ਚੁਕ	0 0 -5 0 -2
ਚੁਕਿਆ	4 0 0 0 0
ਚੁਪ	9 0 -6 0 -2
ਚੋ	0 -2 0 0 0
ਚੌਦਾ	0 0 2 0 0
ਚੰਗਾ	0 0 17 14 0
ਛਡਨ	0 3 0 0 0
ਛੁਡਾਇਆ	7 0 0 0 0
ਛੇ	0 0 0 0 6
ਜਜ	0 0 0 0 -3
ਜਦੋ	0 0 0 -2 -1
ਜਨਾਨੀ	0 0 -4 0 0
ਜਨੇ	-2 -13 -5 -3 0
ਜਬਾੜਾ	0 0 -1 0 0
ਜਮਾਨਾ	0 7 6 0 0
ਜਲੰਧਰ	0 0 5 0 0
ਜਵਾਕ	0 0 0 -2 0
ਜਾ	-3 0 0 0 0
ਜਾਓ	3 0 0 0 1
ਜਾਓਗੇ	6 0 0 0 0
ਜਾਦਾ	0 0 -2 0 0
ਜਾਦੀ	0 0 -5 0 0
ਜਾਦੇ	0 0 0 -2 -3
ਜਾਨ	0 1 0 0 0
ਜਾਨੋ	0 -3 0 0 0
ਜਿਹੜੀ	0 0 0 4 0
ਜੀ	0 -7 -2 0 1
ਜੀਮੇਲ	0 0 0 0 4
ਜੁਆਕ	0 0 0 -1 0
ਜੂਨ	0 0 -12 -2 0
ਜੇਠਾਨੀ	0 0 0 1 0
ਜੈਕਟ	6 0 0 0 0
ਟਾਇਰਾ	0 0 0 4 7
ਟੁਟੀ	2 0 0 0 0
ਟੂ	0 0 0 0 4
ਟੈਕਸੀ	8 4 0 0 0
ਟੈਸਕੋ	0 0 3 0 0
ਠੇਕੇਦਾਰ	0 0 0 3 0
ਡਰ	1 0 0 0 0
ਡਰਾਈਵਰ	0 0 0 7 1
ਡਲਿਵਰੀ	2 0 0 -4 0
ਡਾਟ	0 8 15 16 0
ਡਿਲੀਵਰੀ	0 0 0 0 -2
ਡੀ	0 4 3 0 0
ਡੈਡੀ	0 2 0 0 13
ਡੈਰਨ	0 0 3 0 0
ਡੈਰੀਫੋਰਡ	0 0 4 0 0
ਡੈਲੀਵਰੂ	0 0 1 0 0
ਡੋਟ	3 0 0 0 0
ਡੋਮੈਸਟਿਕ	0 0 4 0 5
ਡੌਟ	7 13 10 23 3
ਤਕ	6 0 0 0 2
ਤਨਖਾਹ	-7 0 0 0 0
ਤਰੀਕ	-10 -8 -10 0 0
ਤਾ	-3 -6 -6 -5 -7
ਤਾਰਨ	0 0 3 0 0
ਤਾਰੇ	0 3 1 0 0
ਤਿਨ	0 0 -1 0 0
ਤੀ	-5 -3 0 0 0
ਤੀਜੀ	4 3 0 0 0
ਤੂ	0 0 0 0 6
ਤੇ	0 8 -3 -11 -3
ਤੇਜਾਬ	0 0 -2 0 0
ਤੇਰੇ	0 0 0 0 -2
ਤੋ	-6 10 -11 2 -7
ਤੋੜ	0 -1 0 0 0
ਤੋੜੀ	0 0 -4 -2 0
ਤੜਕੇ	0 0 0 -3 -1
ਥਾਨੇ	0 4 0 0 0
ਥੁਕਿਆ	0 0 -2 0 0
ਦਊ	-1 0 0 0 0
ਦਰਜੀ	0 0 0 5 13
ਦਸ	0 0 1 3 0
ਦਸਾ	0 0 -6 0 0
ਦਸੰਬਰ	0 0 0 2 0
ਦਾ	10 -10 16 0 0
ਦਾਖਲ	1 0 0 0 0
ਦਾਜ	0 0 -6 0 -1
ਦਾਰੂ	0 1 -2 0 0
ਦਿਓ	0 0 0 6 0
ਦਿਖਾਇਆ	0 0 0 0 3
ਦਿਤਾ	0 -7 -4 0 -1
ਦਿਤੀ	0 -1 0 3 0
ਦਿਦਾ	-9 -4 0 0 0
ਦਿਦੇ	-1 -6 -1 0 -1
ਦਿਨ	0 -4 0 6 10
ਦਿਹਾੜੀ	7 0 -4 0 0
ਦੀ	11 16 23 9 0
ਦੀਆ	0 -4 0 0 0
ਦੁਕਾਨ	15 19 9 0 3
ਦੁਭਾਸੀਆ	0 0 0 0 4
ਦੂ	0 0 -1 0 0
ਦੂਜੀ	7 6 9 9 0
ਦੂਜੇ	0 0 0 0 1
ਦੇ	13 18 25 15 5
ਦੇਖਿਆ	6 0 0 0 0
ਦੋ	0 -4 -7 -7 0
ਦੋਵੇ	0 15 0 0 0
ਦੋਸਤ	0 0 0 1 0
ਧਕਾ	0 1 0 0 0
ਧਮਕੀ	-9 0 -1 0 8
ਧੀ	0 0 0 0 -1
ਧੋਨਾ	0 0 0 0 2
ਧੌਨ	-1 0 -5 0 0
ਨਵਾ	0 0 11 5 0
ਨਹਿਰ	0 0 9 5 2
ਨਹੀ	7 -9 5 0 -7
ਨਾ	5 13 -15 0 -2
ਨਾਈ	0 0 0 3 6
ਨਾਨ	0 0 0 2 0
ਨਾਮਕ	0 7 0 0 0
ਨਾਲ	0 1 -15 -9 -3
ਨਾਲੇ	0 -6 -4 0 0
ਨਿਆਨਾ	0 0 0 0 4
ਨਿਆਨੀ	0 0 0 1 0
ਨਿਆਨੇ	0 0 0 -2 0
ਨਿਕਲ	6 0 0 0 0
ਨਿਕੀ	0 0 4 0 0
ਨਿਕੇ	0 0 14 1 0
ਨਿਤ	0 0 0 -1 0
ਨੀ	-1 -4 -5 -13 9
ਨੀਦ	0 0 -6 0 0
ਨੀਲਾ	0 0 5 0 0
ਨੁਕਰ	0 0 0 0 3
ਨੂ	5 -1 -12 -6 -3
ਨੂਹ	0 0 0 3 0
ਨੇ	-1 7 -11 -1 -1
ਨੌ	0 0 8 0 0
ਨੌਕਰਾਨੀ	6 0 0 0 0
ਨੰਬਰ	8 4 6 6 4
ਪਈ	-2 0 0 0 0
ਪਏ	0 -3 0 -3 0
ਪਗ	0 0 -7 -1 0
ਪਟੀ	3 0 0 0 0
ਪਤੀ	0 13 15 3 0
ਪਰ	0 0 0 -7 0
ਪਰਮ	0 0 1 0 0
ਪਰਾਈਮਾਰਕ	0 0 7 0 0
ਪਲੱਸ	0 1 0 0 0
ਪਹਿਲਾ	6 -8 -12 7 0
ਪਹਿਲੀ	0 -5 -5 0 -4
ਪਹਿਲੇ	0 0 0 0 7
ਪਾ	0 -5 0 0 0
ਪਾਕੀ	0 0 -5 -2 0
ਪਾਨੀ	0 0 1 0 2
ਪਾਰਕ	0 0 -1 0 0
ਪਾਸਪੋਰਟ	0 0 -6 -3 0
ਪਾੜ	0 0 -5 0 0
ਪਿਆ	-2 0 0 0 0
ਪਿਆਰਾ	0 0 5 0 0
ਪਿਛਲੇ	0 0 -4 -1 0
ਪਿਛਾ	0 0 0 0 1
ਪਿਛੇ	8 0 0 6 2
ਪਿਛੋ	0 0 -3 0 0
ਪਿਡ	0 0 -8 11 0
ਪਿਨੀ	0 0 0 -1 0
ਪੀ	9 -7 0 0 0
ਪੀਪਲ	0 0 14 0 0
ਪੁਰਾਨੇ	0 0 6 0 0
ਪੁਲਿਸ	0 0 -1 0 0
ਪੇਟਨ	0 0 3 0 0
ਪੇਪਰ	0 0 11 1 0
ਪੈ	-2 -4 0 0 0
ਪੈਦੀ	0 0 0 -2 0
ਪੈਰ	0 0 -1 0 0
ਪੈਲਾ	0 0 0 8 2
ਪੈਸੇ	0 0 0 0 4
ਪੌਨੇ	0 0 2 0 0
ਪੜਦੀ	0 2 0 0 0
ਪੰਜ	0 0 -3 0 -3
ਪੰਜਾਬਨ	0 0 7 0 0
ਫਰਵਰੀ	0 0 3 0 0
ਫਲੈਟ	3 2 29 0 0
ਫਲੋਰ	0 5 3 0 0
ਫਾਈਲਾ	-1 0 0 0 0
ਫਾਦੂਮੋ	0 0 3 0 0
ਫਾਰਮ	0 0 8 0 0
ਫਿਓਨਾ	0 0 7 0 0
ਫਿਲੀਪੀਨੋ	0 0 6 0 0
ਫੇਰ	0 0 0 1 6
ਫੇਸਬੁਕ	0 0 -1 0 0
ਫੈਕਟਰੀ	0 0 -6 0 1
ਫੋਟੋਆ	0 0 -3 2 3
ਫੋਨ	9 0 -9 0 0
ਬਖਤਾਵਰ	0 0 5 0 0
ਬਚਿਆ	0 0 0 0 1
ਬਚੇ	3 0 -1 -15 -1
ਬਜਾਰ	6 0 0 0 0
ਬਬੂ	0 0 5 0 0
ਬਰਕਨਹੈੱਡ	0 0 10 0 0
ਬਰਿਜ	0 0 0 2 0
ਬਰਿਟਾਨੀਆ	0 0 19 0 0
ਬਰੀ	0 0 13 0 0
ਬਲਬੀਰੋ	0 0 2 0 0
ਬਲੀ	0 0 2 0 0
ਬਸ	0 0 0 -3 0
ਬਹੁਤ	0 0 0 -4 0
ਬਾਅਦ	0 0 0 0 8
ਬਾਈ	0 0 3 0 0
ਬਾਪੂ	0 0 -2 0 0
ਬਾਰਬਰ	0 1 2 0 0
ਬਾਸਕਟ	0 0 11 0 0
ਬਾਹਰ	-4 0 0 -1 -5
ਬਿਜਲੀ	0 0 -5 0 0
ਬਿਠਾ	-2 0 0 0 0
ਬਿਨਾ	0 0 16 0 0
ਬਿਲਡਿਗ	3 0 0 0 0
ਬਿਲਸਟਨ	0 0 7 0 0
ਬੀ	2 2 17 0 4
ਬੂਹੇ	-1 0 0 0 0
ਬੇਕਰੀ	0 2 3 0 0
ਬੇਸ	5 4 0 0 0
ਬੈਠਾ	-1 0 0 0 5
ਬੈਠੇ	-1 -2 0 0 0
ਬੈਡਫਰਡ	0 0 5 0 0
ਬੈਲਟ	0 0 -8 0 -3
ਬੋਲ	4 2 0 0 0
ਬੋਲਦਾ	0 0 0 4 0
ਬੌਸ	-4 -3 19 0 0
ਬੰਦ	0 -6 -4 0 0
ਬੰਦਾ	6 -4 0 0 0
ਬੰਦੇ	8 3 -4 0 0
ਭਜ	0 4 -2 0 0
ਭਤੀਜੀ	0 0 0 3 0
ਭਰਾ	0 0 0 4 0
ਭਾਈ	0 0 0 0 3
ਭਾਦੋ	0 0 1 0 0
ਭਾਰਤੀ	0 0 9 0 0
ਭੇਜ	-5 0 0 0 0
ਭੇਜਦਾ	0 4 0 -5 0
ਭੈਨ	-2 7 -5 8 2
ਭੋਲਾ	0 0 4 0 0
ਭੰਡਾਲ	0 0 3 0 0
ਮਈ	0 -4 -4 0 0
ਮਕਾਨ	0 -1 -6 0 0
ਮਖਨ	0 0 2 0 0
ਮਛੀ	0 12 12 18 23
ਮਜਾਕ	0 0 0 0 3
ਮਨਹੂਸ	5 0 0 0 0
ਮਰਨ	0 0 -5 0 0
ਮਸੀਤ	-2 0 0 0 0
ਮਹਿਤਾ	0 0 3 0 0
ਮਹੀਨਾ	0 0 -1 0 0
ਮਹੀਨਿਆ	0 0 3 0 0
ਮਹੀਨੇ	0 -8 0 0 0
ਮਾ	0 0 -3 0 0
ਮਾਨ	0 0 2 0 0
ਮਾਰ	0 -6 -6 -2 0
ਮਾਰਕੀਟ	0 0 3 0 0
ਮਾਰਗਰੇਟ	0 0 3 0 0
ਮਾਰਚ	0 0 -2 0 0
ਮਾਰਦਾ	0 0 0 0 -2
ਮਾਰਦੀ	0 -1 0 0 0
ਮਾਰੀ	-2 -9 -5 2 0
ਮਾਰੀਆ	0 0 -1 0 0
ਮਾਲਕ	10 -2 -4 1 0
ਮਿਟ	5 15 20 0 0
ਮਿਠਾ	0 0 8 8 0
ਮਿਠੀ	0 0 13 9 0
ਮਿਲ	0 0 10 0 0
ਮਿਲਿਆ	0 0 0 0 3
ਮਿਲੀ	7 0 0 0 0
ਮੀਆ	0 0 0 1 0
ਮੀਟ	-4 0 0 -8 0
ਮੁਕਨ	0 0 15 26 0
ਮੁਡਾ	0 0 -6 10 5
ਮੁਡੇ	-3 -4 0 -6 -6
ਮੂਹ	-4 0 -2 0 -4
ਮੇਰਾ	-5 -2 -15 4 7
ਮੇਰੀ	-5 0 -19 -13 2
ਮੇਰੀਆ	0 0 0 -6 3
ਮੇਰੇ	-3 3 -7 -14 5
ਮੇਲ	0 7 0 0 0
ਮੈ	-2 -3 -6 2 3
ਮੈਡੀਕਲ	0 6 3 0 0
ਮੈਡੋ	0 0 3 0 0
ਮੈਨੂ	-1 13 -11 5 -8
ਮੈਸਜ	0 0 0 0 -2
ਮੋਗੇ	0 0 10 0 0
ਮੋੜ	0 0 -6 0 0
ਮੰਗਾ	0 0 -3 0 0
ਮੰਗੀ	0 0 -5 0 0
ਮੰਜਲ	0 0 0 0 2
ਮੰਜਿਲ	11 8 13 0 7
ਮੰਮੀ	0 0 0 1 0
ਯਾਦ	0 10 9 0 0
ਯਾਰ	0 0 0 0 1
ਰਹਿਦਾ	0 5 -5 0 0
ਰਹਿਦੀ	6 -1 -10 0 -2
ਰਹਿਦੇ	0 0 -5 0 0
ਰਹਿਨਾ	-1 0 -8 0 0
ਰਹਿਨੇ	0 6 -7 0 0
ਰਹੇ	0 -2 0 0 0
ਰਾਡ	0 0 0 0 6
ਰਾਤ	6 0 -16 4 0
ਰਾਤੀ	-2 0 2 0 0
ਰਿਪੋਰਟ	0 0 0 0 4
ਰਿਫਿਊਜ	0 0 10 9 0
ਰਿਮੇਨ	0 0 0 0 4
ਰੂਪ	0 0 1 0 0
ਰੋਜ	0 0 3 -1 0
ਰੋਟੀ	5 0 -4 0 0
ਰੋਡ	0 5 12 3 8
ਰੋਦੀ	2 0 -4 0 3
ਰੋਮਾਨੀਅਨ	0 0 6 0 0
ਰੌਬਿਨ	0 0 2 0 0
ਰੌਲਾ	0 0 0 0 4
ਰੰਗ	0 0 -6 0 0
ਰੰਡਾ	0 0 -1 0 0
ਲਈ	0 -7 -1 -2 -2
ਲਏ	-3 0 0 0 0
ਲਖ	0 -7 -9 0 0
ਲਖਵੀਰ	0 0 4 0 0
ਲਗ	0 -5 0 0 -4
ਲਗੀ	0 -1 0 3 0
ਲਗੇ	-4 0 0 0 0
ਲਤ	-1 0 -2 0 0
ਲਤਾ	0 0 -7 -3 0
ਲਵਲੀ	0 0 2 0 0
ਲਹੂ	0 0 -2 0 0
ਲਾਈ	1 1 0 0 0
ਲਾਈਨ	2 2 2 0 0
ਲਾਹ	0 -3 -1 0 0
ਲਿਆ	-5 -14 0 -3 2
ਲਿਖ	0 0 -1 0 0
ਲਿਖਦਾ	-1 0 0 0 0
ਲਿਖਿਆ	0 5 0 0 0
ਲਿਗ	0 0 5 0 0
ਲਿਜਾ	0 14 0 0 0
ਲਿੰਕਨਸ਼ਾਇਰ	0 0 3 0 0
ਲੁਕ	2 0 0 0 0
ਲੈਂਗਡੇਲ	0 0 2 0 0
ਲੈਦਾ	-4 0 0 0 0
ਲੈਨ	0 0 0 3 0
ਲੋਕ	0 0 0 0 3
ਲੰਡਨ	0 0 2 0 0
ਵਜ	0 0 0 0 9
ਵਜੇ	11 22 0 0 0
ਵਡੇ	0 0 0 0 2
ਵਰਦੀ	1 0 0 0 0
ਵਰਿਆ	0 5 0 0 0
ਵਾ	0 0 0 8 3
ਵਾਈਟ	0 0 3 9 0
ਵਾਕਰ	0 0 8 2 0
ਵਾਪਸ	0 11 0 0 0
ਵਾਰ	-5 -8 -5 -9 0
ਵਾਲਾ	-1 0 0 0 0
ਵਾਲੀ	15 30 37 16 21
ਵਾਲੇ	22 18 35 29 25
ਵਾਸ	0 0 -1 0 0
ਵਾੜ	0 0 0 -4 -2
ਵਿਅਕਤੀ	9 0 0 0 0
ਵਿਆਹ	0 0 -2 0 0
ਵਿਚ	7 6 -21 -16 -6
ਵਿਲੀਅਰਜ਼	0 0 0 0 3
ਵੀ	3 -1 -13 -14 -7
ਵੀਜਾ	10 0 22 0 12
ਵੀਜੇ	0 4 24 2 0
ਵੀਡੀਓ	0 0 -1 6 5
ਵੀਲਚੇਅਰ	0 0 -7 0 3
ਵੀਹ	0 1 0 0 0
ਵੌਇਸ	0 0 3 0 0
ਸਕਦੀ	-1 0 0 0 0
ਸਕੂਲ	2 0 0 -4 -6
ਸਟਰੀਟ	0 0 6 7 13
ਸਟੂਡੈਟ	3 0 6 0 0
ਸਟੇਟਸ	0 0 2 0 0
ਸਟੇਸਨ	0 0 -5 5 4
ਸਠ	0 0 0 -1 0
ਸਤ	0 12 8 1 0
ਸਤਵਾ	0 0 0 -1 0
ਸਤਾਰਾ	0 0 -6 0 0
ਸਦੇ	0 1 0 0 0
ਸਬਰ	0 0 -6 0 0
ਸਭ	5 1 0 -1 -5
ਸਮੇ	0 0 0 4 0
ਸਰਮ	0 0 -4 0 0
ਸਰਾਬ	0 3 0 0 0
ਸਰਾਬੀ	0 9 0 0 0
ਸਰੋਆ	0 0 4 0 0
ਸਲਾਮਾਵਿਤ	0 0 6 0 0
ਸਵਾਦ	0 3 8 0 0
ਸਵੇਰੇ	0 2 0 6 0
ਸਸ	0 0 -1 -3 -3
ਸਹਿਕਰਮੀ	0 0 -1 0 0
ਸਹੇਲੀ	0 0 0 7 0
ਸਾਈਟ	2 0 0 0 0
ਸਾਊਥਾਲ	0 0 5 0 0
ਸਾਡਾ	0 0 0 1 -1
ਸਾਡੇ	-5 0 -14 -9 6
ਸਾਤ	0 0 9 0 0
ਸਾਨੂ	7 0 0 0 0
ਸਾਪ	0 0 1 6 0
ਸਾਬ	0 0 -5 0 0
ਸਾਬਕਾ	0 0 0 -1 0
ਸਾਮ	0 0 -3 0 0
ਸਾਰਾ	0 0 0 -3 -1
ਸਾਰਿਆ	0 0 0 0 6
ਸਾਰੀ	3 0 0 0 0
ਸਾਰੇ	0 0 0 0 6
ਸਾਲ	0 25 -16 0 0
ਸਾਲਾ	0 17 0 -7 0
ਸਾਹ	0 0 -10 0 0
ਸਾਹਮਨੇ	0 4 5 10 0
ਸਿਘ	0 0 3 0 0
ਸਿਟੀ	2 0 16 0 0
ਸਿਫਟ	0 0 -2 0 0
ਸਿਫਰ	0 0 1 0 3
ਸਿਰ	-1 0 0 0 0
ਸਿਰਫ	9 0 0 0 0
ਸੀ	4 4 -4 -5 -2
ਸੁਟ	-1 0 0 0 0
ਸੁਟਿਆ	0 -2 0 0 0
ਸੂਰ	0 0 -6 0 0
ਸੈਟਰ	5 0 0 0 0
ਸੈਡ	-3 0 0 0 0
ਸੈਰਨ	0 0 11 0 0
ਸੌਦਾ	0 17 14 0 0
ਹਡੀ	0 1 0 0 0
ਹਥ	-4 -3 -6 -8 -4
ਹਥਾ	0 0 -2 0 0
ਹਨ	1 -4 0 0 0
ਹਫਤੇ	0 -3 -4 0 -3
ਹਰ	-1 0 0 0 0
ਹਰਮਨ	0 0 4 0 0
ਹਰਾਮਜਾਦੇ	0 0 0 0 7
ਹਰਾਮਦਾ	0 -2 0 0 0
ਹਰੀ	0 0 14 16 0
ਹਸਦਾ	0 0 0 0 -1
ਹਸਪਤਾਲ	-8 0 0 0 0
ਹਸੀਆ	0 0 -1 0 -2
ਹਾ	6 0 -12 3 8
ਹਾਈ	0 0 0 1 1
ਹਾਰ	3 6 0 0 0
ਹਿਲ	0 -1 -1 0 0
ਹਿਸਾਬ	7 0 0 0 0
ਹਿੜ	0 0 -2 -1 0
ਹੁਆਗ	0 0 2 0 0
ਹੁਨ	5 0 0 -9 -6
ਹੈ	1 7 0 0 0
ਹੈਗੇ	1 10 0 0 0
ਹੋ	0 5 12 5 0
ਹੋਇਆ	0 0 0 2 0
ਹੋਈ	0 0 6 0 0
ਹੋਟਲ	7 6 2 4 0
ਹੋਨ	0 3 0 0 0
ਹੌਟਮੇਲ	0 0 0 0 1
[word pl]
1187	0 6 0 0 2
a	5 0 -4 -3 -3
agencja	3 2 0 0 0
albo	0 1 0 0 1
ania	0 0 0 4 0
azyl	0 1 0 0 0
aż	0 -6 0 0 0
baba	2 0 0 0 0
back	0 0 -1 0 0
bar	0 0 -1 0 0
bez	0 0 -2 -4 0
bo	0 -1 0 -1 0
boje	-9 0 -2 0 0
boję	1 1 0 0 0
brew	0 0 0 0 -5
brudnych	0 0 -5 -2 0
bylo	0 0 0 3 0
był	3 0 0 0 0
było	-4 -2 0 0 0
c	0 7 17 0 0
całkiem	0 0 -3 0 0
chce	0 0 0 0 -1
chleb	0 0 -2 0 0
chlopaki	0 -1 0 0 0
chodzi	0 0 0 0 5
chłop	0 0 -3 0 0
chłopami	0 -2 0 0 0
ciąży	-2 0 -2 0 0
cię	-1 0 0 0 0
co	0 0 0 -2 0
com	1 7 14 0 0
czekam	0 0 0 1 3
czterdzieści	0 0 -1 0 0
czternaście	0 0 1 0 0
czyta	-2 0 0 0 0
człowiek	1 0 0 0 0
dali	0 0 -4 -2 0
danka	0 0 0 1 0
dla	0 0 0 4 1
do	0 -9 0 -2 -3
dom	-2 0 0 0 0
dorabiam	-1 0 0 0 0
dostaje	0 0 0 -4 0
drugie	0 0 14 0 0
drugiego	0 0 -3 0 0
drzwiach	0 0 0 -3 0
dusi	-2 0 0 0 0
dusił	1 0 0 0 3
dwa	0 0 9 3 0
dwadzieścia	0 5 -1 0 0
dwudziestego	0 0 3 0 0
dwójki	0 0 1 0 0
dyżur	0 0 0 0 5
dziadu	-1 0 -4 0 0
dziecko	0 0 0 -3 0
dziesiąta	3 0 0 0 0
dziewczyny	-1 0 0 0 2
dziewiątki	0 0 7 0 0
dziewięcioma	0 0 -2 0 0
dziewięciu	0 0 -2 0 0
england	0 0 0 7 7
example	20 17 21 17 19
facebook	0 0 1 0 0
gazu	0 0 0 -1 0
gdzie	6 0 0 0 0
go	0 -4 0 -4 0
grozi	0 -2 -1 0 0
gówniarzy	0 -7 0 0 0
home	0 0 -2 -3 0
hotelu	0 0 -1 0 0
i	-4 -7 -19 -15 -22
ino	0 -1 -2 0 0
ja	-3 4 0 9 0
jak	-4 -2 0 -6 -8
jeden	2 0 -3 0 0
jedenasta	1 0 0 0 0
jedno	0 0 -1 0 0
jednym	-3 0 0 0 0
jego	0 0 0 -1 0
jest	0 0 0 3 0
jestem	1 -1 0 -4 0
juz	0 0 0 -1 0
już	0 0 0 -1 0
karte	-1 0 0 0 0
kaszle	0 0 -3 0 0
każe	0 2 0 0 0
klatce	0 0 0 0 4
kolano	0 0 -5 0 0
kowalski	0 0 0 2 0
kończę	0 0 0 5 0
kropka	20 22 26 34 9
ksiądz	0 0 0 0 1
ktoś	-2 0 0 0 0
kwadrans	0 3 0 0 0
lat	4 11 0 2 0
lata	0 10 0 0 0
link	0 0 0 1 0
ma	1 -4 0 16 0
maile	0 0 0 4 2
majstrowa	0 0 -3 0 0
malpa	0 6 2 3 3
mam	0 -2 0 0 3
materacu	-6 0 0 0 0
małpa	4 17 14 10 13
me	0 7 4 0 0
mi	-6 -9 4 -7 -8
miesiącu	0 -2 0 0 0
mieszkania	0 0 -3 0 0
mieszkaniu	0 0 0 0 1
mnie	0 -14 -5 -8 -3
mną	0 0 0 0 5
moje	1 0 0 0 3
mojej	0 0 0 -4 0
mu	3 0 0 0 0
my	0 -3 0 4 0
mój	11 0 0 -7 -3
mówi	2 3 0 0 0
mówią	2 0 0 0 0
na	0 -10 0 -2 4
nadgarstek	0 -3 -2 0 0
nail	0 0 0 -1 0
nam	7 -6 0 -1 0
naprawdę	-1 0 0 0 0
nas	0 -7 0 -5 -1
ni	0 0 -5 0 0
nie	3 0 1 1 0
niego	0 0 0 4 0
niej	0 0 0 0 3
noc	0 -6 -1 0 0
nocy	0 0 -4 0 0
nóż	0 0 -3 0 0
o	-4 -6 0 0 -4
obok	0 0 0 0 2
od	0 0 7 -13 -5
odmowę	0 0 8 0 0
office	0 -2 -3 0 0
okno	-1 0 -3 0 0
około	0 0 0 2 0
okłada	-3 0 -1 0 0
ona	0 0 0 0 1
org	8 10 15 0 0
osiem	0 0 4 0 0
oxford	1 0 0 0 0
parafii	1 0 0 0 0
park	0 0 4 0 0
parku	0 0 2 0 0
parterze	1 0 0 3 0
pasierb	0 0 0 0 4
paszport	0 0 3 0 0
pałką	0 -3 0 0 0
państwo	0 0 -4 0 0
pierwsze	0 0 11 0 0
pierwszy	0 0 -1 0 0
pije	0 0 0 0 -1
pisałam	0 0 0 0 2
piszcie	0 0 0 0 4
piętro	0 5 0 1 0
pl	0 0 4 0 0
pluje	4 0 0 0 0
plują	0 3 0 0 0
po	-3 0 -6 -5 -5
pobyt	0 0 6 0 0
poczta	1 0 0 0 4
pod	0 0 18 -12 0
pokoju	0 0 0 -5 0
pokój	2 0 0 0 0
polaczków	0 -4 7 0 0
poleciala	0 0 0 0 -3
policja	-3 -4 0 0 0
polką	0 0 10 0 0
polsku	0 0 16 0 0
pomoc	0 0 5 3 2
powiedział	0 -6 0 0 -1
pozwolenie	0 0 0 1 0
praca	0 0 3 0 0
pracowniczą	0 0 8 0 0
pracuje	-6 0 0 0 4
pracuję	0 0 0 0 2
pralni	0 0 19 10 0
pre	0 0 8 0 0
przez	0 0 0 -4 0
przy	2 16 11 0 -2
przyjechalysmy	0 7 0 0 0
przyjechałam	0 0 0 0 2
przyszedł	0 0 0 1 0
rana	0 0 -3 0 0
ranem	0 0 1 0 0
robił	-4 0 0 0 0
robota	3 1 0 0 0
rogu	1 0 -1 2 0
roku	0 -7 0 0 0
rzuca	-1 0 0 0 0
sie	4 -7 -5 -3 0
siedem	11 15 10 1 0
siekierą	0 0 -4 0 0
siniaki	0 0 -1 0 -1
siostry	0 1 0 0 0
się	-2 -8 0 0 0
slubie	10 0 0 0 0
spac	-2 0 0 0 0
spimy	0 0 0 0 -6
spod	0 0 -18 2 -1
st	0 0 2 0 0
stary	0 -6 -4 -4 0
status	1 0 15 0 0
stało	0 0 0 3 0
stoi	0 1 0 0 0
stłuczone	0 0 -3 -5 0
syn	0 6 7 0 0
szanowni	0 0 0 -4 0
szefowa	0 0 0 0 4
szesnastego	0 0 8 0 0
sześć	0 0 2 0 0
szklarnie	0 0 0 -1 0
szkot	0 0 8 0 0
szkołą	0 0 -2 0 0
szybę	0 0 -6 -2 0
są	-3 0 0 0 0
t	0 0 9 2 0
tak	0 -8 0 0 0
telefon	0 0 0 0 -2
ten	0 0 0 -3 0
teraz	-5 0 0 0 0
to	0 -1 0 -3 -5
trzech	0 0 -10 0 0
trzy	0 0 -8 0 0
twarz	0 0 -1 0 0
tyler	0 0 7 0 0
tylko	0 3 0 0 0
tym	0 0 0 -1 0
u	0 0 8 1 0
uderzył	0 -4 0 0 0
uprzejmie	0 -4 0 0 0
usłyszało	-7 0 0 0 0
visa	0 9 12 0 0
w	-16 -16 -8 -12 -8
wczoraj	0 -3 0 -1 0
wdową	0 0 0 2 0
wiary	0 0 -3 0 0
wieczorem	-1 -3 0 0 0
wieczór	0 0 -2 0 0
wiza	0 0 1 0 0
wizę	0 0 9 0 0
więc	4 0 0 0 0
wnukiem	0 0 0 0 4
wody	-2 -3 0 0 0
wojtas	0 0 3 0 0
wolaja	0 3 0 0 0
worker	0 0 8 9 0
wp	0 0 0 0 4
wrona	0 0 13 0 0
wrzuca	0 2 0 0 0
wybili	0 0 0 -3 -3
wyprowadził	-6 0 0 0 0
wysyła	0 0 0 0 5
właściciel	0 0 0 2 0
włosy	0 0 -1 0 0
xx	0 0 7 0 0
z	-6 0 0 -12 -8
za	-8 -16 14 -12 -6
zabrał	4 0 0 0 0
zdechniesz	0 0 -1 0 -4
zdychaj	0 0 -1 0 0
ze	0 1 0 -8 0
zero	0 0 4 0 0
zet	0 0 0 0 1
zgwałcić	0 0 0 0 1
zmywaku	0 0 -3 0 0
znowu	-3 3 0 0 0
zoltek	0 0 1 0 0
zwichnięty	0 0 -3 -2 0
zwracam	-4 0 0 0 0
ów	0 2 0 0 0
śpimy	0 0 0 0 -1
śpię	0 0 0 0 -3
że	0 -2 0 0 0
[word ps]
at	3 0 7 2 4
cleaning	9 6 0 0 0
coach	0 0 -1 0 0
com	9 14 22 0 0
date	0 0 0 0 4
dot	8 12 12 15 0
example	10 18 20 20 25
g	0 0 3 0 0
gulmina	0 6 0 0 0
lock	-4 0 0 0 0
madam	0 0 0 0 -4
mailbox	0 0 0 3 1
me	0 6 3 0 0
nana	0 0 9 0 0
no	0 -3 0 0 0
org	9 8 9 0 0
palwasha	0 0 4 3 0
peace	-3 0 0 0 0
rahman	4 0 0 0 0
room	0 0 -4 0 0
sharmedal	3 2 0 0 0
t	0 0 7 1 0
taxi	0 0 7 2 0
zala	0 0 0 0 5
ات	0 0 0 0 7
اتل	0 0 4 0 0
اته	0 0 19 0 0
اخلي	0 0 -6 0 -1
ارامه	0 0 7 10 0
اريانا	0 0 0 1 8
استاد	0 0 6 0 0
اسناده	0 0 1 0 0
اسنادو	0 0 1 0 0
اسډا	0 0 7 0 0
افغانستان	0 0 7 0 0
اكبر	0 0 3 0 0
اكتوبر	0 1 0 2 2
الله	0 0 11 0 0
اميندواره	-2 0 -5 0 0
انتظار	6 5 0 0 0
اند	0 0 14 0 0
او	-8 -5 -10 0 0
اوبه	0 0 0 -4 1
اوبو	0 0 -5 0 0
اور	0 0 -3 0 0
اورګاډي	0 0 -3 0 0
اوسيږم	2 0 0 0 0
اونۍ	0 0 0 0 1
اوږه	-1 0 0 0 0
ايلم	0 0 1 4 0
ايموجن	0 0 7 0 0
ايميل	0 0 0 3 0
ايټ	0 3 0 0 0
اټ	6 0 0 0 2
اګزامپل	0 1 1 0 0
باركينګ	0 0 5 0 0
بازار	0 0 -2 0 0
بانك	0 0 -8 -1 0
ببرك	0 0 4 0 0
بجي	5 0 0 0 0
بد	0 0 -1 0 0
بريښنا	0 0 5 0 0
بريښناليك	0 0 0 8 2
بسو	0 0 12 0 0
بل	0 0 0 0 -1
بلغاري	0 0 7 0 0
بند	0 0 -2 0 7
بندر	0 0 13 3 0
بندوي	0 0 0 0 3
به	0 -2 -5 -1 0
بهر	0 -2 0 2 0
بوتل	0 -2 0 0 0
بوتلم	0 0 0 0 2
بوتلو	0 0 0 3 0
بولي	5 13 0 0 1
بوځو	1 0 0 0 0
بي	0 0 7 0 0
بيا	0 0 0 0 7
بيده	6 0 0 0 0
بيرته	0 -1 0 -1 0
بيړنۍ	0 0 -1 0 0
تازه	0 0 8 14 0
تر	0 -2 0 0 0
ترقي	0 0 5 0 0
تره	0 0 0 0 3
ترهګره	0 0 -5 0 0
تل	0 0 4 0 0
تلم	1 0 0 0 0
تمه	5 10 13 0 0
ته	0 -10 -6 5 0
تو	0 -2 -11 0 0
تورپيكۍ	0 0 5 0 0
توف	-3 0 0 0 0
توپك	-1 0 0 0 0
تيزاب	0 0 -3 0 0
جامعه	0 0 1 0 0
جرنيل	0 0 8 0 7
جنورۍ	0 0 0 2 0
جوس	0 1 8 0 0
جومات	2 0 0 0 0
جون	0 0 0 2 0
حساب	2 -3 0 0 0
خان	0 0 2 0 0
خاوند	0 13 0 0 16
خبر	1 0 -3 0 0
خبره	5 -2 0 0 0
ختمه	0 7 9 16 0
خدمت	-1 -1 0 0 0
خرڅه	1 0 0 0 0
خلك	0 0 0 0 15
خو	0 -3 0 0 -5
خوا	0 0 -2 0 0
خوب	0 0 -2 0 0
خور	3 0 -3 4 6
خوست	0 0 6 0 0
خوله	0 0 -3 0 0
خوړو	4 -4 -1 -1 0
خيټه	0 0 -4 0 0
خپل	-8 0 0 0 0
د	-2 -3 -14 -3 -6
دا	5 0 0 6 -1
داسي	-4 0 0 0 0
درلوده	0 4 0 0 0
درناوي	0 0 -2 0 0
دروازه	0 3 -4 0 0
دري	-1 -2 -7 0 0
دريم	0 -2 0 -3 0
دريمه	10 12 0 0 0
دننه	0 0 0 -1 0
ده	13 0 12 0 2
دوكان	0 3 -1 0 0
دوكانداره	4 0 0 0 0
دوه	0 0 -2 1 -1
دويم	0 0 2 0 0
دي	1 9 8 6 2
راباندي	0 -3 -2 -8 0
راته	0 15 -7 -13 -5
راسره	0 0 0 -1 -3
راشه	-2 0 0 1 0
راغلل	0 -3 0 0 0
راغلم	0 0 0 6 6
راغلي	12 17 19 18 0
راغي	3 0 0 0 12
راكوي	-5 -2 -2 0 0
راكړ	0 0 0 0 8
راكړي	0 -3 0 0 0
راوت	4 0 0 0 0
راي	0 0 3 0 0
راپسي	0 2 0 0 0
راځي	-6 0 0 0 -1
رد	2 2 2 2 0
رنګ	0 0 -3 0 0
روز	0 0 4 0 0
روغتون	0 0 -9 -3 0
روپۍ	0 0 -3 0 0
روډ	0 0 8 0 0
زر	0 -1 -5 0 0
زرسانګه	0 0 2 0 0
زره	0 -11 -5 0 0
زما	-7 4 0 -11 -6
زموږ	7 0 -6 -4 -2
زنګ	0 0 -1 0 0
زه	-5 0 0 -8 -2
زوي	0 -2 -11 0 14
زړه	0 0 0 0 -2
ساتي	-3 0 0 0 0
سر	9 0 -6 0 0
سره	-2 13 16 11 0
سكول	0 0 -6 0 0
سلاو	0 0 3 0 0
سليم	0 0 8 0 0
سهار	0 4 0 6 4
سوه	-3 0 0 0 0
سوپر	0 2 2 8 0
سيخ	0 0 -1 0 0
سيد	3 3 0 0 0
سټريټ	0 0 5 0 0
سټور	2 1 10 0 0
سټيټس	5 0 0 0 0
سپرلي	0 0 14 0 0
سپكوي	0 0 0 0 -3
سپي	0 0 -11 0 0
سپينه	0 0 4 4 0
سپټمبر	0 5 0 4 0
سړي	0 -3 -1 0 -5
شاته	0 3 0 0 0
شكايت	0 -3 0 0 0
شلغمي	0 0 3 0 0
شلمه	0 0 1 0 0
شم	-1 0 0 0 0
شميره	0 -6 -3 0 0
شنه	0 0 13 12 0
شه	9 0 -3 0 0
شو	0 -5 1 -5 7
شوه	0 0 1 4 0
شوي	0 0 16 0 0
شيدي	2 0 0 0 0
شيرولي	0 0 14 0 0
شين	0 0 0 -2 0
شپاړس	0 0 2 0 0
شپه	0 5 11 0 0
شپي	3 -2 -4 0 0
شپږ	0 0 0 1 0
شپږو	0 0 0 -8 0
طلاق	0 0 0 0 -1
عكسونه	0 0 0 5 0
غاړه	0 0 -8 0 0
غاړي	0 11 0 0 0
غلامه	0 0 -1 0 0
غواړم	6 0 0 0 0
غواړي	-8 -7 0 0 0
غوښتني	1 0 0 2 4
غوښتونكي	0 0 14 0 0
غيرته	0 0 -2 0 0
فابريكه	-6 -4 -2 0 0
فبرورۍ	0 1 0 0 0
فلټ	-2 -2 -5 4 0
قاچاقبر	0 7 0 0 0
قرض	4 0 0 0 0
قضيه	1 0 0 0 0
كار	-8 -5 -3 -4 -6
كارت	0 0 -4 0 0
كاركوونكي	0 5 0 0 0
كافر	5 0 0 0 -4
كاكا	0 0 30 -1 0
كال	0 0 0 0 2
كالج	0 0 -5 0 3
كاله	0 -3 0 0 0
كالو	0 -1 -3 0 0
كبابي	3 4 5 0 0
كبانو	6 1 0 0 -1
كره	0 0 0 0 3
كسان	0 -1 -1 0 0
كلن	3 22 0 0 0
كلنه	14 19 0 0 0
كم	0 8 13 0 0
كه	4 0 0 -2 0
كور	-6 -8 -20 -5 -10
كورنۍ	0 7 0 0 1
كوره	0 0 -2 0 0
كورټ	0 0 -1 0 0
كوم	-5 -8 0 0 0
كونج	0 0 -8 0 0
كوي	-14 -11 -2 0 0
كوټه	-4 -1 -10 -2 0
كي	8 4 -32 -25 -13
كير	0 0 2 0 0
كيږي	-12 0 0 5 0
كڅوړه	0 11 14 0 0
كړ	-5 -2 0 1 12
كړكۍ	0 5 -3 0 0
كړل	0 -4 0 0 0
كړم	-4 -5 0 0 0
كړه	0 0 0 0 1
كړي	0 -6 0 0 -1
كښتۍ	0 0 0 3 0
كښي	6 8 -2 0 0
لاره	0 0 14 0 0
لاري	0 22 12 21 5
لاس	-6 0 -13 -1 -5
لاړم	-3 0 0 0 0
لاړي	0 0 0 0 -3
لرو	2 0 0 0 0
لري	0 1 0 0 0
لس	0 0 2 0 0
لكه	0 -3 0 -3 -5
لمړي	0 0 -1 0 0
له	5 0 -12 -6 -4
لور	2 -1 0 0 13
لوړ	0 0 5 0 0
ليكلي	0 -1 0 0 0
ليډل	0 0 7 0 0
ليږم	6 0 0 0 0
لپاره	-2 0 0 0 0
لږ	0 0 0 0 1
ما	-3 0 -5 5 -5
مات	0 -1 0 0 4
ماته	5 0 0 0 4
ماشوم	0 0 0 -3 0
ماشومان	0 0 -3 -3 -1
ماشومانو	0 0 -7 -2 0
مالك	-1 0 0 0 0
مالكي	0 0 -1 0 0
ماښام	5 0 0 0 0
محكمه	0 0 -2 0 0
مخ	0 0 -8 -6 -3
مخكي	0 0 0 0 1
مخكښي	0 0 0 0 3
مخي	0 0 -13 0 0
مدير	3 0 0 0 0
مرسته	0 5 0 0 0
مشره	3 3 0 0 0
معاش	0 0 -1 0 0
مه	0 5 0 0 0
مو	0 7 6 3 10
موبايل	0 0 -2 0 0
مور	4 0 -2 0 -2
مونږ	2 0 0 5 0
موټر	-1 -6 -12 -10 0
موږ	0 0 0 -3 8
مي	-4 -15 -2 12 3
مياشتي	-2 -8 0 0 0
ميرمن	0 0 0 0 3
ميل	0 0 0 0 1
مينيجر	-1 0 0 4 0
مينځلو	0 -2 -6 0 0
ميړه	0 11 9 7 5
مړ	-4 0 0 0 0
مړه	0 0 -2 0 0
نس	0 0 -5 0 0
نظر	0 -1 0 0 0
نقطه	1 7 12 14 5
نكړ	0 0 -5 0 -1
نمبر	0 0 -3 0 0
نن	0 0 0 -2 0
نه	-7 -4 -25 -13 0
نهمه	0 3 0 0 0
نهه	0 0 14 4 0
نو	7 0 0 0 -3
نولس	0 0 1 0 0
نوم	10 0 -7 0 0
نومبر	0 0 0 1 0
نومي	0 8 -7 0 0
نوميږم	0 0 0 -1 0
نوميږي	2 15 0 0 9
نوي	0 0 7 6 0
هاي	0 0 5 0 0
هر	0 7 0 0 0
هره	6 10 -2 -2 0
هغه	-5 2 -2 6 2
هلته	0 2 0 9 0
هلك	-3 0 0 -5 7
هلمند	0 0 5 0 0
هم	1 0 0 -5 0
هوټل	0 0 -8 0 0
هوپ	0 0 2 0 0
هيله	0 4 4 0 0
و	0 -1 -8 0 -4
واده	0 -7 -3 0 0
وار	0 0 6 0 0
وارډ	0 0 7 0 0
وايو	0 8 0 0 0
وايي	7 6 0 5 11
واټساپ	0 -1 -5 0 0
واچولي	0 0 -4 0 0
وباسي	0 0 0 0 -7
ورته	-7 4 0 11 -3
وركړي	-2 0 0 9 0
ورور	0 1 0 0 6
وري	0 3 0 1 0
وريځ	0 3 4 0 0
ورځ	8 0 0 1 0
ورځي	0 0 0 0 3
وشكاوه	0 0 0 0 12
وغوښتي	0 0 0 0 3
وكتلم	0 2 0 0 0
وكړ	-2 -6 0 0 0
وكړي	0 0 -1 -4 0
ولاړ	-3 0 0 0 0
ولور	-3 0 -3 0 -4
ولي	0 0 -3 0 0
وليدل	3 0 0 10 0
وليكه	0 0 0 0 1
وم	0 -1 0 0 0
ونيوله	-4 0 0 0 0
وه	12 0 0 0 0
وهل	0 0 -1 0 0
وهلم	0 -4 0 0 0
وهلي	0 -2 0 0 0
وهي	0 2 0 0 0
وواهه	0 0 0 -1 0
وودلينډز	0 0 7 0 0
وولوديمير	0 0 8 0 0
ووهله	0 0 0 0 -3
وويل	0 0 0 -2 -5
ووژنو	2 0 0 0 0
وي	5 0 6 0 0
ويده	-3 0 0 0 0
ويري	0 0 -3 0 0
ويريږم	0 0 0 0 3
ويزه	28 24 28 20 20
ويستلي	-5 0 0 0 0
ويشتم	0 0 -6 0 0
ويل	-1 0 4 -2 0
ويلزبرو	0 0 7 0 0
ويي	0 0 0 0 -2
ويښتان	3 0 0 0 0
وټاكه	0 -3 0 -2 0
وړه	1 0 0 0 0
وړي	0 -1 0 0 0
وږي	0 -4 -10 0 0
وژنم	0 0 -3 0 0
يم	8 4 0 12 11
يو	-6 -10 -10 0 -5
يوازي	0 0 0 6 0
يوه	0 -7 -14 -11 -5
يوولس	0 0 1 0 0
يوځاي	5 0 0 0 0
يي	-3 -13 -3 -9 -10
ټكسي	0 0 -6 0 0
ټكوي	4 0 0 0 0
ټكي	0 2 7 0 0
ټول	-3 0 0 0 -2
ټوټي	0 0 17 0 0
ټوپك	0 0 16 0 0
ټيشن	3 7 0 0 0
ټيل	2 0 0 0 0
پاتي	3 3 0 0 0
پارك	2 0 9 0 0
پاو	0 0 5 1 0
پته	0 0 0 0 3
پخير	6 4 0 0 0
پر	18 11 14 -7 0
پرون	0 0 0 0 1
پري	0 0 4 0 0
پل	0 0 25 24 17
پلار	0 0 0 -2 -6
پلورنځي	0 0 -3 0 0
پلوشه	0 0 9 0 0
پليس	0 0 -7 0 0
پناه	0 17 17 11 17
پنځه	0 0 0 -2 0
په	5 7 0 -9 4
پوري	0 2 0 0 0
پول	0 0 3 0 0
پوليس	0 0 -1 0 0
پوليسو	0 0 -7 0 0
پونډه	-2 0 0 0 0
پوړ	0 -1 -8 0 0
پياوړي	0 0 7 0 0
پيزا	0 0 -4 0 0
پټ	-2 -6 0 0 0
پښه	0 0 -1 0 0
ځاي	0 -5 -4 0 0
ځم	1 0 0 0 4
ځي	0 0 0 0 -6
څخه	1 5 0 -8 -5
څلورلاري	4 0 -5 0 0
څوك	-2 0 0 -1 0
څپلۍ	0 0 -6 7 0
چا	0 0 0 -4 0
چلوونكي	0 -3 0 0 0
چلوي	0 0 0 0 -1
چي	-10 0 -14 0 8
چيغي	0 6 0 0 0
چټلي	0 10 0 0 0
چپ	7 9 0 0 0
چپسو	12 1 0 0 0
ډاريږم	3 0 0 0 0
ډاكټر	0 0 0 0 -5
ډاټ	6 11 16 15 4
ډربي	0 0 5 0 0
ډوډۍ	-2 0 0 0 0
ډيره	5 0 0 0 0
ډيكلن	0 0 6 0 0
ډيليوري	-2 0 0 0 0
ژړل	5 0 0 0 0
ښاغلي	0 0 -2 0 0
ښكنځلي	-6 0 0 0 0
ښوونكي	-1 0 0 0 2
ښوونځي	0 0 -9 0 0
ښيوه	0 0 7 0 0
ښځه	11 0 0 0 0
ګاونډي	0 0 0 -4 10
ګاونډۍ	2 0 0 0 0
ګاډۍ	0 4 0 0 0
ګدام	3 0 0 0 0
ګرمي	0 0 0 0 -4
ګروپ	-1 -4 0 0 0
ګرځم	-4 0 0 0 0
ګرځي	6 0 0 0 0
ګلغوټۍ	0 0 3 0 0
ګوري	-1 0 0 0 0
ګيډه	0 0 -4 -1 0
[word pt]
4	0 0 0 6 0
4466	6 1 0 0 12
5	0 7 0 0 0
a	6 -3 -3 0 -8
abalada	1 0 0 0 0
abre	2 0 0 0 0
abril	0 0 6 0 0
abriu	0 -5 -11 -3 0
acaba	0 2 0 0 0
advogado	3 0 0 0 0
agora	0 2 0 0 0
agência	0 0 0 0 3
ajuda	0 0 11 0 0
aldeia	0 0 -3 8 0
ali	3 0 0 0 0
ambulância	0 0 -3 0 0
ameaçaram	0 -6 0 0 0
amigos	-1 0 0 0 0
and	0 0 12 0 0
anda	0 0 -1 0 0
andar	0 4 -5 -4 0
angolano	0 0 16 0 0
anjo	0 0 5 0 0
anos	2 18 -12 0 -5
antes	12 0 0 0 0
ao	-4 -8 -1 -3 0
apalpa	3 3 -5 0 0
apareceu	0 3 0 0 3
apartamento	0 16 0 0 -7
armazém	0 0 -2 -1 0
arroba	21 23 25 16 11
as	9 0 5 -1 0
asilo	9 9 3 0 0
asma	0 0 0 0 6
ate	0 0 -8 0 0
até	0 -4 0 0 0
autocarro	0 0 -7 0 0
autorização	0 0 13 8 4
avó	0 4 0 0 0
bairro	13 8 11 0 0
banho	-6 -16 -8 -11 0
barco	0 0 4 2 0
bate	0 0 4 2 0
batem	0 4 0 0 0
bela	0 1 5 4 2
benedita	0 0 7 0 0
bloco	-4 0 -1 0 0
boca	0 0 -4 0 0
bom	0 0 2 2 0
boston	0 0 4 0 0
branca	0 10 4 10 0
brasileiro	0 0 1 0 0
brasileirosemlondres	4 1 0 0 0
breathe	-2 0 0 0 0
brixton	0 0 7 0 0
burra	0 0 -2 0 0
buscar	0 0 0 0 -1
c	0 0 11 0 0
cabeça	0 0 -4 0 -2
cabo	0 0 18 10 0
caducada	0 0 7 0 0
caiu	4 0 0 0 0
caixa	0 2 0 0 1
cal	0 0 20 0 0
calado	0 0 -2 0 0
can't	0 -3 0 0 0
cantinho	0 0 22 24 10
cara	-2 0 0 13 0
carrinho	3 0 0 0 0
carro	0 0 -5 0 0
cars	0 2 8 0 0
cartão	0 0 0 0 -3
casa	0 -6 -2 -1 1
casámos	0 10 0 0 0
causa	3 0 0 0 -6
cebolas	0 0 0 0 11
chamam	4 1 -7 10 0
chamaram	0 -1 0 0 2
chamou	0 2 -5 0 -3
chave	0 0 -1 0 0
chegou	0 0 0 3 0
cheguei	0 -2 0 0 0
cheia	0 0 0 0 -5
chorar	0 0 -5 0 0
choraram	0 0 -6 0 0
chorei	-3 0 -3 0 0
chão	11 5 0 -3 11
cima	-4 0 0 0 0
cinco	0 0 -7 0 0
cinto	-1 -2 -7 0 0
cleaning	10 4 10 0 0
cliente	0 0 -4 -4 0
cofre	0 0 -3 -8 0
colega	0 5 0 0 -11
com	4 -5 14 -13 -4
como	0 2 0 17 13
conceição	0 0 1 0 0
conta	0 0 0 -4 -7
contas	-1 0 0 0 0
contentor	6 0 0 6 0
continente	0 0 12 0 0
coronel	0 0 13 0 0
correio	5 3 0 0 0
costas	0 0 -1 0 0
costelas	0 0 -3 0 0
cozinha	0 0 -5 0 0
creepy	2 0 0 0 0
croydon	0 0 3 0 0
cuidadora	0 5 9 0 0
cá	-6 0 0 0 0
cão	0 0 -3 0 0
d	0 0 2 0 0
da	5 0 3 7 6
das	0 0 0 2 1
de	0 1 9 4 -2
debaixo	0 0 0 0 -4
dedos	0 -1 -4 -5 0
deixei	3 0 0 0 0
dela	0 -1 0 0 0
dele	0 -12 0 0 2
deliveroo	0 0 7 0 0
delta	0 0 4 7 0
demónio	0 0 -2 0 0
dependente	0 0 9 0 0
depois	0 5 0 0 0
deram	-4 0 0 0 0
desde	-7 -1 0 0 1
desplumando	0 0 -3 0 0
deste	0 0 7 12 0
deu	2 9 0 0 0
deus	0 0 -1 0 0
devo	0 0 0 0 -7
dez	0 0 4 5 4
dia	0 4 -1 0 8
dias	0 0 0 2 0
dinheiro	5 0 -2 0 0
direito	12 7 9 13 0
discord	0 0 0 0 3
disse	0 4 0 0 0
disseram	0 0 -7 -5 -6
dividimos	1 0 0 0 0
divino	0 10 12 0 0
do	2 4 12 6 9
doente	0 0 -3 0 0
dois	2 1 -7 0 0
domingos	0 0 15 0 0
dona	4 0 15 11 7
dono	3 0 0 2 0
dormimos	0 0 0 -2 0
dote	0 0 -4 0 0
dourada	0 8 11 0 0
doze	0 -1 0 0 0
duas	-1 0 -11 -4 0
durmo	0 0 -1 -2 -5
e	-1 -2 -11 -8 -7
ela	-6 0 -3 0 0
ele	-2 5 -17 -9 0
em	0 0 -8 13 4
email	0 0 0 11 5
encarregado	5 0 0 0 0
enfermagem	0 0 0 0 1
entre	0 0 0 -1 0
entrega	0 0 0 0 11
equipa	0 0 0 -6 0
era	0 0 0 0 7
eram	0 11 0 2 0
escola	0 0 -9 -7 -2
escondeu	0 0 -5 0 0
escreve	0 0 0 0 19
escrevendo	-2 0 0 0 0
escreveu	0 0 -1 -2 0
espalhou	0 4 0 0 0
espera	-2 1 3 3 0
esperança	0 0 -4 0 0
espiga	0 0 8 10 0
esposa	0 3 7 0 0
esquerdo	0 -5 -14 0 0
esquina	0 0 -11 0 8
estamos	0 0 0 0 -2
estavam	2 0 0 0 0
estou	4 0 3 5 4
estrela	0 0 4 0 0
estudante	0 2 5 0 0
estudo	0 4 0 0 0
eu	-5 -9 -12 2 0
ex	0 0 0 0 -2
example	21 11 19 21 12
falso	0 0 -2 0 0
fausto	0 0 5 0 0
feira	0 0 0 0 3
ferro	0 0 -4 0 0
festa	0 0 -3 0 0
fevereiro	0 0 4 0 0
fica	-1 6 -5 -3 0
ficaram	3 2 0 0 0
ficou	0 0 -3 0 0
filha	0 0 0 0 -4
filho	0 0 -1 -4 -8
fiquei	0 -4 0 0 0
flat	0 -12 0 0 0
foi	2 11 0 0 14
fome	0 0 -6 0 0
foto	3 0 0 0 0
frango	0 0 0 3 0
frente	0 0 -4 0 0
fui	0 0 0 -8 -6
fábrica	0 0 0 -2 0
gente	6 0 0 0 0
grupo	0 0 0 10 2
grávida	0 0 -1 -1 -7
guarda	0 4 -4 0 0
guiar	0 0 0 0 12
guineense	0 0 6 0 0
ha	0 3 0 -1 0
home	0 0 -2 0 0
homem	0 0 0 -2 0
homens	0 -1 0 0 0
hospital	0 -1 -8 0 0
hotel	0 0 -1 0 -3
https	0 0 17 4 2
i	0 0 -4 0 0
i'm	0 0 0 -8 0
ibis	0 0 10 0 0
igreja	0 0 0 0 2
ilegal	0 0 7 0 4
inchada	0 0 -1 0 0
infantário	0 0 0 -5 0
inglês	0 0 7 0 0
instagram	0 0 8 0 0
ja	3 7 0 0 0
joelho	0 0 -1 0 0
junho	0 0 -3 0 0
já	8 0 3 0 0
kebab	0 0 -3 0 0
king's	0 0 16 0 0
lado	0 0 -4 0 3
lady	0 8 2 0 0
lavandaria	0 0 -1 0 0
leite	0 0 -7 0 0
levaram	1 1 0 0 0
levei	0 0 0 -2 0
leyton	0 0 1 0 0
lhe	15 -5 0 0 0
libras	-2 -4 0 0 0
liga	1 0 0 0 0
ligeiras	0 6 6 0 0
liguem	0 1 0 0 0
limpou	0 4 0 0 0
lobo	0 0 7 0 0
lourdes	1 0 0 0 0
luz	0 8 6 1 4
luzinha	0 0 11 0 0
lá	0 0 0 0 6
lésbica	1 0 0 0 0
m	0 6 1 0 0
macaco	0 0 -6 0 0
madrugada	0 -3 0 0 0
mail	0 0 0 0 5
manda	0 0 0 0 3
mandou	0 2 0 0 0
manhã	3 0 0 0 0
marido	0 0 0 2 0
martelo	0 0 -1 0 0
março	0 4 0 0 0
me	6 -9 -1 0 -1
medo	-4 0 -8 -5 0
meia	1 0 0 0 0
meio	0 1 2 0 0
menina	0 -6 -4 0 0
meninas	0 0 0 0 -3
menino	-1 -5 -6 -1 0
menos	0 4 8 5 6
mentira	7 4 0 0 0
mercearia	0 0 0 1 2
merda	10 0 -2 0 0
mes	1 2 12 15 19
mesa	0 0 -4 0 0
meses	-3 -4 -1 0 0
mesmo	0 0 0 0 4
mesquita	0 0 4 0 0
meteram	0 -2 0 0 0
meu	-3 -5 -3 -3 5
mil	0 -3 -10 0 0
mill	0 0 11 0 0
mim	-2 0 0 0 0
mineiro	0 7 12 0 0
minha	-4 -7 0 -1 4
monkey	0 0 2 0 0
moramos	-3 -5 0 0 0
moro	0 1 -10 -2 -8
morto	-3 -12 -3 0 0
murro	0 0 0 0 -8
mãe	0 0 0 -1 0
mãos	0 0 1 7 0
mês	0 5 11 10 0
na	-6 -17 -21 7 2
nampula	0 0 5 0 0
nas	0 0 0 -2 0
natanael	0 0 4 0 0
nem	0 -5 0 -3 0
net	0 0 9 0 0
next	0 0 1 0 0
nhs	-1 0 0 0 0
ninguém	-2 0 0 0 0
no	-7 -16 -10 -5 -5
noite	-7 -2 -2 0 2
nos	1 -13 0 5 2
nossa	0 0 2 0 6
nova	3 4 9 0 0
nove	0 0 0 3 5
num	4 4 -5 -13 0
numa	1 0 0 -4 7
nw10	5 3 0 0 2
não	0 -2 8 0 0
número	-3 0 -8 0 0
o	2 2 6 11 0
obra	4 2 0 0 2
of	8 1 0 0 0
oito	0 4 0 0 4
olho	-3 0 -2 0 0
on	0 0 6 4 0
or	0 0 0 0 8
ordenado	0 0 -2 0 0
orelha	0 0 -1 0 0
os	7 -3 -7 -12 -12
ou	0 -1 0 0 0
our	0 0 10 2 0
ouro	2 3 3 0 0
ouviu	0 0 0 0 1
pa	0 0 0 13 4
packing	0 0 3 0 0
padrasto	0 0 0 -8 0
pais	0 0 0 -3 0
para	0 0 7 -3 6
partidas	0 -2 0 0 0
passado	0 3 12 0 0
passaporte	-5 0 0 0 -3
patroa	0 0 0 4 0
patrão	-5 0 0 0 0
paz	0 0 5 0 0
país	0 7 13 0 0
pediu	-7 0 -1 0 0
peito	0 0 -5 0 0
peixaria	0 0 2 0 0
perco	0 0 0 0 4
perfil	0 0 0 -2 0
persegue	0 0 -1 0 0
peru	0 -3 0 0 0
pesadelos	0 0 -3 0 0
pescoço	0 0 -3 0 0
policia	0 0 -1 0 0
polícia	4 0 0 0 0
pontapés	4 0 0 0 0
ponto	19 13 12 16 12
por	8 7 0 -6 -4
porca	0 0 -2 0 0
porcarias	0 0 0 0 9
porcos	0 0 -1 0 0
porque	4 5 0 4 19
porta	-10 0 -5 -8 -11
portão	0 0 -1 0 0
pouco	0 0 7 0 0
pra	0 0 0 0 -7
praia	0 0 8 0 0
pre	0 0 5 0 5
primo	0 0 0 2 -2
pro	0 -1 0 3 5
pt	0 0 3 0 0
puseram	5 0 -2 0 8
puta	0 0 -9 0 0
pão	0 0 0 2 0
pé	0 0 -8 -1 0
pôs	-2 0 -4 0 0
q	0 0 -2 0 0
quarta	0 0 0 0 -1
quarto	0 3 15 -5 -4
quase	0 0 3 0 0
quatro	0 0 0 3 3
que	2 0 8 3 -4
queimar	-6 0 0 0 0
queimem	0 -1 0 0 0
quem	0 0 0 0 -3
querem	0 0 -2 0 0
quinta	0 0 -2 0 0
rainha	0 0 1 0 0
raparigas	-1 0 0 0 0
ratos	-4 0 0 0 5
residência	9 12 19 10 0
restaurante	0 0 0 0 4
rita	2 0 0 0 0
riu	-4 0 0 0 0
rodas	0 0 5 9 0
roxa	0 -1 0 0 0
rua	0 0 -6 -7 0
ruivo	0 0 0 0 7
rés	0 0 14 9 6
rês	0 0 0 0 -3
sabe	5 0 0 0 0
sabor	0 0 14 16 12
sala	0 0 0 0 4
santana	0 0 3 0 0
sapo	0 4 0 0 2
saudade	8 15 13 0 0
saída	0 0 0 0 4
se	0 -9 0 3 11
segunda	0 0 -4 0 0
sem	0 -1 20 0 2
sempre	0 0 4 0 1
senhor	0 0 -3 0 0
senhora	0 3 0 0 0
senhores	0 0 -3 0 0
sete	7 11 4 0 6
settled	1 9 9 0 0
seu	0 0 3 0 0
sexta	0 -2 0 0 0
soco	0 0 -1 0 -2
somos	0 0 0 -3 6
sossegado	0 8 4 0 0
sou	0 0 0 15 12
squad	0 0 2 0 0
status	1 0 5 0 0
stockport	0 0 5 0 0
stow	0 0 2 2 3
são	0 0 15 0 -2
só	0 -2 0 5 -4
t	0 12 14 7 0
tal	0 5 8 0 0
também	0 9 0 0 0
tem	1 0 0 10 9
temos	0 0 0 7 3
tenho	6 14 2 9 15
terceiro	0 0 5 0 0
terra	1 4 3 3 0
terrified	0 0 -1 0 0
terça	0 0 3 0 0
testemunha	1 0 0 0 0
teu	0 0 0 0 -3
the	0 10 14 9 0
to	0 -2 0 0 0
toda	4 0 0 -3 0
todo	0 0 0 0 -1
todos	-6 0 0 0 0
tomense	0 5 4 0 0
toque	0 0 13 13 0
trabalha	3 0 0 0 14
trabalhar	0 0 -6 5 0
trabalho	6 10 12 0 0
traço	0 0 1 5 2
treze	0 0 5 0 0
tribunal	0 0 -1 0 0
trinta	0 0 0 4 7
truth	3 0 0 2 0
três	0 0 0 5 8
tua	0 0 0 0 4
tudo	0 0 2 0 0
tô	0 -4 -1 0 0
um	-7 -3 -1 0 -7
uma	-8 -12 -19 -13 -16
underscore	4 14 10 12 1
unhas	0 3 3 1 0
vadia	0 0 -3 0 0
valadares	0 0 2 0 0
vauxhall	0 0 12 0 0
veio	0 -1 0 0 0
velho	-3 -6 -9 0 0
vem	4 17 22 0 0
venceu	0 0 6 0 0
venho	0 -3 0 0 0
verdiana	0 10 8 0 0
verdiano	0 2 6 0 0
vergonha	0 0 -4 0 0
vezes	0 -4 -2 0 0
video	0 0 0 0 12
vim	0 2 -5 -3 0
vinte	0 0 0 5 4
visto	12 2 34 23 14
vitoria	0 0 6 0 0
viu	0 7 0 0 0
vivemos	0 11 0 0 -2
vivo	11 2 0 0 0
vizinha	3 0 0 0 0
vizinho	0 0 11 2 0
with	2 2 0 0 0
wold	5 3 0 0 0
zeca	0 0 8 0 4
zero	0 0 9 0 3
à	0 -9 -2 5 4
às	0 0 0 4 13
é	-2 -3 0 12 3
[word ro]
0075	1 0 0 0 0
4	0 9 0 0 0
90	4 0 0 0 0
a	2 7 17 8 -4
aaaa	0 0 2 0 0
acasa	-6 -9 0 0 0
acid	0 0 0 0 -7
acolo	5 0 0 0 0
acte	4 1 6 0 0
acum	2 0 0 0 0
adevarul	3 0 5 3 0
adresa	-6 -3 0 0 0
adus	0 0 0 0 3
afara	0 0 -1 0 0
ajutor	0 0 0 0 3
al	0 0 19 0 12
ale	0 0 4 7 10
alert	0 4 0 0 0
alta	0 0 -2 0 -2
am	-4 -17 -20 -2 -2
ana	5 4 0 0 0
and	0 11 18 3 0
andrei	1 0 0 0 0
anglia	0 2 0 0 0
ani	1 -2 -12 -12 0
anisori	0 0 0 -6 0
apa	0 0 0 0 -6
april	0 0 13 0 0
aprobat	0 0 0 6 0
apă	3 0 0 0 0
arond	15 8 3 2 8
arunca	-1 0 0 0 0
aruncă	7 0 0 0 0
asta	8 0 0 0 0
at	0 0 0 0 6
au	2 -6 0 1 5
auto	0 5 6 0 0
autobuz	-8 0 0 0 0
avem	0 10 7 11 15
azil	8 9 0 0 0
back	0 0 5 0 0
baiatul	0 0 0 -2 1
baie	0 0 0 0 3
baietu	6 8 0 0 0
bani	-1 0 0 0 0
banii	0 0 -2 0 0
barking	0 0 6 0 0
bate	3 0 0 0 0
beat	3 0 0 0 0
bolnav	0 0 -1 0 0
brad	0 0 20 0 0
bright	0 0 4 0 0
bulgar	0 0 21 0 0
bun	0 0 1 0 0
ca	-4 -14 -19 -11 -14
camera	0 0 -4 0 0
cardul	0 0 -6 0 0
cars	0 0 8 0 0
casa	0 0 7 12 0
casei	0 0 -10 0 1
cerere	0 0 9 3 0
cerut	0 0 0 -2 0
ceva	0 0 9 0 0
cheama	0 0 0 4 0
cheamă	0 0 0 -2 -3
chicken	0 -3 0 0 0
cicatrice	0 0 0 0 -2
citeste	0 0 0 0 1
clasa	0 0 -8 0 0
colega	2 0 0 0 0
colegul	0 0 0 1 0
coltu	4 0 0 0 0
coltul	0 0 -4 0 3
com	0 7 21 5 5
constructii	0 0 1 0 8
cont	0 0 0 6 8
control	0 0 -3 0 0
contul	0 0 0 0 1
copii	0 -2 -3 0 0
copiii	0 0 -8 -2 -2
coppii	0 0 -1 0 0
corect	0 5 0 0 0
court	0 0 16 0 0
cratima	4 0 0 0 0
cu	-4 -1 -14 -3 -3
cuiva	0 0 0 0 -6
cuminte	6 0 0 0 0
curva	0 0 -2 0 0
că	-2 -2 0 0 -4
d	0 0 7 0 0
da	2 0 0 0 0
dar	0 5 0 0 0
de	0 0 -2 -7 -2
dean	0 0 3 0 0
delta	0 0 0 2 0
deosebit	-2 0 0 0 0
dependent	0 3 6 0 0
despre	1 5 4 0 0
di	0 0 0 0 2
dimineata	0 0 -1 0 0
din	4 9 22 12 1
dintre	0 -4 -1 3 0
divine	0 0 9 8 0
doar	0 0 0 4 4
doi	4 0 6 5 3
dorm	0 -2 0 0 -3
dormim	0 3 0 0 0
dosaru	0 -5 0 0 0
dot	0 0 8 9 0
doua	0 0 0 2 0
douazeci	0 0 6 0 0
două	0 0 0 3 6
douăzeci	0 0 -1 0 0
drept	12 10 9 4 9
dreptatea	0 0 1 0 0
du	-1 0 -1 0 0
duminica	0 4 1 4 0
duminică	4 0 0 0 0
dupa	0 0 0 0 -3
dă	0 0 0 0 -5
e	-2 0 0 2 0
el	10 10 -3 0 9
email	0 0 0 6 0
era	0 5 0 4 18
este	0 0 0 1 0
etajul	0 0 -1 0 0
eu	0 12 0 -2 0
example	20 20 29 16 11
exemplu	0 0 0 0 1
expirat	5 4 7 0 0
fabrică	0 0 -4 0 0
face	0 0 0 0 6
facebook	0 0 0 3 3
facut	-6 0 0 0 0
familia	6 0 -9 3 0
fara	0 2 4 3 0
fata	-1 -2 -3 -11 -3
fel	0 0 -2 0 13
fetita	0 0 -2 0 6
fiecare	0 0 -6 0 0
fights	0 0 0 4 0
fiii	0 10 21 0 0
fiindcă	0 0 0 0 2
filmarea	0 0 -4 0 0
flat	0 -2 3 0 3
floor	0 0 -2 0 0
flori	0 0 0 0 -1
foc	0 0 0 0 -2
fost	5 -1 0 0 6
fox	3 5 7 0 0
frati	0 0 7 6 0
fresh	0 0 11 16 0
frica	0 0 -5 0 2
fricaa	0 0 -3 0 0
fără	0 3 0 0 0
gasit	0 0 0 -1 0
gat	0 0 -1 0 0
gazda	0 0 1 0 0
gravida	0 0 -6 0 0
green	0 4 3 0 0
gunoi	0 0 0 0 -1
halal	0 0 -3 0 0
hands	0 0 0 3 0
harnice	0 6 7 0 0
harry	0 0 4 0 0
harvest	0 0 9 0 0
home	0 0 -16 -9 -2
huidumani	0 -4 -1 0 0
hull	0 0 4 0 0
hungry	0 4 6 7 0
i	1 -5 -7 -8 -12
i'm	1 4 0 0 0
ia	-2 0 0 -1 0
iarta	0 9 14 0 0
ieri	4 4 0 0 0
ies	-2 0 0 0 0
ii	9 -1 -8 -7 0
il	0 -2 0 0 1
imi	3 2 0 0 0
imputit	0 -1 -1 0 0
in	0 -3 0 6 0
inbox	0 2 0 9 11
inceput	0 0 0 0 5
ingerul	0 0 14 5 0
internata	0 0 0 0 4
intersectia	7 0 -2 0 0
intr	0 -6 0 0 0
intra	0 0 -6 0 0
intreb	4 0 0 0 0
io	0 0 -5 0 8
iubesc	0 0 0 0 -1
iunie	0 3 0 0 0
joy	0 0 3 0 0
judes	0 0 1 0 0
jumatate	0 0 -1 0 0
kids	0 10 21 0 0
l	5 8 -10 0 -4
la	-5 -12 -12 -3 -2
lady	0 5 0 1 0
langa	0 -1 -3 11 10
lasat	0 0 0 0 3
laundry	0 0 8 0 0
leeds	2 0 7 0 0
linga	0 0 0 4 1
liniuţă	0 12 12 0 0
linkul	0 0 0 1 0
lire	0 0 -2 0 -6
lu	0 18 6 4 0
lucrez	7 0 -3 0 5
lucru	0 0 0 0 3
lui	0 0 -11 1 5
luna	0 2 0 0 0
lunii	0 12 22 22 0
luton	0 0 7 0 0
lângă	-1 -4 0 0 -2
m	-6 0 -11 -9 -15
ma	-10 -2 -25 -16 -12
madame	0 0 0 0 2
magazin	0 0 -6 -6 0
magazinul	0 0 0 0 6
mai	-7 -14 4 -11 -9
mama	-3 0 0 -8 0
mana	0 0 -6 0 -5
manager	0 0 0 0 1
mare	0 0 -1 0 0
marite	0 0 -1 0 0
masina	0 0 -12 5 0
masinii	0 0 -8 0 0
me	0 5 10 10 7
mea	0 0 0 4 2
mei	0 -5 0 0 0
mele	0 -9 0 0 0
mereu	0 -1 0 0 0
merg	-1 0 0 0 0
meu	-9 -6 -13 11 5
mi	-2 0 0 0 0
mie	0 0 0 -3 0
miercuri	0 0 -2 0 0
mihaela	0 0 8 0 0
mii	0 1 4 0 3
mine	0 -2 0 -5 0
moldovean	0 0 7 0 0
moldoveancă	0 0 10 0 0
money	0 0 0 8 0
mrs	0 -2 0 0 0
mucegai	0 0 -5 0 0
mult	2 0 0 0 0
munca	5 0 13 0 0
muru	0 0 0 0 2
my	0 0 0 0 6
mâini	0 0 6 6 0
mă	11 -1 0 0 0
n	-3 0 -4 -1 -2
nails	0 0 2 0 0
ne	-6 3 -4 -8 -15
net	0 0 8 0 0
next	0 0 6 0 0
noaptea	-9 -18 3 0 -5
noi	-5 0 -13 -2 2
nostru	0 0 0 9 0
noua	0 0 4 0 5
nouă	0 0 4 0 0
nu	0 0 14 10 0
numar	0 -5 0 -5 0
numarul	0 0 -6 -9 0
numele	0 0 0 -8 0
o	-11 1 12 0 -6
obraz	0 0 -5 0 0
octombrie	0 3 0 0 0
of	5 0 1 0 0
office	0 -13 -9 -1 0
ofiterul	0 0 0 1 0
okonkwo77	0 2 0 0 7
opt	0 1 5 0 0
ora	-1 -5 -6 0 0
oră	0 0 0 0 -5
our	0 0 5 0 0
pana	0 0 -12 -2 0
parter	0 0 -2 0 0
pasaportu	0 0 -3 0 0
pasi	9 0 18 0 0
pasti	1 0 3 0 0
patra	0 14 8 6 7
patru	0 2 0 0 0
pazitor	0 13 5 0 0
pboro	2 0 0 0 3
pe	-15 -8 -4 3 3
pentru	0 0 -3 0 0
permanent	8 7 11 0 0
peste	0 -1 0 0 0
peterborough	0 0 5 0 0
pi	0 0 0 1 0
piciorul	0 0 0 0 -1
plang	0 0 -4 0 0
plâng	0 0 -1 0 0
pocket	0 0 0 0 8
politia	0 0 -2 0 0
politie	0 0 -7 0 0
poliţie	0 0 -1 0 0
popa	0 1 0 9 19
posta	0 10 0 0 4
pot	-4 0 0 0 0
pre	0 0 10 0 5
predau	0 1 -7 0 0
promit	1 5 0 0 0
proprietaru	0 0 -6 0 0
proprietarul	-4 0 0 0 0
prunc	0 0 0 0 5
punct	13 15 15 22 10
pus	0 -1 0 0 0
până	0 6 0 0 0
pă	5 0 0 2 0
păr	0 0 0 0 3
rabdat	0 0 0 -6 0
rad	1 0 0 0 0
rec	0 0 15 0 0
redcar	0 0 4 0 0
respinsa	3 0 3 0 0
ro49	0 0 0 2 0
romanca	0 0 6 0 0
romaneste	4 0 0 0 0
romani	0 6 3 0 0
romanii	4 0 0 -3 -1
roxana	0 0 5 0 0
rusine	0 0 -2 0 0
s	4 0 0 -2 -5
sa	0 -6 -7 -10 -12
salariul	0 0 -2 0 0
salon	0 0 -2 -2 1
santier	0 0 0 0 4
saptamana	0 7 -1 0 0
sase	0 0 4 0 0
scara	5 11 13 0 0
scoala	0 0 -7 0 0
scos	0 0 -3 0 0
scrie	2 0 0 0 0
scris	0 0 0 0 5
scârba	0 0 0 0 7
se	-4 -1 0 -3 2
seara	0 -9 0 0 -2
second	0 0 1 0 0
seful	0 0 0 1 0
sezonier	0 3 6 0 0
sf	12 3 2 0 0
sfert	3 0 4 0 0
si	-8 -8 -25 -11 -10
sigur	5 0 0 0 0
so	5 0 0 0 0
soacra	7 0 0 0 0
sotia	0 0 0 0 -4
south	0 0 1 0 0
soţie	0 7 14 0 0
soţul	0 1 0 0 0
spanzurati	0 0 -3 0 0
sparkle	0 0 5 0 0
spate	-3 0 -1 -2 0
speranta	0 0 3 0 0
sprânceană	0 0 -3 0 0
sta	0 0 0 0 -11
stai	0 6 0 0 0
stam	0 -2 0 0 0
stapana	0 0 0 -4 0
statea	4 0 0 0 0
status	5 0 16 0 0
stau	0 -1 0 0 0
stiu	7 0 0 0 0
stockport	0 0 5 0 0
strada	0 0 -4 -1 5
sun	0 0 0 0 -1
sunat	8 0 0 0 -7
sunati	4 8 0 0 0
sunflower	0 0 10 13 0
sunt	7 -1 0 0 -7
suntem	0 1 -3 -3 0
supervisor	0 0 0 0 -3
supervizorul	1 5 0 0 0
surdu	0 0 12 12 0
sută	0 7 0 0 0
sânziana	0 0 4 0 0
să	0 -4 -2 -1 -1
t	0 0 5 9 8
tata	0 -2 0 0 0
te	0 -6 0 0 0
teesside	0 0 0 2 0
telefon	0 0 -4 0 0
telefonul	0 0 0 0 -2
telegram	3 0 0 4 3
templul	0 0 5 4 1
the	0 0 13 4 1
tica	0 2 0 0 0
tigan	0 0 -2 0 0
tiktok	0 0 0 0 1
tipat	3 0 0 0 0
top	0 0 0 -2 0
tot	-10 0 0 4 1
toti	2 0 0 1 -2
touch	0 6 10 0 0
trandafiri	0 4 0 0 0
trecute	12 20 28 0 0
trei	0 0 8 0 3
treia	0 12 7 0 0
treilea	0 1 0 0 4
tresarre	0 0 -5 0 0
tribunalul	0 0 -1 0 0
trotuar	0 0 -4 0 0
tuşesc	-1 0 0 0 0
ucraineanca	0 0 8 0 0
ultima	0 0 5 0 2
umbra	0 0 13 12 9
un	-4 0 -16 -15 -15
unchiu	0 0 -6 0 0
unchiul	0 0 5 0 0
unde	0 5 -2 0 0
ungureancă	0 0 5 0 0
university	0 0 3 0 0
unsprezece	0 -2 -14 0 0
unu	0 0 -9 0 0
unul	4 0 0 0 0
ursu	0 0 6 0 0
usa	-1 0 0 0 0
uşa	0 -5 0 0 0
vanatai	0 0 -1 0 0
vase	0 0 0 0 2
vasile	1 0 0 0 0
vazut	0 0 0 0 8
veche	0 8 9 0 0
vecinul	0 0 6 0 0
verde	0 2 2 0 0
vin	0 0 0 0 2
vinit	0 0 0 -5 -6
vitreg	-1 0 0 0 0
viza	0 3 17 9 5
viză	0 0 4 0 2
vorbeam	0 4 0 0 0
yonas	0 0 2 0 0
young's	0 0 3 0 0
zece	0 0 1 0 5
zecilea	0 3 0 0 0
zi	18 12 9 8 1
zic	0 0 -5 0 0
zice	0 0 0 4 -2
zicea	-1 0 0 0 0
zis	0 0 0 -8 -4
ziua	-8 0 0 0 0
îi	3 0 0 0 0
îmbolnăvit	0 0 0 0 1
în	1 -5 -3 -1 -1
într	0 0 -1 0 0
şcoala	0 0 3 2 4
şed	0 0 0 0 -2
şedere	0 5 7 10 0
şi	-3 -7 -21 -11 -17
ţigani	0 0 0 7 0
[word ru]
2010	3 0 0 0 0
41	0 0 0 0 2
a	0 0 2 0 0
com	0 3 10 0 0
example	1 13 13 18 19
gulya	0 0 4 0 0
help	0 0 4 0 0
https	0 0 14 2 0
kalyaska	4 0 0 9 0
kill	0 0 3 0 0
lol	0 0 5 0 0
london	1 0 0 5 0
me	14 4 1 0 0
net	0 0 6 0 0
org	11 6 9 0 0
patriot	0 4 0 0 0
sobirjon	0 0 0 0 2
stroika	4 1 0 0 5
t	0 14 9 3 0
true	0 0 4 0 0
vasya	0 1 0 0 0
wisbech	4 0 0 0 0
а	-2 -3 0 -6 0
академи	0 0 13 0 0
англичанин	0 0 10 0 0
батюшка	0 -7 0 0 0
баюсь	3 0 -1 0 0
беженец	0 0 7 0 0
без	0 -9 6 -3 0
братья	0 16 19 0 0
бригадир	0 8 -3 -2 0
было	-2 0 0 16 14
в	-1 -10 -13 -13 -5
вера	0 0 5 0 0
вечер	0 0 -1 0 0
видела	-4 0 0 0 0
виза	0 0 15 9 0
визе	12 0 15 0 0
визу	0 0 6 0 0
визы	0 0 4 0 0
висок	0 0 -6 0 0
вместе	0 0 0 -10 -8
внучке	0 0 0 0 -3
ворот	0 0 0 7 0
восемь	0 0 3 0 0
врезал	0 0 -3 0 0
второй	0 0 0 -1 0
выгнали	0 3 0 0 0
выдаёт	0 0 0 0 -6
выложил	0 0 0 9 0
выложили	0 0 0 0 4
вышли	0 0 0 0 2
ганка	0 0 8 0 0
говорит	-6 0 0 7 7
года	-5 -5 0 0 0
голову	0 0 -3 0 0
горло	1 0 0 0 0
группе	9 0 0 0 0
дайже	0 -1 0 0 0
дали	3 0 0 0 0
два	0 0 4 0 0
двадцать	0 0 -1 0 0
дверь	0 0 0 0 10
двух	0 0 1 0 0
деваться	0 0 0 0 3
девятнадцать	0 0 2 0 0
девять	0 0 17 0 0
декабря	0 2 0 0 0
держит	-2 0 0 0 1
десять	0 0 -3 0 0
дети	0 0 -2 0 0
детьми	0 -1 -7 0 0
децкую	0 0 -1 0 -2
диаспора	4 0 0 0 0
для	0 0 0 0 5
дня	0 -9 0 0 0
до	-8 0 -1 -6 -5
добьют	4 0 0 0 0
дождике	0 0 13 0 0
документов	0 0 3 0 0
дом	-6 0 15 0 2
дорогу	0 0 0 0 5
дочка	8 -2 -5 0 -6
дыры	0 0 0 0 -5
дядя	0 0 -1 0 0
его	-4 8 0 0 0
еду	0 0 0 0 -5
еды	0 -1 -6 0 0
ее	-5 -2 -1 0 -5
ей	-3 -3 0 5 3
ему	-3 0 0 1 0
если	-1 -5 0 0 0
ест	0 0 -3 -6 0
есть	0 0 0 -1 0
её	0 -2 0 0 0
жалуйся	6 1 0 0 0
жду	0 0 0 12 0
живем	7 -1 -14 0 -4
за	0 -11 -12 -18 -6
заикается	-4 0 -6 0 0
заказчик	0 -4 0 0 0
зале	0 0 0 0 7
запер	1 0 0 0 0
записала	2 7 0 0 0
зеленой	0 0 0 -3 0
золовка	0 0 0 -3 0
и	-6 -10 7 9 -10
иди	0 2 0 0 0
из	-5 -2 1 -5 6
имени	0 0 0 0 -3
их	0 0 0 3 0
йылмаз	0 0 0 0 2
к	-4 0 0 0 1
каждый	0 0 0 -2 0
караван	0 0 0 -1 -6
квартира	0 -8 -13 0 2
кидает	3 4 0 0 0
кисть	0 0 -2 0 0
клиник	0 0 24 0 0
клубнику	0 0 0 0 2
ком	0 8 14 0 0
кому	2 0 0 0 0
который	-5 0 0 0 0
кровью	0 0 -2 0 0
крышей	0 0 -3 0 0
куда	2 0 0 0 0
кулаков	0 0 -5 0 0
лапал	0 5 0 0 0
лет	0 11 0 0 6
лицо	0 0 -4 7 0
магазин	0 -7 -1 0 0
магазине	0 0 0 0 -5
майл	0 0 0 0 2
майя	0 -8 0 -3 0
мама	0 0 0 0 -2
мастер	0 0 -7 0 0
меня	-7 -3 -6 -3 -8
месяца	0 -2 0 0 0
минут	0 12 11 0 0
миссис	5 0 0 0 0
мистер	0 0 2 0 -2
мне	9 0 -6 5 0
мня	0 0 0 -1 0
моей	0 0 0 0 -11
мой	0 2 -3 0 0
моя	0 0 0 5 0
муж	0 -3 0 0 1
мы	-3 -5 0 3 0
на	-4 -4 14 0 -4
надежный	0 0 0 2 0
называется	0 0 0 0 3
написала	0 0 0 0 7
написали	0 0 0 0 -5
нас	0 0 0 -2 6
начальник	0 0 0 -4 0
нашей	4 0 0 0 0
не	0 -15 -2 -5 -11
невесты	0 0 2 0 0
неделю	0 0 -1 0 0
нее	0 0 0 5 2
нет	0 0 19 9 8
ноги	2 1 0 0 0
номер	6 0 0 0 0
ночи	1 11 -1 0 0
ночью	0 0 -2 0 0
облили	-5 0 0 0 0
обозвали	0 0 0 5 0
один	-2 0 -11 -5 -5
одиннадцатого	0 0 2 0 0
одна	0 0 -10 0 0
окна	-1 0 -5 0 0
окно	0 0 0 -1 0
он	0 -2 -7 -3 -4
она	5 -4 0 15 0
орг	3 0 2 0 0
орет	0 0 0 7 2
оставил	0 0 0 0 1
остановке	0 0 -1 0 0
от	-2 -8 0 -3 0
отзовет	0 0 0 8 0
отказ	0 0 11 6 2
отработать	1 0 -4 0 0
отравился	0 0 -2 0 0
охранник	3 0 0 0 0
палата	0 0 -5 0 0
папа	0 0 0 0 -2
парка	0 0 6 0 0
парню	-2 0 0 0 0
партнер	0 0 0 0 3
паспорт	5 3 0 0 2
пассажир	4 0 0 0 1
первово	0 0 6 0 0
первый	0 0 7 0 -2
платок	0 0 -8 0 0
плиточником	5 8 0 0 0
плюнул	1 0 0 0 -3
по	-5 -11 6 -1 -1
под	-14 0 0 0 -4
покупатель	0 1 0 0 0
покусала	0 0 -1 0 0
полиция	0 0 -1 0 0
получил	0 0 0 0 1
помоги	0 0 -2 0 0
понедельник	0 0 -3 0 0
попал	0 0 0 0 -6
пособия	4 7 13 0 0
посудомойка	0 0 -2 0 0
потом	6 -4 0 0 0
потому	3 0 0 0 0
почта	-3 0 0 8 19
права	0 15 8 2 6
прачечной	0 0 0 0 8
при	-7 0 -4 0 0
приехал	0 4 0 0 10
прижал	0 0 -2 0 0
приходят	0 4 0 0 0
пришел	0 0 0 4 0
продления	0 0 10 0 0
прячусь	1 3 -4 0 0
путинцы	7 0 0 0 0
пяти	0 7 5 8 0
пятьдесят	0 0 4 0 0
работника	0 0 4 0 0
раз	0 -2 -2 0 0
рвало	-3 0 -1 0 0
режет	0 0 -6 0 0
ресторан	0 -6 -2 0 0
родила	0 0 0 2 0
родительского	4 0 0 0 0
руки	-6 0 -1 0 0
русские	0 0 7 0 0
рыбзаводе	0 0 -3 0 0
с	-4 -10 -9 -16 -22
сабака	0 0 0 0 5
садика	0 0 0 -1 0
сам	0 9 0 0 -2
сараем	0 0 0 0 2
сволочи	0 2 0 0 0
святого	0 0 9 0 0
сдавил	0 1 0 0 0
себе	0 -5 0 0 0
сезонке	0 0 12 0 0
сел	0 4 0 0 0
семнадцать	-4 0 0 0 0
семь	0 0 5 0 0
сент	0 0 0 0 -4
сказал	0 4 0 0 0
скорую	7 0 -1 0 0
слушает	0 -1 0 0 0
смеется	0 0 0 0 5
смены	0 0 -2 0 0
сначала	4 0 0 0 0
снимает	0 0 0 5 0
собака	0 1 0 7 12
сорвали	0 0 0 -1 0
сосед	0 -2 0 0 0
спим	0 0 -3 0 0
сразу	0 -1 0 0 0
стал	6 0 0 0 0
стоял	2 0 0 0 0
страха	-4 0 0 0 0
страшно	0 0 -2 0 0
строитель	-5 0 0 0 0
стройки	0 0 -3 0 0
супервайзер	0 4 0 0 0
сын	0 -3 0 0 -1
сына	-1 3 3 0 0
сыновья	0 18 23 0 0
сынок	0 0 0 -2 0
так	-5 -3 0 0 0
там	0 -1 -2 -1 -1
тебя	0 0 0 3 6
телефон	2 0 0 0 0
теперь	0 9 0 -2 -4
тинсли	0 0 0 0 5
то	-6 0 0 0 0
точка	16 24 28 34 10
требуют	0 0 0 -6 0
тренирую	0 0 0 -1 0
третий	0 -1 -9 -1 0
третьего	0 0 -3 0 0
три	0 -3 2 0 0
тридцать	0 0 -2 0 0
трое	3 0 0 0 0
тройке	0 0 14 0 0
трясет	0 0 -2 0 0
тут	2 0 0 0 6
ты	0 0 0 0 4
у	0 -17 -18 -5 12
убежище	6 2 12 0 0
убийцы	0 0 -5 0 0
убираю	0 0 0 0 1
узбек	0 0 16 0 0
упала	0 4 0 0 0
утра	2 0 -2 0 0
учительница	0 5 0 0 0
учится	0 5 0 0 0
учусь	0 4 0 0 0
ферма	0 0 0 0 4
фунтов	0 -4 -3 0 0
хаус	0 0 0 3 0
хендерсон	0 0 0 0 3
химикатами	0 -2 0 0 0
хлещет	-6 0 -3 0 0
хозяин	0 1 0 0 1
хозяина	0 0 0 -2 0
хозяйка	0 0 0 -3 0
час	8 5 8 0 0
часа	0 10 16 0 0
человек	0 -2 0 0 0
через	2 0 0 0 0
четверти	0 6 0 0 0
четвертое	0 0 1 0 0
четыре	0 0 -4 0 0
четырнадцать	0 0 11 0 0
читает	6 0 0 0 0
что	0 0 0 -2 8
шестого	0 0 1 0 0
шесть	0 0 12 0 0
шеф	0 0 -2 0 0
шкафу	-4 0 0 0 0
школу	0 0 0 1 0
щиплет	-2 0 0 0 0
эстонец	0 0 8 0 0
этаж	0 11 -3 0 0
это	0 4 0 -1 0
этот	0 0 0 5 0
я	-3 -7 0 -2 -7
язык	0 0 -4 0 0
якоре	0 0 6 0 0
яндекс	0 7 0 0 0
[word ru-latn]
14	0 0 0 0 1
a	-2 -4 0 0 -1
bez	-3 -8 0 -2 0
bilo	4 0 0 0 2
boius	0 0 -4 0 0
brat	0 1 0 0 0
brigada	0 0 1 0 0
brigadir	1 5 0 0 0
chasov	0 0 2 0 0
chelovek	0 -5 -5 0 0
chetire	0 0 2 0 0
chicken	0 0 0 6 0
chto	-5 4 0 0 -6
coach	0 0 8 0 0
com	5 16 26 0 0
den	0 0 0 0 -1
deviat	0 0 5 0 0
dime	0 0 1 0 0
dom	0 0 -6 0 0
drug	0 1 0 0 0
druzhkam	0 0 -3 0 0
druziami	9 0 0 0 0
dushe	0 0 -3 0 0
dva	-2 0 0 0 0
dver	0 0 -3 0 0
ee	-1 5 0 0 0
ei	1 -3 0 -2 0
emu	0 0 0 1 0
eto	0 0 0 -7 10
example	0 0 2 10 16
foods	0 0 8 0 0
funtov	0 -1 0 0 0
gleb	5 0 0 0 0
gmail	0 0 0 4 6
god	1 4 5 0 0
golden	0 0 0 0 6
gosha	5 0 0 0 0
govorit	0 0 0 2 2
grib	0 0 2 0 0
health	0 0 4 0 0
hodila	-1 0 0 0 0
hohol	0 0 22 0 0
i	-4 -8 0 0 1
ia	-2 1 0 0 0
idet	-3 0 0 0 0
ili	0 0 0 0 2
inboh	0 0 1 0 0
indeks	0 0 -1 0 0
iz	11 5 -2 2 3
k	0 0 0 -4 0
kak	0 -3 0 0 0
kanatom	0 -1 0 0 0
karta	0 6 0 0 0
kioosk	0 0 0 0 4
kislotoi	0 0 -4 0 0
klichka	0 0 0 -1 0
kommuniakoi	-1 0 0 0 0
komnate	7 0 0 0 0
krov	0 0 -2 0 0
kurer	0 0 5 0 0
let	0 11 3 0 0
lezet	0 0 0 0 -3
liubov	0 0 5 0 0
lupit	0 0 -2 0 0
luton	0 0 11 0 0
menia	-1 -3 -4 -4 0
mesiats	0 -1 0 0 -1
mesiatsa	0 0 4 0 0
mi	3 0 0 0 0
mne	0 4 0 0 7
moi	4 0 0 0 0
moia	0 6 0 0 0
muzh	0 0 0 0 -4
na	-11 -15 -5 -3 1
nachal	3 0 0 0 0
nadoelo	0 0 -6 0 0
nazivaet	0 0 0 -2 5
nazivaiut	0 -1 0 0 0
ne	1 0 0 0 -4
nego	0 -2 0 0 0
nochi	0 10 0 0 0
nomer	0 -7 -1 0 0
odin	0 0 -1 -3 0
odna	0 0 -10 0 0
on	0 7 -6 -2 -8
ona	-10 0 0 1 -5
oni	0 7 0 0 0
oret	0 0 0 7 0
ot	0 0 0 1 0
otmeniat	0 0 0 4 0
parka	0 0 -3 0 0
pasport	4 0 0 0 0
phone	0 1 0 0 0
plachet	-1 7 0 0 0
platit	3 0 0 -1 0
platok	0 0 -1 0 0
po	-4 -10 7 -3 0
pochta	0 0 0 11 6
podrabativaiu	4 0 0 0 0
poli	0 0 0 0 1
politsia	0 -3 0 0 0
poshla	1 0 0 0 0
potom	0 0 0 0 4
prishel	4 0 0 0 0
prishiol	0 0 0 4 0
proshlogo	0 0 0 2 0
rabotaiu	0 0 0 0 7
ru	2 0 0 0 0
ruki	-1 0 -1 0 0
russkaia	0 0 7 0 0
s	-13 0 0 -3 -1
scared	0 0 -1 0 0
sdelal	0 0 -5 9 0
sestri	0 0 0 -3 0
shest	0 0 14 0 0
shestnadtsat	0 0 9 0 0
shlangom	0 0 -1 0 0
sin	0 9 6 0 0
sina	0 9 10 0 0
sinu	0 0 0 1 0
skazal	4 0 0 0 0
sklade	0 0 0 0 -2
slushaet	5 0 0 0 0
sobaka	0 2 11 10 17
soniu	0 0 5 0 0
sotriasenem	0 0 -2 0 0
spat	0 -1 0 0 0
spina	3 4 0 0 0
spinu	0 0 -1 0 0
tapki	0 0 0 0 -2
telefon	7 0 0 0 0
terpet	0 -6 0 0 0
ti	0 0 0 1 0
to	-4 0 0 0 0
tochka	11 24 23 26 0
traviat	0 0 -1 0 0
tsare	4 0 3 6 0
tvar	0 0 -2 5 0
u	-2 -6 2 5 8
udaril	3 0 0 0 0
uehal	0 0 0 0 -3
utra	0 3 2 0 0
v	-8 -12 -18 -8 -5
vagonchike	0 0 -1 0 0
vchera	0 5 0 0 0
vechera	0 0 3 0 0
vei	0 0 20 0 0
veri	0 0 0 -1 0
vibil	0 0 -3 0 0
vignali	0 2 0 0 0
visa	0 3 6 0 0
vishliut	0 0 0 0 6
viza	0 0 16 0 7
vize	0 0 5 0 0
vizi	0 0 9 0 0
vizu	0 0 9 0 0
vsio	6 0 0 0 0
vtoroi	0 0 -4 0 0
walk	0 0 1 0 0
za	0 -5 -3 -7 0
zabiraet	0 0 -4 0 0
zabral	0 11 0 0 0
zakonchilas	7 0 7 0 0
zhanna	0 0 5 0 0
zhena	0 0 0 -1 0
zhili	0 0 0 0 7
zhitelstvo	0 0 4 0 0
zhivem	-1 -2 0 0 0
zhivet	0 1 0 0 0
zhivu	0 0 -5 -5 0
znaet	0 -2 0 0 0
zovut	0 -1 0 0 0
zub	-3 0 -5 0 0
[word so]
33	0 0 0 0 1
a	0 0 8 0 0
aabaha	0 0 0 0 1
aamus	3 0 0 0 0
addoon	0 0 -5 6 0
adeerkay	0 1 0 0 0
afar	0 0 0 0 -8
ah	-5 2 -9 0 0
ahay	12 0 0 0 -15
ahayd	-6 0 0 8 0
ama	0 0 0 -3 0
ammaan	0 0 -3 0 0
and	0 0 3 0 0
anigu	0 -2 0 0 0
ardaynimo	0 5 6 6 2
at	11 18 28 16 17
axaddii	0 0 4 0 0
ay	0 -2 0 -7 0
ayaa	-5 0 0 -9 0
ayaad	0 8 0 0 0
ayaan	-3 2 0 1 9
ayay	-4 -3 0 -3 0
ayuu	0 -14 -4 -8 0
baabuurkiisa	0 0 0 0 4
baad	0 5 0 0 0
baan	-8 -18 -6 0 0
badan	0 -9 0 0 0
banaankeda	2 6 -4 0 6
baqayaa	8 0 0 0 0
barata	0 0 0 0 5
bay	1 0 0 0 0
beerta	0 0 0 -2 0
bilaabo	0 0 0 1 0
bilood	-8 -14 -1 -14 0
bisha	0 0 -2 0 0
bishii	1 2 4 5 0
biyo	0 0 -6 -6 0
boliiska	5 0 0 0 0
booliska	0 7 0 0 0
buu	-3 -12 0 0 0
c	0 0 0 2 0
caato	0 0 4 0 0
cabsi	0 0 -11 0 0
caloosha	0 4 0 0 0
carruurtu	0 0 -3 0 0
cawo	0 0 2 0 0
ceejiyay	0 0 0 0 10
cheriton	3 0 0 0 0
cidina	4 0 0 0 0
cirka	0 0 4 0 -5
cisbitaal	-2 0 0 0 0
co	0 0 1 2 8
com	11 14 31 0 0
cos	0 0 0 0 9
da	0 0 -2 0 0
daanka	0 -6 -2 0 0
dabaqa	7 0 0 0 0
dacwad	0 0 1 0 4
dacweeyay	0 0 0 -1 -3
darius	0 0 4 0 0
darro	0 0 2 0 0
degganahay	0 0 0 0 9
deggennahay	0 0 0 8 4
deriska	0 0 0 -1 0
dhacday	9 14 21 0 0
dhagaysan	0 0 0 10 0
dhakhtar	0 0 2 0 0
dhan	-9 0 0 0 0
dheer	0 -1 0 0 0
dhibic	8 3 0 10 7
dhigataa	0 0 0 5 0
dhigay	0 0 0 0 -2
dhiig	0 0 -5 0 0
dhillo	7 9 0 0 0
dhul	0 0 -4 0 0
diiday	10 1 12 0 0
dilaa	0 0 0 4 0
dillaacday	0 0 -3 0 0
diray	0 0 0 -1 0
doon	0 0 12 0 0
doqon	0 4 0 0 0
dot	18 19 28 34 11
dugsiga	-3 -3 3 0 0
duhurkii	0 0 -2 0 0
dukaanka	0 0 -4 0 0
eber	0 0 2 0 0
ee	3 0 -5 0 0
email	2 0 0 5 1
emailkaygu	0 0 0 0 5
emre	0 0 3 0 0
eritrean	0 0 6 0 0
example	7 0 4 11 0
feb	0 0 0 -3 0
fiisadaadu	0 0 9 1 6
fiisadayda	0 0 9 4 8
fiisaha	0 0 7 0 0
fiisahaaga	0 0 1 0 0
furayaa	0 0 0 8 2
gaadhi	0 0 -1 0 0
gaajo	0 0 -4 0 0
gaar	0 0 3 4 0
gaashka	0 0 14 13 9
gabadha	0 -4 0 0 0
gacanta	6 0 -5 0 0
gacantayda	0 0 -2 0 0
garaacaa	0 0 0 3 0
garaacayaa	0 0 0 -1 0
garabka	0 3 3 5 0
garanayo	3 0 0 0 0
gargaar	0 0 4 0 0
gate	0 0 0 0 3
geedi	0 0 1 0 0
geeska	0 0 0 0 -3
geeyay	0 0 -1 0 0
gmail	7 14 4 3 12
guri	0 0 11 5 0
guriga	0 0 -3 0 -4
guurinayaa	0 0 0 11 0
guurka	0 0 3 0 0
guursaday	-1 0 0 0 0
ha	4 0 0 0 0
habeen	1 0 0 0 0
habeenimo	0 2 0 0 0
habeenkii	0 1 -1 -3 0
hal	0 0 -6 0 0
haybe	0 0 10 0 0
haysaa	0 0 0 4 0
haysataa	0 0 0 0 6
haysatid	0 7 0 0 0
hoose	0 0 16 2 6
hooyo	0 0 1 0 0
hore	0 0 4 0 2
hortiisa	5 0 0 0 0
i	-4 -6 0 -15 5
iga	-4 -7 0 -9 0
igeeyay	0 0 0 10 0
igu	0 0 0 -10 -11
ii	10 0 1 0 0
iibiye	0 0 3 0 0
ilaa	0 -1 0 0 0
ilaaliyaha	3 0 0 0 0
ilmaha	0 0 0 -3 0
ima	0 -7 -4 0 6
imid	0 0 0 1 0
inaan	0 0 0 -1 -4
ingiriis	0 0 17 0 0
inkaar	0 0 -1 0 0
inuu	0 0 0 0 -1
isaga	3 0 0 0 0
isagoo	0 0 0 0 5
isaguna	0 0 0 1 0
iskuulka	0 -4 -13 0 0
iyada	1 0 0 0 0
iyo	0 5 42 15 0
jabtay	-3 0 0 0 0
jeer	0 -4 0 0 0
jimce	0 0 -1 0 0
jir	7 0 0 0 0
jiray	0 0 0 0 4
joogaa	4 0 0 7 3
joojinayaa	10 0 0 0 0
ka	0 -3 0 -5 3
kaa	7 0 0 0 0
kaarkayga	0 0 0 0 4
kaarkiisa	0 1 0 0 0
kayskaygii	0 0 8 11 0
keenay	0 0 0 9 9
khamiis	4 5 0 0 2
khamri	0 0 -1 0 0
konton	0 1 2 0 0
koob	0 0 -4 0 0
kow	0 0 11 7 8
ku	-11 3 13 0 2
kufsadeen	0 0 0 0 3
kulul	-4 -5 -6 0 0
kumeel	0 0 0 1 7
la	0 6 19 0 17
la'aan	0 0 5 0 0
laba	-6 0 -13 -5 -6
labaad	0 0 -11 0 0
labaatan	0 0 6 0 0
lacagtii	1 0 -1 0 0
lafta	0 0 -5 -1 0
laga	0 -2 0 -3 10
lagu	-3 -2 0 -8 -4
leeyahay	-7 0 0 22 12
leh	-8 0 -1 12 6
lihid	0 4 4 0 0
lihidin	0 0 0 0 2
liis	0 0 0 5 0
live	0 0 0 0 1
lixaad	0 2 0 0 0
lixda	2 0 0 0 0
london	0 5 12 0 0
lugta	0 0 -2 0 0
ma	-2 -3 16 0 -6
maajo	1 0 -1 0 0
maalintii	-1 0 0 -4 -6
macallinka	0 0 0 -2 0
madaxa	1 3 0 0 0
madow	8 -4 -9 -5 0
magangelyo	0 0 0 1 0
makhaayadda	0 0 22 3 6
mana	0 3 0 0 0
manager	0 0 6 0 0
maple	0 2 0 0 0
maqaayadda	0 0 4 0 0
mar	0 0 0 9 0
markaan	0 0 0 0 -2
markay	-2 -2 0 0 0
markii	1 0 0 0 0
markuu	0 0 0 -5 -1
masjidka	0 0 -4 0 0
maxkamad	0 0 -6 0 0
mister	0 0 5 0 0
mudday	0 0 0 9 0
mukhtaar	0 0 3 0 0
mushaharka	0 0 -9 -2 0
mushaharkayga	0 0 -2 0 0
mushaharkii	2 0 -1 0 0
muslimiinta	0 1 0 0 0
na	0 0 0 -5 0
naag	0 0 0 -1 0
nabad	0 0 7 0 0
nabar	0 0 -2 0 0
nadiif	0 6 5 2 0
naftayda	0 0 -4 0 0
nagu	0 0 0 -2 0
nahay	-2 0 0 0 0
nambar	0 17 6 0 0
nambarkayga	-1 0 0 0 0
net	0 0 8 0 0
nin	16 0 -7 2 -5
ninkaas	0 4 0 0 0
ninkaygu	-4 3 0 0 0
ninku	2 4 0 0 0
north	0 0 1 0 0
oo	-3 0 -8 0 -11
org	0 1 5 0 0
out	3 0 0 0 0
park	0 1 0 0 0
pilgrim	0 0 3 0 0
qaatay	0 0 0 0 7
qabsaday	6 0 0 0 0
qabtay	0 0 0 5 11
qaniinay	0 0 0 4 0
qaxooti	0 0 12 0 0
qol	0 -3 0 0 0
qoorta	0 0 -3 0 0
rabno	3 0 0 0 0
rabto	0 0 0 0 5
royal	0 0 1 0 0
rubuc	0 4 0 12 0
runtii	0 0 0 -1 0
saac	-4 0 0 0 0
saacadood	-5 -3 0 0 0
saacadu	0 -2 0 0 0
saaray	0 0 0 -4 0
saaxiib	0 -1 7 0 0
saaxiibkayna	0 0 -5 1 0
saaxiibtay	9 0 0 -2 0
saddex	0 -1 0 0 0
saddexaad	1 -2 4 0 0
saddexdeeda	0 0 19 0 0
sankayga	0 10 0 0 0
seexdo	-2 0 0 0 0
shaah	0 -4 -1 0 0
shaley	1 0 0 0 0
shandadii	0 3 0 0 0
shaqada	0 0 0 0 -1
shaqaysaa	0 0 0 0 -6
shaqeeya	0 0 0 1 0
shaqeeyaa	0 0 0 10 -8
shaqeeyaan	0 0 0 0 -3
sharci	0 0 28 16 8
sharcigaagana	0 0 27 0 0
sharcigaygu	0 3 0 0 6
sheeko	0 0 -1 0 0
sidii	0 0 0 0 -2
siiyo	-6 0 -3 0 -2
socota	0 7 7 0 0
soddon	0 0 -3 0 0
soo	-3 0 0 -8 0
soomaali	0 0 14 0 0
subaxdiina	0 0 -6 0 0
subaxnimo	-1 0 0 0 9
sugayaa	0 10 16 0 0
suuqa	-3 0 -1 -1 0
t	0 0 1 0 0
taal	10 3 6 0 1
tahay	2 0 0 -6 -12
taksi	0 4 0 0 0
telefoonkayga	0 13 -3 0 0
terrorists	0 3 0 0 0
tesfaye	0 0 3 0 0
tihiin	8 0 0 0 0
tiktok	4 0 0 0 0
tiktokkayga	0 0 0 0 6
tiraahdaa	0 0 0 0 7
tirtirayaa	3 0 0 0 0
tixraac	0 0 0 0 6
toban	-5 -9 -4 0 0
tobankeeda	4 7 8 0 0
tobankii	0 0 0 0 2
todobadeeda	0 0 19 0 0
tusaale	3 7 0 3 11
tuug	0 4 0 0 0
u	0 -2 0 -2 0
ubax	0 0 17 0 0
ubaxda	0 0 4 11 0
uk	1 5 12 0 0
uur	0 0 -2 -4 0
wa	0 0 0 1 7
waa	-10 0 17 13 12
waan	22 26 0 -5 -11
waashaa	0 0 0 -4 0
wacay	0 0 0 2 0
wada	0 0 0 -1 0
wadaagnaa	0 0 0 5 0
walaahi	0 0 0 10 0
walaal	-1 0 0 0 0
ward	0 0 -6 0 0
wardiga	0 0 25 0 0
wareersanahay	8 0 0 0 0
wasakh	0 0 -6 0 0
wax	0 -1 0 0 0
waxaa	-1 0 0 -11 -4
waxaan	-1 0 0 -1 8
waxay	4 9 0 -7 2
way	0 -8 6 -1 0
weerar	0 0 8 0 0
weeraray	0 0 0 0 -1
weli	0 -3 0 1 0
wiilkayga	0 0 0 0 -4
wilkisu	1 0 0 0 0
wuu	0 -5 0 -10 -8
wuxuu	0 19 0 0 12
x	0 0 0 1 0
xaaska	0 0 12 0 0
xaaskaygu	0 0 0 0 -3
xaliimo	0 0 4 0 0
xanuunaya	0 0 0 0 3
xisaabta	0 0 -2 0 0
xun	1 -1 0 0 0
yaal	9 7 7 0 0
yahay	0 -3 0 0 0
yahoo	0 0 0 4 6
yidhi	0 0 0 9 14
yimid	0 0 0 0 -3
yiri	7 0 0 10 11
[word sq]
3319	5 0 0 0 0
43	0 0 0 0 5
63	0 0 0 1 0
72	0 0 0 0 1
a	0 0 8 -1 0
acid	-1 0 -2 -1 0
adresa	0 0 -5 0 -3
afer	0 0 -2 0 0
afër	0 0 0 -2 0
agim	0 0 2 0 0
ai	0 4 -5 0 10
angli	0 0 -7 0 3
apartamenti	1 0 15 4 0
apeli	3 0 0 0 0
ardhur	0 0 0 0 7
ardhë	0 0 0 0 2
arka	0 -1 0 0 0
artan	0 0 2 0 0
at	19 24 21 20 26
aty	9 5 0 0 0
au	5 2 2 0 0
azil	0 4 2 0 0
azili	0 0 1 1 0
azilkërkuese	0 0 9 0 0
babai	0 -5 0 0 0
banesa	0 0 0 1 0
banesën	0 0 7 0 1
banoj	0 -1 0 0 0
bark	-1 0 0 0 0
barruga	0 0 7 0 0
bashkshorte	2 4 0 0 0
bashkshorti	0 0 10 0 0
bashkëshorti	0 0 5 0 0
bashkëshortore	0 0 3 0 0
beba	0 0 1 0 0
bekim	0 0 3 0 0
besa	0 0 14 0 0
bishe	0 0 -4 6 0
blloku	0 0 -3 6 0
blu	0 0 6 0 0
bodrum	0 0 0 0 -2
bodrumi	0 0 22 13 13
bogdan	0 0 12 0 0
borxh	0 0 0 0 -1
brenda	0 0 -2 0 0
buka	0 0 0 3 4
burri	-5 -3 -3 0 0
bërtiti	0 7 -4 10 0
cdo	0 0 -8 -10 0
cepi	0 0 -6 0 0
chef	0 7 6 0 0
cima	0 0 12 0 0
co	4 4 4 13 16
college	0 0 -2 0 0
com	13 19 29 0 0
d	0 0 18 0 0
dal	0 0 -2 0 0
darkës	0 0 2 0 0
deportojnë	0 0 -1 0 0
deri	2 15 0 2 0
deti	0 0 8 5 4
dhe	7 -3 -15 0 -2
dhemb	2 0 0 -2 0
dhene	0 24 24 0 0
dhjet	0 0 0 0 5
dhjetë	-3 -2 -8 -6 0
dhoma	-4 0 -6 -4 0
dhomë	0 -2 -2 0 0
di	0 -4 0 0 2
dilja	0 0 -1 0 0
dion	4 4 1 0 0
djali	0 7 -4 -3 0
djalin	5 2 0 0 0
do	-3 0 0 -2 -4
dogja	-1 0 0 0 0
dokumente	0 0 2 0 0
dorë	0 0 0 0 -5
dot	18 16 27 29 5
drejtë	0 3 0 0 0
drita	0 0 6 4 4
dritarja	0 0 0 -3 0
duar	0 0 0 0 -6
duart	0 0 0 0 1
dushaj	0 0 1 0 0
dy	5 -2 -3 -8 0
dyfish	0 0 -1 0 0
dyqan	0 0 -1 -1 0
dytë	-1 -2 4 0 0
dyzet	0 0 1 0 0
e	5 7 14 8 0
edhe	0 1 0 -2 6
email	0 0 0 11 10
emaili	0 0 0 0 5
emailin	0 0 0 8 0
emrin	0 0 0 -1 0
enit	4 0 0 0 0
era	0 0 2 0 0
erdhi	0 15 0 0 4
erdhëm	0 0 -4 0 5
eshte	-1 0 0 -1 0
example	22 27 21 23 23
familja	0 0 0 0 1
femijet	0 -2 0 0 0
fillore	0 0 -4 0 0
flemë	0 -3 -3 -9 -10
fole	-3 0 0 0 0
foto	3 0 0 0 0
fotot	0 0 -1 0 0
frik	1 0 0 0 0
frika	-3 0 0 0 0
frikë	5 -3 -2 0 0
fshihem	0 0 0 0 1
fundit	7 5 8 6 4
fyti	0 0 -3 0 0
g	0 0 10 6 2
gangster	0 1 0 0 0
gatuaj	0 0 6 3 0
gay	5 0 0 0 0
gezo	0 0 8 6 0
gjak	-3 0 -5 0 -3
gjashtë	0 0 -2 0 0
gjeti	0 0 -3 0 0
gjithe	0 0 0 0 1
gjysem	1 0 0 0 0
gjysm	0 0 9 0 0
gmail	1 5 0 0 2
go	-2 0 0 0 0
goce	0 0 -1 0 0
goma	0 0 22 0 0
gomone	0 0 11 0 0
green	0 0 10 0 0
grusht	0 0 0 0 -2
guri	0 0 12 0 0
gushtit	-5 0 -5 0 0
hajdut	0 -2 0 0 0
hapi	0 0 0 0 6
hesht	2 0 0 0 0
hic	0 0 0 0 6
home	-1 -3 -11 -7 0
hoqi	0 0 2 0 0
hoteli	0 0 -8 -4 0
hoxha	0 0 2 0 0
hunda	0 0 -2 0 0
hyrja	0 17 10 11 3
i	-4 5 5 8 5
i'm	2 0 0 0 0
ia	0 0 0 0 -2
ika	-2 0 -2 0 -4
iki	0 0 0 0 -1
iku	0 13 0 0 0
im	-5 -2 -3 18 6
ime	0 -2 0 4 6
imja	0 0 0 0 -1
in	0 -1 0 0 0
insta	0 0 0 0 -1
ip	0 -2 0 0 0
ish	0 -2 0 0 0
ishte	0 -10 0 4 0
jam	6 6 0 6 14
java	0 0 -5 -4 -6
javë	0 -5 0 0 0
je	13 9 0 0 0
jem	0 0 0 0 3
jemi	0 0 0 4 0
jep	0 0 0 -3 0
jetoj	19 11 -6 0 0
jetojmë	0 0 0 -1 0
jom	0 0 0 8 0
jone	0 0 -1 0 0
ju	-3 -6 0 0 0
k	0 0 0 1 0
ka	10 -4 18 0 -13
kafja	0 0 7 0 0
kam	6 0 -9 0 0
kanabis	0 0 -1 0 0
kapi	0 0 0 0 1
kasap	3 7 6 0 0
kater	5 0 0 0 0
kati	-2 0 7 6 10
katër	0 1 2 0 0
katërt	0 0 0 7 2
kemi	0 0 0 0 -2
kercenon	0 0 0 0 -3
kercinj	0 0 0 0 7
kerkova	0 0 1 0 0
klientet	0 6 0 0 0
kockat	0 0 0 0 -3
kom	0 1 -4 0 0
kontrollon	0 0 0 2 11
kopshti	0 0 3 0 2
korrik	4 0 3 0 0
kosovare	0 0 10 0 0
kraharorit	0 0 -3 0 0
krejt	0 0 -3 0 0
kryqëzimi	0 0 -1 0 3
ku	-1 -10 -9 0 -4
kuq	1 0 3 0 0
kuqe	0 1 0 0 0
kuqeli	0 0 24 0 0
kur	0 0 0 -6 -4
kurvë	0 0 -2 0 0
kush	3 0 0 -2 0
kuzhina	0 0 8 0 0
lane	0 0 -7 0 0
lavazhi	0 0 5 6 0
le	0 0 0 0 -1
leje	0 0 11 8 0
lejen	0 0 10 0 0
lekë	0 0 2 0 0
letra	0 0 14 0 3
linthorpe	7 0 0 0 0
llogaria	0 0 0 0 7
londer	7 4 5 6 0
lorina	0 0 0 0 5
lule	0 0 -2 0 0
m	-5 0 4 0 0
m'duhet	0 0 0 0 5
ma	0 0 -3 1 -5
mafioz	0 0 -2 0 0
magazina	0 0 5 2 0
maj	0 -4 -3 0 -1
makinen	-1 0 -5 0 0
malazeze	0 0 11 0 0
mallkuarit	0 0 -3 0 0
mamin	0 0 0 0 2
mar	0 0 -1 0 0
marr	-1 0 0 0 0
marta	13 0 0 0 0
martë	-2 0 0 0 0
maxhup	0 0 -4 0 0
mbaruar	6 11 13 0 0
mbi	7 -2 7 9 0
mbiemri	-2 0 0 0 -8
mbrëmë	0 0 0 3 0
mbyllur	0 0 -3 0 0
me	0 1 0 8 5
menaxheri	0 -3 0 0 0
menaxherja	1 0 0 0 0
merr	9 0 0 0 -1
mesazhe	0 0 0 0 2
mesnatës	1 0 0 0 0
mesuse	0 0 -1 0 0
mia	-1 0 0 0 0
miat	0 0 0 0 2
minj	0 0 0 0 -2
minus	0 0 12 8 9
mira	0 0 15 5 0
mobiljeve	4 0 0 0 0
mos	0 0 0 0 -2
motra	0 0 0 -1 0
motres	0 0 0 0 -4
mu	-1 0 0 0 0
muaj	-9 -13 0 0 0
muajin	0 0 0 -4 -3
muajit	3 0 6 0 0
më	2 8 11 14 5
mëngjesit	0 0 6 0 0
mërkurë	0 0 0 0 -4
na	-4 7 -6 -8 0
naten	0 -1 0 0 0
natën	0 -8 0 -5 0
natës	0 0 0 -1 0
ndertim	0 0 0 -2 0
ndihem	0 0 -1 0 -2
ndoqi	0 0 0 0 -3
ne	-8 -21 -28 -6 0
nena	0 0 11 9 0
nga	1 6 7 0 1
ngarkoja	1 0 0 0 0
nhs	-1 0 0 0 0
nipi	0 0 0 -2 0
nje	-14 -8 -9 -9 -7
njehere	0 0 -3 0 0
njeri	0 0 -5 0 0
nji	-1 0 -5 0 0
një	-6 9 3 0 -6
njëzet	0 0 1 0 0
nr	6 1 1 0 0
nuk	0 0 -1 0 -9
numri	0 4 0 -4 -1
numrin	0 0 -1 0 0
në	0 -2 0 -5 -1
nën	0 0 -2 0 0
nëntëmbëdhjetë	0 0 3 0 0
nëpër	0 0 -2 0 0
nëse	0 -1 0 0 0
office	0 -10 -2 0 0
ora	0 -1 -7 0 0
org	8 6 7 0 0
osht	0 0 -1 2 -2
outlook	7 8 4 7 10
p	0 3 2 0 0
pa	6 6 20 -5 0
pagë	0 0 -5 0 -5
pair	0 0 7 0 0
para	0 -2 -3 -5 -2
paratë	-1 0 0 0 0
pare	0 0 0 0 2
partnerit	10 7 13 0 0
parë	-5 -4 -11 0 0
pas	6 4 0 0 0
pasaportat	0 0 0 0 -1
pashaporten	0 -1 0 0 0
pastroj	0 0 0 -4 0
paund	0 -1 0 0 0
pavijoni	0 0 -8 0 0
per	0 -12 -16 0 -1
perdhunuan	0 0 0 0 1
perhershem	0 0 3 0 0
pesë	0 0 4 1 1
pesëvjeçare	0 2 0 0 0
pica	0 0 0 6 0
pika	10 25 23 22 11
pikë	12 15 13 20 7
pist	0 0 -1 0 0
plak	0 -2 0 0 0
po	5 3 -5 -7 -7
polici	1 0 0 0 0
por	0 0 0 0 -1
postoi	0 0 0 0 2
prej	0 3 0 -5 -2
prill	0 0 -3 0 0
pritje	0 0 0 0 2
prostitute	0 0 0 0 3
proton	8 0 4 8 12
puna	7 0 -1 0 0
pune	5 10 18 8 9
punoj	0 0 -5 -5 0
punojmë	0 0 0 0 -1
punon	4 9 0 0 10
punu	0 -1 0 0 0
për	0 0 0 2 3
përdhes	0 0 0 0 4
qafë	0 0 -5 0 -2
qafën	0 0 0 8 -2
qan	0 2 0 0 0
qe	0 0 -7 -6 -9
qen	0 0 -2 0 0
qershor	-5 0 -9 0 0
qetë	0 4 11 0 0
qoshja	0 0 -9 -3 0
quajne	0 0 0 -4 0
quajnë	0 0 0 1 0
quajti	0 0 0 -1 0
quhet	-1 -3 0 0 0
që	-2 -5 0 -2 0
qëllon	3 0 0 0 0
ra	0 0 -5 0 0
refuzua	0 5 7 0 0
rekrutojn	0 0 0 0 3
respekt	0 0 0 0 -1
restoranti	0 0 -7 0 0
road	2 0 0 0 0
rrapi	9 6 2 4 0
rri	0 -1 0 0 -11
rrija	0 0 0 0 -4
rrijmë	0 0 0 6 4
rrinë	-4 0 0 0 0
rrobalarja	0 0 7 0 0
rrufeja	0 1 0 2 0
ruan	1 0 0 0 0
s'do	0 1 0 0 0
s'eshte	-3 0 0 0 0
s'kam	-3 0 0 1 0
s'me	0 0 0 -5 -4
saj	0 0 0 3 0
se	-9 -3 0 5 11
servisi	0 4 0 0 0
sh	3 14 16 9 10
shamën	-1 0 0 0 0
shef	0 0 -1 0 0
shefi	-1 0 0 0 0
shiu	0 0 5 0 0
shkallet	0 0 -3 0 0
shkoj	-5 0 0 0 -1
shkolla	0 0 0 -2 0
shkruaj	0 0 0 0 -1
shkruan	1 0 0 0 0
shkruani	0 -2 0 10 24
shkurt	0 0 11 0 0
shoqja	6 9 0 0 0
shpi	0 0 0 0 5
shpresa	0 0 10 0 0
shqipo	0 0 0 0 -1
shtata	0 0 7 0 0
shtatzane	0 0 0 0 1
shtatzënë	0 0 -5 0 0
shtatë	0 0 -3 0 5
shtepi	0 0 0 0 -2
shumë	6 0 0 0 0
shurdh	0 0 -4 0 0
si	-3 4 8 0 0
sime	0 0 -2 0 0
skadoi	0 0 1 0 0
skaduar	4 0 0 0 0
skela	-1 0 0 0 0
sopatë	0 0 0 5 0
sot	3 1 18 0 0
spital	0 0 -2 0 -1
stacioni	0 0 0 -2 -1
status	0 0 4 0 3
supervizorja	0 -1 0 0 0
sy	0 0 -4 0 0
t	0 0 13 9 1
ta	0 0 0 -7 -4
te	-13 -13 12 8 3
telefoni	0 -5 0 0 0
terroriste	0 0 -2 0 0
teta	0 0 -2 0 0
tete	0 0 -6 -4 0
tetor	0 0 1 0 0
tetë	0 0 0 3 0
tetëmbëdhjetë	0 0 6 0 0
tha	0 0 -1 0 -8
thanë	0 0 0 0 -3
therrasin	0 0 0 4 0
thike	0 0 -4 0 -3
thojnë	0 0 0 0 7
thone	0 0 0 -4 0
thot	-2 0 0 0 0
thote	0 0 0 13 0
thotë	1 0 0 6 0
thyera	-3 0 0 0 0
tij	-10 5 0 2 0
tim	0 0 -4 2 0
tmerrohem	0 0 -6 0 0
tokë	0 -2 0 0 0
tre	0 -6 -1 0 0
tretë	17 15 1 0 0
tretën	0 10 0 0 6
tri	0 0 -5 0 0
trokitur	3 0 0 0 0
turni	0 0 0 0 -1
tyne	0 0 0 2 0
tyre	-1 0 0 0 0
të	-3 4 15 0 -6
u	0 0 5 0 0
ujë	3 0 0 0 0
uk	4 14 17 0 0
un	-2 -2 -9 0 3
une	-8 -7 -13 0 -2
unë	0 0 0 14 7
vajza	0 0 -10 -9 0
veq	0 0 -1 0 0
veta	-10 -23 -23 -6 0
vetem	0 0 0 0 6
vetes	0 0 0 5 0
vetë	0 -5 0 0 -1
vetëm	0 0 0 0 7
vinin	6 0 0 0 0
vitit	0 0 0 0 2
viz	0 0 8 0 0
viza	0 0 24 18 24
vize	0 0 6 0 0
vizë	0 16 25 11 0
vizën	0 0 11 5 1
vjeshte	4 0 0 0 0
vjeter	0 0 2 0 0
vjetesh	4 0 0 0 0
vjetësh	0 -1 0 0 0
vjeç	2 0 0 0 0
vogel	0 -2 0 0 0
vogël	-1 0 0 0 0
vras	0 0 -6 0 0
vuan	0 0 0 10 0
xx	1 0 11 0 1
zbrita	0 0 0 0 -1
zonja	0 -1 0 0 0
çerek	3 0 3 0 0
është	0 0 0 0 -4
[word ta]
07	0 0 0 0 2
12	1 0 0 0 0
20	8 0 0 0 0
3	0 2 0 0 0
3வது	0 0 0 1 0
54	0 0 0 1 0
76	0 0 0 0 3
a	0 0 3 0 0
account	12 0 14 0 0
and	12 1 0 0 0
at	2 7 11 3 6
boss	0 0 6 0 0
bus	0 0 0 0 7
check	-1 0 0 0 0
co	0 0 0 3 4
code	0 20 14 0 13
com	15 16 26 0 0
corner	1 0 0 0 0
dot	9 17 23 29 15
example	4 0 0 4 5
fb	0 5 0 0 0
gmail	0 0 0 3 0
hr	0 0 0 4 0
https	0 0 5 0 0
iniya	1 0 0 0 0
me	0 5 4 0 0
my	2 0 0 0 0
number	-1 0 0 0 -3
r	6 10 15 12 8
shutter	0 0 -1 0 0
sort	0 0 21 14 0
sukanya	0 0 6 5 7
t	0 0 8 0 0
uk	0 5 8 0 0
video	0 7 0 0 0
window	0 0 -5 0 0
yahoo	8 9 6 8 13
ஃப்ளாட்	3 0 0 0 8
அக்கா	0 0 0 2 -3
அக்சயன்	0 0 6 0 0
அக்டொபர்	0 0 3 0 0
அசிங்கமாக	4 0 0 0 2
அஞ்சு	0 0 0 2 0
அஞ்செ	0 5 0 0 0
அடி	0 0 0 -3 0
அடிக்கிரான்	0 -2 -7 5 0
அடிக்கிராரு	0 0 -2 0 0
அடிச்சவன்	0 0 0 0 2
அடிச்சாங்க	0 2 0 0 0
அடிச்சு	-3 0 0 0 0
அடித்தான்	2 0 0 0 0
அடிமை	0 0 -1 0 0
அடைச்சு	0 0 0 0 -6
அட்	7 9 0 0 4
அதனால	5 0 0 0 0
அதான்	0 4 0 0 0
அதையும்	3 0 0 0 0
அனுப்பப்	0 4 0 0 0
அன்னன்	6 0 0 0 -2
அன்னிக்கு	0 0 0 -2 0
அன்பு	0 0 13 0 0
அப்பா	0 0 0 -1 0
அப்புரம்	0 0 0 9 6
அம்மா	1 0 0 7 2
அரை	0 0 -10 -2 -1
அரைந்தான்	2 0 0 0 0
அலுதால்	3 0 0 0 0
அலுது	0 0 -2 0 0
அவங்க	4 0 0 0 5
அவட	4 0 0 0 8
அவனை	0 0 0 7 0
அவன்	0 -4 -5 9 7
அவர்	4 4 0 10 0
அவர்ர	0 0 0 0 2
அவல	0 0 0 -4 6
அவலின்ட	0 0 0 0 2
ஆகஸ்ட்	0 0 3 0 0
ஆசிட்	0 6 -6 -4 0
ஆபீசுக்கு	0 0 0 0 9
ஆயிஷா	0 0 2 0 0
ஆரம்பிச்சு	7 0 0 0 0
ஆரு	5 1 8 0 -4
ஆருக்கு	0 0 21 0 0
ஆர்	0 0 3 0 0
ஆர்டிட்டா	0 0 8 0 0
ஆல்	0 6 0 3 0
ஆல்பா	0 0 14 0 0
ஆவனி	0 0 1 0 0
ஆஸ்துமா	0 0 -5 0 0
ஆஸ்பத்திரியில	-6 0 0 0 0
இங்க	1 0 0 8 0
இடம்	0 0 -1 1 0
இதெ	-2 0 0 0 0
இன்	0 0 16 0 0
இன்பராஜ்	0 0 5 0 0
இன்யில்	0 0 6 0 0
இப்ப	0 0 0 0 -2
இமெயில்	0 0 0 0 3
இரன்டு	0 0 5 0 0
இரவு	-1 0 0 1 -1
இரு	0 0 -7 0 0
இருக்கன்	3 0 0 0 0
இருக்கிர	23 15 9 22 14
இருக்கிரன்	0 2 0 0 5
இருக்கிரம்	0 4 0 0 6
இருக்கிரென்	2 7 0 0 0
இருக்கு	-1 -8 0 0 0
இருக்கும்	8 10 0 0 0
இருக்கொம்	0 1 0 0 0
இருந்து	0 20 -12 1 0
இருபது	0 0 5 0 0
இருப்பவல்	0 -5 -3 0 0
இறங்கினேன்	0 0 -1 0 0
இறங்கினோம்	0 0 -3 0 0
இலங்கை	0 0 7 0 0
இலை	0 7 11 0 0
இல்ல	5 0 1 0 0
ஈமெயில்	0 0 0 4 2
உடஞ்சிடுச்சு	0 0 0 8 -4
உடஞ்சு	0 0 0 -1 5
உடம்பெல்லாம்	0 0 0 -4 0
உடம்பைப்	-1 0 0 0 0
உடைச்சிட்டாங்க	0 0 0 0 1
உடைச்சுட்டாங்க	0 0 0 1 0
உதவி	-1 0 0 0 0
உதைப்பார்	0 0 -1 0 1
ஊத்துனாங்க	0 0 0 6 0
ஊருல	0 3 0 0 0
ஊர்	0 8 0 11 0
ஊர்க்குருவி	0 0 5 0 0
ஊர்ல	0 -2 0 0 0
எங்க	0 -3 0 -14 -4
எங்கட	0 0 0 0 -1
எங்கலை	0 0 0 0 -4
எங்கல்	2 0 0 0 0
எடுத்தா	0 -1 0 0 0
எடுத்தான்	7 0 0 0 0
எட்டு	0 9 11 4 -5
எட்டெ	0 0 0 3 0
எனக்கு	-1 0 -3 27 0
எனக்குச்	0 5 0 0 0
என்	2 6 -22 -12 0
என்ட	7 9 -1 0 0
என்டவர்	0 6 0 -4 0
என்டு	-1 -9 -1 -10 2
என்ன	-6 0 -7 0 -7
என்னை	0 7 -7 -1 4
என்னைப்	0 0 0 0 -2
என்னொட	5 0 -1 6 0
என்பவன்	0 4 -1 0 0
என்ர	-5 11 -1 -6 4
என்ரான்	0 0 0 0 6
என்ரு	-7 -9 0 -7 0
எப்பவும்	0 2 0 0 0
எம்ரே	0 0 3 0 0
எரிஞ்சு	4 -2 0 0 0
எலு	0 12 0 0 -2
எலுதிட்டு	-1 0 0 0 0
எலெ	-2 0 2 0 -2
எல்லாம்	-8 -5 -1 0 1
எல்லொரும்	0 0 0 0 7
எழுதுறாங்கள்	0 0 0 4 0
எவி	0 -5 0 0 0
ஐ	0 0 0 0 1
ஐந்து	0 0 4 0 0
ஐயா	0 0 0 0 -2
ஐஸ்கிரீம்	0 0 0 5 0
ஒனர்	0 5 0 -4 0
ஒன்னு	0 0 15 0 0
ஒரு	12 1 24 0 1
ஒருத்தன்	2 0 0 -1 6
ஒருத்தரும்	-3 0 0 0 0
ஒருத்தர்	0 7 0 0 0
ஒரெ	0 0 -7 0 0
ஒவ்வொரு	0 1 -4 0 0
ஓக்வுட்	0 0 1 0 0
கடை	0 0 0 10 8
கடைக்கு	0 0 11 12 10
கடையில	0 -8 -4 0 0
கடைல	1 0 -1 0 0
கட்டி	-1 0 0 0 0
கட்டினவர்	0 0 0 9 0
கதவில	0 0 0 0 -3
கத்தி	-1 0 -1 -4 -2
கத்திட்டு	0 0 0 -1 0
கத்தினா	0 0 0 7 0
கத்துரான்	0 0 0 -4 0
கனகலிங்கம்	0 0 6 0 0
கனவர்	0 0 0 4 1
கம்பெனி	3 0 0 0 0
கரி	0 0 -3 0 0
கருப்பன்	0 0 -2 0 -4
கருப்பி	0 0 -5 0 0
கர்ப்பினி	0 0 -7 0 0
கல்யானமாம்	0 0 0 0 -2
கல்யானம்	-5 0 -6 0 0
கல்லால்	0 4 0 0 0
கவுன்சில்	3 0 0 0 0
காசு	0 0 0 0 -6
காட்டி	0 0 0 -2 0
காட்டினான்	-5 -2 0 0 0
காதலன்	0 0 0 6 0
காத்திருக்கு	0 -6 -4 0 0
காத்து	-5 0 0 0 0
கானர்	0 0 13 0 0
காம்	0 0 8 0 0
காய்கரி	9 0 -1 0 0
காரனம்	0 0 0 10 0
காரர்	0 0 -2 0 0
கார்	0 0 -3 -6 0
காலில்	0 -3 -6 0 0
காலை	0 -1 0 15 0
காலைல	0 -7 0 0 0
கால்க்கு	0 0 2 0 0
கிட்ட	5 0 0 0 0
கிட்டயும்	0 7 0 0 0
கிரிஸ்தவன்	0 0 0 0 -1
கிலி	0 0 3 0 0
கிலிச்சு	0 0 0 -2 0
கிலிநொச்சி	0 0 6 0 0
கீல	9 6 8 3 0
கீல்	0 0 0 0 1
குடிச்சிட்டு	3 0 0 0 0
குடிச்சுட்டு	0 0 -3 0 0
குடுக்கல	0 -3 0 0 0
குத்தினான்	10 -1 -6 0 0
குனம்	0 0 2 0 0
குன்டு	0 0 14 2 0
குர்பச்சன்னு	0 0 5 0 0
குலந்த	2 0 -4 0 0
குலந்தை	-2 0 0 0 3
கூச்சமா	2 0 0 0 0
கூட	-4 0 0 -2 0
கூட்டாலி	11 0 0 0 0
கூட்டிக்கொண்டு	0 0 -1 0 0
கூட்டிட்டு	0 0 -8 0 0
கூப்பிடலாம்	0 22 0 0 0
கூப்பிடுங்க	0 6 0 0 0
கூப்பிடுவாங்க	9 0 -1 6 6
கூப்பிடுவார்கள்	7 0 0 0 0
கூப்பிட்டாங்க	4 0 0 0 0
கெட்ட	0 0 0 -1 0
கெட்டா	0 -1 -4 -9 -12
கெர்	0 0 3 -4 0
கெலி	0 0 -8 0 8
கெஸ்	0 5 0 0 0
கை	0 0 -6 0 -1
கொச்	0 0 10 6 0
கொட்டிட்டா	0 0 -1 0 0
கொன்டு	1 0 0 -2 0
கொன்னுடுவார்	0 -2 0 0 0
கொர்ட்	0 -2 0 0 0
கொல்ன்	0 0 1 0 0
க்கு	11 8 -8 0 0
க்கும்	0 0 -2 0 0
சக்கர	0 0 -2 -6 -3
சமையல்	0 0 0 0 -1
சமொசா	0 0 0 0 7
சம்பலமெ	0 0 -3 0 0
சம்பலம்	-1 0 0 0 -3
சாட்சி	0 5 0 0 0
சாந்தி	0 0 4 0 0
சாப்பாடு	5 0 -1 -1 2
சித்தப்பா	0 0 0 8 0
சிநெகிதி	0 5 0 0 0
சின்ன	0 0 7 0 0
சின்னப்	0 0 11 10 0
சிவநெசன்	0 0 1 0 0
சீ	0 0 4 0 0
சுகந்தி	0 0 1 0 0
சுரெஷ்	0 0 2 0 0
சூப்பர்வைசர்	-4 1 0 0 0
செஞ்சென்	0 0 0 0 6
சென்ர	11 0 0 0 0
செப்டம்பர்	0 0 0 0 1
செய்கிரான்	13 0 0 0 0
செய்ய	-8 0 0 -3 0
செய்யிர	0 0 -2 0 0
செய்யும்	0 0 0 0 5
செய்ர	0 0 0 0 -3
செய்வினை	5 0 0 0 0
செர்ச்சுக்குப்	0 6 0 0 0
செர்த்தவை	0 0 0 0 -3
செலவுக்கு	0 0 0 0 -3
சைகை	0 0 0 0 -2
சொக்கு	0 0 13 0 0
சொந்த	0 0 -5 -6 10
சொன்னான்	-9 0 0 0 0
சொன்னென்	0 -2 0 11 0
சொல்ராங்க	0 0 0 4 0
சொல்ரார்	-4 0 0 0 0
சொல்லித்	0 -5 0 0 0
சொல்லுரா	0 -1 -3 0 0
ஜிமெயில்	0 0 0 0 7
ஜிம்மில்	0 0 0 8 0
ஜேசன்	0 0 7 0 0
டயர்	8 3 0 1 0
டாக்டர்	0 5 0 0 0
டாட்	0 0 7 9 0
டீச்சர்	0 -2 0 0 0
டூட்டிங்கில்	0 0 7 0 0
டைம்	0 0 0 0 1
டைல்ஸ்	0 0 0 2 0
டொமஸ்டிக்	0 0 0 0 2
டொர்	0 0 6 0 0
ட்ராக்கர்	0 0 -9 8 0
தங்க	0 0 10 0 0
தங்கக்	0 0 9 0 0
தங்கச்சி	0 0 0 2 0
தட்டுரான்	0 0 0 0 7
தனியா	0 2 0 0 0
தன்னிய	0 0 0 0 6
தப்பா	7 0 0 0 0
தம்பி	0 0 0 7 2
தரல	-7 -4 0 0 3
தருவதில்லை	0 0 0 3 0
தர்கொலை	1 0 0 0 0
தலும்பு	0 0 -6 0 0
தான்	1 9 -3 -6 0
தாய்லாந்து	0 0 8 0 0
திகதி	0 0 2 0 0
திகதில	0 0 6 0 0
திகதிலெருந்து	0 0 5 0 0
திணறினேன்	0 0 0 0 1
தினமும்	0 8 0 0 0
திருட்டு	0 3 0 0 0
திருப்பித்	6 -3 -1 0 0
திருமதி	0 0 -2 0 0
தூக்கிட்டான்	0 0 0 0 4
தெதி	4 10 12 0 0
தெதிம்	0 0 6 0 0
தெதில	0 0 4 0 0
தெதிலெருந்து	0 0 17 0 0
தெரிஞ்சா	0 0 -1 0 0
தெரியல	0 0 -1 5 6
தெரியும்	9 -2 0 0 0
தையல்	-7 -7 0 0 0
தொடக்கம்	1 0 0 0 0
தொனுது	-1 0 0 0 0
தொலி	0 0 0 10 -1
நகை	-6 0 -1 0 0
நகைக்கடையில்	0 0 0 0 4
நடுங்குது	8 -1 0 0 0
நம்பர்	-1 0 -7 0 0
நம்பல	0 3 0 0 2
நம்ம	0 0 18 10 0
நல்லவங்க	0 0 0 0 -1
நாங்க	0 0 -2 4 0
நாங்கல்	-1 0 -3 8 0
நாதாரி	0 0 -2 0 0
நான்	-2 12 0 7 -2
நான்கில்	0 6 16 0 0
நாப்பத்தி	0 0 0 1 0
நாய	0 0 -3 0 0
நாயெ	-4 0 -1 0 0
நாய்	0 1 -8 0 0
நார்காலியில்	0 0 -5 -3 0
நார்பத்தி	0 0 7 16 0
நாலு	0 0 10 0 3
நாலும்	0 -2 0 0 0
நாலைக்கு	0 0 0 0 -4
நிமிடம்	0 0 10 0 0
நிலா	0 0 8 0 0
நெருப்பு	0 0 -2 0 0
நெர்ரு	0 2 0 1 0
நைட்	0 0 -3 -4 0
னு	0 -13 0 -1 -1
ன்னு	0 7 -7 -8 8
பக்கத்து	3 0 0 6 7
பக்கம்	-7 10 -1 -1 0
பசங்க	3 0 -2 5 -1
பசங்கலுக்கு	0 0 0 -3 0
பச்சை	0 0 11 13 0
பச்சைக்	0 0 2 2 0
படிக்கிரன்	0 0 -1 0 0
படிக்கிரென்	8 10 0 0 0
பட்டம்	3 0 0 0 0
பண்றாங்க	0 -1 0 11 0
பனம்	6 0 0 0 3
பன்னா	0 0 0 -4 0
பன்னான்	8 0 0 0 0
பன்னிரன்டாம்	0 0 1 0 0
பன்னிரன்டு	0 0 0 -2 0
பன்னுங்க	0 0 0 0 -1
பன்ரான்	0 -3 0 0 0
பயந்து	0 6 0 0 0
பயமா	5 0 -2 0 0
பயம்	2 0 -1 0 9
பர்ரி	0 4 0 0 0
பலக்கடை	0 3 3 0 0
பலக்கடையில்	0 0 3 0 0
பலைய	0 0 2 0 0
பல்லி	0 0 -3 2 0
பல்லிக்குப்	0 0 5 0 0
பஸ்	0 0 -7 0 0
பாக்கி	0 0 -8 0 0
பாக்குரென்	0 0 0 1 0
பாட்டிலைக்	7 0 0 0 0
பாதர்	4 0 0 0 0
பாத்தவர்	2 0 0 0 0
பாத்து	0 0 0 -4 0
பார்க்கிரார்	6 0 0 0 0
பார்க்ல	0 0 2 0 0
பார்ட்னர்	0 0 10 0 0
பார்த்தால்	0 2 0 0 0
பார்த்து	0 0 0 -1 0
பார்லர்	0 0 2 0 0
பாலத்துக்கு	0 12 8 8 3
பாவம்ங்க	0 5 0 0 0
பாஸ்	0 0 0 2 0
பி	0 8 19 0 0
பிரகு	0 -3 0 0 0
பிரபு	0 0 3 0 0
பிரியா	0 0 1 0 0
பிரென்ட்	0 0 10 0 0
பிலாட்	0 1 0 1 1
பில்ல	0 0 -1 4 0
பில்லை	0 0 -2 -12 -3
பில்லைக்கு	0 0 0 5 0
பில்லையல்	-2 0 0 0 0
புட்பால்	0 0 -3 0 0
புதிய	0 0 10 0 0
புருசன்	0 0 0 5 0
புல்ல	9 0 -1 0 0
பூக்கடைல	0 0 1 0 0
பூக்கல்	0 5 5 0 0
பூட்டி	-3 0 -1 -9 0
பூட்டினார்	0 0 0 0 5
பூட்டை	3 0 0 0 0
பெசாமல்	0 0 0 -7 0
பெசினான்	0 0 0 0 2
பெடியன்	0 0 0 -4 0
பெட்ரொல்	0 0 -6 0 0
பெத்தி	0 1 0 0 0
பென்	0 4 -5 0 0
பெயரில்	5 0 0 0 0
பெரன்	0 0 0 7 0
பெரு	0 0 0 3 4
பெரெரா	0 0 6 0 0
பெர்	4 -14 0 5 0
பெர்ல	1 0 0 5 0
பெல்ட்டால	0 0 0 -2 0
பெஸ்புக்கில	0 0 0 0 1
பெஸ்புக்கில்	0 0 -8 8 0
பைபிலை	0 0 0 0 -2
பையன்	3 0 0 0 0
பொகல	0 0 0 0 -6
பொகிரால்	0 4 0 0 2
பொச்சு	0 1 -1 0 0
பொடுரதில்ல	0 0 0 0 8
பொட்டு	3 0 0 0 0
பொட்டை	0 2 -1 0 0
பொட்டொவை	0 0 0 4 0
பொன	0 0 -5 0 0
பொனதுக்கு	6 0 0 0 0
பொனென்	-1 -4 0 1 14
பொன்	0 6 -6 0 0
பொன்னு	0 0 0 6 5
பொன்ல	0 0 0 -11 2
பொம்புல	0 0 -1 0 9
பொயிட்டார்	0 0 -2 0 0
பொய்	0 -2 0 0 0
பொர	-2 5 -5 -2 0
பொலிசுக்கு	0 2 0 0 0
பொலீஸ்	0 -6 -10 -3 -3
பொஸ்ட்கொட்	0 2 -10 0 0
போட்டாங்க	0 0 0 0 9
போட்டிருக்கிறார்கள்	0 0 0 0 4
போட்டுருவேன்னு	0 0 0 0 -1
போறாங்க	3 0 0 0 0
மகனுக்கு	0 0 0 -4 0
மகன்	0 0 0 7 -8
மகல்	1 0 0 8 2
மசாஜ்	0 0 -6 0 0
மட்டும்	-2 0 0 0 0
மதியம்	0 0 0 6 0
மதுரைக்கு	0 0 5 0 0
மனி	0 13 11 4 0
மனிக்கு	0 2 -2 -6 0
மனித்தியாலம்	0 0 -2 0 0
மனின்னு	0 9 3 0 0
மனைவி	0 6 0 7 -2
மன்வெட்டி	0 0 -2 0 0
மருந்துக்	0 0 8 4 11
மருமகல்	0 0 0 4 0
மஹர்	0 6 -3 0 0
மாச	0 6 0 -5 0
மாசமா	0 -4 0 0 0
மாசம்	0 9 -8 -2 0
மாடி	0 0 2 6 0
மாடிப்படி	1 0 10 17 0
மாட்டென்னு	0 0 -2 0 11
மாதம்	0 -2 0 0 0
மாதிரி	-2 -1 0 0 -3
மானவி	0 0 0 5 0
மாப்பில்லை	0 0 0 0 4
மாமா	-1 0 1 0 0
மாமி	0 0 0 7 0
மாமியார்	0 0 -2 0 0
மாலை	-5 0 0 3 0
மிச்சமில்	0 0 9 0 0
மிரட்டல்	0 -6 -2 0 0
மிஸ்	4 0 0 0 0
முகத்தில்	0 1 -2 0 0
முக்கா	0 0 0 -2 0
முக்காட்டை	0 0 -2 0 2
முடிஞ்சு	0 0 4 0 3
முதலாலி	13 0 -1 3 -6
முதல்	0 0 -5 0 0
முன்னாடி	4 3 0 4 3
முன்னால்	0 0 0 -3 3
முப்பத்தஞ்சு	0 0 2 0 0
முலங்கால்	9 0 0 0 0
மூக்கில	0 11 0 -5 0
மூக்கு	0 0 -2 -1 3
மூனு	0 0 -1 0 0
மூன்ராம்	0 0 0 3 0
மூலையில	0 3 0 0 0
மெ	0 0 3 0 0
மெசெஜ்	0 -2 0 0 0
மெனெஜர்	0 0 0 2 0
மெயில்	0 -3 0 5 8
மெல	0 13 12 9 1
மெல்	0 0 0 -3 0
மைக்கெல்	0 0 4 0 0
யாரும்	4 -2 0 0 0
யால	0 -2 0 0 0
யால்ப்பானம்	0 0 14 0 0
ரத்தம்	0 -1 -4 4 0
ரயில்வெ	0 0 12 8 8
ராசம்மா	0 0 5 0 0
ராஜ்மோகன்	0 0 5 0 0
ராத்திரி	8 1 -5 2 0
ரூபன்	0 0 5 0 0
ரூமுக்குல்ல	0 0 0 0 -8
ரூம்	0 0 -1 0 0
ரூம்மெட்	1 0 0 0 0
ரூம்ல	0 -13 0 0 3
ரென்டாவது	13 9 0 0 10
ரென்டு	1 -5 0 0 1
ரெபரன்ஸ்	-2 0 0 0 0
ரொடுல	0 0 2 0 0
ரொட்டு	0 0 11 0 0
ரொம்ப	0 4 0 0 0
ல	10 22 -25 -10 0
லிங்க்	0 0 0 4 0
லியாம்	0 0 1 0 0
லூட்டனில்	0 0 1 0 0
வ	0 -1 0 0 0
வங்கி	6 0 0 0 0
வச்சுட்டாரு	0 0 -7 0 0
வந்தது	0 -5 0 0 0
வந்தனான்	0 11 0 0 3
வந்து	5 6 0 0 -15
வந்தென்	0 2 0 0 -1
வன்டி	0 0 0 0 1
வயசாகுது	0 1 0 0 0
வயசாச்சு	0 9 0 0 0
வயசு	0 7 0 0 10
வயது	-2 -5 0 0 2
வரல்ல	0 9 0 0 0
வரைக்கும்	0 5 0 0 0
வலக்கு	-4 -1 0 0 0
வாசலில்	-1 6 -2 0 0
வாசல்ல	0 0 0 -8 0
வாடகை	0 -2 -3 0 6
வாட்சன்	0 0 4 0 0
வாரான்	0 0 0 8 0
வார்த்தை	0 0 -1 0 0
வாஷ்ல	0 0 -4 0 0
விக்கிரென்	0 0 0 10 0
விசா	0 2 30 0 0
விசால	0 0 4 0 0
விசாவில்	0 0 5 0 0
விசாவை	0 0 3 0 0
விடிய	0 0 13 0 0
விடுரான்	8 0 0 0 0
விட்டவன்	-3 0 0 0 0
விட்டான்	0 -4 0 0 0
விட்டு	-4 0 0 0 0
விம்பில்டன்	0 0 6 0 0
விவாகரத்து	0 0 -1 0 0
வீடு	-8 6 -16 7 15
வீட்டில	0 0 0 -2 0
வீட்டு	0 -8 -14 7 -3
வீட்டுக்காரன்	0 -1 0 4 0
வீட்டுல	3 -5 -8 -6 10
வெச்சிருக்கான்	0 -1 0 9 -3
வெச்சு	-5 0 0 0 0
வெனும்	-2 0 0 0 0
வென்	-2 0 0 0 0
வென்டாம்	0 0 0 0 -1
வெர	-3 0 -4 -5 0
வெல	1 0 0 5 -2
வெலிய	-1 0 0 -1 0
வெலியெ	0 0 0 0 -1
வெலை	-1 0 -8 -2 8
வைக்கப்	-3 0 0 0 0
வைச்சவர்	0 -4 -1 -6 0
வைச்சான்	0 0 0 -6 0
வைத்தான்	0 0 0 0 4
வொர்க்கர்	0 0 4 0 0
ஷிப்ட்	0 0 -2 0 0
ஸ்கூல்ல	0 0 -4 -4 0
ஸ்டெல்லா	0 0 5 0 0
ஸ்டெஷன்ல	0 -1 0 0 0
ஸ்டொர்	0 0 -5 0 0
ஸ்ட்ரீட்	0 0 0 0 1
ஸ்ட்ரீட்ல	0 0 0 0 4
ஸ்னாப்	2 0 0 0 0
ஸ்ரீ	0 0 2 0 0
ஹாரிசன்	0 0 4 0 0
ஹாரொவில்	0 0 7 0 0
ஹுசைன்	0 0 5 0 0
ஹொட்டல்	0 0 -10 0 0
ஹொட்டல்ல	0 0 -2 -1 0
ஹொமில்	0 0 -4 0 3
ஹொம்	0 0 3 1 0
[word ti]
14	0 0 0 3 0
3	0 5 0 0 2
37	1 0 0 0 0
59	0 0 0 1 0
9	7 0 0 0 4
at	0 0 7 3 5
but	2 0 0 0 0
care	0 0 3 0 0
com	12 20 37 0 0
d	0 0 1 0 0
davidson	0 0 7 1 0
dot	4 8 12 16 0
dud	0 0 0 0 3
every	0 1 0 0 0
example	14 19 17 19 23
friend	0 0 0 -3 0
g	0 3 0 0 0
gmail	0 4 5 7 12
go	0 -2 0 0 0
habesha	5 0 0 0 0
home	-2 0 0 0 0
icloud	0 0 0 0 1
ip	0 0 -9 0 0
jg	0 0 1 0 0
kinfe	0 0 11 4 0
mama	0 0 2 0 3
me	0 6 8 0 0
neger	3 6 0 0 0
net	0 2 10 0 0
nhs	0 0 -5 0 0
night	1 0 0 0 0
org	9 10 15 0 0
rooms	0 4 3 0 0
saba	0 0 3 0 0
selam	0 0 4 0 0
senait	0 0 0 3 0
status	0 0 5 0 0
t	0 0 11 10 5
taxi	0 9 4 0 0
terrorist	0 0 0 0 10
text	0 5 0 0 0
uk	2 0 4 0 0
x	0 0 8 0 0
yahoo	1 0 0 0 5
ለቂቁልና	0 0 0 0 -3
ለንደን	0 0 12 0 0
ለይተን	0 0 5 0 0
ለይቲ	0 -4 -5 -3 -7
ሊትል	0 0 0 5 0
ሊንከን	11 6 6 2 4
ሊንዳ	0 0 2 0 0
ሊድል	0 0 12 0 0
ላዕለዋይ	0 0 6 0 4
ላዕሊ	0 3 0 0 1
ልበይ	0 0 -5 -1 0
ልኢኩለይ	0 0 0 0 2
ሑለንድስ	0 0 2 0 0
ሒሳብ	0 0 -2 0 0
ሒቦምኒ	0 0 0 0 6
ሒዙ	0 -9 0 -4 0
ሒዙኒ	0 -1 0 0 1
ሒዝዎ	-7 -6 0 0 6
ሒዞም	0 -1 0 0 0
ሓለቃ	0 0 -6 6 0
ሓሊወል	0 0 10 0 0
ሓሊደይ	0 4 0 0 0
ሓላፊ	-1 0 0 -3 -4
ሓላፊትና	-2 0 0 0 0
ሓሙሽተ	0 5 7 0 0
ሓማተይ	0 0 0 -4 -2
ሓማታ	0 0 0 6 0
ሓምለ	0 0 1 0 0
ሓሪሙኒ	0 -8 0 8 -1
ሓሪማታ	0 -2 0 0 0
ሓሪሞምኒ	0 0 -3 0 -2
ሓሮውጌት	0 2 0 0 0
ሓሽሽ	0 0 -3 0 0
ሓቁፍዋ	0 0 -3 0 0
ሓቂ	0 0 2 0 0
ሓቢሩ	0 0 -2 0 0
ሓቢጡ	0 0 -2 0 0
ሓባር	0 0 10 0 0
ሓብተይ	0 -8 0 0 3
ሓቦ	2 0 0 0 0
ሓቲተ	0 0 2 0 0
ሓታቲ	0 8 10 0 0
ሓታቲት	0 0 3 0 0
ሓኒቁኒ	-3 -1 -3 0 0
ሓንቲ	-4 -4 -5 0 -16
ሓኪም	0 0 -1 -7 0
ሓወይ	-4 -4 -1 4 0
ሓውስ	0 0 1 0 0
ሓውቦይ	0 0 -3 0 4
ሓይለ	0 0 0 -1 0
ሓደ	-9 -4 7 8 -3
ሓዲመ	0 1 0 0 0
ሓዲረ	-1 -2 0 0 0
ሓድሽ	0 0 5 11 -2
ሓጂ	0 0 11 0 0
ሓገዝ	0 0 -1 0 0
ሓግዙዋ	0 -1 0 0 0
ሓጺን	0 -1 -2 -2 -1
ሓፊረ	0 -1 0 0 0
ሓፍተይ	0 0 0 6 0
ሔለን	0 0 6 0 0
ሕማቅ	0 0 -1 0 0
ሕርሻ	0 0 -6 -3 -4
ሕቆኣ	0 -3 0 0 0
ሕበይ	-1 -3 -5 0 -3
ሕብሪ	0 0 6 5 0
ሕብስቲ	0 0 4 0 0
ሕንጻ	13 9 13 12 0
ሕዳር	0 0 4 0 0
ሕጂ	1 -9 0 -8 5
ሕጻናት	11 -8 -11 0 0
ሖም	-2 0 0 0 0
ሖስፒታል	-3 0 -8 0 -8
ሖተል	0 0 -3 0 0
ሖቴል	0 0 -7 0 -5
መልሲ	0 0 1 0 0
መሓዛኡ	0 0 0 0 -2
መሓዛይ	0 1 0 0 0
መምሕር	0 0 0 -8 0
መራክቦ	0 0 -1 0 0
መርዓ	0 5 0 0 0
መሰል	0 0 3 0 0
መሳርሒየይ	0 -2 0 0 0
መስምዒ	0 0 -2 0 0
መስኮት	-8 -1 -7 -6 0
መስጊድ	0 14 12 6 9
መቀመጫይ	0 0 -2 -2 1
መንእሰያት	0 0 0 -4 -2
መንከሰይ	0 6 0 0 0
መንኩበይ	0 0 0 -1 0
መንገዲ	4 0 0 0 0
መንጢሉኒ	0 -5 -5 0 0
መኣዝን	0 0 -1 0 0
መኣዲ	0 7 15 0 0
መኪና	0 -2 -8 0 0
መካኒክ	0 3 16 0 0
መዋእለ	0 10 -13 -10 0
መዓልቲ	0 11 13 3 -4
መድሓኒት	0 0 -4 0 0
መጀመርታ	0 0 0 -5 0
መጋቢት	2 3 1 0 0
መግቢ	7 8 8 -4 0
መጥባሕቲ	0 0 -2 0 0
መጺኡ	2 6 0 0 0
መጺኣ	7 4 0 0 0
መጺኦም	-4 0 0 -3 0
መፍትሕ	0 0 -2 0 0
ሚስ	7 0 0 0 0
ሚስተር	0 0 -12 0 0
ሚእቲ	0 -2 -2 0 0
ሚዛንን	0 0 8 0 0
ሚያዝያ	0 2 4 0 0
ማሕበረኮም	0 0 -3 0 0
ማሕበራዊ	0 0 -3 0 0
ማርተሎ	8 0 0 0 0
ማርኬት	0 0 1 0 0
ማርጋሬት	0 0 6 0 0
ማነጀር	1 0 0 1 0
ማንካ	0 0 5 0 0
ማዕጾ	0 4 0 -5 0
ማዕጾይ	1 0 -7 -6 -6
ማይ	-5 -3 6 1 -8
ማዳም	0 0 0 0 -3
ምስ	2 -6 -17 1 -9
ምስኣቶም	0 0 -1 0 -3
ምስክር	4 2 -6 0 0
ምሸት	-2 -2 -1 0 0
ምኳነይ	0 7 0 0 0
ምድሪ	0 15 5 2 0
ምግቢ	-4 -3 -6 -2 0
ሞይታ	0 3 -7 0 0
ረቡዕ	0 0 0 -1 0
ረኪበ	-1 0 0 0 0
ረኪቡኒ	0 0 0 0 2
ረጊጹኒ	0 -2 -2 -2 0
ራብዓይ	0 0 0 2 0
ራዱካኑ	0 0 5 0 0
ርብዕን	0 0 10 0 0
ርእሰይ	-5 -5 -11 -7 0
ርእሳ	0 -3 -9 -3 0
ርእየ	0 1 0 0 0
ርእየዮ	0 -3 0 0 0
ርእያ	0 0 0 0 -5
ርእያቶ	0 0 -5 0 0
ርእይዎ	0 0 0 0 5
ርኩስ	-2 0 -1 0 0
ሮድ	15 0 0 2 4
ሰለስተ	-4 -6 0 0 2
ሰሉስ	0 0 -1 0 0
ሰላም	-3 -4 -2 0 0
ሰሎሜ	0 0 3 0 0
ሰሙን	0 0 0 -1 -2
ሰሚዑ	-2 0 0 0 0
ሰሚዓ	-3 0 0 0 0
ሰማያዊ	0 0 12 8 0
ሰማይ	0 6 10 0 0
ሰራቂት	0 6 0 0 0
ሰበይተይ	0 0 0 -3 -2
ሰበይቲ	-3 0 -8 -10 2
ሰባት	-6 -6 0 -5 0
ሰብ	-3 -10 -1 4 -2
ሰብኣየይ	0 0 0 0 -5
ሰብኣያ	3 0 -3 -8 1
ሰብኣይ	0 -5 0 -10 -6
ሰኑይ	0 0 0 0 -2
ሰንበት	0 0 10 0 0
ሰንዓፈ	0 0 6 0 0
ሰካር	0 0 0 -6 0
ሰክራም	0 0 0 0 5
ሰዓት	0 -3 -11 15 1
ሰይሩ	0 -3 -4 -1 -4
ሰይሩዋ	0 0 0 0 3
ሰይሩዎ	4 -1 0 0 0
ሰይርዎ	0 1 0 0 0
ሰይሮም	0 -3 0 0 0
ሰገነይቲ	0 0 4 0 0
ሳላም	0 0 2 0 0
ሳልሳይ	-3 -3 0 0 0
ሳልሳይቲ	0 0 2 0 0
ሳጓ	0 0 0 0 6
ሴኩሪቲ	0 -4 0 6 0
ስለ	15 4 -2 0 -6
ስለዚ	1 0 0 0 0
ስልከይ	0 0 -8 0 0
ስልኪ	4 0 0 0 0
ስሒቃ	6 0 0 0 0
ስመይ	0 0 0 0 -2
ስም	0 -1 0 0 1
ስራሕ	10 4 9 -1 -4
ስቅ	0 4 -1 0 0
ስቱደንት	0 0 8 0 0
ስቲፕ	0 3 0 0 0
ስታርስ	0 0 10 0 0
ስቴፋን	0 0 7 0 0
ስትሮበሪ	0 6 -5 0 0
ስኢነ	-1 -9 -3 0 0
ስእሊ	0 -4 0 0 -3
ስክሩፊክስ	0 0 3 0 0
ስኮትላንዳዊ	0 0 7 0 0
ስደተኛ	0 2 0 7 0
ስጋ	-5 0 0 0 13
ስፌት	0 -5 0 0 0
ሸሞንተ	0 0 12 2 0
ሸውዓተ	3 0 1 0 0
ሸውዓተን	0 0 1 0 0
ሸፊቅ	0 0 6 0 0
ሻሒ	0 0 0 0 -1
ሽሕ	0 -6 -4 0 0
ሽቃቅ	0 0 -4 0 0
ሽብርተኛ	0 0 0 0 -4
ሽዱሽተን	9 0 0 0 0
ሽድሽተ	-1 0 -1 0 0
ቀይሕ	15 17 25 21 13
ቀደም	2 0 0 0 0
ቁጽረይ	0 -8 0 0 0
ቁጽሩ	0 2 -4 0 0
ቁጽሪ	0 -7 7 0 0
ቅድሚ	0 0 -10 2 0
ቆልዑ	-4 -6 0 -13 -3
ቆልዓ	8 0 4 0 0
ቆልዓኣ	0 0 0 -2 0
ቆሪጸ	0 -4 -2 0 0
ቆርበተይ	0 0 -1 0 0
በሊ	0 0 -2 0 0
በዓል	0 0 0 -7 7
በይነይ	-5 0 0 0 0
በጽባጽ	0 7 0 0 0
ቡን	1 11 16 0 0
ቢ	2 5 5 0 0
ባሕሪ	0 9 6 0 0
ባረንቱ	0 0 5 0 0
ባርያ	0 -1 -8 0 -1
ባቡር	0 0 -9 0 0
ባንኪ	-2 0 -3 -4 0
ባንካና	0 2 0 0 0
ባንኮ	1 0 0 0 0
ባዶ	0 0 -1 -3 0
ቤተ	0 0 -4 0 0
ቤተይ	0 0 0 9 0
ቤታ	0 0 -1 0 0
ቤት	-3 0 2 1 0
ብ	-5 0 0 2 0
ብ22	0 0 4 0 0
ብላክፑል	0 0 5 0 0
ብሎክ	0 0 1 5 0
ብሓጺን	0 0 -4 0 0
ብማንካ	0 0 -5 -5 -2
ብሪዝ	0 0 7 0 0
ብርሓነ	0 0 4 0 0
ብርሓነመስቀል	0 1 0 0 0
ብርከይ	-4 0 -1 0 0
ብሰንኪ	0 0 0 1 0
ብቀለም	0 0 0 -1 0
ብቀበቶ	6 0 -6 -3 0
ብቁልፊ	0 0 0 -1 0
ብበትሪ	0 3 -3 0 0
ብናይ	0 0 13 8 0
ብካራ	0 3 -1 0 0
ብክሳደይ	0 0 -1 0 0
ብክብረት	0 0 -2 0 0
ብዓል	0 0 0 -1 3
ብዘይ	0 -3 0 -5 -2
ብዙሕ	0 4 0 0 0
ብዛዕባ	0 0 0 0 -5
ብድሕሪ	17 7 2 13 0
ብድሕሪት	0 0 0 0 -3
ብጓሓፍ	-5 0 0 0 0
ብጫማ	-3 0 0 -1 0
ብፍርሒ	0 0 -1 0 0
ቦርሳይ	0 0 0 -1 0
ቪዛ	24 0 25 0 0
ቪዛኪ	2 6 1 0 0
ቪዛይ	0 0 6 0 0
ተማሓሪ	0 0 10 0 0
ተማሓራይ	0 4 0 0 0
ተሰይሩ	0 -4 -8 -5 -2
ተሳፋራይ	0 0 0 8 0
ተስፋ	0 8 0 -7 -4
ተቀቲሉ	-6 0 -5 0 0
ተቆሪጹ	7 -1 0 0 0
ተነጺጉ	0 0 3 0 0
ተንኪፉኒ	0 0 -2 0 0
ተወሊዱ	1 0 0 0 0
ተዋሪደ	0 0 0 0 7
ተዓጽዩኒ	0 0 8 0 0
ተጨኒቀ	3 0 0 0 0
ተጻሒፉ	0 0 0 0 1
ታሕተዋይ	3 0 0 0 0
ታርጋይ	0 0 0 0 1
ታክሲ	0 0 -9 0 -1
ታውን	0 0 1 0 0
ቴሌፎነይ	0 0 -5 0 0
ትሕቲ	0 0 17 7 2
ትመሓር	0 0 0 0 -1
ትማሊ	-2 0 0 2 -6
ትም	0 -3 -7 -2 0
ትምሕርቲ	-1 -9 -14 -5 0
ትሰርሕ	5 10 0 -6 0
ትስዕበኒ	0 0 0 1 0
ትሽዓተ	0 0 11 0 0
ትበሓል	-3 7 -1 0 3
ትበኪ	3 0 0 0 0
ትብለኒ	-5 0 0 0 0
ትብለና	7 0 0 0 0
ትነብር	0 9 0 0 0
ትከልኣኒ	0 0 -4 0 0
ትጭድር	0 0 -3 0 0
ትጸርፈኒ	0 0 -7 -5 -11
ትፈልጥ	0 0 0 1 0
ትፈርሕ	-1 0 0 0 0
ቶርንሒል	0 0 2 0 0
ቶርውድ	0 5 0 0 0
ቸልምስፎርድ	0 0 3 0 0
ቺፕስ	0 0 3 0 0
ቻንትሪ	0 0 3 0 0
ቻውድሪ	0 0 6 0 0
ቻይና	3 2 0 0 0
ቻፕል	0 4 0 0 0
ነሓሰ	5 4 7 0 0
ነራ	2 0 0 0 0
ነርስ	-1 0 0 -3 0
ነበር	0 0 -3 4 0
ነበርኩ	1 0 0 0 0
ነብሰይ	0 0 0 -2 -1
ነቲ	-2 0 0 0 0
ነኪሱኒ	0 -1 -7 0 -3
ነኪሱዋ	0 0 -3 0 0
ነዚ	0 1 0 0 0
ነይረ	8 0 0 0 -8
ነይሩ	-3 -1 0 0 12
ነይራ	1 0 0 0 0
ነዲዱ	0 -1 0 0 0
ነገር	-6 0 0 0 0
ነጊረያ	-3 0 0 0 0
ነጊሩ	0 0 0 0 -3
ነጥቢ	14 20 25 33 5
ነጸላይ	0 0 -8 -6 -2
ናሖም	0 0 16 0 0
ናባይ	0 -3 0 0 0
ናብ	0 -2 -14 0 -11
ናይ	-4 2 4 6 -1
ናይቲ	0 0 0 0 3
ኔራ	-3 0 0 0 0
ን	0 0 0 4 0
ንሓወይ	0 0 0 0 -1
ንሓደ	0 0 -2 0 0
ንሓፍተይ	0 0 0 4 0
ንሕና	3 0 0 0 0
ንመምሕረይ	0 7 0 0 0
ንምለስ	0 0 -2 0 0
ንሰበይቱ	0 2 0 0 0
ንሱ	4 -6 0 0 9
ንሳ	-8 -4 0 0 6
ንሳቶም	2 0 0 0 0
ንስኪ	0 -1 0 5 0
ንቀርም	7 0 0 0 0
ንቆልዓ	-2 0 0 0 0
ንበይነይ	0 0 3 0 0
ንነብር	-1 1 -6 0 -5
ንኣሽቱ	0 0 9 0 0
ንኣደይ	0 10 0 -7 0
ንእክሊ	8 0 0 0 0
ንኩሉ	4 5 0 0 0
ንካፈል	0 0 0 4 0
ንደቀይ	0 5 0 0 0
ንድቅስ	-9 -3 -4 0 0
ንግሖ	0 0 9 -2 0
ንጓለይ	-1 0 0 -2 0
ንጹሕ	0 0 0 4 0
ንፖሊስ	5 0 -5 0 0
ኢለ	0 0 -4 -2 0
ኢሉ	-16 -4 0 -7 5
ኢሉለይ	-3 -2 -1 0 0
ኢሉኒ	0 -12 0 5 -5
ኢላ	-5 -3 0 -2 0
ኢሎም	-8 -3 0 0 0
ኢሎምኒ	0 -1 0 0 0
ኢመይለይ	0 0 0 12 8
ኢመይል	0 0 0 10 6
ኢማም	0 0 1 0 0
ኢትዮጵያዊ	0 0 12 0 0
ኢትዮጵያዊት	0 0 10 0 0
ኢና	-1 0 -10 0 -3
ኢን	4 0 1 0 0
ኢንስታኣ	0 0 0 2 0
ኢኩም	4 0 0 0 5
ኢኪ	-3 4 0 0 0
ኢደይ	-1 -4 -10 -7 -1
ኢዱ	0 7 -3 0 0
ኢዳ	0 0 -2 0 0
ኢድሪስ	0 0 8 0 0
ኣለኒ	0 1 0 0 0
ኣለኩ	-4 0 -1 -2 5
ኣለኪ	0 1 0 0 0
ኣለካ	0 0 0 -6 -4
ኣለዋ	1 0 0 0 0
ኣለዎ	2 0 0 0 0
ኣላ	0 -6 -4 -2 0
ኣልፋ	0 0 3 0 0
ኣሎ	4 -4 -1 3 -4
ኣሎና	0 0 0 0 3
ኣሕዋተይ	0 0 -4 0 0
ኣማል	0 0 6 0 0
ኣማዞን	0 0 7 0 0
ኣምቡላንስ	0 3 0 0 0
ኣርባዕተ	0 -4 -2 -4 6
ኣሲሮምኒ	0 0 -3 0 0
ኣሲድ	0 1 -6 0 -7
ኣቡ	0 0 4 0 0
ኣቢዩ	0 -2 0 0 0
ኣብ	-3 0 0 0 -8
ኣብርሓም	0 0 7 0 0
ኣብቲ	0 4 -8 8 3
ኣብታ	0 0 -1 20 8
ኣብዚ	0 -5 0 3 0
ኣብዩ	0 0 0 15 11
ኣቦ	0 0 0 -1 0
ኣቦኡ	0 0 0 4 0
ኣት	21 15 15 13 22
ኣትከከ	-3 0 0 0 0
ኣትዩ	0 0 0 -3 0
ኣቶ	0 0 0 0 9
ኣነ	-1 -1 0 0 5
ኣነውራ	0 0 0 0 3
ኣንስተይቲ	0 0 -1 0 0
ኣንድ	0 0 7 0 0
ኣንጺሩኒ	0 -6 0 -7 0
ኣእትዩ	-3 0 0 0 0
ኣእዳወይ	0 0 -5 -3 0
ኣክበረት	0 0 3 0 0
ኣኮይ	0 0 0 8 0
ኣወዳት	-2 0 0 0 0
ኣዋልድ	0 0 0 1 0
ኣውሪዱላ	0 -4 0 0 0
ኣውቶቡስ	0 0 -11 -2 2
ኣውጺእዎ	0 0 0 0 -3
ኣውጺኦም	0 0 -6 3 0
ኣይሓበንን	1 0 0 0 0
ኣይሕበንን	0 -2 0 0 0
ኣይሰምዕን	-1 0 0 0 0
ኣይከኣልኩን	-2 0 0 0 0
ኣይኮነትን	0 0 0 0 3
ኣይፈልጥን	0 0 0 0 -6
ኣደ	0 -1 0 0 0
ኣደይ	0 0 0 -2 0
ኣዲኡ	0 0 0 -5 0
ኣዴና	0 0 0 7 0
ኣድሪያና	0 0 7 0 0
ኣገልጋሊት	0 0 -4 0 0
ኣገዲዱኒ	3 0 0 0 2
ኣፈራሪሑኒ	0 2 0 0 0
ኣፈራሪሑና	0 7 0 0 0
ኣፍንጨይ	0 0 0 -1 0
ኣፍንጫይ	0 4 -2 -2 0
ኣፍደገ	0 0 -5 0 0
ኣፍደገይ	0 0 -4 0 0
ኣፓርታማ	11 9 14 5 0
ኣፕ	0 -3 0 0 0
ኤ	0 4 0 0 0
ኤርትራዊት	0 0 11 0 0
ኤስ	-3 0 0 0 0
ኤች	-2 -3 0 0 0
ኤን	3 -2 -3 0 0
ኤንድ	0 0 18 0 0
ኤከርን	0 0 1 0 0
እሕዝ	0 0 -2 0 0
እመሓር	0 2 0 0 0
እምኒ	-4 0 0 0 -1
እሞ	0 0 0 -2 0
እሰርሕ	0 15 -3 0 0
እቲ	-10 -3 0 -9 -2
እታ	0 -5 0 0 0
እትርከብ	0 0 0 0 4
እትጽበ	0 0 0 3 0
እነብር	0 0 0 -4 3
እናበለ	0 -3 0 -3 0
እናበሉ	0 -4 0 -3 0
እንቋቁሖ	0 -3 0 0 0
እንተ	0 -9 0 -8 -4
እንዳ	16 18 25 18 1
እውን	-2 -1 0 -5 0
እዛ	0 0 0 0 -3
እዝነይ	0 -2 0 -1 0
እየ	-2 -4 -13 -6 -6
እዩ	0 7 -15 -11 -7
እያ	-1 1 0 -11 0
እዮም	0 -6 0 0 0
እደሊ	-5 -3 -1 -8 -2
እግረይ	0 0 0 -6 0
እግሩ	0 6 0 0 0
እጽርግ	-2 0 0 0 0
እፈርሕ	0 -7 0 0 0
ኦክሓውስ	0 0 5 0 0
ከለና	1 -1 -2 -2 0
ከለኩ	-1 -10 -10 -11 -4
ከሊኣትኒ	0 0 0 0 -3
ከላ	0 -2 0 0 0
ከልቡ	-2 0 0 0 0
ከልቢ	0 0 -7 0 5
ከሎኩ	0 0 -2 0 0
ከመርዕዉኒ	-1 0 0 0 0
ከም	-6 -6 -6 -5 -8
ከብደይ	3 -5 -4 -6 -4
ከዕዩለይ	0 0 0 -1 0
ከይሕበኒ	0 0 0 0 15
ከይተዛረበት	0 -3 0 0 0
ከይደ	0 4 -9 -9 0
ከድና	-5 0 0 0 0
ኩሉ	0 5 0 -3 2
ኩርናዕ	0 0 -12 6 0
ኩዕሶ	0 -3 0 0 0
ኪዲ	0 -2 0 0 0
ካልኣይ	-3 4 4 4 0
ካልኣይቲ	11 12 3 11 0
ካሕንና	0 0 0 -2 0
ካራቫን	0 0 0 -1 -4
ካርቶን	0 0 2 0 0
ካርደይ	-1 -6 -1 0 0
ካብ	-4 -1 -18 7 -4
ካብቲ	0 -3 0 0 0
ካብኡ	-1 0 0 0 0
ካብኣቶም	0 0 0 0 8
ኬዘይ	1 0 0 0 0
ክሊኒክ	-1 0 -4 0 0
ክልተ	6 -7 -1 -4 -7
ክሕባእ	-2 0 0 0 0
ክመውት	0 0 0 -1 0
ክራይ	-4 0 -5 0 0
ክርስትያን	0 -4 -1 0 0
ክሰርሕ	3 11 0 0 0
ክሰደኪ	0 2 0 0 0
ክሰዳ	0 0 0 0 2
ክሳብ	3 0 -11 4 -8
ክሳደይ	0 0 -4 -4 0
ክስርዞ	16 20 0 0 0
ክሽነ	4 0 -4 0 0
ክቀትለኪ	-2 -2 -7 0 0
ክብሉ	-2 0 0 0 0
ክትሰርሕ	-3 0 0 0 0
ክትበኪ	0 0 -1 -3 0
ክትከይድ	0 -5 0 0 0
ክነድድ	7 0 0 0 0
ክነግር	0 0 0 0 7
ክንምለስ	1 0 -1 0 0
ክንወጽእ	0 3 0 0 0
ክወስዳ	0 0 -1 0 0
ክወስድ	0 1 0 0 0
ክወስዶም	0 0 -1 0 0
ክዓጽው	0 -7 0 0 0
ክዳነይ	0 7 0 -2 -1
ክድርብየልኪ	0 -2 0 0 0
ክድውለላ	0 4 0 0 0
ክገብር	-2 -1 0 0 0
ክገዝእ	0 0 0 0 -5
ክጭፍልቁና	0 0 0 0 6
ክፍለይ	0 0 -6 0 0
ክፍሊ	-1 -1 -12 -11 0
ክፍሊት	0 0 -6 0 0
ኮም	0 0 1 0 0
ኮቫልስኪ	0 0 4 0 0
ኮይነ	0 -2 -2 0 -2
ኮይኑ	0 4 -3 0 0
ኮይንና	0 -4 -1 0 0
ወለደይ	0 0 0 -1 0
ወረቀት	0 0 9 0 0
ወረቃቅተይ	7 0 0 0 0
ወርሒ	-3 -4 -3 -7 -1
ወርቃዊ	0 0 7 7 0
ወርቃዊት	0 0 5 0 0
ወሲዱ	0 0 0 3 -4
ወሲዳቶ	0 0 -2 0 5
ወሲዶማ	0 4 0 0 0
ወሲዶም	0 -1 0 0 0
ወሲዶምኒ	0 -1 -4 -6 0
ወቂዑኒ	11 0 0 0 0
ወቂዑዋ	0 0 -1 0 0
ወቂዕዋ	-3 0 0 0 0
ወቂዖም	0 0 -2 0 0
ወናኒ	-7 0 0 -2 4
ወይ	0 0 16 0 0
ወደይ	0 -1 0 16 0
ወዱ	0 0 0 0 2
ወዲ	-7 0 0 0 0
ወዲቀ	0 -2 0 0 0
ወዳ	0 -3 -9 -3 0
ወጊኡኒ	0 0 -1 0 -1
ዊልቸረይ	0 0 -4 0 0
ዊትከር	0 0 4 0 0
ዋርድ	0 0 2 0 0
ውሽጢ	0 0 -7 0 0
ውን	-4 0 0 0 0
ውዑይ	0 0 -3 -2 0
ውግእ	0 0 -7 0 -5
ዑቅባ	0 0 6 0 1
ዓመተይ	-3 0 0 0 0
ዓመታ	0 1 0 -3 0
ዓመት	-3 0 -6 0 -7
ዓሚ	0 0 0 -1 0
ዓራት	0 0 -1 0 0
ዓርቢ	0 0 2 0 -2
ዓርከይ	0 12 0 -5 0
ዓሰርተ	0 0 6 4 -3
ዓሰርተው	0 0 2 0 0
ዓሳ	4 7 11 3 0
ዓሻ	0 -1 -2 -2 0
ዓቢ	0 0 1 0 0
ዓባይ	0 0 24 0 0
ዓይነይ	0 0 0 -2 0
ዓዲ	0 0 9 0 0
ዓጽያትኒ	0 -3 0 0 0
ዕለት	0 4 0 0 0
ዕረፍቲ	0 0 -5 0 0
ዕርቃነይ	0 0 -4 0 0
ዕስራን	0 9 10 0 0
ዕንጨይቲ	1 0 0 0 0
ዕዳ	0 0 0 0 -7
ዕዳጋ	4 0 0 7 0
ዕድመይ	-8 -9 -5 0 0
ዘለኒ	3 0 -5 6 0
ዘለናዮ	0 2 0 0 0
ዘላ	11 5 13 9 13
ዘሎ	16 14 29 27 28
ዘሎኩ	0 0 1 0 0
ዜሮ	0 0 11 0 14
ዝሓለፈ	0 0 0 -3 0
ዝመሓር	0 0 0 0 1
ዝመጻእኩ	7 11 0 0 0
ዝሞተትኒ	0 0 -1 0 6
ዝሰምዓኒ	2 0 0 0 0
ዝሰርሕ	1 0 0 6 0
ዝቅመጥ	0 0 -2 0 0
ዝበሓል	1 11 -18 0 -5
ዝቢግኔቭ	0 0 6 0 0
ዝባነይ	-2 0 0 0 0
ዝብል	-1 0 0 0 -5
ዝብሓል	0 4 0 0 0
ዝተዋሕበኒ	0 0 5 0 0
ዝነበረት	0 0 0 0 2
ዝነብረሉ	0 0 0 3 0
ዝነብር	4 0 -2 0 0
ዝኮነ	8 0 0 0 0
ዝኮንኩ	-3 0 0 0 0
ዝውዕል	0 0 0 0 -5
ዝጽውዖ	8 0 0 0 0
የለን	-6 -9 0 -4 -8
የስርሑኒ	0 0 0 0 4
የብለይን	-1 -2 4 -5 -2
የብላ	-3 0 0 0 0
የጨንቁኒ	0 0 0 3 0
የፈራርሖም	6 0 0 0 0
ያፌት	0 0 4 0 0
ይሓመኒ	0 0 -2 0 0
ይሓርማ	0 0 -2 0 0
ይሓርም	0 -2 0 0 0
ይሓትት	0 0 0 0 -2
ይሕብኡኒ	0 2 0 0 0
ይመሓር	3 12 0 0 0
ይሰርሓ	0 1 -3 7 0
ይሰርሕ	5 0 -4 -2 -6
ይስሕቁለይ	0 0 -1 0 0
ይስሕቅ	-3 2 0 7 0
ይስሕብዋ	0 0 0 0 -4
ይስዕበኒ	0 0 -6 0 0
ይስዕባ	0 0 -3 0 0
ይበሓል	-5 8 -5 -5 0
ይበክዩ	0 0 -3 0 0
ይባኣስ	0 0 0 0 5
ይብለኒ	-13 -9 -2 0 -1
ይብሉ	0 0 -4 0 0
ይብሉኒ	-2 0 0 0 0
ይብል	-11 -6 0 -2 2
ይብልዎ	-3 -2 -1 -8 0
ይትንክፈኒ	0 0 0 0 2
ይነብር	7 8 -1 0 0
ይንቀጥቀጡ	1 0 0 0 0
ይከስሱኒ	0 0 0 2 0
ይከታተለኒ	0 2 0 0 0
ይወስዶ	1 0 0 0 0
ይወቅዓኒ	0 0 -3 0 0
ይውዕሉ	0 7 -5 0 0
ይዕጽወኒ	0 0 0 0 1
ይደሊ	-2 -10 -3 0 0
ይደሚ	0 -1 0 0 0
ይድርብየኒ	0 4 0 0 0
ይጽርፈና	0 0 -5 -5 0
ይጽበየኒ	0 0 0 0 -1
ይፈርሕ	0 0 0 0 3
ይፍትሽ	0 -1 -1 0 0
ደላላይ	0 8 0 3 0
ደላሎ	0 4 0 0 0
ደልየ	3 0 0 0 0
ደልዩ	0 0 0 0 4
ደሚዩ	0 0 -1 0 0
ደም	-2 -10 -8 -1 0
ደሞዘይ	0 1 0 0 0
ደሞዝ	-6 0 0 -1 0
ደሞዝና	0 0 -5 0 0
ደረጃ	7 -11 -2 0 0
ደርቢ	0 11 13 6 6
ደርብዩዎ	0 0 0 0 -2
ደርብይዎ	0 -3 -4 0 0
ደርብዮም	0 0 0 -1 0
ደቀይ	-5 -1 0 -3 0
ደቂ	0 0 0 0 -3
ደቂቅ	0 0 3 0 0
ደበና	0 0 12 0 0
ደዊለ	0 0 0 0 2
ደዊሉለይ	6 0 0 0 0
ደዊላ	0 -1 0 0 0
ደው	0 -4 0 0 0
ደውሉ	3 0 0 0 0
ደውሉለይ	0 2 0 0 0
ደድሕረይ	0 0 -2 0 0
ደገ	-5 0 -2 0 0
ዱውዝበሪ	0 0 9 0 0
ዳንስታብል	0 1 0 0 0
ዳንየላ	0 0 18 0 0
ዳኛ	0 0 -6 0 0
ዴቪድሰን	0 0 1 0 0
ድሕሪ	0 1 18 10 11
ድሕሪኡ	-1 0 0 0 0
ድማ	-8 0 -2 1 0
ድቃስ	0 0 -3 0 0
ድኳነይ	0 0 0 8 8
ድኳን	-6 -6 0 1 0
ዶብሊ	0 1 5 0 0
ዶት	0 0 0 8 0
ዶክተር	0 0 0 2 -3
ጀሚሩ	-2 0 0 0 0
ጀሚራ	0 -1 -5 0 0
ጂፒ	0 3 0 0 0
ጄምስ	0 0 4 0 0
ገለ	0 -5 0 0 0
ገሪፉኒ	0 0 -1 0 0
ገብረእግዚኣብሔር	0 0 4 0 0
ገንዘብ	5 0 -4 0 0
ገዛ	-8 -8 -17 -5 -3
ገዛና	-4 0 -4 0 0
ገዛኣ	-5 -4 0 1 0
ገዛይ	0 -7 -8 15 0
ገዝሚ	0 -1 -7 0 0
ገይሮሞ	0 0 -4 0 0
ገጸይ	-3 0 -8 -5 -2
ገጽኪ	0 0 -7 0 0
ገፈይ	0 0 -6 0 -7
ጉዳይ	0 0 3 0 0
ጋራጅ	0 0 3 0 0
ግሪንገይት	0 4 0 0 1
ግሬግ	0 0 5 0 0
ግና	-1 0 0 -1 0
ግን	-3 -9 0 0 9
ግንቦት	1 3 4 0 0
ግዜ	-3 -5 -5 -2 -6
ጎረባብቲ	2 0 0 0 0
ጎረቤተይ	-1 -2 0 3 -8
ጎይታ	0 0 17 0 0
ጎደና	6 0 -3 8 5
ጓለይ	1 0 0 1 2
ጓላ	0 0 0 -3 1
ጓል	0 0 3 -7 -3
ጠሪዓ	0 0 0 8 7
ጠዊዮሞ	0 0 -3 0 0
ጡረታይ	0 1 0 0 0
ጡፍ	-11 -1 -9 -1 0
ጣብያ	0 0 -3 -1 0
ጥራይ	-4 -11 -3 -4 -7
ጥቃ	0 0 0 0 2
ጥቅምቲ	10 7 3 0 0
ጥንስቲ	0 0 -8 0 0
ጥዑም	0 0 14 13 0
ጥዕና	-1 0 -3 0 0
ጭንቀት	0 -3 0 0 0
ጸሊም	-5 -4 -7 -4 -3
ጸላም	0 0 -1 0 0
ጸማም	0 0 -1 0 0
ጸሪፉኒ	0 0 -1 0 0
ጸሪፋትኒ	-2 -2 -1 0 -4
ጸባ	0 0 -2 0 0
ጸኒሑ	0 0 0 0 2
ጸኒሖምኒ	0 0 0 6 0
ጸዊዓትለይ	3 0 0 0 0
ጸጉረይ	0 0 -5 -4 -2
ጸጉሪ	0 0 -6 -3 10
ጻዕዳ	0 0 -2 0 0
ጽሉል	0 0 -2 0 -1
ጽሑፍ	0 0 3 0 0
ጽሒፉ	0 0 0 6 1
ጽሒፋ	0 0 0 -5 0
ጽሒፎም	0 0 0 0 5
ጽሓፉለይ	1 3 0 0 -3
ጽሕፈት	11 0 0 0 0
ጽሙም	6 0 0 0 0
ጽሬት	0 1 -6 0 0
ጽባሕ	0 0 0 -4 -2
ጽባቀ	0 0 1 0 5
ጽፍሪ	1 0 -4 0 0
ፈሊጠያ	-3 6 0 0 0
ፈሊጡ	1 0 0 0 0
ፈልታም	0 0 4 0 0
ፈሪሓ	0 -4 -9 0 0
ፈቲኖም	0 0 0 6 0
ፋርሳዊ	0 0 9 0 0
ፋይል	0 0 8 0 0
ፋይዛ	0 0 0 5 0
ፍላት	12 0 8 0 0
ፍሎሪን	0 0 8 0 0
ፍርቂ	-5 -6 -5 0 0
ፍርዲ	0 -2 -3 -5 0
ፍስሓየ	0 0 8 0 0
ፍጹም	0 0 11 0 -2
ፑል	0 3 0 0 0
ፓርትታይም	4 0 0 0 1
ፓርክ	0 0 3 0 0
ፓስፖርተይ	0 -3 -4 0 0
ፓስፖርትና	0 0 -4 0 0
ፖሊስ	0 -12 -16 7 -4
ፖስታ	0 4 1 13 5
[word tr]
3	2 1 0 0 0
3a	0 0 0 0 2
88	1 0 0 0 0
9b	0 0 0 0 5
a	8 10 14 12 2
abim	0 0 0 -2 0
abisi	0 0 0 0 1
abla	0 6 0 0 0
ablamın	-6 0 0 -1 2
academyde	0 0 1 0 0
adam	-3 0 0 -9 -6
adresim	0 0 0 3 0
adresimi	0 0 0 0 4
adresinde	3 1 0 0 5
akşam	0 0 0 4 0
akşamları	0 0 -3 0 0
aldı	0 0 0 0 12
aldılar	0 0 -13 -4 0
aldığı	5 3 0 0 0
almışlar	1 0 0 0 0
alt	0 14 5 6 13
altı	0 0 0 4 1
altın	0 0 1 0 0
alçıya	5 2 0 0 0
ama	4 0 0 0 0
ambara	-1 0 0 0 0
amcam	0 -2 0 0 0
amcamın	1 0 0 0 0
annem	0 0 0 0 -3
arka	9 0 12 12 0
arkadaşım	0 0 0 0 5
arkadaşımın	0 0 0 -2 0
artık	0 0 0 0 1
at	17 10 16 12 13
attı	-3 -15 0 0 -5
attılar	-5 -5 0 4 -5
atıyor	0 0 0 7 0
ay	0 0 -6 -1 0
ayaktayim	0 -4 0 0 3
ayarlamış	0 3 0 0 0
ayının	0 1 0 0 0
aç	0 0 0 0 4
ağ	-1 3 0 0 0
babam	0 -2 0 -1 0
bacağını	0 0 -2 0 0
bahçede	0 0 0 -3 0
bakıyor	0 0 0 6 4
balık	0 2 7 12 0
bana	-8 0 0 0 0
barış	0 0 9 0 0
bayram	0 0 16 12 7
bağırdı	0 0 0 10 -7
başlık	-6 -3 -4 -5 -1
başörtümü	0 0 -5 0 0
bebeğimi	0 0 0 -4 7
bekliyo	-5 0 0 0 0
ben	-3 -3 0 9 7
benden	0 0 0 -5 -3
beni	0 0 0 7 0
benim	0 0 3 0 0
beyaz	6 0 0 0 0
bi	7 0 0 0 0
bile	0 -8 0 -3 -1
bilet	6 0 0 0 0
biliyo	1 0 0 9 0
biliyor	3 0 0 0 3
biliyorum	8 0 0 0 0
biliyosunuz	0 3 0 0 0
bin	0 -5 -3 0 0
bir	0 -8 0 -5 -8
biri	14 -2 0 0 0
bitecek	0 0 -1 0 0
bitti	0 0 3 0 0
biz	0 0 0 0 -1
bizi	0 1 0 0 0
bizim	0 0 18 14 0
botla	0 0 4 0 0
boyayla	0 -2 0 0 0
boğarım	0 0 -1 0 0
buldu	0 0 0 10 0
burnunda	-5 0 0 0 0
bütün	0 0 0 0 1
bırakıyor	0 0 0 4 0
bıçak	0 0 -7 0 0
bıçakla	0 0 -4 0 0
cama	0 0 0 -1 0
camiden	0 0 0 0 -2
castle	0 0 1 0 0
celik34	0 1 0 0 0
cemevi	0 0 -1 0 0
cevap	2 0 0 0 0
cevriye	0 0 19 0 0
cicek	0 0 7 9 6
com	12 18 26 0 0
cuma	0 0 -4 0 0
da	10 7 0 0 0
daire	15 8 6 0 0
daki	7 0 -7 0 0
daldılar	0 0 0 0 2
dayak	0 0 0 0 1
dedi	-12 -9 0 15 0
dediler	0 -4 0 0 -7
defolun	-1 0 0 0 -2
demir	6 6 0 2 4
demiş	0 -1 0 0 0
denen	-3 -1 0 -7 0
deniz	0 0 5 0 0
denizci	0 0 11 7 0
deposu	0 1 8 0 0
derler	0 6 0 0 2
destek	0 1 0 0 0
deyi	-4 0 -3 0 -1
değil	0 0 0 0 -4
dikiş	0 -1 0 0 1
dil	6 0 0 0 0
dinlenme	0 8 -2 0 0
diye	4 0 -17 -12 0
diyo	-3 -2 0 0 0
diyolar	0 0 0 0 7
diyor	-5 0 0 0 0
doktor	0 0 0 -2 0
dokundu	0 0 0 4 0
dokuz	0 0 17 14 0
doldu	0 0 11 0 0
dost	0 0 4 0 0
dosya	0 5 0 0 0
dosyam	4 0 0 0 0
dot	5 5 7 12 0
duruyordum	-2 0 0 2 1
dökerim	0 0 0 0 7
döndü	0 0 1 0 0
döner	0 0 -3 0 0
dönercinin	5 0 3 12 0
dört	0 -2 12 0 0
dövüyor	2 0 0 0 0
dükkan	0 0 -1 2 0
dükkanı	0 -4 0 0 0
dün	0 0 0 0 -5
düştüm	-3 0 0 0 0
dışarı	2 0 0 0 0
dışı	0 0 -5 0 -3
edersem	0 0 0 0 2
edildi	0 0 4 0 0
ediyolar	0 0 0 0 6
ediyor	-4 0 0 0 -2
ekip	0 0 0 9 0
elebaşı	0 0 0 7 0
elif	0 0 0 6 0
elimden	-2 0 0 0 0
elime	0 0 0 0 6
eline	0 -3 0 0 0
ellerim	0 1 0 0 0
emailim	0 0 0 5 3
enfield	0 0 4 0 0
eski	0 0 4 0 0
et	8 9 6 4 2
evde	0 0 -1 -5 1
eve	0 -5 -2 -5 0
evi	0 0 -3 0 0
evim	0 1 0 0 4
evimiz	0 0 0 4 0
evinde	5 0 0 0 0
evum	0 0 0 2 0
ex	3 0 0 0 0
example	25 24 22 26 32
eş	0 0 9 0 0
facebook	0 0 2 0 0
fatma	0 0 6 5 0
flat	0 0 17 0 2
gardens	0 0 10 0 0
gari	0 0 -1 0 0
garnı	0 -5 0 0 0
gatta	0 0 0 2 0
gavur	-2 0 0 0 0
gebe	0 0 -5 0 0
gece	0 1 -4 -2 -2
geldi	4 0 0 0 0
geldik	4 0 0 0 -6
geldim	3 7 0 2 2
gelin	0 0 0 -6 0
gelince	3 0 0 0 0
gelip	1 0 0 0 0
gelirsen	0 0 0 0 -3
genç	0 -1 -5 0 0
geri	0 0 0 -6 0
geçe	2 0 0 0 0
geçeda	1 0 1 0 0
geçen	0 0 0 0 -2
geçete	0 0 3 0 0
gibi	-5 -9 0 -1 0
gider	0 0 0 0 3
gidiyorum	0 0 0 6 3
gidiyoruz	4 -1 -4 0 0
giriş	0 9 25 16 11
gittim	1 0 -2 0 0
gizli	5 0 0 0 0
gizlice	0 -3 0 0 0
great	0 0 20 0 0
groups	1 0 0 0 0
grubun	0 0 0 0 4
göndercem	0 1 0 0 0
görmesin	0 0 0 -2 0
gösterdi	0 0 0 2 0
götürdü	0 0 -8 0 -3
götürecekler	0 7 0 0 0
götürüyor	0 0 0 2 2
göçmen	0 0 -2 0 0
gün	0 0 0 7 0
günde	0 0 0 -7 -2
güneydoğu	0 0 12 9 0
günü	1 3 0 0 0
hacı	0 0 5 0 0
hafta	0 0 0 1 1
halı	0 0 0 1 0
hamileydim	0 0 0 0 -4
hat	0 7 0 0 0
hayat	0 0 3 0 0
hayri	0 0 9 0 0
haziran	-2 0 0 0 0
haziranda	0 0 -8 0 0
hele	0 0 0 6 0
hemşire	0 0 18 7 7
her	2 8 0 0 0
hesabından	12 0 0 0 0
high	0 -5 8 0 -1
hoca	0 0 0 -5 0
house	0 8 8 0 0
hâlâ	0 -2 0 0 0
ifsa	2 1 0 0 0
iki	0 0 14 6 1
ikiye	0 0 7 0 0
ile	0 10 0 8 6
iltica	0 0 4 0 7
isimli	-6 0 0 0 0
it	0 -2 0 0 0
izin	-2 0 0 0 0
için	0 -1 -3 -2 -1
işe	0 0 0 0 2
işinden	0 0 -1 0 0
işçisiyim	7 0 0 0 0
k	0 3 0 0 0
kaburgam	4 0 -2 0 0
kadın	0 0 0 -6 -5
kafama	5 0 0 0 0
kahveyi	1 0 0 0 0
kalate	0 0 6 0 0
kalıyorum	12 2 0 0 0
kalıyoruz	2 0 0 1 4
kamerası	0 3 0 0 0
kapattılar	0 0 -2 -7 0
kaptan	0 0 0 0 -1
kapıma	0 0 0 -2 0
kapıya	0 8 0 0 0
kapıyı	0 -2 0 0 0
kartı	0 -1 0 0 0
kartım	0 1 0 0 0
kartımı	-9 -2 0 0 0
kasiyer	0 2 0 0 0
kat	0 17 14 11 0
kaybettim	0 0 -4 7 0
kaynanam	0 0 0 -3 0
kayınbiraderim	0 0 0 0 -8
kaçakçı	0 0 0 0 -5
kaçmaya	4 2 0 0 0
kağıdım	0 0 8 0 0
kebap	0 2 0 0 0
kebapçı	-3 0 0 0 0
kere	0 0 -1 0 0
keserim	0 -2 0 0 0
kesildi	-5 -3 -6 -3 -3
kilitliyoor	0 0 0 5 0
kişi	0 -3 -4 0 0
kocam	-6 0 -4 -8 0
kodu	1 0 0 0 0
kokorec	0 6 0 3 0
komşu	0 -5 -1 0 0
komşusu	1 0 0 0 0
konuşuldu	-3 -5 0 0 0
koptu	0 -3 -3 0 0
korkudan	-5 0 0 0 0
korkutuyor	-1 0 0 0 0
koydu	-4 -1 0 0 0
koymuş	0 0 0 0 1
koymuşlar	0 0 0 9 0
kurt	0 0 4 4 0
kuryeyim	0 5 0 0 0
kuzucu	0 7 24 0 0
köpek	0 -2 0 0 0
köşesinde	4 5 -2 10 0
köşesindeki	0 0 -1 0 -2
kürekle	0 0 -4 0 0
kürtaj	3 0 0 0 0
küçük	0 0 0 0 -3
kırarım	0 0 0 -2 0
kırk	0 0 0 9 0
kırıldı	4 0 0 0 0
kız	0 0 0 -4 0
kızum	0 1 0 0 0
kızı	12 8 9 6 8
kızım	0 -6 0 0 0
kızımı	0 0 0 0 -2
lan	-3 0 0 2 0
lezzet	0 0 4 0 0
limanda	0 0 0 0 -2
link	0 0 0 1 0
linki	0 0 0 4 2
little	0 0 8 0 0
maaş	0 0 -1 0 0
mail	0 0 0 0 3
maili	0 0 0 3 4
maillerime	0 0 0 0 7
manor	0 0 1 0 0
market	0 8 6 0 0
mart'ın	0 0 3 8 0
martta	-5 0 -2 0 0
mavi	0 0 5 0 0
mayıs	0 -1 -5 0 -4
mayısta	0 -7 -5 0 0
me	0 6 2 0 0
memlekette	0 0 -1 0 0
mesaj	0 1 0 0 0
mill	0 0 5 0 0
minicab	0 0 0 3 0
morlukları	0 0 -3 0 0
müşteri	0 0 0 2 0
müşterilerin	0 0 0 0 2
namus	0 0 -5 0 0
nazlı	0 0 7 0 0
nisa	0 0 1 0 0
nisan	0 0 -2 0 0
nisanda	-2 0 -3 -6 0
no	-4 0 -2 0 0
nokta	14 21 23 22 7
north	0 0 8 0 0
numaram	0 -1 0 0 6
o	8 0 0 0 0
ocakta	0 0 -8 0 -6
oda	0 0 0 0 6
odama	-3 0 0 0 0
ofisi	0 0 3 0 0
okulda	0 0 -5 0 0
okuldan	0 -4 -11 0 0
okulu	0 1 2 0 0
okuyor	0 1 0 0 0
olarak	5 4 0 0 0
oldu	0 7 0 0 -1
olduğumu	3 4 0 0 0
olmadığını	0 0 7 0 0
on	-2 -10 -13 -10 -20
ona	1 0 0 3 5
ondan	0 0 0 0 3
onlarda	-1 0 0 0 0
onu	0 0 8 0 0
onurum	5 6 0 0 0
oradan	1 0 0 0 0
orbit	0 0 11 10 0
orda	4 0 0 0 0
org	6 8 16 0 0
orospu	0 0 -4 0 0
otelde	0 0 -12 0 -2
otobüsle	0 4 -1 -4 0
otobüste	0 0 0 -5 -6
oturuyoruz	-3 0 -12 0 0
oturuyoz	0 0 0 0 5
oxford	0 0 4 0 0
oğlan	0 -2 0 0 0
oğlu	0 -1 0 0 0
oğlum	0 -2 0 0 0
para	1 0 0 -1 0
parası	-3 -4 -5 -1 0
parayı	0 3 0 0 0
park	0 0 4 0 0
parka	0 0 5 0 0
parkdan	0 0 8 0 0
parmağı	0 0 -2 0 0
pasaportum	0 -1 0 0 0
pasaportumu	0 0 -3 0 0
patriots	0 0 1 0 0
patron	0 -1 0 0 0
pembe	0 0 12 10 0
perşembe	0 0 0 -2 0
peşimde	2 0 0 0 0
photo	0 0 0 0 10
pis	-1 0 -2 -3 0
plakalı	12 0 0 0 0
plakası	0 -1 0 0 0
polis	-4 0 0 0 0
polise	0 5 -4 -2 0
polisi	0 -8 0 0 0
posta	0 3 0 7 4
reddedildi	0 0 1 0 0
road	-5 0 0 0 3
rüya	0 1 0 0 0
rıhtımdaki	0 0 3 7 13
saat	-7 -3 -14 0 -3
sabah	0 0 0 6 0
sadece	2 0 0 0 0
sakladı	0 -1 0 0 0
saldı	-3 0 0 0 0
saldırdılar	-1 0 0 5 6
salladı	0 0 0 9 1
saygıdeğer	0 0 0 0 9
saçımdan	2 0 0 0 0
saçımı	6 0 -1 0 0
sekizinci	3 1 0 0 0
seni	3 2 0 0 -5
sevgi	0 0 3 0 0
sevgilim	0 0 0 -1 0
sigorta	-1 -5 0 0 0
silah	0 0 0 0 4
snapım	0 0 0 1 0
sokakta	0 0 0 -1 0
sonra	4 2 0 6 0
spouse	0 0 15 0 0
staja	3 0 0 0 0
sterlin	-5 -3 0 0 0
surgery	0 0 1 0 0
sus	0 0 0 0 4
söylemiş	0 0 0 0 6
söyleyecekmiş	8 0 0 0 0
söz	0 -6 -3 -6 -9
sürerum	-2 0 0 0 2
sıfır	0 0 14 2 12
sınıftayım	0 -8 0 0 7
sınır	0 0 0 -5 0
t	0 0 7 1 0
ta	-3 5 0 0 0
taksi	0 -5 0 0 0
tamir	3 0 0 0 0
tamirhanesi	0 0 8 0 0
tamirhanesida	0 0 7 0 0
tarafında	0 0 0 0 -3
tarih	0 0 0 0 3
tatlı	0 0 7 0 0
taydı	0 0 -3 4 0
taş	1 0 -6 0 0
tek	0 0 -2 -1 0
telefonumu	0 0 0 -1 0
temel	0 5 5 0 0
temizlik	0 0 0 -1 0
temyiz	0 1 0 0 0
terörist	-1 0 0 0 0
to	0 10 15 0 0
tokat	0 0 -10 0 0
torunum	0 0 0 0 -2
tuvalete	0 0 -1 0 0
tükürdüler	0 0 -3 5 0
tırcıyım	0 0 -3 0 0
tırnak	6 0 0 0 0
tırnaklar	0 10 10 0 0
ucuz	0 0 0 -6 0
uk	5 0 5 0 0
umut	0 0 8 0 0
usta	0 3 12 8 0
var	1 0 0 -1 0
vardiyasına	0 0 -1 0 0
vardiyasındayım	0 0 0 0 -1
vardı	0 0 0 0 9
vatandaşım	0 0 -1 0 0
ve	-4 0 0 5 0
verildi	0 0 0 -2 0
vermedi	1 -2 -1 0 0
vermiyo	0 0 -1 0 0
vermiyor	0 0 0 -1 0
visa	0 0 8 0 0
visa'm	0 0 0 0 1
vizemiz	0 0 2 0 0
vizesi	0 0 2 0 0
vizesiyle	0 0 3 0 0
vurdu	0 -3 0 2 0
vururmuş	0 0 0 0 5
vururum	-3 0 0 0 0
vuruyor	5 0 0 0 0
walk	0 0 0 0 2
wembley	0 0 0 2 0
wok	0 0 10 15 0
ya	0 0 0 5 2
yakacağız	4 0 0 0 0
yanında	-5 0 -3 0 0
yanındaydı	0 0 0 1 0
yaptı	0 8 0 0 0
yapıyom	0 0 -4 0 0
yattım	5 8 0 0 0
yatırdı	0 6 0 0 0
yazmış	0 0 0 2 2
yağmur	0 0 13 0 0
yedi	11 12 3 0 0
yengem	0 4 0 0 0
yerinde	8 0 1 0 0
yeter	0 0 -4 0 0
yine	0 0 0 0 9
yirmi	0 0 9 11 0
yok	0 0 8 0 0
yollarım	0 0 0 0 2
yusuf	0 0 5 0 0
yürüdü	-3 0 0 0 0
yüzüme	0 0 0 -3 5
yıldır	0 0 -2 0 3
zorla	0 -8 0 -5 0
çalışan	0 0 0 0 -1
çalışma	0 0 6 0 0
çalıştım	2 0 0 0 0
çalıştırdılar	0 3 0 -8 0
çalışıyo	2 8 0 0 0
çalışıyomuş	4 0 0 0 0
çalışıyor	1 0 0 0 0
çalışıyorum	-3 0 -1 9 -1
çalışıyoruz	4 0 0 0 0
çatı	0 13 4 0 0
çağırdı	-6 0 0 0 0
çağırmadılar	0 0 0 3 -1
çekmiş	2 0 0 4 0
çekmişler	0 0 0 0 4
çekti	-4 -6 -1 0 0
çeyrek	0 14 6 7 0
çizdi	-3 0 0 0 0
çizgi	18 9 8 10 6
çocukları	0 0 0 -1 0
çocuğu	0 -5 0 -4 0
çıkıyoduk	0 0 0 -1 0
çıkıyorum	0 4 0 0 0
çıkışında	0 -1 0 0 5
ödemedi	4 0 0 0 0
önce	0 0 0 5 0
önünde	0 1 0 1 0
öğlen	0 0 20 0 0
öğretmenim	-2 0 0 0 0
üstü	0 3 11 0 0
üstüme	0 -5 0 0 0
üstünde	0 -3 1 0 0
üstündeki	0 0 0 3 0
üstüne	0 0 -2 0 0
üvey	0 0 0 0 -1
üç	0 0 6 -3 -2
üçü	0 0 4 0 0
şantiyede	0 0 -3 0 0
şerefsiz	0 0 -1 0 0
şeyi	5 0 0 0 0
şimdi	2 1 0 0 7
şişeyi	3 0 0 0 0
şişle	0 0 -3 0 0
şoför	0 3 0 0 0
şubatt	0 7 8 0 0
şubatta	0 -6 -2 -3 -5
[word uk]
771	0 0 0 0 2
bily	0 0 0 0 2
bobby	0 0 0 1 2
by	0 6 9 0 5
com	6 7 13 0 0
dub	0 2 2 0 0
example	18 13 17 21 16
for	6 0 5 0 0
fruct	0 0 0 0 2
go	0 0 7 2 0
home	0 3 0 0 0
homes	8 5 0 2 0
hrytsai	0 1 0 0 0
https	0 0 1 0 0
me	0 7 7 0 0
n	0 0 1 0 0
nails	0 0 8 4 0
net	0 4 12 0 0
org	3 4 12 0 0
pregnant	0 0 0 -2 0
rents	0 0 5 6 0
robota	2 1 0 0 0
solia	6 7 0 4 7
solomia	0 0 2 1 0
t	0 0 8 5 0
uk	6 6 7 0 0
а	0 -6 -5 -11 -11
агенція	-2 0 -4 0 3
адреса	1 0 -6 0 0
але	0 3 0 0 0
б	0 0 6 0 0
б'є	-2 5 0 -3 -1
бабусі	0 0 0 0 -3
бай	0 0 12 0 0
бандерою	0 0 0 0 -1
без	-7 -4 -8 -9 0
бо	-2 -3 0 0 0
болить	0 -5 0 0 0
борг	0 0 -2 0 -4
бою	0 0 -4 0 0
боюся	0 1 0 0 -1
боїться	1 0 0 0 0
бригадирша	0 0 0 0 -1
був	0 -2 0 0 0
будинку	0 -1 -1 0 0
будинок	-4 0 -1 0 0
букетом	2 0 0 0 0
було	-1 0 0 0 0
більше	1 0 0 0 0
біля	-2 -4 0 -3 -5
в	-7 -10 -14 -15 -3
вали	0 0 0 -2 0
вдарив	-3 0 0 0 -1
вечора	0 0 -1 0 0
вже	-5 -1 -7 -9 -1
вигнали	2 0 0 0 0
вийти	0 0 -2 0 0
вночі	-2 0 0 0 0
вони	-1 0 0 0 0
впав	-2 0 0 0 0
всі	0 5 0 0 0
вулицю	0 0 0 -2 0
вівторок	0 0 7 0 0
від	0 -3 0 -7 -9
відмову	0 0 13 0 0
віза	0 0 13 15 10
візу	0 0 9 0 0
візі	0 0 12 0 0
вікна	-1 -3 0 0 0
він	-5 0 -9 0 -4
віра	0 0 7 0 0
вісім	0 0 8 0 0
гавань	0 0 28 0 0
гаррісон	0 0 0 4 8
голова	0 0 -3 0 0
господиня	0 1 -2 0 0
гуманітарній	0 0 5 0 0
дала	-2 0 0 0 0
двері	-2 0 -1 -1 0
дві	0 0 -1 0 -1
двір	0 0 7 0 0
де	0 -2 0 -1 0
дев'яносто	0 0 -3 0 0
дев'ятнадцятого	0 1 0 0 0
дев'ятнадцять	0 0 4 0 0
дев'ять	0 0 12 0 0
день	0 0 0 0 -3
десь	0 0 0 0 -3
дзвоніть	0 -2 0 0 0
для	0 1 8 11 0
до	0 0 -4 -10 -1
дозволу	0 3 0 0 1
дому	0 4 4 0 0
доньку	-2 0 -1 0 0
доньці	0 0 0 0 7
другий	-6 -1 -8 -5 0
душ	0 0 0 0 8
дівчинка	-5 0 0 0 0
ет	9 0 6 8 8
живу	0 0 0 2 0
живіт	0 0 -3 0 0
життя	0 0 2 0 0
жінка	0 0 0 -4 0
з	-4 -12 0 -15 -8
за	-7 -12 -5 -6 -9
забрав	2 0 0 0 0
закінчилась	3 8 0 0 0
зарплату	0 0 0 -1 0
заходить	0 0 0 0 -3
звати	-2 0 0 0 0
звідси	0 0 -2 0 0
здає	0 0 -2 0 0
зміни	6 0 0 0 0
знаю	-2 0 0 0 5
знов	0 0 0 -4 0
знущається	-3 0 0 0 0
зі	0 3 0 -1 0
й	0 -5 0 -4 0
його	0 0 -4 0 0
йому	0 -6 0 12 0
каже	-7 0 0 0 1
камінь	0 -2 -5 0 0
каналі	0 0 0 2 0
квартира	0 -4 -5 0 0
кварттирі	0 0 -5 0 0
кинули	-2 -3 0 0 0
кличка	0 4 0 0 0
коліна	0 0 -1 0 0
ком	13 16 24 0 0
корт	0 0 1 0 0
кота	0 0 1 0 0
крамничку	0 0 -2 0 0
крапка	14 14 18 25 0
кричав	0 0 0 -1 -3
кричить	0 2 0 0 -2
курс	0 0 0 0 -5
кухні	0 0 0 -1 0
кімнати	0 -7 0 0 -2
кімнату	-2 -6 -2 -10 -5
кімнаті	0 -8 -7 -2 -2
лежав	-3 0 0 0 0
лютий	0 0 -8 0 0
ліжко	0 0 0 0 -4
лікарні	0 0 0 0 -3
лінк	0 0 0 3 0
лінійкою	4 0 0 0 0
літа	10 0 0 0 0
маленькі	0 0 13 12 0
малий	0 0 -3 -2 0
мама	6 0 0 0 0
мамі	-5 0 0 0 0
маю	0 0 0 -2 0
мейл	0 0 0 14 10
мельниченко	0 0 0 0 7
мене	-6 0 -4 0 -6
мені	0 0 0 10 0
ми	0 0 0 1 0
мною	-3 0 0 0 0
мого	-5 0 0 0 0
можу	-3 0 0 0 0
мокрим	0 -1 0 0 0
молити	-4 0 0 0 0
мій	0 0 -1 2 0
містер	0 0 3 0 0
місяць	0 -4 -3 0 0
місяці	0 -5 0 0 0
на	-2 1 12 -10 -4
надіслав	0 0 0 0 3
наказав	-1 0 0 0 0
нам	-4 0 0 0 0
намалювали	0 0 -1 -2 0
нас	0 4 -2 -5 -4
наші	7 0 0 0 0
не	3 -8 0 0 -3
нема	-2 0 0 0 0
непальці	0 0 7 0 0
ногами	0 0 0 0 -2
ноги	0 0 0 0 3
ногою	0 0 0 0 -4
номер	-4 -4 -11 -4 0
ночі	-4 0 -3 0 0
ні	-2 0 0 0 0
ніч	-2 0 0 0 0
о	-10 0 -11 5 -2
обзиває	0 0 0 -5 0
один	0 -3 -1 0 -2
одна	0 0 -4 0 0
отримали	0 0 0 4 3
п'яний	5 0 0 0 0
п'ятдесят	0 0 1 0 0
п'ять	0 -2 0 -6 0
палицею	0 0 -5 0 0
пальці	0 0 -1 0 0
пан	0 0 0 0 -1
парку	0 0 6 0 0
паспортних	0 0 0 3 0
пацана	0 0 0 0 5
перекладала	7 12 0 0 0
платять	1 0 0 0 0
по	0 14 20 1 3
поверх	0 6 -9 -2 0
повільний	0 0 0 0 7
повія	0 0 -1 0 0
поклав	0 3 0 0 0
поляк	0 0 10 0 0
поліція	0 -4 -5 0 0
потилицю	0 0 -1 0 0
пошта	0 0 1 11 14
працівника	0 3 6 0 0
прийшов	0 0 0 3 0
притулку	4 6 12 0 0
притулок	9 0 0 0 0
приїхав	0 0 0 0 -8
протон	0 6 8 8 11
під	-11 -8 0 -3 -6
пішки	-3 0 0 0 0
разів	0 0 0 -4 0
роботи	0 0 0 0 2
роботу	0 4 8 0 0
розі	0 0 -9 0 0
ролстон	0 0 0 2 0
руки	0 1 7 0 0
румунами	0 0 7 0 0
рушником	-1 0 0 0 0
рішення	12 10 3 3 4
свастику	0 0 -1 0 0
свинею	0 0 -6 0 0
світла	0 0 11 0 0
сезонного	0 0 3 6 0
сестра	0 0 0 6 6
син	0 15 23 0 0
сини	0 23 28 0 0
сказав	18 14 0 0 0
слухавку	3 0 0 0 0
собака	14 11 15 14 21
сорок	5 -8 -8 0 0
соромно	0 0 -2 0 0
спалив	0 0 -1 0 0
спалимо	0 5 0 0 0
спимо	0 0 -2 0 0
спина	0 0 -5 0 0
справи	4 0 0 0 0
сталося	0 -2 0 0 0
станції	0 0 0 0 -3
стоїть	0 -2 0 0 0
страху	0 0 0 -2 0
стукає	0 0 -2 0 0
стуку	-1 -3 0 0 0
сусідка	0 0 0 -4 -4
сусідньої	0 0 -4 0 0
схемі	7 4 5 4 9
сховала	0 0 0 -2 0
сьомий	0 0 0 -2 0
сімей	5 8 12 0 0
так	-10 -1 0 0 0
там	0 0 -1 -2 0
теж	0 0 -2 0 0
тепер	0 -6 0 -3 -3
терпи	2 0 0 0 -3
тиждень	0 -4 -3 0 0
тижні	0 -3 0 0 0
тисяч	-2 0 0 0 0
тиха	0 0 0 3 0
то	0 -3 -6 0 0
той	0 0 0 0 -1
точка	1 7 11 15 0
травмпункті	-1 0 0 0 0
третій	0 -2 0 -9 -2
три	0 -1 -10 -6 0
тринадцять	0 0 5 0 0
туди	0 -2 0 0 0
тут	0 1 24 18 0
у	-4 -8 -9 -16 -5
українка	0 0 16 0 0
фунтів	-2 -11 -4 0 0
хазяйка	0 0 0 0 2
хати	0 0 1 0 0
хату	5 0 0 0 0
хлопець	0 -2 0 0 0
хлібозаводі	0 0 -1 0 2
ходжу	0 4 -6 0 0
ходить	0 0 0 0 9
хустку	0 0 -2 0 0
це	-4 0 0 -4 0
чверть	0 0 0 4 0
чекає	0 0 18 14 3
через	3 0 0 0 0
чи	0 0 0 0 -2
чоловік	0 -8 0 -6 -2
штовхнули	0 5 0 0 0
шукала	3 5 0 0 0
шість	0 0 4 0 0
щелепу	0 0 0 0 -3
що	0 -3 0 -8 0
я	-1 -7 -1 -9 -7
як	-4 -5 0 0 -1
якщо	0 -3 0 0 0
якій	0 0 0 -3 0
якісь	0 -1 0 0 -4
і	-10 -8 10 8 -11
із	0 0 0 -4 0
імейл	0 0 0 4 0
їжачки	0 12 13 0 0
їхала	-3 0 0 0 0
її	3 0 0 0 -1
[word ur]
at	4 5 6 0 0
boyfriend	0 0 0 2 0
caseworker	0 0 0 4 0
com	12 8 5 0 0
dot	6 12 8 9 4
ex	0 0 0 0 2
example	12 25 20 23 22
group	3 0 0 0 0
hate	2 0 0 0 0
https	0 0 19 7 0
izzat	0 1 4 0 0
job	0 0 0 0 -3
k	3 9 11 6 1
me	7 5 7 4 0
naila	0 0 0 3 3
namak	4 0 0 0 0
naz	4 0 0 0 0
net	10 2 0 0 0
of	0 4 0 0 0
org	6 0 9 0 0
refuse	4 6 0 0 0
roti	0 0 4 0 0
saima	0 0 2 1 0
sana	2 0 0 0 0
speaks	0 0 0 0 1
street	-3 0 0 0 0
t	0 0 12 5 3
tiktok	0 11 6 0 0
truth	0 0 5 0 0
www	0 0 11 2 0
yusra	3 0 0 0 0
ا	-1 -1 0 0 0
اب	0 -3 0 -4 0
ابو	0 0 -6 -10 0
اتا	5 0 0 0 0
اتلي	0 0 17 12 17
اتي	6 1 0 0 0
اجازت	3 9 5 6 13
ادمي	-1 0 -4 0 0
ار	0 0 4 0 0
ازراه	0 0 0 -1 0
اس	8 -1 -28 -10 -15
اسايلم	0 0 2 0 7
اسي	0 -3 -12 0 -2
اف	0 5 3 0 0
افغاني	0 0 10 0 0
اكيس	0 0 3 0 0
اكيلي	0 0 -6 0 0
ال	0 0 4 0 0
القران	1 0 1 0 0
الهي	0 0 2 0 0
ان	0 0 2 0 0
انتظار	0 4 4 0 0
انيس	0 0 4 0 0
او	0 0 19 2 0
اور	1 2 -15 0 9
اوور	0 0 2 0 0
اوي	1 13 15 0 0
اي	0 -5 -2 -6 6
ايا	0 1 0 0 0
ايجنسي	0 0 -1 0 0
ايك	-4 -4 0 0 -6
اينڈ	7 8 17 10 0
ايي	-6 0 0 0 0
ايٹ	3 3 0 7 10
اٹه	0 0 -3 -3 0
اٹهويں	0 0 -3 0 0
اپنا	0 3 0 0 0
اپني	0 0 0 -4 0
اپيل	0 10 5 0 0
اچها	0 0 16 14 0
اڈي	3 0 0 0 0
اگر	0 0 0 1 0
اگلي	0 0 0 0 2
بابا	0 0 7 0 2
بابر	0 0 8 0 0
بابو	0 0 0 11 0
بات	9 0 -1 0 0
بار	-6 -4 0 -1 0
باره	0 0 0 -4 -1
بازار	0 4 1 0 0
باقي	0 0 4 0 0
باورچي	0 9 0 0 0
باپ	0 0 0 0 3
بتا	0 0 0 -1 0
بتايا	6 0 0 0 0
بج	0 0 0 0 1
بجلي	0 0 -3 0 0
بجي	1 4 5 0 0
بده	0 0 0 1 0
برداشت	0 0 0 -1 0
برس	2 5 -5 0 -1
برن	0 0 1 0 0
بس	0 -4 -2 -5 0
بلاتا	2 0 0 0 0
بلاك	0 0 0 4 0
بلايا	2 0 0 -3 -3
بليك	0 0 1 0 0
بليو	0 0 2 3 0
بن	0 0 -1 0 0
بنايي	0 0 0 10 3
بند	-4 -8 -7 0 1
بهاءي	0 0 0 3 0
بهايي	3 2 26 0 0
بهت	0 0 0 -3 0
بهر	0 0 0 -1 0
بهري	0 0 0 0 10
بهن	0 0 0 2 6
بهي	0 12 -17 -14 0
بوتل	-4 0 0 0 0
بولا	0 0 0 -2 0
بوڑهي	0 0 0 0 -1
بيس	0 0 -2 0 0
بيلٹ	0 0 -6 0 0
بينك	0 10 0 0 0
بيوه	0 0 -3 0 -3
بيوٹي	0 0 0 4 0
بيٹا	0 0 0 3 0
بيٹي	0 0 0 6 0
بيچ	0 0 1 0 0
بٹن	0 1 4 0 0
بچه	0 0 0 2 0
بچوں	0 0 0 0 9
بچي	-3 -6 -5 -6 0
تالا	0 0 -4 0 0
تعني	3 0 0 0 0
تك	0 0 0 2 -2
تم	0 0 0 16 9
تمهيں	0 3 0 0 0
تنخواه	0 0 -4 0 0
تها	-1 6 -2 0 -1
تهاني	0 4 0 0 0
تهوكا	0 0 -5 0 6
تهي	5 0 -2 2 3
تهپڑ	0 0 -3 0 0
تو	0 -15 -4 -4 1
تي	-7 0 -3 0 0
تيزاب	0 0 -2 0 0
تيسري	0 0 4 0 0
تين	5 -11 -14 -6 -2
ثاقب	0 0 7 0 0
جاتا	0 5 0 0 9
جاتي	-4 -1 0 0 0
جامعه	0 0 6 0 0
جان	0 0 -9 0 0
جاني	0 0 -6 0 0
جاو	0 -3 -7 -3 0
جس	0 0 0 0 4
جسي	1 0 0 0 18
جلدي	7 0 0 0 0
جمعي	0 0 -2 0 0
جملي	0 0 -6 0 0
جناب	0 0 -6 4 0
جو	0 5 -6 6 3
جوان	0 0 3 0 0
جوش	0 0 2 0 0
جويي	0 0 8 0 0
جي	0 0 5 2 0
حامله	0 0 -5 0 0
ختم	8 13 6 3 3
خراب	0 -5 0 0 0
خلاف	8 0 0 0 0
خوف	0 0 -3 0 0
خون	-3 0 -2 0 0
دا	0 0 0 4 0
دروازي	0 0 -1 0 0
دسمبر	0 0 0 2 1
دفتر	0 0 0 0 7
دكان	-2 -11 -19 0 0
دن	0 -5 -5 0 0
دهاگه	0 12 12 0 0
دهشت	0 0 -3 -1 0
دهكا	9 0 0 0 0
دهمكي	-3 0 -4 0 0
دهمكياں	2 0 0 0 0
دو	0 0 -13 -10 -8
دوست	0 0 0 6 0
دوسري	0 4 3 0 0
دوں	-5 -6 0 -3 0
دي	-14 -9 0 -4 0
ديا	-10 -13 -5 0 4
ديتا	-4 -11 -3 0 0
ديتي	-1 -7 0 0 3
ديسي	0 0 3 0 0
ديكهي	0 0 0 0 1
ديور	0 0 0 3 0
ديوراني	1 0 0 0 0
ديي	0 0 0 0 8
ديں	0 -3 0 0 0
رات	0 -3 -16 6 -2
ركها	-4 0 -7 0 5
رها	4 -11 -4 0 14
رهتا	0 -1 0 0 0
رهتي	9 -5 0 0 4
رهو	0 0 0 4 12
رهي	3 -12 0 6 0
رهيں	0 0 0 0 4
رو	0 -8 -12 -4 0
روتي	1 0 0 0 3
روز	2 5 0 0 0
روم	0 -4 -6 0 -1
روپ	0 0 3 0 0
روڈ	3 4 9 8 4
ريجيكٹ	0 0 0 0 5
ريمين	1 0 0 0 0
زبردستي	0 0 -2 -1 0
زيرو	0 6 8 0 2
سابقه	0 0 0 -2 3
سات	1 0 0 0 0
ساته	1 0 0 -4 -1
ساس	0 0 0 -3 0
ساسس	0 0 0 4 0
سال	0 10 -13 5 16
سامني	0 0 0 0 -3
سب	2 0 -3 3 7
ستره	0 0 6 0 0
سحر	0 0 4 0 0
سر	0 0 -13 0 0
سرجري	0 0 8 0 0
سكول	0 0 -6 4 2
سلاو	0 0 7 0 0
سلايي	0 0 -1 0 0
سمال	0 0 4 0 0
سمندر	0 0 -2 0 0
سنهري	0 0 14 12 0
سوا	0 0 12 0 0
سوتيلي	0 0 0 0 -1
سودا	0 16 15 0 0
سي	0 11 13 -6 -8
سيكر	0 0 2 0 0
سيلام	0 0 5 0 0
سيلون	0 0 -2 0 0
سينٹ	0 0 6 2 2
سينٹس	0 2 0 0 0
سيون	0 1 0 0 2
سٹريٹ	4 0 0 0 0
سٹوك	0 0 3 0 0
سٹي	0 0 4 4 0
سپروايزر	2 0 0 0 0
شادي	0 0 -2 0 0
شاليمار	0 0 0 4 6
شام	0 0 -7 0 0
شوهر	5 0 -7 12 1
صاحب	0 7 0 0 0
صاحبه	0 0 -1 0 0
صبح	0 0 -9 0 0
صبر	0 0 -1 0 0
صرف	0 9 0 0 0
طعني	0 0 -1 0 0
عروبه	0 0 4 0 0
عزت	0 0 -1 0 0
علاقه	6 0 0 0 0
عمر	-1 0 0 0 0
عورت	0 -1 -1 0 6
فراٹن	0 0 5 0 0
فليٹ	13 13 28 6 4
فلپايني	0 0 6 0 0
فورمين	-6 0 0 0 0
فون	0 -4 -5 -2 -1
فيكٹري	0 0 -5 0 0
فيملي	0 0 3 0 0
قانوني	0 0 12 0 0
قصايي	0 0 -1 0 0
قطار	5 0 0 0 0
قيد	1 0 0 0 0
كا	5 0 -5 6 6
كارڈ	0 0 0 0 -2
كالج	0 2 9 0 0
كالي	0 0 18 14 0
كام	-3 4 14 4 1
كاٹ	0 -2 0 0 0
كتا	2 12 -2 0 0
كر	-8 -22 -12 -6 3
كرايه	0 0 0 0 -2
كرتا	-7 -11 -6 -2 0
كرتي	-5 -6 0 0 4
كرن	0 0 15 0 0
كرنا	-2 0 0 0 0
كرو	0 0 -6 -2 0
كروا	3 -2 0 0 0
كزن	0 0 0 3 0
كل	0 0 0 3 0
كلايي	0 0 0 -3 0
كلياں	0 5 3 0 0
كليير	0 0 3 0 0
كم	0 -1 0 0 0
كمري	-3 0 -1 0 -4
كه	-5 0 0 -5 0
كها	16 -6 0 -1 -4
كهانا	5 0 0 0 -1
كهتا	1 7 0 0 -3
كهتي	-1 15 0 0 2
كهلا	0 0 1 0 0
كهندي	0 3 0 0 0
كهه	1 6 -3 0 0
كهيں	2 0 0 0 0
كهڑا	-3 0 0 0 0
كو	11 4 -13 5 7
كونر	0 3 0 0 0
كوني	0 0 0 0 11
كويي	0 0 0 -1 0
كوٹ	0 0 5 0 0
كوڈ	0 0 0 0 -2
كي	10 17 16 3 -3
كيا	0 -4 0 0 0
كيش	0 3 6 0 0
كيلي	0 0 6 0 0
كيونكه	0 0 0 12 8
كيير	8 0 5 1 0
لا	0 0 -4 0 0
لات	2 0 0 0 0
لاكه	0 -9 -12 -6 0
لكها	0 0 -3 2 0
لكهتا	0 -1 0 0 -3
لكهي	0 -7 0 0 0
لندن	0 0 14 0 0
لنك	0 0 0 4 1
لوگ	-4 -7 -3 0 0
لوگوں	0 0 0 0 9
لي	0 0 11 0 -5
ليا	0 -6 0 0 7
ليتي	-1 0 0 0 0
لين	0 0 1 0 0
ليو	3 2 10 0 0
ليوشم	0 0 6 0 0
ليي	-8 -14 -8 0 0
ليٹن	0 0 6 0 0
لڑكوں	0 -2 0 0 0
لڑكي	0 0 0 6 0
لگا	0 -3 -4 0 0
مار	0 -1 -3 0 0
مارا	-6 -1 0 0 0
مارتي	-5 0 0 0 0
ماري	-5 -3 -8 -1 0
مالك	1 0 0 0 0
مالكن	0 0 0 3 6
مانگتا	0 -2 0 0 0
ماں	7 0 0 0 0
مبشره	0 0 5 0 0
مجهي	1 8 -12 5 0
محسوس	0 -1 0 0 0
مدد	-1 0 0 0 0
مدرسه	0 0 3 0 0
مسز	-3 0 0 0 0
مكيي	0 8 16 0 0
مل	0 6 4 0 5
ملا	1 0 0 0 0
ملو	-2 0 0 0 0
منزل	0 18 7 16 4
منه	0 0 -4 0 0
منٹ	0 0 7 0 0
مهيني	-1 -8 0 0 0
موروگن	0 0 3 3 2
مياں	0 0 11 14 8
ميرا	6 1 -14 -9 6
ميري	3 2 -7 -10 7
ميكا	0 0 12 0 0
ميل	0 -3 -4 10 9
مين	0 0 3 0 0
مينجر	1 0 0 4 0
مينوں	0 0 0 1 0
ميٹروپوليٹن	0 10 0 0 0
ميٹها	0 0 5 0 0
ميڈم	0 4 0 -2 0
ميں	7 17 -30 3 3
مٹهاس	0 0 3 0 0
مگر	0 -3 0 -3 0
نارته	0 0 1 3 0
نازو	0 0 1 0 0
نام	0 11 -4 -2 1
نامي	5 0 0 -3 0
نسل	0 0 0 0 -6
نقصان	5 0 0 0 0
نكال	0 0 0 0 2
نكلي	10 0 0 0 0
نكڑ	0 0 0 0 9
نمبر	0 0 -5 0 0
نند	0 0 0 1 0
ننهي	0 0 15 7 -2
نه	0 -1 0 -3 -3
نهيں	0 0 12 4 -2
نو	0 6 12 0 0
نومبر	2 0 1 2 0
نويں	0 1 0 0 0
نوچ	0 0 -1 0 0
ني	3 11 -10 9 0
نيل	0 0 -5 0 0
نييں	0 0 0 0 -2
نيچي	-1 0 0 0 1
هاته	-5 0 -1 0 0
هالنگ	0 0 3 0 0
هايي	0 0 2 0 0
هر	0 0 0 -3 -10
هسپتال	0 -2 -1 0 0
هفتي	0 -1 -3 0 -1
هم	-5 -6 -16 4 0
هماري	3 0 22 1 0
هنستا	0 3 0 0 0
هو	6 0 11 11 0
هوا	0 -3 -6 0 0
هوتا	0 0 0 0 3
هوتي	9 -1 0 0 0
هوم	0 0 18 0 0
هويي	0 -3 -1 -7 -3
هوٹل	0 0 -13 0 0
هوں	-4 0 -3 -4 4
هي	0 1 0 -12 -3
هيرو	0 0 6 0 0
هيڈ	0 0 -5 0 0
هيں	0 -15 0 -2 -2
وارڈ	0 0 -2 -3 0
واقعه	0 0 -6 0 0
والا	0 12 0 0 -7
والتهم	0 0 1 0 0
والوں	5 3 -11 0 0
والي	14 13 4 9 -7
واپس	-2 0 -5 -9 0
ورنه	0 -4 -3 -1 0
وزٹ	0 0 11 11 0
وقاص	0 0 6 0 0
وكيل	0 0 0 -1 0
وه	-2 -7 -19 17 0
وي	-4 0 0 0 0
ويزا	10 0 17 0 6
ويزي	13 3 6 11 0
ويڈيو	0 0 0 4 15
وچ	0 0 8 0 0
يعني	8 0 0 10 1
يه	0 0 0 -3 3
يهاں	-4 -1 -3 1 0
يونيورسٹي	4 0 0 0 0
ٹايروں	6 0 0 0 0
ٹاپ	0 0 0 0 3
ٹنڈا	0 0 15 0 0
ٹو	6 3 0 0 0
ٹوڈمورڈن	0 0 4 0 0
ٹيك	0 1 13 16 0
ٹيوشن	0 0 0 0 -5
ٹيچر	0 -5 0 0 0
پارك	0 3 6 0 0
پارلر	0 0 2 0 0
پاس	5 0 0 3 0
پاسپورٹ	0 0 0 -4 0
پاكستاني	0 0 15 0 0
پانچ	0 0 -4 -5 0
پاونڈ	-7 -1 0 0 0
پته	0 0 -10 0 0
پر	4 11 9 -11 -10
پرايمري	0 0 0 2 0
پسلي	0 0 -1 0 0
پليز	1 7 0 0 0
پنڈلي	0 0 0 -3 0
په	-1 0 0 -14 -4
پهلي	0 0 0 1 0
پهينكي	0 0 -2 0 -4
پول	0 0 15 0 0
پوليس	1 4 -8 0 0
پي	0 0 1 0 0
پيسي	-3 0 0 0 0
پيغام	0 0 0 10 3
پينتيس	1 0 0 0 0
پيٹ	0 0 -3 0 0
پيٹرول	0 0 -2 0 0
پٹيل	0 0 3 0 0
پچهلي	0 0 0 -8 3
پڑهتي	12 0 0 0 0
پڑوسي	0 0 0 3 0
پڑي	0 -3 0 0 0
چار	0 0 -5 0 0
چاقو	0 0 -3 0 0
چاهتي	-1 0 0 0 0
چك	0 0 0 -3 0
چكا	0 12 12 0 0
چكويي	0 0 0 1 0
چل	7 0 0 0 9
چه	0 0 6 0 10
چهبيس	0 3 2 0 0
چهوڑ	0 0 -4 0 0
چهوڑني	2 8 0 0 0
چهيدا	0 0 5 0 0
چهين	0 0 -2 0 0
چهٹي	0 0 -10 0 0
چوبيس	5 0 0 0 0
چوتهي	0 1 0 0 0
چودهويں	0 0 4 0 0
چپ	0 0 0 0 5
چچا	0 0 0 0 7
چڑيا	0 22 22 0 0
ڈال	0 -3 0 0 0
ڈالي	0 0 0 0 9
ڈاٹ	0 8 11 23 0
ڈبل	0 0 6 0 0
ڈر	7 5 -8 0 0
ڈرايٹ	0 0 0 1 0
ڈرتي	8 0 0 0 0
ڈوارتي	0 0 6 0 0
ڈيفوڈل	0 0 4 0 0
گا	-11 -7 -8 -3 2
گالي	0 0 -2 0 0
گالياں	0 0 -6 0 0
گاڑي	0 0 -1 0 0
گرد	0 -2 0 0 0
گردن	0 0 -4 0 0
گري	0 0 -2 0 0
گرين	2 0 0 0 0
گل	0 -2 3 4 -1
گلا	0 0 -3 -3 0
گلي	0 0 -7 0 0
گند	0 7 0 0 0
گهر	0 0 -6 7 12
گهٹن	0 0 -1 0 0
گواه	2 0 -6 3 -2
گودام	0 -4 0 0 0
گي	-4 -1 0 0 0
گيا	-3 -2 9 2 4
گياره	0 1 9 0 0
گيي	0 -11 -2 -3 0
گيٹ	0 -1 -14 0 0
گڈو	0 0 6 0 0
[word ur-latn]
24	8 0 0 0 0
9	0 5 0 0 0
aa	2 0 0 0 0
aadmi	0 -3 0 0 0
aath	0 0 1 0 0
aaya	7 6 0 -2 0
aayi	0 0 0 0 2
ab	0 -2 0 0 -2
abhi	3 0 0 0 0
account	1 0 0 0 0
acorns	0 8 12 0 0
agency	0 0 0 0 5
aik	-3 0 -11 -9 2
and	0 4 18 15 0
appeal	0 0 8 0 0
asha	0 0 10 0 0
at	18 25 27 11 13
aur	0 2 -22 2 -1
aya	0 0 0 0 -2
b	0 0 0 0 4
baba	0 0 2 3 4
bacha	0 0 0 1 0
bachay	0 0 0 -9 0
bachche	-2 0 0 -1 -6
bachchi	4 12 0 -6 0
bache	0 -1 -1 0 0
bachi	-3 0 0 0 1
badal	0 0 3 0 0
badmash	0 0 -3 0 0
bahattar	0 0 5 0 0
bahu	0 0 0 2 0
baithi	3 0 0 0 0
baj	0 0 0 0 5
baje	3 0 15 0 0
bajkar	0 8 3 0 0
band	-6 -7 -7 0 0
bandar	0 1 0 0 0
bangladeshi	0 0 12 0 0
bar	17 13 6 0 0
bara	0 0 0 -3 0
barah	0 -2 0 0 0
baras	0 5 0 0 0
barish	0 0 0 7 0
bartan	2 0 0 0 0
bataya	0 0 -1 0 0
bees	0 1 9 14 0
behn	0 0 0 10 4
behosh	0 0 -2 0 0
beti	0 0 -1 5 0
bhaage	3 0 -1 0 -1
bhabhi	0 2 0 0 0
bhai	3 -3 26 0 0
bhains	0 0 -2 0 0
bhejeen	0 0 -2 0 0
bhi	-16 -1 -9 -3 -8
bhookha	2 0 0 0 0
bijli	0 0 -4 0 0
block	3 2 16 10 0
board	3 0 0 0 -1
bohat	0 0 0 -3 0
bola	0 -8 0 0 0
bole	0 0 0 0 -2
bolte	5 19 0 0 0
bolti	0 -3 0 0 0
bosss	0 0 -6 0 0
bula	0 6 -7 0 0
bulane	0 0 0 0 4
bulata	0 2 0 0 0
bulate	0 5 0 0 0
burger	0 4 4 0 0
bus	0 0 -8 -6 0
c	3 3 4 0 0
cafe	2 5 0 0 0
call	1 -1 -5 -5 0
cancel	10 6 0 0 0
card	0 0 0 0 -2
care	0 12 6 -5 0
cars	0 0 1 0 0
castle	0 0 1 0 0
centre	0 -3 -9 0 0
chaat	0 0 5 2 0
chacha	0 7 0 -1 0
chahal	0 0 4 0 0
chai	0 0 0 -1 0
chal	8 0 -1 0 0
chalata	0 0 -2 -1 0
chaqu	0 0 -2 0 0
chay	0 0 7 0 0
cheekh	0 0 -1 0 0
cheen	0 0 -4 0 0
chef	0 0 0 0 11
chhati	0 1 -3 0 0
chheen	0 0 0 0 7
chhod	0 3 0 0 -1
chhotu	0 0 5 0 0
chimte	-1 0 0 0 0
choice	0 7 7 0 0
chor	4 0 0 0 0
choti	0 0 0 0 4
chup	0 1 0 2 0
church	0 0 6 0 0
churi	0 0 0 0 6
co	0 6 7 0 0
coleman	0 0 1 0 0
com	7 17 22 0 4
complain	0 0 0 0 6
daal	0 -3 0 0 0
dabaya	0 -1 -5 0 0
dali	5 0 0 0 0
dard	-10 0 -3 0 0
darr	0 0 -1 0 0
das	3 1 0 0 0
date	-1 0 0 0 5
daur	0 7 7 0 0
day	0 0 1 0 0
dega	-1 0 0 0 0
dekha	7 0 0 0 0
deport	3 0 0 0 0
derek	0 0 1 0 0
desi	0 0 4 0 0
deta	0 -16 0 0 0
deti	0 -1 0 3 0
dhaba	0 1 0 0 0
dhamki	-6 0 -6 -2 0
di	-8 -2 -2 1 0
dia	0 -2 0 0 5
dikhaya	0 0 -2 0 0
din	0 -9 -11 0 0
dina	0 0 8 0 0
diya	0 -16 -16 0 1
diye	-3 -4 0 0 0
do	0 -9 -6 0 -6
domestic	0 0 4 0 0
don	0 0 15 0 0
dost	0 0 0 0 12
dot	23 28 31 37 15
double	4 17 19 11 6
driver	0 0 0 0 7
dukan	2 0 -1 0 0
dunga	-1 0 -7 -4 6
dungi	0 -5 0 0 0
dupatta	0 0 0 -5 0
dusra	0 -3 0 -1 0
ealing	0 0 5 0 0
ek	-1 0 4 0 -4
email	0 1 0 16 7
emergency	7 0 0 0 0
example	18 16 13 19 23
family	0 0 7 4 0
faraz	0 0 4 0 0
fish	0 19 16 11 0
five	-2 0 0 0 0
flat	0 -1 4 9 0
floor	-1 15 0 -8 0
foster	0 0 8 3 0
four	2 0 0 0 0
g	5 0 1 0 0
gaali	0 1 -6 0 0
gala	0 0 -3 -4 0
gande	0 0 0 -2 0
gang	0 0 9 0 0
gaon	0 0 -3 3 0
garam	0 0 14 8 0
garth	0 0 2 0 0
gate	0 -6 -9 0 0
gawah	2 5 0 0 0
gaya	2 13 33 0 5
gaye	2 -2 0 0 2
gayi	-8 -6 0 0 -9
general	0 0 13 0 0
ghair	0 0 6 0 0
ghar	0 0 4 1 -12
gillingham	0 0 3 0 0
golden	0 0 3 7 0
goli	-1 0 0 0 0
gp	2 0 0 0 0
grantham	0 0 0 1 0
green	0 0 0 0 -1
ground	0 -1 0 0 -2
gt	2 2 0 0 0
gudiya	0 0 6 0 0
guest	0 0 0 -1 0
gupta	0 0 8 0 0
gyarah	0 0 1 0 0
gym	0 0 1 0 0
h	4 0 0 0 0
ha	4 0 -2 -2 0
hafte	11 0 0 0 0
hai	0 0 -30 -3 5
hain	4 -14 -15 0 0
hakan	0 0 1 0 0
hamar	0 0 0 -2 0
har	0 12 0 0 0
harrow	0 0 6 0 0
high	0 0 0 6 0
ho	6 5 9 12 -3
home	0 -6 2 13 0
homes	0 0 2 0 0
hon	0 0 -7 2 0
hont	0 0 -1 0 0
hoon	-6 -4 -10 13 2
hope	0 0 7 0 0
hospital	-5 5 -7 0 0
hospitall	0 8 0 0 0
hotel	0 0 -8 0 0
hu	3 -4 -8 0 4
hui	6 0 0 0 0
hum	0 0 -10 11 0
hun	3 0 6 8 0
i	0 0 0 0 -6
ilinca	0 0 1 0 0
im	-2 0 0 -6 0
in	5 7 29 0 0
insta	0 6 0 0 4
instagram	0 0 0 0 6
ionut	0 0 0 2 0
ja	0 0 0 -2 0
jabke	0 0 0 4 0
jagdish	0 0 0 3 0
jaisa	0 10 2 0 0
jala	0 -1 0 0 0
jamia	0 0 4 0 0
jamnadas	0 0 3 3 0
jane	0 0 0 -4 0
jata	0 5 0 4 0
jati	1 4 -10 0 0
jaunga	0 0 0 4 0
jaye	0 0 -3 0 0
jayenge	0 0 0 0 4
ji	0 18 21 4 0
jise	0 5 0 10 13
job	0 0 -3 4 5
k	2 13 20 8 -3
ka	14 10 -2 -1 -6
kaam	0 2 0 -2 -4
kaanp	0 0 -4 0 0
kaat	0 -5 0 0 -6
kaata	0 0 0 8 0
kahat	0 0 -3 0 0
kal	0 0 0 1 0
kallu	0 0 6 0 0
kamar	0 0 -6 0 0
kamla	0 0 4 0 0
kar	-12 -10 0 -4 -2
karne	0 0 0 0 3
karta	0 0 0 0 -3
karte	0 -4 0 0 0
karti	0 -1 0 0 0
karwa	0 0 0 0 4
kata	-4 0 0 0 0
ke	-1 6 15 0 0
keh	0 0 -2 0 0
kehnde	0 0 0 -1 0
kehta	2 0 0 0 3
kehte	0 19 0 0 -2
kehti	0 0 0 0 -2
keti	0 0 11 0 0
khada	-1 0 0 0 0
khana	0 0 -5 0 0
khari	0 0 -3 0 0
khatam	0 0 3 11 12
kheench	0 0 -4 0 0
khola	0 0 0 -1 0
khoon	-1 0 -6 -2 0
khushi	0 0 1 0 0
khusre	0 0 -1 0 0
ki	11 11 12 0 -4
kijiye	0 -1 0 0 0
kiran	0 0 8 0 0
kitchen	0 0 1 0 0
kiya	-4 -2 0 4 0
ko	7 2 -9 -9 -4
koi	0 0 2 0 0
kona	1 0 0 0 0
kone	0 0 -1 0 0
kripya	3 0 0 -1 0
krta	0 0 0 0 8
krti	0 0 0 0 5
krwa	4 0 0 0 0
kutta	0 0 0 -2 -3
kutte	-4 0 -2 0 0
kya	3 0 0 0 0
kyle	0 0 4 0 0
laat	-7 0 0 0 1
ladka	0 0 0 -6 0
lage	0 0 -4 0 0
lagi	14 3 0 0 0
lagta	0 -4 0 0 0
lakh	0 0 -1 0 0
larch	3 0 0 0 0
le	-10 0 -6 -7 0
leave	0 0 10 7 0
lenge	0 -2 0 0 0
leti	-3 0 0 0 0
likha	3 0 0 0 0
likhi	0 0 0 0 7
liya	0 0 -5 0 7
liye	8 -1 0 -1 0
log	8 -4 -3 0 0
lorry	0 0 0 -3 0
lucky	0 0 8 0 0
maal	2 0 0 0 0
maalik	0 0 0 0 4
maar	0 0 -3 0 0
maarte	5 0 0 0 0
madad	0 0 -5 0 0
madam	0 7 0 -2 0
mai	5 12 -4 9 -2
mail	0 0 0 7 3
main	-3 -9 -19 18 6
makaan	1 -1 0 0 10
malik	0 0 10 12 0
malkin	15 0 0 6 0
mam	0 9 0 0 0
manager	3 9 0 0 -9
mandi	8 0 0 0 0
mangal	0 0 0 5 0
manzil	0 9 3 0 0
mar	-1 0 0 0 0
mara	-1 0 0 0 0
march	0 0 0 2 0
mari	0 -1 0 2 0
marti	0 0 0 5 0
masala	0 14 10 0 0
masjid	4 2 0 0 0
mausi	0 2 0 0 0
mayka	0 0 0 4 0
me	8 14 -20 -13 -3
meetha	0 0 1 0 0
mei	0 11 0 0 0
mein	3 22 -19 -6 -9
mera	8 0 -12 -9 -2
mere	1 -2 -4 -8 0
meri	0 9 -8 -11 13
mian	0 0 -5 0 0
mili	2 0 0 0 0
mill	0 0 6 0 0
minute	3 5 11 0 0
mitti	0 0 10 10 12
month	0 0 -3 0 0
moti	0 0 -1 0 0
mrs	0 0 -4 0 0
muft	2 0 0 0 0
mujhe	8 0 0 0 9
mukul	0 0 4 0 0
mulaqat	0 0 0 0 -3
mulberry	0 0 4 2 0
munh	0 0 -3 0 0
na	0 0 0 0 -4
naam	4 0 -2 9 0
nahi	0 -10 9 0 0
nails	0 0 1 0 0
namazi	0 0 -3 0 0
nand	0 0 0 1 0
nau	0 0 5 0 0
naya	0 0 11 6 0
ne	0 5 -1 -10 -6
neend	0 0 -3 0 0
net	0 0 6 0 0
next	0 0 0 -3 0
nhs	0 0 0 -1 0
nikala	3 0 0 0 0
nikali	0 0 0 6 0
nine	5 0 2 9 0
ninth	0 0 1 0 0
nishan	-2 0 0 0 0
no	0 -6 -14 0 0
noor	0 0 3 0 0
number	-9 5 -9 0 3
nurse	0 0 0 0 2
nursing	0 -3 -8 0 0
nursry	0 0 6 0 0
oakwood	0 0 1 0 0
of	0 0 4 0 0
oh	4 3 12 6 4
or	0 0 0 0 3
paanch	0 0 0 -3 0
paas	8 0 0 6 1
pachpan	0 0 4 0 0
padhat	0 -2 0 0 0
padhta	1 0 0 0 0
pagal	-2 0 0 0 0
pair	3 0 -5 0 0
paisa	3 0 -1 0 0
pait	0 0 -3 0 0
pakadta	-5 0 0 0 0
paki	0 0 -6 0 0
panah	0 0 3 0 2
pappu	0 0 2 0 0
par	14 0 0 0 0
parhti	-2 0 0 0 0
pari	0 0 1 0 0
park	0 1 -3 0 0
parosan	0 0 -6 0 0
pas	8 0 0 0 0
pasli	0 0 -1 0 0
passport	11 0 0 0 0
pati	0 0 0 15 9
patni	0 6 0 0 0
patthar	0 4 -6 0 0
patti	0 6 11 0 0
pe	7 6 -17 -19 -6
peecha	2 0 -1 0 0
peeche	2 0 0 0 6
peet	3 0 0 0 0
pehle	0 0 13 0 0
phenk	0 0 0 0 -2
phenki	0 0 -2 0 0
phir	7 0 0 0 -5
phone	0 0 0 0 -1
pi	0 -1 -2 0 0
pichle	0 0 -4 0 0
pizza	0 0 2 0 0
pohancha	0 0 0 3 0
police	9 -1 -6 -1 0
postcode	0 0 -6 0 0
prem	0 0 2 0 0
primary	0 1 0 0 0
priory	0 0 6 0 0
priya	0 0 3 1 0
qanooni	0 0 4 0 0
raat	5 3 -9 0 0
raha	0 -5 0 0 0
rahe	0 -8 0 0 8
rahi	0 -6 0 0 -1
rakha	-5 0 0 0 0
rakhta	0 -1 0 0 0
ramzan	0 0 2 4 0
rec	0 0 9 0 0
redditch	0 0 6 0 0
ref	0 0 0 0 6
rehta	14 5 0 0 0
rehte	5 -7 -6 0 3
rehti	12 -6 0 0 0
remain	0 10 11 0 0
restaurant	4 6 -9 0 0
rishta	0 0 0 3 0
ro	11 -4 -14 -3 0
road	0 5 10 0 4
rod	0 8 1 0 0
roommate	0 0 0 1 0
roshni	0 0 10 0 0
roti	-2 9 6 0 0
roz	0 8 -4 -14 -3
s	3 2 0 2 0
saal	-6 8 -7 0 12
saans	-1 0 -4 0 0
saas	0 0 0 -3 0
saat	0 0 2 0 -4
saath	0 0 -4 0 0
sab	0 6 0 8 4
safar	0 0 2 0 0
sahab	0 2 0 0 0
sasur	0 0 -1 0 0
sath	0 0 -3 0 0
satrah	0 3 1 0 0
sau	0 3 0 0 0
scared	0 -4 0 0 0
school	0 0 -4 -4 0
se	1 5 -18 -8 -12
sehmi	0 0 -4 0 0
seven	8 10 1 1 7
shaadi	1 0 -5 0 0
sham	0 0 0 0 3
sharam	0 0 -2 0 0
sheeshe	0 0 0 -2 0
shikayat	1 0 0 0 0
shohar	0 0 0 2 2
sikhata	0 0 0 0 5
silver	0 0 1 5 0
sir	6 0 0 0 0
skilled	0 0 4 0 1
slough	0 0 18 0 0
snap	0 0 0 2 3
snapchat	0 0 0 0 1
so	0 0 -10 0 0
sons	0 2 5 0 0
southall	0 0 6 0 0
speedy	0 0 6 5 0
spoon	0 6 13 0 0
spouse	0 0 12 0 0
star	0 0 0 1 0
station	0 1 0 0 0
status	0 0 5 0 0
storeroom	0 0 -5 0 0
student	0 0 2 0 0
sun	0 -2 -5 0 0
sunrise	0 0 0 0 3
supervisor	0 0 0 2 0
surname	0 0 -5 6 0
tak	0 2 0 0 5
talaq	0 0 -3 0 -1
talukdar	0 0 3 0 0
tankhwa	0 0 -5 0 0
tasveerein	0 0 0 -2 0
taxi	2 0 0 0 0
tay	4 0 0 0 5
te	0 -2 0 0 3
teacher	5 0 0 0 0
teen	0 -7 5 0 -4
teesra	0 0 2 0 0
teesri	0 2 7 3 3
tera	0 0 0 -1 0
tezab	-4 0 -1 0 0
tha	0 2 0 0 0
thappar	-4 0 0 0 4
the	0 0 9 12 13
thela	-2 0 0 0 0
thi	0 -4 0 0 11
tiktok	0 0 0 0 -1
tiny	0 0 8 6 0
to	-8 -1 10 0 -8
tod	0 0 0 -3 0
toh	0 -2 0 -9 0
toot	0 0 -3 0 0
top	0 0 20 13 0
topi	0 0 0 -4 0
tor	0 0 -6 0 0
track	0 4 0 0 0
translate	6 0 0 0 0
trung	0 0 4 0 0
tu	0 0 0 5 0
turner	0 0 1 0 0
u	0 0 0 1 0
uchhali	0 0 -3 0 -1
umar	0 -1 -8 24 0
umeed	0 0 -4 0 0
underscore	0 8 7 12 8
upar	0 0 0 0 2
use	0 0 -6 7 0
uska	-1 0 0 0 0
usko	0 0 0 2 0
usne	2 0 0 -6 0
ustaad	0 0 9 0 1
ustad	0 0 13 18 0
uttoxeter	0 0 5 0 0
vali	3 8 0 -1 0
video	0 0 0 0 8
vijay	0 0 2 0 0
vikas	0 0 7 0 0
visa	7 0 20 2 9
wala	0 0 0 1 0
walay	3 0 0 0 0
wale	4 -4 -12 -10 -7
wali	0 0 7 0 0
walk	0 0 1 14 0
walo	1 1 -1 0 0
walon	0 5 0 0 0
ward	0 3 0 0 0
warna	0 -4 -3 -7 -1
wednesday	0 0 0 0 3
wellington	0 0 2 0 0
west	0 0 6 0 0
whalley	0 0 6 0 0
wheelchair	0 0 -2 0 0
wheels	0 5 6 0 0
wo	0 0 -15 15 -3
woh	6 0 -8 17 2
woking	0 0 0 0 4
wtsap	0 0 0 0 4
ya	0 0 0 4 8
yaar	0 0 -7 0 0
yahan	0 5 0 0 0
yahoo	0 0 0 0 3
yard	3 0 -4 0 0
ye	0 0 0 -2 0
yusra	0 0 6 10 0
zero	0 7 9 1 4
zubi	0 0 0 0 8
[word vi]
118	2 0 0 0 0
3	0 5 0 0 0
31	0 0 0 1 0
4	0 8 0 0 0
61	6 0 0 0 0
6b	4 0 0 0 0
a	14 17 27 19 16
ai	0 -3 0 0 0
an	0 -9 3 9 0
anh	3 3 6 -6 -3
ba	5 21 33 5 7
bao	0 0 24 0 0
bi	0 0 0 0 -3
bin	0 0 19 0 0
binh	0 0 0 0 6
biết	0 0 0 0 7
bo	0 0 9 0 2
bon07	0 1 0 0 0
bà	0 0 0 10 0
bác	0 -3 0 0 0
bánh	8 11 6 10 15
báo	3 -3 -5 -5 -5
bé	0 0 20 4 7
bên	0 0 -2 0 0
bình	0 0 0 -1 0
bóp	0 0 -5 0 0
bạn	5 0 0 -2 0
bảng	-8 -5 0 0 0
bảy	4 13 9 9 12
bẩn	-4 0 -1 0 0
bắt	0 5 0 -2 -6
bằng	-3 0 -6 -4 -10
bếp	0 0 0 4 0
bị	-2 7 0 0 -3
bỏ	0 0 -1 -3 0
bốn	0 -2 0 0 2
bụng	0 0 -2 0 0
ca	0 0 -6 -4 0
cham	5 4 7 8 0
chiếu	-2 0 0 0 0
cho	-1 -4 0 8 3
chu	0 0 0 -3 2
chung	2 0 -5 0 0
chân	0 0 0 0 -1
chín	7 8 5 3 6
chó	0 -4 -5 0 0
chạp	0 0 6 0 0
chấm	13 11 16 20 4
chất	-5 0 0 0 0
chỉ	-7 0 0 0 0
chị	-4 0 0 1 0
chồng	0 12 12 -5 0
chờ	0 18 12 9 0
chủ	-4 0 0 0 0
chửi	-2 0 0 0 0
clip	0 0 0 0 2
co	1 0 0 0 0
com	23 24 30 0 0
con	12 9 9 24 17
cong	1 0 4 4 5
cua	0 -2 -3 0 0
cung	0 2 0 0 0
cuối	0 0 2 0 1
cài	-3 0 0 0 0
cào	5 0 0 0 0
cái	0 0 0 0 -2
cánh	0 0 -1 0 0
còng	13 18 14 12 15
có	0 4 9 7 3
cô	-1 0 0 0 0
công	0 0 -11 -7 0
căn	0 0 12 9 9
cũ	0 0 -3 0 -5
cũng	-2 0 0 0 0
cư	0 0 8 13 14
cười	0 0 0 -4 -2
cường	0 0 1 0 0
cạnh	14 14 17 19 22
cảnh	-4 -5 -5 -1 0
cổ	0 -6 0 0 0
cờ	0 0 -4 0 0
của	0 -1 0 2 6
dao	0 0 -1 -2 0
do	3 0 0 0 0
dot	0 0 0 1 0
doạ	0 -3 -3 0 0
du	0 2 4 0 0
duong	0 0 3 2 1
dám	-2 0 0 0 0
dân	0 0 0 -3 0
dây	0 0 -3 -3 0
dì	0 -1 0 0 -2
dọa	-2 0 0 0 -2
e	0 -3 -1 -5 0
em	-3 -8 -6 0 3
email	0 0 0 9 0
example	11 25 14 20 12
fake	0 0 5 0 0
ga	0 0 0 3 0
gio	0 0 2 0 0
giấy	13 14 16 12 0
giật	0 0 -3 0 0
giết	5 0 0 0 0
giờ	0 10 15 0 0
gmail	4 5 4 7 8
gái	0 0 0 6 0
gãy	-1 0 -4 -4 -1
gì	-4 0 2 0 0
góc	0 0 0 0 1
gạch	11 13 14 14 16
gọi	-10 -7 0 -3 -7
gối	0 -1 -4 0 0
gửi	0 0 0 -1 0
hai	1 -6 -6 0 -1
hanhpham	0 0 0 0 6
hoa	0 0 5 0 0
hoc	0 4 0 -2 0
hom	0 0 0 5 2
home	-4 -3 -13 -10 -3
homes	0 0 0 3 0
hotmail	0 0 0 0 1
https	0 0 13 0 0
hàng	0 0 0 0 4
hét	0 0 0 8 5
hít	0 0 0 -3 0
hóa	0 -3 0 0 0
hôm	0 0 0 11 8
hăm	0 0 -5 0 0
hạn	0 6 10 11 1
hạnh	0 0 0 -1 0
hết	-5 -6 8 0 0
họ	0 6 0 0 -12
học	-1 -5 -14 -10 -9
hồ	0 0 -9 0 0
hộ	-2 7 6 4 8
kho	7 8 0 0 0
khoi	0 0 0 4 0
khong	4 2 0 0 0
khoản	0 0 0 5 1
khuyên	0 0 0 -1 0
khách	0 0 -6 -3 0
khóc	3 0 0 0 2
không	-2 8 28 16 2
kiến	0 0 0 0 9
kiểm	0 0 0 0 -7
ko	0 -2 -2 0 0
la	0 0 0 0 8
laixe	0 0 0 3 4
lam	0 -5 -23 -10 -2
lan	0 0 1 0 0
lau	0 0 2 0 0
luc	0 0 1 0 0
là	3 0 0 0 -3
làm	-9 -7 -7 -14 -13
lành	0 0 7 0 0
lê	0 -5 -7 0 0
lúc	-5 -2 0 11 9
lý	5 0 -10 0 0
lăm	0 3 2 0 4
lương	-3 -5 -11 0 0
lại	0 0 0 0 -3
lạnh	-1 -3 0 0 0
lần	0 -4 0 0 0
lậu	0 1 9 0 0
lắm	0 0 0 0 -1
lớp	0 0 0 -4 0
mail	0 0 0 0 10
mang	0 0 0 -1 0
meo	0 0 0 0 5
met	8 0 0 0 0
miệt	9 4 10 10 8
mong	0 -3 -11 -4 -3
mung	0 0 2 0 0
muoi	0 4 0 0 0
muốn	6 0 0 0 0
mà	9 -2 0 -10 -9
màu	0 0 -5 0 0
má	0 0 0 -1 0
máy	0 0 -1 0 0
mì	12 10 14 16 0
mình	0 0 0 4 0
mùa	0 0 0 -1 0
mùi	0 0 -3 0 0
mũi	0 0 -1 0 0
mươi	0 16 0 0 0
mười	7 0 4 6 0
mắt	0 -1 0 0 0
mặt	0 0 0 0 -1
mẹ	-1 -5 0 -1 0
mỗi	0 0 0 0 -3
một	-1 -2 1 -1 4
nail	0 0 -5 0 0
net	0 0 8 0 0
ng1984	0 2 0 0 0
ngay	7 11 0 0 -1
nghìn	0 -8 -5 0 0
nghề	1 5 10 0 0
ngoái	0 -2 0 0 0
ngày	-7 0 -3 0 2
ngã	11 0 -5 0 0
người	0 -2 1 0 -7
ngủ	-5 -1 0 -2 -1
nha	0 0 0 0 3
nhà	0 -1 0 -4 1
nhìn	-2 0 0 0 0
như	0 0 0 0 -2
nhưng	0 0 0 0 -1
nhập	0 0 -3 0 -1
nhắn	0 -2 0 0 4
nhỏ	0 0 0 0 -1
nhổ	0 2 0 0 0
no	-2 6 0 -4 -9
nào	0 -2 0 0 0
nên	7 13 0 0 0
nó	1 -2 -3 -2 5
nói	-6 3 0 10 12
năm	8 -11 -19 -1 0
nạn	0 0 9 0 0
nợ	0 0 -1 -4 -11
nữa	0 0 0 -1 -4
o	-3 -6 0 5 3
office	-3 -13 -10 -3 0
org	9 0 2 0 0
phay	0 0 -1 0 0
phía	10 13 10 9 13
phòng	0 0 6 0 0
phỏng	0 0 0 0 5
qua	0 0 0 7 7
quan	0 0 -4 0 0
quá	0 -7 0 0 0
quán	0 -5 -4 0 0
quê	0 0 2 2 -2
quản	0 5 0 -15 0
ra	0 0 0 0 2
run	0 0 -2 0 0
răng	0 0 -2 0 0
sao	0 0 4 0 0
sau	8 2 1 10 3
sinh	0 0 -7 0 -7
snap	0 0 0 2 0
so	0 4 0 -3 0
sàm	0 0 -3 0 0
sáng	0 0 -4 0 0
sát	-5 -6 -2 0 0
sáu	5 0 0 -4 0
sôi	0 -1 0 0 0
sĩ	-5 0 0 0 0
sơ	-3 -8 0 -3 0
sơn	0 0 0 0 4
sườn	0 0 -3 0 0
sạn	0 0 -2 0 0
số	0 12 0 0 -2
sỡ	0 -3 0 0 0
sợ	2 1 -6 0 0
ta	0 -1 0 0 0
tat	0 4 0 0 0
tay	-4 0 1 7 0
ten	0 0 0 4 0
thai	0 0 -6 0 0
thang	1 0 -6 0 0
thap	0 -4 -5 0 0
theo	0 0 0 10 14
thoại	0 -3 -6 0 0
thu	-3 0 -5 -6 -2
thuong	0 0 30 0 0
tháng	12 14 27 11 15
thì	0 0 0 0 -3
thư	0 0 -2 0 0
thấy	0 2 0 0 0
thẻ	0 0 9 0 3
thứ	0 0 0 -2 0
tin	0 0 -4 0 0
tiếng	-10 -7 -7 -2 3
tiền	0 -2 -10 -1 -2
tiểu	0 -1 -1 0 0
tiệm	0 0 0 2 -6
toi	0 3 0 7 0
toà	-3 0 0 0 0
tra	0 0 -4 -8 -2
trai	0 0 0 3 0
trong	-6 0 -1 0 -4
truong	4 0 -2 0 0
trên	-6 0 0 -3 -2
trình	0 0 -1 0 0
trú	7 0 9 0 0
trăm	0 0 0 0 2
trước	0 0 0 -3 -2
trường	0 -1 -12 -1 0
trạm	13 17 17 22 0
trả	0 0 -2 -8 0
trần	0 0 -4 0 0
trầy	-1 -4 0 0 0
trệt	13 10 12 11 10
tu	0 0 -2 -5 0
tui	-4 0 0 -5 -1
tuần	-1 0 0 0 0
tuổi	0 6 0 0 0
tài	0 0 -4 -1 4
tám	0 2 7 0 0
té	-1 0 0 0 0
tên	0 0 0 14 0
tôi	0 0 -4 7 -3
túi	0 -1 0 0 0
tư	0 0 -4 0 0
tại	-6 0 0 0 0
tạt	-1 0 0 0 0
tải	0 0 0 -1 0
tầng	17 13 10 9 7
tị	13 10 12 2 0
tịch	0 -1 0 0 -3
tối	0 3 0 0 3
tớ	0 0 -2 0 -2
tới	3 0 0 -1 -7
tờ	15 12 24 0 0
tụi	-2 0 0 0 0
từ	0 -4 0 6 0
uan	2 0 0 0 0
uk	0 7 19 0 0
ve	0 0 0 0 -5
visa	2 4 30 18 18
vo	-2 0 0 0 7
vàng	0 -5 -1 0 0
vào	-4 -7 0 -1 0
vì	-1 0 0 0 0
vô	-5 -4 -8 -7 0
vườn	6 10 11 8 6
vấn	0 0 0 5 10
vậy	-4 -1 0 0 0
về	-1 0 0 0 0
vị	0 -6 0 0 0
với	0 0 -8 0 0
vợ	0 2 15 8 0
xe	0 -8 -5 -8 -2
xin	2 0 0 0 0
xuân	0 0 0 -4 0
xuống	-1 0 0 0 0
xét	17 13 10 6 0
xóm	0 0 0 6 0
xăng	16 19 23 0 0
xương	0 0 0 -4 0
xế	0 -2 0 0 0
yahoo	7 7 3 6 6
yên	0 -4 -3 0 0
á	0 0 -2 0 0
áo	0 -2 0 0 0
ông	0 -3 0 6 0
ăn	-4 0 0 0 0
đang	0 0 20 13 0
đau	0 0 0 -1 0
đi	-3 0 9 0 0
điện	0 -1 -4 -6 0
đánh	0 0 0 0 -4
đêm	-2 -5 0 0 0
đó	0 0 0 5 3
đói	0 0 0 0 2
đông	0 -3 -4 0 0
đăng	0 0 -9 -1 0
được	0 0 0 -4 -4
đạp	1 0 -4 0 0
đầu	0 0 -1 -4 0
đầy	0 0 0 -1 0
đập	0 0 0 -2 0
đến	0 0 0 -1 0
để	0 -5 0 0 0
địa	0 0 0 0 3
định	0 0 5 0 0
đỏ	10 12 15 16 18
đốt	0 0 -3 0 0
đồ	-1 0 -5 -5 0
đồn	0 0 0 0 -3
đứa	-2 0 0 -7 0
ổng	-1 0 0 -2 0
ở	2 -2 0 0 0
[word zh]
14	0 0 0 2 0
15	0 0 0 3 0
19	0 0 0 4 0
4471	0 1 0 0 0
63	0 0 0 0 2
714	0 0 0 4 0
74	0 0 0 2 0
a	0 2 -1 -4 0
ac	5 4 5 9 0
at	0 2 11 5 16
b	7 3 0 8 0
basement	0 16 18 0 0
cad	0 0 2 0 0
captain	-5 0 0 0 0
co	6 0 0 0 5
coach	0 0 1 0 0
cold	0 0 -1 0 0
com	22 21 30 0 0
court	0 0 0 0 3
d	0 0 2 0 0
dot	5 1 6 13 4
example	8 25 25 24 23
friend	3 0 0 6 0
gmail	0 7 0 8 9
goldenlotus	0 0 0 0 5
hgv	0 0 0 0 1
home	0 0 -7 0 0
https	0 0 9 0 0
hull	5 4 0 1 1
law	0 0 10 5 4
lee	0 0 0 4 0
lin	0 1 0 0 0
me	0 6 5 0 0
my	0 0 0 0 7
neighbour	0 0 0 7 0
net	0 1 5 0 0
nhs	0 0 -3 0 0
ni	0 0 0 -1 0
not	1 0 0 0 0
outlook	0 1 0 7 0
pay	-1 0 0 0 0
room	0 -1 0 0 0
safe	0 0 -1 0 0
scared	0 0 -2 0 0
spa	0 0 0 5 0
szgossip77	6 5 0 0 0
t	0 0 6 5 0
the	0 0 3 0 0
uk	6 8 17 0 0
wei	0 0 0 1 0
welfare	0 0 5 4 5
whatsapp	0 0 -10 -5 -2
witness	0 0 0 0 2
xinniang88	0 0 0 0 2
yahoo	1 1 5 0 0
一	3 -4 -25 -11 -7
一个	8 0 -3 -1 3
一位	0 1 0 -1 0
一名	2 0 0 0 0
一天	3 10 14 0 0
一家	0 5 0 0 1
一帆风顺	0 0 1 0 0
一年级	0 3 2 0 0
一户	0 3 0 0 0
一样	0 5 0 0 0
一点	0 0 4 2 0
一直	-1 -5 0 -5 -2
一间	0 0 1 0 0
丁	0 0 2 0 0
七	6 3 -6 0 7
万	-10 -19 -17 -6 -4
丈夫	0 0 0 0 -1
三	11 0 -13 -5 0
三个	0 0 -7 -5 -10
三层	0 0 1 3 14
三月初	0 0 13 5 0
上	0 4 -4 -3 -1
上个月	0 -4 0 3 0
上午	1 3 0 0 0
上班	0 7 -12 0 0
上装	0 -8 0 0 0
上面	0 5 2 0 1
下	0 6 2 0 -6
下午	0 -4 0 0 0
下来	-6 0 0 0 0
下班	0 0 -6 0 0
下面	0 0 4 0 0
不	1 -1 0 -6 -12
不想	2 0 0 0 0
不敢	9 10 0 0 -5
不敢说	0 0 0 -1 0
不是	4 0 0 0 0
不管	0 0 -4 0 0
不能	0 0 4 3 2
不行	-3 0 0 0 0
不让	0 0 -8 0 -4
与	0 0 0 0 3
丘	0 1 6 0 0
东北	0 0 5 2 0
东西	0 0 0 0 -3
两	-1 -12 -22 -17 -5
两个	-3 -7 -5 -5 0
两份	0 -2 0 0 0
两天	0 0 0 4 0
个	0 -13 -10 5 6
个人	-10 -16 -13 -8 0
个仔	0 0 0 8 0
个头	0 1 0 0 0
个女	-8 -6 -1 0 0
个旧	0 0 -1 0 0
中	0 -6 5 8 0
中国	0 0 7 0 0
中学	2 2 5 0 0
中旬	-8 -6 0 0 0
主人	0 0 0 9 0
主管	0 0 0 4 0
举报	6 0 0 0 0
之前	-4 -7 0 0 0
乘客	2 6 0 0 0
乙	0 0 16 0 0
九	7 0 0 0 0
九月初	0 0 18 10 0
乞儿	1 0 0 0 0
也	-6 8 -7 -9 -10
乡下	0 0 -1 0 0
买	0 0 -5 -8 0
了	-10 -11 -5 -16 -13
二	17 5 0 3 -1
二层	10 14 16 0 0
五	13 6 -1 7 9
五个	0 -3 0 0 -4
交叉口	0 6 10 0 0
交界	0 0 4 0 0
亮	4 0 0 0 0
亲	0 5 3 7 0
人	0 -7 -20 -4 1
人人	0 19 36 0 0
人住	0 3 0 0 3
人妖	0 0 -2 0 0
人家	3 0 0 0 0
人理	1 0 0 0 0
今年	0 0 0 11 0
介绍	5 0 0 0 0
从	-4 -8 -8 7 -14
仓库	0 -2 -4 0 0
他	7 6 -23 -10 0
他们	0 0 -4 0 3
他妈的	0 0 -6 0 0
以前	0 7 0 0 9
以后	3 0 0 0 0
仲	-9 -8 0 -4 -4
伊丽莎白街	0 0 4 9 8
优素福	0 0 3 0 0
伤口	0 0 -3 0 -1
伦敦路	0 0 0 0 1
伯里	0 0 4 0 0
住	0 0 0 17 15
住喺	0 0 0 0 7
住在	-1 0 -7 17 3
何	0 0 3 0 0
佢	0 0 -8 -12 0
佢哋	3 0 0 0 0
侄子	0 0 0 0 2
保安	0 0 2 0 0
修	0 2 3 0 0
修车	0 6 4 0 0
俺	0 -3 0 -2 -14
俾人	0 1 0 0 0
假日	0 0 2 0 0
做	9 9 -12 -12 -4
做事	3 7 -1 0 0
做嘢	0 4 0 0 0
做噩梦	0 0 -1 0 0
做头发	4 7 0 0 6
做工	0 6 0 0 0
做过	0 3 -1 0 0
停车场	0 1 1 0 0
偷偷	0 1 0 0 0
傍晚	0 3 0 0 0
儿子	-3 0 -1 0 6
先	-2 1 -2 -5 -2
先生	0 4 -5 -13 0
光明	0 0 4 0 0
全	0 -1 0 0 0
全是	0 0 0 -4 0
全部	-5 0 0 0 0
八	-14 1 -5 -11 -4
公主	0 0 8 0 0
公交	1 0 0 0 0
公交车	0 -2 -4 0 4
公共	0 15 14 17 0
公司	0 0 -3 0 1
公园	3 11 17 2 1
公寓	5 4 0 0 1
公车	-1 0 0 0 0
公车上	0 0 -5 -3 0
六	5 0 -3 0 1
关	0 0 0 0 -4
养人	0 7 4 6 0
养老金	0 0 -1 0 0
写	0 0 0 -6 0
农历	0 0 13 0 0
冬月	0 0 18 11 0
冻	0 0 -2 0 0
几	0 0 0 -3 -6
几个	6 0 -3 0 -6
出	-1 0 0 -5 -5
出去	0 5 0 0 0
出嚟	2 0 0 0 0
出来	2 -4 0 0 0
刀	-3 0 -7 0 0
分	0 -5 3 0 0
分手	0 4 0 0 0
切尔西	0 0 1 0 0
划线	10 5 4 0 1
刚	0 0 0 3 0
初一	7 10 13 0 0
初三	0 6 10 0 0
初九	6 12 18 0 0
初五	0 9 10 0 0
初八	0 2 9 0 0
到	-13 -12 -15 -14 -15
到了	0 0 0 4 0
前男友	0 0 0 8 0
剪	0 5 3 2 0
加	0 -2 -5 0 -9
加利	0 0 1 0 0
北门	0 0 0 0 4
区	0 5 4 0 0
医院	2 9 -20 -17 0
十	0 -3 -14 -4 5
十分	0 0 7 0 0
十分钟	0 0 0 0 4
十天	0 0 7 0 0
千	0 -4 0 -3 0
华人	0 0 3 0 0
卖	0 -5 -12 -9 -5
南安普敦	0 0 6 0 0
南希尔兹	0 0 4 0 0
卡	0 0 0 -5 0
厨师	0 0 0 9 0
厨房	0 0 -2 0 0
去	6 -8 0 4 -7
参考	5 8 0 0 0
又	0 9 0 -5 0
反	0 0 7 0 0
反而	0 0 -2 0 0
反锁	0 0 -1 0 -12
发	-9 0 0 0 0
发到	0 0 0 5 1
发帖	0 0 0 8 0
发抖	-2 0 -6 0 0
取消	3 3 1 0 -1
受	0 0 6 3 6
受伤	3 0 -2 0 0
口音	0 0 0 3 0
只	0 -3 -3 -6 -8
叫	-4 -4 0 9 -2
叫他	0 0 0 7 0
叫我	0 -13 0 -11 0
叫我们	0 0 0 -1 0
可以	-4 0 0 0 0
可是	0 0 0 0 -3
台山	0 0 6 0 0
号	9 -5 -5 3 0
号楼	0 0 4 0 0
号码	0 -2 0 0 0
司机	-2 0 0 0 0
吃	0 0 -1 0 0
吃狗	3 7 0 5 0
吃饭	-1 0 0 0 0
合法	0 10 6 7 0
同	-1 5 -7 0 -2
同乡	0 0 0 3 0
同事	0 -7 0 6 0
同学	-5 0 0 0 -3
同屋	1 1 0 0 5
同性恋	0 0 -1 0 0
后	4 1 1 0 0
后来	0 0 0 0 9
后面	1 22 20 14 17
吐	0 1 0 0 -6
吐口水	0 0 0 0 1
吓得	0 0 -4 -1 0
听见	0 0 -5 3 0
告诉	0 0 0 8 0
呢	0 2 0 0 0
周五	0 0 -4 0 0
和	0 1 6 9 13
咗	0 0 -3 -3 0
咬	0 0 0 0 -2
咬我	-8 -6 0 -1 -1
哋	0 0 0 -4 -8
哥	0 0 0 -5 0
哭	0 -2 0 0 0
哭了	0 0 -1 0 0
唐卡斯特	0 0 5 0 0
唔	-3 0 -4 0 -1
唔畀	0 -3 0 0 0
唔肯	-5 0 0 0 0
啊	0 0 0 1 0
啲	0 0 0 -1 0
喊	0 0 0 1 0
喝酒	0 -1 0 0 0
喷	-2 0 0 0 0
喺	1 0 -11 13 -5
嘛	0 2 0 0 0
嘲笑我	0 0 0 0 4
嚟	0 1 0 0 -3
四	4 4 0 2 2
四个	-8 -9 -5 -5 -1
四十几岁	0 0 14 0 0
四海	0 0 9 0 0
回	0 0 0 6 -1
回家	-7 0 0 0 -3
回来	0 -4 0 0 0
国际	0 0 3 0 0
圈	5 0 8 8 7
圣	0 0 14 2 0
圣保罗	0 0 2 0 0
在	4 -3 0 18 6
地下室	1 8 0 0 0
地址	0 7 0 0 2
地毯	0 0 0 4 0
坐	0 -3 0 0 0
坐坐	0 7 0 0 0
块	0 -10 -8 -6 0
堂	0 8 15 0 0
堵我	9 0 0 0 0
墙上	0 -5 -5 0 -1
外人	0 0 0 0 7
外卖店	0 0 -1 0 0
外号	0 0 0 4 0
外号叫	0 0 0 6 0
外面	0 0 -4 0 0
多	0 8 6 0 0
夜晚	0 4 0 0 0
夜班	7 0 -8 -2 5
夜里	0 1 -1 0 0
大厦	0 3 3 0 0
大哥	-4 0 0 0 0
大家	0 0 0 0 7
大门	7 6 2 6 8
大鼻子	0 0 3 0 0
天天	0 -6 -19 -8 -6
天干	-2 -2 -8 -9 -4
太太	0 1 0 0 0
头	0 0 -4 10 0
头巾	0 -6 -9 0 0
奇斯威克	0 0 2 0 0
女仔	0 0 0 -5 0
女儿	0 1 -3 -1 4
女士	0 1 -4 -15 0
女孩	0 0 0 0 3
奶奶	0 0 0 0 1
奶茶	0 4 10 0 0
她	1 5 -16 -10 1
好	4 0 0 -7 1
好几	0 0 3 0 0
好惊	3 0 -3 0 0
好日子	0 0 7 0 0
好运	0 0 8 0 0
妈	0 0 0 0 2
妈妈	3 0 0 -3 -5
妹妹	2 0 0 4 0
姓	0 0 -1 11 0
娃	0 0 -4 0 0
婆婆	0 0 0 0 1
婆家	-5 -5 -4 0 0
嫁	0 0 -6 0 -2
嫁给	0 2 -6 0 0
字	-4 -1 0 0 0
孙仔	0 1 0 0 0
孙女	0 3 0 0 -1
学	4 0 20 12 7
学校	0 0 -5 0 0
学生	0 -3 6 11 0
孩子	-2 -7 -8 -13 7
安静	0 0 6 0 0
客	0 0 -3 0 2
客人	2 0 0 -5 -8
室	1 0 15 0 0
室友	0 0 0 7 0
害怕	3 0 -7 0 0
家	0 7 2 8 0
家住	0 0 0 8 0
家在	0 0 0 3 0
家属	0 0 2 0 0
家里	3 0 -9 -1 0
家长	0 4 0 0 0
对面	0 9 15 6 14
寻日	-1 -7 0 0 0
小	2 1 17 12 7
小卖部	0 0 0 0 4
小女儿	0 0 -1 0 0
小姐	0 4 0 0 0
小学	5 9 3 0 0
小孩	1 -2 0 -11 0
小店	0 -1 0 0 0
小心	0 0 -5 0 0
小时	-12 -10 -10 -3 -1
小河	0 0 0 3 0
小腿	-2 0 -2 0 0
小芳	0 0 1 0 0
小赤佬	0 0 0 0 -4
小雨	0 0 7 0 0
少	-1 3 -1 0 0
就	-4 -14 -8 -13 -3
就是	1 -6 -3 6 0
屁	0 -4 0 0 0
屁股	0 0 0 1 0
层	0 0 0 0 2
居留	3 20 28 0 0
屋	-3 0 -2 2 0
屋企	0 0 0 0 1
屋企人	0 -1 0 0 0
屋邨	0 3 10 0 0
岁	2 10 7 -7 0
崖	0 10 11 0 0
工	0 0 2 4 0
工作	0 1 5 4 0
工地	0 0 -6 0 0
工头	0 -3 0 1 0
工资	-7 0 -7 -2 0
左手	0 5 13 20 13
巴基斯坦人	0 0 9 0 0
巴特利	0 0 4 0 0
市场街	0 0 0 0 1
布拉德福德	0 0 2 0 0
师傅	0 0 3 0 0
希望	0 -1 0 0 0
帕布利克斯	0 0 2 0 0
带	0 0 0 0 6
帮人	0 0 -1 0 0
帮我	-1 16 0 0 0
干	0 1 -13 -10 -1
干活	3 0 -7 -3 0
平时	0 0 -5 -4 -5
平板	0 -1 0 0 0
年	-11 -16 -16 0 0
年三十	0 0 5 4 0
年级	-1 -7 0 0 0
幼儿园	4 9 10 0 0
庇护	18 26 30 30 21
店	-1 -6 -9 -5 9
店主	0 0 -4 12 0
店门口	0 0 -2 0 0
度假	0 8 6 8 0
座	0 0 4 0 4
廿	2 0 0 0 0
开	0 0 -12 0 0
开个	0 0 -3 0 0
开货车	0 0 0 0 3
开车	4 10 0 0 0
弄	0 -2 -6 -8 0
张	4 4 6 0 0
强迫我	10 0 0 0 0
当	0 3 0 0 0
当着	0 0 0 0 -2
彦霏	0 0 2 0 0
彩礼	-11 -4 -5 0 0
影	-3 0 0 0 0
往	0 -2 0 0 -1
很	1 -2 -1 -5 0
律师	0 3 -3 -3 1
得	-7 -13 -8 -5 0
德	0 0 3 0 0
心脏	-3 0 0 0 0
快	0 7 11 14 23
怀孕	-1 0 -5 -2 0
怂包	0 0 -4 0 0
怕	12 0 0 0 -2
怕死	6 0 0 0 0
思琪	0 0 4 0 0
怪我	0 -2 0 0 0
恐吓我	3 0 0 0 0
恐怖分子	0 0 -5 0 0
恩典	0 0 9 13 0
成日	0 5 0 0 -8
我	-2 -4 -32 -4 0
我们	-1 -1 -12 -4 0
我哋	0 0 -2 0 0
我家	0 0 -12 -4 -3
戴	0 0 -7 -8 0
户	0 10 14 0 0
房	0 0 0 3 0
房东	-1 -3 -1 4 4
房子	1 0 0 0 -4
房间	0 0 -5 0 5
所以	0 -2 0 0 0
手	0 -1 -11 -7 -6
手指	-5 0 -8 0 0
手机	-5 0 -9 0 -5
手背	0 0 -1 0 0
手腕	0 0 -1 0 0
手臂	4 0 -4 -2 0
才	-6 1 -12 0 1
扎	-2 0 0 0 0
打	-1 -7 -7 -7 -11
打俾	2 4 0 0 0
打她	4 0 0 0 0
打工	0 4 0 0 2
打我	1 -8 0 0 -2
打扫	1 4 0 0 0
打断	0 0 -5 0 0
扔	0 -5 -1 -6 0
托儿所	0 2 10 0 0
扣	6 5 -11 0 0
扯眼角	0 0 -1 0 0
找人	0 0 -2 0 0
把	-9 -1 -15 -13 -16
投	0 0 5 3 7
抖	0 0 -5 0 0
护士	0 -1 -1 -1 0
护工	-2 0 0 0 0
护照	-2 3 -7 6 0
护理员	0 0 0 -2 3
报	1 5 -10 -6 -5
报案	1 0 0 0 4
报警	11 13 0 0 0
抽我	-1 -7 0 0 0
拆	8 0 0 0 0
拉货	0 5 0 0 0
拍照	0 -2 0 0 0
拎	0 0 0 0 -6
拐	0 0 1 0 0
拒	15 16 21 18 0
拖	0 0 -4 0 0
拖车	0 0 0 -2 6
拜克	0 0 0 2 0
拦我	0 2 0 0 0
拽我	-2 0 0 0 0
拿	0 -1 0 -8 0
持	3 0 0 5 6
挂	0 0 2 7 5
按	0 -4 -2 0 0
捏脚	1 0 0 0 0
掐我	9 -2 0 -6 0
排	0 6 6 7 0
接	0 3 0 0 -3
推	0 0 0 0 -4
掼	0 -4 0 0 0
搬去	0 0 0 0 4
摄像头	-4 0 0 0 -4
摸我	-1 0 0 0 0
操	0 0 -2 0 0
攞	0 0 0 9 0
攞住	0 0 0 1 0
支那	-6 -5 -2 0 0
放	-5 0 -17 -10 -5
救护车	0 0 -4 0 -1
教	0 3 -4 -5 0
教会	0 0 -4 0 0
教堂	0 0 0 0 4
教堂街	0 0 2 3 10
教练	0 -2 0 0 0
敢	0 0 0 0 5
散步	0 2 0 0 0
敲	0 -5 -4 -1 0
整整	0 0 0 0 4
文人	0 8 9 0 0
断	-1 -2 -1 0 0
斯劳	0 0 9 0 0
新潮	0 0 2 0 0
旁边	0 0 0 0 8
日	0 0 5 0 0
旧历	0 0 10 0 0
旧年	0 0 2 0 0
早	0 0 0 0 2
早上	8 6 -2 0 0
早就	9 4 15 18 0
时候	-7 -2 0 0 0
星星	0 0 0 2 0
星期六	0 0 5 0 0
星期天	9 8 11 0 0
昨天	0 0 0 1 0
昨天下午	0 0 -1 0 0
昨晚	0 0 0 0 2
是	-4 -3 5 11 10
晕倒	-3 6 -7 0 0
晚	0 9 0 0 0
晚上	0 0 -5 0 0
晨星	0 0 0 3 0
替	0 0 -5 0 0
最	0 0 1 0 11
最后	0 0 3 5 0
最近	0 2 0 0 0
月	14 13 17 22 24
有	0 0 0 0 -1
有个	-1 -9 -5 0 -2
有人	0 -4 -1 0 -3
有没有	0 0 16 14 13
朋友	0 0 0 4 0
朝	-2 0 -4 0 0
期	4 5 6 0 0
本应	4 0 0 0 0
条	0 0 0 -7 0
来	18 0 0 -3 9
来了	1 0 0 0 0
来说	0 1 0 0 0
杰克	0 0 11 0 0
林	0 0 8 0 0
枪	0 0 0 0 7
枫叶	0 0 1 0 0
枫树	0 0 2 0 0
柏翘	0 0 2 0 0
栋	12 8 3 0 0
栋白	1 0 0 0 1
校长	-2 -1 0 0 0
校门口	0 0 -2 0 0
案	0 0 -1 -12 0
桑雅芳	0 0 2 0 0
梳士巴利	0 0 3 0 0
楼	24 24 34 25 34
楼上	0 15 13 11 11
楼下	0 0 0 4 0
楼梯	0 0 -7 0 -3
橡树	0 0 18 0 0
欠他	0 0 0 -5 -8
欣怡	0 0 5 0 0
欧	0 0 4 0 0
欧阳	0 0 2 0 0
正月	0 0 7 10 0
殴打我	0 4 0 0 0
每	0 0 3 0 0
每天	0 -1 -5 -5 -3
每次	-1 0 0 0 0
民国	0 0 8 0 0
气	0 0 -2 -1 -1
汽	0 0 2 3 0
沃伊泰克	0 0 3 0 0
沈	0 0 11 6 0
沈阳	0 0 4 0 0
没	7 4 18 16 10
没有	1 -4 10 10 2
河南	0 0 0 0 2
油	0 -1 0 0 0
油漆	0 0 0 2 0
法蒂玛	0 0 6 0 0
波普勒	0 0 6 0 0
泼	0 0 0 0 2
泼我	-1 -1 0 -3 0
洗澡	-1 0 0 0 0
洗碗	0 1 -7 0 0
洗衣店	0 0 5 1 0
洗车	0 2 0 0 0
派出所	0 0 -3 0 0
流血	0 0 0 0 6
浴室	0 0 -4 0 0
海星	0 0 0 3 0
混蛋	0 0 0 8 0
清洁	0 3 3 0 0
港口	4 9 8 15 0
滚	0 0 -6 0 0
滚回去	0 0 -3 0 -3
满	0 0 -2 0 0
滴	0 0 0 0 2
漏水	0 0 -3 6 0
火车站	0 7 0 0 0
灰	0 0 0 0 4
炸鱼店	5 8 15 0 0
炸鸡	-4 0 0 -3 0
炸鸡店	0 0 4 0 0
点	15 17 19 26 26
点半	0 0 8 0 0
烧	0 0 0 -1 0
烫	0 0 -1 0 0
热	-3 0 -7 -4 -1
父母	-7 0 0 0 0
爸	6 0 0 0 0
爸妈	0 0 0 0 -1
爸爸	0 2 0 0 5
牙	0 0 -2 0 0
牛顿	0 0 11 0 0
狗	0 -8 -8 -1 -1
猪	0 0 -5 0 0
王磊	0 0 4 0 0
玛丽	0 3 1 0 0
玛格丽特	0 0 6 0 0
现在	9 0 0 -3 -1
玻璃	0 -3 0 0 0
班上	5 0 -2 0 0
理	0 2 0 0 0
生还	5 0 0 0 0
用	-1 -4 -7 -13 -2
申请	0 0 17 12 14
电话	0 0 -5 0 0
男	-2 0 -10 -5 0
男人	-2 0 0 -1 0
畀我	-2 -1 0 0 -3
留	0 0 0 0 -1
畜生	0 0 -7 0 0
疼	-3 -3 -5 0 0
病人	0 0 0 5 0
病区	0 1 0 0 0
病房	-1 16 -8 -3 0
病毒	-3 4 -1 0 0
瘦三	0 0 1 0 0
白	0 0 7 11 0
百	4 -6 -10 -2 0
百家	0 0 4 0 0
的	8 7 2 4 10
皇冠	0 0 2 0 0
直	-2 0 0 0 0
看	1 -1 -1 -1 0
看到	0 13 -7 0 0
看看	0 -2 -3 0 0
看着	7 0 0 0 0
看见	0 3 -9 -2 0
真名	0 7 0 0 0
真的	-2 0 0 -4 -3
眯眯眼	-2 0 0 0 0
着	-2 -4 -3 -5 -2
睡	-1 0 0 0 0
睡不好	0 0 -5 0 0
睡不着	-5 -8 -6 0 0
睡觉	-5 -5 -5 0 0
知道	3 3 0 0 0
石头	0 0 -8 0 0
石桥	0 0 4 10 0
石磊	0 0 1 0 0
砖头	-1 -2 -4 0 0
砸	-2 -6 0 0 0
砸门	0 0 -2 7 5
碎	0 -6 0 0 0
磨坊巷	0 0 4 0 0
礼拜天	8 11 15 0 0
福克斯通	0 0 6 0 0
福清	0 0 10 0 0
租	0 0 0 -3 0
移民局	0 4 0 4 0
窗外	0 0 -2 0 0
窗户	3 9 4 11 0
笨蛋	0 0 0 3 0
第	0 1 3 6 0
第一个	0 9 8 11 0
第三个	7 10 12 15 0
等	-1 -6 20 14 20
签	0 32 28 10 7
签证	34 30 38 17 16
管	-2 0 -2 0 0
米尔山	0 0 0 1 0
系	0 -7 0 -1 1
累	0 0 -2 0 0
红	7 7 9 7 12
红灯笼	0 0 15 0 0
纸	0 4 3 0 0
组长	8 0 0 0 0
经学院	0 5 0 0 0
经理	3 3 -1 -2 4
结婚	0 0 -6 0 0
结果	11 10 15 0 0
给	-6 -2 -6 8 -2
给他	0 0 0 0 -2
给我	15 -5 0 -2 -5
续签	0 0 7 0 0
绿野	0 0 4 3 0
编号	-6 0 0 0 0
缝	0 0 0 0 -4
缝了	0 -8 -10 -14 -10
网上	0 0 -2 0 0
网站	0 0 0 3 0
罗拔	0 0 7 0 0
美	3 9 8 0 0
美甲店	0 0 -7 0 0
老	-5 -9 -7 -2 -8
老乡	0 0 0 -4 0
老人	0 0 -2 0 0
老公	-3 -3 -5 -4 0
老地方	0 0 16 0 0
老婆	0 0 0 0 -3
老家	0 0 0 9 0
老师	0 2 1 0 0
老板	3 3 0 -3 4
耳朵	0 0 -1 -1 0
聋	0 0 -9 -3 0
肉	-2 0 0 0 0
肋骨	1 -3 -7 0 0
肚子	-7 0 -6 -3 0
肥猫	0 0 4 0 0
肿	0 0 -5 0 0
胳膊	0 0 -2 0 0
胸口	-2 0 -2 -2 0
脖子	-5 0 0 0 0
脚	0 -1 -1 0 0
脸	0 -1 -3 0 0
脸上	0 0 -7 0 0
脸书	2 0 0 0 0
腊月	0 0 8 7 0
腰	0 0 -2 0 0
腿	-6 0 -10 -1 0
膝盖	0 0 0 0 -2
自己	0 0 -4 -3 -4
自投罗网	0 0 0 0 -3
臭	0 0 -8 0 0
船上	0 0 -5 0 0
艾特	2 0 3 4 10
艾米丽	0 0 8 0 0
花园	0 0 3 0 0
花臂	0 0 14 0 0
苟	0 0 2 0 0
英国	2 0 1 0 -2
英国人	0 0 8 0 0
苹果树	0 0 10 0 0
茶餐厅	0 5 0 0 0
草	0 0 0 0 8
菜刀	1 0 -3 0 0
落嚟	0 4 0 0 0
蓝天	0 0 8 14 0
蓝色	1 7 8 4 8
藏	0 0 0 0 -2
蜜蜂	0 2 0 0 0
血	0 0 -3 0 0
街	-5 -2 -7 5 16
街上	0 0 -5 0 0
街口	0 3 10 0 0
街角	0 4 4 0 0
衣架	0 -1 0 0 0
衣柜	0 0 -1 0 0
被	6 -3 0 4 2
被关	1 0 -5 0 -1
装	0 0 -13 0 0
裸照	0 0 -7 -1 4
西路	0 0 0 6 10
要	0 0 0 -2 -4
警	-7 -5 -6 0 -2
警号	1 0 0 0 0
警官	0 4 0 0 0
警察	5 0 -11 4 -2
警察局	0 0 -1 0 0
警局	0 2 0 0 0
让	4 8 0 0 -5
讲话	0 0 -6 0 0
诊所	0 1 -10 -8 -6
话	0 0 0 0 1
话我	0 0 0 -3 5
说	1 -4 -10 -2 6
说是	0 -6 0 -3 -4
请	-3 -1 0 0 0
读书	0 2 0 0 0
谁	0 6 0 0 0
谢谢您	0 0 -4 0 0
谷	0 3 6 6 0
豆腐	0 0 3 0 0
账号	-1 -2 0 0 0
货	6 0 0 0 0
费尔兰兹	0 0 3 6 6
资格	1 0 0 0 0
资金	13 11 15 0 0
赔	0 0 0 0 -3
走	1 -3 0 0 -3
趁	0 6 -3 0 0
足球	0 0 -1 0 -1
足疗	0 0 0 0 4
跑	0 0 0 3 10
跟	0 -2 0 4 0
跟踪我	0 -3 0 0 0
跨性别	0 0 -3 0 0
跪	0 0 -1 0 0
路	0 0 -9 -6 0
路口	11 11 18 0 0
跳	0 0 -2 0 0
身上	0 0 0 -1 -4
身份	12 20 24 0 0
躺	-1 0 0 0 0
车	0 -9 -13 -5 0
车牌	4 0 0 0 -1
车站	0 0 12 19 14
车里	0 0 0 -4 0
转角	0 0 6 0 0
边	7 15 21 15 18
边个	0 0 0 5 0
过	4 4 11 3 9
过去	0 0 0 0 -2
过期	13 26 34 26 0
过来	0 -1 0 0 -1
返	0 0 0 9 0
还	2 0 0 -7 0
还在	0 0 4 9 5
还有	1 5 0 0 0
还没	0 12 10 9 0
这	0 0 0 -2 0
这个	0 -3 0 0 -2
这里	14 0 0 0 0
进	-3 -5 -5 8 0
迟到	0 0 -2 0 0
送	0 0 -11 0 -5
送到	0 0 -4 9 -3
送回	0 0 0 1 1
送外卖	0 1 -1 0 0
逼我	-3 0 0 -3 0
逾期	0 0 17 12 0
遣返	0 0 0 0 6
那	15 13 11 4 9
那个	10 7 9 9 3
那儿	0 3 0 0 0
那天	0 0 -3 -2 -6
那家	5 0 0 4 0
那条	0 0 0 1 3
那边	-6 17 -8 0 0
那里	0 0 0 0 -2
那间	9 9 19 10 7
邮件	0 0 0 3 7
邮局	0 0 6 7 4
邮箱	5 -6 -5 13 9
邮编	0 8 -9 0 0
邻居	-3 -6 -5 9 -3
郏	0 0 5 0 0
都	-4 -9 -6 -13 -8
都是	0 0 0 -3 0
配偶	0 0 1 0 0
酒店	-8 -1 -2 0 0
里	0 -10 -6 -12 -9
里面	-2 -1 0 9 11
针	-9 -15 -15 -8 -6
钱	-4 -11 -13 -2 -1
铁头	0 0 1 0 0
银行街	0 0 2 0 0
铺子	0 -3 0 0 0
锁	0 0 0 0 -16
镑	-20 -20 -16 0 0
门	8 10 7 12 13
门上	0 -9 -2 0 -1
门口	-7 0 0 -2 2
门框	0 0 0 0 2
问我	0 0 0 2 8
闰	0 0 4 0 0
间	0 0 -4 0 0
间房	-2 0 0 0 0
闹	4 0 0 0 0
闹我	0 -8 -6 -3 -7
阁	0 4 3 0 0
阁楼	1 0 0 0 0
阳光	0 0 5 0 0
阿诚	0 0 4 0 0
阿龙	0 0 4 0 0
陪	0 0 -2 0 0
隔壁	0 0 -7 0 -1
难受	0 0 -1 0 0
难民	0 0 5 5 0
集装箱	1 4 0 0 0
雨	0 0 3 0 0
雨桐	0 0 2 0 0
零	0 0 0 2 12
雷丁	0 0 7 0 0
霸住	0 0 0 0 -7
靠	0 2 0 5 15
靠近	0 0 0 0 -3
面	0 0 -4 0 0
面试	9 11 14 4 0
顺德	0 0 1 0 0
顺风顺水	0 0 9 0 0
餐馆	0 0 -2 0 0
香	0 3 1 0 0
香港	0 0 4 0 0
马来西亚	0 0 9 4 0
马路	1 0 2 11 0
骂	-5 -2 0 0 0
骂我	-8 -10 -3 -5 -1
骂我们	0 3 0 0 0
骗	0 0 0 2 0
高街	0 0 0 4 0
鬼	0 -1 -4 0 0
鱼店	0 0 1 7 8
麻雀	0 0 5 0 0
黄皮猪	0 0 0 5 0
黄美玲	0 0 1 0 0
黑	0 0 4 0 0
黑夜	0 0 0 0 5
黑工	0 0 20 0 0
𠮶日	0 0 1 0 0
[word-after ar]
 function	7
 maybe	-2
 not-name	-5
 number	-9
 ordinal	-12
 surname	-2
 word	2
 workplace-before	-3
[address] function	9
[address] in-place	1
[address] trading	-1
[address] word	-13
[age] old	-4
[age] verb	-1
[age] word	9
[date] in-place	2
[date] maybe	-8
[date] ordinal	8
[date] unit	-1
[employer] function	14
[employer] in-place	-10
[employer] word	-6
[employer] workplace-before	6
[name] function	27
[name] number	-2
[name] ordinal	-1
[name] trading	8
[name] word	-5
[nationality] particle	-1
[nationality] word	3
[number] maybe	-3
[number] word	-9
[place] function	11
[place] landmark-before	-12
[place] word	-4
[place] workplace-before	6
[school] ordinal	-8
[school] word	3
[status] word	1
[time] hour-part	-18
[time] ordinal	3
[unknown] maybe	-3
[unknown] not-name	-8
[unknown] number	-10
[unknown] title	1
[unknown] verb	3
[unknown] word	-12
adham word	3
at word	6
com word	11
dot function	5
dot word	11
example in-place	9
example word	15
jobs kin	3
me function	9
org word	3
uk kin	6
underscore word	9
اب in-place	7
ابن word	-3
ابو workplace-before	4
احد function	-1
اخوي word	-2
ادخلوني word	-4
اذا word	-6
اذبحچ word	-1
استلف word	1
اصلي word	1
اطلع word	-6
الاربعاء word	3
الازرق none	10
البنايه trading	-3
التمرين word	-2
الجمعه word	-1
الحاج workplace-before	7
الحداد function	1
الخضراء trading	10
السيارات workplace-before	3
السيده not-name	1
الشاورما trading	8
الشهر word	3
الصبح number	6
الصغيره word	10
الفجر word	-3
الله word	3
اللي not-name	3
اللي word	1
اللي workplace-before	-3
الليل word	-1
الماضي word	2
الملعب word	16
ام word	3
امام word	-3
ان word	4
انا word	-5
اود trading	-5
اوهارا workplace	10
باب word	-2
بالشارع word	-4
بالشهر word	-1
بالله word	1
بالمستشفي trading	-1
بالمطبخ word	-1
بالمنطقه word	12
باوند number	-2
بتخليني kin	-1
بتسجلني word	6
بتفتش word	7
برا maybe	-1
بس word	2
بعتت maybe	2
بغاو word	5
بغرفه word	-4
بقي word	3
بنتي word	-10
بيصرخ word	1
تشوف word	-3
تلاته function	-3
جمادي word	12
جناح function	-1
جنب word	2
جوازي maybe	-2
حتي word	-1
حدد function	6
حيث word	7
خد word	4
خلف word	2
دبوس title	3
دخل word	-3
دوت word	4
راتبي word	7
رجعت maybe	-2
رقم word	-2
ساكنه word	7
سنه number	9
سنوات number	6
سني word	-2
شارع number	2
شافت word	3
شباب number	-5
شرد weekday	1
شهر word	-1
شهور number	-6
شيخ none	-1
صديقي word	2
ضربني maybe	5
ضربني word	7
طلعلي word	7
طيبه maybe	-5
ع word	-5
عالحيط word	-3
علي function	4
علي surname	3
علي word	-24
عليا word	-2
علينا word	-3
عليي word	-1
عمره word	-1
عمري word	3
عمي kin	-3
عند word	-7
عندي function	5
عنو surname	-2
غاليه month	-5
فاتت function	4
فالي maybe	11
في kin	-4
في maybe	8
في number	-4
قال word	7
قدام word	-8
قطع word	-1
كابتن word	8
كان maybe	4
كان word	-1
كبيره number	-12
كسر word	-1
كل word	-11
كنت generic	2
كوم word	3
لا word	1
لسانين kin	4
لقينا surname	2
للتجاره trading	1
للنجر trading	-3
لمحطه word	-2
لي word	-3
ما maybe	-9
ما trading	2
ما word	7
مالتي word	1
مبارح maybe	-3
محطه in-place	-3
محطه word	-4
مستر not-name	-2
مصاري word	-1
مع word	4
ملتهبه word	-1
من number	2
من ordinal	24
من trading	-7
من word	-5
منذ word	3
نص word	-7
نقطه word	12
هم ordinal	-3
هنا number	-3
هولم word	10
هوي function	13
واحد function	-1
واحد word	-2
واخدناها word	-1
واسم word	-2
والابره word	10
والبنت word	-3
والشفت hour-part	-7
وبلكني not-name	2
وبنتها function	2
وبيبعتلي function	1
وبيبعتلي not-name	3
وبيلعبو function	1
وحماتي ordinal	-1
ورا word	3
ورفيقتي word	8
وسحبني trading	-2
وطفلي word	-3
وعشرين number	4
وعمرها word	-2
وقالت word	1
ولا word	-4
ومرته maybe	4
ومعها function	6
ومنذ word	4
وهو word	1
وواحد word	-2
ويضرب number	1
يا generic	6
يا word	-14
ياخذ word	2
يبچي word	5
يتصل word	-3
يجي weekday	-1
يصيح function	7
يقول word	4
يلعن word	6
يوم word	-1
[word-after ar-latn]
 kin	-1
 maybe	-11
 month	1
 not-name	-12
 word	5
3a word	-2
7754 word	3
[address] word	-6
[age] old	-6
[date] function	-3
[employer] in-place	-1
[employer] word	4
[name] function	8
[name] kin	9
[nationality] function	17
[place] function	6
[place] in-place	-2
[postcode] word	-2
[school] function	4
[school] none	14
[unknown] function	12
[unknown] word	7
a word	3
abad function	7
abna function	4
abna word	1
acran function	14
afak maybe	-6
al function	24
al kin	-9
al landmark	-3
al maybe	4
al none	11
al not-name	9
al number	-11
al word	-6
al workplace	3
al workplace-before	12
ala not-name	-1
ala word	-16
ala workplace-before	10
alakum maybe	-3
alula function	1
alula word	2
am function	-4
am not-name	-3
amal function	-3
amam word	-2
ana maybe	-8
arban function	3
at function	4
at word	4
au word	2
axaduna word	-2
axat word	4
az kin	7
b number	-2
ba word	-5
bab function	-5
bactagal kin	-1
badan word	3
baksarula word	4
bal workplace-before	-5
balal function	1
bandas word	9
bant word	-2
banta word	1
basa maybe	6
basbura word	-1
baskun word	5
ca function	-2
cafat function	1
cafha function	6
cahar in-place	8
cahr function	6
cahr in-place	8
canab kin	5
canta word	-1
car in-place	-1
curta function	-2
dalu maybe	-7
darabuna word	3
daxalt word	1
daz clock	-1
dot function	18
dot kin	4
dot word	7
example maybe	12
fa function	1
fa maybe	1
fa word	-4
fa workplace-before	5
fal kin	3
fasa function	3
gamb not-name	9
gar function	7
gasr function	11
guza word	1
ha word	6
hagam function	13
hal kin	13
hamata function	2
hamra function	6
hanut function	14
hat function	6
hata function	7
haulaga word	8
hut function	4
jacks maybe	1
kalb function	-7
kum word	12
kuna word	3
l word	3
la word	-13
lal function	2
lal in-place	-3
lal word	-1
lau word	1
m word	8
ma function	7
ma maybe	-3
ma month	-7
ma word	8
man maybe	-7
man word	-3
mara function	8
mta workplace-before	10
mubala word	5
mucraf function	-1
nacka maybe	-4
nauras function	9
nus function	9
ramau maybe	-2
ramu word	2
ratab maybe	-2
sab maybe	-4
safud function	16
samak function	8
saru function	6
satr function	9
snan number	-4
subh function	-4
taf kin	-4
talt function	3
tamana function	3
tanan function	3
taxaram landmark-before	11
u function	28
u in-place	13
u kin	15
u maybe	-6
u not-name	-17
u street-before	-7
u unit	4
u word	-6
uahad number	-2
uahad word	1
uahda word	-9
uakaf word	3
uara function	7
uarda function	1
uma word	-1
umra word	-8
ura function	1
x word	8
xadula function	1
xamsan function	2
xudra function	5
xudra workplace-before	-2
zauga word	5
[word-after bn]
 function	6
 maybe	1
 not-name	-2
 number	5
 word	-10
[address] function	3
[address] not-name	-1
[age] old	-5
[bank] word	-1
[email] word	-12
[employer] function	-7
[employer] kin	-5
[employer] ordinal	4
[employer] verb	1
[employer] word	-2
[handle] word	-3
[name] function	-12
[name] hour-part	4
[name] kin	-28
[name] ordinal	7
[name] title	-1
[name] word	6
[nationality] word	1
[number] word	-2
[place] month	-1
[place] not-name	-11
[place] word	-20
[postcode] word	-7
[status] month	-2
[time] word	-14
[unknown] function	-13
[unknown] hour-part	7
[unknown] maybe	6
[unknown] not-name	-2
[unknown] ordinal	6
[unknown] word	-8
[unknown] workplace	-1
at word	11
chobi function	2
com word	20
dot word	7
example function	9
fb word	1
gmail in-place	1
me function	6
net word	3
nights word	1
org word	3
yahoo in-place	6
অবস word	-5
অ্যাট word	9
আকাস verb	10
আছি word	18
আছে word	4
আড়ত generic	15
আপা word	1
আমরা word	5
আমাকে generic	-1
আমার kins	-4
আমার maybe	14
আমার ordinal	-1
আমার word	15
আমারে word	13
আর word	3
আসছি word	6
আসতেছিলাম word	-3
আসে word	-3
উঠায় number	2
এ function	1
এ generic	1
এ word	19
এ workplace	1
এক function	5
এক not-name	-4
একটা word	7
একটি word	4
এটা word	-3
এর word	2
এসে word	2
কইরা word	-5
কথা word	-3
কম word	10
করতে word	-6
করার word	-5
করি not-name	-1
করি word	-6
করে maybe	-1
করে word	-15
কাউকে word	-6
কাকে word	5
কাছে word	6
কাজ workplace	5
কানছি word	-4
কাম unit	-2
কাম word	4
কাম workplace	8
কাল word	7
কিছু word	5
কুত্তা maybe	-3
কেইস word	3
কেটে word	-1
কেস street	-5
কোড maybe	-8
খাওয়াইয়া number	-3
খালি word	-4
গরম function	4
গায়ে word	7
গায়ো word	4
গেইটো school	-3
গ্যাং function	-2
ঘন্টা number	-8
চাই maybe	-2
চাই word	-1
চাকরি word	6
চায় word	-2
চালাই workplace	-1
চিহ্ন not-name	5
চুপ word	2
চোখে word	6
ছবি word	-2
ছাড়া word	2
ছুটি word	-3
জানে word	5
জুয়া word	5
জোর word	4
টাইনা word	-2
টিপে word	-5
ডট word	21
ডনকাস্টার function	1
ডাকি word	6
ডাকে word	11
ডাবল number	6
তথ্য maybe-place	-5
তাই function	8
তাই word	12
তার word	9
তারিখ street	-2
তে word	9
তো word	11
থাইকা word	8
থাকইন word	3
থাকি word	8
থাকে word	3
থিকা word	-2
থুতু word	2
থেকে function	4
থেকে word	8
দাগ word	-4
দিছে word	-10
দিন number	-10
দিনে word	-11
দিব word	-6
দিয়া word	-15
দিয়ে word	-2
দুই function	5
দে word	-1
দেখছে word	3
দেখি word	-1
দেন word	-1
দেয় word	-15
দেসে word	-7
দোকানে word	-4
ধইরা word	-5
ধরে word	-7
নম্বর function	5
নম্বর number	15
নম্বর word	-4
নয় word	20
না word	-2
নাই maybe	-7
নাই word	1
নাম word	-2
নামে word	14
নাম্বার word	-4
নিয়া word	13
নোংরা word	6
পড়ি word	4
পরে word	-1
পা word	-5
পাইছি word	9
পাসের word	2
পিঠে function	2
পুলিস not-name	-1
পুলিস word	9
প্র্যাম word	7
ফুলে word	-1
ফোনে word	4
ফোরম্যান word	2
ফ্যাক্টরি word	3
ফ্ল্যাট word	3
বউ word	-5
বছর number	-3
বছরের number	10
বাচ্চার word	-3
বাড়ি word	1
বাতিল word	6
বাথরুমে word	-4
বাস word	3
বাসায় function	-6
বাসায় word	-4
বের word	-6
ব্যথা word	-4
ভয়ে function	-1
ভাত function	2
ভ্যালি word	4
মজুরি word	6
মন্দিরের word	-1
মা number	-2
মাঠে word	-1
মাথায় word	3
মারছে word	-4
মারি word	-4
মারে word	-4
মাস number	-13
মিস্টার workplace	-3
মেয়ে word	17
মেয়েকে word	-1
মোড়ে maybe-place	1
মোড়ে word	1
রাইত word	-2
রাইতে word	1
রাত word	15
রাতে word	6
রুম number	-6
রে word	7
রেস্টুরেন্টে word	1
লইয়া word	1
লজ্জায় word	3
লাখ number	-7
লাগি word	1
লাগে word	-6
লিডার word	-6
লোক function	-6
সকাল generic	13
সপিং workplace	2
সব maybe	-1
সব word	12
সবজি word	9
সবার word	2
সাক্সি word	1
সাত number	3
সাত word	-8
সাথে word	9
সাব word	4
সেভেন word	1
সেস function	6
স্কুল generic	-2
স্ট্রিট function	2
স্ন্যাপে number	9
স্বামি word	7
হইয়া word	-2
হরিন word	13
হলেও word	-3
হাত word	-6
হুমকি maybe	-2
হেড word	-3
হেরা particle	2
[word-after bn-latn]
 clock	4
 function	-4
 not-name	-4
 word	-3
[address] maybe	3
[address] word	1
[name] function	-2
[name] title	-4
[name] word	3
[place] function	2
[place] word	-9
[postcode] word	3
[status] word	-3
[unknown] maybe	-8
[unknown] word	2
amar kin	1
amar word	9
amar workplace	1
amare word	6
ami word	-1
ar word	-3
bari word	-5
basil function	1
ber word	-8
bole word	2
bus clock	1
chalai workplace	-1
char function	8
chele maybe	-2
com word	11
dey maybe	-4
dey word	-7
diya maybe	-7
diya word	-1
dot word	12
dr maybe	-2
e function	3
e landmark	-3
e school	4
e word	8
e workplace	-6
er kin	2
er landmark	1
er word	4
er workplace	-12
example number	2
february function	1
hat not-name	-1
house word	15
kete word	-6
khub word	13
kore word	-7
lage word	-6
line maybe	2
lojja word	2
marse word	-2
me function	3
mukhi maybe	4
na word	-1
nai maybe	-4
name word	5
niye word	1
number function	3
number number	5
number word	3
o word	11
ocean maybe-place	7
r maybe	1
r word	-3
rater function	4
school word	4
te function	4
te maybe	-2
theke word	8
tola number	8
[word-after ckb]
 function	12
 maybe	-4
 verb	-7
 word	1
[address] function	4
[address] in-place	13
[address] word	-16
[age] function	2
[age] old	-8
[age] word	2
[bank] word	-1
[date] word	10
[email] word	-2
[employer] function	12
[employer] in-place	-4
[name] in-place	-3
[name] kin	4
[name] kins	-1
[name] number	-10
[name] ordinal	6
[name] verb	4
[name] word	-3
[nationality] word	8
[place] function	3
[place] generic	2
[place] in-place	-2
[place] kins	-8
[postcode] word	-6
[reference] word'	-4
[school] word	-1
[status] function	-3
[status] word	4
[time] function	10
[unknown] function	-2
[unknown] in-place	-18
[unknown] kins	-9
[unknown] ordinal	7
[unknown] school	-9
[unknown] verb	-7
a word	9
at function	7
com kin	4
com word	13
door word	7
dot word	13
example in-place	8
example word	8
hawler function	1
k word	4
me function	5
org word	2
uk word	3
براي maybe	1
برايتۆن street-before	1
بليتيان word	-3
به number	-7
به word	6
بهرنامهيهكي kin	-4
بهسهر function	6
بهڵام word	6
بوو generic	7
بوو verb	8
بوو word	-7
بووم word	9
بووه word	-2
بووهتهوه surname	-2
بي street-before	5
بيست function	5
بيست weekday	3
بچووك word	7
بڕياري word	7
بڕيم word	-8
بڕۆنهوه word	1
بۆ word	-10
بۆكسێكي word	-4
بۆيه function	4
تا word	4
تازه workplace-before	4
تفي word	-2
تهقهڵيان number	-1
تهمهني kin	-1
تهمهني word	8
تێ word	-1
حهوت number	6
خاتوو ordinal	-1
خاوهنهكه word	-4
خاوهنهكهي word	2
خاڵ maybe	5
خسته word	1
خهوم word	-1
خوشكهكهم word	-2
خولهكي number	4
خۆت word	-9
دا word	-15
داخست word	-1
دام word	-7
ده function	-2
دهبێت word	-3
دهترسێت word	7
دهخوێنێ word	5
دهدهن word	-1
دهرهێنا word	-1
دهزانێ word	5
دهزانێت word	5
دهستي word	-2
دهكات word	-5
دهكهم landmark-before	2
دهكێشێ word	-2
دهناسم word	4
دهوهستێنم word	8
دهڕۆيشتم word	1
دهژي word	8
دهژيم word	5
دهژين word	9
دهڵێت word	16
دوو function	1
دوو word	-8
دۆت word	8
دۆڵ kin	4
ري word	3
زۆر word	5
زێڕين verb	10
ساوهر in-place	2
ساڵ number	6
سهر surname	10
سهر word	-6
سهر workplace-before	9
سهرم maybe	-10
سهري word	-3
سهرپهرشتيارهكه word	-1
سهعات number	-4
سهيارهي word	1
سهگهكهي word	7
سوپاستان word	8
سپييهكهي word	6
سێ word	-7
سێنت number	4
سێي weekday	1
شازده word	7
شكا word	-4
شهش function	1
شهقام function	-4
شهقي word	7
شهكر word	12
فڕێدايه word	-5
قسه word	-3
قوتابخانه word	-2
كابرايهك word	9
كار generic	1
كار surname	1
كار word	13
كار workplace	-8
كار workplace-before	-8
كرد word	-7
كردمهوه word	-5
كردووم word	-3
كردووه word	-2
كه word	9
كهس number	-18
كهوت word	-1
كهيسم word	4
كوڕ number	-5
كوڕه number	2
كوڕهكهم word	-10
كي function	15
كچهكهم word	4
كچي word	8
كۆم kin	11
كۆمه kin	1
كۆمپانياكهوه word	6
له function	-15
له hour-part	-4
له kin	-13
له maybe	13
له month	7
له ordinal	-2
له verb	-1
له workplace	-11
لهسهر word	8
لێ word	-19
لێدام word	-3
لێدراوه word	-1
لێي word	-2
م word	5
ماري word	5
مانگه function	2
مانگه number	-11
مانگي number	-6
مزگهوتهكه word	7
من function	-4
من kin	-3
من surname	1
منه function	3
منيان word	2
مهكتهب word	-4
نا word	7
ناتوانيت word	6
ناداته word	-3
ناداتێ word	-5
ناوه word	4
ناوي word	12
نوقته word	9
نووسيان surname	-1
نيسان verb	2
نيه number	-7
ه word	8
هات unit	2
هات verb	2
هات word	10
هاتن word	11
هاتهوه word	6
هاتووم word	17
هاوڕێكهم function	4
هاوڕێي word	4
ههزار number	-10
ههشت word	1
ههشتي in-place	1
ههموو word	19
ههنگي school	9
ههيه word	11
ههڕهشهي maybe	-5
ههڕهشهي word	6
ههڵدهوهشێنمهوه word	3
ههڵگرتووه word	-6
هێناوه ordinal	-3
و function	6
و number	20
و verb	-15
و word	-8
و workplace-before	4
وتي ordinal	-3
وتيان word	10
وهك word	-6
ويدمارش in-place	1
وێستگه in-place	18
ي maybe	5
ي number	4
ي word'	-10
يات function	4
يارمهتي word	7
ياگاداري function	-2
يه generic	-3
يه maybe	-1
يه word	3
يهت word	4
يهفرۆشم word	-1
يهك function	3
يهكي function	4
يهكێك word	-3
يونيڤێرسيتي workplace-before	1
ييمهيل word	7
يێمه word	-4
پارهكهم word	-1
پارهي maybe	-4
پارهي word	8
پارهيهكي word	2
پاسم word	3
پاسپۆرتهكهمي word	2
پاوهندم number	-3
پاڵم word	-2
پهراسووي word	-2
پيراني word	14
پيس word	3
پێ word	-9
پێدهكهني maybe	1
پێنج function	7
پێنج word	-4
پێنجشهممه word	3
پێنجهم word	6
پێوه word	-4
چاوهڕێي word	3
چوار landmark-before	11
چوار word	3
ڕادهوهستێت word	9
ڕاكێشا word	-7
ڕاكێشام word	-7
ڕۆ hour-part	-5
ڕۆژي function	-2
ژماره function	-2
ژمارهي function	-2
ژمارهي word	-6
ژين number	-4
ژێرزهميني word	-3
گرت word	-4
گرتبوو word	-1
گرتم word	-6
گه function	17
گهرم word	15
گوتي maybe	1
گوتي word	8
گوێي word	-1
[word-after en]
 function	15
 landmark	1
 maybe	2
 number	2
 street	1
 trading	5
 verb	5
 word	14
2 word	1
[address] function	-9
[address] in-place	-5
[address] particle	-14
[address] word	3
[date] function	-7
[date] particle	16
[email] old	5
[employer] generic	6
[employer] kin	7
[employer] particle	-1
[employer] word	3
[name] function	5
[name] generic	1
[name] in-place	4
[name] kin	-13
[name] kin'	1
[name] maybe	2
[name] particle	1
[name] title'	-13
[name] verb	4
[name] word	18
[place] function	7
[place] generic	1
[place] in-place	-5
[place] kin	4
[place] maybe	1
[place] word	15
[plate] particle	-3
[status] function	-6
[status] word	6
[time] function	10
[time] word	1
[unknown] function	12
[unknown] generic	2
[unknown] in-place	3
[unknown] kin	7
[unknown] particle	6
[unknown] word	-7
a function	6
a word	-19
about word	1
ac word	3
after function	3
all word	7
also maybe	5
an word	-4
and generic	1
and kin	-1
and landmark	2
and maybe	18
and month	-5
and not-name'	-10
and number	4
and particle	1
and trading	4
and unit	-1
and word	1
and word'	-7
arms function	-2
at word	-2
bakery generic	-1
bedfordshire particle	1
bees generic	6
behind function	-1
bitch word	-2
bobs function	14
boys number	-6
call word	4
calls generic	-2
car particle	-8
care function	4
care particle	-1
cars maybe-place	2
choice word	11
church particle	-2
com word	5
convenience word	5
corner word	5
court kins	-3
daughters function	12
day function	-4
days number	-1
desk word	6
door generic	-7
dot word	14
double number	8
double word	3
drove maybe	1
eighteenth particle	4
eleven landmark	-6
elm function	2
evening particle	3
every number	-3
everywhere word	-3
example in-place	17
example verb	2
example word	18
filmed maybe	6
finish word	4
flat word	8
floor ordinal	2
for generic	2
four function	3
four generic	-1
four word	-3
fourth particle	7
friday generic	2
gone function	3
guard maybe	3
he function	-1
he generic	-2
he maybe	5
he month	-11
he number	13
he ordinal	8
he surname	2
he word	2
helpline kins	-1
her in-place	4
her word	-2
him function	12
him word	-2
hits function	4
hollins word	2
home generic	-7
homecare word	1
hours number	-5
house kin	-3
house word	16
hundred number	-3
i function	-5
i kin	-2
i maybe	-5
i not-name	2
i number	5
i surname	1
i word	7
i'm surname	-4
in kin	-1
in maybe	6
in number	5
in word	-8
interview word	2
is generic	-1
is maybe	2
journeys generic	4
june in-place	-4
kebab particle	-2
keep word	6
king word	7
lady function	6
language word	7
last particle	7
law not-name	-4
left maybe	5
let word	1
like word	-2
line word	7
lion word	5
live word	1
london in-place	-1
london not-name	4
lourdes particle	7
mailbox in-place	3
main word	-3
man old	-6
may particle	9
me function	4
me word	-17
men number	-3
merchant word	6
month function	-2
months number	-7
morning particle	9
mosque in-place	-1
mum word	3
my hour-part	-3
my in-place	-5
my kin'	-6
my maybe	1
my number	5
my weekday	-7
my word	-2
my workplace	2
name word	5
near word	-6
nights number	-2
nine word	12
no function	-1
no word	-1
now generic	2
now number	-3
now word	6
number word	-13
o word	6
of function	-10
of generic	-5
of kin	11
of number	-12
of ordinal	23
of word	-3
off word	-6
office not-name'	-3
oh word	4
old function	-7
oldham word	1
on function	5
on trading	5
on word	-7
on workplace	-3
one function	-3
one generic	-1
one number	5
one word	1
or word	5
out not-name	-1
out word	-1
over word	4
paddocks particle	11
parcel in-place	3
park particle	-6
passport word	8
people number	-2
people word	-6
petal function	14
please word	1
police word	2
post in-place	8
pounds number	-4
put function	-1
put word	5
ran word	1
refused function	1
remain in-place	7
restaurant function	-3
room generic	-2
same word	3
saw number	8
saw word	1
second function	-2
seven word	5
shah word	2
sharam word	-3
she maybe	8
she number	7
she word	-4
shilan function	4
shop word	-2
so word	9
speaking word	7
stil word	-2
stitches number	-2
stop word	-2
street function	-1
surname word	-4
take generic	1
take word	3
takess maybe	6
teacher word	-4
teessidebanter function	2
tells word	4
the function	-8
the generic	-1
the in-place	-6
the month	4
the particle	3
the verb	-4
the weekday	15
the word	-3
them particle	-3
they maybe	1
thousand number	-5
three function	-1
through word	-3
throw number	1
till verb	4
time in-place	9
to hour-part	1
to maybe	8
to verb	5
to word	-13
took word	5
touch surname	5
truth word	2
twelve word	1
twenty particle	4
two function	-3
tyre particle	-2
uan word	5
uk word	4
underscore word	15
until word	9
us particle	-6
visa word	12
ward workplace	-1
wash generic	-5
we word	5
week ordinal	-8
when number	7
when word	-6
where word	7
who word	5
with workplace	5
work in-place	3
x kin	2
year number	9
years number	-9
you function	1
your word	-2
[word-after es]
 kin	1
 maybe	11
 month	-5
 verb	2
 word	8
4 none	6
[address] in-place	-2
[address] particle	-5
[address] word	13
[employer] in-place	6
[employer] particle	2
[name] function	12
[name] particle	2
[name] title	-8
[name] word	9
[nationality] in-place	1
[place] function	12
[place] in-place	-7
[unknown] function	14
[unknown] particle	4
[unknown] word	18
a generic	4
a word	-10
abajo in-place	-1
al word	-4
ando word	1
anoto word	1
arroba word	20
años function	5
años number	1
bajo word	4
blanca word	9
cada trading	-1
casa function	-2
cerca workplace-before	-1
cleaning not-name	4
con maybe	-5
con street-before	-1
correo word	10
criollo surname	4
cónyuge in-place	5
de function	-2
de kin	-4
de landmark-before	7
de number	2
de word	7
de workplace-before	-2
del month	5
diciendo word	1
divino word	4
dorada word	17
el in-place	-7
ella not-name	7
en generic	6
en particle	-2
en word	-14
espiga particle	12
esta word	9
estudiante in-place	4
example hour-part	5
example word	11
flaco function	15
frijoleros word	-3
golpea word	-4
guion kin	10
hinchada word	-2
horas number	-3
hospital function	-1
hotel function	-2
iban word	7
lad not-name	1
ladrillo kin	12
ladrillos word	-1
las in-place	4
latinos function	1
le function	-3
le word	12
libras number	-3
lo in-place'	1
lo word	4
london function	8
madre particle	3
me before-noun	2
me function	4
me particle	-14
me word	12
mes function	13
meses number	-5
mi in-place	-16
mi word	2
mierda in-place	-4
mismo particle	4
mucho word	-1
niños particle	-8
noche function	11
noche in-place	-5
nos not-name	2
nos word	5
ocho particle	5
ocho weekday	4
ocho word	-1
otra word	1
pagamos word	6
papeles function	7
para word	-3
park word	1
peluquería function	-1
pico particle	2
por word	1
porque word	-1
pueblo function	-2
puerta particle	-7
punto kin	4
punto word	9
quedo word	-1
rotas word	-2
se word	2
seguridad in-place	-4
te word	-1
temporada in-place	6
tenemos function	2
tengo function	6
tengo word	2
the in-place	5
tiraron number	3
trabajo in-place	8
trans word	1
un particle	2
un word	-12
uno particle	9
vale word	2
verdad particle	8
vieja word	5
viene function	12
visa particle	6
y generic	2
y maybe	2
y number	6
yo verb	4
él none	4
[word-after fa]
 function	-3
 generic	-16
 number	1
 unit	2
 verb	-5
 word	14
 workplace-before	-2
40 be	1
8 weekday	2
[address] function	-3
[address] word	5
[age] function	2
[date] function	19
[date] word	-3
[email] word	-3
[employer] function	-1
[employer] in-place	-8
[employer] kin	-5
[employer] maybe	-3
[employer] word	-1
[name] function	5
[name] generic	-16
[name] kin	-10
[name] ordinal	3
[name] surname	2
[name] title	-8
[name] verb	-2
[name] workplace-before	2
[nationality] word	3
[number] verb	-3
[number] word	11
[place] function	14
[place] landmark-before	-2
[place] ordinal	4
[place] street-before	-9
[place] word	7
[postcode] word	-6
[reference] word	3
[school] generic	-10
[status] function	9
[status] word	-1
[time] function	-2
[unknown] function	-5
[unknown] generic	-8
[unknown] in-place	-7
[unknown] not-name	-5
[unknown] verb	-4
[unknown] weekday	-1
[unknown] word	-14
com word	11
d word	8
example word	7
gmail word	6
m word	1
me function	5
tavakol82 function	2
اب word	-1
ات function	17
اتاقو word	-3
اخر function	3
از generic	-5
از verb	3
ازدواج word	2
است word	10
اقامت function	9
اقاي workplace-before	6
امام title	-3
ان particle	7
انداخت word	-5
انعاما month	-6
انكار word	1
اورد word	7
اوردند word	6
اول generic	1
اومدم word	4
اون word	2
اونجا word	4
اي word	2
اچ function	-2
با generic	-3
با verb	2
با word	2
بابام function	4
ببخشيد function	-3
برميگشت word	8
بغلي word	-1
بلند word	-3
به function	-5
به word	10
بهم word	9
بود old	2
بود word	4
بودم word	2
بيمارستان word	1
بيمزد workplace-before	-1
تا function	4
تا number	-17
تازه word	4
تحغير word	-1
تف word	-9
تموم word	8
تو function	-1
تو generic	-10
تو word	10
تي surname	4
تيره word	10
جر word	-3
جماعتم kin	-3
جهيزيه word	-1
جوابمو word	6
حبس workplace-before	-4
حقوقمو kin	-1
حكم word	6
خشكشويي function	10
خط maybe	5
خواست word	-1
خودتون word	9
خورد word	-2
خون word	-7
خونمون word	-1
خونه function	2
خونگي generic	11
خيابان function	2
خيلي word	5
دات function	3
دات word	13
داد word	-4
دادگاه word	-2
دارم function	1
دارم kin	4
داره word	11
دخترم old	1
درس word	5
دسامبر function	1
دست in-place	13
دست word	-1
دستام word	2
دقيقه number	4
دكتر function	6
دكتر word	4
دوستم word	3
ديد word	8
ديگه old	1
ديگه word	-5
را word	-7
ربع function	12
رد word	4
رو word	-1
روبروي workplace-before	1
رود word	3
رودخونه function	14
روز function	-7
روغني trading	4
ريخت word	-4
زايمان street-before	-3
زبان word	-7
زد word	-16
زدن word	-8
زل word	8
زندگي verb	4
زوركي word	4
ساعت number	-7
سال number	5
سالشه function	7
سالشه old	3
سالمندان word	1
سالمه function	3
ست word	4
سر word	-5
سنت generic	1
سنگگ word	3
سوار surname	-3
سوار word	-1
سياه word	-3
شاگردم word	4
شب joint	7
شب number	-3
شب unit	6
شب word	-6
شبا function	3
شبا word	3
شدم surname	-1
شدم word	-3
شده word	8
شكست word	-4
شو surname	-3
صاحب word	5
صداي word	3
طلايي word	3
عكس word	4
عكساي word	5
فروشي word	2
فصليم word	3
فهميده word	7
قايم word	-1
قلبم function	6
كار function	4
كار generic	-1
كار word	11
كار workplace-before	-5
كام word	7
كانال function	4
كجا word	4
كرد word	-16
كردم word	-10
كردن word	-2
كرده word	-9
كرست word	3
كشيد word	-4
كليد word	2
كليسا function	5
كن word	-2
كنار generic	8
كنار workplace-before	2
كنم word	-5
كنيد generic	-5
كه word	12
لختمو word	-3
م generic	-3
ما function	-3
ما word	8
ماه ordinal	8
ماهه number	-7
مجتمع word	3
من word	9
منه in-place	5
منو word	9
مو maybe	5
مونتون function	11
مياد word	1
ميترسمم function	7
ميترسه function	5
ميده generic	-1
ميده word	-2
ميرم function	1
ميرم word	3
ميره word	1
ميزاره surname	-4
ميزنن generic	-5
ميزنه word	-5
ميشم word	-1
ميشه word	1
ميشينم word	3
ميفرستم word	-1
ميفهمه old	3
ميكنم generic	-2
ميكنم word	-18
ميكنمم word	-1
ميكنه generic	-4
ميكنه word	-21
ميلرزه word	-2
ميندازن word	-1
ميگه word	9
ناخن unit	5
ندارم generic	2
ندارم word	-11
نشده function	3
نظافتت workplace-before	-4
نميدوني word	6
ننهم word	-3
نه function	5
نه in-place	4
نيم function	2
نيومده function	8
نگرفتهام word	4
ه word	8
هر function	-2
هر word	8
هستي word	7
هستيم word	3
هفت word	-1
هفته word	6
هم function	4
هم in-place	5
هم word	4
همكارم word	2
همكف generic	3
همه function	-3
همه word	5
هنوز word	3
هي word	8
هيچي word	7
و function	3
و generic	-7
و maybe	3
و number	21
و surname	-5
و verb	4
و word	3
وابسته word	11
ول word	-2
ولي number	4
يك function	8
يه word	4
پاره word	-2
پاسپورتم word	8
پام word	-1
پرت word	-3
پسر word	13
پسرم old	6
پسرمم word	11
پلنگ word	3
پنج word	1
پولمو word	4
پوند number	-1
پيام function	-2
پيدام word	3
پيرمرده word	-5
پيش unit	1
پيش word	13
گرفت word	-7
گرفته word	-5
گرنفل landmark-before	2
گفت verb	-2
گفت word	17
گفتم word	3
گفتن word'	-6
گفته word	8
[word-after fa-af]
 function	-3
 generic	-5
 maybe	1
 number	9
 verb	-18
30 weekday	2
[address] function	-18
[address] in-place	-13
[age] word	6
[bank] surname	-3
[date] function	-1
[date] joint	-7
[date] verb	-1
[employer] in-place	-18
[employer] maybe	-13
[employer] word	4
[handle] word	-1
[name] generic	6
[name] in-place	-10
[name] kin	8
[name] ordinal	2
[name] street-before	4
[name] title	-5
[name] weekday	1
[name] word	-1
[nationality] unit	-1
[nationality] word	11
[place] landmark	-10
[place] verb	3
[place] weekday	1
[place] word	19
[postcode] word	-13
[school] in-place	-3
[status] in-place	3
[status] verb	-7
[time] month	3
[time] word	4
[unknown] function	-12
[unknown] in-place	-24
[unknown] maybe	-1
[unknown] not-name	5
[unknown] number	1
[unknown] word	-7
at word	8
com word	16
dot word	12
example word	7
gmail in-place	2
k word	4
manager word	1
me function	5
outlook in-place	9
ابتداييه generic	12
ارد word	-3
از function	-4
از generic	2
از maybe	1
از surname	-2
از word	3
اس function	2
اس kin	1
اس maybe	-11
اس number	2
اس old	-3
اس unit	1
اس verb	15
اس word	2
است word	7
استم function	5
استم number	-1
استم old	2
استم word	4
استم workplace-before	-8
استن word	1
استي function	6
استي verb	3
استيم word	3
استين word	-2
اسكول function	9
اغا kin	15
اغا word	5
الهدي generic	1
امام kin	-3
امد kin	4
امد word	3
امدم word	2
امديم word	12
امرم verb	6
انداخت word	-2
انداختن word	-2
او verb	1
اورد word	2
اوره word	4
اولاد number	-1
ايستاد word	2
ايستاده word	3
اگزمپل word	6
بالا word	2
برم kin	4
برو maybe	-1
بسيار word	6
بلبل kin	2
بلند word	-2
بنات generic	4
بندر street-before	4
بنده word	-5
بنويسيد word	2
به verb	7
بود joint	-4
بود unit	1
بودم word	-5
بي function	9
بچه number	-4
بچه word	5
تا word	9
تازه word	5
تان word	6
تروريست verb	2
تف word	-1
تير function	-1
تيره word	6
جون in-place	1
حاجي workplace-before	3
خانه in-place	-2
خانه maybe	-1
خلاص word	2
خو word	-3
خوب kin	15
خود word	-4
خودكوشي word	-2
خورده word	-1
خير function	1
د maybe	2
دات word	15
دارم kins	-6
دارم word	-7
دارن kins	-2
داري word	-2
داريم word	-1
داغ word	-6
درد word	-3
دروغ word	13
دستايمه word	2
دقه in-place	3
دقيقه in-place	20
ده function	2
ده generic	-5
ده kin	-4
ده maybe	1
ده surname	1
ده verb	2
ده word	-4
دو function	6
دو joint	7
دو word	-4
ديد word	6
ديدن word	7
را generic	-1
رد function	11
رد word	10
رفيقم word	10
رنگ workplace-before	3
ره function	-5
ره generic	-5
ره maybe	5
ره word	-12
روان word	-1
رود not-name	11
روز function	-5
روز number	-3
ريزي word	-4
زد word	-19
زدن street-before	-1
زده word	-6
زن word	-3
زندگي word	3
زير word	7
ساعت number	-8
ساله in-place	6
ساله old	4
ساله verb	3
سبز word	3
ستيشن function	5
سر word	15
سرك in-place	1
سرم word	1
سنبله verb	3
سني not-name	6
سه function	-2
سه word	3
سوم word	3
شان word	-1
شاهد word	7
شد word	-7
شده surname	-1
شده word	13
شديم word	-5
شش word	7
شفاخانه word	1
شو generic	-3
شو in-place	2
شوهرم in-place	11
صاحب verb	-5
صحرا word	2
صد word	8
صدايش word	9
طلايي word	5
عرب word	2
غيرت function	-1
فابريكه word	-2
قطع word	-2
قلف word	-2
كار function	6
كار joint	-6
كار street-before	3
كار unit	-3
كار verb	3
كار word	7
كارگري word	10
كافي word	-3
كالج function	3
كام word	13
كتي word	8
كثيف word	9
كد maybe	-4
كد word	-13
كدن word	-5
كده word	-8
كرد word	-6
كروز word	10
كم function	1
كنين maybe	-1
كه word	2
كو word	-2
كويينز street-before	1
كوچك word	9
كچالوي workplace-before	9
لاج not-name	6
لچ word	-4
ما word	-10
مانده word	4
ماه function	5
ماه hour-part	-6
ماه number	4
متوسطه generic	4
محكمه word	5
مره joint	7
مره maybe	2
مره word	8
مره workplace-before	-4
منزل in-place	3
منزل number	6
مه word	-8
موتر verb	-1
مي unit	2
ميبرد word	3
ميترسم verb	4
ميته word	-1
ميخايه word	1
مير maybe	1
ميزنه number	-7
ميشه word	-2
ميفروشم trading	-3
ميكدم maybe	-3
ميكنم generic	-1
ميكنم maybe	-3
ميكنم word	-9
ميكنن word	-7
ميكنه maybe	-3
ميكنه word	-12
ميكنيم word	-6
ميل word	2
ميماله word	-2
ميچينم trading	-1
ميگن kin	3
ميگن word	10
ميگه verb	-1
ميگه word	5
ميگيم kin	4
نام word	17
نان street-before	2
ندارم word	-3
نداره word	-3
نداري word	9
نشده word	1
نفر number	-6
نقطه word	7
نمبر joint	2
نمك function	21
نه function	3
نو generic	5
نور word	5
نورو kin	12
نيم function	-2
هر generic	-4
هر word	6
هستم word	2
هفت word	3
هم word	15
هنوز function	7
هنوز verb	11
هنوز word	3
هوم word	6
هيچ word	2
هژدهم weekday	4
و function	-9
و joint	-2
و number	19
و word	8
ولي function	-3
ويزه in-place	4
ويزهت word	6
يك function	4
پاسپورت word	9
پل function	11
پنج function	4
پوند number	-4
پيدايش word	1
پيسه verb	2
پيش word	2
چار generic	-3
چهارراهي function	6
گرفت word	-3
گريه word	4
گفت word	7
گفتم maybe	2
گفتم word	4
گفتهاند word	-5
گل function	9
گپ function	3
گپ verb	3
[word-after fa-latn]
 maybe	-8
 verb	-9
 word	-14
[address] function	10
[address] particle	16
[address] word	-9
[age] word	3
[employer] function	4
[employer] in-place	-7
[employer] word	6
[employer] workplace	-2
[name] kin	1
[name] title	-7
[name] word	-6
[place] in-place	-3
[place] not-name	10
[place] street-before	5
[place] word	-4
[school] word	-9
[status] function	9
[status] verb	1
[time] word	2
[unknown] word	6
abi word	3
aghaii particle	-2
am word	-3
anchors generic	7
asansor function	4
at function	7
at word	7
az function	-4
ba function	-4
ba word	4
baba word	7
balaye word	9
bank function	10
batel word	6
be word	-2
behesht word	6
behnia function	2
block ordinal	1
budam word	6
cancel function	16
centre not-name	4
cheshm maybe	5
com maybe	15
dad word	-2
daghighe number	3
dar word	-4
daram function	3
daram verb	14
daram word	4
dard word	-3
dare word	-3
dastame word	-2
davazdah in-place	3
did word	4
dot word	17
dovvom word	11
e street-before	14
e word	1
email function	4
email verb	16
example word	12
forushi word	4
ghofl maybe	-2
goft word	5
hala function	1
ham word	10
hamelam word	-3
hamin ordinal	3
har word	12
hast word	3
hasti function	3
hill not-name	1
inja word	-3
iqamat function	2
istgah function	-2
kar kin	5
kar word	11
kard word	-14
kardam maybe	-2
kenare workplace-before	9
kheili word	2
khordam maybe	-3
khune function	1
kodposti word	-3
ma maybe	8
mah function	6
mahe number	-8
mara word	1
mega word	1
mikhoram word	-1
mikonam generic	-7
mikonam word	4
mikone word	-7
mitarse old	1
miumad street-before	1
mizane word	-5
nafar number	-3
nanvayi function	7
negahban function	3
negahban word	1
nemide word	-6
nist word	2
noghte word	6
noor particle	5
o function	9
o number	9
office workplace	-5
pesaram word	-1
police function	2
polis function	8
rad word	9
ro word	13
rostami function	4
sevom particle	-2
shekast word	-3
shode word	14
station kin	6
supermarket particle	-9
ta number	-1
talkh word	4
tamum word	1
tarjome word	10
va verb	4
va word	-6
yahoo word	5
ye word	8
zad word	-12
zade word	-1
zang word	3
[word-after fr]
 function	11
 kin	8
 month	-1
 unit	1
 verb	7
 word	17
[address] generic	3
[address] none	-11
[address] trading	-5
[address] word	-11
[address] word'	-4
[age] in-place	-1
[date] function	6
[date] particle	-10
[date] word	1
[employer] function	6
[employer] word	6
[name] function	14
[name] in-place	1
[name] kin	12
[name] number	2
[name] particle	1
[name] word	2
[phone] word	4
[place] function	11
[place] landmark-before	-2
[place] particle	8
[place] verb	-4
[place] word	-1
[school] workplace-before	-1
[status] particle	4
[status] word	-4
[time] in-place	-3
[unknown] function	12
[unknown] generic	1
[unknown] in-place	14
[unknown] particle	6
[unknown] verb	5
[unknown] word	1
a function	-27
a maybe	10
a word	21
alors word	4
ans function	17
ans number	14
appelez word	2
arobase kin	14
arobase maybe	1
assiette generic	8
au word	-7
avant number	-4
avant word	1
avec function	6
baptiste workplace	2
belle function	-1
biche in-place	-2
bleu maybe	5
bleue word	7
bricolage kin	7
bâtiment function	-1
c'est particle	-7
c'était word	-5
cassé word	-6
coach function	11
com not-name	7
com word	8
comme word	9
conjoint in-place	8
contre word	-1
d'argent word	19
d'asile verb	6
dame particle	-3
dans word	-19
de kin	-4
de word	2
dernier word	1
dernière particle	1
dessus function	2
deux month	3
deux particle	-2
deux word	-3
devant word	-8
dit word	2
divine verb	9
doré word	7
dos word	1
du function	1
du number	2
elle maybe	4
elle unit	4
elle word	-1
emmené word	-1
est maybe	6
et generic	7
et maybe	3
et unit	7
et word	-8
example word	19
expiré word	5
fait kin	7
femme maybe	-9
fille function	-1
fils particle	21
flat word	-7
fleur generic	1
fois number	-1
folie generic	15
francais function	8
garde word	9
genre word	5
gens particle	-1
heure function	11
heures number	26
hier word	6
home word	-3
hôtel word	-1
il particle	-12
il unit	1
il weekday	-3
il word	2
j'ai function	-2
j'ai particle	-2
j'ai verb	10
j'ai word	3
j'habite word	-5
jai word	-2
je function	-5
je maybe-place	-2
je particle	-1
je word	1
jeune word	8
jeunes number	-2
juillet in-place	1
la function	-3
la maybe	3
le generic	2
le in-place	-4
le kin	2
le month	-4
leave word	6
lendemain particle	4
les word	-10
like word	2
londres function	6
lumiere verb	11
m'a word	9
ma in-place	-2
ma kin	5
maisons number	-5
mars in-place	1
me maybe	1
me word	4
menace particle	14
moins unit	9
mois number	-26
mois particle	16
mon unit	3
mon word	2
mère particle	2
neuf word	4
no function	-3
nounou word	1
nuit particle	-3
on number	-5
on word	15
ont function	-10
org word	6
ou word	2
pas function	5
pas word	-4
patron particle	-2
petite function	15
pis particle	-1
point function	1
point none	8
point word	15
points number	-5
père particle	-2
qu'elle word	-2
quart particle	10
que function	-1
que word	-5
qui maybe	3
qui word	3
refusée function	12
roi word	6
sa word	8
safar number	2
saisonnier word	1
si word	-5
sister kin	-1
skilled word	1
soignante in-place	6
sol in-place	1
son maybe	4
souligné word	9
sur word	-16
suture in-place	-1
séjour in-place	1
tiret kin	7
travail in-place	10
trois particle	9
un function	-6
un particle	17
un word	-9
une function	-2
une word	-2
veille particle	4
vingt word	3
visa function	5
visa in-place	1
zéro word	-2
à function	1
à kin	4
à ordinal	3
à word	-11
écrivez word	-1
étage ordinal	1
été function	1
[word-after hi]
 function	-22
 not-name	-13
 number	7
 word	2
[address] function	-6
[address] generic	-1
[address] maybe	-2
[address] particle	1
[address] word	10
[date] word	-5
[employer] function	-11
[employer] kin	-6
[employer] number	1
[employer] word	-1
[name] function	-6
[name] generic	-1
[name] kin	-18
[name] number	3
[name] word	22
[nationality] function	-2
[place] function	-8
[place] not-name	1
[place] word	16
[postcode] maybe	-1
[reference] word	-1
[school] function	9
[school] maybe	-3
[school] word	4
[status] function	15
[status] word	1
[time] word	-1
[unknown] function	-23
[unknown] landmark	4
[unknown] unit	-1
[unknown] word	17
badnaam function	3
bhosle function	5
com word	19
example number	3
example word	13
group word	4
home function	5
king word	2
me function	6
net word	1
outlook in-place	3
uk word	6
अभी function	-2
असपताल word	6
आई not-name	-5
आईना function	19
आखीरी function	5
आती word	-6
आया function	16
ऊपर function	16
ऊमर function	-4
एक function	-5
एट function	4
एनएचएस word	2
ऐट kin	3
और function	-1
और maybe	4
और street	3
कर not-name	-1
कर word	-5
करता maybe	-2
करता word	-5
करवा word	-1
करी word	-3
करे word	-2
कह maybe	9
कहते maybe	5
कहते word	3
कहली word	1
कहीन word	4
का generic	-2
का not-name	4
का number	8
का particle	-1
का word	9
का workplace	-3
काए maybe	-4
कागज function	1
काट word	-1
काम function	-3
काम word	2
की function	3
की generic	9
की month	18
की unit	1
की word	-2
कूता word	3
के landmark	4
के not-name	-7
के number	4
के street	3
के word	16
केस function	7
केस street	-4
को kin	-7
को maybe	2
को month	1
को not-name	-5
को word	8
कोने function	19
खीचा word	-4
गई maybe	-2
गई not-name	-2
गया maybe	-8
गया not-name	-7
गया workplace	8
गयारह word	4
गयारहवी function	2
गरभवती word	5
गरीन word	6
गाडी function	-1
गेट function	-3
घटे number	-5
घर function	4
घर word	-6
चार weekday	2
चूका function	4
जल word	-3
जलाद word	-6
जान word	4
टाके number	-6
डीपोरट word	8
डैश word	6
डॉट word	25
तक word	2
तीसरी function	6
तो function	6
था function	-3
थे unit	1
दी not-name	-5
दी word	-1
दीखाया word	-3
दीदी word	2
दीया not-name	-8
दूकान function	2
दूगा not-name	-3
दूसरी function	4
देता word	-5
धमकी function	-4
नबर number	10
नही maybe	-1
नही not-name	-2
नाम function	-18
नाम maybe	4
नाम word	18
ने kin	-9
ने kins	-1
ने maybe	7
ने word	20
नौ function	3
पर generic	-4
पर kin	1
पर maybe-place	-11
पर unit	2
पर verb	2
पर word	3
पर workplace	-1
पलीज workplace	3
पारक word	5
पास function	-2
पीटता word	-1
पे maybe-place	-11
पोसटकोड word	6
फट word	-4
फरवरी unit	-6
फल word	9
फलैट function	3
फलैट maybe	9
फारम word	-1
फोन function	-3
फोन number	9
बचे word	-3
बजे number	4
बना word	-3
बलॉक street	-6
बात function	-3
बार ordinal	-8
बूडो function	15
बूलाते word	1
बोले word	-6
भाग word	-1
भी unit	4
भी word	5
मजील function	17
मजील ordinal	-8
महीने number	-2
मा landmark	1
मारी word	-5
मालीक maybe	-1
मियूज़ landmark	3
मीनट number	4
मीलती function	15
मीला word	4
मूझे word	5
मे function	11
मे generic	13
मे landmark	-1
मे maybe	-3
मे maybe-place	3
मे month	-13
मे not-name	13
मे word	11
मे workplace	-12
मेरी word	1
मै function	-4
मोड function	16
या not-name	2
यादे word	8
यूवको word	7
रख word	-2
रखा word	-1
रद function	4
रसोई function	5
रहता word	2
रहती word	6
रहा not-name	-4
रही not-name	-4
रहे word	-3
रहै word	-2
रात word	10
रोज maybe	4
रोज word	6
रोड not-name	4
रोड word	4
लगे word	-3
लडकी function	3
लडकी word	10
लीखा word	3
लीया not-name	-3
ले word	8
लोग number	-12
लोग word	7
वरकर word	3
वरकर workplace	-1
वारड word	3
वाला word	-2
वाली function	20
वाले word	4
वाले workplace	1
वीजा function	14
वीजा kin	2
सकूल function	-1
सटरॉबेरी function	-4
सताईस word	7
सब word	4
सबजी word	6
सर word	-4
सरजरी word	7
सात number	6
साथ function	-1
साल number	18
सास word	-2
सी word	11
सूबह word	14
से generic	-1
से maybe	8
से workplace	1
सै word	1
सौ function	2
हम word	-2
हमके word	3
हू verb	4
हू word	-4
है function	9
है not-name	-12
हॉसपीटल word	7
हो word	4
होटल function	-4
होती word	-3
[word-after kmr]
 function	-11
 hour-part	1
 maybe	3
 not-name	-15
 word	-4
[address] word	15
[date] function	5
[date] not-name	-1
[employer] in-place	-7
[employer] kins	3
[employer] workplace-before	-8
[name] in-place	-1
[name] kin'	-9
[name] landmark	10
[name] maybe	-10
[name] not-name	-1
[name] ordinal	1
[name] word	-10
[place] in-place	-6
[place] kins	3
[place] word	-4
[status] function	3
[unknown] function	6
[unknown] word	1
a function	19
alîkariya word	5
anî ordinal	-4
at word	5
avêt word	-6
avêtin word	-3
benda in-place	7
berdan word	-1
bi word	-6
bîst weekday	4
bû word	1
bûm word	-6
co word	5
com word	8
da word	-2
derî word	-1
di kin	4
dibe maybe	-1
dibe word	-2
dibêje word	6
dike word	-5
dikim maybe	-2
ditirsim function	4
dot word	9
du kins	3
du word	-6
dê month	3
e maybe	-1
em word	-3
et word	3
ew word	1
example function	10
example in-place	3
ez not-name	-1
ez word	-9
gmail word	9
hat function	11
hatim word	8
hevalê word	8
hezar number	-5
heştan in-place	8
im kin	2
im word	7
in word	15
ji hour-part	1
ji word	-2
jor word	11
jêrîn word	3
k word	8
kes number	-2
keça word	1
kir maybe	-4
kir word	-4
kirin word	-2
kurê word	-1
li function	-2
li maybe	1
li not-name	-1
li word	-9
li workplace-before	25
mabû function	8
me function	12
me maybe	-4
me not-name	3
me word	-5
meh number	-4
mehê function	8
min function	2
min maybe	-11
min word	-3
mirîşkan workplace-before	-7
mêrê word	3
mûçe function	4
nuqte maybe	6
office not-name	2
org word	2
paqij function	2
pişt in-place	3
qatê word	9
qediya function	8
re function	-1
re not-name'	-7
re word	4
re workplace	-5
redkirin function	5
rezil function	7
salî number	6
ser in-place	23
ser word	-8
serxweş word	7
sor word	15
sêyem word	6
sêyê weekday	2
te kin	4
te maybe	-2
telefona word	3
tune word	-1
tê word	-4
uk word	7
vîzeya function	7
wê word	-4
wî word	-10
xort number	-2
xwe maybe	-1
xwe word	-5
ya word	3
ye word	2
yek kins	3
yekem word	6
zilamek word	4
û number	43
û word	-14
şevê hour-part	-3
[word-after pa-arab]
 word	10
19 function	7
3 function	2
[address] function	16
[address] street	6
[address] word	-9
[age] word	2
[bank] word	7
[date] function	-9
[employer] function	-11
[employer] in-place	3
[employer] word	10
[name] function	4
[name] kin	-20
[name] maybe-place	5
[name] number	7
[name] title	-5
[name] word	15
[phone] in-place	7
[place] function	-16
[place] generic	1
[place] in-place	1
[place] landmark-before	-3
[place] number	2
[place] word	10
[postcode] word	-3
[status] function	-5
[time] word	-3
[unknown] function	6
[unknown] landmark-before	2
[unknown] maybe	3
[unknown] maybe-place	5
[unknown] number	3
[unknown] word	32
at function	7
code word	19
com word	9
dot word	4
example in-place	5
example word	4
me function	8
nelsonfirst function	1
t word	15
uk word	5
اتي unit	8
استري word	-1
اصل word	6
اك function	-1
اكهدي word	-11
الا word	3
الا workplace	9
اندي word	-2
اهندي word	7
اوتهي word	-1
اوندا word	-4
اوهنوں word	3
اي in-place	2
اي kin	4
اي maybe	1
اي month	-10
اي word	1
ايا function	-2
ايف street	4
ايل word	5
ايهه word	3
ايي word	2
ايٹ not-name	3
ايں word	1
اں function	-2
اں generic	7
اں not-name	-1
اں word	-8
بهرا function	18
بيكري word	5
بيٹهي maybe	-3
بيٹهي word	6
بچي function	2
بڈهي word	-5
تك workplace	-1
تن function	-3
تن word	11
توں function	4
توں kin	3
توں maybe	-6
توں word	5
توں workplace	9
تي function	3
تي in-place	1
تي kin	6
تي maybe-place	-9
تي number	10
تي particle	2
تي word	-6
تي workplace	14
جاندي word	4
جم function	1
جي word	-4
حلال maybe	2
دا maybe	-8
دا number	8
دا workplace	8
دادن landmark-before	3
دتا word	-9
دتي word	-5
دكان function	10
دن number	-1
دي in-place	8
دي kin	-2
دي landmark	-4
دي month	11
دي number	5
دي street	-4
دي word	13
دي workplace	7
دياں word	-5
دين word	-1
رات word	-6
راتاں function	-5
ركهدي word	-2
رهندي word	16
رهني word	3
رهي word	-6
رو word	-1
سال function	9
سال number	14
سالاں number	7
ساڈي word	2
سكولوں word	3
سن word	-7
سويري function	-5
سي function	5
سي word	6
سپورٹس word	5
عليكم maybe	-2
كام word	15
كر maybe	-3
كر word	-6
كردا word	-1
كردي word	-2
كرني maybe	-2
كرو maybe	-2
كمري function	-10
كمري word	-2
كنڈي maybe	4
كه function	-1
كهندا word	11
كهندي function	-12
كهندي kin	-4
كهه word	-4
كهيتاں function	-8
كهچي word	-7
كوزي function	2
كول word	1
كي function	-7
كي number	-4
كڈهدا word	-1
لعنتي function	2
لكه number	-5
لو number	-5
لي function	-3
لي number	-1
لي word	11
ليا word	-3
لينڈ function	7
ليي word	-1
لگا word	-1
لگي word	-6
مار word	-4
ماردا word	-3
ماري word	-5
مكان kin	-3
منٹ number	14
منڈياں function	-2
منڈياں word	4
مهينه ordinal	-2
مهيني number	-9
مور word	11
موڑ function	-1
ميرا word	-3
ميري word	12
ميرياں word	1
ميل function	4
مين word	7
مينوں function	-2
مينوں word	21
ميں word	-1
مچهي function	18
نال function	10
نال maybe	-6
نال word	-4
نال workplace	10
ناں function	-1
ناں word	6
نوں generic	-2
نوں kin	-9
نوں maybe-place	-4
نوں weekday	-1
ني generic	-4
ني kin	-21
ني maybe	7
ني not-name	2
ني word	20
نييں maybe	-3
نييں ordinal	-3
نييں word	-6
نيں word	-2
هسدا word	4
هسپتال word	-1
هفتي number	-4
هو word	-1
هوش particle	-5
هويا word	-1
هويي word	-2
وار number	-1
واري number	-9
وارڈ function	9
والي function	16
والي surname	1
والي word	-4
والي workplace	3
واپس word	2
وجي function	6
ورهي number	-7
ورهياں number	11
وي function	-8
ويهويں function	5
وچ function	6
وچ generic	-3
وچ landmark	-1
وچ maybe-place	3
وچ none	-6
وچ word	17
وچ workplace	-5
ٹانكي number	-2
ٹي word	3
ٹٹ word	-5
پارك function	-1
پنج in-place	21
پيسي function	-5
پيي word	-7
پڑهدا school	3
پڑهدي school	2
چ street	-9
چ workplace	2
چاچي none	-1
چهڈ word	1
چهڈن school	1
چهڈن word	1
چپس function	10
ڈاٹ kin	12
ڈاٹ word	15
ڈي function	15
گالهاں word	10
گل function	-3
گهر function	-11
گواه word	14
گيا word	-12
گيي word	-7
[word-after pa-guru]
 function	-10
 maybe	-2
 number	1
 word	-8
[address] word	2
[employer] function	-14
[employer] kin	-10
[employer] maybe-place	3
[employer] word	-7
[name] kin	-6
[name] maybe-place	4
[name] number	6
[name] title	-6
[name] word	21
[nationality] word	8
[place] function	-12
[place] landmark	1
[place] landmark-before	-4
[place] number	3
[place] word	13
[postcode] word	-4
[school] generic	4
[status] function	-10
[time] word	-1
[unknown] function	-4
[unknown] in-place	-6
[unknown] maybe-place	6
[unknown] number	5
[unknown] particle	5
[unknown] word	5
banter kin	1
brumpatriots function	2
com word	4
dot word	10
example function	4
example in-place	5
example word	9
factory function	-2
me function	9
net word	1
org word	3
sharam function	3
uk word	11
ਅਗੇ maybe-place	-1
ਅਡੇ function	16
ਅਪੀਲ function	6
ਅੰਡਰਸਕੋਰ word	2
ਆ function	8
ਆ month	-8
ਆ word	-11
ਆਇਆ in-place	4
ਆਏ in-place	3
ਆਏ word	2
ਆਖਦੇ word	1
ਇਕ word	-7
ਉਹ word	-1
ਉਹਦੇ word	3
ਐਟ function	2
ਐਟ word	1
ਐਟ workplace	1
ਕਮਰੇ function	-1
ਕਰ word	-1
ਕਰਦਾ generic	-1
ਕਰਦਾ workplace	1
ਕਰਦੇ word	-3
ਕਰਨ word	-3
ਕਹਿ word	-3
ਕਹਿਦਾ word	7
ਕਹਿਦੀ kin	3
ਕਹਿਦੀ word	5
ਕਹਿਦੇ kin	5
ਕਹਿਦੇ word	-3
ਕਿਨਾਰੇ word	7
ਕੁਝ kin	2
ਕੁਝ word	2
ਕੁਤੀ word	-3
ਕੁੜੀ function	4
ਕੁੜੀ word	1
ਕੇ word	-17
ਕੇਸ function	12
ਕੋਲ word	5
ਕੋਲ workplace	2
ਕੰਢੇ word	2
ਗਈ word	-3
ਗਏ word	-7
ਗਲ function	-6
ਗਵਾਹ word	9
ਗਿਆ word	-6
ਗੈਰਾਜ function	4
ਗੋਰਿਆ number	-1
ਗੋਰੇ number	-3
ਘਰ function	-4
ਘੰਟੇ number	-8
ਚ generic	-4
ਚ landmark	1
ਚ month	-15
ਚ word	23
ਚ workplace	2
ਚਲਦੀ word	9
ਚਾਰ word	4
ਚੀਕਾ word	3
ਚੋ word	-2
ਜਨੇ number	-12
ਜਮਾਨਾ generic	7
ਜਾਨ function	3
ਜਾਨੋ school	-2
ਟੈਕਸੀ function	4
ਡਾਟ word	8
ਡੀ word	4
ਡੈਡੀ word	2
ਡੌਟ word	8
ਤਕ word	3
ਤਰੀਕ function	-4
ਤਾ function	3
ਤਾ word	-10
ਤਾਰੇ generic	3
ਤੀ word	-3
ਤੀਜੀ function	7
ਤੇ function	9
ਤੇ maybe-place	-3
ਤੇ number	10
ਤੇ street	-2
ਤੇ unit	7
ਤੇ word	-2
ਤੇ workplace	1
ਤੋ word	14
ਦਸ function	1
ਦਾ maybe	-6
ਦਾ number	-7
ਦਾ unit	2
ਦਾ workplace	2
ਦਾਰੂ word	1
ਦਿਤਾ word	-1
ਦਿਤੀ word	-7
ਦਿਦਾ word	-3
ਦਿਦੇ word	-3
ਦਿਨ ordinal	-3
ਦਿਹਾੜੀ word	2
ਦੀ function	-1
ਦੀ generic	1
ਦੀ maybe	-5
ਦੀ month	20
ਦੀ school	2
ਦੀ unit	-11
ਦੀ word	10
ਦੀਆ word	-4
ਦੁਕਾਨ function	14
ਦੁਕਾਨ word	2
ਦੂਜੀ function	10
ਦੇ kin	2
ਦੇ word	16
ਦੋ function	-1
ਦੋਵੇ word	13
ਨਹੀ word	-1
ਨਾ word	12
ਨਾਲ maybe	-1
ਨਾਲ word	1
ਨਾਲ workplace	5
ਨਾਲੇ word	-6
ਨੂ function	-5
ਨੂ kin	-7
ਨੂ month	3
ਨੇ function	-14
ਨੇ generic	-5
ਨੇ kin	-10
ਨੇ maybe	11
ਨੇ word	23
ਨੰਬਰ word	3
ਪਏ word	-3
ਪਤੀ word	14
ਪਲੱਸ word	1
ਪਹਿਲਾ word	-6
ਪਹਿਲੀ function	-5
ਪੀ word	-7
ਪੈ word	-1
ਪੜਦਾ school	1
ਪੰਜ number	-3
ਬਾਰਬਰ function	1
ਬੇਸ generic	4
ਬੌਸ word	-2
ਬੰਦ maybe	-4
ਬੰਦੇ word	7
ਭਜ word	4
ਭੇਜਦਾ workplace	1
ਭੈਨ word	10
ਮਈ word	-4
ਮਛੀ function	12
ਮਹੀਨੇ number	-8
ਮਾਰ word	-5
ਮਾਰਦੀ word	-1
ਮਾਰੀ word	-9
ਮਿਟ number	15
ਮੁਡੇ number	-2
ਮੇਰਾ word	-1
ਮੇਰੀ word	8
ਮੇਰੇ word	4
ਮੇਲ word	7
ਮੈ word	-3
ਮੈਡੀਕਲ maybe-place	6
ਮੈਨੂ word	18
ਮੰਜਿਲ function	7
ਯਾਦ word	10
ਰਹਿਦਾ word	3
ਰਹਿਦੀ word	-1
ਰਹਿਦੇ word	1
ਰਹਿਨੇ word	6
ਰੋਜ maybe-place	3
ਰੋਡ not-name	2
ਲਈ word	-5
ਲਖ number	-7
ਲਗ word	-2
ਲਗੀ word	-1
ਲਾਹ word	-2
ਲਿਆ number	-6
ਲਿਆ word	-5
ਲਿਖਿਆ word	5
ਲਿਜਾ word	15
ਵਜੇ number	18
ਵਰਿਆ number	5
ਵਾਪਸ word	7
ਵਾਰ number	-4
ਵਾਲੀ function	8
ਵਾਲੀ word	22
ਵਾਲੇ function	4
ਵਾਲੇ word	14
ਵਿਚ month	-15
ਵਿਚ street	-7
ਵਿਚ word	30
ਵਿਚ workplace	8
ਵੀ function	-6
ਵੀ word	1
ਸਤ word	6
ਸਦੇ maybe	1
ਸਭ word	2
ਸਰਾਬ word	3
ਸਰਾਬੀ word	5
ਸਵਾਦ maybe	3
ਸਾਲ number	31
ਸਾਲ word	-1
ਸਾਲਾ number	14
ਸਾਹਮਨੇ function	4
ਸੀ function	11
ਸੀ word	-2
ਸੈਟਰ generic	1
ਸੌਦਾ word	17
ਹਨ word	-2
ਹਫਤੇ number	-2
ਹਰਾਮਦਾ word	-2
ਹਾ in-place	2
ਹਾ word	-5
ਹਾਰ word	1
ਹੈ not-name	2
ਹੈ word	4
ਹੈਗੇ function	6
ਹੈਗੇ word	1
ਹੋ word	5
ਹੋਈ word	-3
ਹੋਨ word	3
[word-after pl]
 maybe	-3
 month	-2
 number	-2
 ordinal	1
 surname	-29
 word	-14
1187 in-place	6
[address] function	12
[address] word	-11
[employer] in-place	7
[employer] word	11
[name] kin	-10
[name] surname	-1
[name] verb	-1
[name] word	-12
[place] in-place'	2
[place] landmark-before	-1
[place] word	-1
[status] function	3
[unknown] in-place	4
[unknown] surname	7
[unknown] word	-6
a number	4
agencja word	2
albo word	1
azyl function	1
aż word	-3
boję word	1
c number	7
chłopami number	-2
com not-name	1
com word	1
do word	-8
dwadzieścia in-place	6
example word	17
go word	-3
gówniarzy number	-7
i maybe	3
i surname	-10
ja word	5
jak surname	-2
jak word	1
jestem number	-1
każe word	2
kropka word	20
kwadrans in-place	3
lat number	16
lata number	10
ma word	-4
malpa surname	1
mam word	-2
małpa word	11
me function	7
mi word	-8
mnie word	-9
my word	-3
mówi word	3
na number	-7
na surname	-4
nadgarstek word	-3
nam word	-2
nas word	-5
o word	-8
od word	2
on word	1
ona word	1
org word	10
pałką surname	-3
piętro ordinal	2
plują word	3
po word	1
policja word	-4
powiedział maybe	-4
przy workplace-before	20
przyjechalysmy word	7
raz ordinal	-6
robota word	1
roku word	-7
sie word	-6
siedem function	5
siedem number	2
się word	-15
stary word	-2
syn particle	9
tak maybe	-3
to kin	3
to word	-1
to word'	-5
tylko word	3
uderzył number	-3
uprzejmie not-name'	-4
visa word	9
w number	-10
w ordinal	1
w workplace	-4
wieczorem word	-3
wody maybe	-1
wrzuca number	2
z word	1
za word	-14
ze word	2
ów word	2
że word	-1
[word-after ps]
 function	-20
 surname	3
 word	-26
[address] function	-10
[address] particle	-15
[address] word	-8
[age] not-name	3
[age] word	4
[employer] function	8
[employer] in-place	5
[employer] kin	10
[employer] maybe	4
[employer] particle	-8
[employer] word	10
[name] in-place	8
[name] kin	10
[name] particle	5
[name] school	-4
[name] title	-7
[name] word	-2
[place] in-place	7
[place] kin	-3
[place] particle	-22
[place] word	7
[reference] word	-1
[school] particle	-1
[status] function	-4
[status] particle	4
[status] word	-7
[time] in-place	2
[time] word	-3
[unknown] function	-11
[unknown] generic	4
[unknown] particle	-19
[unknown] word	5
cleaning word	4
com word	14
dot word	12
example in-place	5
example word	8
gulmina kin	6
me function	6
no function	-3
org word	8
sharmedal function	2
اكتوبر particle	1
او function	4
او maybe	1
او ordinal	-6
او word	-13
ايټ word	3
اګزامپل word	1
باندي hour-part	1
به word	-1
بولي word	14
بيا word	-1
تمه in-place	10
ته function	-1
ته kin	-5
ته landmark	-3
ته word	5
جوس maybe	1
حساب word	-1
خاوند kin	2
خاوند particle	8
خبره word	-1
ختمه function	7
خوړو particle	-4
د function	4
د verb	-1
د word	-2
دا word	1
درلوده word	2
دروازه word	4
دريمه in-place	14
دي function	-1
دي number	4
دي word	10
راته word	16
راغلي function	3
راغلي word	12
راكړي word	-3
راپسي word	1
رد maybe	2
زره number	-11
زما maybe	2
زما word	4
زموږ word	2
زه function	3
زه word	-3
زوي kin	-1
سره kin	-6
سره word	23
سوپر word	2
سيد word	3
سټور word	1
سپټمبر particle	5
سړي function	-2
شاته function	4
شو word	-4
شپه word	7
شپي particle	-1
غاړي word	11
غواړي number	-5
فابريكه function	-4
فبرورۍ particle	1
قاچاقبر function	5
كار function	-3
كاله number	-3
كبابي word	4
كبانو word	1
كسان number	-1
كلن number	22
كلنه number	19
كم number	6
كورنۍ particle	8
كوم generic	-2
كوم word	-5
كوي maybe	-1
كوي word	-7
كي joint	10
كي kin	5
كي maybe-place	-7
كي school	-1
كي trading	-2
كي word	14
كي workplace	-8
كڅوړه word	12
كړكۍ word	7
كړم word	-4
كړي word	-4
كښي word	5
لاري particle	22
لاس word	2
لرم function	3
لكه number	-3
ليكلي word	-1
مالك function	2
مخي word	2
مرسته word	4
مه word	4
مو maybe	12
مي function	-1
مي kin	-13
مياشتي number	-8
ميړه particle	11
نظر word	-1
نقطه word	7
نمبر function	8
نه function	-5
نه school	-5
نه word	3
نهمه in-place	2
نو word	-2
نومي word	3
نوميږي word	13
هر word	7
هره word	11
هغه ordinal	-2
هغه word	5
هيله number	4
واده number	-1
وارډ word	3
وايو word	8
وايي word	6
واټساپ particle	-1
ورور word	3
وري particle	3
وريځ maybe	3
وكتلم word	2
وهلم word	-4
وهلي word	-2
وهي word	3
ويزه in-place	22
وټاكه word	-3
وړي number	-1
يم kin	-5
يم month	-10
يم verb	16
يم word	8
يو word	-7
يوه in-place	-5
يي maybe	-3
يي ordinal	12
يي word	-5
ټكي word	2
ټيشن word	5
پاتي function	3
پخير function	4
پر kin	1
پر word	6
پناه function	9
پناه particle	7
په generic	-9
په kin	9
په month	4
په ordinal	1
په street	7
پوري word	4
پوړ word	-1
پيسي function	1
پټ function	-6
څخه word	4
چلوونكي workplace	-3
چي function	-6
چي word	2
چيغي word	7
چټلي word	10
چپ function	8
چپسو particle	1
ډاټ word	11
ښوونځي kins	-2
ګاډۍ word	2
ګروپ not-name	-4
[word-after pt]
 function	3
 maybe	5
 month	-3
 word	2
4466 function	1
5 weekday	5
[address] function	19
[address] generic	-2
[address] in-place	-10
[age] function	-6
[date] in-place	-3
[date] unit	-1
[employer] function	11
[employer] in-place	2
[employer] word	4
[name] function	-1
[name] kin	-3
[name] word	3
[nationality] in-place	5
[nationality] number	-5
[nationality] word	-1
[place] be	4
[place] function	14
[place] in-place	1
[place] landmark-before	2
[place] word	3
[place] workplace	-4
[school] function	9
[unknown] function	5
[unknown] in-place	11
[unknown] number	-2
[unknown] word	-2
a function	-5
a month	-4
abriu word	-1
ameaçaram word	-6
andar function	2
ano function	1
anos function	8
anos number	7
ao word	-6
apartamento function	4
apartamento word	11
arroba generic	4
arroba word	6
as in-place	7
as word	-12
asilo function	6
até word	-3
avó in-place	4
bairro in-place	8
banho in-place	-16
barco word	1
batem word	4
bela word	1
branca word	10
brasileirosemlondres function	1
caixa word	2
can't function'	-3
cars maybe-place	2
casa word	-3
casámos word	10
chamam word	2
chamou word	1
cheguei word	-2
chão in-place	5
cleaning not-name	4
colega word	6
com not-name	8
com word	-16
como word	1
correio word	3
cuidadora in-place	5
da none	-1
da workplace-before	1
de not-name	2
de number	3
dedos number	-1
deixou workplace-before	-3
dele word	-10
desde word	-1
deu word	13
direito word	7
disse word	2
divino word	10
do kin	11
do word	-3
dois word	2
dourada word	8
e function	7
e generic	-4
e number	19
e word	-6
ele particle	-4
em word	2
espera function	2
esposa in-place	3
esquerdo word	-5
estudante in-place	2
eu word	-7
example hour-part	6
example word	1
ferro in-place	2
fica word	12
flat word	-12
foi word	12
lady function	8
lhe word	-2
libras number	-4
ligeiras word	6
limpou number	2
luz verb	9
m word	6
madrugada in-place	-3
mandou word	1
me function	9
me verb	-1
me word	-14
menina in-place	-6
menino function	-2
menos number	4
mentira word	4
mes in-place	2
meses number	-6
meteram word	-2
meu word	-4
mil number	-3
mineiro word	7
moramos word	-3
morto function	-7
mês function	6
na word	-11
nem word	-1
no maybe-place	-6
no word	-4
nos word	-11
nova word	4
num word	9
nw10 function	3
o function	1
o maybe	1
o ordinal	-7
o word	4
of kin	2
ou word	-3
ouro in-place	3
para word	-1
partidas word	-2
passado word	3
país in-place	7
peru word	-3
ponto word	14
por word	9
porque word	2
quando word	2
quarto function	5
que maybe	1
queimem verb	-1
residência in-place	6
roxa word	-1
sapo word	4
saudade in-place	15
se word	-5
sete number	3
settled function	8
sexta word	-2
sossegado kin	8
t word	12
tal particle	5
tenho function	8
tenho word	5
terra in-place	5
the function	6
the in-place	1
to word	-2
tomense be	5
trabalho in-place	2
três particle	5
um function	-7
um in-place	-7
um particle	17
um word	-6
uma word	-6
underscore maybe	7
underscore word	4
unhas maybe	4
veio none	-1
vem function	16
venho word	-3
verdiana word	10
verdiano word	2
vezes number	-4
viu word	4
vivemos number	3
vivo word	2
with word	1
wold particle	3
à word	-8
é word	-1
[word-after ro]
 function	-2
 word	5
 workplace-before	-1
4 none	9
[address] function	11
[address] none	-6
[address] word	-22
[age] function'	-3
[email] word	7
[employer] function	5
[employer] in-place	3
[employer] word	9
[name] function	13
[name] in-place	2
[name] kin	-7
[name] particle	-5
[name] word	15
[nationality] word	-1
[number] word	-1
[place] landmark-before	3
[place] word	6
[unknown] function	1
[unknown] in-place	15
[unknown] word	6
a function	-6
a maybe	3
a particle	-6
a weekday	3
a word	6
acte function	1
alert word	4
am function	-1
am not-name	-3
am word	-4
ana function	4
and word	11
anglia none	2
ani in-place	-18
ani number	7
arond word	8
asta word	-5
au function	-6
auto kins	5
avem function	12
azil in-place	9
baiatul word	-3
baietu word	8
ca word	-4
chicken word	-3
colega word	1
com word	2
copii number	-2
corect kin	5
cu word	2
daca kins	8
daca word	-4
dar word	4
de kins	-1
de none	12
dependent in-place	3
despre word	5
din hour-part	-6
din unit	8
din weekday	1
din word	5
dintre word	-4
dormim number	6
dosaru word	-5
drept word	10
duminica word	4
e function	-1
el word	9
era word	3
eu word	11
example word	20
expirat function	4
fara function	1
fiii particle	10
fost function	-1
fox word	5
fără word	3
green function	4
harnice word	6
huidumani number	-4
hungry particle	4
i'm word	5
iarta function	9
ieri word	4
ii word	-4
in generic	10
in kins	1
in word	-1
intr number	-5
iunie in-place	3
kids word	10
l word	13
la function	-4
la in-place	-2
la word	-6
lady function	5
liniuţă word	12
lu function	19
lui kin	-2
lui workplace-before	2
lunii function	12
m function	-7
m word	1
ma function	-1
ma particle	-2
ma word	3
mai function	-3
mai not-name	-7
me function	5
mei word	-1
mele word	-8
mereu word	-1
mi maybe	1
mii number	1
ne number	-5
ne word	16
noaptea function	-1
noaptea word	-14
nr word	-1
nu particle	-8
nu word	2
numar word	-5
o function	-6
o word	8
octombrie in-place	3
office not-name'	-13
okonkwo77 function	2
ora in-place	-1
patra function	14
patru particle	3
pazitor word	13
pe function	1
pe in-place	-5
pe word	-5
permanent word	7
peste word	-1
popa workplace-before	1
posta in-place	10
promit word	1
punct word	15
pus function	-1
romani function	6
sa word	-4
saptamana word	7
scara in-place	11
seara word	-13
sezonier in-place	3
sf in-place	3
si function	-8
si maybe	2
si none	-1
si number	-1
si verb	-1
soţie in-place	7
soţul word	1
stam word	-2
sunati word	9
suntem word	5
supervizorul word	5
sută function	7
să word	-3
tata word	-3
te word	-6
tica kin	2
touch word	6
trandafiri number	4
trecute word	20
trei in-place	-3
trei particle	7
treia function	12
treilea function	1
unde trading	1
uşa word	-3
veche word	8
zecilea function	3
zi word	15
zice word	1
şedere in-place	5
şi kin	4
şi none	-7
şi workplace-before	-4
[word-after ru]
 number	1
 ordinal	7
 word	-13
[address] in-place	-5
[address] none	-9
[address] word	-11
[age] function'	-2
[employer] function	3
[employer] in-place	8
[employer] workplace	-9
[employer] workplace-before	-13
[name] function	-18
[name] kin	-8
[name] number	-3
[name] surname	-5
[name] word	-1
[place] in-place	-2
[place] ordinal	2
[place] word	1
[reference] word'	-1
[status] function	-9
[time] in-place	3
[time] word	4
[unknown] function	-7
[unknown] word	-8
com word	3
example function	1
example word	4
me function	4
org word	6
patriot word	4
stroika function	1
t word	14
vasya word	1
а word	-7
батюшка number	-7
без word	-6
братья function	16
бригадир kins	2
бригадир word	1
в kins	3
в maybe	-5
в word	-5
год number	2
год ordinal	-8
года number	-5
дайже word	-1
дня ordinal	-6
его in-place	4
еды function	-1
ей word	-1
если word	-1
её word	-2
живем function	1
живем word	-7
за word	-10
заказчик number	-4
записала word	6
и kins	6
и maybe	-7
и word	-3
и word'	-3
из word	-1
квартира word	-11
ком word	8
лапал word	4
лет number	11
магазин word	-6
месяца number	-2
минут number	12
мне word	-1
моя maybe	1
муж word	-1
мы word	-4
на maybe	2
на word	-5
не word	-11
ночи unit	11
он maybe	-5
она number	-3
от word	-7
паспорт word	4
плиточником kins	5
по word	-6
покупатель number	1
пособия in-place	7
потом word	-4
права function	15
приходят workplace-before	2
пяти function	7
ресторан word	-6
с word	-8
сам word	9
сволочи number	2
себе word	-5
сел word	4
сказал word	2
слушает word	-1
собака word	1
сосед word	-2
сразу word	-1
супервайзер word	4
сын word	-1
сына function	3
сыновья function	18
так word	-1
теперь maybe	3
теперь word	2
точка word	18
точка workplace-before	4
требуют function	1
у word	-7
убежище in-place	2
учительница word	5
учится number	5
фунтов number	-4
химикатами word	-2
час number	5
часа number	10
человек number	-1
четверти function	6
что word	-2
этаж ordinal	6
я word	-3
яндекс in-place	7
[word-after ru-latn]
 function	3
 surname	-5
 word	-1
[address] function	-1
[address] word	-8
[date] function	1
[employer] function	14
[employer] workplace-before	-10
[name] function	-6
[name] kin	-13
[name] verb	-4
[name] word	-9
[number] word	5
[place] in-place	-6
[place] landmark-before	-12
[place] word	2
chelovek number	-5
chto word	3
com word	16
ei word	-3
funtov number	-1
god number	1
i number	-1
i word	-4
ia not-name	-1
ia word	2
iz word	6
kak word	-5
kanatom word	-1
karta number	2
let number	10
mesiats ordinal	-1
mne word	5
moia word	6
na word	-14
nazivaiut word	-1
nego function	-2
nochi unit	9
nomer maybe	-3
nomer word	-1
on word	3
ona word	-2
oni word	7
phone number	1
plachet word	7
po word	-5
sin function	9
sina function	10
sobaka word	1
spat word	-1
terpet word	-6
tochka kin	5
tochka not-name	5
tochka word	12
v word	-4
vchera word	5
visa surname	3
za word	-1
zabral word	6
zhivem word	-1
[word-after so]
 not-name	5
 word	-10
[address] function	18
[address] not-name	18
[address] workplace-before	4
[email] word	10
[employer] function	9
[employer] word	-12
[name] function	3
[name] kin'	1
[name] word	-12
[place] landmark-before	17
[place] word	-9
[school] school	4
[school] word	-2
[time] word	-2
[unknown] function	5
[unknown] word	-8
adeerkay word	1
ah function	1
ardaynimo word	5
at word	18
ayaa maybe	9
ayaa word	-11
ayaad word	5
ayay word	-5
ayuu ordinal	-1
ayuu word	-19
baad word	1
baan number	-4
baan word	-6
badan word	-9
banaankeda word	6
bay word	-5
bilood number	-14
booliska word	3
buu word	-9
cabsi word	-1
com word	14
daanka word	-6
dhacday function	14
dheer surname	-1
dhibic word	3
dhillo word	9
diiday function	1
dot word	19
gabadha month	-4
garabka word	3
gmail in-place	14
haysatid function	7
i word	-3
iga word	-1
ilaa word	-1
ima word	-6
iskuulka word	-4
iyo number	17
iyo word	-6
jeer number	-4
khamiis word	5
konton function	1
ku function	-4
ku workplace-before	11
kulul word	-5
la function	8
laga word	-1
lagu word	-1
lihid function	4
lix weekday	1
lixaad word	2
london word	4
ma month	-4
ma word	3
madaxa word	2
madow word	-1
mana word	3
maple landmark-before	2
markay clock	-1
nadiif maybe	2
nambar word	17
ninkaas word	4
ninkaygu word	1
oo maybe	12
oo word	-11
org word	1
qol number	-3
rubuc function	1
saacadood number	-3
saacadu word	-2
saddex word	-5
saddexaad word	-2
sankayga word	10
shaah number	-4
shanta word	-1
sharcigaygu word	3
socota function	7
sugayaa function	10
taal not-name	3
telefoonkayga word	14
toban function	-9
tobankeeda function	7
tusaale in-place	7
u word	-3
uk word	5
waa maybe	1
waan not-name	1
waan word	21
waxaan function	1
waxaan word	-2
waxay word	7
way word	-5
weli word	-3
wuu not-name	6
wuu word	-13
wuxuu word	10
yaal not-name	7
yahay word	-3
[word-after sq]
 function	9
 none	-1
 not-name	8
 number	4
 surname	4
 word	11
[address] in-place	-6
[address] particle	-6
[date] particle	7
[date] word	-1
[email] word	9
[employer] function	6
[employer] word	1
[name] function	-8
[name] in-place	11
[name] kin	-17
[name] month	-6
[name] number	3
[name] verb	-5
[name] word	-10
[nationality] in-place	4
[nationality] word	-9
[number] word	-2
[phone] word	3
[place] function	-3
[place] in-place	-1
[place] kins	3
[place] landmark-before	-5
[place] particle	4
[place] word	-7
[reference] word	7
[school] word	-1
[status] function	11
[status] word	-5
[time] clock	-4
[unknown] function	10
[unknown] in-place	3
[unknown] kins	4
[unknown] particle	-6
[unknown] word	2
afer workplace-before	-1
at kin	-2
at none	9
at word	20
aty word	7
au particle	2
bashkshorte function	4
bërtiti word	7
chef word	7
co function	1
com function	6
com word	11
d maybe	1
deri word	19
dhe landmark	1
dhe word	-4
dhene in-place	24
dhjetë word	-3
dhomë function	-2
di particle	-3
dion function	4
djali word	5
dot word	16
drejtë kins	3
dy function	-3
e function	-8
e none	-1
e not-name	-4
e number	11
e workplace-before	10
edhe function	6
erdhi month	1
erdhi word	2
example function	7
example in-place	8
example word	11
flemë word	-3
frikë function	-3
fundit particle	5
ha word	-1
hajdut word	-2
hyrja word	13
i kin	-2
i none	17
i not-name	15
i word	-5
iku word	10
ime word	-1
in word	-1
ip word	-2
ish word	-2
ishte clock	-6
jam word	3
javë number	-4
je word	10
jetoj word	12
ju word	-5
ka function	8
ka particle	-8
ka word	-9
kam maybe	4
kasap function	7
klientet number	4
ku word	-2
ku workplace-before	-2
kuqe particle	1
londer word	4
ma maybe	2
maj in-place	-1
makinen word	-3
mbaruar function	11
mbi generic	3
mbi workplace-before	-7
me function	16
me function'	1
me kin	-1
me maybe	1
me none	-1
me not-name'	-4
me verb	-2
me word	-6
menaxheri word'	-3
muaj number	-13
më maybe	14
më month	1
më ordinal	-1
më word	2
na word	9
natën word	-1
natës kins	1
ne maybe	-7
ne word	-18
ne workplace-before	5
nga word	9
një particle	14
numri function	5
në maybe	-4
në word	-14
në workplace-before	20
office workplace'	-13
org word	3
outlook word	8
p maybe	3
pa word	10
partnerit particle	7
parë particle	-2
pas in-place	7
pas word	-3
pashaporten month	-1
per word	-11
pesëvjeçare word	2
pika maybe	3
pika word	20
pikë word	15
po kin	2
pune function	9
punon word	9
për word	-1
qan word	3
qe word	-5
qetë particle	4
që word	-2
refuzua function	5
rrapi word	6
rri word	-2
rrufeja word	1
servisi word	4
sh maybe	7
sh word	3
shkruani word	-2
shoqja word	1
si word	5
sot not-name	5
supervizorja word	-1
te maybe	-8
te ordinal	-1
te particle	2
te street	-4
te word	-5
tij particle	1
tokë function	-2
tre word	-4
tretë not-name	13
tretë particle	1
tretën in-place	3
tretën kins	2
të number	12
u month	-1
uk function	9
uk word	3
une word	-9
veta number	-22
vetë number	-5
vizë function	16
vjetësh number	-1
vogel in-place	-1
[word-after ta]
 function	-3
 maybe	6
 not-name	6
 number	10
 word	-10
3 month	2
[address] function	-2
[address] kin	1
[address] word	7
[age] word	2
[bank] word	22
[date] word	-10
[email] word	-3
[employer] kin	-2
[employer] word	-11
[name] kin	-20
[name] month	8
[name] title	-7
[name] word	4
[number] word	-1
[phone] maybe	-3
[place] function	-4
[place] month	2
[place] none	-7
[place] particle	1
[place] school	-1
[place] word	-10
[postcode] word	-5
[school] word	8
[status] function	-5
[status] word	-2
[time] function	23
[time] maybe	-1
[unknown] function	-2
[unknown] generic	-9
[unknown] kin	4
[unknown] month	3
[unknown] word	-22
[unknown] workplace	-7
at function	7
code word	20
com word	16
dot word	17
fb word	5
me function	5
r word	10
uk word	5
video word	7
yahoo in-place	9
அஞ்செ word	5
அடிக்கிரான் word	-2
அடிச்சாங்க word	3
அட் function	9
அவன் word	-5
அவர் word	7
ஆசிட் word	6
ஆல் word	6
இருக்கிர function	21
இருக்கிர word	-5
இருக்கிரன் word	3
இருக்கிரென் word	8
இருக்கு word	-7
இருக்கும் unit	2
இருந்து word	22
இருப்பவல் word	-5
இலை maybe	7
ஊர் function	11
ஊர் generic	-5
ஊர்ல word	-4
எங்க word	-4
எடுத்தா word	-1
எட்டு word	5
எனக்குச் word	5
என் maybe	1
என் word	9
என்ட word	7
என்டவர் word	6
என்டு word	-12
என்னை word	8
என்ர word	11
என்ரு maybe	3
என்ரு number	-7
என்ரு word	-6
எரிஞ்சு word	-2
எலு number	1
எலு word	5
எவி word	-5
ஒரு word	3
ஒருத்தர் word	7
ஒவ்வொரு word	6
கடை generic	-1
கடையில generic	-6
கடையில் function	-2
கல்லால் word	4
காட்டினான் word	-2
காத்திருக்கு school	-6
காலில் word	-3
காலை word	-1
காலைல word	-7
கிட்டயும் word	7
கீல word	6
குடுக்கல word	-3
குத்தினான் word	-1
கூப்பிடலாம் word	22
கூப்பிடுவாங்க function	-2
கெஸ் word	5
கை word	1
கொன்னுடுவார் word	-1
சாட்சி word	3
சிநெகிதி word	5
செர்ச்சுக்குப் word	6
சொன்னென் word	-2
சொல்லித் word	-3
சொல்லுரா kin	-1
டயர் generic	3
டாக்டர் word	5
டீச்சர் number	7
டீச்சர் word	-6
தரல word	-4
தான் word	12
தினமும் word	8
திருட்டு word	3
திருப்பித் word	-3
தெதி word	7
தையல் number	-7
நம்பர் generic	-5
நம்பர் word	3
நான் number	6
நான்கில் number	6
நாலும் generic	-2
னு word	-11
ன்னு word	4
பக்கத்து workplace	4
பக்கம் word	10
படிக்கிரென் school	3
படிக்கிரென் word	3
பன்ரான் maybe	-2
பயந்து word	3
பர்ரி word	4
பலக்கடை generic	3
பஸ் word	2
பாலத்துக்கு word	12
பி word	8
பிரகு word	-3
பிலாட் word	1
பூக்கல் word	5
பென் word	5
பெர் number	-4
பெர் word	-3
பொச்சு word	2
பொட்டை word	2
பொனென் word	-2
பொன் word	4
பொய் word	-2
பொர word	5
பொலிசுக்கு word	2
பொலீஸ் word	-5
மனி function	3
மனி word	3
மனின்னு word	9
மனைவி word	6
மஹர் word	6
மாச number	6
மாசமா number	-4
மாசம் number	4
மாசம் word	4
மாதிரி word	-1
மிரட்டல் word	-4
மூக்கில word	11
மூலையில word	1
மெசெஜ் word	-2
மெயில் word	-3
மெல word	12
யாரும் word	-1
யால word	-2
ராத்திரி word	2
ரூம்ல function	-5
ரூம்ல workplace	-5
ரென்டாவது generic	9
ரென்டு function	-6
ரொம்ப word	4
ல function	1
ல generic	-1
ல word	16
வ word	-1
வந்தது generic	-3
வந்தனான் word	9
வந்து word	6
வந்தென் word	2
வயசாகுது number	1
வயசாச்சு number	9
வயசு number	2
வயது word	-1
வரல்ல word	9
வாசலில் workplace	1
வாடகை maybe	-1
விசா word	2
வீடு word	3
வீட்டு generic	-7
வீட்டுல generic	-1
வெச்சிருக்கான் word	-1
வெலை function	5
வெலை workplace	-2
வைச்சவர் maybe	-2
ஸ்டெஷன்ல generic	-3
[word-after ti]
 number	12
 surname	6
 word	-42
3 weekday	5
[address] function	-21
[address] in-place	27
[address] landmark-before	-5
[address] street	-5
[address] workplace	7
[age] kin	-2
[age] old	-7
[age] word	-9
[bank] word	-7
[date] workplace	2
[email] word	-5
[employer] function	-16
[employer] in-place	-29
[employer] kin	5
[employer] title	-8
[employer] word	6
[employer] workplace	1
[ip] word'	-9
[name] function	-4
[name] generic	4
[name] kin	5
[name] landmark-before	6
[name] number	8
[name] title	-13
[name] word	-7
[nationality] function	-7
[nationality] not-name	9
[nationality] word	-5
[number] word	-6
[place] function	-4
[place] in-place	-12
[place] kin	6
[place] workplace	-1
[plate] word	-2
[postcode] word	2
[school] function	-2
[school] generic	9
[school] word	3
[status] word	4
[time] month	3
[time] unit	-11
[time] word	-6
[unknown] function	-3
[unknown] in-place	-30
[unknown] landmark-before	2
[unknown] maybe	1
[unknown] weekday	2
[unknown] word	-23
[unknown] workplace	1
com word	20
dot word	8
every word	1
example generic	3
example in-place	2
example word	8
g word	3
go word	-2
me function	6
neger function	6
net word	2
org word	10
rooms word	4
taxi word	9
text word	2
ለይቲ number	-2
ሊንከን street	6
ላዕሊ in-place	3
ሒዙ word	-9
ሒዙኒ word	-1
ሒዝዎ word	-6
ሒዞም word	-1
ሓሊደይ workplace	4
ሓሙሽተ function	1
ሓሪሙኒ word	-8
ሓሪማታ word	-2
ሓሮውጌት in-place	2
ሓብተይ word	-8
ሓታቲ kin	1
ሓኒቁኒ word	-1
ሓወይ word	-3
ሓደ landmark	-2
ሓደ number	14
ሓደ word	-10
ሓግዙዋ maybe	-1
ሓጺን word	-1
ሓፊረ word	-1
ሕቆኣ maybe	-3
ሕበይ word	-3
ሕንጻ function	5
ሕንጻ word	5
ሕጂ word	-6
ሕጻናት generic	-13
ሖስፒታል word	3
መርዓ function	8
መሳርሒየይ word	-2
መስጊድ function	14
መንከሰይ word	3
መንጢሉኒ word	-5
መኣዲ maybe	7
መኪና word	-1
መካኒክ function	3
መዋእለ word	8
መዓልቲ function	11
መዓልቲ ordinal	13
መዓልቲ word	-3
መጋቢት function	3
መግቢ not-name	20
መግቢ word	-4
መጺኣ word	5
ሚእቲ number	-2
ሚያዝያ unit	1
ማዕጾ word	6
ማይ word	-2
ምስክር word	2
ምሸት generic	-1
ምኳነይ word	8
ምድሪ function	18
ምግቢ word	-3
ሞይታ kin	3
ረጊጹኒ word	-2
ርእሰይ word	-2
ርእየዮ word	-3
ሰለስተ word	-5
ሰላም word	-3
ሰማይ word	6
ሰራቂት word	6
ሰባት number	-2
ሰብ function	-4
ሰብኣይ word	-7
ሰዓት word	-6
ሰይሩ word	-3
ሰይሩዎ word	-1
ሰይርዎ word	1
ሰይሮም word	-3
ሳልሳይ word	-3
ሴኩሪቲ function	-4
ስለ word	5
ስራሕ function	6
ስቅ word	3
ስቲፕ in-place	3
ስትሮበሪ word	3
ስኢነ word	-3
ስእሊ word	-4
ስጋ workplace	2
ስፌት number	-5
ሸውዓተ number	3
ሽሕ number	-6
ቀይሕ function	14
ቁጽረይ word	-7
ቁጽሪ word	-5
ቆሪጸ maybe	-4
በጽባጽ word	7
ቡን word	4
ቡን workplace	3
ቢ word	5
ባሕሪ kin	1
ባሕሪ word	4
ቤት function	10
ቤት generic	-7
ቤት school	-3
ቤት word	2
ብርሓነመስቀል workplace	1
ብበትሪ word	4
ብካራ word	3
ብዘይ word	-1
ብዙሕ word	3
ብድሕሪ word	7
ቪዛኪ kin	3
ተማሓራይ function	4
ተሰይሩ word	-4
ተስፋ maybe	11
ተቆሪጹ word	-3
ታክሲ word	3
ትማሊ word	-3
ትም word	-3
ትምሕርቲ function	-9
ትሰርሕ generic	3
ትሰርሕ word	2
ትነብር word	7
ቶርውድ in-place	5
ቻይና not-name	2
ቻፕል in-place	4
ነሓሰ unit	3
ነኪሱኒ word	-1
ነይሩ word	-6
ነዲዱ word	-1
ነጥቢ word	20
ናባይ word	-3
ናብ word	-3
ናይ function	4
ናይ ordinal	9
ንመምሕረይ word	7
ንሱ word	-3
ንሳ word	-3
ንስኪ word	-1
ንነብር function	-2
ንነብር word	7
ንኣደይ word	8
ንኩሉ word	5
ንድቅስ function	-1
ኢሉ kin	4
ኢሉ word	-6
ኢሉለይ word	-2
ኢሉኒ word	-9
ኢላ word	-3
ኢሎም word	-1
ኢሎምኒ word	-1
ኢኪ word	5
ኢደይ word	-6
ኢዱ word	7
ኣለኒ word	2
ኣለኪ word	1
ኣላ word	-4
ኣሎ word	-6
ኣምቡላንስ word	3
ኣሲድ word	2
ኣቢዩ maybe	-2
ኣብ hour-part	1
ኣብ kin	-3
ኣብ maybe	13
ኣብ number	3
ኣብ unit	-4
ኣብ weekday	-5
ኣብ word	-8
ኣብ workplace	3
ኣብቲ word	9
ኣብዚ word	-5
ኣት word	11
ኣንጺሩኒ word	-6
ኣውሪዱላ word	-4
ኣይሕበንን word	-2
ኣፈራሪሑኒ word	3
ኣፈራሪሑና word	7
ኣፍንጫይ word	3
ኣፓርታማ word	9
ኣፕ word	-3
ኤ word	4
ኤች word	-3
ኤን word	-2
እሰርሕ word	7
እቲ word	-3
እታ word	-5
እናበለ word	-3
እናበሉ word	-4
እንተ word	-5
እንዳ function	9
እንዳ word	7
እየ number	8
እየ street	-2
እየ word	-2
እየ workplace	-1
እዩ word	1
እዮም word	-5
እደሊ word	-1
እፈርሕ word	-7
ከለኩ word	-11
ከላ word	-2
ከም word	-5
ከብደይ word	-2
ከይተዛረበት word	-3
ከይደ word	3
ኩሉ word	7
ኩዕሶ word	-3
ኪዲ word	-2
ካልኣይ word	3
ካልኣይቲ landmark-before	12
ካርደይ word	-5
ካብ word	-1
ካብቲ word	-3
ክልተ function	10
ክልተ word	-4
ክርስትያን not-name	-4
ክሰርሕ generic	3
ክሰርሕ word	2
ክሰደኪ word	2
ክስርዞ word	20
ክትከይድ school	-5
ክወስድ word	1
ክዓጽው workplace	-7
ክዳነይ word	4
ክድርብየልኪ word	-2
ክፍሊ function	-7
ኮይነ word	-3
ኮይንና number	-4
ወርሒ number	-4
ወሲዶም word	-1
ወሲዶምኒ workplace	-4
ወዲ function	-3
ወዲቀ word	-2
ዓመታ number	1
ዓመት function	1
ዓርከይ word	6
ዓሳ word	6
ዓሻ word	-1
ዓጽያትኒ word	-3
ዕለት weekday	5
ዕስራን word	4
ዕድመይ word	-9
ዘላ word	6
ዘሎ function	11
ዝመጻእኩ function	11
ዝበሓል in-place	-8
ዝበሓል word	18
ዝነብር function	-3
የለን maybe	-5
የለን word	-4
የብለይን maybe	-5
ይመሓር word	9
ይበሓል word	8
ይብለኒ word	-9
ይብል number	-4
ይብልዎ word	-6
ይነብር word	6
ይከታተለኒ word	3
ይውዕሉ word	2
ይደሊ word	-10
ይደሚ word	-1
ይድርብየኒ word	4
ይፍትሽ word	-1
ደላላይ word	9
ደም word	-10
ደሞዘይ word	2
ደረጃ function	-10
ደርቢ function	2
ደርቢ word	1
ደርብይዎ word	-1
ደው word	-3
ዳንስታብል generic	1
ድሕሪ word	2
ድኳን word	-8
ዶብሊ workplace	1
ጀሚራ word	-2
ገለ word	-5
ገዛ word	-3
ገዛኣ word	-4
ገዛይ word	-4
ግሪንገይት in-place	4
ግን word	-5
ግንቦት function	2
ጎረቤተይ word	-3
ጡፍ word	-1
ጣብያ function	-6
ጣብያ word	5
ጥራይ maybe	-2
ጥራይ word	-2
ጥቅምቲ unit	6
ጭንቀት word	-3
ጸሊም word	-3
ጸሪፋትኒ word	-2
ፈሊጠያ word	6
ፈሪሓ word	-2
ፍላት ordinal	4
ፍርቂ word	-6
ፍርዲ not-name	-1
ፑል generic	3
ፓስፖርተይ word	-1
ፖሊስ word	-11
ፖስታ function	4
[word-after tr]
 word	-7
[address] month	-6
[address] none	9
[address] word	6
[bank] word	-3
[date] number	5
[employer] in-place	2
[employer] word	-1
[name] generic	1
[name] in-place	5
[name] kin	8
[name] word	-8
[name] workplace	-5
[nationality] word	-8
[place] function	-7
[place] kin	4
[place] month	-8
[place] school	-4
[place] word	-9
[plate] word	11
[postcode] word	-1
[status] word	-3
[time] generic	-1
[time] none	16
[unknown] before-noun	9
[unknown] generic	1
[unknown] kin	9
[unknown] month	-4
[unknown] number	2
[unknown] word	10
[unknown] workplace	6
a maybe	6
adresinde word	1
adı workplace	2
aldığı word	3
alt kin	16
amcam month	-2
aradılar maybe	-1
artık maybe	-1
at function	7
attı maybe	-5
attı maybe-place	-10
ayaktayim unit	-4
ayarlamış word	3
ayının month	1
balık word	2
bana maybe-place	-3
başlık month	-2
ben word	-2
bile word	-10
biliyosunuz word	3
bin number	-4
bir word	-4
boyayla surname	-2
celik34 maybe	1
com not-name	2
com word	13
da workplace	10
daire word	8
dedi word	-8
dediler word	-4
demir word	6
demiş word	-1
deposu generic	1
derler maybe	5
dinlenme word	7
diye maybe	9
diye word	-6
diyo word	-2
dosya word	5
dot word	5
dört number	-2
eline word	-3
ellerim word	1
et kin	10
eve generic	-1
example generic	6
example word	16
garnı word	-5
geldim word	11
gibi maybe	-3
gidiyoruz word	-1
giriş word	12
göndercem word	1
götürecekler word	7
hat word	7
hep word	1
house word	8
hâlâ word	-2
ifsa word	1
iki word	-2
ile word	2
it word	-1
için maybe	-3
k maybe	3
kalıyorum word	1
kapıya word	5
kapıyı word	-3
kartı word	-1
kartımı word	-1
kat word	17
kaçmaya function	2
kebap word	2
kesildi word	-3
kişi number	-2
kokorec word	6
konuşuldu word	-5
koptu word	-3
kuryeyim word	5
kuzucu not-name	7
köşesinde word	2
kızı word	7
kızım word	-5
market word	8
mayısta word	-7
me function	6
mesaj word	1
nokta word	21
okuyor school	1
olarak word	4
oldu word	8
olduğumu word	4
on word	-2
onurum word	6
org word	8
oğlum word	-2
parası word	-4
parayı word	3
pasaportum word	-1
polisi kin'	-8
rüya generic	1
saat number	-1
sakladı word	-1
sekizinci word	1
seni word	2
sigorta word	-4
sonra word	2
sterlin function	-3
söz month	-5
sınıftayım ordinal	-8
taksi function	-4
temel word	5
temyiz word	1
to word	9
tırnaklar word	10
usta not-name	6
ve word	2
vermedi word	-2
vurdu word	-2
yaptı maybe	5
yattım word	7
yedi number	15
yengem maybe	4
yerinde word	-2
zorla word	-7
çalıştırdılar workplace	1
çatı function	12
çekti word	-6
çeyrek function	14
çizgi word	9
çocuğu word	-5
çıkışında workplace	-1
önünde word	1
üstü workplace	3
üstüme word	-5
üstünde word	-3
şubatt number	7
şubatta word	-6
[word-after uk]
 function	-1
 maybe	-5
 month	-6
 not-name	2
 number	1
 unit	-3
 word	4
 word'	2
[address] function	1
[address] in-place	-2
[address] maybe	-2
[address] none	-2
[address] word	-18
[employer] function	1
[employer] workplace	-4
[employer] workplace-before	-16
[name] function	-7
[name] in-place	3
[name] kin	-7
[name] none	-2
[name] word	-9
[nationality] word	-1
[place] word	3
[status] function	2
[time] function	-8
[unknown] none	-2
[unknown] number	-2
[unknown] surname	-1
[unknown] word	-15
by trading	6
com word	3
dub word	2
example surname	9
home function	4
homes function	1
hrytsai function	1
me function	7
net word	4
org word	4
robota function	1
solia function	7
uk word	6
а surname	-3
а word	-4
але word	3
б'є word	6
болить word	-5
боюся number	1
в word	-4
всі word	3
від word	-2
дев'ятнадцятого weekday	1
дзвоніть number	-3
для word	1
до kins	3
до word	-3
з function	-1
з word	-7
за word	-6
й word	-2
камінь function'	-2
ком word	16
крапка word	14
кричить word	2
кімнати word	-4
кімнату word	-2
кімнаті function	-5
мокрим word	-1
місяць ordinal	-4
на kin	8
на verb	12
на word	-26
нас kin	6
не word	-7
один word	-3
п'ять word	-2
перекладала kin	7
перекладала word	1
по function	27
по kin	-1
по word	-5
поверх number	4
поклав word	1
працівника word	3
притулку function	6
протон word	6
під word	-2
роботу in-place	4
рішення in-place	10
син function	18
сини function	23
сказав kin	7
сказав word	6
собака surname	1
собака workplace	3
спалимо word	2
стоїть number	-4
стуку function	-3
схемі function	4
сімей function	8
тепер word	-5
тижні number	-3
то word	-2
точка word	7
туди word	-4
тут word	1
у kin	4
у word	-13
фунтів number	-11
хлопець word	-2
це word	-1
чоловік word	-8
штовхнули number	5
шукала word	4
що word	-7
я function	-3
я month	-3
як word	-3
якісь word	-1
і word	-9
їжачки word	12
[word-after ur]
 function	-16
 word	-29
[address] particle	5
[address] word	3
[age] word	6
[date] word	8
[email] word	-2
[employer] function	-4
[employer] generic	1
[employer] weekday	2
[employer] word	10
[name] generic	1
[name] in-place	2
[name] kin	2
[name] maybe	1
[name] number	1
[name] title	-5
[name] word	19
[name] workplace	4
[place] function	-3
[place] in-place	3
[place] word	1
[place] workplace	11
[postcode] word	-2
[status] function	9
[time] maybe	-8
[time] word	-5
[time] workplace	1
[unknown] function	-4
[unknown] in-place	3
[unknown] maybe	4
[unknown] not-name	1
[unknown] word	14
[unknown] workplace	1
at word	5
com not-name	6
dot function	1
dot word	7
example in-place	6
example word	11
group word	4
izzat function	1
k word	9
me function	5
net word	2
of word	4
refuse word	2
tiktok word	11
اجازت function	9
اس function	-4
اسي function	-2
اف maybe-place	5
انتظار function	4
اوي not-name	13
اي word	-1
اينڈ generic	7
ايٹ word	3
اپيل function	10
بار number	-5
باورچي generic	8
برس number	7
بس particle	-2
بند maybe	-5
بند word	-1
بهي function	-2
بهي word	19
بينك function	4
بينك maybe	1
بٹن maybe-place	1
بچي number	-4
تها kin	2
تو word	-10
تين function	-1
تين number	-4
جاتا word	2
جاو word	-2
جو word	5
ختم function	5
ختم word	6
دكان function	-1
دكان word	-5
دهاگه word	12
دوسري function	4
دوں word	-5
دي word	-9
ديا word	-12
ديتا word	-8
ديتي word	-5
ديں word	-2
رها word	-10
رهتا word	-1
رهتي word	-3
رهي word	-8
رو word	-8
روز word	5
روڈ generic	3
زيرو word	4
ساس function	1
سال number	11
سب number	2
سو function	3
سو number	-6
سودا word	16
سي not-name	-2
سي word	13
سي workplace	1
سينٹس particle	2
سيون number	1
صاحب word	6
فليٹ maybe	12
كا word	4
كا workplace	-3
كالج function	1
كام word	7
كاٹ word	-2
كتا word	11
كر function	-2
كر word	-14
كرتا word	-11
كرتي word	-3
كل maybe	-2
كلياں word	5
كم word	-1
كهتا word	8
كهتي word	12
كهه word	3
كو kin	-7
كو maybe	3
كو not-name	-8
كو ordinal	1
كو weekday	-7
كو word	17
كونر function	3
كي function	-1
كي kin	7
كي landmark	-3
كي month	12
كي word	6
كي workplace	4
كيا word	-3
لاكه number	-9
لكهي word	-7
لوگ number	-5
ليا word	-2
ليو function	1
ليي number	-12
لڑكوں number	-1
مجهي word	11
محسوس word	-1
مكيي maybe	8
مل function	5
منزل word	17
مهيني number	-8
ميري function	-5
ميري maybe	1
ميري particle	1
ميٹروپوليٹن not-name	10
ميں function	-6
ميں in-place	7
ميں maybe	-2
ميں maybe-place	7
ميں not-name	5
ميں ordinal	-4
ميں word	19
ميں workplace	-3
مگر number	-1
نام function	-9
نام maybe	1
نام word	13
نمبر number	2
نهيں ordinal	-4
نهيں word	8
نو word	5
نويں function	1
ني function	-14
ني kin	-11
ني maybe	20
ني word	18
هم word	-2
هوں function	4
هوں in-place	9
هوں word	-12
هي function	8
هي kin	1
هي maybe	-9
هي word	-9
هي workplace	5
هيں function	1
هيں word	-15
والا word	11
والوں workplace	1
والي function	2
والي word	6
واپس word	1
وه function	-3
ويزي function	3
يهاں function	-4
ٹو word	3
ٹيچر maybe-place	-5
پارك word	3
پر function	4
پر maybe	-1
پر maybe-place	-15
پر number	3
پر surname	2
پر word	3
پر workplace	5
پليز word	7
په word	-5
چكا function	12
چهبيس function	2
چهوڑني word	5
چوتهي function	1
چڑيا not-name	20
ڈاٹ word	8
ڈر function	6
گا word	-5
گاڑي word	1
گرد word	-2
گل maybe	-2
گند word	3
گهر function	-6
گودام function	-2
گيا word	-9
گياره function	1
گيي word	-2
گيٹ function	-4
[word-after ur-latn]
 function	-13
 number	-3
 word	-21
9 word	5
[address] function	-8
[address] generic	-2
[address] word	6
[age] maybe	-7
[date] word	-2
[employer] function	-10
[employer] kin	-10
[employer] maybe-place	1
[employer] number	6
[employer] word	4
[name] function	-6
[name] in-place	-2
[name] kin	1
[name] maybe	1
[name] number	9
[name] title	-3
[name] word	14
[name] workplace	2
[number] word	2
[phone] number	-3
[phone] word	-2
[place] function	-15
[place] landmark	-7
[place] maybe	2
[place] maybe-place	1
[place] word	4
[place] workplace	-2
[postcode] function	6
[school] school	5
[status] function	-4
[unknown] function	-9
[unknown] kin	7
[unknown] number	6
[unknown] unit	-1
[unknown] word	7
aaya function	4
ab word	-1
acorns maybe	8
and word	3
at function	16
at word	6
aur word	5
bachchi function	12
bajkar function	8
band maybe	-3
bandar word	1
bar word	15
baras number	5
beti word	1
bhai word	-2
block word	3
bola word	-5
bolte function	6
bolte kin	8
bolte maybe	1
bolti word	-2
bulate maybe	6
c word	3
cafe generic	5
cancel word	5
care not-name	12
centre word	-3
chacha word	7
chhati function	1
chhod word	1
chor word	1
chup in-place	1
co and	6
com word	17
daal word	-3
dabaya word	-1
daur generic	7
deta word	-12
di word	-2
din ordinal	-3
diya word	-12
diye maybe	-1
do function	-4
dot kin	6
dot word	19
double number	12
double word	2
dusra word	-3
example in-place	15
fish function	19
floor word	15
gate school	-1
gawah word	5
gaya function	15
gaye word	-1
gayi word	-4
ghar function	3
ground word	-1
gt word	2
hai function	2
hai number	3
hai word	1
hain word	-17
har function	11
ho word	2
home workplace	-6
hoon word	-3
hospital word	8
hospitall word	8
in word	7
insta function	4
jaisa generic	10
jati word	5
ji kin	18
jise kin	2
k word	17
ka number	2
ka word	3
kaam word	6
kaat word	-5
kar maybe	-3
kar word	-3
karte word	-4
ke kin	4
ke maybe	-13
ke word	7
kehte maybe	7
kehte word	9
ki month	9
ki not-name	5
ki word	-3
kijiye word	-1
kiya word	-1
ko function	-1
ko kin	-9
ko month	3
ko word	11
lagi word	3
lagta word	-4
lane function	-3
lenge word	-2
log number	-1
mai word	13
main word	-3
manager word	5
manzil ordinal	5
mari word	-1
masala word	14
me function	11
me maybe	-8
me word	15
me workplace	-1
mei word	9
mein number	-5
mein word	26
mein workplace	-8
mera word	1
meri word	11
minute number	4
naam function	-9
naam word	2
nahi maybe	-4
nahi word	-3
ne kin	-10
ne maybe	14
ne word	12
no function	-4
number number	2
nursing word	-3
oh word	2
padhat workplace	-2
patti number	7
pe function	15
pe generic	-1
pe maybe-place	-7
pe none	7
pe unit	5
pe word	-1
pi word	-1
raat word	3
raha word	-2
rahe word	-7
rahi word	-6
rehta function	2
rehti word	-6
remain function	10
restaurant word	3
ro word	-3
rod generic	8
roti number	9
roz word	8
s word	2
saal number	20
saal word	-4
sab function	1
sab word	1
sahab word	1
satrah function	3
scared number	-4
se function	4
se word	-2
seven word	8
sons and	2
spoon maybe	6
station word	1
te word	-4
teesri function	2
tha word	4
time function	-1
to maybe	-3
to verb	5
toh word	-2
track word	4
umar function	-1
underscore word	8
vali word	6
visa word	1
wale word	-4
wali workplace	-2
walo word	1
walon word	6
ward word	5
wheels word	5
woh word	1
yahan word	5
zero word	6
[word-after vi]
 function	4
 not-name	3
 number	-15
 surname	-4
 word	10
3 unit	5
4 unit	8
[address] function	-1
[address] word	6
[address] word'	-4
[age] function	3
[email] kin	9
[email] surname	-6
[employer] function	7
[employer] word	4
[employer] workplace	-8
[employer] workplace'	-6
[name] function	3
[name] generic	-7
[name] kin	7
[name] kin'	1
[name] surname	-3
[name] unit	3
[name] word	-1
[number] surname	12
[place] function	3
[place] generic	-3
[place] in-place	-7
[place] number	-5
[place] word	-3
[reference] not-name'	-1
[school] generic	-2
[school] surname	-6
[unknown] function	19
[unknown] in-place	4
[unknown] kin	1
[unknown] not-name	1
[unknown] unit	14
[unknown] word	2
a kin	1
a word	13
an surname	-6
anh not-name	1
ba generic	1
ba kin	11
ba number	8
bon07 surname	1
bác maybe	-3
bánh workplace	13
báo word	-2
bảng number	-5
bảy function	10
bắt function	3
bị function	2
bị word	-1
cham word	4
chín function	4
chó word	-4
chấm word	11
chồng kin	6
chờ function	18
com word	22
con number	2
cong function	2
còn not-name	2
còng function	18
có function	8
cư surname	2
cạnh word	14
cảnh word	-3
cổ word	-6
của word	-1
dọa word	-1
e word	-3
em function	6
em surname	-3
em word	-11
example kin	5
example word	19
giấy function	15
giờ function	-1
giờ kin	14
gmail surname	5
gạch word	13
gối generic	-1
hai number	-6
hai unit	6
hoc function	4
home word	-1
hóa surname	-3
hạn function	6
hết word	-2
họ number	8
học generic	-1
hộ unit	13
kho word	4
không function	6
không number	7
là not-name	3
làm surname	-4
làm word	-2
lê word	-4
lăm number	3
lần number	-1
miệt kin	4
mà maybe	2
mà surname	-4
mì word	10
mươi kin	7
mươi number	7
mắt word	-1
mẹ kin	-2
một number	1
một word	-1
nail number	-1
ng1984 joint	2
ngay word	10
nghìn number	-8
nghề word	5
ngoái number	-2
người word	-1
nên function	3
nên not-name	1
nói not-name	1
năm number	-3
o workplace	-3
office not-name'	-13
phía word	13
quá word	-6
quán word	-1
quản word	5
rồi kin	9
rồi number	-6
sau word	9
sát not-name	-5
sáu function	-1
sáu number	2
sôi not-name	-1
sơ surname	-8
số word	13
sỡ word	-3
tat function	4
tay not-name	3
tay word	-1
thoại word	-3
tháng number	5
tiếng number	-6
tiệm function	6
tiệm word	-6
toi word	6
trạm function	17
trầy word	-4
trệt word	10
tuổi number	1
tôi not-name	6
tôi word	-2
túi word	-1
tầng word	13
tị word	10
tịch word	-1
tối function	1
tờ not-name	12
từ not-name	-3
uk not-name	6
vàng word	-5
vào word	-6
vô word	-4
vườn word	10
vậy word	-1
vị surname	-1
vợ not-name	3
xe word	-2
xét word	13
xăng word	19
xế surname	-2
yahoo word	7
áo word	-2
ông not-name'	-1
đỏ word	12
ảnh function	2
ở word	-6
[word-after zh]
 function	13
 generic	10
 maybe	-1
 not-name	2
 old	4
 verb	-3
 word	17
4471 word'	1
[address] function	-3
[address] in-place	-7
[address] word	1
[age] function	-6
[age] word	-2
[bank] ordinal	-3
[date] function	3
[date] surname	-1
[email] word	-5
[employer] function	-25
[employer] generic	-4
[employer] in-place	-22
[employer] word	-19
[handle] ordinal	-1
[name] function	-41
[name] in-place	-7
[name] kin	-26
[name] kins	-6
[name] word	-24
[place] function	-12
[place] in-place	-21
[place] word	-9
[plate] word	-1
[postcode] word	-4
[reference] ordinal	-11
[school] generic	8
[status] function	-5
[status] word	9
a word	2
ac word	4
at word	2
b word	2
basement function	16
com function	7
com word	12
dot word	1
example word	21
gmail in-place	4
hull word	4
lin kin	1
me function	6
net function	1
outlook in-place	1
room generic	-1
szgossip77 function	5
uk word	5
yahoo function	1
一 function	-11
一 number	14
一天 word	11
一家 word	4
一样 word	5
一直 word	-5
七 function	-5
七 number	4
七 word	4
万 number	-19
三 function	-1
上 kin	3
上 word	-3
上个月 word	-4
上午 word	1
上班 word	2
上班 workplace	1
上装 word	-8
上面 workplace	5
下 kin	10
下午 weekday	-3
下来 word	-5
下班 function	-4
不敢 word	8
丘 surname	1
两 function	-2
两 word	-3
两个 word	-2
两份 word	-2
个 function	-6
个 workplace	-3
个人 number	-14
个女 number	-5
中 function	-6
中旬 function	-6
之前 function	-4
九 word	1
也 function	-2
也 word	4
也 workplace	6
了 number	-4
了 verb	-4
了 word	-3
二层 function	14
交叉口 function	6
亲 word	5
人 function	-7
人 word	-5
人人 word	14
人住 word	1
从 word	-10
仓库 function	-1
他 function	-6
他 generic	1
他 in-place	4
以前 word	4
仲 word	-8
住 function	-3
住 word	4
住在 function	-1
佢 function	-2
佢 word	4
修 word	2
修车 word	6
做 word	14
做 workplace	-2
做事 word	6
做嘢 word	4
做头发 word	7
做工 word	6
做过 word	1
停车场 word	1
偷偷 word	1
先生 word	4
八 function	-5
八 generic	-6
八 number	-15
八 word	33
公共 word	13
公园 word	7
公寓 word	2
养人 word	7
冇 word	1
出去 word	4
出来 word	-3
分 number	-5
分手 word	4
划线 function	5
初一 function	10
初三 month	2
初九 function	12
初五 word	9
初八 month	2
到 word	-8
剪 number	3
区 word	6
医院 word	11
十 number	-7
十 word	1
千 number	-4
卖 generic	-4
去 word	-4
参考 function	3
又 maybe	3
只 word	-2
叫我 word	-7
号 not-name'	-4
号 number	12
号 word	-6
吃狗 word	7
合法 function	10
同 word	5
同事 number	-4
同屋 word	1
后 word	1
后面 word	14
后面 workplace	7
和 function	2
咬我 word	-6
哭 word	-1
唔畀 function	-3
喝酒 number	-5
喺 function	-3
嘛 word	2
嚟 word	2
四 word	5
四个 number	-8
回家 word	2
回来 word	-5
在 function	-1
在 kin	-11
在 word	9
在 workplace	-5
地下室 word	1
地址 school	4
坐 word	-3
坐坐 word	7
块 number	-10
堂 word	8
墙上 word	-1
多 function	7
大门 word	6
天干 number	-2
头 function	2
头巾 surname	-5
女士 word	1
奶茶 word	4
姓 word	1
婆家 function	-5
嫁给 word	3
孙仔 word	1
孙女 function	2
孩子 word	-6
家 word	8
家长 word	1
对面 function	-4
对面 word	14
寻日 street	-7
小 function	2
小姐 word	4
小学 word	6
小孩 word	-1
小店 word	-1
小时 word	-10
少 word	3
就 word	-4
就是 workplace	-1
屁 word	-4
居留 word	20
屋 function	-1
屋企人 word	-1
屋邨 word	3
岁 word	4
崖 word	10
工作 function	3
工头 word	-2
工资 word	-1
左手 word	5
帮我 maybe	2
帮我 word	8
干 word	2
干活 workplace	-2
平板 word	-1
年 number	-22
年级 number	-7
幼儿园 word	7
庇护 function	24
店 function	-1
店 word	-2
度假 word	8
开车 word	6
弄 function	-2
张 function	3
当 word	5
往 word	-1
很 word	-5
律师 word	3
得 word	-12
快 word	7
怪我 word	-2
成日 word	5
我 function	-4
我 not-name	4
我 number	-3
我 ordinal	1
我 school	8
我 surname	3
我 verb	-9
我 weekday	4
我 word	-9
我们 workplace	-1
户 function	10
房东 word	-2
房子 word	2
所以 word	-2
才 word	2
打 word	-3
打俾 word	2
打工 word	5
打我 kin	-2
扔 word	-4
扣 word	8
把 function	-2
把 number	-3
把 word	13
护士 word	-1
护照 word	1
报 word	2
报警 function	3
报警 word	8
抽我 word	-7
拉货 word	5
拍照 word	-2
拒 function	16
拿 word	-1
按 word	-4
排 function	6
掼 maybe	-4
支那 verb	-5
教 word	1
教练 word	-1
散步 word	2
敲 word	-4
文人 function	8
断 word	-2
早上 function	-1
早上 word	11
早就 word	4
时候 function	-2
星期天 word	8
是 function	-2
是 maybe	5
是 ordinal	-3
是 word	3
是 workplace	-6
晚 word	8
月 function	4
月 number	8
月 weekday	4
月 word	-1
有个 word	-7
来说 word	1
栋 function	3
校长 word	-1
楼 number	17
楼 word	6
楼上 workplace	12
没 generic	9
没 not-name	1
没 word	-4
没有 word	-2
油 word	-1
港口 function	9
火车站 word	6
炸鱼店 function	8
点 number	8
点 word	9
爸爸 function	1
狗 word	-8
玛丽 word	3
玻璃 word	-3
理 word	5
用 word	-2
疼 word	-3
病区 word	1
病房 maybe	2
病房 word	11
病毒 word	4
百 number	-6
的 function	20
的 generic	-14
的 kin	-1
的 maybe	-3
的 street	-2
的 word	11
的 workplace	-14
看 workplace	-3
看到 word	13
看看 workplace	-2
看见 word	7
睡不着 word	-8
睡觉 word	-4
知道 word	7
砖头 function	-1
砸 word	-5
礼拜天 word	9
窗户 function	12
第 word	1
第一个 function	9
第三个 function	7
等 function	3
等 word	-1
签 verb	24
签 word	10
签证 function	3
签证 word	28
红 function	7
经学院 maybe	2
经理 word	1
结果 word	8
给 function	-1
给我 word	-8
缝了 word	-7
美 word	9
老 number	-7
老公 word	-3
老师 word	4
肋骨 word	-3
落嚟 word	4
蓝色 function	7
蜜蜂 generic	2
街 word	-3
街口 function	3
街角 function	4
被 function	-1
警 function	-5
警局 word	2
让 word	6
诊所 word	1
说 function	-4
说 kin	-2
说是 word	-4
谁 word	7
谷 word	3
账号 word	-1
资金 word	11
走 word	-3
趁 word	6
跟踪我 word	-3
路 word	1
路口 word	11
身份 function	4
身份 word	14
车 word	-7
边 word	15
过 word	2
过期 word	24
过来 word	-1
还 word	-5
还有 word	3
还没 word	12
这个 word	-3
进 word	-2
那 function	16
那个 function	15
那个 word	-7
那天 word	-1
那边 word	15
那间 word	12
邮箱 kin	-3
邮编 word	8
邻居 word	-5
都 word	-8
酒店 function	-4
里 word	-7
里面 function	1
里面 generic	-1
里面 workplace	-1
针 number	-14
钱 word	-6
铺子 function	-3
镑 number	-20
门 word	10
门上 word	-9
门口 word	1
门口 workplace	-4
闹我 not-name'	-6
阁 word	4
靠 word	2
面试 word	5
骂我 word	-10
骗 function	1
[word-before ar]
 maybe	-2
 ordinal	4
 title	-3
 trading	-1
 verb	5
 word	-10
[address] trading	-5
[address] word	1
[age] word	-7
[email] number	-2
[employer] function	2
[employer] in-place	-6
[employer] landmark-before	-7
[employer] maybe	8
[employer] word	-5
[name] function	-1
[name] hour-part	-5
[name] not-name	2
[name] number	-4
[name] ordinal	-1
[name] verb	-4
[name] word	-1
[name] workplace-before	-5
[nationality] word	-3
[phone] word	-4
[place] function	-7
[place] maybe	3
[school] function	28
[time] word	-12
[unknown] function	-8
[unknown] word	-3
at word	6
boss not-name	8
captain word	4
dot word	20
example word	26
hgv kin	6
jobs word	3
t function	7
underscore in-place	2
ابن word	-9
ابنتي word	6
ابنها word	-3
ابني word	11
ابوي word	-4
ات word	12
اختي word	-3
اخوي word	-1
اسمه word	4
اسمو function	1
اشتغل word	1
الا word	-3
الاثنين word	-2
الازرق function	4
الاول in-place	4
الايميل function	3
الباب word	-2
البركه generic	6
البيت word	-2
الحساب function	6
الخامس in-place	5
الخيط word	9
السادس kin	-1
الست maybe	1
السطح word	-1
السنبله word	4
السيارات word	8
الشغل maybe	2
الشهر ordinal	-7
الشهر surname	9
الصف ordinal	-1
الضهر maybe-place	-4
الفراشات not-name	9
الكل word	-3
اللقمه trading	1
الليله maybe	2
المحل function	4
المخزن surname	3
المكتبه word	-3
الورود word	2
الي word	2
ام word	2
انا maybe	6
انا word	-1
انت word	2
انتي maybe	-3
اني word	2
ايميل word	4
ب word	1
باب maybe	-2
بابنا word	-3
بالشهر ordinal	-3
بالصف ordinal	-2
بالمستشفي word	-7
بتشتغل word	6
بدنتون function	5
بلوك word	1
بنتها ordinal	-3
بنتي trading	3
بيت word	9
بيت workplace-before	6
بيشتغل trading	3
بيناديه word	8
تحيه trading	-7
جارتي word	5
جامع word	1
جامعه word	4
جناح word	9
جوزي word	-3
حضانه word	6
خالي word	3
خايفه word	-3
خلف workplace-before	-4
خمس word	4
دارنت function	13
دنتون function	12
دوت word	10
ديال title	3
راتب word	-1
راجلي word	3
راك word	3
رح word	-1
ساكنين word	2
سبعه number	7
سبورت title	8
سته number	4
سددت maybe	-3
سرقتي maybe	-2
سكران word	-1
سنه word	-2
شارع word	6
شال word	-3
شغال word	3
شغال workplace-before	5
شفته word	3
شقه number	4
شقه word	2
صاحب not-name	-11
صاحبتي function	3
صاحبي word	2
صار word	-4
صديقي weekday	1
ضربني word	-8
طليقي word	8
ع number	-3
ع word	-1
عض trading	-2
علي function	2
علي word	6
عليي month	-5
عم word	-8
عمره number	11
عمرها number	4
عند not-name	-2
عند trading	5
عند word	3
عندها word	4
عندي trading	-1
عندي word	1
فان maybe	12
في hour-part	-7
في maybe	4
في number	-9
في ordinal	1
في street-before	-1
في trading	4
في word	3
في workplace	1
في workplace-before	19
قدام kins	-1
قدام not-name	4
قلت word	3
كافيه word	7
كان ordinal	3
كانون ordinal	2
كوافير word	-2
لاني function	6
لاني word	3
لجوء word	3
لحد trading	-3
لسا maybe	-6
لو word	-3
ليله word	-2
لينك word	3
ما function	8
ما word	-13
مركز word	1
مشاوي title	2
مع number	-3
مغسله word	2
ممرضه word	3
من kin	8
من month	15
من none	-1
من number	-1
من trading	-1
من verb	7
منتصف month	5
منناديله word	5
منهون surname	-2
مي word	-1
نص word	-4
نقطه surname	3
نقطه word	2
هو in-place	3
والتاني word	4
والله maybe	-2
وانا function	10
وبعدين word	-2
وحماتي word	-5
ورا word	17
ورجلها word	-7
وصاح maybe	-1
وصرت word	-2
وعمرها number	4
وعندي word	3
وكسر trading	-1
وما word	-2
ومالي number	-3
ومرتي word	-3
ومعها word	5
ومعي function	6
ونزل word	-4
ويقول word	-1
يا generic	13
يا word	-8
ياخذ hour-part	-6
يدرس word	5
يسموه word	12
يوم weekday	-3
[word-before ar-latn]
 function	6
 maybe	-5
4462 word	3
[address] function	-17
[date] word	-4
[employer] function	13
[employer] in-place	-1
[name] function	24
[name] word	1
[place] function	13
[place] kin	-3
[place] maybe	-4
[place] word	3
[postcode] function	-5
[school] word	-2
[status] function	-4
[time] function	2
[unknown] function	20
[unknown] kin	6
[unknown] word	10
a not-name	-12
abad function	15
abn function	-1
abna function	3
abna word	-2
abu function	10
abua word	-3
acran in-place	8
al clock	-4
al function	36
al kin	-7
al landmark	-3
al not-name	4
al number	-5
al unit	6
al weekday	1
al word	1
al workplace-before	11
ala function	3
ala maybe	-3
ala word	-4
alatala kin	-7
am word	-10
amal function	13
amal kin	5
amal word	2
amala function	13
ana function	12
ana maybe	9
ana word	-7
ana workplace-before	-7
and word	-6
anda function	7
anta function	19
arba function	-1
asm word	6
at word	5
atana word	-3
au word	6
aum kin	13
aung function	5
axa function	6
b function	21
b in-place	3
b kin	2
b landmark-before	3
b maybe	-12
b none	2
b number	-7
b word	-4
ba word	3
ba workplace-before	3
baba word	-4
bal function	9
bal maybe	-21
bal none	2
bal workplace-before	7
baladak word	-2
ban word	9
basa word	5
basbura word	-2
batau function	6
batau word	1
dar function	3
darb function	-1
dot function	6
dot word	25
example word	16
f not-name	-1
f word	3
f workplace-before	2
fa function	4
fa kin	1
fa workplace-before	3
fal unit	4
farmboy function	2
farn function	5
fatar number	-6
gamb function	14
gt kin'	2
hada kin	8
hafadta maybe	1
hagra word	-1
hala word	8
hanut function	10
hata function	5
hust maybe	-4
jacks word	6
k11 word	1
kabtan word	3
kafr word	10
kan function	2
kanat none	6
katabu function	-1
l word	10
l workplace-before	-5
la none	4
lal word	-3
latla word	12
ma word	1
madrasa word	-4
madrasta word	3
madu word	4
man function	6
man kin	4
man word	12
masgad word	-2
mta function	9
mucraf maybe	6
nala word	3
nals word	5
rakam function	3
ras function	10
s word	14
sab function	-3
sahab function	1
samak function	8
sar function	-2
taht function	7
talata function	6
talata in-place	4
tmana function	3
u function	-11
u in-place	11
u kin	-10
u maybe	-7
u number	12
u word	-3
uahad word	-8
uahda word	-9
ulad function	-1
umra word	-8
uxta word	-7
xudra in-place	5
zauat in-place	7
zauat word	7
zbala maybe	-1
[word-before bn]
 function	3
 generic	4
 maybe	3
 maybe-place	1
 month	-3
 not-name	-2
 number	2
 school	-6
 street	-5
 title	4
 word	12
118 function	6
[address] function	-12
[address] generic	11
[address] word	11
[age] number	9
[date] hour-part	4
[date] month	-3
[date] street	-8
[date] word	2
[email] word	-2
[employer] maybe-place	1
[employer] word	-6
[name] function	-15
[name] month	5
[name] number	-13
[name] word	-12
[name] workplace	1
[nationality] function	-3
[nationality] word	10
[phone] word	-1
[place] function	-7
[place] kin	-3
[place] word	2
[place] workplace	3
[school] word	-2
[unknown] none	-1
[unknown] not-name	-4
[unknown] ordinal	2
[unknown] particle	1
[unknown] word	-9
at word	7
boat in-place	4
dot word	17
example word	14
gmail word	6
me word	3
r word	2
ritwik function	5
ruji not-name	4
t function	7
underscore word	5
yahoo word	3
অফিস word	9
অ্যাট word	10
অ্যান্ড workplace	3
আংুল word	-6
আগে word	8
আছিল word	3
আছে word	3
আমরা word	19
আমাকে word	-2
আমার kin	-12
আমার maybe-place	-12
আমারে word	5
আমি function	-11
আমি maybe	1
আমি not-name	-1
আমি number	13
আমি word	2
আমি workplace	-3
আর word	11
আল function	7
ইমেইল word	3
এ word	-6
এক function	17
এক generic	-3
এক word	-10
একজন word	13
এখানে word	2
এর not-name	-4
ওয়েলগেট function	2
কয় number	-3
করতাম word	2
করে generic	1
করে word	9
কলেজে word	-5
কাছে word	5
কাজ function	-13
কাজ word	2
কাদতে word	-4
কালা word	-3
কেবল street	6
কোমরে word	-3
কোর্টে word	-7
কোর্টের word	-8
খালা word	3
খুব word	-2
গত word	-2
গফুর not-name	6
গরম word	-7
গলা word	-4
গায়ে word	-8
গেছিল school	-5
গেটের word	2
ঘন্টা workplace	-3
ঘাড়ে word	-2
চড় word	-2
চান particle	4
চালাই word	6
চিহ্ন word	1
চুল word	-1
চৌদ্দ unit	-5
ছিলাম word	3
ছুটি function	-2
ছুটির word	-5
ছেলেকে word	-3
জা word	4
জামাই word	3
জায়গা word	3
জিমেইল word	8
জিরো word	1
জ্বালিয়ে word	-5
টুপি word	3
ট্রেনে word	-1
ঠান্ডায় word	-5
ঠিকানা word	3
ঠেলা word	-4
ডট function	26
ডট word	13
ডাক্তার word	3
ড্রাইভার word	3
তাজা generic	8
তার word	-4
তৃতিয় word	4
তো word	7
তোমরা word	6
তোমার word	3
থাকি word	9
দালাল word	2
দিছে month	-2
দিনে number	-9
দিয়া word	-1
দুই number	9
দেওর word	6
দেসে word	-8
দেসের word	-8
নতুন word	10
ননদ word	4
নম্বরে word	2
নয় word	10
না word	-2
নাই maybe	-5
নাতিন word	6
নাম kin	-9
নাম word	15
নামে function	-1
নিচতলা function	18
নিয়া word	-2
নিয়েও number	-3
নিল maybe	6
পড়ি word	13
পড়ে word	6
পা word	-2
পাই function	3
পিঠে word	-1
পুজোর word	-1
ফাঠাই word	-1
ফুয়া word	4
ফুরিরে word	5
ফেসবুকে maybe	7
ফোন number	1
ফোন word	-3
ফোরম্যান word	5
ফ্ল্যাটের word	7
বন্ধু word	6
বয়স number	11
বর্তমানে word	4
বলছিল word	7
বলছে word	1
বলে word	8
বাচ্চা word	-1
বাচ্চার word	-4
বাচ্চারে word	-2
বাথরুমে word	-1
বানর word	8
বান্ধবি word	7
বাসা word	5
বাসায় word	-8
বাসার title	-1
বাসার word	2
বাসে word	1
বিয়ার number	-1
বিস্কুট workplace	8
বোন word	5
বোনের word	-1
ব্যবহার word	3
ব্যাংক maybe	-8
ব্যাংকের word	-1
ব্লক word	1
ভয়ে word	-8
ভাই word	13
ভাসুর word	9
ভিসা function	7
ময়না particle	2
মর্নিং workplace	1
মসজিদ word	-1
মাছের word	11
মামা word	4
মুদি workplace	-5
মেয়ে function	7
মেয়ে word	11
ম্যানেজার word	8
যাইব word	4
রক্ত month	-1
রাইত word	1
রাত number	2
রান্নাঘরে word	-3
রিসেপসনে word	-3
রোডের generic	2
লিংক function	6
লিংক word	1
লিডার word	7
লেখছে maybe	-3
লেখা word	11
লোক maybe	-2
লোক word	1
সন্ধ্যায় hour-part	1
সপ্তাহে number	-6
সবাই word	2
সাক্সি word	-2
সাত word	4
সাসুড়ি word	-3
সুপারভাইজার word	1
সে word	13
সেখানে word	6
সেফ function	4
সোনার maybe	4
সোস্যাল word	-1
স্কুল maybe-place	-1
স্কুল word	3
স্বসুরবাড়ি word	9
হ not-name	-1
হাত word	-2
হাতে word	-3
হে word	3
[word-before bn-latn]
 function	-4
 generic	6
 kin	4
 maybe-place	6
[address] function	5
[address] word	1
[employer] function	-13
[employer] word	4
[name] word	-6
[place] function	-4
[place] landmark	-5
[place] word	-9
[reference] workplace	-7
[status] word	2
ami function	-4
ami maybe	2
ase word	8
betar workplace	-2
bf word	2
bhor clock	1
bochor maybe	2
bole word	-1
bottola word	10
boyosh number	6
chalai word	5
char maybe	5
chele word	5
daktar function	4
deor word	6
dot word	13
dui word	10
dukan maybe	3
e function	-1
e kin	3
e maybe	-6
e word	-11
er number	5
er word	3
example word	11
fatse word	3
flower workplace	1
hijab maybe	-1
house function	8
little word	4
mach maybe	-3
malik word	3
marse function	4
mary function	5
minicab word	-7
niya maybe	-4
number word	4
ocean generic	1
post workplace	-2
rate word	-3
road function	1
rog maybe	-2
shokal clock	4
shurjo word	2
star word	3
t function	4
tala word	-4
telegram function	3
thake word	11
thaki word	9
thakoin word	3
theke maybe	-6
tola function	1
upor word	-3
[word-before ckb]
 function	6
 kin	-3
 verb	4
 word	1
[address] function	-23
[address] number	-9
[address] verb	-6
[address] word	-2
[age] word	13
[bank] word	-2
[card] word	-3
[date] word	-6
[employer] function	3
[employer] generic	-6
[employer] in-place	20
[employer] verb	-5
[employer] word	3
[name] function	4
[name] kin	-12
[name] month	4
[name] verb	-12
[name] word	-11
[name] workplace-before	1
[phone] number	1
[place] maybe	-7
[postcode] word	4
[school] number	-1
[school] word	6
[unknown] function	-7
[unknown] in-place	-7
[unknown] kin	-13
[unknown] not-name	5
[unknown] number	-6
[unknown] verb	-10
[unknown] word	-4
[unknown] workplace-before	1
a in-place	9
a word	4
at word	4
co not-name	9
dot function	10
dot word	7
example kin	11
example word	15
gmail word	8
hawler kins	4
k word	5
outlook word	6
shno function	4
zhino word	6
باخچهي kin	1
باسكي word	-5
براكهم word	11
بلاو word	-1
به maybe	-2
به word	-2
بهخته kin	4
بهردهم word	7
بهسهر workplace-before	6
بهشي word	4
بوو maybe	4
بوو word	9
بي word	5
بيست unit	13
بيناسازيم in-place	-2
بچووكهكهم word	-1
بڕيم function	3
بڕيم word	1
بۆ kin	-5
بۆ word	6
بۆ workplace-before	2
بۆگهنهكه word'	-10
تا word	-1
تشريني verb	1
تكايه word	-2
تهنيشت word	9
تهواو function	5
تۆ function	8
تۆ word	-1
جيرانهكهم word	-7
جيمهيڵ kin	2
حهوت street-before	5
خاوهن word	-15
خاڵم word	-1
خهڵكي word	27
خوشكهكهم word	3
خێزانيم word	8
دارتاشي in-place	1
دايكم word	-6
دراوسێكهمان word	4
ده maybe	-3
دهتكوژم ordinal	-1
دهستي surname	10
دهكهن word	5
دهلي function	6
دهوت word	10
دهژيم word	8
دهڵێت word	-6
دهڵێن maybe	1
دهڵێن word	6
دواتر word	3
دوكانم word	-1
دوو function	5
دوو word	1
دووهم title	-2
دووگيانم number	-1
دۆت word	20
زماني word	-3
زۆر word	-3
ساڵ function	14
سناپم word	5
سهر word	6
سهردانم function	6
سهركارهكه word	-1
سهعات ordinal	2
سهماعهي word	-2
سهندويچهكه in-place	11
سهنڕايز workplace	2
سهگهكهي word	-7
سوور word	-3
سووچي word	2
سيفر number	1
سپييهكهي function	7
سێ function	7
سێ word	-3
شاري maybe	9
شهش function	13
شهقامي word	1
شهو word	2
شين word	-3
شۆفێري word	2
شۆفێري workplace	-10
فاميلي word	9
فلاتي number	13
فڕێدايه function	-3
قاچي word	-1
قوتابخانهي word	2
كارم function	9
كارم word	-1
كانووني verb	12
كه number	-3
كه word	6
كوڕ word	-3
كي word	8
كچهكهم word	16
كۆبدن word	1
لاي kin	-5
لاي landmark-before	13
لاي word	2
له function	4
له generic	-2
له kin	6
له maybe	-2
له not-name	-3
له number	6
له school	-5
له street	-7
له title	15
له verb	8
له workplace	-18
له workplace-before	8
لهبهردهم word	6
لهسهر word	4
لهيلا word	1
لهگهڵ word	13
لۆري word	-1
لێ word	-11
ماسي generic	1
مامۆستا word	5
مانگي number	1
مانگي word	-6
ماڵم word	4
ماڵه surname	10
ماڵي maybe	7
من function	2
من maybe	2
من word	7
منداڵهكان word	-1
مهنۆر word	2
مۆبايلهكهم word	-9
مێردهكهم word	4
مێردهكهي word	2
مێردي generic	-1
نابه word	15
ناداتێ function	-2
نازناوم word	3
ناني word	14
ناو maybe	-7
ناو verb	7
ناونيشان word	4
ناوي kins	-12
ناوي maybe	2
ناوي word	25
نزيك word	5
نوقته word	14
نينۆك in-place	1
نێرسري word	12
ه word	8
هاوار word	-6
هاوبهش number	-7
هاوڕێم word	-4
هاوڕێي word	-8
هكه word	7
ههموو word	-3
ههنگي generic	20
ههيه word	12
هيوام word	-3
هۆتمهيڵ kin	3
و number	2
و ordinal	-3
و word	7
وهستا word	1
وهك word	-3
وۆردي word	8
ي hour-part	-5
يات word	1
يارايشتگاي workplace-before	1
يه function	8
يهت word	7
يهك number	3
يهم unit	3
يهمن word	-3
ييمهيلم maybe	2
ييمهيڵم word	3
يۆرچارد word	2
يێوه word	7
پارهكهم word	-1
پارهي number	-6
پاسپۆرتهكاني word	-6
پشتم surname	-2
پهنابهريم word	1
پهنابهرێكي word	5
پياوێك word	-5
پياوێكي word	-5
پيراني function	7
پۆليسي word	7
پێنج number	-7
پێي word	-2
چاوهڕێي word	3
چوار function	2
چوار word	7
ڕهنگي surname	-3
ڕۆژي number	-2
ڕێگاي word	3
ژمارهي word	-3
ژمارهي word'	-6
ژنهكهم word	-1
ژني ordinal	-3
ڤيزات function	16
گرتبوو ordinal	-1
گهراجي kin	4
گوتم word	-5
گوتيان word	3
[word-before en]
 function	-24
 maybe	7
 number	-8
 word	2
30th particle	1
6 particle	4
[address] function	-12
[address] in-place	-2
[age] word	1
[date] maybe	8
[date] title'	-8
[date] word	9
[employer] function	-14
[employer] generic	9
[employer] in-place	14
[employer] verb	-2
[employer] word	4
[name] function	7
[name] not-name	-1
[name] number	10
[name] particle	3
[name] word	24
[nationality] word	-7
[place] generic	7
[place] kins	-11
[place] maybe	6
[place] particle	7
[place] surname	4
[place] word	7
[status] function	4
[status] in-place	-2
[time] in-place	4
[unknown] function	6
[unknown] generic	7
[unknown] trading	5
[unknown] word	10
a function	4
a generic	3
a maybe	-5
a word	-10
a workplace	-10
about number	8
ac not-name	8
address word	2
agency word	7
am function	-1
am in-place	-1
am word	-10
am workplace	-3
and function	-13
and function'	-6
and generic	-2
and maybe	14
and verb	-2
angel word	12
are function	1
are number	-13
are word	13
arrived particle	8
at function	-9
at generic	-8
at number	11
at particle	-20
at school	-1
at surname	7
at word	18
at workplace	-1
back particle	5
be word	-5
before number	1
between particle	3
bits function	11
bluebell trading	5
boss word	7
bursary surname	-4
burstin workplace	3
busy word	8
by word	6
call maybe	3
called function	3
called kin	-6
called word	8
came function	24
car workplace	-1
care word	-6
chippy function	3
com word	4
corner particle	-9
cosy generic	9
dad word	-2
delta word	5
divine word	7
dog word	-1
door word	-2
dot surname	1
dot word	32
double function	5
double word	1
east not-name	3
eleven word	-6
email word	8
every word	-1
example word	24
facebook word	1
february particle	3
finish number	1
five particle	-1
for function	10
for number	-13
for particle	-3
for word	5
forty in-place	4
four function	7
four number	-5
fresh word	15
friend word	12
from maybe	4
from particle	-9
from word	24
gave function	3
girl particle	-4
golden surname	1
green word	3
guard in-place	11
half particle	-3
have function	6
have generic	2
have word	3
he word	-6
he'll word	-1
health function	6
help word	6
hes number	3
him maybe	4
him word	3
his word	-3
home not-name'	-7
hospital landmark	-6
hot word	-3
huband maybe	6
husband word	1
i function	-6
i word	-8
i'm in-place	-5
im function	-11
im number	12
immigrant word	-2
in function	-8
in generic	-1
in maybe-place	4
in month	-15
in not-name	-14
in not-name'	-5
in particle	-3
in surname	7
in unit'	1
in word	32
in workplace	-7
is generic	-10
is maybe	8
is number	20
is particle	13
just function	12
just word	-7
lady particle	8
last word	11
law maybe	6
leave in-place	7
lion particle	1
london workplace	5
man function	3
maple not-name	4
me function	-11
me in-place	-1
me kin'	3
monday word	-3
months word	-2
moor workplace	6
my generic	-9
my kins	-3
my number	13
my word	-4
name maybe	8
name particle	-3
name word	11
near word	19
next word	-8
nine in-place	3
nine word	5
o number	4
of function	-9
of generic	4
of maybe	6
of month	5
of particle	11
off function	-2
office word	3
oh word	7
old kin	-5
old word	-4
on function	3
on generic	11
on kin	8
on old	8
on particle	-11
on weekday	-8
on word	14
one number	8
one word	-1
only word	-1
or kin'	-9
or maybe	3
our kin	3
out particle	-11
outside word	16
over particle	3
own word	-3
p word	1
past function	7
past particle	-4
pasta maybe	6
pastor word	1
patient number	-3
pearl function	12
pick word	-1
plain word	9
plaster in-place	8
put word	-6
q2291834 verb	2
quarter function	3
quarter in-place	3
range generic	4
red maybe	2
right in-place	4
ring word	1
room word	-3
safe word	5
said word	2
scared particle	-1
second particle	1
she word	-1
shop word	2
since month	1
since number	-3
six function	-1
so word	-5
spice particle	4
spice surname	4
staff word	7
stitch in-place	8
stow function	3
sunday particle	6
sunrise trading	6
t function	7
take maybe	5
telegram function	3
ten in-place	9
the function	-6
the generic	-19
the kin	-7
the landmark	-6
the maybe	-2
the maybe-place	-2
the number	3
the old	2
the ordinal	26
the school	-2
the street	-1
the trading	-3
the weekday	2
the word	15
the workplace	-12
them number	-5
then maybe	8
they verb	2
third particle	14
this maybe	7
three kins	-1
three unit	-2
through in-place	-1
throw word	-2
thursday particle	8
tips maybe	3
to function	-6
to generic	16
to verb	-6
to word	7
truth function	6
tum word	1
turn workplace	3
two function	5
two particle	-1
two word	-1
uncle word	2
underscore word	9
unite word	4
us word	-3
visa function	3
waiting function	14
was number	12
was word	-6
white particle	-1
whole particle	-3
will word	-4
with function	-1
with generic	6
with maybe	3
with word	-6
work word	3
worker word	11
wrong word	7
year number	-10
years generic	3
you're function	5
[word-before es]
 maybe-place	-1
 number	-1
36 in-place'	9
[address] particle	-2
[address] word	13
[date] word	2
[employer] function	-14
[employer] in-place	-2
[employer] particle	-1
[employer] word	7
[name] function	-6
[name] word	21
[nationality] word	2
[number] none	13
[place] function	-10
[place] number	-1
[place] word	6
[status] word	-5
[unknown] generic	8
[unknown] in-place	8
[unknown] verb	1
[unknown] word	20
a maybe	6
a particle	-1
a word	5
al word	2
and word	2
arroba word	10
bajo word	14
bien word	-1
blanca generic	11
buen kin	3
carro in-place	-1
carro word	2
casa not-name	4
chapa particle	1
clavícula word	-1
cole generic	-4
com particle	8
como kin	3
con function	-1
con word	3
correo kin	3
correo word	2
de function	-2
de kin	5
de month	20
de number	-10
de particle	8
de surname	1
de title	-1
del function	14
del maybe	5
dependiente in-place	3
dicen word	-7
doctora word	1
dos kins	2
dos word	-8
día in-place	4
el in-place	-5
el kin	-8
el landmark-before	1
el month	1
el number	8
el unit'	1
el weekday	5
el word	-8
el workplace-before	-7
elephant function	6
eleuterio word	4
email kin	2
en function	-10
en maybe	7
en month	-5
en particle	-6
en surname	4
en word	39
eran particle	2
es function	-5
es kin	9
espiga word	19
esquinita generic	7
estoy function	7
example word	15
gritaron word	-3
guion function	11
hablar not-name	7
hampton word	2
hijo word	2
jefe word	3
la function	1
la generic	1
la kin	-6
la kin'	2
la maybe	-15
la none	2
la number	1
la street-before	-2
las number	11
las trading	-1
las word	-4
le word	-7
llamo word	1
llego in-place	4
llevo particle	-2
london kin	3
los kins	-2
los word	-11
madrugada function	-1
me not-name	3
me word	-5
mes function	15
mi kin	-5
mi word	-1
mismo word	15
niño word	-2
no function	9
noche word	8
panaderia particle	5
para word	1
parque in-place	2
permiso in-place	8
por word	7
puerta particle	-6
punto word	15
que function	-6
que verb	13
que word	-10
rincon word	5
se function	4
se not-name	1
septiembre in-place	1
señora in-place	-3
si word	-1
siete particle	5
sobrino word	-5
somos number	-2
somos word	7
south landmark	3
soy in-place	-2
soy word	10
tengo function	10
tengo number	4
the word	12
tiendita particle	3
tiene function	2
tiene number	6
todo function	4
toque word	7
un maybe-place	-4
un word	-13
una word	-8
una workplace-before	-7
vendo maybe	-1
visa in-place	18
y particle	-11
[word-before fa]
 function	13
 joint	2
 kin	-10
 maybe	-10
 number	-4
 ordinal	1
 surname	5
 word	-9
114 landmark-before	3
2ب generic	1
[address] function	10
[address] word	6
[age] function	14
[age] maybe	2
[age] old	-10
[age] word	8
[date] function	22
[date] word	-1
[employer] function	2
[employer] generic	-14
[employer] in-place	1
[employer] joint	4
[employer] kin	2
[employer] old	3
[employer] surname	1
[employer] verb	5
[handle] word	-6
[name] be	-1
[name] function	-10
[name] in-place	-3
[name] joint	8
[name] month	-4
[name] old	2
[name] verb	3
[nationality] function	-1
[nationality] word	-8
[place] function	10
[place] generic	-2
[place] old	1
[place] verb	2
[reference] word	-5
[school] word	11
[status] verb	3
[time] old	18
[unknown] function	-4
[unknown] generic	-2
[unknown] joint	3
[unknown] unit	1
[unknown] verb	-1
[unknown] word	-8
a word'	-6
dot word	5
example word	11
m word	7
mahin word	2
niloufar function	2
palwasha kin	8
proton function	10
shokouhi function	2
t function	2
t word	1
tavakol82 in-place	1
ات word	10
اتوبوس word	9
ارايشگاه word	1
از trading	2
از workplace-before	1
اسم word	8
اسمش word	8
اقامت verb	6
اقاي word	3
الان word	2
امام word	-5
ان word	-2
انداخت month	-1
اوردن word	5
اوشن word	3
اومد word	4
اي word	5
ايميلم function	1
ايميلم maybe	5
ايميلم word	8
اين word	-2
با word	-4
بار word	-1
بالاي function	-2
بالاي workplace-before	5
بخوابم function	10
بدون generic	-2
برادرشوهرم word	-6
براي word	-2
برنامه word	7
بعد word	5
بلوك word	6
به kin	-4
بود word	-3
بيگ word	6
تا function	4
تا number	-2
تخم trading	-1
تعويض workplace-before	2
تموم function	14
تو function	1
تو generic	6
تو not-name	3
تو street	-6
تو street-before	-17
تو surname	-1
تو verb	7
تو word	5
تو workplace-before	-4
توي not-name	-5
تيره function	7
جوجه surname	5
حالا word	2
حقوقم word	-2
خاله word	5
خانم kin	-5
خانمه word	1
خانهي function	18
خر word	5
خط word	8
خواهر word	-1
خواهرم word	7
خونمون word	4
خونه word	-1
خونهمون word	1
خيابون function	3
دات word	29
داداش generic	-1
دارم word	-1
داره word	1
داماد word	-2
دخترم word	17
در function	-6
در word	10
دست in-place	15
دست word	5
دم generic	1
دم word	13
دو unit	-2
دوستم word	13
راننده word	1
راهنمايي word	-4
ربع in-place	1
رد function	16
رو word	-9
روز generic	-4
روغني function	2
ريخته function	3
ريخته word	6
زدن word	-4
زل word	11
زن word	-7
زنم word	3
زنيكه word	-1
زير street-before	1
سابقم word	10
ساعت function	7
ساعت number	2
سال function	13
سراشپز word	3
سردخونه word	-4
سنت function	10
سنت word	4
سوم word	-1
شدم function	2
شما word	3
شماره function	-3
شماره verb	-1
شماره word	-4
شوهرش word	3
شوهرم word	10
شي word	1
صورتم word	-3
طبقه ordinal	2
طبقه word	1
طبقهي function	-2
عكساي word	-4
عوضي word	4
غذاي word	11
فقط function	3
فيلم word	5
قراني word	2
كار generic	-4
كارمند word	-1
كلاس generic	-1
كنار word	14
كنسل function	5
كني word	-4
كه maybe	-3
كه word	5
لاكسي unit	4
ما word	8
ماه in-place	9
مدرسه function	8
مديرشون word	1
مرتيكه word	-8
مرد word	-7
مستاجر word	-1
معلم word	-5
ممد maybe	5
من function	-4
من number	10
من surname	-2
من title	-3
من verb	7
مهد word	16
موج word	10
موزيك surname	-4
مياد word	-1
ميزنه number	7
ميشناسم word	7
ميكنه word	-7
ميوهي surname	6
ميگن word	5
ميگيم word	5
نزديك word	11
نقطه function	3
نماز word	-2
نميكنه ordinal	2
نوشتن word	-8
نون word	7
نيم joint	2
هتل word	-4
هر joint	-6
هستم function	-1
هستم word	-2
هشت word	10
هفته ordinal	-9
هم word	-6
همسايه generic	-12
همسايه word	6
همون word	9
هنوز verb	10
هنوز word	7
و function	16
و generic	-1
و hour-part	5
و number	6
و word	-3
وابسته in-place	5
ولي word	1
ويزات word	5
ويزاش word	5
ويزاي word	8
يكي word	-1
يه word	-5
يه workplace-before	-1
پارك function	-2
پرستار word	-7
پسر word	-2
پسرعموم word	4
پسرم word	1
پشت landmark-before	7
پلاك function	3
پيش kin	-3
پيشدبستاني word	3
پيك word	3
چهار word	8
چهل function	1
چون word	4
گذاشتن word	3
گرنفل word	5
گفت generic	5
گمشو word	5
گوشيم word	-3
[word-before fa-af]
 function	1
 generic	-1
 kin	-11
 number	4
 surname	-1
 verb	2
 weekday	-1
 word	1
19 street-before	5
[address] function	-3
[address] landmark	-2
[address] unit	-2
[address] word	-1
[age] old	-8
[employer] function	17
[employer] generic	-1
[employer] not-name	1
[employer] surname	4
[employer] word	9
[name] generic	1
[name] in-place	-4
[name] joint	2
[name] old	3
[name] verb	7
[nationality] word	-1
[phone] word	-3
[place] generic	1
[place] number	-2
[place] verb	1
[status] word	8
[time] function	3
[time] joint	7
[time] old	-8
[time] word	6
[unknown] function	-5
[unknown] generic	-9
[unknown] in-place	-2
[unknown] maybe	-5
[unknown] not-name	4
[unknown] word	-7
at word	8
banu in-place	2
dot word	17
example word	10
facebook word	-2
gmail word	2
k in-place	8
outlook word	5
saheb word	4
shafiqa word	4
t function	2
underscore word	7
zuhra function	1
ابي word	6
ات word	17
از function	-16
از number	4
از street-before	4
از word	4
اس function	-1
اس number	-2
استم word	8
اشپزخانه function	9
انگليسي word	2
اورده word	10
اولاد generic	-6
اي word	-12
ايدي word	-1
اپارتمان in-place	6
اپارتمان number	2
با word	-6
بجه joint	4
بد word	-4
برادرم word	7
برود function	-1
بس word	-2
بلاك word	2
بنده word	-4
به kin	-7
به word	-13
بود word	4
بي function	4
بي maybe	-8
بي word	1
بيست function	2
بچيم word	9
تا function	4
تان word	1
تخلصش word	5
ترجمان word	-1
تكسي word	-1
تو word	4
توته word	-3
تيزاب word	-1
حاجي word	1
حالي word	6
خالهام word	1
خانم kin	-4
خانه function	-12
خانه number	6
خشويم function	1
خشويم word	-5
خط word	12
خلاص function	14
خوارم word	-7
خوده maybe	-1
د maybe	-1
د word	6
د workplace-before	-9
دات word	28
دارم word	-1
دختر word	-4
در word	11
دره surname	4
دكان function	-2
دلا word	12
دم word	1
ده generic	12
ده kin	12
ده landmark	-7
ده landmark-before	-2
ده surname	-3
ده unit	16
ده word	-8
دو number	-1
دوم word	8
ديروز word	2
رد function	17
رد word	1
رفيقم word	2
ره in-place	-1
ره kin	4
ره word	-8
رود function	4
رود word	4
روز number	-12
روز weekday	4
زد verb	2
زن word	-5
زندگي word	-3
زير street-before	7
ساعت function	3
ساعت generic	-5
ساعت in-place	3
ساعت number	7
ساله function	-2
ستارههاي generic	14
سر kin	8
سر street-before	6
سر word	-15
سفيد word	3
سه kins	-4
سه number	2
سه unit	-9
سهشنبه word	7
سوم function	6
سي function	1
سي word	1
شاخ surname	7
شانزده function	-1
شانيم word	1
شاه function	6
شما word	14
شو word	-3
شوهرم function	10
شوهرم word	1
شوي word	-6
شويش word	7
شويم word	4
صاحب generic	-1
صبح word	-3
صف word	3
صنف word	-2
طفل maybe	-3
عبدي maybe	2
غلام surname	3
فارم trading	-1
فارم word	5
فردايش word	-2
قبول verb	5
قند kin	10
كار generic	-3
كار word	-1
كاكايم word	2
كتي word	-1
كثيف word	4
كرد word	-2
كل word	5
كم in-place	22
كه function	-7
كه in-place	-2
كه word	16
كورس generic	-4
كوچه number	-5
كير not-name	2
كيس word	2
لالا kin	14
لندن surname	8
ليسه word	2
ليليپوت word	1
ما in-place	-6
ما word	13
مادراندرم word	2
ماما word	3
ماه function	6
مدرسه word	5
مرد word	-4
مره in-place	2
مره word	10
معاش number	-1
مكتب function	-3
مكتب generic	14
ملا kin	-4
منزل ordinal	7
مه in-place	-5
مه number	-7
مه verb	5
مه word	17
مه workplace-before	-3
ميايه kin	2
ميايه word	2
ميزند surname	-2
ميكنم maybe	-1
ميوه maybe	-1
ميگن word	5
ميگه word	-6
ناظر word	4
نامش word	8
نان function	15
نزد word	6
نزدهم month	7
نزديك word	5
نصف joint	3
نفر in-place	-1
نكاح word	2
نمبر number	4
نمبر word	-7
نميته word	9
ننو word	-2
نه function	6
هاي school	10
هر joint	-3
هستم function	-3
هستن verb	2
هفت word	5
هفده old	1
هم word	-4
همخانهام word	2
همسايه function	17
همسايه word	-5
همين unit	5
هوم not-name	6
و kin	-6
و not-name	2
و number	6
و verb	22
و word	-6
ويزه verb	10
ويزه word	8
ويزيم in-place	13
يازده unit	3
ياهو word	6
يك number	15
يك unit	-3
پدرت word	-2
پدرم word	2
پناهندگي function	3
پوست word	-6
پيش kin	-2
چارراه word	1
چطو word	-1
چون word	4
گفت generic	2
گفت maybe	-3
گفت verb	6
گفتن word	2
گل title	5
گلهاي maybe	2
گوشت surname	6
[word-before fa-latn]
 maybe	-15
 word	-16
 workplace-before	-3
[address] function	5
[address] word	-4
[age] function	-1
[employer] generic	-1
[employer] kin	4
[employer] verb	-2
[name] kin	1
[name] word	-12
[number] word	1
[place] function	5
[place] old	2
[status] function	-4
[status] verb	21
[time] old	-1
[unknown] function	3
[unknown] old	1
[unknown] word	1
asid word	-1
ast word	-3
at word	15
az word	-3
az workplace-before	6
ba word	-7
baar maybe	-3
babak trading	3
bache word	-1
balaye word	2
balaye workplace-before	1
baraye word	3
bastebandi function	-2
bayad word	-4
be workplace-before	1
bi word	6
bist unit	4
cancel verb	20
case function	10
chahar word	-6
chaharom function	5
da word	5
daftar word	9
dar word	17
dar workplace	-2
daryaye kin	12
do kin	8
doshanbe word	2
dot surname	2
dot word	22
dovom word	-2
email function	7
email word	8
example maybe	8
faghat word	-1
goft word	-4
gom function	7
gom maybe	-3
hamin month	2
har maybe	-2
hotel function	-1
kar verb	-3
kebabi function	4
kelisa title	-4
kenare kin	7
kenare word	5
khane particle	8
khunam word	1
khune function	-3
khune word	-3
little word	11
ma word	9
mahi word	2
man in-place	-1
medical landmark	8
migan word	3
mige word	5
mitarsan word	1
mizanam workplace	-4
nafar word	-2
neveshtan word	-2
noghte word	2
noor word	9
o function	10
o maybe	-1
o number	5
o word	-2
pesaram word	6
polis street-before	4
rad function	16
rad word	4
rah particle	-2
rah word	6
ro maybe	-7
ro word	15
room word	-3
sal function	8
sare not-name	3
sare number	-2
sevome function	6
shoharam word	1
shuim word	6
supermarket generic	-1
tabaghe ordinal	4
taghato particle	3
tamam word	2
tamoom function	3
tamum function	8
tarafe word	6
tarjome function	10
terrorist word	4
to function	2
to particle	-9
to word	2
to workplace-before	8
tu word	-5
visat function	13
vizam word	1
y word	1
ye maybe	2
ye word	-12
[word-before fr]
 function	-3
 kin	3
 maybe	6
 number	-6
 particle	-11
 weekday	2
 word	3
[address] generic	3
[address] none	-6
[address] word	11
[age] function	9
[age] word	-8
[date] function	3
[date] word	-2
[employer] function	-14
[employer] in-place	6
[employer] kin	6
[employer] particle	-5
[employer] unit	3
[employer] word	9
[handle] word	7
[name] in-place	5
[name] number	1
[name] particle	6
[name] word	17
[nationality] word	3
[place] function	-19
[place] generic	8
[place] in-place	2
[place] kin	8
[place] particle	-4
[place] weekday	-6
[place] word	3
[status] in-place	-1
[status] word	-4
[unknown] generic	2
[unknown] in-place	4
[unknown] kin	4
[unknown] particle	2
[unknown] unit	2
[unknown] word	23
a number	8
a word	-13
aide maybe	1
ange word	8
ans word	5
arobase none	8
arobase word	7
au generic	3
au kin	10
au number	8
au word	-11
aux word	2
avant word	-7
avec function	-6
avec word	7
barrow word	2
bashir particle	1
beau kin	-2
belle not-name	-14
bertille word	1
blanche generic	1
bonne word	14
c'est function	-7
c'est maybe	3
c'est particle	-5
chez kin	4
chez word	14
cinq unit	5
client word	-3
clo word	7
clé in-place	12
coin in-place	-2
compte in-place	-1
courrier word	3
crise word	-1
côtes word	-5
d'asile function	6
dans function	-12
dans particle	-9
dans word	-2
de function	4
de in-place	9
de kin	13
de maybe	8
de month	6
de number	-7
de ordinal	2
de particle	7
de word	-15
depuis month	-1
depuis number	-20
depuis word	3
dernier word	1
derrière particle	1
des word	-12
dessus particle	2
deux unit	5
deux word	-5
disant word	-1
donné kin	2
du function	-1
du word	12
en number	5
enceinte in-place	-2
enfants maybe	3
est function	5
est word	13
et function	-11
et hour-part	3
et kin	29
et maybe	8
et number	-9
et particle	-6
et verb	-6
example word	22
fil word	19
frais word	4
francais function	6
go workplace	-1
grosse word	-1
gérant particle	-2
heure particle	2
heures function	14
heures particle	9
huit unit	2
hôpital word	4
il word	-10
ils word	-2
j'ai number	16
j'ai verb	3
j'ai word	-5
j'attends particle	3
j'habite word	-2
j'suis word	3
je word	-15
jeune function	8
l'a word	9
l'appelle word	7
l'indefinite verb	7
l'école particle	-1
l'épi word	8
la generic	12
la maybe	-6
la school	-3
la verb	21
la word	-11
la workplace-before	-3
le hour-part	6
le kin	-30
le maybe-place	-4
le not-name	7
le number	27
le ordinal	4
le particle	8
le word	-24
les word	-3
m'a verb	-2
m'a word	-9
m'appellent word	-1
m'ont word	-1
ma generic	14
ma kin	-3
ma verb	3
ma word	-6
madame kin'	-7
madame word	3
mail function	2
mail verb	1
mains particle	-1
maison in-place	-2
maman word	5
me word	-5
mer function	-1
mis function	-2
moins particle	12
mois in-place	23
mois word	8
mon generic	-1
mon kin	-1
nettoie number	-7
neuf unit	1
no word	-5
ont word	-3
payée number	-4
permis in-place	3
petite word	15
pied in-place	-2
poignet word	-3
point kin	1
point word	40
points in-place	-1
poste word	1
pour function	-10
pour generic	6
pour particle	5
pour word	6
pute in-place	-3
quatre function	4
quatre word	-3
que number	-8
rentré in-place	3
resto function	5
résident word	7
s'appelle word	5
sage kin	-3
sale not-name	-1
sale word	-9
sept word	-6
six word	-7
statut in-place	6
stow function	2
suis in-place	4
suis word	4
sur function	1
sur particle	-11
sur word	9
séjour word	5
t function	8
te word	-5
titre in-place	4
toi word	-2
touche maybe	6
travailleur word	5
trois word	-4
tête not-name	2
un kin	-2
une maybe	-7
une unit	5
une word	-22
vague word	9
vers number	5
vieille word	-2
vis particle	14
visa function	6
visa in-place	11
visa word	11
w kin	7
à function	2
à function'	2
à maybe	1
à not-name'	-3
à number	5
à particle	-11
à surname	-4
écrivez function	4
était maybe	-1
[word-before hi]
 kin	1
 maybe	9
 month	-3
 not-name	1
 number	11
 ordinal	-6
 school	-7
 word	-1
 workplace	-7
[address] function	26
[address] word	-3
[address] workplace	9
[age] word	6
[date] function	-1
[email] word	-6
[employer] function	-6
[employer] kin	1
[employer] not-name	3
[employer] number	4
[employer] word	18
[employer] workplace	4
[handle] word	-9
[name] function	1
[name] not-name	-3
[name] number	14
[name] unit	3
[name] verb	3
[nationality] function	22
[place] function	3
[place] kin	3
[place] landmark	-1
[place] not-name	-6
[place] word	9
[place] workplace	-2
[plate] generic	-2
[status] function	-5
[status] workplace	7
[time] function	-1
[time] word	-4
[unknown] function	-6
[unknown] not-name	-12
badnaam word	1
chaturv word	3
co word	6
dot word	12
example word	14
gmail word	8
goes workplace	8
me word	4
outlook word	4
ravi function	7
singh in-place	1
t function	7
vicky kin	2
अगली word	-2
आई word	1
ईसलीए word	-2
ऊपर function	17
ऊस number	2
ऊस word	-3
ऊसकी word	-2
ऊसे word	5
एक function	-1
एक generic	-3
एक maybe	4
एक word	-6
एट word	6
ऐट word	2
और function	-8
और landmark	3
और maybe	-2
और number	1
औरत word	-6
कजूस word	-2
कयोकी function	12
करो word	2
कहते function	-2
कहीस word	-2
का generic	9
का word	6
काट word	-5
काम word	-2
की function	13
की generic	-2
की maybe	-5
की number	4
की ordinal	7
की workplace	17
कूछ word	7
कृपया word	-2
के function	6
के maybe	-1
के maybe-place	-12
के not-name	20
के unit	2
के word	6
के workplace	-2
को not-name	-1
को number	-1
को word	1
गला word	-4
गारड word	4
घर function	4
चाकू word	-2
चार number	3
चार word	-1
चूप maybe	-5
जबरन word	-4
जानबूझकर function	3
जो maybe	-4
डॉकटर word	5
डॉट not-name	9
डॉट word	20
ताजा word	6
तीसरी unit	-1
तीसरी word	7
तूम word	6
तेरा word	3
दमा word	5
दात maybe	-8
दी word	1
दीदी word	4
दीन word	-2
दूकान function	-2
दूगा word	7
दूसरी maybe	-3
देती word	1
देते word	1
दोसत word	5
ननद word	4
नबर word	5
नरसीग school	-4
नाखून function	-1
नाम function	-24
नाम word	15
नाव function	11
निकोल्सन word	1
नीशान word	-3
ने function	-1
ने maybe	2
नै word	4
पडीत word	2
पतनी word	5
पती word	3
पर word	-7
परधान word	2
पहली unit	-7
पहले word	15
पाच function	3
पापा word	-4
पूछी number	8
पे maybe	-3
पे number	-4
पे word	-4
फल generic	2
फलैट function	11
फलैट word	2
फार्ले generic	7
फीर function	9
फेका word	-1
फेकी ordinal	-1
फेसबूक word	6
फोटो word	1
बचा word	-4
बचे not-name	-3
बलॉक function	2
बहूत word	-1
बाजार function	3
बात maybe	-1
बार month	-8
बार word	-1
बीवी word	3
बूडो function	18
बेटा word	5
बेटी word	6
बेटे word	2
बैटल landmark	8
बोतल maybe	-1
बोला word	-6
बोले word	-4
भर word	-1
भी word	-4
मई function	2
मजील word	6
मन word	-2
ममी word	-3
महीने word	2
मा function	3
मा word	-2
मामा word	1
मायका word	3
मालकीन word	5
मालीक word	4
मियूज़ function	3
मीठी word	10
मीतर word	1
मील function	22
मूझे maybe	4
मे function	-6
मे not-name	-2
मेरा function	1
मेरा kin	-1
मेरा word	9
मेरी word	-10
मेरे maybe	-3
मै generic	2
मै kin	-3
मै maybe	3
मै not-name	-10
मै number	8
मै word	5
मै workplace	-7
मैनेजर word	8
मोरो word	3
रखा word	-1
रहे word	2
रहै word	3
रात not-name	-3
रोज street	8
रोज word	-7
रोड function	11
लीया word	5
लोग function	-2
वह function	2
वह word	3
वाला word	16
वाली maybe	13
वाली word	11
वाले word	6
वाले workplace	9
वीजा function	7
वीडीयो word	5
वो maybe	3
वो word	2
शरन function	6
सकूल maybe-place	-6
सच function	17
सटरीट function	4
सटरॉबेरी workplace	-2
सब maybe	4
सब word	5
सरनेम function	-2
सरनेम word	2
सहेली word	4
साडी function	5
साथ function	-3
साथ word	2
साथी word	3
सामने word	-2
सी word	6
सीधे word	3
सूनहरी word	14
सूपरवाईजर word	5
से not-name	10
से verb	12
से word	-9
सै word	6
सोने function	2
हन word	-7
हम street	-6
हम word	29
हम workplace	-10
हमारा function	1
हमारा word	3
हाई school	1
हू function	-14
हू number	10
हू word	14
हू workplace	-6
है function	-33
है generic	-4
है kin	-5
है maybe	3
है month	10
है not-name	1
है number	1
है ordinal	-2
है particle	-1
है street	-5
है word	8
हो function	-3
हो not-name	9
[word-before kmr]
 function	7
 in-place	1
 kins	-4
 maybe	1
 not-name	-1
 unit	3
 word	30
[address] function	-1
[card] word	2
[date] function	6
[employer] kins	2
[employer] word	-10
[name] function	-5
[name] in-place	2
[name] kin	-5
[name] not-name	-5
[name] number	3
[name] word	-16
[place] function	6
[place] kins	4
[place] maybe	-3
[place] number	-1
[place] word	-18
[school] word	-3
[status] function	2
[unknown] function	12
[unknown] kin	3
[unknown] not-name	7
[unknown] word	-8
a function	1
anî word	9
apartmana word	16
at word	5
ber word	-3
bibe landmark	3
birin word	-4
blok word	8
bêjim word	4
bîst kins	2
cama workplace	-3
co not-name	12
collins function	4
di function	1
di word	-13
dikin word	3
dot word	11
doza function	16
duyem word	1
e word	-5
et word	8
example word	18
ez function	-6
ez maybe	-4
ez not-name	-1
ez number	12
hat word	5
heştan function	8
home not-name	4
home not-name'	-9
hûn word	7
iltica function	2
ji word	-1
jina ordinal	-4
k word	6
kaxezên function	4
kurekî word	6
kûçikan word	3
lets word	5
li landmark-before	-4
li maybe	-5
li word	-7
li workplace-before	5
mala function	-2
mamoste word	4
me weekday	2
me word	15
min function	14
min kin'	-9
min maybe	6
min not-name	-18
min surname	3
min word'	9
mirîşkan function	-2
mizgeftê word	-4
nanpêja in-place	12
ne maybe	-1
neh kins	3
nivîsî maybe	-1
nokta word	1
nuqte word	9
par function	4
piştî hour-part	-5
qata function	20
station function	-4
sêyem word	5
t function	10
te word	-6
tu function	3
vê word	11
vîzeya function	4
wan function	5
wek word	-3
xebatkara word	-1
xort word	-1
xwaringeha in-place	3
xwe word	-3
ya function	4
zarok word	-3
zilamekî word	-2
zilan word	2
çaryek in-place	4
ê word	-9
û hour-part	16
û kin	3
û maybe	-4
û word	-9
şêst kins	2
şîrketa word	-4
[word-before pa-arab]
 kin	-9
 month	-1
 number	-3
 street	-4
 word	-1
92 function'	3
[address] function	-5
[address] in-place	-3
[address] maybe	-3
[address] word	3
[age] word	-11
[date] function	-20
[date] in-place	-3
[employer] function	-1
[employer] in-place	-9
[employer] kin	3
[employer] kins	4
[employer] not-name	6
[employer] word	20
[employer] workplace	-2
[name] function	-7
[name] generic	3
[name] in-place	-3
[name] none	-7
[name] number	-3
[name] word	11
[nationality] word	-3
[phone] word	-1
[place] function	6
[place] generic	-1
[place] in-place	-9
[place] kin	3
[place] landmark	-2
[place] maybe	-4
[place] school	1
[place] word	6
[reference] word	8
[status] word	-3
[time] word	-4
[unknown] function	5
[unknown] in-place	-1
[unknown] kin	5
[unknown] none	-1
[unknown] not-name	3
[unknown] word	20
ac not-name	8
at word	4
block in-place	7
dot word	12
example word	17
https function	3
imam not-name	-3
m in-place	5
saba function	5
sort word	15
t function	6
ا function	-5
ابا word	-4
اتي word	-1
ادهي word	-2
اس word	-4
اسي word	9
اسيں number	-1
اسيں word	17
اكهدي function	-3
اندي word	4
او word	-1
اوتهي word	7
اوس word	3
اوه function	-4
اوه word	8
اوهني word	-3
اي function	-11
اي number	4
اي word	3
اينڈ workplace	8
ايهنوں word	4
ايٹ function	5
ايٹ word	11
اٹه function	1
اٹهاراں number	-4
اپ function	8
اں function	-3
اں landmark-before	2
اں maybe	3
اں word	6
باته word	-3
بال function	3
بال word	-7
بالاں function	-1
باورچن word	1
باورچي word	-2
بلاك in-place	1
بنده function	-9
بندي word	4
بهرا function	2
بهرا word	3
بهن not-name	-1
بهين word	4
بي word	-2
بينك word	10
تايا word	2
تصويراں word	4
تن unit	-1
توں word	-2
تي function	4
تي in-place	1
تي kin	-7
تي maybe	-1
تي word	-3
تيجي unit	-3
تينوں word	3
جوتياں function	1
جي word	9
جيهني word	7
جيهڑا word	4
جيهڑي word	3
حلال workplace	4
دتياں word	4
دريا surname	1
دس unit	1
دساں function	-5
دكان function	1
دهشت word	-1
دو function	6
دو kin	20
دو word	-15
دوباره word	9
دي function	11
دي maybe-place	-4
دي month	-10
دي ordinal	1
دي street	4
دي word	-12
دي workplace	18
ديور word	5
رات in-place	13
راتيں word	-2
رهندي word	5
رو word	-1
روز street	5
روز word	-4
روڈ function	2
رينا word	1
زيڈ word	5
ساري word	11
سالي word	-8
ساڈي word	-2
ساڑي number	-5
ساں word	8
ست function	8
سكدي word	3
سلايي function	-2
سهيلي word	5
سوا function	7
سي function	-2
سي maybe	-2
سيبرون workplace	3
عمر function	4
عمر number	1
كارڈ word	6
كدي word	1
كرو word	1
كسي word	-1
كم function	-5
كنڈي function	10
كه street	-10
كهندي function	-3
كهندي word	-16
كورٹ function	-3
كولوں word	5
كي kin	6
كي word	-4
كيتا word	-2
كيير workplace	4
لك word	4
لكه function	-2
لكهو kin	4
لي function	-3
لي word	1
ليا word	2
ماري word	2
ماريا function	3
ماريا word	2
مالك none	-13
مالك word	1
مدينه generic	3
مكان function	-4
منٹ function	11
منڈا word	7
ميرا function	1
ميرا number	9
ميري generic	-1
ميري word	-10
ميل word	17
مينجر word	3
مينوں maybe-place	1
مينوں word	3
ميں function	7
ميں generic	5
ميں maybe	5
ميں number	15
ميں ordinal	-2
ميں particle	-5
ميں word	1
ميں workplace	-2
مچهي function	17
نال function	9
نال word	-8
ناں function	-4
ناں word	28
نقاب word	-1
نك word	-1
نمبر word	4
نناں word	3
نهنواں function	-2
نوراني workplace	6
نوں function	2
نوں number	-1
نوں word	-10
ني maybe-place	1
ني number	-3
ني word	-6
نياني word	-2
نيلا maybe	5
نيں landmark-before	1
هر maybe-place	-4
هن function	-1
واري kin	-2
وارڈ word	8
وال word	-3
والا maybe	2
والا word	11
والي word	8
والي workplace	17
وايي function	9
واپس word	-3
ورهي function	-10
وي word	-14
ويلي word	-8
ويڈيو word	5
وچ function	1
وچ maybe	-6
وچ number	-4
وچ word	-7
وڈا word	3
ٹي word	7
پتر word	4
پر number	-4
پل function	15
پلس number	-1
پنج unit	9
پنڈ function	-1
پنڈ landmark-before	6
پنڈ word	5
پهلوں function	1
پوترا word	5
پوسٹ word	-3
پوني function	9
پيسي word	-12
پيي word	-3
پيير word	1
پچهلي word	-1
چ word	-1
چار function	10
چار word	-4
چاچي word	3
چك word	2
چود word	6
ڈاٹ function	1
ڈاٹ not-name	5
ڈاٹ word	26
ڈي word	4
گندي word	-5
گهر in-place	3
گهر word	5
گواه maybe	2
گوبهي function	-1
گيا word	4
[word-before pa-guru]
 function	-34
 generic	-5
 kin	-3
 maybe	-9
 maybe-place	3
 not-name	1
 ordinal	1
 school	-4
 street	-14
 title	-1
 word	-4
 workplace	-9
[address] function	-7
[address] workplace	6
[age] unit	-2
[date] function	-2
[email] word	2
[employer] function	-3
[employer] in-place	-6
[employer] school	1
[employer] word	20
[employer] workplace	3
[name] kin	1
[name] word	4
[nationality] function	12
[place] function	21
[place] school	3
[place] word	7
[place] workplace	3
[school] generic	-2
[status] function	1
[time] unit	-1
[time] word	-4
[unknown] function	-3
[unknown] in-place	-4
[unknown] kin	10
[unknown] word	3
ac not-name	4
at word	3
co word	8
dot not-name	12
dot word	14
example word	18
gurnoor function	4
inbox word	4
kaurfamily in-place	1
me word	2
t function	8
ਅਸਹ number	-4
ਅਸਹ word	27
ਅਸੀ word	4
ਆ function	-20
ਆ number	-1
ਆ word	14
ਆਈ word	1
ਇਕ kin	-2
ਇਕ number	6
ਇਕ word	-3
ਈਮੇਲ word	9
ਉਡਾਉਦਾ word	3
ਉਤੇ word	-3
ਉਪਰ function	1
ਉਹ number	8
ਏਜੰਟ word	4
ਐ word	-1
ਐਕਸ word	9
ਐਟ word	12
ਐਮ word	4
ਓਹ word	14
ਕਪੜਿਆ function	10
ਕਰ word	-1
ਕਰਦਾ word	5
ਕਰਦੇ word	-2
ਕਰੋ word	5
ਕਹਿਦਾ number	-4
ਕਹਿਦਾ word	7
ਕਹਿਦੀ word	1
ਕਾਰ workplace	-1
ਕਾਲੀ word	-1
ਕਾਲੇ maybe	-3
ਕਿ word	1
ਕਿਨਾਰੇ function	2
ਕਿਹਾ word	-4
ਕੀ number	-4
ਕੁਕ word	2
ਕੁੜੀ generic	1
ਕੁੜੀ word	4
ਕੇ number	8
ਕੇ word	-19
ਕੈਨਾਲ word	6
ਕੋਟ function	-2
ਕੋਲ function	6
ਕੋਲ word	2
ਕੌਸਲ word	-1
ਗਡੀ maybe	-3
ਗਰੰਥੀ word	-3
ਗਵਾਹ word	4
ਗਿਆ word	-2
ਗੁਆਢੀ word	9
ਗੈਗਮਾਸਟਰ word	9
ਗੋਤ word	7
ਘਰਵਾਲਾ word	10
ਘਰਵਾਲੇ word	-2
ਚ function	-6
ਚ number	-7
ਚ word	-2
ਚਾਰ function	6
ਚੰਗਾ word	15
ਜਾਦੇ word	-2
ਜਿਹੜੀ number	4
ਜੁਆਕ school	-1
ਟਾਇਰਾ function	4
ਠੇਕੇਦਾਰ word	3
ਡਰਾਈਵਰ word	8
ਡਲਿਵਰੀ word	-4
ਡਾਟ surname	2
ਡਾਟ word	11
ਡੌਟ word	20
ਤਾ maybe-place	1
ਤਾ word	-14
ਤੇ function	-3
ਤੇ kin	-3
ਤੇ word	-2
ਤੋ word	1
ਤੋੜੀ month	-2
ਤੜਕੇ number	-3
ਦਰਜੀ function	5
ਦਸ unit	6
ਦਸੰਬਰ function	2
ਦਾ word	1
ਦਿਓ word	6
ਦਿਤੀ word	1
ਦਿਨ word	6
ਦੀ function	7
ਦੀ generic	-2
ਦੀ month	-4
ਦੀ workplace	21
ਦੂਜੀ word	12
ਦੇ function	11
ਦੇ maybe-place	-6
ਦੇ word	8
ਦੇ workplace	8
ਦੋ word	-8
ਨਵਾ word	5
ਨਹਿਰ word	5
ਨਾ word	8
ਨਾਈ function	3
ਨਾਨ word	2
ਨਾਲ word	-7
ਨਿਆਨੀ number	1
ਨਿਆਨੇ word	-1
ਨਿਕੇ maybe	2
ਨਿਤ word	-1
ਨੀ word	-9
ਨੂ street	-6
ਨੂਹ word	3
ਨੇ number	-1
ਨੇ word	2
ਨੰਬਰ function	10
ਨੰਬਰ word	-4
ਪਏ function	-3
ਪਤੀ word	5
ਪਹਿਲਾ word	7
ਪਾਸਪੋਰਟ word	-3
ਪਿਆ word	4
ਪਿਛੇ word	4
ਪਿਡ kin	-2
ਪਿਡ word	12
ਪਿਨੀ word	-1
ਪੈਲਾ word	5
ਪੰਜ number	-3
ਫਿਰ month	-9
ਫਿਰ word	4
ਫੋਟੋਆ function	4
ਬਚੇ word	-14
ਬਰਿਜ landmark	2
ਬਸ word	-1
ਬਹੁਤ word	-4
ਬੋਲਦਾ word	6
ਭਤੀਜੀ word	3
ਭਰਾ word	3
ਭੇਜਦਾ function	-5
ਭੈਨ word	11
ਮਛੀ function	18
ਮਾਰੀ word	3
ਮਾਲਕ word	4
ਮਿਠਾ word	8
ਮਿਠੀ word	9
ਮੀਟ workplace	-7
ਮੁਕਨ function	26
ਮੁਡਾ word	10
ਮੁਡੇ word	-6
ਮੇਰਾ kin	-2
ਮੇਰਾ number	2
ਮੇਰਾ word	7
ਮੇਰੀ word	-8
ਮੇਰੇ word	-8
ਮੈ month	-3
ਮੈ number	-5
ਮੈ word	5
ਮੈਨੂ maybe	9
ਰਿਫਿਊਜ function	9
ਰੋਜ word	-3
ਰੋਡ function	1
ਲਈ word	-1
ਲਤਾ word	-3
ਵਾ word	5
ਵਾਈਟ function	9
ਵਾਕਰ generic	2
ਵਾਰ function	-2
ਵਾਰ kin	-1
ਵਾਲੀ generic	9
ਵਾਲੀ word	2
ਵਾਲੀ workplace	2
ਵਾਲੇ generic	6
ਵਾਲੇ trading	1
ਵਾਲੇ word	10
ਵਾਲੇ workplace	7
ਵਾੜ word	-4
ਵਿਚ word	-8
ਵੀ word	-9
ਵੀਜਾ function	4
ਵੀਹ number	-6
ਵੀਹ unit	7
ਸਟਰੀਟ function	7
ਸਟੇਸਨ function	5
ਸਠ unit	-1
ਸਤਵਾ word	-1
ਸਮੇ word	3
ਸਵੇਰੇ number	5
ਸਸ word	-2
ਸਹੇਲੀ word	7
ਸਾਡੇ word	-3
ਸਾਪ word	6
ਸਾਬਕਾ not-name	-1
ਸਾਰਾ word	-1
ਸਾਲਾ word	-5
ਸਾਹਮਨੇ function	5
ਸੀ function	-14
ਸੀ maybe	-2
ਸੀ word	2
ਹਥ word	-8
ਹਰੀ kin	16
ਹਾ word	7
ਹਾਈ school	1
ਹਿੜ word	-1
ਹੁਨ word	-8
ਹੈ function	-3
ਹੈ word	4
ਹੋ function	5
ਹੋਇਆ word	3
ਹੋਟਲ word	3
[word-before pl]
 function	8
 kin	-3
 word	-11
[address] ordinal	1
[address] word	-8
[date] word	-1
[employer] function	-5
[employer] word	-4
[name] in-place	1
[nationality] word	-3
[place] kin	-3
[place] number	-3
[place] particle	-2
[place] word	-6
[unknown] word	7
ania in-place	4
brudnych word	-2
bylo in-place	3
co surname	-2
czekam in-place	1
dali maybe	-1
danka surname	1
do maybe	-1
do surname	-4
do word	2
drzwiach word	-3
dwa word	4
dziecko word	-3
england word	7
example word	17
gazu word	-1
go word	-2
i kin	3
i kin'	1
i number	-3
i surname	-3
i word	-5
ja word	9
jest word	2
jestem word	-9
kowalski particle	2
kończę in-place	1
kropka word	33
lat number	7
ma maybe	2
ma number	9
ma surname	4
maile word	4
mam number	11
mam word	-7
małpa word	10
mi function	1
mi number	-2
mi word	-3
mnie ordinal	3
mnie word	-8
mojej word	-4
mój word'	-5
na number	2
na ordinal	7
na surname	-2
na word	-6
nail workplace	-1
nas number	-4
nie word	5
niego function	2
o in-place	4
o word	-4
od surname	-4
od word	-8
po number	-8
po word	7
pod surname	-1
pod word	-7
pomoc word	3
pozwolenie in-place	1
pralni function	13
przez word	-2
sie word	-3
spod number	3
stary maybe	-4
stłuczone surname	-5
szanowni not-name'	-4
szklarnie verb	-1
szybę surname	-1
t word	2
to number	-1
w landmark	1
w number	-3
w ordinal	-3
w word	-4
w word'	1
wdową number	2
worker word	9
wybili surname	-3
z in-place'	2
z kin	-2
z number	-2
z ordinal	-2
z surname	-5
z word	-8
z workplace-before	3
za word	-4
ze word	-4
zwichnięty word	-2
[word-before ps]
 function	-4
 in-place	-2
 maybe	-3
 number	3
 particle	-29
 title	-2
 word	5
[address] function	-21
[address] in-place	-10
[employer] function	4
[employer] in-place	-6
[employer] word	10
[name] kin	3
[name] particle	-9
[name] word	8
[place] function	-9
[place] landmark	-4
[place] word	15
[plate] number	-1
[status] function	4
[status] generic	-2
[status] word	2
[time] word	4
[unknown] function	-9
[unknown] in-place	-8
[unknown] kin	-1
[unknown] not-name	-4
[unknown] particle	-16
[unknown] word	-3
at word	2
dot word	13
example word	20
mailbox word	3
palwasha word	3
t function	1
taxi word	2
ارامه joint	10
اريانا word	1
اكتوبر in-place	2
او function	-4
او ordinal	5
او particle	-11
او word	7
اوبه word	-4
ايلم landmark	4
ايميل word	3
بريښناليك word	8
بندر word	3
بهر word	3
بوتلو particle	3
بي function	-4
بي maybe	-2
بي word	4
تازه generic	1
تازه word	10
ته in-place	4
ته particle	14
ته word	-13
جنورۍ in-place	1
جون in-place	4
خاوند in-place	3
ختمه function	16
خواښي word	2
خور word	5
د function	4
د generic	-21
د kins	-2
د maybe	3
د month	6
د none	-1
د not-name	-3
د particle	15
د school	-7
د word	11
د workplace	-9
دا particle	7
دريم word	-3
دي function	-4
دي word	10
راباندي number	-7
راته word	-7
راغلي function	18
رد function	2
روغتون word	-3
زما word	-12
زه function	7
زه in-place	-4
زه maybe	3
زه particle	-12
زوي function	-2
زوي word	1
سر workplace	5
سره particle	22
سره word	-5
سهار function	16
سهار word	-2
سوپر workplace	8
سپينه word	4
سپټمبر in-place	4
سړي function	-2
سړي word	3
شنه word	12
شو word	-3
شوه word	4
شين word	-2
شپږو number	-6
عكسونه function	6
غوښتني in-place	2
كور word	-3
كي function	-5
كي word	-8
كښتۍ function	3
لاري in-place	21
لكه word	-3
له word	-3
لور word	3
ما particle	5
ماشوم word	-2
مو word	9
موټر generic	-2
مي function	-15
مي maybe	15
مي particle	-6
مي word	19
مينيجر word	5
ميړه in-place	13
ميړه word	-5
نقطه surname	5
نقطه word	6
نن maybe	-2
نه word	-10
نوم function	-9
نومبر in-place	1
نوميږم particle	-1
هغه word	10
هلته word	7
هم word	-4
وايي word	6
ورته word	10
وركړي word	9
ورځ function	2
وكړي month	-3
وليدل word	10
وواهه particle	-1
ويزه function	1
ويزه verb	14
ويل word	-2
وټاكه ordinal	-2
يم number	4
يم particle	10
يو word	3
يوه maybe-place	-2
يوه workplace	-1
يي function	-7
يي ordinal	-6
يي word	7
پاو function	1
پر word	-11
پل function	24
پناه word	5
پنځه number	-3
په function	-2
په kin	7
په landmark	-1
په maybe	18
په month	-6
په number	4
په ordinal	20
په particle	11
په school	-11
په trading	-3
په word	-5
په workplace	-21
پوړ word	1
څخه number	-6
چا word	-4
چي function	-2
چي number	3
چي particle	-4
چي word	9
ډاكټر word	2
ډاټ word	15
ګاونډي word	-3
[word-before pt]
 function	-5
 maybe	-10
 number	-1
 word	-24
4 function	6
[address] function	13
[address] word	-9
[age] word	-14
[date] word	-4
[employer] in-place	11
[employer] particle	5
[employer] word	4
[name] function	1
[name] in-place	2
[name] word	12
[nationality] function	7
[number] function	7
[number] number	-2
[number] word	-7
[place] in-place	9
[place] particle	-2
[place] word	6
[status] word	-8
[unknown] function	6
[unknown] in-place	15
[unknown] particle	1
[unknown] word	16
a kin	-13
a maybe	4
a maybe-place	4
a none	-1
a weekday	3
a word	-4
abriu function	-2
aldeia word	9
andar in-place	-4
ao word	-1
arroba word	15
as number	2
as word	-9
autorização in-place	8
banho in-place	-1
barco word	3
bate word	2
bela word	4
branca generic	10
cabo word	10
cantinho in-place	15
cantinho word	9
cara not-name	7
casa in-place	-18
casa not-name	4
casa word	6
chamam function	-4
chamam word	15
chegou function	3
cliente month	-2
cofre function	-8
com function	-13
com word	-1
como kin	14
como word	2
conta in-place	-5
da kin	-2
da maybe-place	-1
da word	13
da workplace-before	-3
de kin	16
de month	32
de none	-11
de not-name	9
de number	-6
de word	-7
delta word	7
deste word	12
dez in-place	5
dias word	3
direito word	13
disseram word	-5
do kin	-5
do landmark-before	5
do maybe	2
do word	11
do workplace-before	-5
dois in-place	4
dois word	-4
dona in-place	9
dono function	3
e function	4
e number	-1
e verb	-9
e word	-5
em month	-4
em word	10
email maybe	3
equipa word	-6
eram number	2
espera in-place	3
espiga word	10
estou function	7
eu function	8
eu word	-4
example function	12
example word	3
filho word	-2
fui function	-2
grupo word	10
grávida in-place	-1
https function	4
i'm word	-7
infantário in-place	-5
levei function	-1
luz word	1
me number	-5
me word	6
menina function	2
menos function	5
mercearia word	1
mes function	15
meu kin	-7
minha word	-1
moro in-place	-2
mãos word	3
mês word	11
na landmark-before	1
na maybe	4
na none	-4
nas word	-2
no function	7
no generic	1
no kin	2
no number	4
no particle	5
no unit	-3
no word	-16
no workplace-before	-4
nos word	6
num word	-5
num workplace	-2
numa word	-4
não function	4
o kin	-23
o maybe	15
o not-name	1
o title	-6
o verb	5
o weekday	6
o word	1
o word'	1
oito word	2
on particle	4
our kin	2
pa word	12
padrasto word	-8
pais word	-3
para function	1
para word	-2
patroa word	5
perfil word	-2
ponto function	4
ponto word	12
porque function	3
porta word	-2
primo word	2
pão in-place	3
quarto in-place	-2
que function	-7
que verb	20
que word	-13
residência word	7
rodas word	9
rua word	-3
rés in-place	9
sabor in-place	14
se word	2
somos number	-14
sou be	7
sou word	15
stow function	2
só word	4
t function	7
tem number	14
temos word	6
tenho function	12
tenho number	5
tenho word	-2
terra word	2
the word	8
toda word	-3
toque word	13
tou word	-2
trabalhar word	3
traço word	5
trinta particle	4
truth word	2
três in-place	3
um in-place	4
um number	3
uma word	-10
underscore generic	7
unhas word	2
vim in-place	-2
vinte particle	2
visto in-place	20
vizinho word	2
à word	3
às number	5
é maybe	2
é word	2
[word-before ro]
[address] function	-5
[address] in-place	20
[address] word	-6
[age] in-place	-15
[date] word	3
[employer] function	-11
[employer] in-place	-4
[employer] kins	3
[employer] none	-4
[employer] particle	-15
[link] function'	-3
[name] function	7
[name] word	11
[place] in-place	9
[place] kin	-5
[place] not-name	13
[place] word	-4
[school] function	6
[status] function	1
[unknown] function	6
[unknown] in-place	6
[unknown] word	23
a verb	-6
a word	14
adevarul function	3
ale word	7
am number	10
am word	-9
ani particle	-4
anisori word	-5
aprobat word	2
are number	12
are word	-9
arond word	2
au word	1
avem word	8
ca word	-1
casa generic	8
cerere in-place	3
cerut word	-2
cheama word	4
cheamă not-name'	-6
colegul word	2
coltul function	-1
com word	5
cont word	6
copiii word	-1
cu number	-3
cu word	-5
de function	-9
de in-place	-21
de kin	9
de none	2
de word	-9
delta word	2
din function	3
din month	4
din none	1
divine word	8
doar word	5
doi word	5
dot word	9
doua word	3
două word	5
drept in-place	4
duminica in-place	4
e kin	2
e word	-1
este word	1
example word	16
facebook word	3
familia word	4
fara function	5
fata word	-6
fights generic	4
frati word	6
fresh function	16
gasit word	-1
hands workplace	3
home not-name'	-8
hungry maybe	7
i word	-3
ii word	-6
in none	5
in number	-2
in word	2
in workplace-before	2
inbox word	9
ingerul word	5
la in-place	3
la landmark-before	-4
la none	-5
la not-name'	-5
la number	33
la particle	15
la word	-2
la workplace	-3
la workplace-before	-13
lady word	1
langa word	7
linga word	4
lui word	2
lunii word	22
m function	-9
ma month	-1
ma word	-11
magazin word	-5
mai word	-2
mama word	-6
masina word	3
me none	2
me word	3
mea word	3
meu word	13
mie word	-3
mine word	-3
mâini word	6
n function	-1
ne word	-2
noaptea in-place	3
nostru in-place	9
nu not-name	-5
nu word	18
numarul word	-9
numele function	-8
o word	1
o workplace-before	-1
patra unit	6
pe function	14
pe number	15
pe unit	-2
pe word	-11
pi word	3
popa particle	9
punct word	22
rabdat number	-6
ro49 function'	2
romanii word	-3
s word	-2
sa word	-13
se word	-2
seful word	4
si function	-4
si number	6
si word	-5
stapana word	-4
sunflower kins	13
suntem number	-10
suntem word	3
surdu word	12
t function	9
teesside school	2
telegram function	1
the word	3
top word	-2
tot word	1
toti word	1
trei word	-1
treia unit	1
umbra in-place	12
un hour-part	1
un word	-15
venit in-place	3
vinit number	-4
viza in-place	8
zi in-place	9
zice word	5
zis word	-1
în landmark-before	3
în word	-5
şedere word	10
şi function	-3
şi number	-1
ţigani word	7
[word-before ru]
 function	-2
 kin	-4
 maybe	-7
 number	-6
 ordinal	-1
 word	-8
[address] word	-4
[address] workplace-before	17
[age] word	-1
[employer] function	2
[employer] kin	-7
[employer] word	-5
[link] function'	-2
[name] in-place	-3
[name] number	-12
[name] verb	-3
[name] word	-4
[nationality] number	2
[nationality] word'	-5
[place] ordinal	-5
[place] surname	-5
[place] word	11
[time] maybe	3
[time] unit	3
[unknown] function	-15
example surname	3
example word	12
https function	2
kalyaska in-place	9
london function	5
t function	1
без number	5
без word	-15
было function	1
было number	11
в function	8
в number	15
в surname	2
в word	-18
в workplace-before	-6
виза word	9
вместе number	-8
ворот word	6
выложил word	9
говорит word	2
двадцать unit	3
двадцать word	-2
до word	-5
дома word	-1
ей number	12
ей word	-1
ему number	2
ест number	-6
жду word	11
за word	-12
зеленой word	-3
и kin	7
и kins	37
и number	-6
и verb	-1
и word	-21
каждый surname	-1
караван function	-1
лицо word	8
мне number	29
мне word	-8
мня word	-1
моя word	6
мы word	7
на function	3
на number	6
на word	-2
на workplace-before	-6
надежный word	2
начальник word	-4
не word	-3
нее word	1
нет word	10
обозвали word	5
один word	-1
он function	-1
он in-place	2
он word	-6
она word	13
орет word	5
от maybe	-5
отзовет word	5
отказ in-place	6
по function	3
по number	-7
почта word	9
права in-place	2
пришел in-place	4
пяти unit	8
с number	-2
с word	-12
садика in-place	-1
снимает number	5
собака workplace-before	4
сынок word	-2
тебя function	1
точка function	14
точка word	21
требуют word	-6
тренирую word	-1
три function	-4
три unit	7
хаус workplace-before	3
хозяина word	-2
что word	-1
школу word	1
этаж word	-2
я in-place	2
я word	-6
[word-before ru-latn]
 number	-7
 word	-13
[address] function	-8
[address] number	1
[date] function	2
[employer] function	3
[employer] kin	-2
[name] word	7
[nationality] word	-3
[number] word	9
[place] function	11
[place] word	3
[time] unit	6
[time] word	1
bez word	-2
chicken trading	6
eto word	-6
example word	10
gmail word	4
i kin	10
i kin'	6
i word	-12
ia verb	-2
ia word	2
k maybe	-3
menia not-name	-1
menia word	-1
mne number	8
mne word	-4
na not-name	3
na word	-8
nazivaet word	-2
odin word	-3
ona word	2
oret word	7
otmeniat word	4
platit ordinal	-1
po number	-1
pochta kin	6
prishiol word	4
sdelal word	8
sestri word	-3
sobaka word	10
tochka word	26
tsare word	6
u word	7
v function	12
v maybe	-2
v number	1
v surname	-2
v word	-9
v workplace-before	-6
veri word	-1
vozle landmark-before	-4
za word	-2
zhena word	-1
zhivu word	-4
[word-before so]
 maybe	12
 month	-2
 number	-3
 word	7
 workplace-before	-4
[address] function	25
[address] word	-15
[age] word	4
[date] word	-12
[employer] function	6
[employer] number	-6
[employer] word	-12
[name] function	4
[name] kin	2
[name] not-name	2
[name] word	-1
[nationality] word	-3
[place] function	1
[place] word	-2
[reference] word	9
[status] function	2
[status] maybe	2
[status] word	-1
[unknown] function	1
[unknown] word	-7
addoon word	3
ahay function	1
ahayd number	2
ardaynimo function	6
at word	16
ay word	-7
ayaa word	-10
ayuu word	-4
beerta word	-2
bilood function	-1
bilood word	-7
bishii function	6
biyo word	-6
c in-place	2
co word	2
deggennahay word	8
deriska word	-1
dhagaysan word	10
dhibic word	10
dhigataa school	4
dilaa word	4
diray word	-1
dot not-name	8
dot surname	1
dot word	24
email word	5
example word	8
feb word	-3
fiisadaadu function	1
fiisadayda word	4
furayaa word	8
gaar word	8
gaashka not-name	13
garabka in-place	5
geeyay landmark	-1
gmail word	3
guri word	5
hoose word	2
i word	-20
iga word	-9
igeeyay landmark-before	10
igu word	-10
ilmaha word	-2
imid word	4
iyo hour-part	8
iyo number	4
joogaa word	6
ka word	-8
kayskaygii function	11
keenay word	8
kow function	7
ku not-name	13
ku word	-22
kumeel function	1
la function	1
la verb	3
la word	-6
laba function	-7
laga word	-3
lagu word	-8
leeyahay word	20
leh word	7
maalintii number	-3
macallinka word	-2
madow word	-2
makhaayadda not-name	7
mar word	11
markuu word	-5
na word	-4
naag ordinal	-3
nadiif in-place	2
nagu word	-2
oo function	-2
oo maybe	4
oo month	-4
oo number	-1
qabtay word	2
rubuc function	12
runtii surname	-1
saaray month	-4
saaxiibtay word	-2
shaqeeyaa workplace-before	12
sharci function	14
soo word	-8
tusaale word	3
u word	-2
ubaxda not-name	11
uur number	-3
wa word	1
waa number	5
waa word	3
waan word	-4
waashaa number	-4
wada word	-1
wadaagnaa word	6
walaahi word	7
waxaa function	-2
waxaa school	-3
waxay word	-4
wuu word	-8
x in-place	1
yahoo word	4
yidhi word	10
yiri word	8
[word-before sq]
 function	-3
 in-place	2
 kin	-9
 kins	-5
 none	1
 number	-7
 particle	4
 word	-19
63 function'	1
[address] function	-5
[address] word	-7
[age] maybe	1
[age] particle	-2
[date] word	-2
[employer] function	-12
[employer] in-place	1
[employer] month	1
[employer] number	-1
[employer] particle	4
[employer] word	-13
[handle] kin	-4
[handle] word	14
[name] verb	-2
[name] word	17
[place] function	-11
[place] function'	3
[place] kin	-2
[place] word	-5
[status] in-place	19
[status] particle	-2
[status] word	7
[time] particle	-1
[unknown] function	-2
[unknown] month	1
[unknown] particle	3
[unknown] verb	-3
[unknown] word	14
a particle	-1
acid month	-1
afër landmark-before	-1
apartamenti particle	4
at word	20
azili function	1
banesa word	1
bishe word	6
bodrumi word	10
buka particle	3
burri word	6
bërtiti word	10
cdo number	-4
cdo word	-1
co function	9
deti particle	5
dhe function	-5
dhe word	3
dhemb word	-2
dhjetë maybe	-4
dhoma maybe	-1
dot function	14
dot not-name	9
dot word	11
dritarja word	-3
dy kins	2
dy word	-9
dyqan in-place	-1
e function	3
e generic	3
e kin	5
e maybe	3
e none	6
e number	5
e ordinal	-10
e surname	1
e verb	-4
e weekday	-5
e word	-6
email none	1
email word	7
emrin function	-1
erdhi in-place	3
erdhi word	-3
eshte in-place	3
example function	3
example word	15
flemë number	-8
fundit function	6
g word	6
gatuaj function	3
gezo kin	6
gjithe function	1
home workplace'	-7
hoteli word	-4
hyrja in-place	9
i function	-9
i in-place	4
i kin	-4
i not-name	10
im maybe	8
im word	3
isha number	4
ishte word	3
jam word	2
java particle	-4
jemi word	9
jom word	5
k word	1
ka month	-1
kam function	13
kam none	-3
kam number	-3
kam word	-2
kati function	-2
kati not-name	10
kontrollon word	2
lavazhi function	6
leje kins	7
londer function	6
ma word	1
magazina particle	2
mbi word	7
me function	5
me in-place	1
me maybe	6
me none	2
me not-name	3
me number	4
me verb	-11
me word	-9
me workplace-before	4
minus word	8
mira word	5
motra particle	-1
muajin particle	-4
më function	19
më month	2
më number	6
më verb	-11
më word	-17
na word	-2
natën word	-2
ndertim function	-2
ne function	8
ne maybe	5
ne month	-1
ne not-name'	-7
ne word	-3
ne word'	7
ne workplace'	-10
nena particle	9
nga function	5
nga word	-6
nipi word	-2
nje word	-8
një month	5
një word	-13
numri function	-1
në function	8
në month	-13
në number	14
në word	-12
osht word	2
outlook function	7
para number	-1
pas number	-4
pas word	8
pastroj word	-3
pica in-place	6
pika not-name	2
pika word	19
pikë particle	1
pikë word	13
po word	-1
prej month	-5
proton function	8
pune not-name	8
punoj word	-2
për not-name	3
për number	-3
për workplace-before	2
qafën word	7
qe particle	-6
qoshja particle	-3
quajti not-name	-1
rrapi word	4
rrijmë word	6
rrufeja word	2
s'me street	-4
se word	8
sh word	9
shkolla generic	-4
shkruani maybe	1
shkruani word	6
shtatë maybe	-2
sopatë word	5
t function	9
ta word	-7
te kin	-2
te none	6
te not-name	3
te word	-5
tete maybe	-4
thone word	-3
thote function	10
thote word	1
thotë function	4
thotë word	3
tyne landmark	2
të word	8
të word'	-3
unë function	3
unë word	10
vajza word	-8
veta in-place	-3
viza function	3
viza particle	13
vizë function	10
vizën particle	5
vuan word	10
është word	3
[word-before ta]
 kin	5
 maybe	16
 maybe-place	1
 month	8
 not-name	4
 number	2
 word	16
3வது word	1
54 function'	1
[address] function	-4
[address] number	4
[address] word	11
[age] kin	6
[age] school	-3
[age] word	15
[bank] word	12
[date] word	23
[employer] function	-1
[employer] generic	-5
[employer] number	-3
[employer] word	1
[employer] workplace	2
[name] function	-22
[name] generic	-2
[name] school	3
[name] word	-14
[nationality] word	-1
[number] function	1
[number] word	12
[phone] word	21
[place] function	-19
[postcode] word	-2
[reference] word	-1
[school] generic	-3
[school] number	11
[status] generic	-1
[status] word	-4
[time] unit	5
[unknown] clock	-5
[unknown] function	-16
[unknown] generic	-6
[unknown] kin	-7
[unknown] unit	-3
[unknown] word	-13
at word	3
co word	3
dot function	8
dot not-name	8
dot word	13
example word	4
gmail word	3
r in-place	9
sort word	14
sukanya word	5
yahoo word	8
அஞ்சு word	1
அடி word	-2
அடிக்கிரான் word	6
அன்னிக்கு word	-2
அப்புரம் word	9
அம்மா word	8
அரை word	-2
அவனை maybe	3
அவன் word	8
அவர் word	7
அவல word	-4
ஆசிட் word	-4
ஆல் word	2
இங்க word	7
இடம் word	1
இருக்கிர ordinal	1
இருக்கிர word	9
இருக்கிர workplace	5
இருந்து word	1
ஈமெயில் word	4
உடஞ்சு word	-1
உடம்பெல்லாம் word	-4
உடைச்சுட்டாங்க word	1
ஊத்துனாங்க word	6
ஊர் word	11
எங்க word	-7
எட்டு word	2
எனக்கு function	2
எனக்கு number	27
என் word	-8
என்டு word	-9
என்னை workplace	-5
என்னொட word	5
என்ரு word	-3
எல்லாம் word	1
ஐஸ்கிரீம் workplace	5
ஒனர் word	-3
ஒரு unit	1
கடை generic	10
கடைக்கு function	13
கட்டினவர் word	9
கத்தி word	-4
கத்திட்டு word	-1
கத்தினா word	7
கனவர் word	1
காட்டி word	-2
காதலன் word	6
காரனம் maybe	6
கார் workplace	-4
காலை function	3
காலை word	6
கிலிச்சு maybe	-2
கீல generic	3
குன்டு unit	2
கூட word	-1
கூப்பிடுவாங்க word	4
கெட்ட word	-1
கெர் workplace	-4
கொச் unit	6
கொன்டு word	-2
சக்கர word	-6
சித்தப்பா word	8
சின்னப் word	10
செய்ய word	-3
சொந்த word	-6
சொன்னென் word	11
ஜிம்மில் word	8
டயர் workplace	1
டாட் word	9
டைல்ஸ் workplace	2
ட்ராக்கர் word	6
தங்கச்சி word	2
தம்பி word	7
தான் word	-3
தொலி word	10
நம்ம word	6
நாங்கல் word	8
நான் word	19
நான் workplace	-9
நார்காலியில் word	-3
நார்பத்தி word	16
நைட் word	-3
னு word	-1
ன்னு word	-8
பக்கத்து generic	-6
பக்கத்து word	1
பக்கத்து workplace	12
பசங்க word	5
பசங்கலுக்கு word	-3
பச்சை word	13
பண்றாங்க word	11
பன்னிரன்டு unit	-2
பல்லி word	2
பாத்து maybe	-2
பாலத்துக்கு function	8
பாஸ் word	2
பிலாட் word	1
பில்லை school	-6
பில்லை word	-3
பில்லைக்கு number	5
புருசன் word	5
பூட்டி word	-9
பெசாமல் number	-7
பெடியன் word	-4
பெரன் word	7
பெரு kins	-1
பெரு word	9
பெர் function	-9
பெர் word	19
பெர்ல word	1
பெல்ட்டால word	-2
பெஸ்புக்கில் word	5
பொட்டொவை function	2
பொன்னு word	5
பொன்ல word	-9
பொர maybe	-1
பொலீஸ் word	-2
மகனுக்கு word	-5
மகன் word	7
மகல் generic	1
மகல் word	3
மதியம் function	4
மனி number	4
மனிக்கு word	-6
மனைவி word	7
மருந்துக் workplace	4
மருமகல் word	4
மாச word	-5
மாடி word	4
மாடிப்படி word	17
மானவி word	5
மாமி word	7
மாலை function	2
முதலாலி word	4
முன்னால் word	-2
மூக்கில word	-5
மூக்கு word	-1
மூன்ராம் word	3
மெனெஜர் word	2
மெயில் word	5
மெல generic	9
ரத்தம் word	4
ரயில்வெ word	8
ல word	-9
லிங்க் word	3
வந்து month	1
வாசல்ல word	-3
வாரான் word	5
விக்கிரென் word	10
வீடு word	6
வீட்டு word	9
வீட்டுல generic	-6
வெச்சிருக்கான் word	9
வெர word	-4
வெல word	5
வெலிய word	-1
வெலை word	-3
வைச்சான் generic	-6
ஸ்கூல்ல word	-4
ஹொட்டல்ல word	-1
[word-before ti]
 function	12
 in-place	-9
 kin	-5
 maybe	2
 ordinal	1
 weekday	2
 word	13
 workplace	5
14 in-place	3
59 function'	1
[address] function	11
[address] word	-13
[age] word	-5
[date] function	-7
[date] word	-15
[employer] function	3
[employer] generic	-3
[employer] in-place	-7
[employer] number	3
[employer] word	-8
[handle] word	-1
[name] function	-1
[name] in-place	-9
[name] kin	-5
[name] kins	-4
[name] number	1
[name] old	-1
[name] street	1
[name] word	-28
[nationality] word	-3
[number] word	5
[phone] word	-7
[place] function	-6
[place] generic	7
[place] in-place	-8
[place] number	3
[place] word	-15
[plate] word	-1
[status] function	-1
[time] function	-2
[time] word	-10
[unknown] function	-12
[unknown] generic	1
[unknown] in-place	-16
[unknown] kin	-5
[unknown] landmark-before	3
[unknown] word	-24
at word	3
davidson word	1
dot surname	8
dot word	6
example word	16
friend word	-3
gmail word	7
kinfe word	4
senait not-name	3
t function	6
ለይቲ word	-7
ሊትል word	5
ሊንከን function	2
ላዕሊ workplace	2
ሒዙ word	-4
ሓለቃ word	6
ሓላፊ word	-2
ሓማተይ word	-2
ሓማታ word	6
ሓሪሙኒ word	1
ሓንቲ word	3
ሓኪም word	-7
ሓወይ word	3
ሓደ function	4
ሓደ number	23
ሓደ word	-6
ሓድሽ maybe	12
ሓጺን word	-2
ሓፍተይ word	6
ሕርሻ word	-3
ሕብሪ word	5
ሕንጻ word	12
መሓዛይ word	1
መምሕር word	-3
መስኮት word	-6
መስጊድ ordinal	4
መቀመጫይ word	-2
መንእሰያት word	-3
መንኩበይ number	-1
መዋእለ kins	-10
መውዓሊ function	-1
መውዓሊ word	2
መዓልቲ month	13
መጀመርታ unit	-5
መግቢ word	-4
ማዕጾ word	-4
ማዕጾይ word	-6
ማይ function	2
ምስ maybe	4
ምድሪ word	2
ምግቢ word	-2
ረጊጹኒ word	-2
ራብዓይ function	1
ርእሰይ word	-7
ርእሳ word	-3
ሰለስተ function	1
ሰማያዊ maybe	5
ሰበይተይ word	-2
ሰበይቲ word	-8
ሰባት word	-4
ሰብ kin	4
ሰብኣያ word	-7
ሰብኣይ word	-8
ሰካር word	-6
ሰዓት number	14
ሳልሳይ unit	4
ሳልሳይ word	-5
ሴኩሪቲ word	6
ስልከይ word	-2
ስደተኛ word	7
ሸሞንተ function	1
ቀይሕ word	21
ቅድሚ maybe	2
ቆልዑ word	-13
ቆልዓኣ word	-2
በዓል word	-5
ባንኪ word	-3
ባዶ word	-4
ቤተይ word	9
ቤት function	5
ቤት not-name	7
ቤት school	-7
ቤት word	1
ብሎክ word	2
ብቀለም word	-1
ብቀበቶ word	-3
ብቁልፊ word	-1
ብናይ kin	5
ብዓል word	-1
ብዘይ maybe	-1
ብድሕሪ workplace	15
ብጫማ word	-1
ቦርሳይ word	-1
ተሰይሩ word	-1
ተሳፋራይ word	8
ተስፋ word	-4
ትሕቲ word	7
ትምሕርቲ word	-1
ትሰርሕ word	-5
ትጸርፈኒ word	-2
ትፈልጥ word	1
ነርስ word	-3
ነብሰይ word	-2
ነጥቢ word	29
ነጸላይ word	-6
ናብ in-place	2
ናብ kin	-2
ናብ not-name	-1
ናብ school	-4
ናብ word	6
ናብ workplace	-4
ናይ function	-3
ናይ generic	2
ናይ kin	3
ናይ month	2
ናይ school	-5
ናይ word	1
ንሱ word	1
ንስኪ word	5
ንኣደይ word	-6
ንጓለይ word	-3
ንጹሕ workplace	4
ኢለ word	-1
ኢሉ word	-7
ኢሉኒ number	1
ኢሉኒ word	2
ኢላ word	-2
ኢሎም word	-2
ኢመይለይ word	12
ኢመይል word	10
ኢንስታኣ kin	2
ኢደይ word	-7
ኣለኩ word	-1
ኣለካ number	-6
ኣላ maybe	-1
ኣሎ word	4
ኣርባዕተ number	-3
ኣብ function	-11
ኣብ generic	-11
ኣብ in-place	36
ኣብ kin	27
ኣብ landmark	-9
ኣብ maybe	3
ኣብ maybe-place	5
ኣብ not-name	-7
ኣብ street	-14
ኣብ unit	-3
ኣብቲ in-place	24
ኣብቲ workplace	-9
ኣብታ in-place	9
ኣብታ word	7
ኣብዩ word	10
ኣቦ word	-1
ኣቦኡ word	4
ኣት word	13
ኣትዩ word	-3
ኣነ function	10
ኣነ in-place	-2
ኣነ word	-1
ኣንጺሩኒ workplace	-7
ኣእዳወይ word	-2
ኣኮይ word	8
ኣዋልድ function	5
ኣውቶቡስ word	-1
ኣውጺኦም word	3
ኣደይ word	-2
ኣዴና word	7
ኣፍንጨይ word	-1
ኣፍንጫይ word	-2
ኣፓርታማ word	5
እሞ word	-2
እሰርሕ function	-4
እሰርሕ word	2
እቲ word	-5
እትጽበ function	3
እነብር maybe	-3
እናበለ word	-3
እናበሉ word	-3
እንተ word	-6
እንዳ generic	7
እንዳ kin	-2
እንዳ word	11
እንዳ workplace	5
እውን word	-3
እየ function	10
እየ word	-21
እዩ function	2
እዩ word	-10
እያ word	-8
እግረይ word	-6
ከለኩ function	-6
ከልቢ kin	-4
ከልቢ word	3
ከም word	-4
ከብደይ word	-5
ከዕዩለይ word	-1
ከይደ function	-7
ኩርናዕ word	6
ካልኣይ unit	4
ካልኣይቲ word	11
ካሕንና word	-2
ካብ generic	-2
ካብ title	-8
ካብ unit	-1
ካብ word	19
ክልተ word	-1
ክመውት word	-1
ክሳብ word	6
ክሳደይ word	-4
ክትበኪ word	-3
ክዳነይ word	-2
ክፍሊ word	-10
ወለደይ word	-1
ወርሒ word	-2
ወርቃዊ generic	7
ወሲዶምኒ word	-6
ወደይ word	17
ወዲ function	3
ወዲ word	-4
ውሽጢ number	-4
ዓመታ word	-2
ዓሚ word	-1
ዓርከይ word	-1
ዓሰርተ function	9
ዓሳ workplace	4
ዓሻ word	-2
ዓይነይ word	-2
ዕንጨይቲ workplace	2
ዕዳጋ word	2
ዘላ workplace	9
ዘሎ function	6
ዘሎ not-name	21
ዘሎ word	1
ዘሎ workplace	7
ዝመጻእኩ kin	3
ዝሰርሕ number	6
ዝበሓል maybe	-3
ዝበሓል word	4
የለን word	-3
የብለይን word	-5
ይስሕቅ word	7
ይበሓል maybe	-2
ይብል word'	-9
ይጽርፈና word	-5
ደም word	-1
ደርቢ function	3
ደርብዮም word	-2
ደቀይ word	-4
ድሕሪ landmark-before	11
ድማ function	4
ድኳን generic	6
ዶት word	6
ዶክተር word	2
ገዛ word	-3
ገዛይ in-place	4
ገዛይ word	3
ገጸይ word	-4
ግዜ word	-2
ጎረቤተይ word	5
ጎደና word	4
ጓለይ in-place	-1
ጓለይ word	7
ጓላ function	-3
ጓል number	1
ጓል word	-7
ጠሪዓ word	5
ጡፍ word	-1
ጥቃ function	-6
ጥዑም word	13
ጸሊም generic	1
ጸሊም word	-9
ጸጉረይ word	-4
ጸጉሪ function	-3
ጽሒፉ word	6
ጽሒፋ not-name'	-5
ፋይዛ kin	5
ፍርዲ word	-2
ፖሊስ word	3
ፖስታ function	13
[word-before tr]
 function	9
 kin	13
 maybe	17
 month	-7
 number	8
 surname	17
 word	13
[address] generic	-4
[address] workplace	1
[date] word	6
[employer] function	2
[employer] word	2
[name] function	-2
[name] generic	-3
[name] kin'	-8
[name] maybe-place	-5
[name] number	9
[name] word	-2
[nationality] word	6
[number] word	8
[phone] word	1
[place] function	3
[place] number	-5
[place] ordinal	-2
[place] word	-17
[postcode] word	-3
[reference] maybe	3
[reference] word	-2
[time] workplace	-1
[unknown] function	1
[unknown] generic	-2
[unknown] kin	-9
[unknown] ordinal	-4
[unknown] word	-27
a word	12
abim word	-2
ablamın word	-1
adam word	-6
alt word	6
altı function	9
arka word	12
arkadaşımın word	-2
at word	12
atıyor word	2
bahçede word	-3
bakıyor word	2
balık workplace	11
bana word	1
bayram kin	5
bayram word	5
bağırdı word	5
başlık word	-5
bebeğimi word	-4
ben function	6
ben word	9
ben workplace	-1
benden number	-5
bile word	-1
biliyo word	6
bir number	2
bir word	-5
bizim word	3
bizim workplace	10
buldu none	4
buldu word	2
bırakıyor maybe	4
cama maybe	-1
cicek function	9
dedi kin	9
dedi word	8
demir word	2
denen word	-7
denizci word	7
diye word	-8
diyor word	-1
dokuz word	13
dot word	12
duruyordum number	2
dönercinin word	12
dört unit	-5
ekip none	5
elif kin	6
eski kin	-3
et word	4
eve word	-4
evum number	2
example word	26
fatma word	5
gatta word	1
gece word	-7
gelin word	-6
geri word	-6
gibi word	-1
gidiyorum number	2
giriş word	16
görmesin word	-2
gün maybe	-3
gün word	13
günde number	-7
güneydoğu workplace	9
hafta word	2
halı workplace	1
hemşire word	7
hoca word	-1
iki kin	3
iki number	2
iki unit	-2
ile word	2
kadın word	-4
kalıyoruz word	1
kapattılar month	-7
kapıma surname	-2
kat word	11
kaybettim word	7
kaynanam word	-3
kesildi month	-2
kilitliyoor generic	1
kocam word	-6
kokorec not-name	3
koymuşlar maybe	5
kurt word	4
köşesinde maybe	4
kırarım word	-2
kırk function	4
kız word	-3
kızı generic	9
kızım word	-1
lan word	2
linki function	2
mart'ın word	8
minicab workplace	3
müşteri word	2
nisanda school	-6
nokta word	20
on function	-6
on word	1
ona word	1
orbit word	10
otobüsle word	-4
para word	-1
parası word	-1
pembe word	10
perşembe word	-2
pis word	-3
polise word	-2
posta kin	9
rıhtımdaki generic	7
saat none	1
saat word	-2
sabah function	2
salladı maybe	2
sevgilim word	-1
sokakta word	-1
söz word	-6
sıfır number	3
sınır word	-5
t word	1
taydı word	4
tek word	-1
ucuz workplace	-6
usta word	1
usta workplace	3
var word	-1
ve word	3
verildi month	-2
vurdu before-noun	5
wembley word	2
wok in-place	15
ya word	2
yirmi word	7
yüzüme word	-3
zorla word	-5
çalıştırdılar month	-8
çalışıyorum word	8
çağırmadılar word	3
çekmiş word	4
çeyrek word	1
çizgi kin	10
çocukları word	-1
çocuğu word	-4
çıkıyoduk word	-1
üç maybe-place	-3
şubatta word	-3
[word-before uk]
 maybe	-7
 number	-14
 word	-16
[address] word	-7
[employer] function	2
[employer] in-place	-7
[employer] kin	-5
[employer] word	-7
[link] function'	-2
[name] ordinal	-2
[name] verb	-6
[place] function	2
[place] in-place	-4
[place] kin	-1
[place] word	12
[status] word	-2
[status] workplace	-2
[time] function	1
[time] unit	-2
[time] word	-2
[unknown] function	2
[unknown] word	-9
bobby word	1
example surname	1
example word	17
go workplace	2
home surname	1
homes function	2
nails function	4
pregnant ordinal	-2
rents not-name	6
solia word	4
solomia surname	1
t function	5
а word	-3
б'є word	-2
без word	-9
в word	-2
в workplace-before	-8
вали word	-2
вулицю word	-2
віза function	7
віза word	4
гаррісон function	4
для kins	8
до maybe	-1
другий word	-4
ет word	8
живу number	4
жінка word	-3
з ordinal	-1
з word	-8
за function	6
за number	-4
за word	-7
й word	-3
йому number	17
крапка surname	3
крапка word	20
кухні word	-1
кімнату word	-5
маленькі word	12
маю word	-2
мейл function	6
мейл word	2
мені number	27
мені word	-8
мій word	3
на function	2
на maybe	-12
на ordinal	-2
намалювали word	-2
номер word	-4
о number	1
обзиває word	-5
отримали word	4
по function	3
по none	-3
пошта word	10
протон word	8
під word	-6
разів number	-4
ролстон landmark	2
рішення function	3
сезонного word	6
сестра verb	6
собака word	14
страху not-name	-2
сусідка function	-5
схемі function	4
тепер word	-3
тиха word	3
точка word	15
третій word	-7
три word	-3
тут function	20
у word	-15
чверть in-place	4
чекає in-place	14
чоловік surname	-3
що word	-6
я number	-7
я word	-1
якій number	-3
і function	-12
і kin	43
і maybe	-4
і verb	-6
і word	-17
із word	-4
імейл function	1
їй number	2
[word-before ur]
 function	-12
 kins	1
 landmark	-8
 word	-6
 workplace	-6
[address] function	-13
[address] word	2
[address] workplace	5
[age] word	-15
[employer] function	10
[employer] in-place	-7
[employer] unit	1
[employer] word	14
[name] function	3
[name] kin	14
[name] maybe-place	2
[name] number	2
[name] word	33
[place] function	1
[place] word	7
[reference] word	3
[status] word	-4
[time] function	-1
[time] word	-2
[unknown] function	4
[unknown] not-name	4
[unknown] word	24
dot surname	1
dot word	3
example word	22
https not-name	6
k in-place	5
me word	4
naila word	3
saima word	1
t function	5
www word	2
اتلي maybe	12
اجازت function	6
ازراه maybe	-1
اس function	-2
اس word	-2
او word	2
اور not-name	-1
اور number	-2
اور particle	-2
اور word	3
اي word	-2
ايك function	9
ايك word	-5
اينڈ workplace	9
ايٹ word	7
اٹه number	-2
اچها word	14
بابو kin	11
باره number	-7
باهر word	2
بتا number	-1
برداشت word	-1
بلاك in-place	3
بلايا number	-3
بليو word	3
بنايي word	10
بهاءي number	3
بهايي word	1
بهت word	-2
بهر word	-1
بهي function	-3
بولا word	-1
بيوٹي workplace	2
بيٹا word	1
بيٹي word	3
بچه word	2
بچي word	-5
تصويريں word	-3
تك generic	8
تم function	7
تم word	7
تها function	-5
تها word	7
تهي word	2
تي word	-1
تين kins	-2
جناب maybe	1
جو number	4
جو word	3
جي word	3
ختم function	3
دسمبر function	2
دهشت word	-1
دوست word	6
دوں function	-3
دي word	-2
رات number	2
رهو function	3
رهي function	8
رو word	-4
روڈ function	7
زبردستي maybe	-1
سابقه kin	-2
ساسس maybe	4
سال number	1
سب word	3
سكول word	6
سنهري word	12
سينٹ function	2
سٹي particle	3
شاليمار not-name	4
شوهر word	11
فليٹ number	3
فون word	-1
كا function	4
كالي word	17
كام function	2
كر word	-4
كل function	2
كلايي word	-3
كه function	-1
كو not-name	4
كي function	9
كي maybe	-2
كي maybe-place	-4
كي number	10
كي ordinal	9
كي workplace	-8
كيش generic	5
كيونكه function	2
كيونكه word	6
لاكه function	-6
لنك word	3
لوگ word	1
لي function	-3
لي workplace	6
لڑكي word	4
ماري word	-1
مالكن function	1
مجهي not-name	3
مجهي word	4
منزل word	18
موروگن generic	3
مياں function	9
مياں word	2
ميرا word	-7
ميري kin	-7
ميري school	10
ميري word	-6
ميل word	7
مينوں maybe	1
ميڈم word	-2
ميں function	-1
ميں landmark	2
ميں maybe	1
ميں maybe-place	5
ميں number	-7
ميں ordinal	-7
ميں particle	2
ميں school	1
ميں word	3
نارته word	3
نام function	-11
نام in-place	-2
نام word	7
ننهي maybe	2
نهيں function	6
نومبر function	2
ني function	-6
ني maybe	1
ني maybe-place	3
ني not-name	7
ني word	-1
ني workplace	4
هم in-place	4
هم maybe	-1
هم word	7
هم workplace	-2
هماري word	4
هو function	16
هويي maybe-place	-6
هوں function	-11
هوں word	2
هي function	-26
هي maybe	-1
هي maybe-place	1
هي number	-8
هي workplace	5
هيں word	1
وارڈ word	-3
والي maybe	2
والي workplace	13
واپس word	-9
ورنه maybe	-5
ورنه word	1
وزٹ in-place	11
وه function	-4
وه generic	4
وه word	11
ويزي in-place	12
يعني function	10
يه word	-3
يهاں word	2
ٹيك not-name	15
پاس word	6
پاسپورٹ word	-1
پر word	-11
پرايمري school	2
پنڈلي word	-3
په word	-11
پيغام word	10
پچهلي word	-6
چكويي word	1
ڈاٹ word	20
ڈرايٹ word	1
گا function	-1
گل word	7
گلا word	-3
گواه word	3
[word-before ur-latn]
 generic	11
 kin	1
 kins	6
 landmark	-9
 maybe	10
 maybe-place	2
 month	2
 number	14
 school	4
 word	1
 workplace	-14
[address] function	4
[address] word	5
[age] word	-6
[date] word	-3
[email] word	-2
[employer] in-place	-16
[employer] not-name	9
[employer] word	12
[handle] word	-8
[name] kin	10
[name] word	3
[name] workplace	2
[nationality] function	-3
[number] word	-10
[place] function	-8
[place] in-place	-19
[place] word	27
[place] workplace	-1
[reference] word	8
[school] maybe	-5
[status] function	3
[time] word	5
[unknown] function	9
[unknown] generic	-2
[unknown] in-place	-1
[unknown] kin	-6
[unknown] word	15
aik word	-7
and word	7
and workplace	4
at word	11
aur function	-4
aur maybe	8
baba function	3
baccha number	1
bachay word	-8
bachchi word	-6
bahu word	2
bara word	-3
barish function	7
bees unit	14
behn maybe	4
beti word	3
bhi word	-4
block word	7
bohat word	-3
call workplace	-4
care workplace	-2
chaat word	2
chacha word	-1
chai word	-1
chup function	2
deti word	2
di word	1
do function	-1
do word	10
dot function	16
dot word	24
double number	2
double word	1
dunga word	-2
dupatta word	-5
dusra unit	-1
ek clock	2
email kin	6
email word	5
ex word	2
example word	19
family word	4
fish unit	11
flat number	10
floor word	-6
foster maybe	3
gala word	-4
gande word	-2
gaon word	3
garam word	8
ghar function	5
ghar number	1
ghar word	-2
golden word	7
grantham unit	1
hai function	-15
hai maybe	4
hain word	3
hamar word	-2
high school	2
ho function	12
home not-name	13
hoon word	16
hu number	5
hu word	-3
hum word	20
hum workplace	-2
hun word	8
im number	-4
ionut none	2
jagdish kin	3
jamnadas and	3
jane number	-4
jata function	4
jaunga word	4
jeth word	1
jise kin	6
k in-place	8
kaata word	8
ke function	-4
ke generic	9
ke number	5
kehnde word	-1
khatam function	11
ki number	5
ki ordinal	1
kiya word	4
ko verb	-1
ko word	-6
koi maybe	-2
kripya word	-1
ladka word	-6
le function	-4
leave function	7
log word	-1
lorry maybe	-3
madam word	-2
mai word	5
mail word	3
main function	7
main kin	3
main word	3
main workplace	-4
makaan not-name	-3
malik kin	1
malik word	10
malkin word	6
march function	3
mari word	2
marti word	5
me word	-14
me workplace	1
mein kin	-1
mein word	-1
mera number	-4
meri maybe	-2
meri word	-3
mitti function	10
mulberry landmark	2
naam function	-3
naam in-place	-1
naam word	13
nahi function	-1
nand word	1
naya word	6
ne word	-13
next word	-3
nhs number	-1
nine word	9
number number	3
paas function	4
pati word	12
pe word	-16
pohancha word	2
priya word	1
ramzan function	4
rishta word	2
ro word	-2
road function	1
roz word	-7
s in-place	2
saal word	2
saas word	-1
sab maybe	7
sawari word	1
school maybe-place	-2
se word	-8
sheeshe maybe	-1
silver word	5
snap word	2
speedy word	5
supervisor word	2
tasveerein word	-2
teen word	5
teesri word	3
tha word	-1
the word	2
tiny word	6
tod function	-3
toh word	-7
top word	13
topi word	-4
tu word	7
umar number	24
underscore function	8
usne word	-4
ustad function	18
vali maybe	-1
wala workplace	1
wale word	-5
walk function	14
warna maybe	-3
wo maybe	5
wo word	9
woh word	13
ya word	2
ye word	-1
yusra function	10
[word-before vi]
 maybe	-7
 number	-11
 surname	-5
 unit	-4
 word	-9
31 unit	1
[address] function	-7
[address] surname	3
[address] word	6
[age] function	1
[date] function	2
[date] surname	-1
[employer] function	-2
[employer] in-place	-1
[employer] number	1
[employer] surname	-3
[employer] word	6
[name] function	4
[name] kin	2
[name] not-name	2
[name] number	7
[name] verb	-2
[name] word	-8
[place] kin	4
[place] verb	-2
[status] word	-2
[unknown] function	2
[unknown] kin	7
[unknown] not-name	1
[unknown] word	2
a surname	3
a word	13
an not-name	15
anh number	-4
ba function	5
ba number	-10
ba word	9
bánh word	11
báo not-name'	-1
bé kin	5
bạn word	-2
bảy function	3
bằng word	-8
bỏ word	-2
ca not-name	-2
cham word	8
chu word	-5
chín function	6
chấm word	20
chỉ ordinal	-6
chồng word	-1
chờ word	9
con function	7
con kin	2
con number	5
cong word	3
còng word	12
có not-name	9
công not-name	-2
căn word	10
cư word	13
cạnh word	19
cảnh not-name	-1
dao word	-2
dot word	1
duong function	2
dân word	-3
dây word	-3
e word	-4
em function	26
em kin	5
em number	-2
em unit	1
em word	-33
email kin	7
example word	17
giấy not-name	14
gmail word	7
gái function	4
gãy word	-4
gạch word	14
gọi not-name'	-3
hai kin	13
hai number	-1
hai unit	-5
hoc generic	-2
home not-name'	-10
homes function	3
hít surname	-3
hạn not-name	5
hạn word	2
học surname	-2
hộ word	5
khoi kin	4
khoản surname	4
khách word	-3
không function	16
không number	10
không word	-6
laixe kin	3
lam workplace	-5
làm surname	-6
lên maybe	-4
lên word	7
lúc kin	9
lăm unit	3
lớp number	-4
mang maybe	-3
miệt word	10
mong maybe	-4
mì word	17
mình kin	1
mươi kin	1
mười function	3
mười number	4
người kin'	5
nhà word	-5
nó word	-6
nói function	14
nước word	-1
nữa generic	-1
office word	-3
phía function	9
quản surname	-10
sau workplace	13
so number	-3
sĩ kin	-4
sơ not-name'	-2
tay word	8
theo function	2
theo not-name	6
thu word	-3
tháng month	6
tháng number	6
thằng word	-1
thứ number	-4
tiệm word	3
toi maybe	4
tra surname	-4
tra word	-2
trai function	4
trạm word	22
trả surname	-7
trệt word	11
tui word	-2
tài word	-1
tên function	10
tôi function	4
tôi kin	2
tôi not-name	2
tôi word	-6
tầng word	9
tị word	2
từ kin	1
visa function	4
visa kin	8
visa word	1
vô word	-2
vườn function	9
với kin	-1
với maybe	5
vợ kin	10
xe word	-2
xét word	6
xương word	-4
yahoo word	6
ông function	3
đang word	16
đau word	-1
điện surname	-6
đó unit	1
đăng word	-1
được number	-4
đầu word	-4
đầy word	-1
đỏ function	16
đồ word	-5
đứa surname	-1
ở unit	7
ở word	-11
ở workplace'	-6
[word-before zh]
 generic	3
 maybe	2
 month	2
 number	1
 word	26
 workplace	-4
14 word	2
15 old	3
19 old	4
714 word	4
74 function'	2
[address] function	6
[address] word	-5
[age] function	-4
[age] old	-9
[age] word	-1
[date] word	-5
[employer] function	-33
[employer] verb	-2
[employer] word	-78
[name] function	-41
[name] generic	-1
[name] in-place	-6
[name] kin	-23
[name] ordinal	-3
[name] surname	2
[name] verb	-11
[name] word	-27
[name] workplace	-6
[nationality] function	-5
[nationality] word	18
[number] street	-5
[place] function	-38
[place] verb	-11
[place] word	-51
[place] workplace	-11
[reference] word	-2
[school] function	-9
[school] word	-3
[status] number	-12
[status] verb	1
[status] word	21
[time] word	6
a word	5
ac not-name	9
at word	5
b word	8
dot word	13
example function	7
example word	13
friend word	6
gmail word	3
hull word	1
law function	5
lee in-place	4
neighbour word	7
ni ordinal	-1
outlook word	7
spa word	5
t function	5
wei in-place	1
welfare word	4
whatsapp verb	-5
一 function	-14
一 ordinal	1
一点 word	2
一直 word	-4
七 clock	2
七 generic	-6
三 function	-5
三 number	-9
三 word	4
三个 function	-3
三层 word	3
三月初 number	5
上 number	-5
上 weekday	4
上班 number	-2
上班 word	4
下 number	-2
下 word	1
不 word	-4
东北 word	2
两 function	-4
两 number	-6
两 word	-1
两个 word	-3
两天 word	3
个 word	1
个人 word	-3
个仔 word	8
中 word	9
主人 word	9
主管 word	5
九 function	-1
九月初 number	10
也 word	-6
买 word	-8
了 function	-3
了 maybe	5
了 number	-17
二 function	8
二 number	-7
二 word	12
五 function	6
亲 word	7
今年 number	3
今年 word	3
从 word	8
他妈的 function	-3
伊丽莎白街 function	9
住 function	-13
住 word	18
住 workplace	10
住在 word	15
住在 workplace	1
做 word	-8
停车场 function	2
先 number	-2
先生 word	-9
全是 word	-4
八 function	9
八 number	-17
八 word	-5
公共 word	17
公车上 number	-2
六 function	5
六 word	-4
养人 word	6
写 word	-5
冬月 word	10
出 number	-5
刚 function	3
到 number	-7
到了 word	4
前男友 word	8
剪 word	2
医院 number	-8
医院 word	-4
十 number	-2
千 function	-3
卖 word	-9
卡 ordinal	-3
厨师 word	7
去 word	15
又 word	-2
发到 function	1
发帖 word	6
受 word	4
只 word	-1
叫 function	-1
叫 maybe	4
叫 surname	1
叫 word	32
叫他 word	3
叫我 word	-8
叫我们 word	-1
号 word	2
吃狗 word	3
合法 word	7
同乡 word	3
同事 word	4
后面 function	9
吓得 word	-1
听见 word	4
告诉 generic	3
和 kin	-2
和 word	14
咗 function	-3
咗 number	-7
咗 word	5
咬我 word	-1
哋 word	-4
哥 word	-5
喊 word	1
喺 not-name'	-6
喺 word	22
四个 word	-5
回 word	6
圈 function	7
圣 word	2
在 function	-9
在 kin	4
在 maybe	9
在 not-name	-6
在 number	2
在 school	-2
在 word	24
在 workplace	-7
地毯 workplace	4
块 word	-5
外号叫 word	3
夜里 word	-2
大门 number	8
天天 word	-6
天干 number	-9
头 word	12
女仔 word	-5
女士 word	-15
她 word	-3
好 word	-11
妈妈 word	-2
妹妹 word	4
姓 word	8
学 word	13
学生 verb	2
学生 word	2
孩子 word	-7
客人 word	-3
室友 word	5
家 word	9
家住 word	7
家在 word	1
对面 function	11
对面 word	-1
小 word	12
小孩 word	-10
小时 word	-3
小河 kin	3
就 word	-3
就是 word	6
屁股 number	1
岁 function	-2
工 word	4
工作 word	5
左手 function	18
干 function	-2
干 workplace	-3
平时 surname	-3
年 function	-6
年 word	1
庇护 function	24
庇护 word	6
店 function	-2
店主 word	8
度假 word	8
开 function	-4
开 word	4
弄 function	-7
很 word	-4
律师 word	-3
得 word	-3
快 word	9
怀孕 word	-1
恩典 word	15
我 function	7
我 in-place	-4
我 kin	-12
我 not-name'	-5
我 surname	4
我 word	-1
戴 word	-8
房东 word	6
手 word	-6
手臂 word	-1
打 word	-1
打工 number	-2
打工 word	4
扔 maybe	-4
把 word	-7
投 word	3
护照 verb	1
护理员 word	-2
报 function	-5
拒 function	18
拖车 word	-2
拜克 word	2
拿 maybe	-4
拿 word	-4
持 word	3
挂 in-place	7
掐我 word	-6
排 word	7
攞 word	5
放 word	-10
放在 generic	-1
教 word	-5
教堂街 function	3
教练 kin	-1
早就 word	18
昨天 maybe	3
是 maybe	1
是 weekday	-9
是 word	10
是 workplace	-1
晨星 school	3
最 word	1
最后 word	1
月 function	3
月 word	14
有 word	-6
有没有 word	14
朋友 word	3
条 street	-7
来 word	-3
案 ordinal	-12
楼 function	14
楼 word	9
楼上 function	12
楼梯 word	-2
正月 word	9
每天 word	-4
汽 word	3
沈 surname	6
没 word	15
没有 verb	4
没有 word	5
泼我 word	-3
洗衣店 function	1
海星 school	3
混蛋 word	6
港口 word	15
炸鸡 function	-3
点 not-name	5
点 word	15
烧 workplace	-1
热 word	-4
现在 word	-2
用 word	-14
申请 function	12
男 function	-5
病房 word	-3
白 word	11
百 function	-3
的 generic	1
的 kin	-14
的 maybe	-1
的 surname	-2
的 word	15
的 workplace	-2
真的 word	-2
着 word	-1
石桥 word	10
砸门 word	7
移民局 word	4
窗户 function	21
窗户 word	-5
笨蛋 word	1
第一个 weekday	11
第三个 weekday	12
等 word	14
签 word	8
签证 function	8
签证 word	7
米尔山 word	1
系 word	-3
红 word	7
给 function	-5
给 word	18
给我 number	-1
绿野 word	3
缝了 number	-11
老乡 word	-4
老家 word	9
老板 function	-6
耳朵 word	-1
聋 word	-2
腊月 word	8
艾特 word	4
英国 word	1
蓝天 word	13
蓝色 word	4
街 function	2
被 word	2
西路 function	6
警察 word	4
诊所 word	-4
话 function	4
说 function	-1
说是 function	-2
谷 word	6
费尔兰兹 word	6
跑 word	4
跟 word	6
路 word	-7
躲在 word	-2
车站 function	19
车里 word	-4
边 function	10
过 function	4
过 word	1
过 workplace	-1
过期 function	21
过期 word	4
返 generic	2
返 word	3
还在 function	3
还在 word	3
还没 function	7
进 word	6
送到 word	9
逼我 word	-2
逾期 word	12
那 word	4
那个 word	6
那个 workplace	5
那家 word	-1
那家 workplace	13
那间 function	13
邮局 function	5
邮箱 kin	6
邮箱 word	4
邻居 word	8
都 number	-6
都 word	-5
都是 word	-2
里 number	-7
里 word	-4
里面 generic	9
门 function	11
问我 word	1
闹我 word	-2
隔壁 function	2
难民 word	5
靠 word	3
面试 function	4
马来西亚 word	4
马路 generic	12
骂我 word	-5
骗 function	2
高街 word	4
鱼店 function	7
