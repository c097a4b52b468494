# Bengali in Latin letters. Made by wordlists/make.py; licences in LICENCES.md.
[word]
a
aaat
aafa
aafaar
aagun
aainay
aajke
aama
aamma
aase
aase-na
aashi
aasi
aaso
aat
aata
aatae
aatai
aatanno
aatano
aatar
aataro
aatas
aatash
aatashi
aatasi
aatat
aatator
aatattor
aatay
aatcholis
aatcholish
aatchollis
aatchollish
aate
aath
aathas
aathash
aathta
aathtae
aathtai
aathtar
aathtat
aathtay
aatoi
aator
aatris
aatrish
aatshoti
aatshotti
aatsolis
aatsolish
aatsollis
aatsollish
aatsoti
aatsotti
aatt
aatta
aattae
aattai
aattar
aattat
aattay
aazke
aba
abajan
abal
abar
abaro
abasik
abazan
abba
abbajan
abbar
abbazan
abbey
abbu
abdulah
abedner
abednkari
abednpotr
abedon
abedoner
abedonokari
abedonopotr
abey
abhaoa
abhaoya
abi
abishkar
abiskar
abltabol
aboddh
abodh
abodulah
abodullah
abodur
abohaoa
abohaoya
abolotabol
aborjona
aborzona
aboshok
aboshyk
abosok
abosyk
abshok
absok
abur
academy
account
accountant
accountants
ach
achar
achcha
ache
achen
achhe
achi
achil
achin
achla
achlam
acho
achod
achoin
achol
acholam
achor
achore
achorer
achoron
achorone
achoroner
achr
achraise
achrner
achron
achuin
achur
acid
acount
acountants
ad
adab
adaer
adai
adaita
adaitar
adaitay
adalot
adalote
adalte
adalter
aday
addi
ades
adesh
adey
adha
adhai
adhaita
adhaitae
adhaitai
adhaitar
adhaitat
adhaitay
adharait
adhatmik
adhipot
adhipoty
adhmra
adhomora
adhunik
adhyatmik
adi
adibasi
adil
adipata
admi
adomi
ador
adou
adt
adte
aek
aer
aes
afa
afar
afare
afay
afganistan
afganistane
afganistaner
afim
afnar
afnara
afnarare
afnare
afne
afnera
afogan
afoganistan
afoganistane
afoganistaner
afonar
afone
afosos
afrika
afrikan
afrikar
afrikay
afsos
agami
agamikal
age
agedi
agei
agency
agent
ageo
ager
agey
aghat
aghet
agle
agli
agol
agoner
agor
agorobati
agosht
agost
agoster
agot
agrahayon
agrbati
agroh
agrohi
agul
agun
agune
aguner
agunot
aguste
aha
ahajari
ahazari
ahban
ahe
ahen
ahi
ahmeder
ahoban
ahomad
ahomeder
ahosan
ahot
ai
aia
aib
aiba
aibe
aibi
aibo
aichcha
aiche
aichi
aichil
aichin
aichlam
aicho
aichos
aichsa
aidi
aie
aien
aier
aifon
aii
aij
aijka
aijoka
aika
aikbo
aikche
aikchi
aikchil
aikobo
aikoche
aikochi
aikochil
aikose
aikosi
aikosil
aikotam
aikse
aiksi
aiksil
aiktam
aikya
ail
aila
ailam
aile
ailey
ailo
aimu
ain
aina
ainbo
ainche
ainchi
ainchil
aine
ainer
aingot
aini
ainjibi
ainobo
ainoche
ainochi
ainochil
ainogot
ainojibi
ainose
ainosi
ainosil
ainotam
ainozibi
ainse
ainsi
ainsil
aintam
ainya
ainzibi
aio
aiok
airam
airay
ais
aischil
aise
aisi
aisil
aisilam
aisilo
aisochil
aisokrim
aisos
aisosil
aissa
aissil
aisyi
aisyil
aita
aitam
aitase
aite
aitese
aitesi
aiti
aito
aium
aiya
aiye
aiyen
aiyi
aiyo
aiyum
aiz
aizka
aizoka
aj
ajebaje
ajia
ajibon
ajie
ajiya
ajiye
ajka
ajkaa
ajkal
ajke
ajker
ajo
ajob
ajoka
ajokal
ajoker
ak
aka
akaia
akaiche
akaise
akait
akaite
akaiya
akano
akar
akare
akarer
akaron
akas
akase
akaser
akash
akashe
akasher
akayit
akba
akbam
akbe
akben
akbi
akbo
akche
akchen
akchi
akchil
akchilam
akchile
akchilen
akchilo
akchis
akcho
ake
akeche
akechen
akechi
akechil
akechilam
akechilen
akecho
akei
aken
akese
akesen
akesi
akesil
akesilam
akesilen
akeso
akh
akhait
akhayit
akhn
akhon
akhota
akhta
akhter
akhyait
akhyayit
akia
akib
akibar
akibe
akiche
akichi
akie
akieche
akiechil
akiese
akiesil
akil
akilam
akile
akis
akisi
akite
akiya
akiye
akiyeche
akiyechil
akiyese
akiyesil
akla
aklam
akle
aklei
aklen
akleo
aklo
akmu
akn
akob
akoba
akobam
akobar
akobe
akoben
akobi
akobo
akoch
akoche
akochen
akochi
akochil
akochilam
akochile
akochilen
akochilo
akochis
akocho
akod
akol
akolam
akole
akolei
akolen
akoleo
akolo
akomu
akon
akor
akorshon
akorshoni
akorshoniy
akorson
akorsoni
akorsoniy
akose
akosen
akosi
akosil
akosilam
akosile
akosilen
akosilo
akosis
akoso
akota
akotam
akote
akoteche
akotechen
akotechi
akotechil
akotechilam
akotecho
akotei
akoten
akotese
akotesen
akotesi
akotesil
akotesilam
akoteso
akoti
akra
akrant
akrisht
akrist
akromne
akromner
akromnkari
akromon
akromonokari
akros
akrosh
akse
aksen
aksi
aksil
aksilam
aksile
aksilen
aksilo
aksis
akso
akta
aktam
akte
akteche
aktechen
aktechi
aktechil
aktechilam
aktecho
aktei
akten
akter
aktese
aktesen
aktesi
aktesil
aktesilam
akteso
akti
akto
akuk
akun
akur
akus
akush
akuti
akyait
akyayit
alada
alah
alahor
alahoroaste
alahoroyaste
alahroaste
alahryaste
alai
alaihi
alaikum
alaikumus
alama
alamot
alap
alchit
alchna
alchnar
alchnay
alergy
alhaj
alhamdulilah
alhamdulillah
alhaz
ali
alir
aljibh
aljiv
alke
alkit
allah
allahor
allahoroaste
allahoroyaste
allahroaste
allahryaste
allai
allama
allergy
almari
alo
alochit
alochona
alochonar
alochonay
alojibh
alojiv
aloke
alokhi
aloki
alokit
alokkhi
alokki
alomari
alomira
alor
alos
alosar
alosh
alosit
alosona
alosonar
alosonay
alotra
alotrasno
alotrasono
alozibh
aloziv
alsar
alsemi
alsit
alsna
alsnar
alsnay
altrasaund
alu
alzibh
alziv
am
amader
amader-re
amaderke
amaderoke
amago
amagre
amajan
amake
amar
amare
amarta
amay
amazan
ambulans
ambulansh
ambulence
ambulens
amdani
amerika
amerikan
amerikar
amerikay
amgo
amgre
ami
amii
amin
amio
amk
amle
amma
ammajan
ammar
ammazan
ammi
ammu
amodani
amogo
amole
amon
amontron
amora
amorai
amorao
amorar
amr
amra
amra-re
amrai
amrao
amrar
amrare
amrarey
amu
ana
anab
anabe
anaben
anabo
anachche
anachchi
anachchil
anai
anaia
anaib
anaibo
anaiche
anaichi
anaichil
anaichilam
anail
anailam
anaile
anailo
anaimu
anaise
anaisi
anaisil
anaisilam
anaitache
anaitase
anaite
anaiteche
anaitese
anaito
anaiya
anako
anal
analam
anale
analen
analo
anano
ananor
anao
anar
anase
anasi
anasil
anasse
anassi
anassil
anatam
anate
anato
anba
anbain
anbam
anbani
anbar
anbay
anbe
anbei
anben
anbena
anbi
anbna
anbo
anboi
anche
anchen
anchena
anchi
anchil
anchilam
anchile
anchilen
anchilena
anchilo
anchin
anchina
anchis
anchlik
ancho
anchor
anchos
andarograund
andaropas
andarpas
andha
andho
andolne
andolner
andolon
andolone
andoloner
aneche
anechen
anechi
anechil
anechilam
anechile
anechilen
anechili
anechilo
anechis
anecho
anei
anen
aneni
aneo
aner
anera
anese
anesen
anesi
anesil
anesilam
anesile
anesilen
anesili
anesilo
anesis
aneso
anggul
angina
angkel
angshik
angsik
angti
angul
angule
anguler
angur
ania
aniache
aniachen
aniachi
aniachil
aniachilam
aniachilen
aniar
aniase
aniasen
aniasi
aniasil
aniasilam
aniasilen
anib
anibar
anibe
aniben
anibo
anich
anichche
anichchi
aniche
anichi
anichil
anichila
anichilam
anichin
anieche
aniechen
aniechi
aniechil
aniechilam
aniechilen
aniechilo
aniecho
aniei
anien
anieo
aniere
aniese
aniesen
aniesi
aniesil
aniesilam
aniesilen
aniesilo
anieso
anilaib
anilaiche
anilaila
anilaimu
anilaise
anilam
anilao
anile
anilen
anilo
anin
anini
aniram
anise
anisi
anisil
anisila
anisilam
anisin
anisse
anissi
anit
anitam
anite
aniteche
anitechi
anitechil
anitechilam
aniten
anitese
anitesi
anitesil
anitesilam
anito
aniyache
aniyachen
aniyachi
aniyachil
aniyachilam
aniyachilen
aniyar
aniyase
aniyasen
aniyasi
aniyasil
aniyasilam
aniyasilen
aniye
aniyeche
aniyechen
aniyechi
aniyechil
aniyechilam
aniyechilen
aniyechilo
aniyecho
aniyei
aniyen
aniyeo
aniyere
aniyese
aniyesen
aniyesi
aniyesil
aniyesilam
aniyesilen
aniyesilo
aniyeso
aniyya
anla
anlam
anlay
anle
anlei
anlen
anleo
anli
anlo
anlok
anmu
annai
annako
annda
annon
ano
anob
anoba
anobain
anobam
anobani
anobar
anobay
anobe
anobei
anoben
anobena
anobi
anoblok
anobo
anoboi
anobona
anoch
anoche
anochen
anochena
anochi
anochil
anochilam
anochile
anochilen
anochilena
anochilo
anochin
anochina
anochis
anocho
anocholik
anochos
anofrend
anoin
anol
anola
anolam
anolay
anole
anolei
anolen
anoleo
anoli
anolo
anolok
anomu
anonai
anonako
anonde
anonder
anondit
anondo
anoner
anonoda
anonon
anorain
anos
anose
anosen
anosena
anosi
anosil
anosilam
anosile
anosilen
anosilena
anosilo
anosin
anosina
anosis
anoso
anosolik
anosos
anot
anota
anotache
anotachen
anotachi
anotacho
anotachos
anotain
anotam
anotase
anotasen
anotasi
anotaso
anotasos
anotay
anote
anoteche
anotechen
anotechi
anotechil
anotechilam
anotecho
anotechos
anotei
anoten
anoteo
anotese
anotesen
anotesi
anotesil
anotesilam
anoteso
anotesos
anoti
anoto
anotona
anotora
anotoray
anotore
anrain
anse
ansen
ansena
ansi
ansil
ansilam
ansile
ansilen
ansilena
ansilo
ansin
ansina
anslik
anso
ansor
ansos
antache
antachen
antachi
antacho
antachos
antain
antam
antase
antasen
antasi
antaso
antasos
antay
anteche
antechen
antechi
antechil
antechilam
antecho
antechos
antei
anten
anteo
antese
antesen
antesi
antesil
antesilam
anteso
antesos
anti
antna
antorik
antorjatik
antorzatik
antray
antre
anuin
anuk
anumanik
anumna
anumona
anun
anushtanik
anushtanikbhabe
anushtanikobhabe
anushtanikovabe
anushtanikvabe
anushthanik
anushthanikbhabe
anushthanikobhabe
anushthanikovabe
anushthanikvabe
anustanik
anustanikbhabe
anustanikobhabe
anustanikovabe
anustanikvabe
anusthanik
anusthanikbhabe
anusthanikobhabe
anusthanikovabe
anusthanikvabe
ao
aoa
aoaj
aoami
aoamilig
aoamiliger
aoar
aoaz
aoin
aojit
aojne
aojner
aojon
aojone
aojoner
aota
aotay
aowa
aoya
aoyaj
aoyami
aoyamilig
aoyamiliger
aoyaz
aozit
aozne
aozner
aozon
aozone
aozoner
ap
apa
apake
apar
apatot
apdet
apel
apil
apis
aplod
apnader
apnake
apnar
apnara
apnarare
apnare
apne
apnera
apni
apnio
apodet
apolod
apon
aponader
aponake
aponara
aponio
aporadh
aposet
apoti
apotti
app
april
apset
aptat
apu
ar
arai
araita
araitae
araitai
araitar
araitat
araitay
arale
arare
arayta
araytae
araytai
araytar
araytat
araytay
arbe
arber
arbi
arek
arekgu
arekjner
arekjon
arekogu
arekojon
arekojoner
arekota
arekoti
arekozon
arekozoner
arekta
arekzner
arekzon
aripata
arjent
arjentinar
arji
arkjon
arkta
arkzon
arli
arm
armi
aro
arobe
arober
arobi
arokojon
arokota
arokozon
aron
arop
arot
arte
arth
arthik
artik
artonad
arzent
arzentinar
arzi
as
asab
asabadi
asabe
asaben
asabo
asachche
asachchi
asachchil
asadaise
asai
asaia
asaib
asaibo
asaiche
asaichi
asaichil
asaichilam
asail
asailam
asaile
asailo
asaimu
asaise
asaisi
asaisil
asaisilam
asaitache
asaitase
asaite
asaiteche
asaitese
asaito
asaiya
asal
asalam
asalamu
asalamualaikum
asalamuwalaikum
asale
asalen
asalo
asami
asano
asanor
asao
asar
asarh
asas
asasil
asassil
asatam
asate
asato
asay
asba
asbab
asbabpotr
asbain
asbam
asbani
asbar
asbas
asbay
asbe
asben
asbena
asbi
asbina
asbna
asbo
asche
aschen
aschena
aschi
aschil
aschilo
aschin
aschina
aschis
ascho
aschor
aschory
aschos
asci
ase
aseche
asechen
asechi
asechil
asechilam
asechile
asechilen
asechili
asechilo
asechis
asecho
asei
asein
asen
asena
aseni
aseo
asepase
asepaser
aser
asese
asesen
asesi
asesil
asesilam
asesile
asesilen
asesili
asesilo
asesis
aseso
ash
asha
ashabadi
ashar
asharh
ashas
ashay
ashbas
ashbe
ashben
ashbi
ashbina
ashche
ashchi
ashchilo
ashchor
ashchory
ashe
ashen
ashepashe
ashepasher
ashi
ashirbad
ashlam
ashle
ashlo
asho
ashole
asholei
ashongka
ashonka
ashonkay
ashoraful
ashr
ashraful
ashrokendr
ashroy
ashroyer
ashroykendr
ashroykendro
ashse
ashsi
ashsil
ashsilo
ashsor
ashsory
ashte
ashteche
ashtese
ashtesi
ashwin
asi
asiache
asiachen
asiachi
asiachil
asiachilam
asiachilen
asiar
asiase
asiasen
asiasi
asiasil
asiasilam
asiasilen
asib
asibar
asibe
asiben
asibo
asich
asichche
asichchi
asiche
asichi
asichil
asichila
asichilam
asichin
asie
asieche
asiechen
asiechi
asiechil
asiechilam
asiechilen
asiechilo
asiecho
asiei
asien
asieo
asiere
asiese
asiesen
asiesi
asiesil
asiesilam
asiesilen
asiesilo
asieso
asil
asila
asilaib
asilaila
asilaimu
asilam
asilo
asin
asir
asiram
asirbad
asis
asise
asisi
asisil
asisila
asisilam
asisin
asisse
asissi
asit
asitam
asite
asiteche
asitechi
asitechil
asitechilam
asiten
asitese
asitesi
asitesil
asitesilam
asito
asiyache
asiyachen
asiyachi
asiyachil
asiyachilam
asiyachilen
asiyar
asiyase
asiyasen
asiyasi
asiyasil
asiyasilam
asiyasilen
asiye
asiyeche
asiyechen
asiyechi
asiyechil
asiyechilam
asiyechilen
asiyechilo
asiyecho
asiyei
asiyen
asiyeo
asiyere
asiyese
asiyesen
asiyesi
asiyesil
asiyesilam
asiyesilen
asiyesilo
asiyeso
asiyya
asla
asle
aslen
asli
aslo
asmu
asnai
asnako
asnda
asne
asner
aso
asob
asoba
asobab
asobabopotr
asobain
asobam
asobani
asobar
asobay
asobe
asoben
asobena
asobi
asobo
asoboi
asobona
asoch
asoche
asochen
asochena
asochi
asochil
asochin
asochina
asochis
asocho
asochos
asod
asoin
asol
asolam
asole
asomu
ason
asonai
asonako
asone
asoner
asongka
asonka
asonkay
asonn
asonoda
asopatal
asor
asoraful
asoron
asorone
asoroner
asos
asose
asosen
asosena
asosi
asosil
asosin
asosina
asosis
asoso
asosos
asot
asota
asotache
asotachen
asotachi
asotacho
asotachos
asotain
asotam
asotase
asotasen
asotasi
asotaso
asotasos
asotay
asote
asotechil
asotechos
asoten
asotesil
asotesos
asoti
asoto
asotona
asotora
asotoray
asotore
aspatal
asr
asra
asraful
asre
asrner
asrokendr
asrom
asron
asroy
asroykendr
assa
assalamu
assalamualaikum
assalamuwalaikum
asse
assena
assi
assil
assin
assina
asso
assory
assos
ast
asta
astache
astachen
astachi
astacho
astachos
astain
astam
astase
astasen
astasi
astaso
astasos
astay
aste
asteaste
astechil
astechos
astese
astesil
astesos
astha
astna
asto
astra
astray
astre
asuin
asuk
asum
asumna
asumona
asun
asur
asustho
asusto
aswin
asylam
at
ata
atachar
atae
atai
atais
ataish
atanno
atannobboi
atano
atanoboi
ataro
ataroi
atas
atasar
atase
atash
atashe
atashi
atasi
atat
atator
atattor
atay
atbohotya
atcholis
atcholish
atchollis
atchollish
atdin
ate
atek
athais
athaish
athar
atharo
atharoi
athas
athash
athta
atio
atiyo
atjon
atka
atkabe
atkai
atkaia
atkaibe
atkailaiche
atkailo
atkaise
atkaisilo
atkaitese
atkalo
atkan
atkano
atkay
atkaya
atkayeche
atkayechhe
atkayeshe
atke
atkura
atkure
atmahotya
atmar
atmas
atmi
atmio
atmisbojon
atmisbozon
atmishjon
atmishojon
atmishozon
atmishzon
atmisjon
atmisojon
atmisozon
atmiszon
atmiysbojon
atmiysbozon
atmiyshojon
atmiyshozon
atmiysojon
atmiysozon
atmoghati
atmohattya
atmohatya
atmohota
atmohotta
atmohotya
atmohta
atmosmorpon
atmosomorpon
atnohota
atnohotya
atnohta
ato
atodin
atohota
atohotya
atohta
atojon
atok
atokailaiche
atokuda
atokude
atokura
atokure
atomas
atongk
atongke
atongkit
atongko
atonke
atonkito
atonko
atonkogrosto
ator
atoshobaji
atoshobazi
atosobaji
atosobazi
atot
atozon
atris
atrish
atsbaji
atsbazi
atshbaji
atshbazi
atshoti
atshotti
atsolis
atsolish
atsollis
atsollish
atsoti
atsotti
atta
attachar
attae
attai
attais
attaish
attar
attasar
attat
attattor
attay
atthais
atthaish
atti
attio
attiyo
attohota
attohotta
attohottar
attohotya
attohta
attris
attrish
attun
attyachar
attyasar
atu
atuk
atun
atut
atyachar
atyasar
atzon
august
aunty
aut
autos
avaoa
avaoya
awaj
awaz
ay
aya
ayama
ayamma
ayar
ayer
ayjit
ayjne
ayjner
ayjon
ayna
aynay
ayojit
ayojon
ayojone
ayojoner
ayozit
ayozon
ayozone
ayozoner
ayron
ayzit
ayzne
ayzner
ayzon
az
azebaze
azia
azibon
azie
aziya
aziye
azka
azkal
azke
azker
azo
azob
azoka
azokal
azoke
azoker
ba
baad
baade
baais
baaish
baaji
baap
baapbhai
baapvai
baaro
baazi
baba
baba-kay
baba-khay
babaji
babak
babake
babama
babar
babarbari
babare
babarobadi
babarobari
babazi
babhar
babohar
babohare
babosta
babostha
babu
baburchi
babursi
bacader
bacai
bacaite
bacan
bacao
bacar
bacara
bacare
bacbo
bacca
baccader
baccar
baccara
baccare
baccha
bacchader
bacchago
bacchakaccha
bacchake
bacchar
bacchara
bacchare
bacha
bachader
bachago
bachai
bachaise
bachaite
bachakacha
bachake
bachan
bachao
bachar
bachara
bachare
bachate
bachauka
bachaukka
bachaw
bachaye
bachben
bachbi
bachbo
bachcha
bachchader
bachchago
bachchagre
bachchainore
bachchainote
bachchakacha
bachchakachcha
bachchake
bachchar
bachchara
bachcharai
bachchare
bachchi
bachi
bachobi
bachote
bachsi
bachte
baci
bacsa
bacsader
bacsago
bacsakacsa
bacsake
bacsar
bacsara
bacsare
bacte
bad
bada
badam
baddho
baddhota
bade
badedi
badey
badh
badha
badhakopi
badhakpi
badhon
badhota
badhotamulok
badhtamulok
badhyo
badhytamulok
badi
badighor
badioyala
badisada
badmas
badmash
badnam
bador
badosah
badoshah
badsah
badshah
baech
baedh
baendh
baer
baes
baf
bafe
bafor
bafre
bag
baga
bagan
bagdota
bagdotta
bagh
bagodota
bagodotta
bahanno
bahano
bahator
bahattor
baher
bahini
bahinike
bahinir
bahir
bahu
baia
baibel
baich
baichab
baichcha
baichcha-kaichcha
baichchain
baichha
baida
baidaise
baidan
baiday
baidh
baik
bainchod
baindh
bainre
bainsod
bair
baira
bairaise
bairao
bairate
bairay
bairaye
baire
bairedi
bairia
bairkori
bairkri
bairkridiche
bairkridise
bairokori
bairokoridiche
bairokoridise
bairon
bairot
bais
baisa
baisa-kaisa
baisab
baish
baishe
baissa
baissa-kaissa
baiya
baj
bajaat
bajar
bajare
bajarkhroch
bajarkhros
bajarkroch
bajarkros
bajarokhoroch
bajarokhoros
bajarokoroch
bajarokoros
bajarot
bajay
bajaye
baje
bajey
bajha
bajhaa
bajhe
baji
baka
bakery
bakha
baki
bakir
baks
baktigot
baky
bala
balai
balatkar
balb
balens
balika
balis
balish
balisher
balok
baloti
balti
bam
bana
banai
banaitam
banano
banatam
banay
banchod
band
bandej
bandez
bandh
bandhbi
bandhobi
bandhon
bandi
bandij
bandir
bandiz
bandor
bandorer
bang
bangal
bangalir
banggali
bangk
bangking
banglades
bangladese
bangladeser
bangladeshke
bangladeshoke
bangladesi
bangladeske
bangladesoke
bani
banie
banij
banijik
banijy
banijyik
baniye
baniz
banizik
banizy
banizyik
banja
banjha
bank
banoja
banor
banoza
banquet
banqueting
bansod
banza
banzha
bap
bapar
bapare
baparota
baparta
bape
baper
bapera
baperbari
baperbarit
baperobadi
baperobari
bapi
bapkbhabe
bapkvabe
bapok
bapokobhabe
bapokovabe
bapor
bapre
bar
barabari
barai
baraisi
baram
baranda
barandae
barandai
barandat
barano
barbar
barbarr
barber
barbers
bardhok
bari
bari-ghor
baria
bariala
bariali
bariat
barichara
barie
barighor
barinda
barioala
barioali
bariola
barioyala
barioyali
barir
barisara
barishe
baristar
barit
barite
barivara
bariwala
bariwali
bariyala
bariyali
bariye
barkri
barmas
baro
barobar
barobe
baroche
baroi
baroilo
baroise
baroit
baroito
barokori
baromas
barose
barot
barota
barotae
barotai
barotar
barotat
barotay
barshik
barshiki
barsik
barsiki
barta
bartae
bartai
bartar
bartat
bartay
barthode
bartode
basa
basa-bhara
basa-vara
basader
basago
basagre
basagula
basai
basain
basainore
basainote
basaise
basaita
basaite
basakasa
basake
basan
basao
basar
basat
basate
basato
basauka
basaukka
basaw
basay
basaye
basben
basbi
basbo
base
baser
bash
basha
bashai
bashar
bashat
bashato
bashay
bashaye
bashi
bashon
bashoti
bashotti
basi
basinda
basindader
basnkson
baso
bason
basonokoson
basostan
basostand
basosthan
basostop
basostyand
basotti
bassa
bassago
bassagre
bassainore
bassainote
bassakasa
bassakassa
bastard
baste
bastob
bastoban
bastobayn
bastobe
bastobota
bastobta
bat
bata
batare
batari
batas
batha
bathorum
bathroom
bathrum
bati
batil
bating
batopar
batorum
batosoman
batpar
batroom
batrum
batsman
bavar
bayanno
bayano
bayator
bayattor
bayna
bayu
baz
baza
bazaat
bazar
bazarkhroch
bazarkhros
bazarkroch
bazarkros
bazaro
bazarokhoroch
bazarokhoros
bazarokoroch
bazarokoros
bazaror
bazarot
baze
bazha
bazhaa
bazhe
bazi
beadob
beag
beaggun
beai
beain
beak
beane
bearam
beauty
bebak
bebakote
bebakoti
bebi
bebisitar
bebohaar
bebohar
bebohare
bebosta
bebostha
becha
beche
bechechi
bed
beda
bedar
bedare
beday
bedbin
bedh
bedi
bedin
bedire
bedisa
bedisha
bedna
bednanashok
bednanasok
bedona
bedonanashok
bedonanasok
bedorum
bedrum
beech
bees
begar
beggun
begum
begun
behaa
behaya
behenchod
behensod
behus
behush
beich
beijjot
beijjoti
beijot
beiman
beimaner
beimani
beina
beinna
beinya
beis
beisha
beishya
beissa
beissha
beizot
beizzot
beizzoti
bejan
bejar
bejonma
bekar
bekari
bekub
bel
bela
bela-kathi
bela-kati
belar
belay
beli
belna
belon
belt
belter
belun
beluna
bemar
bench
bendej
bendez
bendh
bengal
benggol
bengol
beni
benifit
benoch
benos
bens
beparoya
beporda
ber
bera
beram
beriye
bes
besamorik
besamrik
besh
besha
beshi
beshirbhag
beshirobhag
beshirovag
beshirvag
beshorom
beshrom
beshsha
beshumar
beshya
beshyar
besi
besin
besirbhag
besirobhag
besirovag
besirvag
besment
besoment
besorokari
besorom
besrkari
besrom
bessa
besshya
bessya
besumar
bet
beta
betachele
betagu
betain
betainote
betasele
betata
beter
betha
bethar
bethata
bethay
beti
betigu
beting
betnda
beton
betoner
betonoda
betonr
betonta
beus
beush
beyadob
beyag
beyaggun
beyai
beyain
beyak
beyalis
beyalish
beyallis
beyallish
beyan
beyaram
bezan
bezar
bezonma
bf
bha
bhaara
bhaat
bhab
bhabhi
bhabhire
bhabi
bhaboche
bhabochen
bhabochi
bhaboh
bhabose
bhabosen
bhabosi
bhabote
bhada
bhadada
bhadate
bhadatiya
bhadro
bhaeb
bhaeng
bhaengg
bhaes
bhag
bhagna
bhagne
bhagni
bhagona
bhagoni
bhai
bhaib
bhaichab
bhaier
bhaijan
bhaijhi
bhaiji
bhaike
bhain
bhaing
bhainga
bhaingalaiche
bhaingalamu
bhaingg
bhainggalaiche
bhainggalamu
bhaipo
bhairas
bhaire
bhais
bhaisab
bhaiya
bhaiye
bhaiyer
bhaizan
bhaizhi
bhaizi
bhaj
bhal
bhalbasa
bhalbasar
bhalbase
bhalbasi
bhalbhabe
bhalo
bhalobasa
bhalobase
bhalobasha
bhalobashi
bhalobasi
bhalobhabe
bhan
bhang
bhang-chur
bhang-sur
bhanga
bhangche
bhangchur
bhangg
bhanggilaiche
bhanggilaise
bhangi
bhangia
bhangilaiche
bhangilaimu
bhangilaise
bhangilise
bhangilo
bhangise
bhanglo
bhangochur
bhangosur
bhangse
bhangsilo
bhangsur
bhanok
bhaolens
bhaolent
bhara
bharada
bharar
bharatia
bharatiya
bharchual
bharchuyal
bhari
bharoprapt
bharosam
bharosamy
bharote
bharoter
bharoti
bharotiy
bharotoke
bharsam
bharsamy
bharsual
bharsuyal
bharte
bharter
bharti
bhartiy
bhartke
bhas
bhasha
bhashne
bhashon
bhashone
bhashur
bhashurer
bhashurra
bhaskory
bhasne
bhason
bhasone
bhasur
bhasuropo
bhasurpo
bhat
bhatija
bhatiji
bhatiza
bhatizi
bhatotorokari
bhatrkari
bhattrkari
bhauchar
bhauj
bhausar
bhauz
bhaylens
bhaylent
bhayolens
bhayolent
bhayra
bhaz
bhe
bheb
bhechok
bhechuk
bheda
bheg
bhej
bhel
bheng
bhengch
bhenge
bhengeche
bhengg
bhengoch
bhengos
bhengs
bhenguch
bhengus
bhep
bher
bhera
bhes
bhesha
bhesok
bhetor
bhetore
bhetorer
bhetre
bhetrer
bhez
bhi
bhidio
bhidiokol
bhidu
bhietnam
bhietonam
bhij
bhijiya
bhika
bhikari
bhikha
bhikhari
bhikhuk
bhiksa
bhiksha
bhikshuk
bhiksuk
bhikuk
bhilej
bhilez
bhin
bhing
bhingch
bhings
bhinn
bhir
bhirute
bhisa
bhishon
bhison
bhit
bhitamin
bhitemati
bhitik
bhitor
bhitore
bhitrey
bhitro
bhitrot
bhittik
bhittite
bhitu
bhiyetnam
bhiyetonam
bhiz
bhobhiti
bhobishot
bhobishote
bhobishoter
bhobishte
bhobishter
bhobishyt
bhobishyte
bhobishyter
bhobisot
bhobisote
bhobisoter
bhobiste
bhobister
bhobisyt
bhobisyte
bhobisyter
bhobne
bhobner
bhobon
bhobone
bhoboner
bhodeka
bhodekha
bhodka
bhodoka
bhodro
bhog
bhogban
bhogoban
bhoi
bhojali
bhokt
bhoktoder
bhol
bhonbhon
bhong
bhongg
bhongkor
bhonobhon
bhoot
bhor
bhora
bhorbela
bhore
bhori
bhork
bhornpshon
bhornpson
bhorobela
bhorok
bhoronoposhon
bhoronoposon
bhororate
bhorosa
bhorrate
bhorsa
bhorsha
bhorta
bhorti
bhortir
bhoruk
bhot
bhotar
bhote
bhoter
bhotka
bhotoka
bhoy
bhoy-bhiti
bhoyaboh
bhoyanok
bhoybhiti
bhoydekay
bhoydekhay
bhoye
bhoyej
bhoyes
bhoyez
bhoyngkor
bhoyonkor
bhoyvhiti
bhozali
bhraman
bhramman
bhramoman
bhramyman
bhromne
bhromner
bhromon
bhromone
bhromoner
bhru
bhrun
bhua
bhudi
bhueg
bhug
bhuig
bhuk
bhuke
bhukh
bhuktobhgi
bhuktobhogi
bhul
bhuler
bhumi
bhumikay
bhumikomp
bhumikompe
bhur
bhuru
bhut
bhuy
bhyan
bhyanga
bi
bia
bia-sadi
bia-shadi
biab
biabe
biaben
biabo
biachche
biachchi
biachchil
biai
biaia
biaib
biaibo
biaiche
biaichi
biaichil
biaichilam
biail
biailam
biaile
biailo
biaimu
biaise
biaisi
biaisil
biaisilam
biaitache
biaitase
biaite
biaiteche
biaitese
biaito
biaiya
bial
bialam
bialot
bian
bianbela
bianobela
biao
biar
biaropi
biarpi
bias
biase
biasi
biasil
biasse
biassi
biassil
biat
biatam
biay
bib
biba
bibadi
bibah
bibaher
bibahit
bibahito
bibaho
bibain
bibam
bibani
bibar
bibay
bibe
bibechit
bibechna
bibechnay
bibechona
bibechonay
bibei
biben
bibena
bibesit
bibesna
bibesnay
bibesona
bibesonay
bibhag
bibhage
bibhager
bibhagi
bibhagiy
bibhin
bibhinn
bibhokt
bibhrant
bibi
bibisi
bibna
bibo
biboi
bibona
biboron
bibriti
bibritite
bibron
bich
bichaarok
bichana
bichanapotr
bichanat
bichanay
bichar
bicharer
bichari
bicharok
bicharopoti
bicharpti
bichched
bichchin
bichchinn
bichchu
bichhana
bichil
bichilena
bichis
bichitr
bichna
bichona
bichos
bichsed
bichsu
bida
bidai
bidal
bidale
bidaler
bidaloy
bidaloye
bidaloyer
bidalye
bidalyer
biday
bidbes
bidbesh
bides
bidesh
bideshe
bideshi
bideshir
bideshira
bidh
bidhak
bidhanosobha
bidhanosova
bidhansbha
bidhansva
bidhayk
bidhbost
bidhoba
bidhobha
bidhova
bidi
bidman
bidoman
bidroh
bidroher
bidrohi
bidrup
biduter
bidyal
bidyale
bidyaler
bidyaloy
bidyaloye
bidyaloyer
bidyalye
bidyalyer
bidyman
bidyuter
bie
bieche
biechen
biechi
biechil
biechilam
biechile
biechilen
biechili
biechilo
biechis
biecho
biedh
biei
bieni
bienopi
bienopir
bienpi
bienpir
bieo
bier
biera
biese
biesen
biesi
biesil
biesilam
biesile
biesilen
biesili
biesilo
biesis
bieso
biete
big
bigan
biganer
bigani
bigapon
bigopti
bigor
bigr
bihane
biia
biiache
biiachen
biiachi
biiachil
biiachilam
biiachilen
biiar
biiase
biiasen
biiasi
biiasil
biiasilam
biiasilen
biib
biibar
biibe
biiben
biibo
biich
biichche
biichchi
biiche
biichi
biichil
biichila
biichilam
biichin
biidh
biie
biieche
biiechen
biiechi
biiechil
biiechilam
biiechilen
biiechilo
biiecho
biiei
biien
biieo
biiere
biiese
biiesen
biiesi
biiesil
biiesilam
biiesilen
biiesilo
biieso
biil
biila
biilaib
biilaiche
biilaila
biilaimu
biilaise
biilam
biilao
biile
biilen
biilo
biin
biini
biiram
biis
biise
biisi
biisil
biisila
biisilam
biisin
biisse
biissi
biit
biitam
biite
biiteche
biitechi
biitechil
biitechilam
biiten
biitese
biitesi
biitesil
biitesilam
biito
biiya
biiyache
biiyachen
biiyachi
biiyachil
biiyachilam
biiyachilen
biiyar
biiyase
biiyasen
biiyasi
biiyasil
biiyasilam
biiyasilen
biiye
biiyeche
biiyechen
biiyechi
biiyechil
biiyechilam
biiyechilen
biiyechilo
biiyecho
biiyei
biiyen
biiyeo
biiyere
biiyese
biiyesen
biiyesi
biiyesil
biiyesilam
biiyesilen
biiyesilo
biiyeso
biiyya
bijaia
bijaiya
bijepi
bijepir
bijer
bijibi
bijider
bijiya
bijnes
bijones
bijoy
bijoyer
bijoyider
bijyer
bijyider
bika
bikal
bikalbela
bikale
bikalobela
bikas
bikash
bikel
bikelbela
bikele
bikelobela
bikhat
bikhobh
bikhov
bikhyat
biklang
biklangg
bikobh
bikoj
bikolang
bikolangg
bikolp
bikov
bikoz
bikr
bikreta
bikri
bikrir
bikrit
bikroy
bikyat
bila
bilam
bilap
bilding
bile
bilen
bili
bilin
biliyn
bill
bilo
bilos
bilupt
biman
bimanbondor
bimanobondor
bimu
bin
bina
bina-karone
binai
binain
binakarone
binako
binamule
binamulye
bindon
bine
binim
binime
binimoy
binimoye
binimye
biniog
binit
binitbhabe
binitobhabe
binitovabe
binitvabe
biniyog
binoda
binodon
binor
binre
bio
bioin
bion
bipde
bipder
bipdjnok
bipdznok
bipke
bipkhe
biplober
biplobi
bipod
bipode
bipodojonok
bipodozonok
bipojjonok
bipojonok
bipoke
bipokhe
bipokho
bipokke
bipokkhe
bipokkho
bipokko
bipoko
bipon
biponn
bipor
biporit
biporite
biporoy
bipory
biporyy
bipotnik
bipozonok
bipozzonok
biprit
biprite
biproy
bir
bira
biraj
biral
birannobboi
biranoboi
birashi
biraz
birdhi
birdhider
birdhita
biri
biriani
biriyani
birmingham
birodh
birodhi
birodhider
birodhita
birokt
birokti
biroktikor
birol
birot
biroti
birti
biruddhe
birudhe
bis
bis-kaia
bis-khaia
bisa
bisaarok
bisakt
bisal
bisana
bisanapotr
bisarok
bisaropoti
bisarpti
bisas
bisb
bisbapi
bisbas
bisber
bisbidal
bisbidale
bisbidaler
bisbidaloy
bisbidalye
bisbidalyer
bisbobidyal
bisbobidyale
bisbobidyaler
bisbobidyaloy
bisbobidyaloye
bisbobidyaloyer
bisbobidyalye
bisbobidyalyer
bisbobyapi
bisbojure
bisbokap
bisbokape
bisbokaper
bisboke
bisbost
bisbostu
bisbozure
bised
bises
bisesbhabe
bisesh
bisesobhabe
bisesog
bisesot
bisesovabe
bisesvabe
bisforne
bisforok
bisforon
bisforone
bish
bish-kaia
bish-khaia
bishakt
bishal
bishana
bishas
bishash
bishb
bishbapi
bishbas
bishber
bishbidal
bishbidale
bishbidaler
bishbidaloy
bishbidalye
bishbidalyer
bishbobidyal
bishbobidyale
bishbobidyaler
bishbobidyaloy
bishbobidyaloye
bishbobidyaloyer
bishbobidyalye
bishbobidyalyer
bishbobyapi
bishbojure
bishbokap
bishbokape
bishbokaper
bishboke
bishbost
bishbostu
bishbozure
bishe
bisher
bishesh
bisheshbhabe
bisheshobhabe
bisheshog
bisheshot
bisheshovabe
bisheshvabe
bishh
bishisht
bishjure
bishkap
bishkape
bishkaper
bishleshon
bishobapi
bishobidal
bishobidale
bishobidaler
bishobidaloy
bishobidaloye
bishobidaloyer
bishobostu
bishogulo
bishojure
bishok
bishokap
bishokape
bishokaper
bishoke
bishonno
bishono
bishonota
bishopan
bishost
bishota
bishoti
bishoy
bishoybostu
bishoyk
bishozure
bishpan
bishri
bishshash
bishtish
bishuddh
bishudh
bishwas
bishzure
bisil
bisilena
bisis
bisist
bisitr
bisjure
biskap
biskape
biskaper
biskut
bisleson
bismit
bismokor
bismoykor
bisna
bisnat
bisnay
bisobapi
bisobidal
bisobidale
bisobidaler
bisobidaloy
bisobidaloye
bisobidaloyer
bisobostu
bisogulo
bisojure
bisok
bisokap
bisokape
bisokaper
bisoke
bisona
bisonno
bisonnota
bisono
bisonota
bisopan
bisos
bisost
bisota
bisoti
bisoy
bisoybostu
bisoyk
bisozure
bispan
biss
bissas
bissed
bissh
bisshas
bisshash
bissinn
bissu
bistarit
bistis
bistrit
bisu
bisuddh
bisudh
biszure
bit
bita
bitache
bitachen
bitachi
bitacho
bitachos
bitain
bitase
bitasen
bitasi
bitaso
bitasos
bitay
biteche
bitechen
bitechi
bitechil
bitechilam
bitecho
bitechos
bitei
biten
biteo
bitese
bitesen
bitesi
bitesil
bitesilam
biteso
bitesos
biti
biting
bitna
bito
bitona
bitora
bitoray
bitore
bitork
bitorke
bitorker
bitorkit
bitoron
bitra
bitray
bitre
bitrishna
bitrisna
bitron
biuin
biuk
bium
biumna
biumona
biun
bivag
bivage
bivager
bivagi
bivagiy
bivin
bivinn
bivokt
bivrant
biya
biyalis
biyalish
biyallis
biyallish
biyan
biyanbela
biyanobela
biyar
biyate
biye
biyea
biyer
biyeta
bizaia
bizaiya
bizepi
bizepir
bizer
bizia
bizibi
bizider
biziya
biznes
bizones
bizoy
bizoyer
bizoyider
bizyer
bizyider
bkas
bkash
black
blackmail
blad
bladopresar
bladopreshar
blaind
blak
blakbord
blakmeil
blakmel
blakobord
blakomeil
blakomel
blangket
blauj
blauz
bled
blet
blich
bliding
blis
block
blog
blogar
blok
blokod
blu
blue
bluefilm
blufilm
blyak
blyakbord
blyakmeil
blyakmel
blyakobord
blyakomeil
blyakomel
blyangket
boa
boab
boabe
boaben
boabo
boachche
boachchi
boachchil
boai
boaia
boaib
boaibo
boaiche
boaichi
boaichil
boaichilam
boail
boailam
boaile
boailo
boaimu
boaise
boaisi
boaisil
boaisilam
boaitache
boaitase
boaite
boaiteche
boaitese
boaito
boaiya
boal
boalam
boale
boalen
boalo
boan
boano
boanor
boao
boas
boasi
boasil
boasse
boassi
boassil
boatam
boate
boato
boay
boba
bobain
bobam
bobani
bobar
bobay
bobba
bobdhane
bobe
bobei
boben
bobena
bobhar
bobhare
bobharer
bobharkari
bobharkarider
bobi
bobna
bobo
bobodhane
bobohar
bobohare
boboharer
boboharokari
boboharokarider
bobohrit
boboi
bobona
bobosa
bobosaider
bobosaik
bobosayi
bobosayider
bobosayik
bobosta
bobostapna
bobostapona
bobostar
bobostay
bobostha
bobosthapna
bobosthapona
bobosthar
bobosthay
bobsa
bobsaider
bobsaik
bobsayi
bobsayider
bobsayik
bochche
bochchen
bochchi
bochchil
bochchilam
boche
bochen
bochena
bochhor
bochhorer
bochi
bochil
bochile
bochilena
bochin
bochina
bochor
bochore
bochorer
bochos
bochre
bod
boddmas
boddmash
boddoa
boddya
bodh
bodhhoy
bodhir
bodhoh
bodhohoy
bodhoy
bodhu
bodhur
bodi
bodl
bodmais
bodmaish
bodmaishi
bodmas
bodmash
bodna
bodnam
bodnamer
bodnami
bodoa
bododoa
bododoya
bodol
bodomais
bodomaish
bodomas
bodomash
bodona
bodonam
bodya
boeche
boechi
boechile
boechili
boechilo
boechis
boen
boeni
boeo
boera
boese
boesi
boesile
boesili
boesilo
boesis
bofrend
bogol
bohal
bohishkar
bohiskar
bohon
bohu
bohul
bohut
boi
boia
boiache
boiachen
boiachi
boiachil
boiachilam
boiachilen
boiar
boiase
boiasen
boiasi
boiasil
boiasilam
boiasilen
boib
boiba
boibe
boiben
boibi
boibo
boich
boichche
boichchi
boiche
boichi
boichil
boichila
boichilam
boichin
boideshik
boidesik
boidh
boidutik
boidyutik
boie
boieche
boiechen
boiechi
boiechil
boiechilam
boiechilen
boiechilo
boiecho
boiei
boien
boieo
boiere
boiese
boiesen
boiesi
boiesil
boiesilam
boiesilen
boiesilo
boieso
boiganik
boil
boila
boilaib
boilam
boile
boilen
boilla
boilo
boimu
boin
boine
boinre
boiram
bois
boisa
boisak
boisakh
boisakhi
boisaki
boisbik
boish
boisha
boishaa
boishak
boishakh
boishakhi
boishaki
boishbik
boishe
boishik
boishisht
boishishty
boishom
boisi
boisik
boisil
boisila
boisilam
boisin
boisist
boisisty
boisom
boissa
boisse
boissha
boissi
boit
boitache
boitachi
boitachos
boitam
boitase
boitasi
boitasos
boite
boiteche
boitechi
boitechil
boitechilam
boiten
boitese
boitesi
boitesil
boitesilam
boithkana
boithke
boithkhana
boithkkana
boithkkhana
boithok
boithoke
boithokokana
boithokokhana
boitkana
boitke
boitkhana
boitkkana
boitkkhana
boitok
boitoke
boitokokana
boitokokhana
boiya
boiyache
boiyachen
boiyachi
boiyachil
boiyachilam
boiyachilen
boiyar
boiyase
boiyasen
boiyasi
boiyasil
boiyasilam
boiyasilen
boiye
boiyeche
boiyechen
boiyechi
boiyechil
boiyechilam
boiyechilen
boiyechilo
boiyecho
boiyei
boiyen
boiyeo
boiyere
boiyese
boiyesen
boiyesi
boiyesil
boiyesilam
boiyesilen
boiyesilo
boiyeso
boiyya
boja
bojaje
bojat
bojay
bojh
bojjat
boka
boka-choda
boka-soda
bokabaji
bokabazi
bokabki
bokabok
bokabokhi
bokabuk
bokachoda
bokajhka
bokajhoka
bokar
bokasoda
bokay
bokazhka
bokazhoka
bokbe
bokben
bokche
bokchilo
boke
bokea
bokeche
bokechhe
bokeese
bokese
bokeshe
bokeya
bokhoshish
bokhosis
bokhshish
bokhsis
bokise
boklen
boklo
bokoshish
bokosis
boks
bokse
boksen
bokshish
boksilo
boksis
bokso
bokt
boktase
bokte
boktese
boktesilo
bokti
boktider
boktigot
boktike
boktir
boktit
boktob
boktober
boktoby
boktobyer
boktrita
bokuni
bol
bola
bolaia
bolam
bolatkar
bolbe
bolben
bolbi
bolbo
bolche
bolchen
bolchi
bolchilo
bole
boleche
bolechen
bolechenoh
bolechhe
bolechi
bolechil
bolechilam
bolechilen
boleese
bolei
bolen
boleo
bolese
bolesen
bolesenoh
boleshe
bolesi
bolesil
bolesilam
bolesilen
boli
bolia
boling
bolise
boliud
boliuder
boliye
bollam
bolle
bollen
bollo
bollom
bolo
bolob
bolobe
boloben
bolobi
bolobo
boloche
bolochen
bolochi
bolod
bolol
bololam
bolole
bololen
bololo
bolom
boloprog
boloproyog
bolose
bolosen
bolosi
bolotache
bolotase
bolote
boloteche
bolotechil
bolotese
bolotesil
bolse
bolsen
bolsi
bolsilam
bolsilo
bolso
boltache
boltase
bolte
boltechil
boltese
boltesi
boltesil
boltesilo
bolun
bom
boma
bomb
bomi
bomibhab
bomibmi
bomibomi
bomir
bomivab
bomu
bon
bonako
bonam
bonas
bonchit
bonda
bonddho
bondh
bondha
bondho
bondhok
bondhon
bondhu
bondhura
bondhutb
bondhya
bondi
bondi-dar
bonditb
bondo
bondoh
bondok
bondopadha
bondopadhay
bondorer
bonduk
bondyopadhya
bondyopadhyay
boner
bonero
bong
bongg
bonggobondhu
bonggobondhur
bongobondhu
bongobondhur
bongs
bongsh
bongsho
bonjhi
bonoch
bonochit
bonoda
bonojhi
bonopo
bonos
bonosit
bonozhi
bonpo
bonre
bonsit
bonti
bonuch
bonus
bonyar
bonyay
bonzhi
boo
booa
booar
booin
booking
booya
booyar
bor
bora
borabor
borad
boradd
borain
bord
bordar
border
borer
bori
boris
boriser
borj
borjon
borjy
borka
borkast
borkest
borkha
borkhast
borkhasto
borkhest
bornit
borno
bornobad
bornobader
bornobadi
bornona
boro
borof
borofe
boroka
borokast
borokest
borokha
borokhast
borokhest
boron
borong
boropok
boropokh
boropoks
boropoksh
borpok
borpokh
borpokkho
borpokko
borrtho
borrto
borsa
borsha
bort
borth
bortho
borthota
borthotar
borto
bortoman
bortomane
bortota
bortotar
borz
borzon
borzy
bosa
bosano
bosbas
bosbaskari
bose
bosen
bosena
boser
bosh
bosha
boshe
boshi
boshorer
boshsilo
boshtam
boshte
bosi
bosil
bosilena
bosin
bosina
bosk
bosobas
bosobasokari
bosor
bosore
bosorer
bosos
bosote
bosoti
bosre
boss
bossen
bossil
bossilam
bossilo
bost
bosta
boste
bosti
bostu
bot
bota
botachos
botam
botanashok
botanasok
botasos
bote
boteche
botechi
botecho
botechos
botei
boteo
botese
botesi
boteso
botesos
botha
bothanashok
bothanasok
boti
botida
botidao
botikrom
botir
botlos
botna
boto
botol
botolos
botona
botora
botoray
botore
botra
botray
botre
botris
botrish
bottris
bottrish
bou
boubhat
bouddh
bouddho
boudh
boudho
boudi
bouin
bouk
boum
boumna
boumona
boun
bour
boura
boure
bourer
boutique
bouvat
bovar
bovare
bovarer
bovarkari
bovarkarider
bow
bowor
bowre
boy
boya
boye
boyeche
boyechi
boyese
boyesi
boyfrend
boyfriend
boylar
boyos
boyosh
boyoshi
boyosi
boyra
boyraa
boys
boyse
boysk
boza
bozat
bozay
bozaze
bozh
bozzat
bra
bradar
brajil
brajiler
braziler
brek
brekap
brekfast
brekofast
briddh
briddhir
briddho
bridge
bridh
bridhir
bright
brihospotibar
brihot
brihotom
brihotor
brihottom
brihottor
brij
brik
brikh
brishti
brishtir
brishtit
bristi
bristir
bristit
britain
britener
britis
briz
broken
brokli
brokoli
broters
brothers
bruj
bruz
bryand
bua
bubu
buddhi
buddhiman
buddhiprotibondhi
buddi
budhbar
budhdhi
budhi
budhiman
budhiprotibondhi
budhobar
budi
budo
budoangul
bue
buejh
buere
buezh
bufe
bufet
buffet
bug
bugot
buida
buijh
builders
buin
buira
buizh
bujchi
bujh
bujhe
bujhi
bujhina
bujhobe
bujhobi
bujhochi
bujholam
bujhos
bujhotam
bujhote
bujhte
buji
bujina
bujiyar
bujochi
bujoram
bujosi
bujotam
bujram
bujsi
bujtam
buk
buk-beta
buk-betha
bukbeta
bukbetha
bukdhrfor
buke
buker
bukh
buking
buko
bukodhodfod
bukodhorofor
bul
bulaia
bulaiche
bulay
bulaye
bulet
bulid
buliing
buling
buma
bun
bundh
buni
buo
bur
bura
bure
buri
buro
buroangul
bus
busstop
bustop
but
butcher
butchers
butik
butser
butsers
buya
buye
buzchi
buzh
buzhobe
buzhobi
buzhochi
buzholam
buzhos
buzhotam
buzhote
buzi
buziar
buzina
buziyar
buzochi
buzoram
buzosi
buzotam
buzram
buzsi
buztam
byabhar
byabohar
byad
byag
byaj
byak
byakhya
byaktigot
byalens
byand
byandej
byandez
byandij
byandiz
byang
byangk
byangking
byapar
byapare
byaparota
byaparta
byapi
byapkbhabe
byapkvabe
byapok
byapokobhabe
byapokovabe
byaram
byaristar
byat
byatari
byatha
byating
byatosomyan
byatsomyan
byavar
byaz
bybodhane
bybohar
bybohare
byboharer
byboharkari
byboharkarider
byboharokari
byboharokarider
bybohrit
bybosa
bybosaider
bybosaik
bybosayi
bybosayider
bybosayik
bybosta
bybostapna
bybostapona
bybostar
bybostay
bybostha
bybosthapna
bybosthapona
bybosthar
bybosthay
bykt
bykti
byktider
byktigot
byktike
byktir
byktitb
byng
byngg
byrt
byrth
byrthota
byrthotar
byrtota
byrtotar
byst
byta
bytanashok
bytanasok
bytha
bythanashok
bythanasok
bytikrom
bytit
byy
cab
cable
cabs
cafe
caile
cake
cakri
call
camera
cancel
cancer
car
caravan
card
care
care_worker
carehome
carer
carpets
carry
carwas
carwash
case
caser
caseworker
cash
cashier
castle
caterers
catering
cedar
central
cha
chaar
chaata
chabbis
chabbise
chabbish
chabbishe
chabi
chabir
chabis
chabish
chabishe
chabita
chabk
chabok
chabuk
chaca
chacar
chach
chacha
chachamechi
chachar
chachare
chachasbosur
chachashboshur
chachashoshur
chachashshur
chachasosur
chachassur
chachasur
chachat
chachatbhai
chachato
chachatobhai
chachatovai
chachatvai
chachi
chachi-chacha
chachisasudi
chachisasuri
chachishashudi
chachishashuri
chachora
chachto
chaci
chad
chada
chadabaj
chadabaz
chadal
chadar
chade
chader
chador
chaep
chaet
chaf
chagol
chah
chahida
chai
chaichin
chaild
chaile
chain
chaina
chainij
chainiz
chaip
chaipa
chaipa-dhora
chaipya
chair
chaira
chairjon
chairman
chairojon
chairozon
chairta
chairtae
chairtai
chairtar
chairtat
chairtay
chairzon
chaise
chaisin
chait
chaka
chakku
chakni
chakoni
chakor
chakorani
chakorichut
chakorichyut
chakrani
chakri
chakrichut
chakrichyut
chakrir
chaku
chakuri
chal
chalachche
chalai
chalaitam
chalaite
chalan
chalato
chalay
chale
chalenoj
chalenoz
chalie
chalieche
chalis
chalish
chalit
challis
challish
chalok
chalu
chamar
chamoch
chamoda
chamora
champa
champin
champiyn
chamra
chamrar
chamuch
chanapna
chanapona
chand
chanda
chanele
chans
chao
chaoa
chaoal
chaoalda
chaoaloda
chaowal
chaoya
chaoyal
chaoyalda
chaoyaloda
chap
chapa
chapati
chapay
chape
chapod
chappanno
chapse
char
chara
charal
charbar
charbe
charben
charbi
charbo
charch
chardike
chardin
chargun
chari
charia
charidike
charilaiche
charity
charj
charjon
charjoshit
charjosit
charle
charlei
charlo
charlos
charmas
charobar
charobi
charochin
charodike
charodin
charogun
charojon
charomas
charopase
charopashe
charopoka
charota
charote
charoti
charozon
charpase
charpashe
charpka
charpoka
charse
charsi
charta
chartae
chartai
chartar
chartat
chartay
charte
charti
charum
charz
charzon
charzoshit
charzosit
chas
chasa
chaser
chash
chasha
chasher
chashi
chata
chatai
chatar
chatola
chatroder
chatrodler
chatrodoler
chatrolig
chatroliger
chatrora
chaul
chauta
chautha
chay
chear
cheara
chearman
chearmansab
chearoman
chearomanosab
chearomyan
chearomyanosab
chearomyansab
chech
chechamechi
checholis
checholish
chechollis
chechollish
cheda
chee
cheech
cheechil
cheep
chef
cheh
chehara
cheich
chein
cheip
cheit
chek
chel
chelakat
chelakath
chele
cheleder
chelemee
chelemeye
chelemi
chelepok
chelepokh
cheler
chelera
chell
chembar
chemist
chemora
chemori
chemra
chemri
chena
chengra
chengrar
chengri
chep
chepe
chera
chere
chereche
cheri
cheshoti
cheshta
chesoti
chest
chestnut
cheta
chetchin
chete
chetin
chetochin
chetosin
cheyar
cheyarman
cheyarmansab
cheyaroman
cheyaromanosab
cheyaromyan
cheyaromyanosab
cheyaromyansab
cheye
cheyechil
chhabbis
chhabbish
chhad
chhappanno
chharbe
chharben
chharbo
chharle
chharlo
chharpoka
chharse
chhatro
chhechollis
chhechollish
chhep
chhere
chheshotti
chhesotti
chhiannobboi
chhiashi
chhiasi
chhiattor
chhilam
chhilo
chhiyallis
chhiyallish
chhobi
chhocha
chhoi
chhollis
chhollish
chhotris
chhotrish
chhoy
chhoyoi
chhoyta
chhoytae
chhoytai
chhoytar
chhoytat
chhoytay
chhuri
chi
chianoboi
chiashi
chiasi
chiator
chib
chich
chichi
chichil
chicken
chid
chieb
chier
chihn
chihnit
chiib
chiila
chiin
chiir
chik
chikar
chikitsa
chikitsok
chikkar
chikkur
chikon
chikor
chikur
chil
chilachili
chilam
chilani
chilapala
chile
chilekota
chilekotha
chilekta
chilektha
chill
chilla
chillabe
chillachilli
chillai
chillaia
chillaibe
chillaiche
chillailo
chillaise
chillaisilo
chillaitese
chillalo
chillani
chillapalla
chillay
chillaya
chillayeche
chillayechhe
chillo
chilna
chilo
chiloche
chilona
chilse
chimdi
chimet
chimit
chimodi
chimot
chimt
chimti
chimut
chinal
chinali
chinalir
chinchin
chine
chiner
chingdi
chingki
chingri
chini
chinimini
chinochin
chinotai
chinotaikari
chinote
chinta
chintaikari
chinte
chintit
chinya
chio
chipa
chipe
chipse
chir
chira
chirdin
chire
chiroche
chirodin
chiruni
chit
chitar
chithi
chithirbaks
chithirobaks
chiting
chitirbaks
chitirobaks
chitkar
chitkare
chitker
chitkini
chitokini
chiyalis
chiyalish
chiyator
chiyattor
cho
choa
choab
choachche
choachchi
choachchil
choaib
choaichil
choail
choaitache
choaiteche
choal
choan
choano
choas
chob
chobam
chobani
chobbis
chobbise
chobbish
chobbishe
chobi
chobir
chobis
chobish
chobishe
chobita
chobiti
chobitir
chobna
chobol
chobona
chobur
choccha
choch
chocha
choche
chochen
chochena
chochi
chochil
chochilam
chochile
chochilen
chochilena
chochilo
chochin
chochina
chochis
chocho
chochos
chod
chod-tapor
chod-tappor
chod-thapor
chod-thappor
choda
choddo
choddoi
chodna
chodu
choe
choeche
choechen
choechi
choechil
choechilam
choechile
choechilen
choechili
choechilo
choechis
choecho
choei
choen
choeni
choeo
choer
choera
choes
choesh
choia
choiache
choiachen
choiachi
choiachil
choiachilam
choiachilen
choiar
choib
choibar
choibe
choiben
choibo
choich
choichche
choichchi
choiche
choichi
choichil
choichila
choichilam
choichin
choie
choieche
choiechen
choiechi
choiechil
choiechilam
choiechilen
choiechilo
choiecho
choiei
choien
choieo
choiere
choil
choila
choilaib
choilaiche
choilaila
choilaimu
choilam
choilao
choile
choilen
choilo
choin
choini
choiram
chois
choish
choit
choitam
choite
choiteche
choitechi
choitechil
choitechilam
choiten
choito
choitra
choitro
choiya
choiyache
choiyachen
choiyachi
choiyachil
choiyachilam
choiyachilen
choiyar
choiye
choiyeche
choiyechen
choiyechi
choiyechil
choiyechilam
choiyechilen
choiyechilo
choiyecho
choiyei
choiyen
choiyeo
choiyere
choiyya
chojon
chok
chokeropani
chokeropata
chokerpani
chokerpata
chokh
chokhe
chokher
chokheropani
chokheropata
chokherpani
chokherpata
chokhot
chokhut
chokka
chokkor
choklet
chokolet
chokrer
chokut
chol
cholachol
cholakalin
cholam
cholbe
cholbena
cholche
chole
cholis
cholish
chollis
chollish
cholman
cholna
cholobe
choloch
cholochchitr
cholochchitre
cholochchitrer
choloman
cholona
cholos
cholote
choloti
choltese
choltesi
chomas
chomk
chomok
chomotkar
chomu
chomuk
chon
chonai
chonako
chonda
choner
chonoda
choo
chooin
choon
chopa
chopad
chopar
chopata
chopol
chopor
choppol
chor
chor-er
chor-tapor
chor-tappor
chor-thapor
chor-thappor
chorcha
chorh
chori
choritr
choritre
choritrer
choritrohin
chorom
chortapor
chortappor
chorthapor
chorthappor
chos
chosh
choshma
choshoma
chosma
chosoma
chot
chotachos
chotam
chotbore
chotechil
chotechos
chotfot
chotftani
chotk
chotkana
chotkna
chotlok
chotna
choto
chotofot
chotofotani
chotograme
chotogramer
chotok
chotokana
chotokona
chotolok
chotona
chotrak
chotris
chotrish
chottograme
chottogramer
chottris
chottrish
choturt
choturth
choualis
choualish
chouallis
chouallish
chouanno
chouano
chouddo
choudhurir
choudhury
choudo
chouin
chouk
choukat
choukath
choukh
choukidar
choum
choumna
choumona
choun
choushoti
choushotti
chousoti
chousotti
chouta
choutha
choutris
choutrish
chouttris
chouttrish
chowal
chowdhury
choy
choyal
choydin
choyjon
choymas
choyta
choytae
choytai
choytar
choytat
choytay
choyzon
chozon
christian
chua
chuab
chuachche
chuachchi
chuachchil
chuaib
chuaichil
chuail
chuaitache
chuaiteche
chual
chualis
chualish
chuallis
chuallish
chuanno
chuano
chuas
chuattor
chub
chubaib
chubam
chubani
chubie
chubna
chubona
chuch
chuche
chuchen
chuchena
chuchi
chuchil
chuchilam
chuchile
chuchilen
chuchilena
chuchilo
chuchin
chuchina
chuchis
chuchos
chudi
chudir
chudmarani
chudu
chue
chuechil
chuechile
chuechili
chuen
chueni
chues
chuesh
chug
chui
chuia
chuiachil
chuib
chuibar
chuibe
chuiben
chuibo
chuich
chuichche
chuichchi
chuiche
chuichi
chuichil
chuichila
chuichilam
chuichin
chuie
chuiechil
chuien
chuil
chuila
chuilaib
chuilaiche
chuilaila
chuilaimu
chuilam
chuilao
chuile
chuilen
chuilo
chuin
chuini
chuir
chuiram
chuis
chuish
chuit
chuitam
chuitechil
chuiya
chuiyachil
chuiye
chuiyechil
chuiyen
chuiyya
chuk
chukh
chuks
chuksh
chul
chula
chulam
chular
chulat
chulay
chule
chuler
chuli
chulk
chulkani
chulkay
chulok
chulokani
chuma
chumu
chunai
chunako
chunda
chuner
chuni
chunni
chunoda
chuo
chuoin
chuon
chup
chuparbhaijar
chuparbhaizar
chuparobhaijar
chuparobhaizar
chuparovaijar
chuparovaizar
chuparvaijar
chuparvaizar
chupchap
chupichupi
chupochap
chupoti
chura
churannobboi
churanoboi
churant
churashi
church
chure
churi
churi-mala
churidi
churmar
churomar
chush
chut
chutachos
chutam
chutechil
chutechos
chuti
chutir
chutmarani
chutna
chutona
chutora
chutoray
chutore
chutu
chuuin
chuuk
chuum
chuumna
chuumona
chuun
chuya
chuyanno
chuyano
chuye
chyach
chyachamechi
chyachora
chyaep
chyaip
chyak
chyaka
chyalenoj
chyalenoz
chyamora
chyampin
chyampiyn
chyamra
chyanel
chyanele
chyap
chyara
chyari
chyat
chyech
chyek
chyep
city
clasmate
classmate
clean
cleaner
cleaners
cleaning
clinic
club
coach
coaching
coas
coasing
cobbis
cobbish
cobis
cobish
coleague
colege
colegee
coleger
colegi
colleague
college
collegee
colleger
collegi
coment
comitee
comiti
comment
committee
committi
community
comunity
construction
constructions
contractor
cook
council
councillor
councilor
counter
courier
couriers
court
creche
crese
cros
cross
crown
cuisine
cuk
customer
cycle
da
daa
daabetik
daabetis
daag
daaga
daant
daante
daanter
daao
daapar
daate
dab
dabai
dabaia
dabailo
dabaise
dabaiya
dabaye
dabetis
dable
dabol
dactar
dactare
dactarer
dad
dada
dadababu
dadaye
dadi
dadisasudi
dadisasuri
dadishashudi
dadishashuri
dadu
dae
daeb
daek
daer
daeri
dafon
dag
daga
dage
dager
dah
dai
daib
daik
daini
daini-buri
dainii
dainy
dairi
dait
daitb
daitbe
daite
dak
dakat
dakbe
dakben
dakche
dakchilo
dake
dakeche
dakechhe
dakeese
dakeshe
dakil
dakka
daklen
daklo
daknam
dakonam
dakotor
dakse
daksen
daksilo
dakso
daktar
daktarni
daktaroni
daktase
daktese
daktesilo
daktore
daktorkana
daktorokana
daktorokhana
daktoror
daktorre
dal
dalal
dale
dam
daman
damand
damb
dame
damer
dami
damp
damta
danda
dandi
danggor
dangor
danto
dao
daoa
daodi
daoi
daor
daoya
dara
darabe
darae
darai
daraise
daraite
daraiya
daranir
darao
darate
daray
daraya
darga
dari
dariat
daridr
daridry
dariyat
dariye
daroan
daroga
daroyan
darti
darun
daryan
dashi
dasi
dasot
dasotb
dastobin
dat
data
date
dato
dator
datot
daudau
daunlod
daunolod
daunosinodrom
daunsinodrom
dayabetik
dayabetis
dayapar
daybetis
daycare
daye
dayer
dayeri
dayi
dayit
dayitb
dayitbe
dayite
dayni
daynii
dayriya
dbara
dbigun
dbip
dbipe
dbiper
dbiti
dbitiy
dbondb
de
dea
deal
deale
dealer
dear
deba
debain
debam
debani
debar
debay
debe
deben
debena
debhelopoment
debhelpment
debi
debir
debit
debna
debo
deboi
debona
debor
deborer
debota
debr
debta
december
dech
deche
dechen
dechena
dechi
dechil
dechilam
dechile
dechilen
dechilena
dechilo
dechin
dechina
dechis
decho
dechos
dedtar
deeche
deechen
deechi
deechil
deechilam
deechile
deechilen
deechili
deechilo
deechis
deecho
deei
deek
deekh
deen
deeni
deeo
deer
deera
deese
deesen
deesi
deesil
deesilam
deesile
deesilen
deesili
deesilo
deesis
deeso
def
deh
dehe
dehen
dehi
dei
deia
deiache
deiachen
deiachi
deiachil
deiachilam
deiachilen
deiar
deiase
deiasen
deiasi
deiasil
deiasilam
deiasilen
deib
deibar
deibe
deiben
deibo
deich
deichche
deichchi
deiche
deichi
deichil
deichila
deichilam
deichin
deie
deieche
deiechen
deiechi
deiechil
deiechilam
deiechilen
deiechilo
deiecho
deiei
deien
deieo
deiere
deiese
deiesen
deiesi
deiesil
deiesilam
deiesilen
deiesilo
deieso
deik
deikh
deikha
deikhyi
deikka
deikkha
deikki
deikyi
deil
deila
deilaib
deilaiche
deilaila
deilaimu
deilaise
deilam
deilao
deile
deilen
deili
deilo
dein
deir
deiram
deirta
deirtae
deirtai
deirtar
deirtat
deirtay
deis
deise
deisi
deisil
deisila
deisilam
deisin
deisse
deissi
deit
deitam
deite
deiteche
deitechi
deitechil
deitechilam
deiten
deitese
deitesi
deitesil
deitesilam
deito
deiya
deiyache
deiyachen
deiyachi
deiyachil
deiyachilam
deiyachilen
deiyar
deiyase
deiyasen
deiyasi
deiyasil
deiyasilam
deiyasilen
deiye
deiyeche
deiyechen
deiyechi
deiyechil
deiyechilam
deiyechilen
deiyechilo
deiyecho
deiyei
deiyen
deiyeo
deiyere
deiyese
deiyesen
deiyesi
deiyesil
deiyesilam
deiyesilen
deiyesilo
deiyeso
deiyya
dek
dekachche
dekasse
dekchi
dekchin
dekh
dekha
dekhabo
dekhachche
dekhai
dekhaise
dekhaisi
dekhaiya
dekhar
dekhasse
dekhay
dekhaya
dekhchilo
dekhchin
dekhe
dekhi
dekhia
dekhlam
dekhle
dekhlo
dekhob
dekhobe
dekhoben
dekhobi
dekhobo
dekhoche
dekhochen
dekhochi
dekhochilam
dekhochin
dekholam
dekhole
dekhora
dekhoram
dekhos
dekhota
dekhote
dekhse
dekhsi
dekhsilam
dekhsilo
dekhsin
dekhte
dekob
dekobe
dekoben
dekobi
dekobo
dekoche
dekochen
dekochi
dekochin
dekolam
dekole
dekora
dekoram
dekos
dekota
dekotam
dekote
deksin
delam
delay
dele
delei
delen
deleo
deli
delibhari
delibhariman
delibharimyan
delivari
delivariman
delivarimyan
delivarir
delivery
delo
dem
demu
den
dena
denai
denako
denar
denda
dener
deni
denjar
denjaras
denmhor
denmohor
denmohorer
denoda
denojar
denojaras
denomohor
denozar
denozaras
dental
dentist
denzar
denzaras
deoa
deoal
deoale
deoani
deoin
deon
deona
deonar
deoner
deor
deorani
deorer
deorjhi
deorojhi
deorore
deorozhi
deorre
deorzhi
deoya
deoyal
deoyani
dependant
dependency
dependent
deputi
der
dera
deri
derite
derotar
dersho
derso
derta
dertae
dertai
dertar
dertat
dertay
des
desara
desbapi
deschara
dese
desen
desena
deser
desert
deserts
desgulor
desh
deshbapi
deshchara
deshe
desher
deshlai
desho
deshobapi
deshobyapi
deshochara
desholai
deshosada
deshosara
deshotite
deshsara
deshtite
desil
desilam
desile
desilen
desilena
desilo
desin
desina
desis
desiy
desk
deske
deslai
deso
desobapi
desobyapi
desochara
desolai
desos
desosada
desosara
desotite
dessara
dessert
desserts
desti
destir
destite
det
deta
detache
detachen
detachi
detacho
detachos
detain
detam
detase
detasen
detasi
detaso
detasos
detay
dete
deteche
detechen
detechi
detechil
detechilam
detecho
detechos
detei
deten
deteo
detese
detesen
detesi
detesil
detesilam
deteso
detesos
deti
detna
deto
detona
detora
detoray
detore
detra
detray
detre
deuin
deuk
deum
deumna
deumona
deun
deur
developoment
develpment
devor
dewal
dewale
dewor
dey
deya
deyal
deyale
deyni
deyor
deyr
deyrta
deyrtae
deyrtai
deyrtar
deyrtat
deyrtay
dhaar
dhaek
dhael
dhaem
dhaik
dhaika
dhail
dhaim
dhaira
dhairra
dhak
dhakadhaki
dhake
dhaki
dhakk
dhakka
dhakkadhakki
dhakkai
dhakkaise
dhakkaitese
dhakkay
dhakna
dhakni
dhakona
dhakoni
dhakse
dhal
dhaloche
dhalose
dham
dhamki
dhamoda
dhamok
dhamora
dhan
dhandabaj
dhandabaz
dhandha
dhao
dhap
dhapabaj
dhapabaz
dhape
dhappabaj
dhappabaz
dhar
dharabahik
dharalo
dharar
dharay
dhardena
dhare
dharer
dharna
dharnar
dharo
dharodena
dharon
dharona
dharonar
dharor
dhatri
dhbes
dhbis
dhbongs
dhbongser
dheds
dheel
dhek
dhekk
dhel
dhem
dher
dheros
dhes
dhije
dhiji
dhijje
dhijji
dhil
dhila
dhipdhip
dhipodhip
dhir
dhirge
dhiroge
dhis
dhit
dhize
dhizi
dhizze
dhizzi
dho
dhoa
dhoamcha
dhoamocha
dhoamosa
dhoamsa
dhodfod
dhodfodani
dhodibaj
dhodibaz
dhoi
dhoir
dhoira
dhoirjo
dhoirra
dhoirya
dhoirzo
dhok
dhoka
dhokabaj
dhokabaji
dhokabaz
dhokabazi
dhokay
dhokdhok
dhokodhok
dhol
dhola
dholaadmi
dholaadomi
dholdhol
dholodhol
dhomk
dhomkabe
dhomkaibe
dhomkailo
dhomkaise
dhomkaisilo
dhomkaitese
dhomkalo
dhomkay
dhomkayeche
dhomkayechhe
dhomkayeshe
dhomki
dhomkir
dhomok
dhonbad
dhoni
dhonobad
dhonybad
dhopa
dhoradhori
dhoradhri
dhorae
dhorchin
dhore
dhoreche
dhorfar
dhorfor
dhorfrani
dhoria
dhoribaj
dhoribaz
dhoriya
dhorle
dhorlo
dhormantor
dhormantorit
dhormer
dhormi
dhormio
dhormo
dhormoghot
dhormotagi
dhormotyagi
dhorner
dhorochin
dhorofor
dhoroforani
dhoron
dhoroner
dhorosin
dhorote
dhorse
dhorshit
dhorshito
dhorshok
dhorshon
dhorshoner
dhorsilo
dhorsin
dhorsit
dhorsok
dhorson
dhorsona
dhorsone
dhorte
dhos
dhostadhosti
dhowa
dhoy
dhoya
dhoyamcha
dhoyamocha
dhoyamosa
dhoyamsa
dhoyar
dhua
dhue
dhuek
dhui
dhuik
dhuitam
dhuk
dhukbe
dhukben
dhukche
dhukchilo
dhukdhuk
dhuke
dhukeche
dhukechhe
dhukeese
dhukeshe
dhuklen
dhuklo
dhukodhuk
dhukopuk
dhukote
dhukpuk
dhukse
dhuksen
dhuksilo
dhukso
dhuktase
dhuktese
dhuktesilo
dhul
dhur
dhus
dhutam
dhuwa
dhuye
di
dia
diaa
diab
diabe
diaben
diabetes
diabo
diachche
diachchi
diachchil
diai
diaia
diaib
diaibo
diaiche
diaichi
diaichil
diaichilam
diail
diailam
diaile
diailo
diaimu
diaise
diaisi
diaisil
diaisilam
diaitache
diaitase
diaite
diaiteche
diaitese
diaito
diaiya
dial
dialam
dialamu
diale
dialen
dialo
diano
dianor
diao
diase
diashlai
diasholai
diasi
diasil
diaslai
diasolai
diasse
diassi
diassil
diatam
diate
diato
diay
dib
diba
dibam
dibani
dibe
diben
dibhors
dibi
dibna
dibo
dibona
dibors
diborse
dibos
diboser
dibse
dibser
dicche
dich
dichche
dichchen
dichchi
diche
dichen
dichena
dichi
dichil
dichin
dichis
dicho
dichos
dicse
dida
didi
didu
die
dieche
diechen
diechi
diechil
diechilam
diechis
diecho
diei
dien
dieo
dier
diera
diese
diesen
diesi
diesil
diesilam
diesis
dieso
digri
digun
dii
diia
diiache
diiachen
diiachi
diiachil
diiachilam
diiachilen
diiar
diiase
diiasen
diiasi
diiasil
diiasilam
diiasilen
diib
diibar
diibe
diiben
diibo
diich
diichche
diichchi
diiche
diichi
diichil
diichila
diichilam
diichin
diie
diieche
diiechen
diiechi
diiechil
diiechilam
diiechilen
diiechilo
diiecho
diiei
diien
diieo
diiere
diiese
diiesen
diiesi
diiesil
diiesilam
diiesilen
diiesilo
diieso
diil
diila
diilaib
diilaiche
diilaila
diilaimu
diilaise
diilam
diilao
diile
diilen
diilo
diin
diini
diiram
diis
diise
diisi
diisil
diisila
diisilam
diisin
diisse
diissi
diit
diitam
diite
diiteche
diitechi
diitechil
diitechilam
diiten
diitese
diitesi
diitesil
diitesilam
diito
diiya
diiyache
diiyachen
diiyachi
diiyachil
diiyachilam
diiyachilen
diiyar
diiyase
diiyasen
diiyasi
diiyasil
diiyasilam
diiyasilen
diiye
diiyeche
diiyechen
diiyechi
diiyechil
diiyechilam
diiyechilen
diiyechilo
diiyecho
diiyei
diiyen
diiyeo
diiyere
diiyese
diiyesen
diiyesi
diiyesil
diiyesilam
diiyesilen
diiyesilo
diiyeso
diiyya
dijain
dijebol
dijital
dik
dikedi
dikh
dil
dilaichin
dilaisin
dilaita
dilam
dile
dili
dilir
dilit
dillir
dillite
dilo
dilor
dim
dimoni
dimu
din
dinai
dinako
dinar
dinbapi
dinbhor
dindupure
dine
diner
dini
dinmjur
dinmojur
dinmozur
dinmzur
dinobapi
dinobyapi
dinoda
dinodupure
dinomojur
dinomozur
dinor
dinorait
dinorat
dinot
dinraat
dinrait
dinrat
dinta
dinti
dinvor
dio
dioin
dipe
dipendent
diper
dipjit
dipojit
diport
dipot
dipozit
dipreshon
dipresod
dipreson
dipzit
dir
diram
direktor
dirgh
dirghodin
dis
disa
disahara
dise
disebold
disehara
disembor
disembore
disen
disena
disey
dish
disha
dishahara
dishehara
disi
disil
disilam
disilo
disin
disis
disishon
disison
diskord
diso
disokord
disople
disos
disse
dissen
dissi
dit
dita
ditache
ditachen
ditachi
ditacho
ditachos
ditain
ditam
ditase
ditasen
ditasi
ditaso
ditasos
ditay
dite
ditechil
ditechos
diteilos
ditel
diten
ditenosan
ditenoshan
ditenoshon
ditenoson
ditensan
ditenshan
ditenshon
ditenson
ditese
ditesi
ditesil
ditesos
diti
ditiy
ditiyo
ditna
dito
ditona
ditra
ditray
ditre
diuin
diuk
dium
diumna
diumona
diun
diuti
divorce
divors
diya
diyalamu
diyashlai
diyasholai
diyaslai
diyasolai
diye
diyeche
diyechil
diyen
diyesil
diyi
diyum
dizain
dizebol
dizital
doa
doano
dob
doba
dobhashi
dobhasi
dochche
dochchi
dochchil
dock
doctor
doctorni
dodi
dofa
dog
doh
dohai
dohan
doi
doia
doib
doibo
doiche
doichi
doichil
doichilam
doil
doilam
doile
doilo
doimu
doinik
doinondin
doira
doirra
doise
doisi
doisil
doisilam
doitache
doitase
doite
doiteche
doitese
doito
doiya
dojal
dojjal
dok
dokan
dokandar
dokandari
dokane
dokaner
dokano
dokanodar
dokanopat
dokanot
dokanpat
dokanta
dokh
dokhin
dokhine
dokhiner
dokhle
dokhler
dokhol
dokhole
dokholer
dokhota
dokhta
dokin
dokine
dokiner
dokle
dokler
dokol
dokole
dokoler
dokota
dokta
doktor
doktorer
dol
dolam
dolarer
dolil
doliy
dolna
dologulor
doloke
dolona
doloti
dolotir
dom
doma
dombondh
dombondo
domein
domestic
domestic_worker
domestik
domobondh
domon
dompoti
domta
dond
dondo
dono
donor
dont
doo
door
dopdop
dopodop
doptor
doptori
dor
dora
dorae
dorai
doraia
dorailo
dorain
doraise
doraisi
doraitese
doraitesi
doraiyi
doram
dorao
dorau
doray
doraye
dorbes
dorbesh
dorchi
dordor
dore
dorer
dori
dori-diya
doria
doridr
dorir
doriyat
doriyate
doriyay
dorja
dorjar
dorjat
dorjay
dorji
dorkar
dorkast
dorkhast
dorlage
dorlam
dorlo
dormitri
dorod
dorodi
doroin
doroja
dorojay
dorokar
dorokast
dorokhast
dorolage
doromitori
doror
dororam
dorot
doroza
dorse
dorshok
dorshokder
dorshokoder
dorshon
dorsi
dorsok
dorsokder
dorsokoder
dorson
dorta
dortam
dortese
dorza
dorzi
dos
dosa
dosdin
dose
doser
dosh
dosha
doshay
doshdin
doshe
dosher
doshh
doshi
doshjon
doshker
doshmas
doshmik
doshodin
doshoi
doshojon
doshok
doshoke
doshoker
doshom
doshomas
doshomik
doshoti
doshozon
doshra
doshta
doshtae
doshtai
doshtar
doshtat
doshtay
doshzon
dosi
dosil
dosjon
doske
dosker
dosmas
dosmik
dosodin
dosoi
dosojon
dosok
dosoke
dosoker
dosom
dosomas
dosomik
dosoti
dosozon
dosra
dosse
dossil
dost
dosta
dostae
dostai
dostana
dostar
dostat
dostay
dosti
dostokhot
dostokot
doszon
dotam
dotar
dote
dotkom
dotla
doto
dotok
dotokom
dotola
dottok
double
douer
douir
dour
dourai
dourano
dourate
douray
dovashi
dovasi
dowry
doy
doya
doyano
doyar
dozal
dozzal
dr
drag
dragos
draibhar
draivar
dram
drangk
drar
dringk
dringking
dringrum
drip
drir
dris
drish
drishman
drishoman
drishtant
drishtibhonggi
drishtibhongi
drishtite
drishtivonggi
drishtivongi
drishy
drishyman
drisman
drisoman
dristant
dristibhonggi
dristibhongi
dristite
dristivonggi
dristivongi
drisy
drisyman
driver
drob
droby
dron
droyar
droyingrum
drut
drycleaners
duar
duaro
duaror
dubaiche
dubaise
dubar
dube
dubela
dudh
dudin
dueb
dufor
dufre
dufur
duhk
duhkh
duhsbopn
duhshopn
duhsopn
dui
dui-ta
duia
duib
duibar
duibchor
duibela
duibochor
duibosor
duibsor
duidin
duifore
duifre
duighonta
duigu
duigun
duija
duijne
duijon
duijya
duimas
duio
duirat
duirga
duiroga
duisho
duiso
duisoptah
duita
duitae
duitai
duitar
duitat
duitay
duiti
duiya
duiza
duizne
duizon
duizya
dujner
dujon
dujoner
dukan
dukandar
dukandari
dukane
dukaner
dukano
dukanor
dukhe
dukhi
dukho
duki
dukke
dukkhe
dukkho
dukko
duko
dukora
dukore
dukra
dukre
dul
dulabai
dulabhai
dulavai
duler
dulha
dum
dumur
dunia
duniar
duniyar
duniyay
dupore
dupre
dupur
dupurbela
dupure
dupurobela
dur
durbhabna
durbishoh
durbisoh
durbol
durbolota
durdant
durga
durghotna
durghotnar
durghotnay
durghotona
durghotonar
durghotonay
durnam
durniti
durnitir
durog
durotb
durvabna
duryog
dusai
duschinta
duscinta
dusei
dusera
dushai
dushchinta
dushcinta
dushe
dushei
dushi
dushman
dushmon
dushon
dushshera
dushsinta
dushtami
dushtumi
dusi
dusinta
dusman
dusmon
duson
dussera
dussinta
dustami
dustumi
dutabas
duti
duto
dutoi
duty
duyar
duyta
duytae
duytai
duytar
duytat
duytay
duzner
duzon
duzoner
dya
dyad
dyamp
dyaor
e
ear
eara
earoport
earport
east
ebar
ebarer
ebhabe
ebhabei
ebhidens
ebhorioan
ebhorioyan
ebhrioan
ebhrioyan
ebong
eboroshon
eboroson
ebrshon
ebrson
echara
echarao
edbhans
ede
eder
ederke
ederoke
edese
edeshe
edike
edoard
edobhans
edovans
edoyard
edvans
edyard
eet
eeth
efaiar
efidebhit
efidevit
ega
egab
egabe
egaben
egabo
egachche
egachchi
egachchil
egai
egaia
egaib
egaibo
egaiche
egaichi
egaichil
egaichilam
egail
egailam
egaile
egailo
egaimu
egaise
egaisi
egaisil
egaisilam
egaitache
egaitase
egaite
egaiteche
egaitese
egaito
egaiya
egal
egalam
egale
egalen
egalo
egano
eganor
egao
egar
egaro
egaroi
egarota
egarotae
egarotai
egarotar
egarotat
egarotay
egarro
egarta
egartae
egartai
egartar
egartat
egartay
egas
egase
egasi
egasil
egasse
egassi
egassil
egatam
egate
egato
egay
egba
egbain
egbam
egbani
egbar
egbay
egbe
egbei
egben
egbena
egbi
egbna
egbo
egboi
egche
egchen
egchena
egchi
egchil
egchilam
egchile
egchilen
egchilena
egchilo
egchin
egchina
egchis
egcho
egchos
ege
egeche
egechen
egechi
egechil
egechilam
egechile
egechilen
egechili
egechilo
egechis
egecho
egei
egein
egen
egeni
egeo
egera
egese
egesen
egesi
egesil
egesilam
egesile
egesilen
egesili
egesilo
egesis
egeso
egga
egi
egia
egiache
egiachen
egiachi
egiachil
egiachilam
egiachilen
egiar
egiase
egiasen
egiasi
egiasil
egiasilam
egiasilen
egib
egibar
egibe
egiben
egibo
egich
egichche
egichchi
egiche
egichi
egichil
egichila
egichilam
egichin
egie
egieche
egiechen
egiechi
egiechil
egiechilam
egiechilen
egiechilo
egiecho
egiei
egien
egieo
egiere
egiese
egiesen
egiesi
egiesil
egiesilam
egiesilen
egiesilo
egieso
egila
egilaib
egilaiche
egilaila
egilaimu
egilaise
egilam
egilao
egile
egilen
egilo
egin
egini
egiram
egis
egise
egisi
egisil
egisila
egisilam
egisin
egisse
egissi
egit
egitam
egite
egiteche
egitechi
egitechil
egitechilam
egiten
egitese
egitesi
egitesil
egitesilam
egito
egiya
egiyache
egiyachen
egiyachi
egiyachil
egiyachilam
egiyachilen
egiyar
egiyase
egiyasen
egiyasi
egiyasil
egiyasilam
egiyasilen
egiye
egiyeche
egiyechen
egiyechi
egiyechil
egiyechilam
egiyechilen
egiyechilo
egiyecho
egiyei
egiyen
egiyeo
egiyere
egiyese
egiyesen
egiyesi
egiyesil
egiyesilam
egiyesilen
egiyesilo
egiyeso
egiyya
egjnor
egjnre
egjon
eglam
eglay
egle
eglei
eglen
egleo
eglo
egmu
egnai
egnako
egnda
egner
ego
egob
egoba
egobain
egobam
egobani
egobar
egobay
egobe
egobei
egoben
egobena
egobi
egobo
egoboi
egobona
egoch
egoche
egochen
egochena
egochi
egochil
egochilam
egochile
egochilen
egochilena
egochilo
egochin
egochina
egochis
egocho
egochos
egoga
egoin
egojon
egol
egola
egolam
egolay
egole
egolei
egolen
egoleo
egoli
egolo
egomu
egonai
egonako
egoner
egonoda
egorain
egos
egose
egosen
egosena
egosi
egosil
egosilam
egosile
egosilen
egosilena
egosilo
egosin
egosina
egosis
egoso
egosos
egot
egota
egotache
egotachen
egotachi
egotacho
egotachos
egotain
egotam
egotase
egotasen
egotasi
egotaso
egotasos
egotay
egote
egoteche
egotechen
egotechi
egotechil
egotechilam
egotecho
egotechos
egotei
egoten
egoteo
egotese
egotesen
egotesi
egotesil
egotesilam
egoteso
egotesos
egoti
egoto
egotona
egotora
egotoray
egotore
egozon
egrain
egriment
egse
egsen
egsena
egsi
egsil
egsilam
egsile
egsilen
egsilena
egsilo
egsin
egsina
egsis
egso
egsos
egta
egtache
egtachen
egtachi
egtacho
egtachos
egtain
egtam
egtase
egtasen
egtasi
egtaso
egtasos
egtay
egte
egteche
egtechen
egtechi
egtechil
egtechilam
egtecho
egtechos
egtei
egten
egteo
egtese
egtesen
egtesi
egtesil
egtesilam
egteso
egtesos
egti
egtna
egto
egtra
egtray
egtre
eguin
eguk
egula
egulo
egulor
egum
egumna
egumona
egun
egznor
egznre
egzon
ehane
ehene
ehno
ehon
ei
ei-shob
ei-sob
eibar
eibhabe
eich
eid
eida
eidaa
eide
eidor
eiga
eigbo
eigche
eigchi
eigchil
eigobo
eigoche
eigochi
eigochil
eigose
eigosi
eigosil
eigotam
eigse
eigsi
eigsil
eigtam
eigula
eigya
eikane
eikhane
eimatr
ein
einor
einre
eirkom
eirokom
eirom
eis
eishob
eisob
eita
eitar
eitay
eito
eivabe
ejahar
ejensi
ejent
ejon
ejonno
ejono
ejony
ek
eka
ekademi
ekadhik
ekados
ekadosh
ekai
ekaki
ekakitb
ekakitto
ekakittto
ekan
ekana
ekane
ekanei
ekankar
ekanno
ekano
ekanobboi
ekanoboi
ekanokar
ekashi
ekasi
ekator
ekattor
ekaunt
ekbar
ekbare
ekbarei
ekbchor
ekbela
ekbsor
ekcholis
ekcholish
ekchollis
ekchollish
ekchu
ekdike
ekdin
ekdol
ekdom
eke
ekebare
ekena
eker
eketre
ekghonta
ekghore
ekghre
ekgu
ekhan
ekhane
ekhanei
ekhankar
ekhanokar
ekhetre
ekhn
ekhne
ekhni
ekhnkar
ekhno
ekhntri
ekhon
ekhone
ekhoni
ekhono
ekhonokar
ekhonotori
eki
ekibhabe
ekivabe
ekjner
ekjnke
ekjon
ekjoner
ekkana
ekkebare
ekkena
ekla
eklai
eklge
ekmas
ekmatr
ekmot
ekn
eknagare
ekne
ekni
eknkar
ekno
ekntri
ekobar
ekobare
ekobela
ekobochor
ekobosor
ekochu
ekodike
ekodin
ekodol
ekodom
ekoghonta
ekoghore
ekogu
ekojon
ekojonoke
ekok
ekola
ekologe
ekomas
ekomatr
ekomot
ekon
ekonagade
ekonagare
ekone
ekoni
ekono
ekonokar
ekonotori
ekor
ekorat
ekosate
ekosathe
ekosom
ekosomoy
ekosonge
ekosongge
ekosoptah
ekosu
ekota
ekotana
ekoti
ekotr
ekotre
ekotrit
ekotu
ekotukani
ekotukhani
ekozon
ekozonoke
ekrat
eks
eksam
eksate
eksathe
eksho
ekshoti
ekshotti
eksident
eksmoy
ekso
eksolis
eksolish
eksollis
eksollish
eksom
eksonge
eksongge
eksopres
eksoptah
eksore
eksotenoshon
eksotenoson
eksotenshon
eksotenson
eksoti
eksotti
eksu
ekta
ektae
ektai
ektalis
ektalish
ektallis
ektallish
ektana
ektar
ektat
ektata
ektatae
ektatai
ektatar
ektatat
ektatay
ektay
ekti
ektris
ektrise
ektrish
ektrishe
ektu
ektukani
ektukhani
ektuo
ektuu
ekus
ekuse
ekush
ekushe
ekzner
ekznke
ekzon
elaka
elakar
elakay
elarji
elarzi
ele
electrician
electronics
elen
elm
elmelo
elo
elomelo
email
embulens
emnbhabe
emne
emni
emnitei
emnki
emnta
emnvabe
emon
emonobhabe
emonoki
emonota
emonovabe
emopi
emoplar
emoployar
emote
empi
emte
emun
enaidi
end
endila
endilya
ene
eneche
eneiches
eneises
enese
engejment
engezment
england
enne
enogejoment
enogezoment
enterprise
entry
eoandi
eoyandi
epentoment
eplikeshon
eplikeson
epoyentoment
epril
eprile
epron
epyentoment
er
era
erare
erate
erest
eri
eria
eriya
eriye
erkom
erokom
eropor
eropore
erosad
eroshad
erpor
erpre
ersad
ershad
esailam
esara
esarao
esay
esber
ese
eseche
esechen
esechi
esechil
esechilo
esese
esesen
esesi
esesil
esesosi
esessi
esha
eshe
esheche
eshechilo
eshia
eshian
eshiar
eshiya
eshiyan
eshiyar
esia
esian
esiar
esid
esieshon
esieson
esiya
esiyan
esiyar
esiyeshon
esiyeson
esmoy
eso
esob
esober
esom
esomoy
esosieshon
esosieson
esosiyeshon
esosiyeson
essieshon
essieson
essiyeshon
essiyeson
estates
et
eta
etai
etake
etao
etar
etdin
ete
etgula
eti
etii
etike
etim
etir
eto
etodin
etogula
etota
etotai
etotu
ett
ettai
ette
etto
ettu
etu
evabe
evabei
evidens
evorioan
evorioyan
evrioan
evrioyan
ex
ex-husband
exchange
exsange
eyar
eyara
eyaroport
eyarport
ezahar
ezensi
ezent
ezon
ezonno
ezono
ezony
faaltu
faani
faanta
faar
faashi
faasi
faat
faati
faatilo
fabrics
facebook
facebuk
factori
factory
factoryte
fad
fadar
fade
faer
faet
fagla
fagli
fagol
fai
faibo
faichi
faii
fail
failam
faile
faimu
fain
faina
fainal
fairlam
fairolam
fais
faise
faisi
fait
faitam
faitese
faiyi
fak
faka
fakghor
fakghro
faking
fakoghor
faktori
fala
faladise
falai
falaia
falaidibo
falaidiche
falaidimu
falaidise
falailaiche
falailo
falaise
falaisi
falaite
falaiya
faldibo
falfal
falgun
falofal
falong
falonggo
falotu
faltu
famili
family
fangas
fanggas
fani
fanidi
fanir
fao
faoo
faor
faot
faoyo
fap
fara
faram
farbo
fari
farilam
farina
farina-go
farm
farmacy
farmesi
farms
farmu
farnichar
farnisar
faroram
farotam
farram
farse
farst
fartam
fas
fasad
fash
fashar
fashi
fashion
fashions
fashir
fashite
fashon
fashor
fasi
fasion
fasions
fason
fat
fata
fataidibo
fataidimu
fataidise
fath
fathai
fathaidibo
fathaidimu
fathaidise
fathailo
fathaise
fathaita
fathaitam
fathaiya
fathao
fathi
fati
fatigese
fatilo
fatol
fator
fatse
fattese
faundeshner
faundeshon
faundeshoner
faundesner
faundeson
faundesoner
fayar
fb
februari
february
februyari
fedarel
fede
feik
feila
feisbuk
feisobuk
fek
fekaidi
fel
felai
felaia
felaidibo
felaidimu
felaidise
felail
felaise
felay
felbe
felbo
felche
felchi
fele
feley
felobe
feloche
felomu
felose
felote
felse
felsi
felsilo
fens
fep
fer
ferat
ferioala
ferioyala
ferot
ferote
fesbuk
fesial
fesiyal
fesobuk
fet
fete
feth
feto
fetor
fi
fiance
fichar
fiche
fida
field
fields
fifa
fiira
fije
fijikal
fijikyal
fijje
fijji
fil
filistini
film
findi
findin
fingar
fingaroprint
finggar
finggaroprint
fini
finni
finse
fipas
fipash
fir
fire
firolam
firote
firotechil
firotesil
first
firtechil
firtesil
fisa
fisbar
fise
fisfas
fisfes
fisfis
fishbar
fishmongers
fismongers
fisofas
fisofes
fisofis
fita
fitaiche
fitaise
fitay
fith
fithi
fitho
fiti
fiuj
fiuz
fiynse
fize
fizi
fizikal
fizikyal
fizze
fizzi
flait
flas
flash
flask
flat
flate
flater
flatmate
flatmet
flatomet
flet
flight
floor
flur
flyatmet
flyatomet
foa
foain
foar
foda
fode
fodi
fodte
foet
foisa
foisha
foishar
fojor
fojre
fojro
fokini
fokinni
fokir
fokirni
fokironi
fol
fola
folafol
folapan
folare
foloing
folon
foloyar
folyar
fon
fone
fonkol
fono
fonokol
foods
fop
fopani
for
fora
foram
foran
forane
foraner
foranta
foray
fore
forenar
forest
foria
foriad
foribar
foribaror
foriyad
forkolifot
form
forman
foroman
foromyan
forote
fors
forsa
forse
forshi
forshir
forsi
forsod
forte
forto
fos
foshka
foska
fosoka
fosol
fot
fotek
fotekdin
fotekodin
fotok
fotos
fotua
fotuya
fotyek
fotyekdin
fotyekodin
foujdari
foujodari
foundation
fouzdari
fouzodari
foya
foysa
fozor
fozre
fozro
fraide
fraipan
fraipyan
frakchar
frakochar
frakosar
fraksar
franse
franser
frend
frenoch
frenos
freshi
freshie
fresi
fri
fried
frij
friz
fryakchar
fryakochar
fryakosar
fryaksar
fua
fuain
fuainre
fuaintor
fuane
fuar
fuare
fuari
fuarire
fud
fudbangk
fudi
fudin
fudinotor
fudir
fudire
fudobangk
fudobyangk
fuds
fuel
fuet
fufa
fufatbhai
fufato
fufatobhai
fufatovai
fufatvai
fufu
fufusasudi
fufusasuri
fufushashudi
fufushashuri
fuil
fuila
fuileche
fuit
ful
fula
fulafula
fulagese
fulailaiche
fulailaise
fulche
fuldani
fulese
fuli
fulia
fulis
fulish
fulishe
fulishre
fulkpi
full
fulla
fuloche
fulodani
fulokopi
fulose
fulse
fungas
fup
fupasbosur
fupashboshur
fupashoshur
fupashshur
fupasosur
fupassur
fupasur
fupato
fupi
fupie
fuppi
fuppu
fupu
fur
furi
furin
furinotor
furinta
furir
furire
furniture
furr
furu
furuta
furutta
fus
fusfus
fuskuri
fusl
fusofus
fusokudi
fusokuri
fusol
fusul
fut
futa
futant
futblar
futbler
futbol
futent
futer
futobol
futont
futopat
futopath
futor
futpat
futpath
futre
future
fuut
fuya
fuyane
fyaktori
fyalofyal
fyamili
fyan
fyasad
fyashon
fyason
fyat
ga
ga-beta
ga-betha
gaa
gaab
gaabe
gaaben
gaabo
gaachche
gaachchi
gaachchil
gaai
gaaia
gaaib
gaaibo
gaaiche
gaaichi
gaaichil
gaaichilam
gaail
gaailam
gaaile
gaailo
gaaimu
gaaise
gaaisi
gaaisil
gaaisilam
gaaitache
gaaitase
gaaite
gaaiteche
gaaitese
gaaito
gaaiya
gaaja
gaal
gaala
gaalam
gaali
gaan
gaang
gaano
gaanor
gaao
gaas
gaase
gaasi
gaasil
gaasse
gaassi
gaassil
gaat
gaatam
gaato
gaatot
gaay
gaaza
gab
gabain
gabam
gabani
gabay
gabei
gaben
gabena
gabna
gabo
gaboi
gabona
gabor
gach
gachchil
gachil
gachilena
gachos
gada
gadagadi
gadha
gadhi
gadi
gadichapa
gadichapay
gadisapa
gadisapay
gae
gaeche
gaechi
gaechile
gaechili
gaechilo
gaechis
gaen
gaeni
gaeo
gaer
gaera
gaerong
gaerorong
gaerrong
gaese
gaesi
gaesile
gaesili
gaesilo
gaesis
gaet
gaeth
gai
gaia
gaiache
gaiachen
gaiachi
gaiachil
gaiachilam
gaiachilen
gaiasen
gaiasil
gaiasilam
gaiasilen
gaib
gaich
gaichche
gaichchi
gaichil
gaichila
gaichin
gaiechil
gaiere
gaiesil
gaiesilen
gaieso
gail
gailagaili
gailagali
gailaib
gailaigali
gailain
gailde
gaill
gaillagali
gaillaise
gaillay
gailode
gailor
gain
gaini
gais
gaisil
gaisila
gaisin
gaisse
gaissi
gaitachos
gaitasos
gaitechil
gaitesil
gaith
gaiya
gaiyachil
gaiyasil
gaiyeche
gaiyechen
gaiyechi
gaiyechil
gaiyechilam
gaiyechilen
gaiyechilo
gaiyecho
gaiyei
gaiyen
gaiyeo
gaiyere
gaiyese
gaiyesen
gaiyesi
gaiyesil
gaiyesilam
gaiyesilen
gaiyesilo
gaiyeso
gaiyya
gaja
gajakhor
gajakor
gajor
gak
gal
gala
galagal
galagali
galaiche
galaise
galam
galay
gale
galei
galeo
gali
gali-galaj
gali-galaz
galide
galigalaj
galigalaz
galir
galmond
galo
galod
galomond
galor
galot
galud
gamboling
gamcha
gamla
gamocha
gamola
gamosa
gamsa
gamu
gan
ganai
ganako
gandha
gandu
gane
ganer
gangg
gango
ganhara
ganja
ganjuti
ganjutti
gano
ganoda
ganohara
ganoja
ganojuti
ganojutti
ganor
ganoti
ganoza
ganozuti
ganozutti
ganti
ganza
ganzuti
ganzutti
gaoa
gaoar
gaoin
gaon
gaoya
gaoyar
garage
garain
garanti
garbhe
garbho
gard
garden
gardens
gare
garej
garer
garez
gari
garib
garichapa
garir
garisapa
garite
garlofrend
garmentos
garments
garom
garve
garvo
garvopat
gas
gase
gasen
gasena
gaser
gasi
gasil
gasilam
gasile
gasilena
gasin
gasina
gasos
gasse
gassen
gassi
gassil
gassilam
gastrik
gat
gatachos
gatam
gatasos
gate
gatechos
gateso
gatesos
gateway
gath
gatna
gatona
gauin
gauk
gaum
gaumna
gaumona
gaun
gay
gaye
gayeche
gayechi
gayer
gayer-rong
gayerong
gayerorong
gayerrong
gayese
gayesi
gayk
gayo
gayya
gaza
gazakhor
gazakor
gazor
ge
geche
gechega
gechegi
gechekail
gechen
gechi
gechiga
gechil
gechin
gechla
gechlam
gecho
geda
gedi
geie
geiede
geii
geil
geilam
geit
geiye
geiyede
geiyi
gel
gelam
gelamga
gelamoga
gelas
gelash
gele
gelei
gelen
gelga
gelgi
gelo
geloga
gelogi
gem
geming
gemos
genji
genoji
genozi
genzi
geram
geramer
gese
gesega
gesegi
gesekail
gesen
gesi
gesiga
gesil
gesilam
gesilo
gesin
gesla
geslam
geslo
geso
get
geth
geyo
gf
gha
ghaa
ghabor
ghabr
ghabur
ghad
ghaer
ghaet
ghai
gham
ghama
ghame
ghar
ghare
gharer
ghas
ghat
ghato
ghau
ghem
ghena
ghena-lage
ghenna
ghenna-lage
gher
ghes
ghesh
ghet
ghi
ghier
ghiir
ghim
ghin
ghina
ghinna
ghir
ghis
ghish
ghit
ghodi
ghom
ghomota
ghomta
ghomtay
ghon
ghonghon
ghonisht
ghonishth
ghonist
ghonisth
ghonoghon
ghonta
ghontar
ghor
ghorchara
ghore
ghorer
ghorjamai
ghoro
ghorochara
ghorojamai
ghoror
ghorosada
ghorosara
ghorot
ghorozamai
ghorsara
ghorzamai
ghos
ghoshaia
ghoshaiya
ghoshit
ghoshna
ghoshnar
ghoshona
ghoshonar
ghoshot
ghosht
ghosit
ghosna
ghosnar
ghosona
ghosonar
ghot
ghotche
ghote
ghotechil
ghotesil
ghotikay
ghotise
ghotlo
ghotna
ghotnar
ghotnati
ghotnay
ghotobe
ghotoche
ghotok
ghotokali
ghotoker
ghotona
ghotonar
ghotonata
ghotonay
ghotose
ghotote
ghotse
ghrina
ghuch
ghuira
ghum
ghumai
ghumaise
ghumaite
ghumate
ghumay
ghumayi
ghumer-oshudh
ghumer-osudh
ghumeroshudh
ghumerosudh
ghumershudh
ghumersudh
ghumghum
ghumie
ghumoghum
ghupchi
ghupochi
ghuposi
ghupsi
ghur
ghurote
ghus
ghusaghusi
ghush
ghushaghushi
ghushai
ghushaise
ghushi
ghushkhor
ghushkor
ghusi
ghuskhor
ghuskor
ghussa
ghut
ghutu
gi
gia
giao
gibot
gie
gieche
giechen
giechil
giechilam
giechilen
giese
giesen
giesil
giesilam
giesilen
giil
gije
gijgij
giji
gijje
gijji
gijogij
gini
ginni
gira
girbo
girge
girja
girlam
girlfriend
girls
girobo
giroge
girolam
girza
git
gitam
gite
gito
gitt
gittam
giya
giye
giyechi
giyechil
giyechilo
giyesil
gize
gizgiz
gizi
gizogiz
gizze
gizzi
glabhos
glani
glas
glases
glash
glass
glavos
global
gmail
goalghor
goaloghor
gobeshna
gobeshnar
gobeshnay
gobeshok
gobeshona
gobeshonar
gobeshonay
gobesna
gobesnar
gobesnay
gobesok
gobesona
gobesonar
gobesonay
gobhir
gobhirbhabe
gobhirobhabe
gobhirorate
gobhirrate
gobhornor
gocha
godali
godi
godown
goenda
gohna
gohna-gati
gohom
gohona
gohonagati
gohonar
gojal
gojgoj
gojguj
gojogoj
gojoguj
gol
gola
gola-dori
golafas
golafash
golaj
golam
golamer
golami
golap
golat
golata
golatipa
golatipia
golatipiya
golay
golaz
golchotbor
golchtor
golden
goldes
goldesh
gole
golglaa
golglaya
golgol
golmal
golochotbor
golochotor
golodes
golodesh
gologol
gologolaa
golomal
golosotbor
golosotor
golp
golpe
golper
golpo
golsotbor
golstor
gom
gome
gon
gonagati
gondh
gonga
gongani
gonhotya
gonhta
gonit
gonjna
gonjona
gonmadhmer
gonmadhom
gonmadhym
gonmadhymer
gonna
gonohota
gonohotya
gonojona
gonomadhom
gonomadhomer
gonomadhym
gonomadhymer
gonona
gonopituni
gonotantrik
gonotontr
gonotontrer
gonozona
gonpituni
gontantrik
gontontr
gontontrer
gonzna
gonzona
gopnang
gopnangg
gopne
gopon
goponang
goponangg
gopone
gor
gorali
gorb
gorbh
gorbhabosta
gorbhabostha
gorbho
gorbhoboti
gorbhobti
gorbhonirdhok
gorbhonirodhok
gorbhopat
gorbit
gordan
gorgor
gori
gorib
gorib-manus
gorib-manush
gorit
goro
goroj
gorom
gorome
goron
goror
goroz
goru
goruj
gorur
goruz
gorv
gorvabosta
gorvabostha
gorve
gorvoboti
gorvobti
gorvonirdhok
gorvonirodhok
gorvopat
gos
gosa
gosha
goshthi
goshthir
goshti
goshtir
goslkana
goslkhana
gosol
gosoler
gosolkana
gosolkhana
gosolokana
gosolokhana
gossa
gosthi
gosthir
got
gothit
gothne
gothner
gothon
gothone
gothoner
gotkal
gotne
gotner
goto
gotokal
gotomas
gotomash
goton
gotone
gotoner
gotor
gotorat
gotorate
gotore
gotoro
gotorot
gotro
govir
govirorate
govirovabe
govirrate
govirvabe
govornor
goyalghor
goyaloghor
goyenda
goyna
goynagati
goz
gozal
gozgoz
gozguz
gozogoz
gozoguz
graduate
grafiti
grahkder
grahok
grahokoder
gram
gramchara
grame
gramer
grammar
gramochara
gramosada
gramosara
gramsara
grand
grandoma
grandopa
great
gred
green
grefotar
greftar
greptar
grihhin
grihin
grihit
grihkormi
grihkorta
grihkortri
grihohin
grihokormi
grihokorta
grihokortri
griil
grik
gril
grill
grin
grinhaus
grinohaus
groceries
grocery
groher
grohner
grohnjog
grohnjogy
grohnzog
grohnzogy
grohon
grohoner
grohonojog
grohonojogy
grohonozog
grohonozogy
gront
gronth
grosari
grove
grup
grupchat
grupochat
grupochyat
gruposat
gruposyat
grupsat
gryand
gryandoma
gryandopa
gu
guard
guch
gud
guda
gudali
gudam
gudame
gudo
gue
gugler
gugol
gugoler
guj
guje
gujia
gujob
gula
gulain
gulan
gulare
guli
gulir
gulite
gulo
gulor
gumor
gumr
gumur
gunda
gundami
gung
guosa
guossa
gur
guru
guruduara
guruduyara
gurut
gurutb
gurutbopurn
gurutopurn
gurutor
gurutpurn
gusa
gusha
gushi
gushti
gushtishuddh
gushtishudh
gushtisuddha
gushtisudha
gusi
gussa
gusti
gustisuddh
gustisudh
guta
gutai
gutaise
gutay
gutisuti
guto
guttay
guz
guzob
gyada
gyadi
gyamboling
gyan
gyang
gyangg
gyaranti
gyarej
gyarez
gyas
gyastrik
gym
haa
haapani
haat
haate
haater
haatho
haatkora
haato
haatot
haatu
hab
habe
haben
habh
habo
habshi
habsi
hacha
hachau
hachche
hachchi
hachchil
hachka
hachoka
hachoraa
hachoraiche
hachoraya
hachraa
hachraiche
hachraya
hack
had
hadar
haddi
haddit
hadgor
hadi
hadis
hadit
hae
haeg
haek
haep
haer
haes
haet
hafej
hafez
hafiz
hag
hagga
hagu
hahakar
hai
haia
haib
haibo
haiche
haichi
haichil
haichilam
haig
haija
haijna
haijya
haik
haikort
haikorter
hail
hailam
haile
hailo
haimu
hainda
hainja
hainjabela
hainoja
hainojabela
hainoza
hainozabela
hainza
hainzabela
haip
hair
hais
haisil
hait
haitache
haiya
haiza
haizna
haizya
haj
hajar
hajband
hajbend
haji
hajir
hajira
hajoband
hajobend
hajobyand
hajot
hajote
hak
haka
hakim
hakim-er
hakime
hakimer
hal
hala
halal
halam
halar
halaropo
halaroput
halarpo
halarput
halay
halen
hali
halia
haliya
haliye
halka
hall
halo
haloka
hama
hamesa
hamesha
hamla
hamlakari
hamola
hamolakari
handaia
handaiche
handaise
handaiya
handay
handcuf
handcuff
handi
handobag
handokaf
hanga
hangga
hanja
hano
hanoja
hanor
hanoza
hanza
haoa
haoya
hap
hapani
hapus
har
haradin
harae
haraia
haraichi
haraisi
haraiya
haram
harami
haramirbachcha
haramirbasa
haramirbassa
haramirobachcha
haramirobasa
haramirobassa
haramjada
haramjadi
haramkhor
haramkor
haramojada
haramojadi
haramokhor
haramokor
haramozada
haramozadi
haramzada
haramzadi
harano
haranor
hararait
haras
harasment
harasoment
harate
haray
haraye
harbour
hari
hari-patil
harie
harieche
hariese
hariye
hariyeche
hariyese
haropik
harpik
has
hasahasi
hasau
hasband
hasbe
hasben
hasbend
hasche
haschilo
hase
haseche
hasechhe
haseese
haseshe
hasfas
hasfatal
hashahashi
hashay
hashe
hashi
hashi-tamasha
hashir
hashle
hashlei
hashlo
hasho
hashori
hashpatal
hashse
hashsilo
hashudi
hashuri
hasi
hasi-tamasa
hasil
hasinar
hasir
haska
haskor
haslen
haslo
hasobend
hasobi
hasofas
hasofatal
hasoka
hasokor
hasopatal
hasoraa
hasoraise
hasoraya
hasori
hasote
haspatal
haspatale
haspataler
haspatalo
haspatalor
haspatalot
hasraa
hasraise
hasraya
hasse
hassen
hassil
hassilo
hastase
hastese
hastesilo
hasua
hasudi
hasuri
hasuya
hasykor
hat
hatahati
hatam
hatar
hatbag
hatbma
hate
haterotalu
hatertalu
hatey
hathkara
hathkora
hathot
hati
hatiyar
hatkara
hatkhroch
hatkhros
hatkora
hatkoraa
hatkorapora
hatkori
hatkoroa
hatkra
hatkri
hatkroch
hatkros
hatmja
hatmza
hato
hatobag
hatoboma
hatobyag
hatokhoroch
hatokhoros
hatokoda
hatokodi
hatokora
hatokori
hatokoroch
hatokoros
hatomoja
hatomoza
hatot
hatte
hatteo
hatu
hatuda
hatudi
hatur
haturi
haturi-diya
haturir
hatuti
hau
haudi
hauj
haujing
haujmet
haujomet
haumau
haur
hauri
haus
hausmet
hausomet
hauz
hauzing
hauzmet
hauzomet
hav
haydar
haz
hazar
hazband
hazbend
hazi
hazir
hazira
haziri
hazoband
hazobend
hazobyand
hazot
he
hea
headteacher
headteaser
healt_and_care
healt_care
health_and_care
health_care
hearodraar
heart
heat
heath
hech
hechi
hechil
hechili
hechis
hechka
hechodaise
hechodaiya
hechoka
hechra
hechrai
hede
hedfon
hedmastar
hedofon
hedomastar
hedosef
hedoshef
hedoskarf
hedotichar
hedotisar
hedsef
hedshef
hedtichar
hedtisar
hefajot
hefajte
hefazot
hefazte
heg
hei
heida
heidin
heidya
heihane
hein
heine
heiner
heismoy
heisom
heisomoy
hek
hel
helikoptar
helmet
helomet
helopar
helothobhijitor
helothobhizitor
helothovijitor
helothovizitor
helotobhijitor
helotobhizitor
helotovijitor
helotovizitor
help
helpline
helpolain
helpoles
heltbhijitor
heltbhizitor
helthbhijitor
helthbhizitor
helthvijitor
helthvizitor
heltvijitor
heltvizitor
hemote
hemte
hen
hena
hendila
hendilya
henori
henosta
henostha
heo
hep
her
hera
heran
heroin
hes
heshe
hesil
hesili
hesis
heska
hesodaise
hesodaiya
hesoka
heta
hetain
hetainor
hetainre
hetar
hetara
hetarar
hetare
hetay
hete
heteen
hetin
hette
hey
heyarodrayar
hi
hia
hiache
hiachen
hiachi
hiachil
hiachilam
hiachilen
hiar
hiaring
hiaringeid
hiase
hiasen
hiasi
hiasil
hiasilam
hiasilen
hib
hibar
hibe
hiben
hibo
hich
hichil
hichur
hie
hieche
hiechen
hiechi
hiechil
hiechilam
hiechilen
hiechilo
hiecho
hiei
hien
hieo
hiere
hiese
hiesen
hiesi
hiesil
hiesilam
hiesilen
hiesilo
hieso
high
highfield
higu
hij
hijab
hijabi
hijabta
hijda
hijla
hijoda
hijode
hijola
hijora
hijore
hijra
hijray
hijre
hik
hikhan
hil
hilaib
hilam
hill
hin
hindi
hindu
hingsa
hingsuita
hingsuitta
hingsuk
hingsute
hini
hino
hinor
hinsuk
hira
hiro
his
hisab
hisabe
hisabopotr
hisabpotr
hiseb
hishab
hisheb
hisil
hisur
hit
hita
hitai
hitain
hitam
hitar
hite
hitechil
hitera
hitesil
hiting
hiuman
hiumyan
hiya
hiyache
hiyachen
hiyachi
hiyachil
hiyachilam
hiyachilen
hiyar
hiyaring
hiyaringeid
hiyase
hiyasen
hiyasi
hiyasil
hiyasilam
hiyasilen
hiye
hiyeche
hiyechen
hiyechi
hiyechil
hiyechilam
hiyechilen
hiyechilo
hiyecho
hiyei
hiyen
hiyeo
hiyere
hiyese
hiyesen
hiyesi
hiyesil
hiyesilam
hiyesilen
hiyesilo
hiyeso
hiyor
hiyorer
hiyya
hiz
hizab
hizda
hizla
hizoda
hizode
hizola
hizora
hizore
hizra
hizre
hoa
hoait
hoami
hoar
hoatosap
hoatosoap
hoatosoyap
hoatsap
hoatsoap
hoatsyap
hob
hoba
hobain
hobam
hobani
hobar
hobay
hobe
hobei
hoben
hobena
hobi
hobna
hobo
hoboi
hobona
hobu
hocche
hoch
hochche
hochchen
hochchi
hochchil
hoche
hochen
hochena
hochhe
hochi
hochil
hochilam
hochile
hochilen
hochilena
hochilo
hochin
hochina
hochis
hocho
hochos
hochse
hocse
hode
hodi
hodir
hodire
hodiye
hodo
hogle
hoglre
hoglte
hogol
hogole
hogolor
hogolote
hogoltha
hoi
hoia
hoiba
hoiben
hoibo
hoiche
hoile
hoilei
hoileo
hoilo
hoin
hoirok
hois
hoise
hoisi
hoite
hoitese
hoito
hoiya
hoj
hojorot
hojrot
hoker
hoki
hokkol
hokkole
hokkolor
hokkolota
hokkolre
hokkolta
hokkolti
hokle
hoklta
hoklti
hokol
hokole
hokolota
hokoloti
hol
hola
holam
holay
hold
hole
holei
holen
holeo
holer
holfnama
holi
holide
holo
holoe
holofonama
holoye
holud
holye
hom
home
homfis
homles
homoark
homofis
homoles
homoyark
homu
homyark
hon
honako
honda
hongkong
honika
honikka
honikya
honoda
honuman
hopta
hoptay
horain
horani
hordom
horhamesa
horhamesha
hori
horibari
horizon
hormon
horodom
horohamesa
horohamesha
horomon
horotal
hortal
hos
hosena
hoshe
hoshur
hosi
hosil
hosilam
hosile
hosilen
hosilena
hosilo
hosin
hosina
hosis
hoso
hosopital
hosos
hospital
hospitale
hosse
hossen
hossi
hossil
hostantor
hostel
hostokep
hostokhep
hosur
hot
hotacheshta
hotachesta
hotachos
hotakand
hotakander
hotakari
hotam
hotas
hotaseshta
hotasesta
hotash
hotasha
hotasos
hotbak
hotbhai
hotbhomb
hote
hotechil
hotechos
hotel
hotele
hotelo
hotesil
hoteso
hotesos
hothat
hotma
hotna
hoto
hotoba
hotobak
hotobhomb
hotona
hotora
hotoray
hotore
hotovomb
hotsap
hotsape
hotta
hotvai
hotvomb
hotyacheshta
hotyachesta
hotyakand
hotyakander
hotyakari
hotyaseshta
hotyasesta
hou
hour
houri
houribari
housemate
hoy
hoya
hoyait
hoyami
hoyatosap
hoyatosoap
hoyatosoyap
hoyatsap
hoyatsoap
hoyatsyap
hoye
hoyeche
hoyechen
hoyechi
hoyechil
hoyechilen
hoyechilo
hoyee
hoyei
hoyeo
hoyese
hoyesen
hoyesi
hoyesil
hoyesilen
hoyesilo
hoyna
hoyni
hoyrani
hoyt
hoytese
hoyto
hoytoby
hozorot
hozrot
hras
hride
hrider
hridoy
hridoye
hridoyer
hridye
hridyer
hubby
huby
huda
huda-hudi
hudahudi
hudai
hudi
hudka
hudko
huilchear
huilcheyar
huilochear
huilocheyar
huilosear
huiloseyar
huilsear
huilseyar
huin
huina
huine
huini
huinne
huinni
huinya
huiski
hujur
huk
hum
humk
humki
humki-dhomki
humkidhamki
humkir
humna
humok
humokidhamoki
humona
hun
hunchin
hunob
hunoche
hunochi
hunochin
hunole
hunoram
hunos
hunota
hunotam
hunsin
hur
hurbari
hure
huri
hurka
hurkar
hurko
hurobadi
hurobadir
hurobadit
hurobari
huroka
huroko
huror
huru
hurubela
hurumanus
hurumanush
hurut
huruta
hurutain
hurutaire
hurutar
hurutta
husband
husbander
husbend
hush
hut
huta
hutain
hutar
hutare
hutay
huthat
hutohat
huur
huzur
hya
hyabh
hyachka
hyachodaise
hyachodaya
hyachoka
hyachoraa
hyachoraiche
hyachoraya
hyachraa
hyachraiche
hyachraya
hyaj
hyak
hyalo
hyamar
hyand
hyandobyag
hyandokaf
hyapi
hyar
hyaras
hyarasment
hyarasoment
hyaska
hyasodaise
hyasodaya
hyasoka
hyasoraa
hyasoraise
hyasoraya
hyasraa
hyasraise
hyasraya
hyav
hyay
hyaz
i
iaba
iane
iar
iarfon
iarofon
iba
ibar
ibhikoshon
ibhikoson
ibhikshon
ibhikson
ibhikt
ibhning
ibhoning
ibhotijing
ibhotizing
ibhtijing
ibhtizing
iblis
iblish
ibne
ibolis
ibolish
ibone
iccha
icchar
icchay
icche
icche-moto
ichar
ichay
ichcha
ichchar
ichche
ichchuk
iche
iche-moto
icsa
icsar
icsay
icse
icse-moto
id
idaning
iddot
ider
idit
idiyt
idot
idr
idul
idur
idurmara
iduromara
iemen
iemene
if
ifotar
iftar
igu
iguin
igur
iha
ihudi
iit
iita
ij
ijat
ijjat
ijjot
ijjoter
ijot
ikan
ikhan
ila
ilekotrik
ilekotrishian
ilekotrishiyan
ilekotrisian
ilekotrisiti
ilekotrisiyan
ilis
ilish
imaam
imam
imamosab
imamsab
iman
imarjensi
imarzensi
imeil
imel
imigrant
imigreshon
imigreson
imigryant
imo
imoshonal
imosonal
imshnal
imsnal
inboks
inchi
indij
indiya
indiyan
indiz
indoneshia
indoneshiar
indoneshiya
indoneshiyar
indonesiar
indonesiya
indonesiyar
indur
indure
indurer
infant
infants
infekshon
infekson
inggit
ingit
ingland
inglander
inglis
inglish
inglyand
inglyander
ingreji
ingrezi
inhelar
inings
iningse
injangkoshon
injangkoson
injangshon
injangson
injekshon
injekson
injin
injiniar
injiniaring
injiniyar
injiniyaring
injuri
ino
inoboks
inochi
inofekoshon
inofekoson
inohelar
inojangkoshon
inojangkoson
inojangshon
inojangson
inojekoshon
inojekoson
inojin
inojiniar
inojiniaring
inojiniyar
inojiniyaring
inojuri
inosi
inosta
inostagram
inostitiut
inosulin
inozangkoshon
inozangkoson
inozangshon
inozangson
inozekoshon
inozekoson
inozin
inoziniar
inoziniaring
inoziniyar
inoziniyaring
inozuri
insalah
insallah
inshalah
inshallah
insi
insota
insotagram
inspector
insta
institute
insulin
insurens
insyurens
inta
intarbhiu
intarnashnal
intarnasnal
intarnet
intarobhiu
intaronashonal
intaronasonal
intaronet
intaronyashnal
intaronyashonal
intaronyasnal
intaronyasonal
intaropretar
intaroviu
intarviu
international
interpreter
inzangkoshon
inzangkoson
inzangshon
inzangson
inzekshon
inzekson
inzin
inziniar
inziniaring
inziniyar
inziniyaring
inzuri
ior
irak
irake
iraker
iraner
irk
irke
irker
irsa
irsha
is
isaa
isar
isara
isarabhasa
isaravasa
isbor
isborer
ischool
ischul
ise
ish
ishara
isharabhasha
isharavasha
ishbor
ishborer
ishkool
ishkul
ishokul
ishor
ishorer
ishrer
isi
isiji
isizi
iskool
iskul
iskule
iskuler
iskulo
iskulor
iskulot
islam
islame
islamer
islamfbia
islamfbiya
islami
islamik
island
isokul
isolame
isolamer
isolami
isolamik
isolamofobia
isolamofobiya
isool
isor
isoraeli
isorailer
isorayeli
isorer
israeli
israiler
israyeli
isrer
issaa
issar
isse
issool
issuk
issul
ist
istiri
istofa
istri
isu
isuk
isul
isute
isyu
isyute
it
ita
itadi
itain
italir
itar
ite
iter
ith
iti
itibachok
itibasok
itihas
itihase
itihaser
itimdhe
itimodhe
itimodhye
itmdhe
itmodhye
itomodhe
itomodhye
itor
ittu
itu
ituku
ityadi
iu
iues
iujarnem
iujaronem
iujles
iujoles
iunaited
iunibharsal
iunibharsalokredit
iunibharsiti
iuniform
iunin
iunit
iunivarsal
iunivarsalokredit
iunivarsiti
iuniyn
iupi
iuro
iurop
iurope
iuroper
iuropi
iuropian
iuropiy
iuropiyan
iurpe
iurper
iurpi
iurpian
iurpiy
iurpiyan
iutiub
iuzarnem
iuzaronem
iuzles
iuzoles
ivikoshon
ivikoson
ivikshon
ivikson
ivikt
ivning
ivoning
ivotijing
ivotizing
ivtijing
ivtizing
iya
iyaba
iyane
iyar
iyarfon
iyarofon
iyemen
iyemene
iyrk
iyrke
iyrker
iyt
iz
izat
izot
izzat
izzot
izzoter
ja
jaa
jaab
jaabe
jaaben
jaabo
jaachche
jaachchi
jaachchil
jaai
jaaia
jaaib
jaaibo
jaaiche
jaaichi
jaaichil
jaaichilam
jaail
jaailam
jaaile
jaailo
jaaimu
jaaise
jaaisi
jaaisil
jaaisilam
jaaitache
jaaitase
jaaite
jaaiteche
jaaitese
jaaito
jaaiya
jaal
jaalam
jaale
jaalen
jaalo
jaan
jaano
jaanor
jaao
jaas
jaase
jaasi
jaasil
jaasse
jaassi
jaassil
jaatam
jaate
jaato
jaay
jab
jaba
jabain
jabam
jabani
jabar
jabay
jabe
jaben
jabi
jabina
jabna
jabo
jabodaise
jabodaiya
jaboday
jabojibon
jabojjibon
jabona
jabotiy
jabra
jabti
jabtiy
jacche
jacchi
jachai
jachche
jachchen
jachchi
jachchil
jache
jachen
jachena
jachi
jachil
jachile
jachilena
jachin
jachina
jachos
jachse
jachsi
jacse
jacsi
jader
jaderke
jaderoke
jadu
jadughor
jadutna
jae
jaeche
jaechi
jaechile
jaechili
jaechilo
jaechis
jaeni
jaeo
jaer
jaera
jaese
jaesi
jaesile
jaesili
jaesilo
jaesis
jag
jaga
jahaj
jahanam
jahannam
jai
jaia
jaiachil
jaiasil
jaib
jaiba
jaiben
jaibga
jaibo
jaiboga
jaich
jaichche
jaichchi
jaiche
jaichi
jaichil
jaichila
jaichilam
jaichin
jaie
jaieche
jaiechen
jaiechi
jaiechil
jaiechilam
jaiechilen
jaiechilo
jaiecho
jaiei
jaien
jaieo
jaier
jaiese
jaiesen
jaiesi
jaiesil
jaiesilam
jaiesilen
jaiesilo
jaieso
jaiga
jaigi
jaihok
jail
jaila
jailaib
jailaiche
jailaila
jailaimu
jailaise
jailam
jailao
jaile
jailen
jailo
jaimu
jain
jaina
jaini
jainya
jaira
jairam
jaise
jaisi
jaisil
jaisila
jaisilam
jaisin
jaisse
jaissi
jait
jaita
jaitachos
jaitam
jaitamna
jaitamona
jaitasos
jaite
jaitechil
jaiten
jaitese
jaitesi
jaitesil
jaito
jaium
jaiy
jaiya
jaiyachil
jaiyasil
jaiyechil
jaiyesil
jaiyesilen
jaiyeso
jaj
jake
jaket
jal
jala
jala-jontrona
jalaidibo
jalaidimu
jalailo
jalaise
jalam
jalapoda
jalapora
jalapra
jalatan
jalay
jale
jalei
jalem
jaleo
jaliati
jalim
jaliyati
jalkana
jalkhana
jalo
jalra
jama
jama-kapor
jamaat
jamaate
jamaater
jamai
jamaibabu
jamair
jamaire
jamakapod
jamakapor
jamal
jamanot
jamat
jamayat
jamayate
jamayater
jamin
jamin-e
jamindar
jamine
jaminodar
jamu
jamuga
jan
janab
janabe
janaben
janabo
janachchi
janai
janaja
janako
janala
janala-dorja
janalar
janalat
janalay
janalen
janan
janar
janasi
janassi
janat
janate
janay
janbahon
janbe
janben
janche
janchilo
jane
janeche
janechhe
janeese
janen
janer
janese
janeshe
janggia
janggiya
jangia
jangiya
jangla
jani
janie
janieche
janiechen
janiese
janiesen
janin
janina
janise
janiye
janjot
janla
janlam
janlay
janle
janlen
janlo
jannat
janoar
janobahon
janoda
janojot
janola
janole
janopran
janor
janotam
janote
janowar
janoyar
janse
jansen
jansilo
janso
jant
jantam
jantase
jante
janten
jantese
jantesilo
janto
januari
january
januyari
janwar
janyar
jao
jaoa
jaoar
jaoin
jaon
jaowa
jaoya
japane
japaner
japani
japon
japot
japt
japut
jar
jara
jarain
jargi
jarimana
jarman
jarmani
jarmanir
jarnal
jarogi
jaroj
jarora
jarra
jas
jasai
jase
jasena
jash
jasi
jasil
jasilena
jasos
jasse
jassen
jassi
jassil
jat
jata
jataat
jatachen
jatachi
jatacho
jatachos
jatain
jatam
jatasen
jatasi
jataso
jatasos
jatay
jatayat
jate
jateche
jatechi
jatecho
jatechos
jatei
jateo
jater
jatese
jatesi
jateso
jatesos
jati
jatibiddes
jatibiddesh
jatibides
jatibidesh
jatigot
jatike
jatir
jatisonggh
jatisonggher
jatisongh
jatisongher
jatitabadi
jatiy
jatiytabadi
jatna
jato
jatona
jatora
jatoray
jatore
jatra
jatrar
jatray
jatre
jatri
jatribahi
jauin
jauk
jaum
jaumna
jaumona
jaun
jautuk
jaw
jawar
jay
jaya
jayeche
jayechi
jayese
jayesi
jayga
jaygar
jaygay
jaygi
jayna
jayni
jbael
jbail
jbal
jbalailaiche
jbalailaise
jbalani
jbalapoda
jbalapora
jbalapra
jbalie
jbel
jbil
jbin
jbol
jbolont
jbor
jbul
je
jebhabe
jebrakrosing
jed
jeda
jedi
jedin
jee
jeg
jegulo
jehetu
jehez
jeheze
jei
jeidin
jekan
jekane
jekanei
jekhan
jekhane
jekhanei
jekno
jekon
jekono
jel
jela
jelar
jelay
jele
jeler
jelkana
jelkhana
jelkhanay
jelo
jelokana
jem
jemnta
jemon
jemonota
jenarel
jene
jeno
jer
jesob
jeta
jetam
jetasbosur
jetashboshur
jetashoshur
jetashshur
jetasosur
jetassur
jetasur
jete
jetha
jethasbosur
jethashboshur
jethashoshur
jethashshur
jethasosur
jethassur
jethasur
jethi
jethima
jethu
jeti
jetima
jeto
jetu
jevabe
jewelers
jewelery
jewellers
jewellery
jeye
jhaata
jhadfuk
jhadu
jhadudar
jhaek
jhaep
jhaer
jhaik
jhaip
jhair
jhak
jhalapala
jhalsay
jhalshay
jhamela
jhap
jhaposa
jhapsa
jhar
jharfuk
jharofuk
jharu
jharudar
jhata
jhataa
jhek
jhem
jhep
jher
jhi
jhie
jhim
jhimjhim
jhimojhim
jhimuni
jhire
jhiye
jhod
jhogoda
jhogodajhati
jhogor
jhogorajhati
jhogr
jhogra
jhograjhati
jhok
jhol
jholes
jholis
jholos
jhols
jholsaise
jholshay
jholus
jhor
jhore
jhorer
jhorjhor
jhorna
jhorojhor
jhuel
jhuil
jhuk
jhul
jhulaya
jhulbo
jhulonto
jhupodi
jhupori
jhupri
jhur
jhuta
ji
jiake
jiar
jib
jiba
jibba
jibh
jibit
jibne
jibner
jibnke
jibon
jibone
jiboner
jibonoke
jibont
jid
jidi
jieg
jiet
jig
jigabe
jigaibe
jigailam
jigaile
jigailo
jigaise
jigaisi
jigaisilo
jigaitese
jigalo
jigas
jigasabad
jigay
jigayeche
jigayechhe
jigayeshe
jiges
jigesh
jigges
jiggesh
jihba
jiig
jiit
jijnasabad
jika
jim
jima
jimbabue
jimbabuer
jimbabuye
jimbabuyer
jimeil
jimi
jimma
jimmi
jin
jini
jinis
jinish
jinisopati
jinisopotor
jinisopotr
jinisopottor
jinispati
jinispotor
jinispotr
jinispottor
jins
jipar
jipi
jipies
jir
jit
jitote
jiv
jiya
jiyake
jiyar
jnan
jnanohara
jnat
jnno
jno
joan
joari
job
jobab
jobabe
jobai
joban
jobanbondi
jobandondi
jobanobondi
jobd
jobo
jobordosti
jobordostir
jobordosty
joborodokhol
joborodokol
joborodosti
jobrdkhol
jobrdkol
jobrdosti
jochchor
jochchuri
jodaiya
jodano
jodaye
joddha
jodha
jodi
jodio
jodiye
jodsod
joeg
jog
jogajger
jogajog
jogajoger
jogdan
joghajog
joghon
jogodan
jogota
jogote
jogoter
jogter
jogyta
john
johns
johon
johor
johre
joig
join
joishtho
joishto
joistho
joisto
joj
jojer
jojj
jojjer
jojsaheb
jok
jokhma
jokhn
jokhni
jokhom
jokhomer
jokhon
jokhoni
jokma
jokn
jokni
jokom
jokon
jokoni
jokrit
jokshma
joksma
jol
jolad
jolay
jolbau
jolbayu
joldi
jole
joler
jollad
jolle
jolobau
jolobayu
jolodi
jolse
jom
jomijma
jomijoma
jon
jonab
jondis
jone
joner
jonggi
jonggol
jonggole
jongi
jongi-bole
jongner
jongnke
jongol
jongole
jongon
jongoshthi
jongoshthir
jongoshti
jongoshtir
jongosthi
jongosthir
jongosti
jongostir
jonke
jonm
jonmer
jonmo
jonmodin
jonmogrohon
jonmonibondhon
jonmonintron
jonmoniyntron
jonmosnod
jonmosonod
jonne
jonno
jonogon
jonogoner
jonogonoke
jonogoshthi
jonogoshthir
jonogoshti
jonogoshtir
jonogosthi
jonogosthir
jonogosti
jonogostir
jonok
jonoke
jonopri
jonoprita
jonopriy
jonopriyta
jonosadharoner
jonosongka
jonosongkar
jonosongkha
jonosongkhar
jonosongkhya
jonosongkhyar
jonosongkya
jonosongkyar
jonota
jonotar
jonsadharner
jonsongka
jonsongkar
jonsongkha
jonsongkhar
jonsongkhya
jonsongkhyar
jonsongkya
jonsongkyar
jonta
jontar
jontr
jontrona
jontronay
jontropati
jony
jonye
jonyi
jonyo
jor
jor-jobor
jor-kore
jora
jorae
jorajuri
joralo
jorau
jorayu
jorda
jore
joree
jorer
jorimana
jorip
jorjbrdosti
jorjobor
jorjobordosti
jorkore
jorodar
jorojoborodosti
joropurbok
jorosor
jorpurbok
jorsor
joruri
josor
jossor
jossuri
josuri
jot
jotajot
jotakrome
jotdin
jotesht
jotest
jothajoth
jothakrome
jothesht
jothest
jotil
jotilota
jotilta
jotkhon
jotkon
jotn
joto
jotodin
jotokhon
jotokon
jotota
jototuku
jottuku
jotuku
joubon
jouktik
joun
jounang
jounangg
jounhoyrani
jounhrani
jouno
jouno-nirjaton
jounohorani
jounohoyrani
jounokormi
jounota
jout
joutbhabe
jouth
jouthbhabe
jouthobhabe
jouthovabe
jouthvabe
joutobhabe
joutovabe
joutug
joutuk
joutuker
joutuuk
joutvabe
joy
joyan
joyer
joyi
jua
juar
juari
jub
jubker
jublig
jubok
jubolig
juboti
jubti
juddh
juddhe
juddher
judge
judh
judhe
judher
juelari
juge
juger
jugm
jui
jukt
jukti
juktoraj
juktoraje
juktorajer
juktorajy
juktorajye
juktorajyer
juktorashtr
juktorashtre
juktorashtrer
juktorastr
juktorastre
juktorastrer
julai
julum
julumbaz
july
jum
juma
jumaghor
jumar
jumma
jummaghor
jun
june
junior
juniors
junir
juniyr
jur
jure
jus
jut
juta
jutajama
jutar
juti
juya
juyadi
juyari
jwala
jyaket
jyant
kaaj
kaajer
kaajerlok
kaal
kaam
kaame
kaan
kaaner
kaanta
kaat
kaata
kaaz
kaazer
kaazerlok
kab
kabab
kabar
kabe
kaben
kabi
kabin
kabin-nama
kabinama
kabinnama
kabinonama
kabo
kabol
kach
kachakachi
kachal
kachchil
kache
kacher
kachi
kachot
kad
kada
kadbe
kadben
kadche
kadchilo
kade
kadeche
kadechhe
kadeese
kader
kadeshe
kadh
kadi
kadia
kadilam
kadlen
kadlo
kadni
kadoni
kadotechil
kadotesil
kadse
kadsen
kadsilo
kadso
kadtase
kadte
kadtechil
kadtese
kadtesil
kadtesilo
kaed
kaend
kaep
kaer
kaet
kafa
kafani
kafe
kafer
kafermto
kaferomoto
kafi
kafir
kafod
kafon
kafor
kafotache
kafotachi
kafotase
kafotasi
kafse
kaftache
kaftachi
kaftase
kaftasi
kaftese
kagje
kagjer
kagjpotr
kagoj
kagoje
kagojopotr
kagojpotro
kagoz
kagozopotr
kagozpotro
kagze
kagzer
kagzpotr
kai
kaia
kaialamu
kaib
kaibi
kaibo
kaiche
kaichi
kaichil
kaichin
kaid
kaidde
kaiddi
kaie
kaii
kaija
kaijja
kail
kaila
kailaimu
kailaita
kailam
kailka
kailla
kailoka
kaimu
kain
kaind
kainda
kaindha
kaindya
kaip
kair
kaira
kairam
kairra
kairya
kaise
kaisi
kaisil
kaisin
kait
kaita
kaitalamu
kaitam
kaite-dey-na
kaitta
kaittam
kaitte
kaityalamu
kaiy
kaiya
kaiyalamu
kaiza
kaizza
kaj
kaje
kajer
kajerbeti
kajermee
kajermeye
kajermi
kajeromee
kajeromeye
kajeromi
kajin
kajol
kajota
kajoti
kajta
kajti
kak
kaka
kakare
kakay
kake
kaki
kakima
kakir
kaku
kakuti
kal
kala
kalaadmi
kalaadomi
kalaato
kalabhut
kalam
kalamma
kalar
kalare
kalas
kalasasudi
kalasasuri
kalashashudi
kalashashuri
kalat
kalatbhai
kalatobhai
kalatovai
kalatvai
kalavut
kalche
kaler
kali
kalia
kalid
kalikali
kaliya
kaliza
kalka
kalke
kalla
kallu
kalnagin
kalo
kalo-rong
kalonagin
kalor
kaloshira
kaloshita
kaloshite
kalosira
kalosita
kalosite
kalse
kalshira
kalshita
kalshite
kalsira
kalsita
kalsite
kalto
kalu
kalua
kalure
kam
kamai
kamaka
kamal
kamch
kame
kamech
kamer
kames
kamich
kamij
kamir
kamis
kamiz
kamka
kamla
kamlar
kamlare
kamne
kamoch
kamod
kamodaise
kamoka
kamon
kamone
kamor
kamorer
kamorse
kamos
kamp
kampas
kampe
kampi
kamrabe
kamrai
kamraia
kamraibe
kamrailo
kamraise
kamraisilo
kamraitese
kamraiya
kamralo
kamray
kamraya
kamrayeche
kamrayechhe
kamrayeshe
kamre
kams
kamu
kamuch
kamus
kan
kana
kanaa
kanada
kanadana
kanadar
kanaghusa
kanaghusha
kanakani
kanakati
kanakodi
kanakori
kanakri
kanar
kanay
kanche
kanchi
kand
kanda
kanda-kati
kandakati
kandat
kandato
kandbe
kandben
kandche
kandchilo
kande
kandeche
kandechhe
kandeese
kandese
kandeshe
kandh
kandi
kandia
kandlen
kandlo
kandobi
kandoin
kandon
kandoram
kandos
kandotache
kandotase
kandote
kandse
kandsen
kandsilo
kandso
kandtase
kandte
kandtese
kandtesilo
kane
kaner
kanerdul
kanerodul
kangal
kani
kanikota
kanikta
kanki
kanmla
kanna
kannakati
kannar
kannay
kano
kanoche
kanochi
kanode
kanodon
kanoki
kanomola
kanopoti
kanopotti
kanor
kanoram
kanosama
kanose
kanosel
kanosi
kanot
kanotache
kanotechil
kanotesil
kanpoti
kanpotti
kanram
kansama
kansar
kanse
kansel
kansi
kansilam
kansilo
kanta
kante
kantechil
kantesil
kanti
kantin
kantri
kaoa
kaoke
kaon
kaondaon
kaonodaon
kaore
kaowa
kaoy
kap
kape
kapi
kapoche
kapod
kapodchopod
kapodchupod
kapodsopod
kapodsupod
kapoor
kapor
kapor-chara
kapor-chopor
kapor-sara
kapor-sopor
kaporchara
kaporchopor
kapore
kaporer
kaporochopor
kaporochupor
kaporosopor
kaporosupor
kaporsara
kaporsopor
kapose
kaposul
kapotache
kapotachi
kapotase
kapotasi
kaprchpor
kaprchupor
kaprer
kaprspor
kaprsupor
kapse
kapsul
kaptesi
kapuni
kar
karabhan
karadond
karaf
karagar
karal
karale
karaloy
karaloye
karalye
karap
karap-bebohar
karavan
karbari
karbon
kard
kare
karent
kari
kariar
karigori
karigri
kariji
karim
karioala
karioyala
kariya
kariyar
karizi
karkana
karkhana
karkhanay
karkor
karkri
karlar
karne
karnei
karo
karoashe
karobari
karokana
karokor
karokori
karokrom
karokromer
karon
karone
karonei
karoo
karoyase
karoyashe
karpet
karre
karten
kartic
kartik
karton
kary
karyal
karyale
karyaloy
karyaloye
karyalye
karyase
karyashe
karykor
karykori
karykrom
karykromer
kasa
kasakasi
kasal
kase
kasei
kaser
kash
kashi
kashiyar
kasi
kasil
kasino
kasiyar
kasmir
kasot
kasse
kassi
kassil
kaste
kasti
kastodi
kastomar
kastomor
kat
kata
kata-chamoch
kata-samos
katachamoch
katachera
katakati
katal
katam
katamo
katar
katasamos
kataseda
katasera
katbo
kate
katen
katgra
kath
katha
kathal
kathamo
kathgra
kathmistri
kathogoda
kathogora
kathomistri
kati
katia
katilabo
katilaiche
katilaimu
katilaise
katilamu
katiya
katmistri
kato
katoche
katogoda
katogora
katomistri
katorani
katose
katote
katoteche
katotese
katrani
katse
katsilo
kattam
katto
katuni
katur
kau
kaua
kauke
kaula
kaunseling
kaunselor
kaunsil
kaunsilor
kauntar
kaur
kaure
kaurere
kaurey
kauya
kaw
kawke
kawre
kay
kaz
kaze
kazei
kazer
kazerbeti
kazermee
kazermeye
kazermi
kazeromee
kazeromeye
kazeromi
kazin
kazol
kazota
kazoti
kazta
kazti
ke
keal
kear
kearotekar
keartekar
kebab
keblmatr
kebol
kebolomatr
kecchi
kech
kechal
kechi
kechil
kechis
kecsi
ked
kedaidiche
kedaidise
kedailaiche
kedailaise
kedayeshe
kee
keechi
keel
keep
keesi
kei
keil
keila
keip
keis
keji
kek
kekdin
kekjon
kekobar
kekodin
kekojon
kekota
kekoti
kekozon
kekzon
kel
keladhula
kelaiga
kelam
kelar
kelengkari
kellaiga
kelna
keloar
keloarder
keloaroder
kelona
kelote
keloyar
keloyaroder
kelyar
kelyarder
kemle
kemne
kemole
kemon
kemone
kemote
kemte
kemun
ken
kena
kenar
kenchi
kend
kendrer
kendri
kendriy
kene
keni
kenna
kenne
keno
kenona
kenosel
kensel
kensi
keo
kepa
kepe
kepnastr
keponastr
kepse
ker
kera
keray
kere
keriya
kerosin
kersin
kes
kesal
kesh
kesil
kesis
kesoarkar
kesoyarkar
kesyarkar
ket
kete
ketoli
ketreo
keu
keui
keuor
keure
kew
kewor
kewre
keyal
keyar
keyarotekar
keyartekar
keye
kezi
kha
khabar
khabi
khabo
khachche
khacher
khad
khadi
khadni
khadoni
khaet
khai
khaia
khaialamu
khaichin
khailaita
khaimu
khain
khaipa
khaira
khaise
khaisi
khaisilam
khaisin
khaitam
khaite
khaite-dey-na
khaiya
khaiyalamu
khaka
khakha
khal
khala
khalaato
khalama
khalamma
khalar
khalare
khalas
khalasasudi
khalasasuri
khalashashudi
khalashashuri
khalatbhai
khalato
khalatobhai
khalatovai
khalatvai
khali
khalikhali
khaliza
khalto
khalu
kham
khamakha
khamch
khamchaise
khamchay
khamchi
khamech
khames
khamich
khamka
khamkha
khamoch
khamoka
khamokha
khamos
khams
khamu
khamuch
khamus
khan
khana
khanadana
khaner
khani
khanikota
khanikta
khanki
khankir
khanoki
khanosama
khansama
khaoa
khaon
khaondaon
khaonodaon
khaowa
khap
kharaf
kharap
kharap-bebohar
khariji
kharizi
khas
khase
khat
khatay
khate
khater
khato
khatot
khatun
khatuni
khawa
khay
khaya
kheal
khech
khed
khedabe
khedaibe
khedaidiche
khedaidise
khedailaiche
khedailaise
khedailo
khedaise
khedaisilo
khedaitese
khedalo
kheday
khedayeche
khedayechhe
khedayese
khedayeshe
khee
kheel
kheep
kheil
kheip
khek
khel
khela
kheladhula
khelam
khele
kheleo
kheli
khelna
kheloar
kheloarder
kheloaroder
khelona
khelote
kheloyar
kheloyaroder
khelse
khelto
khelyar
khelyarder
khep
khepe
khepnastr
kheponastr
khepse
khes
khet
khete
khetreo
kheyal
kheye
khi
khich
khichudi
khichuni
khichuri
khid
khida
khidae
khidai
khide
khider
khik
khil
khilja
khiloja
khiloza
khilza
khip
khis
khisti
khistikheud
khistikheur
khisudi
khisuni
khisuri
khobh
khobis
khobish
khobor
khobre
khobrer
khoch
khochchor
khoda
khodder
khoder
khodi
khodm
khoech
khoej
khoes
khoez
khoi
khoia
khoibo
khoich
khoij
khoilam
khoilo
khoimu
khois
khoise
khoisi
khoitam
khoito
khoiya
khoiz
khoj
khoja
khoka
khol
khola
khola-talak
kholija
kholiza
khoma
khomota
khomotar
khomotasin
khomotay
khomta
khomtar
khomtasin
khomtay
khon
khonjor
khonojor
khonozor
khonzor
khoo
khopa
khor
khora
khoraa
khorap
khorchapati
khoroch
khorochapati
khorom
khoropos
khoroposh
khoros
khorosapati
khorpos
khorposh
khorsapati
khoruch
khorus
khos
khosh
khossor
khot
khota
khota-barta
khotade
khotat
khotha
khotha-barta
khothar
khotigrost
khotigrosth
khotikor
khotipuron
khotir
khotna
khoto
khov
khow
khoy
khoya
khoz
khristan
khu
khub
khubdh
khubi
khuch
khuchora
khuda
khudha
khudr
khudsbosur
khudshboshur
khudtuto
khuech
khuej
khuel
khuer
khues
khuet
khuez
khui
khuich
khuij
khuil
khuila
khuilla
khuis
khuiz
khuj
khujoche
khujose
khujote
khul
khula
khulchin
khule
khulla
khulochin
khulosin
khulote
khulse
khulsilo
khulsin
khun
khuner
khuni
khunkharabi
khunkharapi
khuno
khunokharapi
khunti
khuntir
khur
khurosbosur
khuroshboshur
khuroshoshur
khurososur
khurotuto
khurshshur
khurssur
khursur
khurtuto
khus
khushi
khusora
khut
khuta
khute
khuub
khuz
khuzoche
khuzose
khuzote
khyaka
khyap
khyapa
khyat
khyep
ki
kiache
kiachen
kiachi
kiachil
kiachilam
kiachilen
kiar
kiare
kiase
kiasen
kiasi
kiasil
kiasilam
kiasilen
kib
kiba
kiben
kibhabe
kibi
kibo
kicen
kicene
kich
kichchu
kichene
kichhu
kichil
kichos
kichsu
kichsui
kichu
kichudi
kichudin
kichui
kichukhon
kichukon
kichuni
kichur
kichuri
kichuta
kichutei
kid
kidni
kidoni
kidos
kie
kieche
kiechen
kiechi
kiechil
kiechilam
kiechilen
kiechilo
kiecho
kiei
kien
kieo
kier
kiese
kiesen
kiesi
kiesil
kiesilam
kiesilen
kiesilo
kieso
kii
kiina
kikod
kil
kila
kilaan
kilai
kilaib
kilaiga
kilaise
kilakan
kilakhan
kilam
kilan
kilay
kilghushi
kilghusi
kilgushi
kilgusi
kilja
killai
killaiga
kilmitar
kiloghushi
kiloghusi
kiloja
kilomitar
kiloza
kilza
kimu
kin
kindargarten
kindergarten
king
kingba
kingbodonti
kings
kinote
kint
kinte
kinto
kintu
kinya
kio
kipota
kipta
kiptaa
kir
kira
kiram
kirich
kiris
kiron
kise
kisen
kiser
kish
kishri
kishu
kisil
kisilam
kisin
kisor
kisos
kisri
kisse
kissi
kissu
kisti
kistikeud
kistikeur
kisu
kisudi
kisudin
kisui
kisukhon
kisukon
kisuni
kisuri
kita
kitache
kitachi
kitachos
kitai
kitalaiga
kitam
kitamni
kitamoni
kitar
kitare
kitase
kitasi
kitasos
kitchen
kite
kitechil
kiten
kiter
kiter-laiga
kitesil
kitlagi
kitnashok
kitnasok
kito
kitonashok
kitonasok
kitsen
kittam
kittamni
kittamoni
kiu
kivabe
kiyache
kiyachen
kiyachi
kiyachil
kiyachilam
kiyachilen
kiyar
kiyare
kiyase
kiyasen
kiyasil
kiyasilam
kiyasilen
kiye
kiyechil
kiyen
kiyer
kiyesil
kiyi
kiyo
kiyya
kiz
klab
klant
klanthi
klantho
klanti
klanto
klas
klase
klasmet
klasomet
klasorum
klasotichar
klasotisar
klasrum
klastichar
klastisar
klik
klinar
klinik
klining
kmn
kmne
kn
ko
koa
koane
koartar
kob
koba
kobain
kobam
kobani
kobar
kobay
kobe
kobei
koben
kobena
kobh
kobhid
kobi
kobiraj
kobiraz
kobis
kobish
kobita
kobitar
kobji
koble
kobna
koboi
koboj
kobole
kobona
kobor
koboz
kobre
kobrer
kobutor
kobzi
kocha
kochchor
koche
kochen
kochena
kochhe
kochil
kochilam
kochin
kochina
kochis
kochl
kocho
kochol
kochos
kochul
kod
kodai
kodakar
kodal
kodanada
kodm
koej
koekjon
koekzon
koep
koes
koez
kof
kofal
kofi
koh
kohe
kohno
kohon
koi
koia
koibar
koiben
koibo
koich
koij
koila
koilam
koile
koilo
koimu
koin
koio
koip
koira
kois
koise
koisi
koisil
koisilo
koita
koitam
koitase
koite
koitese
koitesi
koito
koiya
koiz
koj
koja
kojar
koje
kojon
kok
koka
koke
koken
kokh
kokhe
kokhni
kokhno
kokhnoi
kokhon
kokhoni
kokhono
kokhonoi
kokni
kokno
koknoi
kokon
kokoni
kokono
kokonoi
kokotel
koktel
kol
kola-talak
kolam
kolar
kolarbon
kolarobon
kolbalis
kolbalish
kold
kole
kolej
koleje
kolejer
kolema
kolez
koleze
kolezer
koli
kolig
koligos
kolija
kolingbel
kolist
koliza
kolkatar
kolkatay
kollig
kollist
kolobalis
kolobalish
kolokatar
kolokatay
kololist
kolom
kolongk
kolongkini
kolonkini
kolonko
kolosi
kom
komandar
komars
kombol
kombole
koment
komie
komishnar
komishner
komishon
komisnar
komisner
komison
komiti
komitir
komiunist
komiuniti
komkom
komod
komokom
komola
komoplein
komopleks
komoplen
komopoke
komopokhe
komor
komor-beta
komor-betha
komore
komota
komotar
komotasin
komotay
kompani
kompanir
kompiutar
kompke
kompkhe
komro
komtasin
komu
kon
kona
konako
konano
konbher
konbheyr
konchi
konde
kondin
kondom
kone
konepok
konepokh
konepokkho
konepokko
konepoks
konepoksh
koney
konfiujod
konfiuzod
konggres
konggreser
kongres
kongreser
konhane
koni
konjor
konjus
konkan
konkane
konkhan
konkhane
konkon
konmte
kono
kono-kane
kono-khane
konobher
konobheyr
konoda
konodin
konodom
konofiujod
konofiuzod
konohane
konojor
konojus
konokon
konomote
konorokom
konosalotant
konosalotyant
konosent
konostebol
konover
konoveyr
konozor
konozus
konrkom
konsalotyant
konsaltant
konsent
konsi
kont
konta
kontakt
konte
konth
konthe
konthonali
konti
kontonali
kontrakt
kontrol
kontroling
konu
konver
konveyr
kony
konya
konzor
konzus
koo
kop
kopal
kopale
kopati
kopch
kopoch
kopos
kops
kor
kora
koraa
korai
koraighor
korain
koraiyer
koram
koran
koranara
korap
korar
korat
koray
korbe
korben
korbi
korbina
korbo
korchapati
korche
korchi
korchil
korchilo
korchin
kore
korech
korechen
korechi
korechil
koren
korenni
korenoni
kores
koresil
kori
koria
koridor
korie
korilaiche
korilaila
korilaimu
korilaise
korilaita
korilao
koriliche
korilise
koriya
korj
korjo
korla
korlam
korle
korlo
kormi
kormochari
kormokand
kormokander
kormokorta
kormokortader
kormokortar
kormokortara
kormorot
kormosala
kormosari
kormoshala
kormosongstan
kormosongsthan
kormosuchi
kormosuchir
kormosusi
kormosusir
kormu
korna
korner
koro
korob
koroch
korochapati
korochil
koroja
korol
korom
koron
koroporeshon
koroporeson
koropos
koroposh
koros
korosapati
korosil
korosin
korotechil
korotesil
koroza
korporeshner
korporeshon
korporeshoner
korporesner
korporeson
korporesoner
korpos
korposh
korpreshon
korpreson
kors
korsapati
korse
korsen
korsi
korsil
korsila
korsilam
korsilo
kort
korta
kortam
kortase
kortasi
kortay
korte
korteche
kortechil
korter
kortese
kortesi
kortesil
kortey
korto
kortob
kortoby
kortor
kortra
kortre
kortrik
kortripker
kortripkher
kortripok
kortripoker
kortripokh
kortripokher
kortrit
kortritb
koruch
koruna
korus
korya
korz
korza
korzo
kos
kosa
kosai
kose
kosel
kosen
kosena
kosh
koshai
kosht
koshte
koshtey
koshtho
koshto
kosil
kosilam
kosin
kosina
kosis
kosl
koso
kosol
kosom
kosor
kosos
kosra
kosse
kossor
kost
kosta
koste
kostho
kosto
kosul
kosur
kota
kota-barta
kotabarta
kotache
kotachen
kotachi
kotacho
kotachos
kotade
kotagulo
kotain
kotak
kotakh
kotaks
kotaksh
kotam
kotao
kotar
kotase
kotasen
kotasi
kotaso
kotasos
kotat
kotata
kotati
kotay
kotdin
kote
kotechil
kotechos
koten
kotesil
kotesos
kotha
kotha-barta
kothabarta
kothao
kothay
kothin
kothit
kothor
koti
kotigrost
kotigrosth
kotikor
kotin
kotipuron
kotir
kotit
kotjon
kotkot
kotna
koto
kotodin
kotojon
kotokot
kotol
kotona
kototuku
kotozon
kotra
kotray
kotre
kotta
kottuku
kotu
kotukota
kotukotha
kotukta
kotuktha
kotukti
kotuku
kotzon
kou
koumar
koushol
kousol
koutuk
kov
kovid
kow
koy
koya
koyai
koyane
koyartar
koyay
koyedi
koyek
koyekbar
koyekdin
koyekjon
koyekobar
koyekodin
koyekojon
koyekota
koyekoti
koyekozon
koyekta
koyekti
koyekzon
koyer
koyjon
koyla
koyta
koyto
koyzon
koz
krach
krai
kraim
kraing
kras
kredit
kreji
kret
krezi
kriket
kriketbat
kriketobat
kriketobyat
kripon
krira
krishi
krishkder
krishkra
krishok
krishokoder
krishokora
krisi
kriskder
kriskra
krismas
krisok
krisokoder
krisokora
krisomas
kristan
kritgta
kritit
krititb
kritog
kritogota
kritojn
kritojnota
kritozn
kritoznota
kritrim
kromagot
krombordhoman
krome
kromobordhoman
kromos
kromosh
kros
kroy
kruddh
krudh
kset
kshet
kshobh
kshoma
kshot
kshov
kshubdh
kshur
kshyapay
kshyat
ksobh
ksoma
ksot
ksov
ksubdh
ksur
ksyapay
ksyat
kuasa
kuasha
kub
kubdh
kubi
kuch
kuchikuchi
kuchki
kuchoki
kuchora
kud
kudal
kudha
kudol
kudsbosur
kudshboshur
kudtuto
kudul
kuech
kuej
kuel
kuep
kuer
kues
kuet
kuez
kuh
kui
kuich
kuij
kuil
kuin
kuip
kuir
kuis
kuiz
kuj
kuje
kukam
kukar
kukode
kukor
kukormer
kukormo
kukota
kukotha
kukr
kukta
kuktha
kukur
kul
kulangar
kulanggar
kulchin
kulkinara
kulochin
kulokinara
kulosin
kulota
kulote
kulsin
kum
kumari
kumir
kumna
kumoda
kumona
kumora
kun
kunan
kunbala
kunbela
kundi
kundin
kunkane
kunkano
kunkarabi
kunkarapi
kunkhane
kunkhano
kunmaa
kuno
kunodin
kunokane
kunokano
kunokarapi
kunokhane
kunokhano
kunta
kunu
kunudin
kup
kuprostab
kur
kuraal
kural
kuraner
kurbanir
kuri
kurol
kurosbosur
kuroshboshur
kuroshoshur
kurososur
kurotuto
kurshshur
kurssur
kursur
kurtuto
kurul
kush
kusikusi
kuski
kusoki
kusora
kusra
kusum
kut
kuta
kutar
kutarbacha
kutarbachcha
kutarbacsa
kutarbasa
kutarobachcha
kutarobasa
kute
kuthay
kuti
kutnamo
kutni
kutnoitik
kuto
kutonoitik
kutsa
kutshit
kutsit
kutta
kuttar
kuttarbaccha
kuttarbachcha
kuttarbacsa
kuttarbassa
kuttarobachcha
kuttarobassa
kutti
kuub
kuwai
kuyasa
kuyasha
kuz
kyab
kyabol
kyachal
kyaka
kyamera
kyamne
kyamone
kyamote
kyamp
kyampas
kyampe
kyamte
kyan
kyane
kyanosel
kyansar
kyansel
kyantin
kyap
kyaposul
kyapsul
kyarabhan
kyaravan
kyariar
kyariyar
kyas
kyasal
kyash
kyashiar
kyashiyar
kyasiar
kyasino
kyasiyar
kyat
kyep
laal
laan
laathi
laati
lab
labh
labher
labour
ladi
lady
laeg
laf
lafie
lag
lagaibar
lagaiche
lagaise
lagar
lagay
lagbe
lagbo
lagche
lage
lagej
lagez
lagi
lagia
laglo
lagobe
lagoche
lagol
lagole
lagolo
lagose
lagse
lagtese
lahan
laibh
laibreri
laif
laig
laiga
laigga
laigyi
laik
lain
laine
laisens
lait
laitese
laithi
laitthi
laiv
laja
lajja
lajuk
lak
lake
lakeside
lakh
lakodi
lakori
lakri
lal
lanch
lanchboks
lanchit
lanchito
lanchoboks
lanchona
land
landlord
landoledi
landolod
landolord
lane
langra
langri
langta
langto
lanoch
lanochit
lanochoboks
lanos
lanosit
lanosoboks
lans
lansboks
lansit
lansoboks
lansona
lapotop
laptop
lar
las
lash
last
lat
latayechhe
latayese
latayeshe
lath
lathabe
lathai
lathaibe
lathailo
lathaise
lathaisilo
lathaitese
lathalo
lathay
lathayeche
lathayechhe
lathayeshe
lathi
lathi-sota
lathidi
lathir
lathisota
lathista
lathothi
laththi
lathy
lati
lati-sota
latidi
latisota
latista
latoti
latth
latthaise
latthi
latti
lattia
lattthi
lau
laundry
lav
laver
lawyer
layar
laza
lazay
lazuk
lazza
lazzay
leader
lebhel
lebu
ledi
leeds
leeg
lef
lefotenant
lefotenyant
leftenant
leftenyant
leg
leig
leika
leikha
leikhya
leikya
lek
lekapoda
lekapora
lekapra
lekchar
lekh
lekha
lekhapoda
lekhapora
lekhapra
lekhati
lekhika
lekhkder
lekhker
lekhoche
lekhok
lekhoker
lekhokoder
lekhose
lekika
lekkder
lekker
lekochar
lekoche
lekok
lekoker
lekokoder
lekosar
lekose
lekotechi
lekotesi
leksar
lelaa
lelae
lelai
lelaia
lelaise
lelaiya
lelay
lelaya
leli
leliye
leliye-dilo
lenden
lengda
lengra
lengraa
lengta
lenlod
lenoden
lenolod
lep
ler
lesbian
lesbiyan
lesobian
lesobiyan
leson
let
letarboks
letaroboks
leth
letings
letth
lettings
letus
level
lia
liar
libhar
liche
lichi
lichil
lidar
lids
liere
lifot
lig
lii
lik
likesilen
likh
likhesilen
likhit
likhote
likit
likote
lilaiche
lilaise
lilam
limited
limu
lingg
lingk
link
lip
lipiboddh
lipibodh
lipostik
lipt
lir
lisi
lisil
lit
litam
lite
litle
litol
little
livar
liverpool
liverpul
liya
liyar
liye
liyi
lobh
lobhi
lobon
location
loccha
locha
lochcha
locsa
loge
logedi
login
logistics
logor
logot
loha
lohar
lohar-rod
loi
loia
loiagese
loibo
loila
loilo
loimu
loise
loisi
loitam
loito
loiya
loja
lojar
lojastan
lojasthan
lojay
lojit
lojj
lojja
lojjar
lojjastan
lojjasthan
lojjay
lojjit
lok
lokal
loke
loker
lokera
lokeshon
lokeson
lokhe
lokhon
lokhye
lokjner
lokjon
lokma
lokod
lokojon
lokoke
lokoma
lokon
lokota
lokoti
lokozon
lokzner
lokzon
lomba
lompot
lon
lonch
london
londone
londoni
londri
longghon
longhon
lonli
lonoch
lonoli
lonos
lons
lor
loraie
loraier
loraiye
loraiyer
los
losa
lossa
lota
lotari
loti
lou
loue
lounge
lour
lov
loza
lozastan
lozasthan
lozit
lozz
lozzastan
lozzasthan
lozzit
lubh
lucca
luccha
lucha
luchcha
lucsa
luet
luichcha
luichchami
luisa
luisami
luissa
luissami
luit
luk
luka
lukaa
lukabe
lukae
lukai
lukaia
lukaibe
lukailaiche
lukailo
lukaise
lukaisi
lukaisilo
lukaitese
lukaiya
lukalo
lukano
lukay
lukaya
lukaye
lukayeche
lukayechhe
lukayeshe
luki
lukiye
lula
lunggi
lungi
lur
lusa
lussa
luta
lutopat
lutpat
luv
luvi
lyab
lyand
lyandoledi
lyandolod
lyandolord
lyang
lyangda
lyangdi
lyangri
lyapotop
lyaptop
ma
maa
maagi
maaira
maalaun
maalik
maanijjot
maanijot
maanizot
maanizzot
maar
maare
maaye
mababa
mach
mache
machi
madam
madamre
madarchod
madarsod
madhme
madhmei
madhmik
madhom
madhome
madhomei
madhomik
madhym
madhyme
madhymei
madhymik
madok
madrasa
madrasat
madrasay
madrasha
madrassa
madur
mae
maek
maekh
maen
maep
maer
maf
maflar
mafolar
magajin
magazin
magh
magi
magir
magnay
mago
magona
magoribe
magrib
mai
maia
maiada
maiafla
maiafoa
maiafola
maiago
maiali
maialok
maiamainoser
maiamainosher
maiamainser
maiamainsher
maiamanus
maiamanush
maiapoa
maiar
maiare
maiga
maigga
maigrant
maigren
maigryant
maigya
maije
maijhorait
maijhrait
maiji
maijje
maijji
maikh
maikrooebh
maikrooev
maikrooyebh
maikrooyev
maikrosfot
maikrosofot
maikruyebh
maikruyev
mail
main
maina
maine
mainose
mainoshe
mainoshor
mainosor
mainshe
mainshor
mainshre
mainsor
mainsre
maip
mair
maira
mairafelob
mairala
mairalabo
mairalaib
mairalamu
mairalbo
mairalob
mairbo
mairche
mairdhir
mairdhor
maire
mairge
mairilabo
mairilaimu
mairilamu
mairkaia
mairkaiya
mairkhaia
mairkhaiya
mairobo
mairodhir
mairodhor
mairoge
mairokaia
mairokaiya
mairokhaia
mairokhaiya
mairopit
mairor
mairpit
mairr
mairra
mairse
mait
maitam
maite
maitta
maittam
maittese
maiya
maiyada
maiyafla
maiyafola
maiyafoya
maiyafya
maiyago
maiyali
maiyalok
maiyamainoser
maiyamainosher
maiyamainser
maiyamainsher
maiyamanus
maiyamanush
maiyapoya
maiyapya
maiyar
maize
maizhorait
maizhrait
maizi
maizze
maizzi
maj
maja
majar
majat
majdur
maje
majhamajhi
majhari
majhe
majhemajhe
majhemdhe
majhemoddhe
majhemodhe
majhemodhye
majhkane
majhkaner
majhkhane
majhkhaner
majhokane
majhokhane
majhorait
majhorat
majhraat
majhrait
majhrat
majhrate
maji
majistret
majtam
majuri
maka
make
makeup
makh
makhon
makon
maktab
maktabe
mal
malaun
malaunre
malek
maleshia
maleshiar
malesia
malesiar
malik
malikan
malikanadhin
malike
maliker
malikin
maliko
malikor
malikra
malikre
malis
malish
malkin
malokin
malom
malopotr
maloyeshiya
maloyeshiyar
maloyeshiyay
maloyesiya
maloyesiyar
maloyesiyay
malpotr
malu
malyeshiya
malyeshiyar
malyeshiyay
malyesiya
malyesiyar
malyesiyay
mam
mama
mamar
mamarbari
mamare
mamasbosur
mamashboshur
mamashoshur
mamashshur
mamasosur
mamassur
mamasur
mamatbhai
mamato
mamatobhai
mamatovai
mamatvai
mami
mamir
mamisasudi
mamisasuri
mamishashudi
mamishashuri
mamla
mamlar
mamlay
mamola
mamto
man
man-shoman
man-shomman
man-soman
man-somman
mana
manaa
manager
manajar
manazar
manbadhikar
manbbondhon
manbhiman
manbhimen
manbik
manbondhon
manchester
manchitr
mande
mane
manei
manejar
manejarni
manejaroni
manejment
manejoment
maner
manezar
manezarni
manezaroni
manezment
manezoment
mangki
mangs
mangsho
mangso
manibag
manibyag
manijjot
manijot
maniy
manizot
manizzot
manni
manobadhikar
manobhiman
manobhimen
manobik
manobobondhon
manochitr
manode
manoni
manor
manose
manoshe
manoshik
manoshikvabe
manoshore
manosik
manosikochap
manosikosap
manosikvabe
manositr
manosoman
manosomman
manosore
manot
manoviman
manovimen
manse
mansester
manshe
manshoman
manshomman
manshre
mansik
mansikchap
mansiksap
mansitr
mansoman
mansomman
mansre
manus
manusder
manuse
manush
manushe
manusher
manushik
manushjon
manushke
manushoder
manushoke
manushore
manushzon
manusi
manusik
manusin
manusjon
manuske
manusoder
manusoke
manusore
manusre
manuszon
manviman
manvimen
maoi
maolana
map
mara
marae
maraimu
maramari
maramu
marar
maratmok
maray
marbar
marbe
marben
marbi
marbo
marc
march
marche
marchilo
marchin
marchla
mardar
mardhor
mare
mare-re
mareche
marechhe
mareese
marej
maren
mareni
marer
mareshe
marey
marez
marfot
mari
maria
mariage
maribar
maribo
maril
marilabo
marilaib
marilaibo
marilaimu
marilaise
marilaita
marilamu
marilao
marilo
marimu
mariya
market
markin
marlam
marlen
marlo
marmu
marner
marobar
maroch
marochola
marodhor
marofot
maroin
marolo
maromu
maroner
maropit
marora
marosin
marosola
marota
marote
marotechil
marotesil
maroto
marouk
marpit
marra
marriage
marse
marsen
marsilo
marsin
marsla
marso
marta
martache
martam
martase
marte
marteche
martechil
martese
martesi
martesil
martesilo
marto
martoin
marum
mary
marys
mas
masage
masala
mase
masej
maser
masez
mash
mashe
masher
mashi
mashik
mashiker
mashorafi
mashrafi
masi
masik
mask
maskabari
maso
masokabari
masorafi
masotuto
masrafi
massage
mastan
mastar
master
mastor
mastorore
mastuto
mat
mata
mata-beta
mata-ghora
mata-noshto
mata-nosto
mataat
mataath
matabeta
matabota
matabta
matabyta
mataghora
mataghra
mataghura
matal
mataler
matam
matamati
matanosht
matanost
matar
matarkhuli
matarkuli
matarokhuli
matarokuli
matat
matath
matay
matbata
matchi
mate
maten
matena
matha
matha-betha
matha-ghora
matha-noshto
matha-nosto
mathabetha
mathabotha
mathabtha
mathabytha
mathaghora
mathaghra
mathaghura
mathanosht
mathanost
mathar
matharkhuli
matharkuli
matharokhuli
matharokuli
mathat
mathay
mathe
mathot
mati
matia
matich
matio
matir
matis
matita
matite
matiya
matkta
matktha
matlam
matlami
matle
matochi
matoin
matokota
matokotha
matolami
matole
matosi
matot
matotam
matr
matra
matrar
matray
matres
matri
matribhasa
matribhasha
matrivasa
matrivasha
matro
matros
matsi
mattam
matte
matto
maulana
maut
mauth
may
maya
maya-mohobbot
maya-mohobot
mayadoya
maye
mayer
mayer-bari
mayere
mayre
maz
mazat
mazdur
mazhamazhi
mazhari
mazhe
mazhei
mazhemazhe
mazhemdhe
mazhemoddhe
mazhemodhe
mazhemodhye
mazhkane
mazhkaner
mazhkhane
mazhkhaner
mazhokane
mazhokhane
mazhorait
mazhorat
mazhraat
mazhrait
mazhrat
mazistret
mazuri
md
mead
meadow
meadows
mechanic
mechej
mechez
medam
medhabi
medikal
medikel
medikyal
meechele
meeder
meeke
meel
meemanus
meemanush
meepok
meepokh
meesele
meeta
meeti
meeting
meetir
meg
megh
megho
mego
megor
mehoman
meil
mej
mejhe
mejhete
mejho
mek
mekanik
mekap
mekh
meksiko
mela
mele
membar
member
membor
men
menejar
menezar
mental
mep
mer
mere
merudond
mes
mesage
mesej
mesenger
mesenjar
mesenojar
mesenozar
mesenzar
mesez
mesg
mesh
mesmsai
mesmshai
meso
mesomosai
mesomoshai
message
messenger
messg
met
methor
metropliton
metropolitan
metropoliton
meyad
meye
meyechele
meyeder
meyeli
meyemanus
meyemanush
meyepok
meyepokh
meyepoks
meyepoksh
meyer
meyera
meyere
meyesele
meyr
mez
mezhe
mezho
mi
mia
miah
mianmar
mianmarer
mianomar
mianomarer
miar
miasab
micha
michamichi
michha
michhamichi
michil
michile
michuk
mider
midia
midiar
midiya
midiyar
midiyay
midoaif
midosab
midoyaif
midsab
midwife
midyaif
miesh
miis
miish
mij
milabe
milaia
milaiche
milaise
milaite
milaiya
milay
mile
milie
milin
milit
militari
miliye
miliyn
mille
milse
mimanus
mimanush
minicab
minicabs
minikab
minikyab
minimam
minit
minoti
minti
minute
mipok
mipokh
mirjafor
mirojafor
miror
mirozafor
mirzafor
mis
misa
misamisi
misele
mish
mishamisi
mishie
mishon
mishorer
mishori
mishoriy
mishrer
mishri
mishriy
mishtanno
mishtano
mishti
misie
misil
miskarej
miskarez
miskol
misokarej
misokarez
misokol
misokyarej
misokyarez
mison
misorer
misori
misoriy
misrer
misri
misriy
miss
mistanno
mistano
misti
mistri
mit
mitabadi
mitha
mithabadi
mithai
mithe
mithuk
mithya
mithyabadi
mithye
mithyuk
miting
mitir
mitmat
mitmet
mitomat
mitomet
mittha
mitthar
mitthe
mityabadi
mityuk
miujik
miut
miuzik
miyanmar
miyanmarer
miyanomar
miyanomarer
miyasab
miz
mobail
mobile
mobiles
moch
mochir
mochk
mochka
mochod
mochok
mochrai
mochraise
mochur
mod
moda
moddhe
moddhikane
moddhikhane
moddhorate
model
moder
modern
modh
modhborti
modhe
modhei
modheo
modhikane
modhikhane
modhkar
modhoborti
modhokar
modhorate
modhrate
modhy
modhyborti
modhye
modhykar
modhyrate
modiul
modkhor
modkor
modokhor
modokor
mog
mogoj
mogoz
moh
moha
mohabbot
mohabot
mohajon
mohammad
mohangor
mohanogor
mohaporichalok
mohaporisalok
mohaprichalok
mohaprisalok
mohaschib
mohasib
mohasochib
mohasosib
mohassib
mohazon
mohda
mohdoy
mohdya
mohila
mohilar
mohilara
mohis
mohish
mohobbot
mohobot
mohod
mohodoy
moholabasi
mohollabasi
mohon
mohor
mohorana
mohrana
moidde
moiddhe
moide
moira
moira-jaite
moira-jamu
moira-zaite
moira-zamu
moiragesi
moire
moirra
moirre
moirse
moirsi
moja
mojadar
mojur
mojuri
mojurida
mojurir
mokabela
mokabelay
moke
mokoddoma
mokodoma
moktar
moktob
moktobe
moktobo
mol
mola
moldar
molodar
molodbar
molom
molvi
mom
mombati
momobati
momota
momta
mon
mon-mora
monajat
monazat
monbhab
monbol
monche
mond
mondir
mondiro
mone
moner
money
monggolbar
monggolobar
monggolosutr
monggolsutr
mongolbar
mongolobar
mongolosutr
mongolsutr
monhari
moni
monit
monjog
monke
monnit
monnon
monnoyn
mono
monobhab
monobol
monoch
monoda
monohari
monojog
mononit
mononon
mononoyn
monor
monos
monot
monovab
monoyn
monozog
monse
montob
montoby
montomra
montr
montri
montrir
montronal
montronaler
montronaloy
montronaloyer
montronalyer
monus
monush
monvab
monzog
moor
moorti
mop
moped
mor
mora
morada
morar
moray
morbi
morbo
mordeh
mordpoa
mordpya
more
more-jai
more-zai
mori
morich
morijaimu
morilaiche
morilaise
moris
moriya
morizaimu
morjada
morle
mormahot
mormahta
morning
morobi
morodeh
morodopoa
morodopoya
morog
morom
moron
moroner
moros
morotam
mortam
mortam-chai
mortam-sai
morte
mortese
morukga
morukoga
morum
moryada
morzada
mos
mosari
mosha
moshar
moshjid
moshjide
moshkra
moshokora
moshzid
moshzide
mosir
mosjid
mosjide
mosjider
mosjidghor
mosjido
mosk
moske
mosod
mosojid
mosojidoghor
mosok
mosokora
mosola
mosozid
mosozidoghor
mostan
mostishker
mostisker
moszid
moszidghor
mot
mota
motaen
motamot
motamuti
motayen
motbinim
motbinimoy
motek
motel
moti
motik
motk
moto
motobinim
motobinimoy
motok
moton
motoni
motor
motorosaikel
motoroshuti
motorosuti
motors
mototi
motrsaikel
motrshuti
motrsuti
mots
motsy
motu
moukhik
moukik
moulana
moulbhi
moulbhisab
moulik
moulobhi
moulobhisab
moulovi
moulovisab
moulvi
moulvisab
mousume
moyda
moyla
moylar
moyna
moza
mozadar
mozur
mozurida
mr
mr.
mrigi
mrit
mritdeh
mriter
mritodeh
mrittu
mritu
mrituboron
mritubron
mritudond
mrityu
mrityuboron
mrityubron
mrityudond
mrs
mrs.
ms
muajin
muajjin
muazin
muazzin
mubhi
much
muche
muchi
muchtam
muchur
muda
mudi
mudikana
mudir
mudra
muech
mues
muet
mufote
mufoti
mufte
mufti
muhamad
muhorom
muhorrom
muhuri
muhurt
muhurte
muich
muis
muit
mujib
muk
muke
muker
mukh
mukhe
mukher
mukhmontri
mukhmukhi
mukho
mukhomontri
mukhomukhi
mukhopatr
mukhos
mukhosh
mukhpatr
mukhust
mukhymontri
mukmontri
mukmuki
muko
mukomontri
mukomuki
mukopatr
mukos
mukosh
mukot
mukpatr
mukta
mukti
muktijoddha
muktijoddhader
muktijodha
muktijodhader
muktijuddh
muktijuddher
muktijudh
muktijudher
muktipon
muktir
muktizoddha
muktizoddhader
muktizodha
muktizodhader
muktizuddh
muktizuddher
muktizudh
muktizudher
mukto
mukust
muky
mukymontri
mul
mula
mulah
mulan
mulayn
mulban
muler
mullah
mullo
mulo
muloban
mulot
muly
mulya
mulyan
mulyayn
mulyban
mulye
mulyer
mura
murda
murgi
muri
murid
murk
murkh
murkho
murobbi
murobbiane
murobbiyane
murobi
murobiane
murobiyane
murogi
murotad
murtad
murti
murubbi
murubi
mus
mushor
mushorik
mushr
mushrik
mushur
musi
music
muslim
muslimder
muslman
musolim
musolimoder
musolman
musoloman
musolomanoder
musorik
musrik
musur
mut
muta
muthi
mutho
mutki
muto
mutoki
mutr
mutta
mutu
muvi
muyajin
muyajjin
muyazin
muyazzin
muyt
muzib
myach
myad
myadam
myagajin
myagazin
myajistret
myala
myan
myanajar
myanazar
myanejar
myanejarni
myanejaroni
myanejment
myanejoment
myanezar
myanezarni
myanezaroni
myanezment
myanezoment
myarej
myarez
myas
myasej
myasez
myatres
myazistret
na
naai
naaki
naam
naamer
naan
naare
naay
nabalika
nabalok
nabhi
nabhimul
nach
nadibhudi
nadivudi
naech
naem
naera
naes
nagad
nagorik
nagorikoder
nagorikot
nagorikotb
nagrik
nagrikder
nagrikot
nagrikotb
nah
nahle
nahole
nahoy
nai
naich
naif
naika
nailbar
naile
nails
naimya
naior
nais
nait
naj
nak
nakaia
nakaiya
nake
naker
nakful
nakh
nakhee
nakheye
naki
nako
nakoful
nakra
nalis
nalish
nam
nama
namai
namaj
namaz
nambar
nambaros
namber
nambor
name
namer
namie
namiye
namlam
namok
namolam
namoti
namti
nana
nanan
nanarbari
nangt
nangta
nani
nani-dadi
nanisasudi
nanisasuri
nanishashudi
nanishashuri
nao
napak
napi
napit
nar
nare
naribhuri
narivuri
narosari
nars
narsari
nas
nasa
nashnal
nashonal
nasika
nasnal
nasonal
nasta
nastik
natbu
nati
natin
natinre
natir
natjamai
natker
natni
natnir
natobu
natojamai
natok
natoker
natoni
natozamai
natuba
natun
natzamai
naukor
naukrani
nauta
nautae
nautai
nautar
nautat
nautay
navi
navimul
naw
nay
nayika
nayk
nayni
nea
near
neb
neba
nebain
nebam
nebani
nebar
nebay
nebe
neben
nebena
nebh
nebi
nebna
nebo
neboi
nebona
nech
nechil
nechilena
nechis
nechos
nede
neeche
neechen
neechi
neechil
neechilam
neechile
neechilen
neechili
neechilo
neechis
neecho
neei
neen
neeni
neeo
neer
neera
neese
neesen
neesi
neesil
neesilam
neesile
neesilen
neesili
neesilo
neesis
neeso
nei
neia
neiache
neiachen
neiachi
neiachil
neiachilam
neiachilen
neiar
neiase
neiasen
neiasi
neiasil
neiasilam
neiasilen
neib
neibar
neibe
neiben
neibo
neich
neichche
neichchi
neiche
neichi
neichil
neichila
neichilam
neichin
neie
neieche
neiechen
neiechi
neiechil
neiechilam
neiechilen
neiechilo
neiecho
neiei
neien
neieo
neiere
neiese
neiesen
neiesi
neiesil
neiesilam
neiesilen
neiesilo
neieso
neila
neilaib
neilaiche
neilaila
neilaimu
neilaise
neilam
neilao
neile
neilen
neilo
nein
neiram
neis
neise
neisi
neisil
neisila
neisilam
neisin
neisse
neissi
neit
neitam
neite
neiteche
neitechi
neitechil
neitechilam
neiten
neitese
neitesi
neitesil
neitesilam
neito
neiya
neiyache
neiyachen
neiyachi
neiyachil
neiyachilam
neiyachilen
neiyar
neiyase
neiyasen
neiyasi
neiyasil
neiyasilam
neiyasilen
neiye
neiyeche
neiyechen
neiyechi
neiyechil
neiyechilam
neiyechilen
neiyechilo
neiyecho
neiyei
neiyen
neiyeo
neiyere
neiyese
neiyesen
neiyesi
neiyesil
neiyesilam
neiyesilen
neiyesilo
neiyeso
neiyya
nekab
neksot
nelam
nelay
nelei
nelen
neleo
neli
nelo
nem
nemu
nen
nenai
nenako
nenda
nener
nengta
nenoda
neoa
neoi
neoin
neon
neowa
neoya
nepaler
ner
nera
nes
nesa
nesagrost
nesakhor
nesakhur
nesakor
nesakur
nese
nesen
nesena
nesha
neshagrost
neshakhor
neshakhur
neshakor
neshakur
neshar
nesi
nesil
nesilam
nesile
nesilen
nesilena
nesilo
nesin
nesina
nesis
neso
nesos
net
netache
netachen
netachi
netacho
netachos
netader
netain
netake
netam
netar
netara
netase
netasen
netasi
netaso
netasos
netay
neteche
netechen
netechi
netechil
netechilam
netecho
netechos
netei
neten
neteo
netese
netesen
netesi
netesil
netesilam
neteso
netesos
neti
netibachok
netibasok
netna
netoark
netoarker
netona
netora
netoray
netore
netoyark
netoyarker
netray
netre
netri
netrit
netritadhin
netritb
netritbadhin
netritbe
netritber
netrite
netriter
netyark
netyarker
neuin
neuk
neum
neumna
neumona
neun
nev
new
newcastle
ney
neya
neyar
ni
nia
niaa
niab
niabe
niaben
niabo
niachche
niachchi
niachchil
niai
niaia
niaib
niaibo
niaiche
niaichi
niaichil
niaichilam
niail
niailam
niaile
niailo
niaimu
niaise
niaisi
niaisil
niaisilam
niaitache
niaitase
niaite
niaiteche
niaitese
niaito
niaiya
nialam
niale
nialen
nialo
nian
niano
nianor
niao
niar
nias
niase
niasi
niasil
niasse
niassi
niassil
niatam
niate
niato
niay
nib
niba
nibam
nibani
nibe
nibedok
nibedon
niben
nibena
nibh
nibi
nibna
nibo
nibona
nibondh
nibondhon
nicche
nice
nich
niche
nichil
nichis
nichos
nichotola
nichtla
nichu
nichujat
nichuzat
nicse
nidorshon
nidorson
nie
niebh
nieche
niechen
niechi
niechil
niechilam
niechis
niecho
niei
nien
nieni
nieo
nier
niera
niese
niesen
niesi
niesil
niesilam
niesis
nieso
niev
nigeche
nigese
night
nigro
nihot
nihoter
nihs
nihsas
nihsb
nihsbas
nihsh
nihshas
nihshbas
nihsondehe
nihsong
nihsongg
nihsonggota
nihsongo
nihter
nii
niia
niiache
niiachen
niiachi
niiachil
niiachilam
niiachilen
niiar
niiase
niiasen
niiasi
niiasil
niiasilam
niiasilen
niib
niibar
niibe
niiben
niibh
niibo
niich
niichche
niichchi
niiche
niichi
niichil
niichila
niichilam
niichin
niie
niieche
niiechen
niiechi
niiechil
niiechilam
niiechilen
niiechilo
niiecho
niiei
niien
niieo
niiere
niiese
niiesen
niiesi
niiesil
niiesilam
niiesilen
niiesilo
niieso
niil
niila
niilaib
niilaiche
niilaila
niilaimu
niilaise
niilam
niilao
niile
niilen
niin
niini
niiram
niis
niise
niisi
niisil
niisila
niisilam
niisin
niisse
niissi
niitam
niite
niiteche
niitechi
niitechil
niitechilam
niiten
niitese
niitesi
niitesil
niitesilam
niito
niiv
niiya
niiyache
niiyachen
niiyachi
niiyachil
niiyachilam
niiyachilen
niiyar
niiyase
niiyasen
niiyasi
niiyasil
niiyasilam
niiyasilen
niiye
niiyeche
niiyechen
niiyechi
niiyechil
niiyechilam
niiyechilen
niiyechilo
niiyecho
niiyei
niiyen
niiyeo
niiyere
niiyese
niiyesen
niiyesi
niiyesil
niiyesilam
niiyesilen
niiyesilo
niiyeso
niiyya
nij
nije
nijeder
nijederoke
nijei
nijeke
nijeo
nijer
nijos
nijosb
nijosh
nijukt
nika
nikaah
nikab
nikah
nikama
nikamma
nikep
nikhep
nikhoj
nikhoz
nikhut
nikoj
nikoma
nikomma
nikot
nikoz
nikut
nil
nil-dag
nilaiche
nilaichin
nilaise
nilaisin
nilaita
nilam
nilay
nildag
nile
nilei
nilen
nileo
nilo
nim
nimit
nimkaram
nimkharam
nimn
nimnosakhorokari
nimnosakhrkari
nimnosakorokari
nimnosakrkari
nimnosbakhorokari
nimnosbakhrkari
nimnosbakorokari
nimnosbakrkari
nimnosbakshorokari
nimnosbaksorokari
nimnoshakhorokari
nimnoshakhrkari
nimnoshakorokari
nimnoshakrkari
nimok-haram
nimokaram
nimokharam
nimokoharam
nimu
nin
ninai
ninako
ninda
niner
nini
ninoda
nintrit
nintron
nio
niog
nioger
nioin
niojit
nion
niozit
nipidit
nipidn
nipirit
nipiron
niqab
nir
nirain
nirannobboi
niranoboi
nirapatar
nirapattar
nirapde
nirapod
nirapode
nirapodtta
nirapota
nirapotta
niras
nirasa
nirash
nirashroy
nirasr
nirasroy
nirat
niratit
niratner
niraton
nirbachit
nirbachne
nirbachner
nirbachni
nirbachon
nirbachone
nirbachoner
nirbachoni
nirbahi
nirbasit
nirbasne
nirbasner
nirbasni
nirbason
nirbhor
nirbhoroshil
nirbhorosil
nirbhorshil
nirbhorsil
nirdes
nirdese
nirdesh
nirdeshe
nirdeshna
nirdeshona
nirdesna
nirdesona
nirdharit
nirdharon
nirdisht
nirdist
nirdos
nirdosh
nirdoy
niret
nirih
nirjatito
nirjaton
nirjatoner
nirloj
nirlojj
nirloz
nirlozz
nirman
nirmane
nirmaner
nirmata
nirmit
nirmom
nirob
niropek
niropekh
nirpek
nirpekh
nirupa
nirupay
nirvor
nirvoroshil
nirvorosil
nirvorshil
nirvorsil
niryat
niryatit
niryatner
niryaton
niryet
nirzatito
nirzaton
nis
nisas
nisash
nisch
nischi
nischit
nischota
nischoy
nischoyi
nischoyta
nischup
nise
nised
nisedh
nisedhaga
nisedhaggya
nisedhagya
nisedhajna
nisedhazna
nisen
nisena
nishas
nishash
nishch
nishchi
nishchit
nishchota
nishchoy
nishchoyi
nishchoyta
nishchup
nished
nishedh
nishedhaga
nishedhaggya
nishedhagya
nishedhajna
nishedhazna
nishiddh
nishidh
nishiraite
nishongo
nishpap
nishs
nishshash
nishshongo
nishshontan
nishsi
nishsit
nishsota
nishsoy
nishsoyi
nishsoyta
nishsup
nishthur
nishtur
nisi
nisiddh
nisidh
nisil
nisin
nisiraite
nisis
niso
nisongo
nisontan
nisos
nisota
nisotola
nisoy
nisoyi
nisoyta
nispap
niss
nissas
nissash
nisse
nisshas
nisshongo
nissi
nissongo
nissontan
nissota
nissoy
nissoyi
nissoyta
nissup
nistej
nistez
nisthur
nistla
nistur
nisu
nisujat
nisup
nisuzat
niswas
nit
nitache
nitachen
nitachi
nitacho
nitachos
nitain
nitam
nitase
nitasen
nitasi
nitaso
nitasos
nitay
nite
nitechil
nitechos
niten
nitese
nitesil
nitesos
nithor
niti
nitimala
nitir
nitna
nito
nitomb
nitona
nitor
nitray
nitre
niuin
niuirk
niuiyrk
niuj
niujiland
niujilander
niujilyand
niujilyander
niuk
nium
niumna
niumona
niun
niuz
niuziland
niuzilander
niuzilyand
niuzilyander
niv
niya
niye
niyeche
niyechil
niyesil
niyger
niyjit
niym
niymit
niyntrit
niyntron
niyog
niyoger
niyojit
niyozit
niyzit
niz
nize
nizeder
nizederke
nizederoke
nizei
nizeke
nizeo
nizer
nizos
nizosb
nizosh
nizukt
no
nob
nobab
nobboi
nobbors
nobborsh
nobbui
nobdi
nobe
nobel
noben
nobhembor
nobhembore
nobi
nobjatok
nobo
nobobodhu
nobobors
noboborsh
nobodi
noboi
nobojatok
nobom
nobors
noborsh
nobozatok
nobui
noby
nobzatok
nochai
nochche
nochchi
nochchil
nodi
nodir
nodit
nogn
nogod
nogor
nogori
nogorir
nogri
nogrir
noi
noia
noib
noibo
noiche
noichi
noichil
noichilam
noil
noilam
noile
noilo
noimu
noise
noisi
noisil
noisilam
noitache
noitase
noite
noiteche
noitese
noitik
noito
noiya
noj
nojani
nojon
nojor
nojorodari
nojrdari
nojre
nok
noker
nokh
nokher
nokol
nokosa
nokosha
noksa
noksha
nol
nolam
nole
nolo
nolok
nomaj
nomas
nomaz
nomber
nombor
nomoskar
nomuna
nomuslim
nomusolim
non
nona
nonad
nonas
nonash
nond
nondai
nondas
nondi
nong
nongr
nongra
nongrami
nongramir
noni
nonmlesteshon
nonmlesteson
nono
nonod
nonoder
nonomolesteshon
nonomolesteson
nononi
nonor
nonori
nonri
noo
noor
nopari
nopungsok
nor
normaldelibhari
normaldelivari
norok
noroke
noroker
norom
noromalodelibhari
noromalodelivari
noroposhu
noroposu
norpshu
norpsu
north
nos
nosai
nose
nosht
noshta
noshto
nosi
nosil
nosse
nossi
nossil
nost
nosta
nostami
nosto
not
notam
notari
note
nothi
noti
notice
notis
notish
noto
notun
nou
nouka
november
novembor
novembore
noy
noya
noyai
noyjon
noymas
noyoi
noyta
noytae
noytai
noytar
noytat
noytay
noyto
noyzon
noz
nozani
nozon
nozor
nozorodari
nozrdari
nozre
nud
nuk
nukh
number
nunotom
nuntom
nupur
nur
nurse
nursery
nursing
nyada
nyajy
nyakoda
nyakora
nyakra
nyangt
nyani
nyapi
nyara
nyashnal
nyashonal
nyasnal
nyasonal
nyay
nyayer
nyazy
nyud
nyunotom
nyuntom
o
oabiuj
oabiujod
oabiusibh
oabiusiv
oabiuz
oabiuzod
oad
oada
oadbhaijar
oadbhais
oadbhaizar
oadbhans
oadbhket
oadobhaijar
oadobhais
oadobhaizar
oadobhans
oadobhoket
oadovaijar
oadovais
oadovaizar
oadovans
oadovoket
oadvaijar
oadvais
oadvaizar
oadvans
oadvket
oafear
oafeyar
oafreid
oai
oaif
oain
oaj
oajma
oajoma
oak
oakaunt
oakmdeshon
oakmdeson
oakomodeshon
oakomodeson
oakoshon
oakoson
oakshon
oaksident
oakson
oakt
oakwood
oakwud
oal
oalaikum
oalarji
oalarzi
oalet
oalon
oam
oambulens
oami
oand
oangjaiti
oangkel
oangri
oangzaiti
oanode
oaoard
oaoyard
oap
oapentoment
oaplikeshon
oaplikeson
oapol
oapoyentoment
oapyentoment
oar
oarent
oarest
oarkar
oarld
oarning
oarodrob
oasalam
oasallam
oase
oash
oashing
oashingmeshin
oashington
oashorum
oashrum
oasid
oasieshon
oasieson
oasing
oasingmesin
oasington
oasiyeshon
oasiyeson
oasorum
oasosieshon
oasosieson
oasosiyeshon
oasosiyeson
oasrum
oassieshon
oassieson
oassiyeshon
oassiyeson
oatak
oatorni
oaz
oazma
oazoma
oba
obadh
obagi
obagini
obahot
obaji
obak
obamar
obazi
obdan
obdhi
obga
obhab
obhabe
obhagi
obhar
obhardoj
obhardoz
obharodoj
obharodoz
obharotaim
obhartaim
obhas
obhela
obhen
obhibashi
obhibasi
obhibason
obhibhabkot
obhibhabkotb
obhibhabok
obhibhabokotb
obhigota
obhigotar
obhigta
obhigtar
obhihit
obhijan
obhijane
obhijaner
obhijat
obhijge
obhijger
obhijog
obhijukt
obhiman
obhin
obhiner
obhineta
obhinetri
obhinit
obhinondon
obhinoy
obhinoyer
obhinyer
obhisap
obhishap
obhit
obhizan
obhizane
obhizaner
obhizat
obhizge
obhizger
obhizog
obhizukt
obhodr
obhodro
obhontore
obhontorin
obhost
obhyas
obhyntore
obhyntorin
obhyst
obibahito
obilombe
obisas
obisbas
obishas
obishbas
obishshash
obissas
obkatamo
obkathamo
oblombon
obnti
obodan
obodhi
oboga
obogga
obohela
oboheler
obohit
oboidh
oboidhbhabe
oboidhvabe
obojna
obokatamo
obokathamo
obolombon
obonoti
oborodh
obos
obosad
obosh
obosheshe
oboshisht
oboshobhab
oboshohe
oboshohoye
oboshovab
oboshsho
oboshyi
obosist
obosobhab
obosohe
obosohoye
obosovab
obossho
obosshoi
obossoi
obosta
obostan
obostane
obostaner
obostha
obosthan
obosthane
obosthaner
obosthay
obosthit
obostit
obosyi
obotoron
obozna
obrodh
obsad
obsan
obsbhab
obsese
obshbhab
obshe
obsheshe
obshhe
obshhye
obshi
obshisht
obshvab
obshye
obsi
obsist
obsor
obsvab
obtron
obyahot
ochena
ochol
october
odbhut
oder
odha
odhapok
odhay
odhibeshon
odhibeson
odhidoptor
odhik
odhikangs
odhikangsh
odhikar
odhinak
odhinayk
odhine
odhok
odhokh
odhya
odhyapok
odhyay
odhyk
odhykh
odio
odna
odris
odrish
odrishy
odrisy
odvut
oeb
oebosait
oebosaite
oebsait
oebsaite
oedar
oednesde
oedonesode
oej
oest
oetar
oez
of
ofar
off
office
officer
ofice
oficer
ofis
ofish
ofisial
ofisiyal
oflain
ofolain
ofron
ogan
ogat
oggan
oggyan
oghyan
ognisongjog
ognisongzog
ogo
ogota
ogotta
ogrogoti
ogrogti
ogrohayon
ogrosor
ogu
ogula
ogur
ogyan
ohane
ohno
ohon
oi
oia
oib
oiba
oibo
oiche
oichil
oida
oidin
oigeche
oigese
oigula
oigulan
oihane
oikane
oikboddh
oikbodh
oikhane
oikoboddh
oikobodh
oikyboddh
oikybodh
oil
oila
oilam
oile
oilo
oira
oirkom
oiro
oirokom
oirom
oise
oishob
oisil
oisob
oit
oita
oitar
oitay
oite
oitese
oitih
oitihasik
oitihbahi
oitihobahi
oitihy
oitihybahi
oito
oitor
oiya
ojana
ojha
ojnan
ojner
ojog
ojogy
ojon
ojota
ojotha
ojothai
ojta
ojtha
ojun
okalotonama
okaltnama
okama
okamla
okane
okarane
okaron
okarone
oke
okhane
okhntri
okhom
okhomota
okhon
okhonotori
okhor
okil
okile
okiler
okkhom
okkhomota
okkom
okkomota
okntri
okom
okomota
okon
okonotori
okor
okorma
okormma
okormo
okot
okothy
oksijen
oksizen
okt
oktobor
oktobore
oktobre
ol
ola
old
olimpik
olimpike
olimpiker
olkhi
olki
olokhi
olokhmi
oloki
olokkhi
olokki
olokmi
olokshi
olokshmi
oloksi
oloksmi
olos
olota
olp
olta
oma
omanbik
omanobik
omanus
omanush
omany
omen
oml
omote
omte
omu
omun
onagoto
onan
onar
onara
onars
onat
onath
onay
onayee
onayer
onayi
onbrot
onchle
onchler
onchol
onder
ondh
ondho
ondhokar
ondhokare
ondike
ondokos
ondokosh
onek
onekbar
onekdin
onekodin
onekogulo
onekota
onekotai
onektai
oner
ong
ongg
onggikar
onggul
ongikar
ongs
ongse
ongser
ongsh
ongshe
ongsher
ongshidar
ongshogrohner
ongshogrohnkari
ongshogrohon
ongshogrohoner
ongshogrohonokari
ongsidar
ongsogrohner
ongsogrohnkari
ongsogrohon
ongsogrohoner
ongsogrohonokari
ongul
oniay
onichcha
onichsay
onidra
onim
onisa
onissa
oniym
onk
onke
onlain
onli
onnay
onnayee
onnayer
onner
onniay
onno
ono
onoborot
onochol
onochole
onocholer
onoder
onodike
onoke
onolain
onoli
onora
onorokom
onosol
onosole
onosoler
onotom
onra
onrkom
onsle
onsler
onsol
ont
ontom
ontor
ontorbhukt
ontorvukt
ontot
onubad
onubadok
onubhuti
onuchched
onudan
onugroh
onugrohopurbok
onugrohpurbok
onujai
onujayi
onuman
onumdit
onumdon
onumodit
onumodon
onumoti
onumti
onun
onunoy
onuposthit
onupostit
onupranit
onuprerna
onuprerona
onurdhb
onurodh
onusare
onusari
onuschna
onused
onushchna
onushilon
onushochona
onushosona
onushsna
onushtan
onushthan
onushthit
onushtit
onusilon
onusna
onusochona
onusondhan
onusoron
onusosona
onusron
onussed
onussna
onustan
onusthan
onusthit
onustit
onutap
onuvuti
onuzai
onuzayi
ony
onya
onyany
onyay
onyayer
onyder
onydike
onyer
onyke
onyra
onyrokom
onytom
opa
opareshon
opareson
opareting
oparetor
opbad
opbitr
opdost
opdosth
opeka
opekay
opekha
opekhay
open
operation
ophron
opman
opmanit
opobad
opobitr
opodost
opodosth
opodostho
opohoron
opokormo
opoman
opoman-kor
opomanit
opomanito
opor
oporadh
oporadhider
oporadhobodh
oporajit
oporazit
opore
oporer
oporodike
oporoke
oposaron
opoya
opoyaa
opradh
opradhbodh
opradhider
oprajit
oprazit
oprdike
opre
oprer
oprke
opsaron
optician
opya
or
ora
orchard
ordar
order
ordh
ordhek
ore
orfe
orjit
orjon
orjone
orjoner
orna
ornar
ornata
ornay
orofe
orona
orsard
ort
ortat
orte
orter
orth
orthat
orthe
orther
orthik
orthikvabe
ortho
orthomontri
orthoniti
orthonitir
orthonoitik
ortik
ortikvabe
orto
ortomontri
ortoniti
ortonitir
ortonoitik
oruchi
orusi
orzit
orzon
orzone
orzoner
osa
osabhabe
osabhabik
osad
osadharon
osanti
osar
osavabe
osavabik
osay
osaybhabe
osayvabe
osbabhabik
osbavabik
osbikar
osena
osha
oshabhabe
oshabhabik
oshanti
oshantir
oshavabe
oshavabik
oshay
oshaybhabe
oshayvabe
oshikar
oshikhit
oshikit
oshikkhito
oshikkito
oshikshit
oshleel
oshlil
oshlilota
oshni
oshobbho
oshobho
oshobvo
oshohaay
oshohay
oshohayer
oshojho
oshojjho
oshojjo
oshojo
oshozho
oshozo
oshozzho
oshozzo
oshrom
oshthir
oshtir
oshtom
oshtoprohor
oshud
oshuder
oshudh
oshudhopotr
oshudhpotr
oshuk
oshukh
oshustho
oshusto
osi
osikar
osikhit
osikit
osikkhito
osikkito
osiksit
osleel
oslil
oslilota
osni
osobbho
osobh
osobvo
osoh
osohabhabe
osohavabe
osohay
osohaybhabe
osohayvabe
osohoni
osojho
osojjho
osojjo
osojo
osol
osoman
osombhob
osomvob
osongk
osongkh
osongkhy
osongky
osov
osozho
osozo
osozzho
osozzo
osposht
ospost
osrom
ostai
ostayi
osthai
osthayi
osthir
osthirota
ostho
ostir
ostirota
ostit
ostitb
osto
ostom
ostoprohor
ostr
ostrelia
ostreliar
ostreliya
ostreliyar
ostrer
ostropchar
ostropochar
ostroposar
ostropsar
osubidha
osud
osuder
osudh
osudhopotr
osudhpotr
osuk
osukh
osust
osusth
osustho
ot
ota
otachar
otar
otasar
otba
ote
oteb
oth
otha
othoba
othoch
othos
oti
otibahit
otijom
otikrom
otio
otipi
otirikt
otisotbor
otisotor
otistho
otisto
otistor
otite
otiter
otithi
otiti
otiyog
otizom
oto
otoba
otoch
otohota
otohpor
otont
otos
ottachar
ottachari
ottasar
ottasari
ottio
ottohotta
ottyachar
ottyasar
otyacar
otyachar
otyasar
otynt
ou
oukan
oukhan
oushod
oushodh
ousod
ousodh
ovab
ovabe
ovagi
ovar
ovardoj
ovardoz
ovarodoj
ovarodoz
ovarotaim
ovartaim
ovas
ovela
oven
overtime
ovibashi
ovibasi
ovibason
ovigota
ovigotar
ovigta
ovigtar
ovihit
ovijan
ovijane
ovijaner
ovijat
ovijge
ovijger
ovijog
ovijoger
ovijukt
oviman
ovin
oviner
ovineta
ovinetri
ovinit
ovinondon
ovinoy
ovinoyer
ovinyer
ovisap
ovishap
ovit
ovivabkot
ovivabkotb
ovivabok
ovivabokotb
ovizan
ovizane
ovizaner
ovizat
ovizge
ovizger
ovizog
ovizukt
ovodr
ovodro
ovontore
ovontorin
ovost
ovyas
ovyntore
ovyntorin
ovyst
owner
oy
oya
oyabiuj
oyabiujod
oyabiusibh
oyabiusiv
oyabiuz
oyabiuzod
oyad
oyadbhaijar
oyadbhais
oyadbhaizar
oyadbhans
oyadbhket
oyadobhaijar
oyadobhais
oyadobhaizar
oyadobhans
oyadobhoket
oyadovaijar
oyadovais
oyadovaizar
oyadovans
oyadovoket
oyadvaijar
oyadvais
oyadvaizar
oyadvans
oyadvket
oyafear
oyafeyar
oyafreid
oyai
oyaif
oyain
oyaj
oyajma
oyajoma
oyakaunt
oyakmdeshon
oyakmdeson
oyakomodeshon
oyakomodeson
oyakoshon
oyakoson
oyakshon
oyaksident
oyakson
oyakt
oyal
oyalarji
oyalarzi
oyalet
oyalon
oyambulens
oyand
oyangjaiti
oyangkel
oyangri
oyangzaiti
oyanode
oyaoard
oyaoyard
oyap
oyapentoment
oyaplikeshon
oyaplikeson
oyapol
oyapoyentoment
oyapyentoment
oyar
oyarent
oyarest
oyarkar
oyarld
oyarning
oyarodrob
oyas
oyasallam
oyash
oyashing
oyashingmeshin
oyashington
oyashorum
oyashrum
oyasid
oyasieshon
oyasieson
oyasing
oyasingmesin
oyasington
oyasiyeshon
oyasiyeson
oyasorum
oyasosieshon
oyasosieson
oyasosiyeshon
oyasosiyeson
oyasrum
oyassieshon
oyassieson
oyassiyeshon
oyassiyeson
oyatak
oyatorni
oyaz
oyazma
oyazoma
oyeb
oyebosait
oyebosaite
oyebsait
oyebsaite
oyedar
oyednesde
oyedonesode
oyej
oyest
oyetar
oyez
oyna
oyyar
ozana
ozha
oznan
ozner
ozog
ozogy
ozon
ozota
ozotha
ozta
oztha
ozun
pa
paa
paab
paabe
paaben
paabo
paach
paachche
paachchi
paachchil
paai
paaia
paaib
paaibo
paaiche
paaichi
paaichil
paaichilam
paail
paailam
paaile
paailo
paaimu
paaise
paaisi
paaisil
paaisilam
paaitache
paaitase
paaite
paaiteche
paaitese
paaito
paaiya
paakghor
paalam
paale
paalen
paalo
paan
paanch
paano
paanor
paans
paao
paase
paasi
paasil
paasse
paassi
paassil
paatam
paate
paato
paay
pab
paba
pabain
pabam
pabani
pabar
pabay
pabe
pabei
paben
pabena
pabi
pablik
pabo
paboi
pabolik
pabona
pach
pacha
pachar
pacharkari
pacharokari
pachashi
pachattor
pachay
pachchil
pachdin
pachil
pachis
pachish
pachjon
pachmas
pachoard
pachobar
pachodin
pachoi
pachojon
pachomas
pachos
pachoti
pachoyard
pachozon
pachta
pachtae
pachtai
pachtar
pachtat
pachtay
pachyard
pachzon
packaging
packing
pado
pae
paeche
paechi
paechile
paechili
paechilo
paechis
pael
paen
paeni
paeo
paer
paera
paeropata
paerpata
paese
paesi
paesile
paesili
paesilo
paesis
paet
pagla
paglagarod
paglamo
pagli
pagodi
pagol
pagolagarod
pagoler
pagori
pagri
pahadi
pahar
paharadar
paher
pai
paia
paiachil
paiasil
paib
paiba
paibe
paiben
paibi
paibo
paich
paichche
paichchi
paiche
paichi
paichil
paichin
paie
paieche
paiechen
paiechi
paiechil
paiechilam
paiechilen
paiechilo
paiecho
paiei
paien
paieo
paiere
paiese
paiesen
paiesi
paiesil
paiesilam
paiesilen
paiesilo
paieso
paika
pail
pailaib
pailaila
pailaimu
pailam
paimu
pain
paip
pairam
pais
paisa
paise
paisi
paisil
paisilam
paisin
paisse
paissi
pait
paita
paitache
paitachi
paitachos
paitam
paitasos
paite
paitechil
paitesil
paiya
paiyachil
paiyasil
paiye
paiyeche
paiyechen
paiyechi
paiyechil
paiyechilam
paiyechilen
paiyechilo
paiyecho
paiyei
paiyen
paiyeo
paiyere
paiyese
paiyesen
paiyesi
paiyesil
paiyesilam
paiyesilen
paiyesilo
paiyeso
paiyya
pajama
pajor
pajra
pak
paka
pakana
pakghor
pakghore
pakghrot
pakhana
pakhir
paki
paking
pakistane
pakoghor
pakor
pakr
palabe
palace
palai
palaia
palaibe
palaichil
palailo
palaise
palaisi
palaisil
palaisilo
palaite
palaitese
palalo
palam
palay
palayeche
palayechhe
palayeshe
pale
palei
palen
paleo
palet
pali
palie
palit
paliye
palner
palon
paloner
palong
palongk
palonko
palt
pamp
pamu
panai
panako
panch
panchai
panchar
panchas
panchash
panchoi
panchta
panchtae
panchtai
panchtar
panchtat
panchtay
panda
panel
paner
pangchar
pangsar
panguu
pani
pani-o
panik
panipoda
panipora
panipra
panir
panjabi
panni
pano
panoch
panoda
panojabi
panoni
panor
panos
panozabi
pans
pansai
pansar
pansas
pansash
pansoi
pansta
panstae
panstai
panstar
panstat
panstay
panzabi
pao
paoa
paoarbangk
paoarobangk
paoarobyangk
paoin
paon
paona
paoney
paoo
paot
paoya
paoyarbangk
paoyarobangk
paoyarobyangk
paoyo
papodi
papori
papri
para
parain
paralaisis
param
paramedik
parasitamol
parbe
parben
parbi
parbo
parboty
parcel
parche
parchen
parchi
parchina
parda
pare
paren
parena
parenni
parenoni
parentos
pari
paribar
paribarik
parina
pariyar
park
parke
parking
parlam
parle
parlo
parlor
parlour
parmanbik
parmu
paro
parob
paromanobik
parram
pars
parsboborti
parsel
parshboborti
parshoborti
parsoborti
parson
part
parta
partam
partechi
parteci
partecina
parten
partesi
partesina
parthok
parthoky
parti
partner
parto
partok
partoky
partonar
pas
pasa
pasan
pasapasi
pasarkari
pasarokari
pasashi
pasattor
pasbar
pasbik
pasdin
pase
pasei
pasen
pasena
pasenger
pasenjar
pasenojar
pasenozar
pasenzar
paser
paser-basa
pash
pashaan
pashan
pashapashi
pashbik
pashe
pasher
pasher-basha
pashobik
pashport
pashporter
pasi
pasil
pasilam
pasin
pasina
pasis
pasish
pasjon
paskod
pasmas
pasoad
pasoard
pasobar
pasobik
pasodin
pasoi
pasojon
pasokod
pasomas
pasoport
pasopot
pasopurt
pasoput
pasos
pasoti
pasoyad
pasoyard
pasozon
pasport
paspot
paspurt
pasput
pass
passenger
passi
passil
passport
passporter
password
pasta
pastae
pastai
pastar
pastat
pastay
pasti
pasword
pasyad
pasyard
paszon
pata
patachos
pataidibo
pataidimu
patam
patan
patano
patar
patasos
patayeche
patayechhe
patayese
patayeshe
pateche
patechi
patecho
patechos
patei
pateo
patese
patesi
pateso
patesos
path
pathabe
pathaibe
pathaidibo
pathaidimu
pathailo
pathaimu
pathaise
pathaisilo
pathaitese
pathalo
pathay
pathayeche
pathayechhe
pathayese
pathayeshe
pathie
pathok
pathor
pathrer
pati
patie
patil
patila
patiler
patiye
pato
patok
patola
patona
pator
patra
patray
patre
patrer
patri
pattar
patthar
patthor
pattor
pauin
pauk
paul
pauls
paum
paumna
paumona
paun
paund
paune
paupot
paupoth
pauruti
pawot
pay
paya
paye
payeche
payechi
payer
payeropata
payerpata
payese
payesi
payjama
paykana
paykhana
payni
payo
paysa
payupot
payupoth
payzama
pazama
pazor
pazra
pc
pe
peace
peaj
peaz
pech
pechchap
pechne
pechner
pechone
pechoner
pechsap
ped
pee
peeche
peechen
peechi
peechil
peese
peesen
peesi
peesil
peij
pein
peinkilar
peinokilar
peiz
pej
peje
pel
pelam
pement
peni
penoshon
penoson
penshon
pensil
pension
pensioner
penson
pent
pepar
peposi
pepsi
pere
pereche
perechen
perechi
perek
perese
peresen
peresi
peri
perie
periye
permit
pes
pesab
pesadar
pesap
pesent
pesh
peshab
peshabe
peshadar
peshap
peshent
peshkar
peshokar
peskar
peslip
pesne
pesner
pesokar
pesone
pesoner
pessap
pet
petam
petbeta
petbetha
pete
peter
petey
peth
petikot
petni
petnii
petor
petot
petrol
petto
peyaj
peyaz
peye
peyechil
peyesil
pez
peze
pharmacy
phelbe
phele
phelse
phone
phoner
phul
phupha
phuphu
phuta
picha
pichchi
piche
pichen
pichha
pichi
pichil
pichndik
pichne
pichon
pichone
pichonodik
pichu
pid
pidani
pieichdi
pieichodi
pieisdi
pieisodi
pies
piesh
pig
piis
piish
piit
pije
piji
pijje
pijji
pik
pikchar
pikochar
pikosar
piksar
pil
pilo
pin
pinda
pindi
pinkod
pinokod
pipasa
pipasha
pipoda
pipol
pipora
pipra
pir
pirid
pirit
piriyd
pirosab
pirsab
pis
pisa
pisach
pisas
pise
pish
pishach
pishachini
pishas
pishi
pisi
pisil
pisndik
pisne
pison
pisone
pisonodik
pisotuto
pistol
pistuto
pisu
pit
pitabe
pitaibe
pitailo
pitaise
pitaisilo
pitaitese
pitalo
pitani
pitay
pitayeche
pitayechhe
pitayeshe
pith
pithe
pither
pitie
pituni
piza
pize
pizi
pizza
pizze
pizzi
plaar
plambar
plan
plas
plastar
plaster
plastik
plate
platform
platoform
playar
playgroup
plaza
ple
please
plegraund
plegrup
plesment
plesoment
plet
plij
pliz
pls
plumber
plyan
plyatform
plyatoform
plz
pnoro
poa
poacha
poain
poar
poasa
poati
poatir
pocha
pochannobboi
pochanoboi
pochashi
pochattor
pochis
pochise
pochish
pochishe
pochond
pochonder
pochra
pocis
pocish
pod
poda
podabe
podaib
podaise
podaite
podaiya
podaleka
podalekha
podart
podarth
poday
podbi
poddhoti
poddhotir
poddhotite
pode
poder
podhoti
podhotir
podhotite
podkep
podkhep
podobi
podok
podokep
podokhep
podotag
podotyag
podtag
pohela
poila
pointris
pointrish
poisa
poisar
poisha
poishoti
poishotti
poisoti
poisotti
poita
poitalis
poitalish
poitallis
poitallish
poitris
poitrish
pok
poka
pokaghat
pokamakor
poke
poker
pokete
pokh
pokhaghat
pokhe
pokher
pokho
pokke
pokkhe
pokkho
pokko
poko
poksaghat
pokshaghat
pola
polada
polafain
polago
polai
polaisi
polaite
polapain
polapan
polapango
polapanogo
polapanore
polar
polare
polatok
polic
police
polli
pon
poncas
poncash
ponchaet
ponchanno
ponchano
ponchas
ponchash
ponchayet
ponchis
ponchish
ponchom
pondit
pondro
pone
poner
ponerdin
ponero
ponerodin
poney
ponggu
pongu
pongutto
ponir
ponochaet
ponochas
ponochash
ponochayet
ponochom
ponoro
ponoroi
ponosaet
ponosas
ponosash
ponosayet
ponosom
ponsaet
ponsanno
ponsano
ponsas
ponsash
ponsayet
ponsis
ponsish
ponsom
pony
ponyer
pooch
por
pora
porai
poraib
poraj
porajit
porajoy
poralchna
poraleka
poralekha
poralochona
poralosona
poralsna
poramors
poramorsh
poramorsher
poramorsho
poran
porane
porapt
porashna
porashona
porashtr
porashtromontri
porashuna
porasna
porasona
porastr
porastromontri
porasuna
poray
poray-daag
poraz
porazit
porazoy
porb
porbekhon
porbekon
porber
porborti
porbortite
porbot
porche
porchi
porda
pordar
pore
poreb
porechil
porer
poresil
pori
porib
poribar
poribarer
poribaroke
poribes
poribesh
poribeshon
poribeson
poribhner
poribhon
poribis
poribish
poribohon
poribohoner
poriborte
poribortit
poriborton
porich
porichalit
porichalker
porichalna
porichalnar
porichalnay
porichalok
porichaloker
porichalona
porichalonar
porichalonay
porichit
porichiti
porichopotr
porichoy
porichoypotr
porichpotr
poridorshon
poridorson
porika
porikha
porikolpit
porikolpona
porikolponar
poriksa
poriksha
poriman
porimane
porinot
porinoti
porinti
poriprekhite
poriprekite
poripurn
poris
porisalit
porisalker
porisalna
porisalnar
porisalnay
porisalok
porisaloker
porisalona
porisalonar
porisalonay
porisder
poriseba
porishder
porisheba
porishkar
porishod
porishoder
porishodh
porishrom
porishthiti
porishtiti
porisit
porisiti
poriskar
porisod
porisoder
porisodh
porisongkan
porisongkhan
porisongkhyan
porisongkyan
porisopotr
porisoy
porisoypotr
porispotr
porisrom
poristhiti
poristiti
poristitir
poristitite
poritokt
poritykt
porivner
porivon
porjonto
porkia
porkiya
porlam
porle
pormanu
porn
porno
poroana
porobe
porobekhon
porobekon
poroborti
porobortite
poroche
porokia
porokiya
porol
porole
porolo
poromanu
poront
poropor
poropori
pororashtr
pororashtromontri
pororastr
pororastromontri
porose
poroshi
poroshudin
porosi
porosudin
porota
porote
porotok
porotokoder
poroton
poroyana
porpor
porpri
porrashtr
porrashtromontri
porrastr
porrastromontri
porshi
porshu
porshudin
porsilo
porsu
porsudin
porta
porte
porter
portese
portesi
portkder
portok
porton
poryae
poryaer
poryalchna
poryalochona
poryalosona
poryalsna
poryana
poryapt
poryay
poryaye
poryayer
porybekhon
porybekon
porynt
porytok
porytokder
porytokoder
poryton
porzonto
posa
posak
posakori
posakri
posannobboi
posanoboi
posashi
posattor
poschim
poschima
poschimbong
poschimbonger
poschimbongg
poschimbongger
poschime
poschimobong
poschimobonger
poschimobongg
poschimobongger
poshak
poshchim
poshchima
poshchimbong
poshchimbonger
poshchimbongg
poshchimbongger
poshchime
poshchimobong
poshchimobonger
poshchimobongg
poshchimobongger
poshon
poshsim
poshsima
poshsimbong
poshsimbonger
poshsimbongg
poshsimbongger
poshsime
poshsimobong
poshsimobonger
poshsimobongg
poshsimobongger
posht
poshu
poshur
poshuro
posim
posima
posimbong
posimbonger
posime
posimobong
posimobonger
posis
posise
posish
posishe
poska
poson
posond
posonder
posra
possim
possima
possimbongg
possimbongger
possime
possimobongg
possimobongger
post
postar
postokde
postokod
postoman
postomyan
posu
posuro
pot
potaka
potekdin
potekodin
poth
pothe
pother
poti
potidin
potita
potka
potner
potoka
potol
poton
potoner
potrer
potrika
potrikar
potrikay
potro
potropotrika
pottekdin
pottekodin
pottidin
pouch
poultry
pound
poune
pouney
pour
pourosobha
pourosobhar
pourosova
pourosovar
poursbha
poursbhar
poursva
poursvar
pous
poush
poya
poyacha
poyasa
poyati
poyent
poysa
poysakodi
poysakori
poysakri
poysar
poysha
poytalis
poytalish
poytallis
poytallish
pra
prachin
pradeshik
pradesik
pradhany
prai
praibhet
praivet
prakritik
prakton
pram
pran
pranas
pranash
pranir
prannas
prannash
pranonas
pranonash
prantik
prap
prapt
prapy
prarthi
prarthider
prarthir
prarti
prartider
prartir
pras
prash
prathmik
prathmikbhabe
prathmikvabe
prathomik
prathomikobhabe
prathomikovabe
pratmik
pratmikbhabe
pratmikvabe
pratomik
pratomikobhabe
pratomikovabe
pray
prayi
prays
praysh
prear
preganant
pregnancyr
pregnansi
pregnant
pregnensi
pregnent
pregonansi
pregonant
pregonensi
pregonyansi
pregonyant
prekapote
prekapte
prekhapote
prekhapte
prekhite
prekite
prem
preme
premer
premik
premika
preron
pres
presar
presarkukar
presarokukar
preschool
preschul
preshar
presharkukar
presharokukar
president
presidenter
presoklaber
presokriposhon
presokriposon
presokripshon
presokripson
presool
press
pressool
pressul
pressure
presul
presure
preyar
primary
primiar
primiyar
prinsipal
printar
printing
prishta
prishtha
prista
pristha
prithibi
prithibir
prithibite
prithok
pritibi
pritibir
pritibite
pritok
probah
probahit
probashi
probashir
probasi
probasir
probes
probeser
probesh
probesher
probhab
probhabit
probhabosali
probhaboshali
probhabsali
probhabshali
probhu
problem
problemos
probnta
probol
probolem
probolemos
probondh
probonota
prochar
procharer
procharit
procharna
procharnay
procharona
procharonay
procheshta
procheshtay
prochesta
prochestay
prochlit
procholit
prochond
prochur
prodan
prodaner
prodes
prodese
prodeser
prodesh
prodeshe
prodesher
prodhan
prodhaner
prodhanmontri
prodhanmontrir
prodhanomontri
prodhanomontrir
prodorshit
prodorshon
prodorshoner
prodorshoni
prodorsit
prodorson
prodorsoner
prodorsoni
prodot
prodott
prof
profail
profesor
professor
profile
prog
program
projatir
projatontr
projatontrer
projekt
projne
projni
projnita
projoj
projojy
projon
projone
projoni
projonita
projonm
projonmer
projukti
projuktigot
projuktir
prokar
prokas
prokase
prokaser
prokash
prokashe
prokasher
prokashit
prokashna
prokashona
prokashy
prokashye
prokasit
prokasna
prokasona
prokasy
prokasye
prokat
prokhat
prokhyat
prokolp
prokolpe
prokolper
prokolpoti
prokoushli
prokoushol
prokousholi
prokousli
prokousol
prokousoli
prokria
prokriar
prokrit
prokritir
prokritopoke
prokritopokhe
prokritpke
prokritpkhe
prokriya
prokriyar
prokriyay
prokyat
proman
promaner
promanit
promanpotro
promis
promuk
promukh
pronon
pronoyn
properties
prosar
prosarer
prosarit
prosarna
prosarnay
prosarona
prosaronay
prosasner
prosasnik
prosasok
prosason
prosasoner
prosasonik
proseshta
proseshtay
prosesta
prosestay
proshasner
proshasnik
proshasok
proshason
proshasoner
proshasonik
proshikhner
proshikhon
proshikhoner
proshikner
proshikon
proshikoner
proshn
proshob
proshongsa
prosikhner
prosikhon
prosikhoner
prosikner
prosikon
prosikoner
proslit
prosn
prosob
prosolit
prosond
prosong
prosonge
prosongg
prosongge
prosongsa
prosrab
prostab
prostabit
prostut
prostuti
prosur
prot
protahar
protakan
protakhan
protarit
protarna
protarok
protarona
protaronar
protasa
protasha
protek
protekdin
protekodin
protekoti
protha
prothmbar
prothmbarer
prothme
prothmei
prothmot
prothom
prothomobar
prothomobarer
proti
protibad
protibade
protibader
protibar
protibchor
protibedne
protibedok
protibedon
protibedone
protibeshi
protibeshider
protibeshir
protibesi
protibochor
protibondhi
protibondhir
protibosor
protibsor
protidbondbi
protidbondbita
protidin
protidiner
protidini
protidondi
protidondita
protiflon
protifolon
protiga
protihot
protijgita
protijgitar
protijgitay
protijogita
protijogitar
protijogitay
protikria
protikriya
protimase
protimontri
protinidhi
protinidhit
protinidhitb
protinit
protiniyt
protipker
protipkher
protipok
protipoker
protipokh
protipokher
protirat
protirdhe
protirka
protirkha
protirodh
protirodhe
protiroka
protirokha
protishodh
protishruti
protishta
protishtan
protishtane
protishtaner
protishtanoti
protishtanti
protishtar
protishtata
protishtha
protishthan
protishthane
protishthaner
protishthanoti
protishthanti
protishthar
protishthata
protishthit
protishtit
protisodh
protisoptahe
protisruti
protista
protistan
protistane
protistaner
protistanoti
protistanti
protistar
protistata
protistha
protisthan
protisthane
protisthaner
protisthanoti
protisthanti
protisthar
protisthata
protisthit
protistit
protita
protizgita
protizgitar
protizgitay
protizogita
protizogitar
protizogitay
protmbar
protmbarer
protme
protmei
protmot
protok
protokh
protom
protomobar
protomobarer
protont
prottek
prottekdin
protteker
protyahar
protyakhyan
protyakyan
protyasa
protyasha
protyek
protyekdin
protyekodin
protyekoti
protyk
protykh
protynt
provab
provabit
provabosali
provaboshali
provabsali
provabshali
provu
proyat
proyjne
proyjniy
proyjniyta
proyjon
proyog
proyojon
proyojone
proyojoniy
proyojoniyta
proyozon
proyozone
proyozoniy
proyozoniyta
proyzne
proyzniy
proyzniyta
proyzon
prozatir
prozatontr
prozatontrer
prozekt
prozne
prozni
proznita
prozon
prozone
prozoni
prozonita
prozonm
prozonmer
prozoz
prozozy
prozukti
prozuktigot
prozuktir
pruf
pryam
psw
pua
puain
puar
pub
pudaise
pudaye
pudi
pudir
pudire
pudiye
pudse
puer
puet
puida
puidya
puir
puira
puit
puj
puja
puja-r
pujar
pujay
pujo
pukur
pul
pula
pulapan
pulis
pulish
pulishe
pulisher
pulishosteshon
pulishoyala
pulishre
pulishyala
pulisosteson
pulisoyala
pulisyala
punora
punorabriti
punorabritti
punoray
punra
punrabriti
punrabritti
punray
pur
pura
purai
puraia
puraise
purano
puraton
puray
purb
purber
purche
purhit
purie
purilaise
purir
purnang
purnangg
purno
puroche
puron
purono
puropuri
purose
puroshkar
puroskar
puroskarer
purotai
purpuri
purse
purtai
purus
purusang
purusangg
purusder
puruser
purush
purushang
purushangg
purushder
purusher
purushmanush
purushoder
purushomanush
purusmanus
purusoder
purusomanus
pus
push
pute
puti
putli
putoli
putore
putr
putul
putum
puya
puz
puza
puza-r
puzo
pyach
pyaking
pyalet
pyanel
pyanik
pyant
pyaralaisis
pyaramedik
pyarasitamol
pyarentos
pyarise
pyas
pyasenjar
pyasenojar
pyasenozar
pyasenzar
pyat
queen
queens
quins
quran
r
ra
raag
raagaise
raagarai
raage
raagi
raasta
raat
raatbela
raatbhor
raate
raater
raatvor
raay
rab
raber
radan
radh
radhuni
raeg
raek
raekh
raer
rag
ragari
ragay
rage
rager
ragi
ragii
rah
rahim
rai
raidar
raig
raika
raike
raikh
raikke
raikya
raikye
rait
raitdin
raite
raitka
raitku
raitkur
raitodin
raitoka
raitoku
raitor
raitorait
raitot
raitrait
raj
raja
rajar
rajdhani
rajdhanir
rajdhanite
raje
rajer
rajki
rajkiy
rajmistri
rajniti
rajnitibid
rajnitir
rajnitite
rajnoitik
rajodhani
rajodhanir
rajodhanite
rajoki
rajokiy
rajomistri
rajoniti
rajonitibid
rajonitir
rajonitite
rajonoitik
rajos
rajosb
rajosh
rajot
rajotb
rajy
rajye
rajyer
raka
rakar
rakbe
rakben
rakbi
rakbo
rakche
rakchin
raken
rakh
rakhbe
rakhbo
rakhche
rakhchin
rakhe
rakhi
rakhilaiche
rakhobe
rakhoben
rakhobi
rakhobo
rakhoche
rakhochin
rakhole
rakhos
rakhosh
rakhoshi
rakhota
rakhote
rakhse
rakhsilam
rakhsilo
rakhsin
rakhtam
rakhte
rakhtesi
rakhusi
raki
rakilaiche
rakin
rakkhos
rakkhosh
rakkhoshi
rakkhosi
rakkos
rakkosh
rakkoshi
rakkosi
rakle
rako
rakobe
rakoben
rakobi
rakobo
rakoche
rakochin
rakole
rakos
rakosh
rakoshi
rakota
rakote
rakse
rakshos
rakshosi
rakshusi
raksi
raksin
raksos
raksosi
raksusi
rakta
raktam
rakte
rakto
rakun
rakusi
ral
ram-dao
ramadan
ramda
ramdao
ramjane
ramoda
ramzane
ran
ranabana
ranaghor
ranar
rande
randh
randha
randhe
randhi
randhon
randhte
randi
rane
ranga
rani
ranna
rannabanna
rannaghor
rannaghore
rannar
rape
rasanik
rasaynik
rashia
rashian
rashiar
rashiya
rashiyan
rashiyar
rashtr
rashtrer
rashtri
rashtriy
rashtrodut
rashtropoti
rashtropotir
rashtropti
rashtroptir
rasia
rasian
rasiar
rasiya
rasiyan
rasiyar
rasta
rastar
rastat
rastay
rastr
rastrer
rastri
rastriy
rastrodut
rastropoti
rastropotir
rastropti
rastroptir
rasululah
rasulullah
rat
ratbela
ratbirate
ratdin
rate
rater
raterbela
raterobela
ratobela
ratobirate
ratodin
ratri
ratribela
raund
rautar
raydan
raye
rayer
raz
raza
razar
razdhani
razdhanir
razdhanite
raze
razer
razki
razkiy
razmistri
razniti
raznitibid
raznitir
raznitite
raznoitik
razodhani
razodhanir
razodhanite
razoki
razokiy
razomistri
razoniti
razonitibid
razonitir
razonitite
razonoitik
razos
razosb
razosh
razot
razotb
razy
razye
razyer
re
reception
receptionist
reche
rechen
record
recruitment
red
redh
redietor
redio
rediyetor
refarens
reg
rehai
rejalt
rejar
rejor
reke
rekechil
rekesil
rekh
rekheche
rekhechil
rekhesil
reko
rekord
rekording
rel
relain
rellain
reloe
relolain
reloye
relye
rench
rendh
rendi
renoch
renos
rent
rep
report
rese
resen
resijom
resipi
resist
resizom
restaurant
restora
restorant
restorante
resturant
resturante
resturent
ret
rezalt
rezar
rezor
ri
rial
rib
ribhiu
richarj
richarz
riche
richi
richin
rider
rieli
rifiuj
rifiuz
rig
rijarbh
rijarv
rijbhi
rijobhi
rijon
rijovi
rijvi
rikoest
rikoyest
rikyest
ril
rilam
rileshnship
rileshon
rileshonoship
rilesnsip
rileson
rilesonosip
rilos
rimot
rimu
rin
rin-dena
rine
rio
riport
risarj
risarz
rise
riseposhon
riseposhonist
riseposon
riseposonist
risepshnist
risepshon
risepsnist
risepson
risi
risin
rist
rit
ritam
rituchokro
ritusokro
ritusrab
river
riverside
riviu
riyal
riyeli
rizarbh
rizarv
rizbhi
rizobhi
rizon
rizovi
robar
robbar
robibar
robindronat
robindronath
robobar
robot
rochit
rochna
rochona
rod
roder
rodh
rodhe
rog
roga
roge
rogi
rogider
rogir
rohinga
rohingader
rohingga
rohinggader
rohmaner
rohmanke
rohomaner
rohomanoke
roilam
roilo
roimu
roise
roisi
roitam
roj
roj-roj
roja
rojar
rojdin
rojgar
rojob
rojogar
rojoroj
rojrat
rojrate
rojroj
roka
rokar
rokay
roket
rokh
rokhita
rokita
rokmer
rokom
rokomer
rokshita
roksita
rokt
roktakt
roktarokti
rokter
rokto
rokto-porse
roktobmi
roktobomi
roktochap
roktojmat
roktojomat
roktokhoron
roktokhron
roktokoron
roktokron
roktokshoron
roktoksoron
roktokto
roktopat
roktor
roktosap
roktosrab
roktozmat
roktozomat
rol
roman
romantik
romjan
romjaner
romzan
rong
rongchong
ronger
rongsong
rongta
rooj
room
roomate
roome
roommate
rooz
roptani
ros
rosh
roshi
roshid
roshir
rosi
rosid
rosir
rosit
rosna
rosona
rosun
rot
rotna
rotona
roud
rouder
royal
roye
royeche
royechen
royel
royese
royesen
royyal
roz
roz-roz
rozar
rozdin
rozgar
rozob
rozogar
rozoroz
rozrat
rozrate
rozroz
ruek
ruekh
ruik
ruikh
ruj
ruja
ruji
rujirjgar
rujirojogar
ruk
rukh
rum
rumate
rumda
rume
rummate
rummet
rumomet
rup
rupa
rupantorit
rupar
rupe
rupi
ruti
ruti-belun
ruza
ruzi
ruzirozogar
ruzirzgar
ryab
ryaber
ryal
sa
saab
saait
saare
saas
saat
saata
saatae
saatai
saatar
saatat
saatay
saatta
saattae
saattai
saattar
saattat
saattay
sab
sabalok
saban
sabbis
sabbise
sabbish
sabbishe
sabdhan
sabek
saber
sabhabik
sabi
sabis
sabish
sabishe
sabk
sabodhan
sabok
sabol
sabre
sabuk
saca
sacar
sack
sacred
sad
sada
sadabaj
sadabaz
sadai
sadal
sadar
sadbi
sader
sadh
sadharnbhabe
sadharnot
sadharnvabe
sadharon
sadharonobhabe
sadharonot
sadharonovabe
sadhinota
sadhinta
sadi
sador
sadsin
sadta
sadum
saep
saer
saes
saet
saf
safler
safoler
safolyer
sagol
sagor
sagore
sagorer
sagot
sagotom
sagre
sagrer
sagtom
sah
sahab
sahaj
sahajjer
sahajjo
sahayjo
sahayyo
sahayzo
sahaz
sahazzer
sahazzo
sahbag
saheb
saheber
sahit
sahiter
sahitik
sahity
sahityer
sahityik
sahobag
sahoruk
sahorukh
sahos
sahruk
sahrukh
sai
saia
saibar
saibe
saidya
saikel
saiko
saild
saile
sain
sainbord
sainij
sainiz
sainja
sainjabela
sainobord
sainoja
sainojabela
sainoza
sainozabela
saint
saints
sainza
sainzabela
saip
saipa-dhora
saira
sairam
sairay
sairjon
sairman
sairojon
sairozon
sairta
sairtae
sairtai
sairtar
sairtat
sairtay
sairya
sairzon
sais
sait
saitris
saitrish
saiya
saj
saja
sajai
sajano
sajgoj
sajh
sajie
sajiye
sajogoj
sak
sakaa
sakat
sakatkar
sakatkare
sakchuni
sakchunni
sakh
sakhatkar
sakhatkare
sakhisabud
sakhorit
sakhrit
sakir
sakisabud
sakkhi
sakki
sakkir
sakku
sakni
sakochuni
sakochunni
sakoni
sakorani
sakorisut
sakorisyut
sakosuni
sakosunni
sakrani
sakri
sakrisut
sakrisyut
sakshi
sakshisabud
sakshor
sakshy
saksisabud
saksor
saksuni
saksunni
saksy
saku
sakur
sal
salad
salai
salain
salalahu
salam
salan
salano
salanor
salari
salaroput
salarput
salase
salasse
salate
salay
salenoj
salenoz
saler
salesman
salgom
sali
salie
saliese
salika
salis
salish
salit
saliye
saliyese
sallallahu
sallis
sallish
saloar
salogom
salok
salon
saloon
salowar
saloyar
salun
salyar
samajik
samakami
saman
samany
samasya
samazik
sami
samik
samike
saml
samna
samne
samner
samoan
samoda
samogri
samogrik
samola
samona
samone
samoner
samora
samorik
samort
samorth
samos
samoyan
samoyik
sampa
sampin
sampiyn
samprodaik
samprodayik
samprotik
sampu
samra
samrar
samrik
samudrik
samus
samyan
samyik
sanad
sanapna
sanapona
sand
sanda
sandel
sanel
sanele
sangbadik
sangbadikder
sangbadikoder
sangbadikota
sangbadikta
sangbidhanik
sanggothnik
sanggothonik
sanggotnik
sanggotonik
sangothnik
sangothonik
sangotnik
sangotonik
sangskritik
sangsod
sanki
sanode
sanoki
sant
santan
santbona
santhi
santipurn
santir
santite
santona
sao
saoa
saoal
saoalda
saoaloda
saodi
saola
saori
saowal
saoya
saoyal
saoyalda
saoyaloda
sap
sapa
sapati
sapeke
sapekhe
saplaar
saplayar
sapod
saportoarkar
saportoyarkar
sappanno
saptahe
saptahik
sar
sara
sara-din
sara-raat
sarabchor
sarabochor
sarabosor
sarabsor
saradese
saradeshe
saradin
sarai
sarajibon
sarakhon
sarakon
sarakshon
sarakson
saral
saram
sararaat
sararait
sararat
sarazibon
sarbhis
sarbojnin
sarbojonin
sarboznin
sarbozonin
sarch
sardike
sardin
sare
saree
sarees
sarey
sargun
sarhe
saridike
sarie
sarilaise
sarir
saririk
saririkbhabe
saririkvabe
saris
sariti
sarity
sariya
sarj
sarjon
sarjoshit
sarjosit
sarkar
sarlos
sarmas
sarobar
sarobi
sarodike
sarodin
sarogun
sarojon
saromas
saropase
saropashe
saropoka
sarosin
sarote
saroti
sarozon
sarpase
sarpashe
sarpka
sarpoka
sars
sarth
sarthe
sartifiket
sarvis
sarz
sarzon
sarzoshit
sarzosit
sas
sas-kosto
sasa
sasabe
sasaia
sasaibe
sasaiche
sasailo
sasaise
sasaisilo
sasaitese
sasaiya
sasalo
sasamesi
sasani
sasar
sasare
sasasbosur
sasashboshur
sasashoshur
sasashshur
sasasosur
sasassur
sasasur
sasat
sasatbhai
sasatobhai
sasatovai
sasatvai
sasay
sasayeche
sasayechhe
sasayese
sasayeshe
sase
saser
sash
sashuri
sasi
sasi-sasa
sasir
sasire
sasisasudi
sasisasuri
sasishashudi
sasishashuri
saskost
sasner
sasok
sasokost
sason
sasora
sasori
sasra
sasse
sast
saster
sasth
sasther
sasthoseba
sasti
sasto
sastoseba
sasuma
sasur
sasurbari
sasuri
sat
satais
sataish
satanno
satannobboi
satanoboi
satap
satarde
satarode
satas
satash
satashi
satattor
satcholis
satcholish
satchollis
satchollish
satdin
satelait
satero
sateroi
sath
sathe
sathei
sathi
satin
satjon
satmas
satodin
satojon
satola
satomas
satosate
satoset
satoti
satozon
satroder
satrodler
satrodoler
satrolig
satroliger
satrora
satsate
satset
satsete
satshoti
satshotti
satsolis
satsolish
satsollis
satsollish
satsoti
satsotti
satta
sattae
sattai
sattar
sattat
sattay
satti
satzon
sauddo
saudo
saul
sauri
saut
sauth
savabik
sawon
say
sayer
saz
sazgoz
sazh
sazie
sazogoz
sbabhabik
sbad
sbadhinota
sbadhinta
sbagot
sbagotom
sbagtom
sbakhi
sbakhor
sbakhorit
sbakhrit
sbaki
sbakor
sbakorit
sbakrit
sbakshi
sbakshor
sbaksi
sbaksor
sbami
sbart
sbarte
sbarth
sbarthe
sbas
sbaskost
sbasokost
sbasthy
sbasthyer
sbasthyseba
sbasty
sbastyer
sbastyseba
sbasuri
sbavabik
sbechcha
sbechchasebok
sbechchay
sbesa
sbesasebok
sbesay
sbessa
sbessasebok
sbessay
sbikar
sbikarokti
sbikrit
sbikriti
sbochch
sbolp
sbong
sbopn
sborashtr
sborashtromontri
sborastr
sborastromontri
sborg
sborn
sbornalongkar
sborup
sbos
sboss
sbosur
sbosurbari
sbosurmsai
sbosurobadi
sbosurobari
sbosuromosai
sbotontr
sboyng
school
schoole
schooler
schul
schule
se
seafood
seafud
seal
sear
seara
searman
searmansab
searoman
searomanosab
searomyan
searomyanosab
searomyansab
seasonal
seasonal_worker
seb
sebhings
secha
sechcha
sechchasebok
sechchay
sechoda
sechodaiya
secholis
secholish
sechollis
sechollish
secondary
security
sed
seda
seddh
sedh
sedi
sedin
see
seeo
seep
sees
seesil
seet
sef
sefoti
segulo
segulor
seh
sehara
sehori
sehri
sei
seik
seikane
seikh
seikhane
sein
seis
seit
sej
sejon
sejony
sek
sekane
sekanei
sekankar
sekanokar
sekend
seketre
sekh
sekhane
sekhanei
sekhankar
sekhanokar
sekhetre
sekol
sekretari
seks
seksual
seksuyal
sel
selaai
selai
selain
selaiyer
selakat
selakath
sele
seleder
seleke
selemee
selemeye
selemi
selepok
selepokh
selepoks
selepoksh
seler
seleta
seleti
selfi
sell
selofi
selosoman
selosomyan
selowar
selsman
selsomyan
selter
selwar
semai
sembar
semist
semistar
semoda
semodi
semora
semori
semra
semri
sena
senabahini
senabahinir
senader
senara
senchuri
sendel
sengra
sengrar
sengri
senochuri
senosuri
sensor
sensuri
sent
sentar
sentral
seola
sep
sepai
separeshon
separeson
sepe
september
septembor
septembore
ser
ses
sesamesi
sesasebok
seshta
sesob
sesoda
sesodaiya
sesolis
sesolish
sesollis
sesollish
sessasebok
sessay
sestnut
set
seta
setake
setar
setember
setlement
setosin
setsete
setsin
settlement
setu
sevings
seyal
seyar
seyarman
seyarmansab
seyaroman
seyaromanosab
seyaromyan
seyaromyanosab
seyaromyansab
seyeo
seyese
seyesen
seyesi
seyesil
seyesilam
seyesilen
sez
sezon
sezony
sgt
shaab
shaadi
shaait
shaat
shab
shaban
shabbis
shabbish
shaber
shabhabik
shabis
shabish
shabol
shada
shadhe
shadhin
shadhinota
shadhinta
shadi
shaes
shagor
shagot
shagotom
shagtom
shahajer
shahajjer
shahajjo
shahajo
shahayo
shahayyo
shahazer
shahazo
shahazzer
shahazzo
shahbag
shaheb
shahobag
shahoruk
shahorukh
shahosh
shahruk
shahrukh
shais
shait
shaitrish
shajai
shak
shakchuni
shakchunni
shakha
shakhaa
shakhi
shakhor
shakhorit
shakhrit
shakkhi
shakkhir
shakki
shakkir
shakochuni
shakochunni
shakorit
shakosuni
shakosunni
shakrit
shakshi
shaksuni
shaksunni
shal
shala
shalaroput
shalarput
shalgom
shali
shalika
shalogom
shalok
shalon
shami
shamir
shamla
shamne
shamner
shamola
shampu
shanta
shanthi
shanti
shantipurn
shantir
shantite
shanto
shaoar
shaodi
shaola
shaolar
shaori
shaoyar
shap
shapano
shapla
shappanno
shaptahe
shara
shara-din
shara-raat
sharadin
sharam
shararaat
shararat
sharbe
sharben
sharbo
share
sharee
sharey
sharhe
shari
sharir
sharirik
sharirikbhabe
sharirikvabe
sharle
sharlo
sharpoka
sharse
shart
sharth
sharthe
shas
shasani
shash
shash-kosto
shashabe
shashaibe
shashailo
shashaise
shashaisilo
shashaitese
shashalo
shashay
shashayeche
shashayechhe
shashayeshe
shashkosto
shashori
shashuma
shashur
shashurbari
shashuri
shasit
shaskosht
shaskosto
shasner
shasok
shasokosht
shason
shaster
shasth
shasther
shasthoseba
shasti
shastii
shastir
shastite
shastoseba
shasur
shasuri
shat
shata
shatae
shatai
shataish
shataishe
shatanno
shatano
shatap
shatar
shatash
shatashi
shatat
shatator
shatattor
shatay
shatcholish
shatchollish
shate
shatei
shatero
shateroi
shathe
shathei
shathi
shati
shatoi
shatro
shatshoti
shatshotti
shatsolish
shatsollish
shatta
shattae
shattai
shattar
shattat
shattay
shauri
shavabik
shawon
shbas
shbashuri
shbaskosht
shbasokosht
shboshur
shboshurbari
shboshurmshai
shboshurobadi
shboshurobari
shboshuromoshai
she
sheal
shear
shechcha
shechchasebok
shechchay
shed
shedin
sheet
shef
shei
sheik
sheikh
shek
shekane
shekh
shekhane
shekol
shelai
shelf
sheltar
shelter
shendel
sheola
sheolar
shep
shes
shesasebok
shesh
sheshoraite
sheshorat
sheshoti
sheshotti
sheshraite
sheshrat
shesolis
shesolish
shesollis
shesollish
shesoti
shesotti
shessa
shessasebok
shessay
shetar
shetshete
sheyal
sheyar
shia
shiannobboi
shianoboi
shiashi
shiasi
shiator
shiattor
shibir
shibirer
shidur
shiek
shiekh
shifot
shifotos
shift
shiftos
shiggiri
shighri
shigiri
shigogiri
shihor
shihoray
shiik
shiikh
shik
shikarokti
shikarthi
shikarthider
shikarthir
shikarthira
shikarti
shikartider
shikartir
shikartira
shikh
shikharthi
shikharthider
shikharthir
shikharthira
shikharti
shikhartider
shikhartir
shikhartira
shikhche
shikhi
shikhie
shikhika
shikhit
shikhkder
shikhker
shikhok
shikhokoder
shikhote
shikie
shikika
shikit
shikkder
shikker
shikkhito
shikkito
shikochi
shikok
shikokoder
shikol
shikosi
shikote
shikrit
shikriti
shil
shilabrishti
shilam
shilda
shill
shiloda
shilopata
shilp
shilpata
shilpe
shilper
shilpi
shilpider
shilpir
shim
shindur
shipt
shirdara
shiri
shirir
shirnam
shirname
shirodada
shirodara
shironam
shironame
shiropa
shiroshched
shiroshir
shiroshsed
shirpa
shirsh
shirshe
shirshir
shirshok
shis
shish
shishu
shit
shite
shiter
shitkal
shitkale
shitol
shiuli
shiure
shiuri
shiya
shiyalis
shiyalish
shiyallis
shiyallish
shleshma
shlilotahani
shliltahani
shoa
shoami
shob
shobai
shobaike
shobar
shobd
shobdoti
shobji
shobkisu
shobshomoy
shobsomoy
shobtat
shochch
shodh
shohidder
shohider
shohidoder
shohor
shohore
shohre
shohrer
shoi
shoil
shoille
shoilot
shoishob
shoitan
shoja
shojashai
shojashayi
shojjo
shojo
shojon
shojyashai
shojyashayi
shok
shokahot
shokal
shokalbela
shokale
shokaler
shokkol
shokkole
shokod
shokol
shokole
shokti
shoktishali
shola
sholdar
sholis
sholish
shollis
shollish
sholo
sholoi
sholp
shomadhan
shomadhaner
shoman
shombar
shomman
shomokami
shomosha
shomoshar
shomoshsha
shomossha
shomosshar
shomoy
shomporker
shomporko
shona
shonakt
shonar
shondar
shondehi
shondeho
shondehor
shondha
shondhay
shone
shong
shongka
shongkaloghu
shongkhaloghu
shongkit
shongshar
shongsta
shongstha
shonibar
shonka
shonkito
shonod
shontaan
shontan
shontander
shontaner
shop
shoping
shopn
shopno
shopoth
shopta
shoptahe
shoptaho
shorashtr
shorashtromontri
shorbot
shordi
shore
shorg
shoria
shoril
shorilda
shoriler
shorilo
shoriloda
shorir
shorire
shorirer-dag
shoriya
shoriye
shorjontr
shorme
shormor
shorn
shornalongkar
shornarthi
shornarti
shorobot
shorojontr
shorom
shorom-loja
shorom-lojja
shorom-loza
shorom-lozza
shorome
shoronarti
shorozontr
shorup
shorzontr
shos
shosa
shoshon
shosht
shoshth
shoshur
shoshurbari
shoshurbarir
shoshurbarite
shoshurer
shoshurmshai
shoshurobari
shoshuromoshai
shoss
shosur
shosurbarit
shot
shota
shotabdir
shotadhik
shotan
shotangsh
shotbaba
shotbhai
shotero
shoth
shoti
shotikota
shotikotha
shotin
shotiner
shotker
shotkra
shotma
shotoker
shotokora
shotontr
shotor
shotoro
shotris
shotrish
shotru
shotti
shottikota
shottikotha
shottor
shottur
shotur
shotvai
shouchagar
shousagar
shova
showa
shoy
shoya
shoyng
shoytae
shoytai
shoytan
shoytat
shoza
shozashai
shozashayi
shozo
shozon
shozyashai
shozyashayi
shozzo
shrabon
shreni
shrenir
shri
shrilongka
shrilongkar
shringkhola
shringkola
shrobnjontr
shrobnzontr
shrobonojontr
shrobonozontr
shroddhe
shrodhe
shrom
shromik
shromikder
shromiker
shromikoder
shromikora
shromikra
shua
shuarerbachcha
shuarerbasa
shuarerbassa
shuarerobachcha
shuarerobasa
shuarerobassa
shubhechcha
shubhechsa
shubhesa
shubhessa
shubho
shudh
shudhu
shudhu-shudhu
shudhui
shudhumatr
shudhushudhu
shue
shuek
shuen
shui
shuik
shuin
shuina
shuinna
shuiya
shuj
shuk
shukae
shukaiya
shukay
shukaya
shukh
shukie
shukna
shukno
shukono
shukrobar
shulapani
shulk
shumon
shun
shunani
shunbe
shunben
shunche
shunchilo
shundor
shune
shuneche
shunechhe
shuneese
shuneshe
shuni
shunia
shunlam
shunle
shunlen
shunlo
shunno
shunnoo
shunnu
shunobi
shunolam
shunole
shunoo
shunota
shunote
shunse
shunsen
shunsi
shunsilo
shunso
shuntam
shuntase
shunte
shuntese
shuntesilo
shunu
shunyta
shuor
shuorer
shuorerbaccha
shuorerbacha
shuorerbachcha
shuorerbacsa
shuorerbasa
shuorerbassa
shuorermangs
shuorerobachcha
shuorerobasa
shuorerobassa
shuoreromangs
shuparvaizar
shur
shurjo
shuru
shuruu
shurzo
shut
shuting
shutki
shutoki
shuvechcha
shuvechsa
shuvesa
shuvessa
shuvo
shuvro
shuwor
shuy
shuya
shuyarerbachcha
shuyarerbasa
shuyarerbassa
shuyarerobachcha
shuyarerobasa
shuyarerobassa
shuyorer
shuyorerobachcha
shuyorerobasa
shuyorerobassa
shuyoreromangs
shuyrerbachcha
shuyrerbasa
shuyrerbassa
shuyrermangs
shuz
shyalok
shyamla
shyamola
shyampu
shyaola
si
sia
siab
siabe
siaben
siabo
siachche
siachchi
siachchil
siai
siaia
siaib
siaibo
siaiche
siaichi
siaichil
siaichilam
siail
siailam
siaile
siailo
siaimu
siaise
siaisi
siaisil
siaisilam
siaitache
siaitase
siaite
siaiteche
siaitese
siaito
siaiya
sial
sialam
siale
sialen
sialo
siano
sianor
siao
siar
sias
siase
siashi
siasi
siasil
siasse
siassi
siassil
siatam
siate
siato
siay
sib
sibam
sibani
sibhil
sibir
sibirer
sibna
sibona
sich
siche
sichen
sichena
sichi
sichil
sichilam
sichile
sichilen
sichilena
sichilo
sichin
sichina
sichis
sicho
sichos
sichueshon
sichueson
sichuyeshon
sichuyeson
sicken
sida
siddh
siddhant
siddhante
siddhanter
siddiki
side
sidh
sidhant
sidhante
sidhanter
sidi
sidighor
sidiki
sidiul
sidiya
sidse
sidur
sieb
sieche
siechen
siechi
siechil
siechilam
siechile
siechilen
siechili
siechilo
siechis
siecho
siedi
siei
siek
siekh
sieni
sienji
sienoji
sienozi
sienzi
sieo
sier
siese
siesen
siesi
siesil
siesilam
siesile
siesilen
siesili
siesilo
siesis
sieso
sifot
sifotos
sift
siftos
sigaret
siggiri
sighri
sigiri
sign
signal
sigogiri
sigonal
sigonyal
sih
sihn
sihnit
sihoray
sii
siia
siiache
siiachen
siiachi
siiachil
siiachilam
siiachilen
siiar
siiase
siiasen
siiasi
siiasil
siiasilam
siiasilen
siib
siich
siichche
siichchi
siiche
siichi
siichil
siichila
siichilam
siichin
siida
siie
siieche
siiechen
siiechi
siiechil
siiechilam
siiechilen
siiechilo
siiecho
siiei
siien
siieo
siiere
siiese
siiesen
siiesi
siiesil
siiesilam
siiesilen
siiesilo
siieso
siik
siikh
siil
siila
siilaib
siilam
siile
siilen
siilo
siin
siir
siiram
siis
siise
siisi
siisil
siisila
siisilam
siisin
siisse
siissi
siit
siitam
siite
siiteche
siitechi
siitechil
siitechilam
siiten
siitese
siitesi
siitesil
siitesilam
siito
siiya
siiyache
siiyachen
siiyachi
siiyachil
siiyachilam
siiyachilen
siiyar
siiyase
siiyasen
siiyasi
siiyasil
siiyasilam
siiyasilen
siiye
siiyeche
siiyechen
siiyechi
siiyechil
siiyechilam
siiyechilen
siiyechilo
siiyecho
siiyei
siiyen
siiyeo
siiyere
siiyese
siiyesen
siiyesi
siiyesil
siiyesilam
siiyesilen
siiyesilo
siiyeso
siiyya
sijar
sijarian
sijariyan
sik
sika
sikarokti
sikarthi
sikarthider
sikarthir
sikarthira
sikartider
sikartira
sikchi
sike
siken
siker
sikh
sikharthi
sikharthider
sikharthir
sikharthira
sikharti
sikhartider
sikhartir
sikhartira
sikhie
sikhika
sikhit
sikhkder
sikhker
sikhok
sikhokoder
sikhote
sikie
sikika
sikit
sikito
sikitsa
sikitsok
sikiuriti
sikiye
sikkar
sikkder
sikker
sikkhito
sikkito
sikkur
sikochi
sikok
sikokoder
sikol
sikon
sikor
sikosi
sikote
sikrit
sikriti
siksi
sikte
sikur
silabe
silabristi
silai
silalo
silam
silani
silapala
silar
silasili
silay
silaya
silayese
silayeshe
silda
sile
silei
silekota
silekotha
silekta
silektha
silen
sileo
sileter
sili
silindar
sill
sillai
sillaise
sillani
sillapalla
sillasilli
sillay
sillayeshe
silmhor
silna
silo
siloda
silomohor
silona
silopata
silose
silp
silpata
silpe
silper
silpi
silpider
silpir
silse
silver
silye
sim
simaboddh
simabodh
simant
simante
simanter
simdi
simet
simit
simkard
simodi
simokard
simot
simt
simu
simut
sin
sinako
sinal
sinalir
sindha
sindhya
sinduk
sindur
sinema
sinemar
sinemay
singapur
singapurer
singara
singdi
singgapur
singgapurer
singgara
singki
singri
sini
sinie
sinimini
sinir
siniyr
sinoda
sinosin
sinotai
sinotaikari
sinote
sinsin
sintaikari
sintit
sio
sioin
sion
sipa
sipe
sipse
sipt
sir
sirap
sirdara
sirdin
siri
siri-ghor
sirial
sirighor
sirij
sirije
sirijer
sirir
siriyal
siriz
sirize
sirizer
sirnam
sirname
sirodada
sirodara
sirodin
sironam
sironame
siropa
sirosched
sirose
sirosed
sirosir
sirossed
sirs
sirsir
sirsok
siruni
sis
sish
sisil
sisilena
sisis
sisitibhi
sisitivi
sisos
sistem
sisu
sisueshon
sisueson
sisuyeshon
sisuyeson
sit
sitache
sitachen
sitachi
sitacho
sitachos
sitain
sitam
sitar
sitasen
sitaso
sitasos
sitbelt
sitechil
sitechos
sitesil
sitesos
sithi
sithirbaks
sithirobaks
siti
siting
sitingrum
sitir
sitirbaks
sitirobaks
sitka
sitkal
sitker
sitkini
sitna
sitobelt
sitoka
sitokini
sitol
sitona
sitora
sitoray
sitore
siuin
siuk
siuli
sium
siumna
siumona
siun
siure
siuri
sivil
sixt
sixtform
sixth
sixthform
siyator
siyattor
sizar
sizarian
sizariyan
skan
skar
skarf
skeard
skeyard
skil_worker
skiled_worker
skill_worker
skilled_worker
skin
skinoshot
skinosot
skinshot
skinsot
skor
skrin
skrinoshot
skrinosot
skrinshot
skrinsot
skrudraibhar
skrudraivar
skul
skutar
skyan
slap
slat
slesma
slilotahani
sliltahani
slip
slo
slogan
slyap
smarok
smartofon
smeli
smok
smol
smorne
smorone
sms
snanghor
snanoghor
snap
snapchat
snapochat
snaposat
snapsat
snatok
sno
snyap
snyapchat
snyapochat
snyapochyat
snyaposat
snyaposyat
snyapsat
so
soa
soab
soachche
soachchi
soachchil
soaib
soaichil
soail
soaisil
soaitache
soaitase
soaiteche
soaitese
soal
soami
soan
soano
soas
soasil
soasse
soassi
soassil
sob
soba
sobai
sobaike
sobam
sobani
sobar
sobbis
sobbise
sobbish
sobbishe
sobche
sobchee
sobcheye
sobchi
sobd
sobdoti
sobe
sobei
soben
sobena
sobgulo
sobhapoti
sobhapotir
sobhapti
sobhaptir
sobhar
sobhay
sobhiet
sobhiyet
sobi
sobin
sobinoy
sobis
sobish
sobishe
sobji
sobkane
sobkhane
sobkichu
sobkichui
sobkichur
sobkisu
sobkisui
sobkisur
sobna
sobo
soboche
sobochee
sobocheye
sobochi
sobogulo
soboi
soboji
sobokane
sobokhane
sobokichu
sobokichui
sobokichur
sobokisu
sobokisui
sobokisur
sobol
sobona
sobor
sobose
sobosee
soboseye
sobosi
sobosom
sobosomoy
sobote
sobozi
sobse
sobsee
sobseye
sobshomoy
sobsi
sobsmi
sobsmoy
sobsmyi
sobsom
sobsomoy
sobtat
sobte
sobur
sobzi
sochch
sochchar
sochche
sochchen
sochchi
sochchil
sochchilam
soche
sochen
sochena
sochetnta
socheton
sochetonota
sochib
sochil
sochile
sochilena
sochin
sochina
sochos
socialworker
socsa
sod
sod-tapor
sod-tappor
sod-thapor
sod-thappor
soda
sodaye
soddo
soddoi
sodh
sodin
sodko
sodna
sodoi
sodor
sodos
sodoser
sodosoder
sodosoke
sodosora
sodosy
sodosyder
sodosyer
sodosyke
sodosyra
sodsder
sodser
sodske
sodsra
sodu
sody
soeche
soechi
soechile
soechili
soechilo
soechis
soei
soeling
soen
soeni
soeo
soer
soera
soes
soesh
soesil
soesili
soesis
soetar
sofa
soflta
sofltar
sofol
sofolota
sofolotar
sofor
sofore
soforer
sofotoar
sofotoyar
sofotoyyar
sofre
sofrer
softoar
softoyar
softoyyar
softyar
soh
sohak
sohata
sohayk
sohayta
sohbas
sohidder
sohidoder
sohingsota
sohje
sohjei
sohjgi
sohjgita
sohjgitar
sohjgitay
sohkari
sohkormi
sohobas
sohoj
sohojogi
sohojogita
sohojogitar
sohojogitay
sohokari
sohokormi
sohopathi
sohopati
sohoz
sohozogi
sohozogita
sohozogitar
sohozogitay
sohpathi
sohpati
sohrer
sohrid
sohridoy
sohyo
sohze
sohzei
sohzgi
sohzgita
sohzgitar
sohzgitay
soi
soia
soiache
soiachen
soiachi
soiachil
soiachilam
soiachilen
soiar
soiase
soiasen
soiasi
soiasil
soiasilam
soiasilen
soib
soiba
soibar
soibe
soiben
soibi
soibo
soich
soichche
soichchi
soiche
soichi
soichil
soichila
soichilam
soichin
soie
soiechil
soien
soiesil
soil
soilaib
soilaila
soilaimu
soilam
soile
soillot
soimu
soin
soinder
soinoder
soinora
soinra
soiny
soinyder
soinyra
soiram
sois
soish
soisil
soisob
soit
soitache
soitachi
soitachos
soitam
soitan
soitase
soitasi
soitasos
soite
soiteche
soitechi
soitechil
soitechilam
soiten
soitese
soitesi
soitesil
soitesilam
soito
soitra
soitro
soiya
soiyache
soiyachen
soiyachi
soiyachil
soiyachilam
soiyachilen
soiyar
soiyase
soiyasen
soiyasi
soiyasil
soiyasilam
soiyasilen
soiye
soiyeche
soiyechen
soiyechi
soiyechil
soiyechilam
soiyechilen
soiyechilo
soiyecho
soiyei
soiyen
soiyeo
soiyere
soiyese
soiyesen
soiyesi
soiyesil
soiyesilam
soiyesilen
soiyesilo
soiyeso
soiyya
soja
soja-shuji
soja-suji
sojasai
sojasayi
sojjo
sojo
sojon
sojyasai
sojyasayi
sok
sokahot
sokal
sokalbela
sokale
sokalobela
sokeropani
sokeropata
sokerpani
sokerpata
sokh
sokheropani
sokheropata
sokherpani
sokherpata
sokhmta
sokhom
sokhomota
sokhut
sokka
sokkol
sokkole
sokkor
sokler
soklet
soklke
soklte
sokmta
sokod
sokol
sokoler
sokolet
sokoloke
sokolote
sokom
sokomota
sokrer
sokri
sokriy
soktisali
sokut
sola
solakalin
solam
solasol
solay
solbe
solbena
soldar
solei
solen
soleo
solese
solesen
soli
solicitor
solicitors
solish
solisitor
sollis
sollish
solman
solna
solo
solobe
soloi
solona
solos
solositr
solositre
solositrer
solossitr
solossitre
solossitrer
solote
soloti
solp
solse
solte
soltese
soltesi
solti
solun
som
soma
somabes
somabese
somabesh
somabeshe
somadhan
somaj
somajoseba
somajseba
somalchna
somalchnar
somalochona
somalochonar
somalosona
somalosonar
somalsna
somalsnar
soman
somana
somanit
somanona
somapt
somapti
somas
somaz
somazoseba
somazseba
somba
sombar
sombay
sombedna
sombhab
sombhabna
sombhabona
sombhaby
sombhob
sombhobot
sombondh
some
somei
somelne
somelner
somelon
somelone
someloner
somi
somilit
somiti
somitir
somjhta
somk
somkami
somman
sommanit
sommanna
sommanona
sommelne
sommelner
sommelon
sommelone
sommeloner
sommilit
sommot
sommoti
sommukhin
sommukin
somoba
somobar
somobay
somobedona
somogr
somojhota
somok
somokami
somon
somonb
somonbit
somonboy
somonboye
somorthit
somorthok
somorthokder
somorthokoder
somorthon
somorthone
somortit
somortok
somortokder
somortokoder
somorton
somortone
somosa
somosar
somosay
somossa
somost
somosya
somosyar
somosyay
somot
somota
somoti
somotkar
somoy
somozhota
sompadker
sompadna
sompadok
sompadoker
sompadona
sompoder
sompon
somponn
sompork
somporkit
somporko
sompoti
sompotti
somprikt
somprochar
somproda
somprodaer
somproday
somprodayer
somprosar
somprosaron
somproti
sompurn
somriddh
somridh
somsa
somsar
somsay
somta
somu
somucha
somudre
somudrer
somuh
somuk
somukhin
somundi
somusa
somvab
somvabna
somvabona
somvaby
somvob
somvobot
somye
somyei
somyer
somyi
somzhta
sona
sona-dana
sonadana
sonai
sonako
sonakt
sonar
sonchoy
sonda
sondar
sondeh
sondehbatik
sondehbhajon
sondehbhazon
sondehi
sondeho
sondehobati
sondehobatik
sondehobhajon
sondehobhazon
sondehovajon
sondehovazon
sondehvajon
sondehvazon
sondha
sondhabela
sondhan
sondhane
sondhay
sondhebela
sondhya
sondhyabela
sone
soner
songbad
songbader
songbadopotr
songbadpotr
songbidhan
songbidhaner
songbordhona
songe
songge
songgh
songghat
songgher
songghors
songghorse
songghorser
songghorsh
songghorshe
songghorsher
songghotit
songgi
songgiter
songgom
songgothit
songgothner
songgothon
songgothoner
songgotit
songgotner
songgoton
songgotoner
songgramer
songgroh
songgroher
songh
songhat
songher
songhors
songhorse
songhorser
songhorsh
songhorshe
songhorsher
songhotit
songi
songiter
songjog
songjogosthol
songjogostol
songjukt
songka
songkalghu
songkaloghu
songkepe
songket
songkha
songkhalghu
songkhaloghu
songkhar
songkhay
songkhepe
songkhipt
songkhok
songkhya
songkhyalghu
songkhyaloghu
songkhyar
songkhyay
songkhyk
songkipt
songkit
songkok
songkot
songkrant
songkya
songkyalghu
songkyaloghu
songkyar
songkyay
songkyk
songlap
songlogn
songom
songothit
songothner
songothon
songothoner
songotit
songotner
songoton
songotoner
songramer
songroh
songroher
songrokhit
songrokhner
songrokhon
songrokhoner
songrokit
songrokner
songrokon
songrokoner
songsar
songshar
songshlisht
songshodhon
songskar
songskarer
songskoron
songskriti
songskritir
songskritite
songslist
songsod
songsode
songsoder
songsodhon
songsodi
songsodiy
songsta
songstha
songzog
songzogosthol
songzogostol
songzukt
sonibar
sonka
sonkito
sono
sonoch
sonochoy
sonod
sonor
sonos
sonosoy
sonsoy
sontaan
sontan
sontanoder
sontanoke
sontras
sontrosto
sontusht
sontust
sooa
sooar
sooin
sool
soole
sooler
sooya
sooyar
sop
sopa
sopad
soping
sopn
sopno
sopol
sopor
sopot
sopoth
soppol
sopta
soptah
soptahe
soptaho
soptom
sor
sor-er
sor-tapor
sor-tappor
sor-thapor
sor-thappor
sorasori
sorasri
sorastr
sorastromontri
sorb
sorbadhik
sorbobrihot
sorbochch
sorboda
sorbonimn
sorboprothom
sorboprotom
sorbos
sorbosant
sorbosbant
sorboses
sorboshant
sorboshesh
sorboss
sorbot
sorbrah
sordar
sordi
sorg
sorh
soril
sorilda
soriloda
sorirer-dag
soritr
soritre
soritrer
soritrohin
sorjontr
sorkarer
sorkari
sorkarke
sorker
sorko
sorme
sormor
sorn
sornalongkar
sornarthi
sornarti
sornjam
sornzam
soroborah
sorobot
sorojontr
sorok
sorokarer
sorokari
sorokaroke
soroke
soroker
sorom
sorom-loja
sorom-lojja
sorom-loza
sorom-lozza
soronarthi
soronarti
soronojam
soronozam
sorozontr
sors
sorsa
sortapor
sortappor
sorthapor
sorthappor
sorup
sorzontr
sos
sosaiti
sosal
sosaloarkar
sosalosarbhis
sosalosarvis
sosaloyarkar
sosalsarbhis
sosalsarvis
sosalyarkar
sosetnta
soseton
sosetonota
sosh
soshal
soshaloarkar
soshalosarbhis
soshalosarvis
soshaloyarkar
soshalsarbhis
soshalsarvis
soshalyarkar
soshma
soshoma
soshostr
soshyal
soshyaloarkar
soshyalosarbhis
soshyalosarvis
soshyaloyarkar
soshyalsarbhis
soshyalsarvis
soshyalyarkar
sosib
sosil
sosilena
sosis
sosma
sosoma
soson
sosos
sosostr
soss
sossar
sossil
sosth
sosur
sosurbari
sosurbarite
sosurmsai
sosurobari
sosuromosai
sosyal
sosyaloarkar
sosyalosarbhis
sosyalosarvis
sosyaloyarkar
sosyalsarbhis
sosyalsarvis
sosyalyarkar
sot
sot-ma
sota
sotabdir
sotachos
sotadhik
sotam
sotan
sotangs
sotasos
sotbaba
sotbap
sotbeo
sotbhai
sotbon
sotbore
sotchele
sote
soteche
sotechi
sotecho
sotechos
sotei
soten
soteo
soter
sotero
sotese
sotesen
sotesi
sotesil
sotesilam
soteso
sotesos
sotfot
sotftani
soth
sothik
sothikbhabe
sothikobhabe
sothikovabe
sothikvabe
soti
sotik
sotikar
sotikarer
sotikbhabe
sotikobhabe
sotikota
sotikotha
sotikovabe
sotikvabe
sotin
sotiner
sotitb
sotk
sotkana
sotkna
sotlok
sotma
sotmee
sotmeye
sotmi
sotna
soto
sotofot
sotofotani
sotograme
sotogramer
sotok
sotokana
sotokona
sotokora
sotolok
sotona
sotontr
sotor
sotora
sotoray
sotore
sotork
sotorkota
sotoro
sotota
sotra
sotrak
sotray
sotre
sotris
sotrish
sotru
sotsele
sott
sotta
sottbeo
sotteo
sotti
sottikota
sottikotha
sottograme
sottogramer
sottor
sottris
sottrish
sottur
sotur
soturt
soturth
sotvai
soty
sotyii
sotyikar
sotyikarer
soualis
soualish
souallis
souallish
souanno
souano
souchagar
souddo
soudhurir
soudhury
soudi
soudo
souin
souk
soukat
soukath
soukh
soukidar
soum
soumna
soumona
soun
soundor
soundory
sousagar
soushoti
soushotti
sousoti
sousotti
sout
souta
south
southa
soutris
soutrish
souttris
souttrish
sova
sovapoti
sovapotir
sovapti
sovaptir
sovar
sovay
soviet
soviyet
sowa
sowal
sowdhury
soy
soya
soyal
soyami
soydin
soyeling
soyetar
soyjon
soymas
soyng
soyta
soytae
soytai
soytan
soytar
soytat
soytay
soyzon
soza
soza-shuzi
soza-suzi
sozasai
sozasayi
sozo
sozon
sozyasai
sozyasayi
sozzo
spa
spai
spanis
spaus
spen
spener
spes
spesal
speshal
spice
spikar
sponosor
sponsor
spors
sporsh
sportos
sposht
spost
spouse
spouz
spre
spring
spyanis
spyanish
square
srab
srabon
sreni
srenir
sri
srijnshil
srijnsil
srijonoshil
srijonosil
srilongka
srilongkar
srimoti
sringkhola
sringkola
srisht
srishtir
srist
sristian
sristir
sriznshil
sriznsil
srizonoshil
srizonosil
srobnjontr
srobnzontr
srobonojontr
srobonozontr
sroddhe
srodhe
srom
sromik
sromikder
sromiker
sromikoder
sromikora
sromikra
ssool
ssoole
ssooler
ssul
ssule
ssuler
st
stab
staf
staff
staffing
stafing
stai
stail
stamp
stanantor
stane
staner
stani
staniy
stapit
stapna
stapner
stapon
stapona
staponer
star
statas
station
stayi
stears
stediam
stediame
stediyam
stediyame
steshne
steshner
steshon
stesne
stesner
steson
stet
stetment
stetoment
steyars
sthai
sthan
sthanantor
sthane
sthaner
sthani
sthaniy
sthapit
sthapna
sthapner
sthapon
sthapona
sthaponer
sthayi
sthir
sthogit
sthogitades
sthogitadesh
sthol
stich
stik
stil
stir
stis
stogit
stogitades
stogitadesh
stok
stoking
stol
stomak
ston
stono
stonobrint
stop
stor
store
storer
stori
stororum
storrum
storum
strawberry
strawbery
streitnar
streitonar
strenjar
strenojar
strenozar
strenzar
stres
stri
stroberi
strok
student
studio
studnt
stupid
styab
styamp
styatas
sua
suab
suaib
suail
suaisil
suaitase
suaitese
sual
sualis
sualish
suallis
suallish
suan
suanno
suano
suarerbachcha
suarerbasa
suarerbassa
suarerobachcha
suarerobasa
suarerobassa
suas
suasil
suasse
suassi
suassil
suattor
sub
suba
subaib
subam
subani
sube
subei
suben
subena
subhechcha
subhechsa
subhesa
subhessa
subho
subi
subidha
subidhar
subie
subiye
subna
subo
suboi
subona
suchna
suchok
suchona
sud
sude
sudh
sudhu
sudhu-sudhu
sudhumatr
sudhusudhu
sudir
sudkhor
sudkor
sudmarani
sudng
sudngg
sudokhor
sudokor
sudu
suei
suek
suen
sueo
suer
sues
suesh
suesil
suesili
suesis
suet
sug
sugot
suh
sui
suiasil
suib
suich
suicide
suida
suiesil
suik
suil
suilaib
suilaila
suilaimu
suilao
suin
suinna
suis
suisaidal
suish
suisil
suitesil
suiyasil
suiyen
suiyesil
suiyya
suj
suji
sujog
suk
sukh
sukhe
sukho
sukie
sukna
sukno
sukono
sukrobar
suks
suksh
sul
sula
sulam
sulapani
sulat
sule
sulk
sulkani
sulok
sulokani
suma
sumon
sumu
sun
suna
sunako
sunam
sunani
sunbe
sunben
sunbi
sunche
sunchilo
sunda
sundor
sundorbon
sundori
sundorobon
sune
suneche
sunechen
sunechhe
sunechi
suneese
suner
sunese
sunesen
suneshe
sunesi
suni
sunirdisht
sunirdist
sunlam
sunle
sunlen
sunlo
sunni
sunno
sunnoo
sunnu
sunny
suno
sunobi
sunoda
sunolam
sunole
sunoo
sunota
sunote
sunrise
sunse
sunsen
sunsi
sunsilo
sunso
sunta
suntam
suntase
sunte
suntese
suntesilo
sunu
sunun
suny
sunyta
suo
suoin
suon
suor
suorerbaccha
suorerbacha
suorerbachcha
suorerbacsa
suorerbasa
suorerbassa
suorermangs
suorerobachcha
suorerobasa
suorerobassa
suoreromangs
sup
supar
suparbhaijar
suparbhaijor
suparbhaizar
suparbhaizor
supari
suparis
suparish
suparmarket
suparobhaijar
suparobhaijor
suparobhaizar
suparobhaizor
suparomarket
suparovaijar
suparovaijor
suparovaizar
suparovaizor
suparvaijar
suparvaijor
suparvaizar
suparvaizor
supermarket
supershop
supersop
superstore
supervisor
supisupi
suport
suposap
supoti
support
suprim
supsap
supti
sur
sura
suraa
surain
surannobboi
suranoboi
surant
surashi
surasi
sure
surgery
suri
suri-mala
suridi
surir
surjo
surka
surkha
surkhit
surkit
surmar
suroka
surokha
surokhit
surokit
suroksa
suroksha
suromar
surong
surongg
surs
suru
surur
surute
surutei
suruu
suryer
surzo
sus
susadu
susbadu
susen
susena
sush
sushadu
sushthu
sushtu
susil
susilam
susile
susilen
susilena
susilo
susin
susina
susis
susna
suso
susok
susona
susos
susposht
suspost
sust
susth
susthu
susto
sustu
sut
sutam
sutar
sutasos
sutesil
sutesos
suti
suting
sutkes
sutki
sutmarani
sutna
sutokes
sutoki
sutona
sutora
sutorang
sutoray
sutore
sutrang
sutropat
sutu
suturi
suui
suuin
suuk
suum
suumna
suumona
suun
suvechcha
suvechsa
suvesa
suvessa
suvo
suvro
suwor
suy
suyanno
suyarerbachcha
suyarerbasa
suyarerbassa
suyarerobachcha
suyarerobasa
suyarerobassa
suyorerobachcha
suyorerobasa
suyorerobassa
suyoreromangs
suyrerbachcha
suyrerbasa
suyrerbassa
suyrermangs
suz
suzi
suzog
swami
swarthopor
swartopor
sweet
sweets
swit
swits
syachoda
syad
syaep
syaip
syak
syalain
syalari
syalenoj
syalenoz
syalok
syamla
syamoda
syamola
syamora
syampin
syampiyn
syampu
syamra
syandel
syanel
syanele
syaola
syap
syar
syas
syasamesi
syasoda
syasora
syat
syatarde
syatarode
syatelait
syatoset
syatosyate
syatset
syek
syep
syes
syrup
syup
ta
taan
taao
taar
taard
taarporeo
taba
tabe
taben
tabij
tabijkboj
tabijokoboj
tabiz
tabizkboz
tabizokoboz
tablet
tabo
taboda
tabolet
tabor
tabora
tabr
tach
tachara
tachchil
tachsily
tadaise
tadaiya
tadatadi
tadaye
tader
taderke
taderoke
taek
taem
taen
taes
tafa
tafor
taforay
tafra
tafraise
tago
tagre
taha
tahe
taher
tahi
tahle
tahole
taholeo
tahon
tai
taia
taib
taibo
taiche
taichil
taichilam
taie
taigar
taik
taikka
taikki
tail
tailam
tailand
tailander
taile
tailo
tailor
tailors
tailyand
tailyander
taim
taimos
taimu
tain
taina
taine
tainna
tainne
tainor
tainre
taip
tair
taire
taired
tairoyed
tairyed
tais
taisil
taitache
taitase
taite
taiteche
taitese
taiya
taj
tak
taka
taka-poysa
taka-poysha
takaposa
takapoysa
takapoysha
takapsa
takar
takata
takay
takbe
takben
takbi
takbo
takche
take
takeaway
takeaways
taken
taki
takin
taklam
takle
takleo
takmu
takner
tako
takob
takobe
takoben
takobi
takobo
takoche
takoin
takole
takoleo
takomu
takon
takora
takoram
takos
takot
takota
takotam
takote
takoto
takra
takram
taks
takta
taktam
takte
takto
takuk
takum
takun
takurda
takurer
takurma
takuroda
takuroma
tal
tala
tala-bondho
tala-chabi
tala-sabi
talaaq
talabashon
talabason
talabondho
talak
talak-nama
talaker
talakh
talaknama
talakonama
talakoprapta
talakprapto
talam
talaq
talaqi
talar
talat
talay
tale
talek
tali
talika
talikabhukt
talikar
talikavukt
talikay
talo
taloto
talto
talu
tam
tama
tamasa
tamasha
tamil
tamim
tamma
tamoche
tamose
tan
tana
tanae
tanahachora
tanahachra
tanahasora
tanahasra
tanahechoda
tanahechora
tanahechra
tanahesoda
tanahesora
tanahesra
tanahyachoda
tanahyachora
tanahyachra
tanahyasoda
tanahyasora
tanahyasra
tanar
tanat
tanatani
tanay
tanda
tandar
tandat
tanday
tandoori
tanduri
tane
taner
tange
tangkos
tani
tania
tanlo
tano
tanor
tanr
tanre
tanse
tantese
tao
taoa
taor
taoya
tap
tapir
tapmatra
tapod
tapomatra
tappar
tapparr
tappod
tappor
taprayechhe
taprayese
taprayeshe
tapur
tar
tar-poreo
tara
tarader
tarae
tarai
taraiya
tarar
tarare
taratari
tard
tare
tarer
target
tarik
tarike
tariker
tarikh
tarikhe
tarikher
tarise
tariye
taropor
taropore
taroporeo
taroporo
tarpor
tarpore
tarporeo
tarporo
tarpre
tarpreo
tarpro
tarra
tarsode
tas
tash
tasil
tassil
tatam
tate
tatl
tato
tatol
tatt
tauk
taun
taur
taxi
taxis
tay
tayar
tayard
taz
tboker
te
teacher
team
tear
teaser
tebil
teche
techen
techi
techil
techilam
techile
techilen
techili
techilo
techis
techo
teek
teel
teha
tehattor
tei
teik
teikawey
teikka
teil
teilars
teis
teise
teish
teishe
tek
teka
tekafoisa
tekafoisha
tekafosa
tekafoysa
tekafsa
tekapoisa
tekaposa
tekapoysa
tekapsa
tekar
tekatuka
tekha
teksot
tel
tela-dhaka
tela-dhakka
telapka
telapoka
telapokar
telatela
telateli
telegram
telibhishne
telibhishner
telibhishon
telibhishone
telibhishoner
telibhisne
telibhisner
telibhison
telibhisone
telibhisoner
telifon
teligram
telijgajog
telijogajog
telivishne
telivishner
telivishon
telivishone
telivishoner
telivisne
telivisner
telivison
telivisone
telivisoner
telizgazog
telizogazog
tem
temni
temon
temoni
temporari
ten
tene
tenent
teng
tenga
tengg
tengo
tengt
tenosan
tenoshan
tenoshon
tenoson
tensan
tenshan
tenshon
tension
tenson
tensone
teo
tep
teppanno
terapi
terapist
terekar
terist
teristos
tero
teroi
terorist
teroristos
terrist
terristos
terrorist
tes
tesh
teshoti
teshotti
teshra
tesil
tesili
tesis
tesoti
tesotti
tesra
tetalis
tetalish
tetallis
tetallish
tetl
tetol
tetris
tetrish
tettallis
tettallish
tettris
tettrish
tetul
text
textiles
teya
tha
thab
thaba
thabe
thaben
thabo
thaboda
thabor
thabr
thabra
thachche
thachchi
thachchil
thaek
thaem
thaes
thafa
thafor
thaforay
thafra
thafraise
thahe
thahi
thahon
thai
thaia
thaib
thaibo
thaiche
thaichi
thaichil
thaichilam
thaik
thaika
thaikka
thaikki
thail
thailam
thailander
thaile
thailo
thailyand
thailyander
thaim
thaimu
thaired
thairoyed
thairyed
thais
thaisil
thaitache
thaitase
thaite
thaiteche
thaitese
thaito
thaiya
thak
thakbi
thakbo
thake
thaken
thaki
thakiya
thaklam
thakner
thakob
thakobe
thakoben
thakobi
thakobo
thakoche
thakoin
thakole
thakoleo
thakomu
thakon
thakoram
thakos
thakota
thakotam
thakote
thakoto
thakte
thakto
thakuma
thakurda
thakurer
thakurma
thakuroda
thakuroma
thal
thala
thalabashon
thalabason
thalam
thalar
tham
thame
thamie
thamma
thamoche
thamose
than
thana
thanae
thanar
thanat
thanay
thanda
thandar
thandat
thanday
thang
thangkos
thano
thanor
thao
thaor
thap
thapir
thapod
thapor
thappar
thapparr
thappod
thappor
thaprabe
thaprai
thapraibe
thaprailo
thapraise
thapraisilo
thapraitese
thapralo
thapray
thaprayeche
thaprayechhe
thaprayese
thaprayeshe
thapur
thar
thard
tharsode
thas
thasil
thassil
that
thatam
thatl
thatol
thatta
thauk
thaur
thay
theche
thechen
thechi
thechil
thechilam
thechile
thechilen
thechili
thechilo
thechis
thecho
theek
theel
thei
theik
theika
theikka
theil
theila
thek
theke
thel
thela
thela-dhaka
thela-dhakka
thelaise
thelathela
thelatheli
thelia
thella
thelse
them
then
theng
thengg
thengo
thengor
thengot
theni
thep
ther
thera
therapi
therapist
thes
thesil
thesili
thesis
thetl
thetla
thetlaise
thetlano
thetol
thetul
thia
thiachil
thiasil
thib
thibar
thibe
thiben
thich
thichche
thichchi
thiche
thichi
thichil
thichin
thie
thieche
thiechen
thiechi
thiechil
thiechilam
thiechilen
thiechilo
thiecho
thiei
thien
thieo
thiere
thiese
thiesen
thiesi
thiesil
thiesilam
thiesilen
thiesilo
thieso
thietar
thik
thika
thikadar
thikader
thikana
thikka
thikmoto
thikmto
thikomoto
thil
thilaib
thilaila
thilaimu
thilam
thin
thini
thiram
this
thise
thisi
thisil
thisin
thisse
thissi
thit
thitam
thite
thiteche
thitechi
thitechil
thitechilam
thiten
thitese
thitesi
thitesil
thitesilam
thito
thiya
thiyachil
thiyasil
thiye
thiyeche
thiyechen
thiyechi
thiyechil
thiyechilam
thiyechilen
thiyechilo
thiyecho
thiyei
thiyen
thiyeo
thiyere
thiyese
thiyesen
thiyesi
thiyesil
thiyesilam
thiyesilen
thiyesilo
thiyeso
thiyetar
thiyya
tho
thob
thobam
thobani
thobei
thobna
thoboi
thoch
thochil
thochile
thochilena
thochin
thochina
thochos
thod
thog
thoise
thoisi
thok
thokaia
thokaise
thokay
thokbaj
thokbaz
thokna
thokobaj
thokobaz
thokona
thokothek
thokothik
thokothok
thokthek
thokthik
thokthk
thokthok
thol
thole
thomothome
thomthme
thon
thonai
thonako
thonda
thone
thonoda
thor
thorain
thorothor
thorothoro
thorthor
thorthoraitese
thorthoray
thosa
thosil
thosile
thosilena
thosin
thosina
thosis
thosos
thot
thotachen
thotacho
thotachos
thotaso
thotasos
thote
thotechil
thotechos
thotesil
thotesos
thoth
thotna
thotora
thotoray
thotore
thret
thretos
thri
thro
thua
thuek
thuia
thuiche
thuichil
thuik
thuin
thuise
thuisil
thuiya
thuk
thuko
thukta
thum
thumna
thumona
thut
thute
thuth
thuthu
thutit
thutni
thutoni
thutu
thutus
thuya
thyala
thyang
thyangkos
thyatl
thyatol
ti
tia
tiache
tiachen
tiachi
tiachil
tiachilam
tiachilen
tiar
tiase
tiasen
tiasi
tiasil
tiasilam
tiasilen
tib
tibar
tiben
tibhi
tibr
tich
tichar
ticharos
tichche
tichchi
tiche
ticher
tichi
tichil
tichin
ticket
tie
tieche
tiechen
tiechi
tiechil
tiechilam
tiechilen
tiechilo
tiecho
tiei
tieo
tiep
tier_2
tier_4
tiere
tiese
tiesen
tiesi
tiesil
tiesilam
tiesilen
tiesilo
tieso
tietar
tifin
tiip
tij
tijing
tik
tikadar
tikader
tikana
tiket
tikit
tikmoto
tikmto
tikoli
tikomoto
tikotok
tiktok
tila
tilaib
tilaiche
tilaila
tilaimu
tilaise
tilam
tilao
tile
till
timer
timlidar
timolidar
tin
tinbar
tinbela
tindin
tinghonta
tingu
tingun
tinii
tinio
tinjon
tinmas
tinobar
tinobela
tinodin
tinoghonta
tinogu
tinogun
tinojon
tinomas
tinorat
tinoti
tinotola
tinozon
tinrat
tinsho
tinta
tintae
tintai
tintar
tintat
tintay
tinti
tintla
tinzon
tip
tipa
tipche
tipe
tiponi
tipos
tippanno
tipponi
tipse
tir
tiram
tirannobboi
tiranoboi
tirashi
tired
tiris
tirish
tiroskar
tirosker
tis
tisaros
tishart
tishna
tisil
tisna
tista
tit
titam
tite
titeche
titechi
titechil
titechilam
titen
titese
titesi
titesil
titesilam
tith
titkari
titkiri
titokari
titokiri
tiub
tiumar
tiusde
tiusode
tiutor
tivi
tiya
tiyachil
tiyasil
tiyattor
tiye
tiyeche
tiyechen
tiyechi
tiyechil
tiyechilam
tiyechilen
tiyechilo
tiyecho
tiyei
tiyen
tiyeo
tiyere
tiyese
tiyesen
tiyesi
tiyesil
tiyesilam
tiyesilen
tiyesilo
tiyeso
tiyetar
tiyya
tiz
tizing
tmi
tmk
tmr
to
toale
toar
tob
toba
tobam
tobani
tobe
tobei
toben
tobena
tobna
tobo
toboi
tobona
tobu
tobuo
toch
toche
tochen
tochena
tochi
tochil
tochilam
tochile
tochilen
tochilena
tochilo
tochin
tochina
tochis
tocho
tochos
todarkari
todarkkari
todarokokari
toder
todfor
todont
tog
togo
togore
togre
tohbil
tohobil
tohon
toilet
toin
toiri
toirir
toirite
toise
toisi
tok
toka
tokbaj
tokbaz
toke
tokhn
tokhni
tokhno
tokhon
tokhoni
tokhono
tokn
tokna
tokni
tokno
tokobaj
tokobaz
tokon
tokona
tokoni
tokono
tokotek
tokotik
tokotok
toktek
toktik
toktk
toktok
tol
tola
tolam
tolay
tolmol
tolo
tolopet
tolotol
tolpet
toltol
tomader
tomago
tomagre
tomake
tomar
tomare
tomay
tometo
tomora
tomorar
tomotome
tomra
tomrar
tomtme
tomu
ton
tona
tonako
tonoda
tonoton
tonton
top
topk
topok
topuk
tor
tora
torain
torchar
torfor
torjoma
tork
torkari
tormuj
tormuz
torokari
toromuj
toromuz
torotor
torsar
tortor
tortri
torunder
toruni
torunoder
torzoma
tos
tosa
tose
tosen
tosena
toshok
toshoker
tosil
tosilam
tosile
tosilen
tosilena
tosilo
tosin
tosina
tosis
tosok
tosos
tot
totache
totachen
totachi
totacho
totachos
totain
totakotit
totaktit
totam
totasen
totaso
totasos
totb
totdin
totechil
totechos
totesil
toteso
totesos
toth
totha
tothakothit
tothakthit
tother
tothy
tothyer
totkalin
totla
totna
totodin
totola
totona
totora
totoray
totore
tottb
tourist
tours
tower
town
toyale
toyar
toylet
traal
traders
trading
trafik
traibunal
train
traine
trainer
trak
traking
tram
tramp
tramper
trangk
trans
transofar
transojendar
transozendar
transport
tras
trasto
travel
travels
trayal
treinar
treino
tren
trening
tret
tretos
trial
trinity
trinmul
trinomul
triple
tris
trise
trish
trishe
trishna
trisna
triti
tritiy
tritiyo
tro
troli
troma
trot
trut
truth
truti
tryak
tryaking
tua
tuek
tufan
tui
tuia
tuiche
tuichil
tuik
tuila
tuilya
tuin
tuise
tuisil
tuit
tuitar
tuition
tuiya
tuk
tul
tula
tulbe
tulche
tule
tuli
tulna
tulnay
tulobe
tulona
tulonay
tulote
tulse
tulte
tum
tumar
tumare
tumi
tumio
tumito
tumna
tumona
tumora
tumra
tumraare
tumrar
tumul
tun
tupi
turnament
turosk
turosker
tusar
tut
tuta
tutla
tutni
tutoni
tutu
tutus
tuya
tyab
tyablet
tyabolet
tyaha
tyaka
tyaks
tyal
tyang
tyangkos
tyatl
tyatol
tyres
uba
ubai
ubaisi
ubaiya
ubh
ubher
ubhoy
ubhoyer
ubhyer
ucched
ucchede
uccheder
uchch
uchcharon
uchched
uchchhed
uchchoroktochap
uchchota
uched
uchede
ucheder
uchit
uchu
ucsed
ucsede
ucseder
udahoron
udahoronosborup
udahoronoshorup
udahoronosorup
udahrnosborup
udahrnshrup
udahrnsrup
udahron
udam
udan
udbastu
udbeg
udbhabon
udbign
udbodhni
udbodhon
udbodhoni
udbuddh
udbudh
uddes
uddese
uddesh
uddeshe
uddeshy
uddeshye
uddesy
uddesye
uddhar
uddhni
uddhon
uddhriti
uddin
udeg
uder
udes
udese
udesh
udeshe
udeshy
udeshye
udesy
udesye
udge
udhar
udhni
udhon
udhriti
udi
udign
udin
udjapon
udochithi
udochiti
udodhon
udodhoni
udog
udoge
udojapon
udokta
udosithi
udositi
udozapon
ududdh
ududh
udvabon
udyog
udyoge
udyokta
udzapon
uet
ueth
uf
ufar
ufas
ugel
uger
ugga
uggya
ugil
ugir
ugol
ugor
ugra
ugul
ugur
ugya
ui
uid
uika
uikbo
uikche
uikchi
uikchil
uikend
uiket
uikete
uikipidia
uikipidiya
uikobo
uikoche
uikochi
uikochil
uikose
uikosi
uikosil
uikotam
uikse
uiksi
uiksil
uiktam
uikya
uil
uimen
uindo
uindoj
uindoz
uini
uintar
uinyi
uipoka
uita
uite
uith
uitha
uithe
uiti
uitil
uitnes
uitones
uitte
uitti
uittil
uk
uka
ukaia
ukaiche
ukaise
ukaite
ukaiya
ukano
ukar
ukba
ukbam
ukbar
ukbe
ukben
ukbi
ukbo
ukche
ukchen
ukchi
ukchil
ukchilam
ukchile
ukchilen
ukchilo
ukchis
ukcho
uke
ukeche
ukechen
ukechi
ukechil
ukechilam
ukechilen
ukecho
ukei
uken
ukese
ukesen
ukesi
ukesil
ukesilam
ukesilen
ukeso
uki
ukia
ukib
ukibar
ukibe
ukiche
ukichi
ukie
ukieche
ukiechil
ukiese
ukiesil
ukil
ukilam
ukile
ukiler
ukilre
ukis
ukise
ukisi
ukite
ukiya
ukiye
ukiyeche
ukiyechil
ukiyese
ukiyesil
uklam
ukle
uklei
uklen
ukleo
uklo
ukmu
uko
ukob
ukoba
ukobam
ukobar
ukobe
ukoben
ukobi
ukobo
ukoch
ukoche
ukochen
ukochi
ukochil
ukochilam
ukochile
ukochilen
ukochilo
ukochis
ukocho
ukol
ukolam
ukole
ukolei
ukolen
ukoleo
ukolo
ukomu
ukos
ukose
ukosen
ukosi
ukosil
ukosilam
ukosile
ukosilen
ukosilo
ukosis
ukoso
ukot
ukotache
ukotam
ukotase
ukote
ukoteche
ukotechen
ukotechi
ukotechil
ukotechilam
ukotecho
ukotei
ukoten
ukotese
ukotesen
ukotesi
ukotesil
ukotesilam
ukoteso
ukoti
ukoto
ukse
uksen
uksi
uksil
uksilam
uksile
uksilen
uksilo
uksis
ukso
ukt
uktache
uktam
uktase
ukte
ukteche
uktechen
uktechi
uktechil
uktechilam
uktecho
uktei
ukten
uktese
uktesen
uktesi
uktesil
uktesilam
ukteso
ukti
ukto
ukuk
ukun
ulek
ulekh
ulekhit
ulekhjog
ulekhjogy
ulekhojog
ulekhojogy
ulekhozog
ulekhozogy
ulekhzog
ulekhzogy
ulekit
ulekjog
ulekjogy
ulekojog
ulekojogy
ulekozog
ulekozogy
ulekzog
ulekzogy
ullek
ullekh
ullekhit
ullekhjog
ullekhjogy
ullekhojog
ullekhojogy
ullekhozog
ullekhozogy
ullekhzog
ullekhzogy
ullekit
ullekjog
ullekjogy
ullekojog
ullekojogy
ullekozog
ullekozogy
ullekzog
ullekzogy
ulluk
ulong
ulongg
ulongo
ulta
ultapalta
ultaya
ulto
uluk
unader
unake
unar
unara
unashi
unasi
uncholis
uncholish
unchollis
unchollish
uncle
unda
undal
under
undhar
uni
unis
unise
unish
unishe
unit
unite
unity
university
universityte
uniye
unmad
unmochon
unmoson
unmukt
unnit
unnon
unnone
unnoner
unnot
unnoti
unnotir
unnoyn
unnoyne
unnoyner
unoashi
unoasi
unocholis
unocholish
unochollis
unochollish
unon
unone
unoner
unonobboi
unonoboi
unoponchas
unoponchash
unoponsas
unoponsash
unosat
unoshat
unoshottur
unoshotur
unosolis
unosolish
unosollis
unosollish
unosottur
unosotur
unot
unoti
unotir
unotris
unotrish
unoyn
unoyne
unoyner
unponchas
unponchash
unponsas
unponsash
unsat
unshat
unsolis
unsolish
unsollis
unsollish
untris
untrise
untrish
untrishe
unun
upa
upadan
upae
upas
upay
upayer
upbhog
updes
updesh
updeshta
updesta
upeka
upekha
uper
uphar
uphas
upir
upjati
upjela
upjelar
upjelay
upjgi
upjukt
upkar
upkari
upkron
uplke
uplkhe
uplobdhi
uplokhye
uplokye
upnas
upobhog
upoch
upodes
upodeser
upodesh
upodesher
upodesta
upohar
upohas
upojati
upojela
upojelar
upojelay
upojogi
upojukt
upokar
upokarer
upokoron
upolobdhi
upoloke
upolokhe
upolokhye
upolokye
uponas
uponyas
upor
upore
uporotola
upos
uposh
upostapon
uposthapon
uposthit
uposthiti
uposthitite
upostit
upostiti
upostitite
upovog
upozati
upozela
upozelar
upozelay
upozogi
upozukt
upra
upre
upro
uprtla
upuch
upur
upus
upvog
upzati
upzela
upzelar
upzelay
upzgi
upzukt
uraia
uraiche
uraise
uraite
uraiya
urano
urar
urat
urba
urbam
urbar
urbe
urben
urbi
urbo
urche
urchen
urchi
urchil
urchilam
urchile
urchilen
urchilo
urchis
urchithi
urchiti
urcho
ure
ureche
urechen
urechi
urechil
urechilam
urechilen
urecho
urei
uren
urese
uresen
uresi
uresil
uresilam
uresilen
ureso
uri
uria
urib
uribar
uriche
urichi
urie
urieche
uriechil
uriese
uriesil
uril
urilam
urile
uris
urise
urisi
urite
uriya
uriye
uriyeche
uriyechil
uriyese
uriyesil
urlam
urle
urlei
urlen
urleo
urlo
urmu
urna
uro
urob
uroba
urobam
urobar
urobe
uroben
urobi
urobo
uroch
uroche
urochen
urochi
urochil
urochilam
urochile
urochilen
urochilo
urochis
urochithi
urochiti
urocho
urol
urolam
urole
urolei
urolen
uroleo
urolo
uromu
uros
urose
urosen
urosi
urosil
urosilam
urosile
urosilen
urosilo
urosis
urosithi
urositi
uroso
urot
urotache
urotam
urotase
urote
uroteche
urotechen
urotechi
urotechil
urotechilam
urotecho
urotei
uroten
urotese
urotesen
urotesi
urotesil
urotesilam
uroteso
uroti
uroto
urse
ursen
ursi
ursil
ursilam
ursile
ursilen
ursilo
ursis
ursithi
ursiti
urso
urtache
urtam
urtase
urteche
urtechen
urtechi
urtechil
urtechilam
urtecho
urtei
urten
urtese
urtesen
urtesi
urtesil
urtesilam
urteso
urti
urto
uru
uruk
urun
usaron
used
ushed
ushn
ushta
usit
uska
usn
usok
usoroktosap
usota
uss
ussaron
ussed
usshed
ussoroktosap
ussota
usta
usu
usuk
uta
utai
utaia
utaiche
utailo
utaise
utaiya
utan
utay
utbe
utbos
utche
ute
uteche
utechil
utejit
utejna
utejona
utese
utesil
utezit
utezna
utezona
uth
utha
uthai
uthailo
uthaise
uthan
uthane
uthano
uthay
uthbos
uthe
uthechil
uthesil
uthi
uthne
uthobe
uthobos
uthoche
uthol
uthon
uthora
uthose
uthote
uthsi
uthsilo
uthte
uti
utie
utin
utirn
utiye
utkonta
utkontha
utkonthit
utkontit
utne
utobe
utobos
utoche
utokt
utol
utolon
uton
utor
utose
utote
utpadit
utpadner
utpadon
utpadoner
utra
utsah
utsahit
utse
utsi
utsilo
utsob
utsorg
uttan
utte
uttejit
uttejna
uttejona
uttezit
uttezna
uttezona
utthan
uttirn
uttokt
uttolon
uttor
uttykt
utur
utykt
uver
uvoy
uvoyer
uvyer
vaara
vaat
vab
vabi
vabir
vaboche
vabochen
vabochi
vaboh
vabose
vabosen
vabosi
vabote
vadada
vadate
vadatiya
vadro
vaeb
vaeng
vaengg
vag
vagna
vagne
vagni
vagona
vagoni
vai
vaia
vaib
vaichab
vaier
vaiera
vaiga
vaijan
vaijhi
vaiji
vaike
vaing
vainga
vaingalaiche
vaingalamu
vaingg
vainggalaiche
vainggalamu
vaipo
vairas
vaire
vais
vaisab
vaisha
vaiya
vaiye
vaiyer
vaiyera
vaizan
vaizhi
vaizi
vaj
valbasa
valbasar
valbase
valbasi
vali
valley
valo
valobasa
valobasar
valobase
valobasha
valobashe
valobashi
valobasi
valovabe
valvabe
vang-chur
vang-sur
vanga
vangche
vangchur
vangcur
vanger
vangg
vanggilaiche
vanggilaise
vangi
vangia
vangilaiche
vangilaimu
vangilise
vangise
vangiya
vanglo
vangochur
vangosur
vangse
vangsilo
vangsur
vangti
vangum
vanok
vaolens
vaolent
var
vara
varabari
varada
varar
varate
varatia
varatiya
varchual
varchuyal
vari
varoprapt
varosam
varosamy
varot
varote
varoter
varoti
varotiy
varotoke
varsam
varsamy
varsiti
varsity
varsual
varsuyal
varte
varter
varti
vartiy
vartke
vas
vasa
vasha
vashne
vashone
vashur
vaskory
vasne
vason
vasone
vasur
vasuropo
vasurpo
vat
vata
vatija
vatiji
vatiza
vatizi
vatotorokari
vatrkari
vattrkari
vauchar
vauj
vausar
vauz
vavi
vavire
vaylens
vaylent
vayolens
vayolent
vayra
vaza
vazi
veb
vechok
vechuk
veg
vej
vel
veng
vengch
venge
vengey
vengg
vengoch
vengos
vengs
venguch
vengus
vep
veri
ves
vesh
vesia
vesok
vesse
vetor
vetore
vetorer
vetre
vetrer
vez
vhoy
video
vidio
vidiokol
vidu
vietonam
view
vij
vika
vikari
vikha
vikhari
vikhuk
viksa
viksha
vikshuk
viksuk
vikuk
vilej
vilez
vin
ving
vingch
vings
vinn
vir
virute
visa
visar
visata
visate
visay
visha
vishon
visit
visitor
vison
vit
vitamin
vitemati
viti
vitik
vitor
vitore
vitoro
vitre
vitro
vitti
vittik
vittite
vitu
viyetnam
viyetonam
viz
vobishot
vobishote
vobishoter
vobishte
vobishter
vobishyt
vobishyte
vobishyter
vobisot
vobisote
vobisoter
vobiste
vobister
vobisyt
vobisyte
vobisyter
vobne
vobner
vobon
vobone
voboner
vodeka
vodekha
vodka
vodoka
vodro
vog
vogban
vogoban
voice
vojali
vokt
voktoder
vol
vong
vongg
vongkor
vonovon
vonvon
voot
vor
vora
vorbela
vore
vork
vornpshon
vornpson
vorobela
vorok
voronoposhon
voronoposon
vororate
vorosa
vorrate
vorsa
vorsha
vorti
vortir
vot
votar
vote
voter
votka
votoka
voviti
voy
voy-viti
voyaboh
voyanok
voydekay
voydekhay
voye
voyej
voyes
voyez
voyngkor
voyonkor
voyontkor
voyvhiti
voyviti
vozali
vraman
vramman
vramoman
vramyman
vromne
vromner
vromon
vromone
vromoner
vru
vrun
vua
vudi
vueg
vug
vuig
vuk
vuka
vuke
vukh
vuktovgi
vuktovogi
vul
vumi
vumikay
vumikomp
vumikompe
vur
vuru
vut
vuta
vutta
vuy
vyan
vyanga
waiter
waitress
walaikum
warehouse
wash
watsap
watsapp
west
wharf
whatsap
whatsape
whatsapp
white
wholesale
wife
willow
wilow
wood
woodland
woodlands
work
worker
wud
wudland
wudlands
x
yaba
za
zaa
zaab
zaabe
zaaben
zaabo
zaachche
zaachchi
zaachchil
zaai
zaaia
zaaib
zaaibo
zaaiche
zaaichi
zaaichil
zaaichilam
zaail
zaailam
zaaile
zaailo
zaaimu
zaaise
zaaisi
zaaisil
zaaisilam
zaaitache
zaaitase
zaaite
zaaiteche
zaaitese
zaaito
zaaiya
zaalam
zaale
zaalen
zaalo
zaan
zaano
zaanor
zaao
zaas
zaase
zaasi
zaasil
zaasse
zaassi
zaassil
zaatam
zaate
zaato
zaay
zab
zaba
zabain
zabam
zabani
zabar
zabay
zabe
zaben
zabi
zabina
zabna
zabo
zabodaise
zabodaiya
zaboday
zabona
zabotiy
zabozibon
zabozzibon
zabra
zabti
zabtiy
zacche
zacchi
zachai
zachche
zachchen
zachchi
zachchil
zache
zachen
zachena
zachi
zachil
zachile
zachilena
zachin
zachina
zachos
zachse
zachsi
zacse
zacsi
zader
zaderke
zaderoke
zadu
zadughor
zadutna
zae
zaeche
zaechi
zaechile
zaechili
zaechilo
zaechis
zaen
zaeni
zaeo
zaer
zaera
zaese
zaesi
zaesile
zaesili
zaesilo
zaesis
zag
zahanam
zahannam
zahaz
zai
zaiachil
zaiasil
zaib
zaibga
zaibo
zaiboga
zaich
zaichche
zaichchi
zaichil
zaichila
zaichin
zaiechil
zaiesil
zaiesilen
zaieso
zaiga
zaigi
zaihok
zail
zailaib
zailaiche
zailaila
zailaimu
zailao
zaimu
zaina
zaini
zainya
zais
zaisil
zaisila
zaisin
zaisse
zaissi
zaita
zaitachos
zaitam
zaitamna
zaitamona
zaitasos
zaitechil
zaitese
zaitesil
zaiyachil
zaiyasil
zaiyechil
zaiyesil
zaiyesilen
zaiyeso
zake
zaket
zal
zala
zala-zontrona
zalaidibo
zalaidimu
zalailo
zalaise
zalam
zalapoda
zalapora
zalapra
zalatan
zalay
zale
zalei
zalem
zalen
zaleo
zali
zaliati
zalim
zaliyati
zalkana
zalkhana
zalo
zalra
zama
zama-kapor
zamaat
zamaate
zamaater
zamai
zamaibabu
zamaire
zamakapod
zamakapor
zamal
zamanot
zamat
zamayat
zamayate
zamayater
zamin-e
zamindar
zamine
zaminodar
zamu
zamuga
zan
zanab
zanachchi
zanako
zanala-dorza
zanassi
zanat
zanaza
zanbahon
zanda
zane
zaneese
zaneshe
zanggia
zanggiya
zangia
zangiya
zangla
zani
zanina
zannat
zanoar
zanobahon
zanoda
zanola
zanole
zanopran
zanotam
zanote
zanowar
zanoyar
zanozot
zanuari
zanuary
zanuyari
zanwar
zanyar
zanzot
zao
zaoa
zaoin
zaon
zaowa
zaoya
zapan
zapane
zapaner
zapani
zapon
zapot
zapt
zaput
zar
zarain
zargi
zari
zarimana
zarman
zarmani
zarmanir
zarnal
zarogi
zarora
zaroz
zarra
zas
zasai
zase
zasen
zasena
zash
zasi
zasil
zasilena
zasin
zasina
zasos
zasse
zassen
zassi
zassil
zast
zat
zata
zataat
zatachen
zatachi
zatacho
zatachos
zatain
zatam
zatasen
zatasi
zataso
zatasos
zatay
zatayat
zate
zateche
zatechi
zatecho
zatechos
zatei
zateo
zater
zatese
zatesi
zateso
zatesos
zati
zatibiddes
zatibiddesh
zatibides
zatibidesh
zatigot
zatike
zatir
zatisonggh
zatisonggher
zatisongh
zatisongher
zatitabadi
zatiy
zatiytabadi
zatna
zato
zatona
zatora
zatoray
zatore
zatra
zatrar
zatray
zatre
zatri
zatribahi
zauin
zauk
zaum
zaumna
zaumona
zaun
zautuk
zaw
zawa
zay
zaya
zaye
zayeche
zayechi
zayese
zayesi
zayga
zaygar
zaygay
zaygi
zayna
zayni
zaz
zbael
zbail
zbal
zbalailaiche
zbalailaise
zbalani
zbalapoda
zbalapora
zbalapra
zbalie
zbel
zbil
zbin
zbol
zbolont
zbor
zbul
ze
zebhabe
zebrakrosing
zeda
zedi
zedin
zee
zeg
zegulo
zehetu
zehez
zeheze
zei
zeidin
zekan
zekane
zekanei
zekhan
zekhane
zekhanei
zekno
zekon
zekono
zel
zelar
zelay
zele
zelkana
zelkhana
zelo
zelokana
zem
zemnta
zemon
zemonota
zemun
zen
zenarel
zeno
zer
zera
zero
zesob
zet
zetam
zetasbosur
zetashboshur
zetashoshur
zetashshur
zetasosur
zetassur
zetasur
zetha
zethasbosur
zethashboshur
zethashoshur
zethashshur
zethasosur
zethassur
zethasur
zethi
zethima
zethu
zetima
zetu
zevabe
zewelers
zewelery
zewellers
zewellery
zeye
zhaata
zhadfuk
zhadu
zhadudar
zhaek
zhaep
zhaer
zhaik
zhaip
zhair
zhak
zhalapala
zhalsay
zhalshay
zhamela
zhap
zhaposa
zhapsa
zhar
zharfuk
zharofuk
zharu
zharudar
zhata
zhek
zhem
zhep
zher
zhi
zhie
zhim
zhimozhim
zhimuni
zhimzhim
zhire
zhiye
zhod
zhogoda
zhogodazhati
zhogor
zhogorazhati
zhogr
zhograzhati
zhok
zhol
zholes
zholis
zholos
zhols
zholshay
zholus
zhor
zhorna
zhorozhor
zhorzhor
zhuel
zhuil
zhuk
zhul
zhulonto
zhupodi
zhupori
zhupri
zhur
zhuta
zi
zia
ziake
ziar
zib
zibba
zibh
zibit
zibne
zibner
zibnke
zibon
zibone
ziboner
zibonoke
zibont
zid
ziddi
zidi
zieg
ziet
zig
zigas
zigasabad
zigayeshe
ziges
zigesh
zigges
ziggesh
zihba
ziig
ziit
zika
zim
zimbabue
zimbabuer
zimbabuye
zimbabuyer
zimeil
zimma
zimmi
zin
zini
zinis
zinish
zinisopati
zinisopotor
zinisopotr
zinisopottor
zinispati
zinispotor
zinispotr
zinispottor
zins
zipar
zipi
zipies
zir
zira
zit
zitote
ziv
ziyake
ziyar
ziznasabad
znan
znanohara
znat
znno
zno
zoan
zoari
zobab
zobabe
zobai
zoban
zobanbondi
zobandondi
zobanobondi
zobd
zobo
zobordosti
zobordosty
zoborodokhol
zoborodokol
zoborodosti
zobrdkhol
zobrdkol
zobrdosti
zochchor
zochchuri
zodaiya
zodano
zodaye
zoddha
zodha
zodi
zodio
zodiye
zodsod
zoeg
zog
zogazger
zogazog
zogdan
zoghazog
zoghon
zogodan
zogota
zogote
zogoter
zogter
zogyta
zohn
zohns
zohon
zohor
zohore
zohre
zoig
zoishtho
zoishto
zoistho
zoisto
zok
zokhma
zokhn
zokhni
zokhom
zokhon
zokhoni
zokma
zokn
zokni
zokom
zokon
zokoni
zokrit
zokshma
zoksma
zol
zolad
zolay
zolbau
zolbayu
zoldi
zole
zoler
zollad
zolle
zolobau
zolobayu
zolodi
zolse
zom
zomizma
zomizoma
zon
zonab
zondis
zone
zoner
zonggi
zonggol
zonggole
zongi
zongi-bole
zongner
zongnke
zongol
zongole
zongon
zongoshthi
zongoshthir
zongoshti
zongoshtir
zongosthi
zongosthir
zongosti
zongostir
zoni
zonke
zonm
zonmer
zonmo
zonmodin
zonmogrohon
zonmonibondhon
zonmonintron
zonmoniyntron
zonmosnod
zonmosonod
zonne
zonno
zono
zonogon
zonogoner
zonogonoke
zonogoshthi
zonogoshthir
zonogoshti
zonogoshtir
zonogosthi
zonogosthir
zonogosti
zonogostir
zonok
zonoke
zonopri
zonoprita
zonopriy
zonopriyta
zonosadharoner
zonosongka
zonosongkar
zonosongkha
zonosongkhar
zonosongkhya
zonosongkhyar
zonosongkya
zonosongkyar
zonota
zonotar
zonsadharner
zonsongka
zonsongkar
zonsongkha
zonsongkhar
zonsongkhya
zonsongkhyar
zonsongkya
zonsongkyar
zonta
zontar
zontr
zontrona
zontropati
zony
zonye
zonyi
zonyo
zor
zor-kore
zor-zobor
zora
zorae
zorau
zorayu
zorazuri
zorda
zore
zorimana
zorip
zorkore
zorodar
zoropurbok
zorosor
zorozoborodosti
zorpurbok
zorsor
zoruri
zorzbrdosti
zorzobor
zorzobordosti
zosor
zossor
zossuri
zosuri
zot
zotakrome
zotazot
zotdin
zotesht
zotest
zothakrome
zothazoth
zothesht
zothest
zotil
zotilota
zotilta
zotkhon
zotkon
zotn
zotodin
zotokhon
zotokon
zotota
zototuku
zottuku
zotuku
zoubon
zouktik
zoun
zounang
zounangg
zounhoyrani
zounhrani
zouno-nirzaton
zounohorani
zounohoyrani
zounokormi
zounota
zout
zoutbhabe
zouth
zouthbhabe
zouthobhabe
zouthovabe
zouthvabe
zoutobhabe
zoutovabe
zoutug
zoutuk
zoutuuk
zoutvabe
zoy
zoyan
zoyer
zoyi
zoz
zozer
zozsaheb
zozz
zozzer
zua
zuar
zuari
zub
zubker
zublig
zubok
zubolig
zuboti
zubti
zuddh
zuddhe
zuddher
zudge
zudh
zudhe
zudher
zuelari
zug
zuge
zuger
zugm
zui
zukt
zukti
zuktorashtr
zuktorashtre
zuktorashtrer
zuktorastr
zuktorastre
zuktorastrer
zuktoraz
zuktoraze
zuktorazer
zuktorazy
zuktorazye
zuktorazyer
zulai
zulum
zulumbaz
zuly
zum
zumaghor
zumma
zummaghor
zun
zune
zunior
zuniors
zunir
zuniyr
zur
zus
zut
zutazama
zuya
zuyadi
zuyari
zwala
zyaket
zyant
[name]
aaliya
aamir
aamna
aarti
aasma
abdelrahman
abdi
abdo
abdul
abdullah
abdulrahman
abdur
abdurrahman
abdus
abeer
abhishek
aboud
abu
abul
abul-kalam
aditya
adnan
aesa
afaf
afridi
afroza
afsana
aftab
afzal
agarwal
ahad
ahmad
ahmadi
ahmed
ahmet
ahsan
aisha
aishah
ajay
akbar
akhotar
akhtar
ako
akotar
akram
akshay
aktar
alamgir
alauddin
aleya
ali
alia
alina
alireza
aliya
allen
alom
altaf
amal
amani
ameera
amena
aminul
amir
amira
amirhossein
amit
amna
anam
ananya
aneela
anika
anil
anila
anis
anisur
anita
anjali
anju
ankit
ansari
anum
anuradha
anwar
anwer
aparna
aqib
arafat
aram
arash
arif
ariful
arjun
armaan
arman
armin
arshad
arslan
arti
arun
aryan
asad
asghar
ashfaq
ashik
ashish
ashkan
ashok
ashraf
asif
asish
asiya
aslam
asma
ataur
atefeh
atif
atik
atikur
atiqur
atiya
awais
awan
awat
ayan
ayesha
ayeza
aysha
ayub
azad
azadeh
azadi
azar
aziz
azizul
babul
bachir
badrun
badrunnesa
baghdadi
bahar
bahareh
bahman
bahram
baig
bajwa
baker
baljit
baloch
balqees
balwinder
banerjee
bangash
bappi
baraa
baran
barua
basanti
bashonti
basir
basit
bassam
bassel
basu
beenish
beg
behnam
behrouz
behzad
belal
benish
berfin
berivan
bharat
bhasile
bhatt
bhattacharya
bhatti
bhavna
bhuiya
bhuiyan
bidyut
bijan
bikash
bikram
bilal
bilqis
bimol
biplob
bishwajit
biswajit
biswas
bithi
bithika
bodrul
boishakhi
bose
boshir
bosir
botan
brown
bugti
bukhari
bushra
butt
carol
carter
chaitali
chakma
chakraborty
chan
chandan
chandio
chandon
chanmia
chatterjee
chaudhary
chaudhry
chauhan
cheema
chirag
chishti
chitra
ciwan
clarke
cooper
dalia
daljit
dania
danish
dar
dariush
darya
das
davies
davis
dawood
dawud
dean
debashish
debnath
debora
debra
deepa
deepak
deepali
deepika
delal
delwar
desai
dhillon
dhruv
diana
dilan
dilar
dilara
dilip
diloar
dilovan
dilshad
dina
dinesh
dipali
divya
diyar
dogar
doli
dolly
drew
dulaimi
dulal
durrani
dutta
ebrahim
ebrahimi
edwards
ehtisham
ejaz
elaheh
elham
elnaz
emad
enamul
erum
esmail
evans
evin
fadi
fahad
fahd
faisal
faizal
fakhrul
fakir
farah
fareeha
farhad
farhan
farhana
faria
fariba
farid
farida
farideh
fariya
farnaz
farooq
farooqi
farrokh
farshad
farukh
farzad
farzana
farzaneh
fatema
fatemeh
fatima
fatimah
fauzia
fawad
fazlur
ferdows
fereshteh
ferhad
firas
firoz
fisher
fojlur
fokhrul
forough
foysal
foyzul
fozia
frank
fulbanu
fuljan
gafur
ganesh
gaurav
gautam
gayatri
gazi
geeta
ghada
ghassan
ghazal
ghazala
ghazaleh
ghosh
ghulam
gilani
gill
girish
gita
gofur
golam
golnaz
golzar
gondal
gonesh
gopal
goutam
green
gujjar
gulistan
gulnaz
gulzar
gupta
gurdeep
gurmeet
gurpreet
habib
habiba
habibur
haddad
hafeez
hafiz
hafsa
hajra
halabi
halder
haleema
halima
hall
hamed
hameed
hamid
hamida
hamidreza
hamza
hamzah
hana
hanan
hani
hania
hanif
hannaf
hannan
hardeep
haripodo
hariri
haris
harjit
harmeet
haroon
harpreet
harris
harrison
harsh
harun
hasan
hashemi
hashim
hashmi
hasina
hasna
hassan
hatem
hazem
hazera
heba
helal
helen
helin
hemant
hemin
hemn
hena
heval
hiba
hicham
hill
hisham
hitesh
hiwa
hobibur
hoda
holima
homa
homsi
hooman
horipod
hosain
hosen
hosna
hosneara
hossain
hossam
hossein
hosseini
howlader
hughes
huma
humaira
humayun
hunter
husain
husam
husna
husneara
hussain
hussam
hussein
hyari
ibrahim
ibtisam
iftikhar
ihab
ijaz
ikram
ilyas
imran
imtiaz
inam
iqbal
iqra
iraj
iram
irfan
isha
ishaq
ishfaq
ishrat
ismail
israr
issa
iyer
jabbar
jackson
jafar
jafari
jagmeet
jahanara
jahangir
jahid
jahura
jakir
jalal
jamal
jamaluddin
james
jamil
jamila
jamshid
janjua
jasim
jaspreet
jaswinder
jatin
jatoi
jatt
javad
javaid
javed
javeria
jesmin
jewel
jhinuk
jhorna
jhuma
jignesh
jihad
jilani
jillur
jitendra
jiyan
jochna
jogesh
johnson
johora
johura
jomila
jomir
jones
jorina
joshi
josim
josna
joti
joydip
joynal
jubair
jubayer
juber
jubouri
juel
jui
junaid
jwan
jyoti
kabir
kader
kadir
kaium
kajal
kaji
kajoli
kakar
kakoli
kaleem
kalsoom
kamal
kamaluddin
kamorun
kamran
kamrul
kamrun
kamrunnahar
karan
kareem
karima
karimi
kartik
karwan
karzan
kashif
kathi
kausar
kaveh
kavita
kawa
kawsar
kawthar
kayum
kazem
kazi
kazmi
keya
keyvan
khadija
khairun
khalda
khaled
khalid
khalida
khalil
khalilur
khattak
khayrun
kheya
khokhar
khokon
kholilur
khosrow
khouri
khoury
khurram
khurshid
kianoush
kinan
king
kiran
kiranjit
kobir
kohinur
kolan
koli
komal
korima
kourosh
krishna
kuddus
kuldeep
kulsoom
kulsum
kulsuma
kulwinder
kumar
kunal
kupar
kyati
ladan
laiba
laila
laki
lakshmi
laleh
lama
lamia
lata
latif
layal
layla
leghari
leila
lewis
leyla
lezgin
liaqat
lima
lina
lipi
liton
liza
lokesh
lora
lovely
lubna
lucky
luqman
lutfor
lutfunnahar
lutfur
madiha
maedeh
maha
maham
mahbub
mahbuba
mahbubul
mahdi
maheen
maher
mahesh
mahfuz
mahmood
mahmoud
mahmud
mahmuda
mahnaz
mahnoor
mahsa
mahshid
mahwish
mainuddin
majd
majid
majida
majumder
maksud
malati
malek
maloti
mamta
mamtaj
mamun
manal
mandal
mandana
mandeep
manik
manisha
manjit
manju
mannaf
mannan
manoj
manpreet
mansoor
maqsood
mariam
mariyam
marma
marri
maruf
marwa
marwan
marwat
maryam
mashuk
mason
masood
masoud
masri
masud
masum
masuma
matin
mayada
mayank
mazen
mazhar
maziar
mazlum
mazumder
meena
meera
megha
mehdi
mehedi
meher
meherun
mehmet
mehmood
mehran
mehrdad
mehreen
mehrnaz
mehrun
mehsud
mehta
mehwish
memon
memoona
mengal
menon
meri
mijan
mijanur
milad
milon
mina
minhaz
minoo
minoti
miraj
mirza
misbah
mishra
mitali
mitchell
mithu
mithun
mitila
mitr
mitra
mitu
mitun
mizan
mizanur
mizgin
moeen
mofiz
mohamad
mohamed
mohammadi
mohammadreza
mohammed
mohan
mohesh
mohib
mohibur
mohinder
mohit
mohiuddin
mohmand
mohsen
mohsin
moina
moinuddin
mojaffor
mojgan
mojibor
mojibur
mojtaba
mokbul
mokhles
molla
mollah
momina
momtaj
momtaz
mona
mondol
monika
monir
monira
monju
monowara
moore
moradi
morgan
moriam
moriom
morjina
morris
morteza
mosharraf
mostafa
mostafizur
motahar
motin
motiur
moumita
mouna
mounir
mousavi
moushumi
moussawi
mousumi
moyna
mozaffar
mozammel
mridha
mubashir
mudassar
muhammad
muhit
muhiuddin
mujahid
mukesh
mukherjee
mukit
mukta
muktar
mukund
mumtaz
muna
muneeba
munir
munni
munshi
murad
murshed
murtaza
musa
mushtaq
mustafa
mustafizur
mustapha
muzammil
nabil
nada
nadeem
nader
nadia
nadim
nadine
naeem
naghma
naghmeh
naheed
nahid
nahida
naidu
naila
nair
najat
naji
najjar
najma
najwa
nandini
naqvi
naresh
narges
nargis
narin
narinder
naseer
nasim
nasima
nasir
nasreen
nasrin
nasrullah
nasser
nath
naveed
naveeda
navid
navjot
nawal
nawaz
nayeem
nayef
nazanin
nazdar
nazia
nazim
nazir
nazish
nazma
nazmul
nazneen
nazrul
nechar
neda
neel
neelam
negar
negin
neha
newroz
niaz
niazi
nibir
nick
nidal
nidhi
nighat
nijamuddin
nikhil
nilesh
niloufar
nilufa
nilufar
nima
nimai
nimra
nipa
nirmal
nirmol
nisha
nishat
nisreen
nitai
nitin
nizamuddin
nizar
nojrul
noman
nondita
noorun
nooshin
noresh
nosheen
noshin
nouman
nour
noura
noyon
nure
nurjahan
nurul
nurunnahar
nusrat
odai
odhikari
omaima
omar
omid
omit
onika
onil
ononna
onuradha
oporna
orakzai
osama
osman
owais
paayel
pal
pallavi
pandey
pankaj
parastoo
paresh
parham
parimal
parinaz
parisa
parmar
parminder
parsa
parth
partha
parul
parveen
parvez
parvin
parviz
patel
patwary
payam
payel
pejman
pervez
perwin
peyman
phillips
pillai
pinki
pinky
pitar
polash
polok
poly
pooja
popi
poppy
popy
poresh
porimol
potter
pouria
pousali
pouya
pradeep
pradip
prakash
pramod
prashant
pratap
praveen
preeti
priya
priyanka
prodip
prokash
protap
pulok
purbi
pushpo
puspo
qadir
qadri
qais
qaiser
qamar
qasem
qasim
qassem
quddus
qurat
qureshi
qusay
rabab
rabia
radha
raed
rafia
rafik
rafiq
rafique
rafiqul
raghad
raheela
rahela
rahila
rahima
rahimi
rahul
rajesh
rajia
rajinder
rajiv
rajput
rakesh
rakib
rakiba
ramesh
rami
ramin
ramy
rana
rania
ranjit
ranju
ranu
rao
rasel
rasha
rashed
rasheda
rasheed
rashid
rashida
rashmi
rasoul
rauf
ravi
rawa
rawan
rawand
rayan
rayhan
rayyan
razan
razia
razzaq
rebaz
rebin
rebwar
reddy
reem
reena
rehan
rehana
rekha
renu
reshma
reza
rezaei
riaz
riazuddin
rida
riffat
rihan
rima
rimsha
rina
ripa
ripon
rishi
rita
ritesh
ritu
riya
rizgar
rizvi
rizwan
rizwana
roberts
robina
rofiq
rofiqul
rohan
rohima
rohit
rojda
rojhat
rojin
rokea
rokeya
rokshana
romesh
ronahi
roni
ronjit
roshni
rouhollah
roushan
roushonara
rowshan
roxana
roy
roya
rozhin
ruba
rubel
rubina
ruhel
ruhul
rukeya
rukhsana
rukhsar
ruksana
rula
ruma
rumana
rumel
rumi
runa
runu
rupali
ruqayya
rushna
rushnara
saad
saadi
saba
sabah
sabahat
sabbagh
sabbir
sabeen
sabiha
sabina
sabir
sabitri
sachin
sadaf
sadeghi
sadek
sadia
sadiq
sadiya
saeed
saeid
safa
safaa
safia
sagar
sagheer
saha
sahar
sahara
sahin
sahina
saidur
saiful
saima
sajid
sajida
sajjad
sakib
sakina
salah
salam
salauddin
saleem
saleha
salek
salema
salim
salma
salman
salwa
samad
samah
samaneh
sameena
sameer
samer
samia
samina
samir
samira
samreen
samsun
sana
sanaa
sanaz
sandeep
sandhu
sandip
sangeeta
saniya
sanjay
sanjida
sanjoy
saqib
sarah
sarfaraz
sarita
sarkawt
sarwar
sasan
sathi
satish
savita
sawsan
sayed
sayera
sayra
scott
seema
seeta
seli
selim
selina
sen
sepideh
serdar
serhat
setareh
shabana
shabbir
shabbo
shabnam
shadia
shafiq
shafiqul
shafiul
shaghayegh
shagufta
shah
shahab
shahana
shahanaj
shahbaz
shahed
shaheda
shaheen
shaheena
shahena
shahid
shahida
shahin
shahjahan
shahnaj
shahnaz
shahram
shahrzad
shahzad
shaikh
shaila
shaima
shaista
shakeel
shakib
shakil
shakila
shalauddin
shalini
shamim
shamima
shamoli
shamsa
shamsu
shamsul
shamsunnahar
shamsunnar
shanta
shanti-lota
shapla
shapon
sharif
shariful
sharma
sharmin
sharmistha
sharon
shaukat
shayra
shazia
shefa
shefali
shehla
shehzad
sheida
sheli
sher
sherani
sherko
sheuly
shila
shilan
shilpa
shilpi
shima
shinwari
shireen
shirin
shiuly
shiva
shoaib
shobhan
shofik
shofiq
shofiqul
shohag
shohel
shohreh
shokot
shoma
shopna
shopon
shorsh
shourav
shreya
shruti
shuaib
shuhel
shukkur
shukria
shukur
shulekha
shumaila
shumi
shunanda
shunil
shwan
shweta
shyam
shyamal
shyamol
shyamoli
siamak
siavash
siddharth
siddikur
siddiqi
siddiqui
siddiqur
sidhu
sidra
siham
sikandar
sikdar
sikder
simin
simran
simranjit
sina
singh
siraj
sirajuddin
sirajul
sirin
sirwan
sita
siyar
smita
smith
sneha
sobhan
sobia
sobita
sofia
sohag
sohail
sohana
soheil
soheila
sohel
sohrab
sokhina
sokina
solanki
soma
somayeh
somia
sonal
sonali
sonia
soomro
soran
soren
sorna
soroush
sotish
souad
sourav
suad
subal
subol
subrata
subroto
sudip
sufia
sufian
sufiya
sufiyan
suha
suhail
suhana
suhel
sujon
sukhina
sukhwinder
sukumar
sulaiman
sulekha
suleman
sulotan
sultan
sultana
sumaia
sumaira
sumaiya
sumaya
sumera
sumi
sumit
sumon
sunanda
sunil
sunita
suraiya
suresh
surinder
surja
surjit
surma
sushmita
suzan
swapon
swati
syed
tabassum
tahera
tahir
tahira
tahmid
tahmina
taimoor
taiyob
tajuddin
talal
talha
talukdar
tamer
tania
taniya
tanjina
tanveer
tanvi
tanvir
tanzila
tapan
tapash
tapos
taraneh
tarek
tariq
tariqul
tarun
tasleem
taslim
taslima
tasnim
tawfik
tayeb
taylor
tayyab
tayyaba
teilor
telor
thaer
thakur
thomas
thompson
tikriti
tinni
tipu
titu
tiwari
tofa
tofayel
tofazzal
tooba
topon
topos
toriqul
towhid
trivedi
trupti
tuhin
tuli
tumpa
tumpi
turner
tushar
uday
ujjal
ujjwal
umair
umar
umer
umesh
umme
urooj
urvashi
usama
usha
usman
usmani
ustar
uthman
utpal
uzair
uzma
vahid
vandana
varun
vasile
verma
vidya
vijay
vikas
vikram
vinod
vishal
vivek
viyan
wael
wafa
wafaa
waheed
wahid
wajid
wajiha
waleed
wali
walid
walker
waqar
waqas
ward
warraich
waseem
wasim
watson
wazir
welat
white
wilson
wissam
wright
xebat
xezal
yadav
yakub
yalda
yaman
yaqoob
yara
yasaman
yash
yasin
yasir
yasmeen
yasmin
yassin
yazan
yazid
yogesh
younis
younus
yousaf
yousafzai
yousef
youssef
yousuf
yumna
yunis
yusuf
zafar
zaheer
zahid
zahida
zahir
zahra
zaidi
zain
zainab
zakaria
zaki
zakir
zana
zara
zareen
zarina
zayn
zaynab
zeba
zebunnesa
zeenat
zeeshan
zeina
zeinab
zelal
zeshan
zhila
zhyan
ziad
ziaur
ziba
zilan
zillur
zohreh
zomila
zorina
zouhair
zozan
zubaida
zubair
zubayer
zuber
zuhair
zulfiqar
zunaira
[maybe]
aba
abbey
addi
adi
adil
aila
aina
aine
akar
akash
ali
alo
amin
amon
ana
anar
anondo
april
aron
asha
asila
aso
ason
assa
asta
august
aya
babak
babar
babu
badhon
bairon
baki
bala
bandhon
bashar
bela
beli
beni
bera
beriye
besin
betha
bhor
bibi
bijoy
bill
bita
boma
boris
borsha
bose
brishti
bristi
budi
carry
case
cash
chad
chaka
champa
chand
chanda
chao
charity
charle
chas
cheri
chi
chobi
choudhury
christian
council
dag
dai
dale
dara
debi
dena
deon
dita
doa
dock
dom
dono
dora
dori
dosha
dunia
eder
ega
egzon
ene
ferat
floor
forest
gabor
gada
gaia
gail
gaja
gal
gala
gale
galo
gay
gaye
gia
golap
golden
gordan
green
grove
gunda
gusti
haddi
hadi
hakim
hal
haliye
hall
hanja
har
hari
hashi
hasi
heath
heiner
hill
hira
hoyt
hridoy
huda
ila
iman
imo
infant
inta
ise
islam
ita
jaan
jaga
jai
jail
jain
jamal
jamin
jan
janay
jane
jani
janie
janin
janina
jannat
january
jase
jati
jay
jed
jele
jhorna
jibon
jim
joan
john
jon
joy
jua
judge
jui
juma
jun
june
junior
jure
kaan
kaat
kada
kade
kai
kaia
kaija
kaila
kaiya
kaj
kajol
kalam
kali
kalla
kamal
kanda
kani
kapoor
kari
karim
kartik
kash
kata
kati
katia
kato
kaur
kay
keila
keji
kenna
kete
khan
khoka
khushi
king
kinte
kira
kiron
klas
kobita
kofi
kole
koli
kort
kristan
kuno
kunta
kusum
kyan
lady
lane
lekha
lia
link
little
liya
loise
loke
lon
london
lota
lou
lucca
luisa
luka
lula
mae
mai
maia
maina
maira
maire
maite
maj
maja
malek
malu
man
manus
mara
marc
mare
maren
marey
mari
maria
marlen
marlo
marta
marte
mary
mat
mate
mati
may
maya
maye
meadow
meg
megh
mia
miah
micha
milay
mile
mille
misti
mon
moni
moyna
mukta
mukti
mulya
murti
muslim
naki
nam
nas
nea
nika
nil
nilam
nile
nilo
nim
nobab
nodi
nona
noor
north
nur
oba
ola
oma
onat
osa
osha
ota
otha
ozana
pai
pak
pao
park
pasi
paul
pauls
paye
peace
pesent
pete
peter
phul
pin
prem
press
prokash
puti
queen
rahim
raja
ramadan
randi
rani
ratri
red
river
rod
roise
roman
rosi
royal
rupa
sa
saban
sad
sada
sagor
sai
saint
saira
sakshi
sal
salam
saman
samra
sanda
sandel
sapa
sara
sasa
sathi
saul
seda
seler
semra
sena
sep
shaban
shadhin
shadi
shagor
shalon
shanta
shanti
shapla
shara
sharee
shari
shathi
shawon
shep
shilpi
shiuli
shona
shondha
shopno
shota
shova
shubho
shukh
shumon
shundor
shurjo
shuvo
shuvro
sile
silver
sim
sini
sirap
siri
siti
sokal
sona
spring
star
sukh
sula
sumon
sundor
sune
sunny
surjo
taha
taina
taj
tal
tala
talat
tali
tama
tan
tana
tanay
tane
tania
tao
tara
tarik
tate
teo
thor
tia
tola
tora
trinity
tula
tule
tuli
tutu
uta
ute
vagna
visar
vitor
west
willow
wood
zaib
zane
zeno
zora
[surname]
akhter
akter
ali
apa
apu
aunty
begum
bhabi
bhai
bibi
chacha
chachi
choudhury
chowdhury
didi
kaka
khala
khan
khatun
mama
mami
mia
miah
saheb
sarkar
uddin
uncle
vabi
vai
[place]
aston
balaganj
banani
barisal
barking
barrow
beanibazar
bedford
bethnal
bishwanath
biswanath
blackburn
bogura
bolton
bow
brahmanbaria
burnley
bury
calcutta
camden
cardiff
chandpur
chatak
chattogram
chelsea
chhatak
chittagong
chottogram
comilla
corby
coventry
crewe
croydon
cumilla
dacca
dagenham
derby
dhaka
dinajpur
dover
ealing
enfield
faridpur
feni
gazipur
golapganj
habiganj
hackney
harrow
hayes
hounslow
hove
hull
hyde
hythe
ilford
jagannathpur
jagonnathpur
jashore
jessore
keighley
khulna
kolkata
kushtia
laxmipur
leicester
leyton
limehouse
lincoln
lozells
luton
maulvibazar
moulvibazar
mowlvibazar
mymensingh
nabiganj
narayanganj
newham
noakhali
oldham
osmaninagar
oxford
pabna
poole
poplar
rajshahi
rangpur
reading
rochdale
rugby
rye
shadwell
silet
silhet
slough
smallheath
southall
sparkbrook
stepney
stoke
sunamganj
sunderland
swansea
sylet
sylhet
tangail
tottenham
uttara
walsall
walthamstow
wapping
watford
wembley
whitechapel
woking
[maybe-place]
abbey
ash
bank
bengal
black
blue
boys
bridge
bright
castle
cedar
central
chestnut
church
city
community
cross
crown
dale
dock
east
elm
field
fields
first
forest
foundation
future
garden
gardens
gate
gateway
girls
global
golden
grammar
grand
great
green
grove
hall
harbour
heart
heath
highfield
hill
horizon
international
island
john
johns
king
kings
lady
lake
lakeside
lane
little
manor
mary
marys
meadow
meadows
metropolitan
modern
moor
new
north
oak
oakwood
old
orchard
palace
park
paul
pauls
peace
plaza
queen
queens
raj
red
river
riverside
royal
sacred
saint
saints
side
silver
south
spice
spring
square
st
star
sun
sunny
sunrise
taj
tower
town
trinity
unity
valley
view
west
wharf
white
willow
wood
woodland
woodlands
[nation]
afgan
afghan
albanian
arab
arob
bangali
bangalira
bangla
bangladesh
bangladeshe
bangladesher
bangladeshi
bangladeshira
bangladesho
banglar
bengali
bengoli
bharot
brazilian
british
bulgarian
chinese
dubai
english
eritrean
filipino
french
german
ghanaian
india
indian
indiar
irani
iraqi
irish
italian
jamaican
kurdi
lithuanian
nepali
nigerian
pakistan
pakistaner
pakistani
pakistanira
polish
portuguese
qatar
romanian
russian
saudi
scottish
sileti
siloti
siloty
somali
spanish
srilankan
sudani
sylheter
sylheti
sylhetti
thai
turki
turkish
ukrainian
vietnamese
vietnami
welsh
[status]
asailam
assailam
asylamer
asylum
asylume
asylumer
citizen
citizenship
ilegal
ilegaly
illegal
ilr
nagorik
nagorikotto
obaidho
obaidhovabe
oboidho
oboidhobhabe
oboidhovabe
ovarste
overstay
overstayed
overstayer
overstaying
overstey
refugee
refugeer
ripiuji
settled
shoronarthi
shoronarthir
sponsorship
undocumented
[firm]
aldi
amazon
argos
arriva
asda
barclays
boots
costa
deliveroo
dominos
greggs
hsbc
kfc
lidl
mcdonalds
morrisons
primark
sainsburys
shell
stagecoach
starbucks
subway
tesco
uber
[kin]
abba
abbu
agent
amma
ammu
amu
apa
apu
aunty
baba
bacca
baccha
bacsa
bandhbi
bandhobi
bap
bariala
barioala
bariwala
beda
bedi
beta
beti
bf
bhabi
bhagne
bhai
bhaisab
bhaiya
bhashur
bhasur
bhatija
bhatiza
bon
bondhu
bor
boss
bou
boudi
bow
boyfriend
caseworker
chaca
chacar
chacha
chachato
chachi
chachto
chaci
chairman
chatro
chef
chele
chhatro
clasmate
classmate
coach
coas
coleague
colleague
cook
councillor
councilor
cuk
customer
dada
dadi
dadu
daktar
dalal
debor
deborer
deor
deur
dewor
deyor
dida
didi
dobhashi
dobhasi
doctor
doctorni
dorbes
dorbesh
dovashi
dovasi
dulabai
dulabhai
dulavai
dulha
ex
ex-husband
fiance
flatmate
fua
fufa
fufato
fufu
fupato
fupi
fuppi
fuppu
fupu
fur
furi
furr
fut
fuut
gf
girlfriend
guard
hala
hali
hasband
haur
hauri
headteacher
headteaser
hori
hour
houri
housemate
hubby
huby
hujur
husband
husbend
huzur
imaam
imam
interpreter
jal
jamai
jamaibabu
jatri
jeta
jetha
jethi
jethu
jeti
jetu
kaka
kaki
kakima
kaku
kalaato
kalamma
kalato
kalto
kalu
kastomar
kaunsilor
khala
khalaato
khalama
khalamma
khalato
khalto
khalu
kolig
kollig
landlord
lawyer
ma
madam
maiya
malik
malikin
malkin
mama
mamar
mamato
mami
mamir
mamto
manager
mashi
masi
mastar
master
maulana
member
meso
meye
midwife
mohajon
mohazon
mohila
moulana
mufti
mulah
mullah
nana
nani
nati
natni
nonas
nonash
nonod
nurse
pasenger
passenger
phupha
phuphu
pir
pishi
pisi
pola
protibeshi
protibesi
pua
roomate
roommate
rumate
rummate
saca
sacar
sairman
sakhi
sakki
sami
sasato
sasi
sasori
sasto
sasuri
security
sef
sele
shakhi
shaki
shakkhi
shakki
shala
shali
shami
shashori
shashuri
shatro
shef
shoshur
shosur
shotbaba
shotin
shotma
sir
socialworker
sohokormi
solicitor
soma
sosur
sotbaba
sotin
sotma
student
sup
supervisor
swami
teacher
teaser
thakuma
ticher
tiser
trainer
ukil
uncle
vabi
vagne
vai
vaiya
vashur
vatija
vatiza
waiter
wife
x
zamaibabu
zatri
zetha
zethi
zethu
zeti
zetu
[kins]
atiyo
baccader
baccara
bacchara
bondhura
chelera
family
lok
lokjon
manush
meyera
polapan
poribar
shoshurbari
sosurbari
[title]
alhaj
councillor
dr
hafez
hafiz
haji
inspector
janab
jonab
kumari
maulana
md
miss
mohammad
molvi
moulana
moulvi
mr
mr.
mrs
mrs.
ms
mufti
officer
pc
prof
professor
sgt
sheikh
shri
sri
srimoti
[function]
a
abar
ache
achen
achhe
achi
age
agey
ai
aj
ajke
akhn
akhon
akn
akon
amader
amake
amar
amare
amarta
ami
amio
amk
amr
amra
amrar
amrare
apnake
apnar
apni
apnio
ar
arek
arekjon
arekta
arekzon
aro
ase
asen
ashi
ashole
asholei
asi
asole
asolei
azke
ba
baire
bar
barbar
beshi
besi
bhitore
bina
bises
bishesh
bole
chara
chhilam
chhilo
chilam
chilo
de
der
die
din
diya
diye
dui
duijon
duita
duizon
dujon
duzon
e
ei
eita
eitar
ejonno
ejono
ek
eka
ekai
ekane
ekbar
ekbare
ekdin
ekdom
ekhane
ekhn
ekhon
ekhoni
ekhono
ekjon
ekjoner
ekla
eklai
ekn
ekon
ekoni
ekono
eksate
eksathe
ekta
ekti
ektu
ektuo
ektuu
ekzon
ekzoner
er
era
eta
etar
eto
ezonno
ezono
gotokal
hamesa
hamesha
hau
he
her
hera
hikan
hikhan
hino
hobe
hobo
hocche
hoche
hochhe
hocse
hogol
hoibo
hoiche
hoilo
hoise
hoite
hoitese
hoito
hokkol
hokol
hokole
hole
holo
hoshe
hosse
hotat
hote
hothat
hoto
hou
hoy
hoye
hoyeche
hoyese
hoytese
hoyto
hoytoby
i
ikan
ikhan
ino
ja
jader
jake
jar
jara
jate
je
jemon
jeno
ji
jnno
jno
jodi
jodio
jokhn
jokhon
jokhoni
jokn
jokon
jokoni
jone
jonne
jonno
joto
kache
kader
kake
kal
kalke
kamne
kamon
kano
kar
kare
karo
karon
karone
karonei
karoo
kase
kau
ke
kemne
kemon
ken
kene
keno
keo
keu
kew
khub
khuub
ki
kibhabe
kichhu
kichu
kichui
kila
kilakhan
kilan
kinto
kintu
kishu
kisu
kisui
kita
kitar
kivabe
kmn
kmne
kn
kobe
koi
kokhon
kokhono
kokhonoi
kokon
kokono
kokonoi
kom
kono
konodin
kora
kore
kori
kotao
kotay
kothao
kothay
koto
kun
kunu
kuthay
kuub
kuwai
lagi
lagia
laiga
laigga
loge
maje
majhe
majhemajhe
majhemoddhe
majhemodhe
mane
maze
mazhe
mazhemazhe
mazhemoddhe
mazhemodhe
moddhe
modhe
moto
na
nahole
nahoy
nai
naile
nei
ni
nia
nice
niche
nije
nijei
nijeke
nijer
niye
nize
nizei
nizeke
nizer
noile
noy
o
obosho
oboshoi
oboshsho
oboso
obosoi
obossho
obosshoi
obosso
obossoi
oder
ogo
oi
oita
oitar
okane
oke
okhane
onek
oner
onk
onner
onno
ono
or
ora
othoba
oto
otoba
ou
oukan
oukhan
pase
pashe
pichone
pisone
por
pore
porjonto
porshu
porsu
porzonto
pray
protekdin
proti
protidin
protita
prottekdin
r
ra
re
roj
rojroj
rozroz
samne
sara
sate
satei
sathe
sathei
se
sei
sekane
sekhane
seta
setar
shamne
shate
shatei
shathe
shathei
she
shei
shekane
shekhane
shetar
shilam
shilo
shob
shobai
shobaike
shobar
shobkisu
shobshomoy
shobsomoy
shoti
shotti
shudhu
silam
silo
sob
sobai
sobaike
sobar
sobkichu
sobkisu
sobshomoy
sobsomoy
songe
sotti
sudhu
ta
tader
tahle
tahole
taholeo
tai
taika
taikka
taile
tain
taine
tair
takbo
take
taki
takiya
taklam
tanr
tar
tara
tarar
tarare
tare
tarpor
te
teika
teke
thaika
thaikka
thakbo
thake
thaki
thakiya
thaklam
theika
theke
thik
thikmoto
tik
tikmoto
tinjon
tinzon
tmi
tmk
tmr
to
tobe
tobu
tobuo
toke
tokhn
tokhon
tokhoni
tokn
tokon
tokoni
tomake
tomar
tor
tui
tumi
tumio
tumra
tumrar
unake
unar
uni
upor
upore
vitore
zader
zake
zate
zemon
znno
zno
zodi
zodio
zokhn
zokhon
zokhoni
zokn
zokon
zokoni
zone
zonne
zonno
zono
zoto
[verb]
aibe
ailo
aise
aisilo
amaderke
amago
amake
amare
asbe
asche
aschilo
ashbe
ashche
ashlo
ashse
ashsilo
aslo
asse
assilo
atkabe
atkaibe
atkailo
atkaise
atkaisilo
atkaitese
atkalo
atkay
atkayeche
atkayechhe
atkayese
atkayeshe
bokbe
bokben
bokche
bokchilo
boke
bokeche
bokechhe
bokeese
bokese
bokeshe
bokise
boklen
boklo
bokse
boksen
boksilo
bokso
boktase
boktese
boktesilo
bolbe
bolben
bolche
bolchilo
bole
boleche
bolechhe
boleese
bolen
bolese
boleshe
bolise
bollen
bollo
bolo
bolse
bolsen
bolsilo
bolso
boltase
boltese
boltesilo
chilabe
chilaibe
chilailo
chilaise
chilaisilo
chilaitese
chilalo
chilay
chilayeche
chillabe
chillaibe
chillailo
chillaise
chillaisilo
chillaitese
chillalo
chillay
chillayeche
chillayechhe
chitkar
dakbe
dakben
dakche
dakchilo
dake
dakeche
dakechhe
dakeese
dakese
dakeshe
dakise
daklen
daklo
dakse
daksen
daksilo
dakso
daktase
daktese
daktesilo
dekchilo
dekhchilo
dekhlo
dekhsilo
deklo
deksilo
dhomkabe
dhomkaibe
dhomkailo
dhomkaise
dhomkaisilo
dhomkaitese
dhomkalo
dhomkay
dhomkayeche
dhomkayechhe
dhomkayese
dhomkayeshe
dhoreche
dhorese
dhorlo
dhorse
dhukbe
dhukben
dhukche
dhukchilo
dhukeche
dhukechhe
dhukeese
dhukese
dhukeshe
dhukise
dhuklen
dhuklo
dhukse
dhuksen
dhuksilo
dhukso
dhuktase
dhuktese
dhuktesilo
dilo
dise
disilo
diyeche
diyese
elen
elo
eseche
esechilo
esese
esesilo
esheche
eshechilo
eshese
eshesilo
gelen
gelo
gese
gesilo
giyechilo
giyesilo
hasbe
hasben
hasche
haschilo
hase
haseche
hasechhe
haseese
hasen
hasese
haseshe
hashe
hasilo
hasise
haslen
haslo
hasse
hassen
hassilo
hastase
hastese
hastesilo
janbe
janben
janche
janchilo
jane
janeche
janechhe
janeese
janen
janese
janeshe
janise
janlen
janlo
janse
jansen
jansilo
janso
jantase
jantese
jantesilo
jigabe
jigaibe
jigailo
jigaise
jigaisilo
jigaitese
jigalo
jigay
jigayeche
jigayechhe
jigayese
jigayeshe
jiges
jigesh
jigges
jiggesh
kadbe
kadben
kadche
kadchilo
kade
kadeche
kadechhe
kadeese
kadese
kadeshe
kadise
kadlen
kadlo
kadse
kadsen
kadsilo
kadso
kadtase
kadtese
kadtesilo
kamrabe
kamraibe
kamrailo
kamraise
kamraisilo
kamraitese
kamralo
kamray
kamrayeche
kamrayechhe
kamrayese
kamrayeshe
kandbe
kandben
kandche
kandchilo
kande
kandeche
kandechhe
kandeese
kandeshe
kandise
kandlen
kandlo
kandse
kandsen
kandsilo
kandso
kandtase
kandtese
kandtesilo
kedabe
kedaibe
kedailo
kedaise
kedaisilo
kedaitese
kedalo
keday
kedayeche
kedayechhe
kedayese
kedayeshe
khedabe
khedaibe
khedailo
khedaise
khedaisilo
khedaitese
khedalo
kheday
khedayeche
khedayechhe
khedayese
khedayeshe
kohe
koilo
koise
koisilo
koitese
korche
korse
koy
latabe
lataibe
latailo
lataise
lataisilo
lataitese
latalo
latay
latayeche
latayechhe
latayese
latayeshe
lathabe
lathaibe
lathailo
lathaise
lathaisilo
lathaitese
lathalo
lathay
lathayeche
lathayechhe
lathayese
lathayeshe
lukabe
lukaibe
lukailo
lukaise
lukaisilo
lukaitese
lukalo
lukay
lukayeche
lukayechhe
lukayese
lukayeshe
marbe
marben
marche
marchilo
mare
mareche
marechhe
mareese
maren
mareshe
marlen
marlo
marse
marsen
marsilo
marso
martase
martese
martesilo
moke
nilo
nise
niyeche
niyese
palabe
palaibe
palailo
palaise
palaisilo
palaitese
palalo
palay
palayeche
palayechhe
palayese
palayeshe
patabe
pataibe
patailo
pataise
pataisilo
pataitese
patalo
patay
patayeche
patayechhe
patayese
patayeshe
pathabe
pathaibe
pathailo
pathaise
pathaisilo
pathaitese
pathalo
pathay
pathayeche
pathayechhe
pathayese
pathayeshe
pitabe
pitaibe
pitailo
pitaise
pitaisilo
pitaitese
pitalo
pitay
pitayeche
pitayechhe
pitayese
pitayeshe
rakhse
rakse
rekeche
rekese
rekheche
rekhese
sasabe
sasaibe
sasailo
sasaise
sasaisilo
sasaitese
sasalo
sasay
sasayeche
sasayechhe
sasayese
sasayeshe
shashabe
shashaibe
shashailo
shashaise
shashaisilo
shashaitese
shashalo
shashay
shashayeche
shashayechhe
shashayese
shashayeshe
shone
shunbe
shunben
shunche
shunchilo
shune
shuneche
shunechhe
shuneese
shunese
shuneshe
shunise
shunlen
shunlo
shunse
shunsen
shunsilo
shunso
shuntase
shuntese
shuntesilo
silabe
silaibe
silailo
silaise
silaisilo
silaitese
silalo
silay
silayese
silayeshe
sillabe
sillaibe
sillailo
sillaisilo
sillaitese
sillalo
sillayese
sillayeshe
sitkar
sone
sunbe
sunben
sunche
sunchilo
suneche
sunechhe
suneese
sunese
suneshe
sunise
sunlen
sunlo
sunse
sunsen
sunsilo
sunso
suntase
suntese
suntesilo
taken
takto
taprabe
tapraibe
taprailo
tapraise
tapraisilo
tapraitese
tapralo
tapray
taprayeche
taprayechhe
taprayese
taprayeshe
thake
thaken
thakto
thaprabe
thapraibe
thaprailo
thapraise
thapraisilo
thapraitese
thapralo
thapray
thaprayeche
thaprayechhe
thaprayese
thaprayeshe
zanbe
zanben
zanche
zanchilo
zaneche
zanechhe
zaneese
zanen
zanese
zaneshe
zanise
zanlen
zanlo
zanse
zansen
zansilo
zanso
zantase
zantese
zantesilo
zigabe
zigaibe
zigailo
zigaise
zigaisilo
zigaitese
zigalo
zigay
zigayeche
zigayechhe
zigayese
zigayeshe
ziges
zigesh
zigges
ziggesh
[number]
aaat
aashi
aat
aata
aatanno
aatano
aataro
aatas
aatash
aatashi
aatasi
aatator
aatattor
aatcholis
aatcholish
aatchollis
aatchollish
aath
aathas
aathash
aatris
aatrish
aatshoti
aatshotti
aatsolis
aatsolish
aatsollis
aatsollish
aatsoti
aatsotti
aatt
aatta
aek
ak
akh
akta
akus
akush
ashi
at
atais
ataish
atanno
atannobboi
atano
atanoboi
ataro
atas
atash
atashi
atasi
atator
atattor
atcholis
atcholish
atchollis
atchollish
athais
athaish
athar
atharo
athas
athash
atris
atrish
atshoti
atshotti
atsolis
atsolish
atsollis
atsollish
atsoti
atsotti
attais
attaish
attattor
atthais
atthaish
attris
attrish
baais
baaish
baaro
bahanno
bahano
bahator
bahattor
bais
baish
baro
bashoti
bashotti
basoti
basotti
bayanno
bayano
bayator
bayattor
beyalis
beyalish
beyallis
beyallish
birannobboi
biranoboi
birashi
birasi
bis
bish
biyalis
biyalish
biyallis
biyallish
botris
botrish
bottris
bottrish
chaar
chabbis
chabbish
chabis
chabish
chair
chalis
chalish
challis
challish
chapano
chappanno
char
charta
checholis
checholish
chechollis
chechollish
cheshoti
chesoti
chhabbis
chhabbish
chhappanno
chhechollis
chhechollish
chheshotti
chhesotti
chhiannobboi
chhiashi
chhiasi
chhiattor
chhiyallis
chhiyallish
chhoi
chhollis
chhollish
chhotris
chhotrish
chhoy
chianoboi
chiashi
chiasi
chiator
chiyalis
chiyalish
chiyator
chiyattor
chobbis
chobbish
chobis
chobish
choddo
chodo
cholis
cholish
chollis
chollish
chotris
chotrish
chottris
chottrish
choualis
choualish
chouallis
chouallish
chouanno
chouano
chouddo
choudo
choushoti
choushotti
chousoti
chousotti
choutris
choutrish
chouttris
chouttrish
choy
chualis
chualish
chuallis
chuallish
chuanno
chuano
chuator
chuattor
churannobboi
churanoboi
churashi
churasi
chuyanno
chuyano
cobbis
cobbish
cobis
cobish
dersho
derso
dhui
dos
dosh
doshh
doshta
dui
duisho
duiso
duita
duiti
egaro
egarro
ek
ekanno
ekano
ekanobboi
ekanoboi
ekashi
ekasi
ekator
ekattor
ekcholis
ekcholish
ekchollis
ekchollish
eksho
ekshoti
ekshotti
ekso
eksolis
eksolish
eksollis
eksollish
eksoti
eksotti
ektalis
ektalish
ektallis
ektallish
ektris
ektrish
ekus
ekush
hajar
hazar
kuri
lak
lakh
naw
nirannobboi
niranoboi
nobboi
nobbui
noboi
nobui
nou
noy
noyta
paach
paanch
paans
pach
pachashi
pachasi
pachator
pachattor
pachis
pachish
pachta
panch
panchas
panchash
pans
pansas
pansash
pas
pasashi
pasasi
pasator
pasattor
pasis
pasish
pasta
pnoro
pochannobboi
pochanoboi
pochashi
pochasi
pochator
pochattor
pochis
pochish
pocis
pocish
pointris
pointrish
poishoti
poishotti
poisoti
poisotti
poitalis
poitalish
poitallis
poitallish
poitris
poitrish
poncas
poncash
ponchanno
ponchano
ponchas
ponchash
ponchis
ponchish
pondro
ponero
ponoro
ponsanno
ponsano
ponsas
ponsash
ponsis
ponsish
posannobboi
posanoboi
posashi
posasi
posator
posattor
posis
posish
poytalis
poytalish
poytallis
poytallish
saait
saat
sabbis
sabbish
sabis
sabish
sait
saitris
saitrish
salis
salish
sallis
sallish
sapano
sappanno
sar
sarta
sat
sata
satais
sataish
satanno
satannobboi
satano
satanoboi
satas
satash
satashi
satasi
satator
satattor
satcholis
satcholish
satchollis
satchollish
satero
satshoti
satshotti
satsolis
satsolish
satsollis
satsollish
satsoti
satsotti
sauddo
saudo
secholis
secholish
sechollis
sechollish
sesolis
sesolish
sesollis
sesollish
shaait
shaat
shabbis
shabbish
shabis
shabish
shait
shaitrish
shapano
shappanno
shat
shata
shataish
shatanno
shatano
shatash
shatashi
shatator
shatattor
shatcholish
shatchollish
shatero
shatshoti
shatshotti
shatsolish
shatsollish
shatta
sheshoti
sheshotti
shesolis
shesolish
shesollis
shesollish
shesoti
shesotti
shiannobboi
shianoboi
shiashi
shiasi
shiator
shiattor
shiyalis
shiyalish
shiyallis
shiyallish
shola
sholis
sholish
shollis
shollish
sholo
shotero
shotor
shotoro
shotris
shotrish
shottor
shottur
shotur
shoy
shunno
shunnoo
shunnu
shuno
shunoo
shunu
siashi
siasi
siyator
siyattor
sobbis
sobbish
sobis
sobish
soddo
solish
sollis
sollish
solo
sotero
sotor
sotoro
sotris
sotrish
sottor
sottris
sottrish
sottur
sotur
soualis
soualish
souallis
souallish
souanno
souano
souddo
soudo
soushoti
soushotti
sousoti
sousotti
soutris
soutrish
souttris
souttrish
soy
soyta
sualis
sualish
suallis
suallish
suanno
suano
suator
suattor
sunno
sunnoo
sunnu
suno
sunoo
sunu
surannobboi
suranoboi
surashi
surasi
suyanno
suyano
tehator
tehattor
teis
teish
tepano
teppanno
tero
tes
tesh
teshoti
teshotti
tesoti
tesotti
tetalis
tetalish
tetallis
tetallish
tetris
tetrish
tettallis
tettallish
tettris
tettrish
tin
tinsho
tinso
tinta
tinti
tipano
tippanno
tirannobboi
tiranoboi
tirashi
tirasi
tiris
tirish
tiyator
tiyattor
tris
trish
unashi
unasi
uncholis
uncholish
unchollis
unchollish
unis
unish
unoashi
unoasi
unocholis
unocholish
unochollis
unochollish
unonobboi
unonoboi
unoponchas
unoponchash
unoponsas
unoponsash
unosat
unoshat
unoshottur
unoshotur
unosolis
unosolish
unosollis
unosollish
unosottur
unosotur
unotris
unotrish
unponchas
unponchash
unponsas
unponsash
unsat
unshat
unsolis
unsolish
unsollis
unsollish
untris
untrish
zero
[ordinal]
aatoi
atashe
atharoi
baishe
baroi
bishe
chabbishe
chautha
chhoyoi
chobbishe
choddoi
choutha
ditiyo
doshoi
doshra
dosra
egaroi
ektrishe
ekushe
noyai
noyoi
pachoi
panchai
panchoi
pochishe
pohela
poila
ponoroi
prothom
shatai
shataishe
shateroi
shatoi
sholoi
tarik
tarikh
tarikhe
teishe
teroi
teshra
tesra
trishe
tritiyo
unishe
untrishe
[month]
agost
agrahayon
aguste
april
ashar
asharh
ashwin
august
bhadro
boishak
boishakh
choitra
choitro
december
disembor
epril
falgun
februari
february
februyari
januari
january
joishtho
joistho
julai
july
jun
june
kartic
kartik
magh
marc
march
may
muhorrom
nobhembor
november
october
ogrohayon
oktobor
poush
ramadan
rojob
romjan
romjaner
romzan
september
setember
shaban
shrabon
srabon
vadro
[weekday]
brihospotibar
budhbar
mongolbar
robbar
robibar
shombar
shonibar
shukrobar
sombar
sonibar
sukrobar
[home-unit]
bari
barir
basa
basar
block
blok
flat
flate
flater
flet
floor
ghor
no
nomber
nombor
number
room
rum
rume
tala
talay
tola
tolay
unit
[school]
academy
boys
coaching
college
collegee
colleger
creche
daycare
girls
grammar
high
infant
infants
institute
iskul
iskule
iskulo
iskulor
junior
juniors
kindargarten
kindergarten
madrasa
madrasat
madrasay
madrasha
madrassa
maktab
maktabe
moktob
moktobe
nursery
playgroup
plegrup
preschool
primary
school
schoole
schooler
secondary
sixth
sixthform
skul
tuition
uni
unite
university
universityte
varsiti
varsity
[workplace]
accountants
agency
apis
autos
bakers
bakery
balti
banquet
bar
barber
barbers
beauty
bekari
biryani
bistro
boutique
bros
brothers
bufe
buffet
builders
burger
burgers
butcher
butchers
butik
cab
cabs
cafe
canteen
care
carehome
cargo
carpets
carry
cars
carwash
cash
caterers
catering
chemist
chicken
chippy
cleaners
cleaning
clinic
clothing
club
computers
construction
consultancy
cosmetics
courier
couriers
cuisine
curry
dairy
decorators
dessert
desserts
diner
distribution
dokan
dokane
dokaner
dokanta
drycleaners
dukan
dukane
dukanor
electrical
electricals
electronics
emporium
engineering
enterprise
enterprises
estates
exchange
exports
express
fabrics
factori
factory
factoryte
faktori
farm
farmesi
farms
fashion
fashions
fishbar
fisheries
flooring
florist
flowers
food
foods
fried
furniture
garage
garej
garments
godown
grill
groceries
grocers
grocery
grosari
group
gudam
gudame
guesthouse
gym
hairdressers
halal
hardware
home
homecare
hostel
hotel
hotele
hotelo
imports
industries
inn
interiors
jewelers
jewellers
jewellery
jim
kabab
kafe
karkhana
karkhanay
kebab
kitchen
kitchens
klab
launderette
laundry
lettings
limited
lodge
logistics
londri
lounge
ltd
mart
masala
massage
meat
meats
minicab
minicabs
minimart
mishti
mistanno
mithai
mobiles
motors
nailbar
nails
newsagents
nursery
ofish
opticians
packaging
packers
parlor
parlour
peri
pharmacy
pizza
pizzeria
plaza
plumbers
plumbing
poultry
press
printers
printing
properties
pub
recruitment
removals
restaurant
restaurent
restora
restorante
resturant
resturante
roofing
salon
saloon
saree
sarees
scaffolding
seafood
security
services
shop
showroom
solicitors
solutions
sons
spa
spice
staffing
store
stores
supermarket
supershop
superstore
supplies
surgery
sweets
tailors
takeaway
takeway
tandoori
taxis
teilars
telecom
textile
textiles
tires
tours
traders
trading
transfer
transport
travel
travels
tyres
warehouse
wash
wholesale
wholesalers
wines
workshop
[generic]
amader
amar
and
beauty
boro
car
care
cash
choto
delivery
ekta
er
fish
fried
guest
hair
halal
kaporer
massage
mini
money
mosjider
mudir
nail
nijer
notun
nursing
packing
purano
soto
taxi
[year]
bochhor
bochor
bosor
din
mas
mash
shoptaho
[old]
bois
boish
boyos
boyosh
[clock]
aathta
aathtae
aathtai
aathtar
aathtat
aathtay
aatta
aattae
aattai
aattar
aattat
aattay
adhaita
adhaitae
adhaitai
adhaitar
adhaitat
adhaitay
araita
araitae
araitai
araitar
araitat
araitay
arayta
araytae
araytai
araytar
araytat
araytay
atta
attae
attai
attar
attat
attay
baje
bajey
bajhe
barota
barotae
barotai
barotar
barotat
barotay
barta
bartae
bartai
bartar
bartat
bartay
chairta
chairtae
chairtai
chairtar
chairtat
chairtay
charta
chartae
chartai
chartar
chartat
chartay
chhoyta
chhoytae
chhoytai
chhoytar
chhoytat
chhoytay
choyta
choytae
choytai
choytar
choytat
choytay
deirta
deirtae
deirtai
deirtar
deirtat
deirtay
derta
dertae
dertai
dertar
dertat
dertay
deyrta
deyrtae
deyrtai
deyrtar
deyrtat
deyrtay
doshta
doshtae
doshtai
doshtar
doshtat
doshtay
dosta
dostae
dostai
dostar
dostat
dostay
duita
duitae
duitai
duitar
duitat
duitay
duyta
duytae
duytai
duytar
duytat
duytay
egarota
egarotae
egarotai
egarotar
egarotat
egarotay
egarta
egartae
egartai
egartar
egartat
egartay
ekta
ektae
ektai
ektar
ektat
ektata
ektatae
ektatai
ektatar
ektatat
ektatay
ektay
ghotikay
nauta
nautae
nautai
nautar
nautat
nautay
noyta
noytae
noytai
noytar
noytat
noytay
pachta
pachtae
pachtai
pachtar
pachtat
pachtay
panchta
panchtae
panchtai
panchtar
panchtat
panchtay
saatta
saattae
saattai
saattar
saattat
saattay
satta
sattae
sattai
sattar
sattat
sattay
sharey
shatta
shattae
shattai
shattar
shattat
shattay
soyta
soytae
soytai
soytar
soytat
soytay
tar
tay
tinta
tintae
tintai
tintar
tintat
tintay
[hour-part]
adai
adhai
arai
deir
der
derta
paoney
paune
pone
poney
poune
pouney
saare
sare
shadhe
share
sharey
sharhe
shoa
showa
shoya
shua
sowa
soya
[unit]
bar
ghonta
jon
minute
pound
ta
taka
ti
[be]
ase
hoy
silo
[spell]
dable
dabol
double
triple
[not-name]
agoner
akhon
akla
alhamdulillah
allah
andho
asustho
bachte
badmash
bajha
banja
bashay
bekar
beparoya
betha
bethay
bhitu
bhodro
bhoye
bhoyonkor
bibahito
bidhoba
bidhobha
bipotnik
birmingham
boba
bobba
bodmash
bolsi
bolte
bondha
bondhya
boro
bouddho
boyra
boyraa
britain
buira
buke
bura
buri
buro
chai
chaina
charta
chokhe
chor
chor-er
choto
council
daate
dakat
dhola
dine
dore
dosh
duita
durbol
eid
eka
ekdom
ekhon
ekla
ektu
england
facebook
forsa
gay
gaye
ghare
ghore
ghumai
ghumaite
golay
gorbhoboti
gorib
gorib-manush
gorvoboti
haate
hate
hijra
hindu
hingsuk
hinsuk
home
inshallah
iskule
islam
jai
jaite
jalay
jani
janina
jedi
joari
jokhon
juari
kaam
kaj
kaje
kala
kalo
kana
kanaa
kandi
kandte
kane
khai
khaite
khato
khoda
khora
khub
khun
khuni
kiptaa
klanto
komore
koran
koshte
koste
kripon
kristan
kumari
lajuk
langra
leeds
lengra
lesbian
liverpool
lobhi
lojjay
lomba
london
luvi
manchester
matal
mathay
moira
mora
mori
morte
mota
mukhe
murda
murkho
muslim
muslman
musolman
nake
namaz
natun
nesakhor
neshakhor
newcastle
nirupay
nishshontan
nishthur
nisthur
notun
obhodro
obibahito
office
ondho
onek
oshikkhito
oshohay
oshustho
osohay
osustho
ovodro
pachta
pagla
pagli
pagol
parchi
pari
parina
paye
pete
petey
pithe
poati
police
pongu
porokiya
poyati
pregnant
protibondhi
purano
quran
raage
raate
rage
ragi
ragii
roja
romjan
samakami
satin
school
shanto
shikkhito
shomokami
shondehi
shot
shoth
shotin
shukna
sondehi
sondehobatik
sotin
susto
swarthopor
talakprapto
talaqi
thaki
thakte
thote
tin
tinta
tired
tokhon
totla
trans
uk
vitu
vodro
voye
voyontkor
whatsapp
ziddi
[joint]
age
aj
ar
bikale
dupure
ekdin
ekhon
gotokal
gotorate
hothat
je
jokhon
kail
kal
kalka
kalke
karon
kintu
ohon
oidin
okhon
pore
porshu
rate
shedin
shokale
shondhay
sokale
tai
tarpor
tokhon
[and]
ar
o
r
[before-noun]
amar
ei
ekta
eto
khub
kichu
kono
na
oi
onek
shei
shob
[school-strong]
academy
college
creche
daycare
grammar
institute
kindergarten
madrasa
madrasay
madrasha
madrassa
maktab
moktob
moktobe
nursery
playgroup
preschool
primary
secondary
uni
university
[trading]
accountants
agency
autos
bakers
bakery
balti
banquet
banqueting
barber
barbers
beauty
bekari
bistro
boutique
bros
brothers
bufe
buffet
builders
butcher
butchers
butik
cab
cabs
cafe
carehome
carpets
carry
carwash
cash
caterers
catering
chemist
chicken
cleaners
cleaning
clinic
club
construction
constructions
courier
couriers
cuisine
daycare
decorators
dental
dessert
desserts
diner
drycleaners
electricals
electronics
emporium
enterprise
enterprises
estates
exchange
exports
fabrics
farm
farmesi
farms
fashion
fashions
fishbar
fisheries
fishmongers
florist
foods
fried
furniture
garage
garej
griil
grill
groceries
grocers
grocery
grosari
guesthouse
gym
hairdressers
halal
homecare
hotel
imports
industries
interiors
jewelers
jewellers
jewellery
jim
juelari
kabab
kafe
kebab
kitchens
klab
launderette
laundry
lettings
limited
logistics
londri
lounge
mart
massage
meats
minicabs
minimart
mishtanno
mishti
mistanno
mithai
mobile
mobiles
money
motel
motor
motors
nailbar
nails
newsagents
nursery
nursing
optician
opticians
packaging
packers
parlor
parlour
peri
pharmacy
pizza
pizzeria
plumbers
poultry
press
printers
printing
properties
pub
recruitment
removals
restaurant
restaurent
restora
resturant
roofing
salon
saloon
saree
sarees
scaffolding
seafood
security
sharee
showroom
solicitors
solutions
sons
spa
staffing
stores
studio
supermarket
supershop
superstore
surgery
sweet
sweets
tailor
tailors
takeaway
takeaways
takeway
tandoori
taxis
teikawey
teilars
textiles
tours
traders
trading
transport
travel
travels
tyres
wholesale
wholesalers
workshop
[age-year]
bochhor
bochhorer
bochor
bochorer
bosor
bosorer
[after-name]
afa
afar
apa
apake
apar
apu
aunty
begum
bhabi
bhai
bhaier
bhaijan
bhaike
bhaire
bhaiya
boudi
bubu
chacha
chachar
chachi
da
dadu
dida
didi
dimoni
kaku
ke
khala
khalar
khatun
madam
mama
mamar
mami
mashi
mia
miah
miar
naam
naamer
nam
name
namer
re
sab
sahab
saheb
saheber
shab
shaheb
sir
uncle
vabi
vaike
vaire
vaiya
[workplace-strong]
accountants
bakers
barbers
bros
brothers
builders
butchers
cabs
carehome
caterers
cleaners
couriers
decorators
drycleaners
electricals
emporium
enterprises
estates
exports
fabrics
farms
fashions
fisheries
florist
foods
grocers
hairdressers
homecare
imports
industries
interiors
jewelers
jewellers
kitchens
launderette
lettings
limited
logistics
mart
meats
minicabs
minimart
mobiles
motors
newsagents
opticians
packers
pizzeria
plumbers
printers
properties
removals
roofing
sarees
scaffolding
solicitors
solutions
sons
stores
supermarket
superstore
tailors
taxis
textiles
traders
trading
travels
wholesalers
[not-firm]
alada
badhyo
bagane
bahire
baire
bajare
barite
basat
basay
basemente
bashat
bashay
bathroom
beshi
betone
bhalo
bhetore
bhitore
bhore
bhoye
bideshe
bikale
bilete
bochore
bondhur
boro
brishtite
cashe
chape
chhoto
choto
chutite
construction
deshe
desher
deshi
dine
dokane
dui
duita
dupure
eka
ekhane
eki
eksathe
elakar
elakay
englande
gate
ghontay
ghore
gorome
grame
gramer
gudame
halal
hate
hospitale
hoye
jaigay
jaygay
jekhane
jomite
jonno
jor
jore
kache
kacher
kaje
kaporer
khabarer
kharap
khete
kom
koste
kosto
liney
local
loker
londone
lukiye
maashe
machine
manusher
market
mathe
mosjide
nijer
nirman
nongra
notun
obaidh
obosthay
office
officey
okhane
panite
pasher
puran
purano
raate
raite
rannaghore
rastay
rate
rode
sararat
sathe
schoole
sekhane
sharadin
shathe
shesh
shite
shohore
shohorer
shoptahe
shosta
site
sokale
somoye
sondhay
takay
thanday
theke
time
tinta
weekend
[landmark]
clinic
gram
grame
haspatal
haspatale
hospital
hospitale
market
masjid
mondir
mosjid
park
parke
parker
station
stationee
stationer
ward
[landmark-kept]
clinic
haspatal
haspatale
hospital
hospitale
masjid
mondir
mosjid
[suffix]
der
e
er
gula
gulo
i
ke
o
r
ra
re
ta
tar
te
[stem]
aafa
aafaar
aagun
aainay
aajke
aama
aamma
aase
aasi
aaso
aate
aator
abajan
abal
abazan
abbajan
abbar
abbazan
abbu
abbur
abednkari
abednpotr
abedonokari
abedonopotr
abltabol
abolotabol
aborjona
aborzona
abur
account
achar
achara
acharaiche
ache
acher
achi
achil
achila
achilam
achilo
achin
achir
achla
achlam
achlay
achoin
achol
acholam
acholay
achor
achora
achore
achorer
achoron
achorone
achoroner
achr
achra
achraise
achuin
achur
acid
adab
adalot
adalote
aday
adey
adharait
adharaito
adhmra
adhomora
admi
adomi
aes
afar
afare
afay
afim
afnar
afnara
afnarare
afnare
afne
afner
afnera
afonar
afonara
afonare
afone
afoner
afosos
afsos
agami
agedi
ager
agey
aghat
aghet
agle
agli
agol
agola
agole
agoli
agor
agorobati
agrbati
agul
agun
agune
aguner
agunot
ahajari
ahazari
ahen
aia
aiba
aibi
aibo
aichcha
aiche
aichi
aichil
aichilam
aichin
aichlam
aicho
aicholam
aichos
aidi
aidia
aidiya
aien
aier
aijka
aijoka
ailam
aile
ailey
ailo
aimu
aingot
aini
ainjibi
ainogot
ainojibi
ainozibi
ainya
ainzibi
aiok
airam
airay
ais
aisa
aise
aisi
aisil
aisilam
aisilo
aisin
aislam
aiso
aisokrim
aisolam
aisos
aissa
aisye
aisyi
aisyil
aita
aitache
aitam
aitase
aitay
aite
aitese
aitesi
aito
aium
aiya
aiye
aiyen
aiyer
aiyi
aiyo
aiyum
aizka
aizoka
ajebaje
ajia
ajibon
ajie
ajiya
ajiye
ajkaa
ajkal
ajoka
ajokal
akaron
akhota
akhta
akod
akor
akora
akota
akra
akromnkari
akromon
akromonokari
akros
akrosh
akta
akur
akuti
alada
alahoroaste
alahoroyaste
alahroaste
alahryaste
alai
alaikum
alaikumus
alamot
aljibh
aljiv
allahoroaste
allahoroyaste
allahroaste
allahryaste
allai
allergy
almari
alojibh
alojiv
alokhi
alokkhi
alomari
alomira
alosar
alosh
alotra
alotrasno
alotrasono
alozibh
aloziv
alsar
alsemi
altrasaund
alzibh
alziv
amader
amago
amagore
amagre
amajan
amazan
ambulansh
ambulence
ambulens
amgo
amgre
ammajan
ammar
ammazan
ammi
ammu
amogo
amogore
amorar
amorare
amrar
amrare
amrarey
anaia
anaiche
anaise
anaiya
anche
anchor
andarograund
andaropas
andarpas
andha
andho
anggul
angina
angkel
angti
angule
anguler
angur
anlo
anlok
annon
anoblok
anoche
anofrend
anolok
anonon
anose
anse
anti
aoaj
aoar
aoaz
aoin
aowa
aoya
aoyaj
aoyar
aoyaz
apel
apil
apnarare
apnare
apne
apnera
apon
aporadh
aposet
apset
aptat
araita
araitar
araitay
arare
arek
arekgu
arekjner
arekogu
arekojoner
arekozoner
arekzner
aripata
arjent
arji
arkjon
arkta
arkzon
arli
arokojon
arokota
arokozon
arot
arote
arte
arthik
artik
artonad
arzent
arzi
asalamu
asalamualaikum
asami
asar
asara
asaraise
asas
asbab
asbabpotr
asbas
asbe
asbi
asbo
asche
aschi
aschil
aschilam
asci
asein
aser
ashar
ashas
ashbas
ashbe
ashben
ashbi
ashbina
ashche
ashchi
ashchilo
ashen
ashi
ashlam
ashle
ashlo
asho
ashongka
ashonka
ashonkay
ashr
ashrokendr
ashroy
ashroyer
ashroykendr
ashroykendro
ashse
ashsi
ashsil
ashsilo
ashte
ashteche
ashtese
ashtesi
asil
asilam
asilo
asin
asir
asla
aslay
asle
asli
aslo
asobab
asobabopotr
asobe
asobi
asoche
asochi
asochil
asochilam
asoin
asol
asola
asolam
asolay
asolo
asongka
asopatal
asopatalo
asor
asora
asore
asose
asosi
asosil
asosilam
asote
aspatal
aspatalo
asra
asre
asrokendr
asrom
asroy
asroykendr
assalamu
assalamualaikum
assalamuwalaikum
asse
assi
assil
assilam
asso
aste
asteaste
astese
astha
asto
asuin
asur
asylam
atbohotya
atdin
atek
athta
atjon
atka
atkaa
atkae
atkai
atkaia
atkaiche
atkailaiche
atkailaise
atkaise
atkaite
atkaiya
atkan
atkano
atkay
atkaya
atkaye
atke
atkura
atkure
atmahotya
atmas
atmi
atmio
atmira
atmisbojon
atmisbozon
atmishjon
atmishojon
atmishozon
atmishzon
atmisjon
atmisojon
atmisozon
atmiszon
atmiy
atmiyra
atmiysbojon
atmiysbozon
atmiyshojon
atmiyshozon
atmiysojon
atmiysozon
atmohattya
atmohota
atmohotta
atmohotya
atmohta
atnohota
atnohotya
atnohta
atodin
atohota
atohotar
atohotya
atohotyar
atohta
atohtar
atojon
atok
atoka
atokaa
atokae
atokai
atokaia
atokaiche
atokailaiche
atokailaise
atokaise
atokaite
atokaiya
atokay
atokaya
atokaye
atoke
atokura
atokure
atomas
atongk
atongke
atongkit
atongko
atonke
atonkito
atonko
atonkogrosto
ator
atoshobaji
atoshobazi
atosobaji
atosobazi
atot
atozon
atsbaji
atsbazi
atshbaji
atshbazi
atta
attachar
attio
attiyo
attohota
attohotar
attohotta
attohottar
attohotya
attohotyar
attohta
attohtar
attun
attyachar
atuk
atun
atut
atzon
awaj
ayama
ayamma
ayna
aynay
ayron
azebaze
azia
azibon
azie
aziya
aziye
azka
azkal
azoka
azokal
baade
baaji
baap
baapbhai
babaji
babama
babarbari
babare
babarobari
babazi
babohar
babohare
babostha
baburchi
babursi
bacai
bacaite
bacan
bacao
bacbo
bacca
baccar
baccare
baccha
bacchader
bacchago
bacchakaccha
bacchake
bacchar
bacchare
bachai
bachaise
bachaita
bachaite
bachan
bachao
bachauka
bachaukka
bachaw
bachaye
bachben
bachbi
bachbo
bachcha
bachchader
bachchago
bachchagore
bachchagre
bachchagula
bachchain
bachchainore
bachchainote
bachchainre
bachchainte
bachchakacha
bachchakachcha
bachchake
bachchar
bachchara
bachcharai
bachchare
bachchi
bachi
bachobi
bachsi
bachte
baci
bacte
bada
badam
baddho
baddhota
badedi
badey
badh
badha
badhakopi
badhakpi
badhy
badhyo
badi
badnam
bador
baech
baedh
baendh
baer
baes
bafe
bafor
bafore
bafre
baga
bagan
bagdota
bagdotta
bagh
bagodota
bagodotta
baher
bahir
bahu
baia
baibel
baich
baicha
baichab
baichcha
baichchagula
baichchain
baichchar
baichchare
baichha
baidh
baidha
baidhy
baik
bainchod
baindh
baindha
baindhya
bainre
bair
baira
bairaiche
bairaise
bairan
bairao
bairate
bairay
bairaye
baire
bairedi
bairia
bairkori
bairkri
bairkridiche
bairkridise
bairo
bairokori
bairokoridiche
bairokoridise
bairot
baisa
baisab
baisagula
baisain
baisar
baisare
baissa
baissagula
baissain
baissar
baissare
baiya
bajaat
bajar
bajare
bajarkhroch
bajarkhros
bajarkroch
bajarkros
bajaro
bajarokhoroch
bajarokhoros
bajarokoroch
bajarokoros
bajarot
bajay
bajaye
baje
bajha
bajhaa
baji
bakir
baks
balai
balatkar
balb
balens
balis
baliser
balish
balisher
baloti
bana
banaia
banaiche
banaise
banaiya
banchod
band
bandej
bandez
bandh
bandha
bandhobi
bandij
bandir
bandiz
bandor
bandorer
bang
bangal
banggali
bangk
banja
banjha
bank
banoja
banor
banoza
banza
banzha
bape
baper
bapera
baperbari
baperbarit
bapere
baperobari
bapor
bapore
bapre
barabari
barai
baraisi
baram
baranda
barandae
barandai
barandat
barano
barbar
barbarr
bardhok
bardhoky
bariala
bariali
bariat
barichara
barighor
barinda
barioala
barioali
bariola
barioyala
barioyali
barir
barisara
barishe
baristar
barit
barite
barito
barivara
bariwali
bariyala
bariyali
bariye
barkri
barmas
barobar
baroi
baroilo
baroise
baroit
baroito
barokori
baromas
barot
barthode
bartode
basader
basago
basagore
basagre
basagula
basain
basainore
basainote
basainre
basainte
basaise
basaita
basakasa
basan
basao
basar
basara
basauka
basaukka
basbi
bash
basha
bashai
bashat
bashato
bashay
bashaye
bashi
bashon
basi
basnkson
baso
basobi
bason
basonokoson
basostand
basostop
basostyand
bassa
bassader
bassago
bassagore
bassagre
bassagula
bassain
bassainore
bassainote
bassainre
bassainte
bassakassa
bassara
bastard
baste
bat
batare
batari
batas
batha
bathorum
bathroom
bathrum
bati
batil
batopar
batopari
batorum
batpar
batpari
batrum
bayna
baza
bazar
bazarkhroch
bazarkhros
bazarkroch
bazarkros
bazaro
bazarokhoroch
bazarokhoros
bazarokoroch
bazarokoros
bazaror
bazarot
baze
bazi
beadob
beag
beaggun
beagun
beai
beain
beak
beane
bearam
bebak
bebakote
bebakoti
bebakte
bebakti
bebi
bebisitar
bebohaar
bebohar
bebohare
bebosta
bebostha
becha
beche
bechechi
bedare
beday
bedbin
bedh
bedhe
bedin
bedire
bedisa
bedisha
bedna
bednanashok
bednanasok
bedona
bedonanashok
bedonanasok
bedorum
bedrum
beech
bees
begar
beggun
begun
behaa
behaya
behenchod
behus
behush
beich
beicha
beichya
beijjot
beijjoti
beijot
beijoti
beiman
beimaner
beimani
beina
beinat
beinna
beinnat
beinya
beis
beisa
beisha
beishya
beissha
beisya
beizot
beizoti
beizzot
beizzoti
bejan
bejar
bejonma
bekar
bekub
bel
belar
belay
belna
belon
belona
belt
belter
belun
beluna
bemar
bendej
bendh
benifit
benoch
benos
beporda
ber
beram
berar
beri
bes
besa
besha
beshi
beshirbhag
beshirobhag
beshirovag
beshirvag
beshorom
beshrom
beshsha
beshumar
beshya
beshyar
besi
besirbhag
besirobhag
besirovag
besirvag
besment
besoment
besorokari
besorom
besrkari
besrom
besshya
besumar
besya
bet
betachele
betagu
betain
betainor
betainore
betainote
betainre
betainte
betar
betare
betasele
bete
beter
bethar
bethata
bethay
beti
betie
betigu
betin
beting
betinor
betir
betire
betiye
betnda
beton
betoner
betonoda
betonr
betonta
beush
beyadob
beyag
beyaggun
beyagun
beyai
beyain
beyak
beyan
beyane
beyaram
bezan
bezar
bezonma
bha
bhaara
bhaat
bhab
bhabhi
bhabhire
bhabi
bhaeb
bhaeng
bhaengg
bhaes
bhag
bhaga
bhagaia
bhagaiche
bhagaise
bhagaiya
bhagina
bhagna
bhagne
bhagni
bhagona
bhagoni
bhai
bhaia
bhaib
bhaibar
bhaichab
bhaiera
bhaijan
bhaijhi
bhaiji
bhain
bhaing
bhainga
bhaingalaiche
bhaingalaise
bhaingalamu
bhainge
bhaingg
bhaingga
bhainggalaiche
bhainggalaise
bhainggalamu
bhaingge
bhaipo
bhaire
bhais
bhaisab
bhaista
bhaiya
bhaiye
bhaiyer
bhaiyera
bhaizan
bhaizhi
bhaizi
bhaj
bhaji
bhal
bhalo
bhalobasa
bhalobasha
bhalobashi
bhan
bhang
bhangay
bhangche
bhangchur
bhanger
bhangg
bhangga
bhanggia
bhanggilaiche
bhanggilaise
bhanggiya
bhangi
bhangia
bhangilaiche
bhangilaimu
bhangilaise
bhangilise
bhangilo
bhangise
bhangiya
bhanglo
bhangochur
bhangosur
bhangse
bhangsilo
bhangsur
bhangti
bhangum
bhaolens
bhaolent
bhara
bharada
bharar
bharate
bharatia
bharatiya
bhas
bhasa
bhasha
bhashur
bhashurer
bhashurra
bhasur
bhasuropo
bhasurpo
bhata
bhatar
bhatare
bhatija
bhatiji
bhatiza
bhatizi
bhatotorokari
bhatrkari
bhattrkari
bhauchar
bhauj
bhausar
bhauz
bhaylens
bhaylent
bhayolens
bhayolent
bhayra
bhaz
bhazi
bheb
bhechok
bhechuk
bheg
bhej
bhel
bheng
bhenga
bhengay
bhengch
bhengcha
bhengchay
bhengchi
bhenge
bhengeche
bhengg
bhengga
bhenggay
bhengge
bhengoch
bhengocha
bhengos
bhengosa
bhengs
bhengsa
bhengsay
bhengsi
bhenguch
bhengus
bhep
bher
bheri
bhes
bhesha
bhesok
bhesuk
bhez
bhidio
bhidiokol
bhidu
bhij
bhija
bhijaia
bhijaiya
bhijia
bhijiya
bhika
bhikari
bhikha
bhikhari
bhikhuk
bhikuk
bhilej
bhilez
bhing
bhingch
bhings
bhir
bhirute
bhisa
bhisar
bhisay
bhit
bhita
bhitemati
bhiti
bhitor
bhitoro
bhitrey
bhitro
bhitrot
bhitu
bhiz
bhiza
bhizaia
bhizaiya
bhizia
bhiziya
bhobhiti
bhodeka
bhodekha
bhodka
bhodoka
bhog
bhoi
bhojali
bhol
bhonbhon
bhonobhon
bhoot
bhora
bhorate
bhorbela
bhore
bhork
bhorka
bhornpshon
bhornpson
bhorobela
bhorok
bhoroka
bhoronoposhon
bhoronoposon
bhororate
bhorosa
bhorrate
bhorsa
bhorsha
bhorta
bhorti
bhortir
bhoruk
bhotka
bhotoka
bhoy
bhoya
bhoybhiti
bhoydekay
bhoydekhay
bhoye
bhoyej
bhoyes
bhoyez
bhoyonkor
bhoyvhiti
bhozali
bhru
bhrun
bhueg
bhug
bhuig
bhuk
bhuka
bhuke
bhukh
bhukha
bhukhe
bhuktobhgi
bhuktobhogi
bhul
bhula
bhuler
bhumi
bhur
bhuri
bhuru
bhut
bhuta
bhutta
bhuy
bhyan
bhyanga
bhyangay
bial
bialot
bian
bianbela
bianbelat
biane
bianobela
bianobelat
biar
biaropi
biarpi
biat
biata
bibadi
bibaher
bibahito
bibaho
bich
bichaarok
bichana
bichanapotr
bichanat
bichanay
bichar
bicharer
bichari
bicharok
bichched
bichchu
biche
bichhana
bichi
bichin
bichna
bichnat
bichona
bichonat
bichor
bichora
bichr
bichra
bidbes
bidbesh
bides
bidesh
bideshe
bideshi
bideshir
bideshira
bidesi
bidh
bidhba
bidhbost
bidhoba
bidrup
biedh
bigor
bigora
bigr
bigra
bihane
biidh
bijaia
bijaiya
bijiya
bika
bikal
bikalbela
bikale
bikalobela
bikel
bikelbela
bikele
bikelobela
biklang
biklangg
bikoj
bikolang
bikolangg
bikoz
bila
bilai
bilap
bile
bilos
biman
bimanbondor
bimanobondor
binain
binakarone
bine
binit
binitbhabe
binitobhabe
binitovabe
binitvabe
binor
binore
binre
bipod
bipode
bipokkhe
bipokkho
bipotnik
bira
biral
birat
birate
biri
biriani
biriyani
birokti
biroti
birti
bis
bisa
bisana
bisanapotr
bisanat
bisar
bisarok
bisas
bisbas
bise
bised
bisesh
bish
bishas
bishbas
bishe
bisher
bishh
bishonno
bishonnota
bishonota
bishopan
bishoy
bishpan
bishram
bishri
bishshash
bishtish
bishwas
bisi
bisin
biskut
bisna
bisnat
bisnay
bisona
bisonat
bisonnota
bisonota
bisopan
bisor
bisora
bisoy
bispan
bisr
bisra
bisram
bisri
bissed
bissh
bisshas
bisshash
bissu
bisu
biting
bitrishna
bitrisna
biya
biyan
biyanbela
biyanbelat
biyane
biyanobela
biyanobelat
biyar
biyat
biyata
biyate
biye
biyea
biyer
biyeta
bizaia
bizaiya
bizia
bkash
blackmail
blad
bladi
bladopresar
bladopreshar
blaind
blak
blakbord
blakmeil
blakmel
blakobord
blakomeil
blakomel
blangket
blauj
blauz
bled
blet
blich
bliding
blis
blok
blokod
bluefilm
blufilm
blyak
blyakbord
blyakmeil
blyakmel
blyakobord
blyakomeil
blyakomel
blyangket
bobar
bobosa
bobsa
bochor
bochore
bochre
boddmash
boddoa
boddya
bodhir
bodhu
bodhur
bodl
bodla
bodlaia
bodlaiche
bodlaise
bodlaite
bodlaiya
bodlay
bodmais
bodmaish
bodmaishi
bodmaisi
bodmas
bodmash
bodna
bodnam
bodnamer
bodnami
bodoa
bododoa
bododoya
bodol
bodola
bodolaia
bodolaiche
bodolaise
bodolaite
bodolaiya
bodolay
bodomais
bodomaish
bodomaishi
bodomaisi
bodomas
bodomash
bodona
bodonam
bodonami
bodya
bofrend
bogol
bohut
boila
boilla
boilo
boin
boine
boinre
boisa
boisha
boishaa
boishe
boishom
boishomy
boisom
boisomy
boissha
boithkana
boithkhana
boithkkana
boithkkhana
boithokokana
boithokokhana
boitkana
boitkhana
boitkkana
boitkkhana
boitokokana
boitokokhana
bojaje
bojat
bojati
bojh
bojjat
bojjati
boka
bokabaji
bokabki
bokabok
bokabokhi
bokaboki
bokabuk
bokachoda
bokajhka
bokajhoka
bokar
bokay
bokazhka
bokazhoka
bokea
bokeya
bokhoshish
bokhosis
bokhshish
bokhsis
bokoshish
bokosis
bokse
bokshish
boksis
bokte
bokuni
bola
bolaia
bolam
bolar
bolatkar
bolbe
bolben
bolbi
bolbo
bolche
bolen
bolia
boliye
bollam
bolle
bollom
bolobi
bolod
bololam
bolole
bolom
boloprog
boloproyog
bolotache
bolotase
boloteche
bolotechil
bolotechilo
bolotese
bolotesil
bolotesilo
bolse
bolsi
bolsilam
boltache
boltase
bolte
bolteche
boltechil
boltechilo
boltese
boltesi
boltesil
boltesilo
bomb
bombar
bomi
bomibhab
bomibmi
bomibomi
bomir
bomivab
bon
bonas
bonchit
bonddho
bondh
bondha
bondho
bondhok
bondhoki
bondhu
bondhura
bondhya
bondi
bondit
bonditb
bondo
bondoh
bondok
bonduk
bone
bonera
bonero
bong
bongg
bongs
bongsh
bongsho
bonjhi
bonoch
bonochit
bonojhi
bonopo
bonos
bonosit
bonozhi
bonpo
bonre
bonsit
bonti
bonuch
bonus
bonzhi
booking
borabor
bordar
bori
boriser
borkast
borkest
borkha
borkhast
borkhest
borno
bornobad
bornobader
bornobadi
boro
borof
borofe
boroka
borokast
borokest
borokha
borokhast
borokhest
boropok
boropokh
borpok
borpokh
borpokkho
borrtho
bosa
bosaia
bosaiche
bosaise
bosaiya
bosh
bosha
boshe
boshi
boshsilo
boshte
bosi
bosie
bosiye
bosor
bosore
bosre
bosta
bota
botam
botanashok
botanasok
botha
bothanashok
bothanasok
boti
botida
botidao
botir
botlos
botol
botolos
boubhat
boudi
bour
boura
boure
bourer
bouvat
bowor
bowre
boyfrend
boylar
boyra
boyraa
boys
bozat
bozati
bozh
bozzat
bozzati
bradar
brek
brekap
brekfast
brekofast
briddh
briddha
briddho
bridh
bridha
brij
brik
brishtir
brishtit
briz
broken
brokli
brokoli
bruj
bruz
bubu
buddhi
buddhiprotibondhi
buddi
budhdhi
buejh
buere
buezh
bugot
buijh
buira
buizh
bujchi
bujh
bujha
bujhae
bujhaia
bujhaiya
bujhaye
bujhbi
bujhchi
bujhe
bujhi
bujhina
bujhobi
bujhochi
bujhos
bujhosi
bujhotam
bujhsi
bujhtam
bujhte
buji
bujiar
bujina
bujiyar
bujochi
bujoram
bujosi
bujotam
bujram
bujsi
bujtam
bukbetha
bukdhrfor
buke
buker
bukh
bukho
buking
buko
bukodhorofor
bukor
bukot
bul
bulaia
bulaiche
bulay
bulaye
buli
bulid
buliing
buling
buma
bun
bundh
bura
bure
buri
buro
buroangul
bus
busstop
bustop
buya
buye
buyere
buzchi
buzh
buzha
buzhae
buzhaia
buzhaiya
buzhaye
buzhbi
buzhchi
buzhi
buzhobi
buzhochi
buzhos
buzhosi
buzhotam
buzhsi
buzhtam
buziar
buzina
buziyar
buzochi
buzoram
buzosi
buzotam
buzram
buzsi
buztam
byabohar
byad
byada
byadi
byag
byaj
byak
byalens
byandej
byandez
byandij
byandiz
byang
byangk
byaram
byaristar
byat
byata
byatare
byatari
byatha
byaz
bybosa
byng
byngg
byta
bytanashok
bytanasok
bytha
bythanashok
bythanasok
cable
caile
call
camera
cancel
cancer
caravan
card
caser
cha
chaata
chabi
chabir
chabita
chabk
chabka
chabok
chaboka
chabuk
chach
chachamechi
chachar
chachare
chachasbosur
chachashboshur
chachashoshur
chachashshur
chachasosur
chachassur
chachasur
chachat
chachatbhai
chachato
chachatobhai
chachatovai
chachatvai
chachi
chachisasuri
chachishashuri
chachora
chachra
chadabaj
chadabaji
chadabaz
chadabazi
chadar
chader
chador
chaep
chaer
chaet
chaf
chagol
chah
chaia
chaiche
chaichin
chaild
chaile
chain
chaina
chainij
chainiz
chaip
chaipa
chaipya
chair
chaira
chairam
chairay
chairjon
chairojon
chairozon
chairya
chairzon
chaise
chait
chaite
chaiya
chakku
chakni
chakoni
chakor
chakorani
chakori
chakorichut
chakorichyut
chakorit
chakrani
chakri
chakrichut
chakrichyut
chakrir
chakrit
chaku
chakur
chal
chala
chalai
chalaia
chalaite
chalaiya
chalay
chamar
chamoch
chamora
chamra
chamrar
chamuch
chanapna
chanapona
chans
chaoa
chaoal
chaoalda
chaoaloda
chaowal
chaoya
chaoyal
chaoyalda
chaoyaloda
chap
chapati
chapay
chape
chapia
chapiya
chapor
chapora
chapr
chapra
chapse
chara
charai
charal
charbar
charbe
charbi
charbo
charch
charchin
chardin
chargun
chari
charia
charilaiche
chariti
charj
charjar
charjon
charjoshit
charjosit
charlei
charlo
charmas
charobar
charobi
charochin
charodin
charogun
charojon
charomas
charopoka
charota
charozon
charpka
charta
charum
charz
charzar
charzon
charzoshit
charzosit
chasa
chasha
chashi
chasi
chat
chata
chatai
chatar
chati
chatla
chatola
chatr
chatri
chaul
chay
chayer
chear
chearman
chearmansab
chearoman
chearomanosab
chearomyan
chearomyanosab
chearomyansab
chech
checha
chechamechi
chechor
chechora
chechoraia
chechoraiya
chechr
chechra
chechraia
chechraiya
chee
cheech
cheep
cheet
chef
cheh
chehara
cheich
chein
cheip
cheit
chek
cheka
chel
chelakat
chelakath
chele
cheleder
chelemee
chelemeeder
chelemeera
chelemeye
chelemeyeder
chelemeyera
chelemi
chelemider
chelemira
chelepok
chelepokh
cheler
chelera
cheleta
chell
chemora
chemori
chemra
chemri
chengra
chengrar
chengri
chep
chepe
chera
chere
chereche
chest
cheta
chetchin
chete
chetin
chetochin
cheyar
cheyarman
cheyarmansab
cheyaroman
cheyaromanosab
cheyaromyan
cheyaromyanosab
cheyaromyansab
cheye
chhad
chharbe
chharben
chharbo
chharle
chharlo
chharpoka
chharse
chhep
chhere
chhobi
chhocha
chhuri
chib
chibuk
chich
chichi
chid
chida
chidi
chieb
chier
chiib
chiila
chiin
chiina
chiir
chiira
chik
chikar
chikitsa
chikkar
chikkur
chikon
chikor
chikur
chil
chila
chilachili
chilai
chilani
chilapala
chilar
chilche
chilekota
chilekotha
chilekta
chilektha
chill
chilla
chillachilli
chillai
chillaia
chillaiche
chillaise
chillani
chillapalla
chillar
chillay
chillaya
chillo
chiloche
chilse
chimdi
chimet
chimit
chimodi
chimot
chimota
chimoti
chimt
chimta
chimti
chimut
chinal
chinali
chinalir
chinchin
chingki
chingri
chini
chinimini
chinochin
chinotai
chinotaikari
chinta
chintai
chintaikari
chinya
chipa
chipe
chipse
chir
chira
chirche
chirdin
chire
chiria
chiriya
chiroche
chirodin
chiruni
chit
chitar
chithi
chithirbaks
chithirobaks
chiti
chiting
chitirbaks
chitirobaks
chitkar
chitkare
chitker
chitkini
chitokini
choa
choal
chob
choba
chobir
chobol
chobor
chobur
choccha
chod
chodin
chodna
chodu
choes
choesh
chois
choish
chojon
chok
choka
chokeropani
chokeropata
chokerpani
chokerpata
chokh
chokhe
chokher
chokheropani
chokheropata
chokherpani
chokherpata
chokho
chokhot
chokhut
chokka
chokkor
choklet
choko
chokolet
chokor
chokut
chol
cholbe
cholbena
cholche
chole
cholna
choloch
cholona
cholos
choltese
choltesi
chomas
chomk
chomka
chomok
chomoka
chomuk
chopa
chopar
chopata
chopol
chopor
choppol
chor
chora
chorae
choraye
chorh
chori
choritrohin
choritrohina
chorthapor
chorthappor
chos
chosh
choshma
choshoma
chosma
chosoma
chot
chota
chotfot
chotftani
choti
chotk
chotka
chotkana
chotkna
chotlok
choto
chotofot
chotofotani
chotok
chotoka
chotokana
chotokona
chotolok
chotrak
chotta
chotti
chouk
choukat
choukath
choukh
chouki
choukidar
chowal
choy
choya
choyal
choydin
choyjon
choymas
choyzon
chozon
chua
chub
chuba
chubaa
chubai
chubaia
chubaib
chubaiche
chubaiya
chubay
chubaya
chubie
chubiye
chudir
chudmarani
chudu
chue
chuer
chues
chuesh
chuet
chug
chugot
chuia
chuiche
chuie
chuir
chuira
chuis
chuish
chuit
chuiya
chuiye
chuk
chuka
chuke
chukh
chukhe
chukho
chukhor
chuko
chukor
chukti
chul
chula
chular
chulat
chulay
chule
chuler
chuli
chulk
chulka
chulkani
chulkay
chulo
chulok
chuloka
chulokani
chulor
chulot
chuma
chumu
chuni
chunni
chup
chuparbhaijar
chuparbhaizar
chuparobhaijar
chuparobhaizar
chuparovaijar
chuparovaizar
chuparvaijar
chuparvaizar
chupchap
chupichupi
chupochap
chupoti
chupti
chura
chure
churi
churidi
churmar
churomar
chush
chut
chuta
chuti
chutir
chutmarani
chutu
chuya
chuye
chyach
chyachamechi
chyachora
chyachra
chyaep
chyaip
chyak
chyaka
chyamora
chyamra
chyap
chyara
chyari
chyariti
chyat
chyech
chyek
chyep
clinic
committee
court
cycle
daabetik
daabetis
daag
daaga
daant
daante
daanter
daao
daapar
daate
dab
daba
dabai
dabaia
dabailo
dabaise
dabaiya
dabaye
dabetis
dabor
dabora
dabr
dactar
dactare
dactarer
dadababu
dadisasuri
dadishashuri
daeb
daek
daeri
dafon
daga
dage
dager
daib
daik
daika
daikya
daini
dainii
dainy
dairi
dak
daka
dakat
dakati
dakka
daknam
dakonam
dakotor
daktar
daktarni
daktaroni
daktor
daktore
daktorkana
daktorkhana
daktorokana
daktorokhana
daktoror
daktorore
daktorre
damand
damb
damer
damp
damta
danda
dandi
danggor
dangor
danto
daoa
daoat
daodi
daoi
daor
daoya
daoyat
darae
darai
daraise
daraite
daraiya
daranir
darao
daray
daraya
daraye
darga
dari
dariat
dariyat
dariye
daroan
daroga
daroyan
darti
daryan
dasi
dasot
dasotb
dastobin
dato
dator
datot
daudau
daunosinodrom
daunsinodrom
dayabetik
dayabetis
dayapar
daybetis
dayeri
dayni
daynii
dayriya
dbigun
deale
dealer
dear
debe
debit
debor
debore
debr
debre
deek
deekh
dehe
dehen
dehi
deik
deika
deike
deikh
deikha
deikhe
deikhi
deikhya
deikhye
deikhyi
deiki
deikke
deikkha
deikki
deikya
deikye
deikyi
dein
dek
deka
dekaa
dekae
dekaia
dekaiche
dekain
dekaise
dekaiya
dekamu
dekay
dekaya
dekaye
dekbi
dekche
dekchi
dekchilam
dekchin
deke
deker
dekh
dekha
dekhaa
dekhabo
dekhae
dekhai
dekhaia
dekhaiche
dekhain
dekhaise
dekhaisi
dekhaiya
dekhamu
dekhar
dekhay
dekhaya
dekhaye
dekhbi
dekhchilam
dekhchin
dekhe
dekher
dekhi
dekhia
dekhie
dekhin
dekhiya
dekhiye
dekhlam
dekhle
dekhobi
dekhochilam
dekhochin
dekhora
dekhoram
dekhoray
dekhos
dekhosilam
dekhosin
dekhota
dekhotachi
dekhotasi
dekhra
dekhram
dekhray
dekhse
dekhsi
dekhsilam
dekhsilo
dekhsin
dekhta
dekhtachi
dekhtasi
dekhte
deki
dekia
dekie
dekin
dekiya
dekiye
deklam
dekle
dekobi
dekoche
dekochi
dekochilam
dekochin
dekolam
dekole
dekora
dekoram
dekoray
dekos
dekose
dekosi
dekosilam
dekosin
dekota
dekotachi
dekotam
dekotasi
dekote
dekra
dekram
dekray
dekse
deksi
deksilam
deksin
dekta
dektachi
dektam
dektasi
dekte
delibhari
delibhariman
delibharimyan
delivari
delivariman
delivarimyan
delivarir
dem
denar
denjar
denjaras
denmhor
denmohor
denmohorer
denojar
denojaras
denomohor
denozar
denozaras
dentist
denzar
denzaras
deoa
deoal
deoale
deoamu
deoani
deoar
deoin
deona
deonar
deoner
deor
deorani
deore
deorer
deorjhi
deorojhi
deorore
deorozhi
deorre
deorzhi
deoya
deoyal
deoyamu
deoyani
deoyar
dera
derite
derotar
dertar
desara
deschara
desh
deshchara
deshe
desher
deshi
deshlai
desho
deshochara
desholai
deshor
deshosara
deshsara
deslai
deso
desochara
desolai
desor
desosara
dessara
deuk
devor
dewal
dewale
dewor
deya
deyal
deyale
deyar
deyr
dhaar
dhaek
dhael
dhaem
dhaik
dhaika
dhail
dhaila
dhaim
dhaira
dhairra
dhak
dhakadhaki
dhakaia
dhakaiche
dhakaise
dhakaiya
dhake
dhaki
dhakk
dhakka
dhakkadhakki
dhakkai
dhakkaia
dhakkaiche
dhakkaise
dhakkaitese
dhakkaiya
dhakkay
dhakna
dhakni
dhakona
dhakoni
dhakse
dhal
dhalche
dhale
dhali
dhalia
dhaliya
dhaloche
dhalose
dhalse
dham
dhamki
dhamok
dhamoki
dhamora
dhamra
dhamuk
dhan
dhandabaj
dhandha
dhao
dhaoa
dhaoy
dhaoya
dhapabaj
dhapabaz
dhappabaj
dhappabaz
dharalo
dhardena
dhare
dharer
dharo
dharodena
dharor
dhatri
dhbes
dhbis
dheel
dhek
dhekk
dhel
dhem
dher
dheros
dhes
dhije
dhiji
dhijje
dhijji
dhil
dhila
dhipdhip
dhipodhip
dhir
dhira
dhire
dhirge
dhiroge
dhis
dhit
dhitt
dhize
dhizi
dhizze
dhizzi
dho
dhoa
dhoamcha
dhoamocha
dhoamosa
dhoamsa
dhoir
dhoira
dhoirjo
dhoirra
dhoiry
dhoirya
dhok
dhoka
dhokabaj
dhokabaji
dhokay
dhokdhok
dhokodhok
dhol
dhola
dholaadmi
dholaadomi
dholai
dholdhol
dholodhol
dhomk
dhomka
dhomkae
dhomkaia
dhomkaiche
dhomkaise
dhomkaiya
dhomkay
dhomkaye
dhomki
dhomkir
dhomok
dhomoka
dhomokae
dhomokaia
dhomokaiche
dhomokaise
dhomokaiya
dhomokaye
dhomoki
dhonbad
dhonobad
dhonybad
dhopa
dhor
dhoradhori
dhoradhri
dhorae
dhoraye
dhorchin
dhore
dhorer
dhorfar
dhorfor
dhorfrani
dhori
dhoria
dhoribaj
dhoribaz
dhorin
dhorit
dhoriya
dhorle
dhormantor
dhormantorit
dhormer
dhormi
dhormio
dhormiy
dhormo
dhormoghot
dhormotagi
dhormotyagi
dhorochin
dhorofor
dhoroforani
dhorosin
dhorse
dhorshit
dhorshita
dhorshito
dhorshok
dhorshon
dhorshoner
dhorsilo
dhorsin
dhorsit
dhorsita
dhorsok
dhorson
dhorsona
dhorsone
dhorte
dhorum
dhos
dhosa
dhostadhosti
dhowa
dhoy
dhoya
dhoyamcha
dhoyamocha
dhoyamosa
dhoyamsa
dhua
dhue
dhuek
dhui
dhuik
dhuika
dhuike
dhuikke
dhuk
dhuka
dhukaia
dhukaiche
dhukaise
dhukaiya
dhukdhuk
dhuke
dhuki
dhukodhuk
dhukopuk
dhukpuk
dhukse
dhul
dhur
dhus
dhuwa
dhuye
diaa
diabetes
dialamu
diashlai
diasholai
diaslai
diasolai
diba
dibam
dibe
diben
dibhors
dibhorsi
dibi
dibo
dibors
diborse
dicche
dichche
diche
dichi
dichil
dichin
didi
didu
dieche
diechil
dien
diese
diesil
digun
dijebol
dik
dike
dikedi
dikh
dil
dila
dilaiba
dilaiche
dilaichin
dilaila
dilaimu
dilaise
dilaisin
dilaita
dilaitam
dilam
dile
dilit
dilo
dilor
dim
dimu
dinbhor
dindupure
dine
dinmjur
dinmojur
dinmzur
dinodupure
dinomojur
dinomozur
dinor
dinorait
dinorat
dinot
dinraat
dinrait
dinrat
dipendent
dipjit
dipojit
diport
dipot
dipozit
dipreshon
dipresod
dipreson
dipzit
dir
dira
diram
diray
disa
disahara
dise
disebold
disehara
disey
disha
dishahara
dishehara
disi
disil
disilam
disilo
disin
disishon
disison
diskord
disokord
disople
dissi
ditache
ditam
ditase
ditay
dite
diteilos
ditel
ditenosan
ditenoshan
ditenoshon
ditenoson
ditensan
ditenshan
ditenshon
ditenson
ditese
ditesi
dito
dium
diuti
divorce
divors
divorsi
diyalamu
diyashlai
diyasholai
diyaslai
diyasolai
diye
diyeche
diyechil
diyen
diyese
diyesil
diyi
diyum
dizebol
doano
doanot
dob
dobhashi
dobhasi
dofa
dohai
dohan
doirra
dojjal
dokan
dokandar
dokandari
dokane
dokaner
dokani
dokano
dokanodar
dokanodari
dokanopat
dokanot
dokanpat
doktorer
dol
dole
dolil
dolna
dolona
doma
dombondh
dombondo
domestik
domobondh
domta
dond
dont
door
dopdop
dopodop
doptori
dor
dorae
dorai
doraia
doraichi
doraii
dorailam
dorailo
dorain
dorair
dorairam
doraise
doraisi
doraitache
doraitachi
doraitam
doraitase
doraitasi
doraite
doraitechi
doraitese
doraitesi
doraiya
doraiyi
doram
dorao
dorau
doray
doraye
dorchi
dordor
dorer
dorir
doriyat
doriyate
doriyay
dorja
dorjar
dorjat
dorjay
dorji
dorkar
dorkast
dorkhast
dorlage
dorlam
dorlo
dormitri
dorod
dorodi
dorodor
doroin
doroja
dorojat
dorojay
dorokar
dorokast
dorokhast
dorolage
doromitori
doror
dororam
doroza
dorozat
dorozay
dorram
dorse
dorshon
dorsi
dorta
dortam
dortese
dorza
dorzat
dorzay
dorzi
dosa
dosdin
dosh
doshay
doshdin
doshe
dosher
doshjon
doshmas
doshodin
doshojon
doshomas
doshozon
doshzon
dosjon
dosmas
dosodin
dosojon
dosomas
dosozon
dostana
dostokhot
dostokot
doszon
dotar
dotla
dotok
dotola
dottok
douer
douir
dour
doura
dourai
dourano
dourate
douray
dovashi
dovasi
dowry
doya
doyano
doyanot
doyar
drag
dragos
draibhar
draivar
dram
drangk
drar
dringk
dringking
dringrum
drip
droyar
droyingrum
drut
duar
duaro
duaror
duarot
dubaiche
dubaise
dubar
dubela
dudh
dudin
dueb
dufor
dufore
dufre
dufur
dufure
dufuro
duhk
duhkh
duhkhi
duhki
duhsbopn
duhshopn
duhsopn
duia
duib
duibar
duibare
duibchor
duibela
duibochor
duibosor
duibsor
duidin
duifore
duifre
duighonta
duigu
duigun
duija
duijne
duijon
duijone
duijya
duimas
duio
duirat
duirga
duiroga
duisoptah
duiya
duiza
duizne
duizon
duizone
duizya
dukan
dukandar
dukandari
dukane
dukaner
dukano
dukanor
dukhi
dukho
dukkhe
dukkho
dukora
dukoray
dukore
dukra
dukray
dukre
dul
dulabhai
dulavai
duler
dum
dumor
dumora
dumr
dumra
dumur
dupore
dupre
dupur
dupurbela
dupure
dupurobela
dur
durbhabna
durbishoh
durbisoh
durbol
durbolota
durnam
durvabna
duschinta
dushai
dushchinta
dushcinta
dushe
dushei
dushi
dushman
dushmon
dushshera
dushsinta
dushtami
dushtumi
dusinta
dussinta
dustami
dustumi
duyar
duyaro
duyarot
dyad
dyamp
dyaor
eara
earoport
earport
ebhidens
ebhorioan
ebhorioyan
ebhrioan
ebhrioyan
eboroshon
eboroson
ebrshon
ebrson
edbhans
edobhans
edovans
edvans
eeth
efaiar
efidebhit
efidevit
egein
egga
egjnor
egjnre
egjon
egoga
egojon
egojonor
egojonore
egozon
egozonor
egozonore
egriment
egula
egznor
egznre
ehane
ehene
ehno
ehon
ehono
eida
eidaa
eidor
eigula
eikane
eikhane
einor
einore
einre
eirkom
eirokom
eirom
eishob
eisob
eitay
ejahar
ejensi
ejent
ekaki
ekakit
ekakitb
ekakitto
ekakittto
ekana
ekaunt
ekbare
ekbarei
ekbchor
ekbela
ekbsor
ekchu
ekdin
ekdine
ekebare
ekena
ekghonta
ekghore
ekghre
ekgu
ekhne
ekhntri
ekhone
ekhonotori
ekjner
ekjon
ekkana
ekkebare
ekkena
ekla
eklai
eklge
ekmas
eknagare
ekne
ekntri
ekobare
ekobarei
ekobela
ekobochor
ekobosor
ekochu
ekodin
ekodine
ekoghonta
ekoghore
ekogu
ekojon
ekojoner
ekola
ekolai
ekologe
ekomas
ekonagare
ekone
ekonotori
ekorat
ekosate
ekosathe
ekosonge
ekosongge
ekosoptah
ekosu
ekota
ekotana
ekoti
ekotukani
ekotukhani
ekozon
ekozoner
ekrat
eksam
eksate
eksathe
eksident
eksonge
eksongge
eksoptah
eksore
eksotenoshon
eksotenoson
eksotenshon
eksotenson
eksu
ektana
ekti
ektukani
ektukhani
ekzner
ekzon
elakar
elarji
elarzi
elmelo
elomelo
email
embulens
emne
emon
emone
emopi
emoplar
emoployar
emote
empi
emte
emun
enaidi
endila
endilya
eneiches
eneises
engejment
engezment
enne
enogejoment
enogezoment
eoandi
eoyandi
epentoment
eplikeshon
eplikeson
epoyentoment
epron
epyentoment
erare
erest
eria
eriya
esailam
esay
eseche
esechi
esechil
esese
esesi
esesil
esha
eshay
eshe
eshian
eshiyan
esian
esid
esiyan
etdin
etgula
etim
etodin
etogula
etotu
ette
etto
ettu
evidens
evorioan
evorioyan
evrioan
evrioyan
eyara
eyaroport
eyarport
ezahar
ezensi
ezent
faaltu
faani
faanta
faar
faashi
faat
faati
faatilo
facebook
fadar
faer
faet
fagla
fagli
fagol
faibo
faichi
faii
failam
faile
faimu
fain
faina
fairlam
fairolam
fais
faise
faisi
fait
faitam
faitese
faiyi
fakghor
fakghro
fakghror
fakghrot
faking
fakoghor
fakoghoro
fakoghoror
fakoghorot
faktori
fala
falaa
faladise
falai
falaia
falaiche
falaidibo
falaidiche
falaidimu
falaidise
falaie
falailaiche
falailaise
falailo
falaise
falaisi
falaite
falaiya
falaiye
falamu
falay
falaya
faldibo
falfal
falofal
falong
falonggo
falongo
falotu
faltu
famili
fangas
fanggas
fani
fanidi
fanir
faoo
faor
faot
faoyo
fap
fara
faram
farbo
fari
farilam
farir
farmesi
farmu
farnichar
farnisar
faroram
farotam
farram
farse
farst
fartam
fas
fasa
fasad
fasaia
fasaiche
fasaise
fasaiya
fash
fashar
fashi
fashir
fashite
fashor
fasi
fast
fat
fata
fatai
fataiche
fataidimu
fataimu
fataise
fath
fathai
fathaiche
fathaidibo
fathaidimu
fathaidise
fathailo
fathaimu
fathaise
fathaita
fathaitam
fathaiya
fathao
fathi
fati
fatigese
fatilo
fatol
fator
fatse
fattese
fayar
feik
feila
feisbuk
feisobuk
fekaidi
fel
fela
felai
felaia
felaidibo
felaidimu
felaidise
felaie
felail
felaise
felaiya
felaiye
felar
felay
felbe
felbo
felche
felchi
fele
feley
felmu
felobe
feloche
felomu
felose
felse
felsi
felsilo
fens
fep
fer
fere
ferioala
ferioyala
ferot
ferote
fesbuk
fesial
fesiyal
fesobuk
fet
fete
feth
feto
fetor
fiche
fida
fiira
fije
fijikal
fijikali
fijikyal
fijikyali
fijje
fijji
fil
findi
findia
findin
findiya
fingar
fingaroprint
finggar
finggaroprint
fini
finni
finse
fipash
fir
fira
fire
firi
firlam
firolam
firotechil
firotesil
firtechil
firtesil
fisa
fisar
fise
fisfas
fisfes
fisfis
fisofas
fisofes
fisofis
fitaiche
fitaise
fitay
fith
fithi
fitho
fiuj
fiuz
fiynse
fize
fizi
fizikal
fizikali
fizikyal
fizikyali
fizze
fizzi
flait
flas
flash
flask
flatmet
flatomet
flight
flyatmet
flyatomet
foain
foar
foare
foet
foisa
foisha
foishar
fojor
fojore
fojorer
fojoro
fojre
fojrer
fojro
fokini
fokinir
fokinni
fokinnir
fokir
fokirni
fokironi
fol
fola
folapan
folare
folo
foloar
foloing
folon
foloyar
folyar
fone
foner
fonkol
fono
fonokol
fonor
fop
fopa
fopani
fopay
for
fora
forane
foraner
foranta
foray
fore
forenar
fori
foria
foriad
foribar
foribaror
foriyad
forkolifot
form
forman
foroman
foromyan
foror
forote
forsa
forse
forshi
forshir
forsi
forsod
forte
forti
forto
fos
fosa
fosar
foshka
foska
fosoka
fosol
fot
fota
fotek
fotekdin
fotekodin
foti
foto
fotoa
fotok
fotos
fotoya
fotti
fotua
fotuya
fotya
fotyek
fotyekdin
fotyekodin
foujdari
foujodari
fouzdari
fouzodari
foya
foyain
foyar
foyare
foysa
foysar
fozor
fozore
fozorer
fozoro
fozre
fozrer
fozro
fraide
fraipan
fraipyan
frakchar
frakochar
frakosar
fraksar
frend
freshi
freshie
fresi
frij
frijar
friz
frizar
fryakchar
fryakochar
fryakosar
fryaksar
fuain
fuainre
fuaintor
fuane
fuar
fuare
fuari
fuarire
fudbangk
fudobangk
fudobyangk
fuel
fuet
fufa
fufat
fufatbhai
fufato
fufatobhai
fufatovai
fufatvai
fufu
fufusasuri
fufushashuri
fufuto
fuil
fuila
fuileche
fuit
ful
fula
fulafula
fulagese
fulailaiche
fulailaise
fulche
fuldani
fule
fulese
fulia
fulis
fulise
fulish
fulishe
fulishor
fulishore
fulishre
fulisor
fulisore
fulisre
fulkpi
fulla
fuloche
fulodani
fulokopi
fulose
fulse
fungas
fup
fupa
fupaa
fupaia
fupaiya
fupasbosur
fupashboshur
fupashoshur
fupashshur
fupasosur
fupassur
fupasur
fupato
fupay
fupaya
fupie
fupiye
fupu
fur
furi
furin
furinor
furinore
furinotor
furinre
furinta
furintor
furir
furire
furu
furuta
furutain
furutainor
furutainore
furutainoreo
furutainre
furutainreo
furutar
furutare
furutta
furuttar
furuttare
fus
fusa
fusfus
fuskuri
fusl
fusla
fusofus
fusokuri
fusol
fusola
fusul
fut
futa
futant
futbol
futent
futer
futo
futobol
futont
futopat
futopath
futor
futpat
futpath
futre
fuya
fuyain
fuyane
fuyar
fuyare
fyaktori
fyalofyal
fyamili
fyan
fyasad
fyat
gaaja
gaal
gaala
gaali
gaang
gaat
gaato
gaatot
gach
gadagadi
gadha
gadhi
gadi
gaerong
gaerorong
gaerrong
gaet
gaeth
gai
gaila
gailagaili
gailaiche
gailaigali
gailain
gailaise
gailay
gailde
gaill
gailla
gaillagali
gaillaise
gaillay
gailode
gailor
gaira
gait
gaith
gaiya
gajakhor
gajakor
gajor
galagal
galagali
galaiche
galaise
gali
galide
galidey
galigalaj
galigalaz
galir
galmond
galod
galomond
galor
galot
galud
gamboling
gamcha
gamla
gamocha
gamola
gamosa
gamsa
gandha
gangg
gango
ganhara
ganjuti
ganjutti
ganohara
ganoja
ganojuti
ganojutti
ganoza
ganozuti
ganozutti
ganza
ganzuti
ganzutti
garanti
garbhe
garbho
gard
garden
garej
garer
garez
gari
garib
garichapa
garichapay
garir
garisapa
garisapay
garit
garite
garlofrend
garmentos
garom
garvopat
gastrik
gat
gata
gath
gato
gator
gatta
gayer
gayerong
gayerorong
gayerrong
gayo
gayya
gazakhor
gazakor
gazor
geche
gechega
gechegi
gechekail
gechen
gechi
gechiga
gechil
gechilam
gechili
gechilo
gechin
gechla
gechlam
gecho
gechola
gecholam
geda
geie
geiede
geii
geil
geilam
geit
geiye
geiyede
geiyi
gel
gelam
gelamga
gelamoga
gelas
gelash
gele
gelei
gelga
gelgi
gelo
geloga
gelogi
geming
genji
genoji
genozi
genzi
geram
geramer
geramo
gese
gesega
gesegi
gesekail
gesi
gesiga
gesil
gesilam
gesili
gesilo
gesin
gesla
geslam
geslo
geso
gesola
gesolam
get
geth
geyo
ghaa
ghabor
ghabora
ghabr
ghabra
ghabur
ghaer
ghaet
ghai
ghait
gham
ghama
ghamachi
ghamasi
ghame
ghar
ghare
gharer
ghat
ghata
ghato
ghau
ghem
gheme
ghena
ghenna
gher
ghera
ghes
ghesh
ghet
ghier
ghiir
ghim
ghin
ghina
ghinna
ghir
ghira
ghis
ghish
ghit
ghom
ghomota
ghomta
ghomtay
ghonghon
ghonoghon
ghonta
ghontar
ghor
ghorchara
ghore
ghorer
ghori
ghorjamai
ghoro
ghorochara
ghorojamai
ghoror
ghorosara
ghorot
ghorozamai
ghorsara
ghorzamai
ghos
ghosaia
ghosaiya
ghoshaia
ghoshaiya
ghoshot
ghoshota
ghosht
ghoshta
ghosot
ghosota
ghost
ghosta
ghot
ghotche
ghote
ghoti
ghotise
ghotlo
ghotok
ghotokali
ghotoker
ghotona
ghotonar
ghotonata
ghotonay
ghotse
ghrina
ghuch
ghucha
ghuira
ghum
ghuma
ghumai
ghumaia
ghumaichi
ghumairam
ghumaise
ghumaisi
ghumaitam
ghumaite
ghumaiya
ghumate
ghumay
ghumayi
ghumeroshudh
ghumerosudh
ghumershudh
ghumersudh
ghumghum
ghumie
ghumiye
ghumo
ghumoghum
ghupchi
ghupochi
ghuposi
ghupsi
ghur
ghura
ghure
ghus
ghusa
ghusaghusi
ghusaiche
ghusaise
ghusay
ghush
ghushaghushi
ghushai
ghushaiche
ghushaise
ghushi
ghushkhor
ghusi
ghussa
ghut
ghutu
giao
gibot
gieche
giese
giil
gije
gijgij
giji
gijje
gijji
gijogij
gini
ginni
gira
girbo
girge
girja
girlam
girobo
giroge
girolam
girza
gitam
gite
gito
gitt
gittam
gitto
giya
giyao
giye
giyeche
giyechi
giyese
gize
gizgiz
gizi
gizogiz
gizze
gizzi
glabhos
glani
glas
glases
glash
glavos
gmail
goalghor
goaloghor
gobhir
gobhirate
gobhirorate
gobhirrate
gobhornor
gocha
godi
goenda
gohna
gohom
gohona
gohonagati
gohonar
gojal
gojgoj
gojguj
gojogoj
gojoguj
gol
golafash
golaj
golamer
golami
golano
golar
golat
golata
golatipa
golatipia
golatipiya
golay
golchotbor
golchtor
goldes
goldesh
golglaa
golglaya
golgol
goli
golmal
golochotbor
golochotor
golodes
golodesh
gologol
gologolaa
gologolaya
golomal
golosotbor
golosotor
golpo
golsotbor
golstor
gome
gon
gonagati
gondh
gonga
gongai
gongani
gongay
gonjna
gonjona
gonojona
gonopituni
gonozona
gonpituni
gonzna
gopnang
gopnangg
gopne
gopon
goponang
goponangg
gopone
gor
gora
gorain
gorali
gorbh
gorbhabosta
gorbhabostha
gorbho
gorbhoboti
gorbhobti
gorbhonirdhok
gorbhonirodhok
gorbhopat
gorer
gorgor
gorib
goribo
gorina
gorit
gornor
goro
goroj
gorom
gorome
goron
goronor
goror
gorote
goroz
gort
gorte
goru
goruj
gorur
goruz
gorv
gorvabosta
gorvabostha
gorve
gorvoboti
gorvobti
gorvonirdhok
gorvonirodhok
gorvopat
gos
gosa
gosha
goslkana
goslkhana
gosol
gosoler
gosolkhana
gosolokana
gosolokhana
gossa
got
goti
gotokal
gotomash
gotor
gotorat
gotore
gotoro
gotorot
gotre
gotro
govir
govirate
govirorate
govirrate
govornor
goyalghor
goyaloghor
goyenda
goyna
goynagati
goz
gozal
gozgoz
gozguz
gozogoz
gozoguz
grafiti
grahok
gram
gramchara
grame
gramer
gramochara
gramosara
gramsara
grandoma
grandopa
gred
grefotar
greftar
greptar
grihhin
grihin
grihini
grihkormi
grihkorta
grihkortri
grihohin
grihokormi
grihokorta
grihokortri
gril
grinhaus
grinohaus
grosari
grup
grupchat
grupochat
grupochyat
gruposat
gruposyat
grupsat
gryand
gryandoma
gryandopa
guch
gudam
guj
guje
gujia
gujob
gulain
gulare
gumor
gumora
gumore
gumr
gumra
gumre
gumur
gundami
gung
guossa
gur
gura
gurali
guro
guruduara
guruduyara
gusa
gusain
gusha
gushi
gushti
gushtishuddh
gushtishudh
gushtisuddha
gushtisudha
gusi
gussa
gustisuddh
gustisuddha
gustisudh
gustisudha
guta
gutai
gutaise
gutay
gutisuti
guto
guttay
guz
guzob
gyada
gyadi
gyamboling
gyan
gyang
gyangg
gyaranti
gyarej
gyarez
gyas
gyastrik
haapani
haat
haate
haater
haatho
haatkora
haato
haatot
haatu
habh
habshi
hacha
hachai
hachau
hachka
hachoka
hachoraa
hachoraiche
hachoraya
hachraa
hachraiche
hachraya
hack
haddit
hadgor
hadit
haeg
haek
haep
haer
haes
haet
hafej
hafez
hag
hagga
hagu
hahakar
haig
haija
haijna
haijya
haik
hainda
hainja
hainjabela
hainoja
hainojabela
hainoza
hainozabela
hainza
hainzabela
haip
hais
haisa
haisya
hait
haiza
haizya
hajar
hajband
hajbend
hajira
hajoband
hajobend
hajobyand
hajot
hajote
haka
hakar
hakime
hakimer
halala
halar
halaropo
halaroput
halarpo
halarput
halay
halia
haliya
hama
hamaia
hamaiche
hamaise
hamaiya
hamesa
hamesha
hamla
hamlakari
hamola
hamolakari
handaia
handaiche
handaise
handaiya
handay
handcuff
handi
handobag
handokaf
hanga
hangar
hangat
hangga
hanggar
hanggat
hanoja
hanoza
hanza
haoa
haoya
hap
hapa
hapani
hapi
hapta
haptat
haptay
hapus
haradin
harae
haraia
haraichi
haraisi
haraiya
haram
harami
haramirbachcha
haramirbasa
haramirbassa
haramirobachcha
haramirobasa
haramirobassa
haramjada
haramjadi
haramkhor
haramkor
haramojada
haramojadi
haramokhor
haramokor
haramozada
haramozadi
haramzada
haramzadi
hararait
haras
harasment
harasoment
haraye
haropik
harpik
has
hasa
hasahasi
hasai
hasau
hasbend
hasbi
hasfas
hasfatal
hashahashi
hashay
hashe
hashir
hashle
hashlei
hashlo
hasho
hashori
hashpatal
hashse
hashsilo
hashuri
haska
hasobend
hasobi
hasofas
hasofatal
hasoka
hasopatal
hasopatalo
hasopatalor
hasopatalot
hasoraa
hasoraise
hasoraya
haspatal
haspatale
haspataler
haspatalo
haspatalor
haspatalot
hasraa
hasraise
hasraya
hasua
hasuri
hasuya
hat
hata
hatahati
hatar
hatbag
hatbma
hate
haterotalu
hatertalu
hatey
hathkara
hathkora
hathot
hati
hatkhroch
hatkhros
hatkora
hatkoraa
hatkorapora
hatkori
hatkoroa
hatkra
hatkri
hatkroch
hatkros
hatmja
hatmza
hato
hatobag
hatoboma
hatobyag
hatokhoroch
hatokhoros
hatokora
hatokori
hatokoroch
hatokoros
hatomoja
hatomoza
hator
hatora
hatot
hatr
hatra
hatte
hatteo
hatu
hatuda
hatur
haturi
haturir
hatuti
haujing
haujmet
haujomet
haumau
hauri
haurir
haurire
hausmet
hausomet
hauzing
hauzmet
hauzomet
hazar
hazband
hazbend
hazira
haziri
hazoband
hazobend
hazobyand
hazot
headteacher
hearodraar
hech
hechka
hechoka
hechor
hechora
hechoraia
hechoraiche
hechoraiya
hechr
hechra
hechrai
hechraia
hechraiche
hechraiya
hedfon
hedmastar
hedofon
hedomastar
hedosef
hedoshef
hedoskarf
hedotichar
hedotisar
hedsef
hedshef
hedtichar
hedtisar
hefajot
hefazot
heg
hego
hegor
hegore
hegre
heida
heidin
heidya
heihane
heine
heismoy
heisom
heisomoy
hek
hel
hela
helmet
helomet
helopar
helothobhijitor
helothobhizitor
helothovijitor
helothovizitor
helotobhijitor
helotobhizitor
helotovijitor
helotovizitor
help
helpar
helpline
helpolain
helpoles
heltbhijitor
heltbhizitor
helthbhijitor
helthbhizitor
helthvijitor
helthvizitor
heltvijitor
heltvizitor
hemote
hemte
hen
hendila
hendilya
heno
henosta
henostha
hep
her
heran
here
heroin
herum
hes
hese
heshe
heska
hesoka
hesor
hesora
hesoraia
hesoraise
hesoraiya
hesr
hesra
hesraia
hesraise
hesraiya
heta
hetain
hetaine
hetainor
hetainre
hetar
hetara
hetarar
hetare
hetay
hete
heteen
hette
heyarodrayar
hiaring
hiaringeid
hibo
hich
hiche
hichi
hichor
hichora
hichr
hichra
hichur
higu
higur
higure
hijab
hijabi
hijabta
hijda
hijla
hijola
hijora
hijore
hijra
hijray
hijre
hik
hikan
hikano
hikhan
hil
hila
hilla
hindu
hingsa
hingsuita
hingsuitta
hingsute
hinor
his
hisab
hisabe
hisabopotr
hisabpotr
hise
hiseb
hishab
hisheb
hisi
hisor
hisora
hisr
hisra
hisur
hit
hitai
hitain
hitar
hitara
hitare
hite
hiteche
hitera
hitese
hiting
hiyaring
hiyaringeid
hiyor
hiyorer
hizab
hizla
hizola
hizora
hizore
hizra
hizre
hoait
hoami
hoar
hoatosap
hoatosoap
hoatosoyap
hoatsap
hoatsoap
hoatsyap
hobi
hobu
hochche
hode
hodo
hogle
hoglre
hoglte
hogol
hogole
hogolor
hogolore
hogolote
hogoltha
hoia
hoiba
hoiben
hoibo
hoiche
hoile
hoilei
hoileo
hoilo
hoirok
hois
hoise
hoisi
hoitese
hoito
hoiya
hoki
hokkol
hokkole
hokkolor
hokkolota
hokkolre
hokkolta
hokkolti
hokle
hoklta
hoklti
hokol
hokole
hokolota
hokoloti
hokolta
holam
hold
holfnama
holide
holoe
holofonama
holoye
holud
holye
homfis
homles
homoark
homofis
homoles
homoyark
homu
homyark
hon
hone
honika
honikka
honikya
hono
honuman
hopta
hoptay
horani
hordom
horhamesa
horhamesha
hori
horibari
horie
horir
horire
horiye
hormon
horodom
horohamesa
horohamesha
horomon
hoshur
hosopital
hosopitale
hospital
hospitale
hosse
hosur
hot
hota
hotacheshta
hotachesta
hotai
hotakari
hotas
hotasa
hotaseshta
hotasesta
hotash
hotasha
hotat
hotbak
hotbhai
hotbhomb
hothat
hotma
hotobak
hotobhomb
hotovomb
hotsap
hotsape
hotta
hotvai
hotvomb
hotya
hotyacheshta
hotyachesta
hotyakari
hotyaseshta
hotyasesta
hour
houri
houribari
hoya
hoyait
hoyami
hoyar
hoyatosap
hoyatosoap
hoyatosoyap
hoyatsap
hoyatsoap
hoyatsyap
hoyna
hoyrani
hoyto
hudahudi
hudai
hudi
huilchear
huilcheyar
huilochear
huilocheyar
huilosear
huiloseyar
huilsear
huilseyar
huina
huine
huini
huinne
huinni
huinya
huiski
hujur
hujure
humk
humka
humki
humkidhamki
humkir
humok
humoka
humoki
humokidhamoki
hun
huna
hunaite
hunche
hunchi
hunchin
hune
huni
hunia
hunin
huniya
hunle
hunob
hunoche
hunochi
hunochin
hunole
hunoram
hunos
hunose
hunosi
hunosin
hunota
hunotam
hunram
hunse
hunsi
hunsin
hunta
huntam
hurbari
hurbarir
hurbarit
hure
huri
hurir
hurka
hurkar
hurko
hurobari
hurobarir
hurobarit
huroka
huroko
huror
huru
hurubela
hurumanush
hurut
huruta
hurutain
hurutaire
hurutar
hurutare
hurutta
huruttar
huruttare
hush
hut
huta
hutain
hutar
hutare
hutat
hutay
huthat
huti
hutohat
huur
huzur
huzure
hyabh
hyachka
hyachoka
hyachoraa
hyachoraiche
hyachoraya
hyachraa
hyachraiche
hyachraya
hyaj
hyak
hyakar
hyamar
hyand
hyandobyag
hyandokaf
hyapi
hyar
hyara
hyaras
hyarasment
hyarasoment
hyare
hyaska
hyasoka
hyasoraa
hyasoraise
hyasoraya
hyasraa
hyasraise
hyasraya
hyav
hyay
hyaz
iaba
iane
iarfon
iarofon
ibar
ibare
ibhikoshon
ibhikoson
ibhikshon
ibhikson
ibhikt
ibhning
ibhoning
ibhotijing
ibhotizing
ibhtijing
ibhtizing
iblis
iblish
ibolis
ibolish
iccha
icchar
icchay
icche
ichcha
ichchar
ichche
idaning
iddot
idit
idiyt
idot
idur
idurer
idurmara
iduromara
ifotar
iftar
iguin
igur
igure
iita
ijjat
ijjot
ijjoter
ijot
ikan
ikano
ikhan
ilekotrik
ilekotrishian
ilekotrishiyan
ilekotrisian
ilekotrisiti
ilekotrisiyan
ilis
ilish
imamosab
imamsab
imarjensi
imarzensi
imeil
imel
imigrant
imigreshon
imigreson
imigryant
imoshonal
imosonal
imshnal
imsnal
inboks
indiyan
indur
indure
indurer
infekshon
infekson
inggit
ingit
ingreji
ingrezi
inhelar
injangkoshon
injangkoson
injangshon
injangson
injekshon
injekson
injin
injuri
inoboks
inofekoshon
inofekoson
inohelar
inojangkoshon
inojangkoson
inojangshon
inojangson
inojekoshon
inojekoson
inojin
inojuri
inosta
inostagram
inosulin
inozangkoshon
inozangkoson
inozangshon
inozangson
inozekoshon
inozekoson
inozin
inozuri
insota
insotagram
insta
insulin
insurens
insyurens
intarbhiu
intarnet
intarobhiu
intaronet
intaropretar
intaroviu
intarviu
inzangkoshon
inzangkoson
inzangshon
inzangson
inzekshon
inzekson
inzin
inzuri
irsa
irsha
isara
isarabhasa
isaravasa
ischool
ishara
isharabhasha
isharavasha
ishkool
ishkul
ishkule
ishokul
ishokule
isiji
isizi
iskul
iskule
iskuler
iskulo
iskulor
iskulot
islamfbia
islamfbiya
isokul
isokule
isolamofobia
isolamofobiya
issaa
istiri
istofa
istri
itain
itar
itara
itare
iter
itor
ittu
ituku
iujarnem
iujaronem
iujles
iujoles
iunibharsal
iunibharsalokredit
iuniform
iunin
iunivarsal
iunivarsalokredit
iuniyn
iutiub
iuzarnem
iuzaronem
iuzles
iuzoles
ivikoshon
ivikoson
ivikshon
ivikson
ivikt
ivning
ivoning
ivotijing
ivotizing
ivtijing
ivtizing
iyaba
iyane
iyar
iyarfon
iyarofon
izot
izzat
izzot
izzoter
jabe
jaben
jabi
jabina
jabo
jabora
jaboraia
jaboraiche
jaboraise
jaboraiya
jaboray
jabra
jabraia
jabraiche
jabraise
jabraiya
jabray
jacche
jacchi
jachche
jachchi
jadu
jadutna
jadutona
jag
jagaia
jagaiya
jagi
jahaj
jahanam
jahaname
jahannam
jahanname
jaia
jaib
jaiba
jaiben
jaibga
jaibi
jaibo
jaiboga
jaien
jaier
jaiga
jaigi
jaile
jaimu
jaina
jainya
jaira
jairam
jairay
jaita
jaitache
jaitam
jaitamna
jaitamnay
jaitamona
jaitamonay
jaitase
jaitay
jaite
jaitese
jaitesi
jaium
jaiy
jaiya
jaiyen
jaiyer
jaiyum
jaket
jala
jalaidibo
jalaidimu
jalailo
jalaise
jalapora
jalapra
jalatan
jalay
jalem
jaliati
jalim
jaliyati
jalkhana
jalra
jamai
jamaibabu
jamaie
jamair
jamaire
jamaiye
jamakapor
jamanot
jamindar
jamine
jaminodar
jamu
jamuga
janabe
janabo
janai
janaja
janala
janalar
janalat
janalay
janan
janen
janer
janggia
janggiya
jangia
jangiya
jangla
janiye
janla
janlam
janlay
janoar
janola
janopran
janotam
janote
janowar
janoyar
jant
jantam
jante
janten
janto
janwar
janyar
jaoa
jaoar
jaon
jaoner
jaowa
jaoya
jaoyar
japot
japota
japt
japta
japut
jargi
jarimana
jarogi
jaroj
jarora
jarra
jash
jasi
jasse
jassi
jatibiddesh
jatir
jatri
jautuk
jawar
jaygi
jbael
jbail
jbal
jbala
jbalaia
jbalaiche
jbalailaiche
jbalailaise
jbalaise
jbalaiya
jbalani
jbalapora
jbalapra
jbel
jbil
jbila
jbin
jbol
jbole
jbolont
jbor
jbul
jebhabe
jebrakrosing
jeda
jedi
jeg
jehez
jeheze
jeidin
jelkana
jelkhana
jelkhanay
jelo
jelokana
jelokhana
jelot
jem
jemun
jer
jera
jeta
jetasbosur
jetashboshur
jetashoshur
jetashshur
jetasosur
jetassur
jetasur
jetato
jete
jetha
jethasbosur
jethashboshur
jethashoshur
jethashshur
jethasosur
jethassur
jethasur
jethato
jethi
jethima
jethu
jeti
jetima
jetu
jhaata
jhadu
jhaek
jhaep
jhaer
jhaik
jhaip
jhair
jhak
jhaka
jhakaiche
jhakaise
jhaki
jhalapala
jhalshay
jhamela
jhap
jhapa
jhaposa
jhapot
jhapota
jhapsa
jhapt
jhapta
jhar
jharfuk
jharofuk
jharu
jharudar
jhata
jhataa
jhek
jhem
jhep
jher
jhie
jhim
jhima
jhimjhim
jhimojhim
jhimuni
jhire
jhiye
jhogor
jhogora
jhogorajhati
jhogr
jhogra
jhograjhati
jhok
jhol
jhola
jholes
jholis
jholos
jholosa
jholosaiche
jholosaise
jholose
jhols
jholsa
jholsaiche
jholsaise
jholse
jholshay
jholus
jhor
jhora
jhore
jhorer
jhorjhor
jhorojhor
jhuel
jhuil
jhuk
jhul
jhula
jhulaya
jhulbo
jhulonto
jhupori
jhupri
jhur
jhuta
jiba
jibba
jibh
jibont
jidi
jieg
jiet
jig
jiga
jigaiche
jigailam
jigaile
jigain
jigaise
jigaisi
jigaisilo
jigas
jigasabad
jigay
jiges
jihba
jiig
jiit
jika
jikai
jikaiche
jikaise
jima
jimeil
jimi
jimmi
jinisopati
jinisopotor
jinisopotr
jinisopottor
jinispati
jinispotor
jinispotr
jinispottor
jins
jipar
jipi
jipies
jir
jira
jit
jobai
joban
jobanbondi
jobandondi
jobanobondi
jobo
jobordosti
jobordostir
jobordosty
joborodokhol
joborodokol
joborodosti
jobrdkhol
jobrdkol
jobrdosti
jochchor
jochchuri
joeg
jog
jogajog
jogajoger
joghajog
joghon
joghony
johon
johor
johore
johre
joig
jojj
jojjer
jojsaheb
jokhma
jokhom
jokhomer
jokma
jokom
jokrit
jolad
jolay
joldi
jollad
jolle
jolodi
jolse
jom
joma
jomano
jomi
jomijma
jomijoma
jonab
jondis
joner
jonggi
jongi
jonmer
jonmo
jonmodin
jonmonibondhon
jonmonintron
jonmoniyntron
jonmosnod
jonmosonod
jontr
jontrona
jontronay
jor
jorae
joraia
joraiya
jorajuri
joralo
jorano
jorau
joraye
jorayu
jorda
jore
joree
jorer
jori
jorie
jorimana
joriye
jorjbrdosti
jorjobor
jorjobordosti
jorkore
jorojoborodosti
joropurbok
jorosor
jorpurbok
jorsor
joruri
josor
jossor
jossuri
josuri
jot
jota
joubon
joun
jounang
jounangg
jounhoyrani
jounhrani
jouno
jounohorani
jounohoyrani
jounokormi
jounota
jounta
joutug
joutuk
joutuker
joutuuk
joyan
juar
juari
jubok
juboti
jubti
julum
julumbaz
jum
jumaghor
jumar
jumma
jummaghor
jur
jut
juta
jutajama
jutar
juti
juto
juya
juyari
jwala
jyaket
jyant
kaaj
kaajer
kaajerlok
kaal
kaam
kaame
kaaner
kaanta
kaata
kabar
kabarer
kabi
kabin
kabinama
kabinnama
kabinonama
kabol
kach
kacha
kachal
kacher
kachi
kachot
kad
kaday
kadh
kadia
kadilam
kadni
kadoni
kadotechil
kadotesil
kadte
kadtechil
kadtesil
kaed
kaend
kaep
kaer
kaet
kafa
kafani
kafe
kafer
kafermto
kaferomoto
kafi
kafir
kafon
kafor
kafotache
kafotachi
kafotase
kafotasi
kafse
kaftache
kaftachi
kaftase
kaftasi
kaftese
kagjpotr
kagoj
kagoje
kagojopotr
kagojpotro
kagoz
kagozopotr
kagzpotr
kaialamu
kaibi
kaibo
kaichi
kaichilam
kaichin
kaid
kaida
kaidde
kaiddi
kaide
kaidi
kaie
kaii
kaijja
kail
kailaiche
kailaimu
kailaise
kailaita
kailam
kailka
kailla
kailoka
kailya
kaimu
kaind
kainda
kaindha
kaindya
kaip
kair
kaira
kairam
kairay
kairra
kairya
kaisi
kaisilam
kaisin
kait
kaita
kaitachi
kaitalamu
kaitam
kaitasi
kaitay
kaite
kaitta
kaittam
kaitte
kaitya
kaityalamu
kaiy
kaiyalamu
kaiye
kaiyi
kaiyum
kaiza
kaizza
kaje
kajer
kajerbeti
kajermee
kajermeye
kajermi
kajeromee
kajeromeye
kajeromi
kajin
kajta
kakare
kakay
kaki
kakima
kakir
kaku
kakuti
kalaadmi
kalaadomi
kalabhut
kalas
kalasasuri
kalashashuri
kalat
kalatbhai
kalato
kalatobhai
kalatovai
kalatvai
kalavut
kalche
kalia
kalikali
kaliya
kallu
kalnagin
kalnagini
kalo
kaloche
kalonagin
kalonagini
kalor
kalose
kaloshira
kaloshita
kaloshite
kalosira
kalosita
kalosite
kalse
kalshira
kalshita
kalshite
kalsira
kalsita
kalsite
kalu
kalua
kalure
kaluya
kam
kama
kamai
kamaka
kamch
kamcha
kamchaiche
kamchi
kame
kamech
kamer
kamera
kames
kamich
kamij
kamir
kamis
kamiz
kamka
kamla
kamlar
kamlare
kamne
kamo
kamoch
kamocha
kamochaiche
kamochi
kamoka
kamola
kamone
kamor
kamoraiche
kamoraise
kamore
kamorer
kamorse
kamos
kamosa
kamosaise
kamosi
kamot
kamote
kampi
kamr
kamrai
kamraia
kamraiche
kamraise
kamraiya
kamray
kamraya
kamre
kams
kamsa
kamsaise
kamsi
kamte
kamu
kamuch
kamur
kamus
kanaa
kanadana
kanaghusa
kanaghusha
kanakani
kanakati
kanakori
kanakri
kanche
kanchi
kand
kandaia
kandaiche
kandaise
kandaiya
kandakati
kandat
kandato
kanday
kande
kandese
kandh
kandha
kandia
kandiar
kandin
kandiya
kandiyar
kandobi
kandoin
kandon
kandoram
kandos
kandotache
kandotase
kandote
kandte
kaner
kanerdul
kanerodul
kangal
kanki
kankir
kanmla
kanna
kannakati
kannar
kannay
kanoche
kanochi
kanode
kanodon
kanoki
kanokir
kanomola
kanopoti
kanopotti
kanor
kanoram
kanosama
kanose
kanosel
kanosi
kanot
kanotache
kanotase
kanote
kanoteche
kanotechi
kanotechil
kanotese
kanotesi
kanotesil
kanpoti
kanpotti
kanram
kansama
kansar
kanse
kansel
kansi
kansilam
kansilo
kanta
kantache
kantase
kante
kanteche
kantechi
kantechil
kantese
kantesi
kantesil
kanti
kantin
kantri
kaoa
kaoae
kaoaia
kaoaibo
kaoaiche
kaoain
kaoaise
kaoaite
kaoamu
kaoar
kaoke
kaon
kaondaon
kaoner
kaonodaon
kaore
kaoy
kaoya
kaoyaibo
kaoyaiche
kaoyain
kaoyaise
kaoyaite
kaoyaiya
kaoyamu
kaoyar
kaoyay
kaoyaye
kap
kapa
kapay
kapche
kape
kaper
kapi
kapoche
kapor
kaporchara
kaporchopor
kapore
kaporer
kaporochopor
kaporochupor
kaporosopor
kaporosupor
kapose
kaposul
kapotache
kapotachi
kapotase
kapotasi
kaprchpor
kaprchupor
kaprer
kaprspor
kaprsupor
kapse
kapsul
kaptache
kaptachi
kaptase
kaptasi
kaptesi
kapuni
karabhan
karadond
karaf
karagar
karap
karavan
karbari
kard
kare
karent
kariji
karioala
karioyala
karizi
karkana
karkhana
karlar
karo
karoase
karoashe
karobari
karokana
karokhana
karore
karoyase
karoyashe
karpet
karre
karten
karton
karyase
karyashe
kasa
kasal
kaser
kashi
kashiar
kashiyar
kasi
kasiar
kasino
kasiyar
kaste
kasti
kastodi
kastomar
kastomor
kat
katachamoch
katachera
katakati
katal
katar
katasamos
katasera
katbo
katche
kateche
katese
katgra
kath
katha
kathal
kathgra
kathmistri
kathogora
kathomistri
katilabo
katilaiche
katilaimu
katilaise
katilamu
katiya
katmistri
katoche
katogora
katomistri
kator
katora
katorai
katorani
katoray
katose
katoteche
katotese
katr
katra
katrai
katrani
katray
katse
katsilo
katteche
kattese
katum
katuni
katur
kaua
kauke
kaula
kaunseling
kaunselor
kaunsil
kaunsilor
kauntar
kaure
kaurei
kaurere
kaurey
kauya
kawke
kawre
kazer
kazermee
kazermeye
kazermi
kazeromee
kazeromeye
kazeromi
kazin
kazol
kear
kearar
kearotekar
keartekar
kebol
kecchi
kech
kechal
kechi
ked
keda
kedaia
kedaiche
kedaidiche
kedaidise
kedailaiche
kedailaise
kedaise
kedaiya
keday
kede
kedi
keechi
keel
keep
keesi
keil
keip
keis
kek
keka
kekbar
kekjon
kekobar
kekojon
kekozon
kekzon
kel
kela
kelaiga
kelengkari
kellaiga
kelna
kelona
kemle
kemne
kemole
kemone
kemote
kemte
kemun
kenchi
kend
kene
kenne
kenosel
kensel
kepa
keray
kere
keriya
kerosin
kersin
kes
kesal
kesh
kesi
kesoarkar
kesoyarkar
kesyarkar
ket
ketli
ketoli
keuor
keure
kewor
kewre
keyar
keyarar
keyarotekar
keyartekar
keye
keyechi
keyesi
kezi
kha
khabar
khabarer
khabi
khabo
khacher
khad
khada
khaday
khadi
khadni
khadoni
khaet
khai
khaia
khaialamu
khaibi
khaibo
khaichi
khaichilam
khaichin
khaie
khaii
khaila
khailaiche
khailaimu
khailaise
khailaita
khailam
khaimu
khain
khaipa
khairam
khairay
khaise
khaisi
khaisilam
khaisin
khait
khaita
khaitachi
khaitam
khaitasi
khaitay
khaite
khaium
khaiy
khaiya
khaiyalamu
khaiye
khaiyi
khaiyum
khaka
khakay
khakha
khal
khala
khalar
khalare
khalas
khalasasuri
khalashashuri
khalat
khalatbhai
khalato
khalatobhai
khalatovai
khalatvai
khali
khalikhali
khaliza
khalu
kham
khamakha
khamar
khamch
khamcha
khamchaiche
khamchaise
khamchay
khamchi
khamech
khames
khamich
khamka
khamkha
khamo
khamoch
khamocha
khamochaiche
khamochi
khamoka
khamokha
khamor
khamore
khamos
khamosa
khamosaise
khamosi
khamre
khams
khamsa
khamsaise
khamsi
khamu
khamuch
khamus
khana
khanadana
khani
khanki
khankir
khanoki
khanokir
khanosama
khansama
khao
khaoa
khaoae
khaoaia
khaoaibo
khaoaiche
khaoain
khaoaise
khaoaite
khaoamu
khaoar
khaon
khaondaon
khaoner
khaonodaon
khaowa
khaoy
khaoya
khaoyaibo
khaoyaiche
khaoyain
khaoyaise
khaoyaite
khaoyaiya
khaoyamu
khaoyar
khaoyay
khaoyaye
khap
khapa
khapay
kharaf
kharap
khariji
kharizi
khas
khase
khasi
khat
khata
khate
khater
khatia
khatiya
khato
khator
khatot
khatuni
khawa
khay
khaya
khech
khed
kheda
khedaia
khedaiche
khedaidiche
khedaidise
khedailaiche
khedailaise
khedaise
khedaiya
khee
kheechi
kheel
kheep
kheesi
kheil
kheila
kheip
khek
kheka
khel
khela
khelam
khelar
khele
kheleo
kheli
khelna
khelona
khelse
khelto
khep
khepa
khepe
khepse
khes
khet
khete
kheye
kheyechi
kheyesi
khich
khichi
khichuni
khichuri
khid
khida
khidae
khidai
khiday
khide
khider
khidey
khik
khil
khilja
khiloja
khiloza
khilza
khip
khis
khisi
khisti
khistikheur
khisuni
khisuri
khobh
khobis
khobish
khobor
khoch
khocha
khochchor
khoda
khoday
khodder
khoder
khoech
khoej
khoes
khoez
khoi
khoia
khoibo
khoich
khoij
khoilam
khoilo
khoimu
khois
khoise
khoisi
khoitam
khoito
khoiya
khoiz
khoj
khoja
khol
khola
kholija
kholijat
kholiza
kholizat
khoma
khon
khonjor
khonojor
khonozor
khonta
khonzor
khoo
khopa
khor
khora
khoraa
khorap
khorchapati
khori
khoroch
khorochapati
khorom
khoropos
khoroposh
khoros
khorosapati
khorpos
khorposh
khorsapati
khoruch
khorus
khos
khosa
khosh
khosor
khossor
khot
khota
khotade
khotadey
khotar
khotat
khotha
khothar
khotna
khoto
khov
khow
khoy
khoya
khoz
khristan
khubdh
khuch
khucha
khuchora
khuchra
khuda
khuech
khuej
khuel
khuer
khues
khuet
khuez
khui
khuich
khuij
khuil
khuila
khuilla
khuilya
khuir
khuis
khuit
khuiz
khuj
khul
khula
khulchin
khule
khuli
khulia
khuliya
khulla
khulochin
khulosin
khulse
khulsilo
khulsin
khun
khuner
khuni
khunkharabi
khunkharapi
khuno
khunokharapi
khunta
khuntir
khur
khura
khurosbosur
khuroshboshur
khuroshoshur
khurososur
khurotuto
khurshshur
khurssur
khursur
khurtuto
khus
khusa
khusora
khusra
khut
khuta
khute
khuti
khuub
khuz
khyaka
khyakay
khyap
khyapa
khyapay
khyat
khyep
kiare
kiba
kibi
kibo
kicen
kicene
kich
kichchu
kichchui
kichen
kichene
kichi
kichil
kichila
kichilam
kichin
kichos
kichuni
kichuri
kid
kida
kiday
kide
kidey
kidni
kidoni
kidos
kien
kier
kiina
kikod
kil
kila
kilaan
kilai
kilaiga
kilaise
kilakan
kilakhan
kilam
kilan
kilay
kile
kilghushi
kilghusi
kilgushi
kilja
kiljat
killai
killaiga
kilo
kiloghushi
kiloghusi
kiloja
kilojat
kiloza
kilozat
kilza
kilzat
kimu
kin
kina
kinara
kipota
kipta
kir
kirala
kiralaiche
kiralaise
kiralamu
kire
kiren
kirich
kiris
kiro
kirya
kisen
kish
kishor
kishori
kishri
kisil
kisila
kisilam
kisin
kisor
kisori
kisos
kisri
kissu
kissui
kisti
kistikeur
kistite
kisu
kisui
kisuni
kisuri
kitache
kitachi
kitachos
kitai
kitalaiga
kitam
kitamni
kitamoni
kitar
kitare
kitase
kitasi
kitasos
kite
kiteche
kitechi
kiter
kitese
kitesi
kitlagi
kitnashok
kitnasok
kito
kitonashok
kitonasok
kittam
kittamni
kittamoni
kivabe
kiyare
kiye
kiyen
kiyer
kiyi
kiyo
klab
klanthi
klantho
klanto
klase
klasmet
klasomet
klasorum
klasotichar
klasotisar
klasrum
klastichar
klastisar
klinar
klinik
klining
koa
koai
koane
kobh
kobhid
kobiraj
kobiraz
kobis
kobish
kobji
koboj
koboji
kobor
koboz
kobozi
kobutor
kobzi
kocha
kochchor
kochhe
kochil
kochl
kochla
kochol
kochola
kochul
kod
kodai
kodakar
kodal
koday
kodder
kode
koder
koej
koekjon
koep
koes
koez
kofal
koh
kohe
kohno
kohon
kohono
koia
koibar
koiben
koibo
koich
koij
koila
koile
koilo
koimu
koin
koio
koip
koira
kois
koise
koisi
koisil
koita
koitam
koitase
koite
koitese
koitesi
koiya
koiz
kojon
koken
kokotel
koktel
kol
kola
kolarbon
kolarobon
kolbalis
kolbalish
kold
kolema
kolig
koligos
kolija
kolijat
kolingbel
kolist
koliza
kolizat
kollist
kolobalis
kolobalish
kololist
kolom
kolongk
kolongkini
kolonkini
kolosi
kolsi
kom
koma
kombol
kombole
koment
komishon
komison
komiti
komitir
komkom
komla
komod
komokom
komola
komoplein
komoplen
komor
komore
kompiutar
komro
kona
konano
konbher
konbheyr
konchi
konde
kondom
kone
konepok
konepokh
konepokkho
koner
koney
konfiujod
konfiuzod
konhane
koni
konjor
konjus
konkhan
konkhane
konkon
konmte
kono
konobher
konobheyr
konochi
konodom
konofiujod
konofiuzod
konohane
konojor
konojus
konokon
konomote
konorokom
konosalotant
konosalotyant
konosent
konosi
konostebol
konover
konoveyr
konozor
konozus
konrkom
konsalotyant
konsaltant
konsent
konsi
konta
kontakt
konth
kontha
konthe
konthonali
kontonali
kontrakt
kontrol
kontroling
konu
konui
konver
konveyr
kony
konzor
konzus
kop
kopal
kopale
kopati
kopch
kopcha
kopoch
kopocha
kopos
koposa
kops
kopsa
kor
korai
koraia
koraighor
koraiya
koraiyer
koram
koranara
korap
korar
korat
korbar
korbe
korben
korbi
korbina
korbo
korchapati
korche
korchi
korchilam
korchilo
korchin
kore
korechen
korechi
korer
korera
koria
koriar
koridor
korilaiche
korilaila
korilaimu
korilaise
korilaita
korilam
korilao
koriliche
korilise
korin
koriram
koriya
koriyar
korj
korja
korjo
korlam
korle
korlo
kormi
kormochari
kormosari
kormu
korna
korner
koro
korob
korobar
korobi
koroch
korochapati
korochilam
korochin
koroin
koroja
korola
korom
koromu
koron
korona
koroner
koropos
koroposh
korora
kororam
kororay
korosapati
korosilam
korosin
korota
korotache
korotachi
korotam
korotase
korotasi
korotay
korote
korotechil
korotechilo
korotesil
korotesilo
koroto
korotora
korotore
koroza
korpos
korposh
korra
korram
korray
kors
korsapati
korse
korsen
korsila
korsilam
korsilo
korsin
kortache
kortachi
kortam
kortase
kortasi
kortay
korteche
kortechil
kortechilo
kortese
kortesi
kortesil
kortesilo
kortey
korto
kortor
kortot
kortra
kortre
koruch
koruk
korum
koruna
korus
korya
korz
korza
korzo
kosa
kosel
kosh
kosha
koshai
kosht
koshte
koshtey
koshtho
koshto
kosil
kosl
kosla
kosol
kosola
kosom
kosor
kosse
kossor
kost
kosta
koste
kosto
kosul
kosur
kotabarta
kotade
kotadey
kotak
kotakh
kotar
kotay
kote
kotha
kothabarta
kothin
kotin
kotkot
kotna
koto
kotokot
kotol
kotu
kotukota
kotukotha
kotukta
kotuktha
kotukti
koumar
koumary
kovid
koyai
koyane
koyay
koyedi
koyekbar
koyekjon
koyekobar
koyekojon
koyekozon
koyekta
koyekzon
koyer
koyjon
koyta
koyto
koyzon
koz
krach
krai
kraim
kraing
kras
kredit
kreji
kret
krezi
kriket
kriketbat
kriketobat
kriketobyat
krishok
krismas
krisok
krisomas
kritgta
kritog
kritogota
kromagot
kros
kruddh
krudh
kuasa
kuasha
kubdh
kuch
kucha
kuchi
kuchikuchi
kuchki
kuchoki
kuchora
kuchra
kud
kuech
kuej
kuel
kuep
kuer
kues
kuet
kuez
kuh
kuich
kuij
kuil
kuila
kuilya
kuin
kuip
kuir
kuis
kuiz
kuj
kujo
kukam
kukar
kukor
kukora
kukore
kukormer
kukormo
kukota
kukotha
kukr
kukra
kukre
kukta
kuktha
kukur
kul
kulangar
kulanggar
kulchin
kule
kuli
kulia
kuliya
kulkinara
kulochin
kulokinara
kulosin
kulota
kulsin
kulta
kum
kumari
kumir
kumora
kumra
kun
kunan
kunano
kunbala
kunbela
kundi
kundin
kuni
kunkane
kunkano
kunkarapi
kunkhane
kunkhano
kunmaa
kunodin
kunokane
kunokano
kunokarapi
kunokhane
kunokhano
kunti
kunu
kunudin
kup
kuprostab
kur
kura
kuraal
kural
kurbanir
kurol
kurosbosur
kuroshboshur
kuroshoshur
kurososur
kurotuto
kurshshur
kurssur
kursur
kurto
kurtuto
kurul
kush
kusikusi
kuski
kusoki
kusora
kusra
kutarbachcha
kutarbasa
kutarobachcha
kutarobasa
kute
kuti
kutnamo
kutni
kuto
kutsa
kutshit
kutsit
kutta
kuttar
kuttarbaccha
kuttarbachcha
kuttarbassa
kuttarobachcha
kuttarobassa
kutti
kuub
kuyasa
kuyasha
kuz
kuzo
kyab
kyabol
kyachal
kyaka
kyakay
kyamera
kyamne
kyamone
kyamote
kyamte
kyane
kyanosel
kyansar
kyansel
kyantin
kyap
kyapa
kyapay
kyaposul
kyapsul
kyarabhan
kyaravan
kyas
kyasal
kyash
kyashiar
kyashiyar
kyasiar
kyasino
kyasiyar
kyat
kyep
laal
laathi
ladi
laeg
laf
lafa
lafaia
lafaiya
lafate
lafay
lafie
lafiye
lag
laga
lagae
lagaibar
lagaiche
lagaise
lagar
lagatar
lagay
lagaye
lagbe
lagbo
lagche
lagej
lager
lagez
lagi
lagia
lagiya
laglo
lagse
lagtese
lahan
laibh
laibreri
laif
laig
laiga
laige
laigi
laigya
laigye
laigyi
lain
laisens
lait
laitar
laitese
laithi
laiti
laitthi
laitti
laiv
lajja
lakh
lakori
lakri
lanchboks
lanchit
lanchito
lanchona
land
landoledi
landolod
landolord
langra
langri
langta
langto
lanoch
lanochit
lanochoboks
lanos
lanosit
lanosoboks
lansboks
lansit
lansona
lapotop
laptop
lash
last
lat
lataiche
lataise
lath
latha
lathai
lathaiche
lathaise
lathay
lathi
lathidi
lathir
lathisota
lathista
lathothi
laththi
lathy
lati
latidi
latisota
latista
latoti
latt
latta
lattaiche
lattaise
latth
lattha
latthaiche
latthaise
latthi
latti
lattia
lattthi
layar
lazza
lazzay
lebu
leeg
lef
leg
leig
leika
leikha
leikhya
leikya
lek
leka
lekapora
lekapra
lekchar
lekche
lekh
lekhapora
lekhapra
lekhche
lekhoche
lekhose
lekhse
lekochar
lekoche
lekosar
lekose
lekotechi
lekotesi
leksar
lekse
lektechi
lektesi
lelaa
lelae
lelai
lelaia
lelaiche
lelaise
lelaiya
lelay
lelaya
lelaye
leli
lelie
leliye
lengra
lengraa
lengta
lenlod
lenolod
ler
lesbian
lesbiyan
lesobian
lesobiyan
leson
let
letar
letarboks
letaroboks
leth
lett
letth
letus
liar
libhar
liche
lichi
lichil
lidar
liere
lifot
lig
ligeche
ligese
lik
likh
lilaiche
lilaise
lilam
limu
lingg
lingk
lipostik
lir
lisi
lisil
litam
lite
litol
livar
liyar
liye
liyere
liyi
lobh
lobon
location
loccha
lochcha
loge
logedi
login
logor
logot
loha
lohar
loia
loiagese
loibo
loila
loilo
loimu
loisi
loitam
loito
loiya
lojastan
lojasthan
lojit
lojj
lojja
lojjar
lojjastan
lojjasthan
lojjay
lojjit
lok
lokal
lokar
loker
lokera
lokeshon
lokeson
lokjon
lokma
lokod
lokojon
lokoma
lokota
lokotar
lokozon
lokta
loktar
lokzon
lomba
lompot
londone
londoner
londoni
lonli
lonoch
lonoli
lonos
lor
lossa
lotari
loti
loue
lour
lov
loza
lozastan
lozasthan
lozit
lozz
lozza
lozzastan
lozzasthan
lozzit
lubh
luccha
luchcha
luet
luichcha
luichchami
luisami
luissa
luissami
luit
luk
lukaa
lukae
lukai
lukaia
lukailaiche
lukailaise
lukaise
lukaisi
lukaiya
lukano
lukay
lukaya
lukaye
luki
lukia
lukie
lukiya
lukiye
lunggi
lungi
lur
lusa
lussa
luta
lutopat
lutpat
luv
lyand
lyandoledi
lyandolod
lyandolord
lyang
lyangra
lyangri
lyangta
lyangto
lyapotop
lyaptop
maagi
maaira
maalaun
maanijjot
maar
maare
maaye
mababa
machi
madam
madamre
madarchod
madrasay
madur
maek
maekh
maen
maep
maer
maflar
mafolar
magi
magir
magnay
mago
magona
magonay
magoribe
magrib
magribe
maiada
maiadare
maiafla
maiafoa
maiafola
maiago
maiali
maialok
maiamainoser
maiamainosher
maiamainser
maiamainsher
maiamanus
maiamanush
maiapoa
maiar
maiare
maiga
maigga
maigrant
maigren
maigryant
maigya
maije
maijhorait
maijhrait
maiji
maijje
maijji
maikh
maikrooebh
maikrooev
maikrooyebh
maikrooyev
mail
main
mainose
mainoser
mainosere
mainoshe
mainosher
mainoshere
mainoshor
mainoshore
mainosor
mainosore
mainse
mainser
mainsere
mainshe
mainsher
mainshere
mainshor
mainshre
mainsor
mainsre
mainya
maip
mairafelob
mairala
mairalabo
mairalaib
mairalaiche
mairalaise
mairalamu
mairalbo
mairalob
mairalobo
mairbo
mairche
mairdhir
mairdhor
mairge
mairilabo
mairilaimu
mairilamu
mairkaia
mairkaiya
mairkhaia
mairkhaiya
mairobo
mairodhir
mairodhor
mairoge
mairokaia
mairokaiya
mairokhaia
mairokhaiya
mairopit
mairor
mairpit
mairr
mairra
mairse
mait
maito
maitt
maitta
maittam
maittese
maitto
maiyada
maiyadare
maiyafla
maiyafola
maiyafoya
maiyafya
maiyago
maiyali
maiyalok
maiyamainoser
maiyamainosher
maiyamainser
maiyamainsher
maiyamanus
maiyamanush
maiyapoya
maiyapya
maiyar
maiyare
maize
maizhorait
maizhrait
maizi
maizze
maizzi
majar
majat
majdur
maje
majhe
majhemdhe
majhemodhe
majhemodhye
majhkhane
majhkhaner
majhorait
majhoraite
majhoraito
majhorat
majhorate
majhraat
majhrait
majhraite
majhraito
majhrat
majhrate
majistret
majuri
maka
makh
makha
makhon
makon
malaun
malauner
malaunre
malikan
malike
maliker
maliko
malikor
malikore
malikre
malis
malish
malkin
malokin
malom
malopotr
malpotr
mama
mamar
mamarbari
mamare
mamasbosur
mamashboshur
mamashoshur
mamashshur
mamasosur
mamassur
mamasur
mamat
mamatbhai
mamato
mamatobhai
mamatovai
mamatvai
mami
mamisasuri
mamishashuri
mamla
mamlar
mamlat
mamlay
mamola
mamolat
mana
manaa
manajar
manazar
manbhiman
manbhimen
mande
manejar
manejarni
manejaroni
manezar
manezarni
manezaroni
mangki
mangs
manibag
manibyag
manijjot
manijot
maniy
manizot
manizzot
manni
manniy
manobhiman
manobhimen
manode
manoni
manoniy
manose
manoser
manoshe
manosher
manoshik
manoshikvabe
manoshore
manosik
manosikochap
manosikosap
manosoman
manosomman
manosore
manot
manoviman
manovimen
manse
manser
manshe
mansher
manshomman
manshre
mansik
mansikchap
mansiksap
mansoman
mansomman
mansre
manuse
manusere
manush
manushe
manusher
manushere
manushik
manushin
manushjon
manushke
manushore
manushre
manusin
manusore
manusre
manviman
manvimen
maoi
maolana
map
marae
maraimu
maramari
maramu
marar
maray
maraye
marbar
marbe
marben
marbi
marbo
marche
marchin
marchla
mardar
mardhor
marej
mareni
marer
marez
marfot
maribar
maribo
maril
marilabo
marilaib
marilaibo
marilaiche
marilaimu
marilaise
marilaita
marilamu
marilche
marilo
mariloche
marilose
marilse
marimu
mariya
marlam
marmu
marner
marobar
maroch
marochin
marochola
marodhor
marofot
maroin
marolo
maromu
maroner
maropit
marora
maroray
marosin
marosola
marota
marotache
marotase
marotechil
marotechilo
marotesil
marotesilo
maroto
marouk
marpit
marra
marray
marse
marsilo
marsin
marsla
martache
martam
martase
marteche
martechil
martechilo
martese
martesi
martesil
martesilo
marto
martoin
marum
mase
masej
maser
masez
mash
mashe
masher
mashik
mashiker
mashtar
masi
masik
mask
maskabari
maso
masokabari
masor
masotuto
mastan
mastani
mastar
mastor
mastore
mastorore
mastorre
mastuto
mataath
matabota
matabta
matabyta
mataghora
mataghra
mataghura
matal
mataler
matam
matamati
matanosht
matanost
matar
matarkhuli
matarkuli
matarokhuli
matarokuli
matat
matath
matbata
matchi
maten
matena
matha
mathabetha
mathabotha
mathabtha
mathabytha
mathaghora
mathaghra
mathaghura
mathanosht
mathanost
mathar
matharkhuli
matharkuli
matharokhuli
matharokuli
mathat
mathay
mathe
matia
matich
matio
matis
matita
matite
matiya
matkta
matktha
matlam
matlami
matle
matochi
matoin
matokota
matokotha
matolami
matole
matosi
matotam
matres
matros
matsi
mattam
matte
matto
maut
mauth
mayadoya
mayere
mayre
maz
mazar
mazhemdhe
mazhemodhe
mazhemodhye
mazhorait
mazhoraite
mazhoraito
mazhorat
mazhorate
mazhrait
mazhraite
mazhraito
mazhrat
mazhrate
mazistret
mechej
mechez
medam
meechele
meeder
meel
meemanus
meemanush
meepok
meepokh
meesele
meeta
meeting
megho
meghor
mego
megor
mehoman
meil
mej
mejhe
mejhete
mejho
mejo
mek
mekanik
mekap
mekh
mela
membar
membor
men
menejar
menezar
mental
mentali
mep
mer
mereche
merese
merudond
mes
mesej
mesenjar
mesenojar
mesenozar
mesenzar
mesez
mesh
mesha
meshin
mesin
mesmsai
mesmshai
meso
mesomosai
mesomoshai
message
messenger
messg
met
methor
metor
meye
meyechele
meyeder
meyeli
meyemanus
meyemanush
meyepok
meyepokh
meyera
meyesele
meyeta
mez
mezhe
mezho
mezo
miasab
michamichi
michha
michhamichi
michuk
mider
midoaif
midosab
midoyaif
midsab
midyaif
miesh
miis
miish
mij
milabe
milaia
milaiche
milaise
milaite
milaiya
milse
mimanus
mimanush
minikab
minikyab
minimam
minit
minti
mipok
mipokh
mirjafor
mirojafor
miror
mirozafor
mirzafor
mis
misa
misamisi
misele
mish
misha
mishti
miskarej
miskarez
miskol
misokarej
misokarez
misokol
misokyarej
misokyarez
mistri
misuk
mit
mita
mitabadi
mitar
mitha
mithabadi
mithuk
mithya
mithyabadi
mithyuk
miting
mitmat
mitmet
mitomat
mitomet
mittha
mitthar
mitthe
mituk
mitya
mityabadi
mityuk
miujik
miut
miuzik
miyasab
miz
mobail
mobailer
mobailo
mobailor
moch
mocha
mocher
mochir
mochk
mochka
mochkan
mochkano
mochok
mochoka
mochokan
mochokano
mochor
mochora
mochr
mochra
mochrai
mochraise
mochuk
mochur
moda
moddhikhane
moddhorate
moder
modhorate
modhrate
modhye
modhyrate
modiul
modkhor
modkor
modokhor
modokor
mogoj
mogoz
mohabbot
mohabot
mohajon
mohazon
mohda
mohdoy
mohdya
mohila
mohilar
mohilara
mohilata
mohis
mohish
mohobbot
mohobot
mohod
mohoda
mohodoy
mohodoya
moholabasi
mohollabasi
mohor
mohorana
mohrana
moidde
moiddhe
moiragesi
moirra
moirre
moirse
moirsi
moja
mojur
mojuri
mojurida
mojurir
mokoddoma
mokodoma
moktar
moktob
moktobo
moktobor
mola
moldar
molodar
molodbar
molom
mombati
momobati
momota
momta
monajat
monazat
monbol
mond
monda
mondare
monday
mondir
mondiro
monggolosutr
monggolsutr
mongolosutr
mongolsutr
monhari
mono
monobol
monoda
monodare
monoday
monohari
monor
monot
montomra
monus
monush
moorti
moped
mor
moray
morbi
morbo
mordpoa
mordpya
morich
morijaimu
morilaiche
morilaise
moris
morizaimu
morjada
morle
mormahot
mormahota
mormahta
morning
morobi
morodopoa
morodopoya
morog
morom
moron
moroner
moros
morotam
mortam
morte
mortese
moruk
morukga
morukoga
morum
mos
mosa
mosari
mosha
moshar
moshari
moshjid
moshjide
moshkra
moshokora
mosir
mosjid
mosjide
mosjider
mosjidghor
mosjido
mosjidor
mosjidot
mosk
moska
moskan
moskano
moske
moskra
mosla
mosojid
mosojider
mosojido
mosojidoghor
mosojidor
mosojidot
mosok
mosoka
mosokan
mosokano
mosokora
mosola
mosor
mosora
mosozid
mosozider
mosozido
mosozidoghor
mosozidor
mosozidot
mosr
mosra
mostan
mosuk
moszid
moszider
moszidghor
moszido
moszidor
moszidot
mot
motek
moti
motik
motk
motka
motok
motoka
moton
motoni
motorosaikel
motoroshuti
motorosuti
mototi
motrsaikel
motrshuti
motrsuti
motu
motuk
moukhik
moukik
moulana
moulbhi
moulbhisab
moulobhi
moulobhisab
moulovi
moulovisab
moulvi
moulvisab
moyda
moyla
moylar
moza
mozur
mozuri
mozurida
mrigi
mrittu
mritu
mrityu
muajin
muajjin
muazin
muazzin
much
muchaia
muchaiya
muchi
muchor
muchora
muchr
muchra
muchur
muda
mudi
mudikana
mudikhana
mudir
mudra
muech
mues
muet
mufote
mufte
muhuri
muich
muis
muit
mukh
mukhe
mukher
mukho
mukhor
mukhos
mukhosh
mukhost
mukhot
mukhust
muko
mukor
mukos
mukosh
mukost
mukot
muktipon
mukto
mukust
mula
mullo
mura
murgi
muri
murid
murk
murkh
murobbi
murobbiane
murobbiyane
murobi
murobiane
murobiyane
murogi
murotad
murtad
murubbi
murubi
mus
musaia
musaiya
mushor
mushora
mushorik
mushr
mushra
mushrik
mushur
music
muslman
muslmani
musolim
musoloman
musolomani
musor
musora
musorik
musr
musra
musrik
musur
muthi
mutho
mutki
muto
mutoki
mutr
mutta
mutu
muyajin
muyajjin
muyazin
muyazzin
muyt
myach
myad
myadam
myajistret
myala
myan
myanajar
myanazar
myanejar
myanejarni
myanejaroni
myanezar
myanezarni
myanezaroni
myarej
myarez
myas
myasej
myasez
myatres
myazistret
naai
naaki
naare
naay
nabalika
nabalok
nabhi
nabhimul
nach
nacha
naech
naem
naera
naes
nagad
nahole
naich
naif
naimya
naior
nait
nakaia
nakaiya
nake
nakee
naker
nakeye
nakful
nakh
nakhaia
nakhaiya
nakhee
nakheye
nakhi
nakho
nakhor
nako
nakoful
nakor
nakora
nakra
nalis
nalish
nama
namaia
namaiche
namaise
namaiya
namaj
namajo
namar
namaz
namazo
nambar
nambaros
namber
nambor
namer
namie
namiye
namlam
namolam
nanarbari
nangt
nangta
nangto
nani
nanisasuri
nanishashuri
napak
napi
napit
nar
nara
nare
nari
naribhuri
narivuri
narosari
nars
narsari
narse
nasa
nashnal
nashonal
nasika
nasnal
nasonal
nasta
nastik
natbu
nati
natin
natinre
natir
natjamai
natni
natnir
natobu
natojamai
natoni
natozamai
natuba
natzamai
naukor
naukrani
navi
navimul
nayni
nebar
nebe
nebh
nebi
nech
neibar
nein
nekab
neksot
nem
neme
nengta
neoa
neoar
neoi
neowa
neoya
neoyar
ner
nera
nere
nesa
nesagrost
nesakhor
nesakhur
nesakor
nesakur
nesha
neshagrost
neshakhor
neshakhur
neshakor
neshakur
neshar
nev
neya
neyar
niaa
niba
nibe
nibedok
nibedon
nibh
nibha
nibi
nibo
nicche
nich
niche
nichi
nichil
nichilo
nichin
nichotola
nichotolay
nichtla
nichtlay
nichujat
nichuzat
niebh
nieche
niechil
niese
niesil
niev
nigeche
nigese
nigro
nihs
nihsas
nihsb
nihsbas
nihsh
nihshas
nihshbas
nihsong
nihsongg
nihsonggota
nihsongo
nihsongota
niibh
niiv
nijeder
nijer
nikaah
nikab
nikah
nikamma
nikoma
nikomma
nikot
nilaiche
nilaichin
nilaise
nilaisin
nilaita
nildag
nimit
nimkaram
nimkharam
nimnosakhorokari
nimnosakhrkari
nimnosakorokari
nimnosakrkari
nimnosbakhorokari
nimnosbakhrkari
nimnosbakorokari
nimnosbakrkari
nimnoshakhorokari
nimnoshakhrkari
nimnoshakorokari
nimnoshakrkari
nimokharam
nimokoharam
nimu
nintron
nipirit
nipiron
niqab
nir
nirapattar
nirapod
nirapode
nirapodtta
nirapota
nirapotta
nirasa
nirash
nirasha
nirashr
nirashroy
nirasr
nirasroy
nirat
niratit
niratita
niraton
nirbason
nirdosh
nirdoy
niret
nirjatito
nirjaton
nirjatoner
nirloj
nirlojj
nirloz
nirlozz
nirupa
nirupae
nirupay
nirupaye
niryat
niryatit
niryatita
niryaton
niryet
nirzaton
nischup
nise
nisedh
nisedhaga
nishash
nishchup
nished
nishedh
nishedhaga
nishedhaggya
nishiraite
nishshash
nishshongo
nishsup
nishthur
nishtur
nisi
nisil
nisilo
nisin
nisiraite
nisotola
nisotolay
nissash
nisshas
nisshongo
nissi
nissongo
nissup
nistej
nistez
nistla
nistlay
nisujat
nisup
nisuzat
niswas
nitache
nitam
nitase
nitay
nite
niteche
nitese
nithor
niti
nitir
nitomb
nitor
niv
niva
niya
niye
niyeche
niyechil
niyese
niyesil
niymit
niyntron
nizer
nobdi
nobjatok
nobobodhu
nobodi
nobojatok
nobozatok
nobzatok
nochai
nodit
noile
nojani
nojon
nojor
nojorodari
nojrdari
nokh
nolok
nomaj
nomajo
nomajor
nomas
nomaz
nomazo
nomazor
nombor
nomoskar
nomuslim
nomusolim
nonad
nonas
nonash
nonasi
nond
nondai
nondas
nondi
nongr
nongra
nongrami
nongramir
noni
nonmlesteshon
nonmlesteson
nonod
nonodai
nonoder
nonomolesteshon
nonomolesteson
nononi
nonori
nonorir
nonorire
nonri
nonrir
nonrire
nopari
nopungsok
nor
normaldelibhari
normaldelivari
norok
noroke
noroker
norom
noromalodelibhari
noromalodelivari
noroposhu
noroposu
norpshu
norpsu
nort
nosai
noshta
noshto
nosta
nostami
nosto
notari
noti
notice
notir
notis
notish
notun
nouka
noya
noyjon
noymas
noyto
noyzon
nozani
nozon
nozor
nozorodari
nozrdari
nukh
number
nupur
nurse
nyakora
nyakra
nyangt
nyangta
nyangto
nyani
nyapi
nyara
nyashnal
nyashonal
nyasnal
nyasonal
nyay
nyayer
nyud
oabiuj
oabiujod
oabiusibh
oabiusiv
oabiuz
oabiuzod
oada
oadbhaijar
oadbhais
oadbhaizar
oadbhans
oadbhket
oadobhaijar
oadobhais
oadobhaizar
oadobhans
oadobhoket
oadovaijar
oadovais
oadovaizar
oadovans
oadovoket
oadvaijar
oadvais
oadvaizar
oadvans
oadvket
oafear
oafeyar
oafreid
oaif
oaifai
oain
oajma
oajoma
oakaunt
oakmdeshon
oakmdeson
oakomodeshon
oakomodeson
oaksident
oakt
oalaikum
oalarji
oalarzi
oalet
oalon
oambulens
oand
oangjaiti
oangkel
oangri
oangzaiti
oapentoment
oaplikeshon
oaplikeson
oapoyentoment
oapyentoment
oarent
oarest
oarkar
oarld
oarning
oarodrob
oase
oash
oashe
oashing
oashingmeshin
oashorum
oashrum
oasid
oasing
oasingmesin
oasorum
oasrum
oatak
oatorni
oazma
oazoma
obagi
obagini
obaji
obak
obazi
obga
obhagi
obhardoj
obhardoz
obharodoj
obharodoz
obharotaim
obhartaim
obhas
obhela
obhen
obhibashi
obhibhabkot
obhibhabkotb
obhibhabok
obhibhabokot
obhibhabokotb
obhijog
obhijukt
obhiman
obhisap
obhishap
obhit
obhizog
obhizukt
obhodr
obhyas
obibahito
obilombe
obisas
obisbas
obishas
obishbas
obishshash
oboga
obogga
obohela
oboheler
obohit
obos
obosad
obosh
oboshobhab
oboshohe
oboshohoye
oboshovab
obosobhab
obosohe
obosohoye
obosovab
obosta
obostha
obosthay
obsad
obsbhab
obshbhab
obshe
obshhe
obshhye
obshvab
obshye
obsvab
ochol
oder
odhikar
odio
oedar
oednesde
oedonesode
oest
oetar
office
ofis
ofisar
ofiske
ofiso
ofisoke
oflain
ofolain
ofron
ogan
oggan
oggyan
oghyan
ognisongjog
ognisongzog
ogotta
ogula
ogur
ogure
ogyan
ohane
ohno
ohon
ohono
oiba
oibo
oiche
oichil
oida
oigeche
oigese
oigula
oigulan
oihane
oikane
oikhane
oila
oilam
oile
oilo
oira
oiray
oirkom
oiro
oirokom
oirom
oise
oishob
oisil
oita
oitay
oite
oitese
oito
oitor
oiya
ojha
ojnan
ojon
ojota
ojotha
ojothai
ojta
ojtha
ojun
okalotonama
okaltnama
okama
okamla
okarane
okaron
okarone
okhntri
okhon
okhonotori
okil
okile
okiler
okkhom
okkhomota
okntri
okon
okonotori
okorma
okormma
okormo
okot
okothy
okoty
olkhi
olki
olokhi
olokhmi
oloki
olokkhi
olokmi
olos
olota
olta
omanbik
omanobik
omanus
omanush
omen
omote
omte
omun
onagoto
onar
onara
onath
onbrot
ondh
ondho
ondokos
ondokosh
onek
onekbar
onekdin
onekodin
onggul
ongul
onichcha
onichchay
onidra
onisa
onisay
onissa
onissay
onlain
onli
onnay
onnayee
onnayer
onniay
onoborot
onolain
onoli
onubad
onubadok
onugrohopurbok
onugrohpurbok
onumoti
onumti
onun
onunoy
onurodh
onuschna
onushchna
onushochona
onushosona
onushsna
onushtan
onushthan
onusna
onusochona
onusosona
onussna
onustan
onusthan
onutap
onyay
onyayer
opareshon
opareson
opbad
opbitr
opdost
opdosth
operation
ophron
opman
opmanit
opobad
opobitr
opodost
opodosth
opodostho
opohoron
opokormo
opoman
opomanit
opomanito
oporadh
oporadhobodh
opoya
opoyaa
opradh
opradhbodh
opya
ordar
ornata
ornay
orona
orthik
orthikvabe
ortho
orthonoitik
oruchi
orusi
osabhabe
osanti
osar
osavabe
osay
osaybhabe
osayvabe
oshabhabe
oshanti
oshantir
oshavabe
oshay
oshaybhabe
oshayvabe
oshikhit
oshikit
oshikkhito
oshleel
oshlil
oshlilota
oshlilta
oshni
oshniy
oshobbho
oshohaay
oshohay
oshohayer
oshojjho
oshojjo
oshrom
oshthir
oshtoprohor
oshud
oshuder
oshudh
oshudhopotr
oshudhpotr
oshukh
oshustho
osikhit
osikit
oslil
oslilota
oslilta
osni
osniy
osobbho
osobh
osobhy
osoh
osoha
osohabhabe
osohavabe
osohay
osohaybhabe
osohayvabe
osohoni
osohoniy
osohy
osol
osov
osovy
osthir
osthirota
osthirta
ostho
ostir
ostirota
ostirta
ostoprohor
ostropchar
ostropochar
ostroposar
ostropsar
osudh
osudhopotr
osudhpotr
osuk
osuke
osukh
osukhe
osust
osusth
osustho
otachar
otar
otasar
oth
otijom
otipi
otisotbor
otisotor
otistho
otistor
otithi
otiti
otiyog
otizom
ottachar
ottachari
ottio
ottohotta
ottyachar
otyacar
otyachar
otyasar
oushod
oushodh
ousod
ousodh
ovardoj
ovardoz
ovarodoj
ovarodoz
ovarotaim
ovartaim
ovas
ovela
oven
ovibashi
ovibasi
ovijog
ovijoger
ovijukt
oviman
ovisap
ovishap
ovit
ovivabkot
ovivabkotb
ovivabok
ovivabokot
ovivabokotb
ovizog
ovizukt
ovodr
ovyas
oyabiuj
oyabiujod
oyabiusibh
oyabiusiv
oyabiuz
oyabiuzod
oyad
oyada
oyadbhaijar
oyadbhais
oyadbhaizar
oyadbhans
oyadbhket
oyadobhaijar
oyadobhais
oyadobhaizar
oyadobhans
oyadobhoket
oyadovaijar
oyadovais
oyadovaizar
oyadovans
oyadovoket
oyadvaijar
oyadvais
oyadvaizar
oyadvans
oyadvket
oyafear
oyafeyar
oyafreid
oyaif
oyaifai
oyain
oyaj
oyajma
oyajoma
oyakaunt
oyakmdeshon
oyakmdeson
oyakomodeshon
oyakomodeson
oyaksident
oyakt
oyal
oyalarji
oyalarzi
oyalet
oyalon
oyambulens
oyand
oyangjaiti
oyangkel
oyangri
oyangzaiti
oyap
oyapentoment
oyaplikeshon
oyaplikeson
oyapoyentoment
oyapyentoment
oyar
oyarent
oyarest
oyarkar
oyarld
oyarning
oyarodrob
oyas
oyase
oyash
oyashe
oyashing
oyashingmeshin
oyashorum
oyashrum
oyasid
oyasing
oyasingmesin
oyasorum
oyasrum
oyatak
oyatorni
oyaz
oyazma
oyazoma
oyedar
oyednesde
oyedonesode
oyej
oyest
oyetar
oyez
oyna
oyyar
ozha
ozon
ozota
ozotha
ozta
oztha
ozun
paakghor
paao
paato
pabi
pablik
pabolik
pach
pacha
pachar
pacharkari
pacharokari
pachay
pachbar
pachchi
pachdin
pachil
pachjon
pachmas
pachoard
pachobar
pachodin
pachojon
pachomas
pachoyard
pachozon
pachyard
pachzon
pael
paeropata
paerpata
paet
pagla
paglagarod
paglamo
paglate
pagli
pagol
pagolagarod
pagolate
pagoler
pagoli
pagori
pagri
pahar
pahara
paharadar
pahari
paher
paia
paibi
paichi
paika
pail
paimu
pain
paip
paisa
paisi
paisilam
pait
paitam
paite
paiya
pajama
pajor
pajora
pajra
pakana
pakghor
pakghore
pakghrot
pakhana
paki
paking
pakoghor
pakoghorot
pakor
pakora
pakr
pakra
palai
palaia
palaiche
palaichi
palaichil
palaimu
palaise
palaisi
palaisil
palaite
palaiya
palay
palet
palie
palit
paliye
palong
palongk
palonko
palt
palta
pamp
panchar
pangchar
pangsar
panguu
pani
panik
panipora
panipra
panir
panjabi
panoch
panochar
panojabi
panos
panosar
panozabi
pansar
panzabi
paoa
paoar
paoarbangk
paoarobangk
paoarobyangk
paona
paoo
paot
paoya
paoyar
paoyarbangk
paoyarobangk
paoyarobyangk
paoyo
papori
papri
paralaisis
param
paramedik
parasitamol
parbi
parbo
parchen
parchi
parchina
paren
parena
parentos
pari
pariar
paribar
paribarik
parina
parir
pariyar
parking
parlam
parle
parlo
parmu
paro
parob
parobi
parobo
parochi
paromu
parora
paroram
parosi
parota
parotachi
parotam
parotasi
parotay
parotechi
parotesi
parram
pars
parsel
parsi
parson
parta
partachi
partam
partasi
partay
partechi
parteci
partecina
partesi
partesina
parti
parto
partonar
pasa
pasar
pasarkari
pasarokari
pasbar
pasbik
pasdin
pasenjar
pasenojar
pasenozar
pasenzar
paser
pashaan
pashan
pashbik
pashe
pasher
pashobik
pashport
pashporter
pasil
pasjon
paskod
pasmas
pasoad
pasoard
pasobar
pasobik
pasodin
pasojon
pasokod
pasomas
pasoport
pasopot
pasopurt
pasoput
pasoyad
pasoyard
pasozon
pasport
paspot
paspurt
pasput
pass
passport
passporter
password
pasyad
pasyard
paszon
pata
patabe
pataia
pataiche
pataidimu
pataise
pataite
pataiya
patamu
patar
path
patha
pathabe
pathaia
pathaiche
pathaidibo
pathaidimu
pathaimu
pathaise
pathaite
pathaiya
pathamu
pathie
pathiye
pathor
patie
patila
patiler
patiye
pator
patri
patthar
patthor
pattor
paund
paupot
paupoth
pauruti
pawot
payeropata
payerpata
payjama
paykana
paykhana
payo
paysa
payupot
payupoth
payzama
pazama
pazor
pazora
pazra
peaj
peaz
pech
pecha
pechae
pechaye
pechchap
ped
pedot
peechi
peesi
peij
pein
peinkilar
peinokilar
peiz
pel
pement
peni
penoshon
penoson
penshon
pensil
pension
pensioner
penson
peposi
pepsi
perek
pes
pesa
pesab
pesae
pesap
pesaye
pesh
peshab
peshabe
peshap
peshent
peshi
peshkar
peshokar
pesi
peskar
peslip
pesokar
pessap
pet
petbetha
petey
peth
petikot
petni
petnii
peto
petor
petot
petrol
petto
peyaj
peyaz
peye
peyechi
peyesi
phelbe
phele
phelse
phone
phoner
phuta
picha
pichchi
piche
pichha
pichi
pichndik
pichne
pichone
pichonodik
pid
pida
pidaia
pidaiche
pidaise
pidaiya
pidani
piday
pidot
pies
piesh
piis
piish
piit
pije
piji
pijje
pijji
pikchar
pikochar
pikosar
piksar
pilo
pindi
pinkod
pinokod
pipasa
pipasha
pipol
pipora
pipra
pir
pira
piri
pirid
pirit
piriyd
pirosab
pirsab
pirya
pis
pisach
pisas
pise
pish
pishach
pishachini
pishas
pisi
pisndik
pisne
pisone
pisonodik
pisotuto
pissi
pistol
pistuto
pit
pita
pitaia
pitaiche
pitaise
pitaiya
pitani
pitay
pite
pith
pitha
pithe
pither
pitho
pithor
pithot
pitie
pitiye
pito
pitor
pitot
pituni
pize
pizi
pizze
pizzi
plaar
plambar
plan
plastar
plaster
platform
platoform
playar
please
plegraund
plesment
plesoment
plet
plij
pliz
plyan
plyatform
plyatoform
poacha
poain
poainor
poar
poare
poasa
poati
poatir
pocha
pochra
podbi
podobi
podotag
podotyag
podtag
poisa
poisar
poisha
poita
poka
pokaghat
pokamakor
pokhaghat
pokkhe
pokkho
pola
polada
poladare
polafain
polago
polai
polaisi
polaite
polao
polapain
polapan
polapango
polapanogo
polapanore
polapanre
polar
polare
polay
polic
ponchaet
ponchayet
pondit
poner
ponerdin
ponerodin
ponggu
pongu
pongutto
ponir
ponochaet
ponochayet
ponosaet
ponosayet
ponsaet
ponsayet
pooch
por
pora
porabe
poraia
poraib
poraiche
poraise
poraite
poraiya
poraleka
poralekha
poramors
poramorsh
poramorsher
poramorsho
poran
porane
poray
porche
porchi
porda
pordar
pore
poreb
porer
porib
poribar
poribarer
poribes
poribesh
poribis
poribish
poriborton
porichopotr
porichoypotr
porichpotr
porika
porikha
porishkar
porishthiti
poriskar
porisopotr
porisoypotr
porispotr
poristhiti
porkia
porkiya
porlam
porle
porn
porno
poroana
porokia
porokiya
poroshi
poroshudin
porosi
porosudin
porota
poroyana
porshi
porshu
porshudin
porsi
porsilo
porsudin
porte
portese
portesi
poryana
posa
posak
posakori
posakri
poshak
poshu
poshur
poshuro
poska
postar
postokde
postokod
postokode
postoman
postomyan
posu
pot
pota
potekdin
potekodin
potidin
potita
potka
potla
potoka
potol
potola
potrer
potro
potropotrika
pottekdin
pottekodin
potti
pottidin
pouch
poucha
pous
pousa
poya
poyacha
poyain
poyainor
poyar
poyare
poyasa
poyati
poysa
poysakori
poysakri
poysar
poysha
prai
praibhet
praivet
prakton
pram
pran
pranas
pranash
prannas
prannash
pranonas
pranonash
pras
prash
prashi
prasi
prayi
prays
praysh
prayshi
praysi
prear
preganant
pregnancyr
pregnansi
pregnant
pregnensi
pregnent
pregonansi
pregonant
pregonensi
pregonyansi
pregonyant
premer
premik
premika
presar
presarkukar
presarokukar
preshar
presharkukar
presharokukar
presokriposhon
presokriposon
presokripshon
presokripson
pressure
preyar
prinsipal
printar
probashi
probashir
problem
problemos
probolem
probolemos
profail
profile
proman
promaner
promanpotro
promis
proshn
proshob
prosn
prosob
prosrab
prot
protarit
protarna
protarok
protarona
protaronar
protek
protekdin
protekodin
prothom
proti
protibad
protibade
protibader
protibar
protibeshi
protibeshider
protibeshir
protibesi
protibondhi
protibondhir
protibondhita
protidini
protimase
protinit
protiniyt
protirat
protirate
protisoptahe
protok
protom
prottek
prottekdin
protteker
protyek
protyekdin
protyekodin
protyk
pruf
pryam
puain
puar
puare
puer
puet
puir
puira
puirya
puit
puita
puja
pujar
pujay
pujo
pukur
pukuro
pulapan
pulis
pulish
pulishe
pulisher
pulisho
pulishoala
pulishore
pulishosteshon
pulishoyala
pulishre
pulishyala
puliso
pulisoala
pulisore
pulisosteson
pulisoyala
pulisre
pulisyala
pur
pura
purae
purai
puraia
puraiche
puraise
puran
purano
puraton
puray
puraye
purche
purhit
purie
purilaise
purir
purire
puriye
purno
puroche
purono
purose
purse
purusang
purusangg
purushang
purushangg
purushmanush
purushomanush
purusmanus
purusomanus
push
pute
puter
putli
putoli
putore
putr
putre
putul
putum
puya
puyain
puyar
puyare
puza
puzo
pyach
pyacha
pyaking
pyalet
pyanik
pyant
pyaralaisis
pyaramedik
pyarasitamol
pyarentos
pyas
pyasa
pyasenjar
pyasenojar
pyasenozar
pyasenzar
pyat
raagaise
raagarai
raagi
raasta
raat
raatbela
raatbhor
raater
raay
radan
radh
radhuni
raeg
raek
raekh
rag
raga
ragari
ragay
rage
rager
ragi
raidar
raig
raika
raike
raikh
raikha
raikhe
raikhya
raikhye
raikke
raikya
raikye
rait
raitdin
raite
raitka
raitku
raitkur
raito
raitodin
raitoka
raitoku
raitor
raitorait
raitot
raitrait
rajmistri
rajomistri
rakbi
rakche
rakchin
rakh
rakhbe
rakhbi
rakhbo
rakhche
rakhchin
rakhe
rakhi
rakhilaiche
rakhilaise
rakhin
rakhobi
rakhoche
rakhochin
rakhos
rakhose
rakhoshi
rakhosi
rakhosin
rakhota
rakhse
rakhsi
rakhsilam
rakhsilo
rakhsin
rakhta
rakhtam
rakhte
rakhtesi
rakhusi
raki
rakilaiche
rakilaise
rakin
rakkhosh
rakkhoshi
rakobi
rakoche
rakochin
rakos
rakose
rakosi
rakosin
rakota
rakote
rakse
raksi
raksin
rakta
rakte
rakto
rakusi
ramda
ramdao
ramjane
ramoda
ranabana
ranaghor
rande
randh
randha
randhe
randhi
randhon
randhte
rane
raner
ranga
ranna
rannabanna
rannaghor
rannaghore
rannar
rape
rasta
rastar
rastat
rastay
ratbela
ratbirate
ratdin
rate
rateo
rater
raterbela
raterobela
ratobela
ratobirate
ratodin
ratribela
rautar
raydan
razmistri
razomistri
record
redh
redietor
rediyetor
refarens
reg
rehai
rejalt
rejar
rejor
reke
rekeche
rekese
rekh
rekhe
rekheche
rekhese
rekord
rekording
relain
rellain
relolain
rendh
rendi
renoch
renos
rent
report
resijom
resist
resizom
restorant
resturent
ret
rezalt
rezar
rezor
richarj
richarz
riche
richi
richin
rieli
rifiuj
rifiuje
rifiuz
rifiuze
rig
rijon
rikoest
rikoyest
rikyest
rilam
rileshnship
rileshon
rileshonoship
rilesnsip
rileson
rilesonosip
rilos
rimot
rimu
rine
riport
risarj
risarz
rise
riseposhon
riseposhonist
riseposon
riseposonist
risepshnist
risepshon
risepsnist
risepson
risi
risin
rist
rit
ritam
rituchokro
ritusrab
riyeli
rizon
roder
roga
roilam
roilo
roimu
roisi
roitam
roja
rojar
rojdin
rojgar
rojogar
rojoroj
rojrat
rojrate
rojroj
rokh
rokhita
rokita
rokt
roktarokti
rokter
rokto
roktobmi
roktobomi
roktochap
roktojmat
roktojomat
roktokhoron
roktokhron
roktokoron
roktokron
roktokto
roktopat
roktor
roktosap
roktosrab
roktozmat
roktozomat
romjan
romzan
rong
rongchong
ronger
rongta
rooj
roome
rosh
roshi
roshir
rosid
rosun
rot
rota
rotaiche
rotaise
rotay
rotna
rotona
roud
rouder
royel
royyal
rozar
rozgar
rozogar
rozoroz
rozroz
ruek
ruekh
ruik
ruikh
ruja
ruji
rujirjgar
rujirojogar
ruk
rukh
rumda
rume
rumet
rummet
rumomet
rupar
ruti
ruza
ruzi
ruzirozogar
ruzirzgar
ryal
saab
saas
sabalok
sabek
sabi
sabk
sabka
sabok
saboka
sabre
sabuk
sadabaj
sadabaji
sadabaz
sadabazi
sadh
sadhinota
sadhinta
sadhy
sadi
sador
saep
saer
saes
saet
saf
sagol
sah
sahaj
sahajjer
sahajjo
sahajy
sahayjo
sahaz
sahazy
sahos
saia
saikel
saiko
saild
saile
sain
sainbord
sainij
sainiz
sainja
sainjabela
sainobord
sainoja
sainojabela
sainoza
sainozabela
sainza
sainzabela
saip
saipa
saipya
sairam
sairay
sairjon
sairojon
sairozon
sairya
sairzon
sais
saise
saisin
sait
saite
saiya
saja
sajgoj
sajh
sajogoj
sak
sakchuni
sakchunni
sakh
sakha
sakhi
sakhisabud
sakhor
sakhy
sakisabud
sakkhi
sakku
sakni
sakochuni
sakochunni
sakoni
sakor
sakorani
sakori
sakorisut
sakorisyut
sakorit
sakosuni
sakosunni
sakrani
sakri
sakrisut
sakrisyut
sakrit
saksuni
saksunni
sakur
saky
salad
salai
salaia
salain
salaite
salaiya
salari
salaroput
salarput
salgom
salika
salis
salish
saloar
salogom
salok
salowar
saloyar
salyar
samajik
samasya
samazik
saml
samla
samna
samne
samner
samoan
samola
samona
samora
samort
samorth
samorthy
samorty
samos
samoyan
sampu
samyan
sanad
sanapna
sanapona
sanki
sanode
sanoki
santan
santbona
santona
saoa
saoal
saoalda
saoaloda
saoar
saola
saori
saowal
saoya
saoyal
saoyalda
saoyaloda
saoyar
sap
sapati
sapia
sapiya
saplaar
saplayar
sapor
sapora
saport
saportoarkar
saportoyarkar
sapr
sapra
sapta
saptahik
saptay
sar
sarabchor
sarabochor
sarabosor
sarabsor
saradin
sarajibon
sarakhon
sarakon
saral
sararaat
sararait
sararat
sarazibon
sarbar
sarbhis
sarbi
sardin
sargun
sarilaise
saririk
sariti
sariya
sarj
sarjar
sarjari
sarjon
sarjoshit
sarjosit
sarmas
sarobar
sarobi
sarodin
sarogun
sarojon
saromas
saropoka
sarosin
sarozon
sarpka
sarpoka
sars
sarsin
sart
sarta
sartifiket
sarum
sarvis
sarz
sarzar
sarzari
sarzon
sarzoshit
sarzosit
sasaia
sasaiche
sasaise
sasaiya
sasamesi
sasani
sasasbosur
sasashboshur
sasashoshur
sasashshur
sasasosur
sasassur
sasasur
sasat
sasatbhai
sasato
sasatobhai
sasatovai
sasatvai
sash
sashi
sashuri
sasi
sasir
sasire
sasisasuri
sasishashuri
saskost
sasokost
sason
sasora
sasra
sasti
sasuma
sasuri
sat
sata
satai
satap
satar
satarde
satarode
satdin
sath
sati
satin
satjon
satla
satmas
satodin
satojon
satola
satomas
satosate
satoset
satosete
satozon
satr
satri
satsate
satset
satsete
satti
satzon
sauri
saut
sauth
sayer
saz
saza
sazgoz
sazh
sazogoz
sbadhinota
sbadhinta
sbakhi
sbakhor
sbaki
sbakor
sbami
sbas
sbaskost
sbasokost
sbasuri
sbopn
sborn
sbornalongkar
sbosur
sbosurbari
sbosurbarir
sbosurmsai
sbosurobari
sbosurobarir
sbosuromosai
school
schooler
seal
sear
seara
searman
searmansab
searoman
searomanosab
searomyan
searomyanosab
searomyansab
seb
sebhings
seddh
sedh
seep
sees
seet
sef
sefoti
sefti
seh
sehara
sehori
sehri
seikane
seikhane
sein
seis
seit
sej
sejo
sek
seka
sekend
sekh
sekha
sekol
seks
seksual
seksuyal
sel
sela
selaai
selai
selain
selaiyer
selakat
selakath
seleder
selemee
selemeeder
selemeera
selemeye
selemeyeder
selemeyera
selemi
selemider
selemira
selepok
selepokh
selera
seleta
selfi
sell
selofi
selosoman
selosomyan
selowar
selsman
selsomyan
seltar
selwar
semai
semistar
semora
semori
semri
sentar
seola
sepai
separeshon
separeson
ser
seri
ses
sesa
sesamesi
sese
sesor
sesora
sesoraia
sesoraite
sesoraiya
sesorat
sesorate
sesr
sesra
sesraia
sesraite
sesraiya
sesrat
sesrate
sest
set
sete
setin
setosin
setsin
setu
sevings
seyal
seyar
seyarman
seyarmansab
seyaroman
seyaromanosab
seyaromyan
seyaromyanosab
seyaromyansab
sez
sezo
shaab
shaadi
shaber
shabol
shada
shadhinota
shadhinta
shaes
shahajjer
shahajjo
shahayyo
shahazzo
shahosh
shais
shak
shaka
shakchuni
shakchunni
shakha
shakhaa
shakhi
shakhor
shaki
shakkhi
shakkhir
shakochuni
shakochunni
shakor
shakosuni
shakosunni
shakshi
shaksuni
shaksunni
shal
shala
shalaroput
shalarput
shalgom
shali
shalika
shalogom
shalok
shami
shamla
shamne
shamner
shamola
shampu
shanthi
shantite
shaoar
shaola
shaolar
shaori
shaoyar
shaptahe
sharadin
sharam
shararaat
shararat
sharir
sharirik
sharirikbhabe
sharirikvabe
shart
shas
shasa
shasaia
shasaiche
shasaise
shasaiya
shasani
shash
shashaise
shashaisilo
shashaitese
shashay
shashkosto
shashuma
shashur
shashurbari
shashuri
shaskosht
shaskosto
shasokosht
shason
shasti
shastii
shastir
shastite
shasur
shasuri
shatap
shathe
shauri
shbas
shbashuri
shbaskosht
shbasokosht
shboshur
shboshurbari
shboshurbarir
shboshurmshai
shboshurobari
shboshurobarir
shboshuromoshai
sheal
shear
shed
sheet
shef
shek
sheka
shekh
shekha
shekol
shelai
sheltar
shelter
shendel
sheola
sheolar
shes
shesh
sheshe
sheshoraite
sheshorat
sheshorate
sheshraite
sheshrat
sheshrate
shetshete
sheyal
sheyar
shidur
shiek
shiekh
shifot
shifotos
shift
shiftos
shihor
shihoray
shiik
shiikh
shik
shika
shikaia
shikaiya
shikay
shikchi
shikh
shikha
shikhaia
shikhaiya
shikhie
shikhika
shikhiye
shikhok
shikie
shikika
shikiye
shikochi
shikok
shikol
shikosi
shiksi
shil
shilabrishti
shilda
shile
shill
shille
shillye
shiloda
shilopata
shilpata
shilye
shim
shindur
shipt
shirdara
shiri
shirir
shirodara
shiroshched
shiroshir
shiroshsed
shirshir
shis
shish
shishu
shit
shite
shiter
shitkal
shitkale
shiure
shiuri
shleshma
shlilotahani
shliltahani
shoa
shoae
shoaia
shoaiche
shoaise
shoami
shob
shobar
shobd
shobshomoy
shobtat
shodh
shohor
shohore
shoi
shoil
shoille
shoilot
shoishob
shoitan
shoja
shojashai
shojashayi
shojjo
shojon
shojyashai
shojyashayi
shok
shokahot
shokal
shokalbela
shokale
shokaler
shokkol
shokkole
shokod
shokole
shokt
shokti
shokun
sholdar
shomadhan
shomadhaner
shoman
shomman
shomoshsha
shomossha
shomosshar
shomoy
shomporker
shomporko
shonar
shondar
shondeho
shondehor
shondhay
shongka
shongkhaloghu
shongkit
shongshar
shongstha
shonka
shonkito
shonod
shontaan
shontan
shontander
shontaner
shoping
shopn
shopot
shopoth
shopta
shoptahe
shorbot
shordi
shore
shoria
shoril
shorilda
shorile
shoriler
shorilo
shoriloda
shorir
shorire
shoriya
shoriye
shorme
shormor
shorn
shornalongkar
shorobot
shorom
shorome
shoromor
shoshon
shoshur
shoshurbari
shoshurbarir
shoshurbarite
shoshurer
shoshurmshai
shoshurobari
shoshurobarir
shoshuromoshai
shosurbarit
shotan
shotani
shotbaba
shotbhai
shotin
shotiner
shotma
shotru
shotti
shottikotha
shouchagar
shousagar
shoy
shoya
shoyaiche
shoyaise
shoyaiya
shoyay
shoyaye
shoytan
shoytani
shozashai
shozashayi
shozyashai
shozyashayi
shrobnjontr
shrobnzontr
shrobonojontr
shrobonozontr
shroddhe
shroddhey
shrodhe
shrodhey
shua
shuar
shuarer
shuarerbachcha
shuarerbasa
shuarerbassa
shuarerobachcha
shuarerobasa
shuarerobassa
shubhechcha
shubhesa
shubhessa
shudh
shudha
shudhushudhu
shue
shuek
shuen
shui
shuia
shuichi
shuik
shuilam
shuile
shuin
shuina
shuinna
shuinya
shuisi
shuitam
shuite
shuitechi
shuitesi
shuiya
shuj
shuk
shuka
shukae
shukaia
shukaiya
shukan
shukay
shukaya
shuken
shukor
shulapani
shun
shuna
shunaia
shunaiya
shunani
shunbi
shune
shuni
shunia
shunie
shuniye
shunlam
shunle
shunobi
shunota
shunse
shunsi
shunta
shuntam
shunte
shunyta
shuor
shuorer
shuorerbaccha
shuorerbachcha
shuorerbasa
shuorerbassa
shuorermangs
shuorerobachcha
shuorerobasa
shuorerobassa
shuoreromangs
shuparvaizar
shur
shuru
shuruu
shut
shute
shutki
shutoki
shuvechcha
shuvesa
shuvessa
shuwor
shuy
shuyar
shuyarer
shuyarerbachcha
shuyarerbasa
shuyarerbassa
shuyarerobachcha
shuyarerobasa
shuyarerobassa
shuye
shuyor
shuyorer
shuyorerobachcha
shuyorerobasa
shuyorerobassa
shuyoreromangs
shuyr
shuyrer
shuyrerbachcha
shuyrerbasa
shuyrerbassa
shuyrermangs
shuz
shyalok
shyamla
shyamola
shyampu
shyaola
sib
siba
sibuk
sichueshon
sichueson
sichuyeshon
sichuyeson
sida
siddh
sidh
sidiul
sidur
sieb
siedi
siek
siekh
sier
sifot
sifotos
siftos
sigaret
sign
signal
sigonal
sigonyal
sih
siib
siik
siikh
siila
siin
siina
siir
siira
sijar
sijarian
sijariyan
sika
sikaia
sikaiya
sikar
sikay
sikchi
sikh
sikha
sikhaia
sikhaiya
sikhie
sikhika
sikhiye
sikhok
sikie
sikika
sikitsa
sikiuriti
sikiye
sikkar
sikkur
sikochi
sikok
sikol
sikon
sikosi
siksi
sikur
silabristi
silai
silani
silapala
silar
silasili
silda
silekota
silekotha
silekta
silektha
silindar
sill
sillai
sillaise
sillani
sillapalla
sillar
sillasilli
sillay
sillye
silmhor
siloda
silomohor
silopata
silose
silpata
silse
silye
simdi
simet
simit
simkard
simodi
simokard
simot
simota
simoti
simt
simta
simti
simut
sin
sinal
sindha
sindhay
sindhya
sindhyay
sinduk
sindur
singara
singgara
singki
singri
sinimini
sinosin
sinotai
sinotaikari
sinsin
sinta
sintai
sintaikari
sinya
sipa
sipt
sir
sira
sirdara
sirdin
siria
sirial
sirighor
siriya
siriyal
sirodara
sirodin
sirosched
sirose
sirosed
sirosir
sirossed
sirse
sirsir
siruni
sis
sish
sisitibhi
sisitivi
sistar
sisu
sisueshon
sisueson
sisuyeshon
sisuyeson
sit
sitbelt
site
sithi
sithirbaks
sithirobaks
siting
sitingrum
sitirbaks
sitirobaks
sitka
sitkaiche
sitkaise
sitkar
sitkay
sitker
sitkini
sitobelt
sitoka
sitokaiche
sitokaise
sitokay
sitokini
siure
sizar
sizarian
sizariyan
skan
skar
skarf
skeard
skeyard
skin
skinoshot
skinosot
skinshot
skinsot
skrin
skrinoshot
skrinosot
skrinshot
skrinsot
skrudraibhar
skrudraivar
skul
skulo
skulot
skutar
skyan
slap
slat
slesma
slilotahani
sliltahani
slip
slyap
smeli
smok
smol
snanghor
snanoghor
snap
snapchat
snapochat
snaposat
snapsat
snyap
snyapchat
snyapochat
snyapochyat
snyaposat
snyaposyat
snyapsat
soa
soae
soaia
soaiche
soaise
soal
soami
soamir
soba
sobar
sobd
sobi
sobin
sobinoy
sobji
sobkane
sobkhane
soboji
sobokane
sobokhane
sobol
sobor
sobosom
sobosomoy
sobote
sobozi
sobsmoy
sobsom
sobte
sobur
sobzi
sodh
sodin
sodu
soeling
soes
soesh
soetar
sofa
soh
sohata
sohayta
sohbas
sohi
sohkormi
sohobas
sohoj
sohokormi
sohopathi
sohopati
sohor
sohoz
sohpathi
sohpati
sohrid
sohridoy
sohy
sohyo
soie
soil
soile
soillot
sois
soish
soisob
soitan
soja
sojasai
sojasayi
sojon
sojyasai
sojyasayi
sok
soka
sokahot
sokalbela
sokale
sokalobela
sokeropani
sokeropata
sokerpani
sokerpata
sokh
sokheropani
sokheropata
sokherpani
sokherpata
sokho
sokka
sokkor
soklet
soklte
soko
sokod
sokolet
sokolote
sokor
sokt
sokti
sokun
sokut
soldar
solisitor
solona
solos
somadhan
somaj
somajoseba
somajosebar
somajseba
somajsebar
somanit
somas
somaz
somazoseba
somazosebar
somazseba
somazsebar
sombedna
sombondh
sombondhi
somk
somka
somkami
somman
sommanit
somobedona
somok
somoka
somokami
somon
somossa
somosyar
somoy
sompork
somporko
sompoti
sompotti
somproti
somucha
somuk
somundi
somusa
sonadana
sonar
sonchoy
sondeh
sondehbatik
sondeho
sondehobati
sondehobatik
sondha
sondhabela
sondhar
sondhay
sondhebela
sondhya
sondhyabela
sondhyar
songgom
songjogosthol
songjogosthole
songjogostol
songjogostole
songka
songkhaloghu
songkit
songom
songsar
songshar
songsta
songstha
songzogosthol
songzogosthole
songzogostol
songzogostole
sonoch
sonochoy
sonod
sonos
sonosoy
sonsoy
sontan
sontras
sontrasi
sontrosto
sopa
sopar
soping
sopn
sopno
sopol
sopoth
soppol
sopta
soptahe
soptay
sor
sora
sorae
soraye
sorboda
sorbosant
sorbosbant
sorboshant
sorbot
sordar
sori
soril
sorilda
sorile
soriloda
sorir
soritrohin
soritrohina
soriya
sorkari
sorko
sorme
sormor
sorn
sornalongkar
sorobot
sorokari
sorom
sorome
soromor
sort
sos
sosal
sosaloarkar
sosalosarbhis
sosalosarvis
sosaloyarkar
sosalsarbhis
sosalsarvis
sosalyarkar
sosh
soshal
soshaloarkar
soshalosarbhis
soshalosarvis
soshaloyarkar
soshalsarbhis
soshalsarvis
soshalyarkar
soshma
soshoma
soshyal
soshyaloarkar
soshyalosarbhis
soshyalosarvis
soshyaloyarkar
soshyalsarbhis
soshyalsarvis
soshyalyarkar
sosma
sosoma
soson
sosur
sosurbari
sosurbarir
sosurbarite
sosurmsai
sosurobari
sosurobarir
sosuromosai
sosyal
sosyaloarkar
sosyalosarbhis
sosyalosarvis
sosyaloyarkar
sosyalsarbhis
sosyalsarvis
sosyalyarkar
sota
sotan
sotani
sotbaba
sotbap
sotbhai
sotbon
sotchele
sotfot
sotftani
soti
sotin
sotiner
sotit
sotitb
sotk
sotka
sotkana
sotkna
sotlok
sotma
sotmee
sotmeye
sotmi
sotofot
sotofotani
sotok
sotoka
sotokana
sotokona
sotolok
sotrak
sotsele
sotta
sotti
sottikotha
sottor
sotvai
soty
souchagar
souk
soukat
soukath
soukh
souki
soukidar
sousagar
soy
soya
soyaiche
soyaise
soyaiya
soyal
soyami
soyamir
soyay
soyaye
soydin
soyeling
soyetar
soyjon
soymas
soytan
soytani
soyzon
sozasai
sozasayi
sozon
sozyasai
sozyasayi
spai
spaus
sponosor
sponsor
spors
sporsh
spre
srab
srobnjontr
srobnzontr
srobonojontr
srobonozontr
sroddhe
sroddhey
srodhe
srodhey
stab
staf
stamp
statas
station
stears
steshon
steson
stetment
stetoment
steyars
sthogitades
sthogitadesh
stich
stik
stikar
stil
stis
stogitades
stogitadesh
stok
stokar
stoking
stomak
ston
stono
stonobrint
stop
stori
stororum
storrum
storum
strawberry
streitnar
streitonar
strenjar
strenojar
strenozar
strenzar
stres
stri
stroberi
strok
student
stupid
styab
styamp
styatas
sua
suar
suarer
suarerbachcha
suarerbasa
suarerbassa
suarerobachcha
suarerobasa
suarerobassa
suba
subaa
subai
subaia
subaib
subaise
subaiya
subay
subaya
subhechcha
subhesa
subhessa
subie
subiye
sude
sudh
sudha
sudhu
sudhusudhu
sudkhor
sudkor
sudokhor
sudokor
sudu
suek
suen
suer
sues
suesh
suet
sugot
suh
suhy
sui
suia
suich
suichi
suicide
suie
suik
suilam
suile
suin
suina
suinya
suir
suira
suis
suisaidal
suise
suish
suisi
suit
suitam
suite
suitechi
suitesi
suiya
suiye
suji
suk
suka
sukaia
sukaiya
sukan
suke
suken
sukhe
sukho
sukhor
suko
sukor
sukti
sul
sulk
sulka
sulkani
sulo
sulok
suloka
sulokani
sulor
sulot
suma
sumu
suna
sunaia
sunaiya
sunani
sunbi
sundori
suni
sunie
suniye
sunni
sunobi
sunota
sunta
sunte
sunyta
suor
suorer
suorerbachcha
suorerbasa
suorerbassa
suorermangs
suorerobachcha
suorerobasa
suorerobassa
suoreromangs
suparbhaijar
suparbhaijor
suparbhaizar
suparbhaizor
supari
suparmarket
suparobhaijar
suparobhaijor
suparobhaizar
suparobhaizor
suparomarket
suparovaijar
suparovaijor
suparovaizar
suparovaizor
suparvaijar
suparvaijor
suparvaizar
suparvaizor
supisupi
suposap
supoti
support
supsap
supti
suraa
sure
suridi
surir
surka
surkha
surmar
suroka
surokha
suromar
surong
surongg
sush
sut
suta
sutar
sute
suti
sutkes
sutki
sutokes
sutoki
sutu
suturi
suui
suvechcha
suvesa
suvessa
suy
suya
suyar
suyarer
suyarerbachcha
suyarerbasa
suyarerbassa
suyarerobachcha
suyarerobasa
suyarerobassa
suye
suyor
suyorer
suyorerobachcha
suyorerobasa
suyorerobassa
suyoreromangs
suyr
suyrer
suyrerbachcha
suyrerbasa
suyrerbassa
suyrermangs
suzi
syad
syaep
syaip
syak
syaka
syalain
syalari
syalok
syamla
syamola
syamora
syampu
syamra
syandel
syaola
syap
syar
syara
syari
syariti
syas
syasamesi
syasora
syasra
syat
syatarde
syatarode
syatoset
syatosete
syatosyate
syatset
syatsete
syek
syep
syes
syrup
syup
taan
taao
taar
taard
taarporeo
taba
tabij
tabijkboj
tabijokoboj
tabiz
tabizkboz
tabizokoboz
tablet
tabolet
tabor
tabr
tabra
tach
tachchil
tachchily
taek
taem
taen
taes
tafa
tago
tagore
tagre
taher
tahi
tahon
taie
taik
taika
taiki
taikka
taikki
taikya
taim
tainna
tainne
tainor
tainore
tainre
tair
taire
taired
tairoyed
tairyed
tais
taka
takaposa
takapoysa
takapoysha
takapsa
takar
takata
takay
takbi
taki
takia
takin
takiya
takmu
takner
takobi
takomu
takon
takoner
takora
takoram
takos
takota
takotam
takotay
takra
takram
taks
taksi
takta
taktam
taktay
takum
takurda
takurma
takuroda
takuroma
talaaq
talabason
talabondho
talak
talaker
talakh
talaknama
talakonama
talakoprapta
talaq
talek
taloto
talto
talu
tam
tamaiche
tamaise
tamasa
tamasha
tamay
tamche
tame
tamma
tamoche
tamose
tamse
tanahachora
tanahachra
tanahasora
tanahasra
tanahechora
tanahechra
tanahesora
tanahesra
tanahyachora
tanahyachra
tanahyasora
tanahyasra
tanat
tanatani
taner
tangkos
tani
tanlo
tanor
tanore
tanre
tanse
tantese
taoa
taor
taoya
tap
taper
tapir
tapor
tapora
tappor
tappora
tapr
tapra
tapur
tar
tarader
tarae
taraia
taraiche
taraise
taraiya
tarar
tarare
taratari
taraye
tard
tarer
tarpore
tarporeo
tarporo
tarra
tarsode
tas
tasa
tash
tasil
tasily
tassil
tassily
tatl
tatla
tatol
tatola
tatt
tatta
tauk
taun
taur
tayar
tayard
tear
tebil
teek
teel
teha
teik
teika
teikka
teil
teila
teilar
tek
teka
tekae
tekafoisha
tekafosa
tekafoysa
tekafsa
tekapoisa
tekaposa
tekapoysa
tekapsa
tekar
tekare
tekatuka
tekaye
tekha
tekhar
tekhare
teksi
teksit
teksot
tel
tela
telapka
telapoka
telapokar
telateli
telegram
telia
teligram
teliya
tem
temporari
ten
tene
teneche
tenent
tenese
tenga
tengg
tengga
tenggo
tengo
tengt
tenosan
tenoshan
tenoshon
tenoson
tensan
tenshan
tenshon
tension
tenson
tensone
tep
terapi
terapist
terekar
terist
terister
teristos
terorist
terorister
teroristos
terrist
terrister
terristos
terrorist
tes
test
tetl
tetla
tetlay
tetle
tetol
tetola
tetolay
tetole
tetul
text
teya
teyar
thaba
thabor
thabora
thabr
thabra
thaek
thaem
thaes
thafa
thafor
thaforay
thafra
thafraise
thahe
thaher
thahi
thahon
thaik
thaika
thaiki
thaikka
thaikki
thaikya
thaim
thaired
thairoyed
thairyed
thais
thak
thakbi
thakbo
thake
thaki
thakia
thakin
thakiya
thakmu
thakner
thakobi
thakoin
thakomu
thakon
thakoner
thakoram
thakos
thakota
thakotam
thakotay
thakram
thakta
thaktam
thaktay
thakte
thakum
thakurda
thakurma
thakuroda
thakuroma
thal
thala
thalabashon
thalabason
thalar
tham
thama
thamaiche
thamaise
thamay
thamche
thamma
thamoche
thamose
thamse
thana
thanae
thanar
thanat
thanay
thanda
thandar
thandat
thanday
thang
thanga
thange
thangkos
thaor
thap
thaper
thapir
thapor
thapora
thappar
thapparr
thappor
thappora
thapr
thapra
thaprai
thapraise
thapur
thard
tharsode
thas
thasa
that
thata
thatl
thatla
thatol
thatola
thatt
thauk
thaur
theek
theel
theik
theika
theikka
theil
theila
thek
theka
thekae
thekaye
theke
thel
thelaise
thelathela
thelatheli
thelia
theliya
thella
thelse
them
theng
thenga
thengg
thengga
thenggo
thengo
thengor
thengot
thengt
thep
therapi
therapist
thes
thetl
thetla
thetlaise
thetlano
thetlay
thetle
thetol
thetola
thetolay
thetole
thetul
thia
thiche
thichi
thik
thikadar
thikader
thikana
thikmoto
thikmto
thikomoto
thil
thise
thisi
thitam
thiya
tho
thod
thog
thoise
thoisi
thok
thoka
thokaia
thokaiche
thokaise
thokaiya
thokay
thokbaj
thokbaji
thokbaz
thokbazi
thokna
thokobaj
thokobaji
thokobaz
thokobazi
thokona
thokor
thokora
thokothek
thokothik
thokothok
thokothoka
thokr
thokra
thokthek
thokthik
thokthk
thokthka
thokthok
tholi
thomothome
thomthme
thone
thorothor
thorothoro
thorthor
thorthoraitese
thorthoray
thosa
thot
thoth
thret
thretos
thro
throt
thua
thuek
thuia
thuiche
thuichil
thuik
thuise
thuisil
thuiya
thuk
thuko
thukor
thukora
thukr
thukra
thukta
thut
thuta
thutaiche
thutaise
thute
thuth
thuthu
thutit
thutni
thuto
thutoni
thutu
thutus
thuya
thyala
thyang
thyanga
thyange
thyangkos
thyatl
thyatla
thyatol
thyatola
tibhi
tichar
tichare
ticharos
tiche
tichi
ticket
tiep
tifin
tiip
tijing
tik
tikadar
tikana
tiket
tikit
tikli
tikmto
tikoli
tikomoto
tikotok
tiktok
timlidar
timolidar
tin
tinbar
tinbela
tindin
tinghonta
tingu
tingun
tinjon
tinmas
tinobar
tinobela
tinodin
tinoghonta
tinogu
tinogun
tinojon
tinomas
tinorat
tinotola
tinozon
tinrat
tintla
tinzon
tip
tipa
tipche
tipe
tipia
tipiya
tiponi
tipos
tiposi
tipponi
tipse
tipsi
tipya
tir
tiroskar
tirosker
tis
tisar
tisare
tisaros
tisart
tise
tishart
tishna
tisi
tista
titam
tith
titkari
titkiri
titokari
titokiri
tiub
tiumar
tiusde
tiusode
tiutor
tivi
tiya
tizing
toale
toar
toara
toare
toba
todarkari
todarkkari
todarokokari
todfor
todont
togore
togre
tohon
tok
toka
tokaia
tokaiche
tokaise
tokaiya
tokbaj
tokbaji
tokbaz
tokbazi
tokna
tokobaj
tokobaji
tokobaz
tokobazi
tokona
tokor
tokora
tokotek
tokotik
tokotok
tokotoka
tokr
tokra
toktek
toktik
toktk
toktka
toktok
tol
tole
tolet
toli
tolmol
tolo
tolopet
tolotol
tolpet
toltol
tomago
tomagore
tomagre
tomare
tometo
tomorar
tomorare
tomotome
tomra
tomrar
tomrare
tomtme
tona
tonoton
tonton
topk
topka
topok
topoka
topuk
torchar
torfor
torjoma
torkari
tormuj
tormuz
torokari
toromuj
toromuz
torotor
torotori
torsar
tortor
tortri
torzoma
tosa
toshok
toshoker
tosok
tot
totdin
totla
totodin
totola
toyale
toyar
toyara
toyare
toylet
traal
traibunal
train
traine
trainer
trak
trakar
traking
traktor
tram
trangk
trans
transofar
transojendar
transozendar
tras
trast
trasto
trayal
treinar
treino
tren
trenar
trening
tret
tretos
trishna
trisna
troli
troma
trot
trut
truth
truti
tryak
tryakar
tryaking
tryaktor
tuek
tufan
tuia
tuiche
tuichil
tuik
tuila
tuilya
tuise
tuisil
tuitar
tuiya
tuk
tukor
tukora
tukoro
tukr
tukra
tukro
tul
tulbe
tulche
tulse
tulte
tumar
tumare
tumito
tumora
tumorar
tumra
tumraare
tumrar
tusar
tut
tuta
tutaiche
tutaise
tuti
tutla
tutni
tuto
tutoni
tuya
tyab
tyablet
tyabolet
tyaha
tyaka
tyaks
tyaksi
tyal
tyala
tyang
tyanga
tyange
tyangkos
tyatl
tyatla
tyatol
tyatola
uba
ubai
ubaia
ubaichi
ubaisi
ubaiya
ubar
ubat
ucched
ucchede
uccheder
uchchhed
uchchoroktochap
udam
udan
udanot
udbastu
udbeg
udbign
udeg
uder
udhar
udign
uet
ueth
ufas
ufasi
ugel
uger
ugga
uggya
ugil
ugir
ugol
ugor
ugora
ugra
ugul
ugur
ugya
uikend
uimen
uindo
uini
uintar
uinyi
uipoka
uita
uite
uith
uitha
uithe
uiti
uitil
uitnes
uitones
uitte
uitti
uittil
ukil
ukile
ukiler
ukilor
ukilore
ukilre
ukun
ulek
ulekh
ulekhit
ulekhy
ulekit
uleky
ullek
ullekh
ullekhit
ullekhy
ullekit
ulleky
ulluk
ulong
ulongg
ulongo
ulta
ultaiche
ultaise
ultapalta
ultaya
uluk
unader
unara
unda
undal
undalo
undhar
uniye
unmad
unun
upas
upay
upayer
uper
uphas
upir
upjati
upoch
upodesh
upodesher
upohas
upojati
upokar
upokarer
upor
upora
upore
uporo
uporotola
uporotolat
uporotolay
upos
uposh
upozati
upra
upre
upro
uprtla
uprtlat
uprtlay
upuch
upur
upus
upzati
urat
urchithi
urchiti
urna
urochithi
urochiti
urosithi
urositi
ursithi
ursiti
ushta
uska
usok
usoka
usoroktosap
ussoroktosap
usta
usuk
utaia
utaiche
utaise
utaiya
utan
utane
utaner
utano
utay
utbos
uth
utha
uthai
uthaia
uthaiche
uthailo
uthaise
uthaiya
uthan
uthane
uthaner
uthano
uthay
uthbos
uthe
uthi
uthie
uthin
uthiye
uthne
uthobos
uthon
uthone
uthora
uthra
uthsi
uthsilo
uthte
utie
utin
utiye
utkonta
utkontha
utkonthit
utkontit
utne
utobos
utokt
uton
utone
utor
utora
utra
utsob
uttokt
uttor
uttykt
utur
utykt
vaat
vab
vabi
vabir
vaeb
vaeng
vaengg
vag
vaga
vagaia
vagaiche
vagaise
vagaiya
vagina
vagne
vagni
vagona
vagoni
vaia
vaib
vaibar
vaichab
vaiera
vaiga
vaijan
vaijhi
vaiji
vaing
vainga
vaingalaiche
vaingalaise
vaingalamu
vainge
vaingg
vaingga
vainggalaiche
vainggalaise
vainggalamu
vaingge
vaipo
vaire
vais
vaisab
vaisha
vaista
vaiya
vaiyera
vaizan
vaizhi
vaizi
vaj
vaji
valo
valobasha
valobashe
vanga
vangay
vangche
vangchur
vangcur
vanger
vangg
vangga
vanggia
vanggilaiche
vanggilaise
vanggiya
vangi
vangia
vangilaiche
vangilaise
vangise
vangiya
vanglo
vangochur
vangosur
vangse
vangsur
vangti
vangum
vaolens
vaolent
varabari
varada
varar
varate
varatia
varatiya
vas
vasha
vashur
vasur
vasuropo
vasurpo
vata
vatar
vatare
vatija
vatiji
vatiza
vatizi
vatotorokari
vatrkari
vattrkari
vauchar
vauj
vausar
vauz
vaylens
vaylent
vayolens
vayolent
vayra
vazi
veb
vechok
vechuk
veg
vej
vel
veng
venga
vengay
vengch
vengcha
vengchay
vengchi
venge
vengey
vengg
vengga
venggay
vengge
vengoch
vengocha
vengos
vengosa
vengs
vengsa
vengsay
vengsi
venguch
vengus
veri
ves
vesh
vesia
vesok
vesse
vesuk
vez
vhoy
video
vidio
vidiokol
vidu
vij
vijaia
vijaiya
vijia
vijiya
vika
vikari
vikha
vikhari
vikhuk
vikuk
vilej
vilez
ving
vingch
vings
vir
visa
visay
vitemati
viti
vitoro
vitre
vitro
viz
viza
vizaia
vizaiya
vizia
viziya
vodeka
vodekha
vodka
vodoka
vog
voice
vojali
vol
vola
vonovon
vonvon
vor
vorate
vorbela
vore
vork
vorka
vornpshon
vornpson
vorobela
vorok
voroka
voronoposhon
voronoposon
vororate
vorosa
vorrate
vorsa
vorsha
vorta
vorti
vortir
voruk
votka
votoka
voviti
voy
voya
voydekay
voydekhay
voye
voyej
voyes
voyez
voyonkor
voyviti
vozali
vrun
vueg
vug
vuig
vuka
vuke
vukh
vukha
vukhe
vuktovgi
vuktovogi
vul
vula
vumi
vur
vuri
vuru
vuta
vutta
vuy
vyan
vyanga
vyangay
walaikum
watsapp
whatsap
whatsape
whatsapp
yaba
zabe
zaben
zabi
zabo
zabora
zaboraia
zaboraiche
zaboraise
zaboraiya
zaboray
zabra
zabraia
zabraiche
zabraise
zabraiya
zabray
zachche
zachchi
zadu
zadutna
zadutona
zag
zaga
zagaia
zagaiya
zagi
zahanam
zahaname
zahannam
zahanname
zahaz
zai
zaia
zaiba
zaibga
zaibi
zaibo
zaiboga
zaien
zaier
zaiga
zaigi
zaimu
zaina
zainya
zair
zairam
zairay
zaita
zaitache
zaitam
zaitamna
zaitamnay
zaitamona
zaitamonay
zaitase
zaitay
zaite
zaitese
zaium
zaiy
zaiya
zaiyen
zaiyer
zaiyum
zaket
zalapora
zalapra
zalem
zaliati
zalim
zaliyati
zamai
zamaibabu
zamaie
zamair
zamaire
zamaiye
zamakapor
zamanot
zamindar
zaminodar
zamu
zamuga
zan
zanala
zanalat
zanaza
zanggia
zanggiya
zangia
zangiya
zani
zanie
zanin
zanina
zaniye
zanla
zanoar
zanola
zanopran
zanotam
zanote
zanowar
zanoyar
zant
zantam
zante
zanyar
zaoa
zaoar
zaon
zaoner
zaoya
zaoyar
zapot
zapota
zapt
zapta
zaput
zargi
zarogi
zarora
zaroz
zarra
zase
zasi
zasse
zassi
zast
zatri
zauk
zawa
zaygi
zbael
zbail
zbal
zbala
zbalaia
zbalaiche
zbalailaiche
zbalailaise
zbalaise
zbalaiya
zbalani
zbalapora
zbalapra
zbel
zbil
zbila
zbin
zbol
zbole
zbolont
zbor
zbul
zebrakrosing
zeda
zedi
zeg
zeidin
zele
zelkana
zelkhana
zelo
zelokana
zelokhana
zelot
zem
zen
zer
zet
zetasbosur
zetashboshur
zetashoshur
zetashshur
zetasosur
zetassur
zetasur
zetato
zete
zetha
zethasbosur
zethashboshur
zethashoshur
zethashshur
zethasosur
zethassur
zethasur
zethato
zethi
zethima
zethu
zeti
zetima
zetu
zhaek
zhaep
zhaer
zhaik
zhaip
zhair
zhak
zhaka
zhakaiche
zhakaise
zhaki
zhalapala
zhamela
zhap
zhapa
zhaposa
zhapot
zhapota
zhapsa
zhapt
zhapta
zhar
zharfuk
zharofuk
zharu
zharudar
zhata
zhek
zhem
zhep
zher
zhie
zhim
zhima
zhimozhim
zhimuni
zhimzhim
zhire
zhiye
zhogor
zhogora
zhogorazhati
zhogr
zhogra
zhograzhati
zhok
zhol
zhola
zholes
zholis
zholos
zholosa
zholosaiche
zholosaise
zholose
zhols
zholsa
zholsaiche
zholsaise
zholse
zholus
zhor
zhora
zhorozhor
zhorzhor
zhuel
zhuil
zhuk
zhul
zhula
zhupori
zhupri
zhur
zhuta
zibba
zibh
zibont
zidi
zieg
ziet
zig
ziga
zigaiche
zigaile
zigain
zigaise
zigas
zigasabad
zigay
ziges
zihba
ziig
ziit
zika
zikai
zikaiche
zikaise
zim
zimeil
zimi
zimma
zimmi
zinisopati
zinisopotor
zinisopotr
zinisopottor
zinispati
zinispotor
zinispotr
zinispottor
zins
zipar
zipi
zipies
zir
zit
zoan
zobai
zobanbondi
zobanobondi
zobo
zobordosti
zoborodokhol
zoborodokol
zoborodosti
zobrdkhol
zobrdkol
zobrdosti
zochchor
zochchuri
zoeg
zog
zogazog
zoghon
zoghony
zohon
zohore
zohre
zoig
zokhma
zokhom
zokma
zokom
zokrit
zolad
zoldi
zollad
zolodi
zom
zoma
zomano
zomi
zomizma
zomizoma
zonab
zondis
zoner
zonggi
zongi
zoni
zonmodin
zonmonibondhon
zonmonintron
zonmoniyntron
zonmosnod
zonmosonod
zontr
zontrona
zor
zorae
zoraia
zoraiya
zorano
zorau
zoraye
zorayu
zorazuri
zorda
zore
zori
zorie
zorimana
zoriye
zoropurbok
zorosor
zorozoborodosti
zorpurbok
zorsor
zoruri
zorzbrdosti
zosor
zossor
zossuri
zosuri
zot
zota
zoubon
zoun
zounang
zounangg
zounhoyrani
zounhrani
zounohorani
zounohoyrani
zounota
zounta
zoutuk
zoyan
zuari
zubok
zuboti
zubti
zulum
zum
zuma
zumaghor
zummaghor
zur
zut
zuta
zutar
zutazama
zuto
zuya
zuyari
zyaket
zyant
[ending]
a
abar
abe
aben
abi
abo
acche
acchen
acchi
acchilo
accho
achhe
ai
aia
aibe
aibo
aiche
aichi
ailam
aile
ailo
aira
aise
aisen
aisi
aisilam
aisilo
aite
aitese
aitesi
aiya
ala
alam
ale
alen
aleo
alo
an
ano
anor
ao
ar
ase
asi
atam
ate
atei
ato
ay
aya
aye
ayeche
ayo
ba
bain
bar
barey
baro
bay
be
ben
bena
bi
bo
bona
che
chen
chena
chhe
chhen
chhi
chho
chi
chilam
chilen
chilo
chis
cho
der
dere
derke
e
eche
echen
echhe
echhi
echi
echilam
echilen
echilo
echo
ei
en
ena
eni
eo
er
era
ero
ese
esen
esi
esilam
esilo
gula
gular
gulay
guli
gulir
gulo
gulor
i
ia
iba
ibe
iben
ibi
ibo
iche
ichen
ichi
ichilam
ichilo
icho
ila
ilam
ile
ilen
ileo
ilo
imu
in
ina
ini
irai
iram
iray
ise
isen
isena
isi
isilam
isilo
iso
isoin
itam
ite
itei
ito
iya
iyao
iye
iyeche
iyechen
iyechi
iyechilam
iyechilo
iyei
ke
khana
la
laibo
laim
laise
laisi
laisoin
lam
lay
le
lei
len
leo
li
lo
lona
mu
nor
o
oi
oin
or
ot
r
ra
rai
ram
ray
re
rei
rey
se
sen
sena
si
silam
silen
silo
so
soin
t
ta
tache
tachi
tain
take
tam
tar
tare
tase
tasen
tasi
tay
te
tecche
tecchi
teche
techen
techi
techilam
techilo
tei
ten
tena
tese
tesen
tesi
tesilam
tesilo
teso
ti
tike
tir
to
tona
tor
uk
um
un
wala
walar
y
ya
ye
yer
[start]
nai
[at-ending]
ate
ay
e
ete
ey
o
te
y
[paper-told]
abedon
ache.
aplai
apply
ase.
bara.
barai
baray
bina
biya
biye
biyer
chaichi
chaisi
chaisilam
chara
chara.
dependent
dise.
diyeche
expire
faisala
family
grant
kharij
kono.
korechi
korse
korsi
manjur
meyad
monjur
nai
nai.
nakoch
nei.
opekh
opekkh
opekkha
paichi
paisi
pending
peyechi
ray.
raye
refuse
reject
renew
sara.
ses.
sesh
shesh
siddhant
spouse
student
visit
work
[paper]
asailam
ashroy
asroy
asylum
bisa
brp.
esailam
kagaj
kagoj
leave.
paper
sponsor
status
visa
visar
visay
viza
[status-stem]
obadh
obaid
obaidh
obidho
oboidh
overstay
refugee
shoronarthi
[phrase:age-is]
amar bosh
amar boyosh
amar boyosh ekhon
ami
bochhor er bacca
bochhor er baccha
bochhor er bacchar
bochhor er bacchar ma
bochhor er bacchare
bochhor er bacchata
bochhor er bachcha
bochhor er bachchar
bochhor er beta
bochhor er betar
bochhor er beti
bochhor er betir
bochhor er bhagne
bochhor er bhagni
bochhor er bhai
bochhor er bhaier
bochhor er bhatija
bochhor er bhatiji
bochhor er bon
bochhor er boner
bochhor er bonke
bochhor er bura
bochhor er buri
bochhor er burir
bochhor er buro
bochhor er chele
bochhor er cheleke
bochhor er cheler
bochhor er chelera
bochhor er chelere
bochhor er cheleta
bochhor er furi
bochhor er furir
bochhor er lok
bochhor er loker
bochhor er maiya
bochhor er maiyar
bochhor er maiyare
bochhor er maya
bochhor er meye
bochhor er meyeke
bochhor er meyer
bochhor er meyera
bochhor er meyere
bochhor er meyeta
bochhor er meyetar
bochhor er meyetare
bochhor er mohila
bochhor er mohilar
bochhor er nati
bochhor er natir
bochhor er natni
bochhor er natnir
bochhor er pola
bochhor er polar
bochhor er polare
bochhor er polata
bochhor er pua
bochhor er puar
bochhor er puare
bochhor er puri
bochhor er sele
bochhor er seler
bochhor er selere
bochhor er shishu
bochhor er shishur
bochhor er shishuta
bochhor er vagne
bochhor er vagni
bochhor er vai
bochhor er vaier
bochhorer bacca
bochhorer baccha
bochhorer bacchar
bochhorer bacchar ma
bochhorer bacchare
bochhorer bacchata
bochhorer bachcha
bochhorer bachchar
bochhorer beta
bochhorer betar
bochhorer beti
bochhorer betir
bochhorer bhagne
bochhorer bhagni
bochhorer bhai
bochhorer bhaier
bochhorer bhatija
bochhorer bhatiji
bochhorer bon
bochhorer boner
bochhorer bonke
bochhorer bura
bochhorer buri
bochhorer burir
bochhorer buro
bochhorer chele
bochhorer cheleke
bochhorer cheler
bochhorer chelera
bochhorer chelere
bochhorer cheleta
bochhorer furi
bochhorer furir
bochhorer lok
bochhorer loker
bochhorer maiya
bochhorer maiyar
bochhorer maiyare
bochhorer maya
bochhorer meye
bochhorer meyeke
bochhorer meyer
bochhorer meyera
bochhorer meyere
bochhorer meyeta
bochhorer meyetar
bochhorer meyetare
bochhorer mohila
bochhorer mohilar
bochhorer nati
bochhorer natir
bochhorer natni
bochhorer natnir
bochhorer pola
bochhorer polar
bochhorer polare
bochhorer polata
bochhorer pua
bochhorer puar
bochhorer puare
bochhorer puri
bochhorer sele
bochhorer seler
bochhorer selere
bochhorer shishu
bochhorer shishur
bochhorer shishuta
bochhorer vagne
bochhorer vagni
bochhorer vai
bochhorer vaier
bochor boyoshi
bochor er bacca
bochor er baccha
bochor er bacchar
bochor er bacchar ma
bochor er bacchare
bochor er bacchata
bochor er bachcha
bochor er bachchar
bochor er beta
bochor er betar
bochor er beti
bochor er betir
bochor er bhagne
bochor er bhagni
bochor er bhai
bochor er bhaier
bochor er bhatija
bochor er bhatiji
bochor er bon
bochor er boner
bochor er bonke
bochor er bura
bochor er buri
bochor er burir
bochor er buro
bochor er chele
bochor er cheleke
bochor er cheler
bochor er chelera
bochor er chelere
bochor er cheleta
bochor er furi
bochor er furir
bochor er lok
bochor er loker
bochor er maiya
bochor er maiyar
bochor er maiyare
bochor er maya
bochor er meye
bochor er meyeke
bochor er meyer
bochor er meyera
bochor er meyere
bochor er meyeta
bochor er meyetar
bochor er meyetare
bochor er mohila
bochor er mohilar
bochor er nati
bochor er natir
bochor er natni
bochor er natnir
bochor er pola
bochor er polar
bochor er polare
bochor er polata
bochor er pua
bochor er puar
bochor er puare
bochor er puri
bochor er sele
bochor er seler
bochor er selere
bochor er shishu
bochor er shishur
bochor er shishuta
bochor er vagne
bochor er vagni
bochor er vai
bochor er vaier
bochorer bacca
bochorer baccha
bochorer bacchar
bochorer bacchar ma
bochorer bacchare
bochorer bacchata
bochorer bachcha
bochorer bachchar
bochorer beta
bochorer betar
bochorer beti
bochorer betir
bochorer bhagne
bochorer bhagni
bochorer bhai
bochorer bhaier
bochorer bhatija
bochorer bhatiji
bochorer bon
bochorer boner
bochorer bonke
bochorer bura
bochorer buri
bochorer burir
bochorer buro
bochorer chele
bochorer cheleke
bochorer cheler
bochorer chelera
bochorer chelere
bochorer cheleta
bochorer furi
bochorer furir
bochorer lok
bochorer loker
bochorer maiya
bochorer maiyar
bochorer maiyare
bochorer maya
bochorer meye
bochorer meyeke
bochorer meyer
bochorer meyera
bochorer meyere
bochorer meyeta
bochorer meyetar
bochorer meyetare
bochorer mohila
bochorer mohilar
bochorer nati
bochorer natir
bochorer natni
bochorer natnir
bochorer pola
bochorer polar
bochorer polare
bochorer polata
bochorer pua
bochorer puar
bochorer puare
bochorer puri
bochorer sele
bochorer seler
bochorer selere
bochorer shishu
bochorer shishur
bochorer shishuta
bochorer vagne
bochorer vagni
bochorer vai
bochorer vaier
bois
bosh
bosor er bacca
bosor er baccha
bosor er bacchar
bosor er bacchar ma
bosor er bacchare
bosor er bacchata
bosor er bachcha
bosor er bachchar
bosor er beta
bosor er betar
bosor er beti
bosor er betir
bosor er bhagne
bosor er bhagni
bosor er bhai
bosor er bhaier
bosor er bhatija
bosor er bhatiji
bosor er bon
bosor er boner
bosor er bonke
bosor er bura
bosor er buri
bosor er burir
bosor er buro
bosor er chele
bosor er cheleke
bosor er cheler
bosor er chelera
bosor er chelere
bosor er cheleta
bosor er furi
bosor er furir
bosor er lok
bosor er loker
bosor er maiya
bosor er maiyar
bosor er maiyare
bosor er maya
bosor er meye
bosor er meyeke
bosor er meyer
bosor er meyera
bosor er meyere
bosor er meyeta
bosor er meyetar
bosor er meyetare
bosor er mohila
bosor er mohilar
bosor er nati
bosor er natir
bosor er natni
bosor er natnir
bosor er pola
bosor er polar
bosor er polare
bosor er polata
bosor er pua
bosor er puar
bosor er puare
bosor er puri
bosor er sele
bosor er seler
bosor er selere
bosor er shishu
bosor er shishur
bosor er shishuta
bosor er vagne
bosor er vagni
bosor er vai
bosor er vaier
bosorer bacca
bosorer baccha
bosorer bacchar
bosorer bacchar ma
bosorer bacchare
bosorer bacchata
bosorer bachcha
bosorer bachchar
bosorer beta
bosorer betar
bosorer beti
bosorer betir
bosorer bhagne
bosorer bhagni
bosorer bhai
bosorer bhaier
bosorer bhatija
bosorer bhatiji
bosorer bon
bosorer boner
bosorer bonke
bosorer bura
bosorer buri
bosorer burir
bosorer buro
bosorer chele
bosorer cheleke
bosorer cheler
bosorer chelera
bosorer chelere
bosorer cheleta
bosorer furi
bosorer furir
bosorer lok
bosorer loker
bosorer maiya
bosorer maiyar
bosorer maiyare
bosorer maya
bosorer meye
bosorer meyeke
bosorer meyer
bosorer meyera
bosorer meyere
bosorer meyeta
bosorer meyetar
bosorer meyetare
bosorer mohila
bosorer mohilar
bosorer nati
bosorer natir
bosorer natni
bosorer natnir
bosorer pola
bosorer polar
bosorer polare
bosorer polata
bosorer pua
bosorer puar
bosorer puare
bosorer puri
bosorer sele
bosorer seler
bosorer selere
bosorer shishu
bosorer shishur
bosorer shishuta
bosorer vagne
bosorer vagni
bosorer vai
bosorer vaier
botsorer bacca
botsorer baccha
botsorer bacchar
botsorer bacchar ma
botsorer bacchare
botsorer bacchata
botsorer bachcha
botsorer bachchar
botsorer beta
botsorer betar
botsorer beti
botsorer betir
botsorer bhagne
botsorer bhagni
botsorer bhai
botsorer bhaier
botsorer bhatija
botsorer bhatiji
botsorer bon
botsorer boner
botsorer bonke
botsorer bura
botsorer buri
botsorer burir
botsorer buro
botsorer chele
botsorer cheleke
botsorer cheler
botsorer chelera
botsorer chelere
botsorer cheleta
botsorer furi
botsorer furir
botsorer lok
botsorer loker
botsorer maiya
botsorer maiyar
botsorer maiyare
botsorer maya
botsorer meye
botsorer meyeke
botsorer meyer
botsorer meyera
botsorer meyere
botsorer meyeta
botsorer meyetar
botsorer meyetare
botsorer mohila
botsorer mohilar
botsorer nati
botsorer natir
botsorer natni
botsorer natnir
botsorer pola
botsorer polar
botsorer polare
botsorer polata
botsorer pua
botsorer puar
botsorer puare
botsorer puri
botsorer sele
botsorer seler
botsorer selere
botsorer shishu
botsorer shishur
botsorer shishuta
botsorer vagne
botsorer vagni
botsorer vai
botsorer vaier
boyos
boyos ekhon
boyosh
boyosh hoise
boyosh matro
cheler boyosh
mas er bacca
mas er baccha
mas er bacchar
mas er bacchar ma
mas er bacchare
mas er bacchata
mas er bachcha
mas er bachchar
mas er beta
mas er betar
mas er beti
mas er betir
mas er bhagne
mas er bhagni
mas er bhai
mas er bhaier
mas er bhatija
mas er bhatiji
mas er bon
mas er boner
mas er bonke
mas er bura
mas er buri
mas er burir
mas er buro
mas er chele
mas er cheleke
mas er cheler
mas er chelera
mas er chelere
mas er cheleta
mas er furi
mas er furir
mas er lok
mas er loker
mas er maiya
mas er maiyar
mas er maiyare
mas er maya
mas er meye
mas er meyeke
mas er meyer
mas er meyera
mas er meyere
mas er meyeta
mas er meyetar
mas er meyetare
mas er mohila
mas er mohilar
mas er nati
mas er natir
mas er natni
mas er natnir
mas er pola
mas er polar
mas er polare
mas er polata
mas er pua
mas er puar
mas er puare
mas er puri
mas er sele
mas er seler
mas er selere
mas er shishu
mas er shishur
mas er shishuta
mas er vagne
mas er vagni
mas er vai
mas er vaier
maser bacca
maser baccha
maser bacchar
maser bacchar ma
maser bacchare
maser bacchata
maser bachcha
maser bachchar
maser beta
maser betar
maser beti
maser betir
maser bhagne
maser bhagni
maser bhai
maser bhaier
maser bhatija
maser bhatiji
maser bon
maser boner
maser bonke
maser bura
maser buri
maser burir
maser buro
maser chele
maser cheleke
maser cheler
maser chelera
maser chelere
maser cheleta
maser furi
maser furir
maser lok
maser loker
maser maiya
maser maiyar
maser maiyare
maser maya
maser meye
maser meyeke
maser meyer
maser meyera
maser meyere
maser meyeta
maser meyetar
maser meyetare
maser mohila
maser mohilar
maser nati
maser natir
maser natni
maser natnir
maser pola
maser polar
maser polare
maser polata
maser pua
maser puar
maser puare
maser puri
maser sele
maser seler
maser selere
maser shishu
maser shishur
maser shishuta
maser vagne
maser vagni
maser vai
maser vaier
mash er bacca
mash er baccha
mash er bacchar
mash er bacchar ma
mash er bacchare
mash er bacchata
mash er bachcha
mash er bachchar
mash er beta
mash er betar
mash er beti
mash er betir
mash er bhagne
mash er bhagni
mash er bhai
mash er bhaier
mash er bhatija
mash er bhatiji
mash er bon
mash er boner
mash er bonke
mash er bura
mash er buri
mash er burir
mash er buro
mash er chele
mash er cheleke
mash er cheler
mash er chelera
mash er chelere
mash er cheleta
mash er furi
mash er furir
mash er lok
mash er loker
mash er maiya
mash er maiyar
mash er maiyare
mash er maya
mash er meye
mash er meyeke
mash er meyer
mash er meyera
mash er meyere
mash er meyeta
mash er meyetar
mash er meyetare
mash er mohila
mash er mohilar
mash er nati
mash er natir
mash er natni
mash er natnir
mash er pola
mash er polar
mash er polare
mash er polata
mash er pua
mash er puar
mash er puare
mash er puri
mash er sele
mash er seler
mash er selere
mash er shishu
mash er shishur
mash er shishuta
mash er vagne
mash er vagni
mash er vai
mash er vaier
masher bacca
masher baccha
masher bacchar
masher bacchar ma
masher bacchare
masher bacchata
masher bachcha
masher bachchar
masher beta
masher betar
masher beti
masher betir
masher bhagne
masher bhagni
masher bhai
masher bhaier
masher bhatija
masher bhatiji
masher bon
masher boner
masher bonke
masher bura
masher buri
masher burir
masher buro
masher chele
masher cheleke
masher cheler
masher chelera
masher chelere
masher cheleta
masher furi
masher furir
masher lok
masher loker
masher maiya
masher maiyar
masher maiyare
masher maya
masher meye
masher meyeke
masher meyer
masher meyera
masher meyere
masher meyeta
masher meyetar
masher meyetare
masher mohila
masher mohilar
masher nati
masher natir
masher natni
masher natnir
masher pola
masher polar
masher polare
masher polata
masher pua
masher puar
masher puare
masher puri
masher sele
masher seler
masher selere
masher shishu
masher shishur
masher shishuta
masher vagne
masher vagni
masher vai
masher vaier
meyer boyosh
tar boyos
tar boyosh
[phrase:at-hour]
bhor
bikal
dupur
raat
rat
shokal
shondha
sokal
[phrase:date]
aaat tarik
aaat tarike
aaat tarikh
aaat tarikhe
aashi tarik
aashi tarike
aashi tarikh
aashi tarikhe
aat e agost
aat e agosto
aat e agrahayon
aat e april
aat e ashar
aat e asharh
aat e ashin
aat e ashwin
aat e august
aat e bhadro
aat e boishak
aat e boishakh
aat e choitra
aat e choitro
aat e december
aat e disember
aat e disembor
aat e epril
aat e falgon
aat e falgoon
aat e falgun
aat e februari
aat e february
aat e februyari
aat e januari
aat e january
aat e joishtho
aat e joistho
aat e julai
aat e jule
aat e july
aat e jun
aat e june
aat e jyoishtho
aat e kartic
aat e kartik
aat e magh
aat e marc
aat e march
aat e may
aat e me
aat e mey
aat e mohorrom
aat e muharram
aat e nobhembor
aat e november
aat e novembor
aat e october
aat e ogrohayon
aat e oktobor
aat e poush
aat e push
aat e ramjan
aat e rojob
aat e romjan
aat e romzan
aat e september
aat e setember
aat e setembor
aat e shaban
aat e shawal
aat e shrabon
aat e srabon
aat e vadro
aat tarik
aat tarike
aat tarikh
aat tarikhe
aata tarik
aata tarike
aata tarikh
aata tarikhe
aatanno tarik
aatanno tarike
aatanno tarikh
aatanno tarikhe
aatano tarik
aatano tarike
aatano tarikh
aatano tarikhe
aataro tarik
aataro tarike
aataro tarikh
aataro tarikhe
aatas tarik
aatas tarike
aatas tarikh
aatas tarikhe
aatash tarik
aatash tarike
aatash tarikh
aatash tarikhe
aatashi tarik
aatashi tarike
aatashi tarikh
aatashi tarikhe
aatasi tarik
aatasi tarike
aatasi tarikh
aatasi tarikhe
aatator tarik
aatator tarike
aatator tarikh
aatator tarikhe
aatattor tarik
aatattor tarike
aatattor tarikh
aatattor tarikhe
aatcholis tarik
aatcholis tarike
aatcholis tarikh
aatcholis tarikhe
aatcholish tarik
aatcholish tarike
aatcholish tarikh
aatcholish tarikhe
aatchollis tarik
aatchollis tarike
aatchollis tarikh
aatchollis tarikhe
aatchollish tarik
aatchollish tarike
aatchollish tarikh
aatchollish tarikhe
aath tarik
aath tarike
aath tarikh
aath tarikhe
aathas tarik
aathas tarike
aathas tarikh
aathas tarikhe
aathash tarik
aathash tarike
aathash tarikh
aathash tarikhe
aatoi tarik
aatoi tarike
aatoi tarikh
aatoi tarikhe
aatris tarik
aatris tarike
aatris tarikh
aatris tarikhe
aatrish tarik
aatrish tarike
aatrish tarikh
aatrish tarikhe
aatshoti tarik
aatshoti tarike
aatshoti tarikh
aatshoti tarikhe
aatshotti tarik
aatshotti tarike
aatshotti tarikh
aatshotti tarikhe
aatsolis tarik
aatsolis tarike
aatsolis tarikh
aatsolis tarikhe
aatsolish tarik
aatsolish tarike
aatsolish tarikh
aatsolish tarikhe
aatsollis tarik
aatsollis tarike
aatsollis tarikh
aatsollis tarikhe
aatsollish tarik
aatsollish tarike
aatsollish tarikh
aatsollish tarikhe
aatsoti tarik
aatsoti tarike
aatsoti tarikh
aatsoti tarikhe
aatsotti tarik
aatsotti tarike
aatsotti tarikh
aatsotti tarikhe
aatt tarik
aatt tarike
aatt tarikh
aatt tarikhe
aatta tarik
aatta tarike
aatta tarikh
aatta tarikhe
aek tarik
aek tarike
aek tarikh
aek tarikhe
agost er aaat
agost er aashi
agost er aat
agost er aatanno
agost er aataro
agost er aatashi
agost er aatattor
agost er aatchollish
agost er aath
agost er aathash
agost er aatoi
agost er aatrish
agost er aatshotti
agost er aatt
agost er aatta
agost er aek
agost er ak
agost er akh
agost er akta
agost er akush
agost er ashi
agost er at
agost er atanno
agost er atannobboi
agost er atash
agost er atashe
agost er atashi
agost er atattor
agost er atchollish
agost er athar
agost er atharo
agost er atharoi
agost er athash
agost er atshotti
agost er attattor
agost er atthaish
agost er attrish
agost er baaish
agost er baaro
agost er bahanno
agost er bahattor
agost er bais
agost er baish
agost er baishe
agost er baro
agost er baroi
agost er bashotti
agost er bayanno
agost er bayattor
agost er beyallish
agost er birannobboi
agost er birashi
agost er bis
agost er bish
agost er bishe
agost er biyallish
agost er botrish
agost er bottrish
agost er chaar
agost er chabbish
agost er chabbishe
agost er chair
agost er challish
agost er chappanno
agost er char
agost er charta
agost er chautha
agost er chechollish
agost er chhabbish
agost er chhappanno
agost er chhechollish
agost er chheshotti
agost er chhiannobboi
agost er chhiashi
agost er chhiattor
agost er chhiyallish
agost er chhoi
agost er chhollish
agost er chhotrish
agost er chhoy
agost er chhoyoi
agost er chiashi
agost er chiyattor
agost er chobbish
agost er chobbishe
agost er choddo
agost er choddoi
agost er chollish
agost er chottrish
agost er choturtho din
agost er choturtho dine
agost er chouallish
agost er chouanno
agost er chouddo
agost er choushotti
agost er choutha
agost er choutrish
agost er chouttrish
agost er choy
agost er chuallish
agost er chuanno
agost er chuattor
agost er churannobboi
agost er churashi
agost er chuyanno
agost er cobbish
agost er dersho
agost er dhui
agost er ditio din
agost er ditio dine
agost er ditiyo
agost er ditiyo din
agost er ditiyo dine
agost er dos
agost er dosh
agost er doshh
agost er doshoi
agost er doshom din
agost er doshom dine
agost er doshra
agost er doshta
agost er dosra
agost er dui
agost er duisho
agost er duita
agost er duiti
agost er egaro
agost er egaroi
agost er egarro
agost er ek
agost er ekanno
agost er ekanobboi
agost er ekashi
agost er ekattor
agost er ekchollish
agost er eksho
agost er ekshotti
agost er ektallish
agost er ektrish
agost er ektrishe
agost er ekush
agost er ekushe
agost er hajar
agost er kuri
agost er lakh
agost er naw
agost er nirannobboi
agost er nobboi
agost er nobbui
agost er nobom din
agost er nobom dine
agost er nou
agost er noy
agost er noyai
agost er noyoi
agost er noyta
agost er oshtom din
agost er oshtom dine
agost er paach
agost er paanch
agost er pach
agost er pachashi
agost er pachattor
agost er pachish
agost er pachoi
agost er pachta
agost er panch
agost er panchai
agost er panchash
agost er panchoi
agost er pnoro
agost er pochannobboi
agost er pochashi
agost er pochattor
agost er pochish
agost er pochishe
agost er pocish
agost er pohela
agost er poila
agost er pointrish
agost er poishotti
agost er poitallish
agost er poitrish
agost er poncash
agost er ponchanno
agost er ponchas
agost er ponchash
agost er ponchish
agost er ponchom din
agost er ponchom dine
agost er pondro
agost er ponero
agost er ponoro
agost er ponoroi
agost er posish
agost er poytallish
agost er prothom
agost er prothom din
agost er prothom dine
agost er saat
agost er sabbish
agost er saitrish
agost er sat
agost er sataish
agost er satanno
agost er satannobboi
agost er satash
agost er satashi
agost er satattor
agost er satchollish
agost er satero
agost er satshotti
agost er sauddo
agost er sechollish
agost er shaait
agost er shaat
agost er shait
agost er shaitrish
agost er shappanno
agost er shat
agost er shatai
agost er shataish
agost er shataishe
agost er shatanno
agost er shatash
agost er shatashi
agost er shatattor
agost er shatchollish
agost er shatero
agost er shateroi
agost er shatoi
agost er shatshotti
agost er shatta
agost er shola
agost er sholo
agost er sholoi
agost er shoptom din
agost er shoptom dine
agost er shoshtho din
agost er shoshtho dine
agost er shotero
agost er shotoro
agost er shottor
agost er shottur
agost er shunno
agost er shunnoo
agost er sobbish
agost er solo
agost er sotero
agost er sottor
agost er soy
agost er soyta
agost er sunno
agost er tarik
agost er tarikh
agost er tarikhe
agost er tehattor
agost er teis
agost er teish
agost er teishe
agost er teppanno
agost er tero
agost er teroi
agost er tesh
agost er teshotti
agost er teshra
agost er tesra
agost er tetallish
agost er tetrish
agost er tettallish
agost er tettrish
agost er tin
agost er tinsho
agost er tinta
agost er tinti
agost er tippanno
agost er tirannobboi
agost er tirashi
agost er tirish
agost er tiyattor
agost er tris
agost er trish
agost er trishe
agost er tritio din
agost er tritio dine
agost er tritiyo
agost er tritiyo din
agost er tritiyo dine
agost er unashi
agost er unchollish
agost er unis
agost er unish
agost er unishe
agost er unoashi
agost er unochollish
agost er unonobboi
agost er unoponchash
agost er unoshat
agost er unoshottur
agost er unotrish
agost er unponchash
agost er unshat
agost er untrish
agost er untrishe
agost er zero
agosto er choturtho din
agosto er choturtho dine
agosto er ditio din
agosto er ditio dine
agosto er ditiyo din
agosto er ditiyo dine
agosto er doshom din
agosto er doshom dine
agosto er nobom din
agosto er nobom dine
agosto er oshtom din
agosto er oshtom dine
agosto er ponchom din
agosto er ponchom dine
agosto er prothom din
agosto er prothom dine
agosto er shoptom din
agosto er shoptom dine
agosto er shoshtho din
agosto er shoshtho dine
agosto er tritio din
agosto er tritio dine
agosto er tritiyo din
agosto er tritiyo dine
agrahayon er aaat
agrahayon er aashi
agrahayon er aat
agrahayon er aatanno
agrahayon er aataro
agrahayon er aatashi
agrahayon er aatattor
agrahayon er aatchollish
agrahayon er aath
agrahayon er aathash
agrahayon er aatoi
agrahayon er aatrish
agrahayon er aatshotti
agrahayon er aatt
agrahayon er aatta
agrahayon er aek
agrahayon er ak
agrahayon er akh
agrahayon er akta
agrahayon er akush
agrahayon er ashi
agrahayon er at
agrahayon er atanno
agrahayon er atannobboi
agrahayon er atash
agrahayon er atashe
agrahayon er atashi
agrahayon er atattor
agrahayon er atchollish
agrahayon er athar
agrahayon er atharo
agrahayon er atharoi
agrahayon er athash
agrahayon er atshotti
agrahayon er attattor
agrahayon er atthaish
agrahayon er attrish
agrahayon er baaish
agrahayon er baaro
agrahayon er bahanno
agrahayon er bahattor
agrahayon er bais
agrahayon er baish
agrahayon er baishe
agrahayon er baro
agrahayon er baroi
agrahayon er bashotti
agrahayon er bayanno
agrahayon er bayattor
agrahayon er beyallish
agrahayon er birannobboi
agrahayon er birashi
agrahayon er bis
agrahayon er bish
agrahayon er bishe
agrahayon er biyallish
agrahayon er botrish
agrahayon er bottrish
agrahayon er chaar
agrahayon er chabbish
agrahayon er chabbishe
agrahayon er chair
agrahayon er challish
agrahayon er chappanno
agrahayon er char
agrahayon er charta
agrahayon er chautha
agrahayon er chechollish
agrahayon er chhabbish
agrahayon er chhappanno
agrahayon er chhechollish
agrahayon er chheshotti
agrahayon er chhiannobboi
agrahayon er chhiashi
agrahayon er chhiattor
agrahayon er chhiyallish
agrahayon er chhoi
agrahayon er chhollish
agrahayon er chhotrish
agrahayon er chhoy
agrahayon er chhoyoi
agrahayon er chiashi
agrahayon er chiyattor
agrahayon er chobbish
agrahayon er chobbishe
agrahayon er choddo
agrahayon er choddoi
agrahayon er chollish
agrahayon er chottrish
agrahayon er choturtho din
agrahayon er choturtho dine
agrahayon er chouallish
agrahayon er chouanno
agrahayon er chouddo
agrahayon er choushotti
agrahayon er choutha
agrahayon er choutrish
agrahayon er chouttrish
agrahayon er choy
agrahayon er chuallish
agrahayon er chuanno
agrahayon er chuattor
agrahayon er churannobboi
agrahayon er churashi
agrahayon er chuyanno
agrahayon er cobbish
agrahayon er dersho
agrahayon er dhui
agrahayon er ditio din
agrahayon er ditio dine
agrahayon er ditiyo
agrahayon er ditiyo din
agrahayon er ditiyo dine
agrahayon er dos
agrahayon er dosh
agrahayon er doshh
agrahayon er doshoi
agrahayon er doshom din
agrahayon er doshom dine
agrahayon er doshra
agrahayon er doshta
agrahayon er dosra
agrahayon er dui
agrahayon er duisho
agrahayon er duita
agrahayon er duiti
agrahayon er egaro
agrahayon er egaroi
agrahayon er egarro
agrahayon er ek
agrahayon er ekanno
agrahayon er ekanobboi
agrahayon er ekashi
agrahayon er ekattor
agrahayon er ekchollish
agrahayon er eksho
agrahayon er ekshotti
agrahayon er ektallish
agrahayon er ektrish
agrahayon er ektrishe
agrahayon er ekush
agrahayon er ekushe
agrahayon er hajar
agrahayon er kuri
agrahayon er lakh
agrahayon er naw
agrahayon er nirannobboi
agrahayon er nobboi
agrahayon er nobbui
agrahayon er nobom din
agrahayon er nobom dine
agrahayon er nou
agrahayon er noy
agrahayon er noyai
agrahayon er noyoi
agrahayon er noyta
agrahayon er oshtom din
agrahayon er oshtom dine
agrahayon er paach
agrahayon er paanch
agrahayon er pach
agrahayon er pachashi
agrahayon er pachattor
agrahayon er pachish
agrahayon er pachoi
agrahayon er pachta
agrahayon er panch
agrahayon er panchai
agrahayon er panchash
agrahayon er panchoi
agrahayon er pnoro
agrahayon er pochannobboi
agrahayon er pochashi
agrahayon er pochattor
agrahayon er pochish
agrahayon er pochishe
agrahayon er pocish
agrahayon er pohela
agrahayon er poila
agrahayon er pointrish
agrahayon er poishotti
agrahayon er poitallish
agrahayon er poitrish
agrahayon er poncash
agrahayon er ponchanno
agrahayon er ponchas
agrahayon er ponchash
agrahayon er ponchish
agrahayon er ponchom din
agrahayon er ponchom dine
agrahayon er pondro
agrahayon er ponero
agrahayon er ponoro
agrahayon er ponoroi
agrahayon er posish
agrahayon er poytallish
agrahayon er prothom
agrahayon er prothom din
agrahayon er prothom dine
agrahayon er saat
agrahayon er sabbish
agrahayon er saitrish
agrahayon er sat
agrahayon er sataish
agrahayon er satanno
agrahayon er satannobboi
agrahayon er satash
agrahayon er satashi
agrahayon er satattor
agrahayon er satchollish
agrahayon er satero
agrahayon er satshotti
agrahayon er sauddo
agrahayon er sechollish
agrahayon er shaait
agrahayon er shaat
agrahayon er shait
agrahayon er shaitrish
agrahayon er shappanno
agrahayon er shat
agrahayon er shatai
agrahayon er shataish
agrahayon er shataishe
agrahayon er shatanno
agrahayon er shatash
agrahayon er shatashi
agrahayon er shatattor
agrahayon er shatchollish
agrahayon er shatero
agrahayon er shateroi
agrahayon er shatoi
agrahayon er shatshotti
agrahayon er shatta
agrahayon er shola
agrahayon er sholo
agrahayon er sholoi
agrahayon er shoptom din
agrahayon er shoptom dine
agrahayon er shoshtho din
agrahayon er shoshtho dine
agrahayon er shotero
agrahayon er shotoro
agrahayon er shottor
agrahayon er shottur
agrahayon er shunno
agrahayon er shunnoo
agrahayon er sobbish
agrahayon er solo
agrahayon er sotero
agrahayon er sottor
agrahayon er soy
agrahayon er soyta
agrahayon er sunno
agrahayon er tarik
agrahayon er tarikh
agrahayon er tarikhe
agrahayon er tehattor
agrahayon er teis
agrahayon er teish
agrahayon er teishe
agrahayon er teppanno
agrahayon er tero
agrahayon er teroi
agrahayon er tesh
agrahayon er teshotti
agrahayon er teshra
agrahayon er tesra
agrahayon er tetallish
agrahayon er tetrish
agrahayon er tettallish
agrahayon er tettrish
agrahayon er tin
agrahayon er tinsho
agrahayon er tinta
agrahayon er tinti
agrahayon er tippanno
agrahayon er tirannobboi
agrahayon er tirashi
agrahayon er tirish
agrahayon er tiyattor
agrahayon er tris
agrahayon er trish
agrahayon er trishe
agrahayon er tritio din
agrahayon er tritio dine
agrahayon er tritiyo
agrahayon er tritiyo din
agrahayon er tritiyo dine
agrahayon er unashi
agrahayon er unchollish
agrahayon er unis
agrahayon er unish
agrahayon er unishe
agrahayon er unoashi
agrahayon er unochollish
agrahayon er unonobboi
agrahayon er unoponchash
agrahayon er unoshat
agrahayon er unoshottur
agrahayon er unotrish
agrahayon er unponchash
agrahayon er unshat
agrahayon er untrish
agrahayon er untrishe
agrahayon er zero
aguste er aaat
aguste er aashi
aguste er aat
aguste er aatanno
aguste er aataro
aguste er aatashi
aguste er aatattor
aguste er aatchollish
aguste er aath
aguste er aathash
aguste er aatoi
aguste er aatrish
aguste er aatshotti
aguste er aatt
aguste er aatta
aguste er aek
aguste er ak
aguste er akh
aguste er akta
aguste er akush
aguste er ashi
aguste er at
aguste er atanno
aguste er atannobboi
aguste er atash
aguste er atashe
aguste er atashi
aguste er atattor
aguste er atchollish
aguste er athar
aguste er atharo
aguste er atharoi
aguste er athash
aguste er atshotti
aguste er attattor
aguste er atthaish
aguste er attrish
aguste er baaish
aguste er baaro
aguste er bahanno
aguste er bahattor
aguste er bais
aguste er baish
aguste er baishe
aguste er baro
aguste er baroi
aguste er bashotti
aguste er bayanno
aguste er bayattor
aguste er beyallish
aguste er birannobboi
aguste er birashi
aguste er bis
aguste er bish
aguste er bishe
aguste er biyallish
aguste er botrish
aguste er bottrish
aguste er chaar
aguste er chabbish
aguste er chabbishe
aguste er chair
aguste er challish
aguste er chappanno
aguste er char
aguste er charta
aguste er chautha
aguste er chechollish
aguste er chhabbish
aguste er chhappanno
aguste er chhechollish
aguste er chheshotti
aguste er chhiannobboi
aguste er chhiashi
aguste er chhiattor
aguste er chhiyallish
aguste er chhoi
aguste er chhollish
aguste er chhotrish
aguste er chhoy
aguste er chhoyoi
aguste er chiashi
aguste er chiyattor
aguste er chobbish
aguste er chobbishe
aguste er choddo
aguste er choddoi
aguste er chollish
aguste er chottrish
aguste er chouallish
aguste er chouanno
aguste er chouddo
aguste er choushotti
aguste er choutha
aguste er choutrish
aguste er chouttrish
aguste er choy
aguste er chuallish
aguste er chuanno
aguste er chuattor
aguste er churannobboi
aguste er churashi
aguste er chuyanno
aguste er cobbish
aguste er dersho
aguste er dhui
aguste er ditiyo
aguste er dos
aguste er dosh
aguste er doshh
aguste er doshoi
aguste er doshra
aguste er doshta
aguste er dosra
aguste er dui
aguste er duisho
aguste er duita
aguste er duiti
aguste er egaro
aguste er egaroi
aguste er egarro
aguste er ek
aguste er ekanno
aguste er ekanobboi
aguste er ekashi
aguste er ekattor
aguste er ekchollish
aguste er eksho
aguste er ekshotti
aguste er ektallish
aguste er ektrish
aguste er ektrishe
aguste er ekush
aguste er ekushe
aguste er hajar
aguste er kuri
aguste er lakh
aguste er naw
aguste er nirannobboi
aguste er nobboi
aguste er nobbui
aguste er nou
aguste er noy
aguste er noyai
aguste er noyoi
aguste er noyta
aguste er paach
aguste er paanch
aguste er pach
aguste er pachashi
aguste er pachattor
aguste er pachish
aguste er pachoi
aguste er pachta
aguste er panch
aguste er panchai
aguste er panchash
aguste er panchoi
aguste er pnoro
aguste er pochannobboi
aguste er pochashi
aguste er pochattor
aguste er pochish
aguste er pochishe
aguste er pocish
aguste er pohela
aguste er poila
aguste er pointrish
aguste er poishotti
aguste er poitallish
aguste er poitrish
aguste er poncash
aguste er ponchanno
aguste er ponchas
aguste er ponchash
aguste er ponchish
aguste er pondro
aguste er ponero
aguste er ponoro
aguste er ponoroi
aguste er posish
aguste er poytallish
aguste er prothom
aguste er saat
aguste er sabbish
aguste er saitrish
aguste er sat
aguste er sataish
aguste er satanno
aguste er satannobboi
aguste er satash
aguste er satashi
aguste er satattor
aguste er satchollish
aguste er satero
aguste er satshotti
aguste er sauddo
aguste er sechollish
aguste er shaait
aguste er shaat
aguste er shait
aguste er shaitrish
aguste er shappanno
aguste er shat
aguste er shatai
aguste er shataish
aguste er shataishe
aguste er shatanno
aguste er shatash
aguste er shatashi
aguste er shatattor
aguste er shatchollish
aguste er shatero
aguste er shateroi
aguste er shatoi
aguste er shatshotti
aguste er shatta
aguste er shola
aguste er sholo
aguste er sholoi
aguste er shotero
aguste er shotoro
aguste er shottor
aguste er shottur
aguste er shunno
aguste er shunnoo
aguste er sobbish
aguste er solo
aguste er sotero
aguste er sottor
aguste er soy
aguste er soyta
aguste er sunno
aguste er tarik
aguste er tarikh
aguste er tarikhe
aguste er tehattor
aguste er teis
aguste er teish
aguste er teishe
aguste er teppanno
aguste er tero
aguste er teroi
aguste er tesh
aguste er teshotti
aguste er teshra
aguste er tesra
aguste er tetallish
aguste er tetrish
aguste er tettallish
aguste er tettrish
aguste er tin
aguste er tinsho
aguste er tinta
aguste er tinti
aguste er tippanno
aguste er tirannobboi
aguste er tirashi
aguste er tirish
aguste er tiyattor
aguste er tris
aguste er trish
aguste er trishe
aguste er tritiyo
aguste er unashi
aguste er unchollish
aguste er unis
aguste er unish
aguste er unishe
aguste er unoashi
aguste er unochollish
aguste er unonobboi
aguste er unoponchash
aguste er unoshat
aguste er unoshottur
aguste er unotrish
aguste er unponchash
aguste er unshat
aguste er untrish
aguste er untrishe
aguste er zero
ak tarik
ak tarike
ak tarikh
ak tarikhe
akh tarik
akh tarike
akh tarikh
akh tarikhe
akta tarik
akta tarike
akta tarikh
akta tarikhe
akus tarik
akus tarike
akus tarikh
akus tarikhe
akush tarik
akush tarike
akush tarikh
akush tarikhe
april er aaat
april er aashi
april er aat
april er aatanno
april er aataro
april er aatashi
april er aatattor
april er aatchollish
april er aath
april er aathash
april er aatoi
april er aatrish
april er aatshotti
april er aatt
april er aatta
april er aek
april er ak
april er akh
april er akta
april er akush
april er ashi
april er at
april er atanno
april er atannobboi
april er atash
april er atashe
april er atashi
april er atattor
april er atchollish
april er athar
april er atharo
april er atharoi
april er athash
april er atshotti
april er attattor
april er atthaish
april er attrish
april er baaish
april er baaro
april er bahanno
april er bahattor
april er bais
april er baish
april er baishe
april er baro
april er baroi
april er bashotti
april er bayanno
april er bayattor
april er beyallish
april er birannobboi
april er birashi
april er bis
april er bish
april er bishe
april er biyallish
april er botrish
april er bottrish
april er chaar
april er chabbish
april er chabbishe
april er chair
april er challish
april er chappanno
april er char
april er charta
april er chautha
april er chechollish
april er chhabbish
april er chhappanno
april er chhechollish
april er chheshotti
april er chhiannobboi
april er chhiashi
april er chhiattor
april er chhiyallish
april er chhoi
april er chhollish
april er chhotrish
april er chhoy
april er chhoyoi
april er chiashi
april er chiyattor
april er chobbish
april er chobbishe
april er choddo
april er choddoi
april er chollish
april er chottrish
april er choturtho din
april er choturtho dine
april er chouallish
april er chouanno
april er chouddo
april er choushotti
april er choutha
april er choutrish
april er chouttrish
april er choy
april er chuallish
april er chuanno
april er chuattor
april er churannobboi
april er churashi
april er chuyanno
april er cobbish
april er dersho
april er dhui
april er ditio din
april er ditio dine
april er ditiyo
april er ditiyo din
april er ditiyo dine
april er dos
april er dosh
april er doshh
april er doshoi
april er doshom din
april er doshom dine
april er doshra
april er doshta
april er dosra
april er dui
april er duisho
april er duita
april er duiti
april er egaro
april er egaroi
april er egarro
april er ek
april er ekanno
april er ekanobboi
april er ekashi
april er ekattor
april er ekchollish
april er eksho
april er ekshotti
april er ektallish
april er ektrish
april er ektrishe
april er ekush
april er ekushe
april er hajar
april er kuri
april er lakh
april er naw
april er nirannobboi
april er nobboi
april er nobbui
april er nobom din
april er nobom dine
april er nou
april er noy
april er noyai
april er noyoi
april er noyta
april er oshtom din
april er oshtom dine
april er paach
april er paanch
april er pach
april er pachashi
april er pachattor
april er pachish
april er pachoi
april er pachta
april er panch
april er panchai
april er panchash
april er panchoi
april er pnoro
april er pochannobboi
april er pochashi
april er pochattor
april er pochish
april er pochishe
april er pocish
april er pohela
april er poila
april er pointrish
april er poishotti
april er poitallish
april er poitrish
april er poncash
april er ponchanno
april er ponchas
april er ponchash
april er ponchish
april er ponchom din
april er ponchom dine
april er pondro
april er ponero
april er ponoro
april er ponoroi
april er posish
april er poytallish
april er prothom
april er prothom din
april er prothom dine
april er saat
april er sabbish
april er saitrish
april er sat
april er sataish
april er satanno
april er satannobboi
april er satash
april er satashi
april er satattor
april er satchollish
april er satero
april er satshotti
april er sauddo
april er sechollish
april er shaait
april er shaat
april er shait
april er shaitrish
april er shappanno
april er shat
april er shatai
april er shataish
april er shataishe
april er shatanno
april er shatash
april er shatashi
april er shatattor
april er shatchollish
april er shatero
april er shateroi
april er shatoi
april er shatshotti
april er shatta
april er shola
april er sholo
april er sholoi
april er shoptom din
april er shoptom dine
april er shoshtho din
april er shoshtho dine
april er shotero
april er shotoro
april er shottor
april er shottur
april er shunno
april er shunnoo
april er sobbish
april er solo
april er sotero
april er sottor
april er soy
april er soyta
april er sunno
april er tarik
april er tarikh
april er tarikhe
april er tehattor
april er teis
april er teish
april er teishe
april er teppanno
april er tero
april er teroi
april er tesh
april er teshotti
april er teshra
april er tesra
april er tetallish
april er tetrish
april er tettallish
april er tettrish
april er tin
april er tinsho
april er tinta
april er tinti
april er tippanno
april er tirannobboi
april er tirashi
april er tirish
april er tiyattor
april er tris
april er trish
april er trishe
april er tritio din
april er tritio dine
april er tritiyo
april er tritiyo din
april er tritiyo dine
april er unashi
april er unchollish
april er unis
april er unish
april er unishe
april er unoashi
april er unochollish
april er unonobboi
april er unoponchash
april er unoshat
april er unoshottur
april er unotrish
april er unponchash
april er unshat
april er untrish
april er untrishe
april er zero
ashar er aaat
ashar er aashi
ashar er aat
ashar er aatanno
ashar er aataro
ashar er aatashi
ashar er aatattor
ashar er aatchollish
ashar er aath
ashar er aathash
ashar er aatoi
ashar er aatrish
ashar er aatshotti
ashar er aatt
ashar er aatta
ashar er aek
ashar er ak
ashar er akh
ashar er akta
ashar er akush
ashar er ashi
ashar er at
ashar er atanno
ashar er atannobboi
ashar er atash
ashar er atashe
ashar er atashi
ashar er atattor
ashar er atchollish
ashar er athar
ashar er atharo
ashar er atharoi
ashar er athash
ashar er atshotti
ashar er attattor
ashar er atthaish
ashar er attrish
ashar er baaish
ashar er baaro
ashar er bahanno
ashar er bahattor
ashar er bais
ashar er baish
ashar er baishe
ashar er baro
ashar er baroi
ashar er bashotti
ashar er bayanno
ashar er bayattor
ashar er beyallish
ashar er birannobboi
ashar er birashi
ashar er bis
ashar er bish
ashar er bishe
ashar er biyallish
ashar er botrish
ashar er bottrish
ashar er chaar
ashar er chabbish
ashar er chabbishe
ashar er chair
ashar er challish
ashar er chappanno
ashar er char
ashar er charta
ashar er chautha
ashar er chechollish
ashar er chhabbish
ashar er chhappanno
ashar er chhechollish
ashar er chheshotti
ashar er chhiannobboi
ashar er chhiashi
ashar er chhiattor
ashar er chhiyallish
ashar er chhoi
ashar er chhollish
ashar er chhotrish
ashar er chhoy
ashar er chhoyoi
ashar er chiashi
ashar er chiyattor
ashar er chobbish
ashar er chobbishe
ashar er choddo
ashar er choddoi
ashar er chollish
ashar er chottrish
ashar er choturtho din
ashar er choturtho dine
ashar er chouallish
ashar er chouanno
ashar er chouddo
ashar er choushotti
ashar er choutha
ashar er choutrish
ashar er chouttrish
ashar er choy
ashar er chuallish
ashar er chuanno
ashar er chuattor
ashar er churannobboi
ashar er churashi
ashar er chuyanno
ashar er cobbish
ashar er dersho
ashar er dhui
ashar er ditio din
ashar er ditio dine
ashar er ditiyo
ashar er ditiyo din
ashar er ditiyo dine
ashar er dos
ashar er dosh
ashar er doshh
ashar er doshoi
ashar er doshom din
ashar er doshom dine
ashar er doshra
ashar er doshta
ashar er dosra
ashar er dui
ashar er duisho
ashar er duita
ashar er duiti
ashar er egaro
ashar er egaroi
ashar er egarro
ashar er ek
ashar er ekanno
ashar er ekanobboi
ashar er ekashi
ashar er ekattor
ashar er ekchollish
ashar er eksho
ashar er ekshotti
ashar er ektallish
ashar er ektrish
ashar er ektrishe
ashar er ekush
ashar er ekushe
ashar er hajar
ashar er kuri
ashar er lakh
ashar er naw
ashar er nirannobboi
ashar er nobboi
ashar er nobbui
ashar er nobom din
ashar er nobom dine
ashar er nou
ashar er noy
ashar er noyai
ashar er noyoi
ashar er noyta
ashar er oshtom din
ashar er oshtom dine
ashar er paach
ashar er paanch
ashar er pach
ashar er pachashi
ashar er pachattor
ashar er pachish
ashar er pachoi
ashar er pachta
ashar er panch
ashar er panchai
ashar er panchash
ashar er panchoi
ashar er pnoro
ashar er pochannobboi
ashar er pochashi
ashar er pochattor
ashar er pochish
ashar er pochishe
ashar er pocish
ashar er pohela
ashar er poila
ashar er pointrish
ashar er poishotti
ashar er poitallish
ashar er poitrish
ashar er poncash
ashar er ponchanno
ashar er ponchas
ashar er ponchash
ashar er ponchish
ashar er ponchom din
ashar er ponchom dine
ashar er pondro
ashar er ponero
ashar er ponoro
ashar er ponoroi
ashar er posish
ashar er poytallish
ashar er prothom
ashar er prothom din
ashar er prothom dine
ashar er saat
ashar er sabbish
ashar er saitrish
ashar er sat
ashar er sataish
ashar er satanno
ashar er satannobboi
ashar er satash
ashar er satashi
ashar er satattor
ashar er satchollish
ashar er satero
ashar er satshotti
ashar er sauddo
ashar er sechollish
ashar er shaait
ashar er shaat
ashar er shait
ashar er shaitrish
ashar er shappanno
ashar er shat
ashar er shatai
ashar er shataish
ashar er shataishe
ashar er shatanno
ashar er shatash
ashar er shatashi
ashar er shatattor
ashar er shatchollish
ashar er shatero
ashar er shateroi
ashar er shatoi
ashar er shatshotti
ashar er shatta
ashar er shola
ashar er sholo
ashar er sholoi
ashar er shoptom din
ashar er shoptom dine
ashar er shoshtho din
ashar er shoshtho dine
ashar er shotero
ashar er shotoro
ashar er shottor
ashar er shottur
ashar er shunno
ashar er shunnoo
ashar er sobbish
ashar er solo
ashar er sotero
ashar er sottor
ashar er soy
ashar er soyta
ashar er sunno
ashar er tarik
ashar er tarikh
ashar er tarikhe
ashar er tehattor
ashar er teis
ashar er teish
ashar er teishe
ashar er teppanno
ashar er tero
ashar er teroi
ashar er tesh
ashar er teshotti
ashar er teshra
ashar er tesra
ashar er tetallish
ashar er tetrish
ashar er tettallish
ashar er tettrish
ashar er tin
ashar er tinsho
ashar er tinta
ashar er tinti
ashar er tippanno
ashar er tirannobboi
ashar er tirashi
ashar er tirish
ashar er tiyattor
ashar er tris
ashar er trish
ashar er trishe
ashar er tritio din
ashar er tritio dine
ashar er tritiyo
ashar er tritiyo din
ashar er tritiyo dine
ashar er unashi
ashar er unchollish
ashar er unis
ashar er unish
ashar er unishe
ashar er unoashi
ashar er unochollish
ashar er unonobboi
ashar er unoponchash
ashar er unoshat
ashar er unoshottur
ashar er unotrish
ashar er unponchash
ashar er unshat
ashar er untrish
ashar er untrishe
ashar er zero
asharh er aaat
asharh er aashi
asharh er aat
asharh er aatanno
asharh er aataro
asharh er aatashi
asharh er aatattor
asharh er aatchollish
asharh er aath
asharh er aathash
asharh er aatoi
asharh er aatrish
asharh er aatshotti
asharh er aatt
asharh er aatta
asharh er aek
asharh er ak
asharh er akh
asharh er akta
asharh er akush
asharh er ashi
asharh er at
asharh er atanno
asharh er atannobboi
asharh er atash
asharh er atashe
asharh er atashi
asharh er atattor
asharh er atchollish
asharh er athar
asharh er atharo
asharh er atharoi
asharh er athash
asharh er atshotti
asharh er attattor
asharh er atthaish
asharh er attrish
asharh er baaish
asharh er baaro
asharh er bahanno
asharh er bahattor
asharh er bais
asharh er baish
asharh er baishe
asharh er baro
asharh er baroi
asharh er bashotti
asharh er bayanno
asharh er bayattor
asharh er beyallish
asharh er birannobboi
asharh er birashi
asharh er bis
asharh er bish
asharh er bishe
asharh er biyallish
asharh er botrish
asharh er bottrish
asharh er chaar
asharh er chabbish
asharh er chabbishe
asharh er chair
asharh er challish
asharh er chappanno
asharh er char
asharh er charta
asharh er chautha
asharh er chechollish
asharh er chhabbish
asharh er chhappanno
asharh er chhechollish
asharh er chheshotti
asharh er chhiannobboi
asharh er chhiashi
asharh er chhiattor
asharh er chhiyallish
asharh er chhoi
asharh er chhollish
asharh er chhotrish
asharh er chhoy
asharh er chhoyoi
asharh er chiashi
asharh er chiyattor
asharh er chobbish
asharh er chobbishe
asharh er choddo
asharh er choddoi
asharh er chollish
asharh er chottrish
asharh er choturtho din
asharh er choturtho dine
asharh er chouallish
asharh er chouanno
asharh er chouddo
asharh er choushotti
asharh er choutha
asharh er choutrish
asharh er chouttrish
asharh er choy
asharh er chuallish
asharh er chuanno
asharh er chuattor
asharh er churannobboi
asharh er churashi
asharh er chuyanno
asharh er cobbish
asharh er dersho
asharh er dhui
asharh er ditio din
asharh er ditio dine
asharh er ditiyo
asharh er ditiyo din
asharh er ditiyo dine
asharh er dos
asharh er dosh
asharh er doshh
asharh er doshoi
asharh er doshom din
asharh er doshom dine
asharh er doshra
asharh er doshta
asharh er dosra
asharh er dui
asharh er duisho
asharh er duita
asharh er duiti
asharh er egaro
asharh er egaroi
asharh er egarro
asharh er ek
asharh er ekanno
asharh er ekanobboi
asharh er ekashi
asharh er ekattor
asharh er ekchollish
asharh er eksho
asharh er ekshotti
asharh er ektallish
asharh er ektrish
asharh er ektrishe
asharh er ekush
asharh er ekushe
asharh er hajar
asharh er kuri
asharh er lakh
asharh er naw
asharh er nirannobboi
asharh er nobboi
asharh er nobbui
asharh er nobom din
asharh er nobom dine
asharh er nou
asharh er noy
asharh er noyai
asharh er noyoi
asharh er noyta
asharh er oshtom din
asharh er oshtom dine
asharh er paach
asharh er paanch
asharh er pach
asharh er pachashi
asharh er pachattor
asharh er pachish
asharh er pachoi
asharh er pachta
asharh er panch
asharh er panchai
asharh er panchash
asharh er panchoi
asharh er pnoro
asharh er pochannobboi
asharh er pochashi
asharh er pochattor
asharh er pochish
asharh er pochishe
asharh er pocish
asharh er pohela
asharh er poila
asharh er pointrish
asharh er poishotti
asharh er poitallish
asharh er poitrish
asharh er poncash
asharh er ponchanno
asharh er ponchas
asharh er ponchash
asharh er ponchish
asharh er ponchom din
asharh er ponchom dine
asharh er pondro
asharh er ponero
asharh er ponoro
asharh er ponoroi
asharh er posish
asharh er poytallish
asharh er prothom
asharh er prothom din
asharh er prothom dine
asharh er saat
asharh er sabbish
asharh er saitrish
asharh er sat
asharh er sataish
asharh er satanno
asharh er satannobboi
asharh er satash
asharh er satashi
asharh er satattor
asharh er satchollish
asharh er satero
asharh er satshotti
asharh er sauddo
asharh er sechollish
asharh er shaait
asharh er shaat
asharh er shait
asharh er shaitrish
asharh er shappanno
asharh er shat
asharh er shatai
asharh er shataish
asharh er shataishe
asharh er shatanno
asharh er shatash
asharh er shatashi
asharh er shatattor
asharh er shatchollish
asharh er shatero
asharh er shateroi
asharh er shatoi
asharh er shatshotti
asharh er shatta
asharh er shola
asharh er sholo
asharh er sholoi
asharh er shoptom din
asharh er shoptom dine
asharh er shoshtho din
asharh er shoshtho dine
asharh er shotero
asharh er shotoro
asharh er shottor
asharh er shottur
asharh er shunno
asharh er shunnoo
asharh er sobbish
asharh er solo
asharh er sotero
asharh er sottor
asharh er soy
asharh er soyta
asharh er sunno
asharh er tarik
asharh er tarikh
asharh er tarikhe
asharh er tehattor
asharh er teis
asharh er teish
asharh er teishe
asharh er teppanno
asharh er tero
asharh er teroi
asharh er tesh
asharh er teshotti
asharh er teshra
asharh er tesra
asharh er tetallish
asharh er tetrish
asharh er tettallish
asharh er tettrish
asharh er tin
asharh er tinsho
asharh er tinta
asharh er tinti
asharh er tippanno
asharh er tirannobboi
asharh er tirashi
asharh er tirish
asharh er tiyattor
asharh er tris
asharh er trish
asharh er trishe
asharh er tritio din
asharh er tritio dine
asharh er tritiyo
asharh er tritiyo din
asharh er tritiyo dine
asharh er unashi
asharh er unchollish
asharh er unis
asharh er unish
asharh er unishe
asharh er unoashi
asharh er unochollish
asharh er unonobboi
asharh er unoponchash
asharh er unoshat
asharh er unoshottur
asharh er unotrish
asharh er unponchash
asharh er unshat
asharh er untrish
asharh er untrishe
asharh er zero
ashi tarik
ashi tarike
ashi tarikh
ashi tarikhe
ashin er choturtho din
ashin er choturtho dine
ashin er ditio din
ashin er ditio dine
ashin er ditiyo din
ashin er ditiyo dine
ashin er doshom din
ashin er doshom dine
ashin er nobom din
ashin er nobom dine
ashin er oshtom din
ashin er oshtom dine
ashin er ponchom din
ashin er ponchom dine
ashin er prothom din
ashin er prothom dine
ashin er shoptom din
ashin er shoptom dine
ashin er shoshtho din
ashin er shoshtho dine
ashin er tritio din
ashin er tritio dine
ashin er tritiyo din
ashin er tritiyo dine
ashwin er aaat
ashwin er aashi
ashwin er aat
ashwin er aatanno
ashwin er aataro
ashwin er aatashi
ashwin er aatattor
ashwin er aatchollish
ashwin er aath
ashwin er aathash
ashwin er aatoi
ashwin er aatrish
ashwin er aatshotti
ashwin er aatt
ashwin er aatta
ashwin er aek
ashwin er ak
ashwin er akh
ashwin er akta
ashwin er akush
ashwin er ashi
ashwin er at
ashwin er atanno
ashwin er atannobboi
ashwin er atash
ashwin er atashe
ashwin er atashi
ashwin er atattor
ashwin er atchollish
ashwin er athar
ashwin er atharo
ashwin er atharoi
ashwin er athash
ashwin er atshotti
ashwin er attattor
ashwin er atthaish
ashwin er attrish
ashwin er baaish
ashwin er baaro
ashwin er bahanno
ashwin er bahattor
ashwin er bais
ashwin er baish
ashwin er baishe
ashwin er baro
ashwin er baroi
ashwin er bashotti
ashwin er bayanno
ashwin er bayattor
ashwin er beyallish
ashwin er birannobboi
ashwin er birashi
ashwin er bis
ashwin er bish
ashwin er bishe
ashwin er biyallish
ashwin er botrish
ashwin er bottrish
ashwin er chaar
ashwin er chabbish
ashwin er chabbishe
ashwin er chair
ashwin er challish
ashwin er chappanno
ashwin er char
ashwin er charta
ashwin er chautha
ashwin er chechollish
ashwin er chhabbish
ashwin er chhappanno
ashwin er chhechollish
ashwin er chheshotti
ashwin er chhiannobboi
ashwin er chhiashi
ashwin er chhiattor
ashwin er chhiyallish
ashwin er chhoi
ashwin er chhollish
ashwin er chhotrish
ashwin er chhoy
ashwin er chhoyoi
ashwin er chiashi
ashwin er chiyattor
ashwin er chobbish
ashwin er chobbishe
ashwin er choddo
ashwin er choddoi
ashwin er chollish
ashwin er chottrish
ashwin er choturtho din
ashwin er choturtho dine
ashwin er chouallish
ashwin er chouanno
ashwin er chouddo
ashwin er choushotti
ashwin er choutha
ashwin er choutrish
ashwin er chouttrish
ashwin er choy
ashwin er chuallish
ashwin er chuanno
ashwin er chuattor
ashwin er churannobboi
ashwin er churashi
ashwin er chuyanno
ashwin er cobbish
ashwin er dersho
ashwin er dhui
ashwin er ditio din
ashwin er ditio dine
ashwin er ditiyo
ashwin er ditiyo din
ashwin er ditiyo dine
ashwin er dos
ashwin er dosh
ashwin er doshh
ashwin er doshoi
ashwin er doshom din
ashwin er doshom dine
ashwin er doshra
ashwin er doshta
ashwin er dosra
ashwin er dui
ashwin er duisho
ashwin er duita
ashwin er duiti
ashwin er egaro
ashwin er egaroi
ashwin er egarro
ashwin er ek
ashwin er ekanno
ashwin er ekanobboi
ashwin er ekashi
ashwin er ekattor
ashwin er ekchollish
ashwin er eksho
ashwin er ekshotti
ashwin er ektallish
ashwin er ektrish
ashwin er ektrishe
ashwin er ekush
ashwin er ekushe
ashwin er hajar
ashwin er kuri
ashwin er lakh
ashwin er naw
ashwin er nirannobboi
ashwin er nobboi
ashwin er nobbui
ashwin er nobom din
ashwin er nobom dine
ashwin er nou
ashwin er noy
ashwin er noyai
ashwin er noyoi
ashwin er noyta
ashwin er oshtom din
ashwin er oshtom dine
ashwin er paach
ashwin er paanch
ashwin er pach
ashwin er pachashi
ashwin er pachattor
ashwin er pachish
ashwin er pachoi
ashwin er pachta
ashwin er panch
ashwin er panchai
ashwin er panchash
ashwin er panchoi
ashwin er pnoro
ashwin er pochannobboi
ashwin er pochashi
ashwin er pochattor
ashwin er pochish
ashwin er pochishe
ashwin er pocish
ashwin er pohela
ashwin er poila
ashwin er pointrish
ashwin er poishotti
ashwin er poitallish
ashwin er poitrish
ashwin er poncash
ashwin er ponchanno
ashwin er ponchas
ashwin er ponchash
ashwin er ponchish
ashwin er ponchom din
ashwin er ponchom dine
ashwin er pondro
ashwin er ponero
ashwin er ponoro
ashwin er ponoroi
ashwin er posish
ashwin er poytallish
ashwin er prothom
ashwin er prothom din
ashwin er prothom dine
ashwin er saat
ashwin er sabbish
ashwin er saitrish
ashwin er sat
ashwin er sataish
ashwin er satanno
ashwin er satannobboi
ashwin er satash
ashwin er satashi
ashwin er satattor
ashwin er satchollish
ashwin er satero
ashwin er satshotti
ashwin er sauddo
ashwin er sechollish
ashwin er shaait
ashwin er shaat
ashwin er shait
ashwin er shaitrish
ashwin er shappanno
ashwin er shat
ashwin er shatai
ashwin er shataish
ashwin er shataishe
ashwin er shatanno
ashwin er shatash
ashwin er shatashi
ashwin er shatattor
ashwin er shatchollish
ashwin er shatero
ashwin er shateroi
ashwin er shatoi
ashwin er shatshotti
ashwin er shatta
ashwin er shola
ashwin er sholo
ashwin er sholoi
ashwin er shoptom din
ashwin er shoptom dine
ashwin er shoshtho din
ashwin er shoshtho dine
ashwin er shotero
ashwin er shotoro
ashwin er shottor
ashwin er shottur
ashwin er shunno
ashwin er shunnoo
ashwin er sobbish
ashwin er solo
ashwin er sotero
ashwin er sottor
ashwin er soy
ashwin er soyta
ashwin er sunno
ashwin er tarik
ashwin er tarikh
ashwin er tarikhe
ashwin er tehattor
ashwin er teis
ashwin er teish
ashwin er teishe
ashwin er teppanno
ashwin er tero
ashwin er teroi
ashwin er tesh
ashwin er teshotti
ashwin er teshra
ashwin er tesra
ashwin er tetallish
ashwin er tetrish
ashwin er tettallish
ashwin er tettrish
ashwin er tin
ashwin er tinsho
ashwin er tinta
ashwin er tinti
ashwin er tippanno
ashwin er tirannobboi
ashwin er tirashi
ashwin er tirish
ashwin er tiyattor
ashwin er tris
ashwin er trish
ashwin er trishe
ashwin er tritio din
ashwin er tritio dine
ashwin er tritiyo
ashwin er tritiyo din
ashwin er tritiyo dine
ashwin er unashi
ashwin er unchollish
ashwin er unis
ashwin er unish
ashwin er unishe
ashwin er unoashi
ashwin er unochollish
ashwin er unonobboi
ashwin er unoponchash
ashwin er unoshat
ashwin er unoshottur
ashwin er unotrish
ashwin er unponchash
ashwin er unshat
ashwin er untrish
ashwin er untrishe
ashwin er zero
at e agost
at e agosto
at e agrahayon
at e april
at e ashar
at e asharh
at e ashin
at e ashwin
at e august
at e bhadro
at e boishak
at e boishakh
at e choitra
at e choitro
at e december
at e disember
at e disembor
at e epril
at e falgon
at e falgoon
at e falgun
at e februari
at e february
at e februyari
at e januari
at e january
at e joishtho
at e joistho
at e julai
at e jule
at e july
at e jun
at e june
at e jyoishtho
at e kartic
at e kartik
at e magh
at e marc
at e march
at e may
at e me
at e mey
at e mohorrom
at e muharram
at e nobhembor
at e november
at e novembor
at e october
at e ogrohayon
at e oktobor
at e poush
at e push
at e ramjan
at e rojob
at e romjan
at e romzan
at e september
at e setember
at e setembor
at e shaban
at e shawal
at e shrabon
at e srabon
at e vadro
at tarik
at tarike
at tarikh
at tarikhe
atais tarik
atais tarike
atais tarikh
atais tarikhe
ataish tarik
ataish tarike
ataish tarikh
ataish tarikhe
atanno tarik
atanno tarike
atanno tarikh
atanno tarikhe
atannobboi tarik
atannobboi tarike
atannobboi tarikh
atannobboi tarikhe
atano tarik
atano tarike
atano tarikh
atano tarikhe
atanoboi tarik
atanoboi tarike
atanoboi tarikh
atanoboi tarikhe
ataro tarik
ataro tarike
ataro tarikh
ataro tarikhe
atas tarik
atas tarike
atas tarikh
atas tarikhe
atash e agost
atash e agosto
atash e agrahayon
atash e april
atash e ashar
atash e asharh
atash e ashin
atash e ashwin
atash e august
atash e bhadro
atash e boishak
atash e boishakh
atash e choitra
atash e choitro
atash e december
atash e disember
atash e disembor
atash e epril
atash e falgon
atash e falgoon
atash e falgun
atash e februari
atash e february
atash e februyari
atash e januari
atash e january
atash e joishtho
atash e joistho
atash e julai
atash e jule
atash e july
atash e jun
atash e june
atash e jyoishtho
atash e kartic
atash e kartik
atash e magh
atash e marc
atash e march
atash e may
atash e me
atash e mey
atash e mohorrom
atash e muharram
atash e nobhembor
atash e november
atash e novembor
atash e october
atash e ogrohayon
atash e oktobor
atash e poush
atash e push
atash e ramjan
atash e rojob
atash e romjan
atash e romzan
atash e september
atash e setember
atash e setembor
atash e shaban
atash e shawal
atash e shrabon
atash e srabon
atash e vadro
atash tarik
atash tarike
atash tarikh
atash tarikhe
atashe e agost
atashe e agosto
atashe e agrahayon
atashe e april
atashe e ashar
atashe e asharh
atashe e ashin
atashe e ashwin
atashe e august
atashe e bhadro
atashe e boishak
atashe e boishakh
atashe e choitra
atashe e choitro
atashe e december
atashe e disember
atashe e disembor
atashe e epril
atashe e falgon
atashe e falgoon
atashe e falgun
atashe e februari
atashe e february
atashe e februyari
atashe e januari
atashe e january
atashe e joishtho
atashe e joistho
atashe e julai
atashe e jule
atashe e july
atashe e jun
atashe e june
atashe e jyoishtho
atashe e kartic
atashe e kartik
atashe e magh
atashe e marc
atashe e march
atashe e may
atashe e me
atashe e mey
atashe e mohorrom
atashe e muharram
atashe e nobhembor
atashe e november
atashe e novembor
atashe e october
atashe e ogrohayon
atashe e oktobor
atashe e poush
atashe e push
atashe e ramjan
atashe e rojob
atashe e romjan
atashe e romzan
atashe e september
atashe e setember
atashe e setembor
atashe e shaban
atashe e shawal
atashe e shrabon
atashe e srabon
atashe e vadro
atashe tarik
atashe tarike
atashe tarikh
atashe tarikhe
atashi tarik
atashi tarike
atashi tarikh
atashi tarikhe
atasi tarik
atasi tarike
atasi tarikh
atasi tarikhe
atator tarik
atator tarike
atator tarikh
atator tarikhe
atattor tarik
atattor tarike
atattor tarikh
atattor tarikhe
atcholis tarik
atcholis tarike
atcholis tarikh
atcholis tarikhe
atcholish tarik
atcholish tarike
atcholish tarikh
atcholish tarikhe
atchollis tarik
atchollis tarike
atchollis tarikh
atchollis tarikhe
atchollish tarik
atchollish tarike
atchollish tarikh
atchollish tarikhe
athais tarik
athais tarike
athais tarikh
athais tarikhe
athaish tarik
athaish tarike
athaish tarikh
athaish tarikhe
athar tarik
athar tarike
athar tarikh
athar tarikhe
atharo e agost
atharo e agosto
atharo e agrahayon
atharo e april
atharo e ashar
atharo e asharh
atharo e ashin
atharo e ashwin
atharo e august
atharo e bhadro
atharo e boishak
atharo e boishakh
atharo e choitra
atharo e choitro
atharo e december
atharo e disember
atharo e disembor
atharo e epril
atharo e falgon
atharo e falgoon
atharo e falgun
atharo e februari
atharo e february
atharo e februyari
atharo e januari
atharo e january
atharo e joishtho
atharo e joistho
atharo e julai
atharo e jule
atharo e july
atharo e jun
atharo e june
atharo e jyoishtho
atharo e kartic
atharo e kartik
atharo e magh
atharo e marc
atharo e march
atharo e may
atharo e me
atharo e mey
atharo e mohorrom
atharo e muharram
atharo e nobhembor
atharo e november
atharo e novembor
atharo e october
atharo e ogrohayon
atharo e oktobor
atharo e poush
atharo e push
atharo e ramjan
atharo e rojob
atharo e romjan
atharo e romzan
atharo e september
atharo e setember
atharo e setembor
atharo e shaban
atharo e shawal
atharo e shrabon
atharo e srabon
atharo e vadro
atharo tarik
atharo tarike
atharo tarikh
atharo tarikhe
atharoi tarik
atharoi tarike
atharoi tarikh
atharoi tarikhe
athas tarik
athas tarike
athas tarikh
athas tarikhe
athash tarik
athash tarike
athash tarikh
athash tarikhe
atris tarik
atris tarike
atris tarikh
atris tarikhe
atrish tarik
atrish tarike
atrish tarikh
atrish tarikhe
atshoti tarik
atshoti tarike
atshoti tarikh
atshoti tarikhe
atshotti tarik
atshotti tarike
atshotti tarikh
atshotti tarikhe
atsolis tarik
atsolis tarike
atsolis tarikh
atsolis tarikhe
atsolish tarik
atsolish tarike
atsolish tarikh
atsolish tarikhe
atsollis tarik
atsollis tarike
atsollis tarikh
atsollis tarikhe
atsollish tarik
atsollish tarike
atsollish tarikh
atsollish tarikhe
atsoti tarik
atsoti tarike
atsoti tarikh
atsoti tarikhe
atsotti tarik
atsotti tarike
atsotti tarikh
atsotti tarikhe
attais tarik
attais tarike
attais tarikh
attais tarikhe
attaish tarik
attaish tarike
attaish tarikh
attaish tarikhe
attattor tarik
attattor tarike
attattor tarikh
attattor tarikhe
atthais tarik
atthais tarike
atthais tarikh
atthais tarikhe
atthaish tarik
atthaish tarike
atthaish tarikh
atthaish tarikhe
attris tarik
attris tarike
attris tarikh
attris tarikhe
attrish tarik
attrish tarike
attrish tarikh
attrish tarikhe
august er aaat
august er aashi
august er aat
august er aatanno
august er aataro
august er aatashi
august er aatattor
august er aatchollish
august er aath
august er aathash
august er aatoi
august er aatrish
august er aatshotti
august er aatt
august er aatta
august er aek
august er ak
august er akh
august er akta
august er akush
august er ashi
august er at
august er atanno
august er atannobboi
august er atash
august er atashe
august er atashi
august er atattor
august er atchollish
august er athar
august er atharo
august er atharoi
august er athash
august er atshotti
august er attattor
august er atthaish
august er attrish
august er baaish
august er baaro
august er bahanno
august er bahattor
august er bais
august er baish
august er baishe
august er baro
august er baroi
august er bashotti
august er bayanno
august er bayattor
august er beyallish
august er birannobboi
august er birashi
august er bis
august er bish
august er bishe
august er biyallish
august er botrish
august er bottrish
august er chaar
august er chabbish
august er chabbishe
august er chair
august er challish
august er chappanno
august er char
august er charta
august er chautha
august er chechollish
august er chhabbish
august er chhappanno
august er chhechollish
august er chheshotti
august er chhiannobboi
august er chhiashi
august er chhiattor
august er chhiyallish
august er chhoi
august er chhollish
august er chhotrish
august er chhoy
august er chhoyoi
august er chiashi
august er chiyattor
august er chobbish
august er chobbishe
august er choddo
august er choddoi
august er chollish
august er chottrish
august er choturtho din
august er choturtho dine
august er chouallish
august er chouanno
august er chouddo
august er choushotti
august er choutha
august er choutrish
august er chouttrish
august er choy
august er chuallish
august er chuanno
august er chuattor
august er churannobboi
august er churashi
august er chuyanno
august er cobbish
august er dersho
august er dhui
august er ditio din
august er ditio dine
august er ditiyo
august er ditiyo din
august er ditiyo dine
august er dos
august er dosh
august er doshh
august er doshoi
august er doshom din
august er doshom dine
august er doshra
august er doshta
august er dosra
august er dui
august er duisho
august er duita
august er duiti
august er egaro
august er egaroi
august er egarro
august er ek
august er ekanno
august er ekanobboi
august er ekashi
august er ekattor
august er ekchollish
august er eksho
august er ekshotti
august er ektallish
august er ektrish
august er ektrishe
august er ekush
august er ekushe
august er hajar
august er kuri
august er lakh
august er naw
august er nirannobboi
august er nobboi
august er nobbui
august er nobom din
august er nobom dine
august er nou
august er noy
august er noyai
august er noyoi
august er noyta
august er oshtom din
august er oshtom dine
august er paach
august er paanch
august er pach
august er pachashi
august er pachattor
august er pachish
august er pachoi
august er pachta
august er panch
august er panchai
august er panchash
august er panchoi
august er pnoro
august er pochannobboi
august er pochashi
august er pochattor
august er pochish
august er pochishe
august er pocish
august er pohela
august er poila
august er pointrish
august er poishotti
august er poitallish
august er poitrish
august er poncash
august er ponchanno
august er ponchas
august er ponchash
august er ponchish
august er ponchom din
august er ponchom dine
august er pondro
august er ponero
august er ponoro
august er ponoroi
august er posish
august er poytallish
august er prothom
august er prothom din
august er prothom dine
august er saat
august er sabbish
august er saitrish
august er sat
august er sataish
august er satanno
august er satannobboi
august er satash
august er satashi
august er satattor
august er satchollish
august er satero
august er satshotti
august er sauddo
august er sechollish
august er shaait
august er shaat
august er shait
august er shaitrish
august er shappanno
august er shat
august er shatai
august er shataish
august er shataishe
august er shatanno
august er shatash
august er shatashi
august er shatattor
august er shatchollish
august er shatero
august er shateroi
august er shatoi
august er shatshotti
august er shatta
august er shola
august er sholo
august er sholoi
august er shoptom din
august er shoptom dine
august er shoshtho din
august er shoshtho dine
august er shotero
august er shotoro
august er shottor
august er shottur
august er shunno
august er shunnoo
august er sobbish
august er solo
august er sotero
august er sottor
august er soy
august er soyta
august er sunno
august er tarik
august er tarikh
august er tarikhe
august er tehattor
august er teis
august er teish
august er teishe
august er teppanno
august er tero
august er teroi
august er tesh
august er teshotti
august er teshra
august er tesra
august er tetallish
august er tetrish
august er tettallish
august er tettrish
august er tin
august er tinsho
august er tinta
august er tinti
august er tippanno
august er tirannobboi
august er tirashi
august er tirish
august er tiyattor
august er tris
august er trish
august er trishe
august er tritio din
august er tritio dine
august er tritiyo
august er tritiyo din
august er tritiyo dine
august er unashi
august er unchollish
august er unis
august er unish
august er unishe
august er unoashi
august er unochollish
august er unonobboi
august er unoponchash
august er unoshat
august er unoshottur
august er unotrish
august er unponchash
august er unshat
august er untrish
august er untrishe
august er zero
baais tarik
baais tarike
baais tarikh
baais tarikhe
baaish tarik
baaish tarike
baaish tarikh
baaish tarikhe
baaro tarik
baaro tarike
baaro tarikh
baaro tarikhe
bahanno tarik
bahanno tarike
bahanno tarikh
bahanno tarikhe
bahano tarik
bahano tarike
bahano tarikh
bahano tarikhe
bahator tarik
bahator tarike
bahator tarikh
bahator tarikhe
bahattor tarik
bahattor tarike
bahattor tarikh
bahattor tarikhe
bais tarik
bais tarike
bais tarikh
bais tarikhe
baish e agost
baish e agosto
baish e agrahayon
baish e april
baish e ashar
baish e asharh
baish e ashin
baish e ashwin
baish e august
baish e bhadro
baish e boishak
baish e boishakh
baish e choitra
baish e choitro
baish e december
baish e disember
baish e disembor
baish e epril
baish e falgon
baish e falgoon
baish e falgun
baish e februari
baish e february
baish e februyari
baish e januari
baish e january
baish e joishtho
baish e joistho
baish e julai
baish e jule
baish e july
baish e jun
baish e june
baish e jyoishtho
baish e kartic
baish e kartik
baish e magh
baish e marc
baish e march
baish e may
baish e me
baish e mey
baish e mohorrom
baish e muharram
baish e nobhembor
baish e november
baish e novembor
baish e october
baish e ogrohayon
baish e oktobor
baish e poush
baish e push
baish e ramjan
baish e rojob
baish e romjan
baish e romzan
baish e september
baish e setember
baish e setembor
baish e shaban
baish e shawal
baish e shrabon
baish e srabon
baish e vadro
baish tarik
baish tarike
baish tarikh
baish tarikhe
baishe e agost
baishe e agosto
baishe e agrahayon
baishe e april
baishe e ashar
baishe e asharh
baishe e ashin
baishe e ashwin
baishe e august
baishe e bhadro
baishe e boishak
baishe e boishakh
baishe e choitra
baishe e choitro
baishe e december
baishe e disember
baishe e disembor
baishe e epril
baishe e falgon
baishe e falgoon
baishe e falgun
baishe e februari
baishe e february
baishe e februyari
baishe e januari
baishe e january
baishe e joishtho
baishe e joistho
baishe e julai
baishe e jule
baishe e july
baishe e jun
baishe e june
baishe e jyoishtho
baishe e kartic
baishe e kartik
baishe e magh
baishe e marc
baishe e march
baishe e may
baishe e me
baishe e mey
baishe e mohorrom
baishe e muharram
baishe e nobhembor
baishe e november
baishe e novembor
baishe e october
baishe e ogrohayon
baishe e oktobor
baishe e poush
baishe e push
baishe e ramjan
baishe e rojob
baishe e romjan
baishe e romzan
baishe e september
baishe e setember
baishe e setembor
baishe e shaban
baishe e shawal
baishe e shrabon
baishe e srabon
baishe e vadro
baishe tarik
baishe tarike
baishe tarikh
baishe tarikhe
baro e agost
baro e agosto
baro e agrahayon
baro e april
baro e ashar
baro e asharh
baro e ashin
baro e ashwin
baro e august
baro e bhadro
baro e boishak
baro e boishakh
baro e choitra
baro e choitro
baro e december
baro e disember
baro e disembor
baro e epril
baro e falgon
baro e falgoon
baro e falgun
baro e februari
baro e february
baro e februyari
baro e januari
baro e january
baro e joishtho
baro e joistho
baro e julai
baro e jule
baro e july
baro e jun
baro e june
baro e jyoishtho
baro e kartic
baro e kartik
baro e magh
baro e marc
baro e march
baro e may
baro e me
baro e mey
baro e mohorrom
baro e muharram
baro e nobhembor
baro e november
baro e novembor
baro e october
baro e ogrohayon
baro e oktobor
baro e poush
baro e push
baro e ramjan
baro e rojob
baro e romjan
baro e romzan
baro e september
baro e setember
baro e setembor
baro e shaban
baro e shawal
baro e shrabon
baro e srabon
baro e vadro
baro tarik
baro tarike
baro tarikh
baro tarikhe
baroi tarik
baroi tarike
baroi tarikh
baroi tarikhe
bashoti tarik
bashoti tarike
bashoti tarikh
bashoti tarikhe
bashotti tarik
bashotti tarike
bashotti tarikh
bashotti tarikhe
basoti tarik
basoti tarike
basoti tarikh
basoti tarikhe
basotti tarik
basotti tarike
basotti tarikh
basotti tarikhe
bayanno tarik
bayanno tarike
bayanno tarikh
bayanno tarikhe
bayano tarik
bayano tarike
bayano tarikh
bayano tarikhe
bayator tarik
bayator tarike
bayator tarikh
bayator tarikhe
bayattor tarik
bayattor tarike
bayattor tarikh
bayattor tarikhe
beyalis tarik
beyalis tarike
beyalis tarikh
beyalis tarikhe
beyalish tarik
beyalish tarike
beyalish tarikh
beyalish tarikhe
beyallis tarik
beyallis tarike
beyallis tarikh
beyallis tarikhe
beyallish tarik
beyallish tarike
beyallish tarikh
beyallish tarikhe
bhadro er aaat
bhadro er aashi
bhadro er aat
bhadro er aatanno
bhadro er aataro
bhadro er aatashi
bhadro er aatattor
bhadro er aatchollish
bhadro er aath
bhadro er aathash
bhadro er aatoi
bhadro er aatrish
bhadro er aatshotti
bhadro er aatt
bhadro er aatta
bhadro er aek
bhadro er ak
bhadro er akh
bhadro er akta
bhadro er akush
bhadro er ashi
bhadro er at
bhadro er atanno
bhadro er atannobboi
bhadro er atash
bhadro er atashe
bhadro er atashi
bhadro er atattor
bhadro er atchollish
bhadro er athar
bhadro er atharo
bhadro er atharoi
bhadro er athash
bhadro er atshotti
bhadro er attattor
bhadro er atthaish
bhadro er attrish
bhadro er baaish
bhadro er baaro
bhadro er bahanno
bhadro er bahattor
bhadro er bais
bhadro er baish
bhadro er baishe
bhadro er baro
bhadro er baroi
bhadro er bashotti
bhadro er bayanno
bhadro er bayattor
bhadro er beyallish
bhadro er birannobboi
bhadro er birashi
bhadro er bis
bhadro er bish
bhadro er bishe
bhadro er biyallish
bhadro er botrish
bhadro er bottrish
bhadro er chaar
bhadro er chabbish
bhadro er chabbishe
bhadro er chair
bhadro er challish
bhadro er chappanno
bhadro er char
bhadro er charta
bhadro er chautha
bhadro er chechollish
bhadro er chhabbish
bhadro er chhappanno
bhadro er chhechollish
bhadro er chheshotti
bhadro er chhiannobboi
bhadro er chhiashi
bhadro er chhiattor
bhadro er chhiyallish
bhadro er chhoi
bhadro er chhollish
bhadro er chhotrish
bhadro er chhoy
bhadro er chhoyoi
bhadro er chiashi
bhadro er chiyattor
bhadro er chobbish
bhadro er chobbishe
bhadro er choddo
bhadro er choddoi
bhadro er chollish
bhadro er chottrish
bhadro er choturtho din
bhadro er choturtho dine
bhadro er chouallish
bhadro er chouanno
bhadro er chouddo
bhadro er choushotti
bhadro er choutha
bhadro er choutrish
bhadro er chouttrish
bhadro er choy
bhadro er chuallish
bhadro er chuanno
bhadro er chuattor
bhadro er churannobboi
bhadro er churashi
bhadro er chuyanno
bhadro er cobbish
bhadro er dersho
bhadro er dhui
bhadro er ditio din
bhadro er ditio dine
bhadro er ditiyo
bhadro er ditiyo din
bhadro er ditiyo dine
bhadro er dos
bhadro er dosh
bhadro er doshh
bhadro er doshoi
bhadro er doshom din
bhadro er doshom dine
bhadro er doshra
bhadro er doshta
bhadro er dosra
bhadro er dui
bhadro er duisho
bhadro er duita
bhadro er duiti
bhadro er egaro
bhadro er egaroi
bhadro er egarro
bhadro er ek
bhadro er ekanno
bhadro er ekanobboi
bhadro er ekashi
bhadro er ekattor
bhadro er ekchollish
bhadro er eksho
bhadro er ekshotti
bhadro er ektallish
bhadro er ektrish
bhadro er ektrishe
bhadro er ekush
bhadro er ekushe
bhadro er hajar
bhadro er kuri
bhadro er lakh
bhadro er naw
bhadro er nirannobboi
bhadro er nobboi
bhadro er nobbui
bhadro er nobom din
bhadro er nobom dine
bhadro er nou
bhadro er noy
bhadro er noyai
bhadro er noyoi
bhadro er noyta
bhadro er oshtom din
bhadro er oshtom dine
bhadro er paach
bhadro er paanch
bhadro er pach
bhadro er pachashi
bhadro er pachattor
bhadro er pachish
bhadro er pachoi
bhadro er pachta
bhadro er panch
bhadro er panchai
bhadro er panchash
bhadro er panchoi
bhadro er pnoro
bhadro er pochannobboi
bhadro er pochashi
bhadro er pochattor
bhadro er pochish
bhadro er pochishe
bhadro er pocish
bhadro er pohela
bhadro er poila
bhadro er pointrish
bhadro er poishotti
bhadro er poitallish
bhadro er poitrish
bhadro er poncash
bhadro er ponchanno
bhadro er ponchas
bhadro er ponchash
bhadro er ponchish
bhadro er ponchom din
bhadro er ponchom dine
bhadro er pondro
bhadro er ponero
bhadro er ponoro
bhadro er ponoroi
bhadro er posish
bhadro er poytallish
bhadro er prothom
bhadro er prothom din
bhadro er prothom dine
bhadro er saat
bhadro er sabbish
bhadro er saitrish
bhadro er sat
bhadro er sataish
bhadro er satanno
bhadro er satannobboi
bhadro er satash
bhadro er satashi
bhadro er satattor
bhadro er satchollish
bhadro er satero
bhadro er satshotti
bhadro er sauddo
bhadro er sechollish
bhadro er shaait
bhadro er shaat
bhadro er shait
bhadro er shaitrish
bhadro er shappanno
bhadro er shat
bhadro er shatai
bhadro er shataish
bhadro er shataishe
bhadro er shatanno
bhadro er shatash
bhadro er shatashi
bhadro er shatattor
bhadro er shatchollish
bhadro er shatero
bhadro er shateroi
bhadro er shatoi
bhadro er shatshotti
bhadro er shatta
bhadro er shola
bhadro er sholo
bhadro er sholoi
bhadro er shoptom din
bhadro er shoptom dine
bhadro er shoshtho din
bhadro er shoshtho dine
bhadro er shotero
bhadro er shotoro
bhadro er shottor
bhadro er shottur
bhadro er shunno
bhadro er shunnoo
bhadro er sobbish
bhadro er solo
bhadro er sotero
bhadro er sottor
bhadro er soy
bhadro er soyta
bhadro er sunno
bhadro er tarik
bhadro er tarikh
bhadro er tarikhe
bhadro er tehattor
bhadro er teis
bhadro er teish
bhadro er teishe
bhadro er teppanno
bhadro er tero
bhadro er teroi
bhadro er tesh
bhadro er teshotti
bhadro er teshra
bhadro er tesra
bhadro er tetallish
bhadro er tetrish
bhadro er tettallish
bhadro er tettrish
bhadro er tin
bhadro er tinsho
bhadro er tinta
bhadro er tinti
bhadro er tippanno
bhadro er tirannobboi
bhadro er tirashi
bhadro er tirish
bhadro er tiyattor
bhadro er tris
bhadro er trish
bhadro er trishe
bhadro er tritio din
bhadro er tritio dine
bhadro er tritiyo
bhadro er tritiyo din
bhadro er tritiyo dine
bhadro er unashi
bhadro er unchollish
bhadro er unis
bhadro er unish
bhadro er unishe
bhadro er unoashi
bhadro er unochollish
bhadro er unonobboi
bhadro er unoponchash
bhadro er unoshat
bhadro er unoshottur
bhadro er unotrish
bhadro er unponchash
bhadro er unshat
bhadro er untrish
bhadro er untrishe
bhadro er zero
birannobboi tarik
birannobboi tarike
birannobboi tarikh
birannobboi tarikhe
biranoboi tarik
biranoboi tarike
biranoboi tarikh
biranoboi tarikhe
birashi tarik
birashi tarike
birashi tarikh
birashi tarikhe
birasi tarik
birasi tarike
birasi tarikh
birasi tarikhe
bis tarik
bis tarike
bis tarikh
bis tarikhe
bish e agost
bish e agosto
bish e agrahayon
bish e april
bish e ashar
bish e asharh
bish e ashin
bish e ashwin
bish e august
bish e bhadro
bish e boishak
bish e boishakh
bish e choitra
bish e choitro
bish e december
bish e disember
bish e disembor
bish e epril
bish e falgon
bish e falgoon
bish e falgun
bish e februari
bish e february
bish e februyari
bish e januari
bish e january
bish e joishtho
bish e joistho
bish e julai
bish e jule
bish e july
bish e jun
bish e june
bish e jyoishtho
bish e kartic
bish e kartik
bish e magh
bish e marc
bish e march
bish e may
bish e me
bish e mey
bish e mohorrom
bish e muharram
bish e nobhembor
bish e november
bish e novembor
bish e october
bish e ogrohayon
bish e oktobor
bish e poush
bish e push
bish e ramjan
bish e rojob
bish e romjan
bish e romzan
bish e september
bish e setember
bish e setembor
bish e shaban
bish e shawal
bish e shrabon
bish e srabon
bish e vadro
bish tarik
bish tarike
bish tarikh
bish tarikhe
bishe e agost
bishe e agosto
bishe e agrahayon
bishe e april
bishe e ashar
bishe e asharh
bishe e ashin
bishe e ashwin
bishe e august
bishe e bhadro
bishe e boishak
bishe e boishakh
bishe e choitra
bishe e choitro
bishe e december
bishe e disember
bishe e disembor
bishe e epril
bishe e falgon
bishe e falgoon
bishe e falgun
bishe e februari
bishe e february
bishe e februyari
bishe e januari
bishe e january
bishe e joishtho
bishe e joistho
bishe e julai
bishe e jule
bishe e july
bishe e jun
bishe e june
bishe e jyoishtho
bishe e kartic
bishe e kartik
bishe e magh
bishe e marc
bishe e march
bishe e may
bishe e me
bishe e mey
bishe e mohorrom
bishe e muharram
bishe e nobhembor
bishe e november
bishe e novembor
bishe e october
bishe e ogrohayon
bishe e oktobor
bishe e poush
bishe e push
bishe e ramjan
bishe e rojob
bishe e romjan
bishe e romzan
bishe e september
bishe e setember
bishe e setembor
bishe e shaban
bishe e shawal
bishe e shrabon
bishe e srabon
bishe e vadro
bishe tarik
bishe tarike
bishe tarikh
bishe tarikhe
biyalis tarik
biyalis tarike
biyalis tarikh
biyalis tarikhe
biyalish tarik
biyalish tarike
biyalish tarikh
biyalish tarikhe
biyallis tarik
biyallis tarike
biyallis tarikh
biyallis tarikhe
biyallish tarik
biyallish tarike
biyallish tarikh
biyallish tarikhe
boishak er aaat
boishak er aashi
boishak er aat
boishak er aatanno
boishak er aataro
boishak er aatashi
boishak er aatattor
boishak er aatchollish
boishak er aath
boishak er aathash
boishak er aatoi
boishak er aatrish
boishak er aatshotti
boishak er aatt
boishak er aatta
boishak er aek
boishak er ak
boishak er akh
boishak er akta
boishak er akush
boishak er ashi
boishak er at
boishak er atanno
boishak er atannobboi
boishak er atash
boishak er atashe
boishak er atashi
boishak er atattor
boishak er atchollish
boishak er athar
boishak er atharo
boishak er atharoi
boishak er athash
boishak er atshotti
boishak er attattor
boishak er atthaish
boishak er attrish
boishak er baaish
boishak er baaro
boishak er bahanno
boishak er bahattor
boishak er bais
boishak er baish
boishak er baishe
boishak er baro
boishak er baroi
boishak er bashotti
boishak er bayanno
boishak er bayattor
boishak er beyallish
boishak er birannobboi
boishak er birashi
boishak er bis
boishak er bish
boishak er bishe
boishak er biyallish
boishak er botrish
boishak er bottrish
boishak er chaar
boishak er chabbish
boishak er chabbishe
boishak er chair
boishak er challish
boishak er chappanno
boishak er char
boishak er charta
boishak er chautha
boishak er chechollish
boishak er chhabbish
boishak er chhappanno
boishak er chhechollish
boishak er chheshotti
boishak er chhiannobboi
boishak er chhiashi
boishak er chhiattor
boishak er chhiyallish
boishak er chhoi
boishak er chhollish
boishak er chhotrish
boishak er chhoy
boishak er chhoyoi
boishak er chiashi
boishak er chiyattor
boishak er chobbish
boishak er chobbishe
boishak er choddo
boishak er choddoi
boishak er chollish
boishak er chottrish
boishak er choturtho din
boishak er choturtho dine
boishak er chouallish
boishak er chouanno
boishak er chouddo
boishak er choushotti
boishak er choutha
boishak er choutrish
boishak er chouttrish
boishak er choy
boishak er chuallish
boishak er chuanno
boishak er chuattor
boishak er churannobboi
boishak er churashi
boishak er chuyanno
boishak er cobbish
boishak er dersho
boishak er dhui
boishak er ditio din
boishak er ditio dine
boishak er ditiyo
boishak er ditiyo din
boishak er ditiyo dine
boishak er dos
boishak er dosh
boishak er doshh
boishak er doshoi
boishak er doshom din
boishak er doshom dine
boishak er doshra
boishak er doshta
boishak er dosra
boishak er dui
boishak er duisho
boishak er duita
boishak er duiti
boishak er egaro
boishak er egaroi
boishak er egarro
boishak er ek
boishak er ekanno
boishak er ekanobboi
boishak er ekashi
boishak er ekattor
boishak er ekchollish
boishak er eksho
boishak er ekshotti
boishak er ektallish
boishak er ektrish
boishak er ektrishe
boishak er ekush
boishak er ekushe
boishak er hajar
boishak er kuri
boishak er lakh
boishak er naw
boishak er nirannobboi
boishak er nobboi
boishak er nobbui
boishak er nobom din
boishak er nobom dine
boishak er nou
boishak er noy
boishak er noyai
boishak er noyoi
boishak er noyta
boishak er oshtom din
boishak er oshtom dine
boishak er paach
boishak er paanch
boishak er pach
boishak er pachashi
boishak er pachattor
boishak er pachish
boishak er pachoi
boishak er pachta
boishak er panch
boishak er panchai
boishak er panchash
boishak er panchoi
boishak er pnoro
boishak er pochannobboi
boishak er pochashi
boishak er pochattor
boishak er pochish
boishak er pochishe
boishak er pocish
boishak er pohela
boishak er poila
boishak er pointrish
boishak er poishotti
boishak er poitallish
boishak er poitrish
boishak er poncash
boishak er ponchanno
boishak er ponchas
boishak er ponchash
boishak er ponchish
boishak er ponchom din
boishak er ponchom dine
boishak er pondro
boishak er ponero
boishak er ponoro
boishak er ponoroi
boishak er posish
boishak er poytallish
boishak er prothom
boishak er prothom din
boishak er prothom dine
boishak er saat
boishak er sabbish
boishak er saitrish
boishak er sat
boishak er sataish
boishak er satanno
boishak er satannobboi
boishak er satash
boishak er satashi
boishak er satattor
boishak er satchollish
boishak er satero
boishak er satshotti
boishak er sauddo
boishak er sechollish
boishak er shaait
boishak er shaat
boishak er shait
boishak er shaitrish
boishak er shappanno
boishak er shat
boishak er shatai
boishak er shataish
boishak er shataishe
boishak er shatanno
boishak er shatash
boishak er shatashi
boishak er shatattor
boishak er shatchollish
boishak er shatero
boishak er shateroi
boishak er shatoi
boishak er shatshotti
boishak er shatta
boishak er shola
boishak er sholo
boishak er sholoi
boishak er shoptom din
boishak er shoptom dine
boishak er shoshtho din
boishak er shoshtho dine
boishak er shotero
boishak er shotoro
boishak er shottor
boishak er shottur
boishak er shunno
boishak er shunnoo
boishak er sobbish
boishak er solo
boishak er sotero
boishak er sottor
boishak er soy
boishak er soyta
boishak er sunno
boishak er tarik
boishak er tarikh
boishak er tarikhe
boishak er tehattor
boishak er teis
boishak er teish
boishak er teishe
boishak er teppanno
boishak er tero
boishak er teroi
boishak er tesh
boishak er teshotti
boishak er teshra
boishak er tesra
boishak er tetallish
boishak er tetrish
boishak er tettallish
boishak er tettrish
boishak er tin
boishak er tinsho
boishak er tinta
boishak er tinti
boishak er tippanno
boishak er tirannobboi
boishak er tirashi
boishak er tirish
boishak er tiyattor
boishak er tris
boishak er trish
boishak er trishe
boishak er tritio din
boishak er tritio dine
boishak er tritiyo
boishak er tritiyo din
boishak er tritiyo dine
boishak er unashi
boishak er unchollish
boishak er unis
boishak er unish
boishak er unishe
boishak er unoashi
boishak er unochollish
boishak er unonobboi
boishak er unoponchash
boishak er unoshat
boishak er unoshottur
boishak er unotrish
boishak er unponchash
boishak er unshat
boishak er untrish
boishak er untrishe
boishak er zero
boishakh er aaat
boishakh er aashi
boishakh er aat
boishakh er aatanno
boishakh er aataro
boishakh er aatashi
boishakh er aatattor
boishakh er aatchollish
boishakh er aath
boishakh er aathash
boishakh er aatoi
boishakh er aatrish
boishakh er aatshotti
boishakh er aatt
boishakh er aatta
boishakh er aek
boishakh er ak
boishakh er akh
boishakh er akta
boishakh er akush
boishakh er ashi
boishakh er at
boishakh er atanno
boishakh er atannobboi
boishakh er atash
boishakh er atashe
boishakh er atashi
boishakh er atattor
boishakh er atchollish
boishakh er athar
boishakh er atharo
boishakh er atharoi
boishakh er athash
boishakh er atshotti
boishakh er attattor
boishakh er atthaish
boishakh er attrish
boishakh er baaish
boishakh er baaro
boishakh er bahanno
boishakh er bahattor
boishakh er bais
boishakh er baish
boishakh er baishe
boishakh er baro
boishakh er baroi
boishakh er bashotti
boishakh er bayanno
boishakh er bayattor
boishakh er beyallish
boishakh er birannobboi
boishakh er birashi
boishakh er bis
boishakh er bish
boishakh er bishe
boishakh er biyallish
boishakh er botrish
boishakh er bottrish
boishakh er chaar
boishakh er chabbish
boishakh er chabbishe
boishakh er chair
boishakh er challish
boishakh er chappanno
boishakh er char
boishakh er charta
boishakh er chautha
boishakh er chechollish
boishakh er chhabbish
boishakh er chhappanno
boishakh er chhechollish
boishakh er chheshotti
boishakh er chhiannobboi
boishakh er chhiashi
boishakh er chhiattor
boishakh er chhiyallish
boishakh er chhoi
boishakh er chhollish
boishakh er chhotrish
boishakh er chhoy
boishakh er chhoyoi
boishakh er chiashi
boishakh er chiyattor
boishakh er chobbish
boishakh er chobbishe
boishakh er choddo
boishakh er choddoi
boishakh er chollish
boishakh er chottrish
boishakh er choturtho din
boishakh er choturtho dine
boishakh er chouallish
boishakh er chouanno
boishakh er chouddo
boishakh er choushotti
boishakh er choutha
boishakh er choutrish
boishakh er chouttrish
boishakh er choy
boishakh er chuallish
boishakh er chuanno
boishakh er chuattor
boishakh er churannobboi
boishakh er churashi
boishakh er chuyanno
boishakh er cobbish
boishakh er dersho
boishakh er dhui
boishakh er ditio din
boishakh er ditio dine
boishakh er ditiyo
boishakh er ditiyo din
boishakh er ditiyo dine
boishakh er dos
boishakh er dosh
boishakh er doshh
boishakh er doshoi
boishakh er doshom din
boishakh er doshom dine
boishakh er doshra
boishakh er doshta
boishakh er dosra
boishakh er dui
boishakh er duisho
boishakh er duita
boishakh er duiti
boishakh er egaro
boishakh er egaroi
boishakh er egarro
boishakh er ek
boishakh er ekanno
boishakh er ekanobboi
boishakh er ekashi
boishakh er ekattor
boishakh er ekchollish
boishakh er eksho
boishakh er ekshotti
boishakh er ektallish
boishakh er ektrish
boishakh er ektrishe
boishakh er ekush
boishakh er ekushe
boishakh er hajar
boishakh er kuri
boishakh er lakh
boishakh er naw
boishakh er nirannobboi
boishakh er nobboi
boishakh er nobbui
boishakh er nobom din
boishakh er nobom dine
boishakh er nou
boishakh er noy
boishakh er noyai
boishakh er noyoi
boishakh er noyta
boishakh er oshtom din
boishakh er oshtom dine
boishakh er paach
boishakh er paanch
boishakh er pach
boishakh er pachashi
boishakh er pachattor
boishakh er pachish
boishakh er pachoi
boishakh er pachta
boishakh er panch
boishakh er panchai
boishakh er panchash
boishakh er panchoi
boishakh er pnoro
boishakh er pochannobboi
boishakh er pochashi
boishakh er pochattor
boishakh er pochish
boishakh er pochishe
boishakh er pocish
boishakh er pohela
boishakh er poila
boishakh er pointrish
boishakh er poishotti
boishakh er poitallish
boishakh er poitrish
boishakh er poncash
boishakh er ponchanno
boishakh er ponchas
boishakh er ponchash
boishakh er ponchish
boishakh er ponchom din
boishakh er ponchom dine
boishakh er pondro
boishakh er ponero
boishakh er ponoro
boishakh er ponoroi
boishakh er posish
boishakh er poytallish
boishakh er prothom
boishakh er prothom din
boishakh er prothom dine
boishakh er saat
boishakh er sabbish
boishakh er saitrish
boishakh er sat
boishakh er sataish
boishakh er satanno
boishakh er satannobboi
boishakh er satash
boishakh er satashi
boishakh er satattor
boishakh er satchollish
boishakh er satero
boishakh er satshotti
boishakh er sauddo
boishakh er sechollish
boishakh er shaait
boishakh er shaat
boishakh er shait
boishakh er shaitrish
boishakh er shappanno
boishakh er shat
boishakh er shatai
boishakh er shataish
boishakh er shataishe
boishakh er shatanno
boishakh er shatash
boishakh er shatashi
boishakh er shatattor
boishakh er shatchollish
boishakh er shatero
boishakh er shateroi
boishakh er shatoi
boishakh er shatshotti
boishakh er shatta
boishakh er shola
boishakh er sholo
boishakh er sholoi
boishakh er shoptom din
boishakh er shoptom dine
boishakh er shoshtho din
boishakh er shoshtho dine
boishakh er shotero
boishakh er shotoro
boishakh er shottor
boishakh er shottur
boishakh er shunno
boishakh er shunnoo
boishakh er sobbish
boishakh er solo
boishakh er sotero
boishakh er sottor
boishakh er soy
boishakh er soyta
boishakh er sunno
boishakh er tarik
boishakh er tarikh
boishakh er tarikhe
boishakh er tehattor
boishakh er teis
boishakh er teish
boishakh er teishe
boishakh er teppanno
boishakh er tero
boishakh er teroi
boishakh er tesh
boishakh er teshotti
boishakh er teshra
boishakh er tesra
boishakh er tetallish
boishakh er tetrish
boishakh er tettallish
boishakh er tettrish
boishakh er tin
boishakh er tinsho
boishakh er tinta
boishakh er tinti
boishakh er tippanno
boishakh er tirannobboi
boishakh er tirashi
boishakh er tirish
boishakh er tiyattor
boishakh er tris
boishakh er trish
boishakh er trishe
boishakh er tritio din
boishakh er tritio dine
boishakh er tritiyo
boishakh er tritiyo din
boishakh er tritiyo dine
boishakh er unashi
boishakh er unchollish
boishakh er unis
boishakh er unish
boishakh er unishe
boishakh er unoashi
boishakh er unochollish
boishakh er unonobboi
boishakh er unoponchash
boishakh er unoshat
boishakh er unoshottur
boishakh er unotrish
boishakh er unponchash
boishakh er unshat
boishakh er untrish
boishakh er untrishe
boishakh er zero
botris tarik
botris tarike
botris tarikh
botris tarikhe
botrish tarik
botrish tarike
botrish tarikh
botrish tarikhe
bottris tarik
bottris tarike
bottris tarikh
bottris tarikhe
bottrish tarik
bottrish tarike
bottrish tarikh
bottrish tarikhe
chaar tarik
chaar tarike
chaar tarikh
chaar tarikhe
chabbis tarik
chabbis tarike
chabbis tarikh
chabbis tarikhe
chabbish e agost
chabbish e agosto
chabbish e agrahayon
chabbish e april
chabbish e ashar
chabbish e asharh
chabbish e ashin
chabbish e ashwin
chabbish e august
chabbish e bhadro
chabbish e boishak
chabbish e boishakh
chabbish e choitra
chabbish e choitro
chabbish e december
chabbish e disember
chabbish e disembor
chabbish e epril
chabbish e falgon
chabbish e falgoon
chabbish e falgun
chabbish e februari
chabbish e february
chabbish e februyari
chabbish e januari
chabbish e january
chabbish e joishtho
chabbish e joistho
chabbish e julai
chabbish e jule
chabbish e july
chabbish e jun
chabbish e june
chabbish e jyoishtho
chabbish e kartic
chabbish e kartik
chabbish e magh
chabbish e marc
chabbish e march
chabbish e may
chabbish e me
chabbish e mey
chabbish e mohorrom
chabbish e muharram
chabbish e nobhembor
chabbish e november
chabbish e novembor
chabbish e october
chabbish e ogrohayon
chabbish e oktobor
chabbish e poush
chabbish e push
chabbish e ramjan
chabbish e rojob
chabbish e romjan
chabbish e romzan
chabbish e september
chabbish e setember
chabbish e setembor
chabbish e shaban
chabbish e shawal
chabbish e shrabon
chabbish e srabon
chabbish e vadro
chabbish tarik
chabbish tarike
chabbish tarikh
chabbish tarikhe
chabbishe e agost
chabbishe e agosto
chabbishe e agrahayon
chabbishe e april
chabbishe e ashar
chabbishe e asharh
chabbishe e ashin
chabbishe e ashwin
chabbishe e august
chabbishe e bhadro
chabbishe e boishak
chabbishe e boishakh
chabbishe e choitra
chabbishe e choitro
chabbishe e december
chabbishe e disember
chabbishe e disembor
chabbishe e epril
chabbishe e falgon
chabbishe e falgoon
chabbishe e falgun
chabbishe e februari
chabbishe e february
chabbishe e februyari
chabbishe e januari
chabbishe e january
chabbishe e joishtho
chabbishe e joistho
chabbishe e julai
chabbishe e jule
chabbishe e july
chabbishe e jun
chabbishe e june
chabbishe e jyoishtho
chabbishe e kartic
chabbishe e kartik
chabbishe e magh
chabbishe e marc
chabbishe e march
chabbishe e may
chabbishe e me
chabbishe e mey
chabbishe e mohorrom
chabbishe e muharram
chabbishe e nobhembor
chabbishe e november
chabbishe e novembor
chabbishe e october
chabbishe e ogrohayon
chabbishe e oktobor
chabbishe e poush
chabbishe e push
chabbishe e ramjan
chabbishe e rojob
chabbishe e romjan
chabbishe e romzan
chabbishe e september
chabbishe e setember
chabbishe e setembor
chabbishe e shaban
chabbishe e shawal
chabbishe e shrabon
chabbishe e srabon
chabbishe e vadro
chabbishe tarik
chabbishe tarike
chabbishe tarikh
chabbishe tarikhe
chabis tarik
chabis tarike
chabis tarikh
chabis tarikhe
chabish tarik
chabish tarike
chabish tarikh
chabish tarikhe
chair tarik
chair tarike
chair tarikh
chair tarikhe
chalis tarik
chalis tarike
chalis tarikh
chalis tarikhe
chalish tarik
chalish tarike
chalish tarikh
chalish tarikhe
challis tarik
challis tarike
challis tarikh
challis tarikhe
challish tarik
challish tarike
challish tarikh
challish tarikhe
chapano tarik
chapano tarike
chapano tarikh
chapano tarikhe
chappanno tarik
chappanno tarike
chappanno tarikh
chappanno tarikhe
char e agost
char e agosto
char e agrahayon
char e april
char e ashar
char e asharh
char e ashin
char e ashwin
char e august
char e bhadro
char e boishak
char e boishakh
char e choitra
char e choitro
char e december
char e disember
char e disembor
char e epril
char e falgon
char e falgoon
char e falgun
char e februari
char e february
char e februyari
char e januari
char e january
char e joishtho
char e joistho
char e julai
char e jule
char e july
char e jun
char e june
char e jyoishtho
char e kartic
char e kartik
char e magh
char e marc
char e march
char e may
char e me
char e mey
char e mohorrom
char e muharram
char e nobhembor
char e november
char e novembor
char e october
char e ogrohayon
char e oktobor
char e poush
char e push
char e ramjan
char e rojob
char e romjan
char e romzan
char e september
char e setember
char e setembor
char e shaban
char e shawal
char e shrabon
char e srabon
char e vadro
char tarik
char tarike
char tarikh
char tarikhe
charta tarik
charta tarike
charta tarikh
charta tarikhe
chautha tarik
chautha tarike
chautha tarikh
chautha tarikhe
checholis tarik
checholis tarike
checholis tarikh
checholis tarikhe
checholish tarik
checholish tarike
checholish tarikh
checholish tarikhe
chechollis tarik
chechollis tarike
chechollis tarikh
chechollis tarikhe
chechollish tarik
chechollish tarike
chechollish tarikh
chechollish tarikhe
cheshoti tarik
cheshoti tarike
cheshoti tarikh
cheshoti tarikhe
chesoti tarik
chesoti tarike
chesoti tarikh
chesoti tarikhe
chhabbis tarik
chhabbis tarike
chhabbis tarikh
chhabbis tarikhe
chhabbish tarik
chhabbish tarike
chhabbish tarikh
chhabbish tarikhe
chhappanno tarik
chhappanno tarike
chhappanno tarikh
chhappanno tarikhe
chhechollis tarik
chhechollis tarike
chhechollis tarikh
chhechollis tarikhe
chhechollish tarik
chhechollish tarike
chhechollish tarikh
chhechollish tarikhe
chheshotti tarik
chheshotti tarike
chheshotti tarikh
chheshotti tarikhe
chhesotti tarik
chhesotti tarike
chhesotti tarikh
chhesotti tarikhe
chhiannobboi tarik
chhiannobboi tarike
chhiannobboi tarikh
chhiannobboi tarikhe
chhiashi tarik
chhiashi tarike
chhiashi tarikh
chhiashi tarikhe
chhiasi tarik
chhiasi tarike
chhiasi tarikh
chhiasi tarikhe
chhiattor tarik
chhiattor tarike
chhiattor tarikh
chhiattor tarikhe
chhiyallis tarik
chhiyallis tarike
chhiyallis tarikh
chhiyallis tarikhe
chhiyallish tarik
chhiyallish tarike
chhiyallish tarikh
chhiyallish tarikhe
chhoi tarik
chhoi tarike
chhoi tarikh
chhoi tarikhe
chhollis tarik
chhollis tarike
chhollis tarikh
chhollis tarikhe
chhollish tarik
chhollish tarike
chhollish tarikh
chhollish tarikhe
chhotris tarik
chhotris tarike
chhotris tarikh
chhotris tarikhe
chhotrish tarik
chhotrish tarike
chhotrish tarikh
chhotrish tarikhe
chhoy tarik
chhoy tarike
chhoy tarikh
chhoy tarikhe
chhoyoi tarik
chhoyoi tarike
chhoyoi tarikh
chhoyoi tarikhe
chianoboi tarik
chianoboi tarike
chianoboi tarikh
chianoboi tarikhe
chiashi tarik
chiashi tarike
chiashi tarikh
chiashi tarikhe
chiasi tarik
chiasi tarike
chiasi tarikh
chiasi tarikhe
chiator tarik
chiator tarike
chiator tarikh
chiator tarikhe
chiyalis tarik
chiyalis tarike
chiyalis tarikh
chiyalis tarikhe
chiyalish tarik
chiyalish tarike
chiyalish tarikh
chiyalish tarikhe
chiyator tarik
chiyator tarike
chiyator tarikh
chiyator tarikhe
chiyattor tarik
chiyattor tarike
chiyattor tarikh
chiyattor tarikhe
chobbis tarik
chobbis tarike
chobbis tarikh
chobbis tarikhe
chobbish e agost
chobbish e agosto
chobbish e agrahayon
chobbish e april
chobbish e ashar
chobbish e asharh
chobbish e ashin
chobbish e ashwin
chobbish e august
chobbish e bhadro
chobbish e boishak
chobbish e boishakh
chobbish e choitra
chobbish e choitro
chobbish e december
chobbish e disember
chobbish e disembor
chobbish e epril
chobbish e falgon
chobbish e falgoon
chobbish e falgun
chobbish e februari
chobbish e february
chobbish e februyari
chobbish e januari
chobbish e january
chobbish e joishtho
chobbish e joistho
chobbish e julai
chobbish e jule
chobbish e july
chobbish e jun
chobbish e june
chobbish e jyoishtho
chobbish e kartic
chobbish e kartik
chobbish e magh
chobbish e marc
chobbish e march
chobbish e may
chobbish e me
chobbish e mey
chobbish e mohorrom
chobbish e muharram
chobbish e nobhembor
chobbish e november
chobbish e novembor
chobbish e october
chobbish e ogrohayon
chobbish e oktobor
chobbish e poush
chobbish e push
chobbish e ramjan
chobbish e rojob
chobbish e romjan
chobbish e romzan
chobbish e september
chobbish e setember
chobbish e setembor
chobbish e shaban
chobbish e shawal
chobbish e shrabon
chobbish e srabon
chobbish e vadro
chobbish tarik
chobbish tarike
chobbish tarikh
chobbish tarikhe
chobbishe e agost
chobbishe e agosto
chobbishe e agrahayon
chobbishe e april
chobbishe e ashar
chobbishe e asharh
chobbishe e ashin
chobbishe e ashwin
chobbishe e august
chobbishe e bhadro
chobbishe e boishak
chobbishe e boishakh
chobbishe e choitra
chobbishe e choitro
chobbishe e december
chobbishe e disember
chobbishe e disembor
chobbishe e epril
chobbishe e falgon
chobbishe e falgoon
chobbishe e falgun
chobbishe e februari
chobbishe e february
chobbishe e februyari
chobbishe e januari
chobbishe e january
chobbishe e joishtho
chobbishe e joistho
chobbishe e julai
chobbishe e jule
chobbishe e july
chobbishe e jun
chobbishe e june
chobbishe e jyoishtho
chobbishe e kartic
chobbishe e kartik
chobbishe e magh
chobbishe e marc
chobbishe e march
chobbishe e may
chobbishe e me
chobbishe e mey
chobbishe e mohorrom
chobbishe e muharram
chobbishe e nobhembor
chobbishe e november
chobbishe e novembor
chobbishe e october
chobbishe e ogrohayon
chobbishe e oktobor
chobbishe e poush
chobbishe e push
chobbishe e ramjan
chobbishe e rojob
chobbishe e romjan
chobbishe e romzan
chobbishe e september
chobbishe e setember
chobbishe e setembor
chobbishe e shaban
chobbishe e shawal
chobbishe e shrabon
chobbishe e srabon
chobbishe e vadro
chobbishe tarik
chobbishe tarike
chobbishe tarikh
chobbishe tarikhe
chobis tarik
chobis tarike
chobis tarikh
chobis tarikhe
chobish tarik
chobish tarike
chobish tarikh
chobish tarikhe
choddo e agost
choddo e agosto
choddo e agrahayon
choddo e april
choddo e ashar
choddo e asharh
choddo e ashin
choddo e ashwin
choddo e august
choddo e bhadro
choddo e boishak
choddo e boishakh
choddo e choitra
choddo e choitro
choddo e december
choddo e disember
choddo e disembor
choddo e epril
choddo e falgon
choddo e falgoon
choddo e falgun
choddo e februari
choddo e february
choddo e februyari
choddo e januari
choddo e january
choddo e joishtho
choddo e joistho
choddo e julai
choddo e jule
choddo e july
choddo e jun
choddo e june
choddo e jyoishtho
choddo e kartic
choddo e kartik
choddo e magh
choddo e marc
choddo e march
choddo e may
choddo e me
choddo e mey
choddo e mohorrom
choddo e muharram
choddo e nobhembor
choddo e november
choddo e novembor
choddo e october
choddo e ogrohayon
choddo e oktobor
choddo e poush
choddo e push
choddo e ramjan
choddo e rojob
choddo e romjan
choddo e romzan
choddo e september
choddo e setember
choddo e setembor
choddo e shaban
choddo e shawal
choddo e shrabon
choddo e srabon
choddo e vadro
choddo tarik
choddo tarike
choddo tarikh
choddo tarikhe
choddoi tarik
choddoi tarike
choddoi tarikh
choddoi tarikhe
chodo tarik
chodo tarike
chodo tarikh
chodo tarikhe
choitra er aaat
choitra er aashi
choitra er aat
choitra er aatanno
choitra er aataro
choitra er aatashi
choitra er aatattor
choitra er aatchollish
choitra er aath
choitra er aathash
choitra er aatoi
choitra er aatrish
choitra er aatshotti
choitra er aatt
choitra er aatta
choitra er aek
choitra er ak
choitra er akh
choitra er akta
choitra er akush
choitra er ashi
choitra er at
choitra er atanno
choitra er atannobboi
choitra er atash
choitra er atashe
choitra er atashi
choitra er atattor
choitra er atchollish
choitra er athar
choitra er atharo
choitra er atharoi
choitra er athash
choitra er atshotti
choitra er attattor
choitra er atthaish
choitra er attrish
choitra er baaish
choitra er baaro
choitra er bahanno
choitra er bahattor
choitra er bais
choitra er baish
choitra er baishe
choitra er baro
choitra er baroi
choitra er bashotti
choitra er bayanno
choitra er bayattor
choitra er beyallish
choitra er birannobboi
choitra er birashi
choitra er bis
choitra er bish
choitra er bishe
choitra er biyallish
choitra er botrish
choitra er bottrish
choitra er chaar
choitra er chabbish
choitra er chabbishe
choitra er chair
choitra er challish
choitra er chappanno
choitra er char
choitra er charta
choitra er chautha
choitra er chechollish
choitra er chhabbish
choitra er chhappanno
choitra er chhechollish
choitra er chheshotti
choitra er chhiannobboi
choitra er chhiashi
choitra er chhiattor
choitra er chhiyallish
choitra er chhoi
choitra er chhollish
choitra er chhotrish
choitra er chhoy
choitra er chhoyoi
choitra er chiashi
choitra er chiyattor
choitra er chobbish
choitra er chobbishe
choitra er choddo
choitra er choddoi
choitra er chollish
choitra er chottrish
choitra er choturtho din
choitra er choturtho dine
choitra er chouallish
choitra er chouanno
choitra er chouddo
choitra er choushotti
choitra er choutha
choitra er choutrish
choitra er chouttrish
choitra er choy
choitra er chuallish
choitra er chuanno
choitra er chuattor
choitra er churannobboi
choitra er churashi
choitra er chuyanno
choitra er cobbish
choitra er dersho
choitra er dhui
choitra er ditio din
choitra er ditio dine
choitra er ditiyo
choitra er ditiyo din
choitra er ditiyo dine
choitra er dos
choitra er dosh
choitra er doshh
choitra er doshoi
choitra er doshom din
choitra er doshom dine
choitra er doshra
choitra er doshta
choitra er dosra
choitra er dui
choitra er duisho
choitra er duita
choitra er duiti
choitra er egaro
choitra er egaroi
choitra er egarro
choitra er ek
choitra er ekanno
choitra er ekanobboi
choitra er ekashi
choitra er ekattor
choitra er ekchollish
choitra er eksho
choitra er ekshotti
choitra er ektallish
choitra er ektrish
choitra er ektrishe
choitra er ekush
choitra er ekushe
choitra er hajar
choitra er kuri
choitra er lakh
choitra er naw
choitra er nirannobboi
choitra er nobboi
choitra er nobbui
choitra er nobom din
choitra er nobom dine
choitra er nou
choitra er noy
choitra er noyai
choitra er noyoi
choitra er noyta
choitra er oshtom din
choitra er oshtom dine
choitra er paach
choitra er paanch
choitra er pach
choitra er pachashi
choitra er pachattor
choitra er pachish
choitra er pachoi
choitra er pachta
choitra er panch
choitra er panchai
choitra er panchash
choitra er panchoi
choitra er pnoro
choitra er pochannobboi
choitra er pochashi
choitra er pochattor
choitra er pochish
choitra er pochishe
choitra er pocish
choitra er pohela
choitra er poila
choitra er pointrish
choitra er poishotti
choitra er poitallish
choitra er poitrish
choitra er poncash
choitra er ponchanno
choitra er ponchas
choitra er ponchash
choitra er ponchish
choitra er ponchom din
choitra er ponchom dine
choitra er pondro
choitra er ponero
choitra er ponoro
choitra er ponoroi
choitra er posish
choitra er poytallish
choitra er prothom
choitra er prothom din
choitra er prothom dine
choitra er saat
choitra er sabbish
choitra er saitrish
choitra er sat
choitra er sataish
choitra er satanno
choitra er satannobboi
choitra er satash
choitra er satashi
choitra er satattor
choitra er satchollish
choitra er satero
choitra er satshotti
choitra er sauddo
choitra er sechollish
choitra er shaait
choitra er shaat
choitra er shait
choitra er shaitrish
choitra er shappanno
choitra er shat
choitra er shatai
choitra er shataish
choitra er shataishe
choitra er shatanno
choitra er shatash
choitra er shatashi
choitra er shatattor
choitra er shatchollish
choitra er shatero
choitra er shateroi
choitra er shatoi
choitra er shatshotti
choitra er shatta
choitra er shola
choitra er sholo
choitra er sholoi
choitra er shoptom din
choitra er shoptom dine
choitra er shoshtho din
choitra er shoshtho dine
choitra er shotero
choitra er shotoro
choitra er shottor
choitra er shottur
choitra er shunno
choitra er shunnoo
choitra er sobbish
choitra er solo
choitra er sotero
choitra er sottor
choitra er soy
choitra er soyta
choitra er sunno
choitra er tarik
choitra er tarikh
choitra er tarikhe
choitra er tehattor
choitra er teis
choitra er teish
choitra er teishe
choitra er teppanno
choitra er tero
choitra er teroi
choitra er tesh
choitra er teshotti
choitra er teshra
choitra er tesra
choitra er tetallish
choitra er tetrish
choitra er tettallish
choitra er tettrish
choitra er tin
choitra er tinsho
choitra er tinta
choitra er tinti
choitra er tippanno
choitra er tirannobboi
choitra er tirashi
choitra er tirish
choitra er tiyattor
choitra er tris
choitra er trish
choitra er trishe
choitra er tritio din
choitra er tritio dine
choitra er tritiyo
choitra er tritiyo din
choitra er tritiyo dine
choitra er unashi
choitra er unchollish
choitra er unis
choitra er unish
choitra er unishe
choitra er unoashi
choitra er unochollish
choitra er unonobboi
choitra er unoponchash
choitra er unoshat
choitra er unoshottur
choitra er unotrish
choitra er unponchash
choitra er unshat
choitra er untrish
choitra er untrishe
choitra er zero
choitro er aaat
choitro er aashi
choitro er aat
choitro er aatanno
choitro er aataro
choitro er aatashi
choitro er aatattor
choitro er aatchollish
choitro er aath
choitro er aathash
choitro er aatoi
choitro er aatrish
choitro er aatshotti
choitro er aatt
choitro er aatta
choitro er aek
choitro er ak
choitro er akh
choitro er akta
choitro er akush
choitro er ashi
choitro er at
choitro er atanno
choitro er atannobboi
choitro er atash
choitro er atashe
choitro er atashi
choitro er atattor
choitro er atchollish
choitro er athar
choitro er atharo
choitro er atharoi
choitro er athash
choitro er atshotti
choitro er attattor
choitro er atthaish
choitro er attrish
choitro er baaish
choitro er baaro
choitro er bahanno
choitro er bahattor
choitro er bais
choitro er baish
choitro er baishe
choitro er baro
choitro er baroi
choitro er bashotti
choitro er bayanno
choitro er bayattor
choitro er beyallish
choitro er birannobboi
choitro er birashi
choitro er bis
choitro er bish
choitro er bishe
choitro er biyallish
choitro er botrish
choitro er bottrish
choitro er chaar
choitro er chabbish
choitro er chabbishe
choitro er chair
choitro er challish
choitro er chappanno
choitro er char
choitro er charta
choitro er chautha
choitro er chechollish
choitro er chhabbish
choitro er chhappanno
choitro er chhechollish
choitro er chheshotti
choitro er chhiannobboi
choitro er chhiashi
choitro er chhiattor
choitro er chhiyallish
choitro er chhoi
choitro er chhollish
choitro er chhotrish
choitro er chhoy
choitro er chhoyoi
choitro er chiashi
choitro er chiyattor
choitro er chobbish
choitro er chobbishe
choitro er choddo
choitro er choddoi
choitro er chollish
choitro er chottrish
choitro er choturtho din
choitro er choturtho dine
choitro er chouallish
choitro er chouanno
choitro er chouddo
choitro er choushotti
choitro er choutha
choitro er choutrish
choitro er chouttrish
choitro er choy
choitro er chuallish
choitro er chuanno
choitro er chuattor
choitro er churannobboi
choitro er churashi
choitro er chuyanno
choitro er cobbish
choitro er dersho
choitro er dhui
choitro er ditio din
choitro er ditio dine
choitro er ditiyo
choitro er ditiyo din
choitro er ditiyo dine
choitro er dos
choitro er dosh
choitro er doshh
choitro er doshoi
choitro er doshom din
choitro er doshom dine
choitro er doshra
choitro er doshta
choitro er dosra
choitro er dui
choitro er duisho
choitro er duita
choitro er duiti
choitro er egaro
choitro er egaroi
choitro er egarro
choitro er ek
choitro er ekanno
choitro er ekanobboi
choitro er ekashi
choitro er ekattor
choitro er ekchollish
choitro er eksho
choitro er ekshotti
choitro er ektallish
choitro er ektrish
choitro er ektrishe
choitro er ekush
choitro er ekushe
choitro er hajar
choitro er kuri
choitro er lakh
choitro er naw
choitro er nirannobboi
choitro er nobboi
choitro er nobbui
choitro er nobom din
choitro er nobom dine
choitro er nou
choitro er noy
choitro er noyai
choitro er noyoi
choitro er noyta
choitro er oshtom din
choitro er oshtom dine
choitro er paach
choitro er paanch
choitro er pach
choitro er pachashi
choitro er pachattor
choitro er pachish
choitro er pachoi
choitro er pachta
choitro er panch
choitro er panchai
choitro er panchash
choitro er panchoi
choitro er pnoro
choitro er pochannobboi
choitro er pochashi
choitro er pochattor
choitro er pochish
choitro er pochishe
choitro er pocish
choitro er pohela
choitro er poila
choitro er pointrish
choitro er poishotti
choitro er poitallish
choitro er poitrish
choitro er poncash
choitro er ponchanno
choitro er ponchas
choitro er ponchash
choitro er ponchish
choitro er ponchom din
choitro er ponchom dine
choitro er pondro
choitro er ponero
choitro er ponoro
choitro er ponoroi
choitro er posish
choitro er poytallish
choitro er prothom
choitro er prothom din
choitro er prothom dine
choitro er saat
choitro er sabbish
choitro er saitrish
choitro er sat
choitro er sataish
choitro er satanno
choitro er satannobboi
choitro er satash
choitro er satashi
choitro er satattor
choitro er satchollish
choitro er satero
choitro er satshotti
choitro er sauddo
choitro er sechollish
choitro er shaait
choitro er shaat
choitro er shait
choitro er shaitrish
choitro er shappanno
choitro er shat
choitro er shatai
choitro er shataish
choitro er shataishe
choitro er shatanno
choitro er shatash
choitro er shatashi
choitro er shatattor
choitro er shatchollish
choitro er shatero
choitro er shateroi
choitro er shatoi
choitro er shatshotti
choitro er shatta
choitro er shola
choitro er sholo
choitro er sholoi
choitro er shoptom din
choitro er shoptom dine
choitro er shoshtho din
choitro er shoshtho dine
choitro er shotero
choitro er shotoro
choitro er shottor
choitro er shottur
choitro er shunno
choitro er shunnoo
choitro er sobbish
choitro er solo
choitro er sotero
choitro er sottor
choitro er soy
choitro er soyta
choitro er sunno
choitro er tarik
choitro er tarikh
choitro er tarikhe
choitro er tehattor
choitro er teis
choitro er teish
choitro er teishe
choitro er teppanno
choitro er tero
choitro er teroi
choitro er tesh
choitro er teshotti
choitro er teshra
choitro er tesra
choitro er tetallish
choitro er tetrish
choitro er tettallish
choitro er tettrish
choitro er tin
choitro er tinsho
choitro er tinta
choitro er tinti
choitro er tippanno
choitro er tirannobboi
choitro er tirashi
choitro er tirish
choitro er tiyattor
choitro er tris
choitro er trish
choitro er trishe
choitro er tritio din
choitro er tritio dine
choitro er tritiyo
choitro er tritiyo din
choitro er tritiyo dine
choitro er unashi
choitro er unchollish
choitro er unis
choitro er unish
choitro er unishe
choitro er unoashi
choitro er unochollish
choitro er unonobboi
choitro er unoponchash
choitro er unoshat
choitro er unoshottur
choitro er unotrish
choitro er unponchash
choitro er unshat
choitro er untrish
choitro er untrishe
choitro er zero
cholis tarik
cholis tarike
cholis tarikh
cholis tarikhe
cholish tarik
cholish tarike
cholish tarikh
cholish tarikhe
chollis tarik
chollis tarike
chollis tarikh
chollis tarikhe
chollish tarik
chollish tarike
chollish tarikh
chollish tarikhe
chotris tarik
chotris tarike
chotris tarikh
chotris tarikhe
chotrish tarik
chotrish tarike
chotrish tarikh
chotrish tarikhe
chottris tarik
chottris tarike
chottris tarikh
chottris tarikhe
chottrish tarik
chottrish tarike
chottrish tarikh
chottrish tarikhe
choturtho din agost
choturtho din agosto
choturtho din agrahayon
choturtho din april
choturtho din ashar
choturtho din asharh
choturtho din ashin
choturtho din ashwin
choturtho din august
choturtho din bhadro
choturtho din boishak
choturtho din boishakh
choturtho din choitra
choturtho din choitro
choturtho din december
choturtho din disember
choturtho din disembor
choturtho din epril
choturtho din falgon
choturtho din falgoon
choturtho din falgun
choturtho din februari
choturtho din february
choturtho din februyari
choturtho din januari
choturtho din january
choturtho din joishtho
choturtho din joistho
choturtho din julai
choturtho din jule
choturtho din july
choturtho din jun
choturtho din june
choturtho din jyoishtho
choturtho din kartic
choturtho din kartik
choturtho din magh
choturtho din marc
choturtho din march
choturtho din may
choturtho din me
choturtho din mey
choturtho din mohorrom
choturtho din muharram
choturtho din nobhembor
choturtho din november
choturtho din novembor
choturtho din october
choturtho din ogrohayon
choturtho din oktobor
choturtho din poush
choturtho din push
choturtho din ramjan
choturtho din rojob
choturtho din romjan
choturtho din romzan
choturtho din september
choturtho din setember
choturtho din setembor
choturtho din shaban
choturtho din shawal
choturtho din shrabon
choturtho din srabon
choturtho din vadro
choualis tarik
choualis tarike
choualis tarikh
choualis tarikhe
choualish tarik
choualish tarike
choualish tarikh
choualish tarikhe
chouallis tarik
chouallis tarike
chouallis tarikh
chouallis tarikhe
chouallish tarik
chouallish tarike
chouallish tarikh
chouallish tarikhe
chouanno tarik
chouanno tarike
chouanno tarikh
chouanno tarikhe
chouano tarik
chouano tarike
chouano tarikh
chouano tarikhe
chouddo e agost
chouddo e agosto
chouddo e agrahayon
chouddo e april
chouddo e ashar
chouddo e asharh
chouddo e ashin
chouddo e ashwin
chouddo e august
chouddo e bhadro
chouddo e boishak
chouddo e boishakh
chouddo e choitra
chouddo e choitro
chouddo e december
chouddo e disember
chouddo e disembor
chouddo e epril
chouddo e falgon
chouddo e falgoon
chouddo e falgun
chouddo e februari
chouddo e february
chouddo e februyari
chouddo e januari
chouddo e january
chouddo e joishtho
chouddo e joistho
chouddo e julai
chouddo e jule
chouddo e july
chouddo e jun
chouddo e june
chouddo e jyoishtho
chouddo e kartic
chouddo e kartik
chouddo e magh
chouddo e marc
chouddo e march
chouddo e may
chouddo e me
chouddo e mey
chouddo e mohorrom
chouddo e muharram
chouddo e nobhembor
chouddo e november
chouddo e novembor
chouddo e october
chouddo e ogrohayon
chouddo e oktobor
chouddo e poush
chouddo e push
chouddo e ramjan
chouddo e rojob
chouddo e romjan
chouddo e romzan
chouddo e september
chouddo e setember
chouddo e setembor
chouddo e shaban
chouddo e shawal
chouddo e shrabon
chouddo e srabon
chouddo e vadro
chouddo tarik
chouddo tarike
chouddo tarikh
chouddo tarikhe
choudo tarik
choudo tarike
choudo tarikh
choudo tarikhe
choushoti tarik
choushoti tarike
choushoti tarikh
choushoti tarikhe
choushotti tarik
choushotti tarike
choushotti tarikh
choushotti tarikhe
chousoti tarik
chousoti tarike
chousoti tarikh
chousoti tarikhe
chousotti tarik
chousotti tarike
chousotti tarikh
chousotti tarikhe
choutha tarik
choutha tarike
choutha tarikh
choutha tarikhe
choutris tarik
choutris tarike
choutris tarikh
choutris tarikhe
choutrish tarik
choutrish tarike
choutrish tarikh
choutrish tarikhe
chouttris tarik
chouttris tarike
chouttris tarikh
chouttris tarikhe
chouttrish tarik
chouttrish tarike
chouttrish tarikh
chouttrish tarikhe
choy e agost
choy e agosto
choy e agrahayon
choy e april
choy e ashar
choy e asharh
choy e ashin
choy e ashwin
choy e august
choy e bhadro
choy e boishak
choy e boishakh
choy e choitra
choy e choitro
choy e december
choy e disember
choy e disembor
choy e epril
choy e falgon
choy e falgoon
choy e falgun
choy e februari
choy e february
choy e februyari
choy e januari
choy e january
choy e joishtho
choy e joistho
choy e julai
choy e jule
choy e july
choy e jun
choy e june
choy e jyoishtho
choy e kartic
choy e kartik
choy e magh
choy e marc
choy e march
choy e may
choy e me
choy e mey
choy e mohorrom
choy e muharram
choy e nobhembor
choy e november
choy e novembor
choy e october
choy e ogrohayon
choy e oktobor
choy e poush
choy e push
choy e ramjan
choy e rojob
choy e romjan
choy e romzan
choy e september
choy e setember
choy e setembor
choy e shaban
choy e shawal
choy e shrabon
choy e srabon
choy e vadro
choy tarik
choy tarike
choy tarikh
choy tarikhe
chualis tarik
chualis tarike
chualis tarikh
chualis tarikhe
chualish tarik
chualish tarike
chualish tarikh
chualish tarikhe
chuallis tarik
chuallis tarike
chuallis tarikh
chuallis tarikhe
chuallish tarik
chuallish tarike
chuallish tarikh
chuallish tarikhe
chuanno tarik
chuanno tarike
chuanno tarikh
chuanno tarikhe
chuano tarik
chuano tarike
chuano tarikh
chuano tarikhe
chuator tarik
chuator tarike
chuator tarikh
chuator tarikhe
chuattor tarik
chuattor tarike
chuattor tarikh
chuattor tarikhe
churannobboi tarik
churannobboi tarike
churannobboi tarikh
churannobboi tarikhe
churanoboi tarik
churanoboi tarike
churanoboi tarikh
churanoboi tarikhe
churashi tarik
churashi tarike
churashi tarikh
churashi tarikhe
churasi tarik
churasi tarike
churasi tarikh
churasi tarikhe
chuyanno tarik
chuyanno tarike
chuyanno tarikh
chuyanno tarikhe
chuyano tarik
chuyano tarike
chuyano tarikh
chuyano tarikhe
cobbis tarik
cobbis tarike
cobbis tarikh
cobbis tarikhe
cobbish tarik
cobbish tarike
cobbish tarikh
cobbish tarikhe
cobis tarik
cobis tarike
cobis tarikh
cobis tarikhe
cobish tarik
cobish tarike
cobish tarikh
cobish tarikhe
december er aaat
december er aashi
december er aat
december er aatanno
december er aataro
december er aatashi
december er aatattor
december er aatchollish
december er aath
december er aathash
december er aatoi
december er aatrish
december er aatshotti
december er aatt
december er aatta
december er aek
december er ak
december er akh
december er akta
december er akush
december er ashi
december er at
december er atanno
december er atannobboi
december er atash
december er atashe
december er atashi
december er atattor
december er atchollish
december er athar
december er atharo
december er atharoi
december er athash
december er atshotti
december er attattor
december er atthaish
december er attrish
december er baaish
december er baaro
december er bahanno
december er bahattor
december er bais
december er baish
december er baishe
december er baro
december er baroi
december er bashotti
december er bayanno
december er bayattor
december er beyallish
december er birannobboi
december er birashi
december er bis
december er bish
december er bishe
december er biyallish
december er botrish
december er bottrish
december er chaar
december er chabbish
december er chabbishe
december er chair
december er challish
december er chappanno
december er char
december er charta
december er chautha
december er chechollish
december er chhabbish
december er chhappanno
december er chhechollish
december er chheshotti
december er chhiannobboi
december er chhiashi
december er chhiattor
december er chhiyallish
december er chhoi
december er chhollish
december er chhotrish
december er chhoy
december er chhoyoi
december er chiashi
december er chiyattor
december er chobbish
december er chobbishe
december er choddo
december er choddoi
december er chollish
december er chottrish
december er choturtho din
december er choturtho dine
december er chouallish
december er chouanno
december er chouddo
december er choushotti
december er choutha
december er choutrish
december er chouttrish
december er choy
december er chuallish
december er chuanno
december er chuattor
december er churannobboi
december er churashi
december er chuyanno
december er cobbish
december er dersho
december er dhui
december er ditio din
december er ditio dine
december er ditiyo
december er ditiyo din
december er ditiyo dine
december er dos
december er dosh
december er doshh
december er doshoi
december er doshom din
december er doshom dine
december er doshra
december er doshta
december er dosra
december er dui
december er duisho
december er duita
december er duiti
december er egaro
december er egaroi
december er egarro
december er ek
december er ekanno
december er ekanobboi
december er ekashi
december er ekattor
december er ekchollish
december er eksho
december er ekshotti
december er ektallish
december er ektrish
december er ektrishe
december er ekush
december er ekushe
december er hajar
december er kuri
december er lakh
december er naw
december er nirannobboi
december er nobboi
december er nobbui
december er nobom din
december er nobom dine
december er nou
december er noy
december er noyai
december er noyoi
december er noyta
december er oshtom din
december er oshtom dine
december er paach
december er paanch
december er pach
december er pachashi
december er pachattor
december er pachish
december er pachoi
december er pachta
december er panch
december er panchai
december er panchash
december er panchoi
december er pnoro
december er pochannobboi
december er pochashi
december er pochattor
december er pochish
december er pochishe
december er pocish
december er pohela
december er poila
december er pointrish
december er poishotti
december er poitallish
december er poitrish
december er poncash
december er ponchanno
december er ponchas
december er ponchash
december er ponchish
december er ponchom din
december er ponchom dine
december er pondro
december er ponero
december er ponoro
december er ponoroi
december er posish
december er poytallish
december er prothom
december er prothom din
december er prothom dine
december er saat
december er sabbish
december er saitrish
december er sat
december er sataish
december er satanno
december er satannobboi
december er satash
december er satashi
december er satattor
december er satchollish
december er satero
december er satshotti
december er sauddo
december er sechollish
december er shaait
december er shaat
december er shait
december er shaitrish
december er shappanno
december er shat
december er shatai
december er shataish
december er shataishe
december er shatanno
december er shatash
december er shatashi
december er shatattor
december er shatchollish
december er shatero
december er shateroi
december er shatoi
december er shatshotti
december er shatta
december er shola
december er sholo
december er sholoi
december er shoptom din
december er shoptom dine
december er shoshtho din
december er shoshtho dine
december er shotero
december er shotoro
december er shottor
december er shottur
december er shunno
december er shunnoo
december er sobbish
december er solo
december er sotero
december er sottor
december er soy
december er soyta
december er sunno
december er tarik
december er tarikh
december er tarikhe
december er tehattor
december er teis
december er teish
december er teishe
december er teppanno
december er tero
december er teroi
december er tesh
december er teshotti
december er teshra
december er tesra
december er tetallish
december er tetrish
december er tettallish
december er tettrish
december er tin
december er tinsho
december er tinta
december er tinti
december er tippanno
december er tirannobboi
december er tirashi
december er tirish
december er tiyattor
december er tris
december er trish
december er trishe
december er tritio din
december er tritio dine
december er tritiyo
december er tritiyo din
december er tritiyo dine
december er unashi
december er unchollish
december er unis
december er unish
december er unishe
december er unoashi
december er unochollish
december er unonobboi
december er unoponchash
december er unoshat
december er unoshottur
december er unotrish
december er unponchash
december er unshat
december er untrish
december er untrishe
december er zero
dersho tarik
dersho tarike
dersho tarikh
dersho tarikhe
derso tarik
derso tarike
derso tarikh
derso tarikhe
dhui tarik
dhui tarike
dhui tarikh
dhui tarikhe
disember er choturtho din
disember er choturtho dine
disember er ditio din
disember er ditio dine
disember er ditiyo din
disember er ditiyo dine
disember er doshom din
disember er doshom dine
disember er nobom din
disember er nobom dine
disember er oshtom din
disember er oshtom dine
disember er ponchom din
disember er ponchom dine
disember er prothom din
disember er prothom dine
disember er shoptom din
disember er shoptom dine
disember er shoshtho din
disember er shoshtho dine
disember er tritio din
disember er tritio dine
disember er tritiyo din
disember er tritiyo dine
disembor er aaat
disembor er aashi
disembor er aat
disembor er aatanno
disembor er aataro
disembor er aatashi
disembor er aatattor
disembor er aatchollish
disembor er aath
disembor er aathash
disembor er aatoi
disembor er aatrish
disembor er aatshotti
disembor er aatt
disembor er aatta
disembor er aek
disembor er ak
disembor er akh
disembor er akta
disembor er akush
disembor er ashi
disembor er at
disembor er atanno
disembor er atannobboi
disembor er atash
disembor er atashe
disembor er atashi
disembor er atattor
disembor er atchollish
disembor er athar
disembor er atharo
disembor er atharoi
disembor er athash
disembor er atshotti
disembor er attattor
disembor er atthaish
disembor er attrish
disembor er baaish
disembor er baaro
disembor er bahanno
disembor er bahattor
disembor er bais
disembor er baish
disembor er baishe
disembor er baro
disembor er baroi
disembor er bashotti
disembor er bayanno
disembor er bayattor
disembor er beyallish
disembor er birannobboi
disembor er birashi
disembor er bis
disembor er bish
disembor er bishe
disembor er biyallish
disembor er botrish
disembor er bottrish
disembor er chaar
disembor er chabbish
disembor er chabbishe
disembor er chair
disembor er challish
disembor er chappanno
disembor er char
disembor er charta
disembor er chautha
disembor er chechollish
disembor er chhabbish
disembor er chhappanno
disembor er chhechollish
disembor er chheshotti
disembor er chhiannobboi
disembor er chhiashi
disembor er chhiattor
disembor er chhiyallish
disembor er chhoi
disembor er chhollish
disembor er chhotrish
disembor er chhoy
disembor er chhoyoi
disembor er chiashi
disembor er chiyattor
disembor er chobbish
disembor er chobbishe
disembor er choddo
disembor er choddoi
disembor er chollish
disembor er chottrish
disembor er choturtho din
disembor er choturtho dine
disembor er chouallish
disembor er chouanno
disembor er chouddo
disembor er choushotti
disembor er choutha
disembor er choutrish
disembor er chouttrish
disembor er choy
disembor er chuallish
disembor er chuanno
disembor er chuattor
disembor er churannobboi
disembor er churashi
disembor er chuyanno
disembor er cobbish
disembor er dersho
disembor er dhui
disembor er ditio din
disembor er ditio dine
disembor er ditiyo
disembor er ditiyo din
disembor er ditiyo dine
disembor er dos
disembor er dosh
disembor er doshh
disembor er doshoi
disembor er doshom din
disembor er doshom dine
disembor er doshra
disembor er doshta
disembor er dosra
disembor er dui
disembor er duisho
disembor er duita
disembor er duiti
disembor er egaro
disembor er egaroi
disembor er egarro
disembor er ek
disembor er ekanno
disembor er ekanobboi
disembor er ekashi
disembor er ekattor
disembor er ekchollish
disembor er eksho
disembor er ekshotti
disembor er ektallish
disembor er ektrish
disembor er ektrishe
disembor er ekush
disembor er ekushe
disembor er hajar
disembor er kuri
disembor er lakh
disembor er naw
disembor er nirannobboi
disembor er nobboi
disembor er nobbui
disembor er nobom din
disembor er nobom dine
disembor er nou
disembor er noy
disembor er noyai
disembor er noyoi
disembor er noyta
disembor er oshtom din
disembor er oshtom dine
disembor er paach
disembor er paanch
disembor er pach
disembor er pachashi
disembor er pachattor
disembor er pachish
disembor er pachoi
disembor er pachta
disembor er panch
disembor er panchai
disembor er panchash
disembor er panchoi
disembor er pnoro
disembor er pochannobboi
disembor er pochashi
disembor er pochattor
disembor er pochish
disembor er pochishe
disembor er pocish
disembor er pohela
disembor er poila
disembor er pointrish
disembor er poishotti
disembor er poitallish
disembor er poitrish
disembor er poncash
disembor er ponchanno
disembor er ponchas
disembor er ponchash
disembor er ponchish
disembor er ponchom din
disembor er ponchom dine
disembor er pondro
disembor er ponero
disembor er ponoro
disembor er ponoroi
disembor er posish
disembor er poytallish
disembor er prothom
disembor er prothom din
disembor er prothom dine
disembor er saat
disembor er sabbish
disembor er saitrish
disembor er sat
disembor er sataish
disembor er satanno
disembor er satannobboi
disembor er satash
disembor er satashi
disembor er satattor
disembor er satchollish
disembor er satero
disembor er satshotti
disembor er sauddo
disembor er sechollish
disembor er shaait
disembor er shaat
disembor er shait
disembor er shaitrish
disembor er shappanno
disembor er shat
disembor er shatai
disembor er shataish
disembor er shataishe
disembor er shatanno
disembor er shatash
disembor er shatashi
disembor er shatattor
disembor er shatchollish
disembor er shatero
disembor er shateroi
disembor er shatoi
disembor er shatshotti
disembor er shatta
disembor er shola
disembor er sholo
disembor er sholoi
disembor er shoptom din
disembor er shoptom dine
disembor er shoshtho din
disembor er shoshtho dine
disembor er shotero
disembor er shotoro
disembor er shottor
disembor er shottur
disembor er shunno
disembor er shunnoo
disembor er sobbish
disembor er solo
disembor er sotero
disembor er sottor
disembor er soy
disembor er soyta
disembor er sunno
disembor er tarik
disembor er tarikh
disembor er tarikhe
disembor er tehattor
disembor er teis
disembor er teish
disembor er teishe
disembor er teppanno
disembor er tero
disembor er teroi
disembor er tesh
disembor er teshotti
disembor er teshra
disembor er tesra
disembor er tetallish
disembor er tetrish
disembor er tettallish
disembor er tettrish
disembor er tin
disembor er tinsho
disembor er tinta
disembor er tinti
disembor er tippanno
disembor er tirannobboi
disembor er tirashi
disembor er tirish
disembor er tiyattor
disembor er tris
disembor er trish
disembor er trishe
disembor er tritio din
disembor er tritio dine
disembor er tritiyo
disembor er tritiyo din
disembor er tritiyo dine
disembor er unashi
disembor er unchollish
disembor er unis
disembor er unish
disembor er unishe
disembor er unoashi
disembor er unochollish
disembor er unonobboi
disembor er unoponchash
disembor er unoshat
disembor er unoshottur
disembor er unotrish
disembor er unponchash
disembor er unshat
disembor er untrish
disembor er untrishe
disembor er zero
ditio din agost
ditio din agosto
ditio din agrahayon
ditio din april
ditio din ashar
ditio din asharh
ditio din ashin
ditio din ashwin
ditio din august
ditio din bhadro
ditio din boishak
ditio din boishakh
ditio din choitra
ditio din choitro
ditio din december
ditio din disember
ditio din disembor
ditio din epril
ditio din falgon
ditio din falgoon
ditio din falgun
ditio din februari
ditio din february
ditio din februyari
ditio din januari
ditio din january
ditio din joishtho
ditio din joistho
ditio din julai
ditio din jule
ditio din july
ditio din jun
ditio din june
ditio din jyoishtho
ditio din kartic
ditio din kartik
ditio din magh
ditio din marc
ditio din march
ditio din may
ditio din me
ditio din mey
ditio din mohorrom
ditio din muharram
ditio din nobhembor
ditio din november
ditio din novembor
ditio din october
ditio din ogrohayon
ditio din oktobor
ditio din poush
ditio din push
ditio din ramjan
ditio din rojob
ditio din romjan
ditio din romzan
ditio din september
ditio din setember
ditio din setembor
ditio din shaban
ditio din shawal
ditio din shrabon
ditio din srabon
ditio din vadro
ditiyo din agost
ditiyo din agosto
ditiyo din agrahayon
ditiyo din april
ditiyo din ashar
ditiyo din asharh
ditiyo din ashin
ditiyo din ashwin
ditiyo din august
ditiyo din bhadro
ditiyo din boishak
ditiyo din boishakh
ditiyo din choitra
ditiyo din choitro
ditiyo din december
ditiyo din disember
ditiyo din disembor
ditiyo din epril
ditiyo din falgon
ditiyo din falgoon
ditiyo din falgun
ditiyo din februari
ditiyo din february
ditiyo din februyari
ditiyo din januari
ditiyo din january
ditiyo din joishtho
ditiyo din joistho
ditiyo din julai
ditiyo din jule
ditiyo din july
ditiyo din jun
ditiyo din june
ditiyo din jyoishtho
ditiyo din kartic
ditiyo din kartik
ditiyo din magh
ditiyo din marc
ditiyo din march
ditiyo din may
ditiyo din me
ditiyo din mey
ditiyo din mohorrom
ditiyo din muharram
ditiyo din nobhembor
ditiyo din november
ditiyo din novembor
ditiyo din october
ditiyo din ogrohayon
ditiyo din oktobor
ditiyo din poush
ditiyo din push
ditiyo din ramjan
ditiyo din rojob
ditiyo din romjan
ditiyo din romzan
ditiyo din september
ditiyo din setember
ditiyo din setembor
ditiyo din shaban
ditiyo din shawal
ditiyo din shrabon
ditiyo din srabon
ditiyo din vadro
ditiyo tarik
ditiyo tarike
ditiyo tarikh
ditiyo tarikhe
dos tarik
dos tarike
dos tarikh
dos tarikhe
dosh e agost
dosh e agosto
dosh e agrahayon
dosh e april
dosh e ashar
dosh e asharh
dosh e ashin
dosh e ashwin
dosh e august
dosh e bhadro
dosh e boishak
dosh e boishakh
dosh e choitra
dosh e choitro
dosh e december
dosh e disember
dosh e disembor
dosh e epril
dosh e falgon
dosh e falgoon
dosh e falgun
dosh e februari
dosh e february
dosh e februyari
dosh e januari
dosh e january
dosh e joishtho
dosh e joistho
dosh e julai
dosh e jule
dosh e july
dosh e jun
dosh e june
dosh e jyoishtho
dosh e kartic
dosh e kartik
dosh e magh
dosh e marc
dosh e march
dosh e may
dosh e me
dosh e mey
dosh e mohorrom
dosh e muharram
dosh e nobhembor
dosh e november
dosh e novembor
dosh e october
dosh e ogrohayon
dosh e oktobor
dosh e poush
dosh e push
dosh e ramjan
dosh e rojob
dosh e romjan
dosh e romzan
dosh e september
dosh e setember
dosh e setembor
dosh e shaban
dosh e shawal
dosh e shrabon
dosh e srabon
dosh e vadro
dosh tarik
dosh tarike
dosh tarikh
dosh tarikhe
doshh tarik
doshh tarike
doshh tarikh
doshh tarikhe
doshoi tarik
doshoi tarike
doshoi tarikh
doshoi tarikhe
doshom din agost
doshom din agosto
doshom din agrahayon
doshom din april
doshom din ashar
doshom din asharh
doshom din ashin
doshom din ashwin
doshom din august
doshom din bhadro
doshom din boishak
doshom din boishakh
doshom din choitra
doshom din choitro
doshom din december
doshom din disember
doshom din disembor
doshom din epril
doshom din falgon
doshom din falgoon
doshom din falgun
doshom din februari
doshom din february
doshom din februyari
doshom din januari
doshom din january
doshom din joishtho
doshom din joistho
doshom din julai
doshom din jule
doshom din july
doshom din jun
doshom din june
doshom din jyoishtho
doshom din kartic
doshom din kartik
doshom din magh
doshom din marc
doshom din march
doshom din may
doshom din me
doshom din mey
doshom din mohorrom
doshom din muharram
doshom din nobhembor
doshom din november
doshom din novembor
doshom din october
doshom din ogrohayon
doshom din oktobor
doshom din poush
doshom din push
doshom din ramjan
doshom din rojob
doshom din romjan
doshom din romzan
doshom din september
doshom din setember
doshom din setembor
doshom din shaban
doshom din shawal
doshom din shrabon
doshom din srabon
doshom din vadro
doshra tarik
doshra tarike
doshra tarikh
doshra tarikhe
doshta tarik
doshta tarike
doshta tarikh
doshta tarikhe
dosra tarik
dosra tarike
dosra tarikh
dosra tarikhe
dui e agost
dui e agosto
dui e agrahayon
dui e april
dui e ashar
dui e asharh
dui e ashin
dui e ashwin
dui e august
dui e bhadro
dui e boishak
dui e boishakh
dui e choitra
dui e choitro
dui e december
dui e disember
dui e disembor
dui e epril
dui e falgon
dui e falgoon
dui e falgun
dui e februari
dui e february
dui e februyari
dui e januari
dui e january
dui e joishtho
dui e joistho
dui e julai
dui e jule
dui e july
dui e jun
dui e june
dui e jyoishtho
dui e kartic
dui e kartik
dui e magh
dui e marc
dui e march
dui e may
dui e me
dui e mey
dui e mohorrom
dui e muharram
dui e nobhembor
dui e november
dui e novembor
dui e october
dui e ogrohayon
dui e oktobor
dui e poush
dui e push
dui e ramjan
dui e rojob
dui e romjan
dui e romzan
dui e september
dui e setember
dui e setembor
dui e shaban
dui e shawal
dui e shrabon
dui e srabon
dui e vadro
dui hajar
dui tarik
dui tarike
dui tarikh
dui tarikhe
duisho tarik
duisho tarike
duisho tarikh
duisho tarikhe
duiso tarik
duiso tarike
duiso tarikh
duiso tarikhe
duita tarik
duita tarike
duita tarikh
duita tarikhe
duiti tarik
duiti tarike
duiti tarikh
duiti tarikhe
egaro e agost
egaro e agosto
egaro e agrahayon
egaro e april
egaro e ashar
egaro e asharh
egaro e ashin
egaro e ashwin
egaro e august
egaro e bhadro
egaro e boishak
egaro e boishakh
egaro e choitra
egaro e choitro
egaro e december
egaro e disember
egaro e disembor
egaro e epril
egaro e falgon
egaro e falgoon
egaro e falgun
egaro e februari
egaro e february
egaro e februyari
egaro e januari
egaro e january
egaro e joishtho
egaro e joistho
egaro e julai
egaro e jule
egaro e july
egaro e jun
egaro e june
egaro e jyoishtho
egaro e kartic
egaro e kartik
egaro e magh
egaro e marc
egaro e march
egaro e may
egaro e me
egaro e mey
egaro e mohorrom
egaro e muharram
egaro e nobhembor
egaro e november
egaro e novembor
egaro e october
egaro e ogrohayon
egaro e oktobor
egaro e poush
egaro e push
egaro e ramjan
egaro e rojob
egaro e romjan
egaro e romzan
egaro e september
egaro e setember
egaro e setembor
egaro e shaban
egaro e shawal
egaro e shrabon
egaro e srabon
egaro e vadro
egaro tarik
egaro tarike
egaro tarikh
egaro tarikhe
egaroi tarik
egaroi tarike
egaroi tarikh
egaroi tarikhe
egarro tarik
egarro tarike
egarro tarikh
egarro tarikhe
ek e agost
ek e agosto
ek e agrahayon
ek e april
ek e ashar
ek e asharh
ek e ashin
ek e ashwin
ek e august
ek e bhadro
ek e boishak
ek e boishakh
ek e choitra
ek e choitro
ek e december
ek e disember
ek e disembor
ek e epril
ek e falgon
ek e falgoon
ek e falgun
ek e februari
ek e february
ek e februyari
ek e januari
ek e january
ek e joishtho
ek e joistho
ek e julai
ek e jule
ek e july
ek e jun
ek e june
ek e jyoishtho
ek e kartic
ek e kartik
ek e magh
ek e marc
ek e march
ek e may
ek e me
ek e mey
ek e mohorrom
ek e muharram
ek e nobhembor
ek e november
ek e novembor
ek e october
ek e ogrohayon
ek e oktobor
ek e poush
ek e push
ek e ramjan
ek e rojob
ek e romjan
ek e romzan
ek e september
ek e setember
ek e setembor
ek e shaban
ek e shawal
ek e shrabon
ek e srabon
ek e vadro
ek tarik
ek tarike
ek tarikh
ek tarikhe
ekanno tarik
ekanno tarike
ekanno tarikh
ekanno tarikhe
ekano tarik
ekano tarike
ekano tarikh
ekano tarikhe
ekanobboi tarik
ekanobboi tarike
ekanobboi tarikh
ekanobboi tarikhe
ekanoboi tarik
ekanoboi tarike
ekanoboi tarikh
ekanoboi tarikhe
ekashi tarik
ekashi tarike
ekashi tarikh
ekashi tarikhe
ekasi tarik
ekasi tarike
ekasi tarikh
ekasi tarikhe
ekator tarik
ekator tarike
ekator tarikh
ekator tarikhe
ekattor tarik
ekattor tarike
ekattor tarikh
ekattor tarikhe
ekcholis tarik
ekcholis tarike
ekcholis tarikh
ekcholis tarikhe
ekcholish tarik
ekcholish tarike
ekcholish tarikh
ekcholish tarikhe
ekchollis tarik
ekchollis tarike
ekchollis tarikh
ekchollis tarikhe
ekchollish tarik
ekchollish tarike
ekchollish tarikh
ekchollish tarikhe
eksho tarik
eksho tarike
eksho tarikh
eksho tarikhe
ekshoti tarik
ekshoti tarike
ekshoti tarikh
ekshoti tarikhe
ekshotti tarik
ekshotti tarike
ekshotti tarikh
ekshotti tarikhe
ekso tarik
ekso tarike
ekso tarikh
ekso tarikhe
eksolis tarik
eksolis tarike
eksolis tarikh
eksolis tarikhe
eksolish tarik
eksolish tarike
eksolish tarikh
eksolish tarikhe
eksollis tarik
eksollis tarike
eksollis tarikh
eksollis tarikhe
eksollish tarik
eksollish tarike
eksollish tarikh
eksollish tarikhe
eksoti tarik
eksoti tarike
eksoti tarikh
eksoti tarikhe
eksotti tarik
eksotti tarike
eksotti tarikh
eksotti tarikhe
ektalis tarik
ektalis tarike
ektalis tarikh
ektalis tarikhe
ektalish tarik
ektalish tarike
ektalish tarikh
ektalish tarikhe
ektallis tarik
ektallis tarike
ektallis tarikh
ektallis tarikhe
ektallish tarik
ektallish tarike
ektallish tarikh
ektallish tarikhe
ektris tarik
ektris tarike
ektris tarikh
ektris tarikhe
ektrish e agost
ektrish e agosto
ektrish e agrahayon
ektrish e april
ektrish e ashar
ektrish e asharh
ektrish e ashin
ektrish e ashwin
ektrish e august
ektrish e bhadro
ektrish e boishak
ektrish e boishakh
ektrish e choitra
ektrish e choitro
ektrish e december
ektrish e disember
ektrish e disembor
ektrish e epril
ektrish e falgon
ektrish e falgoon
ektrish e falgun
ektrish e februari
ektrish e february
ektrish e februyari
ektrish e januari
ektrish e january
ektrish e joishtho
ektrish e joistho
ektrish e julai
ektrish e jule
ektrish e july
ektrish e jun
ektrish e june
ektrish e jyoishtho
ektrish e kartic
ektrish e kartik
ektrish e magh
ektrish e marc
ektrish e march
ektrish e may
ektrish e me
ektrish e mey
ektrish e mohorrom
ektrish e muharram
ektrish e nobhembor
ektrish e november
ektrish e novembor
ektrish e october
ektrish e ogrohayon
ektrish e oktobor
ektrish e poush
ektrish e push
ektrish e ramjan
ektrish e rojob
ektrish e romjan
ektrish e romzan
ektrish e september
ektrish e setember
ektrish e setembor
ektrish e shaban
ektrish e shawal
ektrish e shrabon
ektrish e srabon
ektrish e vadro
ektrish tarik
ektrish tarike
ektrish tarikh
ektrish tarikhe
ektrishe e agost
ektrishe e agosto
ektrishe e agrahayon
ektrishe e april
ektrishe e ashar
ektrishe e asharh
ektrishe e ashin
ektrishe e ashwin
ektrishe e august
ektrishe e bhadro
ektrishe e boishak
ektrishe e boishakh
ektrishe e choitra
ektrishe e choitro
ektrishe e december
ektrishe e disember
ektrishe e disembor
ektrishe e epril
ektrishe e falgon
ektrishe e falgoon
ektrishe e falgun
ektrishe e februari
ektrishe e february
ektrishe e februyari
ektrishe e januari
ektrishe e january
ektrishe e joishtho
ektrishe e joistho
ektrishe e julai
ektrishe e jule
ektrishe e july
ektrishe e jun
ektrishe e june
ektrishe e jyoishtho
ektrishe e kartic
ektrishe e kartik
ektrishe e magh
ektrishe e marc
ektrishe e march
ektrishe e may
ektrishe e me
ektrishe e mey
ektrishe e mohorrom
ektrishe e muharram
ektrishe e nobhembor
ektrishe e november
ektrishe e novembor
ektrishe e october
ektrishe e ogrohayon
ektrishe e oktobor
ektrishe e poush
ektrishe e push
ektrishe e ramjan
ektrishe e rojob
ektrishe e romjan
ektrishe e romzan
ektrishe e september
ektrishe e setember
ektrishe e setembor
ektrishe e shaban
ektrishe e shawal
ektrishe e shrabon
ektrishe e srabon
ektrishe e vadro
ektrishe tarik
ektrishe tarike
ektrishe tarikh
ektrishe tarikhe
ekus tarik
ekus tarike
ekus tarikh
ekus tarikhe
ekush e agost
ekush e agosto
ekush e agrahayon
ekush e april
ekush e ashar
ekush e asharh
ekush e ashin
ekush e ashwin
ekush e august
ekush e bhadro
ekush e boishak
ekush e boishakh
ekush e choitra
ekush e choitro
ekush e december
ekush e disember
ekush e disembor
ekush e epril
ekush e falgon
ekush e falgoon
ekush e falgun
ekush e februari
ekush e february
ekush e februyari
ekush e januari
ekush e january
ekush e joishtho
ekush e joistho
ekush e julai
ekush e jule
ekush e july
ekush e jun
ekush e june
ekush e jyoishtho
ekush e kartic
ekush e kartik
ekush e magh
ekush e marc
ekush e march
ekush e may
ekush e me
ekush e mey
ekush e mohorrom
ekush e muharram
ekush e nobhembor
ekush e november
ekush e novembor
ekush e october
ekush e ogrohayon
ekush e oktobor
ekush e poush
ekush e push
ekush e ramjan
ekush e rojob
ekush e romjan
ekush e romzan
ekush e september
ekush e setember
ekush e setembor
ekush e shaban
ekush e shawal
ekush e shrabon
ekush e srabon
ekush e vadro
ekush tarik
ekush tarike
ekush tarikh
ekush tarikhe
ekushe e agost
ekushe e agosto
ekushe e agrahayon
ekushe e april
ekushe e ashar
ekushe e asharh
ekushe e ashin
ekushe e ashwin
ekushe e august
ekushe e bhadro
ekushe e boishak
ekushe e boishakh
ekushe e choitra
ekushe e choitro
ekushe e december
ekushe e disember
ekushe e disembor
ekushe e epril
ekushe e falgon
ekushe e falgoon
ekushe e falgun
ekushe e februari
ekushe e february
ekushe e februyari
ekushe e januari
ekushe e january
ekushe e joishtho
ekushe e joistho
ekushe e julai
ekushe e jule
ekushe e july
ekushe e jun
ekushe e june
ekushe e jyoishtho
ekushe e kartic
ekushe e kartik
ekushe e magh
ekushe e marc
ekushe e march
ekushe e may
ekushe e me
ekushe e mey
ekushe e mohorrom
ekushe e muharram
ekushe e nobhembor
ekushe e november
ekushe e novembor
ekushe e october
ekushe e ogrohayon
ekushe e oktobor
ekushe e poush
ekushe e push
ekushe e ramjan
ekushe e rojob
ekushe e romjan
ekushe e romzan
ekushe e september
ekushe e setember
ekushe e setembor
ekushe e shaban
ekushe e shawal
ekushe e shrabon
ekushe e srabon
ekushe e vadro
ekushe tarik
ekushe tarike
ekushe tarikh
ekushe tarikhe
epril er aaat
epril er aashi
epril er aat
epril er aatanno
epril er aataro
epril er aatashi
epril er aatattor
epril er aatchollish
epril er aath
epril er aathash
epril er aatoi
epril er aatrish
epril er aatshotti
epril er aatt
epril er aatta
epril er aek
epril er ak
epril er akh
epril er akta
epril er akush
epril er ashi
epril er at
epril er atanno
epril er atannobboi
epril er atash
epril er atashe
epril er atashi
epril er atattor
epril er atchollish
epril er athar
epril er atharo
epril er atharoi
epril er athash
epril er atshotti
epril er attattor
epril er atthaish
epril er attrish
epril er baaish
epril er baaro
epril er bahanno
epril er bahattor
epril er bais
epril er baish
epril er baishe
epril er baro
epril er baroi
epril er bashotti
epril er bayanno
epril er bayattor
epril er beyallish
epril er birannobboi
epril er birashi
epril er bis
epril er bish
epril er bishe
epril er biyallish
epril er botrish
epril er bottrish
epril er chaar
epril er chabbish
epril er chabbishe
epril er chair
epril er challish
epril er chappanno
epril er char
epril er charta
epril er chautha
epril er chechollish
epril er chhabbish
epril er chhappanno
epril er chhechollish
epril er chheshotti
epril er chhiannobboi
epril er chhiashi
epril er chhiattor
epril er chhiyallish
epril er chhoi
epril er chhollish
epril er chhotrish
epril er chhoy
epril er chhoyoi
epril er chiashi
epril er chiyattor
epril er chobbish
epril er chobbishe
epril er choddo
epril er choddoi
epril er chollish
epril er chottrish
epril er choturtho din
epril er choturtho dine
epril er chouallish
epril er chouanno
epril er chouddo
epril er choushotti
epril er choutha
epril er choutrish
epril er chouttrish
epril er choy
epril er chuallish
epril er chuanno
epril er chuattor
epril er churannobboi
epril er churashi
epril er chuyanno
epril er cobbish
epril er dersho
epril er dhui
epril er ditio din
epril er ditio dine
epril er ditiyo
epril er ditiyo din
epril er ditiyo dine
epril er dos
epril er dosh
epril er doshh
epril er doshoi
epril er doshom din
epril er doshom dine
epril er doshra
epril er doshta
epril er dosra
epril er dui
epril er duisho
epril er duita
epril er duiti
epril er egaro
epril er egaroi
epril er egarro
epril er ek
epril er ekanno
epril er ekanobboi
epril er ekashi
epril er ekattor
epril er ekchollish
epril er eksho
epril er ekshotti
epril er ektallish
epril er ektrish
epril er ektrishe
epril er ekush
epril er ekushe
epril er hajar
epril er kuri
epril er lakh
epril er naw
epril er nirannobboi
epril er nobboi
epril er nobbui
epril er nobom din
epril er nobom dine
epril er nou
epril er noy
epril er noyai
epril er noyoi
epril er noyta
epril er oshtom din
epril er oshtom dine
epril er paach
epril er paanch
epril er pach
epril er pachashi
epril er pachattor
epril er pachish
epril er pachoi
epril er pachta
epril er panch
epril er panchai
epril er panchash
epril er panchoi
epril er pnoro
epril er pochannobboi
epril er pochashi
epril er pochattor
epril er pochish
epril er pochishe
epril er pocish
epril er pohela
epril er poila
epril er pointrish
epril er poishotti
epril er poitallish
epril er poitrish
epril er poncash
epril er ponchanno
epril er ponchas
epril er ponchash
epril er ponchish
epril er ponchom din
epril er ponchom dine
epril er pondro
epril er ponero
epril er ponoro
epril er ponoroi
epril er posish
epril er poytallish
epril er prothom
epril er prothom din
epril er prothom dine
epril er saat
epril er sabbish
epril er saitrish
epril er sat
epril er sataish
epril er satanno
epril er satannobboi
epril er satash
epril er satashi
epril er satattor
epril er satchollish
epril er satero
epril er satshotti
epril er sauddo
epril er sechollish
epril er shaait
epril er shaat
epril er shait
epril er shaitrish
epril er shappanno
epril er shat
epril er shatai
epril er shataish
epril er shataishe
epril er shatanno
epril er shatash
epril er shatashi
epril er shatattor
epril er shatchollish
epril er shatero
epril er shateroi
epril er shatoi
epril er shatshotti
epril er shatta
epril er shola
epril er sholo
epril er sholoi
epril er shoptom din
epril er shoptom dine
epril er shoshtho din
epril er shoshtho dine
epril er shotero
epril er shotoro
epril er shottor
epril er shottur
epril er shunno
epril er shunnoo
epril er sobbish
epril er solo
epril er sotero
epril er sottor
epril er soy
epril er soyta
epril er sunno
epril er tarik
epril er tarikh
epril er tarikhe
epril er tehattor
epril er teis
epril er teish
epril er teishe
epril er teppanno
epril er tero
epril er teroi
epril er tesh
epril er teshotti
epril er teshra
epril er tesra
epril er tetallish
epril er tetrish
epril er tettallish
epril er tettrish
epril er tin
epril er tinsho
epril er tinta
epril er tinti
epril er tippanno
epril er tirannobboi
epril er tirashi
epril er tirish
epril er tiyattor
epril er tris
epril er trish
epril er trishe
epril er tritio din
epril er tritio dine
epril er tritiyo
epril er tritiyo din
epril er tritiyo dine
epril er unashi
epril er unchollish
epril er unis
epril er unish
epril er unishe
epril er unoashi
epril er unochollish
epril er unonobboi
epril er unoponchash
epril er unoshat
epril er unoshottur
epril er unotrish
epril er unponchash
epril er unshat
epril er untrish
epril er untrishe
epril er zero
falgon er choturtho din
falgon er choturtho dine
falgon er ditio din
falgon er ditio dine
falgon er ditiyo din
falgon er ditiyo dine
falgon er doshom din
falgon er doshom dine
falgon er nobom din
falgon er nobom dine
falgon er oshtom din
falgon er oshtom dine
falgon er ponchom din
falgon er ponchom dine
falgon er prothom din
falgon er prothom dine
falgon er shoptom din
falgon er shoptom dine
falgon er shoshtho din
falgon er shoshtho dine
falgon er tritio din
falgon er tritio dine
falgon er tritiyo din
falgon er tritiyo dine
falgoon er choturtho din
falgoon er choturtho dine
falgoon er ditio din
falgoon er ditio dine
falgoon er ditiyo din
falgoon er ditiyo dine
falgoon er doshom din
falgoon er doshom dine
falgoon er nobom din
falgoon er nobom dine
falgoon er oshtom din
falgoon er oshtom dine
falgoon er ponchom din
falgoon er ponchom dine
falgoon er prothom din
falgoon er prothom dine
falgoon er shoptom din
falgoon er shoptom dine
falgoon er shoshtho din
falgoon er shoshtho dine
falgoon er tritio din
falgoon er tritio dine
falgoon er tritiyo din
falgoon er tritiyo dine
falgun er aaat
falgun er aashi
falgun er aat
falgun er aatanno
falgun er aataro
falgun er aatashi
falgun er aatattor
falgun er aatchollish
falgun er aath
falgun er aathash
falgun er aatoi
falgun er aatrish
falgun er aatshotti
falgun er aatt
falgun er aatta
falgun er aek
falgun er ak
falgun er akh
falgun er akta
falgun er akush
falgun er ashi
falgun er at
falgun er atanno
falgun er atannobboi
falgun er atash
falgun er atashe
falgun er atashi
falgun er atattor
falgun er atchollish
falgun er athar
falgun er atharo
falgun er atharoi
falgun er athash
falgun er atshotti
falgun er attattor
falgun er atthaish
falgun er attrish
falgun er baaish
falgun er baaro
falgun er bahanno
falgun er bahattor
falgun er bais
falgun er baish
falgun er baishe
falgun er baro
falgun er baroi
falgun er bashotti
falgun er bayanno
falgun er bayattor
falgun er beyallish
falgun er birannobboi
falgun er birashi
falgun er bis
falgun er bish
falgun er bishe
falgun er biyallish
falgun er botrish
falgun er bottrish
falgun er chaar
falgun er chabbish
falgun er chabbishe
falgun er chair
falgun er challish
falgun er chappanno
falgun er char
falgun er charta
falgun er chautha
falgun er chechollish
falgun er chhabbish
falgun er chhappanno
falgun er chhechollish
falgun er chheshotti
falgun er chhiannobboi
falgun er chhiashi
falgun er chhiattor
falgun er chhiyallish
falgun er chhoi
falgun er chhollish
falgun er chhotrish
falgun er chhoy
falgun er chhoyoi
falgun er chiashi
falgun er chiyattor
falgun er chobbish
falgun er chobbishe
falgun er choddo
falgun er choddoi
falgun er chollish
falgun er chottrish
falgun er choturtho din
falgun er choturtho dine
falgun er chouallish
falgun er chouanno
falgun er chouddo
falgun er choushotti
falgun er choutha
falgun er choutrish
falgun er chouttrish
falgun er choy
falgun er chuallish
falgun er chuanno
falgun er chuattor
falgun er churannobboi
falgun er churashi
falgun er chuyanno
falgun er cobbish
falgun er dersho
falgun er dhui
falgun er ditio din
falgun er ditio dine
falgun er ditiyo
falgun er ditiyo din
falgun er ditiyo dine
falgun er dos
falgun er dosh
falgun er doshh
falgun er doshoi
falgun er doshom din
falgun er doshom dine
falgun er doshra
falgun er doshta
falgun er dosra
falgun er dui
falgun er duisho
falgun er duita
falgun er duiti
falgun er egaro
falgun er egaroi
falgun er egarro
falgun er ek
falgun er ekanno
falgun er ekanobboi
falgun er ekashi
falgun er ekattor
falgun er ekchollish
falgun er eksho
falgun er ekshotti
falgun er ektallish
falgun er ektrish
falgun er ektrishe
falgun er ekush
falgun er ekushe
falgun er hajar
falgun er kuri
falgun er lakh
falgun er naw
falgun er nirannobboi
falgun er nobboi
falgun er nobbui
falgun er nobom din
falgun er nobom dine
falgun er nou
falgun er noy
falgun er noyai
falgun er noyoi
falgun er noyta
falgun er oshtom din
falgun er oshtom dine
falgun er paach
falgun er paanch
falgun er pach
falgun er pachashi
falgun er pachattor
falgun er pachish
falgun er pachoi
falgun er pachta
falgun er panch
falgun er panchai
falgun er panchash
falgun er panchoi
falgun er pnoro
falgun er pochannobboi
falgun er pochashi
falgun er pochattor
falgun er pochish
falgun er pochishe
falgun er pocish
falgun er pohela
falgun er poila
falgun er pointrish
falgun er poishotti
falgun er poitallish
falgun er poitrish
falgun er poncash
falgun er ponchanno
falgun er ponchas
falgun er ponchash
falgun er ponchish
falgun er ponchom din
falgun er ponchom dine
falgun er pondro
falgun er ponero
falgun er ponoro
falgun er ponoroi
falgun er posish
falgun er poytallish
falgun er prothom
falgun er prothom din
falgun er prothom dine
falgun er saat
falgun er sabbish
falgun er saitrish
falgun er sat
falgun er sataish
falgun er satanno
falgun er satannobboi
falgun er satash
falgun er satashi
falgun er satattor
falgun er satchollish
falgun er satero
falgun er satshotti
falgun er sauddo
falgun er sechollish
falgun er shaait
falgun er shaat
falgun er shait
falgun er shaitrish
falgun er shappanno
falgun er shat
falgun er shatai
falgun er shataish
falgun er shataishe
falgun er shatanno
falgun er shatash
falgun er shatashi
falgun er shatattor
falgun er shatchollish
falgun er shatero
falgun er shateroi
falgun er shatoi
falgun er shatshotti
falgun er shatta
falgun er shola
falgun er sholo
falgun er sholoi
falgun er shoptom din
falgun er shoptom dine
falgun er shoshtho din
falgun er shoshtho dine
falgun er shotero
falgun er shotoro
falgun er shottor
falgun er shottur
falgun er shunno
falgun er shunnoo
falgun er sobbish
falgun er solo
falgun er sotero
falgun er sottor
falgun er soy
falgun er soyta
falgun er sunno
falgun er tarik
falgun er tarikh
falgun er tarikhe
falgun er tehattor
falgun er teis
falgun er teish
falgun er teishe
falgun er teppanno
falgun er tero
falgun er teroi
falgun er tesh
falgun er teshotti
falgun er teshra
falgun er tesra
falgun er tetallish
falgun er tetrish
falgun er tettallish
falgun er tettrish
falgun er tin
falgun er tinsho
falgun er tinta
falgun er tinti
falgun er tippanno
falgun er tirannobboi
falgun er tirashi
falgun er tirish
falgun er tiyattor
falgun er tris
falgun er trish
falgun er trishe
falgun er tritio din
falgun er tritio dine
falgun er tritiyo
falgun er tritiyo din
falgun er tritiyo dine
falgun er unashi
falgun er unchollish
falgun er unis
falgun er unish
falgun er unishe
falgun er unoashi
falgun er unochollish
falgun er unonobboi
falgun er unoponchash
falgun er unoshat
falgun er unoshottur
falgun er unotrish
falgun er unponchash
falgun er unshat
falgun er untrish
falgun er untrishe
falgun er zero
februari er aaat
februari er aashi
februari er aat
februari er aatanno
februari er aataro
februari er aatashi
februari er aatattor
februari er aatchollish
februari er aath
februari er aathash
februari er aatoi
februari er aatrish
februari er aatshotti
februari er aatt
februari er aatta
februari er aek
februari er ak
februari er akh
februari er akta
februari er akush
februari er ashi
februari er at
februari er atanno
februari er atannobboi
februari er atash
februari er atashe
februari er atashi
februari er atattor
februari er atchollish
februari er athar
februari er atharo
februari er atharoi
februari er athash
februari er atshotti
februari er attattor
februari er atthaish
februari er attrish
februari er baaish
februari er baaro
februari er bahanno
februari er bahattor
februari er bais
februari er baish
februari er baishe
februari er baro
februari er baroi
februari er bashotti
februari er bayanno
februari er bayattor
februari er beyallish
februari er birannobboi
februari er birashi
februari er bis
februari er bish
februari er bishe
februari er biyallish
februari er botrish
februari er bottrish
februari er chaar
februari er chabbish
februari er chabbishe
februari er chair
februari er challish
februari er chappanno
februari er char
februari er charta
februari er chautha
februari er chechollish
februari er chhabbish
februari er chhappanno
februari er chhechollish
februari er chheshotti
februari er chhiannobboi
februari er chhiashi
februari er chhiattor
februari er chhiyallish
februari er chhoi
februari er chhollish
februari er chhotrish
februari er chhoy
februari er chhoyoi
februari er chiashi
februari er chiyattor
februari er chobbish
februari er chobbishe
februari er choddo
februari er choddoi
februari er chollish
februari er chottrish
februari er choturtho din
februari er choturtho dine
februari er chouallish
februari er chouanno
februari er chouddo
februari er choushotti
februari er choutha
februari er choutrish
februari er chouttrish
februari er choy
februari er chuallish
februari er chuanno
februari er chuattor
februari er churannobboi
februari er churashi
februari er chuyanno
februari er cobbish
februari er dersho
februari er dhui
februari er ditio din
februari er ditio dine
februari er ditiyo
februari er ditiyo din
februari er ditiyo dine
februari er dos
februari er dosh
februari er doshh
februari er doshoi
februari er doshom din
februari er doshom dine
februari er doshra
februari er doshta
februari er dosra
februari er dui
februari er duisho
februari er duita
februari er duiti
februari er egaro
februari er egaroi
februari er egarro
februari er ek
februari er ekanno
februari er ekanobboi
februari er ekashi
februari er ekattor
februari er ekchollish
februari er eksho
februari er ekshotti
februari er ektallish
februari er ektrish
februari er ektrishe
februari er ekush
februari er ekushe
februari er hajar
februari er kuri
februari er lakh
februari er naw
februari er nirannobboi
februari er nobboi
februari er nobbui
februari er nobom din
februari er nobom dine
februari er nou
februari er noy
februari er noyai
februari er noyoi
februari er noyta
februari er oshtom din
februari er oshtom dine
februari er paach
februari er paanch
februari er pach
februari er pachashi
februari er pachattor
februari er pachish
februari er pachoi
februari er pachta
februari er panch
februari er panchai
februari er panchash
februari er panchoi
februari er pnoro
februari er pochannobboi
februari er pochashi
februari er pochattor
februari er pochish
februari er pochishe
februari er pocish
februari er pohela
februari er poila
februari er pointrish
februari er poishotti
februari er poitallish
februari er poitrish
februari er poncash
februari er ponchanno
februari er ponchas
februari er ponchash
februari er ponchish
februari er ponchom din
februari er ponchom dine
februari er pondro
februari er ponero
februari er ponoro
februari er ponoroi
februari er posish
februari er poytallish
februari er prothom
februari er prothom din
februari er prothom dine
februari er saat
februari er sabbish
februari er saitrish
februari er sat
februari er sataish
februari er satanno
februari er satannobboi
februari er satash
februari er satashi
februari er satattor
februari er satchollish
februari er satero
februari er satshotti
februari er sauddo
februari er sechollish
februari er shaait
februari er shaat
februari er shait
februari er shaitrish
februari er shappanno
februari er shat
februari er shatai
februari er shataish
februari er shataishe
februari er shatanno
februari er shatash
februari er shatashi
februari er shatattor
februari er shatchollish
februari er shatero
februari er shateroi
februari er shatoi
februari er shatshotti
februari er shatta
februari er shola
februari er sholo
februari er sholoi
februari er shoptom din
februari er shoptom dine
februari er shoshtho din
februari er shoshtho dine
februari er shotero
februari er shotoro
februari er shottor
februari er shottur
februari er shunno
februari er shunnoo
februari er sobbish
februari er solo
februari er sotero
februari er sottor
februari er soy
februari er soyta
februari er sunno
februari er tarik
februari er tarikh
februari er tarikhe
februari er tehattor
februari er teis
februari er teish
februari er teishe
februari er teppanno
februari er tero
februari er teroi
februari er tesh
februari er teshotti
februari er teshra
februari er tesra
februari er tetallish
februari er tetrish
februari er tettallish
februari er tettrish
februari er tin
februari er tinsho
februari er tinta
februari er tinti
februari er tippanno
februari er tirannobboi
februari er tirashi
februari er tirish
februari er tiyattor
februari er tris
februari er trish
februari er trishe
februari er tritio din
februari er tritio dine
februari er tritiyo
februari er tritiyo din
februari er tritiyo dine
februari er unashi
februari er unchollish
februari er unis
februari er unish
februari er unishe
februari er unoashi
februari er unochollish
februari er unonobboi
februari er unoponchash
februari er unoshat
februari er unoshottur
februari er unotrish
februari er unponchash
februari er unshat
februari er untrish
februari er untrishe
februari er zero
february er aaat
february er aashi
february er aat
february er aatanno
february er aataro
february er aatashi
february er aatattor
february er aatchollish
february er aath
february er aathash
february er aatoi
february er aatrish
february er aatshotti
february er aatt
february er aatta
february er aek
february er ak
february er akh
february er akta
february er akush
february er ashi
february er at
february er atanno
february er atannobboi
february er atash
february er atashe
february er atashi
february er atattor
february er atchollish
february er athar
february er atharo
february er atharoi
february er athash
february er atshotti
february er attattor
february er atthaish
february er attrish
february er baaish
february er baaro
february er bahanno
february er bahattor
february er bais
february er baish
february er baishe
february er baro
february er baroi
february er bashotti
february er bayanno
february er bayattor
february er beyallish
february er birannobboi
february er birashi
february er bis
february er bish
february er bishe
february er biyallish
february er botrish
february er bottrish
february er chaar
february er chabbish
february er chabbishe
february er chair
february er challish
february er chappanno
february er char
february er charta
february er chautha
february er chechollish
february er chhabbish
february er chhappanno
february er chhechollish
february er chheshotti
february er chhiannobboi
february er chhiashi
february er chhiattor
february er chhiyallish
february er chhoi
february er chhollish
february er chhotrish
february er chhoy
february er chhoyoi
february er chiashi
february er chiyattor
february er chobbish
february er chobbishe
february er choddo
february er choddoi
february er chollish
february er chottrish
february er choturtho din
february er choturtho dine
february er chouallish
february er chouanno
february er chouddo
february er choushotti
february er choutha
february er choutrish
february er chouttrish
february er choy
february er chuallish
february er chuanno
february er chuattor
february er churannobboi
february er churashi
february er chuyanno
february er cobbish
february er dersho
february er dhui
february er ditio din
february er ditio dine
february er ditiyo
february er ditiyo din
february er ditiyo dine
february er dos
february er dosh
february er doshh
february er doshoi
february er doshom din
february er doshom dine
february er doshra
february er doshta
february er dosra
february er dui
february er duisho
february er duita
february er duiti
february er egaro
february er egaroi
february er egarro
february er ek
february er ekanno
february er ekanobboi
february er ekashi
february er ekattor
february er ekchollish
february er eksho
february er ekshotti
february er ektallish
february er ektrish
february er ektrishe
february er ekush
february er ekushe
february er hajar
february er kuri
february er lakh
february er naw
february er nirannobboi
february er nobboi
february er nobbui
february er nobom din
february er nobom dine
february er nou
february er noy
february er noyai
february er noyoi
february er noyta
february er oshtom din
february er oshtom dine
february er paach
february er paanch
february er pach
february er pachashi
february er pachattor
february er pachish
february er pachoi
february er pachta
february er panch
february er panchai
february er panchash
february er panchoi
february er pnoro
february er pochannobboi
february er pochashi
february er pochattor
february er pochish
february er pochishe
february er pocish
february er pohela
february er poila
february er pointrish
february er poishotti
february er poitallish
february er poitrish
february er poncash
february er ponchanno
february er ponchas
february er ponchash
february er ponchish
february er ponchom din
february er ponchom dine
february er pondro
february er ponero
february er ponoro
february er ponoroi
february er posish
february er poytallish
february er prothom
february er prothom din
february er prothom dine
february er saat
february er sabbish
february er saitrish
february er sat
february er sataish
february er satanno
february er satannobboi
february er satash
february er satashi
february er satattor
february er satchollish
february er satero
february er satshotti
february er sauddo
february er sechollish
february er shaait
february er shaat
february er shait
february er shaitrish
february er shappanno
february er shat
february er shatai
february er shataish
february er shataishe
february er shatanno
february er shatash
february er shatashi
february er shatattor
february er shatchollish
february er shatero
february er shateroi
february er shatoi
february er shatshotti
february er shatta
february er shola
february er sholo
february er sholoi
february er shoptom din
february er shoptom dine
february er shoshtho din
february er shoshtho dine
february er shotero
february er shotoro
february er shottor
february er shottur
february er shunno
february er shunnoo
february er sobbish
february er solo
february er sotero
february er sottor
february er soy
february er soyta
february er sunno
february er tarik
february er tarikh
february er tarikhe
february er tehattor
february er teis
february er teish
february er teishe
february er teppanno
february er tero
february er teroi
february er tesh
february er teshotti
february er teshra
february er tesra
february er tetallish
february er tetrish
february er tettallish
february er tettrish
february er tin
february er tinsho
february er tinta
february er tinti
february er tippanno
february er tirannobboi
february er tirashi
february er tirish
february er tiyattor
february er tris
february er trish
february er trishe
february er tritio din
february er tritio dine
february er tritiyo
february er tritiyo din
february er tritiyo dine
february er unashi
february er unchollish
february er unis
february er unish
february er unishe
february er unoashi
february er unochollish
february er unonobboi
february er unoponchash
february er unoshat
february er unoshottur
february er unotrish
february er unponchash
february er unshat
february er untrish
february er untrishe
february er zero
februyari er aaat
februyari er aashi
februyari er aat
februyari er aatanno
februyari er aataro
februyari er aatashi
februyari er aatattor
februyari er aatchollish
februyari er aath
februyari er aathash
februyari er aatoi
februyari er aatrish
februyari er aatshotti
februyari er aatt
februyari er aatta
februyari er aek
februyari er ak
februyari er akh
februyari er akta
februyari er akush
februyari er ashi
februyari er at
februyari er atanno
februyari er atannobboi
februyari er atash
februyari er atashe
februyari er atashi
februyari er atattor
februyari er atchollish
februyari er athar
februyari er atharo
februyari er atharoi
februyari er athash
februyari er atshotti
februyari er attattor
februyari er atthaish
februyari er attrish
februyari er baaish
februyari er baaro
februyari er bahanno
februyari er bahattor
februyari er bais
februyari er baish
februyari er baishe
februyari er baro
februyari er baroi
februyari er bashotti
februyari er bayanno
februyari er bayattor
februyari er beyallish
februyari er birannobboi
februyari er birashi
februyari er bis
februyari er bish
februyari er bishe
februyari er biyallish
februyari er botrish
februyari er bottrish
februyari er chaar
februyari er chabbish
februyari er chabbishe
februyari er chair
februyari er challish
februyari er chappanno
februyari er char
februyari er charta
februyari er chautha
februyari er chechollish
februyari er chhabbish
februyari er chhappanno
februyari er chhechollish
februyari er chheshotti
februyari er chhiannobboi
februyari er chhiashi
februyari er chhiattor
februyari er chhiyallish
februyari er chhoi
februyari er chhollish
februyari er chhotrish
februyari er chhoy
februyari er chhoyoi
februyari er chiashi
februyari er chiyattor
februyari er chobbish
februyari er chobbishe
februyari er choddo
februyari er choddoi
februyari er chollish
februyari er chottrish
februyari er choturtho din
februyari er choturtho dine
februyari er chouallish
februyari er chouanno
februyari er chouddo
februyari er choushotti
februyari er choutha
februyari er choutrish
februyari er chouttrish
februyari er choy
februyari er chuallish
februyari er chuanno
februyari er chuattor
februyari er churannobboi
februyari er churashi
februyari er chuyanno
februyari er cobbish
februyari er dersho
februyari er dhui
februyari er ditio din
februyari er ditio dine
februyari er ditiyo
februyari er ditiyo din
februyari er ditiyo dine
februyari er dos
februyari er dosh
februyari er doshh
februyari er doshoi
februyari er doshom din
februyari er doshom dine
februyari er doshra
februyari er doshta
februyari er dosra
februyari er dui
februyari er duisho
februyari er duita
februyari er duiti
februyari er egaro
februyari er egaroi
februyari er egarro
februyari er ek
februyari er ekanno
februyari er ekanobboi
februyari er ekashi
februyari er ekattor
februyari er ekchollish
februyari er eksho
februyari er ekshotti
februyari er ektallish
februyari er ektrish
februyari er ektrishe
februyari er ekush
februyari er ekushe
februyari er hajar
februyari er kuri
februyari er lakh
februyari er naw
februyari er nirannobboi
februyari er nobboi
februyari er nobbui
februyari er nobom din
februyari er nobom dine
februyari er nou
februyari er noy
februyari er noyai
februyari er noyoi
februyari er noyta
februyari er oshtom din
februyari er oshtom dine
februyari er paach
februyari er paanch
februyari er pach
februyari er pachashi
februyari er pachattor
februyari er pachish
februyari er pachoi
februyari er pachta
februyari er panch
februyari er panchai
februyari er panchash
februyari er panchoi
februyari er pnoro
februyari er pochannobboi
februyari er pochashi
februyari er pochattor
februyari er pochish
februyari er pochishe
februyari er pocish
februyari er pohela
februyari er poila
februyari er pointrish
februyari er poishotti
februyari er poitallish
februyari er poitrish
februyari er poncash
februyari er ponchanno
februyari er ponchas
februyari er ponchash
februyari er ponchish
februyari er ponchom din
februyari er ponchom dine
februyari er pondro
februyari er ponero
februyari er ponoro
februyari er ponoroi
februyari er posish
februyari er poytallish
februyari er prothom
februyari er prothom din
februyari er prothom dine
februyari er saat
februyari er sabbish
februyari er saitrish
februyari er sat
februyari er sataish
februyari er satanno
februyari er satannobboi
februyari er satash
februyari er satashi
februyari er satattor
februyari er satchollish
februyari er satero
februyari er satshotti
februyari er sauddo
februyari er sechollish
februyari er shaait
februyari er shaat
februyari er shait
februyari er shaitrish
februyari er shappanno
februyari er shat
februyari er shatai
februyari er shataish
februyari er shataishe
februyari er shatanno
februyari er shatash
februyari er shatashi
februyari er shatattor
februyari er shatchollish
februyari er shatero
februyari er shateroi
februyari er shatoi
februyari er shatshotti
februyari er shatta
februyari er shola
februyari er sholo
februyari er sholoi
februyari er shoptom din
februyari er shoptom dine
februyari er shoshtho din
februyari er shoshtho dine
februyari er shotero
februyari er shotoro
februyari er shottor
februyari er shottur
februyari er shunno
februyari er shunnoo
februyari er sobbish
februyari er solo
februyari er sotero
februyari er sottor
februyari er soy
februyari er soyta
februyari er sunno
februyari er tarik
februyari er tarikh
februyari er tarikhe
februyari er tehattor
februyari er teis
februyari er teish
februyari er teishe
februyari er teppanno
februyari er tero
februyari er teroi
februyari er tesh
februyari er teshotti
februyari er teshra
februyari er tesra
februyari er tetallish
februyari er tetrish
februyari er tettallish
februyari er tettrish
februyari er tin
februyari er tinsho
februyari er tinta
februyari er tinti
februyari er tippanno
februyari er tirannobboi
februyari er tirashi
februyari er tirish
februyari er tiyattor
februyari er tris
februyari er trish
februyari er trishe
februyari er tritio din
februyari er tritio dine
februyari er tritiyo
februyari er tritiyo din
februyari er tritiyo dine
februyari er unashi
februyari er unchollish
februyari er unis
februyari er unish
februyari er unishe
februyari er unoashi
februyari er unochollish
februyari er unonobboi
februyari er unoponchash
februyari er unoshat
februyari er unoshottur
februyari er unotrish
februyari er unponchash
februyari er unshat
februyari er untrish
februyari er untrishe
februyari er zero
hajar tarik
hajar tarike
hajar tarikh
hajar tarikhe
hazar tarik
hazar tarike
hazar tarikh
hazar tarikhe
januari er aaat
januari er aashi
januari er aat
januari er aatanno
januari er aataro
januari er aatashi
januari er aatattor
januari er aatchollish
januari er aath
januari er aathash
januari er aatoi
januari er aatrish
januari er aatshotti
januari er aatt
januari er aatta
januari er aek
januari er ak
januari er akh
januari er akta
januari er akush
januari er ashi
januari er at
januari er atanno
januari er atannobboi
januari er atash
januari er atashe
januari er atashi
januari er atattor
januari er atchollish
januari er athar
januari er atharo
januari er atharoi
januari er athash
januari er atshotti
januari er attattor
januari er atthaish
januari er attrish
januari er baaish
januari er baaro
januari er bahanno
januari er bahattor
januari er bais
januari er baish
januari er baishe
januari er baro
januari er baroi
januari er bashotti
januari er bayanno
januari er bayattor
januari er beyallish
januari er birannobboi
januari er birashi
januari er bis
januari er bish
januari er bishe
januari er biyallish
januari er botrish
januari er bottrish
januari er chaar
januari er chabbish
januari er chabbishe
januari er chair
januari er challish
januari er chappanno
januari er char
januari er charta
januari er chautha
januari er chechollish
januari er chhabbish
januari er chhappanno
januari er chhechollish
januari er chheshotti
januari er chhiannobboi
januari er chhiashi
januari er chhiattor
januari er chhiyallish
januari er chhoi
januari er chhollish
januari er chhotrish
januari er chhoy
januari er chhoyoi
januari er chiashi
januari er chiyattor
januari er chobbish
januari er chobbishe
januari er choddo
januari er choddoi
januari er chollish
januari er chottrish
januari er choturtho din
januari er choturtho dine
januari er chouallish
januari er chouanno
januari er chouddo
januari er choushotti
januari er choutha
januari er choutrish
januari er chouttrish
januari er choy
januari er chuallish
januari er chuanno
januari er chuattor
januari er churannobboi
januari er churashi
januari er chuyanno
januari er cobbish
januari er dersho
januari er dhui
januari er ditio din
januari er ditio dine
januari er ditiyo
januari er ditiyo din
januari er ditiyo dine
januari er dos
januari er dosh
januari er doshh
januari er doshoi
januari er doshom din
januari er doshom dine
januari er doshra
januari er doshta
januari er dosra
januari er dui
januari er duisho
januari er duita
januari er duiti
januari er egaro
januari er egaroi
januari er egarro
januari er ek
januari er ekanno
januari er ekanobboi
januari er ekashi
januari er ekattor
januari er ekchollish
januari er eksho
januari er ekshotti
januari er ektallish
januari er ektrish
januari er ektrishe
januari er ekush
januari er ekushe
januari er hajar
januari er kuri
januari er lakh
januari er naw
januari er nirannobboi
januari er nobboi
januari er nobbui
januari er nobom din
januari er nobom dine
januari er nou
januari er noy
januari er noyai
januari er noyoi
januari er noyta
januari er oshtom din
januari er oshtom dine
januari er paach
januari er paanch
januari er pach
januari er pachashi
januari er pachattor
januari er pachish
januari er pachoi
januari er pachta
januari er panch
januari er panchai
januari er panchash
januari er panchoi
januari er pnoro
januari er pochannobboi
januari er pochashi
januari er pochattor
januari er pochish
januari er pochishe
januari er pocish
januari er pohela
januari er poila
januari er pointrish
januari er poishotti
januari er poitallish
januari er poitrish
januari er poncash
januari er ponchanno
januari er ponchas
januari er ponchash
januari er ponchish
januari er ponchom din
januari er ponchom dine
januari er pondro
januari er ponero
januari er ponoro
januari er ponoroi
januari er posish
januari er poytallish
januari er prothom
januari er prothom din
januari er prothom dine
januari er saat
januari er sabbish
januari er saitrish
januari er sat
januari er sataish
januari er satanno
januari er satannobboi
januari er satash
januari er satashi
januari er satattor
januari er satchollish
januari er satero
januari er satshotti
januari er sauddo
januari er sechollish
januari er shaait
januari er shaat
januari er shait
januari er shaitrish
januari er shappanno
januari er shat
januari er shatai
januari er shataish
januari er shataishe
januari er shatanno
januari er shatash
januari er shatashi
januari er shatattor
januari er shatchollish
januari er shatero
januari er shateroi
januari er shatoi
januari er shatshotti
januari er shatta
januari er shola
januari er sholo
januari er sholoi
januari er shoptom din
januari er shoptom dine
januari er shoshtho din
januari er shoshtho dine
januari er shotero
januari er shotoro
januari er shottor
januari er shottur
januari er shunno
januari er shunnoo
januari er sobbish
januari er solo
januari er sotero
januari er sottor
januari er soy
januari er soyta
januari er sunno
januari er tarik
januari er tarikh
januari er tarikhe
januari er tehattor
januari er teis
januari er teish
januari er teishe
januari er teppanno
januari er tero
januari er teroi
januari er tesh
januari er teshotti
januari er teshra
januari er tesra
januari er tetallish
januari er tetrish
januari er tettallish
januari er tettrish
januari er tin
januari er tinsho
januari er tinta
januari er tinti
januari er tippanno
januari er tirannobboi
januari er tirashi
januari er tirish
januari er tiyattor
januari er tris
januari er trish
januari er trishe
januari er tritio din
januari er tritio dine
januari er tritiyo
januari er tritiyo din
januari er tritiyo dine
januari er unashi
januari er unchollish
januari er unis
januari er unish
januari er unishe
januari er unoashi
januari er unochollish
januari er unonobboi
januari er unoponchash
januari er unoshat
januari er unoshottur
januari er unotrish
januari er unponchash
januari er unshat
januari er untrish
januari er untrishe
januari er zero
january er aaat
january er aashi
january er aat
january er aatanno
january er aataro
january er aatashi
january er aatattor
january er aatchollish
january er aath
january er aathash
january er aatoi
january er aatrish
january er aatshotti
january er aatt
january er aatta
january er aek
january er ak
january er akh
january er akta
january er akush
january er ashi
january er at
january er atanno
january er atannobboi
january er atash
january er atashe
january er atashi
january er atattor
january er atchollish
january er athar
january er atharo
january er atharoi
january er athash
january er atshotti
january er attattor
january er atthaish
january er attrish
january er baaish
january er baaro
january er bahanno
january er bahattor
january er bais
january er baish
january er baishe
january er baro
january er baroi
january er bashotti
january er bayanno
january er bayattor
january er beyallish
january er birannobboi
january er birashi
january er bis
january er bish
january er bishe
january er biyallish
january er botrish
january er bottrish
january er chaar
january er chabbish
january er chabbishe
january er chair
january er challish
january er chappanno
january er char
january er charta
january er chautha
january er chechollish
january er chhabbish
january er chhappanno
january er chhechollish
january er chheshotti
january er chhiannobboi
january er chhiashi
january er chhiattor
january er chhiyallish
january er chhoi
january er chhollish
january er chhotrish
january er chhoy
january er chhoyoi
january er chiashi
january er chiyattor
january er chobbish
january er chobbishe
january er choddo
january er choddoi
january er chollish
january er chottrish
january er choturtho din
january er choturtho dine
january er chouallish
january er chouanno
january er chouddo
january er choushotti
january er choutha
january er choutrish
january er chouttrish
january er choy
january er chuallish
january er chuanno
january er chuattor
january er churannobboi
january er churashi
january er chuyanno
january er cobbish
january er dersho
january er dhui
january er ditio din
january er ditio dine
january er ditiyo
january er ditiyo din
january er ditiyo dine
january er dos
january er dosh
january er doshh
january er doshoi
january er doshom din
january er doshom dine
january er doshra
january er doshta
january er dosra
january er dui
january er duisho
january er duita
january er duiti
january er egaro
january er egaroi
january er egarro
january er ek
january er ekanno
january er ekanobboi
january er ekashi
january er ekattor
january er ekchollish
january er eksho
january er ekshotti
january er ektallish
january er ektrish
january er ektrishe
january er ekush
january er ekushe
january er hajar
january er kuri
january er lakh
january er naw
january er nirannobboi
january er nobboi
january er nobbui
january er nobom din
january er nobom dine
january er nou
january er noy
january er noyai
january er noyoi
january er noyta
january er oshtom din
january er oshtom dine
january er paach
january er paanch
january er pach
january er pachashi
january er pachattor
january er pachish
january er pachoi
january er pachta
january er panch
january er panchai
january er panchash
january er panchoi
january er pnoro
january er pochannobboi
january er pochashi
january er pochattor
january er pochish
january er pochishe
january er pocish
january er pohela
january er poila
january er pointrish
january er poishotti
january er poitallish
january er poitrish
january er poncash
january er ponchanno
january er ponchas
january er ponchash
january er ponchish
january er ponchom din
january er ponchom dine
january er pondro
january er ponero
january er ponoro
january er ponoroi
january er posish
january er poytallish
january er prothom
january er prothom din
january er prothom dine
january er saat
january er sabbish
january er saitrish
january er sat
january er sataish
january er satanno
january er satannobboi
january er satash
january er satashi
january er satattor
january er satchollish
january er satero
january er satshotti
january er sauddo
january er sechollish
january er shaait
january er shaat
january er shait
january er shaitrish
january er shappanno
january er shat
january er shatai
january er shataish
january er shataishe
january er shatanno
january er shatash
january er shatashi
january er shatattor
january er shatchollish
january er shatero
january er shateroi
january er shatoi
january er shatshotti
january er shatta
january er shola
january er sholo
january er sholoi
january er shoptom din
january er shoptom dine
january er shoshtho din
january er shoshtho dine
january er shotero
january er shotoro
january er shottor
january er shottur
january er shunno
january er shunnoo
january er sobbish
january er solo
january er sotero
january er sottor
january er soy
january er soyta
january er sunno
january er tarik
january er tarikh
january er tarikhe
january er tehattor
january er teis
january er teish
january er teishe
january er teppanno
january er tero
january er teroi
january er tesh
january er teshotti
january er teshra
january er tesra
january er tetallish
january er tetrish
january er tettallish
january er tettrish
january er tin
january er tinsho
january er tinta
january er tinti
january er tippanno
january er tirannobboi
january er tirashi
january er tirish
january er tiyattor
january er tris
january er trish
january er trishe
january er tritio din
january er tritio dine
january er tritiyo
january er tritiyo din
january er tritiyo dine
january er unashi
january er unchollish
january er unis
january er unish
january er unishe
january er unoashi
january er unochollish
january er unonobboi
january er unoponchash
january er unoshat
january er unoshottur
january er unotrish
january er unponchash
january er unshat
january er untrish
january er untrishe
january er zero
joishtho er aaat
joishtho er aashi
joishtho er aat
joishtho er aatanno
joishtho er aataro
joishtho er aatashi
joishtho er aatattor
joishtho er aatchollish
joishtho er aath
joishtho er aathash
joishtho er aatoi
joishtho er aatrish
joishtho er aatshotti
joishtho er aatt
joishtho er aatta
joishtho er aek
joishtho er ak
joishtho er akh
joishtho er akta
joishtho er akush
joishtho er ashi
joishtho er at
joishtho er atanno
joishtho er atannobboi
joishtho er atash
joishtho er atashe
joishtho er atashi
joishtho er atattor
joishtho er atchollish
joishtho er athar
joishtho er atharo
joishtho er atharoi
joishtho er athash
joishtho er atshotti
joishtho er attattor
joishtho er atthaish
joishtho er attrish
joishtho er baaish
joishtho er baaro
joishtho er bahanno
joishtho er bahattor
joishtho er bais
joishtho er baish
joishtho er baishe
joishtho er baro
joishtho er baroi
joishtho er bashotti
joishtho er bayanno
joishtho er bayattor
joishtho er beyallish
joishtho er birannobboi
joishtho er birashi
joishtho er bis
joishtho er bish
joishtho er bishe
joishtho er biyallish
joishtho er botrish
joishtho er bottrish
joishtho er chaar
joishtho er chabbish
joishtho er chabbishe
joishtho er chair
joishtho er challish
joishtho er chappanno
joishtho er char
joishtho er charta
joishtho er chautha
joishtho er chechollish
joishtho er chhabbish
joishtho er chhappanno
joishtho er chhechollish
joishtho er chheshotti
joishtho er chhiannobboi
joishtho er chhiashi
joishtho er chhiattor
joishtho er chhiyallish
joishtho er chhoi
joishtho er chhollish
joishtho er chhotrish
joishtho er chhoy
joishtho er chhoyoi
joishtho er chiashi
joishtho er chiyattor
joishtho er chobbish
joishtho er chobbishe
joishtho er choddo
joishtho er choddoi
joishtho er chollish
joishtho er chottrish
joishtho er choturtho din
joishtho er choturtho dine
joishtho er chouallish
joishtho er chouanno
joishtho er chouddo
joishtho er choushotti
joishtho er choutha
joishtho er choutrish
joishtho er chouttrish
joishtho er choy
joishtho er chuallish
joishtho er chuanno
joishtho er chuattor
joishtho er churannobboi
joishtho er churashi
joishtho er chuyanno
joishtho er cobbish
joishtho er dersho
joishtho er dhui
joishtho er ditio din
joishtho er ditio dine
joishtho er ditiyo
joishtho er ditiyo din
joishtho er ditiyo dine
joishtho er dos
joishtho er dosh
joishtho er doshh
joishtho er doshoi
joishtho er doshom din
joishtho er doshom dine
joishtho er doshra
joishtho er doshta
joishtho er dosra
joishtho er dui
joishtho er duisho
joishtho er duita
joishtho er duiti
joishtho er egaro
joishtho er egaroi
joishtho er egarro
joishtho er ek
joishtho er ekanno
joishtho er ekanobboi
joishtho er ekashi
joishtho er ekattor
joishtho er ekchollish
joishtho er eksho
joishtho er ekshotti
joishtho er ektallish
joishtho er ektrish
joishtho er ektrishe
joishtho er ekush
joishtho er ekushe
joishtho er hajar
joishtho er kuri
joishtho er lakh
joishtho er naw
joishtho er nirannobboi
joishtho er nobboi
joishtho er nobbui
joishtho er nobom din
joishtho er nobom dine
joishtho er nou
joishtho er noy
joishtho er noyai
joishtho er noyoi
joishtho er noyta
joishtho er oshtom din
joishtho er oshtom dine
joishtho er paach
joishtho er paanch
joishtho er pach
joishtho er pachashi
joishtho er pachattor
joishtho er pachish
joishtho er pachoi
joishtho er pachta
joishtho er panch
joishtho er panchai
joishtho er panchash
joishtho er panchoi
joishtho er pnoro
joishtho er pochannobboi
joishtho er pochashi
joishtho er pochattor
joishtho er pochish
joishtho er pochishe
joishtho er pocish
joishtho er pohela
joishtho er poila
joishtho er pointrish
joishtho er poishotti
joishtho er poitallish
joishtho er poitrish
joishtho er poncash
joishtho er ponchanno
joishtho er ponchas
joishtho er ponchash
joishtho er ponchish
joishtho er ponchom din
joishtho er ponchom dine
joishtho er pondro
joishtho er ponero
joishtho er ponoro
joishtho er ponoroi
joishtho er posish
joishtho er poytallish
joishtho er prothom
joishtho er prothom din
joishtho er prothom dine
joishtho er saat
joishtho er sabbish
joishtho er saitrish
joishtho er sat
joishtho er sataish
joishtho er satanno
joishtho er satannobboi
joishtho er satash
joishtho er satashi
joishtho er satattor
joishtho er satchollish
joishtho er satero
joishtho er satshotti
joishtho er sauddo
joishtho er sechollish
joishtho er shaait
joishtho er shaat
joishtho er shait
joishtho er shaitrish
joishtho er shappanno
joishtho er shat
joishtho er shatai
joishtho er shataish
joishtho er shataishe
joishtho er shatanno
joishtho er shatash
joishtho er shatashi
joishtho er shatattor
joishtho er shatchollish
joishtho er shatero
joishtho er shateroi
joishtho er shatoi
joishtho er shatshotti
joishtho er shatta
joishtho er shola
joishtho er sholo
joishtho er sholoi
joishtho er shoptom din
joishtho er shoptom dine
joishtho er shoshtho din
joishtho er shoshtho dine
joishtho er shotero
joishtho er shotoro
joishtho er shottor
joishtho er shottur
joishtho er shunno
joishtho er shunnoo
joishtho er sobbish
joishtho er solo
joishtho er sotero
joishtho er sottor
joishtho er soy
joishtho er soyta
joishtho er sunno
joishtho er tarik
joishtho er tarikh
joishtho er tarikhe
joishtho er tehattor
joishtho er teis
joishtho er teish
joishtho er teishe
joishtho er teppanno
joishtho er tero
joishtho er teroi
joishtho er tesh
joishtho er teshotti
joishtho er teshra
joishtho er tesra
joishtho er tetallish
joishtho er tetrish
joishtho er tettallish
joishtho er tettrish
joishtho er tin
joishtho er tinsho
joishtho er tinta
joishtho er tinti
joishtho er tippanno
joishtho er tirannobboi
joishtho er tirashi
joishtho er tirish
joishtho er tiyattor
joishtho er tris
joishtho er trish
joishtho er trishe
joishtho er tritio din
joishtho er tritio dine
joishtho er tritiyo
joishtho er tritiyo din
joishtho er tritiyo dine
joishtho er unashi
joishtho er unchollish
joishtho er unis
joishtho er unish
joishtho er unishe
joishtho er unoashi
joishtho er unochollish
joishtho er unonobboi
joishtho er unoponchash
joishtho er unoshat
joishtho er unoshottur
joishtho er unotrish
joishtho er unponchash
joishtho er unshat
joishtho er untrish
joishtho er untrishe
joishtho er zero
joistho er aaat
joistho er aashi
joistho er aat
joistho er aatanno
joistho er aataro
joistho er aatashi
joistho er aatattor
joistho er aatchollish
joistho er aath
joistho er aathash
joistho er aatoi
joistho er aatrish
joistho er aatshotti
joistho er aatt
joistho er aatta
joistho er aek
joistho er ak
joistho er akh
joistho er akta
joistho er akush
joistho er ashi
joistho er at
joistho er atanno
joistho er atannobboi
joistho er atash
joistho er atashe
joistho er atashi
joistho er atattor
joistho er atchollish
joistho er athar
joistho er atharo
joistho er atharoi
joistho er athash
joistho er atshotti
joistho er attattor
joistho er atthaish
joistho er attrish
joistho er baaish
joistho er baaro
joistho er bahanno
joistho er bahattor
joistho er bais
joistho er baish
joistho er baishe
joistho er baro
joistho er baroi
joistho er bashotti
joistho er bayanno
joistho er bayattor
joistho er beyallish
joistho er birannobboi
joistho er birashi
joistho er bis
joistho er bish
joistho er bishe
joistho er biyallish
joistho er botrish
joistho er bottrish
joistho er chaar
joistho er chabbish
joistho er chabbishe
joistho er chair
joistho er challish
joistho er chappanno
joistho er char
joistho er charta
joistho er chautha
joistho er chechollish
joistho er chhabbish
joistho er chhappanno
joistho er chhechollish
joistho er chheshotti
joistho er chhiannobboi
joistho er chhiashi
joistho er chhiattor
joistho er chhiyallish
joistho er chhoi
joistho er chhollish
joistho er chhotrish
joistho er chhoy
joistho er chhoyoi
joistho er chiashi
joistho er chiyattor
joistho er chobbish
joistho er chobbishe
joistho er choddo
joistho er choddoi
joistho er chollish
joistho er chottrish
joistho er choturtho din
joistho er choturtho dine
joistho er chouallish
joistho er chouanno
joistho er chouddo
joistho er choushotti
joistho er choutha
joistho er choutrish
joistho er chouttrish
joistho er choy
joistho er chuallish
joistho er chuanno
joistho er chuattor
joistho er churannobboi
joistho er churashi
joistho er chuyanno
joistho er cobbish
joistho er dersho
joistho er dhui
joistho er ditio din
joistho er ditio dine
joistho er ditiyo
joistho er ditiyo din
joistho er ditiyo dine
joistho er dos
joistho er dosh
joistho er doshh
joistho er doshoi
joistho er doshom din
joistho er doshom dine
joistho er doshra
joistho er doshta
joistho er dosra
joistho er dui
joistho er duisho
joistho er duita
joistho er duiti
joistho er egaro
joistho er egaroi
joistho er egarro
joistho er ek
joistho er ekanno
joistho er ekanobboi
joistho er ekashi
joistho er ekattor
joistho er ekchollish
joistho er eksho
joistho er ekshotti
joistho er ektallish
joistho er ektrish
joistho er ektrishe
joistho er ekush
joistho er ekushe
joistho er hajar
joistho er kuri
joistho er lakh
joistho er naw
joistho er nirannobboi
joistho er nobboi
joistho er nobbui
joistho er nobom din
joistho er nobom dine
joistho er nou
joistho er noy
joistho er noyai
joistho er noyoi
joistho er noyta
joistho er oshtom din
joistho er oshtom dine
joistho er paach
joistho er paanch
joistho er pach
joistho er pachashi
joistho er pachattor
joistho er pachish
joistho er pachoi
joistho er pachta
joistho er panch
joistho er panchai
joistho er panchash
joistho er panchoi
joistho er pnoro
joistho er pochannobboi
joistho er pochashi
joistho er pochattor
joistho er pochish
joistho er pochishe
joistho er pocish
joistho er pohela
joistho er poila
joistho er pointrish
joistho er poishotti
joistho er poitallish
joistho er poitrish
joistho er poncash
joistho er ponchanno
joistho er ponchas
joistho er ponchash
joistho er ponchish
joistho er ponchom din
joistho er ponchom dine
joistho er pondro
joistho er ponero
joistho er ponoro
joistho er ponoroi
joistho er posish
joistho er poytallish
joistho er prothom
joistho er prothom din
joistho er prothom dine
joistho er saat
joistho er sabbish
joistho er saitrish
joistho er sat
joistho er sataish
joistho er satanno
joistho er satannobboi
joistho er satash
joistho er satashi
joistho er satattor
joistho er satchollish
joistho er satero
joistho er satshotti
joistho er sauddo
joistho er sechollish
joistho er shaait
joistho er shaat
joistho er shait
joistho er shaitrish
joistho er shappanno
joistho er shat
joistho er shatai
joistho er shataish
joistho er shataishe
joistho er shatanno
joistho er shatash
joistho er shatashi
joistho er shatattor
joistho er shatchollish
joistho er shatero
joistho er shateroi
joistho er shatoi
joistho er shatshotti
joistho er shatta
joistho er shola
joistho er sholo
joistho er sholoi
joistho er shoptom din
joistho er shoptom dine
joistho er shoshtho din
joistho er shoshtho dine
joistho er shotero
joistho er shotoro
joistho er shottor
joistho er shottur
joistho er shunno
joistho er shunnoo
joistho er sobbish
joistho er solo
joistho er sotero
joistho er sottor
joistho er soy
joistho er soyta
joistho er sunno
joistho er tarik
joistho er tarikh
joistho er tarikhe
joistho er tehattor
joistho er teis
joistho er teish
joistho er teishe
joistho er teppanno
joistho er tero
joistho er teroi
joistho er tesh
joistho er teshotti
joistho er teshra
joistho er tesra
joistho er tetallish
joistho er tetrish
joistho er tettallish
joistho er tettrish
joistho er tin
joistho er tinsho
joistho er tinta
joistho er tinti
joistho er tippanno
joistho er tirannobboi
joistho er tirashi
joistho er tirish
joistho er tiyattor
joistho er tris
joistho er trish
joistho er trishe
joistho er tritio din
joistho er tritio dine
joistho er tritiyo
joistho er tritiyo din
joistho er tritiyo dine
joistho er unashi
joistho er unchollish
joistho er unis
joistho er unish
joistho er unishe
joistho er unoashi
joistho er unochollish
joistho er unonobboi
joistho er unoponchash
joistho er unoshat
joistho er unoshottur
joistho er unotrish
joistho er unponchash
joistho er unshat
joistho er untrish
joistho er untrishe
joistho er zero
julai er aaat
julai er aashi
julai er aat
julai er aatanno
julai er aataro
julai er aatashi
julai er aatattor
julai er aatchollish
julai er aath
julai er aathash
julai er aatoi
julai er aatrish
julai er aatshotti
julai er aatt
julai er aatta
julai er aek
julai er ak
julai er akh
julai er akta
julai er akush
julai er ashi
julai er at
julai er atanno
julai er atannobboi
julai er atash
julai er atashe
julai er atashi
julai er atattor
julai er atchollish
julai er athar
julai er atharo
julai er atharoi
julai er athash
julai er atshotti
julai er attattor
julai er atthaish
julai er attrish
julai er baaish
julai er baaro
julai er bahanno
julai er bahattor
julai er bais
julai er baish
julai er baishe
julai er baro
julai er baroi
julai er bashotti
julai er bayanno
julai er bayattor
julai er beyallish
julai er birannobboi
julai er birashi
julai er bis
julai er bish
julai er bishe
julai er biyallish
julai er botrish
julai er bottrish
julai er chaar
julai er chabbish
julai er chabbishe
julai er chair
julai er challish
julai er chappanno
julai er char
julai er charta
julai er chautha
julai er chechollish
julai er chhabbish
julai er chhappanno
julai er chhechollish
julai er chheshotti
julai er chhiannobboi
julai er chhiashi
julai er chhiattor
julai er chhiyallish
julai er chhoi
julai er chhollish
julai er chhotrish
julai er chhoy
julai er chhoyoi
julai er chiashi
julai er chiyattor
julai er chobbish
julai er chobbishe
julai er choddo
julai er choddoi
julai er chollish
julai er chottrish
julai er choturtho din
julai er choturtho dine
julai er chouallish
julai er chouanno
julai er chouddo
julai er choushotti
julai er choutha
julai er choutrish
julai er chouttrish
julai er choy
julai er chuallish
julai er chuanno
julai er chuattor
julai er churannobboi
julai er churashi
julai er chuyanno
julai er cobbish
julai er dersho
julai er dhui
julai er ditio din
julai er ditio dine
julai er ditiyo
julai er ditiyo din
julai er ditiyo dine
julai er dos
julai er dosh
julai er doshh
julai er doshoi
julai er doshom din
julai er doshom dine
julai er doshra
julai er doshta
julai er dosra
julai er dui
julai er duisho
julai er duita
julai er duiti
julai er egaro
julai er egaroi
julai er egarro
julai er ek
julai er ekanno
julai er ekanobboi
julai er ekashi
julai er ekattor
julai er ekchollish
julai er eksho
julai er ekshotti
julai er ektallish
julai er ektrish
julai er ektrishe
julai er ekush
julai er ekushe
julai er hajar
julai er kuri
julai er lakh
julai er naw
julai er nirannobboi
julai er nobboi
julai er nobbui
julai er nobom din
julai er nobom dine
julai er nou
julai er noy
julai er noyai
julai er noyoi
julai er noyta
julai er oshtom din
julai er oshtom dine
julai er paach
julai er paanch
julai er pach
julai er pachashi
julai er pachattor
julai er pachish
julai er pachoi
julai er pachta
julai er panch
julai er panchai
julai er panchash
julai er panchoi
julai er pnoro
julai er pochannobboi
julai er pochashi
julai er pochattor
julai er pochish
julai er pochishe
julai er pocish
julai er pohela
julai er poila
julai er pointrish
julai er poishotti
julai er poitallish
julai er poitrish
julai er poncash
julai er ponchanno
julai er ponchas
julai er ponchash
julai er ponchish
julai er ponchom din
julai er ponchom dine
julai er pondro
julai er ponero
julai er ponoro
julai er ponoroi
julai er posish
julai er poytallish
julai er prothom
julai er prothom din
julai er prothom dine
julai er saat
julai er sabbish
julai er saitrish
julai er sat
julai er sataish
julai er satanno
julai er satannobboi
julai er satash
julai er satashi
julai er satattor
julai er satchollish
julai er satero
julai er satshotti
julai er sauddo
julai er sechollish
julai er shaait
julai er shaat
julai er shait
julai er shaitrish
julai er shappanno
julai er shat
julai er shatai
julai er shataish
julai er shataishe
julai er shatanno
julai er shatash
julai er shatashi
julai er shatattor
julai er shatchollish
julai er shatero
julai er shateroi
julai er shatoi
julai er shatshotti
julai er shatta
julai er shola
julai er sholo
julai er sholoi
julai er shoptom din
julai er shoptom dine
julai er shoshtho din
julai er shoshtho dine
julai er shotero
julai er shotoro
julai er shottor
julai er shottur
julai er shunno
julai er shunnoo
julai er sobbish
julai er solo
julai er sotero
julai er sottor
julai er soy
julai er soyta
julai er sunno
julai er tarik
julai er tarikh
julai er tarikhe
julai er tehattor
julai er teis
julai er teish
julai er teishe
julai er teppanno
julai er tero
julai er teroi
julai er tesh
julai er teshotti
julai er teshra
julai er tesra
julai er tetallish
julai er tetrish
julai er tettallish
julai er tettrish
julai er tin
julai er tinsho
julai er tinta
julai er tinti
julai er tippanno
julai er tirannobboi
julai er tirashi
julai er tirish
julai er tiyattor
julai er tris
julai er trish
julai er trishe
julai er tritio din
julai er tritio dine
julai er tritiyo
julai er tritiyo din
julai er tritiyo dine
julai er unashi
julai er unchollish
julai er unis
julai er unish
julai er unishe
julai er unoashi
julai er unochollish
julai er unonobboi
julai er unoponchash
julai er unoshat
julai er unoshottur
julai er unotrish
julai er unponchash
julai er unshat
julai er untrish
julai er untrishe
julai er zero
jule er choturtho din
jule er choturtho dine
jule er ditio din
jule er ditio dine
jule er ditiyo din
jule er ditiyo dine
jule er doshom din
jule er doshom dine
jule er nobom din
jule er nobom dine
jule er oshtom din
jule er oshtom dine
jule er ponchom din
jule er ponchom dine
jule er prothom din
jule er prothom dine
jule er shoptom din
jule er shoptom dine
jule er shoshtho din
jule er shoshtho dine
jule er tritio din
jule er tritio dine
jule er tritiyo din
jule er tritiyo dine
july er aaat
july er aashi
july er aat
july er aatanno
july er aataro
july er aatashi
july er aatattor
july er aatchollish
july er aath
july er aathash
july er aatoi
july er aatrish
july er aatshotti
july er aatt
july er aatta
july er aek
july er ak
july er akh
july er akta
july er akush
july er ashi
july er at
july er atanno
july er atannobboi
july er atash
july er atashe
july er atashi
july er atattor
july er atchollish
july er athar
july er atharo
july er atharoi
july er athash
july er atshotti
july er attattor
july er atthaish
july er attrish
july er baaish
july er baaro
july er bahanno
july er bahattor
july er bais
july er baish
july er baishe
july er baro
july er baroi
july er bashotti
july er bayanno
july er bayattor
july er beyallish
july er birannobboi
july er birashi
july er bis
july er bish
july er bishe
july er biyallish
july er botrish
july er bottrish
july er chaar
july er chabbish
july er chabbishe
july er chair
july er challish
july er chappanno
july er char
july er charta
july er chautha
july er chechollish
july er chhabbish
july er chhappanno
july er chhechollish
july er chheshotti
july er chhiannobboi
july er chhiashi
july er chhiattor
july er chhiyallish
july er chhoi
july er chhollish
july er chhotrish
july er chhoy
july er chhoyoi
july er chiashi
july er chiyattor
july er chobbish
july er chobbishe
july er choddo
july er choddoi
july er chollish
july er chottrish
july er choturtho din
july er choturtho dine
july er chouallish
july er chouanno
july er chouddo
july er choushotti
july er choutha
july er choutrish
july er chouttrish
july er choy
july er chuallish
july er chuanno
july er chuattor
july er churannobboi
july er churashi
july er chuyanno
july er cobbish
july er dersho
july er dhui
july er ditio din
july er ditio dine
july er ditiyo
july er ditiyo din
july er ditiyo dine
july er dos
july er dosh
july er doshh
july er doshoi
july er doshom din
july er doshom dine
july er doshra
july er doshta
july er dosra
july er dui
july er duisho
july er duita
july er duiti
july er egaro
july er egaroi
july er egarro
july er ek
july er ekanno
july er ekanobboi
july er ekashi
july er ekattor
july er ekchollish
july er eksho
july er ekshotti
july er ektallish
july er ektrish
july er ektrishe
july er ekush
july er ekushe
july er hajar
july er kuri
july er lakh
july er naw
july er nirannobboi
july er nobboi
july er nobbui
july er nobom din
july er nobom dine
july er nou
july er noy
july er noyai
july er noyoi
july er noyta
july er oshtom din
july er oshtom dine
july er paach
july er paanch
july er pach
july er pachashi
july er pachattor
july er pachish
july er pachoi
july er pachta
july er panch
july er panchai
july er panchash
july er panchoi
july er pnoro
july er pochannobboi
july er pochashi
july er pochattor
july er pochish
july er pochishe
july er pocish
july er pohela
july er poila
july er pointrish
july er poishotti
july er poitallish
july er poitrish
july er poncash
july er ponchanno
july er ponchas
july er ponchash
july er ponchish
july er ponchom din
july er ponchom dine
july er pondro
july er ponero
july er ponoro
july er ponoroi
july er posish
july er poytallish
july er prothom
july er prothom din
july er prothom dine
july er saat
july er sabbish
july er saitrish
july er sat
july er sataish
july er satanno
july er satannobboi
july er satash
july er satashi
july er satattor
july er satchollish
july er satero
july er satshotti
july er sauddo
july er sechollish
july er shaait
july er shaat
july er shait
july er shaitrish
july er shappanno
july er shat
july er shatai
july er shataish
july er shataishe
july er shatanno
july er shatash
july er shatashi
july er shatattor
july er shatchollish
july er shatero
july er shateroi
july er shatoi
july er shatshotti
july er shatta
july er shola
july er sholo
july er sholoi
july er shoptom din
july er shoptom dine
july er shoshtho din
july er shoshtho dine
july er shotero
july er shotoro
july er shottor
july er shottur
july er shunno
july er shunnoo
july er sobbish
july er solo
july er sotero
july er sottor
july er soy
july er soyta
july er sunno
july er tarik
july er tarikh
july er tarikhe
july er tehattor
july er teis
july er teish
july er teishe
july er teppanno
july er tero
july er teroi
july er tesh
july er teshotti
july er teshra
july er tesra
july er tetallish
july er tetrish
july er tettallish
july er tettrish
july er tin
july er tinsho
july er tinta
july er tinti
july er tippanno
july er tirannobboi
july er tirashi
july er tirish
july er tiyattor
july er tris
july er trish
july er trishe
july er tritio din
july er tritio dine
july er tritiyo
july er tritiyo din
july er tritiyo dine
july er unashi
july er unchollish
july er unis
july er unish
july er unishe
july er unoashi
july er unochollish
july er unonobboi
july er unoponchash
july er unoshat
july er unoshottur
july er unotrish
july er unponchash
july er unshat
july er untrish
july er untrishe
july er zero
jun er aaat
jun er aashi
jun er aat
jun er aatanno
jun er aataro
jun er aatashi
jun er aatattor
jun er aatchollish
jun er aath
jun er aathash
jun er aatoi
jun er aatrish
jun er aatshotti
jun er aatt
jun er aatta
jun er aek
jun er ak
jun er akh
jun er akta
jun er akush
jun er ashi
jun er at
jun er atanno
jun er atannobboi
jun er atash
jun er atashe
jun er atashi
jun er atattor
jun er atchollish
jun er athar
jun er atharo
jun er atharoi
jun er athash
jun er atshotti
jun er attattor
jun er atthaish
jun er attrish
jun er baaish
jun er baaro
jun er bahanno
jun er bahattor
jun er bais
jun er baish
jun er baishe
jun er baro
jun er baroi
jun er bashotti
jun er bayanno
jun er bayattor
jun er beyallish
jun er birannobboi
jun er birashi
jun er bis
jun er bish
jun er bishe
jun er biyallish
jun er botrish
jun er bottrish
jun er chaar
jun er chabbish
jun er chabbishe
jun er chair
jun er challish
jun er chappanno
jun er char
jun er charta
jun er chautha
jun er chechollish
jun er chhabbish
jun er chhappanno
jun er chhechollish
jun er chheshotti
jun er chhiannobboi
jun er chhiashi
jun er chhiattor
jun er chhiyallish
jun er chhoi
jun er chhollish
jun er chhotrish
jun er chhoy
jun er chhoyoi
jun er chiashi
jun er chiyattor
jun er chobbish
jun er chobbishe
jun er choddo
jun er choddoi
jun er chollish
jun er chottrish
jun er choturtho din
jun er choturtho dine
jun er chouallish
jun er chouanno
jun er chouddo
jun er choushotti
jun er choutha
jun er choutrish
jun er chouttrish
jun er choy
jun er chuallish
jun er chuanno
jun er chuattor
jun er churannobboi
jun er churashi
jun er chuyanno
jun er cobbish
jun er dersho
jun er dhui
jun er ditio din
jun er ditio dine
jun er ditiyo
jun er ditiyo din
jun er ditiyo dine
jun er dos
jun er dosh
jun er doshh
jun er doshoi
jun er doshom din
jun er doshom dine
jun er doshra
jun er doshta
jun er dosra
jun er dui
jun er duisho
jun er duita
jun er duiti
jun er egaro
jun er egaroi
jun er egarro
jun er ek
jun er ekanno
jun er ekanobboi
jun er ekashi
jun er ekattor
jun er ekchollish
jun er eksho
jun er ekshotti
jun er ektallish
jun er ektrish
jun er ektrishe
jun er ekush
jun er ekushe
jun er hajar
jun er kuri
jun er lakh
jun er naw
jun er nirannobboi
jun er nobboi
jun er nobbui
jun er nobom din
jun er nobom dine
jun er nou
jun er noy
jun er noyai
jun er noyoi
jun er noyta
jun er oshtom din
jun er oshtom dine
jun er paach
jun er paanch
jun er pach
jun er pachashi
jun er pachattor
jun er pachish
jun er pachoi
jun er pachta
jun er panch
jun er panchai
jun er panchash
jun er panchoi
jun er pnoro
jun er pochannobboi
jun er pochashi
jun er pochattor
jun er pochish
jun er pochishe
jun er pocish
jun er pohela
jun er poila
jun er pointrish
jun er poishotti
jun er poitallish
jun er poitrish
jun er poncash
jun er ponchanno
jun er ponchas
jun er ponchash
jun er ponchish
jun er ponchom din
jun er ponchom dine
jun er pondro
jun er ponero
jun er ponoro
jun er ponoroi
jun er posish
jun er poytallish
jun er prothom
jun er prothom din
jun er prothom dine
jun er saat
jun er sabbish
jun er saitrish
jun er sat
jun er sataish
jun er satanno
jun er satannobboi
jun er satash
jun er satashi
jun er satattor
jun er satchollish
jun er satero
jun er satshotti
jun er sauddo
jun er sechollish
jun er shaait
jun er shaat
jun er shait
jun er shaitrish
jun er shappanno
jun er shat
jun er shatai
jun er shataish
jun er shataishe
jun er shatanno
jun er shatash
jun er shatashi
jun er shatattor
jun er shatchollish
jun er shatero
jun er shateroi
jun er shatoi
jun er shatshotti
jun er shatta
jun er shola
jun er sholo
jun er sholoi
jun er shoptom din
jun er shoptom dine
jun er shoshtho din
jun er shoshtho dine
jun er shotero
jun er shotoro
jun er shottor
jun er shottur
jun er shunno
jun er shunnoo
jun er sobbish
jun er solo
jun er sotero
jun er sottor
jun er soy
jun er soyta
jun er sunno
jun er tarik
jun er tarikh
jun er tarikhe
jun er tehattor
jun er teis
jun er teish
jun er teishe
jun er teppanno
jun er tero
jun er teroi
jun er tesh
jun er teshotti
jun er teshra
jun er tesra
jun er tetallish
jun er tetrish
jun er tettallish
jun er tettrish
jun er tin
jun er tinsho
jun er tinta
jun er tinti
jun er tippanno
jun er tirannobboi
jun er tirashi
jun er tirish
jun er tiyattor
jun er tris
jun er trish
jun er trishe
jun er tritio din
jun er tritio dine
jun er tritiyo
jun er tritiyo din
jun er tritiyo dine
jun er unashi
jun er unchollish
jun er unis
jun er unish
jun er unishe
jun er unoashi
jun er unochollish
jun er unonobboi
jun er unoponchash
jun er unoshat
jun er unoshottur
jun er unotrish
jun er unponchash
jun er unshat
jun er untrish
jun er untrishe
jun er zero
june er aaat
june er aashi
june er aat
june er aatanno
june er aataro
june er aatashi
june er aatattor
june er aatchollish
june er aath
june er aathash
june er aatoi
june er aatrish
june er aatshotti
june er aatt
june er aatta
june er aek
june er ak
june er akh
june er akta
june er akush
june er ashi
june er at
june er atanno
june er atannobboi
june er atash
june er atashe
june er atashi
june er atattor
june er atchollish
june er athar
june er atharo
june er atharoi
june er athash
june er atshotti
june er attattor
june er atthaish
june er attrish
june er baaish
june er baaro
june er bahanno
june er bahattor
june er bais
june er baish
june er baishe
june er baro
june er baroi
june er bashotti
june er bayanno
june er bayattor
june er beyallish
june er birannobboi
june er birashi
june er bis
june er bish
june er bishe
june er biyallish
june er botrish
june er bottrish
june er chaar
june er chabbish
june er chabbishe
june er chair
june er challish
june er chappanno
june er char
june er charta
june er chautha
june er chechollish
june er chhabbish
june er chhappanno
june er chhechollish
june er chheshotti
june er chhiannobboi
june er chhiashi
june er chhiattor
june er chhiyallish
june er chhoi
june er chhollish
june er chhotrish
june er chhoy
june er chhoyoi
june er chiashi
june er chiyattor
june er chobbish
june er chobbishe
june er choddo
june er choddoi
june er chollish
june er chottrish
june er choturtho din
june er choturtho dine
june er chouallish
june er chouanno
june er chouddo
june er choushotti
june er choutha
june er choutrish
june er chouttrish
june er choy
june er chuallish
june er chuanno
june er chuattor
june er churannobboi
june er churashi
june er chuyanno
june er cobbish
june er dersho
june er dhui
june er ditio din
june er ditio dine
june er ditiyo
june er ditiyo din
june er ditiyo dine
june er dos
june er dosh
june er doshh
june er doshoi
june er doshom din
june er doshom dine
june er doshra
june er doshta
june er dosra
june er dui
june er duisho
june er duita
june er duiti
june er egaro
june er egaroi
june er egarro
june er ek
june er ekanno
june er ekanobboi
june er ekashi
june er ekattor
june er ekchollish
june er eksho
june er ekshotti
june er ektallish
june er ektrish
june er ektrishe
june er ekush
june er ekushe
june er hajar
june er kuri
june er lakh
june er naw
june er nirannobboi
june er nobboi
june er nobbui
june er nobom din
june er nobom dine
june er nou
june er noy
june er noyai
june er noyoi
june er noyta
june er oshtom din
june er oshtom dine
june er paach
june er paanch
june er pach
june er pachashi
june er pachattor
june er pachish
june er pachoi
june er pachta
june er panch
june er panchai
june er panchash
june er panchoi
june er pnoro
june er pochannobboi
june er pochashi
june er pochattor
june er pochish
june er pochishe
june er pocish
june er pohela
june er poila
june er pointrish
june er poishotti
june er poitallish
june er poitrish
june er poncash
june er ponchanno
june er ponchas
june er ponchash
june er ponchish
june er ponchom din
june er ponchom dine
june er pondro
june er ponero
june er ponoro
june er ponoroi
june er posish
june er poytallish
june er prothom
june er prothom din
june er prothom dine
june er saat
june er sabbish
june er saitrish
june er sat
june er sataish
june er satanno
june er satannobboi
june er satash
june er satashi
june er satattor
june er satchollish
june er satero
june er satshotti
june er sauddo
june er sechollish
june er shaait
june er shaat
june er shait
june er shaitrish
june er shappanno
june er shat
june er shatai
june er shataish
june er shataishe
june er shatanno
june er shatash
june er shatashi
june er shatattor
june er shatchollish
june er shatero
june er shateroi
june er shatoi
june er shatshotti
june er shatta
june er shola
june er sholo
june er sholoi
june er shoptom din
june er shoptom dine
june er shoshtho din
june er shoshtho dine
june er shotero
june er shotoro
june er shottor
june er shottur
june er shunno
june er shunnoo
june er sobbish
june er solo
june er sotero
june er sottor
june er soy
june er soyta
june er sunno
june er tarik
june er tarikh
june er tarikhe
june er tehattor
june er teis
june er teish
june er teishe
june er teppanno
june er tero
june er teroi
june er tesh
june er teshotti
june er teshra
june er tesra
june er tetallish
june er tetrish
june er tettallish
june er tettrish
june er tin
june er tinsho
june er tinta
june er tinti
june er tippanno
june er tirannobboi
june er tirashi
june er tirish
june er tiyattor
june er tris
june er trish
june er trishe
june er tritio din
june er tritio dine
june er tritiyo
june er tritiyo din
june er tritiyo dine
june er unashi
june er unchollish
june er unis
june er unish
june er unishe
june er unoashi
june er unochollish
june er unonobboi
june er unoponchash
june er unoshat
june er unoshottur
june er unotrish
june er unponchash
june er unshat
june er untrish
june er untrishe
june er zero
jyoishtho er choturtho din
jyoishtho er choturtho dine
jyoishtho er ditio din
jyoishtho er ditio dine
jyoishtho er ditiyo din
jyoishtho er ditiyo dine
jyoishtho er doshom din
jyoishtho er doshom dine
jyoishtho er nobom din
jyoishtho er nobom dine
jyoishtho er oshtom din
jyoishtho er oshtom dine
jyoishtho er ponchom din
jyoishtho er ponchom dine
jyoishtho er prothom din
jyoishtho er prothom dine
jyoishtho er shoptom din
jyoishtho er shoptom dine
jyoishtho er shoshtho din
jyoishtho er shoshtho dine
jyoishtho er tritio din
jyoishtho er tritio dine
jyoishtho er tritiyo din
jyoishtho er tritiyo dine
kartic er aaat
kartic er aashi
kartic er aat
kartic er aatanno
kartic er aataro
kartic er aatashi
kartic er aatattor
kartic er aatchollish
kartic er aath
kartic er aathash
kartic er aatoi
kartic er aatrish
kartic er aatshotti
kartic er aatt
kartic er aatta
kartic er aek
kartic er ak
kartic er akh
kartic er akta
kartic er akush
kartic er ashi
kartic er at
kartic er atanno
kartic er atannobboi
kartic er atash
kartic er atashe
kartic er atashi
kartic er atattor
kartic er atchollish
kartic er athar
kartic er atharo
kartic er atharoi
kartic er athash
kartic er atshotti
kartic er attattor
kartic er atthaish
kartic er attrish
kartic er baaish
kartic er baaro
kartic er bahanno
kartic er bahattor
kartic er bais
kartic er baish
kartic er baishe
kartic er baro
kartic er baroi
kartic er bashotti
kartic er bayanno
kartic er bayattor
kartic er beyallish
kartic er birannobboi
kartic er birashi
kartic er bis
kartic er bish
kartic er bishe
kartic er biyallish
kartic er botrish
kartic er bottrish
kartic er chaar
kartic er chabbish
kartic er chabbishe
kartic er chair
kartic er challish
kartic er chappanno
kartic er char
kartic er charta
kartic er chautha
kartic er chechollish
kartic er chhabbish
kartic er chhappanno
kartic er chhechollish
kartic er chheshotti
kartic er chhiannobboi
kartic er chhiashi
kartic er chhiattor
kartic er chhiyallish
kartic er chhoi
kartic er chhollish
kartic er chhotrish
kartic er chhoy
kartic er chhoyoi
kartic er chiashi
kartic er chiyattor
kartic er chobbish
kartic er chobbishe
kartic er choddo
kartic er choddoi
kartic er chollish
kartic er chottrish
kartic er choturtho din
kartic er choturtho dine
kartic er chouallish
kartic er chouanno
kartic er chouddo
kartic er choushotti
kartic er choutha
kartic er choutrish
kartic er chouttrish
kartic er choy
kartic er chuallish
kartic er chuanno
kartic er chuattor
kartic er churannobboi
kartic er churashi
kartic er chuyanno
kartic er cobbish
kartic er dersho
kartic er dhui
kartic er ditio din
kartic er ditio dine
kartic er ditiyo
kartic er ditiyo din
kartic er ditiyo dine
kartic er dos
kartic er dosh
kartic er doshh
kartic er doshoi
kartic er doshom din
kartic er doshom dine
kartic er doshra
kartic er doshta
kartic er dosra
kartic er dui
kartic er duisho
kartic er duita
kartic er duiti
kartic er egaro
kartic er egaroi
kartic er egarro
kartic er ek
kartic er ekanno
kartic er ekanobboi
kartic er ekashi
kartic er ekattor
kartic er ekchollish
kartic er eksho
kartic er ekshotti
kartic er ektallish
kartic er ektrish
kartic er ektrishe
kartic er ekush
kartic er ekushe
kartic er hajar
kartic er kuri
kartic er lakh
kartic er naw
kartic er nirannobboi
kartic er nobboi
kartic er nobbui
kartic er nobom din
kartic er nobom dine
kartic er nou
kartic er noy
kartic er noyai
kartic er noyoi
kartic er noyta
kartic er oshtom din
kartic er oshtom dine
kartic er paach
kartic er paanch
kartic er pach
kartic er pachashi
kartic er pachattor
kartic er pachish
kartic er pachoi
kartic er pachta
kartic er panch
kartic er panchai
kartic er panchash
kartic er panchoi
kartic er pnoro
kartic er pochannobboi
kartic er pochashi
kartic er pochattor
kartic er pochish
kartic er pochishe
kartic er pocish
kartic er pohela
kartic er poila
kartic er pointrish
kartic er poishotti
kartic er poitallish
kartic er poitrish
kartic er poncash
kartic er ponchanno
kartic er ponchas
kartic er ponchash
kartic er ponchish
kartic er ponchom din
kartic er ponchom dine
kartic er pondro
kartic er ponero
kartic er ponoro
kartic er ponoroi
kartic er posish
kartic er poytallish
kartic er prothom
kartic er prothom din
kartic er prothom dine
kartic er saat
kartic er sabbish
kartic er saitrish
kartic er sat
kartic er sataish
kartic er satanno
kartic er satannobboi
kartic er satash
kartic er satashi
kartic er satattor
kartic er satchollish
kartic er satero
kartic er satshotti
kartic er sauddo
kartic er sechollish
kartic er shaait
kartic er shaat
kartic er shait
kartic er shaitrish
kartic er shappanno
kartic er shat
kartic er shatai
kartic er shataish
kartic er shataishe
kartic er shatanno
kartic er shatash
kartic er shatashi
kartic er shatattor
kartic er shatchollish
kartic er shatero
kartic er shateroi
kartic er shatoi
kartic er shatshotti
kartic er shatta
kartic er shola
kartic er sholo
kartic er sholoi
kartic er shoptom din
kartic er shoptom dine
kartic er shoshtho din
kartic er shoshtho dine
kartic er shotero
kartic er shotoro
kartic er shottor
kartic er shottur
kartic er shunno
kartic er shunnoo
kartic er sobbish
kartic er solo
kartic er sotero
kartic er sottor
kartic er soy
kartic er soyta
kartic er sunno
kartic er tarik
kartic er tarikh
kartic er tarikhe
kartic er tehattor
kartic er teis
kartic er teish
kartic er teishe
kartic er teppanno
kartic er tero
kartic er teroi
kartic er tesh
kartic er teshotti
kartic er teshra
kartic er tesra
kartic er tetallish
kartic er tetrish
kartic er tettallish
kartic er tettrish
kartic er tin
kartic er tinsho
kartic er tinta
kartic er tinti
kartic er tippanno
kartic er tirannobboi
kartic er tirashi
kartic er tirish
kartic er tiyattor
kartic er tris
kartic er trish
kartic er trishe
kartic er tritio din
kartic er tritio dine
kartic er tritiyo
kartic er tritiyo din
kartic er tritiyo dine
kartic er unashi
kartic er unchollish
kartic er unis
kartic er unish
kartic er unishe
kartic er unoashi
kartic er unochollish
kartic er unonobboi
kartic er unoponchash
kartic er unoshat
kartic er unoshottur
kartic er unotrish
kartic er unponchash
kartic er unshat
kartic er untrish
kartic er untrishe
kartic er zero
kartik er aaat
kartik er aashi
kartik er aat
kartik er aatanno
kartik er aataro
kartik er aatashi
kartik er aatattor
kartik er aatchollish
kartik er aath
kartik er aathash
kartik er aatoi
kartik er aatrish
kartik er aatshotti
kartik er aatt
kartik er aatta
kartik er aek
kartik er ak
kartik er akh
kartik er akta
kartik er akush
kartik er ashi
kartik er at
kartik er atanno
kartik er atannobboi
kartik er atash
kartik er atashe
kartik er atashi
kartik er atattor
kartik er atchollish
kartik er athar
kartik er atharo
kartik er atharoi
kartik er athash
kartik er atshotti
kartik er attattor
kartik er atthaish
kartik er attrish
kartik er baaish
kartik er baaro
kartik er bahanno
kartik er bahattor
kartik er bais
kartik er baish
kartik er baishe
kartik er baro
kartik er baroi
kartik er bashotti
kartik er bayanno
kartik er bayattor
kartik er beyallish
kartik er birannobboi
kartik er birashi
kartik er bis
kartik er bish
kartik er bishe
kartik er biyallish
kartik er botrish
kartik er bottrish
kartik er chaar
kartik er chabbish
kartik er chabbishe
kartik er chair
kartik er challish
kartik er chappanno
kartik er char
kartik er charta
kartik er chautha
kartik er chechollish
kartik er chhabbish
kartik er chhappanno
kartik er chhechollish
kartik er chheshotti
kartik er chhiannobboi
kartik er chhiashi
kartik er chhiattor
kartik er chhiyallish
kartik er chhoi
kartik er chhollish
kartik er chhotrish
kartik er chhoy
kartik er chhoyoi
kartik er chiashi
kartik er chiyattor
kartik er chobbish
kartik er chobbishe
kartik er choddo
kartik er choddoi
kartik er chollish
kartik er chottrish
kartik er choturtho din
kartik er choturtho dine
kartik er chouallish
kartik er chouanno
kartik er chouddo
kartik er choushotti
kartik er choutha
kartik er choutrish
kartik er chouttrish
kartik er choy
kartik er chuallish
kartik er chuanno
kartik er chuattor
kartik er churannobboi
kartik er churashi
kartik er chuyanno
kartik er cobbish
kartik er dersho
kartik er dhui
kartik er ditio din
kartik er ditio dine
kartik er ditiyo
kartik er ditiyo din
kartik er ditiyo dine
kartik er dos
kartik er dosh
kartik er doshh
kartik er doshoi
kartik er doshom din
kartik er doshom dine
kartik er doshra
kartik er doshta
kartik er dosra
kartik er dui
kartik er duisho
kartik er duita
kartik er duiti
kartik er egaro
kartik er egaroi
kartik er egarro
kartik er ek
kartik er ekanno
kartik er ekanobboi
kartik er ekashi
kartik er ekattor
kartik er ekchollish
kartik er eksho
kartik er ekshotti
kartik er ektallish
kartik er ektrish
kartik er ektrishe
kartik er ekush
kartik er ekushe
kartik er hajar
kartik er kuri
kartik er lakh
kartik er naw
kartik er nirannobboi
kartik er nobboi
kartik er nobbui
kartik er nobom din
kartik er nobom dine
kartik er nou
kartik er noy
kartik er noyai
kartik er noyoi
kartik er noyta
kartik er oshtom din
kartik er oshtom dine
kartik er paach
kartik er paanch
kartik er pach
kartik er pachashi
kartik er pachattor
kartik er pachish
kartik er pachoi
kartik er pachta
kartik er panch
kartik er panchai
kartik er panchash
kartik er panchoi
kartik er pnoro
kartik er pochannobboi
kartik er pochashi
kartik er pochattor
kartik er pochish
kartik er pochishe
kartik er pocish
kartik er pohela
kartik er poila
kartik er pointrish
kartik er poishotti
kartik er poitallish
kartik er poitrish
kartik er poncash
kartik er ponchanno
kartik er ponchas
kartik er ponchash
kartik er ponchish
kartik er ponchom din
kartik er ponchom dine
kartik er pondro
kartik er ponero
kartik er ponoro
kartik er ponoroi
kartik er posish
kartik er poytallish
kartik er prothom
kartik er prothom din
kartik er prothom dine
kartik er saat
kartik er sabbish
kartik er saitrish
kartik er sat
kartik er sataish
kartik er satanno
kartik er satannobboi
kartik er satash
kartik er satashi
kartik er satattor
kartik er satchollish
kartik er satero
kartik er satshotti
kartik er sauddo
kartik er sechollish
kartik er shaait
kartik er shaat
kartik er shait
kartik er shaitrish
kartik er shappanno
kartik er shat
kartik er shatai
kartik er shataish
kartik er shataishe
kartik er shatanno
kartik er shatash
kartik er shatashi
kartik er shatattor
kartik er shatchollish
kartik er shatero
kartik er shateroi
kartik er shatoi
kartik er shatshotti
kartik er shatta
kartik er shola
kartik er sholo
kartik er sholoi
kartik er shoptom din
kartik er shoptom dine
kartik er shoshtho din
kartik er shoshtho dine
kartik er shotero
kartik er shotoro
kartik er shottor
kartik er shottur
kartik er shunno
kartik er shunnoo
kartik er sobbish
kartik er solo
kartik er sotero
kartik er sottor
kartik er soy
kartik er soyta
kartik er sunno
kartik er tarik
kartik er tarikh
kartik er tarikhe
kartik er tehattor
kartik er teis
kartik er teish
kartik er teishe
kartik er teppanno
kartik er tero
kartik er teroi
kartik er tesh
kartik er teshotti
kartik er teshra
kartik er tesra
kartik er tetallish
kartik er tetrish
kartik er tettallish
kartik er tettrish
kartik er tin
kartik er tinsho
kartik er tinta
kartik er tinti
kartik er tippanno
kartik er tirannobboi
kartik er tirashi
kartik er tirish
kartik er tiyattor
kartik er tris
kartik er trish
kartik er trishe
kartik er tritio din
kartik er tritio dine
kartik er tritiyo
kartik er tritiyo din
kartik er tritiyo dine
kartik er unashi
kartik er unchollish
kartik er unis
kartik er unish
kartik er unishe
kartik er unoashi
kartik er unochollish
kartik er unonobboi
kartik er unoponchash
kartik er unoshat
kartik er unoshottur
kartik er unotrish
kartik er unponchash
kartik er unshat
kartik er untrish
kartik er untrishe
kartik er zero
kuri tarik
kuri tarike
kuri tarikh
kuri tarikhe
lak tarik
lak tarike
lak tarikh
lak tarikhe
lakh tarik
lakh tarike
lakh tarikh
lakh tarikhe
magh er aaat
magh er aashi
magh er aat
magh er aatanno
magh er aataro
magh er aatashi
magh er aatattor
magh er aatchollish
magh er aath
magh er aathash
magh er aatoi
magh er aatrish
magh er aatshotti
magh er aatt
magh er aatta
magh er aek
magh er ak
magh er akh
magh er akta
magh er akush
magh er ashi
magh er at
magh er atanno
magh er atannobboi
magh er atash
magh er atashe
magh er atashi
magh er atattor
magh er atchollish
magh er athar
magh er atharo
magh er atharoi
magh er athash
magh er atshotti
magh er attattor
magh er atthaish
magh er attrish
magh er baaish
magh er baaro
magh er bahanno
magh er bahattor
magh er bais
magh er baish
magh er baishe
magh er baro
magh er baroi
magh er bashotti
magh er bayanno
magh er bayattor
magh er beyallish
magh er birannobboi
magh er birashi
magh er bis
magh er bish
magh er bishe
magh er biyallish
magh er botrish
magh er bottrish
magh er chaar
magh er chabbish
magh er chabbishe
magh er chair
magh er challish
magh er chappanno
magh er char
magh er charta
magh er chautha
magh er chechollish
magh er chhabbish
magh er chhappanno
magh er chhechollish
magh er chheshotti
magh er chhiannobboi
magh er chhiashi
magh er chhiattor
magh er chhiyallish
magh er chhoi
magh er chhollish
magh er chhotrish
magh er chhoy
magh er chhoyoi
magh er chiashi
magh er chiyattor
magh er chobbish
magh er chobbishe
magh er choddo
magh er choddoi
magh er chollish
magh er chottrish
magh er choturtho din
magh er choturtho dine
magh er chouallish
magh er chouanno
magh er chouddo
magh er choushotti
magh er choutha
magh er choutrish
magh er chouttrish
magh er choy
magh er chuallish
magh er chuanno
magh er chuattor
magh er churannobboi
magh er churashi
magh er chuyanno
magh er cobbish
magh er dersho
magh er dhui
magh er ditio din
magh er ditio dine
magh er ditiyo
magh er ditiyo din
magh er ditiyo dine
magh er dos
magh er dosh
magh er doshh
magh er doshoi
magh er doshom din
magh er doshom dine
magh er doshra
magh er doshta
magh er dosra
magh er dui
magh er duisho
magh er duita
magh er duiti
magh er egaro
magh er egaroi
magh er egarro
magh er ek
magh er ekanno
magh er ekanobboi
magh er ekashi
magh er ekattor
magh er ekchollish
magh er eksho
magh er ekshotti
magh er ektallish
magh er ektrish
magh er ektrishe
magh er ekush
magh er ekushe
magh er hajar
magh er kuri
magh er lakh
magh er naw
magh er nirannobboi
magh er nobboi
magh er nobbui
magh er nobom din
magh er nobom dine
magh er nou
magh er noy
magh er noyai
magh er noyoi
magh er noyta
magh er oshtom din
magh er oshtom dine
magh er paach
magh er paanch
magh er pach
magh er pachashi
magh er pachattor
magh er pachish
magh er pachoi
magh er pachta
magh er panch
magh er panchai
magh er panchash
magh er panchoi
magh er pnoro
magh er pochannobboi
magh er pochashi
magh er pochattor
magh er pochish
magh er pochishe
magh er pocish
magh er pohela
magh er poila
magh er pointrish
magh er poishotti
magh er poitallish
magh er poitrish
magh er poncash
magh er ponchanno
magh er ponchas
magh er ponchash
magh er ponchish
magh er ponchom din
magh er ponchom dine
magh er pondro
magh er ponero
magh er ponoro
magh er ponoroi
magh er posish
magh er poytallish
magh er prothom
magh er prothom din
magh er prothom dine
magh er saat
magh er sabbish
magh er saitrish
magh er sat
magh er sataish
magh er satanno
magh er satannobboi
magh er satash
magh er satashi
magh er satattor
magh er satchollish
magh er satero
magh er satshotti
magh er sauddo
magh er sechollish
magh er shaait
magh er shaat
magh er shait
magh er shaitrish
magh er shappanno
magh er shat
magh er shatai
magh er shataish
magh er shataishe
magh er shatanno
magh er shatash
magh er shatashi
magh er shatattor
magh er shatchollish
magh er shatero
magh er shateroi
magh er shatoi
magh er shatshotti
magh er shatta
magh er shola
magh er sholo
magh er sholoi
magh er shoptom din
magh er shoptom dine
magh er shoshtho din
magh er shoshtho dine
magh er shotero
magh er shotoro
magh er shottor
magh er shottur
magh er shunno
magh er shunnoo
magh er sobbish
magh er solo
magh er sotero
magh er sottor
magh er soy
magh er soyta
magh er sunno
magh er tarik
magh er tarikh
magh er tarikhe
magh er tehattor
magh er teis
magh er teish
magh er teishe
magh er teppanno
magh er tero
magh er teroi
magh er tesh
magh er teshotti
magh er teshra
magh er tesra
magh er tetallish
magh er tetrish
magh er tettallish
magh er tettrish
magh er tin
magh er tinsho
magh er tinta
magh er tinti
magh er tippanno
magh er tirannobboi
magh er tirashi
magh er tirish
magh er tiyattor
magh er tris
magh er trish
magh er trishe
magh er tritio din
magh er tritio dine
magh er tritiyo
magh er tritiyo din
magh er tritiyo dine
magh er unashi
magh er unchollish
magh er unis
magh er unish
magh er unishe
magh er unoashi
magh er unochollish
magh er unonobboi
magh er unoponchash
magh er unoshat
magh er unoshottur
magh er unotrish
magh er unponchash
magh er unshat
magh er untrish
magh er untrishe
magh er zero
marc er aaat
marc er aashi
marc er aat
marc er aatanno
marc er aataro
marc er aatashi
marc er aatattor
marc er aatchollish
marc er aath
marc er aathash
marc er aatoi
marc er aatrish
marc er aatshotti
marc er aatt
marc er aatta
marc er aek
marc er ak
marc er akh
marc er akta
marc er akush
marc er ashi
marc er at
marc er atanno
marc er atannobboi
marc er atash
marc er atashe
marc er atashi
marc er atattor
marc er atchollish
marc er athar
marc er atharo
marc er atharoi
marc er athash
marc er atshotti
marc er attattor
marc er atthaish
marc er attrish
marc er baaish
marc er baaro
marc er bahanno
marc er bahattor
marc er bais
marc er baish
marc er baishe
marc er baro
marc er baroi
marc er bashotti
marc er bayanno
marc er bayattor
marc er beyallish
marc er birannobboi
marc er birashi
marc er bis
marc er bish
marc er bishe
marc er biyallish
marc er botrish
marc er bottrish
marc er chaar
marc er chabbish
marc er chabbishe
marc er chair
marc er challish
marc er chappanno
marc er char
marc er charta
marc er chautha
marc er chechollish
marc er chhabbish
marc er chhappanno
marc er chhechollish
marc er chheshotti
marc er chhiannobboi
marc er chhiashi
marc er chhiattor
marc er chhiyallish
marc er chhoi
marc er chhollish
marc er chhotrish
marc er chhoy
marc er chhoyoi
marc er chiashi
marc er chiyattor
marc er chobbish
marc er chobbishe
marc er choddo
marc er choddoi
marc er chollish
marc er chottrish
marc er choturtho din
marc er choturtho dine
marc er chouallish
marc er chouanno
marc er chouddo
marc er choushotti
marc er choutha
marc er choutrish
marc er chouttrish
marc er choy
marc er chuallish
marc er chuanno
marc er chuattor
marc er churannobboi
marc er churashi
marc er chuyanno
marc er cobbish
marc er dersho
marc er dhui
marc er ditio din
marc er ditio dine
marc er ditiyo
marc er ditiyo din
marc er ditiyo dine
marc er dos
marc er dosh
marc er doshh
marc er doshoi
marc er doshom din
marc er doshom dine
marc er doshra
marc er doshta
marc er dosra
marc er dui
marc er duisho
marc er duita
marc er duiti
marc er egaro
marc er egaroi
marc er egarro
marc er ek
marc er ekanno
marc er ekanobboi
marc er ekashi
marc er ekattor
marc er ekchollish
marc er eksho
marc er ekshotti
marc er ektallish
marc er ektrish
marc er ektrishe
marc er ekush
marc er ekushe
marc er hajar
marc er kuri
marc er lakh
marc er naw
marc er nirannobboi
marc er nobboi
marc er nobbui
marc er nobom din
marc er nobom dine
marc er nou
marc er noy
marc er noyai
marc er noyoi
marc er noyta
marc er oshtom din
marc er oshtom dine
marc er paach
marc er paanch
marc er pach
marc er pachashi
marc er pachattor
marc er pachish
marc er pachoi
marc er pachta
marc er panch
marc er panchai
marc er panchash
marc er panchoi
marc er pnoro
marc er pochannobboi
marc er pochashi
marc er pochattor
marc er pochish
marc er pochishe
marc er pocish
marc er pohela
marc er poila
marc er pointrish
marc er poishotti
marc er poitallish
marc er poitrish
marc er poncash
marc er ponchanno
marc er ponchas
marc er ponchash
marc er ponchish
marc er ponchom din
marc er ponchom dine
marc er pondro
marc er ponero
marc er ponoro
marc er ponoroi
marc er posish
marc er poytallish
marc er prothom
marc er prothom din
marc er prothom dine
marc er saat
marc er sabbish
marc er saitrish
marc er sat
marc er sataish
marc er satanno
marc er satannobboi
marc er satash
marc er satashi
marc er satattor
marc er satchollish
marc er satero
marc er satshotti
marc er sauddo
marc er sechollish
marc er shaait
marc er shaat
marc er shait
marc er shaitrish
marc er shappanno
marc er shat
marc er shatai
marc er shataish
marc er shataishe
marc er shatanno
marc er shatash
marc er shatashi
marc er shatattor
marc er shatchollish
marc er shatero
marc er shateroi
marc er shatoi
marc er shatshotti
marc er shatta
marc er shola
marc er sholo
marc er sholoi
marc er shoptom din
marc er shoptom dine
marc er shoshtho din
marc er shoshtho dine
marc er shotero
marc er shotoro
marc er shottor
marc er shottur
marc er shunno
marc er shunnoo
marc er sobbish
marc er solo
marc er sotero
marc er sottor
marc er soy
marc er soyta
marc er sunno
marc er tarik
marc er tarikh
marc er tarikhe
marc er tehattor
marc er teis
marc er teish
marc er teishe
marc er teppanno
marc er tero
marc er teroi
marc er tesh
marc er teshotti
marc er teshra
marc er tesra
marc er tetallish
marc er tetrish
marc er tettallish
marc er tettrish
marc er tin
marc er tinsho
marc er tinta
marc er tinti
marc er tippanno
marc er tirannobboi
marc er tirashi
marc er tirish
marc er tiyattor
marc er tris
marc er trish
marc er trishe
marc er tritio din
marc er tritio dine
marc er tritiyo
marc er tritiyo din
marc er tritiyo dine
marc er unashi
marc er unchollish
marc er unis
marc er unish
marc er unishe
marc er unoashi
marc er unochollish
marc er unonobboi
marc er unoponchash
marc er unoshat
marc er unoshottur
marc er unotrish
marc er unponchash
marc er unshat
marc er untrish
marc er untrishe
marc er zero
march er aaat
march er aashi
march er aat
march er aatanno
march er aataro
march er aatashi
march er aatattor
march er aatchollish
march er aath
march er aathash
march er aatoi
march er aatrish
march er aatshotti
march er aatt
march er aatta
march er aek
march er ak
march er akh
march er akta
march er akush
march er ashi
march er at
march er atanno
march er atannobboi
march er atash
march er atashe
march er atashi
march er atattor
march er atchollish
march er athar
march er atharo
march er atharoi
march er athash
march er atshotti
march er attattor
march er atthaish
march er attrish
march er baaish
march er baaro
march er bahanno
march er bahattor
march er bais
march er baish
march er baishe
march er baro
march er baroi
march er bashotti
march er bayanno
march er bayattor
march er beyallish
march er birannobboi
march er birashi
march er bis
march er bish
march er bishe
march er biyallish
march er botrish
march er bottrish
march er chaar
march er chabbish
march er chabbishe
march er chair
march er challish
march er chappanno
march er char
march er charta
march er chautha
march er chechollish
march er chhabbish
march er chhappanno
march er chhechollish
march er chheshotti
march er chhiannobboi
march er chhiashi
march er chhiattor
march er chhiyallish
march er chhoi
march er chhollish
march er chhotrish
march er chhoy
march er chhoyoi
march er chiashi
march er chiyattor
march er chobbish
march er chobbishe
march er choddo
march er choddoi
march er chollish
march er chottrish
march er choturtho din
march er choturtho dine
march er chouallish
march er chouanno
march er chouddo
march er choushotti
march er choutha
march er choutrish
march er chouttrish
march er choy
march er chuallish
march er chuanno
march er chuattor
march er churannobboi
march er churashi
march er chuyanno
march er cobbish
march er dersho
march er dhui
march er ditio din
march er ditio dine
march er ditiyo
march er ditiyo din
march er ditiyo dine
march er dos
march er dosh
march er doshh
march er doshoi
march er doshom din
march er doshom dine
march er doshra
march er doshta
march er dosra
march er dui
march er duisho
march er duita
march er duiti
march er egaro
march er egaroi
march er egarro
march er ek
march er ekanno
march er ekanobboi
march er ekashi
march er ekattor
march er ekchollish
march er eksho
march er ekshotti
march er ektallish
march er ektrish
march er ektrishe
march er ekush
march er ekushe
march er hajar
march er kuri
march er lakh
march er naw
march er nirannobboi
march er nobboi
march er nobbui
march er nobom din
march er nobom dine
march er nou
march er noy
march er noyai
march er noyoi
march er noyta
march er oshtom din
march er oshtom dine
march er paach
march er paanch
march er pach
march er pachashi
march er pachattor
march er pachish
march er pachoi
march er pachta
march er panch
march er panchai
march er panchash
march er panchoi
march er pnoro
march er pochannobboi
march er pochashi
march er pochattor
march er pochish
march er pochishe
march er pocish
march er pohela
march er poila
march er pointrish
march er poishotti
march er poitallish
march er poitrish
march er poncash
march er ponchanno
march er ponchas
march er ponchash
march er ponchish
march er ponchom din
march er ponchom dine
march er pondro
march er ponero
march er ponoro
march er ponoroi
march er posish
march er poytallish
march er prothom
march er prothom din
march er prothom dine
march er saat
march er sabbish
march er saitrish
march er sat
march er sataish
march er satanno
march er satannobboi
march er satash
march er satashi
march er satattor
march er satchollish
march er satero
march er satshotti
march er sauddo
march er sechollish
march er shaait
march er shaat
march er shait
march er shaitrish
march er shappanno
march er shat
march er shatai
march er shataish
march er shataishe
march er shatanno
march er shatash
march er shatashi
march er shatattor
march er shatchollish
march er shatero
march er shateroi
march er shatoi
march er shatshotti
march er shatta
march er shola
march er sholo
march er sholoi
march er shoptom din
march er shoptom dine
march er shoshtho din
march er shoshtho dine
march er shotero
march er shotoro
march er shottor
march er shottur
march er shunno
march er shunnoo
march er sobbish
march er solo
march er sotero
march er sottor
march er soy
march er soyta
march er sunno
march er tarik
march er tarikh
march er tarikhe
march er tehattor
march er teis
march er teish
march er teishe
march er teppanno
march er tero
march er teroi
march er tesh
march er teshotti
march er teshra
march er tesra
march er tetallish
march er tetrish
march er tettallish
march er tettrish
march er tin
march er tinsho
march er tinta
march er tinti
march er tippanno
march er tirannobboi
march er tirashi
march er tirish
march er tiyattor
march er tris
march er trish
march er trishe
march er tritio din
march er tritio dine
march er tritiyo
march er tritiyo din
march er tritiyo dine
march er unashi
march er unchollish
march er unis
march er unish
march er unishe
march er unoashi
march er unochollish
march er unonobboi
march er unoponchash
march er unoshat
march er unoshottur
march er unotrish
march er unponchash
march er unshat
march er untrish
march er untrishe
march er zero
may er aaat
may er aashi
may er aat
may er aatanno
may er aataro
may er aatashi
may er aatattor
may er aatchollish
may er aath
may er aathash
may er aatoi
may er aatrish
may er aatshotti
may er aatt
may er aatta
may er aek
may er ak
may er akh
may er akta
may er akush
may er ashi
may er at
may er atanno
may er atannobboi
may er atash
may er atashe
may er atashi
may er atattor
may er atchollish
may er athar
may er atharo
may er atharoi
may er athash
may er atshotti
may er attattor
may er atthaish
may er attrish
may er baaish
may er baaro
may er bahanno
may er bahattor
may er bais
may er baish
may er baishe
may er baro
may er baroi
may er bashotti
may er bayanno
may er bayattor
may er beyallish
may er birannobboi
may er birashi
may er bis
may er bish
may er bishe
may er biyallish
may er botrish
may er bottrish
may er chaar
may er chabbish
may er chabbishe
may er chair
may er challish
may er chappanno
may er char
may er charta
may er chautha
may er chechollish
may er chhabbish
may er chhappanno
may er chhechollish
may er chheshotti
may er chhiannobboi
may er chhiashi
may er chhiattor
may er chhiyallish
may er chhoi
may er chhollish
may er chhotrish
may er chhoy
may er chhoyoi
may er chiashi
may er chiyattor
may er chobbish
may er chobbishe
may er choddo
may er choddoi
may er chollish
may er chottrish
may er choturtho din
may er choturtho dine
may er chouallish
may er chouanno
may er chouddo
may er choushotti
may er choutha
may er choutrish
may er chouttrish
may er choy
may er chuallish
may er chuanno
may er chuattor
may er churannobboi
may er churashi
may er chuyanno
may er cobbish
may er dersho
may er dhui
may er ditio din
may er ditio dine
may er ditiyo
may er ditiyo din
may er ditiyo dine
may er dos
may er dosh
may er doshh
may er doshoi
may er doshom din
may er doshom dine
may er doshra
may er doshta
may er dosra
may er dui
may er duisho
may er duita
may er duiti
may er egaro
may er egaroi
may er egarro
may er ek
may er ekanno
may er ekanobboi
may er ekashi
may er ekattor
may er ekchollish
may er eksho
may er ekshotti
may er ektallish
may er ektrish
may er ektrishe
may er ekush
may er ekushe
may er hajar
may er kuri
may er lakh
may er naw
may er nirannobboi
may er nobboi
may er nobbui
may er nobom din
may er nobom dine
may er nou
may er noy
may er noyai
may er noyoi
may er noyta
may er oshtom din
may er oshtom dine
may er paach
may er paanch
may er pach
may er pachashi
may er pachattor
may er pachish
may er pachoi
may er pachta
may er panch
may er panchai
may er panchash
may er panchoi
may er pnoro
may er pochannobboi
may er pochashi
may er pochattor
may er pochish
may er pochishe
may er pocish
may er pohela
may er poila
may er pointrish
may er poishotti
may er poitallish
may er poitrish
may er poncash
may er ponchanno
may er ponchas
may er ponchash
may er ponchish
may er ponchom din
may er ponchom dine
may er pondro
may er ponero
may er ponoro
may er ponoroi
may er posish
may er poytallish
may er prothom
may er prothom din
may er prothom dine
may er saat
may er sabbish
may er saitrish
may er sat
may er sataish
may er satanno
may er satannobboi
may er satash
may er satashi
may er satattor
may er satchollish
may er satero
may er satshotti
may er sauddo
may er sechollish
may er shaait
may er shaat
may er shait
may er shaitrish
may er shappanno
may er shat
may er shatai
may er shataish
may er shataishe
may er shatanno
may er shatash
may er shatashi
may er shatattor
may er shatchollish
may er shatero
may er shateroi
may er shatoi
may er shatshotti
may er shatta
may er shola
may er sholo
may er sholoi
may er shoptom din
may er shoptom dine
may er shoshtho din
may er shoshtho dine
may er shotero
may er shotoro
may er shottor
may er shottur
may er shunno
may er shunnoo
may er sobbish
may er solo
may er sotero
may er sottor
may er soy
may er soyta
may er sunno
may er tarik
may er tarikh
may er tarikhe
may er tehattor
may er teis
may er teish
may er teishe
may er teppanno
may er tero
may er teroi
may er tesh
may er teshotti
may er teshra
may er tesra
may er tetallish
may er tetrish
may er tettallish
may er tettrish
may er tin
may er tinsho
may er tinta
may er tinti
may er tippanno
may er tirannobboi
may er tirashi
may er tirish
may er tiyattor
may er tris
may er trish
may er trishe
may er tritio din
may er tritio dine
may er tritiyo
may er tritiyo din
may er tritiyo dine
may er unashi
may er unchollish
may er unis
may er unish
may er unishe
may er unoashi
may er unochollish
may er unonobboi
may er unoponchash
may er unoshat
may er unoshottur
may er unotrish
may er unponchash
may er unshat
may er untrish
may er untrishe
may er zero
me er choturtho din
me er choturtho dine
me er ditio din
me er ditio dine
me er ditiyo din
me er ditiyo dine
me er doshom din
me er doshom dine
me er nobom din
me er nobom dine
me er oshtom din
me er oshtom dine
me er ponchom din
me er ponchom dine
me er prothom din
me er prothom dine
me er shoptom din
me er shoptom dine
me er shoshtho din
me er shoshtho dine
me er tritio din
me er tritio dine
me er tritiyo din
me er tritiyo dine
mey er choturtho din
mey er choturtho dine
mey er ditio din
mey er ditio dine
mey er ditiyo din
mey er ditiyo dine
mey er doshom din
mey er doshom dine
mey er nobom din
mey er nobom dine
mey er oshtom din
mey er oshtom dine
mey er ponchom din
mey er ponchom dine
mey er prothom din
mey er prothom dine
mey er shoptom din
mey er shoptom dine
mey er shoshtho din
mey er shoshtho dine
mey er tritio din
mey er tritio dine
mey er tritiyo din
mey er tritiyo dine
mohorrom er choturtho din
mohorrom er choturtho dine
mohorrom er ditio din
mohorrom er ditio dine
mohorrom er ditiyo din
mohorrom er ditiyo dine
mohorrom er doshom din
mohorrom er doshom dine
mohorrom er nobom din
mohorrom er nobom dine
mohorrom er oshtom din
mohorrom er oshtom dine
mohorrom er ponchom din
mohorrom er ponchom dine
mohorrom er prothom din
mohorrom er prothom dine
mohorrom er shoptom din
mohorrom er shoptom dine
mohorrom er shoshtho din
mohorrom er shoshtho dine
mohorrom er tritio din
mohorrom er tritio dine
mohorrom er tritiyo din
mohorrom er tritiyo dine
muharram er choturtho din
muharram er choturtho dine
muharram er ditio din
muharram er ditio dine
muharram er ditiyo din
muharram er ditiyo dine
muharram er doshom din
muharram er doshom dine
muharram er nobom din
muharram er nobom dine
muharram er oshtom din
muharram er oshtom dine
muharram er ponchom din
muharram er ponchom dine
muharram er prothom din
muharram er prothom dine
muharram er shoptom din
muharram er shoptom dine
muharram er shoshtho din
muharram er shoshtho dine
muharram er tritio din
muharram er tritio dine
muharram er tritiyo din
muharram er tritiyo dine
muhorrom er aaat
muhorrom er aashi
muhorrom er aat
muhorrom er aatanno
muhorrom er aataro
muhorrom er aatashi
muhorrom er aatattor
muhorrom er aatchollish
muhorrom er aath
muhorrom er aathash
muhorrom er aatoi
muhorrom er aatrish
muhorrom er aatshotti
muhorrom er aatt
muhorrom er aatta
muhorrom er aek
muhorrom er ak
muhorrom er akh
muhorrom er akta
muhorrom er akush
muhorrom er ashi
muhorrom er at
muhorrom er atanno
muhorrom er atannobboi
muhorrom er atash
muhorrom er atashe
muhorrom er atashi
muhorrom er atattor
muhorrom er atchollish
muhorrom er athar
muhorrom er atharo
muhorrom er atharoi
muhorrom er athash
muhorrom er atshotti
muhorrom er attattor
muhorrom er atthaish
muhorrom er attrish
muhorrom er baaish
muhorrom er baaro
muhorrom er bahanno
muhorrom er bahattor
muhorrom er bais
muhorrom er baish
muhorrom er baishe
muhorrom er baro
muhorrom er baroi
muhorrom er bashotti
muhorrom er bayanno
muhorrom er bayattor
muhorrom er beyallish
muhorrom er birannobboi
muhorrom er birashi
muhorrom er bis
muhorrom er bish
muhorrom er bishe
muhorrom er biyallish
muhorrom er botrish
muhorrom er bottrish
muhorrom er chaar
muhorrom er chabbish
muhorrom er chabbishe
muhorrom er chair
muhorrom er challish
muhorrom er chappanno
muhorrom er char
muhorrom er charta
muhorrom er chautha
muhorrom er chechollish
muhorrom er chhabbish
muhorrom er chhappanno
muhorrom er chhechollish
muhorrom er chheshotti
muhorrom er chhiannobboi
muhorrom er chhiashi
muhorrom er chhiattor
muhorrom er chhiyallish
muhorrom er chhoi
muhorrom er chhollish
muhorrom er chhotrish
muhorrom er chhoy
muhorrom er chhoyoi
muhorrom er chiashi
muhorrom er chiyattor
muhorrom er chobbish
muhorrom er chobbishe
muhorrom er choddo
muhorrom er choddoi
muhorrom er chollish
muhorrom er chottrish
muhorrom er chouallish
muhorrom er chouanno
muhorrom er chouddo
muhorrom er choushotti
muhorrom er choutha
muhorrom er choutrish
muhorrom er chouttrish
muhorrom er choy
muhorrom er chuallish
muhorrom er chuanno
muhorrom er chuattor
muhorrom er churannobboi
muhorrom er churashi
muhorrom er chuyanno
muhorrom er cobbish
muhorrom er dersho
muhorrom er dhui
muhorrom er ditiyo
muhorrom er dos
muhorrom er dosh
muhorrom er doshh
muhorrom er doshoi
muhorrom er doshra
muhorrom er doshta
muhorrom er dosra
muhorrom er dui
muhorrom er duisho
muhorrom er duita
muhorrom er duiti
muhorrom er egaro
muhorrom er egaroi
muhorrom er egarro
muhorrom er ek
muhorrom er ekanno
muhorrom er ekanobboi
muhorrom er ekashi
muhorrom er ekattor
muhorrom er ekchollish
muhorrom er eksho
muhorrom er ekshotti
muhorrom er ektallish
muhorrom er ektrish
muhorrom er ektrishe
muhorrom er ekush
muhorrom er ekushe
muhorrom er hajar
muhorrom er kuri
muhorrom er lakh
muhorrom er naw
muhorrom er nirannobboi
muhorrom er nobboi
muhorrom er nobbui
muhorrom er nou
muhorrom er noy
muhorrom er noyai
muhorrom er noyoi
muhorrom er noyta
muhorrom er paach
muhorrom er paanch
muhorrom er pach
muhorrom er pachashi
muhorrom er pachattor
muhorrom er pachish
muhorrom er pachoi
muhorrom er pachta
muhorrom er panch
muhorrom er panchai
muhorrom er panchash
muhorrom er panchoi
muhorrom er pnoro
muhorrom er pochannobboi
muhorrom er pochashi
muhorrom er pochattor
muhorrom er pochish
muhorrom er pochishe
muhorrom er pocish
muhorrom er pohela
muhorrom er poila
muhorrom er pointrish
muhorrom er poishotti
muhorrom er poitallish
muhorrom er poitrish
muhorrom er poncash
muhorrom er ponchanno
muhorrom er ponchas
muhorrom er ponchash
muhorrom er ponchish
muhorrom er pondro
muhorrom er ponero
muhorrom er ponoro
muhorrom er ponoroi
muhorrom er posish
muhorrom er poytallish
muhorrom er prothom
muhorrom er saat
muhorrom er sabbish
muhorrom er saitrish
muhorrom er sat
muhorrom er sataish
muhorrom er satanno
muhorrom er satannobboi
muhorrom er satash
muhorrom er satashi
muhorrom er satattor
muhorrom er satchollish
muhorrom er satero
muhorrom er satshotti
muhorrom er sauddo
muhorrom er sechollish
muhorrom er shaait
muhorrom er shaat
muhorrom er shait
muhorrom er shaitrish
muhorrom er shappanno
muhorrom er shat
muhorrom er shatai
muhorrom er shataish
muhorrom er shataishe
muhorrom er shatanno
muhorrom er shatash
muhorrom er shatashi
muhorrom er shatattor
muhorrom er shatchollish
muhorrom er shatero
muhorrom er shateroi
muhorrom er shatoi
muhorrom er shatshotti
muhorrom er shatta
muhorrom er shola
muhorrom er sholo
muhorrom er sholoi
muhorrom er shotero
muhorrom er shotoro
muhorrom er shottor
muhorrom er shottur
muhorrom er shunno
muhorrom er shunnoo
muhorrom er sobbish
muhorrom er solo
muhorrom er sotero
muhorrom er sottor
muhorrom er soy
muhorrom er soyta
muhorrom er sunno
muhorrom er tarik
muhorrom er tarikh
muhorrom er tarikhe
muhorrom er tehattor
muhorrom er teis
muhorrom er teish
muhorrom er teishe
muhorrom er teppanno
muhorrom er tero
muhorrom er teroi
muhorrom er tesh
muhorrom er teshotti
muhorrom er teshra
muhorrom er tesra
muhorrom er tetallish
muhorrom er tetrish
muhorrom er tettallish
muhorrom er tettrish
muhorrom er tin
muhorrom er tinsho
muhorrom er tinta
muhorrom er tinti
muhorrom er tippanno
muhorrom er tirannobboi
muhorrom er tirashi
muhorrom er tirish
muhorrom er tiyattor
muhorrom er tris
muhorrom er trish
muhorrom er trishe
muhorrom er tritiyo
muhorrom er unashi
muhorrom er unchollish
muhorrom er unis
muhorrom er unish
muhorrom er unishe
muhorrom er unoashi
muhorrom er unochollish
muhorrom er unonobboi
muhorrom er unoponchash
muhorrom er unoshat
muhorrom er unoshottur
muhorrom er unotrish
muhorrom er unponchash
muhorrom er unshat
muhorrom er untrish
muhorrom er untrishe
muhorrom er zero
naw tarik
naw tarike
naw tarikh
naw tarikhe
nirannobboi tarik
nirannobboi tarike
nirannobboi tarikh
nirannobboi tarikhe
niranoboi tarik
niranoboi tarike
niranoboi tarikh
niranoboi tarikhe
nobboi tarik
nobboi tarike
nobboi tarikh
nobboi tarikhe
nobbui tarik
nobbui tarike
nobbui tarikh
nobbui tarikhe
nobhembor er aaat
nobhembor er aashi
nobhembor er aat
nobhembor er aatanno
nobhembor er aataro
nobhembor er aatashi
nobhembor er aatattor
nobhembor er aatchollish
nobhembor er aath
nobhembor er aathash
nobhembor er aatoi
nobhembor er aatrish
nobhembor er aatshotti
nobhembor er aatt
nobhembor er aatta
nobhembor er aek
nobhembor er ak
nobhembor er akh
nobhembor er akta
nobhembor er akush
nobhembor er ashi
nobhembor er at
nobhembor er atanno
nobhembor er atannobboi
nobhembor er atash
nobhembor er atashe
nobhembor er atashi
nobhembor er atattor
nobhembor er atchollish
nobhembor er athar
nobhembor er atharo
nobhembor er atharoi
nobhembor er athash
nobhembor er atshotti
nobhembor er attattor
nobhembor er atthaish
nobhembor er attrish
nobhembor er baaish
nobhembor er baaro
nobhembor er bahanno
nobhembor er bahattor
nobhembor er bais
nobhembor er baish
nobhembor er baishe
nobhembor er baro
nobhembor er baroi
nobhembor er bashotti
nobhembor er bayanno
nobhembor er bayattor
nobhembor er beyallish
nobhembor er birannobboi
nobhembor er birashi
nobhembor er bis
nobhembor er bish
nobhembor er bishe
nobhembor er biyallish
nobhembor er botrish
nobhembor er bottrish
nobhembor er chaar
nobhembor er chabbish
nobhembor er chabbishe
nobhembor er chair
nobhembor er challish
nobhembor er chappanno
nobhembor er char
nobhembor er charta
nobhembor er chautha
nobhembor er chechollish
nobhembor er chhabbish
nobhembor er chhappanno
nobhembor er chhechollish
nobhembor er chheshotti
nobhembor er chhiannobboi
nobhembor er chhiashi
nobhembor er chhiattor
nobhembor er chhiyallish
nobhembor er chhoi
nobhembor er chhollish
nobhembor er chhotrish
nobhembor er chhoy
nobhembor er chhoyoi
nobhembor er chiashi
nobhembor er chiyattor
nobhembor er chobbish
nobhembor er chobbishe
nobhembor er choddo
nobhembor er choddoi
nobhembor er chollish
nobhembor er chottrish
nobhembor er choturtho din
nobhembor er choturtho dine
nobhembor er chouallish
nobhembor er chouanno
nobhembor er chouddo
nobhembor er choushotti
nobhembor er choutha
nobhembor er choutrish
nobhembor er chouttrish
nobhembor er choy
nobhembor er chuallish
nobhembor er chuanno
nobhembor er chuattor
nobhembor er churannobboi
nobhembor er churashi
nobhembor er chuyanno
nobhembor er cobbish
nobhembor er dersho
nobhembor er dhui
nobhembor er ditio din
nobhembor er ditio dine
nobhembor er ditiyo
nobhembor er ditiyo din
nobhembor er ditiyo dine
nobhembor er dos
nobhembor er dosh
nobhembor er doshh
nobhembor er doshoi
nobhembor er doshom din
nobhembor er doshom dine
nobhembor er doshra
nobhembor er doshta
nobhembor er dosra
nobhembor er dui
nobhembor er duisho
nobhembor er duita
nobhembor er duiti
nobhembor er egaro
nobhembor er egaroi
nobhembor er egarro
nobhembor er ek
nobhembor er ekanno
nobhembor er ekanobboi
nobhembor er ekashi
nobhembor er ekattor
nobhembor er ekchollish
nobhembor er eksho
nobhembor er ekshotti
nobhembor er ektallish
nobhembor er ektrish
nobhembor er ektrishe
nobhembor er ekush
nobhembor er ekushe
nobhembor er hajar
nobhembor er kuri
nobhembor er lakh
nobhembor er naw
nobhembor er nirannobboi
nobhembor er nobboi
nobhembor er nobbui
nobhembor er nobom din
nobhembor er nobom dine
nobhembor er nou
nobhembor er noy
nobhembor er noyai
nobhembor er noyoi
nobhembor er noyta
nobhembor er oshtom din
nobhembor er oshtom dine
nobhembor er paach
nobhembor er paanch
nobhembor er pach
nobhembor er pachashi
nobhembor er pachattor
nobhembor er pachish
nobhembor er pachoi
nobhembor er pachta
nobhembor er panch
nobhembor er panchai
nobhembor er panchash
nobhembor er panchoi
nobhembor er pnoro
nobhembor er pochannobboi
nobhembor er pochashi
nobhembor er pochattor
nobhembor er pochish
nobhembor er pochishe
nobhembor er pocish
nobhembor er pohela
nobhembor er poila
nobhembor er pointrish
nobhembor er poishotti
nobhembor er poitallish
nobhembor er poitrish
nobhembor er poncash
nobhembor er ponchanno
nobhembor er ponchas
nobhembor er ponchash
nobhembor er ponchish
nobhembor er ponchom din
nobhembor er ponchom dine
nobhembor er pondro
nobhembor er ponero
nobhembor er ponoro
nobhembor er ponoroi
nobhembor er posish
nobhembor er poytallish
nobhembor er prothom
nobhembor er prothom din
nobhembor er prothom dine
nobhembor er saat
nobhembor er sabbish
nobhembor er saitrish
nobhembor er sat
nobhembor er sataish
nobhembor er satanno
nobhembor er satannobboi
nobhembor er satash
nobhembor er satashi
nobhembor er satattor
nobhembor er satchollish
nobhembor er satero
nobhembor er satshotti
nobhembor er sauddo
nobhembor er sechollish
nobhembor er shaait
nobhembor er shaat
nobhembor er shait
nobhembor er shaitrish
nobhembor er shappanno
nobhembor er shat
nobhembor er shatai
nobhembor er shataish
nobhembor er shataishe
nobhembor er shatanno
nobhembor er shatash
nobhembor er shatashi
nobhembor er shatattor
nobhembor er shatchollish
nobhembor er shatero
nobhembor er shateroi
nobhembor er shatoi
nobhembor er shatshotti
nobhembor er shatta
nobhembor er shola
nobhembor er sholo
nobhembor er sholoi
nobhembor er shoptom din
nobhembor er shoptom dine
nobhembor er shoshtho din
nobhembor er shoshtho dine
nobhembor er shotero
nobhembor er shotoro
nobhembor er shottor
nobhembor er shottur
nobhembor er shunno
nobhembor er shunnoo
nobhembor er sobbish
nobhembor er solo
nobhembor er sotero
nobhembor er sottor
nobhembor er soy
nobhembor er soyta
nobhembor er sunno
nobhembor er tarik
nobhembor er tarikh
nobhembor er tarikhe
nobhembor er tehattor
nobhembor er teis
nobhembor er teish
nobhembor er teishe
nobhembor er teppanno
nobhembor er tero
nobhembor er teroi
nobhembor er tesh
nobhembor er teshotti
nobhembor er teshra
nobhembor er tesra
nobhembor er tetallish
nobhembor er tetrish
nobhembor er tettallish
nobhembor er tettrish
nobhembor er tin
nobhembor er tinsho
nobhembor er tinta
nobhembor er tinti
nobhembor er tippanno
nobhembor er tirannobboi
nobhembor er tirashi
nobhembor er tirish
nobhembor er tiyattor
nobhembor er tris
nobhembor er trish
nobhembor er trishe
nobhembor er tritio din
nobhembor er tritio dine
nobhembor er tritiyo
nobhembor er tritiyo din
nobhembor er tritiyo dine
nobhembor er unashi
nobhembor er unchollish
nobhembor er unis
nobhembor er unish
nobhembor er unishe
nobhembor er unoashi
nobhembor er unochollish
nobhembor er unonobboi
nobhembor er unoponchash
nobhembor er unoshat
nobhembor er unoshottur
nobhembor er unotrish
nobhembor er unponchash
nobhembor er unshat
nobhembor er untrish
nobhembor er untrishe
nobhembor er zero
noboi tarik
noboi tarike
noboi tarikh
noboi tarikhe
nobom din agost
nobom din agosto
nobom din agrahayon
nobom din april
nobom din ashar
nobom din asharh
nobom din ashin
nobom din ashwin
nobom din august
nobom din bhadro
nobom din boishak
nobom din boishakh
nobom din choitra
nobom din choitro
nobom din december
nobom din disember
nobom din disembor
nobom din epril
nobom din falgon
nobom din falgoon
nobom din falgun
nobom din februari
nobom din february
nobom din februyari
nobom din januari
nobom din january
nobom din joishtho
nobom din joistho
nobom din julai
nobom din jule
nobom din july
nobom din jun
nobom din june
nobom din jyoishtho
nobom din kartic
nobom din kartik
nobom din magh
nobom din marc
nobom din march
nobom din may
nobom din me
nobom din mey
nobom din mohorrom
nobom din muharram
nobom din nobhembor
nobom din november
nobom din novembor
nobom din october
nobom din ogrohayon
nobom din oktobor
nobom din poush
nobom din push
nobom din ramjan
nobom din rojob
nobom din romjan
nobom din romzan
nobom din september
nobom din setember
nobom din setembor
nobom din shaban
nobom din shawal
nobom din shrabon
nobom din srabon
nobom din vadro
nobui tarik
nobui tarike
nobui tarikh
nobui tarikhe
nou tarik
nou tarike
nou tarikh
nou tarikhe
november er aaat
november er aashi
november er aat
november er aatanno
november er aataro
november er aatashi
november er aatattor
november er aatchollish
november er aath
november er aathash
november er aatoi
november er aatrish
november er aatshotti
november er aatt
november er aatta
november er aek
november er ak
november er akh
november er akta
november er akush
november er ashi
november er at
november er atanno
november er atannobboi
november er atash
november er atashe
november er atashi
november er atattor
november er atchollish
november er athar
november er atharo
november er atharoi
november er athash
november er atshotti
november er attattor
november er atthaish
november er attrish
november er baaish
november er baaro
november er bahanno
november er bahattor
november er bais
november er baish
november er baishe
november er baro
november er baroi
november er bashotti
november er bayanno
november er bayattor
november er beyallish
november er birannobboi
november er birashi
november er bis
november er bish
november er bishe
november er biyallish
november er botrish
november er bottrish
november er chaar
november er chabbish
november er chabbishe
november er chair
november er challish
november er chappanno
november er char
november er charta
november er chautha
november er chechollish
november er chhabbish
november er chhappanno
november er chhechollish
november er chheshotti
november er chhiannobboi
november er chhiashi
november er chhiattor
november er chhiyallish
november er chhoi
november er chhollish
november er chhotrish
november er chhoy
november er chhoyoi
november er chiashi
november er chiyattor
november er chobbish
november er chobbishe
november er choddo
november er choddoi
november er chollish
november er chottrish
november er choturtho din
november er choturtho dine
november er chouallish
november er chouanno
november er chouddo
november er choushotti
november er choutha
november er choutrish
november er chouttrish
november er choy
november er chuallish
november er chuanno
november er chuattor
november er churannobboi
november er churashi
november er chuyanno
november er cobbish
november er dersho
november er dhui
november er ditio din
november er ditio dine
november er ditiyo
november er ditiyo din
november er ditiyo dine
november er dos
november er dosh
november er doshh
november er doshoi
november er doshom din
november er doshom dine
november er doshra
november er doshta
november er dosra
november er dui
november er duisho
november er duita
november er duiti
november er egaro
november er egaroi
november er egarro
november er ek
november er ekanno
november er ekanobboi
november er ekashi
november er ekattor
november er ekchollish
november er eksho
november er ekshotti
november er ektallish
november er ektrish
november er ektrishe
november er ekush
november er ekushe
november er hajar
november er kuri
november er lakh
november er naw
november er nirannobboi
november er nobboi
november er nobbui
november er nobom din
november er nobom dine
november er nou
november er noy
november er noyai
november er noyoi
november er noyta
november er oshtom din
november er oshtom dine
november er paach
november er paanch
november er pach
november er pachashi
november er pachattor
november er pachish
november er pachoi
november er pachta
november er panch
november er panchai
november er panchash
november er panchoi
november er pnoro
november er pochannobboi
november er pochashi
november er pochattor
november er pochish
november er pochishe
november er pocish
november er pohela
november er poila
november er pointrish
november er poishotti
november er poitallish
november er poitrish
november er poncash
november er ponchanno
november er ponchas
november er ponchash
november er ponchish
november er ponchom din
november er ponchom dine
november er pondro
november er ponero
november er ponoro
november er ponoroi
november er posish
november er poytallish
november er prothom
november er prothom din
november er prothom dine
november er saat
november er sabbish
november er saitrish
november er sat
november er sataish
november er satanno
november er satannobboi
november er satash
november er satashi
november er satattor
november er satchollish
november er satero
november er satshotti
november er sauddo
november er sechollish
november er shaait
november er shaat
november er shait
november er shaitrish
november er shappanno
november er shat
november er shatai
november er shataish
november er shataishe
november er shatanno
november er shatash
november er shatashi
november er shatattor
november er shatchollish
november er shatero
november er shateroi
november er shatoi
november er shatshotti
november er shatta
november er shola
november er sholo
november er sholoi
november er shoptom din
november er shoptom dine
november er shoshtho din
november er shoshtho dine
november er shotero
november er shotoro
november er shottor
november er shottur
november er shunno
november er shunnoo
november er sobbish
november er solo
november er sotero
november er sottor
november er soy
november er soyta
november er sunno
november er tarik
november er tarikh
november er tarikhe
november er tehattor
november er teis
november er teish
november er teishe
november er teppanno
november er tero
november er teroi
november er tesh
november er teshotti
november er teshra
november er tesra
november er tetallish
november er tetrish
november er tettallish
november er tettrish
november er tin
november er tinsho
november er tinta
november er tinti
november er tippanno
november er tirannobboi
november er tirashi
november er tirish
november er tiyattor
november er tris
november er trish
november er trishe
november er tritio din
november er tritio dine
november er tritiyo
november er tritiyo din
november er tritiyo dine
november er unashi
november er unchollish
november er unis
november er unish
november er unishe
november er unoashi
november er unochollish
november er unonobboi
november er unoponchash
november er unoshat
november er unoshottur
november er unotrish
november er unponchash
november er unshat
november er untrish
november er untrishe
november er zero
novembor er choturtho din
novembor er choturtho dine
novembor er ditio din
novembor er ditio dine
novembor er ditiyo din
novembor er ditiyo dine
novembor er doshom din
novembor er doshom dine
novembor er nobom din
novembor er nobom dine
novembor er oshtom din
novembor er oshtom dine
novembor er ponchom din
novembor er ponchom dine
novembor er prothom din
novembor er prothom dine
novembor er shoptom din
novembor er shoptom dine
novembor er shoshtho din
novembor er shoshtho dine
novembor er tritio din
novembor er tritio dine
novembor er tritiyo din
novembor er tritiyo dine
noy e agost
noy e agosto
noy e agrahayon
noy e april
noy e ashar
noy e asharh
noy e ashin
noy e ashwin
noy e august
noy e bhadro
noy e boishak
noy e boishakh
noy e choitra
noy e choitro
noy e december
noy e disember
noy e disembor
noy e epril
noy e falgon
noy e falgoon
noy e falgun
noy e februari
noy e february
noy e februyari
noy e januari
noy e january
noy e joishtho
noy e joistho
noy e julai
noy e jule
noy e july
noy e jun
noy e june
noy e jyoishtho
noy e kartic
noy e kartik
noy e magh
noy e marc
noy e march
noy e may
noy e me
noy e mey
noy e mohorrom
noy e muharram
noy e nobhembor
noy e november
noy e novembor
noy e october
noy e ogrohayon
noy e oktobor
noy e poush
noy e push
noy e ramjan
noy e rojob
noy e romjan
noy e romzan
noy e september
noy e setember
noy e setembor
noy e shaban
noy e shawal
noy e shrabon
noy e srabon
noy e vadro
noy tarik
noy tarike
noy tarikh
noy tarikhe
noyai tarik
noyai tarike
noyai tarikh
noyai tarikhe
noyoi tarik
noyoi tarike
noyoi tarikh
noyoi tarikhe
noyta tarik
noyta tarike
noyta tarikh
noyta tarikhe
october er aaat
october er aashi
october er aat
october er aatanno
october er aataro
october er aatashi
october er aatattor
october er aatchollish
october er aath
october er aathash
october er aatoi
october er aatrish
october er aatshotti
october er aatt
october er aatta
october er aek
october er ak
october er akh
october er akta
october er akush
october er ashi
october er at
october er atanno
october er atannobboi
october er atash
october er atashe
october er atashi
october er atattor
october er atchollish
october er athar
october er atharo
october er atharoi
october er athash
october er atshotti
october er attattor
october er atthaish
october er attrish
october er baaish
october er baaro
october er bahanno
october er bahattor
october er bais
october er baish
october er baishe
october er baro
october er baroi
october er bashotti
october er bayanno
october er bayattor
october er beyallish
october er birannobboi
october er birashi
october er bis
october er bish
october er bishe
october er biyallish
october er botrish
october er bottrish
october er chaar
october er chabbish
october er chabbishe
october er chair
october er challish
october er chappanno
october er char
october er charta
october er chautha
october er chechollish
october er chhabbish
october er chhappanno
october er chhechollish
october er chheshotti
october er chhiannobboi
october er chhiashi
october er chhiattor
october er chhiyallish
october er chhoi
october er chhollish
october er chhotrish
october er chhoy
october er chhoyoi
october er chiashi
october er chiyattor
october er chobbish
october er chobbishe
october er choddo
october er choddoi
october er chollish
october er chottrish
october er choturtho din
october er choturtho dine
october er chouallish
october er chouanno
october er chouddo
october er choushotti
october er choutha
october er choutrish
october er chouttrish
october er choy
october er chuallish
october er chuanno
october er chuattor
october er churannobboi
october er churashi
october er chuyanno
october er cobbish
october er dersho
october er dhui
october er ditio din
october er ditio dine
october er ditiyo
october er ditiyo din
october er ditiyo dine
october er dos
october er dosh
october er doshh
october er doshoi
october er doshom din
october er doshom dine
october er doshra
october er doshta
october er dosra
october er dui
october er duisho
october er duita
october er duiti
october er egaro
october er egaroi
october er egarro
october er ek
october er ekanno
october er ekanobboi
october er ekashi
october er ekattor
october er ekchollish
october er eksho
october er ekshotti
october er ektallish
october er ektrish
october er ektrishe
october er ekush
october er ekushe
october er hajar
october er kuri
october er lakh
october er naw
october er nirannobboi
october er nobboi
october er nobbui
october er nobom din
october er nobom dine
october er nou
october er noy
october er noyai
october er noyoi
october er noyta
october er oshtom din
october er oshtom dine
october er paach
october er paanch
october er pach
october er pachashi
october er pachattor
october er pachish
october er pachoi
october er pachta
october er panch
october er panchai
october er panchash
october er panchoi
october er pnoro
october er pochannobboi
october er pochashi
october er pochattor
october er pochish
october er pochishe
october er pocish
october er pohela
october er poila
october er pointrish
october er poishotti
october er poitallish
october er poitrish
october er poncash
october er ponchanno
october er ponchas
october er ponchash
october er ponchish
october er ponchom din
october er ponchom dine
october er pondro
october er ponero
october er ponoro
october er ponoroi
october er posish
october er poytallish
october er prothom
october er prothom din
october er prothom dine
october er saat
october er sabbish
october er saitrish
october er sat
october er sataish
october er satanno
october er satannobboi
october er satash
october er satashi
october er satattor
october er satchollish
october er satero
october er satshotti
october er sauddo
october er sechollish
october er shaait
october er shaat
october er shait
october er shaitrish
october er shappanno
october er shat
october er shatai
october er shataish
october er shataishe
october er shatanno
october er shatash
october er shatashi
october er shatattor
october er shatchollish
october er shatero
october er shateroi
october er shatoi
october er shatshotti
october er shatta
october er shola
october er sholo
october er sholoi
october er shoptom din
october er shoptom dine
october er shoshtho din
october er shoshtho dine
october er shotero
october er shotoro
october er shottor
october er shottur
october er shunno
october er shunnoo
october er sobbish
october er solo
october er sotero
october er sottor
october er soy
october er soyta
october er sunno
october er tarik
october er tarikh
october er tarikhe
october er tehattor
october er teis
october er teish
october er teishe
october er teppanno
october er tero
october er teroi
october er tesh
october er teshotti
october er teshra
october er tesra
october er tetallish
october er tetrish
october er tettallish
october er tettrish
october er tin
october er tinsho
october er tinta
october er tinti
october er tippanno
october er tirannobboi
october er tirashi
october er tirish
october er tiyattor
october er tris
october er trish
october er trishe
october er tritio din
october er tritio dine
october er tritiyo
october er tritiyo din
october er tritiyo dine
october er unashi
october er unchollish
october er unis
october er unish
october er unishe
october er unoashi
october er unochollish
october er unonobboi
october er unoponchash
october er unoshat
october er unoshottur
october er unotrish
october er unponchash
october er unshat
october er untrish
october er untrishe
october er zero
ogrohayon er aaat
ogrohayon er aashi
ogrohayon er aat
ogrohayon er aatanno
ogrohayon er aataro
ogrohayon er aatashi
ogrohayon er aatattor
ogrohayon er aatchollish
ogrohayon er aath
ogrohayon er aathash
ogrohayon er aatoi
ogrohayon er aatrish
ogrohayon er aatshotti
ogrohayon er aatt
ogrohayon er aatta
ogrohayon er aek
ogrohayon er ak
ogrohayon er akh
ogrohayon er akta
ogrohayon er akush
ogrohayon er ashi
ogrohayon er at
ogrohayon er atanno
ogrohayon er atannobboi
ogrohayon er atash
ogrohayon er atashe
ogrohayon er atashi
ogrohayon er atattor
ogrohayon er atchollish
ogrohayon er athar
ogrohayon er atharo
ogrohayon er atharoi
ogrohayon er athash
ogrohayon er atshotti
ogrohayon er attattor
ogrohayon er atthaish
ogrohayon er attrish
ogrohayon er baaish
ogrohayon er baaro
ogrohayon er bahanno
ogrohayon er bahattor
ogrohayon er bais
ogrohayon er baish
ogrohayon er baishe
ogrohayon er baro
ogrohayon er baroi
ogrohayon er bashotti
ogrohayon er bayanno
ogrohayon er bayattor
ogrohayon er beyallish
ogrohayon er birannobboi
ogrohayon er birashi
ogrohayon er bis
ogrohayon er bish
ogrohayon er bishe
ogrohayon er biyallish
ogrohayon er botrish
ogrohayon er bottrish
ogrohayon er chaar
ogrohayon er chabbish
ogrohayon er chabbishe
ogrohayon er chair
ogrohayon er challish
ogrohayon er chappanno
ogrohayon er char
ogrohayon er charta
ogrohayon er chautha
ogrohayon er chechollish
ogrohayon er chhabbish
ogrohayon er chhappanno
ogrohayon er chhechollish
ogrohayon er chheshotti
ogrohayon er chhiannobboi
ogrohayon er chhiashi
ogrohayon er chhiattor
ogrohayon er chhiyallish
ogrohayon er chhoi
ogrohayon er chhollish
ogrohayon er chhotrish
ogrohayon er chhoy
ogrohayon er chhoyoi
ogrohayon er chiashi
ogrohayon er chiyattor
ogrohayon er chobbish
ogrohayon er chobbishe
ogrohayon er choddo
ogrohayon er choddoi
ogrohayon er chollish
ogrohayon er chottrish
ogrohayon er choturtho din
ogrohayon er choturtho dine
ogrohayon er chouallish
ogrohayon er chouanno
ogrohayon er chouddo
ogrohayon er choushotti
ogrohayon er choutha
ogrohayon er choutrish
ogrohayon er chouttrish
ogrohayon er choy
ogrohayon er chuallish
ogrohayon er chuanno
ogrohayon er chuattor
ogrohayon er churannobboi
ogrohayon er churashi
ogrohayon er chuyanno
ogrohayon er cobbish
ogrohayon er dersho
ogrohayon er dhui
ogrohayon er ditio din
ogrohayon er ditio dine
ogrohayon er ditiyo
ogrohayon er ditiyo din
ogrohayon er ditiyo dine
ogrohayon er dos
ogrohayon er dosh
ogrohayon er doshh
ogrohayon er doshoi
ogrohayon er doshom din
ogrohayon er doshom dine
ogrohayon er doshra
ogrohayon er doshta
ogrohayon er dosra
ogrohayon er dui
ogrohayon er duisho
ogrohayon er duita
ogrohayon er duiti
ogrohayon er egaro
ogrohayon er egaroi
ogrohayon er egarro
ogrohayon er ek
ogrohayon er ekanno
ogrohayon er ekanobboi
ogrohayon er ekashi
ogrohayon er ekattor
ogrohayon er ekchollish
ogrohayon er eksho
ogrohayon er ekshotti
ogrohayon er ektallish
ogrohayon er ektrish
ogrohayon er ektrishe
ogrohayon er ekush
ogrohayon er ekushe
ogrohayon er hajar
ogrohayon er kuri
ogrohayon er lakh
ogrohayon er naw
ogrohayon er nirannobboi
ogrohayon er nobboi
ogrohayon er nobbui
ogrohayon er nobom din
ogrohayon er nobom dine
ogrohayon er nou
ogrohayon er noy
ogrohayon er noyai
ogrohayon er noyoi
ogrohayon er noyta
ogrohayon er oshtom din
ogrohayon er oshtom dine
ogrohayon er paach
ogrohayon er paanch
ogrohayon er pach
ogrohayon er pachashi
ogrohayon er pachattor
ogrohayon er pachish
ogrohayon er pachoi
ogrohayon er pachta
ogrohayon er panch
ogrohayon er panchai
ogrohayon er panchash
ogrohayon er panchoi
ogrohayon er pnoro
ogrohayon er pochannobboi
ogrohayon er pochashi
ogrohayon er pochattor
ogrohayon er pochish
ogrohayon er pochishe
ogrohayon er pocish
ogrohayon er pohela
ogrohayon er poila
ogrohayon er pointrish
ogrohayon er poishotti
ogrohayon er poitallish
ogrohayon er poitrish
ogrohayon er poncash
ogrohayon er ponchanno
ogrohayon er ponchas
ogrohayon er ponchash
ogrohayon er ponchish
ogrohayon er ponchom din
ogrohayon er ponchom dine
ogrohayon er pondro
ogrohayon er ponero
ogrohayon er ponoro
ogrohayon er ponoroi
ogrohayon er posish
ogrohayon er poytallish
ogrohayon er prothom
ogrohayon er prothom din
ogrohayon er prothom dine
ogrohayon er saat
ogrohayon er sabbish
ogrohayon er saitrish
ogrohayon er sat
ogrohayon er sataish
ogrohayon er satanno
ogrohayon er satannobboi
ogrohayon er satash
ogrohayon er satashi
ogrohayon er satattor
ogrohayon er satchollish
ogrohayon er satero
ogrohayon er satshotti
ogrohayon er sauddo
ogrohayon er sechollish
ogrohayon er shaait
ogrohayon er shaat
ogrohayon er shait
ogrohayon er shaitrish
ogrohayon er shappanno
ogrohayon er shat
ogrohayon er shatai
ogrohayon er shataish
ogrohayon er shataishe
ogrohayon er shatanno
ogrohayon er shatash
ogrohayon er shatashi
ogrohayon er shatattor
ogrohayon er shatchollish
ogrohayon er shatero
ogrohayon er shateroi
ogrohayon er shatoi
ogrohayon er shatshotti
ogrohayon er shatta
ogrohayon er shola
ogrohayon er sholo
ogrohayon er sholoi
ogrohayon er shoptom din
ogrohayon er shoptom dine
ogrohayon er shoshtho din
ogrohayon er shoshtho dine
ogrohayon er shotero
ogrohayon er shotoro
ogrohayon er shottor
ogrohayon er shottur
ogrohayon er shunno
ogrohayon er shunnoo
ogrohayon er sobbish
ogrohayon er solo
ogrohayon er sotero
ogrohayon er sottor
ogrohayon er soy
ogrohayon er soyta
ogrohayon er sunno
ogrohayon er tarik
ogrohayon er tarikh
ogrohayon er tarikhe
ogrohayon er tehattor
ogrohayon er teis
ogrohayon er teish
ogrohayon er teishe
ogrohayon er teppanno
ogrohayon er tero
ogrohayon er teroi
ogrohayon er tesh
ogrohayon er teshotti
ogrohayon er teshra
ogrohayon er tesra
ogrohayon er tetallish
ogrohayon er tetrish
ogrohayon er tettallish
ogrohayon er tettrish
ogrohayon er tin
ogrohayon er tinsho
ogrohayon er tinta
ogrohayon er tinti
ogrohayon er tippanno
ogrohayon er tirannobboi
ogrohayon er tirashi
ogrohayon er tirish
ogrohayon er tiyattor
ogrohayon er tris
ogrohayon er trish
ogrohayon er trishe
ogrohayon er tritio din
ogrohayon er tritio dine
ogrohayon er tritiyo
ogrohayon er tritiyo din
ogrohayon er tritiyo dine
ogrohayon er unashi
ogrohayon er unchollish
ogrohayon er unis
ogrohayon er unish
ogrohayon er unishe
ogrohayon er unoashi
ogrohayon er unochollish
ogrohayon er unonobboi
ogrohayon er unoponchash
ogrohayon er unoshat
ogrohayon er unoshottur
ogrohayon er unotrish
ogrohayon er unponchash
ogrohayon er unshat
ogrohayon er untrish
ogrohayon er untrishe
ogrohayon er zero
oktobor er aaat
oktobor er aashi
oktobor er aat
oktobor er aatanno
oktobor er aataro
oktobor er aatashi
oktobor er aatattor
oktobor er aatchollish
oktobor er aath
oktobor er aathash
oktobor er aatoi
oktobor er aatrish
oktobor er aatshotti
oktobor er aatt
oktobor er aatta
oktobor er aek
oktobor er ak
oktobor er akh
oktobor er akta
oktobor er akush
oktobor er ashi
oktobor er at
oktobor er atanno
oktobor er atannobboi
oktobor er atash
oktobor er atashe
oktobor er atashi
oktobor er atattor
oktobor er atchollish
oktobor er athar
oktobor er atharo
oktobor er atharoi
oktobor er athash
oktobor er atshotti
oktobor er attattor
oktobor er atthaish
oktobor er attrish
oktobor er baaish
oktobor er baaro
oktobor er bahanno
oktobor er bahattor
oktobor er bais
oktobor er baish
oktobor er baishe
oktobor er baro
oktobor er baroi
oktobor er bashotti
oktobor er bayanno
oktobor er bayattor
oktobor er beyallish
oktobor er birannobboi
oktobor er birashi
oktobor er bis
oktobor er bish
oktobor er bishe
oktobor er biyallish
oktobor er botrish
oktobor er bottrish
oktobor er chaar
oktobor er chabbish
oktobor er chabbishe
oktobor er chair
oktobor er challish
oktobor er chappanno
oktobor er char
oktobor er charta
oktobor er chautha
oktobor er chechollish
oktobor er chhabbish
oktobor er chhappanno
oktobor er chhechollish
oktobor er chheshotti
oktobor er chhiannobboi
oktobor er chhiashi
oktobor er chhiattor
oktobor er chhiyallish
oktobor er chhoi
oktobor er chhollish
oktobor er chhotrish
oktobor er chhoy
oktobor er chhoyoi
oktobor er chiashi
oktobor er chiyattor
oktobor er chobbish
oktobor er chobbishe
oktobor er choddo
oktobor er choddoi
oktobor er chollish
oktobor er chottrish
oktobor er choturtho din
oktobor er choturtho dine
oktobor er chouallish
oktobor er chouanno
oktobor er chouddo
oktobor er choushotti
oktobor er choutha
oktobor er choutrish
oktobor er chouttrish
oktobor er choy
oktobor er chuallish
oktobor er chuanno
oktobor er chuattor
oktobor er churannobboi
oktobor er churashi
oktobor er chuyanno
oktobor er cobbish
oktobor er dersho
oktobor er dhui
oktobor er ditio din
oktobor er ditio dine
oktobor er ditiyo
oktobor er ditiyo din
oktobor er ditiyo dine
oktobor er dos
oktobor er dosh
oktobor er doshh
oktobor er doshoi
oktobor er doshom din
oktobor er doshom dine
oktobor er doshra
oktobor er doshta
oktobor er dosra
oktobor er dui
oktobor er duisho
oktobor er duita
oktobor er duiti
oktobor er egaro
oktobor er egaroi
oktobor er egarro
oktobor er ek
oktobor er ekanno
oktobor er ekanobboi
oktobor er ekashi
oktobor er ekattor
oktobor er ekchollish
oktobor er eksho
oktobor er ekshotti
oktobor er ektallish
oktobor er ektrish
oktobor er ektrishe
oktobor er ekush
oktobor er ekushe
oktobor er hajar
oktobor er kuri
oktobor er lakh
oktobor er naw
oktobor er nirannobboi
oktobor er nobboi
oktobor er nobbui
oktobor er nobom din
oktobor er nobom dine
oktobor er nou
oktobor er noy
oktobor er noyai
oktobor er noyoi
oktobor er noyta
oktobor er oshtom din
oktobor er oshtom dine
oktobor er paach
oktobor er paanch
oktobor er pach
oktobor er pachashi
oktobor er pachattor
oktobor er pachish
oktobor er pachoi
oktobor er pachta
oktobor er panch
oktobor er panchai
oktobor er panchash
oktobor er panchoi
oktobor er pnoro
oktobor er pochannobboi
oktobor er pochashi
oktobor er pochattor
oktobor er pochish
oktobor er pochishe
oktobor er pocish
oktobor er pohela
oktobor er poila
oktobor er pointrish
oktobor er poishotti
oktobor er poitallish
oktobor er poitrish
oktobor er poncash
oktobor er ponchanno
oktobor er ponchas
oktobor er ponchash
oktobor er ponchish
oktobor er ponchom din
oktobor er ponchom dine
oktobor er pondro
oktobor er ponero
oktobor er ponoro
oktobor er ponoroi
oktobor er posish
oktobor er poytallish
oktobor er prothom
oktobor er prothom din
oktobor er prothom dine
oktobor er saat
oktobor er sabbish
oktobor er saitrish
oktobor er sat
oktobor er sataish
oktobor er satanno
oktobor er satannobboi
oktobor er satash
oktobor er satashi
oktobor er satattor
oktobor er satchollish
oktobor er satero
oktobor er satshotti
oktobor er sauddo
oktobor er sechollish
oktobor er shaait
oktobor er shaat
oktobor er shait
oktobor er shaitrish
oktobor er shappanno
oktobor er shat
oktobor er shatai
oktobor er shataish
oktobor er shataishe
oktobor er shatanno
oktobor er shatash
oktobor er shatashi
oktobor er shatattor
oktobor er shatchollish
oktobor er shatero
oktobor er shateroi
oktobor er shatoi
oktobor er shatshotti
oktobor er shatta
oktobor er shola
oktobor er sholo
oktobor er sholoi
oktobor er shoptom din
oktobor er shoptom dine
oktobor er shoshtho din
oktobor er shoshtho dine
oktobor er shotero
oktobor er shotoro
oktobor er shottor
oktobor er shottur
oktobor er shunno
oktobor er shunnoo
oktobor er sobbish
oktobor er solo
oktobor er sotero
oktobor er sottor
oktobor er soy
oktobor er soyta
oktobor er sunno
oktobor er tarik
oktobor er tarikh
oktobor er tarikhe
oktobor er tehattor
oktobor er teis
oktobor er teish
oktobor er teishe
oktobor er teppanno
oktobor er tero
oktobor er teroi
oktobor er tesh
oktobor er teshotti
oktobor er teshra
oktobor er tesra
oktobor er tetallish
oktobor er tetrish
oktobor er tettallish
oktobor er tettrish
oktobor er tin
oktobor er tinsho
oktobor er tinta
oktobor er tinti
oktobor er tippanno
oktobor er tirannobboi
oktobor er tirashi
oktobor er tirish
oktobor er tiyattor
oktobor er tris
oktobor er trish
oktobor er trishe
oktobor er tritio din
oktobor er tritio dine
oktobor er tritiyo
oktobor er tritiyo din
oktobor er tritiyo dine
oktobor er unashi
oktobor er unchollish
oktobor er unis
oktobor er unish
oktobor er unishe
oktobor er unoashi
oktobor er unochollish
oktobor er unonobboi
oktobor er unoponchash
oktobor er unoshat
oktobor er unoshottur
oktobor er unotrish
oktobor er unponchash
oktobor er unshat
oktobor er untrish
oktobor er untrishe
oktobor er zero
oshtom din agost
oshtom din agosto
oshtom din agrahayon
oshtom din april
oshtom din ashar
oshtom din asharh
oshtom din ashin
oshtom din ashwin
oshtom din august
oshtom din bhadro
oshtom din boishak
oshtom din boishakh
oshtom din choitra
oshtom din choitro
oshtom din december
oshtom din disember
oshtom din disembor
oshtom din epril
oshtom din falgon
oshtom din falgoon
oshtom din falgun
oshtom din februari
oshtom din february
oshtom din februyari
oshtom din januari
oshtom din january
oshtom din joishtho
oshtom din joistho
oshtom din julai
oshtom din jule
oshtom din july
oshtom din jun
oshtom din june
oshtom din jyoishtho
oshtom din kartic
oshtom din kartik
oshtom din magh
oshtom din marc
oshtom din march
oshtom din may
oshtom din me
oshtom din mey
oshtom din mohorrom
oshtom din muharram
oshtom din nobhembor
oshtom din november
oshtom din novembor
oshtom din october
oshtom din ogrohayon
oshtom din oktobor
oshtom din poush
oshtom din push
oshtom din ramjan
oshtom din rojob
oshtom din romjan
oshtom din romzan
oshtom din september
oshtom din setember
oshtom din setembor
oshtom din shaban
oshtom din shawal
oshtom din shrabon
oshtom din srabon
oshtom din vadro
paach tarik
paach tarike
paach tarikh
paach tarikhe
paanch tarik
paanch tarike
paanch tarikh
paanch tarikhe
paans tarik
paans tarike
paans tarikh
paans tarikhe
pach e agost
pach e agosto
pach e agrahayon
pach e april
pach e ashar
pach e asharh
pach e ashin
pach e ashwin
pach e august
pach e bhadro
pach e boishak
pach e boishakh
pach e choitra
pach e choitro
pach e december
pach e disember
pach e disembor
pach e epril
pach e falgon
pach e falgoon
pach e falgun
pach e februari
pach e february
pach e februyari
pach e januari
pach e january
pach e joishtho
pach e joistho
pach e julai
pach e jule
pach e july
pach e jun
pach e june
pach e jyoishtho
pach e kartic
pach e kartik
pach e magh
pach e marc
pach e march
pach e may
pach e me
pach e mey
pach e mohorrom
pach e muharram
pach e nobhembor
pach e november
pach e novembor
pach e october
pach e ogrohayon
pach e oktobor
pach e poush
pach e push
pach e ramjan
pach e rojob
pach e romjan
pach e romzan
pach e september
pach e setember
pach e setembor
pach e shaban
pach e shawal
pach e shrabon
pach e srabon
pach e vadro
pach tarik
pach tarike
pach tarikh
pach tarikhe
pachashi tarik
pachashi tarike
pachashi tarikh
pachashi tarikhe
pachasi tarik
pachasi tarike
pachasi tarikh
pachasi tarikhe
pachator tarik
pachator tarike
pachator tarikh
pachator tarikhe
pachattor tarik
pachattor tarike
pachattor tarikh
pachattor tarikhe
pachis tarik
pachis tarike
pachis tarikh
pachis tarikhe
pachish tarik
pachish tarike
pachish tarikh
pachish tarikhe
pachoi tarik
pachoi tarike
pachoi tarikh
pachoi tarikhe
pachta tarik
pachta tarike
pachta tarikh
pachta tarikhe
panch tarik
panch tarike
panch tarikh
panch tarikhe
panchai tarik
panchai tarike
panchai tarikh
panchai tarikhe
panchas tarik
panchas tarike
panchas tarikh
panchas tarikhe
panchash tarik
panchash tarike
panchash tarikh
panchash tarikhe
panchoi tarik
panchoi tarike
panchoi tarikh
panchoi tarikhe
pans tarik
pans tarike
pans tarikh
pans tarikhe
pansas tarik
pansas tarike
pansas tarikh
pansas tarikhe
pansash tarik
pansash tarike
pansash tarikh
pansash tarikhe
pas tarik
pas tarike
pas tarikh
pas tarikhe
pasashi tarik
pasashi tarike
pasashi tarikh
pasashi tarikhe
pasasi tarik
pasasi tarike
pasasi tarikh
pasasi tarikhe
pasator tarik
pasator tarike
pasator tarikh
pasator tarikhe
pasattor tarik
pasattor tarike
pasattor tarikh
pasattor tarikhe
pasis tarik
pasis tarike
pasis tarikh
pasis tarikhe
pasish tarik
pasish tarike
pasish tarikh
pasish tarikhe
pasta tarik
pasta tarike
pasta tarikh
pasta tarikhe
pnoro tarik
pnoro tarike
pnoro tarikh
pnoro tarikhe
pochannobboi tarik
pochannobboi tarike
pochannobboi tarikh
pochannobboi tarikhe
pochanoboi tarik
pochanoboi tarike
pochanoboi tarikh
pochanoboi tarikhe
pochashi tarik
pochashi tarike
pochashi tarikh
pochashi tarikhe
pochasi tarik
pochasi tarike
pochasi tarikh
pochasi tarikhe
pochator tarik
pochator tarike
pochator tarikh
pochator tarikhe
pochattor tarik
pochattor tarike
pochattor tarikh
pochattor tarikhe
pochis tarik
pochis tarike
pochis tarikh
pochis tarikhe
pochish e agost
pochish e agosto
pochish e agrahayon
pochish e april
pochish e ashar
pochish e asharh
pochish e ashin
pochish e ashwin
pochish e august
pochish e bhadro
pochish e boishak
pochish e boishakh
pochish e choitra
pochish e choitro
pochish e december
pochish e disember
pochish e disembor
pochish e epril
pochish e falgon
pochish e falgoon
pochish e falgun
pochish e februari
pochish e february
pochish e februyari
pochish e januari
pochish e january
pochish e joishtho
pochish e joistho
pochish e julai
pochish e jule
pochish e july
pochish e jun
pochish e june
pochish e jyoishtho
pochish e kartic
pochish e kartik
pochish e magh
pochish e marc
pochish e march
pochish e may
pochish e me
pochish e mey
pochish e mohorrom
pochish e muharram
pochish e nobhembor
pochish e november
pochish e novembor
pochish e october
pochish e ogrohayon
pochish e oktobor
pochish e poush
pochish e push
pochish e ramjan
pochish e rojob
pochish e romjan
pochish e romzan
pochish e september
pochish e setember
pochish e setembor
pochish e shaban
pochish e shawal
pochish e shrabon
pochish e srabon
pochish e vadro
pochish tarik
pochish tarike
pochish tarikh
pochish tarikhe
pochishe e agost
pochishe e agosto
pochishe e agrahayon
pochishe e april
pochishe e ashar
pochishe e asharh
pochishe e ashin
pochishe e ashwin
pochishe e august
pochishe e bhadro
pochishe e boishak
pochishe e boishakh
pochishe e choitra
pochishe e choitro
pochishe e december
pochishe e disember
pochishe e disembor
pochishe e epril
pochishe e falgon
pochishe e falgoon
pochishe e falgun
pochishe e februari
pochishe e february
pochishe e februyari
pochishe e januari
pochishe e january
pochishe e joishtho
pochishe e joistho
pochishe e julai
pochishe e jule
pochishe e july
pochishe e jun
pochishe e june
pochishe e jyoishtho
pochishe e kartic
pochishe e kartik
pochishe e magh
pochishe e marc
pochishe e march
pochishe e may
pochishe e me
pochishe e mey
pochishe e mohorrom
pochishe e muharram
pochishe e nobhembor
pochishe e november
pochishe e novembor
pochishe e october
pochishe e ogrohayon
pochishe e oktobor
pochishe e poush
pochishe e push
pochishe e ramjan
pochishe e rojob
pochishe e romjan
pochishe e romzan
pochishe e september
pochishe e setember
pochishe e setembor
pochishe e shaban
pochishe e shawal
pochishe e shrabon
pochishe e srabon
pochishe e vadro
pochishe tarik
pochishe tarike
pochishe tarikh
pochishe tarikhe
pocis tarik
pocis tarike
pocis tarikh
pocis tarikhe
pocish tarik
pocish tarike
pocish tarikh
pocish tarikhe
pohela tarik
pohela tarike
pohela tarikh
pohela tarikhe
poila tarik
poila tarike
poila tarikh
poila tarikhe
pointris tarik
pointris tarike
pointris tarikh
pointris tarikhe
pointrish tarik
pointrish tarike
pointrish tarikh
pointrish tarikhe
poishoti tarik
poishoti tarike
poishoti tarikh
poishoti tarikhe
poishotti tarik
poishotti tarike
poishotti tarikh
poishotti tarikhe
poisoti tarik
poisoti tarike
poisoti tarikh
poisoti tarikhe
poisotti tarik
poisotti tarike
poisotti tarikh
poisotti tarikhe
poitalis tarik
poitalis tarike
poitalis tarikh
poitalis tarikhe
poitalish tarik
poitalish tarike
poitalish tarikh
poitalish tarikhe
poitallis tarik
poitallis tarike
poitallis tarikh
poitallis tarikhe
poitallish tarik
poitallish tarike
poitallish tarikh
poitallish tarikhe
poitris tarik
poitris tarike
poitris tarikh
poitris tarikhe
poitrish tarik
poitrish tarike
poitrish tarikh
poitrish tarikhe
poncas tarik
poncas tarike
poncas tarikh
poncas tarikhe
poncash tarik
poncash tarike
poncash tarikh
poncash tarikhe
ponchanno tarik
ponchanno tarike
ponchanno tarikh
ponchanno tarikhe
ponchano tarik
ponchano tarike
ponchano tarikh
ponchano tarikhe
ponchas tarik
ponchas tarike
ponchas tarikh
ponchas tarikhe
ponchash tarik
ponchash tarike
ponchash tarikh
ponchash tarikhe
ponchis tarik
ponchis tarike
ponchis tarikh
ponchis tarikhe
ponchish e agost
ponchish e agosto
ponchish e agrahayon
ponchish e april
ponchish e ashar
ponchish e asharh
ponchish e ashin
ponchish e ashwin
ponchish e august
ponchish e bhadro
ponchish e boishak
ponchish e boishakh
ponchish e choitra
ponchish e choitro
ponchish e december
ponchish e disember
ponchish e disembor
ponchish e epril
ponchish e falgon
ponchish e falgoon
ponchish e falgun
ponchish e februari
ponchish e february
ponchish e februyari
ponchish e januari
ponchish e january
ponchish e joishtho
ponchish e joistho
ponchish e julai
ponchish e jule
ponchish e july
ponchish e jun
ponchish e june
ponchish e jyoishtho
ponchish e kartic
ponchish e kartik
ponchish e magh
ponchish e marc
ponchish e march
ponchish e may
ponchish e me
ponchish e mey
ponchish e mohorrom
ponchish e muharram
ponchish e nobhembor
ponchish e november
ponchish e novembor
ponchish e october
ponchish e ogrohayon
ponchish e oktobor
ponchish e poush
ponchish e push
ponchish e ramjan
ponchish e rojob
ponchish e romjan
ponchish e romzan
ponchish e september
ponchish e setember
ponchish e setembor
ponchish e shaban
ponchish e shawal
ponchish e shrabon
ponchish e srabon
ponchish e vadro
ponchish tarik
ponchish tarike
ponchish tarikh
ponchish tarikhe
ponchom din agost
ponchom din agosto
ponchom din agrahayon
ponchom din april
ponchom din ashar
ponchom din asharh
ponchom din ashin
ponchom din ashwin
ponchom din august
ponchom din bhadro
ponchom din boishak
ponchom din boishakh
ponchom din choitra
ponchom din choitro
ponchom din december
ponchom din disember
ponchom din disembor
ponchom din epril
ponchom din falgon
ponchom din falgoon
ponchom din falgun
ponchom din februari
ponchom din february
ponchom din februyari
ponchom din januari
ponchom din january
ponchom din joishtho
ponchom din joistho
ponchom din julai
ponchom din jule
ponchom din july
ponchom din jun
ponchom din june
ponchom din jyoishtho
ponchom din kartic
ponchom din kartik
ponchom din magh
ponchom din marc
ponchom din march
ponchom din may
ponchom din me
ponchom din mey
ponchom din mohorrom
ponchom din muharram
ponchom din nobhembor
ponchom din november
ponchom din novembor
ponchom din october
ponchom din ogrohayon
ponchom din oktobor
ponchom din poush
ponchom din push
ponchom din ramjan
ponchom din rojob
ponchom din romjan
ponchom din romzan
ponchom din september
ponchom din setember
ponchom din setembor
ponchom din shaban
ponchom din shawal
ponchom din shrabon
ponchom din srabon
ponchom din vadro
pondro tarik
pondro tarike
pondro tarikh
pondro tarikhe
ponero e agost
ponero e agosto
ponero e agrahayon
ponero e april
ponero e ashar
ponero e asharh
ponero e ashin
ponero e ashwin
ponero e august
ponero e bhadro
ponero e boishak
ponero e boishakh
ponero e choitra
ponero e choitro
ponero e december
ponero e disember
ponero e disembor
ponero e epril
ponero e falgon
ponero e falgoon
ponero e falgun
ponero e februari
ponero e february
ponero e februyari
ponero e januari
ponero e january
ponero e joishtho
ponero e joistho
ponero e julai
ponero e jule
ponero e july
ponero e jun
ponero e june
ponero e jyoishtho
ponero e kartic
ponero e kartik
ponero e magh
ponero e marc
ponero e march
ponero e may
ponero e me
ponero e mey
ponero e mohorrom
ponero e muharram
ponero e nobhembor
ponero e november
ponero e novembor
ponero e october
ponero e ogrohayon
ponero e oktobor
ponero e poush
ponero e push
ponero e ramjan
ponero e rojob
ponero e romjan
ponero e romzan
ponero e september
ponero e setember
ponero e setembor
ponero e shaban
ponero e shawal
ponero e shrabon
ponero e srabon
ponero e vadro
ponero tarik
ponero tarike
ponero tarikh
ponero tarikhe
ponoro e agost
ponoro e agosto
ponoro e agrahayon
ponoro e april
ponoro e ashar
ponoro e asharh
ponoro e ashin
ponoro e ashwin
ponoro e august
ponoro e bhadro
ponoro e boishak
ponoro e boishakh
ponoro e choitra
ponoro e choitro
ponoro e december
ponoro e disember
ponoro e disembor
ponoro e epril
ponoro e falgon
ponoro e falgoon
ponoro e falgun
ponoro e februari
ponoro e february
ponoro e februyari
ponoro e januari
ponoro e january
ponoro e joishtho
ponoro e joistho
ponoro e julai
ponoro e jule
ponoro e july
ponoro e jun
ponoro e june
ponoro e jyoishtho
ponoro e kartic
ponoro e kartik
ponoro e magh
ponoro e marc
ponoro e march
ponoro e may
ponoro e me
ponoro e mey
ponoro e mohorrom
ponoro e muharram
ponoro e nobhembor
ponoro e november
ponoro e novembor
ponoro e october
ponoro e ogrohayon
ponoro e oktobor
ponoro e poush
ponoro e push
ponoro e ramjan
ponoro e rojob
ponoro e romjan
ponoro e romzan
ponoro e september
ponoro e setember
ponoro e setembor
ponoro e shaban
ponoro e shawal
ponoro e shrabon
ponoro e srabon
ponoro e vadro
ponoro tarik
ponoro tarike
ponoro tarikh
ponoro tarikhe
ponoroi tarik
ponoroi tarike
ponoroi tarikh
ponoroi tarikhe
ponsanno tarik
ponsanno tarike
ponsanno tarikh
ponsanno tarikhe
ponsano tarik
ponsano tarike
ponsano tarikh
ponsano tarikhe
ponsas tarik
ponsas tarike
ponsas tarikh
ponsas tarikhe
ponsash tarik
ponsash tarike
ponsash tarikh
ponsash tarikhe
ponsis tarik
ponsis tarike
ponsis tarikh
ponsis tarikhe
ponsish tarik
ponsish tarike
ponsish tarikh
ponsish tarikhe
posannobboi tarik
posannobboi tarike
posannobboi tarikh
posannobboi tarikhe
posanoboi tarik
posanoboi tarike
posanoboi tarikh
posanoboi tarikhe
posashi tarik
posashi tarike
posashi tarikh
posashi tarikhe
posasi tarik
posasi tarike
posasi tarikh
posasi tarikhe
posator tarik
posator tarike
posator tarikh
posator tarikhe
posattor tarik
posattor tarike
posattor tarikh
posattor tarikhe
posis tarik
posis tarike
posis tarikh
posis tarikhe
posish tarik
posish tarike
posish tarikh
posish tarikhe
poush er aaat
poush er aashi
poush er aat
poush er aatanno
poush er aataro
poush er aatashi
poush er aatattor
poush er aatchollish
poush er aath
poush er aathash
poush er aatoi
poush er aatrish
poush er aatshotti
poush er aatt
poush er aatta
poush er aek
poush er ak
poush er akh
poush er akta
poush er akush
poush er ashi
poush er at
poush er atanno
poush er atannobboi
poush er atash
poush er atashe
poush er atashi
poush er atattor
poush er atchollish
poush er athar
poush er atharo
poush er atharoi
poush er athash
poush er atshotti
poush er attattor
poush er atthaish
poush er attrish
poush er baaish
poush er baaro
poush er bahanno
poush er bahattor
poush er bais
poush er baish
poush er baishe
poush er baro
poush er baroi
poush er bashotti
poush er bayanno
poush er bayattor
poush er beyallish
poush er birannobboi
poush er birashi
poush er bis
poush er bish
poush er bishe
poush er biyallish
poush er botrish
poush er bottrish
poush er chaar
poush er chabbish
poush er chabbishe
poush er chair
poush er challish
poush er chappanno
poush er char
poush er charta
poush er chautha
poush er chechollish
poush er chhabbish
poush er chhappanno
poush er chhechollish
poush er chheshotti
poush er chhiannobboi
poush er chhiashi
poush er chhiattor
poush er chhiyallish
poush er chhoi
poush er chhollish
poush er chhotrish
poush er chhoy
poush er chhoyoi
poush er chiashi
poush er chiyattor
poush er chobbish
poush er chobbishe
poush er choddo
poush er choddoi
poush er chollish
poush er chottrish
poush er choturtho din
poush er choturtho dine
poush er chouallish
poush er chouanno
poush er chouddo
poush er choushotti
poush er choutha
poush er choutrish
poush er chouttrish
poush er choy
poush er chuallish
poush er chuanno
poush er chuattor
poush er churannobboi
poush er churashi
poush er chuyanno
poush er cobbish
poush er dersho
poush er dhui
poush er ditio din
poush er ditio dine
poush er ditiyo
poush er ditiyo din
poush er ditiyo dine
poush er dos
poush er dosh
poush er doshh
poush er doshoi
poush er doshom din
poush er doshom dine
poush er doshra
poush er doshta
poush er dosra
poush er dui
poush er duisho
poush er duita
poush er duiti
poush er egaro
poush er egaroi
poush er egarro
poush er ek
poush er ekanno
poush er ekanobboi
poush er ekashi
poush er ekattor
poush er ekchollish
poush er eksho
poush er ekshotti
poush er ektallish
poush er ektrish
poush er ektrishe
poush er ekush
poush er ekushe
poush er hajar
poush er kuri
poush er lakh
poush er naw
poush er nirannobboi
poush er nobboi
poush er nobbui
poush er nobom din
poush er nobom dine
poush er nou
poush er noy
poush er noyai
poush er noyoi
poush er noyta
poush er oshtom din
poush er oshtom dine
poush er paach
poush er paanch
poush er pach
poush er pachashi
poush er pachattor
poush er pachish
poush er pachoi
poush er pachta
poush er panch
poush er panchai
poush er panchash
poush er panchoi
poush er pnoro
poush er pochannobboi
poush er pochashi
poush er pochattor
poush er pochish
poush er pochishe
poush er pocish
poush er pohela
poush er poila
poush er pointrish
poush er poishotti
poush er poitallish
poush er poitrish
poush er poncash
poush er ponchanno
poush er ponchas
poush er ponchash
poush er ponchish
poush er ponchom din
poush er ponchom dine
poush er pondro
poush er ponero
poush er ponoro
poush er ponoroi
poush er posish
poush er poytallish
poush er prothom
poush er prothom din
poush er prothom dine
poush er saat
poush er sabbish
poush er saitrish
poush er sat
poush er sataish
poush er satanno
poush er satannobboi
poush er satash
poush er satashi
poush er satattor
poush er satchollish
poush er satero
poush er satshotti
poush er sauddo
poush er sechollish
poush er shaait
poush er shaat
poush er shait
poush er shaitrish
poush er shappanno
poush er shat
poush er shatai
poush er shataish
poush er shataishe
poush er shatanno
poush er shatash
poush er shatashi
poush er shatattor
poush er shatchollish
poush er shatero
poush er shateroi
poush er shatoi
poush er shatshotti
poush er shatta
poush er shola
poush er sholo
poush er sholoi
poush er shoptom din
poush er shoptom dine
poush er shoshtho din
poush er shoshtho dine
poush er shotero
poush er shotoro
poush er shottor
poush er shottur
poush er shunno
poush er shunnoo
poush er sobbish
poush er solo
poush er sotero
poush er sottor
poush er soy
poush er soyta
poush er sunno
poush er tarik
poush er tarikh
poush er tarikhe
poush er tehattor
poush er teis
poush er teish
poush er teishe
poush er teppanno
poush er tero
poush er teroi
poush er tesh
poush er teshotti
poush er teshra
poush er tesra
poush er tetallish
poush er tetrish
poush er tettallish
poush er tettrish
poush er tin
poush er tinsho
poush er tinta
poush er tinti
poush er tippanno
poush er tirannobboi
poush er tirashi
poush er tirish
poush er tiyattor
poush er tris
poush er trish
poush er trishe
poush er tritio din
poush er tritio dine
poush er tritiyo
poush er tritiyo din
poush er tritiyo dine
poush er unashi
poush er unchollish
poush er unis
poush er unish
poush er unishe
poush er unoashi
poush er unochollish
poush er unonobboi
poush er unoponchash
poush er unoshat
poush er unoshottur
poush er unotrish
poush er unponchash
poush er unshat
poush er untrish
poush er untrishe
poush er zero
poytalis tarik
poytalis tarike
poytalis tarikh
poytalis tarikhe
poytalish tarik
poytalish tarike
poytalish tarikh
poytalish tarikhe
poytallis tarik
poytallis tarike
poytallis tarikh
poytallis tarikhe
poytallish tarik
poytallish tarike
poytallish tarikh
poytallish tarikhe
prothom din agost
prothom din agosto
prothom din agrahayon
prothom din april
prothom din ashar
prothom din asharh
prothom din ashin
prothom din ashwin
prothom din august
prothom din bhadro
prothom din boishak
prothom din boishakh
prothom din choitra
prothom din choitro
prothom din december
prothom din disember
prothom din disembor
prothom din epril
prothom din falgon
prothom din falgoon
prothom din falgun
prothom din februari
prothom din february
prothom din februyari
prothom din januari
prothom din january
prothom din joishtho
prothom din joistho
prothom din julai
prothom din jule
prothom din july
prothom din jun
prothom din june
prothom din jyoishtho
prothom din kartic
prothom din kartik
prothom din magh
prothom din marc
prothom din march
prothom din may
prothom din me
prothom din mey
prothom din mohorrom
prothom din muharram
prothom din nobhembor
prothom din november
prothom din novembor
prothom din october
prothom din ogrohayon
prothom din oktobor
prothom din poush
prothom din push
prothom din ramjan
prothom din rojob
prothom din romjan
prothom din romzan
prothom din september
prothom din setember
prothom din setembor
prothom din shaban
prothom din shawal
prothom din shrabon
prothom din srabon
prothom din vadro
prothom tarik
prothom tarike
prothom tarikh
prothom tarikhe
push er choturtho din
push er choturtho dine
push er ditio din
push er ditio dine
push er ditiyo din
push er ditiyo dine
push er doshom din
push er doshom dine
push er nobom din
push er nobom dine
push er oshtom din
push er oshtom dine
push er ponchom din
push er ponchom dine
push er prothom din
push er prothom dine
push er shoptom din
push er shoptom dine
push er shoshtho din
push er shoshtho dine
push er tritio din
push er tritio dine
push er tritiyo din
push er tritiyo dine
ramadan er aaat
ramadan er aashi
ramadan er aat
ramadan er aatanno
ramadan er aataro
ramadan er aatashi
ramadan er aatattor
ramadan er aatchollish
ramadan er aath
ramadan er aathash
ramadan er aatoi
ramadan er aatrish
ramadan er aatshotti
ramadan er aatt
ramadan er aatta
ramadan er aek
ramadan er ak
ramadan er akh
ramadan er akta
ramadan er akush
ramadan er ashi
ramadan er at
ramadan er atanno
ramadan er atannobboi
ramadan er atash
ramadan er atashe
ramadan er atashi
ramadan er atattor
ramadan er atchollish
ramadan er athar
ramadan er atharo
ramadan er atharoi
ramadan er athash
ramadan er atshotti
ramadan er attattor
ramadan er atthaish
ramadan er attrish
ramadan er baaish
ramadan er baaro
ramadan er bahanno
ramadan er bahattor
ramadan er bais
ramadan er baish
ramadan er baishe
ramadan er baro
ramadan er baroi
ramadan er bashotti
ramadan er bayanno
ramadan er bayattor
ramadan er beyallish
ramadan er birannobboi
ramadan er birashi
ramadan er bis
ramadan er bish
ramadan er bishe
ramadan er biyallish
ramadan er botrish
ramadan er bottrish
ramadan er chaar
ramadan er chabbish
ramadan er chabbishe
ramadan er chair
ramadan er challish
ramadan er chappanno
ramadan er char
ramadan er charta
ramadan er chautha
ramadan er chechollish
ramadan er chhabbish
ramadan er chhappanno
ramadan er chhechollish
ramadan er chheshotti
ramadan er chhiannobboi
ramadan er chhiashi
ramadan er chhiattor
ramadan er chhiyallish
ramadan er chhoi
ramadan er chhollish
ramadan er chhotrish
ramadan er chhoy
ramadan er chhoyoi
ramadan er chiashi
ramadan er chiyattor
ramadan er chobbish
ramadan er chobbishe
ramadan er choddo
ramadan er choddoi
ramadan er chollish
ramadan er chottrish
ramadan er chouallish
ramadan er chouanno
ramadan er chouddo
ramadan er choushotti
ramadan er choutha
ramadan er choutrish
ramadan er chouttrish
ramadan er choy
ramadan er chuallish
ramadan er chuanno
ramadan er chuattor
ramadan er churannobboi
ramadan er churashi
ramadan er chuyanno
ramadan er cobbish
ramadan er dersho
ramadan er dhui
ramadan er ditiyo
ramadan er dos
ramadan er dosh
ramadan er doshh
ramadan er doshoi
ramadan er doshra
ramadan er doshta
ramadan er dosra
ramadan er dui
ramadan er duisho
ramadan er duita
ramadan er duiti
ramadan er egaro
ramadan er egaroi
ramadan er egarro
ramadan er ek
ramadan er ekanno
ramadan er ekanobboi
ramadan er ekashi
ramadan er ekattor
ramadan er ekchollish
ramadan er eksho
ramadan er ekshotti
ramadan er ektallish
ramadan er ektrish
ramadan er ektrishe
ramadan er ekush
ramadan er ekushe
ramadan er hajar
ramadan er kuri
ramadan er lakh
ramadan er naw
ramadan er nirannobboi
ramadan er nobboi
ramadan er nobbui
ramadan er nou
ramadan er noy
ramadan er noyai
ramadan er noyoi
ramadan er noyta
ramadan er paach
ramadan er paanch
ramadan er pach
ramadan er pachashi
ramadan er pachattor
ramadan er pachish
ramadan er pachoi
ramadan er pachta
ramadan er panch
ramadan er panchai
ramadan er panchash
ramadan er panchoi
ramadan er pnoro
ramadan er pochannobboi
ramadan er pochashi
ramadan er pochattor
ramadan er pochish
ramadan er pochishe
ramadan er pocish
ramadan er pohela
ramadan er poila
ramadan er pointrish
ramadan er poishotti
ramadan er poitallish
ramadan er poitrish
ramadan er poncash
ramadan er ponchanno
ramadan er ponchas
ramadan er ponchash
ramadan er ponchish
ramadan er pondro
ramadan er ponero
ramadan er ponoro
ramadan er ponoroi
ramadan er posish
ramadan er poytallish
ramadan er prothom
ramadan er saat
ramadan er sabbish
ramadan er saitrish
ramadan er sat
ramadan er sataish
ramadan er satanno
ramadan er satannobboi
ramadan er satash
ramadan er satashi
ramadan er satattor
ramadan er satchollish
ramadan er satero
ramadan er satshotti
ramadan er sauddo
ramadan er sechollish
ramadan er shaait
ramadan er shaat
ramadan er shait
ramadan er shaitrish
ramadan er shappanno
ramadan er shat
ramadan er shatai
ramadan er shataish
ramadan er shataishe
ramadan er shatanno
ramadan er shatash
ramadan er shatashi
ramadan er shatattor
ramadan er shatchollish
ramadan er shatero
ramadan er shateroi
ramadan er shatoi
ramadan er shatshotti
ramadan er shatta
ramadan er shola
ramadan er sholo
ramadan er sholoi
ramadan er shotero
ramadan er shotoro
ramadan er shottor
ramadan er shottur
ramadan er shunno
ramadan er shunnoo
ramadan er sobbish
ramadan er solo
ramadan er sotero
ramadan er sottor
ramadan er soy
ramadan er soyta
ramadan er sunno
ramadan er tarik
ramadan er tarikh
ramadan er tarikhe
ramadan er tehattor
ramadan er teis
ramadan er teish
ramadan er teishe
ramadan er teppanno
ramadan er tero
ramadan er teroi
ramadan er tesh
ramadan er teshotti
ramadan er teshra
ramadan er tesra
ramadan er tetallish
ramadan er tetrish
ramadan er tettallish
ramadan er tettrish
ramadan er tin
ramadan er tinsho
ramadan er tinta
ramadan er tinti
ramadan er tippanno
ramadan er tirannobboi
ramadan er tirashi
ramadan er tirish
ramadan er tiyattor
ramadan er tris
ramadan er trish
ramadan er trishe
ramadan er tritiyo
ramadan er unashi
ramadan er unchollish
ramadan er unis
ramadan er unish
ramadan er unishe
ramadan er unoashi
ramadan er unochollish
ramadan er unonobboi
ramadan er unoponchash
ramadan er unoshat
ramadan er unoshottur
ramadan er unotrish
ramadan er unponchash
ramadan er unshat
ramadan er untrish
ramadan er untrishe
ramadan er zero
ramjan er choturtho din
ramjan er choturtho dine
ramjan er ditio din
ramjan er ditio dine
ramjan er ditiyo din
ramjan er ditiyo dine
ramjan er doshom din
ramjan er doshom dine
ramjan er nobom din
ramjan er nobom dine
ramjan er oshtom din
ramjan er oshtom dine
ramjan er ponchom din
ramjan er ponchom dine
ramjan er prothom din
ramjan er prothom dine
ramjan er shoptom din
ramjan er shoptom dine
ramjan er shoshtho din
ramjan er shoshtho dine
ramjan er tritio din
ramjan er tritio dine
ramjan er tritiyo din
ramjan er tritiyo dine
rojob er aaat
rojob er aashi
rojob er aat
rojob er aatanno
rojob er aataro
rojob er aatashi
rojob er aatattor
rojob er aatchollish
rojob er aath
rojob er aathash
rojob er aatoi
rojob er aatrish
rojob er aatshotti
rojob er aatt
rojob er aatta
rojob er aek
rojob er ak
rojob er akh
rojob er akta
rojob er akush
rojob er ashi
rojob er at
rojob er atanno
rojob er atannobboi
rojob er atash
rojob er atashe
rojob er atashi
rojob er atattor
rojob er atchollish
rojob er athar
rojob er atharo
rojob er atharoi
rojob er athash
rojob er atshotti
rojob er attattor
rojob er atthaish
rojob er attrish
rojob er baaish
rojob er baaro
rojob er bahanno
rojob er bahattor
rojob er bais
rojob er baish
rojob er baishe
rojob er baro
rojob er baroi
rojob er bashotti
rojob er bayanno
rojob er bayattor
rojob er beyallish
rojob er birannobboi
rojob er birashi
rojob er bis
rojob er bish
rojob er bishe
rojob er biyallish
rojob er botrish
rojob er bottrish
rojob er chaar
rojob er chabbish
rojob er chabbishe
rojob er chair
rojob er challish
rojob er chappanno
rojob er char
rojob er charta
rojob er chautha
rojob er chechollish
rojob er chhabbish
rojob er chhappanno
rojob er chhechollish
rojob er chheshotti
rojob er chhiannobboi
rojob er chhiashi
rojob er chhiattor
rojob er chhiyallish
rojob er chhoi
rojob er chhollish
rojob er chhotrish
rojob er chhoy
rojob er chhoyoi
rojob er chiashi
rojob er chiyattor
rojob er chobbish
rojob er chobbishe
rojob er choddo
rojob er choddoi
rojob er chollish
rojob er chottrish
rojob er choturtho din
rojob er choturtho dine
rojob er chouallish
rojob er chouanno
rojob er chouddo
rojob er choushotti
rojob er choutha
rojob er choutrish
rojob er chouttrish
rojob er choy
rojob er chuallish
rojob er chuanno
rojob er chuattor
rojob er churannobboi
rojob er churashi
rojob er chuyanno
rojob er cobbish
rojob er dersho
rojob er dhui
rojob er ditio din
rojob er ditio dine
rojob er ditiyo
rojob er ditiyo din
rojob er ditiyo dine
rojob er dos
rojob er dosh
rojob er doshh
rojob er doshoi
rojob er doshom din
rojob er doshom dine
rojob er doshra
rojob er doshta
rojob er dosra
rojob er dui
rojob er duisho
rojob er duita
rojob er duiti
rojob er egaro
rojob er egaroi
rojob er egarro
rojob er ek
rojob er ekanno
rojob er ekanobboi
rojob er ekashi
rojob er ekattor
rojob er ekchollish
rojob er eksho
rojob er ekshotti
rojob er ektallish
rojob er ektrish
rojob er ektrishe
rojob er ekush
rojob er ekushe
rojob er hajar
rojob er kuri
rojob er lakh
rojob er naw
rojob er nirannobboi
rojob er nobboi
rojob er nobbui
rojob er nobom din
rojob er nobom dine
rojob er nou
rojob er noy
rojob er noyai
rojob er noyoi
rojob er noyta
rojob er oshtom din
rojob er oshtom dine
rojob er paach
rojob er paanch
rojob er pach
rojob er pachashi
rojob er pachattor
rojob er pachish
rojob er pachoi
rojob er pachta
rojob er panch
rojob er panchai
rojob er panchash
rojob er panchoi
rojob er pnoro
rojob er pochannobboi
rojob er pochashi
rojob er pochattor
rojob er pochish
rojob er pochishe
rojob er pocish
rojob er pohela
rojob er poila
rojob er pointrish
rojob er poishotti
rojob er poitallish
rojob er poitrish
rojob er poncash
rojob er ponchanno
rojob er ponchas
rojob er ponchash
rojob er ponchish
rojob er ponchom din
rojob er ponchom dine
rojob er pondro
rojob er ponero
rojob er ponoro
rojob er ponoroi
rojob er posish
rojob er poytallish
rojob er prothom
rojob er prothom din
rojob er prothom dine
rojob er saat
rojob er sabbish
rojob er saitrish
rojob er sat
rojob er sataish
rojob er satanno
rojob er satannobboi
rojob er satash
rojob er satashi
rojob er satattor
rojob er satchollish
rojob er satero
rojob er satshotti
rojob er sauddo
rojob er sechollish
rojob er shaait
rojob er shaat
rojob er shait
rojob er shaitrish
rojob er shappanno
rojob er shat
rojob er shatai
rojob er shataish
rojob er shataishe
rojob er shatanno
rojob er shatash
rojob er shatashi
rojob er shatattor
rojob er shatchollish
rojob er shatero
rojob er shateroi
rojob er shatoi
rojob er shatshotti
rojob er shatta
rojob er shola
rojob er sholo
rojob er sholoi
rojob er shoptom din
rojob er shoptom dine
rojob er shoshtho din
rojob er shoshtho dine
rojob er shotero
rojob er shotoro
rojob er shottor
rojob er shottur
rojob er shunno
rojob er shunnoo
rojob er sobbish
rojob er solo
rojob er sotero
rojob er sottor
rojob er soy
rojob er soyta
rojob er sunno
rojob er tarik
rojob er tarikh
rojob er tarikhe
rojob er tehattor
rojob er teis
rojob er teish
rojob er teishe
rojob er teppanno
rojob er tero
rojob er teroi
rojob er tesh
rojob er teshotti
rojob er teshra
rojob er tesra
rojob er tetallish
rojob er tetrish
rojob er tettallish
rojob er tettrish
rojob er tin
rojob er tinsho
rojob er tinta
rojob er tinti
rojob er tippanno
rojob er tirannobboi
rojob er tirashi
rojob er tirish
rojob er tiyattor
rojob er tris
rojob er trish
rojob er trishe
rojob er tritio din
rojob er tritio dine
rojob er tritiyo
rojob er tritiyo din
rojob er tritiyo dine
rojob er unashi
rojob er unchollish
rojob er unis
rojob er unish
rojob er unishe
rojob er unoashi
rojob er unochollish
rojob er unonobboi
rojob er unoponchash
rojob er unoshat
rojob er unoshottur
rojob er unotrish
rojob er unponchash
rojob er unshat
rojob er untrish
rojob er untrishe
rojob er zero
romjan er aaat
romjan er aashi
romjan er aat
romjan er aatanno
romjan er aataro
romjan er aatashi
romjan er aatattor
romjan er aatchollish
romjan er aath
romjan er aathash
romjan er aatoi
romjan er aatrish
romjan er aatshotti
romjan er aatt
romjan er aatta
romjan er aek
romjan er ak
romjan er akh
romjan er akta
romjan er akush
romjan er ashi
romjan er at
romjan er atanno
romjan er atannobboi
romjan er atash
romjan er atashe
romjan er atashi
romjan er atattor
romjan er atchollish
romjan er athar
romjan er atharo
romjan er atharoi
romjan er athash
romjan er atshotti
romjan er attattor
romjan er atthaish
romjan er attrish
romjan er baaish
romjan er baaro
romjan er bahanno
romjan er bahattor
romjan er bais
romjan er baish
romjan er baishe
romjan er baro
romjan er baroi
romjan er bashotti
romjan er bayanno
romjan er bayattor
romjan er beyallish
romjan er birannobboi
romjan er birashi
romjan er bis
romjan er bish
romjan er bishe
romjan er biyallish
romjan er botrish
romjan er bottrish
romjan er chaar
romjan er chabbish
romjan er chabbishe
romjan er chair
romjan er challish
romjan er chappanno
romjan er char
romjan er charta
romjan er chautha
romjan er chechollish
romjan er chhabbish
romjan er chhappanno
romjan er chhechollish
romjan er chheshotti
romjan er chhiannobboi
romjan er chhiashi
romjan er chhiattor
romjan er chhiyallish
romjan er chhoi
romjan er chhollish
romjan er chhotrish
romjan er chhoy
romjan er chhoyoi
romjan er chiashi
romjan er chiyattor
romjan er chobbish
romjan er chobbishe
romjan er choddo
romjan er choddoi
romjan er chollish
romjan er chottrish
romjan er choturtho din
romjan er choturtho dine
romjan er chouallish
romjan er chouanno
romjan er chouddo
romjan er choushotti
romjan er choutha
romjan er choutrish
romjan er chouttrish
romjan er choy
romjan er chuallish
romjan er chuanno
romjan er chuattor
romjan er churannobboi
romjan er churashi
romjan er chuyanno
romjan er cobbish
romjan er dersho
romjan er dhui
romjan er ditio din
romjan er ditio dine
romjan er ditiyo
romjan er ditiyo din
romjan er ditiyo dine
romjan er dos
romjan er dosh
romjan er doshh
romjan er doshoi
romjan er doshom din
romjan er doshom dine
romjan er doshra
romjan er doshta
romjan er dosra
romjan er dui
romjan er duisho
romjan er duita
romjan er duiti
romjan er egaro
romjan er egaroi
romjan er egarro
romjan er ek
romjan er ekanno
romjan er ekanobboi
romjan er ekashi
romjan er ekattor
romjan er ekchollish
romjan er eksho
romjan er ekshotti
romjan er ektallish
romjan er ektrish
romjan er ektrishe
romjan er ekush
romjan er ekushe
romjan er hajar
romjan er kuri
romjan er lakh
romjan er naw
romjan er nirannobboi
romjan er nobboi
romjan er nobbui
romjan er nobom din
romjan er nobom dine
romjan er nou
romjan er noy
romjan er noyai
romjan er noyoi
romjan er noyta
romjan er oshtom din
romjan er oshtom dine
romjan er paach
romjan er paanch
romjan er pach
romjan er pachashi
romjan er pachattor
romjan er pachish
romjan er pachoi
romjan er pachta
romjan er panch
romjan er panchai
romjan er panchash
romjan er panchoi
romjan er pnoro
romjan er pochannobboi
romjan er pochashi
romjan er pochattor
romjan er pochish
romjan er pochishe
romjan er pocish
romjan er pohela
romjan er poila
romjan er pointrish
romjan er poishotti
romjan er poitallish
romjan er poitrish
romjan er poncash
romjan er ponchanno
romjan er ponchas
romjan er ponchash
romjan er ponchish
romjan er ponchom din
romjan er ponchom dine
romjan er pondro
romjan er ponero
romjan er ponoro
romjan er ponoroi
romjan er posish
romjan er poytallish
romjan er prothom
romjan er prothom din
romjan er prothom dine
romjan er saat
romjan er sabbish
romjan er saitrish
romjan er sat
romjan er sataish
romjan er satanno
romjan er satannobboi
romjan er satash
romjan er satashi
romjan er satattor
romjan er satchollish
romjan er satero
romjan er satshotti
romjan er sauddo
romjan er sechollish
romjan er shaait
romjan er shaat
romjan er shait
romjan er shaitrish
romjan er shappanno
romjan er shat
romjan er shatai
romjan er shataish
romjan er shataishe
romjan er shatanno
romjan er shatash
romjan er shatashi
romjan er shatattor
romjan er shatchollish
romjan er shatero
romjan er shateroi
romjan er shatoi
romjan er shatshotti
romjan er shatta
romjan er shola
romjan er sholo
romjan er sholoi
romjan er shoptom din
romjan er shoptom dine
romjan er shoshtho din
romjan er shoshtho dine
romjan er shotero
romjan er shotoro
romjan er shottor
romjan er shottur
romjan er shunno
romjan er shunnoo
romjan er sobbish
romjan er solo
romjan er sotero
romjan er sottor
romjan er soy
romjan er soyta
romjan er sunno
romjan er tarik
romjan er tarikh
romjan er tarikhe
romjan er tehattor
romjan er teis
romjan er teish
romjan er teishe
romjan er teppanno
romjan er tero
romjan er teroi
romjan er tesh
romjan er teshotti
romjan er teshra
romjan er tesra
romjan er tetallish
romjan er tetrish
romjan er tettallish
romjan er tettrish
romjan er tin
romjan er tinsho
romjan er tinta
romjan er tinti
romjan er tippanno
romjan er tirannobboi
romjan er tirashi
romjan er tirish
romjan er tiyattor
romjan er tris
romjan er trish
romjan er trishe
romjan er tritio din
romjan er tritio dine
romjan er tritiyo
romjan er tritiyo din
romjan er tritiyo dine
romjan er unashi
romjan er unchollish
romjan er unis
romjan er unish
romjan er unishe
romjan er unoashi
romjan er unochollish
romjan er unonobboi
romjan er unoponchash
romjan er unoshat
romjan er unoshottur
romjan er unotrish
romjan er unponchash
romjan er unshat
romjan er untrish
romjan er untrishe
romjan er zero
romjaner er aaat
romjaner er aashi
romjaner er aat
romjaner er aatanno
romjaner er aataro
romjaner er aatashi
romjaner er aatattor
romjaner er aatchollish
romjaner er aath
romjaner er aathash
romjaner er aatoi
romjaner er aatrish
romjaner er aatshotti
romjaner er aatt
romjaner er aatta
romjaner er aek
romjaner er ak
romjaner er akh
romjaner er akta
romjaner er akush
romjaner er ashi
romjaner er at
romjaner er atanno
romjaner er atannobboi
romjaner er atash
romjaner er atashe
romjaner er atashi
romjaner er atattor
romjaner er atchollish
romjaner er athar
romjaner er atharo
romjaner er atharoi
romjaner er athash
romjaner er atshotti
romjaner er attattor
romjaner er atthaish
romjaner er attrish
romjaner er baaish
romjaner er baaro
romjaner er bahanno
romjaner er bahattor
romjaner er bais
romjaner er baish
romjaner er baishe
romjaner er baro
romjaner er baroi
romjaner er bashotti
romjaner er bayanno
romjaner er bayattor
romjaner er beyallish
romjaner er birannobboi
romjaner er birashi
romjaner er bis
romjaner er bish
romjaner er bishe
romjaner er biyallish
romjaner er botrish
romjaner er bottrish
romjaner er chaar
romjaner er chabbish
romjaner er chabbishe
romjaner er chair
romjaner er challish
romjaner er chappanno
romjaner er char
romjaner er charta
romjaner er chautha
romjaner er chechollish
romjaner er chhabbish
romjaner er chhappanno
romjaner er chhechollish
romjaner er chheshotti
romjaner er chhiannobboi
romjaner er chhiashi
romjaner er chhiattor
romjaner er chhiyallish
romjaner er chhoi
romjaner er chhollish
romjaner er chhotrish
romjaner er chhoy
romjaner er chhoyoi
romjaner er chiashi
romjaner er chiyattor
romjaner er chobbish
romjaner er chobbishe
romjaner er choddo
romjaner er choddoi
romjaner er chollish
romjaner er chottrish
romjaner er chouallish
romjaner er chouanno
romjaner er chouddo
romjaner er choushotti
romjaner er choutha
romjaner er choutrish
romjaner er chouttrish
romjaner er choy
romjaner er chuallish
romjaner er chuanno
romjaner er chuattor
romjaner er churannobboi
romjaner er churashi
romjaner er chuyanno
romjaner er cobbish
romjaner er dersho
romjaner er dhui
romjaner er ditiyo
romjaner er dos
romjaner er dosh
romjaner er doshh
romjaner er doshoi
romjaner er doshra
romjaner er doshta
romjaner er dosra
romjaner er dui
romjaner er duisho
romjaner er duita
romjaner er duiti
romjaner er egaro
romjaner er egaroi
romjaner er egarro
romjaner er ek
romjaner er ekanno
romjaner er ekanobboi
romjaner er ekashi
romjaner er ekattor
romjaner er ekchollish
romjaner er eksho
romjaner er ekshotti
romjaner er ektallish
romjaner er ektrish
romjaner er ektrishe
romjaner er ekush
romjaner er ekushe
romjaner er hajar
romjaner er kuri
romjaner er lakh
romjaner er naw
romjaner er nirannobboi
romjaner er nobboi
romjaner er nobbui
romjaner er nou
romjaner er noy
romjaner er noyai
romjaner er noyoi
romjaner er noyta
romjaner er paach
romjaner er paanch
romjaner er pach
romjaner er pachashi
romjaner er pachattor
romjaner er pachish
romjaner er pachoi
romjaner er pachta
romjaner er panch
romjaner er panchai
romjaner er panchash
romjaner er panchoi
romjaner er pnoro
romjaner er pochannobboi
romjaner er pochashi
romjaner er pochattor
romjaner er pochish
romjaner er pochishe
romjaner er pocish
romjaner er pohela
romjaner er poila
romjaner er pointrish
romjaner er poishotti
romjaner er poitallish
romjaner er poitrish
romjaner er poncash
romjaner er ponchanno
romjaner er ponchas
romjaner er ponchash
romjaner er ponchish
romjaner er pondro
romjaner er ponero
romjaner er ponoro
romjaner er ponoroi
romjaner er posish
romjaner er poytallish
romjaner er prothom
romjaner er saat
romjaner er sabbish
romjaner er saitrish
romjaner er sat
romjaner er sataish
romjaner er satanno
romjaner er satannobboi
romjaner er satash
romjaner er satashi
romjaner er satattor
romjaner er satchollish
romjaner er satero
romjaner er satshotti
romjaner er sauddo
romjaner er sechollish
romjaner er shaait
romjaner er shaat
romjaner er shait
romjaner er shaitrish
romjaner er shappanno
romjaner er shat
romjaner er shatai
romjaner er shataish
romjaner er shataishe
romjaner er shatanno
romjaner er shatash
romjaner er shatashi
romjaner er shatattor
romjaner er shatchollish
romjaner er shatero
romjaner er shateroi
romjaner er shatoi
romjaner er shatshotti
romjaner er shatta
romjaner er shola
romjaner er sholo
romjaner er sholoi
romjaner er shotero
romjaner er shotoro
romjaner er shottor
romjaner er shottur
romjaner er shunno
romjaner er shunnoo
romjaner er sobbish
romjaner er solo
romjaner er sotero
romjaner er sottor
romjaner er soy
romjaner er soyta
romjaner er sunno
romjaner er tarik
romjaner er tarikh
romjaner er tarikhe
romjaner er tehattor
romjaner er teis
romjaner er teish
romjaner er teishe
romjaner er teppanno
romjaner er tero
romjaner er teroi
romjaner er tesh
romjaner er teshotti
romjaner er teshra
romjaner er tesra
romjaner er tetallish
romjaner er tetrish
romjaner er tettallish
romjaner er tettrish
romjaner er tin
romjaner er tinsho
romjaner er tinta
romjaner er tinti
romjaner er tippanno
romjaner er tirannobboi
romjaner er tirashi
romjaner er tirish
romjaner er tiyattor
romjaner er tris
romjaner er trish
romjaner er trishe
romjaner er tritiyo
romjaner er unashi
romjaner er unchollish
romjaner er unis
romjaner er unish
romjaner er unishe
romjaner er unoashi
romjaner er unochollish
romjaner er unonobboi
romjaner er unoponchash
romjaner er unoshat
romjaner er unoshottur
romjaner er unotrish
romjaner er unponchash
romjaner er unshat
romjaner er untrish
romjaner er untrishe
romjaner er zero
romzan er aaat
romzan er aashi
romzan er aat
romzan er aatanno
romzan er aataro
romzan er aatashi
romzan er aatattor
romzan er aatchollish
romzan er aath
romzan er aathash
romzan er aatoi
romzan er aatrish
romzan er aatshotti
romzan er aatt
romzan er aatta
romzan er aek
romzan er ak
romzan er akh
romzan er akta
romzan er akush
romzan er ashi
romzan er at
romzan er atanno
romzan er atannobboi
romzan er atash
romzan er atashe
romzan er atashi
romzan er atattor
romzan er atchollish
romzan er athar
romzan er atharo
romzan er atharoi
romzan er athash
romzan er atshotti
romzan er attattor
romzan er atthaish
romzan er attrish
romzan er baaish
romzan er baaro
romzan er bahanno
romzan er bahattor
romzan er bais
romzan er baish
romzan er baishe
romzan er baro
romzan er baroi
romzan er bashotti
romzan er bayanno
romzan er bayattor
romzan er beyallish
romzan er birannobboi
romzan er birashi
romzan er bis
romzan er bish
romzan er bishe
romzan er biyallish
romzan er botrish
romzan er bottrish
romzan er chaar
romzan er chabbish
romzan er chabbishe
romzan er chair
romzan er challish
romzan er chappanno
romzan er char
romzan er charta
romzan er chautha
romzan er chechollish
romzan er chhabbish
romzan er chhappanno
romzan er chhechollish
romzan er chheshotti
romzan er chhiannobboi
romzan er chhiashi
romzan er chhiattor
romzan er chhiyallish
romzan er chhoi
romzan er chhollish
romzan er chhotrish
romzan er chhoy
romzan er chhoyoi
romzan er chiashi
romzan er chiyattor
romzan er chobbish
romzan er chobbishe
romzan er choddo
romzan er choddoi
romzan er chollish
romzan er chottrish
romzan er choturtho din
romzan er choturtho dine
romzan er chouallish
romzan er chouanno
romzan er chouddo
romzan er choushotti
romzan er choutha
romzan er choutrish
romzan er chouttrish
romzan er choy
romzan er chuallish
romzan er chuanno
romzan er chuattor
romzan er churannobboi
romzan er churashi
romzan er chuyanno
romzan er cobbish
romzan er dersho
romzan er dhui
romzan er ditio din
romzan er ditio dine
romzan er ditiyo
romzan er ditiyo din
romzan er ditiyo dine
romzan er dos
romzan er dosh
romzan er doshh
romzan er doshoi
romzan er doshom din
romzan er doshom dine
romzan er doshra
romzan er doshta
romzan er dosra
romzan er dui
romzan er duisho
romzan er duita
romzan er duiti
romzan er egaro
romzan er egaroi
romzan er egarro
romzan er ek
romzan er ekanno
romzan er ekanobboi
romzan er ekashi
romzan er ekattor
romzan er ekchollish
romzan er eksho
romzan er ekshotti
romzan er ektallish
romzan er ektrish
romzan er ektrishe
romzan er ekush
romzan er ekushe
romzan er hajar
romzan er kuri
romzan er lakh
romzan er naw
romzan er nirannobboi
romzan er nobboi
romzan er nobbui
romzan er nobom din
romzan er nobom dine
romzan er nou
romzan er noy
romzan er noyai
romzan er noyoi
romzan er noyta
romzan er oshtom din
romzan er oshtom dine
romzan er paach
romzan er paanch
romzan er pach
romzan er pachashi
romzan er pachattor
romzan er pachish
romzan er pachoi
romzan er pachta
romzan er panch
romzan er panchai
romzan er panchash
romzan er panchoi
romzan er pnoro
romzan er pochannobboi
romzan er pochashi
romzan er pochattor
romzan er pochish
romzan er pochishe
romzan er pocish
romzan er pohela
romzan er poila
romzan er pointrish
romzan er poishotti
romzan er poitallish
romzan er poitrish
romzan er poncash
romzan er ponchanno
romzan er ponchas
romzan er ponchash
romzan er ponchish
romzan er ponchom din
romzan er ponchom dine
romzan er pondro
romzan er ponero
romzan er ponoro
romzan er ponoroi
romzan er posish
romzan er poytallish
romzan er prothom
romzan er prothom din
romzan er prothom dine
romzan er saat
romzan er sabbish
romzan er saitrish
romzan er sat
romzan er sataish
romzan er satanno
romzan er satannobboi
romzan er satash
romzan er satashi
romzan er satattor
romzan er satchollish
romzan er satero
romzan er satshotti
romzan er sauddo
romzan er sechollish
romzan er shaait
romzan er shaat
romzan er shait
romzan er shaitrish
romzan er shappanno
romzan er shat
romzan er shatai
romzan er shataish
romzan er shataishe
romzan er shatanno
romzan er shatash
romzan er shatashi
romzan er shatattor
romzan er shatchollish
romzan er shatero
romzan er shateroi
romzan er shatoi
romzan er shatshotti
romzan er shatta
romzan er shola
romzan er sholo
romzan er sholoi
romzan er shoptom din
romzan er shoptom dine
romzan er shoshtho din
romzan er shoshtho dine
romzan er shotero
romzan er shotoro
romzan er shottor
romzan er shottur
romzan er shunno
romzan er shunnoo
romzan er sobbish
romzan er solo
romzan er sotero
romzan er sottor
romzan er soy
romzan er soyta
romzan er sunno
romzan er tarik
romzan er tarikh
romzan er tarikhe
romzan er tehattor
romzan er teis
romzan er teish
romzan er teishe
romzan er teppanno
romzan er tero
romzan er teroi
romzan er tesh
romzan er teshotti
romzan er teshra
romzan er tesra
romzan er tetallish
romzan er tetrish
romzan er tettallish
romzan er tettrish
romzan er tin
romzan er tinsho
romzan er tinta
romzan er tinti
romzan er tippanno
romzan er tirannobboi
romzan er tirashi
romzan er tirish
romzan er tiyattor
romzan er tris
romzan er trish
romzan er trishe
romzan er tritio din
romzan er tritio dine
romzan er tritiyo
romzan er tritiyo din
romzan er tritiyo dine
romzan er unashi
romzan er unchollish
romzan er unis
romzan er unish
romzan er unishe
romzan er unoashi
romzan er unochollish
romzan er unonobboi
romzan er unoponchash
romzan er unoshat
romzan er unoshottur
romzan er unotrish
romzan er unponchash
romzan er unshat
romzan er untrish
romzan er untrishe
romzan er zero
saait tarik
saait tarike
saait tarikh
saait tarikhe
saat tarik
saat tarike
saat tarikh
saat tarikhe
sabbis tarik
sabbis tarike
sabbis tarikh
sabbis tarikhe
sabbish tarik
sabbish tarike
sabbish tarikh
sabbish tarikhe
sabis tarik
sabis tarike
sabis tarikh
sabis tarikhe
sabish tarik
sabish tarike
sabish tarikh
sabish tarikhe
sait tarik
sait tarike
sait tarikh
sait tarikhe
saitris tarik
saitris tarike
saitris tarikh
saitris tarikhe
saitrish tarik
saitrish tarike
saitrish tarikh
saitrish tarikhe
salis tarik
salis tarike
salis tarikh
salis tarikhe
salish tarik
salish tarike
salish tarikh
salish tarikhe
sallis tarik
sallis tarike
sallis tarikh
sallis tarikhe
sallish tarik
sallish tarike
sallish tarikh
sallish tarikhe
sapano tarik
sapano tarike
sapano tarikh
sapano tarikhe
sappanno tarik
sappanno tarike
sappanno tarikh
sappanno tarikhe
sar tarik
sar tarike
sar tarikh
sar tarikhe
sarta tarik
sarta tarike
sarta tarikh
sarta tarikhe
sat e agost
sat e agosto
sat e agrahayon
sat e april
sat e ashar
sat e asharh
sat e ashin
sat e ashwin
sat e august
sat e bhadro
sat e boishak
sat e boishakh
sat e choitra
sat e choitro
sat e december
sat e disember
sat e disembor
sat e epril
sat e falgon
sat e falgoon
sat e falgun
sat e februari
sat e february
sat e februyari
sat e januari
sat e january
sat e joishtho
sat e joistho
sat e julai
sat e jule
sat e july
sat e jun
sat e june
sat e jyoishtho
sat e kartic
sat e kartik
sat e magh
sat e marc
sat e march
sat e may
sat e me
sat e mey
sat e mohorrom
sat e muharram
sat e nobhembor
sat e november
sat e novembor
sat e october
sat e ogrohayon
sat e oktobor
sat e poush
sat e push
sat e ramjan
sat e rojob
sat e romjan
sat e romzan
sat e september
sat e setember
sat e setembor
sat e shaban
sat e shawal
sat e shrabon
sat e srabon
sat e vadro
sat tarik
sat tarike
sat tarikh
sat tarikhe
sata tarik
sata tarike
sata tarikh
sata tarikhe
satais tarik
satais tarike
satais tarikh
satais tarikhe
sataish tarik
sataish tarike
sataish tarikh
sataish tarikhe
satanno tarik
satanno tarike
satanno tarikh
satanno tarikhe
satannobboi tarik
satannobboi tarike
satannobboi tarikh
satannobboi tarikhe
satano tarik
satano tarike
satano tarikh
satano tarikhe
satanoboi tarik
satanoboi tarike
satanoboi tarikh
satanoboi tarikhe
satas tarik
satas tarike
satas tarikh
satas tarikhe
satash e agost
satash e agosto
satash e agrahayon
satash e april
satash e ashar
satash e asharh
satash e ashin
satash e ashwin
satash e august
satash e bhadro
satash e boishak
satash e boishakh
satash e choitra
satash e choitro
satash e december
satash e disember
satash e disembor
satash e epril
satash e falgon
satash e falgoon
satash e falgun
satash e februari
satash e february
satash e februyari
satash e januari
satash e january
satash e joishtho
satash e joistho
satash e julai
satash e jule
satash e july
satash e jun
satash e june
satash e jyoishtho
satash e kartic
satash e kartik
satash e magh
satash e marc
satash e march
satash e may
satash e me
satash e mey
satash e mohorrom
satash e muharram
satash e nobhembor
satash e november
satash e novembor
satash e october
satash e ogrohayon
satash e oktobor
satash e poush
satash e push
satash e ramjan
satash e rojob
satash e romjan
satash e romzan
satash e september
satash e setember
satash e setembor
satash e shaban
satash e shawal
satash e shrabon
satash e srabon
satash e vadro
satash tarik
satash tarike
satash tarikh
satash tarikhe
satashe e agost
satashe e agosto
satashe e agrahayon
satashe e april
satashe e ashar
satashe e asharh
satashe e ashin
satashe e ashwin
satashe e august
satashe e bhadro
satashe e boishak
satashe e boishakh
satashe e choitra
satashe e choitro
satashe e december
satashe e disember
satashe e disembor
satashe e epril
satashe e falgon
satashe e falgoon
satashe e falgun
satashe e februari
satashe e february
satashe e februyari
satashe e januari
satashe e january
satashe e joishtho
satashe e joistho
satashe e julai
satashe e jule
satashe e july
satashe e jun
satashe e june
satashe e jyoishtho
satashe e kartic
satashe e kartik
satashe e magh
satashe e marc
satashe e march
satashe e may
satashe e me
satashe e mey
satashe e mohorrom
satashe e muharram
satashe e nobhembor
satashe e november
satashe e novembor
satashe e october
satashe e ogrohayon
satashe e oktobor
satashe e poush
satashe e push
satashe e ramjan
satashe e rojob
satashe e romjan
satashe e romzan
satashe e september
satashe e setember
satashe e setembor
satashe e shaban
satashe e shawal
satashe e shrabon
satashe e srabon
satashe e vadro
satashi tarik
satashi tarike
satashi tarikh
satashi tarikhe
satasi tarik
satasi tarike
satasi tarikh
satasi tarikhe
satator tarik
satator tarike
satator tarikh
satator tarikhe
satattor tarik
satattor tarike
satattor tarikh
satattor tarikhe
satcholis tarik
satcholis tarike
satcholis tarikh
satcholis tarikhe
satcholish tarik
satcholish tarike
satcholish tarikh
satcholish tarikhe
satchollis tarik
satchollis tarike
satchollis tarikh
satchollis tarikhe
satchollish tarik
satchollish tarike
satchollish tarikh
satchollish tarikhe
satero e agost
satero e agosto
satero e agrahayon
satero e april
satero e ashar
satero e asharh
satero e ashin
satero e ashwin
satero e august
satero e bhadro
satero e boishak
satero e boishakh
satero e choitra
satero e choitro
satero e december
satero e disember
satero e disembor
satero e epril
satero e falgon
satero e falgoon
satero e falgun
satero e februari
satero e february
satero e februyari
satero e januari
satero e january
satero e joishtho
satero e joistho
satero e julai
satero e jule
satero e july
satero e jun
satero e june
satero e jyoishtho
satero e kartic
satero e kartik
satero e magh
satero e marc
satero e march
satero e may
satero e me
satero e mey
satero e mohorrom
satero e muharram
satero e nobhembor
satero e november
satero e novembor
satero e october
satero e ogrohayon
satero e oktobor
satero e poush
satero e push
satero e ramjan
satero e rojob
satero e romjan
satero e romzan
satero e september
satero e setember
satero e setembor
satero e shaban
satero e shawal
satero e shrabon
satero e srabon
satero e vadro
satero tarik
satero tarike
satero tarikh
satero tarikhe
satshoti tarik
satshoti tarike
satshoti tarikh
satshoti tarikhe
satshotti tarik
satshotti tarike
satshotti tarikh
satshotti tarikhe
satsolis tarik
satsolis tarike
satsolis tarikh
satsolis tarikhe
satsolish tarik
satsolish tarike
satsolish tarikh
satsolish tarikhe
satsollis tarik
satsollis tarike
satsollis tarikh
satsollis tarikhe
satsollish tarik
satsollish tarike
satsollish tarikh
satsollish tarikhe
satsoti tarik
satsoti tarike
satsoti tarikh
satsoti tarikhe
satsotti tarik
satsotti tarike
satsotti tarikh
satsotti tarikhe
sauddo tarik
sauddo tarike
sauddo tarikh
sauddo tarikhe
saudo tarik
saudo tarike
saudo tarikh
saudo tarikhe
secholis tarik
secholis tarike
secholis tarikh
secholis tarikhe
secholish tarik
secholish tarike
secholish tarikh
secholish tarikhe
sechollis tarik
sechollis tarike
sechollis tarikh
sechollis tarikhe
sechollish tarik
sechollish tarike
sechollish tarikh
sechollish tarikhe
september er aaat
september er aashi
september er aat
september er aatanno
september er aataro
september er aatashi
september er aatattor
september er aatchollish
september er aath
september er aathash
september er aatoi
september er aatrish
september er aatshotti
september er aatt
september er aatta
september er aek
september er ak
september er akh
september er akta
september er akush
september er ashi
september er at
september er atanno
september er atannobboi
september er atash
september er atashe
september er atashi
september er atattor
september er atchollish
september er athar
september er atharo
september er atharoi
september er athash
september er atshotti
september er attattor
september er atthaish
september er attrish
september er baaish
september er baaro
september er bahanno
september er bahattor
september er bais
september er baish
september er baishe
september er baro
september er baroi
september er bashotti
september er bayanno
september er bayattor
september er beyallish
september er birannobboi
september er birashi
september er bis
september er bish
september er bishe
september er biyallish
september er botrish
september er bottrish
september er chaar
september er chabbish
september er chabbishe
september er chair
september er challish
september er chappanno
september er char
september er charta
september er chautha
september er chechollish
september er chhabbish
september er chhappanno
september er chhechollish
september er chheshotti
september er chhiannobboi
september er chhiashi
september er chhiattor
september er chhiyallish
september er chhoi
september er chhollish
september er chhotrish
september er chhoy
september er chhoyoi
september er chiashi
september er chiyattor
september er chobbish
september er chobbishe
september er choddo
september er choddoi
september er chollish
september er chottrish
september er choturtho din
september er choturtho dine
september er chouallish
september er chouanno
september er chouddo
september er choushotti
september er choutha
september er choutrish
september er chouttrish
september er choy
september er chuallish
september er chuanno
september er chuattor
september er churannobboi
september er churashi
september er chuyanno
september er cobbish
september er dersho
september er dhui
september er ditio din
september er ditio dine
september er ditiyo
september er ditiyo din
september er ditiyo dine
september er dos
september er dosh
september er doshh
september er doshoi
september er doshom din
september er doshom dine
september er doshra
september er doshta
september er dosra
september er dui
september er duisho
september er duita
september er duiti
september er egaro
september er egaroi
september er egarro
september er ek
september er ekanno
september er ekanobboi
september er ekashi
september er ekattor
september er ekchollish
september er eksho
september er ekshotti
september er ektallish
september er ektrish
september er ektrishe
september er ekush
september er ekushe
september er hajar
september er kuri
september er lakh
september er naw
september er nirannobboi
september er nobboi
september er nobbui
september er nobom din
september er nobom dine
september er nou
september er noy
september er noyai
september er noyoi
september er noyta
september er oshtom din
september er oshtom dine
september er paach
september er paanch
september er pach
september er pachashi
september er pachattor
september er pachish
september er pachoi
september er pachta
september er panch
september er panchai
september er panchash
september er panchoi
september er pnoro
september er pochannobboi
september er pochashi
september er pochattor
september er pochish
september er pochishe
september er pocish
september er pohela
september er poila
september er pointrish
september er poishotti
september er poitallish
september er poitrish
september er poncash
september er ponchanno
september er ponchas
september er ponchash
september er ponchish
september er ponchom din
september er ponchom dine
september er pondro
september er ponero
september er ponoro
september er ponoroi
september er posish
september er poytallish
september er prothom
september er prothom din
september er prothom dine
september er saat
september er sabbish
september er saitrish
september er sat
september er sataish
september er satanno
september er satannobboi
september er satash
september er satashi
september er satattor
september er satchollish
september er satero
september er satshotti
september er sauddo
september er sechollish
september er shaait
september er shaat
september er shait
september er shaitrish
september er shappanno
september er shat
september er shatai
september er shataish
september er shataishe
september er shatanno
september er shatash
september er shatashi
september er shatattor
september er shatchollish
september er shatero
september er shateroi
september er shatoi
september er shatshotti
september er shatta
september er shola
september er sholo
september er sholoi
september er shoptom din
september er shoptom dine
september er shoshtho din
september er shoshtho dine
september er shotero
september er shotoro
september er shottor
september er shottur
september er shunno
september er shunnoo
september er sobbish
september er solo
september er sotero
september er sottor
september er soy
september er soyta
september er sunno
september er tarik
september er tarikh
september er tarikhe
september er tehattor
september er teis
september er teish
september er teishe
september er teppanno
september er tero
september er teroi
september er tesh
september er teshotti
september er teshra
september er tesra
september er tetallish
september er tetrish
september er tettallish
september er tettrish
september er tin
september er tinsho
september er tinta
september er tinti
september er tippanno
september er tirannobboi
september er tirashi
september er tirish
september er tiyattor
september er tris
september er trish
september er trishe
september er tritio din
september er tritio dine
september er tritiyo
september er tritiyo din
september er tritiyo dine
september er unashi
september er unchollish
september er unis
september er unish
september er unishe
september er unoashi
september er unochollish
september er unonobboi
september er unoponchash
september er unoshat
september er unoshottur
september er unotrish
september er unponchash
september er unshat
september er untrish
september er untrishe
september er zero
sesolis tarik
sesolis tarike
sesolis tarikh
sesolis tarikhe
sesolish tarik
sesolish tarike
sesolish tarikh
sesolish tarikhe
sesollis tarik
sesollis tarike
sesollis tarikh
sesollis tarikhe
sesollish tarik
sesollish tarike
sesollish tarikh
sesollish tarikhe
setember er aaat
setember er aashi
setember er aat
setember er aatanno
setember er aataro
setember er aatashi
setember er aatattor
setember er aatchollish
setember er aath
setember er aathash
setember er aatoi
setember er aatrish
setember er aatshotti
setember er aatt
setember er aatta
setember er aek
setember er ak
setember er akh
setember er akta
setember er akush
setember er ashi
setember er at
setember er atanno
setember er atannobboi
setember er atash
setember er atashe
setember er atashi
setember er atattor
setember er atchollish
setember er athar
setember er atharo
setember er atharoi
setember er athash
setember er atshotti
setember er attattor
setember er atthaish
setember er attrish
setember er baaish
setember er baaro
setember er bahanno
setember er bahattor
setember er bais
setember er baish
setember er baishe
setember er baro
setember er baroi
setember er bashotti
setember er bayanno
setember er bayattor
setember er beyallish
setember er birannobboi
setember er birashi
setember er bis
setember er bish
setember er bishe
setember er biyallish
setember er botrish
setember er bottrish
setember er chaar
setember er chabbish
setember er chabbishe
setember er chair
setember er challish
setember er chappanno
setember er char
setember er charta
setember er chautha
setember er chechollish
setember er chhabbish
setember er chhappanno
setember er chhechollish
setember er chheshotti
setember er chhiannobboi
setember er chhiashi
setember er chhiattor
setember er chhiyallish
setember er chhoi
setember er chhollish
setember er chhotrish
setember er chhoy
setember er chhoyoi
setember er chiashi
setember er chiyattor
setember er chobbish
setember er chobbishe
setember er choddo
setember er choddoi
setember er chollish
setember er chottrish
setember er choturtho din
setember er choturtho dine
setember er chouallish
setember er chouanno
setember er chouddo
setember er choushotti
setember er choutha
setember er choutrish
setember er chouttrish
setember er choy
setember er chuallish
setember er chuanno
setember er chuattor
setember er churannobboi
setember er churashi
setember er chuyanno
setember er cobbish
setember er dersho
setember er dhui
setember er ditio din
setember er ditio dine
setember er ditiyo
setember er ditiyo din
setember er ditiyo dine
setember er dos
setember er dosh
setember er doshh
setember er doshoi
setember er doshom din
setember er doshom dine
setember er doshra
setember er doshta
setember er dosra
setember er dui
setember er duisho
setember er duita
setember er duiti
setember er egaro
setember er egaroi
setember er egarro
setember er ek
setember er ekanno
setember er ekanobboi
setember er ekashi
setember er ekattor
setember er ekchollish
setember er eksho
setember er ekshotti
setember er ektallish
setember er ektrish
setember er ektrishe
setember er ekush
setember er ekushe
setember er hajar
setember er kuri
setember er lakh
setember er naw
setember er nirannobboi
setember er nobboi
setember er nobbui
setember er nobom din
setember er nobom dine
setember er nou
setember er noy
setember er noyai
setember er noyoi
setember er noyta
setember er oshtom din
setember er oshtom dine
setember er paach
setember er paanch
setember er pach
setember er pachashi
setember er pachattor
setember er pachish
setember er pachoi
setember er pachta
setember er panch
setember er panchai
setember er panchash
setember er panchoi
setember er pnoro
setember er pochannobboi
setember er pochashi
setember er pochattor
setember er pochish
setember er pochishe
setember er pocish
setember er pohela
setember er poila
setember er pointrish
setember er poishotti
setember er poitallish
setember er poitrish
setember er poncash
setember er ponchanno
setember er ponchas
setember er ponchash
setember er ponchish
setember er ponchom din
setember er ponchom dine
setember er pondro
setember er ponero
setember er ponoro
setember er ponoroi
setember er posish
setember er poytallish
setember er prothom
setember er prothom din
setember er prothom dine
setember er saat
setember er sabbish
setember er saitrish
setember er sat
setember er sataish
setember er satanno
setember er satannobboi
setember er satash
setember er satashi
setember er satattor
setember er satchollish
setember er satero
setember er satshotti
setember er sauddo
setember er sechollish
setember er shaait
setember er shaat
setember er shait
setember er shaitrish
setember er shappanno
setember er shat
setember er shatai
setember er shataish
setember er shataishe
setember er shatanno
setember er shatash
setember er shatashi
setember er shatattor
setember er shatchollish
setember er shatero
setember er shateroi
setember er shatoi
setember er shatshotti
setember er shatta
setember er shola
setember er sholo
setember er sholoi
setember er shoptom din
setember er shoptom dine
setember er shoshtho din
setember er shoshtho dine
setember er shotero
setember er shotoro
setember er shottor
setember er shottur
setember er shunno
setember er shunnoo
setember er sobbish
setember er solo
setember er sotero
setember er sottor
setember er soy
setember er soyta
setember er sunno
setember er tarik
setember er tarikh
setember er tarikhe
setember er tehattor
setember er teis
setember er teish
setember er teishe
setember er teppanno
setember er tero
setember er teroi
setember er tesh
setember er teshotti
setember er teshra
setember er tesra
setember er tetallish
setember er tetrish
setember er tettallish
setember er tettrish
setember er tin
setember er tinsho
setember er tinta
setember er tinti
setember er tippanno
setember er tirannobboi
setember er tirashi
setember er tirish
setember er tiyattor
setember er tris
setember er trish
setember er trishe
setember er tritio din
setember er tritio dine
setember er tritiyo
setember er tritiyo din
setember er tritiyo dine
setember er unashi
setember er unchollish
setember er unis
setember er unish
setember er unishe
setember er unoashi
setember er unochollish
setember er unonobboi
setember er unoponchash
setember er unoshat
setember er unoshottur
setember er unotrish
setember er unponchash
setember er unshat
setember er untrish
setember er untrishe
setember er zero
setembor er choturtho din
setembor er choturtho dine
setembor er ditio din
setembor er ditio dine
setembor er ditiyo din
setembor er ditiyo dine
setembor er doshom din
setembor er doshom dine
setembor er nobom din
setembor er nobom dine
setembor er oshtom din
setembor er oshtom dine
setembor er ponchom din
setembor er ponchom dine
setembor er prothom din
setembor er prothom dine
setembor er shoptom din
setembor er shoptom dine
setembor er shoshtho din
setembor er shoshtho dine
setembor er tritio din
setembor er tritio dine
setembor er tritiyo din
setembor er tritiyo dine
shaait tarik
shaait tarike
shaait tarikh
shaait tarikhe
shaat tarik
shaat tarike
shaat tarikh
shaat tarikhe
shaban er aaat
shaban er aashi
shaban er aat
shaban er aatanno
shaban er aataro
shaban er aatashi
shaban er aatattor
shaban er aatchollish
shaban er aath
shaban er aathash
shaban er aatoi
shaban er aatrish
shaban er aatshotti
shaban er aatt
shaban er aatta
shaban er aek
shaban er ak
shaban er akh
shaban er akta
shaban er akush
shaban er ashi
shaban er at
shaban er atanno
shaban er atannobboi
shaban er atash
shaban er atashe
shaban er atashi
shaban er atattor
shaban er atchollish
shaban er athar
shaban er atharo
shaban er atharoi
shaban er athash
shaban er atshotti
shaban er attattor
shaban er atthaish
shaban er attrish
shaban er baaish
shaban er baaro
shaban er bahanno
shaban er bahattor
shaban er bais
shaban er baish
shaban er baishe
shaban er baro
shaban er baroi
shaban er bashotti
shaban er bayanno
shaban er bayattor
shaban er beyallish
shaban er birannobboi
shaban er birashi
shaban er bis
shaban er bish
shaban er bishe
shaban er biyallish
shaban er botrish
shaban er bottrish
shaban er chaar
shaban er chabbish
shaban er chabbishe
shaban er chair
shaban er challish
shaban er chappanno
shaban er char
shaban er charta
shaban er chautha
shaban er chechollish
shaban er chhabbish
shaban er chhappanno
shaban er chhechollish
shaban er chheshotti
shaban er chhiannobboi
shaban er chhiashi
shaban er chhiattor
shaban er chhiyallish
shaban er chhoi
shaban er chhollish
shaban er chhotrish
shaban er chhoy
shaban er chhoyoi
shaban er chiashi
shaban er chiyattor
shaban er chobbish
shaban er chobbishe
shaban er choddo
shaban er choddoi
shaban er chollish
shaban er chottrish
shaban er choturtho din
shaban er choturtho dine
shaban er chouallish
shaban er chouanno
shaban er chouddo
shaban er choushotti
shaban er choutha
shaban er choutrish
shaban er chouttrish
shaban er choy
shaban er chuallish
shaban er chuanno
shaban er chuattor
shaban er churannobboi
shaban er churashi
shaban er chuyanno
shaban er cobbish
shaban er dersho
shaban er dhui
shaban er ditio din
shaban er ditio dine
shaban er ditiyo
shaban er ditiyo din
shaban er ditiyo dine
shaban er dos
shaban er dosh
shaban er doshh
shaban er doshoi
shaban er doshom din
shaban er doshom dine
shaban er doshra
shaban er doshta
shaban er dosra
shaban er dui
shaban er duisho
shaban er duita
shaban er duiti
shaban er egaro
shaban er egaroi
shaban er egarro
shaban er ek
shaban er ekanno
shaban er ekanobboi
shaban er ekashi
shaban er ekattor
shaban er ekchollish
shaban er eksho
shaban er ekshotti
shaban er ektallish
shaban er ektrish
shaban er ektrishe
shaban er ekush
shaban er ekushe
shaban er hajar
shaban er kuri
shaban er lakh
shaban er naw
shaban er nirannobboi
shaban er nobboi
shaban er nobbui
shaban er nobom din
shaban er nobom dine
shaban er nou
shaban er noy
shaban er noyai
shaban er noyoi
shaban er noyta
shaban er oshtom din
shaban er oshtom dine
shaban er paach
shaban er paanch
shaban er pach
shaban er pachashi
shaban er pachattor
shaban er pachish
shaban er pachoi
shaban er pachta
shaban er panch
shaban er panchai
shaban er panchash
shaban er panchoi
shaban er pnoro
shaban er pochannobboi
shaban er pochashi
shaban er pochattor
shaban er pochish
shaban er pochishe
shaban er pocish
shaban er pohela
shaban er poila
shaban er pointrish
shaban er poishotti
shaban er poitallish
shaban er poitrish
shaban er poncash
shaban er ponchanno
shaban er ponchas
shaban er ponchash
shaban er ponchish
shaban er ponchom din
shaban er ponchom dine
shaban er pondro
shaban er ponero
shaban er ponoro
shaban er ponoroi
shaban er posish
shaban er poytallish
shaban er prothom
shaban er prothom din
shaban er prothom dine
shaban er saat
shaban er sabbish
shaban er saitrish
shaban er sat
shaban er sataish
shaban er satanno
shaban er satannobboi
shaban er satash
shaban er satashi
shaban er satattor
shaban er satchollish
shaban er satero
shaban er satshotti
shaban er sauddo
shaban er sechollish
shaban er shaait
shaban er shaat
shaban er shait
shaban er shaitrish
shaban er shappanno
shaban er shat
shaban er shatai
shaban er shataish
shaban er shataishe
shaban er shatanno
shaban er shatash
shaban er shatashi
shaban er shatattor
shaban er shatchollish
shaban er shatero
shaban er shateroi
shaban er shatoi
shaban er shatshotti
shaban er shatta
shaban er shola
shaban er sholo
shaban er sholoi
shaban er shoptom din
shaban er shoptom dine
shaban er shoshtho din
shaban er shoshtho dine
shaban er shotero
shaban er shotoro
shaban er shottor
shaban er shottur
shaban er shunno
shaban er shunnoo
shaban er sobbish
shaban er solo
shaban er sotero
shaban er sottor
shaban er soy
shaban er soyta
shaban er sunno
shaban er tarik
shaban er tarikh
shaban er tarikhe
shaban er tehattor
shaban er teis
shaban er teish
shaban er teishe
shaban er teppanno
shaban er tero
shaban er teroi
shaban er tesh
shaban er teshotti
shaban er teshra
shaban er tesra
shaban er tetallish
shaban er tetrish
shaban er tettallish
shaban er tettrish
shaban er tin
shaban er tinsho
shaban er tinta
shaban er tinti
shaban er tippanno
shaban er tirannobboi
shaban er tirashi
shaban er tirish
shaban er tiyattor
shaban er tris
shaban er trish
shaban er trishe
shaban er tritio din
shaban er tritio dine
shaban er tritiyo
shaban er tritiyo din
shaban er tritiyo dine
shaban er unashi
shaban er unchollish
shaban er unis
shaban er unish
shaban er unishe
shaban er unoashi
shaban er unochollish
shaban er unonobboi
shaban er unoponchash
shaban er unoshat
shaban er unoshottur
shaban er unotrish
shaban er unponchash
shaban er unshat
shaban er untrish
shaban er untrishe
shaban er zero
shabbis tarik
shabbis tarike
shabbis tarikh
shabbis tarikhe
shabbish tarik
shabbish tarike
shabbish tarikh
shabbish tarikhe
shabis tarik
shabis tarike
shabis tarikh
shabis tarikhe
shabish tarik
shabish tarike
shabish tarikh
shabish tarikhe
shait tarik
shait tarike
shait tarikh
shait tarikhe
shaitrish tarik
shaitrish tarike
shaitrish tarikh
shaitrish tarikhe
shapano tarik
shapano tarike
shapano tarikh
shapano tarikhe
shappanno tarik
shappanno tarike
shappanno tarikh
shappanno tarikhe
shat e agost
shat e agosto
shat e agrahayon
shat e april
shat e ashar
shat e asharh
shat e ashin
shat e ashwin
shat e august
shat e bhadro
shat e boishak
shat e boishakh
shat e choitra
shat e choitro
shat e december
shat e disember
shat e disembor
shat e epril
shat e falgon
shat e falgoon
shat e falgun
shat e februari
shat e february
shat e februyari
shat e januari
shat e january
shat e joishtho
shat e joistho
shat e julai
shat e jule
shat e july
shat e jun
shat e june
shat e jyoishtho
shat e kartic
shat e kartik
shat e magh
shat e marc
shat e march
shat e may
shat e me
shat e mey
shat e mohorrom
shat e muharram
shat e nobhembor
shat e november
shat e novembor
shat e october
shat e ogrohayon
shat e oktobor
shat e poush
shat e push
shat e ramjan
shat e rojob
shat e romjan
shat e romzan
shat e september
shat e setember
shat e setembor
shat e shaban
shat e shawal
shat e shrabon
shat e srabon
shat e vadro
shat tarik
shat tarike
shat tarikh
shat tarikhe
shata tarik
shata tarike
shata tarikh
shata tarikhe
shatai tarik
shatai tarike
shatai tarikh
shatai tarikhe
shataish tarik
shataish tarike
shataish tarikh
shataish tarikhe
shataishe tarik
shataishe tarike
shataishe tarikh
shataishe tarikhe
shatanno tarik
shatanno tarike
shatanno tarikh
shatanno tarikhe
shatano tarik
shatano tarike
shatano tarikh
shatano tarikhe
shatash e agost
shatash e agosto
shatash e agrahayon
shatash e april
shatash e ashar
shatash e asharh
shatash e ashin
shatash e ashwin
shatash e august
shatash e bhadro
shatash e boishak
shatash e boishakh
shatash e choitra
shatash e choitro
shatash e december
shatash e disember
shatash e disembor
shatash e epril
shatash e falgon
shatash e falgoon
shatash e falgun
shatash e februari
shatash e february
shatash e februyari
shatash e januari
shatash e january
shatash e joishtho
shatash e joistho
shatash e julai
shatash e jule
shatash e july
shatash e jun
shatash e june
shatash e jyoishtho
shatash e kartic
shatash e kartik
shatash e magh
shatash e marc
shatash e march
shatash e may
shatash e me
shatash e mey
shatash e mohorrom
shatash e muharram
shatash e nobhembor
shatash e november
shatash e novembor
shatash e october
shatash e ogrohayon
shatash e oktobor
shatash e poush
shatash e push
shatash e ramjan
shatash e rojob
shatash e romjan
shatash e romzan
shatash e september
shatash e setember
shatash e setembor
shatash e shaban
shatash e shawal
shatash e shrabon
shatash e srabon
shatash e vadro
shatash tarik
shatash tarike
shatash tarikh
shatash tarikhe
shatashi tarik
shatashi tarike
shatashi tarikh
shatashi tarikhe
shatator tarik
shatator tarike
shatator tarikh
shatator tarikhe
shatattor tarik
shatattor tarike
shatattor tarikh
shatattor tarikhe
shatcholish tarik
shatcholish tarike
shatcholish tarikh
shatcholish tarikhe
shatchollish tarik
shatchollish tarike
shatchollish tarikh
shatchollish tarikhe
shatero tarik
shatero tarike
shatero tarikh
shatero tarikhe
shateroi tarik
shateroi tarike
shateroi tarikh
shateroi tarikhe
shatoi tarik
shatoi tarike
shatoi tarikh
shatoi tarikhe
shatshoti tarik
shatshoti tarike
shatshoti tarikh
shatshoti tarikhe
shatshotti tarik
shatshotti tarike
shatshotti tarikh
shatshotti tarikhe
shatsolish tarik
shatsolish tarike
shatsolish tarikh
shatsolish tarikhe
shatsollish tarik
shatsollish tarike
shatsollish tarikh
shatsollish tarikhe
shatta tarik
shatta tarike
shatta tarikh
shatta tarikhe
shawal er choturtho din
shawal er choturtho dine
shawal er ditio din
shawal er ditio dine
shawal er ditiyo din
shawal er ditiyo dine
shawal er doshom din
shawal er doshom dine
shawal er nobom din
shawal er nobom dine
shawal er oshtom din
shawal er oshtom dine
shawal er ponchom din
shawal er ponchom dine
shawal er prothom din
shawal er prothom dine
shawal er shoptom din
shawal er shoptom dine
shawal er shoshtho din
shawal er shoshtho dine
shawal er tritio din
shawal er tritio dine
shawal er tritiyo din
shawal er tritiyo dine
sheshoti tarik
sheshoti tarike
sheshoti tarikh
sheshoti tarikhe
sheshotti tarik
sheshotti tarike
sheshotti tarikh
sheshotti tarikhe
shesolis tarik
shesolis tarike
shesolis tarikh
shesolis tarikhe
shesolish tarik
shesolish tarike
shesolish tarikh
shesolish tarikhe
shesollis tarik
shesollis tarike
shesollis tarikh
shesollis tarikhe
shesollish tarik
shesollish tarike
shesollish tarikh
shesollish tarikhe
shesoti tarik
shesoti tarike
shesoti tarikh
shesoti tarikhe
shesotti tarik
shesotti tarike
shesotti tarikh
shesotti tarikhe
shiannobboi tarik
shiannobboi tarike
shiannobboi tarikh
shiannobboi tarikhe
shianoboi tarik
shianoboi tarike
shianoboi tarikh
shianoboi tarikhe
shiashi tarik
shiashi tarike
shiashi tarikh
shiashi tarikhe
shiasi tarik
shiasi tarike
shiasi tarikh
shiasi tarikhe
shiator tarik
shiator tarike
shiator tarikh
shiator tarikhe
shiattor tarik
shiattor tarike
shiattor tarikh
shiattor tarikhe
shiyalis tarik
shiyalis tarike
shiyalis tarikh
shiyalis tarikhe
shiyalish tarik
shiyalish tarike
shiyalish tarikh
shiyalish tarikhe
shiyallis tarik
shiyallis tarike
shiyallis tarikh
shiyallis tarikhe
shiyallish tarik
shiyallish tarike
shiyallish tarikh
shiyallish tarikhe
shola tarik
shola tarike
shola tarikh
shola tarikhe
sholis tarik
sholis tarike
sholis tarikh
sholis tarikhe
sholish tarik
sholish tarike
sholish tarikh
sholish tarikhe
shollis tarik
shollis tarike
shollis tarikh
shollis tarikhe
shollish tarik
shollish tarike
shollish tarikh
shollish tarikhe
sholo e agost
sholo e agosto
sholo e agrahayon
sholo e april
sholo e ashar
sholo e asharh
sholo e ashin
sholo e ashwin
sholo e august
sholo e bhadro
sholo e boishak
sholo e boishakh
sholo e choitra
sholo e choitro
sholo e december
sholo e disember
sholo e disembor
sholo e epril
sholo e falgon
sholo e falgoon
sholo e falgun
sholo e februari
sholo e february
sholo e februyari
sholo e januari
sholo e january
sholo e joishtho
sholo e joistho
sholo e julai
sholo e jule
sholo e july
sholo e jun
sholo e june
sholo e jyoishtho
sholo e kartic
sholo e kartik
sholo e magh
sholo e marc
sholo e march
sholo e may
sholo e me
sholo e mey
sholo e mohorrom
sholo e muharram
sholo e nobhembor
sholo e november
sholo e novembor
sholo e october
sholo e ogrohayon
sholo e oktobor
sholo e poush
sholo e push
sholo e ramjan
sholo e rojob
sholo e romjan
sholo e romzan
sholo e september
sholo e setember
sholo e setembor
sholo e shaban
sholo e shawal
sholo e shrabon
sholo e srabon
sholo e vadro
sholo tarik
sholo tarike
sholo tarikh
sholo tarikhe
sholoi tarik
sholoi tarike
sholoi tarikh
sholoi tarikhe
shoptom din agost
shoptom din agosto
shoptom din agrahayon
shoptom din april
shoptom din ashar
shoptom din asharh
shoptom din ashin
shoptom din ashwin
shoptom din august
shoptom din bhadro
shoptom din boishak
shoptom din boishakh
shoptom din choitra
shoptom din choitro
shoptom din december
shoptom din disember
shoptom din disembor
shoptom din epril
shoptom din falgon
shoptom din falgoon
shoptom din falgun
shoptom din februari
shoptom din february
shoptom din februyari
shoptom din januari
shoptom din january
shoptom din joishtho
shoptom din joistho
shoptom din julai
shoptom din jule
shoptom din july
shoptom din jun
shoptom din june
shoptom din jyoishtho
shoptom din kartic
shoptom din kartik
shoptom din magh
shoptom din marc
shoptom din march
shoptom din may
shoptom din me
shoptom din mey
shoptom din mohorrom
shoptom din muharram
shoptom din nobhembor
shoptom din november
shoptom din novembor
shoptom din october
shoptom din ogrohayon
shoptom din oktobor
shoptom din poush
shoptom din push
shoptom din ramjan
shoptom din rojob
shoptom din romjan
shoptom din romzan
shoptom din september
shoptom din setember
shoptom din setembor
shoptom din shaban
shoptom din shawal
shoptom din shrabon
shoptom din srabon
shoptom din vadro
shoshtho din agost
shoshtho din agosto
shoshtho din agrahayon
shoshtho din april
shoshtho din ashar
shoshtho din asharh
shoshtho din ashin
shoshtho din ashwin
shoshtho din august
shoshtho din bhadro
shoshtho din boishak
shoshtho din boishakh
shoshtho din choitra
shoshtho din choitro
shoshtho din december
shoshtho din disember
shoshtho din disembor
shoshtho din epril
shoshtho din falgon
shoshtho din falgoon
shoshtho din falgun
shoshtho din februari
shoshtho din february
shoshtho din februyari
shoshtho din januari
shoshtho din january
shoshtho din joishtho
shoshtho din joistho
shoshtho din julai
shoshtho din jule
shoshtho din july
shoshtho din jun
shoshtho din june
shoshtho din jyoishtho
shoshtho din kartic
shoshtho din kartik
shoshtho din magh
shoshtho din marc
shoshtho din march
shoshtho din may
shoshtho din me
shoshtho din mey
shoshtho din mohorrom
shoshtho din muharram
shoshtho din nobhembor
shoshtho din november
shoshtho din novembor
shoshtho din october
shoshtho din ogrohayon
shoshtho din oktobor
shoshtho din poush
shoshtho din push
shoshtho din ramjan
shoshtho din rojob
shoshtho din romjan
shoshtho din romzan
shoshtho din september
shoshtho din setember
shoshtho din setembor
shoshtho din shaban
shoshtho din shawal
shoshtho din shrabon
shoshtho din srabon
shoshtho din vadro
shotero e agost
shotero e agosto
shotero e agrahayon
shotero e april
shotero e ashar
shotero e asharh
shotero e ashin
shotero e ashwin
shotero e august
shotero e bhadro
shotero e boishak
shotero e boishakh
shotero e choitra
shotero e choitro
shotero e december
shotero e disember
shotero e disembor
shotero e epril
shotero e falgon
shotero e falgoon
shotero e falgun
shotero e februari
shotero e february
shotero e februyari
shotero e januari
shotero e january
shotero e joishtho
shotero e joistho
shotero e julai
shotero e jule
shotero e july
shotero e jun
shotero e june
shotero e jyoishtho
shotero e kartic
shotero e kartik
shotero e magh
shotero e marc
shotero e march
shotero e may
shotero e me
shotero e mey
shotero e mohorrom
shotero e muharram
shotero e nobhembor
shotero e november
shotero e novembor
shotero e october
shotero e ogrohayon
shotero e oktobor
shotero e poush
shotero e push
shotero e ramjan
shotero e rojob
shotero e romjan
shotero e romzan
shotero e september
shotero e setember
shotero e setembor
shotero e shaban
shotero e shawal
shotero e shrabon
shotero e srabon
shotero e vadro
shotero tarik
shotero tarike
shotero tarikh
shotero tarikhe
shotor tarik
shotor tarike
shotor tarikh
shotor tarikhe
shotoro tarik
shotoro tarike
shotoro tarikh
shotoro tarikhe
shotris tarik
shotris tarike
shotris tarikh
shotris tarikhe
shotrish tarik
shotrish tarike
shotrish tarikh
shotrish tarikhe
shottor tarik
shottor tarike
shottor tarikh
shottor tarikhe
shottur tarik
shottur tarike
shottur tarikh
shottur tarikhe
shotur tarik
shotur tarike
shotur tarikh
shotur tarikhe
shoy tarik
shoy tarike
shoy tarikh
shoy tarikhe
shrabon er aaat
shrabon er aashi
shrabon er aat
shrabon er aatanno
shrabon er aataro
shrabon er aatashi
shrabon er aatattor
shrabon er aatchollish
shrabon er aath
shrabon er aathash
shrabon er aatoi
shrabon er aatrish
shrabon er aatshotti
shrabon er aatt
shrabon er aatta
shrabon er aek
shrabon er ak
shrabon er akh
shrabon er akta
shrabon er akush
shrabon er ashi
shrabon er at
shrabon er atanno
shrabon er atannobboi
shrabon er atash
shrabon er atashe
shrabon er atashi
shrabon er atattor
shrabon er atchollish
shrabon er athar
shrabon er atharo
shrabon er atharoi
shrabon er athash
shrabon er atshotti
shrabon er attattor
shrabon er atthaish
shrabon er attrish
shrabon er baaish
shrabon er baaro
shrabon er bahanno
shrabon er bahattor
shrabon er bais
shrabon er baish
shrabon er baishe
shrabon er baro
shrabon er baroi
shrabon er bashotti
shrabon er bayanno
shrabon er bayattor
shrabon er beyallish
shrabon er birannobboi
shrabon er birashi
shrabon er bis
shrabon er bish
shrabon er bishe
shrabon er biyallish
shrabon er botrish
shrabon er bottrish
shrabon er chaar
shrabon er chabbish
shrabon er chabbishe
shrabon er chair
shrabon er challish
shrabon er chappanno
shrabon er char
shrabon er charta
shrabon er chautha
shrabon er chechollish
shrabon er chhabbish
shrabon er chhappanno
shrabon er chhechollish
shrabon er chheshotti
shrabon er chhiannobboi
shrabon er chhiashi
shrabon er chhiattor
shrabon er chhiyallish
shrabon er chhoi
shrabon er chhollish
shrabon er chhotrish
shrabon er chhoy
shrabon er chhoyoi
shrabon er chiashi
shrabon er chiyattor
shrabon er chobbish
shrabon er chobbishe
shrabon er choddo
shrabon er choddoi
shrabon er chollish
shrabon er chottrish
shrabon er choturtho din
shrabon er choturtho dine
shrabon er chouallish
shrabon er chouanno
shrabon er chouddo
shrabon er choushotti
shrabon er choutha
shrabon er choutrish
shrabon er chouttrish
shrabon er choy
shrabon er chuallish
shrabon er chuanno
shrabon er chuattor
shrabon er churannobboi
shrabon er churashi
shrabon er chuyanno
shrabon er cobbish
shrabon er dersho
shrabon er dhui
shrabon er ditio din
shrabon er ditio dine
shrabon er ditiyo
shrabon er ditiyo din
shrabon er ditiyo dine
shrabon er dos
shrabon er dosh
shrabon er doshh
shrabon er doshoi
shrabon er doshom din
shrabon er doshom dine
shrabon er doshra
shrabon er doshta
shrabon er dosra
shrabon er dui
shrabon er duisho
shrabon er duita
shrabon er duiti
shrabon er egaro
shrabon er egaroi
shrabon er egarro
shrabon er ek
shrabon er ekanno
shrabon er ekanobboi
shrabon er ekashi
shrabon er ekattor
shrabon er ekchollish
shrabon er eksho
shrabon er ekshotti
shrabon er ektallish
shrabon er ektrish
shrabon er ektrishe
shrabon er ekush
shrabon er ekushe
shrabon er hajar
shrabon er kuri
shrabon er lakh
shrabon er naw
shrabon er nirannobboi
shrabon er nobboi
shrabon er nobbui
shrabon er nobom din
shrabon er nobom dine
shrabon er nou
shrabon er noy
shrabon er noyai
shrabon er noyoi
shrabon er noyta
shrabon er oshtom din
shrabon er oshtom dine
shrabon er paach
shrabon er paanch
shrabon er pach
shrabon er pachashi
shrabon er pachattor
shrabon er pachish
shrabon er pachoi
shrabon er pachta
shrabon er panch
shrabon er panchai
shrabon er panchash
shrabon er panchoi
shrabon er pnoro
shrabon er pochannobboi
shrabon er pochashi
shrabon er pochattor
shrabon er pochish
shrabon er pochishe
shrabon er pocish
shrabon er pohela
shrabon er poila
shrabon er pointrish
shrabon er poishotti
shrabon er poitallish
shrabon er poitrish
shrabon er poncash
shrabon er ponchanno
shrabon er ponchas
shrabon er ponchash
shrabon er ponchish
shrabon er ponchom din
shrabon er ponchom dine
shrabon er pondro
shrabon er ponero
shrabon er ponoro
shrabon er ponoroi
shrabon er posish
shrabon er poytallish
shrabon er prothom
shrabon er prothom din
shrabon er prothom dine
shrabon er saat
shrabon er sabbish
shrabon er saitrish
shrabon er sat
shrabon er sataish
shrabon er satanno
shrabon er satannobboi
shrabon er satash
shrabon er satashi
shrabon er satattor
shrabon er satchollish
shrabon er satero
shrabon er satshotti
shrabon er sauddo
shrabon er sechollish
shrabon er shaait
shrabon er shaat
shrabon er shait
shrabon er shaitrish
shrabon er shappanno
shrabon er shat
shrabon er shatai
shrabon er shataish
shrabon er shataishe
shrabon er shatanno
shrabon er shatash
shrabon er shatashi
shrabon er shatattor
shrabon er shatchollish
shrabon er shatero
shrabon er shateroi
shrabon er shatoi
shrabon er shatshotti
shrabon er shatta
shrabon er shola
shrabon er sholo
shrabon er sholoi
shrabon er shoptom din
shrabon er shoptom dine
shrabon er shoshtho din
shrabon er shoshtho dine
shrabon er shotero
shrabon er shotoro
shrabon er shottor
shrabon er shottur
shrabon er shunno
shrabon er shunnoo
shrabon er sobbish
shrabon er solo
shrabon er sotero
shrabon er sottor
shrabon er soy
shrabon er soyta
shrabon er sunno
shrabon er tarik
shrabon er tarikh
shrabon er tarikhe
shrabon er tehattor
shrabon er teis
shrabon er teish
shrabon er teishe
shrabon er teppanno
shrabon er tero
shrabon er teroi
shrabon er tesh
shrabon er teshotti
shrabon er teshra
shrabon er tesra
shrabon er tetallish
shrabon er tetrish
shrabon er tettallish
shrabon er tettrish
shrabon er tin
shrabon er tinsho
shrabon er tinta
shrabon er tinti
shrabon er tippanno
shrabon er tirannobboi
shrabon er tirashi
shrabon er tirish
shrabon er tiyattor
shrabon er tris
shrabon er trish
shrabon er trishe
shrabon er tritio din
shrabon er tritio dine
shrabon er tritiyo
shrabon er tritiyo din
shrabon er tritiyo dine
shrabon er unashi
shrabon er unchollish
shrabon er unis
shrabon er unish
shrabon er unishe
shrabon er unoashi
shrabon er unochollish
shrabon er unonobboi
shrabon er unoponchash
shrabon er unoshat
shrabon er unoshottur
shrabon er unotrish
shrabon er unponchash
shrabon er unshat
shrabon er untrish
shrabon er untrishe
shrabon er zero
shunno tarik
shunno tarike
shunno tarikh
shunno tarikhe
shunnoo tarik
shunnoo tarike
shunnoo tarikh
shunnoo tarikhe
shunnu tarik
shunnu tarike
shunnu tarikh
shunnu tarikhe
shuno tarik
shuno tarike
shuno tarikh
shuno tarikhe
shunoo tarik
shunoo tarike
shunoo tarikh
shunoo tarikhe
shunu tarik
shunu tarike
shunu tarikh
shunu tarikhe
siashi tarik
siashi tarike
siashi tarikh
siashi tarikhe
siasi tarik
siasi tarike
siasi tarikh
siasi tarikhe
siyator tarik
siyator tarike
siyator tarikh
siyator tarikhe
siyattor tarik
siyattor tarike
siyattor tarikh
siyattor tarikhe
sobbis tarik
sobbis tarike
sobbis tarikh
sobbis tarikhe
sobbish tarik
sobbish tarike
sobbish tarikh
sobbish tarikhe
sobis tarik
sobis tarike
sobis tarikh
sobis tarikhe
sobish tarik
sobish tarike
sobish tarikh
sobish tarikhe
soddo tarik
soddo tarike
soddo tarikh
soddo tarikhe
solish tarik
solish tarike
solish tarikh
solish tarikhe
sollis tarik
sollis tarike
sollis tarikh
sollis tarikhe
sollish tarik
sollish tarike
sollish tarikh
sollish tarikhe
solo e agost
solo e agosto
solo e agrahayon
solo e april
solo e ashar
solo e asharh
solo e ashin
solo e ashwin
solo e august
solo e bhadro
solo e boishak
solo e boishakh
solo e choitra
solo e choitro
solo e december
solo e disember
solo e disembor
solo e epril
solo e falgon
solo e falgoon
solo e falgun
solo e februari
solo e february
solo e februyari
solo e januari
solo e january
solo e joishtho
solo e joistho
solo e julai
solo e jule
solo e july
solo e jun
solo e june
solo e jyoishtho
solo e kartic
solo e kartik
solo e magh
solo e marc
solo e march
solo e may
solo e me
solo e mey
solo e mohorrom
solo e muharram
solo e nobhembor
solo e november
solo e novembor
solo e october
solo e ogrohayon
solo e oktobor
solo e poush
solo e push
solo e ramjan
solo e rojob
solo e romjan
solo e romzan
solo e september
solo e setember
solo e setembor
solo e shaban
solo e shawal
solo e shrabon
solo e srabon
solo e vadro
solo tarik
solo tarike
solo tarikh
solo tarikhe
sotero tarik
sotero tarike
sotero tarikh
sotero tarikhe
sotor tarik
sotor tarike
sotor tarikh
sotor tarikhe
sotoro tarik
sotoro tarike
sotoro tarikh
sotoro tarikhe
sotris tarik
sotris tarike
sotris tarikh
sotris tarikhe
sotrish tarik
sotrish tarike
sotrish tarikh
sotrish tarikhe
sottor tarik
sottor tarike
sottor tarikh
sottor tarikhe
sottris tarik
sottris tarike
sottris tarikh
sottris tarikhe
sottrish tarik
sottrish tarike
sottrish tarikh
sottrish tarikhe
sottur tarik
sottur tarike
sottur tarikh
sottur tarikhe
sotur tarik
sotur tarike
sotur tarikh
sotur tarikhe
soualis tarik
soualis tarike
soualis tarikh
soualis tarikhe
soualish tarik
soualish tarike
soualish tarikh
soualish tarikhe
souallis tarik
souallis tarike
souallis tarikh
souallis tarikhe
souallish tarik
souallish tarike
souallish tarikh
souallish tarikhe
souanno tarik
souanno tarike
souanno tarikh
souanno tarikhe
souano tarik
souano tarike
souano tarikh
souano tarikhe
souddo tarik
souddo tarike
souddo tarikh
souddo tarikhe
soudo tarik
soudo tarike
soudo tarikh
soudo tarikhe
soushoti tarik
soushoti tarike
soushoti tarikh
soushoti tarikhe
soushotti tarik
soushotti tarike
soushotti tarikh
soushotti tarikhe
sousoti tarik
sousoti tarike
sousoti tarikh
sousoti tarikhe
sousotti tarik
sousotti tarike
sousotti tarikh
sousotti tarikhe
soutris tarik
soutris tarike
soutris tarikh
soutris tarikhe
soutrish tarik
soutrish tarike
soutrish tarikh
soutrish tarikhe
souttris tarik
souttris tarike
souttris tarikh
souttris tarikhe
souttrish tarik
souttrish tarike
souttrish tarikh
souttrish tarikhe
soy e agost
soy e agosto
soy e agrahayon
soy e april
soy e ashar
soy e asharh
soy e ashin
soy e ashwin
soy e august
soy e bhadro
soy e boishak
soy e boishakh
soy e choitra
soy e choitro
soy e december
soy e disember
soy e disembor
soy e epril
soy e falgon
soy e falgoon
soy e falgun
soy e februari
soy e february
soy e februyari
soy e januari
soy e january
soy e joishtho
soy e joistho
soy e julai
soy e jule
soy e july
soy e jun
soy e june
soy e jyoishtho
soy e kartic
soy e kartik
soy e magh
soy e marc
soy e march
soy e may
soy e me
soy e mey
soy e mohorrom
soy e muharram
soy e nobhembor
soy e november
soy e novembor
soy e october
soy e ogrohayon
soy e oktobor
soy e poush
soy e push
soy e ramjan
soy e rojob
soy e romjan
soy e romzan
soy e september
soy e setember
soy e setembor
soy e shaban
soy e shawal
soy e shrabon
soy e srabon
soy e vadro
soy tarik
soy tarike
soy tarikh
soy tarikhe
soyta tarik
soyta tarike
soyta tarikh
soyta tarikhe
srabon er aaat
srabon er aashi
srabon er aat
srabon er aatanno
srabon er aataro
srabon er aatashi
srabon er aatattor
srabon er aatchollish
srabon er aath
srabon er aathash
srabon er aatoi
srabon er aatrish
srabon er aatshotti
srabon er aatt
srabon er aatta
srabon er aek
srabon er ak
srabon er akh
srabon er akta
srabon er akush
srabon er ashi
srabon er at
srabon er atanno
srabon er atannobboi
srabon er atash
srabon er atashe
srabon er atashi
srabon er atattor
srabon er atchollish
srabon er athar
srabon er atharo
srabon er atharoi
srabon er athash
srabon er atshotti
srabon er attattor
srabon er atthaish
srabon er attrish
srabon er baaish
srabon er baaro
srabon er bahanno
srabon er bahattor
srabon er bais
srabon er baish
srabon er baishe
srabon er baro
srabon er baroi
srabon er bashotti
srabon er bayanno
srabon er bayattor
srabon er beyallish
srabon er birannobboi
srabon er birashi
srabon er bis
srabon er bish
srabon er bishe
srabon er biyallish
srabon er botrish
srabon er bottrish
srabon er chaar
srabon er chabbish
srabon er chabbishe
srabon er chair
srabon er challish
srabon er chappanno
srabon er char
srabon er charta
srabon er chautha
srabon er chechollish
srabon er chhabbish
srabon er chhappanno
srabon er chhechollish
srabon er chheshotti
srabon er chhiannobboi
srabon er chhiashi
srabon er chhiattor
srabon er chhiyallish
srabon er chhoi
srabon er chhollish
srabon er chhotrish
srabon er chhoy
srabon er chhoyoi
srabon er chiashi
srabon er chiyattor
srabon er chobbish
srabon er chobbishe
srabon er choddo
srabon er choddoi
srabon er chollish
srabon er chottrish
srabon er choturtho din
srabon er choturtho dine
srabon er chouallish
srabon er chouanno
srabon er chouddo
srabon er choushotti
srabon er choutha
srabon er choutrish
srabon er chouttrish
srabon er choy
srabon er chuallish
srabon er chuanno
srabon er chuattor
srabon er churannobboi
srabon er churashi
srabon er chuyanno
srabon er cobbish
srabon er dersho
srabon er dhui
srabon er ditio din
srabon er ditio dine
srabon er ditiyo
srabon er ditiyo din
srabon er ditiyo dine
srabon er dos
srabon er dosh
srabon er doshh
srabon er doshoi
srabon er doshom din
srabon er doshom dine
srabon er doshra
srabon er doshta
srabon er dosra
srabon er dui
srabon er duisho
srabon er duita
srabon er duiti
srabon er egaro
srabon er egaroi
srabon er egarro
srabon er ek
srabon er ekanno
srabon er ekanobboi
srabon er ekashi
srabon er ekattor
srabon er ekchollish
srabon er eksho
srabon er ekshotti
srabon er ektallish
srabon er ektrish
srabon er ektrishe
srabon er ekush
srabon er ekushe
srabon er hajar
srabon er kuri
srabon er lakh
srabon er naw
srabon er nirannobboi
srabon er nobboi
srabon er nobbui
srabon er nobom din
srabon er nobom dine
srabon er nou
srabon er noy
srabon er noyai
srabon er noyoi
srabon er noyta
srabon er oshtom din
srabon er oshtom dine
srabon er paach
srabon er paanch
srabon er pach
srabon er pachashi
srabon er pachattor
srabon er pachish
srabon er pachoi
srabon er pachta
srabon er panch
srabon er panchai
srabon er panchash
srabon er panchoi
srabon er pnoro
srabon er pochannobboi
srabon er pochashi
srabon er pochattor
srabon er pochish
srabon er pochishe
srabon er pocish
srabon er pohela
srabon er poila
srabon er pointrish
srabon er poishotti
srabon er poitallish
srabon er poitrish
srabon er poncash
srabon er ponchanno
srabon er ponchas
srabon er ponchash
srabon er ponchish
srabon er ponchom din
srabon er ponchom dine
srabon er pondro
srabon er ponero
srabon er ponoro
srabon er ponoroi
srabon er posish
srabon er poytallish
srabon er prothom
srabon er prothom din
srabon er prothom dine
srabon er saat
srabon er sabbish
srabon er saitrish
srabon er sat
srabon er sataish
srabon er satanno
srabon er satannobboi
srabon er satash
srabon er satashi
srabon er satattor
srabon er satchollish
srabon er satero
srabon er satshotti
srabon er sauddo
srabon er sechollish
srabon er shaait
srabon er shaat
srabon er shait
srabon er shaitrish
srabon er shappanno
srabon er shat
srabon er shatai
srabon er shataish
srabon er shataishe
srabon er shatanno
srabon er shatash
srabon er shatashi
srabon er shatattor
srabon er shatchollish
srabon er shatero
srabon er shateroi
srabon er shatoi
srabon er shatshotti
srabon er shatta
srabon er shola
srabon er sholo
srabon er sholoi
srabon er shoptom din
srabon er shoptom dine
srabon er shoshtho din
srabon er shoshtho dine
srabon er shotero
srabon er shotoro
srabon er shottor
srabon er shottur
srabon er shunno
srabon er shunnoo
srabon er sobbish
srabon er solo
srabon er sotero
srabon er sottor
srabon er soy
srabon er soyta
srabon er sunno
srabon er tarik
srabon er tarikh
srabon er tarikhe
srabon er tehattor
srabon er teis
srabon er teish
srabon er teishe
srabon er teppanno
srabon er tero
srabon er teroi
srabon er tesh
srabon er teshotti
srabon er teshra
srabon er tesra
srabon er tetallish
srabon er tetrish
srabon er tettallish
srabon er tettrish
srabon er tin
srabon er tinsho
srabon er tinta
srabon er tinti
srabon er tippanno
srabon er tirannobboi
srabon er tirashi
srabon er tirish
srabon er tiyattor
srabon er tris
srabon er trish
srabon er trishe
srabon er tritio din
srabon er tritio dine
srabon er tritiyo
srabon er tritiyo din
srabon er tritiyo dine
srabon er unashi
srabon er unchollish
srabon er unis
srabon er unish
srabon er unishe
srabon er unoashi
srabon er unochollish
srabon er unonobboi
srabon er unoponchash
srabon er unoshat
srabon er unoshottur
srabon er unotrish
srabon er unponchash
srabon er unshat
srabon er untrish
srabon er untrishe
srabon er zero
sualis tarik
sualis tarike
sualis tarikh
sualis tarikhe
sualish tarik
sualish tarike
sualish tarikh
sualish tarikhe
suallis tarik
suallis tarike
suallis tarikh
suallis tarikhe
suallish tarik
suallish tarike
suallish tarikh
suallish tarikhe
suanno tarik
suanno tarike
suanno tarikh
suanno tarikhe
suano tarik
suano tarike
suano tarikh
suano tarikhe
suator tarik
suator tarike
suator tarikh
suator tarikhe
suattor tarik
suattor tarike
suattor tarikh
suattor tarikhe
sunno tarik
sunno tarike
sunno tarikh
sunno tarikhe
sunnoo tarik
sunnoo tarike
sunnoo tarikh
sunnoo tarikhe
sunnu tarik
sunnu tarike
sunnu tarikh
sunnu tarikhe
suno tarik
suno tarike
suno tarikh
suno tarikhe
sunoo tarik
sunoo tarike
sunoo tarikh
sunoo tarikhe
sunu tarik
sunu tarike
sunu tarikh
sunu tarikhe
surannobboi tarik
surannobboi tarike
surannobboi tarikh
surannobboi tarikhe
suranoboi tarik
suranoboi tarike
suranoboi tarikh
suranoboi tarikhe
surashi tarik
surashi tarike
surashi tarikh
surashi tarikhe
surasi tarik
surasi tarike
surasi tarikh
surasi tarikhe
suyanno tarik
suyanno tarike
suyanno tarikh
suyanno tarikhe
suyano tarik
suyano tarike
suyano tarikh
suyano tarikhe
tarik tarik
tarik tarike
tarik tarikh
tarik tarikhe
tarikh tarik
tarikh tarike
tarikh tarikh
tarikh tarikhe
tarikhe tarik
tarikhe tarike
tarikhe tarikh
tarikhe tarikhe
tehator tarik
tehator tarike
tehator tarikh
tehator tarikhe
tehattor tarik
tehattor tarike
tehattor tarikh
tehattor tarikhe
teis tarik
teis tarike
teis tarikh
teis tarikhe
teish e agost
teish e agosto
teish e agrahayon
teish e april
teish e ashar
teish e asharh
teish e ashin
teish e ashwin
teish e august
teish e bhadro
teish e boishak
teish e boishakh
teish e choitra
teish e choitro
teish e december
teish e disember
teish e disembor
teish e epril
teish e falgon
teish e falgoon
teish e falgun
teish e februari
teish e february
teish e februyari
teish e januari
teish e january
teish e joishtho
teish e joistho
teish e julai
teish e jule
teish e july
teish e jun
teish e june
teish e jyoishtho
teish e kartic
teish e kartik
teish e magh
teish e marc
teish e march
teish e may
teish e me
teish e mey
teish e mohorrom
teish e muharram
teish e nobhembor
teish e november
teish e novembor
teish e october
teish e ogrohayon
teish e oktobor
teish e poush
teish e push
teish e ramjan
teish e rojob
teish e romjan
teish e romzan
teish e september
teish e setember
teish e setembor
teish e shaban
teish e shawal
teish e shrabon
teish e srabon
teish e vadro
teish tarik
teish tarike
teish tarikh
teish tarikhe
teishe e agost
teishe e agosto
teishe e agrahayon
teishe e april
teishe e ashar
teishe e asharh
teishe e ashin
teishe e ashwin
teishe e august
teishe e bhadro
teishe e boishak
teishe e boishakh
teishe e choitra
teishe e choitro
teishe e december
teishe e disember
teishe e disembor
teishe e epril
teishe e falgon
teishe e falgoon
teishe e falgun
teishe e februari
teishe e february
teishe e februyari
teishe e januari
teishe e january
teishe e joishtho
teishe e joistho
teishe e julai
teishe e jule
teishe e july
teishe e jun
teishe e june
teishe e jyoishtho
teishe e kartic
teishe e kartik
teishe e magh
teishe e marc
teishe e march
teishe e may
teishe e me
teishe e mey
teishe e mohorrom
teishe e muharram
teishe e nobhembor
teishe e november
teishe e novembor
teishe e october
teishe e ogrohayon
teishe e oktobor
teishe e poush
teishe e push
teishe e ramjan
teishe e rojob
teishe e romjan
teishe e romzan
teishe e september
teishe e setember
teishe e setembor
teishe e shaban
teishe e shawal
teishe e shrabon
teishe e srabon
teishe e vadro
teishe tarik
teishe tarike
teishe tarikh
teishe tarikhe
tepano tarik
tepano tarike
tepano tarikh
tepano tarikhe
teppanno tarik
teppanno tarike
teppanno tarikh
teppanno tarikhe
tero e agost
tero e agosto
tero e agrahayon
tero e april
tero e ashar
tero e asharh
tero e ashin
tero e ashwin
tero e august
tero e bhadro
tero e boishak
tero e boishakh
tero e choitra
tero e choitro
tero e december
tero e disember
tero e disembor
tero e epril
tero e falgon
tero e falgoon
tero e falgun
tero e februari
tero e february
tero e februyari
tero e januari
tero e january
tero e joishtho
tero e joistho
tero e julai
tero e jule
tero e july
tero e jun
tero e june
tero e jyoishtho
tero e kartic
tero e kartik
tero e magh
tero e marc
tero e march
tero e may
tero e me
tero e mey
tero e mohorrom
tero e muharram
tero e nobhembor
tero e november
tero e novembor
tero e october
tero e ogrohayon
tero e oktobor
tero e poush
tero e push
tero e ramjan
tero e rojob
tero e romjan
tero e romzan
tero e september
tero e setember
tero e setembor
tero e shaban
tero e shawal
tero e shrabon
tero e srabon
tero e vadro
tero tarik
tero tarike
tero tarikh
tero tarikhe
teroi tarik
teroi tarike
teroi tarikh
teroi tarikhe
tes tarik
tes tarike
tes tarikh
tes tarikhe
tesh tarik
tesh tarike
tesh tarikh
tesh tarikhe
teshoti tarik
teshoti tarike
teshoti tarikh
teshoti tarikhe
teshotti tarik
teshotti tarike
teshotti tarikh
teshotti tarikhe
teshra tarik
teshra tarike
teshra tarikh
teshra tarikhe
tesoti tarik
tesoti tarike
tesoti tarikh
tesoti tarikhe
tesotti tarik
tesotti tarike
tesotti tarikh
tesotti tarikhe
tesra tarik
tesra tarike
tesra tarikh
tesra tarikhe
tetalis tarik
tetalis tarike
tetalis tarikh
tetalis tarikhe
tetalish tarik
tetalish tarike
tetalish tarikh
tetalish tarikhe
tetallis tarik
tetallis tarike
tetallis tarikh
tetallis tarikhe
tetallish tarik
tetallish tarike
tetallish tarikh
tetallish tarikhe
tetris tarik
tetris tarike
tetris tarikh
tetris tarikhe
tetrish tarik
tetrish tarike
tetrish tarikh
tetrish tarikhe
tettallis tarik
tettallis tarike
tettallis tarikh
tettallis tarikhe
tettallish tarik
tettallish tarike
tettallish tarikh
tettallish tarikhe
tettris tarik
tettris tarike
tettris tarikh
tettris tarikhe
tettrish tarik
tettrish tarike
tettrish tarikh
tettrish tarikhe
tin e agost
tin e agosto
tin e agrahayon
tin e april
tin e ashar
tin e asharh
tin e ashin
tin e ashwin
tin e august
tin e bhadro
tin e boishak
tin e boishakh
tin e choitra
tin e choitro
tin e december
tin e disember
tin e disembor
tin e epril
tin e falgon
tin e falgoon
tin e falgun
tin e februari
tin e february
tin e februyari
tin e januari
tin e january
tin e joishtho
tin e joistho
tin e julai
tin e jule
tin e july
tin e jun
tin e june
tin e jyoishtho
tin e kartic
tin e kartik
tin e magh
tin e marc
tin e march
tin e may
tin e me
tin e mey
tin e mohorrom
tin e muharram
tin e nobhembor
tin e november
tin e novembor
tin e october
tin e ogrohayon
tin e oktobor
tin e poush
tin e push
tin e ramjan
tin e rojob
tin e romjan
tin e romzan
tin e september
tin e setember
tin e setembor
tin e shaban
tin e shawal
tin e shrabon
tin e srabon
tin e vadro
tin tarik
tin tarike
tin tarikh
tin tarikhe
tinsho tarik
tinsho tarike
tinsho tarikh
tinsho tarikhe
tinso tarik
tinso tarike
tinso tarikh
tinso tarikhe
tinta tarik
tinta tarike
tinta tarikh
tinta tarikhe
tinti tarik
tinti tarike
tinti tarikh
tinti tarikhe
tipano tarik
tipano tarike
tipano tarikh
tipano tarikhe
tippanno tarik
tippanno tarike
tippanno tarikh
tippanno tarikhe
tirannobboi tarik
tirannobboi tarike
tirannobboi tarikh
tirannobboi tarikhe
tiranoboi tarik
tiranoboi tarike
tiranoboi tarikh
tiranoboi tarikhe
tirashi tarik
tirashi tarike
tirashi tarikh
tirashi tarikhe
tirasi tarik
tirasi tarike
tirasi tarikh
tirasi tarikhe
tiris tarik
tiris tarike
tiris tarikh
tiris tarikhe
tirish e agost
tirish e agosto
tirish e agrahayon
tirish e april
tirish e ashar
tirish e asharh
tirish e ashin
tirish e ashwin
tirish e august
tirish e bhadro
tirish e boishak
tirish e boishakh
tirish e choitra
tirish e choitro
tirish e december
tirish e disember
tirish e disembor
tirish e epril
tirish e falgon
tirish e falgoon
tirish e falgun
tirish e februari
tirish e february
tirish e februyari
tirish e januari
tirish e january
tirish e joishtho
tirish e joistho
tirish e julai
tirish e jule
tirish e july
tirish e jun
tirish e june
tirish e jyoishtho
tirish e kartic
tirish e kartik
tirish e magh
tirish e marc
tirish e march
tirish e may
tirish e me
tirish e mey
tirish e mohorrom
tirish e muharram
tirish e nobhembor
tirish e november
tirish e novembor
tirish e october
tirish e ogrohayon
tirish e oktobor
tirish e poush
tirish e push
tirish e ramjan
tirish e rojob
tirish e romjan
tirish e romzan
tirish e september
tirish e setember
tirish e setembor
tirish e shaban
tirish e shawal
tirish e shrabon
tirish e srabon
tirish e vadro
tirish tarik
tirish tarike
tirish tarikh
tirish tarikhe
tiyator tarik
tiyator tarike
tiyator tarikh
tiyator tarikhe
tiyattor tarik
tiyattor tarike
tiyattor tarikh
tiyattor tarikhe
tris tarik
tris tarike
tris tarikh
tris tarikhe
trish e agost
trish e agosto
trish e agrahayon
trish e april
trish e ashar
trish e asharh
trish e ashin
trish e ashwin
trish e august
trish e bhadro
trish e boishak
trish e boishakh
trish e choitra
trish e choitro
trish e december
trish e disember
trish e disembor
trish e epril
trish e falgon
trish e falgoon
trish e falgun
trish e februari
trish e february
trish e februyari
trish e januari
trish e january
trish e joishtho
trish e joistho
trish e julai
trish e jule
trish e july
trish e jun
trish e june
trish e jyoishtho
trish e kartic
trish e kartik
trish e magh
trish e marc
trish e march
trish e may
trish e me
trish e mey
trish e mohorrom
trish e muharram
trish e nobhembor
trish e november
trish e novembor
trish e october
trish e ogrohayon
trish e oktobor
trish e poush
trish e push
trish e ramjan
trish e rojob
trish e romjan
trish e romzan
trish e september
trish e setember
trish e setembor
trish e shaban
trish e shawal
trish e shrabon
trish e srabon
trish e vadro
trish tarik
trish tarike
trish tarikh
trish tarikhe
trishe e agost
trishe e agosto
trishe e agrahayon
trishe e april
trishe e ashar
trishe e asharh
trishe e ashin
trishe e ashwin
trishe e august
trishe e bhadro
trishe e boishak
trishe e boishakh
trishe e choitra
trishe e choitro
trishe e december
trishe e disember
trishe e disembor
trishe e epril
trishe e falgon
trishe e falgoon
trishe e falgun
trishe e februari
trishe e february
trishe e februyari
trishe e januari
trishe e january
trishe e joishtho
trishe e joistho
trishe e julai
trishe e jule
trishe e july
trishe e jun
trishe e june
trishe e jyoishtho
trishe e kartic
trishe e kartik
trishe e magh
trishe e marc
trishe e march
trishe e may
trishe e me
trishe e mey
trishe e mohorrom
trishe e muharram
trishe e nobhembor
trishe e november
trishe e novembor
trishe e october
trishe e ogrohayon
trishe e oktobor
trishe e poush
trishe e push
trishe e ramjan
trishe e rojob
trishe e romjan
trishe e romzan
trishe e september
trishe e setember
trishe e setembor
trishe e shaban
trishe e shawal
trishe e shrabon
trishe e srabon
trishe e vadro
trishe tarik
trishe tarike
trishe tarikh
trishe tarikhe
tritio din agost
tritio din agosto
tritio din agrahayon
tritio din april
tritio din ashar
tritio din asharh
tritio din ashin
tritio din ashwin
tritio din august
tritio din bhadro
tritio din boishak
tritio din boishakh
tritio din choitra
tritio din choitro
tritio din december
tritio din disember
tritio din disembor
tritio din epril
tritio din falgon
tritio din falgoon
tritio din falgun
tritio din februari
tritio din february
tritio din februyari
tritio din januari
tritio din january
tritio din joishtho
tritio din joistho
tritio din julai
tritio din jule
tritio din july
tritio din jun
tritio din june
tritio din jyoishtho
tritio din kartic
tritio din kartik
tritio din magh
tritio din marc
tritio din march
tritio din may
tritio din me
tritio din mey
tritio din mohorrom
tritio din muharram
tritio din nobhembor
tritio din november
tritio din novembor
tritio din october
tritio din ogrohayon
tritio din oktobor
tritio din poush
tritio din push
tritio din ramjan
tritio din rojob
tritio din romjan
tritio din romzan
tritio din september
tritio din setember
tritio din setembor
tritio din shaban
tritio din shawal
tritio din shrabon
tritio din srabon
tritio din vadro
tritiyo din agost
tritiyo din agosto
tritiyo din agrahayon
tritiyo din april
tritiyo din ashar
tritiyo din asharh
tritiyo din ashin
tritiyo din ashwin
tritiyo din august
tritiyo din bhadro
tritiyo din boishak
tritiyo din boishakh
tritiyo din choitra
tritiyo din choitro
tritiyo din december
tritiyo din disember
tritiyo din disembor
tritiyo din epril
tritiyo din falgon
tritiyo din falgoon
tritiyo din falgun
tritiyo din februari
tritiyo din february
tritiyo din februyari
tritiyo din januari
tritiyo din january
tritiyo din joishtho
tritiyo din joistho
tritiyo din julai
tritiyo din jule
tritiyo din july
tritiyo din jun
tritiyo din june
tritiyo din jyoishtho
tritiyo din kartic
tritiyo din kartik
tritiyo din magh
tritiyo din marc
tritiyo din march
tritiyo din may
tritiyo din me
tritiyo din mey
tritiyo din mohorrom
tritiyo din muharram
tritiyo din nobhembor
tritiyo din november
tritiyo din novembor
tritiyo din october
tritiyo din ogrohayon
tritiyo din oktobor
tritiyo din poush
tritiyo din push
tritiyo din ramjan
tritiyo din rojob
tritiyo din romjan
tritiyo din romzan
tritiyo din september
tritiyo din setember
tritiyo din setembor
tritiyo din shaban
tritiyo din shawal
tritiyo din shrabon
tritiyo din srabon
tritiyo din vadro
tritiyo tarik
tritiyo tarike
tritiyo tarikh
tritiyo tarikhe
unashi tarik
unashi tarike
unashi tarikh
unashi tarikhe
unasi tarik
unasi tarike
unasi tarikh
unasi tarikhe
uncholis tarik
uncholis tarike
uncholis tarikh
uncholis tarikhe
uncholish tarik
uncholish tarike
uncholish tarikh
uncholish tarikhe
unchollis tarik
unchollis tarike
unchollis tarikh
unchollis tarikhe
unchollish tarik
unchollish tarike
unchollish tarikh
unchollish tarikhe
unis tarik
unis tarike
unis tarikh
unis tarikhe
unish e agost
unish e agosto
unish e agrahayon
unish e april
unish e ashar
unish e asharh
unish e ashin
unish e ashwin
unish e august
unish e bhadro
unish e boishak
unish e boishakh
unish e choitra
unish e choitro
unish e december
unish e disember
unish e disembor
unish e epril
unish e falgon
unish e falgoon
unish e falgun
unish e februari
unish e february
unish e februyari
unish e januari
unish e january
unish e joishtho
unish e joistho
unish e julai
unish e jule
unish e july
unish e jun
unish e june
unish e jyoishtho
unish e kartic
unish e kartik
unish e magh
unish e marc
unish e march
unish e may
unish e me
unish e mey
unish e mohorrom
unish e muharram
unish e nobhembor
unish e november
unish e novembor
unish e october
unish e ogrohayon
unish e oktobor
unish e poush
unish e push
unish e ramjan
unish e rojob
unish e romjan
unish e romzan
unish e september
unish e setember
unish e setembor
unish e shaban
unish e shawal
unish e shrabon
unish e srabon
unish e vadro
unish tarik
unish tarike
unish tarikh
unish tarikhe
unishe e agost
unishe e agosto
unishe e agrahayon
unishe e april
unishe e ashar
unishe e asharh
unishe e ashin
unishe e ashwin
unishe e august
unishe e bhadro
unishe e boishak
unishe e boishakh
unishe e choitra
unishe e choitro
unishe e december
unishe e disember
unishe e disembor
unishe e epril
unishe e falgon
unishe e falgoon
unishe e falgun
unishe e februari
unishe e february
unishe e februyari
unishe e januari
unishe e january
unishe e joishtho
unishe e joistho
unishe e julai
unishe e jule
unishe e july
unishe e jun
unishe e june
unishe e jyoishtho
unishe e kartic
unishe e kartik
unishe e magh
unishe e marc
unishe e march
unishe e may
unishe e me
unishe e mey
unishe e mohorrom
unishe e muharram
unishe e nobhembor
unishe e november
unishe e novembor
unishe e october
unishe e ogrohayon
unishe e oktobor
unishe e poush
unishe e push
unishe e ramjan
unishe e rojob
unishe e romjan
unishe e romzan
unishe e september
unishe e setember
unishe e setembor
unishe e shaban
unishe e shawal
unishe e shrabon
unishe e srabon
unishe e vadro
unishe tarik
unishe tarike
unishe tarikh
unishe tarikhe
unoashi tarik
unoashi tarike
unoashi tarikh
unoashi tarikhe
unoasi tarik
unoasi tarike
unoasi tarikh
unoasi tarikhe
unocholis tarik
unocholis tarike
unocholis tarikh
unocholis tarikhe
unocholish tarik
unocholish tarike
unocholish tarikh
unocholish tarikhe
unochollis tarik
unochollis tarike
unochollis tarikh
unochollis tarikhe
unochollish tarik
unochollish tarike
unochollish tarikh
unochollish tarikhe
unonobboi tarik
unonobboi tarike
unonobboi tarikh
unonobboi tarikhe
unonoboi tarik
unonoboi tarike
unonoboi tarikh
unonoboi tarikhe
unoponchas tarik
unoponchas tarike
unoponchas tarikh
unoponchas tarikhe
unoponchash tarik
unoponchash tarike
unoponchash tarikh
unoponchash tarikhe
unoponsas tarik
unoponsas tarike
unoponsas tarikh
unoponsas tarikhe
unoponsash tarik
unoponsash tarike
unoponsash tarikh
unoponsash tarikhe
unosat tarik
unosat tarike
unosat tarikh
unosat tarikhe
unoshat tarik
unoshat tarike
unoshat tarikh
unoshat tarikhe
unoshottur tarik
unoshottur tarike
unoshottur tarikh
unoshottur tarikhe
unoshotur tarik
unoshotur tarike
unoshotur tarikh
unoshotur tarikhe
unosolis tarik
unosolis tarike
unosolis tarikh
unosolis tarikhe
unosolish tarik
unosolish tarike
unosolish tarikh
unosolish tarikhe
unosollis tarik
unosollis tarike
unosollis tarikh
unosollis tarikhe
unosollish tarik
unosollish tarike
unosollish tarikh
unosollish tarikhe
unosottur tarik
unosottur tarike
unosottur tarikh
unosottur tarikhe
unosotur tarik
unosotur tarike
unosotur tarikh
unosotur tarikhe
unotris tarik
unotris tarike
unotris tarikh
unotris tarikhe
unotrish e agost
unotrish e agosto
unotrish e agrahayon
unotrish e april
unotrish e ashar
unotrish e asharh
unotrish e ashin
unotrish e ashwin
unotrish e august
unotrish e bhadro
unotrish e boishak
unotrish e boishakh
unotrish e choitra
unotrish e choitro
unotrish e december
unotrish e disember
unotrish e disembor
unotrish e epril
unotrish e falgon
unotrish e falgoon
unotrish e falgun
unotrish e februari
unotrish e february
unotrish e februyari
unotrish e januari
unotrish e january
unotrish e joishtho
unotrish e joistho
unotrish e julai
unotrish e jule
unotrish e july
unotrish e jun
unotrish e june
unotrish e jyoishtho
unotrish e kartic
unotrish e kartik
unotrish e magh
unotrish e marc
unotrish e march
unotrish e may
unotrish e me
unotrish e mey
unotrish e mohorrom
unotrish e muharram
unotrish e nobhembor
unotrish e november
unotrish e novembor
unotrish e october
unotrish e ogrohayon
unotrish e oktobor
unotrish e poush
unotrish e push
unotrish e ramjan
unotrish e rojob
unotrish e romjan
unotrish e romzan
unotrish e september
unotrish e setember
unotrish e setembor
unotrish e shaban
unotrish e shawal
unotrish e shrabon
unotrish e srabon
unotrish e vadro
unotrish tarik
unotrish tarike
unotrish tarikh
unotrish tarikhe
unponchas tarik
unponchas tarike
unponchas tarikh
unponchas tarikhe
unponchash tarik
unponchash tarike
unponchash tarikh
unponchash tarikhe
unponsas tarik
unponsas tarike
unponsas tarikh
unponsas tarikhe
unponsash tarik
unponsash tarike
unponsash tarikh
unponsash tarikhe
unsat tarik
unsat tarike
unsat tarikh
unsat tarikhe
unshat tarik
unshat tarike
unshat tarikh
unshat tarikhe
unsolis tarik
unsolis tarike
unsolis tarikh
unsolis tarikhe
unsolish tarik
unsolish tarike
unsolish tarikh
unsolish tarikhe
unsollis tarik
unsollis tarike
unsollis tarikh
unsollis tarikhe
unsollish tarik
unsollish tarike
unsollish tarikh
unsollish tarikhe
untris tarik
untris tarike
untris tarikh
untris tarikhe
untrish e agost
untrish e agosto
untrish e agrahayon
untrish e april
untrish e ashar
untrish e asharh
untrish e ashin
untrish e ashwin
untrish e august
untrish e bhadro
untrish e boishak
untrish e boishakh
untrish e choitra
untrish e choitro
untrish e december
untrish e disember
untrish e disembor
untrish e epril
untrish e falgon
untrish e falgoon
untrish e falgun
untrish e februari
untrish e february
untrish e februyari
untrish e januari
untrish e january
untrish e joishtho
untrish e joistho
untrish e julai
untrish e jule
untrish e july
untrish e jun
untrish e june
untrish e jyoishtho
untrish e kartic
untrish e kartik
untrish e magh
untrish e marc
untrish e march
untrish e may
untrish e me
untrish e mey
untrish e mohorrom
untrish e muharram
untrish e nobhembor
untrish e november
untrish e novembor
untrish e october
untrish e ogrohayon
untrish e oktobor
untrish e poush
untrish e push
untrish e ramjan
untrish e rojob
untrish e romjan
untrish e romzan
untrish e september
untrish e setember
untrish e setembor
untrish e shaban
untrish e shawal
untrish e shrabon
untrish e srabon
untrish e vadro
untrish tarik
untrish tarike
untrish tarikh
untrish tarikhe
untrishe e agost
untrishe e agosto
untrishe e agrahayon
untrishe e april
untrishe e ashar
untrishe e asharh
untrishe e ashin
untrishe e ashwin
untrishe e august
untrishe e bhadro
untrishe e boishak
untrishe e boishakh
untrishe e choitra
untrishe e choitro
untrishe e december
untrishe e disember
untrishe e disembor
untrishe e epril
untrishe e falgon
untrishe e falgoon
untrishe e falgun
untrishe e februari
untrishe e february
untrishe e februyari
untrishe e januari
untrishe e january
untrishe e joishtho
untrishe e joistho
untrishe e julai
untrishe e jule
untrishe e july
untrishe e jun
untrishe e june
untrishe e jyoishtho
untrishe e kartic
untrishe e kartik
untrishe e magh
untrishe e marc
untrishe e march
untrishe e may
untrishe e me
untrishe e mey
untrishe e mohorrom
untrishe e muharram
untrishe e nobhembor
untrishe e november
untrishe e novembor
untrishe e october
untrishe e ogrohayon
untrishe e oktobor
untrishe e poush
untrishe e push
untrishe e ramjan
untrishe e rojob
untrishe e romjan
untrishe e romzan
untrishe e september
untrishe e setember
untrishe e setembor
untrishe e shaban
untrishe e shawal
untrishe e shrabon
untrishe e srabon
untrishe e vadro
untrishe tarik
untrishe tarike
untrishe tarikh
untrishe tarikhe
vadro er aaat
vadro er aashi
vadro er aat
vadro er aatanno
vadro er aataro
vadro er aatashi
vadro er aatattor
vadro er aatchollish
vadro er aath
vadro er aathash
vadro er aatoi
vadro er aatrish
vadro er aatshotti
vadro er aatt
vadro er aatta
vadro er aek
vadro er ak
vadro er akh
vadro er akta
vadro er akush
vadro er ashi
vadro er at
vadro er atanno
vadro er atannobboi
vadro er atash
vadro er atashe
vadro er atashi
vadro er atattor
vadro er atchollish
vadro er athar
vadro er atharo
vadro er atharoi
vadro er athash
vadro er atshotti
vadro er attattor
vadro er atthaish
vadro er attrish
vadro er baaish
vadro er baaro
vadro er bahanno
vadro er bahattor
vadro er bais
vadro er baish
vadro er baishe
vadro er baro
vadro er baroi
vadro er bashotti
vadro er bayanno
vadro er bayattor
vadro er beyallish
vadro er birannobboi
vadro er birashi
vadro er bis
vadro er bish
vadro er bishe
vadro er biyallish
vadro er botrish
vadro er bottrish
vadro er chaar
vadro er chabbish
vadro er chabbishe
vadro er chair
vadro er challish
vadro er chappanno
vadro er char
vadro er charta
vadro er chautha
vadro er chechollish
vadro er chhabbish
vadro er chhappanno
vadro er chhechollish
vadro er chheshotti
vadro er chhiannobboi
vadro er chhiashi
vadro er chhiattor
vadro er chhiyallish
vadro er chhoi
vadro er chhollish
vadro er chhotrish
vadro er chhoy
vadro er chhoyoi
vadro er chiashi
vadro er chiyattor
vadro er chobbish
vadro er chobbishe
vadro er choddo
vadro er choddoi
vadro er chollish
vadro er chottrish
vadro er choturtho din
vadro er choturtho dine
vadro er chouallish
vadro er chouanno
vadro er chouddo
vadro er choushotti
vadro er choutha
vadro er choutrish
vadro er chouttrish
vadro er choy
vadro er chuallish
vadro er chuanno
vadro er chuattor
vadro er churannobboi
vadro er churashi
vadro er chuyanno
vadro er cobbish
vadro er dersho
vadro er dhui
vadro er ditio din
vadro er ditio dine
vadro er ditiyo
vadro er ditiyo din
vadro er ditiyo dine
vadro er dos
vadro er dosh
vadro er doshh
vadro er doshoi
vadro er doshom din
vadro er doshom dine
vadro er doshra
vadro er doshta
vadro er dosra
vadro er dui
vadro er duisho
vadro er duita
vadro er duiti
vadro er egaro
vadro er egaroi
vadro er egarro
vadro er ek
vadro er ekanno
vadro er ekanobboi
vadro er ekashi
vadro er ekattor
vadro er ekchollish
vadro er eksho
vadro er ekshotti
vadro er ektallish
vadro er ektrish
vadro er ektrishe
vadro er ekush
vadro er ekushe
vadro er hajar
vadro er kuri
vadro er lakh
vadro er naw
vadro er nirannobboi
vadro er nobboi
vadro er nobbui
vadro er nobom din
vadro er nobom dine
vadro er nou
vadro er noy
vadro er noyai
vadro er noyoi
vadro er noyta
vadro er oshtom din
vadro er oshtom dine
vadro er paach
vadro er paanch
vadro er pach
vadro er pachashi
vadro er pachattor
vadro er pachish
vadro er pachoi
vadro er pachta
vadro er panch
vadro er panchai
vadro er panchash
vadro er panchoi
vadro er pnoro
vadro er pochannobboi
vadro er pochashi
vadro er pochattor
vadro er pochish
vadro er pochishe
vadro er pocish
vadro er pohela
vadro er poila
vadro er pointrish
vadro er poishotti
vadro er poitallish
vadro er poitrish
vadro er poncash
vadro er ponchanno
vadro er ponchas
vadro er ponchash
vadro er ponchish
vadro er ponchom din
vadro er ponchom dine
vadro er pondro
vadro er ponero
vadro er ponoro
vadro er ponoroi
vadro er posish
vadro er poytallish
vadro er prothom
vadro er prothom din
vadro er prothom dine
vadro er saat
vadro er sabbish
vadro er saitrish
vadro er sat
vadro er sataish
vadro er satanno
vadro er satannobboi
vadro er satash
vadro er satashi
vadro er satattor
vadro er satchollish
vadro er satero
vadro er satshotti
vadro er sauddo
vadro er sechollish
vadro er shaait
vadro er shaat
vadro er shait
vadro er shaitrish
vadro er shappanno
vadro er shat
vadro er shatai
vadro er shataish
vadro er shataishe
vadro er shatanno
vadro er shatash
vadro er shatashi
vadro er shatattor
vadro er shatchollish
vadro er shatero
vadro er shateroi
vadro er shatoi
vadro er shatshotti
vadro er shatta
vadro er shola
vadro er sholo
vadro er sholoi
vadro er shoptom din
vadro er shoptom dine
vadro er shoshtho din
vadro er shoshtho dine
vadro er shotero
vadro er shotoro
vadro er shottor
vadro er shottur
vadro er shunno
vadro er shunnoo
vadro er sobbish
vadro er solo
vadro er sotero
vadro er sottor
vadro er soy
vadro er soyta
vadro er sunno
vadro er tarik
vadro er tarikh
vadro er tarikhe
vadro er tehattor
vadro er teis
vadro er teish
vadro er teishe
vadro er teppanno
vadro er tero
vadro er teroi
vadro er tesh
vadro er teshotti
vadro er teshra
vadro er tesra
vadro er tetallish
vadro er tetrish
vadro er tettallish
vadro er tettrish
vadro er tin
vadro er tinsho
vadro er tinta
vadro er tinti
vadro er tippanno
vadro er tirannobboi
vadro er tirashi
vadro er tirish
vadro er tiyattor
vadro er tris
vadro er trish
vadro er trishe
vadro er tritio din
vadro er tritio dine
vadro er tritiyo
vadro er tritiyo din
vadro er tritiyo dine
vadro er unashi
vadro er unchollish
vadro er unis
vadro er unish
vadro er unishe
vadro er unoashi
vadro er unochollish
vadro er unonobboi
vadro er unoponchash
vadro er unoshat
vadro er unoshottur
vadro er unotrish
vadro er unponchash
vadro er unshat
vadro er untrish
vadro er untrishe
vadro er zero
zero tarik
zero tarike
zero tarikh
zero tarikhe
[phrase:intro]
amar nam
cheler nam
meyer nam
nam amar
or nam
shamir nam
tar nam
[phrase:intro-weak]
abba ar
abba o
abba r
abbu ar
abbu o
abbu r
agent ar
agent o
agent r
ami
amma ar
amma o
amma r
ammu ar
ammu o
ammu r
apa ar
apa o
apa r
apu ar
apu o
apu r
aunty ar
aunty o
aunty r
baba ar
baba o
baba r
bacca ar
bacca o
bacca r
baccha ar
baccha o
baccha r
bandhbi ar
bandhbi o
bandhbi r
bandhobi ar
bandhobi o
bandhobi r
bap ar
bap o
bap r
bariala ar
bariala o
bariala r
barioala ar
barioala o
barioala r
bariwala ar
bariwala o
bariwala r
beda ar
beda o
beda r
bedi ar
bedi o
bedi r
beta ar
beta o
beta r
beti ar
beti o
beti r
bf ar
bf o
bf r
bhabi ar
bhabi o
bhabi r
bhagne ar
bhagne o
bhagne r
bhai ar
bhai o
bhai r
bhaisab ar
bhaisab o
bhaisab r
bhaiya ar
bhaiya o
bhaiya r
bhashur ar
bhashur o
bhashur r
bhasur ar
bhasur o
bhasur r
bhatija ar
bhatija o
bhatija r
bon ar
bon o
bon r
bondhu ar
bondhu o
bondhu r
bor ar
bor o
bor r
boss ar
boss o
boss r
bou ar
bou o
bou r
boudi ar
boudi o
boudi r
bow ar
bow o
bow r
boyfriend ar
boyfriend o
boyfriend r
caseworker ar
caseworker o
caseworker r
chaca ar
chaca o
chaca r
chacar ar
chacar o
chacar r
chacha ar
chacha o
chacha r
chachato ar
chachato o
chachato r
chachi ar
chachi o
chachi r
chachto ar
chachto o
chachto r
chaci ar
chaci o
chaci r
chairman ar
chairman o
chairman r
chef ar
chef o
chef r
chele ar
chele o
chele r
chhatro ar
chhatro o
chhatro r
classmate ar
classmate o
classmate r
coach ar
coach o
coach r
colleague ar
colleague o
colleague r
cook ar
cook o
cook r
councillor ar
councillor o
councillor r
customer ar
customer o
customer r
dada ar
dada o
dada r
dadi ar
dadi o
dadi r
dadu ar
dadu o
dadu r
daktar ar
daktar o
daktar r
dalal ar
dalal o
dalal r
debor ar
debor o
debor r
deborer ar
deborer o
deborer r
deor ar
deor o
deor r
deur ar
deur o
deur r
dewor ar
dewor o
dewor r
deyor ar
deyor o
deyor r
dida ar
dida o
dida r
didi ar
didi o
didi r
dobhashi ar
dobhashi o
dobhashi r
doctor ar
doctor o
doctor r
doctorni ar
doctorni o
doctorni r
dorbesh ar
dorbesh o
dorbesh r
dovashi ar
dovashi o
dovashi r
dulabai ar
dulabai o
dulabai r
dulabhai ar
dulabhai o
dulabhai r
dulha ar
dulha o
dulha r
ex ar
ex o
ex r
ex-husband ar
ex-husband o
ex-husband r
fiance ar
fiance o
fiance r
flatmate ar
flatmate o
flatmate r
fua ar
fua o
fua r
fufa ar
fufa o
fufa r
fufato ar
fufato o
fufato r
fufu ar
fufu o
fufu r
fupato ar
fupato o
fupato r
fupi ar
fupi o
fupi r
fuppi ar
fuppi o
fuppi r
fuppu ar
fuppu o
fuppu r
fupu ar
fupu o
fupu r
furi ar
furi o
furi r
furr ar
furr o
furr r
fut ar
fut o
fut r
fuut ar
fuut o
fuut r
gf ar
gf o
gf r
girlfriend ar
girlfriend o
girlfriend r
guard ar
guard o
guard r
hala ar
hala o
hala r
hali ar
hali o
hali r
hasband ar
hasband o
hasband r
haur ar
haur o
haur r
hauri ar
hauri o
hauri r
headteacher ar
headteacher o
headteacher r
hori ar
hori o
hori r
hour ar
hour o
hour r
houri ar
houri o
houri r
housemate ar
housemate o
housemate r
hubby ar
hubby o
hubby r
hujur ar
hujur o
hujur r
husband ar
husband o
husband r
husbend ar
husbend o
husbend r
imaam ar
imaam o
imaam r
imam ar
imam o
imam r
interpreter ar
interpreter o
interpreter r
jal ar
jal o
jal r
jamai ar
jamai o
jamai r
jamaibabu ar
jamaibabu o
jamaibabu r
jatri ar
jatri o
jatri r
jetha ar
jetha o
jetha r
jethi ar
jethi o
jethi r
jethu ar
jethu o
jethu r
kaka ar
kaka o
kaka r
kaki ar
kaki o
kaki r
kakima ar
kakima o
kakima r
kaku ar
kaku o
kaku r
kastomar ar
kastomar o
kastomar r
kaunsilor ar
kaunsilor o
kaunsilor r
khala ar
khala o
khala r
khalaato ar
khalaato o
khalaato r
khalamma ar
khalamma o
khalamma r
khalato ar
khalato o
khalato r
khalto ar
khalto o
khalto r
khalu ar
khalu o
khalu r
kollig ar
kollig o
kollig r
landlord ar
landlord o
landlord r
lawyer ar
lawyer o
lawyer r
ma ar
ma o
ma r
madam ar
madam o
madam r
maiya ar
maiya o
maiya r
malik ar
malik o
malik r
malikin ar
malikin o
malikin r
malkin ar
malkin o
malkin r
mama ar
mama o
mama r
mamar ar
mamar o
mamar r
mamato ar
mamato o
mamato r
mami ar
mami o
mami r
mamir ar
mamir o
mamir r
mamto ar
mamto o
mamto r
manager ar
manager o
manager r
mashi ar
mashi o
mashi r
masi ar
masi o
masi r
mastar ar
mastar o
mastar r
master ar
master o
master r
maulana ar
maulana o
maulana r
member ar
member o
member r
meso ar
meso o
meso r
meye ar
meye o
meye r
midwife ar
midwife o
midwife r
mohajon ar
mohajon o
mohajon r
mohila ar
mohila o
mohila r
moulana ar
moulana o
moulana r
mufti ar
mufti o
mufti r
mullah ar
mullah o
mullah r
nam
nana ar
nana o
nana r
nani ar
nani o
nani r
nati ar
nati o
nati r
natni ar
natni o
natni r
nonas ar
nonas o
nonas r
nonash ar
nonash o
nonash r
nonod ar
nonod o
nonod r
nurse ar
nurse o
nurse r
passenger ar
passenger o
passenger r
phupha ar
phupha o
phupha r
phuphu ar
phuphu o
phuphu r
pir ar
pir o
pir r
pishi ar
pishi o
pishi r
pisi ar
pisi o
pisi r
pola ar
pola o
pola r
protibeshi ar
protibeshi o
protibeshi r
pua ar
pua o
pua r
roommate ar
roommate o
roommate r
sami ar
sami o
sami r
sasuri ar
sasuri o
sasuri r
security ar
security o
security r
sele ar
sele o
sele r
shakkhi ar
shakkhi o
shakkhi r
shala ar
shala o
shala r
shali ar
shali o
shali r
shami ar
shami o
shami r
shashori ar
shashori o
shashori r
shashuri ar
shashuri o
shashuri r
shef ar
shef o
shef r
shoshur ar
shoshur o
shoshur r
shosur ar
shosur o
shosur r
shotbaba ar
shotbaba o
shotbaba r
shotin ar
shotin o
shotin r
shotma ar
shotma o
shotma r
sir ar
sir o
sir r
socialworker ar
socialworker o
socialworker r
sohokormi ar
sohokormi o
sohokormi r
solicitor ar
solicitor o
solicitor r
soma ar
soma o
soma r
sosur ar
sosur o
sosur r
sotbaba ar
sotbaba o
sotbaba r
sotin ar
sotin o
sotin r
sotma ar
sotma o
sotma r
student ar
student o
student r
sup ar
sup o
sup r
supervisor ar
supervisor o
supervisor r
swami ar
swami o
swami r
teacher ar
teacher o
teacher r
thakuma ar
thakuma o
thakuma r
ticher ar
ticher o
ticher r
trainer ar
trainer o
trainer r
ukil ar
ukil o
ukil r
uncle ar
uncle o
uncle r
vabi ar
vabi o
vabi r
vai ar
vai o
vai r
vaiya ar
vaiya o
vaiya r
vashur ar
vashur o
vashur r
vatija ar
vatija o
vatija r
waiter ar
waiter o
waiter r
wife ar
wife o
wife r
x ar
x o
x r
[phrase:keep]
aat baar
aat baccha
aat bar
aat bhai
aat bon
aat chele
aat daat
aat ghonta
aat ghor
aat jon
aat kotha
aat lok
aat manush
aat mas
aat mash
aat meye
aat pola
aat pound
aat selai
aat shelai
aat taka
aat vai
aatta baar
aatta baccha
aatta bar
aatta bhai
aatta bon
aatta chele
aatta daat
aatta ghonta
aatta ghor
aatta jon
aatta kotha
aatta lok
aatta manush
aatta mas
aatta mash
aatta meye
aatta pola
aatta pound
aatta selai
aatta shelai
aatta taka
aatta vai
ak baar
ak baccha
ak bar
ak bhai
ak bon
ak chele
ak daat
ak ghonta
ak ghor
ak jon
ak kotha
ak lok
ak manush
ak mas
ak mash
ak meye
ak pola
ak pound
ak selai
ak shelai
ak taka
ak vai
at baar
at baccha
at bar
at bhai
at bon
at chele
at daat
at ghonta
at ghor
at jon
at kotha
at lok
at manush
at mas
at mash
at meye
at pola
at pound
at selai
at shelai
at taka
at vai
chair baar
chair baccha
chair bar
chair bhai
chair bon
chair chele
chair daat
chair ghonta
chair ghor
chair jon
chair kotha
chair lok
chair manush
chair mas
chair mash
chair meye
chair pola
chair pound
chair selai
chair shelai
chair taka
chair vai
char baar
char baccha
char bar
char bhai
char bon
char chele
char daat
char ghonta
char ghor
char jon
char kotha
char lok
char manush
char mas
char mash
char meye
char pola
char pound
char selai
char shelai
char taka
char vai
charta baar
charta baccha
charta bar
charta bhai
charta bon
charta chele
charta daat
charta ghonta
charta ghor
charta jon
charta kotha
charta lok
charta manush
charta mas
charta mash
charta meye
charta pola
charta pound
charta selai
charta shelai
charta taka
charta vai
choy baar
choy baccha
choy bar
choy bhai
choy bon
choy chele
choy daat
choy ghonta
choy ghor
choy jon
choy kotha
choy lok
choy manush
choy mas
choy mash
choy meye
choy pola
choy pound
choy selai
choy shelai
choy taka
choy vai
choyta baar
choyta baccha
choyta bar
choyta bhai
choyta bon
choyta chele
choyta daat
choyta ghonta
choyta ghor
choyta jon
choyta kotha
choyta lok
choyta manush
choyta mas
choyta mash
choyta meye
choyta pola
choyta pound
choyta selai
choyta shelai
choyta taka
choyta vai
dosh baar
dosh baccha
dosh bar
dosh bhai
dosh bon
dosh chele
dosh daat
dosh ghonta
dosh ghor
dosh jon
dosh kotha
dosh lok
dosh manush
dosh mas
dosh mash
dosh meye
dosh pola
dosh pound
dosh selai
dosh shelai
dosh taka
dosh vai
doshta baar
doshta baccha
doshta bar
doshta bhai
doshta bon
doshta chele
doshta daat
doshta ghonta
doshta ghor
doshta jon
doshta kotha
doshta lok
doshta manush
doshta mas
doshta mash
doshta meye
doshta pola
doshta pound
doshta selai
doshta shelai
doshta taka
doshta vai
dui baar
dui baccha
dui bar
dui bhai
dui bon
dui chele
dui daat
dui ghonta
dui ghor
dui jon
dui kotha
dui lok
dui manush
dui mas
dui mash
dui meye
dui pola
dui pound
dui selai
dui shelai
dui taka
dui vai
duita baar
duita baccha
duita bar
duita bhai
duita bon
duita chele
duita daat
duita ghonta
duita ghor
duita jon
duita kotha
duita lok
duita manush
duita mas
duita mash
duita meye
duita pola
duita pound
duita selai
duita shelai
duita taka
duita vai
duiti baar
duiti baccha
duiti bar
duiti bhai
duiti bon
duiti chele
duiti daat
duiti ghonta
duiti ghor
duiti jon
duiti kotha
duiti lok
duiti manush
duiti mas
duiti mash
duiti meye
duiti pola
duiti pound
duiti selai
duiti shelai
duiti taka
duiti vai
duto baar
duto baccha
duto bar
duto bhai
duto bon
duto chele
duto daat
duto ghonta
duto ghor
duto jon
duto kotha
duto lok
duto manush
duto mas
duto mash
duto meye
duto pola
duto pound
duto selai
duto shelai
duto taka
duto vai
ek baar
ek baccha
ek bar
ek bhai
ek bon
ek chele
ek daat
ek ghonta
ek ghor
ek jon
ek kotha
ek lok
ek manush
ek mas
ek mash
ek meye
ek pola
ek pound
ek selai
ek shelai
ek taka
ek vai
home office
noy baar
noy baccha
noy bar
noy bhai
noy bon
noy chele
noy daat
noy ghonta
noy ghor
noy jon
noy kotha
noy lok
noy manush
noy mas
noy mash
noy meye
noy pola
noy pound
noy selai
noy shelai
noy taka
noy vai
noyta baar
noyta baccha
noyta bar
noyta bhai
noyta bon
noyta chele
noyta daat
noyta ghonta
noyta ghor
noyta jon
noyta kotha
noyta lok
noyta manush
noyta mas
noyta mash
noyta meye
noyta pola
noyta pound
noyta selai
noyta shelai
noyta taka
noyta vai
pach baar
pach baccha
pach bar
pach bhai
pach bon
pach chele
pach daat
pach ghonta
pach ghor
pach jon
pach kotha
pach lok
pach manush
pach mas
pach mash
pach meye
pach pola
pach pound
pach selai
pach shelai
pach taka
pach vai
pachta baar
pachta baccha
pachta bar
pachta bhai
pachta bon
pachta chele
pachta daat
pachta ghonta
pachta ghor
pachta jon
pachta kotha
pachta lok
pachta manush
pachta mas
pachta mash
pachta meye
pachta pola
pachta pound
pachta selai
pachta shelai
pachta taka
pachta vai
panch baar
panch baccha
panch bar
panch bhai
panch bon
panch chele
panch daat
panch ghonta
panch ghor
panch jon
panch kotha
panch lok
panch manush
panch mas
panch mash
panch meye
panch pola
panch pound
panch selai
panch shelai
panch taka
panch vai
sat baar
sat baccha
sat bar
sat bhai
sat bon
sat chele
sat daat
sat ghonta
sat ghor
sat jon
sat kotha
sat lok
sat manush
sat mas
sat mash
sat meye
sat pola
sat pound
sat selai
sat shelai
sat taka
sat vai
satta baar
satta baccha
satta bar
satta bhai
satta bon
satta chele
satta daat
satta ghonta
satta ghor
satta jon
satta kotha
satta lok
satta manush
satta mas
satta mash
satta meye
satta pola
satta pound
satta selai
satta shelai
satta taka
satta vai
shat baar
shat baccha
shat bar
shat bhai
shat bon
shat chele
shat daat
shat ghonta
shat ghor
shat jon
shat kotha
shat lok
shat manush
shat mas
shat mash
shat meye
shat pola
shat pound
shat selai
shat shelai
shat taka
shat vai
shatta baar
shatta baccha
shatta bar
shatta bhai
shatta bon
shatta chele
shatta daat
shatta ghonta
shatta ghor
shatta jon
shatta kotha
shatta lok
shatta manush
shatta mas
shatta mash
shatta meye
shatta pola
shatta pound
shatta selai
shatta shelai
shatta taka
shatta vai
soy baar
soy baccha
soy bar
soy bhai
soy bon
soy chele
soy daat
soy ghonta
soy ghor
soy jon
soy kotha
soy lok
soy manush
soy mas
soy mash
soy meye
soy pola
soy pound
soy selai
soy shelai
soy taka
soy vai
soyta baar
soyta baccha
soyta bar
soyta bhai
soyta bon
soyta chele
soyta daat
soyta ghonta
soyta ghor
soyta jon
soyta kotha
soyta lok
soyta manush
soyta mas
soyta mash
soyta meye
soyta pola
soyta pound
soyta selai
soyta shelai
soyta taka
soyta vai
tin baar
tin baccha
tin bar
tin bhai
tin bon
tin chele
tin daat
tin ghonta
tin ghor
tin jon
tin kotha
tin lok
tin manush
tin mas
tin mash
tin meye
tin pola
tin pound
tin selai
tin shelai
tin taka
tin vai
tinta baar
tinta baccha
tinta bar
tinta bhai
tinta bon
tinta chele
tinta daat
tinta ghonta
tinta ghor
tinta jon
tinta kotha
tinta lok
tinta manush
tinta mas
tinta mash
tinta meye
tinta pola
tinta pound
tinta selai
tinta shelai
tinta taka
tinta vai
tinti baar
tinti baccha
tinti bar
tinti bhai
tinti bon
tinti chele
tinti daat
tinti ghonta
tinti ghor
tinti jon
tinti kotha
tinti lok
tinti manush
tinti mas
tinti mash
tinti meye
tinti pola
tinti pound
tinti selai
tinti shelai
tinti taka
tinti vai
[phrase:place]
abbey court
abbey heights
abbey house
abbey lodge
abbey point
abbey tower
acacia court
acacia heights
acacia house
acacia lodge
acacia point
acacia tower
albert court
albert heights
albert house
albert lodge
albert point
albert tower
alder court
alder heights
alder house
alder lodge
alder point
alder tower
alum rock
amber court
amber heights
amber house
amber lodge
amber point
amber tower
apollo court
apollo heights
apollo house
apollo lodge
apollo point
apollo tower
arundel court
arundel heights
arundel house
arundel lodge
arundel point
arundel tower
ash court
ash heights
ash house
ash lodge
ash point
ash tower
aspen court
aspen heights
aspen house
aspen lodge
aspen point
aspen tower
austen court
austen heights
austen house
austen lodge
austen point
austen tower
balmoral court
balmoral heights
balmoral house
balmoral lodge
balmoral point
balmoral tower
basil court
basil heights
basil house
basil lodge
basil point
basil tower
bedford court
bedford heights
bedford house
bedford lodge
bedford point
bedford tower
beech court
beech heights
beech house
beech lodge
beech point
beech tower
bethnal green
birch court
birch heights
birch house
birch lodge
birch point
birch tower
bishop court
bishop heights
bishop house
bishop lodge
bishop point
bishop tower
bluebell court
bluebell heights
bluebell house
bluebell lodge
bluebell point
bluebell tower
bolton court
bolton heights
bolton house
bolton lodge
bolton point
bolton tower
bracken court
bracken heights
bracken house
bracken lodge
bracken point
bracken tower
bramble court
bramble heights
bramble house
bramble lodge
bramble point
bramble tower
briar court
briar heights
briar house
briar lodge
briar point
briar tower
brick lane
bridge court
bridge heights
bridge house
bridge lodge
bridge point
bridge tower
bronte court
bronte heights
bronte house
bronte lodge
bronte point
bronte tower
brookside court
brookside heights
brookside house
brookside lodge
brookside point
brookside tower
brunel court
brunel heights
brunel house
brunel lodge
brunel point
brunel tower
buckingham court
buckingham heights
buckingham house
buckingham lodge
buckingham point
buckingham tower
burns court
burns heights
burns house
burns lodge
burns point
burns tower
bury park
byron court
byron heights
byron house
byron lodge
byron point
byron tower
caernarfon court
caernarfon heights
caernarfon house
caernarfon lodge
caernarfon point
caernarfon tower
cambridge court
cambridge heights
cambridge house
cambridge lodge
cambridge point
cambridge tower
cardinal court
cardinal heights
cardinal house
cardinal lodge
cardinal point
cardinal tower
castle court
castle heights
castle house
castle lodge
castle point
castle tower
cavendish court
cavendish heights
cavendish house
cavendish lodge
cavendish point
cavendish tower
cedar court
cedar heights
cedar house
cedar lodge
cedar point
cedar tower
century court
century heights
century house
century lodge
century point
century tower
chapel court
chapel heights
chapel house
chapel lodge
chapel point
chapel tower
chaucer court
chaucer heights
chaucer house
chaucer lodge
chaucer point
chaucer tower
chester court
chester heights
chester house
chester lodge
chester point
chester tower
chestnut court
chestnut heights
chestnut house
chestnut lodge
chestnut point
chestnut tower
churchill court
churchill heights
churchill house
churchill lodge
churchill point
churchill tower
clover court
clover heights
clover house
clover lodge
clover point
clover tower
coniston court
coniston heights
coniston house
coniston lodge
coniston point
coniston tower
conway court
conway heights
conway house
conway lodge
conway point
conway tower
coronation court
coronation heights
coronation house
coronation lodge
coronation point
coronation tower
cox bazar
coxs bazar
cromwell court
cromwell heights
cromwell house
cromwell lodge
cromwell point
cromwell tower
crown court
crown heights
crown house
crown lodge
crown point
crown tower
cypress court
cypress heights
cypress house
cypress lodge
cypress point
cypress tower
daisy court
daisy heights
daisy house
daisy lodge
daisy point
daisy tower
darwin court
darwin heights
darwin house
darwin lodge
darwin point
darwin tower
derwent court
derwent heights
derwent house
derwent lodge
derwent point
derwent tower
devonshire court
devonshire heights
devonshire house
devonshire lodge
devonshire point
devonshire tower
diamond court
diamond heights
diamond house
diamond lodge
diamond point
diamond tower
dickens court
dickens heights
dickens house
dickens lodge
dickens point
dickens tower
disraeli court
disraeli heights
disraeli house
disraeli lodge
disraeli point
disraeli tower
dove court
dove heights
dove house
dove lodge
dove point
dove tower
drake court
drake heights
drake house
drake lodge
drake point
drake tower
durham court
durham heights
durham house
durham lodge
durham point
durham tower
eagle court
eagle heights
eagle house
eagle lodge
eagle point
eagle tower
eastfield court
eastfield heights
eastfield house
eastfield lodge
eastfield point
eastfield tower
edinburgh court
edinburgh heights
edinburgh house
edinburgh lodge
edinburgh point
edinburgh tower
elder court
elder heights
elder house
elder lodge
elder point
elder tower
elm court
elm heights
elm house
elm lodge
elm point
elm tower
emerald court
emerald heights
emerald house
emerald lodge
emerald point
emerald tower
fairfield court
fairfield heights
fairfield house
fairfield lodge
fairfield point
fairfield tower
fairview court
fairview heights
fairview house
fairview lodge
fairview point
fairview tower
falcon court
falcon heights
falcon house
falcon lodge
falcon point
falcon tower
faraday court
faraday heights
faraday house
faraday lodge
faraday point
faraday tower
fern court
fern heights
fern house
fern lodge
fern point
fern tower
field court
field heights
field house
field lodge
field point
field tower
forest gate
garden court
garden heights
garden house
garden lodge
garden point
garden tower
gladstone court
gladstone heights
gladstone house
gladstone lodge
gladstone point
gladstone tower
glamis court
glamis heights
glamis house
glamis lodge
glamis point
glamis tower
gloucester court
gloucester heights
gloucester house
gloucester lodge
gloucester point
gloucester tower
golden court
golden heights
golden house
golden lodge
golden point
golden tower
green street
greenfield court
greenfield heights
greenfield house
greenfield lodge
greenfield point
greenfield tower
griffin court
griffin heights
griffin house
griffin lodge
griffin point
griffin tower
grosvenor court
grosvenor heights
grosvenor house
grosvenor lodge
grosvenor point
grosvenor tower
hampton court
hampton heights
hampton house
hampton lodge
hampton point
hampton tower
harbour court
harbour heights
harbour house
harbour lodge
harbour point
harbour tower
hardy court
hardy heights
hardy house
hardy lodge
hardy point
hardy tower
harlech court
harlech heights
harlech house
harlech lodge
harlech point
harlech tower
hawk court
hawk heights
hawk house
hawk lodge
hawk point
hawk tower
hawthorn court
hawthorn heights
hawthorn house
hawthorn lodge
hawthorn point
hawthorn tower
hazel court
hazel heights
hazel house
hazel lodge
hazel point
hazel tower
heath court
heath heights
heath house
heath lodge
heath point
heath tower
heather court
heather heights
heather house
heather lodge
heather point
heather tower
heron court
heron heights
heron house
heron lodge
heron point
heron tower
highfield court
highfield heights
highfield house
highfield lodge
highfield point
highfield tower
hill court
hill heights
hill house
hill lodge
hill point
hill tower
hillside court
hillside heights
hillside house
hillside lodge
hillside point
hillside tower
holborn court
holborn heights
holborn house
holborn lodge
holborn point
holborn tower
holly court
holly heights
holly house
holly lodge
holly point
holly tower
holyrood court
holyrood heights
holyrood house
holyrood lodge
holyrood point
holyrood tower
ivy court
ivy heights
ivy house
ivy lodge
ivy point
ivy tower
jasmine court
jasmine heights
jasmine house
jasmine lodge
jasmine point
jasmine tower
jubilee court
jubilee heights
jubilee house
jubilee lodge
jubilee point
jubilee tower
juniper court
juniper heights
juniper house
juniper lodge
juniper point
juniper tower
jupiter court
jupiter heights
jupiter house
jupiter lodge
jupiter point
jupiter tower
keats court
keats heights
keats house
keats lodge
keats point
keats tower
kenilworth court
kenilworth heights
kenilworth house
kenilworth lodge
kenilworth point
kenilworth tower
kensington court
kensington heights
kensington house
kensington lodge
kensington point
kensington tower
kestrel court
kestrel heights
kestrel house
kestrel lodge
kestrel point
kestrel tower
kingfisher court
kingfisher heights
kingfisher house
kingfisher lodge
kingfisher point
kingfisher tower
kings court
kings heights
kings house
kings lodge
kings point
kings tower
lakeside court
lakeside heights
lakeside house
lakeside lodge
lakeside point
lakeside tower
lancaster court
lancaster heights
lancaster house
lancaster lodge
lancaster point
lancaster tower
larch court
larch heights
larch house
larch lodge
larch point
larch tower
lark court
lark heights
lark house
lark lodge
lark point
lark tower
laurel court
laurel heights
laurel house
laurel lodge
laurel point
laurel tower
lavender court
lavender heights
lavender house
lavender lodge
lavender point
lavender tower
leeds court
leeds heights
leeds house
leeds lodge
leeds point
leeds tower
lily court
lily heights
lily house
lily lodge
lily point
lily tower
linden court
linden heights
linden house
linden lodge
linden point
linden tower
lion court
lion heights
lion house
lion lodge
lion point
lion tower
livingstone court
livingstone heights
livingstone house
livingstone lodge
livingstone point
livingstone tower
magnolia court
magnolia heights
magnolia house
magnolia lodge
magnolia point
magnolia tower
mallard court
mallard heights
mallard house
mallard lodge
mallard point
mallard tower
maple court
maple heights
maple house
maple lodge
maple point
maple tower
market court
market heights
market house
market lodge
market point
market tower
marlborough court
marlborough heights
marlborough house
marlborough lodge
marlborough point
marlborough tower
mayfair court
mayfair heights
mayfair house
mayfair lodge
mayfair point
mayfair tower
meadow court
meadow heights
meadow house
meadow lodge
meadow point
meadow tower
mercury court
mercury heights
mercury house
mercury lodge
mercury point
mercury tower
mile end
mill court
mill heights
mill house
mill lodge
mill point
mill tower
milton court
milton heights
milton house
milton lodge
milton point
milton tower
myrtle court
myrtle heights
myrtle house
myrtle lodge
myrtle point
myrtle tower
nelson court
nelson heights
nelson house
nelson lodge
nelson point
nelson tower
neptune court
neptune heights
neptune house
neptune lodge
neptune point
neptune tower
newton court
newton heights
newton house
newton lodge
newton point
newton tower
nightingale court
nightingale heights
nightingale house
nightingale lodge
nightingale point
nightingale tower
northfield court
northfield heights
northfield house
northfield lodge
northfield point
northfield tower
oak court
oak heights
oak house
oak lodge
oak point
oak tower
ocean court
ocean heights
ocean house
ocean lodge
ocean point
ocean tower
orchard court
orchard heights
orchard house
orchard lodge
orchard point
orchard tower
orchid court
orchid heights
orchid house
orchid lodge
orchid point
orchid tower
orion court
orion heights
orion house
orion lodge
orion point
orion tower
osborne court
osborne heights
osborne house
osborne lodge
osborne point
osborne tower
osprey court
osprey heights
osprey house
osprey lodge
osprey point
osprey tower
oxford court
oxford heights
oxford house
oxford lodge
oxford point
oxford tower
park court
park heights
park house
park lodge
park point
park tower
parkside court
parkside heights
parkside house
parkside lodge
parkside point
parkside tower
pearl court
pearl heights
pearl house
pearl lodge
pearl point
pearl tower
phoenix court
phoenix heights
phoenix house
phoenix lodge
phoenix point
phoenix tower
pine court
pine heights
pine house
pine lodge
pine point
pine tower
poplar court
poplar heights
poplar house
poplar lodge
poplar point
poplar tower
poppy court
poppy heights
poppy house
poppy lodge
poppy point
poppy tower
portland court
portland heights
portland house
portland lodge
portland point
portland tower
priestley court
priestley heights
priestley house
priestley lodge
priestley point
priestley tower
primrose court
primrose heights
primrose house
primrose lodge
primrose point
primrose tower
priory court
priory heights
priory house
priory lodge
priory point
priory tower
queens court
queens heights
queens house
queens lodge
queens point
queens tower
raleigh court
raleigh heights
raleigh house
raleigh lodge
raleigh point
raleigh tower
raven court
raven heights
raven house
raven lodge
raven point
raven tower
regent court
regent heights
regent house
regent lodge
regent point
regent tower
richmond court
richmond heights
richmond house
richmond lodge
richmond point
richmond tower
river court
river heights
river house
river lodge
river point
river tower
riverside court
riverside heights
riverside house
riverside lodge
riverside point
riverside tower
robin court
robin heights
robin house
robin lodge
robin point
robin tower
rose court
rose heights
rose house
rose lodge
rose point
rose tower
rowan court
rowan heights
rowan house
rowan lodge
rowan point
rowan tower
royal court
royal heights
royal house
royal lodge
royal point
royal tower
ruby court
ruby heights
ruby house
ruby lodge
ruby point
ruby tower
russell court
russell heights
russell house
russell lodge
russell point
russell tower
sandringham court
sandringham heights
sandringham house
sandringham lodge
sandringham point
sandringham tower
sapphire court
sapphire heights
sapphire house
sapphire lodge
sapphire point
sapphire tower
saturn court
saturn heights
saturn house
saturn lodge
saturn point
saturn tower
scott court
scott heights
scott house
scott lodge
scott point
scott tower
severn court
severn heights
severn house
severn lodge
severn point
severn tower
shakespeare court
shakespeare heights
shakespeare house
shakespeare lodge
shakespeare point
shakespeare tower
silver court
silver heights
silver house
silver lodge
silver point
silver tower
small heath
southfield court
southfield heights
southfield house
southfield lodge
southfield point
southfield tower
sparrow court
sparrow heights
sparrow house
sparrow lodge
sparrow point
sparrow tower
spring court
spring heights
spring house
spring lodge
spring point
spring tower
springfield court
springfield heights
springfield house
springfield lodge
springfield point
springfield tower
stafford court
stafford heights
stafford house
stafford lodge
stafford point
stafford tower
station court
station heights
station house
station lodge
station point
station tower
stephenson court
stephenson heights
stephenson house
stephenson lodge
stephenson point
stephenson tower
stepney green
stirling court
stirling heights
stirling house
stirling lodge
stirling point
stirling tower
summer court
summer heights
summer house
summer lodge
summer point
summer tower
sunrise court
sunrise heights
sunrise house
sunrise lodge
sunrise point
sunrise tower
sunset court
sunset heights
sunset house
sunset lodge
sunset point
sunset tower
swallow court
swallow heights
swallow house
swallow lodge
swallow point
swallow tower
swan court
swan heights
swan house
swan lodge
swan point
swan tower
sycamore court
sycamore heights
sycamore house
sycamore lodge
sycamore point
sycamore tower
telford court
telford heights
telford house
telford lodge
telford point
telford tower
temple court
temple heights
temple house
temple lodge
temple point
temple tower
tennyson court
tennyson heights
tennyson house
tennyson lodge
tennyson point
tennyson tower
thames court
thames heights
thames house
thames lodge
thames point
thames tower
thistle court
thistle heights
thistle house
thistle lodge
thistle point
thistle tower
tower court
tower hamlets
tower heights
tower house
tower lodge
tower point
tower tower
trafalgar court
trafalgar heights
trafalgar house
trafalgar lodge
trafalgar point
trafalgar tower
trinity court
trinity heights
trinity house
trinity lodge
trinity point
trinity tower
ullswater court
ullswater heights
ullswater house
ullswater lodge
ullswater point
ullswater tower
unicorn court
unicorn heights
unicorn house
unicorn lodge
unicorn point
unicorn tower
valley court
valley heights
valley house
valley lodge
valley point
valley tower
victoria court
victoria heights
victoria house
victoria lodge
victoria point
victoria tower
vine court
vine heights
vine house
vine lodge
vine point
vine tower
violet court
violet heights
violet house
violet lodge
violet point
violet tower
warwick court
warwick heights
warwick house
warwick lodge
warwick point
warwick tower
waterloo court
waterloo heights
waterloo house
waterloo lodge
waterloo point
waterloo tower
watt court
watt heights
watt house
watt lodge
watt point
watt tower
wellington court
wellington heights
wellington house
wellington lodge
wellington point
wellington tower
westfield court
westfield heights
westfield house
westfield lodge
westfield point
westfield tower
wilberforce court
wilberforce heights
wilberforce house
wilberforce lodge
wilberforce point
wilberforce tower
willow court
willow heights
willow house
willow lodge
willow point
willow tower
windermere court
windermere heights
windermere house
windermere lodge
windermere point
windermere tower
windsor court
windsor heights
windsor house
windsor lodge
windsor point
windsor tower
wood court
wood heights
wood house
wood lodge
wood point
wood tower
woodlands court
woodlands heights
woodlands house
woodlands lodge
woodlands point
woodlands tower
woodside court
woodside heights
woodside house
woodside lodge
woodside point
woodside tower
wordsworth court
wordsworth heights
wordsworth house
wordsworth lodge
wordsworth point
wordsworth tower
york court
york heights
york house
york lodge
york point
york tower
[phrase:status]
abedon batil
abedon refuse
ashroy chaisi
ashroy cheyechi
ashroyer abedon
ashroyprarthi
asylum ache
asylum apply korse
asylum apply korsi
asylum apply kortesi
asylum ase
asylum bhabe asi
asylum bhabe thake
asylum bhabe thaki
asylum case
asylum claim
asylum e asi
asylum er apply
asylum er jonno apply
asylum hisebe asi
asylum hobe
asylum hoia gese
asylum hoigese
asylum hoise
asylum hoisi
asylum hoiya asi
asylum hoiya gese
asylum hoy nai
asylum hoye achi
asylum hoye ase
asylum hoye gese
asylum hoye gesi
asylum koira ase
asylum koira asi
asylum korche
asylum korchi
asylum kore achi
asylum kore ase
asylum kore asi
asylum kore felse
asylum kore felsi
asylum kore thake
asylum kore thaki
asylum korse
asylum korsi
asylum kortese
asylum kortesi
asylum manush
asylum nise
asylum nisi
asylum oigese
asylum oise
asylum pai nai
asylum pailam
asylum paise
asylum paisen
asylum paisi
asylum peyeche
asylum peyechi
asylum refuse
asylum seeker
bangladeshi passport
boat e ailam
boat e aise
boat e aisi
boat e ashse
boat e ashsi
boat e dhukchi
boat e dhukse
boat e dhuksi
boat e eseche
boat e eshechi
boidho na
british ache
british apply korse
british apply korsi
british apply kortesi
british ase
british citizen
british citizenship ache
british citizenship apply korse
british citizenship apply korsi
british citizenship apply kortesi
british citizenship ase
british citizenship er apply
british citizenship er jonno apply
british citizenship hobe
british citizenship hoise
british citizenship hoy nai
british citizenship nise
british citizenship nisi
british citizenship pai nai
british citizenship pailam
british citizenship paise
british citizenship paisen
british citizenship paisi
british citizenship peyeche
british citizenship peyechi
british citizenship refuse
british er apply
british er jonno apply
british hobe
british hoise
british hoy nai
british nagorik
british nise
british nisi
british pai nai
british pailam
british paise
british paisen
british paisi
british passport
british passport ache
british passport apply korse
british passport apply korsi
british passport apply kortesi
british passport ase
british passport er apply
british passport er jonno apply
british passport hobe
british passport hoise
british passport hoy nai
british passport nise
british passport nisi
british passport pai nai
british passport pailam
british passport paise
british passport paisen
british passport paisi
british passport peyeche
british passport peyechi
british passport refuse
british peyeche
british peyechi
british refuse
brp atke ase
brp batil hoise
brp batil kore dise
brp batil korse
brp cancel hoise
brp cancel hoye gese
brp cancel kore dise
brp card atke ase
brp card batil hoise
brp card batil kore dise
brp card batil korse
brp card cancel hoise
brp card cancel hoye gese
brp card cancel kore dise
brp card chara ase
brp card chara asi
brp card chara thaki
brp card chhara achi
brp card ekhono hoy nai
brp card ekhono pai nai
brp card expire hoise
brp card expire hoye gese
brp card fill up
brp card haraia gese
brp card haray gese
brp card hariye gese
brp card hoise na
brp card hoy nai
brp card hoynai
brp card jhule ase
brp card jhultese
brp card naai
brp card nai
brp card nei
brp card pai nai
brp card pailam na
brp card refuse korse
brp card reject hoise
brp card renew hoy nai
brp card ses hoise
brp card sesh hoye geche
brp card shes
brp card shesh hoise
brp card shesh hoiya gese
brp card shesh hoye gese
brp card shesh oigese
brp chara ase
brp chara asi
brp chara thaki
brp chhara achi
brp ekhono hoy nai
brp ekhono pai nai
brp expire hoise
brp expire hoye gese
brp fill up
brp haraia gese
brp haray gese
brp hariye gese
brp hoise na
brp hoy nai
brp hoynai
brp jhule ase
brp jhultese
brp naai
brp nai
brp nei
brp pai nai
brp pailam na
brp refuse korse
brp reject hoise
brp renew hoy nai
brp ses hoise
brp sesh hoye geche
brp shes
brp shesh hoise
brp shesh hoiya gese
brp shesh hoye gese
brp shesh oigese
care bisa
care permit
care visa
care visar
care visata
care visate
care visay
care visha
care worker bisa
care worker permit
care worker visa
care worker visar
care worker visata
care worker visate
care worker visay
care worker visha
carer bisa
carer permit
carer visa
carer visar
carer visata
carer visate
carer visay
carer visha
case refuse
case reject
chef bisa
chef permit
chef visa
chef visar
chef visata
chef visate
chef visay
chef visha
chorai pothe
chorai pothe ailam
chorai pothe aise
chorai pothe aisi
chorai pothe ashse
chorai pothe ashsi
chorai pothe dhukchi
chorai pothe dhukse
chorai pothe dhuksi
chorai pothe eseche
chorai pothe eshechi
choraipothe
citizenship ache
citizenship apply korse
citizenship apply korsi
citizenship apply kortesi
citizenship ase
citizenship er apply
citizenship er jonno apply
citizenship hobe
citizenship hoise
citizenship hoy nai
citizenship nise
citizenship nisi
citizenship pai nai
citizenship pailam
citizenship paise
citizenship paisen
citizenship paisi
citizenship peyeche
citizenship peyechi
citizenship refuse
dalal diya ailam
dalal diya aise
dalal diya aisi
dalal diya ashse
dalal diya ashsi
dalal diya dhukchi
dalal diya dhukse
dalal diya dhuksi
dalal diya eseche
dalal diya eshechi
dalal diye ailam
dalal diye aise
dalal diye aisi
dalal diye ashse
dalal diye ashsi
dalal diye dhukchi
dalal diye dhukse
dalal diye dhuksi
dalal diye eseche
dalal diye eshechi
dependant bisa
dependant permit
dependant visa
dependant visar
dependant visata
dependant visate
dependant visay
dependant visha
dependency bisa
dependency permit
dependency visa
dependency visar
dependency visata
dependency visate
dependency visay
dependency visha
dependent bisa
dependent permit
dependent visa
dependent visar
dependent visata
dependent visate
dependent visay
dependent visha
detention center
detention centre
domestic bisa
domestic permit
domestic visa
domestic visar
domestic visata
domestic visate
domestic visay
domestic visha
domestic worker bisa
domestic worker permit
domestic worker visa
domestic worker visar
domestic worker visata
domestic worker visate
domestic worker visay
domestic worker visha
donki mere ailam
donki mere aise
donki mere aisi
donki mere ashse
donki mere ashsi
donki mere dhukchi
donki mere dhukse
donki mere dhuksi
donki mere eseche
donki mere eshechi
dunki diya ailam
dunki diya aise
dunki diya aisi
dunki diya ashse
dunki diya ashsi
dunki diya dhukchi
dunki diya dhukse
dunki diya dhuksi
dunki diya eseche
dunki diya eshechi
entry bisa
entry permit
entry visa
entry visar
entry visata
entry visate
entry visay
entry visha
eu settlement ache
eu settlement apply korse
eu settlement apply korsi
eu settlement apply kortesi
eu settlement ase
eu settlement er apply
eu settlement er jonno apply
eu settlement hobe
eu settlement hoise
eu settlement hoy nai
eu settlement nise
eu settlement nisi
eu settlement pai nai
eu settlement pailam
eu settlement paise
eu settlement paisen
eu settlement paisi
eu settlement peyeche
eu settlement peyechi
eu settlement refuse
family bisa
family permit
family visa
family visar
family visata
family visate
family visay
family visha
fiance bisa
fiance permit
fiance visa
fiance visar
fiance visata
fiance visate
fiance visay
fiance visha
gari r niche ailam
gari r niche aise
gari r niche aisi
gari r niche ashse
gari r niche ashsi
gari r niche dhukchi
gari r niche dhukse
gari r niche dhuksi
gari r niche eseche
gari r niche eshechi
graduate bisa
graduate permit
graduate visa
graduate visar
graduate visata
graduate visate
graduate visay
graduate visha
health and care bisa
health and care permit
health and care visa
health and care visar
health and care visata
health and care visate
health and care visay
health and care visha
health care bisa
health care permit
health care visa
health care visar
health care visata
health care visate
health care visay
health care visha
humanitarian protection ache
humanitarian protection apply korse
humanitarian protection apply korsi
humanitarian protection apply kortesi
humanitarian protection ase
humanitarian protection er apply
humanitarian protection er jonno apply
humanitarian protection hobe
humanitarian protection hoise
humanitarian protection hoy nai
humanitarian protection nise
humanitarian protection nisi
humanitarian protection pai nai
humanitarian protection pailam
humanitarian protection paise
humanitarian protection paisen
humanitarian protection paisi
humanitarian protection peyeche
humanitarian protection peyechi
humanitarian protection refuse
husbander bisa
husbander permit
husbander visa
husbander visar
husbander visata
husbander visate
husbander visay
husbander visha
ilegal bhabe asi
ilegal bhabe thake
ilegal bhabe thaki
ilegal hisebe asi
ilegal hoia gese
ilegal hoigese
ilegal hoise
ilegal hoisi
ilegal hoiya asi
ilegal hoiya gese
ilegal hoye achi
ilegal hoye ase
ilegal hoye gese
ilegal hoye gesi
ilegal koira ase
ilegal koira asi
ilegal korche
ilegal korchi
ilegal kore achi
ilegal kore ase
ilegal kore asi
ilegal kore felse
ilegal kore felsi
ilegal kore thake
ilegal kore thaki
ilegal korse
ilegal korsi
ilegal kortese
ilegal kortesi
ilegal manush
ilegal oigese
ilegal oise
illegal bhabe ailam
illegal bhabe aise
illegal bhabe aisi
illegal bhabe ashse
illegal bhabe ashsi
illegal bhabe asi
illegal bhabe dhukchi
illegal bhabe dhukse
illegal bhabe dhuksi
illegal bhabe eseche
illegal bhabe eshechi
illegal bhabe thake
illegal bhabe thaki
illegal hisebe asi
illegal hoia gese
illegal hoigese
illegal hoise
illegal hoisi
illegal hoiya asi
illegal hoiya gese
illegal hoye achi
illegal hoye ase
illegal hoye gese
illegal hoye gesi
illegal koira ase
illegal koira asi
illegal korche
illegal korchi
illegal kore achi
illegal kore ase
illegal kore asi
illegal kore felse
illegal kore felsi
illegal kore thake
illegal kore thaki
illegal korse
illegal korsi
illegal kortese
illegal kortesi
illegal manush
illegal oigese
illegal oise
illegal vabe ailam
illegal vabe aise
illegal vabe aisi
illegal vabe ashse
illegal vabe ashsi
illegal vabe dhukchi
illegal vabe dhukse
illegal vabe dhuksi
illegal vabe eseche
illegal vabe eshechi
ilr ache
ilr apply korse
ilr apply korsi
ilr apply kortesi
ilr ase
ilr er apply
ilr er jonno apply
ilr hobe
ilr hoise
ilr hoy nai
ilr nise
ilr nisi
ilr pai nai
ilr pailam
ilr paise
ilr paisen
ilr paisi
ilr peyeche
ilr peyechi
ilr refuse
immigration status
indefinite ache
indefinite apply korse
indefinite apply korsi
indefinite apply kortesi
indefinite ase
indefinite er apply
indefinite er jonno apply
indefinite hobe
indefinite hoise
indefinite hoy nai
indefinite leave
indefinite nise
indefinite nisi
indefinite pai nai
indefinite pailam
indefinite paise
indefinite paisen
indefinite paisi
indefinite peyeche
indefinite peyechi
indefinite refuse
jamair bisa
jamair permit
jamair visa
jamair visar
jamair visata
jamair visate
jamair visay
jamair visha
kagoj atke ase
kagoj batil hoise
kagoj batil kore dise
kagoj batil korse
kagoj cancel hoise
kagoj cancel hoye gese
kagoj cancel kore dise
kagoj chara ailam
kagoj chara aise
kagoj chara aisi
kagoj chara ase
kagoj chara ashse
kagoj chara ashsi
kagoj chara asi
kagoj chara dhukchi
kagoj chara dhukse
kagoj chara dhuksi
kagoj chara eseche
kagoj chara eshechi
kagoj chara thaki
kagoj chhara achi
kagoj ekhono hoy nai
kagoj ekhono pai nai
kagoj expire hoise
kagoj expire hoye gese
kagoj fill up
kagoj haraia gese
kagoj haray gese
kagoj hariye gese
kagoj hoise na
kagoj hoy nai
kagoj hoynai
kagoj jhule ase
kagoj jhultese
kagoj naai
kagoj nai
kagoj nei
kagoj pai nai
kagoj pailam na
kagoj potro nai
kagoj refuse korse
kagoj reject hoise
kagoj renew hoy nai
kagoj ses hoise
kagoj sesh hoye geche
kagoj shes
kagoj shesh hoise
kagoj shesh hoiya gese
kagoj shesh hoye gese
kagoj shesh oigese
kagojpati nai
kagojpotro atke ase
kagojpotro batil hoise
kagojpotro batil kore dise
kagojpotro batil korse
kagojpotro cancel hoise
kagojpotro cancel hoye gese
kagojpotro cancel kore dise
kagojpotro chara ase
kagojpotro chara asi
kagojpotro chara thaki
kagojpotro chhara achi
kagojpotro ekhono hoy nai
kagojpotro ekhono pai nai
kagojpotro expire hoise
kagojpotro expire hoye gese
kagojpotro fill up
kagojpotro haraia gese
kagojpotro haray gese
kagojpotro hariye gese
kagojpotro hoise na
kagojpotro hoy nai
kagojpotro hoynai
kagojpotro jhule ase
kagojpotro jhultese
kagojpotro naai
kagojpotro nai
kagojpotro nei
kagojpotro pai nai
kagojpotro pailam na
kagojpotro refuse korse
kagojpotro reject hoise
kagojpotro renew hoy nai
kagojpotro ses hoise
kagojpotro sesh hoye geche
kagojpotro shes
kagojpotro shesh hoise
kagojpotro shesh hoiya gese
kagojpotro shesh hoye gese
kagojpotro shesh oigese
kajer onumoti
kajer permission
kono kagoj nai
kunu kagoj nai
lal passport ache
lal passport apply korse
lal passport apply korsi
lal passport apply kortesi
lal passport ase
lal passport er apply
lal passport er jonno apply
lal passport hobe
lal passport hoise
lal passport hoy nai
lal passport nise
lal passport nisi
lal passport pai nai
lal passport pailam
lal passport paise
lal passport paisen
lal passport paisi
lal passport peyeche
lal passport peyechi
lal passport refuse
leave atke ase
leave batil hoise
leave batil kore dise
leave batil korse
leave cancel hoise
leave cancel hoye gese
leave cancel kore dise
leave chara ase
leave chara asi
leave chara thaki
leave chhara achi
leave ekhono hoy nai
leave ekhono pai nai
leave expire hoise
leave expire hoye gese
leave fill up
leave haraia gese
leave haray gese
leave hariye gese
leave hoise na
leave hoy nai
leave hoynai
leave jhule ase
leave jhultese
leave naai
leave nai
leave nei
leave pai nai
leave pailam na
leave refuse korse
leave reject hoise
leave renew hoy nai
leave ses hoise
leave sesh hoye geche
leave shes
leave shesh hoise
leave shesh hoiya gese
leave shesh hoye gese
leave shesh oigese
leave to remain
legal na
lorry r pichone ailam
lorry r pichone aise
lorry r pichone aisi
lorry r pichone ashse
lorry r pichone ashsi
lorry r pichone dhukchi
lorry r pichone dhukse
lorry r pichone dhuksi
lorry r pichone eseche
lorry r pichone eshechi
lorry te ailam
lorry te aise
lorry te aisi
lorry te ashse
lorry te ashsi
lorry te dhukchi
lorry te dhukse
lorry te dhuksi
lorry te eseche
lorry te eshechi
lorry te lukaiya
lukaia ailam
lukaia aise
lukaia aisi
lukaia ashse
lukaia ashsi
lukaia dhukchi
lukaia dhukse
lukaia dhuksi
lukaia eseche
lukaia eshechi
lukaiya ailam
lukaiya aise
lukaiya aisi
lukaiya ashse
lukaiya ashsi
lukaiya dhukchi
lukaiya dhukse
lukaiya dhuksi
lukaiya eseche
lukaiya eshechi
lukay ailam
lukay aise
lukay aisi
lukay ashse
lukay ashsi
lukay dhukchi
lukay dhukse
lukay dhuksi
lukay eseche
lukay eshechi
marriage bisa
marriage permit
marriage visa
marriage visar
marriage visata
marriage visate
marriage visay
marriage visha
meyad shesh
no recourse
nouka diya ailam
nouka diya aise
nouka diya aisi
nouka diya ashse
nouka diya ashsi
nouka diya dhukchi
nouka diya dhukse
nouka diya dhuksi
nouka diya eseche
nouka diya eshechi
nouka diye ailam
nouka diye aise
nouka diye aisi
nouka diye ashse
nouka diye ashsi
nouka diye dhukchi
nouka diye dhukse
nouka diye dhuksi
nouka diye eseche
nouka diye eshechi
noukay ailam
noukay aise
noukay aisi
noukay ashse
noukay ashsi
noukay dhukchi
noukay dhukse
noukay dhuksi
noukay eseche
noukay eshechi
oboidho bhabe asi
oboidho bhabe thake
oboidho bhabe thaki
oboidho hisebe asi
oboidho hoia gese
oboidho hoigese
oboidho hoise
oboidho hoisi
oboidho hoiya asi
oboidho hoiya gese
oboidho hoye achi
oboidho hoye ase
oboidho hoye gese
oboidho hoye gesi
oboidho koira ase
oboidho koira asi
oboidho korche
oboidho korchi
oboidho kore achi
oboidho kore ase
oboidho kore asi
oboidho kore felse
oboidho kore felsi
oboidho kore thake
oboidho kore thaki
oboidho korse
oboidho korsi
oboidho kortese
oboidho kortesi
oboidho manush
oboidho oigese
oboidho oise
or visay
over stay bhabe asi
over stay bhabe thake
over stay bhabe thaki
over stay hisebe asi
over stay hoia gese
over stay hoigese
over stay hoise
over stay hoisi
over stay hoiya asi
over stay hoiya gese
over stay hoye achi
over stay hoye ase
over stay hoye gese
over stay hoye gesi
over stay koira ase
over stay koira asi
over stay korche
over stay korchi
over stay kore achi
over stay kore ase
over stay kore asi
over stay kore felse
over stay kore felsi
over stay kore thake
over stay kore thaki
over stay korse
over stay korsi
over stay kortese
over stay kortesi
over stay manush
over stay oigese
over stay oise
overstay bhabe asi
overstay bhabe thake
overstay bhabe thaki
overstay hisebe asi
overstay hoia gese
overstay hoigese
overstay hoise
overstay hoisi
overstay hoiya asi
overstay hoiya gese
overstay hoye achi
overstay hoye ase
overstay hoye gese
overstay hoye gesi
overstay koira ase
overstay koira asi
overstay korche
overstay korchi
overstay kore achi
overstay kore ase
overstay kore asi
overstay kore felse
overstay kore felsi
overstay kore thake
overstay kore thaki
overstay korse
overstay korsi
overstay kortese
overstay kortesi
overstay manush
overstay oigese
overstay oise
paper nai
papers atke ase
papers batil hoise
papers batil kore dise
papers batil korse
papers cancel hoise
papers cancel hoye gese
papers cancel kore dise
papers chara ase
papers chara asi
papers chara thaki
papers chhara achi
papers ekhono hoy nai
papers ekhono pai nai
papers expire hoise
papers expire hoye gese
papers fill up
papers haraia gese
papers haray gese
papers hariye gese
papers hoise na
papers hoy nai
papers hoynai
papers jhule ase
papers jhultese
papers naai
papers nai
papers nei
papers pai nai
papers pailam na
papers refuse korse
papers reject hoise
papers renew hoy nai
papers ses hoise
papers sesh hoye geche
papers shes
papers shesh hoise
papers shesh hoiya gese
papers shesh hoye gese
papers shesh oigese
partner bisa
partner permit
partner visa
partner visar
partner visata
partner visate
partner visay
partner visha
pasport visa atke ase
pasport visa batil hoise
pasport visa batil kore dise
pasport visa batil korse
pasport visa cancel hoise
pasport visa cancel hoye gese
pasport visa cancel kore dise
pasport visa chara ase
pasport visa chara asi
pasport visa chara thaki
pasport visa chhara achi
pasport visa ekhono hoy nai
pasport visa ekhono pai nai
pasport visa expire hoise
pasport visa expire hoye gese
pasport visa fill up
pasport visa haraia gese
pasport visa haray gese
pasport visa hariye gese
pasport visa hoise na
pasport visa hoy nai
pasport visa hoynai
pasport visa jhule ase
pasport visa jhultese
pasport visa naai
pasport visa nai
pasport visa nei
pasport visa pai nai
pasport visa pailam na
pasport visa refuse korse
pasport visa reject hoise
pasport visa renew hoy nai
pasport visa ses hoise
pasport visa sesh hoye geche
pasport visa shes
pasport visa shesh hoise
pasport visa shesh hoiya gese
pasport visa shesh hoye gese
pasport visa shesh oigese
permanent ache
permanent apply korse
permanent apply korsi
permanent apply kortesi
permanent ase
permanent er apply
permanent er jonno apply
permanent hobe
permanent hoise
permanent hoy nai
permanent nise
permanent nisi
permanent pai nai
permanent pailam
permanent paise
permanent paisen
permanent paisi
permanent peyeche
permanent peyechi
permanent refuse
permit atke ase
permit batil hoise
permit batil kore dise
permit batil korse
permit cancel hoise
permit cancel hoye gese
permit cancel kore dise
permit chara ase
permit chara asi
permit chara thaki
permit chhara achi
permit ekhono hoy nai
permit ekhono pai nai
permit expire hoise
permit expire hoye gese
permit fill up
permit haraia gese
permit haray gese
permit hariye gese
permit hoise na
permit hoy nai
permit hoynai
permit jhule ase
permit jhultese
permit naai
permit nai
permit nei
permit pai nai
permit pailam na
permit refuse korse
permit reject hoise
permit renew hoy nai
permit ses hoise
permit sesh hoye geche
permit shes
permit shesh hoise
permit shesh hoiya gese
permit shesh hoye gese
permit shesh oigese
pr ache
pr apply korse
pr apply korsi
pr apply kortesi
pr ase
pr er apply
pr er jonno apply
pr hobe
pr hoise
pr hoy nai
pr nise
pr nisi
pr pai nai
pr pailam
pr paise
pr paisen
pr paisi
pr peyeche
pr peyechi
pr refuse
pre settled
pre settled ache
pre settled apply korse
pre settled apply korsi
pre settled apply kortesi
pre settled ase
pre settled er apply
pre settled er jonno apply
pre settled hobe
pre settled hoise
pre settled hoy nai
pre settled nise
pre settled nisi
pre settled pai nai
pre settled pailam
pre settled paise
pre settled paisen
pre settled paisi
pre settled peyeche
pre settled peyechi
pre settled refuse
pre settled status ache
pre settled status apply korse
pre settled status apply korsi
pre settled status apply kortesi
pre settled status ase
pre settled status er apply
pre settled status er jonno apply
pre settled status hobe
pre settled status hoise
pre settled status hoy nai
pre settled status nise
pre settled status nisi
pre settled status pai nai
pre settled status pailam
pre settled status paise
pre settled status paisen
pre settled status paisi
pre settled status peyeche
pre settled status peyechi
pre settled status refuse
psw bisa
psw permit
psw visa
psw visar
psw visata
psw visate
psw visay
psw visha
public fund
public funds
red passport ache
red passport apply korse
red passport apply korsi
red passport apply kortesi
red passport ase
red passport er apply
red passport er jonno apply
red passport hobe
red passport hoise
red passport hoy nai
red passport nise
red passport nisi
red passport pai nai
red passport pailam
red passport paise
red passport paisen
red passport paisi
red passport peyeche
red passport peyechi
red passport refuse
refugee bhabe asi
refugee bhabe thake
refugee bhabe thaki
refugee hisebe asi
refugee hoia gese
refugee hoigese
refugee hoise
refugee hoisi
refugee hoiya asi
refugee hoiya gese
refugee hoye achi
refugee hoye ase
refugee hoye gese
refugee hoye gesi
refugee koira ase
refugee koira asi
refugee korche
refugee korchi
refugee kore achi
refugee kore ase
refugee kore asi
refugee kore felse
refugee kore felsi
refugee kore thake
refugee kore thaki
refugee korse
refugee korsi
refugee kortese
refugee kortesi
refugee manush
refugee oigese
refugee oise
refugee status
refugee status ache
refugee status apply korse
refugee status apply korsi
refugee status apply kortesi
refugee status ase
refugee status er apply
refugee status er jonno apply
refugee status hobe
refugee status hoise
refugee status hoy nai
refugee status nise
refugee status nisi
refugee status pai nai
refugee status pailam
refugee status paise
refugee status paisen
refugee status paisi
refugee status peyeche
refugee status peyechi
refugee status refuse
refuse hoise
refuse hoyeche
refuse kore dise
refuse korse
reject hoise
seasonal bisa
seasonal permit
seasonal visa
seasonal visar
seasonal visata
seasonal visate
seasonal visay
seasonal visha
seasonal worker bisa
seasonal worker permit
seasonal worker visa
seasonal worker visar
seasonal worker visata
seasonal worker visate
seasonal worker visay
seasonal worker visha
settled status
settled status ache
settled status apply korse
settled status apply korsi
settled status apply kortesi
settled status ase
settled status er apply
settled status er jonno apply
settled status hobe
settled status hoise
settled status hoy nai
settled status nise
settled status nisi
settled status pai nai
settled status pailam
settled status paise
settled status paisen
settled status paisi
settled status peyeche
settled status peyechi
settled status refuse
settlement bisa
settlement permit
settlement visa
settlement visar
settlement visata
settlement visate
settlement visay
settlement visha
shamir bisa
shamir permit
shamir visa
shamir visar
shamir visata
shamir visate
shamir visay
shamir visha
skill worker bisa
skill worker permit
skill worker visa
skill worker visar
skill worker visata
skill worker visate
skill worker visay
skill worker visha
skilled worker
skilled worker bisa
skilled worker permit
skilled worker visa
skilled worker visar
skilled worker visata
skilled worker visate
skilled worker visay
skilled worker visha
spaus bisa
spaus permit
spaus visa
spaus visar
spaus visata
spaus visate
spaus visay
spaus visha
spouse bisa
spouse permit
spouse visa
spouse visar
spouse visata
spouse visate
spouse visay
spouse visha
spouz bisa
spouz permit
spouz visa
spouz visar
spouz visata
spouz visate
spouz visay
spouz visha
status atke ase
status batil hoise
status batil kore dise
status batil korse
status cancel hoise
status cancel hoye gese
status cancel kore dise
status chara ase
status chara asi
status chara thaki
status chhara achi
status ekhono hoy nai
status ekhono pai nai
status expire hoise
status expire hoye gese
status fill up
status haraia gese
status haray gese
status hariye gese
status hoise na
status hoy nai
status hoynai
status jhule ase
status jhultese
status naai
status nai
status nei
status pai nai
status pailam na
status refuse korse
status reject hoise
status renew hoy nai
status ses hoise
status sesh hoye geche
status shes
status shesh hoise
status shesh hoiya gese
status shesh hoye gese
status shesh oigese
stay atke ase
stay batil hoise
stay batil kore dise
stay batil korse
stay cancel hoise
stay cancel hoye gese
stay cancel kore dise
stay chara ase
stay chara asi
stay chara thaki
stay chhara achi
stay ekhono hoy nai
stay ekhono pai nai
stay expire hoise
stay expire hoye gese
stay fill up
stay haraia gese
stay haray gese
stay hariye gese
stay hoise na
stay hoy nai
stay hoynai
stay jhule ase
stay jhultese
stay naai
stay nai
stay nei
stay pai nai
stay pailam na
stay refuse korse
stay reject hoise
stay renew hoy nai
stay ses hoise
stay sesh hoye geche
stay shes
stay shesh hoise
stay shesh hoiya gese
stay shesh hoye gese
stay shesh oigese
student bisa
student permit
student visa
student visar
student visata
student visate
student visay
student visha
studnt bisa
studnt permit
studnt visa
studnt visar
studnt visata
studnt visate
studnt visay
studnt visha
tar visay
tier 2 bisa
tier 2 permit
tier 2 visa
tier 2 visar
tier 2 visata
tier 2 visate
tier 2 visay
tier 2 visha
tier 4 bisa
tier 4 permit
tier 4 visa
tier 4 visar
tier 4 visata
tier 4 visate
tier 4 visay
tier 4 visha
tourist bisa
tourist permit
tourist visa
tourist visar
tourist visata
tourist visate
tourist visay
tourist visha
truck e ailam
truck e aise
truck e aisi
truck e ashse
truck e ashsi
truck e dhukchi
truck e dhukse
truck e dhuksi
truck e eseche
truck e eshechi
truck e lukay ashsi
visa atke ase
visa batil hoise
visa batil kore dise
visa batil korse
visa cancel hoise
visa cancel hoye gese
visa cancel kore dise
visa chara ailam
visa chara aise
visa chara aisi
visa chara ase
visa chara ashse
visa chara ashsi
visa chara asi
visa chara dhukchi
visa chara dhukse
visa chara dhuksi
visa chara eseche
visa chara eshechi
visa chara thaki
visa chhara achi
visa ekhono hoy nai
visa ekhono pai nai
visa expire
visa expire hoise
visa expire hoye gese
visa fill up
visa haraia gese
visa haray gese
visa hariye gese
visa hoise na
visa hoy nai
visa hoynai
visa jhule ase
visa jhultese
visa naai
visa nai
visa nei
visa overstay bhabe asi
visa overstay bhabe thake
visa overstay bhabe thaki
visa overstay hisebe asi
visa overstay hoia gese
visa overstay hoigese
visa overstay hoise
visa overstay hoisi
visa overstay hoiya asi
visa overstay hoiya gese
visa overstay hoye achi
visa overstay hoye ase
visa overstay hoye gese
visa overstay hoye gesi
visa overstay koira ase
visa overstay koira asi
visa overstay korche
visa overstay korchi
visa overstay kore achi
visa overstay kore ase
visa overstay kore asi
visa overstay kore felse
visa overstay kore felsi
visa overstay kore thake
visa overstay kore thaki
visa overstay korse
visa overstay korsi
visa overstay kortese
visa overstay kortesi
visa overstay manush
visa overstay oigese
visa overstay oise
visa pai nai
visa pailam na
visa refuse
visa refuse korse
visa reject
visa reject hoise
visa renew
visa renew hoy nai
visa ses
visa ses hoise
visa sesh
visa sesh hoye geche
visa shes
visa shesh
visa shesh hoise
visa shesh hoiya gese
visa shesh hoye gese
visa shesh oigese
visar meyad
visar meyad atke ase
visar meyad batil hoise
visar meyad batil kore dise
visar meyad batil korse
visar meyad cancel hoise
visar meyad cancel hoye gese
visar meyad cancel kore dise
visar meyad chara ase
visar meyad chara asi
visar meyad chara thaki
visar meyad chhara achi
visar meyad ekhono hoy nai
visar meyad ekhono pai nai
visar meyad expire hoise
visar meyad expire hoye gese
visar meyad fill up
visar meyad haraia gese
visar meyad haray gese
visar meyad hariye gese
visar meyad hoise na
visar meyad hoy nai
visar meyad hoynai
visar meyad jhule ase
visar meyad jhultese
visar meyad naai
visar meyad nai
visar meyad nei
visar meyad pai nai
visar meyad pailam na
visar meyad refuse korse
visar meyad reject hoise
visar meyad renew hoy nai
visar meyad ses hoise
visar meyad sesh hoye geche
visar meyad shes
visar meyad shesh
visar meyad shesh hoise
visar meyad shesh hoiya gese
visar meyad shesh hoye gese
visar meyad shesh oigese
visit bisa
visit permit
visit visa
visit visar
visit visata
visit visate
visit visay
visit visha
visitor bisa
visitor permit
visitor visa
visitor visar
visitor visata
visitor visate
visitor visay
visitor visha
work bisa
work permit
work permit atke ase
work permit batil hoise
work permit batil kore dise
work permit batil korse
work permit cancel hoise
work permit cancel hoye gese
work permit cancel kore dise
work permit chara ase
work permit chara asi
work permit chara thaki
work permit chhara achi
work permit ekhono hoy nai
work permit ekhono pai nai
work permit expire hoise
work permit expire hoye gese
work permit fill up
work permit haraia gese
work permit haray gese
work permit hariye gese
work permit hoise na
work permit hoy nai
work permit hoynai
work permit jhule ase
work permit jhultese
work permit naai
work permit nai
work permit nei
work permit pai nai
work permit pailam na
work permit refuse korse
work permit reject hoise
work permit renew hoy nai
work permit ses hoise
work permit sesh hoye geche
work permit shes
work permit shesh hoise
work permit shesh hoiya gese
work permit shesh hoye gese
work permit shesh oigese
work visa
work visar
work visata
work visate
work visay
work visha
worker bisa
worker permit
worker visa
worker visar
worker visata
worker visate
worker visay
worker visha
[phrase:worked]
accountant
aya
ayar kaj
baburchi
basan dhoi
basan dhoy
basan dhoyar
basan dhui
basan dhuitam
basan dhutam
basan maje
basan maji
basan majtam
basan wash
bashon dhoi
bashon dhoy
bashon dhoyar
bashon dhui
bashon dhuitam
bashon dhutam
bashon maje
bashon maji
bashon majtam
bashon wash
bason dhoi
bason dhoy
bason dhoyar
bason dhui
bason dhuitam
bason dhutam
bason maje
bason maji
bason majtam
bason wash
bed clean
bed kori
bed muche
bed muchi
bed muchtam
bed porishkar
bed poriskar
bed saf
beton dey
beton pai
bichana clean
bichana kori
bichana muche
bichana muchi
bichana muchtam
bichana porishkar
bichana poriskar
bichana saf
cab chalai
cab chalaitam
cab chalan
cab chalato
cab chalay
cab dhoi
cab dhoy
cab dhui
cab dhuitam
cab sarai
cake banai
cake banaitam
cake banatam
cake banay
cakri
car chalai
car chalaitam
car chalan
car chalato
car chalay
car dhoi
car dhoy
car dhui
car dhuitam
car sarai
care worker
carer
carer er kaj
cash e bose
cash e boshe
cash e boshi
cash e boshtam
cash e bosi
cash e darai
cash e thake
cash e thaki
cashe bose
cashe boshe
cashe boshi
cashe boshtam
cashe bosi
cashe darai
cashe thake
cashe thaki
cashier
cashier er kaj
cha banai
cha banaitam
cha banatam
cha banay
chakri
chakri kore
chakri kori
chakri paisi
chakuri
chef
chul katar
chul kate
chul katen
chul kati
chul kattam
chul katto
chul kore
chul koren
chul kori
chul kortam
chul korto
cleaner
cleaner er kaj
cleaning
cook
counter e bose
counter e boshe
counter e boshi
counter e boshtam
counter e bosi
counter e darai
counter e thake
counter e thaki
delivery
delivery boy
delivery dei
delivery kori
diner shift
dish dhoi
dish dhoy
dish dhoyar
dish dhui
dish dhuitam
dish dhutam
dish maje
dish maji
dish majtam
dish wash
dokandari
dorji
driver
duty
electrician
floor clean
floor kori
floor muche
floor muchi
floor muchtam
floor porishkar
floor poriskar
floor saf
full time
gari chalai
gari chalaitam
gari chalan
gari chalato
gari chalay
gari dhoi
gari dhoy
gari dhui
gari dhuitam
gari sarai
gate e bose
gate e boshe
gate e boshi
gate e boshtam
gate e bosi
gate e darai
gate e thake
gate e thaki
ghor clean
ghor kori
ghor muche
ghor muchi
ghor muchtam
ghor porishkar
ghor poriskar
ghor saf
glass dhoi
glass dhoy
glass dhoyar
glass dhui
glass dhuitam
glass dhutam
glass maje
glass maji
glass majtam
glass wash
guard
guard er kaj
hisab rakhi
imam
istiri dhui
istiri kore
istiri kori
istiri kortam
istri dhui
istri kore
istri kori
istri kortam
job
jog dichi
jog disi
join
join korchi
join korsi
kaaj
kaaz
kaj
kaj charsi
kaj dise
kaj disilo
kaj koray
kaj nisi
kaj paisi
kaj shikhche
kaj shikhi
kam
kapor dhui
kapor kore
kapor kori
kapor kortam
kaz
kebab banai
kebab banaitam
kebab banatam
kebab banay
khabar dei
khabar delivery
khabar dey
khabar ditam
khabar dito
khabar namai
khabar nei
khabar tani
khatay
kitchen e
kitchen porter
kormochari
koshai
labour
mach katar
mach kate
mach katen
mach kati
mach kattam
mach katto
makeup kore
makeup koren
makeup kori
makeup kortam
makeup korto
mal dei
mal delivery
mal dey
mal ditam
mal dito
mal namai
mal nei
mal tani
manager
mangsho katar
mangsho kate
mangsho katen
mangsho kati
mangsho kattam
mangsho katto
mangso katar
mangso kate
mangso katen
mangso kati
mangso kattam
mangso katto
massage kore
massage koren
massage kori
massage kortam
massage korto
mechanic
mishti banai
mishti banaitam
mishti banatam
mishti banay
mistri
murgi katar
murgi kate
murgi katen
murgi kati
murgi kattam
murgi katto
naan banai
naan banaitam
naan banatam
naan banay
napit
night duty
night kori
night shift
noker kaj kore
noker kaj koren
noker kaj kori
noker kaj kortam
noker kaj korto
nokh kore
nokh koren
nokh kori
nokh kortam
nokh korto
nokher kaj kore
nokher kaj koren
nokher kaj kori
nokher kaj kortam
nokher kaj korto
nurse
office clean
office kori
office muche
office muchi
office muchtam
office porishkar
office poriskar
office saf
order dei
order delivery
order dey
order ditam
order dito
order namai
order nei
order tani
overtime
packing
parcel dei
parcel delivery
parcel dey
parcel ditam
parcel dito
parcel namai
parcel nei
parcel tani
part time
part timer
pizza banai
pizza banaitam
pizza banatam
pizza banay
plate dhoi
plate dhoy
plate dhoyar
plate dhui
plate dhuitam
plate dhutam
plate maje
plate maji
plate majtam
plate wash
plumber
porai
poray
rajmistri
ranna kore
ranna kori
rannaghore
rannar kaj
rater shift
reception e bose
reception e boshe
reception e boshi
reception e boshtam
reception e bosi
reception e darai
reception e thake
reception e thaki
receptionist
rider
room clean
room kori
room muche
room muchi
room muchtam
room porishkar
room poriskar
room saf
ruti banai
ruti banaitam
ruti banatam
ruti banay
sakri
salesman
security
security guard
selai dhui
selai kore
selai kori
selai kortam
shelf bhore
shelf bhori
shelf sajai
shelf shajai
shift
shift kori
shift manager
shobji katar
shobji kate
shobji katen
shobji kati
shobji kattam
shobji katto
supervisor
tak bhore
tak bhori
tak sajai
tak shajai
taka dey
taxi chalai
taxi chalaitam
taxi chalan
taxi chalato
taxi chalay
taxi dhoi
taxi dhoy
taxi dhui
taxi dhuitam
taxi sarai
teacher
team leader
thala bashon dhoi
thala bashon dhoy
thala bashon dhoyar
thala bashon dhui
thala bashon dhuitam
thala bashon dhutam
thala bashon maje
thala bashon maji
thala bashon majtam
thala bashon wash
till e bose
till e boshe
till e boshi
till e boshtam
till e bosi
till e darai
till e thake
till e thaki
toilet clean
toilet kori
toilet muche
toilet muchi
toilet muchtam
toilet porishkar
toilet poriskar
toilet saf
trial
trial shift
waiter
waiter chilam
waiter silam
waitress
waitress chilam
[phrase:worked-at]
a chakri
a chakuri
a chef
a cleaner
a cleaning
a cook
a driver
a duty
a job
a kaaj
a kaj
a kam
a shift
a waiter
ay basan
ay bashon
ay bason
ay bed kori
ay cash e
ay cashe
ay chakri
ay chef
ay cleaner
ay cook
ay delivery
ay duty
ay gari chalai
ay gari chalay
ay gari dhoy
ay gari dhui
ay guard
ay guard er kaj
ay istri
ay job
ay join
ay kaaj
ay kaj
ay kam
ay kitchen
ay manager
ay mangsho kate
ay mangsho kati
ay night
ay nokher kaj
ay ranna
ay rater shift
ay room
ay security
ay selai
ay shift
ay sign
ay taka dey
ay waiter
e basan
e bashon
e bason
e bed kori
e cash e
e cashe
e chakri
e chakuri
e chef
e cleaner
e cleaning
e cook
e delivery
e driver
e duty
e gari chalai
e gari chalay
e gari dhoy
e gari dhui
e guard
e guard er kaj
e istri
e job
e join
e kaaj
e kaj
e kam
e kitchen
e manager
e mangsho kate
e mangsho kati
e night
e nokher kaj
e ranna
e rater shift
e room
e security
e selai
e shift
e sign
e taka dey
e waiter
er beton
er boss
er carer
er cashier
er chef
er driver
er guard
er hoye
er hoye chakri
er hoye chakuri
er hoye chef
er hoye cleaner
er hoye cleaning
er hoye cook
er hoye driver
er hoye duty
er hoye job
er hoye kaaj
er hoye kaj
er hoye kam
er hoye shift
er hoye waiter
er hoyee
er jonno chakri
er jonno chakuri
er jonno chef
er jonno cleaner
er jonno cleaning
er jonno cook
er jonno driver
er jonno duty
er jonno job
er jonno kaaj
er jonno kaj
er jonno kam
er jonno shift
er jonno waiter
er kache chakri
er kache chakuri
er kache chef
er kache cleaner
er kache cleaning
er kache cook
er kache driver
er kache duty
er kache job
er kache kaaj
er kache kaj
er kache kam
er kache shift
er kache waiter
er kaj
er kitchen e
er kormochari
er lokjon
er maalik
er malik
er maliker
er malikra
er manager
er mechanic
er mohajon
er office porishkar
er okhane chakri
er okhane chakuri
er okhane chef
er okhane cleaner
er okhane cleaning
er okhane cook
er okhane driver
er okhane duty
er okhane job
er okhane kaaj
er okhane kaj
er okhane kam
er okhane shift
er okhane waiter
er owner
er salesman
er security
er shift
er staff
er supervisor
er under e
r beton
r boss
r carer
r cashier
r chef
r driver
r guard
r hoye
r hoyee
r kache kaj
r kaj
r kitchen e
r kormochari
r lokjon
r maalik
r malik
r maliker
r malikra
r manager
r mechanic
r mohajon
r office porishkar
r owner
r salesman
r security
r shift
r staff
r supervisor
r under e
te basan
te bashon
te bason
te bed kori
te cash e
te cashe
te chakri
te chakuri
te chef
te cleaner
te cleaning
te cook
te delivery
te driver
te duty
te gari chalai
te gari chalay
te gari dhoy
te gari dhui
te guard
te guard er kaj
te istri
te job
te join
te kaaj
te kaj
te kam
te kitchen
te manager
te mangsho kate
te mangsho kati
te night
te nokher kaj
te ranna
te rater shift
te room
te security
te selai
te shift
te sign
te taka dey
te waiter
thaika amar chakri
thaika baad
thaika bad dise
thaika bair koira
thaika bar kore
thaika ber kore
thaika beton
thaika bidai
thaika borkhasto
thaika chakri chole
thaika chakri gelo
thaika chakri gese
thaika chatai
thaika fire korse
thaika kaj charsi
thaika kaj gese
thaika phone dise
thaika phone disilo
thaika sack
thaika tarae
thaika tarai
thaika taraiya
thaika tarise
thaika tariye
thaki amar chakri
thaki baad
thaki bad dise
thaki bair koira
thaki bar kore
thaki ber kore
thaki beton
thaki bidai
thaki borkhasto
thaki chakri chole
thaki chakri gelo
thaki chakri gese
thaki chatai
thaki fire korse
thaki kaj charsi
thaki kaj gese
thaki phone dise
thaki phone disilo
thaki sack
thaki tarae
thaki tarai
thaki taraiya
thaki tarise
thaki tariye
theika amar chakri
theika baad
theika bad dise
theika bair koira
theika bar kore
theika ber kore
theika beton
theika bidai
theika borkhasto
theika chakri chole
theika chakri gelo
theika chakri gese
theika chatai
theika fire korse
theika kaj charsi
theika kaj gese
theika phone dise
theika phone disilo
theika sack
theika tarae
theika tarai
theika taraiya
theika tarise
theika tariye
theke amar chakri
theke baad
theke bad dise
theke bair koira
theke bar kore
theke ber kore
theke beton
theke bidai
theke borkhasto
theke chakri chole
theke chakri gelo
theke chakri gese
theke chatai
theke fire korse
theke kaj charsi
theke kaj gese
theke phone dise
theke phone disilo
theke sack
theke tarae
theke tarai
theke taraiya
theke tarise
theke tariye
thikka amar chakri
thikka baad
thikka bad dise
thikka bair koira
thikka bar kore
thikka ber kore
thikka beton
thikka bidai
thikka borkhasto
thikka chakri chole
thikka chakri gelo
thikka chakri gese
thikka chatai
thikka fire korse
thikka kaj charsi
thikka kaj gese
thikka phone dise
thikka phone disilo
thikka sack
thikka tarae
thikka tarai
thikka taraiya
thikka tarise
thikka tariye
